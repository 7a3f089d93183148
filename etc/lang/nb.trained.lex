# Made by tools/train out of 3254 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language nb

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-1.76 b:complaint.cost=-3.35 c:complaint.delay=-3.62 d:complaint.neglect=-3.34 e:complaint.quality=-2.91 f:escalation=-3.98 g:good=-0.79 h:growth=-3.83 i:leaving=-1.99 j:legal=-1.90 k:meeting.off=-3.94 l:payment.delayed=-3.92 m:payment.disputed=-3.50 n:payment.promised=-4.68 o:payment.query=-4.37 p:payment.refused=-1.54 q:payment.sent=-4.08 r:praise=-3.22 s:reputation=-2.09 t:urgent=-3.93
!a 4.4 a2.0 b0.8 c-0.5 e1.1 f0.9 h1.0 i0.5 k0.3 l2.1 m1.0 n1.8 p0.5 q1.3 r0.9 s2.5
!adre 8.0 a-0.4 c0.4 e-0.6 g-0.3
!adress 8.0 a-0.4 c0.4 e-0.6 g-0.3
!akku 7.3 a0.8 d1.5 g-0.4 h0.4
!akkura 7.3 a0.8 d1.5 g-0.4 h0.4
!aktu 8.0 a-0.6 c0.3 n0.3 o0.4
!aktuel 8.0 a-0.6 c0.3 n0.3 o0.4
!alen 8.0 a-0.6 r0.4
!alene 8.0 a-0.6 r0.4
!alle 7.7 d0.6 e1.1 f-0.3 k-0.4 q0.3 t0.7
!allt 7.7 g-0.4
!alltid 7.7 g-0.4
!an 8.0 b0.4 e-0.6 g1.1 k0.3 m0.6 p-0.3 r1.3 s1.1
!andr 7.0 b0.8 c0.3 d-0.4 e1.5 g0.5 h0.8 i-0.4 l-0.4 m0.8 o0.6 p-0.4 r0.4 s1.1 t0.4
!andre 7.0 b0.8 c0.3 d-0.4 e1.5 g0.5 h0.8 i-0.4 l-0.4 m0.8 o0.6 p-0.4 r0.4 s1.1 t0.4
!anne 6.7 c0.7 d0.7 e-0.3 f0.3 h0.5 i-0.4 k-0.5 l0.6 p0.4 r0.5 s-0.4
!annen 8.0 a-0.3 g-0.7 l1.2
!annet 6.9 c0.8 d0.8 e-0.5 g0.8 h0.7 i-0.3 k-0.4 l-0.4 p0.4 r0.7 s-0.4
!ansv 8.0 a0.5 e-0.5 j0.6
!ansvar 8.0 a0.5 e-0.5 j0.6
!apen 8.0 a-0.9 g1.1
!apenba 8.0 a-0.9 g1.1
!ar 7.7 a0.6 d-0.3 g-0.7 k1.6 n0.3
!at 5.4 b-0.4 c-0.4 e0.8 g0.4 h0.8 j0.7 k0.4 l-0.3 m0.4 n0.3 q0.7 r0.6 t-0.5
!av 5.5 c-0.5 d0.4 g-1.2 h-0.6 m-0.4 n1.2 o1.3 p-1.0 r0.6 s-0.7 t0.9
!avis 8.0 b0.7 f0.7 r0.5 t0.4
!avisa 8.0 b0.7 f0.7 r0.5 t0.4
!avta 7.7 a0.5 e-0.5 f0.4 j0.6 m1.9 o0.5 p-0.7 r0.7 t0.4
!avtale 8.0 j0.8 m0.7 p-0.4 r0.5
!avvi 8.0 a-1.3 m0.3 r0.6
!bade 8.0 a-0.4
!bare 6.5 a-1.0 b0.4 f0.3 g0.5 h1.1 i-0.4 m-0.4 o0.9 p-0.3 r1.6
!barn 8.0 a-0.4
!bat 8.0 a-0.5 d-0.5 k1.2 o0.9 q1.6 t0.5
!be 8.0 c-0.4 e0.9 g0.5 h0.8 i0.6 q0.8
!bedr 7.5 a-0.6 g2.0 r1.5
!bedre 7.5 a-0.6 g2.0 r1.5
!bedt 8.0 l0.4 n0.3 p-0.4 q0.5
!begg 8.0 a0.7 b1.9 c1.2 g-0.4 i1.0
!begge 8.0 a0.7 b1.9 c1.2 g-0.4 i1.0
!bekl 8.0 a0.4 b0.4 c0.9 e0.6 f0.7 i0.7
!beklag 8.0 a0.4 b0.4 c0.9 e0.6 f0.7 i0.7
!bero 8.0 a0.5 g1.4
!best 7.1 a1.0 b-0.4 c0.4 e-0.8 h-0.6 i-0.4 j-0.5 k0.7 m2.0 n-0.3 o0.5 p1.1 t0.6
!bestil 7.3 a1.3 b-0.4 c0.4 e-0.9 g-0.7 h-0.6 i-0.5 j-0.5 k0.7 m2.1 n-0.3 o0.5 p1.1 t0.6
!besv 7.7 a-0.4 b0.4 e-0.6 r0.4 t-0.3
!besvar 7.7 a-0.4 b0.4 e-0.6 r0.4 t-0.3
!beta 5.6 a1.1 c0.4 e1.7 g-1.4 h0.5 i-1.2 j-0.7 l1.9 n0.4 p5.1 s-1.3
!betale 6.3 a-0.9 b-0.3 c0.6 d-0.5 g-0.4 i-1.1 j-0.7 l1.7 n0.7 p0.9 r0.7 s-0.8 t0.3
!betali 8.0 a0.8 d0.3 e0.7 g-0.4 p1.5
!betalt 6.3 a1.5 b0.4 d0.6 e1.6 f-0.5 g-0.9 l0.6 p3.6 r-0.3 s-0.6 t-0.5
!blan 7.7 a-0.4 g1.0
!ble 7.1 a0.5 b0.6 c0.7 e-0.8 g-0.8 i-0.3 k0.8 o0.7 p-0.6 q1.4 r0.4 s0.5
!bli 6.3 a0.8 e1.4 f-0.6 g0.9 h0.5 i-0.6 l0.3 m1.2 p0.6 s0.9 t-0.3
!blir 6.6 a-0.6 b-0.6 c0.7 e0.9 f0.5 g2.0 h0.3 m-0.5 n-0.4 p1.3 s-0.5
!blit 7.3 g-0.7
!blitt 7.3 g-0.7
!blun 8.0 g0.4 i0.6
!blunke 8.0 g0.4 i0.6
!bord 8.0 a0.8 c1.2 p1.2
!bort 7.7 e1.1 f0.6 g0.5 i0.6 j0.5 r0.9
!bra 7.5 a2.2 b1.0 e0.7 g-1.0 o0.3
!bruk 7.3 a-1.2 e-0.3 g-0.7 h0.4
!bruke 8.0 a-0.9
!buti 8.0 a0.7 c0.7 e0.5 j0.3 o0.3
!butikk 8.0 a0.7 c0.7 e0.5 j0.3 o0.3
!bygg 8.0 a0.7 e0.5 j0.5 p0.7 t0.5
!bytt 7.1 c0.3 i0.5 l0.4 n0.5 s-0.3
!bytte 7.7 a-0.9 c0.4 h0.3 i-0.4 l0.4 n0.5 s-0.3
!da 8.0 a0.9 c0.9 i0.5
!dag 7.3 b-0.4 c0.7 d-0.4 e-0.6 g-0.6 h-0.4 i-0.4 k2.4 l1.0 m-0.5 n0.8 o-0.4 p-0.4 q-0.3 r-0.4
!darl 8.0 a-0.6 g1.2
!darlig 8.0 a-0.6 g1.2
!data 7.7 a-0.6 e-0.5 o0.4 q0.4
!dato 8.0 a-0.5 f0.3 k0.8 l1.6
!de 6.4 a0.6 b0.5 d0.4 e0.5 f0.6 g1.1 j0.5 m0.5 s1.2
!deg 7.0 a0.8 b0.6 c0.4 d0.3 f0.8 g-0.5 h-0.4 i0.5 j-0.4 r-0.9 s1.8 t-0.4
!dekn 8.0 d0.5 m0.3 n0.7 o-0.5
!deknin 8.0 d0.5 m0.3 n0.7 o-0.5
!dele 8.0 a0.7 b1.9 c1.2 g-0.4 i1.0
!deler 8.0 a0.7 b1.9 c1.2 g-0.4 i1.0
!dem 8.0 a0.4 d0.4 f0.8 j0.7 p0.4 s0.7
!den 5.9 a1.6 c1.9 d0.6 e1.2 f0.8 g-1.3 h0.3 i0.6 j-0.4 k1.4 o-0.4 p0.6 r-0.3 s0.4 t1.5
!denn 6.4 a-0.3 b0.4 c1.5 d-0.4 e0.5 i-1.0 m-0.8 o0.4 p0.5
!denne 6.4 a-0.3 b0.4 c1.5 d-0.4 e0.5 i-1.0 m-0.8 o0.4 p0.5
!der 8.0 b-0.4 f-0.3 g0.6 i0.5 q-0.3 r0.7
!dere 5.8 a1.1 b-0.5 c2.6 d2.2 e1.0 f-0.4 g-0.5 i1.4 j-0.5 m-0.4 o-0.4 q0.6 s0.7 t2.4
!deres 7.0 a-1.1 b-0.6 c1.4 d0.5 e-1.0 g0.3 h-0.4 j-0.4 k0.4 o-0.4 r0.9 s-0.4
!det 5.2 a2.9 b1.3 d1.1 e1.3 f0.7 g-0.5 i-1.2 j-0.7 m-0.6 n0.5 p2.3 q0.6 r1.4 s-0.4
!dett 6.6 a1.8 b0.3 c0.8 e1.2 f-0.4 h-0.4 i0.4 j0.3 k-0.4 o-0.3 p0.7 s-0.3
!dette 6.6 a1.8 b0.3 c0.8 e1.2 f-0.4 h-0.4 i0.4 j0.3 k-0.4 o-0.3 p0.7 s-0.3
!disk 8.0 b0.8 e-0.4 f0.7 i-0.3 j0.6 p-0.3
!diskut 8.0 b0.8 e-0.4 f0.7 i-0.3 j0.6 p-0.3
!dram 7.3 c0.4 d-0.5 e-0.5 g-0.5 i1.1 j0.7 p-0.5 q0.5
!drama 7.7 c0.4 e-0.3 g-0.3 i1.3 j0.7 p-0.5
!dramat 8.0 a-0.4 q0.4
!du 7.5 a0.4 e-0.4 f1.2 h0.3 q1.1 r0.5 s0.4
!e 7.5 a-0.8 d0.5 h0.4 j-0.4 n-0.7 s-0.4 t-0.3
!egen 8.0 a0.4
!egentl 8.0 a0.4
!ei 8.0 b-0.3 e-0.6 p0.3
!ekst 8.0 b0.5 i-0.5 m1.5 n-0.3 r-0.3
!ekstra 8.0 b0.5 i-0.5 m1.5 n-0.3 r-0.3
!eleg 8.0 a0.9 g0.4
!elegan 8.0 a0.9 g0.4
!elle 6.4 a1.0 g-0.5 i0.5 j-0.5 m0.5 n-0.5 p-0.5 s0.6 t0.5
!eller 6.4 a1.0 g-0.5 i0.5 j-0.5 m0.5 n-0.5 p-0.5 s0.6 t0.5
!en 5.2 a0.7 b0.9 c1.0 d-0.5 e2.1 f0.4 g2.0 i-0.4 m-0.5 p3.5 r2.5 t-0.5
!endr 7.1 a-1.2 c-0.3 d-1.2 e-0.5 f0.4 g0.5 i-0.5 j-0.3 k0.4 l0.4 p-0.4 r1.0 s-0.4
!endrin 7.5 a-0.8 c-0.4 d-0.7 g0.8 p-0.3 r1.2
!enes 6.2 a0.3 b0.4 c1.1 d2.2 e1.3 g0.9 h0.8 i-1.1 j0.9 m-0.5 n0.4 o-0.3 p-0.4 q0.7 r2.2 s0.4
!eneste 6.2 a0.3 b0.4 c1.1 d2.2 e1.3 g0.9 h0.8 i-1.1 j0.9 m-0.5 n0.4 o-0.3 p-0.4 q0.7 r2.2 s0.4
!enga 7.3 d0.6 g1.2 p0.3 r0.9 s0.5
!engang 7.5 a0.6 d0.6 g0.5 p0.3 r0.9 s0.5
!enke 8.0 a1.3 g-0.6
!enkelt 8.0 a1.3 g-0.6
!enn 6.5 a-0.6 b0.3 d1.0 e-0.6 g2.5 h0.7 i-0.4 k-0.4 o-0.3 p1.4 r0.6
!enna 7.5 c-0.6 d-0.5 e-0.4 g-0.3 j0.7 k1.1 l2.6 m0.4 n-0.5 o-0.6 q-0.6 r-0.4 s0.7
!er 5.5 a-1.2 b-0.5 c0.7 e0.5 f0.5 h-0.5 l-0.6 m0.4 n0.6 o0.4 p2.3
!et 6.0 a0.8 b0.9 d2.4 e-0.7 f0.3 i0.9 j1.0 l-0.6 n-0.6 p-0.8 q1.1 r0.4 s1.0
!ett 7.7 a-0.4 b-0.4 d0.3 g0.7 p0.7 r0.8 t0.4
!ette 8.0 a-0.4 f0.4 g-0.3 k0.8 o0.5 r-0.4
!fa 7.0 a0.8 c0.7 d1.2 g-0.6 i0.8 j0.4 l0.3 n0.4 o0.3 p1.1 q-0.5 s0.8
!fakt 6.5 a-1.5 d-0.5 g-0.7 i-1.0 j-0.6 k-1.0 m1.3 n1.1 o4.2 s-0.5
!faktur 6.5 a-1.5 d-0.5 g-0.7 i-1.0 j-0.6 k-1.0 m1.3 n1.1 o4.2 s-0.5
!fant 7.7 b-0.3 e0.3 m1.9 p-0.4 q0.9 t0.3
!far 6.5 a0.6 b1.2 d-0.4 f0.9 g-0.4 i-1.0 j-0.5 l-0.5 p0.5 t1.0
!fare 7.7 a-0.7 g0.6 h0.3 r-0.4
!fatt 7.0 b0.4 c1.2 d0.3 e-0.7 j0.6 n-0.6 o1.3 q0.4 r-0.5 t0.9
!feil 7.7 e1.2 f0.7 i0.8 p0.6
!feilen 8.0 a0.6 e1.2 f0.7 i0.8 p0.7
!fem 8.0 a0.4 g-0.3 m0.7 p0.5
!ferd 8.0 a0.4 b0.7 c1.6 i0.4 s0.6
!ferdig 8.0 a0.4 b0.7 c1.6 i0.4 s0.6
!fikk 8.0 c0.8 g0.8 j0.4
!film 8.0 a-1.1 g2.1
!finn 7.7 a0.3 g-0.7
!finne 8.0 a0.3 g-0.7
!fler 6.8 a1.0 b0.7 c0.9 d-0.3 e0.7 f2.0 g-0.9 h-0.7 m-0.3 p0.5 r-0.3
!flere 6.8 a1.0 b0.7 c0.9 d-0.3 e0.7 f2.0 g-0.9 h-0.7 m-0.3 p0.5 r-0.3
!fole 8.0 g-0.7
!folk 8.0 b0.3 c0.4 e-0.6 f0.3 o0.4 r-0.4 s0.7
!for 4.7 a0.9 c1.5 d-1.1 e1.5 f0.6 g-1.1 i-1.8 j0.4 k1.0 l-0.3 m1.2 o2.3 p4.3 q1.5 r0.5 t-0.4
!ford 8.0 e-0.3 g0.4 q1.1 r0.5 t0.4
!fordi 8.0 e-0.3 g0.4 q1.1 r0.5 t0.4
!fore 8.0 p-0.3
!fork 7.7 a0.7 i0.6 o0.5 q0.7
!forkla 7.7 a0.7 i0.6 o0.5 q0.7
!forl 8.0 a1.0 b2.2 d0.6 f0.8 g-0.5 i1.9 l-0.4 s-0.3
!form 8.0 a0.7 c1.0 e-0.4 g-0.4 j1.0 p0.4 s1.1
!forn 7.3 a0.6 c-0.4 d0.8 e0.4 f0.8 i2.2 j-0.4 p-0.4
!fornye 7.7 c-0.3 e-0.3 i2.2 p-0.4
!fors 7.0 a0.4 b0.4 c0.8 d-0.3 f0.6 g0.9
!fort 7.5 i1.5
!fortel 8.0 a-0.9
!foru 8.0 e1.0 g1.1 s1.0
!forv 7.7 a0.9 g-0.6
!forven 7.7 a0.9 g-0.6
!fra 5.8 a1.2 b0.4 c1.2 d2.3 e1.6 f1.4 g-1.4 h-0.3 i-1.0 j1.7 k-0.3 m1.0 n0.6 o0.5 q0.7 s-0.8
!fram 7.5 a0.6 c-0.3 d1.2 i0.3 j1.3 k0.5 o0.7 r0.5
!frem 7.7 g0.7
!fremst 8.0 a-0.5 g1.1
!fris 7.7 c0.4 h0.3 j0.7 m1.0 q0.4
!full 7.3 b0.8 c-0.4 f0.8 l-0.4
!fullt 7.7 g0.4
!ga 7.7 c-0.4 e0.7 g0.5 p0.6
!gang 7.3 e-0.5 g-0.7 i-0.4 r0.6 t-0.3
!gar 7.1 a0.5 b-0.4 f-0.5 g-0.9 k-0.4 n0.8 q-0.3 s1.4 t0.7
!gatt 7.7 b-0.3 e1.2 h-0.4 k-0.5 m-0.5 r0.6
!geby 8.0 p0.9
!gebyr 8.0 p0.9
!gi 8.0 g-0.6 s1.3
!gir 8.0 a-0.6 g1.2
!gitt 8.0 c-0.4 e1.1 i-0.3 k-0.3 l0.4 n0.6 q0.4
!gjen 7.5 a0.4 d0.4 g-0.6 i0.4
!gjenno 7.7 a0.5 d0.5 g-0.6 i0.5
!gjet 8.0 d-0.3 l0.3
!gjette 8.0 d-0.3 l0.3
!gjor 5.9 a0.6 b-0.5 c0.4 e0.7 f0.9 h0.7 i-0.8 j-0.7 k-0.6 m1.2 o0.3 p2.2 q1.2 r-0.5 s-0.4 t0.4
!gjore 6.6 c-0.3 d-0.5 e0.8 h0.4 i-1.0 j-0.6 k-0.5 m1.5 p1.4 q0.5 r-0.3 t0.9
!gjort 6.7 a1.1 b-0.5 c0.9 f0.8 g-0.5 h0.3 o0.5 p0.4 q0.9 s-0.4 t-0.4
!glem 7.5 a-0.3 g0.4 l0.7 n0.9 r-0.3 t0.5
!glemt 7.7 a-0.9 g0.6 l0.8 n0.9 r-0.3 t0.5
!god 7.3 e-0.4 g1.3 k-0.4 r0.6
!godk 7.7 a0.3 c-0.4 i-0.3 k1.2 l0.8 p0.5 r-0.3
!godkje 7.7 a0.3 c-0.4 i-0.3 k1.2 l0.8 p0.5 r-0.3
!godt 7.3 a1.9 g-1.1
!grei 7.7 a2.0 g-0.8 j0.7
!greit 8.0 a0.6 j0.7
!grun 6.5 a-0.9 c-0.4 d-0.7 g0.5 i-0.7 j0.7 k0.6 p-0.4 s-0.3
!grunn 6.8 a-1.3 c-0.3 d-0.6 g0.7 i-0.7 k0.7 l0.3 m-0.5
!ha 6.7 a1.5 c0.4 d0.3 e0.9 f1.3 h-0.3 i1.1 k-0.4 l-0.4 n0.5 p-0.3 q0.5 s0.4
!hadd 7.0 a0.5 c-0.3 d0.5 g0.5 p0.7
!hadde 7.0 a0.5 c-0.3 d0.5 g0.5 p0.7
!ham 8.0 a-1.0 g1.6
!han 7.3 a-0.6 g-0.6 h0.7 r0.4
!hand 7.7 a0.6 e0.4 g0.4 i0.7
!hans 8.0 a-0.3 l0.6 o1.0 t0.3
!har 5.2 b1.2 c0.4 d0.9 e2.2 f1.9 g0.3 i-0.4 j-0.4 l0.4 n1.5 o0.9 p1.6 q0.8 r0.7 s1.6 t-0.7
!hard 8.0 g0.8 i0.7
!hast 7.1 a-1.0 b0.3 c-0.4 e-0.7 g-0.9 k-0.8 l-0.4 r-0.4 s-0.3 t0.3
!hatt 7.7 a-0.5 g0.8 l0.5 m-0.3 r0.8 t0.6
!hell 6.8 a1.4 b-0.5 c1.6 d1.5 e-1.0 g-0.7 i-0.7 j-0.4 l0.9 m-0.5 n0.7 o-0.3 p1.7 q-0.5 r-0.4 s1.1
!heller 6.9 a1.4 c1.7 d0.9 e-0.9 g-0.7 i-0.5 j-0.4 k-0.4 l0.9 m-0.4 n0.8 p1.9 q-0.4 r-0.3 s1.3
!helt 6.4 a2.0 c-0.4 d0.7 e-0.3 g-1.8 i0.5 o0.7 q0.7
!hend 8.0 a-0.3 l0.3 o-0.3 q-0.3 r0.4
!hendt 8.0 a-0.3 l0.3 o-0.3 q-0.3 r0.4
!henv 8.0 k0.3
!henven 8.0 k0.3
!her 7.3 a1.1 b-0.3 c0.5 g-1.0 i-0.4 l-0.5 q0.5 r0.5
!hjem 7.5 a-0.7 b-0.3 e0.8 f1.0 h0.4 k-0.4 m1.0
!hjemme 7.7 a-0.5 e0.9 f1.1 g-0.5 m1.0
!hjer 7.7 d0.4 g0.5 i0.6 p0.8 s0.4
!hjerte 7.7 d0.4 g0.5 i0.6 p0.8 s0.4
!hold 7.0 a0.4 c-0.3 d1.0 e0.6 f1.1 i0.4 s0.5
!holde 7.7 e0.4 g-0.4 s0.7
!holder 7.7 d1.1 f1.3 g0.3 i0.4
!hore 8.0 d-0.5 e0.9 g0.4 h1.2 q0.8 r0.5 t0.9
!hort 7.0 a0.6 d3.4 e-0.4 f-0.3 g-0.3 h0.4 i0.9 n0.4 o-0.4 r-0.3 s0.4
!hos 7.0 a1.2 b-0.3 c1.9 d1.4 e0.3 f1.2 g-0.5 h-0.4 i1.2 j-0.5 l0.4 m0.6 n0.5 p-0.7 t-0.3
!humo 8.0 a-0.6
!humor 8.0 a-0.6
!hun 8.0 a-0.5 g-0.6
!hund 8.0 a1.3 e0.8 g-0.5 p0.8
!huse 8.0 a0.5 d1.0 g-0.3 i0.7 j0.7 p0.4 s0.7
!huset 8.0 a0.5 d1.0 g-0.3 i0.7 j0.7 p0.4 s0.7
!husk 8.0 a-0.3 c0.4 d0.4 h0.7 n0.5 r0.5
!hva 6.9 a1.3 b0.4 d0.7 e0.9 g-0.8 l0.5 n0.6 p0.4 s0.5 t0.4
!hvem 8.0 c-0.5 d0.5 e-0.3 i0.4 k0.8 l1.0
!hver 7.5 b0.4 d-0.3 f0.6 g0.5 h0.6 k-0.4 m-0.4 n1.0 r0.7 t0.7
!hverda 8.0 a-0.4 b0.4 e-0.4 f1.0 g0.8 h0.3 r1.1
!hvor 6.7 a1.2 d-0.4 i0.7 j-0.4 m1.6 s0.3 t-0.3
!hvorda 8.0 a0.5 g-0.3 i1.3
!hvorfo 7.7 a0.6 c0.7 g-0.6 s0.7
!i 4.9 a-0.5 b1.1 c1.0 e1.4 f0.9 g-0.7 h1.0 j-1.0 k2.0 l2.9 m0.9 p-2.3 q0.5
!igje 6.8 a0.9 b1.0 d-0.5 e1.9 f-0.6 g-0.5 i0.4 j-0.7 m1.5 o-0.6 p-0.7
!igjen 6.8 a0.9 b1.0 d-0.5 e1.9 f-0.6 g-0.5 i0.4 j-0.7 m1.5 o-0.6 p-0.7
!ikke 5.9 a2.2 b-0.7 c-0.9 d-0.3 e-0.6 f0.6 g-0.4 i-0.6 j-0.7 k0.4 l0.8 m1.2 p2.5 q-0.3 s-0.7
!ille 8.0 a0.7 d1.0 e0.4 i0.7 m0.4 n0.4 o-0.3 r-0.4 t0.4
!imot 7.7 b-0.4 e-0.5 i0.5 o0.3 q0.3 r-0.4
!impo 7.7 e-0.3 f0.4 g0.6 n0.7 r0.8
!impone 7.7 e-0.3 f0.4 g0.6 n0.7 r0.8
!inge 8.0 d0.8 g0.7 t0.6
!ingen 8.0 d0.8 g0.7 t0.6
!inn 7.1 a1.7 c-0.6 d-0.5 e2.8 g-0.7 i-0.5 j-0.4 l-0.4 p-0.5 q0.4 s-0.5 t1.3
!inne 6.4 a0.6 b-0.4 c1.0 e1.0 g-0.8 i-0.9 j2.7 k-0.4 n-0.3 p-0.8 q0.9 s0.5 t0.4
!inneho 8.0 g-0.8
!innen 6.8 a1.1 c1.3 e1.0 g-0.6 i-0.8 j2.9 m0.5 p-0.8 q0.8 s0.5 t0.3
!innv 7.7 a-0.8 f0.3
!innven 8.0 a-0.5 f0.3 g0.7
!jeg 6.1 a0.8 c-0.3 e0.7 g0.8 h0.5 i1.2 j-0.7 k0.4 l0.3 o0.8 p0.5 q1.0 r1.2 s1.5
!jobb 8.0 a0.4 c1.5 e-0.4 i0.6 p0.5
!jobben 8.0 a0.4 c1.5 e-0.4 i0.6 p0.5
!kalk 8.0 c0.7 d0.3 g0.5 t0.5
!kan 6.9 a0.5 d0.7 e0.8 g-0.6 i-0.3 j0.4 m-0.3 o-0.3 p0.8 t-0.4
!kjed 8.0 g1.1
!kjedel 8.0 g1.1
!kjok 8.0 b0.8 c0.7 f0.3 g0.4 h1.2 r0.8 t-0.4
!kjokke 8.0 b0.8 c0.7 f0.3 g0.4 h1.2 r0.8 t-0.4
!kjær 8.0 a-0.5 g1.3
!klag 8.0 e-0.5 g0.6 h0.5 m0.3 r0.6
!klage 8.0 e-0.5 g0.6 h0.5 m0.3 r0.6
!klar 7.0 a-0.4 e0.9 f1.1 g0.9 i0.6 o0.9 p-0.4 q1.3 r1.5 s-0.4
!klarer 8.0 a0.9 e1.1 g-0.6 i1.3
!klart 7.5 a-1.2 c0.3 f1.0 g1.6 h0.3 i-0.5 m0.4 o0.9 q1.2 r1.9
!kom 8.0 a0.9 c1.3 d1.0
!komm 6.0 b-0.4 d-0.9 e0.9 g-0.4 i0.4 j-0.7 k1.8 m1.0 o0.3 q1.8 s0.9 t0.4
!komme 7.5 a-0.7 c0.4 i0.4 k2.5 q0.3 s-0.5
!kommer 6.6 b-0.4 c-0.5 d-0.4 e1.1 j-0.5 m1.0 q1.0 s1.7
!kommet 7.7 a0.4 c0.5 h-0.3 q0.8 s-0.3 t0.6
!komp 8.0 g1.1
!kont 7.5 a-0.6 d0.5 g-0.9 p-0.7 q-0.6 s-0.3
!kontak 8.0 d0.3 g-0.6 i0.3 j0.3
!kontin 8.0 a-0.6 g-0.3 m-0.3 p-0.5 q-0.3
!kort 8.0 l1.0 o0.8
!krev 8.0 c0.8 j0.7 m0.8
!krever 8.0 c0.8 j0.7 m0.8
!kron 7.1 a0.7 b-0.5 c0.5 d-0.3 e0.4 f-0.3 g-0.4 i-0.4 m-0.4 p2.3 t0.4
!krone 7.7 b-0.4 p1.1 s0.4
!kroner 7.7 a0.7 c0.6 e0.5 p1.4 s-0.3 t0.6
!kult 8.0 a-0.5 g-0.5 n0.8 o0.7 q-0.3
!kultur 8.0 a-0.5 g-0.5 n0.8 o0.7 q-0.3
!kund 7.3 a0.4 b-0.5 d0.9 e0.9 f1.6 g-0.4 i1.1 j-0.4 k-0.4 l-0.4 m0.9 s-0.5
!kunde 8.0 a0.4 c-0.5 e0.4 f-0.5 i1.4 p0.4
!kundes 8.0 a0.6 d0.9 e1.0 f2.1 m1.3
!kunn 8.0 g-0.3 i1.4
!kunne 8.0 g-0.3 i1.4
!kurs 8.0 a-0.4 g-0.4 k2.5 l0.3 n0.3 r-0.3
!kurset 8.0 a-0.4 g-0.4 k2.5 l0.3 n0.3 r-0.3
!kval 8.0 g0.7
!kvel 7.7 c0.5 e0.4 f0.9 g-0.3 h-0.4 k2.6 m0.8 p-0.3 q0.4 t0.6
!kvit 7.7 a-0.7 b-0.3 g-0.4 o0.9 q1.8 t-0.3
!kvitte 7.7 a-0.7 b-0.3 g-0.4 o0.9 q1.8 t-0.3
!la 7.7 a0.4 b0.4 d-0.3 g-0.7 h-0.3 o0.3 r-0.5
!lage 8.0 b1.1 c0.7 n1.1 s0.7
!lager 8.0 b1.1 c0.7 n1.1 s0.7
!lang 7.7 a-0.7 f0.3
!langt 7.7 a-0.7 f0.3
!late 8.0 a1.5 g-0.6
!legg 7.5 a-0.9 g-0.4
!legge 8.0 a-0.5 g0.3
!leng 6.0 a-0.5 b0.3 d-0.7 e0.6 f0.7 g-0.5 h0.9 i2.1 j-0.5 k1.5 m-0.7 o0.4 p-0.8 q0.6 t0.9
!lenge 8.0 a0.6 g-0.7
!lenger 6.1 a-1.2 d-0.4 f0.9 h0.7 i2.2 j-0.5 k1.7 m-0.6 o0.5 p-0.8 q0.4 t0.3
!lese 7.7 a0.6 b0.6 d0.7 e1.1 g-0.3 j0.7 q-0.4 t0.4
!lest 7.0 a-0.4 c-0.5 d1.2 f-0.4 g-0.7 h0.8 j-0.3 k-0.6 m0.4 n-0.4 o0.4 p-0.5 s0.5
!lett 7.5 a-0.9 d-0.5 e-0.4 g0.4 h0.8 n0.9 q0.8 r1.2
!leve 7.1 a0.4 c1.0 d-0.6 e0.6 g-0.5 i0.8 j-0.3 l-0.4 m-0.4 n-0.4 p1.3 r-0.3 s-0.3 t-0.3
!levera 8.0 a0.9 e0.9 i0.6 p0.9
!levere 7.7 a-0.5 c0.5 d-0.4 g-0.3 i0.5 l-0.3 m-0.3 n-0.3 t-0.3
!like 7.1 a0.7 b0.8 e0.9 m0.5
!livs 8.0 a0.9 c1.7 d1.8 e-0.3 g-0.3 j0.9 q0.5 s-0.4
!livste 8.0 a0.9 c1.7 d1.8 e-0.3 g-0.3 j0.9 q0.5 s-0.4
!logg 8.0 a1.1 c-0.5 d-0.3 e1.7 m0.3 n0.4 t1.1
!lonn 7.7 e1.0 f0.5 g-0.3 i0.5 k-0.3 m0.4 q0.8 r-0.4 t-0.4
!losn 8.0 a0.6 e0.5 s0.5
!losnin 8.0 a0.6 e0.5 s0.5
!lov 8.0 e-0.3 g-0.5 j1.4
!love 8.0 c0.4 d0.3 f0.3 h0.4 k0.8 l1.0 q-0.4 t0.3
!ma 8.0 i0.8
!mail 7.1 d2.0 f-0.4 g1.2 h-0.3 i-0.4 j-0.4 m-0.7 o0.5 p-0.4 r1.7 s0.6 t0.6
!mal 8.0 a0.8 e0.9 g-0.4 q0.5
!male 7.7 c0.7 g0.6 p0.9
!malern 8.0 a0.3 c0.7 p0.9
!man 7.1 a0.5 d0.3 e0.7 g0.6 j1.1 p0.5
!mang 8.0 e1.2 g-0.4 i-0.6 j1.1 p0.6 s-0.4
!manu 8.0 a0.4 g-0.6 h0.4
!manus 8.0 a0.4 g-0.6 h0.4
!med 5.1 a-0.5 b0.3 d1.6 f2.1 g2.8 h0.5 i1.5 j0.6 k1.0 l1.5 m1.6 o0.4 p-1.2 r1.4 s-1.0
!meg 6.9 a-1.5 b1.0 c0.7 d0.7 e-0.9 f0.6 g-0.4 i-0.8 j-0.5 k1.7 m-0.4 n-0.5 q-0.8 r0.7 s-0.8
!meld 7.5 h-0.5 t-0.3
!meldin 7.5 h-0.5 t-0.3
!mer 6.1 a-0.3 c-1.0 d0.8 e-0.9 g0.3 h-0.5 i1.5 m-0.8 p1.8 q-0.4 r-0.4 t-0.4
!merk 6.8 a-1.0 h0.9 i-0.5 j-0.6 k0.6 o-0.5 q-0.4 r0.8 s-0.5
!merkna 7.1 a-0.7 d-0.6 h0.7 i-0.4 j-0.4 k0.6 o-0.4 q-0.6 r0.7 s-0.5
!min 7.7 a0.4 d1.0 l-0.4 n-0.3 o1.1 p0.4 q0.7 s-0.3
!mind 8.0 c0.6 p0.9
!mindre 8.0 c0.6 p0.9
!mine 8.0 e0.9 i0.6 p1.0 s0.9
!mins 6.8 g0.5
!minst 6.8 g0.5
!moms 8.0 a-1.2 b0.4 c-0.4 e-0.3 f0.6 h0.3 l-0.3 o0.9 p-0.9 t0.6
!morg 8.0 c0.7 e-0.6 q0.9 s0.7
!morgen 8.0 c0.7 e-0.6 q0.9 s0.7
!mot 8.0 a1.0 c0.6 g-0.3 p0.9
!mote 8.0 a-0.4 b-0.4 k0.8 r0.5
!moti 8.0 a1.1 g-0.4
!mott 7.7 d-0.5 e-0.6 i-0.3 j-0.3 m2.1 p0.7 q0.4
!mottat 8.0 a-0.6 d-0.3 e-0.5 m0.5 p0.3 q0.5
!muli 7.7 a0.9
!mulig 8.0 g0.5
!mye 6.5 a-1.7 b-0.6 d0.8 f0.3 g0.7 i-0.4 l0.4 n0.7 o-0.4 p-0.5 q0.5 r0.5 s-0.5
!na 7.5 a-0.5 b-0.3 c0.5 e-0.3 i-0.3 k0.5 m-0.5 n0.4 p-0.4 t0.6
!nabo 7.7 a0.6 c0.5 d0.6 e0.9 f-0.3 h1.1 i1.1 k0.3 q0.4 r0.5 s0.9
!nar 7.1 a1.2 c-0.3 d1.4 g-0.8 i1.2 j1.2
!navn 7.7 a0.5 c0.9 e-0.3 g-0.3 s0.7
!ned 8.0 a0.8 g-0.5 j0.3 m0.7
!nest 8.0 a0.7 b0.9 e0.8 i0.8 m0.6 q0.3
!nett 7.1 a1.5 c0.9 d-0.4 e1.9 f1.5 g-1.0 i1.8 j0.5 k-0.5 m0.4 p-0.3 q0.4 r-0.4 s-0.3
!nevn 7.5 a0.4 c-0.3 d-0.4 f-0.4 g-0.4 m-0.3 s0.7 t-0.3
!nevnt 8.0 d-0.5 o0.3 s0.8
!nodv 7.3 c-0.4 i0.7 k0.7 n-0.3 o0.7 r0.4
!nodven 7.3 c-0.4 i0.7 k0.7 n-0.3 o0.7 r0.4
!noe 5.0 a0.7 c0.4 d1.0 e-0.3 f2.2 g1.6 i-1.2 j0.8 k-0.8 l0.9 m1.0 p2.3 q1.1 r1.8 s-0.7
!noen 5.7 b-0.4 c-0.6 f0.4 k0.7 l1.1 m1.0 o0.9 p-0.4 q0.9 r0.8
!nok 7.7 a0.4 g-0.6 p0.5
!norg 8.0 k0.5 p-0.3
!norge 8.0 k0.5 p-0.3
!nove 8.0 c0.4 e0.5 j0.3 m0.9
!novemb 8.0 c0.4 e0.5 j0.3 m0.9
!ny 7.7 d0.4 o0.7
!nytt 7.7 a-0.8 b0.6 n0.4 q0.4 r0.5
!nærh 8.0 a-0.9 d-0.3 g0.6 n0.7 o0.7 r1.5
!nærhet 8.0 a-0.9 d-0.3 g0.6 n0.7 o0.7 r1.5
!ofte 7.5 a-1.4 c-0.3 d-0.4 e-0.4 f-0.6 g0.9 k0.4 m-0.5 p-0.3 r1.8 s-0.4 t0.7
!og 6.1 a0.9 d0.4 e0.9 h0.4 i-0.7 j0.8 l0.4 m0.7 n-0.3 o1.6 p0.7 q0.4 s-0.7 t1.7
!om 5.5 a2.4 b0.5 c-1.0 d-1.1 e1.1 g-0.4 h2.0 i-0.3 l0.5 m2.1 p0.7 q1.1 r0.8 s0.6 t-0.4
!onsk 8.0 a-0.9
!opp 6.0 a0.9 b0.3 c-0.8 d1.4 e1.4 j-0.6 l-0.4 m1.7 n0.3 p3.0 r-1.0 s-0.4
!oppg 7.7 a0.9 e1.5 f0.8 i0.5 p1.7
!oppgjo 8.0 a0.8 e0.9 i0.6 p1.9
!oppl 7.1 a0.8 b0.5 g-1.1 p0.7
!opplys 7.7 a1.0 b0.6 j0.3 p0.7
!opps 8.0 i-0.3 k2.0 p0.4
!oppsta 8.0 i-0.3 k2.0 p0.4
!ord 7.3 b1.0 d0.5 e-0.6 i0.9 m0.5 n0.3 p0.6 r0.5 s1.1
!orde 8.0 a0.3 c0.4 f0.4 g-0.6 o1.4
!ordn 8.0 c0.8 e0.4 j0.5
!ordnet 8.0 c0.8 e0.4 j0.5
!oss 6.7 a1.2 b0.4 d0.3 e2.2 g-0.6 h-0.4 i0.3 j-0.4 k0.7 m0.5 n0.5 o0.6 p-0.6 q0.4 s-0.4
!over 6.0 a2.0 b0.7 c0.8 d-0.4 g-1.1 h0.8 i0.8 j0.4 l1.0 m0.7 o-0.3 p2.1 q-0.5 s-0.6 t0.8
!overbe 8.0 a1.2 g-0.5
!overfo 7.7 c-0.4 j0.4 l0.8 p1.1
!overra 7.3 a-0.3 c0.7 g0.3 h0.7 i0.6 r0.4
!overve 8.0 a1.1 g-0.6
!pa 4.8 a3.3 b-0.4 c0.6 d1.6 e2.1 g-3.3 i1.4 j1.8 k3.6 l0.3 o0.3 p-0.3 t1.4
!papi 8.0 b0.4 d0.4 o-0.5 q-0.3 r0.3
!pass 8.0 i0.3
!peng 6.8 a0.6 b-0.4 c0.9 d0.6 e0.7 f-0.3 g-0.6 i-0.6 j0.7 l0.5 m0.3 n0.5 o-0.3 p3.0 q-0.4 s2.1
!pengen 7.1 b-0.3 c0.4 d0.9 e0.6 g-0.4 i-0.6 k0.3 l0.6 n0.6 p1.1 s1.5
!penger 7.7 a0.5 c0.6 d-0.4 j0.8 m0.4 p2.2 s0.8
!per 8.0 a-0.4 l0.5
!plan 7.7 d-0.3 e0.6 f0.4 g-0.5 s0.4
!planer 7.7 d-0.3 e0.6 f0.4 g-0.5 s0.4
!plas 7.7 c0.9 e-0.5 g-0.6 i0.6 j0.3 s0.6 t0.3
!plass 8.0 a0.4 c0.9 e-0.5 i0.6 j0.3 s0.7 t0.4
!post 7.3 e0.8 f0.5 g-0.4 h0.4 i-0.6 k1.3 l0.4 m1.9 n-0.4 p-0.4 q0.4 s-0.4 t-0.3
!posten 8.0 a0.8 c0.3 e0.6 f0.3 i-0.4 l0.3 m2.2
!prob 7.5 a-0.9 g2.4 r1.0 t0.5
!proble 7.5 a-0.9 g2.4 r1.0 t0.5
!prov 8.0 a-0.5 g0.7 k0.7 m0.5
!purr 7.5 c-0.4 e0.6 g-0.3 i-0.4 l1.6 m-0.3 n1.0 p0.5
!purrin 8.0 l0.8 p0.6
!rad 8.0 a-0.5 d0.4 g-0.4
!redd 7.7 d-0.4 g-0.5 n0.5 o0.4
!regn 7.0 b-0.6 d-0.4 e0.4 i2.1 j-0.3 k0.5 l1.7 n0.6 r0.3 s-0.5
!regnsk 7.5 a-0.7 b-0.5 e0.7 i0.6 k0.6 l1.9 n0.7 p-0.6 r0.6 s-0.4
!rekk 8.0 b0.5 d0.5 g0.3 i0.7
!rett 8.0 j0.4 m0.9
!ring 6.7 a1.8 c1.0 d4.6 e-1.3 g-1.1 i0.9 j-0.4 k0.5 l0.3 m-0.7 n0.8 p-0.6 r-0.9 t0.5
!ringe 7.7 a1.2 b0.4 d1.9 e-0.3 g-0.5 i1.7 r-0.5 s1.1
!ringer 7.5 a0.7 d2.5 e-1.0 g-0.4 h0.3 i-0.4 k0.6 l0.3 m-0.3 o0.4 p-0.4 r-0.4 s-0.6 t0.5
!rope 8.0 a0.6 g-0.7
!rore 8.0 a-0.6 f0.4 g0.4 k0.3 n-0.3
!rund 7.7 a1.5 d0.4 e2.5 g-0.7 i2.1 r-0.3
!sa 5.7 a0.6 b-0.4 c-0.8 d0.8 f-0.5 g-0.4 h0.3 j-0.4 m0.8 n0.5 p-0.6 q0.8 r1.2 s-0.5 t-0.4
!saks 8.0 a-0.7 b0.3 g0.9 k0.9 q2.1 r1.1
!sams 8.0 a1.0 e0.4 f0.8 g-0.7 j0.6 m1.0
!samt 8.0 g-0.4
!sann 7.5 a-2.0 e-0.4 l0.6
!satt 8.0 a-0.5 g1.1 k0.4 m0.4
!se 7.1 a-1.2 k0.8
!seg 6.7 a0.6 d-0.5 e0.3 g0.5 h0.8 i-0.3 k-0.3 l-0.4 n0.6
!send 6.9 a-0.5 b-0.6 d-0.4 e1.3 h-0.5 i-0.6 j-0.3 k0.5 l0.3 m0.5 n0.5 o0.8 q0.4 r0.6 s-0.3
!sende 8.0 a0.5 e1.3 l0.6 n0.3 r0.4 t0.5
!sender 7.7 a-1.0 b-0.3 g0.4 n0.4 o1.1 q0.7 r0.3 t-0.3
!ser 7.5 a0.4 b1.2 d0.5 e-0.3 f0.4 g-0.5 k1.0
!sett 6.4 a-0.5 d0.9 e-0.7 g-0.9 m0.5 q1.8 r0.6
!sette 7.7 a-0.4 r-0.3
!settes 8.0 a0.8 g-0.5 j0.3 m0.7
!si 7.0 a-0.9 b-0.5 f0.6 g-1.0 m-0.3 o0.3 p-0.4
!side 6.4 a0.5 b-0.4 c1.1 d1.7 e0.8 f0.8 g0.6 j-0.5 l0.7 n0.7 o0.4 p-0.5 q0.5 r1.2 s-0.7 t1.2
!siden 6.4 b-0.4 c1.1 d1.7 e0.8 f0.8 g0.7 j-0.5 l0.7 n0.7 o0.4 p-0.5 q0.5 r1.2 s-0.7 t1.2
!sier 8.0 a0.9 e1.0 g-0.5 j1.2
!sign 7.7 a0.7 e0.8 i0.4 p0.8
!signer 8.0 a0.5 e0.9 i0.5 q0.3
!sin 7.3 a-0.3 c0.7 e-0.4 g1.3 p0.5
!sist 7.7 a-0.4 c0.3 d0.4 g1.3 h0.7 n0.5 p0.7 r0.5
!sitt 8.0 a-0.5 g0.7
!sjan 7.7 a0.3 g-0.6
!sjanse 8.0 a0.4 g-0.3
!sjef 8.0 a0.9 d1.0 e1.4 f1.3 h0.6 o0.4
!sjefen 8.0 a0.9 d1.0 e1.4 f1.3 h0.6 o0.4
!sjek 8.0 a0.3
!skal 7.1 a-0.4 g-0.7 i1.2
!skap 8.0 a1.2 g-0.5
!skape 8.0 a1.2 g-0.5
!skje 7.0 a-0.9 c0.3 d0.5 e1.5 f1.0 h0.6 j0.6 n0.5 o0.3 p-0.4 r0.5 s-0.4
!skjedd 7.5 d0.6 e0.9 f1.1 g-0.4 h0.7 j0.4 n0.5 o0.3 p-0.3 r0.6 s-0.3
!skju 7.5 a-0.5 c0.7 s0.7
!skjul 7.5 a-0.5 c0.7 s0.7
!skre 7.1 a-0.4 d-0.5 g-0.7 i-0.6 j0.7 k0.5 l0.3 m1.2 n0.5 o0.4 p0.8 r-0.4 s-0.5
!skremm 8.0 b0.4 d-0.3 g-0.4 h-0.3 o0.3 r-0.5
!skreve 8.0 a0.7 j0.9 m1.1 p1.3
!skri 7.3 a-0.7 e-0.5 g0.8 i-0.3 j0.5 k0.7 l0.5 m-0.5 n0.7 p-0.4 q0.4 r1.1 s-0.4
!skrive 7.3 a-0.7 e-0.5 g0.8 i-0.3 j0.5 k0.7 l0.5 m-0.5 n0.7 p-0.4 q0.4 r1.1 s-0.4
!skue 7.7 a0.7 g-0.9
!skuesp 7.7 a0.7 g-0.9
!skul 7.7 a-1.0 c0.6 d0.4 g0.4 h0.4 i-0.3 l0.8 r0.9 t-0.4
!skulle 7.7 a-1.0 c0.6 d0.4 g0.4 h0.4 i-0.3 l0.8 r0.9 t-0.4
!skyl 8.0 a-0.5 o-0.4 s0.4
!slik 6.8 a0.6 b0.6 d1.0 e0.6 f-0.4 g-0.7 h-0.4 i-0.6 j-0.4 m-0.7 p0.7 r0.4 s-0.5 t0.4
!slike 8.0 e-0.3 f-0.3 r0.8 t0.6
!smil 8.0 d0.7 g0.4 h-0.3 q0.6 r0.5 s-0.4
!snak 7.1 a1.2 b-0.4 c-0.3 d0.6 e0.4 f1.4 h0.7 l0.6 n0.4 p-0.5 q-0.4 r0.8
!snakke 7.5 a1.1 e0.5 f1.6 g-0.6 i-0.5 k0.4 l0.8 m-0.3 p-0.4 q-0.4
!snil 8.0 a0.8 l0.7 n0.8 q0.3
!snille 8.0 a0.8 l0.7 n0.8 q0.3
!som 5.4 a2.1 b0.9 c1.2 d0.5 e-1.3 j-0.4 l1.0 p0.8 t-0.6
!spes 7.7 a-0.7 g1.0
!spesie 7.7 a-0.7 g1.0
!spil 7.7 a-0.7 g1.3
!spille 8.0 a-0.5 g0.7
!spor 7.5 a-0.6 g0.9 j0.6 m0.3
!sporsm 7.7 a-0.6 g0.9 j0.6 m0.4 r0.4
!sted 7.3 a0.5 b-0.5 c0.4 d-0.8 e0.6 g1.2 i-0.6 k-0.4 m1.5 r-0.4 s-0.6 t0.6
!steder 8.0 a-0.5 c0.5 e-0.6 g1.8 p0.8 s-0.3 t0.4
!stil 8.0 a-0.5 e0.3 h-0.3 k2.2 l0.7 m0.5 r0.5
!stille 8.0 a-0.5 e0.3 h-0.3 k2.2 l0.7 m0.5 r0.5
!stol 8.0 a0.5
!stor 7.3 c1.6 e0.8 g-0.9 i0.6 j0.7 s1.0
!store 8.0 a-0.7 g-0.4
!stort 7.7 a0.7 c1.7 e0.8 g-0.6 i0.6 j0.8 s1.1
!svak 8.0 g0.4
!svar 5.8 a1.8 b0.3 c0.6 d6.5 e0.4 f1.1 g-1.6 i-0.4 j0.5 l0.5 m-0.4 n-0.3 o-0.4 p-0.4 q0.5 r-0.5 s1.0 t1.0
!svare 7.5 d0.8 f-0.3 j0.9 s-0.4
!svarer 7.5 a1.1 b0.9 d2.4 e-1.0 f0.4 g-0.6 h0.5 i-0.4 k-0.4 l1.0 p-0.3 t2.0
!svart 8.0 j1.1 p0.4 s1.5
!særl 7.5 a0.9
!særlig 7.5 a0.9
!ta 7.3 d1.1 e0.4 m0.5 o-0.4 p-0.4 q0.5
!tak 7.5 a0.4 c1.2 d0.7 e-0.5 f0.4 j0.6 k0.6 l-0.3 m1.4 s-0.3
!takk 8.0 a-0.3 g0.8 h1.0 k0.4 r0.6
!takket 8.0 a-0.3 g0.8 h1.0 k0.4 r0.6
!tar 8.0 a1.2 d0.8 g-0.4 t0.6
!tele 7.5 a0.5 c-0.4 d1.4 e-0.3 g-0.7 h0.6 o0.6 q0.8 r-0.5 t0.6
!telefo 7.5 a0.5 c-0.4 d1.4 e-0.3 g-0.7 h0.6 o0.6 q0.8 r-0.5 t0.6
!tenk 7.5 a0.8 c-0.6 g-0.4 i1.0 m0.5 p0.9 s-0.4
!tenkt 7.7 a0.7 c-0.5 e0.4 g-0.4 i0.4 m0.6 p0.9
!til 4.9 a2.1 c0.4 d1.6 e0.7 f0.4 g-2.0 h-0.4 i0.8 l1.4 n0.9 o-0.6 p0.8 r-1.3 s2.1 t0.4
!tilb 6.8 a1.2 b0.5 c0.3 d2.3 e-0.6 f0.3 g-0.4 h0.3 i-0.9 j-0.4 m1.3 n0.7 o1.1 p-0.9 q0.3 r-0.3
!tilbak 6.9 a0.6 b0.6 d2.6 e-0.4 i-0.7 j-0.3 k0.3 m-0.4 n0.9 o1.2 p-0.7 s0.4
!time 7.7 a0.7 m1.1 o0.5 p0.9 q0.4 r-0.4
!timeli 8.0 a0.4 e-0.4 m0.7 p1.1
!tirs 8.0 d0.5 j0.4 m0.3 s0.4
!tirsda 8.0 d0.5 j0.4 m0.3 s0.4
!titt 8.0 a-0.5 g1.5
!tittel 8.0 a-0.5 g1.5
!tjen 8.0 a0.6 g-0.6 i0.6
!to 8.0 c0.5 e0.6 i0.5 s-0.3
!tok 8.0 a0.7 d1.6 m1.5
!tors 8.0 a-0.9 g1.2 q1.1
!tre 7.7 a0.9 c-0.4 d-0.4 e0.9 f-0.4 i-0.4 m1.6 p-0.5 r0.8
!trek 8.0 a1.2 g-0.7
!trekke 8.0 a1.2 g-0.7
!trov 8.0 a1.2 g-0.5
!trover 8.0 a1.2 g-0.5
!truk 8.0 a1.2 g-0.5 p1.9
!trukke 8.0 a1.2 g-0.5 p1.9
!tung 7.7 b0.3 g0.5 k0.3 m0.4 q0.3
!tungt 7.7 b0.3 g0.5 k0.3 m0.4 q0.3
!uker 8.0 c-0.3 e0.7
!unde 7.3 a0.6 g0.5 j0.9 m1.0 p1.2
!under 7.7 a1.2 g-0.4 j0.9 m1.0 p1.3
!unng 7.7 a-1.1
!unnga 7.7 a-1.1
!unns 8.0 a0.7 e1.7 f0.9 j1.2 n0.4 p-0.3
!unnsky 8.0 a0.7 e1.7 f0.9 j1.2 n0.4 p-0.3
!ut 6.8 a1.4 c0.6 d2.3 e0.4 j0.7 n-0.4 p1.2 s-0.3
!utbe 7.0 a0.5 b-0.3 e0.5 g-0.6 i-0.8 j0.7 l2.3 m0.8 p1.7 q-0.7 s-0.4 t-0.4
!utbeta 7.1 a0.3 c0.4 g-0.4 j-0.3 l2.4 m0.9 p1.8 q-0.7 t-0.4
!uten 7.3 c0.8 d0.7 e-0.3 g1.4 i-0.5 q1.3 r1.6 t0.4
!valg 8.0 b0.7 s0.6
!var 6.7 a-0.5 b1.5 d0.6 g0.9 h0.9 i1.2 j-0.4 l0.6 p-0.6 s0.5
!vars 7.7 a1.0 c0.5 d1.1 e-0.6 f0.8 i0.4 j0.6 k0.3 o0.3
!varsel 8.0 a0.7 d0.5 i0.5 j0.7
!vask 7.7 a0.6 b-0.4 c-0.4 e1.0 g-0.4 m-0.4 p1.4
!veld 7.5 a0.9
!veldig 7.5 a0.9
!vent 7.7 c-0.4 e0.5 f-0.3 g0.4 h0.5 t1.0
!vente 8.0 c-0.4 e0.5 f-0.3 h0.5 t1.0
!verd 8.0 b0.9 c0.3 e0.6 g0.4 i0.5 r0.8
!vers 7.3 a-0.8 g1.6 h-0.4 k-0.3 r0.6
!verste 8.0 a-0.5 g1.1
!vet 8.0 a-0.4 d0.6 f0.8
!vi 6.1 a1.3 b-0.4 c0.6 d0.5 e0.5 f-0.6 i2.0 j-0.5 l1.0 n0.7 p-0.4 q-0.4 r0.6 s1.4 t0.5
!vide 6.9 d0.3 f-0.6 g-0.7 h0.4 j-0.3 k-0.6 n-0.4 o1.5 p0.3 s-0.4
!videre 6.9 d0.3 f-0.6 g-0.7 h0.4 j-0.3 k-0.6 n-0.4 o1.5 p0.3 s-0.4
!vikt 8.0 a0.6 g0.3
!viktig 8.0 a0.6 g0.3
!vil 7.5 a-1.1 b-0.4 f-0.6 j0.6 m-0.3 o0.7
!vill 7.3 b1.1 c-0.5 k-0.3 m1.0 q1.1
!ville 7.7 b0.5 s0.5
!vind 8.0 e-0.5 p0.5
!vindue 8.0 e-0.5 p0.5
!virk 7.7 a0.6 p0.4 r-0.4 s0.4
!virker 7.7 a0.6 p0.4 r-0.4 s0.4
!vise 8.0 a0.6 c0.5 e1.4 h0.5
!viss 8.0 a0.5 d0.6 g-0.4 i0.4
!vite 8.0 a1.0 g-0.5
!vond 8.0 a-0.7 g0.5 i0.7
!være 6.5 b0.5 e0.6 f-0.4 g0.7 h0.3 i0.8 m-0.5 n0.8 o-0.4 q-0.3 r0.5
!vært 7.1 a-0.5 f0.4 g1.1 i-0.4 k1.3 r2.0
a 2.7 a1.4 b2.9 c0.5 d1.8 e1.8 f1.4 g1.2 h0.9 i2.3 j-0.6 k-0.6 l0.5 m-0.6 n-0.5 p-1.0 q-0.7 r1.2 s2.9
a+apne 8.0 a-1.1 e-0.8 f-0.3 l1.2 m-0.3 n1.0 p-0.5
a+avsl 8.0 a0.6 c0.6 e0.6 i0.7
a+be 8.0 c-0.4 e0.9 g0.5 h0.8 i0.6 q0.8
a+begy 8.0 c-0.3 j0.6
a+best 8.0 b-0.3 d0.6 f0.7 g0.5 r0.8
a+beta 5.9 a-0.8 c0.7 d1.6 e-1.2 g-0.5 h0.7 i-0.6 j-0.8 l1.5 o-0.5 p2.3 s-0.7 t0.6
a+bli 5.8 a3.0 b1.9 c2.1 d2.1 f2.2 g1.3 h0.8 j-0.6 l-0.7 m0.8 o0.5 p-0.4 r1.1 s-0.4 t0.8
a+blun 8.0 g0.4 i0.6
a+bort 8.0 a0.7 e0.9 p1.0
a+bruk 6.3 e1.0 f1.0 h0.3 i1.1 l-0.5 n-0.4 q0.4 r0.4 s1.1
a+by 7.5 a-0.5 g-0.5
a+bytt 7.0 a-0.5 c1.1 d-0.5 l0.7 n0.4 o-0.5 p-0.4 q0.9 r-0.4 s-0.5 t0.4
a+bære 8.0 k0.4
a+dekk 8.0 a0.7 b0.7 g-0.3 m1.1
a+dele 7.3 a-1.4 b-0.6 d0.3 e0.7 h0.3 k-0.3 l2.2 m-0.4 o0.5 q0.8 s0.3
a+delt 8.0 d1.2 g-0.4 i0.7
a+disk 7.7 b0.7 d-0.3 e-0.5 f0.7 i0.3 j0.5 p-0.5
a+dra 8.0 a0.6 g-0.5
a+endr 8.0 a-0.4 d-0.3 k0.5 l0.4
a+fa 5.2 a0.7 c1.0 d1.4 e-0.3 f0.4 g-0.4 h-0.4 i1.4 k1.3 l2.4 n0.4 p0.4 q1.2 r0.8 s1.5 t0.4
a+finn 7.1 a0.4 c0.5 d0.5 f0.4 i0.4 k0.4 l-0.3 n0.3 o0.3
a+fjer 8.0 a-0.5 g-0.6
a+flyt 7.0 a-1.0 f-0.4 g-0.9 h0.4 i-0.6 k0.8 m0.5 n0.5 s-0.4
a+folg 8.0 a-0.5
a+fore 7.3 g-0.5 h0.4 k0.6
a+fork 7.0 b-0.3 c0.9 f0.6 g0.5 m0.3 o0.7 p-0.3 q1.0 r1.7 s0.7
a+form 7.7 a1.1
a+forn 8.0 g0.8
a+fors 7.1 a1.4 b1.7 e1.0 f0.3 g-0.9 h0.5 i-0.4 q0.4
a+fort 7.1 b0.6 e0.5 g-0.7 i0.5 s1.6
a+frem 7.5 j1.0 s-0.4
a+fyll 7.7 d0.4 s0.8
a+ga 6.2 b-0.5 c-0.4 e-0.7 f0.5 i0.5 j-0.4 l-0.5 n0.7 p-0.5 q0.6 s-0.4
a+gi 6.9 a0.7 c0.8 d0.8 f0.6 g-1.5 p-0.3 s2.2
a+gjen 8.0 a0.8 g0.4
a+gjor 6.0 a0.5 e2.2 f0.8 g0.7 i-0.8 j0.9 m1.5 p0.7 q0.9 r-0.8 s-0.4 t0.8
a+godt 8.0 a0.4 f0.3 g-0.5 k-0.3 s-0.3
a+ha 5.8 b2.6 f-0.7 g1.1 h-0.9 i0.9 j-0.4 k0.4 l0.6 n0.4 p-0.5 r1.0 t0.9
a+hent 7.7 b1.2 e0.5 i0.3 j-0.6 n-0.4 o-0.3 s-0.3
a+hold 6.7 g0.7 h-0.3 l0.4 p0.4 s0.5 t-0.3
a+hopp 8.0 a0.3 g0.8 i-0.3 p0.7
a+hore 7.3 e-0.3 g0.5 r0.4
a+ikke 7.7 a0.4 b1.3 e0.7 g0.5 i0.5 p0.8
a+ivar 8.0 e0.5 j0.5
a+kall 8.0 a-0.5 g-0.5
a+kast 7.7 a-0.5 f-0.4 i-0.3 q0.4 r0.4 t0.3
a+kjop 7.5 b1.1 c-0.5 e0.7 f0.6 h0.6 i0.6 k0.6 l-0.3 o0.5 s0.7 t-0.4
a+kjor 7.7 a-0.6 e0.3 g1.1 h0.6 r0.6
a+klag 7.7 a-0.5 b-0.3 g0.4 m-0.3 q0.5
a+knyt 8.0 g-0.3
a+komb 8.0 a-0.4 g0.7
a+komm 6.9 a1.2 b1.2 c-0.3 d-0.4 e-0.5 f0.4 g0.6 i1.7 o0.7 q-0.4 r0.4 s-0.4 t0.3
a+kont 7.5 c-0.4 e0.4 f1.5 g0.6 m0.6 q-0.4
a+krev 7.3 a1.0 c0.3 e0.6 i-0.6 j2.0 p-0.3 s-0.4
a+krys 8.0 a0.7 g-0.6
a+kunn 8.0 a2.0 g-1.8
a+la 6.9 b0.5 d-0.4 e-0.6 g-1.0 j0.9 l0.5 o-0.4
a+lage 7.0 g1.3
a+legg 6.3 b1.3 d-0.5 e-0.3 f0.4 g2.3 h2.2 i0.3 m0.4 p-0.3 q0.7 t-0.5
a+lese 7.0 b1.2 c0.5 d-0.6 e0.4 f0.9 g1.6 h-0.4 i-0.5 l-0.5 m-0.3 o0.6 p0.3 r1.9
a+lete 8.0 a-0.4 g0.4
a+leve 7.0 a0.4 b-0.4 f1.7 g0.4 k0.5 m0.4 q-0.4 r0.9
a+loft 7.7 a-0.4 b1.1 e-0.4 f0.9
a+lure 7.3 c0.6 g-0.4 h-0.3 i-0.5 s-0.4
a+lære 8.0 a-0.7 b-0.3 d0.3 f0.4 o1.5
a+male 7.1 b1.7 c1.3 d0.6 e0.3 g0.6 l0.4 q-0.5
a+meld 7.7 a0.9 d0.8 k-0.3 r0.4 s1.8
a+mist 7.7 a0.5 b0.3 e0.8 f0.4 j1.4
a+nevn 7.7 a-1.0 b0.4 d0.4 g-0.7 i0.6 s0.6
a+oppd 7.7 a-0.6 e-0.5 g1.0 r0.3
a+pakk 8.0 e-0.4 g0.6 p-0.3 s1.0
a+rekk 8.0 a-0.4 g0.3
a+ring 7.3 a1.1 b0.6 c0.6 d2.3 e0.3 f-0.3 g-0.7 j0.6 n-0.3 p-0.4 r-0.4 s2.4
a+rope 8.0 a0.4
a+saml 8.0 a0.9 i0.8
a+se 5.8 a2.2 b0.7 d-0.4 f1.0 g-0.3 j-0.4 o0.6 p-0.5 q1.0 r0.5 s-0.8
a+selg 7.7 d-0.3 g-0.5 q-0.3
a+send 7.1 a0.6 l1.1 p1.0
a+sett 7.1 a-0.8 d1.0 i0.4
a+si 6.0 a-2.0 b-0.9 f0.5 g-0.9 h0.4 i-0.6 l0.8 m-0.4 n0.8 p-0.9 q-0.5 r1.0 s1.0
a+skap 7.3 a0.7 g-1.0
a+skif 8.0 b1.5 f0.3 j-0.4 l-0.3 o0.5 p-0.6 s0.5
a+skil 8.0 a-0.5 g1.1
a+skri 6.6 a1.1 c0.4 e1.0 f-0.5 g-1.6 j0.3 k-0.5 l0.6 n1.3 p-0.5 q-0.6
a+sla 8.0 a-0.4 g0.7 n0.7 r0.7
a+slip 8.0 c0.8 e0.6 s0.8
a+slut 7.7 f0.3 j0.6 r0.3
a+snak 7.3 a0.9 d0.8 g-1.0 i1.0 k0.6 s0.4
a+snu 8.0 b0.4 g0.7 r0.9 t1.6
a+spil 7.7 a-0.8 g0.4
a+spis 7.7 a0.3 g1.0
a+spor 7.7 a0.7 b1.0 c1.2 g-0.7 s0.6
a+spre 8.0 a-0.7
a+sta 7.5 a0.9 e0.7 g-0.6 i-0.3 l0.3 n0.4 p1.8
a+svar 6.6 a1.6 c-0.5 d2.0 e0.9 f0.6 g-0.8 l0.3 o0.6 r-0.6 s2.0
a+ta 6.1 a-1.0 b0.9 d0.6 g-0.4 h0.6 i-1.0 k1.0 m-0.9 n-0.4 o1.5
a+tegn 8.0 g1.0 h1.0 k0.4 r0.6
a+tolk 8.0 a-0.6 f-0.3 l-0.4 q-0.3 t0.5
a+tren 8.0 g-0.4
a+tro 8.0 g-0.4
a+tryk 7.7 c1.0 l-0.3 t0.8
a+unng 7.7 a-1.1
a+utbe 8.0 a-0.3 c-0.4 e-0.3 j-0.4 l0.8 o0.5 p0.7
a+velg 7.5 a-0.4 g1.1
a+vent 8.0 l0.5 q0.3
a+virk 7.5 a-0.4 b-0.3 c-0.6 f-0.3 h-0.5 i-0.3 k0.4 n0.7 t1.5
a+vise 7.7 a-0.6 g0.9 h-0.5 n0.5 o0.3 r1.1
a+vite 7.5 b0.9 o0.7 s0.5
a+være 5.6 a1.4 d0.4 e0.6 f-0.9 g-1.0 h-0.4 i1.5 j-0.4 k0.5 n0.7 p0.5 q-0.5 r-0.5 s-1.0 t-0.3
a3 7.5 a0.5 c0.6 d0.3 e-0.4 g-0.4 h-0.3 k0.4 m-0.4 o-0.5 r0.8 t0.6
a4 8.0 d0.4 e0.7 g-0.5 h0.5 o0.4 q-0.3 t1.1
a55 7.7 a-0.3
a55+har 8.0 g0.4
aamo 7.7 b-0.3 g0.4 k1.0 l0.8 m-0.3 q0.7 r0.9
aamodt 8.0 g0.5 i0.3 j0.3 q0.4 r0.8
aasl 8.0 g0.6 j0.3 m0.7
aaslan 8.0 g0.6 j0.3 m0.7
abon 6.7 b0.8 d0.4 e-0.8 f0.5 h0.8 i1.2 j-0.4 l0.4 n0.6 p0.4 s-0.6
abon+pa 7.5 a-0.4 c0.9 f0.8 h1.0 i-0.5 l0.6 m-0.4 n1.0 r0.5 s-0.4 t0.4
abonne 6.7 b0.8 d0.4 e-0.8 f0.5 h0.8 i1.2 j-0.4 l0.4 n0.6 p0.4 s-0.6
abor 8.0 a-0.4 g-0.7
abort 8.0 a-0.4 g-0.7
abso 7.1 a-0.4
abso+alle 8.0 a0.7 g-0.4
absolu 7.1 a-0.4
absu 8.0 a-0.3 g1.1
absurd 8.0 a-0.3 g1.1
ac 8.0 g0.5
ac+dc 8.0 g0.5
acti 6.3 a-1.5 g2.4
acti+som 7.7 a-0.4 g1.4
action 6.4 a-1.3 g2.2
adam 8.0 g1.1
adga 8.0 a0.4 t0.5
adgang 8.0 a0.4 t0.5
admi 7.7 b0.7 c-0.7 e0.4 f1.7 j0.4 r-0.4
admini 7.7 b0.7 c-0.7 e0.4 f1.7 j0.4 r-0.4
adre 6.9 b0.5 f-0.4 h0.4 j0.3 l0.7 m-0.7 n0.4 o0.9 p-0.3 q0.4 r0.7 s0.3
adress 6.9 b0.5 f-0.4 h0.4 j0.3 l0.7 m-0.7 n0.4 o0.9 p-0.3 q0.4 r0.7 s0.3
adv 8.0 c0.5 i0.7 j0.4
adva 7.3 a0.6 b-0.4 f0.6 h0.6 i-0.3 m0.4 n0.4 o-0.6 q-0.4 s1.7
advare 7.7 a1.1 d0.3 f0.4 g-0.3 n0.4 s2.0
adve 7.5 d-0.4 g0.4 i0.7 k0.8 l-0.3 o0.5
advent 7.5 d-0.4 g0.4 i0.7 k0.8 l-0.3 o0.5
advo 4.6 a2.0 c-0.4 e1.8 g-2.3 h-0.3 i-1.6 j7.4 l1.6 m2.3 n-0.4 o-0.8 r-0.8
advo+i 7.3 a-0.4 d0.4 g0.4 i0.5 o-0.3 p0.6
advo+min 8.0 a0.6 e1.5 j1.5 p0.9 s-0.3
advo+og 6.5 a1.2 d0.3 e0.4 g-0.5 i-0.5 j3.2 m1.0 p1.3 r-0.4 s1.9
advo+pa 7.3 a-0.8 b0.3 d-0.4 f0.5 j0.4 k-0.6 l0.8 o-0.4 t0.8
advo+som 8.0 d0.4 e0.4 j0.7
advo+til 7.5 a-0.4 h0.5 n-0.3
advo+var 5.7 d-0.3 g-0.5 i-0.4 l0.4 m0.8 o-0.4 p-0.6 s-0.5
advoka 4.6 a2.0 c-0.4 e1.8 g-2.3 h-0.3 i-1.6 j7.4 l1.6 m2.3 n-0.4 o-0.8 r-0.8
afte 8.0 a-0.4 c0.8 d0.7 g-0.4 l0.9 n0.8
afte+er 8.0 a-0.4 c0.8 d0.7 g-0.4 l0.9 n0.8
agde 8.0 a-0.3 c0.4 d0.4 h0.7 n0.5 r0.5
agder 8.0 a-0.3 c0.4 d0.4 h0.7 n0.5 r0.5
aggr 7.7 a-0.8
aggres 7.7 a-0.8
aker 8.0 g0.7
akku 6.0 a-0.5 b-0.5 d-0.4 e1.3 g1.7 h0.9 i-0.9 j-0.6 q3.1 r2.8 s-0.6 t1.2
akku+det 7.7 a0.3 e0.5 g0.9 p0.7
akku+na 7.7 a0.8 c0.3 d0.5 e1.7 l0.7 n-0.3 t2.0
akku+sann 8.0 a-0.5 g1.0 r0.6
akku+som 8.0 a-0.7 g1.3 i-0.3 m0.4 n-0.3 r2.3
akkura 6.1 a-0.5 b-0.6 d-0.4 e1.3 g1.0 h0.9 i-0.9 j-0.6 q3.2 r2.8 s-0.6 t1.2
akse 7.0 b1.2 e-0.4 g0.5 h0.4 m0.6 n0.7 r0.6
aksel 7.5 b1.3 g0.7 h0.4 n0.8 r0.6
aksept 8.0 g-0.4 m1.0
aksj 7.7 g0.6
aksj+og 8.0 g0.7
aksjon 8.0 g0.7
akti 7.7 a-0.5 g0.9
aktu 7.5 a-0.8 g1.3
aktuel 7.5 a-0.8 g1.3
akus 7.7 a1.0 g-0.6
akusti 7.7 a1.0 g-0.6
alar 7.7 b-0.5 c-0.5 d0.5 g-0.3 h-0.3 p0.7 q0.5 r-0.3 s0.7
alarme 8.0 a0.3 d0.4 e0.4 p0.8 s0.7
albu 5.6 a-1.2 g2.8
albu+ble 8.0 g0.8
albu+som 7.7 a-0.3 g0.8
album 6.3 a-0.3 g1.6
albume 6.2 a-1.5 g2.1
alde 6.7 a1.0 c0.4 e-0.5 f-0.3
aldele 8.0 a-0.4 e-0.3 g1.0
alder 7.3 a0.5 g-0.6
aldr 5.2 a-0.8 b-0.6 c-0.4 e0.6 f0.5 g0.3 j0.6 k-0.3 m1.4 n1.8 o-0.3 p-0.7 q0.7 r1.3 s-1.0 t-0.3
aldr+blir 8.0 g0.7
aldr+finn 8.0 g-0.4
aldr+har 8.0 g0.4
aldr+hend 8.0 a-0.3 l0.3 o-0.3 q-0.3 r0.4
aldr+kjed 8.0 g1.1
aldr+mer 8.0 r-0.3
aldr+og 8.0 a0.4 e0.8 f0.4 g-0.4 i0.7 o-0.3 q-0.4
aldr+sa 8.0 e0.6 m0.8 n0.4
aldri 5.2 a-0.7 b-0.6 c-0.4 e0.6 f0.5 g0.8 j0.6 k-0.3 m1.4 n1.8 o-0.3 p-0.7 q0.7 r1.3 s-1.0 t-0.3
ale 8.0 a-0.4 g0.4
alen 7.1 a-0.7 c-0.4 d-0.4 f0.6 l0.8 q0.3
alene 7.1 a-0.7 c-0.4 d-0.4 f0.6 l0.8 q0.3
ales 8.0 h-0.5 l0.5
alesun 8.0 h-0.5 l0.5
alex 7.3 a-1.2 g-1.3
alko 8.0 g-0.4
alkoho 8.0 g-0.4
all 6.4 a1.1 b-0.4 c-0.4 d0.7 f1.3 h0.4 j1.4 l0.5 q0.6
all+den 8.0 a1.4 g-0.7
all+verd 8.0 a-0.4 g0.9
alla 8.0 g0.5
alla+karl 8.0 g0.5
allan 8.0 g0.5
alle 4.1 c-0.7 d1.1 e1.5 g-1.3 h1.9 i-0.8 k1.1 l0.4 m0.7 o-0.8 q0.5 r2.4 s1.3
alle+best 8.0 a-0.3
alle+de 7.7 d1.0 f-0.3 i-0.3 m0.4 o-0.4
alle+er 7.7 a-0.3 e1.0 h0.7 r1.2
alle+fall 7.3 c1.2 g-1.0 i0.7 s1.2
alle+fire 7.5 a-1.2 g1.6 h2.4 i-0.3 l-0.4 n0.5 r1.8 t0.3
alle+funn 8.0 a0.7 d0.8 g-0.3 i1.2 k0.5 q0.3
alle+har 7.0 a-0.8 d-0.6 g-0.7 h-0.4 k-0.3
alle+i 7.3 a-0.7 c-0.5 h0.9 m1.2 n0.5 q0.5 t-0.4
alle+kant 8.0 g0.8
alle+leve 8.0 a-0.4 g0.4 i0.9
alle+male 8.0 a-0.4 i-0.4 j0.4 m0.5
alle+mest 7.7 a-0.6 g0.4
alle+odds 8.0 a-0.4 g0.4
alle+pa 7.3 a0.4 c-0.5 e0.3 g0.6 h0.7 l-0.4 n-0.5 o-0.5 q0.9 t0.8
alle+rett 8.0 a-0.7 e0.4 f0.8 g1.4 j0.6 m1.0
alle+samm 7.1 a-0.4 b-0.6 e-0.4 f-0.3 g0.8 h0.4 i-0.4 l0.4 m-0.4 o-0.4 r0.5 s0.4
alle+sang 8.0 a0.6 g-0.9
alle+skal 8.0 r-0.3
alle+snak 8.0 e-0.7 g0.8 o-0.4 r0.9
alle+som 7.0 a-1.3 g-0.4
alle+tidl 8.0 g0.4
alle+tre 7.7 b0.5 d0.3 e-0.9 f1.1 g-0.3 i0.6 s0.4
alle+unnt 8.0 a-0.3 e-0.4 g-0.5
alle+vare 8.0 a0.3 e0.9 j0.7 t0.6
alle+ved 8.0 a-0.4 g-0.5
alle+vers 8.0 a0.7
alle+vi 8.0 a0.6 d0.4 e0.4 g-0.4 s0.9
aller 6.9 a0.6 g-1.1
allere 5.8 a1.8 b0.8 c-0.5 d1.1 e2.5 g-2.5 h0.8 i0.5 j-0.6 k0.3 m0.6 p1.0 r-0.7 s1.6 t0.8
allerg 7.7 a-0.4 d-0.4 e-0.5 o-0.4 q0.5 t-0.4
alli 7.7 a1.0
allike 8.0 a0.4 g0.5
alls 8.0 a0.3 e0.6 g0.5 s0.8
allsan 8.0 a0.3 e0.6 g0.5 s0.8
allt 6.4 a0.5 b1.0 d2.3 g1.0 k0.5 p-0.3 t0.4
allt+en 8.0 a0.7 b-0.4 d1.5 g-0.6 t0.6
allt+vært 8.0 a-0.3 b0.5 g0.6 i0.4
alltid 6.4 a0.5 b1.0 d2.3 g1.0 k0.5 p-0.3 t0.4
almi 8.0 g0.9
alminn 8.0 g0.9
alt 4.5 a-1.0 b-1.4 c0.5 d-1.4 e-0.9 f-1.5 g2.2 h1.7 i-0.8 j-1.5 k1.6 l1.2 m0.6 n0.9 o-0.6 p-1.3 q0.7 r1.9 s-2.0 t1.1
alt+anne 7.1 a-1.3 b-0.6 d-0.7 f-0.5 g-0.6 i-0.9 k0.4 l0.9 m0.4 n0.6 p-0.4 s-0.4 t0.4
alt+av 7.7 d-0.3 g-0.6 i0.6 m0.4
alt+er 7.3 a-0.9 c-0.3 d-0.5 f0.7 g1.2 h0.3 n0.5 q0.8 r0.4
alt+for 7.1 a-0.5 b-0.4 e-0.6 f-0.5 g-0.4 i-0.4 j-0.5 l0.4 o0.4 q0.5 t-0.5
alt+fort 8.0 a-0.4 h0.8 r0.3
alt+fra 7.1 d0.8 h0.4 k0.4
alt+gar 8.0 g0.4 j0.6 k0.9 r0.4
alt+hos 8.0 a-0.8 e-0.4 f-0.3 k0.3 t0.4
alt+i 7.5 g1.2
alt+pa 7.5 a0.9 e1.6 f-0.4 g0.4 h1.2 i-0.3 m0.4 o-0.5 q0.8 r-0.5 t0.5
alt+som 7.1 a-0.8 b0.3 d-0.8 e-0.6 g-0.5 h-0.6 i-0.4 l0.6 m-0.4 n0.4 q0.7 s-0.3
alt+til 8.0 g0.4
alt+uten 8.0 e0.8 g0.7 p1.2
alt+var 7.7 a-0.9 c0.6 d-0.3 g1.3 k0.4 r1.4
alta 8.0 e0.4 f0.3 g0.4 h0.7 n-0.5 o0.3 q0.4 r0.6 t0.4
alte 7.1 a0.5 c0.5 i1.9
altern 7.1 a0.5 c0.5 i1.9
altf 8.0 a0.8
altfor 8.0 a0.8
alti 7.7 a-0.3 b-0.3 c-0.5 d-0.6 e0.5 f0.5 h0.7 i1.0 k0.5 m0.5 n-0.3 o1.0 q-0.3 r0.4
altinn 7.7 a-0.3 b-0.3 c-0.5 d-0.6 e0.5 f0.5 h0.7 i1.0 k0.5 m0.5 n-0.3 o1.0 q-0.3 r0.4
alto 8.0 a0.5 g-0.5
alts 5.6 c1.7 e1.8 g0.8 h0.9 k0.4 l0.5 m-0.4 n0.5 o0.4 p1.3 q0.8 s-0.3 t-0.8
alts+i 8.0 a0.7 e0.8 j0.7 p0.7 s0.7
alts+ikke 7.5 a-0.9 d0.7 e-0.4 f-0.4 g-0.6 h0.5 i-0.3 j-0.3 k1.0 l0.6 n0.4 r-0.5 s-0.3
alts+ogsa 8.0 a0.4 c0.9 e1.0 p1.2
altsa 5.6 c1.7 e1.8 g0.8 h0.9 k0.4 l0.5 m-0.4 n0.5 o0.4 p1.3 q0.8 s-0.3 t-0.8
alvo 7.0 b-0.4 c-0.4 d1.1 e0.8 o0.3
alvor 7.7 a0.4 b-0.4 c-0.5 d1.2 e0.9 o0.3
alvorl 7.5 a-0.5
aman 8.0 g-0.5
amanda 8.0 g-0.5
amat 8.0 a0.8 g-0.5
amator 8.0 a0.8 g-0.5
ambi 7.5 g0.9
ambi+og 8.0 a-0.5 g0.8
ambisj 8.0 g0.4
amer 6.3 g-0.7
amer+folk 8.0 g0.7
amerik 6.3 g-0.4
amir 8.0 a-0.4 e-0.5 i-0.5 m0.7 r0.4
an 6.6 a-0.8 b0.9 c-0.7 d1.0 g-0.6 h0.8 i-0.9 j-0.6 k-0.3 l2.0 n0.4 o0.6 p-0.5 q0.8 r0.3
an+a 6.7 a0.4 b0.9 c-0.6 d0.7 e-0.4 g-0.8 h0.8 i-0.7 j-0.4 l2.0 o0.6 p-0.5 q0.7 s1.3 t-0.3
anal 8.0 a-0.4
anbe 6.8 a-0.4 c0.5 d-0.7 f-0.5 g1.5 h3.2 j-0.4 m0.3 n-0.3 o-0.4 q-0.5 r1.8
anbe+dere 7.1 a-0.5 c0.5 d-0.6 e-0.4 f-0.4 g1.7 h2.8 i-0.8 j-0.3 m0.4 n-0.4 o-0.5 p-0.6 q-0.5 r1.7 s1.0
anbefa 6.8 a-0.4 c0.5 d-0.7 f-0.5 g1.5 h3.2 j-0.4 m0.3 n-0.3 o-0.4 q-0.5 r1.8
anbu 6.8 c2.1 d2.0 e-0.7 g0.6 h1.7 i0.3 j-0.5 n0.5 p-0.4 t3.1
anbud 7.5 d1.0 e-0.7 g1.5 h1.4 i1.2 m0.4 n-0.3 r-0.6 s-0.6
anbude 7.7 b-0.3 c1.1 d1.0 g-0.7 i-0.7 k0.3 n0.9 r0.4 s0.6 t2.2
anbuds 8.0 a0.7 c1.5 f-0.4 h0.4 t1.3
anda 8.0 e-0.4 g0.6 l0.3 n0.3 r0.4
ande 6.8 c-0.5 k-0.5 m1.2 r0.5 t-0.3
anders 6.8 c-0.5 k-0.5 m1.2 r0.5 t-0.3
andr 4.5 a0.6 b2.6 c1.2 d2.4 e0.4 g1.0 h-0.5 i1.0 j-0.4 k0.4 m0.4 o0.6 p-1.0 q1.1 r1.8 s0.3
andr+band 8.0 a1.0
andr+byra 8.0 a0.5 e-0.4 g-0.3 i1.3 s-0.4
andr+er 8.0 a-0.6 e-0.4 o0.5
andr+gang 7.7 c1.2 d0.9 e0.9 g-0.7 m0.8 p0.6
andr+halv 8.0 c0.5 d0.5 k0.4 m0.5 p0.7 q1.1
andr+i 7.1 a0.7 b1.5 d1.3 e0.4 f0.3 g1.0 h1.2 s-0.4
andr+og 7.5 a0.9 b0.4 e-0.4 g-1.1 i1.3 s1.4
andr+ord 7.1 a1.1 g0.7
andr+side 8.0 a0.9 c0.4 g-0.9
andr+som 8.0 a-0.9
andre 4.6 a1.3 b2.7 c1.4 d2.5 e0.6 g-0.7 h-0.4 i1.1 j-0.4 k0.5 m0.5 o0.5 p-1.0 q1.1 r1.4 s0.4
andrea 8.0 a-0.4 e-0.5 g1.4 r0.3
andrin 8.0 e-0.3 r0.6 t0.7
androi 7.7 a-0.3 g0.5
ands 8.0 e-0.3 g0.5 j1.4
ane 8.0 a-0.3 c0.4 h0.6 q1.1 r0.5 t0.5
aner 7.5 a-0.3 b-0.3 e0.7 g-0.5 l0.8 n0.5 p-0.4 r0.6 t0.3
anet 8.0 e0.6 l0.4
anette 8.0 e0.6 l0.4
ang 8.0 a-1.2 g0.4
anga 8.0 e0.6 g0.8 p0.6
angl 8.0 a0.5
angles 8.0 a0.5
angr 7.5 g-0.8
angrip 8.0 g-0.6
angs 8.0 a0.5 g1.2
anja 7.7 a-0.5 c0.7 d0.3 e0.6 g0.8 i-0.3 k0.5 n-0.4 r1.5 t0.3
anke 7.5 e0.4 f1.1 g-0.4 i-0.5 j-0.3 m0.7 n0.5 o0.7
anle 7.1 i-0.3 j0.8 k0.5 m0.4 o1.5 s0.5 t0.5
anledn 8.0 g-0.4 j0.5 m-0.3 p0.6
anlegg 7.5 g0.4 i-0.3 j0.4 k0.6 m0.7 o1.7 p-0.4 s0.6 t0.5
anme 5.2 a-1.9 b0.4 e-0.4 h-0.4 i-0.8 k-0.3 m0.7 n0.4 p-0.6 q-0.4 r0.7
anme+av 7.7 a-0.4 b0.5 e-0.6 f0.5 k-0.3
anme+og 8.0 c-0.4 s0.4
anme+pa 7.5 d0.4 e0.4 f0.4 g-0.3 l0.3 m0.6 n0.6 s0.8
anmeld 5.2 a-1.9 b0.4 e-0.4 h-0.4 i-0.8 k-0.3 m0.7 n0.4 p-0.6 q-0.4 r0.7
ann 7.7 c0.4 j0.7 n0.6 o-0.6 q0.3
ann+kris 8.0 c0.5 j0.8 q0.6 r-0.3
anna 7.1 a-0.8 c0.3 e0.4 g0.6 n0.9 r0.4 t0.3
annb 8.0 c0.7 e-0.4 h0.5 i0.5
annbjo 8.0 c0.7 e-0.4 h0.5 i0.5
anne 4.6 a1.6 c3.2 d2.3 e-0.3 g-2.0 h-1.0 i4.2 j0.5 k1.6 m-0.4 o1.0 p-1.3 q-0.6 s-0.7
anne+byra 7.7 d1.3 f0.4 g0.5 h-0.3 k1.0 o-0.4 q0.3 r0.6
anne+enn 6.8 a-0.4 b0.8 c0.3 d0.4 e-0.3 g0.9 h1.3 i-0.8 o1.5 p0.4 q-0.3 r0.9 t0.7
anne+er 7.7 a-0.7 c-0.4 d-0.5 e-0.6 l0.4
anne+gret 8.0 a0.5 c0.6 d0.6 f0.9 k0.3 o0.3 s0.4
anne+hist 8.0 l0.3 r-0.3
anne+leve 7.5 a1.2 c1.3 d0.9 g-0.3 i2.4
anne+lise 8.0 i0.5
anne+og 8.0 a0.4 i0.9
anne+som 8.0 c0.6 i0.7
anne+sted 8.0 g-0.4 i0.5 r0.5
annen 5.8 b-0.3 c1.0 d1.3 e-0.5 h-0.9 i2.2 j0.5 k2.0 o0.5 p-0.5 r-0.7 s-0.5 t-0.4
annenh 8.0 a0.7 c1.2 d0.5 j0.8
annerl 7.5 a-1.3 g0.4 t0.4
annet 5.3 a1.8 c1.0 d0.6 e0.9 g-1.4 h-0.5 i3.0 j-0.5 k0.9 o1.0 p-1.0 r0.6 t0.4
anni 7.7 a-0.4 h0.7 r0.5
annike 8.0 g0.3 h0.7 r0.5
anno 6.8 a1.6 b0.7 c0.5 d1.2 e1.0 f1.1 g-1.8 j-0.4 k-0.4 o-0.3 p-0.4 r-0.4 s1.0 t-0.5
anno+i 7.7 a-0.9 c0.4 d0.5 e-0.6 f0.6 g-0.5 i-0.4 n0.7 p-0.3 s-0.3 t0.4
anno+som 7.7 a0.4 e1.2 f0.8 g-0.4 i0.4 q0.6 r-0.3 s0.8
annons 6.9 a0.3 b0.7 c0.5 d1.2 e1.0 f1.1 g-0.9 j-0.4 k-0.4 o-0.3 p-0.4 q0.3 r-0.4 s1.0 t-0.5
anon 7.7 d-0.4 l0.4 o0.4
anonym 7.7 d-0.4 l0.4 o0.4
ansa 6.0 a1.4 b0.7 d1.1 e1.4 f-0.5 g-0.9 h-0.5 i1.2 j-0.8 k0.3 n1.8 p0.4 q-0.3 s-1.0 t0.8
ansa+har 7.7 a1.7 d-0.3 e1.4 f-0.3 g-0.3 i0.5 l-0.3 t0.7
ansa+og 8.0 f-0.4 k0.4
ansa+som 7.7 a0.6 c0.3 d0.5 e-0.5 f-0.4 i-0.4 m0.6 n0.4 p0.5 q-0.4 s-0.4 t0.9
ansatt 6.0 a1.4 b0.7 d1.1 e1.4 f-0.5 g-0.9 h-0.5 i1.2 j-0.8 k0.3 n1.8 p0.4 q-0.3 s-1.0 t0.8
anse 6.9 a1.0 b0.4 c1.9 d0.7 i0.5 j1.5 k-0.3 m0.5 p0.5 s-0.3
anse+dett 8.0 a0.6 c0.8 i0.4 j1.3
anser 7.7 a0.7 c0.4 f0.7 j0.6 m0.8 p0.8
ansett 8.0 b0.5 d0.7 f-0.3 r0.3
ansl 7.7 j0.3 p0.5
anst 7.5 a-0.4 l0.8
anstre 7.7 l0.8
ansv 6.5 a2.0 e2.6 f1.6 g-1.0 h-0.4 i-0.5 j1.9 m-0.6 n0.4 o0.5 p-0.6 r-0.5
ansv+dere 8.0 e0.4 j0.5
ansv+for 7.7 a0.9 e0.3 j1.5 p-0.5 s-0.3
ansv+og 8.0 a0.6 e1.1 j0.8
ansvar 6.5 a2.0 e2.6 f1.6 g-1.0 h-0.4 i-0.5 j1.9 m-0.6 n0.4 o0.5 p-0.6 r-0.5
anta 6.9 a-0.9 e-0.4 f0.5 g-0.3 i-0.4 m0.8 o0.5 p-0.3
antake 7.7 a-0.4
antall 7.7 b-0.3 f0.3 g-0.3 i-0.4 l0.3 m1.0 n0.4
anty 8.0 a1.8 g-1.1
antyde 8.0 a1.8 g-1.1
apen 6.0 a0.9 b-0.5 c0.4 d2.4 f-0.4 g-0.6 j1.6 k0.8 m0.5 o1.0 q0.7 s-0.5 t-0.5
apen+i 8.0 a1.1 c1.0 d1.3 e0.5 h0.3 q0.6
apenba 6.8 a0.7 d1.4 e0.3 j1.6 m0.6 p0.3
apent 7.7 a-0.4 g-0.5 i-0.4 m0.4 o1.5 q0.4
apne 5.9 a-0.9 b0.6 c-0.4 d-0.4 f-0.5 h1.5 i-1.1 j-1.0 k-0.5 l1.3 m-1.2 n2.1 o0.4 p-0.5 r0.4 s-1.0 t1.6
apner 6.7 a-1.6 b0.5 c-0.8 f-0.4 g-0.3 h1.6 i-0.6 j-0.6 k-0.5 l0.7 m-0.5 n0.5 p0.4 q0.7 s-0.5
apnet 8.0 b1.0 e-0.5 h0.3
apni 6.3 a1.3 e0.4 g0.5 i0.3 j-0.5 k-0.4 l-0.3 n-0.5 o0.5 p-0.5 q-0.3 r1.1 t1.6
apni+pa 7.7 b0.6 c-0.4 e0.7 g-0.5 h0.8 k-0.5 m0.6 o-0.4 r0.4 s-0.3
apning 6.3 a1.3 e0.4 g0.5 i0.3 j-0.5 k-0.4 l-0.3 n-0.5 o0.5 p-0.5 q-0.3 r1.1 t1.6
apot 7.7 a1.1 b-0.4 c-0.6 d0.8 e0.4 f0.6 g-0.5 h-0.4 n0.8 q0.8 t-0.3
apotek 7.7 a1.1 b-0.4 c-0.6 d0.8 e0.4 f0.6 g-0.5 h-0.4 n0.8 q0.8 t-0.3
app 7.7 a-0.5 g0.8 h2.1 k0.4 r-0.4 t0.3
appe 6.4 a-0.4 b-0.5 f-0.4 g1.2 m-0.4 p-0.3 q1.0 s-0.3
appe+i 8.0 a-0.4 c0.4 q-0.4 r-0.4
appell 8.0 a-0.7 g1.2
appen 7.0 b-0.3 f-0.4 g-0.4 m-0.4 o-0.4 p-0.3 q1.3 r-0.3 t-0.4
apper 8.0 a-0.4 g1.0
appl 7.7 a0.7 g-0.3
apri 6.8 a-0.5 b-0.8 e-0.3 f-0.3 g-1.0 h0.3 i2.5 j-0.7 k0.3 l0.4 m0.4 n0.4 q-0.6 s-0.5 t-0.5
apri+og 8.0 a-0.7 b-0.3 c-0.3 g-0.3 h0.5 i0.8 j-0.3
april 6.8 a-0.5 b-0.8 e-0.3 f-0.3 g-1.0 h0.3 i2.5 j-0.7 k0.3 l0.4 m0.4 n0.4 q-0.6 s-0.5 t-0.5
ar 4.7 a-2.2 b1.1 c-0.6 d2.5 e-0.3 f-0.5 h3.5 i1.5 j-1.7 k-0.5 m0.5 o-0.7 p-1.3 q0.8 r1.8 s-0.7
ar+at 8.0 b0.4 c0.5 e0.4 g1.0 o0.3 q-0.3 r0.4 t0.3
ar+for 7.7 a0.5 b0.4 d0.4 e0.4 g0.6 i0.5
ar+gaml 8.0 g-0.5
ar+gamm 8.0 g-0.4
ar+med 7.7 d-0.4 g0.8 i0.9 r0.6
ar+og 6.2 b1.1 c-0.6 d1.1 e0.5 f-0.5 g-1.2 h1.5 j-0.7 n0.5 o-0.9 q1.1 r0.4 s-0.8 t0.6
ar+pa 7.7 d-0.3 f-0.3
ar+sene 7.7 a-0.3
ar+side 7.1 d0.7 i1.4 r-0.3 s0.5
ar+som 8.0 g-0.6 q0.4
ar+til 7.1 a-0.7 b0.3 f0.4 h3.8 i-0.9 j-0.4 k0.3 m0.5 q-0.5 r0.5 s-0.3 t-0.5
ar+tilb 8.0 a-0.4
arab 7.7 g-0.7
arabis 7.7 g-0.7
arbe 5.7 a-0.5 c0.5 e1.7 i-1.1 j1.6 k0.6 m0.4 n-0.6 o0.8 p-0.4 r1.1 s-0.5 t0.4
arbe+dere 7.7 e0.6 f0.4 g0.5 h0.8 j0.7 o-0.4 p-0.3 r0.5
arbe+i 8.0 a-0.4 b-0.4 t0.4
arbe+og 7.7 b-0.4 h0.4 j0.4 l0.5 q-0.4
arbeid 5.7 a-0.5 c0.5 e1.7 i-1.1 j1.6 k0.6 m0.4 n-0.6 o0.8 p-0.4 r1.1 s-0.5 t0.4
arca 8.0 a-0.4 g0.6
arca+fire 8.0 a-0.4 g0.6
arcade 8.0 a-0.4 g0.6
are 7.5 g-0.3 i0.4 j0.4 l0.6 r0.5
aren 7.5 a-0.5 l-0.3 o-0.5 q0.6
arene 8.0 m0.4
aret 5.9 b2.1 d-0.4 e1.2 f-0.4 g0.6 h0.4 i1.8 j0.3 k0.3 l0.9 m0.8 n-0.6 o-0.5 p-0.5
aret+ette 8.0 c0.7 q0.3
aret+og 7.3 a1.2 b0.6 d-0.3 e0.9 g-0.5 i0.6 m0.4 s0.5 t0.3
aret+pa 8.0 a0.8 e0.9 i0.7 j1.0 r-0.4
arets 6.8 a-0.9 b0.6 e0.5 g2.3 h0.9 i-0.4 m0.7 r0.6
arge 7.0 a-0.9
argent 7.0 a-0.9
argu 8.0 a0.7 i1.4 r0.4
argume 8.0 a0.7 i1.4 r0.4
arin 8.0 a1.0 g-0.6
arke 8.0 a0.6 e0.3 f0.4 g-0.4 n1.4 o1.3 t0.4
arki 6.1 a-1.2 b-0.7 d0.7 g0.5 h0.7 i0.8 j-0.8 n1.0 o0.8 p-0.3 r0.7 s-0.4
arki+fra 8.0 a0.3 i0.6 r0.3
arki+og 7.7 e-0.6 g0.6 h1.1 i0.6 r0.6 s0.7
arkite 6.5 a-1.2 d1.3 e-0.6 f0.5 g0.9 h1.1 i0.9 j-0.5 m-0.3 n0.6 o0.4 p-0.8 r1.6
arkiv 8.0 a0.7 e0.3 i0.5 m0.7 p0.7
arkive 7.3 a-0.7 b-0.5 c-0.3 e0.5 g-0.3 i-0.6 n0.7 o0.4 r-0.3 t-0.4
arm 8.0 d0.4 e0.4 g0.5 j0.7
arne 6.7 b0.6 c0.5 f0.7 g-0.5 j0.3 l0.6 n-0.4 s-0.3 t0.4
arra 7.5 a0.7 c1.0 d-0.4 f-0.3 g0.9 h1.2 k0.8 l-0.4 o-0.3 r0.4 t1.0
arrang 7.5 a0.7 c1.0 d-0.4 f-0.3 g0.9 h1.2 k0.8 l-0.4 o-0.3 r0.4 t1.0
ars 7.3 a-0.6 c-0.4 g0.8 h1.5 q0.9 r0.7
arsa 7.5 d0.7 e0.7 f0.9 g0.6 m0.3
arsa+er 8.0 e0.5 g0.5 i0.4
arsake 8.0 e0.5 g0.5 i0.4
arsm 7.5 a-0.4 b0.5 f-0.5 g-0.6 h0.3 i-0.5 n-0.3 q0.5 s-0.3
arsmot 7.5 a-0.4 b0.5 f-0.5 g-0.6 h0.3 i-0.5 n-0.3 q0.5 s-0.3
arso 7.7 c0.8 e0.6 h1.0 i0.3 l-0.4 r0.9
arsopp 7.7 c0.8 e0.6 h1.0 i0.3 l-0.4 r0.9
arsr 7.1 b0.3 c0.8 e0.4 f-0.4 h1.5 i-0.8 j-0.3 k-0.4 l0.4 p-0.4 r1.3 s-0.4
arsrap 7.7 b0.4 c0.6 e-0.4 g0.6 h1.8 i-0.5 l0.3 o-0.5 r1.4 t-0.7
arsreg 7.7 c0.3 e0.9 f-0.4 g-0.5 i-0.4 k-0.3 o0.4 t0.4
arss 7.1 a0.4 b-0.4 c-0.4 d0.8 e0.4 g-0.8 i1.9 o1.4 p-0.3 q0.3 r-0.5 s-0.3
arsski 7.3 a0.8 d0.9 e0.7 g-0.4 i2.2 r-0.4
arth 8.0 g-0.4
arthur 8.0 g-0.4
arti 6.4 a-0.5 d0.4 e-0.4 f0.3 j0.4 m0.8 o0.8 t-0.3
arti+pa 8.0 a-0.6 g1.5
artig 7.7 a-0.5 g-0.5 j0.8 m0.9
artikk 7.3 a-0.7 b0.3 d0.5 f0.4 o0.9 r0.3 t-0.4
artist 7.3 a0.7 g1.4
arve 7.0 a0.4 c0.5 e-0.3 g0.5 h1.6 j0.9 m0.4 s-0.4
arvi 6.8 b-0.7 g-0.4 i-0.4 j0.8 k0.9 l1.6 n0.6 p-0.4 q-0.5 s-0.4
arvi+har 8.0 a0.5 e1.0 j1.2
arvid 7.3 a-0.3 b-0.4 e-0.8 h-0.3 k0.6 l0.9 n0.4 q-0.6
arving 7.5 b-0.4 c-0.6 e0.7 g-0.3 j1.0 k0.4 l0.8 m-0.3 o0.4
as 6.9 d-0.5 e-0.5 h0.4 i-0.4 j0.9 m0.5 o0.7 s-0.3
asbj 8.0 c0.5 e0.7 k-0.5 l-0.4 n1.1
asbjor 8.0 c0.5 e0.7 k-0.5 l-0.4 n1.1
ashi 7.7 l0.5 m0.7 p0.5
ashild 7.7 l0.5 m0.7 p0.5
aske 7.7 a-0.4 c-0.3 f-0.3 k0.4
asker 8.0 a-0.8 c-0.4 f-0.3 k0.4
asla 7.7 b0.5 d0.8 e-0.3 k-0.4 n0.8 o0.5
aslaug 8.0 b0.6 d1.0 n0.9 o0.5
assi 8.0 c-0.3 d0.4 e-0.5 f0.8 j-0.3 q0.3 s0.4
assist 8.0 c-0.3 d0.4 e-0.5 f0.8 j-0.3 q0.3 s0.4
asso 8.0 a-0.4 g0.6
assosi 8.0 a-0.4 g0.6
astr 7.5 d0.4 g-0.7 i0.3 k1.1 l0.8 o0.6 q-0.3 s0.9 t0.4
astri 7.7 d0.4 i0.3 k1.1 l0.8 o0.6 q-0.3 s0.9 t0.4
at 3.0 a1.3 b1.1 c-1.8 d1.3 e2.0 f1.7 g2.8 h1.6 i0.9 j-1.0 k0.5 l1.2 m-0.4 n1.2 o0.5 p-0.8 q1.6 r4.2 s-0.7
at+albu 8.0 g0.7
at+alex 8.0 a-1.0 g-0.4
at+alle 8.0 a0.4 c0.3 d0.9 f0.6 o-0.4 p0.9
at+arca 8.0 a-0.4 g0.6
at+de 6.1 a1.3 c-0.6 f1.4 g-1.0 h-0.4 j-0.5 p0.5 q-0.4 r-0.9 s1.3
at+den 6.0 a-0.5 c-0.9 d-0.8 e0.4 h0.5 i0.5 n0.8 o0.5 p-0.5 r0.4 t0.6
at+denn 7.3 a-0.6 c-0.4 d-0.4 f0.6 g0.9 i0.4 o0.3 q-0.3 r0.5 t0.3
at+dere 5.5 a2.1 b-0.5 c0.4 d2.2 e3.0 f-1.1 g-0.6 i0.9 j2.3 l0.8 m1.0 n0.4 o-0.4 p-0.4 s-0.9 t0.3
at+det 5.2 a-1.1 c-0.4 d-0.8 e-1.1 f0.5 g-0.6 h-0.4 i-0.8 j-0.5 k2.2 l1.3 o0.3 q0.8 s-0.5
at+dett 7.1 a0.9 f0.4 h0.6 k0.4 m0.4 r0.4
at+du 5.8 a-1.0 b-0.9 c-0.4 d-0.6 f0.3 g2.8 h1.2 i-1.0 j-0.5 k0.3 m-0.8 n2.3 p-0.6 q2.2 r3.9 s-0.6
at+en 6.6 a0.3 c-0.5 d0.6 e-0.5 g1.9 h-0.3 i-0.3 j0.4 k0.4 l-0.3 m-0.4 o0.5 r1.1 s0.3 t0.3
at+et 8.0 a0.9 e0.4 g-0.3 p1.1
at+fakt 7.7 c1.2 g-0.3 h-0.3 o2.1 p0.6 q-0.6
at+fare 7.7 a-0.3
at+film 7.7 a1.1 g-0.4
at+fler 7.7 g-1.2
at+gutt 8.0 g-0.4 i0.8
at+han 6.1 a-0.7 f0.6 g0.4 h0.8 k0.3 l-0.4 o0.6 r1.1
at+hun 6.8 a0.7 c-0.4 d0.5 g-0.5 i1.1 s1.5
at+inge 7.1 a1.8 b0.9 c-0.5 d1.5 e0.8 g-1.0 i0.4 l-0.5 q0.3 r-0.9 s-0.3
at+jeg 5.6 a0.7 c-0.8 d-1.7 e0.6 f0.9 g1.0 i0.3 j-0.3 k1.5 l-0.4 n-0.3 p-1.0 q2.1 r1.7 s2.1 t0.9
at+kont 7.7 a0.3 d0.5 e-0.3 g-0.6 i1.1 p0.7
at+leve 8.0 a0.6 e1.1 f0.8 j0.5 m0.9 p0.9
at+lonn 8.0 a-0.4 b0.6 c-0.4 q0.5 r-0.5 t-0.4
at+man 6.4 a1.7 b0.7 d0.4 e-0.3 g-1.9
at+musi 8.0 a-0.5
at+nabo 8.0 a-0.3 c-0.3 g0.8 q1.0 r0.9
at+navn 8.0 b0.4 f0.5 m-0.3 o0.9 p0.8
at+noe 8.0 a-1.0 b-0.3 d1.0 e0.8 f0.6 g1.2 h-0.4 n0.3 o0.3 r1.6
at+noen 6.8 a-0.5 b1.7 c-0.8 d0.6 h0.7 i-1.3 j-0.5 p0.9 q0.6 r0.9 s-0.8
at+ogsa 8.0 e0.4 g-0.5 j0.5 l0.8
at+poli 8.0 g0.9
at+pris 7.7 a0.6 b0.3 d0.3 i0.6 s0.6
at+rest 8.0 a-0.5 l0.4 m0.4 n0.8 t0.8
at+sake 8.0 c0.7 f0.6 m0.5 o0.4
at+skue 8.0 a0.7 g-0.8
at+spil 8.0 a0.4
at+svar 8.0 a-0.4 d-0.3 k0.7 s-0.5
at+take 8.0 b0.8 c0.4 d-0.4 e0.7 g0.4 n0.3 q-0.4 r0.3
at+tele 7.7 d0.6 i0.8 p0.9
at+to 8.0 a-0.6 b-0.3 g1.2 h2.0 k-0.3 l0.4 o-0.3 r1.4 s-0.4
at+tre 8.0 a0.5 d0.3 e1.0 h0.4 i0.8 l0.4
at+vi 5.3 a-1.3 b1.7 c0.7 e0.4 f0.5 g1.5 h3.4 j-1.4 l2.2 n0.4 o2.1 p-1.7 r2.9 s-0.4
at+vide 8.0 p0.8
atmo 7.7 g1.1
atmosf 7.7 g1.1
atte 6.1 a1.9 b1.9 c1.7 d1.5 e-0.8 f0.7 g-0.7 h0.8 i-0.3 j-0.5 l0.8 n1.5 o1.4 q0.3 r0.9 s0.8 t0.6
atte+i 8.0 a0.4 c1.1 d1.2 e-0.4 i-0.4 s1.3
atte+og 8.0 b-0.3 c0.5 d0.9 e0.6 f-0.5 l0.5 n1.6 o-0.4 p-0.6
attend 8.0 h0.8 q0.8 r0.4
attest 7.3 b-0.5 c0.7 d1.2 f0.4 g-0.6 i-0.7 l0.5 n2.0 o1.3 p-0.9 q-0.7 s1.0 t0.4
atti 7.7 d0.8 f1.0 g0.8 m0.4 n0.3
audi 7.5 g0.5
augu 6.4 a0.6 b-1.1 c1.5 d0.9 e-0.5 f0.5 g-0.7 j-0.6 m1.1 p0.8 q1.1 s-0.5 t-0.6
augu+og 7.5 a0.5 b-0.5 c1.3 e-0.4 f0.6 i-0.4 k0.4 l-0.3 t-0.5
august 6.4 a0.6 b-1.1 c1.5 d0.9 e-0.5 f0.5 g-0.7 j-0.6 m1.1 p0.8 q1.1 s-0.5 t-0.6
aune 7.7 a-0.6 d-0.4 f0.3 g1.2 s0.6
aust 7.0 a-0.9
austra 7.1 a-0.9
auto 6.0 a-2.0 d0.3 g0.8 i-0.5 j-0.5 k-0.6 l-0.3 n-0.3 o0.5 p-0.7 q0.6 r0.3 t-0.4
auto+meld 8.0 l-0.4 m-0.3 n-0.3 r0.7
auto+og 7.7 a-0.4
auto+svar 8.0 b-0.5 h0.3 n-0.6 o0.3 q0.9
autoin 8.0 g0.8
automa 6.5 a-1.2 b-0.9 c-0.3 d1.0 e-0.4 f-0.7 g-1.1 i-0.8 j-0.3 k-0.5 m0.4 n-0.7 o0.4 p-0.4 q0.6 s-0.4
autori 7.3 e0.5 f0.7 g1.1 i0.5 s0.7
autosv 8.0 a-0.6 b1.0 d-0.5 e-0.3 f0.5 g-0.4 i-0.3 n0.5 o0.3 s-0.3 t-0.5
av 2.7 a-0.4 b0.6 c0.8 d0.4 e1.0 f0.5 g0.4 h2.0 i1.8 j-0.9 k0.9 n0.3 p-0.9 r2.0 t0.7
av+a 6.5 d1.2 f0.9 g1.2 h1.0 i0.9 m0.3 p-0.4 q1.3 r0.7 s-0.4
av+albu 8.0 a-0.7 g0.4
av+alle 7.3 a-0.7 b-0.3 e0.5 g-0.3 h-0.7 i-0.4 k0.8 m0.9 s0.3
av+alt 8.0 a-0.5 g1.5
av+apni 8.0 e0.8 g0.4 i1.3
av+aret 7.7 b0.9 g1.2 i1.0
av+at 7.0 a1.0 e0.5 g-0.8 i0.6 r-0.5
av+avta 7.7 a-0.3 f-0.3 j-0.3 r-0.4
av+bade 8.0 a1.3 e1.3 p0.5 s1.2
av+bank 8.0 a-0.6 f-0.4 h0.4 l1.1 n-0.9 o-0.6 p-0.5 q1.0
av+beta 8.0 d-0.4 l0.4 o0.4
av+blin 8.0 d0.5 j0.7
av+bruk 7.7 b0.5 c0.9 e1.3 g-0.5 i-0.3 o0.6 q-0.5 s-0.3
av+bygg 7.7 a-0.6 c-0.4 d-0.6 e0.3 i-0.4 k1.3 n0.7
av+darl 8.0 a0.3 g-0.4
av+data 8.0 c0.5 d0.5 i0.5 r-0.3
av+de 6.0 a-0.7 b0.6 g1.1 h1.0 m0.5 q0.5 r0.9
av+dem 6.7 a1.2 e0.5 f0.4 h-0.4 i1.3 j0.4 l-0.3 m0.4 s0.6
av+den 6.3 c-0.3 e0.4 f0.5 g-1.6 h1.3 i-0.4 j0.4 o0.4
av+denn 8.0 a0.4 g-0.6
av+dere 6.4 g2.3 h0.6 j0.6 m0.3 o0.6 q-0.4 r1.6 s0.4 t1.0
av+det 6.0 a0.9 b0.8 c-0.5 e0.5 f-0.3 g0.6 h1.4 i-0.6 k0.5 l0.5 m0.9 n-0.3 o-0.7 p-0.3 q0.8 r1.0 t1.2
av+dett 7.5 a0.8 b-0.5 c-0.6 d-0.6 e0.4 g-0.6 i0.5 o0.4 p-0.4 q-0.4 t0.6
av+diss 8.0 a-0.7 g-0.6
av+emne 8.0 a-0.3 b0.5 g-0.3 h-0.3 k0.5 m0.3
av+en 5.5 b0.8 d1.3 e-0.9 f1.2 g-2.2 h-0.4 i-0.6 j-0.7 k-0.4 n0.8 o0.4 p-0.5 q-1.0 s-0.9 t1.6
av+et 6.5 b0.9 e-1.0 g0.7 i-0.5 k0.6 l0.8 r0.6 s-0.3 t-0.3
av+fakt 8.0 a-0.4 d-0.3 k0.8 l0.5 o0.5 q0.4
av+fell 7.7 b1.2 e0.7 g-0.3 k0.4 p0.9 r-0.3
av+fem 7.7 d-0.4 f0.4 g1.2 i0.6 j-0.3 k0.3 l-0.4 n0.7 o0.4 r1.5 t0.6
av+film 7.7 a0.6 g0.4
av+flis 7.7 a1.0 c-0.4 e1.9 j-0.5 p1.1 s1.0
av+folk 8.0 a0.4 e0.3 g-0.3 h-0.3 l0.4
av+for 7.7 g1.7 h0.8 p0.5 q0.8 r0.6
av+forb 8.0 a-0.7 d0.6 g-0.3
av+fort 8.0 a0.3 g-0.8
av+funk 8.0 a-0.4 g-0.7
av+get 8.0 a-0.6 g0.5
av+grun 8.0 g1.0
av+gutt 8.0 a-0.3 g-0.5 h-0.3 k0.4 m0.5
av+hand 7.5 a-0.7
av+hans 8.0 a0.5 g-0.5
av+hele 7.7 a0.7 g-0.3 i1.8 r-0.4
av+hens 8.0 g-0.4 m0.7 p0.6
av+holl 8.0 a0.7 g-0.6
av+hove 8.0 a-0.9 g-0.5
av+hver 8.0 a-0.3 d-0.3 g0.8 m0.5
av+i 7.3 a0.7 g-0.9 i0.7 j0.6 p0.9
av+ikke 8.0 g-0.3
av+john 8.0 a-0.3 g0.5
av+kamp 8.0 a-0.4 l0.4 o0.3
av+kont 7.7 e-0.3 g-0.3 i-0.7 j-0.6 l0.4 p1.1
av+kund 7.3 a-0.9 b-0.5 c1.0 d-0.6 g-0.9 h-0.7 k0.9 l-0.5 o0.4 p-0.5 r0.5
av+leie 8.0 k0.4
av+list 7.5 a0.8 b1.2 d0.7 g-0.5 i1.7 p0.3 q-0.6 r-0.4
av+magi 7.7 a1.2 g-1.2
av+mane 8.0 b-0.4 g-0.3 n2.0 o-0.4
av+mang 8.0 l0.8 r0.4
av+mark 8.0 a0.3 g-0.6 i0.8
av+mask 8.0 a-0.7 g-0.5
av+medl 7.5 b0.6 d0.6 f0.4 g-0.6 h1.5 i0.3 l0.7 r-0.5 s-0.3 t-0.3
av+meg 7.3 a0.7 d0.8 g0.7 i-0.5 m-0.3 o0.3 r1.4 s1.2
av+meni 8.0 a-0.4 g-0.9
av+mote 8.0 c0.7 f0.7 o0.4
av+nest 8.0 a-0.3 l0.7 n-0.3
av+nett 7.5 a1.0 e-0.4 i0.5 l-0.3 o0.8
av+new 8.0 a-0.3 g0.5
av+noe 7.7 b-0.4 f0.4 i-0.3 r0.5 t0.5
av+og 7.7 a0.4 g-0.3 i0.7
av+oppd 8.0 a-1.2 t0.6
av+oss 7.1 a-0.9 d-0.5 f-0.5 h-0.5 i-0.6 j-0.3 k0.6 o0.4 s-0.3
av+pros 8.0 a-0.5 g1.6 h1.5
av+regn 8.0 a-0.5 c-0.4 d-0.5 i0.7 r0.4
av+samm 8.0 a-0.5
av+seg 8.0 b0.3 e0.3 g-0.6 n1.1
av+seri 8.0 g0.4
av+seso 7.7 a-0.6 c0.4 g1.4
av+side 8.0 a-0.4 r0.4
av+sin 7.1 a0.5 g-0.7
av+spil 7.5 g1.0
av+stor 8.0 a0.8 g-0.5
av+styr 8.0 a0.5 c0.3 e0.7 f0.7 i1.6 j0.4
av+to 7.7 a1.0 c-0.4 h0.7 t0.5
av+tomt 8.0 i0.6 l0.4 n0.4 r0.4
av+tran 8.0 g-0.9
av+tre 7.5 b0.9 e-0.5 g-0.9 i0.6 m-0.4 o-0.3 q1.1 r-0.4 t-0.3
av+unge 8.0 a-0.3 c-0.4 e0.5 g0.3 j0.9 r0.5
av+vare 8.0 b0.4 d-0.7 e0.8 f1.1 q-0.5 t0.9
av+varm 8.0 a0.6 c0.6 d0.5 i0.3 s0.7
av+vind 8.0 c0.6 e-0.5 h0.4 r-0.3 s0.6
av+æren 8.0 g1.0 h1.0 n0.3 r0.6
avanse 7.7 a0.4 g-0.7
avbe 7.5 d0.4 e-0.4 h-0.3 i-0.4 m0.4 p0.6 r-0.4 s0.4
avbest 7.5 d0.4 e-0.4 h-0.3 i-0.4 m0.4 p0.6 r-0.4 s0.4
avde 5.9 a0.5 b0.7 c1.1 f1.7 g0.7 h3.0 i-1.3 j0.8 k-0.8 l-0.4 n1.1 p-0.8 q0.6 r0.5 s-0.7 t0.7
avde+i 8.0 a-0.4 g0.8 h1.2 m-0.4 n0.6 r0.8
avde+og 8.0 f0.9 j0.6 m0.8 n0.8 o0.7 q-0.3
avde+pa 7.7 a-0.4 d0.5 f-0.7 g0.8 h2.9 i-0.4 q0.4 t0.3
avdekk 8.0 a0.6 e0.4
avdeli 6.0 b0.7 c1.2 f1.8 g0.7 h3.0 i-1.3 j0.7 k-0.8 l-0.4 n1.1 p-0.8 q0.6 r0.5 s-0.7 t0.7
avdr 7.0 b-0.6 c0.3 e0.5 g-0.6 h0.4 i-0.5 j-0.5 k-0.3 l2.6 n-0.6 p1.2 q4.3 s-0.5
avdr+numm 8.0 a1.1 c0.7 d-0.3 p2.1 q-0.3
avdrag 7.0 b-0.6 c0.3 e0.5 g-0.6 h0.4 i-0.5 j-0.5 k-0.3 l2.6 n-0.6 p1.2 q4.3 s-0.5
avgj 7.3 a0.7 h-0.3 j2.4 p-0.6 s-0.7
avgjor 7.3 a0.7 h-0.3 j2.4 p-0.6 s-0.7
avhe 7.1 a-0.8 g-0.7
avhe+av 7.5 a-0.5 g-0.5
avheng 7.1 a-0.8 g-0.7
avis 6.5 a-0.4 c-0.8 d1.5 g-1.4 h0.3 i-0.7 k-0.4 l0.5 n0.3 o0.4 p-0.6 r-0.6 s0.9
avis+at 8.0 d0.8 f-0.3 m0.5 n0.4 o-0.5 s-0.3
avis+og 8.0 b0.6 e-0.5 h0.4 o0.5
avisa 6.8 b-0.3 c-0.5 d1.5 g-1.0 h0.4 i-0.6 p-0.5 r-0.3 s1.2
avly 6.6 a-1.2 c0.3 d0.5 e-0.9 g-0.7 k4.4 l-0.6 p-0.4
avly+mote 8.0 k0.8 q-0.3 t0.4
avlyse 6.8 a-0.8 c0.5 d0.5 e-0.5 f0.4 g-0.5 i0.5 k4.3 l-0.5 o0.4 p-0.3 r0.3 t0.4
avlyst 8.0 a-0.4 e-0.6 g-0.3 h0.4 r-0.5
avme 7.7 e-0.5 r-0.3
avmeld 7.7 e-0.5 r-0.3
avsk 7.3 a-0.4 d-0.4 f0.4
avskri 8.0 f0.5 g0.4 r0.5
avsl 6.0 c0.5 d0.3 g-1.9 i1.9 l-0.5 m-0.6 p0.8 q-0.5 r-0.4 s0.4 t0.6
avsl+av 8.0 a0.6 e-0.3 i1.6 j0.5 p0.8
avsl+det 8.0 c0.6 g-0.7 i0.5
avsl+med 8.0 a0.6 e0.5 i0.5 s1.1
avsl+og 8.0 a-0.3 e-0.5 g-0.4
avsl+pa 8.0 a-0.6 i-0.3 o0.4 t0.4
avslag 8.0 a-0.6 i-0.3 o0.4 t0.4
avslat 8.0 d0.4 g-0.4 p0.9
avslut 6.6 a0.5 b-0.3 c0.4 g-1.3 i2.5 l-0.3 m-0.4 p0.3 q-0.5 r-0.4 s0.6
avsn 5.7 e0.7 g-0.4 i-0.4 j-0.8 k0.3 o0.4 p-0.4 r0.4 s-0.3
avsn+om 5.8 a-0.6 e-0.4 i-0.3 j-0.7 p-0.4
avsnit 5.7 e0.7 g-0.4 i-0.4 j-0.8 k0.3 o0.4 p-0.4 r0.4 s-0.3
avst 7.0 a-0.5 g1.2 q0.4
avst+fra 8.0 g0.8
avstan 7.5 g0.4 h0.4 t0.3
avta 4.9 a1.4 b0.7 c2.0 d-0.5 e0.3 g-1.6 h1.9 i0.9 j0.7 l1.9 m1.6 n1.2 p1.1 r0.6 s-1.9 t1.0
avta+en 8.0 a1.1 e2.0 g-0.7 i0.9 q0.6
avta+er 7.7 a0.7 j0.4 p1.6
avta+fast 7.5 a1.4 d-0.4 g-0.4 i-0.3 m3.0 p-0.5 r-0.6
avta+i 8.0 c1.1 d0.8 e-0.4 h0.4 i-0.3 l0.6 n0.7
avta+med 6.4 a-0.7 e-0.7 g0.6 h0.5 i0.4 j-0.7 m-0.7 n0.4 o-0.5 p-0.5 r0.7 s-0.4 t0.9
avta+og 7.0 a0.9 b0.8 c2.6 d-0.3 e-0.8 i0.9 l0.5 m0.8 p1.0 r0.9
avta+om 8.0 a0.7 e0.5 i0.3 j0.8 m0.9 p-0.4
avta+pkt 8.0 a0.5 j1.2 m1.0
avta+til 7.7 c0.6 e0.5 f0.4 g-0.4 h0.8
avta+var 7.5 a-0.8 b0.7 e-0.7 g-0.4 h1.2 i-0.5 j-0.4 n0.9 s-0.5 t2.1
avta+vi 8.0 a-0.3 e-0.3 i-0.4
avtale 5.1 a0.7 c0.6 d-0.4 e0.5 g-1.1 h2.1 i1.8 j0.8 l1.3 m0.4 n0.3 p0.8 q0.6 s-1.6 t1.7
avtalt 6.4 a0.9 b0.8 c2.6 d-0.4 g-0.5 i-1.3 l1.1 m2.7 n1.5 o0.7 p1.1 q-0.4 r0.5 s-0.6 t-0.6
avvi 6.6 a0.9 b0.7 e0.9 f0.8 g-0.3 i-0.4 j1.9 k-0.4 l-0.4 m0.9 n0.8 o0.8 p1.0 s-0.4 t-0.4
avvi+av 8.0 a-0.3 b0.3 g0.4 h0.4 l-0.3 o0.9
avvi+den 8.0 a-0.3 b0.4 c0.3 h-0.3 n0.9 o0.4
avvi+krav 8.0 a0.5 j1.1 m0.7 p0.5
avvi+og 8.0 g0.4 r0.6
avvike 8.0 a0.5 e0.7 f0.8 j0.9
avvise 7.1 a0.9 e0.3 g-0.5 h-0.3 j1.3 m1.3 n0.7 p1.2
avvist 8.0 b0.7 c-0.4 d-0.4 h0.6 k-0.3 l-0.6 o0.8 r0.3 t-0.3
b 7.3 a0.6 c0.6 d0.5 e-0.6 f0.8 o0.3
ba 7.3 a-0.6 c0.4 d0.7 e-0.5 f-0.4 g0.4 h1.0 i-0.5 k1.5 l-0.4 p0.5 r0.8
ba+om 7.3 a-0.6 c0.4 d0.7 e-0.5 f-0.4 g0.4 h1.0 i-0.5 k1.5 l-0.4 p0.5 r0.8
baby 8.0 a0.5 g-0.8 k1.4 r0.6
back 7.5 a-0.4 e0.9 g0.8 h0.5 o0.4 p-0.3 q-0.4 r0.9 s-0.4 t-0.4
backup 7.5 a-0.4 e0.9 g0.8 h0.5 o0.4 p-0.3 q-0.4 r0.9 s-0.4 t-0.4
bade 4.9 c1.4 d1.2 e1.1 f-0.5 g1.9 i-1.2 j0.7 k1.2 l1.1 m-0.6 o0.3 p-0.3 q0.5 r0.8 s1.0
bade+i 7.7 a-0.8 g2.0
bade+pa 7.3 a-0.4 c0.7 d0.8 e-0.6 h-0.4 l0.4 m-0.5 o0.8 p-0.3 r0.5
bade+til 7.5 g-0.4 j0.3 p0.5
badet 7.0 a2.0 b-0.3 d-0.4 e2.8 g-0.6 h-0.3 i-0.3 j1.6 p0.5 s1.7
bads 7.7 b0.3 h0.9 i0.4 q0.5 r0.5
badstu 7.7 b0.3 h0.9 i0.4 q0.5 r0.5
bak 6.0 a4.1 b-0.7 c-0.5 e1.2 f-0.3 g-1.8 i-0.4 j0.8 l0.3 o-0.4 q0.3 r0.4 s0.7
bak+en 7.7 d0.7 g-0.5 j0.5 s0.6
bake 7.3 a-0.9 b-0.4 c-0.6 f-0.4 l0.7 m1.0 n0.8 o-0.5 q1.1 r0.6 t-0.4
bakeri 8.0 c-0.3 k-0.3 m1.1 o-0.4 q0.8 r0.4
bakers 8.0 a-0.6 k0.3
bakg 7.0 a-0.8 c0.4 d-0.4 f0.3 k1.0 p-0.5 r0.5
bakgar 8.0 a-0.4 c0.5 d-0.4 f0.4 k1.2 p-0.6 q0.3 r0.5
bakgru 7.3 a-0.5 g0.5
bakh 8.0 a-0.4 b0.4 g0.3 k0.5
bakk 6.9 a-0.4 e0.8 i0.8 j0.6 o0.3 q0.3 t0.3
bakk+i 8.0 a-0.5 b0.3 e-0.5 g0.4 r0.6 t0.5
bakken 7.1 e1.0 i0.9 j0.6 t0.4
baks 6.9 e-0.7 f0.3 g-0.9 h0.4 n-0.3 o0.4 t1.2
baks+er 8.0 a0.6
bakset 8.0 a0.5 g-0.4
baksid 7.1 a-0.6 e-0.7 f0.3 g-0.5 h0.4 n-0.3 o0.4 t1.3
bakv 8.0 a-0.3 b0.5 e0.3 g-0.4 m0.5
bala 7.5 b-0.4 d-0.3 e0.6 g1.1 o0.5 t0.8
bala+det 8.0 a0.4 c0.6 e0.7 r-0.4 t0.7
balans 7.5 b-0.4 d-0.3 e0.6 g1.1 o0.5 t0.8
ball 7.1 a-0.7 g2.6
ballet 8.0 g0.9
band 5.8 a0.4 g0.8 h0.4
band+har 8.0 a0.5
band+som 7.7 a-0.9 g1.4
bandet 6.2 a0.4 g-0.3 h0.4
bane 8.0 a-0.5 d0.6 g0.5
banen 8.0 a-0.5 d0.6 g0.5
bang 8.0 a-0.5 c0.4 r0.8
bank 5.8 a-1.4 b-0.4 c-0.4 e0.5 g-1.8 i-1.4 j-0.7 k-0.5 l2.8 n2.9 o2.3 r-0.5 s-1.2 t1.3
bank+avvi 8.0 b0.8 n1.0
bank+i 7.7 c-0.3 e0.4 h0.4 m0.5 n0.6 o-0.7 q0.7 t0.9
bank+pa 8.0 e0.7 n1.1 o0.3 t-0.3
banken 6.0 a-0.9 b-0.5 f-0.8 g-1.2 h-0.7 i-0.8 j-0.5 l2.4 m-0.7 n1.0 o1.1 s-0.8 t1.5
bankid 8.0 a-0.5 d0.3 f0.5 g-0.4 n1.2 r-0.7
bann 7.5 a-0.7 c0.5 e-0.3 f0.3 q0.5
banner 8.0 a-0.3 c0.5 e-0.4 f0.4 g-0.3 q0.5
bannon 8.0 a-0.4
barb 8.0 g-0.5
bard 8.0 a-0.3 d0.5 g-0.4 h0.9 o0.4 r0.6
bare 4.1 a0.8 b1.5 c1.1 d1.9 e-1.1 g-0.5 h1.0 i-2.0 j-1.5 k1.0 l0.4 m-0.7 n-0.8 o1.6 p-2.0 q1.4 r3.1 s0.8 t0.7
bare+a 6.7 a-1.4 b0.9 d0.9 g1.4 j-0.4 k0.4 q0.4
bare+dere 8.0 c0.8 g-0.5 j1.0 k0.4 q0.3 s1.2
bare+det 7.1 a-0.6 d0.6 e0.6 f-0.6 g0.5 l0.8 n-0.4 q0.5 r0.3
bare+en 6.4 a2.7 b-0.6 c1.3 e-0.4 g-1.8 h0.5 i-0.7 j0.6 n0.8 p-0.7 q0.7 s0.4
bare+er 7.3 g0.6
bare+et 7.5 a-0.6 c0.4 d-0.5 k0.3 l0.5 s0.6
bare+fakt 8.0 e0.5 i0.8 n0.5 o0.9
bare+for 6.8 a0.5 b-0.5 e-0.9 f-0.6 i-0.7 j-0.3 l1.0 p-0.4 r0.7 s-0.5 t-0.3
bare+ford 7.7 a0.6 g-0.5 s1.2
bare+fors 8.0 a-0.6 c0.3 n0.6 o1.6 s-0.3
bare+fort 8.0 a-0.4 d-0.3 g0.9 r1.0 t-0.3
bare+glem 8.0 a1.7 g-0.5 p2.6
bare+ha 7.7 a-0.6 c-0.5 d-0.3 e0.4 g0.8 h1.2 o-0.3 q0.4 r1.0
bare+hver 8.0 b-0.3 e-0.4 h-0.3
bare+sa 6.7 a0.9 c-0.5 d1.2 f0.8 g-1.0 h0.8 i0.4 j-0.4 m0.4 o-0.5 p-0.5 s2.2
bare+se 8.0 a-0.6 e0.4 g0.4 h-0.4 o1.9 q-0.4 t0.8
bare+si 6.8 b0.3 d-0.7 e0.3 f0.7 g0.8 h-0.4 j-0.5 k0.6 l-0.3 m0.4 n-0.5 p-0.5 q1.7 r1.2 s-0.5
bare+skal 8.0 a-0.4 g-0.3 o0.8
bare+spor 8.0 a-0.6 o1.0
bare+star 8.0 e0.7 g0.3 l0.3 t1.2
bare+til 7.7 a0.7 g-1.0 q0.3
baren 7.7 a0.5 g-0.4
bark 8.0 a-0.6 g0.8
barn 5.1 a1.7 c-0.7 e2.0 g-1.8 h0.9 j0.9 k1.1 l-0.6 m-0.8 o0.5 r0.4 s0.9
barn+er 7.5 a1.0 d-0.4 e1.8 j0.7 n-0.3 s0.6 t-0.3
barn+fort 8.0 a0.6
barn+har 8.0 a1.1 d0.5 e0.5 g-0.4 i0.3
barn+i 7.7 a-0.8 b-0.4 e-0.5 g0.9 l-0.3 o0.5 r0.9
barn+kom 8.0 e-0.3
barn+med 8.0 a-0.3 g1.4
barn+og 7.1 a-0.3 g-0.7 s0.5
barn+pa 7.7 e0.5 f0.7 g-0.6 h0.5 j0.7 r-0.5
barn+som 8.0 g-0.7
barna 6.7 c0.7 g-0.6 i0.5 k0.3 s0.4
barndo 8.0 a-0.4 g-0.5
barneb 7.5 a-0.3 c-0.3 e-0.4 f0.4 g0.3 o0.8 p-0.3 r0.9
barneh 6.4 a1.1 b0.3 e1.4 g-0.7 h1.4 i-0.6 m-0.6 p0.8 q-0.3 r-0.6
barneo 8.0 a0.8 d0.5 e0.8 j1.7
barnes 8.0 a1.5 g-0.5
barnet 7.7 e-0.3 g-0.6
barnev 7.5 a0.3 d0.4 e1.4 g1.2 s1.5
base 6.7 a-0.4 g-0.8
basert 7.0 a-1.1
bass 7.3 a-0.5 g1.8
bassis 8.0 g0.6
bat 7.7 b0.4 d0.5 e0.8 h-0.3 i0.5 r-0.4
bate 7.7 b-0.5 d0.4 e0.6 h0.4 l0.4 n0.5
baten 7.7 b-0.5 d0.4 e0.6 h0.4 l0.4 n0.5
batt 6.5 a-0.7 g1.0
batt+pa 8.0 a-0.4 g-0.5
batt+som 7.7 a-1.0 g0.5
batter 6.6 a-0.6 g1.3
be 6.9 a0.9 b1.1 c1.4 d-0.8 e1.2 f3.5 g-0.9 h-0.3 j-0.4 k0.9 l-0.4 m-0.3 n0.3 p-0.4 q-0.4 s0.4
be+henn 8.0 b1.6 c0.7 d-0.6 e-0.4 f1.6 q-0.3
be+om 8.0 c0.5 d-0.5 i0.4 o0.3
beat 7.7 a-0.4 d0.5 g-0.6 i0.3
beatle 8.0 a-0.6 g-0.6
bebo 7.5 i-0.3 j0.6 m-0.3 r0.6 s0.6
beboer 7.5 i-0.3 j0.6 m-0.3 r0.6 s0.6
beck 8.0 a-0.4 g-0.5
bedr 5.7 b0.6 g1.1 i-0.4 k0.7 l0.6 p-0.7 r0.3 t0.4
bedr+enn 7.5 a-0.7 g2.1
bedr+jobb 8.0 a-0.5 g0.8
bedr+med 7.7 b0.5 c0.6 e-0.3 g-0.8 i-0.4 j0.5 l0.3 q-0.3 r-0.6 t-0.4
bedre 5.9 b0.5 c-0.4 d-0.5 g1.9 h0.5 k0.7 l0.4 o-0.3 p-0.6 r0.7 t0.5
bedrif 7.7 b0.4 d0.4 j0.6 l0.5 o0.3 q-0.4
bedrin 8.0 c0.5 g-0.7
bedt 6.3 a2.6 b1.5 c1.0 d1.8 f3.0 g-0.9 h-0.5 i0.6 j0.9 m-0.5 o1.3 p2.5 q-0.6 s-0.5 t0.8
bedt+meg 8.0 a0.4 c0.7 d0.5 e-0.6 f0.8 j0.6 k0.3 o0.3
bedt+om 6.6 a1.3 b1.9 c1.1 d1.6 e-0.9 f1.3 g-0.5 h-0.4 i0.3 j-0.3 l1.0 m-0.4 t0.8
befa 6.7 b-0.5 c0.7 e-0.5 f1.1 g-1.2 h0.7 j-0.7 k5.5 l-0.6 m1.4 n0.4 o0.8 p-0.8 q0.5 s-0.6 t0.5
befa+pa 8.0 a-0.9 f0.3 k2.7 s-0.4
befari 6.7 b-0.5 c0.7 e-0.5 f1.1 g-1.2 h0.7 j-0.7 k5.5 l-0.6 m1.4 n0.4 o0.8 p-0.8 q0.5 s-0.6 t0.5
befi 8.0 g1.1
befinn 8.0 g1.1
bege 7.1 a0.5 g1.2 h1.4 n0.3 r1.0
bege+av 8.0 a0.5
bege+for 8.0 a0.4 g0.3 h1.5 n0.4 r1.1
begeis 7.1 a0.5 g1.2 h1.4 n0.3 r1.0
begg 5.8 b0.6 c0.4 d1.2 e0.8 f0.6 g-0.5 k-0.5 m0.3 o0.6 q1.6 s-0.5
begg+dele 7.1 b1.6 c0.9 g1.8 i0.8 m-0.4 n-0.3 p0.4 t0.3
begg+part 8.0 d0.6
begg+to 7.3 b1.2 c1.2 e0.5 g-0.8 j1.1 p-0.9 q1.3 s-0.4
begge 5.8 b0.6 c0.4 d1.2 e0.8 f0.6 g-0.5 k-0.5 m0.3 o0.6 q1.6 s-0.5
begj 8.0 a0.5 c1.5 e0.7 j0.7
begjær 8.0 a0.5 c1.5 e0.7 j0.7
begr 6.4 a-0.9 b2.0 d-0.4 e-0.7 f0.9 g-0.5 h-0.3 i-0.6 j-0.4 l-0.3 o0.9 p-0.5 s-0.5
begr+tilg 8.0 d0.3 f0.3 k-0.4 l-0.4 o0.6
begrav 7.3 a-0.5 b0.6 d-0.4 e-0.5 f0.6 g-0.8 m0.7 o0.4 p-0.4 s-0.3 t-0.3
begren 7.3 a-0.4 d0.3 g0.6 k-0.4 l-0.3 o0.5
begrun 7.7 a0.4 b1.4 d-0.4 i-0.3 o0.4 r-0.5
begy 5.3 a2.8 b1.4 c3.2 d1.0 g-2.2 h0.6 i1.4 k-0.3 l-0.3 n-0.7 o-0.6 p-1.4 s-0.6 t1.7
begy+a 6.2 a1.0 b0.7 d0.7 f0.7 h-0.6 i1.3 n-0.5 p-0.9 r0.5 s-1.0 t0.4
begy+av 8.0 a-0.3 g-0.4
begy+hos 8.0 a-0.5 b-0.3 h-0.4 q0.7
begy+i 8.0 a1.1 c1.4 e-0.3 g-0.3 h1.0 t0.9
begy+med 7.7 a-1.1 g-0.6 h0.5 k-0.4
begy+pa 7.5 a0.6 b0.8 c1.7 e0.4 i-0.3 s1.3
begynn 5.8 a2.0 b1.3 c2.2 d0.6 e-1.2 f0.3 g-1.8 i1.2 l-0.4 n-0.8 o-0.8 p-1.1 r-0.6 s-0.8 t1.1
begynt 6.3 a1.1 c1.5 d0.7 e1.6 f-0.4 g-0.6 h0.6 j-0.5 k-1.0 p-0.5 q0.5 r0.5 t1.5
beha 6.5 a-1.1 b0.4 e-1.0 h-0.6 i-0.5 j-0.3 l-0.6 m-0.9 n-0.7 p-0.4 r0.4 s0.5
behage 8.0 a-0.6 g1.1
behand 6.7 a-0.6 b0.4 e-1.0 g-0.7 h-0.7 i-0.5 j-0.4 l-0.6 m-0.9 n-0.7 p-0.4 r0.4 s0.5
beho 6.4 a-0.8 b-0.4 c-0.6 d-0.6 j0.4 l0.4 n0.4 o-0.5 p-0.4 r0.4 s-0.5 t-0.3
beho+for 8.0 a-0.5 c0.3 n0.3 o0.4
behold 6.6 a-0.9 b-0.4 c-0.6 d-0.5 i-0.7 j0.5 l0.5 n0.4 o-0.5 p-0.4 r0.4 s-0.5 t-0.3
behov 8.0 a-0.4 g-0.3
bein 6.9 c-0.3 d0.4 g-0.4 i0.7 k0.7 n-0.3 p0.4 s-0.3
beina 7.7 a-0.4 k0.9 n-0.3 r0.5
bekj 8.0 g0.3
bekjen 8.0 g0.3
bekl 5.7 a-2.1 b-0.8 c-1.2 d-0.9 e0.4 g-1.8 h-0.5 i-1.3 j-0.8 k3.5 l3.9 n3.7 o0.5 p-0.8 q0.4 s-0.9 t-0.4
bekl+at 7.5 a-0.9 d-0.5 e-0.7 g-0.3 h-0.4 k1.7 n0.7 o0.5 p-0.5 q1.0 t-0.5
bekl+men 7.7 e1.3 k0.6 l0.6 n-0.3 p0.8 r0.4
bekl+og 8.0 g-0.3
bekl+sa 8.0 d-0.4 h-0.4 k2.1 l-0.4 m0.8 n-0.4 q0.3
bekl+sent 8.0 h0.8 k0.3 q-0.3
bekl+ulem 8.0 c-0.4 k0.6 l0.8
beklag 5.7 a-2.1 b-0.8 c-1.2 d-0.9 e0.4 g-1.8 h-0.5 i-1.3 j-0.8 k3.5 l3.9 n3.7 o0.5 p-0.8 q0.4 s-0.9 t-0.4
beko 8.0 a1.4 g-0.6
beko+av 8.0 a1.4 g-0.6
bekost 8.0 a1.4 g-0.6
bekr 6.1 a0.6 c-1.3 e0.7 g-0.7 i1.0 j0.9 k0.3 m-0.8 n0.8 o1.8 q0.8 s-0.5 t1.0
bekr+at 7.3 a-1.3 c-1.1 e-0.5 g-0.3 h-0.5 i-0.4 m-0.5 n0.9 o2.4 p-0.7 q0.4
bekr+av 8.0 a1.2 e0.4 g-0.5 j0.6
bekr+inne 8.0 b-0.4 c-0.6 e0.3 f0.3 g-0.3 h-0.4 k0.4 p0.9 q0.5 t1.3
bekref 6.1 a0.6 c-1.3 e0.7 g-0.7 i1.0 j0.9 k0.3 m-0.8 n0.8 o1.8 q0.8 s-0.5 t1.0
beky 8.0 h0.7 r0.5
bekymr 8.0 h0.7 r0.5
bela 7.5 a-0.4 c-0.4 e-0.5 g-0.5 h-0.3 m0.3 p-0.6 q2.7
belast 7.5 a-0.4 c-0.4 e-0.5 g-0.5 h-0.3 m0.3 p-0.6 q2.7
bell 7.7 a-0.6 g-0.3
belo 6.0 a0.5 b0.3 c0.3 e-0.5 g-1.6 h0.9 i-1.4 j-0.5 k-0.9 l-0.4 m2.6 n-1.0 o1.8 p1.3 q2.9 s-0.3 t1.2
belo+ble 8.0 e0.3 f-0.4 h0.7 m-0.3 p-0.4 q1.9 t0.4
belo+pa 7.7 a-0.6 b0.3 d-0.4 j0.8 l-0.3 o0.9 p0.4 q1.1 s-0.3
belo+som 8.0 e-0.5 f0.7 h0.7 m0.7 n0.4 q-0.6
belop 7.7 a-0.4 e-0.5 g-0.3 k-0.4 m-0.5 n-0.3 o0.7 p-0.3 q1.4 t0.4
belope 6.1 a0.9 c0.4 f0.3 g-1.5 h0.8 i-1.3 j-0.4 k-0.6 l-0.5 m3.1 n-0.7 o1.3 p1.6 q1.9 t0.9
bema 7.5 a-0.5 b-0.5 c-0.8 e-0.4 g-0.4 h-0.5 i-0.3 k-0.3 l0.8 n0.4 o0.6 q0.4
bemann 7.5 a-0.5 b-0.5 c-0.8 e-0.4 g-0.4 h-0.5 i-0.3 k-0.3 l0.8 n0.4 o0.6 q0.4
benk 8.0 a-0.4 e-0.3
benken 8.0 a-0.4 e-0.3
bens 7.3 a-0.9 c-0.4 g0.4 k0.3 m-0.3
bensin 7.3 a-0.9 c-0.4 g0.4 k0.3 m-0.3
bent 7.7 a-0.6 c0.4 e-0.4 f0.4 h-0.3 k0.5 s-0.3 t-0.3
bente 7.7 a-0.6 c0.4 e-0.4 f0.4 h-0.3 k0.5 s-0.3 t-0.3
beny 7.3 c1.1 d0.6 g-1.0 i0.3 j0.6 m0.6 q0.6
benytt 7.3 c1.1 d0.6 g-1.0 i0.3 j0.6 m0.6 q0.6
ber 5.9 a0.9 c-0.6 d-0.4 f1.3 g-1.8 i1.8 j0.6 l-0.8 m1.6 n-0.5 o0.7 p-0.8 r-0.4 s-0.7
ber+om 6.2 a1.5 b-0.7 c-0.9 d-1.2 f0.8 g-0.8 i1.7 j0.7 k0.3 l-0.7 m2.0 n-0.4 o0.4 p-0.6 r-0.4 s-0.6
bere 7.7 a-0.6 b-0.3 k0.4 l0.4 m2.5
bereds 8.0 a-0.3 l0.4 n0.4
berg 6.4 a-0.5 c0.6 e0.3 g0.6 h0.5 i-0.4 j1.3 m1.0 p1.2 q-0.4
berge 8.0 d0.3 h0.4 j-0.3 k0.5 m0.8 p0.7
bergen 7.1 a-0.4 j1.4 m0.4 q-0.6 r0.4 s0.5
beri 7.3 a-0.6 d0.5 e-0.6 f0.8 g-0.5 h0.4 i-0.6 k0.5 o1.4 p-0.3 q0.9 s-0.4 t1.4
berit 7.3 a-0.6 d0.5 e-0.6 f0.8 g-0.5 h0.4 i-0.6 k0.5 o1.4 p-0.3 q0.9 s-0.4 t1.4
berl 7.7 a-0.4 g-0.8
berlin 7.7 a-0.4 g-0.8
bern 7.5 e-0.3 h0.7 k-0.4 t0.3
bernt 8.0 d-0.3 e-0.3 g0.3 h0.5
bero 6.8 a-0.4
beromt 7.5 a-0.6 g-1.0
berori 7.7 a0.7
bes 7.1 a1.4 b0.9 c1.4 d-0.3 e0.6 g-0.5 i1.5 j0.7 k-0.5 m1.4 o-0.3 p-0.5
besi 8.0 a0.9 g-0.9
besitt 8.0 a0.9 g-0.9
besk 6.0 a0.9 b-0.4 c1.3 d1.1 e0.5 f0.4 h-0.5 j-0.5 m-0.4 p1.8 r-0.4 s0.3
besk+om 7.1 a1.0 b-0.5 f0.8 g-0.4 i0.4 j-0.4 p1.8 q0.8 r-0.3
beskje 6.4 a1.4 b-0.4 c1.4 d1.1 e0.5 f0.5 g-1.3 h-0.6 j-0.5 m-0.4 p1.9 r-0.4 s0.4
beskri 7.7 g0.8
beskyt 8.0 a-0.3 g0.3
besl 7.5 g-1.0 i0.5
besl+om 8.0 a-0.4 g-0.4
beslut 7.5 g-1.0 i0.5
beso 7.0 a-1.2 d-0.4 e-0.5 h0.5 o-0.3 q-0.3
beso+i 7.7 a-0.4 d-0.4 e-0.4 g0.5 h0.6 m0.3 o-0.3 q-0.3 r0.3
besok 7.5 a-0.9 d-0.4 e-0.4 g0.3 h0.6 o-0.3 q-0.3 r0.3
best 4.3 a-1.2 b0.9 c0.9 d-0.5 e0.8 f0.9 g1.8 h2.9 i0.8 k0.9 l0.6 m2.5 n0.6 o2.2 p0.5 q1.5 r2.0 s-0.7 t0.4
best+at 7.7 a-0.9 c0.4 d-0.4 h0.3 i-0.6 n0.4 o0.7 p0.7
best+av 7.3 g-1.6
best+den 8.0 g0.6 h0.8 j0.3 k0.4 m0.7
best+det 7.7 a0.7 e-0.6 g-0.5 j1.2 m0.4 p1.2 r-0.4
best+en 7.7 a-0.5 d-0.4 h0.6 m-0.3 n0.4 o0.3 r0.3
best+er 8.0 d0.5 g-0.4 h0.6 l-0.4 m-0.3 n-0.4 o0.6 q-0.4 r0.6
best+et 8.0 c0.7 e0.5 g0.7 i0.6
best+fakt 8.0 a0.6 b-0.3 c0.7 k0.4 m1.7 o0.8 p-0.4 q0.4 t0.4
best+gjer 8.0 a-0.5 b-0.3 g0.9 h1.2 q0.5 r0.8 t0.4
best+hils 7.7 b0.5 e-0.6 g0.6 l1.4 o0.9 r0.8 t-0.3
best+i 7.5 a0.6 c1.7 g0.3 n0.4 r-0.4 s-0.3
best+krav 8.0 a0.3 e-0.3 j0.5 m1.3 p-0.5
best+noe 8.0 a0.4 d0.5 e-0.4 f2.8 g-0.4 i-0.5 k0.3 o0.3
best+og 7.0 g-0.7 j0.4 m0.9 o0.4 p0.9
best+oss 7.0 a0.6 b0.4 c-0.6 e1.0 g0.6 h1.3 i1.7 j-0.4 l-0.3 m0.5 n1.2 p-0.4 q0.7 r-0.3 s0.4
best+over 7.7 g0.3 p0.7 s0.5
best+pa 7.5 a-0.6 b-0.4 g0.8 h1.0 q0.6 r0.5
best+prem 8.0 h-0.4 k0.8 m1.8 o0.4 q0.4
best+seg 8.0 a-0.4 k1.7 l0.4
best+time 8.0 d0.5 g0.6 i0.6 r0.5
best+vi 7.3 b-0.5 c0.6 e0.6 f-0.4 g0.5 i0.7 p-0.3 q0.7 r0.6 s0.7
bestar 7.5 g-1.3
beste 5.9 a-2.0 d-0.5 g3.4 h0.8 i-0.6 l1.2 m0.5 o0.7 p-0.3 q1.7 r2.3 s-0.4 t0.5
bestef 7.0 b-0.5 c1.6 g-0.4 h-0.3 i-0.5 j-0.3 l-0.3 o0.7 p-0.3 q0.5 s-0.3
bestem 5.8 a0.8 b1.3 c-0.6 d-0.6 e1.7 f2.0 g-0.5 i1.3 k1.4 n1.1 p-0.5 r-1.2 t-0.4
bestil 5.4 a-0.7 c0.6 d0.8 e0.8 g-0.5 h3.3 i1.2 j-1.1 k0.5 l-0.5 m-0.9 n-0.5 o2.8 q0.8 r1.4 t0.4
besto 7.7 p0.3 r0.4
bestri 6.5 a1.9 d-0.5 g-0.9 h-0.4 i-0.6 j2.4 m4.8 o0.8 p1.5 s-0.5 t0.3
beta 3.9 a-1.0 b2.1 c-0.9 d-0.5 g-2.4 i-2.3 j-1.4 k-0.3 l3.2 m2.5 n4.4 o2.1 p5.4 q7.5 r-0.4 s-1.9
beta+av 7.7 a-0.5 k1.2 l1.5 m-0.3
beta+den 7.7 b1.6 c0.4 e-0.3 i-0.3 m-0.4 o0.5 p0.6 q0.4
beta+depo 8.0 b-0.4 c-0.4 d0.6 e-0.3 i0.9 m-0.3 p0.5 q0.9
beta+dere 7.7 a-0.5 e-0.4 h0.5 i0.8 l1.2 n-0.4 o1.5 p-0.7 r-0.4 s-0.4
beta+det 7.7 b2.0 d1.3 g-0.4 j0.4 m-0.5 n-0.4 q0.8 s-0.3
beta+er 8.0 b0.3 c1.2 e-0.5 g0.6 m0.4 n-0.4 p0.8 q0.8 r0.6
beta+far 8.0 g0.6 p0.5 r0.6
beta+for 5.8 a1.3 b-0.5 c0.5 d-0.8 f-0.6 m2.4 n1.3 o-0.5 p3.2 q-0.5 r-0.6
beta+fra 8.0 a-0.3 c0.4 e-0.5 l0.6 m-0.4 o-0.4 q1.1
beta+halv 8.0 a-0.6 b0.6 c-0.3 e-0.3 i1.1 l0.3 m-0.6 n-0.5 o0.3 p-0.8 q0.9
beta+husl 8.0 a-0.3 h0.5 n0.5 p-0.3 r0.3
beta+i 6.6 b0.8 c-0.6 d0.7 e0.5 g-0.8 i-0.6 j-0.4 k-0.4 l1.9 n1.7 o0.4 q3.3 s-0.5
beta+ikke 6.8 a1.7 b0.3 c-0.7 d-0.4 g-0.7 i-0.7 j1.1 l-0.3 m1.9 o-0.4 p2.8 q-0.4
beta+inge 8.0 a0.4 i-0.3 m2.0 o-0.4 p1.1
beta+inne 8.0 d-0.4 e-0.5 k0.4 l0.3 n1.6 t-0.4
beta+jeg 7.1 a-0.4 c0.7 e-0.7 f-0.5 h0.3 i-0.4 j0.5 l0.8 n4.2 o-0.8 p-0.9 r0.4
beta+kont 8.0 a-0.4 c-0.4 d-0.6 h0.6 q-0.5 r0.3
beta+med 7.1 a-0.8 b-0.5 c-0.5 f0.5 g1.5 i-0.4 k-0.4 l0.8 n-0.6 p-0.5 q3.5 r1.4
beta+mer 8.0 b1.1 d1.8 g-0.5 k0.5 n-0.3 p-0.6 s-0.3
beta+na 8.0 c0.8 d0.5 f0.4 g-0.4 q2.0
beta+nar 8.0 a1.1 c-0.4 e2.8 p2.0
beta+nok 8.0 a-0.4 d0.3 e-0.5 f0.6 k1.2 l0.6 n-0.3 o-0.3 p-0.5 q1.3 t0.3
beta+og 5.7 a0.9 b-0.4 d0.5 e0.4 j-0.7 m1.3 p0.9
beta+pa 6.9 a0.7 b-0.5 d-0.5 e1.7 f-0.3 g-0.6 h-0.4 i-0.4 l-0.4 n1.7 o0.7 p0.6 q0.4 t0.7
beta+sa 7.7 a-0.8 c0.5 e-0.4 o1.0 p-0.7 r0.5 t0.4
beta+samm 8.0 a-0.3 b0.6 e-0.7 n1.2 o0.6 q-0.5
beta+sene 8.0 c0.4 g-0.4 k-0.3 l2.3 n2.1
beta+til 7.5 a-0.3 b-0.3 c0.5 f0.4 g-0.3 l2.3 m-0.4 n0.9 p1.3 q-0.5 t0.3
beta+vi 7.5 a0.6 c-0.3 d0.4 e-0.6 f0.4 g-0.4 i0.7 l-0.3 p2.1 q0.8
betale 4.8 a2.5 b2.9 c0.5 d0.6 g-2.1 h0.8 j0.6 l1.2 m4.2 n4.1 o1.4 p6.3 q-0.7 s-1.1 t0.5
betali 5.0 a-0.8 c-0.8 d-0.6 f0.4 g-0.8 h-0.4 i-1.3 j-1.3 k0.8 l3.8 m-0.5 o1.8 p1.0 q4.3 r0.4 s-0.8
betalt 5.0 a-3.1 b0.4 c-0.5 d0.4 e-0.7 f-0.8 g-0.7 i-1.7 j-1.5 k-0.6 l0.7 m-0.6 n2.8 o0.6 p-1.8 q10.1 r0.5 s-0.8 t-0.4
bete 8.0 a1.5 g-0.6 l0.4 n0.5
betj 7.5 a-0.8 c0.4 r0.8
betjen 7.5 a-0.8 c0.4 r0.8
beto 8.0 b0.6 c1.0 g-0.5 k0.4 m-0.4 o-0.4 s0.4 t2.3
betong 8.0 b0.6 c1.0 g-0.5 k0.4 m-0.4 o-0.4 s0.4 t2.3
betr 7.5 a0.3 g1.2
betrak 7.7 a-0.5 g1.5
bety 6.4 a-0.3 d1.1 e-0.4 f0.4 g0.8 h-0.7 i0.4 k-0.3 l0.9 o0.9 p-0.4 q0.5 r0.5 s-0.6 t-0.3
bety+at 7.3 g-0.6 h-0.3 i1.0 j0.3 l0.8
bety+mye 8.0 g0.8 h-0.3 l0.5 r0.9 t-0.3
betyr 6.5 d1.1 e-0.4 f0.4 h-0.7 i0.4 k-0.3 l1.0 o0.9 p-0.4 q0.5 r0.6 s-0.6 t-0.3
beva 8.0 a-0.3
beve 7.0 a1.6 g-1.0
beve+seg 7.3 a1.9 g-1.2
bevege 7.1 a1.7 g-1.5
bevi 7.7 a-1.1 b0.4 e-0.5 g0.9 k0.3 m0.6 r1.3
beviss 8.0 g-0.5
bibl 8.0 e-0.3 o0.4
biblio 8.0 e-0.3 o0.4
bidr 7.5 a-0.8 g0.5
bidr+til 8.0 a-0.6 g1.3
bidrar 8.0 a-0.5 g0.6
big 8.0 a-0.4
bikk 7.1 a-0.4 c1.2 e0.8 g0.9 h0.5 i-0.4 k-0.4 s0.5
bikkja 7.5 c1.3 e0.8 g-0.6 h0.5 i-0.5 k-0.4 s0.5
bil 7.5 b0.4 c0.5 g-0.8 l1.0 o0.9 q-0.3 t1.3
bil+og 7.7 a-0.5 g-0.7 l0.6 o1.0
bila 6.8 c-0.9 e0.4 f0.7 g-1.3 h-0.3 j-0.4 k0.4 l-0.5 n-0.3 o0.5 p-0.4 q1.1 s-0.6 t-0.4
bila+for 7.7 a-0.6 f0.5 h-0.3 k0.6 l-0.4 m-0.6 n-0.5 r0.5
bilag 7.7 a-0.7 c-0.4 e-0.6 g-0.4 h-0.3 i-0.3 m-0.5
bilage 7.0 c-0.3 e0.8 f0.7 g-1.0 i0.4 j-0.3 k0.4 l-0.8 m0.6 o0.3 p-0.3 q0.7 s-0.4 t-0.3
bild 4.8 a1.1 b1.3 d0.8 e1.4 g-0.6 h-0.6 i-2.1 j1.0 m-0.8 o-0.3 p-1.6 q0.6 s2.3
bild+av 5.9 a0.7 b0.5 c-0.4 d-0.6 e2.4 f-0.5 g-1.5 h-0.4 i-1.3 k0.5 p-0.8 r-0.6 s2.1 t1.5
bild+er 7.3 b1.4 d-0.4 e-0.3 h-0.3 k-0.4 o0.3 q0.4
bild+fra 7.1 d1.2 e-0.4 g0.7 h-0.3 i-0.7 j-0.3 k-0.4 m-0.5 q0.4 r0.7
bild+i 8.0 a-0.5 f0.5 r0.5
bild+og 7.3 a0.8 c1.7 d0.6 e0.7 h-0.4 i-0.3 j0.7 k-0.3 m-0.3 n-0.4 q0.4 s0.4
bild+pa 7.5 a1.1 c-0.3 e0.6 h0.5 k0.4
bild+sa 8.0 a-0.6 d-0.6 g-0.3 q0.6 t0.6
bild+til 7.5 a0.6 b0.4 d0.3 e-0.7 f0.5 g-0.9 j1.2 k0.4 m-0.3 q-0.5 s1.0
bilde 6.3 c0.5 d-0.6 e-0.6 f-0.3 g-1.6 i-0.7 j-0.5 m-0.4 n-0.4 p-0.5 q0.6 r0.3 s0.7 t0.6
bilden 5.9 a0.4 b1.4 c-0.5 d-0.6 e2.2 f-0.5 g0.6 h0.4 i-0.6 j0.7 k0.3 p-0.7 q0.6 s1.2 t0.3
bilder 6.0 a1.7 b0.9 c1.0 d2.3 g-0.5 h-0.5 i-1.2 j0.3 m-0.6 p-0.6 q0.3 s1.9 t0.4
bildet 6.8 a-0.9 b0.4 c-0.7 d-0.7 g-0.6 i-0.4 k-0.6 m-0.4 o-0.5 p-0.3 q0.8 s-0.7 t-1.1
bile 6.3 b0.5 d0.3 f0.5 h-0.4 i-0.7 k1.3 n-0.3 o0.6 p-0.4 r-0.5 t-0.4
bilen 6.7 a0.3 b0.6 d0.3 f0.5 g0.4 h-0.4 i-0.6 k1.4 n-0.4 o0.6 p-0.4 r-0.4 t-0.4
bilene 7.7 a-0.4
bill 6.0 b3.1 c0.5 d0.5 f0.8 k1.3 m0.9 n0.4 p-0.6 s0.4 t0.7
bill+til 8.0 d0.4 e-0.4 f0.4 g-0.6 k1.4 o0.5
billet 7.0 a0.5 c1.1 e-1.0 f0.5 g-0.7 i-0.3 k1.0 o0.4 q-0.3 r-0.3 s0.9 t1.2
billig 6.8 a0.6 b3.3 c-0.5 d0.4 e1.2 f0.5 g0.5 k0.5 l-0.4 m1.1 n0.7 p-0.5 q0.5 r0.4 s-0.4
bind 6.8 b0.8 c-0.4 d-0.4 e-0.7 f-0.3 g-0.4 h1.5 i0.4 p0.6 r0.7 s-0.3
binden 8.0 p0.9
binder 8.0 a0.3 g-0.6
bindin 8.0 a0.4 b0.9 i0.9
biog 7.7 a-0.5
biogra 7.7 a-0.5
biow 8.0 g0.4
biowar 8.0 g0.4
birg 7.5 a1.0 b0.7 c1.7 d0.5 g-0.6 h-0.4 k-0.5 q0.4
birger 8.0 a0.3 b1.0 c0.3 k-0.5 q0.4
birgit 8.0 a0.7 c1.5 d0.7 g-0.4 h-0.3 i0.4 t0.3
bist 7.1 a2.1 c-0.4 d-0.4 e1.7 g-0.4 i0.8 j2.5 p0.5 r-0.5 s0.4
bistan 7.3 a1.3 c-0.3 d-0.4 e1.8 g-0.4 i0.9 j2.0 p0.7 r-0.5 s0.5
bitt 7.7 a0.6 g0.4
bitter 8.0 a0.6 g0.4
bjar 7.1 a0.9 c-0.6 d0.4 e1.0 i0.8 m0.7 p0.5 r-0.5 s-0.3
bjarne 7.5 a0.5 c-0.4 d0.7 e0.8 i1.0
bjarte 8.0 a0.4 d-0.3 e0.3 m1.0 p0.4 r-0.3
bjer 8.0 c0.5 e0.8 g0.4
bjol 8.0 a-0.4 g0.8
bjol+vals 8.0 a-0.4 g0.8
bjolse 8.0 a-0.4 g0.8
bjor 6.9 a-1.1 d0.9 e-0.4 g0.5 h-0.5 i-0.4 n0.7 o0.5 q0.4 s0.6 t-0.5
bjorn 8.0 a-0.9 g-0.3 n0.3 o0.5
bla 8.0 a0.8 b0.4 d1.8 e0.3 p0.5 q0.4
blac 7.3 a-0.6 b0.4 e1.0 g1.2 l0.5 t1.6
black 7.5 b0.4 e1.0 l0.6 t1.7
blad 7.5 a-0.3 c1.0 d-0.4 i-0.4 o-0.3 r0.4 s0.3 t-0.3
blaf 7.7 a1.0 e-0.5 n0.3
blan 5.5 a-0.7 g1.2 i0.9
blan+av 7.5 a-0.6 g-1.4
blan+de 7.5 i0.7
blande 7.7 a-0.5 b0.4 g0.5 k0.4
blandi 7.5 a-0.6 g-1.4
blank 7.7 a0.7
blant 5.8 a-1.0 g1.5 i0.6
blas 7.3 a0.5 c-0.3 d0.4 e0.5 i0.9 l0.3
blas+og 7.7 d0.6 e0.7 i1.1
blaser 7.7 a1.0 d0.6 e0.7 i1.1
ble 4.2 b1.7 c1.2 d1.2 e2.4 h0.7 i-0.4 j-0.6 n-0.4 o0.8 p0.5 q2.9 r2.4 s-1.2
ble+akku 8.0 a-0.4 g1.2 h-0.3 k-0.3 r1.8
ble+alts 8.0 a0.4 h-0.3 i0.7 m-0.3 r-0.3
ble+avta 8.0 a0.4 f0.4 m1.2 o0.5 p0.8 q0.4 r-0.4
ble+beta 7.0 c0.5 d0.9 e0.5 g-0.4 h-0.4 i-0.3 k-0.4 l-0.5 m0.5 n-1.6 o-1.5 q3.4 r-0.6 t-0.4
ble+bruk 8.0 a-0.3 g-0.6
ble+det 6.9 a2.0 b2.4 d1.4 e1.9 g-0.8 h0.6 i-0.4 m0.8 r-1.2 s-0.4 t-0.4
ble+en 7.5 a-0.8 g1.2 n1.0 r0.7
ble+enig 8.0 a-0.4 f0.4 h0.4
ble+etab 8.0 a0.3 e1.0 g0.8 h0.3
ble+fodt 8.0 g-0.7
ble+fort 8.0 a0.7 e0.5 f0.7 j0.9 s0.7
ble+gjor 8.0 b-0.4 m0.8 o0.5 p0.3 q1.4
ble+ikke 8.0 b1.0 e0.4 n1.0 q-0.3
ble+jo 7.7 a-0.6 b-0.5 c0.6 d1.0 e0.4 f-0.5 g0.9 k0.4 o-0.3 r1.7 t1.0
ble+kjen 7.5 a-0.5 g-0.7
ble+lagt 8.0 c-0.3 m0.6 p0.5 q1.1
ble+leve 7.7 a0.8 c1.3 j0.3 p0.4
ble+sa 7.7 a-0.5 b0.4 o0.4 r0.8
ble+som 7.7 a-0.6 g0.6 l0.3 r0.5 t0.3
ble+spil 8.0 a-0.4
ble+stae 8.0 a0.5 b1.4 d-0.4 e-0.5 g-0.3 i1.0 l0.3 o-0.3
ble+tatt 8.0 a-0.4 g0.9 m-0.4 o1.1 r0.5
ble+til 7.7 e0.9 g1.0
blek 7.3 e0.7 g-0.5 i0.8 p0.9
blek+og 8.0 a-0.4 g-0.6
bli 5.3 a1.4 b1.8 c2.0 d2.1 e-0.8 f1.7 h0.4 i-0.6 j-0.5 m0.9 n2.5 o0.7 p0.3 q-0.5 r0.6 s-0.6
bli+beta 7.3 e0.3 f-0.3 g-0.4 h-0.4 j0.4 k-0.5 m0.5 n2.5 p1.0 q-0.5 r-0.4
bli+en 8.0 a-0.5 g-0.6
bli+fors 8.0 a-0.4 l0.5
bli+foru 8.0 e1.0 g1.1 s1.0
bli+hort 8.0 a0.5 b1.2 d1.9 g-0.5 k0.3 p-0.3 s0.6
bli+med 7.7 a-0.5 b-0.3 f0.4 g0.5 h1.2 i-0.3 k-0.5 m0.4 n-0.3 q-0.4 r0.7
bli+mott 8.0 d0.9 f1.3 m0.6 q0.6 r1.2
bli+over 8.0 g0.4 h0.7 l0.3 m1.2 r0.5
bli+redd 8.0 d-0.4 k-0.3 n0.5 o0.4
bli+satt 8.0 m0.4 n-0.3
bli+skuf 8.0 g0.6
blid 8.0 a-0.4 g0.8 h0.8 r0.5
blik 6.9 c0.3 g-0.8 h0.4 m0.5
blik+og 8.0 a0.4
blikk 7.5 a0.5 c0.4 h0.5 k-0.3 m0.5
blikke 7.7 g-0.5
blin 6.7 a-1.0 b0.5 c0.9 d0.6 g2.7 h0.4 i-0.5 o1.4 p-0.4 q1.1 r3.6 s-0.5 t0.5
blin+som 7.7 d0.3 g1.4 j0.5 o0.8 q-0.3 r1.3 t0.7
blinds 8.0 g0.4
blink 8.0 a-0.5 g0.5 n0.6 o0.4 r1.7
blinke 7.5 a-0.7 b0.5 c0.9 g2.3 h0.8 i-0.3 j-0.3 m0.3 o1.2 q1.5 r2.8 t0.8
blir 3.8 a1.7 b1.7 c2.5 d0.5 e3.1 f1.3 g-1.8 h-1.1 i2.3 j0.7 k-0.3 l2.2 n2.7 o0.9 p3.2 q-1.3 r-0.9 s1.0
blir+beha 8.0 a0.6 b-0.3 e-0.5 i-0.3 s0.8
blir+beta 7.0 a-0.3 b-0.5 c0.4 e-0.3 f-0.4 h0.5 i-0.4 n3.6 o-0.6 q-1.0 r0.9 s-0.6
blir+den 7.0 a1.9 b1.1 c1.7 g-0.4 i0.8 p2.1 r-0.4 s1.2
blir+derf 8.0 a0.4 g-0.3 l0.4 o0.4 t0.3
blir+dess 7.7 a-0.9 b-0.5 d0.4 e-0.4 f-0.4 i-0.4 l2.2 o-0.4 q-0.6 t0.6
blir+det 5.8 a1.2 b0.5 c2.3 d1.8 e0.3 g0.6 h0.5 i0.3 j1.3 m0.4 n0.6 o0.8 p1.3 r-0.7 s0.4
blir+drep 8.0 a-0.4 g-0.6
blir+en 7.5 a-0.4 d0.4 e0.8 g0.9
blir+for 8.0 g0.4
blir+fors 7.7 b2.0 c-0.4 g-0.4 h-0.6 i-0.5 j-0.3 k-0.4 l2.9 o0.5 t0.8
blir+funn 8.0 a-0.4 d-0.4 f0.6 h-0.6 j-0.4
blir+gjor 8.0 c-0.3 e0.4 f0.8 o0.4
blir+han 8.0 a-0.4 g1.2
blir+ikke 6.3 a1.2 b-0.5 c1.1 d0.6 e1.3 f0.5 g-0.4 i1.8 j-0.8 k-0.3 m-0.4 n0.3 p2.1 s-0.9
blir+kjen 8.0 a-0.4 g-0.5
blir+ligg 8.0 a1.0 e0.9 g-0.6 n-0.3 p1.5
blir+med 7.7 a-0.4 b1.1 c-0.4 d-0.3 g-0.6 h0.4 i1.1 j-0.4 n1.8 o0.6 s-0.3
blir+rask 8.0 a0.6
blir+som 8.0 a-0.3 b-0.5 c-0.3 d0.3 h-0.4 i-0.4 l0.7 p-0.4
blir+stae 8.0 c0.3 g0.4 p0.5 r0.5
blir+tatt 8.0 b0.7 c0.5 d-0.4 e0.6 k-0.3 n1.2 q-0.4
blir+tryk 8.0 g-0.3 i0.4 r0.5
blir+utvi 8.0 g0.5
blir+vi 7.5 a0.6 c0.5 e1.4 g0.4 i-0.3 j0.6 m0.6 o0.3 p1.5
blit 5.5 b2.3 c-0.8 d1.8 e0.8 f1.5 g0.9 h0.6 l-0.3 m-0.7 o0.5 q0.5 r0.6 s-0.9
blit+en 7.3 a1.1 g-1.0
blit+et 7.7 a-0.5 g1.3
blit+for 7.7 a1.7 b2.1 d1.0 e-0.4 g-1.0 i0.8 j-0.4 o0.4 r-0.4 t0.4
blit+sa 8.0 q0.8 r0.4
blitt 5.5 b2.3 c-0.8 d1.8 e0.8 f1.5 g0.9 h0.6 l-0.3 m-0.7 o0.5 q0.5 r0.6 s-0.9
blod 7.7 c-0.3 d-0.3 e0.4 f0.6 g0.4 o0.4 q-0.3 t0.4
blog 8.0 b1.5 g0.6 s1.7
blom 6.6 a0.9 b0.4 c0.6 d0.4 e0.6 g-1.2 h-0.8 j0.4 n0.4 p0.8 q-0.3 s-0.4
blom+pa 8.0 c0.7 d0.8 e-0.3 g-0.4 h-0.3 i0.5 n-0.3 o0.3
blomkv 8.0 a-0.5
blomst 6.8 a1.3 b0.4 c0.7 d0.4 e0.7 g-1.1 h-0.8 j0.4 n0.4 p0.8 q-0.3 s-0.4
blot 7.7 a1.7 e0.4 g-0.4 p1.0
blu 8.0 a-0.7 g1.2
blu+ray 8.0 a-0.7 g1.2
blue 6.8 a-1.1 g0.3
bluegr 7.7 a-0.4 g0.7
bmw 6.9 g1.1
bmw+en 8.0 a-0.5 g1.1
bo 7.5 e-0.4 f-0.3 m1.1 o0.3 p-0.3 q0.4 r-0.4
bodd 8.0 a-0.4 c-0.4 g0.3 k-0.3 m-0.3 n-0.3 o0.4 r0.6
bodi 8.0 g0.4 i1.0 r0.5
bodil 8.0 g0.4 i1.0 r0.5
bodo 7.3 a0.8 c1.2 d0.6 f0.7 h0.9 j1.2 m0.5 n0.3 r0.4
bok 7.1 a-0.6 b0.7 e0.4 g-0.4
boka 7.1 a-0.9 g0.9 h0.9 l0.3 r0.7
boke 6.7 a-0.9 b-0.4 d-0.4 e0.6 g0.9 m1.4 n0.6 o0.5 r0.8 t0.6
boke+som 8.0 a0.3 e0.6 m0.8 n0.4
boken 7.3 a-0.8 g-0.3
boker 8.0 e0.6 g0.7 m0.8 n0.4
bokett 7.7 a-0.4 b-0.3 g0.7 m0.9 n0.3 o0.6 r0.9 t0.8
bokf 7.3 a0.6 e1.1 g-0.8 i0.9 j-0.4 m-0.5 o0.7 p-0.5 q0.4 s-0.3
bokfor 7.3 a0.6 e1.1 g-0.8 i0.9 j-0.4 m-0.5 o0.7 p-0.5 q0.4 s-0.3
bokm 8.0 a-0.3 r0.5
boks 6.1 a1.1 b-0.5 d-0.3 e1.1 f-0.3 g0.5 h-0.7 k0.4 l0.9 n0.3 o-0.3 p-0.4
boks+som 8.0 a1.0 b-0.3 e1.8 h-0.5 k0.4 l0.7 m0.3 n0.3 p-0.3 r0.7 t-0.3
boks+talt 7.3 a0.3 g-0.7
boksen 8.0 a-0.5 g0.5
boksta 6.7 a1.4 b-0.5 e1.3 f-0.3 g-1.1 h-0.7 k0.5 l1.1 n0.5 o-0.4 p-0.3 r0.4
bola 8.0 a-0.4 g1.7
bolano 8.0 a-0.4 g1.7
bolg 7.7 a-0.6 g-0.5
bolgen 7.7 a-0.6 g-0.5
boli 7.5 a-0.5 b0.8 d-0.6 g-1.0 i-0.4 j0.4 n-0.3 o-0.5
boll 7.7 k-0.3 m0.4
bomb 8.0 a-0.5 g-0.5
bomm 7.3 a1.5 b0.7 c0.5 d0.4 e1.4 l1.8 m0.3 n-0.5 o-0.5 q-0.3
bomm+pa 8.0 a0.9 g1.1
bommer 7.5 a2.5 b0.7 c0.5 d0.4 e1.4 g-1.2 l1.8 m0.3 n-0.5 o-0.5 q-0.4
bond 7.5 a0.4 b-0.4 c0.4 e-0.4 h0.3 i-0.4 j0.6 m0.8 p0.4 s0.9
bonu 8.0 c1.1 e1.1 g0.4 s1.2
book 6.6 d0.4 e1.3 g1.5 h1.1 i1.4 j-0.4 k-0.5 l0.6 n-0.6 o0.7 p-0.4 q1.1 r1.1 s0.3
booker 8.0 a-0.6 b0.3 f0.5 g1.0 h1.1 i-0.5 m0.7 n-0.3 o0.7 r1.6
bookin 7.0 a0.6 e1.5 i2.0 q0.9 s0.6
boot 7.7 a-0.3
bor 5.8 a-1.0 c0.5 f0.6 g-1.3 i-0.7 j-0.4 l-0.5 o0.4 q0.4 s0.9
bor+fa 8.0 e0.6 f0.8 g-0.5 s0.7
bor+i 8.0 a0.4 g-0.9 m0.8 p0.5
bor+være 8.0 l-0.4 n-0.7 q0.8
bord 6.2 b0.9 c0.9 e0.4 h-0.6 k-0.5 m0.5 n-0.4 p0.7 r-0.4 s-0.4
bord+i 7.5 a0.7 b0.6 f0.5 g-0.6 i0.8 r-0.4
bord+pa 7.7 a-1.2 c0.4 g-0.5 m0.5
bordet 7.1 a0.7 b0.7 c0.4 e0.6 g-0.4 h-0.5 i0.4 k-0.4 p0.9
bordko 8.0 a0.5 b0.9 c1.4 g-0.5 m1.2 n-0.4 q-0.3
bore 6.9 a-0.3 c0.9 d0.4 e-1.3 f1.0 i-0.4 j-0.4 o0.7 t-0.4
borett 7.0 c0.9 d0.4 e-1.3 f1.0 i-0.4 j-0.4 o0.7 t-0.4
borg 6.9 e0.7 h-0.6 i-0.3 j-0.3 k0.5 n1.4 o0.3 p1.1 s-0.4 t-0.6
borghi 7.5 a0.5 b-0.3 e1.2 h-0.4 k0.9 o-0.4 p1.5 r-0.4
borgny 8.0 a-0.3 e-0.3 h-0.4 m0.3 n1.0
bort 5.4 a1.0 b-0.5 c-0.9 g-0.5 h1.2 j-0.5 k1.2 l-0.8 m0.8 n-0.5 o1.1 r1.3 s0.4 t1.2
bort+for 8.0 i0.8 r-0.3
bort+fra 6.8 d-0.6 g-0.5 h-0.5 i-0.3 j0.4 l-0.3 o1.6 q-0.4 r-0.5 t0.4
bort+og 8.0 h1.2 i1.2 q0.6 r0.7 t0.3
bort+pa 8.0 a-1.3 c-0.6 d-0.5 e-0.6 g1.5 k0.4 o0.8 r1.4
bort+til 8.0 b-0.4 g0.7 h0.7 r0.4
borte 6.3 a1.3 b0.4 d0.6 f0.8 j-0.7 k0.5 l-0.6 o0.5 p1.0 r0.5 t0.3
borti 7.7 b-0.5 h0.4 m-0.3
bortse 7.7 r-0.3
bost 7.7 g-0.4 i0.6 j0.4 k-0.4 m-0.4 o0.3 r-0.5
bostyr 7.7 g-0.4 i0.6 j0.4 k-0.4 m-0.4 o0.3 r-0.5
bot 7.7 a-0.4 c-0.4 d0.4
bote 8.0 a-0.4 g-0.5
bott 8.0 a-0.4 c0.3 d-0.4 g0.9 h-0.3 r0.9
botta 8.0 a-0.4 c0.3 d-0.4 g0.9 h-0.3 r0.9
bra 5.7 a-2.2 b1.5 c-1.2 d-1.3 e0.8 g5.1 h1.6 i-0.7 j-0.6 k0.7 l0.4 m1.1 p-0.8 r3.0 s-0.9 t-0.5
bra+at 8.0 a-0.5 g0.8 h1.3 i-0.5 m0.7 o0.6 q0.6 r1.3 t-0.4
bra+jobb 8.0 a-0.6 c-0.4 d-0.4 e-0.4 g0.9 k0.5 r1.4
bra+med 8.0 g-0.4 k0.9
bra+nok 8.0 a-0.5 g0.7
bra+som 8.0 a0.5 g0.3
bra+ut 7.7 a0.5 l0.5 r1.6
brak 7.3 a1.7 g-1.2 j0.4 m0.6 p0.7
brak+inn 7.7 a0.4 j0.4 m0.6 p0.7
brakt 7.7 a0.4 j0.4 m0.6 p0.7
bran 6.1 a2.1 c0.3 e2.3 h1.1 i-1.1 l2.3 m0.6 n-0.4 o-0.5 p-0.8 q-0.4 r0.5 s3.1 t1.2
brann 8.0 a-0.5 e-0.3 f0.8 g0.3 h1.0 k0.6 l1.1 m0.3 q-0.4 r0.7
brannm 7.7 a1.6 e2.4 f-0.4 h0.4 r0.6 s-0.3 t1.9
branns 8.0 c1.2 j1.0 s1.1
bransj 7.0 a1.7 d-0.5 e0.8 i-0.5 j-0.4 r-0.3 s3.4
bras 7.7 g-0.6 q0.3 t0.4
brasil 8.0 a-0.6 g-0.4 h0.3 q0.3 t0.4
brat 7.5 a1.1 e0.6 g-0.4 q0.3
bratt 8.0 a1.1 g-0.8
bred 7.1 a-1.3
brek 8.0 f0.6 p0.9
brekke 8.0 f0.6 p0.9
bren 7.5 a0.5 g-1.3
brenne 7.7 a0.7 g-1.0
bret 7.5 a-0.4
brev 6.1 a1.0 b0.7 d1.5 e-0.4 f0.7 g-0.8 h-0.5 i-0.4 j3.1 k-0.7 m-0.9 p1.2 q-0.6 r-1.0 s1.0
brev+fra 7.5 a1.0 e-0.6 g0.5 j1.9 p1.3 r0.5 s0.6
brev+til 7.7 b0.3 e0.6 f0.6 r-0.4 s0.7
brevet 6.9 b0.3 c-0.5 d-0.6 f1.4 g-0.4 i-0.4 m-0.4 p-0.4 q-0.6 r-0.7 s0.3 t-0.4
brik 7.7 a-0.7 e0.3 g-0.4 n1.1 r0.9
brikke 7.7 a-0.7 e0.3 g-0.4 n1.1 r0.9
bril 7.1 a-0.4 d-0.3 e0.4 g1.0 i0.5 m0.5
brilja 8.0 g0.8
brille 7.7 d-0.3 e0.4 i0.5 m0.5
brin 7.0 a0.6 e-0.4 g0.9 i0.6 j0.7 m1.5
brin+inn 8.0 a0.4 j0.5 m1.0
bringe 7.0 a0.6 e-0.4 g0.9 i0.6 j0.7 m1.5
brit 6.6 d-0.3 e0.7 g-0.5 m0.4 p0.6
britis 7.3 g-1.5
britt 8.0 a0.6 e0.6 p0.8
brod 7.1 a-0.5 e0.4 i0.4 n0.4 r-0.3
brodre 7.5 a-0.7 l0.4 n0.4
bror 7.0 b-0.5 c-0.5 d0.6 e-0.6 g1.0 h2.3 j0.3 k0.6 l0.4 o-0.4 p-0.3 r1.1 s-0.4 t-0.4
bror+min 7.5 b-0.3 g1.3 h2.3 i-0.3 j0.7 k0.5 l0.6 m0.4 n0.3 o-0.5 r1.4
broren 7.5 b-0.3 g1.3 h2.3 i-0.3 j0.7 k0.5 l0.6 m0.4 n0.3 o-0.5 r1.4
bros 6.4 a-0.5 b-0.3 d-0.4 f-0.4 h1.1 i-0.6 j-0.3 l0.4 n0.9 o0.4 p-0.5 r-0.5 s-0.4
bros+dere 8.0 c-0.3 e0.6 h0.5 k0.4 r-0.4
brosjy 6.5 b-0.3 d-0.4 f-0.4 g-0.8 h1.1 i-0.6 j-0.4 l0.4 n0.9 o0.4 p-0.5 r-0.5 s-0.4
brow 8.0 g1.0
broy 7.7 a-1.1 e-0.4 i-0.4 k1.8 q0.5
broy+har 8.0 a-0.7 d0.3 k2.0 l-0.3 q0.4
broyte 7.7 a-1.1 e-0.4 i-0.4 k1.8 q0.5
brud 6.6 a0.6 b-0.6 e0.7 g-0.3 i0.5 j1.3 n0.4 p0.3 q0.9
brud+pa 7.1 a0.7 e0.5 f0.5 i0.4 j1.8 n0.7
brudd 7.5 a0.8 e0.3 f0.6 g-0.5 j2.0 r-0.4
brudek 8.0 d-0.5 e-0.3 f-0.3 o0.3
bruden 8.0 e1.0 g-0.3 p1.0 q1.1
bruk 4.5 b1.4 e1.2 f0.7 g-0.7 h0.6 i1.1 j-1.1 k0.7 l1.2 n0.3 o1.4 q0.9 r0.6 t0.4
bruk+av 8.0 a0.5 b1.4 e0.9 g-0.5 p1.0
bruk+den 7.3 c0.3 e-0.5 h0.4 i-0.6 l-0.4 m2.4 o1.0 p-0.3 q0.7 r1.0
bruk+dere 7.3 a1.0 b1.5 d-0.4 e0.4 f0.4 h1.0 i0.8 o-0.3 p-0.4 s1.4
bruk+en 7.7 b0.4 g0.5 i0.4 p0.7
bruk+gamm 8.0 a0.7 g-0.3 o1.2 q0.7
bruk+i 7.3 b0.5 d0.4 e-0.7 g-0.3 h-0.6 i-0.3 l0.5
bruk+og 7.7 a-0.6 c-0.6 e0.3 h-0.5 n-0.3 o0.9
bruk+opp 8.0 a1.1 g-0.4
bruk+pa 7.5 a-0.6 b-0.3 c0.9 g-0.6 h1.2 i-0.4 l0.5 n0.4 s0.5
bruk+tid 8.0 a-0.6 f0.5 g0.7 l1.1 q0.5
bruk+til 7.1 b0.6 c-0.4 d-0.6 g0.9 i1.0 k0.4 l-0.4 m-0.4 r0.3 s0.8 t1.0
bruk+time 8.0 b-0.3 h0.3 k1.0 o-0.5 r0.4 t-0.4
bruke 5.9 a-0.3 b-0.5 e0.4 f1.0 g0.8 h1.2 i0.5 j-0.5 k0.4 n-0.4 o1.7 p-0.6 q0.8 r1.1 t0.8
bruker 5.4 a-0.9 b2.1 c-0.3 d-0.3 e0.4 f0.4 g-0.8 i0.8 j-1.0 l1.6 m-1.2 n0.9 o-0.6 p-0.8 q0.3 r-0.5 s1.0 t0.9
brukes 7.3 a0.9 b1.0 c0.4 e0.5 g-0.8 h-0.4 i-0.4 k0.8 l0.6 p0.9
bruksa 8.0 a0.4 b0.6 c0.9 d-0.3 e1.4 i-0.3 o0.6 q-0.5 s-0.3
brukt 6.5 b-0.5 e-0.3 g-0.5 h0.5 i-0.4 j0.7 p-0.3 r0.4 s-0.4
brukte 7.1 a1.4 b-0.4 c-0.5 d0.4 e-0.6 f-0.4 g-0.9 i1.4 m1.6 o0.7 p0.3 q0.6 s-0.4 t-0.5
brun 7.3 a-0.3 m0.8
brut 6.9 a1.9 c0.8 f1.1 g-1.1 i-0.8 j2.0 p-0.6 s-0.4 t0.3
brut+avta 8.0 a0.4 j1.0
brut+taus 8.0 a0.7 e0.8 g-0.3 j1.7 p-0.3
brutal 8.0 a1.5 g-0.6
brutt 7.1 a0.7 c0.8 f1.1 g-0.6 i-0.8 j2.1 p-0.6 s-0.4 t0.3
bryc 7.5 a1.8 g-1.2
bryce 7.5 a1.8 g-1.2
brye 8.0 e0.4 l0.9 n0.9
bryet 8.0 e0.4 l0.9 n0.9
bryg 7.0 a0.4 c0.6 f0.3 g0.8 i0.6 j0.4 o0.4 p0.5 q0.8 r1.0 s0.4
bryg+fra 8.0 a-0.5 d-0.4 f0.5 g1.1 h0.3 q1.1 r0.6
brygga 7.7 a0.6 c0.9 j0.6 r0.6 s0.5
brygge 7.7 f0.5 i0.8 p0.6 q0.8 r0.5
bryl 6.6 b-0.3 c0.4 d-0.5 e1.2 f-0.5 h0.4 j0.4 k0.6 m0.7 o-0.5 p0.8 q1.6 r-0.5 s1.7
bryl+er 7.5 a0.3 c0.4 e0.4 h0.7 i-0.3 j0.6 q0.8 s1.1
bryllu 6.6 b-0.3 c0.4 d-0.5 e1.2 f-0.5 h0.4 j0.4 k0.6 m0.7 o-0.5 p0.8 q1.6 r-0.5 s1.7
bryn 8.0 a1.0 c0.8 d0.9 e-0.4 g-0.3 i0.6 n-0.3 o0.3 r0.4
bryr 7.7 e0.4 g-0.4 p0.7
bryr+meg 8.0 e0.4 p0.7
bryt 8.0 d0.6 g-0.4 j0.7
bud 8.0 g0.5 k0.5 q0.4
budr 8.0 c-0.3 d0.6 e0.3 l-0.4 m0.5 q-0.5 t1.3
budrun 8.0 c-0.3 d0.6 e0.3 l-0.4 m0.5 q-0.5 t1.3
buds 6.5 a-0.4 b1.5 d0.3 i0.8 j-0.4 k0.9 n-0.5 o-0.6 p-0.6 q1.4 r0.4 s-0.3 t0.5
buds+er 7.5 b0.9 g-0.9 h0.5 q0.4
budsje 6.9 b1.6 d0.3 g-0.5 i0.8 j-0.4 k1.0 n-0.6 o-0.6 p-0.6 q1.5 r0.5 s-0.3 t0.6
budska 7.5 a-0.5 g0.3
buen 8.0 a1.7 g-0.6
buna 7.7 a0.6 b0.9 c0.3 e1.3 p1.0 s0.5
bunk 8.0 a0.7 c0.3 d1.6 h0.4 n0.6
bunn 7.5 g-0.7
bunn+og 8.0 a-0.4
burd 6.5 a1.6 b-0.4 d-0.4 e-0.4 f-0.3 g-1.4 i0.5 p-0.3 s0.5
burd+hold 8.0 c0.4 e-0.3 g-0.3 n0.3
burde 6.5 a1.6 b-0.4 d-0.4 e-0.4 f-0.3 g-1.4 i0.5 p-0.3 s0.5
buss 7.7 a-0.4 d-0.3 e-0.3 g0.9 i-0.3 q0.3 r0.8
buss+med 8.0 a-0.3 g0.8 r0.6
bussen 7.7 a-0.4 d-0.3 e-0.3 g0.9 i-0.3 q0.3 r0.8
bust 7.7 e1.0 j0.5 p0.4
bustad 8.0 e1.0 j0.5 p0.4
buti 6.4 a-2.2 b-0.9 c-0.6 d-0.6 e-1.0 g0.6 h0.4 i-0.9 j-0.5 l1.3 n0.9 p-0.8 r1.1 s-0.8
buti+for 8.0 c0.8 g0.9 j0.4
butikk 6.4 a-2.2 b-0.9 c-0.6 d-0.6 e-1.0 g0.6 h0.4 i-0.9 j-0.5 l1.3 n0.9 p-0.8 r1.1 s-0.8
by 6.8 a-0.6 b0.6 e0.3 g-0.3 i0.6
by+pa 7.5 a-0.5 g-0.5
byen 7.3 a-0.6 b-0.4 d0.5 e-0.5 g1.2 h0.6 o0.4 q0.4 r-0.3
byens 8.0 e-0.4 g1.1 h0.8
bygd 6.2 a1.1 b-0.5 d1.6 e-0.6 g-0.7 h1.1 i0.7 l0.3 o-0.5 p1.2 r0.3 s2.2 t0.4
bygd+er 8.0 a1.9 d1.2 g-0.9 s3.3
bygda 6.9 a1.5 c-0.6 d1.5 e0.5 h1.1 i0.4 j-0.5 r0.6 s2.3
bygdek 7.7 c0.4 e-0.6 f0.3 i0.8 m0.6 p0.8 s0.4
bygg 5.2 a0.8 b-0.9 e0.5 f0.4 h0.4 i0.3 j1.4 k1.4 l0.5 m0.8 o0.4 p-1.4 q1.0 r0.9 s1.5
bygg+har 7.1 c-0.6 e1.2 g0.4 h0.5 i-0.4 j0.8 k0.4 l-0.3 p-0.3 q1.8 r0.9 s-0.5
bygg+og 7.3 a0.6 d0.6 g-0.7 h0.4 i-0.3 j1.1 k-0.3 s2.1
bygg+opp 8.0 a-0.8 g1.9
bygg+pa 7.3 a0.3 g-0.5
bygge 8.0 a0.4 c0.6 d0.4 e-0.4 i0.6 s0.7
byggel 8.0 f0.4 j0.5 l0.8 m0.3 o0.6
bygger 6.9 a0.5 e-0.3 g-0.5 h0.4 i-0.3 j-0.3 s0.5
bygges 6.5 a-0.9 b-0.6 f-0.7 h0.8 i-0.4 k1.3 l0.7 n0.7 o-0.5 p-0.6 r0.6 s-0.7
bygget 7.1 a0.7 c-0.4 e-0.6 g1.0 i2.1 m0.6 s0.4
byggme 7.7 c-0.4 e0.5 f0.3 g0.3 r0.4 s0.5
byr 7.5 g0.7
byr+pa 7.7 a-0.6 g1.0
byra 6.5 a1.4 b0.9 c-0.5 d1.9 e-0.7 f1.3 g-0.6 h-0.6 i2.9 j-0.4 k0.5 o-0.3 p-0.5 t-0.4
byra+i 7.7 a1.0 b0.9 e-0.4 g-0.4 i1.9
byraer 8.0 a0.5 e-0.4 g-0.3 i1.3 s-0.4
byraet 8.0 a0.6 d0.6 e0.6 f1.5 i-0.3 o0.4 s0.9
byrj 8.0 a0.6
bytt 5.7 a-1.0 b0.8 c-0.3 d0.5 e-0.8 f-0.9 g-1.3 j-1.2 k-0.4 l1.0 m-0.4 p-1.4 q0.8 s-1.1
bytt+regn 8.0 a-0.4 b0.3 d-0.3 f0.4 g-0.3 m0.3 s-0.3
bytt+stro 8.0 a-0.4 i-0.3 k0.5 m-0.4 n-0.3 o0.4
bytt+ut 6.9 a-0.5 b-0.4 c-0.3 d-0.5 e-0.4 i-0.7 q0.6 s-0.3
bytta 8.0 a-0.5 b0.5 d0.4 g-0.4 i-0.4 m0.3
bytte 6.5 b0.5 d-0.6 e-1.7 f-0.4 h-0.5 j-0.4 k-0.8 n-0.4 p-0.7 q0.7 r-0.5 s-0.7
bytter 7.7 a0.4 d1.7 g-0.4 h0.4 i1.4 k0.6
byttet 7.0 c-0.8 d-0.4 e1.3 g-0.4 h-0.5 i-0.8 l1.7 n1.1 p-0.5 s-0.4
bærb 7.3 a0.3
bærbar 7.3 a0.3
bære 6.5 a-0.4 b-0.3 g0.4 i0.3 j-0.3 o-0.4
bære+pa 8.0 a-0.4 g0.4
bærer 7.0 d-0.3 e-0.3 g0.6
bæru 8.0 b0.3 j0.6
bærum 8.0 b0.3 j0.6
c 7.3 a-0.3 e0.5 f0.9 g-0.8 h-0.4 m-0.4 t-0.4
ca 8.0 a-0.5 g-0.6 j0.3 m0.7
came 8.0 g-0.4
camelo 8.0 g-0.4
cami 7.1 a-0.5 d0.3 g0.9 i-0.3 o0.8 q0.9 r1.7
camill 7.1 a-0.5 d0.3 g0.9 i-0.3 o0.8 q0.9 r1.7
cana 8.0 a-0.3 g0.4 n1.3 r-0.4 t0.3
cat 8.0 a0.9 g-0.5
cath 8.0 b0.4 e0.6 f-0.3 i0.4 k0.4
cathri 8.0 b0.4 e0.6 f-0.3 i0.4 k0.4
cato 8.0 f0.6 l0.4 m0.8
cd 7.3 a-1.0 g0.3
ceci 7.7 a-0.5 b0.5 c-0.4 d-0.5 e-0.6 f0.4 g0.5 l-0.3 r0.6 t-0.3
cecili 7.7 a-0.5 b0.5 c-0.4 d-0.5 e-0.6 f0.4 g0.5 l-0.3 r0.6 t-0.3
cent 8.0 a0.8 c0.9 e1.4 g-0.4 j0.4 l0.8 p1.1
centim 8.0 a0.8 c0.9 e1.4 g-0.4 j0.4 l0.8 p1.1
chap 8.0 a-0.5
chapli 8.0 a-0.5
chat 7.1 a0.8 b-0.3 d2.1 h-0.5 i1.1 l0.4 r-0.4 s0.8 t1.5
chatte 7.7 a1.0 c0.5 d1.2 e-0.3 g-0.4 i1.5
chic 8.0 a-0.5 g-0.7
chicag 8.0 a-0.5 g-0.7
chri 7.1 a1.2
chris 7.5 a0.7 g-0.7
christ 8.0 a0.5 g0.6
cirk 7.3 a0.4 b-0.3 e-0.4 g-0.8 h-0.3 r-0.3
cirka 7.3 a0.4 b-0.3 e-0.4 g-0.8 h-0.3 r-0.3
clar 7.7 a-0.7 g-1.2
clas 8.0 a0.6 e0.4 f0.5 g-0.4 h-0.4 k0.5
clem 7.7 a-0.5 g-0.5
cm 7.7 a1.2 b0.7 c0.4 e1.8 k-0.3
co2 8.0 g0.8
co2+utsl 8.0 g0.8
coat 7.7 a-0.4
coates 7.7 a-0.4
cohe 8.0 a1.6 g-0.5
conn 7.7 a1.0
conn+som 8.0 a0.3 g0.3
connel 8.0 a0.5 g0.3
cont 7.7 c0.5 e0.6 g-0.4 l1.1 s0.6
contai 8.0 c0.7 e0.4 s0.7
coop 8.0 a0.9 d1.2 g-0.3 s1.5
corn 7.7 a-0.5 g1.8
corner 8.0 g1.4
crui 8.0 a0.6 g0.3
cruise 8.0 a0.6 g0.3
csv 8.0 i0.9 r-0.4
da 4.0 a1.8 b1.4 c1.2 d3.4 e1.8 f0.7 g-2.2 h1.0 i1.7 j0.6 k1.3 l1.4 n1.0 o0.5 p2.4 q2.2 r-1.4 s0.8
da+best 8.0 a-0.7 c-0.3 k0.3
da+ble 8.0 a1.8 e-0.4 f0.5 g0.9 h1.0 o0.3
da+blir 6.7 a0.9 b1.8 c-0.5 e-0.7 f1.4 g-0.6 i-0.3 k-0.6 m0.4 o0.5 s-0.4
da+de 7.1 a-0.7 c-0.3 d0.6 f0.3 g1.3 h0.8 n-0.3 o0.6 r0.8
da+dere 8.0 a0.4 d-0.3 e1.8 g-0.3 k-0.4 m0.6 q0.7 r-0.3 s-0.3
da+det 8.0 a0.3 e1.0 g-0.4 h0.3
da+er 6.4 b0.5 c-0.3 j1.1 k1.2 l-0.3 n-0.7 p-0.6 q3.7 s-0.4
da+far 7.0 a1.8 b-0.4 c-0.4 d0.7 f0.3 h0.5 i0.4 j1.0 p0.8 s1.8
da+gar 7.7 a0.4 c-0.3 e0.7 f0.6 g-0.4 i0.7 l1.8 m0.3 n1.4 p-0.3
da+gjor 8.0 a-1.0 b-0.4 d0.7 e-0.4 g-0.3 i-1.0 j0.3 o0.4
da+hadd 7.7 a-0.4 f0.4 h0.6
da+han 8.0 a-0.3 g-0.5
da+har 7.0 a-1.6 c1.2 d-0.8 e1.3 h1.1 j-0.5 n0.8 p-1.1 q2.2
da+havn 8.0 a0.4 k0.3
da+hun 8.0 b0.9 g0.9 m0.8 s0.8
da+ikke 8.0 a-1.0 k0.4 m-0.4 o-0.4 t0.8
da+jeg 7.1 a0.9 c-0.5 d1.8 e1.3 g-0.4 i1.1 p1.8 r-0.5
da+kan 7.5 a0.5 d1.0 e-0.3 g-0.5 i0.9 p0.5 r-0.4 s0.7
da+komm 8.0 a-0.3 b0.5 c-0.3 l0.8 n0.9 p-0.3 s0.5
da+ma 6.8 a0.7 c0.3 d-0.6 e1.3 f-0.4 g-0.6 j0.9 k1.1 l-0.4 o0.8 p0.3 q0.3 r-0.4 s-0.5
da+man 7.7 e0.6 g-0.4 p1.0
da+norg 8.0 a0.5 g0.6
da+sett 8.0 a1.2 g-0.4 i1.2 p-0.3
da+sier 8.0 a0.9 c1.4 e0.5 g-0.3 i0.7 p0.9 s0.4
da+var 8.0 c0.6 d0.6 e0.3 h-0.5 r-0.4
da+vi 8.0 a1.0 c0.4 d0.5 g-0.4
da+vil 8.0 g0.3 p0.4
daff 7.7 a1.4 g-0.7
daffy 8.0 a-0.4
dag 4.5 a-0.4 b0.5 c1.9 d0.6 f1.6 g-0.5 h0.7 i-1.6 k0.3 l1.1 m0.4 n2.1 o1.8 p-1.5 q3.5 r0.6 s-1.6 t4.0
dag+elle 7.7 a0.8 b0.5 o-0.3 t1.2
dag+er 7.7 a1.1 c1.5 d1.4 g-0.5 h0.5 i0.6
dag+fakt 8.0 a-0.4 h-0.3 m-0.4 n1.1 o0.6 q0.3
dag+har 8.0 c0.6 g0.7 p0.9
dag+klok 8.0 a0.5 c-0.5 e1.5 g-0.4 o0.5 q-0.4 t1.6
dag+med 8.0 a-0.3 q1.1
dag+og 7.1 a0.3 b0.4 c-0.9 d-0.6 e1.4 f1.1 i-0.7 j0.8 n3.0 o0.9 p-0.4 q2.3 s-0.4 t0.8
dag+sa 7.7 e0.8 g-0.5 j-0.5 n-0.5 q0.6 t0.6
dag+sitt 8.0 a-0.6 f0.9 g-0.4 k1.3
dagb 7.3 b-0.4 c0.7 i-0.4 j1.2 m1.0 p-0.3
dagbok 8.0 a-0.5 b-0.3 e-0.4 r0.5
dagbot 8.0 a0.5 c0.7 d0.5 j1.5 m0.8
dage 5.1 c1.9 d1.9 e-0.3 g0.6 h2.2 k0.8 m0.3 n0.9 o1.9 p-1.2 q0.5 r1.4 s-0.5
dage+for 7.3 a-0.4 b0.4 c0.5 e0.8 f0.4 h-0.4 i-0.4 k-0.4 n1.0
dage+i 8.0 a-0.4 g0.5 h0.9 r0.9
dage+med 8.0 e-0.3 g0.8 m0.7
dage+næri 8.0 d1.3 e-0.4 f0.8 s1.1
dage+og 7.1 a-0.6 b0.8 c-0.9 d-0.3 e-0.6 f-0.3 g1.0 h1.1 i-0.4 q-0.5 r1.3 s-0.4
dage+star 8.0 a-0.3 g0.3
dage+uten 7.7 a0.8 c0.9 d1.1 g-0.4 j-0.5 q0.5 s0.7
dage+var 8.0 a0.5 h0.6 i1.5 r0.4
dagen 6.5 a1.2 b1.0 c1.5 d1.2 f-0.4 g-0.4 h1.7 j-0.6 l0.9 m0.8 n1.3 p-0.6 q-0.3 r0.6 s-0.7
dagene 7.7 a-0.5 g0.5
dagens 7.1 b-0.3 d1.2 f1.4 g0.6 k0.3 l-0.4 o0.5 q1.1 r0.5 s0.9
dager 5.6 a-0.5 b-0.5 c0.4 d0.3 f-0.7 h1.2 j0.4 k0.5 l-0.5 o2.0 p-0.6 r0.8 s-0.7
dagl 6.0 a1.2 c-0.4 d0.7 f3.8 h0.5 k0.9 l0.3 m1.3 o0.5 s-0.7
dagl+lede 6.0 a1.3 c-0.4 d0.7 f3.8 g-0.8 h0.5 k0.9 l0.3 m1.3 o0.5 s-0.7
daglig 6.0 a1.2 c-0.4 d0.7 f3.8 h0.5 k0.9 l0.3 m1.3 o0.5 s-0.7
dagm 7.5 a1.4 c3.2 i-0.6 j2.5 p0.5
dagmul 7.5 a1.4 c3.2 i-0.6 j2.5 p0.5
dags 7.3 c1.0 e-0.6 g-0.5 j1.1 p1.0
dagt 8.0 a-0.3 e-0.5 m0.3 r-0.5
dagtid 8.0 a-0.3 e-0.5 m0.3 r-0.5
dahl 7.5 a0.7 c0.4 g-0.3 i-0.4 j0.4 m0.9 n-0.3 q0.5 t0.5
dama 7.5 d1.5 e0.7 f-0.3 g-0.6 l1.4 n0.4 t-0.3
dama+i 8.0 c0.7 d0.7
dame 7.7 a-0.5 b-0.4 f-0.3 i-0.4 r0.7 s0.7
damp 7.7 a-0.5 b0.4 e-0.3 h0.8 r0.4
dani 8.0 a-0.5 e0.3 h0.9 l0.3 r0.6
daniel 8.0 a-0.5 e0.3 h0.9 l0.3 r0.6
danm 8.0 a-0.4 c0.5 e0.4 g0.4 m0.6 n0.6
danmar 8.0 a-0.4 c0.5 e0.4 g0.4 m0.6 n0.6
dans 7.0 a-0.6
dansba 8.0 a-0.5
danser 8.0 g-0.3
darl 6.0 a1.5 b-0.5 c-0.7 d0.3 f0.8 g-3.0 h0.4 j-0.4 l0.6 m0.4 n0.8 o-0.7 p-0.4 r-0.3
darl+anme 7.7 a-0.6 f0.7 k-0.4 l0.4 m0.6 n0.8 t-0.3
darl+med 8.0 a-0.8 h0.4 k0.7 l0.5
darl+over 8.0 a1.2 g-0.6
darl+samv 8.0 i0.8
darlig 6.0 a1.5 b-0.5 c-0.7 d0.3 f0.8 g-3.0 h0.4 j-0.4 l0.6 m0.4 n0.8 o-0.7 p-0.4 r-0.3
data 6.4 a-1.3 c0.5 d0.3 g1.2 j0.8 k0.6 l0.7 m-0.3 n0.5 o-0.6 p-0.6 q0.3 r1.0 s-0.6
data+er 8.0 g-0.4 j0.4
data+i 7.7 e0.3 f0.8 g0.8 j0.6
data+og 8.0 j1.0 k0.5 l0.9 t-0.4
databe 7.7 e0.5 f0.4 g-0.7 t0.4
datase 8.0 a-0.7 g0.4 q0.5 r0.8
datati 7.7 a0.9 c-0.3 e0.6 f0.8 j2.0
dato 6.4 a1.9 c2.9 d1.0 e0.6 f-0.6 g-0.4 h0.4 i-0.9 k-0.5 n-0.6 o0.3 q1.8 r0.4 s1.4 t-0.4
datoen 8.0 a0.3 c1.1 g-0.5 l0.3 m0.5 q0.9
datoer 7.7 a0.4 b-0.4 c0.9 d1.3 f-0.3 h1.1 n-0.3 r0.4 s0.5
datt 6.9 a-0.7 b-0.4 c1.1 e-0.3 f0.5 i0.7 k1.3 l-0.4 n0.6 o0.6 s-0.4 t0.6
datt+min 8.0 b-0.3 c1.9 e-0.5 f0.6 g-0.5 k1.3 n0.5 o0.8 t0.4
datter 6.9 a-0.7 b-0.4 c1.1 e-0.3 f0.5 i0.7 k1.3 l-0.4 n0.6 o0.6 s-0.4 t0.6
davi 8.0 a-0.4 g-0.3
david 8.0 a-0.4 g-0.3
dc 8.0 g0.5
de 3.3 a0.5 b1.3 c2.1 d-0.3 e0.6 f1.5 g-0.6 h2.2 i0.9 j-0.6 k0.4 l0.7 m2.2 n0.4 q2.4 r2.2 s3.1 t-0.6
de+alle 8.0 a0.8
de+andr 6.8 a0.8 e0.3 f0.4 g1.0 i-0.6 m0.4 n0.8 p-0.3 r0.3 s1.8
de+ansa 7.7 a0.4 c-0.5 e0.6 h-0.3 i1.2 l-0.3 r0.3 t0.3
de+bare 7.7 a-0.9 b0.4 g-0.7 r-0.4
de+best 7.5 d-0.4 f0.4 g0.8 q1.5 r1.0
de+blir 8.0 e0.8 g-0.4 p0.8
de+elle 8.0 a0.3 g-0.4 m0.9 p1.4
de+en 8.0 e-0.3 o-0.4
de+er 6.0 a2.1 d0.3 e0.6 f0.4 g-1.5 h0.4 i-0.5 j0.4 m0.7 p-0.4 q0.7 r0.3
de+far 7.3 a1.5 b-0.3 d0.3 e-0.3 g-0.5 i-0.6 k0.4 p-0.3 s1.7
de+fem 8.0 a0.7 g-0.4
de+fire 6.9 b0.3 c0.5 d-0.3 g-0.8 i1.0 j0.6 p-0.4
de+fles 6.8 a1.7 h0.5
de+for 8.0 a0.5 c0.5 t0.5
de+fore 7.7 a-0.6 g-0.5
de+forr 8.0 a-0.4 b0.3 d0.3 h2.4 k-0.4 l0.6 m0.5 o-0.3 r0.4
de+fors 7.1 a0.4 b0.3 c-0.3 g1.2 h0.8 r0.8
de+færr 8.0 a0.6 g-0.7
de+gaml 8.0 a-0.3 b0.4 e0.5 g-0.3 t-0.4
de+gar 7.7 c-0.3 e0.3 f0.4 m0.4 o0.7 p0.6 q-0.4
de+gjor 7.5 e0.4 g-0.8 s0.7
de+har 6.4 c-0.8 d-0.4 e1.0 f-0.3 g0.5 h0.5 j0.5 m0.4 q0.3 r0.7 s-0.3 t0.6
de+i 7.3 a-0.5 h-0.3
de+ikke 7.5 c1.6 d0.6 f0.3 g-0.6 h0.4 i-0.3 k-0.3 m-0.4 p-0.4 q1.2 r-0.3 s-0.3
de+kan 7.7 a0.3 c1.8 g0.6 i1.7
de+kom 8.0 g0.5 i0.6
de+komm 7.3 b1.0 c0.7 g0.6 s0.5 t0.4
de+litt 8.0 a-0.4 g1.2
de+mang 8.0 a-0.6 g1.4 m0.4 r0.5
de+medf 8.0 g0.9
de+mest 6.9 a-1.4 g1.0 h0.7 q0.8 r0.7
de+nye 7.0 b0.6 d0.7 f0.6 g0.4 i0.4 j-0.3 k0.4 l0.3 m-0.4 r0.9 s-0.4
de+rest 8.0 m0.3
de+sa 8.0 d1.2 e0.5 h0.9 i0.7 r0.8
de+samm 7.1 a-0.3 g-0.5 h0.7 r0.5
de+sier 8.0 d-0.6 e0.5 j0.5 m0.4 s0.6
de+sist 7.3 a-0.7 d-0.5 f0.4 g-0.6 i-0.6 k0.3 n2.3 p0.5 q1.3 r-0.4 s-0.4
de+skal 7.7 d0.4 e0.4 g-0.4 p-0.3
de+skul 7.3 a1.6 b0.4 c2.4 d-0.5 e-0.6 g-0.6 k0.5 p-0.4 t0.8
de+som 7.3 g0.8
de+star 8.0 a-0.6
de+stor 6.8 d0.5 g2.0 h0.4 l0.4 o-0.5
de+ti 8.0 a0.4 g-0.3 i0.8
de+to 6.3 a-2.0 d0.7 e-0.5 f0.7 g-0.4 h0.6 k0.5 l1.4 m0.5 p-0.5 q1.0 r0.9 s-0.5
de+tre 7.0 a0.7 c0.5 g1.1 i0.6
de+trod 8.0 g0.9 o0.9 r0.6 s0.8 t-0.4
de+umid 8.0 a-0.4
de+var 7.0 c0.6 d0.3 e-1.0 f-0.4 g-0.6 i-0.5 j0.5 m-0.3 r-0.7
de+vil 7.5 a-0.6 d0.4 e0.4 g-0.5 i0.8
de+vill 8.0 g-0.3
de+vist 8.0 a-0.5
de+voks 8.0 g0.4
deat 8.0 g-0.6
debu 6.9 a-1.1 g0.6
debuta 8.0 g0.4
debute 7.5 a-0.8 g0.6
dedi 7.7 a0.4 g-0.5
dedike 7.7 a0.4 g-0.5
defi 7.1 a0.5 g0.9
define 8.0 a-0.3 g-0.8
defini 7.5 a0.9 g1.7
deg 4.7 a-2.9 b-0.9 f1.4 g2.1 h1.9 i-0.5 j-0.5 k0.4 l0.8 m-0.5 n1.5 p-1.6 q4.4 r3.2 s-0.6 t0.7
deg+at 8.0 a-0.5 g-0.6
deg+i 8.0 c0.3 g0.4 n1.0 r0.7
deg+ma 8.0 m0.3
deg+og 7.7 e-0.3 g0.6 k0.3 r0.4
deg+ogsa 8.0 b0.8 f0.6 g0.7 r0.7
deg+om 8.0 d0.4 g-0.6 o0.4
deg+pa 7.1 b-0.5 c-0.4 g0.5 h1.1 i0.5 r0.4
deg+sa 8.0 e0.7 f0.9 g0.5 h0.3
deg+selv 8.0 a-0.4
deg+skre 8.0 b0.4 d-0.3 g-0.4 h-0.3 o0.3 r-0.5
deg+som 8.0 a0.7 c0.7 d0.6 e-0.4 f0.9 k0.3 o0.4
deg+tid 8.0 g0.5 h-0.4 n1.2 o0.3 r0.6
deg+til 7.1 a0.4 d0.7 f1.0 g-1.0 i0.6 o0.4
dei 8.0 a-0.4
deil 8.0 a-0.4 g0.7 q0.6 r1.4 t0.3
deilig 8.0 a-0.4 g0.7 q0.6 r1.4 t0.3
dekk 6.6 a0.7 d-0.6 e1.2 g-1.0 i-0.3 j2.8 k-0.5 l1.1 m-0.6 n0.3 p-0.6 q0.6 s-0.4 t1.2
dekk+dett 8.0 a0.9 b0.7 c-0.3 e-0.4 f-0.3 i-0.3 j1.5 m1.0
dekke 8.0 a0.8 e0.6 j0.6
dekker 7.0 b-0.5 d-0.5 e0.8 g-0.8 h-0.4 i-0.9 j2.3 k-0.3 l1.4 m-0.5 n0.5 o0.4 p-0.4 q0.5 s-0.4 t1.6
deko 8.0 g-0.5
dekode 8.0 g-0.5
deks 8.0 a-0.5 g0.5
deksel 8.0 a-0.5 g0.5
del 6.2 a1.6 b0.4 c-0.4 e-0.3 f-0.4 h0.7 m0.6 p-0.3 s0.5
del+av 7.3 a0.3 b0.8 c-0.4 f-0.3 h1.0 m0.9 n0.3 q0.4 r0.4
delb 8.0 l0.8 n1.0 q-0.5
delbet 8.0 l0.8 n1.0 q-0.5
dele 5.6 a-0.9 b-0.7 e1.3 g1.0 h1.0 i-1.1 l2.7 m0.8 o0.8 p0.9 q1.1 s1.6 t0.4
dele+av 7.1 h1.4
dele+den 7.7 b-0.4 i-0.4 n-0.3 o0.6 q1.4 r0.6
dele+er 8.0 g-0.3 p0.8
dele+fakt 8.0 k0.3 l1.0 m1.0 p0.7 q-0.3 t0.3
delen 7.0 a-0.4 b-0.3 d-0.5 e0.6 g0.7 h1.3 m1.7 p1.1
deler 6.4 a1.1 b-0.4 e1.4 g0.6 i-0.6 j0.4 l0.5 p1.0 r-0.3 s1.7
dels 7.7 g-1.2
delt 6.5 a0.8 c-0.4 d0.8 g-1.3 h-0.4 i0.7 p-0.5 q0.9 s-0.4 t0.4
delt+i 8.0 g-0.3
delta 7.7 a0.5 d1.1 g-0.6 i1.2
deltak 7.5 a0.4 c-0.5 d-0.3 e1.2 r0.4 t0.4
delv 7.5 a-0.5 g0.6 m0.5 r1.4 t0.5
delvis 7.5 a-0.5 g0.6 m0.5 r1.4 t0.5
dem 4.9 b-0.7 c0.9 d-1.0 e2.3 h1.0 i1.2 j-0.5 k-0.4 l0.6 m0.3 o-0.5 p0.7 q-0.4 r1.0 s2.2 t1.1
dem+fra 8.0 a-0.5 g1.3
dem+i 7.3 b-0.4 c0.5 g0.3 h0.3 l0.8 p-0.4 r0.6 t1.6
dem+opp 7.7 e0.4 p0.9
dem+pa 7.5 a0.7 b-0.4 d0.3 e-0.5 g-0.6 q-0.4 t0.4
dem+som 7.7 a0.4 h0.4
dem+til 8.0 e0.4 f0.3 g0.4 k-0.3 q0.4 r1.0 t-0.3
dem+ut 7.3 a-1.0 b0.7 h0.5 j-0.6
demo 6.9 a0.8 g0.6
demone 8.0 a-0.5 g0.4
demons 8.0 a0.3
demp 7.7 a1.5 g-0.9
demper 8.0 a1.6 g-1.1
den 2.7 b0.6 c1.0 d-0.7 f1.7 g-0.7 h0.3 j-2.1 k-0.8 l0.8 m2.3 n4.0 o1.4 p2.1 q0.4 r-0.5 s-1.2
den+andr 7.1 a0.5 b0.6 c0.4 g-0.4 i-0.4 k0.4 m1.0 o0.4 p0.6 t0.5
den+aust 8.0 g0.4
den+avta 8.0 b-0.3 e-0.3 g-0.4 h-0.3 i-0.4 m0.6 p0.8 t0.3
den+bare 7.7 a-0.6 d-0.3 e-0.3 g-0.3 m0.4 r0.4 s-0.3
den+best 8.0 g0.6
den+beta 8.0 b-0.3 d0.4 e-0.4 i0.9 o0.5 q1.3
den+ble 7.5 a1.4 b1.4 g-0.7 i1.0 j0.4
den+blir 6.6 b-0.5 c-0.6 d-0.7 j-0.3 n4.4 p-0.8 q-0.6 r0.8 s1.4
den+brak 8.0 a1.0 g-0.6 p0.9
den+dage 7.7 a0.9 c-0.5 d1.1 e-0.3 g-0.3 i-0.4 m1.6
den+dele 7.7 e0.3 g-0.5 m0.9 p0.6
den+der 8.0 e-0.4 g0.6 r0.5
den+dere 8.0 f0.4 g0.5 h0.6 q-0.3 r0.4 s0.8
den+digi 8.0 a0.9 g-0.4 o0.8
den+en 7.1 a-1.3 g1.2
den+ende 8.0 d0.3 g-0.4 m-0.3 r-0.3 t0.7
den+ene 6.7 a1.8 d0.3 e0.6 g-0.5 h-0.3 i-0.4 k-0.4 m3.5 p1.4 s-0.3 t-0.4
den+enes 7.1 a0.6 c0.4 d0.7 f0.4 h0.8 o0.5 r1.0
den+enkl 8.0 a-0.3 h-0.3 r0.4
den+er 5.4 b0.9 c0.7 d-0.5 e-0.6 f0.6 g0.8 h0.9 i-0.6 l0.8 m0.4 n0.4 o0.4 p-0.8 q0.4 r0.7 s-0.4 t0.5
den+far 8.0 a0.4 b0.9 e0.3 i0.5 m0.7 p0.7
den+femt 8.0 a-0.4 d0.4 e0.7 g0.8 i0.7
den+fjer 8.0 a0.9 e1.3 f2.6 g-0.3 q0.3 t-0.3
den+for 6.9 f0.8 g0.4 h0.6 j0.7 m1.3 o1.2 p-0.6 q0.4 r0.4 t0.9
den+forr 7.5 a-0.4 d-0.7 e-0.3 f0.4 l-0.4 o0.6
den+fors 6.6 a-0.7 b1.3 s1.4
den+fort 8.0 a0.7 b0.6 c-0.4 d-0.3 f0.3 g-0.3 m1.5 o-0.6
den+fra 7.7 a0.3 d-0.3 e1.7 g-0.6 h-0.4 k0.4 l-0.3 n0.6 o1.3 q0.6 t0.4
den+ga 8.0 a-0.8 d0.3 g-0.5 n0.5 t0.7
den+gaml 6.3 a-1.5 c-0.8 d-0.4 e0.5 f0.9 h1.2 i-1.5 j-0.5 k0.4 l-0.4 m0.9 n1.2 o1.7 p-0.9 s-0.7
den+gang 7.3 a-0.6 b0.6 g0.6 i0.3 k-0.3
den+gar 7.1 a-0.3 f0.5 g-0.3 h-0.7 i0.7 k-0.5 m0.6 n2.6 p-0.3 r-0.7
den+gjor 8.0 g0.5 i0.7 r0.5
den+gron 7.7 c-0.3 g-0.5 l0.6 m0.3 n0.6
den+har 7.0 a0.7 c0.6 e0.8 f-0.3 i-0.3 m-0.4 n1.0 o0.4 p0.6 t0.8
den+hver 8.0 d-0.5 g-0.3 k0.5 m-0.4 o1.2
den+i 6.6 a-1.0 c0.4 d0.8 e-0.8 i-0.5 j-0.3 k0.5 n1.0 o1.5 p-0.4 q-0.3 r1.6 s-0.4 t2.0
den+ikke 6.8 a-0.6 b0.8 c0.9 g0.6 k0.3 o1.9 p0.7 q1.1 r0.3 t0.3
den+inn 7.7 a-0.6 b-0.5 f-0.4 m-0.3 n1.9
den+inte 8.0 a-0.5 g1.1
den+kan 7.7 a1.0 c0.4 e1.4 h0.4
den+kom 8.0 b0.8 c0.4 d-0.3 h-0.4 o0.4
den+komm 7.5 c0.7 g0.7 j0.4 p-0.3
den+lope 8.0 i1.2
den+lyse 8.0 a-0.6 d-0.3 k0.3 n0.3 r0.6 t0.4
den+ma 8.0 a-0.5 b0.3 c0.5 f-0.5 g-0.4 j-0.7 k-0.3 l1.2 n0.3 o0.6 q-0.3
den+mate 8.0 a-0.3 g-0.5
den+med 7.3 c0.4 h0.6 i-0.4 m-0.5 n-0.7 o0.3 q1.3 s0.6 t1.7
den+mer 8.0 a-0.3
den+mest 7.7 a1.2 g-1.6
den+nest 6.9 c0.5 i0.8 s0.5
den+nors 7.7 a-0.6
den+nye 5.9 e0.3 f0.8 g-0.4 h1.5 i1.6 j-0.6 l0.5 o0.7 p-0.7 r0.9 s-0.9
den+og 7.7 a-0.5 c-0.5 o0.4 t0.6
den+opp 7.7 b-0.4 e0.3 f1.0 g0.5 k-0.5 m0.8 r0.3 t0.3
den+over 7.7 a0.7 b1.1 c0.9 f0.6 i0.5 p0.9 t0.4
den+pa 6.8 a-0.5 e-0.5 g-0.6 h-0.3 i-0.5 k0.5 m-0.7 n1.8 o1.5 p-0.8 t0.8
den+pass 8.0 c0.8 e0.6 s0.8
den+regn 7.7 a1.3 b0.7 c-0.3 g-0.5 i-0.5 m3.2 p2.3
den+rekk 8.0 b0.4 d-0.4 e-0.4
den+rett 7.1 g0.7 s0.4
den+rikt 8.0 a-0.5 d0.5 g1.0 h0.5 l0.4 o-0.3 q1.3
den+samm 7.5 a-0.5 b-0.6 c-0.7 e-0.4 g-0.9 h1.0 i-0.3 m-0.3 n0.6 o0.4 q0.7 t-0.3
den+selv 8.0 e-0.3 g-0.6 o-0.4
den+sist 6.8 f-0.6 g0.8 h0.7 i0.8 k0.3 m0.5 n0.5 o-0.3 p-0.5 q2.1 r1.1
den+skal 6.5 a-0.9 b-0.8 c-0.7 e-0.6 f-0.6 g-0.5 i-0.5 k-0.4 l1.5 m0.4 n2.4 o-0.7 p-0.5 r-0.5 s-0.6
den+skul 7.3 a0.5 c2.2 f0.3 h0.5 i-0.6 j-0.3 l0.5 o-0.4 p1.7
den+slut 8.0 c0.6 g-0.3 i0.7
den+som 6.3 a-0.3 b0.8 e0.6 f2.5 g0.7 h0.9 i-0.7 j-0.5 k-0.5 l0.3 m0.5 p-0.5 r0.9 s0.5 t0.6
den+star 7.5 a1.8 d0.7 e1.0 g-0.6 k0.5 p2.1 s-0.4
den+stil 8.0 c1.1 d1.2 g0.3 i-0.4 s1.3
den+stor 6.8 a-0.7 e-0.6 f0.5 h0.5 k0.3 m-0.4 t-0.4
den+tar 7.7 b0.6 e1.1 g0.8 h0.6 i0.6 m0.7 n1.5 r-0.5
den+tid 7.3 a0.7 g0.4 n0.4 r0.8 t0.3
den+til 7.0 a0.5 b1.8 e2.1 i-0.4 k-0.6 l0.5 n-0.4 p0.5 q0.5 s-0.3
den+time 8.0 a0.4 d0.5 i0.5 k0.7 p0.9
den+torr 8.0 a-0.4 d-0.3 g0.5 r0.6
den+tred 8.0 a0.6 e-0.3 g0.3 m2.2
den+unde 8.0 a1.0 e1.2 p1.8 s0.8
den+unge 7.7 a-0.4 e-0.3 o0.4 q0.5 r0.4
den+ut 7.5 a-0.4 c-0.4 d-0.6 e-0.4 g-0.4 i-0.6 m-0.5 n0.7 o0.5 q-0.4
den+var 6.8 c-0.6 d0.4 e-1.5 g1.7 h1.2 i-0.3 j-0.4 l0.4 m1.5 n0.5 o0.7 p-0.4 q0.7 r2.1 s-0.5 t-0.8
den+vers 7.7 a-0.3 g0.8
den+vil 8.0 a0.9 c0.8 j0.8 m0.8
den+virk 8.0 e0.4 g-0.4 s0.6
denn 4.6 a0.4 b1.4 c-0.5 d-0.9 e1.8 f1.5 g1.1 i0.7 j-0.5 k1.1 l1.5 m0.6 n1.0 o2.1 p-0.5 s0.4 t0.7
denn+anme 7.5 a-0.6 g-0.6
denn+e 8.0 e-0.3
denn+film 7.1 g0.6
denn+gang 6.4 a0.8 b-0.4 d0.4 e0.6 g-1.0 i-0.6 j0.7 m-0.4 o0.6 p-0.3 s0.5 t0.4
denn+mane 7.7 a-0.7 b-0.5 c-0.3 d0.4 e-0.5 f-0.4 h0.4 i-0.4 l2.0 n1.3 t0.3
denn+peri 8.0 a0.6 b-0.3 l0.3 n-0.4
denn+type 8.0 a-0.4
denn+uka 7.5 a0.7 c0.3 e1.5 g-0.7 h0.3 i-0.5 k2.1 n0.6 o-0.4 q-0.5 r0.4 s0.5 t-0.3
denn+uken 8.0 a0.3 c0.6 e0.4 f0.7 o0.4 s0.4
denne 4.6 a0.4 b1.4 c-0.5 d-0.9 e1.8 f1.5 g1.1 i0.7 j-0.5 k1.1 l1.5 m0.6 n1.0 o2.1 p-0.5 s0.4 t0.7
dens 8.0 a-0.6 g-0.3
depo 6.9 b-0.8 c0.4 d1.1 e0.4 f0.4 i0.8 k0.3 q3.1 s-0.3 t-0.7
depo+for 8.0 c-0.5 d0.5 e0.5 h0.7 i0.5 m0.4 q0.8
depo+na 8.0 c0.5 d0.4 f1.0 o0.4 q1.8 r0.4 t-0.4
depo+og 8.0 d0.5 i0.9 m-0.3 p0.7
deposi 6.9 b-0.8 c0.4 d1.1 e0.4 f0.4 i0.8 k0.3 q3.1 s-0.3 t-0.7
der 4.3 a1.3 b0.6 c1.7 d1.1 e3.1 g-0.7 j1.0 k-0.7 m-1.4 n0.4 p2.0 s1.2
der+blir 7.7 a0.8 e2.0 j0.8 m-0.3 p1.9 r-0.3
der+de 7.3 a0.5 f-0.3 g-0.7 s-0.3
der+den 8.0 a-0.6 g0.9
der+det 7.3 a-0.4 d0.5 g0.5 i0.8 q-0.3 r-0.4 s0.6
der+en 7.5 a-0.7 g0.4
der+er 7.5 a-0.3 b0.9 g-0.6 o0.4 s0.5
der+finn 8.0 a-0.4 g-0.3
der+folk 8.0 a-0.4 g-0.7
der+for 8.0 g-0.4
der+fra 8.0 a1.2 e1.1 g-0.6 i1.0 r-0.3 s0.5
der+halv 8.0 a0.4 e0.7 p0.9
der+han 7.7 g-0.9
der+hans 8.0 a-0.4 g-0.5
der+har 7.7 c0.7 d1.0 g0.5 h0.9 o-0.4 t0.5
der+hvor 8.0 a0.6 g-1.1
der+jeg 8.0 a0.5 d1.3 j1.4 s0.5
der+med 7.5 b-0.5 c1.0 d-0.4 f-0.4 g0.5 i0.3 p0.9 q-0.3
der+pa 8.0 c1.4 d1.2 g-0.3 m-0.3
der+sa 8.0 a-0.5 d-0.4 e-0.4 f-0.4 g0.4 h0.4 k0.5 q0.3 r0.7
der+tele 8.0 a-0.7 g0.8
dere 2.7 a6.7 b1.0 c1.8 d2.4 e2.0 f-0.6 g-1.2 h1.7 i3.3 j2.7 k-2.0 l0.8 n-0.4 o0.5 p1.2 q-0.9 r2.1 s3.8 t-0.4
dere+a 7.5 b0.6 d1.8 e-0.7 h0.6 i-0.5 j-0.7 n-0.5 r-0.6 s1.3 t0.4
dere+alle 8.0 a-0.4 e-0.4 g-0.4 h0.9
dere+at 8.0 d0.3 e0.6 i0.6 r-0.3
dere+bare 7.7 a1.7 c1.0 d-0.4 e-0.4 g-0.5 i-0.3 p2.3 q0.4 t0.4
dere+begy 7.7 a0.5 b1.0 c0.7 f0.6 m-0.3 q-0.4 r0.3 t0.6
dere+bekr 8.0 a-0.4 k0.5 l-0.5 o2.1 p-0.3 q-0.4 r0.3
dere+best 8.0 a-0.6 d-0.4 k0.7 o-0.4 r0.4
dere+blir 7.5 a-0.4 e-0.5 f1.4 h0.5 i-0.5 j-0.6 k-0.6 l1.4 n1.6 p-0.3 q-0.4 s-0.6
dere+bytt 7.5 a1.2 c-0.5 d1.5 e1.0 f-0.4 g-0.3 i1.2 l0.8 m-0.3 n0.4 p-0.5
dere+den 7.5 a-1.1 d-0.4 f-0.6 g-0.5 i-0.4 j-0.7 l0.8 n1.0 o0.6 p-0.4 s-0.3
dere+det 7.1 b1.5 c2.3 d0.4 e0.6 g-0.5 h0.4 i0.8 j-0.3 l1.1 n1.1 p1.4 r-0.6 s-0.5 t0.4
dere+en 7.7 a0.7 c0.9 d1.1 e0.9 f0.7 g-0.3 i0.4 j0.4 p0.7 s1.7
dere+er 5.8 b2.0 c0.5 d0.5 e-0.6 f0.6 g1.4 j0.5 l0.5 m0.8 n0.5 o0.9 q1.0 r2.8 s0.6 t-1.1
dere+ette 8.0 c-0.3 d-0.3 s0.7 t1.1
dere+fa 7.7 a1.7 b-0.5 c-0.4 e1.4 f-0.3 g-0.5 i-0.5 l0.5 m1.8 p-0.4 q0.4
dere+fant 7.7 a-0.6 b-0.4 d1.7 i-0.3 l0.7 m0.6 n-0.5 o-0.4 p-0.4 q0.5 s-0.5
dere+far 6.3 b-0.4 c0.8 d-0.7 e2.0 h2.0 i-0.4 j1.9 k-0.3 l1.7 m-0.5 n2.2 p1.7 q-0.8 s0.5
dere+fatt 8.0 a-0.5 b0.8 o1.6
dere+fikk 7.3 a0.4 b0.7 c1.0 d0.6 f0.5 i1.3 m-0.4 o0.3 p-0.4
dere+flyt 7.5 a0.3 c0.6 d-0.6 e0.6 f0.3 g0.6 h-0.5 i-0.4 m1.3 n0.3 r1.1 s0.5 t-0.5
dere+folk 7.7 c-0.4 f-0.5 g-0.4 j0.4 m0.9 s-0.3
dere+for 6.5 a0.3 b1.0 c0.5 e0.9 f0.4 g-0.9 h-0.5 i-0.6 k0.4 l0.3 m-0.6 p1.4 q0.5 s-0.7
dere+fors 8.0 a0.6 c0.3 d0.5 e0.4 i0.7 p0.7
dere+fort 7.7 a-1.3 b-0.3 d-0.4 e-0.5 g1.3 k0.7 m-0.5 n0.3 o0.6 r1.9 s-0.7 t0.6
dere+ga 7.7 i0.4 m1.0 n0.7 o-0.4 p-0.3
dere+gi 8.0 a-0.5 g-0.6 h1.4 o0.4 q-0.3 t-0.3
dere+gjor 7.5 b0.8 c-0.6 f0.5 g0.5 i-0.4 l-0.5 o0.5 p0.4 q1.3 r0.8 s-0.3 t0.3
dere+glem 8.0 a0.7 d0.4 e0.5 p0.7 s1.7
dere+ha 7.7 d0.9 p0.7
dere+hadd 7.1 a0.9 d2.1 f-0.5 i-0.5 j-0.3 l-0.3 o0.6 q-0.4 r-0.4 s0.6
dere+har 5.3 a2.9 b2.0 c-0.4 h2.2 i-1.1 j2.1 m3.7 o-1.3 p1.3 q0.5 r2.0 s-1.4 t1.0
dere+hele 8.0 c0.5 d0.5 e-0.6 j0.4 s0.4
dere+hell 8.0 a0.5 b0.7 c0.7 d-0.3 g-0.3 i0.6 p0.9
dere+hjel 8.0 a-0.5 c-0.3 m0.5 o-0.4
dere+hold 7.3 a0.4 b-0.4 d0.8 h0.5 i-0.5 j1.2 m-0.5 p-0.3 q0.4 r-0.4
dere+hort 8.0 c-0.4 g0.6 m0.4 n0.3 r0.8 s1.0
dere+hva 8.0 a0.5 b-0.3 c0.8 d1.1 e1.3 l0.5 o0.4 q0.4 s0.4
dere+i 5.9 a0.7 b0.3 d-0.9 e1.8 f-0.7 h1.1 i1.2 j-0.7 k0.7 m0.5 n1.1 o-0.9 q1.4 r1.3 s-1.1 t1.0
dere+ikke 6.6 a2.0 b1.0 c-0.7 d0.8 e2.2 f0.7 g-0.8 i0.4 l-0.4 p2.3 q-0.4 r-0.3 s1.6
dere+inge 7.7 a0.6 c0.4 d-0.3 i-0.4 j-0.3 m1.1 p1.5
dere+inne 8.0 b0.4 d-0.3 e0.4 j0.5 o-0.3 t0.4
dere+kall 8.0 a1.3 d-0.3 e1.6 g-0.5 l0.5 o0.9 s0.5
dere+kan 5.7 a-0.8 b-0.4 c-0.6 d-1.0 e0.4 h-0.5 i-0.7 k0.6 o0.9 p0.4 q1.1 r0.5 s-0.7 t0.6
dere+komm 7.1 c1.1 e1.5 g-0.4 i-0.6 j-0.5 k-0.4 l1.2 n-0.6 o-0.4 q0.6 s0.9
dere+kont 8.0 a-0.7 c-0.5 e-0.6 f-0.3 n-0.4 p-0.4 q1.5
dere+kred 7.7 e-0.5 f0.8 h0.4 o0.9 q-0.4
dere+la 8.0 a1.0 d0.8 e0.4 i1.0 j0.7 s-0.3
dere+lagd 8.0 a0.4 e1.0 f0.4 g-0.3 m1.5 o0.9 q0.3 t-0.4
dere+lage 7.7 a-0.8 e0.6 f0.3 g0.9 l-0.4 m-0.3 n0.6 q-0.7 r0.8 s-0.3 t1.6
dere+ledi 8.0 h-0.4 k1.9 t-0.4
dere+legg 5.9 a-0.9 c-0.5 d0.4 e-0.9 f0.6 g-0.4 i-0.6 j-0.6 k0.5 m-0.3 p-0.4 q0.5 r0.4 s-0.8 t0.3
dere+leng 8.0 g-0.3 i0.4 j0.6
dere+lese 8.0 a0.5 c0.5 d0.9 s0.6
dere+leve 7.5 a1.3 c0.7 e1.0 f0.5 g-0.5 h0.8 i0.7 n-0.4 q-0.3 r-0.5 s-0.4 t0.7
dere+ligg 8.0 i0.6
dere+like 8.0 b-0.4 d1.0 e0.9 i-0.3 l0.8 o0.3 q0.6 t0.4
dere+love 8.0 a1.6 c2.6 d0.5 h0.6 o-0.3
dere+ma 7.5 a0.5 c-0.4 e0.6 f-0.3 g-0.5 i0.6 j0.4 l1.7 n-0.3 q0.5 r-0.5 t0.6
dere+med 6.9 a-0.9 d0.9 e-0.7 f0.7 g0.7 h1.2 j-0.4 k-0.7 l0.4 m0.7 p-0.3 q0.8 r1.3 s-0.7 t1.1
dere+nar 7.5 a0.8 d2.2 e0.6 g-0.3 i-0.5 j0.4 n-0.3 o0.4 p-0.6 s0.6
dere+og 6.7 a1.2 b-0.6 c0.4 d1.0 f1.4 g-0.5 h1.1 j0.7 k0.3 l0.6 m1.5 n0.5 r0.4 t-0.4
dere+ogsa 7.1 a-1.1 c-0.6 d-0.4 e-0.6 f0.3 g2.1 h2.7 i-0.5 l0.6 o0.7 p-0.3 q0.4 r1.4
dere+om 7.1 a1.7 b-0.6 c1.7 d0.5 f1.4 h1.1 l-0.4 p0.5 r0.4 s0.8 t0.3
dere+oppr 8.0 j0.7 m1.4 p-0.4
dere+oss 8.0 a0.4 d0.7 h0.3 i-0.4 k-0.4 m0.3 q-0.4 t0.3
dere+over 7.1 e1.1 f-0.4 g-0.7 i1.4 j0.6 k0.8 m-0.4 o-0.3 q0.4
dere+pa 6.3 a-0.9 b0.3 c-0.8 d-0.5 f1.4 g2.2 h2.7 k-0.5 l0.7 o1.1 q0.8 r4.0 s-1.1 t-0.4
dere+pros 8.0 a0.4 d0.4 e1.0 f0.6 j1.1 s0.6
dere+redd 7.7 a-0.9 b0.7 e0.6 g2.3 h0.7 m0.4 n0.5 o-0.3 q-0.4 r2.0 s-0.5 t1.3
dere+regn 8.0 b-0.3 e0.7 g-0.3 i-0.7 j2.0 m0.8 s-0.3
dere+ring 8.0 c0.5 d0.5 e-0.9 f0.8 g0.4 o0.4
dere+rydd 8.0 a-0.4 b-0.4 f0.7 g0.8 h0.9 k0.3 q1.0 r1.0
dere+sa 6.9 a0.7 b-0.5 d0.8 e1.5 i-0.5 k-0.3 l-0.3 m-0.6 n-0.3 o0.8 p-0.6 q1.1 s0.6
dere+satt 7.3 a0.3 c-0.4 d1.2 f0.4 g0.8 i0.5 l-0.4 n-0.4 o0.5 r0.6
dere+se 7.7 a0.5 d-0.4 e1.6 k0.8 m-0.3 t0.6
dere+selv 7.7 a1.0 b-0.5 d1.4 g-0.4 i0.4 p0.7 t0.6
dere+send 6.1 b-1.0 c0.4 d0.4 e1.9 f0.5 h0.5 k-0.4 o2.8 t1.2
dere+sett 6.7 a-0.9 b-0.6 d0.4 f-0.5 g-1.1 h-0.4 i-0.8 j-0.6 l1.5 m-0.7 n0.3 o1.3 p-0.4 q0.4 s-0.5
dere+skaf 8.0 b0.3 c0.4 j-0.3 p1.2
dere+skal 7.3 a-0.3 b0.7 g-0.6 i1.2 j-0.3 l0.7 n0.6 p-0.5
dere+skre 7.5 a0.9 d-0.6 e-0.3 g-0.5 i-0.4 j0.5 m1.8 p0.8 r-0.4 s0.6
dere+skri 8.0 a-0.5 k-0.4 n0.3 o1.0 p-0.5
dere+skul 7.5 c1.4 d1.5 f-0.4 g-0.5 i-0.3 k0.3 l0.4 n0.3 p0.7
dere+som 6.8 a0.6 b1.5 c0.6 d-0.4 e-0.7 g-1.1 i-1.0 j1.0 n0.4 p-0.4 r-0.7 s1.8 t0.6
dere+svar 7.3 b0.4 c0.5 d1.3 e-0.6 f-0.4 g1.1 h1.0 i-0.7 j0.4 o-0.3 r1.9 s-0.3 t1.3
dere+ta 7.3 c-0.7 d1.2 e0.5 f0.5 g0.8 h1.0 i0.6 k0.5 o0.4 q-0.5
dere+tar 7.5 a-0.6 b1.2 h0.8 l0.5 o-0.4 s0.5
dere+tett 8.0 a0.6 c0.3 e0.6 p0.6 r0.4
dere+til 6.6 d0.3 g1.1 h3.0 i-1.4 j-1.2 k-0.4 m0.7 n-0.6 o0.5 p1.1 r2.1 s2.4 t-0.5
dere+tok 7.3 a-0.7 d0.7 f-0.5 g1.2 h1.1 i0.5 j-0.3 k-0.5 m0.3 o-0.4 r1.2
dere+tren 7.1 a-0.8 b-0.3 d-0.5 e-0.6 g-0.4 i-0.6 p-0.4
dere+tryk 7.3 a-0.5 e-0.7 h0.4 i-0.3 k0.6 n-0.5 o-0.5
dere+var 7.0 a0.5 b0.9 c-0.5 g0.6 h0.9 i-0.7 l-0.4 o0.8 p-0.3 r0.8 s1.0
dere+vet 8.0 a1.1 e0.4 g-0.4 s1.3
dere+vil 7.1 a0.6 b-0.6 f-0.5 g-0.5 h-0.4 j0.3 k0.3 m-0.5 p1.0
dere+være 8.0 e0.4 p0.6
deres 4.4 a2.3 b2.2 c-0.7 d-0.4 e5.3 f2.7 g-1.1 j3.5 k0.3 l1.0 n1.1 o2.3 q2.0 r1.4 s2.2 t-1.2
derett 7.0 c0.8 i-0.4 j0.8 s-0.4
derf 5.4 b0.9 c0.8 d0.3 f0.4 g-0.5 h-0.5 i2.1 j-0.8 k0.6 l0.7 m-0.5 o0.6 q-0.3 s0.4 t0.6
derf+blir 8.0 i0.6 r0.3
derf+er 7.5 a-0.9 c-0.4 k0.5 l-0.3
derf+kan 8.0 i0.6 l0.4 n0.4 r0.4
derf+star 8.0 a0.6 c-0.3 e1.0 f0.4 g-0.4 o-0.3 p1.1 q-0.4
derfor 5.4 b1.0 c0.8 d0.4 e-0.6 f0.4 g-0.4 h-0.4 i2.3 j-0.8 k0.6 l0.7 m-0.5 n0.3 o0.6 q-0.3 t0.6
deri 6.7 a1.9 c0.4 d0.3 g0.3 p0.5
deri+ikke 7.5 a1.7 c0.5 d0.4 g-1.0 p0.6
derimo 6.7 a1.9 c0.4 d0.3 g0.3 p0.5
derm 6.5 a-0.7 b0.4 c-0.6 e-0.5 g-1.0 i0.9 j-0.3 k0.7 l0.4 o-0.5 r-0.4 t-0.4
dermed 6.5 a-0.7 b0.4 c-0.6 e-0.5 g-1.0 i0.9 j-0.3 k0.7 l0.4 o-0.5 r-0.4 t-0.4
ders 6.4 a0.9 d-0.4 e0.7 h-0.3 j1.7 l0.3 m0.9 p0.4 r-0.4 s0.6
ders+dere 7.7 a0.5 j1.4
ders+du 8.0 a0.4 g0.4
dersom 6.4 a0.9 d-0.4 e0.7 h-0.3 j1.7 l0.3 m0.9 p0.4 r-0.4 s0.6
dese 5.5 a-0.8 b-0.6 c0.8 d-1.1 e-1.1 f-0.4 g-1.3 h1.2 j-1.2 k0.9 l2.9 m-0.9 n5.7 p-0.3 q-0.5 s-1.2
dese+og 7.5 a-0.5 b-0.4 c0.5 d-0.5 g-0.4 i-0.6 j-0.4 k1.7 l1.3 n1.5 p-0.5 q0.9
desemb 5.5 a-0.8 b-0.6 c0.8 d-1.1 e-1.1 f-0.4 g-1.3 h1.2 j-1.2 k0.9 l2.9 m-0.9 n5.7 p-0.3 q-0.5 s-1.2
desi 7.1 d0.4 i0.8 p0.6
design 7.5 a-0.9 d0.5 i0.9 p0.7
desk 8.0 g-0.5 r-0.3
dess 5.3 a1.2 b1.5 c-0.8 d-0.8 e-1.3 f-0.5 i1.1 j-1.0 k3.6 l4.9 m-0.5 o0.8 p-1.3 q0.4 s-1.1 t0.6
dess+avly 7.7 a-0.3 c0.4 k1.3 l-0.4 n0.4 r0.3 t0.7
dess+er 7.7 a-0.6 g2.3
dess+fors 8.0 a-0.6 b-0.3 d0.3 e-0.3 l1.7 n-0.5
dess+ikke 7.3 a-0.8 b2.6 e0.5 g0.9 h-0.4 i1.6 k1.7 l0.3 n-0.4 p-0.4
dessut 7.1 a-1.0 g3.0
dessve 5.5 a2.1 b1.6 c-0.8 d-0.8 e-1.2 f-0.5 g-2.2 i1.2 j-1.1 k3.7 l5.1 m-0.5 o0.9 p-1.4 q0.5 s-1.1 t0.6
dest 7.7 a0.8
destru 8.0 g0.5
det 2.0 a3.2 b0.6 c-0.3 e0.4 f-1.2 g-0.7 h-2.1 i1.1 k-1.5 l-0.6 m-0.7 n-1.5 o-0.3 p-0.6 q-1.4 r-0.7 t-1.6
det+a 7.1 a-0.4 b0.3 c-0.5 d0.6 f-0.3 g-0.7 i-0.3 k1.0 m0.7 n0.5 p0.6 r-0.4 s-0.5 t0.8
det+alle 7.5 a-0.4 e-0.3 k0.3 r0.4
det+alts 7.5 c0.7 g1.2 i0.7 j0.9
det+an 6.9 a-0.8 b1.0 c-0.4 d-0.3 g-0.4 h0.9 i-0.7 j-0.3 l2.2 n0.3 o0.6 p-0.4 q0.7 r0.3 s-0.8
det+andr 7.5 d-0.5 e0.6 l-0.3 o0.8 r0.5 t0.3
det+at 7.0 c-0.4 d-0.3 e2.0 g0.8 h1.7 i-0.6 j-0.3 k0.5 l0.8 n-0.4 p-0.4 q0.7 r0.6 s-0.3
det+av 7.7 a2.1 c1.1 g-0.9 k0.8 t0.3
det+bare 6.9 a0.6 c-0.3 e-0.4 g-0.3 h0.4 i-0.6 j-0.6 l0.7 m0.5 p-0.3 s-0.4 t0.9
det+bedr 7.7 a-0.7 g1.1 k1.0
det+begy 7.7 a-0.6 d-0.4 e0.8 q0.4 t0.8
det+best 7.0 a-1.1 g2.6 h1.6 i-0.3 q0.9 r0.5
det+beta 8.0 a0.3 b0.4 c1.2 e-0.3 h-0.4 j0.8 n0.8 o0.3
det+bety 6.9 a0.3 b-0.5 h-0.7 i0.6 l1.2 o0.7 r0.8 s-0.3
det+ble 6.1 a-1.2 b0.5 c0.5 d0.6 e0.4 h-0.7 i-1.2 j-0.9 l0.7 o1.8 p-1.0 r1.4 s-0.8 t0.3
det+blir 6.0 a0.4 c0.4 g-1.4 i0.4 j-0.5 k1.0 l0.7 p-0.6 s0.6
det+bor 7.7 a-0.7 b-0.4 c0.3 g-0.5 t0.4
det+bra 8.0 a-0.4 c-0.3 d-0.4 e-0.6 g-0.4 k0.5 l0.3 m-0.3 o-0.6
det+damp 8.0 a-0.3 g-0.4
det+de 7.1 a0.4 d0.6 g-0.4 s1.0
det+den 7.7 a0.7 c1.5 d0.8 g-0.6 h0.5 i0.5 m0.5 n0.4
det+der 7.7 b-0.4 f-0.4 i0.4 m-0.5 p0.6 q-0.3 r0.6
det+dere 7.3 a0.8 c0.7 e2.5 g-0.6 h0.4 i-0.5 j-0.4 l0.5 m-0.5 o0.9 p-0.3 r-0.3 s-0.5
det+drar 8.0 a-0.5 b0.6 e-0.6 i-0.4 l2.3 n1.0
det+du 7.7 a0.4 c0.9 d0.3 g0.7 i0.6
det+ekst 8.0 a-0.5 g1.1
det+en 6.5 c0.8 d1.3 e1.5 f-0.4 g-0.4 i0.6 j-0.4 k-0.5 l0.4 m0.9 n0.3 p0.6 s0.9
det+ene 8.0 a0.7
det+enes 7.5 b0.8 c-0.3 d0.4 g-0.8 i-0.4 k0.5 l0.4 m0.5 n-0.3 o-0.4 r-0.4 s0.5
det+er 3.4 b1.5 c1.8 d1.5 e2.0 f1.9 g1.6 h-0.9 i-1.6 k2.2 l2.1 m1.0 n0.5 o1.3 p2.7 q1.4 r2.0 s-0.7
det+et 7.3 a-0.4 c0.7 g1.5 h0.3 n0.4 o0.5 s0.6
det+ette 8.0 a-0.9 g-0.5 k0.7 m0.4
det+fakt 7.5 g0.5
det+far 7.7 c-0.4 d0.5 f0.5 g-0.5 k1.8 m0.6 p0.7 s1.0
det+feir 8.0 e-0.3 g-0.3 l0.3
det+fikt 8.0 a-0.4 g-0.3
det+fine 8.0 a1.0 d0.9 e0.9 g-0.7 i1.1 s0.7
det+finn 6.7 c0.7 d0.6 f1.1 g1.1 j0.6
det+fole 8.0 a-0.8 b0.5 i0.4
det+for 6.4 a1.0 c1.3 d-0.3 e0.4 g-0.6 j1.5 k0.5 l-0.6 m0.5 o0.3 p-0.7 r-0.4 t-0.4
det+fore 8.0 b1.0 e0.7 p1.3
det+fors 7.1 a-0.5 b0.5 c1.3 d0.6 e-0.6 g1.1 h-0.5 k0.6 l0.6
det+fort 7.3 a1.0 h-0.5 l0.4 m1.6 n1.1 q1.0 r1.1
det+fra 8.0 a0.7 d0.4 e0.5 g-0.4 i1.5
det+gaml 7.3 a-0.7 d-0.4 e-0.5 i-0.3 o0.6 s-0.3
det+gar 6.5 a1.9 b-0.7 c-0.4 d1.1 e1.3 i-0.3 k-0.8 m0.5 n0.4 o-0.4 r0.3 t0.3
det+gikk 7.0 a1.0 d-0.4 e1.3 f0.4 g0.4 h1.4 i0.9 l0.3 m0.6 o0.6 q0.6 r1.8 s0.9 t-0.7
det+gjel 6.9 a-0.7 d0.4 e-0.5 f-0.3 g1.0 i-0.3 o0.4 p0.5
det+gjer 7.7 a0.4 b0.3 e1.2 g-0.4 j1.4
det+gjor 6.1 b0.6 c1.6 d-0.8 e0.6 f-0.5 g1.2 h-0.3 i-0.3 l0.7 m-0.4 n-0.4 o0.4 p0.7 r2.7 s-0.3
det+gode 8.0 a1.2 e-0.4 g-0.7 s0.4
det+grei 7.5 a-0.3 e0.8 f-0.5 g-0.4 i-0.4 l2.8 n0.3 p-0.4 q-0.6 s0.9 t0.7
det+hadd 7.5 a0.9 b0.4 c-0.5 g-1.2 h0.5 i-0.3 r0.3
det+han 7.7 a0.4 e0.6 g0.4 j0.5 p0.9
det+hand 7.7 a0.8 g-0.4
det+har 5.9 a0.5 c1.5 d1.7 g-0.4 h0.9 j-0.9 k1.3 m-0.5 n0.9 o0.8 q-0.4 r1.3 s-0.5 t0.7
det+hast 7.3 a-0.6 b-0.3 c0.4 d0.6 f-0.3 g-0.6 i-0.4 k0.7 m-0.5 n-0.4 o0.6 t2.9
det+hele 6.6 a2.4 g-1.5 i1.2 o0.7
det+hell 8.0 a0.4 g-0.3 p1.6
det+helt 7.7 c0.6 i0.5
det+hete 8.0 a-0.3 g-0.5
det+hjel 7.5 e0.6 f0.8 g-0.7
det+hold 8.0 a0.9 d0.8 g-0.4 j0.4 s-0.3
det+hore 7.5 a0.7 g-0.5
det+hun 8.0 a0.6 g-0.8
det+i 6.0 c0.3 d2.1 e-0.9 f-0.3 g-1.4 h0.3 i-0.7 j-0.7 k0.4 l1.9 p-0.5 q-0.3 r-0.4 t0.5
det+ikke 5.4 a2.0 b1.2 d-0.5 e2.2 h1.3 k-0.6 m1.0 n1.0 o0.4 p1.4 q1.0 s0.6 t0.4
det+inge 7.7 a0.5 c0.4 d0.9 i1.1 k0.6 p0.7 s0.3
det+inn 7.7 c0.7 d0.7 e-0.4 g-0.3 h-0.5 i-0.3 o0.5 p-0.5 r-0.4 s0.9 t0.9
det+jeg 6.5 b0.9 c0.7 d1.0 i-0.7 j-0.5 k0.6 o-0.4 p0.4 r-0.6 s-0.4
det+kan 6.6 a0.7 b-0.3 c-0.4 g1.8 l0.9 s0.6
det+kans 7.7 a-0.7 g0.6
det+klok 8.0 d0.7 g0.3 h-0.3 j0.4 m0.3 r0.4 s-0.4
det+kom 7.5 a-0.4 c-1.0 d0.7 e1.2 g-0.4 i0.7 m0.6 o1.9 t-0.4
det+komm 6.3 b-0.7 c0.3 d1.3 f-0.6 g1.0 h0.7 l0.9 m0.6 p0.8 r0.6 t-0.8
det+kost 7.3 b0.6 d-0.4 f-0.5 g-0.3 i0.8 j-0.3 k-0.5 m-0.3 s-0.3
det+kunn 7.3 a-0.4 e1.8 f-0.3 g0.8 i-0.3 l0.7 p-0.3 q0.6 r1.7 s-0.3
det+la 8.0 g0.3 i0.3 q0.7
det+lang 8.0 c-0.3 m0.4
det+lekk 8.0 a0.7 e1.7 j1.6 p0.9
det+ligg 7.7 a-0.8 c-0.4 d0.4 g-0.3 h0.4 i-0.4 j-0.3 k0.3 t0.4
det+like 7.3 a0.7 b0.3 d0.9 g0.7 i1.6 r-0.3
det+lite 7.7 a1.2 b0.4 g-0.5 i0.7
det+litt 8.0 c-0.3 d-0.3 e0.6 l-0.4 n1.0
det+loft 8.0 a-0.6 g0.4 h1.3 l-0.5 m0.3 n1.3 r0.9
det+lukt 8.0 a-0.6 d-0.4 e-0.5 h0.7 l0.5 r0.4
det+ma 7.5 b-0.4 d-0.5 e0.3 f-0.5 g-0.4 h0.4 j0.8 l1.1 m0.5 r-0.4
det+mang 7.7 a1.1 b0.8 c0.4 e1.1 g-0.3 r-0.6 s1.0 t0.6
det+med 5.9 a-0.8 b0.4 d1.0 e0.8 h0.6 i-1.5 j-0.7 k0.8 n1.1 o0.8 p-0.4 r0.4 s-0.8 t1.6
det+mene 8.0 a1.0 b1.6 f0.3 g-0.4 h0.4 j-0.4 o0.5 p-0.6
det+mest 6.9 a1.4 b0.3 f0.4 g-0.3
det+mins 6.8 a1.3 b2.1 e0.8 f-0.3 g-0.9 i-0.4 k0.5 l-0.3 n-0.3 s0.3
det+mots 7.7 a-0.5 e-0.5 g1.4 h-0.3 k0.3 m0.5 q0.8 r1.9
det+muli 7.1 f0.5 g-0.7 i-0.4 k0.6 l2.0 r0.4 t0.3
det+na 6.9 a1.3 e1.9 f0.8 h-0.6 i0.3 l0.8 p0.3 r-0.5 s0.9 t1.4
det+ned 8.0 d0.7 e-0.4 f1.0 t0.9
det+nega 8.0 a0.4 g0.4
det+nest 8.0 a-0.6 g0.5 h0.4 r-0.5
det+noe 7.0 a-0.9 b0.4 c0.6 e-0.7 i-0.6 j-0.4 m-0.5 o1.3 p-0.5 r-0.3 s-0.4
det+noen 7.3 a0.4 b-0.4 c1.3 d1.4 e0.5 f-0.8 i-0.6 j-0.3 p-0.4 r0.6 s-0.6 t0.4
det+nok 7.7 a0.4 c0.6 f1.7 p0.6 t0.6
det+nye 6.5 c-0.7 d-0.7 e-1.0 h-0.7 i0.4 j-0.3 n-0.4 o0.3 p-0.3 q-0.6 t-0.4
det+nærm 8.0 g-0.6 i1.1
det+og 6.9 a0.5 b1.4 c-0.7 d1.9 e0.6 g0.5 h1.3 j0.9 k-0.4 l1.5 m-0.4 n0.4 o-0.4 p1.0 q0.4 r0.3 s0.4 t0.8
det+ogsa 7.3 a0.4 g1.0 j0.8 m0.8 p-0.4
det+om 8.0 a-0.6 b-0.4 c0.3
det+opp 7.0 a0.4 e0.4 g-0.4 i0.6 l0.4 m0.4 r-0.4
det+over 7.5 f2.0 g0.7 i-0.3 j-0.3 l0.4 n0.7 q0.4
det+pa 6.7 a0.3 b1.2 d0.4 e0.4 f0.6 g0.7 j-0.5 k1.7 l-0.3 n0.9 o1.9 p-0.5 s0.5 t0.7
det+paga 8.0 e0.4 j0.4 l0.8 p0.8
det+pass 7.3 a-0.8 c-0.4 d-0.5 g0.6 h1.1 i-0.4 k0.3 l0.5 o0.7 q0.8
det+regn 7.5 a-0.5 b0.4 e0.5 f0.4 g0.6 h0.9 i0.5 k-0.6 l-0.4 q-0.3 r0.9
det+rett 7.3 a2.5 b1.3 e1.3 g-0.6 i0.5 j2.6 m2.0 p-0.3 q-0.3 r-0.3 s-0.4
det+rikt 7.7 a-1.4 b-0.4 e-0.7 f0.6 g-0.4 h0.4 i-0.6 m0.4 o3.2 p-0.4 t0.6
det+sa 7.0 b-0.3 g-0.4 h0.3 k-0.4 n-0.4 r-0.5
det+sagt 8.0 a1.2 g-0.5
det+samm 6.1 a-0.3 b2.4 d-0.4 e-0.7 f-0.4 g0.5 h0.6 i0.5 l1.1 m-0.4 n-0.7 o0.7 p-0.7 r0.5 s-0.4 t0.8
det+seg 7.1 a-1.0 b0.6 c1.2 e-0.6 f0.7 g-1.4 i-0.4 p0.8 q-0.3
det+selv 8.0 a-0.4 g-0.7 i0.6
det+ser 7.1 a1.0 c0.3 e0.5 g-0.5 j0.6 k-0.4 l0.6 m0.4 n2.0 q-0.5 r1.0
det+sett 7.7 a-0.6 c-0.4 g1.0 i-0.4 k-0.4 r1.8 t0.4
det+sier 8.0 a0.3 c0.7 h0.8 n-0.3 r0.4 t0.3
det+sist 6.7 d0.4 e0.5 f-0.4 g-1.2 h-0.7 i0.8 l1.7 o0.4 p0.5 q-0.4 r0.5
det+sjol 8.0 b0.7 f0.4 h-0.3 i0.7 k0.4
det+skal 6.3 c0.6 e1.5 f-0.7 g-0.9 i-0.6 j-0.5 l0.3 n1.0 o-0.5 q2.1 s1.8 t-0.7
det+skje 7.7 a-1.0 c-0.4 e-0.5 f0.7 g0.4 h1.2 l0.7 p-0.3 r0.7
det+skul 7.7 a-0.5 d-0.4 g1.2 q-0.3 r0.6
det+slik 7.7 a0.7 c0.4 g-0.3 i1.2 p0.4 s0.9
det+slut 8.0 o0.9
det+som 5.6 a0.9 c-0.5 e1.1 f1.1 g-0.8 i2.6 n0.5 p-0.4 q0.4 r-0.7 s-0.4
det+sta 8.0 a-0.5 k0.4 m0.7
det+star 6.2 a1.1 c0.8 h-0.7 j0.6 k-0.8 l-0.4 m0.8 q1.3 r1.0 t-0.8
det+stil 7.3 a0.8 c1.6 d2.3 e-0.5 f-0.3 i0.3 p0.4 r-0.4 s0.4
det+sto 7.7 e1.1 i0.4 l0.4 o0.4 p0.9 s-0.4
det+stor 7.3 g-1.1 l0.4
det+suse 8.0 a-0.4 g1.5 h0.9 n0.8 r1.4
det+tar 7.5 b-0.4 e0.4 g0.4 h0.4 k0.3 q-0.5 r0.8
det+til 5.7 e0.8 f0.6 g-1.1 j-0.5 q-0.4 r-0.5
det+tils 8.0 a-0.6 g-0.4
det+tok 7.3 a1.4 b-0.4 c2.5 d-0.8 g-0.4 i1.0 r0.3 s0.4 t0.6
det+tors 8.0 a1.0 c1.7 h0.4 k0.3 l0.4 r0.5 t-0.4
det+tred 8.0 c0.5 e0.5 g0.5 i0.7
det+tren 7.7 b0.8 c0.3 e0.4 g-0.6 h-0.4 k-0.4 n0.7 o-0.4 q-0.3 r-0.3 t0.4
det+ut 8.0 a-1.1 g1.5 h1.7 i-0.8 m0.5
det+uten 7.7 a-1.0 e-0.4 f0.4 g1.2 i-0.5 q0.9 r1.7 t0.6
det+var 5.3 b0.7 c-0.5 e1.9 f0.9 g0.6 j-0.7 k1.2 l0.8 m1.9 n1.2 o1.3 p-1.2 q0.8 r2.7 s-1.3 t0.4
det+vel 8.0 a0.4 b0.7 d1.0 f0.9 m0.3 n0.3 r-0.3
det+veld 8.0 a1.3
det+vers 8.0 a0.4 c0.6 h0.3
det+vi 6.8 a0.4 b2.1 c1.3 e0.5 f0.3 g-0.9 i1.0 j0.3 k0.7 l1.1 n0.8 p0.3 q0.5 s-0.5
det+vide 8.0 b0.3 f1.0 l0.4 m0.5 n-0.3 q-0.3
det+vikt 8.0 a0.6 g-0.4
det+vil 6.7 a1.4 g-1.1 j1.0 m1.1
det+vill 8.0 d0.6 g0.3 j0.9 r0.4
det+virk 7.0 d1.5 e1.1 f-0.3 g0.7 h0.7 i-0.4 m-0.5 p1.1 r0.6 s-0.4 t0.3
det+vise 7.7 a-0.4 g-0.5
det+vist 8.0 e-0.3 g0.4 r0.4
det+være 7.7 a-0.8 e-0.4 g-0.7 i-0.3 k0.8 l0.4 m2.3 n-0.4 r-0.3 t-0.4
det+vært 7.7 a-1.3 c-0.6 h0.8 k-0.4 m1.0 o2.3 p-0.7 r0.4
deta 7.5 a-0.6 g2.0
deta+i 8.0 a-0.5 g1.1
detalj 7.5 a-0.6 g2.0
dets 8.0 g1.0
dett 4.0 a2.2 b2.1 c0.6 d1.2 e2.8 f4.6 g-0.4 i0.5 j1.0 k-0.6 m0.9 o-0.8 p0.5 q1.6 s0.5 t0.6
dett+albu 7.5 a-0.7
dett+blir 8.0 a0.6 c0.6 d0.4 i0.9
dett+brev 7.7 e0.7 f0.6 s0.6
dett+bygg 8.0 a0.7 d-0.3 e-0.4 i0.7 m0.8 s0.7
dett+en 7.5 a0.6 c-0.3 d1.8 e1.8 g0.6 i0.6 m-0.3 p1.3
dett+er 5.2 a-0.4 b-0.4 c-0.3 d1.0 e1.6 f0.9 i-0.8 k-0.4 l0.3 o-0.6 p1.2 q2.2 t-0.9
dett+far 8.0 a-0.6
dett+for 8.0 a0.9 d0.5 g-0.5 i0.5
dett+fung 8.0 a-0.5 g0.4
dett+gir 8.0 a-0.7 g1.4
dett+hadd 8.0 b-0.3 h-0.3 k-0.3 s1.5
dett+har 7.7 a-0.4
dett+her 7.7 b0.9 c-0.7 d-0.9 f-0.4 i-0.5 k-0.4 l-0.6 o0.6 q-0.4 r0.6 t0.5
dett+i 8.0 a0.3 c0.7 d0.4 e0.4 f-0.4 k-0.4 m-0.3 o0.4 r-0.4 t0.5
dett+ikke 8.0 b0.5 e1.2 f1.5 g-1.1 n0.6 t0.5
dett+kan 7.1 a-1.3 c-0.3 e0.3 g-0.8 n0.4 q-0.4 t0.9
dett+lage 8.0 a-0.4 g1.2
dett+ma 7.5 a1.5 e-0.8 f2.0 g-0.7 j-0.3 k0.4 n-0.4 p-0.3 r-0.7 s-0.6
dett+med 8.0 a0.5 e-0.3 f0.8 g-0.4 m0.8
dett+og 7.7 a0.6 b1.4 c-0.7 f0.6 g-0.4 m1.8 n0.4 t-0.4
dett+opp 7.7 c1.1 e-0.7 f1.4 g-0.4 i0.7 o0.4
dett+punk 7.7 g0.4
dett+rote 8.0 c-0.3 e-0.4 l0.8
dett+sa 8.0 a1.0 c1.1 e0.3 i-0.5 j1.5 o-0.3
dett+som 7.1 a-0.5 c1.0 e0.4 g0.3 j1.0 p-0.4 r0.6
dett+til 8.0 a0.5 b1.1 e-0.6 f0.9 j0.9
dett+var 7.7 a-0.4 c0.5 d0.4 k0.3 m0.4
dett+vide 8.0 f0.6 p0.9
dett+vil 8.0 e-0.3 g-0.5 s1.3
dette 4.0 a2.2 b2.1 c0.6 d1.2 e2.8 f4.6 g-0.4 i0.5 j1.0 k-0.6 m0.9 o-0.8 p0.5 q1.6 s0.5 t0.6
di 8.0 i0.7 p0.9
dial 7.7 a1.0 e0.3 f0.8 g-0.7 j0.6
dialog 7.7 a1.0 e0.3 f0.8 g-0.7 j0.6
dies 7.3 a-0.6 f0.3 g0.6 h0.8 r0.6
diesel 7.3 a-0.6 f0.3 g0.6 h0.8 r0.6
diff 7.7 a0.6 c0.4 g-0.4 i0.7 j0.7
differ 7.7 a0.6 c0.4 g-0.4 i0.7 j0.7
digg 8.0 a1.1 b-0.5 c0.3 d0.6 k0.3 r1.5 t0.7
digi 7.0 a-0.3 f1.0 g0.3 o0.6
digita 7.0 a-0.3 f1.0 g0.3 o0.6
dikt 7.5 a-0.7 b0.3 k0.4 q0.4 r0.9
diktat 8.0 a-0.4 g-0.3
dime 8.0 b0.5 e1.2 f1.5 g0.4 n0.6 t0.5
dimens 8.0 b0.5 e1.2 f1.5 g0.4 n0.6 t0.5
din 5.3 a-0.8 b0.3 c-1.3 d0.3 f3.4 g-0.8 h0.5 i-1.0 j-1.6 k0.7 m0.5 p-1.6 q0.7 r0.9 s-1.6
din+e 8.0 a-0.4 b-0.5 e0.6 l0.8 q0.5
din+er 7.0 a-1.5 b0.4 c-0.5 d-0.5 e-0.4 f-0.4 g-0.5 h-0.5 i-0.3 j-0.5 k0.4 m-0.4 p-0.4 q0.7 r0.3 s-0.3 t-0.4
din+har 8.0 c0.3 d0.6 e-0.3
din+henv 8.0 b0.3 c-0.4 e-0.4
din+og 7.7 a0.4 d1.7 f1.9 h-0.3 i-0.3 m1.1 o0.5 s-0.3 t0.5
din+pa 8.0 c-0.4 d-0.4 q0.6
din+til 7.7 b1.1 c-0.4 d-0.5 e-0.6 f0.7 h-0.6 i0.6 m-0.3 t-0.3
dine 7.3 a0.4 g1.0 m0.3
dire 6.2 e1.8 f0.9 h0.5 i0.4 j1.0 l0.3 n0.4 p-0.4 s-0.5 t1.4
dire+med 8.0 a-0.6 c0.4 e-0.3 n0.3
dire+pa 8.0 e0.7 g-0.4 l0.3 t1.2
direkt 6.2 e1.8 f0.9 h0.5 i0.4 j1.0 l0.3 n0.4 p-0.4 s-0.5 t1.4
diri 8.0 d0.5 e0.5 i0.8
dirige 8.0 d0.5 e0.5 i0.8
disi 8.0 j0.6 m0.7
disipl 8.0 j0.6 m0.7
disk 6.4 a-0.6 i0.4 j0.5 n1.2 o-0.3 p-0.4 q0.3 s-0.3 t0.4
disk+i 8.0 a-0.3 b0.3 e0.5 f0.3 g-0.4 k-0.3 n1.6 o-0.4 q0.4 t0.5
disk+med 8.0 b0.9 f0.9 g0.5
disken 7.3 e0.4 f0.4 n1.7 t0.3
diskut 7.7 g-0.6 i0.6
disp 8.0 a-0.6 g-0.3 k0.6 o0.4
dispen 8.0 a-0.6 g-0.3 k0.6 o0.4
diss 6.5 b-0.3 g-0.8 o0.4
disse 6.5 b-0.3 g-0.8 o0.4
dist 7.3 a-1.2 c0.4 d0.4 g1.4 h0.6 n0.5 r0.4
distin 7.7 a-0.8 g1.6
dit 7.7 a0.5 d0.5 g-0.5 i0.3
ditt 6.6 a-0.4 b-0.3 d1.3 f-0.5 g1.7 h2.8 i-0.7 j-0.4 n-0.5 o-0.4 r1.7 s-0.6 t-0.4
ditt+pa 7.7 c-0.3 g0.4 h0.4 p0.8 r-0.3
dnb 7.7 d-0.3 g-0.5 i-0.4 j0.4 p0.5 q2.3
dobb 6.4 a0.6 b-0.6 d0.8 g-0.6 h1.3 i-0.5 j0.3 k-0.6 m3.6 r0.8 t1.0
dobb+og 8.0 a0.6 c0.6 d-0.3 e0.3 j0.9 n-0.3 s0.4 t0.9
dobb+sa 7.7 g0.8 h1.6 m0.8 n0.4 r0.5 t0.4
dobbel 6.4 a0.6 b-0.6 d0.8 g-0.6 h1.3 i-0.5 j0.3 k-0.6 m3.6 r0.8 t1.0
dod 7.5 a-0.4 b0.4 c-0.4 d0.5 g-0.7 h-0.3 s-0.4 t0.8
dod+ette 8.0 a-0.4 g-0.4
dode 6.6 a-1.3 b-0.4 c0.4 d-0.4 e0.4 h-0.4 i-0.4 m-0.3 q-0.4 r0.5 s0.5 t0.4
doden 7.5 a-0.9
dods 7.3 f1.0 h0.6 q0.3 r0.6
dods+i 8.0 a0.4 b0.5 f0.5 g-0.6
dogn 7.1 a0.3 c0.8 d-0.3 e0.7 f0.8 i-0.5 j0.7 q0.4 t0.4
dokk 8.0 g0.6
dokk+til 8.0 g0.6
doku 7.1 a0.7 b-0.4 e0.6 i0.7 j0.5 k0.3 l0.3 q-0.4 t0.5
doku+om 8.0 a0.5 e1.0 g-0.6
dokume 7.1 a0.7 b-0.4 e0.6 i0.7 j0.5 k0.3 l0.3 q-0.4 t0.5
dom 7.5 b0.3 d0.4 g-0.7 m0.4 o0.3
dom+fra 8.0 b0.4 c0.4 d0.5 g-0.4 m0.5 o0.4
dome 7.7 e-0.5 g-0.3 i0.7 t0.4
domene 8.0 e-0.5 f-0.3 i0.8 t0.4
domm 6.4 b-0.4 d-0.5 e0.9 f0.7 g-0.9 i-1.3 m-0.4 o1.0 p-0.5 s-0.8
domm+har 8.0 a1.1 c0.4 d0.4 e2.1 f0.6 g-0.4 i-0.7 k0.4 n0.3 o1.1 q0.5 t0.5
domm+i 7.7 a-0.5 b-0.4 d-0.4 e-0.8 g-0.4 n-0.4 s-0.3
dommen 7.0 a-0.8 b-0.5 c-0.3 e-0.3 g-0.5 i-0.4 j-0.4 k-0.6 l-0.4 r-0.4 t-0.5
dommer 7.0 a-0.4 c-0.3 d-0.5 e-0.8 f0.8 h-0.4 i-0.5 j0.4 k0.5 n-0.5 o0.8 q-0.4 r0.5 s-0.5
doms 7.5 b-0.4 c1.3 d0.3 e-0.7 g-0.3 i-0.4 o0.3 s-0.4 t0.5
domsto 7.5 b-0.4 c1.3 d0.3 e-0.7 g-0.3 i-0.4 o0.3 s-0.4 t0.5
domt 8.0 c-0.5 e0.8 g-0.4 j1.1 p-0.3
dope 7.7 a-0.3 b0.4 c0.5 g-0.4 s0.6
dor 7.0 e1.2 i0.9 j0.4 r-0.7 s0.5
dor+pa 8.0 d-0.4 e0.8 j0.6 q0.3 r-0.5 s0.6
dora 6.9 b0.3 d-0.6 e0.4 f-0.3 g0.5 h1.3 j-0.4 k-0.6 m-0.5 n-0.3 q0.5 t0.7
dore 8.0 b-0.3 g-0.5
dra 7.3 a0.6 b0.4
dra+ut 8.0 a0.6 g-0.5
drag 7.3 g1.5
drager 8.0 a0.8 g-0.7
drak 7.3 e0.4 g0.4 h1.0 i0.4 k0.5 m0.4 r1.0 s0.8
drak+som 8.0 a-0.4
drakte 7.3 e0.4 g0.4 h1.0 i0.4 k0.5 m0.4 r1.0 s0.8
dram 6.3 a0.3 e-0.6 f0.7 g1.3 h-0.4 i0.5 k1.5 m0.4 p-0.3 q-0.5 s-0.4 t-0.5
dram+men 8.0 c0.7 g-0.4 i0.7 j0.9
drama 7.7 a-1.1 g1.4
dramat 7.1 a1.3
dramme 7.1 e-0.7 f0.8 g-0.5 h-0.4 i0.6 k1.7 m0.5 p-0.4 q-0.6 s-0.5 t-0.5
drap 7.3 a-1.0 g-1.4
drar 5.7 a-0.4 b0.4 g-0.6 j-0.5 l1.2 o0.5 p-0.7 r-0.4 t0.7
drar+pa 6.0 p-0.3
drar+til 8.0 e0.6 g-0.3 s0.7
drar+ut 8.0 a-0.5 b0.6 e-0.6 i-0.4 l2.3 n1.0
drat 7.5 c0.4 e1.3 j0.6
dratt 7.5 c0.4 e1.3 j0.6
drei 7.5 a0.3 g-0.6
drei+seg 7.7 a0.8 g-0.5
dreier 7.5 a0.3 g-0.6
drep 7.7 a-0.5
drept 7.7 a-0.5
drev 7.5 a-0.6 g-0.4
drev+av 7.7 a-0.5
drevet 7.7 a-0.5
drif 6.1 a1.1 b-0.4 c0.8 d1.2 e1.7 f2.0 h1.0 i2.4 j-0.8 k-0.4 l1.5 m0.5 n0.8 q0.7 r1.1 s-0.7 t0.5
drif+er 8.0 c-0.5 f0.7 i-0.3 l0.4 m0.7 o-0.3 t0.4
drift 7.5 f1.0 g0.4 h0.6 i-0.4 l0.7 m1.0 o-0.4 p0.7 r0.6
drifte 7.5 e-0.5 g-0.5 i1.5 s-0.3 t0.4
drifts 6.6 a1.4 c1.0 d1.2 e2.4 f1.3 h0.8 i1.6 j-0.5 l1.0 n0.9 p-0.6 q0.9 r0.7 s-0.4
dril 7.5 a-1.2 g-0.8
drille 7.5 a-1.2 g-0.8
drit 8.0 a-0.7
driv 6.5 e1.7 g-0.9 h0.8 l0.8 m0.6 n0.4 p0.4 q0.8 s0.4
driv+med 7.3 a1.2 b0.3 e1.7 k-0.3 m0.5 p0.6 r0.4 s0.7
driver 6.8 e1.8 g-0.7 h0.8 l0.8 m0.7 n0.4 p0.4 q0.9 s0.4
dro 7.7 b0.9 c1.0 d0.9 f0.5 g-0.7 h0.3 q-0.4
droi 8.0 g0.7
drom 7.1 a-0.7 g1.4 h1.0 k0.4 q0.8 r1.0
drom+om 8.0 a-0.3 g1.6 h1.0 k0.4 r0.6
dromme 7.7 a-0.3 g1.0 h1.0 k0.3 r0.6
dron 7.5 b-0.3 d-0.4 e1.5 n-0.4 p0.6 r0.8 s0.6
drop 7.5 a-1.0 e-0.4 f0.3 g-0.5 i-0.5 k2.2 m0.6 n0.3 s-0.4
droppe 7.5 a-1.0 e-0.4 f0.3 g-0.5 i-0.5 k2.2 m0.6 n0.3 s-0.4
droy 7.0 a0.8 b3.3 e-0.4 f1.1 g0.6 h0.5 i-0.3 m2.2 p-0.4 r-0.3 s-0.4
droyt 7.7 a0.5 b1.9 f0.9 g0.8 h0.4 o0.3
dryp 7.7 a-0.3 c0.4 g0.9 r0.5
dryppe 7.7 a-0.3 c0.4 g0.9 r0.5
du 3.2 a-2.8 b-1.1 c-1.9 d-1.3 e-2.9 g1.7 h1.0 i-1.1 j-2.6 o1.8 p-1.6 q0.8 r3.0 s-2.2 t1.8
du+alts 8.0 k0.3
du+bare 8.0 a0.5 g0.9 p0.4
du+bekr 7.7 a-0.5 b-0.4 c-1.2 d-0.4 f0.5 g-0.5 h-0.7 i-0.3 n0.5 o0.7 q1.4 r-0.4 t1.0
du+blir 8.0 a-0.4
du+bor 7.7 a-0.5
du+bytt 8.0 k-0.4
du+den 8.0 a-0.4 b0.3 d-0.3 g-0.3 q0.9 r0.4
du+det 7.3 b0.3 e-0.7 f0.4 g-0.5 h0.3 o0.8 t0.9
du+dobb 8.0 g-0.4 m2.5
du+en 7.7 a-0.7 b-0.4 c-0.3 d-0.6 e-1.0 g-0.6 i-0.4 o3.1 q0.7
du+er 6.3 b0.5 c0.8 d1.3 e-0.9 f0.5 h1.9 i-0.9 j-0.6 k1.4 p-0.6 r2.8 t1.0
du+et 7.7 a0.6 b0.6 g0.6 i0.8 r-0.4 s0.9
du+even 8.0 a0.8 c0.6 i0.7
du+fa 7.7 b0.6 f0.4 g-0.4 i0.8 r-0.3
du+far 6.4 a-0.7 c-0.7 d-0.4 g1.0 h-0.5 i-0.4 j0.3 k0.5 l-0.3 n-0.5 o-0.7 p0.6 r-0.7 s-0.5 t-0.6
du+feil 8.0 a0.4
du+fikk 7.7 a-0.4 e-0.4 g0.8 h0.5 o0.3 r0.8
du+fors 7.7 a1.7 g-0.9
du+fra 8.0 a-0.4 c-0.5 d-0.4 f0.3 h0.6 m0.3 o-0.4 q1.2
du+ga 8.0 r-0.3
du+gi 8.0 b0.4 c0.4 d0.6 o1.0
du+gjor 7.7 a0.5 g-0.5 i1.2 r0.4
du+grei 8.0 c0.7 d0.6 e0.3 g-0.4 h-0.4 l0.7 m-0.3 o0.9 t0.6
du+ha 6.8 a-0.9 c1.1 f-0.4 g1.4 k-0.4 l-0.4 n0.5 p-0.4 q0.6 r2.2 s-0.6 t0.8
du+hadd 7.7 e0.4 i0.5 s0.7
du+har 6.0 c0.6 d2.7 e-0.7 g0.9 h-0.7 i0.5 j-0.7 k-0.5 o0.6 p-0.7 r1.7 s-0.9 t0.8
du+hent 8.0 d-0.4 m0.6 n0.4
du+hore 8.0 a0.8 c0.5 j0.9 m-0.3 p0.5
du+husk 8.0 b0.7 f0.5 g-0.4 i0.9
du+i 7.7 d0.5 k0.6 m-0.3 o0.4 q-0.5
du+ikke 6.7 a-0.3 b0.6 d-0.4 e-0.6 f0.6 g0.5 n0.9 p-0.3 r-0.5
du+kan 5.9 a-0.5 b-0.3 c-0.3 d-0.5 g-1.8 h-0.6 j-0.4 k1.0 l0.4 o-0.4 r-1.0 s-0.3
du+kapa 8.0 h1.2 k0.5 n0.4 o0.3 r0.8
du+kjen 8.0 c0.5 e0.5 g-0.6 i0.7
du+komm 7.7 a0.5 c-0.4 e0.5 p1.1
du+lage 7.3 a-0.3 c0.7 g-0.3 j-0.4 k0.3 o0.3 r0.5 s-0.4 t0.9
du+legg 6.9 a0.9 g-0.9 i0.4 o0.3 t1.2
du+like 8.0 g0.6
du+ma 8.0 a3.1 g-1.7
du+med 8.0 a-0.3 g0.4 m0.6 n0.4 t0.4
du+minn 8.0 a-0.4 d0.6 e-0.5 g0.4 l0.7 n1.1 r0.7
du+muli 8.0 a-0.4 c0.3 d0.4 f0.3 g0.7 k1.0 o-0.3
du+og 8.0 a0.8 d0.5 f2.1 s-0.4
du+ogsa 7.5 e-0.4 s0.8
du+ordn 7.7 f1.2 k0.6 m1.5 p0.8 r0.4
du+over 8.0 n0.4
du+pa 7.7 c0.5 f0.5 g1.2 m0.5 o0.6 q0.9 r0.7 t0.3
du+regn 8.0 a-0.3 b0.5 h0.7 i-0.3 l-0.3 o0.4 q-0.3
du+rett 7.7 a-0.5 c-0.6 g0.3 h1.1 m0.4 q-0.5 r1.3 t0.8
du+ring 8.0 a-0.5 b-0.3 c-0.3 e0.3 g1.0 h1.4 l0.8 o-0.3 r0.9 s-0.4
du+sa 7.3 c0.6 d0.6 h-0.4 i-0.4 k-0.3 s0.3
du+send 5.3 a-2.0 b0.6 c-0.4 d0.8 e0.3 g0.6 h1.7 j-0.7 k0.6 l-0.6 n-0.3 o1.9 p-1.0 q1.0 r1.3 s-0.8 t2.5
du+ser 7.0 a1.6 b-0.5 c-0.4 d-0.6 e0.9 f1.5 g-0.5 k0.5 l-0.4 o0.4 p0.7 q0.5 r-0.6 t0.9
du+sett 8.0 a0.7 c0.8 s1.2
du+si 7.7 a0.6 c1.0 d1.2 l0.5 q-0.3
du+sjek 7.5 a-0.6 g-0.5 h0.5 l-0.4 o1.3 p-0.3 q0.9 t-0.4
du+skal 6.5 a0.5 b0.5 d0.5 e0.5 g0.8 h2.2 j-0.3 l0.7 p0.9 q0.5 r1.9 s-0.4 t0.4
du+skre 8.0 b0.7 f0.6 g1.0 h0.4 m-0.3 n0.4 o1.0 q-0.4 r1.0
du+skri 7.1 c0.4 g-0.7 h0.3 l0.5 p-0.4 s-0.3
du+snil 7.1 d-0.5 f1.0 g-0.6 i0.8 j-0.5 m0.6 n1.3 o0.8 p-0.5 q0.8 r0.4
du+som 7.7 a-0.4 g-0.4 h0.4 i-0.4 o-0.5 p-0.4 t0.6
du+spor 7.5 c-0.4 d-0.5 g0.9 p0.6 s0.3
du+spur 7.7 c0.3 e-0.5 g-0.4 k0.3 l0.7 n0.3 o-0.3 r-0.5 s-0.3
du+svar 8.0 a1.0 d1.6 e-0.4 j0.9
du+ta 7.5 a-0.5 b0.6 e-0.5 f1.4 h0.5 i-0.5 k0.5 l-0.4 m1.4 t-0.5
du+tar 8.0 a-0.3 g0.4 h1.0 n0.3 r0.6
du+til 7.7 q0.3
du+tok 7.5 a-0.3 b-0.5 e0.8 g1.2 m-0.4 n0.9 o0.7 q0.5 r1.5
du+tren 7.7 a0.4 c0.5 d0.8 g1.0 i1.2
du+var 8.0 b0.4 d0.4 e-0.4 g0.4 h-0.4 q0.5 r0.5
du+vent 7.7 a-0.3 b-0.3 c-0.3 f-0.3 g-0.3 l1.5 n1.0
du+vet 6.9 b0.7 e1.0 g0.6 h0.4 j0.7 n0.3 p-0.5 q-0.6 r-0.4 s1.0
du+vil 7.0 a-0.3 d-0.3 e0.5 g1.0 p0.6 r-0.3
dugn 8.0 a-0.4 b-0.3
dugnad 8.0 a-0.4 b-0.3
dukk 7.1 b0.5 c0.5 g0.4 h0.4 k1.1 m0.3 o-0.3 q0.6 r0.8 t0.5
dukk+opp 7.3 a-0.3 c0.4 e0.5 k1.1 p0.7 t0.6
dukket 7.7 a0.7 c0.4 g-0.3 k1.3 t0.7
dum 8.0 a-0.5 b0.7 c0.4 d0.4 g-0.3 l2.1 o-0.3 q-0.6 t0.4
dumt 8.0 a1.4 g-0.7
dumt+all 8.0 a1.4 g-0.7
dvd 7.3 g-0.8
dwg 8.0 c1.1 h0.4 i0.5 t0.3
dykk 8.0 a-0.4 g0.8 n0.3 r0.7
dykker 8.0 a-0.4 g0.8 n0.3 r0.7
dykt 7.1 a-1.1 g2.3 q0.5 r1.2
dyktig 7.1 a-1.1 g2.3 q0.5 r1.2
dyna 7.5 a-0.7 g2.0
dynami 7.5 a-0.7 g2.0
dyp 7.7 a-0.4 g0.7
dype 8.0 a-0.4
dypt 7.7 a-0.9 f0.4 k-0.3 l0.4 r1.3
dyr 7.5 i0.7
dyre 7.3 b1.8 c0.3 e-0.3 h0.4 i-0.5 j-0.3 k-0.4 o1.1 r-0.5 t0.7
dyrt 7.3 a1.3 b2.9 c1.1 e0.6 i0.8 j1.1 p-0.3 s0.3
dyst 7.7 a-0.4
e 6.1 b0.8 c0.6 d-0.4 e-0.8 i0.4 l0.4 n1.0 o0.5 p-0.8 s-0.8
e+post 6.1 b0.9 c0.6 e-0.9 g-1.2 j-0.5 k0.5 n0.9 o0.4 p-0.9 s-0.9
effe 7.0 a-0.6 g2.6
effe+fra 8.0 a1.0 g-0.4
effekt 7.0 a-0.6 g2.6
eg 7.7 e0.3 f1.1 g1.7 i-0.3 m-0.3 o0.4 r0.9 s0.7
egen 5.1 b3.2 c-0.7 e-1.0 g-1.4 h-0.5 i2.7 j-0.9 k0.9 l-0.5 m0.5 n-0.8 o-0.3 s-0.4
egen+er 7.7 b1.8 e-0.4 h0.3 p-0.3
egen+far 7.7 a0.8 b1.9 g-0.5 i-0.6 s0.8
egen+fors 8.0 a0.4
egen+hand 7.7 a0.4 b1.5 g-0.7 i1.1
egen+ikke 8.0 a-0.3 g0.9
egen+skul 8.0 a-0.4 k0.3
egensk 7.7 a-0.5
egentl 6.0 a-0.3 b2.6 e-1.3 g0.9 h-0.3 i0.5 j-0.4 k0.7 m-0.7 n-0.6 p-0.8
eget 6.3 a-0.8 b0.5 c0.3 d-0.5 f0.4 i0.8 j-0.3 o0.4 q-0.3
egil 7.7 a-0.5 c0.6 g1.5 h-0.5 l0.6 o0.3 r0.9 t0.8
egne 6.6 a0.7 e-0.4 m0.3 p0.4 q0.6
ehf 7.5 a-0.7 d0.6 e-1.0 i-0.3 l0.5 o1.4 p-0.3 r-0.4
ehf+og 8.0 a-0.3 c0.3 e-0.5 l0.3 o1.1
ei 6.3 b1.8 c-0.8 d-0.7 e-0.9 f0.8 h0.3 j-0.6 k0.6 l0.4 m-0.5 r1.5 s-0.6
ei+kron 8.0 b-0.3 e-0.6 p0.3
ei+uke 7.7 b0.3 c-0.4 e0.3 f0.4 g0.6 i-0.4 k1.2 l0.8 p0.7 r0.3
eien 6.9 d0.4 f-0.4 i-0.6 l0.5 n0.4 o0.5 p-0.4 t1.2
eiendo 7.0 a-0.4 b0.5 c-0.4 d0.3 e-0.8 f-0.3 i-0.5 l0.4 m0.3 n0.3 p-0.4 r0.6 t0.6
eier 6.4 a1.1 b0.5 f2.9 h-0.7 j0.5 l0.6 m-0.5 n0.5 o0.9 p-0.6 r-0.3 s0.4
eier+er 8.0 g0.4 h-0.4 l0.5
eier+firm 8.0 a0.5 d0.5 e-0.4 f1.9
eiere 8.0 g0.4 h-0.4 l0.5
eieren 7.7 a0.6 b0.8 d-0.4 e-0.3 f2.2 i0.7 l-0.5 n0.5 o0.6 t0.6
eik 7.7 a-0.7 d0.6 f-0.3 g1.4 q0.5
eili 8.0 g1.0
eili+harb 8.0 g1.0
ein 7.0 g0.7 l0.3 n0.4 r0.8
eina 7.7 a0.5 g-0.3
eina+som 8.0 a0.7
eiri 7.1 a-0.4 d-0.3 h-0.4 i-0.3 k-0.3 l-0.6 o0.3
eirik 7.5 a-0.3 g0.5
eirin 8.0 g-0.5 h-0.4 k-0.3 l-0.4
eit 7.3 a1.8 g-1.1
eks 8.0 g-0.4
eksa 8.0 k0.4 r0.5 t0.3
eksame 8.0 k0.4 r0.5 t0.3
ekse 5.8 a-0.4 c-0.8 f-0.3 g-0.5 i-0.7 j-0.3 m-0.5 p-0.6 q-0.4 r-0.4 s0.6
ekse+og 8.0 e-0.4 g-0.4 s0.4
ekse+pa 7.1 a-0.7 c-0.3 g1.2
eksemp 6.0 b0.3 c-0.8 i-0.7 l0.3 m-0.5 p-0.5 q-0.4 r-0.4
eksen 8.0 s0.4
eksi 7.1 g-1.1
eksi+kjær 8.0 a-0.4
eksist 7.1 g-1.1
eksp 6.3 c-0.5 d-0.5 f-0.3 g0.6 h-0.6 i1.7 m-0.4 o0.7 q-0.5 r0.5
eksp+av 8.0 a0.7 g-0.3 i1.9
eksp+der 8.0 a0.8 g-0.7
eksper 7.1 d-0.3 r0.6
eksplo 7.7 a-0.5
ekspor 7.1 a0.8 g0.6 h-0.4 i2.0 o0.6 t-0.5
ekst 5.9 b1.1 e-0.7 g0.5 i-0.3 j0.5 l0.9 m2.5 n-0.4 o-0.5 p0.4 r0.5 s0.3
ekst+flot 8.0 b0.3 k0.3 m0.4 q0.3
ekst+for 8.0 b0.9 g0.5 m0.8 s0.8
ekstra 6.1 a-0.3 b1.1 e-0.7 g1.8 i-0.3 j0.5 l0.9 m2.5 n-0.4 o-0.5 p0.4 r0.5 s0.3
ekstre 7.3 a0.3 g-1.7
eldr 7.5 a-0.5 f0.5 n1.3 o1.4 r0.6
eldr+menn 8.0 g-0.5
eldre 7.7 r0.5
elds 8.0 e0.9 h0.6 j1.1 r0.5
eldste 8.0 e0.9 h0.6 j1.1 r0.5
eleg 7.1 a-0.8 g1.1
elegan 7.1 a-0.8 g1.1
elek 6.8 c-0.5 g-0.4 j0.5 m0.4 p0.9 r0.5 s0.9
elektr 6.8 c-0.5 g-0.4 j0.5 m0.4 p0.9 r0.5 s0.9
elem 7.3 a-0.7
elemen 7.3 a-0.7
elev 7.0 a-0.3 c-0.5 e0.9 f0.3 g0.8 h1.4 i-0.4 j0.4 k0.6 m-0.4 o0.4 p-0.3 q0.8 r1.6 s-0.4 t0.9
elev+til 8.0 a0.3 e0.4 f0.9 g-0.4 j0.6
eleven 7.5 a-0.5 c-0.4 e0.5 f-0.4 g1.3 h1.6 i-0.3 k0.5 n-0.3 q1.0 r1.7 t0.7
eli 8.0 a0.9 g-0.5 j0.5 p0.7 r-0.4
elin 7.5 a0.9 e1.6 g-0.7 h0.4 i0.7 k0.8 l0.3 m0.7 q-0.5
elis 7.3 b-0.3 c0.5 d0.5 g0.7 o0.3 q0.4 t0.9
elisab 8.0 c0.5 d0.9 e-0.3 o0.5 t1.1
elise 7.7 e0.5 g0.9 i0.4 o0.4 q0.7
elle 4.2 c1.2 d0.7 e-0.7 g-1.6 h0.7 i-1.5 k0.8 m2.0 o3.6 r0.4 s0.3 t2.8
elle+anne 7.5 g-1.0
elle+ar 8.0 d0.7 g-0.3 m0.3 q0.7
elle+at 8.0 a1.1 g-0.3 p0.8
elle+bare 8.0 a-0.8 c0.5 h-0.3 l-0.4 m-0.3 n0.6 o2.4 s-0.4
elle+blir 7.7 a0.6 b1.3 c0.5 i0.3 p-0.4 s2.0
elle+chri 8.0 a0.3
elle+den 7.7 c0.4 d0.3 f0.4 o1.4 q0.4
elle+det 8.0 a-0.3 g-0.5
elle+er 6.9 a-0.6 e-0.3 i-0.3 s-0.4
elle+et 8.0 c0.5 d0.4 g0.5 p0.6
elle+gar 7.5 c-0.5 h-0.4 j0.8 m-0.3
elle+i 8.0 c0.8 e-0.4 f0.7 l0.5 m0.4 q-0.4 t1.7
elle+komp 8.0 g0.5
elle+ma 7.7 a-0.6 g-0.3 m0.8 q0.6
elle+mind 7.3 a-0.3 g-0.3
elle+minu 8.0 a-0.4 t0.4
elle+nei 8.0 a0.5 b1.2 c0.4 e-0.4 s1.7 t0.5
elle+om 8.0 c0.7 d0.7
elle+send 8.0 h0.6 k-0.4 n-0.3 o-0.3 r-0.5 t1.4
elle+skal 7.7 c0.8 h-0.5 k1.6 m0.3 o-0.5 q0.3 s0.5 t-0.4
elle+stop 8.0 a-0.6 d0.3 e0.5 h0.5 o1.2 t0.8
elle+stro 8.0 a-0.4 g-0.4 q0.6
elle+to 8.0 a1.2
ellen 7.7 b-0.4 d-0.3 e-0.3 g-0.4 i-0.3 m1.4 o-0.5 p0.4 q-0.5
eller 4.5 a-0.5 b0.4 c1.3 d0.4 e-0.5 f1.0 g-0.7 h-0.7 i-1.1 j0.4 k0.8 l0.4 m0.4 n-0.4 o3.8 q0.5 s0.5 t1.4
ellers 5.7 b1.0 d0.7 e-0.5 f-0.5 g-1.4 h1.0 i-0.7 k-0.4 o0.8 p-1.3 q-0.8 r0.4 s1.5 t2.0
elleve 6.7 a1.5 b-0.5 c0.7 e1.1 f-0.3 g0.3 h0.9 j-0.3 k0.7 m1.1 p0.8 q0.7 r0.3 t0.8
elli 7.7 a-0.6 b0.3 k0.4 n-0.4 o0.8
elliot 8.0 a-0.6
else 8.0 a-0.4 b0.7 c1.1 d1.1 e-0.3 f0.3 g1.3 i-0.4 l0.4 n0.4 q-0.5 r1.2
elsk 6.8 a-1.3 g1.9 h-0.3 l0.5 n0.4 r2.1
elsker 7.7 a-0.4 g0.7 n0.6 o0.3 r1.7
elsket 8.0 a-0.9 g1.6 l0.3 r0.7
elva 7.3 a-0.8 b-0.4 c0.5 f-0.4 g-1.0 i-0.4 k0.4 l0.8 m0.5 o-0.4 t0.5
elve 7.5 c-0.4 e0.6 f0.4 g0.5 h0.8 l-0.3 n-0.3 r0.7 t0.9
elvega 8.0 f0.6 o0.3 q-0.3 t0.7
elveru 8.0 e0.3 g0.7 h0.6 r0.6
emil 7.7 a-0.7 e-0.5 g0.8 o-0.4 q2.4 r0.8 t-0.4
emne 7.7 a-0.7 b0.5 g-0.4 l0.5 m0.3 n0.4 s-0.4
emnefe 8.0 a-0.3 b0.5 g-0.3 h-0.3 k0.5 m0.3
en 2.3 a0.3 b1.0 c0.7 d0.9 e1.1 g1.4 j-1.5 l-0.8 m0.9 n-0.5 p-1.5 q-0.5 r1.6 s0.9 t0.4
en+alte 8.0 a-0.3
en+anne 6.1 a-0.4 c0.5 d1.5 e-0.7 g-1.3 h-0.6 i1.8 k1.6 o0.5 p-0.4 r-0.9 s-0.5 t-0.4
en+ansa 8.0 d0.7 e-0.7 k-0.5 n0.6 o0.4 q-0.4 r-0.3 s-0.4 t0.9
en+auto 7.5 a-0.5 b-0.4 d0.6 f-0.5 g-0.6 i-0.4 k-0.4 l-0.6 r0.6
en+av 5.8 b1.4 c1.0 d-0.4 e0.5 g-0.8 i0.7 l-0.7 m-0.6 p-0.7 t0.5
en+barn 7.5 a-0.5 c-0.7 e0.8 s1.1
en+bedr 7.3 a-0.6 d0.6 f-0.4 g1.3 j0.6 r1.5
en+best 8.0 h-0.3 o0.4
en+blan 8.0 g-1.0
en+bok 8.0 b1.1 e0.7 g0.5 p0.4
en+boks 8.0 a0.4 g0.6
en+bruk 7.5 a-1.2 e-0.6 g-0.3 i-0.6 s-0.5
en+darl 7.7 a0.4 f1.1 g-0.5 h0.3 i-0.4 k-0.5 m1.2
en+del 6.7 a1.6 b0.4 e-0.4 f-0.3 g-0.9 m0.8 s0.7
en+doku 8.0 a0.5 e1.0 g-0.6
en+dom 8.0 b0.4 c0.4 d0.5 g-0.4 m0.5 o0.4
en+drom 7.7 a-0.4 g0.4 q0.6 r0.5
en+egen 7.7 b-0.4 d-0.4 e-0.3 f0.4 g-0.6 i-0.4 m1.1 o-0.5 t0.4
en+eksp 8.0 a-0.3 g0.4 i0.9
en+ekst 7.7 g1.0 r0.6
en+elle 8.0 a0.5 g-0.7
en+enes 6.8 a0.5 e0.8 f-0.4 h0.8 i1.0 j-0.5 n0.7 o-0.5 q-0.3 r1.4 s-0.5
en+enga 8.0 a0.5 g0.8
en+enge 8.0 a-0.3 h1.2 q0.6 r0.8 t0.3
en+enke 7.3 d0.5 e-0.6 g-0.7 i-0.3 l0.4 m0.7 o-0.4 q0.3 s-0.4
en+ette 7.5 a-1.0
en+even 7.7 a-0.3 g1.4 j0.5 p0.6
en+fakt 7.7 b1.6 c0.7 d1.0 e-0.5 h-0.3 m-0.4 o0.8
en+fant 8.0 a-0.3
en+fast 8.0 a1.1 b0.4 d0.9 h-0.4 l-0.5
en+feil 7.3 b1.7 d0.8 e0.8 g-0.7 m2.4 s0.5
en+film 8.0 a0.4 g-0.4
en+fin 6.9 c0.6 e1.0 f0.5 g-1.1 k1.6 l-0.3 m1.1 n-0.4 p-0.3 q0.9 s0.5
en+fore 8.0 a-0.3 e0.4 l0.5 o0.5
en+fork 7.5 a0.8 b0.7 e-0.4 f0.3 h0.4 i-0.4 m1.6 o-0.3
en+form 7.1 d-0.9 e-0.6 f1.5 g-0.6 i-0.4 k0.8 m0.6 s-0.4 t-0.4
en+fors 7.7 g0.4 o0.4 r0.5 t0.5
en+fort 7.7 a-0.8 k0.7 m0.4
en+fotb 7.7 a0.6 g-0.5
en+fra 8.0 c0.7 g-0.5 i0.8
en+fris 8.0 b-0.3 c-0.4 e0.7 g0.5 h1.1 k-0.4 m0.7 o-0.3 r0.6
en+fryd 7.7 a-0.9 g1.5 k0.3 r2.1
en+gamm 7.1 a0.4 g-1.4 j0.7 q0.4 r-0.4
en+gang 5.6 a1.1 d0.8 e2.4 f0.7 h0.5 i0.4 j-0.6 k0.4 m0.4 n1.4 q0.7 r1.2 s-0.9 t3.2
en+gjen 7.5 a-0.4 g-1.1 o0.4
en+god 6.6 b0.3 c1.3 d0.6 g-0.3 h-0.4 i-0.5 l0.4 n-0.3 p-0.4 q1.3 r-0.6 s1.6
en+grun 7.7 a1.2 h0.5 r1.0
en+halv 6.8 a1.2 b0.6 c1.0 d-0.5 i-0.5 j-0.3 m0.4 s1.0 t1.9
en+hand 8.0 a0.4 b0.7 g-0.4 i0.7
en+hel 7.7 f0.8 g0.8 m1.0
en+helg 8.0 f0.5 g0.3 h0.7
en+helt 6.9 a-1.6 g2.3 h-0.3 k0.5
en+hist 7.5 g-0.9 s1.0
en+hole 8.0 a-0.5 g-0.3
en+hund 8.0 a-0.3 g-0.3
en+hver 8.0 g0.8
en+hvit 8.0 e1.0 g-0.4 t0.7
en+hyll 8.0 a-0.3
en+i 8.0 a-0.4 c-0.3 g0.5 h0.6
en+ikke 8.0 c0.8 e0.5 g0.7 i0.8
en+inte 8.0 a-1.1 c-0.3 d-0.4 f0.3 g0.8 o0.3
en+jobb 8.0 a-0.3 f0.5 g0.4 q0.9 r0.6
en+kaff 8.0 b1.1 c-0.5 d-0.4 g-0.3 k0.4 m1.3
en+kar 8.0 e0.6 s0.8
en+katt 7.7 a0.8 d0.7 e0.5 g-0.3 k0.7 m1.0 p0.6 r-0.4 s0.3
en+klie 8.0 a-0.3 j-0.3 k0.6
en+klip 8.0 d0.4 g-0.5 i1.1 r0.5
en+knap 7.7 c-0.4 e-0.4 g-0.3 k-0.3 l0.4 q0.4 r-0.3
en+koll 8.0 a0.7 b0.4 d0.4 e0.4 h0.9 r0.7
en+komp 7.7 a-0.8 c0.4 g0.5 r0.8
en+konk 8.0 c0.5 f0.3 g-0.4 m-0.4 q-0.4
en+kons 8.0 a-0.4 g0.7
en+kont 7.7 a2.6 c0.3 d0.4 e-0.4 g-0.4 i0.4 j0.7 m0.9
en+kopi 8.0 d-0.4 e0.4 k0.9 o0.4
en+kort 7.7 a-0.7 d0.7 h0.9 l0.4 m0.5 n-0.4 r0.7 t-0.4
en+kron 7.5 b-0.4 j0.4 p1.2
en+kund 6.7 a-0.6 g-0.7 i0.5 j-0.4 l0.5 p-0.5 q-0.5 r-0.3 s-0.5
en+lang 7.3 a1.4 d0.4 g-2.0 j1.3 s1.1
en+lat 8.0 a-0.6
en+lett 7.7 d-0.4 e-0.3 k0.4 o0.5 q0.5 r1.2 s-0.4
en+leve 7.7 a-0.3 e0.9 g0.8 i0.6 p0.9
en+list 8.0 d-0.3 e0.4 h-0.3 l0.3 s-0.3 t0.4
en+lite 6.4 a-1.3 b0.4 c0.4 d0.7 f0.6 g-0.5 i-0.6 l0.6 m0.7 n1.7 o0.9 p-0.4 q-0.5 r-0.4 s-0.6
en+litt 7.1 a-0.6 e-0.3 g1.2
en+mane 6.6 a-0.4 b-0.6 c0.3 d0.5 e-0.3 f-0.3 g0.5 h-0.8 j-0.6 l1.3 m-0.5 o-0.4 p-0.5 q-0.4 r0.8 s-0.3
en+mann 6.8 a1.6 c-0.3 e2.0 g0.9 m0.4 o-0.5 p0.7 s0.4 t-0.4
en+mate 7.7 a-0.5 c-0.4 e-0.9 g0.9 h-0.4 o0.4 q0.5 r1.0
en+mege 7.7 a-0.4 g0.7
en+mer 7.7 a-0.5 g0.4
en+meta 8.0 g-0.5
en+mobi 8.0 a-0.4
en+mor 7.5 a-0.3
en+mork 8.0 g-1.0
en+nede 7.7 a-0.6 h0.7 m0.3 r0.6
en+nett 7.7 a0.9 c0.7 d0.5 e0.5 g-0.5 j0.7 s0.7
en+nors 8.0 a-0.6 g-0.7
en+null 8.0 b0.8 c-0.4 e-0.3 h0.3 m1.1 o-0.4 r0.4 t0.7
en+ny 6.1 d0.7 e-1.0 f-0.6 g-0.4 h-0.3 i-0.9 j-0.7 k0.7 m-0.4 o1.9 q0.4 r0.4 s-0.8
en+odel 8.0 a0.6 c0.5 e1.4 g-0.4 h0.5
en+ol 8.0 a0.4 d-0.4 f0.5 h0.3 j0.9 q1.0 r0.4
en+omta 8.0 b0.3 g-0.5 n0.4
en+oppd 8.0 e0.4 g0.6 i0.4 s0.7
en+ordr 8.0 a-0.4 d0.5 h0.9 o0.4 r0.6
en+over 6.6 a1.2 b0.5 c0.8 e0.5 f-0.3 g-0.4 h-0.5 n0.6 o1.2 p0.6 t-0.4
en+pens 7.5 a-0.7 c-0.4 d0.4 e-0.5 h0.3 s0.5
en+pers 7.7 a0.5 d0.5 e0.4 f0.7 g-0.4 p0.7
en+plak 7.5 d-0.4 e0.3 f0.4 g1.0 i0.3 k0.5 n0.9 r0.7 t1.4
en+plan 8.0 a0.6 c0.4 d0.5 i1.1
en+plat 8.0 a-0.5 g0.5
en+poli 8.0 e0.5 j0.8
en+pris 7.0 b2.0 c-0.4 d0.4 e-0.5 f0.9 i-0.6 j-0.4 k0.6 m0.4 p-0.5 q0.3 r0.3 s-0.4
en+pros 8.0 g-0.4 j0.9
en+purr 7.5 c-0.5 e-0.5 m0.3
en+rapp 8.0 b0.7 e1.0 g-0.4 i0.5 o0.4
en+rask 8.0 h0.3
en+regn 7.7 a0.4 c-0.4 d1.9 i-0.5 m-0.3 p-0.4 q-0.4 r0.8 s-0.3
en+rekk 7.7 a-0.5
en+ren 8.0 g0.5
en+rikt 8.0 i0.8
en+rund 8.0 a0.3 e0.8 g0.3 h0.8 i0.7 q0.4 r0.3
en+rust 8.0 g-0.9
en+ruti 8.0 a-0.3
en+sa 7.5 a-0.7
en+sak 7.7 a0.3 g-0.3 h0.3 j0.7 m1.1 p-0.4 r-0.3 t0.3
en+sann 7.7 b0.4 e0.3 g0.8 i0.4 j1.0
en+scen 8.0 a-0.7
en+selv 8.0 a-0.4 g0.5 h-0.3 k0.3 r-0.4
en+serv 7.5 a0.4 b0.5 d0.8 e-0.3 g-0.7 j0.8 k0.4 m0.9 s-0.4
en+side 7.1 a-0.7 b-0.5 d0.4 f0.4 g-0.3 h0.4 i-0.4 j-0.3 o0.8 q-0.4 s0.4
en+sjan 8.0 a0.6 c0.4 e0.5 i1.5
en+skje 8.0 a0.8 c1.1 d-0.3 e0.6 g-0.4 i1.0 j0.5 s0.6
en+skri 7.7 a0.6 b0.4 c0.7 d-0.4 e0.9 f0.6 j0.5
en+skru 8.0 a0.5 e0.7 s0.9
en+slag 7.1 a1.3 e0.6 g-1.4 i0.8 k0.9
en+slik 7.5 a-0.5 g-1.1
en+sold 8.0 g-0.3
en+som 7.1 c1.1 e0.7 g0.9 h1.5 i-0.3 m0.5 q0.8 s0.8 t0.4
en+sond 7.5 b-0.3 c0.5 d1.0 h1.1 i0.5 p0.7 q0.5 r0.5
en+sonn 8.0 g0.4
en+spen 8.0 a-0.3
en+spes 7.7 a-1.1 g1.1 h-0.3 l0.4 n0.3 o1.7
en+spok 8.0 a-0.7 g0.6 h-0.5 k-0.3 l0.4 r-0.5 s-0.3
en+stad 7.7 g1.2
en+stei 8.0 a-0.4 d-0.3 e-0.3 g0.4 m0.4 r0.3
en+stil 8.0 a-0.4 g0.7 l0.3 r0.7
en+stje 7.5 a1.0 g-0.5 r-0.6 s1.6
en+stor 7.0 e0.4 g0.6 h1.0 r1.5
en+stud 8.0 a1.3 b1.0 g-0.6 i1.0
en+stun 7.7 a0.9
en+suks 8.0 a-0.4 g1.0
en+svær 7.7 g0.7 r0.4
en+sære 7.7 g0.5
en+talm 8.0 c0.8 e0.4 g0.3 h-0.3 i0.6 k0.5 r1.0
en+tegn 8.0 e1.2 g0.3 p1.1
en+teks 7.5 a0.7 e0.8 g-0.5 l0.4 p0.8 t-0.3
en+tele 7.3 a1.2 b-0.4 d2.8 i-0.6 m1.1 o-0.3 p0.7 q0.7 r-0.3 t0.3
en+tid 8.0 g-0.6
en+tidl 7.7 a-0.9 i-0.4 m0.6 o-0.5 q0.4
en+tilb 7.5 a-0.4 b0.6 c0.6 d0.7 e-0.7 g1.1 h0.9 l0.4 r0.9 t-0.3
en+time 7.5 b1.3 c-0.4 d-0.4 e0.5 f-0.4 h0.4 i-0.5 j-0.3 m-0.5 n0.6 q0.7 r0.7 s0.4 t1.5
en+ting 7.3 d0.9 e0.8 g-0.9 i0.7 j0.6 r-0.4 s0.9
en+trad 8.0 a-0.4
en+trak 8.0 a-0.4 g0.7 k0.6 m0.5 q-0.4 r0.8
en+trav 8.0 c0.8 d0.9 e-0.3 o0.3
en+tred 8.0 g-0.3 o0.9 q0.9
en+ubet 8.0 a-0.5 c0.5 d0.3 h0.5 q0.4
en+uke 7.3 a-0.6 b0.5 e-0.7 i-0.5 k1.3 l2.1 m0.7 q-1.2 r0.6 t1.1
en+ulyk 8.0 a-0.4 g-0.4
en+ung 7.7 a0.4 g-0.9
en+unns 8.0 d-0.4 e0.8 f0.9 g1.0 n0.9 o0.5 r1.3
en+utle 8.0 a-0.7 f0.5 g-0.5 k0.5 o-0.3 p-0.9 q0.4
en+vari 7.7 g0.4
en+varm 8.0 d0.6 f0.8 g0.4
en+venn 8.0 a-0.4 c0.7 e-0.5 g0.6 k-0.3 r0.7
en+verd 8.0 g0.7
en+vil 8.0 d1.2 k-0.4 s1.1
en+viss 7.3 a-0.5 g1.2
en+ærli 7.3 a0.7 c1.5 d1.2 e0.4 g0.6 q-0.4 r0.6 s1.7
enda 6.5 a1.6 b0.5 c3.5 d-0.5 f1.4 i-0.5 n0.4 o0.8 p-0.4 s-0.5
enda+en 8.0 a1.0 c3.1 e-0.7 f1.7 g-0.5 i-0.3 o1.1 s-0.3
enda+fler 7.7 g-0.6
enda+mer 8.0 a0.6
ende 6.1 b0.6 c0.9 d0.3 e-0.4 f0.6 h0.4 i-0.7 j-0.4 k-0.3 m-0.5 n0.9 o0.5 p-0.5 r1.9 s-0.5 t0.3
ende+av 8.0 a-0.3 g0.6
ende+opp 8.0 a-0.5 g0.4
endeli 6.8 a-0.9 b0.9 c1.0 d0.4 f0.7 g0.6 i-0.7 j-0.4 k-0.5 m-0.5 n1.0 o0.7 p-0.5 r2.0 s-0.5
enden 7.7 a0.3 g-0.7
ender 7.5 a-0.3 e-0.3 t0.3
endr 6.4 a-1.7 b1.2 e-0.9 f0.5 i-0.6 k1.2 l0.4 m0.6 p-0.4 r0.4 s-0.5
endr+i 7.7 g0.3
endre 7.5 a-0.9 b0.8 d-0.3 g0.4 h0.5 k0.4 n0.4 r0.7 t0.8
endret 7.7 a-0.4 d0.4 e-0.4 g-0.4 k0.4
endrin 7.3 a-0.4 b0.4 d-0.3 e-0.3 j0.5 k0.4 m1.1
endt 7.5 a-1.0 d0.3 g1.3 i-0.6 r1.1
endte 7.5 a-1.0 d0.3 g1.3 i-0.6 r1.1
ene 6.2 a2.2 d0.7 e0.7 g-1.8 h-0.4 i-0.5 k-0.4 m3.2 p1.7 s-0.3 t-0.4
ene+er 8.0 c-0.3 d-0.4 g-0.6 h0.3 l0.3 m0.7
ener 6.7 a0.6 e0.7 g0.4 p0.7
energi 6.7 a0.6 e0.7 g0.4 p0.7
enes 5.9 b0.6 c0.3 d0.6 f0.3 h0.7 i0.6 j-0.4 l0.3 r1.2
enes+av 8.0 a-0.5 d0.5 e0.4 g-0.4 s0.6
enes+livs 8.0 a0.9 c1.7 d1.8 e-0.3 g-0.3 j0.9 q0.5 s-0.4
enes+merk 8.0 g0.7 h0.9 k0.3 q-0.4 r1.1
enes+som 7.7 b0.9 e0.8 g-0.6 m0.6 q0.3
enes+svar 8.0 d0.6 p0.5 s0.4
eneste 6.0 b0.7 c0.3 d0.6 f0.3 g-0.4 h0.7 i0.6 j-0.4 l0.3 r1.2
enga 6.4 a0.8 e0.5 g0.9 i1.5 j1.1 s0.3
enga+advo 8.0 a0.4 d0.4 e0.9 j0.8 s0.5
enga+som 8.0 i0.9 j0.6
engasj 6.6 a1.2 d0.3 e0.5 i1.5 j1.1 s0.3
enge 6.5 a-0.8 b-0.4 d0.7 g1.5 h1.3 j-0.6 p-0.4 q0.8 r0.9 s-0.3
engels 6.7 a-1.0 b-0.4 h1.3 i-0.6 j-0.5 p-0.4 q0.9 r1.0 s-0.3
engl 8.0 a0.4 g0.3
englan 8.0 a0.4 g0.3
enhe 7.5 e0.5 f0.6 g0.7 j0.7
enhet 8.0 a0.3 e0.6 f0.6 j0.7
enhete 8.0 a-0.4 g0.7
enig 6.7 a0.5 c-0.5 d0.5 f0.5 g0.8 h1.6 i-0.6 j0.8 m0.6 q0.5 r1.1 s-0.4
enig+om 7.0 a-0.4 c-0.7 d0.6 e-0.8 f0.5 g0.8 h1.9 i-0.5 j0.4 k0.7 l0.8 o0.5 p-0.4 q0.9 s-0.3 t-0.4
enige 7.0 c-0.4 d0.7 f0.6 g0.7 h1.8 i-0.5 j0.9 p0.4 q0.6 s-0.3
enke 6.3 a1.9 b1.0 c-0.4 e-0.7 g-1.9 i-0.5 s0.9
enke+er 8.0 a-0.8 p0.5
enkel 7.0 a1.4 d0.4 e-0.6 g-0.9 i-0.3 l0.3 m0.6 o-0.4 r-0.3 s-0.4
enkelt 7.0 a1.0 b1.3 g-1.7 s1.5
enkl 6.8 a-0.9 e-0.5 g1.0 t-0.3
enkl+a 8.0 a0.6
enkle 7.3 a-1.1 g0.7 r0.4
enkler 7.7 g0.6
enn 4.6 a1.3 b2.5 c-1.3 d-1.1 e1.0 f1.2 h1.2 i-1.2 j-0.5 k0.7 l2.1 n1.0 o1.8 p-0.9 q-0.3 r1.9 t0.6
enn+a 7.0 a0.7 c-0.3 d-0.3 e-0.4 g0.4 h0.9 k-0.4 l0.5 o-0.5 r0.6
enn+bare 8.0 a0.3 g-0.7
enn+bra 8.0 a-0.5 g0.7
enn+de 7.7 a-0.8 g-0.4
enn+den 7.5 a-0.5 f0.4 h0.7 r0.4
enn+det 7.3 a0.8 b0.8 e0.9 g-1.0 i0.3 p0.4 r-0.3
enn+en 7.1 g0.6 m0.4 r0.5
enn+ham 8.0 a0.3 c0.5 e0.6 f0.9 h0.7 n0.4 q-0.4
enn+i 8.0 a-0.4 e-0.4 g0.4 h0.4 n0.5 o0.6
enn+konk 8.0 a-0.4 g1.2
enn+meg 8.0 a0.7 d0.5 e-0.3 g-0.3 j0.9 s0.9
enn+noen 7.5 a-1.2 g1.7
enn+orig 8.0 a0.3 g-0.6
enn+over 8.0 c0.6 g0.8 p0.9
enn+sa 8.0 e0.6 g0.4 s0.9
enn+selv 8.0 a1.0 b0.6 d0.4 g-0.5 h0.3 k0.5
enn+vent 8.0 a-0.7 e-0.4 k0.7 l1.1 n1.1 p-0.3
enna 7.0 a0.4 b1.3 c0.5 d0.4 g-0.4 j-0.5 k-0.6 l-0.3 m-0.4 p-0.6 q0.6 r0.4 s-0.3
enna+ikke 7.7 a0.7 c0.3 d0.6 g-0.5 h-0.3 i0.4 r-0.3
enor 7.1 a-0.4 g1.8
enorm 7.5 g1.5
enormt 8.0 a-0.5 g0.5
enov 8.0 a0.4 c1.0 d0.8 f1.3 l-0.3 o0.8 q0.3 t0.8
enova 8.0 a0.4 c1.0 d0.8 f1.3 l-0.3 o0.8 q0.3 t0.8
ens 8.0 a1.3 g0.4
ense 7.5 a-0.5 g0.6 k0.3 m0.4
ensemb 7.7 a-0.4 g1.0 k0.3 m0.4
enso 8.0 a-0.5 g-0.9
ente 7.0 a-1.0 o-0.3
enten 7.0 a-1.0 o-0.3
entr 7.5 c0.9 d0.4 f-0.4 g-0.3 i-0.4 l0.5 n-0.3 o-0.4 p-0.3 q-0.4 r0.5 t0.9
entr+og 8.0 a-0.7 c0.3 f-0.3 r0.5 t0.5
entrep 7.5 c0.9 d0.4 f-0.4 g-0.3 i-0.4 l0.5 n-0.3 o-0.4 p-0.3 q-0.4 r0.5 t0.9
epis 6.8 e-0.3 h1.3
epis+av 7.7 a-0.5 g1.2
epis+og 8.0 a0.4 g-0.8
epis+til 8.0 e-0.4 g0.6 h1.5
episod 6.8 e-0.3 h1.3
epos 6.9 a0.9 b0.7 d2.4 e-1.1 g-0.6 h-0.7 m-0.7 p1.3 s0.4
epost 8.0 a0.5 b0.4 c1.1 e-0.4 i0.4 j1.0 s1.1
eposte 7.3 a0.9 c-0.6 d2.4 e-0.5 g-0.4 h-0.7 i-0.4 l0.5 m-0.6 o0.3 p1.6 s-0.4
er 1.8 a1.1 b-0.8 c-0.3 d-2.6 e-1.1 f-0.5 g0.8 h-2.0 i-0.5 j-0.5 k-1.2 l-0.3 m-0.8 n-0.6 p0.7 q-0.8 r-0.9 t-0.7
er+a 7.1 a-0.5 c0.4 g-0.7
er+alle 8.0 a0.6 c-0.3 e0.4 n-0.3 s0.5 t0.9
er+allt 8.0 a-0.4 g0.7
er+alt 7.5 a-0.8 d-0.4 e0.3 f-0.4 g-0.7 i-0.4 j-0.6 m0.5 n0.3 o-0.4 q0.4 r-0.4
er+alts 7.7 c0.7 d-0.4 e0.6 g-0.9 o0.5 p1.1
er+andr 8.0 a0.6 c1.2 d1.2 f1.3 g-0.4 k0.3 l0.4
er+at 6.2 a1.7 b-0.3 d-0.8 e2.9 h-0.7 i1.7 k1.7 l0.3 m0.4 o-0.4 p0.4 r-0.3 s-0.5
er+av 7.7 a-0.5
er+avsl 7.7 a-0.5 e-0.7 g-0.5 i-0.5 m-0.3 q-0.4 t0.3
er+avta 8.0 a0.5 e1.0 f0.3 g-0.3 j1.4 p-0.3
er+bade 7.7 a-0.7 g-1.0 h0.3
er+bare 6.3 c1.8 f-0.4 h-0.8 i-0.6 j0.5 k1.5 l2.1 m-0.4 n-0.6 p-0.6 s1.5
er+base 7.7 a-0.7
er+bedt 8.0 e0.6 f0.7 i1.5
er+best 6.8 a-0.4 c-0.5 e0.3 g1.2 h0.4 k0.5 l0.6 n0.6 q-0.3 r0.6 t-0.5
er+beta 7.1 a-1.1 b-0.6 d0.5 e-0.4 g0.6 h1.3 i-0.4 j-0.4 k1.1 l-0.4 m-0.6 o2.6 p-0.7 q1.3 r0.9 s-0.4
er+bila 7.7 a-0.7 d0.7 e0.3 f0.5 h-0.4 i-0.3 k0.6 l-0.4 r0.6
er+blit 6.4 a0.7 b0.5 c-0.7 d-0.5 e1.8 g0.8 h0.9 i-0.4 j0.4 k0.4 m-0.5 p0.7 q0.7 r1.1 s-0.4
er+bmw 7.7 a-0.6 g1.6
er+bort 7.5 a-0.9 d-0.4 e-0.8 f0.7 g-0.3 i-0.3 j-0.4 k0.4 o-0.3 p-0.5 t0.7
er+bra 7.7 a-1.0 g1.8
er+brud 8.0 a0.8 f0.8 g-0.4 j2.0
er+brun 8.0 h0.3 m0.4
er+da 7.7 a-0.5 g0.6
er+de 7.0 a-0.9 d-0.6 e0.7 f0.7 g0.4 j0.7 o0.4 q1.3 r0.8 s-0.3
er+delv 8.0 m0.4 r1.4 t0.6
er+den 6.0 b-0.4 c1.1 d0.3 e1.0 f1.3 j-0.5 m-0.5 n0.4 o0.4 p-0.9 q2.4 s-0.7 t1.1
er+der 7.0 a1.4 e0.5 f0.4 g-1.4 h-0.4 i-0.3 q0.6 s-0.3
er+dere 7.5 a-0.9 c-0.5 d0.5 f0.9 g0.8 h1.0 i-0.4 j-0.4 k0.4 m0.5 n1.3 p-0.4 r2.3 s-0.5
er+derf 8.0 a-0.4 e-0.4 k0.7 l1.0 n0.5 t-0.5
er+deri 8.0 a0.4
er+dess 7.1 a-0.4 b0.7 e0.3 g1.0 i1.5 k0.8 l0.5 n-0.3
er+det 4.1 a0.9 b1.8 c4.0 d1.7 e1.2 f0.8 g-1.9 h0.5 i-0.8 j1.0 k-0.6 l2.8 m1.8 n1.1 o1.8 p-0.9 r-0.7 s0.3 t1.0
er+dett 6.9 a1.2 b1.9 c-0.4 d0.5 e-0.6 f1.1 l-0.4 o0.4
er+dobb 8.0 c0.8 g-0.4 j0.9 s0.4
er+droy 7.7 a1.1 b2.6 f0.6 g-0.6 h0.5 m0.9 s-0.3
er+du 6.6 f0.8 g-1.1 i0.5 j-0.5 l0.6 m0.4 n0.6 o1.2 p-0.6 q0.6 r0.4 s-0.3 t0.4
er+dykt 8.0 a-0.5 g1.0
er+ei 7.7 r0.3
er+ekse 8.0 a0.5 b0.9 s1.4
er+en 4.7 b3.5 d1.2 g0.5 i-0.3 j-0.9 k0.3 m0.8 n-0.7 o0.5 r1.1 s-0.5
er+enig 8.0 a0.7 g-0.8
er+enkl 8.0 a-0.4 e-0.3 g0.6 o-0.4
er+et 5.8 a-1.8 b0.3 e1.4 f-0.6 g-0.4 j0.5 k-0.3 p-0.8 q0.6 s0.3
er+fakt 7.1 a0.9 d-0.5 e1.1 f1.6 i-0.3 l-0.6 m2.2 n-0.9 o-0.3 p0.5 q1.3 r0.4
er+feil 7.3 a1.1 c-0.8 d-0.4 e2.0 f0.7 g-0.3 h0.8 i-0.5 l-0.3 p1.7 s-0.6
er+fem 7.7 a0.9 c2.4 d1.0 e0.7 g-0.5 p0.9 s0.5 t0.4
er+ferd 6.9 a1.1 b-0.6 c0.5 d-0.5 e-0.8 f0.5 g-0.9 i2.0 j-0.4 k0.6 l0.6 m0.6 p-0.7 q-0.3 s1.7
er+fiks 8.0 a-0.5 g0.4
er+film 8.0 a-0.5 g1.4
er+fint 7.7 a-0.3 b1.4 e0.8 g1.5 o0.3 p1.0
er+fler 7.5 e0.5 g1.3 h1.4
er+flyt 7.1 d-0.5 e0.3 f-0.4 h-0.6 i0.4 m0.5 n1.0 o0.3 p-0.5 r0.6 t-0.3
er+for 6.5 a1.5 c0.7 g-0.6 i0.3 m1.1 p2.0 q-0.4 r-0.6 s-0.5
er+ford 7.7 a-0.4 c-0.5 d0.7 e0.8 g1.1 l1.1 r0.6
er+forf 8.0 a2.1 b0.3 g-0.6 k0.4 n-0.4 o0.8
er+forl 7.3 a-0.9 g-0.3 i-0.5 j-0.3 o0.7 q0.4 s-0.5 t-0.3
er+forn 7.5 h-0.5 i-0.4 n-0.4 p0.5 q0.5 s0.5
er+fors 6.7 a1.7 c0.3 e1.1 g-0.8 i-0.5 j-0.4 k0.5 m-0.6 n-0.3 p-0.4 q0.6 r0.3 s-0.6 t0.4
er+fort 6.4 c1.6 d0.6 f1.5 g-0.6 i-0.5 j-0.3 k1.0 l0.3 m1.1 n0.7 o1.1 q-1.2 s-0.4 t-0.9
er+fra 7.3 d-0.4 e0.7 h-0.7 l0.3 n0.4 q0.4
er+fred 7.7 a-0.5 g-0.3 h0.6 k0.7 q0.3 s-0.4
er+frem 7.1 c1.1 d0.8 e-0.3 g0.8 h0.6 i0.5 k1.0 l-0.3 n-0.3
er+full 7.0 a1.5 c0.4 d-0.5 e1.5 f0.4 g-1.4 i-0.5 l-0.5 n0.4 o0.4 s0.5
er+funn 8.0 a-0.4 e-0.5 g-0.3 n0.6
er+fylt 7.7 a0.8
er+gans 7.1 a0.8 c0.9 e0.4 s0.7
er+gatt 8.0 a0.4 b0.4 g0.3 m0.5 q0.8 r0.7
er+gitt 8.0 g0.4
er+gjen 7.7 e0.5 i0.4
er+gjor 7.3 a1.0 c0.8 d0.4 i1.6
er+glad 8.0 d0.8 f1.0 h0.9 j-0.3 r0.6 s0.4
er+god 7.7 b0.9 d-0.5 e0.4 g0.6 l0.5 r1.0 t1.9
er+godk 7.7 b-0.4 f0.4 g0.8 h2.9 m0.7 r0.6 t0.5
er+godt 7.5 e-0.5 g1.5 i-0.4 k0.6 n1.0 o-0.4 q-0.4 r2.1 s-0.3 t0.4
er+grei 6.9 a1.4 b2.1 c0.6 d-0.7 g-0.8 h0.6 i-0.8 j0.4 k-0.3 l-0.5 m0.6 o0.5 p0.8 q0.4 s-0.4 t-0.4
er+han 7.5 a0.7
er+hand 8.0 a-0.9 b-0.3 c-0.5 e-0.5 f0.4 g0.5 k0.7 q0.4 t1.0
er+hell 7.7 a0.7
er+helt 8.0 a0.9 e-0.3 g-0.6
er+henn 8.0 a-1.5 c0.6 r0.3
er+her 8.0 c0.6 e0.7 r-0.4 t0.7
er+herv 8.0 g-0.5 i-0.3 l0.3 m0.3 q1.8
er+hjer 8.0 a0.7 b0.7 d1.2 g-0.5 i0.7 s0.7
er+hun 8.0 a-0.3 d0.3 g0.7 l1.0 o0.8
er+i 5.4 b2.2 d0.4 e1.0 f1.3 i-0.4 m0.8 o1.6 p-0.6 r2.0 s-0.8 t1.9
er+igje 8.0 a-0.7 g1.0
er+ikke 4.8 c0.6 e2.9 g-0.3 i1.1 j1.0 k0.9 l3.0 m-0.7 n1.5 p0.5 q0.4 r1.9 s-0.8
er+imid 8.0 a1.9 g-0.9
er+impo 8.0 e0.3 n0.8 s0.8
er+inge 7.7 a0.5 q0.4
er+innf 8.0 d-0.4 f0.5 g0.6 h0.3 q1.1 r0.6
er+inno 7.5 a-0.6 d-0.7 f-0.4 g0.4 h1.0 i-0.5 k-0.3 r0.8 t-0.4
er+inns 7.7 a-0.9 b-0.4 c-0.3 f0.6 g-0.7 h-0.3 i-0.5 k2.5 q0.7 s-0.4 t0.6
er+inta 8.0 a-0.4 g1.6
er+inte 7.3 a1.2 c0.7 e0.5 j0.6 s1.8
er+jeg 6.8 b0.8 c-0.4 d0.4 e-0.6 g1.1 h0.9 j-0.3 m-0.5 r1.6 s1.2
er+jo 7.0 a1.4 b0.5 e0.4 g-0.8 h0.5 m1.5 n-0.3 o-0.4 p0.6 q0.6
er+jour 8.0 a0.4 g0.9 s0.7
er+kalt 7.7 a-0.5 c-0.5 g0.5 k1.6
er+kans 8.0 a0.7 g-0.9
er+kass 8.0 a-0.5 e-0.6 i-0.5 k-0.3 l0.4 q0.3 r0.3
er+kjap 8.0 d0.4 h0.5 l0.4
er+kjem 7.1 a-0.9 b0.3 c0.4 e-0.7 g2.0 i-0.4 j-0.4 l-0.6 n1.2 o0.6 q-0.7 r2.0 s-0.4 t0.3
er+kjen 7.5 a-1.0 g1.2 m0.3
er+kjor 8.0 d-0.5 e0.7 n1.3 t0.8
er+klar 6.8 a-0.3 c0.7 d-0.5 e1.0 f0.8 g1.3 h1.2 i-0.6 n0.5 p0.5 r1.8 s0.5 t0.7
er+komm 7.3 c-0.5 d-0.5 e0.7 g0.7 k0.4 o0.7 p0.7 q0.9 r0.4
er+kont 7.5 d-0.4 e0.7 f0.6 g-0.3 j0.6 o2.3 p-0.3 t-0.3
er+kun 8.0 q0.7
er+lage 7.7 a0.7 r0.7
er+lagt 7.3 b-0.4 c0.7 d0.3 f0.8 h0.4 l-0.4 n-0.4 o0.4 p0.5 q1.0 r0.5 s-0.3
er+lang 7.3 g0.5
er+last 8.0 c-0.4 l2.0
er+lav 8.0 a-0.3 g0.3 k0.5 q0.4
er+lede 8.0 c0.5 i0.3 o-0.3 t0.4
er+lei 7.5 a-0.4 c-0.7 d0.5 e-0.6 f1.0 g0.4 h0.6 i-0.4 l0.5 n-0.5 q0.7 r0.3 t-0.4
er+leid 8.0 a0.9 b0.4 c1.4 g-0.4 i0.6 m0.6 p0.7
er+lest 8.0 a0.6 b1.6 g-0.3 j1.1 l0.4 s1.1
er+leve 7.7 a0.4 c1.4 e-0.6 f0.5 i-0.4 p2.2
er+like 6.6 a1.2 b0.3 c0.6 d0.6 e0.4 f-0.3 g-1.7 i-0.6 k0.4 l0.5 m0.7 o-0.5 s-0.3
er+lisb 8.0 g-0.5
er+lite 7.5 a1.7 d-0.4 g-1.1 i0.5 s1.4
er+litt 7.0 a-0.8 b-0.4 d0.5 e0.9 g-0.7 h0.8 i-0.5 l1.5 o0.5 q0.8 r0.4
er+lost 6.1 j-0.4 p0.4 s-0.3
er+man 8.0 a-1.6 g2.1 r1.1
er+med 6.6 a0.8 g-0.8 s1.1
er+mege 8.0 g0.6
er+meld 8.0 c0.7 h0.4 k1.8
er+ment 7.7 a0.4 d0.5 h0.3
er+mer 6.9 a0.4 b0.6 d-0.3 g0.5 h0.5 k0.7 l-0.4 q0.5 r2.2 s-0.3
er+merk 8.0 g-0.9 q-0.3
er+mest 8.0 g0.5 h-0.3 k0.4 m0.5
er+midt 8.0 a-0.4 c-0.4 d-0.3 e-0.3 g-0.4 h-0.3 l1.5 r-0.6
er+mors 7.7 a-0.3 g0.4
er+mott 6.1 a-0.5 c-0.4 e-0.3 h-0.5 p-0.5 q0.3
er+muli 7.3 b0.3 f0.3 g0.5 l2.1 o-0.4 q0.4 t0.5
er+mye 7.5 a1.3 b2.4 e-0.7 g-0.9 h0.4 l0.4 p-0.4
er+na 6.3 a0.9 b-1.0 c1.3 e1.3 g1.7 h1.1 i0.5 j1.2 k0.6 m0.7 o-0.4 r0.3 t-0.7
er+natu 8.0 g-0.8
er+nede 7.0 a0.8 c-0.8 d-1.0 e2.2 g-1.0 i-0.5 k0.4 l0.7 m0.5 n1.4 o0.9 p-0.7 s-0.6 t2.9
er+neml 7.7 a0.6 g-0.3
er+nest 8.0 b1.5 e0.5 h0.8 p0.3 r0.4
er+nett 8.0 a-0.6
er+noe 6.8 a-1.6 d-0.4 e1.0 g-0.6 j1.0
er+noen 8.0 a-0.6 g-0.6
er+nok 7.3 a0.8 c0.9 i0.9 k1.3 n0.3
er+nytt 7.7 b0.9 e0.8 g-0.6 m0.6 q0.3
er+ofte 8.0 a-0.5 g-1.1
er+ogsa 6.3 a-1.4
er+opp 8.0 a0.5 g-0.5 s1.9
er+opps 8.0 a-0.3 g1.0
er+oppt 8.0 a-0.3
er+orie 8.0 a0.5 e1.1 f0.6 j0.9
er+over 5.9 a0.7 b-0.6 d0.5 f-0.9 g-0.7 h0.4 i0.9 j0.7 k-0.3 m1.7 n-0.5 p-0.3 q1.4 s-0.6 t-0.4
er+pa 5.2 a-2.9 c-0.3 e-0.6 g-1.5 h0.5 i-0.9 k3.3 m-0.4 n1.6 p-1.1 q1.8 r-0.4 s-1.4
er+plas 7.7 a0.7 g-0.6 i1.2
er+pris 7.7 a0.4 b1.6 i0.9 m0.6
er+quiz 8.0 a0.4 b0.4 c1.0 e0.8 g-0.3 s1.1
er+reda 8.0 g-0.4 s0.9
er+regi 6.9 a-0.5 c0.4 d-0.6 f-0.8 g-1.0 i-0.4 j-0.5 k0.3 l-0.3 p-0.5 q1.3 r0.3 s-0.4 t0.5
er+regn 8.0 a0.5 d-0.4 m0.9 p0.4 r-0.4
er+rett 6.6 a1.5 d-0.6 e4.1 f0.8 g0.5 i-0.5 j-0.7 l1.1 m-0.3 n1.2 o-0.3 p2.2 r0.3 s-0.6 t0.7
er+sa 6.0 a-1.6 c-0.4 d-0.3 e-1.2 f-0.4 g3.9 h1.0 i-0.6 j-0.3 m0.8 p-0.4 q1.4 r3.5 s-0.6
er+sagt 7.0 c0.4 d1.8 e-0.4 i-0.5 l0.7 n0.6 o0.3 r-0.3 s1.4
er+sake 8.0 a-0.9 b0.5 j-0.5
er+sann 8.0 c-0.4 d-0.5 e0.9 g0.3 p1.0 r0.5 s0.9
er+sant 8.0 c-0.3 l0.8 n0.9 p0.6
er+satt 7.0 g-0.7 h-0.6 i-0.5 j-0.4 m0.6 o1.7 p1.6 q1.1 r-0.3 s-0.6
er+seg 8.0 a-0.4
er+selv 6.9 a-0.4
er+send 7.3 a-0.8 b0.5 c-0.5 d-0.4 e-1.0 g0.5 i-0.4 j0.6 m-0.5 q3.2 r0.8 s0.6
er+sign 7.5 a0.7 f0.4 g-1.1 h-0.6 i-0.3 k1.0 m1.2
er+sikk 8.0 f0.4 g-0.4 m-0.3 o2.2 r0.3
er+sist 7.5 a1.4 d0.5 e-0.4 g-0.4 i1.1 j0.8 m-0.5 p0.9 s0.5
er+sjef 7.7 a0.4 c-0.3 d0.9 e0.4 f2.0 o0.6
er+skre 8.0 a-0.4 g-1.0
er+slut 8.0 a0.6 d0.5 e1.2 i0.9 j0.5 p0.9
er+snar 8.0 c0.7 g-0.4 q0.3
er+solg 7.7 a-0.5 c-0.3 g1.1 i-0.3 l-0.3 q0.6 r1.8
er+som 6.5 a0.6 d0.5 e0.5 f0.5 g0.9 i-0.7 k0.6 o-0.4 r0.8 s0.4 t-0.3
er+sper 7.7 g-0.3 h-0.4 k0.8 m-0.4 p0.8 t-0.4
er+spes 8.0 a-0.6 g-0.9
er+sten 7.3 a-0.8 b-0.4 c-0.4 d0.4 e-0.8 g-0.5 h0.5 i-0.3 j-0.3 k1.1 m0.4 n-0.7 q1.2 t-0.4
er+stil 7.7 b0.3 d0.4 f0.4 g-0.3 l0.7 m-0.4 o1.8 q-0.4
er+stor 7.3 a-0.9 g1.1 h1.2 q0.9 r1.6
er+stra 7.7 a-0.4 d0.4 e-0.4 g-0.3 l2.4 q0.4
er+stre 7.7 a-0.4 b0.4 g-0.6
er+sur 8.0 a0.6 e0.6 p0.8 s0.8
er+svær 7.5 e0.5 s0.4
er+syke 8.0 c0.4 f0.3 k0.9 l-0.4 n0.3
er+sykt 8.0 a1.7 e0.3 g-0.9 k1.0 r0.3
er+tatt 7.5 a-0.6 b0.6 d-0.5 f0.3 k0.9 l-0.5 m0.4 q1.7 s0.4 t0.4
er+teks 7.7 a-0.3 b0.7 c0.5 e0.4 g-0.6 l0.6 q0.6 t0.3
er+test 8.0 g-0.9
er+ti 7.5 c-0.4 e0.3 g-0.7 k0.6 q0.6
er+til 7.3 a2.0 g-1.3
er+tilb 5.7 d0.4 e-0.5 g-0.4 i-0.6 j-0.4 l0.4 n0.9 o-0.3 p-0.6 q-0.6 s-0.5
er+to 7.5 a1.1 c0.9 d0.7 i1.6 o-0.3 r-0.3 s0.5
er+tom 8.0 a-0.4 b0.4 d0.5 e-0.5 g-0.3 l2.1 t-0.3
er+tre 7.3 b-0.4 c1.4 d0.4 e-0.4 g-0.4 m-0.4 p0.3 r-0.3
er+tred 7.5 a0.5 c0.3 d0.5 h0.8 m-0.4 q0.4 s-0.3
er+truk 8.0 a1.5 e0.7 i1.2 m1.7 p1.0 q-0.4
er+uans 7.7 a1.4 g0.4 k0.3
er+unde 8.0 a1.0 e2.1 f0.5 g-0.7 k-0.3 l0.3 p0.6 r-0.3 s-0.4
er+uska 8.0 a0.8 e1.1 p0.7 s1.2
er+ute 6.9 a-0.7 b-0.4 c0.4 d0.9 g-0.9 h0.7 k0.4 m0.4 q0.6 s-0.4
er+uten 8.0 a0.6 e0.6 l0.3 m1.0 p-0.3 t1.1
er+utsa 8.0 c-0.4 f-0.3 l1.4 t-0.4
er+utvi 8.0 a-0.5 g0.9
er+vans 7.1 a-0.6 d0.8 f0.9 g-0.6 m0.3
er+vars 7.7 a1.7 c1.0 g-0.6 j0.9 s-0.3
er+vedl 5.8 f0.5 g-0.3 j-0.6 o0.6 p-0.3
er+vedt 7.7 a-0.6 f-0.4 g0.3 h2.1 i-0.5 k-0.4 l0.4 q0.3 r0.4 t-0.3
er+vel 6.9 b0.5 d0.6 e0.5 h-0.4 i-0.7 j-0.4 k0.3 m0.8 p-0.4 q0.8 r0.6 s0.4 t0.4
er+veld 7.7 c0.3 e-0.5 f0.3 g0.5 h0.8 o-0.4 p0.7 r0.5
er+velk 8.0 i0.6
er+verk 8.0 a1.2 c0.4 g-0.4 m1.2 t0.5
er+vi 6.5 a-0.5 c0.4 h0.3 i1.3 j-0.5 k0.7 l0.3 o-0.3 p-0.7 q0.8 s-0.6 t1.0
er+viss 7.7 a0.9 d1.6 e0.7 f0.7 g-0.5 i0.9 j0.5 s0.5
erfa 7.1 b0.5 g-0.4 i-0.3 r-0.3 s0.9
erfa+med 7.7 s0.4
erfari 7.1 b0.5 g-0.4 i-0.3 r-0.3 s0.9
erik 7.1 a1.1 b1.2 c0.5 d-0.5 e-0.6 g-0.7 h-0.5 m-0.4 p0.9 q1.0 r-0.4 s0.4 t-0.4
erke 8.0 a-0.4 g-0.8
erkj+ansv 8.0 a0.6 j0.9
erst 6.1 a0.5 c0.7 f0.4 g-0.6 i-0.5 j2.8 k0.8 l-0.4 m-0.7 o-0.5 p-0.8 s-0.6 t0.3
erst+av 8.0 j0.5
erst+for 7.3 a0.4 e0.6 i-0.4 j1.0 k0.3 m-0.4 o-0.3 t0.7
erstat 6.1 a0.5 c0.7 f0.4 g-0.6 i-0.5 j2.8 k0.8 l-0.4 m-0.7 o-0.5 p-0.8 s-0.6 t0.3
eske 8.0 a0.4 e0.6 m0.8 n0.4
espe 7.0 a0.9 b0.3 c0.9 d0.8 e0.7 g0.3 h0.4 i0.7 k0.7 n-0.4 p0.3 r0.5 s0.5
espen 7.1 a0.9 b0.4 c0.7 d1.1 e0.7 f-0.5 h0.4 i0.8 k0.7 l0.3 n-0.4 p0.4 q-0.4 s0.6
este 8.0 a-0.4
esteti 8.0 a-0.4
estl 8.0 a-0.6 f0.4 g1.0 i-0.6 m0.7
estlan 8.0 a-0.6 f0.4 g1.0 i-0.6 m0.7
estr 7.7 a0.3
estrag 7.7 a0.3
et 3.1 a1.4 b1.7 c2.0 d1.9 e2.5 f1.8 g0.9 h0.6 i1.3 j0.3 l-1.1 m-0.4 o0.6 q0.4 r0.8 s1.2
et+advo 8.0 a-0.4 d0.5 g-0.4 j-0.5
et+albu 8.0 a-0.4 g0.7
et+anne 6.4 a2.0 c1.5 d0.9 e0.7 f0.9 i2.6 k0.6 p-0.5 r0.9 t-0.4
et+av 6.8 a-1.3 g1.6 h1.1 m0.6 q0.7 r0.6
et+avsn 5.8 g-0.3 j-0.6 p-0.4
et+bedr 8.0 b1.2 d-0.3 e-0.6 g-0.8 r-0.3 s0.9
et+bild 7.7 e-0.5 g-0.5 k0.6
et+brev 7.7 e-0.5 g1.0 j0.9 p1.0 r0.6 s0.8
et+byra 8.0 a0.9 b0.5 g-0.3 i1.6
et+darl 7.7 a1.2 g-1.1
et+ekse 7.7 e0.4
et+enes 6.8 a0.5 b0.4 c1.3 d2.8 f0.7 g0.3 h0.5 i-0.5 j0.7 l-0.5 n-0.5 o0.4 q1.1
et+felt 7.7 a-0.3 b0.5 d-0.6 e-0.3 g-0.4 k-0.5 n0.7 s-0.4
et+firm 8.0 a0.6 b0.8 i1.5
et+fisk 8.0 b0.4 d0.4 e0.4 g-0.5 i0.6
et+flot 8.0 g0.5 r1.3
et+form 8.0 c0.6 d0.4 h0.5 o-0.4 t0.9
et+fors 7.3 a-0.9 g-0.7 h0.5
et+frem 7.7 a-0.4 c0.3 q0.6
et+glas 8.0 a-0.4 g1.2
et+godt 7.3 a-0.4 d1.0 g0.6 s0.7 t0.4
et+halv 7.7 a-0.4 g0.9
et+helt 7.5 a-0.7 c0.4 d-0.3 g1.9 n0.3
et+hote 8.0 a-0.4 c0.4 h-0.3 l0.8 m0.3
et+inte 7.7 d0.5 g-0.3 j0.7 p0.6 s1.0
et+klar 8.0 e0.7 j0.5
et+klas 8.0 a0.7
et+klok 8.0 a0.4 g0.4
et+krav 7.7 a0.7 c0.9 d0.3 e-0.3 j0.9 p0.7 s1.1
et+kvar 8.0 a1.0 b2.0 d-0.3 e0.3 g-0.4 k0.3 n0.9 r0.3 s0.7 t0.5
et+lang 7.7 a-0.7 g0.5
et+lite 6.8 a1.0 b2.2 d-0.5 f-0.4 g-0.9 h-0.3 i0.8 j-0.5 o0.6 p-0.4 q1.0 t0.7
et+lydb 8.0 g0.4
et+menn 7.5 d0.7 t0.6
et+mest 8.0 a-0.5 g1.3
et+mote 7.0 a0.9 b-1.0 c0.4 f2.4 g-0.4 h0.5 j-0.5 m0.8 p-0.5 q-0.4 s-0.3
et+noe 8.0 a-0.5 g1.0
et+nytt 7.1 a0.6 d-0.4 e2.3 g-1.3 i-0.3 k0.4 l-0.7 q0.9
et+oppg 8.0 a-0.6 g-0.3
et+ord 7.7 b1.3 d0.4 g-0.3 i0.5 m0.6 o0.9 s1.4
et+orde 8.0 a-0.5 b0.5 g-0.3 i0.4
et+over 7.7 a-0.5 b0.4 g0.7 h0.8 r0.5
et+oyeb 8.0 a0.5 d0.6 e-0.4 i0.6 o0.4
et+par 7.0 e1.0 f-0.3 i0.7 r-0.6 s-0.5 t-0.3
et+pris 7.5 a-0.6 b0.8 c-0.5 e-0.6 i-0.4 k-0.3 r0.5
et+regn 7.7 c0.5 d-0.4 e-0.4 p0.5
et+rorb 8.0 f0.4 g0.6 h0.9 l-0.4 o0.4 q0.4 r0.4
et+siff 8.0 b0.7 e-0.5 n0.9 o1.3 q-0.5
et+skil 7.7 a-0.3 c1.0 g-1.0 l-0.3 m-0.5 n-0.3 o-0.4 q-0.4 r-0.5 s-0.3
et+skip 8.0 a-1.1 d0.4 e-0.4 h0.5 k0.5
et+skje 8.0 g0.3 q0.6 r0.4 s0.7
et+skri 7.7 d0.5 e0.5 g-0.6 j0.9 s0.4
et+skud 7.7 a-0.4 e-0.3 g1.2 h0.9 o-0.4 r0.9 t0.5
et+slag 7.7 b1.4 e0.9 g-0.8 p1.0
et+spor 8.0 a0.8 d1.4
et+sted 7.3 a1.1 e0.6 g-0.3 o0.5 p0.7
et+stor 7.5 e0.7 j0.7 s0.8
et+styk 8.0 a-0.5 d0.5 e0.5 g-0.4 i0.9
et+svar 7.3 c0.6 d1.0 e-0.6 f0.5 i-0.5 j0.5 m1.3 n0.3 p1.1 s-0.4
et+til 8.0 b0.4 d0.4 g0.9 h1.3 m0.3 q0.8 r1.2
et+tilb 7.5 a0.4 c0.7 d1.1 f-0.4 g0.4 i0.6 k0.5 o-0.5 t-0.3
et+unik 8.0 g1.0
et+utka 7.5 c0.6 d0.5 e-0.5 k-0.4 l0.4 n0.3 o0.3 t-0.3
et+utse 8.0 a-0.3 g0.3
et+uttr 7.7 a-0.4 g1.2
etab 8.0 a0.3 e1.0 g0.8 h0.3
etab+i 8.0 a0.3 e1.0 g0.8 h0.3
etable 8.0 a0.3 e1.0 g0.8 h0.3
etas 7.5 b-0.3 e1.1 g-0.4 i-0.3 l-0.5 o1.5 p0.7 q0.8 s0.4
etasje 7.5 b-0.3 e1.1 g-0.4 i-0.3 l-0.5 o1.5 p0.7 q0.8 s0.4
etc 8.0 a0.8
ett 5.8 a-1.1 b1.3 c0.5 g-1.7 h2.4 i-0.4 j-0.7 k1.3 l0.9 m0.4 n1.2 o0.7 p-0.8 q-0.7 r1.0
ett+ar 7.7 e-0.6 f0.6 g-0.6 h1.7 k0.4 l0.6 m0.4 o-0.3 r-0.5 t-0.3
ett+enes 8.0 a-0.7 b-0.4 g0.8 q0.3 r1.0 t0.5
ett+og 8.0 a1.0 g-0.6
ett+ord 8.0 d0.7 m0.7 p0.7 q-0.5 s-0.3
ette 3.7 c1.9 d1.8 e0.9 h1.4 i0.4 j0.5 k2.1 m0.7 n0.7 o0.7 p0.5 q0.5 r1.3 s-1.3 t1.2
ette+a 6.9 a1.1 b0.9 g-0.6 i0.5
ette+at 5.9 a-0.4 b-0.6 c-0.3 d0.4 f0.9 g0.9 h0.5 i1.0 j-0.6 l-0.4 m-0.5 n1.0 p-0.6 r0.5 s0.5 t0.7
ette+avta 7.7 c0.7 e-0.8 h0.4 k0.4 p0.5
ette+bust 8.0 e1.0 j0.5 p0.4
ette+den 5.9 a0.6 c1.0 d0.9 e-0.5 j-0.4 p-0.4 q0.3 r0.5 s0.5
ette+dere 7.7 a0.4 d-0.5 e-0.5 g-0.3 i0.7 j0.6 q0.8 r-0.3 s0.7
ette+det 6.9 c0.5 d-0.4 e0.7 f-0.4 g-0.4 h0.5 i1.3 j-0.3 m0.7 r0.5 s-0.4
ette+en 6.3 a-1.0 b-0.6 d-0.4 e0.6 h1.5 m0.3 p-0.3 r1.5 s-0.3
ette+fikk 8.0 d0.4 e0.6 i0.6
ette+fris 8.0 a0.6 b1.0 c1.0 e0.4 p1.0 r-0.5 t0.6
ette+fusj 8.0 a0.6 b0.4 c0.9 d1.9 e-0.3 f0.5 g-0.4 h0.4 i-0.3 o1.5
ette+hver 6.9 a1.3 c0.9 d1.1 g-0.7
ette+jul 7.7 a-0.3 c-0.6 e-0.6 g-0.4 i1.8
ette+kamp 7.7 a-0.4 e-0.4 g0.7 h0.3 k0.4 m0.4 n0.4 r0.6 t0.4
ette+kjop 8.0 a0.6 c0.9 i0.6 j0.9 p1.1
ette+nytt 7.7 a-0.3 b-0.4 c0.3 d0.3 f0.6 g-0.3 h-0.4 k0.3 n-0.6 q0.7 t0.5
ette+og 8.0 c0.4 g1.0 h-0.3 l0.3 m0.4 r0.4 t0.5
ette+oppd 7.3 a1.6 c-0.5 d0.4 e3.3 g-0.5 h0.5 i-0.5 j-0.5 k0.4 o1.0 p-0.5 q0.5 s-0.5 t0.8
ette+pa 8.0 a-0.4 g-0.6
ette+paus 8.0 a-0.4
ette+plan 8.0 a0.7 c1.1 d-0.4 i0.6
ette+seg 7.5 a-0.8 d-0.7 e0.5 g0.4 i-0.4 k-0.4 m0.6 n0.5 o0.3 q0.4 r1.2 t0.5
ette+som 8.0 a-0.6 g1.2
ette+to 8.0 a0.3 d0.4 e0.3 i0.3
etten 8.0 g0.7
etter 3.9 b-0.5 c1.8 d1.4 e0.8 h2.0 i0.3 j0.7 k1.2 m1.3 n1.1 o0.7 q0.5 r1.9 s-0.9 t1.5
etterh 8.0 a0.4 g-0.5
etterk 7.7 a0.5
etterm 7.5 a-1.1 g-0.6 h-0.6 k2.6
etterp 6.4 a1.3 b0.3 c1.3 d2.0 e0.9 g-1.1 p1.4 r-0.4 s-0.6 t0.6
etterr 7.7 a-0.6
etters 7.1 a-0.6 c1.4 d-0.5 e-0.5 g0.8 i0.7 l0.5 o1.1 p-0.3 q0.5 t-0.4
ettert 8.0 g1.0
eva 7.1 a0.4 e-0.7 i-0.3 l0.7 o-0.5 s1.3 t-0.4
eval 7.7 a0.5 d0.4 e0.6 k0.5 s0.6
evalue 7.7 a0.5 d0.4 e0.6 k0.5 s0.6
even 6.4 a0.4 i0.3 j1.3 m0.5 p0.3 r-0.3
eventu 7.0 a1.1 c0.3 e-0.4 g-0.3 i0.4 j0.7 m0.6 p0.4
eventy 7.5 a-0.9 g0.5
evig 7.7 c2.0 e-0.6 i-0.6 k0.3 l0.8 o0.3 r0.8 t1.0
evighe 8.0 a0.5 b-0.7 c2.0 e-0.4 i-0.5 l0.7 o0.3 t0.7
evne 7.1 a-0.8 g1.1
evne+til 7.1 a-1.0 g0.6
ewan 8.0 a0.5 g-0.4
exam 7.1 a-1.0 f1.0 g-0.6 i-0.6 j-0.3 k0.4 o1.2 p-0.6 s-0.3
exam+no 8.0 a-0.4 f0.4 l0.4 n0.4 p-0.3
exampl 7.1 a-1.0 f1.0 g-0.6 i-0.6 j-0.3 k0.4 o1.2 p-0.6 s-0.3
exce 7.7 c-0.4 d-0.7 g-0.7 i0.6 k0.7 o0.4
excel 7.7 c-0.4 d-0.7 g-0.7 i0.6 k0.7 o0.4
f 7.5 g0.7
f+eks 8.0 g-0.4
fa 4.5 a1.8 b2.0 c1.9 d0.8 e0.8 f0.9 g-0.8 h1.3 i1.1 j-1.3 k1.1 l3.5 m0.9 p-0.7 q0.4 r0.3 s2.8
fa+beta 7.5 c-0.6 e-0.7 i-0.5 l2.7 m1.6 n-0.3 p-0.5
fa+dem 8.0 c0.4 p0.8
fa+den 7.3 a0.8 c1.1 d0.4 e0.3 g-0.3 h0.6 i0.5 k-0.3 m-0.4 p-0.3 s0.7
fa+det 7.7 a0.8 b0.3 c0.6 d0.4 g-0.3 i0.3 s0.7
fa+en 7.1 a0.6 b1.3 d-0.8 e-0.6 f0.6 i-0.5 l0.3 m0.6 n0.5 o-0.4 q0.5 s0.4
fa+et 7.1 e-0.5 g0.4 h0.8 i-0.5 k-0.3 r0.3 s0.7
fa+forl 8.0 a-0.6 c-0.3 d-0.3 l0.5 n0.4
fa+ham 8.0 a0.6 f0.4 n0.3 r0.5
fa+hore 8.0 a1.0 e-0.3 g-0.5 s2.0
fa+navn 8.0 a-0.4 e0.7 f0.9 h0.3
fa+opp 7.7 a0.5 c1.1 e0.5 i0.7 k-0.4 l0.3 m0.4 q1.0 t0.5
fa+svar 8.0 c0.4 d0.9 e-0.3 p0.3
fa+tak 8.0 d0.7 g-0.5
fa+til 8.0 c0.7 d0.5 e0.4 i0.6 j0.5 s0.3
fa+tilb 8.0 d0.4 e0.6 i0.6
fa+ut 8.0 a-0.4 d-0.4 f0.3 g1.5 r1.0
fa+utse 7.7 c-0.4 l2.2 n-0.5 r0.4
fa+vite 7.7 a0.8 b0.4 c1.3 e0.5 f0.6 m0.6 s0.6
fabe 8.0 a-0.3 g0.9
fabela 8.0 a-0.3 g0.9
face 6.5 b-0.5 e-0.4 g-0.7 j-0.6 k-0.5 o0.4 p-0.5 s2.3 t-0.4
face+der 8.0 a0.5 d-0.4 s1.1
face+grup 8.0 a0.6 d0.8 g-0.4 s1.8
facebo 6.5 b-0.5 e-0.4 g-0.7 j-0.6 k-0.5 o0.4 p-0.5 s2.3 t-0.4
fact 8.0 a-0.5 b0.4 g-0.7
factor 8.0 a-0.5 b0.4 g-0.7
faen 8.0 g-0.5 p0.4
fagb 8.0 c0.3 d0.4 e-0.6 f0.7 j-0.4 n0.3 s0.3
fagbla 8.0 c0.3 d0.4 e-0.6 f0.7 j-0.4 n0.3 s0.3
fage 7.7 a-0.4 c0.4 g0.6 h1.4 i-0.4 l-0.4 m-0.3 o0.8 r0.9
fagf 7.0 a-0.4 b0.8 c-0.9 e0.4 f-0.8 h0.4 i-0.6 j0.4 l-0.9 q-0.4 r0.7 s-0.3 t0.5
fagfol 8.0 b1.4 c-0.3 d-0.5 f-0.3 k-0.4 l-0.3 m0.5 r0.3 t0.4
fagfor 7.3 a-0.4 b-0.4 c-0.6 e0.4 f-0.5 h0.4 i-0.4 j0.5 l-0.6 m-0.4 r0.4
faks 8.0 g-0.4 q0.6 t-0.4
faksim 8.0 g-0.4 q0.6 t-0.4
fakt 4.0 a2.0 b0.3 c-1.2 e0.6 f0.7 g-2.5 h-0.4 i-2.7 j-2.0 k0.5 l1.6 m4.4 n2.1 o6.3 p2.3 q2.6 r-0.4 s-2.7
fakt+a 8.0 a-0.5 g0.7 k0.7 m-0.4 n-0.3 r0.4
fakt+at 7.7 a0.6
fakt+dere 7.7 a-0.5 c0.4 d-0.4 e-0.8 h-0.3 n1.4 o0.9 r-0.3 t-0.5
fakt+er 5.9 a0.5 c-0.4 e0.9 f-0.4 h0.6 i-0.4 k1.2 l-0.5 m2.0 n1.6 o-0.6 p0.7 q1.0 r0.3 s-0.3 t0.7
fakt+for 6.3 a1.0 b1.0 e0.5 f2.1 g-1.2 i-0.4 j-0.5 l0.7 m2.7 o3.0 p1.4 q-0.5 r-0.6 s-0.6 t-0.4
fakt+fra 7.3 a-0.8 b0.7 c-0.5 e0.4 f0.4 g0.7 h0.7 i-0.5 k-0.4 l-0.5 m0.7 n1.2 q1.0 t-0.5
fakt+i 7.5 b-0.6 g-0.3 l0.7 m1.0 p0.4 q1.3
fakt+ikke 8.0 a0.5 c1.5 d-0.4 n0.4 o0.8 p0.7
fakt+med 7.5 a0.6 b-0.5 c-0.4 d-0.4 g0.9 h-0.4 i-0.6 k0.5 m1.9 n0.3 p0.4 r1.0 t-0.6
fakt+na 8.0 a0.3 b2.2 d-0.4 e-0.4 k0.5 n0.9 o0.6 q0.7 r0.6
fakt+og 7.5 a-0.4 c-0.5 e0.6 f0.4 g0.4 h-0.4 m-0.4 o0.8 p0.8 r-0.4 t-0.4
fakt+pa 7.3 a-0.4 d-0.6 e-0.4 g-0.4 i-0.6 k0.7 m0.9 o2.8 q0.5 r-0.6 t0.6
fakt+star 7.5 a0.5 c0.3 d1.6 e1.3 g-0.4 h0.6 m0.7 n0.4 o1.2 p1.9 q-0.4
fakt+til 7.7 a-0.5 b0.3 g0.4 h-0.4 p0.6 q0.4 r-0.3
faktis 6.3 d-0.8 e-0.7 f1.3 g0.8 i-0.4 m0.3 n-0.4 p-0.5 r1.0 s-0.3
faktum 7.7 a0.6
faktur 4.1 a1.2 c-1.1 d0.7 e1.0 f0.6 g-3.1 i-2.6 j-1.9 k0.7 l1.8 m4.9 n2.2 o6.8 p2.6 q3.1 r-0.8 s-2.5
fall 5.6 a1.9 c1.2 g-1.0 h-0.9 j1.4 k0.9 m-0.3 n0.5 p0.5 r-0.5 s1.8
fall+gar 8.0 a0.3 e0.4 j0.5 s0.9
fall+ikke 7.7 a-0.3 c0.8 g1.0 i0.9 q0.5 r0.4 s0.5
faller 6.9 a2.9 c-0.4 d-0.5 e0.4 g-0.6 k1.2 p0.8
fallet 8.0 a0.5 g-0.3 j0.6 r-0.4 s0.9
fals 7.7 a-0.5 c-0.4 f0.4 g-0.4 n0.7 o-0.4 s-0.4
falske 8.0 f0.5 g-0.3 n0.5
falt 6.8 b0.6 c0.6 e1.4 f-0.4 g0.8 i-0.6 j-0.4 l0.8 n0.3 o-0.5 p-0.4 r0.8 s0.4
falt+pa 8.0 a-0.5 b0.4 c0.5 g1.9 k0.3 n-0.3 r1.1 s-0.3
fami 5.9 a-0.9 b1.3 d0.6 e0.4 g-1.1 j1.0 s0.9
fami+i 8.0 a0.7 b0.7 c0.6 e0.6 j0.7 s1.5
famili 5.9 a-0.9 b1.3 d0.6 e0.4 g-1.1 j1.0 s0.9
fand 8.0 a-0.6 g1.5
fanden 8.0 a-0.6 g1.5
fang 7.5 a-0.6 g-0.9
fang+inn 8.0 g-0.5
fange 8.0 g-0.5
fans 7.1 a-0.3 g1.9
fans+kan 8.0 g1.5
fans+vil 8.0 a-0.5 g0.7
fansen 8.0 a-0.5 g1.6
fant 5.7 a-1.4 b-0.6 c-0.9 d0.5 f0.5 g3.9 h0.3 i-0.8 j-0.5 k0.4 m1.0 p-0.7 r2.6 s-0.8 t-0.7
fant+en 7.7 a-0.8 b-0.3 c-0.5 d-0.4 g-0.6 q0.4 t0.3
fantas 6.3 b0.3 e0.3 g2.3 h0.5 l-0.4 r0.7 t-0.4
far 3.8 a1.1 b1.7 c0.4 d1.9 e0.3 g-1.2 h0.6 j2.4 k2.1 l2.6 n1.5 o1.6 p1.0 q-0.3 s2.6 t0.5
far+bare 8.0 a0.8 b0.8 c-0.3 d-0.3 e1.0 i0.5 t0.6
far+de 7.3 a1.0 c0.8 g-0.7 i0.8 s2.7
far+den 7.7 b-0.5 d1.1 g-0.3 k-0.3 o1.7 p0.8 q0.4 r-0.4 s-0.4
far+dere 6.8 a1.0 b1.9 d0.3 e1.0 g-0.7 i0.9 l1.7 m0.4 n1.6 p2.5 q-0.4 s0.5
far+det 6.9 a1.4 b0.8 c0.7 d-0.4 e1.0 h-0.4 j0.9 l-0.3 n-0.3 p1.3 s-0.5
far+du 6.4 a-1.2 b-0.3 e-0.4 f0.5 g1.9 h0.5 m0.4 n-0.7 r0.3 s-0.4 t2.7
far+en 7.0 a-0.6 b-0.5 g-0.4 h0.3 i-0.4 l-0.4 n-0.3
far+et 7.5 a0.3 c0.6 d-0.4 e0.7 f0.6 g-0.4 i1.0 j0.7 o0.3 p0.9 s1.8
far+for 8.0 b1.0 g-0.4 s1.0
far+hele 8.0 a-0.8 e-0.5 f0.4 g0.6 h1.2 l0.8 n1.0 r0.9
far+igje 7.7 a1.0 b2.8 d0.8 g-0.4 i-0.9 l-0.4 p-0.4 q0.8 s-0.5
far+ikke 6.5 a-0.7 d1.3 e0.4 f0.8 h-0.4 i-0.8 j-0.7 k2.0 l1.4 q1.6 s-0.7
far+inge 8.0 a0.8 e0.5 j0.8 o0.3 p1.0 s0.8
far+jeg 7.0 a-0.4 c-0.3 d1.3 e-0.6 f1.0 g-0.4 i-0.6 j-0.5 k0.6 o2.4 p-0.5 q0.6 s-1.1
far+lov 7.7 a-0.5
far+man 7.7 a0.7 g-0.9
far+med 8.0 a-0.4 g1.4
far+meg 8.0 c0.4 r0.8
far+og 8.0 g0.7
far+ogsa 8.0 b0.7 c0.6 g0.5 s0.5
far+peng 8.0 a-0.5 n1.2 o0.5 q0.3 r-0.4
far+sta 8.0 a-0.4 b0.4 c0.4 g0.3 h-0.4 q-0.4 r0.8
far+star 8.0 a-0.3 g-0.4
far+svar 7.3 a-0.4 d1.1 e-0.7 f0.8 j-0.5 k0.4 n-0.4 r0.4
far+vent 7.5 a-0.9 b-0.3 c-0.3 e-0.6 i-0.3 m-0.3 n-0.4 o0.6 s-0.4 t0.4
far+vi 6.3 a1.9 b0.7 c0.8 d0.7 e0.4 g-0.4 h1.1 i0.4 j2.1 k-0.6 m0.3 p-0.8 q-0.4 s1.0 t0.5
fare 6.3 a-1.6 e-0.4 f0.3 g-0.9 j0.6 p0.3 s0.6
fare+for 7.5 a-1.1 b0.7 e-0.5 f0.5 h0.6 k-0.3
fare+og 8.0 j0.8 p0.4 s0.8
faren 7.0 a-1.0 g-0.5
farens 8.0 a-0.3 g0.5
farg 6.4 a-1.0 d1.3 f-0.7 g2.2 i-0.6 j-0.4 k-0.4 o-0.4 p-0.4 t0.9
farg+pa 8.0 a0.9 b0.4 c0.6 d1.0 e0.4 q0.4 s0.5
farge 7.5 a-0.7 c0.4 d0.5 f-0.5 g-0.6 i-0.5 j-0.4 k-0.4 m0.3 o-0.4 p-0.3 r-0.3 t0.5
fargen 8.0 a0.6 d1.1 e-0.4 f-0.3 r0.5 t0.6
farger 7.7 g0.4
farl 7.7 a-0.4
farlig 8.0 a-0.3 g-0.3
fars 7.1 a0.8 g-0.4 m0.3 r0.6
fart 6.9 g2.1 r0.6
fart+fra 8.0 a-0.3 g0.9
fart+og 8.0 g0.5
fas 8.0 a-0.5 g0.8
fasa 7.7 a0.5 b-0.3 c1.5 g0.7 h0.4 m0.5 n-0.4 r1.1 s-0.4 t-0.6
fasade 7.7 a0.5 b-0.3 c1.5 g0.7 h0.4 m0.5 n-0.4 r1.1 s-0.4 t-0.6
fasc 8.0 g1.2
fascin 8.0 g1.2
fase+to 8.0 c0.5 d0.4 g0.6 i0.3
fast 6.0 a0.5 c-0.4 d0.8 e0.7 f-0.5 g0.6 h0.8 i-0.4 j0.4 m2.2 n0.7 p-0.7
fast+at 7.7 e0.5 j0.5
fast+pa 8.0 c0.3 k0.3 m0.4 o0.5 q0.4
faste 7.7 a-0.4 g0.7 h0.8 l0.9 n1.2 r0.5
fastpr 7.3 a1.8 b0.6 d-0.6 g-0.5 h-0.3 i-0.4 l-0.4 m2.8 p-0.5 q0.4 r-0.4
fastsl 8.0 a-0.4 g0.8
fatt 4.7 b1.0 c0.8 e0.7 g-2.3 h-0.8 k1.6 o1.9 p1.9 s-0.5 t0.8
fatt+besk 8.0 c-0.3 p0.7 t0.3
fatt+en 8.0 a-0.6 f0.3 g-0.3 m0.6 n0.3
fatt+et 7.5 a0.8 b1.8 c-0.4 d-0.3 f1.0 g-0.4 h-0.3 i1.2 l-0.4 r-0.3
fatt+fakt 8.0 b0.6 c-0.3 e-0.4 m0.9 n-0.4 o0.8 t1.0
fatt+for 8.0 m0.4
fatt+inn 8.0 b-0.3 d0.5 i-0.4 l0.6 n0.3 t0.4
fatt+numm 8.0 a-0.4 f-0.4 k0.5 t-0.3
fatt+ny 7.5 a-1.1 c-0.4 d-0.8 g-0.4 h-0.6 i0.7 k-0.5 m-0.5 p0.4
fatt+nye 8.0 b-0.3 d-0.4 h-0.5 l0.5
fatt+peng 8.0 b0.3 c-0.3 d-0.4 l-0.3 o2.3
fatt+perm 8.0 a1.5 c1.6 i0.6 j1.7 r-0.3
fatt+samm 8.0 c1.1 e-0.4 j1.0 o0.8 p-0.4 s1.1
fatt+tak 8.0 c0.5 d-0.4 j0.8 o0.3 q-0.4 t1.4
fatt+to 8.0 b0.6 e0.9 h0.4 i0.5 q1.0
fatt+tre 8.0 b1.2 d1.0 g-0.3 m0.4 n0.5 q0.4
fattig 7.7 a-0.5 b0.4 e-0.5 g-0.5 l1.2 q-0.3 t0.3
febr 6.3 a0.8 c1.1 f-0.5 g-0.8 h-0.4 i1.6 j0.8 k0.6 l1.8 m-0.6 o-0.8 p-0.5 s-0.5 t-0.4
febr+og 8.0 c0.7 h-0.3 i0.6
februa 6.3 a0.8 c1.1 f-0.5 g-0.8 h-0.4 i1.6 j0.8 k0.6 l1.8 m-0.6 o-0.8 p-0.5 s-0.5 t-0.4
feil 4.6 a6.8 b1.1 c1.2 d1.3 e11.3 f3.1 g-2.4 h-0.4 i0.8 j1.0 k-0.8 l-0.9 m2.0 n1.3 o0.6 s1.0 t-0.7
feil+dato 8.0 a0.4 e0.7 s0.9
feil+dere 7.7 a1.1 e2.0 g-0.8 i-0.3 j0.7 m1.5 o0.8 p-0.3 q0.9 s-0.3 t-0.4
feil+er 8.0 a0.8 c1.0 e0.8 g-0.3 j-0.5 p1.3 q0.3 r-0.4
feil+for 8.0 a0.7 e0.8 f0.9 i0.6
feil+i 6.2 a2.1 b-0.7 c-0.5 d1.0 e3.2 g-0.7 i0.5 n-0.7 o-0.5 p1.1 q0.5 t-0.3
feil+og 7.3 a0.5 b-0.4 c-0.6 d-0.3 e0.8 g-0.7 h0.7 i-0.4 j1.2 k0.4 l-0.3 p-0.4 r-0.3 s-0.3
feil+pa 7.1 a1.5 b0.4 e1.7 f0.6 i-0.4 j-0.4 m0.5 n0.5 q0.4 s0.7
feil+pers 8.0 c-0.4 d-0.4 e0.7 f0.6 o0.4 q-0.4 t0.4
feil+som 8.0 a0.4 d-0.5 e1.3 g-0.3 m-0.3 p0.7 r-0.3
feil+tele 8.0 a0.6 c0.6 d0.8 e1.1 k-0.4 m0.7 o-0.5
feil+til 8.0 a0.8 e-0.4 i1.8
feilen 6.3 a0.5 d-0.6 e1.3 g1.1 h-0.5 i-0.7 j0.6 l0.4 m0.6 p1.4 q0.7 r1.5 s-1.1 t-0.5
feiler 8.0 a0.4
feilme 7.3 c1.0 e0.5 f0.4 g-0.4 l-0.4 q0.5 r-0.5
feir 7.5 a0.4 c-0.3 e0.6 g-0.4 i-0.3
feir+med 8.0 e-0.3 g-0.3 l0.3
feirer 8.0 a0.6 d-0.3 e1.0
feires 8.0 e-0.3 g-0.3 l0.3
fell 6.0 a-0.9 c0.5 d0.9 e0.8 g-1.0 h0.7 k0.7 m-0.3 o1.6 q1.8 t-0.4
felles 6.0 a-1.2 c0.5 d0.9 f0.3 g-0.9 h0.8 k0.7 o1.6 q1.8 s-0.8 t-0.4
felt 6.9 d-0.8 e1.0 g0.7 i-0.4 j0.4 k-0.5 m-0.5 n0.3 q0.5
felt+for 7.7 a-0.4 d-0.5 e-0.8 g-0.4 k-0.6 q0.6
felte 8.0 c0.4 e1.0 g0.7 r0.5
fem 5.3 a1.2 b-0.3 c1.4 d1.8 e2.4 f0.3 g-1.0 h1.0 i-0.3 j-0.6 k0.8 o0.7 p-0.4 q0.5 r1.8 s-0.4 t0.7
fem+ar 7.7 a-0.5 g-0.6
fem+av 8.0 a-0.3 d-0.4 g1.3 r1.5
fem+dage 8.0 a-0.4 g0.5 h0.9 r0.9
fem+fami 8.0 b0.4 e1.0 g-0.3 j0.7 s0.7
fem+midd 8.0 g-0.4
fem+minu 8.0 c-0.7 d-0.7 e1.0 q0.3 t1.0
fem+og 8.0 a-0.4 g-0.3
fem+pa 8.0 g1.1 h0.3 r1.6
fem+uker 6.9 a1.3 b-0.4 c1.9 d2.5 e0.5 f0.7 g-0.8 j-0.4 k0.4 l0.7 n-0.5 p0.5 q-0.4 s-0.6 t0.4
femi 8.0 a-0.4 g-0.5
femini 8.0 a-0.4 g-0.5
femt 7.0 a1.5 b0.6 c-0.5 d1.3 i0.5 m0.7 q0.4
femte 7.5 e0.4 g0.4 i0.3 m0.9
feng 7.0 a-1.1 g2.2
fengen 8.0 a-0.5 g1.6
fengse 8.0 a-0.3 g-0.8
fengsl 8.0 g0.9
feno 8.0 g-0.4
fenome 8.0 g-0.4
ferd 5.7 a1.0 b0.9 c2.6 e0.8 f-0.4 g-1.7 h1.2 i0.5 j-0.6 k0.5 l1.0 p0.5 q0.6 r0.4 s0.7 t0.8
ferd+med 7.3 a1.1 g-1.4 i1.0 s0.7
ferd+og 8.0 e0.4 m0.5
ferd+til 7.3 a0.6 b0.9 c1.9 e-0.3 g-0.6 h0.5 l-0.3 p0.7 q0.3 r-0.3 s0.4 t0.7
ferdig 5.8 a0.7 b0.9 c2.7 e0.8 f-0.4 g-0.7 h1.2 i0.5 j-0.6 k0.5 l1.0 p0.5 q0.6 r0.4 s0.7 t0.8
ferg 7.7 d-0.4 g-0.5 i0.9 k1.6 o0.5 q0.4 t0.3
ferga 7.7 d-0.4 g-0.5 i0.9 k1.6 o0.5 q0.4 t0.3
feri 5.5 a-1.3 b-0.4 c-0.4 f0.9 g-1.0 h0.6 i-0.5 j-0.6 n1.4 o1.0 p-0.9 r0.4 s-0.8
feri+mand 7.3 e-0.4
feri+og 8.0 h0.6 o0.3 q-0.3
feri+til 7.7 a-0.7 b-0.5 g-0.4 h0.4 m-0.3 n-0.6 o0.8
ferie 5.7 a-0.9 b-0.5 c-0.7 d-0.7 g-0.6 j-0.4 n1.3 o0.8 p-0.6 r0.4 s-0.5
feriep 7.5 a-0.8 f0.9 g-0.5 h0.6 i-0.3 m0.5 o0.6 p-0.4
fest 6.4 a-1.3 c0.8 e0.4 g1.2 h0.8 i-0.5 j0.8 k-0.3 m-0.5 n1.7 p-0.4 r0.4 s0.5 t0.4
festen 8.0 g0.4
festiv 7.1 a-0.5 c0.7 g0.7 h0.3 j0.3 r-0.4 s0.8 t0.5
fett 8.0 a0.7 e0.9 s0.9
fetter 8.0 a0.7 e0.9 s0.9
fict 8.0 a0.6 g0.3
fictio 8.0 a0.6 g0.3
fien 8.0 g-0.4
fiende 8.0 g-0.4
figu 6.7 a-0.6 g1.7
figur 7.5 a-0.4
figure 7.1 g1.6
fikk 4.8 b1.0 c2.0 d3.3 e0.8 f-0.7 g-1.0 h2.2 j-0.8 l-0.4 m-0.9 n0.7 o-0.6 p-0.3 q1.7 r1.7 s-0.8
fikk+avsl 8.0 a-0.6 i-0.3 o0.4 t0.4
fikk+en 7.7 b0.7 d0.5 f0.7 g0.8 i-0.3 l0.3 m-0.4 n0.4 p-0.3 q0.8 r1.1 t-0.4
fikk+et 7.5 d0.3 e0.5 g-0.5 k0.7 p0.7
fikk+ikke 8.0 e0.4 i0.7 q1.1 r-0.5
fikk+invi 8.0 a1.1 b0.3 d2.4 g-0.4 i-0.4 l0.5 o-0.4 q0.3 r-0.4
fikk+jeg 7.5 a0.9 c1.0 d1.2 e0.7 i0.8 j0.7 p0.4
fikk+med 8.0 e-0.5 g0.6 h0.9 n0.4 r0.7
fikk+til 7.7 b0.4 d0.4 g1.1 i0.6 s0.6
fikk+vi 6.9 a0.7 d2.0 g-1.6 h0.9 i-0.4 m0.4 q0.4 r0.3 t0.5
fiks 6.4 a1.2 e0.6 h-0.6 i-0.7 j-0.3 p-0.4 q0.4 s1.5 t1.4
fiks+det 7.5 a0.4 e0.9 f-0.4 g-0.6 h-0.5 i-0.7 k-0.3 l0.4 s0.5 t1.6
fikser 8.0 a0.6 e-0.5 g-0.6 i-0.4
fikset 8.0 a0.9 d0.5 g-0.5 s0.8
fiksjo 8.0 a-0.6 g0.6
fikt 8.0 a-0.4 g-0.3
fiktiv 8.0 a-0.4 g-0.3
fil 7.7 d-0.4 f-0.4 n0.4 o-0.3 p0.7 r0.4 s-0.4
file 7.7 a0.4 b-0.4 c1.6 d0.6 f-0.3 i0.4 o0.4 t1.6
filene 7.7 a0.4 b-0.4 c1.6 d0.6 f-0.3 i0.4 o0.4 t1.6
fill 8.0 g-0.9
film 4.4 e1.5 g1.4 i-0.3 k0.4 m-0.5 p1.0 r0.3 s1.0
film+av 7.7 e0.3 h-0.3 l0.4
film+der 8.0 a-0.5 g0.5
film+er 7.1 a1.3 e0.5 p0.7 s0.7
film+flyt 8.0 a1.7 g-0.8
film+fole 8.0 a1.5 g0.4
film+for 7.7 a0.5
film+fra 7.3 a-0.4 e0.7 g0.9 s0.7
film+har 7.3 a-1.0
film+i 7.5 a-0.7 e0.7 g0.7 h0.7 k0.4 s0.7
film+med 8.0 a-0.5 g1.3
film+og 7.5 a-0.7 g-0.5
film+pa 7.7 a1.1 g-0.7
film+som 7.1 a0.4 g1.3
film+spil 8.0 a-0.5
film+stor 8.0 g0.5
film+vise 8.0 a-0.6 g1.1
filmat 7.3 a0.3 g0.5
filmen 4.9 a1.3 e1.5 p1.3 s1.3
filmer 6.7 a0.6 g-1.2
filmin 7.7 a1.0 g1.1 h0.8 k0.4
filt 8.0 a-0.5 g-1.3
filtre 8.0 a-0.5 g-1.3
fin 6.3 a-0.6 c0.4 e0.9 f0.5 g0.3 h0.3 i0.3 j-0.3 k1.6 l-0.6 m1.1 n-0.6 q1.7 r0.6 s0.3
fin+at 8.0 a-0.4 g1.1 h0.4 i-0.4 k0.3 l-0.3 q1.2 r1.3
fina 7.5 g-0.5 j1.5 m0.3 p1.0
finans 7.7 a0.7 j1.5 m0.4 p1.1
fine 7.0 b0.5 d1.4 e0.3 f0.5 g0.9 h0.5 i0.9 r0.8 s0.5
fing 7.0 a0.4
finger 7.7 g0.6
fingre 7.7 a-0.6
finl 7.7 e0.8 q0.6
finlan 7.7 e0.8 q0.6
finn 4.9 a0.4 b2.7 c1.5 d0.4 e1.1 f1.1 g-0.4 h0.7 i0.9 k1.3 l0.4 m0.5 n1.0 o2.0 p-0.8 s0.4 t0.5
finn+det 7.7 a-0.5 b0.4 c-0.3 e0.6 g-0.5 l0.9 m0.7 n0.8 q0.4 s-0.3
finn+du 7.7 a-0.5 g-0.5 h0.5 k0.3 o0.3
finn+en 6.9 b1.3 d1.6 f1.1 g0.5 j-0.3 o0.4 q-0.4 s-0.4 t0.4
finn+et 7.7 a-0.3 c0.3 f0.3 g-0.3 k0.8 l-0.4 n0.3
finn+fram 8.0 e0.5 g0.4 j0.7
finn+ikke 7.1 a-0.4 b0.7 c1.7 f0.7 h0.5 k0.3 m0.4 n0.7 o2.3 p-0.6 s-0.4
finn+jeg 8.0 b0.5 c0.9 d-0.4 f0.5 j0.8 n0.4 t0.5
finn+ogsa 8.0 a1.6 g-0.3
finn+ut 8.0 c0.7 g0.5 i0.7 j0.9
finn+vi 7.3 a0.4 c1.1 d0.5 e-0.6 g-0.4 i1.8 k0.6 r-0.3 s0.4
finne 6.4 a0.9 c1.1 d1.3 i1.2 k1.2 o0.5 p-0.5 s-0.5 t0.8
finner 6.1 a-0.7 b0.5 c1.3 d-0.7 f0.8 g-0.5 h0.9 i1.0 k2.0 n1.4 o3.3 p-0.9 q0.5 t0.5
finnes 6.0 a-0.8 b0.6 c0.6 d0.3 f1.1 g0.7 h0.5 i-0.6 j-0.4 l0.9 m0.8 p-0.4 r0.6 s-0.6
fins 7.7 a-0.8 b-0.4 g1.0 o0.4 r0.5
fint 6.3 a-0.6 b1.1 c0.3 e-0.4 f0.6 g1.5 j-0.6 k-0.5 l0.3 m1.7 q-0.3 r1.1 s-0.6
fint+at 7.7 a0.4 b1.3 d-0.5 e1.1 g0.7 i-0.3 n0.9 p0.9 r0.8
fint+om 7.0 a0.6 c0.3 e-0.6 g-0.7 i0.5 j-0.4 k-0.4 m2.5 n-0.5 p-0.4 s-0.3
fiol 8.0 a-0.4
fiolin 8.0 a-0.4
fire 5.0 b1.9 c0.7 d-0.6 e-0.6 f0.9 g0.4 h1.8 i1.3 j-0.6 k0.9 l-0.8 m1.8 n1.5 o0.3 p0.6 q-0.5 r0.6 s0.4
fire+dage 8.0 a-0.5 d-0.6 e-0.3 g0.7 h0.3 n0.4 o0.3 q-0.5 r0.9
fire+er 8.0 a-0.4
fire+gang 7.3 a1.2 c0.9 d0.5 e0.3 f0.8 g-0.3 p0.5 r-0.6 s0.5
fire+har 8.0 a-0.3 q0.4
fire+mane 7.5 a0.6 c2.1 e-0.6 i0.9 j0.7 p1.0
fire+og 8.0 a-0.6 e-0.5 g-0.6 k0.3 o0.7 t1.0
fire+pa 7.7 a1.0 b0.3 c0.5 e0.4
firk 8.0 a-0.5 g0.3
firkan 8.0 a-0.5 g0.3
firm 6.2 a1.8 b0.4 c1.5 e1.2 f1.2 g0.5 i0.3 j0.8 r0.6 s2.8
firm+dere 8.0 a0.5 e1.0 g-0.4 r-0.4 s1.4
firma 7.0 a0.8 b0.9 c1.1 e0.7 i1.3 j0.7 m-0.4 p0.4 r1.0 t-0.5
firmae 7.0 a0.9 d0.6 e-0.3 f1.7 g0.8 i-0.6 j0.4 l-0.3 p-0.3 s1.8 t0.4
firman 7.7 a0.3 c0.7 d-0.4 e1.0 g-0.4 i-0.4 m0.3 r-0.4 s1.6
fisk 6.1 c0.8 d1.1 e0.4 f-0.7 g0.7 h1.0 i0.9 j-0.4 k-0.4 l0.9 m-0.4 p-0.6 q1.0 r0.4 s-0.6 t0.7
fisk+og 7.3 a-0.6 b0.4 d0.4 e0.3 g1.5 i0.5
fiske 7.7 a-0.3 g-0.4
fiskek 8.0 b0.4 d0.4 e0.3 i1.0
fisken 8.0 g0.7 h0.8 r0.8
fiskep 8.0 d0.5 e0.5 g-0.6 i0.3
fjel 6.4 a-0.6 b0.4 f0.4 i0.6 k2.2 n0.6 o1.1 p-0.4 r0.4 s-0.4
fjelle 7.5 d-0.3 e-0.4 g-0.4 h-0.7 i-0.3 k2.0 o-0.4 t-0.5
fjells 7.3 a-0.4 b0.5 e0.4 g0.9 h0.8 i0.5 r0.4
fjer 6.4 a0.8 b-0.5 d-0.5 e1.2 f2.0 h-0.4 j-0.5 k1.0 l-0.3 m1.3 p0.9 q0.4 r0.4 s-0.7 t0.5
fjerde 7.5 a0.7 b-0.3 e1.3 f2.6 g0.5 i0.4 k0.5 p0.5 q0.5 r0.5 s-0.3
fjern 8.0 a0.8 d-0.6 e-0.4 h-0.6 i-0.3 k0.6 m2.0 o0.3 p-0.4 t0.7
fjerne 7.0 e0.4 g-0.5 p0.9
fjor 5.5 a1.2 c-0.3 d2.9 e1.3 i0.7 k1.2 m0.4 n-0.4 o0.3 q1.0 t0.3
fjor+dage 7.5 c-0.4 e-0.4 g-0.5 h-0.4 j0.4 k0.3 m0.4
fjor+er 8.0 g-0.4
fjor+fikk 8.0 a0.3 d0.9 h0.9 k-0.4 m0.6
fjor+og 7.7 e0.5 j0.5 p0.9
fjorar 7.1 b1.0 d0.3 e1.9 i0.4 k1.5 m0.6 n-0.5 o-0.3 q0.5 r-0.4 t-0.3
fjorte 7.3 c-0.4 e-0.5 g-0.5 h-0.4 j0.3 k0.3 m0.4
fjos 8.0 a-0.3 h-0.4 k-0.4 l0.4 q0.7 t0.4
fjoset 8.0 a-0.3 h-0.4 k-0.4 l0.4 q0.7 t0.4
flas 8.0 a-0.8 g0.3
flat 7.7 a-0.4
flatt 8.0 g-0.3
flau 8.0 a0.4
flek 8.0 d0.5 e0.5 g2.0 i0.9
fler 5.2 c-0.3 d0.7 e1.2 f-0.9 g2.2 h1.6 i-1.0 j-0.6 l-0.4 o-0.3 p0.9 q0.5 r0.6 s1.9
fler+andr 8.0 a-0.3 g-0.9
fler+av 7.5 c0.6 p0.5 s0.7
fler+bild 8.0 a1.0
fler+deta 8.0 a-0.5 g1.1
fler+enn 8.0 c0.4 e-0.4 h0.8 s1.0 t0.3
fler+feil 8.0 a0.5 e1.3 h0.8
fler+gang 8.0 a0.4 g-0.4 k0.3
fler+og 8.0 a-0.3 g0.5
fler+skal 8.0 a1.5 d1.1 g-0.4 p1.0 s1.1
fler+verd 8.0 g0.6
flere 5.3 c-0.5 e1.5 f-0.6 g1.6 h0.9 i-0.8 j-0.5 l-0.3 p0.4 q0.4 r0.8 s1.3
fles 6.4 a2.3 c0.3 e-0.4 g-0.7 n0.8 o0.3
fles+av 7.5 a1.6 g-0.4
fles+har 8.0 a-0.3 g-0.5
flest 7.7 a1.2 g-0.8
fleste 6.7 a1.5 h0.5
flet 8.0 a1.1 g-0.4
flette 8.0 a1.1 g-0.4
flin 7.1 a-1.4 b-0.3 g1.4 h-0.5 i-0.5 j-0.3 r1.6 s0.3
flin+til 8.0 a-0.5 g1.0
flinke 7.5 a-1.0 b-0.3 g1.3 h-0.5 i-0.5 j-0.3 r1.6 s0.3
flis 7.5 a0.7 c-0.5 d-0.4 e1.8 g-0.3 j-0.5 m0.5 p0.9 s0.8
flisen 7.5 a0.7 c-0.5 d-0.4 e1.8 g-0.3 j-0.5 m0.5 p0.9 s0.8
flom 8.0 a-0.8 e-0.4 f-0.3 g1.2 h1.2 n0.3 r1.5
flomme 8.0 a-0.8 e-0.4 f-0.3 g1.2 h1.2 n0.3 r1.5
flor 8.0 a-0.4 g-0.8
flot 6.9 a-0.4 g1.8 h-0.3 i0.4 r0.9
flott 7.3 g1.0 i0.5 r0.9
flotte 8.0 a-0.4 g1.2
fly 8.0 a0.5 h0.3 t0.9
flyb 8.0 b0.6 d0.4 n1.2
flybil 8.0 b0.6 d0.4 n1.2
flye 7.7 c0.9 d0.4 g-0.4 t1.4
flyet 7.7 c0.9 d0.4 g-0.4 t1.4
flyk 8.0 d-0.3 e-0.3 g0.5 l0.7 o-0.4
flyt 5.1 c0.6 d0.7 e1.6 g-1.4 i-0.9 j-0.5 k4.7 l0.7 n0.9 p-0.5 q0.5 r1.7 s0.4 t0.7
flyt+fakt 8.0 a1.4 d-0.3 e2.1 h-0.3 m0.7 n0.4 p1.6
flyt+inn 8.0 a-0.6 g0.3 l0.3 r0.5 t0.4
flyt+og 7.7 d0.6 e0.3 g0.5 j0.5 s1.5
flyt+oss 7.7 a-0.5 e0.5 g0.7 i-0.3 k0.9 m0.6 r1.0 t-0.5
flyt+pa 8.0 i0.8 r-0.4
flyt+til 6.6 a-1.3 c0.9 g-0.8 h-0.5 i-0.7 j-0.4 l0.5 m-0.5 n1.3 o0.9 p-0.6 r1.0 s-0.5 t0.3
flyter 7.3 a1.3 b0.4 d0.4 e1.0 g-0.4 l0.4 p1.4 r1.0 t0.5
flytte 5.3 a-1.3 b-0.4 c0.6 e1.0 g-1.3 i-0.7 j-0.7 k4.4 l0.7 n1.1 p-1.5 q0.8 r1.1 t0.5
flytti 7.7 a0.6 c-0.3 d0.4 e0.4 h-0.3 j0.3 m0.7 n0.4 s0.6
fode 8.0 c0.8 f0.6 h0.5 k0.5 n0.3 r-0.5
fode+har 8.0 c0.8 f0.6 h0.5 k0.5 n0.3 r-0.5
fods 8.0 a-0.4 l0.3 n0.3
fodsel 8.0 a-0.4 l0.3 n0.3
fodt 7.5 a-0.3 g-1.7
fodt+i 8.0 g-1.1
foku 6.9 a0.4 g-1.1
fokus 7.3 a0.4 g-1.0
fole 5.3 a-0.8 b1.0 c0.5 d3.0 e-0.8 g1.5 h0.6 i0.7 m-0.4 s-0.3
fole+av 8.0 a1.2 d0.7 g-0.5 i0.4
fole+helt 8.0 a-0.5 g-0.7
fole+oss 8.0 a0.4 b1.0 c0.8 d1.3 e-0.6 i0.5 q-0.4
fole+seg 7.7 a0.7 d1.6 h0.4
fole+som 7.7 a2.0 g-1.2
folels 6.0 a-2.2 d0.5 g3.2 i0.3
foler 7.1 a1.1 b1.0 c0.8 d3.2 e-0.8 g-0.6 h0.8 l0.4 m-0.5 n0.3 p-0.3 q0.4 s-0.4
foleri 8.0 a-0.5 g-0.7
foles 6.7 a0.7 b0.4 g-1.1 i0.4
folg 5.5 a0.3 c1.0 d0.6 g-1.4 h0.5 i0.8 j0.6 k0.4 l0.6 n1.9 q1.4 r-0.5 s0.9 t0.7
folg+stev 8.0 a-0.4 b-0.4 d0.4 e-0.6 h0.5 j-0.4 k0.7
folge 7.3 c0.6 g0.8 s1.1
folgel 8.0 a1.3 g-0.7
folgen 8.0 a-0.5 g-1.3
folger 6.0 c0.6 d0.7 e-0.6 f0.3 g-1.2 h0.6 i0.5 k0.4 l0.6 n2.2 p0.4 q1.6 r-0.4 s1.2 t0.7
folges 7.7 e0.8 g0.8 j0.9
folk 4.9 a-1.3 b0.8 c0.5 d0.4 f-0.4 g2.2 h1.0 i-1.5 j-1.2 k1.8 l1.3 n-0.5 p-1.2 q0.7 r4.4 s0.8 t1.0
folk+dere 8.0 a-0.3 d0.5 e-0.4 f-0.4 g0.5 m-0.3 p0.7 r0.7 t0.6
folk+far 8.0 a0.4 c-0.6 d-0.5 e0.8 l-0.4 o0.4 r-0.3 t0.5
folk+hand 8.0 e0.7 f-0.4 h0.3 l1.0 t0.8
folk+har 8.0 e0.8 g1.0 q0.6
folk+i 8.0 c1.1 d0.3 e-0.5 h0.8 s0.7 t0.3
folk+med 7.7 a-0.4 g0.7 m0.3
folk+og 8.0 b0.4
folk+pa 8.0 a0.5 c1.2 g-0.7 s0.8
folk+som 7.1 f-0.6 g-0.5 h-0.3 i-0.3 l0.6 m-0.4 o0.4 q-0.6 r-0.4 s0.6
folk+til 7.7 b-0.5 f-0.4 i0.3 l-0.3 s0.4 t0.4
folk+uten 8.0 d0.3 f-0.3 g0.3 r0.7
folkem 7.5 a-0.6 g-0.5
folken 7.7 a-1.1 f-0.3 g1.8 r0.8 t0.6
folket 8.0 c0.4 d0.4 h0.8 t0.3
fols 7.5 a0.3 g0.6
fols+og 8.0 a0.8 g-0.3
fols+stem 8.0 a-0.5 g0.9
folsom 7.5 a0.3 g0.6
folt 7.7 g0.6
for 2.5 a2.7 b3.1 c-0.7 d-1.1 e0.3 f-1.5 g-0.9 h-1.0 i0.4 j1.5 k-0.5 m2.1 o0.4 p1.1 s-1.7
for+a 4.5 a0.9 b4.0 c0.6 f0.7 g-0.8 j-1.0 k0.8 l0.5 m-0.6 o1.1 p-0.4 q1.0 r0.7 s1.2 t-0.4
for+alle 7.3 a-0.4 e0.5 g-0.8 j0.8 p-0.3 q0.6
for+alt 7.3 a1.4 b-0.3 c-0.3 d0.6 e1.3 g-0.4 k1.0 p1.0 r0.4
for+andr 7.5 a-0.6 g0.9 i0.7
for+aret 8.0 a0.4 c-0.4 d-0.3 m0.7 r-0.3
for+at 5.6 a1.2 c-0.4 d-0.5 i-1.2 j-0.6 k1.1 m-0.3 n1.3 p-0.8 q1.0 r1.9 s-0.8 t0.5
for+avde 8.0 d0.4 e0.5 g0.8 h1.4 m-0.3 q0.5 r1.1 t0.4
for+bryl 8.0 a-0.7 f-0.3 h0.9 m0.6 q2.0
for+da 8.0 a-0.5
for+de 7.3 c0.6 g0.7 i0.6 j0.8
for+deg 7.0 b-0.5 c-0.3 d0.4 e0.6 g-1.2 k1.7 l0.6 r-0.3 s0.6 t-0.3
for+dem 8.0 a-0.4 b-0.3 g0.3 h0.4 i-0.4 k-0.4 l0.3 n-0.3 q0.3
for+den 6.3 b0.7 d0.7 h0.7 i0.4 k2.1 l1.5 n1.7 o0.4 r0.8
for+dere 6.2 a0.5 b-0.6 c-0.6 d1.5 e0.6 h0.4 i0.4 j2.5 m1.4 n1.1 o-0.4 p-1.1 r1.0 s-0.9
for+det 5.4 a0.7 b1.8 c0.8 d-0.8 e0.3 f0.5 i2.5 j0.8 l1.6 n-0.4 o-0.4 r0.4 s-1.2 t0.8
for+dett 6.8 a1.4 b0.3 d-0.5 e2.6 f-0.4 g-1.1 h-0.5 i-0.6 j-0.6 m1.6 n0.3 o-0.5 p2.7 q-0.4 s-0.4
for+din 7.7 a-0.5 c-0.4 e0.3 l0.6 q0.4
for+dora 8.0 g0.6
for+du 7.1 a1.6 d0.6 e-0.4 f1.7 g-0.4 h1.1 r0.9 s-0.4
for+dyre 8.0 b2.2 c0.3 e-0.5 g-0.5 i-0.4 j-0.3 r-0.5 t0.4
for+ekse 6.9 a0.3 g-0.6
for+en 5.4 a3.0 b7.4 c0.5 f1.5 g1.2 h-0.6 i-0.9 j-0.7 k0.7 m3.0 n0.5 o0.3 p2.5 q-0.6 r1.7 t1.4
for+et 6.3 a0.4 b2.2 e0.4 g-0.6 h0.7 i-0.9 j-0.5 k-0.6 m1.2 q0.4 r1.7 s-0.5 t0.4
for+fakt 8.0 e0.4 l0.5 p0.9
for+fami 8.0 a0.5 b0.5 d1.1 g0.4 q0.4
for+fem 7.5 a0.9 f-0.4 g-0.4 i-0.3 k0.5 m0.6 o-0.3 p0.3 r-0.5 t0.7
for+fina 8.0 a0.5 j1.1 m0.7 p0.5
for+fire 8.0 c0.3 k0.3 p0.5
for+fjor 8.0 b0.3 d0.5 g-1.3 k0.5 r-0.4
for+fler 8.0 a-0.3 g1.6
for+folk 7.7 a-0.6 d0.4 e-0.4 f-0.4 g-0.5 h-0.6 m-0.3 r-0.4 t-0.3
for+forb 7.7 a0.6 e-0.3 g-0.4 s1.0
for+forl 8.0 e0.3 m0.9
for+fors 7.0 a-0.5 b-0.3 c0.5 d-0.3 g1.1 h0.6 i-0.5 j0.4 k-0.5 o0.7 r1.2 s-0.3
for+fris 8.0 a-0.4 g0.5 h0.4
for+frok 8.0 a0.6 b0.9 e-0.3 l0.4 n0.3 p1.5
for+gjen 8.0 a1.4 g-0.6
for+god 8.0 a-0.4 g0.9 r0.3
for+gutt 8.0 a-0.4 g-0.3
for+han 7.7 a-0.4 e-0.3 g-0.3
for+hand 8.0 c0.7 e-0.4 g-0.4 p0.5
for+hele 8.0 a-0.9 c0.3 g0.9 n0.6 o1.6 s-0.3
for+helg 7.7 a-1.1 e-0.5 f-0.4 h0.6 i-0.4 n3.4 o-0.5 p-0.5 q-0.7 r0.6 s-0.6 t1.1
for+henn 8.0 a-0.3
for+henv 7.5 a-0.4 d-0.4 e-0.4 g-0.3 j-0.5 k0.7 l-0.4 m-0.4 q0.6
for+her 8.0 a-0.6 g0.6
for+hjel 7.5 a-0.5 g1.1 k-0.4 l0.7 n0.6 o1.1 r1.0
for+hoy 8.0 a0.7 b0.4 i0.4
for+hoyt 8.0 a2.2 g-1.0
for+hver 7.7 e0.9 j1.3 l0.3 n0.4
for+i 6.9 b-0.4 c-0.4 g0.7 h-0.4 j-0.4 k0.3 l0.6 n0.3 p-0.6 s0.7 t-0.5
for+ikke 7.3 g0.3
for+jeg 6.8 a0.7 b-0.5 d0.7 f-0.7 g-0.8 i-0.4 j-0.4 k0.5 l0.5 o1.2 s0.8
for+jul 6.9 c0.7 d0.4 e1.3 f-0.5 g-0.4 h0.7 i-0.8 j0.9 n-0.3 o-0.3 s0.4
for+klok 7.7 a-0.3 e-0.8 f-0.3 o0.7 q-0.4 t2.6
for+kund 8.0 a-0.5 e-0.4 h-0.3 i-0.3 m0.4 n-0.3 o0.5 r0.4
for+leng 7.5 c0.4 d-0.3 g-0.4 m-0.3
for+leve 8.0 i0.6 j0.3
for+lite 7.7 a0.3 g-0.7
for+luns 7.7 a-0.3 b0.4 e0.6 g0.7 k0.9 o0.5 r1.2 t1.8
for+mai 7.7 a-1.3 c0.3 d0.3 e-0.3 h0.5 i-0.4 j-0.3 n0.4 o1.1 p-0.4 t0.6
for+mang 7.7 e-0.5 f-0.4 g0.5 q0.4 r1.7 t0.9
for+meg 6.5 a-0.5 c-0.6 d0.7 g-0.6 i-0.9 j0.3 k1.4 l1.3 m-0.6 n1.1 p0.5 q1.6 r0.3
for+mote 8.0 a0.7 c0.6 e-0.3 k-0.4 s0.7
for+mye 6.8 a0.6 c0.8 d0.5 f0.6 i-0.4 k-0.5 l-0.5 p-0.4 s0.5
for+nabo 7.7 a-0.7 b-0.3 c-0.5 d0.5 g-0.6 h0.4 j-0.3 l-0.3 o0.9 t0.8
for+nett 7.5 a1.1 e1.6 g-0.6 p2.2
for+noe 6.9 a2.2 b1.5 c0.4 d-0.4 e-1.0 f0.3 g-0.8 j0.5 m1.1 n-0.3 o-0.4 p1.9 s-0.4
for+nove 7.1 b-0.4 c0.4 d-0.5 i1.1 l-0.5 n-0.4 p1.6
for+ny 8.0 a-0.4 b0.3 d0.3 f0.6 o-0.3 q-0.3 t1.0
for+og 7.5 b1.1 c0.5 e-0.4 g0.5 h-0.4 i0.8 t0.4
for+okto 8.0 a-0.4 e0.3 k-0.4 l-0.4 r0.4
for+onsd 8.0 a-0.4 b-0.3 e1.0 g0.5 n0.6 o0.5 r0.8
for+ord 8.0 a1.0 d1.2 s0.9 t1.5
for+orde 8.0 a-0.3 c-0.3 d0.3 g0.7 h0.7 o1.0 r1.1
for+oss 6.1 a-1.1 b1.1 c0.6 d1.0 e-0.4 i1.0 j-0.9 l1.9 m-0.5 o0.4 r1.3 s-0.5
for+over 7.5 a0.6 b0.4 d0.4 e0.4 g-0.6 i1.0 s0.7
for+ovri 7.7 g-0.4 p0.7
for+pa 8.0 a-0.5 b0.3 e-0.5 g0.4 r0.6 t0.5
for+pami 7.7 e-0.6 g-0.3 n1.9 o-0.3 q-0.6 r-0.7 t-0.5
for+park 7.7 b-0.4 c0.6 d-0.5 f0.7 g-0.4 k0.5 m1.7 o-0.4 p0.5 q1.0 r0.3
for+pask 7.7 f0.4 i0.7 o-0.4 p0.8 t-0.4
for+peng 7.3 a-0.6 b1.3 g2.4 n-0.3 p-0.4
for+prod 8.0 a-0.6 g1.6
for+sake 8.0 a0.6 j0.4 m1.0 p0.7
for+seg 6.9 a-0.9 b0.6 e-0.8 f0.6 h-0.6 i-0.3 j-0.3 m0.3 o2.0 q0.5 r-0.5
for+sein 8.0 a0.7 c2.1 e1.6 g-0.4 o-0.3 p1.0
for+sent 7.5 a1.1 c2.4 d0.4 e0.4 f-0.3 g-0.4 h-0.6 m-0.3 p-0.3
for+sept 7.5 a-1.3 d-0.9 e-1.0 g-0.3 i-0.4 k1.0 l0.6 o2.1 p-0.6 s-0.3
for+serv 8.0 a1.2 e-0.4 g-0.3 j0.8
for+sist 7.3 b-0.4 c0.9 f-0.3 g-0.8 q-0.4 r-0.4
for+skil 7.7 d-0.7 e0.4 l1.0 m0.7 o0.4 q1.7 t-0.3
for+sma 7.7 a1.3 d1.8 g-0.7 i0.8 s-0.4
for+somm 7.7 e-0.5 h0.6 i-0.4 j0.5 q0.6 r0.3
for+sonn 8.0 e0.3 h-0.3 k0.7 r0.4
for+stor 8.0 a0.7
for+tegn 8.0 n0.3 o0.5
for+tide 7.7 g-0.7 i0.6 l0.8
for+tidl 7.7 a-0.6 c-0.6 i-0.5 k1.2 o0.5 r1.1
for+tilb 7.3 d0.3 f-0.3 g-0.5 h0.3 i0.5 m-0.4 r-0.6 t0.4
for+ting 8.0 a-0.4 e0.6 i-0.4 o0.5
for+to 7.5 a0.5 c0.4 g-0.4 h-0.4 r-0.3 s0.6
for+tors 8.0 c0.4 m0.5
for+tre 7.1 a-0.5 b-0.4 c-0.4 d-0.8 e0.9 g0.6 h1.4 l0.5 m0.9 o0.4 p0.4 q-0.7 r1.0 s-0.4
for+tred 7.7 a0.6 b0.5 d-0.5 e1.3 f1.1 g-0.5 h1.1 i-0.4 k-0.3 l0.4 m-0.3 n0.4 p-0.4 t-0.4
for+uke 8.0 k0.7 m0.6 p0.6
for+unde 8.0 b0.9 g0.8 i0.9
for+ungd 8.0 a-0.7 b0.5 e-0.5 g-0.7
for+vi 6.6 a0.3 b-1.0 c0.6 e-0.8 g-0.4 j-0.6 k0.5 l0.6 m1.2 p0.6 q-0.3 t-0.4
for+vold 7.7 g-0.5 j0.6 m1.0
fora 6.3 a0.6 d-0.3 i-0.4 n-0.3 r0.7 s0.8
fora+seg 8.0 a-0.9
foran 6.6 a0.7 c-0.3 s0.9
forand 8.0 a0.4 g-1.2
forb 5.1 a1.2 b0.7 c0.6 d0.9 f1.0 g-1.1 h1.1 i-1.4 j2.9 k0.7 l-0.3 m0.6 p-0.9 r0.7 s3.4 t0.4
forb+en 8.0 a-0.4
forb+i 7.5 c0.5 d0.9 g-0.6 j1.3 s0.3
forb+og 7.0 a0.4 c1.2 g-0.4 i-0.3 j2.5 p-0.4
forb+oss 7.5 a0.4 c-0.3 e0.9 f0.6 i-0.4 j1.0 m0.9
forb+pa 7.7 a-0.7 g1.2 h0.4 k0.4 n0.4 q0.5 r1.1
forbeh 7.3 a0.9 c-0.4 e0.8 f0.6 i-0.5 j1.6 m0.8
forber 7.5 a-0.4 d-0.4 e-0.3 g0.5 h0.9 m1.0 n0.5 p-0.4 r1.3
forbi 7.5 a-0.4 b0.7 c-0.3 d0.6 e-0.4 f0.6 g0.8 h0.3 l-0.3 m-0.3 n-0.3 q0.4 r1.1
forbil 8.0 a-0.4
forbin 8.0 d0.6 o0.9 s0.5 t0.4
forbli 8.0 a-0.5 g0.4
forbru 6.0 a2.5 b1.0 c1.5 g-1.4 i-1.0 j2.2 k0.6 l-0.3 m-0.7 o-0.6 r-0.9 s4.3 t0.6
forbud 7.7 a-0.4 g-0.7
forbun 7.5 c-0.3 d0.5 g-0.4 i0.3
ford 5.0 b-0.5 d0.5 f-0.6 g-0.5 j-0.5 l1.2 n0.4 o-0.7 p-0.6 q0.4 r-0.4 t-0.9
ford+det 7.3 c-0.4 g-0.4 l0.4 o0.4 s1.0
ford+du 7.1 d-0.4 e-0.5 g0.7 q0.9 r0.4
ford+han 8.0 e-0.3 i0.6
ford+hun 7.0 a-0.4 g-0.4
ford+komm 8.0 c0.6 d0.9 n0.4 q0.4
ford+vi 7.5 a1.6 e-0.3 g-0.8 i0.6 p0.7
fordel 7.7 a-0.4 r-0.3
fordi 5.2 a0.6 b-0.6 c0.4 d0.6 e-0.3 f-0.8 g-0.4 i0.4 j-0.5 k-0.4 l1.5 n0.6 o-0.4 p-0.5 q0.7 t-0.8
fore 4.6 a-1.5 c0.7 d0.9 e0.3 g-2.7 h1.0 j0.5 l1.3 m0.6 o1.3 q0.6 r-0.3 s1.2 t-0.3
fore+det 8.0 c1.2 e-0.4 i-0.5 p1.1 t0.3
fore+elle 8.0 a0.7 j1.2 m1.5
fore+i 8.0 g0.5 q0.4
fore+med 8.0 a-0.5 g1.3
fore+og 8.0 a-0.7 b0.3 f0.4 g0.4 o0.5
fore+om 8.0 a-0.6 g0.5 h0.8 q0.8 r0.4
fore+pa 7.0 a0.4 d1.7 e-0.6 g0.5 i0.6 o1.1 p0.7 s1.5
fore+seg 8.0 a-0.7 g-0.6
fore+til 8.0 g-0.4 r-0.3
fore+time 8.0 a-0.5 m-0.3 q0.4
fore+var 8.0 a0.7 h0.7 r0.5
foredr 7.3 a0.6 c-0.3 d0.5 e0.5 h0.6 i0.8 q0.7 s1.3
forega 6.8 g-0.9
foreld 6.6 a0.6 b0.3 c-0.4 d0.7 g-0.3 h0.5 i-0.7 j0.5 m0.9 o0.8 p0.3 q-0.3 r-0.3 s0.7
foreli 7.3 a0.5 b0.5 c1.5 e0.4 i-0.4 j-0.3 l-0.5 p1.6
forelo 7.7 a-0.8 c0.5 d-0.4 e0.7 g-0.3 m0.4 n0.3 s0.8
foreni 8.0 n-0.3 q0.3
forenk 8.0 a0.5 e-0.3
forer 7.5 a-0.4 d0.8 g-0.3 j0.6 m-0.4 o0.6 q0.3
forere 8.0 g1.4
fores 7.7 a0.3 f0.3 i0.6 t0.5
foresl 7.1 b0.4 c-0.6 d-0.4 g-0.4 h-0.4 j0.4 m0.7 r-0.3 t-0.4
forest 6.7 a-0.8 g-1.6
foreta 7.3 e0.7 g-0.8 i0.9 j0.5 l0.9 o0.7
foretr 7.7 a-0.6 d-0.3 e-0.3 l0.7 o-0.3
forf 5.8 b1.0 f-0.6 g-0.6 h0.9 i-0.6 j-0.3 k1.4 l3.4 n2.4 o1.2 p-1.1 q0.3 r1.3 s-0.9
forf+har 8.0 a-0.6 k1.5 n-0.4 o0.4 s-0.4 t0.5
forf+i 8.0 q1.1
forfal 6.4 a-2.1 b0.8 c0.3 f-0.7 g-0.9 h0.6 k1.2 l4.0 m-0.6 n3.0 o1.6 p-1.1 s-0.7
forfat 6.8 b0.3 g0.7 h0.9 i-0.5 k0.6 o-0.4 q0.5 r1.4 s-0.4
forg 7.5 a0.5 g0.3
forgje 7.7 a0.7
forh 5.8 b0.5 c0.4 d0.7 f0.6 g-0.7 j1.0 m0.4 o0.6 r-0.5 t0.7
forh+hjer 8.0 d0.6 g-0.7 m-0.4 r-0.4 t1.7
forh+og 8.0 a1.0 e0.7 j0.7
forh+oss 8.0 a0.5 c0.7 d0.5 i0.3 j0.7 m0.8
forh+takk 8.0 a-0.4 f0.7 g-0.3 h0.4 k-0.4 m-0.4 o1.3
forh+til 6.8 a-1.1 g1.0
forhan 7.0 b0.6 d0.4 e-0.4 f0.7 g-1.1 h0.4 o0.8 p0.5 r-0.5 t1.0
forhap 8.0 g0.6
forhol 6.4 c0.5 d0.4 e0.4 g-1.4 j1.1 m0.6
forj 8.0 b-0.4 c-0.4 e-0.3 h-0.3 q0.5
forjul 8.0 b-0.4 c-0.4 e-0.3 h-0.3 q0.5
fork 5.5 a0.8 c-0.3 d0.6 e1.0 f1.3 g0.6 i-0.4 j0.9 k-0.5 l-0.7 m3.5 p0.5 r1.0
fork+alt 8.0 a0.4 d1.2 e-0.4 f-0.3 l0.4
fork+det 8.0 a0.3 b0.6 f0.4 i0.8 r-0.3
fork+hva 8.0 e-0.7 g0.3 i0.7
fork+hvor 7.5 a0.4 d0.4 j1.0 m0.4 o-0.4 r-0.4 s0.4 t0.6
fork+meg 7.5 a0.4 e0.4 g0.5 h-0.4 l-0.3 m0.9 p1.0 r1.1 s-0.4
forkjæ 8.0 a0.6
forkla 5.7 d0.7 e1.2 f1.4 g-0.3 k-0.5 l-0.8 m3.6 p0.6 r1.1
forl 5.4 b-0.7 c1.9 e1.8 h1.8 i-1.7 j2.4 k0.3 l0.7 n1.0 o1.2 p-1.4 q0.8 s-1.5 t0.7
forl+avta 8.0 d-0.4 h0.5 n0.3 o-0.4 q-0.3
forl+i 7.3 a1.2 b-0.3 c3.1 h0.6 i-0.5 j2.4 m0.5 p-0.3 q0.9
forlag 7.3 b0.8 c0.5 d0.6 e0.5 g0.5 h0.5 k0.4 m-0.4 o0.4 q0.4 t1.1
forlat 8.0 g1.0
forlen 6.6 b-0.4 c0.8 d-0.3 g0.5 h1.8 i-0.6 j-0.4 k-0.4 l0.4 m-0.3 n0.4 o1.0 p-0.4 t0.3
forlik 6.1 a0.8 b-0.6 c1.8 d-0.4 e0.8 f0.4 g-1.2 i-1.0 j3.5 m0.8 n0.9 o0.4 p-1.3 s-1.1 t0.4
forlov 8.0 a-0.4 c-0.6 h0.6 o0.5 q0.8 s-0.3
form 5.3 a-1.6 c1.3 d-0.6 f0.9 g2.9 h0.8 i-0.8 j1.0 k-0.3 l-0.3 m-0.5 n-0.4 o-0.9 p-0.4 q2.9 r0.3
form+er 8.0 a-0.3 g-1.2
form+et 8.0 a0.3 c1.2 e-0.3 g-0.3 j1.0 s1.1
form+for 7.7 g-1.0
form+og 7.7 g1.1 p0.5
form+som 7.7 a-0.8 e-0.3 g1.0 k0.4 r0.7 t0.4
format 6.8 a-1.1 b-0.4 c0.4 d0.3 g1.4 o-0.4 r0.7 t0.5
formel 7.0 b0.3 c0.5 d-0.8 f1.8 g-0.6 h1.3 i-0.7 k0.6 m0.5 o-0.3 p0.5 s-0.3
formid 6.3 a0.3 d-0.3 e0.8 f-0.5 j0.6 k-0.6 m-0.6 p-0.4 q2.5 s-0.4 t-0.4
formul 7.7 c1.2 e-0.3 j1.0 s1.1
forn 5.8 a-1.3 b-0.3 g1.5 h1.6 i-1.1 j-0.7 k0.4 l-0.5 m-0.4 p-0.3 r1.4 t0.4
forn+i 8.0 a0.4 d0.4 e0.3 g-0.4 p0.6 s0.7
forn+med 6.7 a-1.3 d-0.5 e0.4 g1.8 h1.2 i-0.8 j-0.4 k0.7 m-0.5 p-0.4 q-0.3 r2.2 s-0.3
fornoy 6.3 a-0.6 d-0.5 g1.9 h1.1 i-1.1 j-0.5 o-0.7 q0.6 r1.4
fornye 7.1 a-0.7 g0.6 h0.9 n0.4 p-0.4 q-0.4 t0.4
forr 5.5 a-0.8 b-0.6 e-0.9 f0.3 g-1.3 h0.6 i-0.8 j0.4 k1.1 l0.8 m-0.4 o-0.5 p-1.2 q1.0 t-0.9
forr+gang 8.0 d0.5 i0.5 k0.7
forr+uke 6.9 c0.7 e-0.4 f0.3 g0.5 h-0.4 n0.3 o-0.4 p-0.4 q1.3 r0.7 s-0.4 t-0.4
forres 7.0 a-0.6 d0.7 e-0.9 f0.5 g-1.2 h-0.5 i-0.4 k1.3 m-0.5 p-0.4 s0.7
forret 7.7 g-0.4 j1.3 q0.4
forrig 5.9 a-0.5 b-0.7 d-0.3 h1.0 i-0.4 j-0.3 l0.7 o-0.5 p-0.8 q1.0 s-0.6 t-0.8
fors 3.5 b1.9 c2.8 d1.3 e-0.7 f0.5 g-1.3 h0.7 i-0.6 j0.5 k0.6 l3.5 n1.1 o1.3 p-0.7 q1.0 r1.6 s0.7
fors+a 6.5 g-1.2
fors+albu 8.0 a0.7 g-1.0
fors+at 7.1 d0.5 e0.4 f0.8 g-0.3 p0.7 s0.4
fors+av 7.5 a-0.7 b-0.3 m-0.4 q1.4 t-0.3
fors+beta 5.8 e-0.4 i-0.4 j-0.6 l0.5 p-0.4
fors+dekk 8.0 a-1.0 b-0.6 h-0.4 j-0.3 k-0.3 l2.0 q0.3
fors+den 8.0 a1.5 b2.3 d0.6 f0.5 g-0.3 h0.6 o-0.4 q-0.4
fors+ekst 8.0 a1.0 g-1.1
fors+epis 8.0 a-0.4 g1.6
fors+er 7.1 a-1.8 f0.8 g1.4 i-0.6 k1.0 l0.9 o-0.5 r0.8 t-0.3
fors+for 7.5 a-0.8 g-0.4 k1.0 l1.3 n-0.4
fors+gang 6.9 a-1.1 b0.6 c1.0 d0.6 k-0.3 l-0.5 m-0.3 p-0.4 r1.2 s-0.3 t0.6
fors+har 7.3 a-0.7 d0.3 g-0.5 h0.4 l0.7 p-0.4
fors+i 7.5 a1.1 e0.6 g-1.3 i0.8
fors+med 8.0 a0.4 b-0.3 c-0.3 e1.0 g-0.4 k0.5
fors+nar 8.0 g-0.6
fors+og 6.3 a0.5 c1.1 e-0.8 f0.5 g0.7 j1.1 m0.5 p1.2
fors+om 7.7 a-0.8 b0.5 e-0.4 f-0.4 g0.5 k-0.3 q0.8
fors+omga 7.7 a0.5 g-0.5 i0.5
fors+pa 6.1 a1.5 b0.4 f0.4 g-0.9 h-0.3 i-0.5 j0.5 k0.8 l-0.5 n1.2 p-0.6 r0.8 s1.4
fors+sa 8.0 a0.3 d0.9 e-0.4 k0.8 p0.8 r-0.3
fors+som 8.0 a-0.5 h0.4
fors+spil 7.7 a-0.8 g0.9
fors+til 7.1 a0.4 b0.8 c-0.6 e0.4 g-0.3 h0.8 i-0.3 j0.5 k-0.4 l0.5 m0.6 n-0.4 r-0.4 s0.6
fors+var 7.7 a-0.7 b0.5 g1.0 k0.3 l0.7 m0.4 n-0.3 o-0.3 q0.7 t-0.4
forsid 6.7 a-0.5 b1.5 c-0.3 d0.6 f-0.5 g-0.8 j-0.5 n-0.5 o-0.6 p-0.6 r0.4 s0.8 t-0.3
forsik 6.1 a-0.4 b-0.9 c-0.4 g-0.4 i-1.0 j1.1 k1.2 l2.9 m-0.4 o0.8 p-0.6 q-0.5 r0.3 s-0.5 t-0.6
forsin 5.3 a1.1 b0.9 c4.3 e-0.6 f-0.4 g-1.1 h-0.5 i-0.4 j0.9 k0.7 l4.3 m-0.5 n0.3 o0.4 p-0.6 q-0.4 r-0.6 s0.5 t0.5
forskj 6.0 a-0.9 b-0.6 d-0.4 e0.8 f0.5 h-0.7 i-0.9 j-0.4 k0.6 n0.6 q0.5 r0.9 s-0.5 t0.7
forskn 8.0 a-0.4 g0.5
forsla 6.6 a-0.3 b0.4 c-0.5 d-0.8 e-0.6 g-0.7 h0.8 i-1.0 k1.2 m0.6 n-0.4 o0.6 p-0.5 q0.4 r-0.8 s0.4
forsok 5.9 d0.7 g-0.7 j0.4 o0.4 q0.5 s0.4
forst 5.6 a0.4 c-0.4 d1.8 e-0.5 g-0.6 h1.1 j0.5 p1.8 s0.3
forsta 6.1 a-0.8 c0.6 d0.9 e1.3 f0.6 g0.5 i0.4 j-0.4 m-0.4 p0.3 r0.9 s0.5
forste 4.8 b1.1 c1.8 d0.5 g2.2 h1.2 i1.0 j-0.8 k-0.9 n-0.4 o1.5 p-1.0 q1.8 r2.4 s-0.5 t0.5
forsto 7.5 e-0.3 g-0.4 l0.3 m-0.4 q0.3 t0.5
forsva 7.1 a0.5 b2.0 c0.4 f0.4 g0.7 h0.7 k-0.4 l1.0 n1.2 q-0.4 r-0.5
forsvi 7.5 a0.7
fort 4.0 c1.8 d0.5 e0.3 f0.3 g1.5 h1.5 i-1.7 j-1.9 k0.6 l1.3 m2.0 n1.6 o-0.7 p-1.4 q0.5 r4.2 s1.0 t2.1
fort+a 7.3 a-1.0 g0.7 n0.5 t0.3
fort+alle 8.0 e0.5 g-0.4 h0.3 q0.4
fort+at 6.9 b0.8 d0.3 g0.9 i0.6 r0.6 s1.0
fort+bild 8.0 a-0.4 c-0.5 d0.6 f-0.3 n0.5 s-0.4 t1.2
fort+dere 8.0 a-0.3 d1.4 e-0.4 f0.4 g0.6 k-0.4 l0.4 r1.3 s1.4
fort+det 8.0 a-0.5 f-0.4 g0.4 k0.4 l0.3 r0.4 s-0.3 t0.4
fort+en 7.5 a-0.6 b0.3 e-0.7 g0.5 r0.9
fort+er 7.7 a-0.8 g2.2
fort+i 7.7 a0.5 e1.5 g-0.7 h-0.5 k0.5 n0.7
fort+ikke 7.3 a-0.3 c1.8 e-0.9 f0.3 g-0.6 i-0.4 k0.3 m-0.4 n-0.4 o0.6 p0.3 q-0.5
fort+med 7.3 e0.8 m0.5 p0.5 s0.7
fort+meg 8.0 a0.5 b0.8 e0.6 i0.9 m0.6 q0.3 s-0.3
fort+men 8.0 a1.0 b2.4 d-0.5 f-0.3 r0.5
fort+nar 8.0 a-0.6 g-0.8
fort+og 7.3 a-1.0 c0.9 g1.0 i-0.4 m0.5 s0.5
fort+om 7.0 a0.7 c0.4 g1.1 h1.2 l0.5 q1.5 r1.7
fort+opp 8.0 a0.7 f0.8 m1.7 n0.5 q-0.3 t-0.3
fort+pa 6.5 a0.6 b0.4 c-0.5 d0.9 e0.4 g0.7 h0.4 i-0.5 k0.7 l0.5 m1.3 n0.5 p0.7 s-0.4 t-0.7
fort+som 7.0 a-0.7 e0.5 f0.7 i-0.3 k-0.4 m-0.5 p-0.6 q-0.5 t1.4
fort+til 7.5 h0.6
fort+to 8.0 a0.4 c-0.4 e0.3 f0.6 l0.3 m1.4 p0.6
fort+uten 8.0 b0.5 c0.9 g-0.3
fortal 7.1 g0.8 h0.4 r-0.3
fortel 5.6 b0.9 c0.8 d-0.4 e0.3 g2.1 h0.3 i0.9 j-0.6 n-0.6 o-0.5 p-0.5 q0.5 r2.3 s1.9
fortid 7.5 a-0.8 g-0.5
fortje 6.1 a-1.0 c0.8 e-0.7 g2.7 h0.6 i-0.5 j-0.6 k1.1 l0.6 o0.6 p-0.6 r3.4 s-0.9
fortlo 8.0 a-0.5 c0.4 e-0.5 f0.5 i-0.4 m0.7 n-0.3 q0.8
fortsa 5.3 a1.4 c3.3 d0.7 e1.8 g-1.8 i-1.6 j-0.9 k0.6 l0.5 m-0.4 n0.6 o-0.6 p0.4 q0.3 s-0.9 t1.1
fortse 5.9 a0.9 b1.5 d1.2 f-0.4 g-1.1 j-0.5 p-0.5 q0.4 s0.5
foru 6.9 a0.8 g-1.2
forute 8.0 a-0.6
foruts 7.5 a1.0 g-0.9
forv 6.2 b1.3 d-0.9 e0.5 g0.8 j0.5 m0.6 p-0.4 r-0.7 s-0.5 t0.5
forv+og 8.0 g0.4
forv+til 8.0 a0.7 g-0.7
forval 8.0 a-0.4 g0.9
forven 6.8 a0.4 b1.5 d-0.9 e0.7 f0.3 g-0.6 j0.7 m0.7 p-0.3 r-0.6 s-0.5 t0.6
forvir 7.7 g1.6
foss 7.5 e0.4 f0.6 g-0.6 j0.5 m0.9 p0.3 q1.0
fost 8.0 a-0.6 g-0.9
foster 8.0 a-0.6 g-0.9
fotb 7.0 c-0.3 e-0.7 h1.0 k0.6 r0.9
fotbal 7.0 c-0.3 e-0.7 h1.0 k0.6 r0.9
foto 6.4 d-0.4 e0.6 f-0.4 g-1.1 h0.5 i-1.0 j0.6 k1.6 m0.9 n-0.4 q0.5 s1.3
foto+sa 8.0 a0.4 b0.8 e0.5 j0.5 m0.8 s0.7
fotogr 6.6 b0.4 c0.4 e0.4 g-0.4 h0.5 i-0.9 k1.8 m1.1 q0.3 s1.4
foye 8.0 a0.4 g0.3
fra 3.1 a-0.9 b0.9 c-0.9 d0.7 e0.9 f0.7 h0.7 i3.9 j-0.3 m1.0 n0.4 o1.1 p-0.6 q2.9 s-1.9 t-0.3
fra+advo 5.8 a0.8 e0.4 i-0.4 j0.7 m-0.3 p0.9
fra+alle 7.7 g0.8
fra+andr 7.7 b0.6 e0.6 g0.8 i0.6
fra+arsm 8.0 f-0.3 q0.3
fra+arss 8.0 a0.6 d1.2 i0.8
fra+augu 8.0 d-0.3 e-0.3 i0.4 q0.4 r0.7
fra+barn 8.0 a-0.3
fra+berg 7.7 a-0.6 h-0.5 m0.4 q-0.4
fra+den 7.7 a0.3
fra+denn 8.0 p0.7
fra+dere 6.1 a1.4 c0.6 d3.8 g-0.9 i1.1 j0.8 o0.7 p-0.4 q0.5 r0.3 s1.1
fra+det 7.3 a-1.2 b0.4 d-0.4 g-0.7 h-0.5 l-0.3 o2.1 q-0.5 r-0.3 t0.6
fra+en 6.4 a-0.4 d-0.6 f0.9 g1.1 h0.5 i-0.5 j-0.5 k0.9 m0.9 p0.8 s-0.3 t-0.6
fra+et 6.9 b0.5 e0.8 f1.0 h-0.5 i1.1 j0.5 k0.3 o-0.5 p-0.3 q0.5 r0.5 t-0.4
fra+febr 7.7 c0.4 e0.7 f-0.3 g-0.4 i1.1 k0.8
fra+for 7.1 a0.8 c0.4 d0.3 e0.3 g-1.3 h0.4 i-0.6 j0.6 q1.0
fra+fors 7.1 a1.3 b0.3 c0.7 e0.5 f0.5 g0.7 i1.5 r-0.3
fra+hele 8.0 a0.4 g-0.4 s0.6
fra+helg 8.0 a0.5 c-0.5 d-0.4 e0.7 k0.4 m0.5 r-0.4
fra+hode 8.0 g-0.4
fra+host 8.0 d0.5 e0.4 i1.0
fra+hver 8.0 g0.6
fra+hvis 8.0 a-0.6 b-0.4 c0.3 d0.3 f-0.3 l0.8 n1.0 q-0.4 t0.4
fra+i 6.6 a2.9 b0.8 c2.4 e-0.5 g-0.7 i1.1 m1.7 p0.6 q-0.5 s1.4 t0.8
fra+inno 8.0 a-0.5 g0.5 h1.0 i-0.3 k0.9 p-0.4
fra+janu 7.7 c-0.4 e-0.4 f0.9 g0.6 h0.4 i-0.4 l-0.3 o0.4
fra+jobb 8.0 a-0.3 b0.5 d-0.5 e-0.3 f0.6 g-0.4 k0.5
fra+komm 8.0 a-0.6 b0.5 e-0.3 i0.6 k0.4 l0.5
fra+kont 7.5 a-0.7 c-0.4 d-0.6 f-0.4 i-0.4 k0.5 m-0.5 o0.9 q1.6 r0.5 t0.3
fra+kund 8.0 a0.4 d1.6 f1.3 i-0.4 o0.5
fra+list 8.0 a0.4 c-0.4 d-0.5 t0.5
fra+mand 7.7 a-0.5 g-0.4 h1.5 k-0.5 m0.7 n0.3
fra+meg 7.3 b0.5 c-0.6 d0.6 e0.6 g0.8 h0.4 i1.3 m0.3 q-0.5 r1.3
fra+na 7.0 a0.5 b0.5 e1.0 f0.8 g-0.4 i1.2 m0.5 q0.4 s-0.4
fra+nabo 6.1 c0.6 d0.6 s-0.3
fra+nest 8.0 e-0.4 g0.5 h0.7 r0.4
fra+nett 8.0 q0.5 r-0.5
fra+noen 7.3 a0.6 c-0.3 d-0.8 e0.8 f2.2 g0.6 l-0.3 m0.9 o0.7 t0.4
fra+nytt 6.9 a0.4 b0.7 d0.6 g0.6 h2.2 i1.3 l-0.5 n1.2
fra+og 8.0 a-0.5 g0.8
fra+om 6.8 a0.3 b-0.8 c0.5 d1.4 e-0.4 f0.7 g-0.6 i-0.7 j-0.3 l1.1 m1.8 n0.7 p-0.6 q0.8 s-0.5 t-0.6
fra+oss 6.6 b0.8 d-0.4 e1.9 g0.7 h-0.3 i-0.3 j0.5 o-0.3 q1.7 r1.2 s-0.5 t0.6
fra+pa 8.0 a0.4 g-0.5 m-0.4 o1.9
fra+regn 8.0 f0.4 g0.9 k-0.5 l0.3 m0.3 r1.0 t0.6
fra+skol 8.0 a-0.4 q0.6 r0.5
fra+somm 8.0 a0.9 b1.5 d0.9 e-0.4 i0.9
fra+spar 7.7 a-0.4 c0.4 f-0.3 k0.6 o0.6 p0.5 q2.2 t-0.4
fra+stat 8.0 d-0.5 e-0.6 g-0.3 k-0.3 l0.6
fra+syst 8.0 d-0.4 g-0.4 i0.4 o1.4
fra+terr 8.0 a0.9 e0.5 i0.5 j0.6 p0.9 r0.4
fra+tidl 8.0 a1.1 g-0.9
fra+til 7.7 a0.4 b-0.3 e-0.5 f-0.4 g-0.5 i-0.5 n0.4 q0.5 r-0.3 s0.7 t-0.3
fram 5.7 b1.0 e0.9 f0.5 g1.4 h0.8 i-0.8 k1.4 m0.5 n-0.5 p0.5 q0.4 r1.1
fram+den 8.0 a-0.4 d-0.5 f0.4 g0.8 l-0.3 m0.6 q0.3 r1.0 t0.4
fram+en 8.0 a0.8
fram+for 8.0 g0.3 j0.8 m1.0
fram+pa 8.0 k0.6 o0.8
fram+som 8.0 a-0.7 b0.4 e-0.4 l0.3 r0.6
fram+til 7.1 c0.4 d0.4 e1.4 g0.5 h-0.4 i-0.4 k0.9 m-0.4 n-0.4 p1.3 r-0.5
framti 8.0 a0.9 b0.6 d0.4 g-0.4 h0.3 k0.5
fran 6.9 a-0.8 b-0.3 p0.5 s0.4
fransk 7.1 a-0.4 b-0.3 g-0.3 p0.6 s0.4
frav 6.9 a-0.5 b0.5 d0.6 g-1.1 h0.3 k-0.4 n0.4
fravær 6.9 a-0.5 b0.5 d0.6 g-1.1 h0.3 k-0.4 n0.4
fred 5.2 a-1.4 b-0.8 c0.4 e-0.6 f-0.9 g-0.5 h1.5 i-1.3 j-1.2 k1.5 l0.8 n3.7 p-1.4 q0.3 s-0.6
fred+er 8.0 b0.8 q0.3 s0.7
fred+i 7.7 k0.9 o0.4 r-0.4 t0.3
fred+kvel 8.0 a1.3
fred+nar 8.0 a-0.4 b-0.3 g-0.4 l-0.4 n3.0 o0.5 r0.4
fred+og 7.3 a-1.3 b-0.4 c-0.5 g-0.6 h0.7 i-0.4 k0.5 l1.0 m0.4 r0.6
fred+samm 8.0 n1.2 o0.5 q-0.4 t0.4
fredag 5.4 a-1.6 b-1.1 c0.8 e-0.7 f-0.8 h1.3 i-1.6 j-1.1 k1.4 l0.9 n4.0 p-1.8 q0.6 s-1.0
freder 8.0 g-0.6 k0.6
fredri 7.5 a0.8 c-0.4 d0.5 e0.4 h0.6 i0.5 k-0.3 m0.5 p0.7 s0.6
frek 7.3 a0.3
frekt 8.0 g-0.3
frem 5.1 b-0.4 c1.7 d0.6 f0.5 g1.1 i0.6 j0.9 k0.9 p-0.5 q0.9 r0.4 s-0.7
frem+de 8.0 a-0.4 g0.6
frem+den 8.0 a1.3
frem+i 8.0 a0.8 g0.6
frem+mer 8.0 a-0.3
frem+som 7.7 a0.6
frem+til 7.7 a0.4 e0.4 l0.4 n0.4
fremde 6.6 a-1.7 c1.5 d0.8 e-0.8 f0.6 g2.4 h0.3 i0.4
fremfo 7.7 a-0.4 g-1.3
fremme 7.3 a1.4 c0.9 g-0.9 j1.3 q0.5 s-0.5
fremra 8.0 g0.7 q0.6 r0.5
fremst 6.3 g0.4 i0.4 r0.4
fremti 8.0 a-0.7 g-0.9
fri 6.9 a0.6 g-1.5 j1.0
fri+for 8.0 a1.6 g-0.8 j1.4
fri+i 8.0 e0.4 g0.3 q0.3
frid 7.7 a0.4 d-0.4 e0.9 g-0.5 h-0.3 l0.6 t1.7
frie 7.7 a1.1 g-0.4 h0.5 r-0.4
frih 8.0 a-0.5
frihet 8.0 a-0.5
fris 5.6 a-0.3 b0.8 c2.5 d0.4 e0.6 g1.5 h1.0 i0.9 j0.7 m0.4 n-0.4 o0.6 p-0.5 q0.8 r-0.4 t1.2
fris+den 8.0 e-0.4 h0.4 j0.5 r-0.3
fris+er 7.0 a0.5 b-0.4 c2.3 e-0.7 f1.1 g0.6 i0.9 m0.5 n-0.4 p-0.3 r0.5 s-0.4 t0.4
fris+for 7.7 b0.4 c-0.8 e0.7 g-0.4 i-0.3 k0.5 o1.0 r-0.4 t1.4
fris+i 8.0 e0.6 g0.5 m0.8 o-0.4
fris+og 7.5 a0.6 b-0.4 c1.2 e0.7 g-0.9 h1.2 i-0.3 j0.6 m0.6 o0.6 r-0.7 t0.6
frisk 8.0 a-0.7 g1.9
friskt 7.7 a-0.9 g1.0
frisor 7.5 b-0.5 e0.4 f-0.5 g-0.7 m0.4 o-0.7 q0.6
frist 7.5 b0.4 c0.3 g0.4 h0.8 n-0.5 o0.8 t0.7
friste 6.1 a1.1 b0.9 c2.7 d0.5 e0.6 g-0.7 h0.7 i1.0 j0.9 o0.6 q0.5 r-0.4 t0.8
frit 7.7 a-0.3 b0.4 g0.5 m0.4 n-0.3 q0.8 r0.4
friv 7.5 a-0.3 e0.4 g0.7 h0.4 i-0.3 m0.3 n1.4 r-0.7 t-0.3
frivil 7.5 a-0.3 e0.4 g0.7 h0.4 i-0.3 m0.3 n1.4 r-0.7 t-0.3
frod 7.5 a0.9 b0.3 d-0.4 e0.5 f0.8 g-0.4 i1.1 m0.8 o-0.3 r-0.4 s0.5
frode 7.5 a0.9 b0.3 d-0.4 e0.5 f0.8 g-0.4 i1.1 m0.8 o-0.3 r-0.4 s0.5
frok 7.1 a-0.4 b0.8 c-0.5 e-0.4 g0.7 h1.3 i-0.5 k1.4 l0.5 o-0.3 p1.0 r0.9 s-0.4 t-0.5
frok+og 8.0 a0.7 b0.9 e0.3 h1.3 l0.3 p1.4 r0.5
frokos 7.1 a-0.4 b0.8 c-0.5 e-0.4 g0.7 h1.3 i-0.5 k1.4 l0.5 o-0.3 p1.0 r0.9 s-0.4 t-0.5
fron 7.1 g-0.3
frontm 8.0 a0.6 g0.6
fros 8.0 c0.7 e-0.3 g0.8 s0.7
froy 8.0 a-0.7 c-0.4 e0.3 g0.6 h1.0 r0.6
frus 8.0 a0.7 g-0.5
frustr 8.0 a0.7 g-0.5
fryd 7.7 a-0.9 g1.5 k0.3 r2.1
fryd+a 8.0 a-0.7 g1.1 k0.3 r2.1
fryk 7.5 a-0.8 g-0.8
frykte 7.5 a-0.8 g-0.8
frys 7.3 a-0.4 b-0.5 c0.7 e-0.5 f0.4 i-0.5 j-0.5 k0.7 o0.3 p-0.4 q0.6 s-0.4 t1.5
fryser 8.0 b-0.5 c1.0 h0.6 o0.5 q0.7 t1.9
fuge 8.0 a0.7 e1.2 g-0.3 j-0.3 p0.5 q0.5
fugl 8.0 a0.5
fuglen 8.0 a0.5
fukt 8.0 c0.5 e0.8 g0.5
fulg 8.0 a-0.6 f0.4 g-0.4 i0.6 j-0.3 o1.4
full 5.8 a1.8 b0.8 c-0.4 d-0.3 e1.3 i0.9 j-0.5 k1.4 l0.8 m-0.4 r-0.3 s0.5
full+av 7.7 a2.0 c0.8 e2.1 g-0.8 n0.4 s0.8 t0.5
full+i 7.7 a-0.8 g0.4 k1.2 l0.9
full+og 8.0 a1.6 g-0.7
full+pris 8.0 a1.2 d0.5 g-0.5 p0.8 s0.5
full+sa 7.7 g0.4
fulle 7.5 a0.7 g0.7
fullma 7.5 a0.9 c-0.5 e0.4 g-0.4 i1.1 k1.9 l1.8 m-0.4
fullst 8.0 a0.5 g0.6
fund 7.7 a0.5 g-0.5 q0.3
fundam 7.7 a0.5 g-0.5 q0.3
fung 6.5 a-0.7 e1.1 g3.3 p1.4 r0.8
fung+som 8.0 g0.7
funger 6.5 a-0.7 e1.1 g3.3 p1.4 r0.8
funk 6.9 a-1.0 g0.9
funk+du 8.0 a-0.3 g1.0
funk+som 7.3 a-0.6
funksj 7.0 a-0.9 g1.1
funn 6.4 a0.3 c0.3 d1.1 e-0.7 f0.6 h-0.7 i1.4 k1.2 m0.6 n0.8 p-0.5 r0.4 s0.8 t-0.4
funn+dod 8.0 a-0.4 g-0.4
funn+en 8.0 c0.7 e-0.3 f0.4 m0.7
funnet 6.5 a0.5 c0.4 d1.1 e-0.5 f0.7 g-0.5 h-0.6 i1.5 k1.0 n0.9 p-0.4 s0.9
furu 7.7 c0.5 h0.8 i0.7 j0.4 q0.8 r0.4
fusj 7.7 a0.5 c0.7 d1.7 f0.5 g-0.5 i-0.4 k-0.4 l1.4 o1.7 r-0.4 t-0.3
fusjon 7.7 a0.5 c0.7 d1.7 f0.5 g-0.5 i-0.4 k-0.4 l1.4 o1.7 r-0.4 t-0.3
fylk 7.3 d-0.6 f-0.4 g-0.5 k0.4 l0.9 n-0.8 o1.0 q0.4 r0.4
fylk+er 8.0 d-0.3 i-0.3 l0.4 o0.4 q0.5
fylkes 8.0 i0.5 k0.4 n-0.5 o0.8 r0.4
fylket 7.7 a-0.4 d-0.5 f-0.3 g-0.4 i-0.4 l1.2 n-0.4 q0.4 t-0.3
fyll 6.8 c-0.3 e0.5 g-1.1 h-0.6 s0.6
fylle 7.7 d0.4 s0.8
fyller 7.7 a-0.5 e0.6 g-0.8 h-0.6 m0.4
fyllma 8.0 a0.5
fylt 7.5 a1.1 c0.4 e0.8 g-0.3
fylt+av 7.7 a0.8
fyre 8.0 c0.6 i0.8
fysi 7.5 a-0.8 g2.2
fysisk 7.5 a-0.8 g2.2
fædr 8.0 d0.4 r-0.4 s0.7
fædrel 8.0 d0.4 r-0.4 s0.7
færr 7.5 g-1.0
færres 7.7 g-0.7
g3 7.7 a0.4 g-0.3
ga 5.4 a-2.1 b-1.0 c-0.3 e-1.1 g-0.4 h1.4 i0.7 j-1.2 l0.4 n1.5 o0.6 p-0.8 q0.3 s-0.8 t1.0
ga+gjen 7.7 a0.3 e0.4 f0.3 g0.3 h-0.3 k0.4 l-0.5 m0.9 n1.2 q-0.4 r0.3 t0.5
ga+i 8.0 a-0.6 d-0.3 e-0.4 n0.5 q0.5 r0.4
ga+oss 8.0 e-0.3 i0.6
ga+pa 8.0 a0.4
ga+sakt 8.0 a-0.4 l1.1
ga+til 8.0 e-0.3 f0.4 h0.5 o0.6 q-0.3
ga+tilb 8.0 a0.5 p0.9 r-0.3 s0.6
ga+ut 7.5 a-0.6 g0.7
ga+via 7.7 d0.5 e0.3 g-0.4 h0.8 i0.4 k-0.4 l0.5 m0.3 o1.1 q0.5
ga+vide 7.5 a1.2 c0.5 e-0.4 g-0.6 i1.8 r-0.5
gabr 8.0 a-0.3
gabrie 8.0 a-0.3
gala 8.0 a0.5 g-0.7
gala+s5 8.0 a0.5 g-0.7
galaxy 8.0 a0.5 g-0.7
galt 7.1 a0.8 d0.3 g-1.2 m0.6 p1.3
gaml 5.3 a-1.9 c-0.8 d-1.3 e-0.6 f0.5 g-2.2 h1.2 i-1.9 j-0.8 l-0.5 m0.5 n1.3 o1.6 p-1.2 q0.4 r0.4 s-1.2
gaml+avta 8.0 a-0.3 e-0.4 i-0.5 m-0.4 o0.4 t0.3
gaml+klas 8.0 a0.8 g-0.7
gaml+slut 8.0 a-0.5 e-0.5 h-0.4 o0.9
gamle 5.4 a-1.8 b0.3 c-0.7 d-1.5 e-0.4 f0.5 g-1.8 h1.2 i-1.8 j-0.8 l-0.6 m0.6 n1.4 o1.6 p-1.2 q0.5 r0.5 s-1.2
gamm 6.0 c-0.3 d0.3 e-0.4 g-1.3 i-0.6 j0.4 l0.4 o1.4 p-0.5 q1.5 s-0.3
gamm+kid 8.0 d0.3 f-0.4 l0.3 m-0.3 o0.8 q2.0
gammel 6.0 c-0.3 d0.3 e-0.4 g-1.3 i-0.6 j0.4 l0.4 o1.4 p-0.5 q1.5 s-0.3
gang 4.1 a3.1 c1.6 d4.6 e3.4 f2.1 g-0.3 h0.8 i1.7 j-1.8 k0.6 m0.7 n0.6 p1.3 q0.9 r0.6 t2.5
gang+ble 8.0 d0.5 i0.5 k0.7 p0.7
gang+du 7.7 a-0.6 b-0.3 d0.4 g-0.3 k0.6
gang+er 7.3 a0.5 d1.1 e0.8
gang+for 7.5 a0.8 d0.3 e-0.5 g-0.4 r-0.5 s0.7
gang+har 7.3 a0.4 c0.4 d1.0 e1.2 g-0.7 p0.6 s0.5
gang+hun 8.0 e0.4 g0.3 m0.6 p0.7
gang+i 7.7 c0.3 d0.8 e0.7 i0.5 l1.2
gang+jeg 7.0 a0.8 c-0.3 d2.6 h0.7 i-0.4 l0.4 m-0.4 p0.7 q1.7 r0.5 s0.4
gang+med 7.3 c1.1 d-0.4 n0.4 p0.7
gang+og 6.3 a1.6 b-1.0 c1.3 d0.6 f1.1 g-0.9 i-0.9 j-0.6 k0.3 m0.7 p1.0 r-0.8 s-0.3 t1.1
gang+om 7.7 a0.4 b1.1 c-0.4 d1.3 f1.1 l-0.4 r-0.4
gang+pa 7.7 a-0.3 d-0.6 e0.7 g-0.9 m-0.4 o0.6 r0.4 t0.4
gang+til 7.1 e1.7 i1.3 l-0.4 m0.4 n1.0 p-0.3 q1.2 r0.4
gang+vi 7.7 i1.3
gangen 5.9 a0.6 c-0.7 d1.1 e0.7 f-0.5 g-0.9 i0.9 m0.6 o0.5 p1.2 r-0.9
ganger 5.5 a2.5 d2.0 e1.3 f1.0 g-1.9 j-0.8 l0.5 m1.8 n-0.3 o-0.6 p0.8 q-0.8 t1.3
gans 5.9 a1.2 b-0.3 c0.6 d-0.5 g-0.4 i-0.5 o0.7 q-0.4
gans+god 8.0 p0.7
gans+godt 8.0 a-0.7 b0.3 c0.4 f0.5 g0.5
gans+hoyt 8.0 a-0.5 g0.7
ganske 5.9 a1.2 b-0.3 c0.6 d-0.5 g-0.4 i-0.5 o0.7 q-0.4
gar 4.0 a0.9 b-0.6 d2.3 e1.9 f2.0 g-0.4 h0.7 j1.2 k1.9 l0.9 n1.5 o-0.4 p-1.1 q-0.4 r0.6 s0.4 t3.3
gar+all 8.0 a1.1 f1.8 j2.0
gar+an 8.0 a1.4 d1.2 g-0.4 s2.5
gar+av 8.0 g1.1
gar+den 8.0 d0.5 i0.4
gar+det 6.2 a-0.5 b0.8 c-0.5 e-0.7 g-0.5 h0.4 i-0.9 j-0.6 k0.4 l2.0 o0.4 r-0.4 s-0.6 t-0.6
gar+for 7.7 a-1.2 b0.4 c0.4 g1.7 h0.7 i-0.6 n1.8 o0.4
gar+fort 8.0 a0.6 s1.7
gar+gjen 8.0 e0.4 i0.8 j0.7
gar+i 6.9 a0.4 e1.0 g-0.6 i-0.4 k-0.5 m0.8 q0.8 s0.4
gar+ikke 7.3 a0.6 e1.2 g0.3 h0.7 i-0.4 j-0.4 k1.0 p-0.4 q0.6 r1.0 s-0.5 t1.0
gar+jeg 7.7 a1.0 b0.9 c-0.3 d3.0 e-0.7 g-0.4 s1.2
gar+kvel 7.3 c1.1 e-0.5 f0.3 g1.0 h1.5 i-0.4 j0.5 r0.9 s-0.4 t1.0
gar+na 8.0 n0.5 t0.4
gar+og 7.3 a-1.0 b0.3 c-0.6 d-0.6 e-0.4 f0.3 h0.6 i-0.5 l0.3 m-0.4 n0.8 r0.6 s-0.4
gar+over 7.5 a0.3 c0.4 d0.6 g-0.7 h-0.3 i0.7
gar+pa 7.5 a-0.6 c-0.5 g1.0 k0.9 o0.6 q-0.4 r0.3 t-0.4
gar+sa 7.7 a-0.6 g1.2 h0.8 i-0.4 n0.6 o-0.4 q-0.4 r1.5
gar+sake 7.7 a0.7 d0.5 e0.4 j1.1 s0.3
gar+samm 8.0 a-0.8 d-0.4 e-0.5 i0.6 o-0.3
gar+som 8.0 a-0.5 b-0.3 e-0.5 g0.6 h0.3 i-0.4 r1.5 s-0.4
gar+til 7.1 a0.3 b-0.5 c-0.3 d1.5 f-0.4 g0.6 i0.3 j0.3 m0.5 o-0.7 p0.6 r-0.4 s-0.6 t-0.5
gar+ut 6.4 a-0.4 c0.6 g-1.0 h-0.5 i1.3 j-0.9 k1.3 l-0.3 n1.5 o-0.4 p-0.6 q-0.6 r-0.8 s-0.8 t0.8
gar+vi 7.5 c0.4 e0.5 f0.5 h-0.4 i0.5 j0.4 k0.4 o0.7 p-0.3
gara 6.7 a-0.5 b-0.7 c0.5 d0.5 e-0.6 h0.4 i-0.7 j-0.4 k0.5 p-0.5 r0.7
gara+og 7.7 c0.6 o0.4 r0.4 s0.7 t0.5
garasj 6.8 a-0.4 b-0.7 c0.5 d0.5 e-0.6 h0.4 i-0.7 j-0.4 k0.5 p-0.5 r0.7
gard 6.5 e0.7 f0.4 g0.8 h0.7 i1.0 k-0.4 l0.4 m0.9 n1.3 o-0.3 p1.2 q-0.3 r1.2 s-0.5 t-0.5
gard+og 7.7 c-0.4 g0.9 h0.7 i0.8 j0.6 r0.7
gardei 7.7 a0.5 c-0.3 e0.3 g-0.3 j0.5 m0.9 p0.6
garden 8.0 e0.8 g0.4 i1.1 m1.1 p0.6 r0.5
garder 8.0 g-0.6 i0.8
gardin 7.7 c0.6 e0.8 g0.5 h0.8 n0.7 p1.0 r0.7
garn 7.3 d0.4 e-0.5 f-0.4 h1.1 l1.1 r1.0 t-0.5
garn+og 8.0 e-0.4 l1.3 n0.4 o0.6 q-0.3
garnbu 8.0 g0.4 h1.1 k-0.3 o-0.3 r0.9
gart 8.0 b0.4 h-0.4 i0.7 n0.8 o0.3
gartne 8.0 b0.4 h-0.4 i0.7 n0.8 o0.3
gass 8.0 g1.1
gata 7.1 a-0.4 b0.7 f-0.4 g0.7 i-0.4 j-0.3 o1.0 p-0.4 q0.7 r1.6 s-0.6 t-0.4
gate 7.3 a-0.6
gate+i 8.0 a0.4 c1.1 d1.2 g-0.3
gatefo 8.0 g-0.4
gatt 5.7 a1.8 b1.6 c1.5 d0.3 f0.7 h0.6 i0.5 k0.5 l0.7 m0.6 o0.5 q0.7 r1.5 s-0.5 t0.6
gatt+fire 8.0 a0.6 b0.7 c0.5 d0.5 i1.2
gatt+gjen 7.5 b0.8 f0.5 i0.4 l0.4 m0.7 q-0.4 r0.4 t-0.3
gatt+opp 7.7 b1.1 g0.4 i-0.4 q0.5 r0.4 t0.6
gatt+pa 7.7 a-0.6 b-0.3 e0.6 f-0.3 g0.7 h-0.4 i-0.6 l-0.4 m-0.7 n-0.3 p-0.3 r1.4
gatt+til 8.0 b-0.3 c0.4 m-0.4 n0.4 o1.0 p-0.4
gatt+ut 8.0 a1.0 d0.3 e-0.4 i0.6 j2.2 p0.6
gaut 8.0 a0.4
gaut+heiv 8.0 a0.4
gaute 8.0 a0.4
gav 8.0 g0.8 q1.1 r0.6
gave 7.7 a-0.3 b0.3 d-0.3 g0.5 h0.5 n0.9 t0.5
gaveko 8.0 b0.4 d-0.3 g-0.4 h0.6 n0.9 t0.5
gb 7.7 a-0.8 g0.5
geby 7.3 b0.3 d0.5 e-0.7 f-0.3 i-0.4 k-0.4 m1.2 n-0.5 p1.2 q1.2 r-0.3 t-0.3
gebyre 7.7 a0.8 d0.4 e-0.5 h-0.5 m1.4 p1.4 q1.2
geir 6.7 b0.4 c0.6 d-0.5 f-0.3 g-1.2 l-0.3 m0.6 n-0.5 o-0.7 q0.6 s-0.3
geir+tvei 8.0 g-0.5
geirr 8.0 g-0.5
geit 7.7 b0.4 d-0.4 e-0.4 h-0.4 i0.5 o0.3 s-0.5 t-0.4
geita 8.0 a-0.7 d-0.4 e-0.3 h-0.4 o0.3 s-0.5 t-0.4
gena 8.0 g0.4
gena+og 8.0 g0.4
gene 6.3 a0.4 b-0.6 c-0.4 d0.8 e0.3 f-0.4 g1.1 h1.3 i0.4 l0.4 n-0.6 p-0.4 q0.7 r1.7 s0.4
genera 6.6 a-0.7 b-0.5 d0.7 e0.7 g1.9 h1.4 i0.6 l0.4 n-0.4 r1.5 s0.6
genere 7.5 a1.2 c-0.5 e-0.4 g-0.9 k-0.4 n-0.3 q0.9 r0.4 t-0.3
geni 8.0 a-0.3 g1.2
gens 8.0 b-0.3 e-0.4 g0.4 r0.5 t0.7
genser 8.0 b-0.3 e-0.4 g0.4 r0.5 t0.7
genu 8.0 a-0.5 g0.4
genuin 8.0 a-0.5 g0.4
geor 7.3 a-0.9 g-0.6
geor+vi 7.7 a-0.6 g-0.6
georg 7.7 a-0.6 g-0.6
george 8.0 a-0.3
gerd 8.0 a0.5 c-0.3 d0.9 e1.0 i0.9
get 7.0 a-1.2 g0.7
gets 8.0 a1.1 g-0.4
ghos 7.7 a0.7
gi 5.4 a1.1 b0.8 c1.3 d0.5 e-0.5 f2.4 g-1.4 h0.6 j0.4 k1.1 m0.5 o1.4 p-0.9 q1.4 t-0.6
gi+dere 7.7 a1.2 c0.7 d0.9 e1.5 f0.6 g-0.4 i0.3 s1.1
gi+et 8.0 d0.6 j0.3 m0.4 o0.4 q1.0 s-0.3
gi+lyd 8.0 a-0.6 b-0.3 q1.2
gi+meg 6.6 a0.7 b0.4 c0.4 e-0.4 f2.2 g-0.6 o1.2 q-0.5
gi+oss 7.3 a1.9 c0.7 g-0.8 h-0.4 i0.4 j0.7 m0.6 r-0.5
gift 7.1 c0.4 e-0.3 g1.7 i-0.3 k-0.3 l-0.5 m-0.4 o0.9 p-0.4 r1.7 t1.1
gift+seg 8.0 g-0.5 o0.6 s0.4
gifte 8.0 a-0.6 c-0.5 g0.9 m-0.4 n-0.4 o1.1 s-0.5
giga 7.7 a1.0
gigant 7.7 a1.0
gikk 5.2 a-0.4 b0.7 c-0.3 d-0.7 e1.7 f0.4 h2.5 j-0.6 l0.4 m0.8 n1.7 o0.4 p-0.5 q2.9 r2.0 s-0.3 t-0.3
gikk+galt 7.7 d0.4 g-0.6 p0.8
gikk+gjen 8.0 a0.7 b1.4 h1.4 i1.0 m0.4 r-0.5 t0.3
gikk+i 6.9 a-0.5 c-0.4 e1.4 g-0.6 h-0.6 i-0.9 j-0.5 l0.8 m-0.7 n2.6 o1.2 p-0.5 q3.2 r0.3 s0.4
gikk+ikke 8.0 b0.8 f0.4 h0.5 i0.8 l0.6 r-0.3
gikk+konk 8.0 b-0.3 f0.3 t0.4
gikk+pa 7.7 a1.0 e0.3 h1.2 k-0.4 m0.6 r0.7
gikk+sa 8.0 a-0.5 h1.3 i-0.4 m0.8 o0.7 r0.9 t-0.3
gikk+som 8.0 c0.4 e-0.5 f0.3 g0.8 m0.5 q0.5 r0.9 t0.4
gikk+til 7.7 c1.1 h-0.3 j1.3 q-0.4 r-0.5
gikk+ut 7.7 a-0.5 b-0.3 c-0.6 f-0.4 k0.3 l-0.5 m-0.3 n-0.4 q0.9
gir 5.4 a0.5 b0.4 c0.3 d-0.6 e0.8 g3.0 i1.3 j1.0 p-0.5 s-0.6
gir+deg 7.3 a-0.4 g1.2
gir+den 8.0 a-0.4 g0.3 n0.5 o0.4
gir+dere 8.0 b0.7 e-0.4 i0.5 o-0.4
gir+ham 8.0 a-0.9 g1.7
gir+oss 7.3 a-0.8 b-0.4 c0.4 d-0.4 e0.6 f0.3 h0.6 i0.5 o-0.3 r0.4
gir+seg 8.0 a1.1 g-0.7
girk 8.0 a-0.6
girkas 8.0 a-0.6
giro 8.0 e0.8 n-0.3 p0.8 q0.6
giroen 8.0 e0.8 n-0.3 p0.8 q0.6
gis 8.0 a0.8 g-0.4
gita 6.3 a-1.2 g2.4 h0.3
gita+og 7.5 a-0.6 g0.8
gitar 7.7 a-0.3 g0.4
gitarr 7.7 a-0.4 g0.4
gitars 7.7 a-0.8 g0.9
gitt 5.9 c1.1 d0.4 f0.4 g0.9 h1.6 i0.6 l-0.6 o0.5 r1.4 s-0.9 t-0.6
gitt+dere 8.0 d0.4 e-0.4 f0.4 g1.0 j0.5 o0.7 r1.0 s-0.5
gitt+ham 7.7 a-0.5 b0.4 d0.6 e-0.5 f-0.4 g1.0 h1.9 i0.4 o-0.3 r1.0
gitt+opp 8.0 g0.4
gitt+oss 7.0 a0.9 c-0.7 d-0.4 e1.7 g-0.4 m0.5 p-0.4 s-0.3
gjel 5.5 a-1.5 b-0.7 c-0.8 g-1.6 h1.0 i-1.0 j-1.3 k0.4 m1.3 o2.2 p0.6 q2.0 s-1.3
gjel+det 7.7 a-0.5 b-0.3 c-0.7 d-0.7 g0.5 k0.5 m0.6 o0.3
gjel+en 7.7 a-0.3 b0.3 c-0.7 f0.7 h0.4 m0.7 q-0.4
gjel+for 7.7 b-0.4 d1.7 g-0.4 h-0.5 k-0.3 l-0.4 m-0.5 n0.3 o2.3 p1.4 s-0.4
gjel+i 8.0 a-0.4 b1.0 e-0.4 g-0.6 h0.3 r0.3
gjel+sa 8.0 d-0.4 l-0.5 m-0.3 o1.2
gjelde 5.7 a-1.1 b-1.1 c-0.6 d0.4 e0.4 f0.4 g-1.0 h0.8 i-0.6 j-1.1 k0.8 m1.6 n0.4 o2.5 p1.0 q1.3 s-1.1
gjelds 7.5 a-0.5 b0.8 e-0.5 f-0.3 g-0.6 i-0.3 k-0.7 m-0.6 n0.3 p-0.4 s-0.3
gjem 7.7 d0.5 e-0.6 j0.4 r-0.4 s0.4
gjemme 8.0 e-0.5 m0.3 r-0.4
gjen 4.4 a-0.6 b0.4 c-0.6 d-0.8 e1.2 f0.8 g0.6 h0.6 j0.6 k2.5 l0.8 m1.1 n0.8 o0.6 q0.9 r1.6 s-1.0 t0.7
gjen+a 8.0 f0.6 g-0.4 l0.4 m0.8
gjen+advo 8.0 a0.4 c0.6 j1.2 s0.7 t0.4
gjen+alle 7.7 a-0.6 b0.4 e-0.4 g0.6 i0.7 r0.5
gjen+av 7.5 a-0.8 c-0.5 d-0.5 g-0.6 i0.6 k1.3 t0.3
gjen+den 8.0 a0.4 k0.6 o0.8
gjen+det 8.0 b0.3 c0.5 e0.5 g-0.3
gjen+en 8.0 a1.0 d0.6 f-0.3 g-0.6 q0.5
gjen+er 7.1 a-0.7 e0.4 g0.9 h1.6 i-0.6 k2.2 n-0.6 o-0.3 p-0.4 q2.3 r1.2 t0.6
gjen+fra 8.0 g-0.6 o0.4
gjen+hele 7.5 a1.1 e0.5 g-0.5 p1.5 s0.5
gjen+i 7.7 e0.4 g-0.3 j0.5 p0.7
gjen+med 8.0 e0.4 f0.8 g0.3 j0.6 m1.0
gjen+na 8.0 a-0.6 g0.4 h0.5 k0.3 r1.1
gjen+og 7.5 a0.4 b0.3 d0.5 g-1.0 k0.4 r-0.4
gjen+pa 7.7 a-0.6 c-0.4 h-0.3 k1.3
gjen+pers 8.0 a-0.6 c-0.3 d-0.3 e-0.4 h0.3 j-0.5 q0.6
gjen+som 8.0 g0.4
gjenfo 8.0 a-0.3
gjeng 7.7 a0.4 g-0.7 o0.4
gjenge 6.5 a-1.3 c-0.5 e-0.5 g0.4 h0.7 i-0.8 j-0.3 k1.8 m-0.8 n-0.5 p-0.4 q1.6 r1.7 s-0.4
gjengj 8.0 g-0.5
gjenkj 7.7 a-0.5 g-0.9
gjenno 4.8 b0.8 d-0.6 e1.5 f0.7 g2.8 h0.6 j0.5 k1.4 l1.2 m2.0 n1.3 o0.4 p-0.3 r1.1 s-0.5 t0.3
gjenop 8.0 a0.8 g0.4
gjenst 8.0 i0.8
gjenta 7.5 a0.5 e0.5 g-1.0 i0.4
gjer 4.9 a-0.9 c-0.9 f1.8 h3.1 i-1.4 j0.6 k1.3 m0.7 o0.8 p1.5 r1.5 s-1.2
gjer+at 7.7 a-0.5 c-0.3 d-0.3 g1.4 h1.3 n0.6 o-0.3 r0.9
gjer+en 7.7 a-0.6 b-0.5 f0.5 g0.3 h0.9 i-0.5 j-0.3 k0.4 m1.0 n0.3 q0.5 r0.8
gjer+et 8.0 a-0.4 b0.4 c-0.4 e-0.4 g-0.7 h0.6 k-0.3
gjer+forl 7.7 b-0.4 c0.5 f-0.3 g-0.8 h1.2 k-0.5 l0.6 o0.9 r-0.7
gjer+gi 8.0 a-0.4 c-0.3 e-0.6 g0.3 h-0.4 i0.5 r0.7
gjer+ha 7.1 b0.3 d1.0 f1.3 j-0.4 n0.4 p-0.5 s0.8
gjer+i 8.0 j0.3 k0.6 p0.5 r-0.4
gjer+kont 8.0 h0.4 l0.4 o-0.3 q0.4
gjer+pa 7.3 a-0.7 g0.4 h1.4 i-0.5 l-0.5 m0.4 n-0.6 o0.5 q0.7 r0.4
gjer+ta 8.0 c0.4 h-0.5 k0.6 l0.7
gjerne 5.0 a-0.6 c-0.7 d-0.4 f1.7 h3.0 i-1.3 j0.7 k0.9 l0.4 m0.8 o0.5 p1.6 r1.5 s-1.2 t-0.3
gjes 6.3 a-0.6 b0.8 c0.8 d1.4 f0.4 g-1.1 i-0.8 k0.9 l0.4 n0.3 o-0.3 p-0.9 r1.2 s-0.9 t1.4
gjes+i 8.0 c0.5 e0.5 j0.8 k0.6 p-0.6
gjest 7.7 b0.3 e0.4 j0.7 m0.6 n0.4 s-0.4
gjeste 6.5 a-0.5 b0.6 c0.6 d1.7 e-0.3 g-0.9 i-0.7 j-0.5 k1.1 l0.5 p-0.8 r1.4 s-0.6 t1.6
gjor 4.0 b1.7 c1.4 d1.4 e2.0 f-0.6 g2.3 i1.3 k-0.5 l1.4 n1.8 p-0.5 q1.9 r2.8 s-0.6 t1.4
gjor+at 6.1 b-0.3 e0.5 g1.1 k0.4 p0.4
gjor+bedr 8.0 a1.4 b-0.8 c-0.5 d-0.3 e1.3 f-0.4 g-1.1 i-0.3 l0.7 q0.7 r-0.6 t0.3
gjor+de 8.0 a0.5 c1.5 g-0.5 n0.4
gjor+den 7.5 a-0.6 b0.5 d0.6 e-0.5 g1.4 l0.4 r1.2 t0.8
gjor+det 6.0 a-0.5 b0.7 c-0.5 d-0.3 e0.5 f-0.5 g0.9 h-0.3 j0.8 l0.4 m-0.3 n-0.4 p0.5 q1.0 r0.5 s0.8
gjor+en 7.1 a-0.7 g0.4
gjor+enn 8.0 g-0.6
gjor+for 7.1 a-0.5 b-0.4 c0.6 e-0.5 i1.0 m-0.3 o0.3 p-0.7 q1.3
gjor+henn 8.0 a-0.4 g0.3
gjor+i 7.0 d-0.4 e0.8 f0.8 i-0.4 m-0.5 p0.6 q0.4 r0.9
gjor+jeg 7.1 b1.2 d1.8 f0.3 i-0.5 n0.6 r0.5 s-0.7 t0.5
gjor+jobb 7.5 c0.5 p0.5 s1.1
gjor+med 7.1 a1.5 e1.2 g-1.0 k0.7 q0.5 s0.6
gjor+nar 7.7 a-0.5 g-0.4
gjor+nest 8.0 a-0.7 g1.6
gjor+noe 7.1 b1.5 d-0.7 e-0.5 f1.3 g-0.7 i0.4 j-0.3 l-0.6 m0.3 n0.4 p-0.4 r-0.3 s-0.4 t0.6
gjor+og 8.0 a0.7
gjor+ogsa 7.5 e0.4 g-0.8 j0.6
gjor+opp 6.4 a-1.5 d-0.4 i-0.9 j-0.6 k0.5 l1.0 m0.7 n4.0 o-0.4 p1.1 q1.0 r0.3 s-0.4
gjor+pa 7.7 h0.5
gjor+sa 8.0 a1.1 i1.2
gjor+seg 8.0 g0.8
gjor+skik 8.0 a0.6 m0.6 p1.1
gjor+vi 7.1 b0.8 c1.0 f-0.5 g-0.8 i1.6 j-0.6 k-0.4 l-0.4 m-0.5 o0.6 p-0.6 q-0.4 t0.6
gjorde 6.0 a-0.5 c-0.7 d-0.6 e1.3 g0.6 h0.7 p0.9 q0.6 r1.4 s-0.5 t1.4
gjore 5.6 a1.2 b2.4 d0.7 e1.1 f0.5 g-0.7 h-0.5 j0.6 n-0.4 p-0.9 q1.9 r-0.4 s0.8 t0.3
gjores 7.5 a-0.9 e-0.5 f0.4 g1.2 l0.4 m0.6 r1.5 s-0.5 t-0.5
gjort 6.0 a1.7 b-0.5 c0.5 d1.0 e0.4 i1.1 j-0.6 l1.2 n0.9 o-0.7 q1.7 r1.9 s-0.6 t0.4
gjov 8.0 a0.6 h0.6 p0.3 r0.6
gjov+og 8.0 a0.6 h0.6 p0.3 r0.6
gjovik 8.0 a0.6 h0.6 p0.3 r0.6
glad 6.4 a-1.2 b-0.3 c-0.5 e-0.5 f0.4 g0.8 h1.1 i-0.9 j-0.6 l-0.4 o0.8 p-0.5 q-0.3 r1.4 t1.1
glad+for 7.7 a-0.6 b-0.3 h0.7 i-0.4 k-0.5 m0.3 o0.7 r1.1 t0.4
glad+i 7.3 a-0.6 d0.5 e-0.9 f0.6 g0.7 i-0.5 j-0.4 r-0.6 t0.5
glad+og 8.0 a-0.5 d-0.3 k0.3 n0.3 r0.6 t0.4
glade 6.8 a-0.6 d0.7 e-0.3 f0.6 h1.6 i-0.8 j-0.6 k-0.4 m0.4 p-0.3 q-0.5 r0.6 t0.9
glam 8.0 c-0.3 e0.6 h0.8 j0.6 s0.6
glamda 8.0 c-0.3 e0.6 h0.8 j0.6 s0.6
glan 7.5 a-0.7 g1.0
glans 8.0 a-0.3 g0.9
glas 7.5 g0.9
glass 7.7 a-0.4 g1.1
gled 6.3 a-1.9 b-0.4 d0.5 f0.3 g3.8 h0.7 i-1.2 j-0.4 l0.5 n-0.4 p-0.4 q3.2 r1.2 s-0.4 t0.4
gled+meg 8.0 c0.3 f0.3 g0.6 o0.5 q0.7 r0.4
gled+og 8.0 e0.4 l0.4 q1.2 r0.4 t0.3
gled+oss 7.5 a-0.9 c-0.5 d0.5 g1.9 h1.0 i-1.0 l0.7 q1.4
gled+over 8.0 g0.6
gled+seg 7.7 c-0.3 d-0.3 f0.3
glede 7.5 a-0.5 g0.5 o-0.4 q1.6 r1.1 t0.4
gledel 8.0 g0.6
gleder 6.9 a-1.2 c-0.4 d0.3 f0.5 g1.6 h0.8 i-1.0 j-0.3 l0.4 o0.5 p-0.3 q2.0 s-0.3
glem 6.2 a1.3 c-0.4 d0.8 e0.8 g0.4 i-0.4 j-0.6 k2.7 o1.1 p1.8 q0.8 r0.8 s0.3 t1.0
glem+at 8.0 a0.4 e-0.4 f0.8 g-0.5 k0.5
glem+dere 8.0 d0.6 e0.7 i0.8 n1.3 r-0.5
glem+det 8.0 a-0.6 c0.3 g0.8
glemme 7.0 a1.1 c-0.7 d-0.4 g0.8 h0.5 i-0.5 m-0.5 n-0.4 p2.7 r1.0 s0.4 t-0.5
glemt 7.5 a0.9 c0.3 d0.8 e0.7 f-0.6 h0.3 i-0.3 l0.7 m-0.4 n0.7 o0.5 p-0.3 q0.5 t1.3
glemte 7.5 d0.5 f0.6 g-0.6 h-0.7 i0.6 k2.0 m0.5 s0.5
glim 7.7 a-0.8 g2.2
glimre 7.7 a-0.8 g2.2
glod 8.0 a-0.6 g1.1
gloden 8.0 a-0.6 g1.1
glot 7.7 e-0.4 i0.4 r-0.3
glott 7.7 e-0.4 i0.4 r-0.3
god 4.8 a-2.1 e-0.9 g3.9 i-1.5 j0.8 l0.3 m0.7 n0.8 o0.9 p0.5 q1.3 r1.4 s0.9 t0.9
god+dag 6.7 a-0.9 h0.5 i-0.5 j-0.4 l0.4 m0.7 n0.4 o0.6 q0.4 s-0.6 t0.4
god+helg 7.0 a-0.9 b-0.5 c-0.6 d-0.3 e-0.6 f-0.5 h-0.4 i-0.4 k0.4 m-0.4 o-0.3 p-0.5 r0.5 s-0.3
god+hist 7.7 a1.5 b0.7 g-0.4 s0.8
god+i 8.0 g0.3
god+kvel 7.7 a-0.9 b-0.5 e-0.3 n0.8 p-0.3 q0.8 t-0.4
god+morg 7.7 a-0.5 e-0.4 f0.8 n0.7 o1.1 q0.8 r0.4
god+stem 7.7 a-0.4 c0.4 d0.4 g0.6 h0.7 n0.5 r0.5
god+tid 8.0 a0.3 b0.5 d-0.4 j1.0 l0.5 m1.0 p0.4 t0.3
god+til 8.0 g0.4 p0.7
gode 6.4 a0.6 b1.2 g1.1 q0.6
gode+nyhe 8.0 a-0.3 e0.4 q0.3
godk 5.6 a-1.3 c-0.3 g1.1 h1.6 i-0.8 j-0.9 k-0.6 l-0.3 m0.9 n2.1 o0.3 p-0.9 s-0.7
godk+av 8.0 a-0.5 d-0.4 h0.8 j-0.7 k-0.4 l0.5
godk+i 7.7 a0.4 g-0.4 h-0.3 p0.5 q-0.4 r-0.4
godkje 5.6 a-1.3 c-0.3 g1.1 h1.6 i-0.8 j-0.9 k-0.6 l-0.3 m0.9 n2.1 o0.3 p-0.9 s-0.7
godt 5.0 a-0.9 b0.5 c0.8 e-0.7 f0.5 g3.9 i-0.4 l1.0 m1.3 n0.6 o-0.4 p-0.9 r1.1 s0.8
godt+a 8.0 a-0.5 d-0.3 e-0.5 g1.2 i-0.5 k0.6 n1.1 o-0.4 q-0.4 r2.3 s-0.3 t0.4
godt+av 8.0 a-0.4
godt+forn 8.0 a-0.6 g1.0
godt+gjen 8.0 g0.4 r0.4
godt+med 7.7 g0.7 j1.0 m1.1 p0.4
godt+og 8.0 a0.6 g-0.4
godt+unde 8.0 a0.6 b0.3 e-0.4 g-0.3 i0.9
godta 8.0 a0.4 f0.3 g-0.5 k-0.3 s-0.3
godtar 7.7 a0.7 b0.9 c1.1 e0.6 f0.4 g-0.3 j0.6 m2.4 p-0.3 s0.7
goeb 7.7 a-0.4 g-1.0
goebbe 7.7 a-0.4 g-1.0
golf 8.0 d-0.5 e-0.4 g0.6 h1.2 i0.4 m0.4 r1.7
goog 5.7 a1.3 b-0.5 c0.5 e1.7 i-0.7 j-0.8 n0.4 o0.4 p-0.6 r0.7 s2.5
goog+og 8.0 a0.6 d0.4 e0.4 s1.0
google 5.7 a1.3 b-0.5 c0.5 e1.7 i-0.7 j-0.8 n0.4 o0.4 p-0.6 r0.7 s2.5
gote 8.0 d0.6 f0.9 g-0.8 s0.5
gotebo 8.0 d0.6 f0.9 g-0.8 s0.5
gotz 7.7 g-1.4
gotze 7.7 g-1.4
grad 6.8 a-0.4 g0.7 i0.6 r0.4
grad+som 8.0 a-0.3
gradvi 7.7 g0.9
graf 7.1 g0.6
grafik 7.7 a0.5 g-0.3
grafis 8.0 a-0.3 g1.1
gram 8.0 a-0.4 g1.1
gran 6.9 a-0.5 e0.6 g0.7 j0.5 n1.0 o0.4 s0.5
granli 8.0 a0.3 e0.6 j0.7 r0.4 s0.7
grat 6.0 b-1.2 c0.6 e-1.0 h1.7 k-0.5 m0.4 o-0.6 p-0.7 r1.1 s-0.4 t1.2
grat+i 7.7 d-0.3 e-0.3 n0.3 r-0.4
grat+med 7.7 e-0.5 g-0.4 i0.4 s0.6
gratis 6.8 b-0.5 f0.3 h0.7 k-0.4 s-0.5 t0.4
gratul 7.1 a0.8 b-0.6 c0.8 d0.7 e-0.4 f-0.4 g-0.4 h1.1 o-0.3 p-0.4 q0.4 r0.7 s0.4 t0.4
grav 6.9 a-0.6 d0.7 e1.1 f-0.3 g-1.1 h0.4 m-0.4 q1.1
grav+og 8.0 d0.7 e0.4 g-0.6 p0.6
gravem 7.5 a-0.4 d0.9 e0.8 f-0.3 h0.5 i-0.7 m-0.4 q1.3
grei 5.1 b1.1 c1.2 d0.8 e1.3 f-0.3 h0.6 l1.3 m1.1 n-0.7 o1.4 s-0.7 t0.3
grei+a 7.1 a-0.8 b0.3 g0.8 i0.4 k0.4
grei+at 7.0 a0.6 b-0.4 c-0.5 d-0.4 e0.5 f-0.5 g-0.9 i-0.4 j0.5 l2.5 m1.0 q-0.6 s0.8 t0.6
grei+det 8.0 a1.1
grei+er 7.7 a0.6 d0.4 e0.4 i1.5
grei+for 8.0 b0.4 d0.9 e-0.5 f0.3 g-0.5 i0.4 l0.5 o-0.3 t-0.4
grei+med 8.0 a-0.6 c0.5 d-0.4 e-0.5 g0.6 h1.4 i-0.4 l-0.5 o0.3 q-0.4 r0.8 t0.4
grei+men 8.0 a0.5 e0.7 q0.6
grei+nok 8.0 a-0.4 b0.9 c0.5 e0.7 g-0.7
grei+vi 8.0 b0.5 d0.5 i0.7
greia 7.3 a1.1 c-0.4 e0.5 f0.4 i1.1 m0.5
greier 7.1 a-0.6 b0.5 d0.8 e-0.3 h-0.4 i0.5 l0.7 m-0.5 n-0.3 q0.5
greit 5.8 b-0.5 c0.5 g-1.5 i-0.8 j0.3 k0.4 l1.6 m2.0 n-0.4 o1.0 p-0.9 q-0.4 r-0.5
gren 6.9 b0.3 f0.5 g-0.5 h0.8 i-0.4 n0.5 p0.6 r0.4 t-0.4
gren+mell 8.0 g-0.5
grenda 8.0 a-0.7 e-0.4 f0.5 g0.5 h1.0 i-0.4 n0.3 r0.7
grense 7.1 a0.4 e0.6 g-1.0 p0.7 q-0.3
grep 7.3 a-1.1 g0.4
grepet 8.0 a-0.6
gres 7.7 a0.6 e1.1 i1.3 q0.7
gresse 8.0 a0.4 e0.7 i0.7 q0.7
gret 7.3 a0.8 e0.4 f0.6 k0.3 l-0.5 n-0.3 q0.7 s0.3 t0.8
grete 7.5 a0.4 c0.4 d0.5 f0.8 k0.3 l-0.3 q0.5 s0.3
grim 8.0 a-0.3 g0.8 q0.6 r0.5
grin 8.0 a0.6
grip 7.5 a-0.5 g2.0
gripen 8.0 g1.1
griper 8.0 g1.1
gro 7.7 a-0.3 b0.4 e-0.4 f0.4 i-0.3 o1.2 q0.4
grof 8.0 c0.6 d0.6 e0.7 h0.7 k0.9 l-0.3
grofta 8.0 c0.6 d0.6 e0.7 h0.7 k0.9 l-0.3
grom 8.0 a-0.4 g1.5
gron 6.8 b0.4 c-0.5 d0.4 e1.4 g-0.6 k0.3 l1.3 o0.5 s-0.3
gron+og 8.0 a-0.5 l0.9 n-0.3
gronn 8.0 d0.9 o0.8 p0.4
gronne 7.5 a0.6 b0.5 c-0.5 d-0.5 e1.5 g-0.4 i0.4 l0.7 n0.5
groo 8.0 g1.0
groove 8.0 g1.0
grot 7.7 a0.7 g0.9
grotte 8.0 a1.0
grov 8.0 a0.5 e1.3 g0.9 j1.2
grue 8.0 a-0.3 g0.4 m0.6 n0.4 t0.4
grun 5.4 a-1.2 b0.6 c-1.1 f1.0 i-0.4 k0.9 l0.6 o0.4 p-1.0 q0.7 r0.5 t-0.7
grun+av 6.3 a-0.7 b-0.4 c-0.5 e1.0 f0.5 g-0.7 j1.0 k0.6 l1.2 p-0.4 q0.4 s-0.5 t-0.5
grun+bare 8.0 a0.3 b0.3 d1.1 g-0.7 m0.5
grun+gjen 8.0 a-0.7 g0.3 h0.5 k0.3 r1.1
grun+som 8.0 b1.1 e-0.4 f1.1 g0.4 l-0.3 o0.4
grun+til 7.0 a-1.4 d-0.4 g0.7 i-0.5 k0.4 l0.5
grundi 7.7 a-0.6 g0.3 h0.4 r1.0
grunn 6.0 b-0.3 c-0.5 e0.9 f0.5 j1.0 k0.5 l1.1 p-0.4 q0.3 s-0.5 t-0.4
grunne 6.7 a-0.9 b0.4 c-0.5 e-0.5 i-0.4 j-0.4 k0.5 q0.3 s-0.3 t-0.4
grunnl 7.7 a-0.5 g-0.8
grup 6.5 a0.8 c-0.5 d0.8 e1.4 g0.8 h0.9 i-0.4 j0.3 k-0.4 p-0.3 s3.0 t-0.4
grup+at 8.0 a-0.5 g0.7 h0.8 l0.4 r0.6 s-0.4
grup+er 8.0 a0.3 e0.8 g-0.5 j0.8 s0.8
grup+som 8.0 a-0.3
gruppa 7.0 a1.0 c-0.5 d0.9 e0.8 h1.0 i-0.4 j-0.4 k-0.5 m0.3 p-0.3 s2.5 t-0.4
gruppe 7.3 e0.7 g0.8 j0.7 s0.7
gry 8.0 a0.3 b0.6 e-0.5 i0.6 l0.4 n0.4 p0.8
gryt 8.0 a0.5
gs 8.0 a-0.5 g0.5
gubb 8.0 e0.5 g0.6 p0.7 r0.8
gubben 8.0 e0.5 g0.6 p0.7 r0.8
gudf 8.0 a0.4
gudfar 8.0 a0.4
gudr 7.7 a-0.7 d-0.4 f-0.3 g0.5 h-0.4 i-0.4 m0.8 q-0.3 r1.0
gudrun 7.7 a-0.7 d-0.4 f-0.3 g0.5 h-0.4 i-0.4 m0.8 q-0.3 r1.0
guds 8.0 i0.7
gudstj 8.0 i0.7
gull 7.1 a-0.9 b-0.3 f-0.4 g0.8 h0.7 i-0.4 n0.5 r1.9
gulo 8.0 a-0.4
gulost 8.0 a-0.4
gulv 7.0 a1.1 d-0.5 e2.5 f0.7 i-0.3 j0.8 k1.1 l0.3 o0.6 p0.4 s0.6
gulvet 7.1 a0.7 c-0.4 d-0.3 e1.9 j0.8 k1.2 l0.4 n-0.6 o0.4 p0.5 s0.7
gumm 8.0 g0.8 n0.7 r0.7
gunn 6.8 b0.9 c-0.9 e-0.3 g-0.6 j-0.3 k0.6 m1.1 o-0.4 s-0.5 t-0.6
gunnar 7.5 a0.6 b1.2 g-0.5 i0.4 m1.1 n-0.3 o-0.4 p-0.4 s-0.3
gunv 8.0 a-0.3 c0.4 e-0.5 h-0.3 n0.6 o0.7 t-0.5
guro 8.0 c0.5 e-0.5 h0.3 m-0.4 o-0.4 q1.2 t1.1
gutt 6.0 a-0.5 b-0.4 e0.5 g-1.1 h-0.5 i1.3 j0.6 l-0.3 n0.4 q-0.5 r0.7 s-0.3 t0.4
gutt+har 8.0 a0.5 d0.4 e0.4 i0.6 j1.1
gutt+pa 8.0 a-0.6 r0.6
gutta 7.3 a-0.5 e-0.4 i0.5 k-0.3 n0.5 r0.8
gutten 7.0 e0.6 g-0.6 h-0.3 i1.2 m0.4
gutter 7.3 c0.3 d0.3 g-1.0 r0.5 t0.6
gyld 7.7 a-0.4 g-0.3
gyldig 8.0 a-0.4
ha 4.1 a-3.1 b0.8 e-0.9 f0.8 g2.3 h3.9 j-1.8 l1.2 n-0.4 p-2.0 q1.7 r3.9 s-1.7 t1.5
ha+den 7.3 a-0.6 c0.4 e-0.4 f-0.5 g0.5 h-0.4 i-0.3 m-0.7 o1.2 q-0.4 r0.7 t0.4
ha+denn 8.0 a-0.4 c0.3 e-0.4 g0.4
ha+dere 7.5 c0.5 e-0.5 g1.0 h1.2 i-0.7 j-0.4 k0.5 n0.8 r2.5 s0.8 t0.8
ha+det 6.8 c0.7 d0.6 f-0.6 g-0.8 h0.3 i-0.5 k0.4 l1.2 m-0.4
ha+en 5.9 a-1.3 e0.9 f1.6 g-0.5 h0.7 j-0.9 k1.6 l0.6 m1.3 p-1.0 q1.8 r1.0 s-1.0 t-0.6
ha+et 6.9 a0.4 b0.4 f2.0 g-0.9 h0.6 i0.7 j-0.4 l0.6 m0.6 q-0.4 s-0.3
ha+fler 8.0 b0.4 c-0.4 g0.6 h0.9 r0.8
ha+for 7.7 a-0.5 b-0.5 h1.0 i-0.3 k-0.3 q1.0 r0.4 t0.5
ha+lest 8.0 a0.8 e0.5 i0.5 s1.1
ha+med 8.0 d0.3 g-0.6 m-0.3 r-0.3 t0.7
ha+noe 7.7 a0.8 b-0.4 d0.5 e0.4 g0.3 i1.0 l0.5 r0.5 t0.3
ha+peng 8.0 l0.7 n0.7 s1.0
ha+sagt 7.7 a-0.9 c-0.4 g1.1 i-0.3 n-0.3 o0.4
ha+vært 8.0 c0.5 t0.5
hadd 4.6 b0.9 c-1.0 d0.9 e0.4 g1.2 h1.0 j-0.9 l1.0 m0.4 n1.0 r2.7 s0.9
hadd+en 7.5 g-0.4 i0.4 s1.0
hadd+fatt 8.0 a-0.4 g-0.8
hadd+fort 8.0 q0.3 r-0.5
hadd+ikke 7.1 a-0.5 e-0.4 f0.6 g1.5 i-0.5 k-0.3 q0.7 r1.5
hadd+jeg 7.1 a-1.5 b-0.5 f-0.3 g0.8 h-0.6 i1.0 k0.5 m-0.4 p0.6 q0.4 r1.4 s-0.4 t0.6
hadd+rett 8.0 a-0.3 d-0.3 e-0.5 g0.5 r0.3
hadd+satt 8.0 d0.3 f-0.4 g0.3 l-0.4 o0.5 q0.7
hadd+sett 7.7 a0.7 b0.5 e-0.6 f0.7 h0.8 k0.5 l0.3 m0.5 r0.4
hadd+tenk 8.0 a0.6 c1.0 d1.1 g-0.4 i0.4 s1.7
hadd+vi 7.5 g0.4 h1.3 k-0.4 l0.4 m0.4 r0.8
hadd+vært 8.0 s1.6
haddad 8.0 b0.5 c-0.3 d-0.4 k-0.3 l0.9 p0.7 q-0.3
hadde 4.7 b0.6 c-0.8 d1.2 e0.4 g1.3 h1.0 j-0.9 k0.3 l0.5 m0.3 n1.1 p-0.7 r2.8 s1.0
hage 7.1 b0.4 c0.4 e0.4 f0.6 j1.2 k-0.4 l-0.4 m0.7 n-0.4
hagen 7.5 a-0.8 b0.5 k-0.3 l-0.4 n-0.3
hakk 7.3 a1.0 g-0.7
hakk+mer 8.0 a-0.4 g-0.8
hako 7.7 b0.6 e-0.4 l0.4 n0.3 p0.4
hakon 7.7 b0.6 e-0.4 l0.4 n0.3 p0.4
hald 8.0 e0.8 i0.7
hall 6.7 a0.8 d1.5 e-0.3 h0.7 j0.7 l1.6 n0.9 o0.4 p0.8 q-0.7 r0.4 t1.7
hallo 7.5 d1.3 f-0.4 h0.6 l1.2 n0.8 p-0.4 q-0.5 r0.5 s-0.3 t1.9
hals 8.0 e0.4 i0.8 s0.4
halv 5.0 a4.0 b4.0 c0.6 d-0.7 e1.8 f-1.0 g-2.2 h-0.3 j-1.5 k2.2 l1.3 m1.0 n0.7 p1.8 q1.2 s1.3 t2.1
halv+ar 8.0 a-0.4 g1.0
halv+av 7.1 c-0.3 e0.9 g-0.6 h-0.3 i0.6 k0.6 m0.4 p1.1
halv+er 7.5 a-0.5 c0.5 d0.3 g-0.4 i-0.3 j-0.3 k1.1 m0.6 n-0.5 o-0.3 p0.5 q1.3
halv+gjen 8.0 a-0.3 e0.6 h0.4 k1.4 q1.7 t0.4
halv+sju 8.0 a0.5 c0.8 d0.4 t1.4
halv+stil 8.0 b0.8 i0.5
halvan 8.0 a-0.7 b-0.4 t0.4
halvar 7.7 a-0.9 c0.4 g-0.4 h0.5 n0.8 o1.7 r0.4 s-0.4
halvde 8.0 c0.5 d0.5 k0.4 m0.5 p0.7 q1.1
halve 6.9 a1.7 e2.5 g-0.9 i-0.5 k1.9 m0.4 p1.9 q1.3 s-0.3
halvpa 6.0 a1.0 b3.5 d0.5 e0.8 f-0.6 g-1.6 h-0.3 i1.3 j-0.8 k1.0 l1.6 n0.3 o-0.4 q1.0 r-0.6
halvt 7.7 a-0.4 g0.9
halvti 8.0 b0.5 d-0.4 g0.3 m0.5 n0.4 p0.7 r0.3 t0.4
ham 5.7 b0.8 d0.3 f0.8 h1.7 j0.7 m0.3 n0.8 r1.2 t-0.3
ham+og 8.0 a0.5 g-0.4
ham+pa 8.0 b0.7 d0.3 h0.5 l0.4 m0.9 s0.8
ham+til 7.7 a0.4 f0.7 h-0.4 n0.5 r0.4
ham+tilb 8.0 a-0.4 g-0.4
hama 7.0 a-0.3 b0.7 e-0.5 g-0.4 h0.6 i1.4 j-0.3 n0.7 o0.4 s-0.4 t0.6
hamar 7.0 a-0.3 b0.7 e-0.5 g-0.4 h0.6 i1.4 j-0.3 n0.7 o0.4 s-0.4 t0.6
hams 8.0 g-0.7
han 4.0 a-3.3 b-0.5 e-0.8 f0.3 g-1.4 h1.3 i-1.6 j0.6 k0.7 l-0.8 m1.2 n-0.4 q0.7 r2.3 s-1.2
han+ber 7.7 a-0.7 e-0.3 g-0.5
han+beta 8.0 f0.4 g0.6 h0.9 l-0.4 p-0.3 r0.5
han+bor 8.0 a0.4 g-0.7 m0.8 p0.5
han+en 7.5 a-0.6
han+er 6.3 a-1.9 b-0.6 e-0.4 f0.6 g1.6 h1.1 i-0.5 j-0.3 m0.7 n0.7 o-0.3 p-0.4 q-0.3 r0.7 s-0.3
han+far 7.7 a0.5 f0.3 g-1.0 q0.4
han+fatt 8.0 a-0.4 e-0.4 t0.3
han+fore 8.0 g-0.8
han+gar 7.7 a-0.5 c-0.3 d-0.4 g0.8 k0.4 o0.4 q-0.5 r1.4
han+gikk 8.0 g0.4
han+gjor 7.3 a-0.7 g1.4 q0.5 r0.5
han+hadd 7.5 e-0.4 i0.4 s-0.3 t-0.3
han+har 6.1 a1.5 c-0.4 d0.4 g-0.7 j1.2 l-0.4 m-0.4 q-0.4 r-0.4 s-0.3 t0.7
han+ikke 7.1 a-1.6 f0.3 h0.8 l-0.4 o0.3 p0.7 q0.3 r0.4
han+komm 7.7 c0.7 d0.7
han+med 7.7 b1.1 c0.8 d0.6 e-0.4 g0.9 m-0.3 n0.3 r0.4
han+og 7.7 a0.8 g-0.6
han+ogsa 8.0 g-0.5
han+pa 8.0 g0.7
han+ring 7.7 a-0.5 g1.0 h1.5 m0.4 n-0.4 o0.3 p-0.3 r1.0 s-0.3
han+sa 7.7 a0.7 c1.2 f0.4 h0.9 l-0.4 o0.4 p1.0 q0.4 r0.4
han+skal 7.7 a-0.5 g-0.4
han+som 6.7 b-0.8 e-1.1 f-0.5 i-0.6 j-0.5 l-0.3 m1.7 o-0.3 p-0.7 q0.7 r1.4 s-0.5
han+tok 7.7 a-0.3 c-0.4 q0.7
hand 5.0 a-0.3 b0.5 d0.8 f-0.4 g-1.2 h-0.5 i0.3 j0.3 k0.8 m0.5 n0.5 o0.6 p0.4 q0.5 r0.7 s1.1 t1.0
hand+er 8.0 g-0.3
hand+i 7.3 a0.4 e-0.4 m0.5 q0.6
hand+med 8.0 a0.5 e0.7 g-0.5 s0.9
hand+og 7.1 c0.6 e0.4 i-0.3 j1.1 m0.7 p0.8
hand+om 6.5 a2.7 b-0.4 d1.8 e0.4 g-1.3 h-0.3 i0.5 k-0.4 l-0.4 m0.4 n0.7 o0.4 q-0.3 s1.5
hand+pa 8.0 c-0.3 e0.4 i0.7 l1.1
hand+som 7.3 e-0.3 g1.1 t0.3
handel 7.5 a0.4 c0.7 d0.7 e-0.4 i0.5 j0.6 k0.7 m0.4 o0.6 s0.7 t0.4
handle 6.2 a1.0 b-0.6 c-0.6 d0.9 e0.7 g-1.1 i-0.4 k0.5 l0.5 m0.5 o0.4 q0.3 s0.6 t1.3
handli 6.7 a-1.0
handte 7.5 a-0.5 e-0.7
handve 6.8 a0.3 b0.4 c-0.5 e0.6 g1.2 i-0.5 j0.7 m-0.3 p0.5 r0.6 s0.8
hann 7.5 a-0.5 e0.4 g-0.6 m0.7 p0.7
hanne 8.0 a-0.4 g-0.5
hans 5.4 a-1.0 b-0.4 c-0.6 d-0.7 g-1.4 i-0.8 k0.7 l0.3 n0.4 p-0.9 q0.3 r1.4 t0.4
hans+er 7.3 a0.3 g1.2
hansen 7.7 a-0.4 e0.4 h0.6 l0.5 m-0.4 o0.6 t0.4
hape 6.9 a-0.4 b0.8 g0.9 j0.6 k-0.4 m0.6 n-0.3 q-0.3 r1.1
haper 7.1 b0.9 d0.3 g-0.4 i0.4 j0.7 k-0.3 m0.5
har 2.4 a0.7 b-1.7 c2.1 d0.5 e1.1 g-0.9 h-1.3 i0.4 j3.1 k0.4 l-0.4 m-1.8 n-1.1 o-1.1 p-0.6 q-0.4 r-2.1
har+akku 7.7 a-0.7 d-0.5 e-0.7 m0.3 o0.8 q2.9 r0.9 s-0.5 t-0.4
har+aldr 6.9 c0.3 e-0.4 f0.5 g1.1 h0.6 i-0.5 j-0.4 o0.6 q0.6 r1.4 s-0.3
har+alle 6.9 a1.2 d1.6 e0.8 h0.4 i1.3 p0.6 r-0.3 s0.7
har+allt 7.5 b0.4 g0.8 i0.4
har+alt 7.7 c-0.4 d-0.3 e-0.4 g0.6 h-0.4 i0.4 r0.9
har+anbe 7.7 a-1.2 b0.4 f-0.4 g1.5 h2.8 i-0.5 m0.4 n-0.3 o-0.4 p-0.4 q-0.4 r2.3 s-0.5
har+anme 7.5 a-0.5 e0.4 g-0.5 j0.8 r-0.3
har+argu 8.0 a0.7 i1.4 r0.4
har+bade 8.0 a-0.4 g1.1
har+bedt 6.4 a1.5 b1.9 c0.5 d1.5 f1.7 h-0.6 i-0.5 j1.0 k-0.4 m-0.6 n-0.4 o0.9 p2.7 s-0.3 t0.6
har+begr 8.0 d0.3 f0.3 k-0.4 l-0.4 o0.6
har+begy 7.0 a0.5 c0.7 d0.9 k-0.4 q0.5 r0.7
har+best 6.3 c0.3 e0.6 f-0.5 g-0.8 i1.9 j0.5 k0.9 m0.3 n1.0 r-0.9
har+beta 6.8 a-1.5 b1.3 c-0.3 g-1.0 h0.4 i-0.5 j-0.3 k-0.6 l1.3 m-0.5 n0.6 o0.8 p-0.9 q2.1 r-0.4 s0.5 t-0.6
har+blit 6.7 b1.5 c-0.5 f0.5 i-0.4 o0.3
har+bodd 8.0 a-0.4 c-0.4 g0.3 k-0.3 m-0.3 n-0.3 o0.4 r0.6
har+bruk 7.5 a1.0 d-0.4 f0.8 g-0.5 j1.1 n0.4 s-0.3
har+brut 7.5 g-0.4 i-0.6 j1.2 p-0.4 t0.5
har+bytt 7.5 a-0.5 b0.7 g-0.3 h-0.4 i-0.5 l-0.4 o0.6
har+de 7.1 a-0.6 d0.4 g-0.6
har+den 7.5 c0.4 f1.0 g0.6 o0.3 p0.7 t0.7
har+dere 6.3 a-0.8 c0.4 e0.8 f-0.7 g-0.9 h2.5 i-1.4 k1.3 l0.3 o1.8 p-1.1 q-0.7 r0.4 t1.0
har+derf 7.5 a-0.5 d1.5 g0.9 i0.5 s0.5
har+det 6.8 b0.7 c-0.7 d-0.8 e-0.7 f2.5 h0.8 i-0.7 j-0.5 l0.5 n0.8 p-0.3 r0.5 s-0.4
har+du 6.3 a-0.6 b0.3 c0.5 e-0.5 g0.6 j-0.6 k1.9 l0.5 o1.4 p-0.4 q0.4 s1.1 t0.4
har+en 6.0 a0.6 b-0.4 c-1.2 d-0.3 e-0.9 g1.0 i-0.4 j0.3 m0.9 n-0.4 p-0.4 q0.4 s1.2
har+enna 8.0 c0.4 d0.6 h-0.3 i0.4 q0.3 r-0.3
har+et 7.5 g0.4 s0.5
har+ett 8.0 a0.3 c1.0 e1.2 n1.4 o1.4 p-0.3 s1.2
har+ette 8.0 c1.1 d1.2 g-0.4
har+fakt 7.0 a1.3 d-0.5 e-0.8 f0.8 h0.8 i-0.5 j-0.4 k-0.8 l-0.4 m3.6 o-0.4 p-0.9 r0.8
har+fatt 5.1 b0.3 e0.7 f0.3 g-1.7 h-0.7 i-0.5 j0.6 k2.1 l-0.7 n-0.4 o1.3 p0.6 q1.0 s-0.6 t0.8
har+feri 7.7 a-0.5 k0.7 q0.3
har+fler 8.0 g-0.8
har+flyt 7.5 a-0.6 b0.7 d-0.6 e0.5 f0.3 g-0.4 h0.6 k0.6 n0.3 s-0.3 t0.6
har+folk 8.0 a-0.5 c0.3 e0.4 g-0.9 h1.0 k0.6 q0.4 t0.5
har+for 8.0 g-0.3 l0.8 r0.3
har+fort 7.5 a0.6 c0.5 e-0.3 g-0.6 h0.9 r0.4 t0.4
har+full 7.7 b2.2 c-0.9 d-0.6 e-0.4 f0.8 g-0.3 k0.5 l0.4 m-0.4 n0.3 o0.4 p-0.3 t-0.3
har+funn 7.5 a0.9 c0.5 d0.5 e0.3 f0.4 g-0.5 i1.0 j0.6 m0.6 s1.4
har+gatt 6.1 a1.3 b1.1 c1.0 d0.3 e1.6 g-1.4 j0.6 k0.6 l0.5 o0.7 p-0.6 s-0.3 t0.9
har+gitt 6.1 c0.8 d0.6 e0.4 h1.6 i0.6 l-0.5 q0.5 r0.6 s-0.7 t-0.5
har+gjor 6.4 a-0.3 b0.3 d0.8 e-1.6 f0.4 g0.7 h1.2 j-0.6 l1.2 o-0.8 p-0.7 q1.3 r2.4 t0.7
har+glem 8.0 c0.5 d0.4 l0.6 t0.9
har+godt 8.0 a-0.3 h0.5 j0.3 k0.5 m0.9
har+han 6.9 e-0.3 g-1.0
har+hatt 6.3 a0.8 b0.4 d0.9 e-0.4 f1.3 g0.5 h0.9 j-0.4 l0.8 o0.5 p-0.6 q1.4 r0.9 s-0.6 t0.4
har+havn 7.7 a1.3 d2.5 g-0.3 h0.5 n0.5
har+heng 7.7 a0.5 d0.4 e0.8 i1.0 r-0.3
har+hort 7.3 a-0.8 d0.9 i0.5 n0.3 o-0.3 t0.6
har+hove 8.0 a1.3
har+hun 7.7 a-0.5 g-0.6
har+i 7.3 d0.6 f0.7 g0.8 j0.4 m0.9
har+ikke 5.5 a-0.5 b-0.6 d0.3 e1.1 f-0.4 g-0.6 h0.5 i-0.4 j1.1 l2.3 m2.1 n0.5 p0.8 q1.5 t1.1
har+inge 7.0 c-0.3 d-0.7 e1.8 f0.3 i-0.6 m0.9 p-0.4 q0.4 r1.3
har+jeg 5.7 a1.3 b0.4 c2.0 d2.7 e0.6 f1.0 g-0.4 i1.6 j-0.4 k0.4 m-1.0 o0.4 q1.2 r0.4 s0.6 t0.5
har+jo 8.0 a-0.6 g0.9 k-0.3 r1.0 t0.5
har+kjop 7.7 a0.5 b0.8 e0.7 i0.6 k0.4 p0.7 s0.9
har+klag 7.5 h1.4 j0.4 m-0.5 p-0.3 r0.3 s-0.7 t0.5
har+klar 7.7 e0.5 g0.7 j-0.3 n0.7 s-0.5 t0.4
har+komm 6.7 a-0.6 b0.6 c0.3 d-0.3 f0.3 j-0.5 l-0.5 n0.9 o1.8 p-0.5 q-0.3 r0.7 s-0.8 t0.7
har+kont 8.0 c1.0 h0.4 j0.7 m0.7 r-0.3
har+lage 6.8 a-0.3 b-0.4 c0.3 e0.8 g1.1 h-0.4 s1.0
har+lagt 6.3 b1.0 c-0.3 d0.4 e0.6 f0.4 i-0.9 j-0.7 m1.3 n1.7 t-0.5
har+lest 6.9 a-0.3 b0.5 c-0.8 d-0.8 e0.4 g-0.9 i1.2 k0.4 l0.6 m0.3 p0.3 q0.5
har+leve 8.0 a0.5 c0.6 j0.5 q0.3
har+like 8.0 a0.8 g-0.8
har+lyst 8.0 a-0.3 g0.5
har+lært 8.0 c1.0 e0.6 g0.6 q0.4 r-0.3
har+meld 6.8 a0.5 d-0.6 f0.3 g-0.6 i-0.7 j0.5 k-0.4 n-0.4 o-0.6 p-0.3 s1.4 t0.4
har+mist 7.5 b-0.3 e0.9 f-0.4 g-0.6 k-0.4 l0.5 n0.4 q1.0
har+mote 8.0 a0.6 c0.7 i0.6 j0.8
har+mott 7.3 c-0.5 e0.4 g-0.4 i0.7 j0.4 m0.3 p1.2 t-0.3
har+mye 8.0 c0.8 d0.8 g0.4 t0.3
har+na 7.3 a1.0 b1.4 c-0.6 d-0.6 f0.8 g-0.5 h-0.4 i-0.5 k-0.5 l2.2 m-0.4 p-0.4 q1.3 s-0.4 t0.4
har+noe 8.0 a-0.6 g1.0
har+noen 7.7 a0.8 c2.5 d2.9 e-0.4 j-0.4 p-0.6
har+nok 8.0 a-0.3 b0.3 d0.4 e0.3 f0.5 m1.5 n0.5
har+og 7.7 c0.5 g0.9 i0.7
har+ogsa 6.8 a-0.4 d0.4 e0.5 g0.6 l0.4 p0.4
har+opph 8.0 a0.9 d0.8 g-0.4 j0.9 s0.6
har+over 7.7 e-0.6 i-0.5 j0.7 l0.6
har+pafo 8.0 a0.5 c0.8 i0.9 j1.1
har+pasi 8.0 b-0.3 c-0.4 f-0.4 l0.6 n0.6 q-0.4 t2.3
har+pres 8.0 c0.8 g0.8 p0.4
har+prov 7.5 b-0.5 c-0.5 e-0.4 g1.0 h0.4 i-0.5 k0.7 m0.3 n0.4 o0.4 p-0.3 r1.7 s-0.4 t-0.4
har+purr 7.7 c1.9 d0.6 e-0.7 f0.6 h0.3 i-0.4 l0.6 p-0.7
har+regi 8.0 a-0.3
har+regn 8.0 a0.8 b1.1 e0.8 g-0.3 k0.3 m0.3 n-0.3
har+rett 8.0 a0.4 d-0.4 e1.3 j1.7 s0.6
har+ring 7.5 a0.4 d0.7 f-0.4 g-0.3 n0.9 r-0.5 s0.7 t0.9
har+romt 8.0 b1.1 d0.3 e-0.4 g0.7 h0.5 k-0.5 m0.6 r0.9 t0.4
har+sagt 6.1 a-1.4 c-0.6 d0.4 e-0.4 f0.5 g-0.7 i-1.2 j-0.8 k1.2 l-0.4 m1.1 o0.8 p-0.7 s-0.8
har+satt 7.7 e0.7 g-0.3 j0.9 p1.0
har+send 6.8 a0.8 c0.8 d0.7 e-0.9 g-0.4 j0.9 k0.3 m1.1 p1.7 q-0.5 s-0.4
har+sett 6.4 d1.0 g-0.8 k0.8 l0.5 m0.6 o-0.3 p1.3 q0.7 r-0.7 s0.4
har+side 7.7 d0.7 j0.5 s0.6
har+sitt 7.7 c0.7 g-0.8 i0.8 s0.6
har+skje 8.0 a-0.3 d0.5 e0.4 f1.1 g-0.6 n0.5 o0.4 t-0.4
har+skre 6.5 a1.2 e1.4 j1.5 p0.3 r-0.5 s0.7
har+slut 6.9 a-0.6 c0.4 d0.7 f-0.8 h0.4 i-0.7 j-0.4 k0.4 n1.0 o-0.5 p-0.6 r0.6 s-0.3 t0.8
har+snak 6.9 a1.8 c1.1 d0.9 e1.2 f1.0 g-0.6 i2.4 j0.3 k-0.4 m0.5 n0.5 p0.5 r-0.4 s0.4 t-0.4
har+solg 7.3 c0.6 l1.5 n1.2 t1.2
har+sove 8.0 d-0.4 e0.5 m0.4 p0.7 r0.4
har+spar 8.0 a-1.2 e-0.6 g1.8 n-0.3 p-0.4 q0.8 r2.4
har+spil 7.5 a-0.5
har+spur 7.0 a1.5 b0.4 c0.9 d1.1 e0.8 f0.6 g-0.5 i1.1 j0.5 p0.8 r-0.6 s1.4 t0.5
har+stan 8.0 j0.4 l0.6 p-0.4
har+stat 7.7 a1.2 b0.4 c2.9 d0.9 f1.6 g-0.6 j-0.6 q0.9
har+styr 8.0 c0.8 d0.7 e-0.6 f0.8 k0.5 o0.5 r-0.4
har+tatt 6.8 a0.5 b-0.3 d0.7 e0.4 f1.1 g-0.3 i-0.7 j2.1 k0.4 l0.8 m-0.4 o-0.4 p-0.4 s-0.5
har+tegn 8.0 a-0.5 b-0.5 c0.3 d0.6
har+tenk 8.0 g0.6 j0.7 l0.3 n0.4 r0.4
har+tid 8.0 a0.5 c1.6 e-0.4 j1.5 l0.4
har+tidl 8.0 a-0.5 c0.5 g0.5 l0.4 n0.4
har+to 7.5 c-0.3 e1.2 f0.6 g-0.4 h-0.5 i-0.4 k0.6 l0.8 p0.4 q0.7 s0.9
har+tre 7.7 a-0.5 b-0.5 c-0.5 e0.4 g0.3 h0.4 l0.4 m-0.4 r0.4 t0.4
har+tros 8.0 a0.8 b0.5 c1.9 d-0.4 e0.7
har+true 8.0 r-0.3
har+truk 7.7 a-0.8 e-0.6 f-0.3 h0.5 j-0.4 r-0.7
har+valg 7.3 a-0.7 b-0.3 c-0.3 d-0.3 f-0.4 g0.5 k-0.3 l-0.3 n0.5 p0.3 r-0.3
har+vans 7.7 g-0.7
har+vars 7.7 a1.0 c-0.3 e1.7 g-0.4 j2.1 l0.7
har+vedt 8.0 a0.4 d0.7 e-0.3 h0.5 i0.4
har+vel 8.0 a-0.7 b0.4 g0.5
har+vent 7.3 a1.0 b-0.3 c1.3 e-0.8 g-0.5 i0.9 j0.5 m0.9 r-0.3 s0.8
har+vi 5.4 a1.4 b0.7 c2.3 d1.8 e2.9 f0.7 g-0.9 h0.3 i1.2 k-0.3 l0.7 m-0.6 r-0.4 s-1.1 t-0.6
har+vipp 8.0 a-0.6 c0.4 m0.5 n-0.3 o0.4 q1.9
har+vunn 8.0 c-0.4 t0.6
har+vært 5.5 a-0.9 b-0.5 d2.5 e1.0 f-0.4 g2.2 h1.3 i0.7 k0.3 l1.2 m-0.4 q0.8 r1.7
hara 7.1 a-0.6 c0.3 e-0.4 f0.4 g0.3 h0.3 k0.3 o0.4 p-0.3 q0.9 r1.1 s-0.3 t-0.5
harald 7.1 a-0.6 c0.3 e-0.4 f0.4 g0.3 h0.3 k0.3 o0.4 p-0.3 q0.9 r1.1 s-0.3 t-0.5
harb 8.0 g1.0
harboe 8.0 g1.0
hard 6.1 d-0.4 g0.5 h0.3 i0.5
hard+for 8.0 g0.6
hardan 7.7 d-0.4 g0.3 h0.4 i0.7 m0.4 s0.4
harder 8.0 g-0.6
hardin 8.0 a-0.4 g0.8
hardt 7.7 a0.8
harr 7.1 a1.2 g-0.7
harr+hole 8.0 a-0.4 g0.5
harry 7.1 a1.2 g-0.7
hast 6.3 b-1.2 d0.5 f-0.5 g-1.1 i-0.7 j-0.5 k1.4 l0.4 m-0.4 o0.5 p-0.4 q0.5 r0.3 s-0.6 t3.6
hast+ikke 8.0 c-0.3 d-0.4 q0.4
hast+med 8.0 c-0.3 t1.2
hast+pa 8.0 a0.7 g-0.5 k1.0
hast+vi 8.0 a-0.3 e-0.4 g0.3 r0.4 t1.0
haster 6.8 a-1.8 b-0.8 c-0.4 d-0.5 g-0.6 h-0.4 i-0.6 j-0.4 k0.8 n0.3 o0.7 p-0.4 r0.5 s-0.5 t4.2
hastve 8.0 a1.0
hate 8.0 a-0.5 g0.4
hatt 5.5 b0.3 c0.4 d2.2 e-0.5 f1.8 g1.6 h0.4 i0.3 j-0.4 l0.4 n0.7 o0.7 p-1.0 q1.2 r2.1 s-1.1
hatt+en 7.7 g1.1
hatt+fem 8.0 a0.6 c-0.3 d1.4 e0.5 f1.2 i0.6 o0.5 r-0.3
hatt+noen 8.0 a1.2 d0.6 g-0.6 i0.4
hatt+og 7.7 a-0.5 g0.5 h1.2 l0.3 q0.9 r0.8 t0.4
hatten 8.0 a-0.7 e-0.3 g2.2 r1.3 t-0.4
haug 6.7 a-0.5 b-0.7 d-0.5 e0.6 f0.4 g0.4 l-0.5 n0.6 p0.9 t0.6
hauge 8.0 c0.3 f0.4 g-0.4 k0.5 n0.4 o0.4 t0.3
haugen 8.0 e0.6 g0.3 j0.5 p0.7 r0.5
hauges 7.7 g0.9 h0.3 i0.5 r-0.4
hauk 8.0 a-0.7 b0.7 g0.4 r0.8 t-0.3
hav 8.0 g1.0
have 8.0 g-0.7
havet 8.0 g-0.7
havn 6.2 a0.5 d2.1 e-0.4 f-0.5 g-1.1 h0.8 i-0.8 j-0.4 l1.2 n1.9 o-0.5 p-0.5 s0.6
havn+den 8.0 a-0.4 k0.3
havn+i 7.7 a0.4 d0.9 e-0.5 h0.3 k0.4 l-0.4 n1.0 q-0.6
havn+pa 8.0 a-0.3 g-0.5
havna 7.7 a-0.5 b-0.5 c-0.4 d0.4 e0.4 f-0.5 h0.4 i-0.4 l1.4 n1.1 o-0.4 t0.4
havner 6.8 g-0.9 s1.2
havnet 7.5 a1.2 d2.6 e-0.5 g-0.4 h0.8 i-0.3 n1.0 q-0.4
hawa 8.0 a-0.4
hawaii 8.0 a-0.4
hd 7.0 g1.3
hd+pvr 7.5 g-0.7
head 7.7 a-0.9
heft 7.3 c0.7 e-0.5 i0.9 l0.3 s0.5
heftig 7.5 a-0.4 g0.3 k0.3 l0.4
hege 7.3 a-0.4 b0.4 c-0.7 d0.4 e-0.5 g1.1 h0.4 k1.0 o-0.4 q0.9 r0.6 t-0.4
hei 3.4 a-4.5 b-0.4 c-2.0 d-2.7 e-1.6 g0.8 h0.3 i-1.3 j-2.8 k0.8 l0.9 m-1.8 n2.5 o3.7 p-4.0 q0.9 r0.5 s-3.4 t1.3
hei+alle 7.5 a-0.3 b-0.4 e-0.6 f-0.3 g0.5 i-0.3 l0.4 q-0.4
hei+bare 7.7 a-0.8 d-0.5 h0.8 m0.4 n-0.4 o-0.4 q0.8 s-0.4
hei+cami 8.0 b0.3 d0.3 f-0.4 k-0.4 r0.6 t-0.3
hei+den 7.7 a-0.3 c-0.6 h-0.4 l-0.3 n1.2 q1.1
hei+det 7.3 a-0.9 b0.3 e-0.6 f-0.5 g-0.4 h-0.6 i-0.5 l1.8 m-0.6 n0.5 q-0.6 t1.8
hei+du 7.7 f-0.3 h1.0 i-0.3 l0.3 n0.4 r0.5
hei+er 8.0 a-0.4 d-0.3 f0.4 g-0.5 o3.3
hei+frod 8.0 a0.8 b0.7 f0.5 i1.6 r-0.5
hei+hei 7.7 f-0.4 h0.4 o-0.5 q0.9
hei+her 8.0 a-0.5 b-0.4 l-0.3 n0.7 q-0.4 r0.4
hei+hvor 8.0 d-0.5 e-0.3 g-0.5 i-0.3 m0.9 o0.4 r-0.4
hei+igje 7.7 a0.4 b-0.6 c0.6 d0.7 f0.5 h0.4 k0.6 m-0.3 q-0.4 t0.4
hei+ikke 8.0 a-0.4 g0.4 r0.5
hei+jeg 6.1 a-0.6 b0.7 d0.3 g-0.9 h0.5 i-0.4 j-0.8 k1.5 l1.2 n0.6 o-0.4 p-0.5 q1.4 s-0.9 t0.5
hei+kan 5.9 a-0.5 f0.3 g-0.4 i-0.4 l0.8 o1.6 q-0.6 t1.4
hei+lill 8.0 b-0.4 e1.2 k1.1 p0.8 q1.4
hei+mari 7.3 e0.3 f-0.3 h-0.3 l0.7 m0.3 n0.9 o-0.4 q-0.8
hei+mort 8.0 b0.5 c0.9 l0.5
hei+pa 7.7 a-0.3 c-0.5 d-0.6 k0.4 l0.9 n-0.4 r0.3
hei+per 8.0 a-0.4 c-0.7 d0.4 g-0.3 k0.6 l1.2 o0.9 q-0.4
hei+ragn 8.0 c0.6 i0.5 k0.6 r-0.5
hei+silj 8.0 c0.5 e1.2 g0.6 k0.4 l0.3 q0.4
hei+skal 8.0 a-0.7 f0.5 l0.3 n2.0 t-0.5
hei+takk 8.0 a-0.3 d0.3 g-0.4 n0.6 o-0.4 q-0.7
hei+tor 8.0 a-0.4 b0.3 c0.5 f0.4 n0.7 t0.3
hei+vedl 7.7 a-0.3 c0.4 d-0.3 e-0.5 q-0.7
hei+vi 6.0 a-0.8 d0.8 e1.1 g1.6 h4.4 i-0.8 j-0.5 k-0.4 l0.3 n0.5 o1.8 p-0.9 q0.3 t1.5
heis 6.2 b0.4 c1.6 d0.8 e0.5 f1.4 g-0.8 h0.7 i-1.3 j-0.4 k0.5 l0.8 m-0.5 n0.5 o-0.5 p-0.9 q2.2 r0.4 s-0.4 t1.6
heis+i 7.7 a0.4 c1.5 f0.7 g-0.4 q0.5 r-0.3
heisan 7.1 b-0.7 c0.6 d0.7 e0.6 f0.8 i-0.6 k0.7 n-0.5 o-0.5 q2.3 r0.9 s-0.3 t-0.4
heisen 6.9 b0.9 c1.1 g-0.9 h0.3 i-0.6 k-0.3 l0.8 m-0.6 n1.0 p-0.6 t1.8
heiv 8.0 a0.4
heivol 8.0 a0.4
heks 8.0 a0.8 g-0.6 q0.6 t-0.4
hekt 8.0 a-0.3 h0.6 r0.4 t0.3
hel 7.5 b1.0 c0.3 d-0.5 e0.4 f0.6 g0.6 m1.1
held 6.5 a-1.4 c-0.4 f0.5 g1.7 h0.5 i-0.5 k0.5 l1.1
heldig 6.6 a-1.3 c-0.4 f0.5 g1.6 h0.5 i-0.6 k0.5 l1.1
hele 4.6 a1.3 b0.8 d1.4 e1.0 f-0.5 g1.3 h2.1 i0.9 j-0.6 k0.9 l1.2 m-0.5 n0.5 o0.3 p1.4 q-1.3 r3.2 s0.8 t1.2
hele+gjen 7.3 a-0.5 b0.4 i-0.5 k1.3 m-0.5 n-0.5 q0.4 r1.2 t-0.4
hele+grei 7.7 a0.4 f0.5 g0.5 i-0.3 m0.5
hele+hist 7.7 a0.7 b0.3 c1.0 d0.7 e-0.4 h0.8 i0.9 r0.3 s1.2
hele+host 8.0 a-0.4 g0.4 h0.8 n0.3 o0.7 q0.6 r0.5
hele+kund 7.7 a0.8 d0.6 g-0.3 i1.8 j0.5 s0.5
hele+rest 8.0 a0.5 e0.9 g-0.4 n0.8 p1.1 r-0.3
hele+som 8.0 a0.4 g-0.4
hele+somm 8.0 a0.3 b1.5 c1.0 d1.3 i0.4 q-0.4
hele+summ 8.0 e0.5 l1.0 n1.1 p1.0
hele+tatt 7.3 a0.6 g0.7 i1.4
hele+tide 7.3 b0.3 e-0.3 g0.7 k0.4
hele+uka 8.0 c-0.3 d1.0 i-0.4 k0.5 s-0.5
helena 8.0 a-0.3 g-0.4
helg 5.5 a-0.5 b0.4 c-1.0 d-0.9 e2.3 h0.4 i0.5 j-1.2 k0.8 l1.4 m1.7 n2.2 o-0.7 p-1.5 q0.5 r0.9 t0.7
helg+for 8.0 l0.4 q1.2
helg+fra 8.0 g0.5 o-0.4 q-0.4 r0.4
helg+og 7.5 a0.6 c-0.6 d-0.6 e1.0 k0.5 l0.7 m0.7 n0.4 o-0.5 q0.3 t-0.4
helg+pa 7.5 a1.1 b1.1 c0.6 g-0.7 m2.2 q-0.3 r-0.4 s1.3
helga 6.3 b1.0 c-1.2 d-0.6 e2.7 g-0.3 h0.3 i1.7 j-0.7 k0.6 n1.7 p-0.8 q0.6 r0.7 t0.5
helgen 7.7 e-0.4 g0.3 k-0.3 l0.8 n1.7
helger 8.0 a0.4 c0.7 d0.5 e0.5 g-0.3 h-0.3 s0.4
helh 7.0 a0.3 b0.5 e0.5 g1.2 j0.8 o0.4 p1.0 q0.3 r-0.3
helhet 7.3 a1.2 b0.6 e0.5 g-0.5 j0.9 o0.4 p1.1 q0.3 r-0.4
helhje 8.0 a-1.0 g1.9
hell 5.3 a1.5 b0.4 d1.8 f-0.9 g-1.1 i1.7 j-0.5 k2.0 l1.3 m1.1 o-0.6 r-0.7 s1.0
hell+enn 8.0 a-0.5 d-0.3 e-0.3 g0.6 l0.7 o-0.4
hell+ha 8.0 f-0.5 g-0.3 k0.3 l0.9 m0.6 q-0.3
hell+ikke 6.3 a0.9 c-0.4 e-0.6 g0.7 m0.9 p1.3 s-0.4
hell+mot 8.0 a0.4 c0.6 i0.6 s0.5
hell+og 8.0 a0.3 b0.9 c0.3 d0.6 i0.6
helle 8.0 a0.4 c0.5 d0.6 j0.5
heller 5.4 a1.5 c-0.5 d0.8 e-0.7 f-0.8 g-0.7 i1.5 j-0.7 k2.1 l1.0 m1.3 o-0.4 p0.4 r-0.6 s1.2
hels 5.6 a-0.5 b-0.5 d1.1 e1.1 f2.1 g-1.3 h1.5 i-0.7 j0.4 k0.6 m-0.5 o0.7 q1.0 r0.5 t0.9
hels+for 7.7 d-0.5 e1.0 k0.7 n0.4 q0.4 t1.0
hels+ikke 7.7 a-0.6 d-0.4 e-0.5 m0.5 q0.7
hels+uten 8.0 a-0.3 g-0.4
hels+vil 8.0 a-0.4 c-0.5 g0.5 h0.8 k-0.3 n-0.3 q0.3 r0.6 t-0.3
hels+vill 8.0 a0.9 d1.3 i0.4 j0.9
helse 8.0 d0.5 e0.4 o1.4 q-0.3 t0.4
helst 5.8 a-0.8 b-0.7 c-0.8 d0.4 e1.2 f2.0 g-0.7 h0.5 i-0.7 k0.8 q1.2 s0.4
helt 4.9 a-1.1 b0.5 c0.8 d1.1 e-0.7 f0.8 g0.6 h0.8 k1.5 m0.4 n-0.6 o1.8 q1.5 r2.1 s-1.2 t0.5
helt+anne 7.5 b-0.4 d1.1 e0.7 g1.2 h-0.5 k0.5 m-0.4 n-0.4 o0.4 r0.7
helt+grei 7.5 a-1.1 g1.6 q0.3
helt+i 7.5 a0.6 c0.7 f0.7 g-0.4 o1.8 q0.5 r0.5
helt+norm 8.0 a-0.7 g-0.6
helt+til 7.3 d0.3 e-0.4 f0.3 g-0.6 i0.5 p0.8
helt+ut 7.5 e-0.5 g-0.9 i-0.4 j1.3 l0.3
helt+uten 8.0 a1.2 g-0.6
helt+ærli 7.7 a0.7 i0.6
helten 8.0 a0.7 g-0.7
helv 7.7 a0.7
helvet 7.7 a0.7
hemm 7.5 a0.4 g-0.3
hemmel 7.7 a-0.4
hemn 8.0 g0.5
hemnin 8.0 g0.5
hems 8.0 a-0.5 b0.6 c0.5 l0.3 m0.5 n0.5 r0.6 t0.4
hems+og 8.0 a-0.5 b0.6 c0.5 l0.3 m0.5 n0.5 r0.6 t0.4
hemsed 8.0 a-0.5 b0.6 c0.5 l0.3 m0.5 n0.5 r0.6 t0.4
hend 7.5 a-0.7 e-0.4 g1.2 q1.0
heng 6.0 d1.1 e1.5 g-0.7 i0.4 j-0.6 k1.3 n0.5 p0.3 q-0.5 r0.5 s0.4 t0.7
heng+dem 8.0 a0.4 d0.3 e0.4 p0.9
heng+i 8.0 a0.5 e0.9 s0.9
heng+opp 7.7 a0.7 d1.0 e0.6 g-0.4 i1.0 p0.4 s0.8
heng+over 8.0 e0.9 g0.8 i0.7 k0.9 m0.4 r1.3 t0.6
heng+pa 7.7 a-0.4 b0.4 d0.4 k0.5
henge 7.1 a-0.7 b0.5 c0.4 e-0.5 g-1.0 i-0.4 k0.4 l0.8 t0.9
henger 6.8 a-0.4 d1.0 g0.5 i-0.7 j-0.3 r1.2 s0.7
hengt 7.1 a0.3 c-0.5 d0.3 e1.3 g-0.3 i1.6 k0.8 n0.4 r-0.5
henh 7.5 a0.4 j0.5 m1.4 o0.5 q0.4
henh+til 7.7 a0.6 g0.3 j0.5 m1.5 o0.5 q0.4
henhol 7.5 a0.4 j0.5 m1.4 o0.5 q0.4
henn 5.4 a0.8 b1.4 c0.6 d-0.6 f2.2 g-0.9 h0.4 i-0.7 j0.4 k0.5 m0.5 p-0.7 q-0.3 r0.4 s-0.6
henn+en 7.7 a-0.6
henn+pa 7.7 a-0.4 g0.9 h0.7 i-0.3 n0.3 r0.5 t0.5
henn+til 8.0 a0.5 g-0.7
henne 6.0 a0.5 b1.1 f2.8 h0.6 i-0.5 j0.7 k0.5 l-0.3 m0.7 o0.4 p-0.6 r0.4 s-0.6
hennes 6.0 a0.7 b0.5 c0.6 d-0.6 e0.5 g-1.8
henr 7.1 a-0.6 h0.6 t0.7
henrie 8.0 a-0.6 c-0.4 h0.4 k-0.4 l-0.3 n-0.3 q0.4 t0.7
henrik 7.5 e-0.3 g0.3 n0.5 o0.3
hens 7.3 a-0.4 m0.7 p0.5
hens+til 7.7 m0.7 p0.6
hensyn 7.5 a-0.3 g0.5 m0.7 p0.6
hent 6.1 b0.5 e0.8 g-1.6 h-0.3 i1.7 m0.8 n-0.5 o-0.5 r-0.6 s-0.7 t0.4
hent+den 8.0 h0.3 t0.9
hent+inn 8.0 b0.6 e0.6 g-0.6 i0.6
hente 7.5 a-0.5 b1.1 e0.4 g-0.3 j-0.6 k-0.3 l-0.4 n-0.6 o-0.5 q0.4 s-0.4 t0.8
henter 7.0 a0.5 b0.3 c0.3 g-1.0 h-0.5 k0.5 m0.6 q-0.4 r-0.5 t-0.5
hentes 8.0 a0.3 i0.8 j0.6
hentet 7.7 a-0.4 g-0.5
henv 6.6 a-1.0 c-0.6 g-0.4 i-0.6 j-0.3 k0.4 l-0.4 m0.4 n0.8 o-0.5 p-0.5 q1.0 s-0.5 t-0.4
henven 6.7 a-1.2 c-0.6 e-0.5 g-0.4 i-0.5 j-0.8 k0.4 l-0.4 m0.4 n0.8 o-0.5 p-0.4 q1.1 s-0.4 t-0.4
her 4.4 a-0.4 b0.5 c2.1 d1.0 e0.8 g-1.3 l0.3 m1.5 o0.8 p0.7 q0.5 s-0.6
her+bala 8.0 a0.4 c0.6 e0.7 r-0.4 t0.7
her+er 5.9 a-1.0 b0.5 c0.5 d0.5 f-0.6 g-2.0 j-0.5 k-0.3 m1.3 n-0.3 o-0.4 r0.3 t0.5
her+far 8.0 g0.8
her+har 7.7 e1.0 h0.6 j1.0 t0.3
her+i 6.4 a-0.3 e-1.3 g-0.7 i1.2 j-0.4 l0.6 m1.4 n0.5 p-0.5 q1.0 r0.4 s-0.6
her+komm 7.1 a-1.3 c-0.6 f0.4 g-0.6 q0.8 s-0.3 t-0.4
her+og 7.7 d0.4 e-0.4 i0.7 o0.4 p0.8 r-0.3
her+pa 7.7 d-0.3 h-0.3 k-0.3 r0.4
her+til 8.0 a1.1 c0.6 e0.6 h-0.3 p1.1
here 7.3 a0.9 b0.6 c0.4 f1.0 i0.5 j1.1 l-0.4 m-0.3 o0.7 p-0.3
herett 7.5 a1.0 b0.6 c0.4 f1.1 g-0.4 i0.6 j1.2 l-0.4 m-0.4 o0.7 p-0.3
herf 7.5 a0.3 b-0.3 d-0.3 g0.7 i1.2 n1.0 p-0.3 q-0.4 r1.7 s-0.4
herfra 7.5 a0.3 b-0.3 d-0.3 g0.7 i1.2 n1.0 p-0.3 q-0.4 r1.7 s-0.4
herr 8.0 a-0.8 g-1.0
herv 6.9 b0.8 c0.7 g-0.4 h0.7 j0.8 k0.5 l0.5 m0.5 n-0.4 q2.2 s-0.4
herved 6.9 b0.8 c0.7 g-0.4 h0.7 j0.8 k0.5 l0.5 m0.5 n-0.4 q2.2 s-0.4
hest 7.7 c-0.4 d-0.4 e-0.4 r-0.5
het 8.0 a-0.7 s-0.4
hete 5.9 a0.4 b0.6 c0.8 d1.3 f2.7 h-0.4 j-0.9 n-0.4 p0.8 q0.4 s1.9
heter 6.0 a0.5 b0.6 c0.9 d1.4 e-0.4 f2.8 h-0.3 j-0.9 n-0.3 p0.3 q0.4 s1.5
hett 7.7 a-0.5 g-0.6
hev 8.0 a-0.4 g-0.6
hev+knyt 8.0 a-0.4 g-0.6
hevd 7.7 a-0.5 b-0.3 g0.5 q-0.4 t0.3
hevd+at 8.0 a-0.3 g0.6
hevdet 8.0 a-0.3 g0.6
heve 6.4 a1.3 b-0.6 c1.2 e0.3 f-0.3 g-0.6 i2.4 j2.4 l-0.4 m-0.6 n-0.5 r-0.6 s-0.3 t0.3
heve+avta 7.7 a0.3 i0.7
heve+kjop 7.7 a0.4 c0.4 e-0.4 i-0.9 j1.2 p0.7 t0.3
heve+og 8.0 c-0.3 k0.3 o0.4 r-0.3
hever 7.0 a1.6 b-0.3 c0.9 e1.0 g-0.6 i2.4 j2.5 m-0.3 o0.3 r-0.4
hevi 7.1 a0.6 c2.2 e-1.0 i0.7 j1.6 k0.3 p0.6 s-0.4
hevi+og 8.0 c1.1 d0.3 e-0.5 h0.4 k0.5
heving 7.1 a0.6 c2.2 e-1.0 i0.7 j1.6 k0.3 p0.6 s-0.4
hild 7.7 b0.5 c0.4 f0.5 m0.3 o0.4 p0.8 q0.9 s0.6
hilde 7.7 b0.5 c0.4 f0.5 m0.3 o0.4 p0.8 q0.9 s0.6
hils 3.4 a-0.5 b1.6 e-0.4 f0.4 g1.3 h1.9 i-1.1 j-1.0 k1.7 l1.1 m0.9 n1.4 o0.8 p0.8 q0.7 r2.0 s-2.1
hils+advo 7.7 a-0.9 d0.4 e-0.4 j-0.6 p-0.3 q0.4 t-0.3
hils+akse 8.0 b1.4 f-0.3 g0.6 h0.5 n0.9 r0.7
hils+alle 8.0 a-0.5 b-0.4 g0.9 h0.6 r0.6
hils+anne 8.0 a0.5 c0.6 d0.6 f0.9 k0.3 o0.3 s0.4
hils+asla 8.0 b0.6 d1.0 n0.9 o0.5
hils+beri 7.7 c-0.5 d0.3 f0.9 g-0.3 k0.5 o1.5 q0.4 r-0.4 t1.1
hils+borg 8.0 a0.3 d0.3 e0.8 h-0.3 k0.9 o-0.4 p1.0
hils+elin 8.0 a0.3 e0.5 g-0.3 h0.7 m0.7 n0.5 q-0.4
hils+finn 7.7 a1.0 b1.6 c-0.4 f-0.4 g-0.5 m1.0 p1.4 r-0.5
hils+fra 8.0 a0.6 e0.7 p1.2 r-0.3
hils+geir 8.0 a0.7 b0.5 e0.9 i0.3
hils+gret 8.0 g0.3 q0.6
hils+gro 8.0 c-0.5 f0.6 g0.3 l-0.3 o0.3 q0.6
hils+gunn 8.0 b0.4 c-0.5 d-0.5 q-0.4
hils+joru 8.0 d-0.4 l-0.3 o1.3 q0.9
hils+kaja 8.0 a-0.5 b-0.5 c-0.4 e-0.7 p-0.4 q1.1
hils+kjel 8.0 a-0.5 c-0.3 g0.6 h-0.4 m-0.4 o1.0 q0.4 r0.6
hils+kris 8.0 b1.0 c-0.4 d0.7 e-0.3 g0.3 h1.0 q0.7 r0.5
hils+lill 8.0 b1.2 c0.7 e-0.5 f0.4 s0.6
hils+mari 7.7 a-0.4 c0.3 e-0.5 g-0.5 k0.7 l0.6 o1.3 t0.9
hils+mate 8.0 a0.5 e0.7 h-0.4 i0.5 k0.3 m0.5 s1.0
hils+okon 8.0 d0.4 e-0.7 f0.5 k0.5 l1.0 m0.8 n0.3 p-0.3 t-0.5
hils+olav 8.0 b0.5 e0.7 i0.5
hils+otta 7.7 b1.7 c-0.4 e-0.7 f1.3 g-0.4 k0.6 l-0.3 o0.3 p-0.3 t-0.4
hils+pern 8.0 e0.4 f1.0 j0.6 m0.8 r0.3
hils+ragn 8.0 a-0.7 d-0.3 e-0.4 g0.4 k0.6 r0.3
hils+rand 8.0 a0.4 b0.7 e-0.4 i0.6
hils+rekt 7.7 a-0.3 c-0.3 e-0.6 f-0.4 g1.5 h2.2 i-0.4 n0.4 q-0.3 r1.6
hils+ruth 8.0 c0.8 d0.6 g-0.3 k0.3 q0.4
hils+sann 8.0 a-0.3 h1.1 k0.5 l-0.4 n1.0
hils+styr 8.0 a0.7 e0.4 i1.0
hils+svei 7.7 b-0.3 c-0.5 e0.5 f0.5 k0.6 l1.1 p0.6 t-0.3
hils+synn 7.7 b0.8 d-0.3 e0.5 m0.3 r0.4 t0.6
hils+terj 8.0 d0.3 p0.5 r0.4
hils+toru 8.0 c0.6 d1.2 f-0.4 h0.5 n-0.5 r0.6
hils+trud 8.0 b0.4 i0.4 o-0.3 t0.4
hils+tuva 8.0 d0.6 i0.5 k0.6 o0.8
hils+unni 8.0 e-0.3 o0.4 q0.4 r-0.3
hils+wenc 8.0 b1.0 f1.5 n0.3 r-0.4 t0.4
hilsen 3.4 a-0.5 b1.6 e-0.9 f0.5 g1.3 h1.9 i-1.0 j-1.2 k1.7 l1.3 m0.9 n1.5 o0.9 p0.5 q0.7 r1.9 s-1.9
hilser 7.7 b0.9 d0.5 e0.4 g-0.6 p0.7
himm 7.5 a0.4 b0.7 c0.5 g0.7 s0.5
himmel 7.5 a0.4 b0.7 c0.5 g0.7 s0.5
hip 8.0 g1.0
hip+hop 8.0 g1.0
hist 5.4 a0.4 b0.7 d0.9 e-0.5 f0.7 g-1.5 j-0.3 k-0.3 m-0.4 o0.8 p-0.5 q-0.4 s3.7
hist+er 7.5 a0.9 g-0.5 s0.6
hist+i 7.7 c1.4 d0.9 g-1.0 s0.6
hist+og 7.3 a-1.0 g0.6
hist+om 7.3 a0.5 d0.6 e0.8 f0.8 g-0.8 j-0.3 s1.3
hist+selv 8.0 g0.7
hist+til 8.0 d0.6 j0.4 l0.4 o0.3 s0.4
histor 5.4 a0.4 b0.7 d0.9 e-0.5 f0.7 g-1.5 j-0.3 k-0.3 m-0.4 o0.8 p-0.5 q-0.4 s3.7
hit 7.5 a1.4 b0.5 f0.4 g-0.6 i0.7 j0.6 r-0.5
hit+og 8.0 a1.1 b0.7 f0.5 g-0.5 i0.9
hitr 8.0 c0.3 e-0.6 f-0.3 k0.4 m-0.3 n0.5
hitra 8.0 c0.3 e-0.6 f-0.3 k0.4 m-0.3 n0.5
hjel 5.7 b0.3 c-0.7 d0.7 e0.8 f1.4 g0.9 h1.3 i-1.0 k-0.6 o0.8 p-0.3 r2.4 s-0.3
hjel+av 7.1 a0.5 g0.6 r0.5
hjel+deg 8.0 e0.4 g-0.5 s0.5
hjel+det 8.0 a1.1 g-0.4
hjel+fra 8.0 c0.7 d0.8
hjel+med 7.5 a-0.7 d0.4 f-0.6 g0.8 h0.9 i-0.4 l0.4 m-0.5 r1.6
hjel+oss 8.0 a-0.4 f0.6 m0.6 n0.4
hjel+selv 8.0 g-0.5
hjelle 8.0 a0.3 b0.8 e0.3 j0.7 p0.5
hjelp 6.5 d0.6 f1.0 g2.1 h1.1 i-0.5 l-0.3 p-0.4 r1.8 s-0.3
hjelpe 6.3 b-0.4 c-0.4 e0.7 f0.9 g-1.3 h0.5 i-0.4 k-0.6 m0.3 o0.7 p-0.3
hjem 5.6 a-0.3 c0.7 d0.8 g0.5 h1.9 i0.9 n1.3 r0.3 s-0.9 t0.5
hjem+fra 8.0 a-0.4 c0.3 d0.6 g0.5 h0.9 n1.2 o0.7 t0.5
hjem+i 7.7 e0.9 f1.1 m1.0
hjem+med 8.0 g-0.5 i0.6
hjem+og 7.3 a-0.3 e-0.4 g-0.3 i1.2 n0.9 r0.3
hjem+til 7.7 a-0.8 c-0.3 e0.5 g1.3 h1.8
hjemme 6.1 a0.3 c0.7 d0.9 e0.6 h1.3 i-1.0 l-0.4 m0.3 n0.7 r-0.5 s-0.7 t0.6
hjer 5.9 a-1.3 d0.6 f0.4 g2.7 j-0.4 k-0.7 l0.3 m-0.5 p-0.4 q0.5 r1.8 s0.8 t1.0
hjer+og 7.7 a-0.4 g1.2
hjer+pa 8.0 a-0.3 n0.3 r0.7
hjer+takk 7.3 a-0.6 c0.5 g0.7 h-0.4 k-0.5 m-0.8 r0.8 s-0.3 t1.6
hjer+velk 8.0 a0.7 b0.7 d1.2 g-0.5 i0.7 s0.7
hjerte 5.9 a-1.3 d0.6 f0.4 g2.7 j-0.4 k-0.7 l0.3 m-0.5 p-0.4 q0.5 r1.8 s0.8 t1.0
hjor 7.3 a1.3 b-0.4 d1.5 e1.4 f-0.4 g-0.4 i-0.3 l0.4 m-0.4 p0.4 q0.4 r-0.3 s-0.3 t0.9
hjorne 7.5 a0.7 b-0.5 d1.5 e1.4 f-0.4 i-0.3 l0.4 m-0.4 p0.4 q0.5 r-0.3 s-0.3 t1.0
hms 8.0 a-0.5 e-0.3 g1.0 h-0.4 k0.4 o0.3 r0.9 t0.7
ho 8.0 e0.5 f1.3 g1.2 o0.4 s0.8 t0.3
hode 6.3 c-0.4 d0.5 e0.4 f-0.3 g-0.4 h0.9 r0.6
hode+i 8.0 g-0.3
hodet 6.8 a0.3 c-0.3 d0.6 e0.5 f-0.3 g0.3 h1.0 r0.7
hogg 7.5 a-0.5 g-0.9
hoggan 7.5 a-0.5 g-0.9
hold 4.9 a1.6 b-0.5 c0.8 d0.5 e2.0 g-1.0 h-0.6 i0.4 j1.4 l0.5 m-1.0 o-0.7 p2.1 q0.6 r-0.7 t-0.5
hold+dere 8.0 a0.9 e1.3 j1.5 p-0.3
hold+igje 7.3 b-0.3 e0.8 g-0.3 i-0.4 j0.7 l1.2 o-0.4 p0.7 s-0.3
hold+ikke 8.0 a0.7 d0.6 e0.7 p-0.3 q0.5 s-0.4
hold+kons 8.0 a-0.5 g1.3
hold+kurs 8.0 c-0.6 l-0.4 o0.4 q0.4 r0.3
hold+mal 8.0 g-0.4
hold+med 8.0 a-0.7 g0.5
hold+og 8.0 a-0.7 c0.4 e-0.3 n0.3
hold+pa 6.8 b-0.4 d-0.3 g-0.4 h-0.5 i-0.4 l0.6 m-0.4 n0.4 s0.5 t-0.4
hold+seg 7.3 c0.4 m-0.3 r-0.3
hold+til 7.5 a1.6 d0.8 e1.1 g-0.8 i1.4 o-0.4 r-0.4
hold+tilb 7.1 b-0.4 c0.6 f0.5 g-0.5 k0.3 l-0.3 m-0.4 p2.3 q0.6
hold+vi 7.7 a0.8 e0.7 g-0.5 n0.4 p1.9
holde 6.1 a-0.9 c0.4 d0.4 e-0.7 f0.5 g1.1 h0.3 i1.0 j-0.4 k0.6 l0.3 m-0.5 o-0.4 p-0.4 r-0.4 s0.3 t-0.4
holder 5.6 a1.2 b-0.4 c0.4 d-0.3 e2.6 f-0.6 g-1.9 h-0.7 i-1.0 j1.4 m-0.3 o-0.6 p2.2 q0.4 r-0.8 s-0.4
holdes 7.7 a0.4 c0.4 e-0.3 i0.4 p1.7
holdt 6.6 b-0.4 d0.5 e0.8 h-0.4 i0.3 j-0.4 l0.5 p-0.6 q0.4 t-0.4
hole 7.3 a-1.0
holl 7.3 g-1.2
hollyw 7.3 g-1.2
holm 6.3 d0.7 o-0.3
holt 8.0 b-0.3 e0.4 m0.7 p0.6 q-0.4 t0.3
hono 6.8 a0.3 b-0.3 d-0.4 e1.4 f0.7 g-0.3 j0.4 l1.9 m0.5 n1.4 p1.6 s-0.7 t-0.3
honora 6.8 a0.3 b-0.3 d-0.4 e1.4 f0.7 g-0.3 j0.4 l1.9 m0.5 n1.4 p1.6 s-0.7 t-0.3
hop 8.0 g1.0
hopp 7.0 a0.3 c-0.3 d1.5 i1.1 k1.2 p0.4 r0.5
hoppe 7.7 i-0.4 k1.3 p0.6 r0.6
hopper 8.0 a1.7 d1.7 e-0.4 i1.3 p0.6
hore 5.5 a1.1 c-0.6 d1.1 e-0.4 f0.7 g-1.0 i-1.2 j0.3 k0.4 l-0.3 m1.1 n-0.4 p0.7 s2.8 t-0.5
hore+at 7.7 a-0.7 e-0.4 f-0.3 g0.8 m-0.3 o0.3 r0.5
hore+godt 8.0 a1.0 c0.5 g-0.8 s0.7
hore+hvor 8.0 d-0.4 f0.4 g-0.3 i-0.4 m0.3 s0.6
hore+ikke 8.0 a-0.5 e1.0 f1.2 g-0.6 m1.1
hore+om 7.7 a0.8 b0.7 f0.4 h0.8 l-0.4 m1.0 o0.4 q0.4 r0.5 s0.7
hore+ut 8.0 a-0.3 g0.5
horer 6.5 a0.5 b0.4 c-0.8 d1.3 e0.4 f1.3 i-0.6 j0.8 k0.5 m1.7 n-0.6 p-0.8 q-0.3 r0.6
hores 6.8 s0.5
horn 8.0 a-0.3
hort 6.6 b0.7 c-0.4 d2.3 e0.9 g1.0 j-0.5 l0.8 p-0.8 q0.3 r0.8 s1.9
hort+fra 8.0 a0.3 b0.4 d0.8 e-0.3 s1.1
hort+noe 8.0 a0.6 d1.5 i0.9 n0.4 o-0.4 p0.5 q-0.3 t0.3
hort+om 8.0 a-0.4 g-0.4 s1.1
horte 7.1 a-0.4 b-0.3 c-0.5 d1.3 e1.3 g1.1 i-0.5 l0.9 m0.4 n0.4 p-0.3 r0.4 s1.5
hos 4.5 a0.8 b0.6 c1.2 f3.6 g-1.7 h1.4 i1.8 j-0.7 m-0.5 n1.4 o2.9 p-0.3 q0.6 r-1.2 s-2.6 t2.0
hos+de 8.0 a0.6 g0.3 h0.7 m0.3 r0.7
hos+dere 5.3 a0.4 b-1.1 c1.6 d1.0 e0.9 f3.8 g-1.0 h0.9 i0.7 j-1.3 k0.5 m0.5 n0.5 o2.3 p-0.9 q0.9 r-0.7 s-1.6 t1.4
hos+en 7.7 b0.9 g-0.9 i1.6
hos+meg 7.7 c0.4 p0.9
hos+oss 6.0 a-0.7 c-0.3 d-1.3 f2.1 g0.4 h1.0 i-1.2 n1.0 o1.0 p-1.1 q-0.5 s-0.9 t1.1
hos+sin 8.0 b1.1 c-0.3 i1.9 p-0.5
host 5.8 a-0.9 b1.1 c0.4 d1.3 e0.7 g-0.9 h0.3 i3.7 j-0.5 l0.4 m0.4 n0.4 s-0.6 t-0.4
host+og 7.7 c0.6 d0.6 g0.4 i0.6
hosten 7.0 a-0.5 g-0.9 h-0.4 i1.1 o0.5 s-0.3
hostfe 8.0 a0.8 b1.3 c1.3 d0.6 i-0.3 p1.0
hostin 8.0 a-0.5 d0.3 f0.4 i0.5 m1.4 n0.5
hote 7.0 c0.3 d0.9 e-0.8 f0.6 g-0.5 h-0.6 i-0.5 l1.5 m1.5 n0.3 p-0.5 q-0.3 s-0.3 t0.9
hote+som 8.0 a-0.3 c0.4 d0.4 f0.3 l1.3 m0.4 t0.6
hotell 7.0 c0.3 d0.9 e-0.8 f0.6 g-0.5 h-0.6 i-0.5 l1.5 m1.5 n0.3 p-0.5 q-0.3 s-0.3 t0.9
hovd 8.0 a0.5 e0.3 j0.6
hovde 8.0 a0.5 e0.3 j0.6
hove 5.5 a0.3 b-0.4 f0.4 g-0.8 m0.5
hove+av 8.0 a-0.3
hove+er 7.5 a-0.6 c0.3 g1.4
hove+i 7.3 a1.3 d0.6 f0.8 g-0.8 s0.4
hovedb 8.0 e0.6 g1.4 i0.5
hovedf 8.0 a-0.4 k0.3
hovedh 8.0 g-0.4
hovedk 8.0 a0.4 d0.6 f0.9 g-0.5 s0.5
hovedo 8.0 g0.7 j0.8 m1.0
hovedp 7.0 a1.4 g-1.8
hovedr 6.8 a-0.6
hoveds 7.3 a-0.4 g0.8
hovedv 8.0 e-0.3 k-0.3
hoy 7.0 a0.8 b1.3 c-0.3 e-0.3 g-0.4 m0.8 r-0.4
hoy+som 8.0 g-0.5 m1.0
hoyd 7.5 a-0.5 g1.5
hoyd+med 8.0 a0.7
hoydep 8.0 g0.5
hoye 6.5 a1.7 b2.6 c-0.4 g-0.8 h-0.4 i1.0 r-0.4 s0.3
hoye+og 8.0 a-0.4
hoyere 7.3 a1.0 b2.0 g0.3
hoyest 7.3 a0.3 b0.9 f0.4 g-0.4 i1.3 r-0.4 s0.5
hoyr 8.0 a-0.4 g1.6
hoys 7.7 a-0.7 g2.2
hoyt 6.2 a0.7 b-0.3 e1.6 g1.5 h0.7 i-0.4 j1.0 o-0.3 p-0.5 r1.5
hoyt+i 8.0 r0.6 t0.3
hoyt+til 8.0 a0.5 g-0.9
hoytta 7.1 e1.1 g1.4 k0.4
hr 7.3 a0.9 b1.1 c-0.4 e1.1 g-0.5 i1.5 j1.0 t0.3
hr+dire 8.0 a0.4 b0.7 e0.9 i1.1 j0.4
huaw 8.0 a-0.5 g0.7
huawei 8.0 a-0.5 g0.7
hull 8.0 a0.4 c1.1 d0.6 p1.7
huma 8.0 a-0.7 g0.6
humm 8.0 d0.5 e0.5 i0.9
humo 6.8 b-0.6 c-0.6 g1.0 q0.4 r0.4
humo+og 7.5 b-0.3 c-0.3
humor 7.5 a-0.3 b-0.5 c-0.5 m-0.4
humorf 8.0 a-0.6 g0.8
hun 4.4 a-1.9 b0.7 c-1.2 d0.7 f0.6 g0.3 h1.0 j0.6 l0.3 m0.8 n0.6 o0.6 p0.4 r1.5 s0.5
hun+aldr 8.0 r-0.3
hun+ble 7.5 a0.8 e0.4 m0.6 p0.6
hun+er 7.0 a-1.1 f-0.3 g1.5 n0.9 r1.3 t0.4
hun+fikk 7.7 e-0.3 g0.9 h0.6 k0.4 q-0.4 r0.7
hun+flyt 8.0 g-0.3
hun+fors 8.0 a-0.5
hun+hadd 7.3 c-0.5 d-0.6 e-0.6 g0.5 h0.4 m0.3
hun+har 6.6 c-0.3 d1.3 e0.3 f-0.7 g0.7 h-0.3 i0.5 k-0.4 m0.7 n0.7 p-0.3 q0.4 r-0.5 s0.5
hun+hete 8.0 a0.5 b0.4 c0.8 f0.6 i0.8 p0.6 q-0.3
hun+ikke 7.7 a-1.5 g-0.7
hun+med 7.1 a1.0 b1.4 e-0.4 f1.2 g-0.6 j-0.3
hun+mene 8.0 a0.4 i-0.3 j1.3 p0.8 s0.5
hun+over 8.0 a-0.4 g-0.7
hun+sa 8.0 a1.2 r0.5
hun+skal 8.0 a-0.5 e-0.4 r0.4 t1.0
hun+skul 7.5 a0.5 c-0.5 d0.7 e0.8 g-0.6 k0.4 l1.1
hun+snak 8.0 a-0.3 e-0.3 g-0.4 k0.4 n-0.3
hun+som 7.0 a-0.9 b-0.7 c-0.3 d-0.6 e-0.4 f-0.4 g-0.3 h-0.5 i-0.4 j-0.4 l0.5 m-0.5 o1.3 p-0.3 r0.7
hun+tar 8.0 a1.4 f0.6 g-0.4 i1.1 p0.9
hun+var 7.7 a-0.4 g-0.9
hun+vet 7.7 a0.5 b0.3 c-0.3 d-0.3 e-0.4 f0.3 g-0.5 k0.4 q0.3
hun+virk 8.0 a0.5
hund 6.1 a-1.2 c-0.5 e1.1 f0.5 g2.0 i-0.7 l-0.5 o-0.5 q0.6 r1.7 s-0.7 t-0.6
hund+ar 8.0 m0.6 q0.7 r0.4
hund+i 8.0 e0.8 g0.4 p0.8
hund+og 7.7 a-0.4 c-0.3 g0.6 h0.6 o-0.3 q0.6 r0.5 t-0.3
hunden 7.5 b0.3 c-0.5 d0.4 e-0.5 f1.0 i-0.3 l-0.3 q0.5 s-0.4
hundre 6.7 a-1.3 d-0.4 e0.5 f-0.4 g2.2 i-0.4 m0.5 o-0.5 r1.9 t-0.4
hus 7.5 a0.7 e-0.5 g-0.5 k0.4 m0.8 p0.3 s0.6
huse 6.0 a1.2 b0.8 c0.3 e1.3 f-0.5 h0.4 i0.6 j2.3 k-0.6 p1.3 s0.9
huse+er 8.0 e0.7 j0.5
huse+land 8.0 a0.4 d0.5 e0.4 j1.1 p0.8 s0.4
huse+og 8.0 c1.4 h0.3 j0.9 s0.9
huseie 6.9 a1.2 b1.0 c0.6 e0.5 g-0.9 i-0.6 j2.7 k-0.4 n0.4 o-0.4 p1.7 r-0.3 s1.7 t-0.4
huset 6.6 a0.5 e0.9 f-0.3 g0.3 h0.6 i1.3 n-0.5 o0.4 s-0.6 t0.3
husf 8.0 b0.4 e0.4 i0.6 p0.5
husfli 8.0 b0.4 e0.4 i0.6 p0.5
husk 6.3 a-1.6 b0.7 c-0.8 e-0.8 f0.5 g-0.9 i0.4 j-0.7 k-0.3 p-0.3 r-0.8 s-0.6 t-0.4
husk+at 7.7 a0.3 b0.6 f0.4 i0.8 r-0.3
husk+ikke 8.0 a-0.6
huske 8.0 a-0.5
husker 6.8 a-1.4 b0.9 c-0.6 e-0.5 f0.4 g-0.8 i0.6 j-0.5 r-0.6 t-0.4
husl 7.1 c-0.7 d0.5 g-0.3 i-0.3 l0.7 m1.1 p-0.5 q-0.6
husl+pa 8.0 c-0.3 d1.1 e-0.3 h0.5 k-0.3 m2.0 r0.5
huslei 7.1 c-0.7 d0.5 g-0.3 i-0.3 l0.7 m1.1 p-0.5 q-0.6
hva 4.4 a1.0 b1.3 c1.3 d1.9 e1.3 g-4.1 i0.4 j-2.3 k0.7 l1.0 m-1.2 n0.6 o3.7 p-0.5 q0.6 r-1.1 s3.3
hva+de 7.3 b-0.4 f0.6 g-0.8 i-0.4 m0.3 s0.6
hva+dere 7.7 a1.2 b1.3 c-0.4 s1.1
hva+det 7.1 a0.4 b0.5 c-0.3 f0.8 g-0.4 i0.8 k-0.4 l-0.4 m-0.4 o0.6 p0.5
hva+en 8.0 a0.8 d1.7 i0.3 s1.1
hva+er 6.7 a-2.1 d0.4 e-1.1 g-0.9 j-0.5 k0.8 l-0.4 m-0.9 n-0.4 o3.3 p-0.6 r-0.3 s-1.0 t-0.4
hva+gjor 7.7 a-0.4 b-0.5 e0.3 h0.4 k-0.5 l0.5 p-0.3 q-0.4 s-0.5 t1.1
hva+jeg 7.3 a1.2 b-0.4 c1.4 d1.0 e1.7 l0.3 o0.8 q1.0 s1.4
hva+kost 7.1 a-0.9 b-0.8 c0.5 d-0.3 g-0.4 i-0.5 k0.5 l0.5 n0.8 s-0.4
hva+man 8.0 a-0.4
hva+skal 7.7 c0.3 d0.6 e-0.4 h0.8 k0.6 q-0.3 r0.4
hva+slag 7.7 a0.4 b-0.3 d0.4 i1.2 p0.8 s0.3
hva+som 6.3 a0.8 b-0.7 c-0.9 e1.3 g1.8 h-0.6 i0.7 k0.5 l1.1 n1.1 o1.2 q0.9 r-0.4 s0.6 t-0.3
hva+star 8.0 a-1.0 c0.4 f0.4 g-0.5 o1.4
hva+tar 8.0 e0.5 g-0.3 h-0.3 i-0.4 q0.5
hva+vi 6.4 a1.7 b4.2 d1.1 e1.0 f-0.7 g-0.7 i0.4 j-0.5 l0.6 o-0.4 p-0.8 q0.4 r-0.5 s1.7
hva+vil 8.0 p0.8
hval 8.0 b0.4 g0.6 m0.4 n-0.3 q0.8 r0.6
hvem 5.6 a2.4 d0.6 e1.3 f3.4 g-0.9 i0.5 m-0.9 n0.4 o2.9 p-0.4 q0.6 s2.8
hvem+er 7.5 a1.0 c-0.7 d0.9 f4.3 g-0.3 i-0.7 j-0.5 k0.4 l0.3 n0.9 o0.3 q0.9 s-0.6
hvem+har 8.0 b1.0 e-0.5 f1.1 l-0.3 o0.3 r-0.3
hvem+hos 7.7 a-0.8 b0.3 c-0.3 d-0.4 g-0.5 i-0.3 o1.7 p-0.5 q0.4 s-0.3
hvem+som 6.3 a2.5 b-0.8 c1.6 e1.0 f-0.7 g-1.1 h0.4 i1.2 j1.1 k0.6 l0.6 m-0.5 o-0.4 r-0.4 s3.1
hvem+vi 7.5 a0.8 c-0.5 d0.8 e0.4 h0.5 i1.4 n-0.3 s0.9
hver 4.7 a0.8 b1.4 c0.4 d3.0 e0.3 f-0.8 g1.0 l0.4 m-0.6 n1.0 o1.4 q0.7 r1.8 s0.3 t1.4
hver+dag 7.3 a-0.3 g0.4 i-0.3 j-0.5 n0.6 p0.5 r-0.6
hver+enes 7.3 a-0.9 d-0.4 f-0.4 g0.8 n0.6 r1.1 t0.5
hver+fall 6.8 a-0.6 b0.4 d1.2 e-0.6 f0.5 g0.5 h-0.4 i-0.4 m-0.3 n0.7 r0.3 s0.6
hver+for 8.0 e-0.4 g-0.4 h-0.5 k0.4 l0.3 n0.5 o2.5
hver+gang 7.0 a1.9 b-0.5 d2.9 i1.4 m-0.4 p0.8 q0.9 r1.1 s-0.6
hver+i 7.1 a-0.9 g0.7 t0.4
hver+mane 7.7 g0.4 h0.6 s0.6
hver+mins 8.0 a0.6 b2.1 g0.4 k0.3 n1.0 r0.6 t0.5
hver+og 8.0 a0.5
hver+tid 8.0 g0.8
hver+uke 8.0 a-0.5 g-0.3
hver+var 8.0 d0.4 e-0.5 i0.7
hveran 6.4 a0.7 e1.2 g-0.7 j1.6 k-0.4 m0.3 n0.5 p-0.3 r-0.6 s0.4
hverda 7.0 a-0.8 c0.4 g0.4 h-0.4 m-0.3 r0.4 t0.4
hverke 7.3 a0.3 k-0.5 t0.4
hvert 5.9 a0.4 b0.6 c1.0 d1.7 g-0.4 h-0.4 i-0.7 j-0.4 l0.3 n0.5 p-0.4 s0.3 t1.0
hvil 5.8 a-1.2 b-0.4 f0.5 h-0.3 j-0.5 l0.8 n1.3 o3.3 r0.4 s-0.7 t1.6
hvil+kont 7.5 a-0.4 d0.4 f0.5 g-0.4 i-0.5 k0.4 n0.3 o3.5 p-0.3 t0.7
hvil+papi 8.0 a-0.3 g-0.5 l1.1 n0.7 q0.4 t-0.4
hvilke 5.9 a-1.1 b-0.4 e-0.4 f0.6 g-0.5 j-0.5 l0.9 n1.4 o3.3 p-0.9 r0.5 s-0.6 t1.7
hvis 5.6 a2.3 b0.9 d1.1 e0.4 f0.7 g-2.3 j-0.5 k1.0 l1.2 m0.8 n0.4 o1.3 q0.5 t1.5
hvis+dere 8.0 a0.5 m1.3 p0.6
hvis+det 7.5 a-0.9 d0.3 f-0.4 g0.4 h1.2 i-0.4 l1.8 n0.3 o-0.3 q0.4 r0.4 t0.9
hvis+du 7.5 g-0.6
hvis+en 8.0 f0.3 k-0.3 s-0.3
hvis+ikke 7.7 a0.6 b0.3 e0.6 g-0.4 h-0.5 i0.8 o1.0 q0.6 s0.9
hvis+jeg 7.3 a1.5 d0.9 f0.8 g-0.9 i-0.5 k0.7 l-0.4 m-0.4 n0.4 o0.3 p0.7 q0.4 s-0.7 t1.1
hvis+vi 8.0 b0.7 i0.8 o0.3
hvit 7.3 a-0.4 e0.9 g-0.3 t0.6
hvor 4.3 a1.4 c2.8 d0.4 e1.2 f1.7 g-0.5 h1.2 i-0.9 j-0.7 k0.5 m0.9 n0.9 o0.3 p-1.4 q-0.4 r1.2 s1.2 t1.3
hvor+back 8.0 c0.3 e0.9 g-0.7 m-0.5 o0.6 q-0.4 r0.3 s-0.3 t-0.4
hvor+de 7.3 b-0.3 c0.3 e0.4 g1.2 j0.9
hvor+den 7.3 d0.5 p0.9
hvor+dere 7.3 b-0.5 c-0.4 e0.5 g0.4 i-0.4 k-0.5 o0.4 r0.6 s0.5
hvor+det 7.1 a-1.2 b-0.4 c0.7 d-0.9 g1.1 k-0.4 n0.5 s0.3
hvor+du 8.0 a-0.3 g-0.8
hvor+en 8.0 g0.4
hvor+er 7.7 a2.0 b0.4 c2.2 d-0.5 f-0.4 g-0.4 h0.6 m0.8 n0.5 s-0.3 t1.9
hvor+far 8.0 d0.8 f1.1 g-0.3 k0.6 o0.4 q0.3 s-0.7
hvor+flin 8.0 a-1.2 b-0.3 e-0.8 g1.5 h-0.5 i-0.4 r2.0 s-0.5
hvor+hun 8.0 a0.5 g-0.5
hvor+lang 8.0 g-0.4 l0.4 n0.4
hvor+lett 7.7 a-0.8 d-0.4 g0.3 m0.4 n0.4 q0.8 r1.6
hvor+man 7.5 a0.4 d0.3 e-0.5 g-0.5 m0.3 s0.3
hvor+mang 7.1 a-0.4 c0.7 e0.4 f0.7 g-0.9 i-0.5 k-0.3 o0.5 p0.4 r-0.4 s0.7
hvor+mye 7.7 d0.3 e0.4 g0.4 h0.5 l0.3 o1.3
hvor+skul 8.0 a-0.6 c-0.4 e0.7 p0.6
hvor+slet 8.0 a-0.8 f-0.5 k-0.3 l0.3 q0.5 t-0.4
hvor+star 8.0 b0.9 e-0.4 f-0.3 k0.5 l0.4 m1.5 n-0.4 p-0.4
hvor+vi 7.7 a1.0 g-0.4 i1.1 s0.6
hvorav 7.5 a1.6 b2.8 c0.5 e0.9 g-0.6 h-0.3 p1.7 s-0.4
hvorda 5.3 a-2.9 b-1.3 c-0.7 d-0.5 e0.6 f0.5 g-0.3 h0.5 i-0.9 j-0.5 k0.4 o0.6 p-1.2 s0.6
hvorfo 5.9 a2.4 d1.9 e1.6 g-1.0 i0.9 j0.8 k-0.4 m1.8 p-0.8 r-0.6 s1.9
hvorvi 7.7 g-0.7
hybe 8.0 b-0.4 e-0.6 t-0.4
hygg 6.4 c-0.4 d0.9 g0.6 h-0.4 i-0.5 j-0.4 k1.1 l0.5 n-0.5 p-0.4 q0.7 r0.7 s-0.5
hygg+og 7.7 a-0.4 e-0.3 g0.7 m0.3 n-0.3 q1.2 r1.4
hyggel 6.4 c-0.4 d0.9 g0.6 h-0.4 i-0.5 j-0.4 k1.1 l0.5 n-0.5 p-0.4 q0.7 r0.7 s-0.5
hyle 8.0 c0.5 g0.8 k0.4 t0.7
hyler 8.0 c0.5 g0.8 k0.4 t0.7
hyll 7.3 a-1.0 g1.4
hyll+til 8.0 a-0.3
hylles 7.7 a-0.6 g0.3
hytt 6.4 b-0.7 c0.4 d1.1 f1.3 h1.3 i-0.9 j-0.4 k1.1 n0.4 p0.9 t0.8
hytt+er 8.0 a-0.3 e-0.4 h1.0 k0.5 o0.5 q0.4 r0.6 t0.3
hytt+og 8.0 c0.3 f0.9 k0.5 l-0.3 o0.4 t0.6
hytt+skul 8.0 c0.3 e-0.3 j0.4 p1.1
hytta 6.9 b-0.6 c0.4 d-0.6 f0.8 h0.6 i-0.6 k0.5 l-0.5 n0.4 o1.1 p1.3 q0.5 t0.7
hytte 7.7 d0.6 j-0.3 n-0.4
hytteu 8.0 f0.4 g0.4 h0.6 k0.4 r0.5 s0.4
i 2.0 a-2.0 b-0.7 d-1.2 e-0.7 f-0.6 g-0.7 h-2.2 i1.5 j1.3 k-0.6 l-0.9 m-0.9 n-0.4 o-1.4 p-2.1 q-1.2 r-3.3 s1.5
i+a 7.3 g0.9
i+a3 8.0 c0.6 d0.3 e-0.4 h-0.3 k0.4 m-0.5 o-0.5 r0.8 t0.6
i+adve 8.0 d-0.3 e-0.4 g0.5 o0.5
i+alle 6.8 c1.0 d0.4 e-0.5 f0.5 g-0.5 i0.6 s0.9
i+alt 8.0 g0.8
i+alti 8.0 a0.4 d-0.3 e0.5 f0.4 g0.4 h0.7 i1.3 k0.4 m0.4 r0.3
i+andr 7.5 a-0.6 g-0.4 h-0.3 k0.4 m-0.3 o1.4 p-0.5 q0.3
i+appe 7.5 a-0.3 d-0.6 f-0.3 g-0.5 m-0.4 o-0.4 q1.5 t-0.4
i+apri 7.0 a-0.5 b-0.6 d0.6 g-0.8 h0.4 i2.0 j-0.7 q-0.4 s-0.4 t-0.4
i+ar 6.4 a-1.0 b1.5 d0.5 f-0.8 g-0.7 i-0.7 j-0.5 k1.3 m-0.4 n0.4 o-0.9 p-0.5 q1.0 t0.8
i+arbe 8.0 a-0.7 b0.4 g-0.4
i+aret 7.5 a0.7 b1.2 g-0.5 i1.0 s0.7
i+augu 7.3 a0.7 b-0.5 c0.3 d1.3 e-0.4 l-0.4 m1.0 o-0.4
i+aust 8.0 a-0.4 g0.4
i+avis 7.7 d0.7 g-0.5 m0.4 n0.4 o-0.5 s-0.3
i+avta 8.0 a0.4 c1.0 e-0.5 i-0.3 p1.2
i+bade 8.0 a0.3 g-0.5
i+bakg 8.0 a-0.3 c0.5 k0.7 p-0.6 r0.4
i+bakh 8.0 a-0.4 b0.4 g0.3 k0.5
i+bakk 7.3 a0.3 e1.1 i1.0 j0.6 t0.5
i+baks 8.0 a0.5 g-0.4
i+band 8.0 a-0.6
i+bank 7.7 a-0.7 h-0.4 k1.0 l1.9 m-0.3 n0.4 o-0.4 p-0.3 q0.3 t0.3
i+bare 7.7 a1.7 g-0.4
i+barn 7.3 a0.7 b1.2 e0.4 g-0.7 l-0.4 p1.3 q-0.6 r-0.7
i+begy 7.7 a0.8
i+bein 8.0 g-0.7 k1.0
i+belo 8.0 a0.8 c-0.5 d0.3 m1.5 o1.0 p1.0 q-0.5 t0.4
i+berl 8.0 a-0.3
i+bild 7.7 e1.0 g-0.9 j-0.3 s0.7
i+blin 7.5 a-0.7 b0.5 c0.9 g2.3 h0.8 i-0.3 j-0.3 m0.3 o1.2 q1.5 r2.8 t0.8
i+bodo 7.7 a0.5 c1.4 g0.4 h0.7 j1.4 q0.3 r0.3
i+bros 8.0 c-0.3 e0.6 h0.5 k0.4 r-0.4
i+bunn 8.0 a-0.4
i+buti 7.7 b-0.4 c-0.3 d-0.3 e0.7 f0.6 g-0.3 h-0.4 k0.3 l0.7 s-0.3 t-0.6
i+byen 8.0 d0.5 o0.5
i+bygd 7.1 c-0.4 d0.6 g-0.6 i0.6 j-0.3 p0.3 s-0.5
i+bygg 7.7 a0.4 d0.8 e-0.4 h0.3 s0.4 t0.4
i+dag 4.9 a1.2 c2.4 d0.9 e1.0 f2.3 g-1.3 h0.4 i-0.5 j0.5 k1.8 n1.9 o0.9 p-1.6 q4.8 r-0.4 s-0.8 t4.1
i+de 7.3 a-0.8 g1.6
i+den 6.0 a-1.9 c-0.6 d-0.9 h-0.5 i-0.3 n0.6 p0.3 q0.3 r0.5
i+denn 6.7 a-0.7 g0.6 n-0.3 p0.4
i+dere 7.1 b0.8 c-0.4 f-0.3 g-0.9 i0.5 j-0.4 l0.3 m-0.3 o1.2 p0.4 r-0.4 s-0.6
i+dese 7.1 a-1.3 b-0.5 e-0.5 h1.1 i-0.8 k2.4 m-0.3 q0.6 r0.6 s-0.3
i+det 5.9 a1.7 b1.6 c1.2 g-1.5 i0.6 j-0.4 l-0.5 p-0.4 s0.4 t0.5
i+dett 7.1 a-0.7 c0.5 d0.5 i0.7 s0.7
i+dram 7.1 e-0.7 f0.8 g-0.5 h-0.4 i0.6 k1.7 m0.5 p-0.4 q-0.6 s-0.5 t-0.5
i+drif 8.0 c1.0 f1.3 o0.4 p0.8
i+en 5.2 a-0.5 b0.4 c0.5 d0.8 e0.4 g-0.4 i-0.4 l1.5 r-0.6 t0.4
i+et 5.9 a0.5 b0.3 e2.3 f-0.5 g-1.4 l-0.8 m-0.5 o-0.5 p-0.3 t0.4
i+ett 8.0 a-0.6 g1.0
i+ette 7.5 a-1.1 h-0.4 k2.5 t-0.4
i+fami 7.7 b0.3 f0.3 g-0.5 k0.5 m0.3
i+fare 7.1 a-0.6 e-0.5 f0.4 j0.6 p0.4 s0.6
i+febr 7.1 c1.3 e-0.6 j1.2 l1.2 m-0.4 r0.6
i+feil 7.3 a-0.5 b0.7 g-0.4 i0.5 l-0.4 n1.9 o0.6 q-0.6
i+fell 8.0 a-0.6 e0.3 i0.6 q0.3
i+fem 8.0 d0.5 h0.4 q-0.4
i+ferd 7.7 g-1.1
i+film 7.0 a-0.9 g-0.5
i+fjor 5.9 b-0.3 d2.1 g0.8 i0.3 l0.4 m-0.3 o0.7 q0.6 r0.5 t0.5
i+fler 7.7 a-0.4 g1.0
i+foku 7.7 a-0.5 g-0.6
i+forb 7.1 a1.0 b1.1 e0.4 f1.0 g-0.5 i-0.5 o0.6 q-0.4 s1.3 t0.6
i+fore 7.5 a0.7 c-0.3 f0.3 g-0.3 j0.9 m1.2 o0.4 p-0.4 r-0.4
i+forh 7.5 a-0.5
i+forl 7.5 a-0.7 c-0.3 d-0.8 g-0.3 h0.3 j-0.4 k0.6 l-0.5 n0.8 p-0.4 r0.4 t0.7
i+form 7.3 a-0.6 f-0.3 g0.3 l-0.4 m-0.5 n-0.9 o-0.4 p-0.4 q2.5
i+forr 7.1 a0.5 b-0.5 c0.7 d0.4 e-0.8 g-0.5 h-0.4 i0.3 k0.3 l0.9 r-0.6 t-0.6
i+fors 6.7 a1.2 b0.4 c-0.3 f0.5 g-0.6 h0.5 k-0.4 m1.1 o0.3 p0.5 q0.7 r0.4 t-0.3
i+fort 8.0 a-0.3
i+fred 7.7 a0.7 b0.6 e0.4 m0.8 p0.7 r-0.3 s0.7
i+frys 8.0 b-0.3 c0.9 e-0.5 f0.7 i-0.3 j-0.4 q0.4 t1.6
i+gaml 8.0 b-0.4 g-0.4 m-0.4 n0.3
i+gang 6.3 a-1.1 c0.7 e-0.3 f-0.7 g1.1 h2.1 i-0.4 j-0.6 o-0.5 p1.4 t0.3
i+gar 5.5 c2.5 d0.5 g1.0 h1.6 i0.5 j-0.7 k0.6 o-0.4 p-1.5 r1.9 s-0.5 t3.5
i+garn 8.0 g0.4 h1.1 k-0.3 o-0.3 r0.9
i+god 8.0 g0.6
i+gren 7.5 g-0.6 l0.4 n0.4
i+grun 7.7 b0.3 d1.0 g0.6 m0.5
i+grup 7.7 a1.0 e0.8 g-0.4 s1.1
i+gryt 8.0 a0.5
i+gulv 8.0 a0.8 e1.3 j0.5 l0.7 s1.2
i+hama 8.0 e-0.4 f0.4 o0.6
i+hand 8.0 a0.3 b1.1 g-0.5 s0.6
i+hans 8.0 a-0.4 d-0.4 e-0.6 f-0.4 g0.9 m0.5 q0.8 r0.9
i+haug 8.0 h0.3 i0.5 r-0.4
i+hd 8.0 a-0.5 g2.1
i+heis 8.0 a-0.4 c0.4 d-0.6 e-0.5 l0.4 m-0.4 n0.3
i+hele 7.1 a-0.6 b1.1 c-0.7 k0.5 l0.7 m-0.4
i+helg 7.1 c-0.5 d-0.3 e0.6 i0.9 l0.7 n0.7 r0.5 s-0.3 t-0.5
i+helt 8.0 a-0.4 g-0.5
i+henh 7.5 a0.4 j0.5 m1.4 o0.5 q0.4
i+henn 7.3 a1.6 b0.7 d0.7 e0.4 f0.9 g-0.8 m0.4 o0.4
i+hist 7.7 a0.8 d0.6 f0.9 g-0.6 s0.5
i+hjer 7.7 f0.9 h0.5 q0.3 r0.9
i+hode 7.7 d0.4 g0.5 h0.5 l0.4
i+host 7.1 a-0.4 d0.4 g-0.4 i1.2
i+hove 7.5 g0.9 j0.8 m0.9
i+hund 7.5 a-0.4 b-0.4 d-0.3 e0.6 f-0.4 g1.9 i-0.3 o-0.4 q0.6 r2.6
i+huse 7.5 a0.4 b0.5 i0.8 j0.5 k0.4 p0.7 s0.4 t0.4
i+hva 7.7 a-0.7 g0.4
i+hver 6.5 b0.4 d1.1 e-0.5 f0.4 g0.5 h-0.4 i-0.3 m-0.3 n0.6 r0.3 s0.6
i+hvor 7.7 a0.5
i+inge 8.0 e0.6 j1.1
i+innb 8.0 a0.4 c1.3 e-0.4 g-0.4 j-0.4 n0.6 p-0.3
i+innk 8.0 a0.6 b0.7 c0.5 e0.6 g-0.3 m1.1 p0.7 s0.4
i+inte 8.0 a0.5 c-0.4 d-0.4 e0.9 f0.6 p0.7 q-0.4 t0.3
i+intr 8.0 g0.7 h0.9 r0.6
i+janu 6.6 b0.8 d0.4 e0.8 f0.4 g-0.7 i1.2 j-0.4 l0.6 m1.3 n0.8 q-0.6 r-0.9 t0.4
i+juli 7.7 d-0.6 g0.5 i-0.3 q0.4
i+juni 7.3 a0.4 c0.5 d-0.5 g0.3 h0.4 i0.5 m0.5 p-0.4 q-0.3 t-0.4
i+karr 8.0 g1.3
i+kass 8.0 a-0.3 b0.4 d0.4 f0.3 h-0.3 k0.3 l0.4 o0.4
i+kaut 8.0 a0.3 h-0.3 m0.7 p0.4 q0.5 r0.4
i+kios 8.0 c-0.4 e-0.6 l-0.3 m-0.4 n-0.4
i+kirk 8.0 a0.7 d-0.3 e1.5 h0.3 k0.5 t-0.4
i+kjel 7.7 b0.3 e-0.3 h0.8 i-0.5 k-0.3 l0.3
i+klas 8.0 b0.7 c0.6 s0.6
i+ko 8.0 e0.3 g-0.3 q0.9 r-0.3 s0.7
i+koen 8.0 c0.5 d0.5 f-0.5 l0.4 m0.4 t-0.4
i+konf 8.0 e0.4 g-0.4 h-0.4 r-0.5
i+kont 6.9 a-0.4 c0.3 d0.4 e-0.7 f0.4 g-0.7 i-0.7 j0.7 p-0.7 s-0.6
i+korp 8.0 i0.6
i+kris 7.7 a1.0 c-0.3 e0.8 g-0.4 h-0.4 i0.5
i+kund 7.7 a0.5 d-0.3 e1.0 f1.0 g-0.3 m0.9 n-0.3
i+kvel 6.1 a-0.5 b-0.6 c1.9 e0.6 h0.4 i-0.8 j-0.3 k1.0 l-0.7 m0.7 n2.9 p-0.8 s0.6 t3.8
i+lagm 8.0 a-0.3 c-0.3 e-0.4 k0.5
i+land 7.3 e-0.3 g-0.4
i+leng 8.0 a0.7 c-0.3 d0.3 e0.7 i0.4 q0.3 t0.8
i+list 8.0 b-0.4 h-0.4 i-0.5 m0.7 r0.3
i+litt 8.0 a-0.5 g1.0
i+loka 7.3 a0.6 e1.1 f0.5 g-0.7 i-0.5 l-0.4 n0.7 p-0.4 q-0.5 s1.7 t1.0
i+lonn 7.7 a0.5 e1.1 f0.6 i1.1 r-0.3
i+lope 7.0 b0.5 c0.4 e-0.6 g0.4 i-0.5 j0.5 k0.5 n0.8 r0.5 t1.4
i+loyp 8.0 a0.3 i0.7 l0.5
i+lyng 8.0 g1.1 h0.8 k0.4
i+lærd 8.0 a-0.4 h0.7 l-0.4 n1.2 o0.4 q-0.4 r0.5
i+mai 7.1 c0.7 d0.6 f-0.5 g-0.3 h1.0 i-0.5 j-0.3 k-0.4 l0.5 q0.7 s-0.4
i+mane 6.9 a0.9 b3.6 c-0.6 d0.5 e1.3 f0.3 g-0.6 i1.5 l1.4 m-0.5 o-0.3 p-0.4 q0.4 r-0.7 s-0.5
i+mang 8.0 g0.6 i0.5 r0.5
i+mapp 7.5 a-0.5 c0.4 d0.4 f-0.3 o0.9 q-0.3 t0.9
i+mari 8.0 a-0.4 g1.3
i+mars 7.0 a0.7 b1.3 c0.5 e-0.6 f0.3 h0.6 i0.9 j-0.4 k0.5 m0.3 p0.6 q-0.3 r-0.4 s-0.3
i+medl 7.7 f0.3 g0.6 j0.5 o0.8 p0.8 r0.3 s0.4
i+mell 7.5 a0.7 c1.5 d-0.4 e-0.3 f0.5 g-0.8 i-0.3 l0.7 n0.4 o0.5 p-0.5 q0.4 r-0.4 s-0.3
i+meni 8.0 a0.8 d0.9 m0.5 s0.8
i+meny 7.5 a-0.7 c0.6 e-0.4 f0.4 g1.0 h0.7 j-0.3 k0.9 n0.5 r1.2 t0.6
i+midt 8.0 a-0.4 l0.9
i+min 8.0 a-0.7 g-0.5 m0.5
i+minn 7.0 a-0.9 b-0.3 c-0.4 d0.4 e-0.4 g1.6 o0.3 r0.3 s0.4
i+mo 8.0 a0.4 b1.5 d0.3 e0.5 m0.3 o0.7
i+morg 5.4 a-0.3 c2.7 e-0.7 f0.9 g-0.4 h0.4 i-1.5 j-0.7 k1.6 l1.0 n2.6 p-1.4 q2.2 r1.0 t6.2
i+mork 8.0 e0.9 g-0.3 h0.4 m0.4
i+morr 8.0 a0.4 k1.0 s0.7
i+mots 8.0 e0.4 j0.8
i+munn 8.0 a0.6 f0.6 g0.3 m0.6
i+musi 8.0 g-0.7
i+nabo 7.5 g-0.7 i0.4 s0.5
i+nati 7.7 a0.3 b1.1 e-0.4 g-0.7 j1.0 s0.9
i+natt 7.7 a1.0 b-0.4 e1.9 f-0.6 g-0.4 n0.5 o0.3 s-0.3 t1.5
i+nest 7.0 a-0.4 d-0.6 e1.5 f0.5 i0.3 k0.9 l-0.7 n1.5 o0.5 r0.6 s-0.4
i+nett 7.5 c-0.3 d-0.5 e-0.3 i0.3 l-0.3 n-0.4 q1.5 s0.7 t-0.3
i+ni 7.5 a0.8 c2.2 d0.7 f0.5 g-0.6 h0.4 i0.9 j-0.6 m-0.3 q0.4 r0.3
i+noe 7.7 g0.4
i+noen 7.7 a-1.0 r0.5
i+nord 7.7 a0.9 e-0.4 g0.7 q0.7 r1.0
i+norg 7.3 a-1.2
i+nove 7.3 b0.6 d-0.3 e-0.7 g-0.4 r-0.4 t-0.4
i+ny 8.0 a0.4 d0.8 f-0.4 k-0.5 m0.3 n0.5
i+nærh 7.5 a-1.1 d-0.3 n0.7 o0.7 r1.4
i+næri 7.7 a0.4 e0.3 f0.9 g-0.4 i0.4 s1.4
i+okto 7.7 c-0.3 d0.6 e0.8 k1.0 l1.3
i+oppg 7.5 b-0.3 d-0.4 f0.5 g0.4 h0.5 m-0.4 r0.4
i+orde 7.1 c0.8 d0.3 e-0.5 f0.9 g-0.7 i-0.3 m-0.6 o2.5
i+orke 7.7 a-0.4 g0.3
i+oslo 7.3 a0.4 e0.4 f0.6 g0.4 i0.7 s0.6
i+over 7.5 a0.5 b1.1 d-0.8 e0.5 g-0.7 i-0.5 k0.4 m1.3 n0.6 o0.7 q0.8 r0.4 t1.4
i+perm 7.1 a-1.0 c0.4 e-0.8 g-0.5 i-0.5 j-0.3 l0.7 p-0.3 q1.2 r0.4 s-0.4
i+plan 8.0 a-0.4 e-0.5
i+post 7.3 d0.4 e0.6 h0.6 j0.7 k-0.4 m-0.4 n0.4 o0.4 p-0.4
i+prak 7.7 a-0.5 g0.7
i+pros 8.0 a-0.3 h-0.3 l0.3
i+prot 7.7 b0.3 c-0.4 e-0.6 f0.4 r-0.3 t-0.4
i+rana 8.0 a0.4 b1.5 d0.3 e0.5 m0.3 o0.7
i+rapp 8.0 j0.8 p0.4 s0.8
i+regn 6.9 a-0.6 d-0.4 f-0.3 g-0.6 h-0.6 j-0.4 k0.4 l-0.6 n-0.6 o0.7 p-0.4 t0.5
i+rese 7.3 d0.5 f-0.5 h-0.3 i-0.3 l0.5 m-0.4 n0.4 t0.7
i+rest 8.0 a0.3 e0.8 g0.5 i1.3
i+rett 7.3 a-0.6 b1.4 c-0.6 d0.6 f1.1 i-0.5 l-0.4 m0.4 o0.3 r0.9 s-0.3 t-0.3
i+retu 7.3 a1.0 b1.8 e-1.0 g-0.8 i1.4 k0.5 m0.5 o1.1 s-0.4
i+roll 7.7 a-0.4
i+romj 8.0 a-0.3 e-0.4 h0.4 i0.4 m0.5 p0.6
i+rygg 7.7 a-0.4 b1.0 e-0.4 g0.6 k1.8 n0.4 o0.4 r1.5 s-0.5 t0.8
i+sa 7.3 c0.5 j1.0 k0.3 m0.3 p0.4
i+sake 7.5 a1.8 f1.1 j0.6 m-0.3
i+saks 8.0 a-0.9 e-0.4 f-0.4 l1.1 n-0.4 q-0.3
i+salg 7.7 b0.4 e1.1 g-0.8 h0.6 l-0.3 t-0.4
i+same 8.0 a0.5 d1.2 i0.4 s0.6
i+samm 7.5 d0.6 e0.7 f-0.4 g-0.5 o-0.3 s0.6
i+samt 8.0 g-0.4
i+scen 8.0 a-0.4 g0.4
i+seg 7.3 g0.7
i+sekv 8.0 g-0.5
i+sels 8.0 a-0.4 b1.0 e-0.4 h0.3 r0.3
i+sept 7.0 a0.5 c2.3 d1.0 e-0.6 f-0.3 h0.9 i-0.5 j0.6 l0.7 m0.9 o-0.4 p-0.4 s0.8
i+sin 6.3 b0.5 e0.5 j0.7 o0.4 p0.9 r-0.3
i+skat 8.0 a0.5 e0.9 i-0.5 k0.4 n-0.3
i+somm 7.1 d0.4 e0.6 g-0.5 i1.5 s-0.3
i+sopl 8.0 a0.9 d1.1 e0.4 k0.5 o-0.4 q-0.4
i+span 8.0 a0.5 e-0.4 h-0.3 i0.7 k0.3 l0.4 r0.4
i+spil 8.0 a0.3 g-0.6
i+star 7.5 a-0.7 g1.2 r1.5 t-0.5
i+sted 6.0 h-0.3 k3.9 l0.6 m0.6
i+stor 6.8 b-0.4 e0.6 g-0.7 h-0.4 i0.3 m0.3 o-0.3
i+stri 7.7 a0.8 j0.8 m0.4 p0.5
i+styr 8.0 a1.5 e0.3 f1.7 g-0.5 k0.5 m1.5 p0.7 s0.7
i+svin 8.0 e0.6 h-0.3 n0.8 p1.0
i+syst 8.0 a-0.3 d0.4 k-0.3 l0.3 m0.4 q0.9 r-0.3 t-0.4
i+tele 7.7 a1.3 c2.1 d2.2 e-0.4 f-0.3 h0.3 i-0.3 l0.6 n0.6 s0.4 t-0.5
i+tide 7.7 c-0.3 d0.7 e1.0 g0.8 k0.5 l1.4 r1.1
i+till 5.8 c0.4 d0.7 e1.0 g1.6 h0.6 i-0.5 j1.9 m-0.3 o-0.3 p-0.4 r0.5 s-0.5
i+time 7.3 a1.5 b3.6 e-0.4 f0.6 g-0.6 i-0.4 l0.3 m0.7 q0.7 r-0.3 s-0.6
i+ting 8.0 a2.0 j2.1 m0.8 p-0.4
i+to 6.3 b0.5 e0.9 g-0.9 h0.6 i-0.6 l1.7 m1.5 o-0.4 p0.6 r-0.7 s-0.6
i+trad 8.0 a0.8 g-0.4
i+trap 7.7 a-0.4 e-0.4 f0.3 g0.9 i-0.3 j0.5 q0.3 r0.7 s-0.3
i+tre 6.8 a-0.3 b-1.1 c-0.5 d0.7 e-0.4 i-0.6 l2.7 m0.8 o0.6 p-0.5 r0.5 t0.3
i+tret 7.7 d0.3 i0.8
i+tron 7.7 d0.5 h1.1 i0.8 k-0.3 q0.4 r0.4 t0.3
i+tsje 8.0 a-0.4 g-0.7
i+uka 7.7 a-0.4 e-0.5 g0.4 h0.6 i-0.3 q-0.3 r0.3 t-0.3
i+uke 7.0 a-0.5 d0.7 g-0.7 h-0.4 i0.5 j-0.3 k2.0 l0.3 n1.5 p-0.4 q-0.4 r-0.5 s-0.3 t-0.4
i+unde 7.7 a-0.4 d0.5 e-0.4 h0.6 k0.4 n-0.3 q-0.3 r0.8
i+usa 7.7 g1.1
i+uten 8.0 p1.1 s0.5
i+utga 7.3 a-0.8 b0.6 f0.4 i0.8
i+var 7.1 a-0.9 c-0.4 g0.8 h0.5 i0.4 r0.8
i+vedl 7.7 c-0.5 d-0.5 g-0.3 m0.4 n-0.4 o-0.4 p0.5
i+vei 8.0 g-0.4 n0.5 q0.3
i+veie 8.0 c0.3 d-0.6 i-0.4 k-0.3 l0.5 n0.6
i+velf 8.0 a0.3 c-0.3 i1.0 s0.7
i+verd 7.1 a-0.8 c0.4 g1.0 r0.7
i+vest 7.5 d-0.5 e1.4 g-0.4 m-0.3 n0.8 o0.4 q-0.4 s1.5
i+vg 7.7 c-0.4 e-0.6 g-0.5 i-0.5 j-0.3 o0.7 q0.5 s0.9
i+virk 8.0 a0.7 g-0.7
i+ytri 8.0 a-0.3 g-0.3
ian 8.0 g-0.7
ida 7.5 a-0.5 g-0.5 h-0.3 r0.3 t0.4
ide 8.0 g0.4
idea 7.7 a-0.6
ideali 8.0 a-0.3 g-0.4
iden 7.3 a-0.8 g0.8
identi 7.3 a-0.8 g0.8
idet 8.0 a-0.8 g0.9
idre 8.0 a-0.6 e-0.5 i-0.3 n0.9 p-0.4
idrett 8.0 a-0.6 e-0.5 i-0.3 n0.9 p-0.4
ifol 7.5 a0.7 b0.4 c0.6 g0.5 l0.4 m0.7 p0.7 t1.0
ifol+nafs 8.0 g0.8
ifolge 7.5 a0.7 b0.4 c0.6 g0.5 l0.4 m0.7 p0.7 t1.0
ifra 7.5 b0.4 d0.6 e0.8 h0.4 i0.3 l0.4 m0.4 o-0.5 r-0.4 s0.4 t-0.3
ifra+om 8.0 a-0.6 h0.5 l0.5 m0.5 o-0.5
igje 4.8 a1.9 b1.2 c1.1 d2.1 e2.0 f-0.3 g-1.1 h0.4 l1.6 n1.5 o0.3 p1.1 q-0.8 r1.5 t1.1
igje+den 8.0 a0.5 c0.4 d0.6 i0.7 m0.7 p0.7
igje+en 8.0 a-0.4 k0.3 m0.3 n0.3 q-0.3
igje+for 7.1 a1.0 b2.1 c0.5 e0.4 f-0.3 j-0.3 k-0.3 l-0.6 m-0.3 n-0.5 p-0.5 q0.4 s-0.4 t0.4
igje+og 8.0 a1.8 e1.0 g-0.7 i1.3 s1.1
igje+pa 7.5 a-0.5 b0.8 d-0.5 e-0.9 f0.7 g-0.6 o0.5 q-0.4 r-0.7 s0.7 t-0.4
igje+til 8.0 a1.3 e1.2 g-0.4 i1.6
igje+uten 8.0 b0.3 g0.3 h1.0 i0.5 k0.3 r0.6 s0.6
igjen 4.9 a1.6 b1.3 c1.3 d2.3 e1.8 g-0.8 k-0.4 l1.7 n1.5 o0.4 p0.7 q-1.0 r1.3 t1.2
igjenn 7.5 a0.5 e0.4 g-0.5 h0.9 k0.3 m0.5 p0.6 r0.5
ikke 2.6 a7.6 b0.9 c2.2 d0.4 e3.8 f1.6 g-3.4 h-0.9 i2.6 j0.4 k0.9 l0.5 m2.8 n-0.6 o0.4 p4.5 r1.1
ikke+a 6.2 a1.0 c-0.6 d0.3 e-0.6 f1.2 i-0.7 j1.2 l1.0 n0.6 r0.3 s-0.5
ikke+akku 7.3 a0.8 d1.5 g-0.4 h0.4
ikke+allt 7.7 g-0.4
ikke+anne 7.7 a0.9
ikke+at 7.7 a-0.4 g1.2 i0.5
ikke+bare 6.5 a-1.0 b0.4 f0.3 g0.5 h1.1 i-0.4 m-0.4 o0.9 p-0.3 r1.6
ikke+begg 8.0 a0.7 b1.9 c1.2 g-0.4 i1.0
ikke+best 8.0 g0.8 h-0.4 k0.8 m1.8 o0.4 q0.4
ikke+besv 8.0 b0.5 c-0.4 e-0.4 r0.4
ikke+beta 6.3 a1.2 c-0.8 d1.1 e2.4 f-0.4 g-0.3 j-0.7 l1.6 p2.3 s-0.7
ikke+ble 7.7 a1.1 b0.5 c0.5 e-0.5 g-0.7 o0.5 p-0.5 q1.4 s0.6
ikke+bli 6.8 d-0.5 e1.2 f-0.5 g0.5 h0.4 i-0.5 l0.5 m0.7 o0.5 p0.8 s0.4
ikke+blir 7.3 a0.5 c1.1 e0.7 f0.7 g1.0 p1.5
ikke+blit 8.0 a-0.5 g-0.7
ikke+bort 8.0 e0.4 g0.6 j0.6 r1.0
ikke+bra 8.0 a1.9 b3.8 e3.6 f0.6 g-1.4 i-0.3 m0.5 n0.9 o0.6 q-0.3 r-0.8
ikke+bytt 8.0 b0.5 g0.6 i1.0
ikke+de 7.7 a0.4 b0.8 e0.6 j0.7 m0.7 s1.6
ikke+den 7.7 a0.5 b0.8 c0.7 s0.7
ikke+dere 8.0 a-0.4 c0.6 e-0.5 i0.9 l-0.3 o-0.4 p-0.7 s0.5
ikke+det 6.7 a1.7 e1.0 i-0.7 k-0.3 m-0.5 o0.5 p0.5 t0.3
ikke+dett 8.0 a-0.5 g0.5 q0.7
ikke+e 8.0 a-0.5 b-0.4 h0.5 m-0.3 n-0.5
ikke+en 6.4 a0.7 b0.4 c0.6 e1.0 h-0.3 p1.9 r0.6 s-0.4 t-0.3
ikke+enga 7.5 a0.6 d0.6 g0.5 p0.3 r0.9 s0.5
ikke+er 6.5 d-0.4 e0.9 f0.9 g-1.0 h-0.5 i-0.5 m0.5 p1.1 r-0.5 s0.4
ikke+et 6.7 a-0.7 b1.2 c-0.4 d0.4 e-0.4 k-0.4 l-0.4 m0.5 n-0.3 p-0.4 q0.3 s0.3
ikke+fakt 7.7 c0.4 m0.6 o1.3 r-0.4
ikke+far 7.3 c0.5 d0.5 f0.8 g-0.4 j-0.3 p0.5 s0.8
ikke+fatt 7.7 b0.5 c0.4 d0.4 e-0.4 h0.4 n-0.4 o0.6 t1.3
ikke+fler 7.3 a0.7 b0.9 c1.1 e1.1 f0.4 g-0.6 h-0.4 i0.6 k-0.4 m-0.3 p0.8 r-0.4
ikke+folk 8.0 b0.3 c0.4 e-0.6 f0.3 o0.4 r-0.4 s0.7
ikke+for 6.3 a1.3 b0.9 e1.3 h0.4 i-0.9 j0.7 k1.4 p2.6 r0.6
ikke+forn 7.7 a0.9 e0.5 i1.7 p-0.3
ikke+fort 7.7 a0.7 i1.6
ikke+full 8.0 a0.3 g-0.5
ikke+gar 7.7 a-0.4 b-0.3 c0.5 e-0.6 f-0.5 g-0.6 i-0.6 k-0.3 n0.9 p-0.4 q-0.3 s1.1 t0.8
ikke+gatt 8.0 a-0.6 k-0.3 q0.3
ikke+gitt 8.0 c-0.4 e1.1 i-0.3 k-0.3 l0.4 n0.6 q0.4
ikke+gjor 7.1 c0.4 d-0.4 f0.3 j-0.3 l-0.3 p0.6 s-0.4
ikke+glem 7.7 g-0.5 l0.8 n0.9 r-0.3 t0.5
ikke+godk 8.0 e-0.5 k1.2 l0.9 p0.5 r-0.3
ikke+ha 7.0 a1.0 b0.5 c0.6 d0.4 e0.5 f1.1 g-0.5 i0.8 k-0.4 n0.7 q-0.4 r-0.4 s-0.4
ikke+hadd 7.3 a0.5 c-0.3 g0.4
ikke+har 5.8 b1.1 c1.1 d-0.4 e1.0 f1.3 g-0.7 i-0.5 k0.3 n1.4 o0.7 s0.6
ikke+hatt 7.7 a-0.5 g0.8 l0.5 m-0.3 r0.8 t0.6
ikke+helt 6.9 a1.6 c-0.4 d0.8 e-0.3 g-1.1 i0.5 o0.7 q0.7
ikke+her 8.0 a-0.8 c0.5 d0.5 g-0.4 q0.6
ikke+hort 8.0 a0.4 b0.4 d0.7 e-0.3 i1.4 p0.7
ikke+hund 8.0 a1.3 e0.8 g-0.5 p0.8
ikke+husk 8.0 a-0.3 c0.4 d0.4 h0.7 n0.5 r0.5
ikke+hva 7.7 a1.2 b0.6 e0.8 f-0.4 g-0.5 h0.4 i-0.4 l0.8 n0.5 o-0.3 p-0.3 t0.7
ikke+hver 7.7 a-0.7 b0.6 e-0.5 f0.8 g0.6 h0.5 k-0.3 l0.3 p-0.3 r1.0
ikke+hvor 7.7 a0.8 i1.1 m1.9 r0.4 s-0.4
ikke+i 6.9 b0.3 c2.3 d-0.5 g-0.8 h0.3 j-0.3 k-0.4 m-0.7 o0.3 p-0.5 s-0.4
ikke+igje 7.5 d-0.5 e0.4 f-0.3 i-0.5 j-0.4 m1.1 n-0.3 p-0.3
ikke+inn 8.0 a0.6 e0.8 f0.4 h0.3 i-0.4 n-0.3 t0.5
ikke+inne 7.7 a-0.5 q1.1
ikke+jeg 8.0 a0.5 d0.5 s1.0
ikke+kan 7.5 d0.4 e-0.5 j0.6 o-0.3 r0.4
ikke+klar 7.5 e0.8 f0.7 g0.4 h0.3 i0.9 o0.4 p-0.4 q0.4 r1.4
ikke+komm 6.7 a-0.7 b-0.7 c0.8 j-0.4 k1.9 p-0.3 q2.2 s0.4 t0.9
ikke+la 8.0 b0.4 d-0.3 g-0.4 h-0.3 o0.3 r-0.5
ikke+leng 6.5 a-0.8 b-0.7 c-0.4 d-0.5 f0.7 g0.6 h0.7 i2.0 m-0.4 n-0.3 p-0.5
ikke+lest 7.3 a-1.1 c-0.5 d1.3 f-0.4 g-0.6 h0.8 i-0.6 k-0.6 m0.5 n-0.4 o0.5 p-0.5 s-0.5
ikke+lett 7.7 a-0.6 h0.8 n0.8 q0.6 r0.8
ikke+leve 7.5 c0.7 d-0.4 g-0.3 i1.1 l-0.3 m-0.3 n-0.3 t-0.3
ikke+like 7.7 c0.4 e-0.4 g-0.3 i-0.3 m0.3 r-0.3
ikke+med 7.0 a1.4 b-0.4 c1.4 d1.1 e-0.8 f0.7 g-1.4 h0.4 i0.6 j-0.3 l0.8 m2.9 n0.5 p-0.5 s-0.4
ikke+men 7.5 a0.7 m0.3 r0.7
ikke+mer 7.1 a-0.8 d0.9 g0.4 i0.8 p0.6 s0.8
ikke+merk 8.0 g0.8
ikke+mins 7.0 a0.3 g0.7
ikke+mote 8.0 a-0.4 b-0.4 k0.8 r0.5
ikke+muli 8.0 a1.1 g-0.7
ikke+mye 8.0 a-0.7 g0.9 l0.8 n0.9
ikke+nar 8.0 a1.3 d1.7 g-0.4 j1.4
ikke+nevn 8.0 d-0.3 e-0.5 f-0.3 m-0.3 t-0.3
ikke+nodv 7.5 c-0.4 g-0.3 i0.7 k0.7 n-0.4 o0.7 r0.4
ikke+noe 5.8 a-1.7 b0.3 c0.4 d0.7 e-1.0 f0.6 g0.9 i-0.4 j0.8 k-0.9 l1.1 m-0.5 n-0.5 o0.7 q0.7 r2.2 s-1.1
ikke+noen 7.3 a0.7 g-1.1 m0.5 p1.4
ikke+og 8.0 b0.7 l0.8 m0.7 n0.9 p-0.4 s0.7
ikke+om 7.3 a0.4 e0.4 g-0.5 i0.4 p0.4 q1.0 r-0.3
ikke+opp 7.7 a0.4 e1.1 g0.9 p1.1
ikke+ordn 8.0 c0.8 e0.4 j0.5
ikke+over 6.9 a2.0 b1.1 c-0.4 g-1.1 i0.3 j0.8 l0.6 m-0.3 p1.4
ikke+pa 6.9 a-0.6 d0.3 e-0.8 g0.6 h0.5 i-0.6 j0.4 k0.8 p0.5 q-0.4 r0.9 s-0.5 t-0.4
ikke+peng 7.5 c0.5 d1.1 i-0.5 k0.4 l0.7 n0.7 s0.7
ikke+prov 8.0 a-0.5 g0.7 k0.7 m0.5
ikke+regn 7.5 a0.6 e-0.4 i2.6 p0.5
ikke+ring 8.0 a0.8 d1.0 i1.3 r-0.3
ikke+sa 6.6 a1.9 d0.6 g0.4 q0.7 r0.8
ikke+sann 8.0 a-1.5 e-0.5 g-0.4 l0.6 t-0.3
ikke+se 7.7 a-1.2
ikke+send 7.3 b-0.4 d-0.3 e1.7 g-0.3 h-0.4 i-0.4 k0.6 l-0.3 m0.7 n0.4 o1.0 p0.4 q0.7
ikke+sett 7.3 a-1.1 c0.6 d0.9 e-0.4 g-0.6 i0.3 m0.9 p-0.3 s-0.3
ikke+si 7.7 e-0.3 r-0.5
ikke+side 8.0 a0.8 g-0.4 j0.6
ikke+skal 8.0 a-0.5 g0.6
ikke+skri 8.0 a-0.4 c-0.3 g0.5 k0.6 r0.3
ikke+slik 7.3 c0.4 d1.1 f-0.4 h-0.5 i-0.6 j-0.3 m-0.5 o0.4 p0.4 r0.6 s-0.4 t0.3
ikke+snak 7.5 b-0.4 e0.5 f1.6 g0.4 h0.8 i-0.6 l0.7 n0.5 p-0.5 q-0.4 r0.9
ikke+svar 6.9 a0.4 e0.7 g-0.3 i-0.4 j0.7 m-0.4 q-0.4 s0.9 t-0.5
ikke+særl 8.0 a1.2
ikke+ta 8.0 d0.9 m0.4 n0.4 o-0.3 t0.4
ikke+tenk 7.7 a0.7 c-0.5 e0.4 g-0.4 i0.4 m0.6 p0.9
ikke+til 6.2 b-0.6 c0.4 e-0.5 f-0.3 g-0.6 h-0.4 i-0.4 j0.3 k0.7 m0.4 p0.9 r-0.6 s0.7
ikke+utbe 8.0 c-0.4 d-0.3 k-0.3 l0.9 m1.0 p0.6 q-0.3
ikke+var 7.3 a-0.7 d0.5 e0.4 g1.1 s0.8
ikke+vent 8.0 c-0.4 e0.5 f-0.3 h0.5 t1.0
ikke+vide 7.7 a-0.7 b0.4 d0.4 e0.8 f-0.3 k-0.3 o1.6 p-0.4
ikke+vil 7.7 a-0.9 f-0.4 j0.7 o0.3
ikke+vill 8.0 b1.5 c-0.4 f-0.3 m1.0 s0.4
ikke+virk 7.7 a0.6 p0.4 r-0.4 s0.4
ikke+være 8.0 d0.8 e-0.5 g-0.4 m-0.4 r-0.4 s0.7 t0.7
ikke+vært 7.5 a-0.3 f0.5 g1.0 h0.3 i-0.4 k1.4 r2.1
ikkj 7.1 a2.4 e1.3 g-0.8 l0.3 n0.3 p1.4 r0.8
ikkj+sa 8.0 a-0.5 l0.4 n0.4 r0.9
ikkje 7.1 a2.4 e1.3 g-0.8 l0.3 n0.3 p1.4 r0.8
ikle 8.0 g0.5
ille 8.0 a0.5 g-0.4
ille+opp 8.0 a0.7 d1.0 e0.4 i0.7 m0.4 n0.4 o-0.3 r-0.4 t0.4
illu 7.1 g0.6 m-0.3 o-0.4 r-0.6 t0.8
illu+av 8.0 d0.3 m-0.3 r-0.3 t0.7
illust 7.3 a0.3 m-0.3 o-0.4 r-0.6 t0.8
imid 6.8 a0.7 g1.0
imidle 6.8 a0.7 g1.0
imot 6.7 a-0.5 c0.3 e-1.1 g0.6 h-0.4 j-0.4 k0.4 l0.4 o2.7 q-0.4
imotes 8.0 a0.5 m0.7 p0.6
impo 6.8 a0.6 c-0.3 d-0.4 g1.4 k-0.4 n0.6 o-0.3 q-0.4 r1.3 s0.4 t-0.3
impo+og 8.0 a-0.4 e-0.3 g0.6 n0.8 r0.3
impone 6.9 a-1.0 c-0.3 d-0.4 g2.0 k-0.4 n0.6 o-0.3 q-0.4 r1.4 s0.4 t-0.3
impr 8.0 a-0.3 g0.9
improv 8.0 a-0.3 g0.9
inde 7.7 a0.4 b2.2 g0.5 i1.8 r0.6
indi 7.7 a-0.5
indivi 8.0 g1.3
indr 7.5 a-1.0 g-0.7 q0.9
indre 7.5 a-1.0 g-0.7 q0.9
indu 7.5 a-0.7 d0.3 h-0.3 k-0.4 m0.3 o-0.3 q0.5
indust 7.5 a-0.7 d0.3 h-0.3 k-0.4 m0.3 o-0.3 q0.5
ine 8.0 e0.3 h0.6 j0.6
info 6.7 a-1.2 f1.1 g1.3 i-0.7 n0.3 p-0.3 q0.4 s-0.3 t-0.4
info+om 8.0 q0.6 t-0.4
inform 7.1 a-0.6 e0.6 f0.7 g1.6 i-0.4 q0.4 t-0.4
inge 4.3 a1.9 b-0.5 d3.5 e0.8 f1.1 g-0.3 i-1.2 j-0.8 k0.9 l0.8 m2.2 o1.5 p2.0 q1.0 t1.9
inge+andr 8.0 e0.7 g0.3 s0.7
inge+av 7.1 a1.0 b0.3 d1.1 e0.9 f0.3 g-0.7 i-0.4 o0.6 p-0.4 r0.3 t1.3
inge+beta 8.0 a0.8 d0.3 e0.7 g-0.4 p1.5
inge+endr 7.5 a-0.8 c-0.4 d-0.7 g0.8 p-0.3 r1.2
inge+er 7.5 a-0.7 g2.2 n0.6 o0.7 r1.3
inge+far 8.0 a0.7 c-0.5 d-0.3 e1.0 p0.4 t1.3
inge+for 8.0 a-0.3 i-0.3 m0.4 o-0.5 p0.4 t0.5
inge+grun 7.5 a-1.1 d-0.5 i-0.5 k0.4 l0.6
inge+har 7.3 a0.5 c-0.4 d1.1 e-0.5 g0.3 h-0.4 i0.8 l-0.5 n-0.3 p0.7 q1.4 r0.6 s0.5
inge+hast 8.0 a-0.5 b0.5 e-0.8 f0.4 k-0.3 r-0.4
inge+her 8.0 a1.2 c-0.5 e0.5 g-0.9 n-0.4 o1.1 r-0.3 t0.5
inge+hos 7.7 a0.8 c1.0 d1.0 e0.8 f1.3 g-0.3 m0.9
inge+i 8.0 e0.6 r0.8 t-0.3
inge+innv 8.0 a-0.5 f0.3 g0.7
inge+komm 7.7 a-0.8 g-0.4 l0.3 n0.4
inge+merk 8.0 a-0.7 d-0.6 e-0.4 g-0.7 k0.4 p-0.4
inge+og 8.0 a0.8 i-0.3 m1.4 p1.6
inge+peng 8.0 a0.4 c0.7 d-0.3 e-0.3 j0.9 p1.6 s0.8
inge+plan 8.0 a-0.4 d-0.4 e0.6 f0.4 g-0.4 m0.3 s0.4
inge+ring 7.5 a0.7 c0.7 d2.9 e-0.5 f-0.5 g-0.5 h0.4 i-0.5 k0.5 l0.5 m-0.6 p-0.4 q0.4 s-0.7 t0.4
inge+som 7.7 a0.4 d0.5 p0.8 s0.5
inge+sted 8.0 a-0.5 c0.5 e-0.6 g1.8 p0.8 s-0.3 t0.4
inge+svar 7.7 a0.5 b0.5 d1.5 e-0.7 f0.6 g-0.4 h0.5 k-0.3 l0.6 m-0.4
ingebj 8.0 e-0.4 m0.6
ingebo 8.0 h-0.4 m0.4 p0.6 r0.4 t0.5
ingebr 8.0 e0.6 f0.8 g0.3 s0.7
ingen 4.6 a0.3 c-1.0 d2.8 e0.8 f0.9 g1.0 h-0.6 i-0.7 j-0.9 k0.9 l0.8 m1.1 o1.5 p1.4 q1.4 t1.3
ingent 6.1 a2.5 c0.6 d0.8 f0.6 g-1.7 h0.9 j0.5 k0.7 l-0.4 m2.2 n0.5 p1.0 q-0.7 s-0.9 t0.4
inger 7.7 a-0.3 b-0.5 c0.5 h0.3 m-0.7 n-0.4 t0.4
ingr 7.3 a-0.6 b-0.4 c-0.6 d-0.3 g0.6 h1.2 i-0.6 m0.9 q-0.3 r0.8
ingrid 7.5 a-0.5 b-0.4 c-0.6 d-0.3 g0.4 h1.2 i-0.6 m0.9 q-0.4 r0.8
ingv 8.0 c-0.4 d-0.4 e-0.4 k0.4 m0.5 o-0.3 q0.4
ingvil 8.0 c-0.4 d-0.4 e-0.4 k0.4 m0.5 o-0.3 q0.4
init 8.0 a-0.4 g0.6
initia 8.0 a-0.4 g0.6
inka 6.1 a-0.5 c0.6 d-0.7 e0.4 f-0.4 g-1.3 h-0.9 i-0.9 j0.7 m1.0 n1.1 o0.7 p1.0 q-0.5 r-0.9 s-0.8
inka+for 8.0 e0.6 p0.9
inka+og 8.0 a-0.4
inka+vil 8.0 g-0.3 j0.4 m-0.5 o0.4 p0.5
inkass 6.1 a-0.5 c0.6 d-0.7 e0.4 f-0.4 g-1.3 h-0.9 i-0.9 j0.7 m1.0 n1.1 o0.7 p1.0 q-0.5 r-0.9 s-0.8
inkl 6.5 a-0.4 c-1.0 f0.6 i-0.5 l1.2 n0.8 o0.8 q-0.5
inklud 6.5 a-0.4 c-1.0 f0.6 i-0.5 l1.2 n0.8 o0.8 q-0.5
inn 4.4 c0.5 e1.0 f0.5 h0.8 i-1.2 j0.8 k1.2 m0.5 n1.0 o1.0 p0.9 q1.4 r1.3 t1.0
inn+en 7.3 a0.6 d-0.4 e1.8 i0.4 j0.6 l0.4 m-0.5 q0.5
inn+for 6.6 a1.8 b0.4 c0.7 d0.8 e0.3 g-0.4 i0.4 j1.7 m1.7 p0.7 s-0.8
inn+fra 8.0 g-0.5 i0.7 p0.8
inn+i 5.9 a-1.1 e0.6 f1.0 h1.1 i-0.4 k-0.4 n-0.6 r-0.4 t0.7
inn+klag 8.0 j0.7 m0.4
inn+og 7.3 a0.5 b-0.4 c-0.5 d-0.7 e1.3 g-0.4 h-0.3 j0.4 k0.4 l-0.4 m0.4 o0.4 p0.4 s0.4 t1.9
inn+pa 7.1 d-0.4 e-0.9 g-1.3 i-0.3 j-0.4 p-0.3 q1.1 t-0.4
inn+som 8.0 a-0.5 c-0.6 k1.7 n-0.3 o0.3 t-0.3
inn+til 7.3 a-0.8 e-0.4 g1.3 h1.1 i-0.3 l-0.5 q0.7 r1.3 t0.3
inn+tre 8.0 b-0.3 d0.5 i-0.4 l0.6 n0.3 t0.4
innb 6.0 a-1.8 b-0.6 c0.5 e-0.6 g0.6 h1.5 i-0.5 k1.1 l1.3 m0.5 n1.9 o-0.6 q2.8 r1.5 s-0.6 t-0.7
innb+dere 8.0 a-1.1 f-0.3 g0.5 i-0.3 j-0.3 k0.4 m0.5 r0.9
innb+i 8.0 g0.5
innb+men 8.0 a-0.7 f0.7 g-0.4 h0.3 k1.1 q1.0 t-0.3
innb+og 7.7 a-0.4 b-0.3 g0.9 h0.6 i-0.3 l1.0 n0.6 q0.4 r0.9 t-0.4
innb+til 8.0 a0.7 g-0.5
innbet 6.9 a-0.5 b-0.4 c0.6 d-0.4 g-0.3 h1.3 j0.3 l0.4 n0.8 o-0.7 q3.8 r0.9 t-0.3
innbli 8.0 g0.5
innbok 8.0 a-0.4 e-0.5 h0.5 m0.6 n0.9
innbru 7.7 a-1.0 b-0.3 e-0.3 g1.0 i-0.5 l1.2 n0.8 q-0.6 r1.1
innbyd 8.0 k1.3
inne 4.8 a-0.7 c0.4 d-0.5 e0.8 f0.9 g-0.3 j0.7 l0.6 m-0.9 n3.5 q0.3 s-1.0 t2.2
inne+fred 7.5 c-0.4 d-0.6 e-0.5 h0.6 j0.4 k0.4 n1.7 o0.5 p-0.3 t-0.6
inne+hos 8.0 b-0.3 c0.3 f0.8 l-0.6 n-0.4 q0.9 t0.8
inne+i 7.5 c0.7 g0.5 j0.4 k-0.3 s0.6 t1.1
inne+kl 8.0 c-0.6 d-0.5 e0.3 g-0.4 k0.7 n0.5 q0.6 t1.8
inne+nest 7.5 e-0.3 n0.4
inne+pa 8.0 b-0.3 o0.4
inne+to 7.5 c-0.5 e1.0 j0.4 k0.4 s-0.4
inne+tors 7.0 q1.0
inne+tre 8.0 j0.4
inne+utga 8.0 b-0.4 g-0.3 n2.0 o-0.4
inneby 7.5 a-1.1 g1.4
inneha 8.0 b0.9 f0.9 g0.6
inneho 8.0 e0.6 f0.6 j0.8
innen 5.2 d-0.7 g-1.2 i0.6 j0.6 l-0.3 m-0.6 n2.8 o-0.4 p-0.4 r-0.4 s-0.7 t1.0
innf 7.3 d-0.4 f0.5 j0.3 p1.0 q0.9 r0.4
innfri 8.0 d-0.4 f0.5 h0.3 j0.4 p1.1 q1.0 r0.5
inng 6.8 a-1.0 b-0.6 d-0.4 g-0.5 h-0.6 j-0.3 l-0.5 m-0.4 n0.6 o0.7 p-0.3 r0.4
inngan 7.1 a-1.2 b-0.5 c-0.3 e-0.5 g-0.6 h-0.4 i-0.4 m-0.4 o0.7 p-0.3 q0.4
innh 6.6 a0.6 b0.4 e0.8 g-0.7 i1.6 m1.0 o0.4 p0.4 r-0.4
innh+tilb 8.0 a0.5 b0.8 e0.3 i1.5
innhen 7.7 a0.8 b0.7 g-0.4 i2.0
innhol 7.1 e0.5 m0.8 p0.7
inni 7.7 a2.0 g-0.5
innk 6.5 a0.6 c0.6 e1.0 f2.0 g-0.7 h0.3 i0.5 k0.6 m0.5 n-0.4 o0.6 s0.5
innkal 7.7 a0.9 d0.4 e0.4 f1.8 j0.4 k0.6 l0.5 o0.3 q-0.3
innkjo 7.0 c0.8 e0.9 f0.4 g-0.8 i0.8 j-0.5 m0.6 o0.3 p0.4 s0.7
innl 6.8 a0.6 b0.4 c0.4 d0.3 e0.9 g-1.3 j0.6 k-0.6 n-0.3 p-0.3 s1.8 t-0.8
innled 8.0 a-0.4 g-0.5
innleg 7.1 a1.3 b0.5 c0.4 e1.0 g-0.8 j0.6 k-0.3 s2.2 t-1.0
innm 8.0 a0.4 c1.0 e0.5 q0.3 r-0.4
innmel 8.0 a0.4 c1.0 e0.5 q0.3 r-0.4
inno 6.7 a-0.4 b1.0 d-0.8 e0.5 g0.6 h2.0 i-0.7 j-0.4 n1.6 o-0.4 p-0.5 r1.0 s-0.5
inno+norg 8.0 a-0.5 g0.5 h1.0 i-0.3 k0.9 p-0.4
inno+og 8.0 b1.1 d-0.4 e1.1 g-0.4 h0.3 n1.9 p-0.3 q-0.4
innom 6.9 a-0.8 b1.1 d-1.0 e0.6 h1.4 i-0.7 j-0.4 k-0.3 n1.7 o-0.5 p-0.5 q-0.3 r1.1 s-0.5
innp 8.0 a-0.4 g0.3
innr 8.0 a-0.3 c-0.4 e-0.7 f-0.5 g-0.7 h1.3 m-0.3 q0.4 r-0.4 t0.4
inns 5.9 b-0.6 c1.0 d1.2 g0.7 h-0.5 j0.4 k2.2 l0.6 m1.6 o0.3 q0.6 t0.5
inns+av 7.7 c0.7 g-1.1 s0.7
inns+mot 8.0 a0.5 c0.4 g-0.3 j0.4 m1.2 p0.5 t0.5
inns+pa 8.0 c0.3 d0.4 f0.3 k1.0 o-0.3
inns+til 8.0 c0.7 d0.7 f-0.3 g0.3 l0.3
innsat 7.5 a-0.4 d0.4 g0.4
innsen 8.0 a0.6 c0.6 d0.7 f-0.4 j0.6 m1.3
innsig 8.0 a0.5 c0.4 g-0.3 j0.4 m1.2 p0.5 t0.5
innsik 8.0 a0.5 g0.4
innspi 7.5 a0.4 d0.5 g-1.1 i0.5 k0.7
innsti 7.1 a-1.2 b-0.4 f0.6 g0.5 h-0.3 i-0.5 k2.3 q0.6 s-0.3 t0.6
innsyn 8.0 g1.3
innt 5.9 a-0.4 b0.5 c0.7 e0.5 f0.4 i-0.9 k0.7 l1.3 m0.8 o-0.5 p3.0 r-0.4
innt+av 7.5 a-0.7 g-0.7
innt+da 7.7 a-0.6 b1.2 c0.9 g0.4 i-0.4 j-0.3 k0.4 m-0.4 o-0.3 p0.9 t0.7
innt+vide 7.7 a0.9 b-0.3 f-0.3 i-0.4 k0.4 l0.9 p1.5 t-0.3
inntil 6.4 a0.9 b0.7 c0.6 i-0.8 k0.4 l1.4 m1.1 p3.4 q-0.3 s-0.3
inntry 7.1 a-0.7 e0.5 g-0.4 s0.7
innv 7.7 a0.7 g-1.0
innven 8.0 a0.9 g-0.6
insi 8.0 a-0.5 g-0.6
insi+pa 8.0 a-0.5 g-0.6
insist 8.0 a-0.5 g-0.6
insp 6.9 a-0.9 g1.8 r0.4
inspir 7.0 a-0.8 g1.5
inst 6.8 c1.6 g-0.6 j0.7 m0.5 n0.5 s1.3
instag 8.0 a1.0 c1.5 e-0.3 j0.8 s1.7
instin 8.0 g0.6
instru 7.5 a-0.5 c0.4 e0.4 g-0.9 m0.6 n0.6
inta 8.0 a-0.4 g1.6
intakt 8.0 a-0.4 g1.6
inte 5.1 a2.0 b0.7 c0.5 e2.3 f0.6 g-1.0 h-0.7 j1.1 l-0.4 o0.4 p1.7 q-0.4 r-1.3 s2.4 t-0.4
inte+er 8.0 e0.5 g0.5 p0.8
inte+i 7.5 c0.7 e0.7 g-1.0 j0.5 s1.1
inte+med 7.7 c0.4 n0.3
inte+og 7.5 b0.6 d0.4 e0.7 i0.6 s0.5
inte+pa 8.0 a1.3 d0.7 j0.8 p1.5 s0.4
integr 7.7 a0.7 b-0.3 c0.3 d-0.5 e1.3 f0.6 i0.5 p0.6 q-0.4 s-0.3
intel 8.0 a-0.3 g-0.6
intell 8.0 a-0.4 g0.8
intens 7.5 a0.8 g-0.6
intere 6.0 a0.7 c0.5 e1.0 f0.4 g0.8 h-0.4 i-0.5 j0.4 p-0.5 q-0.4 r-0.5 s1.6
interi 7.7 a-1.2 g-0.5 q0.6
intern 6.7 a1.2 c-0.6 d-0.5 g-0.8 h-0.3 p2.4 r-0.3
interv 7.0 a1.3 b1.3 c0.3 d0.6 e0.8 g-0.9 j1.4 n0.4 q-0.3 s1.5
inti 8.0 g0.7
intr 6.6 a-1.7 g1.8 h0.5 k0.9 l0.5 r0.4
intran 8.0 a-0.6 d-0.3 e-0.3 i-0.3 k1.0 l0.7
intrig 7.7 a-0.5
intrik 8.0 a-0.3 g1.0
introd 8.0 a-0.4 g0.8
inve 8.0 c-0.5 d-0.4 e0.9 m0.7 r0.3 t-0.3
invi 6.8 a1.0 b0.4 c-0.4 d2.1 e-0.6 f1.0 g-1.0 h0.3 i-0.7 k1.4 m0.6 n-0.5 p-0.3 r-0.5 t-0.4
invi+til 7.5 a0.7 c-0.3 d1.8 e-0.4 f0.8 g-0.9 h0.4 i-0.4 k1.6 l0.4 m0.8 o-0.6 r-0.4 t-0.3
invita 7.3 a0.9 b0.4 c-0.5 d2.2 e-0.7 f1.0 g-0.8 h0.3 i-0.7 k1.5 m0.6 n-0.5 p-0.3 r-0.5 t-0.4
ipho 7.7 a0.3
iphone 7.7 a0.3
irak 8.0 a0.9 g-0.5
iren 8.0 d0.5 e0.5 g-0.5 i0.3
irene 8.0 d0.5 e0.5 g-0.5 i0.3
irri 7.7 a2.1 g-1.3
irrite 8.0 a1.3 g-1.0
is 7.7 a0.4 e-0.5 g-0.4 h-0.3 j1.3 m-0.3
isla 8.0 g-0.7
island 8.0 g-0.7
isol 8.0 a0.4 g-0.3
isoler 8.0 a0.4 g-0.3
iste 7.7 a-0.5 b-0.3 f1.0 g0.8 h-0.5 k1.1 m-0.3 r0.4
istede 7.7 a-0.5 b-0.3 f1.0 g0.8 h-0.5 k1.1 m-0.3 r0.4
it 6.8 c1.1 g1.5 i1.9 j-0.4 l0.3 m-0.4 o-0.3 p-0.4 q0.5 r0.8 s1.0
it+firm 8.0 a-1.1 d-0.5 g1.9 i-0.6 q0.5 r1.7 t0.4
ivar 7.0 a0.7 d-0.3 e0.8 h0.5 i0.4 j0.4 o0.6 q0.3 r0.4
ivaret 8.0 e0.5 j0.5
ja 5.5 a2.3 b0.3 c0.4 d0.8 f-0.4 g-1.2 h2.3 i0.8 j-0.7 o-0.3 q-0.7 r0.3 s0.4
ja+det 8.0 c0.3 d0.4 e0.4 f-0.3 l0.3 t0.4
ja+elle 8.0 a0.5 b1.2 c0.4 e-0.4 s1.7 t0.5
ja+jeg 8.0 a-0.5 d0.7 e0.4 g-0.5 p0.6
ja+takk 8.0 c0.5 d0.4 g0.4 p0.6
ja+til 7.0 a-0.4 b-0.5 d-0.6 e-0.9 h2.7 i-0.7 k-0.4 o0.3 r0.5 s-0.3
jack 7.3 a-0.8 g0.5
jackie 8.0 g-0.7
jage 8.0 a0.7 b-0.4 d1.5 t0.6
jakk 8.0 d0.8 p0.5 q0.3 s0.6
jakka 8.0 d0.8 p0.5 q0.3 s0.6
jakt 7.1 g-1.5
jakt+pa 8.0 a-0.4
jakte 8.0 a0.6 g-0.9
jamn 8.0 a-0.5
jan 7.5 a0.8 b0.8 c-0.4 d0.5 f0.9 i0.6 j0.4 l-0.5 q0.3 t-0.4
janu 5.8 c0.5 d0.9 f0.8 g-0.7 h0.4 i1.8 j-0.9 l1.2 m1.1 n0.7 p-0.9 r-1.0
janu+og 7.7 a0.5 b0.6 f0.4 i1.5 r-0.3
janu+sa 8.0 a-0.3 d0.4 e0.4 f0.6 h0.6 k0.8 m1.3 n0.4
januar 5.8 c0.5 d0.9 f0.8 g-0.7 h0.4 i1.8 j-0.9 l1.2 m1.1 n0.7 p-0.9 r-1.0
jean 8.0 a-0.6 q1.0
jeanet 8.0 a-0.6 q1.0
jee 8.0 a0.7
jee+woon 8.0 a0.7
jeg 2.8 a6.3 b2.0 c-0.4 d3.7 f2.1 g-3.0 h-1.5 i-0.9 j-1.0 k1.4 l-0.7 n0.4 o-0.8 p2.1 q-0.8 r-1.2 s5.5 t-0.8
jeg+a 8.0 a-0.5 f0.4 g0.7 r0.4
jeg+at 7.3 a0.3 b1.7 d-0.7 f0.6 g-0.4 i-0.4 k0.7 o0.7 p-0.3 q1.0 t0.4
jeg+bare 7.7 b0.9 h-0.3 l-0.3 n-0.4 o1.7 q-0.5 t0.7
jeg+begy 7.1 a0.4 b0.5 c-0.4 e-0.7 g-0.4 h0.4 i0.7 j-0.3 m0.9 n-0.4 p-0.8
jeg+ber 6.9 a0.4 b0.7 e-0.7 f1.9 g-0.7 j-0.3 l-0.5 m1.2 n-0.4 o0.8 p-0.5
jeg+best 8.0 a0.6 b0.9 e-0.3 g-0.4 i0.9 p0.7
jeg+beta 6.4 a1.9 d-0.4 e0.8 g-0.8 h0.3 j1.0 m4.7 p3.3 q2.1 r-0.4
jeg+ble 7.5 a-0.7 b-0.4 d-0.5 e-0.6 g1.2 h0.8 i-0.3 l-0.4 o0.4 q0.6 r1.6 s-0.4
jeg+blir 7.7 a-0.5 f0.3 g0.9 i0.5 n-0.3 q0.3 r0.9 s-0.3
jeg+bor 8.0 a0.5 b1.4 g-0.6 o0.5
jeg+bryr 8.0 e0.4 p0.7
jeg+det 6.7 c-0.7 d1.0 e-1.3 g0.6 l-0.4 m0.7 q0.5
jeg+drar 7.7 c-0.3 e0.7 g-0.4 h0.3 l-0.4 n-0.6 o0.5 r-0.3 s0.6 t0.9
jeg+driv 8.0 a-0.5 d-0.4 f0.4 g0.3 h-0.5 l1.3 q0.7 t0.3
jeg+eier 8.0 c0.5 f1.1 t0.7
jeg+en 7.3 c0.5 d1.1 e-0.5 g-0.4 i-0.3 l0.4 o1.4 p-0.3 q0.6 s-0.4
jeg+ende 7.7 d-0.4 g0.4 n0.8
jeg+er 5.3 a0.3 b1.5 d1.6 f2.2 g-1.4 i-1.6 j-1.4 k1.6 m0.7 n1.2 o1.9 q1.3 r0.7 s0.6 t-0.5
jeg+fa 7.3 f0.5 g-0.4 l0.8 m-0.4 n0.3 p-0.4
jeg+fant 7.7 a-0.5 q0.4 r-0.5
jeg+far 6.9 a0.4 d3.0 f0.7 g0.5 i-0.5 j0.3 l2.2 n-0.3 p0.4 r0.7 s-0.7
jeg+fatt 8.0 a0.5 c1.1 d0.4 e-0.4 i0.6 p1.1 r-0.3
jeg+fikk 7.1 b-0.4 d-0.4 e0.3 g1.1 h0.3 i0.4 p0.5 q1.1 r0.8 s-0.3
jeg+for 8.0 b0.4 c0.3 d-0.3 e-0.5 i0.6 k0.4 n1.8 o-0.3 t0.6
jeg+fore 8.0 a-0.5 e-0.4 m-0.3 q0.4
jeg+fors 7.3 a-0.3 c0.3 d0.6 f0.8 g0.4 m-0.4 p-0.3 s0.7 t0.9
jeg+ga 7.7 a-0.3 e0.3 g-0.3 m0.9 q0.4 s0.4
jeg+gar 8.0 c-0.3 r0.5
jeg+gjer 7.7 a0.8 d-0.7 f0.7 g-0.3 q-0.3 r-0.4 s1.0
jeg+gjor 7.7 a-0.4 b0.6 g-0.5 h0.3 i0.7 m0.4 n1.3 r-0.4 s-0.3 t0.4
jeg+hadd 6.9 a1.7 b0.6 e2.6 f-0.4 g-0.4 h0.6 i-0.9 j0.3 l-0.4 m-0.6 p-0.6 t0.8
jeg+hape 8.0 a0.7 b0.9 g-0.5 h0.3 j0.9 m0.7
jeg+har 4.3 a3.3 b1.4 c2.5 d3.0 e1.6 g-0.3 h0.7 i-0.3 j2.0 k0.8 l1.2 m0.5 n1.9 p1.6 q1.3 r0.4 s1.4
jeg+hell 7.3 a0.9 c0.5 d0.5 i0.4 s1.2
jeg+hent 7.7 a-0.7 f-0.4 g-0.5 m0.6 n-0.4 r-0.7 t0.5
jeg+hete 8.0 a0.3 d0.6 f0.6
jeg+hold 7.3 a0.6 d-0.6 e1.2 g-0.4 i0.5 k0.3 p0.6 s1.6
jeg+hort 8.0 d0.6 s1.1
jeg+husk 7.7 a-1.0 g-0.4 q0.3
jeg+i 7.5 a0.7 b1.0 d-0.4 e0.7 i0.6 n1.1 o0.3 p0.5 r0.5 s0.6
jeg+ikke 5.9 b1.2 c-0.4 d-0.5 e3.6 f1.6 g-1.2 i0.8 j-0.4 k2.4 l0.7 m0.8 n0.8 o1.1 q0.3 r0.7 s1.3 t1.0
jeg+inn 8.0 j0.8 k0.4 n-0.5 o0.8
jeg+jobb 7.7 e-0.4 f0.3 g-0.4 i-0.3 k0.6 l-0.4 m-0.3 o-0.4 q0.4
jeg+kan 6.4 b-0.6 c1.6 d-0.8 e-0.4 f0.8 g-0.7 h-0.6 j0.4 k2.8 l1.3 p0.8 q0.3 r-0.5 s1.9
jeg+komm 6.6 a1.5 b-0.7 c-0.5 d-0.6 e1.0 f1.1 g-1.0 h-0.5 i0.5 j-0.4 k1.3 m-0.4 n-0.4 r-0.7 s2.8
jeg+la 7.7 b-0.5 d0.5 o0.3 p0.7 s0.4
jeg+lede 8.0 b-0.3 e-0.4 g-0.4 h-0.3 r-0.5 s0.4
jeg+legg 7.1 a0.6 e0.6 g-0.4 i-0.6 j0.5 m0.5 n1.9 p0.5 s0.3
jeg+lest 7.5 b0.4 c0.3 d0.7 m0.3 n0.4 o-0.3 r-0.4 s0.3
jeg+like 7.5 b0.4 g1.5 i0.9 j0.9
jeg+ma 6.1 a-0.8 b1.1 c0.7 d-0.3 e0.4 f0.8 g0.8 j-0.5 k2.6 l-0.4 m-0.6 p-0.4 q0.3 r1.0
jeg+matt 7.7 c0.6 d-0.3 q0.9 r0.5
jeg+med 8.0 e0.4 l0.3 n1.6 o-0.4 p-0.4 s0.6
jeg+meld 7.1 a0.5 c-1.3 d1.0 e0.8 f0.7 g-0.3 i-0.5 j-0.3 k1.5 l0.6 m1.3 o0.3 p-0.5 s-0.6
jeg+mene 8.0 b-0.4 d1.1 e0.7 l0.5 o0.4 q0.4 r-0.4
jeg+merk 8.0 a-0.4 b-0.4 g0.9 q0.9 r0.9 t0.4
jeg+nekt 8.0 a0.5 b0.5 d0.4 p1.3 s0.6
jeg+nevn 7.7 c-0.4 d0.7 g0.3 h1.3 j0.7 l0.3 m0.6 p-0.4 r0.8
jeg+og 8.0 c0.9 d1.0 e-0.7 g0.3 h0.6 n-0.4
jeg+ogsa 7.7 a-0.3 b0.3 d0.4 g0.5 j0.8
jeg+onsk 7.1 a1.6 b0.7 c0.3 e1.1 f2.6 g-0.8 i1.4 j-0.5 m0.4 n0.7 p-0.5
jeg+oppd 8.0 a0.4 d0.5 i0.8 p0.9 r-0.4
jeg+oppl 8.0 a1.6 c0.8 g-0.8 j0.8
jeg+over 8.0 c0.6 d0.3 e-0.6 f-0.3 k-0.3 l2.1 n1.8 r-0.4 t-0.7
jeg+pa 7.5 a0.8 c-0.4 d0.4 e1.6 f-0.4 g-0.6 h0.3 l-0.5 n1.1 p1.2 s0.3 t-0.4
jeg+prov 7.1 a-0.3 b0.3 d0.9 e0.4 g0.8 j1.1 n0.6 p0.3 q-0.3 r0.8 t1.2
jeg+regn 8.0 c0.7 g0.4 k0.8 n-0.3 q-0.3 r0.6
jeg+rekk 7.7 a-0.6 b0.4 c-0.6 g0.6 k1.9 l1.2 n-0.3 r1.2 t1.6
jeg+rett 8.0 a0.6 c0.7 e-0.3 i-0.4 j0.7 m0.9 o-0.3
jeg+ring 7.7 a0.8 b-0.3 c1.3 d2.6 f-0.4 g-0.3 h0.5 l0.3 n-0.3 s-0.3
jeg+sa 6.3 a2.2 b1.9 d2.8 e1.0 g0.4 h0.9 i1.1 j-0.6 k-0.9 m-0.6 n0.3 p-0.6 s1.0 t0.7
jeg+saml 8.0 d-0.4 k0.4 l0.3 r-0.3
jeg+satt 7.5 a0.9 b1.0 e0.5 f0.9 g-0.3 i-0.3 o-0.5 s0.4
jeg+savn 8.0 a0.5 c0.3 r0.5 t0.5
jeg+send 7.5 a0.3 b0.7 c0.4 d1.1 e1.1 g-0.4 i0.9 m-0.3 n0.3 p-0.3 q0.6
jeg+ser 6.7 a-0.6 c0.8 d0.7 e-1.4 g-0.5 i0.4 j-0.4 k1.0 m0.9 n-0.5 o1.3 q0.3 r-0.3 s-0.8 t1.7
jeg+si 7.7 a0.3 b-0.4 d-0.5 e-0.4 t0.4
jeg+sier 7.1 a-0.6 g0.9 k0.9 s1.0
jeg+sign 8.0 a-1.1 b-0.4 g1.4 h2.2 i-0.9 k-0.3 m0.3 o1.3 r-0.4
jeg+sitt 7.5 a1.1 c1.4 d0.7 g-0.4 i-0.4 n-0.3 p0.5 s1.2
jeg+skal 6.3 a1.6 b1.6 c-0.4 f0.8 g-0.4 h0.9 i0.7 k0.7 l0.7 n0.9 q-0.5 s1.9 t1.0
jeg+skjo 6.8 a0.3 b0.7 c-0.5 e-0.5 f-0.4 g1.0 i-0.6 j-0.4 l0.9 m1.5 p-0.6 r1.7 s-0.5 t0.3
jeg+skre 7.1 c0.7 d1.4 f0.4 g-0.6 i0.3 j-0.5 k1.1 m-0.3
jeg+skri 6.9 a1.3 c-0.6 e0.6 f-1.0 g0.3 j-0.4 m-0.5 o0.4 p-0.4 r1.1 s2.4 t0.8
jeg+skry 8.0 a-0.3 c-0.3 d-0.4 g1.0 m0.4 n0.4 r1.1
jeg+skul 7.1 b0.3 c-0.4 d0.6 f0.4 i0.5 j0.3 k0.3 q0.3 r0.6 t-0.3
jeg+skyl 7.7 a0.6 c0.3 i0.8 m1.4 p0.5 s0.5
jeg+snak 7.5 e0.9 g-0.6 j0.5 s1.2
jeg+solg 8.0 c0.8 d0.8 e-0.4 g0.3 i1.0 n-0.3 o0.3 r0.5
jeg+som 7.5 a-1.2 e0.3 f-0.5 g-0.4 h0.5 i-0.4 m0.4 n1.2 o0.7 q0.6 s-0.6
jeg+spor 7.7 a0.6 d1.0 e-0.4 g-0.6 p1.2
jeg+spur 8.0 d0.8 e-0.5 k0.8 p0.5 r-0.3
jeg+stil 8.0 d-0.4 j0.7 k0.5 p0.4 s0.4
jeg+syne 7.3 a0.7 f-0.4 g-0.3 i0.4 p1.5 q0.3 r-0.6 s-0.4
jeg+tar 6.6 a-0.9 c0.7 d0.9 e0.6 f0.7 g-1.0 h1.0 i-0.6 j-0.5 l0.7 m0.8 n1.0 p0.3 q0.5 r-0.3 s-0.6
jeg+tenk 8.0 a0.4 d0.5 i0.8 p0.9 r-0.3
jeg+til 7.3 a2.2 b0.4 d1.9 e2.5 f1.9 g-0.6 h-0.3 p-0.4 q0.4 s2.3
jeg+tok 8.0 f-0.3 g0.4 i0.5 r0.4
jeg+tren 7.3 a-0.7 b-0.4 f0.4 h0.7 i-0.4 o1.2 t0.8
jeg+trod 7.5 a-0.9 b0.3 c-0.3 d-0.6 e-0.8 g0.9 i-0.4 k0.5 m1.2 p-0.4 q0.4 r1.4 s-0.3
jeg+tror 7.3 a0.4
jeg+ut 7.3 a0.6 b-0.3 c1.0 d1.5 f-0.4 i-0.4 j0.6 p-0.3 r-0.3 s1.4 t1.1
jeg+var 6.8 b0.6 d-0.8 e-1.0 f-0.4 g0.3 i0.3 j-0.4 k0.4 m-0.7 n0.5 o0.5 p-0.4 q0.3 r1.2 s-0.7
jeg+vent 7.7 a0.6 b0.5 c0.7 e0.4 f0.5 k-0.4 q-0.3
jeg+vet 7.0 b-0.4 c1.6 d0.6 g-0.4 h-0.5 i-0.5 j-0.3 k-0.3 p0.6 q0.9 r-0.6
jeg+vil 6.5 a0.7 c0.9 d-0.4 e0.6 f4.5 i-0.8 j-0.6 k-0.4 l0.3 n0.5 o0.6 p-0.7 q0.7 r0.8 s-0.7
jeg+vill 7.1 a1.3 d0.3 e0.3 g-1.5 i1.1 r-0.8 s-0.7 t0.3
jeg+vurd 7.3 b-0.4 c-0.6 e-0.7 i-0.4 j-0.3 s1.3
jenn 8.0 a-0.4 e-0.3 g2.0 o0.9 r0.9 t-0.4
jens 6.9 a-0.9 b-0.4 e-0.6 g-1.3 i0.6 l0.7 p0.5
jensen 7.7 a-0.5 g-1.1
jent 6.8 b0.7 g-1.0 h1.2 i0.4 n0.3 r0.9
jent+i 8.0 a1.2 b0.9 i0.5
jent+som 8.0 a-0.3
jente 8.0 b0.9 i0.5
jenten 7.3 a-0.8 g-1.3
jern 7.7 d0.6 f0.3 g-0.6 o0.4
jess 8.0 d0.5 e0.5 g0.5 i0.9
jevn 7.5 a-0.6 d-0.3 e-0.5 g0.5
jevnt 8.0 a-0.3 e-0.4 g0.7
jf 8.0 a0.6 i0.8 j0.5 k0.3 m0.4 o0.5 q0.4 r-0.3
jf+e 8.0 a0.6 i0.8 j0.5 k0.3 m0.4 o0.5 q0.4 r-0.3
jo 5.5 a0.5 b1.0 c0.7 e1.0 g1.0 i-1.4 j-1.0 l-0.8 m1.5 o0.6 p-0.5 q1.0 r2.0 s-0.4 t-0.4
jo+i 8.0 a-0.4 b0.7 c-0.3 f0.6 g-0.4 l-0.4 o-0.4
jo+ikke 8.0 e0.6
jo+nesb 8.0 a-0.4 g0.5
jo+nest 8.0 a1.4 c1.7 g-0.5 o0.7
jo+som 8.0 a-0.3 e-0.3 n0.8 r0.3
jobb 5.3 a-0.6 b0.4 c1.3 e-0.5 g1.1 j-1.1 k1.0 n-0.8 o-1.1 p-0.6 q1.7 r3.0 s-0.4 t0.5
jobb+for 8.0 a-0.4 g-0.4 q0.3 r-0.4
jobb+med 7.3 a-0.6 b-0.3 d-0.3 e-0.6 g1.4 l0.4 o-0.5 r1.2 s-0.3 t0.7
jobb+og 8.0 e0.5 s0.4
jobb+pa 8.0 a-0.4 g0.7
jobb+til 8.0 a0.6 b0.4 c1.5 e-0.3 f0.5 g-0.6 i0.5
jobba 7.7 a-0.6 b-0.4 c-0.5 g1.1 i-0.5 k0.3 l0.3 q1.0 r1.8 t0.4
jobben 6.3 a1.0 c1.5 e0.4 g-0.8 h-0.3 i1.9 j-0.5 o-0.4 q0.4 s0.4
jobber 7.0 a-0.4 b0.5 c0.4 g-0.8 i-0.4 k0.4 l-0.4 m-0.4 o-0.5 q0.5 r-0.4
jode 8.0 e0.4 g-0.3 s0.8
joha 7.1 a-0.5 c0.4 d-0.3 g0.8 m-0.3 n0.6 p0.6 r0.6 s0.4
johann 7.7 a-0.4 c0.5 d-0.3 e-0.3 g1.1 m-0.3 n0.7 r0.7
john 6.7 a-0.9 g2.4
johnny 8.0 a-0.5
jojo 8.0 g-0.5
jon 7.0 b0.6 d0.5 e0.4 f0.6 g-1.0 i0.3 j0.4 q-0.3 r-0.4 t0.8
jon+arne 8.0 a0.4 b0.9 d0.6 f1.0 i0.5 r-0.5
jona 7.7 c-0.4 h0.6 k-0.5 o-0.4 q0.6 r0.6
jonas 7.7 c-0.4 h0.6 k-0.5 o-0.4 q0.6 r0.6
jone 7.5 a-0.6 g-0.4
jones 7.7 a-0.5 g-1.1
jord 7.3 a-0.6 g0.3 l0.8
jordnæ 7.7 a-0.5 g0.6
jorg 8.0 b1.1 e-0.4 f1.1 l-0.3 o0.4
jorgen 8.0 b1.1 e-0.4 f1.1 l-0.3 o0.4
joru 7.3 a-0.9 b-0.5 d-0.3 e-0.4 g0.9 h0.4 i-0.4 k0.3 l0.5 m0.3 n1.2 o0.9 p-0.4 q0.5 r1.2
jorunn 7.5 a-0.9 b-0.3 c-0.4 e-0.4 g0.6 h0.8 i-0.3 l0.7 n1.1 o0.7 p-0.4 q0.5 r1.0 t-0.3
jost 8.0 e0.5 g0.4 n-0.3 r0.5
jostei 8.0 e0.5 g0.4 n-0.3 r0.5
jour 6.6 a-0.4 e0.6 g-0.7 j-0.6 p-0.3 s0.9
jour+i 7.7 a1.2 e0.8 f0.3 g-0.7 h-0.3 j-0.6 n0.4 s1.2
journa 6.6 a-0.4 e0.6 g-0.7 j-0.6 p-0.3 s0.9
jubi 7.5 a0.6 d1.1 e-0.5 h0.5 s2.1
jubi+dere 8.0 a0.5 d1.4 e-0.3 s1.6
jubile 7.5 a0.6 d1.1 e-0.5 h0.5 s2.1
jubl 8.0 e0.3 g0.8 k0.5 q0.3 r0.6 t0.3
jublet 8.0 e0.3 g0.8 k0.5 q0.3 r0.6 t0.3
jul 6.1 e-0.3 f-0.5 i1.1 j1.0 k0.5 n0.3 o-0.5 p0.5 q1.4 s-0.4 t-0.6
jul+og 8.0 a-0.7 b0.7 d-0.3 e-0.6 f0.4 h1.0 l0.5 r0.4
jula 8.0 a-0.5 b0.3 d-0.5 e-0.5 g0.8 h0.7 o0.4 r0.9
julaft 8.0 a-0.5 b0.3 d-0.5 e-0.5 g0.8 h0.7 o0.4 r0.9
jule 6.3 a2.4 b-0.4 c1.0 d2.9 e0.9 h1.1 i1.8 j-0.5 k0.5 n-0.5 r0.9 s1.1
jule+der 8.0 a1.0 d0.8 e0.6 g-0.4 i0.9 s1.6
jule+i 8.0 a0.6 c-0.4 d1.5 e0.6 i0.6 o0.4
jule+og 7.5 a0.9 c-0.4 d1.9 f-0.4 i1.6 k-0.3 o-0.4 p-0.3
julebo 7.3 b-0.5 d1.1 g0.3 h0.4 k0.9 l0.4 p-0.3 r0.8 s-0.3 t0.5
julega 7.7 a0.5 f0.6 i0.8 o0.4 s0.6
juleka 8.0 a1.2 c2.1 g-0.5 h0.3 p0.9
juleko 7.5 a1.3 d2.2 e0.3 f-0.3 g-0.4 i1.6 m0.4 r-0.4 s0.6
juli 6.8 a-0.3 c0.7 d-0.5 f0.3 g0.6 i-0.6 k0.6 q1.0
juli+og 7.5 b-0.3 c0.4 e-0.5 h0.7 i-0.3 j0.4 k0.3 m0.6 q1.1
juni 6.3 a0.7 c1.6 e0.7 f0.3 g-0.4 j0.4 k-0.5 l0.5 m0.5 o1.1 p0.6 r-0.7 s-0.5
juni+og 8.0 a-0.3 b0.4 c0.5 e0.9
juni+uten 8.0 a0.6 i0.4 j0.3
junior 8.0 b0.4 f1.1 g0.5 l0.4 r-0.4
juri 6.2 a1.1 d0.3 e0.7 f1.8 g-0.5 h-0.4 i-0.3 j4.0 m1.2 r-0.5 s-0.4
juri+avde 7.5 a0.7 c0.8 d-0.3 f1.2 g-0.7 i-0.3 j1.7 m0.9 r-0.4
juri+i 8.0 a0.4 j1.5 m0.9
juridi 7.0 a1.0 c0.4 f1.9 g-0.8 i-0.6 j2.6 m1.7 p0.5 r-0.5
jurist 6.7 c-0.5 e0.5 h-0.3 j1.9 l-0.4 p-0.4 q0.3 s-0.5
jury 7.7 c0.6 d-0.6 e-0.8 f-0.3 g-0.3 i-0.3 k-0.4 s0.5 t-0.3
juryen 7.7 c0.6 d-0.6 e-0.8 f-0.3 g-0.3 i-0.3 k-0.4 s0.5 t-0.3
juss 7.5 a0.4 b-0.4 c1.0 g-0.5 j1.9 k0.6 o0.4 r-0.3 s1.1 t0.4
jussen 8.0 a0.8 c1.1 e0.5 g-0.4 j2.2 s1.2
just 7.5 l0.3 q0.4
juster 7.5 l0.3 q0.4
k 8.0 c0.8 g0.4 p0.4
kabe 7.5 f0.3 r0.8
kabele 8.0 a-0.5 f0.3 g0.3 q0.3 r0.8
kabl 7.7 e0.8 g0.8 l0.9 n0.4 t0.3
kabler 8.0 e0.9 g0.8 l1.0 n0.4 t0.3
kafe 7.3 a-0.4 b0.8 d0.3 f0.3 g0.3 k-0.3 m0.4 o-0.5 q0.7 s0.3 t-0.5
kaff 6.2 b1.1 e-0.8 i-0.7 k0.6 n-0.4 o0.5 p-0.7 q-0.3 s0.3
kaff+og 7.7 a0.6 b1.1 c-0.6 d-0.5 e0.7 g-0.5 j0.7 k0.4 m1.2 s0.6
kaffe 6.8 a0.7 b1.2 c0.7 e-0.7 f0.3 g-1.0 j-0.4 k0.7 l-0.4 m0.6 n-0.4 o0.6 p-0.4 r-0.3
kaffek 8.0 a0.7 b0.8 c-0.3 e0.5 g-0.4 j0.7 k0.3 m1.1 s0.7
kaffen 7.5 a-1.0 d-0.4 e-0.6 g1.3 i-0.7 m-0.4 r0.6 s-0.4 t-0.3
kaffet 8.0 a-0.4 b0.4 e-0.5 j-0.4
kai 7.7 b0.3 c1.4 e-0.5 g-0.4 r-0.4 s0.5
kais 8.0 a-0.6 g-0.7
kaisa 8.0 a-0.6 g-0.7
kaiz 7.7 a-0.5 g0.8
kaizer 7.7 a-0.5 g0.8
kaja 7.7 a-0.7 b-0.6 c-0.6 e-0.7 p-0.4 q1.3
kajakk 8.0 a-0.3 e-0.5 k0.3 m0.3 p-0.3
kake 6.8 a-0.4 b1.0 c-0.6 d-0.5 f0.7 i-0.8 j-0.3 l-0.5 m0.4 n-0.4 o0.4 p0.5 r0.8
kake+til 8.0 b1.5 g-0.4 m0.5 s0.9
kald 7.5 b1.2 c1.2 d0.4 i-0.4 k-0.4 q-0.6 t-0.3
kald+og 8.0 s0.3
kaldt 8.0 b0.8 c1.0 d0.7 e-0.6 i-0.3 q-0.6
kale 6.9 b0.5 e-0.4 g1.0 h1.2 i0.8 j-0.4 k-0.4 n-0.3 o-0.4 p-0.4 q0.4 r0.8 s-0.4 t0.5
kale+med 8.0 g0.4 h-0.4 k-0.3
kalend 6.9 b0.5 e-0.4 g1.0 h1.2 i0.8 j-0.4 k-0.4 n-0.3 o-0.4 p-0.4 q0.4 r0.8 s-0.4 t0.5
kalk 7.7 a1.0 b0.8 c2.1 f-0.4 g-0.4 m0.5 s-0.4 t0.9
kalkun 8.0 a0.7 b0.4 c1.4 g-0.3 m0.7
kall 6.3 a0.6 d-0.4 e2.0 f-0.4 g-1.0 i-0.5 j-0.4 o0.8 p-0.5 q0.8 r1.5
kall+jeg 8.0 c-0.3 d-0.4 e1.2 g1.2 l0.3 o1.4 q0.4 r1.2 s-0.4
kalle 7.7 a1.4 g-0.9
kaller 6.7 d-0.4 e2.1 f-0.4 g0.3 i-0.5 j-0.4 o0.9 p-0.5 q0.9 r1.6
kalles 8.0 a-0.6 g-0.8
kalt 7.1 b0.3 c-0.6 f0.5 h0.5 k1.3 l-0.4 n-0.4 s0.6 t-0.4
kalt+inn 8.0 a-0.5 c-0.6 k1.7 n-0.3 o0.3 t-0.3
kalv 8.0 a0.4 b0.5 d0.4 e1.0 i0.9
kame 6.1 a0.3 c-0.4 d0.4 g0.8 h0.5 m0.6 p0.8 s0.3
kame+og 7.5 a1.1 e0.8 g-0.7 m1.0 p0.7
kamera 6.2 a0.4 c-0.4 d0.5 e0.3 g1.1 h0.5 m0.6 p0.9 s0.3
kamm 7.7 a-0.5 g0.7
kammer 7.7 a-0.5 g0.7
kamp 6.0 a-0.6 d0.3 e2.1 g-1.2 h1.4 i-0.3 j-0.5 m-0.4 r0.6 s-0.7 t0.6
kamp+har 8.0 a0.9 e1.6 g-0.3 h0.3 i0.6
kamp+og 8.0 a-0.3 c0.4 d0.5 g0.9 h1.5 k0.5 n0.4 r0.4
kampan 6.7 a0.4 c0.3 d0.6 e2.8 f0.5 g0.4 h2.0 j-0.5 m-0.8 r0.7 s-0.6
kampen 7.0 a-0.9 c-0.4 e-0.4 g-1.0 h-0.4 m0.4 t0.5
kams 8.0 a-0.5 g-0.7
kamskj 8.0 a-0.5 g-0.7
kan 3.0 a-3.2 c-1.2 d-2.4 e-2.7 g-0.8 h1.2 i-1.9 j-3.6 k1.8 l1.2 o1.4 p-1.8 q-0.7 r-1.4 s-3.2 t1.0
kan+begy 8.0 a0.6 c1.9 i1.8
kan+best 8.0 b-0.3 f1.9 i-0.5 k0.7 o0.6 q0.9
kan+den 8.0 a-0.4 b-0.4 k0.4 n0.3 o0.7 q-0.3 r0.4 t0.4
kan+dere 4.5 a-1.1 c-0.6 f0.9 g-1.8 h1.2 i-1.3 j-1.6 k0.6 m0.5 n1.1 o4.0 p0.4 q0.7 s-1.5 t1.5
kan+det 7.7 a0.8 e-0.5 g-0.9 h-0.4 i1.4 q0.7 r-0.6 t-0.4
kan+du 4.3 a-3.0 d0.8 e-1.7 g-0.9 h1.1 i-1.9 j-1.9 k0.3 l1.2 m1.3 n1.1 o0.9 p-2.0 q0.5 r1.4 s-1.9 t1.3
kan+fa 7.5 c0.4 g0.4 p0.7
kan+fakt 8.0 a-0.6 d0.3 e0.4 g0.9 h0.5 l0.3 o1.4
kan+fore 8.0 g-0.3 r-0.3
kan+fort 6.1 a-0.3 g0.3
kan+gjer 7.5 b0.8 e0.5 h-0.5 j1.3 k0.5 l0.6 m-0.3 p1.4 s-0.4
kan+ikke 6.0 a1.1 b0.3 c0.4 e0.6 g-0.6 h0.9 j-0.3 k3.6 l0.9 m1.4 o-0.5 p-0.6 r0.4 s0.9 t0.6
kan+jeg 6.4 a1.0 b0.4 d-0.4 e1.1 g-1.0 h0.7 j-0.4 l0.7 m-0.5 o0.6 p-0.7 q0.4 s-0.6 t1.2
kan+jo 8.0 a1.5 e1.1 g-0.6
kan+komm 7.5 a-0.4 d-0.6 h0.4 k0.5 l-0.3 q0.4 r0.5 t0.6
kan+lese 7.7 a0.5 d1.4 e-0.6 g0.8 h1.8 j0.6 q0.4 s0.5 t0.3
kan+man 8.0 b0.8 g-0.5 s0.8
kan+noen 6.7 a1.4 c-0.9 d-0.9 e2.5 f-1.0 g-1.1 h-0.4 j-0.4 k0.8 l0.6 m0.6 n0.7 p-0.6 s-0.7 t3.1
kan+nyte 8.0 a0.9 g-0.4
kan+rett 8.0 d0.3 f0.3 k-0.4 l-0.4 o0.6
kan+send 8.0 p0.4 q0.3
kan+si 7.5 a-0.4 c-0.4 e-0.7 g0.4 h-0.6 k1.0 l0.9 r-0.5
kan+skil 7.7 e-0.4 i0.6 k-0.3 m0.3
kan+skri 7.7 a-0.6 f-0.3 g-0.5 m-0.3 n0.4
kan+slet 8.0 a-0.4 b-0.4 g-0.4 m-0.3 n0.5
kan+sta 8.0 a-0.6
kan+ta 6.7 e-0.4 g-0.4 h-0.8 j0.4 l0.8 o0.7 p-0.5 q0.7 r-0.6 t-0.5
kan+vent 7.5 f-0.3 g-0.4 h-0.5 k-0.5 m0.4 n0.6 o-0.4 r-0.4
kan+vi 5.4 a-1.1 b0.9 c2.6 d0.6 e0.3 g0.5 h2.2 i-0.7 j-1.4 k4.3 l2.7 m0.4 o0.4 p-0.4 r1.1 s-1.1 t1.4
kan+være 7.3 a1.3 r0.5
kana 7.7 f0.6 g1.3 h0.6 r0.6
kanal 8.0 f0.6 g0.4 h0.7 r0.7
kand 7.7 b0.5 e1.2 g-0.5 i0.8 n-0.4
kandid 7.7 b0.5 e1.2 g-0.5 i0.8 n-0.4
kane 8.0 a-0.5 c-0.4 d-0.6 f0.5 h0.4 q1.1 r0.7
kans 5.7 a1.2 d1.6 i-0.4 p1.0 r0.5 s0.7 t-0.4
kans+er 8.0 a-0.5
kans+ford 8.0 a0.4 g0.4
kans+ikke 7.7 a1.0 m0.4 n0.3 r0.8
kanskj 5.7 a1.2 d1.6 i-0.4 p1.0 r0.5 s0.7 t-0.4
kant 6.6 a-0.5 b-0.4 c-0.6 e0.8 g-0.5 h0.3 m-0.4 n-0.6 o0.3 q0.3 r-0.5
kant+og 8.0 a-0.5 d-0.4 f0.4 r-0.3 t0.3
kanter 7.7 a-0.4 g0.6
kantin 7.3 a-0.4 b-0.3 c-0.8 g-0.7 h0.4 i-0.3 k-0.4 m-0.3 n-0.5 p0.4 q0.5 r-0.6 s0.3
kaos 7.7 a-0.7 c0.4 d-0.4 e0.3 l-0.3 r0.5
kaot 8.0 a1.3 g-0.4
kaotis 8.0 a1.3 g-0.4
kapa 7.1 a-0.6 b0.4 d0.5 e-0.5 g0.5 h2.1 i-0.3 k0.4 l0.4 n0.3 q0.5 r0.4
kapa+i 8.0 c0.3 n0.3 o0.5
kapa+til 8.0 a-0.3 f-0.5 h2.2 m-0.3 q0.7 r0.3
kapasi 7.1 a-0.6 b0.4 d0.5 e-0.5 g0.5 h2.1 i-0.3 k0.4 l0.4 n0.3 q0.5 r0.4
kape 8.0 b-0.5 k-0.3
kapi 6.6 a-1.4 c0.5 f0.9 h-0.4 i-0.6 j-0.6 l0.5 n0.6 o0.5 p-0.3 r-0.4 s-0.5 t-0.5
kapi+og 8.0 b0.3 c0.5 e0.5 g-0.3
kapi+om 7.7 a-0.4 e-0.5 n0.4 r-0.4 t-0.3
kapita 8.0 g-0.6
kapitl 7.5 a-0.6 c0.4 f0.5 g0.3 n0.5 o0.5 q-0.4 s-0.4
kapitt 7.0 a-1.0 c0.7 f0.8 h-0.3 i-0.5 j-0.5 k0.4 l0.6 n0.5 s-0.5 t-0.5
kapp 7.7 d-0.3 e0.5 i0.6 l0.3 m0.3 n0.3 s0.3
kappet 8.0 d-0.3 e0.5 i0.7 l0.4 m0.3 n0.3 s0.3
kapt 8.0 a-0.4 g0.9
kaptei 8.0 a-0.4 g0.9
kar 7.7 e0.6 s0.8
kar+som 8.0 e0.6 s0.8
kara 6.3 a-0.7 g2.6
kara+er 8.0 a-0.3 g0.4
kara+og 7.7 a-0.5 g1.3
karakt 6.5 a-0.6 g2.1
kare 6.9 a0.7 c-0.4 d0.5 e1.8 f0.7 m-0.4 n-0.7 o0.7 p0.3 q0.5 r0.7 s1.6 t0.3
kari 7.1 a0.8 b-0.3 d-0.5 e0.3 g-0.6 h0.4 i-0.4 j0.3 l-0.6 m-0.3 n-0.8 q0.6
kari+og 8.0 a1.0 e0.6 g-0.6 j0.6
karl 7.3 g1.6
karlss 7.7 a-0.4 g1.4
karo 7.7 e0.7 g0.3 j0.4 p0.6 s0.4
karo+og 8.0 e0.5 g0.4 j0.5 p0.8
karoli 8.0 a0.3 e0.7 j0.5 p0.6 s0.4
karr 7.3 a-0.4 g0.6
karrie 7.3 a-0.4 g0.6
kart 6.7 a-0.5 c0.6 e-0.6 g0.9 i-0.8 j-0.4 k0.4 l0.3 n0.9 r2.2 s-0.8
karten 8.0 a-0.3 d-0.3 g0.3 k0.5 r0.5
kartet 7.5 c-0.4 d-0.4 e-0.4 g1.2 i-0.4 m0.5 n0.8 p0.3 r2.0 s-0.4
kass 6.1 a-1.4 b-0.5 c-0.4 e-0.5 g-0.7 h-0.4 i-0.8 j-0.6 l3.8 n1.9 o1.2 p-1.1 q0.8 r0.4 s-0.7 t1.3
kass+er 7.1 a-0.6 c-0.9 g-0.9 l1.4 m0.3 n1.6 o0.7 p-0.4 q0.6 s-0.5 t1.6
kass+og 8.0 a-0.5 f0.3 g0.6 q0.4
kassa 6.8 a-0.9 c-0.5 e-0.3 g-1.1 h-0.5 i-0.7 j-0.4 l3.3 n2.2 o1.0 p-0.6 q0.6 s-0.6 t1.2
kasser 7.3 a-1.0 b-0.4 c-0.4 e-1.0 g-0.3 k-0.4 l0.5 p-0.4
kast 6.4 a0.3 g-0.7 i-0.4 r0.7
kast+seg 7.7 g0.6
kaste 7.5 a-0.6 b0.5 c0.5 g-0.4 i-0.4 l0.4 r0.4
kaster 7.7 a-0.4
kastet 7.5 a1.5 g-0.4 r0.5
kata 7.0 a1.0 c-0.4 d-0.6 e0.6 g-1.2 r0.4 t-0.4
katalo 7.5 a0.7 c-0.4 d-0.6 e0.5 g-0.7 i0.3 r0.5 t-0.3
katast 7.7 a0.5 g-0.6
kate 8.0 a0.4 c1.1 e1.1 g-0.4 s1.2
kati 8.0 g0.4
katt 6.9 d0.5 f-0.4 g0.4 i-0.6 k0.6 m0.5 n-0.5 q-0.8 r0.7
katt+og 8.0 e0.9 m0.9 o0.3 p0.7
katta 8.0 a-0.5 d-0.3 g0.9 o-0.3 q-0.4 r1.4 t-0.3
katter 8.0 o0.4
kaut 8.0 a0.3 h-0.3 m0.7 p0.4 q0.5 r0.4
kautok 8.0 a0.3 h-0.3 m0.7 p0.4 q0.5 r0.4
kell 8.0 g-0.4
keller 8.0 g-0.4
kenn 8.0 d0.8 e-0.3 f0.6 h-0.4 o0.4
kennet 8.0 d0.8 e-0.3 f0.6 h-0.4 o0.4
kern 8.0 a-0.3 g-0.6
kerner 8.0 a-0.3 g-0.6
kid 7.0 a-0.9 b-0.4 c-0.4 g-0.6 i-0.4 k-0.3 m-0.3 n0.9 o1.2 p-0.8 q4.0 t-0.4
kid+numm 8.0 a-0.5 e0.5 n2.9 o2.7 p-0.4 t0.4
kids 8.0 a-0.4 g-0.8
kikk 8.0 a-0.3 b0.4 g-0.6 r-0.4
kild 7.5 a2.4 g-0.5 i1.2 j1.1 r-0.3
kild+til 8.0 a1.1
kildek 8.0 a0.3 i-0.4 j1.2
kilo 7.5 a-0.3 b0.8 g1.0 m0.7 s0.8
kim 8.0 a0.8 g-0.7
kina 8.0 a-0.6 f0.4 g-0.4 i-0.6 m0.7
king 8.0 g0.6
kino 7.1 g1.1
kinogj 8.0 a-0.7
kios 8.0 c-0.4 e-0.6 l-0.3 m-0.4 n-0.4
kioske 8.0 c-0.4 e-0.6 l-0.3 m-0.4 n-0.4
kirk 6.5 a2.2 c0.5 d-0.4 e2.7 g-0.8 j-0.5 k0.6 m0.5 n-0.6 o0.9 r-0.4 s0.8 t1.4
kirkek 8.0 e0.5 s0.8
kirken 7.7 c0.7 g0.3 h0.6 q0.3 t1.2
kirket 8.0 a0.3 e0.6 g-0.4 p0.8 s0.8
kirs 7.7 b0.7 c1.0 f0.5
kirsti 8.0 a0.3 b0.9 c0.8 f0.6 i0.4 s0.6
kist 8.0 c0.8 m0.5 t1.0
kista 8.0 c0.8 m0.5 t1.0
kiwi 8.0 e0.4 g0.8 p1.1
kiza 8.0 a-0.7 g-0.7
kizash 8.0 a-0.7 g-0.7
kjap 7.1 a-0.7 d0.4 g0.9 h0.4 o-0.4 t-0.3
kjapp 7.7 d0.4 h0.5 o-0.4 t-0.3
kjapt 7.7 a-0.5 g0.8
kjed 6.8 a2.1 c0.9 d1.2 m-0.3 p0.6 r-0.3
kjedel 7.0 a1.8 c0.3 f0.4
kjef 8.0 s0.6
kjel 6.3 a-0.3 b0.5 c0.7 e-1.2 f1.3 g0.3 h0.9 i-1.0 j-0.5 l-0.4 m-0.3 o1.1 p1.2 q0.6 r1.7 s-1.0 t0.8
kjell 7.3 d-0.3 f0.9 g0.7 l-0.4 o1.0 q0.7 r0.8 s-0.3 t0.6
kjelle 7.0 b0.4 c1.0 e-0.9 g-0.5 h0.9 i-0.7 m-0.4 p1.4 r0.5 s-0.5
kjem 6.7 a-1.5 c0.6 d0.5 e-0.6 g3.2 i-0.5 j-0.4 l-0.7 m-0.3 n1.0 o0.5 p-0.4 q-0.5 r3.1 s-0.5 t0.9
kjempe 7.0 a-1.3 c0.7 d0.5 e-0.6 g2.6 i-0.5 j-0.5 l-0.7 m-0.3 n1.0 o0.6 p-0.4 q-0.5 r3.2 s-0.5 t0.9
kjen 5.5 a-1.8 c0.3 d-0.7 i-0.4 m1.9 n-0.4 p-0.6
kjen+for 7.5 a-0.6 g1.3 m0.3
kjen+igje 8.0 a-0.6 k-0.3 q0.3
kjen+ikke 7.7 a1.2 g-0.5 i-0.3 j0.8 k0.4 m2.2 p-0.5
kjen+med 7.3 a-0.4 g-0.6
kjen+og 8.0 a-0.4 g0.5
kjen+som 7.7 a0.6 g-0.8
kjenne 6.3 a0.4 d-0.4 e0.4 j0.4 m1.9 n-0.3 o-0.4 p-0.6
kjent 6.3 a-2.0 g-0.6
kjente 7.5 a-0.4 g0.4
kjer 7.1 d0.7 f0.5 i-0.4
kjer+i 8.0 b0.3 d0.6 f0.7
kjerne 8.0 a-0.6
kjerst 7.7 d0.8 f0.5 i-0.4
kjok 6.8 a-0.4 b-0.3 e0.9 f-0.3 i-0.6 o0.6 p-0.5 q1.1 s0.8
kjokke 6.8 a-0.4 b-0.3 e0.9 f-0.3 i-0.6 o0.6 p-0.5 q1.1 s0.8
kjol 7.3 a-0.8 d0.4 g1.2 k0.7 q0.3 r0.7 t-0.4
kjoles 7.7 a-0.5 b0.3 d0.4 g0.4 k0.5
kjon 8.0 a0.3 g-0.4
kjop 5.5 a1.8 b1.2 d0.6 e2.8 h1.0 i1.7 j0.9 k0.7 l-0.5 n0.8 p1.1
kjop+bill 8.0 b0.5 d0.3 e-0.3 k0.4
kjop+den 8.0 b0.3 e0.7 f0.3 g-0.4 i0.9 s0.9
kjop+inn 8.0 d0.6 e0.6 g-0.3 i0.6
kjop+og 8.0 i-0.8 j0.8 p-0.5 t0.3
kjop+pa 7.7 a0.5 e0.6 j0.4 p0.6
kjope 7.5 b1.1 c-0.5 e0.7 f0.6 h0.6 i0.6 k0.6 l-0.3 o0.5 s0.7 t-0.4
kjoper 7.1 a-0.4 e0.5 f-0.3 g-0.5 j-0.3 m0.3 n0.9 o-0.4 r-0.4
kjopes 7.7 a1.2 b0.3 c-0.3 d1.3 i1.0 m0.3 p0.7
kjopet 7.1 b-0.3 c1.3 e-0.8 g-0.4 i-0.4 j1.6 p0.4 s-0.4
kjopsl 8.0 a0.6 c0.9 i0.6 j0.9 p1.1
kjopt 6.8 a1.1 b0.3 d0.6 e2.6 g-0.4 j-0.5 k0.6 n0.3 p1.0 q0.4 s0.5 t0.3
kjopte 8.0 b0.3 c-0.4 g0.6 h0.9 r0.9
kjor 5.6 a-1.2 b-0.5 c-0.5 g3.3 h2.3 i-0.4 j-0.4 k1.1 l-0.8 m1.2 n1.4 p-0.6 r1.6 s-0.7 t1.1
kjor+den 8.0 a-0.5 g0.6
kjor+er 8.0 a-0.8 g1.7
kjor+og 8.0 a-0.3 g0.3 o0.6 s-0.3
kjor+pa 7.7 a-0.7 b0.3 c0.6 g1.6 h3.0 i-0.5 l-0.5 r2.0
kjor+to 8.0 a0.4 e0.6 g0.5 n-0.3 t0.9
kjore 7.0 a-1.2 b-0.3 d0.6 e-0.3 g1.4 h0.6 k1.2 o0.3 r0.5 t1.1
kjored 8.0 g0.4
kjorer 6.9 a-0.8 c-0.5 d-0.5 e0.3 g0.8 h0.9 i-0.5 n0.6 o0.3 r0.8 s-0.4 t-0.3
kjores 8.0 a-0.3 g0.6
kjorin 7.7 a0.8 g0.9 h-0.3 m1.8 n0.4 o-0.4
kjort 7.7 d-0.4 e0.6 g-0.8 n1.2 t0.8
kjorte 8.0 a1.0 c-0.3 d-0.3 e0.6 i0.7 m0.7
kjot 7.3 c0.4 e0.7 f0.4 g-0.3 m0.7
kjott 8.0 c0.4 e0.8 f0.4 g0.7 m0.8
kjotte 8.0 a0.3 g-0.8
kjær 5.1 a0.5 b0.3 c-0.8 d1.6 h0.4 i2.1 j-0.6 m-0.5 p1.3 q0.8 r1.3 s-0.4
kjær+alle 8.0 d0.4 h0.7
kjær+dere 7.3 a0.3 b1.4 d0.6 e0.3 h0.4 j-0.3 k-0.5 p2.1 s-0.5
kjær+og 7.5 g0.9
kjær+til 7.5 g-1.2
kjære 5.8 a0.5 b0.4 c-0.9 d1.8 g1.0 h0.5 i2.4 j-0.7 k-0.3 m-0.6 p1.5 q0.9 r1.5 s-0.4 t-0.3
kjæres 7.1 g-1.2
kjærle 8.0 a-0.3 g0.5
kjærli 6.3 a0.7 g-0.9
kl 6.1 b-0.5 c0.7 d-0.4 f-0.6 g-0.9 h0.3 i-0.9 j-0.3 k0.9 l0.3 m-0.4 n-0.6 o-0.3 q1.5 t5.9
klag 5.1 a0.7 c-0.6 d0.6 e-1.1 f2.1 g-2.3 h0.9 i-1.6 j2.2 l0.3 m0.4 n-0.4 p-0.8 s-0.8 t-0.4
klag+i 8.0 a-0.9 e-0.5 f-0.5 j-0.3 m0.5 o-0.3
klag+og 7.7 d0.4 f-0.4 j0.6 k-0.4 m1.0 p0.4 t-0.3
klag+pa 6.6 a-1.2 e-0.7 f-0.5 h0.4 i-0.6 j-0.7 m-0.3 n-0.6 p-0.5 r0.6 s-0.5
klag+til 7.1 a0.8 g-0.9 j2.1 m-0.4 s0.9
klagde 8.0 a0.6 d-0.4 e-0.4 g-0.4 o0.5
klage 6.3 a0.4 c-0.4 e-1.0 f1.7 g-1.0 h-0.3 i-0.7 j1.3 k0.4 m0.3 n-0.3 o-0.4 p-0.3 s0.4
klagen 6.0 d0.5 f-0.4 i-0.4 j1.1 p-0.3
klager 6.8 b1.0 f1.0 g-0.8 i-0.4 m0.7 s-0.4
klaget 7.5 d-0.3 e-0.3 g-0.6 h0.4 j0.4 k0.5 m-0.5 o0.4 p-0.3 s-0.6
klan 7.3 g1.9
klap 7.3 a-0.9 c-0.5 d0.6 e-0.8 f0.7 g2.0 h1.7 i-0.5 j-0.3 k0.7 n-0.4 r2.6 s-0.3
klap+pa 8.0 a-0.4 e-0.6 g0.7 k0.5 q0.4 r1.2
klapp 8.0 a-0.4 e-0.6 g0.7 k0.5 q0.4 r1.2
klappa 8.0 a-0.5 c-0.4 d0.7 f0.6 g0.9 h1.9 i-0.4 k0.3 n-0.4 r1.6 t-0.3
klar 5.2 a-0.6 b-0.5 d-1.1 e1.8 f0.5 g1.5 h1.6 i-1.6 j0.5 k0.5 l0.4 m-0.3 n1.0 o-0.7 p1.1 q-0.3 r2.3
klar+a 6.9 a0.6 b-0.4 c0.5 e1.6 i0.9 j-0.4 m0.4 n0.4 q0.3 r0.7 s-0.6
klar+at 7.7 a-0.6 g-0.5
klar+dere 8.0 b0.4 e0.7 j-0.6 p0.9 s0.8
klar+det 7.5 a-1.1 e-0.4 f0.6 g1.5 h0.4 i-0.5 o0.3 p-0.4 q0.6 r2.0 t0.5
klar+for 7.5 a-0.7 b0.4 f0.4 g-0.4 i-0.4 l0.4 n0.5 q0.4
klar+han 8.0 g0.4
klar+ikke 8.0 a0.5 g0.3
klar+og 7.5 a-1.0 e-0.5 f0.7 g1.3 h1.9 i-0.3 j-0.4 k1.1 n0.3 p-0.3 q-0.5 r2.4
klar+over 8.0 a-0.4 g0.7
klar+til 7.7 d-0.3 j0.7 t0.3
klare 6.9 a-0.4 c-0.3 d-0.4 e0.5 h1.1 i-0.5 k0.8 l0.6 m-0.3 n1.4 p0.6 r0.9 s0.4
klarer 6.8 a-0.5 c-0.5 e-0.5 g1.1 j-0.5 n-0.4 o-0.5 q-0.3 r1.0 t0.4
klart 6.3 a0.7 d-0.5 e0.5 g-1.0 h-0.4 i-0.5 j0.7 o-0.5 p-0.4 s-0.9 t-0.4
klarte 8.0 a-0.4 g1.5
klas 6.2 a0.5 b0.5 c0.5 d0.5 g1.4 j0.6 s1.0
klasse 7.0 b0.6 c0.5 d0.6 g0.3 j0.7 s1.1
klassi 6.7 g1.2
klat 7.5 b0.3 d0.4 g-0.8 i0.8
klatre 7.5 b0.3 d0.4 g-0.8 i0.8
klau 7.7 c0.8 j0.7 m0.8
klaust 8.0 a-0.4
kled 7.5 a1.1 c0.4 e0.6
kled+i 8.0 a1.1 g-0.3
kledd 8.0 a1.1 g-0.3
klem 6.8 a-0.9 b-0.4 c-0.3 e-0.3 f-0.5 g1.1 h1.0 i-0.4 n0.6 o-0.4 q0.8 r2.2 t0.6
klem+fra 7.1 a-0.3 b-0.3 c-0.5 d-0.5 e-0.6 f-0.4 g1.4 h0.9 i-0.4 n0.7 o-0.5 q0.8 r1.2 t0.4
klie 6.9 a-0.3 e0.9 f0.5 g-0.9 h-0.4 i-0.6 p0.5
klient 6.9 a-0.3 e0.9 f0.5 g-0.9 h-0.4 i-0.6 p0.5
klik 7.7 a0.3 c0.5 e1.5 g-0.7 h0.4 s0.7
klikk 8.0 a0.6 c0.6 e1.6 g-0.3 h0.4 s0.8
klin 7.7 a-0.9 q0.5 r0.7
klip 6.8 a-0.7 b-0.3 g0.6 i1.0 k0.5 l0.4 m-0.4 n-0.4 o0.3 q-0.5 s-0.4 t0.5
klippe 6.9 a-0.4 b-0.3 g0.8 i1.2 m-0.4 n-0.3 o0.5 q-0.4 t0.4
klis 7.7 a1.1 m0.3 r0.7
klisje 8.0 a1.6 g-0.6
klod 8.0 a1.6 b0.9 g-0.8 m0.8 s0.8
klok 5.4 c1.4 e-0.4 g-0.4 i-1.1 j-0.7 k1.5 l-0.4 m-0.3 o0.9 p-0.6 r1.3 s-1.7 t5.7
klok+atte 7.5 b-0.4 c0.8 d0.5 f0.6 g0.7 q0.4 r0.6
klok+ett 8.0 k0.9 n0.3 t-0.4
klok+ti 7.3 b0.4 c1.3 e-0.8 g1.1 i-0.4 l0.5 o-0.4 q-0.5 r1.3 s-0.4
klok+tolv 8.0 m0.7 n0.4 q-0.3 r-0.4 t1.0
klok+tre 8.0 e-0.4 g0.6 q0.4 r0.6
klokka 5.5 c1.4 e-0.4 g-0.4 i-1.1 j-0.7 k1.5 l-0.4 m-0.4 o0.9 p-0.6 r1.3 s-1.7 t5.8
klon 8.0 a0.4 g-0.6
klos 7.7 a-0.5 g-0.4
kloste 7.7 a-0.5 g-0.4
klub 7.1 a1.0 b-0.5 d0.7 g-1.3 h0.6 i-0.4 j-0.3 l0.7 o1.4 p-0.3 r-0.3 s-0.3 t0.5
klubbe 7.7 a0.4 b-0.4 d0.9 e0.3 g-1.0 h0.8 l0.4 o1.2 q0.4
knal 8.0 a-0.5 g1.5
knap 6.4 a-1.8 d-0.7 e0.7 g0.7 i-0.3 n0.9 s-0.3 t2.0
knap+for 8.0 b0.8 d-0.5 e0.5 f0.4 h0.5 k-0.3 t0.7
knap+og 7.7 a-0.4 g0.5
knapp 7.5 a-0.3 c-0.4 d-0.5 e0.4 g-0.7 h-0.3 n0.7 t1.8
knappe 6.8 a-1.3 b0.5 d-0.3 e0.3 f0.4 g1.7 n0.3 t0.4
knek 8.0 a-0.6 k0.7 m0.4
knekke 8.0 a-0.6 k0.7 m0.4
knit 8.0 a0.6 e1.3 g-0.7 k0.4
kniv 8.0 a-0.3 g1.0
knivsk 8.0 a-0.3 g1.0
knut 7.1 a0.3 g-0.4 k0.4 p0.6
knyt 7.1 a-0.7 g-0.8
knytte 8.0 g-0.5
knyttn 8.0 a-0.4 g-0.6
ko 7.7 a0.7 e0.3 g-0.6 q0.8 r-0.3 s0.7
kobl 6.6 a1.1 c1.1 d0.3 e1.1 m-0.5 q0.9 s-0.5
kobl+til 7.5 a-0.5 c0.6 f0.4 p0.5
koble 7.5 d0.5 g-0.8 l0.3 m-0.3 o-0.3 q1.4
koblet 7.5 a1.2 e0.8
koen 7.7 a0.4 d0.3 e1.2 f-0.6 l0.3 m0.7 t0.9
koke 7.3 a0.9 c-0.4 d-0.5 e2.0 g0.6 i-0.3 k0.5 m1.1 n0.4
koker 8.0 a0.8 b0.4 e1.6 g-0.4 m0.4 r-0.4
kokk 7.3 e-0.6 m0.3 o0.3 r0.4
kokk+har 7.7 b0.3 e-0.4 f0.4 m0.5 r0.5
kokken 7.3 e-0.6 m0.3 o0.3 r0.4
kolb 8.0 a-0.4 c0.4 g0.3 o0.4 r0.7 t0.4
koll 6.4 a-0.5 b-0.4 d-0.3 g1.3 h1.6 j-0.4 n-0.7 o-0.3 r0.9 t0.4
koll+i 7.5 h0.7 i0.4 r0.3
koll+min 8.0 a-0.6 g0.5 h0.4 l-0.3 r0.5
kolleg 6.5 a-0.4 b-0.4 g0.8 h1.6 n-0.7 o-0.3 q0.3 r1.0 t0.4
kolo 8.0 e-0.3 g-1.2 o-0.4
kom 5.0 a1.7 c3.4 d1.9 e3.5 f0.4 g-0.9 h1.3 i2.9 j-1.3 n1.6 o2.4 p0.8 r1.9 s-0.5
kom+det 8.0 a0.4 g-0.3 i0.6 p0.5
kom+for 8.0 c0.5 g0.7 i0.3 r0.6
kom+fra 7.7 e1.1 f0.4 g1.1 i-0.7 k0.4 o-0.7 q0.5 r0.9 t-0.4
kom+hjem 8.0 d0.4 g0.5 h0.8 i0.5 o0.4 r0.4
kom+i 7.1 e-0.5 n0.7 r0.4
kom+inge 8.0 a-0.8 b-0.3 c0.6 d0.9 f0.5 g-0.3 h0.3 m0.6 o1.9 p-0.8 q0.4 t-0.3
kom+inn 8.0 b0.5 g-0.5
kom+og 7.3 a0.6 b0.3 c0.8 e2.1 f-0.4 g-0.5 h0.6 i0.4 j-0.3 l-0.4 p0.6 q-0.6 s-0.4
kom+pa 7.7 a0.9 c1.4 d0.8 g-0.6 p0.9 s0.8
kom+til 8.0 d0.5 g-0.3 i0.3
kom+tilb 7.7 b-0.3 m1.2 o-0.3 q0.4 r0.4
kom+to 7.7 a0.5 b-0.4 c0.3 e1.2 g-0.6 k1.1 m-0.4 o0.4 p0.9 t0.5
komb 6.9 g0.4
komb+fler 8.0 a-0.4 g0.7
komb+med 8.0 g0.9
kombin 6.9 g0.4
komf 7.5 a-0.5 b-0.3 g1.3 h0.7 r0.4
komfor 7.7 a-0.4 g0.7
komi 8.0 a-0.8 g1.0
komm 3.6 a0.8 b0.8 c2.5 d-0.3 e0.6 f2.1 g-2.1 i-0.9 j-0.3 l2.7 m-0.5 n2.5 o0.7 q-0.8 r-0.5 s0.8 t0.3
komm+alts 8.0 a-0.5 g-0.3 k0.9
komm+bort 8.0 a0.5
komm+de 7.5 a0.4 c1.8 d-0.5 e-0.7 h0.6 p1.7 s-0.3
komm+den 7.5 a-0.4 c0.5 d-0.4 e0.4 f0.9 g-0.3 i-0.5 k2.1 n1.0 o0.4 p-0.4 s-0.6 t0.4
komm+det 7.3 a1.1 b0.7 c0.4 e-0.5 g-0.5 h-0.3 m1.0 n-0.3 p-0.4 q0.3 s0.5
komm+en 7.7 c-0.6 d2.1 e-0.4 g-0.3 i-0.3 j-0.3 n-0.4 o0.8 p-0.4 q1.3 r0.3 s-0.4 t-0.5
komm+ette 7.7 a-0.4 b0.3 c-0.3 d-0.3 g0.4 m0.4 o-0.4
komm+for 7.0 a0.7 c1.1 d1.1 g-0.9 l0.4 q-0.4 s-0.5 t-0.3
komm+fra 7.3 c-0.5 g0.4 j-0.4 m1.1 n-0.3 o0.6 p-0.3 t-0.5
komm+fram 8.0 b0.3 k0.4 o0.7 r-0.3
komm+fred 8.0 a-0.4 g-0.6 n1.3 t0.4
komm+har 7.1 b-0.5 c1.5 d-0.4 e0.5 f0.6 g-0.4 i-0.6 j1.2 l0.5 m-0.4 o0.4 p0.3
komm+i 6.7 c1.2 d0.9 e0.9 f-0.5 g0.3 i0.4 j0.3 l1.6 m-0.4 n1.1 q0.6 r-0.7 s-0.5
komm+ikke 6.6 a1.8 b-0.6 c0.3 f1.3 g-0.7 i-1.0 l0.5 n0.3 p1.9 r-0.5 s0.6 t0.5
komm+inn 7.1 b0.4 d-0.3 e1.1 g0.8 i-0.3 l-0.5 o1.5 p-0.5 r0.5
komm+inno 7.7 a-0.4 f0.8 l-0.5 n1.7 r0.5 t0.5
komm+jeg 8.0 a0.4 b0.7 e0.9 s1.1
komm+med 7.0 a-0.5 b0.6 e1.1 g-0.7 h0.3 i-0.4 k0.7 m1.6 n0.5 p0.9 s-0.7 t0.4
komm+meg 8.0 a-0.4 c0.4 d0.4 e-0.3 g0.7 k0.8 l0.3 n1.0 r0.5
komm+nar 7.7 a-1.1 b-0.4 d0.5 e-0.4 k0.5 l1.9 n-0.4 o-0.5 p-0.6 t-0.3
komm+nok 8.0 a-0.5 e-0.4 g0.6 h1.2 m0.4 r1.1 s0.4
komm+og 6.9 a0.3 d0.7 e1.8 i0.4 j-0.4 k-0.5 n-0.4 o-0.4 p0.4 r-0.3 s1.0
komm+om 7.5 b-0.4 e0.6 f0.9 g-0.5 h0.4 j1.0 t1.0
komm+opp 8.0 c-0.5 d-0.6 e0.4 f0.5 g0.4 k0.3 l0.3 o0.4 r0.5 t0.5
komm+pa 6.8 c1.7 d-0.3 e-0.4 g-0.9 h0.4 i-0.4 j0.4 k0.6 n-0.7 o-0.3 p-0.4 s-0.4 t0.6
komm+seg 7.5 a0.5 b-0.5 c0.7 d0.7 f-0.4 g0.7 h0.6 i1.1 o-0.4
komm+skal 8.0 g0.3 n0.5 q0.3
komm+som 7.3 a0.6 c0.5 d0.5 e-0.4 g1.0 i0.6 j0.8 p0.4
komm+til 5.6 a4.3 e1.8 g-2.1 h-0.3 i2.2 j0.4 n0.5 o-0.7 p-0.6 q0.5 r-0.6 s4.9 t0.4
komm+tilb 6.8 a-2.1 e-0.6 f-0.3 h-0.4 i-0.8 j-0.4 l2.3 m-0.4 n0.4 o0.6 p-0.8 s-0.5
komm+unde 7.7 d1.3 e-0.3 g-0.4 h1.3 n0.3 r-0.4 s1.4 t0.4
komm+ut 8.0 a-0.7
komm+vi 7.0 a1.7 d-0.7 e0.6 i1.7 m0.4 n-0.4 p-0.5 s0.3
komm+virk 8.0 a-0.9 g1.6
komma 7.5 a-1.1 b-0.7 d-0.6 e-0.6 g0.5 j-0.6 q1.0 r1.0
komme 6.0 a0.7 b1.4 c0.7 e-0.7 i1.0 j-0.4 p-0.4 r0.7 t0.8
kommen 6.7 a-0.5 b-0.3 d1.3 g1.7 h0.4 j-0.3 s1.5
kommer 4.1 a0.8 b0.7 c2.2 e2.3 f0.3 g-2.2 h0.3 i-0.8 j-1.1 k-0.4 l3.0 m0.4 n3.0 p0.6 q-1.0 r-1.5 s1.8
kommet 6.1 a-0.8 b0.6 c1.5 d-0.7 e-0.6 f0.4 k1.1 n0.8 o1.7 p-0.8 r0.7 s-0.6 t0.8
kommun 5.3 a1.8 c1.4 d0.9 e0.9 f3.0 g-1.6 h-0.4 i-1.2 j1.7 k0.7 l1.2 m-1.0 n0.3 p0.3 q0.4 s-1.5 t0.9
komp 6.2 a-1.6 g3.8 i-0.4 m0.3 o-0.4 r1.2 s0.6
komp+figu 8.0 a-0.4
komp+og 7.5 a-0.8 c0.4 g1.4 r0.8
kompen 8.0 g0.4 m0.5 o-0.4 r0.9 s0.8
komple 7.3 a-1.0 g1.4
kompli 8.0 a-0.5 c0.4 g1.0 r0.8
kona 6.3 a-1.4 d-0.9 e0.6 f-0.7 g2.1 j-0.4 l0.4 n1.1 p-0.6 q0.8 r1.7 t0.8
kona+er 8.0 g1.3 n1.0 r1.8 t0.5
kona+har 8.0 a0.5 i0.7 r-0.4
kone 7.7 g-0.4
kone+er 8.0 g-0.4
konf 6.5 a1.5 c1.6 d-0.4 e0.7 g-0.6 o0.4 p0.3 q0.7 t0.5
konfer 7.7 c-0.4 d-0.5 g-1.2 i0.5 q0.6
konfir 7.5 a0.8 b0.3 c2.4 e0.7 i-0.4 n0.6 o0.3 p0.5 q0.3 r0.5 s0.4
konfli 7.7 e0.3 h-0.3 l0.4
kong 6.9 a-1.3 g-0.3
kong+av 8.0 a-0.3 g0.6
kongen 7.7 a-0.6 g0.5
konger 8.0 a-0.3
konk 5.7 a-0.7 d-0.6 e0.7 f0.9 g0.3 l0.8 n1.2 o0.4 p-0.5 r0.3 s-0.7 t0.5
konk+er 8.0 a1.1 e0.4 f0.8 g-0.4 j0.6 m1.0
konk+i 8.0 a-0.4 b-0.4 g-0.4 h0.3 i-0.3 k-0.4 l0.5 r-0.3
konk+men 8.0 b-0.3 d-0.4 g-0.5 m-0.4 n-0.3
konk+og 8.0 b0.4 g0.4
konk+pa 7.3 b-0.6 g-0.4 i-0.3 k-0.3 l0.9 m-0.3 o0.4 q1.1
konklu 7.5 a1.2 b0.6 f0.7 i0.5 j0.6 m0.9
konkur 5.9 a-1.6 b-0.7 d-0.6 e0.6 f0.4 i-0.5 j-0.6 l0.8 m-0.6 n1.3 o0.4 p-0.5 r0.4 s-0.7 t0.6
kons 5.4 a2.0 b1.4 e0.5 f1.8 g0.5 h-0.3 k0.4 l0.4 n0.5 p-0.6 r0.7 s0.9 t0.5
kons+av 8.0 g0.9
kons+har 8.0 a1.1 c0.9 d0.4 e1.1 f0.4 g-0.3 i-0.5 k0.8 l0.4 q0.5 s-0.4 t1.3
kons+i 7.7 e0.6 f0.7 s0.7
kons+og 7.7 a1.0 b1.0 s1.0
kons+som 8.0 d0.5 g-0.3 s0.5
konsek 8.0 g0.4
konsen 8.0 a-0.6 g1.4
konsep 7.3 a0.4 b-0.4 e1.4 g-0.8 i-0.4 k0.7 q0.7
konser 6.2 a0.3 f1.3 g-0.7 i0.8 j0.3 l0.3 m0.6 p-0.4 t0.7
konsol 7.7 a0.5 g0.6
konstr 7.7 a0.6
konsul 7.3 b2.2 e-0.7 f0.9 g0.3 h-0.4 m-0.4 n0.7 o0.6 q-0.5 s1.3
kont 4.0 a-0.9 b1.1 c1.1 d2.3 f1.5 g-1.9 h1.0 i0.9 j0.4 k0.6 l2.1 m0.8 o2.2 p-1.4 q2.5 r0.8 s-2.5 t-0.4
kont+blir 8.0 b0.4 d0.4 i0.4 l0.3 o0.3 q-0.3
kont+dere 7.3 a-1.0 b1.4 e-0.9 f0.3 g-0.5 i-0.7 j-0.5 k0.4 m0.4 n-0.4 o-0.5 p-0.4 q1.3 s-0.3 t0.8
kont+det 8.0 b0.3 c0.4 f0.5 g-0.4 o1.7
kont+en 8.0 b0.4 c0.6 j0.8 m0.8 q1.1
kont+er 6.9 a-1.2 e-0.8 f0.6 h0.5 i-0.9 j-0.4 k0.8 n1.0 o0.3 p-0.4 r1.5 s-0.3
kont+for 7.5 a0.9 d1.7 f-0.3 g0.5 h0.8 i1.2 j0.6 l-0.3 m-0.3 n-0.4 p-0.3 r0.9 t-0.3
kont+hos 8.0 a-0.5 d-0.3 e-0.6 g0.5 i-0.7 m0.3 r0.4
kont+i 6.4 a0.4 d0.9 g0.7 h0.5 i1.6 j-0.4 m0.5 q0.7 r-0.6 s-0.5 t-0.3
kont+klok 8.0 a-0.9 e0.3 f-0.3 i-0.3 l-0.4 t-0.3
kont+med 6.6 a-0.4 b-0.6 d1.2 e0.6 f0.4 g-1.3 i-0.8 j1.3 l1.5 m0.8 n0.6 p-0.4 q0.5 s0.3
kont+og 6.6 a-0.9 b0.4 f1.4 h-0.3 i-1.0 k0.4 l0.7 m0.7 n-0.4 q-0.5 r0.4 s-0.5 t0.8
kont+pa 7.5 d0.4 h0.4 j0.5 o1.1 r0.7
kont+sa 7.3 a0.4 b0.7 c0.8 d0.4 e-0.6 f0.3 h1.4 i0.7 k-0.3 l-0.3 m0.5 n-0.5 p-0.5 q0.5
kont+sier 8.0 a0.4 i0.3 j0.8 m0.9
kont+skal 8.0 d0.7 n-0.4 o2.5 t0.4
kont+som 7.7 b-0.5 d-0.4 g0.4 h-0.4 i-0.4 k0.7 o1.0 p0.8 r0.4 t0.8
kont+til 7.3 a0.9 c-0.3 e1.6 g-0.8 h0.3 i0.4 j-0.5 p2.2 q0.8
kont+uten 8.0 d0.6 e0.5 f0.7 n0.6
kont+var 7.3 b-0.4 d0.3 g-0.4 l-0.4 o0.7 q0.7 s0.4 t1.0
kontak 5.5 b-0.5 c-0.5 d3.0 e1.9 f0.8 g-1.2 h1.4 j1.0 k-0.6 l1.5 m0.5 p-0.6 q0.3 s-0.5 t-0.4
kontan 8.0 b-0.4 d-0.4 f0.4 n0.6 q1.0
kontin 6.8 a1.4 b0.5 f0.3 n-0.3 r-0.3
konto 6.4 b-0.7 c0.7 d0.7 e0.8 f0.6 g-0.8 h1.0 i-0.9 k-0.4 l2.1 m0.6 n-0.6 o0.3 q3.6 s-0.5
kontoe 7.1 a-1.3 c-0.6 d-0.8 e-0.4 g-0.4 i-0.5 j-0.4 l-0.5 p-0.5 q3.6 r0.3 t0.8
konton 7.0 a-1.3 b0.9 d-0.3 e-1.0 f0.9 g-0.7 h0.3 i-0.7 j-0.4 k0.5 l-0.5 m-0.6 n2.0 o4.8 p-0.7 q-0.5 r0.7 s-0.4 t0.8
kontor 5.4 b2.2 d2.1 f0.6 i1.6 j-0.7 k0.5 l0.7 n0.7 o0.3 p-1.4 r1.9 s-1.5
kontra 5.5 c1.4 d0.7 f1.1 h1.3 i1.3 j1.3 k0.3 m1.7 n-0.4 o1.0 p0.7 q-0.4 s-0.3 t0.6
kontro 7.0 a-1.0 e-0.3 g0.5 h-0.4 k0.4 l0.7 n-0.5
konv 7.1 a-0.7 e-0.4 g0.5 n0.4
konver 7.7 a-0.4 g1.2
konvol 8.0 e-0.4 f0.3 n0.4 r0.3
kopi 6.6 a1.0 b0.7 c-0.6 d1.2 f2.5 g-0.9 i-0.6 j0.6 k0.7 o0.8 q0.8 s1.1
kopi+av 8.0 d-0.4 e0.4 k0.9 o0.4
kopi+til 8.0 e0.8 f0.9 o0.9 s0.7 t0.4
kopier 8.0 a0.7 b0.6 d0.4 g-0.3 h0.3 k0.5
kopp 8.0 a2.3 e0.6 g-0.7 p1.0
kor 8.0 a0.5 e0.7 g0.3 s0.9
kore 7.3 a2.2 c0.4 g-0.7 s0.6
korean 8.0 a0.7 g0.3
korp 7.3 a-1.2 b-0.4 c-0.4 e-0.7 g0.9 k-0.3 m0.6 n0.9 q0.5 r2.0 s-0.4 t-0.3
korpse 7.5 a-0.7 b-0.3 c-0.4 g0.5 n0.7 q0.3 r1.1
korr 6.3 a-1.2 b-0.4 e-0.5 f0.6 g-1.1 i-0.7 j-0.6 k0.5 l0.4 m0.9 n-0.4 s-0.8 t0.9
korr+har 8.0 l0.6 n-0.3
korr+pa 8.0 h0.4 l0.3 o-0.3 t0.5
korr+poli 8.0 a-0.4
korrek 6.7 a-1.0 b-0.3 e-0.4 f0.7 g-1.6 i-0.6 j-0.6 k0.7 m0.5 n-0.3 p-0.6 s-0.8 t1.0
korrup 8.0 a-0.4 g0.4
kors 7.3 d0.7 f0.3 g-0.8 i0.6 o1.2 p0.5
kort 5.9 a1.6 b-0.5 c0.4 d-0.4 e2.1 g-1.1 h1.3 j-0.9 l-0.5 m0.3 p2.2 q1.2 s-0.4 t1.8
kort+i 8.0 q1.1
kort+og 8.0 a1.3 c0.8 e0.8 g-0.5 j-0.3 p2.7
korte 7.7 c0.9 e1.0 g-0.7 p1.2
kortet 7.5 a-0.4 d-0.4 e0.6 h1.0 i-0.4 l-0.6 m0.4 s-0.3 t0.7
kose 7.5 a-0.7 d0.6 e-0.3 g0.8 h0.9 i0.4 r0.6
koseli 7.5 a-0.7 d0.6 e-0.3 g0.8 h0.9 i0.4 r0.6
kost 5.9 b1.1 e0.8 f-0.7 g-0.3 h-0.5 j0.4 k0.5 n0.4 p-0.6 s-1.0
kost+a 8.0 a0.3 b0.4 h0.4 i1.3
kost+det 7.5 a-0.7 b-0.5 c0.4 d-0.3 g-0.3 i-0.4 k0.7 l0.6 n0.8 s-0.3 t0.3
kost+en 8.0 b-0.4 e-0.6 t-0.4
kost+oss 8.0 a0.4 e0.4 g-0.3 j1.2
kosta 8.0 a0.6 b1.8 e0.9 m0.4
koste 8.0 m0.6
koster 6.5 a-0.4 b0.3 d0.3 e0.4 i0.3 j-0.4 k0.4 m-0.5 n0.7 o0.5 p-0.4 q0.3 r0.5 s-0.7
kostet 8.0 a0.4 g-0.3 j1.0 r-0.3
kostna 7.7 a-0.7 b-0.3 f-0.3 k0.5 m-0.3 o-0.4
kostym 7.7 g1.0
kr 6.6 a-0.8 b-0.7 c-0.5 d-0.4 f-0.4 g-0.8 h-0.5 i-0.7 j-0.5 l-0.4 m1.3 n-0.5 o0.8 p-1.0 q3.2 s-0.6
kraf 6.0 a1.6 e0.4 g0.5 h0.8 m0.4 r0.6 s0.4
kraf+og 8.0 e0.7 g0.9 s0.7
kraft 7.5 a-0.8 g0.5
krafte 8.0 a1.7 g-0.8
krafti 6.8 a0.5 e0.6 g0.8 s0.6
kraftl 8.0 a1.4 g-0.6
krafts 8.0 a-0.6 g0.5 h1.1 m0.5 o-0.3 r0.9
krag 8.0 a0.6 e0.8 j0.9
kran 6.4 b-0.4 c-0.9 d-0.8 e0.5 f0.6 j-0.8 k1.4 l0.7 m0.7 o0.4 p-0.7 r0.4 s-0.6 t0.4
kran+og 8.0 c0.5 g0.4
kran+om 7.5 a-0.9 b-0.4 c-0.4 d-0.7 g0.9 h0.3 k0.4 m0.3 r0.9 s-0.4
kranfo 8.0 a-0.6 b0.3 c-0.4 j-0.4 k-0.3
krange 7.5 a-0.9 b-0.4 c-0.4 d-0.7 g0.9 h0.3 k0.4 r1.0 s-0.4
krangl 8.0 e-0.4 o0.6 t0.4
kras 7.7 a-0.5 k1.4
kras+med 8.0 a-0.5 g-0.3 k1.4 l0.3
krasje 8.0 a-0.5 g-0.3 k1.4 l0.3
krav 5.7 a2.7 b0.8 c0.6 d-0.6 g-1.5 i-0.9 j5.6 l-0.5 m3.1 n-0.5 o-0.3 p2.0 r-0.5
krav+er 8.0 a0.5 j0.9 m0.6 p0.3
krav+i 8.0 b0.7 j0.5 p0.5
krav+mot 8.0 a-0.5 e0.5 h0.5 k0.5
krav+om 7.7 b0.4 c-0.3 i0.3
krav+pa 7.7 a0.3 c0.7 e-0.4 i-0.3 j1.0 p0.6
kravet 6.1 a1.8 c-0.8 e0.8 g-0.8 i-0.7 j3.1 m3.7 p2.7 r-0.6 s-0.9
kreasj 8.0 a0.4
kred 6.1 a2.4 c-0.5 g-0.8 h1.3 i-0.9 j-0.4 l0.9 m6.6 n0.6 o0.8 p-0.7 s-0.7 t-0.3
kred+for 8.0 a0.4 e-0.4 m1.5
kred+og 7.7 b1.1 f0.7 g-0.5 h0.6 m0.8 o1.5 r-0.4 t-0.3
kredit 6.2 a2.1 c-0.5 e-0.4 g-0.8 h1.3 i-0.9 j-0.4 l0.9 m6.7 n0.6 o0.8 p-1.4 s-0.6 t-0.3
kref 8.0 g-0.5
krefte 8.0 g-0.5
krev 5.6 a2.6 c1.7 e-0.7 g-1.3 i-0.6 j4.0 l-0.4 p0.7 q-0.8 r-0.7 s-0.9 t-0.3
krev+at 7.3 b0.7 c0.4 d0.5 e-0.7 f0.8 i-0.3 j0.6 m0.4 o0.9 q-0.3 s-0.3 t-0.4
krev+en 8.0 a0.9 g-0.6
krev+erst 7.1 a0.6 j1.3 q-0.3 s-0.3
krev+peng 8.0 a0.6 i-0.5 j0.9 p-0.4
krevd 8.0 a0.5 c1.2 i0.5 j0.7 p1.0
kreve 7.0 a1.1 e0.4 i-0.7 j2.0 m-0.3 p0.5 s-0.4
krever 6.0 a1.0 c0.8 e-0.9 f0.4 g-0.8 i-0.5 j2.1 o0.3 p-0.3 q-0.8 r-0.4 s-0.6
krig 6.8 a-1.2 f0.4 r0.4
krig+i 8.0 g-0.4
krigen 8.0 g-0.5
krigsi 8.0 a-0.5 f0.5 g0.3 r0.5
krim 6.7 a-1.3 d-0.5 e-0.3 h-0.5 i-0.3 j-0.4 k0.4 r-0.5 t-0.5
krimin 7.7 a-0.5 e-0.3 g0.4 o-0.4
krimro 7.5 a-0.5 b0.3 d-0.5 f0.4 g-0.8 h-0.7 j-0.4 k0.4 r-0.4 t-0.4
krin 8.0 d0.7 e-0.4 g0.4 i1.0 l0.4 n0.4 r0.3
kringl 8.0 d0.7 e-0.4 g0.4 i1.0 l0.4 n0.4 r0.3
kris 6.1 a0.5 b1.5 c1.0 e-0.5 h0.8 k1.2 l-0.5 n-0.6 p0.3 r-0.6 s0.5
krises 8.0 b1.0 d0.7 e-0.6 f0.3 q0.3
kristi 6.4 a1.2 b0.8 c1.2 f-0.4 j0.3 k1.2 m-0.3 n-0.5 p0.5 r-0.9 s0.8
krit 7.5 a1.4 d0.5 e1.2 j-0.4 k-0.5 q-0.4 r-0.3 s-0.6 t0.7
kritik 8.0 a1.6 e1.6 f0.5 g-0.8 k-0.3 l0.4 s-0.3
kritis 8.0 d0.8 g0.5 s-0.3 t1.0
krog 7.7 m1.2
krogh 8.0 g0.6 m1.2
kroh 8.0 a-0.4 g0.9
kroh+sore 8.0 a-0.4 g0.9
krohg 8.0 a-0.4 g0.9
kron 5.3 a2.1 b4.7 d0.8 g-0.9 h0.9 i-0.7 l0.9 m1.4 n0.5 o-0.4 p2.2 q1.4 r-0.8 s-0.7 t-1.0
kron+er 8.0 a0.6 b0.7 e-0.3 g-0.3 l0.4 n0.4
kron+for 6.9 a1.7 b3.1 d-0.9 f0.4 g-0.9 h0.5 i-0.5 j-0.6 m0.7 p0.4 q0.8 s-0.6 t-0.4
kron+i 7.7 c-0.4 d-0.3 l1.0 m0.6 p0.8
kron+og 7.0 b0.9 c0.6 d0.6 e0.7 g0.5 i-0.5 j0.5 l0.4 n0.4
kron+star 8.0 a-0.6 b-0.4 c-0.4 h0.7 m0.4 r0.3
krone 8.0 a0.5 b1.1 c-0.3 d0.8 e-0.4 p0.3 q0.4
kroner 5.5 a2.5 b4.6 d0.5 e0.7 g-0.7 h0.4 i-0.4 j0.5 l1.3 m1.4 n0.8 p1.8 q1.5 r-0.8 s-0.3 t-0.8
krongl 8.0 a-0.7 e-0.4 g0.4 r0.3
kronik 8.0 a-0.4 b-0.4 g-0.5 h0.7 k0.4
krop 6.5 a-1.3
krop+og 8.0 g-0.7
kroppe 7.1 a-0.8 g0.8
kropps 7.1 a-0.6
krys 6.8 a0.7 c0.6 d0.5 f-0.3 g-1.0 h1.0 i0.8 j-0.4 l0.5 p-0.5 q2.0 r0.4 s-0.4
krys+av 8.0 a-0.5 h0.9 m0.3 q0.9 r0.8
kryss 8.0 a0.5 i1.3 l0.3 n0.4
krysse 7.5 a-0.5 e0.6 h1.3 p-0.4 q2.3 r0.6
kul 8.0 a-0.8 g1.4
kuld 8.0 a-0.4 g0.6
kule 8.0 a-0.4 f0.4 g1.0 k-0.3 l0.3 r1.3
kuli 8.0 a-0.5 e-0.3 g1.3 k0.3 r0.5
kult 6.7 b1.3 d-0.4 f1.6 h0.4 i-0.5 k-0.5 l0.7 m0.8 n1.2 o1.6 p-0.4 q0.3 r0.9 t1.0
kultur 6.7 b1.3 d-0.4 f1.6 h0.4 i-0.5 k-0.5 l0.7 m0.8 n1.2 o1.6 p-0.4 q0.3 r0.9 t1.0
kun 6.4 a-0.5 b0.4 d0.3 e-0.5 f0.9 g-0.5 i-0.4 o1.2 p-0.3
kun+en 8.0 g0.3
kund 4.7 b0.3 c-1.0 d2.4 e-1.4 f1.5 g-1.7 h0.5 i0.9 j-1.7 k1.7 m0.6 o0.7 p-1.8 r1.0 s0.6 t-0.9
kund+av 8.0 a-0.5 h-0.5 k0.7 l0.5 m0.4
kund+dere 7.7 a1.0 f0.5 q1.0 r0.4 s0.7
kund+heve 8.0 c-0.3 k0.3 o0.4
kund+i 7.3 a0.4 b0.7 c0.3 d-0.4 g-0.5 h-0.4 i1.5 m-0.3 s-0.3 t-0.4
kund+ikke 8.0 a-0.8 b-0.4 c0.3 o0.5 p-0.4 t-0.3
kund+og 7.5 c-0.4 e-0.3 g-0.4 h-0.4 l0.4
kund+pa 7.7 a0.6 b-0.4 d0.7 e-0.4 f-0.4 h1.0 i-0.4 o-0.4 r0.3 s0.5
kund+som 7.3 a-0.6 b-0.4 d-0.4 e-0.5 f-0.4 h0.8 i-0.3 m-0.3 p-0.4 r0.4 s-0.3 t0.7
kund+var 7.3 a-1.1 b-0.3 g-0.4 h0.5 l1.4 n-0.4 o0.4 p-0.5 q0.8 r0.5
kund+vare 7.1 a-1.0 c1.0 d-0.4 e0.5 g-0.6 i-0.4 j-0.3 k-0.7 l-0.8 m-0.6 n0.7 o-0.5 p-0.6 s-0.5
kunde 6.1 a0.3 c-1.0 d1.0 e0.5 f0.4 g-0.5 h1.0 i0.7 j-0.6 m1.0 p-0.9 t-0.7
kundea 7.3 a0.8 d1.6 e-0.7 f0.3 g-0.4 i0.6 k0.4 n-0.4 q-0.3
kundef 7.7 a1.0 d2.1 e-0.4 g-0.3 i1.6 o0.3 p0.8 s-0.3
kundeg 8.0 b1.0 s1.0
kundek 7.5 a0.6 c-0.4 d-0.8 e-0.6 f0.6 g-0.6 h-0.5 i-0.3 k1.3 m0.6 o0.6 s0.4
kundem 8.0 e-0.5 h0.9 k0.6 q-0.4 r0.5
kunden 5.7 a-1.8 c0.3 d-1.1 e0.4 i-1.8 j-1.0 k-0.6 m-0.7 n0.3 o1.1 p-1.4 q0.4 r0.9 s0.3 t-1.0
kunder 7.1 a-0.5 e-0.5 i1.2 k-0.4 l-0.4 m-0.3 p-0.4 r0.4 s-0.3 t0.4
kundes 7.5 c-0.4 d0.3 e-0.5 g-0.8 h-0.4 k1.2 m-0.4 p0.4 r0.5 s0.5 t-0.3
kundet 8.0 a0.4 b0.3 d1.3 e-0.5 f0.6 i-0.5 m0.9
kunn 5.2 a0.8 b0.6 c-0.5 d-0.3 g0.6 h-0.4 i-0.6 j-0.8 k0.7 l0.5 n-0.4 o1.0 p-0.8 q0.6 r2.2 s-0.5
kunn+du 7.1 a-1.1 c0.4 d1.1 e-0.6 i-0.4 k0.3 n-0.4 o0.7 q0.6 r0.7 s-0.4 t-0.3
kunn+fort 8.0 a0.4 i1.4
kunn+ha 8.0 a-0.3 c-0.3 m0.5 o-0.3 r0.6 t0.8
kunn+ikke 7.7 a-1.3 c-0.5 d-0.5 e-0.4 g0.8 h-0.4 i-0.4 k0.5 m-0.4 r1.4
kunn+like 8.0 a0.6
kunn+være 8.0 a-0.5 d-0.3 g1.0 k0.3 n0.3 r0.6 t0.4
kunne 5.3 a1.0 b0.7 c-0.5 d-0.3 e0.3 g0.3 h-0.5 i-0.6 j-0.8 k0.7 l0.5 n-0.4 o1.1 p-0.8 q0.6 r2.2 s-0.5
kuns 6.9 a1.0 e-0.5 g-0.7 j0.7 s0.4
kuns+har 8.0 d0.4 e-0.5 j0.8 o0.4 s0.5
kunstn 7.5 a1.5 d0.7 g-0.6 j0.8 s0.6
kunsts 8.0 a-0.3
kurs 6.4 a-0.7 c-0.5 d-0.4 e0.5 h1.5 i-0.4 j-0.6 k1.2 o0.4 p-0.5 q2.0 r1.1 s0.3
kurs+dere 8.0 a-0.5 d-0.4 g0.5 m-0.3 o0.6
kurs+i 7.1 a-0.8 c-0.6 f-0.4 h0.5 i-0.5 j-0.3 k2.2 l0.4 m0.3 o0.3 p-0.3 q1.2 r0.5 s-0.3 t-0.4
kurset 7.0 a-1.0 g1.3 h1.6 i-0.4 j-0.3 k-0.4 o0.4 q1.8 r1.3 s-0.4
kurt 8.0 a-0.4 e-0.3 g1.7 o0.9 r0.9 t-0.4
kutt 7.0 a-0.4 b0.3 c0.7 f1.0 g-1.1 h0.5 i-0.5 l0.4 m0.7 n1.7 o1.3 q0.4
kutt+ut 7.5 b0.5 g-0.6 h0.6 l0.5 m0.3 o0.4
kutte 7.7 b0.7 c0.5 f0.7 g-0.5 l0.6 m0.4 n0.6 q0.3 r-0.4
kuttet 7.7 a-0.6 e0.3 f0.3 g-0.5 h0.6 i-0.3 m0.3 n1.3 o1.5 r0.4 t0.5
kuve 8.0 a0.3 j0.8 m0.9 s0.4
kuvert 8.0 a0.3 j0.8 m0.9 s0.4
kvad 8.0 k1.2 o-0.4 q-0.5
kvadra 8.0 k1.2 o-0.4 q-0.5
kval 6.5 a0.8 b1.1 d-0.4 f0.5 g0.5 j-0.3 k0.6 o0.8 q-0.6 r0.7
kval+pa 7.7 a0.8 b0.3 e-0.3 g-1.2 o0.3
kvalif 8.0 b0.9 g-0.4 i0.5 n0.3 o0.4
kvalit 6.7 a0.7 b0.3 d-0.6 f0.5 g0.9 k0.5 n-0.3 o0.5 q-0.5 r0.6
kvar 6.9 b2.3 d-0.6 g-1.2 i0.7 j-0.6 l0.6 m-0.5 n0.8 s0.3 t0.5
kvar+og 8.0 c-0.3 e0.3 l0.8 s0.8
kvart 8.0 a-0.6 c0.3 e-0.4 g-0.6
kvarta 7.5 b0.7 c-0.3 d-0.4 g-0.4 i1.1 j-0.4 l0.8 m-0.3 o0.3 p0.4
kvarte 8.0 a1.0 b2.0 d-0.3 e0.3 g-0.4 k0.3 n0.9 r0.3 s0.7 t0.5
kvel 5.2 a-0.4 b-1.2 c2.3 d1.1 e0.6 f0.7 g0.7 h1.5 i-1.7 j0.6 l0.6 n3.3 p-1.5 q0.7 r2.2 s0.4 t2.9
kvel+er 7.7 a1.9 c1.9 d0.4 e0.9 g-1.0 j1.1 s2.4 t1.3
kvel+har 8.0 d0.8 e0.9 f0.6 h-0.3 k1.8 l0.4 n0.6 q0.5
kvel+nar 8.0 a-0.3 d0.4 f-0.4 g0.5 n2.2 q-0.5 r0.3
kvel+og 7.3 a-0.8 b0.5 d-0.3 g0.5 h0.8 n1.2 o0.5 r1.1 t-0.3
kveld 5.5 a-0.6 b-1.2 c2.7 d0.7 g0.7 h2.5 i-1.3 k0.4 l0.9 n3.3 o-0.3 p-1.3 q0.8 r1.2 t3.5
kvelde 6.9 a0.7 d0.4 g0.5 h-0.7 i-0.4 j0.9 k-0.4 l-0.4 r0.9 s0.8 t-0.4
kvelds 7.7 a-0.4 b-0.4 d0.6 e0.7 f0.6 g-0.6 h-0.4 n0.4 o0.4 r0.5 t0.4
kver 7.7 a-0.6
kverne 7.7 a-0.6
kvin 6.2 a1.2 g-1.6
kvin+i 7.7 a0.5 g-0.6
kvinne 6.2 a1.2 g-1.6
kvit 6.2 a-0.7 b-0.6 c0.3 d0.3 e1.1 f0.3 i-0.3 k0.6 m-0.5 n-0.7 q3.3 r1.3 s-0.9
kvit+for 8.0 a-0.4 d-0.3 g-0.4 l-0.3 m-0.3 o0.4 t-0.5
kvit+fra 7.7 a-0.3 e0.5 g-0.4 i-0.4 k0.5 n-0.4 p-0.4 q2.0 r-0.3
kvit+ligg 8.0 c0.4 h0.4 k-0.4 m-0.4 n-0.4 o-0.4 q1.9 r0.4 t0.5
kvitt 8.0 a1.2 e1.5 p1.7
kvitte 6.3 a-1.7 b-0.5 c0.4 d0.4 f0.3 k0.7 m-0.4 n-0.7 p-1.1 q3.4 r1.3 s-0.8
kyni 8.0 a1.9 g-0.6
kynisk 8.0 a1.9 g-0.6
la 5.4 a1.3 b0.7 c-0.5 d0.4 e0.9 f1.4 g-1.2 h1.6 j2.0 k-1.2 l0.3 m-0.5 n0.8 p-0.8 q0.5 s0.3
la+apen 8.0 a0.6 e1.0 j0.9
la+deg 8.0 b0.4 d-0.3 g-0.4 h-0.3 o0.3 r-0.5
la+det 7.5 a-0.6 c-0.6 d-0.8 f1.1 g-0.6 i-0.3 l0.6 s0.4
la+en 7.7 b0.4 g-0.5 i0.3 j0.8 r-0.3
la+inn 7.5 a-0.5 g1.5 n0.4 r1.2
la+meg 8.0 a1.0 d0.7 e1.6 f0.6 g-0.7 l0.5 q0.5 r-0.5 s-0.4
la+oss 7.3 a0.7 b1.4 f0.4 g-0.6 h2.6 j-0.3 l-0.3 m0.4 p-0.4 r-0.7 s1.2
la+pa 8.0 a0.5 d1.1 j0.9 p0.8 s0.4
la+seg 7.7 a0.4
lade 7.7 b-0.5 c-0.5 g0.5 h0.7 k-0.4 l0.4 m-0.4 o0.5 r0.4
lag 7.0 a0.5 b1.6 c0.4 d-0.4 e0.7 f-0.3 h0.8 i-0.4 n-0.4 o1.0 p0.9 t0.9
lag+en 7.7 b-0.4 e1.0 h1.0 l0.5 o0.8 p0.5 q0.5 r0.5 t0.6
lagd 7.5 e0.9 f0.4 g0.5 m1.4 o0.9 q0.3 t-0.4
lagde 7.5 e0.9 f0.4 g0.5 m1.4 o0.9 q0.3 t-0.4
lage 4.9 a-1.0 b0.6 c0.3 d0.4 e0.8 g0.3 h0.5 j-1.2 k0.7 l-0.6 n1.1 p-0.3 q-0.3 r0.9 t1.1
lage+av 8.0 a0.8 g0.4 r0.7
lage+den 8.0 a-0.4 b-0.4 d0.4 q-0.5
lage+det 8.0 a-0.4 g0.9
lage+en 6.3 a0.8 b-0.5 c0.3 d-0.4 e1.4 g0.6 h-0.5 i-0.5 j-0.3 n1.4 p-0.4 r0.3 s0.7 t1.2
lage+et 7.1 a-0.7 c0.8 f-0.5 g-0.7 i-0.3 j-0.4 k-0.3 l-0.4 m-0.6 s-0.6
lage+og 7.7 b0.4 c0.5 e-0.3 g-0.4 i1.6 s1.2
lage+sa 8.0 d0.4 f0.5 h1.0 o0.3 q0.4 r0.4
lage+var 8.0 e-0.4 m1.3 r0.5 t0.6
lager 6.9 a-0.6 b1.2 e-0.6 h1.1 i-0.5 j-0.3 l-0.5 p1.0 s-0.5 t0.4
lagere 7.5 a0.4 b0.5 c0.7 e0.9 f-0.4 h0.8 i0.4 q-0.5
laget 5.7 b-0.3 d0.8 e0.5 g0.7 h-0.5 i0.5 j-0.5 k0.8 m0.3 p-0.5 r0.8 s1.7 t0.3
lagl 8.0 a0.3 b0.8 e-0.3 h-0.4 i0.8 k0.4 m0.5
lagled 8.0 a0.3 b0.8 e-0.3 h-0.4 i0.8 k0.4 m0.5
lagm 7.7 c-0.4 e-0.4 k0.5
lagman 7.7 c-0.4 e-0.4 k0.5
lagr 7.3 c1.1 d-0.4 e1.9 j0.9 k-0.3 q0.5 r-0.3 t0.3
lagre 8.0 c1.0 e0.6 g-0.5 q0.4 r-0.3
lagrin 8.0 e1.3 g0.8 j1.2
lagt 5.6 a1.3 b0.6 d1.3 e1.0 f0.9 g-0.5 i-1.4 j-1.1 k0.6 l-0.4 m2.8 n0.6 o0.7 q1.0 s0.5 t0.6
lagt+igje 8.0 a0.3 c0.7 d0.9 e-0.3 l0.3 n0.3 q-0.4 t-0.3
lagt+inn 7.1 a0.3 b-0.5 c0.4 e0.4 f0.5 h0.4 i-0.3 j-0.3 m0.5 p0.4 q1.4 r0.4 s-0.4 t0.3
lagt+pa 8.0 f0.3 m0.7 p0.8 s0.4
lagt+seg 8.0 m0.3 n1.2 q-0.3 r-0.4
lagt+til 7.5 a0.7 b0.7 c0.6 e-0.3 m2.2 n-0.3 q0.9
lagt+ut 7.7 a1.1 c-0.4 d1.7 e0.4 g-0.3 i-0.6 m-0.3 n-0.3 p-0.3 s1.6
lagt+ved 8.0 a0.5 b1.8 e0.6 m0.5
lail 7.7 a0.6 c-0.6 e1.6 f0.5 k0.5 m-0.3 n0.9 o0.6
laila 7.7 a0.6 c-0.6 e1.6 f0.5 k0.5 m-0.3 n0.9 o0.6
lake 8.0 a-0.6 g-0.3
lakk 8.0 b0.4 e0.7 m0.5 p0.6
laks 7.1 a-1.3 f-0.5 i-0.5 l2.1 n0.5 p-0.4 r0.9 t-0.7
laks+har 8.0 a-0.4 e-0.4 h-0.3 l1.0 n0.6 t-0.4
laksen 7.7 a-0.8 h0.4 l1.5 m0.4 o-0.4
land 5.7 a0.7 c0.8 d0.5 e1.1 f-0.3 g-0.5 h-0.5 i0.9 j0.8 m-0.3 n-0.3 r-0.4 s1.3 t0.7
land+i 7.7 a0.4 b0.6 d-0.3 g-0.5 l0.5 t0.3
land+og 8.0 a0.7 c0.4 d0.7 e0.8 g-0.3 o0.3 q-0.4 s0.7 t0.4
land+pa 8.0 e0.7 g0.3 i0.9
land+som 8.0 a-0.3 g0.7
landbr 8.0 a0.6 c0.6 e1.5 t0.5
lander 8.0 a-0.5 g0.4 i0.8
landet 6.8 e0.5 g-1.4 i0.6 s0.4
landsf 7.7 a0.5 c0.4 j1.5 p0.8 s1.1
landsk 8.0 a-0.4 g1.0
landsm 8.0 a0.4 b0.5 d0.6 g-0.3 l0.5 s0.7 t0.3
lane 7.5 a-0.6 g-0.6 h0.6 m0.3 n0.5 o0.4 t0.3
laner 8.0 a-0.3 d-0.3 g-0.6 m0.5
lang 5.2 c0.3 g1.5 h-0.4 i0.3 j1.2 n0.3 o0.3 r-0.7 s0.5 t-0.4
lang+batt 8.0 a-0.4 g1.8
lang+bort 8.0 a0.8
lang+er 8.0 a-0.3 g1.2
lang+fra 7.3 a-0.5
lang+hist 8.0 a-0.7 g0.9
lang+mer 8.0 a-0.4
lang+og 8.0 a0.8 j1.4 s1.3
lang+tepp 8.0 a-0.4 g0.6
lange 7.0 a-1.1 g0.6 m0.4
langha 8.0 a-0.4 g0.6
langs 7.7 a-0.5 g1.0
langt 6.0 c0.6 j0.5
lans 7.0 a-0.9 d-0.4 f0.5 g0.4 q0.9
lanser 7.0 a-0.9 d-0.4 f0.5 g0.4 q0.9
lapp 8.0 a0.5 e0.7 p1.1
lar 6.4 a-1.1 c0.4 g0.6 j-0.3 k0.6 m-0.3 n-0.4 p-0.3 s0.3
lar+deg 7.3 a-0.3 g0.6
lar+det 8.0 a-0.3 c-0.3 e-0.4 h0.3 k0.7 n-0.4
lars 7.3 b-0.5 c0.7 d0.3 e-0.4 g-0.7 h0.4 i-0.4 n-0.4 o-0.3 q1.0 r0.4 s-0.4
lars+pett 7.7 a0.3 b-0.5 c0.8 d0.3 e-0.4 h0.5 i-0.4 n-0.4 o-0.4 q1.1 r0.4 s-0.4
lase 7.3 a-0.4 b-0.4 c-0.4 f-0.4 g-0.3 m-0.4 q1.6 r0.5 t1.0
lase+opp 8.0 a-0.6 f-0.4 q1.5 r0.7 t0.9
laser 7.7 q1.6 r0.6
lass 8.0 c0.7 e0.4 n0.4
last 6.9 a-1.1 d0.3 e-0.6 g0.3 i-0.5 l1.9 n0.5 s-0.4 t-0.3
last+ned 7.7 a-0.5 b0.4 g0.7 m0.5
laste 8.0 a-0.5 b0.3 m0.8 q0.6
lat 7.0 a-0.6 g1.8
lat+fra 8.0 a-0.5
late 6.0 a0.4 g1.2
late+de 8.0 a-0.5 g0.8
late+er 8.0 a-0.4 g0.9
late+pa 8.0 a0.4
late+som 7.3 a0.5 g0.6
laten 7.3 a0.7
latene 7.3 a-0.8 g1.6
latm 8.0 g0.8
latmat 8.0 g0.8
lats 7.3 a-0.6 g1.6
latskr 7.7 a-0.3 g1.2
latt 7.7 a1.3 e0.6 g-1.2 p0.6
latter 8.0 a1.4 e0.6 g-0.8 p0.6
lav 7.3 g-0.6 k0.5 q0.3
lave 6.4 a1.6 e-0.4 g1.1 h0.3 k-0.3 s0.8
lave+og 8.0 g0.4 s1.1
laven 7.7 a-0.4 b-0.4 e-0.4 g0.3 h0.4 k-0.4 q0.4 r0.3
lavere 7.1 a1.6 b0.4 i0.3
lavt 8.0 g1.2
ldqu 8.0 g0.6
ldquo 8.0 g0.6
le 8.0 r-0.4
leas 8.0 a-0.4 f0.5 i-0.4 n0.3
leasin 8.0 a-0.4 f0.5 i-0.4 n0.3
lede 5.4 b-0.6 c0.9 e-1.1 f4.1 g-1.0 h0.3 j-0.9 k1.7 m0.8 n-0.3 o0.9 p-0.8 r0.6 s-0.4
lede+av 8.0 a-0.7 h0.4 q0.4 r0.4 t0.5
lede+er 7.7 a-0.4 e-0.4 h0.3 k0.7 o0.5
lede+hos 7.3 a0.7 b0.5 e0.4 f3.1 g-0.4 i-0.6 k-0.3 m1.1 p0.6 q-0.6
lede+i 7.7 c0.4 f-0.3 i0.4 j0.5 k-0.3
lede+inne 8.0 d0.7 j0.4 s0.6
lede+og 8.0 c0.9 f0.4 h0.5 i-0.3 m-0.4 o0.6 q0.5
ledels 7.3 c-0.3 d-0.4 e0.9 f0.6 h0.6 i0.5 k-0.3 l-0.3 s-0.3
leder 5.8 a0.6 d1.0 f3.9 g-1.3 j-0.3 k2.0 l0.7 m1.1 o0.7 p-0.3 q-0.6 s-0.8
ledere 8.0 a-0.5 e-0.6 i-0.3 m-0.5 n-0.4 o0.3 q0.5 t0.4
lederg 8.0 a0.5 c2.0 e-0.6 f1.6 o0.4
ledern 8.0 a-0.6 g1.0 h0.5 k0.3 l-0.4 m-0.4 n0.6 o0.4 q0.4 r1.0 t0.5
ledi 6.8 a-0.6 f1.0 i-0.5 k2.6 m0.4 o0.9 p-0.4 q0.6 r0.3 s-0.5 t1.2
ledi+i 8.0 h-0.4 k1.9 t-0.4
ledig 7.0 a-0.4 f1.0 i-0.5 k2.4 m0.7 o1.0 p-0.3 q0.8 s-0.5 t1.1
ledige 8.0 c-0.4 g0.3 h0.4 k0.3 r0.6
lee 7.5 g1.7
lefs 7.7 a-0.5 d-0.4 i0.4 k0.3 r0.5
lefse 7.7 a-0.5 d-0.4 i0.4 k0.3 r0.5
lege 6.3 a0.9 b-0.5 d0.5 e1.3 g0.3 i0.3 j-0.5 k0.9 n-0.5 q0.4 t2.4
lege+pa 7.7 a-0.4 g0.9 q0.4 r0.6
legeko 8.0 d-0.3 f0.6 g0.6 o0.3 r0.9
legend 7.7 g0.8
legese 8.0 d0.9 e-0.4 h-0.3 i0.4 k0.8 l0.4
legeva 7.7 a1.7 d-0.3 e2.2 g-0.6 q0.6 t2.8
legg 4.5 b0.8 c0.5 e-0.7 g-1.0 h2.9 i0.7 j-1.7 l-0.3 o0.3 p-1.4 q1.0 t1.5
legg+bort 8.0 a0.5 i0.6 k0.4 r0.6
legg+dem 7.7 d0.3 h0.5 r-0.4 t1.5
legg+den 7.7 b-0.3 c-0.4 d-0.4 e1.2 n2.0 p0.9
legg+en 8.0 a0.4 g-0.7
legg+fram 8.0 a-0.7 b0.6 e-0.4 g-0.3 h0.5 i-0.3 j-0.5 k0.4 q0.3 s-0.4
legg+inn 6.9 b0.8 c-0.6 d-0.5 e-1.0 g-0.9 h-0.4 i-0.4 k0.5 m-0.6 p-0.3 s-0.3
legg+jeg 7.3 a0.7 c0.8 d1.6 e0.4 i-0.4 k0.3 l-0.3 n-0.5 o0.7 s1.7 t1.6
legg+skju 7.7 a-0.7
legg+til 5.6 a-0.5 c-0.3 g0.5 h2.4 j-0.8 k-0.6 l0.4 m0.5 n0.4 o-0.4 p-0.5 q0.6 r0.7 s-0.6 t0.4
legg+ut 6.9 a0.6 b1.3 f0.7 g-1.2 h-0.4 i0.7 j-0.5 l0.3 n-0.3 o0.6 r0.4
legg+ved 7.1 a-0.9 c-0.9 d-0.6 e-0.3 f-0.4 g-0.6 i-0.6 k-0.4 n-0.7 p-0.4 q0.9 s-0.4
legg+vi 7.7 a0.8 d0.8 g-0.3 i2.0 s-0.4
legge 5.2 a-0.9 b1.1 c-0.5 d-0.4 e-1.0 f0.6 g0.8 h2.3 j-0.9 k0.7 p-0.8 q1.1 r0.5 s-1.0 t0.7
legger 5.8 a0.6 c0.7 d1.2 e0.6 f-0.4 g-2.1 j-0.5 k0.4 l-0.5 p-0.4 q0.4 r-0.6 s1.8 t1.2
legges 7.1 d-0.5 g-0.4 i1.3
lei 7.0 a0.4 b-0.5 c-1.2 e0.7 f0.9 h0.9 j-0.3 n-0.5 o0.5 p-0.4 q0.4 r0.4 s-0.6
lei+av 7.3 b-0.5 c-1.1 d0.3 e0.5 f1.1 h1.0 i-0.8 m0.5 n-0.3 o0.5 p-0.3 r0.4 s-0.5
leia 8.0 e0.9 i0.8 m0.5 p0.9
leid 7.5 a1.9 c1.0 f-0.3 g-0.5 j0.5 m2.6 o-0.3 p0.4
leid+inn 8.0 a0.7 e0.3 i0.6 j0.7 p0.8
leie 6.5 a-0.9 b0.8 c-0.5 e0.3 f0.5 g-0.9 i-0.8 j-0.8 k0.4 l-0.6 m0.4 o0.3 p-0.8 q-0.4 r0.5
leie+i 7.5 a-0.6 b0.6 d0.5 e-0.5 h-0.4 m-0.4 n-0.4 p-0.3 q-0.5
leie+som 8.0 a-0.5 c-0.4 h0.4 m0.8 p-0.4 q0.3 r0.5
leie+var 8.0 c-0.4 d-0.3 e0.4 f0.6 h0.3 k-0.5 l-0.5 n0.3 o0.5
leiebo 8.0 e0.4 n0.4 q-0.3 t0.4
leiefo 8.0 r-0.4
leieta 7.0 a-1.1 b0.6 c-0.7 e-0.6 f0.7 g-0.4 h0.4 i-0.5 j-0.4 l-0.4 m0.8 n-0.3 o0.5 p-0.7 r0.7 s-0.5
leif 7.7 b0.8 c0.9 d0.8 e-0.5 g-0.3 i-0.4 l0.7 q-0.3 r-0.4 t0.5
leik 8.0 b0.4 f0.4 g1.1 o0.9 r0.6
leil 7.3 a-0.9 b-0.7 h0.7 q1.5
leil+i 8.0 g-0.5 n0.3 o0.5
leilig 7.3 a-0.9 b-0.7 h0.7 q1.5
leir 8.0 e0.6 g0.5 h0.8 l0.5 o0.7 q0.9 r0.8
leit 8.0 a0.3 b-0.3 c0.3 d0.4 f-0.4 p0.7 q0.4 r-0.3
lek 8.0 e-0.3 g0.6 n0.8 r0.3
lek+og 8.0 a-0.9 e-0.3 n0.8 r0.3
leke 6.8 a-1.1 g1.5 k0.5 l1.3 n0.3 r1.3
leken 8.0 a-0.4 g0.7
leker 8.0 a-0.4 l1.1
lekk 7.0 a0.9 e2.7 i-0.4 j2.1 p1.2 s-0.4
lekker 7.3 e1.0 j0.4 p1.6
lena 8.0 d0.5 g0.3 i0.5
leng 5.1 a0.6 c1.0 e1.2 f-0.4 g-1.8 i-0.4 j0.4 l0.7 m-0.4 n0.7 p1.0 q-0.4 r0.4 s0.8
leng+det 8.0 e0.6 j0.5 p0.9
leng+enn 8.0 b0.9 e0.7 g-0.3 h-0.4 k0.7 o0.5 r-0.3
leng+er 8.0 a-0.5 g1.3
leng+ette 7.5 e-0.3 g0.4 r1.7
leng+for 8.0 a-0.9 g-0.9
leng+nok 8.0 a0.8 c0.7 e0.5 g-0.3 i0.6
leng+og 7.5 a0.4 c0.5 d-0.3 g-0.4 m-0.3
leng+side 8.0 a-0.6 g-0.4 m0.5
leng+tid 7.7 a-0.5 d0.6 e-0.4 g-0.3 i0.4 l0.9 n1.1
lenge 5.5 a0.9 b-0.4 c0.6 e1.3 k-0.4 p1.6 r0.7 s1.2
lenger 7.0 b0.6 g-0.9 i-0.4 j0.5 k0.5 l1.0 m-0.4 n1.1 p-0.5 q-0.3
lengre 7.7 d0.7 g-0.9 i0.4
lengse 7.7 a0.3 g-0.8
lengst 7.7 c0.5 g-0.4 m-0.3
lenk 6.0 a1.1 e0.7 g-0.4 p0.3
lenk+til 6.1 a0.4 e0.6 p0.5
lenker 7.7 a1.3 e0.8 g-0.5 p0.8
lens 7.7 a-0.4 c0.4 e-0.8 f-0.4 o-0.3
lensma 7.7 a-0.4 c0.4 e-0.8 f-0.4 o-0.3
leon 8.0 a-1.1 g-0.7
ler 7.1 a0.7 c-0.3 e2.0 h-0.3 i-0.4 o-0.4 p0.3 q-0.5 t0.6
lerr 8.0 a1.4 g-0.6
lerret 8.0 a1.4 g-0.6
les 7.7 a0.3 e1.1 g-1.3 j1.5
lese 5.5 a0.9 b0.9 c1.2 d0.9 e0.7 f0.6 g0.8 h1.2 i-0.6 l-0.4 o0.6 p-0.4 r0.9 s1.2
lese+av 8.0 d0.7 g-0.3 j0.7
lese+den 8.0 a0.5 g0.5 j1.2 m1.5
lese+det 8.0 a0.5 b0.3 d1.4 i0.5 s0.7
lese+gjen 7.7 c0.8 d-0.4 e1.2 g-0.5 h-0.6 i-0.4 m-0.6 o0.5 q-0.5 s-0.4
lese+har 8.0 b0.6 d-0.4 e0.4 f0.5 g0.5 n0.4 t0.5
lese+i 7.7 d0.6 e0.4 j0.4 p0.7 s1.6
lese+ikke 7.7 b-0.5 d1.1 g-0.3 h0.4 m-0.3 n-0.5 s0.6
leseha 8.0 a0.6
leser 6.7 a1.1 c0.6 d0.9 e0.7 g-0.4 i-0.8 j0.6 m0.7 n-0.6 p-0.5 r-0.5 s1.5 t-0.3
lesere 7.3 a0.4 b0.5 d-0.3 e0.4 f0.4 g0.7 n0.4 t0.4
lest 6.1 b2.6 c-0.7 d-0.5 g-0.4 i0.5 l0.6 q0.4 s0.9 t0.9
lest+en 8.0 a0.3 b0.7 g0.5 i0.7
lest+gjen 7.5 a-0.5 b-0.3 c-0.4 d-0.4 e-0.4 j-0.6 l0.6 m0.4 q0.6 r0.6
lest+i 8.0 a-0.4 d0.9 h0.5 i-0.5 m0.9 n0.5 o-0.3 p-0.4 t0.5
lest+korr 8.0 a-0.3 d-0.4 e-0.4 g-0.4 l0.6 n-0.3 o-0.4 r-0.3
leste 7.5 b0.5 c0.3 d0.6 n0.4 o-0.4 p-0.3 t0.6
lete 7.5 b0.4 e-0.4 g1.3 r1.3 s0.8
lete+ette 8.0 a0.3 b0.7 g-0.4 r-0.4 s1.0
lett 5.8 a-0.8 c-0.4 d-0.4 e-0.6 f0.9 g3.6 h0.3 i-0.6 j-0.4 k0.4 l0.6 o0.7 p-0.5 q0.8 r3.6 s-0.6
lett+a 7.0 a-1.6 c-0.4 d-0.6 e-0.5 g1.9 h0.7 i-0.3 k0.4 n0.6 o0.4 q1.0 r1.8 s-0.4
lett+det 7.7 a-0.6 b0.4 f0.8 g0.4 l0.4 n0.4 q0.4 r2.2 t-0.4
lett+fars 8.0 a0.6 g-1.1
lett+og 7.7 a-0.3 g1.0
letter 8.0 a-0.3 g0.9
lettle 8.0 a-0.4 b0.5 e-0.5 f0.9 g0.8 h0.5 l0.6 r1.6
lettvi 8.0 a0.6
leve 4.6 a0.3 c3.9 d-1.2 e1.0 f1.8 g-1.3 i1.7 k0.8 l0.5 m-0.5 n-0.6 o0.4 p1.3 q-0.4 s-1.1 t1.2
leve+av 7.5 c1.0 d0.5 f0.5 i0.7 m-0.3 p-0.4 q-0.3 t0.3
leve+det 8.0 g-0.3 t0.3
leve+en 8.0 a0.8 f1.9 g-0.4 k0.5 m0.7
leve+er 7.1 a-0.3 l1.5 m-0.4 o0.3 p0.5
leve+for 8.0 a0.9 c1.2 d-0.3 g-0.3 i0.4
leve+fra 8.0 c0.7 q0.3
leve+i 6.9 a-1.0 c0.4 d-0.3 g-0.6 h-0.5 i-1.2 l-0.3 m0.4 n0.4 p-0.3 r0.4 t2.0
leve+ikke 8.0 a1.3 e0.8 g-0.5 p1.0
leve+inne 8.0 a0.4 c0.9 e-0.3 i0.7 j1.0
leve+med 7.1 a0.8 b1.2 c0.9 i1.0 p0.6
leve+og 7.7 a0.8 b0.4 c0.7 d-0.3 e0.9 g-0.4 i0.3 j0.4 p0.9
leve+opp 8.0 g0.4
leve+pa 7.1 a-0.8 c-0.5 d-0.6 e-0.5 f-0.4 g0.6 i-0.4 m-0.6 o0.8 p-0.3
leve+vare 8.0 a-0.6 g0.6 i0.9
levend 7.3 a-1.0 g0.4
lever 6.9 a0.4 g-0.6
levera 5.7 a-0.5 c1.0 e0.9 f0.7 g-1.1 h-0.5 i2.0 l0.9 n-0.5 t-0.5
levere 6.4 a0.7 c1.1 d-0.5 e0.9 f1.7 g1.0 h0.3 i0.6 k0.4 o0.4 p-0.5 r0.6 s-0.4 t2.6
leveri 7.0 a-0.3 c0.9 e-1.0 g-1.2 k0.4 l-0.3 m-0.3 o0.7
levert 6.3 a2.3 b-0.5 c3.0 d-1.0 e0.7 g-0.5 h0.3 i-1.2 j0.4 m-0.5 n-0.3 o-0.4 p2.8 r-0.4 s-0.8
leveti 7.7 a-1.2 g0.6
lexu 7.3 a-0.7 g1.1
lexu+gs 8.0 a-0.5 g0.5
lexus 7.3 a-0.7 g1.1
lg 7.5 g-0.7
lg+g3 7.7 a0.4 g-0.3
lgs 8.0 a-0.6 g-0.6
lide 7.7 a1.3
lie 7.5 a0.8 c0.3 d-0.3 e0.3 h-0.4 j0.9 m-0.4 p0.5 r0.4
ligg 4.9 c0.4 e1.7 h1.1 i-1.4 j-1.2 k1.3 l0.8 n3.0 o-0.4 p0.6 q0.7 r-0.3 s0.5 t2.1
ligg+der 8.0 a0.7 c0.4 e1.1 s0.5
ligg+det 8.0 a0.5 e1.3 m1.1 p0.6
ligg+et 7.7 a-0.9 e-0.3 g1.1 n0.4
ligg+godt 8.0 h-0.3 i0.8 q0.3
ligg+hos 8.0 a-0.4 d0.5 g-0.4 h1.0 t0.4
ligg+i 6.4 a-0.9 b0.7 c-0.6 d-0.7 f0.5 g0.4 h0.4 i-0.4 j-0.3 l0.4 m-0.4 p0.4 r-0.3 s-0.5 t0.8
ligg+klar 8.0 g0.4 j0.4 k0.9 p1.1 r0.4
ligg+litt 8.0 a-0.5 f-0.4 h0.4 l1.4 m0.5 n0.5 q-0.4 t0.4
ligg+med 8.0 d0.4 l0.3 p0.5
ligg+til 7.3 a1.2 c0.6 e1.4 g-1.2 n2.9 o-0.4 p0.9 q-0.9 s0.5
ligg+ved 7.7 a-0.6 b-0.5 c-0.4 e0.3 g-0.4 h0.8 i-0.4 n-0.3 p-0.5 q2.5 t0.7
ligge 7.0 b-0.3 c-0.4 d0.4 e-0.4 g-1.2 h0.5 i-0.5 k0.5 m-0.4 n-0.4 o0.3 q-0.5
liggen 7.5 a0.5 e1.3 g0.4 h1.0 i-0.3 m0.9 n1.8 p1.3 q-0.3 t0.5
ligger 5.1 a-0.4 c0.7 e0.7 f-1.3 i-0.9 j-1.0 k1.5 l0.9 m-0.4 n1.8 o-0.5 q0.9 s0.9 t1.6
ligget 8.0 c0.5 f1.1 g0.5 o0.3 t0.8
lign 7.0 a0.4 b1.2 d-0.4 e1.9 g1.5 k0.4 m0.6 r0.6 t-0.4
ligner 7.3 a0.9 b1.2 d-0.4 e1.9 k0.5 m0.6 r0.6 t-0.4
like 4.6 b1.7 d1.0 e0.8 g0.7 h-0.7 i1.1 j1.1 k1.7 m1.0 o1.4 p-0.8 q0.6 s-0.7 t0.4
like+bra 7.7 a0.8 i0.7
like+er 7.7 c-0.4 d-0.5 e0.6 h-0.3 l0.3 m0.7 n0.4
like+ette 8.0 a-0.9 g-0.5
like+grei 8.0 a0.9 d0.7 i0.4
like+i 8.0 a-0.4 g-1.0
like+ikke 7.1 a1.6 c0.3 f0.3 g-0.4 j0.7 o1.2
like+men 7.7 b0.8 e0.4 g0.4 h0.4 i-0.4 m0.5 q0.3
like+mye 7.3 a0.8 g-1.2
like+ogsa 8.0 b0.5 g0.8 i1.0
like+stor 8.0 a-0.4 g0.7
like+vi 8.0 a-0.9 g1.2
liker 6.2 a-1.7 d-0.5 e-0.6 g4.8 j0.5 o0.9 p-0.3 t-0.3
likesa 8.0 a0.5 b1.4 g-0.9 j1.1 s1.1
likeve 5.5 a-1.1 c-0.6 d0.4 e0.8 g-0.9 i-0.5 j0.4 k2.2 m0.5 n0.4 o1.4 p-0.8 q0.8 r0.4 s-0.9 t0.6
likh 8.0 g0.9
likh+med 8.0 g0.9
likhet 8.0 g0.9
liks 7.7 c0.6 g1.7 h0.3
liksom 7.7 c0.6 g1.7 h0.3
likt 7.0 a-0.6 b-0.5 e-0.4 f-0.4 g0.6 h0.6 o0.5 t-0.4
likt+særl 8.0 h0.8 o0.8 q0.4 r0.5
likte 7.5 a-0.4 d0.5 g0.9 h0.7 i0.3 o0.7 q0.4 r0.4 t-0.3
likv 7.3 a-0.6 b-0.4 f-0.3 g-0.4 k0.4 l2.9 p-0.5 q0.6 r0.3
likv+er 7.7 a-0.4 d0.4 e-0.4 g-0.3 l2.4 q0.4
likvid 7.3 a-0.6 b-0.4 f-0.3 g-0.4 k0.4 l2.9 p-0.5 q0.6 r0.3
lill 5.8 a-0.7 b1.0 c0.3 e0.8 g-0.7 h0.7 i-1.0 j0.4 k0.4 m0.4 n0.3 o0.5 p0.9 q0.7 r0.7 s0.3 t-0.3
lill+de 8.0 d-0.4 e-0.4 h0.4 m0.4
lill+og 8.0 c-0.3 d-0.5 g0.4 m0.5 q-0.3
lille 7.3 a-1.0 e-0.3 f-0.4 g0.5 h0.7 q0.4 r1.2
lilleb 7.7 a-0.3 d-0.4 e-0.3 h0.4 m0.4
lilleh 7.7 e0.4 j0.7
lilles 7.5 d-0.5 i-0.3 k-0.5 l0.3 n-0.6 o-0.6
lillia 7.7 a0.4 b0.4 c0.9 e0.7 i-0.4 j0.5 k1.1 q1.3 s0.6
lind 7.7 a0.5 e1.1 g-0.3 j0.5 l0.7
linda 8.0 e0.8
line 8.0 m0.3
linj 6.5 a1.6 c-0.5 f0.8 g-1.0 i-0.5 k0.6 m5.3 n0.8 p-0.6 t-0.3
linj+for 8.0 a1.4 b-0.3 c-0.4 e-0.4 f0.8 g-0.3 h-0.3 m2.7 n0.4 o-0.5
linj+med 7.7 a0.7 g-1.1
linja 7.5 a0.5 b0.4 e0.7 g-0.4 i-0.4 k0.6 l-0.5 m3.6 n0.7 p-0.5 q0.3
linje 7.3 a0.8 f0.6 g-1.4 l0.3 m0.7
linjer 7.7 a0.5 g0.8 h-0.3 m1.8 n0.4 o-0.4
link 7.7 a-0.4 e-0.3 g0.7 q0.4 t-0.3
linked 7.7 a-0.4 e-0.3 g0.7 q0.4 t-0.3
linn 7.5 a-0.9 e-0.3 g0.6 h0.9 i-0.3 q0.9 r1.0
lion 8.0 e1.0 g0.6 p1.1 s0.9
lisa 8.0 e0.4 g-1.3 i0.4 s0.7
lisb 7.7 a-0.3 g-0.6
lisbet 7.7 a-0.3 g-0.6
lise 6.3 a0.6 b0.6 f-0.3 g-0.7 h2.0 j-0.6 m1.5 n-0.7 o-0.3 p-0.7 q0.9 s-0.6 t1.2
lise+til 7.7 c-0.5 d0.5 h3.1 i-0.4 m1.0 o-0.4 r-0.3
lisens 6.9 a0.7 b1.1 c-0.5 e0.6 h2.6 i-0.7 j-0.4 m1.4 o-0.5 p-0.3 q0.6 r-0.5 s-0.4 t0.4
list 6.0 c-0.7 d1.2 e1.5 f-0.8 g1.1 h1.8 j-0.6 l0.6 m1.0 o-0.9 q1.0 r0.6 s-0.3 t0.4
list+og 8.0 b0.8 c0.5 e0.4 f-0.3 q-0.3
list+over 7.7 a0.8 d-0.3 e1.4 g-0.4 h-0.5 i-0.4 m0.8 o-0.3 s0.6
lista 6.4 b-0.5 c-0.9 d0.9 e-0.5 f-0.4 g0.5 h1.9 i0.4 j-0.4 l0.4 m0.5 o-0.9 q1.2 r0.7
liste 7.5 d0.8 e1.5 g-0.5 p0.5 s-0.5 t0.5
listen 7.7 b0.7 d-0.4 e1.3 g0.3 m0.9 n0.4 q-0.4
lita 8.0 a0.7 b-0.4 d1.4 e-0.5 g-0.5 s1.5 t-0.4
lite 5.1 a3.3 b2.1 c0.4 d-0.6 e1.1 g-0.6 h0.8 j-0.6 k0.9 l0.5 m1.2 n0.8 o0.6 p-0.9 q0.7 s0.4 t0.8
lite+a 7.5 a0.5 b0.7 c0.9 e2.0 j-0.3 k0.5 l0.3 p-0.4 q0.6 r0.4 s-0.6 t0.5
lite+nok 8.0 a-0.8 e-0.3 g0.7 h0.3 m0.4
lite+nytt 8.0 a2.4 g-0.4 h0.3
lite+og 8.0 a0.8 h1.0 k0.3 r0.5 s1.6
lite+teks 8.0 b-0.3 f0.4 n0.5
liten 5.9 a-1.0 e0.5 f0.4 h0.6 i-0.8 j-0.4 k0.4 l0.3 m0.5 n1.4 o0.5 p-0.6 r-0.4 s1.2
liter 8.0 g0.7
litt 4.7 a2.6 b2.6 f0.6 g-1.2 h0.5 i-0.4 j-1.0 l3.4 n0.4 o0.6 p-1.3 r0.7 s-0.9 t1.2
litt+anne 7.7 a-0.7 g-0.8 t0.4
litt+av 7.5 b1.1 c-0.3 e-0.6 g0.7 i0.4 o0.4
litt+for 8.0 a2.2 g-0.7
litt+pa 7.5 b0.8 d-0.3 e-0.4 i1.0 l0.7
litt+tran 8.0 a-0.5 d0.6 l2.0 o0.6
litter 7.3 a-0.3
liv 6.4 a-0.8 b-0.3 d-0.5 e-0.3 i0.3
liv+i 8.0 g0.8
liv+og 7.5 a-0.6 g-0.8 t0.4
live 6.6 a-1.1 c0.5 g0.7 j0.4 s0.6 t0.3
livet 6.9 a-1.0
livs 7.5 c0.8 d0.7 t0.3
lo 6.9 c-0.6 d0.3 e1.2 g0.9 j0.3 n0.8 p-0.6 r1.6 s-0.5 t0.3
loca 8.0 g-0.3
lofo 7.7 a0.7 e0.7 k0.3 p0.9
lofote 8.0 a0.9 e0.8 p1.0
loft 6.4 a0.4 b0.8 c-0.5 d-0.5 f4.9 h1.2 i-0.8 l-0.7 n1.1 p-0.7 q-0.7 r1.4 s-0.6 t0.5
loft+til 7.7 a0.9 c-0.5 e0.5 f3.0 i-0.3 o0.6 q-0.5
lofte 7.5 a-0.5 b1.1 e-0.4 f0.9 g-0.5
loftet 7.1 c-0.4 d-0.6 e0.7 f1.1 h1.1 i-0.4 j0.5 l-0.6 n1.3 p-0.3 q-0.6 r1.1 t0.3
logg 7.7 a-1.2 c0.3 g1.0 r0.4
logg+inn 7.7 a0.8 c-0.5 d-0.3 e1.6 g0.5 m0.3 n0.4 t1.1
loggen 8.0 a-0.9 c0.3 r0.4
logi 8.0 c0.8 p0.6
logo 6.7 a1.4 b1.8 c1.0 e2.1 f-0.6 g0.7 h0.9 i-0.7 j-0.4 m0.4 p0.6 q0.7 r2.0 s-0.7
logo+er 8.0 a0.7 b-0.4 c1.4 e0.7 g-0.3 h0.5 i-0.4 l-0.3 n0.4 p-0.3 s-0.3 t0.4
logoen 7.0 a1.0 b0.8 c1.3 e2.3 h1.0 i-0.6 j-0.3 k0.4 m0.9 p-0.5 q0.5 r0.6 s-0.5
loka 5.8 a0.4 b-0.4 c0.5 e1.2 f0.5 i-0.6 k-0.3 l-0.5 m0.9 q0.4 r-0.4 s2.3 t1.6
loka+er 7.5 c1.6 g1.3 j0.6 k0.5 l0.3 m0.8 q0.3 t1.4
loka+har 8.0 b-0.3 c-0.4 g-0.4 h0.5
loka+i 7.7 b-0.4 c-0.4 e0.5 f0.4 g-0.5 i-0.3 l-0.5 m1.0 o0.3 q0.8
loka+pa 8.0 d0.4 g-0.3 s0.4
lokal 8.0 g0.5 i0.9
lokala 6.8 a0.6 e0.5 g-0.6 i-0.5 k-0.6 n0.6 o-0.4 p0.6 s1.8 t0.9
lokale 6.4 a-0.7 b-0.4 c0.7 d0.4 f0.4 g0.5 h0.3 i-0.8 m1.1 o0.3 p-0.5 q0.7 t1.0
lokalg 8.0 a0.6 e1.0 s1.5
lokk 7.7 a-0.4
lokk+pa 8.0 g-0.3
lom 8.0 a-0.4 b0.5 k-0.4 q0.4
lonn 5.4 a-1.5 b0.5 d-0.7 e0.9 f0.5 g-0.5 h0.8 i-2.1 j-1.0 m-0.8 n3.9 o0.6 p-1.5 q-0.4 r1.2 s-1.2 t1.1
lonn+er 7.5 d-0.3 e1.0 f1.2 g-0.6 i-0.4 l-0.4 m-0.4 n1.3 p-0.4 t0.6
lonn+for 7.3 a-1.1 c1.2 g-0.4 i-0.6 m-0.6 n1.1 o0.5 p-0.4 q-0.7 s-0.3 t0.9
lonn+ogsa 8.0 b0.4 h2.3 l-0.4 m-0.3 o0.5 q-0.3 r0.8
lonn+var 8.0 a-0.4 b-0.4 d-0.4 g0.9 k0.6 r1.1
lonna 6.9 a-0.5 b-0.6 d-0.6 e0.3 f1.3 h1.7 i-0.6 l-0.5 n2.6 o0.9 p-0.6 q0.3 r1.1 s-0.3 t0.7
lonnin 6.9 a-0.6 e-0.5 k-0.5 l0.3 n1.3 q-0.5 r-0.5 t0.3
lonnsk 7.5 b-0.5 c0.6 e1.1 f-0.6 h-0.6 l0.5 n0.4 o-0.7 p-0.3
lonnss 7.3 a-1.3 e-0.7 h-0.7 i-0.5 m-0.6 n0.8 o0.6 r0.3 s-0.4 t0.3
lope 6.0 a1.7 b1.1 c1.4 d0.9 e-0.7 f-0.5 g-0.5 h-0.4 i2.3 j1.2 k0.4 l0.3 m-0.6 n0.5 p-0.8 t1.1
lope+av 7.0 b0.5 c0.4 e-0.6 g0.4 i-0.5 j0.5 k0.5 n0.8 r0.5 t1.4
lope+som 8.0 b-0.3 c-0.3 d1.2 e1.2 i-0.3 l0.4
lope+ut 7.7 b1.3 e-0.3 i2.1
lopend 8.0 c0.6 e-0.6 i0.9 s0.5
loper 6.9 a1.0 b0.5 c0.8 e-0.3 g-0.4 h-0.5 i1.7 j1.0 p-0.5
lopet 7.0 b0.5 c0.4 e-0.6 g0.4 i-0.5 j0.5 k0.5 n0.8 r0.5 t1.4
lord 6.1 a-0.6 d0.8 e-0.7 g-1.0 h-0.6 i-0.9 k0.8 l-0.3 m0.6 n0.4 p-0.6 q-0.6 t0.6
lord+og 8.0 a0.4 b0.6 c0.4 e-0.4 f0.3 g-0.5 l0.4 n-0.3 o0.6 q-0.4 s-0.4 t0.9
lordag 6.1 a-0.6 d0.8 e-0.7 g-1.0 h-0.6 i-0.9 k0.8 l-0.3 m0.6 n0.4 p-0.6 q-0.6 t0.6
losn 7.7 a-0.4 b0.7 g0.4 o-0.3
losnin 7.7 a-0.4 b0.7 g0.4 o-0.3
lost 6.0 b-0.3 c-0.3 h-0.4 i-0.4 j-0.6 o0.4 s-0.4
lost+i 8.0 q0.4
loui 7.5 a-0.7 g-0.9
loui+hogg 7.7 a-0.3 g-0.6
louis 7.5 a-0.7 g-0.9
lov 7.3 a-0.7 b-0.4 o0.3
lov+a 8.0 a-0.4 g0.3
love 6.5 a1.9 c0.9 d2.0 e1.0 f1.3 g-0.8 j0.9 n1.8 q0.5 r-0.7 t-0.4
love+sier 8.0 b0.8 d0.7 j0.9 p0.4 s-0.4
loven 7.5 a0.4 b0.7 c-0.3 d1.1 e-0.5 j1.5 p0.3 r-0.4 s-0.5
lover 8.0 a-0.6 f0.4 n1.7 t-0.4
lovet 7.3 a2.1 c1.5 d1.0 e1.2 f1.3 g-0.6 i-0.5 j-0.4 l0.3 n0.9 p-0.4 q0.9 s0.6
lovi 8.0 e0.3 g-0.4
lovs 8.0 c-0.3 e-0.4
lovt 7.7 c1.1 d0.8 g-0.6 n0.8 o0.4 q-0.4 t0.4
lovte 7.7 c1.1 d0.8 g-0.6 n0.8 o0.4 q-0.4 t0.4
loyp 8.0 a0.3 i0.7 l0.5
loypa 8.0 a0.3 i0.7 l0.5
lp 8.0 a-0.6 g-0.6
luca 8.0 a-0.3 g0.7
luft 7.3 a0.4 c1.6 f-0.3 j0.3 p0.7 r0.7
lufta 7.7 c1.7 d0.3 e-0.6 f-0.3 g0.5 p0.8 q0.3 r0.8
luke 8.0 a0.5 c0.7 d0.3 g-0.4 k0.9 n-0.3
lukk 7.5 b-0.4 c-0.4 e1.3 f0.6 g-0.3 h0.5 i-0.3 j-1.0 k0.5 m-0.3 n-0.3 o0.4 p0.6 q-0.3 s0.4 t0.3
lukket 7.7 b-0.3 c-0.3 e0.6 f0.7 h0.5 j-0.8 k0.6 n-0.3 o0.4 p-0.3 q-0.3 s0.4 t0.3
lukt 7.1 a-0.6 d-0.6 f-0.3 g1.0 h1.0 i-0.4 j-0.3 k-0.3 m-0.3 p0.5 r1.1 s-0.4 t0.4
lukter 7.7 a-0.5 b-0.4 d-0.3 g1.0 h0.4 o0.5 q-0.4 r0.8 t0.4
luktet 7.7 d-0.3 e0.4 l0.3 p0.6 r0.5 t0.6
lund 7.0 c-0.6 d0.5 e-0.4 h-0.4 k1.4 n-0.4 t-0.4
lunde 7.7 c-0.4 g0.3 k0.8
luns 6.6 a-1.3 b0.3 d-0.5 e0.4 f0.7 g-0.4 h0.8 i-1.0 j-0.5 k2.0 l-0.5 p-0.5 q2.0 r1.1 s-0.5 t1.5
lunsj 7.0 a-0.9 d-0.4 f0.6 g-0.4 h0.4 i-0.8 j-0.4 k1.6 m-0.5 o0.4 p-0.4 r0.8 s-0.4 t1.3
lunsje 7.7 a-0.5 h0.6 k0.6 l-0.3 m0.5 o-0.5 q2.2 r0.4 t0.3
lure 6.0 a0.6 b0.4 c0.9 d0.8 f-0.3 g-0.7 h-0.7 i0.3 j-0.6 l1.5 m-0.5 o1.7 p-0.8 r0.4 s1.4
lure+pa 6.5 a0.8 b-0.4 d0.4 e0.8 g-0.4 h-0.5 i0.7 j-0.3 l0.7 m-0.6 n0.7 o1.0 p-0.5 s1.3
lurer 6.4 a0.5 b0.6 h-0.5 i0.9 j-0.4 l1.2 m-0.5 n0.6 o1.9 p-0.6 r0.6 s1.8
lurt 7.0 b1.0 c0.8 d0.6 g-0.6 i-0.9 j-0.3 l0.3 p-0.3 r-0.5 s0.6
lurt+pa 7.5 d-0.6 e0.7 g-0.4 i-0.4 k0.4 q0.4 r-0.3 s0.7
lurte 8.0 c-0.5 d0.3 g-0.3 i-0.4 q0.6
lyd 7.1 a-0.8 b-0.5 c-0.4 d-0.5 e0.5 f-0.5 h0.5 i-0.4 l-0.5 n0.7 p-0.4 q1.1 s0.4
lyda 7.5 d1.4 g1.4 h0.4 l0.3 r0.7 t1.8
lydanl 7.7 d1.4 g1.0 h0.4 l0.3 r0.8 t1.9
lydb 7.1 a-0.6 g0.4
lydbil 7.5 a-0.5
lyde 6.7 a0.4 e0.5 g0.8 s0.4
lyden 7.3 a-1.0 e0.5 g1.2 s0.4
lyder 7.7 a1.9 g-1.3
lydh 7.7 a-0.5 g0.7 h0.7
lydhor 7.7 a-0.5 g0.7 h0.7
lyds 7.7 g0.8
lygr 7.7 a-0.4 g-0.5
lygre 8.0 g-0.4
lykk 6.9 a-0.8 b0.4 d-0.5 g1.2 j-0.4 l0.7 n0.5 r0.9 s-0.3 t0.7
lykke 7.5 b0.5 g-0.4 i0.5 l1.0 r-0.4
lykkel 8.0 a-0.6 d-0.3 f0.3 g1.5 n0.7 r1.5 t0.8
lykkes 8.0 g0.3
lyng 7.7 a-0.4 g1.0 h0.6 k0.5 l0.4
lyngen 8.0 g1.1 h0.8 k0.4
lys 7.1 c0.8 d0.7 g-0.6 h0.8 r0.3
lys+og 8.0 c1.0 d0.9 h0.9 o-0.3 q0.3 r0.5
lysb 8.0 a0.9 b2.6 r0.6
lysbil 8.0 a0.9 b2.6 r0.6
lyse 7.1 d-0.7 e0.6 h-0.4 m-0.5 r0.8 s-0.3
lyse+ut 8.0 c0.4 e0.7 g-0.4 i0.5 n-0.4
lyset 8.0 a0.9 r0.5
lyss 8.0 a-0.3 g0.7
lyst 7.3 a0.4 b-0.4 c1.4 d1.0 e0.4 g-0.3 m-0.4 r0.5 t0.4
lyst+a 8.0 g0.5
lyst+til 7.7 a-0.3 e0.3 h-0.3 r0.3 t0.4
lytt 7.0 a-1.0 e-0.3 g0.9 h0.7
lytter 7.5 a-0.5 c0.4 d0.3 g0.8 h0.7 t0.3
lærd 8.0 a-0.4 k-0.3 n1.2 o0.4 r-0.3
lære 6.4 a-1.4 b-0.4 e0.5 f0.7 g-1.3 h-0.4 i0.6 j-0.4 n-0.4 o1.7 p-0.5 r-0.4 s0.4 t0.4
lærer 7.5 a-0.4 d-0.3 g-1.1 l0.4 o0.4
lærere 7.7 a-0.7 g-0.5
lærl 7.7 e1.1 g-0.4 i-0.3 l0.6 m0.3 q0.4 s-0.3
lærlin 7.7 e1.1 g-0.4 i-0.3 l0.6 m0.3 q0.4 s-0.3
lært 7.5 c0.8 g0.5 r-0.7
lært+seg 8.0 c1.0 e0.6 g0.6 q0.4 r-0.3
ma 4.0 a-1.6 c-0.3 d-0.6 e-1.1 f0.8 g-3.5 i-2.5 j-1.3 k6.5 l2.7 m0.5 o2.6 p-3.1 q1.0 r0.4 s-2.7 t0.6
ma+avly 8.0 a-0.6 c-0.4 d-0.4 i-0.3 k2.4 r0.4 s-0.3
ma+bare 7.3 g0.5 h-0.4 i0.3 l-0.5 n-0.4 o0.4 r0.6 t-0.5
ma+dere 8.0 a0.9 b-0.4 c-0.5 d-0.5 f-0.3 g-0.5 m0.3 p0.7
ma+derf 8.0 a-0.3 m0.3
ma+dess 6.7 a-1.8 b-0.7 c-0.6 d-0.4 e-0.5 g-0.5 i-0.8 j-0.4 k2.6 l0.9 m-0.4 n0.6 o1.8 t0.5
ma+det 8.0 a-0.4 g-0.6
ma+du 7.1 a1.3 b0.6 f0.4 g-1.0 i0.7
ma+flyt 7.5 a-0.4 c-0.4 k2.3 q0.4
ma+fork 8.0 a0.9 d1.0 e-0.4 g-0.4 i0.7
ma+ha 6.4 a0.3 d1.0 e-0.4 h0.8 i-0.6 j-0.5 k-1.1 l0.7 m-0.9 n-0.7 o0.9 p-0.4 r1.0 s-0.3 t1.7
ma+jeg 7.1 a-0.9 c-0.7 d-0.5 f0.5 g0.4 h0.6 i-0.4 j0.3 k1.4 l0.4 m1.0 p-0.5 q0.5 r0.7 s-0.5
ma+nok 8.0 b0.6 k0.6 r-0.4 s0.6
ma+ogsa 8.0 a1.4
ma+sett 8.0 a0.3 c0.6 e0.7 r-0.4 t0.7
ma+si 6.9 b0.5 d0.8 e0.8 g1.3 i-0.4 k-0.5 l0.4 m0.4 o-0.4 q0.6 r1.0 t-0.5
ma+snak 7.7 a0.4 b0.6 c-0.5 e-0.4 f-0.4 i0.7 k-0.3 m0.9 r-0.4
ma+ta 7.1 c-0.5 g-0.7 k1.4 l-0.4 m-0.4 n-0.5 t0.8
ma+utga 8.0 a-0.3 d0.4 e-0.3 f0.4 k1.6 l1.5 q-0.4
ma+vent 7.5 a-0.4 b0.3 d-0.4 e1.3 g-0.5 h0.4 k-0.4 m0.3 t0.4
ma+vi 6.5 a0.6 b1.7 c2.6 e-0.6 f0.6 g-1.0 h-0.4 i-0.8 j-0.4 k1.4 l1.1 m0.5 p-1.2 q2.0 t0.9
ma+vite 8.0 c-0.3 h-0.3 o1.7
ma+være 6.8 a-0.8 b-0.7 c0.9 d0.6 e-0.6 f-0.3 g1.4 h0.6 i-0.4 k-0.6 l0.7 o1.9 q-0.6 s-0.5 t1.3
mad 8.0 a-0.3 g1.0
mad+men 8.0 a-0.3 g1.0
mado 7.7 a-0.4 g-0.8
madonn 7.7 a-0.4 g-0.8
mage 7.5 a-0.3 b0.8 g-0.5 m0.7 s0.8
magi 6.6 g2.1
magien 8.0 a1.3 g-0.9
magisk 7.7 a-0.7 g1.6
magn 7.0 b0.7 c-0.5 d1.3 e-0.5 f1.2 g0.5 h0.6 i0.7 l-0.3 p0.6 s-0.3
magne 7.7 a0.7 d1.3 f0.9 i0.6 p0.7 r-0.5
magnhi 8.0 e-0.3 f0.4 g0.6 h0.9 r0.7
magnus 8.0 b0.5 i0.4
mai 6.0 a-1.4 b-0.3 c0.8 d0.6 f0.5 g-1.7 h1.3 i-0.3 j-0.5 k-0.7 l1.2 m-0.5 n1.0 o1.5 p-0.8 q1.6 r0.5
mai+og 8.0 e0.9 i0.8 o0.9 s0.4 t0.4
mail 6.8 c-0.8 d1.0 e0.6 g-0.4 h1.2 i-0.6 k0.6 m-0.5 o1.3 p0.4 q0.3 r0.5 s0.3 t0.9
mail+og 8.0 a0.7 d1.4 e0.7 o0.4 s0.4
mail+om 8.0 a-0.4 b-0.3 e-0.3 g0.4 r0.4
mail+uten 8.0 c-0.4 g0.5 r0.3 s0.3
maja 8.0 f1.0 h-0.5 k0.6 l-0.3 t-0.4
make 7.5 a-0.7 e-0.3 g2.2 h1.6 k0.6 n0.4 q2.0 r1.9
maken 8.0 a-0.6 g1.7 h1.8 k0.6 n0.5 q2.2 r2.2
maks 8.0 a-0.5 g0.8
makt 7.0 c0.7 d0.4 e0.8 f0.5 g-0.8
makten 7.5 g-1.0
maku 8.0 a0.4 p1.1
makule 8.0 a0.4 p1.1
mal 6.9 b1.3 d-0.6 e-0.6 i-0.5 l-0.3 m0.6 n0.4 p-0.5
male 6.0 b1.1 c1.5 e0.9 g-1.0 h-0.6 i-0.6 k1.0 l0.7 p-0.6
male+pa 7.7 a0.7 c0.5 g0.5 j0.4 s1.0
malene 7.1 a0.9 d-0.5 e1.6 f-0.6 g-0.8 i-0.4 k0.6 l0.8 m-0.3 n-0.3 o0.3 p-0.4 s-0.5
malet 8.0 a-0.5 g0.3
malf 8.0 b-0.3 e1.1 f1.0 h1.2 q0.6 r0.7 s0.9 t0.3
mali 7.0 a-0.5 b-0.4 f0.3 h0.8 i-0.6 l0.6 o-0.4 p0.4 q0.7 s-0.4
malin 8.0 d-0.3 g0.6 h0.8 p0.7 q0.8 r0.4
maling 7.3 a-0.5 b-0.5 d0.3 f0.5 g-0.3 i-0.5 j0.3 l0.5 o-0.4
malr 8.0 a-0.4 g0.4
malret 8.0 a-0.4 g0.4
malt 7.3 a0.7 c-0.4 d0.7 e0.3 g-0.6 i-0.3 j0.3 q0.3 r-0.5 s-0.3
malte 8.0 a0.4 b0.5 d1.1 g-0.5 q0.4
mamm 7.7 a-0.5 g0.4 q0.8 r0.9
mamma 7.7 a-0.5 g0.4 q0.8 r0.9
man 4.8 a1.4 b1.5 c0.7 d1.4 e1.5 f0.3 g-0.8 i-0.9 q1.0 s-0.4 t-0.3
man+aldr 8.0 a-0.9
man+blir 7.3 a1.2 c1.3 e0.5 j0.9 o0.6 p-0.4 r-0.3
man+det 8.0 a0.8 g-0.8
man+en 8.0 a-0.7 f-0.3 g-1.1
man+er 7.0 b0.7 c-0.4 d0.7 g-0.4 h0.4 i-0.3 k-0.4 n-0.3 q0.4 r0.6
man+far 8.0 a-0.4 e-0.3 h0.3 m0.4
man+fole 8.0 a0.9 d1.7 h0.4
man+fors 7.5 b0.7 g0.5 s0.8
man+gjor 8.0 d0.5 p0.6
man+har 7.7 e0.8 g0.4 i-0.4 k0.4 m0.3
man+ikke 7.7 a-0.6 r1.1
man+kan 7.3 g0.6 p0.7
man+kunn 8.0 a0.7
man+ma 7.5 a1.0 g-0.6
man+mye 8.0 a-0.5 g0.8 r0.5
man+skal 8.0 a0.5 g-0.6
man+tren 8.0 a0.4 e0.6 g0.5 p1.0
man+vil 8.0 g0.8
mana 7.7 a-0.4 g0.7
manage 8.0 a-0.3 g1.1
mand 5.1 a0.5 b1.2 c1.3 f2.8 g-1.2 h1.3 i-0.6 j-0.9 k1.9 m0.3 n0.9 o0.5 p-0.9 r0.4 s-0.5 t0.3
mand+har 8.0 a-0.5 b0.5 c-0.7 k-0.4 m0.3
mand+og 6.8 a1.1 b-0.3 c0.5 d0.3 e0.9 f0.7 g-0.3 m-0.5 s0.5
mandag 5.1 b1.2 c1.3 f2.8 g-1.2 h1.3 i-1.2 j-1.3 k1.9 m0.3 n0.9 o0.5 p-0.8 r0.4 s-0.5 t0.3
mane 4.9 a1.4 b1.5 c1.7 e1.6 g-1.5 i3.6 j-0.7 k-0.9 l3.1 m-0.8 n3.1 o-0.5 p-1.4 q-0.9 r-0.8
mane+a 8.0 a0.6 c1.2 p0.6 s0.7
mane+for 7.5 a0.6 b1.8 d0.6 g-0.3 i1.0 m-0.3 r-0.3
mane+i 7.7 d0.3 i1.0
mane+na 8.0 a-0.6 d-0.4 f0.4 l1.0 q0.9
mane+og 6.7 a1.0 b1.3 c1.2 d1.0 f-0.5 i1.5 j0.4 k-0.3 m-0.4 p-0.4 r0.3 s0.5
mane+pa 7.7 a0.5 d-0.4 e0.5 f1.0 m0.8 o-0.3
mane+side 7.7 b-0.4 c1.1 e-0.7 f-0.4 g0.5 h-0.4 l0.4 n0.6 r0.4 t-0.4
mane+vars 7.5 a1.3 i1.4
maned 6.1 a0.5 e1.4 i1.6 j-0.8 l1.7 m-0.6 o-0.4 p-0.7 q-0.9 r0.7
manede 5.4 a1.3 b1.1 c1.8 e-0.5 f-0.6 g-1.6 i1.9 k-0.9 l1.8 n1.7 o-0.6 p-0.6 r-1.0
maneds 7.1 a-0.6 b0.5 c-0.5 e0.4 g-0.4 h-0.4 i-0.5 l0.7 m-0.4 n2.4 o0.4 p-0.3 q-0.3 t-0.4
mang 4.8 a1.5 c0.5 d-0.6 e1.8 f1.5 i-0.8 j-0.4 m0.9 n0.3 o1.8 p-0.4 r1.0 t1.2
mang+ar 7.7 b0.3 c0.5 d-0.3 i0.3 q-0.3 r0.8 t0.3
mang+av 7.3 e0.6 g0.7 i1.2 r-0.3
mang+beta 8.0 c-0.4 d-0.5 m0.5 q-0.3
mang+er 7.5 a1.4 e1.9 f1.1 m0.9 p1.0
mang+et 8.0 b0.7 e-0.5 n0.9 o1.3 q-0.5
mang+gang 7.7 g-0.7 t1.0
mang+helt 8.0 e0.6 g0.5 q0.3
mang+og 7.5 b0.7 e0.8 j0.5 s0.5
mang+pa 8.0 a0.7 g-0.7
mang+purr 8.0 a0.4 p1.2 s-0.3
mang+som 7.7 a1.0 b1.1 c0.6 g-0.7 s1.8
mange 5.5 a-1.1 b0.5 c0.6 d-0.7 e-0.7 g2.5 i-0.4 j-0.5 l-0.4 o0.7 p-0.3 r1.8 s0.6 t0.8
mangel 7.1 a1.6 b0.5 e2.7 f0.9 g-0.9 m0.8 p0.8
mangle 5.7 a1.9 b-0.6 e0.6 f0.7 g-2.7 i-0.3 m0.6 n0.3 o1.4 p-0.7 r-0.5 s-0.6 t0.6
mani 7.7 a2.1 g-0.6
manisk 8.0 a2.4 g-1.2
mann 5.5 a1.2 c0.5 d1.9 e1.3 f0.5 g-0.4 j-0.5 k0.6 m0.5 p0.6 q1.2 r0.7 t-0.4
mann+er 8.0 a2.5 g-0.6 m0.7 p0.6
mann+min 7.3 a-0.3 e-0.6 f-0.4 g1.3 i-0.4 j-0.4 k0.6 n0.3 p-0.4 q0.9 r1.9 s0.3
mann+som 6.7 a0.7 b0.4 e2.1 g1.4 o-0.4 q0.9 s0.4 t-0.4
mannen 6.4 e-0.5 f-0.4 i-0.4 j-0.3 k0.6 p-0.5 q1.2 r1.7
manu 6.1 a0.7 g-0.9 t0.8
manu+girk 8.0 a-0.6
manuel 7.3 a0.7
manus 7.3 g-1.4
manuse 7.5 a0.9 l0.3 t1.0
manusf 7.7 a-0.4 g0.7
mapp 7.0 b-0.5 c0.4 e-0.6 f-0.4 g-0.5 h-0.4 j0.6 m-0.4 n-0.3 o1.0 q-0.5 r-0.4 t1.1
mappa 7.3 c0.4 d0.4 f-0.4 g-0.5 j0.7 o0.9 q-0.3 t0.9
mappe 8.0 e-0.4
mara 7.5 a-0.6 g0.8
mare 8.0 a0.6
marg 7.5 a-0.6 e-0.3 g-0.3 r0.4
margre 8.0 e-0.4 g0.3 r0.4
mari 5.5 a-1.8 f-0.7 g0.5 h0.5 i0.5 j-0.5 k0.4 l1.7 n0.7 p-0.6 q-0.8 r1.0 s-0.5 t1.3
mari+gotz 8.0 g-0.7
mari+har 8.0 h0.3
mari+mena 7.1 a-0.4 g-1.1
maria 7.0 a-0.7 g-0.4
marian 7.7 a-0.4 c0.6 e-0.3 f0.4 k0.5 o1.5 q-0.4
marida 8.0 a-0.4 g1.3
marie 7.3 a-0.5 d0.3 h0.4 k-0.4 r0.4 t0.9
mario 8.0 g-0.7
marit 7.3 b-0.5 d0.4 e-0.5 f-0.6 k1.0 l1.8 n0.8 o-0.4 q-0.6
marius 7.0 e0.4 h-0.3 i0.7 n0.4 q-0.3 r0.6 t-0.3
mark 6.3 a-0.3 b1.1 d0.3 h0.3 i1.3 k0.4 l-0.4 s-0.6 t0.4
marked 7.1 b0.9 d0.5 g0.9 i0.6 k0.4 s-0.7 t0.5
mars 6.3 a0.7 b1.2 c0.6 d-0.7 e-0.8 f0.3 g-1.6 i1.6 j-0.6 k0.7 m0.4 n0.4 o0.4 p0.4 r-0.8 s-0.4
mars+og 7.7 b0.7 g-0.8 i0.4 m0.4 o0.5 q0.4 r-0.3
mart 6.5 a0.9 b-0.5 d0.3 e0.8 f-0.5 h0.9 i-0.4 k-0.4 m-0.3 o0.4 r0.4 t0.4
marte 7.7 d0.4 e0.7 g0.6 h0.4 t0.7
marthe 8.0 e0.3 h0.7 k-0.5 o0.6 r0.7
martin 7.1 a1.1 g-0.6
mase 7.7 c0.3 d0.3 e0.4 f-0.3 i-0.3 l0.5 q0.8 r0.8 t2.1
maser 8.0 c0.7 d0.6 e0.4 g0.4 r1.0 t2.0
mask 6.4 a0.8 b-0.5 c0.5 d-0.7 e-0.4 f-0.4 h-0.4 i0.4 m1.7 n1.1 p-0.4 q-0.4
maskin 6.4 a0.8 b-0.5 c0.5 d-0.7 e-0.4 f-0.4 h-0.4 i0.4 m1.7 n1.1 p-0.4 q-0.4
mat 7.3 d0.4 e0.5 i0.5
mate 5.5 a-0.6 c-0.6 d0.6 g1.6 j0.6 l0.4 m0.3 o1.3 p-0.6 q1.0 r1.5
mate+a 7.5 b0.3 d0.3 m1.1
mate+hun 8.0 g0.4
mate+og 8.0 b0.3 h-0.4 l0.4 n0.4 o1.7
mate+sa 8.0 a-0.4 e-0.6 g0.9 m0.4 q0.3 r0.9
maten 6.3 a-1.2 b-0.5 g1.4 h0.6 i-0.4 m-0.4 p-0.3 q0.6 r1.2
materi 7.1 a1.2 d0.4 e0.7 g-1.1 h-0.7 i0.7 o1.5 s0.6
math 8.0 b0.5 c0.8 h-0.3 m0.4 n-0.5 q0.6
mats 8.0 a0.7 b0.5 e1.1 i0.4 j0.6
matt 5.8 c0.4 e2.4 g0.8 i-1.0 k-0.6 l0.8 m0.8 n0.4 o0.4 q1.4 r1.2 s-0.4
matt+bare 8.0 a-0.6 d-0.4 g0.8 l0.4 q1.9 r1.2 t-0.3
matte 6.0 a0.7 c0.6 d-0.3 e2.3 h-0.3 i-1.1 k-0.4 m0.4 n0.6 o0.7 p0.5 q2.1 r0.6
mattil 8.0 a-0.4 g0.9 m0.3 q-0.4 r1.1
maur 8.0 a-0.4 g0.9
mazd 8.0 a-0.7 g0.7
mb 7.3 g-0.5
mb+sek 7.7 a-0.3
mccl 7.7 a-0.6 g0.4
mcclan 7.7 a-0.6 g0.4
mcgr 8.0 a0.3 g-0.5
mcgreg 8.0 a0.3 g-0.5
med 2.5 b1.3 c0.8 d-1.0 e0.8 f0.8 g1.6 i3.7 j-1.0 k-0.8 l0.4 n0.5 o-0.8 p-2.2 r0.6 t-0.3
med+a 5.4 a-0.6 b1.5 c0.3 d-0.5 f0.5 g-0.5 h1.1 j-0.5 l0.4 m-0.5 n0.3 o0.7 p-0.6 q-0.8 s-0.6
med+advo 7.7 e0.4 j0.8 l1.1 n0.4 s-0.3
med+alle 7.1 a-0.8 b-0.4 g1.0 h0.9 i-0.4 j0.4 m-0.5 r1.0 t0.6
med+alt 8.0 e-0.5 g-0.4 l0.6 t-0.3
med+andr 7.0 a0.9
med+arbe 7.5 a-0.6 b-0.3 d-0.4 f0.7 g0.9 h0.5 k0.6 l-0.4 o-0.3 q0.4 r0.8
med+at 7.1 a-0.5 b0.6 d0.9 g-1.2 k0.8 n-0.4 o-0.4 p0.6 r-0.4
med+bade 7.5 a0.4 g-1.4
med+bank 8.0 b0.5 c-0.4 d1.1 f1.6 g-0.4 i-0.3 k0.4 m0.4 r-0.5
med+barn 8.0 a0.8 g-0.3 i1.3
med+best 8.0 c0.7 k0.4 o1.6
med+bild 7.5 a0.9 c0.9 d1.1 e1.2 g-0.4 s1.9
med+blom 8.0 a-0.3 b0.5 e0.3 g-0.5 m0.5
med+dagl 7.7 a0.6 d-0.5 e0.4 f1.8 g-0.3 m0.8 q-0.5
med+de 6.4 a1.6 b2.5 d-1.1 e0.5 g1.3 h-0.4 i-0.8 j-0.4 l1.3 p0.4 q0.7 r2.3 s0.9
med+deg 7.0 a0.6 c-0.4 d0.3 e0.7 f1.3 i0.4 n-0.4 o0.6 t0.3
med+den 6.3 a-0.6 b-0.4 c0.8 e1.3 f1.2 h1.3 i0.9 j-0.3 k-0.5 o0.4 p-0.4 q0.5 r0.5 s-0.4 t0.8
med+denn 8.0 a0.7 b2.3 g-0.5 i2.0
med+dere 6.7 a0.6 c-0.6 e0.9 f0.3 g-0.4 i2.2 j0.5 l0.4 m0.7 p-0.6 r-0.8 s0.3 t0.4
med+det 6.3 a-0.5 c-0.6 e1.6 f0.6 i-0.7 j0.4 k1.0 l0.4 m-0.4 n0.4 p-0.4 q0.7 r0.4 s-0.6
med+dett 6.9 a1.3 e0.9 f-0.3 i2.8 m-0.3 r-0.6 t0.5
med+egen 8.0 a-0.4
med+ekse 8.0 a0.3 g-0.4
med+eksp 8.0 a0.8
med+elle 8.0 b0.3 c-0.3 e0.8 f0.4 g-0.5 o1.2 p-0.6 t0.4
med+en 5.3 a-1.3 b0.5 c-0.4 d-0.5 i-0.7 l1.8 n0.8 p-0.5 r0.7 s-1.0 t3.3
med+et 6.1 c-0.4 d2.0 g1.8 i2.0 j-0.3 k0.3 n1.1 p-0.4 q-0.3 r0.3 s-0.7 t0.3
med+fakt 7.7 a-0.5 b-0.5 d-0.3 f0.3 g-0.5 l0.5 m0.5 o0.5 p-0.3 q1.9
med+feil 7.5 a1.2 b-0.4 c1.7 e2.1 g-0.3 i0.5 k-0.4 m0.7 o-0.7 p-0.3 s0.5
med+fem 7.7 a-0.6
med+film 8.0 a0.4 g-1.0
med+fire 7.7 a-0.4 b0.4 i0.4
med+fjor 8.0 a0.5 b0.8 e1.5 i-0.3 m0.8 n-0.4 o-0.3 q0.7
med+fler 8.0 e-0.3 f2.0 g0.4 i-0.4 k0.4
med+foto 8.0 a0.6 e0.5 j0.7 m0.6 s0.8
med+full 7.7 a0.5
med+fylk 8.0 d-0.3 e0.5 k0.4 l-0.4 n-0.5 o1.2
med+gaml 7.7 a-0.5 b-0.4 d-0.4 e-0.5 g0.7 h0.6 m-0.3 q0.4 r1.1
med+gamm 8.0 a-0.6 d0.3 e-0.5 h0.4 i-0.4 q1.5
med+get 8.0 g0.4
med+glan 8.0 a-0.3 g0.9
med+gled 8.0 g0.7 l0.3 q1.8 r0.9
med+god 7.7 j0.8 m0.4 p0.5
med+henn 7.5 b0.3 e-0.4 g0.6 i0.4 r-0.3
med+hils 6.9 a1.5 b-0.6 d-0.6 i0.9 j0.8 l-0.4 m0.8 o0.3
med+i 6.4 e-0.8 g-1.2 h0.4 i-0.4 j-0.6 l0.8 m1.7 n1.9 o0.6 q-0.3 s0.5
med+inne 8.0 a-0.4 g0.7
med+kart 8.0 c1.6 d0.8 g-0.3 m-0.3 r0.3
med+kid 8.0 m0.6 q1.4
med+komm 8.0 a0.8 c1.6 d0.6 g-0.3 i1.0
med+kons 8.0 g0.5 l0.4 n0.4 r0.9
med+kopi 8.0 e0.8 f0.9 o0.9 s0.7 t0.4
med+kort 7.7 a1.7 e-0.3 g-1.3 i0.5 q1.0
med+lonn 7.5 e-0.7 h0.5 l-0.5 n2.1 o0.8 q-0.7 r0.4 t0.6
med+mang 8.0 a-0.4 g0.8
med+meg 7.3 a-0.4 f-0.3 g0.5 h-0.6 i0.4 k0.4 l-0.3 n0.7 r0.9 s-0.4
med+mer 8.0 b0.8 g-0.4 j0.5 p0.5
med+mind 7.1 a0.9 b1.1 e0.7 f0.7 g-0.3 h-0.6 i0.5 j-0.3 m-0.3 s0.7
med+musi 8.0 a-0.3 g-0.9
med+mye 8.0 a-0.4 g-0.7
med+mynd 7.7 f1.6 h-0.3 m0.9 q0.4
med+nabo 7.7 a-0.6 b-0.3 c0.6 d0.4 e-0.5 j-0.3 k0.7 r1.2 t0.4
med+navn 7.7 a0.5 b0.9 e0.3 i-0.4 j0.4 p0.7 s1.2
med+nest 7.7 b1.3 f1.4 i-0.4 k-0.3 m0.3 n0.6 o0.5 q-0.4 r0.4
med+nett 8.0 a0.9 d0.6 e0.7 g-0.4 i1.1
med+noe 8.0 a1.1 b1.4 e0.4 k0.3 t0.5
med+noen 7.0 c1.2 g1.6 i0.3 q1.1
med+ny 8.0 a-0.6 c0.4 h0.5 k0.5 o0.7 r0.4 s-0.6 t0.7
med+nye 8.0 a-0.3 l0.4 n0.4 r0.5
med+oppg 8.0 i0.7 p0.8
med+ord 7.7 a-0.5 b-0.4 e-0.5 l0.7 q-0.4 r0.8
med+oss 7.0 b-0.3 d0.8 e-0.9 f-0.7 h0.7 i1.2 j-0.4 l0.7 m-0.6 n0.5 p-0.4 q-0.6 r0.7 s-0.4
med+oyeb 7.5 a1.2 e1.7 g-0.3 i1.8 j1.0 r-0.4 s0.9
med+pa 6.4 a-0.7 c0.6 f1.1 g1.3 h1.8 j-0.5 k1.1 l-0.5 p-0.4 r0.7 s0.5
med+plas 8.0 a-0.6 o0.4
med+prak 8.0 g-1.1
med+pris 7.7 a0.4 b1.0 g-0.5 i-0.3 s1.0
med+refe 8.0 e-0.5 g1.1 m-0.3 o0.8 r0.9 t-0.4
med+regn 7.7 a0.7 e1.9 f-0.4 g-0.6 h-0.3 i0.8 l0.8 m-0.3 p-0.5 t0.4
med+rett 7.7 a-0.6 b-0.3 c0.3 d0.5 f-0.5 g-0.7 i-0.3 j-0.7 k0.3 l0.6 n-0.7
med+rikt 8.0 b-0.5 d-0.3 e-0.4 i-0.4 m1.5 o-0.7 p0.5
med+ro 7.7 a0.4 b-0.3 c2.3 d-0.4 e0.7 g-0.8 h-0.4 i-0.4 o-0.5 p0.6 q-0.3 r-0.3
med+samm 7.5 f0.4 g0.4 h0.7 r0.5
med+seg 6.7 b1.4 c0.8 d0.7 e-0.7 g1.7 h0.5 j0.7 n0.4 q-0.5
med+sent 8.0 a-0.4 d0.7 h0.4 k0.4 q0.5
med+sin 6.8 a-1.0
med+sine 7.5 a-0.6 g0.5
med+sjef 7.3 a0.4 c-0.7 d1.8 f2.8 g-0.4 h0.5 i-0.5 j-0.4 m1.0 p-0.4 s-0.5
med+skil 8.0 b0.9 d0.4 f-0.3 h0.5 r0.5
med+skjo 8.0 g0.6
med+slik 8.0 a-0.7 e-0.3 g0.7 h0.3 m0.4
med+som 8.0 e0.5 g-0.4 j0.7
med+stat 8.0 a-0.4 g1.1 k0.9 r0.5
med+stem 7.7 a0.7 c0.4 d0.9 g-0.8 h-0.4 t1.5
med+stor 7.3 a0.7 d0.6 e0.3 g-0.4 p0.5
med+svig 8.0 g0.7 m0.5 n1.0 p0.6 r0.6
med+teks 7.7 e0.5 g-0.5 k0.3 r-0.6 s0.6
med+tilb 8.0 a0.3 c0.5 e-0.6 i-0.3 m2.1 p-0.4
med+to 6.8 a-0.7 b0.7 c0.5 g1.0 h2.6 i-0.7 k-0.5 m-0.6 n0.8 o1.1 p-0.4 r0.8
med+tre 6.8 a0.5 c-0.4 d0.9 f-0.5 g-1.7 h0.5 i0.6 k-0.3 l0.4 m-0.4 n-0.5 o-0.3 r-0.5 t-0.4
med+utvi 8.0 e0.8
med+vakt 8.0 e0.4 g-0.4 l0.7 o-0.4
med+var 7.5 a0.6 c0.4 d-0.5 e0.4 f0.6 g-0.4 j0.4 l0.6 m0.8 o-0.4 r-0.4 s1.7
med+ved 7.7 a0.3 f0.4 j1.0 m2.5 n0.4 p0.3
med+venn 7.1 b0.7 d0.5 e0.5 f1.1 h0.9 k-0.4 l-0.6 n1.5 q-0.5 r0.4
med+virk 7.5 a0.8 b0.3 c1.2 d0.8 e-0.6 i1.3 r0.4
med+warr 8.0 g-0.5
medd 8.0 a-0.4 b0.3 c-0.4 d0.5 k0.8
meddom 8.0 a-0.4 b0.3 c-0.4 d0.5 k0.8
medf 7.3 a-0.7 g2.6
medfol 7.5 a-0.6 g2.1
medi 7.3 a0.8 c1.0 j1.0 s1.1
medieb 8.0 a-0.3 g1.5
medl 6.0 b1.3 c0.5 d0.6 e-0.5 g-0.6 h1.7 i-0.7 l0.7 n0.6 o0.7 p-0.3 s1.8
medl+av 8.0 a-0.5 b0.4 g0.6
medl+i 8.0 a0.6 b1.5 s1.4
medl+og 7.5 a1.1 d-0.3 e-0.4 g-0.3 i0.4 r-0.4 s1.6
medl+som 8.0 a-0.3 b0.3 m-0.3
medlem 6.0 b1.3 c0.5 d0.6 e-0.5 g-0.6 h1.7 i-0.7 l0.7 n0.6 o0.7 p-0.3 s1.8
meg 4.2 a4.5 b0.8 c0.4 d3.1 e2.0 f2.5 g-1.5 h-1.2 i0.6 j-0.7 k0.3 l1.4 m-0.5 n0.9 o0.8 p1.5 q0.9 s3.0 t2.1
meg+at 8.0 a0.3 g-0.6
meg+av 7.5 c-0.3 d-0.7 g-0.4 h-0.5 o0.7 q-0.4 s-0.5 t1.3
meg+de 8.0 f0.3 m0.7 p1.1
meg+det 7.5 f-0.3 i0.9 l1.0 o-0.3
meg+en 7.0 a0.7 c1.6 d0.4 e0.3 f0.8 g-0.4 h-0.7 i0.4 l-0.4 n1.2 o1.2 p-0.4 s-0.4
meg+et 7.3 a0.6 b-0.6 d0.7 e0.4 f0.3 g-0.6 i-0.5 k-0.3 n-0.4 o0.4 p1.0 q-0.7 t0.6
meg+for 8.0 a-0.7 g1.0 p0.5 q0.5 r1.6
meg+fra 8.0 c-0.5 d-0.5 k0.5 m0.7 t0.4
meg+gjer 8.0 a-0.8 e-0.3 f0.5 h0.4 m0.6
meg+hva 8.0 a0.5 b0.8 e0.6 i0.9 m0.6 q0.3 s-0.3
meg+hvor 8.0 a0.6 c0.4 d0.6 e1.2 k-0.3 m-0.5
meg+i 7.5 c-0.5 e0.8 h-0.3 i0.3 k-0.3 n1.3 p0.7 s0.5 t-0.6
meg+ikke 7.3 a0.6 d0.5 g-0.7 k0.7 p1.0 r-0.4 s0.6
meg+med 8.0 a-0.4 c-0.3 d-0.4 e-0.3 h0.3 t1.0
meg+na 7.7 a1.0 d0.7 e0.6 s1.4 t3.1
meg+og 6.8 a1.2 c0.5 d0.8 e1.1 g-0.4 i-0.5 j1.4 p-0.3 r-0.4 s1.3
meg+om 7.5 a0.7 b1.1 i0.3 j0.5 p0.5 s0.4
meg+pa 7.1 d0.7 f-0.3 i-0.5 l0.5 m-0.5 n0.9 s0.6 t0.3
meg+rett 8.0 d0.6 e-0.8 f-0.7 h0.7 m-0.4 q0.4
meg+som 7.7 e0.7 g0.4 i0.6 r0.3
meg+til 7.1 a-0.3 d1.1 e0.8 f0.8 h0.4 i-0.5 k0.5 l0.7 m-0.4 q0.6 r0.5 s-0.6
mege 6.5 a-1.1 g2.2
mege+bra 8.0 g0.6
mege+god 7.5 g0.5
mege+godt 8.0 g0.4
meget 6.5 a-1.1 g2.2
meie 8.0 c0.5 d0.4 e-0.4 i0.4 n0.4
meieri 8.0 c0.5 d0.4 e-0.4 i0.4 n0.4
mein 8.0 a-0.5 e-0.3 g1.0 o0.5 t0.3
meka 8.0 c0.4 h-0.3 l0.3 m0.4 r0.4 t0.5
mekani 8.0 c0.4 h-0.3 l0.3 m0.4 r0.4 t0.5
meld 5.1 a0.4 b0.5 c1.5 d2.3 e-0.5 f0.5 g-1.9 i-2.1 j-0.7 k2.6 m0.6 n-1.0 o0.3 p-1.6 q-0.4 r0.4 s1.4 t0.4
meld+avvi 8.0 a0.5 e0.7 f0.8 j0.9
meld+din 8.0 a-0.5 c-0.4 d-0.3 e-0.6 o0.5
meld+forf 7.7 a-0.8 b0.5 d-0.6 j-0.3 k2.3 l-0.4 m-0.4 n-0.6 s-0.3 t0.6
meld+fra 6.9 a1.4 b0.4 c-0.8 d1.7 e0.4 f0.5 g-0.7 j-0.4 l1.2 m1.7 n0.6 p-0.6 s0.3 t-0.5
meld+meg 7.5 a-0.6 c-0.4 d-0.9 e-0.4 g-0.4 h-0.8 i-0.6 k0.4 o0.7 q-0.6 s-0.4 t1.1
meld+om 8.0 a-0.6 e-0.3 g0.5 o-0.4
meld+seg 7.1 b0.3 d1.4 e-0.4 g-0.5 h-0.4 i-0.4 m0.7 n-0.3 o-0.5 r-0.5 s0.7
meld+til 7.7 b0.8 c0.4 d0.5 f0.5 g-0.3 n0.4 p-0.3 q0.4 r0.3
melde 7.1 a0.4 c0.5 e-0.4 i-0.3 j-0.4 k2.4 m-0.4 n-0.6 r0.6 s1.4 t0.6
melder 7.3 b0.3 e0.4 f0.4 g-0.4 i0.4 o0.3 p-0.3 q-0.4
meldin 6.1 b-0.5 c1.7 d2.3 e-0.6 g-0.5 h0.4 i-1.2 j-0.7 l-0.6 n-0.6 p-0.5 q0.4 r0.6 s0.4 t-0.7
meldt 6.4 a0.8 b0.7 d-1.4 e-0.4 g-1.0 i-1.0 j0.5 k1.0 o-0.9 p-0.7 s0.9 t0.8
meldte 7.1 b0.3 c-0.9 d1.6 f0.6 i-0.4 k0.5 l1.1 m1.5 q-0.4 r-0.6 s-0.3 t-0.6
mell 5.4 a-0.5 c0.9 e0.5 f0.6 h-0.4 i-0.4 j0.3 k-0.4 l-0.3 p-0.5 q0.4 r-0.5
mell+de 8.0 a-0.4 g0.8
mell+fem 8.0 a-0.4 g-0.3
mell+og 8.0 g1.0
mell+to 8.0 a-0.8 g-0.6
mellom 5.4 a-0.5 c0.9 e0.5 f0.6 h-0.4 i-0.4 j0.3 k-0.4 l-0.3 p-0.5 q0.4 r-0.5
melo 7.3 a-0.6
melodi 7.3 a-0.6
men 3.4 a-1.2 b3.1 c2.1 d0.6 g1.4 h1.2 i0.9 k1.5 n1.3 o1.3 p-1.0 q0.8 r1.9 s-2.4
men+aldr 8.0 a-0.4 g-0.3
men+at 8.0 d0.5 e0.5 g0.4 i0.3
men+blir 8.0 a-0.5 l0.9 n-0.3
men+da 7.5 a0.4 b1.0 c0.6 d-0.5 f-0.5
men+de 7.5 a1.8 g-0.9
men+den 6.2 a1.5 b-0.3 c-0.7 d0.3 e0.7 f0.9 h0.4 j-0.4 k-0.6 l0.6 n0.6 p-0.4 q0.9 r0.7 t-0.3
men+denn 7.7 e0.6 g0.9 j1.0
men+der 8.0 a-0.3 g-0.3 n0.3 o0.5
men+dere 8.0 c-0.4 d-0.4 e-0.4 g0.7 m0.7 r0.5
men+det 5.6 a2.3 d0.8 e1.2 g1.2 k1.4 l0.4 m0.3 p0.6 s-0.5 t0.3
men+du 7.3 a0.6 c1.2 d1.8 e-0.6 f-0.5 g-0.3 h-0.5 i-0.4 j0.7 l0.4 m-0.4 n-0.4 s-0.5 t0.6
men+er 7.3 a-0.7 k0.4 n-0.4 o0.6
men+ette 7.7 a1.0 d1.0 g-0.6 i0.7
men+far 7.7 g0.7
men+fikk 8.0 c0.8 d0.7 f-0.4 h-0.3 o-0.5
men+finn 8.0 a-0.4 f0.8 g0.5 h0.8 k0.7 m0.5 n1.3 o1.1 r0.6
men+folk 8.0 a-1.0 b-0.4 e-0.6 f-0.6 g1.3 i-0.3 k0.5 m-0.4 q-0.4 r1.8 s-0.4 t0.4
men+for 7.5 a0.4 g0.3
men+fors 8.0 a-0.3
men+gjor 7.7 a-0.9 e-0.4 g-0.8 i-0.4 o0.4
men+han 7.1 b-0.4 d-0.4 f0.7 g0.5 h1.2 l-0.5 m1.0 n0.3 r1.0
men+her 8.0 a-0.7 g1.7
men+hva 8.0 c0.3 d0.4 g-0.3 k0.8
men+i 7.7 a0.5 b0.6 c-0.3 d0.8 f-0.4 l-0.3 n-0.4 o0.6 p0.3
men+ikke 6.6 a0.9 b1.1 c1.4 e0.6 g-1.6 i1.3 j-0.3 k-0.3 m0.8 p0.4 q0.4
men+jeg 6.1 a1.7 b0.3 c1.0 d1.0 g-1.3 i0.6 j-0.5 k1.5 l-0.6 n2.0 r-0.6
men+kans 8.0 g-0.8
men+like 7.1 a-0.3 b1.0 g-1.4 i-0.4 m0.4 t0.3
men+med 7.5 a-0.4 b0.4 d0.7 g1.4 h0.4 i0.6
men+na 7.3 a0.7 c1.3 i2.3 m0.6 r-0.5
men+nar 7.3 a-0.8 g2.7
men+noe 8.0 a1.3 g-0.7
men+ogsa 7.3 a-0.6
men+rett 8.0 c0.7 e-0.3 i0.6 j0.9 p-0.3
men+sa 7.0 a-0.7 c0.3 e-0.5 f-0.4 i-0.4 k-0.5 l0.5 o-0.3 r0.6 t0.3
men+selv 8.0 a-0.5 g1.4
men+seso 8.0 a-0.7 g0.6 l0.8 n0.9
men+som 7.7 a-0.5 g0.3
men+to 8.0 c1.1 e0.5 o-0.3
men+vi 6.4 a-1.1 b1.2 c1.4 d-1.0 e-0.7 g1.4 h1.4 i-0.9 j0.8 k0.8 m0.7 o0.5 p-0.5 q-0.5 r-0.6 s0.6
mena 6.9 a0.6
mene 6.0 a1.2 b0.9 c-0.7 e1.3 f-0.3 g-0.7 j2.1 o0.5 r-0.6 s-0.5
mene+at 7.5 a0.8 i0.5 j0.9 p0.7 r-0.4
mene+dere 8.0 a0.4 b1.6 e-0.6 h0.3 i-0.5 j0.4 l-0.3 o0.5 p-0.7 s-0.3
mene+dett 8.0 e0.6 j0.4 m0.6
mene+jeg 8.0 a1.0 e0.5 g-0.4 j0.5 p0.9 s0.5
mene+vi 7.5 a0.4 b0.4 e0.5 g0.6 i0.5
mener 6.0 a1.2 b0.9 c-0.7 e1.3 f-0.3 g-0.7 j2.1 o0.5 r-0.6 s-0.5
meng 8.0 g-0.8 m0.5
mengde 8.0 g-0.8 m0.5
meni 6.3 a0.8 b0.3 e0.4 f-0.5 g-2.1 i-0.6 m0.7 r-0.4 s0.9
meni+at 8.0 a0.4 d0.5 g-0.5 s0.8
menigh 7.1 a1.0 d0.5 e0.3 f-0.4 g-0.6 i-0.5 j0.4 m0.9 p-0.3 r-0.4 s1.2
mening 6.8 b0.4 g-1.7 p0.6
menn 5.8 a-2.3 c-0.3 d0.4 g-1.4 t0.4
menn+og 7.7 g-0.5
menn+som 7.0 a-0.9 g1.0
mennes 6.0 a-0.7 c-0.3 d0.4 g-1.8 r-0.3 t0.4
mens 5.9 a0.4 b-0.3 g-0.6 i-0.4 m1.2 p0.4 s0.4
mens+det 7.7 a-0.5 l0.6 o0.8 r0.4
mens+vi 8.0 a0.7 d0.5 m1.8 o-0.3
ment 6.9 a-0.4 b-0.4 c0.3 d0.7 g0.7 k0.7
mental 8.0 a-0.4
mente 8.0 a-0.6 g1.1
meny 6.3 a0.8 h0.7 i-0.4 k0.8 m1.2 n0.4 r0.8 s-0.3 t0.9
meny+elle 8.0 a1.2 g-0.4
meny+pa 7.5 d0.9 e0.8 g0.5 o0.4
menyen 6.7 a1.0 c0.4 d0.4 e0.4 g-0.5 h0.9 i-0.4 j-0.4 k0.6 n0.6 r1.0 t1.0
mer 4.7 b1.1 c-0.6 d0.9 e0.4 f0.5 g2.3 h0.7 i-0.4 j-0.7 k0.8 l1.9 o-0.4 q0.4 r0.9 s-1.0
mer+av 7.5 g1.2 h1.0 i0.9 q0.4 r1.1
mer+blir 8.0 a0.8 c-0.3 e-0.3 f0.6 i-0.4 l0.3 m0.7 p1.8
mer+enn 6.0 a-0.7 b1.9 c-0.7 e-0.3 f1.0 g-0.8 h-0.5 i-0.6 k0.6 l1.0 m-0.5 r0.9 s-0.5 t-0.3
mer+i 8.0 a-0.7 d0.4 g0.6 p-0.4
mer+om 8.0 a-0.4 g-0.5 n0.4
mer+som 8.0 a-0.3
mer+til 8.0 a0.5 d1.1 p1.7 s1.0
merc 7.7 a-0.4 h0.8
merk 5.9 a-1.0 b1.4 c0.7 d0.7 f0.4 g0.9 l0.5 m-0.4 n1.0 o1.4 q1.1 r1.6 s-0.5 t0.5
merk+med 8.0 a-0.3 c0.5 d0.5 f0.4 g-0.4 o1.0 q1.0
merk+til 7.3 a-0.3 b-0.4 c-0.5 d-0.3 h0.4 i-0.5 p-0.5 q0.6 r1.3 s-0.3
merke 7.5 a-0.6 b-0.4 g1.7 h0.6 i-0.3 o-0.3 q0.8 r1.4
merkel 8.0 a-0.7 g0.4
merker 7.7 a1.0 b0.9 d0.9 h-0.3 m-0.3 q0.5 r0.3 t0.4
merket 7.0 a-1.0 c-0.5 d-0.3 e-0.4 f0.4 i-0.5 n0.6 o0.3 p-0.3 q1.0 r0.8 t-0.6
merkos 8.0 a0.4 c0.6 i0.6 j0.8
mess 7.0 a0.4 c1.8 d0.8 e0.5 g0.8 h0.6 i-0.4 j-0.4 n-0.8 p-0.4 r0.5 s-0.3 t1.5
mess+i 8.0 f0.4 g0.6 h1.2 m0.4 n-0.3 r0.8
mess+pa 8.0 c0.6 q0.3
messa 7.5 c1.4 d0.9 e0.6 g0.3 i-0.3 k-0.3 m-0.4 n-0.4 q0.4 t0.3
mest 5.3 a0.3 e-0.5 f0.4 g3.0 i-0.5 j0.8 m0.7 n-0.4 o1.2 p-0.3 q0.8 s0.6
mest+aktu 7.7 a-0.7 g1.6
mest+av 7.7 a0.6 g-0.9
mest+ette 8.0 g1.2
mest+forn 8.0 g0.8
mest+inte 8.0 a-0.4 g1.2
mest+med 8.0 a-0.4 g1.0
meste 7.1 a1.1 b0.4 f0.4 g-0.8
mester 6.7 a0.5 g2.0 j1.2 s1.1
meta 7.3 a-1.3 g-0.8
meta+for 7.7 a-0.9 g-0.7
metafo 8.0 g-0.5
metal 8.0 a-0.5
mete 7.5 a-0.7 k0.5 q0.3
meter 7.7 a-0.6 g-0.3 k0.5 q0.3
mett 7.5 a0.3 d0.3 g-0.6 i-0.5 n0.5 q0.6 r-0.3
mette 8.0 b0.3 d0.3 i-0.5 n0.5 q0.6 r-0.3
mi 6.4 a0.7 b0.9 c1.0 d0.3 e-0.4 g1.1 i1.8 j-0.4 k-0.6 n-0.6 p-0.7 q-0.3 r0.9 s0.6 t1.6
mich 8.0 a-0.3
michae 8.0 a-0.3
midd 6.6 a2.1 g-1.8 p0.6 s0.5
middag 7.1 g-0.9 p0.6 s0.5
middel 7.3 a2.1 g-1.0
midl 8.0 k0.4
midler 8.0 k0.4
midt 6.1 a0.8 b0.3 d-0.8 e1.3 g-0.8 h1.4 i-0.6 j-0.5 l2.0 o0.6 q0.5 r1.9 s-0.5 t0.3
midt+av 8.0 a-0.5 d-0.3 l1.2 m0.5
midt+i 6.5 a1.2 b0.4 d-0.5 e0.8 h1.3 i-0.5 j-0.4 l1.2 o0.6 p-0.3 q0.6 r2.0 s-0.4
midten 7.5 a-0.9 d-0.3 g-0.5 l1.1 m0.5
midtve 7.7 a1.9 g-0.8
mika 8.0 a-0.4
mikk 8.0 a0.4 m0.8
mikkel 8.0 a0.4 m0.8
mikr 8.0 a-0.6 g0.7
mikrof 8.0 a-0.6 g0.7
miks 8.0 g1.2
mile 7.7 c0.6 g1.3 i0.5
milepæ 7.7 c0.6 g1.3 i0.5
mili 7.5 a-0.5 g-0.6
militæ 7.5 a-0.5 g-0.6
milj 7.5 g-0.9 i0.7
miljo 8.0 i0.8
mill 7.0 b-0.4 c0.6 g-0.3 h0.8 i-0.4 j-0.5 k0.5 p0.4 q0.6 s1.0 t1.3
mill+i 8.0 a0.7 c0.8 e0.4 h0.5 i-0.4 q0.5 s0.6 t1.7
millio 7.1 a0.5 b-0.5 c0.6 h0.8 i-0.5 j-0.5 k0.5 p0.4 q0.6 s1.0 t1.4
min 4.9 a1.4 b1.6 d0.7 e2.8 f1.3 g-1.5 h1.3 j1.6 k2.6 l-0.7 m1.1 o0.6 p1.8 r1.4 s0.9 t-0.6
min+egen 7.7 a0.4 e0.4 i0.6 p0.6
min+er 7.1 a0.4 b-0.5 c-0.3 d-0.4 e-0.5 g-0.4 i0.3 k0.5 l-0.4 m-0.3 o0.9 p-0.6 q-0.4 r0.4
min+har 7.5 a-0.3 b0.6 d0.7 f0.8 i0.4 k1.8 l-0.3 m-0.3 o0.7
min+i 7.5 a0.6 b0.6 c0.9 e-0.5 f0.5 g0.7 h1.0 j0.7 k-0.3 l-0.5 m0.3 n-0.4 o0.4 p1.1 q0.5 r0.8
min+sa 8.0 a-1.4 b0.6 e-0.4 g1.9 h0.7 k0.5 m0.8 r1.9 s-0.4
min+som 8.0 c-0.4 g0.8 h1.2 k0.6 l0.3 m0.6 o-0.3 r0.7
mind 6.0 a1.4 b2.1 d1.1 e0.9 f0.6 g-0.9 h-0.5 i1.4 j-0.4 l-0.4 m-0.5 n1.0 o1.0 p-0.7 s0.3
mind+enn 7.7 a-0.4 c0.5 e0.5 g0.5 n1.4 o1.4 p0.6
mind+noe 8.0 b0.8 e-0.4 h-0.4 i0.3 q0.4
mindre 6.0 a1.4 b2.1 d1.1 e0.9 f0.6 g-0.9 h-0.5 i1.4 j-0.4 l-0.4 m-0.5 n1.0 o1.0 p-0.7 s0.3
mine 6.2 b1.8 c0.8 d1.1 e0.9 f0.5 h-0.3 i-0.4 k0.5 m1.3 o-0.4 p0.6 q-0.6 r1.1 s0.7
mine+og 8.0 e0.7 g-0.6 p0.9 q-0.3 s0.8
mini 7.0 a0.7
minima 8.0 a0.4
minn 6.1 b-0.4 c0.4 d0.8 e-1.0 g0.4 i-0.5 l0.5 n0.8 o0.4 p-0.3 r0.9 t0.7
minn+er 8.0 c0.8 g0.6 m0.5 t1.0
minn+meg 8.0 a-0.4 d0.6 e-0.5 g0.4 l0.7 n1.1 r0.7
minn+om 8.0 a1.7 g-0.9
minne 7.3 a0.8 d0.6 e-0.5 l0.6 n1.0 r0.7
minnel 8.0 d0.7 j0.4 s0.6
minner 7.7 a-0.5
minnes 7.5 a-0.6 c-0.4 o0.3 r0.4
mins 6.2 a1.3 b3.5 e0.3 f-0.4 g-1.3 i-0.6 j0.4 k0.7 l-0.4 m-0.3 n0.4 o-0.3 p-0.4 r0.3 t0.6
mins+en 8.0 a-0.5
minst 7.5 a-0.7 g-0.4
minste 6.6 a1.7 b3.8 e0.6 f-0.3 g-0.6 i-0.5 k0.8 l-0.4 n0.5 p-0.3 r0.5 t0.7
minu 5.7 c1.7 d0.6 g-0.4 h-0.8 j-0.7 k-0.3 l1.0 o0.9 p-0.4 r1.2 t2.5
minu+for 8.0 c-0.3 l0.4 r-0.4
minu+og 8.0 a0.5 e-0.5 f0.8 g-0.4 m0.9 p0.4 s0.6
minu+pa 7.3 d0.6 e-0.5 g0.5 i0.6 r0.4
minus 8.0 c0.7 e-0.4 s0.7
minutt 5.8 c1.3 d0.7 g-0.3 h-0.8 j-0.6 l1.0 o0.9 p-0.4 r1.2 s-0.4 t2.6
misf 8.0 a-0.5 b0.3 d-0.5 g-0.3 h0.4 l0.4 m0.4 q0.5 s-0.3
misfor 8.0 a-0.5 b0.3 d-0.5 g-0.3 h0.4 l0.4 m0.4 q0.5 s-0.3
misl 6.7 a1.9 c0.5 d-0.3 e1.7 f2.0 g-0.8 i0.4 j2.0 k0.7 l-0.7 o0.8 s-0.5
misl+og 8.0 e0.4 i0.4 j0.5
mislig 6.8 a1.0 c0.3 d-0.4 e0.4 g-0.6 i0.5 j2.1 k0.4 l-0.6 o0.8 p0.4 r-0.4 s-0.4
miss 7.7 a-0.6 g-0.6
missis 8.0 a-0.5 g-1.1
mist 6.3 a1.5 b1.0 c0.9 d1.3 e1.6 g-0.5 j0.7 k-0.5 l0.5 n0.6 o-0.5 q0.5 r-0.5 s-0.8
mist+litt 8.0 g0.5 i0.6
mistan 8.0 a0.4 g0.6
miste 7.7 a0.8 b0.3 e1.1 f0.4 g-0.4 j1.3 p0.5
mister 7.7 d0.4 e-0.4 g0.5 i0.7 r-0.4
mistet 7.1 b-0.5 e0.4 f-0.5 g-0.7 k-0.4 l0.4 n0.7 o-0.4 q0.8 r-0.5
mitt 6.7 a0.7 b1.0 c1.0 d-0.7 e2.2 g-0.3 i-0.8 k0.4 n0.6 o0.5 p0.6 q-0.4 s2.7
mitt+og 8.0 a0.6 e1.2 s1.5
mitt+rad 8.0 c0.6 g-0.3 p0.9
mittan 7.7 b1.0 c0.3 e0.5 g-0.5 m0.3 n0.5 o0.4 s0.9
mo 8.0 a0.4 b1.5 d0.3 e0.5 m0.3 o0.7
mo+i 8.0 a0.4 b1.5 d0.3 e0.5 m0.3 o0.7
mobi 6.7 b0.7 c-0.5 d-0.8 e0.5 g0.4 h1.1 i-0.4 m-0.4 n-0.3 o0.6 q0.4 t0.7
mobilt 7.5 a0.7
mode 6.3 a-0.9 b0.6 c1.0 e-0.5 f0.4 i0.8 o0.8 q-0.3 r0.4
mode+og 8.0 a0.6 c1.1 g1.1 i1.1
modell 7.1 a-0.3 c1.0 g-1.3 i1.0
modern 7.1 b0.4 f0.3 g0.9 o0.8 r0.5
modr 8.0 b0.5 d0.3 g0.5
moe 7.5 b0.8 c0.5 d0.7 e-0.4 f0.6 g-0.5 i-0.3 s0.4 t0.5
moen 7.7 a0.5 b0.3 e1.6 j0.4 k-0.4 r0.6
moi 8.0 a-0.4 g-0.4
mold 7.7 e0.6 g1.4 m0.8 o-0.4
moldes 8.0 a-0.5 g1.5
moll 8.0 b0.4 d0.4 g0.3 i0.6 s0.6
mome 8.0 g0.7
moment 8.0 g0.7
moms 7.1 a-1.7 d0.3 e-0.5 f0.5 h-0.6 i-0.9 l3.1 n1.6 o3.1 p-0.7 r0.4 s-0.3 t0.5
momsen 7.7 a-0.5 h-0.6 i-0.4 k-0.3 l1.1 m-0.5 n1.1 o1.9 p-0.3 r0.5 t0.3
mona 7.5 a-0.4 b-0.4 e0.4 f1.0 g-0.5 h-0.4 k0.5 l0.8 m-0.3 o-0.3 q1.3
moni 8.0 b-0.4 c0.4 e-0.6 m0.5 t0.5
monica 8.0 b-0.4 c0.4 e-0.6 m0.5 t0.5
mons 8.0 a0.4 g-0.5
mont 6.8 a1.1 d-0.6 i-0.4 k0.4 m2.4 n-0.4 p1.3 q0.4 s0.9
mont+i 8.0 e-0.3 g0.5 k0.3 r0.5
monter 7.1 c0.3 d-0.6 g0.7 h-0.4 j0.4 k0.6 n-0.4 q0.6 r0.5 s1.1
montor 7.7 a1.2 g-0.4 m2.5 p1.7 q-0.3
mor 6.5 a-1.4 b-0.5 d-0.5 e-1.1 h-0.6 j-0.4 m-0.6 o0.3 p-0.3 s-0.3
mor+kan 8.0 g0.6
mor+mi 8.0 a-0.6 b0.4 e-0.6 f0.3 g1.8 m-0.3 n-0.3 o0.5 r0.7 t0.7
mora 7.3 a-0.4 c0.6 d0.5 l0.4 n-0.3 t0.5
mora+mi 8.0 c0.7 d0.6 g-0.4 l0.5 n-0.4 t0.5
more 7.7 g-0.4
morell 8.0 g-0.3
morg 5.2 a-0.6 c1.3 d1.1 e-1.0 f0.9 g-0.5 i-1.7 j-0.9 k2.1 l0.8 n2.5 o0.6 p-1.6 q2.2 r1.1 t5.6
morg+elle 8.0 c0.4 e-0.4 h0.4 t0.9
morg+kl 7.3 a0.7 b-0.4 c1.5 i-0.3 k-0.4 n-0.4 s0.5 t2.8
morg+klok 7.5 a1.6 c2.4 d-0.4 f0.7 g-0.6 h0.4 k0.3 l-0.5 n0.3 o0.3 q0.4 s-0.6 t1.4
morg+ma 8.0 a-0.4 c-0.4 f0.3 k1.4 l1.0 o0.7 q-0.5
morg+og 7.5 a1.2 c0.4 d1.1 e-0.6 m0.6 n-0.4 s1.5 t1.6
morg+sa 8.0 a-0.3 e-0.5 h-0.4 k0.7 q0.7
morg+tidl 8.0 a0.4 d0.4 e0.6 s0.5 t1.2
morgan 8.0 a-0.4 g0.5
morgen 5.3 c1.7 d1.0 e-0.7 f1.0 g-0.7 i-1.6 j-0.9 k2.2 l1.1 n2.9 p-1.5 q1.1 r1.2 s0.3 t5.6
morges 7.7 a-0.4 c-0.4 d0.6 l-0.5 o0.8 q1.4 s-0.4
mork 6.7 a-0.5 c0.9 d1.0 e0.3 g1.5 n0.4
mork+og 7.7 e0.9 g0.4 h0.4 m0.3
morke 8.0 a-0.5 g-0.9
morket 8.0 e0.9 g0.6 h0.4 m0.4
morm 7.5 a-0.6 b0.3 m0.4
mormor 7.5 a-0.6 b0.3 m0.4
moro 7.3 b0.4 d1.2 g0.8 i1.5 s0.7
moro+a 8.0 c-0.3 d0.8 i0.9 l0.8 n0.9 p-0.3 s0.7
morr 8.0 a0.4 k1.0 s0.7
morra 8.0 a0.4 k1.0 s0.7
mors 6.1 a-1.4 c1.2 d0.8 f-0.6 g2.3 i-0.4 j-0.4 m-0.5 n-0.4 p-0.4
mors+a 7.5 a-0.6 g1.8
morsom 6.3 a-1.2 b-0.4 c0.7 g2.9 p-0.3 s0.4
mort 7.0 b0.9 c0.6 e0.7 g-0.6 h-0.3 j0.5 k0.5 o-0.4 s0.5
morten 7.0 b0.9 c0.6 e0.7 g-0.6 h-0.3 j0.5 k0.5 o-0.4 s0.5
mot 4.9 a-0.7 b0.3 e0.8 g-0.4 h1.0 i-0.8 j0.5 p0.6 s-0.6
mot+alle 8.0 a-0.4 g0.4
mot+deg 8.0 a0.6 e0.5 j0.7
mot+dere 8.0 a0.6 c-0.4 e1.5 g-0.3 j1.2 p0.8
mot+et 8.0 a-0.4 e-0.8 j-0.3 k0.4
mot+han 8.0 i0.6
mot+meg 8.0 a0.4 e0.8 j1.0
mot+slut 7.0 g2.1
mot+to 8.0 a0.5 r0.3
mote 4.9 c0.4 e-0.5 f1.8 g-1.3 i0.4 j0.9 k5.2 m1.0 o0.7 p-0.6 q0.4 s0.3
mote+den 7.5 a0.3 b0.3 c0.5 e-0.3 g-0.6 i0.7 k-0.3 q0.4 s0.7
mote+en 7.7 g-0.4
mote+hver 8.0 g0.4 h0.6 r0.4 s0.7
mote+i 6.6 a1.3 b1.1 g-1.1 j1.4 k2.5 l0.7 s1.0 t-0.4
mote+med 6.9 a1.0 f2.8 i1.4 j-0.4 l0.4 m0.5 p-0.3 s-0.3
mote+om 7.5 a-0.7 b-0.5 d0.4 e-0.6 k1.0 l-0.5 m-0.5 n0.4 o0.4 q-0.3 t0.4
mote+pa 7.7 a-0.5 k1.6 l0.9 n0.3 r0.4
mote+som 7.7 a-0.3 g0.8 h0.3 m0.7
mote+vi 7.1 c0.6 g-0.5 j1.3 m0.6
moter 6.3 a-0.3 b0.4 d0.5 e-0.7 f0.3 g-0.9 h0.5 j0.4 p0.3 q-0.3 s-0.4
motes 6.7 a1.5 b-0.8 c0.6 e0.3 h-0.6 j2.6 l-0.3 o0.4 t-0.3
motet 6.3 a-0.3 b-0.4 c0.3 d0.6 e-0.4 g-1.2 h0.5 j-0.7 k5.7 l1.5 m0.9 p-0.6 s0.8
moti 8.0 g1.0
motive 8.0 g1.0
moto 7.3 a-1.3
motorp 8.0 a-0.4
motp 7.3 a-0.7 c-0.5 e-0.9 g-0.5 h0.5 i-0.6 j-0.8 m0.9 o-0.4 t-0.4
motp+har 8.0 a-0.5 e-0.4 h0.5 i-0.4 m0.4 n0.3
motpar 7.3 a-0.7 c-0.5 e-0.9 g-0.5 h0.5 i-0.6 j-0.8 m0.9 o-0.4 t-0.4
mots 6.8 a0.7 d1.0 e1.3 i-0.4 j0.4 o0.5 p-0.4 r0.7 s-0.5
mots+fall 8.0 e0.4 j0.8
motsat 7.1 a0.6 d1.0 e1.4 g0.5 i-0.4 j0.4 o0.5 p-0.5 r0.8 s-0.5
mott 5.3 a-1.5 c-1.1 d0.9 g-0.4 i0.3 k0.4 o1.0 p-0.6 q1.1 r0.6 s-0.9 t-0.5
mott+av 8.0 g0.4 j0.3 q0.6 r1.3 t0.3
mott+i 8.0 a-0.3 b0.5 e-0.4 h-0.4 m-0.3 r-0.3
mott+med 8.0 a0.5 d1.4 f1.0 i0.4 k0.8 n0.3
mott+og 7.7 a-0.5 c-0.3 m0.5 r0.4
mott+opp 8.0 a0.6 b0.6 i0.6 m1.7 p0.4
mottak 6.9 a-1.3 c-0.9 i-0.6 l0.4 m-0.7 n-0.6 o1.2 p-0.4
mottat 5.8 a-0.6 c-0.6 f-0.6 g0.8 h-0.4 i0.4 n0.4 q0.4 r0.4 s-0.3 t-0.4
motte 7.1 a-0.5 b0.7 e0.3 f-0.3 g-1.3 i0.5 q0.5 r-0.4
motv 8.0 a0.4 g-0.5
moza 7.7 a-0.5 g0.3
mozart 7.7 a-0.5 g0.3
muha 8.0 a-0.3 g-0.4
muhamm 8.0 a-0.3 g-0.4
muli 5.7 a-1.0 d0.4 f0.4 g-1.4 h-0.6 i-0.9 j-0.4 k1.4 l3.3 m-0.7 n-0.3 p-0.7 s-0.7 t1.5
muli+a 6.6 a-1.5 f0.9 g0.7 h-0.4 i-0.5 k0.7 l2.7 m-0.4 p-0.3 q0.4 t0.4
muli+til 7.5 a1.0 b0.4
mulig 6.1 a-1.0 e-0.6 f0.3 g-1.2 h-0.5 i-0.8 j-0.4 k0.7 l3.6 m-0.7 o0.3 p-0.7 s-0.6 t1.8
mulige 7.5 g-0.6
muligh 7.1 c0.3 d0.6 e0.4 g0.3 k0.9 o-0.4
mult 8.0 a0.6 c1.9 g0.6 i1.8
munn 7.7 a0.5 f0.5 g0.7 m0.6
munnen 8.0 a0.6 f0.6 g0.3 m0.6
mure 8.0 a-0.9 g-0.4
muse 7.1 a0.3 b0.3 c0.4 e1.3 f1.0 m-0.3 n0.3 p0.6 s-0.3
museet 7.7 b0.7 d-0.3 e0.8 f0.5 g-0.6 o0.3 s-0.3
museum 8.0 a0.7 c0.6 e0.7 f0.9 n0.4 p0.8 q-0.3
musi 5.5 a-1.6 e0.7 g1.1 r0.4
musi+er 7.7 g-0.6
musi+for 8.0 g0.3
musi+og 8.0 g0.8
musi+som 7.7 g0.8
musika 6.9 a-1.0 g1.9
musike 7.5 a-0.6
musikk 5.9 a-0.4 c0.3 e0.8 r0.5
musk 7.7 a-0.3
mva 6.9 a-0.5 b-0.5 c0.6 f0.8 g0.8 h0.8 i-0.7 j-0.5 l0.6 m0.8 o3.7 r1.5 s-0.5
mva+meld 8.0 a0.4 c1.0 d-0.6 f0.4 g0.4 h0.6 k0.6 m0.3 r0.6
mva+pa 7.7 f0.6 g0.4 l0.6 m0.5 o2.4 p0.8 r0.4
mvh 4.7 a-0.4 c1.1 d0.5 f1.4 g1.0 h1.4 i-3.0 j-1.5 l1.4 m0.6 n2.4 o1.7 q1.2 r1.4 s-0.9 t0.9
mvh+elis 8.0 c0.5 d0.9 e-0.3 o0.5 t1.1
mvh+hara 8.0 a0.3 c0.5 e-0.3 f0.4 g0.4 h-0.5 l-0.4 o0.4 q1.4 r0.5 t-0.3
mvh+hild 8.0 a0.3 b0.7 f0.6 p0.9 s0.6
mvh+inge 8.0 a0.4 m0.6 p0.5
mvh+jan 8.0 b0.9 c-0.3 d-0.4 g0.4 h0.4 l-0.4
mvh+lail 8.0 c-0.4 d0.4 e0.6 f0.7 h-0.3 k0.5 n0.7 o0.8
mvh+regn 7.7 a-0.5 d0.9 h0.4 n0.5 o1.1 p-0.3 q-0.7
mvh+stia 8.0 a-0.3 c-0.4 k0.5 l0.3
mvh+wenc 8.0 a-0.4 c-0.4 l0.9 o0.4
mye 5.0 a-0.4 b1.1 c1.1 d0.8 g2.4 h0.5 i-1.0 j-0.5 k0.7 n-0.4 o1.1 p-0.3 q0.8 r1.0
mye+a 8.0 c0.8 d0.8 t0.3
mye+av 6.5 a0.6 g-0.4
mye+for 7.3 b1.0 e-0.6 g0.9 h-0.3 i-0.3 l0.8 n0.4 r0.4 s0.8 t-0.5
mye+mer 8.0 g0.4
mye+som 8.0 a-0.3 g1.0 q0.6 r0.5
mye+tid 8.0 a-0.4 g-0.6
myhr 7.7 e-0.4 i0.8 j0.5 n0.8
myhre 7.7 e-0.4 i0.8 j0.5 n0.8
mynd 7.1 f1.4 g0.7 m0.9 q0.4
mynd+og 8.0 a-0.5 g0.3
mynd+til 8.0 a0.4 d0.4 e0.6 f1.5 s0.6
myndig 7.1 f1.4 g0.7 m0.9 q0.4
mynt 8.0 p0.7
myst 7.1 a1.8 g-1.2
myster 8.0 a1.1 g-0.4
mystis 7.7 a-0.5 g-0.4
na 3.7 a-0.4 b0.7 c2.3 d2.2 e1.8 f2.5 h1.3 i0.5 l0.9 p-1.3 q4.0 r1.8 s-0.4 t4.1
na+av 7.3 b-0.4 e1.2 f0.9 g-0.9 i0.4 m0.6 q0.4 s-0.3
na+blir 8.0 c-0.5 d0.7 g-0.3 i1.1 p0.5
na+er 5.4 c3.7 d2.1 e0.5 f0.7 g-0.4 h1.2 j1.1 k0.5 m1.3 n0.6 o1.2 p-0.5 q1.2 r1.0 s-0.8 t0.7
na+et 7.7 d0.3 e0.6 p0.6 s0.9
na+fatt 8.0 a-0.3 d-0.4 e-0.4 o0.5
na+for 8.0 a-0.7 g0.4 l0.4 n0.5
na+gar 8.0 a0.4 b1.0 d0.5 s0.7
na+gatt 8.0 a1.3 b-0.5 c0.8 d-0.5 f1.2 h0.6 j-0.4
na+gjor 7.7 c0.3 i-0.3 j0.5 p0.4
na+har 5.7 a1.4 c2.4 d1.8 g-0.5 h-1.0 j0.4 m-0.8 p0.3 q-1.0
na+i 7.3 a-0.7 d-0.6 e-0.4 f0.3 i0.7 l-0.4 o0.8 q0.7 s0.6 t0.4
na+kan 7.3 a0.5 d-0.3 g0.4 h0.7 i1.1 k0.6 l-0.3 o0.5 p-0.3
na+ma 7.1 a1.5 b1.7 c1.4 d1.1 e0.5 i-0.7 j-0.4 k0.3 l1.8 m0.7 n0.3 r1.2 s-0.4 t1.0
na+men 8.0 a0.5 c-0.4 d-0.4 e0.6 i0.5 q0.4 t0.8
na+nett 8.0 f0.5 g-0.7 q2.0 t-0.6
na+og 7.1 a-1.0 b-0.4 c0.5 e-0.8 g1.2 i-0.5 k0.7 q1.8 r1.0 s-0.3
na+ogsa 8.0 a-0.6 g1.0
na+om 8.0 a-0.8 e-0.4 l0.3 m-0.5 n0.3 q0.4 t0.6
na+pa 7.7 e-0.4 l0.5 o-0.3 q0.7 r-0.4
na+ring 8.0 b-0.4 c0.3 e-0.4 g-0.4 n0.6 q-0.4
na+skal 7.5 a0.8 b-0.4 c0.5 e-0.6 g-0.6 i-0.3 m1.5 p1.6 q-0.5 r-0.5 s-0.3
na+slip 8.0 a-0.4 e-0.4 o0.6 t0.4
na+som 8.0 a1.2 b1.8 c0.9 e0.5 n1.1 t1.2
na+vil 6.9 b-0.3 c-0.6 d0.9 e0.3 f1.1 g1.1 h2.7 i-0.8 j-0.3 k-0.6 l0.5 n0.5 q0.5 r1.3
nabo 5.1 a-0.9 c-0.7 e0.7 f-0.4 g-0.6 h0.6 i-0.7 j-1.1 k0.9 l0.6 m0.7 p-1.3 q1.1 r0.8 t1.0
nabo+har 7.1 a-0.8 b-0.5 d-0.4 e0.5 f0.4 g1.3 h0.8 i-0.4 j-0.4 k0.7 l-0.4 m0.4 o-0.5 q0.9 r0.8 t0.8
nabo+om 6.0 g-0.4 i-0.5 o0.4 p-0.4 s-0.4 t0.4
nabo+som 8.0 a-0.5 c-0.3 d-0.3 g0.7 l0.3 q0.7
naboby 7.7 a1.3 b1.9 c-0.5 g-0.7 i0.4
naboen 5.6 c0.3 d-0.4 e0.7 h0.3 j-0.4 k0.3 m0.4 p-0.8
nabola 7.7 a-0.4 r0.5
nabova 8.0 e0.3 f0.3 j0.6
nadd 8.0 i0.4 r0.5
nafs 7.7 a-0.5 g1.5
nar 3.9 a2.7 b1.9 c1.6 d1.9 e2.2 g-2.6 h0.6 j-2.0 k0.6 l0.5 n3.5 o0.3 p2.9 r-0.6 s-0.9
nar+de 6.9 b0.5 e-0.3 f0.4 i-0.4 m0.6 s1.3
nar+den 6.8 b-0.5 d-0.4 e-0.3 f-0.6 g0.3 i1.2 p-0.6 q0.8 r0.6
nar+dere 6.8 c0.7 d2.0 e0.8 h1.9 i1.3 j-0.5 n-0.3 o0.4 p-0.8 q1.8 r0.5 s-0.7 t0.6
nar+det 6.0 a0.7 b-0.4 c-0.7 d1.4 e1.7 g0.7 h0.4 j-0.4 k1.2 l0.6 n-0.5 p0.6 s-0.5 t-0.4
nar+du 6.9 d0.8 e-0.9 i-0.4 k1.4 l0.9 o-0.3 q-0.4
nar+en 7.5 a-0.6 c0.4 e-0.6 k-0.5 o0.6 p-0.4 r-0.4 t-0.4
nar+er 8.0 b-0.3 e0.6 m0.5 t1.4
nar+et 8.0 a0.5 d0.9 e1.0 i0.8 j0.7
nar+han 6.9 g-0.8 m0.3 n0.6 o-0.4
nar+hand 8.0 a-0.8 g-0.3 i-0.3 t0.3
nar+hans 8.0 a-0.4
nar+hun 7.3 a0.6 m0.3 n0.5
nar+jeg 6.6 b1.0 c1.4 d0.4 f-0.8 g-0.4 h0.5 i-0.7 l1.4 m-0.4 n1.6 o0.4 q-0.7
nar+kan 6.4 a0.8 b0.8 c2.0 d1.3 e-0.7 f1.5 g0.8 h1.7 i-1.0 j-0.5 k0.7 m-0.4 o0.6 q-0.4 r0.4 s-0.6
nar+komm 7.7 a1.2 c2.3 d-0.4 e-0.8 g-0.3 h-0.3 l-0.3 p1.7
nar+lonn 8.0 b-0.5 c-0.3 f0.3 g-0.3 h-0.3 n2.3
nar+man 6.7 b0.6 c-0.6 d0.4 e1.0 f0.7 g0.5 i-0.5 n0.4 p-0.3 q1.0 r0.4 s-0.4 t0.3
nar+medl 8.0 b0.6 m0.6 s0.5
nar+noen 7.7 a1.7 b0.5 e1.6 g-0.5 i1.3 q0.5 s0.9
nar+som 7.5 h-0.3
nar+vi 7.1 b0.6 c0.8 d0.3 e-1.1 g-0.5 i0.9 j-0.4 k0.8 l0.6 m-0.4 n0.3 o-0.5 q0.4 s-0.3 t-0.4
nark 7.5 a-0.5 g-1.1
narkot 8.0 g-0.4
naru 8.0 a-0.3 g-0.4
narum 8.0 a-0.3 g-0.4
nata 8.0 a-0.5 r0.5
natali 8.0 a-0.5 r0.5
nati 7.1 a0.6 b1.0 e-0.4 g0.6 j0.9 s0.8
natide 8.0 a0.6 g-0.9
nation 7.7 b1.1 e-0.4 g1.1 j1.0 s0.9
natt 6.4 a0.7 e1.2 f0.4 g0.8 h-0.4 i-1.2 j-0.7 l0.4 m0.7 q1.0 r1.7 s-0.7 t1.3
natt+og 7.7 b-0.3 e1.4 g0.6 h0.3 i-0.7 o-0.4 r0.8 t1.4
natten 7.7 e-0.6 g0.4 h-0.5 l0.6 o0.4 r0.5
nattev 7.7 a-0.7 e-0.3 f-0.3 g0.9 j-0.3 m-0.3 q0.4 r1.0
natu 6.5 a-1.0 c1.0 d0.7 e-0.6 g2.0 h0.5 i-0.4 l0.4 r1.3 s0.5 t0.6
natu+og 7.7 a-0.3 g1.3
natur 7.7 a-0.3 g1.5
naturl 6.9 a-0.6 b0.3 c0.7 d0.4 e-0.5 g0.5 i-0.3 l0.4 r0.9 s0.6 t0.5
naus 7.5 b-0.3 e0.4 f0.3 g1.3 h0.8 i0.4 l-0.5 m0.5 o0.5 p-0.4 r1.9 t0.9
naust 7.7 c0.3 f0.4 g0.4 h1.0 i0.5 l-0.4 n-0.3 o0.6 r0.6 t0.3
nav 7.5 b0.4 e0.3 f1.2 i-0.3 l0.9 m0.6 q0.8 s0.5
navi 8.0 a-0.4
navige 8.0 a-0.4
navn 5.3 a-0.4 b0.6 c-0.4 d0.9 e1.8 g-0.6 h1.6 i-1.4 j0.7 l0.6 m1.7 q1.0 s1.6 t-0.4
navn+dere 7.5 b0.6 e-0.7 f-0.4 g-0.3 i-0.6 j-0.3 k0.4 m-0.3 n0.4 p0.5 s0.4
navn+og 8.0 a0.7 c1.1 g-0.3 s1.1
navn+pa 6.8 a1.3 b0.5 c-0.4 d0.8 e1.4 f1.0 g-0.5 j0.4 n-0.6 p0.4 r-0.4 s1.1
navn+til 8.0 c-0.4 l0.3 p0.7
navn+vart 7.7 a1.5 e2.2 g-0.5 j-0.3 m0.4 n0.5 o-0.3 q-0.4 r-0.4 s0.7
navnet 6.0 a0.5 b0.8 c-0.4 e1.9 f0.9 g-1.8 h0.4 i-1.0 j-0.7 o0.4 p0.4 q0.4 r-0.7 s0.7
neat 7.7 a-0.8 g1.9
neatoe 8.0 a-0.7 g1.2
ned 5.4 a1.3 b1.1 c0.4 d0.7 e0.4 f0.7 g-1.2 l0.3 p-0.3 q0.4 s0.5 t0.5
ned+det 8.0 a0.3 e0.9 s0.8 t0.3
ned+fra 8.0 r-0.4
ned+i 7.5 a0.8 b1.3 c-0.4 d-0.5 e-0.5 g-0.5 h0.4 i-0.3
ned+med 8.0 a-0.4 p-0.3 q0.6
ned+pa 7.3 a1.1 e1.0 g0.7 s0.9
ned+til 7.7 b0.9 e0.8 g0.6 m0.6
nede 5.4 a1.4 c0.7 e3.1 g-1.3 i0.4 j-0.6 k0.3 l0.5 n2.0 o1.5 p-0.9 s-1.0 t2.3
nede+i 7.5 a0.7 d1.5 e1.0 g-0.8 h0.6 i1.0 l1.3 r-0.3
nede+og 7.5 d-0.5 e0.6 h-0.4 k0.5 l0.4 q0.5 s-0.4 t2.6
nede+pa 6.1 i-0.3 n1.1 o1.0
nederl 7.3 a-0.5 c0.5 e0.4
neders 5.9 c0.4 d1.3 g-0.4 h0.3 i-0.5 n1.0 o0.8 s-0.4
nedk 8.0 a-0.3 l0.5
nedl 8.0 g0.3
nedlag 8.0 g0.3
nedo 8.0 a0.3
nedove 8.0 a0.3
nega 7.3 a2.2
negati 7.3 a2.2
nei 5.8 a1.6 b1.7 e-0.6 f2.0 g-1.5 i-1.3 j-1.0 k1.9 n-0.4 p1.9 q-0.8 r-1.0 s1.3
nei+takk 8.0 g-0.3 o0.3 p0.6 t0.5
nei+til 7.3 a-0.5 f0.3 h0.5 i-0.5 k0.9 n-0.4 q0.5 s-0.3
neil 7.7 a-0.5 g1.0
neil+youn 7.7 a-0.5 g1.0
nekt 5.9 a-1.0 c-0.4 d-1.0 e-1.6 g-1.4 i-1.0 j-0.9 l-0.4 o1.3 q-0.4 r-0.8 s-0.6 t0.8
nekt+a 6.2 a-1.1 e-1.4 g-1.0 i-0.7 j-0.6 m-0.9 n-0.6 o0.7 p-0.4 r-0.7 t0.7
nekter 6.3 a-0.7 c-0.4 d-0.4 e-1.1 g-1.1 h0.4 i-0.8 j-0.7 k0.4 o1.0 p0.4 s-0.3 t0.8
nektet 7.1 b-0.3 d-0.4 e-0.6 g-0.4 n-0.4 r-0.9
neml 7.0 g1.6
nemlig 7.0 g1.6
nerv 8.0 g1.2
nesb 8.0 a-0.4 g0.5
nesbo 8.0 a-0.4 g0.5
nese 7.7 a0.3 g-0.5
neso 8.0 a0.4 d0.4 s0.5
nesodd 8.0 a0.4 d0.4 s0.5
nest 4.5 a1.1 b1.9 d0.4 e0.3 f1.1 g0.4 h3.4 j-0.7 k1.5 l0.4 m0.5 n0.6 o0.3 p-1.6 q0.5 r1.2 s0.5
nest+ar 7.3 a-0.9 d0.7 e-0.4 g1.7 h1.8 i-0.5 j-0.3 r1.8 t0.3
nest+ars 8.0 c-0.4 g1.0 h1.6 q1.0 r0.8
nest+gang 6.7 a0.5 b0.8 d-0.5 e1.1 f2.6 g-0.9 i-0.7 j-0.4 n-0.5 p-0.4 q0.4 s0.7
nest+mane 7.7 b0.4 d-0.4 e0.6 g-0.4 i0.7 l0.6 n-0.3
nest+mote 8.0 a0.4 b1.0 s0.6
nest+remi 8.0 b0.4 c-0.4 d-0.4 f0.4 g-0.6 i-0.3 l-0.3 n2.7 o0.6 q-0.4 r0.4
nest+seso 8.0 a1.7 e-0.3 g-0.5 i2.5
nest+som 8.0 a-0.9 b0.7 c0.6 g-0.7 s0.5
nest+stop 8.0 a0.5 d0.6 g-0.4 s0.9
nest+uke 5.5 a-1.5 b-0.4 g-0.7 i-0.9 j-0.6 k2.0 l-0.4 p-0.5 q0.3 s-0.7
neste 4.7 a-0.8 b1.1 c-0.7 d-0.7 f1.8 g1.0 h2.7 k1.2 l-0.5 n0.9 p-1.5 q0.9 r1.8 s0.5 t-0.4
nesten 6.0 a2.5 b1.6 c1.3 d1.1 e0.3 f-0.4 g-0.9 h0.5 j-0.6 k0.4 l1.1 m0.9 q-0.5 r-1.1
nett 4.7 a1.0 c1.1 e3.5 f0.9 h2.4 i-0.9 j-1.3 m-0.8 o0.4 q3.1 r2.1 s0.8 t1.6
nett+er 7.5 a1.7 b0.6 d0.5 e2.5 g-0.7 l0.6 o0.6 t2.1
nett+for 7.5 d0.6 f-0.4 g0.4 h1.2 j0.6 q1.1 r0.3 t0.4
nett+ford 8.0 g0.6
nett+i 7.3 a0.8 b0.7 c1.3 d-0.4 e1.0 f0.7 i-0.4 p0.3 q-0.4 r0.3 s0.6 t0.5
nett+og 7.7 b0.6 e-0.5 g0.3 l0.3 n0.8
nett+pa 8.0 a0.9 c1.3 d-0.3 f1.9 g-0.5 m0.5
nett+som 7.3 a1.4 c0.6 d1.3 e1.2 g-1.1 i0.9 r-0.3 s1.5
nett+til 8.0 d0.4 h1.0 m0.7 r0.6
nett+var 7.7 a-0.6 c-0.4 g0.5 h1.0 l0.8 m-0.3 n-0.3 q0.4 r0.5 t0.8
nett+vise 8.0 d0.8 e0.4 f-0.4 o0.3 s-0.4 t1.6
nettba 7.0 a-0.3 h0.7 i-0.3 j-0.3 l0.6 m-0.4 n-0.6 o0.5 q1.8 r0.4 s-0.4 t-0.4
nettbu 7.0 a0.4 b0.4 c0.7 e1.6 h1.5 j-0.3 l0.7 m-0.4 p-0.4 q0.7 r0.9 t2.3
nettet 7.0 a0.7 e0.4 g-0.7 p0.4 r-0.5
nettle 8.0 a1.0 g-0.6
nettop 6.6 a-1.7 f0.4 h0.3 k0.8 n-0.5 p-0.3 q2.3 t-0.6
nettsi 5.8 a1.2 b-0.3 c1.0 d0.9 e1.9 f0.6 g0.6 h1.4 i-0.8 j-0.3 k-0.8 p0.8 r1.6 s-0.7 t1.1
nettve 7.5 e0.7 h0.8 i0.3 m0.3 q0.9 s0.9
nevn 6.3 a-1.3 b0.9 d1.2 e-0.3 g-1.8 h1.2 i0.5 o-0.4 q0.5 r0.8 s0.9
nevne 7.5 a-1.0 b0.3 i0.6 q0.6 r0.4 s0.5
nevner 7.7 b0.9 d1.3 e-0.4 g-0.4 j0.8 s0.5
nevnes 8.0 g-0.4 p0.7 s0.6
nevnt 7.7 a0.4 c0.6 g-0.8 i0.5
nevnte 7.5 a-0.9 c-0.4 h1.5 i-0.3 l0.5 m0.5 p-0.4 r0.9 s-0.4 t0.4
nevo 8.0 a0.5 d0.3 f0.3 h-0.3 i0.7 k1.0 o-0.3 r0.4
nevoen 8.0 a0.5 d0.3 f0.3 h-0.3 i0.7 k1.0 o-0.3 r0.4
new 7.5 a-0.9 g0.7
new+york 8.0 a-0.3 g0.5
ni 6.1 a1.8 c5.3 d2.1 f0.5 g-1.4 i0.5 j-1.0 l-0.3 m0.4 p0.6 q0.9 r-0.4 s0.7
ni+ar 7.7 e0.4 g-0.3 i1.2
ni+dage 7.7 a0.8 c2.2 d2.5 f-0.3 g-0.4 j-0.6 m-0.4 q0.5
ni+uker 8.0 a0.7 c1.9 e-0.6 f0.8 h0.3 q0.4 t0.6
niel 8.0 a-0.6 g1.3
niko 8.0 c0.3 e-0.3 i0.7 j0.4 m0.4 o-0.3 r0.6 t0.8
nils 7.1 e0.5 g0.6 h1.0 k0.3 l0.5 m-0.4 n0.4 r0.7
nilsen 7.7 a-0.4 c-0.4 d-0.4 g0.4 l0.7 m-0.3 n0.4 r0.3
nina 7.5 a0.3 c0.9 d-0.5 e1.1 i-0.5 m0.4 t0.8
nitt 8.0 a-0.5 g1.0
niva 7.5 f2.0 g1.1 i-0.3 s-0.3
no 7.1 a0.9 f0.3 g-1.0 n0.3
nod 8.0 a0.6 g-0.7
nodt 7.5 a0.7 d0.3 e-0.3 g-0.6 j1.0 k0.6 m0.4 s-0.3
nodt+til 7.5 a0.7 d0.3 e-0.3 g-0.6 j1.0 k0.6 m0.4 s-0.3
nodv 7.3 a0.6 c0.6 i0.6 j0.4
nodv+med 8.0 c-0.4 g0.4 k0.8 o0.7 r0.5
nodven 7.3 a0.6 c0.6 i0.6 j0.4
noe 4.4 a4.4 b2.0 c-0.4 d-0.3 f1.2 g-1.3 h0.5 i-0.6 j-0.7 k1.7 l-0.5 m0.3 n-0.7 o1.0 p-1.2 r1.9 t1.4
noe+a 7.1 a-0.6 b-0.7 e-0.3 h-0.5 i0.6 j-0.3 l0.7 m-0.4 n-0.4 p-0.4 q0.4 s-0.3 t0.5
noe+anne 6.8 b1.0 g-0.6 i0.6 j-0.4 l-0.3 m-0.3 n-0.4 o1.3 p-0.4 s0.4 t0.8
noe+av 7.3 a0.4 c-0.4 g0.7 h0.5 k0.4 r0.3
noe+dram 8.0 b0.4 i0.6
noe+du 8.0 a-0.7 g0.4
noe+eget 8.0 g-1.1
noe+for 7.1 a0.6 b0.5 d0.5 e-0.5 h-0.3 i-0.5 j-0.4 m1.1 n-0.4 q1.0 s1.1
noe+hast 8.0 a-0.3 c-0.3 d0.3 g-0.3 k-0.3 m0.3 o-0.3
noe+i 7.5 a-0.6 f-0.3 h0.4 i-0.4 l0.4 n0.4 q-0.3 r0.3
noe+jeg 7.7 a-0.6 d-0.6 g1.2 m0.6 r1.7 t1.1
noe+mang 7.3 a0.6 d0.6 k-0.3 l-0.3 o-0.5
noe+med 7.5 b2.1 e-0.8 f0.7 h0.3 i0.5 o0.4 r-0.9 t0.4
noe+mer 7.0 a1.2 b-0.5 c-0.6 e0.4 g-1.3 i-0.4 m0.4 p1.0 r-0.4 s-0.4
noe+nytt 8.0 a1.5 c0.6 d-0.3 e-0.3
noe+og 8.0 a0.9 c1.1 g-0.4 j2.1 m1.1 s1.2
noe+om 7.7 a0.8 g-0.6
noe+prob 7.7 a-0.7 g1.5
noe+sa 7.7 g-1.1
noe+side 8.0 a0.6 d1.5 i0.9 n0.4 o-0.4 p0.5 q-0.3 t0.3
noe+skje 8.0 a0.4 b0.3 c0.4 d0.4 i0.3 p0.6
noe+som 6.2 a1.0 b1.5 d-0.7 f0.3 g-1.6 j-0.4 k-0.3 m-0.4
noe+stor 8.0 c0.7 g1.3 i0.7 j0.9
noe+til 7.7 c0.4 d0.6 g-0.8
noe+vi 6.8 a-0.6 b0.8 e-0.4 g1.9 l0.4 m-0.4 r0.8
noen 4.3 a2.2 b0.5 c0.6 d2.8 e2.5 f0.6 g0.4 h0.9 i2.6 j-1.0 l0.3 m1.5 q0.7 r0.3 s-0.9 t3.4
noen+andr 6.7 a1.0 b-0.3 c0.4 e0.8 g0.5 h0.4 i1.8 j1.1 k0.3 l-0.3 p-0.7 s0.4
noen+ar 7.5 a-0.7
noen+av 6.8 a-0.9 c-0.3 d-0.3 e-0.5 g0.5 h-0.4 i0.3 m0.4
noen+avta 8.0 j0.8 m0.7 p-0.4 r0.5
noen+dage 7.7 a-0.5 b0.4 d-0.3 g0.4 l0.8 n1.1
noen+dato 8.0 a-0.5 f0.3 k0.8 l1.6
noen+er 8.0 a0.3 b-0.3 d-0.4 e0.4 f-0.4 t0.8
noen+fa 7.5 g-1.0
noen+fakt 8.0 a-0.4 d-0.9 f1.1 i-0.3 n-0.3 p-0.5 s-0.3
noen+fork 7.7 a1.2 d-0.4 e1.0 g-0.4 k-0.3 m1.5 p1.0 s-0.3
noen+fort 8.0 a0.5 b0.8 e0.6 i0.9 m0.6 q0.3 s-0.3
noen+gang 7.5 a-0.8 g0.8 o0.3
noen+har 7.5 c-0.4 d-0.4 g0.5 m0.8 o0.3 p0.4 q-0.4 t1.3
noen+hos 7.5 a1.2 b-0.4 e1.5 f-0.7 g-0.4 p0.5 q0.4 t1.2
noen+i 7.5 a1.8 b1.3 e0.6 g-0.4 i1.3 l0.5 s1.4 t1.4
noen+kons 8.0 g-0.5
noen+kron 8.0 a0.8 e0.6 i0.7 p0.9
noen+ma 8.0 a0.3 c0.6 e0.7 g0.4 r-0.4 t0.7
noen+med 8.0 a0.7 d-0.5 e0.5 f1.8 h-0.3 m0.9 n0.4 o0.3
noen+og 8.0 a0.5 s1.0
noen+pa 8.0 d1.2 f-0.3 i0.9 k0.4
noen+ring 8.0 d1.3 p1.1 s-0.4
noen+skre 8.0 e-0.3 r-0.4
noen+som 6.9 a2.3 b-0.7 d1.2 e0.4 f1.8 g-0.9 h-0.3 i0.8 j-0.4 l-0.4 m-0.6 o0.5 p-0.3 q-0.4 r0.4 s-0.5
noen+spor 8.0 e0.4 g0.5 s0.8
noensi 7.5 a-0.9 g2.2 h0.8 m0.3 q0.8 r0.7
nok 5.0 b2.6 c1.2 d0.3 e2.2 f2.2 h2.3 i0.7 j-1.3 k2.0 l1.6 m1.5 n0.7 p-0.7 q1.0 t0.5
nok+bli 8.0 c-0.3 g0.3 n0.8
nok+en 7.1 a1.0 b0.5 d1.0 e0.6 g-0.3 h0.6 i-0.5 p0.4 s-0.4 t0.4
nok+for 8.0 f0.7 g0.4 p0.9
nok+i 8.0 a0.5
nok+ogsa 8.0 a-0.7 g-0.3 q1.1
nok+pa 8.0 c0.7 e0.4 i1.4 s-0.3
nok+spil 8.0 a-0.5 g1.2
nok+til 6.9 a1.3 e0.5 i0.4 p0.9
nok+være 8.0 a0.5 b1.0 c0.3 e1.3 i-0.3 o0.3 q-0.3 s0.4 t0.4
nokk 7.0 b0.5 c0.9 d0.4 e-0.4 g-0.5 h0.5 j-0.3 m-0.5 o-0.3 q0.4 s-0.3 t0.9
nokkel 7.0 b0.5 c0.9 d0.4 e-0.4 g-0.5 h0.5 j-0.3 m-0.5 o-0.3 q0.4 s-0.3 t0.9
nokl 8.0 d-0.3 e-0.5 f0.3 g-0.5 h-0.3 i0.6 o0.4
noks 7.7 a1.0 e1.5 f0.7 g-0.8 k0.4 l0.3 n0.8 q0.7
noksa 7.7 a1.0 e1.5 f0.7 g-0.8 k0.4 l0.3 n0.8 q0.7
nomi 7.7 a-0.6 g0.9 h0.9 n0.3 r0.5
nomi+til 8.0 a-0.4 g1.3 h1.0 n0.3 r0.6
nomine 7.7 a-0.6 g0.9 h0.9 n0.3 r0.5
nora 7.3 a-0.9 n-0.3 p-0.3 t-0.3
nord 5.8 a1.0 c1.5 d0.6 f0.3 g0.3 p0.3 q1.6 r0.9
nordea 8.0 a-0.5 f0.4 g-0.4 l-0.4 o0.5 p-0.4 q2.4
nordly 7.5 f0.7 g1.3 h0.5 j0.3 m1.0 r0.7
nordme 8.0 a0.6 g0.6
nordsj 8.0 g-0.5
norg 6.3 a0.5 e0.3 f0.6 h0.6 r-0.3 s1.4
norg+som 8.0 e0.5 f0.7 s0.7
norge 6.5 a0.6 e0.4 f0.7 h0.6 k0.3 s0.5
norges 7.7 g-0.5 s1.1
norm 7.0 a-0.8 c0.5 d-0.5 g-0.3 i-0.6 k-0.5 l0.7 m0.4 n0.7 o-0.4 p0.5 q0.4 r0.6 s-0.3 t-0.6
normal 7.0 a-0.8 c0.5 d-0.5 g-0.3 i-0.6 k-0.5 l0.7 m0.4 n0.7 o-0.4 p0.5 q0.4 r0.6 s-0.3 t-0.6
nors 5.7 a0.4 c0.5 e0.9 g-0.6 h-0.5 i-0.5 j0.7 l-0.3 m-0.5 o0.3 p0.9 r-0.6 s0.7 t-0.4
nors+og 8.0 g0.4
norsk 6.3 c0.6 e1.1 g-1.4 h-0.5 i-0.6 j0.8 l-0.3 m-0.5 o0.4 p1.0 r-0.5 s0.8 t-0.4
norske 6.4 a0.7 g0.6
nost 8.0 a-0.4 g0.8 h1.2 q0.6 r0.8 t0.3
nota 8.0 a0.5 d0.7 m1.0 o-0.4 q-0.4
notate 8.0 a0.5 d0.7 m1.0 o-0.4 q-0.4
note 8.0 k0.5 q0.3
noter 8.0 k0.5 q0.3
nove 5.8 a-0.6 c1.8 d0.6 e-0.9 f-0.4 g-1.2 h0.5 i1.5 k-0.4 l2.4 m-0.6 n2.7 o0.4 q0.8 s-1.0
nove+for 8.0 a0.5 c1.2 e-0.3 i0.6 j0.4 p0.5
nove+og 7.1 a1.0 c1.0 d0.4 e0.7 i0.9 k-0.4 m-0.5 n-0.4 o0.7 p1.1 q0.3
novemb 5.9 a-0.5 c2.0 d0.7 e-1.1 f-0.4 g-1.1 h0.5 i1.6 k-0.6 l2.6 m-0.5 n2.6 o0.5 q0.6 s-1.0
noya 7.3 a-0.5 b0.7 i0.5 r0.4 s0.8 t0.6
noya+hvor 8.0 e0.6 i0.8 s0.5
noyakt 7.3 a-0.5 b0.7 i0.5 r0.4 s0.8 t0.6
noye 7.5 a1.9 e0.3 g-0.3 h-0.4 k0.5 l0.7 o0.8 q0.6
nr 7.3 a-0.3 b0.3 e0.3 f0.5 g-1.3 o0.9 p0.9
nrk 7.7 c0.6 j1.1 o0.3 s0.9
null 6.4 a1.4 b0.9 d2.2 e0.5 f-0.4 g-0.4 h0.5 j-0.5 l0.8 m0.4 o-0.5 p2.5 s0.5 t1.1
null+kron 8.0 a0.5 c0.7 e0.6 p0.5 t0.6
null+svar 8.0 a0.6 d1.3 e1.1 i1.1 p0.5
numm 5.7 a-0.5 b0.4 c1.1 e-1.1 f1.5 g0.6 h1.7 i-0.7 j-1.1 k0.3 l0.7 m0.7 n1.3 o0.7 p0.4 q0.3 r0.7 t-0.3
numm+en 7.7 a1.2 b0.8 c1.8 d1.1 e0.5 g-0.5 i0.5 s0.9
numm+to 7.0 a1.8 b-0.5 c2.3 d1.4 f-0.4 h0.3 i0.4 j-0.3 o-0.3 p2.5 q0.4 r-0.4 s-0.5
numm+tre 8.0 a-0.5 g0.8
nummer 5.7 a-0.5 b0.4 c1.1 e-1.1 f1.5 g0.6 h1.7 i-0.7 j-1.1 k0.3 l0.7 m0.7 n1.3 o0.7 p0.4 q0.3 r0.7 t-0.3
numr 8.0 r-0.4
numre 8.0 r-0.4
ny 5.0 a-1.1 c0.9 d0.4 e-0.5 f0.6 g-1.4 h0.6 i-0.4 j-1.4 l-0.6 m1.1 o1.5 s-0.6 t0.7
ny+fakt 7.1 a1.2 b-0.6 d-0.3 e0.6 g-0.3 i-0.6 j-0.3 l-0.4 m2.3 p1.0 q0.5 t-0.4
ny+kund 8.0 a0.6 b0.3 c-0.4 d0.5 e0.7 f0.6 h0.5 i-0.4 r0.3 s-0.4
ny+pers 8.0 a0.6 c0.8 d1.8 e-0.4 h0.5 l0.4 q-0.4
ny+serv 8.0 a-0.4 d-0.3 e0.3 f0.4 g0.9 m0.6 r1.1 t-0.3
ny+veil 8.0 a-0.6 c0.4 h0.4 k0.9 r0.4 s-0.6 t0.6
nyan 6.9 a-1.0 g2.1 l0.5 r0.6
nyansa 8.0 a-0.5 b0.3 g0.3 l0.6 r0.6
nyanse 7.3 a-0.5 g1.3
nyde 6.8 a-1.4 b-0.4 c-0.7 g3.2 k1.2 r1.5 t0.5
nydeli 6.8 a-1.4 b-0.4 c-0.7 g3.2 k1.2 r1.5 t0.5
nye 4.6 a-1.9 b-0.3 c-0.8 d-0.9 e-1.2 f1.0 h1.4 i1.7 j-1.4 l0.7 o0.5 p-0.9 q-0.4 r1.7 s-1.7 t-0.7
nye+albu 7.5 a-0.3 g0.8
nye+eier 8.0 h-0.4 i0.6 l0.5
nye+film 8.0 a-0.3
nye+gene 8.0 a-0.5
nye+i 8.0 a1.0 e1.1 g-0.3 i2.1 r-0.4
nye+loka 8.0 g-0.3 i-0.3 k0.4 t0.3
nye+lonn 8.0 a-0.4 d0.4 e-0.3 f-0.4 h-0.7 l0.3 q0.4
nye+musi 8.0 a-0.3 g-0.5
nye+syst 7.7 a0.4 c-0.5 d-0.5 f0.8 g0.4 h0.6 i0.7 q-0.5
nye+vakt 8.0 r0.5
nyer 8.0 a-0.7
nyere 8.0 a-0.7
nyga 8.0 e0.7 f0.9 g0.6 h0.3
nygard 8.0 e0.7 f0.9 g0.6 h0.3
nyhe 6.6 a-0.7 d0.4 e-0.4 g0.4 h-0.5 i1.3 j-0.4 m-0.4 p-0.5 q-0.6 r0.6 s-0.5 t0.4
nyhe+men 8.0 a-0.8 b-0.3 e-0.3 g1.0 r1.0
nyhete 7.7 a-0.4 e0.4 g0.6 q0.3
nyhets 6.9 a-0.4 d0.4 e-0.8 h-0.5 i1.5 j-0.3 l-0.3 m-0.6 p-0.5 q-0.9 r0.6 s-0.5 t0.5
nyno 8.0 h0.8 r0.4
nynors 8.0 h0.8 r0.4
nysg 7.7 a-0.8 e-0.3 g0.7 o0.3
nysgje 7.7 a-0.8 e-0.3 g0.7 o0.3
nyte 6.6 a-0.6 g2.5
nytels 7.5 a-0.5 g1.1
nytt 4.8 a-0.5 b0.5 c0.5 e1.2 g-2.5 h0.6 j-1.5 k0.9 n0.9 o2.2 p-1.9 q1.4 r-0.6 s-1.4 t-1.2
nytt+albu 8.0 a0.5 g-0.7
nytt+ar 8.0 b0.8 d0.5 g-1.1 k0.4 r-0.5
nytt+for 8.0 k0.7 o-0.3 s0.4
nytt+i 8.0 e0.5 i0.7 k0.7 m0.4
nytt+lys 8.0 a-0.7 g-0.6
nytt+med 8.0 c0.3 g0.3 o0.9 q0.4 r-0.4
nytt+og 7.7 a-0.8 d0.5 g0.7 h0.3
nytt+pass 8.0 a-0.3 d0.4 e-0.4 g-0.4 i-0.3 k0.6
nytt+som 8.0 e-0.5 k0.4 o1.3 r-0.4
nytt+tak 8.0 g0.6 h0.7 q0.8 r0.6
nytt+tids 8.0 c0.4 f0.3 k0.9 l-0.4 n0.3
nyttar 6.3 a-0.7 d0.9 f0.8 h2.1 i1.4 j-0.4 l0.7 m0.5 n0.7 p-0.5 q0.4 s-0.4
nær 7.0 a1.7 g-0.6
nær+det 8.0 a2.6 g-1.0
nærh 7.7 a0.8 g-0.8
nærh+av 7.7 a-0.7 d-0.3 g0.5 n0.7 o0.7 r1.4
nærhet 7.7 a0.8 g-0.8
næri 6.8 a1.0 b1.8 c-0.3 d1.1 e0.8 f1.4 g0.6 r-0.3 s3.7
næring 6.8 a1.0 b1.8 c-0.3 d1.1 e0.8 f1.4 g0.6 r-0.3 s3.7
nærm 6.3 a1.3 g-1.8 i0.8
nærm+seg 7.7 a0.8 g-0.6 i1.1
nærmer 6.9 a1.9 g-1.7 i1.0
nærmes 7.0 a-0.4
o 8.0 a1.2 e1.0 g-0.5 p1.0
obje 8.0 a1.2 g-1.4
objekt 8.0 a1.2 g-1.4
obst 8.0 a0.6 g0.9
obster 8.0 a0.6 g0.9
ocea 8.0 a1.2 g-0.5
oda 8.0 f1.1 g0.9 h0.5 q0.5 r1.2
odd 7.0 a-0.7 g0.5 h0.3 i-0.4 j0.4 k1.2 l0.4 p-0.3 r0.3 s-0.4 t-0.6
odd+hara 8.0 a-0.7 d-0.3 g1.0 h0.7 r0.9
oddb 8.0 c0.3 d-0.5 g0.5 h0.4 i0.5 m0.4
oddbjo 8.0 c0.3 d-0.5 g0.5 h0.4 i0.5 m0.4
oddn 8.0 a-0.5 b0.4 c-0.3 e0.3 k0.5 t-0.4
oddny 8.0 a-0.5 b0.4 c-0.3 e0.3 k0.5 t-0.4
odds 8.0 a-0.4 g0.4
odel 6.3 b-0.5 c0.6 e0.8 g-1.6 h0.3 i-0.3 j0.3 o0.6 r-0.3
odelag 7.3 a1.0 b-0.4 c1.0 e1.2 g-0.4 h0.3 j0.5
odeleg 7.0 g-0.8
odelss 8.0 c-0.4 g-0.3 k-0.4 l0.3 o0.6 q-0.3 t0.4
of 7.5 a-0.6 g0.6
offe 7.0 b-0.3 d-0.5 g0.5 h1.0 i-0.3 j-0.5 p-0.3 r-0.3 s1.4
offent 7.1 b-0.3 d-0.6 g0.8 h1.1 i-0.3 j-0.5 p-0.3 r-0.3 s1.4
ofte 6.9 a-1.0 b0.8 i-0.4
ofte+en 8.0 a-0.8 c-0.4 d-0.4 f-0.3 g0.7 r1.1
oftere 8.0 b0.9 g0.9 i-0.4
og 1.7 a-0.4 b-0.5 c0.5 d-1.9 e0.6 f-0.7 g5.0 i1.7 j3.1 k-1.8 l-1.4 n-1.1 o-1.1 p1.0 q-1.2 r-1.3 s3.3 t-0.7
og+a 7.7 a1.6 e0.9 g-0.6 p0.9
og+advo 7.7 c-0.4 f-0.3 n-0.3
og+alle 6.4 a-0.8 k-0.3 l1.1 n0.9 o-0.4 p-0.3 q0.4 s1.2
og+alt 7.3 a-0.4 c0.5 g1.5 r0.3
og+andr 6.9 a0.5 c0.5 d0.6 g-0.6 q1.3
og+appe 8.0 a0.9 o0.4 r0.5 t0.6
og+arbe 7.7 a-0.5 g-0.7 o1.8
og+at 6.3 a0.4 b1.2 c0.3 e0.8 f1.0 k0.3 m0.5 n-0.4 o0.5 r-0.5
og+avsl 8.0 g-0.8
og+avvi 7.7 j1.0 m0.6 p0.5
og+bade 8.0 e0.4 s1.0
og+bank 7.5 a0.9 c0.5 d-0.3 e1.1 h0.5 j0.3 o0.9 t-0.4
og+bare 7.7 a0.4 b-0.3 c1.2 e-0.5 j0.9 k0.3 r-0.4 s1.0
og+barn 7.7 b-0.3 e-0.5 g-0.3 h0.5 k-0.4 n-0.4 q0.5 s0.5 t-0.4
og+bekl 8.0 r-0.4
og+ber 7.7 g-0.6
og+beta 7.3 a-0.6 d-0.5 e0.4 g-0.4 k0.4 l1.3 m-0.7 n1.5 q0.8 r0.3 t0.3
og+bild 7.3 a0.8 b0.4 e1.8 g-1.0 k0.3 s0.6
og+bjar 8.0 e0.3 j0.4 p0.5
og+blir 6.6 c1.2 e-0.5 g-0.8 i0.7 j1.2 l-0.5 q-0.7 r-0.6 s-0.5 t-0.5
og+bran 8.0 a-0.5 g1.0 h1.6 k-0.4 m0.4 r1.3
og+brat 8.0 a-0.3
og+bruk 7.3 a-0.7 c0.3 f0.5
og+bygg 7.3 e1.0 g0.7 h0.9 i-0.4 j0.5 q0.3
og+da 6.0 a0.8 b1.4 d0.8 f1.4 g-0.8 j0.6 k-0.6 l2.2 m0.6 n1.6 o0.4 p-0.8 q-0.4 s-0.9
og+daff 8.0 a-0.4
og+dagm 8.0 c1.0 e0.7 j0.5 p0.9
og+de 5.5 a1.5 c-0.7 e2.8 f0.4 h0.4 i2.5 l0.6 m0.6 n2.4 p0.5 q1.6 r-0.6 s0.7
og+dele 7.7 g-0.8 i-0.3 o0.7 q0.3 s0.4
og+demo 8.0 a0.3
og+den 5.6 a3.0 b2.3 c1.4 d0.6 e-0.4 f0.7 g-0.8 h0.8 j0.6 l-0.8 m2.2 n-0.5 p-0.5 q-0.6 r1.0 s-0.7
og+denn 8.0 g-0.4
og+der 7.3 c0.4 d0.5 e0.5 g-0.5 i0.5 k-0.3 l0.6 p0.6 r-0.3 s-0.3
og+dere 6.3 b0.9 c1.5 e-1.0 f0.9 g0.3 h0.6 j0.7 n0.4 o0.4 p-0.7 r0.7 s0.4
og+derf 7.7 b0.6 c0.3 f0.4 g0.5 q-0.3 s0.4
og+derm 7.7 a1.0 g-0.9 l0.8
og+det 4.4 a1.5 b1.5 c1.6 d1.2 e3.2 f0.4 g2.3 h1.3 i0.9 j-0.4 m0.8 n1.8 o-0.4 q0.6 r3.5 s0.8 t1.7
og+dett 7.5 r-0.3
og+dora 8.0 a0.7 d-0.3 e0.8 m-0.3 q0.4
og+drif 8.0 c-0.5 f0.7 i-0.3 l0.4 m0.7 o-0.3 t0.4
og+dro 8.0 b1.0 c1.1 d0.9 f0.5 h0.3 q-0.5
og+du 6.2 e0.8 f1.5 i-0.6 k1.0 l0.6 m0.4 n-0.4 p-0.4 q0.3 r0.9 s-0.6 t1.2
og+egen 8.0 a-0.3 g0.9
og+en 5.2 a1.8 b1.4 c1.5 d1.0 e2.0 f-1.0 h1.3 i-0.7 k-0.7 m0.3 n-0.6 p-0.7 q0.6 r-0.5 s2.2
og+er 5.3 a-2.0 c-0.5 e0.5 g1.1 h-0.4 i-0.9 j-0.6 l0.3 p-0.8
og+erst 8.0 d0.3 e-0.5 h0.4 j-0.4 k0.5
og+et 6.4 a0.4 d-0.4 i0.4 r-0.5 s1.2
og+ette 7.1 a-0.6 e0.4 g0.7 h0.5 i-0.4 j0.5 l-0.4 m0.7 r0.6 t0.4
og+even 8.0 g-0.6
og+fa 8.0 a0.4 h0.3 k0.3 o0.4
og+fakt 7.7 a1.1 c0.6 d0.7 e-0.6 f0.3 g-0.6 i0.6 m1.9 o0.5 p-0.4
og+falt 8.0 g-0.3
og+fant 7.3 a-0.4 c-0.4 d-0.4 g1.1 k0.5 m0.5 r0.4
og+far 7.3 a-0.5 g1.2 k1.0 l-0.4 q1.5
og+farg 7.7 a-0.8 e-0.6 g1.1 r0.6 t1.1
og+fatt 8.0 a0.6 c0.4 g-0.3 m0.5 n0.6 p1.4
og+fem 8.0 a0.8 c0.7 e2.0 g-0.5 h0.4 i-0.3 p1.0
og+fikk 6.9 a0.7 d0.5 k0.8 r0.5 s1.3
og+film 8.0 a-0.6 h0.8 k0.4
og+finn 8.0 a0.7 g-0.5 l0.6 m0.3 n0.6
og+fire 7.3 c-0.6 d-0.7 e0.4 g0.3 h0.4 i-0.3 l-0.4 m0.3 o0.3 p0.6 q0.8 t-0.5
og+fler 7.7 a0.4 d1.1 g-0.6 p1.6 s1.0
og+folk 8.0 a0.9 c1.3 e0.5 g-0.3 s0.7 t0.6
og+for 6.3 a-0.5 d-0.3 e-0.9 g-1.0 h-0.5 i0.6 j-0.3 l1.3 p-0.6 r1.1 t-0.3
og+forb 7.7 a0.6 j1.0 m1.0 p-0.5 s-0.7
og+fore 7.0 a1.0 g-0.8 j0.5 m1.0 o0.3 q0.3
og+fork 7.3 b0.9 c-0.4 d-0.4 e0.7 f1.7 g0.4 h-0.5 i0.6 l-0.3 m1.1 n-0.4 o0.4
og+form 7.7 a-0.5
og+fors 6.9 a0.4 b-0.5 e-0.5 f0.3 h-0.4 i-0.7 k0.3 l1.2 o-0.7 r0.7 t-0.4
og+fort 7.7 a-0.6 g0.9 h0.3 q0.4
og+forv 8.0 a-0.4 g1.1
og+fra 7.5 d0.4 e0.6 f-0.4 g-0.5 i0.5 k0.4 n0.5 q0.4 r0.5
og+frem 6.6 e0.4 g1.3 i0.4
og+fris 7.1 b-0.3 c0.4 e0.7 i-0.3 j0.7 k0.5 n0.4 s1.0 t0.4
og+gans 8.0 g-0.9 p0.7
og+gar 7.3 a-0.8 b0.5 c0.6 d1.7 g0.6 h0.6 i-0.4 k-0.4 l-0.4 n1.2 s0.4
og+gate 8.0 a-0.3
og+gir 8.0 c0.5 e0.5 i0.7
og+gjen 7.3 a-0.7 b-0.3 e-0.5 f0.4 g-0.4 h0.4 q0.3 r0.9
og+gjor 7.0 c0.4 e0.6 g0.8 i0.9 r0.4 t0.4
og+god 7.1 a0.3 c0.4 j2.1 m0.9 r-0.4 s1.1
og+godt 8.0 a-0.5 g0.5 l0.9 n-0.3
og+grat 8.0 a-0.4 d-0.3 e-0.4 g-0.5 i-0.3 n0.5
og+grei 7.3 a-0.5 b0.5 d0.8 e-0.4 h-0.4 i0.5 l0.7 m-0.5 n-0.3 p-0.3 q0.5
og+grip 8.0 g1.1
og+grun 8.0 a-0.4
og+hadd 7.3 a-0.7 b-0.6 c-0.3 e-1.1 g0.7 i-0.5 l0.3 m-0.5 n0.5 r0.6 s-0.4
og+halv 7.7 a0.9 e0.8 g-0.4 i0.3 s1.1
og+han 6.4 a1.7 b0.6 d0.9 f0.4 g-1.1 i0.3 j1.3 l-0.4 m-0.3 r-0.4 s-0.4 t-0.3
og+har 5.7 d-0.4 e1.9 f0.7 g-1.3 h-1.1 j0.8 k-0.5 o0.4 q0.7 s1.8
og+hele 7.7 a-0.5 g-0.5 n-0.4 t0.5
og+hell 7.5 a0.4 g-0.4 i0.3
og+hels 8.0 g-0.5
og+henn 7.5 a-0.4
og+hent 8.0 e0.8 i0.9 p0.9
og+her 7.5 i0.7 r0.4
og+hjer 7.7 g0.6
og+hold 7.7 a0.4 e0.6 g-0.3 j0.6
og+hore 8.0 c0.5 g0.4 s0.7
og+humm 8.0 d0.5 e0.5 i0.9
og+hun 7.1 e-0.8 g0.5 i-0.3 j1.5 n0.7
og+hva 8.0 a-0.3
og+hvem 7.7 c0.3 e-0.3 g-0.5 i-0.3 o2.7 s0.4
og+hvor 6.9 a-0.7 c-0.3 d1.0 f1.2 g-0.5 l0.3 o0.5 s-0.3
og+i 6.2 b-0.6 d1.0 e0.5 f0.5 g1.3 h0.7 j-0.6 o0.4 q-0.4 r0.4 s2.3
og+ikke 5.9 a0.3 b0.7 c0.4 d1.3 f-0.5 g-1.1 h-0.4 i-0.9 l1.5 m2.0 o1.0 p0.6 r-0.3 t0.5
og+inge 6.8 a0.9 b1.5 d3.2 e-1.4 f0.8 g1.0 i-0.7 j-0.4 k0.4 m-0.4 n0.7 o1.1 q0.3 r1.1 s-0.7 t2.0
og+inng 8.0 c0.4 e0.4 n1.0 r0.5 t0.4
og+innl 8.0 a0.5 b0.6 d0.4 e0.5 i0.5 s0.5
og+innt 7.5 b1.2 c0.7 e-0.5 f0.7 g-0.4 i-0.4 l0.9 m0.7 p0.8 q-0.4
og+jeg 4.8 a2.1 b0.7 c3.0 e0.5 f2.1 i2.0 j-1.2 m0.6 n0.8 o0.6 p-0.4 q0.4 s3.5 t1.0
og+jent 8.0 a-0.3 g0.5 h1.5 n0.4 r1.1
og+kaff 8.0 a0.8 c1.2 d0.9 e0.9 g-0.4 j0.7 s0.6
og+kan 6.8 a-1.0 b0.8 c-0.5 g-0.9 h1.2 i-0.4 k-0.7 l0.6 m-0.4 n-0.4 o3.0 r0.3 s-0.4
og+kati 8.0 g0.4
og+kjor 7.7 a-0.6 c-0.3 g0.4 k0.4 q0.3
og+kjær 7.5 d0.8 g-0.8 i0.9 s0.8
og+klar 8.0 g0.9
og+koll 8.0 g0.4
og+komm 6.8 a1.2 c0.9 d-0.3 e0.8 f0.3 i-0.6 j2.2 k-0.4 l-0.4 n0.5 q-0.3 r-0.6
og+komp 8.0 a-0.5
og+konk 8.0 a-0.4 c0.4 g0.5
og+kons 8.0 e0.4 f0.8 g0.5 j0.6 m1.0
og+kont 8.0 d0.4 g-0.3 o0.4
og+kraf 7.7 g-1.0
og+krav 8.0 b1.0 e0.3 g-0.3 h0.3 j-0.4 p0.8
og+krev 7.3 a1.1 c0.8 e0.4 g-0.3 j2.0 m0.6 p-0.8 s-0.3
og+kund 7.3 a0.8 c-0.4 e0.4 f0.7 g-0.6 i0.5 l-0.3 m1.3 p0.7 s-0.4
og+la 8.0 d0.9 g0.4 i1.1
og+lagt 8.0 q0.3
og+lang 8.0 o0.4
og+lar 7.3 a0.3 c0.5 g-1.1 i0.5 s0.5
og+legg 7.7 b-0.3 e-0.3 g0.4
og+lese 7.7 b-0.4 g-0.5 h0.4 m-0.3 n-0.5
og+lett 7.7 a-0.4 b0.4 e-0.4 f0.9 h0.3 r1.0
og+leve 6.9 a-1.4 b-0.3 g-0.9 l1.8
og+ligg 8.0 a-0.4 c-0.3 e0.6 k1.6 n1.2 p-0.6 r0.3 t0.7
og+like 7.3 b0.6 c-0.4 d-0.5 e0.4 g0.4 r1.1
og+litt 7.5 a0.4 d-0.3 f0.5 h0.3 q1.0 r0.5
og+loka 7.5 a0.7 c0.4 g-0.4 j1.4 p0.9 s2.0
og+lure 8.0 c-0.3 d0.7 f0.6 k0.4 l0.9 o-0.4
og+lurt 8.0 a0.3 c0.6 e0.6 s0.9
og+ma 7.3 b0.7 c0.4 d0.8 e-0.6 g-0.5 k-0.5 m-0.5 n0.8 o0.9 q-0.3
og+mado 8.0 a-0.3 g-0.6
og+mang 7.7 g0.4
og+mari 8.0 g-0.3 l0.8
og+med 5.7 a0.3 b-1.1 c-0.5 f-0.7 g1.8 h0.5 i0.5 j-0.5 m0.4 p-0.4 q0.3 r2.3 s-0.9
og+melo 7.7 a-0.4
og+mer 7.3 a-0.4 c-0.3 d0.8 e0.8 g-1.3 l1.1
og+merk 8.0 c0.5 i0.6 j0.4 l0.3 m0.3 n0.4
og+mest 8.0 g1.1
og+mye 7.0 g0.5
og+mynd 8.0 a-0.5 g1.1
og+na 6.2 a0.9 b-1.4 c3.4 d1.1 e0.9 f-0.6 g0.6 h1.7 i-0.5 j0.5 m-1.3 n-0.4 p-0.7 r1.3 s-1.0 t1.1
og+nabo 8.0 h0.5
og+nar 7.1 a0.6 b0.6 c-0.4 e0.4 f0.5 t0.9
og+nett 8.0 d0.4 h1.0 m0.7 r0.6
og+noen 7.3 b-0.4 d-0.4 f-0.4 g0.7 i0.4 t0.7
og+nors 8.0 a1.0 e1.6 j1.4 p0.8
og+null 8.0 a0.6 d1.3 e1.1 i1.1 p0.5
og+nyte 8.0 a-0.6 g1.1
og+ogsa 7.5 g-0.4
og+om 7.7 a-0.5 b0.4 f0.3 g1.1 o0.8 r0.6
og+onsk 7.7 e-0.5 h0.8 j-0.4 k0.4 n0.3 r0.4
og+opps 5.8 b0.5 d-0.3 f0.4 h-0.3 i-0.6 j-0.6 p-0.3
og+ordf 7.5 a-0.4 d0.4 g0.4 h1.4 k-0.3 l-0.3 n-0.4 o-0.6 r0.4 t0.7
og+over 7.3 g-0.5
og+pa 7.1 d0.7 e1.0 g-1.2 i0.5 o0.3
og+papi 8.0 a0.8 g0.4
og+peke 8.0 c0.7 g0.5 i0.6
og+peng 7.1 b-0.3 c0.6 d-0.5 e-0.3 f0.4 g0.8 i-0.3 j0.4 n0.4 p-0.4 r0.4
og+pers 8.0 a-0.4 g1.3
og+poli 7.7 a0.8 j1.6 l0.3 s-0.4
og+pres 7.5 a1.1 c0.6 g-0.5 j0.4 p0.7 s1.4 t0.4
og+pris 8.0 a-0.7 h1.4 k0.4 o0.3 r0.9
og+purr 8.0 a1.2 g-0.3 p1.5
og+refe 8.0 e0.5 g-0.9 i0.4 j0.5
og+regi 7.5 a-0.8 g0.3
og+regn 7.7 a0.4 b0.6 i0.9 q0.6
og+rekl 8.0 a-0.5 e-0.9 m0.3 p-0.3
og+rela 7.7 a-0.4 g0.6
og+rest 7.7 a-0.8 d-0.3 k1.0 l2.1 m0.3 n1.2 o-0.3 p-0.3
og+rett 8.0 a-0.5 g-0.3 j-0.5 l0.3 q0.6
og+riks 8.0 e0.6 f1.0 k-0.4 n0.5
og+ring 8.0 e0.4 o0.3 r0.5 t0.5
og+sa 5.7 a1.6 b0.5 c1.8 d1.2 e1.4 f-0.5 g0.9 h1.7 i1.6 j1.6 k0.6 l0.5 m0.5 n-0.5 o-0.4 p-0.4 q1.7 r0.6 t-0.3
og+sake 7.7 c0.6 d-0.3 e0.6 j0.8 n0.5 p0.6 s0.5 t0.3
og+samm 7.3 a-1.1 c-0.3 e0.5 g1.2 h1.7
og+sann 8.0 a-0.5 g-0.7
og+se 8.0 e0.8 g0.5
og+selg 8.0 d0.5 i0.7 k0.5 p0.8
og+selv 7.5 a0.7 d-0.3 f-0.3 g0.5 h1.1 l0.5 r1.0
og+send 6.2 a0.3 c-0.9 d1.0 e1.5 f0.7 g-1.0 i-0.5 k-0.6 l-0.3 m0.4 n0.4 o1.5 p-0.3 r-0.4 t1.1
og+ser 7.0 a-1.6 b-0.3 c0.7 d0.6 e-0.5 g0.6 h0.3 j-0.4 k0.5 l0.5 m0.6 p-0.3 r1.9 s-0.4
og+seri 8.0 a-0.5 g0.3
og+si 7.3 a0.6 b0.6 c0.4 d1.1 f0.4 g-0.5 i0.5 l0.4 m-0.4 n0.4 p0.7 q-0.5 s0.9 t-0.4
og+side 7.7 b0.4 c-0.4 e0.8 h0.7 k-0.3 r0.8
og+sin 7.7 a-0.4 g-0.4
og+sitt 8.0 a-0.5 g1.5
og+sjel 8.0 a-0.5 c0.5 g0.5 l0.4 n0.4
og+skal 6.9 a-1.1 b-0.8 d-0.4 e-1.5 h0.8 i-0.4 j-0.4 k0.3 l-0.3 m-0.3 n1.0 p-0.4 q-0.5 s-0.5 t0.8
og+skil 8.0 e-0.4 h0.8
og+skju 8.0 a-0.4 g-0.3
og+skri 7.5 a-0.5 o0.4
og+slet 6.8 b0.7 c-0.4 d0.3 e0.8 f2.0 g1.4 h0.6 j-0.5 l0.9 m0.4 n0.8 s-0.4 t0.5
og+slik 8.0 e0.6 g1.0 j0.6 p1.0
og+slip 8.0 b0.9 i0.9
og+slut 7.7 a-0.7 c-0.5 d-0.4 e-0.3 k0.5 l0.7 m0.7 n0.6 q-0.4 t-0.4
og+snak 8.0 a-0.4 b-0.3 d-0.3 g0.3 h-0.6 i-0.4 k-0.3 l0.4 m0.5 n0.6 r0.4 t0.5
og+snek 8.0 b0.7 c1.1 d-0.4 l0.5 r0.6
og+som 7.7 a0.7 g-0.7 p0.7
og+sonn 8.0 g0.7
og+sorg 8.0 g0.4
og+sove 8.0 e0.6 m0.9 p0.7
og+spil 7.0 a0.8 g-1.3 i0.6 r0.4
og+spin 8.0 a0.5 c0.4 e0.4 i0.9 l0.3 s0.5 t1.1
og+spor 7.3 a0.5 b0.8 g0.6 i0.7 s0.6
og+spur 7.7 a-0.4 d-0.3 g0.9 r0.7
og+star 7.7 c1.2 d0.4 e0.5 g0.5 l0.7 o0.6
og+stat 8.0 a-0.3 g-0.3 q0.3
og+stem 7.7 a-0.7 g1.7
og+stil 7.3 e-0.4 g0.4 i0.6 j-0.3
og+sto 8.0 a0.6 c0.7 d0.7 f-0.3 l0.3
og+stor 7.5 a-1.0 g0.3
og+stot 8.0 c0.5 d0.9 g0.5 o0.4
og+stro 8.0 a-0.6 g-0.6 n0.4
og+styr 7.7 e0.4 g-0.5 n-0.4 q0.7
og+svar 7.0 a-1.0 b-0.5 g-0.6 h0.8 i0.5 j-0.6 k0.4 o-0.8 q0.3 s-0.4 t0.8
og+svær 8.0 a0.5 g-0.5
og+syne 7.5 a1.2 b1.4 d1.2 e-0.5 f0.9 g-0.5 i-0.3 l0.4 m1.4 n0.7 r-0.4 s0.3
og+ta 7.1 b-0.3 c0.4 e1.4 h1.7 i-0.5 k-0.6 m0.8 p0.3 r-0.4
og+takk 7.5 f0.8 g-0.6 i-0.5 n0.4 q1.8
og+tall 8.0 g0.6 m0.7 p0.6
og+tar 6.8 a0.7 b0.9 c-0.5 g-0.6 i1.2 p1.1 q-0.3 r-0.6 s0.5
og+teks 7.7 a0.9 c0.7 q0.3
og+tele 8.0 d0.4 h0.5 n0.4 o0.4 r0.6
og+terr 8.0 a-0.3 g-0.6
og+the 8.0 a0.3 g-0.5
og+ti 8.0 a-0.5 g-0.4 k0.5 q0.4
og+tikt 8.0 e0.5 f0.6 g0.5 h0.6 r0.5 s0.8
og+til 6.4 a1.5 c0.3 e-0.4 h0.6 j1.2 s1.3
og+tilb 7.3 a-0.4 c0.5 d-0.3 e-0.6 i-0.5 o0.3 p-0.4 s-0.4
og+time 8.0 b1.3 e-0.5 f1.3 o1.1 p-0.3
og+to 7.3 a1.0 c0.6 e1.2 f0.5 g-0.7 k0.4 m-0.3 n0.4 o-0.3 s-0.3 t1.4
og+tok 7.7 a-0.7 b0.4 g0.3 h0.8
og+tre 7.5 b0.5 g0.4 h1.1 r0.3 s0.5
og+trek 8.0 a-0.5 b0.4 g-0.7
og+tren 7.0 a-0.7 c-0.4 h-0.4 i0.4 j-0.3 k0.4 l0.4 o0.6 p-0.4 q0.4 r0.4 s-0.5
og+true 8.0 a-0.4 h0.3 k0.4 l-0.3 n-0.3 o0.3 r-0.3
og+unde 8.0 e0.6 g0.4 m0.8 n0.4
og+uten 7.7 a0.6 d-0.4 e0.9 f0.4 g-0.6 h-0.4 o-0.4 p1.9 s0.7
og+utst 8.0 c0.3 g-0.6 k0.3 m0.4 o0.5 q0.4
og+valg 7.7 l0.4
og+vars 8.0 a0.4 c0.9 d0.4 j1.1 s0.5
og+ved 8.0 a-0.6 g-0.8
og+vent 7.5 c0.7 g-0.5 m-0.4 p-0.5 s0.4 t3.4
og+vet 7.7 c0.9 d0.7 e0.6 i0.7 s0.5
og+vi 5.2 a1.1 c1.6 d2.1 f-0.9 g0.6 h1.0 i1.3 j1.5 k0.4 m0.4 p1.9 q0.8 r1.0 t1.4
og+vil 6.1 a0.5 c-0.6 d-0.7 f0.6 h1.3 i-0.3 k0.4 m0.5 p0.4 r1.0 t0.5
og+virk 8.0 a-0.4 g0.5
og+vise 7.5 a-0.4 g0.3 j0.3
ogsa 3.9 a-1.6 c0.7 d0.6 g4.0 h7.2 i-1.3 j1.6 l1.4 m0.4 o1.1 p-0.5 q0.5 r3.5 s-0.3 t0.4
ogsa+a 8.0 e0.3 g-0.8 h0.8 i0.9 k0.5 q0.4 r-0.3 t0.4
ogsa+at 7.3 a-0.4 g-0.8 r-0.4
ogsa+den 8.0 g0.4
ogsa+denn 7.7 g0.4
ogsa+det 7.7 a-0.4 g0.7
ogsa+ekse 8.0 a-0.4 g0.4
ogsa+en 6.8 g1.5 j0.7 m0.7 o0.3 p-0.4
ogsa+er 7.7 g0.8 p0.7
ogsa+et 8.0 a0.6
ogsa+ette 8.0 g-0.4 j0.6
ogsa+har 7.3 g0.5 h0.6
ogsa+i 7.5 a-0.7
ogsa+lett 8.0 g0.6
ogsa+like 8.0 g0.6
ogsa+men 7.5 c-0.5 e0.3 h0.4 i0.5 j0.8 k0.6 m0.3 o0.9 q0.5
ogsa+over 7.7 a-0.5 g0.7 h1.2 o0.4
ogsa+pa 7.3 c-0.3 g0.4 k0.6 o0.5
ogsa+som 7.7 a-0.5 g0.6
ogsa+spil 8.0 g-0.6
ogsa+til 7.3 d0.7 e-0.3 g0.9 h0.4 j0.8 s0.5
ok 7.7 a0.9 b2.1 d0.7 e1.2 g-0.6 h0.4 i-0.4 k0.8 q0.4 s2.0
oker 7.5 a-1.2 g2.9 h0.8 r0.8
okes 8.0 e0.4 f0.5 m0.3
okon 6.3 a1.0 b-0.4 c0.5 d-0.7 f2.9 g-0.5 i-0.7 l1.6 m3.2 q1.2 s-0.4 t-0.5
okonom 6.3 a1.0 b-0.4 c0.5 d-0.7 f2.9 g-0.5 i-0.7 l1.6 m3.2 q1.2 s-0.4 t-0.5
okto 6.2 a0.5 c1.9 d1.9 e0.6 h1.4 i-1.0 j-0.5 k0.8 l0.9 n0.6 o1.1 p-0.8 q0.9 r-0.3 s-0.7 t-0.5
okto+og 7.7 a1.0 c1.4 d0.6 e1.6 g-0.3 h0.6 l0.7 q0.5 r-0.5
oktobe 6.2 a0.5 c1.9 d1.9 e0.6 h1.4 i-1.0 j-0.5 k0.8 l0.9 n0.6 o1.1 p-0.8 q0.9 r-0.3 s-0.7 t-0.5
ol 7.7 a0.3 d-0.4 f0.5 g0.5 j0.8 q1.0 r0.4
olav 6.9 a-0.5 c-0.4 d0.7 f0.8 g-0.8 l0.4 p-0.3 t0.9
olav+waas 8.0 g-0.3
olde 8.0 g0.4 h-0.4 k-0.3
ole 7.7 a0.4 c0.9 e0.8 g0.4 h0.4 i-0.3 p0.9
olje 7.5 a-1.0 b0.3 e-0.4 f0.3 l1.2 q-0.3 t0.3
olse 7.3 a0.8 d0.5 i0.5
olsen 7.7 a1.4 d0.5 g-0.3 i0.5
om 3.0 a1.9 b-1.7 c0.4 d2.2 e0.4 f1.6 g-3.8 h-0.5 j0.5 k0.5 m1.8 o0.7 p-0.4 q0.3 r-2.0 s2.5 t1.4
om+a 5.7 a0.8 b0.9 c-0.6 d0.9 e0.4 f1.8 h0.3 i1.3 j0.4 k0.5 l-0.4 o0.5 q-0.4 r-0.8 s0.4
om+advo 8.0 a-0.5 g0.8 h-0.3 q-0.4 s-0.3 t0.3
om+at 5.7 a2.6 b-1.2 c0.4 d0.6 e0.8 f2.4 g-1.4 n-0.3 o0.7 p-0.4 q1.0 r-0.4
om+bade 8.0 g0.8
om+barn 8.0 a-0.8
om+bord 7.5 a-1.1 g0.3
om+bygg 7.7 b-0.5 d-0.5 f-0.4 i-0.4 j-0.3 k0.5 l0.3 n0.6 t-0.4
om+dage 7.7 a0.7 c2.3 d0.7 g-0.5 h0.7 i-0.5 k0.4 l1.1 m-0.5 t0.6
om+de 7.1 a-0.4 c-0.5 d0.3 g-0.7 i0.5 l-0.3 m-0.4 o0.6 q1.2
om+den 6.6 a1.1 b-0.5 d0.6 e0.7 g-0.8 h0.4 j-0.5 m0.4 o-0.5 p0.9 q-0.6 s1.6 t0.4
om+denn 8.0 c0.3 d-0.4 n0.5 o1.5 s0.5
om+dere 6.4 a-0.6 c1.0 g-0.7 i1.6 j-0.5 k-0.6 l0.6 p-0.8 q0.3 s0.5 t-0.3
om+det 5.6 a1.2 c0.8 d0.8 e-0.4 f1.6 g-0.9 i-0.9 j-0.6 k0.5 l1.6 m1.4 o1.2 p-0.8 q1.2 r-0.8 s-0.8 t0.7
om+dett 7.0 a0.7 c-0.3 d0.7 e-0.8 f0.6 g-0.6 h-0.7 i-0.4 j0.9 k-0.4 p0.5 q-0.4 r-0.4 s1.6 t0.6
om+du 7.5 e0.3 f0.3 g1.0 o0.8 p0.7 q-0.3 r0.3
om+en 6.2 a0.5 b-0.5 d0.4 g-1.2 h0.5 j0.8 k0.5 m-0.4 r0.5
om+erst 8.0 a-0.4 b0.7 c-0.4 e-0.5 f0.4 j-0.4 k0.5 r0.5
om+et 7.5 a1.1 b-0.3 c0.5 d0.6 e1.5 g0.4 m0.6 p0.6
om+fakt 8.0 a-0.4 c-0.3 d0.3 f0.5 o0.4
om+fjor 8.0 g-0.5 h-0.3 k0.4 m0.5
om+fors 5.8 a0.9 d0.7 e-0.3 i-0.3 p-0.4 s-0.6
om+han 8.0 a-0.6 h0.7 l0.3 r0.5
om+hand 7.7 b-0.5 e0.4 g0.3 r0.5 s0.6
om+hun 7.5 a-0.8 r0.4
om+hva 7.3 a-0.5 d1.0 e-0.3 h-0.4 k-0.4 p0.8 t-0.4
om+hvem 7.5 b-0.4 h1.0 k0.6 l0.8 m-0.4 p0.8 q0.4 r0.7 s0.4
om+hvor 6.3 c0.6 e0.4 g-0.8 i1.3 j-0.4 p0.4 r-0.3 s1.4
om+ikke 7.1 a0.7 d1.0 f1.0 g1.1 i-0.4 j0.3 p0.4
om+jeg 7.3 a-0.3 c0.5 d-0.6 e-0.5 h0.3 i-0.4 j1.1 p0.5 s1.2 t0.6
om+juri 8.0 a0.4 d0.5 e0.3 f0.9 p0.9 s0.3
om+klag 8.0 l0.4 n0.4
om+kred 8.0 a0.4 e-0.4 m1.5
om+kund 8.0 d-0.4 l0.4 r-0.3 t0.5
om+kvel 8.0 a-0.4 b-0.3 e-0.3 g0.4 r0.4
om+man 7.7 a-0.7
om+mang 8.0 a0.3 e-0.3 g-0.4 o-0.4
om+misl 7.7 b-0.3 c0.4 h0.3 j0.6 k0.7 l-0.4 o0.7 t0.3
om+morg 8.0 a-0.4 c-0.3 e-0.4 h0.3 k1.2 r0.4 t-0.4
om+moti 7.7 a1.0 g-0.4
om+nett 8.0 g0.5 h0.8 n0.4 q0.8 r0.5
om+noe 7.7 b-0.5 d1.7 e0.5 i-0.3 k-0.4 l-0.4 q-0.3 r0.7 s-0.3
om+noen 7.3 c0.3 g0.9 h0.8 m0.3 n-0.3 q0.5
om+ny 8.0 b0.5 e-0.6 k-0.3 n0.3 r-0.3
om+nye 8.0 c-0.6 f1.2 o0.3
om+og 8.0 h1.0 k0.7 r0.8
om+opps 8.0 a-0.4 d-0.3 m0.3
om+oss 7.7 a-0.7 b0.4 e-0.5 g-0.5 i-0.4 k0.6
om+pa 8.0 b0.4 d-0.4 e-0.4 i0.4 k0.4 r0.5
om+pris 8.0 b0.4 p0.8
om+regn 8.0 c-0.3 e0.6 g1.1 i0.3 k0.3 n0.4 r1.1
om+sin 7.7 a-0.4 g-0.6
om+soks 7.7 a0.4 j0.7 m0.9
om+tall 8.0 b0.5 c1.1 e-0.3 f0.4 j0.7 l0.4 m0.7
om+tilb 8.0 e0.4 g0.6 h1.1 j0.4 q0.4 r1.2
om+to 5.9 a0.5 d0.7 e-0.4 i-0.4 l0.3 p-0.4 t1.6
om+veie 8.0 e-0.5 g-0.3 i0.7 o0.6 t0.4
om+vi 6.2 a-0.6 b-0.8 e0.5 g0.4 h-0.9 i1.6 j-0.8 l0.5 q0.7 r-0.6 t-0.8
om+vind 7.7 c-0.4 e0.4 k0.4 l-0.4 s1.0
ombe 8.0 g-0.8 k0.4
ombe+seg 8.0 g-0.8 k0.4
ombest 8.0 g-0.8 k0.4
omby 8.0 a-0.5 c-0.4 d0.4 f0.3 g0.5 h0.7 i-0.4 n-0.4 o0.4 r0.8
ombygg 8.0 a-0.5 c-0.4 d0.4 f0.3 g0.5 h0.7 i-0.4 n-0.4 o0.4 r0.8
omdr 8.0 a-0.4
omdrei 8.0 a-0.4
omfa 8.0 a-0.3 g0.5
omfatt 8.0 a-0.3 g0.5
omga 7.0 c-0.5 d-0.5 e-1.1 g-0.8 k1.5 l1.4 m-0.3 n-0.5 o-0.5 p-0.3 q-0.3 s-0.4
omgang 7.0 c-0.5 d-0.5 e-1.1 g-0.8 k1.5 l1.4 m-0.3 n-0.5 o-0.5 p-0.3 q-0.3 s-0.4
omgi 7.5 a-0.6 g0.8
omgive 7.5 a-0.6 g0.8
omkr 8.0 g-0.5
omkr+i 8.0 g-0.5
omkrin 8.0 g-0.5
omra 7.3 a-0.4 g0.5
omrade 7.3 a-0.4 g0.5
omse 7.5 b-0.5 c0.5 e-0.3 i-0.4 j0.5 k-0.3 l-0.5 n-0.4 p-0.3 r0.4 t0.4
omsetn 7.5 b-0.5 c0.5 e-0.3 i-0.4 j0.5 k-0.3 l-0.5 n-0.4 p-0.3 r0.4 t0.4
omsl 7.7 a0.5 c-0.4 d-0.4 e0.5 h0.9 k0.4 n0.6 q0.5 r0.6
omslag 7.7 a0.5 c-0.4 d-0.4 e0.5 h0.9 k0.4 n0.6 q0.5 r0.6
omso 7.3 a-0.4 c0.8 e0.5 g-1.2 i0.7
omso+for 8.0 a-0.4 g-0.4
omsorg 7.3 a-0.4 c0.8 e0.5 g-1.2 i0.7
omst 7.7 a-0.4 g-0.4 k0.6 n0.5 q-0.5
omstri 7.7 a-0.4 g-0.4 k0.6 n0.5 q-0.5
omta 6.9 a1.3 b0.6 d-0.5 e1.1 g-1.3 i-0.5 l0.4 m-0.3 o0.5 s1.8
omta+av 8.0 a-0.3 e0.4 g-0.5 l0.5 o0.5
omta+pa 8.0 b0.6 e0.3 s0.9
omtale 6.9 a1.3 b0.6 d-0.5 e1.1 g-1.3 i-0.5 l0.4 m-0.3 o0.5 s1.8
omtr 7.3 a1.4 b0.5 g-0.8 l0.5 m0.3 t-0.3
omtren 7.3 a1.4 b0.5 g-0.8 l0.5 m0.3 t-0.3
omtv 8.0 a0.4 e-0.4 f0.8 j0.5 m0.5 p0.5
omtvis 8.0 a0.4 e-0.4 f0.8 j0.5 m0.5 p0.5
onan 8.0 a0.5 g-0.5
onani 8.0 a0.5 g-0.5
onke 7.5 c-0.3 g-0.7 i0.5 l0.3 m0.7 o0.3 p0.4 r-0.3
onkel 7.7 a-0.4 c-0.3 g-0.4 i0.6 l0.3 o0.3
onsd 5.8 a-0.5 b-0.4 c1.6 d-0.3 e0.3 f1.0 g-0.6 h0.5 i-0.8 j-1.0 k3.2 m1.2 n2.2 p-1.0 q0.9 r0.9 s-1.1 t0.7
onsd+hos 8.0 c-0.4 g-0.3 h-0.3 k0.5 m-0.3 q-0.5
onsd+i 8.0 b-0.4 c1.1 d-0.4 e0.9 g0.6 h-0.4 k1.3 m-0.5 o-0.3 r0.8
onsd+og 7.7 c0.4 g-0.3 i0.4 s-0.4
onsd+sa 8.0 c-0.4 h0.5 k0.8 l0.4 m0.4 q0.5
onsdag 5.8 a-0.5 b-0.4 c1.6 d-0.3 e0.3 f1.0 g-0.6 h0.5 i-0.8 j-1.0 k3.2 m1.2 n2.2 p-1.0 q0.9 r0.9 s-1.1 t0.7
onsk 5.6 a1.7 b0.5 d0.6 f2.7 g0.3 h1.8 i1.0 j-1.1 k0.6 l-0.3 m0.7 n0.4 o-0.6 p0.7 r0.7 s-0.5
onsk+a 6.8 b0.3 d-0.4 f1.8 h2.1 j-0.3 l-0.4 m0.5 n0.3 p-0.3 r0.7 t0.3
onsk+dere 7.7 b0.4 d0.8 f-0.3 h0.8 j-0.3 p1.2 r0.4 s-0.3
onsk+en 8.0 c-0.3 d0.6 e0.5 f1.2 m0.7 n0.5 p0.9
onsk+et 8.0 a-0.3 e-0.3 g-0.4 h-0.3 k0.5
onsk+ikke 7.7 a1.1 b0.4 c0.8 d-0.4 g-0.6 i1.3
onsk+jeg 7.7 a0.5 b0.8 d0.8 e-0.3 f0.8 i-0.4 p1.2
onske 7.7 a0.6 e0.4 f0.5 m0.4
onsker 5.9 a1.1 b0.7 d0.4 f2.6 h1.6 i0.5 j-0.9 k0.4 l-0.4 m0.4 n0.3 o-0.6 p0.8 r0.7 s-0.4
onskes 7.7 a0.4 e-0.4 g0.3 h0.4 i0.9 j-0.3 k0.5
oper 7.5 a0.8 g-0.5
operat 8.0 a0.7
operer 8.0 g-0.4
opp 4.0 a-1.3 b-0.4 c-1.1 f2.1 h0.6 i-0.7 j-2.0 k0.6 l1.2 m1.2 n2.1 o-0.6 p-1.4 q1.8 r2.0 s-1.4 t1.0
opp+abon 8.0 o0.3
opp+alt 7.7 a-0.5 d-0.4 e-0.4 g-0.6 i-0.4 k0.4 l-0.3 n2.0
opp+avta 7.0 a-0.4 c0.7 d0.5 g0.4 i-0.3 j-0.4 m-0.5 n0.5 o-0.4 q0.5 s-0.3 t0.5
opp+en 6.8 a0.5 b-0.5 c0.8 d1.2 e0.5 f-0.4 g-0.6 i0.5 j0.5 k-0.4 n-0.5
opp+et 7.7 a-0.4 b0.8 f0.6 g-0.4 h0.5 l-0.4 o-0.3 q0.3 s-0.3
opp+ette 8.0 d0.4 e0.6 g-0.4 i0.6
opp+for 6.7 b-0.6 c-0.9 f2.0 g0.6 h0.8 i-0.9 j-0.4 k0.6 l1.4 m0.6 n0.9 o-0.3 p0.8 q1.8 r1.0 s-0.4
opp+i 6.6 a1.0 c1.1 d-0.4 e-0.6 f2.7 g-0.6 i-0.9 j0.5 k0.7 l0.4 m2.5 o0.7 p-0.8 s-0.7
opp+igje 8.0 a-0.6 e-0.3 g0.3 l1.4 n-0.4 p-0.4 q0.4
opp+med 6.3 a-0.6 b1.3 d0.3 f0.5 g2.3 i0.4 j-0.3 l0.4 m-0.3 p-0.3 q-0.6 r0.8 s0.8
opp+nar 7.1 g0.5 h-0.4 n0.8 r0.4
opp+og 6.6 c-0.5 d-0.6 g-1.6 h0.5 i-0.5 k0.5 l1.2 m0.7 o-0.5 p-0.4 r0.3
opp+pa 6.5 d0.3 e1.5 f0.3 m-0.4 o0.5 p0.3 q-0.5
opp+sa 8.0 a-0.5 n1.9
opp+til 6.7 d-0.4 e0.4 f1.0 g0.8 i-0.4 m0.8 p-0.3 r-0.3 s1.4
oppb 7.7 g-0.7 t0.5
oppb+og 8.0 t0.5
oppd 5.3 c0.4 e2.7 f1.3 g-1.9 h0.4 i0.5 j-1.0 l0.9 m-0.6 o1.0 p-0.6 q0.7 r-0.4 s-0.8 t2.3
oppd+at 7.7 a-0.5 d0.6 g-0.4 i0.8 p0.9
oppd+dere 8.0 a0.7 c-0.3 d-0.4 e1.4 i-0.4 j-0.4 k0.3 l-0.3 o0.4 p-0.4 q0.5
oppd+i 7.5 e0.6 t0.6
oppd+kan 8.0 a1.6 b0.4 e0.7 g-0.4
oppdag 6.8 b-0.3 d0.5 i0.5 p0.7 q0.3
oppdat 6.1 c-0.8 e3.5 f1.8 g-0.9 h0.4 i-0.7 j-0.7 k0.6 l0.6 m-0.6 n-0.5 o1.5 p-0.9 q0.4 r-0.5 t2.3
oppdra 6.4 a0.4 b0.5 c1.0 d-0.4 g-1.8 i0.5 l0.6 n0.7 s-0.4 t0.7
oppe 6.8 b-0.3 c0.9 d0.7 e1.1 f-0.6 g1.3 h0.3 i0.5 j-0.7 l0.3 p-0.3 q0.8 r0.4 s-0.5 t0.6
oppf 6.4 a0.3 e0.8 g1.5 i-0.4 p0.6 r0.5
oppfat 8.0 a0.9 e0.8 g-0.4 p1.0
oppfin 7.7 a0.5 g0.6
oppfol 7.7 a-1.3 g0.9 r1.0
oppfor 7.5 a0.5 e0.6 q0.3
oppg 5.9 a-1.2 c-0.4 d-0.4 f0.7 g0.6 i-1.0 k0.9 l0.9 n1.7 o1.0 q1.9 r1.0 s-0.7
oppg+for 7.7 c-0.5 e0.7 g-0.4 i-0.3 k0.4 l0.5 m-0.3 n0.6 p0.8 q1.0 t-0.6
oppg+fra 8.0 b0.4 k0.3 l0.5
oppg+med 7.5 a-0.9 g0.3
oppgan 7.5 b-0.4 c0.9 d0.4 e-0.5 f0.9 g0.4 h0.8 n0.4 o0.4 r0.5
oppgav 7.7 g0.7
oppgi 7.7 a0.4 e0.5 h-0.4 j0.8 k0.4 m0.4
oppgjo 6.6 a-1.3 b0.4 c-0.3 d-0.6 g-0.6 i-0.7 j-0.4 k0.6 l1.6 m-0.3 n2.2 o0.9 p0.5 q2.2 r0.9 s-0.5
opph 7.1 a1.6 d0.6 e0.5 i1.3 j1.2 s0.4
opphav 8.0 d0.8 g0.8 j0.9 s0.6
opphol 8.0 a0.6
opphor 8.0 a1.2 e0.8 i1.6 j0.5
oppk 7.7 a2.2 g-1.1
oppl 5.4 a-0.7 b0.5 c0.5 d-0.4 e-0.6 f-0.3 g2.5 h0.6 i-0.9 j0.9 n-0.3 o0.5 p-0.6 r0.7 s0.6 t0.6
oppl+a 8.0 a0.4
oppl+at 7.7 b-0.3 g-0.5 k-0.3 m0.5 r-0.4
oppl+av 8.0 g-0.7
oppl+en 8.0 a-0.5 c-0.4 d-0.5 g0.5 k1.1 o0.3 q0.4
oppl+enn 8.0 a-0.6 g0.9
oppl+er 7.5 a-0.4 b0.3 e-0.5 g0.7 h0.6 n-0.3
oppl+jeg 8.0 a-0.4 g0.7
oppl+om 7.7 a1.3 g-0.4 j1.4 s-0.4
opplag 7.5 a-0.9 b0.4 e-0.4 g0.6 h0.6
oppleg 7.7 a-0.6 g1.6 h0.6 l-0.4 o0.6 r1.1 t0.6
opplev 6.1 a1.1 g1.1 s1.1
opplos 8.0 a-0.4
opplys 7.1 a0.5 c1.0 d0.4 e-0.4 g-1.2 i-0.5 j1.7 k-0.5 m0.4 p-0.4 r-0.5 s-0.5
opplær 7.3 a-0.5 b0.9 d-0.9 h-0.4 i-0.4 k0.6 q0.4 r0.3
oppm 6.9 a0.4 b0.6 c1.0 d0.9 f0.4 g-0.5 i-0.4 k0.8 m2.1 o-0.3 t-0.3
oppmer 7.5 a-0.5
oppmot 8.0 a0.7 b0.9 c1.0 d0.7 e-0.5 m1.5 p0.4 q-0.4
oppn 8.0 a1.3 g-0.9
oppo 8.0 a-0.4 g0.5
oppove 8.0 a-0.4 g0.5
oppr 7.0 a0.5 c0.4 e-0.5 g0.5 j0.5 m1.1 p-0.5 s0.4
oppr+og 7.7 a-0.7 g1.0
oppret 7.5 c0.5 e-0.6 j0.5 m1.2 p-0.5 s0.4
opps 4.8 a-0.7 d-0.6 e-0.4 f-0.3 h1.4 i-0.3 j-1.3 m0.4 p-0.7 r0.5 s-1.0 t-0.8
opps+av 7.3 e-0.6 h-0.3 r-0.5
opps+fra 8.0 a-0.4 b-0.4 e-0.5 g-0.4 t-0.4
opps+i 8.0 c0.5 e-0.5 m-0.4 n0.4 q-0.3
opps+og 7.5 a-0.3 g1.4 h1.1 m0.5 p0.5 r0.5
oppsig 5.3 a-0.5 b0.6 e-1.0 f-0.3 g-1.3 j-1.1 p-0.7 r-0.4 s-0.7 t-0.5
oppsik 8.0 a1.6 g0.3
oppskr 7.5 a-1.1 b-0.4 f-0.4 g1.9 h0.7 i-0.3 r1.6
oppsla 8.0 b-0.4 c0.7 m-0.3 n0.5 o0.4
oppsta 7.1 a1.0 g-1.4
oppsti 8.0 e0.4 m0.6 p0.7
oppsto 8.0 c0.4 e0.8 f0.4 g0.7 m0.8
oppsum 7.7 a-0.5 f0.3 g-0.6
oppt 6.4 a-0.5 e0.9 g-1.3 j0.8 k0.6
oppt+av 7.7 a-0.4 g-0.4
oppt+og 8.0 a-0.4 g-0.4
oppt+pa 8.0 g-0.6
opptak 7.3 a-0.4 g-0.9 k0.7
opptat 7.7 a-0.4 g-0.4
opptre 7.7 g-0.4
oppu 8.0 a0.3 c1.4 d1.0 s0.6
oppuss 8.0 a0.3 c1.4 d1.0 s0.6
oppv 7.5 a-0.8 e0.6 f0.6 j0.7
oppvek 8.0 a-0.6 e0.6 f0.6 j0.8
opsj 7.7 a-0.5 b0.4 c0.6 g-0.5 h3.1 i-0.6 m0.5 n0.4 q-0.3 t0.5
opsj+pa 7.7 a-0.9 b0.5 c0.8 d0.4 g-0.4 h2.6 i-0.7 r-0.4 t0.3
opsjon 7.7 a-0.5 b0.4 c0.6 g-0.5 h3.1 i-0.6 m0.5 n0.4 q-0.3 t0.5
opti 7.7 c0.6 d0.6 g0.9
ord 6.0 a0.8 c-0.5 d0.8 g-0.6 h-0.4 i-0.8 l0.4 m0.3 n-0.8 o0.8 r0.4 s1.2 t1.2
ord+for 8.0 a1.0 d1.2 s0.9 t1.5
ord+om 7.7 b0.7 e-0.4 g-0.4 i0.5 m0.7 p0.7 s0.6
ord+som 7.7 a-0.5 b-0.5 e-0.5 g-0.4 h-0.3 l0.4 n-0.4 o0.5 q-0.5 t0.6
orde 6.0 b0.9 c0.5 d0.3 e0.8 f0.6 g-0.4 h0.4 j-0.8 k0.4 m-0.9 o2.6 p1.6 r1.0
orde+men 8.0 f0.4 g-0.4 m-0.3 o2.2 r0.3
orde+skyl 8.0 a-0.3 c-0.3 d0.3 g0.7 h0.7 o1.0 r1.1
orden 6.9 c0.7 e-0.6 f0.8 i0.6 j-0.3 m-0.6 n-0.3 o2.4 r0.6
ordens 7.7 a-0.4 d0.3 e-0.3 g0.6 h0.5 n-0.4 o1.0 r0.7
ordent 7.3 a1.0 b0.3 e1.7 g-0.9 p1.7 r-0.4 s0.6
ordet 7.5 a-0.4 b1.2 d-0.3 e0.3 g0.3 k0.5 n0.6 r0.4 t0.5
ordf 6.6 a-0.8 c-0.5 d-0.4 e-0.9 f-0.6 g0.9 h1.7 i-0.7 k-0.5 m0.5 n-0.8 o-1.1 p-0.3 r1.1 s-0.5 t1.4
ordf+spur 8.0 c-0.4 e-0.5 h0.7 j0.6
ordfor 6.6 a-0.8 c-0.5 d-0.4 e-0.9 f-0.6 g0.9 h1.7 i-0.7 k-0.5 m0.5 n-0.8 o-1.1 p-0.3 r1.1 s-0.5 t1.4
ordi 8.0 a-0.4 g-1.1
ordinæ 8.0 a-0.4 g-1.1
ordn 6.8 b-0.5 c-0.4 d0.4 f1.0 h0.6 i-0.6 k0.5 l0.7 m1.8 p0.9 r0.7
ordn+det 7.7 e-0.4 f0.9 k0.6 l0.7 m0.9 n0.4 q-0.6 r0.3
ordna 8.0 e0.8 k0.5 m0.6 p0.6 r0.4 t0.3
ordne 7.7 b-0.3 c-0.3 f0.9 k0.7 l0.4 m1.7 p0.7 q-0.4
ordnet 8.0 a-0.3 e-0.3 f0.3 g0.3 h0.6 k-0.4 l0.3 r0.5
ordr 6.9 a0.7 c-0.3 e1.7 g0.3 h1.4 i-0.6 k0.4 n-0.5 p1.3 q0.5 r1.0 t0.5
ordren 7.5 a0.6 b0.3 c-0.4 d-0.5 e1.4 g0.3 h0.9 i-0.5 k0.6 m0.4 n-0.4 o-0.5 p1.5 q0.5 r0.7 s-0.3
ords 8.0 d1.2 f1.4
oret 7.5 e0.5 s0.7
orga 6.7 a-0.8 b0.5 d0.9 e-0.6 f-0.3 g0.9 m-0.5 o1.8 p-0.3 s0.6 t0.4
organi 6.7 a-0.8 b0.5 d0.9 e-0.6 f-0.3 g0.9 m-0.5 o1.8 p-0.3 s0.6 t0.4
orge 7.7 a0.9 e1.8 g0.8 k0.4 m0.8 p0.7
orie 6.5 a-0.5 b-0.7 c0.4 d-0.3 f0.6 g-1.0 h-0.5 o0.4 p-0.5 r-0.3 t0.4
orie+har 8.0 d0.4 e-0.4 h-0.3 k0.4 n-0.3 o0.7 r-0.4
orient 6.5 a-0.5 b-0.7 c0.4 d-0.3 f0.6 g-1.0 h-0.5 o0.4 p-0.5 r-0.3 t0.4
orig 6.8 b0.4 g1.0 t0.4
origin 6.8 b0.4 g1.0 t0.4
orke 6.9 f0.5 i1.4 p-0.4 r1.0 s-0.3
orke+a 8.0 a-0.6 f0.6 g0.7 m0.3 r1.5
orke+ikke 8.0 a1.1 e0.5 g-0.5 i1.9
orker 7.7 a0.5 e0.3 i1.7 m0.5 n0.3 o-0.3 p-0.3 r0.8 s-0.3
orkest 8.0 a-0.5
orla 8.0 a-0.4
orland 8.0 a-0.4
osca 7.7 a-0.6
oscar 7.7 a-0.6
oslo 6.5 a1.0 c0.9 d-0.6 f0.5 g-0.8 i0.9 j0.4 m1.2 p-0.3 s0.4
oslo+og 7.7 a0.4 g0.6 i0.8
oss 3.9 a0.7 b1.4 c0.5 d1.4 e-0.8 f1.4 h2.1 i2.0 j0.5 k-0.4 l1.4 m2.0 n0.8 o0.8 p-1.1 q-0.3 r1.7 s-1.7
oss+a 8.0 c0.7 e0.5 f0.7 k-0.4 m0.7
oss+alle 7.5 c0.4 f0.5 g-0.8 h-0.4 i-0.3 j0.5 k-0.3 l0.4 m0.7 q0.5
oss+andr 8.0 a-0.3 d-0.3 g0.8 r0.5
oss+bare 8.0 a1.0 b-0.4 e0.5 f0.6 h0.9
oss+en 6.7 a2.1 b-0.5 e1.4 g-1.3 i1.1 m0.5 p-0.5 r-0.6 s-0.3
oss+er 7.7 a-0.6 e0.7 f0.5 g-0.7 h0.3 i-0.7 j-0.3 k-0.3 m-0.4 o1.6 p-0.4 q0.5 s-0.4 t0.3
oss+et 7.1 c2.0 d0.6 f0.3 g0.8 j1.0 m0.7 n0.5 r0.5
oss+for 6.5 a0.7 b-0.5 c-0.3 d-0.5 f-0.6 h0.7 i1.3 j-0.7 m1.2 o-0.7 p-0.8 q0.9 r0.6 t0.3
oss+gjor 8.0 b1.5 s1.7
oss+har 7.7 a0.6 g-0.4 j0.6 l1.2 t0.4
oss+i 6.8 c-0.4 d-0.4 h0.8 j0.5 m1.0 n0.4 o-0.5 q1.0 r1.1 s-0.5
oss+ikke 8.0 a0.5 g-0.4 i-0.6 m2.4 p2.3 t0.4
oss+inn 8.0 a1.2 b0.9 g-0.5 i0.9
oss+med 7.3 a-1.1 b0.5 c-0.3 e-0.3 f0.6 g-0.5 i-0.4 n0.4 o-0.5 q0.6 s-0.3
oss+og 7.5 b0.9 e0.5 g0.7 h1.0 m0.3 n1.3 r-0.3 t0.4
oss+om 7.3 b-0.4 e0.6 f-0.5 g-0.5 i0.5 n0.5 r-0.5 s-0.3 t-0.4
oss+opp 7.7 d-0.3 f0.4 h0.7 r0.6
oss+pa 6.6 c0.8 e-0.5 f-0.6 g1.1 h0.9 i0.8 j0.8 k1.1 o-0.7 q-0.5 r1.6 s-0.4
oss+rett 7.5 a0.4 c0.6 e1.1 i0.5
oss+sa 8.0 b0.7 d0.8 f-0.3 j0.7 l2.1 o-0.3 q-0.6 t0.3
oss+side 7.7 a0.6 b0.3 d1.2 e-0.5 g-0.7 h-0.4 i1.4 k0.4
oss+som 7.3 a-0.5 c-0.4 d0.4 e-0.7 f-0.3 g0.5 k0.7 q0.5 t-0.4
oss+til 6.9 b-0.6 c1.2 e0.3 l0.9 m1.8 o0.4 p-0.4 s-0.6
oss+tre 8.0 c-0.4 f0.3 g-0.4 h-0.6 l-0.4 q-0.3
ost 8.0 f0.4 k0.8 l1.1
oste 8.0 a-0.5 g0.3
ostl 8.0 c1.0 j1.0 l0.5 r0.4 s1.1
ostlen 8.0 c1.0 j1.0 l0.5 r0.4 s1.1
otta 7.5 b1.5 c-0.7 d-0.4 e-0.4 f1.5 g-1.1 k0.8 l-0.4 m-0.4 o0.6 p-0.4 s-0.3 t-0.3
ottar 7.7 b1.7 c-0.4 e-0.7 f1.3 g-0.4 k0.6 l-0.3 o0.3 p-0.3 t-0.4
ove 8.0 g0.6 h0.4 m0.7
ovel 8.0 a-0.6 g1.0 m0.4 n0.3 r0.9
ovelse 8.0 a-0.6 g1.0 m0.4 n0.3 r0.9
over 3.5 a1.9 b2.0 c1.5 e2.5 f1.0 g1.1 h1.4 i1.3 j-0.9 k1.3 m1.4 n1.2 o0.4 p0.8 q3.0 r1.9 s-2.1 t0.5
over+alle 7.7 e0.7 f-0.3 g-0.3 h-0.4 n-0.3
over+at 7.7 a-0.6 g0.5
over+atti 8.0 d0.9 f1.0 g-0.3 m0.4 n0.3
over+av 6.4 a1.0 b1.1 c0.6 e0.8 g-0.6 h-0.3 j-0.6 l-0.5 q1.2 r1.0 s-0.7
over+bild 8.0 a-0.5 b0.6 e-0.4 g0.6 k-0.3 o-0.3
over+bord 8.0 c1.2 g0.4 p1.2
over+de 8.0 a0.4 e0.3 g-0.6 n0.4
over+dem 8.0 l0.3 n0.5 t0.6
over+den 7.5 m1.3 p0.5
over+dere 8.0 a0.4 e-0.3 i-0.4 o0.9 p0.6 q0.8
over+det 7.0 b1.2 c0.5 g-1.2 i1.9 p0.8 q-0.3 r-0.4
over+disk 8.0 a-0.3 b0.3 e0.5 f0.3 g-0.4 k-0.3 n1.6 o-0.4 q0.4 t0.5
over+en 7.7 a0.3 e0.6 s0.8
over+er 7.3 a1.2 c1.1 e0.9 g-0.9 h-0.4 j0.6 k0.4 n0.3 t0.8
over+for 7.3 a0.6 b1.1 g-0.7 i-0.4 p2.1 s0.4
over+fra 7.7 a-0.7 g0.8 m0.4 o0.4 q1.0
over+gjen 8.0 a-0.5 g1.2
over+hele 7.7 a-0.3 b1.0 e0.7 g1.2 o0.3
over+helg 7.7 b0.8 c-0.3 g-0.4 i0.4 o0.6 q0.3 r-0.3 t-0.3
over+hva 8.0 b-0.3 c0.4 d-0.3 e-0.3 g-0.5 i0.4 o1.7 q0.5
over+hvor 8.0 a-1.3 d-0.4 g1.2 l0.7 q0.3 r2.6 s-0.5 t-0.5
over+i 7.1 a0.5 b-0.6 c0.5 h0.8 m-0.4 n-0.3 r0.5 t0.8
over+med 8.0 b0.8 g0.7 j0.5 p0.5
over+nytt 7.5 a-0.4 h0.5 i0.6 l1.2 r0.4
over+og 6.4 a0.5 c-0.7 f-0.6 g-0.6 h0.7 i-0.5 j0.5 q0.5 r0.5
over+om 7.7 a-0.6 h0.7 r0.5
over+over 6.9 a-0.3 b-0.4 d-0.5 f-0.5 h-0.8 k0.8 n1.0 o1.9 q0.4 r0.9 s-0.3 t-0.6
over+pa 6.8 a-0.9 d-0.8 e-0.4 g1.6 h0.3 j0.4 n1.0 q-0.4 r1.2
over+som 8.0 a0.5 g0.4
over+sytt 8.0 d-0.3 m0.5
over+til 6.0 a0.7 b-0.6 c0.9 f1.4 g-2.3 h1.3 i1.4 j-0.4 k0.3 m-0.4 n-0.6 q-0.7 r0.4 s-0.6 t-0.4
over+var 8.0 g-0.4 m1.0
over+vedl 8.0 a-0.5 e-0.3 h0.6 j-0.4 k0.5 q0.4
overal 8.0 e0.4 j1.0
overbe 7.5 a-0.6 d0.5 g1.2 i0.7
overdr 7.7 a-0.7 g-0.4
overfl 7.5 a1.8 g-0.4
overfo 5.9 a0.3 b0.9 c1.1 d-1.0 f1.2 g-2.1 h0.8 i-0.5 j-1.1 k0.3 l-0.8 m1.1 n0.8 o0.7 p2.0 q5.3 s-0.7
overgr 7.5 a-0.6 g-0.9
overkj 7.7 a0.5 g0.6
overle 7.3 c0.4 f-0.3 h0.8 j0.6 k-0.4 m-0.4 r0.7 t0.4
overra 6.7 a-1.9 g3.0 q0.5 r1.0
oversa 7.5 a0.5 d0.5 e0.5 g-0.6 j0.8 k-0.4 l1.8 n1.2 t-0.4
overse 5.4 a1.7 b1.0 c1.0 d0.4 e3.3 f-0.8 i-0.4 m1.0 n0.4 o0.8 r1.6 s-1.0 t1.2
oversi 6.6 a-0.8 b-0.8 c0.3 d-0.8 e-1.0 g-0.4 h-0.6 i0.5 k0.8 l0.4 m0.5 n0.4 o2.5 p-0.5 q0.5 s-0.3 t-0.6
oversk 8.0 a0.6 b2.1 e1.3 g0.5 s1.5
oversp 8.0 a2.4 g-0.9
overst 7.3 a0.3 b-0.3 c0.3 d-0.4 e0.3 f2.8 g-0.8 h-0.5 j-0.6 k0.4 l0.6 m0.8 n0.4 p-0.4 t0.6
overta 6.8 a0.4 b-0.8 c0.8 e1.2 f-0.3 g-0.6 j0.4 k1.2 l0.5 p1.2 q0.6 r0.3
overti 7.7 b1.2 c1.1 d-0.3 e-0.5 g-0.5 p1.4
overto 8.0 a-0.4 e-0.5 g-0.3 n0.6
overve 8.0 a-0.5 g1.3
ovne 8.0 a0.5 d0.3 e0.8 s1.3
ovnen 8.0 a0.5 d0.3 e0.8 s1.3
ovri 7.7 g-0.4 p0.7
ovrig 7.7 g-0.4 p0.7
oy 8.0 a0.4 g-0.3
oya 7.7 a1.2 c0.9 g-0.3 i0.7 k0.9 o-0.3 t-0.3
oye 7.7 a-1.1 g0.8
oyeb 6.2 c-0.5 d0.9 e0.9 g-0.5 i1.8 j0.5 k-0.3 o0.4 r-0.5 s0.4 t0.6
oyeb+der 7.5 a-0.7
oyeb+virk 7.5 a1.2 e1.7 g-0.3 i1.8 j1.0 r-0.4 s0.9
oyebli 6.2 c-0.5 d0.9 e0.9 g-0.5 i1.8 j0.5 k-0.3 o0.4 r-0.5 s0.4 t0.6
oyne 6.9 c-0.4 d-0.3 e0.4 g0.5 m-0.3 p1.2 s-0.3
oynene 7.7 a-0.7 g-0.3 k0.3 r0.5
oyst 7.5 a-0.8 b0.4 d0.3 e1.0 h0.5 m0.3 n0.6 o-0.3 r0.7
oystei 7.5 a-0.8 b0.4 d0.3 e1.0 h0.5 m0.3 n0.6 o-0.3 r0.7
p4 8.0 a0.5 g-0.4 s0.7
pa 2.1 b-0.6 c-0.9 e-0.3 f-0.9 g0.9 h0.6 i-0.5 j-0.5 k-0.5 l-1.7 m-2.2 o1.0 p-0.6 q-0.4 r-0.9 s1.5 t-0.4
pa+a 5.7 a0.5 b0.4 c-0.6 d0.7 e0.8 f-0.4 g-1.6 h1.1 i0.8 j0.9 k-0.5 l0.8 n1.1 r-0.4 s0.9
pa+alle 6.8 a1.0 b-0.8 c0.5 e0.9 f-0.5 g0.7 h2.1 i-0.6 j-0.4 k-0.4 n0.8 p1.0 r1.1 t0.7
pa+alt 7.3 a-0.6 g-0.5 n-0.3 q0.3
pa+alvo 7.7 a0.4 b-0.4 c-0.5 d1.2 e0.9 o0.3
pa+anbu 7.7 a0.3 d1.0 e-0.5 g0.8 h1.3 i1.6 m0.4 s-0.5
pa+andr 7.3 c0.3 h-0.5 q0.3
pa+arsm 8.0 a-0.3 b0.3 c0.3 g-0.4
pa+at 6.4 a0.9 b-0.3 c0.6 d0.9 g-0.4 h0.4 i1.3 j0.4 s-0.4
pa+avde 8.0 a-0.4 b0.4 g0.7 o-0.4 q0.4 r0.7
pa+avta 7.7 a-0.5 h1.3 i-0.7 k-0.3 m1.0 t0.4
pa+bade 7.7 e0.3 g0.4 j0.8 m0.6 p0.5
pa+baks 7.7 a-0.8 g-0.7 h0.5 n-0.3 t0.4
pa+barn 7.5 e0.8 g-0.4 s0.8
pa+batt 8.0 a-0.5 g0.4
pa+begg 7.7 a0.6 c1.4 h0.5 j1.3 k-0.4 m0.5 o-0.6 q0.5 s-0.3
pa+beko 8.0 a1.4 g-0.6
pa+besk 8.0 a0.5
pa+beso 7.7 a-0.7 d-0.4 e-0.4 h0.6 m0.3 o-0.3 q-0.3 r0.3
pa+bord 7.3 a0.9 b0.6 e0.7 f0.4 i0.7 p1.1 r-0.3
pa+bryg 7.7 a0.8 c2.2 d-0.4 f1.7 m0.4 n0.3 q0.4 r0.5 s0.5
pa+byen 8.0 a-0.6 e-0.4 g0.9 h0.8
pa+coop 8.0 a0.9 d1.2 g-0.3 s1.5
pa+dagt 8.0 a-0.3 e-0.5 m0.3 r-0.5
pa+data 7.7 e0.3 f0.8 j0.6
pa+de 6.4 a-0.4 c0.6 g-1.3 k0.4 l1.1 o-0.4 p-0.4 q0.5 t1.0
pa+debu 8.0 a-0.3
pa+deg 7.3 b0.5 c-0.6 d0.4 e-0.5 f0.8 h0.8 k0.4 m0.3 n-0.3 q0.4 r0.3 s0.7
pa+den 5.7 b1.0 d-0.3 e1.0 f2.1 g1.5 h0.5 i-0.6 j-0.5 l-0.6 m1.2 n-0.4 o0.9 p-0.3 q1.3 s-0.7
pa+denn 6.6 a-0.4 c0.9 d-0.7 e0.9 f0.5 g-0.4 i0.5 m0.4 o1.2 p-0.4 t-0.5
pa+dere 7.1 a-0.5 b-0.4 c0.3 d-0.6 e-0.5 g-0.3 o0.9 p1.0 s-0.5
pa+det 5.5 a1.4 b-0.3 c-0.4 e2.1 f-0.9 g-1.3 h0.5 i0.8 j-0.3 k1.0 l0.8 m-0.4 o0.6 p-1.2 q1.9 s-0.7 t0.5
pa+dett 6.9 a0.5 b0.4 e1.0 f1.3 n0.5 t0.4
pa+dies 8.0 a-0.3 f0.4 g1.0 h0.9 r0.7
pa+disp 8.0 f0.4 h-0.3 o0.4
pa+diss 8.0 g-0.4
pa+egen 7.5 b1.4 g-0.7 i0.9 k0.5
pa+egne 8.0 a-0.4 g1.5
pa+ekst 8.0 a-0.3 b0.3 c0.3 g-0.5 i-0.4 q0.3 r-0.3
pa+en 5.1 b-0.7 d2.2 e-0.7 g1.7 h1.5 i-0.7 j0.5 k0.6 l1.2 m2.7 q1.2 r1.9 s-1.1
pa+enge 7.7 e-0.4 h0.5 j-0.3 k0.6 m0.4 q0.4 r0.7
pa+er 8.0 a0.3 g-0.7
pa+et 6.0 a1.2 b-0.3 f0.9 g-0.7 h0.8 j0.5 m0.5 n0.5 o0.3 p0.4 r0.4
pa+ett 7.7 d0.4 e-0.5 f0.8 h2.0 i-0.4 k0.3 l0.5
pa+face 6.9 b-0.4 d-0.4 h0.3 j-0.3 k-0.4 o0.5 p-0.4 s1.0
pa+fagf 8.0 a-0.5 b-0.4 g-0.4 t0.4
pa+fakt 6.4 a-1.2 b0.5 g-0.9 i-0.7 j-0.5 k0.8 l0.7 n0.9 o6.4 p-0.7 q-0.5 r-0.4 s-0.5 t0.4
pa+fasa 7.7 a-0.5 b0.5 e-0.5 f0.3 g0.9 h0.8 m0.7 n-0.7 o1.0 q0.4 r1.2 t0.6
pa+feil 7.1 a0.5 b0.5 d-0.5 e1.7 f1.5 g-0.3 n0.5 o0.9 p-0.4 q-0.7 s0.9
pa+fem 7.7 a-0.5 c-0.5 d-0.4 o0.3
pa+feri 5.9 a-0.4 b-0.4 c-0.4 e0.5 i-0.5 j-0.3 n1.2 o0.6 p-0.5 s-0.3 t0.5
pa+fest 8.0 a-0.4 g-0.6
pa+film 7.5 a0.7 e0.7 r0.3 s0.6
pa+finn 8.0 a0.7 e1.3 s1.9
pa+fire 7.5 a-0.3 b0.5 g0.7 h0.5 m0.6 s0.6
pa+firm 8.0 a0.7 e0.3 j0.5 p0.8 s1.2
pa+fjel 7.5 d-0.3 e-0.4 g-0.4 h-0.6 i-0.3 k2.1 o-0.3 t-0.4
pa+fler 7.1 a-0.4 g-1.0
pa+folk 8.0 b0.9 d0.5 e-0.5
pa+for 8.0 c0.4 d-0.4 i1.0 m0.4 s0.4
pa+fore 7.7 a-0.8 d0.4 e-0.3 f-0.4 g0.3 h0.9 i-0.4 m-0.3 q0.7 r0.5
pa+forh 7.1 b0.6 d0.4 e-0.4 f0.8 g-1.0 h0.4 o0.8 p0.5 r-0.5 t1.0
pa+forn 8.0 g-0.9 m-0.3
pa+forr 8.0 a0.7 j1.4
pa+fors 6.7 a-0.7 c-0.3 d0.4 e0.5 g-1.1 h0.5 q0.7 r0.5 s-0.6
pa+fort 8.0 a0.5 c-0.4 e1.1 m0.4 t1.3
pa+foto 8.0 k0.5 l0.3 s0.7
pa+fred 6.5 a-1.4 b-0.9 c-0.5 d-0.5 e-0.4 g-0.7 h-0.5 i-0.6 j-0.5 k0.6 m-0.4 n2.1 o0.5 p-0.9 q0.7 r0.7 s-0.4 t-0.3
pa+frok 8.0 a-0.6 c-0.4 g0.5 h1.0 k0.7 r0.7 t-0.4
pa+glot 7.7 e-0.4 i0.4 r-0.3
pa+goog 5.8 a0.7 b-0.4 c-0.3 e0.8 i-0.5 j-0.5 m0.4 n0.3 o0.5 p-0.4 r0.8 s1.3
pa+grun 6.3 a-0.7 b-0.4 c-0.5 e1.0 f0.5 g-0.7 j1.0 k0.6 l1.2 p-0.4 q0.4 s-0.5 t-0.5
pa+gulv 8.0 a-0.5 b0.4 g0.4 k1.4 n-0.6 o0.5 t0.3
pa+hama 7.5 b1.0 h0.9 i1.6 n0.9 q0.3 t0.4
pa+hand 8.0 a0.4 b-0.3 d1.1 e0.4 i0.8 k1.2 q1.4 s0.8
pa+hist 8.0 a1.3 g-0.6
pa+hjem 8.0 a-0.6 c-0.4 e0.4 g0.9 h1.8 i0.6 r-0.3
pa+hjer 8.0 a0.6 e0.3 g-0.5 i0.6 s1.0
pa+hjor 7.7 a0.4 d0.3 e0.6 f-0.3 o-0.3 p0.5 t0.9
pa+hode 7.7 a-0.4 e0.3 h0.6 r0.6
pa+hund 8.0 a0.4 d0.6 e0.3 f0.7 j0.5 s-0.4
pa+huse 7.7 a0.7 b0.5 e1.1 g-0.4 h0.4 k-0.4 s0.7
pa+hva 7.0 a1.8 d-0.6 e1.4 f0.4 g-0.6 i0.6 n0.9 q0.5 s0.6
pa+hvem 8.0 a0.8 c0.6 e0.7 i1.6 s1.6
pa+hvil 7.5 a-0.7 e-0.4 f0.3 i-0.3 k0.4 l0.6 o1.3 r0.5
pa+hvor 6.8 b-0.5 c1.1 d-0.3 g0.4 h-0.4 i-0.6 m-0.5 n0.3 o0.7 p-0.3 q-0.4 r0.7 s2.0
pa+hytt 7.7 b-0.4 c0.5 e0.6 f1.5 h0.6 k0.5 l-0.3 p0.6 q0.3 r0.6 t0.8
pa+i 7.1 a-0.6 c0.6 g0.4 h0.5 q0.4 t1.5
pa+inst 8.0 a1.0 c1.5 e-0.3 j0.8 s1.7
pa+ipad 8.0 a0.6 g0.6
pa+jobb 7.7 a0.6 h-0.3 k0.6 r0.3
pa+jule 8.0 a0.6 c-0.4 d1.5 e0.6 i0.6 o0.4
pa+juss 8.0 e0.3 h-0.3 j1.0 l0.4
pa+kart 7.7 b0.4 d-0.3 g0.9 m0.6 n0.5 p0.4 q-0.4 r1.3
pa+kino 8.0 g0.4
pa+kjok 8.0 a-0.4 d0.5 g0.4
pa+kjol 8.0 b0.4 d0.4 k0.5 t-0.3
pa+klie 8.0 j0.8 p0.9 r-0.3
pa+kont 6.0 a-0.3 b0.4 c0.9 d-0.4 k0.5 l1.2 m1.2 o-0.8 p-0.4 q2.0 r1.3 s-0.8
pa+kurs 7.7 a-0.5 g-0.6 h-0.3 k2.1 l0.5 n0.5 q0.4 r-0.6
pa+kvel 7.5 a-0.4 b0.4 d0.9 e0.9 f0.5 h-0.5 i-0.3 k1.4 l0.3 m0.6 n0.4 q0.4 r0.3 s-0.3
pa+lade 8.0 a-0.3 b-0.5 c-0.5 g0.6 h0.8 k-0.3 l0.4 m-0.4 o0.5 r0.4
pa+lage 7.0 a-0.5 b0.3 c-0.3 d1.2 f0.6 h1.5 i-0.7 k0.4 l-0.5 o0.8 p-0.4 r0.8 s-0.6 t0.6
pa+land 7.5 d0.8 e-0.4 o0.4 q0.4 s0.7
pa+lang 7.7 g0.4
pa+lave 8.0 a-0.8 g1.2 h0.4 r0.4
pa+lege 8.0 a0.4 c-0.3 e0.6 p0.8 q0.4 s0.4 t0.8
pa+lerr 8.0 a1.4 g-0.6
pa+lill 7.5 a0.3 c0.5 d-0.3 e0.5 g-0.4 j0.5
pa+linj 7.5 g-0.4
pa+link 7.7 a-0.4 e-0.3 g0.7 q0.4 t-0.3
pa+list 7.5 a-0.7 g1.0 h1.3 i-0.3 l0.3 o-0.4 q1.6 r1.2 t-0.3
pa+lonn 8.0 b0.5 f1.4 h0.4 n0.4 q-0.3
pa+lord 7.1 b-0.6 d0.6 g-0.6 j0.4 k1.4 r-0.5 s0.7
pa+luft 8.0 a0.4 c1.7 e-0.4 g0.4 p0.9 q0.4 r0.7
pa+mail 7.1 a0.3 c-0.6 d1.1 e0.5 g-0.3 h1.0 i-0.4 k0.7 o0.6 t0.7
pa+mand 6.2 a0.9 b0.9 c1.1 d-0.5 e1.0 f2.3 g0.4 h0.5 i-0.3 j-0.8 k1.4 l-0.4 n1.2 o0.3 q0.7 r0.6
pa+mang 7.7 a-0.4 b0.4 c0.5 e0.4 g0.6 o0.3 q-0.3 r0.4 t0.3
pa+med 7.5 a-0.7 c0.6 g1.5 h2.9 i-0.6 l-0.5 r1.8
pa+meg 7.1 a-1.0 b-0.5 e-0.4 f-0.4 g0.4 i-0.4 l1.7 n1.3 p-0.3 r0.4 s-0.4
pa+meld 8.0 c0.4 d0.4 p0.6
pa+meny 8.0 a0.7 d-0.3 g-0.4 m0.5
pa+mess 8.0 c-0.4 d-0.6 m0.5 q-0.3
pa+min 7.7 b-0.4 d0.4 e1.1 o0.3 p0.6
pa+mitt 7.7 b1.0 c0.3 e0.5 g-0.5 m0.3 n0.5 o0.4 s0.9
pa+nest 7.7 b1.3 h1.0 k-0.5 r0.5 s0.4
pa+nett 6.0 a1.1 c0.5 e1.7 f0.6 g-1.7 i-0.3 l0.8 n0.6 p-0.7 q0.4 r-1.3 s-0.5 t0.7
pa+noe 7.3 a0.3 b-0.3 c-0.4 j1.6 k0.8 m2.0
pa+nord 7.7 d0.9 e0.7 p0.8 r0.6 s1.0
pa+ny 8.0 a-0.5 c-0.3 d-0.5 g0.9 h-0.4 j0.5 r1.0 s0.6
pa+nytt 6.0 a-0.5 b0.4 c0.5 e0.8 g-1.7 h-0.6 i-0.3 j-0.6 k0.7 l-0.4 m-0.3 n0.5 o4.8 p-1.1 s-0.4 t-0.8
pa+og 7.3 b1.1 c0.4 e0.5 g0.8 i-0.4 p0.7
pa+om 6.6 a0.3 c0.9 d0.7 g-0.8 h-0.4 i-0.5 l0.9 m-0.5 o1.2 p-0.6 q0.4 r-0.6 s-0.4
pa+onsd 7.3 b-0.3 c-0.4 d0.9 e-0.4 f-0.3 h1.3 k0.5 o-0.4 r0.5 s-0.4 t0.6
pa+oppt 8.0 a-0.4 g-0.4 k0.8
pa+oss 7.7 a-0.7 g0.5 o1.7 q0.5
pa+over 6.9 a0.6 b0.4 c0.9 h-0.4 k-0.3 r-0.4
pa+oya 7.7 a1.2 c0.9 g-0.3 i0.7 k0.9 o-0.3 t-0.3
pa+p4 8.0 a0.5 g-0.4 s0.7
pa+papi 7.5 a-0.9 c-0.3 e-0.6 o0.8 p-0.4 t1.0
pa+park 8.0 a-0.4 b0.3 e-0.4 l0.4
pa+pers 8.0 b-0.4 e-0.4
pa+plas 6.6 a-0.8 c0.8 f-0.6 g0.8 k0.4 l0.8 n1.2 o0.3 p-0.5 q0.5 r1.2 t0.3
pa+pres 8.0 c0.4 r0.5
pa+rad 6.7 a0.6 e1.8 f0.7 g-0.4 h0.4 i0.3 j-0.5 l-0.4 m0.4 o-0.3 p-0.4 s1.1
pa+radi 8.0 a0.5 e0.6 i0.8
pa+rava 8.0 a1.2 g-0.8
pa+rett 8.0 a1.0 b0.7 c0.7 g-0.4 k-0.3 n0.4 t-0.4
pa+romm 8.0 g-0.6
pa+roro 8.0 c0.4 g-0.4 o0.6 s0.4
pa+rygg 7.7 e0.9 g-0.8 i0.6 s1.0
pa+sa 6.0 g0.3 i-0.3 p-0.4 r0.4 t0.4
pa+sake 8.0 c0.4 d0.4 i0.5 j0.6
pa+samm 6.8 a0.8 c0.3 d1.0 e0.9 h1.1 i-0.5 k-0.7 l0.3 o-0.4 p1.0
pa+sann 8.0 a-0.4 g-0.4
pa+scen 6.8 a3.5 g-1.3 r0.5 t0.6
pa+seg 7.3 a-0.5 e1.0 g1.6 i1.2
pa+serv 7.5 a0.8 c0.4 d0.8 e-0.5 g-0.6 i0.6 m1.3 s0.5
pa+side 5.8 b0.9 c-0.9 d-1.1 e1.0 i-0.7 j-0.4 k0.3 l0.7 m0.8 p-0.5 q0.7 r0.4 s-0.7
pa+sin 6.8 a0.8 e-0.4 g-0.6 n0.5
pa+sist 7.7 d0.4 h0.4 i-0.4 l0.5 m0.8 n0.4 o1.3 p-0.4 q-0.5 t0.4
pa+sitt 7.1 a-0.9 g1.0 m0.5 n0.3 r0.3 t0.4
pa+skat 8.0 a1.0 b2.0 e1.6 g-0.6 i-0.5 j0.9 s1.4
pa+ski 7.7 e-0.3 h0.5 r0.5 t0.8
pa+skil 7.7 b0.7 c-0.4 d1.3 e-0.3 g-0.8 h-0.3 m-0.3 n-0.4 r-0.6 t-0.4
pa+skin 8.0 a-0.8 c-0.4 e-0.3 g1.3 k1.1 r1.6 t-0.4
pa+skje 7.0 a2.1 g-1.7 j0.3 p0.5
pa+skol 7.5 a-0.4 f0.5 g-0.9 k1.3 t-0.5
pa+skul 8.0 a-0.4 e-0.6 g0.7 k0.5 q0.4 r1.2
pa+slot 8.0 a0.5 g-0.6
pa+sms 7.7 a0.6 d0.5 e1.0 i0.7 n1.3 o1.1 p1.4 t0.3
pa+sond 7.7 b0.8 c-0.4 g-0.4 n0.7 s0.6 t1.8
pa+span 8.0 g0.8 h2.0 q0.4 t0.4
pa+spil 8.0 a0.3 g1.2
pa+spor 7.3 a-0.3 c-0.3 d0.3 e0.5 j0.5 k-0.3 l-0.4 m0.4 o-0.4 r-0.3
pa+stad 8.0 b0.9 c0.6 e0.6 q-0.4 r0.5 t0.6
pa+stat 7.7 c0.4 d0.6 e-0.4 h0.3 k0.7 l0.4 m0.3 n0.4 q-0.3 r-0.4
pa+sted 8.0 g0.4 h1.0 m0.6 p0.5 r0.7
pa+stor 7.7 a-0.5 c0.7 g1.3 h1.4 i-0.3 k0.9 l-0.5 o-0.3 q1.4 r0.6 t0.8
pa+stra 7.5 a0.6 d0.4 e0.4 g-0.3 j0.7
pa+supp 8.0 a-0.3 f-0.4 g0.9 m0.3 r1.7
pa+svar 8.0 c0.7 d1.2 i0.5
pa+syke 7.3 a-0.5 d0.5 k1.6 p0.6 r-0.4 s0.3
pa+take 8.0 a-0.7 c-0.3 i-0.3 k0.9 n0.5 t0.5
pa+tale 8.0 d-0.3 e0.7 f1.1 l0.3 s0.9 t1.1
pa+tall 8.0 a0.4 g0.5 h0.5 k0.3 r1.1
pa+team 7.7 b-0.4 f0.7 g-0.4 k1.8 m0.4
pa+tegn 7.3 c-0.8 e0.7 g-0.6 m-0.4 n-0.5 s-0.4 t0.8
pa+teks 8.0 b0.4 d0.5 e1.1 g0.6 i1.1 r1.1 t1.6
pa+tele 6.5 b0.4 d1.6 e-0.4 f-0.4 g-0.3 i-0.9 k1.6 l0.5 m-0.7 n1.3 o0.8 p-0.6 s-0.3
pa+ti 8.0 a-1.2 b0.3 e-0.7 g1.3 o0.5 r1.3
pa+til 7.7 a0.3 e1.4 g0.9 i-0.3 p1.4 r0.9
pa+tils 8.0 b0.8 e-0.5 g-0.3 n-0.5 o1.2 r-0.6 t0.8
pa+tirs 6.9 a-0.9 d-0.7 g-0.5 h-0.4 i-0.4 k2.9 l-0.5 n2.1 q-0.5 s-0.4 t0.4
pa+tjue 8.0 c0.5 d0.6 g-0.7 i0.8
pa+to 6.7 b1.2 c-0.6 d0.4 e0.4 g0.8 h0.9 i-0.5 n-0.6 o-0.4 p-0.6 q0.9 r1.2 t-0.5
pa+topp 8.0 g0.5
pa+torg 8.0 c-0.5 e-0.3 m-0.3 n1.5 o0.5 q0.4 r0.8 t-0.4
pa+tors 6.8 a-0.5 b0.7 h0.7 i-0.5 j-0.3 k1.2 l-0.4 n0.9 r0.7 s0.6 t0.4
pa+trad 7.7 a0.7 b-0.3 c1.4 d0.7 f1.6 m0.4
pa+tre 7.5 d0.3 e1.0 f-0.4 g0.5 h-0.3 i0.4 l0.4 m-0.7 r0.9 s-0.3
pa+trip 8.0 a-0.5 b0.4 h0.4
pa+trus 8.0 d0.8 l0.4 o0.4 s0.7 t1.9
pa+tryg 8.0 g0.5
pa+tryk 7.3 a-0.7 b0.4 f-0.4 g0.8 h0.4 j0.3 k-0.6 o-0.3 r1.4 t0.4
pa+unde 7.7 a0.9 e0.3 g-0.3 j0.6
pa+vakt 8.0 a0.4 b0.5 d1.1 e-0.5 o0.8 r0.4 t2.0
pa+var 7.7 a0.6 d2.0 i1.0 s0.7
pa+varm 8.0 c0.8 d-0.3 e-0.5 s0.5
pa+vegg 7.5 g-0.6 k-0.4
pa+vegn 8.0 b0.5 e0.8 f0.5 n0.4 s0.5 t0.5
pa+vei 7.0 a0.7 c0.6 d1.6 e-0.6 g0.9 h0.5 i0.5 j0.9 m-0.3 p-0.3 q0.7 s-0.3 t1.0
pa+vent 7.3 a1.2 c-0.4 d1.5 e0.5 g-0.4 h-0.3 i0.7 m1.0 p3.6 q-0.4 r-0.3
pa+verk 7.7 a-0.5 b-0.4 f-0.4 g0.8 k0.4 r0.9
pa+vide 8.0 a-0.6 b0.8 d-0.3 g0.8 i-0.5 q0.3 r1.6 s0.5 t-0.3
pa+voss 8.0 a-0.5 d-0.7 f0.3 g0.5 h0.5 k-0.3 l0.5 r0.6 t0.3
pa+væro 8.0 a-0.4 f0.7 g-0.4 h-0.4 k2.1 m0.3
pa+xbox 7.7 a-0.5
paby 8.0 a-0.4 e-0.4 g-0.4 i0.6
pabygg 8.0 a-0.4 e-0.4 g-0.4 i0.6
padr 8.0 a0.4
pafo 7.7 a0.3 c0.7 g-0.4 i0.8 j1.0
pafort 8.0 a0.5 c0.8 i0.9 j1.1
paga 8.0 e0.4 j0.4 l0.8 p0.8
pagar 8.0 e0.4 j0.4 l0.8 p0.8
pakk 6.0 b1.4 c1.0 f0.4 g2.2 h1.4 i-0.9 j-0.4 k0.8 l0.4 n-0.4 p-0.5 q0.9 r0.3 s-0.5 t1.8
pakk+er 8.0 a1.8 b1.6 g-0.8 h0.5 l-0.3 o0.4
pakk+i 8.0 a0.5 c0.9 d0.5 t1.4
pakka 7.5 a1.0 b1.2 c1.2 e0.4 g-1.3 h0.4 n-0.3 p-0.3 t1.6
pakke 7.1 a-1.5 c-0.4 g1.3 h1.2 m0.6 n0.4 q0.9
pakken 6.9 a1.0 c0.5 e-0.5 f0.7 g1.0 i-0.4 k0.7 m-0.5 n-0.4 t0.4
pakket 8.0 g1.6
pal 8.0 a-0.5 c0.5 e0.3 f0.3 h-0.4 k0.6 o1.1 t2.6
pale 7.5 a-0.9 i0.7
pale+ale 8.0 a-0.4 g0.4
palegg 8.0 a-0.5 i0.8
pame 7.0 b-0.6 c-0.5 d-0.4 f0.3 h0.4 i-0.4 j-0.3 o-0.4 p-0.3 q0.6 s-0.3
pame+pa 8.0 b-0.3 d-0.3 e-0.3 f0.3 h0.5 l0.3
pameld 7.0 b-0.6 c-0.5 d-0.4 f0.3 h0.4 i-0.4 j-0.3 o-0.4 p-0.3 q0.6 s-0.3
pami 7.1 d0.4 h0.4 k-0.3 n1.9 o-0.4 p-0.4 q0.5 t-0.4
paminn 7.1 d0.4 h0.4 k-0.3 n1.9 o-0.4 p-0.4 q0.5 t-0.4
pana 8.0 a-0.4 g0.4
panama 8.0 a-0.4 g0.4
pane 7.5 a0.5 c0.4 e1.0 j0.6 k0.3 s1.3
panele 7.7 a0.6 c0.6 e1.2 j0.7 s1.4
pani 8.0 a1.5 g-0.7
pape 7.5 a0.5 g-0.8 p0.6
papego 8.0 g-0.6
papekt 8.0 a0.8 p0.6
papi 6.5 a-0.8 c-0.7 f-0.4 g0.9 h1.2 i-0.8 l1.0 n0.7 p-0.6 s-0.5 t0.8
papir 7.5 c-0.6 g-0.8 k0.6 l0.5 n0.7 o0.4 q0.5
papire 7.5 a-0.5 c-0.4 h0.5 j0.5 l0.4 t1.2
papp 7.0 b-0.6 e0.5 g-0.6 i-0.5 j-0.3 k0.9 n0.9 p-0.4 q0.8
pappa 7.5 a-0.6 b-0.4 h0.3 i-0.3 k0.5 n0.8 q0.7
pappap 8.0 a-0.6 e0.4 g-0.3 k0.6
par 6.7 a0.4 c-0.3 e1.3 f-0.4 g-0.5 h-0.3 i0.6 k0.4 l0.6 r-0.6 s-0.5
par+andr 8.0 a0.6 e0.4 g-0.3 i1.3 s-0.4
par+uker 8.0 a-0.4 k0.4 m0.5 r-0.3
para 6.8 a-0.9 c0.4 e1.2 g-0.5 h0.4
parall 7.3 a-1.2
park 6.8 a1.5 b0.5 e-0.6 f0.4 g-0.6 h0.3 i-0.3 j-0.3 l0.4 m1.5 o-0.4 p0.6 q0.8 s-0.4
parker 7.0 a0.8 b0.5 e-0.6 f0.5 g-0.6 h0.3 i-0.3 j-0.3 l0.4 m1.5 o-0.4 p0.6 q0.8 s-0.4
paro 7.5 a0.8 d0.7 g-0.6 i0.6 s-0.4 t0.9
parodi 8.0 a0.6 g-0.5
parore 8.0 d0.7 i0.7 s-0.4 t1.0
part 7.1 a0.8 b0.5 c-0.5 e-0.4 f2.0 g-0.4 j-0.5 m-0.3
parter 8.0 d0.6
partne 8.0 a0.9 b1.0 d-0.4 e-0.5 f2.3 j-0.4
pasi 6.8 a1.0 b-0.3 c-0.6 e1.8 g-1.0 i-0.9 j2.4 k0.5 n0.8 p-0.6 q-0.6 s-0.5 t2.8
pasi+la 8.0 a0.9 d0.6 e0.6 j1.6
pasien 6.8 a1.0 b-0.3 c-0.6 e1.8 g-1.0 i-0.9 j2.4 k0.5 n0.8 p-0.6 q-0.6 s-0.5 t2.8
pask 6.6 a1.0 c1.5 d1.1 f0.4 g-0.9 h-0.3 i0.8 j-0.5 k0.4 m0.4 q-0.4 s-0.6
paske 6.6 a1.0 c1.5 d1.1 f0.4 g-0.9 h-0.3 i0.8 j-0.5 k0.4 m0.4 q-0.4 s-0.6
pass 4.9 b-0.5 d-0.7 g-1.4 h1.1 j-1.0 k2.2 m-0.6 o0.5 p-0.4 s-0.5 t2.7
pass+det 7.3 b-0.4 c-0.5 e0.6 h0.9 i-0.3 k2.2 l-0.3 o0.5 p0.8 s-0.3
pass+for 8.0 a-0.4 d0.5 e-0.3 g-0.3 k0.7 t0.7
pass+og 7.5 a0.9 c0.8 g-0.8 i1.3 s0.7
pass+pa 5.8 e0.6 r0.3 t0.5
pass+perf 7.7 a0.5
pass+til 7.5 a-1.1 b-0.4 c-0.7 d-0.8 g-0.6 i-0.4 o0.7 q-0.4 t3.5
passas 7.3 a-0.8 g-1.5
passe 7.7 a1.3 g-0.3
passer 5.4 a-1.9 c-0.5 d-0.3 e0.3 g1.0 h1.4 i-1.1 j-0.8 k2.2 q0.4 r0.3 s-1.3
passet 8.0 g0.7
passor 6.5 a0.7 b-0.4 d-0.4 e-0.4 g-1.6 i1.5 j-0.4 k0.5 m-0.4 p-0.4 q-0.8 r-0.6 t3.3
past 6.9 a1.0 e1.3 f-0.4 h0.6 i-0.5 j0.7 p0.8 q0.4 r-0.3
past+om 8.0 e-0.5 h0.4 j-0.3 k0.5
pastan 7.7 a0.4 e0.8 h0.4 j0.8 k0.4
pastel 8.0 a1.4 e0.8 g-0.5 p1.2
paus 6.9 k0.6 l0.8 s0.5
pause 7.3 a-0.7 c-0.3 g0.4 k0.7 l0.9
pausen 8.0 c0.5 s0.7
pave 8.0 b0.5 e0.6 g1.4 h0.9 m0.5 n1.6
pavi 8.0 c0.5 e0.8 g-0.7
pc 8.0 a-0.4 g-0.3 i0.4
pcen 8.0 a-0.3
pdf 7.5 a-0.9 i-0.3 o1.2 t0.5
pede 8.0 a-0.4 g0.5 h0.9 m0.3 q0.9 r0.8
peke 7.1 a1.2 c0.5 i0.4 s0.5
peker 7.5 a1.1 s0.6
peng 5.2 a1.1 b1.7 f-0.6 g-0.5 i-0.7 k-0.9 l3.0 m-0.4 n4.7 o1.1 p2.0 q2.4 s-0.3 t0.4
peng+blir 8.0 a0.5 c0.5 d1.0 i0.8 p1.5
peng+dere 8.0 e-0.4 j0.9 l0.7 n0.8 p1.0 s0.8
peng+er 8.0 a-0.8 b-0.4 d-0.4 e-0.6 j-0.3 k0.3 q2.7 r0.8
peng+for 7.3 a1.1 b1.6 c1.0 d-0.7 g-0.6 h0.6 j0.5 o-0.3 p0.5 q0.8
peng+hell 8.0 c-0.3 d1.2 l0.8 n0.9 p0.7 s1.0
peng+igje 8.0 a-0.4 c-0.3 d-0.5 e0.7 g1.1 j0.5 k0.3 n0.4 r1.1 s0.6
peng+kan 8.0 a0.3 b0.8 g0.6 s0.8
peng+komm 8.0 a-0.3 c0.5 d0.3 e-0.3 g-0.4 k-0.3 l1.6 n2.4 q-0.5
peng+pa 7.7 a0.7 e0.7 g-0.6 h0.4 i0.7 l0.6
peng+tilb 7.1 a0.5 b-0.3 c-0.6 d-0.4 g-0.4 h-0.6 i-0.6 j0.5 l-0.4 o0.6 p-0.6 q0.3 s0.7
pengen 5.7 c0.5 f-0.8 g0.7 j0.5 k-0.4 l2.3 n4.3 o0.9 p0.8 q1.5 r-0.6 t-0.5
penger 6.3 a1.7 b1.8 c-0.4 g-2.0 i-0.8 k-0.7 l1.0 n0.9 p1.5 q1.2 r0.4 s-0.3 t1.1
penn 7.7 a-0.3 g1.0
pens 6.6 a-0.4 d0.4 e-1.1 f-0.4 g0.9 h0.4 i0.7 j-0.5 o-0.3 p-0.5 r1.2 t0.4
pens+og 8.0 a1.2 g-0.3 i1.1
pensjo 6.7 c-0.4 d0.6 e-0.8 g0.6 i0.8 j-0.5 p-0.4 r0.8
pent 7.1 a0.9 d0.6 e1.0 f1.1 i-0.4 j1.8 l-0.3 o0.3 p-0.4 s0.5
per 6.4 b0.5 f0.4 g2.6 i0.3 j0.6 k0.9 l0.6 m1.3 n-0.5 o0.7 p1.1 s-0.5
per+gunn 8.0 a0.5 b0.8 e-0.4 g-0.4 i0.5 k0.3 m1.0
per+i 8.0 c0.6 g0.7 p0.9
perf 6.9 g1.8 h0.9
perfek 7.0 a-0.8 g2.2 h1.0
peri 7.3 a0.9 b-0.4 k-0.3 n-0.3 o0.9 q0.5
period 7.3 a0.9 b-0.4 k-0.3 n-0.3 o0.9 q0.5
perl 8.0 a-0.3 g1.5
perm 6.3 b-0.5 c1.5 d-0.6 g-0.5 h-0.9 i-0.5 j0.7 l1.0 m0.9 n0.4 p-0.7 q1.0 r0.7 s-0.7 t0.3
perm+med 7.7 e1.0 f-0.3
perm+ut 8.0 a-0.7 e-0.5 i-0.3 l0.5 m-0.4 q0.6 r0.4
permen 6.8 a0.8 c1.9 e0.5 h-1.0 j1.2 l0.4 m0.8 p-0.5 q0.6 r0.3 s-0.4 t0.5
permis 7.3 a-1.1 b-0.4 g-0.4 i-0.5 j-0.3 k0.4 l0.8 n0.3 q0.6 r0.4 s-0.3
pern 7.7 f1.0 i-0.3 j0.5 m1.0 q-0.4 r0.3
pernil 7.7 f1.0 i-0.3 j0.5 m1.0 q-0.4 r0.3
pers 5.4 a-0.3 b-0.3 c-0.7 d0.9 e0.7 f1.6 g0.3 i-0.6 m-0.4 p0.6 t-0.3
pers+i 8.0 d0.3 f0.7 h0.3 o0.5 q-0.5 t0.4
pers+med 7.5 d0.6 f0.7
pers+og 7.1 a-1.0 g1.0 j-0.4 q0.5
pers+pa 8.0 a1.0 d1.1 o-0.4 p0.7
pers+som 7.7 g-0.6 h-0.4 q0.4
person 5.5 b-0.3 c-0.6 d0.9 e0.3 f1.6 i-0.6 m-0.4 t-0.3
pete 7.7 a-0.5 g1.3
peter 8.0 g0.7
pett 6.9 b0.4 c0.4 g-0.3 j-0.4 m-0.5 o-0.5 p0.3 q0.7 s-0.6
petter 6.9 b0.4 c0.4 g-0.3 j-0.4 m-0.5 o-0.5 p0.3 q0.7 s-0.6
phil 7.5 a-0.4 g0.5
pian 7.7 a-0.5 f0.4 r0.4
piano 8.0 g-0.4
pinl 8.0 a0.5 g-0.7
pinlig 8.0 a0.5 g-0.7
pira 8.0 a-0.5 g-0.8 k0.7 m0.4
pkt 8.0 a0.5 j1.2 m1.0
plak 6.1 a0.9 b-0.4 c1.9 e0.4 f0.5 g-1.1 i-0.6 j-0.7 k1.8 l0.6 m-0.5 n0.4 p-1.0 q1.6 r0.8 s0.5 t2.2
plak+med 8.0 e0.5 g-0.3 h-0.3 r-0.4 s0.6
plak+skul 8.0 a1.1 b0.4 c1.4 e-0.7 f0.4 h-0.4 l0.3 t0.8
plak+til 7.7 a-0.5 e0.4 g1.0 k1.3 m-0.4 n0.8 r1.6 t1.3
plakat 6.1 a0.9 b-0.4 c1.9 e0.4 f0.5 g-1.1 i-0.6 j-0.7 k1.8 l0.6 m-0.5 n0.4 p-1.0 q1.6 r0.8 s0.5 t2.2
plan 5.7 c0.3 d0.6 e-0.9 f-0.4 g-1.8 i0.5 j-0.7 k-0.4 p-0.7 q1.4 r-0.6 s0.6 t-0.8
plan+for 7.7 c0.4 d0.5 i1.0
plan+i 8.0 a0.4 g-0.5 i0.8 s0.8
plan+og 8.0 k-0.4 n-0.4 q0.6 t-0.4
plan+om 7.5 e0.5 f0.3 g-0.6 r-0.4 s1.2
planen 7.5 a0.3 b-0.4 c0.8 d-0.6 e-0.4 i0.4 p-0.3 t-0.3
planla 7.5 a-0.6 b0.9 f0.4 g-0.6 i-0.6 l0.5 q0.7 s-0.3 t-0.4
planle 7.5 a-0.6 b-0.3 d-0.4 g-0.5 i-0.3 l-0.3 o0.4 q0.6 t-0.4
plante 7.0 a0.6 d0.4 f-0.3 i0.5 q0.4 r-0.4 s0.7
plas 5.6 c0.6 d-0.6 h-0.5 j0.6 k0.7 m-0.4 n1.3 o0.5 p-0.5 r0.8
plas+for 8.0 a-0.4 c-0.4 f-0.4 k0.3 n0.4 r0.8
plas+i 6.8 g-0.8 k0.4 r1.1
plas+pa 7.7 g1.7
plas+til 7.0 d-0.3 h-0.4 i-0.3 j0.4 k0.6 s0.5
plass 6.0 a-1.0 b-0.4 c0.8 d-0.4 f-0.6 g1.6 h-0.4 i-0.4 j0.7 l0.5 m-0.4 n1.5 o0.4 p-0.5 r1.2
plasse 6.6 a0.8 d-0.4 g-1.6 h-0.4 i0.6 k0.5 r-0.3
plat 6.0 a-2.0 b0.4 c0.6 g0.7 s0.3
plat+som 7.7 a-0.5 g0.4
plate 7.0 a-0.9 g2.3
platen 7.5 a-0.8
plater 8.0 a-0.3
plattf 7.7 g-0.9
play 8.0 g0.7
plei 7.5 a0.9 b-0.3 d-0.4 i-0.3 r0.4 s0.8
plei+a 8.0 a-0.3 e-0.5 f-0.4 h-0.4 l0.6 n0.4 t-0.5
pleier 7.7 b-0.3 d-0.4 g0.4 i-0.3 r0.4 s0.9
plen 8.0 a0.3 d0.6 e0.8 i0.7 p0.5
plen+er 8.0 a0.3 d0.6 e0.8 i0.7 p0.5
plot 7.7 a-0.6 g1.3
pluk 7.7 a-0.5
plukke 7.7 a-0.5
plus 7.7 a-0.3 c-0.5 e0.4 g-0.4 h0.9 l-0.3
pluss 7.7 a-0.3 c-0.5 e0.4 g-0.4 h0.9 l-0.3
plut 7.1 a-0.5
plutse 7.1 a-0.5
plys 8.0 a-0.3 d0.4 g0.8 k0.8 m0.4 r1.1
plystr 8.0 a-0.3 d0.4 g0.8 k0.8 m0.4 r1.1
podk 8.0 f0.5 g1.1 h1.3 r1.0
podkas 8.0 f0.5 g1.1 h1.3 r1.0
poen 8.0 i0.9
pola 8.0 a-0.4 g0.6 h0.3 t0.9
poli 6.1 e1.2 g-1.2 i-0.6 j2.8 l0.4 p-0.4 r-0.4 s-0.6 t0.9
poli+og 7.3 e0.6 g-0.3 j0.5
polise 8.0 a1.0 e0.3 j1.7 s-0.4
politi 6.2 a-0.8 e1.0 g-1.1 i-0.4 j1.5 l0.5 r-0.4 t1.0
pols 6.7 a-1.2 b-0.4 d-0.6 e-0.8 h-0.5 i-0.4 j0.4 l-0.3 p-0.3 q-0.7 s-0.4
pols+og 8.0 a-0.6 c-0.3 d-0.4 f0.3 g1.0 o0.3
polse 8.0 a-0.6 g1.3
polsen 8.0 c-0.3 d-0.4 f0.3 o0.3
polser 8.0 c0.5 e-0.3 j0.8 k0.4
polsk 7.5 a-0.7 e-0.8 g-0.6 h-0.3 k-0.4 l-0.3 n0.3 q-0.6
pop 7.7 g1.6
pop+av 8.0 g0.8
porn 7.7 a0.8 g-1.0
pors 8.0 a0.4 b2.2 d-0.4 g-0.6 h-0.3 l2.1 t0.6
porsjo 8.0 a0.4 b2.2 d-0.4 g-0.6 h-0.3 l2.1 t0.6
port 6.8 a0.3 d-0.4 f0.3 g-0.6 k0.9 m-0.3 o-0.4 q0.9 r0.3 t2.1
port+er 8.0 k0.6 l-0.3 q0.9 r0.5
port+og 8.0 a1.3 c0.8 e0.6 g-0.5 s0.8
portal 8.0 a-0.4 g-0.4
porten 7.7 c0.3 d-0.4 f0.4 g-0.5 k0.9 q0.5 t2.5
porter 8.0 a0.9 g-0.7
portre 8.0 a-0.3 g1.0 q0.6 r0.3
posi 7.1 a-1.1 g2.1 q0.5 r1.1
posi+over 8.0 a-0.4 g1.1 l0.3 q0.6 r1.2
posisj 8.0 a-0.3
positi 7.5 a-0.9 g2.0 q0.6 r1.1
post 5.4 a1.2 b1.6 d1.3 f0.4 g-1.1 j1.5 m1.3 n1.1 o0.4 p-1.4 q0.4 s-0.9 t-0.5
post+av 8.0 a0.6 i0.8 j0.5 k0.3 m0.4 o0.5 q0.4 r-0.3
post+din 8.0 a-0.3 h-0.4 t-0.5
post+og 8.0 d0.6 f0.8 g0.6
post+som 8.0 r-0.4
postbo 8.0 a-1.3 c-0.4 e-0.5 g-0.3 h0.6 i-0.5 m0.4 p-0.3
poste 8.0 d1.0 f-0.3
posten 6.6 a-0.7 b0.4 c-0.7 e-0.3 h0.4 l-0.7 m-0.7 p-0.5 s-0.6 t-0.4
postka 7.3 a0.9 c0.6 e-0.4 f0.6 h-0.5 i0.5 j1.2 p-0.4 q0.8 s-0.3 t-0.3
postmo 8.0 a-0.5 b-0.3 e0.5 h-0.4 l0.3 n0.5 t-0.4
pote 7.3 a-0.7 d0.5 f0.7 g1.6
pote+og 8.0 a-0.6 g0.6
potets 8.0 a-0.6 g1.3
powe 8.0 a2.1 b2.4 e-0.3 g-0.6 k0.4 l0.4
prak 6.8 a-1.3 d-0.3 e-0.3 g0.9 h0.4 m0.4
praksi 7.5 a-0.6
prakti 7.3 a-0.8 d-0.3 e-0.3 g0.9 h0.4 m0.4
prat 6.5 a1.9 b-0.5 c-0.5 d2.0 f0.9 h-0.6 i0.5 j0.3 k1.7 l0.8 p-0.4 q-0.6 r-0.5 s0.6
prat+i 8.0 a-0.5 d-0.4 e-0.4 g0.3 h0.3 k0.5 l0.5 m0.6 q-0.4
prat+med 7.5 a0.3 d0.5 f1.2 g0.6 h-0.3 i0.5 k0.7 s-0.4
praten 7.7 d-0.5 e0.4 g1.1 j0.6 k0.8
prates 8.0 a0.8 d1.4 g-0.4 k1.2 l0.9 r-0.4 s1.6
preb 7.5 c0.6 d0.6 e-0.5 g0.5 h0.5 i0.5 m-0.3 r0.9 t0.7
preben 7.5 c0.6 d0.6 e-0.5 g0.5 h0.5 i0.5 m-0.3 r0.9 t0.7
preg 7.0 g-0.5
preg+av 7.5 a0.6 g-1.4
preg+pa 8.0 a-0.6 g0.8
preget 7.7 a-0.4 g-1.0
prem 6.7 a-1.0 d-0.3 f0.4 g1.1 k0.5 m-0.4 t1.2
prem+er 8.0 a0.5 b0.4 c0.5 l0.4 t1.4
premie 7.1 a-0.4 d-0.3 f0.4 k0.5 m-0.4 t1.3
premis 8.0 a-0.5 g0.8
pres 5.7 a1.1 b0.4 c1.0 d-0.5 e1.4 f-0.6 g-0.8 h-0.8 i-0.7 m-0.3 p0.5 r0.9
pres+er 7.7 c0.3 e0.7 p0.5 r0.6 s0.5 t0.4
pres+komm 8.0 b0.5 c0.6 j0.3 m0.4 s0.6
pres+og 8.0 c0.6 e-0.5 o0.7 p0.3 s-0.5
pres+som 7.5 a0.4
presen 6.9 a0.6 c0.5 d-0.4 g-1.3 n0.3 p0.3
press 8.0 a-0.4 g1.0 k0.4 r0.8
presse 6.7 a0.3 c0.4 e0.3 g-1.3 h-0.4 i-0.4 j0.7 k-0.4 l-0.4 n-0.5 p-0.4 q0.4
presta 8.0 b1.1 e0.7 g-0.6 p0.4
preste 7.3 a0.6 b-0.3 c0.5 e1.3 f-0.3 g0.5 h-0.6 l0.3 m-0.4 o0.4 p0.5 r0.4 s0.5
prin 6.8 c-0.5 e0.6 g0.5 h0.3 i0.6 k1.0 n-0.4 p0.7 r-0.4
prinsi 7.3 k1.2
printe 8.0 c-0.3 e0.9 i0.8 p0.9
prio 8.0 d0.5
priori 8.0 d0.5
pris 4.7 a1.8 b8.8 c-1.1 e-1.5 f0.7 g1.5 h2.0 i1.0 k0.7 m0.4 n-0.8 o-0.3 p-0.7 r1.6 s0.9
pris+er 7.0 a1.5 b3.3 d-0.4 i1.7 j0.9 m0.4 s0.7
pris+og 7.5 g-1.0 s0.5
pris+pa 6.0 b2.8 c-1.2 d0.3 f1.1 g0.5 h1.1 k-0.8 l-0.7 m-0.5 o0.7 r1.4 s-0.8
pris+per 8.0 b-0.4 f0.5 g0.6 h0.6 k0.4 r0.7
pris+som 8.0 b0.5 e-0.4 k0.4
pris+var 8.0 a1.5 b2.6 c-0.4 g-0.5 h-0.3 i0.5 s0.5
prisbe 8.0 a-0.5 g1.1
prisen 6.0 a1.5 b4.5 c-0.5 f-0.3 h0.9 i1.0 k0.5 l0.5 m0.6 n-0.4 p-0.9 q-0.3 r0.8 t0.5
priser 6.9 b0.9 f1.3 g0.6 i0.6 r-0.6 s0.4
prisla 8.0 g0.5
prisok 7.7 a0.8 b2.6 d-0.3 e-0.3 f0.7 i0.5 q0.6 s-0.3
prisov 8.0 b0.5 e-0.5 h-0.3 j0.4 m-0.5 p0.4
pristi 7.7 c-0.4 h0.4 i0.3 r0.5
priv 7.0 a-0.7 c-0.3 d-0.4 e0.4 g1.0 j0.5 q0.3 r-0.3 t0.7
privat 7.0 a-0.7 c-0.3 d-0.4 e0.4 g1.0 j0.5 q0.3 r-0.3 t0.7
prob 6.5 a2.5 e0.6 g-1.7 l0.7
prob+er 7.7 a1.2 e0.7 g-0.4 l0.4
proble 6.5 a2.5 e0.6 g-1.7 l0.7
prod 6.1 a-0.8 e0.6 g1.8 h0.4 k-0.3 t0.4
prod+av 8.0 a-0.7 g1.3
produk 6.7 g0.6
produs 6.8 a-1.0 c0.4 e0.8 g1.4 h0.5 k-0.3 r0.3 t0.6
prof 7.0 a-0.7 d0.4 e0.4 g2.4 i0.5 j-0.4 m-0.3 p-0.4 r2.9 s0.3
profil 7.5 a0.5 c-0.3 e0.9 f0.4 h0.4 i0.8 l-0.3 o-0.4 s0.4
prog 6.1 a-0.8 g1.1 i0.8 j-0.3 m0.7 n-0.6
prog+for 8.0 c0.3
prog+og 7.7 g0.4
prog+som 7.7 a-0.6
prog+til 8.0 e0.4 i0.7 m0.4
progra 6.2 a-0.6 e0.4 g1.2 i0.9 m0.5 n-0.6
projis 8.0 a0.6 g-0.6
prop 7.5 a-0.4
pros 5.3 a1.1 b1.2 c0.6 e0.7 f2.0 g-0.9 h1.7 i-0.5 j1.5 k1.1 l1.3 m1.8 o1.8 p0.3 q0.7 r0.8 s-0.8 t0.3
pros+av 7.7 e1.1 g0.4 j0.7 p0.7
pros+dere 8.0 a0.3 b0.7 c0.6 i0.5 j0.5 p0.5
pros+er 8.0 e0.5 f0.5 g1.2 h1.5 j0.6
pros+har 8.0 a-0.7 b-0.3 c0.4 d0.4 g-0.4 h-0.4 l0.5 s-0.4
pros+pa 7.7 a-0.6 b-0.3 g-0.3 k1.4 l1.0 m-0.3 n0.4
pros+som 7.7 a-1.1 g0.3
prosen 6.8 a0.7 b2.8 e-0.4 f0.6 h0.3 k0.3 m0.6 o0.6 r0.4 t0.8
proses 6.9 a0.3 e0.4 g-1.5 j1.3 p0.7
prosje 5.8 b-1.0 c0.6 e0.8 f1.6 h1.6 j0.5 k1.1 l1.4 m1.5 o1.3 q0.5 r0.6 s-0.6
prot 6.9 a-1.1 f0.5 g-0.9 h-1.1 i-0.7 k0.4 l0.6 m1.2 o0.4 p-0.4 q0.4 s-0.5
prot+mot 8.0 b0.4 c-0.3 e-0.5 f0.5 t-0.3
prot+og 8.0 g-0.3
protes 8.0 b0.4 c-0.3 e-0.5 f0.5 t-0.3
protok 7.3 a-0.6 b-0.5 d-0.4 e0.5 g-0.7 h-0.9 i-0.4 k0.4 l0.4 m0.7 p-0.3 q0.5 t0.4
prov 5.5 a1.0 d1.1 g-1.3 i-0.7 j0.6 k0.5 p0.8 r1.3 t0.4
prov+a 6.7 a-1.4 d0.5 f-0.4 g-0.7 i-0.4 k0.4 n-0.3 s-0.6
prov+det 8.0 c0.7 e0.4 s0.6
prov+i 8.0 h-0.4 k0.7 m0.4 r-0.3
prov+men 8.0 d-0.4 e-0.4 f0.4 g0.5 h0.7 k0.4 m0.3 p0.4 r0.4
prov+pa 8.0 c-0.4 d0.3 e-0.4 h-0.3 j0.5 t-0.3
provd 6.9 b-0.5 d0.4 g1.2 i-0.7 j0.6 k0.6 m0.3 n0.3 p-0.5 r1.4 t-0.5
provde 7.7 a-0.6 d0.6 g-0.4 j0.8 q0.3 s0.5 t0.4
prover 6.6 a0.6 d0.7 m-0.4 n0.5 p1.7 q-0.3 r0.8 s-0.5 t1.0
provet 8.0 l0.4
provok 8.0 a0.7 g-0.6
psyk 7.1 a-1.1 g2.3 m0.4 r0.5
psykol 7.3 a-1.1 g1.8 m0.4 r0.5
pub 8.0 a0.6 c1.3 e1.2 g-0.3 s1.2
publ 6.4 b-0.4 c-0.4 e0.7 g-0.7 j-0.4 k0.4 l0.4 q0.4
publ+og 8.0 a0.8 g0.4
publik 6.6 e0.8 g-0.5
publis 8.0 a-0.5 b-0.3 c-0.3 j-0.5 k0.4 q0.7
punk 6.6 a0.7 c0.5 e1.0 g-0.5 j1.6
punk+og 8.0 g-0.4 p0.6
punkt 7.5 c0.7 e0.9 i-0.3 j1.8 p-0.4
punkte 7.3 a1.0 g-0.9 p0.6
purr 5.8 a1.1 b-0.5 c3.2 d3.4 e-1.1 g-0.9 h0.3 i-1.3 j-1.0 k-1.0 l0.8 n1.1 o1.1 p2.7 q0.8 r0.5 t0.3
purr+av 8.0 a1.0 c2.9 d3.0 h0.5 j-0.3 n1.6 o0.4 p-0.5 q-0.4
purr+kan 8.0 a1.2 g-0.3 p1.5
purr+numm 8.0 d0.7 p0.9
purr+pa 7.7 a0.7 c3.6 d2.7 f0.5 i-0.3 j-0.4 m-0.4 o2.4 p-0.6 q-0.7 r0.3 t0.9
purr+som 8.0 p0.7
purr+til 8.0 h0.3 m0.4
purreg 7.7 g-0.4 l0.5 n0.6 o1.9 t0.7
purret 7.7 c1.9 d0.6 e-0.7 f0.6 h0.3 i-0.4 l0.6 p-0.7
purrin 6.2 a1.5 c2.2 d2.9 e-0.5 f-0.4 g-1.0 i-0.8 j-0.7 k-0.5 n0.9 o-0.6 p2.8 q0.9 t-0.3
puss 7.0 a-1.0 b-0.3 c-0.4 d0.5 e-0.3 h0.3 i-0.5 j-0.3 l0.4 o0.5 p-0.4 q1.3 r0.4 t0.5
puss+opp 7.5 a-0.6 c-0.3 e-0.3 f0.3 i-0.4 l0.4 o0.7 q0.4 r0.6 t0.5
pusse 7.7 a-0.5 b-0.4 d0.3 e-0.4 f0.5 o0.9 r0.5
pussig 7.7 a-0.5 d0.4 g-0.3 q1.1 s0.4
pust 7.5 a-1.0 c0.8 e-0.3 f-0.3 g1.0 r0.6
puste 8.0 a-0.4 c0.6 g1.1 r0.3
putt 8.0 c0.4 e1.1 r0.6
pvr 7.7 g-0.9
pvr+en 8.0 g-0.6
pynt 7.7 a0.3 c0.7 e0.3 j0.5 m0.5 t0.9
quiz 7.5 b0.3 c0.8 e0.7 s1.0
r 8.0 a-0.6 f0.4 g0.3 n1.7 t-0.4
ra 8.0 a-0.8 g2.0
rad 6.3 a1.2 b0.9 e2.2 f0.4 i0.9 j0.4 k-0.3 l-0.5 o-0.4 p0.6 q-0.3 r-0.3 s0.9 t-0.3
rad+til 8.0 b0.4 d0.3 i0.9
rade 8.0 a-0.3 e0.4 i0.7 j0.4 p0.8 s0.5
radet 8.0 a-0.3 e0.4 i0.7 j0.4 p0.8 s0.5
radg 7.5 a0.8 b1.0 d0.4 e-0.4 i1.4 j0.7 m-0.4 p1.5
radgiv 7.5 a0.8 b1.0 d0.4 e-0.4 i1.4 j0.7 m-0.4 p1.5
radi 7.3 e0.3 i0.5 k0.3 q0.3 r0.6
radio 8.0 e0.5 g0.4 i0.6 k0.4 q0.4 r0.8
radm 7.5 a0.5 b1.4 e0.5 f2.5 i-0.4 j1.0 p-0.4 r-0.3
radm+har 8.0 b1.5 e-0.4 f1.2 j-0.4 p-0.4
radman 7.5 a0.5 b1.4 e0.5 f2.5 i-0.4 j1.0 p-0.4 r-0.3
ragn 6.8 c1.2 e-0.5 f-0.7 g0.5 h0.4 j-0.3 k0.9 m0.5 o-0.4 p-0.4 r-0.5
ragna 7.7 b0.7 f-0.4 i-0.5 k0.5 n-0.3
ragnhi 7.3 c0.6 f-0.3 g0.3 h0.5 i0.4 k0.6 m0.4 r-0.7
rakk 8.0 a0.3 b0.4 c0.5 e-1.0 g0.4 h-0.3 l0.6 r0.4 t0.8
raml 8.0 a1.2 r0.5
ramm 6.2 a-1.0 c1.2 d-0.5 e0.4 g-0.8 h0.5 i1.4 k0.7 l0.3 o0.6 p-0.4 r0.6 t0.3
ramm+av 8.0 a-0.6 e-0.3 k0.5 l1.0 t-0.3
ramm+dere 8.0 a0.8 c0.6 i1.1 r0.3
ramm+med 8.0 e0.7 i0.4 j0.5 k0.4 n-0.5 o0.8
ramme 8.0 a-0.7 c-0.4 d-0.4 o0.3 r0.6
rammea 7.3 a0.6 b0.5 c1.0 d-0.3 e0.9 g-0.5 h0.8 i1.3 l-0.4 n-0.4 o0.6 t0.5
rammen 8.0 c0.7 g0.4 i0.6
rammet 8.0 a-0.6 e-0.3 k0.5 l1.0 t-0.3
rams 8.0 a1.9 g-1.0
rana 7.7 b1.8 d0.5 g-0.3 h-0.3 o0.6
rand 7.0 b0.7 d-0.3 e-0.5 f-0.3 g-0.3 h-0.4 l0.4 n1.2
randi 7.0 b0.7 d-0.3 e-0.5 f-0.3 g-0.3 h-0.4 l0.4 n1.2
rapa 8.0 a-0.4 g-0.5
rapace 8.0 a-0.4 g-0.5
rapp 6.3 b0.9 c1.1 e1.6 f1.3 i-0.6 j1.1 k0.3 l-0.5 n-0.4 r0.9
rapp+er 8.0 a-0.5 e-0.8 f0.8 g1.0 h0.4 r1.4
rapp+med 8.0 a0.4 b1.4 e1.6 i0.4 m0.6 q0.3
rappor 6.3 b0.9 c1.1 e1.6 f1.3 i-0.6 j1.1 k0.3 l-0.5 n-0.4 r0.9
rask 6.3 a0.4 b0.4 g0.8 l0.5 n-0.3 q0.5 r1.7 t1.1
rask+og 8.0 b0.4 e0.3 g1.0 r1.1 t1.7
raskt 7.0 g0.5 r0.3
rate 8.0 a1.0 p2.1 q0.7
rava 7.5 a1.2 g-1.0
ravare 7.5 a1.2 g-1.0
ravn 8.0 a-0.4
ray 7.7 a-0.9 g1.5
re 7.5 c-0.5 g-0.6 i0.7 k2.0 n0.6 r-0.4 t-0.4
real 7.5 g-0.4 i0.7 p0.8
realis 7.7 a-0.3 g-0.4
rebe 8.0 a-0.4 e0.3 g0.4 h-0.3 k0.7 r0.4
reda 6.7 a0.9 b2.1 e-0.3 f-0.4 g-1.2 i-0.4 j0.6 q-0.6 r-0.5 s2.9
reda+i 7.7 a0.8 b1.3 g-0.4 j1.0 s1.9
redaks 7.5 c0.3 d-0.4 e-0.8 f-0.3 g-0.4 q-0.5 r-0.3 s0.6
redakt 7.1 a1.0 b2.0 d0.6 e0.4 g-0.8 j0.8 s2.5
redd 6.4 a-0.6 b0.7 d-0.3 e0.6 f1.1 g1.4 h0.9 j0.8 k-0.4 l-0.3 m0.6 p-0.4 q0.8 r2.5 s0.5 t1.1
redd+og 8.0 a-0.6 g-1.0
redd+oss 8.0 a-0.3 d-0.3 e0.4 f0.3 g1.6 n0.8 r1.0 t1.5
redda 8.0 a-0.6 b0.4 g0.8 h0.5 m0.5 r1.0 s-0.4
redde 7.7 b0.7 f0.5 g-0.4 i0.8
reddet 7.3 a-0.4 d-0.4 e0.7 f1.0 g2.2 h0.7 i-0.3 k-0.4 l-0.6 n0.6 q1.2 r2.3 t1.5
rede 7.1 a0.3 b1.1 c0.5 d0.5 e0.4 f0.7 g-0.5 i-0.5 j0.4 l-0.4 o0.4 p-0.4 q0.5 r-0.4 s-0.3
redegj 7.7 a0.5 c0.5 e0.8 f0.6 j0.6 o0.3
rederi 8.0 a-0.4 g-0.4 q0.3 r-0.4
redn 7.3 a-0.8 l0.4 p0.6 r0.4
rednin 7.3 a-0.8 l0.4 p0.6 r0.4
redu 7.3 a0.4 b0.7 g0.3 m1.0
reduse 7.3 a0.4 b0.7 g0.3 m1.0
refe 6.6 a-0.6 c0.4 e-0.7 f-0.4 g-0.6 h0.4 l0.3 m-0.5 n0.5 o0.7 r0.7 s-0.7
refera 6.6 a-0.6 c0.4 e-0.7 f-0.4 g-0.6 h0.4 l0.3 m-0.5 n0.5 o0.7 r0.7 s-0.7
refr 7.7 g-0.4
refren 7.7 g-0.4
refu 8.0 f0.3 q0.4
rega 8.0 g0.4
rega+gena 8.0 g0.4
rege 7.0 a-0.8 g-0.5
regel 7.3 a-0.8
regi 5.4 a0.6 c1.1 d-0.3 e1.3 f1.5 g0.6 j-0.5 m0.4 p-0.7 q1.2 s-0.7
regi+av 8.0 a-0.4
regi+har 8.0 a-0.5 g0.5
regi+og 7.7 a-0.3 e0.4 g-0.5 l-0.4 r0.6
regi+pa 8.0 a0.5 c1.3 d-0.4 e0.6 f1.8 m0.5
region 7.7 a1.1 c1.1 d-0.5 e0.9 f3.3 m1.1 n0.4
regiss 6.1 e0.8 g2.1
regist 6.4 a-0.6 c0.5 f-0.9 g-0.3 j-0.4 m-0.3 p-0.6 q1.6 s-0.6
regj 7.7 a-0.5 g0.5
regjer 7.7 a-0.5 g0.5
regn 4.3 a1.5 b1.9 d1.4 e1.0 g-1.2 h0.8 i2.2 j-1.3 k0.3 l1.4 m2.4 n2.5 o0.3 p1.8 q1.1 r1.5 s-1.8 t0.8
regn+at 8.0 a0.6 b0.9 e-0.4 g-0.4 h-0.3 i0.9 k1.3 l0.9 r-0.4
regn+dere 7.5 a-0.9 b-0.3 c-0.4 d0.4 g0.3 h0.4 i-0.3 k-0.4 l1.2 m0.4 n1.2 p-0.3 q0.7 r0.5 t0.5
regn+elle 8.0 b1.4 d-0.3 q0.4 s1.7
regn+er 7.3 b-0.5 c-0.6 d-0.6 h-0.3 i-0.4 j0.9 k0.4 l0.5 m1.1 n1.5 p-0.4 r0.5 s-0.3 t0.7
regn+for 7.7 a-0.7 d-0.4 g-0.3 h-0.4 m-0.3 n0.8 q0.8 r-0.4 s-0.3
regn+fra 7.3 a0.9 e-0.5 i0.9 k0.6 l0.8 p0.4 q-0.3 r-0.4
regn+har 7.5 a1.7 c0.8 e1.3 g-0.5 i0.8 j-0.4 l-0.3 p1.2 r-0.5
regn+hos 8.0 a-0.5 d-0.5 e0.4 f0.4 g-0.4 l1.1 m-0.3 o0.3 q0.4
regn+i 8.0 a-0.6 d0.4 e0.4 l1.5 o0.5 q0.4
regn+kom 8.0 a0.4 b-0.4 c0.6 e0.4 n0.9 t0.6
regn+med 6.8 a1.7 c1.5 d0.6 f-0.6 g-0.7 h-0.4 i2.6 j-0.4 k0.3 m-0.4 o-0.3 p0.7 q-0.4 r-0.6 s-0.4
regn+nar 8.0 a-0.5 b-0.3 e-0.3 i-0.4 n0.5 o-0.5
regn+og 7.0 b1.9 c-0.8 e-0.5 f0.4 h0.3 i2.6 k0.3 p-0.7 r1.0 s-0.6
regn+pa 7.1 a-0.8 b0.5 c0.3 d-0.3 e0.6 f-0.3 g0.9 h1.4 i-0.5 p0.7 r0.6 s-0.5
regn+som 8.0 a-0.5 r0.5
regn+tar 8.0 a-0.4 b0.5 h0.4 l-0.5 n2.6 o0.9 r1.3 t-0.3
regn+til 8.0 i0.7 r-0.4
regn+ut 8.0 d1.2 g-0.3 i0.5
regne 7.3 a0.5 b0.7 c1.7 d0.4 e0.4 f-0.5 g-0.3 h0.4 i-0.7 l-0.4 m-0.4 q-0.4 t0.4
regnea 7.5 a1.0 b0.5 d-0.5 e0.6 g-0.6 i2.0
regner 7.1 c0.3 d0.6 g0.4 h1.0 i1.0 k0.5 n-0.3 p-0.4 q-0.7 r1.0 s-0.4
regnes 7.5 a1.2 b-0.4 c0.4 d1.7 p2.5
regnet 7.3 b0.3 c-0.4 d-0.5 e-0.3 i0.5 k-0.4 l-0.7 m0.4
regnin 5.5 b0.7 c-0.4 d0.5 g0.7 h0.8 i-1.9 j1.0 l2.9 m3.7 n3.7 p1.5 q1.6 r1.4 s-0.6
regnsk 5.2 a-0.6 b1.1 d0.8 e1.1 f0.6 g-1.4 h0.4 i1.5 j-1.7 l0.5 m-0.5 n0.5 o1.2 p-0.4 q0.9 s-0.6 t1.4
regnto 8.0 a-0.4 b0.3 r-0.3
regnvæ 8.0 a0.7 e0.7 g-0.6 h-0.5 i1.0 k0.4 m0.4
regr 7.5 a1.6 e2.4 g-0.6 i0.7 j2.1 s-0.3
regres 7.5 a1.6 e2.4 g-0.6 i0.7 j2.1 s-0.3
regu 7.5 a-0.7 d-0.4 e0.6 f0.4 g0.6 l-0.4 n0.5 t0.7
regu+sa 8.0 a-0.3 d-0.4 e0.6 f0.4 l-0.4 n0.5 t0.8
regule 7.5 a-0.7 d-0.4 e0.6 f0.4 g0.6 l-0.4 n0.5 t0.7
reid 7.5 a-0.6 b0.5 g-0.3 k1.0 l-0.5 n0.8 o0.5 t0.4
reidun 7.7 a-0.8 b0.6 e0.3 k1.1 l-0.5 n0.8 o0.5 t0.5
rein 7.3 c0.4 d0.4 e1.7 r0.4
rein+og 8.0 d0.6
reindr 8.0 d0.6
reis 6.2 a0.7 b-0.6 d0.6 g0.3 h0.6 i0.7 m1.5 n-0.5 o-0.3 p-0.6 q-0.6 t0.7
reis+for 8.0 e0.5 f-0.3 h0.5 k-0.4 l-0.4 m0.6 n-0.3 q0.4
reis+fra 8.0 g0.4
reis+seg 7.7 c0.3 g0.8 r0.4 t0.7
reise 8.0 e0.5 g0.4 j0.7
reisem 8.0 a0.4 d0.5 e0.5 i1.4 k0.7 s0.4
reiser 7.5 b0.3 d0.4 f0.6 g-0.6 m0.9
reiset 8.0 a0.4 b-0.3 d-0.4 h0.7 k-0.4 m1.4 n-0.4 o-0.4
reiste 7.3 e-0.4 g0.3 t0.6
reke 7.7 a-0.7 c0.4 g-0.7 m0.5
rekk 5.8 a-0.9 b0.8 c1.3 d-0.8 e0.9 f-0.4 g0.4 h-0.7 j-0.6 k1.4 l1.6 n0.9 r1.3 s-0.8 t2.6
rekk+a 7.7 d0.5 e-0.5 g0.7 i0.6 r0.4 t0.7
rekk+du 7.7 a-0.4 c-0.4 e-0.3 f-0.4 k-0.3 l0.4 r0.8 t2.6
rekk+ikke 7.5 a-0.9 c-0.6 k2.4 l1.8 n0.7 o-0.6 p-0.4
rekke 7.0 a-1.0 g1.2 r0.5 t0.6
rekkef 7.5 a-0.4 b1.0 d-0.7 e-0.5 g-0.5 t-0.5
rekker 6.5 a-0.4 c1.3 e0.4 f-0.5 j-0.4 k1.5 l1.8 n0.7 p-0.7 q-0.5 r0.8 s-0.6 t2.8
rekkve 8.0 a1.0 b0.3 e1.5 k0.3 p1.4 q0.7
rekl 6.3 a0.4 b-0.6 d0.6 h0.3 i-0.7 j0.9 k-0.4 l1.0 m0.5 o-0.7 p1.4 s-0.9 t-0.4
rekl+og 7.5 c0.7 d-0.6 g0.4 h0.5 i-0.3 j1.1 l1.2 m0.6 p-0.3
reklam 6.3 a0.4 b-0.6 d0.6 h0.3 i-0.7 j0.9 k-0.4 l1.0 m0.5 o-0.7 p1.4 s-0.9 t-0.4
reko 7.3 a1.1 c1.3 d1.0 g-0.7 i-0.5 j2.0 p0.6 q0.5 t0.4
reko+brev 8.0 a0.6 c0.3 d1.6 i-0.4 j1.6 p0.9
rekomm 7.7 a0.8 d1.5 e0.5 i-0.4 j2.1 p0.7
rekr 8.0 a0.4 b0.7 e0.9 i1.1 j0.4
rekrut 8.0 a0.4 b0.7 e0.9 i1.1 j0.4
rekt 7.0 b-0.4 c0.8 f-0.5 g2.1 h1.6 i0.8 m-0.4 r1.6 s0.4
rektor 7.1 b-0.5 c0.8 f-0.5 g1.5 h1.6 i0.8 m-0.4 r1.7 s0.4
relasj 8.0 a-0.3
relati 7.0 a0.4
rema 7.7 a1.4 c-0.4 e1.2 g-0.5 i1.7 n-0.3 r-0.4 t0.9
remi 7.7 a-0.4 c-0.5 d-0.5 e-0.3 g-0.6 i-0.4 l-0.5 m0.3 n2.4 o0.5 r0.4
remitt 7.7 a-0.4 c-0.5 d-0.5 e-0.3 g-0.6 i-0.4 l-0.5 m0.3 n2.4 o0.5 r0.4
ren+nyte 8.0 g0.5
rene 8.0 g0.9 h1.0 r0.5
reng 8.0 b0.4 d0.7 e0.4 g0.9 h0.8 m0.4 n1.6 p0.5 s0.6
rengjo 8.0 b0.4 d0.7 e0.4 g0.9 h0.8 m0.4 n1.6 p0.5 s0.6
renh 7.1 a-0.5 c-0.4 d0.5 e0.5 f0.6 h1.0 j-0.4 n0.6 p-0.4 q0.6 r-0.3
renhol 7.1 a-0.5 c-0.4 d0.5 e0.5 f0.6 h1.0 j-0.4 n0.6 p-0.4 q0.6 r-0.3
rent 7.5 a-0.3 e0.4 g0.6 k0.5 l0.6 m0.5
repa 8.0 k0.4
repare 8.0 k0.4
repl 7.5 g-0.6
replik 7.5 g-0.6
repo 8.0 a0.8 g-0.5
report 8.0 a0.8 g-0.5
repr 8.0 a-0.5 g-0.8
rese 6.8 a-0.7 b-0.4 c-0.3 d0.6 e-0.6 f-0.6 g-0.5 h-0.8 i-0.4 k0.5 l0.9 m-0.5 n0.5 p-0.5 q0.9 t0.4
reseps 7.1 d0.8 e-0.3 f-0.5 h-0.5 i-0.4 k0.7 l0.8 m-0.4 p-0.3 t0.6
reserv 8.0 a-0.3 b-0.5 c-0.5 e-0.4 h-0.3 q1.1 r-0.3
resi 7.7 a1.5 g-0.6
resp 7.0 b0.5 c-0.4 e1.3 g1.2 h1.2 i-0.5 j-0.3 l0.3 n0.3 o0.5 p-0.4 q0.5 r1.6 s-0.6
respek 7.3 a-0.4 b0.8 c-0.6 g1.4 h0.4 n0.5 p-0.3 q0.4 r1.9 s-0.3
respon 8.0 a0.7 b-0.4 e1.7 h0.9 l0.4 o0.7 s-0.3
ress 7.7 c0.3 e-0.5 f0.4 g0.5 i-0.5 m1.0 o0.4
ressur 7.7 c0.3 e-0.5 f0.4 g0.5 i-0.5 m1.0 o0.4
rest 5.5 a0.4 b-0.4 c-0.5 e1.7 f-0.5 g-2.2 h-0.3 j-0.4 k0.5 l1.5 m2.8 n2.6 p0.9 q4.0 r-0.7 s-0.5 t0.3
rest+av 6.9 b0.6 d0.6 e-0.3 i0.9 m-0.3 p0.5 s0.8
rest+er 7.5 a1.5 e0.7 g-0.7 m0.6 p1.0
rest+har 8.0 b0.4 c0.5 d-0.4 e1.0 i-0.3 k0.9 t0.4
rest+og 8.0 g0.3
rest+tar 8.0 a-0.4 b-0.6 d0.4 e0.4 i-0.8 l0.3 m0.4 n-0.4 o0.3 p0.4 q1.0
restau 7.0 g-0.5
restbe 7.7 a0.3 b-0.4 e0.9 g-0.5 i-0.3 n1.9 o-0.4 p1.0
resten 5.9 a0.5 e1.5 f-0.8 g-1.3 i-0.4 k0.8 l0.3 m2.5 n0.3 o0.4 q4.9 r-0.5 t0.5
resu 6.9 a-0.4 b0.4 d-0.4 e1.3 f0.4 g1.2 h-0.5 n0.6 q0.4 r0.9 s-0.4
result 6.9 a-0.4 b0.4 d-0.4 e1.3 f0.4 g1.2 h-0.5 n0.6 q0.4 r0.9 s-0.4
retn 7.7 a-0.7 g0.7
retnin 7.7 a-0.7 g0.7
rett 4.4 a2.6 d-0.5 e3.4 f1.8 i-1.7 j3.9 k0.5 l1.0 m2.7 n0.6 o0.6 p0.7 q0.9 r0.4 s-0.6 t0.4
rett+i 7.1 a-0.6 b0.3 f0.7 g0.6 i-0.3 j-0.5 m0.4 n0.9 o0.4 p0.3 r1.0 t-0.5
rett+og 6.3 c1.1 e0.6 f1.8 g1.8 h0.5 i-0.6 k0.6 l0.9 n0.5 o0.9 t1.2
rett+om 7.7 c-0.4 e-0.6 f-0.3 i1.2 j0.4
rett+opp 7.5 a0.6 e0.8 g-0.5 h0.3 m0.6 p0.4
rett+pa 7.5 a0.9 c-0.6 d-0.6 e0.8 f-0.4 g-0.7 h-0.4 m0.4 p-0.3 q0.7 s1.8 t-0.3
rett+som 7.7 a-0.9 b0.6 c-0.7 g-0.4
rett+til 6.4 a-0.7 c0.8 d-0.4 f-0.4 g-0.7 j-0.4 k-0.7 l1.3 m-0.6 n1.0 p-0.9 q0.9 s-0.5 t-1.0
rett+ut 8.0 b0.6 e0.6 i0.6
rette 6.8 a-0.7 b0.5 d-0.4 g1.9 h0.9 n0.3 r1.4 s-0.3 t0.6
rettel 7.7 b0.4 c0.7 e-0.3 g0.4 h-0.4 k-0.6 n0.3 q0.4 t-0.4
retten 6.2 a0.7 b0.3 c-0.4 g-1.0 h-0.6 j3.2 p0.7 s-0.7 t-0.6
retter 8.0 g0.4 i-0.3 m1.0 o-0.3
rettes 7.0 a0.4 b0.4 d0.3 g-0.4 i-0.4 j-0.5 k-0.4 l0.4 m1.7 o0.4 p-0.5 q0.7 s-0.3
rettet 6.8 a1.6 b-0.5 c-1.1 d-0.6 e2.2 f-0.5 g-0.4 h-0.4 i-0.5 l0.9 o-0.5 p2.8 r0.3 s0.6 t0.8
rettig 8.0 f0.6 j0.6 m0.9 o-0.4
rettsh 8.0 a1.2 c-0.3 e0.6 g-0.4 i-0.4 j2.2
rettsl 8.0 a0.4 c0.6 d0.6 e-0.5 f0.9 i0.7 j0.6 p-0.3 s0.4
rettsm 7.5 a-0.8 c-0.5 d0.5 e-0.8 g-0.5 h0.5 i-0.3 j-0.4 n0.7 o0.6 p-0.4 t-0.4
rettss 7.1 a-1.0 b-0.6 c0.6 d1.0 g-0.9 i-0.5 j-0.9 k0.6 l0.7 m0.4 n-0.9 p-0.3 s-0.3 t0.4
retu 6.9 a0.6 b-0.6 e0.4 f-0.3 g1.1 i-0.5 k0.5 m0.8 o0.7 p1.7 r-0.4 s0.4
retur 7.3 b-0.3 e-0.9 g1.4 i-0.4 k0.6 m0.6 o1.2
return 8.0 a0.5 e1.0 m0.3 o-0.4 p1.7
revi 5.5 a-1.3 b-0.5 d-0.4 e0.8 i-0.4 k0.7 l0.7 m0.5 o3.7 p-1.4 r1.1 t0.4
revi+i 8.0 a0.3 d-0.4 e0.5 k0.6 o0.8 s0.8
revi+men 8.0 a-0.6 c-0.5 e0.3 m0.4
revi+vil 7.7 f-0.3 g-0.4 h-0.4 n-0.3 o0.4 r-0.4
revisj 7.7 c-0.6 d-0.6 g-0.3 j0.8 k0.6 m0.7 o1.1 p-0.5
reviso 5.6 a-1.5 b-0.4 c0.3 f0.3 j-0.8 l1.0 o3.0 p-1.1 r1.2 s-0.7 t0.5
revo 8.0 a-0.4 g-0.5
riff 7.5 a-0.4 g0.7
rigm 8.0 c-0.4 d-0.4 f0.7 h-0.3 j0.6 q-0.4 r0.6
rigmor 8.0 c-0.4 d-0.4 f0.7 h-0.3 j0.6 q-0.4 r0.6
rike 7.5 g0.3
rikeli 8.0 a-0.6 g1.0
rikh 8.0 a-0.4 g1.0
rikhol 8.0 a-0.4 g1.0
riks 7.5 a0.8 c0.5 e0.5 f0.9 g-0.5 i-0.3 k-0.3
rikt 5.5 a-1.4 b-0.4 c-0.9 e1.1 f0.4 g1.0 j-0.7 m0.6 n0.5 o3.8 p-0.9 q0.9 s-0.9
rikt+god 8.0 b-0.4 c-0.4 e-0.4 g-0.4 h-0.3 i0.8 q0.5 r-0.3
rikt+pa 8.0 e0.9 g0.4
rikt+sa 8.0 g-0.7
riktig 5.5 a-1.2 b-0.4 c-0.9 e1.1 f0.4 g0.6 j-0.7 m0.6 n0.5 o3.8 p-0.9 q0.9 s-0.9
rime 7.3 a1.3 e1.4 g-0.8 h-0.4 i0.9 m0.7 n0.3
rimeli 7.5 a1.6 e1.4 g-1.4 h-0.4 i1.0 m0.7 n0.3
ring 5.0 a2.8 b1.7 c1.6 d3.2 e1.4 f2.8 g-0.5 h1.3 i-2.6 l0.5 m0.7 n1.0 o0.6 p-0.7 r2.1 s3.3 t3.9
ring+dere 8.0 a0.9 d0.9 e1.0 h-0.3 s1.0
ring+for 8.0 b0.4 d0.5 e-0.7 g0.4 h-0.3 i0.6
ring+ham 8.0 d0.3 e1.1 h0.5 j0.9 l0.4 p1.0
ring+i 8.0 a0.5 b0.6 r-0.5 s1.0
ring+jeg 7.7 a0.7 b0.5 c1.7 e-0.4 f1.0 o0.3 s1.1 t0.6
ring+klok 8.0 c0.9 d0.8 f-0.4 g0.4 q0.7 r0.7 t-0.4
ring+meg 6.7 a0.8 c-1.0 d-0.3 e2.6 f1.7 g-0.9 i-0.7 j-0.5 l-0.5 m0.5 p0.4 q0.7 r-0.5 s0.9 t2.7
ring+men 8.0 d-0.4 e0.8 g-0.3 q0.4 t0.8
ring+og 7.7 a0.9 b1.3 c0.6 e0.5 g-0.3 j1.0 s2.0
ring+tilb 7.3 a0.9 d2.8 e-1.0 g-0.5 i-0.6 k0.6 l0.3 m-0.3 o0.4 p-0.4 r-0.4 s0.6 t0.5
ringe 6.4 a1.9 b2.1 d1.2 e1.6 f2.2 g-0.3 h0.4 i-0.6 j1.1 k0.3 l0.7 q-0.6 r0.4 s2.6 t-0.6
ringer 6.4 a0.3 b-0.3 c1.3 d1.8 f1.5 h1.7 i-0.7 j-0.5 m0.5 n0.4 o0.3 r0.5 s-0.4 t1.3
ringt 7.1 a1.1 b1.2 d0.5 e0.4 f-0.4 g-0.5 i-0.4 j0.7 r-0.4 s2.3 t0.7
ringte 6.5 a0.9 b1.0 c1.4 d2.1 e-0.8 f-0.3 g1.3 i-0.9 j-0.4 k-0.5 l-0.5 o0.5 p-0.4 r2.1 s1.4 t0.5
rio 8.0 g-0.9
rita 8.0 a-0.8 b-0.4 d0.6 e-0.6 q-0.3 r0.4 t1.5
rive 8.0 e0.4 k0.5 m1.1 p0.6
ro 7.5 b-0.3 c2.3 d-0.4 e0.6 g-0.3 h-0.4 i-0.3 o-0.5 p0.6 r-0.3
ro+og 8.0 a-0.6
robe 7.7 i0.8 j0.6
robert 7.7 i0.8 j0.6
robi 7.1 a-1.4
robi+og 8.0 a-0.4
robins 7.3 a-1.1
robo 6.9 b0.8 e0.4 f0.7 g-1.1 i0.6
robote 7.3 a-0.6 g-0.6
rock 6.9 a1.1 g0.3
rock+og 8.0 a1.1 g-0.4
rod 7.5 a-0.5 b0.3 c-0.4 e-0.5 i-0.4 j-0.4 m-0.5 r-0.4 t-0.4
rode 7.3 g-0.7 i-0.4 l0.5 n-0.6 o1.0 t0.4
rode+kors 8.0 f0.4 g-0.4 o1.3
rodt 8.0 a1.1 b0.5 d1.1 g-0.6 q0.4
roga 8.0 d0.5 e0.4 g-0.5 s0.6
rogala 8.0 d0.5 e0.4 g-0.5 s0.6
roge 7.7 a-0.4 e0.4 g0.7 h0.7 k0.7 o0.6 q0.4 t-0.4
roger 7.7 a-0.4 e0.4 g0.7 h0.7 k0.7 o0.6 q0.4 t-0.4
rolf 7.7 a1.0 b0.9 d1.1 e-0.4 g-0.3 i1.3 s0.4
roli 7.5 a-0.6 d0.4 h0.3 m0.6 o-0.4 q-0.4 r0.8
rolige 7.7 a-0.4 b0.4 d0.5 r0.6
roll 6.0 a-0.6 f-0.3 g-1.1 h0.3 t1.6
roll+men 7.5 g-0.3
roll+pa 8.0 a1.1 g-0.4
roll+som 7.1 a0.7
rolle 7.1 a0.5 g-0.4
rollen 7.1 a-0.7 g-0.8
roller 8.0 a-0.3 g0.3
rolles 8.0 h0.3 k0.3 o0.4
rollup 8.0 b0.4 d-0.3 g0.3 l0.4 r0.6 t1.1
rom 7.1 a0.7 b0.6 d-0.6 e0.4 g-0.5 p1.2 r-0.3 s-0.3
roma 6.3 a-1.5 g1.0
roma+av 8.0 a-0.4
roma+den 8.0 a-0.4 g-0.8
roma+og 7.7 g0.7
roman 7.3 a-0.7
romane 6.8 a-0.7 g1.6
romant 8.0 a-0.4
romm 7.3 a-0.5 g-0.4 k0.3 o0.4
romm+fra 8.0 a-0.3 g-0.7
rommet 8.0 h0.3 k0.3 o0.4
romn 8.0 a0.7 c1.8 j1.0 p0.7 s1.1
romnin 8.0 a0.7 c1.8 j1.0 p0.7 s1.1
roms 8.0 g0.7
romsli 8.0 g0.7
romt 7.7 g0.5 k-0.3 r1.0 t0.5
ron 8.0 g-0.3
ronn 8.0 a-0.4 b-0.3 i-0.4 k0.4 l0.7 n1.3 o1.1 t0.3
rope 7.5 a-1.0
roper 7.7 a-0.6 g-0.6
rorb 7.7 f0.4 g0.4 h1.1 l-0.5 n-0.4 q0.3 r0.3
rorbua 8.0 f0.5 g0.4 h1.1 l-0.5 n-0.3 o0.3 q0.4 r0.5
rore 8.0 g0.7
rorer 8.0 g0.7
rorl 8.0 a0.3 c1.0 e0.4 i0.7 j0.5
rorleg 8.0 a0.3 c1.0 e0.4 i0.7 j0.5
roro 7.7 a0.4 c1.0 d0.3 e-0.4 g-0.5 o0.5 s0.3
roros 7.7 a0.4 c1.0 d0.3 e-0.4 g-0.5 o0.5 s0.3
ros 7.7 a-0.7 e-0.3 g2.3 l0.3 m0.4 r2.1 t0.7
ros+til 8.0 a-0.6 e-0.4 g1.6 l0.3 m0.4 r2.2 t0.8
rose 7.3 a0.7 c0.4 g-0.3 r0.8
rosens 8.0 a-0.4 g-0.3
rosm 8.0 a-0.4 g-0.6
rosmar 8.0 a-0.4 g-0.6
rote 7.3 a-0.7 b-0.4 c-0.6 e-0.8 f1.2 h0.9 l0.6 m0.6 n-0.4
rotere 8.0 a-0.4 d0.4 f0.7 g-0.5 o0.5 r-0.3
rotet 8.0 c-0.3 e-0.4 l0.8
rott 8.0 a-0.7 l2.0 m0.4 n1.5
roy 7.7 b0.4 d-0.3 g-0.4 i0.5 o0.3 q0.7 r-0.3 t0.3
rudd 8.0 a0.6
rukk 8.0 a0.7 c2.0 g-0.7 n0.5 r-0.3
rukk+a 8.0 a0.7 c2.0 g-0.7 n0.5 r-0.3
rukket 8.0 a0.7 c2.0 g-0.7 n0.5 r-0.3
rull 7.1 a1.0 c1.1 d0.8 e1.6 f-0.6 i-0.5 l-0.3 m-0.6 n-0.5 o-0.4 q0.5 s-0.3 t-0.3
rull+og 8.0 a0.4 b0.3 c0.3 g-0.4 i-0.4 q0.3 r-0.3
rulles 8.0 a0.4 c0.7 d0.8
runa 8.0 a0.5 c0.3 d1.1 i0.9 p0.6 q-0.4
rund 5.6 a0.5 b-0.4 d2.0 e1.7 f0.5 h1.8 j-0.6 m-0.8 n0.4 o0.5 r0.6 t1.0
rund+den 8.0 a-0.4 c-0.4 h1.2 r0.3 t0.4
rund+i 7.7 a0.3
rund+med 8.0 a1.2 b0.6 e1.3 g-0.5 i1.8
rund+og 7.7 c-0.4 d0.8 e0.8 g0.8 q-0.4 r0.7 t0.4
rund+pa 8.0 a-0.4 g-0.8
rund+til 7.7 e0.9 h0.7 i0.6 n0.5 t0.4
runde 7.3 b-0.5 c0.4 d1.4 e0.7 h1.0 i-0.4 m-0.5 o0.3 q0.3 s-0.4 t0.4
rundt 5.9 a0.4 e0.6 f0.3 g-0.3 j-0.3 k-0.3 n0.5 p0.4 q-0.5 t0.3
rune 8.0 c-0.3 g0.4 j0.4 l0.5 r0.5
russ 7.3 a-0.9 g0.4
russis 8.0 g-0.7
rust 7.7 a-0.3
rute 7.0 b-0.5 d1.9 g0.6 i1.2 r0.5 s-0.3 t0.5
rute+i 8.0 a-0.3 g0.4 h-0.3 r0.4 t0.5
rute+og 8.0 a-0.4 g0.7
rutere 7.7 a-0.6 g1.0 h-0.3 r0.3 t0.4
ruth 7.1 b1.0 d0.5 e0.7 g1.3 h1.0 i-0.3 m0.3 n0.9 q0.8 t-0.8
ruti 7.7 a-0.4
rutine 7.7 a-0.4
ruud 7.7 a0.4 c0.4 d1.8 f1.2 h0.6 l-0.3 o0.3 q0.5 r0.3
rydd 6.4 a-0.6 b-1.1 c-0.8 d-0.7 e1.4 f0.4 g2.7 h1.7 j-0.5 k0.7 o0.7 p0.5 q3.0 r3.1 t0.5
rydd+ette 8.0 a-0.5 d-0.3 e0.4 g0.8 l0.5 n0.6 r1.4 t0.7
rydda 8.0 f0.5 g0.3 h0.6 k0.4 m0.4 p0.6 r0.4
rydde 8.0 b-0.4 g-0.5 i-0.3 o1.5 p0.6 q0.5
ryddet 7.7 a-0.6 e0.5 g1.2 i-0.3 k-0.4 l0.4 n0.5 q0.7 r1.7 t0.6
ryddig 7.3 a-0.5 b-0.5 c-0.6 d-0.4 g2.2 h1.6 i-0.3 k0.6 o-0.4 q2.2 r1.7
rygg 6.9 a-0.5 b1.1 c0.4 e0.7 f-0.5 g-0.8 h-0.4 j-0.5 k1.3 l-0.4 m-0.4 p-0.3 r1.2 s0.3 t0.4
ryggen 6.9 a-0.5 b1.1 c0.4 e0.7 f-0.5 g-0.8 h-0.4 j-0.5 k1.3 l-0.4 m-0.4 p-0.3 r1.2 s0.3 t0.4
ryke 8.0 a-0.3 e0.5 k1.9 l0.3 q0.7
ryker 8.0 a-0.3 e0.5 k1.9 l0.3 q0.7
rykt 7.5 a1.1 b-0.3 g0.4 i-0.3 r0.9 s1.3
rykten 8.0 a-0.6 b-0.4 g1.3 r1.0
rytm 7.7 a-0.4 g1.6
s 7.7 a-0.9 e-0.5 g1.1 k0.4 r-0.4
s7 8.0 g-0.6
sa 3.1 a-1.9 b0.5 c-1.5 d1.3 e-1.8 f-0.8 g1.6 h3.3 i0.8 j-0.5 k1.3 m-0.3 n1.7 p-0.9 q1.1 r3.8 s-1.4 t0.5
sa+alt 8.0 a-0.3 d-0.3 g0.4 m0.4
sa+at 6.5 a0.3 b1.8 c-0.6 d-1.0 e1.1 g1.5 h1.6 i-0.4 j-0.5 m0.3 o-0.4 p-0.6 r1.9 t0.9
sa+beta 7.7 a-0.6 c0.5 d-0.4 f-0.4 h0.4 n3.2 o-0.8 p-0.7 r0.5 t0.6
sa+bild 8.0 a-0.4 b1.0 d0.3 i0.5 k-0.4 l-0.4 n-0.4
sa+bra 7.5 a0.9 h1.2 i-0.4 m0.7 o0.6 q0.6 r1.2 t-0.4
sa+da 6.3 c-0.8 h1.0 i0.3 j2.2 k0.7 l-0.5 m0.8 p-0.6 q1.0 r-0.5 s-0.6
sa+den 6.7 a-1.4 f0.3 g-0.4 i-0.7 j-0.9 k0.3 l-0.7 m1.2 n2.0 p-0.9 r0.6 s-0.4 t0.5
sa+dere 6.8 a0.3 b-0.5 c0.5 g-1.1 h-0.4 i-0.7 j-0.5 k0.4 l1.3 m-0.7 n-0.6 p-0.4 q0.5 r-0.6 s1.7
sa+det 6.0 a-0.8 c0.4 d0.5 g1.8 h1.5 i-0.9 k-0.4 l0.7 n0.4 p-0.3 q0.8 r2.7 s0.9
sa+du 6.9 a-0.3 c-0.8 f0.4 g-0.3 h0.7 i1.3 k0.4 n1.1 o-0.4 p-0.5 q-0.7
sa+enke 8.0 a-0.8 p0.5
sa+er 6.9 a2.4 c-0.5 f-0.3 g-0.8 h-0.5 i2.3 k1.0 m1.4 p-0.6 q0.6 t0.3
sa+fall 7.5 a0.3 c0.5 j1.1 k0.3 m0.3 p0.4
sa+far 7.0 b0.6 c0.5 d-0.3 g0.3 h1.6 i1.1 j1.1 k-0.4 m0.4 o0.9 p-0.5 q-0.4 r0.6
sa+fin 8.0 a-0.4 g1.1 h0.4 i-0.4 k0.3 l-0.3 q1.2 r1.3
sa+fint 7.7 a-0.4 d-0.3 g1.5 n0.8 r1.8
sa+forn 8.0 a-0.4 b0.4 e-0.3 f-0.3 g0.7 h1.4 i-0.4 r1.0
sa+fort 7.7 a-0.8 b-0.6 c-0.4 e-0.7 g-0.7 h-0.4 k0.4 l1.2 n1.1 o0.5 p-0.4 r-0.5 s-0.4 t2.1
sa+fra 7.7 a0.6 d1.4 f-0.4 i0.8 q0.4 r-0.4 s0.4
sa+gar 7.7 c0.3 g-0.3 h-0.3 k0.5 m0.3 o0.7
sa+glad 8.0 a-0.3 g0.6 h0.8 k-0.4 o0.8 r1.0
sa+god 7.5 a-0.8 b-0.4 c0.7 e-0.6 g0.6 h1.0 i-0.3 l0.4 n0.7 q0.8 r1.9 t0.4
sa+godt 8.0 a-0.4 g0.7 l0.3 r0.5 t0.4
sa+har 7.3 a-1.0 b0.7 e-0.3 g0.5 h0.7 i-0.3 m0.3 o-0.3 q0.6 r0.6 s0.9 t0.3
sa+her 8.0 c-0.6 k-0.3 n0.4 q0.8 t-0.4
sa+hun 7.3 a0.9 b-0.4 c-0.6 d0.5 e0.5 f-0.3 g-0.5 i0.8 k0.3 l1.0 o-0.4 r-0.4 s-0.4
sa+hygg 8.0 a0.8 b-0.3 d2.3 e-0.3 g-0.5 m0.5 r0.5 t0.4
sa+i 8.0 a-0.4 d0.4 e-0.4 f0.4 k1.4 o0.5
sa+igje 8.0 a0.8 d0.4 e0.3 g-0.3 h-0.3 i0.7 m0.8 n0.4
sa+ikke 7.1 b1.1 d-0.7 e-0.4 i-0.4 m0.6 n0.3 o0.6 p-0.4 q-0.4 s0.4
sa+inge 8.0 b-0.4 c-0.3 e0.8 g-0.5 s0.7
sa+ja 7.3 a-0.3 d0.7 e-0.5 g1.3 h2.4 i0.7 n-0.3 r0.9
sa+jeg 6.1 a-1.1 b1.3 c-0.5 d0.5 e-0.4 f0.5 g0.9 i-0.5 j-0.6 k0.5 l0.5 m0.8 n0.6 o0.8 p-1.4 q1.5 r1.6 s-0.5 t1.0
sa+kan 7.7 b-0.3 e0.4 f0.9 h1.1 l-0.4 q0.6 r0.6
sa+kom 7.7 a0.9 c2.4 d1.7 i-0.4 k-0.4 l0.6 m0.5 n1.0
sa+komm 7.5 a0.9 b1.7 c-0.4 d0.4 e-0.6 g-0.7 k0.4 m0.9
sa+kont 8.0 b0.3 d0.8 h-0.3 i0.5 k0.8 l0.3
sa+kose 8.0 d0.7 g0.4 h1.1 i-0.4 r0.7
sa+lang 7.5 c0.6 i0.5
sa+legg 8.0 k0.5 l-0.4 n-0.5 o0.4
sa+leng 5.7 a1.5 e1.4 i-0.4 j0.4 p1.9 r-0.4 s0.7
sa+lite 7.7 h1.0 k0.3 r0.6
sa+ma 8.0 a-0.5 f0.4 g-0.5 k0.8 l1.1
sa+mang 7.7 g0.7 h0.6 p0.4
sa+mote 7.7 a0.3 c0.6 h0.5 j0.7 k0.8 q0.3
sa+mye 6.8 a-0.9 f-0.3 i-0.4 k1.6 l-0.6 m0.5 n-0.6 o-0.4 p0.5 q1.0
sa+na 6.4 a0.7 b-0.7 d0.8 e0.3 f2.2 g-1.3 i-0.6 j-0.7 k1.0 l-0.3 m1.4 o1.2 p0.9 r-0.5 s-0.7 t0.6
sa+ofte 8.0 a-0.7 k0.3 r0.5
sa+om 8.0 c0.3 g0.6
sa+opp 8.0 c0.4 l0.4 n0.4 r-0.3
sa+over 7.5 a0.3 g-0.4 o0.9
sa+pa 7.5 g0.6 s0.5
sa+regn 8.0 a-0.8 b-0.3 f-0.4 h0.6 k-0.3 l0.8 n0.6 t0.3
sa+robi 7.7 a-0.5
sa+selv 8.0 a-0.4 e-0.3 g0.4 m0.4 r0.5
sa+send 8.0 b0.8 h0.3 m0.6 r0.6
sa+sett 8.0 c0.3 i0.6 l0.4
sa+sign 8.0 a-0.3 e-0.3 f0.5 h0.4 l-0.3 o-0.4
sa+sjel 8.0 a-0.5 m0.3 r0.6
sa+skal 7.7 r-0.4 s0.5
sa+snar 7.3 a-1.1 b0.4 c0.5 d0.4 e-0.3 g-0.4 h0.6 i-0.6 j-0.3 l1.1 n2.1 p-0.3 q-0.3 s-0.4
sa+snil 8.0 a0.5 b0.8 g-0.4 j0.6 k0.3 m1.0
sa+ster 8.0 g0.8
sa+stil 7.7 a-0.6 e0.6 f-0.3 g0.3 i-0.3 l0.5 q1.4 r0.7
sa+tar 7.5 b-0.4 c-0.4 e-0.7 h-0.4 m0.7 q0.3 t0.3
sa+til 7.7 a0.5 c-0.3 d0.6 e-0.4 i0.5 r0.3 s-0.3
sa+tyde 8.0 a0.9 b0.5 d1.0 j0.8 p1.1 q0.4 s0.7
sa+var 8.0 a0.4 c0.4 d0.6 e0.7 f-0.5 g-0.4 l0.6 p-0.3 q0.9 t-0.4
sa+veld 7.7 a-0.5
sa+vet 8.0 a-0.7 g-0.5 m0.4 o0.4 q1.1
sa+vi 6.3 b0.5 d0.5 e-0.7 f-0.6 g-1.1 j1.1 k1.4 l1.7 o-0.3 p-0.6 r0.6 s-0.5 t0.8
sa+vide 8.0 e0.9 g0.4
sa+vikt 8.0 a-0.6 g0.4
saft 8.0 a0.7
saga 7.7 a-0.5 e-0.3 g0.4
sagb 8.0 a-0.3 g1.0 l0.4 n1.1 o-0.3 r0.7
sagbru 8.0 a-0.3 g1.0 l0.4 n1.1 o-0.3 r0.7
sagt 5.4 a-1.7 b0.4 c-0.6 d0.8 e-1.5 f0.9 g0.4 h-0.3 i-1.5 j-1.1 l0.7 m0.9 n0.9 o0.7 p-1.1 q0.7 r0.4 t-0.6
sagt+at 8.0 b0.5 e0.3 g-0.3 m0.5
sagt+det 7.5 c-0.4 d1.1 e0.6 g0.9 h0.3 o0.6 t0.4
sagt+ja 7.7 d-0.6 e-0.7 g-0.3 i0.4 l0.4 m-0.3 t-0.4
sagt+opp 6.3 a-1.5 b0.4 c-0.4 e-0.8 f0.3 g-0.5 i-1.4 j-0.6 k0.8 l0.5 m0.4 n1.0 p-0.6 q0.7 r-0.6 s-0.6 t-0.4
sak 6.5 c0.4 d1.5 e-0.7 f-0.4 g-0.6 i-0.6 k0.7 m1.0 n-0.8 o-0.5 p-0.7 s-0.5 t0.3
sake 4.7 a2.9 b0.8 c1.7 d1.1 e0.9 f2.2 g-2.6 i-1.4 j3.7 l-0.9 m1.1 p0.5 r-0.4 s-0.6
sake+bli 7.7 j0.5 m0.9 p-0.3
sake+blir 8.0 a-0.6 c-0.3 d-0.3 e0.4 f0.6 o0.4 q-0.3 t0.4
sake+din 7.5 a-0.6 c-0.5 d-0.7 j-0.5 k1.0 q0.4
sake+er 6.8 a1.4 b2.4 c0.7 d-0.4 f2.0 g-0.6 h0.7 i-0.6 m0.3 p0.7
sake+inn 7.7 a0.5 e0.5 j1.2 m0.5 p-0.3 s-0.6
sake+og 7.7 a0.6 b-0.4 d-0.6 e-0.5 f1.1 j-0.4 o0.4
sake+om 8.0 a-0.5 r-0.3
sake+som 8.0 b-0.3 d-0.4 e0.4 f0.5 k-0.3 l-0.4 o0.7 q-0.5 t0.4
sake+til 7.1 a0.8 c-0.3 e0.5 g-0.4 h-0.4 i-0.4 j1.8 k0.3 m-0.6 p-0.4
saken 4.8 a3.0 b1.0 c1.2 d0.8 e1.0 f2.1 g-2.5 i-1.6 j3.6 l-0.7 m1.4 q-0.4 r-0.4 s-0.5
saker 7.7 a-0.4 c0.8 d0.4 g-0.3 h-0.6 l-0.4 m-0.3 o0.5
saks 6.3 b-1.1 g-0.7 h0.5 i-0.6 j0.7 l0.6 m1.0 o-0.4 q-0.7 r0.6 s-0.3
saks+komm 8.0 j0.6 n0.4 t0.5
saksbe 7.3 b-0.5 c-0.5 f0.7 h1.1 i-0.3 m0.3 n-0.3 p0.9 t-0.4
saksnu 7.7 c0.4 j0.6 k-0.3 r0.4 s-0.3 t-0.4
saksok 7.7 a-0.3 b-0.4 d-0.3 e0.3 n0.3 q-0.3 t0.8
saksom 7.7 a0.7 e-0.5 j0.9 m0.8 p-0.4
sakt 7.7 a-0.4 g0.8 l1.1
sakte 7.7 a-0.4 g0.8 l1.1
sal 8.0 o0.4 s0.5
sala 7.5 g-0.7
saland 7.7 a-0.5 g-0.6
sale 7.0 a0.8 d0.6 e0.7 i0.4 r0.5 s0.5 t0.5
salen 7.1 a1.0 d0.6 e0.7 g-1.0 i0.4 r0.5 s0.5 t0.5
salg 6.8 a-0.3 b0.5 d-0.7 f0.4 h0.4 i-0.5 l-0.4 m-0.6 o0.4 p0.5 t-0.7
salg+av 8.0 e-0.5 h-0.4 m-0.3
salget 8.0 a0.8 b0.5 d-0.3 e0.7 g-0.5 h0.3 l-0.5 m-0.4 t-0.6
salgsp 8.0 a-0.4 c-0.4 d-0.3 e-0.5 o0.4
salm 7.5 c-0.5 d-0.4 e1.4 g-1.3 k0.4 m0.4 s0.6
salt 7.1 a0.4 e-0.4 f0.6 g1.0 k0.4 m0.6 o0.7 q-0.4
sama 6.7 f-0.3 g-0.4 h0.6 j-0.3 k-0.4 l0.3 q-0.3 r0.5 s-0.3 t0.5
sama+har 8.0 a-0.3 e-0.5 g0.8 h0.7 r1.0 t0.3
sama+med 8.0 a-0.4 g-0.7 l0.4
samarb 6.7 f-0.3 g-0.4 h0.6 j-0.3 k-0.4 l0.3 q-0.3 r0.5 s-0.3 t0.5
samb 7.5 e0.4 g1.0 i0.8 j1.2
samboe 7.7 a0.4 e0.5 g0.8 i0.8 j1.2
same 7.3 a0.9 d0.8 e1.4 g-0.4 i0.9 j0.4 q0.3 s0.4
same+har 7.7 d0.9 q0.4 s0.5
sameie 7.3 a0.9 d0.8 e1.4 g-0.4 i0.9 j0.4 q0.3 s0.4
samf 7.5 a-0.4 g0.3 h0.7 r0.3
samfun 7.5 a-0.4 g0.3 h0.7 r0.3
sami 8.0 b-0.3 c-0.5 d0.4 f0.3 h1.0 l1.2 m0.5 n-0.4 o-0.3 q-0.4 r0.8 t-0.3
saml 6.2 a1.0 b1.5 g-1.9 h-0.6 i0.5 k0.3 l1.3 o-0.6 p-0.3 r-0.8 s-0.5
saml+alt 7.7 i1.4
samle 7.7 a1.8 g-0.6 i0.7
samler 7.5 a-0.9 c-0.4 d-0.5 e-0.5 i0.4 k0.3 r-0.5
samlet 7.5 a-1.0 d-0.4 e0.4 f0.5 l1.3 n0.6 q0.4
samlin 8.0 c1.1 d1.2 g-0.5
samliv 8.0 g-0.4
samm 4.2 b1.9 c-0.4 f0.7 g-0.6 h4.2 i-0.8 j-1.4 k0.4 m0.7 n0.9 o2.0 p-1.2 q-0.6 r1.8 s0.7 t0.4
samm+av 8.0 a-0.5
samm+dag 7.5 a-1.0 d-0.5 e-0.7 h-0.5 k-0.3 n0.9 o2.3 q-0.9 r0.4 t0.5
samm+er 8.0 a-0.4 b0.6 e-0.4 f-0.5 g0.7 h1.6 m0.9 n0.4 r0.8 t0.4
samm+ette 8.0 a-0.4 c0.5 e-0.6 f0.7 g-0.5 o2.3
samm+for 7.5 c-0.3 e0.6 g0.9 h0.4 i0.4 s0.9
samm+har 8.0 a0.8 c0.5 g-0.3 s0.7
samm+i 7.7 a-0.5 i0.6
samm+med 6.1 a-1.7 d-0.4 e-0.7 i-0.3 m-0.4 n2.0 q-0.5 r0.6
samm+mot 8.0 a1.8 e0.5 g-0.4 j0.7
samm+navn 8.0 a-0.4
samm+og 7.5 d0.4 p-0.3 s0.8
samm+sa 8.0 a0.6 n0.5 q0.3
samm+som 7.7 a0.9 b0.5 i1.0
samm+tid 7.3 e-0.4 g-0.4 k0.3 l-0.4 t-0.4
samm+vi 8.0 a0.8 e1.0 g-0.6 s1.0
samm+vilk 8.0 c0.6 g-0.4 h1.1 k-0.3 o-0.3 q-0.4
samme 4.8 b1.2 c0.5 d1.5 e1.2 f0.7 h4.6 i-1.3 j-0.7 l0.4 m0.5 o1.9 q-0.5 r1.6 s-0.3 t0.5
sammen 4.9 a0.3 b0.8 c-0.9 d-0.9 e-1.1 g-0.6 h1.1 j-1.0 k1.0 l-0.4 n1.6 o0.4 p-1.2 r0.8 s1.1
sams 6.6 a-1.1 g1.4 h0.5 o-0.4 r0.4 t0.6
sams+wave 7.5 g0.3
samspi 7.7 a-0.5 g1.3
samt 5.5 a-1.2 b-0.4 c-0.4 d0.8 e0.4 f0.5 h-0.4 k-0.6 m0.4 n1.0 t-0.5
samt+er 8.0 a-0.4 g1.2
samt+men 8.0 a-0.5 g1.1
samt+som 7.5 a-0.6 g-0.4
samtal 7.1 a1.0 b-0.3 c-0.3 d1.2 e1.1 f0.5 g-0.6 k-0.3 m-0.3 n0.4 q0.8 t-0.3
samtid 6.3 a-0.9 g0.9 n0.6 o-0.3
samtli 7.5 g-0.8 m0.7 p0.6
samu 7.7 d-0.3 e-0.3 l0.7 o-0.3
samuel 7.7 d-0.3 e-0.3 l0.7 o-0.3
samv 7.1 c1.0 d-0.3 e0.9 i0.5 j0.5 q1.0 s0.8
samvir 8.0 a0.7 c0.9 e1.3 j0.6 s1.1
samvit 7.7 i0.6 q1.1 r0.5 t0.3
sand 6.4 a-0.5 d0.5 g-0.9 j0.4 m-0.4 n1.2 o1.8 q0.5 s0.6 t1.1
sand+og 8.0 i0.5 s0.5
sandef 7.7 g-0.3 m-0.4 p0.4 s0.4
sandne 8.0 f0.3 i0.4 n1.4 o1.3 t0.3
sang 6.3 a0.8 g-0.6
sang+hand 8.0 a0.4 g-0.5
sang+som 8.0 a0.5
sangen 7.1 a2.1 g-2.1
sanger 7.5 a-0.6 g1.0
sann 5.7 a1.6 b0.9 c-0.6 d-0.6 e1.9 f-0.6 g0.4 h0.3 i-0.8 l0.4 n0.7 o0.4 p1.5 r1.6 t0.5
sann+det 8.0 a1.2 b-0.4 e2.8 g-0.8 l0.6 p1.0 q0.6 r-0.6 s0.8
sann+og 7.7 a-0.4 h0.8 k0.4
sann+skal 8.0 a-0.4 e-0.3 g1.4 h-0.4 k0.4 l0.4 q0.3 r1.7 s-0.3
sann+vi 8.0 a-0.4 e-0.7 g0.5 h-0.5 l0.4 n0.5 r0.7 t-0.4
sanna 8.0 a-0.3 h1.1 k0.5 l-0.4 n1.0
sanne 8.0 a0.5 b1.0 g-0.8 p1.5 r-0.3
sannhe 7.7 a-0.5 g-0.6
sans 7.5 a-1.3 g2.5
sans+for 8.0 a-1.0 g2.6
sansen 8.0 a-1.2 g1.4
sant 7.0 a-0.7 g-0.5 i-0.5 j0.6 l1.0 n0.5 o0.8 r0.4
sant+men 8.0 a-0.7 c-0.4 e-0.3 g0.4 l0.7 n0.8 r0.7
sape 8.0 b0.4 e-0.4 g0.4 l0.4 o0.6 q-0.4 r0.4 t0.4
sara 7.5 a-0.7 c0.4 g0.9 n1.4 q0.4
sarah 8.0 g0.5
sarb 8.0 a-0.3
sarbar 8.0 a-0.3
sare 8.0 a-0.6 g0.6
sats 7.3 b1.9 e0.4 g0.6 i0.5 l1.7 t0.4
satsen 7.7 a0.8 b2.1 e0.6 h-0.4 i0.6 l2.0 t0.6
satser 7.7 a-0.6 g0.9
satt 5.3 a1.8 b0.8 c-1.3 d1.9 e1.0 j0.6 l-0.9 m1.1 n-0.4 o1.5 p1.5 q0.8 r1.7 s2.0
satt+i 7.5 a-0.4 c-0.4 e-0.4 i-0.4 j0.6 m-0.3 o0.4 r0.4 s0.6
satt+med 7.7 c-0.4 d-0.4 e0.4 g0.8 h-0.5 l-0.4 n-0.5 r0.8 t-0.5
satt+og 7.7 a0.4 b0.7 d0.4 i0.7 m0.7 s0.6
satt+opp 7.3 a1.7 b0.5 c-0.3 d-0.4 e0.3 g-0.8 o0.5 s1.0
satt+pa 7.7 a0.8 b0.4 d-0.4 e0.5 g-0.4 m0.7 p2.3
satt+som 7.7 a-0.7 b-0.6 c0.3 f-0.4 g0.6 h1.0 o1.3 r0.7 t0.8
satt+til 8.0 k0.4 l-0.3 n-0.5 o0.8
satte 7.3 a0.5 d1.3 i1.7 p0.5
saue 7.5 a-1.1 d-0.8 f0.9 g0.7 h1.3 i-0.4 j-0.3 k1.6 l0.4 o-0.7 p-0.3 r0.8 s-0.3 t0.7
savn 7.5 a0.8 c0.3 g0.4 r0.4 t0.5
savn+av 8.0 a0.4 g0.6
savner 8.0 a0.5 c0.3 r0.5 t0.5
savnet 8.0 a0.4 g0.6
scan 7.7 a-0.5 d-0.5 f0.3 g0.6 k-0.6 l0.5 o-0.4 r1.3 s-0.4 t0.4
scanne 7.7 a-0.5 d-0.5 f0.3 g0.6 k-0.6 l0.5 o-0.4 r1.3 s-0.4 t0.4
scen 5.9 a0.8 g1.1 r0.4 s0.9 t0.5
scen+i 8.0 a-0.4 g0.8
scen+med 7.7 a-0.7 g0.8
scen+og 8.0 a1.0 g-0.6
scen+om 8.0 g0.3
scene 7.7 a-0.9 g-0.3
scenen 6.3 a0.7 g1.1 r0.5 t0.6
scener 7.7 a-0.6 g0.5
scie 8.0 a0.6 g0.3
scie+fict 8.0 a0.6 g0.3
scienc 8.0 a0.6 g0.3
scor 7.7 a1.3
scro 8.0 a0.9 g-0.4
scroll 8.0 a0.9 g-0.4
se 5.1 a0.6 b1.0 d-0.7 e1.3 f0.4 g-0.8 h0.5 j-0.6 k-0.6 m-0.3 o1.9 p-0.7 r0.6 t1.2
se+at 8.0 a1.1 g-0.7
se+bort 8.0 a-0.4 h-0.4 o1.8 q-0.5 t0.8
se+det 8.0 a-0.9 b-0.5 d0.3 g1.1 i-0.5 k-0.5 l0.3 n-0.3 q0.5
se+et 8.0 a-0.6 g1.5
se+film 8.0 d0.6 g-0.5 p0.5 s0.7
se+hva 7.7 d-0.4 e-0.4 g0.5 m0.4 s0.6
se+om 7.7 e0.6 h0.6 j0.5 k-0.4 r0.5 s0.3
se+pa 6.4 a1.9 b-0.3 c0.4 d-0.7 e0.7 g-1.2 j-0.3 k0.4 m-0.5 n0.4 o0.5 p-0.4 q0.7 s-0.7 t1.6
seag 8.0 a-0.5 g-0.6
sean 8.0 a-0.7 g0.4
seanse 8.0 a-0.7 g0.4
seco 8.0 a-0.4 g0.8
seco+sigh 8.0 a-0.4 g0.8
second 8.0 a-0.4 g0.8
sedv 8.0 a-0.5 g0.3
sedvan 8.0 a-0.5 g0.3
seg 3.8 a-0.5 b0.3 c1.3 d0.9 e-0.4 g0.6 h0.3 i0.3 j-0.9 k0.8 n0.6 o1.1 p-0.4 s-0.5 t0.7
seg+a 6.9 a0.6 b0.6 c0.6 d-0.3 g-0.6 i-0.5 q0.4 r-0.4
seg+at 8.0 a-0.4 r0.5
seg+av 7.1 a-0.8 d-0.4 g-0.5 l0.7 n0.7 t0.3
seg+bade 8.0 g0.9 h0.7 r0.5
seg+en 7.7 a0.4 b1.0 c1.0 d0.8 e-0.3 g-0.6 q-0.3
seg+for 7.1 b-0.4 f-0.5 g-0.4 h0.8 i-0.4 k1.4 m0.5 o-0.3
seg+i 6.3 a-1.3 d-0.7 g1.4 i-0.4 k0.3 l-0.4 q-0.5
seg+ikke 8.0 a1.4 c0.7 d2.3 g-0.5
seg+med 7.3 a1.5 c0.6 e0.7 g-0.9 r-0.4 t0.6
seg+og 7.3 a-0.9 b0.4 f0.4 g-0.9
seg+om 7.3 a0.3 g-0.6
seg+over 7.5 a-0.6 g0.5
seg+pa 6.7 a1.0 c-0.4 d1.1 e0.7 g-0.7 o0.5 p0.9 s0.7
seg+rund 8.0 g0.5
seg+sa 7.5 f0.5 g0.3 o0.6 t0.5
seg+selv 6.4 a-1.3 g1.1 n0.9
seg+som 7.1 h0.4 q0.6
seg+til 6.8 a0.8 c-0.3 d-0.4 g-0.6
seg+ut 7.0 a0.5 h-0.3 i0.9 m0.8 n-0.4 o-0.4 r-0.4 s-0.4
seg+utsl 8.0 a1.1 g-0.7
seie 7.7 g1.9
seier 8.0 g2.1
seig 8.0 a-0.3 g0.8
seil 8.0 a1.1 g-0.4 i1.4 q0.3
sein 7.1 a1.8 b1.1 c3.9 e0.9 g-0.9 i1.9 j1.3 o-0.3 p0.6 s0.8
seine 8.0 a0.9 c2.1 e0.9 g-0.5 j0.9 p1.0 s1.0
seiner 8.0 i1.3 j0.7
seint 8.0 a1.3 b1.3 c2.3 e0.4 i1.0 o-0.3
sek 7.7 a-0.3
sek+og 8.0 g-0.3
sekr 7.0 b0.4 f-0.5 g-0.5 i0.7 j-0.6 l0.5 o-0.4 p0.5 q0.5 t0.9
sekr+var 8.0 b0.6 e0.5 i0.5
sekret 7.0 b0.4 f-0.5 g-0.5 i0.7 j-0.6 l0.5 o-0.4 p0.5 q0.5 t0.9
seks 5.8 a0.9 b-0.7 c0.4 d0.6 e1.8 f-0.7 g-0.9 i-0.4 j0.8 k-0.9 l1.2 m0.5 q-0.4 r0.5 s0.3 t0.8
seks+andr 8.0 c-0.3 e1.0 g0.5 h0.8 m1.0 p0.7 r0.5
seks+er 8.0 a-0.4 g-0.3
seks+mane 8.0 i0.5
seks+og 8.0 g1.1 q-0.4 r0.8
seks+uker 8.0 a0.6 c1.6 e-0.4 j0.7 s0.7
seksjo 7.7 d0.4 e1.1 k-0.5 l-0.4 s0.4
seksti 7.7 a0.6
seksua 7.7 a-0.5 g-0.9
seku 7.5 e0.8
sekund 7.5 e0.8
sekv 7.7 a-0.4
sekv+med 8.0 a-0.3 g0.4
sekven 7.7 a-0.4
selb 7.7 a-0.4 g-0.7
selbek 7.7 a-0.4 g-0.7
selg 6.3 b-0.5 d1.4 g-1.1 i1.8 j-0.4 l0.9 r-0.6 s-0.5
selge 7.3 a-0.7 q-0.3
selger 7.0 a1.1 c-0.6 d1.5 e0.4 f-0.4 g-0.7 i1.6 o0.5 p0.5 r-0.5 s-0.4
selges 7.7 b-0.4 d0.3 f0.3 g-0.8 i0.6 k-0.3 l0.6 q0.6 r-0.3
sels 6.8 a-1.0 b0.6 d0.5 e-0.4 h0.5 j-0.5 k-0.4
sels+av 8.0 a-0.4 g-0.5
selska 6.8 a-1.0 b0.6 d0.5 e-0.4 h0.5 j-0.5 k-0.4
selv 4.5 a-0.7 e0.6 f-0.6 g2.7 i2.1 j-0.9 k0.9 m0.8 n0.8 o-0.4 p-0.5 r1.8 s-0.8 t0.7
selv+at 8.0 a0.9 g-1.1
selv+de 7.7 e0.3 h0.6 r0.6
selv+i 7.7 g0.9
selv+ikke 7.3 a1.4 g-0.6
selv+med 8.0 g0.9
selv+men 7.7 a-0.4 e-0.3 g0.4 o-0.4
selv+og 7.5 a-0.6 b0.7 c0.5 g0.3 s0.5
selv+om 6.5 a-0.8
selv+pa 8.0 a-0.4 e0.6 g-0.3 n2.2 t0.4
selv+sa 7.7 a-0.3 d-0.5 f0.6 g-0.6 h-0.4 i0.4 k0.6 l-0.4 o-0.3
selve 7.0 a-0.8 b0.5 d0.3 g1.5 k0.4
selvfo 7.1 a0.4 g-0.8
selvsa 6.4 a1.0 e0.3 g-0.7
send 3.9 a1.0 b-0.8 c0.9 d1.7 e1.6 f1.7 g-0.8 h0.6 i1.3 k0.5 l-0.7 m-0.5 n1.4 o3.5 q1.4 s-2.0 t1.5
send+dem 7.5 c0.3 e0.5 g0.9 h0.7 i-0.3 j0.5 m-0.4 o-0.4 r2.2 t-0.4
send+den 6.4 a-0.7 b0.6 e0.5 f1.1 h-0.4 i-0.7 j-0.4 n1.7 o2.5 p-1.1 q-0.8 t2.3
send+dere 8.0 a-0.3 d0.5 g0.6 h0.6 n-0.3 o-0.4 q0.3 t1.0
send+det 7.0 d0.7 e1.1 f0.4 g-0.9 h0.4 k-0.3 l-0.6 m-0.4 n0.9 o2.3 q-0.7 s-0.4 t2.2
send+en 6.8 a1.7 c0.9 e1.9 g0.3 h0.5 j-0.3 k-0.4 m0.7 n1.1 o-1.2 p-0.4 r0.4 s-0.4 t0.4
send+et 7.7 a1.1 c0.5 d2.1 e-0.4 g-0.4 m-0.3 o-0.4 p0.8
send+fakt 7.3 a0.3 b-0.4 e-0.6 g0.8 i0.3 k0.5 m0.6 o1.3 p0.9 r0.5 t-0.5
send+folk 8.0 e0.5 i0.5 s0.5
send+for 7.7 c0.4 d-0.4 e-0.6 h-0.4 q0.6 r0.4
send+gjer 7.5 c-0.7 f-0.3 h1.0 k-0.4 l0.3 t-0.3
send+jeg 7.3 a0.8 b-0.4 d-0.6 f1.5 i-0.4 j0.4 k0.6 m0.4 n0.5 o1.0 p0.4 q0.6 r0.4 s-0.6
send+krav 8.0 j1.1 m0.8 p1.1
send+kred 8.0 a0.5 b0.7 g-0.3 h0.7 k-0.4 m1.4 r-0.3
send+meg 6.6 a1.0 d0.7 e-0.5 f0.7 g-1.4 i2.6 j-0.5 o1.3 r-0.8 s-0.6
send+ny 7.3 e0.7 f0.5 g-0.5 h0.4 m0.5 o0.9 p0.5 q0.3 t0.6
send+oss 7.1 c0.9 d0.6 h0.5 j-0.6 k-0.3 n0.7 r0.5
send+over 7.1 a0.3 b-0.3 e1.8 g-0.4 h1.0 i1.0
send+pa 8.0 d0.8 f0.3 h0.4 o2.1 q-0.5 t0.5
send+rikt 8.0 d1.4 e0.7 n0.7
send+rund 8.0 d0.5 f0.8
send+til 6.5 a-0.5 e1.3 f-0.9 g-0.4 i0.8 j0.4 k-0.6 m-0.4 p0.4 q0.3 r0.7 t0.9
send+to 8.0 b0.8 c0.5 d0.6 e-0.5 i0.7
send+vi 7.7 a0.7 c1.6 d0.3 e-0.6 j1.5 s0.5 t0.4
sende 4.9 a-1.1 b0.9 d0.6 e-1.1 g0.7 h1.2 j-1.1 l-0.5 n1.2 o4.3 p-0.4 q-0.6 r1.0 s-1.1 t2.2
sender 5.8 c0.8 e0.3 f1.4 g0.8 j0.9 k0.9 l0.5 n0.4 o1.5 p-0.5 q-0.5 r1.0 t0.7
sendes 7.1 a-0.4 c-0.4 e-0.4 g-0.3 h-0.3 i-0.4 o-0.4 p0.6
sendt 5.6 a-0.5 c0.6 d3.0 e-1.3 f1.2 g-1.4 i-0.9 j0.6 n-0.4 o1.1 p0.6 q2.5 r0.3 t1.1
sendte 6.4 a0.4 b-0.4 c0.5 d1.7 e1.1 f0.8 h0.4 j0.6 k0.8 l-0.4 m-0.5 n-0.7 o-0.7 q1.5 r0.6 s-0.8
sene 6.4 a-1.7 d0.4 g-1.0 h0.3 i-0.8 j-0.4 l3.3 n1.6 o0.3 p-0.6 q0.5 s-0.5 t0.4
sene+enn 8.0 a-0.7 b-0.4 e0.3 l1.2 n-0.3 o0.3
sene+i 8.0 d0.4 e0.5 f-0.4 h0.4 l-0.6 n-0.8 q0.9 t1.3
senere 7.0 a-1.0 b-0.4 l1.0
senest 7.1 a-0.6 b0.3 d0.4 g-0.8 h0.4 i-0.6 k-0.4 l2.8 n2.0 p-0.3 q0.3 t0.7
seng 7.7 a-0.5 g0.9 m0.4 r1.4 t0.6
sent 6.0 a0.4 b-0.8 c1.3 d0.7 f-0.7 g-0.8 j-0.8 k0.5 l1.0 m-0.4 n-0.4 p-0.7 q0.7 s-0.5 t-0.5
sent+og 7.7 a1.3 c1.9 d0.5 e0.6 g-0.3 h-0.5
senter 7.5 a-0.8 c-0.3 d-0.4 e-0.5 g0.4 h-0.3 i0.5
sentra 6.9 a-0.7 b-0.8 d0.4 f-0.5 g-1.0 h0.3 i-0.4 k0.3 l0.9 q1.2 t-0.4
sentru 8.0 c-0.3 d0.9 e0.9 g0.5 l1.2
sept 6.5 a0.6 c1.2 d1.4 e0.4 f-0.3 h0.6 i-0.7 j0.6 k0.9 l1.1 m0.5 p0.5 s0.5
septem 6.5 a0.6 c1.2 d1.4 e0.4 f-0.3 h0.6 i-0.7 j0.6 k0.9 l1.1 m0.5 p0.5 s0.5
ser 4.8 a0.5 b-0.4 d1.4 e0.7 f2.1 g-1.7 h0.7 i-1.0 k1.7 l1.2 m0.5 n1.0 o1.7 p0.4 q0.3 r1.2 s-1.0 t2.2
ser+at 7.3 d0.7 f0.6 g-0.9 i-0.5 l0.4 n-0.4 o2.6 p-0.3 t0.3
ser+de 8.0 a-0.4
ser+dere 7.1 a0.8 b-0.4 c0.5 d1.5 f-0.4 g-0.3 i-0.4 j-0.3 k-0.4 o-0.3 p1.7 r-0.6 s0.7
ser+ikke 8.0 a0.8 b0.8 g-0.3 h0.4 i1.1 q0.4 s-0.4 t0.3
ser+inge 8.0 a-0.4 c0.5 g0.5 l0.4 n0.4
ser+pa 6.4 a0.5 c-0.3 d-0.7 e1.3 f2.9 i-0.7 j-0.7 k1.3 m0.4 o0.8 q0.6 r1.2 s-0.7
ser+ut 6.4 a0.6 e1.7 g-1.2 k0.3 l0.4 m0.3 n1.8 o0.3 p-0.4 q-0.6 t0.6
ser+veld 7.7 a-1.1 g1.6 l0.5 r1.6
ser+vi 7.7 a0.7 d0.4 g-0.9 p0.8
seri 5.8 e0.7 g0.6 n0.3 p0.6
seri+er 7.5 a0.9 g0.8
serie 7.7 a-0.6 g-0.6 h0.7
serien 6.3 a0.7 g1.3
serios 7.7 c0.4 e0.3 g0.6
serv 5.7 a0.8 b0.5 c0.4 d1.3 e1.4 f1.4 g-0.3 i0.6 k1.5 l-0.4 m1.7 n-0.3 p-0.9 q0.4 r1.4 s-0.6 t-0.4
serv+i 7.7 a1.6 d1.6 e-0.4 g-0.6 j0.8 m1.4
serv+og 7.7 b-0.4 c0.3 e0.7 f0.3 g-0.4 l0.3 m0.5 n0.4 o-0.4
serv+som 8.0 g-0.5
serv+til 8.0 d0.4 e0.6 g0.4 i0.6
server 6.3 a1.3 c0.4 d1.5 e1.4 i1.2 k0.5 l-0.5 m1.4 p-0.5 s-0.7
servic 7.0 e0.6 f1.9 g0.7 i-0.5 k1.0 m-0.4 o0.4 p-0.5 q0.4 r1.3 t-0.5
servie 8.0 b0.5 g-0.4 k0.4 m1.0
servit 7.5 a-0.5 g-0.9
ses 8.0 e0.5 g-0.3 i0.4 k2.4 q0.7
seso 6.3 a0.7 b-0.5 i2.6 l0.4 n0.6 p-0.5 s0.3
seso+er 8.0 a0.4 g-0.4 i0.6
seso+to 7.7 a-1.0 c0.4 d0.3 g1.1 h0.8 t0.3
sesong 6.3 a0.7 b-0.5 i2.6 l0.4 n0.6 p-0.5 s0.3
sete 7.3 d0.4 e-0.3 g1.5 i1.2 k0.6
setesd 8.0 a0.5 d0.5 e-0.4 i1.3 k0.6
setn 7.5 e-0.6 g-0.6 o0.4 t-0.4
setnin 7.5 e-0.6 g-0.6 o0.4 t-0.4
sett 4.8 b-1.6 c1.0 d0.8 e-1.0 f0.6 g0.7 h1.7 i0.7 j-1.0 l1.3 m-0.3 n0.5 o0.8 q0.7 r0.9 s-0.7 t0.9
sett+den 7.7 a-0.8 l0.6 q0.4
sett+det 7.7 c0.9 d-0.4 g-0.5 n0.3 q-0.3
sett+for 8.0 a1.1 b0.8 e-0.5 g-0.3 i-0.4 l0.6 t0.3
sett+fore 8.0 a-0.6 g0.5
sett+har 8.0 a-0.5 g-0.8
sett+i 7.3 a-0.9 f-0.5 h1.6 i-0.6 n0.6 p-0.3 r0.4
sett+noe 7.7 a1.6 c0.4 d0.6 g-0.6
sett+opp 7.1 b-0.5 c-0.4 d0.6 e-0.4 g-0.7 i-0.4 k-0.6 n-0.6 q0.3 s-0.3
sett+pa 6.9 a0.5 d-0.3 m1.6 p0.8
sett+pros 8.0 a-0.5 b-0.4 c-0.5 d-0.4 k0.6 l1.3 m-0.3 o1.9 q0.6
sett+seg 8.0 c0.6 e0.7 g0.8 r-0.4 t0.7
sett+vi 7.1 d-0.4 e-0.3 g1.1 h0.4 i1.2 j-0.3 m-0.3 o0.3 p-0.6 r1.9 t0.5
sette 6.2 a-1.0 b-1.5 c0.5 d1.3 f-0.8 g-0.6 i-0.3 j-0.6 l0.9 m-0.8 o1.4 p-0.5 s-0.5 t0.4
setter 6.3 c-0.3 f-0.5 g1.1 h0.3 i0.8 j-0.5 k-0.5 l0.6 m-0.3 n0.5 o0.4 p-0.7 r1.5 s-0.4 t0.4
settes 7.5 d-0.4 g0.4 k-0.3 m0.5 n0.5 o0.3 p0.5
sex 8.0 a0.7
sexy 8.0 a0.7
shar 7.7 a-0.3 g1.0
shar+van 7.7 a-0.3 g1.0
sharon 7.7 a-0.3 g1.0
showet 8.0 g0.5
shun 8.0 a0.4 g-0.5
si 4.8 a-0.4 c1.1 d1.7 e0.8 g0.9 i-1.2 j-1.2 l2.8 n1.1 o-0.6 p-1.3 q0.8 r1.6 t-0.5
si+at 6.2 a0.4 b-0.6 c-0.5 d-1.1 e-0.4 f0.3 g2.1 h-0.6 i-0.8 j-0.6 k0.3 m0.6 q1.5 r2.6 s-0.6 t-0.6
si+det 6.9 a1.2 d0.4 e3.1 f0.4 i0.5 k-0.5 l0.5 m-0.4 p-0.3 r0.6 s0.4
si+fra 6.8 a-0.5 c0.8 d1.8 f-0.6 g-0.6 i-0.8 j-0.4 l1.9 n0.7 o-0.5 p-0.5 s-0.5
si+hva 7.5 a0.5 b-0.3 c-0.3 d1.2 f-0.3 l0.7 r-0.3 s1.0
si+ifra 7.7 e0.4 h0.5 l0.5 m0.5 o-0.5 s0.5 t-0.3
si+meg 7.7 a1.2 b0.4 c2.3 e0.5 g-0.5 h-0.3 m-0.3 q-0.5 r-0.4 s-0.4
si+nei 8.0 a-0.4 d-0.4 o0.4 t0.7
si+om 8.0 b0.5 f0.4 g0.6 l0.4
si+opp 6.6 d0.6 e0.6 g-0.7 j0.3 m-0.3 n0.7 p-0.3 r-0.5 s-0.4
si+til 7.7 c-0.3 e-0.5 h-0.4 k1.1 l0.9 r-0.6
sida 8.0 a0.6 e1.0 g-0.6 q0.4 t-0.3
side 4.1 a2.1 c2.8 d3.4 e1.1 f1.0 g-1.4 h1.4 k1.0 l0.3 m0.3 o0.4 p-1.4 r0.4 s-0.6 t1.7
side+augu 8.0 a0.3 c1.3 f0.6 o0.3 p0.8 q-0.3
side+av 6.7 a0.9 c0.4 d0.8 e-0.4 g-1.6 o0.4 q-0.3 s0.6
side+blir 8.0 a0.4 l0.4 n0.4
side+dere 6.9 d1.1 e0.8 f-0.3 g0.7 h1.0 i0.7 j-0.6 k0.5 l0.4 m-0.6 p-0.6 r1.4 s-0.4
side+det 7.5 a1.1 i0.7 j0.5 k-0.3 m0.8 o-0.4
side+er 8.0 e0.7 s0.8
side+har 7.3 d1.0 e1.0 f-0.6 h0.7 i0.9 k-0.6 l0.3 n0.4 o-0.4 s-0.3 t-0.3
side+i 7.7 d1.4 e-0.4 g-0.4 i0.9 s-0.3 t0.9
side+inge 8.0 a0.4 d0.9 f1.1 i-0.4 l0.3 q-0.3 s1.0
side+jeg 7.7 a0.8 c0.7 d1.8 e-0.4 f0.7 g-0.5 j-0.4 s0.3 t0.5
side+med 7.7 e0.7 f-0.3 g-0.7 t0.5
side+og 6.9 d0.4 g-1.2 h0.3 k0.4 n-0.3 r-0.3
side+om 8.0 a-0.4 g0.9 h0.9 q-0.4 r1.1
side+pask 8.0 a0.8 b0.4 c1.4 d0.7 e0.3 i-0.5 n0.5 t0.6
side+vi 7.0 a-1.1 b-0.3 c0.4 e-0.6 g1.0 i-0.4 k0.3 m-0.3 o0.8 p-0.5 q-0.5 s-0.3
siden 4.4 a3.2 c4.3 d4.7 e-0.3 f1.3 g-0.5 h0.5 i1.2 j0.8 k0.8 m-1.2 p-0.6 r1.0 t1.2
sidene 7.3 b-0.3 c-0.5 d-0.4 g-0.4 o0.5
sider 6.4 c0.4 e1.0 f-0.3 g-0.6 h0.3 k0.7 l0.6 m1.6 p-0.5 r-0.3 s-0.6 t-0.5
sier 5.1 b1.8 e1.2 f0.6 g0.4 i0.4 j0.7 l-0.4 m0.4 n-1.0 o0.4 r0.6 s0.3 t0.8
sier+at 7.1 a0.7 b-0.4 c-0.4 e-0.5 f0.7 g0.5 h-0.4 m0.7 o0.3 r0.8 s-0.3 t0.4
sier+det 7.1 b-0.4 c1.0 e-0.8 f-0.4 g1.4 i-0.5 k-0.5 m-0.3 n-0.4 p0.5 s-0.4 t0.6
sier+du 8.0 b0.9 c-0.4 e-0.3 f1.4 g-0.4 l-0.4 q1.3 r-0.4
sier+fra 8.0 a-0.5 e-0.6 k1.0 q0.4
sier+han 8.0 a-0.4 g-0.7
sier+ikke 7.7 a-1.0 g1.2 i0.5
sier+jens 8.0 g-0.4
sier+med 8.0 i1.0
sier+opp 8.0 a-0.9 e-0.6
sier+vi 7.7 a-0.5 e0.6 g-1.0 i0.8 s0.4
sies 7.3 c-0.3 e-0.3 g-0.4 i0.5 j-0.3 k0.3 q2.0 r0.8
sies+opp 7.7 a0.7 e-0.3 i0.7
siff 7.7 a-0.5 b0.6 e-0.3 k-0.3 m-0.4 n2.3 o2.6 p-0.4 q-0.7
siffer 7.7 a-0.5 b0.6 e-0.3 k-0.3 m-0.4 n2.3 o2.6 p-0.4 q-0.7
sigh 8.0 a-0.4 g0.8
sight 8.0 a-0.4 g0.8
sign 5.8 d1.1 e-0.6 f0.6 g0.5 h3.7 j-0.9 k0.3 m0.7 n-1.0 p0.5 q0.9 r0.4 s-0.8 t2.0
sign+jeg 8.0 e-0.4 g0.4 h0.8 p0.9
sign+med 8.0 a0.5 c1.0 f0.6 g-0.6 i0.8 r-0.5
sign+pa 8.0 a0.4 i0.6 m0.7 p0.6
signat 8.0 a0.5 b0.3 d0.7 f0.4 g-0.6 h-0.4 i1.1 k0.3 o-0.4
signer 5.9 b0.3 d0.4 e-0.7 f0.7 g0.4 h3.4 i-0.8 j-0.9 k0.5 m1.0 n-0.9 o0.4 p0.6 q0.8 r0.5 s-0.7 t1.9
sikk 6.3 c0.6 d0.9 e0.9 j1.4 l-0.5 n-0.4 o1.6 p0.4 q0.4 s-0.3
sikker 6.3 c0.6 d0.9 e0.9 j1.4 l-0.5 n-0.4 o1.6 p0.4 q0.4 s-0.3
sikr 7.3 a-1.2 c-0.6 d-0.4 e-0.7 g1.0 h0.4 i-0.3 k0.4 q-0.5 r0.6
sikre 8.0 a-0.6 d-0.4 e-0.4 g1.3 h0.4 m0.4
sikrin 8.0 a-0.6 c-0.5 e-0.4 q-0.5 r0.7
sikt 7.7 a1.0 g-0.7
silj 6.8 d-0.5 e1.2 f-0.6 g0.4 h0.5 i-0.5 l0.5 p-0.3 q0.4 r1.0 t0.9
silje 6.8 d-0.5 e1.2 f-0.6 g0.4 h0.5 i-0.5 l0.5 p-0.3 q0.4 r1.0 t0.9
sime 8.0 b0.3 c0.8 e-0.4 f0.9 g0.4 o0.4 q-0.3 r0.8
simen 8.0 b0.3 c0.8 e-0.4 f0.9 g0.4 o0.4 q-0.3 r0.8
sin 4.6 a-1.5 b1.2 c-0.4 e-0.5 f-0.3 g-0.4 h-0.6 i0.8 o0.4 p0.5 r0.5 s-0.5
sin+egen 6.7 a0.3 g-1.6 i0.6 r0.4
sin+fors 7.3 a-0.5
sin+helh 7.7 a0.7 b0.6 e0.6 j0.9 o0.5 p1.1 q0.3 r-0.4
sin+i 8.0 d-0.4 e-0.4 o0.5
sin+kjær 7.7 a-0.7
sin+plas 8.0 e-0.5 g-0.4 n0.6
sin+rett 7.7 a-0.7 g1.7
sin+sost 8.0 g-0.4
sin+tur 8.0 a-0.5 g0.5
sin+vei 8.0 a0.9 g-0.4
sine 5.7 a-0.8 c-0.3 d0.6 e-0.9 f-0.4 g0.9 i0.5 j-0.3 l0.6 o-0.4 q0.7 t0.7
sine+bein 8.0 a0.6 d0.8 i1.1 r-0.4
sine+egne 7.7 e-0.3 g0.6 m0.4 n-0.3 q0.8 r0.4
sine+forb 8.0 a-0.4
singel 7.5 a-0.5 g0.5
singul 8.0 a0.9 g-1.1
sinn 6.8 a-0.3 d-0.3
sinne 7.5 a-0.6 d-0.3 g-0.6
sint 7.5 a-1.3 c-0.3 d-0.4 g0.9 h-0.5 k0.5 l0.8 r-0.7
siri 8.0 b0.6 j0.5 m-0.3 p0.5
sist 4.8 c0.6 d1.1 e-1.1 f-0.6 g-0.9 h0.5 i3.3 j-0.7 k-0.4 l1.3 n1.7 o1.5 p1.4 q2.3 r0.7 s-0.5 t1.6
sist+aret 8.0 a0.5 b0.4 e0.6 i0.6
sist+delb 8.0 e0.7 n1.1 p0.7
sist+det 8.0 c0.7 d0.7 h0.5 l1.1 n0.8 o0.8 q-0.3 r0.7
sist+fakt 7.1 a-0.9 d0.4 e-0.5 h0.4 i-0.6 l1.4 m1.3 o1.6 p-0.6 q0.9 r0.6 t0.4
sist+fris 8.0 b0.6 c0.7 e-0.3 i0.5 n-0.4 o0.8 r-0.4 t0.9
sist+gang 7.7 a0.7 b-0.4 c0.4 d0.6 e-0.6 i1.1 p-0.3 s0.8 t0.4
sist+oppd 8.0 g-0.5
sist+rate 8.0 a1.0 p2.1 q0.7
sist+som 8.0 p0.8
sist+vi 8.0 d0.5 g-0.4 i0.7
siste 5.0 a0.9 d1.1 e-1.4 f-0.6 g-1.2 h0.7 i2.7 j-0.4 l1.8 m0.4 n1.5 o2.0 p1.7 q2.7 r0.6 t0.6
sistne 8.0 a0.4 g0.8
sita 8.0 a-0.4 g-0.8 h0.6
site 8.0 a0.3 e1.0 f0.4 g-0.4 h-0.3 n0.4 s1.0
sitere 8.0 a0.3 e1.0 f0.4 g-0.4 h-0.3 n0.4 s1.0
sitt 4.9 b-1.1 c2.1 e0.8 f0.4 g1.1 h-0.8 i1.2 k0.8 l0.6 m0.5 o0.6 p2.0 r0.3 s1.0 t2.5
sitt+best 8.0 a-0.4 g0.8 m0.6 n0.4 r0.4 t0.5
sitt+eget 7.5 g-0.7 i0.8
sitt+fra 8.0 a0.8 g0.7
sitt+i 7.5 a0.8 c0.6 d0.6 e0.5 i-0.5 k-0.4 m-0.3 p0.4 q0.5 s1.3
sitt+ikke 8.0 g0.4
sitt+og 6.9 a0.4 b-0.5 c1.2 e0.4 i0.8 p-0.5 t1.7
sitt+pa 7.7 d-0.3 i0.6 t1.0
sitten 7.7 c0.8 d-0.5 g0.6 i0.4 r0.9
sitter 6.0 a0.9 b-0.7 c1.1 d0.7 e1.4 f0.4 g0.8 h-0.5 i0.6 j-0.4 k1.1 l0.9 m-0.6 n-0.5 o0.5 p1.7 s1.3 t1.4
sittes 8.0 a0.7
situ 7.0 e0.4 g0.4 o0.4 t0.9
situ+i 8.0 a-0.4 d0.3 e0.5 g-0.6 o0.5 q-0.3 t1.0
situas 7.0 e0.4 g0.4 o0.4 t0.9
siv 7.7 f0.4 g-0.4 m1.3 n0.4 o-0.3 s-0.4 t0.3
sivi 8.0 d0.7 g-0.3 h-0.3 j0.7 l0.4 n-0.3 t0.3
sjan 6.3 a1.3 c0.5 g1.5 i1.7
sjan+for 8.0 a0.4 g-0.3
sjange 6.7 a1.2 g0.3
sjanse 7.1 c0.6 g1.4 i1.9
sjarme 8.0 a0.6 g-0.9
sjef 6.1 a2.0 b0.4 c-0.6 d0.7 e0.7 f4.6 g-1.6 j-0.6 m0.8 n0.5 p-0.7 r-0.7 s-0.8 t-0.7
sjef+din 7.3 a1.4 b0.5 c-0.6 d1.5 e-0.7 f3.4 g-0.3 i0.4 k0.3 m1.0 o0.4 s-0.5
sjef+er 8.0 a0.6 c-0.3 e1.0 n0.9 o-0.7 t-0.4
sjef+min 8.0 b0.4 i0.6 r-0.3
sjef+pa 8.0 b0.4 f1.1 g-0.3 l0.4 r-0.4
sjefen 6.4 a0.9 b0.4 c-0.8 d1.0 f1.9 g-1.0 i0.6 j-0.5 l-0.3 m0.9 n0.8 p-0.5 r-0.5 s-0.7 t-0.3
sjek 6.6 a-0.3 d0.4 e0.9 g-1.0 i-0.6 j-0.3 l0.8 m-0.4 n-0.4 o1.7 p-0.8 q3.0 t-0.5
sjek+om 7.7 a-0.5 b0.4 c-0.4 h0.3 l-0.3 o2.3 q0.4 t-0.3
sjekke 6.8 a-0.3 b-0.3 c-0.3 d0.5 e1.2 g-1.0 i-0.5 j-0.3 l1.0 o2.0 p-0.6 q2.3 s-0.5 t-0.4
sjel 6.2 a0.9 b-0.4 d0.4 g0.4 i-0.5 k-0.4 r1.8
sjel+at 8.0 a-1.5 d0.3 g0.9 l-0.3 o0.3 r1.5
sjel+har 8.0 a-0.4 g1.2
sjelde 6.4 a0.4 b-0.4 c0.3 d0.4 e-0.4 i-0.4 k-0.4 r1.9 s-0.3
sjeler 8.0 e0.7 g0.7 s0.8
sjoh 8.0 a-0.4
sjoh+er 8.0 a-0.4
sjohus 8.0 a-0.4
sjok 7.5 a0.9 b1.2 e-0.4 o0.4
sjokke 8.0 a0.9 g-0.6
sjol 6.4 b2.1 c1.6 d0.4 e-0.7 f1.8 h0.8 l0.6 m0.8 p1.6 q-0.3 s-0.6
sjol+at 8.0 a0.3 c1.5 g0.4 p1.0
sjol+dere 8.0 a-0.5 h-0.3 l0.5
sjol+i 8.0 a-0.3
sjos 8.0 r0.3
sju 6.7 a0.3 c2.0 d1.5 f-0.5 g-0.5 h1.0 j0.7 k1.0 n-0.3 o-0.4 p-0.6 q0.7 r-0.4 t0.6
sju+gang 8.0 a0.4 c0.4 e-0.3 i0.8 s0.4
skad 6.8 b-0.6 f-0.3 h0.5 i-0.4 k0.8 l-0.3 m-0.3 q-0.5 s-0.3
skadet 7.5 g-0.7 k0.4
skaf 7.5 b0.4 g-0.6 j-0.4 l-0.3 p1.0
skaffe 7.7 b0.3 c0.4 g-0.5 p1.1
skal 3.7 a-0.4 c0.9 d0.4 e-1.2 g-1.4 h1.0 j-2.8 l0.4 m0.6 n2.3 o1.6 p-1.0 q1.8 r1.8 s2.2 t0.9
skal+alts 8.0 c0.8 d0.7 g-0.5 l0.9 n0.8
skal+bare 7.7 c0.7 e0.7 g-0.5 k0.4 s0.7
skal+beta 7.7 a-0.6 c0.4 e-0.3 f0.4 k0.3 n1.8 o1.8 p-0.3
skal+bli 8.0 a-1.1 m0.3 n1.2 q-0.3 r-0.4
skal+bruk 7.7 a-0.5 b-0.4 c0.5 e-0.5 g-0.3 k0.7 l0.5 m0.3 t0.5
skal+bytt 8.0 a0.6 b0.8 e-0.4 g-0.3 h-0.4 i1.0
skal+de 8.0 a0.6 c0.7 g-0.4 s1.2
skal+den 8.0 a-0.5 g-0.4 n0.8 o0.7 q-0.3
skal+dere 8.0 a0.3 c0.7 d0.4 s0.6
skal+det 6.9 d0.8 e-0.9 g0.4 h-0.3 i-0.6 j-0.3 l0.5 m2.3 p0.5 r1.0 s0.3
skal+du 6.4 a0.7 c1.6 e-0.4 g2.4 h0.3 k-0.5 l-0.5 n0.5 q0.4 r3.3 s-0.7 t0.9
skal+fa 7.1 a1.0 b2.0 c0.9 d0.3 e0.5 g-0.7 h-0.4 i1.7 n1.4 p0.9 r-0.6 s0.5 t-0.4
skal+fore 7.5 a0.5 b0.3 f0.3 g0.3 i0.9 o0.8 r0.5
skal+gi 8.0 a-0.9 g-0.6
skal+gjor 7.7 a0.5 b1.3 d1.3 f0.3 i0.4 p-0.3 r0.4 s-0.4
skal+ha 6.0 a-1.7 b-0.3 d-0.5 f-0.4 g0.7 h1.2 j-0.5 l1.0 o-0.9 q1.3
skal+heng 7.7 a-1.0 g-0.5 h0.4 i-0.4 k0.4 l0.4 n0.3
skal+hold 8.0 a0.4 d0.8 g0.7 i1.0 s0.9
skal+i 7.7 b-0.5 d-0.4 e-0.5 f1.2 t0.4
skal+ikke 6.8 a-0.9 c-0.7 e0.4 g-0.6 l0.6 m-0.6 n-0.4 o0.5 p-0.7 r-0.4 s0.5
skal+inn 7.7 a-0.4 b-0.4 d-0.5 e-0.3 g-0.4 q0.4
skal+jeg 6.7 a0.7 b0.6 c0.6 d-0.6 e0.8 g0.6 h0.9 i-1.2 j-0.3 k0.5 l-0.3 m1.6 o0.9 p0.6 r-0.6 s1.4
skal+kunn 8.0 g-0.7 i1.4
skal+legg 8.0 g-0.3 i0.4 q0.4 s-0.3
skal+lese 7.7 a-0.5 d0.9 e-0.5 g-0.4 h0.4 i-0.4 m-0.3 s-0.7 t0.6
skal+ligg 7.7 a0.4 g-0.4 h0.7
skal+man 7.7 b1.1 g0.7 k0.4 q0.7 s0.7
skal+nok 8.0 e0.7 k-0.3 m-0.3 n0.8
skal+og 7.7 a-0.4 f0.9 m0.6 n-0.3 o0.9 q1.0 r0.4 t0.3
skal+over 7.0 a-0.4 b-0.8 c0.3 e-0.7 f-0.4 g-0.4 h0.4 i-0.4 l0.7 n-0.3 o-0.5 p-0.3 q-0.5 r0.5 t0.4
skal+pa 8.0 a-0.4 d-0.4 e-0.4 g-0.3 k-0.3 t1.0
skal+puss 8.0 a-0.3 c-0.4 g0.4 n0.3 q0.3 r0.7
skal+si 7.7 d0.4 g1.6 r0.9
skal+sorg 8.0 a-0.6 c-0.4 e-0.4 h0.4 n1.1 q-0.7 s-0.4 t0.5
skal+til 8.0 a-0.6 f0.3 g-0.3
skal+vi 7.0 a0.3 b-0.3 d0.7 e0.5 g-0.5 h-0.5 i-0.6 k0.8 n-0.8 o1.8 p0.8 q0.4 r-0.3 s-0.4
skal+være 5.9 a1.7 b0.7 c-0.8 d-0.8 e0.8 f-0.5 g-1.8 i0.6 l0.8 n1.1 o-0.9 p0.7 q1.7 r-0.5 s0.9 t-1.1
skalld 7.7 a-0.7 g-0.8
skam 7.7 a-1.0 f0.4 g1.5 h0.8 r0.6
skamlo 8.0 a-0.6 f0.4 g0.8 h0.9 r0.7
skap 6.1 a-1.3 g0.8 l0.4
skap+og 7.7 g-0.8
skape 7.7 a-0.4 g-0.6
skaper 6.8 a-0.3 g0.7 l0.4
skapes 8.0 a-0.4 g-0.7
skapt 8.0 a-0.4 g0.8
skar 7.5 a-0.5 g-0.7
skarpt 8.0 g1.2
skat 6.5 b0.7 e1.7 g-1.0 h-0.4 i-0.8 j0.6 k1.1 l1.7 m1.0 n0.7 o-0.7 p-1.5 s0.6 t0.9
skatte 6.6 a0.3 b1.0 e1.8 g-1.0 h-0.5 i-0.7 j0.7 k0.7 l1.9 m1.2 n0.8 o-0.4 p-0.8 s0.6 t0.8
skei 8.0 a0.8 e1.7 g-0.6 l0.4 n0.4
skep 7.7 e-0.7 f-0.4 g1.0 r1.8
skep+til 8.0 a0.4 e-0.4 r0.5
skepti 7.7 e-0.7 f-0.4 g1.0 r1.8
ski 7.7 e-0.3 h0.5 r0.5 t0.8
skif 6.8 b0.9 c-0.7 d0.5 e-0.4 g-0.9 k0.5 l1.2 m-0.4 o0.4 p0.4 t-0.3
skifte 6.9 b0.9 c-0.7 d0.6 e-0.3 g-0.9 j0.4 k0.5 l1.2 m-0.4 o0.4 p0.4 t-0.3
skik 6.8 a-0.5 c-0.6 d-0.8 e0.5 g0.7 j-0.3 k0.3 p0.9
skikke 6.9 a-0.7 c-0.6 d-0.7 g0.8 k0.3 m0.5 p0.8 r0.4
skil 5.2 a-1.6 c-0.5 e0.7 g2.2 h2.3 i-1.0 j-1.2 l0.4 p-1.3 q1.3 r1.8 s-0.8 t-0.3
skil+av 7.7 a-0.4
skil+er 7.5 a0.8 e1.3 h0.4 m0.3 p-0.4 q1.1 r0.9
skil+i 7.7 a-0.4 h0.5 l0.3 q0.4 r0.5
skil+med 7.3 d-0.3 e-0.4 g0.9
skil+mell 8.0 a-0.4 g0.7
skil+og 7.7 a-0.4 g-0.3 k-0.4 o-0.4
skil+som 8.0 a1.1 e0.9 g-0.4 i0.7 s0.9
skil+til 7.7 c0.3 g-0.5 k-0.4 l0.7 n-0.4 o-0.5 q-0.4 t0.4
skildr 6.8 a-0.5 g1.1
skille 6.9 a-0.6 b0.3 g0.6 i0.5
skilsm 8.0 g0.6
skilt 6.8 a-1.0 b-0.4 c0.4 d0.7 f-0.6 h2.8 i-0.7 j-0.4 k-0.8 l-0.4 n-0.3 o-0.7 p-0.5 q0.6 s-0.6
skilte 6.2 c-0.8 d0.4 e1.5 h0.4 i-0.9 j-0.7 k0.7 l1.3 p-0.9 q1.6 r1.1
skilti 8.0 b0.8 f0.5 l-0.4 n1.0 o0.3 r0.9
skiltp 8.0 h0.9 k0.4 m0.6 o0.5 r0.3
skin 7.1 a0.8 c-0.4 g1.6 k1.0 r1.4 t-0.4
skinne 7.3 a-0.5 c-0.4 g2.2 k1.0 r1.4 t-0.4
skip 7.0 a-0.6 b-0.5 e0.4 g-1.6 j-0.3 k0.5 n0.7
skippe 7.7 a1.2 b-0.4 e0.8 g-0.8 n0.8
skis 6.3 a0.6 c0.9 d1.1 f-0.3 g-1.4 i1.5 j-0.6 k1.0 l0.7 m0.9 p-0.7 q0.3 r0.5 s-0.6
skisse 6.4 a1.5 b0.3 c0.7 d1.1 g-0.8 i1.7 j-0.4 k1.2 l0.7 m0.7 n-0.4 o-0.3 p-0.5 r0.5 s-0.4
skiv 7.3 a0.8 g0.7 n1.2 r-0.4
skive 8.0 g0.6
skje 4.7 a2.0 b0.5 c-0.4 d-0.4 e1.8 h1.3 i1.5 m-0.6 n-0.3 p0.5 s2.1
skje+det 8.0 d0.6 g0.7 i0.6 k0.7
skje+er 8.0 g0.9
skje+for 7.7 a0.7 g-0.7 s0.7
skje+har 7.5 a-0.5 c0.8 e-0.5 g-0.6 i0.8 l1.1 p-0.3
skje+i 7.3 a1.0 e0.9 h0.8 i0.8 r0.5
skje+inne 8.0 c0.7 e0.6 j0.9
skje+komm 8.0 b0.4 g0.4 i0.4 q0.6 r0.4
skje+med 7.3 a1.0 b0.9 i1.6 s0.7
skje+og 7.0 a-0.8 c-0.3 h-0.3 s0.6
skje+pa 7.5 e0.9 g-0.6 j0.5 s0.6
skje+som 8.0 a0.6 g-0.6
skje+til 7.7 a1.5 c-0.3 e0.5 h1.8
skjebn 7.5 a-0.8
skjedd 6.9 a1.0 b-0.3 c-0.4 e1.0 f-0.4 g-0.4 h-0.5 i1.7 k0.5 s1.9
skjell 8.0 g-0.6
skjema 7.3 a0.5 b1.1 e0.5 g-0.8 h-0.3 i-0.5 j-0.4 m-0.4 n-0.5 p1.1 t1.0
skjemm 8.0 a1.2 g-0.6
skjer 6.4 a-1.2 e-0.7 f0.5 g1.1 h0.8 i0.8 j-0.3 l0.5
skjerm 5.6 a1.2 c0.5 e0.7 g1.1 h1.6 i0.4 r-0.4
skjeve 7.7 e0.5 g0.6 j0.8 p0.4
skjo 5.6 a-1.4 b0.7 c0.7 e-0.6 i-1.1 j-0.5 k-0.4 l1.4 m1.6 n1.9 p-0.7 r2.0
skjo+at 7.3 b0.4 g-0.7 l0.9 m-0.3 n0.6 p-0.3
skjo+det 7.3 a-1.4 e-0.4 g0.4 m0.9 r0.7
skjo+ikke 8.0 a0.6 b0.4 g0.8 i-0.3 k-0.3 m1.6 n-0.3 r1.0
skjo+jeg 8.0 d-0.4 g0.9 n1.1 q-0.3 r1.0
skjo+og 8.0 g0.5
skjonn 6.0 a-1.0 b0.8 c0.9 g-0.4 i-1.0 j-0.4 k-0.5 l1.4 m1.5 n1.9 p-0.6 r0.9 s-0.6 t0.5
skjont 7.1 a-0.6 c-0.4 e-0.8 g0.7 k0.4 r1.3
skjort 8.0 c0.5 g-0.5 s0.7
skju 7.1 a-0.9 g0.5
skju+pa 7.5 a-0.5 c0.7 s0.7
skjule 7.7 a-0.6 g0.4
skjult 7.7 a-0.4
skjæ 8.0 g-0.8 p0.9
skli 7.7 a0.8 e0.4 p1.0
sko 7.7 d-0.3 e-0.6 r-0.5
skoe 8.0 e-0.4 g0.9 i1.1 o0.4 q0.5 r0.9
skog 7.5 a-0.7 d-0.3 k0.4 l-0.3 n0.4 q0.5 t-0.3
skol 6.0 a-0.5 b0.7 c0.6 d0.5 e0.4 f0.7 g-0.8 h1.3 j0.5 k1.5 l-0.4 m-0.8 q1.1 r0.6 t0.8
skol+i 8.0 c0.5 h-0.3 m-0.5 o-0.4 q0.6 t0.8
skole 7.5 c0.3 e0.4 f1.0 h0.8 i-0.4 j0.5 k0.7 l-0.4 n0.5 o0.4 r0.4 t0.6
skolea 7.7 c-0.4 e0.6 g0.3 h0.7 i1.0 r0.6 s0.9
skolen 6.9 a-0.5 b0.5 c0.8 e-0.4 g-0.6 i-0.5 j-0.4 k1.3 m-0.5 o-0.5 p0.5 s-0.3
skoles 8.0 b1.2 c0.9 e-0.4 g-0.3 m-0.4 p1.0 r-0.4 t0.7
skor 8.0 a-0.6 n1.2 o0.4
skra 7.7 a-0.5 g0.5 m0.7 q0.4
skre 5.2 a0.7 b0.7 c1.3 d1.1 f0.9 h-0.4 i-0.4 j0.9 k0.4 l-0.6 m1.0 o0.4 q-1.1 r0.8 s1.5
skre+av 7.0 a-0.6 b0.4 c0.4 e-0.4 h-0.4 o1.1 p0.4 t-0.6
skre+et 8.0 e0.6 s0.4
skre+i 7.1 a-0.7 d-0.3 g-1.0 j0.4 p0.8 s-0.4
skre+manu 8.0 a0.4
skre+og 8.0 b0.5 g0.5 i0.4
skre+om 8.0 b0.3 e-0.4 f0.3 g0.7 o0.8 r0.4
skre+til 7.3 c0.9 d0.9 e-0.7 f1.0 g0.5 i0.5 j0.4 s0.7
skre+unde 7.7 a0.8 d0.4 j0.8 m1.0 p1.2
skre+ut 8.0 a0.5 e1.0 i0.8 k1.0 p0.7
skrev 6.3 a0.7 c1.5 d1.0 e-1.3 g-0.8 i-0.5 j0.4 k-0.5 m0.9 p0.8 q-1.0 s-0.4
skreve 5.8 b0.4 c0.4 d0.6 e1.0 f0.6 g0.5 h-0.7 j0.8 k0.5 n-0.5 o0.4 p-0.4 q-0.4 r0.8 s1.9
skri 4.5 a-0.9 c0.7 e1.5 f-0.4 g-1.3 h1.3 i-2.4 j0.9 k-0.3 l0.7 m-0.8 n1.6 p-1.7 q-0.9 r0.5 s0.5 t1.1
skri+at 7.7 b-0.3 e-0.5 f-0.4 k0.5 m-0.4 o-0.4
skri+dett 7.7 a0.5 d0.4 e-0.5 i0.3 j0.7 q0.4 r0.8
skri+en 7.1 a-0.5 b0.6 c-0.5 d-0.4 e1.2 f0.3 g-0.4 h0.4 k-0.4 m0.6 n0.5 p-0.5 t-0.5
skri+et 7.5 a-0.5 b-0.4 c0.7 h0.4 k-0.4 l0.4 p-0.3 q0.3 r-0.5
skri+for 8.0 a0.4 e1.1 k0.5 q0.3 r0.5 s0.9 t0.3
skri+fra 7.5 d-0.4 e-0.5 g1.2 h-0.5 i0.5 k-0.3 r0.9 t0.4
skri+hver 8.0 a-0.5 g1.0
skri+i 7.7 a-0.5 c-0.3 e-0.5 j-0.3 t1.1
skri+jeg 7.7 d1.3 f0.5 s1.2
skri+med 8.0 a-0.3 g0.9 k0.4 n1.0 r0.8 t0.3
skri+og 7.1 a1.0 c0.8 e0.8 g-1.0 i-0.4 s-0.4 t0.9
skri+om 7.1 a-0.7 e0.4 g-0.8 h-0.4 i-0.5 m-0.4 n0.3 o0.7 p-0.3 q-0.6
skri+pa 7.5 b1.0 d-0.5 e1.6 g-0.3 i-0.3 m0.9 o-0.3 s0.7
skri+rede 8.0 a0.5 e0.9 j0.7
skri+svar 8.0 d0.5 e0.5 j1.0 s0.4
skri+til 8.0 f0.3 g0.9 h2.0 r0.4
skri+ut 8.0 a0.8 g-0.8
skrift 6.3 a0.6 b0.8 c2.6 e0.6 g-1.0 i-0.9 j2.4 k-1.0 n0.6 o-0.6 p-0.7 q-0.4 r-0.6 s-0.6 t0.3
skrike 7.7 a0.5 g-0.3
skriv 7.3 a-0.6 b-0.7 c-0.7 d-0.3 e0.4 f0.6 g0.9 h1.3 i-0.4 l0.8 r0.9 s-0.4
skrive 4.8 a-0.8 c-0.5 d0.5 e1.0 f-1.0 g-0.7 h0.8 i-1.6 j-1.1 k0.4 m-0.7 n1.5 o0.6 p-1.6 q-0.5 r0.4 s1.3 t1.0
skro 7.3 b0.5 f0.5 g1.4 n-0.4 r1.6 t0.6
skro+av 8.0 b0.6 e-0.6 f0.7 g0.6 h-0.6 k0.3 m0.3 r1.1 t0.4
skro+i 8.0 a-0.3 e0.3 g1.1 h0.6 r0.6
skroll 8.0 g0.6
skrot 7.7 b0.5 f0.5 g0.9 n-0.4 r1.7 t0.6
skru 6.6 a-0.3 d-0.3 e1.1 g-0.6 h-0.3 i-0.4 n0.4 q-0.8 r-0.5 t0.5
skru+av 8.0 m0.6
skrue 8.0 a0.5 e0.7 s0.9
skrur 7.7 e0.6 g-1.0 k-0.3 n0.7 o0.6 q-0.5 r-0.3 s-0.4 t0.6
skrus 8.0 g0.7
skry 6.9 a-1.3 c-0.3 d-0.6 e-0.6 g3.3 h0.5 i-0.4 k-0.3 l0.4 n0.3 p-0.3 r2.7 s-0.7 t-0.3
skry+av 8.0 g0.5 r0.5
skryt 7.7 a-0.5 e-0.5 g1.5 h-0.5 k-0.3 l0.3 q0.3 r0.8
skryte 7.5 a-0.5 c-0.4 g1.4 l-0.3 r1.5
skud 7.3 a-0.6 e-0.3 g1.3 h0.8 o-0.4 r0.8 t0.4
skudd 7.7 a-0.4 e-0.3 g1.2 h0.9 o-0.4 r0.9 t0.5
skue 6.9 g0.4
skue+er 8.0 a-0.7
skuesp 6.9 g0.4
skuf 6.8 a0.7 c-0.5 d-0.4 e1.4 f0.9 g-1.2 i-0.6 j-0.3 l1.0 m-0.4 n1.6 p-0.5 q0.6 r-0.4 t0.8
skuffe 6.9 a1.1 c-0.5 d-0.5 e1.5 f1.1 g-1.1 i-0.5 l0.9 n1.7 p-0.5 q0.5 r-0.4 t0.5
skul 4.7 a3.8 c7.1 d1.1 e0.9 f1.3 g-2.9 h-0.4 j0.8 k1.3 m-0.7 n-0.3 o1.5 p1.9 q0.7 s-1.7 t2.3
skul+bli 8.0 a0.3 g-0.4
skul+bytt 8.0 a-0.6 c-0.4 e-0.3 g1.3 k0.4 o0.3 q0.4 t0.3
skul+du 8.0 a-0.7
skul+fa 8.0 d0.6 e0.6 i0.5 o0.3
skul+ha 7.3 a0.8 b-0.6 c2.0 d1.1 f-0.4 g-0.4 i0.3 k0.7 m-0.4 p-0.4 t0.6
skul+hatt 8.0 c0.3 f0.4 t-0.4
skul+hold 8.0 b0.7 f0.5 i0.9
skul+komm 7.3 a0.3 c0.9 d0.7 g-0.6 l0.3
skul+send 8.0 c0.9 d1.2 e-0.4 i0.5
skul+skri 7.7 c0.6 e-0.3 g0.5 k0.6 p0.7 q0.6 r0.8
skul+vise 8.0 a1.0 g-0.4
skul+være 7.0 b0.8 c0.9 d0.3 f0.9 i-0.4 l-0.5 t1.3
skul+vært 6.4 a2.2 b0.9 c5.3 e-0.6 f0.5 g-0.9 i-1.0 j-0.7 l0.6 m-0.4 s-0.3 t1.3
skulde 8.0 a-0.4 e-0.6 g0.7 k0.5 q0.4 r1.2
skulle 4.7 a3.8 c7.6 d1.3 e1.2 f1.0 g-3.2 i-0.8 j0.9 k0.7 l0.5 m-0.6 o1.4 p2.2 r-0.4 s-1.6 t2.6
skuls 8.0 a0.3 b-0.3 e0.4 i1.0 k1.1 p-0.4 q1.4
skum 8.0 a-0.5 b0.3 c0.5 k0.5 n0.7 r0.7 t0.6
skumme 8.0 a-0.5 b0.3 c0.5 k0.5 n0.7 r0.7 t0.6
skur 8.0 d-0.3 e-0.3 g-0.4 l0.7 o-0.4
skut 8.0 a0.6 c1.2 g-0.6 s0.8
skvæ 8.0 a-0.8 g0.4 q0.5 r0.8
skyg 8.0 a-0.7 g0.3
skygge 8.0 a-0.7 g0.3
skyl 5.9 b0.4 f-0.3 g-1.2 h0.5 l1.4 m0.4 n1.7 r0.4
skyl+dere 7.7 a0.9 e0.4 i-0.4 j0.3 m1.3 p2.4
skyl+i 8.0 a0.8 g-0.7
skyl+og 8.0 s0.6
skyl+oss 8.0 a-0.3 d0.3 e-0.4 l1.2 o-0.4 t0.6
skyld 7.3 a-0.4 h0.7 i-0.3 l-0.4 m-0.4 n-0.3 o0.7 p-0.3 q0.5 r0.7
skylde 6.5 a0.3 g-0.9 h0.5 i0.3 j0.3 l1.9 m0.8 n2.1 o-0.3 p0.6 q-0.6
skyt 7.5 g-1.2
skytin 8.0 a0.7 g-0.3
skyv 8.0 c0.7 e-0.3 i-0.3 k0.6 p0.5 r-0.4
sla 7.5 a0.4 j1.1 m1.3 n0.6 r0.6
slae 7.7 a0.6 g0.4
slaend 7.7 a0.6 g0.4
slag 6.1 a0.6 b1.2 e0.8 g-2.1 i1.5 k0.4 o-0.3 p1.2
slaget 8.0 a0.5
slagor 7.7 b1.9 d-0.4 e0.5 g-0.7 k-0.3 o-0.3 p0.9
slags 6.4 e0.4 g-1.8 i1.8 k0.7 p0.6
slak 7.7 a-0.6 e-0.3 g-0.5
slakte 8.0 a-0.4 e-0.4 g-0.8
slap 7.3 a1.7 b0.4 g-0.5
slapp 8.0 b0.4 g0.3 h0.3 t0.3
slas 7.7 a-0.5
slek 7.5 a-0.6 b-0.3 d-0.5 m0.3 r0.8
slekta 8.0 g0.4 l0.3 r0.6
slekts 8.0 d-0.4 g0.3
slen 8.0 a1.0 g-0.6
slep 8.0 a1.0 e0.8 f1.2 s1.0
slet 5.8 a0.8 b1.1 c-0.9 d0.3 e1.3 f1.0 g-0.9 i-0.5 j-0.6 l0.9 m1.4 n0.5 o-0.7 p1.1 q0.5 r-0.7 s-0.5
slet+hele 8.0 d0.6 j0.5 s0.6
slet+ikke 7.5 a1.2 b-0.4 c-0.4 e0.4 f1.3 g-1.0 j-0.3 k0.5 l0.8 m0.9 p0.4
slett 6.6 b0.3 d0.4 e1.3 f1.9 g0.7 h0.5 j-0.6 l0.7 m0.5 n0.6 s-0.5 t0.6
slette 6.5 b0.5 c-0.8 e0.5 f-0.6 g-0.9 h-0.3 i-0.9 m1.1 o-0.5 p1.5 q0.6 r-0.7 t-0.6
slik 5.1 a-1.6 b-0.3 c0.4 e1.0 g1.1 h-0.5 i1.8 q0.4 r-0.6 s0.3 t0.6
slik+at 7.0 a-0.7 g2.0
slik+det 7.5 a1.8 b0.9 c0.4 e1.0 g-0.6 i1.2 p1.1 s0.5
slik+han 8.0 g0.7
slik+som 8.0 a1.5 g-0.6
slik+vi 7.3 e0.6 g1.2 j0.5 p0.8
slike 7.3 a-1.2 b0.3 g1.7 k0.4 q0.7
slikt 7.5 a0.4 e-0.3 g-1.5 h0.3 m0.3
slip 6.5 b0.6 c1.2 g-0.3 h-0.4 i0.9 k0.5 m-0.3 p-0.6 q0.4 s0.4 t0.3
slip+a 8.0 a-0.3 c0.8 d-0.3 g-0.3 k0.5 m-0.4 o-0.5 p-0.6 q0.6 r0.5
slip+inn 8.0 a1.0 c0.8 e0.6 g-0.6 s0.8
slip+vi 7.7 b0.8 e-0.6 i0.7 o0.6
slippe 6.6 a0.5 b0.6 c1.3 g-0.9 h-0.4 i0.9 k0.5 m-0.3 p-0.6 q0.4 s0.4 t0.3
slit 7.5 a2.4 b2.0 d-0.3 f0.4 g-0.4 h0.4 t0.4
slit+med 8.0 a0.5 b2.1 d-0.4 e0.3 f0.5 g0.7 h0.5 t0.4
sliter 8.0 a1.6 b2.1 d-0.4 e0.3 f0.5 g-1.0 h0.5 t0.4
slo 7.7 a-0.5 g1.1
slot 7.7 g-0.6 m0.4
slotte 8.0 a0.6 d-0.3 g-0.4 m0.4
sluk 8.0 e0.9 j0.3 p0.5 s0.9
slut 4.8 a1.8 b-1.5 c1.1 d1.3 e1.2 f-0.4 g-0.8 h-0.5 k-0.6 l0.4 m1.2 n0.7 o-0.5 p3.1 q0.4 r-0.7 s-0.8
slut+a 6.5 a1.3 b-0.5 d1.0 e0.5 h-0.4 i-0.9 j-0.5 l0.5 m-0.4 n1.3 p0.8 r0.6 s0.7 t0.4
slut+av 7.1 a-1.3 g0.5 l0.7
slut+for 8.0 a-0.3 c0.9 d1.0 i0.5
slut+har 8.0 a0.4 d1.1 i0.6
slut+hold 8.0 a0.8 c0.4 e0.5 g-0.4 p1.8
slut+hos 8.0 a-0.3 c-0.4 d-0.6 m0.4
slut+i 7.7 c-0.6 d-0.5 m0.6
slut+ikke 8.0 a0.4 c1.0 e0.9 f0.6 i-0.4 j0.6 m1.0 o-0.4
slut+med 7.7 a-0.6 e-0.4 g-0.5 h0.4
slut+og 7.5 a-0.6 b-0.4 d0.4 g-0.4 o0.8 q0.4 s-0.3 t0.4
slut+pa 7.1 d-0.4 g-0.3 h-0.6 i-0.4 k-0.3 o0.9 p1.2 q0.3
slut+til 8.0 a-0.7 e-0.7 f0.6 h0.4 i-0.5 m0.8
slutt 6.4 a-0.6 b-0.4 e-0.3 g0.5 i0.8 j-0.3 p-0.5 s-0.4
slutta 8.0 d0.4 f0.5 m0.3
slutte 5.2 a-0.7 b-1.2 c-0.5 d1.2 e0.4 f-0.6 i-1.5 j-0.7 l0.5 n1.0 o-0.7 q0.5
sluttf 7.1 a1.5 c1.1 d0.3 e0.4 f0.6 g-0.6 j1.2 m1.6 p1.9
slutto 7.3 a1.5 c1.2 e0.9 g-0.4 i0.8 j0.5 p3.0
sma 6.4 d1.5 g1.6 i0.7 s-0.3
sma+for 8.0 a1.3 d1.1 g-0.6 i1.1
smab 7.7 b0.9 d-0.3 e-0.3 f1.0 g-0.4 k0.5 n0.5 q-0.3
smak 6.4 a2.6 f0.4 g0.8 m0.5
smak+og 7.7 a1.0
smaken 8.0 a2.0 g-0.9
smakin 8.0 g0.5
smakte 8.0 a0.6 g-0.8
smar 7.7 a-0.4 g1.9
smaret 8.0 g0.9
smat 8.0 a1.2 b0.6 d0.4 g-0.5 h0.3 k0.5
smel 7.5 a-1.2 d0.4 e-0.4 i-0.5 l0.7 n-0.4
smelte 8.0 a-0.4 g0.3 l0.8
smer 8.0 a-0.4 g1.1
smerte 8.0 a-0.4 g1.1
smil 7.1 a-1.0 b0.4 e-0.5 g1.8 h1.1 i-0.5 n1.1 o0.5 r1.4 s-0.3 t0.3
smilte 7.7 a-0.5 e-0.5 f-0.4 g1.0 h0.7 r0.6
smit 8.0 a-0.5 g0.6
smitte 8.0 a-0.5 g0.6
sms 7.0 a1.2 d0.9 e1.4 f0.7 g-0.7 i0.5 l-0.3 n1.6 o0.7 p1.7
smug 7.7 g-0.4
smugle 8.0 a-0.3 g-0.4
snak 5.0 a1.3 b-0.7 c0.9 d2.1 e2.4 f2.5 g-0.7 h1.0 i1.1 k1.8 m1.1 q0.6 r0.9 s2.0
snak+fort 7.5 a-0.6 f-0.4 g1.6 i-0.4 l0.8 q1.7 r1.5
snak+med 6.1 a3.1 b-0.4 c0.5 d1.9 e0.8 f3.9 g-0.9 i1.1 j0.7 k0.8 l0.5 m-0.6 o-0.4 p-1.1 q-0.4 s-0.4
snak+om 5.9 a-0.4 b-0.9 c0.4 g0.4 h1.1 j-0.7 k1.1 l-0.6 m0.4 n-0.4 o-0.7 p0.6 r1.6
snak+samm 7.1 a0.9 b0.6 c-0.5 d0.6 g-0.4 j-0.3 k-0.4 m1.6 p-0.6 r-0.4 s1.5
snak+vi 7.7 d-0.4 i0.4 k-0.4 n0.3 r-0.6 s0.9
snakk 7.7 c0.5 s0.7
snakka 7.3 a0.7 b-0.4 c1.7 e1.1 f0.3 g0.6 h0.3 i2.8 m0.4 r0.8 s0.6 t0.5
snakke 5.1 a1.0 b-0.6 c-0.5 d2.2 e2.0 f2.6 g-1.1 h0.9 i-0.8 k2.3 m0.8 q1.0 r0.4 s1.3 t-0.3
snar 5.8 a1.3 c3.2 d1.1 f-0.8 g-1.7 i-0.3 j-0.5 l1.0 m0.5 n1.2 p-0.9 r-0.4 t1.1
snar+en 8.0 d0.5 g-0.4 i0.6
snar+over 8.0 a0.6 b0.6 e0.6 k0.5 l0.3 m0.6
snar+som 8.0 e-0.4 f-0.3
snarer 8.0 a-0.5
snares 8.0 h-0.4 j0.6 m1.0 o0.7 t2.2
snart 6.0 a1.7 c3.2 d1.3 e-0.4 f-0.8 g-2.1 j-1.0 l1.0 n1.3 o-0.3 p-0.8 r-0.6 t-0.6
snek 7.0 a1.1 c0.7 d-0.5 e1.7 f-0.3 i-0.5 j-0.3 k-0.4 p-0.5 q-0.3 r1.1 s-0.4 t0.4
snek+rydd 8.0 a-0.5 d-0.3 e0.4 g0.8 l0.5 n0.6 r1.4 t0.7
snek+var 8.0 b-0.3 g-0.4 h0.4
snekke 7.0 a1.1 c0.7 d-0.5 e1.7 f-0.3 i-0.5 j-0.3 k-0.4 p-0.5 q-0.3 r1.1 s-0.4 t0.4
snev+av 8.0 a-0.8 g-0.5
snik 7.7 a-0.3 g0.5
snil 6.3 b0.4 c-0.4 e0.6 f0.8 i0.5 j0.4 l0.8 m1.2 n1.0 o0.9 p-0.8 q1.2 t-0.4
snil+og 7.7 a-0.3 d0.4 e0.4 g1.3 l1.1
snill 6.5 b0.5 c-0.7 e0.5 f0.9 i0.8 l1.0 m1.3 n1.2 o0.8 p-0.7 q1.0 s-0.5
snille 7.5 c0.3 g-0.3 j0.4 q0.4 s0.4
snod 8.0 a1.1 e0.9 g-0.5 m1.1 p0.7
snoe 7.3 a-0.6 b-0.6 c0.8 d0.4 e-0.9 f-0.4 g-0.3 i-0.4 l0.6 n0.8 p-0.6 s-0.4
snoen 7.3 a-0.6 b-0.6 c0.8 d0.4 e-0.9 f-0.4 g-0.3 i-0.4 l0.6 n0.8 p-0.6 s-0.4
snor 7.5 a0.6 b0.3 k0.9
snu 8.0 b0.4 g0.7 r0.9 t1.6
snub 8.0 g0.5
snuble 8.0 g0.5
snud 7.7 a-0.4 o0.4 r0.5 t0.5
snud+pa 8.0 a-0.3
snudd 8.0 a-0.3
snur 7.7 a-0.6 g-0.5
snur+og 8.0 a-0.4
snurre 7.7 a-0.6 g-0.5
soda 8.0 a-0.6 g1.3
sodahl 8.0 a-0.6 g1.3
sofi 7.7 a1.5 c1.1 g-0.3 j0.7 m0.7 t0.5
sofie 8.0 a1.3 t0.5
soke 7.0 a-0.5 c-0.4 g0.3 h0.7 i-0.4 j-0.3 k-0.4 p-0.4 q1.5
sokere 7.7 a-0.5 c-0.5 d0.3 g0.6 h0.5 q1.7 r0.6
sokes 8.0 h0.4 r-0.4
sokn 6.7 b-0.3 c0.7 d1.2 f1.1 h0.3 j-0.4 p-0.4 s-0.6 t1.5
sokn+til 8.0 d0.7 m0.4 n-0.3 r0.6 t0.8
soknad 6.9 c0.8 d1.4 e-0.3 f1.2 h0.4 i-0.6 j-0.3 m0.4 p-0.4 r0.3 s-0.5 t1.5
soknep 8.0 i0.7
soks 6.5 a1.1 c1.0 e0.3 g-0.8 j3.2 l-0.3 m0.7 p-0.7 r-0.6 s1.0
soks+mot 8.0 a0.4 j0.9 r-0.3
soksma 6.5 a1.1 c1.0 e0.3 g-0.8 j3.2 l-0.3 m0.7 p-0.7 r-0.6 s1.0
sokt 8.0 a-0.8 c0.3 g-0.3 k0.4 m-0.3 o-0.3 t0.8
sola 7.7 a-0.5 c-0.3 f0.6 g1.0 h1.6 k-0.3 r1.0
solb 7.0 a-0.8 b-0.4 e-0.4 h0.3 i-0.4 k0.4 m-0.4 n-0.4 o0.4 q1.0 r1.0 s-0.3
solbak 8.0 h0.7 l-0.5 n-0.8 o-0.5 q1.0 r0.3
solbjo 8.0 a-0.3 c-0.4 g0.4 o1.1 r0.8
sold 8.0 g-0.3
soldat 8.0 g-0.3
sole 8.0 e0.6 g0.3 p1.0
solf 7.0 d-0.5 e0.4 f0.5 i-0.3 j0.3 n1.4 s0.9
solfri 7.0 d-0.5 e0.4 f0.5 i-0.3 j0.3 n1.4 s0.9
solg 6.1 a-1.2 b-0.5 c0.7 d1.3 e0.3 g1.5 h0.8 i0.3 l0.9 n0.9 p-0.8 q0.7 r2.6 t1.4
solgt 6.5 a-0.9 c0.8 d0.4 g0.8 j-0.4 k-0.3 l1.2 n0.9 p-0.6 q0.4 r1.7 t1.0
solgte 7.1 a-0.6 b-0.6 e0.7 g1.0 h1.1 o-0.3 r1.0 t0.5
solh 8.0 e-0.5 j0.5 m0.6
solhei 8.0 e-0.5 j0.5 m0.6
soli 6.7 a-0.6 d0.4 e0.5 g2.4 i0.8
soli+i 7.7 a-0.3 g0.8
solid 7.5 a-0.4 g1.3
solist 7.1 a-0.3 d0.5 e0.5 g1.3 i0.8
solj 8.0 a0.5 e0.4 i0.6 p0.6
solo 7.1 a-1.0 g1.8
soloal 8.0 a-0.3 g-0.7
solr 8.0 b0.4 c0.8 d-0.6 f0.6 g0.4 l-0.3 o0.5 r0.3
solrun 8.0 b0.4 c0.8 d-0.6 f0.6 g0.4 l-0.3 o0.5 r0.3
solv 6.8 a-0.8 d0.8 e-0.8 g-0.4 h1.8 j-0.3 k-0.3 p-0.3 r0.5 t0.3
solv+i 8.0 a-0.5 q-0.4
solv+side 8.0 c1.1 d1.2 g-0.7
solvan 8.0 c0.5 g-0.4 n0.4
solvei 7.5 d0.8 e-0.7 g0.5 h1.9 r0.4 s0.5
som 2.5 a-0.6 b1.9 c0.5 d0.7 e2.3 f1.9 g0.8 i-0.7 k-0.6 l-0.5 n-0.5 o0.6 r1.1 s2.6 t0.6
som+a 7.3 a0.8 b0.5 d0.3 g-0.3 k0.4
som+aldr 7.3 a0.4 b-0.4 c0.3 d-0.3 h-0.5 k-0.3 m1.4 n0.4 t0.3
som+alle 8.0 a1.2 b1.4 e0.9 p1.0
som+avta 7.7 c1.3 d-0.4 e-0.3 i-0.5 n2.0 p-0.5 q-0.4 r0.8 t-0.4
som+bade 7.5 a-0.6 g0.6
som+bare 7.7 a-0.5 e-0.4 g0.5
som+best 8.0 b-0.4 e0.9 g-0.4 j0.6 o1.7 p-0.4 t0.3
som+beta 8.0 c0.6 h-0.3 i0.6 j0.9 n0.8 p-0.3
som+beve 7.7 a0.8
som+blan 8.0 a-0.5 g1.8
som+ble 6.7 a-0.7 d-0.8 e1.1 f1.1 g-0.3 h-0.5 i-0.5 k0.6 m1.1 n0.8 o0.5 p1.2 q0.5 r0.5 s-0.4 t0.4
som+blir 7.0 a1.0 g-0.6
som+da 8.0 a-0.6 g0.3
som+dagl 7.7 c0.7 d1.1 f0.4 g-0.3 h0.4 j0.6 n0.4 o0.6 q0.6
som+de 7.3 g-0.3
som+den 7.0 a-0.6 e0.4 i0.5 l0.5 t0.4
som+dere 7.1 b-0.3 c0.7 d-0.3 e0.6 g-1.0 h-0.4 j0.7 m0.6 s1.2
som+det 6.7 a2.0 b-0.4 c0.3 d0.6 e0.9 g-1.2 n0.3 o0.7 p0.4 r-0.5 t0.4
som+dett 8.0 a2.0 g-0.7
som+driv 8.0 a-0.4 d0.5 e0.5 f-0.5 h0.9 n0.6 q0.6
som+du 7.5 a-0.8 f0.5 h0.3 m0.3 o0.3 q0.3
som+egen 8.0 a0.6 b1.9 e-0.4 h0.4 p-0.4
som+ehf 8.0 a-0.5 b-0.4 c-0.4 e-0.6 o1.1 r-0.4
som+eier 7.5 a0.7 d0.8 e-0.5 f1.5 i-0.5 j1.0 l0.8 o0.6 t-0.3
som+ekse 7.7 e-0.7 g-0.4 m-0.3
som+en 5.2 a1.3 b-0.3 c0.8 f0.5 g0.6 i0.7 j-0.3 k1.1 n0.5 q0.4 r1.2 s-0.4 t-0.3
som+ende 8.0 b-0.3 d0.5 g0.5 h1.0 r0.6 t0.6
som+er 5.0 a0.9 b0.8 c-0.9 d0.7 e1.8 f-0.3 g-1.7 i-0.5 j-0.7 k0.3 l1.0 n0.3 o-0.5 p1.2 q-0.4 r-0.9 s-0.7
som+et 6.1 a2.3 b1.3 g0.4 h0.7 k0.3 l-0.3 n0.5 o-0.7 r1.4 s0.4 t0.7
som+ette 8.0 a0.8 g-0.6
som+fakt 8.0 a0.7
som+falt 8.0 a0.3 e0.9 g0.7 s0.8
som+far 7.3 d1.2 e-0.4 g1.0 i1.0
som+fikk 7.7 a-0.5 c0.6 r0.3
som+film 7.7 a-0.4
som+finn 7.7 a-0.5
som+folg 8.0 a0.8 c0.7 s1.2
som+for 6.5 a-1.5 b-0.7 f-0.6 g0.3 h-0.8 i-0.6 n0.5 p0.4 s-0.7 t1.1
som+fore 8.0 a-0.3 g0.3
som+fors 7.1 a-1.0 g0.8
som+fort 7.5 a-0.6 c0.5 g-2.1 h0.4 s0.5
som+foru 8.0 g-0.8
som+frem 8.0 a-0.3 g1.2
som+fyll 8.0 a0.5
som+gar 8.0 a-0.3 g1.0
som+gikk 7.3 b-0.4 g-0.4 k-0.4 m0.9 p0.6 r-0.4
som+gir 7.0 d-0.4 g0.8 n0.4 o0.3
som+gjel 7.5 a-0.3 b0.4 c-0.7 d-0.6 f0.4 g-0.3 h-0.4 k0.9 l-0.5 m0.3 n0.4 o1.1
som+gjor 6.7 a0.4 g1.0 p0.7
som+hadd 7.7 b0.7 d0.3 e-0.4 g-0.6 m1.0 p0.6 s0.4
som+han 7.1 a-0.8 e-0.4 p0.8
som+hand 8.0 a0.6 m0.6 q0.7 r0.4
som+har 5.4 a0.8 b1.7 c-0.6 f1.2 g-0.6 i-0.8 l1.7 p-0.7 q0.4 s1.2 t0.5
som+hell 8.0 g0.7
som+hels 6.9 a-0.4 c-0.5 d-0.5 f0.8 h-0.4 i-0.3 j-0.4 n-0.3 p-0.3 q0.3 s0.3 t-0.4
som+heng 8.0 a0.7 d0.5 e0.5 p0.5 s1.6
som+hete 6.8 a0.7 c0.6 d0.4 e0.4 h-0.4 k-0.3 l0.5 p0.4 q1.0 r0.5 s1.7
som+hun 7.7 a-0.4 g-0.7
som+i 6.6 a-1.0 g0.6 m0.9
som+ikke 5.7 a-0.8 c1.1 f-0.4 g2.4 h1.0 i-1.0 j0.6 k-0.6 l-0.6 o-0.3 p0.8 q0.3 r0.4 s1.0
som+inge 8.0 a-0.4 d0.6 p0.5 s0.7
som+inkl 8.0 g0.4
som+jeg 7.0 d-0.7 e0.4 f0.6 g-0.7 h0.4 i0.3 j0.4 k1.0 n0.5 o0.9 p-0.4 q0.8
som+kan 6.3 a2.2 c0.3 e1.8 f1.7 h1.6 i-0.9 j-0.4 k0.3 l-0.6 m0.4 p-0.4 q0.4 s-0.5 t0.3
som+kjen 8.0 a0.5 b0.4 g-0.4
som+klag 8.0 a-0.4 d-0.4 e-0.4 o0.5
som+kom 7.7 a0.4 e-0.3 g-0.4 o0.4 q0.5 r0.4
som+komm 8.0 m0.4 p0.5
som+kons 8.0 a-0.6 g0.4
som+krev 8.0 a-0.4 g0.4
som+kunn 8.0 a-0.4 g-0.4
som+kvin 8.0 a-0.8
som+lage 7.5 a0.7 b1.0 c0.7 e-0.4 h0.8 q0.3 r0.5 s0.5
som+legg 8.0 a0.5 c1.1 e1.1 g0.4 s1.2
som+lese 8.0 a0.4 b0.5 c0.6 d-0.5 e0.8 g-0.4 m-0.3
som+leve 7.3 a-0.6
som+ligg 7.7 b0.3 i0.4
som+lign 8.0 a-0.3 l0.3 r0.7
som+lure 8.0 b1.0 e-0.3 n0.3 r0.6 s0.4
som+ma 7.3 d1.0 e0.7 g0.9
som+man 8.0 a-0.6 g0.7
som+medd 8.0 a-0.4 b0.3 c-0.4 d0.5 k0.8
som+mer 8.0 a0.5 g-0.6
som+mont 8.0 g0.6 h-0.3 k0.7 n-0.4 q0.8 r0.7
som+muli 7.5 a-0.6 b-0.4 e-0.4 f-0.4 g-0.7 m-0.3 n-0.4 p-0.3 t1.0
som+musi 8.0 a0.5 g-0.8
som+na 7.5 a-0.9 e-0.3 g0.8 k0.4 l0.4 n0.5 q-0.3 r0.7
som+natt 8.0 a0.5 f0.5 g0.6 i-0.6 k0.3 o-0.4 q0.4 r0.9
som+nekt 7.7 a-0.7 c-0.7 d-0.8 g-0.4 k0.5 n-0.4 p-0.3 q0.8
som+nevn 7.7 a0.4 c0.6 g-0.8 i0.5
som+noen 7.7 a0.4 d-0.7 f0.8 g0.7 i0.8 p-0.3
som+norm 7.7 b-0.4 e0.6 g0.5 h-0.5 i-0.4 k-0.3 l0.8 m0.6 n0.5 p0.7 r0.5
som+numm 8.0 b0.3 c0.5 d0.5 t-0.4
som+ogsa 6.7 a0.7 g-1.0 h0.5 i0.6 j0.4 p0.6
som+om 6.7 a1.6 b-0.3 c-0.6 d-0.5 e1.0 f1.2 i-0.3 j-0.3 s-0.3 t0.4
som+onsk 7.7 a-0.6 g0.4
som+pa 7.5 g-1.0
som+pdf 7.7 a-0.4 b0.3 e0.3 f-0.3 l0.3 o0.6 t-0.4
som+plan 7.5 a-0.6 b0.9 f0.4 g-0.6 i-0.6 l0.5 q0.7 s-0.3 t-0.4
som+plut 8.0 a-0.3 g-0.4
som+rask 7.7 a-0.6 g-0.4
som+rege 7.3 a-0.8
som+sa 7.5 g-0.5 k0.4
som+sagt 8.0 a-0.4 g1.1 l0.3 r0.5 t0.4
som+send 7.7 d0.4 f1.0 g0.5 i0.5 j-0.3 r0.4 s0.4
som+ser 7.7 a1.2 g-0.4
som+sett 8.0 g0.9
som+sine 8.0 a0.5
som+sist 8.0 c0.5 g-0.5 t0.4
som+skal 6.8 a0.9 b-0.6 c0.4 g0.6 h0.5 i0.7 m-0.5 r0.4 s0.3 t0.4
som+skap 7.3 a-0.9 g-0.4
som+skil 8.0 a-0.4
som+skje 6.4 c-0.3 d-0.3 e2.1 i2.0 j0.4 r-0.4 s1.0
som+skre 8.0 a-0.9 b0.4 g-0.7 h0.4 m0.4 n0.6 o0.5 s-0.5
som+skri 8.0 c0.9 j0.8
som+skul 7.3 a0.5 b1.1 c0.8 d0.5 f0.9 g-0.4 h0.3 i-0.3 j-0.4 l-0.4 m-0.4 r-0.4 t1.6
som+skyl 8.0 a-0.3 d0.3 e-0.4 l1.2 o-0.4 t0.6
som+slut 8.0 a0.6 c-0.4 m0.7 s0.5
som+spil 7.7 a-0.5
som+stad 8.0 g-0.5
som+star 7.5 b1.1 c-0.4 d-0.4 g-0.4 i-0.3 o1.5 q0.5
som+stik 8.0 g-0.6
som+svar 8.0 b0.5 i0.4
som+svin 8.0 a-0.4 e-0.3 k0.7 l0.3
som+syr 8.0 c0.5 s0.7
som+tar 7.3 a-0.6 c-0.4 d0.6 g0.9 i0.7 k-0.4 l0.6 q0.5 r1.2 t-0.4
som+tegn 8.0 a0.6 c0.5 e-0.3 i0.6 j0.6 r-0.4
som+til 8.0 g0.6
som+tilf 8.0 a-0.6
som+tork 8.0 a0.5
som+tren 7.7 a-0.7 b0.3 d0.3 g1.3 h0.8 i0.9 r0.6
som+unge 8.0 a-0.4 b0.3 c-0.4 g0.6 h1.6 m0.3 o-0.3 q0.8 r0.5
som+utes 8.0 a-0.5 m-0.4 p-0.3 q-0.5
som+utlo 8.0 a-0.6 g-0.7
som+vanl 7.1 a-0.5 d-0.5 f-0.4 j-0.3 k-0.4 l-0.3 m0.4 n-0.5 o0.7 r1.2 t0.8
som+var 7.0 a-1.1 b-0.6 e-0.7 f-0.5 g-0.9 i-0.3 k0.4 l0.6 o-0.4 p-0.3 s-0.4
som+ved 8.0 a-0.4 g0.3
som+vent 8.0 a-0.6 e-0.3 h-0.3 k0.5 t1.2
som+vese 8.0 a0.6 c0.6 e0.4 i1.2 j0.9
som+vi 6.5 b-0.4 c0.4 d0.7 e0.8 g1.3 h2.4 i-0.7 j-0.4 m0.7 o1.0 p-0.5 r2.0 s-0.5 t0.7
som+vil 7.3 c-0.3 d0.3 h-0.4 j0.9 l0.3
som+virk 8.0 a0.6
som+vise 7.5 a-0.5 g1.2 o0.4
som+vitn 8.0 a-0.5 e-0.4 k1.9 o0.4
soml 7.7 a-0.4 b-0.4 c1.0 g0.7 l1.2 n-0.3 o0.3 s0.7
somler 8.0 b-0.4 c1.0 h0.3 l1.2 n-0.3 o0.3 s0.7
somm 5.7 a1.2 b0.7 d1.1 e0.8 g-1.6 i2.1 k0.5 o0.5 p-0.9 r-0.5 t-0.8
somm+har 8.0 b1.0 c1.0 d0.8 e-0.5 g-0.3 i0.6 q-0.4
somm+og 7.7 e0.4 g-0.4 i-0.7 j0.6 m0.6 r-0.5
somm+til 8.0 a-0.4 b0.4
sommen 7.7 e0.9 i0.5 q0.3 s0.9
sommer 5.8 a1.2 b0.9 d1.1 g-1.4 h0.4 i1.7 k0.6 o0.4 p-0.8 r-0.5 s-0.9 t-0.7
sond 6.3 a-0.5 b0.3 c0.6 e-0.6 f-0.6 g0.5 h0.5 i0.8 j-0.6 k-0.4 m-0.6 n0.3 q0.8 r1.1 t1.6
sond+i 8.0 d-0.3 e-0.4 g0.5 o0.5
sondag 6.4 a-0.7 b0.3 e-0.6 f-0.6 g0.6 h0.6 j-0.6 k-0.4 m-0.6 n0.3 q0.8 r1.2 t1.6
soni 8.0 a-0.6 g-0.3
sonn 6.6 b0.4 g0.9 h-0.5 k0.5 p1.2
sonn+min 8.0 a0.8 b0.8 h-0.4 k0.6 p1.5
sonnen 7.1 a0.6 b0.6 h-0.4 k0.5 p1.3
sony 6.9 a-0.6 g2.1
sonys 7.7 a-0.6 g1.6
sopl 7.7 a0.6 d1.0 e0.4 g0.5 k0.5 o-0.3 q-0.4
sopla 8.0 a0.9 d1.1 e0.4 k0.5 o-0.4 q-0.4
sopp 7.3 b-0.4 d0.9 e0.6 f0.6 h-0.4 j0.4 k0.6 l0.5
soppel 7.5 b-0.4 d0.9 f0.6 h-0.4 k0.6 l0.5
sor 7.5 e-0.3 f0.5 g0.6 p0.7
sore 7.7 a-0.4 g0.9
sorens 7.7 a-0.4 g0.9
sorg 6.5 a-0.6 n1.1 p-0.3 q-0.5 s0.7
sorg+for 7.0 a-0.4 e-0.7 n1.2 p-0.4 q-0.5 s0.8 t0.3
sorge 7.1 e-0.7 g0.4 n1.2 p-0.4 q-0.5 s0.8 t0.3
sorger 8.0 a-0.8 g-0.6
sorl 8.0 a-0.5 e-0.3 g0.5 k0.5 l1.0 t-0.3
sorlan 8.0 a-0.5 e-0.3 g0.5 k0.5 l1.0 t-0.3
sort 6.7 a0.8 b-0.4 c0.7 d-0.4 f0.3 g0.4 m0.5 q0.4
sorter 8.0 e-0.4 k0.4 r-0.4
sortla 7.7 c0.7 d-0.4 f0.5 j0.3 m0.6 n0.5 q0.8 r0.6
soru 8.0 a-0.4
sorum 8.0 a-0.4
sosi 7.5 a0.6 c-0.4 e0.6 h0.7 i0.5 q0.7 r0.3
sosial 7.5 a0.6 c-0.4 e0.6 h0.7 i0.5 q0.7 r0.3
sosk 8.0 c0.6 m0.5 r0.3
soskne 8.0 c0.6 m0.5 r0.3
sost 6.7 a-1.0 c0.7 e-0.7 i-0.6 j0.4 n-0.5 o1.0 p-0.4 r1.4 s-0.4 t0.5
sost+mi 8.0 a-0.5 g0.6 k-0.5 n-0.4 o0.5 r1.1 s-0.4 t0.4
sost+min 8.0 c0.6 e-0.6 j0.8 k0.3 n-0.3
sost+og 8.0 g-0.4
soster 6.8 a-1.0 c0.7 e-0.8 f-0.4 i-0.5 j0.4 n-0.8 o0.9 p-0.4 r0.9 s-0.3 t0.6
sot 8.0 a-0.8 g2.3
soul 7.7 a-0.5
soun 8.0 g0.7
sove 6.9 d-0.6 e1.0 i-0.4 m0.9 o0.3 p1.0 q0.4 r0.7 s0.9 t-0.4
sove+i 8.0 a0.6 c0.7 e0.5 m1.0 p0.7 s0.6
sove+som 8.0 d-0.3 m0.4 r0.4 s0.7
sover 7.3 a0.6 c0.4 e0.9 g-0.3 m0.8 p1.3 s0.5
sovet 8.0 d-0.4 e0.5 m0.4 p0.7 r0.4
sovn 8.0 a-1.1 g0.9 q0.5 r1.8
spal 8.0 a0.4 d0.8 g-0.4 r-0.5 s0.8
spalte 8.0 a0.4 d0.8 g-0.4 r-0.5 s0.8
span 6.8 b0.5 c0.3 d-0.3 f0.5 g1.0 h1.5 i0.3 n0.3 r0.4 t0.9
span+og 8.0 a0.5 b0.5 d-0.4 f0.5 i0.6 n0.4 r0.4 t0.4
spania 7.5 b0.4 f0.4 i0.5 q-0.3 r0.3 t0.7
spansk 7.5 g1.1 h1.8 q0.4 t0.3
spar 6.3 b0.6 c0.4 d0.7 e-0.7 g1.7 i0.9 j-0.6 k1.3 o1.6 p1.6 q1.9 r1.5 s-0.7
spar+i 8.0 a-0.4 g0.9
spar+oss 8.0 e0.4 g0.6 i0.8 k0.8 r0.5
spar+pa 8.0 a-0.4 d0.3 f0.4 g0.4 m0.3 o0.6
spare 8.0 a0.9 e0.7 i0.8 k1.0 p1.0
spareb 7.5 a0.3 c0.3 d0.8 f-0.3 g-0.4 i-0.3 k0.5 o0.5 p1.7 q2.1 t-0.4
sparke 8.0 g1.0
spart 8.0 a-1.2 e-0.6 g1.8 n-0.3 p-0.4 q0.8 r2.4
spei 7.7 e0.7 n0.4 o-0.4 r0.6 t0.5
spek 7.3 a-0.5 g0.4 l0.3 o0.3
spekta 8.0 g0.7
spen 6.4 a-0.5 g0.9
spenne 7.1 a0.5 g1.4
spenni 8.0 a-0.4 g-0.9
spenst 7.7 a-0.4 g0.7
spent 8.0 c-0.3
sper 6.9 a0.7 c0.9 e1.5 g-0.5 i-0.5 k0.3 l1.2 o-0.6 p2.1 r-0.3 t-0.4
sper+kont 8.0 a0.6 e0.9 p1.2
sper+pa 8.0 c0.4 k0.6 o-0.3 p0.9 q-0.3
sperre 7.0 a1.2 c0.8 d-0.3 e1.7 g-0.5 i-0.4 k0.5 m-0.3 o-0.3 p2.5 q-0.4 s0.3
spes 6.1 a-1.3 d1.0 e-0.4 h-0.5 m-0.4 o1.6 p0.7 q-0.3 r-0.3 s-0.4
spes+ford 8.0 g0.6
spes+pa 8.0 a-0.4 b0.3 g-0.7 h-0.4 l0.4 n0.4 o1.7
spesie 6.5 a-1.7 g1.0
spesif 7.1 a0.3 d1.2 e-0.5 g-1.4 h-0.5 j-0.3 m-0.4 o1.9 p0.8 q-0.4 r-0.4 s-0.5
spik 8.0 b-0.3 c-0.4 d0.3 e0.4 g0.7 h0.8 o-0.3 q0.8 r1.0
spil 4.6 a-1.1 e0.5 g2.6 r0.5 s0.6
spil+av 7.5 a-0.6 g0.3
spil+en 7.5 a-0.8 g-0.5 m0.4 n0.3 r0.8
spil+er 7.3 g1.2
spil+et 8.0 g0.6
spil+fra 8.0 a-0.3
spil+gans 8.0 a0.7
spil+i 7.1 a-0.8 g0.6 h0.3
spil+inn 8.0 a-0.4 g-1.2
spil+kan 8.0 a-0.3 g0.9
spil+med 8.0 a-0.5
spil+ogsa 8.0 g0.7
spil+pa 7.5 a0.3 e0.6 g0.6 s1.1
spil+som 7.1 g-0.4
spill 6.8 g1.7 i0.6 r0.4
spille 4.9 e0.5 s0.7
spillm 8.0 a1.4 g-0.9
spilt 6.9 a-0.3
spilte 7.3 a-1.0 g-0.9 m0.4 r0.8
spin 7.7 c0.3 e0.4 g-0.4 i0.9 s0.4 t1.1
spinne 7.7 c0.3 e0.4 g-0.4 i0.9 s0.4 t1.1
spis 6.4 a0.4 b-0.6 d0.9 e1.4 l0.4 m-0.4 o0.7 p1.4 q0.5 r-0.4 s-0.4 t0.5
spise 8.0 a0.6 g0.7
spiser 8.0 e0.8 i0.9 p0.9
spisse 7.1 a-0.5 d1.1 e0.8 l0.5 o0.4 q0.3
spiste 7.7 b-0.4 g-0.5 i-0.3 m-0.3 o0.5 p0.9 t0.5
spli 8.0 g1.0
spok 7.0 a-1.0 g-0.4 h0.4 i-0.5 l0.3 r-0.3 s-0.4 t0.6
spok+i 8.0 a-0.4 g-0.7
spokel 8.0 a-0.4 g-0.7
spor 4.8 b1.1 d1.8 e0.7 g-1.9 j-0.7 k-0.6 o1.8 p-0.8 q0.5 s2.8
spor+en 8.0 a-0.6 g0.9
spor+ette 8.0 g1.0 r0.4
spor+for 7.7 a-1.1 g-0.5 m0.6 o1.0 q-0.3 r0.4
spor+hva 7.7 a0.6 c-0.4 d1.3 e0.9 i0.9 o0.4 s-0.4
spor+meg 7.5 a0.6 b1.3 c0.4 d-0.3 e0.8 g-0.3 i-0.4 r-0.4 s2.4
spor+og 7.5 c0.5
spor+om 6.6 b0.3 c-0.5 d0.9 g0.7 i-1.0 j-0.6 p1.2
spor+pa 7.7 d0.6 g-0.5 j0.9
spor+rett 8.0 a-0.3 c-0.4 e-0.6 i1.2 j0.6 m-0.4 p-0.3 q0.9
sporad 8.0 c-0.3 d-0.5 g0.3 m0.5 q-0.3
sporre 7.1 a0.5 b1.1 c1.1 e-0.6 g-0.8 i-0.3 k-0.7 l-0.6 n0.3 o0.7 p-0.3 r-0.4 s0.4 t-0.3
sporsm 6.3 a-0.7 c-0.9 d1.0 g-0.6 j-0.7 k0.6 p-0.7 q0.4 s-0.6 t-0.4
sports 7.3 a-0.7 g1.6
spra 6.5 a0.8 g-0.6 m0.3 p-0.4 q0.6 r-0.9
spra+er 8.0 a0.7
sprak 7.3 a-0.4 q0.3
sprake 7.7 a1.0 g-0.5 r-0.5
spre 7.3 a0.3 e1.7 j0.4 l0.5 m-0.3 p-0.3 q0.4
spre+i 8.0 a0.5 e1.0 j0.7 l0.8
sprekk 7.5 a0.4 e1.8 g-0.5 j0.5 l0.5 m-0.3 p-0.3 q0.4
spri 7.7 a-0.6 g-0.7 q0.3
spro 8.0 a-0.4
spur 5.3 b-0.6 c0.6 d1.2 g0.5 h1.3 k0.6 q0.6 r0.8
spur+ette 6.0 g0.6 h0.7 l0.5 m0.4 p-0.3 r0.9 s-0.4
spur+i 8.0 b-0.3 c0.6 d0.5 g0.5 h1.1 k0.7 o-0.3 r0.5
spur+om 6.8 a0.6 c1.2 f-0.6 j0.3 m-0.5 p0.6 r-0.4 s1.0 t0.4
spurt 6.6 a0.6 c1.0 d1.0 e0.5 f0.4 g-0.4 h0.4 i1.0 l-0.6 o0.4 p0.4 s0.7
spurte 5.6 a-0.6 b-0.6 d0.4 e-0.5 f-0.4 g0.9 h1.1 i-0.6 k0.8 l0.6 o-0.6 q0.4 r0.7 s-0.8
ssd 7.7 a1.1 g0.3
ssd+en 8.0 a0.4 g0.7
st 8.0 a-0.4 g-0.4
sta 6.3 a-0.8 d-0.5 e-0.6 h-0.4 i-1.2 j-0.6 k0.8 n-0.5 o-0.4 p0.9 q-0.3 r1.1 s-0.4
sta+i 7.5 b0.4 e-0.7 i-0.3 l0.5 r0.7
sta+pa 7.0 a-0.5 b-0.4 c-0.3 e0.4 g0.6 i-0.8 k-0.4 p1.5 r1.2
stab 8.0 c0.8 d-0.3 g1.3
stad 6.0 a1.3 b1.0 c0.5 d1.0 e1.5 f0.7 g0.9 i-0.7 k0.6 m-0.4 p-0.3 q1.0 r0.3 t0.5
stad+mer 8.0 g-0.4
stad+vekk 8.0 g-0.6
stadig 6.4 a1.8 b0.7 d0.7 e0.7 f0.5 g-0.3 i-0.5 n0.3
stadio 7.7 c0.4 d0.3 g0.7 r0.5 t0.7
stae 7.1 a0.5 b1.1 i0.8 j0.6 p1.3 s-0.4
stae+i 7.7 b1.3 e-0.4 i0.9 l0.3 r0.4
staend 7.1 a0.5 b1.1 i0.8 j0.6 p1.3 s-0.4
staf 8.0 a1.1 j1.3 s-0.4
stal 7.3 a-0.9 c0.4 g-0.8 k0.8 s0.5
stale 8.0 c0.5 d-0.3 k0.9 s0.6
stam 7.7 d-0.3 e0.6 g-0.6 j0.5 m0.5
stan 6.3 a0.6 b-0.6 e0.7 h0.5 i-0.7 j1.0 l0.8 m-0.3 p3.2 s-0.6 t-0.3
stan+til 8.0 f0.7 g0.3 p0.9
standa 7.5 e0.5 j0.4 p0.9
stange 8.0 c0.4 g-0.3 p0.5
stanse 7.1 a1.0 b-0.4 d-0.3 g-0.6 i-0.4 j0.5 k0.5 l1.2 p2.4 q-0.3 s-0.4 t-0.5
star 4.4 a-0.5 b0.7 c1.9 e2.6 g-0.6 h0.5 i-2.4 j-0.4 k2.0 m2.2 n0.9 o2.7 p1.7 q0.3 r1.6 s-1.4 t1.3
star+da 8.0 a-1.2 k0.5 p-0.3
star+den 7.5 b0.6 c-0.4 d-0.3 g0.4 m1.4 o-0.6
star+der 8.0 c1.1 p1.1 r-0.4
star+det 6.8 a-1.7 f-0.4 g-0.4 h0.9 i-0.8 j-0.4 k1.0 l0.8 o3.2 p-0.8 q-0.3 r1.3 s-0.5
star+fort 8.0 a0.7 b0.6 c1.9 e0.7 g-0.4 h0.4 r-0.3
star+hos 7.7 a0.3 b0.7 c-0.5 d-0.6 e1.1 g-0.3 h-0.3 i-0.4 m0.5 n0.5 o-0.3 t-0.5
star+i 6.7 a0.9 c0.5 d-0.3 e1.7 g-0.8 i-0.6 j1.9 k0.4 l-0.3 m0.6 n0.3 o-0.5 p0.4 q1.0 r-0.3 s-0.4 t-0.4
star+med 8.0 g0.9
star+og 7.0 b-0.3 c0.6 e0.4 g0.7 h0.4 i0.4 k0.5 o-0.3 p-0.3 q-0.3 r0.6 t3.0
star+over 8.0 a-0.6 d-0.3 i-0.5 k2.5 q0.6
star+pa 6.8 a-0.4 b-0.4 d1.4 f-0.5 h-0.7 k0.4 m-0.5 n-0.4 p0.9 q-0.4 s-0.4
start 7.5 a-1.0 b-0.8 g1.0 h1.1 i-0.5 k0.6 r1.3 t0.6
starte 6.0 a-1.9 d-0.3 e-0.3 g1.5 k0.4 l0.3 o-0.4 p-0.4 r1.2 t-0.5
stat 5.7 c2.4 f2.3 g-1.3 h0.3 i-0.6 j0.6 k2.5 l0.4 m1.0 o-0.8 p-0.3 q0.4 r-0.4 s-0.7 t0.6
stat+er 8.0 a0.6 e1.0 i0.9 k1.0 p0.8
stat+har 8.0 a0.3 e0.7 g0.4 j0.9
stat+i 8.0 b0.6 c0.5 e-0.4 s0.5
stat+og 8.0 a-0.9 c0.3 g0.7 k0.4 m-0.3 o-0.3 t0.8
stat+pa 8.0 a-0.4 h0.5 k2.2 r0.8 t0.5
staten 7.3 a-0.3 c-0.3 g-0.5 j0.8 k-0.3 l0.8 r-0.4
statis 8.0 a-0.6 g0.6
statsb 8.0 a0.6 e-0.3 f1.6 g-0.6 m1.3
statsf 7.3 a-0.7 d-0.3 f0.4 g-0.5 i-0.5 j0.4 k0.8 p-0.4 s-0.4 t0.5
statt 7.5 a1.3 b0.4 c3.1 d0.7 f1.6 g-0.6 q0.8
status 7.5 c0.8 d0.4 h0.7 i0.6 k2.9 n0.7 q-0.4 t0.6
stav 7.0 g0.8 i0.4 m0.4 n-0.3 q0.6 s0.9
stavan 7.5 g0.4 i0.6
stavet 8.0 a0.3 b0.4 e0.5 g0.4 m0.5 q0.8 r0.6 s1.2
sted 5.2 a1.0 b-0.6 d0.6 e1.4 f-0.7 g-0.5 h0.5 i-0.4 k3.0 l0.4 m0.6 p2.0 r0.9
sted+a 8.0 g-0.9 j0.7
sted+for 7.3 g-0.3 j0.4 p0.7 r0.5 s0.4 t0.5
sted+i 7.7 a-0.5 g1.2
sted+og 7.3 a1.1 c0.6 e0.5 g-0.6 i0.7 s0.6
sted+pa 8.0 a0.6 g-0.5
stede 7.7 a0.6 g-0.8
steden 8.0 a-0.5 g0.8 r0.6 t0.3
steder 7.7 a0.7 c0.7 g-0.7 s0.7
stedet 5.8 e0.4 f-0.4 g0.8 h0.4 i-0.3 k3.6 l0.5 m1.0 p0.9 r0.4
stei 6.5 a-0.8 b-0.7 c-0.5 e-0.8 g1.2 h0.4 i-0.7 k0.9 m0.4 o0.7 p-0.5 q0.6 r1.0 s-0.5 t-0.5
stein 7.5 b-0.3 d-0.5 e-0.6 j0.7
steina 7.5 d0.4 e-0.4 h0.3 i-0.3 k0.8 l0.4 m0.4 o-0.4 p-0.3 q0.4 r1.2 t-0.3
steine 8.0 a-0.4 g0.4 o0.8
stek 7.5 g0.3 j0.7
steker 8.0 j0.7
stekte 8.0 a-0.3 g0.4
stem 5.2 b0.5 d0.8 e-0.5 f1.0 g2.1 h0.9 j-0.9 m1.9 n-0.4 o1.2 p-0.9 q0.9 r1.6 s-1.0
stem+for 8.0 g-0.6
stem+i 8.0 a0.3
stem+ikke 8.0 d-0.6 e-0.5 f0.4 g-0.4 i-0.3 l-0.4 m2.1 o0.8 p-0.4 q1.0
stem+og 7.7 b0.5 d0.5 g0.8 r0.5 t0.3
stem+pa 7.0 b-0.6 e-0.8 f-0.3 h0.8 k0.3 r0.7 s-0.4 t0.8
stem+til 8.0 a-0.5 c0.8 d0.8 g0.4 t0.3
stemme 5.8 a-1.3 b1.2 c0.3 d0.5 e-0.9 f1.2 g1.9 h0.4 j-0.7 m2.3 n-0.5 o1.2 p-0.7 q1.2 r1.2 s-0.7
stemni 6.3 a1.4 b-0.4 c0.4 e0.8 g1.0 h0.7 k0.5 r1.0
stempe 8.0 c-0.6 e-0.4 g-0.5 o0.4 t1.1
stemt 7.7 a0.6 d0.5 e0.3 i1.0
sten 5.8 b-1.6 c1.2 d1.4 e1.5 g-1.4 h0.4 i-1.3 j-0.8 m1.1 p-0.5 q1.0 r-0.4 s-0.9 t3.6
sten+fra 8.0 e-0.4 g-0.3 n-0.3 q0.7
sten+og 7.7 c-0.4 d-0.4 g-0.5 k-0.3 l0.9 p0.4 q-0.3
sten+to 8.0 b-0.3 o0.4
steng 8.0 d-0.3 e0.7 h0.3 o0.5 q-0.3 t2.1
stenge 6.6 a1.9 b-1.2 c1.9 d1.2 e2.5 g-0.8 h0.3 i-0.8 j-0.3 k-0.6 l0.7 n0.8 o0.5 p-0.5 s-0.5 t4.1
stengt 6.7 a-0.5 b-0.8 c-0.9 e-1.2 g-0.7 i-0.6 j-0.4 k0.9 m1.1 n-0.4 q1.4 s-0.4 t-0.5
ster 6.5 a-1.4 e0.5 g2.9
ster+og 8.0 a-0.4 g1.1
sterk 7.0 a-1.1 g1.8
sterke 7.7 a-0.4 g1.1
sterkt 8.0 d0.4 e0.4 g0.4
stev 6.4 a0.4 b-0.7 c0.4 f-0.4 g-0.5 h0.3 i-0.8 j2.5 k0.4 m0.4 p0.7 s-0.4
stevne 8.0 d-0.3
stevni 6.8 a0.8 b-0.5 c0.5 f-0.3 g-0.5 i-0.6 j2.1 k0.4 o-0.4 p0.5 q-0.3 s-0.3
stia 7.3 c0.8 d0.9 k0.4 q-0.4
stian 7.3 c0.8 d0.9 k0.4 q-0.4
stif 7.7 a-0.6 g-0.7
stifte 7.7 a-0.6 g-0.7
stig 7.7 a-0.7 k1.3 m0.8 n0.8 s-0.3 t0.6
stik 7.1 a0.8 g-0.3 i1.0
stik+seg 8.0 a0.4 g0.4
stikke 7.3 i1.1
stil 5.2 a-0.9 c1.8 d2.0 g1.9 h-0.7 l1.2 m-0.8 o1.5 p-0.4 q0.6 r0.7 s0.5
stil+at 8.0 a-0.4 g0.7 l0.6 n0.5 q1.6 r0.9
stil+for 8.0 f0.5 q-0.4 t0.7
stil+fra 7.7 a0.9 c1.6 d1.9 g-0.3 i0.5 s0.4
stil+her 8.0 c1.2 d1.0 e-0.6 i-0.5 s1.2
stil+og 7.7 a-0.3 c0.5 d0.6 f-0.4 g1.0 l0.6 m0.3 r0.6 t-0.4
stil+opp 8.0 a-0.4 b-0.4 d-0.4 g0.5 h-0.5 i-0.3 l0.7 r0.5
stil+pa 8.0 a-0.4 e0.3 g-0.4 k1.8 l0.7 o0.7
stil+spor 8.0 g-0.3 i0.8 k0.5 s-0.5
stil+til 7.3 b0.4 d-0.4 e-0.3 f0.5 g-0.5 i0.4 j0.5 l0.7 m-0.7 n0.7 o2.5 q-0.6 s0.6
stilig 7.3 a-0.9 g1.6 l0.5 n0.4 q1.5 r0.8
stilla 8.0 a0.6 e0.9 g-0.3 j0.6
stille 6.1 a0.4 b-0.8 c1.3 d1.7 g0.3 h-0.6 i0.5 l0.5 n-0.5 p0.4 q-0.3 s0.6
stilli 6.9 b0.5 f0.6 h-0.5 i0.5 j-0.4 k-0.5 m-0.4 n-0.6 o0.4 p-0.4 q0.4 s-0.3 t0.4
stim 8.0 a0.8
stimul 8.0 a0.8
stin 8.0 c0.8 d0.7 i0.4 l0.3 n0.4
stine 8.0 c0.8 d0.7 i0.4 l0.3 n0.4
stje 6.5 d-1.0 e-0.7 g1.0 h-0.5 i-0.5 o1.1 p-0.5 r1.0 s0.7
stje+pa 7.5 a-0.3 b-0.3 d-0.6 f0.3 g0.8 o1.0 q-0.4 r0.8
stjern 6.5 d-1.0 e-0.7 g1.0 h-0.5 i-0.5 o1.1 p-0.5 r1.0 s0.7
stk 8.0 a-0.4 e-0.5 g-0.4 h-0.4 k0.3 o0.5 q-0.3
sto 6.1 a1.3 c3.5 d2.5 e0.6 f0.7 j-0.5 k1.5 l1.6 n0.8 r1.2 t-0.9
sto+for 8.0 g1.0
sto+i 7.5 a1.3 b0.4 c2.0 d1.8 e-0.4 f1.1 g-0.7 i-0.4 k1.8 l1.1 m0.5 n0.6 q-0.3 s-0.3 t-0.8
sto+jeg 8.0 a0.6 c1.2 d0.9 e0.7 g-0.5 s0.6
sto+pa 7.5 c0.7 e-0.4 g0.5 i0.7 r0.7 s0.4
stoc 8.0 a0.6
stockh 8.0 a0.6
stof 7.5 a-0.3 b0.5 c-0.3 d0.4 e-0.5 i-0.4 o0.3 r0.7 s0.7
stoff 8.0 d0.7 g0.6 r0.5 s0.8
stoffe 8.0 a-0.4 b0.3 e-0.3 g-0.4 o0.4
stok 8.0 a0.7 b0.9 d0.5 i0.9 j0.5
stol 6.5 a-0.9 d0.4 g-0.4 r0.9
stol+av 8.0 a-0.3 d0.5 g0.7 o0.3 r1.1
stol+og 8.0 a0.8
stol+pa 8.0 g0.5
stolpe 7.7 a0.3 g-1.1
stolte 7.1 a-0.8 d0.4 r1.0
stop 6.2 c0.5 d0.9 e2.0 f-0.4 g0.8 h0.5 m0.7 n1.3 o0.8 q-0.4 r0.3 s1.0 t0.6
stop+er 8.0 a0.5 d0.6 g-0.4 s0.9
stop+for 8.0 a-0.9 g0.9
stopp 7.3 a0.9 b1.3 c0.9 d0.5 e-0.3 i1.0 s0.8
stoppe 6.6 a-1.0 b-1.0 d0.5 e2.1 f-0.4 g1.0 h0.6 i-0.6 m0.8 n1.4 o0.9 q-0.4 r0.7 s0.4 t0.7
stor 4.4 b-0.8 d0.8 g2.3 h2.1 j-0.4 k0.9 l-0.3 q1.7 r2.7 s-0.4
stor+del 8.0 a0.5 h1.0 n0.3 r0.6
stor+dele 8.0 a0.9 g-0.8
stor+enn 8.0 a-0.5 g-1.1
stor+grad 7.7 a-0.5
stor+klem 8.0 f-0.3 g0.9 m0.5 q0.7 r1.6
stor+og 6.8 g-1.7 i0.4 k0.6 l-0.4 m0.6 o-0.3 q1.5
stor+pa 8.0 a0.5 c0.4 d0.3 r0.6 t0.7
stor+pakk 8.0 a-0.4 h0.8 k0.4
stor+skje 8.0 a-1.3 g1.6 l0.4
stor+tale 8.0 a-0.6 g1.7
storby 8.0 g0.4
stord 8.0 a-0.5 c0.4 d-0.4 g0.9 h1.3 k1.0 l-0.5 m0.4 q1.6
store 5.4 a0.8 b-0.4 c-0.4 d0.7 g-1.4 h0.4 k0.4 l0.7 n-0.4 o-0.6
storga 7.7 a0.4 e0.4 g-0.4 i0.6 k-0.3 m0.4 r-0.4
storhe 8.0 a0.7 g-0.8
storm 8.0 a-0.5 h0.4 k1.8
storre 6.6 d0.9 g-1.4 i0.9
storst 6.8 e-0.4 f0.4 g0.6
stort 6.4 a-0.8 b-0.4 c0.4 e1.3 f0.4 g1.4 j0.5 k-0.3 m-0.3 p0.7 r0.3 s0.5
stot 6.6 a1.0 d0.6 e0.8 o0.3 s0.3
stot+pa 8.0 c0.5 d0.9 g-0.4 o0.4
stotte 6.8 a1.1 c0.3 d0.7 e0.5 o0.4
stov 8.0 a0.4 n0.3 r0.7
stoy 6.0 a-0.4 g1.5 s-0.3
stoy+er 6.1 g0.6
stoy+og 8.0 a-0.4 g1.1
stoyre 8.0 g0.8
stra 5.7 a-0.7 b0.4 c1.1 d1.6 g1.9 i-0.5 k0.4 l1.6 m-0.4 q-0.6 r1.7 s-0.4 t0.7
stra+arm 8.0 d0.4 e0.4 g0.5 j0.7
stra+ette 8.0 a0.7 g-0.6 l0.5
straff 7.7 e-0.3 g-0.5
strak 8.0 d0.4 e0.4 g0.5 j0.7
straks 8.0 d0.3 e0.4 g-0.3 o0.4 q-0.4 t0.9
strale 6.9 a-0.8 b0.8 c0.4 e-0.8 f0.4 g2.5 j-0.4 k0.3 m-0.3 q-0.5 r2.3
stram 7.7 a-0.4 d0.4 e-0.4 g-0.3 l2.4 q0.4
stramm 7.5 a-0.6 g1.8
strand 7.5 c0.6 d0.7 e0.6 f0.3 g-0.4 k0.3 q-0.4
strate 7.7 a0.6
stre 5.8 b0.8 c-0.4 d-0.7 e-1.0 g-1.3 i0.7 m1.4 p0.3 q-0.5 r-0.4 s-0.5
stre+er 7.7 a-0.4 q-0.3
stre+med 7.7 a-0.5 b0.4
stre+og 7.7 a-0.4 g0.7
streep 7.7 a0.5 g-1.0
streik 7.7 a-0.5 b0.5 c-0.5 d-0.3 e-0.7 j0.4 m0.6
strek 7.7 a1.0 c0.3 g-0.3 i1.6 m1.4
streke 8.0 a1.0 g-0.9 q-0.3
streng 6.7 a-0.7 b0.6 e-0.4 i-0.4 o0.3 p0.4
stri 6.8 b-0.4 d0.4 e0.4 g0.3 h0.4 i-0.3 j0.6 n-0.4 s0.4 t0.4
stri+med 8.0 a0.4 j0.8 m0.4 p0.5
strid 8.0 a0.4 j0.8 m0.4 p0.5
strikk 7.7 d0.4 e0.4 g0.5 h0.8 o0.4 r0.3 s0.5
stro 5.9 a-0.8 b-0.6 e-0.7 g0.3 h0.8 i-0.9 n0.4 o0.9 q2.3 r1.4 t1.1
stro+er 8.0 a-0.3 c0.5 d0.3 h0.5 q0.4
stro+gikk 8.0 a-0.8 b0.6 c-0.4 d-0.4 g1.1 h0.3 i-0.3 r1.0
stro+og 8.0 o1.1 q0.7
stroke 7.7 a1.3 i0.7 r0.4
strom 7.3 b-0.3 c-0.4 f-0.3 g-0.5 i-0.3 j0.7 m0.3 n0.6 o0.8 q1.2 t-0.3
stromb 8.0 a-0.5 g-0.5 q0.6
stroml 8.0 a-0.4 i-0.3 k0.5 m-0.4 n-0.3 o0.4
stromm 7.7 a-0.6 b0.4 c0.4 d-0.4 g0.9 h0.8 i-0.5 q0.6 r1.1 t1.7
stromr 8.0 l0.7 n0.8
stroms 8.0 a-0.7 e-0.5 g0.9 i-0.4
stry 7.7 b-0.4 c0.4 e-0.3 k1.4 o0.7
stryke 7.7 b-0.4 c0.4 e-0.3 k1.4 o0.7
stud 6.1 a0.8 f-0.4 g-0.7 i0.9 j-0.3 k0.5 m-0.3 s0.4
stud+i 8.0 a0.6 g-0.7
studen 6.7 b0.5 c-0.4 g0.4 i0.5 r-0.4 s0.5
studer 8.0 c0.6 d0.4 g-0.5
studie 7.5 a1.3 c-0.4 g-0.5 i0.6 o0.4
studio 7.7 a-0.6 g-0.3
stue 8.0 a1.2 e1.1 g-0.3 p1.1
stun 7.5 a0.4 g0.4
stun+og 8.0 a1.2 g-0.6
stund 7.5 a0.4 g0.4
stur 8.0 a0.4 h0.3 q1.2 r0.6 t0.4
stus 7.7 a0.3 g0.7
stusse 8.0 a0.9 g-0.9
styg 7.5 a0.3 e-0.4 g-0.5 k0.7 m-0.3
stygge 7.7 a0.5 e-0.3 g-0.5 k0.3
styk 6.8 a-1.4 b-0.3 c-0.4 e0.3 g1.2 h2.2 i0.4 l0.5 n0.4 p-0.4 r1.5 s-0.6 t-0.5
stykke 6.8 a-1.4 b-0.3 c-0.4 e0.3 g1.2 h2.2 i0.4 l0.5 n0.4 p-0.4 r1.5 s-0.6 t-0.5
styl 8.0 a-0.4 g0.9
styr 5.0 a-0.3 b-0.6 c1.1 d0.4 e1.2 f3.0 g-1.0 h1.7 i1.1 j-0.5 k1.3 l-0.6 m2.0 o1.1 p-0.5 q1.4 r0.9
styr+er 7.5 b-0.5 c0.4 d-0.5 e-0.5 i-0.6 k-0.5 q0.7 r0.6 t-0.3
styr+har 7.5 a-0.5 e-0.4 i1.0 k1.0 o-0.3
styr+i 7.1 a1.0 b0.6 c0.4 d0.6 f0.5 i1.2 k-0.3 s0.5
styr+med 8.0 a-0.5 e-0.3 g0.3 r0.6
styr+onsk 8.0 a0.4 f0.3 i0.5 m0.6 p0.8
styr+sa 7.7 a-0.5 c-0.4 e-0.3 g0.6 h1.7 i-0.4 m0.4 n1.0 q-0.4 r1.1
styr+vedt 8.0 d1.3 g-0.3 i0.6 r-0.4
styre 8.0 a-0.4
styreh 8.0 c0.4 e1.1 f0.3 m0.5 q0.4
styrel 6.9 a1.0 b-0.4 c0.5 e1.6 f1.6 g-0.4 i0.8 j0.6 l-0.6 m1.7 n0.8 p0.4 s-0.3
styrem 7.7 c0.7 g0.3 i-0.5 k1.3 o0.5 q0.5 t-0.5
styrer 7.7 d0.5 e0.5 g-0.6 i0.3
styres 8.0 c0.4 i0.8 j0.4
styret 5.7 a-0.4 d0.5 e-0.7 f0.7 h2.1 i0.8 j-1.0 k1.2 n-0.6 o0.8 p-0.5 q1.1 r1.0
styrin 7.7 a0.6 f1.6 k0.5 m1.5
styrke 7.7 a-0.4
styrte 7.7 a-0.6 g-1.1
suks 7.3 a1.4 g0.5
suks+med 8.0 a0.6
sukses 7.3 a1.4 g0.5
sum 7.7 e0.6 h-0.4 m0.7 n0.5 q1.1 t-0.3
summ 7.1 a0.8 b-0.4 c0.3 e0.7 g-0.4 h0.3 i-0.6 l0.6 m1.5 n1.7 p0.5 r0.5 s0.4
summen 7.5 a0.6 b-0.3 c0.4 h0.4 i-0.5 l0.7 m1.6 n1.8 p0.6 r0.6
sund 7.3 a0.7 d0.7 e0.6 f0.7 n0.5
sunn 7.5 b-0.3 c-0.5 d-0.5 e1.2 k0.4 r0.5 s0.7
sunniv 7.7 a-0.4 b-0.3 c-0.4 d-0.4 g0.3 k0.4 r0.6 t0.3
supe 7.0 a0.3 e0.5
superf 8.0 a-0.4
supers 8.0 a0.7 g-0.7
supp 7.0 a0.4 d-0.7 e2.3 f0.4 h0.7 i-0.5 j-0.5 k-0.5 m0.4 p-0.4 q-0.4 r1.1 s-0.8 t0.9
suppor 7.3 a0.7 b-0.3 c-0.5 d-0.6 e2.5 f0.5 h0.6 i-0.4 j-0.5 k-0.3 m0.4 n-0.4 p-0.4 r1.3 s-0.6 t1.0
sur 7.7 a1.5 e0.6 g-0.6 p0.8 s0.8
sure 8.0 a-0.4 g-0.4 m0.6
surr 7.5 c0.3 d-0.3 g0.9 n0.6 s0.6
surrea 8.0 a-0.5 g1.1
suse 7.7 a-0.5 g1.0 h0.9 n0.8 r1.4
suser 7.7 a-0.5 g1.0 h0.9 n0.8 r1.4
suve 8.0 a-0.8 g2.9
suzu 8.0 a-0.3
sv 7.5 e0.3 p0.5
svak 7.5 a2.1 g-1.6
svak+og 8.0 a-0.6
svar 4.5 a1.0 b-0.3 c1.2 d6.4 f0.8 g-2.8 h1.1 j1.9 k-0.9 l-0.3 m0.8 p0.5 q-0.4 r-0.5 s2.6 t2.0
svar+at 7.3 a0.5 c-0.4 d0.5 e0.6 i1.0 r-0.7 s1.0
svar+elle 8.0 d0.5 e0.5 j1.0 s0.4
svar+er 7.7 h0.3 j-0.3 k0.4 q0.8
svar+fort 8.0 d-0.6 g0.6 h1.1 i-0.4 l-0.3 r0.9 s1.0 t-0.5
svar+fra 7.7 a0.6 c-0.5 d0.4 f2.3 l-0.4 m1.2 o0.6 t0.3
svar+i 7.5 b1.0 c0.5 d0.4 e-0.5 g-0.4 j-0.4 n1.0 o-0.4 r0.3 t1.4
svar+ikke 8.0 a0.3 d1.3 j1.3 s0.5
svar+inne 7.5 a-0.4 c-0.4 e0.5 k0.4 n-0.4 p-0.3 s-0.3
svar+jeg 7.7 a0.7 e1.3 i0.4 r-0.4 s1.6
svar+komm 8.0 a-0.8 c0.5 e-0.4 k0.6 m-0.4 n0.4 o-0.5 t0.6
svar+meg 7.3 a0.8 d1.9 f0.9 g-0.3 i-0.3 p-0.4 q-0.3 s1.9 t1.6
svar+nar 7.5 d0.8 e-0.3 g0.4 h1.1 k0.3 l0.3 o0.8 r-0.3
svar+pa 5.9 a0.4 c0.6 d3.0 g-0.8 i1.2 j-0.3 k-0.4 l0.4 m-0.4 n-0.3 o-0.4 q0.3 s-0.3 t1.0
svar+sa 7.7 a-0.7 b-0.3 f-0.3 n-0.3 q1.2
svare 6.4 a2.1 b0.4 c-0.4 d2.1 e0.6 f0.5 g-0.8 m1.0 r-0.6 s1.8
svaren 8.0 a-0.7 g-0.5
svarer 6.2 b0.6 g0.4 h1.6 i0.4 k-0.6 n-0.4 o-0.5 q-0.8 r1.0 s0.7 t-0.9
svaret 6.7 a0.8 c0.5 d1.6 e0.9 f-0.3 g-0.9 i-0.6 j-0.5 l-0.3 m-0.6 p0.4 r-0.4 s1.2 t0.7
svarfr 8.0 a0.6 c-0.3 g-0.5 i-0.3 j2.2 o0.5 q-0.4 t0.9
svart 7.3 a-0.5 d1.1 f1.2 g-0.9
svarte 6.7 b-0.4 c0.8 d1.6 e-0.5 f-0.4 g0.6 j1.1 m-0.4 o-0.4 q0.3 t-0.4
svarti 8.0 h0.4 j-0.3 k0.4 q0.8
svartk 8.0 a-0.8 g-0.4
svei 6.8 a-0.9 c-0.4 e0.5 g-0.3 h-0.3 i-0.5 k0.9 l1.7 n0.5 o-0.6
svein 7.5 c-0.4 e0.7 g-0.4 h-0.3 k0.5 l1.1 p0.5 q-0.4 t-0.3
sveise 7.7 a-0.6 f-0.6 k0.5 l0.8 n0.6 o-0.4 q0.3
sven 6.7 a0.7 d0.8 e0.7 g0.5 o0.4
svensk 6.9 a1.0 d0.8 e0.7 g0.4 o0.4
svenss 8.0 a-0.3
sver 7.0 a-0.6 e-0.3 f-0.4 g-0.5 k0.8 o-0.4
sverig 8.0 e-0.3 g-0.4
sverre 7.5 k0.6 m0.3 n-0.3 r0.4 t-0.3
svet 8.0 a0.7
svett 8.0 a0.7
svig 6.6 b0.7 c-0.6 e0.7 i1.0 m0.3 n1.2 o0.5 p0.8 r0.5
svig+lo 8.0 a-0.4 g1.0 h0.5 m-0.3 n1.3 q-0.4 r1.1
sviger 6.6 b0.7 c-0.6 e0.7 i1.0 m0.3 n1.2 o0.5 p0.8 r0.5
svik 7.3 a0.8 l0.7 n0.8
svikte 8.0 a0.7
svin 6.7 a-1.4 b-0.7 f-0.3 h-0.4 i-0.4 j0.4 k0.8 l1.5 n0.3 p0.4 r-0.5 s-0.5
svin+pa 8.0 a-0.5 g1.0 h-0.3 k0.3 r-0.4
svinde 8.0 a-0.7 d0.4 e-0.5 l1.9 m0.3 n-0.4 p-0.5
svindl 8.0 a-0.5 b-0.3 k0.7
svinge 7.7 e0.6 g-0.4 h-0.3 n0.8 p1.0
svir 7.7 a1.8 b2.4 c0.5 d1.1 g-0.8
svog 7.3 a-0.6 g0.8 h1.4 m0.4 n-0.3 r0.8 s-0.3
svog+min 8.0 a-0.5 g1.0 h1.7 m0.5 n-0.3 o0.3 q0.3 r1.1
svoger 7.3 a-0.6 g0.8 h1.4 m0.4 n-0.3 r0.8 s-0.3
svom 7.5 b1.2 e1.0 h-0.5 k0.4 o0.4 r0.4
svomme 7.5 b1.2 e1.0 h-0.5 k0.4 o0.4 r0.4
svær 6.0 a-1.1 e0.6 g2.5 s0.3
svær+godt 8.0 r0.4
svær+nær 8.0 a-0.7 g1.1
svær+tilg 8.0 g0.7
svært 6.0 a-1.1 e0.6 g2.5 s0.3
sykd 8.0 e-0.3 k0.4 t0.5
sykdom 8.0 e-0.3 k0.4 t0.5
syke 6.8 a-0.4 c0.7 d0.4 i-0.4 k2.1 p0.5 r-0.5 t0.6
syke+og 8.0 d0.5 p0.8 s0.5
sykehj 8.0 a0.4 r-0.4 t0.5
sykehu 7.3 a-0.6 d0.5 k1.7 l0.3 m0.3 p0.6 s0.3
sykk 7.5 a-0.4 b-0.4 e0.8 g-0.3 n1.4 o1.0 p-0.3 q1.2 r-0.3 s0.8 t0.3
sykkel 7.5 a-0.4 b-0.4 e0.8 g-0.3 n1.4 o1.0 p-0.3 q1.2 r-0.3 s0.8 t0.3
sykl 7.5 d-0.3 g0.3 n0.3
sykl+i 8.0 c0.4 n0.4
sykler 8.0 c0.4 n0.4
sykm 7.7 a-0.3 c-0.4 e0.7 f0.5 h-0.5 j0.6 l1.1 n0.4 q0.7 r-0.6
sykm+i 8.0 a-0.6 f0.7 h-0.5 l1.2 n0.5 q0.8 r-0.4
sykmel 7.7 a-0.3 c-0.4 e0.7 f0.5 h-0.5 j0.6 l1.1 n0.4 q0.7 r-0.6
sykt 8.0 a1.7 e0.3 g-0.9 k1.0 r0.3
symp 8.0 a-0.5
syn 8.0 j0.4
synd 8.0 a0.8 d0.5 g-0.5 i0.6
syne 5.7 a1.7 b2.6 c0.4 d1.2 e0.6 g-0.6 i-0.6 n0.6 p0.3 s0.7 t0.4
syne+a 7.5 a-1.0 g1.3
syne+det 7.1 c-0.6 d2.5 f0.7 g-0.4 h-0.5 i-0.5 p-0.4 r-0.4 s-0.3
syne+hist 8.0 a1.5 e0.8 g-0.4 s1.6
synes 5.8 a1.3 b2.6 c0.4 d1.2 e0.6 g-0.5 i-0.6 n0.6 p0.4 s0.7 t0.4
syng 7.0 a-0.9 c0.4 g2.4 s0.6
syng+med 7.7 a-0.7 g1.1
synger 7.3 a-0.4 c0.4 g1.8 s0.6
synl 7.7 a-0.4 g1.6
synlig 7.7 a-0.4 g1.6
synn 7.3 a-0.4 b0.7 c-0.5 d-0.8 h-0.4 n0.3 o1.2 q0.4 r0.4 t0.4
synne 7.7 b-0.3 c-0.5 d-0.5 r0.5 t0.7
synnov 8.0 b1.1 d-0.3 e0.6 f0.4 o1.2 q0.7 t-0.3
synt 6.9 a0.9 c-0.4 d1.2 g1.2 h0.5 q0.9 s1.4
synt+det 8.0 d1.1 s0.8
syntes 7.3 a1.5 c-0.4 d1.3 g-0.4 h0.5 q1.0 s1.5
synthe 8.0 a-0.4 g1.1
syr 8.0 c0.5 s0.7
syst 6.0 a0.6 b0.8 e1.1 f0.4 i0.8 j-0.5 k-0.5 m0.7 o1.7 p-0.3 t-0.4
syst+for 8.0 a-0.4 b-0.3 e0.3 f0.4 g0.5 h0.7 i-0.3 l0.4 m0.4 n-0.4 r0.4
syst+og 8.0 a0.5 c0.7 e1.1 i1.2
system 6.0 a0.6 b0.8 e1.1 f0.4 i0.8 j-0.5 k-0.5 m0.7 o1.7 p-0.3 t-0.4
sytt 7.7 b0.4 c0.9 d0.6 m0.4 q-0.3 s-0.3
sytt+og 8.0 b0.4 c0.9 d0.6 f-0.3 g-0.4 m0.4 q-0.3 s-0.3
sytti 8.0 d-0.3 m0.5
sære 7.3 i0.8 j0.6
særege 7.5 a-0.4 g0.3
særl 6.4 a0.8 b-0.9 e1.8 f-0.4 g0.3 h0.6 i-0.6 l0.5 m-0.4 o1.0 r2.3 s-0.4
særl+med 8.0 d0.4 g0.4
særlig 6.4 a0.8 b-0.9 e1.8 f-0.4 g0.3 h0.6 i-0.6 l0.5 m-0.4 o1.0 r2.3 s-0.4
særp 7.5 a2.3 g-1.0
særpre 7.5 a2.3 g-1.0
særs 8.0 e0.5 g-0.4 i0.4 j0.5
sætr 8.0 a0.5 m0.8 p0.6
sætre 8.0 a0.5 m0.8 p0.6
t 7.7 a0.4 c0.3 e0.9 g0.5 i0.8 r0.5
ta 4.6 a-1.4 d0.4 e0.9 f1.2 g-1.1 h3.0 i-1.0 j-1.4 k2.5 m1.4 n-1.0 o0.5 r-0.9 s-1.0 t0.9
ta+bild 7.5 c0.5 d-0.6 e-0.5 f-0.3 k0.4 m0.3 o-0.3 r0.4 s0.5 t1.2
ta+den 7.7 a-0.7 c0.5 d0.3 e-0.4 i-0.5 k0.6 l0.6 n-0.3 r-0.4 t0.4
ta+det 6.2 a0.4 c0.4 d1.0 e0.6 f-0.6 g-1.6 h-0.5 i-0.4 j-0.7 k2.8 m0.4 o-0.9 q-0.7 r-0.7
ta+en 7.3 a0.5 b0.4 c-0.7 d-0.3 e0.8 h-0.5 i-0.3 j0.7 m1.4 n0.5 p0.8 q-0.5
ta+et 8.0 a-0.5 d0.3 e-0.3
ta+gjer 7.5 i0.6 l0.4 m0.6 o-0.3 p1.3 q0.3
ta+imot 7.5 a-0.7 e-0.4 m-0.3 o1.5 t0.6
ta+kont 7.1 a0.4 b-0.5 d1.6 e0.6 f0.5 g-0.5 i-0.6 j-0.3 n0.6 o0.4 p-0.4 s0.4
ta+med 6.9 a0.5 c0.5 e1.6 f1.6 h1.4 i-0.6 j-0.3 k-0.6 l-0.5 n-0.5 p-0.4 q0.3 r-0.5 s-0.3
ta+ned 8.0 a-0.4 d-0.4 e-0.6 h-0.5 i-0.3 o0.8 q0.5 t-0.3
ta+oss 7.7 d0.4 g-0.4 i1.6 l0.4 o0.3
ta+over 7.7 a-0.9 e-0.4 f0.5 g0.9 h1.0 o0.3
ta+tele 7.7 a0.4 c0.3 e0.3 g0.4 h-0.4 i-0.3 m-0.5 n-0.6 q0.4 t1.0
ta+vare 8.0 g0.4 h-0.4 k0.4 q0.7
tak 6.6 b-0.8 c0.8 d1.5 e-0.4 f0.7 h1.0 i-0.6 j-0.4 l-0.3 m0.9 n-0.8 o0.5 q0.6 s-0.5 t1.0
tak+i 7.3 a0.5 b-0.5 d1.9 e-0.4 f1.0 g-0.7 i-0.5 n-0.5 o0.5 r-0.3 s-0.5 t1.2
tak+og 7.5 c0.7 g1.1 h0.7 j0.7 q0.7 r0.5
take 6.7 b0.8 e2.3 i-0.6 k0.4 l0.3 n0.5 p1.0 r0.6 s-0.5 t0.4
take+er 8.0 e0.5 g0.4 j0.5 p0.7 r0.4
taket 6.8 b0.8 e2.4 i-0.6 k0.4 l0.3 n0.6 p1.1 r0.6 s-0.5 t0.4
takk 4.1 a-4.5 c-0.4 d-1.4 e-1.4 f1.3 g3.6 i-1.1 j-1.6 k2.8 m-0.9 n1.1 o0.5 p-2.0 q1.5 r6.6 s-2.8 t0.8
takk+for 4.9 a-1.2 b-0.7 c-0.7 f0.5 g0.8 h-0.5 i0.9 k2.4 m-0.8 n0.6 p-1.3 q1.4 r3.3 s-1.8 t-1.2
takk+fra 7.7 a-0.7 d-0.7 f0.3 g1.6 h-0.4 l-0.5 n0.9 o0.3 r1.5
takk+ja 8.0 a0.4 g-0.5 h0.8
takk+men 7.7 a-0.4 c0.4 d-0.6 f0.5 g-0.7 i0.8 k1.4 n0.4 r-0.4
takk+nei 7.1 a-0.6 g-0.6 h0.6 i-0.7 k1.9 n-0.8 s-0.4 t-0.4
takk+og 8.0 a0.4 d-0.3 e0.3 i0.5 m1.0 o-0.3 s0.4
takk+sa 8.0 b0.4 r-0.4
takk+skal 7.3 a-0.8 c1.0 g1.4 i-0.6 l-0.3 n0.7 p-0.3 q1.0 r1.7 s-0.4 t0.8
takk+til 6.9 a-0.5 b-0.4 d-0.7 e-0.5 g1.0 h-0.6 i-0.5 m-0.5 n-0.4 o0.7 p-0.3 r1.1 s-0.3 t0.8
takk+være 7.7 a-0.4 g1.0 h1.0 k0.3 r0.6
takka 8.0 d0.4 f-0.3 g-0.3 q0.6 r-0.3
takke 8.0 e-0.3 g0.5 h-0.5 m-0.3 o0.6 q0.4 r0.5
takker 6.9 a-0.7 c-0.7 d0.3 f0.7 g-0.7 h0.9 j-0.3 k3.7 l-0.4 n-0.6 p-0.3 r-0.9 s-0.3 t-0.4
takket 7.5 c0.3 d-0.4 e0.4 f0.4 h0.5 i-0.4 n-0.6 q-0.4 r0.4
taks 6.9 a0.8 b-0.4 c-0.8 d-0.7 e2.3 g-0.6 i-0.4 j2.5 p1.8 r-0.4 s-0.6
taks+var 7.7 e0.8 j0.7 l0.3 p1.4
takstm 7.1 a0.6 c-0.6 d-0.5 e1.8 g-0.6 i-0.3 j1.8 p1.0 s-0.4
takt 7.7 c1.0 e0.6 g0.8 q0.3 r-0.3
tale 6.3 d-0.5 f0.8 i-0.4 k-0.5 m-0.5 r0.4 s1.0 t0.4
talen 7.7 k-0.4 m-0.4 n0.4 o0.4 p0.5 q-0.4 r0.3 s0.4 t-0.3
talent 7.3 g1.2
taler 8.0 r0.6 t0.3
tall 5.9 b0.6 c1.3 f0.8 g-0.4 h0.7 i-0.5 m0.8 p0.5 r1.1 s-0.5
tall+for 7.7 a0.5 c0.4 m0.6 p1.1
tall+med 8.0 a-0.5 g-0.6
tall+og 7.7 a0.9 e0.6 q0.3
tall+vare 8.0 a-0.4 b0.7 d-0.4 f0.3 g-0.4
tallen 7.0 b1.1 c0.8 d-0.4 e-0.3 f0.6 i-0.4 j0.4 n0.6 p-0.4 r0.9 s-0.4
tallet 6.7 f0.5 g-0.7 h0.5 m0.5 p0.5 r0.5
talm 6.8 a-0.7 c0.5 e-0.3 g1.6 h-0.6 k0.5 l0.8 o-0.3 p-0.4 q0.5 r1.4 t-0.4
talm+med 7.5 a-0.4 d0.4 e-0.6 g0.6 h-0.7 k0.4 l1.0 m-0.4 o-0.4 q0.4 r1.3 t-0.4
talmod 6.8 a-0.7 c0.5 e-0.3 g1.6 h-0.6 k0.5 l0.8 o-0.3 p-0.4 q0.5 r1.4 t-0.4
talt 6.7 a0.6 b0.7 c0.7 d0.4 e0.8 g-1.7 i-0.4 l-0.3 m-0.4 n1.0 p0.4 r-0.3 s-0.3
talt+en 8.0 a-0.4 g-0.4
tank 6.8 a-1.6 g-0.6
tanke 8.0 a-0.8 g-0.7
tanken 7.7 g-0.6
tann 7.5 a0.3 b0.7 c-0.5 d0.4 g-0.5 h0.4 k1.6 q0.5 s0.5
tann+tar 8.0 b0.7 d-0.3 e-0.4 k0.9 m0.3
tannle 7.5 a0.3 b0.7 c-0.5 d0.4 g-0.5 h0.4 k1.6 q0.5 s0.5
tant 7.1 a1.0 b0.4 d-0.4 h1.4 i0.8 p0.4 q0.5
tante 7.1 a1.0 b0.4 d-0.4 h1.4 i0.8 p0.4 q0.5
tap 7.3 c0.8 e0.4 f0.4 g-0.4 i0.6 j0.9 m0.6
tape 7.5 a1.2 b1.9 c0.6 d-0.6 e1.6 g-0.6 l0.7 s0.5 t1.6
tape+peng 8.0 a1.1 b1.2 d-0.4 e1.1 g-0.5 h-0.3 l0.6 s0.6 t1.8
tapt 7.1 f0.7 h0.6 i-0.4 j0.4 k-0.4 m0.3 r0.4
tapte 7.7 f0.8 g0.3 h0.7 k-0.4 m0.4 r0.5
tar 4.5 a1.1 b1.6 c0.7 f0.5 g-1.3 h2.3 i2.4 j-0.4 k1.0 l0.4 m1.5 n2.0 o1.9 q1.0 r1.2 s-1.3 t-0.4
tar+av 8.0 a0.4 e-0.3 g0.6 r1.3 t-0.4
tar+den 7.7 a0.6 b-0.4 e-0.4 h-0.3 i-0.4 j1.4 m-0.3 n0.6
tar+dere 7.7 a-0.6 b-0.4 f-0.4 g-0.5 h-0.3 i-0.5 l0.5 q0.3 s-0.4
tar+det 6.8 a-0.5 c-0.7 d-0.5 f-0.4 g-1.3 h-0.4 i1.5 j-0.4 l0.8 n0.6 o2.3 p-0.6 r-0.9 s-0.6
tar+dett 8.0 a0.4 c1.6 e-0.6 f2.3 o0.4 p0.9
tar+en 8.0 a1.1 c2.4 e-0.4 g-0.4 h0.5 k0.5 t0.5
tar+forb 8.0 a0.7 c1.0 i-0.3 j1.3 s-0.3
tar+ikke 7.5 b-0.4 e0.8 o0.3 p1.0 q0.3 r-0.3
tar+jeg 6.7 a-0.3 c-0.4 d-0.5 e-1.0 g0.6 h-0.3 l-0.5 n1.9 o1.6 p-0.5 r1.5 t-0.5
tar+kont 7.7 d0.5 e0.9 f0.5 h1.1 i-0.5 j0.4 m0.7 t0.5
tar+med 7.1 a-1.1 c0.5 d0.4 e0.3 g0.4 h1.0 i-0.7 j-0.4 k1.7 l-0.5 m0.5 n-0.3 o-0.5 q0.7 r0.4 t0.4
tar+over 7.3 a-0.4 c-0.5 d-0.3 e0.8 h0.5 i1.6 j-0.3 o-0.4
tar+seg 7.7 a-0.4 g-0.8 l0.4 n0.5
tar+tele 7.7 a0.4 c-0.7 d1.5 g0.5 i0.8 p-0.3 r1.2 s-0.3
tar+vi 7.1 c-0.5 d0.6 e0.6 g0.6 h1.1 i0.4 j-0.3 m0.7 n0.9 o0.7 q0.7 r-0.4
tare 7.7 c0.3 e1.0 g0.5 r0.5
tas 7.3 a-0.5 e1.0 h0.5 j1.0 l0.3 n0.6 q-0.3 t0.4
tast 7.5 b-0.3 e-0.5 k0.4 t0.9
tatt 5.6 c1.0 e1.1 f0.8 g0.8 i0.7 j1.5 k0.6 l0.8 o0.8 p-0.3 q1.3 s-0.8
tatt+av 8.0 b1.3 c0.3 d-0.3 e0.5 m0.4 r-0.3
tatt+det 8.0 a0.8 b0.4 f1.1 g-0.4 l0.4 r-0.4
tatt+i 7.7 i0.6 q0.3
tatt+med 8.0 a0.5 j0.9
tatt+ut 7.7 a0.9 c0.9 e0.5 j1.1 p0.7 s-0.3
taus 8.0 a0.7 e0.8 g-0.3 j1.7 p-0.3
taushe 8.0 a0.7 e0.8 g-0.3 j1.7 p-0.3
taxi 7.7 a-0.5 d0.5 h0.6 k0.4 l0.5 t0.9
tayl 7.7 a-0.6 g0.5
taylor 7.7 a-0.6 g0.5
te 7.7 a1.1 e0.6 g-0.9 p1.0
team 7.1 c0.9 e-0.4 k0.4 l0.4 m0.6 r-0.4
team+i 8.0 a-0.4 e-0.3 f0.9 g-0.4 k2.1 m-0.3 q-0.4
teams 7.7 a0.3 b-0.4 c0.9 i0.4 k0.4 m0.5 o-0.4
teat 7.3 a-0.9 g0.6 k0.4 l1.2 n-0.4
teater 7.5 a-0.7 k0.4 l1.2 n-0.4
tegn 5.3 b-1.5 c1.1 e1.1 f-1.1 g-0.3 h0.7 i-0.9 j-0.6 k1.1 l0.3 m-0.5 n0.3 r2.0 s-1.5 t1.6
tegn+av 8.0 a-0.4 g0.3 k-0.3 m0.3 q0.4 r1.1 t0.8
tegn+er 7.7 c-0.4 e0.5 n-0.3 p1.1 s-0.4
tegn+et 8.0 c-0.3 d-0.4 f0.3 g-1.1 o0.3
tegn+ett 8.0 a-0.6 b-0.4 e0.3 g-0.4 k0.3 n0.4 r0.3 t0.4
tegn+og 7.5 a-0.5 b-0.4 c0.4 e-0.4 g0.3 k0.6 o-0.3 q-0.3 r1.2
tegn+pa 8.0 a1.8 g-1.0
tegn+til 8.0 a0.4 c0.6 d0.6 i0.7
tegne 7.3 a-0.5 b-0.5 c-0.6 d-0.5 g0.3 h1.4 k0.5 m-0.5 o0.4 q0.4 r0.9
tegner 8.0 c0.4 g-0.3 i0.3 o0.5
tegnes 7.3 a-0.7 g0.8
tegnet 7.5 a-0.4 b-0.6 d0.4 g-0.5 i-0.4 j0.4 k0.4 o-0.4 s-0.4
tegnin 5.9 a0.4 b-0.5 c1.4 d0.7 e1.6 f-1.2 i-0.7 j-0.7 k0.6 l0.6 n0.5 o-0.6 p0.8 q-0.6 r1.2 s-1.0 t1.3
teit 8.0 a1.9 g-0.8
tekn 6.7 a-0.6 b-0.4 d-0.4 e0.6 f1.2 g0.7 h0.9 r0.4
teknik 8.0 a-0.6 g-0.4 h1.0 r0.5
teknis 7.3 d-0.4 e0.9 f1.5
teknol 7.7 a-0.3 g1.3
teks 4.9 a1.0 c0.3 d0.8 e0.6 i-0.6 j-1.3 k0.5 l1.7 m-0.6 n0.3 r1.1 s-0.7 t1.2
teks+er 7.7 a0.7 e-0.6 h0.4 j-0.4 k0.8 q0.5 r2.1
teks+for 8.0 b0.4 c0.6 d-0.4 e0.4 g0.6 q0.4 r1.1 t1.9
teks+fra 5.9 j-0.6
teks+ligg 8.0 a-0.3 b0.5 f0.5 h0.3 k-0.3 l0.7 n-0.4 o-0.4 q-0.3 t0.9
teks+med 8.0 a1.2 e1.0 g-0.3 p1.0
teks+om 8.0 a-0.3 e-0.5 f-0.4 l0.5 m-0.3 t-0.3
teks+til 6.8 a-0.6 d0.7 e0.7 g-1.2 i0.4 l0.8 n0.4 p-0.4 q0.9 r-0.4 s-0.5
tekst 6.9 a-0.5 b-0.5 e0.6 g-1.0 i-0.4 k-0.6 l0.6 m-0.6 n0.6 p0.6 s-0.4 t-0.3
tekste 5.1 a1.4 b0.4 c0.4 d0.7 g0.3 i-0.3 j-1.2 k0.9 l1.3 p-0.4 r1.2 s-0.5 t1.5
tekstm 8.0 g0.6
tele 5.1 a0.9 b-0.6 c0.8 d4.1 e1.4 f-0.8 g1.1 h1.4 i0.5 j-0.7 k1.3 n1.2 p-0.6 q1.0 r2.7 s-1.3 t0.6
tele+i 7.1 a1.1 c1.7 d3.0 e-0.6 f-0.4 i-0.4 k0.4 l0.5 m0.3 n0.5 r-0.5 t-0.5
tele+og 7.1 a0.6 d1.7 h0.9 i-0.5 j0.5 n0.3 o1.2 p-0.4 q0.7 r-0.5 s-0.4
tele+pa 7.1 a0.9 e1.6 h0.9 i-0.4 k-0.4 l-0.4 m0.6 o0.3 q1.3 r0.8 t1.2
telefo 5.2 a0.9 b-0.6 c1.1 d4.1 e1.0 f-1.0 g0.6 h1.0 j-0.6 k1.3 n1.2 p-0.4 q1.0 r2.0 s-1.2 t0.6
telema 8.0 a-0.5 g0.8 h0.8 n0.7 r1.2
tell 8.0 a0.7 c1.3 d0.9 e0.6 g-0.3 s1.4
teller 8.0 a0.7 c1.3 d0.9 e0.6 g-0.3 s1.4
telt 8.0 a-0.5 f-0.4 g0.3 l-0.5 n1.4 o1.0 q0.5 r0.8
tema 7.0 a-0.9 b0.8 e-0.3 g1.3 s1.3
tema+er 7.7 b0.8 e-0.4 g0.4 s1.4
temaet 7.7 a0.5 b0.8 e-0.4 g0.4 s1.4
temp 7.1 a1.5 b-0.4 c2.6 d-0.5 e-0.3 i-0.3 n0.3 q0.6 t0.8
temper 8.0 a0.3
tempo 8.0 c1.1 d-0.4 h0.4 q0.6 t0.4
tempoe 8.0 a1.1 c1.8 g-0.5 n0.5 t0.4
tena 8.0 a0.6
tenari 8.0 a0.6
tenk 6.0 a2.3 c0.5 d1.2 e2.0 f0.8 g-1.2 i1.6 k0.3 m-0.6 n0.6 q0.3 r-0.3 s0.6
tenk+a 7.0 a1.6 b-0.4 d1.2 e1.0 g-0.9 h0.4 i1.3 j-0.3 m0.6 n-0.3 p1.4 r-0.6 s1.0
tenk+deg 8.0 a0.6 e1.1 g-0.5
tenk+pa 7.3 a0.6 b-0.3 c-0.4 d-0.6 e1.3 f0.4 g0.4 h-0.4 j0.5 l0.5 n1.1 q0.5 s-0.5
tenke 7.7 a0.6 e0.8 g-0.7 i0.4
tenkel 8.0 a0.3
tenker 7.0 a1.1 b1.0 d0.6 e0.4 f1.4 g-0.5 i0.9 j-0.4 l0.4 m-0.4 n0.3 p-0.4 q0.6 s-0.7
tenkt 6.9 a1.3 b-0.4 c0.5 d1.2 e0.8 h0.3 i0.7 j0.4 p0.5 s1.1 t-0.3
tenkte 8.0 c-0.4 g-0.4 k0.4 q0.3 s0.5
tepp 7.7 e0.8 g0.5 p0.8
tepper 7.7 e0.8 g0.5 p0.8
terj 7.0 a-0.6 b0.5 c-0.6 g-0.4 i-0.4 j-0.6 l-0.6 m-0.9 n-0.7 p0.4 r0.3 t-0.5
terje 7.0 a-0.6 b0.5 c-0.6 g-0.4 i-0.4 j-0.6 l-0.6 m-0.9 n-0.7 p0.4 r0.3 t-0.5
term 8.0 e0.4 l-0.5 m-0.4 o0.5
term+er 8.0 e0.4 l-0.5 m-0.4 o0.5
tern 7.3 a-0.3 b0.4 g-0.6 m0.4 r0.9
ternin 7.3 a-0.3 b0.4 g-0.6 m0.4 r0.9
terr 6.8 b0.6 c-0.3 e0.4 f-0.4 g-1.3 h0.4 m1.1 p0.6 s-0.5
terras 7.3 a0.5 b0.6 c-0.4 e0.4 f-0.4 g-0.5 h0.4 j0.3 l0.3 m1.2 p0.7 s-0.5
terror 8.0 a-0.5 g-0.4
test 5.8 b0.6 c-0.4 d-0.4 g-1.2 j0.6 r-0.7
test+av 8.0 a-0.7
test+i 8.0 a-0.6 g1.3
test+sams 8.0 a0.5
testam 7.7 a0.5 e0.8 j1.1
testek 8.0 a-0.6 g-0.7
testen 8.0 a0.6 g-0.8
testet 6.8 g-0.5
tett 7.1 a-0.6 b0.5 e0.5 h-0.4 k0.6 p0.5 r0.4
tettet 8.0 a0.6 c0.3 e0.6 p0.6 r0.4
the 5.8 a-2.1 g0.5
the+stro 8.0 a0.6
the+warr 8.0 a-0.5 g0.6
thea 8.0 f0.4 g0.6 h0.9 j0.4 l0.6 r0.7
thom 6.1 g1.2
thomas 6.1 g1.2
thor 8.0 d0.7 j0.5 s0.6
thri 7.5 g1.1
thrill 7.5 g1.1
ti 5.7 a-2.1 b0.5 c-0.6 d-1.4 e-0.5 g0.8 h1.6 i-0.9 j-0.8 k1.0 l1.2 m-0.9 n0.5 o0.3 r2.3 s-1.0 t1.1
ti+ar 7.3 a-0.3
ti+det 8.0 a-0.4 d-0.5 g0.6 h-0.5 k0.6 q0.5 r0.5
ti+minu 7.3 a-1.3 c-0.7 d-0.6 e-1.0 g1.8 h-0.6 i-0.6 l0.6 m-0.4 o0.7 p-0.3 q-0.7 r1.6 s-0.4 t1.8
tid 5.2 a1.9 c1.7 d0.5 e-0.7 g-1.0 h-0.7 j0.9 k1.0 l1.4 n1.7 o0.4 r0.7 s-1.1 t0.6
tid+da 7.7 a0.5 g-0.8
tid+det 8.0 i0.7
tid+enn 8.0 i0.5 l0.9 n1.0
tid+i 8.0 a0.5 c1.6 e-0.4 j1.5 l0.4
tid+komm 7.5 a0.5 g0.7 n0.4 o-0.3 r0.8 t0.3
tid+og 7.5 a-0.6 g0.4
tid+pa 8.0 a-0.7 g-0.5
tid+til 7.1 a1.1 b-0.5 c0.4 d1.9 e-0.4 h-1.0 i-0.6 n1.1 o0.6 q-0.4 s-0.4
tida 7.5 a-0.6 c0.3 g-0.6 h-0.7 i-0.4 k0.9 l0.8 m-0.4 n0.5 r0.6 t1.8
tide 5.8 b0.8 c0.6 d-0.3 e-0.6 f0.5 g1.1 h-0.5 j-0.4 k1.0 l0.9 n-0.6 o0.3 p-0.5 r0.7 t-0.5
tide+er 7.7 a-0.6
tide+pa 8.0 g0.7
tiden 6.3 a-0.6 c0.7 d-0.5 k0.6 l0.9 n-0.3 q0.4 r-0.4
tider 7.3 a1.4 d-0.3 e-0.4
tidl 5.7 a-1.9 b-0.5 g0.4 i-1.0 j-0.6 k1.3 l0.6 n0.8 p-0.5 q0.7 r0.6 t0.3
tidl+ansa 8.0 a-0.7 i-0.3 q0.3
tidl+i 7.7 a-0.3 g1.3
tidl+og 8.0 a-0.6 g1.7 r0.7
tidlig 5.8 a-1.8 b-0.5 f-0.3 i-1.1 j-0.6 k1.3 l0.6 n0.8 p-0.5 q0.7 r0.6 t0.3
tids 6.7 e0.7 h0.4 i-0.5 k0.9
tids+har 8.0 a0.4 g-0.4
tids+i 8.0 f0.4 k1.0 l-0.4 o0.3
tidspu 7.5 a0.4 f0.3 g-0.4 k1.3 l-0.5
tidv 7.7 a0.5 g0.3
tidvis 7.7 a0.5 g0.3
tikt 7.7 e0.7 f0.5 g0.5 h0.6 r0.5 s1.2
tiktok 7.7 e0.7 f0.5 g0.5 h0.6 r0.5 s1.2
til 2.3 a-1.3 b-2.0 c-0.6 d-0.7 f1.1 g2.1 h2.5 m-1.0 n-0.5 o-1.2 p1.2 r-0.5 s-0.4 t-0.9
til+a 4.1 a2.2 b0.9 c0.4 d0.7 e2.7 g0.4 i2.5 j0.8 k-0.6 l0.9 m-1.2 o-0.5 s3.7
til+advo 7.3 a1.1 d1.0 e-0.7 g-0.7 i-0.4 j2.2 m-0.3 p-0.5
til+alle 7.3 e-0.6 h-0.3 r-0.4 s0.4
til+alt 8.0 b0.3 k0.3 m0.4 q0.3
til+amer 8.0 a0.8 g-0.8
til+anno 8.0 b0.3 f0.4 i0.5
til+apni 8.0 a0.4 b0.4 c0.7 e-0.3 q0.3
til+at 6.3 a0.8 n2.4 q-0.4 r1.0
til+atte 8.0 c-0.5 h0.4 n0.6 q-0.6 t1.0
til+av 8.0 d0.4 h1.7 l0.5 r-0.3
til+avis 8.0 a0.6 d1.6 g-0.3 l0.5 o0.5 s1.4
til+avta 7.7 a0.7 j0.8 m1.5 o0.4 p-0.3 q0.4 r-0.3
til+bare 8.0 a-0.4 f0.3 k0.4 l0.4 r-0.5
til+barn 8.0 g-0.5 h-0.5 k1.6 m-0.3 n0.4 r0.5
til+beha 8.0 a-0.4 d0.4 h-0.6 l-0.4 m-0.4 n-0.4 r0.5
til+beta 7.3 a-0.3 c-0.4 e0.7 h-0.5 n1.3 q1.4 r1.0
til+brev 8.0 c0.4 e-0.4 g-0.4 i0.6 k-0.3 t0.4
til+bygg 7.5 a0.3 c-0.3 f0.5 g-0.4 j1.1 k0.5 m-0.3 n-0.4 r0.4 s1.0
til+da 7.7 a0.8 b-0.3 c0.5 e1.2 i0.4 k0.6 l0.9 p1.4
til+de 7.3 a-0.4 c0.3 g0.4 r0.3
til+deg 7.1 a-0.5 c0.5 f1.4 h2.0 k0.4 l-0.5 r0.7
til+dem 7.7 a-0.4 e-0.6 i0.9 r0.3 t0.6
til+den 6.4 a-1.4 d0.5 f0.4 g0.4 h0.8 i-0.6 j-0.4 l1.5 o0.4 p-0.9 q-0.7 r1.4 s-0.6 t0.5
til+dere 5.7 a-1.8 c-1.0 e-1.5 g1.3 h2.1 i-1.2 j-1.0 k-0.8 l1.2 m0.8 n1.7 o-0.4 q0.9 r1.5
til+det 6.3 b-0.6 c0.5 d-0.8 g1.9 h0.4 j-0.4 l0.6 n-0.3 p0.3 s-0.5
til+drif 8.0 b0.4 c1.0 f0.7 g0.5 h1.2 i-0.3 q0.7 r0.6
til+e 7.7 a-0.7 e-0.4 g-0.3 i-0.3 l-0.5 m-0.4 o0.5 r0.4
til+en 5.7 a0.4 d1.0 f0.6 g1.7 h1.4 j1.0 k0.3 o-0.3 p-0.3 q-0.3 r0.3 s0.4
til+enge 7.7 a-0.4 b-0.4 g-0.4 m-0.3
til+et 5.3 b-0.4 c1.3 d0.4 g-0.6 h0.3 i0.8 j-0.9 k-0.4 p-0.5 r0.5 s-0.6
til+ette 7.5 a-0.8 d-0.4 h-0.6 i-0.4 k2.5 l0.4 t0.6
til+fakt 7.5 d0.3 f0.6 j0.5 l-0.4 m1.2 p-1.0 q1.1 t0.4
til+feil 7.5 a0.9 d0.4 e0.5 f1.5 i-0.3 p1.2 s0.9
til+film 8.0 a-0.5 g-1.0
til+fjel 8.0 a-0.6 h0.9 r0.6
til+for 7.3 a-0.3 c0.5 d-0.4 e0.4 f0.3 g1.2 h1.8 i-0.4 q1.0 r1.8 s0.5 t1.0
til+forb 7.0 a1.1 c0.9 d0.6 g-0.5 i-0.3 j1.7 p-0.5 r-0.4 s1.5
til+forl 7.5 a0.8 c0.5 d0.7 e-0.5 h0.7 j1.1 p-0.4 q0.8 s-0.5
til+fors 7.0 c0.6 h0.4 i-0.4 j1.3 k0.4 l1.1 o1.3 s0.4
til+forv 8.0 g-0.7
til+full 8.0 a0.9
til+gjen 8.0 g-0.5
til+halv 8.0 b0.6 g0.4 i0.8 r0.9
til+han 7.7 f0.5 i0.6 m0.4 o0.6 q0.3
til+hele 7.3 a-1.3 e-0.3 g0.9 h1.2 i-0.5 q-0.3 r0.7 t-0.4
til+helg 7.7 a1.8 b0.5 c0.6 e1.8 g-0.3 i1.3 j-0.5 m2.1
til+henn 8.0 a-0.5 c-0.4 k0.6 r0.6
til+hjem 8.0 k0.4
til+host 7.7 b1.3 c0.5 g-0.4 i0.5 k0.4 p0.9 r-0.3
til+hove 7.7 d0.6 f0.9 g-0.5 s0.5
til+hva 8.0 a0.7 b0.6 c0.4 d0.8 g-0.3 o0.4 r-0.3 s0.9
til+hver 7.7 c0.4 r0.5
til+i 7.0 d0.3 e0.3 f0.4 g1.2 m-0.4 n1.1 o-0.7 r1.3 s-0.4 t0.7
til+info 8.0 a-0.3 e-0.3 f0.6 k0.3
til+inka 7.7 c0.4 j1.2 p0.7
til+inte 8.0 a0.3 c0.6 d-0.3 e0.3 i0.6 j0.7 p0.3 s0.6
til+jeg 7.7 a0.8 d1.4 g-0.4 i0.7 p2.1 r-0.5 s-0.3 t0.8
til+jobb 8.0 a-0.4 g-0.4 m0.6 q0.8
til+jul 7.3 d0.6 e-0.7 i-0.4 j0.5 p0.9 r-0.3 s-0.6 t-0.3
til+kai 8.0 a0.5 c1.4 g-0.3 k0.3 m0.4 n-0.3 s0.7
til+klok 8.0 a-0.5 d-0.7 f0.3 g1.7 k0.3 l-0.3 o0.4 q0.3 r1.4
til+knap 8.0 a-0.4 g1.1
til+komm 7.3 a0.6 e-0.8 f1.5 j-0.6 m0.4 q-0.4
til+kont 7.7 d0.7 e0.6 f0.7 g0.4 n0.5
til+kort 8.0 a0.7 c-0.3 d-0.3 g-0.4 o0.4 p1.4 t2.1
til+krim 7.7 g-0.4 q0.3 r-0.5
til+kult 8.0 a-0.5 e-0.4 n0.6 o0.4 q-0.4 r0.7 t0.7
til+kund 6.7 b1.0 d1.6 e-0.6 g-0.6 h0.4 i-1.0 j-0.4 k0.4 o-0.8 p-0.6 q0.7 s0.3 t-0.3
til+land 8.0 a-0.5 b0.6 d-0.3 g-0.4 l0.5 t0.3
til+leie 8.0 a-0.3 b0.5 f0.4 m0.4 o-0.4 r0.5
til+lonn 8.0 d0.4 g-0.4 o0.4 p-0.3 q0.5
til+mand 8.0 b-0.3 c1.3 e-0.3 k1.2 m-0.3 o-0.4 r0.3 t0.8
til+med 7.7 a-0.4 f0.6 h0.8 r0.5
til+meg 6.9 a-0.7 d-0.3 e0.4 g-0.6 k-0.3 m-0.5 o0.7 s-0.4 t1.1
til+midd 8.0 a-0.5 g-0.4
til+min 8.0 a1.1 j1.2 m1.4 p0.5
til+mora 7.7 c0.8 d0.7 g-0.7 t0.3
til+na 7.3 a-0.6 g0.5 j-0.3 n1.0 s0.5
til+nabo 7.7 a0.4 c0.7 e1.1 g0.7 i0.6 s0.6
til+nest 7.7 a-0.7 g1.2 h0.8 q0.8 r0.5 t0.6
til+nett 7.5 a-0.6 c0.7 e-0.4 k-0.6 l0.4 q0.7 t-0.4
til+noe 7.5 a0.5 c0.3 f0.6 g0.6 i0.7 p0.5 s0.6
til+noen 6.6 a1.9 b-0.5 e-1.6 f1.3 g-0.9 h-0.5 i0.9 k0.7 m1.1 p0.3 q-0.3 r-0.4 s0.9
til+nord 7.7 a0.8 b-0.4 c1.2 i1.4 j0.4 k-0.3 o0.8
til+nors 7.7 a0.3 e-0.4 g-0.4
til+ny 7.7 c1.2 d0.4 e0.6 f0.4 m0.9 n0.5 t-0.4
til+nye 8.0 g-0.3 i-0.3 k0.4 t0.3
til+nytt 8.0 k-0.3 m0.5
til+og 5.8 a0.7 b-1.2 c-0.7 d0.7 e1.0 f-0.7 g1.4 h1.8 i0.4 j-0.6 m0.5 n-0.3 q0.3 r2.3
til+onsd 7.7 a-0.5 e-0.4 g-0.4 h0.6 k0.8 q0.4 t0.3
til+opps 7.3 a-0.5 b-0.4 c0.9 e-0.4 f-0.3 g-0.4 k-0.4 l0.6 n0.5 o0.5 r-0.6
til+orie 6.9 a-1.0 b-0.6 e-0.7 g-0.6 h-0.4 i-0.6 j-0.4 o0.5 p-0.4 s-0.4 t0.4
til+oss 7.1 a1.2 c0.4 d2.7 g-0.7 i-0.4 k0.5 o-0.4 p0.6 r-1.2
til+over 6.6 a-1.7 b0.5 e-0.9 g-0.5 j-0.4 k1.7 l0.8 m0.3 n-0.4 o-0.5 p-0.4 q0.9
til+pa 8.0 b0.5 g0.8 h0.5 r0.4
til+pana 8.0 a-0.4 g0.4
til+pask 7.3 b-0.3 c-0.5 e0.4 g-0.4 h-0.3 i0.8 k0.5 m0.6 p-0.5
til+pols 7.5 a-0.4 e-0.6 g-0.7 h-0.4 k-0.6 q-0.4 t-0.4
til+post 8.0 a-0.3 e0.6 f0.3 h-0.5 l0.4 n0.7 q0.5 r0.5
til+pros 7.7 e0.7 g-0.3 j0.9 n0.7 o-0.4 p1.2
til+regn 7.3 a-0.8 c-0.5 d0.5 e-0.4 f0.9 i-0.5 k1.4 l1.8 m-0.6 p-0.6 q0.7 s0.5 t-0.5
til+rett 7.5 a-0.6 c-0.6 f-0.3 g1.3 k0.9 t-0.3
til+revi 7.7 a-0.7 b-0.4 k-0.4 l1.0 n0.3 o0.8 p-0.7 t0.5
til+sa 8.0 a1.0 d0.3 e0.4 i2.5
til+sake 6.0 j-0.4
til+samm 8.0 b0.3
til+side 8.0 a0.5 g-0.4 h0.4 r-0.3
til+sign 8.0 c0.4 e0.5 g-0.4 h0.7 n-0.3 o-0.4 q0.5 r-0.5
til+sin 7.1 a-0.3 g0.4
til+sine 7.5 g-0.9
til+sist 7.7 a-0.6
til+sitt 8.0 a-0.5 g0.3
til+skil 8.0 d0.5 g-0.5 n0.4 q0.5
til+slut 6.8 a-1.0 b-0.4 c-0.6 g1.3 h0.6 l0.6 m0.3 r0.6
til+somm 7.5 a-0.6 b-0.4 e0.3 h1.3 i-0.4 j-0.3 m1.1 n-0.4 o0.4 r0.7 t-0.3
til+spil 8.0 a-0.4 g1.1
til+stat 7.7 g-0.3 k0.6 p0.7 q-0.4
til+sted 7.5 a0.9 g-0.9
til+svar 8.0 a0.3 b0.4 c-0.3 d0.8 e0.4 i1.2 s0.6
til+test 8.0 a-0.4
til+tide 7.3 a0.6 g1.2
til+tilb 8.0 h0.8 m-0.3
til+to 7.5 d-0.4 e0.6 j0.4 l0.7 r-0.3 s0.4
til+tre 7.1 c-0.4 g-0.4 h1.5 i-0.5 k-0.4 m0.8 p-0.4 q-0.4 r-0.6 s-0.3 t0.7
til+tros 7.5 g0.6 i-0.3 o0.3 r1.2
til+turi 8.0 b0.4 e-0.4 f0.3 l0.9
til+tysk 8.0 b-0.4 g-0.5 h1.3 k0.4 q-0.4 t0.3
til+unde 8.0 a0.8 e0.4 g-0.4 s0.6
til+var 8.0 a1.4 b0.4 f1.1 g-0.8 l0.4 r-0.4
til+vare 7.3 b0.6 c0.5 e-0.4 f-0.6 g-0.5 h1.6 i-0.5 m-0.5 o-0.3 p0.5 r-0.4 s0.9
til+vegg 8.0 d0.9 f0.4 j0.8 n0.3 r0.5 s0.6
til+vi 7.7 c-0.4 e1.1 h-0.3 i-0.3 o0.4 p1.8
tilb 4.1 a1.1 b1.6 d0.3 e1.1 g-0.4 h1.4 i0.8 j-0.6 k-0.3 l0.5 m0.3 p1.1 r0.6 s-1.5 t0.8
tilb+av 7.3 a0.5 c1.0 h-0.3 i0.6 j0.5 o0.4 p-0.3
tilb+dere 8.0 a0.6 b1.2 c-0.3 d-0.3 g-0.3 o0.4
tilb+ette 8.0 c0.4 n0.7 t0.3
tilb+for 7.5 a-0.7 b-0.3 g0.5 l-0.4 n0.6 o0.8 q0.5
tilb+fra 7.0 a0.5 b1.2 c-0.5 d-0.6 e0.6 g-0.4 h0.4 i1.5 p-0.3 q-0.5 s0.5
tilb+i 7.0 b0.6 e0.4 f0.6 g-0.7 i0.7 l0.6 m-0.4 o0.4 q-0.5 r-0.4 s-0.3
tilb+inne 7.7 b0.4 c0.3 e0.3 g0.4 h0.5 i0.6 j0.3 t0.5
tilb+med 7.5 a0.9 b-0.4 d0.5 e1.0 g-0.3 m1.8 p-0.4
tilb+nar 7.7 a-1.3 e-0.4 f-0.6 i-0.3 j-0.4 l0.8 n0.6 o-0.5 p-0.5
tilb+og 6.8 a-0.7 c0.6 e-0.7 i-0.6 j0.4 l0.4 p1.6 t-0.3
tilb+om 5.9 h0.6 p-0.4
tilb+pa 6.6 a0.5 c0.6 d0.7 e-0.9 g-0.3 i-0.3 j-0.3 k0.5 l0.4 m0.4 n0.4 p-0.6
tilb+til 6.3 a-0.8 c-0.6 e1.0 g-1.1 i-0.5 j-0.5 m-0.4 o0.6 p0.8 q0.7
tilbak 4.4 a0.8 c0.7 d0.4 e1.0 f-0.6 g-1.1 h0.9 l0.8 m0.3 o-0.3 p1.9 q0.3 r1.3 s-1.0 t0.7
tilbud 5.9 a0.5 b3.5 c0.6 e-0.5 f1.0 g-0.6 h1.8 i0.6 j-0.9 k0.5 l1.0 n0.3 o0.7 p-1.0 q-0.5 s-1.2
tilbyr 7.3 a0.7 b0.5 c-0.3 g-0.3 i0.7 o0.4 r-0.3 s0.3
tild 7.7 a-0.3
tildel 7.7 a-0.3
tilf 6.4 a-0.3
tilfel 6.9 g-0.9
tilfor 8.0 a-0.3 g0.8
tilg 6.4 a-1.0 c-0.4 d-0.3 e0.4 g3.0 h-0.4 i0.3 k-0.4 l-0.4 m-0.3 o0.4 q-0.5 r0.5 t0.5
tilg+til 7.0 a-0.8 e-0.4 g0.6 h-0.3 l0.5 m-0.4 o0.4 p-0.3 t-0.4
tilgan 6.9 e0.6 f0.3 g0.4 i0.4 k-0.5 l-0.4
tilgje 7.5 g0.4
tilh 7.3 a0.7 g0.7
tilhen 8.0 a-0.7 g1.6
tilhor 8.0 a0.5 g-0.7
tilk 8.0 a0.9 g-0.5
till 5.4 b0.7 c0.3 d0.8 e0.4 f0.5 g1.8 j1.8 k0.4 l-0.5 m0.4 p-0.7 r1.4
till+er 6.9 a0.6 c0.7 e0.4 i1.0 m1.0 p-0.3 t0.4
till+seg 8.0 a-0.5 g1.2
till+til 7.3 a-0.4 c0.6 i0.5 j0.4 k0.4 q0.3 r0.8
till+vil 8.0 a-0.4 c-0.3 d0.5 f0.4 g0.6 h1.3 o-0.3 r1.2
tillat 7.5 a-1.1 b0.3 g0.5 k0.4 q0.4 r0.9
tilleg 5.7 a0.8 b0.5 c0.7 d0.7 e0.4 f0.9 g1.2 j2.0 m0.4 p-0.5 q-0.4 r0.5 s-0.7
tillit 7.3 c-0.6 f-0.4 i0.8 l-0.4 r0.5 s0.6
tiln 7.7 a0.6
tiln+til 7.7 a0.6
tilnær 7.7 a0.6
tilp 7.7 g0.7
tilpas 7.7 g0.7
tils 5.7 a-0.3 d0.7 e-0.9 g-1.3 h-0.3 i-0.7 k-0.7 l0.8 m1.2 n0.4 o1.1 p-0.4 q-0.4 s-0.5 t0.9
tils+fra 7.5 c0.7 l0.5 n0.7 p0.7 r0.4
tilsku 7.1 a-1.1 b0.6 e-0.5 f-0.4 g-0.4 i-0.5 j-0.5 k-0.7 l0.9 n0.7 o1.0 r-0.4 t0.9
tilsva 7.1 a1.2 g-0.3 m1.1
tilsyn 6.5 a-1.0 c0.3 d0.6 e-0.4 f0.4 g-0.6 h-0.4 i-0.3 j0.6 m0.5 o0.4 q-0.3 r0.6
tilt 7.0 c0.8 e0.4 f0.5 k-0.4 t0.4
tilt+og 8.0 a-0.6 k-0.3 q0.3
tiltak 8.0 b0.4 c0.8 d-0.4 e0.5 f0.6
tiltal 7.7 a0.4 k-0.3 q0.3
tiltro 8.0 a-0.5 g0.6
tilv 8.0 a-1.1
tilvær 8.0 a-1.1
time 5.0 a1.1 b3.7 c-0.5 d1.7 e-0.9 f1.1 g-0.9 h0.6 i-0.5 j-1.4 k0.9 l-0.7 m3.7 o-1.2 p0.6 q0.5 r0.7 t1.4
time+er 7.5 b-0.5 d0.4 e0.5 g-0.5 h0.4 k-0.3 m0.3 o0.7 p0.4 q0.4
time+for 7.1 a1.6 b1.7 e-0.6 f1.1 h-0.3 i-0.4 m0.8 o-0.3 p0.3 r0.3 t-0.6
time+med 8.0 c0.8 e0.5 g0.8 i0.8
time+og 7.1 a0.3 b1.7 d1.2 e-0.5 f1.0 g1.6 i-0.5 j-0.3 m0.8 p-0.5 q-0.4 r0.6 t1.9
time+pa 6.9 a-0.6 b0.6 f-0.4 g0.4 h0.9 j-0.5 k1.3 l-0.7 o-0.6 p-0.5 q0.4 r0.4 s-0.6
time+var 8.0 d0.5 g0.4 h-0.4 i0.6 k0.6
timeli 7.0 a1.6 b0.9 c-0.6 d1.0 e-1.0 f1.2 g-1.0 h0.6 i-0.4 j-0.3 l-0.4 m3.6 o-0.9 r-0.6 s-0.5
timen 7.0 a1.2 b2.5 f0.9 k2.3 m-0.4 q0.5 r0.5 s-0.5
timene 8.0 a0.6 c0.3 e0.5 f0.7 k-0.4 m1.1
timepr 7.3 a1.3 b3.2 d0.3 e-0.7 f2.2 g-0.5 h-0.5 j-0.3 r-0.5 t-0.5
timer 5.7 b1.1 c0.4 d1.0 e-0.8 f-0.8 g0.4 h0.9 i-0.6 j-0.6 k-1.3 l-0.4 m3.5 o-0.8 s-0.6 t0.8
tind 8.0 b0.6 e-0.4 l0.4 n0.4 p0.9
ting 5.8 b0.3 c-0.4 d0.6 e1.0 f0.8 g-0.4 i-0.8 j2.7 k1.1 m1.2 n-0.4 o0.4 q0.6
ting+a 8.0 a-0.6 g-0.5
ting+at 8.0 a0.5 d0.5 e0.4 i0.4 j0.7 r-0.3 s1.0
ting+har 8.0 a-0.5 k-0.3 q0.3
ting+pa 8.0 a-0.6 b0.3 c-0.5 d-0.6 e-0.5 f0.4 k1.2 o0.8 q0.9 r0.5
ting+som 8.0 g0.3
tinghu 8.0 a-0.8 b-0.3 h-0.4 i-0.4 k-0.4 o0.4 q0.6 r0.4
tingre 6.9 a1.4 b0.5 d-0.6 e0.5 g-0.6 i-0.9 j3.2 k0.4 l-0.4 m0.8 n-0.3 p0.5 s-0.6
tipp 8.0 a1.1 d0.8 e0.6 g-0.4 i1.0 r-0.3 s1.0
tips 7.0 d0.6 g-0.8 h0.6 s0.5
tips+til 8.0 a0.5
tiri 8.0 b0.5 g0.6 h0.5 l0.4 n0.4 o0.7 q0.7 r0.8
tiril 8.0 b0.5 g0.6 h0.5 l0.4 n0.4 o0.7 q0.7 r0.8
tirs 6.0 c1.4 d-0.9 g-1.4 i0.4 j-0.6 k2.0 l-0.7 m-0.5 n3.0 p-0.9 q1.1 t1.0
tirs+i 8.0 c0.3 k0.5 s0.6
tirs+og 8.0 g-0.3
tirsda 6.0 c1.4 d-0.9 g-1.4 i0.4 j-0.6 k2.0 l-0.7 m-0.5 n3.0 p-0.9 q1.1 t1.0
tita 8.0 a-0.7
titani 8.0 a-0.7
titt 7.1 a-0.5 d0.5 e0.5 f0.4 g-0.3 k0.3 m1.3
tittel 7.3 a-0.4 l0.4 t0.3
tja 7.7 e-0.4 f0.3 g0.7 h0.8 i0.5 r0.5
tjen 7.3 a0.7 e0.9 i1.0 k-0.4 s0.6
tjen+dere 8.0 g-0.3 i1.0 s0.7
tjener 8.0 g0.5
tjenes 8.0 e0.4 i0.3 k-0.4 s0.7
tjue 7.5 c0.6 d0.5 i1.7 l0.4 n0.3
to 3.8 a1.5 b1.3 c0.5 e3.0 g-2.2 h2.5 j-1.6 k0.7 l1.1 m2.1 o-0.9 p-0.7 q1.2 r0.8 s-1.6 t0.8
to+andr 8.0 a0.5 b0.3 e-0.4 g-0.5 i0.9
to+ansa 8.0 a0.8 b0.5 c0.5 e0.7 n0.4 q-0.3 t-0.4
to+ar 6.6 b1.5 d1.0 e0.5 h2.3 i0.8 j-0.6 k-0.7 l-0.7 n0.4 p-0.5 r0.4
to+av 7.3 b0.6 d-0.3 g0.3 i0.7 m-0.4 o0.4 q-0.3
to+dage 7.1 a-0.4 c-0.9 d-0.4 e0.4 f-0.3 h1.1 i-0.3 j-0.3 k-0.4 r0.3 s0.6
to+er 8.0 a-0.4 b0.5 e0.5 i0.4 k0.4 m-0.4 o-0.4 t0.8
to+gang 6.5 a0.9 c-1.3 d-0.9 e1.4 f1.3 i-0.7 j-0.4 m2.4 n-0.4 o-0.4 p0.8 q-0.4 s-0.5 t0.8
to+har 7.7 a0.6 e-0.5 f0.9 m0.7
to+komm 8.0 a0.5 e-0.3 g-0.7 i1.7 j-0.5 l0.3 q0.6 s-0.3
to+konk 8.0 a-0.6 d-0.3 f0.3 g1.0 n0.7 r1.5 t0.8
to+mane 7.5 c0.6 h0.3 k-0.3 s0.5
to+og 7.5 c0.8 g0.4 l-0.4 m0.5 o-0.4 p-0.3 q0.5
to+omga 8.0 a-0.5 b0.6 e-0.7 l2.0 o-0.3 t0.4
to+pami 8.0 c-0.3 d0.3 e0.7 h0.4 q1.0
to+sist 7.5 a-0.8 b0.3 e-0.5 l0.8 n-0.4 o0.5 q0.8
to+til 8.0 b-0.3 g0.8 k0.4 r1.3 t0.5
to+time 7.1 a0.6 b0.4 d0.8 e-0.9 g-0.6 i-0.5 k-0.5 l0.7 n-0.4 o-0.6 t1.6
to+ting 8.0 a-0.4 f0.4 g-0.4 k0.8 l1.1
to+uker 5.7 a1.1 b-0.5 c0.5 e1.8 i-0.6 k1.0 m-0.4 o0.5 q0.3 s-0.5
to+virk 8.0 a-0.4 b0.3 c-0.3 k0.4
toff 8.0 a-0.5 g1.4
toge 8.0 a-0.7 c-0.3 k2.2 r0.3 t-0.4
toget 8.0 a-0.7 c-0.3 k2.2 r0.3 t-0.4
tok 5.3 a-1.3 c1.2 d1.0 f0.3 g1.7 h1.7 i0.3 j-1.0 l1.9 m0.3 n1.1 p-1.4 q1.5 r3.0 s-0.5 t0.8
tok+deg 8.0 g0.5 h-0.4 n1.2 o0.3 r0.6
tok+den 8.0 d0.3 e0.8 g0.4 h-0.4 j0.7 k0.6
tok+det 7.7 b-0.3 c-0.3 d0.5 e0.5 g-0.4 i0.4 m-0.3 t0.4
tok+feil 8.0 a-0.7 e-0.5 f-0.4 h0.4 j-0.3 m0.4 n0.4 q0.3 r0.4
tok+over 8.0 a0.4 c0.3 d1.2 e-0.4 f0.6 i0.4
tolk 6.9 a-0.9 b1.0 c0.7 e-0.6 g1.6 h1.1 i-0.3 j-0.5 k0.4 l-0.4 n0.6 o0.6 p-0.4 q-0.7 r2.3 s-0.4 t0.3
tolk+i 8.0 b1.2 c0.3 e-0.3 f0.7 h0.7 q-0.4 r0.8
tolke 8.0 a-0.6 f-0.3 l-0.4 q-0.3 t0.5
tolken 8.0 a0.4 c0.7 e-0.4 g0.3 h0.7 i0.4 r0.4
toll 7.7 c-0.3 d-0.4 g0.3 j0.6 m-0.3 r0.3
tolv 6.4 c1.4 d0.6 f-0.6 g0.5 h0.4 i-0.5 j-0.5 l-0.4 o-0.6 p0.8 r-0.4 t0.6
tolv+mane 8.0 a-0.5 e-0.4
tom 6.6 c0.3 h-0.3 l2.0 m-0.3 p-0.4 r-0.5 t-0.6
tom+til 8.0 a-0.4 b0.4 d0.5 e-0.5 g-0.3 l2.1 t-0.3
toma 7.7 e0.8
tomm 6.5 a-1.3 b0.6 c0.3 d0.4 g1.5 h-0.6 i-0.5 l-0.3 n-0.4 o-0.5 q-0.4 r0.8
tomm+opp 7.7 c1.3 d0.9 e0.7 f-0.3 g0.5 h-0.6 n-0.3 p0.7 q-0.3 r0.8
tomme 8.0 e-0.3
tommel 7.5 a-0.3 c0.8 d0.5 e0.7 g0.3 h-0.5 r0.9
tommer 7.7 a-0.8 g0.6
tommes 8.0 b0.3 f0.4
tomt 7.0 a0.6 b-0.6 c0.8 d2.2 e0.8 g-0.7 l1.5 n0.6 o-0.6 p-0.4 r0.3 s0.3
tomt+og 8.0 d1.2 e0.7 f0.6 n0.5 q0.4
tomta 7.7 a0.6 c1.2 d0.8 f0.3 g-0.4 i0.4 l0.4 n0.5 r0.6
tone 6.4 a-0.6 b-0.3 f-0.4 g1.6 h-0.4 k0.4 l-0.3 r1.3 s-0.3
tonen 7.7 a-0.8 b-0.3 f-0.4 g0.9 h-0.3 i-0.3 k0.6 l-0.3 m0.3 r1.3
tonj 7.7 a0.5 d1.2 g0.4 n1.0 r0.5 s0.4
tonje 7.7 a0.5 d1.2 g0.4 n1.0 r0.5 s0.4
topp 6.6 a-0.8 g2.4 l0.4 r0.4
topp+av 7.7 a-0.4 g0.6
toppen 7.7 a-0.3
toppma 7.7 a-0.6 g0.8
tor 6.8 b1.3 e0.5 f0.7 g0.3 h-0.6 i-0.9 j-0.3 l1.5 n1.4 r0.5 s-0.7 t0.6
torb 7.7 a0.6 c-0.3 d0.4 f-0.4 g-0.3 i0.5 q0.4 r-0.5
torbjo 7.7 a0.6 c-0.3 d0.4 f-0.4 g-0.3 i0.5 q0.4 r-0.5
tore 8.0 e-0.6 g0.5 h-0.3
torg 7.5 a-0.6 c-0.6 e0.6 l1.0 m-0.4 n1.8 o0.3 p-0.4 r0.9
torget 8.0 c-0.5 e-0.3 m-0.3 n1.5 o0.5 q0.4 r0.8 t-0.4
tork 7.3 a-0.5 d-0.4 e-0.7 h0.3 o0.4 r0.4
tork+av 8.0 e-0.4 g0.3 o0.4 q0.5 r0.4
torket 8.0 d-0.3 e-0.3 g0.3 h0.6
torm 8.0 h-0.4 k0.9 o-0.3
tormod 8.0 h-0.4 k0.9 o-0.3
torr 7.0 a-0.3 c-0.4 d-0.5 g0.7 n0.4 p0.4 r0.8
torre 7.7 a-0.5 d-0.3 g0.3 r0.5
tors 5.2 a-0.4 b0.4 c1.5 d0.5 e-1.3 g-1.5 h0.4 i-1.3 j-0.5 k3.9 l0.9 m1.1 n1.4 o-0.9 p-1.1 q-0.8
tors+for 8.0 a-0.6 c-0.3 g0.3 k1.6 m0.5 r0.5
tors+mell 8.0 a-0.3 h-0.3 s-0.3
tors+og 6.6 f0.4 g0.4 h0.6 n0.9 s-0.4
tors+sa 8.0 d-0.3 e-0.4 q1.1
tors+vi 8.0 a-0.4 c0.5 d0.3 i-0.3 k0.4 m0.5 t0.6
torsda 5.3 b0.6 c1.6 d0.6 e-1.1 f0.4 g-0.7 h0.5 i-1.2 j-0.5 k4.0 l1.0 m1.2 n0.9 o-0.8 p-1.1 q-0.8
torske 8.0 g-0.6 n0.8
toru 7.7 c0.4 d1.4 f-0.5 h0.5 k1.1 n-0.3 o0.6 r0.4 t0.6
torunn 7.7 c0.4 d1.4 f-0.5 h0.5 k1.1 n-0.3 o0.6 r0.4 t0.6
torv 8.0 b-0.3 f0.5 h0.9 k-0.4
tota 6.9 a-1.4 b0.6 g2.5 m0.9
totalt 7.5 a-1.1 g0.3
tote 8.0 a-0.6 g1.1
toten 8.0 a-0.6 g1.1
touc 8.0 a0.8 g-0.7
touc+og 8.0 a0.8 g-0.7
tove 8.0 a0.6 c0.7 d0.3 e0.6 i0.8 q0.3
toys 8.0 a-0.4
trad 6.3 a0.7 c1.1 d0.5 f1.3 j1.0 s0.9
trad+med 8.0 a0.8 g-0.4
traden 8.0 a0.9 b-0.3 c1.5 d0.8 f1.7 g-0.3 m0.4 o-0.3
tradis 7.1 a-0.7 g1.0
tradlo 8.0 a-0.4 g1.1
traf 6.6 a-0.5 b-0.5 c-0.5 d1.2 f0.4 g0.7 h1.8 j-0.4 k-0.8 l0.8 n0.5 q1.0 r2.1 t-0.3
traff 6.8 c-0.4 d0.9 e0.5 f0.6 g0.7 h1.6 j-0.4 k-0.7 l0.4 n0.3 q0.4 r2.2
trafik 8.0 b-0.3 d0.4 h0.3 l0.5 q0.7
trak 7.1 c-0.7 d0.5 e0.6 k0.7 l1.1 m0.6 p0.5 q-0.6 r0.7 s-0.4 t-0.4
trak+seg 8.0 a-0.3 d-0.7 g-0.3 i-0.4 t-0.4
trakk 7.7 c-0.5 e0.7 f-0.3 g-0.4 i-0.5 l1.0 t-0.4
trakto 7.7 d0.3 g0.5 i0.6 k0.6 m0.4 p0.7 q-0.5 r0.6
tram 8.0 g0.6
tran 6.6 a0.8 c0.3 d1.0 e0.7 g-1.4 h0.7 i-0.4 j-0.9 k0.7 l1.9 m-0.3 o0.8 p-0.4 s-0.4 t0.6
tran+fans 8.0 g0.6
tran+til 8.0 c0.3 g-0.7 n0.3 o0.5
trangt 8.0 a-0.5 d0.6 l2.0 o0.6
transf 8.0 g0.6
transl 8.0 d0.5 e0.7 g-0.4 h0.4 l0.4 n0.5 o0.3 t0.4
transp 8.0 h0.5 j-0.7 k0.6
trap 6.7 a0.4 b-0.5 d-0.3 e1.2 f0.7 g1.1 h0.6 i-0.7 k-0.4 l-0.4 m-0.6 n-0.6 p1.4 q1.3 r1.5 s-0.8 t0.3
trappa 6.8 b-0.4 d-0.4 e0.7 g1.1 h0.3 i-0.6 k-0.3 m-0.5 n-0.5 p1.6 q1.3 r1.4 s-0.7 t0.4
trau 8.0 a0.5 g-0.8
trav 7.5 b0.4 c0.9 d1.0 e0.4 f-0.3 g0.5 o0.5 q-0.4
travel 7.7 a0.4 b0.4 c1.0 d1.0 e0.4 f-0.3 g-0.4 o0.5 q-0.4
tre 4.3 a1.2 b1.8 c1.4 d3.6 g-0.4 h2.3 i1.4 j-1.2 k-0.3 l2.2 m1.0 q0.4 r1.4 s-0.5 t-0.7
tre+andr 7.5 a-0.8 b0.3 g0.7 i0.4 n0.6 o0.7 r1.2
tre+ansa 8.0 d-0.6 m0.6 n0.8 q-0.4
tre+ar 7.7 f0.4 g0.9 h0.7 i0.4 q-0.3 r0.4
tre+av 7.3 b0.7 c0.3 f1.4 i-0.5 k0.7 m1.0 o0.6 s0.5 t0.6
tre+avdr 8.0 a-0.4 d0.5 g-0.4 l1.2 q1.2
tre+barn 7.5 g-0.5
tre+dage 7.7 b-0.3 c-0.6 d-0.6 e-0.5 g0.5 l-0.3 m0.6 r0.4
tre+epos 8.0 a1.1 b-0.4 d2.2 p2.0
tre+er 8.0 d-0.3 e-0.4
tre+fors 7.5 a-0.4 b0.4 g-0.5 r-0.4
tre+gang 7.0 a0.6 c0.8 d3.3 e0.5 f-0.7 g0.4 i-0.3 l1.1 o-0.7 q-0.4 r0.6 s-0.5 t0.6
tre+helg 8.0 a0.4 c0.7 d0.5 e0.5 g-0.3 h-0.3 s0.4
tre+komm 8.0 i0.8 s0.8
tre+mane 7.0 a1.5 d-0.4 e0.8 g-0.3 h0.4 i0.9 j0.5 p-0.3
tre+nye 7.7 a-0.7 b-0.3 f-0.3 g1.3 h2.4 i-0.3 m0.5 r0.3 t0.3
tre+styk 8.0 g0.8 h1.7 r1.0
tre+time 8.0 d0.4 s0.6
tre+uker 6.7 b0.6 c1.7 d-0.7 e0.5 f-0.6 g0.3 i-0.7 k-0.4 l0.5 m-0.6 p0.7 r0.6 s-0.4
tred 5.9 a1.5 c0.5 d0.4 e2.0 f1.2 g-0.6 h1.6 i0.5 k-0.4 m1.0 n0.8 o0.9 q0.7 t-0.6
tred+albu 8.0 a-0.4 g1.1
tred+gang 7.3 a1.3 b0.4 c1.0 e1.4 g-0.7 h1.3 k-0.3 m-0.5 q0.3 s-0.4 t-0.6
tred+mane 8.0 a0.4 e0.8 f0.8 i0.4
tredje 6.0 a1.8 c0.6 d0.4 e2.1 f1.3 g-0.5 h1.6 i0.5 k-0.4 m1.1 n0.8 o0.9 q0.7 t-0.6
tref 6.8 a-1.2 g1.9 j-0.3 m0.4 o0.4 q0.5 r3.2 s-0.6
treffe 6.9 a-0.4 i0.5 o0.4 q0.6
treg 8.0 d0.3 h0.4 l0.4
trek 6.2 c2.0 d-0.5 g-0.6 h-0.7 j0.4 m1.9 n0.4 o-0.4 p-0.9 q-0.6 r-0.4 s-0.5 t-0.4
trek+fra 7.7 a0.5 c0.6 e0.5 j0.7 m1.6 n0.4
trekk 7.3 c0.8 e0.9 g-1.3 h-0.5 m1.5 n0.5 o-0.4 p-0.5
trekke 6.8 a0.7 c1.4 d-0.5 e-1.0 i0.5 j0.4 m0.8 p-0.4 q-0.5 r-0.4 s-0.4 t-0.3
tren 4.5 a-3.7 b0.8 e-0.7 g-0.5 h1.9 j-2.2 l1.0 n0.5 o3.0 p-1.1 r0.7 s-1.9 t2.2
tren+a 7.7 a0.3 b-0.4 h0.8 o0.8 r0.5
tren+det 6.0 a-0.3 i0.4
tren+du 8.0 g-0.6 k0.3
tren+en 6.6 a-1.0 b0.5 c0.3 e-0.6 h0.9 i-0.7 j-0.6 k1.1 l1.1 m0.7 n0.4 p-0.4 r0.7 s-0.7 t0.9
tren+for 8.0 c0.5 e0.5 g0.4 i0.7
tren+i 8.0 e0.6 g1.0 m0.9 p0.8
tren+ikke 6.5 a-0.4 b0.6 c0.6 d0.6 g0.6 h-0.7 i1.2 j-0.5 m-0.5 o0.5 p-0.7 q-0.5 r0.8 s-0.4
tren+inge 8.0 d-0.4 e-0.5 o0.5
tren+noen 8.0 a-0.6 g1.2 k0.4
tren+ogsa 8.0 b-0.5 g-0.5 h1.3 o0.7 r-0.3
tren+til 8.0 a-0.5 e-0.4 g-0.5 h-0.4 i1.0 l0.4 n0.3 o1.7
tren+vi 7.3 a-0.8 b-0.5 e-0.6 g-0.4 i0.7 j-0.3 l0.3 n1.0 o-0.5 q-0.3 r-0.5 t-0.3
trene 8.0 g-0.4
trener 8.0 c0.5 e0.5 g-0.8 i0.7
trenge 4.6 a-3.1 b0.4 c-0.5 e-1.0 g0.5 h2.1 i-0.4 j-2.0 l0.6 n0.7 o1.7 p-1.3 r1.2 s-1.7 t2.0
trengs 7.5 a-0.6 g0.4 h-0.6 i0.8 l0.7 o1.5
trenin 7.3 b0.6 g-0.6 h0.5 i-0.3 k-0.6 l0.6 m0.5 o1.1 p0.4 q0.4 r-0.5 t0.4
tret 7.3 i0.5 m-0.3
tret+ar 7.7 d0.3 i0.7
tretti 7.5 i0.7 t-0.3
trev 8.0 c-0.3 d-0.4 n1.0
trik 8.0 a0.5 g-0.5
tril 8.0 a0.7 g-0.6
trille 8.0 a0.7 g-0.6
trin 7.0 a-0.5 g1.8 h1.1 i-0.4 j0.4 l0.6 q-0.4 s-0.3
trine 8.0 b0.5 g0.9 k0.4 l0.5
trinn 8.0 a-0.4 d-0.3 g1.2 h1.5
trinnl 8.0 e0.5 g-0.7 j0.7
trio 8.0 a-0.3 g0.6
trioen 8.0 a-0.3 g0.6
trip 7.5 c0.3 e0.8 f-0.3 g-0.5 h0.9 o1.0 q0.4 s-0.3
tripad 8.0 a-0.5 b0.4 h0.4
triple 8.0 b-0.4 e1.0 g-0.4 h0.5 i0.5 o1.3 r-0.4
triv 7.1 a0.4 h0.7 i1.8 l-0.6 n0.4 p0.6 r0.8
trivel 7.3 a0.5 e0.4 g0.5 h0.8 i1.1 l-0.6 n0.4 p0.7 r1.0
tro 7.0 a0.5 g-0.5
tro+at 8.0 a-0.5 g-0.6
tro+pa 7.5 a1.2 g-0.8
trod 6.8 a0.7 c-0.4 d1.7 f-0.4 g0.6 i-0.8 j0.3 k0.8 m1.0 o0.7 r0.8 s0.8 t-0.5
trod+jeg 7.7 b-0.3 c0.3 g0.4 j0.6 k0.3 o-0.4 r0.5
trodde 6.8 a0.7 c-0.4 d1.7 f-0.4 g0.6 i-0.8 j0.3 k0.8 m1.0 o0.7 r0.8 s0.8 t-0.5
trol 6.7 a-0.8 f-0.4 g-0.3 l0.5 o-0.3
trolig 7.0 a-1.3 f-0.4 l0.5 o-0.3
troll 7.7 a0.5 g-0.7
trom 7.0 a0.9 d-0.3 g0.5 h0.6 k-0.3 l0.3 m0.5 o-0.3
trom+har 8.0 h0.4 r-0.3
tromme 7.7 a-0.5 g1.3
tromso 8.0 c-0.4 d-0.4 m0.6
tron 6.9 c0.7 d1.7 e-0.4 h1.3 i0.5 j0.4 k-0.4 l0.6 p-0.3 r0.4 s-0.3
tron+inge 8.0 a-0.6 g0.3 h0.6 l0.6
trond 7.7 c0.7 d0.8 g0.3 h0.4 l0.9 t-0.4
trondh 7.7 d0.5 h1.1 i0.8 k-0.3 q0.4 r0.4 t0.3
trop 8.0 e0.7 s0.7
tror 6.5 a-0.5 b-0.5 e1.1 g-0.4 h-0.5 i-0.3 j0.8 l0.4 o-0.3 q0.8 r0.4
tror+jeg 7.5 a-0.6 e0.6 h-0.4 j1.0 l0.5 q0.3 r-0.3
tror+pa 8.0 a0.5 g-0.4
tror+vi 8.0 b-0.3 e0.9 g1.2 m0.3 q0.7 r1.0
tros 6.6 a0.5 c1.5 e0.7 o0.4 q-0.4 r1.0 t0.4
tros+alt 7.1 a0.9 b0.4 c1.7 d-0.4 e0.7 g-0.4
tros+for 7.5 g0.6 i-0.3 o0.3 r1.2
tross 6.7 a0.6 c1.5 e0.7 o0.4 q-0.4 r1.0 t0.4
trov 7.7 g1.1
trover 7.7 g1.1
trud 8.0 b0.4 i0.4 o-0.3 t0.4
trude 8.0 b0.4 i0.4 o-0.3 t0.4
true 6.4 a-1.4 c-0.5 d-0.8 e-0.4 g-0.8 i-0.7 j-0.7 k0.4 n-0.4 o0.5 p-0.4 q-0.3 r-0.4 s-0.8
true+en 8.0 c-0.3 d-0.4 h-0.3
true+med 6.8 a-1.2 c-0.3 d-0.4 e-0.3 g-0.5 h0.6 i-0.5 j-0.5 k0.4 m-0.6 o0.6 p-0.3 q-0.4 s-0.7
truer 7.5 a-0.6 c-0.5 f-0.3 g-0.4 h0.4 j-0.3 k0.9 l-0.4 m-0.3 n-0.5 o0.3
truet 6.9 a-0.7 b0.6 d-0.9 f0.3 g-0.4 i-0.3 k-0.4 l0.4 r-0.5 s-0.6 t-0.4
truk 6.7 b-0.4 d-0.6 e0.5 g-0.6 k-0.4 m1.4 o1.0 q0.5 r-0.7 s-0.3
truk+fra 7.5 a0.5 d-0.5 g-0.3 i-0.5 k-0.4 m1.9 n0.4 o1.5 p0.6 q0.6
truk+tilb 8.0 a0.6 e1.1 i1.2 j0.3
trukke 6.7 b-0.4 d-0.6 e0.5 g-0.6 k-0.4 m1.4 o1.0 q0.5 r-0.7 s-0.3
trus 7.3 a0.4 c0.4 d1.0 i-0.4 o0.3 p0.6 s1.7 t1.6
trus+om 8.0 d-0.4 l0.3 o0.4 t0.3
trusle 8.0 d-0.4 l0.3 o0.4 t0.3
trustp 7.7 a0.6 c0.6 d1.5 e-0.3 p0.7 s2.0 t1.4
tryg 6.6 a-0.4 c-0.6 d0.8 f-0.4 g0.7 i-0.5 j0.3 k0.3 l0.4 m-0.5 n1.4 p1.0 r1.1 s0.9 t0.4
tryg+og 8.0 a-0.4 c-0.4 f-0.4 g0.4 k0.6 l0.6 n0.6 r0.6
tryg+pa 8.0 a0.4 d0.8 g0.7 h0.5 p1.2 r1.0
trygg 7.5 a-0.5 b0.4 g1.2 h0.7 r1.0
trygt 8.0 d0.9 g-0.4 p1.3
trygve 8.0 j0.8 l0.8 p0.4 s0.8
tryk 5.3 e1.1 f-0.9 h1.6 i-0.7 o-0.4 p-1.2 q0.7 r1.6 t2.0
tryk+et 8.0 a0.6 d0.7 i0.5 j0.8 r0.4 s0.6
tryk+i 7.1 e0.5 f-0.5 i-0.4 k-0.6 n1.2 r1.0 s-0.6
tryk+opp 8.0 c0.5 d0.6 g-0.6 h1.8 l0.5 o-0.4 r-0.5
tryk+pa 7.1 a0.9 b-0.3 d0.5 f-0.3 i0.7
trykk 6.6 a-0.4 b0.5 d0.5 e0.7 f-0.6 g0.3 h2.4 i-0.4 o-0.5 r1.6 t0.3
trykke 5.7 b-0.4 e1.0 f-0.5 i-0.6 m0.3 p-1.1 q0.6 r0.3 t2.0
trykt 8.0 g-0.3 i0.4 r0.5
træn 8.0 a0.8 c0.6 e0.5 i0.7 s1.2
tsje 8.0 a-0.4 g-0.7
tsjern 8.0 a-0.4 g-0.7
tull 8.0 a-0.4 g0.4
tung 7.0 a-0.7 d0.7 g0.8 o0.3 r1.2
tungt 7.7 d0.5 g-0.3 i0.5
tur 7.0 a-0.3 c-0.4 e0.6 h0.5 j0.7 k-0.3 q0.8
turb 7.1 a-0.8 b0.4 g-0.8 k0.4
turb+som 8.0 g-0.9
turbul 8.0 a-0.4 g0.5
ture 7.3 a-0.9 e-0.4 f0.7 m0.8
ture+for 8.0 a-0.7 g0.8 i0.4
turen 7.5 a-1.1 g0.3 i0.4
turi 7.0 b0.3 e1.7 g-0.5 i-0.5 j-0.3 k-0.4 l1.5 n1.6 o-0.3 p-0.6 q-0.7 r-0.6 s-0.3
turid 7.7 e-0.4 h-0.4 k-0.3 n0.6 r-0.5
turist 7.5 a0.5 e2.3 g-0.4 i-0.4 l1.4 n1.1 o-0.3 p-0.5 q-0.6
turl 7.7 a-0.3 f-0.4 l0.5 m0.4
turlag 7.7 a-0.3 f-0.4 l0.5 m0.4
turn 6.6 a-0.4 g1.5
turne 8.0 a0.6 g0.4
turner 7.5 a-0.5 g0.5
turt 7.5 g0.5
turt+i 8.0 a-0.8 g1.2
turtal 7.7 g0.3
tuse 6.0 c0.9 e0.3 g1.9 h-0.8 i-0.5 j-0.5 k1.0 l-0.6 m-0.5 p1.3 q0.4 r3.0
tuse+takk 6.5 a-1.1 b-0.7 e-0.4 g2.5 h-0.6 j-0.4 k1.3 l-0.5 m-0.5 p-0.7 q0.7 r3.8 s-0.6
tusen 6.0 c0.9 e0.3 g2.0 h-0.8 i-0.5 j-0.5 k1.0 l-0.6 m-0.5 p1.3 q0.4 r3.0
tuss 8.0 d0.5 e0.5 g-0.6 i0.3
tuva 8.0 d0.6 i0.5 k0.6 o0.8
tv 6.4 a-0.6 g-1.9 n0.4 s0.3
tv+prod 8.0 a-0.4 g-0.6
tv+seri 7.3 a0.7 g-1.4
tv2 7.5 a0.3 e0.4 g0.4 s0.5
tv2+hjel 8.0 e0.4 g-0.5 s0.5
tvan 7.5 a1.2 c1.0 d-0.4 g-0.6
tvangs 7.5 a1.2 c1.0 d-0.4 g-0.6
tvei 7.1 a0.4 b1.3 d1.6 e-0.4 f2.1 g-0.7 i-0.3 n0.4 p-0.3 r-0.5 s0.4
tvei+som 8.0 g-0.5
tveit 7.7 a0.5 b0.4 d2.0 f1.1 r-0.3 s0.5
tveitt 8.0 g-0.5
tver 7.3 b1.4 d-0.5 e1.0 h0.5 i-0.3 n0.6 p0.7 s0.7
tver+om 8.0 e0.8 l0.4 n0.4 p1.0 s0.8
tvers 7.7 b1.5 d-0.4 g0.6 h0.5 n0.7
tvert 8.0 e1.0 g-0.4 p1.1 s0.9
tvis 7.5 a0.5 e0.8 f0.9 i-0.3 k-0.4 m1.8
tvis+om 8.0 e-0.4 j0.6 m1.0
tvist 8.0 b0.4 j0.5 m0.9
tviste 8.0 e0.9 f1.1 m1.0
tyde 6.3 a2.0 c0.3 d1.5 e0.3 f0.5 g-1.2 i-0.5 j0.5 l-0.4 n-0.4 o0.4 p1.3 r0.5
tyde+ikke 7.7 a1.1 b-0.3 c0.6 d1.0 e1.0 f0.7 g-0.3 l-0.3 m-0.3 n-0.4 o0.3 p0.7 r0.5 s-0.4
tydeli 6.3 a1.5 c0.3 d1.5 e0.3 f0.5 g-1.0 i-0.5 j0.5 l-0.4 n-0.4 o0.4 p1.3 r0.5
tykk 8.0 a0.4 g-0.9
tykk+og 8.0 a0.4 g-0.9
tyng 8.0 a0.7 g-0.7
type 7.5 h0.4 k0.6
typen 8.0 a-0.4
typi 8.0 a1.0 g-0.9
typisk 8.0 a1.0 g-0.9
tyrk 8.0 a0.8
tysk 6.3 a-1.2 e-0.5 h1.0 i-0.4 k0.4 o0.9 r1.1
tyske 8.0 g1.1
tysker 7.5 a-0.8 b0.3 e-0.4 g1.2 o0.9 r1.5 t-0.5
tyskla 7.1 a-1.0 g-0.9
uans 6.4 a-0.3 b1.3 d0.6 e-0.5 g-1.1 h0.6 i-0.3 j-0.3 k0.7 m1.2 p-0.4 s-0.6 t0.5
uans+er 8.0 a0.3 b1.7 c-0.4 d0.6 e-0.3 g-0.4 h0.5 k-0.4 m1.7 r-0.3
uans+ikke 8.0 a1.4 g-0.6
uanset 6.4 a-0.3 b1.3 d0.6 e-0.5 g-1.1 h0.6 i-0.3 j-0.3 k0.7 m1.2 p-0.4 s-0.6 t0.5
ubet 7.1 c0.8 e0.7 g0.5 h0.4 i-0.4 j-0.4 m-0.5 o1.1 p1.0
ubet+for 8.0 a0.4 e1.3 g1.1 p1.6
ubetal 7.7 a-0.6 c0.4 e0.8 j-0.4 m-0.3 o1.4 p1.2 r-0.3
udet 8.0 a-0.5 g-0.5
udet+bomb 8.0 a-0.5 g-0.5
udeton 8.0 a-0.5 g-0.5
uend 8.0 a-0.4
uendel 8.0 a-0.4
ueni 7.5 c0.7 g-0.4 j0.7 m0.8
ueni+i 8.0 g-0.4
uenig 7.7 g-0.4
ufer 7.7 a1.7 c0.6 d0.3 g-0.5 t0.5
uferdi 7.7 a1.7 c0.6 d0.3 g-0.5 t0.5
ufor 7.5 b0.6 d-0.6 g0.8 m1.9 p0.5 q0.6 r0.4 s-0.3 t-0.3
uforpl 8.0 b0.9 e-0.3 g0.4 k0.3 m1.1
uhyg 8.0 g1.4
uhygge 8.0 g1.4
ujev 8.0 a0.9 g-0.7
uka 6.4 a0.5 d0.6 e1.6 g-0.7 h0.8 i-1.3 k3.4 o-0.5 p-0.6 q0.7 r0.4 s0.4 t-0.4
uka+ette 7.7 a-0.5 d0.4 e0.4 h0.5 i-0.3 k1.9 m-0.4 n-0.4 q1.5 r-0.4 t0.3
uke 4.8 a-2.7 b0.4 e-0.8 f0.5 g-0.7 h-0.7 i-1.4 j-1.5 k4.5 l2.2 m0.4 n0.8 p-0.7 q1.2 r0.6 s-1.7
uke+og 6.8 b-0.4 e-0.8 f-0.4 h-0.5 i-0.4 k0.8 m-0.3 n0.5 q-0.5
ukem 7.7 a-0.8 g-0.8
ukemen 7.7 a-0.8 g-0.8
uken 7.5 b-0.4 c0.6 f0.5 g-0.3 q-0.3
uker 5.1 a2.9 b-0.3 c6.4 d1.5 e1.7 f0.8 g-1.1 i-1.4 j0.9 k1.2 l1.3 m-0.6 o0.4 p0.7 q0.6 r-0.5 s-0.4 t0.6
uker+ette 7.7 a0.9 b1.0 c1.2 i0.4 p0.8 r-0.5 t0.6
uker+for 8.0 a0.4 c0.7 e1.2 g-0.9 k1.4 p1.1 r0.5
uker+fors 8.0 a0.6 c1.6 e-0.4 j0.7 s0.7
uker+i 7.7 g0.6 h0.7 j0.5 k0.4
uker+pa 7.5 c1.0 d1.3 f0.9 h0.5 l0.4 n-0.3 s-0.4
uker+side 7.7 a0.8 c1.7 d1.5 e-0.6 i-0.4 k0.4 n-0.4 p-0.3
uker+uten 8.0 a0.6 c1.5 d0.4 e0.5 g-0.4 j1.4 r-0.4 s0.6
ukes 8.0 a1.4 c1.7 g-0.6 o0.7
ukje 7.7 a-0.4 g0.4
ukjent 8.0 g0.6
ulem 7.7 c-0.4 g-0.3 k0.6 l0.7
ulempe 7.7 c-0.4 g-0.3 k0.6 l0.7
ules 8.0 a0.7 c-0.4 d-0.4 e1.6 g-0.6 l0.3 o1.2 r-0.4 s-0.3
ulesel 8.0 a0.7 c-0.4 d-0.4 e1.6 g-0.6 l0.3 o1.2 r-0.4 s-0.3
ulik 6.9 a-0.7 g-0.7 o0.7
ulik+pers 8.0 g0.3
ulike 6.9 a-0.7 g-0.7 o0.7
ulov 8.0 j0.7 m0.8 p0.4
ulovli 8.0 j0.7 m0.8 p0.4
ulri 7.7 d0.6 g-0.4 j0.5 p0.8 s0.5
ulrik 8.0 a0.4 d0.6 j0.5 p0.8 s0.5
ulyk 7.7 a-0.7 g-1.0
ulykke 7.7 a-0.7 g-1.0
umi 8.0 a0.4 g-0.5
umid 7.0 a-1.2 g1.2
umidde 7.0 a-1.2 g1.2
umis 7.7 a-0.4 g1.6
umiskj 7.7 a-0.4 g1.6
umul 7.3 a-0.7
umulig 7.3 a-0.7
unde 4.6 a0.4 b0.6 c-0.3 d0.9 e3.6 f-0.9 g1.4 h1.4 l1.0 m0.9 p1.0 q-0.9 r1.0 s1.4
unde+at 8.0 e0.4 g0.4 s0.6
unde+av 8.0 a0.5 g-0.9
unde+dere 7.7 a1.2 e1.2 g-0.4 i0.7 p1.7 s0.6
unde+det 8.0 a1.4 d1.0 g-0.6 s0.8
unde+en 8.0 g-0.5
unde+er 7.7 e0.9 g-0.8
unde+halv 8.0 a0.8 b0.9 i0.9
unde+i 7.7 b0.3 c0.7 d0.5 f0.4 g-0.5
unde+og 6.9 a-0.4 g2.0 h0.7 j0.5 m0.5 p0.4 r0.7
unde+pa 8.0 a0.7 j0.9 m1.1 p1.3
unde+pres 7.7 a-0.6 g0.9 k0.5 l0.5 n0.5 r0.7
unde+tils 8.0 a-0.8 g1.1 m0.3 r0.6
unde+vann 8.0 a-0.7 e-0.4 r0.5
unde+var 8.0 a-0.6 j-0.3 l0.6 o0.3
under 5.2 a2.0 b1.1 d0.8 e3.0 f-0.9 g-1.0 h1.8 i0.4 k-0.8 l0.7 o-0.4 q-0.5 r1.1 s1.3
undere 7.7 a0.4 e0.6 g-0.4 m-0.3 s0.5
underf 8.0 a-0.5 g1.0
underh 7.5 a-1.0 g2.2
underl 7.5 e0.4 g-0.3 j0.6 m0.6 p0.5
unders 6.7 a-0.8 b-0.4 c-0.3 d0.4 e0.4 f-0.4 g1.5 h0.4 i-0.5 k0.4 m1.2 p0.8 r0.5
undert 7.1 e1.0 g-1.1 i0.6 j0.5 s0.5
underv 7.1 a0.4 c0.5 e-0.5 f0.5 g-2.0 h-0.4
ung 7.3 a1.9 g-1.5 j1.3 s1.2
ungd 6.6 b0.6 i0.4 k-0.3 l0.5 o-0.5 q0.9 r0.5 s-0.4
ungdom 6.6 b0.6 i0.4 k-0.3 l0.5 o-0.5 q0.9 r0.5 s-0.4
unge 6.0 b0.4 e1.0 f-0.5 g0.6 h0.9 i-0.8 n1.3 p-0.7 q0.5 r1.9 s-0.8 t0.4
unge+jent 8.0 a-0.4 g-0.3
unge+og 8.0 e0.7 l0.4
unge+pa 8.0 a0.3 b0.7 c0.4 h1.2 n-0.3 r0.5
ungene 6.7 a0.4 c0.6 e1.6 f-0.4 i-0.6 j0.4 n1.5 p-0.6 q-0.6 r1.0 s-0.6 t0.4
unger 7.7 a-0.7 b0.3 c-0.4 g1.1 h1.6 m0.3 q0.8 r0.5
ungt 8.0 a-0.4 g-0.6
unik 7.3 a-0.7 g1.0
unike 7.7 a-0.5
unikt 8.0 g1.0
univ 7.3 a-0.6 g-1.2 h0.4 k0.4 t0.5
univer 7.3 a-0.6 g-1.2 h0.4 k0.4 t0.5
unna 7.5 a0.5 b1.5 c0.7 g-0.9 h1.7 i0.6 k-0.4 l0.8 n-0.5 q0.5 r-0.6 s-0.4 t0.3
unni 7.5 b-0.5 d0.3 e-0.6 k0.4 p0.6 r-0.5 s0.3
unns 7.7 c0.8 g0.7 h0.4 l1.3 m0.8 r1.0
unnsky 7.7 c0.8 g0.7 h0.4 l1.3 m0.8 r1.0
unnt 7.7 a-0.4 e-0.3
unntat 8.0 a-0.3 e-0.4 g-0.5
urol 8.0 a-0.4
urolig 8.0 a-0.4
uror 7.7 a-0.4 g0.6
uror+vinn 8.0 g1.4
urort 8.0 g1.4
usa 6.9 a1.4 g0.7
usa+og 7.7 a-0.6
usan 8.0 a-0.5
usanns 8.0 a-0.5
usik 7.7 a-0.4 g-0.6 i0.6
usikke 7.7 a-0.4 g-0.6 i0.6
uska 7.7 a0.5 e1.0 g-0.7 p0.7 s1.2
uska+og 8.0 a0.8 e1.1 p0.7 s1.2
uskarp 8.0 a0.8 e1.1 p0.7 s1.2
ut 3.9 a2.8 c0.4 e0.8 g-2.4 h0.4 i2.8 j1.4 l1.5 n1.1 p-1.2 q-0.4 r-1.0 s-0.4 t0.5
ut+aret 8.0 a-0.5 c0.5 d0.4 e-0.6 i-0.3 k0.5 l1.0 n-0.3 r0.4 t0.8
ut+av 6.2 a-0.9 b0.5 e-0.4 f-0.7 i0.9 j-0.4 n-0.6 o-0.6 q0.9 r-0.3
ut+bild 8.0 c-0.3 d0.5 i-0.3
ut+det 8.0 h0.4 k1.8
ut+en 7.5 e0.7 q0.3
ut+for 7.7 a0.4 b0.6 e1.0 g-0.5 j1.1 l0.4 n0.3
ut+fra 7.7 a0.9 e-0.3 g-0.5 i1.0
ut+hele 8.0 a0.9 d1.1 i0.8 s0.8 t1.5
ut+i 6.0 a-1.5 b0.5 c-0.5 e-1.1 f0.4 i1.0 j-0.7 k0.4 n-0.5 p-0.5 r-0.4 s-0.7 t-0.6
ut+igje 8.0 a0.6 c1.0 m0.7 p1.6
ut+med 7.1 a0.6 b0.4 e-0.3 i-0.4 l1.9 n1.6
ut+navn 8.0 a-0.3 c-0.3 q0.4
ut+og 7.0 b-0.3 c0.3 d0.5 e0.9 f-0.5 g0.7 i0.5 k0.6 l0.7 q0.4
ut+over 8.0 a-0.5 g0.7
ut+pa 6.0 a0.6 c0.6 d-0.3 e1.2 f-0.3 h0.6 i0.5 j0.6 m0.6 o-0.5 p-0.7 q0.7 s-0.8 t0.8
ut+soks 8.0 a0.5 e1.0 j1.2
ut+som 6.5 a1.0 b-0.3 e1.4 g0.4 i0.3 j0.3 k0.5 q-0.3 s-0.4 t0.7
ut+stil 8.0 a-0.4 f0.6 l0.6 o0.4 q-0.4 t0.6
ut+til 7.1 a-0.9 b0.6 c0.4 g-1.0 n2.3 o0.3 q-0.5 r-0.3
ut+uten 7.5 a-0.8 b-0.4 c0.4 d0.8 f-0.5 g-0.4 i0.4 j-0.4 l-0.3 n0.3 p-0.3 s-0.3
ut+vi 8.0 b0.5 e0.8 g1.1 i0.4 k-0.3 l0.5 r1.6
utal 8.0 a0.6 g0.5
utalmo 8.0 a0.6 g0.5
utbe 6.9 c0.3 e1.5 i-0.5 j0.4 l1.6 m-0.6 n1.3 o1.2 p0.7 q-0.3 r0.4 s-0.3
utbe+av 8.0 b0.3 e0.6 j0.4 n1.1 p0.5
utbe+noe 7.7 a0.4 c-0.4 d-0.4 k-0.3 l0.9 m0.9 p1.3 q-0.3
utbe+tils 8.0 a-0.7 c-0.4 e-0.4 i-0.3 l1.7 o0.3
utbedr 7.7 a0.9 e1.4 g-0.5 j0.4 p1.2
utbeta 7.5 a-1.0 b0.3 e-0.4 g0.5 i-0.5 l1.8 m-0.4 n1.4 o1.3 p-0.3 q-0.3 r0.7
utda 8.0 e1.0 f0.4 g0.4 i1.2 r0.4 s0.9
utdann 8.0 e1.0 f0.4 g0.4 i1.2 r0.4 s0.9
ute 5.9 a1.8 b0.4 c1.5 d1.3 e0.7 g-3.0 h-0.4 i0.8 j-0.7 l0.4 m-0.4 p-0.7 q1.3 t1.4
ute+av 7.7 a-0.8 e-0.8 h-0.6 i-0.4 k-0.4 m-0.3 o0.7 q0.6 t-0.5
ute+i 7.5 a0.8 e0.9 g-0.5 h0.3 q0.3 s0.9 t0.4
ute+med 7.7 a-0.7 g-0.9
ute+pa 7.7 a1.0 g-0.7
uteb 7.7 a-0.6 i0.7 p0.8
utebli 8.0 a-0.9
uten 4.3 a2.8 b0.3 c4.0 d2.9 f0.6 g1.1 h1.0 i-0.6 j-0.6 k0.6 l-0.9 m0.7 o1.4 p0.8 q0.9 r1.9 s1.1 t0.6
uten+a 6.0 a0.6 b-0.3 d1.0 g1.1 h0.5 j-0.5 m0.3 n0.7 o-0.5 q0.9 r1.9 s1.0 t0.4
uten+at 6.1 b-0.4 c-0.6 e0.8 h0.6 k0.4 n0.4 p-0.5 q0.7 r0.3 t-0.4
uten+den 8.0 a0.8 c0.6 e0.8 p1.0 s0.9 t0.5
uten+dere 8.0 e-0.4 f0.5 i0.9 m0.3 q0.7 r1.1
uten+en 7.5 b0.3 c0.7 g0.6 h0.5 r1.1
uten+et 7.7 a1.0 c1.6 d2.1 e-0.4 g-0.4 i0.5 j0.9 q0.4
uten+ett 8.0 e-0.4 g0.3 m0.4 p0.8 r0.4
uten+grun 8.0 a-0.5 c-0.3 g0.6 k0.4 r0.5
uten+nett 8.0 c1.4 e0.7 f1.7 k-0.4 m0.7 q0.6
uten+og 7.7 a0.8 c-0.3 f0.4 g-1.1 h-0.5 i-0.3 k0.4 l-0.3 m-0.3 o2.4 s-0.3
uten+port 8.0 a0.9 c0.8 e0.6 g-0.4 s0.8
uten+stor 8.0 a-0.7 g-0.4
uten+svar 8.0 a0.3 c1.3 d1.4 e-0.4 f-0.3 p-0.5 s0.8
utendo 8.0 b0.4 f0.4 h-0.3 k0.3 o-0.3
utenfo 8.0 a0.6
utenla 8.0 a-1.1 g0.8 o2.9
utenom 7.7 e0.8 g1.4 p1.1
uteo 8.0 d0.4 h0.8 m-0.5 t0.6
uteomr 8.0 d0.4 h0.8 m-0.5 t0.6
utes 7.0 a-1.1 c-0.5 g-1.2 i-0.4 k0.4 m-0.3 n1.1 o0.3 p-0.6 q1.6 t-0.4
utesta 7.3 a-0.9 c-0.5 g-0.8 i-0.4 k0.4 m-0.3 n1.1 o0.4 p-0.7 q1.7 t-0.4
utfo 6.5 a-1.8 e-0.4 g0.4 t0.5
utfo+i 7.7 a-0.5 g0.5
utford 7.1 a-1.3 g0.8
utfore 8.0 g-0.4
utfort 8.0 e-0.3 t0.3
utfy 8.0 a-0.5 g1.3
utfyll 8.0 a-0.5 g1.3
utga 5.8 a-1.3 f0.7 g1.2 h-0.4 j-0.3 k1.0 l0.8 n2.0 q-0.5
utga+av 7.1 b-0.4 n1.7 o-0.3
utga+og 8.0 a1.1 c0.4 e0.4 n1.0 r0.5 t0.4
utgang 6.4 a-0.8 f0.4 i0.5 n1.6 o-0.3 r-0.3
utgave 6.8 g0.6
utgi 6.8 a-0.6 b2.3 h0.4 o0.4 r-0.5 t1.3
utgift 8.0 a0.7 b2.8 d-0.3 f0.5 g-0.4 h0.6 o0.7 r-0.5 t1.3
utgir 8.0 a-0.3 g-0.3
utgive 7.3 a-1.0 g0.7
uthe 8.0 g-0.4
uther 8.0 g-0.4
utka 6.7 a0.6 c2.7 d0.4 g-1.0 i-0.6 j-0.4 k-0.7 o0.3 p-0.4 q0.8 t-0.4
utka+til 7.1 a0.4 c1.5 d0.9 e-0.6 g-0.4 i-0.4 k-0.6 o0.3 q0.4 t-0.4
utkast 6.9 a1.0 c2.7 d0.4 g-0.5 i-0.6 j-0.4 k-0.7 o0.4 p-0.4 q0.8 t-0.4
utle 7.5 a-0.9 b-0.6 f0.3 h0.8 m-0.4 n-0.3 o-0.5 p-0.9 q0.6 r0.4
utleie 8.0 b-0.3 c-0.4 g0.7 h0.7 r0.4
utlend 8.0 a-0.7 f0.5 g-0.5 k0.5 o-0.3 p-0.9 q0.4
utlo 7.0 b0.5 e-0.5 g-1.0 h1.4 i0.7 n0.3 r-0.5
utlope 8.0 a0.5 i0.5
utlost 8.0 a-0.6 g-0.7
utme 7.3 a-0.8 g1.6
utmerk 7.5 a-0.8 g1.7
utov 7.5 a0.6
utover 7.7 a0.9
utro 6.9 a-0.9 g0.8
utroli 7.1 a-0.6 g1.9
utry 8.0 b0.6 d-0.6 e-0.4 f0.8 g-0.3 m0.9 n0.7 q0.3 r0.3 t2.1
utrykn 8.0 b0.6 d-0.6 e-0.4 f0.8 g-0.3 m0.9 n0.7 q0.3 r0.3 t2.1
utsa 6.8 a-1.0 f-0.3 h0.5 l1.7 o-0.4 t-0.4
utsa+for 7.7 a-0.4
utsa+og 8.0 c-0.4 f-0.3 l1.4 t-0.4
utsagn 8.0 g-0.6
utsatt 7.0 a-1.0 f-0.3 g0.3 h0.5 l1.8 o-0.4 t-0.4
utse 6.4 a-0.8 b0.4 c2.0 h0.4 i0.7 j-0.5 k2.5 l3.2 n-0.9 o-0.3 p-0.6 q1.2 s-0.4
utse+til 8.0 a-0.4 b0.8 e-0.5 k1.5 q1.5 t0.3
utseen 7.7 a-0.8 g1.2
utsett 6.7 b0.4 c2.1 d-0.3 g-1.0 h0.4 i0.8 j-0.5 k2.6 l3.4 n-1.0 o-0.3 p-0.6 q1.3 s-0.4
utsi 7.5 c0.9 d0.4 f0.7 g-0.6 q0.5
utsikt 7.7 c0.6 d0.5 e-0.4 f0.9 g-0.5 k0.3 o0.3
utsl 7.1 a0.5
utsl+i 8.0 a0.7 g-0.4
utslag 7.7 a1.1 g-0.6
utslip 8.0 g0.8
utsp 7.7 a0.8 g0.3
utst 6.8 a-0.6 b-0.5 h0.3 o1.3
utsted 8.0 b-0.5 c0.6 o1.3
utstyr 7.1 a-0.6 g0.5
utta 7.3 d-0.4 e0.4 g-1.0 j0.5 o0.5 s0.6
uttale 7.7 d-0.4 e0.4 g-0.7 j0.6 o0.5 s0.7
uttr 6.4 a-1.0 g1.4
uttryk 6.4 a-1.0 g1.4
utva 6.9 a-1.2 o0.5
utva+av 8.0 g0.8
utvalg 7.0 a-1.2 g-0.5 o0.5
utve 8.0 a0.3 g-0.4 s0.6
utveks 8.0 a0.3 g-0.4 s0.6
utvi 6.0 a1.0 d0.8 g2.0 h3.7 l-0.4 n1.1 p-0.4 r1.8 s-0.3 t0.4
utvi+i 8.0 d0.5 g0.4 i0.7
utvi+med 8.0 d0.5 h1.4 o0.5 r0.6 t0.5
utvide 6.7 a0.4 d0.7 e0.6 g1.6 h4.0 i-0.5 l-0.5 m0.3 n1.4 p-0.3 r1.6 t0.6
utvikl 7.0 g0.8 i0.5 r0.6
utvils 7.7 a1.0
uvan 7.5 c0.4 g-0.8 q-0.4 r-0.4
uvanli 7.5 c0.4 g-0.8 q-0.4 r-0.4
v 7.5 a-0.4 e0.6 h0.4 i-0.3 m-0.3 q1.0
vafl 7.5 a-0.6 b-0.4 c0.4 f0.7 h0.4 i-0.5 k1.0 q1.3 r0.3 t0.6
vafler 7.5 a-0.6 b-0.4 c0.4 f0.7 h0.4 i-0.5 k1.0 q1.3 r0.3 t0.6
vage 8.0 j0.4
vakk 7.7 g0.7 i0.4 l0.3 r1.1
vakker 7.7 g0.7 i0.4 l0.3 r1.1
vakr 7.1 a-0.9 g1.2
vakre 7.1 a-0.9 g1.2
vakt 5.2 a-0.7 b0.4 c0.4 e0.4 f1.4 g-0.3 i-0.8 j-0.8 k1.1 l0.4 m0.5 n-0.3 o0.6 p-0.5 q0.8 s-0.8 t0.8
vakt+er 7.7 a0.3 b-0.3 d0.4 f1.1 g-0.5 m0.4 o0.4 p0.8 r-0.4 t1.2
vakt+har 8.0 c0.6 o0.4
vakt+med 8.0 g-0.3 t0.5
vakt+pa 7.7 a-0.5 c0.9 e0.7 g0.4 h0.8 i0.5 k1.5 m0.7 r0.6
vaktli 7.5 b-0.7 c-0.4 f0.6 g-0.7 h-0.5 i-0.4 k0.4 l0.5 m0.5 o0.4 q0.9
vaktme 5.7 a-0.3 b0.8 g-0.9 h0.4 i-0.6 j-0.5 k-0.4 m-0.8 n-0.5 p-0.7 q0.3 s-0.4
vald 8.0 a0.8 b1.3 e0.5 i1.3
valdre 8.0 a0.8 b1.3 e0.5 i1.3
valg 6.0 b-0.4 c-0.4 d0.4 e-0.4 g-0.6 j-0.4 m0.5 o0.5 t0.5
valg+a 7.3 d0.3 p0.4
valg+av 8.0 a-0.3
valg+det 8.0 a0.7 b0.7 e0.3 s0.6
valg+for 8.0 g1.0
valget 8.0 a0.4 g0.5
valgt 6.7 a-0.7 b-0.5 d0.7 e-0.4 h-0.4 j-0.4 l-0.4 m0.7 o0.7 r-0.5 t0.4
vals 8.0 a-0.4 g0.8
valsem 8.0 a-0.4 g0.8
van 7.7 a-0.3 g1.0
van+ette 7.7 a-0.3 g1.0
vand 8.0 a-0.6 g0.5
vanl 6.1 b0.3 d0.6 e0.6 g-0.8 i-0.5 j0.6 k-0.3 l-0.4 m0.4 n-0.6 o0.7 p-0.5 r0.8 t0.5
vanlig 6.1 b0.3 d0.6 e0.6 g-0.8 i-0.5 j0.6 k-0.3 l-0.4 m0.4 n-0.6 o0.7 p-0.5 r0.8 t0.5
vann 6.6 a-0.8 b-0.4 d-0.8 e-0.6 g0.7 h1.7 i-0.5 j-0.3 l0.5 q0.6 r1.2 s-0.4
vann+i 7.5 a-0.8 d-0.8 g1.2 h0.6 k-0.4 l0.7 n0.4 q-0.4 r1.1
vannsk 7.7 d-0.5 h0.6 k-0.4 l0.9 q-0.4 t-0.3
vans 6.3 d0.7 f0.8 g-2.0
vans+a 6.9 a-0.6 d0.7 f0.9 g-0.8 m0.3
vans+for 8.0 a0.4 g-0.6
vanske 6.3 d0.7 f0.8 g-2.0
vant 6.9 a-1.4 b-0.4 c1.9 g1.0 h1.2 i-0.6 j-0.6 o0.3 p-0.3 q-0.3 r0.9 s-0.4 t0.8
vant+til 8.0 a0.4 c1.7 g-0.8 o0.7
vanv 7.7 a-0.5 g0.9
vanvit 7.7 a-0.5 g0.9
vape 7.3 a-0.7 g-0.4
vapen 7.3 a-0.7 g-0.4
var 3.3 a0.7 b1.3 c-0.7 e0.9 f1.0 g0.4 h2.2 i-0.7 m2.6 n0.5 p-3.5 q1.2 r3.9 s-1.9
var+at 8.0 a0.9 b0.4 c0.5 d1.0 i0.7 q0.4
var+bare 7.7 a-0.7 e-0.3 g-0.6 i-0.4 m0.6 o0.5 s-0.3
var+ble 8.0 q0.3
var+bort 8.0 a-1.0 e-0.5 g2.0 h1.0 o0.4 q0.7 r2.1
var+den 7.1 a-0.9 e-0.4 f0.5 g1.0 h1.4 q0.9 r0.8
var+der 7.7 c-0.4
var+det 6.1 a-0.7 b1.7 e0.9 j-0.5 k0.5 l0.6 n1.3 r2.4 t0.3
var+dyrt 8.0 a0.4 b1.8 e1.1 g-0.3 o0.3 s0.5
var+egen 8.0 a0.5 d1.1 e0.7 i2.0 p0.9
var+en 6.5 a0.5 d0.5 e2.1 f0.8 g0.6 j-0.4 m0.5 n0.4 o0.6 q0.7 r0.4
var+enig 8.0 a1.1 d0.6 g-0.6 j0.7
var+er 5.8 a0.4 b-0.3 e0.5 j0.5 p-0.5
var+et 8.0 d0.9 g0.6 s0.9
var+for 7.0 a0.8 b-0.6 c0.8 e0.9 f-0.4 g-1.0 h0.6 i-0.4 j-0.3 k-0.6 l1.1 n0.3 r-0.3
var+fra 7.7 a0.4 e1.3 g-0.4 h1.3 i-0.3 j1.0 k-0.3 n0.3 r-0.4 s0.5 t0.3
var+gikk 8.0 b0.3 d0.3 e-0.6 i0.6
var+gode 8.0 b0.7 c0.5 i0.3 s0.4
var+har 6.6 b-0.7 d-0.8 f1.0 g-1.2 l0.6 o0.7 p-0.6 q1.1 s0.5
var+helt 7.7 a-0.5 e-0.4 f0.6 o0.9 q1.2 r0.8
var+her 7.5 a1.1 c-0.6 d0.4 g-0.4 h0.4 i0.9 m1.2 p0.6 s-0.3
var+hos 8.0 a0.9 i1.5
var+hun 8.0 e-0.3 l0.4
var+i 6.7 a1.5 b2.3 c1.2 d0.6 e-1.0 f2.0 g-0.8 h-0.4 i1.5 j0.4 l-0.4 m1.1 n-0.4 p-0.5 s1.0 t0.4
var+ikke 7.1 a0.9 b0.8 c0.9 d2.2 f-0.4 h-0.6 k0.5 p-0.4 q-0.5 r0.4 s-0.3 t0.4
var+jeg 8.0 a-0.7 c0.5 d0.7 e0.4 g-0.4 h0.5 m0.6 n0.4 o0.5 q0.5 s-0.6 t-0.4
var+jo 8.0 a0.3 e1.1 f0.6 g-0.4 m1.8 o1.0 q0.6 t-0.4
var+kald 8.0 b0.5 e0.5
var+kan 8.0 a-0.3 b0.4 c0.3 h-0.6 k-0.4
var+klar 8.0 e1.0 g0.6 q0.4
var+kont 8.0 a-0.5 b0.3 d-0.3 e-0.5 j0.7 k0.4 m0.7 n1.9 r0.3 t0.6
var+litt 7.3 b1.1 c-0.5 e-0.7 f0.4 q-0.4 r-0.6 s0.5 t-0.4
var+midt 8.0 a-0.4 g1.1 h0.9 q1.2 r1.1
var+nekt 8.0 c-0.3 d-0.4 n0.4 p-0.4 q0.3 t0.3
var+noe 8.0 b-0.4 e0.6 g0.6 h0.7 i0.4 s1.0
var+og 7.5 a-0.6 e-0.3 i-0.4 t-0.4
var+ogsa 8.0 e0.5 g0.7 j0.8
var+pa 6.7 b-0.3 c-0.4 e-0.8 g0.3 j0.6 k0.4 m0.4 n1.1 o1.7 p-0.4 r0.5 s-0.7
var+rett 8.0 c-0.3 e0.5 h-0.4 o0.3 q1.1
var+rikt 8.0 c-0.3 g-0.4 m0.7 o-0.7 r-0.3
var+sa 7.0 a-1.4 b0.5 d1.0 f0.4 g1.5 h2.1 i-0.5 j-0.5 l0.6 m-0.6 n0.5 o0.6 p-0.3 q0.3 r2.4 t-0.4
var+ser 8.0 h-0.4 i0.7 q0.4
var+skal 8.0 l0.4 t0.7
var+skep 8.0 a-0.8 e-0.7 f-0.4 g1.3 r1.8
var+som 7.7 e0.5 f0.4 j0.6
var+sten 7.7 b-0.6 c-0.7 d-0.4 m0.7 o0.4 t1.3
var+stra 8.0 a-0.4 g1.1
var+til 7.7 a-0.3 c-0.5 d-0.5 e-0.5 f-0.3 l0.7 o-0.6
var+to 8.0 b-0.4 c-0.4 d-0.4 k0.7 o0.4 q0.3 r-0.4 t0.5
var+tok 8.0 e0.4 f0.9 g-0.5 h0.7 m0.7 o0.5
var+tren 6.8 g-0.4 i0.6 j-0.4 k0.5 o-0.3 q-0.3
var+viss 8.0 c0.4 d0.4 e-0.3 k0.4 q1.1
vard 8.0 a0.4 q0.6 t-0.4
vare 4.8 a-0.8 c0.3 e0.8 f0.7 g-1.3 h2.1 i-0.3 j0.4 k0.5 m0.7 n1.2 o-0.4 p-1.4 q0.6 r1.1 s-0.8 t0.9
vare+er 7.7 e0.9 g-0.3 m1.0 o-0.5
vare+i 8.0 l-0.3
vare+na 8.0 a-0.3 i0.7 k0.5 q0.3
vare+og 7.3 a-1.0 b-0.3 c0.4 e-0.7 g0.6 h0.7 i-0.4 k-0.3 l0.4 n0.3 q-0.3 s-0.3
vare+pa 6.0 q0.5 s-0.3
varebi 7.7 b-0.4 g0.4 h0.7 k-0.4 m1.2 o-0.4 q0.3
varen 7.0 b0.8 e-0.7 f-0.6 g-0.6 h1.4 i-0.6 m-0.6 p0.4 s0.8
vari 6.3 a-0.3 c-0.3 e0.4 n-0.3
vari+som 8.0 g-0.8
varian 7.1 a-0.5 g-1.2 l0.3 t0.3
varias 7.5 a0.3
varier 7.3 g1.2
vark 8.0 d0.5 e0.5 i0.8
varkon 8.0 d0.5 e0.5 i0.8
varm 5.8 a1.2 b-0.7 c1.6 e1.4 f0.5 g3.0 h-0.5 j-0.5 l-0.3 m0.8 n0.4 o0.4 p-0.6 q-0.4 r0.9 s1.9 t0.3
varm+hils 8.0 a-0.4 e-0.5 g0.7 h-0.6 m0.3 o0.4 q-0.4 r1.0 t0.8
varm+og 7.7 a0.4
varme 7.1 a-0.3 e0.4 m0.7 o-0.4
varmen 8.0 a0.6
varmep 7.5 a1.1 c1.4 d-0.3 e-0.8 g-0.6 s1.2
varmes 8.0 a0.4
varmt 8.0 a0.5 e1.1 i0.3 l-0.3 q-0.3 r-0.3 s0.7
vars 5.8 a2.9 b-0.5 c0.4 e0.3 g-1.4 h-0.5 i0.7 j3.8 k0.3 l0.7 m0.8 n-0.3 p-0.3 r-0.3 s-0.5
vars+at 8.0 a-0.5 c-0.5 h-0.3 k-0.3 l0.9 o0.5
vars+om 8.0 a0.4 c0.8 e-0.5 j0.8 m1.0
varsel 6.6 a1.0 b-0.4 c0.6 e-0.7 g-0.4 i0.7 j0.4 k0.6 l-0.5 m0.3 q0.7
varsla 8.0 a1.3 e0.5 g-0.4 j1.0
varsle 6.5 a1.3 e0.6 g-0.7 h-0.5 j2.9 l1.2 m0.5 p-0.6 q-0.4
vart 5.7 b-1.1 c0.4 d0.4 e1.3 g-1.4 h1.2 j0.3 k1.0 m1.0 n0.6 o1.1 p-1.1 q0.5 s0.8
vart+er 8.0 e0.8 s1.1
vart+for 8.0 a-0.4 g-0.3 l0.9 n-0.5 t0.4
vart+har 8.0 a0.7 c0.4 e0.3 f0.8 j0.6 s0.6
vart+i 8.0 b-0.3 d0.3 f-0.4 g-0.4 h-0.3 k1.5 m0.9 q0.9
vart+pa 7.7 a-0.5 d-0.3 e-0.6 g-0.5 o2.4 q0.4 t-0.3
vart+test 8.0 a-0.6 g-0.7
vask 6.7 a0.3 d0.9 f1.4 h0.8 i0.3 j0.4 k-0.7 m-0.5 n0.4 p-0.5 q0.8
vask+med 8.0 b0.4 e-0.4 g-0.4 h0.5 i0.3 r-0.5
vasker 7.5 b0.4 f1.0 g0.7 h0.7 k-0.3 l-0.3 o0.3 r0.4
vat 8.0 a0.4 e0.6 g-0.4 i0.7 p0.8
ved 4.6 a-0.8 b0.6 c-1.4 d0.5 g-1.4 h0.6 i1.9 j1.2 k-0.3 m2.3 o-0.4 p-1.0 q2.3 r-1.0 s-0.3
ved+a 7.1 a-0.9
ved+arss 8.0 e0.7 i0.9
ved+at 7.7 g0.8
ved+det 8.0 a-0.4 g0.7
ved+en 7.5 a-0.9 d0.3 f0.4 g-0.5 m1.7 n0.5 r-0.3
ved+flyt 8.0 d0.7 j0.4 s0.6
ved+gjen 8.0 e0.4 g0.4
ved+hjel 7.3 a0.9 g0.3
ved+inng 8.0 g0.6
ved+navn 8.0 d0.8 g0.5 j0.9 s0.6
ved+og 8.0 a0.4 j1.0 m1.1 p0.4
ved+side 7.3 a1.1 d0.8 g-0.9 i0.6 s0.7
ved+vann 8.0 g0.4 h1.1 k0.3 q0.9 r0.6
vedk 7.5 a1.3 b0.6 c0.4 d-0.5 f1.4 g-0.4 i-0.7 m2.2 o0.5 p2.8 t-0.4
vedkom 8.0 b0.8 c0.6 d-0.4 f1.6 o0.5 t-0.4
vedl 5.2 a-1.7 c-0.4 d-0.5 e-1.0 f0.3 g-1.3 h0.7 i-1.4 j-1.1 k0.4 m-0.6 o0.5 p-1.0 q1.1 s-1.0 t-0.4
vedl+er 7.3 a-0.6 c0.5 d-0.5 f0.4 g-0.6 h-0.9 i-0.4 l-0.5 m-0.6 n0.4 o0.4 s-0.3 t-0.3
vedl+folg 7.5 a0.4 b-0.4 e-0.9 f-0.3 h0.6 k0.7 o-0.3 p-0.6
vedl+og 8.0 c0.4 e-0.3 l0.5 n0.4 o0.4
vedlag 5.3 a-1.1 b-0.7 c-0.4 e-1.1 g-0.8 i-1.1 j-1.0 k0.6 l-0.6 m-0.6 p-0.8 q1.1 s-0.8
vedleg 7.3 a-0.7 b1.2 d-0.6 f0.3 g-0.6 h0.5 i-0.3 l0.4 t-0.4
vedt 6.6 a-0.5 b1.1 c-0.6 d1.4 e-0.5 g0.8 h2.4 j-0.6 n0.9 o0.4 p-0.5 s-0.5 t-0.7
vedt+a 8.0 a0.4 d0.7 e-0.3 h0.5 i0.4
vedtak 8.0 b1.0 c-0.3 e0.3 f0.4 g1.0 h0.7 n1.5
vedtat 7.1 a-0.3 d0.7 e-0.3 f-0.4 g0.3 h2.2 j-0.3 l0.3 n-0.5 p-0.3 q0.4 s-0.3 t-0.5
vedtok 8.0 d1.1 f0.4 g-0.4 i0.5
vega 7.1 c-0.5 e0.9 f0.5 g1.5 h0.6 i-0.4 l0.6 n0.8 r1.9 s0.6
vegard 7.5 c-0.5 e0.4 f0.6 g0.6 h0.6 i-0.3 l0.5 r1.3
vegg 6.4 c0.6 d1.0 f0.6 g-0.9 h-0.4 i-0.6 j1.2 k-0.6 m0.6 o0.7 p0.6 r0.7 t0.5
veggen 6.9 c0.5 d0.4 f0.7 g-0.3 h-0.3 i-0.4 k-0.5 m0.7 o0.8 r0.8 t0.6
vegger 7.7 a-0.3 j0.9 p1.0
vegn 8.0 b0.5 e0.8 f0.5 n0.4 s0.5 t0.5
vegn+av 8.0 b0.5 e0.8 f0.5 n0.4 s0.5 t0.5
vegne 8.0 b0.5 e0.8 f0.5 n0.4 s0.5 t0.5
vei 6.2 a1.0 b-0.7 c0.6 d1.4 e-0.8 f-0.4 g0.4 h0.6 j1.1 p-0.5 q0.8 r0.4 s-0.4 t1.5
vei+til 8.0 a-0.3 g1.2 h0.7
veie 6.4 a0.6 b0.3 d0.8 g-1.1 h0.5 i0.5 k0.7 o0.4 p-0.4 s-0.4
veie+vide 7.7 a0.8 c-0.4 d0.4 e0.6 g-0.5 i0.9 j0.5 r-0.4
veien 6.5 a0.8 b0.3 d0.8 g-0.6 h0.5 i0.5 k0.7 o0.4 p-0.4 s-0.4
veil 7.7 a-0.8 c0.4 h0.4 k0.9 r0.4 s-0.6 t0.6
veiled 7.7 a-0.8 c0.4 h0.4 k0.9 r0.4 s-0.6 t0.6
vekk 7.3 e0.7 l0.3 o0.6 s0.8
veks 8.0 a0.7
veksle 8.0 a0.7
vekt 7.5 g-0.3 i0.7 p0.8
vel 5.6 a2.0 b1.4 c0.7 d1.8 e1.4 f0.5 g0.5 h0.8 i0.3 l0.5 m0.5 p-0.3 q0.5 r0.6 s-0.3 t0.4
vel+en 7.5 a1.7 b0.5 c-0.4 f-0.4 g-0.8 j0.9 m0.9 r-0.3 s0.8
vel+fort 8.0 e0.4 g0.7 h1.3 l0.3 r0.8
vel+ikke 7.3 a0.9 b0.4 c-0.3 d1.3 e1.1 f0.8 g-0.8 h-0.3 i1.4 k-0.3 l-0.3 m-0.3 o0.4 p-0.5
veld 5.9 b-0.6 e0.5 f0.5 g1.3 h0.6 i-0.5 j-0.5 l0.4 o-0.6 p0.3 r2.0
veld+bra 7.7 a-0.9 g1.6 k-0.3 l0.7 q-0.3 r1.9
veld+eleg 8.0 a1.2 g-1.3
veld+forn 8.0 f0.4 g0.6 h0.9 o-0.4 r0.5
veld+godt 8.0 g0.5
veldig 6.0 a1.0 b-0.6 e0.5 f0.5 g0.5 h0.7 i-0.5 j-0.6 l0.4 o-0.6 p0.3 r2.0
velf 7.3 b-0.5 c0.5 d0.8 e-0.4 g0.6 i0.6 n0.4 o0.4 r1.1
velfor 7.3 b-0.5 c0.5 d0.8 e-0.4 g0.6 i0.6 n0.4 o0.4 r1.1
velg 6.5 a-1.1
velg+mell 7.7 a-0.3 g0.4
velge 7.1 a-0.6 g0.7 o0.3
velger 7.5 a-0.5 g-0.4
velk 6.7 b0.5 d0.9 e0.4 g1.5 i1.0 p0.5 s0.5
velk+og 8.0 a-0.4 g0.8
velk+til 7.7 d1.1 g0.7 i1.2
velkje 7.7 a-0.6 g0.5
velkom 7.1 a0.7 b0.5 d0.9 e0.5 g0.7 i1.1 p0.5 s0.5
vell 7.5 a1.1 g0.5 h0.8 m0.3 q0.8 r0.7
vellyk 7.7 a1.3 h0.8 m0.3 q0.8 r0.8
vels 7.7 a-0.6 g1.6
velspi 8.0 a-0.5 g1.0
vemo 7.7 a-0.6 g1.4 r0.7
vend 7.3 a0.8 g-0.8
vender 8.0 a1.2 g-0.3
venn 5.2 a-0.6 b0.8 c-0.4 e1.2 g-1.3 j-0.8 l0.4 m1.8 n0.5 o1.0 p-1.1 q2.4 s-1.0
venn+hils 5.8 b0.5 c-0.9 e1.1 f0.6 g-0.6 h0.5 i-0.4 j-0.4 l0.5 n0.7 o0.5 p-1.1 q2.3 s-0.5 t-0.7
venn+ikke 8.0 e0.5 k0.3 m0.9 p0.6
venn+og 7.7 a-0.4 g-0.8
venn+rett 8.0 a0.8 e0.6 l0.3 m0.9
venner 7.7 g-0.5 i0.7
vennin 7.7 a-0.6 g-0.9
vennli 5.4 b0.9 c-0.4 e1.4 g-0.7 i-0.6 j-0.8 l0.4 m1.9 n0.5 o1.1 p-1.1 q2.6 s-1.0
vennsk 8.0 a-0.7 g1.0
vens 7.7 a-0.8 b0.6 c0.3 g-0.7 h0.4
venstr 7.7 a-0.8 b0.6 c0.3 g-0.7 h0.4
vent 4.9 a0.4 c2.4 d1.9 e0.6 g-2.4 h-0.6 i-1.0 j-0.3 k1.7 l2.4 m1.3 n1.5 o0.5 p0.9 q-0.3 s-0.8 t2.9
vent+deg 8.0 e-0.3 g-0.4 m0.3 n0.7
vent+med 7.7 a-0.4 g-0.4 l0.7
vent+oss 8.0 e-0.4 g-0.7
vent+pa 6.0 a1.0 c3.1 d1.2 e0.5 f-0.5 g-0.4 h0.4 j0.5 l1.4 n0.6 r-0.3 s1.3 t1.0
vent+til 6.5 b-0.8 c-1.1 d-0.3 f-0.4 g-0.7 i-0.8 j0.4 k1.0 l1.4 m2.3 n0.7 o0.6 p0.5 q-0.3 s-0.9 t0.8
venta 8.0 a1.0 c1.4 e0.5 i0.5 s1.0
vente 5.8 a-2.6 b-0.4 c-0.6 h-0.5 i-1.3 j-0.5 k1.7 l3.0 n1.4 o1.0 p-1.0 q0.3 r0.6 s-0.9
venter 6.1 a0.4 c0.5 d3.0 e0.6 g-1.3 i-1.1 j-0.8 m-0.5 p1.2 q-0.5 s-0.6 t4.1
ventet 6.5 a1.2 c2.6 e0.4 f-0.4 g-1.2 k0.4 l0.3 n0.5 p-0.7
verb 8.0 a0.7 g-0.7
verd 5.6 a-1.8 b0.4 g1.9 i-0.5 n-0.3 p-0.3 r1.3
verd+med 8.0 a0.5 g-1.1
verd+som 8.0 g-0.5
verden 5.9 a-1.6 g2.0 r0.5
verdie 8.0 g-0.4
verdig 7.7 a-0.4
verdt 8.0 a0.4 b0.8 c0.3 d0.4 e0.4 f-0.3 i-0.5 r1.1
verk 6.2 b-0.5 d0.5 g0.6 i0.5 j-0.4 k0.5 l0.8 m0.6 p-0.6 r1.1 s0.5
verk+pa 7.7 a-0.5
verken 7.0 a1.2 e0.6 i1.0 m1.1 s0.9 t0.4
verkst 7.0 a-1.0 b-0.5 d0.6 e-0.6 g0.7 i-0.4 k0.7 l1.0 p-0.4 r1.4 s-0.3
vero 8.0 g-0.7
veroni 8.0 g-0.7
vers 5.8 a0.6 c0.5 g1.7 n-0.3 r-0.5 s0.8
vers+av 7.0 g0.4
vers+som 8.0 a-0.4
vers+tenk 8.0 a0.3
versjo 6.0 g1.8 r-0.5 s0.9
verst 8.0 a0.3
verste 7.7 a1.0 c0.6 g-0.9 h0.3
vert 7.3 d0.4 e-0.3 i0.5 r0.5
vertsh 8.0 c0.5 d0.6 g-0.5 i0.8
vese 6.9 a0.9 c0.7 e1.3 f0.5 i1.5 j2.0 m0.8 p0.7
vese+fors 8.0 a0.5 c1.2 i0.5 j0.7 p1.0
vese+misl 7.7 a0.9 e1.3 i1.4 j1.0
vesent 6.9 a0.9 c0.7 e1.3 f0.5 i1.5 j2.0 m0.8 p0.7
vest 6.8 c0.5 d-0.5 e2.0 g-0.7 h0.3 i0.7 j-0.4 k0.6 m-0.4 n0.8 o2.0 p0.4 q-0.7 s1.2 t0.4
vestfo 8.0 a0.4 e1.4 i0.3 s1.8
vestla 8.0 c0.5 p0.9
vet 5.5 a1.1 c2.5 d1.3 e0.8 f-0.4 g-1.7 h-0.4 i0.7 m-0.6 p-0.6 q0.8 r-0.7 s1.5
vet+at 7.0 a0.7 c0.6 e-0.8 f-0.3 i-0.4 k-0.4 s1.3
vet+det 7.3 b0.4 g-0.6 j-0.3 n0.7 p-0.5 q-0.4 s0.9
vet+du 7.5 a1.3 b-0.5 c1.1 d0.7 e0.4 g-0.6 i0.4 m-0.5 s0.6
vet+hva 7.3 c0.7 f0.5 g-0.4 i-0.3 l-0.4 p0.9 q0.4 s-0.5
vet+hvor 8.0 e0.5 j1.1 q-0.3
vet+jeg 7.7 c0.9 d0.6 e-0.5 f-0.3 i0.4 k0.5 n-0.4 o0.7 q0.9 s-0.5
vete 7.5 a-0.6 d-0.4 f0.4 g0.5 h0.8 n-0.4
vete+pa 8.0 a-0.3 d-0.4 f0.4 g0.3 h0.8 n-0.4 r0.3
vetera 8.0 a-0.3
veteri 8.0 a-0.3 d-0.4 f0.4 g0.3 h0.8 n-0.4 r0.3
vg 7.1 a-0.9 c-0.3 d0.3 e-0.5 g-0.9 i-0.7 j-0.5 l-0.5 o1.0 p-0.4 s0.4
vgs 7.7 a-0.6 d-0.3 g-0.8 l0.4 o0.4 t0.3
vi 2.4 a3.3 b-0.4 c-1.1 d-1.1 f-2.2 g-3.2 h1.2 i7.5 j0.8 k-0.4 l0.4 m0.6 n-0.4 o-0.7 p-0.3 q-2.3 r-3.1 s-2.6 t-1.1
vi+a 7.7 a0.4 e-0.4 m1.7 o0.5 p1.0 t0.3
vi+aldr 7.5 a0.5 d0.4 i0.3 m0.8 n0.4 q-0.3 r0.3
vi+alle 7.3 a-0.5 d-0.6 g-0.4 h-0.4 k-0.3
vi+alt 8.0 a-0.8 h0.8 r0.3
vi+anse 7.7 a0.6 c0.7 d0.4 e0.6 j0.6 p0.8
vi+apne 7.5 a-0.4 b0.4 f-0.4 h1.5 i-0.4 k-0.4 q0.8 r-0.5
vi+at 8.0 a0.8 e0.3 g-0.5 j1.0
vi+av 8.0 a0.8 d1.8 g-0.4 i1.7
vi+avta 7.1 a1.2 b1.2 c0.7 d0.3 e1.4 g-0.5 i0.8 j-0.7 l2.1 m2.2 p0.5
vi+bare 8.0 a-0.4 d0.3 f0.7 o0.8 r0.6
vi+begy 7.5 c0.5 d-0.4 e0.9 g-0.5 h-0.3 i0.7 r-0.3
vi+beho 7.7 i0.7
vi+bekl 8.0 l1.4 n-0.3 q0.4
vi+ber 7.1 a0.7 b-0.4 d-0.4 i1.4 j0.7 m1.1 p-0.4
vi+best 6.4 a0.3 b-0.8 c0.5 d0.6 e0.9 f0.4 g1.2 h2.3 k0.7 m1.1 o0.8 q1.5 r0.4 s0.5 t0.5
vi+beta 6.3 b1.8 e0.6 f0.4 g-1.1 i-1.2 k0.3 l-0.6 m1.1 n0.8 o2.8 p1.5 q-0.4 s-0.9 t0.9
vi+ble 7.1 b0.6 e1.0 g0.8 h0.6 k0.4 r0.5
vi+blir 7.1 e-0.5 g0.4 h1.4 j-0.5 o-0.3 s0.3
vi+book 8.0 a-0.4 b-0.5 h1.8 i-0.5 k-0.4 m0.7 n-0.3 o0.9 q0.4 r0.8 t-0.5
vi+bruk 6.3 a0.6 b1.8 c-0.3 d0.7 e1.4 f-0.3 g-1.1 i1.1 j-0.7 m-0.8 o1.1 s0.7 t0.9
vi+bytt 7.7 a-0.5 h0.5 i-0.3 l0.7 n0.5 q0.5 t-0.3
vi+dele 7.7 a0.6 e0.9 g-0.4 j0.7 l1.0 m0.9 p0.6 q-0.3 s0.7
vi+den 7.7 a-0.5 b-0.4 e-0.4 g-0.4 o0.8
vi+dere 8.0 c0.4 d-0.5 e-0.5 g0.4 h-0.3 j0.4 q-0.3 r0.6 s0.6 t0.6
vi+dess 8.0 a-0.8 d-0.4 e-0.4 i0.6 k1.1 l-0.4 q1.6
vi+det 7.5 a0.6 b1.0 d1.3 e-0.7 g-0.8 j-0.4 o0.4 p0.8 s-0.4
vi+drar 5.9 i-0.3 p-0.4
vi+driv 7.7 a0.4 e0.7 i0.4 m1.2 p0.7 r-0.3 s0.8
vi+egen 7.5 a1.4 b1.4 c0.3 d0.4 f-0.3 g-0.4 i0.6 k0.5 n-0.4 o-0.3 p-0.3 s0.6
vi+en 7.1 b0.4 c0.6 d0.3 e-0.7 g-0.6 i0.4 k0.4 m0.4 n-0.4 r-0.6
vi+endr 8.0 a-0.3 b0.3 c0.5 g-0.5 k0.5 n0.7 r0.7 t0.6
vi+er 5.2 a-1.3 b-0.5 f0.9 g0.7 i2.0 j-0.8 l1.6 o1.3 p-1.0 q0.6 r3.4 s1.1
vi+et 8.0 a-0.5 f0.3 l0.4 o0.8
vi+ette 8.0 d0.5 g-0.5 m1.1 n0.3 o-0.3
vi+fa 6.9 b0.7 c1.3 f-0.4 g1.3 h2.3 i-1.0 l2.0 m0.7 n-0.6 p-0.5 r1.1
vi+far 6.1 a-0.6 b2.0 c1.9 e-0.6 i-0.6 l0.4 o0.8 q0.3 r0.4 s-0.7 t-0.4
vi+feir 8.0 a0.6 d-0.3 e1.0
vi+fikk 6.8 a0.7 b1.6 c0.4 d1.6 e-0.7 f1.1 g1.3 h2.6 i-0.9 j-0.4 p0.4 q0.5 s-0.3
vi+finn 7.7 b0.6 e0.5 i0.4 k0.8 q-0.3 t0.4
vi+flyt 6.9 f0.5 h0.5 k2.1 m0.3 n0.4 r0.6 s-0.5
vi+fole 8.0 a0.4 b1.0 c0.8 d1.3 e-0.6 i0.5 q-0.4
vi+forb 7.5 a0.4 c-0.3 e0.9 f0.6 i-0.4 j1.0 m0.9
vi+fore 8.0 c-0.3 e-0.3 k-0.3 l0.6 o0.5
vi+forl 8.0 h0.5 m-0.4 r0.7
vi+fort 7.3 b1.9 c-0.4 f-0.4 g0.5 h-0.6 i-0.5 j-0.3 m0.4 o-0.3 q0.6 r0.8 s-0.4
vi+fra 8.0 a1.2 e1.9 i0.5 j0.9 s0.9
vi+gar 7.1 a0.3 d0.4 e0.8 h-0.4 i1.5 p0.9 s-0.4
vi+gikk 8.0 e0.6 h1.3 i0.4 m0.4 r-0.5 t0.3
vi+gir 7.7 a-1.0 b0.8 c-0.4 g1.2 i0.4 k0.4 q0.3
vi+gjen 8.0 a-0.4 c0.3 h-0.3 k0.5 m0.4 o0.7
vi+gjer 7.5 c-0.5 d0.8 e0.4 f1.1 h0.6 i-0.4 k0.4 l-0.4 n0.4 o0.3
vi+gjor 6.9 b0.7 c0.3 e-0.8 h-0.4 j0.6 l0.6 n1.4 p-0.5 q-0.6 r-0.4 s0.6 t-0.4
vi+gled 8.0 a-0.8 b-0.5 c-0.4 d0.3 g1.5 h0.9 i-0.5 l0.4 q1.2
vi+godt 7.5 c1.1 d-0.4 e0.8 f0.5 j0.6 m1.5 q0.4
vi+ha 7.7 b0.8 c-0.5 d0.6 g0.8 h1.5 l0.3 m0.5 r1.4
vi+hadd 6.5 a-0.9 e-0.6 g2.3 i-0.4 j-0.4 l0.8 m1.0 n1.1 p-0.5 r2.2 t-0.8
vi+hape 8.0 e0.3 g0.5 r1.2 t0.3
vi+har 4.1 a2.6 b0.5 c1.9 d1.4 e1.4 f0.4 g-1.5 h1.1 i2.5 j-1.3 l1.4 m2.5 o0.8 q0.8 r1.5 s-0.6 t2.9
vi+hatt 7.7 d1.2 e0.3 f0.4 i0.3 s-0.4
vi+hete 8.0 b0.3 e-0.3 k0.4
vi+heve 7.5 a1.3 c1.3 e-0.5 g-0.4 i0.8 j2.6 p0.4
vi+hold 6.8 c-0.3 e1.3 g-0.5 i-0.7 j1.0 k0.3 l-0.5 m-0.5 n-0.3 p0.5 q0.4 s-0.3
vi+hore 8.0 c-0.3 d2.4 f0.3 i-0.4 k1.1 p-0.4 r0.4 s-0.4
vi+hos 8.0 c0.6 i1.2
vi+i 6.9 a-0.6 b-0.7 d-0.6 i-0.7 j0.7 k0.7 l1.2 m1.3 n-0.4 o0.3 p-0.6 s-0.4
vi+igje 8.0 a-0.8 e-0.3 g-0.5 o0.5
vi+ikke 5.6 a1.3 b-0.5 c0.9 d0.4 e0.9 g-0.7 h-0.9 i1.0 j1.0 l-0.6 p1.2 r-0.4 t1.2
vi+jo 8.0 c-0.3 l-0.4 o0.6 q1.4
vi+jobb 8.0 b0.3 r-0.6
vi+kan 6.4 a1.6 c1.2 d0.5 e0.6 h0.6 j1.1 l0.9 m1.9 o-0.3 p-0.5 q0.9 s-0.3
vi+kjen 7.5 a1.0 i-0.4 j0.7 k0.3 m2.2 p-0.5
vi+kom 8.0 a-0.3 d0.8 e0.4 f0.5 g0.7 h-0.3 k0.3 o-0.5 q0.3 r0.8
vi+komm 6.6 a-0.6 b0.7 e0.4 f-0.5 g-0.8 j0.5 l1.5 m-0.6 n-0.4 o0.4 p-0.3 t-0.4
vi+krev 7.5 a0.6 c1.1 e-0.4 j1.1 p0.6
vi+kunn 7.7 d-0.4 e0.4 g0.4 i0.3 n0.4 r0.4
vi+la 7.7 b-0.3 g0.3 n0.4 r0.6
vi+leve 8.0 a1.1 b1.5 c1.2 i1.2
vi+ligg 7.5 a-0.7 d-0.4 e-0.6 f-0.5 g-0.6 h-0.6 i-0.6 k1.2 l1.4 m0.4 p-0.3
vi+like 6.9 a-1.6 e-0.3 g2.4 i-0.5
vi+ma 6.0 b-0.4 d0.7 h0.8 i-0.4 j-0.7 k2.0 m-0.6 n-0.4 o1.5 p-0.6 q0.4 r1.2 s-0.5 t1.7
vi+mang 8.0 a-0.7 b-0.4 d0.3 e-0.5 n0.5 o0.4
vi+matt 7.5 a0.8 d-0.3 e1.3 g-0.4 i-0.6 l1.0 m0.5 n-0.6 r-0.5 s0.8
vi+meld 8.0 b0.7 i0.8 o0.3
vi+mene 7.3 a-0.4 g-0.4 i0.4 j0.9 m0.5 p0.4
vi+mote 7.3 a0.7 b-0.5 e-0.5 f-0.3 g-0.6 h-0.3 i-0.4 j1.4 k-0.5 m-0.3 o0.4
vi+na 8.0 j0.3 m0.7
vi+nar 8.0 a0.5 e1.2 o0.3 p1.5
vi+ned 8.0 a0.3 d0.8 i1.5
vi+noen 7.5 d0.8 e1.1 g-0.5 i0.4 j1.0 p-0.3
vi+og 8.0 a-0.4 b-0.4 h0.3 k-0.3 m0.5
vi+ogsa 8.0 a1.6 g-0.5
vi+om 7.5 a-0.3 h-0.3 i0.4 k-0.4 q-0.3 r-0.5
vi+onsk 7.1 a-0.9 b0.4 g0.6 h2.4 i-0.8 r1.0
vi+oppl 8.0 a1.4 g-0.7
vi+oss 8.0 a1.2 m2.5 p2.3
vi+over 7.3 a0.4 b-0.5 d-0.5 e0.8 f0.9 g-0.8 i-0.3 j0.6 m1.6 n1.4 p0.7 q0.6 s0.6
vi+pa 7.5 a0.6 b0.5 d0.5 e0.4 h0.8 m0.4 n1.5 s0.5
vi+plan 8.0 b-0.3 e0.5 o0.5
vi+prat 8.0 a0.8 d1.4 g-0.4 k1.2 l0.9 r-0.4 s1.6
vi+regn 7.3 a1.1 c1.4 d0.4 f-0.4 g-0.6 h-0.4 i0.9 k-0.3 r-0.4
vi+rekk 7.7 c0.3 e1.1 g-0.5 i0.8 l1.0 n0.9 p-0.4
vi+rett 8.0 a0.4 e-0.4 j0.4 m-0.4 p0.6
vi+sa 7.5 a-0.7 d0.5 e-0.7 g1.3 h0.5 i0.4 k-0.4 l-0.3
vi+sagt 8.0 b0.9 c-0.3 d-0.5 f0.7 h-0.3 i-0.5 r-0.4
vi+samm 7.7 a-0.3 g-0.5 i0.3 s1.0
vi+satt 7.5 a0.9 c-0.3 d0.5 h0.9 i0.5 k-0.3 o-0.3 p0.5 q-0.5 r0.5 s0.5
vi+se 7.5 b0.8 d-0.4 h0.9 i0.7 j0.4 k-0.4 m0.5 q-0.4 r0.7 s0.3
vi+selv 8.0 a0.9 e0.3 g-0.9 h-0.3 i0.9
vi+send 7.7 a-1.0 b0.6 c-0.4 d-0.3 e-0.4 h0.5 i-0.5 k1.4 m-0.4 n0.4 o0.3 r-0.4
vi+ser 6.9 b-0.3 g-1.1 i-0.7 j0.9 k0.5 o-0.3 r-0.6 s-0.3
vi+sett 8.0 g-0.4 q-0.3
vi+sier 7.7 a-0.5 e-0.6 g-0.3 i0.8
vi+skal 6.2 c1.0 d1.5 e-0.5 g0.3 h-0.6 i1.5 j-0.4 l0.6 m-0.4 n0.9 o1.4 p-0.9 q0.3
vi+skre 7.5 a0.7 c0.7 d0.9 e0.3 i0.4 j0.3 p0.8
vi+skri 8.0 e0.6 l0.4 n0.4 s0.7
vi+skul 6.4 a0.9 b-0.4 c-0.4 d0.6 e1.2 f0.4 g-0.5 h-0.9 i2.3 j0.4 k1.1 l-0.6 m-0.5 n-0.6 o0.3 p-0.7 q1.0 t-0.3
vi+skyl 7.7 b0.6 e-0.4 f0.5 g-0.4 i-0.6 l1.3 n2.8 p0.8 q-0.3
vi+snak 6.6 e2.3 f0.3 g-0.8 i-0.9 k0.7 p0.9 r0.4 t0.3
vi+solg 7.7 a-0.3 b-0.3 d0.4 e0.7 g0.6 k0.4 r0.6
vi+som 7.5 d0.6 e0.6 g-0.9 k-0.4 m0.4 n0.4 p0.6
vi+spor 8.0 g0.6 h0.8 m0.3 q0.8 r0.7
vi+star 7.7 b0.3 c0.6 d-0.3 h0.4 i-0.5 k2.2 q0.6
vi+sten 8.0 a-0.3 e1.0 h0.3 k-0.4 m0.5 n0.4 o-0.5 t-0.6
vi+stor 8.0 a-0.4 g1.1 o0.4 r0.4
vi+stre 8.0 a0.9 c0.4 i1.9 p-0.3
vi+ta 7.0 a-0.7 c-0.5 d-0.7 e-0.8 g-0.6 h-0.7 i-0.5 j-0.3 k2.8 n-0.3 p-0.4 q-0.4 s0.6 t-0.6
vi+takk 7.3 a0.4 c-0.5 d0.3 e0.9 g-0.7 h0.5 i1.1 k1.1 m-0.5 n-0.4 o0.3 r-0.4
vi+tar 6.5 a1.4 e-0.6 h0.9 i1.1 j1.3 k1.2 p-0.5 q0.7 r0.3 s-0.4
vi+tenk 7.7 a0.4 d0.4 e-0.4 i1.3 l0.3
vi+test 7.3 a0.4 g1.1 i0.6
vi+til 7.0 a1.6 c0.3 d-0.3 e0.4 f0.5 g-0.9 h-0.7 i2.1 k-0.3 l-0.4 n0.9 o-0.6 p-0.4 q-0.3 s0.5 t-0.3
vi+tilb 8.0 a0.6 e0.5 g-0.3 p0.7
vi+tren 6.4 a-1.8 b0.4 c-0.6 d0.5 f-0.7 h1.7 i-1.3 j-0.5 k0.5 l1.3 m0.6 p-0.6 r0.7 s-0.5 t0.9
vi+tryk 8.0 a-0.7 e-0.3 m1.0 s-0.3 t0.4
vi+ute 8.0 a1.1 c0.6 e-0.5 i1.7 t0.5
vi+utvi 8.0 a-0.3 b-0.4 f0.4 h1.6 k0.4 q0.4 r0.4 t0.4
vi+var 8.0 a-0.5 c-0.3 d-0.3 g0.3 l0.3 q0.7
vi+vent 6.8 a0.6 c0.8 d1.0 e-0.5 g-0.4 j-0.4 n-0.4 o0.4 p-0.5 r0.4 s-0.6
vi+vet 7.7 a-0.7 e-0.5 f-0.3 k0.5 l0.8 n0.6 t-0.4
vi+vil 6.0 a-0.6 b-0.6 c1.4 d-0.6 e0.7 g1.5 h4.7 i-0.6 l1.1 q0.7 r0.9 s0.6
vi+vise 7.1 a0.9 e0.8 g-0.5 i0.4 j1.5 m1.5 n0.9 o-0.3
vi+vurd 7.5 a0.7 e-0.6 g1.0 h1.3 i1.4 m0.4 r-0.5 s-0.3
via 6.8 a-0.4 d0.4 g-1.1 h0.5 k-0.6 o1.1 p-0.5 q1.4 s-0.3
vibe 7.7 a1.0 b0.7 c0.5 f0.6 g-0.3 j0.7 m1.4 s0.8
vibeke 7.7 a1.0 b0.7 c0.5 f0.6 g-0.3 j0.7 m1.4 s0.8
vida 7.7 a-0.8 d-0.3 e0.3 g-0.7 l0.4 n0.3 q1.3
vidar 8.0 a-0.3 d-0.4 e0.4 h0.3 l0.4 n0.3 q1.3
vide 5.4 a1.7 b1.1 c0.9 d0.8 e0.7 f1.0 g0.4 h0.6 i0.9 j1.0 l0.5 m-0.7 n-0.3 o-0.6 p1.7 q-0.7 r0.6 s-0.6
vide+i 8.0 e0.9 g0.3
vide+med 7.7 a0.6 c1.1 d0.4 f0.6 g-0.3 i0.7 p0.7
vide+og 7.7 a0.4 g0.6
vide+til 7.5 a0.7 b0.7 c1.1 d1.0 e-0.4 f1.5 g-0.4 p0.7 q-0.4 r-0.6 s-0.4
video 7.3 a0.5 b0.8 c0.5 e0.5 g0.7 q-0.3 r0.4 t0.5
videoe 8.0 a-0.7 p0.8
videre 5.7 a2.1 b0.5 c0.6 d0.8 f1.0 g-0.5 h0.7 i1.1 j1.1 k0.3 l0.5 m-0.5 n-0.4 o-0.6 p1.2 q-0.4 r0.3 s-0.5 t-0.5
vift 8.0 a1.0
vifter 8.0 a1.0
vigd 8.0 a0.5 e0.3 i1.0 j0.5
vigdis 8.0 a0.5 e0.3 i1.0 j0.5
vik 8.0 b0.5 i0.3 o0.8
vika 7.3 c0.6 d-0.3 e1.2 f0.4 g-0.4 i0.7 j-0.3 p-0.3 t0.6
vikare 7.7 c0.8 e0.6 i0.5 k-0.3 l0.4 t0.7
vikt 6.8 g-0.4
viktig 6.8 g-0.4
vil 3.9 a-0.6 b-1.3 d-0.6 e-0.9 f2.6 h4.3 i-1.7 k-0.9 l1.2 m1.1 n0.6 q1.1 r2.0 s-0.9 t-0.4
vil+bare 8.0 a-0.4 b0.3 e-0.6 f0.5 g0.8 o0.7 q0.4 r0.9
vil+bli 7.0 a0.5 b0.4 d-0.5 e-0.5 i-0.6 k0.3 l0.4 m0.4 n0.6 o-0.4 p0.6 t-0.3
vil+brin 8.0 a0.8 g-0.4 j0.3 m0.7
vil+bruk 8.0 b-0.3 h0.7 l0.4 r0.4
vil+dere 8.0 d0.5 p0.7 s0.3
vil+du 6.8 a1.4 c-0.3 f-0.4 g-1.7 i0.5 l0.6 o-0.3 p0.6 r-0.4
vil+fa 8.0 a-1.0
vil+fort 7.7 a-0.9 c0.7 e0.4 g-0.6 s0.6
vil+gjer 6.3 a-1.4 b-0.6 g0.7 h1.5 j-0.6 l0.4 m-0.7 n0.8 o0.7 p-0.7 q0.5 r0.5 s-0.7
vil+ha 5.6 c0.3 e0.8 f2.3 g0.4 h3.9 i-0.4 j-0.6 k-0.5 l1.8 m-0.5 o0.9 p-1.0 q0.6 r2.2 s-0.7 t0.4
vil+hell 8.0 a-0.4 b-0.4 f-0.4 m0.5 o0.3
vil+hels 7.5 d-0.6 e0.4 f1.1 g-0.3 k0.4 l0.7 q0.4 s0.8
vil+i 8.0 h-0.3 j0.4 k0.4 p0.5
vil+ikke 6.4 a-0.6 b0.7 c0.9 d-0.4 e1.0 f0.6 i-0.9 k-0.5 n0.3 p0.5 q-0.8 s-0.5
vil+jeg 7.1 a1.1 b-0.5 c-0.5 d-0.7 f0.3 n-0.3 p1.2 q-0.5 s0.6
vil+nok 8.0 g0.7
vil+odel 8.0 g-0.7
vil+ogsa 7.7 b-0.4 d0.3 e-0.3 g0.5 h1.3 n0.3 q0.6 r0.8
vil+sake 8.0 e0.3 m0.9
vil+se 8.0 a-0.4 c0.4 h-0.3 n-0.4 t0.3
vil+si 7.0 a-0.5 g-0.6
vil+snak 8.0 a0.5 d0.6 e-0.3 f1.4 h0.3 r0.4
vil+svar 8.0 d0.4 j0.7
vil+ta 7.7 d0.8 f0.8 g-0.7 i0.8 m0.8
vil+vi 7.0 d1.1 f1.0 g0.9 h1.6 i-0.7 j0.9 m1.3 n0.4 o-0.4 p0.4 r1.4 s-0.3 t-0.4
vil+vite 8.0 a0.5 d0.4 e0.3 j0.9 s0.4
vild 8.0 a0.6 m0.6 q0.7 r0.4
vilde 8.0 a0.6 m0.6 q0.7 r0.4
vilj 7.7 a-0.4 g0.7 h0.9 n0.3 r0.5
vilje 8.0 a-0.3
vilk 7.3 a-0.7 b0.4 c0.4 e-0.5 g-0.5 h1.4 i-0.5 j-0.5 o-0.5 q-0.6 s-0.4
vilkar 7.3 a-0.7 b0.4 c0.4 e-0.5 g-0.5 h1.4 i-0.5 j-0.5 o-0.5 q-0.6 s-0.4
vill 5.5 a0.6 b-0.9 c-1.1 e0.4 g1.1 h0.8 m1.1 n-0.5 p-0.8 q1.5 r1.5 s-0.7 t-0.5
vill+bare 7.0 a-1.7 d-0.9 e0.5 g2.0 h0.7 i-0.6 j-0.3 k0.3 p-0.4 q0.7 r1.9 s-0.6
vill+ha 7.7 a-0.5 g0.5 h-0.4 q1.0 r1.3
vill+ikke 7.7 a0.8 d1.1 g-0.5 i1.6
vill+jeg 8.0 d0.6 g0.3 j0.9 r0.4
vill+til 7.5 a-0.9 b0.6 c-0.3 e0.4 g0.8 m0.9 s0.4
ville 5.7 a0.6 b-0.9 c-1.1 g0.4 h0.9 i0.4 m1.2 n-0.5 p-0.8 q1.6 r1.6 s-1.1 t-0.4
villig 7.7 a-1.0 e0.6 g0.9 s0.6
vilt 7.7 b-0.3 i-0.4 l0.3 n-0.3
vin 7.5 a-0.3 g0.6
vinc 8.0 a-0.4 g-0.4
vincen 8.0 a-0.4 g-0.4
vind 6.6 a0.8 b1.8 c1.0 e1.1 g-1.4 j-0.6 o0.3 p1.1 r-0.6 s1.0 t-0.5
vind+og 8.0 a-0.6 g-0.6 h0.4
vindue 7.3 a0.4 c1.3 g-0.8 i-0.3 j-0.3 p0.5 s1.6
vink 8.0 a0.8 g-0.7
vinm 8.0 e0.5 r-0.3 s0.8
vinmon 8.0 e0.5 r-0.3 s0.8
vinn 7.0 a-0.7 c-0.3 d-0.4 g1.1
vinn+den 8.0 a-0.4 g-0.4
vinner 7.3 a-0.5 d-0.3 g1.4
vint 6.6 b-0.3 c1.5 e0.5 f0.4 g-0.3 h1.3 i1.0 n-0.4 o-0.9 p-0.4 r0.7 s-0.6 t0.7
vint+og 7.7 a0.7 c1.9 d-0.4 h0.8 j0.6 o-0.4 r0.7 s-0.4
vint+til 8.0 d0.3 i0.6 m0.4 p-0.3
vinter 6.7 b-0.3 c1.6 d-0.6 f0.4 h1.4 n-0.4 o-0.9 r0.8 s-0.6 t0.7
vipp 6.7 a-1.4 b-0.6 e-1.0 f0.5 g-0.9 h-0.4 i-0.8 j-0.5 l-0.5 o1.0 q4.1 s-0.7 t0.6
vipp+deg 8.0 c0.5 d0.4 f0.6 g0.4 n0.9 q0.9 r0.7 t-0.3
vipp+i 8.0 a-0.6 e-0.4 f0.3 h-0.6 k0.4 l-0.3 m-0.4 n-0.3 o0.3 q0.4 t-0.4
vipps 7.3 a-0.6 c-0.5 e-0.6 f0.4 h-0.4 i-0.4 l-0.4 m-0.3 n-0.5 o0.5 p0.6 s-0.3 t0.6
vippsa 8.0 a-0.6 e0.4 f0.5 g-0.5 n-0.3 p-0.3 q2.2 t-0.4
vippse 7.7 a-0.4 c0.4 e-0.5 g-0.3 i-0.3 n0.9 o0.8 q3.0 r0.5
virk 4.9 a0.9 c0.5 d1.7 e0.9 f-0.6 g1.9 i0.7 l0.4 m-1.5 o0.3 r1.3 t1.0
virk+det 8.0 a0.5 e-0.5 l0.6 t-0.3
virk+fra 7.5 a0.9 b-0.4 c1.0 d0.6 e-0.3 i1.3 k-0.4 o0.3
virk+i 8.0 a-0.5 e-0.4
virk+og 7.3 a-0.3 c-0.5 e0.5 g0.9 h-0.4 k0.4 n0.5 t1.6
virk+pa 7.7 a0.5 e0.7 i1.0 j0.6
virk+som 7.5 a1.1 c0.4 d1.8 g-0.7 h0.5
virke 6.6 a0.3 b-0.8 c-0.6 d-0.4 e1.3 f-0.5 g-0.9 h-0.6 i-0.5 m-0.4 n0.6 p1.1 t1.4
virked 7.5 a-0.6 g-0.4 h0.4 j-0.5 k0.8 o-0.5 q0.7
virkel 6.0 a-1.2 b0.9 d1.1 e-1.1 g2.7 h-0.4 i-0.4 j0.4 l0.9 m-0.7 n0.5 o0.4 p-0.4 r0.9
virkem 8.0 a-0.3 g0.6
virker 6.0 a1.1 c0.3 d0.8 e0.3 i-0.7 j-0.5 l-0.3 m-0.6 o0.6 p-0.4 q-0.5 r1.7
virkni 7.0 a2.1 c0.6 d0.3 e1.3 g-0.5 i3.0 j0.8 r-0.5 s0.7
vis 7.7 a-0.5
vise 5.2 a-0.8 b0.4 d0.8 e0.9 g2.3 j0.8 k-0.8 l-0.5 m1.6 n0.8 p-0.4 r0.5 s0.3 t1.0
vise+at 7.7 a-0.9 g2.4
vise+et 8.0 g0.5
vise+fram 8.0 g0.6
vise+han 8.0 g0.9
vise+hvor 8.0 g0.9
vise+og 8.0 a-0.3 g0.7
vise+ogsa 8.0 a0.7
vise+seg 7.7 a0.8 g-1.0
vise+sitt 8.0 a-0.5 g0.6
vise+til 6.9 a0.9 e0.8 g-0.6 i0.3 j1.7 m1.3 n0.8 o-0.5 r-0.3
viser 5.4 b0.6 d0.6 e1.2 g0.7 i0.3 j1.0 k-0.7 l-0.5 m1.8 n0.7 r-0.6 s0.6 t1.0
vises 7.5 a-0.9 g1.0
visi 7.1 b-0.8 c1.0 f0.4 h0.8 i-0.4 j-0.5 k0.7 m0.6 n0.5 p-0.4 s-0.8
visitt 7.1 b-0.8 c1.0 f0.4 h0.8 i-0.4 j-0.5 k0.7 m0.6 n0.5 p-0.4 s-0.8
vism 8.0 a0.4 b0.3 c-0.4 d0.7 e-0.4 f0.3 g-0.3 i1.0 o0.4 r-0.6
visma 8.0 a0.4 b0.3 c-0.4 d0.7 e-0.4 f0.3 g-0.3 i1.0 o0.4 r-0.6
visn 8.0 a0.8 e1.6 g-0.5 s0.8
visnin 8.0 a0.8 e1.6 g-0.5 s0.8
viss 6.0 b-0.6 c0.4 d0.8 e-0.7 f0.5 g-0.3 h0.4 m-0.5 n0.6 p-0.6 q1.4
viss+blit 8.0 a0.4 d1.7 f0.8 g-0.3 i1.0
viss+omra 8.0 a-0.3 g-0.5
visse 7.7 a-0.4 g-0.7
visst 6.4 b-0.7 c0.4 d0.8 e-0.7 f0.5 g-0.8 h0.4 m-0.5 n0.7 p-0.6 q1.5
visste 8.0 a1.4
vist 6.8 a-1.1 b0.3 c0.4 d0.7 g0.6 h-0.3
vist+seg 8.0 e-0.3 g0.4 r0.4
viste 6.9 a-0.8 b0.3 c0.4 d0.7 g0.8 h-0.3
visu 7.7 g-0.3
visuel 7.7 g-0.3
vite 6.2 a1.5 b0.6 c1.2 d0.3 e0.4 f0.9 g-0.3 h-0.5 i-0.8 l-0.4 o1.3 p-0.7 q0.4 r-0.6 s2.0
vite+at 7.7 a0.3 f1.2 g0.4 s0.5
vite+det 7.5 b-0.4 d1.0 g-0.6 i-0.4 j0.8 l-0.3 n0.5 o0.6 q1.0 r-0.4
vite+hva 7.7 b1.2 g0.4 o0.8 s0.6
vite+hvem 8.0 a0.7 c1.1 s1.3
vite+hvor 8.0 a0.6 d0.5 e0.5 f0.7 j0.9 s0.6
vitn 7.1 c-0.3 g-1.0 k1.8 r-0.3
vitn+til 8.0 a0.4 c-0.4 d-0.5 g-0.6 k1.1 o0.3 q0.4
vitne 7.7 a0.3 e-0.4 g-0.6 k1.9 o0.4
vm 6.7 a-1.1 g-1.4 h0.3
vm+gull 7.7 a-0.5 g-0.6
vm+kamp 8.0 g-0.4
voka 6.8 a-1.0 g1.9
vokale 7.7 g1.3
vokali 7.7 a-0.8
voks 6.6 a-0.6 b0.8 e-0.3 f0.3 g1.1 j0.3 l0.3 r-0.4
voks+til 8.0 e0.4 g0.7 j0.5 l0.8
voksen 7.5 e-0.4 o0.4 r-0.3
vokser 8.0 g1.1
voksne 7.5 a-1.0
vokst 8.0 a0.4 b1.0 d0.5 j0.5 l0.6
vold 6.5 c0.6 g-0.8 j1.1 m0.9 p-0.4
vold+og 7.7 a-0.4 g-0.6
voldgi 7.7 a0.3 c0.7 g-0.7 i0.4 j1.3 m1.1 p-0.4
voldso 8.0 a0.4 g-0.6
vond 7.0 a-0.8 k0.9
vond+i 8.0 k1.0
vondt 7.5 a-0.8 g0.9 k1.0
voss 7.7 a-0.3 d-0.7 f0.3 g0.5 h0.5 i0.5 k-0.4 l0.4 r0.5 s-0.3
vrie 8.0 a-0.7 g0.4
vs 8.0 a-0.5
vunn 7.7 a-0.5 c-0.4 g0.6 t0.6
vunnet 7.7 a-0.5 c-0.4 g0.6 t0.6
vurd 5.9 b-0.6 c-0.7 d-0.6 f0.8 g-0.5 h0.7 i0.9 j0.8 l-0.4 n-0.5 p-0.6 s0.9
vurd+a 6.7 b-0.8 c-0.6 d-0.4 e-0.8 g1.7 h0.8 i-0.6 o0.3 q-0.5 s0.8 t0.4
vurd+av 8.0 a-0.4 g-1.0
vurder 5.9 b-0.6 c-0.7 d-0.6 f0.8 g-0.5 h0.7 i0.9 j0.8 l-0.4 n-0.5 p-0.6 s0.9
vær 7.3 a0.8 b0.6 c-0.4 e0.5 g-0.4 i0.6 j0.5 m0.9 r-0.4 s-0.3
vær+sa 8.0 a0.5 b0.8 g-0.4 j0.6 k0.3 m1.0
være 4.6 b0.4 e0.4 f0.4 g-0.8 h1.3 j-0.6 k1.4 l1.2 m1.3 n0.8 o0.6 p0.6 q0.9 s-0.5 t0.9
være+at 8.0 a-0.6 g1.0 h1.0 k0.4 r0.6
være+beta 8.0 e-0.3 g0.3 l0.8 n1.8 r0.3
være+den 8.0 a0.9 d0.3 g-0.8 m-0.3 r-0.3 t0.7
være+en 7.3 a0.6 d0.5 g0.9 i0.9 m0.6
være+et 7.7 a-0.8 g-0.5
være+ferd 8.0 h0.3 p0.6 r-0.3 t0.9
være+helt 7.7 a0.8 d0.5 i0.6 k0.7
være+i 7.7 g-0.3 j0.5 m-0.3 p0.5
være+inne 7.7 b-0.6 c0.8 f0.6 l-0.6 m-0.3 n-0.4 q0.7 t1.2
være+klar 7.7 a-0.5 e-0.4 h1.2 k0.6 l0.7 r0.6
være+med 7.5 a-0.9 c0.6 d0.4 g0.3 h0.6 n0.7 r0.4 t0.4
være+pa 7.3 a-0.8 e-0.3 g0.7 h-0.4 k-0.3 l0.6 m-0.4 n0.3 o1.6 q0.7 t-0.5
være+sa 7.7 a-0.3 d-0.4 j0.9 p1.0 r0.6 s0.7 t0.3
være+snil 8.0 a-0.3 c-0.4 l1.1 o0.3 q0.5
være+ærli 7.5 a0.9 b0.9 e0.5 g-0.5 i1.7 r-0.3
værf 8.0 a-0.4 f0.7 g-0.4 h-0.4 k2.1 m0.3
værf+pa 8.0 a-0.4 f0.7 g-0.4 h-0.4 k2.1 m0.3
værfas 8.0 a-0.4 f0.7 g-0.4 h-0.4 k2.1 m0.3
væro 8.0 a-0.4 f0.7 g-0.4 h-0.4 k2.1 m0.3
væroy 8.0 a-0.4 f0.7 g-0.4 h-0.4 k2.1 m0.3
vært 4.8 a2.1 c3.9 d2.3 g1.0 h1.4 l1.3 m-0.4 n-0.3 o1.7 p-0.7 q0.5 r1.0 s0.4 t1.4
vært+bedr 8.0 a0.4 g0.3 r1.6
vært+bort 8.0 a-0.3 b-0.4 c-0.5 g0.6 h1.1 m-0.4 r0.5
vært+en 7.3 a-0.4 c-1.0 h0.6 i0.8 k-0.4 m1.0 o1.7 p-0.7 r1.1 t-0.4
vært+ferd 8.0 a0.7 b0.4 c1.4 s0.6 t-0.3
vært+helt 8.0 a-0.4 h0.6 r0.4 t0.3
vært+her 6.7 a1.9 c2.5 e0.5 h-0.6 i-0.6 j0.4 l0.3 q0.5
vært+hos 7.7 a-0.6 d-0.3 e-0.4 f-0.5 g0.6 h0.7 t0.4
vært+hygg 8.0 a0.3 c-0.4 e0.5 i-0.4 m-0.3 o0.4 q0.4 r-0.4 t-0.3
vært+i 7.7 d0.5 f0.6 g-0.4 j0.7 p0.9
vært+leve 8.0 c0.5 d-0.4 j0.5
vært+med 8.0 d0.9 f0.7 g-0.5 i-0.3 k1.3 m-0.4
vært+mer 8.0 a-0.4 g1.0
vært+noe 8.0 a0.4 g-0.3 r-0.4 s1.5
vært+pa 7.5 a0.5 b-0.3 c0.6 g-0.8 h0.4 i0.6 q0.4 r-0.3 t1.6
vært+send 8.0 a0.3 c1.0 d0.3 e-0.4 o-0.3
waas 7.7 a-0.4 g-0.6
waasta 7.7 a-0.4 g-0.6
warr 7.3 a-0.7 g-0.4
warr+er 8.0 a0.5 g0.4
warrio 7.3 a-0.7 g-0.4
wate 8.0 a-0.3
waters 8.0 a-0.3
wave 7.5 g0.3
wenc 7.1 b0.9 c-0.6 d-0.6 f1.1 g-0.5 i-0.4 l1.1 m-0.3 r-0.3 t0.5
wenche 7.1 b0.9 c-0.6 d-0.6 f1.1 g-0.5 i-0.4 l1.1 m-0.3 r-0.3 t0.5
wifi 8.0 a1.6
wika 7.7 a-0.4
wikan 7.7 a-0.4
will 7.3 a-0.6 g-0.7
willia 8.0 a-0.4 g-0.3
willis 7.7 g-0.4
wind 7.5 a-0.6 g0.6
window 7.5 a-0.6 g0.6
with 7.7 g1.4
wold 8.0 c0.4 g0.5 h0.7 i0.4 m0.3 r0.6
wood 8.0 a0.3 g-0.6
wook 8.0 a-0.3
woon 8.0 a0.7
work 8.0 e0.3 k0.8 n-0.3 r0.5
worksh 8.0 e0.3 k0.8 n-0.3 r0.5
wærh 8.0 g0.7
wærhau 8.0 g0.7
x 7.5 a-0.7
x+seri 8.0 a-0.4 g0.5
x105 8.0 a-0.4
xbox 7.5 a-0.7 g0.4
ydmy 8.0 a0.4 g0.5
yngv 8.0 a0.5 c-0.4 e1.2 g-0.5 h-0.3 l1.5 o0.4
york 8.0 a-0.3 g0.5
youn 7.5 a-0.6 g0.9
youngs 8.0 a-0.3 g0.7
ytel 6.9 g-0.4
ytelse 6.9 g-0.4
ytri 8.0 a-0.3 g-0.3
ytring 8.0 a-0.3 g-0.3
zahl 8.0 a-0.5 g-0.5
æ 8.0 a1.1 c-0.3 e2.7 g-0.4 p2.6
ærbo 8.0 a-0.4 r0.5
ærbodi 8.0 a-0.4 r0.5
æren 7.7 a-0.6 g1.7 h1.1 m0.4 q0.5 r1.9 t-0.3
ærli 6.1 a1.8 b1.4 c1.8 d1.2 e2.1 i2.0 j-0.5 m-0.5 p-0.6 q-0.5 s0.9
ærli+anme 8.0 e0.4 g1.0 q-0.4 r0.8
ærli+talt 8.0 a0.4 b0.8 c0.8 d0.6 e0.7 g-0.3 i-0.4 m-0.4 s-0.3
ærlig 6.3 a2.4 b1.5 c1.9 d1.4 e1.9 g-0.5 h-0.3 i2.1 j-0.4 k-0.5 m-0.4 p-0.5 q-0.5 s1.3
ærlige 8.0 a-0.7 g0.6 k0.5 s-0.5
