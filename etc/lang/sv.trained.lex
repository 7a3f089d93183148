# Made by tools/train out of 3777 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language sv

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-1.48 b:complaint.cost=-3.69 c:complaint.delay=-3.29 d:complaint.neglect=-3.44 e:complaint.quality=-2.93 f:escalation=-4.46 g:good=-0.51 h:growth=-4.50 i:leaving=-1.80 j:legal=-2.09 k:meeting.off=-3.87 l:payment.delayed=-4.32 m:payment.disputed=-3.86 n:payment.promised=-4.94 o:payment.query=-4.75 p:payment.refused=-2.12 q:payment.sent=-4.42 r:praise=-3.58 s:reputation=-1.86 t:urgent=-3.93
!a 8.1 a1.0 b2.5 e2.0 g-0.5 h0.3 o0.3
!agg 7.9 e1.1 g-0.6 j0.5
!alla 8.1 b-0.4 d0.3 e0.3 q-0.3 r0.6
!alls 6.3 d0.7 e0.7 f0.5 g-0.6 j-0.5 k-0.7 l0.3 m-0.4 n0.6 q0.4 r1.4 t1.4
!allt 7.6 a-1.0
!alsk 8.1 a-0.3 g1.0
!alska 8.1 a-0.3 g1.0
!an 6.5 a-1.9 d-0.9 e0.9 g0.3 i0.8 k0.4 p-0.6 q0.3
!andr 6.6 a-1.1 c-0.4 d0.8 g-0.7 h0.6 i-1.0 j0.4 m0.9 n0.7 o-0.3 p0.8 q-0.7 s-0.6
!andra 7.0 a-0.4 c-0.4 g-0.3 h0.5 i-0.6 j0.6 m0.7 p1.2 q-0.4 r0.4 s-0.5
!andras 8.1 a-0.3 e-0.4 h0.4 m0.5 o-0.4 r-0.7
!andrin 8.1 a-0.3 d0.4 f0.8 k-0.4 n0.4
!anjo 8.1 a-0.3 g1.1
!anli 8.1 e0.5 h0.6 i0.5 j0.5 r0.4
!anlita 8.1 e0.5 h0.6 i0.5 j0.5 r0.4
!anma 7.0 a-0.9 e-0.9 g1.4 h0.5 i-0.6 p-0.6 r2.2 s-0.4 t0.7
!anmark 7.3 a-1.0 c-0.3 e-0.6 g1.5 h0.6 i-0.5 k0.3 p-0.6 r2.4 t0.8
!anna 6.4 a-1.0 b-0.7 c0.4 d0.5 h0.6 i-0.9 j1.0 l2.1 m-0.5 n-0.7 o0.5 p-0.9 q-0.6 r0.7 s-0.6
!annan 7.2 a-0.5 b-0.5 f0.4 h0.6 i-0.6 l1.6 m-0.5 n-0.6 o0.4 p-0.5 q-0.4 r0.8 s-0.3
!annat 7.3 a-0.3 d0.8 f-0.5 j1.0 n-0.4 o0.3 p-0.3
!anva 7.4 a1.2 e1.1 i0.5 p0.5
!anvand 7.9 a0.8 e1.4 h0.3 p0.6
!anvant 8.1 a0.4 i0.6
!ar 5.2 b-0.6 c1.8 d0.4 f1.3 g-1.9 i-0.3 j0.3 l0.5 m0.5 o-0.5 p-0.6 q1.1 r-1.5 s-1.5
!arbe 8.1 m0.7
!arbete 8.1 m0.7
!aren 7.9 a0.6 c0.5 d1.4 e0.6 m0.6 s0.7
!arende 7.9 a0.6 c0.5 d1.4 e0.6 m0.6 s0.7
!arg 8.1 c0.6 d0.7 e-0.5
!at 7.9 a-0.3 e0.3 g0.3 r0.4
!ata 7.9 a-0.7 g0.8 m0.7
!ater 7.9 a0.4 d0.7 e0.3 i-0.4 s-0.4 t0.7
!aterbe 8.1 e-0.3 i-0.3 j0.3 s-0.4
!att 4.3 a2.6 b2.7 e1.6 f1.2 g-0.7 i1.4 k1.1 m0.5 n-0.4 p2.4 r1.7
!atte 7.6 a-0.5 b-0.4 c1.3 d-0.3 h0.3 i-0.5 l2.2 m-0.4 n0.5 r0.4
!attest 7.6 a-0.5 b-0.4 c1.3 d-0.3 h0.3 i-0.5 l2.2 m-0.4 n0.5 r0.4
!auto 8.1 a-0.3 c-0.3 e-0.3
!automa 8.1 a-0.3 c-0.3 e-0.3
!av 5.6 a1.9 c0.9 d4.0 f0.5 g-2.1 i1.3 j0.4 k1.7 m0.5 p1.5 r-1.0 t0.5
!avgo 8.1 a0.5 c0.8 j0.7
!avgora 8.1 a0.5 c0.8 j0.7
!avsl 7.9 e0.8 g0.3 h0.8 k0.7 q-0.4 r0.4 s0.7
!avslut 8.1 g0.4 h0.8 k0.7 q-0.4 r0.4
!avta 6.8 a0.5 f0.4 g-0.5 i1.0 k-0.6 m3.1 n-0.5 o-0.7 p-0.8 q0.4 s-0.5 t0.5
!avtal 8.1 a0.8 i1.5 q0.4
!avtale 7.2 a-0.4 c-0.4 d-0.5 f0.6 j-0.4 k-0.4 l0.3 m2.5 n-0.4 o-0.6 p-0.6 s-0.3 t0.6
!bank 7.9 a-1.0 b-0.4 c-0.7 d-0.6 e-0.5 f-0.5 h0.3 l2.5 m-0.3 n0.5 p-0.3 q-0.5 r0.3 t0.5
!bara 6.9 a-0.4 b-0.3 d0.4 g-0.6 i-0.4 j0.4 k0.5 m-0.4 o0.7 p-0.3 r0.7
!bast 8.1 a0.5
!batt 7.2 a0.3 c0.3 e1.7 f-0.3 g0.3 i0.3 m0.4 r-0.5 t-0.3
!battre 7.3 c0.4 d0.6 e1.2 g0.5 m0.5 p0.3 r-0.4
!beha 7.9 c0.5 d1.7 e-0.7 f0.8 m-0.3 n0.3 s0.9
!behand 8.1 d1.2 e-0.4 s1.0
!beho 6.7 a-0.6 b0.4 d0.6 e-1.0 g1.6 h1.5 i-0.3 l0.9 m1.0 p-0.6 r1.3 s-0.6
!behova 7.9 a-0.5 c0.6 d0.4 e-0.3 g1.0 h0.3 j0.6
!behove 7.6 b0.6 c-0.4 e-0.5 g-0.3 i0.4 j-0.5 l0.5 o-0.4
!behovt 7.9 a-0.4 c-0.4 g0.9 h0.9 i-0.4 r1.2
!bera 8.1 a-0.4 c0.6
!beratt 8.1 a-0.4 c0.6
!best 6.8 a0.8 b-0.6 e0.6 f-0.5 g-0.6 i-0.8 m1.7 o0.5 p0.3 t0.8
!bestal 7.2 a1.2 b-0.3 e0.5 f-0.4 g-0.5 h0.3 i-0.5 m1.9 o0.7 p0.7 q0.3 r-0.5 s-0.5 t0.7
!bestam 8.1 e0.4 s0.4
!besv 7.3 a-0.6 d1.0 g-0.4 i-0.4 m-0.3 o-0.5 q0.5
!besvar 7.3 a-0.6 d1.0 g-0.4 i-0.4 m-0.3 o-0.5 q0.5
!beta 5.7 a0.7 b-0.7 c1.4 d1.0 f0.3 g-0.7 i-0.4 j1.6 l3.3 n-0.4 o0.6 p6.0 s-0.9
!betala 5.9 a-0.7 b-0.6 d1.0 e-1.2 i-0.8 j0.9 l3.7 n-0.4 o0.7 p2.4 r0.3 s-0.6
!betaln 7.0 a1.6 c1.6 e1.1 g-0.6 p3.9 s-0.4
!bett 7.9 d-0.3 e-0.8 g0.5 i-0.5 j-0.3 o-0.3 p-0.5 r0.9 s-0.5
!bety 7.9 a-1.2 c-0.4 d-0.6 g1.1 i-0.5 n0.4 r1.3 s-0.3
!betyde 8.1 a-0.7 d-0.3 g1.3 r1.6
!bild 8.1 c0.4 d-0.4 f-0.3 h0.4 s0.4 t0.4
!bite 8.1 a0.5 d1.6 e-0.3 j1.3
!blan 8.1 a-0.6 d-0.3 i1.3
!blev 7.4 a0.3 d1.0 e-0.6 g-0.4 m1.2 r-0.4
!bli 6.5 a-0.5 d-0.9 e-0.3 i0.8 k-0.3 q-0.5 r0.9
!blir 6.8 a0.3 b-0.5 c1.3 d-0.9 e0.3 f-0.5 g-0.7 i1.2 j1.1 k0.7 l-0.4 p1.0 q0.5 r-0.5 s0.5 t0.9
!bokf 8.1 b-0.4 d-0.4 h0.3 m-0.3 o0.4
!bokfor 8.1 b-0.4 d-0.4 h0.3 m-0.3 o0.4
!boks 8.1 k0.4 n0.5
!bokslu 8.1 k0.4 n0.5
!bord 8.1 b0.7 c0.8 e0.5 g0.3 i-0.3 q0.3 r0.7
!borj 7.9 c1.0 g0.4 h0.5 j0.5 m0.7
!borja 8.1 c0.5 g0.5 h0.5
!bort 6.9 a0.3 c-0.6 d0.6 g-0.3 l0.7 n-0.4 q0.4 s0.7
!bortgl 8.1 c-0.4 l0.7 q0.4 r-0.4
!bott 7.9 g0.3 q0.4
!bra 7.3 a0.8 b0.7 c0.8 e0.6 i1.0
!brad 7.0 d1.5 e-0.4 h0.4 i-0.7 k-0.4 l0.5 m0.3 n0.4 p-0.7 q1.2 r0.4 s-0.5
!bradsk 7.0 d1.5 e-0.4 h0.4 i-0.7 k-0.4 l0.5 m0.3 n0.4 p-0.7 q1.2 r0.4 s-0.5
!brak 7.6 a0.4 b-0.4 d0.5 e0.7 f0.4 j0.7 m1.0 p-0.4 r-0.4
!braka 7.9 b-0.4 d0.8 f0.5 i0.3 m1.1 o0.3 r-0.4
!brev 7.6 a-0.3 d0.6 f-0.4 h0.5 i-0.6 j0.8 t0.4
!breven 8.1 a-0.7 f-0.4 h0.6 i-0.5 t0.5
!brit 7.9 a-0.5 e-0.3 g0.7 q0.6 r0.8 t0.3
!britt 7.9 a-0.5 e-0.3 g0.7 q0.6 r0.8 t0.3
!brot 8.1 a0.9 b0.9 c0.7 i0.7 s0.9
!brott 8.1 a0.9 b0.9 c0.7 i0.7 s0.9
!bygg 7.9 b-0.3 h0.6 k1.2 m-0.4 n0.4
!byra 7.4 a-0.4 c0.4 d-0.8 i0.4 m0.4 o0.3 p-0.6 q-0.4
!byta 8.1 g0.3 i0.5 m1.0 r0.5
!chan 8.1 a0.8 b1.2 g-0.3 m0.8 p-0.3
!da 7.2 a-0.4 c0.4 d0.6 h1.4 k0.5 l0.6 m0.8 n0.7 o1.2 r0.4 s-0.5
!dag 7.4 a-1.0 c-0.4 g-0.5 h-0.5 i-0.5 k2.3 n1.0 q-0.7 s-0.5 t-0.8
!daga 7.9 c1.2 h0.9 i-0.6 j1.2 l1.2 n1.3 r0.6
!dagar 7.9 c1.2 h0.9 i-0.6 j1.2 l1.2 n1.3 r0.6
!dage 8.1 g1.1
!dali 7.9 a-0.6 d-0.4 e-0.3 g1.2 n0.4 r1.5
!daligt 8.1 a-0.7 b0.3 f0.3 g1.2 n0.4 r1.7
!dar 8.1 g-1.1
!de 6.5 a1.0 g-0.4 k0.7 m0.7 n-0.4 p1.1 s-0.6 t0.4
!del 8.1 a-0.6 k0.8
!dem 6.5 a-0.3 c-0.7 d-0.5 e0.6 f0.3 g0.4 i0.9 j0.3 k-0.6 l0.8 n-0.5 r-0.5 s-0.5
!den 5.9 a0.9 c0.7 e0.8 f-0.8 g-1.8 h0.9 i-1.3 j0.7 k1.1 l1.4 m0.5 n0.4 o-0.5 q0.5 r-0.4 t-0.5
!denn 8.1 g0.3 i0.9 p0.7
!denna 8.1 g0.3 i0.9 p0.7
!dess 8.1 d-0.4 e-0.4 l0.8
!det 4.9 a1.8 c-0.7 d1.4 g0.4 i1.1 k-0.6 l0.4 m2.7 o0.9 p1.3 q-0.5 s1.5
!dett 7.2 b0.5 d-0.4 g-0.6 j-0.5 m-0.4 q-0.5 t-0.6
!detta 7.2 b0.5 d-0.4 g-0.6 j-0.5 m-0.4 q-0.5 t-0.6
!dig 6.7 b0.4 c-0.5 d0.8 f1.5 g1.0 i0.3 k1.7 n0.5 o0.6 p-0.4 q0.3 r0.9 s-0.5 t-0.4
!dire 7.9 a1.6 i0.6
!direkt 7.9 a1.6 i0.6
!disk 7.9 a0.6 c0.3 d1.1 e0.8 j0.5 p0.4
!dit 8.1 g0.7 o0.3 q0.3
!doda 8.1 a0.5 g-0.3
!doma 8.1 a-0.4 o0.3 r-0.3
!dorr 8.1 a-0.3 e-0.3
!dorren 8.1 a-0.3 e-0.3
!dram 7.3 a0.5 c-0.6 d0.4 e-0.3 i1.9 j-0.4 o-0.3 r-0.5
!dramat 7.4 a0.5 c-0.5 d0.6 i2.0 j-0.4 r-0.4
!drif 8.1 a0.5 d0.4 e1.3
!du 6.0 a-1.0 b0.3 c0.6 e0.4 f0.6 g2.1 o-0.4 t0.4
!e 7.6 f-0.4 o0.4
!efte 6.3 b0.6 c0.3 d1.1 e-0.9 f-0.6 g0.3 h1.7 j-0.6 k1.3 l-0.4 m0.8 o1.1 q1.6 r0.6 s-0.6 t0.3
!efter 6.8 b0.8 c0.5 e-0.4 g0.9 h1.6 i0.6 j-0.4 k-0.5 l-0.5 o0.4 p-0.4 q0.8 r1.1 s-0.3
!efterm 8.1 a-0.5 g-0.4 i-0.3 k1.7 m0.3 q1.2
!efters 7.9 d0.6 e-0.6 k0.5 l0.4 o0.4 p0.6 r-0.3
!elak 7.6 b0.9 i-0.5 j-0.4 p0.4 s1.0
!elle 7.0 a1.2 b-0.5 c1.9 d1.8 f1.3 g-0.4 n0.3 p0.5 q0.5 t0.5
!eller 7.0 a1.2 b-0.5 c1.9 d1.8 f1.3 g-0.4 n0.3 p0.5 q0.5 t0.5
!emot 7.6 b0.3 h0.7 k0.9 o1.1 s0.6
!en 5.4 a-0.6 b0.6 d-0.7 e1.0 f0.3 g2.2 h0.8 i0.3 j-0.5 k0.9 p0.6 q1.3 r3.0 s-1.3
!enda 7.4 a-0.8 c-0.3 d-0.6 e-0.5 g1.8 i-0.4 k0.4 n-0.5 q-0.4 r2.5 s-0.4
!enli 8.1 a0.4 j0.4 m0.6 p0.5
!enligt 8.1 a0.4 j0.4 m0.6 p0.5
!ens 6.2 a1.6 b0.4 c0.9 d3.4 e-1.3 g-0.7 h0.9 i1.0 l-0.3 m0.7 p0.4 q-0.4 r-0.5 s1.0
!ensa 8.1 e0.7 g1.2 j0.6
!er 5.2 a1.1 d2.9 e2.5 f0.7 g-0.9 h0.6 i2.1 j-1.2 k0.6 m-0.4 n-1.0 o0.4 q0.3 s3.1
!ert 7.4 a0.4 d0.8 i0.7 k1.1
!ett 6.1 a2.2 b1.5 c0.4 d1.5 e0.5 f0.5 h-0.7 l0.6 m-0.6 n0.4 p1.9 r0.3
!fa 6.9 a0.6 c-0.7 d1.2 g-0.7 i-0.4 l1.8 n-0.5 p1.4 t0.4
!fakt 6.7 a-0.8 d-0.5 f-0.4 i0.4 j-0.5 l0.4 m-0.4 n1.0 r1.5 s-0.5 t0.9
!faktur 6.7 a-0.8 d-0.5 f-0.4 i0.4 j-0.5 l0.4 m-0.4 n1.0 r1.5 s-0.5 t0.9
!far 6.4 a2.6 c1.1 d0.8 e2.4 f2.0 g-1.1 j1.1 k0.3 l0.5 n0.9 p0.7 q0.9 s0.6
!fara 8.1 a-0.5 k-0.4 n-0.3 o0.5 t0.7
!fard 8.1 a0.5 c1.5 k0.4 s0.6 t1.1
!fardig 8.1 a0.5 c1.5 k0.4 s0.6 t1.1
!fatt 6.8 c-0.4 d2.6 e0.4 f-0.5 g-0.6 h-0.3 i2.0 j-0.4 k-0.5 l0.5 o-0.6 q1.4 s0.8
!fel 6.8 a-1.0 b-0.5 d-0.7 e0.5 f0.4 g1.2 i-0.6 m-0.6 n-0.3 o1.1 p-0.4 r1.4 s-0.4
!fele 8.1 a0.8 c0.5 e1.5 j0.5 p0.4
!felen 8.1 a0.8 c0.5 e1.5 j0.5 p0.4
!fick 8.1 a0.4
!fina 8.1 a0.5 g-0.5
!finn 7.4 b0.3 d0.4 g-0.6 p0.4
!finns 7.4 b0.3 d0.4 g-0.6 p0.4
!fler 6.9 a-1.6 d0.4 f0.9 g-1.0 h-0.4 i1.1 j-0.5 p-0.9 q0.5 s-0.5
!flyt 7.9 c0.5 n-0.4 q0.9 r0.6 t1.1
!flytta 8.1 c0.6 q0.7 r0.4 t0.3
!folj 8.1 i0.8 p0.6
!for 5.2 a1.7 b1.5 d2.1 e0.6 f0.3 g-2.0 i-1.1 j0.4 k1.1 l-1.3 m2.1 n0.4 o-0.4 p1.7 q0.8 r-0.5 s1.4
!fore 7.2 a0.7 c1.1 d0.4 f0.7 g-0.4 i-0.4 j1.3 l0.7 m1.2 s-0.3
!forl 7.9 a1.0 d0.3 g-0.3 i2.8 p-0.3
!forlan 7.9 a1.0 d0.3 g-0.3 i2.8 p-0.3
!form 8.1 d0.6 e-0.5 g0.3 h0.8 r0.4
!forn 7.9 a0.7 g-0.3 i1.0
!fornya 7.9 a0.7 g-0.3 i1.0
!forr 6.1 a0.5 e2.0 g-0.6 h-0.3 j-0.7 k-0.7 l4.0 m-0.5 o0.8 p2.9 q1.1 s-0.8
!forra 8.1 a-0.7
!forran 6.3 a0.6 e1.8 f0.4 g-0.6 h-0.3 j-0.6 k-0.8 l4.0 m-0.5 o0.8 p2.0 q0.4 r-0.4 s-0.7
!fors 6.6 a1.2 c-0.7 d2.3 e0.8 g0.7 i0.4 j0.7 l-0.4 q-0.3 r0.8 s0.8 t-0.4
!forsko 8.1 g-0.6 j0.4 s-0.3
!forsok 8.1 d0.7 e-0.3 p0.7
!forsta 7.9 d1.4 g1.0 j0.8 s0.5
!fort 7.6 f0.4
!fortsa 7.9 a0.3 f0.4
!forv 7.6 b0.4 e0.7 i0.8 k0.4 n0.4 p0.9 s1.0
!forvan 7.9 a0.4 b0.5 c-0.3 e0.8 g-0.6 i0.9 n0.6 p0.9 r-0.3 s1.2
!frag 7.2 a-0.9 c-0.4 d0.3 e-1.1 f0.4 g0.4 i-0.3 j-0.3 k0.6 l0.8 n-0.4 p0.5 q-0.4 r0.5 s-0.5
!fraga 7.9 a-0.7 e-0.6 g0.6 r0.7
!fragor 7.6 c-0.6 d0.3 e-0.5 f0.3 h-0.3 k0.4 l0.9 p0.7 q-0.4
!fram 7.4 a0.8 b1.1 d-0.3 g0.4 h-0.3 i-0.3 m2.9 n-0.3 o-0.3 p-0.8 q-0.7 t0.7
!fran 6.4 c0.5 d0.9 e1.5 g-0.7 i-0.6 j-0.6 k2.0 l-0.3 m-0.6 p0.5 q-0.3 r-0.4 s0.5
!fruk 8.1 e-0.4 g0.3 k0.4 o0.5 r0.7
!fung 7.9 a0.3 e1.0 i0.5 l-0.4 m-0.3 n0.6 r0.5 t-0.4
!funger 7.9 a0.3 e1.0 i0.5 l-0.4 m-0.3 n0.6 r0.5 t-0.4
!fyra 7.9 a0.9 b1.1 d0.4 g-0.4 i0.6 p0.7 r-0.3 s1.6
!ga 7.0 a0.4 c0.4 d-0.4 e1.1 f0.4 i-0.6 m0.4 n-0.5 p0.5 q0.3 s-0.4 t1.0
!gang 7.9 a0.5 c0.4 d-0.4 e1.7 f1.0 i0.5 p0.4
!gar 7.0 c-0.4 d-0.7 e0.7 h-0.4 i1.3 j0.7 l1.0 p0.8 s-0.4 t0.3
!garn 8.1 a0.8 b0.7 m1.7
!gatt 7.9 c-0.5 e0.4 g-0.4 j1.0 l1.9 s0.7
!ge 8.1 c0.7 f1.0
!gick 7.9 a0.4 c0.4 e0.9 f1.0 j0.4 m0.4 p-0.4
!gill 7.6 a1.3 b0.5 d0.3 e-0.5 f0.4 g-0.4 i0.6
!gillar 7.9 a1.3 e-0.3 g-0.4
!gjor 7.3 a0.7 b0.4 c-0.5 e-0.9 p0.7 r-0.4 t0.3
!gjort 7.4 a0.6 b0.5 c-0.4 d-0.6 e-0.7 r-0.3 t0.3
!glom 7.0 e0.7 g0.7 p0.5 s0.8
!glomma 7.4 a-0.3 g1.1
!glomme 8.1 s1.1
!godk 7.4 a0.4 d-0.7 e-0.6 g-0.4 m2.0 n-0.3 p1.2 s-0.3
!godkan 7.4 a0.4 d-0.7 e-0.6 g-0.4 m2.0 n-0.3 p1.2 s-0.3
!gor 6.3 a-1.2 b-0.3 c1.1 g0.8 i-0.4 m0.3
!gora 6.1 a-1.3 c-1.0 d-0.6 e-0.3 g1.2 i-0.8 j-0.6 k-0.8 l1.2 m0.4 n0.5 o-0.3 p-0.9 q0.7 s-0.5 t0.4
!gott 8.1 g0.6
!gral 8.1 d0.3 j0.4
!grej 8.1 q0.4
!gron 7.9 b-0.4 g0.6 h1.4 i-0.4 k0.6 m-0.4 p0.5 r1.1
!grona 8.1 a-0.3 g0.6 h1.5 i-0.3 k0.6 r1.1
!ha 6.2 a0.8 c-1.4 d0.3 e2.2 g-0.6 i0.3 j-0.5 k1.0 l-0.5 n-0.8 o0.7 q0.4 r-0.6 s-0.6 t0.4
!hade 7.3 a0.9 b-0.5 e1.9 h0.6 i-0.7 m-0.3 o0.3 r0.8 t-0.4
!haft 8.1 e-0.4 g0.4 m1.2 n0.4 p-0.6 r0.5
!hall 7.2 b0.9 c-0.3 d-0.3 e0.7 g-0.6 j0.4 l1.1 n1.1 p0.4 s0.4 t-0.3
!halla 8.1 i-0.3 l1.4 n0.8 s0.7
!haller 7.9 a-0.9 g-0.3 i0.6 j0.8
!hamt 8.1 c0.5 d0.6 j0.7 l0.5 p-0.4 r-0.4
!han 7.4 a1.0 c-0.4 f0.9 g-0.4 h-0.3 i1.1
!hand 7.0 a-1.0 c0.8 d0.5 e0.3 f1.1 i-0.5 j-0.5 k0.6 n0.6 o-0.7 p-0.5 q0.3 s-0.4
!handla 7.9 a0.7 c1.4 d1.2 f1.9 j-0.3 n0.3 o-0.3 q0.5
!hans 7.9 a0.5 d1.9 g-0.6 k-0.3
!hant 7.0 a-1.4 b-0.4 d-0.5 e-0.5 g1.5 h0.4 i-0.6 k-0.3 n0.3 o0.8 p-0.5 q-0.5 r2.1 s0.4
!har 5.2 a1.6 c1.6 d1.6 e-0.4 f1.8 g-0.8 h-0.4 i-0.8 j-1.6 k-0.6 l0.8 m0.8 n1.2 p1.1 q-0.3 s-1.0 t0.7
!hare 8.1 a-0.4 g1.1
!hast 8.1 b0.7 i0.4 o-0.4
!hela 8.1 a0.4 e0.7 l0.6
!hell 6.7 a2.0 c0.4 d0.5 e0.6 f-0.4 g-0.5 h-0.4 i0.8 k-0.5 m1.6 o-0.3 p2.3 r-0.7
!heller 6.7 a2.0 c0.4 d0.5 e0.6 f-0.4 g-0.5 h-0.4 i0.8 k-0.5 m1.6 o-0.3 p2.3 r-0.7
!helt 8.1 d-0.3 e0.4 g0.5
!hem 8.1 f0.5 n0.6
!hemm 8.1 k0.6 n0.5
!henn 7.2 a1.9 d0.6 g-1.1 l0.7 p0.6
!henne 7.6 a1.6 d0.8 g-0.6 p0.7
!hennes 7.9 a0.5 g-0.6 l0.9
!hitt 7.6 b0.4 c-0.7 d0.6 e0.9 g-0.4 k0.3 l1.0 m-0.3 o0.8 r-0.3 s0.5
!hittar 7.6 b0.4 c-0.7 d0.6 e0.9 g-0.4 k0.3 l1.0 m-0.3 o0.8 r-0.3 s0.5
!hjal 7.4 c1.6 g0.8 i0.5 j0.4 n0.3 r-0.4 s0.7
!hjalpa 8.1 a-0.8 g1.1
!hjalpt 8.1 a0.4 c1.4 e0.6 i0.6 l0.4 n0.5 s0.8
!hjar 8.1 a-0.7 g1.5 o0.3 q0.4 r0.5 t0.3
!hon 7.0 a1.1 g-0.8 i1.1
!hono 7.6 a-0.7 e-0.5 f0.7 i0.8 l0.3 p0.4 r0.5
!honom 7.6 a-0.7 e-0.5 f0.7 i0.8 l0.3 p0.4 r0.5
!hor 7.6 a0.5 c0.3 d0.6 e-0.3 g-0.4 i-0.4 q0.3 s1.2
!hora 7.6 a0.4 c0.5 d0.7 e-0.6 f0.7 n0.4 p0.6
!hort 6.8 a1.1 c0.5 d2.6 e-0.4 i-1.3 j0.3 l1.2 q1.0 r0.4 s-0.8 t0.8
!hos 7.3 a0.8 b0.5 d1.5 g-0.4 h-0.5 r-0.5 s-0.4 t0.8
!hund 8.1 a-0.5
!hunn 8.1 a-0.5 d0.3
!hunnit 8.1 a-0.5 d0.3
!hur 6.5 a1.2 b1.2 c-0.5 d0.5 e-0.6 h0.8 i-0.4 j-0.4 k-0.4 l2.0 p-0.7 s0.9
!huse 8.1 e-0.4 k0.5 q0.5
!huvu 8.1 b0.8 e-0.4 m1.2 q0.3 r-0.3
!i 4.9 a1.2 b0.5 c1.0 d0.8 e0.9 f-0.8 g-1.8 i2.1 j-0.4 k3.3 l1.3 n2.0 p0.5 q0.7 s0.6
!idag 8.1 a0.5 k0.7 n0.6
!igen 7.3 a-1.3 b0.4 e-0.4 f0.5 i0.6 k-0.4 o1.3 q0.5 s0.4
!igenom 7.9 b0.7 e-0.8 f0.6 i-0.3 k-0.5 o1.4 p0.4 q0.6 t-0.3
!ihop 7.4 a1.0 b-0.4 d-0.5 e1.3 f0.7 g-0.5 i-0.5 m0.4 n-0.5 o0.8 s-0.3
!in 6.9 b-0.3 c0.9 e1.6 h0.5 i-0.8 j-0.4 k0.3 l0.9 m-0.4 s-0.4 t2.4
!inge 7.6 a0.5 c0.4 d0.5 e0.5 p0.4 r-0.4 t0.9
!ingen 7.6 a0.5 c0.4 d0.5 e0.5 p0.4 r-0.4 t0.9
!inko 7.9 b-0.4 c1.2 d-0.3 g-0.3 h0.5 m-0.5 n-0.3 o1.0 t0.6
!inna 7.6 a0.6 c1.1 d-0.5 g-0.5 p1.8 r-0.3
!innan 7.6 a0.6 c1.1 d-0.5 g-0.5 p1.8 r-0.3
!inne 8.1 a-0.6 c0.4 e0.6 p0.5 t-0.5
!inom 7.9 a1.1 c1.3 e0.5 g-0.3 j1.6
!insa 8.1 c0.7 d0.6 e-0.4 i0.6 s0.7
!insk 8.1 c1.1 d-0.4 e0.4 i-0.3 p0.7 t0.9
!inskic 8.1 c1.1 d-0.4 e0.4 i-0.3 p0.7 t0.9
!inst 8.1 e0.3 s0.4
!inte 6.8 a0.9 c-0.4 d0.8 h-0.3 j-0.4 m0.7 p2.5 r-0.5 s-0.4
!inva 8.1 a0.4 e-0.4 i0.6 q0.4
!invand 8.1 a0.4 e-0.4 i0.6 q0.4
!jag 5.7 a1.5 b0.6 c1.3 d2.7 e1.1 f2.7 h-0.5 i0.9 j1.3 k-0.7 l-0.8 m0.8 p1.2 q0.5 s1.9 t-0.7
!just 7.6 b-0.6 f0.4 h-0.3 i0.3 l1.3 n-0.3 o0.9 q0.3
!kan 6.3 a1.4 b0.5 c1.2 d1.4 e0.7 f-0.3 g-1.0 i0.6 j-0.5 p1.5 q0.6 r-0.5 s-0.3 t0.9
!kans 8.1 a-0.3 o0.8
!klag 7.4 a-1.0 c-0.4 d-0.5 f0.3 g1.0 h0.9 i-0.5 n0.6 p-0.4 r0.6 t0.3
!klaga 8.1 a-0.3 b0.5 f0.4 g1.1 m0.4 r0.4
!klagom 8.1 a-0.5 c-0.3 g-0.4 h0.3 i-0.5 m-0.3 p-0.4
!klar 7.4 a0.3 b-0.4 d-0.5 e-0.5 h-0.5 i0.3 k1.1 m-0.4
!klart 7.9 a0.6 c0.3 f0.4 h-0.3 i0.6 k0.7
!klic 8.1 a-0.6 e-0.5 n0.5
!klicka 8.1 a-0.6 e-0.5 n0.5
!kloc 8.1 f0.3 k0.9
!klocka 8.1 f0.3 k0.9
!knys 8.1 d1.2 i-0.3 q0.7 r0.4 s-0.3
!knyst 8.1 d1.2 i-0.3 q0.7 r0.4 s-0.3
!kom 7.2 a1.4 b0.8 c-0.5 d1.5 i1.8 k0.3 m2.2 p-0.8 q-0.5 s0.4
!komm 5.8 a1.3 b0.3 c2.4 d1.5 f0.4 h0.8 k2.5 q0.6 r0.7 t0.6
!komma 7.2 b0.4 c0.3 d0.5 g-0.3 h1.4 i-0.3 k2.9 m0.5 n-0.5 o-0.4 q1.1
!kommen 8.1 a1.1 g-0.7 s0.7
!kommer 6.8 d0.4 f-0.4 g1.2 i1.1 n0.3 p0.5 q-0.4 r0.6 s-0.3 t-0.3
!kommit 6.9 a0.5 b0.5 c2.8 d1.4 f1.1 i-0.9 k0.9 l0.5 m0.3 p-0.8 r0.5 t1.1
!kommun 8.1 c0.3 p0.7
!kons 7.6 b-0.6 i0.4 l0.7 m0.7 n0.4 o-0.3
!konsti 7.9 b-0.5 l0.8 n0.4 o-0.4
!kont 7.3 a0.5 c2.0 e-0.4 g-0.3 i0.5 m0.8 o1.0 p0.8 s-0.4
!kontot 8.1 a0.6 c1.5 p1.4
!kontra 7.9 c0.5 d0.3 i0.8 j0.4 m0.5 s-0.3
!kopa 7.6 a-0.7 c0.3 g0.8 r0.4
!kost 7.6 a0.8 b1.2 c0.5 e0.5 j0.3
!kostna 8.1 a0.5 e0.5 j0.5
!krav 8.1 a-0.3 c-0.4 e-0.3 i-0.3 t0.5
!kred 8.1 a0.8 b0.3 d0.9 e1.4 f2.8 g-0.3 k0.7 m1.0 o0.4
!kredit 8.1 a0.8 b0.3 d0.9 e1.4 f2.8 g-0.3 k0.7 m1.0 o0.4
!krit 8.1 d-0.3 e-0.4 g0.5 h-0.4 r0.5
!kritik 8.1 d-0.3 e-0.4 g0.5 h-0.4 r0.5
!kron 7.4 a0.8 c0.8 d-0.3 e0.9 g-0.5 i-0.3 j-0.3 l-0.3 n-0.3 p1.9 s0.4
!krona 8.1 a0.8 e1.4 p1.0
!kronor 7.9 c1.0 e-0.4 g-0.3 p1.0 s0.6
!kul 8.1 a0.7 l0.5
!kund 7.0 b1.7 d1.4 e-0.5 f0.8 g0.6 h0.4 j-0.4 k1.1 m0.5 o-0.3 r1.1 s0.3
!kunde 7.4 a-0.8 b0.9 c0.3 g1.2 l0.6 r1.5 s-0.5
!kunn 7.4 b1.4 c0.7 e-0.3 f1.1 i0.6 k-0.4 l0.5 m0.4 p-0.6 q0.3 r0.4
!kunna 7.9 a0.6 b1.4 c0.6 f0.8 i1.2
!kunnat 8.1 a-0.5 f0.4 i-0.5 l0.8 o0.3 p-0.4 q0.5
!kvar 7.2 a0.4 b0.8 c-0.7 d0.9 e0.5 f-0.6 g-0.6 i2.2 k0.6 l-0.4 m-0.4 o0.6 p-0.6 q-0.3 s-0.4
!lagg 7.9 a0.4 e0.8 i0.4 p0.4
!lagga 7.9 a0.4 e0.8 i0.4 p0.4
!lamn 7.4 a-0.3 b-0.4 e-0.3 g1.0 h-0.3 j0.5 k0.5 n0.7 o-0.4 q-0.3 r0.7
!lamna 8.1 a-0.3 c-0.4 g0.7 k0.6 n0.8 o-0.4 r0.5
!lamnar 8.1 g0.5 i0.6
!lang 6.0 a1.3 b0.9 d-1.1 f-0.4 g-1.0 i0.9 j-0.7 k0.6 m-0.4 n-0.6 o0.4 p-0.4 q-0.4 r0.6 s0.4 t0.3
!lange 7.3 a1.0 c-0.4 d-0.3 e0.7 i-0.4 l-0.3 q-0.4 r0.7 s0.3
!langre 6.3 b0.9 c0.3 d-0.8 e-0.5 g-0.8 i1.2 j-0.5 k0.6 m-0.5 n-0.6 o0.5 p-0.6
!lasa 7.9 b-0.3 c0.4 e0.6 f1.6 g-0.4 i-0.6 n-0.3 o-0.4 q0.7 s-0.4
!last 8.1 a0.4 c1.1 d1.4 e0.4 j0.6
!lata 7.6 c0.4 d-0.3 i-0.3 j0.3 l0.4 r0.6
!leve 6.6 a0.9 c1.4 d-0.4 e0.4 f-0.4 i-0.8 j-0.5 k-0.4 l-0.4 m-0.6 o-0.5 p2.1 q0.6 r0.6 s0.4
!levera 7.3 b-0.6 c-0.6 d-0.6 e1.3 g0.6 i-0.5 l-0.4 m-0.3 n-0.3 o-0.4 p1.5 q0.8 r0.8
!levere 7.2 a1.0 b0.3 c2.1 e-0.8 g-0.5 i-0.3 j-0.4 m-0.3 p0.9
!ligg 8.1 a-0.5 e0.4 g1.4 j0.5
!ligga 8.1 a-0.5 e0.4 g1.4 j0.5
!lika 7.6 a1.3 b0.4 c0.3 d-0.3 e0.5 f0.7 g-0.4 i0.6 s0.7
!lill 8.1 g-0.4 k0.6 o0.7 q1.1
!logg 7.9 a0.7 e1.8 i-0.5 q0.3 t0.3
!logga 8.1 a0.8 e1.6 i-0.4 k0.3 t0.5
!loss 8.1 k1.5 n0.9
!lova 7.9 a-0.4 b0.6 c-0.3 f-0.4 g0.5 h1.1 i-0.4 l1.4 m-0.4 o-0.4 p-0.3 r0.5
!lunc 7.6 a-0.6 h-0.3 i-0.4 k0.5 n0.6 r-0.6
!lunch 8.1 h-0.4 k-0.4 m0.3 r-0.4
!lunche 8.1 a-0.3 k1.0 n0.4
!lust 7.9 i0.4 r-0.4
!lyck 8.1 d-0.3 e0.4 g1.3
!lyss 7.6 a0.7 c-0.3 d2.1 e1.1 g0.3 h-0.3 l0.4 o0.4
!lyssna 7.6 a0.7 c-0.3 d2.1 e1.1 g0.3 h-0.3 l0.4 o0.4
!man 6.8 a2.2 e0.7 g-0.9 m0.4
!mana 7.0 d0.7 f0.4 i0.4 j0.3 l-0.3 n-0.4 o0.4 p1.4 t-0.3
!manad 8.1 e-0.5 i0.8 o0.5 p0.6
!manade 8.1 f0.3
!manads 7.6 a0.4 d0.8 e0.6 j0.6 p1.1
!mand 7.6 a-0.5 c-0.4 d0.3 e-0.6 f1.8 i-0.3 m0.6 o0.3 q-0.5 r0.5 s-0.3
!mandag 8.1 e-0.3 m0.3 r0.7
!mandat 8.1 a-0.5 d0.6 e-0.3 f2.2 m0.4 q-0.3
!mark 8.1 e-0.5 n0.4 r0.4
!matt 8.1 a0.6 e1.3 g-0.4 h0.4 q0.4 s0.5
!med 4.8 a-0.5 b1.1 c-0.7 d0.3 e-1.1 f2.3 h0.5 i-0.5 j-0.6 k2.9 l0.8 m2.5 n0.4 o-0.3 p0.3 q1.2 r0.4 s-2.2
!medd 7.9 a-0.4 b0.4 e0.5 j-0.4 l0.4 m-0.4 q-0.4
!meddel 7.9 a-0.4 b0.4 e0.5 j-0.4 l0.4 m-0.4 q-0.4
!medl 8.1 d0.7 f0.5 o0.5
!medlem 8.1 d0.7 f0.5 o0.5
!mejl 6.8 d1.0 e-0.4 f1.0 g-0.9 h-0.6 i-1.1 j-0.4 o-0.3 p-0.6 q0.4 s-0.5
!mena 8.1 a0.5 b0.4 e1.4 f2.1 m0.4 o0.4
!meni 7.6 a0.3 c1.0 e-0.6 g0.3 k1.2 p-0.4 r0.4 t-0.4
!mening 7.6 a0.3 c1.0 e-0.6 g0.3 k1.2 p-0.4 r0.4 t-0.4
!mer 6.3 b-0.8 c-1.0 f0.9 g1.5 h0.5 i2.4 k0.4 m0.6 n-0.4 o-0.5 p2.0 q1.2 s-0.9
!mig 6.6 a0.8 b-0.7 d0.9 f1.5 h-1.0 i-0.3 j1.0 l-0.4 m0.9 p0.5 s-0.3 t-0.4
!min 7.3 b0.9 e-0.4 g0.5 k0.6 m0.8
!mina 7.3 a0.5 b-0.3 c-0.4 e-0.3 g0.3 h-0.4 l-0.4 o-0.5 p0.4 r0.9
!mind 8.1 b0.6
!mindre 8.1 b0.6
!miss 7.9 a-0.8 d-0.4 e0.3 n0.4
!missno 8.1 a-0.6 d-0.4 e0.3 g-0.4 n0.4
!mitt 7.2 a0.8 c-0.5 d1.4 f0.7 g-0.9 j0.7 m0.7 p-0.3 s0.4
!mot 7.6 a0.6 b0.6 d-0.4 h-0.4 i0.5 j0.7 s0.5
!mota 8.1 b0.5 i0.5 r0.3
!mote 7.2 b-0.4 d1.4 g-0.7 k2.6 l1.0 m0.9 o0.9 p-0.5 q0.6 s-0.4
!motet 7.9 d0.8 h0.3 k0.6 l0.8 m0.8 o1.1 p-0.3 q0.8
!myck 7.4 a-0.6 b0.7 c0.5 d-0.3 e-0.3 f0.4 g1.5 i0.7
!mycket 7.4 a-0.6 b0.7 c0.5 d-0.3 e-0.3 f0.4 g1.5 i0.7
!nago 5.5 a1.3 b0.6 c-0.7 d1.0 e-0.9 f0.9 g-2.2 i0.7 k-0.4 l0.8 n-0.5 q0.6 r-0.6 s-0.4 t0.9
!nagon 6.5 a-0.6 c-0.6 d0.3 f1.4 g-1.0 i0.5 k-0.5 l0.4 m0.5 n-0.7 p0.5 q-0.8 r-0.6 t1.1
!nagons 7.6 a1.4 b0.5 g-0.7 i0.7
!nagot 6.2 a1.4 b0.3 c-0.3 d1.3 e-0.7 f-0.4 g-1.0 m-0.6 q0.5 s-0.4
!nagr 7.2 d1.1 e0.6 f0.3 g-0.3 h0.5 i-0.6 k0.8 l0.4 n1.4 p-0.7
!nagra 7.2 d1.1 e0.6 f0.3 g-0.3 h0.5 i-0.6 k0.8 l0.4 n1.4 p-0.7
!namn 7.2 a1.3 b0.5 c1.3 d0.7 g-0.7 i-0.6 m1.3 p-0.4 r-0.5 s3.4
!namnt 7.9 a0.3 b0.7 c0.8 g-0.4 m0.8 r-0.3 s0.7
!nan 8.1 a-0.5 c-0.3 g0.6 h1.1 i0.6 r0.7
!nar 6.5 c0.3 d1.1 f0.5 g0.4 i2.0 j-0.4 k0.5 l0.3 m0.3 p0.7 q-0.4 s-0.5
!nast 7.9 c1.3 e-0.4 i0.7 j0.5 m0.7 n-0.3 o0.5
!nasta 7.9 c1.3 e-0.4 i0.7 j0.5 m0.7 n-0.3 o0.5
!nat 7.0 d0.7 e0.3 f0.9 h-0.4 i-0.8 j-0.4 m-0.3 o-0.6 p0.4 r0.9 s-0.3 t0.8
!natt 8.1 a0.8 e0.7 m1.1 p0.9
!ner 8.1 c-0.3 k0.6 l-0.4 p-0.3
!ni 6.2 c0.5 d1.3 f0.4 g-0.7 h0.3 i-0.4 j-0.6 k0.8 m1.2 n0.7 p1.0 q1.1 r0.4 t0.8
!nojd 8.1 j0.4 s0.5
!nu 6.9 b0.5 f0.5 g0.5 l1.4 m0.5 p-0.9 r-0.4 t-0.4
!ny 7.6 a0.5 c1.0 d0.6 i0.8 p0.7
!nyck 7.9 a0.5 e-0.3 i0.4
!nyckel 7.9 a0.5 e-0.3 i0.4
!nyhe 8.1 k0.5 r-0.4
!nyhets 8.1 k0.5 r-0.4
!nytt 7.6 a0.4 c-0.4 d-0.5 g-0.4 i1.1 m0.6 p-0.3
!och 5.5 a0.8 b1.7 c0.5 d1.1 e1.0 f2.0 h0.3 i0.7 j-0.8 k-0.6 l-0.6 m2.9 o0.6 p1.7 q-0.6 s-0.5 t1.1
!om 5.4 a0.9 b-0.3 d1.2 e0.4 f0.4 g-0.3 h-0.9 i1.3 j-0.7 n-0.9 p1.0 r0.3 s0.6
!onsd 8.1 a-0.5 g-0.4 i-0.4 k1.0 t-0.3
!onsdag 8.1 a-0.5 g-0.4 i-0.4 k1.0 t-0.3
!ont 7.6 b-0.4 c-0.3 e0.7 h-0.3
!oppn 6.8 a1.1 b0.5 e1.7 g-0.6 h-0.5 i0.7 j0.4 n0.5 p0.7 q-0.7 r-0.7 s-0.7
!oppna 7.3 a0.9 b0.4 e1.6 g-0.3 h-0.4 j0.6 p0.6 q-0.4 r-0.5 s-0.5
!oppnat 8.1 c0.4 f0.4 n1.0 o0.3 q-0.4
!opti 8.1 a0.4 b0.9 c-0.4 d0.7 i1.3
!option 8.1 a0.4 b0.9 c-0.4 d0.7 i1.3
!ord 7.3 a-0.9 d0.4 g1.6 h-0.3 l1.0 n0.4 q-0.4 r0.4
!ore 7.4 a0.9 c0.4 d-0.5 e0.8 g-0.4 i-0.4 j-0.3 p1.3
!orka 7.9 g0.4 r0.5
!oroa 8.1 a-0.7 d-0.4 f0.5 g0.4 i-0.3 m-0.3 n1.0 r0.3
!orol 8.1 a-0.5 d-0.5
!orolig 8.1 a-0.5 d-0.5
!osam 8.1 c-0.3 e0.5 i-0.4 j0.6 k0.5
!osams 8.1 c-0.3 e0.5 i-0.4 j0.6 k0.5
!oss 6.2 b1.5 c-0.5 d-1.1 e-0.6 f-0.3 g-0.6 h-0.7 j-0.6 o-0.5 p2.1 q-0.5 t0.7
!over 6.8 b0.4 d0.8 f1.5 g0.4 i0.7 j-0.4 k-0.4 l-0.7 m-0.5 n0.5 q-0.7 r1.4 s-0.9
!overra 8.1 g0.9 i0.6 n0.4 r1.6
!overta 8.1 d0.7 e-0.3 p0.7
!pa 4.4 a-2.1 b-0.4 c1.3 d1.1 e-1.1 f-0.5 h1.6 j-0.3 k3.1 l1.3 m-0.4 n0.6 o0.5 p-1.2 q0.5 r2.4 s-1.8 t0.9
!pani 7.4 a-0.6 b-0.7 c0.3 d-0.6 e0.6 f0.4 g-0.3 i-0.5 m-0.4 o0.9 p-0.3 q0.5 t0.3
!panik 7.4 a-0.6 b-0.7 c0.3 d-0.6 e0.6 f0.4 g-0.3 i-0.5 m-0.4 o0.9 p-0.3 q0.5 t0.3
!para 8.1 a0.8 d1.7 e0.4 g-0.3 j1.4 p0.6 s0.6
!pave 8.1 a-0.4 i0.5 m0.3 q0.3
!paverk 8.1 a-0.4 i0.5 m0.3 q0.3
!pdf 8.1 e0.3 i0.6 o0.5
!peng 6.5 a1.0 b0.7 c2.0 e0.5 g-0.4 h-0.4 i-0.8 l1.5 m1.1 n-0.5 o0.8 p1.9 q0.9 s0.5
!pengar 6.5 a1.0 b0.7 c2.0 e0.5 g-0.4 h-0.4 i-0.8 l1.5 m1.1 n-0.5 o0.8 p1.9 q0.9 s0.5
!per 8.1 c0.8 e-0.4 f0.9
!perf 8.1 a-0.4 b0.4 c-0.3 d-0.3 g0.7 n0.4 r0.7
!perfek 8.1 a-0.4 b0.4 c-0.3 d-0.3 g0.7 n0.4 r0.7
!pers 7.6 c1.1 d0.6 e0.3 f0.6 h-0.4 k-0.3 m-0.3 p0.4
!person 7.6 c1.1 d0.6 e0.3 f0.6 h-0.4 k-0.3 m-0.3 p0.4
!plan 7.3 a0.5 b0.9 c0.3 g0.4 o-0.4 p0.8 q-0.4
!planer 7.9 b1.3 g0.5 i0.3 p0.5 r0.4
!plat 8.1 a-0.3 i-0.3 j0.3 k2.3
!post 7.9 b-0.4 e-0.4 h0.5 i-0.3 l-0.3 m1.2 n1.4 o0.6 p-0.4 q-0.4 t-0.4
!posten 8.1 c0.4 d-0.3 e-0.6 f0.4 h0.4 m1.5 n1.2 o0.4
!prod 8.1 g0.3
!produk 8.1 g0.3
!proj 7.9 a0.8 c-0.4 f2.0 g-0.3 i0.6 m0.4 n1.0 o0.6 p-0.5 q0.6 s-0.3
!projek 7.9 a0.8 c-0.4 f2.0 g-0.3 i0.6 m0.4 n1.0 o0.6 p-0.5 q0.6 s-0.3
!prop 8.1 a1.0 b2.2
!propor 8.1 a1.0 b2.2
!prot 8.1 a0.3 c0.4 d0.4 e0.3 i0.6 p0.8
!prov 7.9 d1.6 g1.1 j1.3
!publ 8.1 a1.1 d0.8 e1.2 s1.6
!public 8.1 a1.1 d0.8 e1.2 s1.6
!rad 7.6 a0.5 b1.2 d0.7 e-0.6 i-0.3 k1.0
!radd 8.1 j0.5 m-0.4 p0.5
!rakn 7.4 a1.7 d0.9 e1.3 g-0.5 i1.4 l0.4 p2.2 s1.1
!rakna 8.1 a0.6 d1.1 p1.3
!raknat 8.1 a0.7 e0.7 i0.5 l0.6
!ratt 7.3 a0.6 c0.4 d-0.5 e0.9 j-0.3 p-0.4 s0.9 t0.8
!reda 8.1 d0.5 g0.5 s0.5
!redan 8.1 d0.5 g0.5 s0.5
!regl 7.6 a1.3 c-0.3 i-0.5 m0.4 p2.2
!regler 7.6 a1.3 c-0.3 i-0.5 m0.4 p2.2
!rekl 8.1 a0.8 e1.6 s1.7
!reklam 8.1 a0.8 e1.6 s1.7
!reko 8.1 a0.6 b0.6 e-0.3 i-0.6 p-0.5 s2.5
!rekomm 8.1 a0.6 b0.6 e-0.3 i-0.6 p-0.5 s2.5
!rikt 7.2 a1.8 c0.3 d0.5 e1.4 g-0.9 h0.3 m0.9 o0.9
!riktig 7.2 a1.8 c0.3 d0.5 e1.4 g-0.9 h0.3 m0.9 o0.9
!riml 8.1 a0.6 b0.4 c1.0 e-0.4 h0.7 k0.5
!rimlig 8.1 a0.6 b0.4 c1.0 e-0.4 h0.7 k0.5
!ring 6.7 b-0.3 d2.1 e-0.5 f0.6 g1.0 h-0.9 i0.7 j-0.5 k0.8 l1.0 m0.7 n-0.4 r2.0
!ringa 8.1 a-0.6 c-0.5 f0.5 g0.7 l0.4 m0.3 o0.4 q0.4 r1.1
!ringde 7.9 a0.6 c0.5 d1.4 g-0.4 i1.8 r-0.3 s0.6
!ringer 7.6 d1.0 e-0.4 f0.7 h-0.6 i-0.5 j-0.3 k0.8 l0.8 m0.6 r0.7
!ringt 8.1 c-0.5 e-0.4 g0.8 p0.6 r1.1
!ritn 7.6 c1.8 e-0.4 g-0.3 l-0.4 p0.6 q-0.3
!ritnin 7.6 c1.8 e-0.4 g-0.3 l-0.4 p0.6 q-0.3
!roke 8.1 a0.6 c0.8 d0.6 e0.4 l0.4 m0.4 n0.4 p0.6 q0.4 t0.3
!roken 8.1 a0.6 c0.8 d0.6 e0.4 l0.4 m0.4 n0.4 p0.6 q0.4 t0.3
!roli 7.6 a-0.3 e-0.4 g-0.9 k0.3 q-0.3
!rolig 8.1 c-0.4
!runt 8.1 b1.2 c0.8 e0.5 i-0.3 k-0.4 q0.7 r0.5
!sa 5.8 a1.1 b-0.7 c2.0 d1.9 e0.4 g0.9 j0.7 k-0.4 m-0.4 p1.4 r0.3 s-0.7
!saga 6.5 a-1.2 b1.0 c0.6 f-0.4 g-0.8 h-0.3 i0.4 j-0.4 k-0.4 l1.1 m-0.9 o-0.6 p-0.8 q0.3 t0.7
!sage 7.6 c-0.5 d-0.4 g0.3 i-0.4 j0.4 m-0.3 r0.6
!sager 7.6 c-0.5 d-0.4 g0.3 i-0.4 j0.4 m-0.3 r0.6
!sags 8.1 o0.7 t0.4
!sagt 8.1 a0.5 i1.1 m0.7
!sake 8.1 a0.4 d1.5 e0.3 j0.6 m0.7 p0.5
!saken 8.1 a0.4 d1.5 e0.3 j0.6 m0.7 p0.5
!samm 7.9 e0.3 i0.7 n0.4 s0.6
!samma 7.9 e0.3 i0.7 n0.4 s0.6
!samt 7.9 a-0.5 b-0.4 c-0.6 e-0.7 f-0.4 g0.9 h0.6 l0.7 o0.3 r0.9 s-0.3 t-0.6
!samtal 8.1 a-0.3 e-0.6 g1.1 l0.4 r0.8 t-0.3
!sant 7.9 a-0.8 b-0.4 d-0.6 g0.3 i-0.3 j-0.4 k0.3 l0.5 o2.4 r0.9 t-0.4
!satt 7.6 a0.5 b0.6 c0.4 e1.0 f0.8 g0.6 j0.3 m0.4 p0.5 s0.5
!se 7.9 h0.9
!seda 7.4 a-1.4 h0.7 q0.4 r1.0 t0.5
!sedan 7.4 a-1.4 h0.7 q0.4 r1.0 t0.5
!sen 7.0 c1.8 d0.6 e-1.0 g0.6 j-0.3 l1.2 m0.3 n0.3 o0.5 p0.5 q0.4 r0.6 s-0.5
!sena 7.6 d0.9 e-0.4 g0.7 l1.0 p-0.4
!senast 8.1 e-0.4
!ser 8.1 a0.7 g-0.4 j0.7
!seri 8.1 a0.6 g0.6
!serios 8.1 a0.6 g0.6
!ses 7.4 b0.6 c0.6 d-0.4 g-0.4 h-0.4 i-0.4 k3.1 m-0.3 n1.0 p-0.5 q0.4
!sett 7.2 a-1.4 c1.3 d0.6 e-0.6 g-0.8 i-0.5 k0.5 l0.6 m1.0 n1.1 s-0.4 t0.4
!sig 7.9 d0.6 g-0.4 i-0.4 n0.3 s1.0
!sist 7.9 a0.3 e0.6 i0.5 j-0.3 p0.6
!sitt 8.1 a-0.6 e-0.3 k0.8 l1.1 q0.4
!sitta 8.1 a-0.6 e-0.3 k0.8 l1.1 q0.4
!sjal 7.6 a0.4 b0.3 e0.3 f0.5 g0.4 r1.1
!sjalv 8.1 b0.4 e0.4 f0.5 g0.5 r1.3
!sjalva 8.1 a0.3
!sjuk 8.1 a2.4 g-1.2
!ska 6.5 a-0.4 b1.1 c0.4 d0.5 e0.8 f0.4 g0.7 h0.4 i0.4 m0.5 q0.4 r-0.4 t-0.5
!sker 8.1 a0.9 c2.4 i-0.5 j1.3
!sket 8.1 a0.8 c0.9 e0.5 i0.5 p0.4
!skett 8.1 a0.8 c0.9 e0.5 i0.5 p0.4
!skic 6.8 d0.8 i1.3 j-0.4 k0.4 l0.6 m-0.3 n0.3 o1.0 p-0.6 q1.1
!skicka 6.8 d0.8 i1.3 j-0.4 k0.4 l0.6 m-0.3 n0.3 o1.0 p-0.6 q1.1
!skra 7.9 g0.7 t0.4
!skri 6.3 c-0.3 d2.1 f-0.7 m1.3 n1.4 p-0.5 r-0.5 s1.4
!skriva 6.9 a-1.0 b-0.6 c-0.6 f-0.6 g0.6 h0.3 i-0.7 n1.8 p-0.5 s-0.5
!skrive 7.9 a0.6 b0.4 e0.8 m0.9 p0.4 s0.9
!skrivi 7.6 a0.6 c0.5 d1.7 e-0.8 g-0.3 i0.5 r-0.4 s0.9
!skul 7.6 a-1.0 b-0.6 c-0.6 d-0.4 g0.5 h0.4 j-0.4 l0.4 m-0.3 n0.4 o-0.4 p-0.6 q-0.6 r0.6 s-0.4
!skulle 7.9 b-0.5 c-0.5 f0.3 g0.6 k-0.5 q-0.4 r0.6
!skyl 8.1 d-0.3 t0.3
!slap 8.1 b0.9 e0.5 p0.7
!slut 7.2 a-1.2 g1.3 k0.6
!sluta 7.4 a-0.8 g1.8
!snal 7.9 c0.5 f0.8 g-0.6
!snall 8.1 c0.5 f0.8 g-0.3
!sode 7.9 a-0.9 e-0.3 g0.4 h0.3 k1.5 r0.6 t0.5
!som 5.7 a1.5 b1.0 c1.1 d0.5 e-0.4 f0.8 i1.2 k-0.7 l0.8 n0.4 o-0.4 p-1.2 q-0.6
!somm 8.1 g-0.3 l0.8
!sommar 8.1 g-0.3 l0.8
!somn 8.1 a-0.5 b-0.5 f0.7 g0.6 i-0.4 m0.8 n0.3 o0.5 r1.0 t1.2
!span 7.6 a0.6 c0.4 d0.4 e0.7 g-0.4 j0.4 k0.4 p1.3 q0.4 s0.4
!spann 8.1 a0.6 e1.2 g-0.3 p1.4 s0.6
!spanna 8.1 c0.5 d0.5 e-0.4 j0.6 k0.5 q0.5
!spel 8.1 a-0.3 g0.6
!sta 8.1 a0.6 b0.4 c1.1 i0.9
!stal 7.6 a-0.9 c0.3 d-0.4 e0.4 f0.4 g0.8 h0.3 k0.8 l0.6 o-0.5 p-0.3 q-0.3
!stalla 8.1 a-0.3 c0.4 e0.6 g1.1
!stam 7.6 a-0.4 b-0.4 c0.5 g-0.8 h0.6 j0.5 k1.1 n0.3 q0.5 t-0.4
!stamma 7.9 b-0.4 c0.6 g-0.3 h0.6 i-0.3 j0.5 k1.2 n0.3 q0.5 t-0.4
!stan 7.6 a0.5 b1.2 e0.9 i0.9 q0.3
!star 7.9 a0.8 b0.3 c0.8 e-0.6 m1.2 p0.8
!stic 8.1 b1.1 h-0.5 l0.7 q-0.3 t0.4
!sticka 8.1 b1.1 h-0.5 l0.7 q-0.3 t0.4
!stol 8.1 b1.1 h-0.5 l0.7 q-0.3 t0.4
!stre 7.9 a0.3 d-0.4 r0.4
!stress 7.9 a0.3 d-0.4 r0.4
!stru 8.1 a0.5 c0.8 d0.5 i0.6 p1.0
!svar 5.7 a1.5 c0.7 d6.3 f1.5 g-0.5 h0.4 i-0.5 p0.4 q1.3 r0.3 s0.7 t-0.5
!svara 7.6 a-0.6 d-0.7 h0.6 l0.7 q0.4 r0.6
!svarad 7.9 c-0.5 d0.4 i0.4
!svarar 7.2 a1.7 b-0.4 c1.0 d3.7 e-0.9 f1.8 g-1.0 i-0.7 j-0.6 m0.5 n-0.4 o-0.4 p0.4 s1.3
!svarat 7.4 a0.3 c-0.9 d0.8 f0.9 j0.5 k0.3 l0.5 o0.4 p-0.4 q0.3
!ta 6.9 a0.8 b-0.5 h0.7 i-0.4 k1.0 o1.0 s0.6
!tack 7.6 c0.5 d0.4 h0.5 i0.9 k-0.4 p-0.4 q0.5 r0.5 s-0.4
!tal 8.1 a0.6 e0.5 g-0.3 p0.6 s0.7
!tala 7.2 a0.4 c-0.5 d0.5 f1.8 i-0.7 j-0.3 k0.4 l0.7 m0.5 n0.7 o0.4 q-0.4 s-0.5
!talade 8.1 a-0.3 e-0.4 n1.0
!talamo 8.1 a0.3 b-0.3 c-0.4 d0.6 e0.7 f1.5 k0.4 m0.7
!tank 7.9 e0.4 g1.0 j0.4
!tanke 8.1 a0.3 e0.4 j0.5
!tar 7.4 a0.6 b0.5 c-0.4 d-0.6 f-0.3 g-0.3 i0.9 l0.5 n0.4 o-0.4 p0.5 q-0.6 t0.4
!team 8.1 a0.6 c0.5 d1.3 e0.6 f0.7 k1.4 n0.8 r0.3 t-0.4
!tele 7.3 a0.5 d1.0 f-0.5 g0.3 p0.9 r0.5 t0.4
!telefo 7.3 a0.5 d1.0 f-0.5 g0.3 p0.9 r0.5 t0.4
!tid 7.3 d0.4 e0.7 g-0.4 l1.3 m-0.3
!tikt 8.1 a0.5
!tiktok 8.1 a0.5
!till 5.2 a2.4 b0.5 c1.6 d0.4 e-1.1 f1.7 g-2.8 h-0.6 i0.8 j-0.6 k2.7 l1.7 m1.6 n0.6 o1.1 p1.0 q0.3 r-1.2 t-0.5
!tillag 7.9 a0.5 c0.5 d-0.4 e-0.4 f0.5 l-0.3 m1.0 p0.5
!tillba 7.0 a1.2 c0.5 d1.3 f1.4 g-0.6 i-0.8 m1.8 o-0.6 p-0.7 q0.6 s-0.7 t0.4
!timm 8.1 a-0.4 i1.6 q0.3
!timmar 8.1 a-0.4 i1.6 q0.3
!tisd 7.4 a-1.2 b-0.4 c-0.5 d-0.6 f-0.4 g-0.3 h-0.4 i-0.4 k2.4 l0.4 m-0.4 n0.3 o-0.6 p-0.4 q1.2 r0.5
!tisdag 7.4 a-1.2 b-0.4 c-0.5 d-0.6 f-0.4 g-0.3 h-0.4 i-0.4 k2.4 l0.4 m-0.4 n0.3 o-0.6 p-0.4 q1.2 r0.5
!titt 8.1 a-0.4 d0.3 g-0.7
!tjat 7.9 a0.5 c1.5 g-0.4 h0.4 m0.3 q-0.4 t0.6
!tjata 7.9 a0.5 c1.5 g-0.4 h0.4 m0.3 q-0.4 t0.6
!traf 7.9 a0.9 d0.6 e0.4 g-0.4 i0.4
!traffa 7.9 a0.9 d0.6 e0.4 g-0.4 i0.4
!tror 7.9 a0.6 e0.3 g-0.3 p0.5
!tryc 7.9 b0.8 e1.1 g-0.4 k0.7 s0.6
!trycke 8.1 e0.8 g-0.3 k0.7 s0.7
!tva 8.1 a0.4 g-0.4 q0.7
!tyst 8.1 a0.5 b0.3 i0.4 p-0.3 s1.4
!unde 7.2 a-1.1 b0.6 c-1.0 f-0.5 h-0.6 i-0.6 l0.4 o0.5 p-0.4 q-0.5 r1.2
!under 7.3 a-1.0 b0.8 c-0.9 f-0.4 h-0.5 i-0.6 m0.3 p-0.4 q-0.4 r1.2
!upp 6.8 a0.9 c0.4 d0.6 g-0.6 i-0.6 k-0.4 m0.6 n-0.4 p0.7 q0.6 r-0.6 s-0.4 t0.5
!uppd 8.1 e0.7 g-0.4 h0.3 l0.3 p1.0
!uppdra 8.1 e0.7 g-0.4 h0.3 l0.3 p1.0
!uppf 8.1 a0.4 c0.4 e0.7 i-0.3 j0.8
!upps 7.6 a-0.5 g-0.4 i0.3
!uppsag 8.1 e0.3 i0.3
!uppska 8.1 a-0.5
!ut 6.3 a0.6 b-0.8 c0.5 e2.1 f0.8 g-0.8 h-0.4 i0.6 l1.6 m0.4 n-0.5 o0.6
!utan 6.9 b-0.5 c0.5 d0.7 e0.4 f-0.3 g-0.4 i0.6 j-0.4 m-0.8 n-0.6 o-0.4 p0.5 r-0.4 t0.7
!utbe 7.9 a-0.4 i0.3 j0.5 l1.8 m0.4 n0.5 p0.6 q0.4 t0.6
!utbeta 7.9 a-0.4 i0.3 j0.5 l1.8 m0.4 n0.5 p0.6 q0.4 t0.6
!vack 7.9 c0.5 e0.3 g0.9 i0.8 j0.4
!vacker 8.1 a0.6 c0.5 e0.3 i0.8 j0.4
!vad 6.8 e2.3 f0.4 j-0.3 m0.5 n1.3 p-0.5 r1.4 s-0.4
!vant 7.9 b0.3 d0.5 e0.5 f0.6 h0.4 i0.5 k0.3 m0.5 n-0.3
!vanta 8.1 d0.6 f0.6 h0.4 k0.4 m0.6 n-0.3
!var 6.6 a-0.3 b-0.5 c0.7 e1.4 f0.3 g1.2 h1.6 i-0.8 j0.3 l-0.8 m0.9 n-0.4 o1.0 p1.4 q1.0 r1.2 s1.0
!vara 6.2 a0.8 c-1.2 e-1.2 f0.4 g-1.3 j-0.8 k2.0 m1.9 n1.3 r-0.6 s0.7
!varand 8.1 a-0.3 e-0.4 n1.0
!vard 7.9 n0.4 r0.4
!vari 6.8 e0.6 g2.1 h0.8 k-0.4 n-0.3 o0.9 p-1.0 q2.7 r3.0 s-0.5
!varit 6.8 e0.6 g2.1 h0.8 k-0.4 n-0.3 o0.9 p-1.0 q2.7 r3.0 s-0.5
!vart 7.3 b1.0 d1.1 e0.5 f1.0 g-0.4 i-0.6 k0.7 l-0.4 m-0.4 p-0.5 q0.9 s0.7 t-0.5
!veck 7.9 b0.4 c0.4 e-0.3 h-0.3 k0.5 l0.5 n0.9 p-0.4 q0.4 r-0.4 s0.7
!vem 7.9 a0.5 c0.5 d1.3 e-0.5
!vera 8.1 c0.9 d-0.4 g0.8 h1.2 j0.6 m0.8 n0.3 r0.9
!verand 8.1 c0.9 d-0.4 g0.8 h1.2 j0.6 m0.8 n0.3 r0.9
!verk 7.6 a0.6 b-0.5 d0.3 e2.0 g-0.4 m-0.5 n-0.4 o0.6
!verkar 7.9 a0.9 b-0.4 d0.5 e2.0 g-0.3 m-0.4 o0.7
!vet 7.9 d0.8 f0.4 g-0.4
!veta 8.1 i0.5
!vi 5.9 b-0.7 d1.4 e1.4 f-0.4 i1.2 j-0.8 k-1.0 l0.7 m0.9 n0.8 s-1.0
!vid 7.6 a-0.4 b-0.3 c-0.4 d-0.4 g0.3 k1.4 l1.0 m1.1 n0.3 p0.3 r0.4
!vida 8.1 b-0.4 d0.7 f0.7 k-0.4 l1.1
!vidare 8.1 b-0.4 d0.7 f0.7 k-0.4 l1.1
!vide 7.3 k0.6
!videos 8.1 g-0.7
!vikt 8.1 a0.6 d1.6 g-0.3 i0.4
!viktig 8.1 a0.6 d1.6 g-0.3 i0.4
!vilk 8.1 c-0.4 h-0.4 l0.8 r-0.5
!vilken 8.1 c-0.4 h-0.4 l0.8 r-0.5
!vill 6.8 c-0.5 d0.4 h-0.4 m-0.3 p0.5 r0.6 t-0.4
!ville 7.6 a0.5 c-0.4 d1.1 e0.4 g-0.7 i0.4 p0.6
!viss 7.9 b1.2 p0.9 s1.1
!️ 7.4 a-0.8 g0.9
a 5.5 a1.3 b2.0 c1.4 e1.3 f-0.4 g1.3 i-0.8 k1.4 l-0.3 m0.3 n0.6 p-0.6 r0.3 s-0.6
a+allt 8.1 a0.4 c0.6 g-0.5 i0.9
a+det 8.1 d0.4 e0.5 q0.7
a+se 8.1 a0.7 c1.0 j1.0
a3 7.9 a-0.4 b-0.3 d-0.4 e0.7 g-0.6 h-0.4 r-0.4
a4 7.9 a0.6 d1.4 e1.0 g-0.3 j0.6 m0.6 s0.4
a6 8.1 a-0.4 e-0.4 t0.3
aa 7.6 a-0.6 g-0.3
ab 6.4 a1.0 b0.5 c0.5 f-0.5 g-0.4 j1.7 k-0.6 l0.5 o0.8 p1.0 q0.5 s-0.4
abbo 8.1 a0.6 b0.9 e0.9 g-0.4 k0.4 s0.3
abborr 8.1 a0.6 b0.9 e0.9 g-0.4 k0.4 s0.3
abde 8.1 g-0.7
abde+i 8.1 g-0.7
abdeba 8.1 g-0.7
aber 7.4 b-0.4 i0.5 m1.1 o-0.4 p-0.3
aberop 7.6 f0.3 i0.6 m0.9 r0.5
abk 7.4 a0.4 c-0.4 e0.8 j0.8
abon 7.9 a0.4 b0.8 c-0.4 e-0.4 i0.4 p0.6
abonne 7.9 a0.4 b0.8 c-0.4 e-0.4 i0.4 p0.6
abso 7.3 a-0.4
absolu 7.3 a-0.4
acce 7.6 a-0.9 b-0.4 c-0.5 d-0.7 e-0.3 g-0.4 h2.3 i-0.7 j-0.4 l-0.4 m-0.5 o-0.4 q0.4 t0.3
accept 7.6 a-0.9 b-0.4 c-0.5 d-0.7 e-0.3 g-0.4 h2.3 i-0.7 j-0.4 l-0.4 m-0.5 o-0.4 q0.4 t0.3
ackl 7.6 a0.5 g-0.6
acklig 7.6 a0.5 g-0.6
admi 7.9 e0.3 l-0.4 r-0.3 t0.4
admini 7.9 e0.3 l-0.4 r-0.3 t0.4
adre 6.1 a-0.8 b-0.9 d0.9 e1.1 f1.4 g-1.4 h0.8 i-0.7 m-1.0 o1.0 p-0.7 q1.3 r0.7 s-0.5
adre+pa 7.9 c0.6 d1.1 e1.0 f0.5 l0.3 n-0.5 o1.2 q-0.4 t0.6
adress 6.1 a-0.8 b-0.9 d0.9 e1.1 f1.4 g-1.4 h0.8 i-0.7 m-1.0 o1.0 p-0.7 q1.3 r0.7 s-0.5
adve 7.2 a-0.5 b0.6 e-0.8 g0.6 h0.4 p0.7
advent 7.2 a-0.5 b0.6 e-0.8 g0.6 h0.4 p0.7
advo 5.0 a0.5 e0.8 f0.4 g-1.8 i0.4 j4.5 k-0.5 l-0.8 m0.4 n-0.3 o0.4 p-1.0 q-0.4 r-1.4 s-1.1 t-0.3
advo+att 8.1 e0.6 f0.5 j0.4
advo+form 6.5 j-0.6
advo+han 8.1 b0.3
advo+har 7.6 b-0.3 c0.5 d0.9 g-0.4 i-0.5 j1.0 m-0.4 o0.3 r-0.4
advo+i 7.9 a-0.8 e-0.3 q0.4
advo+lind 8.1 f0.3 k-0.4 m0.4
advoka 5.0 a0.5 e0.8 f0.4 g-1.8 i0.4 j4.5 k-0.5 l-0.8 m0.4 n-0.3 o0.4 p-1.0 q-0.4 r-1.4 s-1.1 t-0.3
affa 7.2 a0.6 b-0.5 d0.7 e0.4 f1.4 i0.6 j-0.4 k0.5 l0.9 n0.7 o-0.5 p-0.3 q0.7
affare 8.1 a0.4 e0.6 i0.5
affars 7.4 b-0.5 d0.8 f1.4 j-0.4 k0.6 l1.0 n0.7 o-0.5 q0.7
affi 6.7 a1.2 b-0.5 e2.7 f-0.3 g-0.4 i0.4 j-0.6 l1.1 m-0.7 p-0.6 r0.5
affi+till 7.9 a1.1 d-0.3 e1.4 g-0.4 i1.0 l0.4 q-0.4
affisc 6.7 a1.2 b-0.5 e2.7 f-0.3 g-0.4 i0.4 j-0.6 l1.1 m-0.7 p-0.6 r0.5
afto 6.9 a0.7 b-0.4 c-0.3 d0.3 e0.4 f0.4 h-0.4 i-0.3 j-0.3 k0.5 l-0.4 m0.9 n0.4 r-0.6 s0.8
afto+http 8.1 a0.7
afton 8.1 b-0.5 d0.5 e-0.4 f0.4 l-0.4 m1.0 n0.4
aftonb 7.2 a0.8 c-0.3 e0.7 r-0.4 s1.0
agar 7.0 b0.4 c0.6 d0.6 e-0.5 f1.9 h-0.4 i0.9 j-0.4 l0.4 p0.6 s-0.3 t-0.5
agare 7.9 a0.4 c0.8 d1.0 f1.4 g-0.3 p0.4 t-0.3
agaren 8.1 e-0.4 f0.9 i0.9 p0.5
agen 8.1 a0.4 c0.6 e0.3 f0.6 i0.5
ager 7.4 a-0.5 g0.8 h0.4 i0.8 q-0.3 r0.4
agg 8.1 a1.1 e1.1
agna 7.6 a0.6 b0.8 e0.8 g-0.5 i-0.7 j0.3 l-0.4 p-0.3 q0.5
agnat 7.9 g-0.4 i-0.5 j0.4
agne 7.3 a-0.8 d-0.4 e-0.4 g0.7 h1.1 j-0.4 m0.7 q0.4 r1.2 s-0.4
agneta 7.4 a-0.6 d-0.4 g0.5 h0.4 j-0.4 m0.6 r0.8 s-0.4
ah 6.8 a-0.9 g1.0
ah+tack 7.9 a-0.4
ahhh 8.1 a-1.7 g1.9
ahle 8.1 b1.1 f-0.4 g0.6 h-0.3 m0.9 n1.1 q0.3 r0.4
ahlens 8.1 b1.1 f-0.4 g0.6 h-0.3 m0.9 n1.1 q0.3 r0.4
ahli 8.1 a0.6 b0.6 e0.4 k-0.3 m0.8
ahme 7.9 e-0.8 g0.8 l0.5 m0.4 p0.5 q0.9 r0.7 t-0.4
ahmed 7.9 e-0.8 g0.8 l0.5 m0.4 p0.5 q0.9 r0.7 t-0.4
aja 8.1 a-1.0 g-0.7
aka 7.0 a-1.2 e-0.3 g2.1 h1.0 i-0.3 k0.7 o-0.4 q0.6 r1.2 t-0.5
aka+dit 8.1 a-0.7 e-0.3 g0.4 h0.6 n-0.3 q0.8 r0.5
ake 7.3 a0.4 b-0.3 c0.5 d0.4 i0.4 m0.6 p-0.3 r0.4 s1.0
aker 5.4 a1.3 b0.6 d1.3 f-0.7 g-0.9 h-0.4 j-0.7 l-0.4 m2.1 p2.1 r0.5 t-0.8
aker+har 8.1 b0.5 c0.3 e-0.3 g0.5 i0.5 k0.3 m0.5 o0.3 r0.9
aker+i 8.1 a2.1 d0.5 g-0.4 i0.5 p3.2
aker+pa 6.1 i-0.4
aker+till 8.1 a0.9 k0.7 m1.2 o0.4 p1.4 q-0.3
akeri 7.4 b-0.4 d0.9 e0.6 g-0.3 i0.4 l-0.3 m0.4 n-0.3 o-0.3 p-0.6
akerie 7.9 b0.7 c0.6 d0.4 e-0.5 i0.3 m0.7
akla 7.3 a0.3 d-0.8 f-0.4 g-0.4 h-0.3 i-0.5 n-0.3 q-0.3 s-0.3 t-0.3
aklaga 7.3 a0.3 d-0.8 f-0.4 g-0.4 h-0.3 i-0.5 n-0.3 q-0.3 s-0.3 t-0.3
akt 7.3 a0.3 b0.7 d-0.7 e0.6 h0.5 k0.7 l0.5 n0.7 p0.4 q0.7 s-0.4 t0.9
akte 6.7 b0.9 c1.4 e0.3 f0.5 g-0.7 j-0.6 k-0.5 l-0.3 m1.6 o-0.4 p0.5 r0.3 s-0.6 t0.6
akte+ut 8.1 a-0.7 c-0.3 d-0.4 e-0.6 i-0.4 r0.5 t0.4
akti 7.3 a-0.6 g0.9 m-0.4 n-0.4 o1.0 r0.5
aktiea 8.1 a-0.3 o0.3 r0.3
aktiva 8.1 g0.6
aktu 7.9 g-0.9
aktuel 7.9 g-0.9
akut 7.0 a-0.7 f0.4 g-0.5 i-0.4 j0.4 k0.4 p-0.5 q-0.3 t2.1
akuta 7.6 a-0.4 e-0.7 g-0.3 h0.6 n-0.3 t0.8
albu 8.1 g0.9
alde 8.1 a0.7 d0.8 e0.5 g-0.3 n0.3 o0.4
aldr 4.7 a0.9 b1.0 c0.6 d1.0 i0.4 j0.5 k1.1 m3.1 p-0.4 q1.3 r3.0
aldr+beho 8.1 g0.6 h1.2 r0.7
aldr+blev 8.1 d1.1 e-0.4 g0.4 i-0.3 j0.4 m0.9
aldr+blir 8.1 c0.9 s0.6 t1.2
aldr+det 8.1 a1.3 d0.8 e0.8 g-0.5 p1.0 s0.8
aldr+fakt 8.1 i0.3 n-0.3 p-0.3 q0.3 t0.6
aldr+far 7.9 c0.6 d0.4 f0.4 j0.6 r0.5
aldr+glom 7.9 a0.6
aldr+hant 7.9 a-0.8 f0.5 g0.4 h-0.4 o0.4 q-0.3 r0.7
aldr+har 7.9 a0.6 b0.6 c-0.5 e-0.3 g-0.3 i0.5 m1.8 o-0.4 s-0.3
aldr+kom 8.1 a1.0 b1.0 c-0.3 d-0.4 k0.4 m2.5 p-0.8 q-0.5
aldr+komm 7.9 b0.4 d1.3 e0.4 f0.5 g1.0 i0.8 r1.1
aldr+med 6.7 a-0.4 g0.9
aldr+oppn 8.1 b0.6 e-0.5 i1.0 k0.6 r-0.4
aldr+slut 8.1 a-0.4 g-0.4
aldr+till 7.9 b-0.4 e0.4 g-0.3 h-0.4 i-0.3 k1.2 n0.7 o0.7
aldr+vari 7.6 a0.7 d0.5 h0.5 p-0.3 q1.3 r1.4
aldre 7.4 a-0.4 d0.4 g0.7 i0.8 l-0.4 m-0.3 r0.6 s0.5
aldrig 4.7 a1.2 b1.1 c0.6 d0.7 g-0.6 j0.6 k1.1 l0.5 m3.3 q1.3 r2.6 t0.4
alds 7.9 a-0.5 d-0.4 e0.3 k0.6 l1.7 n0.9 q-0.3 r0.4
aldsta 7.9 a-0.5 d-0.4 e0.3 k0.6 l1.7 n0.9 q-0.3 r0.4
alex 8.1 a1.2 h0.6 m0.3
alf 8.1 a0.5 c0.6 e0.4 j0.4 p0.5
algj 7.6 a-0.9 c0.5 g-0.4 h0.6 i-0.4 j-0.4 k2.6 n-0.3 o0.4
algjak 7.6 a-0.9 c0.5 g-0.4 h0.6 i-0.4 j-0.4 k2.6 n-0.3 o0.4
algs 8.1 a1.4 c0.8 e2.1 g-0.5 k0.4 n0.5 s0.4 t1.2
ali 8.1 a-0.9 c-0.5 e-0.7 f-0.5 g-0.5 h0.4 i-0.5 l0.3 r-0.3
alic 8.1 g0.8
alice 8.1 g0.8
alin 7.6 a-0.7 b-0.4 c0.5 g1.0 h1.3 k0.3 n-0.3 r0.6
alings 7.6 a-0.7 b-0.4 c0.5 g1.0 h1.3 k0.3 n-0.3 r0.6
all 6.3 a0.8 b2.0 c-0.6 f-0.4 g0.5 i1.3 j-0.4 l-0.3 n0.4 s-0.7
all+karl 7.9 a-0.3 g0.6
all+resp 8.1 a1.5 b2.9 e-0.5 g-0.7 m0.7 o0.5 p-0.4 s-0.4
alla 4.1 a-0.6 b-0.4 c-0.8 d-0.7 e1.9 f0.6 g1.8 h2.2 i-0.6 j-1.6 l0.8 m-1.1 p-1.1 q1.5 r3.9 s3.4 t0.5
alla+andr 7.2 b0.5 d-0.3 h-0.3 l0.9 p0.5 r-0.3 s-0.3
alla+ar 7.4 a-0.3 b-0.3 c-0.5 h-0.3 i0.4 k1.2 m0.3 o0.6 r0.6
alla+avta 8.1 i0.6 q0.4
alla+bild 8.1 r0.6 s0.3
alla+dina 8.1 a-0.3 g0.3
alla+fakt 8.1 a-0.3 b-0.3 d0.3 e-0.6 g-0.4 h0.5 m-0.3 o1.4 r-0.3 t-0.3
alla+fall 7.0 a-0.7 c-0.5 g-0.5 i0.7 j-0.3 k0.3 l0.5 n1.0 p-0.5 q1.4 r-0.4 s-0.5 t0.3
alla+far 8.1 d0.6 e0.5 p1.0 s0.7
alla+fooo 8.1 a-0.4 g1.5
alla+har 8.1 b-0.4 c0.8 d-0.5 f0.9 g0.3 i-0.4 n-0.3 q0.3 r0.4
alla+i 7.6 a0.9 b0.5 c0.6 d0.5 i-0.4 l1.0 o-0.4 p1.4 s1.2 t0.6
alla+inbl 8.1 d-0.4 t-0.3
alla+matt 8.1 e0.5 i1.1 s1.0
alla+orig 8.1 e0.6 i1.0
alla+pa 7.9 a-0.6 e-0.4 r0.4
alla+som 7.0 a-0.6 d0.8 e0.5 f0.4 g-1.6 h-0.4 o0.4 t0.6
alla+tre 6.8 a-0.5 b-0.5 c-0.6 e0.9 g0.6 h1.2 i-0.9 j0.5 l-0.6 q0.8 r0.8 s0.3
alla+vara 8.1 b-0.3 f1.3 q0.5 r0.6 t-0.3
alla+vi 8.1 g-0.5 t0.4
alla+vill 7.9 c1.1 g0.6 h1.2 i0.6 m-0.4 n-0.4 o0.5
allan 8.1 g0.5 h1.4 r0.7
allas 8.1 e-0.4 i0.5 k0.6 t0.3
alld 6.9 a0.5 b0.8 g0.3 i-0.3 l-0.4 m1.4 p-0.3 q0.6 r0.5
alldel 6.9 a0.5 b0.8 g0.3 i-0.3 l-0.4 m1.4 p-0.3 q0.6 r0.5
alle 7.4 a-0.3 d-0.4 e0.7 i-0.4 j1.0 k-0.3 l0.5 o0.6 p-0.4 s1.3
alle+och 8.1 e0.4 j0.7 s0.6
allerg 7.6 a-0.4 c-0.3 d-0.4 i-0.3 j0.5 k-0.3 l0.5 o0.6 p-0.3 s0.4
allh 7.9 a0.3 c0.4 f0.5 s0.3
allhel 7.9 a0.3 c0.4 f0.5 s0.3
alli 7.3 a0.8 b0.7 c0.4 d-0.6 f0.3 i-0.5 j0.4 k0.9 m0.8 r0.7 s0.5
alliho 7.3 a0.8 b0.7 c0.4 d-0.6 f0.3 i-0.5 j0.4 k0.9 m0.8 r0.7 s0.5
allm 7.2 a0.4 e0.3 h-0.3 i-0.4 j0.5 m0.4 p-0.6 s0.9
allm+doms 8.1 j0.4 m0.7
allm+rekl 7.4 a0.3 i-0.4 p-0.4 s1.0
allman 7.2 a0.4 e0.3 h-0.3 i-0.4 j0.5 m0.4 p-0.6 s0.9
alls 7.9 a-0.6 c-0.3 d0.4 g-0.4 m-0.3 n-0.3 p0.8 t0.7
alls+pa 7.9 a0.7 c0.8 d0.3 e1.7 f-0.5 h-0.3 i-0.5 m-0.3 q0.5 t1.9
allt 3.8 a-0.9 c1.0 d-1.8 f-0.7 g1.3 h1.7 i-0.9 j-0.7 l1.8 n2.4 o0.9 p-0.6 q1.2 r2.2 s-1.2 t0.5
allt+anna 7.4 d0.4 e-0.5 g-0.4 k-0.3 m0.7 n0.8 q0.4
allt+ar 6.8 a1.2 c-0.5 d-0.4 e-0.4 g-0.7 i-0.4 l0.3 n-0.4 p-0.3 q2.1 t0.4
allt+att 7.3 c0.3 d-0.3 h0.4 l0.9 r0.5
allt+den 7.9 a-0.4 b0.3 e0.3 g0.5 k0.4 l0.7 n0.9 o-0.3
allt+det 7.9 a-0.7 c-0.4 e-0.6 k0.8
allt+dett 8.1 a0.6 h0.3
allt+du 7.4 g0.6
allt+efte 8.1 a0.7 c0.5 d-0.3 i0.7 j0.5
allt+er 7.6 a-0.5 b-0.3 f-0.3 g1.0 i-0.4 j0.9 n0.3 p-0.5 q-0.4 r1.5
allt+far 7.9 a0.4 g0.5
allt+fatt 8.1 a0.8 b0.8 d1.1 e0.6 i0.3
allt+fran 7.6 e1.1 g1.0 k0.4 p0.8 r-0.4 s0.7
allt+gar 8.1 a1.8 c2.7 f0.5 g-0.7 i-0.4 j0.9 m0.4 o-0.3 q0.5
allt+gott 7.2 b0.8 f-0.5 h0.3 i-0.3 l-0.5 m0.7 n0.8 o1.0 q1.8 t0.3
allt+han 8.1 a0.5 e1.0 f0.3 g-0.3 j0.3 n0.7 t1.1
allt+har 7.9 a0.4 g-1.0
allt+hos 8.1 a-0.4 g0.3 i-0.3 q0.5 r0.3
allt+i 8.1 a-0.3 h0.3 k0.5 m0.5
allt+inga 8.1 c0.9 d-0.3 g-0.3 p1.0 s0.6
allt+inte 7.9 e0.6 g0.3 n0.4 q-0.6 r0.5
allt+ja 8.1 g-0.6
allt+jag 7.9 a-0.7 e-0.5 g1.5 r0.3
allt+med 8.1 a-0.6 g0.4 k0.4 n0.6
allt+ni 7.4 a0.9 c0.4 i1.4
allt+och 8.1 e0.4 f0.3 g-0.4 j0.7 l0.3 p0.7
allt+over 8.1 a-0.5 g0.5 r0.9 t0.3
allt+pa 6.8 b0.4 d-0.4 e0.5 g0.8 l0.5 p0.6 r0.4 s-0.4 t0.5
allt+sa 8.1 a-0.4 g0.6
allt+ser 8.1 a-0.4 d0.4 q0.6
allt+slit 8.1 a0.3 c0.3 e0.7 h0.6 i0.4 o0.3 r0.3
allt+som 7.6 a-0.5 b-0.4 c-0.3 g-0.6 i0.5
allt+till 7.6 a1.3 d-0.4 i0.8 m0.7 p0.9 s0.4
allt+unde 8.1 a-0.4 n1.2
allt+vad 8.1 a1.1 g-0.8
allt+var 7.9 e-0.6 r-0.3
allt+vari 7.9 a-0.5 g0.7 i0.5
allt+vi 8.1 a-0.5 b0.5 e-0.6 i-0.5 j0.4 s-0.3 t0.3
allt+wow 8.1 a-0.3 g1.0
alltid 5.5 a-0.7 b0.4 c-0.7 d1.7 e-0.5 g2.6 h-0.5 j-0.3 k0.3 l0.6 n0.7 o0.4 r-0.8
alltih 6.8 a0.4 b-0.6 e0.5 i1.2 j0.7 k-0.4 l0.8 p0.7 q-0.5 r0.4
alltin 7.9 a-0.8 c-0.3 d-0.7 k0.7 n0.9 q-0.4
alltsa 4.9 a-1.3 b1.4 c0.6 d-1.3 e1.8 f-0.7 g-0.8 h0.8 i-1.6 j-0.9 m-0.6 n0.6 o1.1 q-0.6 r1.7 s-0.8
allv 7.9 a-0.5 d0.7 f-0.4 i-0.3 l1.4 m-0.4 n0.4 o0.7 p-0.4 t0.4
allvar 7.9 a-0.5 d0.7 f-0.4 i-0.3 l1.4 m-0.4 n0.4 o0.7 p-0.4 t0.4
alma 7.9 c-0.5 d-0.4 e-1.0 h-0.6 l-0.3 m1.2 n0.4 q-0.4 t-0.4
alme 7.9 b0.6 d-0.4 e0.7 j0.6 o0.3
almega 8.1 e0.4 j0.7
alsk 4.6 a-2.8 c0.6 e0.4 g5.5 j0.4 p0.6 s0.8
alsk+att 7.2 a-0.6 g0.8
alsk+dig 6.1 a-0.6 g0.8
alsk+din 6.9 a-0.8 g0.8
alsk+dina 6.5 a-0.5 g0.9
alsk+er 7.0 a-1.0 g1.0
alsk+era 7.9 a-0.3 g0.3
alsk+nar 7.6 g0.7
alsk+orga 8.1 g0.6
alska 7.9 a-0.3 g0.4
alskad 7.0 a-0.4 g0.6
alskar 4.7 a-2.3 c0.6 e0.4 g4.7 j0.4 p0.6 s0.8
alskli 7.6 a-0.3 g0.6
alta 6.8 a1.2 b-0.8 c1.5 d0.4 e1.2 f0.6 g-1.1 h-0.3 n-0.3 o0.4 p0.9 s1.5
altan 7.9 b-0.6 e1.1 f0.3 g-0.4 i-0.4 p1.4
altane 7.9 e0.5 f0.5 g-0.5 j0.7 o0.4
alte 7.9 b0.4 d0.6 e-0.3 i1.1
altern 7.9 b0.4 d0.6 e-0.3 i1.1
alva 8.1 a0.3 b0.9 e0.6 m-0.3 o0.3 r0.4
alve 8.1 a0.7 c0.7 d1.3 i0.6 t0.8
alvs 8.1 c1.2 g-0.3 i0.8 k1.7 o0.3
amal 8.1 a0.9 b2.4 c0.6 d-0.3 e1.9 g-0.4 o0.3 p0.8
aman 8.1 a-0.4 d-0.4 h-0.5 t0.5
amanda 8.1 a-0.4 d-0.4 h-0.5 t0.5
amin 8.1 b-0.4 d0.4 e-0.3 g0.3 h1.0 q-0.5 r0.7
amina 8.1 b-0.4 d0.4 e-0.3 g0.3 h1.0 q-0.5 r0.7
amne 7.0 c0.4 d2.3 e-0.6 g0.3 i-0.6 j-0.4 l1.2 o0.5 p-0.3 q0.3 s2.0
amnet 8.1 d1.1 l0.3 s0.8
amp 6.8 a-0.5 g-1.0
an 5.0 a2.2 b5.1 c1.9 d0.5 e0.6 f2.5 g-1.2 h-0.5 i0.5 j-1.0 k1.5 l1.6 m-0.6 n1.3 o0.4 p-0.7 q0.7 r1.8 t-0.4
an+att 7.6 a-1.0 g1.4
an+den 7.9 a0.4 b0.7 c-0.3 e1.1 h-0.6 i-0.3 r0.4 s0.5
an+en 7.4 a1.7 b0.4 c-0.5 d1.1 g-0.8 h-0.3 l-0.4 r-0.5 s-0.4
an+er 8.1 a0.7 b0.5 c1.2 d-0.3 g-0.3 i0.6 k0.3
an+idag 8.1 a-1.3
an+inna 8.1 a0.5 b0.7 c0.6 e0.5 i0.8 p1.1 q0.3
an+jag 7.3 a0.6 b0.7 c0.9 f2.6 g0.3 i0.4 j-0.3 k-0.4 m0.4 p-0.6 q0.6 s-0.8
an+min 7.6 a-0.6 c0.4 e-0.8 g-0.4 h0.3 i-0.3 j0.5 m0.5 o0.6 q0.9 r0.3 s-0.3 t-0.4
an+offe 8.1 a-0.8 b-0.7 c0.3 f0.6 g1.6 i-0.3 l0.4 m-0.4 n1.1 r1.9
an+sa 7.2 a1.3 b0.6 c1.6 e0.8 g-0.4 i1.6 j0.3 l1.0 m-0.4 n-0.4 p0.7 q-0.5 r-0.5 s1.6
an+vad 7.6 a1.4 b2.2 e-0.7 g-1.1 k0.8 n0.3 o0.3 t0.3
an+vi 7.9 a-0.3 d-0.5 f0.6 g0.4 h0.8 i-0.4 l1.0 n0.3 o0.4 r0.5
anal 7.4 a0.7 d0.7 e1.8 f0.8 h0.7 i1.4 l0.3 q0.4 r0.3
analys 7.9 c0.4 d0.9 e0.9 f0.9 h0.8 l0.4 q0.5 r0.5
analyt 8.1 a0.7 e1.1 i1.3
anar 8.1 c1.4 d1.5 f0.6 g1.1 l0.6 n0.4 q0.4 r2.0
anbu 6.9 a-0.5 b-0.6 d0.6 f0.3 h0.4 i1.2 j-0.4 k0.3 p-0.4 r0.7 s-0.4 t0.7
anbud 7.9 c-0.3 d0.4 i1.5
anbude 7.9 a-0.6 f0.4 g-0.4 i-0.5 n-0.3 q-0.3 r0.4 t1.0
anbuds 7.9 c0.5 d0.6 e-0.3 g0.9 h0.9 k0.4 r0.7
anda 5.2 a0.4 b1.4 d1.1 e1.9 g0.9 h0.6 i-0.5 j-0.5 k1.5 l-0.5 m1.6 o0.7 p0.4 q0.5 s-0.4
anda+ar 7.6 a-0.3 e0.5 g-0.4 j-0.3 m0.9 n-0.4 r-0.7 s-0.5 t0.7
anda+inte 8.1 b0.4 c0.6 d-0.4 h0.3 k1.2 n-0.3
anda+ska 8.1 l0.3 n0.9
anda+till 7.9 a-0.3 g0.9 i-0.4 o0.5 q-0.3 r1.5
ande 6.3 c1.1 d1.1 e1.0 g0.3 j0.5 l0.8 m0.8 s-0.4 t1.4
anders 6.4 a0.4 c1.0 d0.9 e0.9 g0.4 j0.6 l0.8 m0.6 s-0.4 t1.3
andr 4.5 a-0.8 b1.1 c-0.6 f-0.4 h1.1 i1.1 j-1.7 l1.7 m1.1 n2.3 o0.9 p-0.5 q2.2 r-0.6 s0.6 t0.6
andr+bord 8.1 b0.5 g-0.4
andr+byra 8.1 b1.0 d-0.5 g0.8 h-0.4 i0.4 r-0.4
andr+det 8.1 a-0.4 c0.4 h0.4 l0.3 o1.1 r-0.4 t0.5
andr+halv 7.3 b0.8 f0.6 g-0.6 i-0.5 k-0.5 l0.6 m0.7 n2.8 o-0.9 q1.6 r-0.4 s-0.6
andr+har 8.1 a0.6 d1.0 i0.9
andr+i 7.2 a-0.8 b-0.5 e-0.4 g0.4 i-0.7 n0.6 o-0.4 p-0.5 q0.4 r-0.5 s-0.4
andr+kan 7.9 c0.4 e-0.4 g-0.5 t0.7
andr+leve 7.9 a0.4 b0.6 e-0.4 h-0.7 i0.7 l0.9 p0.7
andr+mig 8.1 e0.8 m1.1 p1.2
andr+pa 8.1 e0.6 m0.4 p0.3 s0.4
andr+sa 8.1 b0.6 i0.4 m1.3
andr+sida 7.4 a0.4 b0.4 d0.5 i1.3
andr+till 7.9 b-0.5 d-0.4 e-0.7 h-0.6 l0.4 m0.7 t-0.4
andra 4.7 a0.6 b1.8 d0.7 e1.0 h1.1 i2.1 j-1.4 l1.5 m1.8 n2.4 o1.2 p-0.4 q2.2 r-1.4 s0.6 t0.7
andrad 8.1 a-0.6 h-0.4 l0.7 r0.9 t0.4
andrar 8.1 k0.6 p0.5 t0.3
andras 7.6 b-0.5 d-0.5 e-0.6 g-0.3 h0.3 l0.5 s0.9
andrat 8.1 i-0.3
andrea 8.1 h0.7 q0.4
andrin 7.6 a-0.9 c-0.6 i-0.3 o0.3 q-0.5
androi 8.1 a-0.4 e-0.3 r0.4
ang 7.9 a0.5 e1.1 l-0.3 n0.7 p1.1
anga 7.3 a1.3 b1.0 c0.4 d-0.5 e-0.9 g-0.3 i0.4 j1.4 m0.5 o-0.4 s0.4
angaen 7.4 a1.2 b0.5 d-0.4 e-0.7 g-0.3 i0.5 j0.9 m0.6 o-0.4 p0.4 s0.5
ange 6.5 a0.5 c1.4 e0.7 f0.6 g-0.4 j0.5 l0.7 m0.6 o2.8 q0.6 s-0.5
angerr 8.1 i0.5 m0.7
angr 7.6 a-0.6 e-0.8 g-0.3 i-0.3 r-0.4 s-0.3 t-0.3
angr+det 8.1 e-0.5
angrar 8.1 e-0.5
anho 8.1 d-0.6 e0.6 h0.3 k0.6 m0.4 t1.2
anhori 8.1 d-0.6 e0.6 h0.3 k0.6 m0.4 t1.2
anjo 6.3 a2.5 g-0.5
anjo+ar 7.9 a0.8 g-0.6
anjo+gor 7.4 a0.7
anka 7.9 d0.6 e0.9 f1.1 g-0.3 h0.3 l0.3 n-0.3 o0.6
anki 7.4 c-0.4 e-0.3 f-0.3 g-0.3 h-0.3 i-0.3 l-0.7 m0.7 n1.2 q-0.5
anla 7.9 a0.6 c0.7 e-0.5 p0.7
anla+till 8.1 a0.5
anland 8.1 a0.6 c0.7 e-0.3 p0.8
anle 7.0 a-0.5 c0.3 f-0.4 g1.0 i0.4 l1.9 m-0.4 n0.4 o-0.6 p0.8 q0.8 r0.4
anle+av 7.4 c0.4 e-0.7 f-0.3 i0.4 j0.4 l2.1 m-0.4 n0.4 o-0.7 q0.8 r0.4
anledn 7.0 a-0.5 c0.3 f-0.4 g1.0 i0.4 l1.9 m-0.4 n0.4 o-0.6 p0.8 q0.8 r0.4
anli 6.5 a0.8 b-0.6 c0.7 g0.5 h0.6 i1.0 j0.7 l0.6 r0.8 s2.1
anli+er 7.4 a0.4 b-0.4 e-0.5 h0.5 m0.3 p0.6 s1.6
anlita 6.5 a0.8 b-0.6 c0.7 g0.5 h0.6 i1.0 j0.7 l0.6 r0.8 s2.1
anma 5.3 a2.9 c0.8 d0.4 e1.6 f-1.0 g-1.4 i-1.4 j4.5 k-0.6 m-0.5 n-0.3 p0.7 q-0.9 r0.4 s2.1
anma+det 8.1 a0.4 e0.7 j1.1 s0.4
anma+er 7.4 a0.5 d0.7 e-0.6 g-0.5 i-0.4 j1.0 s0.4
anma+mig 8.1 d0.7 s0.9
anma+mot 8.1 a0.7 e0.4 g-0.5 j0.4
anma+om 8.1 a0.6 e0.9 j1.0 s0.7
anma+pa 7.9 h-0.3
anma+till 6.5 c1.1 d-0.4 g-0.6 h-0.3 i-0.7 j1.8 m-0.4 o0.3 p-0.8 q-0.3 r0.6
anmal 8.1 a0.4 j0.7
anmala 6.2 a2.0 c0.3 d-0.6 e1.5 f-0.4 g-1.6 h-0.8 i-0.4 j4.6 p-1.0 q-0.5 r-0.3 s1.4
anmald 7.6 a-0.6 b0.6 d0.4 e-0.5 g0.6 i-0.4 n-0.3 p0.5 r0.8 t0.5
anmale 7.6 a1.6 d-0.4 e-0.3 g-0.7 p0.7 s1.0
anmaln 8.1 g0.3 h0.5 r0.5
anmals 7.4 a-0.5 b-0.5 c0.5 d0.5 e-1.1 i-0.4 j-0.3 k-0.4 m-0.3 o0.3 p-0.3 q-0.4 s-0.4
anmalt 6.8 a0.5 c-0.7 d0.9 e1.2 f-0.4 h0.3 j1.7 r-0.4 s1.1
anmark 7.4 a0.5 c0.6 d-0.3 e0.8 j-0.5 o-0.3 p1.3
ann 7.0 a0.7 b0.5 c-0.5 d1.0 e0.5 i0.9 j-0.3 m0.9 n0.6 p0.9 q0.3
ann+char 8.1 d0.5 i0.4 s0.7
ann+sofi 8.1 g0.4 i0.5 n0.7 r0.4
anna 4.4 a0.7 d0.7 e-0.6 f1.3 g-1.4 h0.8 i3.0 j-0.6 k2.4 l-0.3 m3.4 n0.5 o0.6 p-0.6 q-0.6 r0.7 s1.4 t1.4
anna+an 7.9 a0.6 c0.8 e1.0 g0.5 j0.6 m0.7
anna+ar 7.0 a-0.3 d0.3 f-0.3 g-0.3 h0.3 i-0.6 k2.5 l-0.3 n1.0 o1.1 r0.6
anna+arti 8.1 g0.6
anna+blir 7.9 a0.7 d0.8 e0.3 j0.8 s1.2 t1.5
anna+byra 7.9 d-0.5 s1.1
anna+dag 7.6 a-0.9 c-0.3 f-0.3 g-0.4 i-0.5 k1.5 l0.3 n1.2 o0.4 r0.4 t-0.3
anna+fall 8.1 e0.4 j0.3 m-0.5 p0.6
anna+far 7.3 a0.7 b1.2 d-0.4 e0.7 j0.3 l-0.4 m0.4 o0.5 p-0.3 s0.6 t0.7
anna+for 8.1 a-0.4 d0.6 i0.4 s0.5
anna+gang 7.6 a-0.4 b-0.5 e-0.7 f0.4 i-0.5 k1.5
anna+gar 8.1 b-0.3 c-0.5 d-0.4 f0.3 k0.7 m0.7 r0.3 s-0.3 t1.1
anna+har 7.4 c-0.4 f-0.4 h-0.4 l1.3 n-0.4 p-0.4
anna+i 8.1 c0.6 d0.8 g-0.4
anna+och 8.1 a0.4 d0.5 i1.2 j0.5 s0.7
anna+satt 7.9 a0.6 d1.4 e-0.4 f0.5 j1.2 s0.9
anna+spel 8.1 a-0.3 g0.5
anna+tjej 8.1 g-0.3
anna+verk 8.1 b-0.3 i0.4 q0.4
annan 5.3 a-0.6 b-0.9 e0.5 g-0.6 h0.4 i4.0 j-0.5 k1.8 n1.3 p-1.1 r0.3 t-1.2
annans 7.4 a0.5 c-0.3 e0.4 i0.4 p0.5 r0.4 t-0.3
annars 5.5 a1.1 b0.9 c-0.6 d-0.5 e-1.4 g-0.6 i-2.0 j0.5 k0.6 l-0.4 m2.3 n-0.9 o1.6 p0.7 q-0.7 r0.7 s1.9 t4.0
annat 5.8 a-0.3 b0.4 c0.4 d0.9 f1.4 h0.7 i0.5 j-0.7 k-1.0 m1.8 o-0.7 p-0.6 s0.5
anne 6.8 b-0.4 d-0.4 g0.4 h0.5 i1.0 k0.7 r1.1 s-0.4
anneli 7.0 g0.4 h0.7 i0.7 j-0.3 k0.7 l-0.3 n0.4 r1.0 s-0.4 t-0.5
annett 8.1 e0.3 i0.4 l0.6
anni 7.2 f-0.4 i1.4 k-0.4 m-0.5 o0.4 p-0.4 r-0.6 s0.3 t0.4
annika 7.3 f-0.5 g-0.3 i1.4 k-0.4 m-0.5 o0.4 p-0.4 r-0.6 s0.4 t0.4
anno 6.0 a1.0 b1.9 c0.5 d-0.5 e2.3 h0.3 i2.2 k-1.0 p0.7 q0.4 t1.0
anno+har 8.1 e0.3 g0.4 p0.6 r0.3
anno+i 7.9 b0.6 e0.4 i-0.4 m0.4 p0.8 s0.5 t0.8
anno+ut 8.1 g-0.3
annons 6.2 a0.8 b1.8 d-0.9 e2.4 g-0.7 h0.3 i1.9 j-0.4 k-1.0 l-0.5 p0.4 q0.4 s0.3 t1.1
annorl 7.3 a0.3 c0.5 d0.4 g0.6 i0.4 j0.3 l0.5 p0.4
annu 5.9 a3.1 b0.5 c2.4 d0.8 e1.2 f0.5 g-0.8 i0.7 j1.3 m0.8 o0.5 p-0.8 q0.3 s1.8
annu+en 6.8 c0.9 d0.9 f0.4 g0.5 h0.4 n-0.4 o0.4 q0.3
annu+inte 7.4 a1.2 c1.4 d0.3 e0.8 g-0.4 i-0.3 j1.1 l0.4 p-0.4 q0.3 s0.9
annu+mer 7.6 a1.4 b0.9 e0.6 g-1.1
anon 7.9 a-0.4 o-0.3 r-0.3
anonym 7.9 a-0.4 o-0.3 r-0.3
anse 7.4 a1.3 c-0.3 e-0.3 g-0.5 i-0.5 j1.5 r-0.5
anse+att 8.1 a1.1 e-0.4 g-0.4 j1.4
anser 7.4 a1.3 c-0.3 e-0.3 g-0.5 i-0.5 j1.5 r-0.5
ansi 7.4 g0.8 j0.3 s0.4
ansikt 7.4 g0.8 j0.3 s0.4
ansl 7.6 d1.0 k-0.3 n0.5 s1.0 t-0.5
anslag 7.9 a0.5 d1.0 e0.4 s1.1
anso 6.5 a1.4 b0.6 c1.8 e-0.5 g-0.3 i-0.7 j2.3 l0.4 m1.0 o-0.3 q-0.6 r0.3 t0.5
anso+om 7.0 b0.9 f-0.5 g-0.4 h0.5 i-0.4 j1.0 k0.4 l0.3 o-0.4 p0.4 q-0.5 s-0.5 t0.5
ansoka 6.7 a2.0 b0.8 c1.3 d0.4 h-0.5 i-0.5 j2.0 m1.1 p0.3 q-0.4 r0.4
anst 5.7 a-1.0 b0.9 c-0.3 e1.1 f1.0 g0.4 h1.0 i-1.2 k0.4 l3.9 m-0.4 p-1.0 q-0.8 r0.3 s-1.4 t-0.6
anst+en 7.6 a-0.7 d-0.6 g0.3 h-0.4 i0.5 k0.3 l-0.4 p-0.4 r0.7 t-0.4
anst+i 8.1 b0.6 g1.1 h1.7 i-0.4 m-0.3 o0.4 t0.5
anst+med 7.9 a-0.5 e0.4 h-0.3 l2.0 p-0.6
anst+nu 8.1 a-0.4 d-0.4 e-0.5 f0.3 g0.9 h0.8 r0.8
anstal 5.9 a-0.7 b0.7 e0.8 f1.4 g1.0 h1.3 i-0.8 j0.4 k0.4 l0.7 m-0.4 o0.3 p-1.0 q-0.8 r0.5 s-1.3 t-0.5
anstan 7.4 a-0.3 d0.6 e0.3 f-0.4 g-0.6 h-0.5 i-0.4 l3.2 o-0.4 r-0.4
ansv 6.0 a2.5 b-0.9 c0.5 d-0.4 e0.8 f3.0 g-1.4 h-0.8 j3.2 k0.3 l-0.4 m-0.5 p-0.6 r-0.4 s0.8 t-0.4
ansv+for 7.4 a1.0 b-0.4 c1.4 e-0.5 f2.6 g-0.4 h-0.4 i-0.6 k0.4 n0.3 p-0.5 q0.5 s-0.5
ansv+och 7.9 a-0.3 i-0.3 j1.1
ansv+till 8.1 c0.3 e0.3 i0.6 j0.4 s0.6
ansv+utgi 8.1 d0.9 s0.8
ansvar 6.0 a2.5 b-0.9 c0.5 d-0.4 e0.8 f3.0 g-1.4 h-0.8 j3.2 k0.3 l-0.4 m-0.5 p-0.6 r-0.4 s0.8 t-0.4
anta 6.6 a-0.4 b-1.1 c-0.4 d0.3 e0.8 f0.3 g0.5 i0.3 k-0.4 l-0.4 m1.1 o1.0 r0.6 t0.5
anta+en 8.1 i1.3
anta+jag 7.9 a-0.5 g0.8 h0.4 n0.4
antagi 8.1 i1.3
antal 8.1 a-0.6 g-0.7 q0.3
antale 7.4 a0.4 b-0.7 e0.9 f0.7 g0.6 i-0.5 j0.5 m1.2 n-0.5 o1.2 p0.4 q-0.3 r0.9 t0.3
antar 7.9 a-0.5 g0.8 h0.4 n0.4
ante 7.4 b0.6 e0.9 f-0.4 h0.5 i-0.3 k0.5 m-0.4 r-0.4
anteck 7.4 b0.6 e0.9 f-0.4 h0.5 i-0.3 k0.5 m-0.4 r-0.4
anti 7.4 a1.4 b0.9 c0.8 g-1.0 p0.5 s0.5 t1.1
anting 8.1 a1.0 c1.0 s0.6 t1.3
antl 6.0 a-2.1 c0.3 d0.4 e-1.3 f0.4 g1.2 h0.5 i-0.8 j-0.4 k0.9 o0.4 p-0.7 q1.1 r0.9 s-0.5
antl+ur 8.1 a-0.4 g-0.4 k0.4 q1.8
antlig 6.0 a-2.1 c0.3 d0.4 e-1.3 f0.4 g1.2 h0.5 i-0.8 j-0.4 k0.9 o0.4 p-0.7 q1.1 r0.9 s-0.5
anto 8.1 b0.5 g-0.5 i0.7
anva 6.2 a-1.1 b-0.4 c-0.3 d-1.1 e-0.5 f-0.5 h0.7 i-0.8 k-0.5 l0.3 m0.4 n0.8 r0.4 s0.4
anva+den 7.6 a0.6 d-0.5 e1.2 h0.5 m0.6 n0.6 s0.7 t0.4
anva+inte 7.9 a-0.8 k-0.3
anvand 6.3 a-1.2 b-0.4 c-0.3 d-0.9 e-0.6 f-0.5 h0.8 i-0.8 j-0.5 k-0.5 l0.3 m0.4 n0.8 r0.4
app 7.4 c0.7 e0.7 h0.5 i-0.5 p0.4 q0.5 r0.8 t0.3
app+for 8.1 a-0.6 c0.4 f-0.4 i-0.5 r0.3
appe 6.8 a-1.1 g-0.4 h1.1 j-0.6 m-0.5 p-0.4 r0.9 t0.6
appen 7.0 c0.4 d0.3 e0.6 g-1.0 h0.6 j-0.5 l0.3 m-0.4 n-0.4 s0.4 t0.7
appl 7.6 a-0.5 e-0.6 g1.2 h0.8 i-0.4 m0.7 r1.5 t-0.3
applad 8.1 a-0.4 g0.9 h1.1 m0.5 r1.1
apri 5.9 a0.6 c0.8 d1.1 e-0.7 g-0.5 i0.9 j0.4 k1.4 l0.4 m1.0 n1.6 p-0.4 r0.4 t0.5
apri+och 7.6 a0.7 b-0.4 c0.4 e0.4 f0.4 g-0.3 h-0.3 j0.3
april 5.9 a0.6 c0.8 d1.1 e-0.7 g-0.5 i0.9 j0.4 k1.4 l0.4 m1.0 n1.6 p-0.4 r0.4 t0.5
ar 2.0 b-1.9 c-1.1 d-1.9 e-0.8 f-1.7 g-1.1 h-1.2 i-2.3 j-0.8 k-0.9 l-0.7 m-1.9 o-0.5 p-2.0 q0.8 r-0.9 s-1.1 t-0.7
ar+advo 7.6 a0.4 f0.4 i0.3 j0.6
ar+alla 8.1 a-0.3 b-0.3 f-0.4 g0.3 h0.6 m-0.3 n-0.3 q0.5 r0.7
ar+alle 8.1 e0.4 j0.7 s0.6
ar+allt 6.7 a-0.9 d-0.8 e-0.4 f-0.4 i0.4 l-0.4 m-0.4 o1.2 p-0.5 q-0.4 r0.4 s-0.4
ar+anma 8.1 c0.5 e-0.4 g0.3 r0.9 t0.3
ar+annu 8.1 a0.9 b0.8 i0.3 s1.5
ar+ansv 8.1 a0.5 c-0.4 f1.1 n0.7 s-0.3
ar+antl 8.1 d-0.3 e-0.4
ar+ar 8.1 b0.3 d0.6 e0.6 g0.6 h0.6 i0.4
ar+arg 8.1 a-0.6 e-0.4 g-0.3 m0.5 o0.4 r-0.5 s-0.3
ar+att 5.9 a1.5 b1.7 c0.5 d-0.3 e0.7 f1.1 g-1.5 i0.5 j0.5 k0.4 p0.4 q-0.6 r-0.6 s0.7 t0.5
ar+atte 7.4 b0.4 c-0.6 k1.1 l-0.7 n2.7 o-0.7
ar+av 8.1 d1.0 g0.4 o0.4 r0.8 s0.5
ar+aven 8.1 b0.4 c0.6 e-0.4 s0.9
ar+avgj 8.1 a-0.7 h0.6 i0.4 j-0.3
ar+avhj 7.9 a0.5 c0.4 e0.6 j0.6 p1.6
ar+baaa 8.1 a-0.6 g1.0
ar+bara 6.5 a-0.3 c-0.4 e0.4 f-0.4 g-1.1 h1.0 i-0.5 j1.1 m0.5 n0.4 o2.6 p-0.6 s-0.7 t1.2
ar+barn 8.1 a1.2 g-0.4
ar+bast 5.9 a-1.4 g2.5 h1.0 r0.7
ar+batt 7.9 c0.4 d-0.6 g0.6 r0.4
ar+best 7.2 a-1.2 b-0.4 g0.4 h-0.3 i-0.5 j0.4 m-0.3 p0.7 s-0.4
ar+beta 6.7 a-1.1 b0.4 d-0.4 e-0.5 f0.6 g-0.4 h-0.4 i-0.6 j-0.6 k0.5 n-0.9 o1.6 p-1.3 q4.7 r0.4 s-0.6 t-0.4
ar+bevi 8.1 c0.4 e-0.5 l1.1 p0.6
ar+bifo 6.4 c0.3 d0.4 p-0.3
ar+boka 7.6 a-0.5 d0.6 g-0.8 h0.3 j-0.4 o0.4 p-0.3
ar+bort 7.3 a-0.6 f-0.5 g-0.4 i-0.5 k1.9 l0.9 n0.5 s-0.4
ar+boup 8.1 j0.6
ar+bra 7.4 a-0.5 g-0.3
ar+brat 8.1 a-1.0 c-0.4 f-0.4 s-0.3 t1.5
ar+bygg 8.1 a-0.4 b-0.4 h0.4 m-0.4 n-0.4 o0.8
ar+darf 7.6 a-0.5 b-0.5 c0.4 d-0.4 e-0.5 g-0.3 i-0.8 l-0.3 q0.4
ar+de 7.2 a0.8 c1.2 e0.9 g-1.4 i1.3 m-0.3 o-0.4 p0.6 q-0.4 r-0.5 s0.3
ar+den 5.9 a-0.5 f-0.4 j-0.3 k1.1 l0.6 m-0.5 n1.1 o0.8 p-0.9 q0.9
ar+dess 7.9 a0.3 b0.5 d0.7 e1.0 f-0.3 g-0.4 i0.6 l0.4 r-0.4 t0.3
ar+det 4.3 a1.5 b0.9 c3.2 d2.7 e0.3 g-1.6 l2.3 m-0.8 n1.0 o2.0 p-0.9 q1.0 r0.6 s-1.8 t1.8
ar+dets 7.9 a1.1 b1.1 p1.5
ar+din 8.1 e0.6 f0.8 g1.0 l0.5
ar+dod 7.4 a1.3 c-0.4 d2.0 e0.6 g-0.6 n0.3 p-0.3 s0.4 t-0.4
ar+du 6.5 a2.7 b0.9 c1.2 d-0.8 e0.6 f1.2 g-1.2 h1.4 i0.7 l0.5 p-0.3 s-0.5
ar+dubb 8.1 a-0.5 e-0.4 g-0.4 h0.4 k1.9 l-0.4 m0.4
ar+dumt 8.1 i1.7
ar+dyra 7.9 b1.5 d-0.4 g0.6 h0.7 i0.4 k0.6 l0.5 q0.4 r1.2 t0.8
ar+en 5.2 a1.9 b0.7 c0.7 d1.1 e3.7 g-0.9 i-0.4 j0.4 k0.4 m0.7 n-0.6 o0.3 q0.4 r-0.4 s-0.6 t0.8
ar+enli 8.1 h0.4 m0.6 s0.8
ar+er 6.9 a-1.0 e-0.3 f0.5 g0.9 h0.4 i-0.8 m-0.5 n0.4 p-0.5 q0.3 r1.4 s-0.5
ar+ert 8.1 a0.4 d0.3 e0.7 s0.4
ar+ett 6.1 a1.0 b1.0 e1.7 f0.5 g-0.9 j-0.3 k1.1 p-0.5 q0.6 r0.4 s0.5
ar+fakt 7.4 a-0.4 c-0.4 d0.4 f-0.4 g1.1 h0.7 i-0.3 k0.4 l-0.4 o0.3 p-0.4 q1.0 r1.2
ar+fard 7.9 e0.3 k0.4 n-0.5
ar+farl 8.1 g-0.3
ar+fel 7.0 a1.4 c-0.5 d0.7 e1.7 f0.9 g-0.8 k-0.5 l0.6 m0.5 o0.8 p-0.5 t0.9
ar+fick 8.1 a0.5 d0.4 i1.1
ar+fjar 7.9 a0.7 c1.8 d-0.4 e-0.7 f1.7 g-0.3 j-0.3 m0.9 p0.7 q-0.4
ar+flyt 7.4 a-0.7 b0.4 d-0.4 g-0.7 i-0.3 k-0.8 l-0.4 s-0.4 t1.0
ar+for 6.9 a-1.3 c-0.6 f-0.4 i0.8 j-0.4 l0.8 m-0.5 o0.9 p-0.6 r1.3 s-0.7 t-0.6
ar+fora 7.6 a-1.2 c1.1 e-0.5 g-0.5 i-0.4 j-0.4 l-0.4 m-0.4 q1.2 s-0.5
ar+forb 7.9 a1.0 c0.5 f0.5 g-0.4 i1.4 j0.3
ar+forl 8.1 a-0.3 c-0.3 g0.6 h0.7 l0.4 n0.3 r1.0
ar+fors 7.3 a-0.5 d-0.5 e-0.5 g-0.3 h-0.4 k-0.4 l0.8 o-0.3 q0.7 r-0.5
ar+fort 6.9 a1.5 c2.2 d-0.3 e1.4 f-0.4 g-0.3 i-0.4 j0.8 p-0.3 q-0.4 s0.8 t2.3
ar+frag 8.1 b-0.3 h-0.3 n0.4 r0.4 t0.6
ar+fram 8.1 a-0.4 c-0.4 f0.6 h0.8 k-0.4 l0.4 q0.4 r0.5
ar+fran 7.6 a-0.7 b0.9 c0.3 d-0.3 e-0.4 f0.4 g0.9 h1.0 i-0.4 j0.3 k-0.4 n0.5 o0.3 p-0.3 r1.3 s-0.9 t-0.3
ar+fria 8.1 a-0.4 i0.5
ar+fris 7.9 d0.5 g-0.4 i-0.5 o0.3 p0.9 s0.6
ar+full 7.3 a0.9 c0.4 d-0.5 e0.7 f-0.4 h0.7 i-0.4 k0.5 l0.4 n0.4 o0.4 p-0.3 r-0.4 t0.9
ar+fyra 8.1 c0.8 e-0.4 f0.9 n1.3 q1.2
ar+gamm 7.6 b0.6 e0.8 f0.5 k-0.4 n0.4 o-0.5 p0.5 q-0.3 r-0.3 t0.7
ar+gans 8.1 g-0.5 i0.4 j0.6
ar+gjor 6.8 a0.4 d2.1 e0.8 g-1.7 h0.3 i-0.5 k0.4 l-0.3 m-0.4 n-0.3 p0.9 q3.0 r-0.5 s-0.4 t0.4
ar+glad 8.1 a-0.4 g0.9 q0.4
ar+godk 6.8 a-1.3 b-0.7 d0.5 e-0.6 g-0.7 i-0.6 j-0.6 k0.5 m-1.2 n1.7 o1.5 p-0.5 q-0.4 s-0.4
ar+grun 8.1 a0.5 e0.7 i0.5 j1.4 p0.9
ar+grym 8.1 g0.8
ar+guld 7.6 c0.7 d0.5 g0.6 i-0.5 m0.6 n0.7 p-0.3 q0.4 r1.0
ar+har 6.9 a-1.2 b-0.3 f0.7 g1.1 i-0.6 j-0.3 m-0.3 o0.6 p-0.5 q-0.8 r1.1 s-0.3 t0.4
ar+harl 8.1 g0.4
ar+hela 7.6 a1.7 b0.6 c0.6 e1.4 f0.3 g-0.9 h0.6 k0.3 o0.7 q1.1 t0.6
ar+helt 7.6 g0.6
ar+hemm 7.3 a-0.6 d-0.3 f0.5 g-0.9 h-0.3 k0.5 l-0.6 n1.9 t-0.4
ar+henn 7.9 d1.2 e0.7 f0.8 g-0.3 i-0.5 k-0.3 n-0.3 o1.0 s-0.4 t0.3
ar+hjal 8.1 a-0.6 c0.3 k0.3 o0.3 r0.7
ar+hon 7.6 a3.8 g-1.8
ar+hos 8.1 b0.3 d-0.3 g-0.9 n1.4
ar+hur 8.1 a0.9 e1.2 i0.4
ar+i 6.2 a-1.6 b1.0 d-0.8 e-0.8 g-0.5 h1.1 i-1.0 k0.7 m0.5 n0.3 p-1.0 q-0.8 r0.4 s-0.8 t3.6
ar+igan 8.1 a-1.0
ar+igen 8.1 e0.5 g-0.9 h1.0 r-0.4 s0.4
ar+info 7.6 a0.6 c0.4 d-0.4 e0.3 f0.4 i1.4 j0.4 p0.5 s0.6
ar+inge 5.9 a-0.8 b0.4 d-0.4 e-0.6 g-0.5 i1.1 j0.5 l1.3 m0.7 n0.5 p-0.6 r-0.7 t0.6
ar+inko 7.9 a0.9 e1.0 i0.6 j1.1 s0.4
ar+inla 7.3 b0.9 c-0.3 d-0.4 e-0.3 h-0.4 i-0.3 j0.4 m0.4 n1.9 o-0.5 r0.4 t0.4
ar+inne 7.2 b0.5 d-0.6 e-0.5 g-0.3 h0.9 i-0.5 j-0.3 k0.9 l-0.9 m0.5 n1.0 o-0.4 q1.1 s-0.3
ar+insk 7.6 c0.9 d0.7 j1.1 l-0.3 s0.6
ar+inst 7.9 a-0.6 c0.4 e-0.4 f0.4 g0.3 k2.8 n-0.3 r0.8 t-0.5
ar+inte 5.2 a1.2 b2.3 c1.6 d1.0 e1.4 f1.3 i-0.7 j-0.3 n0.9 p0.7 q-0.5
ar+jag 6.5 a0.3 d0.5 e-0.9 g-0.3 h0.8 i0.7 k0.5 l1.7 m-0.6 n1.6 q1.4 r0.3 s0.6
ar+jatt 6.8 a1.9 c0.3 e1.1 g0.4
ar+javl 8.1 a-1.0 g-0.4
ar+ju 5.8 a0.7 b0.7 c0.4 d-1.0 e-0.8 g-0.6 h0.9 i-0.4 l-0.4 n-1.0 o0.9 q0.7 s-0.9
ar+just 7.6 a-0.4 d-0.4 i-0.3 k-0.3 l-0.3 m0.5 r-0.3 s0.4
ar+kand 8.1 a0.3 e0.7 i0.5 j0.8 p1.6
ar+karv 8.1 a-0.4 f0.7 h-0.5 i-0.3 l1.8 o0.3
ar+klar 6.3 a-0.6 b0.3 c0.4 d-0.3 e0.8 f0.6 g0.5 h-0.3 i-0.5 j-0.4 k1.1 l0.5 n1.0 o0.7 p-0.9 q2.3 s-0.6
ar+klip 8.1 a0.6 b0.5 e1.1 i0.7 p0.8
ar+ko 8.1 a0.6 b-0.3 d-0.5 e1.0 h0.4 r-0.4 t1.8
ar+kom 7.9 a0.5 b-0.5 c0.4 d0.7 e0.8 f-0.3 g-0.3 r-0.4
ar+kul 7.6 a-0.8 g0.6 l0.5
ar+kung 7.6 a-0.4 g0.8
ar+kvar 7.3 a-0.7 b0.6 d-0.6 g0.7 h0.3 i-0.5 m0.5
ar+lang 7.9 a0.6 b0.8 c-0.4 d0.4 e0.6
ar+lara 8.1 a0.7 e1.0 s1.2
ar+ledi 7.6 b-0.4 d-0.3 h-0.4 n-0.5 r-0.5 t0.4
ar+leds 7.6 a1.2 c-0.3 e0.9 g-1.0 i0.5 k0.9 m0.5 o-0.3 p0.8
ar+ledt 8.1 g-0.5
ar+leve 8.1 c-0.3 i-0.4 k-0.3 s0.7
ar+lika 7.4 c0.5 d0.3 e0.7 f1.0 g-0.6 i0.5 o0.6 r-0.7 t0.3
ar+liks 8.1 a0.4 d1.2 e1.4 g-0.4 r-0.4
ar+lite 6.4 a0.6 b0.6 c-0.5 g-0.9 i-1.0 j-0.6 k-0.8 l0.9 o0.4 p-0.6 q0.4 s1.5
ar+lone 8.1 e0.5 f-0.3 g-0.3 t0.9
ar+lord 8.1 a0.7 e0.8
ar+lost 8.1 a-0.5 d-0.4 l1.5 m0.5 p-0.4 t0.6
ar+lova 8.1 k1.3 m0.4 n1.7
ar+magi 7.9 a-0.4 b0.4 e0.5 g1.2 r1.0
ar+man 8.1 a-0.4 g0.5 r0.8
ar+matt 7.9 a0.7 c1.2 i1.4 p0.5
ar+med 6.8 b0.5 d0.9 f-0.7 g-0.6 j-0.4 k0.8 l-0.4 m-0.6 n1.8 p0.8 q-0.6 r-0.8 t-0.4
ar+medl 8.1 i-0.3 s0.4
ar+mer 7.9 a-0.7 b0.4 e-0.4 m0.4 n0.4 t0.5
ar+min 6.8 a-1.0 b0.4 c0.9 d0.9 g-0.6 h-0.4 i-0.4 j-0.4 k0.3 m0.3 n0.8
ar+mina 8.1 a1.2 h0.8 q0.4 r0.6
ar+mitt 8.1 a-0.7 f0.4 k0.4 l0.5 o0.4 q0.4
ar+moms 8.1 g-0.3 m-0.4 n-0.3 o1.7 r-0.3
ar+myck 7.2 c-0.4 e0.3 g0.3 h-0.4 i0.6 j-0.4 l1.3 n-0.4 q-0.6 r1.3 s-0.4 t-0.6
ar+nago 7.3 a-1.4 e0.4 g2.3 j0.4
ar+namn 7.6 a1.6 f-0.3 g-1.3 k0.4 l0.4 n0.4 o0.6 s-0.5
ar+nar 7.6 a-0.4 g0.4
ar+nast 7.9 a0.4 c2.1 e1.1 h0.4 o0.4 q-0.3 r0.7
ar+ni 6.6 d1.0 g1.7 h1.3 i-0.7 j-0.6 m0.5 q-0.4 r1.5 s1.0 t0.3
ar+nils 8.1 a-0.5 f0.4 o0.3 q0.3 r-0.3
ar+nog 7.6 a-0.6 b0.4 d-0.3 e-0.4 f0.4 i0.6 m1.0 n-0.4 p0.6
ar+noga 8.1 g0.4 h0.8 q0.4 r0.6
ar+nojd 8.1 c0.7 g1.0 i0.8
ar+noll 8.1 b-0.3 c1.1 g-0.4 j-0.3 s0.4 t0.5
ar+nu 6.8 b1.6 c1.1 e-0.6 f0.9 h0.7 i-0.7 j0.5 l0.5 m2.7 n0.7 o-0.6 q1.7 s-0.6 t0.4
ar+ny 8.1 c0.5 d0.8 f0.5 h-0.4 k-0.4 m-0.4 o0.4 r-0.5
ar+och 6.1 a-0.4 c-1.0 d-0.7 f-0.6 g1.1 i1.2 n-0.4 r1.6 s-0.5 t-0.4
ar+ocks 8.1 a0.4 c-0.4 e-0.5 j0.5 r0.5 s1.0
ar+offe 8.1 a0.4 b0.9 c0.5 e-0.4 i1.7 s0.7
ar+ofor 7.9 d0.4 e0.4 f0.3 j0.7 p0.7
ar+ok 8.1 a-0.5 b0.6 d0.4 g0.5 h0.7 l0.8 m0.5 o-0.4 p-0.3 q1.1 r-0.5
ar+okej 8.1 a0.4 g-0.7 h0.4 m0.8 t0.3
ar+om 7.9 c0.6 g-0.5 i-0.5 k-0.3
ar+ombu 7.9 b-0.3 c-0.4 d0.3 i0.4 j-0.5 o0.6 t-0.5
ar+oppe 7.9 g-0.4 p0.5 q0.6 s-0.3
ar+orol 8.1 a-0.5 d-0.5 h0.4 n0.5 r0.5
ar+over 6.8 a1.2 c-0.7 d0.7 e1.1 f0.5 g-0.6 h0.8 k0.8 l1.0 m0.6 o-0.4 q1.3 r1.2
ar+pa 5.3 a-1.2 f1.2 g-1.8 h0.4 i-0.9 j-1.1 k2.6 l0.9 m0.7 o1.5 p-0.6 q-0.4 s-0.9 t1.0
ar+papp 8.1 b0.7 e-0.7 h0.6 i1.0 n0.7 r-0.4
ar+pask 7.9 d0.4 f-0.3 g-0.4 h0.3 i1.0 l-0.4 n1.2 o0.4
ar+pens 7.6 d-0.3 e0.4 h-0.4 j0.7 k0.4 p0.8 s0.8
ar+pins 8.1 h0.3 k0.5 m0.5
ar+plus 8.1 a-0.3 c-0.4 d-0.3 g1.0 h0.8 k-0.3 r1.0
ar+prec 7.9 b0.4 d-0.4 g0.8 h-0.6 n-0.4 o0.3 q0.4 r1.2
ar+radd 7.9 a0.6 e0.5 h0.4 s0.6
ar+rasa 7.9 a-0.5 c0.4 k0.4
ar+ratt 7.0 a0.7 d0.4 e-0.4 h-0.3 i-0.3 l-0.4 o0.5 q0.4 r-0.3 s0.5 t-0.5
ar+reda 7.3 d-0.5 e1.0 g-0.6 h-0.3 i0.3 n-0.4 p-0.3 q-0.6 s0.5 t0.6
ar+regl 7.6 c-0.6 e-0.7 i-0.3 l0.6 m0.6 q3.8 r0.5
ar+rekl 8.1 a0.7 g-0.7 i2.0
ar+ritn 8.1 a0.7 c1.1 d-0.4 e0.3 h0.7 k-0.3 m0.4 r0.5 t0.6
ar+roli 7.9 a1.0 d2.2 e0.4 g-0.6 i0.5 j0.3 k0.3 r-0.4 s0.6
ar+runr 8.1 g-0.5
ar+sa 5.2 c0.7 d0.4 g3.2 h1.9 i-0.8 j-0.7 m0.6 p-0.6 q0.6 r3.7 s-0.8
ar+saaa 8.1 b0.3 g0.7 n0.9 r0.7 t0.3
ar+sake 7.6 a0.7 d0.5 f0.4 g-0.7 j0.4 m0.5 q0.3 r-0.3
ar+sald 7.9 b0.9 e-0.4 k0.3 l0.4
ar+samm 7.9 b1.2 f0.3 g0.6 p0.5
ar+sant 7.9 d0.6 f0.4 l0.8 q0.4
ar+seda 7.3 a-1.0 b0.8 d1.3 g0.3 o0.4 q0.3
ar+sen 7.4 c1.1 d-0.6 e0.9 g-0.8 h0.7 i-0.3 l0.5 n0.5 o0.5
ar+sena 7.4 a-0.4 e-0.5 g-0.6 i-0.3 l1.5 m0.7 n1.5 o-0.5 q-0.7 t0.5
ar+sign 8.1 b0.4 c-0.3 e0.7 g1.1 m0.5
ar+sist 8.1 d0.9 e-0.3 n-0.4 o0.5 s0.9
ar+sjal 8.1 a-0.7 c0.3 d0.4 g-0.7 h0.3 t0.4
ar+sjuk 7.4 a-1.1 b-0.5 d0.3 h0.9 j-0.4 k1.6 l1.3 n-0.6 p-0.4 q0.9 r0.6 t1.2
ar+skic 7.9 c-0.4 e0.6 g-0.3 j0.6 q1.0 r-0.3 s0.7
ar+skon 8.1 a-0.3 f0.4 g0.7 q0.8 r0.8
ar+skri 8.1 a1.1 e1.2 s1.2
ar+skyl 7.6 a0.5 e0.6 i-0.4 j0.5 p0.6 r0.4 s0.6
ar+slut 7.6 b1.1 e-0.6 h0.8 i-0.5 l1.0 m0.4 o1.4 p-0.5 r0.6 s-0.4
ar+snab 7.9 a0.4 d1.1 e0.5 g0.7 q0.7 r1.6 s1.2 t1.3
ar+snal 7.4 b0.5 c-0.3 d0.3 g-0.7 i-0.3 m0.6 p0.4 r0.4 s-0.3
ar+snar 7.6 c-0.4 h0.3 i-0.3 j0.6 l-0.4 p0.7
ar+snyg 7.9 a-0.4 g0.9
ar+som 6.3 a-0.5 b-0.8 c0.5 d1.9 e0.4 f0.6 h0.5 i-0.9 k-0.6 l1.0 n0.5 r0.5 s0.4
ar+somm 8.1 a-0.6 g-0.6
ar+spar 7.9 a1.2 e0.8 i0.3 j0.3 p2.1
ar+stam 8.1 a0.4 b1.0 e0.9 f0.9 m0.8 t0.6
ar+stan 7.9 e-0.4 g-0.4 h0.5 l0.4 n0.4 q0.6
ar+stop 7.6 a0.8 d0.7 i0.7 k0.8 l0.9 p1.6
ar+stra 8.1 a0.3 c-0.4 e0.4 m0.4
ar+supe 8.1 a-0.4 g0.6
ar+svar 7.4 b0.9 d-0.3 e0.3 g0.8 i0.3 n0.5 p0.8 q0.3 r1.6
ar+tatt 8.1 a-0.4 e-0.4 g0.6 o0.5 r0.8
ar+till 5.2 a-2.5 d-0.7 e-1.3 g0.6 h4.2 i-2.1 j-0.9 k0.8 l0.6 n1.1 o0.9 p-1.5 r0.4 s-0.8
ar+tom 8.1 c0.3 e-0.7 f-0.4 h0.4 l1.1 m-0.3 q0.4 t1.2
ar+tomt 8.1 c0.4 g-0.4 i0.9 l1.2 t0.4
ar+topp 8.1 a-0.5 b0.3 d0.5 e-0.4 g0.4 l0.3 r0.4
ar+trak 8.1 c-0.4 e-0.3 g0.4 h-0.3
ar+tre 7.4 a0.6 b1.2 c0.8 d0.8 f0.3 g-0.4 p0.5 q0.5 s-0.3
ar+tred 8.1 a0.6 d-0.6 e1.9 f1.4 g-0.4 i0.4 k-0.3 m0.5
ar+trev 7.6 a0.5 b-0.6 c-0.3 d-0.5 e1.3 f0.6 i-0.6 k0.7 m0.7 r0.5 s-0.4
ar+trot 8.1 a0.4
ar+tung 8.1 a0.4 b0.6 e-0.4 h-0.3 l0.6 m0.7 r-0.4 s0.8 t0.3
ar+tva 7.9 b1.0 c-0.3 h0.4 n0.3 q0.4
ar+typ 8.1 a-0.4 g1.7
ar+tyst 8.1 d-0.4 e0.4 g0.3 i1.0 p0.8 q-0.3 r0.5
ar+tyva 7.9 a-0.6 b1.1 i0.6 l0.8 q0.3 r0.4
ar+unde 6.9 f-0.4 g-0.5 i-0.6 j0.5 l-0.4 m-0.4 n0.7 r0.3 s-0.3
ar+uppe 8.1 a0.4 b0.4 e0.9 k0.6 q1.1 s0.7
ar+uppl 8.1 c-0.4 e-0.6 j-0.3 n0.3 q-0.4
ar+upps 7.6 a0.4 d-0.3 g-0.4 i2.3 s-0.4
ar+ur 7.9 a0.5 b-0.5 c-0.3 e1.6 g-0.3 h0.3 k0.8 p1.2 s0.6 t0.3
ar+utan 8.1 c0.3 g0.3 h0.9 i-0.4 p0.5 r0.5
ar+ute 7.6 a-0.3 b0.3 g1.0
ar+utre 6.4 i-0.4 j-0.3 l0.3 q0.3 s-0.3
ar+vad 8.1 a0.9 e0.9 g-0.5 s1.8
ar+vake 7.9 a-0.4 g0.6 o0.5
ar+val 6.7 a1.3 b0.6 d1.4 e1.2 h-0.9 i0.6 j0.4 l0.3 m1.1 p-0.4 r-0.7 s-0.4 t1.2
ar+vald 8.1 g0.8
ar+var 7.9 a0.5 b0.8 d0.5 e0.8 m0.8 p0.5 q0.3
ar+vara 7.9 c-0.3 d0.8 e1.1 f-0.4 g0.9 m-0.4 q0.6 r1.2 s-0.3 t-0.4
ar+vard 8.1 r0.6
ar+vart 7.6 a1.0 b0.5 c-0.5 d-0.6 e0.8 f0.5 i0.8 j0.4 k-0.4 n-0.3 o0.3 p0.7 q-0.4 s-0.3
ar+vi 6.3 a1.2 b0.8 c0.5 d0.9 e0.4 f0.8 g-1.0 h0.6 j-0.5 l0.3 m4.5 n1.1 o1.3 p-1.0 q1.8 t0.5
ar+viss 8.1 d-0.3 e0.4 g0.4 r0.5 s0.4
ar+vitt 8.1 a-0.4 b-0.4 d0.4 g0.6 l0.4 m-0.4 n0.4 o0.5 q0.5 r0.8 t-0.3
arab 7.3 a-0.5 g-0.6 i-0.4 j-0.4 m-0.3
arabis 7.4 a-0.8 g-0.4 i-0.5 j-0.4 m-0.3
aran 7.9 a-0.7 b0.7 d-0.4 e-0.4 h-0.4 o-0.4 q0.6 r0.8
arbe 5.5 a0.4 b0.5 d0.4 e0.8 h0.5 i-0.4 j2.3 m0.6 p-1.2 r-0.5
arbe+ar 7.3 a0.4 b0.8 c0.9 h-0.3 i-0.5 j0.9 m-0.4 p-0.4 q-0.4 r-0.5 s0.6
arbe+har 8.1 a0.6 c0.5 d0.8 e0.5 j1.3
arbe+men 8.1 a0.4 i0.7
arbe+och 7.4 c0.3 e0.3 g-0.6 i0.5 m0.4 o1.3 q-0.4
arbe+var 8.1 e-0.5 g0.4 q0.3 r0.3
arbete 6.7 a1.4 b1.2 c-0.3 d0.7 e0.7 g-0.9 j0.3 m0.8 o0.3 q-0.3 r-0.9 t-0.3
arbets 5.9 a-0.6 b-0.3 c0.5 e0.4 g0.7 h0.4 i-0.4 j2.2 p-1.0
are 7.9 c0.7 d0.6 e-0.3 l0.5 p0.5
aren 5.5 a0.9 b0.6 c1.0 d3.0 e0.5 f2.4 g-1.0 i0.7 j1.5 k-0.3 m0.3 n1.1 o0.5 r0.3 s-1.4 t0.5
aren+har 7.4 a0.5 c1.4 d1.5 e0.3 f0.4 g-0.6 j0.4 k-0.3 n0.4 o0.8 p0.5 t-0.5
aren+pa 8.1 f0.5 m0.7 t2.0
aren+sa 8.1 d0.6 e0.5
aren+till 7.2 a0.5 d-0.3 f1.4 i-0.5 j0.5 l0.9 m-0.5
arende 5.6 a0.5 b0.9 c1.0 d1.8 e0.6 f2.7 g-1.0 i-1.5 j1.6 m0.5 n1.0 o0.7 p0.5 r0.8 s-1.3 t0.6
aret 5.6 b3.0 c1.0 d-0.9 e0.4 g0.8 h0.9 i-0.4 j-1.1 l0.7 p-0.8 r1.7 s1.1
aret+med 8.1 i0.5
aret+och 8.1 a0.7 b1.4 h0.3 o-0.3 s0.8
arets 6.3 a0.8 b1.0 c2.3 e0.9 g0.9 h-0.5 j-0.5 k-0.3 o-0.7 q0.4 r1.4 s1.5 t0.7
arg 6.6 c0.5 d-0.4 e-1.0 g-1.8 i-0.7 j-0.4 k-0.5 o0.3 p-0.4 r-0.4 s-0.6 t0.5
arg+jag 8.1 c0.8 d1.0 e-0.5 m-0.3
arg+pa 7.9 a-0.6 c0.5 e-0.6 g-0.3 m0.6 s-0.4
arga 7.6 a-0.3 d-0.3 k-0.4
arga+brev 8.1 b0.4 d-0.4 e0.3
ark 8.1 a-0.4 g-0.3 i-0.3 m1.8 r-0.4
arke 8.1 b-0.5 d0.8 e0.7 h0.9 q0.8 r0.6 s-0.4
arki 6.2 c2.4 e-0.3 f1.1 g-0.6 i1.9 k-0.5 l0.5 o-0.8
arki+for 8.1 a-0.7 e-0.5 h0.6 i0.8 n0.8
arki+i 8.1 a1.2 c0.5 e0.6 i1.1 p0.7
arki+som 8.1 a-0.4 f0.4 i-0.3 r0.4 t0.5
arkite 6.7 a0.7 c2.3 f1.4 i1.6 k-0.4 l0.4 n-0.8 o-0.7 p-0.4 r0.3
arkiv 8.1 c0.7 i0.6 j0.6
arkive 7.4 a-0.5 e0.4 g-0.5 h0.5 n0.5 p0.3 q-0.4 r-0.3 t0.4
arli 6.5 a2.4 b0.7 d0.7 e1.7 g-0.6 i0.8 j-0.4 n0.6 p-0.5 r-0.7 s1.7 t-0.5
arli+svar 8.1 a0.9 b0.7 c0.7 d-0.4 e0.3 k0.4 s1.2
arli+tala 7.9 a0.6 i0.5 n0.7
arlig 7.6 a0.7 d0.9 e1.1 s0.5
arliga 7.6 a0.9 c-0.4 e0.7 g-0.7 i0.5 l0.3 s0.4
arligt 7.3 a1.3 b0.6 c0.4 l-0.4 n0.8 s1.0 t-0.4
arma 7.9 e0.6 g-0.8 i0.8
armar 7.9 e0.6 g-0.8 i0.8
armb 7.9 a1.0 c0.5 d0.4 e1.3 g-0.4 i0.7
armban 7.9 a1.0 c0.5 d0.4 e1.3 g-0.4 i0.7
arn 7.0 a0.7 e0.9 f-0.3 g-0.5 i-0.6 j3.3 m0.7 o-0.4 p-0.4 q-0.5 s-0.5 t0.4
arne 7.4 a-0.6 c-0.5 d-0.4 e-0.6 g0.4 i0.4 j0.5 r0.4
arra 8.1 a0.8 b1.0 e1.3 f0.9 g-0.4 m0.8 s0.6 t0.6
arrang 8.1 a0.8 b1.0 e1.3 f0.9 g-0.4 m0.8 s0.6 t0.6
arre 7.9 a-0.4 b-0.4 g-0.4 l0.3
arrend 7.9 a-0.4 b-0.4 g-0.4 l0.3
ars 7.0 a-0.8 d-0.6 e-0.4 g1.2 r0.9 t-0.3
arsb 7.4 c-0.3 g-0.5 i0.7 k0.6 l0.7 m1.0 s0.3
arsbok 7.6 c-0.4 g-0.4 i0.8 k0.4 l0.5 m0.9 q-0.3 r-0.4 s0.3 t-0.3
arsd 8.1 b0.9 e0.5 p0.7
arsdag 8.1 b0.9 e0.5 p0.7
arsk 8.1 a-0.8 e-0.5 j-0.3
arsm 6.8 b1.1 d0.3 e0.4 f0.8 g-0.3 i0.9 k-0.3 l0.5 o0.4 p-0.4 s0.6
arsm+och 8.1 b1.0 e0.3 g0.4 i0.6 r0.4
arsmot 6.8 b1.1 d0.3 e0.4 f0.8 g-0.3 i0.9 k-0.3 l0.5 o0.4 p-0.4 s0.6
arsr 6.8 a0.5 b-0.5 c1.5 e1.2 f-0.4 g-0.6 h-0.3 i-0.3 k-0.3 l0.4 m-0.9 o0.8 s-0.4 t1.6
arsr+unde 8.1 c0.4 h-0.4 k-0.3 q-0.4 r-0.4 t0.7
arsred 6.9 a0.6 b-0.8 c1.6 e1.3 g-0.5 h-0.3 k-0.4 l0.4 m-0.9 o0.8 q-0.4 s-0.4 t1.7
arss 6.3 a0.7 b-0.4 c0.3 d-0.8 e-0.9 g-0.7 i3.2 j-0.4 k-0.6 m-0.3 p-0.5 s-0.6 t-0.4
arss+och 7.9 a-0.5 i1.0
arsski 6.5 a0.6 c-0.3 d-0.9 e-0.6 g-0.9 h-0.7 i2.6 j-0.3 k-0.5 l-0.4 m-0.3 o-0.4 p-0.5 r-0.6 s-0.6
arssta 8.1 c0.8 e-0.4 h0.8 i0.8 n0.3 o0.3 r0.4
arta 8.1 c0.6 n0.3 p0.8
arti 6.5 b0.8 c-0.6 d-0.7 g0.5 j0.4 n-0.6 p0.9 s1.7 t0.4
arti+hete 8.1 e0.5 p0.7 s0.6 t0.3
arti+om 8.1 a0.6 b0.4 e0.4 j0.9 s1.3
artike 6.9 b0.8 c-0.4 d-0.7 h-0.5 j0.5 n-0.5 p0.3 q-0.3 r0.4 s1.2 t0.6
artikl 8.1 h0.3
artion 8.1 g0.9
arvi 6.9 a0.5 e0.5 f-0.4 g-0.5 h0.6 j-0.4 k0.8 l0.5 m-0.3 n0.5 r-0.3
arvid 7.9 d0.7 h0.3 i-0.5 l1.0 n0.8 p0.7 q-0.4
arvids 8.1 a-0.3 e-0.5 h0.7 k0.9 l-0.4 r0.4
arvika 7.6 a0.9 b0.4 c0.3 d-0.6 e1.2 g-0.5 h-0.3 i0.4 r-0.6 s0.5
arvo 7.0 a0.9 b1.3 c1.0 d0.5 e0.3 f-0.4 m-0.6 p2.2 q1.1 r0.4
arvo+ar 8.1 b0.7 e-0.4 g0.3 i0.5 l0.4 q0.6
arvode 7.0 a0.9 b1.3 c1.0 d0.5 e0.3 f-0.4 m-0.6 p2.2 q1.1 r0.4
arvs 7.6 c-0.4 e0.5 f0.3 g-0.6 j0.5 n-0.3 o2.4 s-0.3
arvsfo 7.9 b0.4 c-0.3 f0.4 g-0.5 i0.3 n-0.3 o2.5
as 7.4 g1.1
asa 7.3 b1.0 e0.9 g0.6 h1.4 i-0.4 k1.2 m0.8 n0.4 q-0.5 s-0.4
asik 7.6 g0.4 s0.4
asikt 8.1 e-0.3 g0.5
asikte 8.1 e0.5 s0.4
ask 7.6 a-0.8 d-0.6 g-0.5 j-0.3 p-0.4 q1.0 s-0.6
aski 8.1 a-0.4 g-2.2
askisa 8.1 a-0.4 g-2.2
assa 6.1 a-0.9 e0.5 i0.6
assa+det 8.1 g-0.4
assa+️ 8.1 a-0.6 g1.5
assi 7.9 c0.5 f1.0 j-0.4 m-0.3 n0.3 q0.5
assist 7.9 c0.5 f1.0 j-0.4 m-0.3 n0.3 q0.5
astr 7.3 a-0.5 b-0.5 c-0.5 e-0.5 f-0.4 h-0.4 k-0.4 m-0.6 n1.1
astrid 7.9 c-0.4 h-0.3 i0.4 n0.5 r-0.3
astrom 7.9 a-0.4 b-0.4 e-0.4 m-0.4 n0.7 q-0.4
at 4.9 d1.5 e-0.5 f-0.4 h2.5 i1.0 j1.3 l-1.2 m1.4 n0.4 o-0.4 r2.4 s0.9 t1.3
at+att 7.2 a0.5 b0.6 c-0.3 e0.7 f-0.3 g-0.5 h0.6 l-0.5 n0.4 p-0.4 q0.5
at+det 8.1 a-0.5 i-0.4
at+en 8.1 a-0.4 b0.5 c0.4 e-0.3 g1.0 h1.6 m0.3 n-0.3 r1.3 t0.7
at+er 7.9 a-0.4 d-0.3 e-0.4 h0.5 j0.3 m0.9 r0.4
at+fel 7.0 a0.4 c-0.7 d-0.6 e1.5 g-0.3 j0.9 k-0.5 l-0.4 m0.8 q-0.3 s1.2
at+henn 8.1 c0.4 e-0.3 h0.7 q-0.4 r0.3 s0.5 t-0.3
at+mig 7.4 a-1.0 b0.5 d-0.8 g-0.5 h-0.3 j0.5 l-0.4 m0.5 o-0.3 p0.3 q0.3 s-0.6 t1.4
at+oss 6.8 d0.7 e0.8 g0.6 i1.2 j-0.4 n0.4 o-0.8 p-0.4 r0.6
at+ratt 8.1 r0.4 s0.4
at+som 8.1 g0.8 h2.0 i0.4 m0.7 q0.5 r1.9 t0.5
at+upp 8.1 a-0.6 c0.4 e-0.3 g-0.4 h0.3 n0.3 o-0.4
ata 7.6 a-0.7
ata+fruk 8.1 g0.5
atag 8.1 c0.4 o-0.3 p0.8
atal 7.9 a-0.5 e-0.7 h-0.3
atalad 8.1 a-0.5 e-0.5
atel 8.1 b0.6 i-0.3
atelje 8.1 b0.6 i-0.3
ater 5.0 d1.4 e-0.8 g-0.7 i0.4 j0.8 k1.9 l1.0 m1.5 n1.5 o0.4 p1.3 r0.3 s-0.5 t1.3
ater+av 7.6 a0.6 c0.6 d0.7 g-0.3 j2.2 p-0.3 q-0.4
ater+i 7.6 b-0.3 c-0.5 d0.5 e-0.6 g-0.7 j-0.5 k2.5 m0.5 o0.3 q0.5 s-0.5
ater+inom 8.1 d-0.3 f-0.3 o0.3
ater+inte 8.1 g0.3 r0.9 t0.4
ater+lunc 8.1 c0.6 d0.8 e-0.5 s0.8
ater+med 6.7 a0.8 b-0.6 d0.7 e0.9 f1.4 i-0.9 j1.2 l0.4 m0.8 n0.5 p0.5 r-0.6
ater+om 7.9 a-0.8 f-0.4 i0.4 l1.2 n1.1
ater+till 7.6 g-0.5 h0.4 i-0.3 k2.1 l0.9 q0.5 t0.4
aterbe 6.9 a1.4 b-0.3 c1.3 d1.2 i-0.8 n0.3 o-0.6 p1.7 s1.4 t-0.6
aterbu 7.9 a-0.7 h0.5 i-0.3 k2.2 l0.9 q0.6 t0.4
aterfo 7.9 a0.4 e0.5 g1.5 i0.4 j0.4 p1.0
aterig 7.9 a1.0 g-0.4 m1.3 t0.3
aterka 7.4 a-0.5 d-0.5 e-0.4 g-0.4 i0.5 j-0.8 m0.6 o-0.4 p-0.7 r-0.3 t-0.4
aterko 6.0 b0.5 e0.5 f0.6 g-1.3 h0.4 i-1.5 j0.3 l1.3 m0.9 n1.5 o0.4 p0.6 q-0.4 s-0.8 t1.3
aterkr 8.1 a1.0 e0.5 i0.7 j1.3
aterla 8.1 d1.1 t0.6
aterst 7.6 a-0.4 c-0.4 d-0.3 g-0.4 i2.9 j0.4 k-0.3 l-0.4 p0.4
atervi 8.1 a-0.7 g0.9 h-0.3 i-0.3 j0.6 r-0.3
atga 7.2 a1.3 d0.4 e2.5 f0.8 g-0.5 i-0.5 j0.5 l-0.4 p1.6 s-0.4
atgard 7.2 a1.3 d0.4 e2.5 f0.8 g-0.5 i-0.5 j0.5 l-0.4 p1.6 s-0.4
atit 7.4 a-0.6 c-0.5 d-0.4 e-0.5 i-0.4 m0.5 q0.7
atit+upp 7.9 a-0.4 d-0.5 g-0.4 h-0.3 i-0.3 m0.7 r-0.4 t0.4
atmi 7.2 a1.8 b1.4 c0.7 d1.1 e-0.9 f-0.3 g-0.6 i-0.4 j-0.3 k-0.3 l0.5 m-0.3 n-0.4 q0.8 r-0.5 s-0.3 t0.4
atmins 7.2 a1.8 b1.4 c0.7 d1.1 e-0.9 f-0.3 g-0.6 i-0.4 j-0.3 k-0.3 l0.5 m-0.3 n-0.4 q0.8 r-0.5 s-0.3 t0.4
att 2.3 a2.8 b0.5 c0.5 d1.7 e-0.5 g0.9 h0.9 i2.9 j2.6 k-1.9 l-1.3 m-0.5 n-0.5 o-1.0 p1.4 q-1.6 r2.1 s-0.6 t-2.0
att+aka 7.9 a-0.5 g0.6 h0.4 k0.7 r0.7 t-0.4
att+alla 7.0 a-0.8 d-0.5 e-0.5 f-0.5 g-0.3 i0.4 k-0.4 l-0.3 n-0.3
att+allt 7.6 d0.3 h-0.5 q0.4
att+alsk 8.1 a-0.4 g0.8
att+andr 7.6 a1.3 b1.0 e1.2 i0.6 j-0.4 o0.4 p0.5 s1.2
att+anjo 7.9 a0.9 g-0.4
att+anli 7.6 a1.3 c0.3 e0.5 g-0.6 j1.1 p0.7 s1.9
att+anma 7.6 a-0.3 g0.7 h-0.5 i-0.3 j0.6 p-0.3 r1.1 s-0.4
att+anva 7.9 d-0.3 e0.7 g0.7 m0.9 p0.4 r0.8 s0.7
att+ater 8.1 i0.5 j0.6 p0.9
att+avsl 8.1 a0.3 i0.9
att+be 8.1 c1.0 d-0.3 f0.7 k0.4
att+bega 8.1 c-0.4 e0.9 i0.4 j0.4 p0.3
att+belo 8.1 a0.5 c0.6 j1.0 m0.6
att+bera 7.3 a0.7 b1.2 c0.6 p-0.4 r0.6 s1.0
att+best 7.6 a-0.5 b0.8 c-0.4 d-0.3 e0.3 g0.3 h0.3 k0.8 n0.6 o0.3 r0.7
att+besv 7.4 a-0.7 c0.4 d0.9 g-0.3 i-0.4 j-0.4 m-0.3 o-0.5 p-0.6 q0.5
att+beta 6.1 a1.4 b0.6 c0.4 d-0.5 e1.0 f-0.3 g-0.3 h-0.3 j1.7 l2.7 m0.5 n-0.9 o0.3 p3.8 s-0.7 t0.5
att+bidr 8.1 g1.0 q-0.3 r0.5
att+bli 6.9 a-1.0 b-0.6 c0.4 d1.0 e-0.4 g0.5 i0.4 o-0.4 q-0.3 r0.6 s0.6 t0.7
att+brak 7.6 b-0.4 d0.6 f0.4 m1.0 r-0.5
att+bygg 7.4 a0.7 b0.3 c2.3 d-0.3 f1.1 g-0.4 l0.6
att+byta 7.0 a1.5 b1.5 c2.1 d-0.3 e-1.1 f-0.5 g-1.0 i0.8 l0.5 m-0.3 n0.6 s-0.6
att+damm 8.1 c0.6 e0.4
att+de 6.0 c0.6 d-0.7 e0.9 f1.5 h1.0 i-0.6 j-0.8 k0.7 l0.4 p1.8 r-0.7 s-0.7
att+dela 8.1 b0.4 e0.4 f0.4 l0.9 o1.3 q0.8
att+den 6.1 a0.9 d1.2 e0.8 f0.6 i0.6 j1.2 m-0.7 n-0.7 o0.6 p0.5 q1.3 r0.8 s-0.4
att+det 4.6 a-0.5 b1.7 e0.8 f0.4 h1.4 i-0.6 j0.7 k-0.4 l0.5 m0.4 n1.6 o1.4 q0.8 r2.2 s-1.0
att+dett 7.6 a-0.6
att+din 7.9 a-0.5 b-0.5 c-0.6 e-0.7 g0.9 m0.4 o0.5 q0.8 r1.5 t-0.3
att+dorr 8.1 d0.4 e0.3 p0.4
att+drif 8.1 a0.5 c1.4 d0.5 e-0.4 i0.5 p0.6 s0.9
att+du 4.8 a-0.6 b-0.7 c-0.8 d-0.4 f0.3 g1.0 h0.6 l-0.7 m-0.6 n1.5 p-0.4 q-0.5 r1.1 s-1.4
att+en 7.2 b-0.5 d0.8 g0.3 i-0.8 l0.3 n1.0 r0.5 s-0.3 t-0.4
att+er 6.6 a1.2 b0.5 c0.4 d1.2 e0.6 f3.0 g-0.5 i-0.5 j-0.7 l0.4 m-0.5 n1.4 p0.4 r-0.3 t1.4
att+era 7.9 a0.8 c0.6 e0.4 j0.4 m0.7 n0.5 p-0.4 q-0.4
att+fa 5.6 b-1.2 c0.8 d3.4 e-1.0 f1.0 g-0.8 h0.5 k0.5 l-0.7 m1.6 o0.9 p0.7 q0.5 r-0.4 s-0.3
att+fakt 7.4 a-1.2 b0.4 f-0.6 g0.4 i-0.3 k0.7 m-0.6 n1.3 o0.4 p-0.4 r1.0
att+fele 8.1 a0.4 i0.5 j0.6
att+film 8.1 c0.4 d-0.3 e-0.6 h0.7 m0.4 r0.4 t1.3
att+finn 8.1 a1.3 g-0.9
att+fixa 7.9 a-0.4 g0.3 m0.5 n0.5
att+fler 7.9 g-0.4
att+flyt 7.6 a0.6 b-0.4 c0.5 d-0.4 f-0.4 g0.4 i0.8 l0.6 q-0.5 t-0.3
att+folj 7.4 a-0.4 g-0.6 m0.5 s0.5
att+folk 7.4 a-0.4 b-0.6 c-0.7 d-0.4 g0.7 h0.7 i-0.5 j-0.3 m-0.5 q0.5 r1.9 s-0.6 t-0.6
att+fora 7.4 a0.9 c-0.4 g-0.4 i-0.5 j2.8 m0.5 p0.5
att+fore 7.6 b1.3 e0.5 i0.7 j-0.3
att+fork 7.4 b0.8 c0.4 e0.3 f0.4 o-0.3 r0.4 s-0.4 t0.4
att+forl 8.1 a-0.4 e-0.3 i0.5
att+form 8.1 b0.5 j0.5 t0.4
att+forn 8.1 a0.5 i0.9
att+fors 7.6 a0.7 b0.6 d-0.3 g-0.5 i1.3
att+fort 7.6 b0.6 c-0.4 d0.3 e-0.4 g0.7 h1.9 i0.8 j-0.4 r-0.4
att+frag 8.1 d-0.5 e0.4 g0.4 j0.4 r0.7 s0.4
att+fram 8.1 e-0.6 i0.6 p-0.3
att+ga 6.6 a-0.7 b0.9 c-0.6 e-0.7 f0.3 g0.5 i0.9 k-0.3 m0.7 n-0.5 o-0.4 p-0.4 s-0.4 t0.5
att+ge 7.9 a-0.8 g-0.9
att+glom 8.1 d0.8 i1.2
att+gora 5.8 a-0.6 c-1.0 d0.7 e0.5 h-0.4 i-0.4 l-0.5 m-0.9 n1.7 o0.4 r0.5 t-0.8
att+gran 7.6 a-0.8 c-0.5 g0.3 i-0.5 q0.8 r0.9 s-0.4
att+ha 6.4 a-0.8 c-1.1 g0.5 h0.6 i-0.5 p1.5 r1.9 t-0.4
att+hall 7.3 a0.3 e-0.3 i-0.5 k0.5 p1.6 s0.5
att+halv 8.1 a0.6 b0.4 e1.3 f2.1 m0.3 o0.4
att+han 6.5 a0.3 b0.4 c-0.4 d-0.7 e0.9 f-0.7 g1.1 h0.5 o-0.5 p-0.5 t-0.3
att+hand 8.1 b-0.3 c0.5 d0.4 s0.6
att+hang 8.1 a1.3 b0.8 g-0.7
att+hans 8.1 g0.4 j0.4 m0.7
att+hava 7.4 a0.6 c1.3 e0.4 j1.3
att+hela 8.1 a0.5 b-0.4 d1.1 g-0.4 r-0.3 s-0.5 t0.3
att+hitt 8.1 a-0.3 c0.7 k0.4 r0.3 t0.5
att+hon 6.2 a0.3 b0.4 c-0.5 e-0.4 f0.3 i-0.6 j-0.4 m1.1 q-0.4 r0.8 s-0.4
att+hora 7.3 b-0.5 e0.3 g0.8 h0.5 m-0.3 p0.7 r0.8 s0.3
att+info 8.1 g1.0
att+inge 7.4 a0.3 c0.3 d1.3 e0.6 f-0.4 g-0.5 h-0.4 m1.0 n-0.3 p0.8 r-0.3
att+inte 6.5 a0.8 b0.8 c-0.9 f-0.3 h1.0 m-0.3 q-0.4 r0.4
att+inva 8.1 a0.6 i0.7 m0.6 p-0.4
att+jag 4.9 b-0.7 d1.3 i0.5 j1.8 l1.0 m0.5 n-0.8 o0.7 p0.7 q1.6 r1.3 s1.9
att+jobb 7.9 a0.8 d1.6 k0.4
att+jock 8.1 a-0.6 g1.1 q1.2 r0.9
att+kall 8.1 a-0.5 e-0.3 j-0.5
att+kika 8.1 a-0.4 b0.3 i-0.4 t0.5
att+knap 8.1 d-0.3 i0.6
att+koll 7.3 a-0.6 d-0.3 g0.4
att+komm 6.8 b1.0 c-1.0 d-0.4 e1.3 g0.9 j1.1 k-0.7 m0.3 n0.5 o-0.4 p-0.4 q-0.5
att+kont 7.6 a0.6 f1.4 i-0.3 j0.5 l-0.3 o1.8
att+kopa 7.6 b1.3 e-0.5 h0.4 m0.3
att+kopi 7.9 c0.9 f0.6 i-0.3 j0.4 k0.5 s0.8
att+kora 7.9 b0.4 g-0.7 h1.3 i0.5 m0.6 r-0.3
att+krav 7.3 a0.9 c-0.4 e1.4 g-0.6 i-0.3 j2.2 m0.4 s0.5
att+kund 8.1 e0.4 f0.3 s0.6 t0.3
att+kunn 7.4 b1.2 e-0.3 f-0.5 g-0.3 i1.0 k-0.5 l-0.4 m-0.5 n0.3 o1.8 p-0.4 r-0.5
att+lagg 7.9 b0.9 c-0.4 e0.6 f0.3 g-0.3 k0.4 p0.7 s0.6
att+lamn 6.9 b-0.5 c-0.6 e0.8 g0.9 i-0.3 p-0.4 q-0.7 r0.5 s0.4 t-0.3
att+lara 7.9 a0.6 b0.4 e0.5 g-0.4 k1.3 m0.5 n0.6 q-0.3
att+lasa 7.6 a0.8 b1.2 d-0.4 e0.5 f0.9 g-0.3 i1.0 p0.6 s-0.4
att+lata 7.6 b-0.4 e0.4 g-0.5 h1.1 i-0.4 t0.3
att+leva 8.1 a-0.4 e-0.3 g0.7 q0.9 r0.6
att+leve 7.9 c0.4 e0.6 g0.5 i0.4 j0.3
att+ligg 7.9 a0.5 d0.5 f0.5 g0.7 i0.6 p0.8
att+ljug 8.1 a0.6 e0.6 s0.7
att+lone 8.1 b0.8 d-0.4 e0.4 f0.8 i0.4 j0.3 m0.6
att+losa 8.1 c1.3 g-0.3 i1.0 t1.7
att+ma 8.1 g0.5
att+man 6.2 a1.1 b0.5 e1.1 i0.9 j0.3 o-0.4 q-0.4 r-0.3 s0.4
att+min 7.4 a0.3 d1.5 e0.5 g-0.6 h-0.4 j0.4 l0.5
att+moms 8.1 c0.5 m0.7 p0.7
att+nago 6.3 a1.3 b1.2 c0.3 d3.6 f1.6 i0.9 j-0.5 m-0.8 n-0.3 o0.4 q-0.4 s-0.3
att+nagr 8.1 e-0.3
att+namn 7.4 c-0.3 h0.8 i0.7 q0.7 r0.6 s1.0
att+nan 8.1 a0.7 b0.8 d0.8 i1.1 p0.9
att+ni 4.6 c1.8 d2.5 e1.7 g1.5 h2.8 i-1.2 j2.4 k0.6 n0.8 o0.3 q1.0 r3.8 s-0.4
att+oppn 7.2 a1.2 e2.2 g-0.7 j0.5 k-0.4 l-0.3 p0.7 r-0.4 s-0.4
att+over 7.4 b0.5 e0.9 g-0.9 i0.5 k-0.4 m0.5 o-0.3 q-0.3 s0.7 t0.7
att+pers 8.1 a0.7 c0.5 d0.3 e0.8 f0.7 g-0.3 j-0.3 l0.6 n0.4 o-0.3 t-0.3
att+prat 6.8 a-0.5 b-0.4 f-0.5 g0.9 j0.5 k0.5 m-0.4 p-0.5 q0.5 r1.0 s-0.5 t0.3
att+prov 8.1 a0.8 d0.3 e1.2 i1.3
att+ratt 8.1 m0.5 s0.5
att+regl 7.6 a1.3 c-0.3 i-0.5 m0.4 p2.2
att+repo 8.1 a0.3 s1.2
att+ring 7.6 a-0.8 d-0.7 i-0.4 l0.8 o-0.3 q0.4 r0.4
att+saga 6.1 a0.4 b-0.5 c1.1 e0.6 f0.4 g-1.4 i2.6 p-0.9 s-0.4
att+samm 8.1 e0.7 p0.9
att+samt 8.1 a0.7 b0.3 c-0.4 e0.7 i0.5 m0.4
att+se 6.1 b0.7 c-0.3 d-0.6 f-0.6 g1.1 h0.4 j-0.4 k-0.6 m0.4 n0.3 p-0.5 r0.5 s-0.4
att+ses 7.6 b0.4 c0.6 d-0.3 e-0.5 f0.3 i-0.4 k2.1 l0.3 p-0.6
att+skam 8.1 a-0.3 e-0.5 n1.4 p-0.3
att+skic 7.3 b1.0 c0.4 j-0.3 l1.1 n0.4 o0.4 p-0.6 q-0.6
att+skju 7.6 k0.3 n-0.3 q-0.4
att+skot 8.1 b0.5 d0.7 i1.3
att+skra 8.1 g0.6
att+skri 6.9 a0.9 b0.6 d0.7 e0.4 f-0.4 g-0.5 i1.3 j0.4 k-0.3 p-0.4 q0.4 r-0.7 s-0.7
att+slip 7.9 d-0.4 g0.6 h0.9 i-0.5 j0.6 n-0.4 p0.8 r0.7
att+slut 7.0 b-0.4 i-0.4 q0.4
att+sta 8.1 a-0.9 g-0.5 h0.4 l0.3
att+stam 7.6 c0.5 g-0.3 h0.4 i-0.6 j0.9 k1.1 m-0.3 n0.4 q0.5 s-0.4
att+stan 7.9 a0.8 c0.8 e0.7 i0.4 p1.0
att+stif 8.1 i0.9
att+suck 8.1 a-0.3 g0.6 h0.9 k0.7 l0.3 q0.5 r1.0 t0.6
att+svar 7.4 a-0.8 d-0.9 h0.6 j-0.4 k0.3 l0.5 p-0.4 r0.6 s0.4
att+ta 6.8 a1.1 b-0.7 c0.7 d0.9 f1.6 i0.4 j-0.5 m1.0 o0.5 p-0.5 r0.4 t0.5
att+take 8.1 c0.4 e0.4 j0.3 p0.8
att+tank 8.1 b0.5 e0.5 i0.8
att+till 8.1 c0.4 d-0.4 e-0.4 f0.4 i-0.4 n-0.3 o0.5 r0.4
att+titt 7.3 a0.4 b-0.3 c0.3 d1.5 e-0.6 g0.4 i0.7 s-0.3
att+tre 7.9 c-0.4 d-0.4 g0.4 m0.6 p1.2 r0.5
att+tryc 7.6 b-0.6 c0.8 d1.0 e0.5 g-0.7 h-0.6 i-0.4 l0.9
att+tvat 8.1 a0.3 d-0.3 e0.6 h-0.4 p1.0
att+tyst 8.1 c0.9 d0.6 h0.6 l0.6 n0.6 q0.3
att+va 8.1 a-0.9 b0.5 f0.4 g1.2 m0.4 r0.4
att+valj 7.9 a0.8 d-0.4 g-0.3 s1.7
att+vand 8.1 c0.4 d0.3 e-0.4 f0.5 n0.3 o0.4
att+vant 7.6 a1.1 c1.5 d0.7 f0.4 h0.5 i1.0 k0.8 l-0.3 m0.6 q-0.4 s-0.4
att+var 7.9 c-0.4 k0.5 l-0.5 m0.4 o-0.5 p-0.4 q1.5 r0.9
att+vara 6.3 a1.2 d0.4 e1.2 f-0.7 h-0.6 i0.8 k-0.4 l0.7 o0.7 r0.5 s0.9
att+veta 8.1 a-0.6 g-0.7 h0.3 t0.4
att+vi 4.9 a-0.6 c0.6 d3.1 e-1.0 f0.3 h0.9 i0.8 j-0.4 k0.6 l1.6 m-0.4 o0.9 p-1.2 q1.0 r0.6 s0.6 t0.7
att+visa 7.6 a-0.6 e-0.7 f0.7 g0.9 h0.4 k0.8 m0.4 n0.4 o0.5 p-0.4 q0.3 r0.4
atta 6.5 a2.5 b-0.7 c1.3 e1.2 f0.4 g-0.4 h-0.3 i0.6 j-1.0 m1.3 n-0.3 r0.4 s0.6 t-0.3
atta+ar 7.9 a0.3 d0.7 e-0.6 s0.8
atta+mana 8.1 a0.4 d-0.4 e0.4 i0.5
atte 5.4 a-1.1 b-0.5 c-1.4 d-0.7 g-1.3 h0.6 i-1.4 j-1.0 k0.7 l2.7 n3.5 o1.1 q-1.0 s-0.9
atte+ar 8.1 d-0.4 h-0.4 l1.5 m-0.3 o0.9 q-0.3 r-0.4
atte+av 7.9 e-0.3 f0.4 l-0.4 p0.6 q-0.4
atte+i 8.1 a-0.6 b-0.3 l1.0 n0.9 q-0.5
atte+och 7.4 a-0.5 b0.3 c-0.7 e-0.5 f-0.5 i-0.4 k1.7 l0.4 n2.8 o-0.5 p-0.7
atte+pa 7.9 d-0.4 i-0.3 k-0.4 l1.1 n1.5 p0.4 t0.3
attest 5.4 a-1.1 b-0.5 c-1.4 d-0.7 g-1.3 h0.6 i-1.4 j-1.0 k0.7 l2.7 n3.5 o1.1 q-1.0 s-0.9
atti 8.1 d0.7 e0.4 o0.4
attu 8.1 a0.5 d0.9 e-0.3 j1.8 p1.2
attu+ting 8.1 a0.5 d0.9 e-0.3 j1.8 p1.2
attund 8.1 a0.5 d0.9 e-0.3 j1.8 p1.2
atvi 8.1 a0.4 c0.5 e1.1 j0.5 p1.7
atvida 8.1 a0.4 c0.5 e1.1 j0.5 p1.7
augu 5.9 b-0.9 c1.8 d2.8 e0.5 f1.1 g-0.6 h1.4 i-0.4 k0.6 o0.3 p1.0 q0.6 r0.4 s-0.3
augu+och 7.3 a0.7 d1.1 e1.4 f0.6 g-0.4 i0.6 j0.6 m-0.3 o0.3 r-0.5 t-0.4
august 5.9 b-0.9 c1.8 d2.8 e0.5 f1.1 g-0.6 h1.4 i-0.4 k0.6 o0.3 p1.0 q0.6 r0.4 s-0.3
aukt 7.9 a-0.7 c0.4 g-0.4 q0.5 r-0.4 t1.4
auktor 8.1 a-0.4 b-0.3 g-0.3 q0.7 r-0.4 t1.6
aula 7.9 f0.3 o0.5 p0.7 s0.4
aulan 7.9 f0.3 o0.5 p0.7 s0.4
auto 5.7 a-1.1 b-0.8 c0.5 d0.7 f0.6 g-1.8 i-0.9 j-1.6 l0.4 m-0.9 n-0.6 p2.0 q2.2 s-1.0
auto+ar 7.9 a1.0 d1.0 i0.8 p1.8
auto+jag 7.9 a-0.6 l0.3 t0.4
auto+svar 7.9 a-0.6 b-0.6 m-0.4 n-0.3 t0.3
auto+till 8.1 f0.7 h-0.3 q1.9
autogi 6.8 a1.3 d1.4 e1.1 f0.8 g-0.8 h0.4 i0.4 j-0.4 l0.6 m-0.4 o0.6 p3.1 q0.9 r-0.4 s-0.4
automa 6.5 a-2.0 b-0.7 d-0.6 f0.5 g-0.7 i-1.0 j-1.0 l0.3 m-0.6 o-0.4 p-0.9 q1.9 r0.5 s-0.5 t0.5
autosv 7.0 a-0.4 b-0.5 e-0.5 f-0.4 g-0.6 i-0.5 j-0.4 n-0.3 q0.4
av 3.2 a1.3 b-0.9 d1.3 e2.7 f0.6 g-0.5 h0.7 i0.6 j1.0 k-0.8 l1.7 m1.0 n0.4 p-2.5 q0.6 r2.0 s-1.3 t-1.3
av+advo 8.1 a-0.3 b-0.3 h0.4 k0.8 t-0.3
av+att 6.5 a1.1 b0.3 c0.6 d1.1 e-0.4 f-0.4 g-0.5 k-0.5 l0.6 p0.3 r-0.4 s-0.3 t-0.4
av+avun 8.1 a-0.6 g1.1 h1.2 k0.8 r0.5
av+bull 8.1 g0.5 h1.2 l0.4
av+dage 8.1 e0.4 g0.4 h0.4 s0.5
av+de 7.0 a0.6 c-0.8 d-0.9 g-0.4 h-0.4 k-0.4 l-0.3 m1.4 n-0.5 q-0.6 s-0.4
av+dem 6.8 b0.8 c0.7 d-0.3 h1.6 i1.0 j0.4 k-0.3 p0.8 q-0.5 s-0.5
av+den 7.3 a1.7 c-0.5 d-0.4 e0.6 f-0.3 g-0.8 h-0.4 i-0.3 j0.8 o-0.3 p0.3
av+det 6.9 a-0.5 c0.6 g1.1 h-0.5 j0.4 m0.4 o0.4 q0.8 r1.2
av+dig 7.0 c0.8 d0.9 e-0.3 f0.3 l1.3 o0.9 p-0.3 r0.4
av+en 6.2 a-0.8 b0.5 c-0.4 d0.4 f1.1 g0.7 h-0.4 i0.4 j-0.6 k0.4 l1.7 n0.7 p-0.7 q1.0 r0.8 s-0.6
av+er 5.4 a1.9 d3.9 e2.2 f0.3 g-0.6 h0.6 i0.5 k-0.4 l-1.0 m0.4 n-0.7 o0.5 q0.5 s1.5 t1.0
av+era 8.1 a-0.6 b-0.3 c-0.4 k0.4 m1.3 o1.2 p-0.3 r0.5 s0.4
av+ert 8.1 a0.7 e1.1 i1.6 j0.5 s1.1
av+ett 7.3 c-0.4 d0.4 l0.6 m0.5 q-0.3 s1.0 t-0.3
av+fack 8.1 a0.3 e0.6 m0.9 s0.5
av+fakt 7.4 a-0.7 b-0.3 e0.4 j-0.3 l2.1 m-0.6 n-0.5 o-0.5 p-0.6 q0.8 t0.3
av+fem 7.9 c-0.3 e-0.6 g0.5 i0.5 l0.5 r0.9 s0.7
av+for 8.1 a-0.9 b0.7 f0.6 g0.8 k0.9 l-0.3 r1.5
av+fors 8.1 c0.3 o0.8 q0.8
av+hand 7.9 a0.8 c0.6 d1.0 g0.3 j1.8
av+henn 7.9 a0.8 e0.7 g-0.4 j0.5
av+host 8.1 a0.4 i1.2 m0.9
av+janu 8.1 a-0.6 c-0.3 d-0.4 l1.5 m-0.3 o-0.3 q0.7 r-0.3
av+jour 7.9 a0.3 b-0.3 d0.6 e0.5 f-0.4 i-0.4 k0.5 m-0.4 n0.4 o0.8
av+juni 8.1 a0.4 b0.8 c-0.3 e-0.4 f0.3 h0.7 i0.8 m0.5 o-0.4 r-0.7
av+kons 8.1 a-0.6 b0.5 h0.4 j-0.4
av+leve 8.1 c0.5 f0.4 o0.9
av+mana 7.6 a-0.5 c-0.3 d0.6 k0.7 m-0.3 n0.8 o-0.6 q1.0 t-0.3
av+med 7.6 a-0.4 d-0.4 e0.4 f-0.3 k0.7 n0.4 o-0.4 p-0.4 q-0.6
av+meny 8.1 a-0.6 d-0.4 g1.0 m0.4 n0.6 r1.6
av+mig 6.5 a2.2 c1.0 d0.7 e0.6 f-0.4 g-1.5 h0.4 i1.1 l-0.6 n-0.4 r-0.5 s0.7
av+miss 8.1 a-1.1 h0.4 l1.1 m1.1 n-0.3 p-0.4 q-0.4 t0.4
av+nago 7.3 d1.5 e0.6 f0.8 g-0.4 h-0.4 i1.5 j0.6 m-0.4 p-0.3 r-0.6 s-0.3 t-0.4
av+oss 6.9 c-0.5 d-1.0 e-0.8 g-0.5 i0.8 k0.9 l-0.3 o-0.5 q1.7 r-0.4 s-0.3
av+pa 7.9 a1.3 c0.4 d0.9 g-0.4 j1.4 p0.5
av+plas 8.1 a0.3 b1.0 e0.6 f0.9 m0.8 t0.6
av+revi 7.9 c0.6 e-0.7 g0.3 i0.7 n0.8 r0.5
av+serv 7.9 d0.3 e0.6 f0.4 g0.4 h-0.5 k-0.4 m-0.3 n-0.3 o0.3 r0.4 s0.5
av+sig 5.8 d1.7 e0.8 g0.8 h2.1 i-0.8 m-0.7 n0.4 p-0.7 r0.8 s0.9
av+sin 7.9 a-0.3 c0.3 e-0.5 g-0.3 i-0.6
av+tolv 7.9 a-0.3 c-0.5 g-0.7 j-0.3 l0.5 q0.5
av+trak 8.1 a-0.7 d-0.3 h0.7 i-0.4 k0.4 l1.9 n1.5 t0.3
av+tre 7.9 a-0.6 c0.4 d0.4 f0.4 q-0.4 t0.6
av+uteb 8.1 a0.4 c0.6 i0.9 j0.7 p0.6
av+var 7.0 a-0.8 c0.5 e0.3 h0.9 l-0.5 m-0.4 n-0.5 p-0.4 q1.0 s1.0
av+vara 6.8 a-0.5 e-0.4 g-0.6 j-0.5 l0.4 n0.5 o-0.3 p-0.5 s-0.3
av+vard 8.1 j0.4
av+vart 8.1 a0.5 i0.6
av+vase 7.9 a0.3 e0.4 i1.4 j1.0 p0.7
avan 8.1 a0.5 d-0.4 e-0.6 l-0.3
avanma 8.1 a0.5 d-0.4 e-0.6 l-0.3
avbe 7.6 a-0.6 b-0.5 c0.5 g-1.0 i-0.4 k0.5 l3.0 n1.1 q1.7 r-0.4 s-0.4
avbeta 7.6 a-0.6 b-0.5 c0.5 g-1.0 i-0.4 k0.5 l3.0 n1.1 q1.7 r-0.4 s-0.4
avbo 6.5 a-1.1 b-0.8 c-0.4 d0.4 g-0.5 h0.6 i-0.6 j-0.5 k3.2 l0.5 n0.4 o0.7 p-0.9 s-0.7
avbojt 8.1 a-0.3 k1.6 l0.5 n0.5
avboka 7.2 a-0.4 b-0.7 d0.3 e0.7 h0.6 j-0.3 k2.6 l0.3 m-0.5 n0.4 o0.4 p-0.5 r0.6 s-0.4
avbokn 7.4 a-0.4 c-0.5 d0.3 e-1.1 i-0.4 k-0.5 m0.4 o0.3 p-0.3
avbr 7.6 a0.7 c-0.3 d-0.3 e1.6 i0.5 m0.3
avbryt 7.9 a1.0 e1.9 i0.7 m0.5 p0.4
avde 7.2 a-0.9 b-0.6 c0.6 d0.7 f0.6 i-0.7 l0.7 o0.6 r0.3 s-0.4
avdeln 7.2 a-0.9 b-0.6 c0.6 d0.7 f0.6 i-0.7 l0.7 o0.6 r0.3 s-0.4
avdr 7.0 a-0.7 b0.7 c0.8 d-0.4 f0.4 g0.6 h1.3 l-0.5 m0.8 n0.5 o1.9 p0.5 r0.9 s-0.5
avdr+for 8.1 a-0.4 i0.5 r-0.4
avdr+pa 7.9 c0.4 d-0.5 f0.4 j0.3 l-0.4 m-0.4 n0.8 o1.2 p0.5 r0.4
avdrag 7.0 a-0.7 b0.7 c0.8 d-0.4 f0.4 g0.6 h1.3 l-0.5 m0.8 n0.5 o1.9 p0.5 r0.9 s-0.5
aven 5.4 a-0.5 b2.8 c0.7 d1.0 e-0.4 g0.8 h3.0 j0.7 l-0.5 o1.0 p-1.4 r0.8 t-0.3
aven+de 8.1 a0.4 i0.6
aven+det 8.1 c-0.4 d0.3 e-0.5 g0.6 r0.5
aven+en 8.1 b0.5 e-0.4 g0.7 k0.3 m0.8 q0.3
aven+ert 7.9 f0.4 i0.8
aven+for 7.9 a-0.6 d-0.4 e-0.3 g0.8 h0.5 i-0.4 l-0.5 n0.4 o-0.4 r1.3
aven+i 7.9 c0.6 d1.3 e0.7 f0.6 i-0.4 k0.6 q0.5 r0.5 s-0.3
aven+nar 8.1 a-0.4
aven+om 7.6 a0.4 b0.8 h-0.3 i0.7 t0.7
aven+repo 8.1 g-0.7
aven+till 7.9 c0.8 e-0.5 g0.6 h1.5 i-0.4 k-0.4 l-0.4 o0.4 q-0.3 r0.9
avga 7.6 a-0.7 c0.3 e-0.6 g-0.4 h0.4 i-0.6 t0.4
avgang 8.1 i-0.3
avgi 6.8 a0.6 b0.6 d-0.9 e0.8 g-0.3 j-0.4 k0.6 m1.6 n-0.5 p0.6 r0.4 t0.3
avgi+for 8.1 a0.6 e0.9 f0.3 l0.3 o0.4 p0.9
avgi+pa 8.1 d-0.4 g0.4 p0.4 r0.6 s-0.3 t0.3
avgift 6.9 a0.6 b0.5 d-0.7 e0.7 f0.3 g-0.3 j-0.4 k0.7 m1.7 n-0.5 p0.7 t0.4
avgj 7.6 a-0.9 c-0.3 g0.5 h0.9 j-0.4 n-0.4
avgj+och 8.1 a-0.7 h0.6 i0.4 j-0.3
avgjor 7.6 a-0.9 c-0.3 g0.5 h0.9 j-0.4 n-0.4
avgo 7.4 a1.2 b0.8 d0.5 e0.9 f0.8 g-0.3 j1.8 m2.2 p-1.1 t0.5
avgora 7.6 a1.2 b0.8 d0.6 e1.0 f0.9 g-0.3 j1.9 m2.3 p-1.1 t0.6
avha 8.1 a-0.4 d-0.3 e-0.4 o0.3
avhj 7.6 a0.8 j0.8 p1.4
avhjal 7.6 a0.8 j0.8 p1.4
avhy 7.6 a-0.5 b-0.3 e-0.4 f0.6 h-0.4 i-0.4 k-0.6 l-0.4
avhy+en 8.1 i-0.3 k-0.5 n-0.3 q-0.4
avhysn 8.1 e-0.6 f0.4 h-0.5 n0.4 q0.4
avis 7.9 a-0.3 d0.4 f0.3 g0.3 q1.8
avlo 7.4 c1.2 f0.7 g-0.5 i0.3 p1.3 r-0.6
avlo+lukt 8.1 a0.4 c0.4 i0.8 p1.6
avlopp 7.6 g-0.4 i0.5 l0.3 p1.4 r-0.5
avre 7.3 a-1.1 b-0.3 e-0.6 f0.3 i0.8 k0.5 p-0.3 s-0.4
avre+jag 8.1 a-0.8 e-0.5 i0.6 n0.5
avregi 7.3 a-1.1 b-0.3 e-0.6 f0.3 i0.8 k0.5 p-0.3 s-0.4
avro 7.3 a-0.3 e-0.5 f0.4 h2.6 i1.3 j-0.4 k-0.3 m0.8 p-0.5
avropa 7.6 a-0.5 e-0.5 g0.6 h1.8 i1.5 m-0.4 n0.5 p-0.3 t-0.4
avrops 8.1 c0.4 f0.6 g-0.3 h1.0 m1.2
avru 7.6 b0.6 e0.7 g-0.5 i0.8
avrund 7.6 b0.6 e0.7 g-0.5 i0.8
avsa 7.6 a0.5 b0.4 c0.5 d0.6 e0.5 g-0.4 i-0.4 o-0.3 q0.5 r-0.4 s0.7
avsand 8.1 a0.4 b0.7 e0.6 s0.8
avse 7.0 a0.8 b-0.4 d1.0 e0.9 f-0.3 g-0.4 h-0.4 j1.3 k-0.4 o1.0 s-0.4
avse+er 8.1 e0.3 m-0.5 p-0.3 q0.6
avseen 7.4 a0.9 c0.4 d1.5 e1.2 i0.4 j1.5 m0.6 o0.5 p-0.5 q-0.3 t0.3
avser 7.9 b-0.4 d-0.4 k-0.4 m-0.7 o0.6 p0.5 q0.4
avsk 7.2 a-0.8 c-0.9 d-0.4 e-0.6 g1.0 h0.7 i-0.4 j-0.3 k0.4 n0.5 o-0.5 r1.1 s-0.4
avsked 8.1 c-0.3 d-0.4 e-0.4 h-0.3
avskri 7.6 a-0.3 c-0.6 g0.6 h0.9 n0.3 o-0.4 r0.6
avsl 5.9 b-0.5 e0.4 f0.5 g-1.3 h0.8 j-0.8 l-0.4 m-0.9 o1.3 r0.7 s-0.4 t-0.5
avsl+gran 8.1 c0.4 f0.7 n-0.3 o0.5 r0.6
avsl+med 8.1 d-0.4
avsl+pren 8.1 b0.3 o0.5 q0.4
avslag 8.1 a-0.6 b-0.4 f0.3
avslog 8.1 a0.7 d-0.3 e1.0 g-0.6 h0.3 r-0.3
avsloj 8.1 a-0.4 g-0.8
avslut 6.1 f0.4 g-0.4 i0.6 j-0.7 m-0.5 o1.0 r0.6 t-0.4
avsn 6.9 c0.8 d-0.4 e-0.5 g-0.3 i-0.4 m0.5 s1.5
avsn+om 8.1 c0.5 e-0.5 k0.3 n0.4 s0.5 t0.3
avsnit 6.9 c0.8 d-0.4 e-0.5 g-0.3 i-0.4 m0.5 s1.5
avst 6.1 a-0.8 b1.1 d1.7 e0.3 f1.3 g-1.4 h0.5 j-1.0 k5.1 l0.3 n-1.1 o1.2 p-0.7 q1.5 r0.4 s-1.0
avst+fran 8.1 a1.0 b1.9 d0.5 g-0.4 i1.2 k1.3
avst+har 8.1 c-0.3 d0.7 i0.4 k0.3 l0.4
avst+och 8.1 i0.5 m0.6 p0.5
avsta 8.1 a0.6 b1.8 e-0.4 g-0.3 i1.5 k0.6
avstam 6.6 a-0.9 b-0.5 d1.3 e0.5 f0.5 g-0.8 h0.8 i-0.3 j-0.6 k3.2 l0.7 m-0.7 n-0.7 o0.7 p-0.7 q1.4 r0.7 s-0.6
avstan 7.9 c0.6 d-0.5 f0.8 i-0.4 k-0.5 m0.8 p0.4
avstar 7.6 b2.2 d0.7 f0.3 g-0.6 i0.8 j-0.5 k2.4 n-0.3 o0.8 p-0.4 q0.4 r-0.4 s-0.3
avta 4.8 a1.6 c1.0 d0.5 e-0.8 f0.9 g-0.7 h1.8 i4.0 j3.1 m2.4 p-1.0 r1.1 s-2.1
avta+ar 8.1 e0.4 h0.8 k0.5 l0.6 o0.9 r0.5 t0.6
avta+borj 8.1 a0.5 b1.8 e-0.5 i-0.4 m1.4 q-0.3 r0.4
avta+i 8.1 a0.4 f0.9 l0.3 m1.7 p-0.5
avta+lope 7.0 c0.5 i1.6 j-0.6 k-0.4 p-0.3 q-0.3 s-0.3 t-0.3
avta+med 7.0 a0.3 b-0.3 c0.4 g-0.3 i1.0 k0.4 s-0.4
avta+nar 8.1 i0.5
avta+och 6.8 a0.6 g-0.7 i-0.5 j1.4 k-0.5 m1.5 n-0.4 o-0.4 p-0.4 r-0.4 s-0.4 t0.4
avta+om 6.9 a0.6 c-0.4 g-0.3 i2.5 j1.3 m0.4 p0.3
avta+ring 8.1 d-0.3 f0.3 i-0.3 k0.4 m0.7 q0.5
avta+som 7.9 a0.5 b0.8 e-0.3 f1.0 i0.3 j0.4 m0.6
avta+upps 8.1 a-0.5 e-0.4 h0.5 i-0.3
avtal 5.9 a-1.7 b-0.9 c-0.9 e-1.2 f-1.0 g0.5 h1.6 i1.4 k-0.3 l-0.3 r1.8 s-0.8 t0.5
avtala 7.9 i-0.3 j0.5 m0.4
avtale 5.5 a2.8 b0.9 c0.5 d0.7 f1.4 g-1.2 i4.3 j1.8 k0.6 m1.9 p-0.7 s-1.1 t-0.6
avtals 6.1 a1.2 c1.4 d-0.3 e0.8 f0.8 h0.3 i-0.8 j1.9 l0.3 m1.3 s-0.7
avun 7.6 a-0.7 e-0.4 g1.2 h1.0 k0.7 r0.4
avund 8.1 a-0.6 g1.1 h1.2 k0.8 r0.5
avva 7.6 d0.8 e0.4 g-0.4 l0.5 m1.1 n0.8 q0.3 s0.7
avva+med 7.9 d0.9 l0.6 m0.3 n0.9 q0.4
avvakt 7.9 d0.9 l0.6 m0.3 n0.9 q0.4
avve 7.9 a-0.4 i1.0 n0.3 s-0.3
avveck 8.1 e0.5 i1.1
avvi 7.0 b-0.3 e-1.0 f-0.4 g-0.4 h0.4 j0.4 m0.8 o-0.7 q-0.6 r-0.7 s-0.3 t0.8
avvike 7.6 a0.4 d-0.4 e-0.4 h0.4 j0.6 m0.4 o-0.3 p-0.5 q-0.3
avvisa 7.6 c0.5 e-0.7 m0.5 o-0.4 p0.4 q-0.3 r-0.5 t0.7
axel 7.9 c-0.5 d0.5 f-0.3 g0.4 m0.5 n1.3 o-0.4 p0.5 r0.5 t-0.6
b 7.3 a0.8 b0.6 c1.4 d0.6 e1.0 g-0.6 i0.3 l-0.3 p0.5 r-0.3 s-0.5 t1.3
ba 7.3 a-1.3
baaa 8.1 a-0.6 g1.0
baaaaa 8.1 a-0.6 g1.0
babs 8.1 a0.7 c1.1 e0.5 i0.6
back 6.5 d0.4 e1.5 f1.0 g1.3 l-0.4 n-0.5 o0.5 r1.4 s-0.8 t1.2
back+inte 8.1 a0.4 d-0.6 e1.4 f1.0 g-0.3 i0.4
backup 7.3 b-0.8 e1.4 f1.4 g-0.4 l-0.4 o0.5 p-0.4 q0.5 r0.6 s-0.4 t1.3
bad 6.8 a1.2 c1.0 e1.0 f0.7 g0.6 i-0.4 p-0.5 r0.5 s1.2
bad+hono 8.1 d-0.3 e0.4 f0.8 k0.7 m0.4
bad+om 7.6 c1.5 d-0.3 e-0.6 g0.6 r0.5 s1.3
bada 5.8 c1.5 d1.5 e0.6 g1.1 j0.9 k0.3 l0.4 m-0.3 n1.6 o0.4 p-0.5 q3.4 r0.8 t-0.4
bada+ar 8.1 g1.0
bada+fakt 8.1 d0.4 k0.9 m0.4 n1.9 p-0.3
bada+men 8.1 g0.8
bade 6.8 a-0.5 g0.5 h0.4 i-0.8 n0.8 o0.8 p-0.8 q2.0 r0.7
badh 8.1 a0.4 c0.7 e0.5 f0.3
badhus 8.1 a0.4 c0.7 e0.5 f0.3
badr 6.8 a0.5 b0.5 d-0.4 e1.4 f-0.5 j0.8 l0.7 m0.4 o-0.6 q0.4 s1.7
badr+i 8.1 e0.8 p0.3 s0.6
badr+till 8.1 a0.6 d-0.4 e0.9 g-0.3 q0.4 s0.7
badrum 6.8 a0.7 b0.6 d-0.6 e1.7 f-0.4 g-0.6 j0.8 l0.4 m0.5 o-0.6 p0.3 s1.7
baga 7.6 e0.4 j0.9 s0.7
bagare 7.6 e0.4 j0.9 s0.7
bage 7.4 b0.4 d-0.3 e0.9 f0.3 g-0.3 h0.5 i-0.4 j1.3 k-0.6 l-0.5 o1.0 r-0.4 s0.5
bageri 7.4 b0.4 d-0.3 e0.9 f0.3 g-0.3 h0.5 i-0.4 j1.3 k-0.6 l-0.5 o1.0 r-0.4 s0.5
bah 8.1 e0.5 j0.5 p0.7
baha 8.1 a0.3 c0.6 e0.6 f0.5 g-0.4 n0.9 q0.7
bahar 8.1 a0.3 c0.6 e0.6 f0.5 g-0.4 n0.9 q0.7
baje 7.6 a-0.5 g0.7
bajen 8.1 g0.5
bajs 8.1 a0.4 g-1.2
baka 7.4 a-0.8 b-0.3 c-0.4 d-0.5 h0.4 r1.1
baka+luss 8.1 g1.0
bakat 7.6 a-0.8 b-0.3 c-0.4 d-0.5 h0.4 n0.3 r1.2
bakg 7.2 d0.8 e0.8 m-0.4 n-0.6 o1.1 p0.5 t0.3
bakg+och 8.1 a-0.3 b0.4 c-0.3 d0.4 l0.4 m-0.3 n-0.4
bakgru 7.3 d0.8 i0.4 n-0.5 o0.4 p0.6 t0.4
bakl 8.1 a0.3 b0.5 d-0.4 e1.0 i-0.3
baklan 8.1 a0.3 b0.5 d-0.4 e1.0 i-0.3
bako 6.8 a2.0 f-0.3 g-1.1 i0.4 k0.5 n-0.4 o0.7 p-0.3 q1.5
bako+disk 8.1 c-0.3 g0.4 i0.8 k0.4 o0.5 r0.6
bakom 6.8 a2.0 f-0.3 g-1.1 i0.4 k0.5 n-0.4 o0.7 p-0.3 q1.5
baks 7.9 a-0.8 b0.6 d-0.4 f0.5 h-0.4 i-0.4 j-0.3 t1.1
baksid 7.9 a-0.8 b0.6 d-0.4 f0.5 h-0.4 i-0.4 j-0.3 t1.1
bala 7.9 a0.6 c-0.6 d-0.4 m0.6 o-0.3
balans 7.9 a0.6 c-0.6 d-0.4 m0.6 o-0.3
balk 7.6 e0.7 g-0.4 h-0.3 i-0.3 r-0.4 s0.6 t0.4
balkon 8.1 e0.7 g-0.4 s0.7 t0.4
bams 8.1 g0.3
bamse 8.1 g0.3
bana 8.1 c-0.3 d-0.4 q-0.3
band 7.3 a0.3 c1.5 e-0.5 f0.6 g-0.6 i-0.4 l0.8 n0.9 p-0.3 t2.0
bander 8.1 a0.8 b0.6 c1.5 m0.5 n0.8 r0.3 t1.5
bank 5.1 a-3.7 c-0.4 d-0.6 g-0.7 h1.0 i-2.8 j-1.8 k0.5 l2.7 m0.7 n1.8 o3.2 p-0.8 q4.8 r1.2 s-2.0 t1.3
bank+ar 8.1 d-0.5 e0.7 l0.5 t0.3
bank+fran 8.1 d0.3 m0.3 n-0.3 o0.9 q-0.3 r0.4
bank+gall 7.9 a-0.4 c0.6 d-0.4 f0.7 o1.7 p-0.4
bank+har 7.4 a-0.6 c-0.5 g-0.4 i-0.3 k0.6 l2.7 o2.1 p-0.6 q-0.4
bank+i 7.4 b0.4 d-0.4 f-0.5 g-0.4 h0.3 m-0.5 n-0.5 o-0.5 p0.7 q1.7 s-0.4
bank+krav 8.1 b-0.4 k0.3 l0.8 m-0.3 o-0.5 t0.4
bank+med 8.1 a-0.4 g0.5 n1.3
bank+och 7.4 a-0.6 c-0.4 f-0.4 h0.4 i-0.4 j-0.4 k0.8 m-0.6 n1.7 o0.7 r0.4 s-0.4 t-0.5
bank+pa 7.9 a-0.7 e-0.4 f-0.3 g0.4 h-0.3 k-0.3 l1.2 m-0.3 n-0.3 q-0.4 r0.5
bank+som 8.1 e0.3 h-0.3 k-0.4 l0.9 n-0.3 o0.9 q0.8 r-0.3
bankda 8.1 b-0.4 d-0.3 g-0.5 h-0.4 n0.3 o-0.4 q2.7 t-0.4
bankdo 8.1 c-0.4 d-0.3 e-0.4 k0.8 m0.4 n1.6 p-0.3
banken 5.9 a-1.2 b0.4 c-0.4 h0.6 i-1.3 j-0.9 l3.1 m0.4 n1.7 o1.8 p1.1 r0.5 s-1.0 t2.9
bankgi 6.7 a-1.3 c0.6 d-0.5 e0.5 f1.2 g-0.5 i-0.4 j-0.5 l0.7 m-0.4 n-1.0 o1.5 p-1.3 q3.9 r0.4 s-0.5 t0.5
bankid 8.1 l0.5 o-0.3 q-0.4
bar 7.9 c0.5 d-0.4 e-0.5 g0.5 o0.5 r0.8
bara 3.8 a-2.5 b-2.5 c0.4 d0.9 e-1.0 f-0.6 h0.5 i-1.9 j-1.1 k1.2 l0.4 m1.3 n0.8 o3.3 p-2.4 q0.8 r3.0 s-0.6 t0.6
bara+ar 7.4 c0.5 d-0.4 e-0.7 g-0.6 h0.4 o2.4 s-0.3 t-0.6
bara+att 7.0 a-0.3 b-0.7 c-0.3 d-0.4 g-0.4 h0.6 m0.5 n1.1 o0.4 p-0.4 r0.8 s-0.4
bara+av 7.9 a0.6 d0.4 e0.5 g-0.5 p0.5
bara+bera 7.9 a-0.4 c-0.4 e-0.3 f0.3 g0.6 l0.4 n-0.4 r0.5 t0.5
bara+dela 8.1 e-0.3 s-0.3
bara+den 8.1 a0.5 e0.4 j0.6 k-0.3 n0.9 q-0.4
bara+det 8.1 a-0.3 c-0.3 k1.3 m-0.3 q0.8
bara+emot 8.1 b0.5 o1.1
bara+en 7.2 a0.4 c1.3 d1.2 g0.4 i-0.5 j-0.3 l1.1 m0.9 o0.5 p-0.4 q0.7 r0.5 s1.2 t-0.5
bara+ett 7.6 b-0.5 d0.8 g0.7 q0.4 r0.8
bara+fa 7.9 e-0.5 g0.4 r0.3
bara+for 7.0 g-0.8 i-0.5 k0.4 o0.3 p-0.5 s-0.4
bara+ha 7.6 a-0.4 e-0.3 f0.5 g-0.4 h0.4 i-0.4 l-0.3 m1.0 n-0.3 o0.5 t0.4
bara+i 8.1 d0.4 e0.6 i1.0 t0.5
bara+inte 7.9 a0.3 c-0.3 d-0.4 e0.3 g-0.6 i0.8 p0.5 q-0.4 r-0.5 s-0.4
bara+jag 6.9 a-0.9 g1.6
bara+med 7.4 b-0.3 c0.7 d0.5 e-0.7 f0.6 g1.0 h0.8 i-0.4 k0.9 m-0.5 o0.4 p-0.4 r0.8 s-0.5
bara+nar 8.1 c0.6 d0.6 e0.4 q0.4
bara+om 7.9 a-0.3 b-0.3 e-0.4 q0.7
bara+pa 8.1 a-0.3 f-0.3 h0.5 r0.5 t1.4
bara+sa 6.3 d-0.6 e-0.5 g-0.8 h0.3 j-0.6 k0.5 m-0.6 n-0.8 o1.5 p-0.8 q0.6 s1.3 t0.6
bara+saga 6.8 a-1.4 b-0.8 c-0.4 e-0.6 g2.0 i-0.6 j0.3 k0.4 o0.7 p-0.4 r3.2 s-0.5 t-0.8
bara+se 8.1 p0.8
bara+till 8.1 a-0.5 h0.4 t0.4
bara+tva 7.9 g-0.4 m1.0 o-0.4 r0.3
bara+vara 8.1 c0.3 m0.7 o0.6 p0.4 q0.5
bara+veta 8.1 g0.3 l0.4 q0.5
barb 7.4 b-0.3 e0.7 g0.3 h-0.4 j0.7 o0.4 r1.2 t0.9
barbro 7.6 b-0.3 e0.7 g0.5 h-0.4 j0.7 o0.4 r1.3 s-0.3 t0.9
bare 7.9 a0.9 c1.2 e-0.6 g-0.3 h0.9 q-0.4 r-0.4 t0.9
baren 8.1 a0.6 c1.3 e-0.6 h1.0 q-0.4 r-0.4 t0.9
barg 8.1 b0.3 k0.7 l0.4 t0.3
bargar 8.1 b0.3 k0.7 l0.4 t0.3
bark 8.1 b0.7 e0.5 i0.7 t0.3
barn 5.2 a0.9 b-1.0 e1.9 f0.4 g0.7 h2.4 j-0.7 k1.8 m-0.5 n0.8 o0.5 r1.2
barn+ar 8.1 a-0.3 g0.5 h0.7 k-0.4 q0.4 r0.6
barn+har 7.4 a-0.6 c-0.3 f0.4 h0.4 i-0.3 k2.9 n0.4 s0.5
barn+i 8.1 a-0.5 g1.2 r0.3
barn+som 7.9 a0.9 d0.3 e0.4 g-0.6 i0.5
barn+somn 8.1 a-0.5 g-0.5 h0.3 k0.5 l0.3 n1.7 o0.4 p-0.4 r0.6
barnba 7.6 c-0.7 d-0.3 e-0.6 h1.7 i0.5 m-0.4 o-0.3 p0.4 q-0.3
barnbi 8.1 a-0.7 d-0.3 e-0.3 g0.5 n0.7 r1.1 s-0.3
barndo 8.1 a1.2 e1.8 o0.9
barnen 6.2 a-0.4 e0.9 f-0.5 g1.6 i-0.6 j-0.5 k2.8 n0.6 p-0.6 q0.3 r0.3 s-0.5 t0.5
barnka 7.9 a1.3 c0.5 d0.3 g-0.4 m0.9 p0.5 s0.6
barnva 7.9 c0.5 e1.1 i0.5 j0.5 s0.8
baro 7.4 b0.5 g-0.3 i-0.3 l-0.3 p-0.3 q0.4 s1.4
barome 7.4 b0.5 g-0.3 i-0.3 l-0.3 p-0.3 q0.4 s1.4
base 7.9 a0.7 e1.1 g-0.7 i0.6 n0.6 r0.6 t1.1
bast 4.6 a-3.6 b0.6 d-1.0 e2.4 f0.4 g6.8 h2.0 i-0.8 k0.7 l0.8 n0.3 o-0.6 r3.8 s-0.9
bast+arki 8.1 a0.3 b0.5 c0.8 d0.6 j0.4
bast+du 8.1 g0.3
bast+hals 7.9 a0.7 e0.8 g-0.3 i0.3 j0.6
bast+herr 8.1 e0.4 p0.7 r0.4
bast+i 7.6 a-0.7 c0.3 g1.8 h1.3 k0.3 r0.9
bast+jag 7.4 e-0.4 g0.5 r-0.3
bast+med 8.1 g0.9
bast+ni 7.9 a-0.3 e-0.3 g0.4 h0.8 n0.4 o0.3 r0.5
bast+och 7.9 a-0.4 d-0.3 g1.0 h1.7 r0.5
bast+pa 7.4 c-0.5 d-0.4 e0.4 g0.4 h-0.3 r0.6
bast+som 7.9 a-0.5 g0.8
bast+star 8.1 a-0.4 g0.5
basta 5.1 a-1.5 b1.2 c-0.8 d-0.8 e1.3 g4.6 l0.6 n0.7 p0.4 q0.4 r2.8
baste 7.6 a0.4 b-0.5 c1.5 d0.4 e1.1 f0.8 g-0.3 i-0.4 l0.3 m-0.4 p0.5 r0.4
bastun 7.6 b-0.3 e0.8 h0.5 k0.9 l0.6 p-0.4 q-0.5 r0.4 t0.6
bata 7.9 d0.4 e0.4 g-0.6 i0.5 o0.3
batar 8.1 d0.5 e0.5 g-0.5 i0.5
bate 7.6 b0.4 g-0.7 j0.5 l0.6 n0.3 s0.4 t0.3
baten 7.6 b0.4 g-0.7 j0.5 l0.6 n0.3 s0.4 t0.3
batk 7.9 a0.3 c0.6 d0.6 g-0.3 i0.5 n0.4 s0.5
batk+har 8.1 c0.7 i0.6 n0.4
batklu 7.9 a0.3 c0.6 d0.6 g-0.3 i0.5 n0.4 s0.5
batt 5.7 a-1.3 b0.7 c-0.8 e-0.5 g2.6 i-0.4 j-0.6 k0.8 n0.8 p-0.4 r2.3 s0.8 t0.7
batt+an 7.4 a-0.7 c-0.3 e-0.4 f-0.3 g1.8 h0.5 o0.5 q0.6 r1.5 t-0.4
batter 7.4 b0.9 c-0.3 d-0.5 e-0.7 f0.5 k0.3 l-0.4 n0.5 r0.5 t1.1
battre 5.9 a-1.1 c-0.6 f-0.5 g2.7 j-0.4 k0.6 n0.4 p-0.6 q-0.4 r2.0 s1.0
bb 8.1 a-0.4 e-0.3 f-0.3 h1.1 r0.7 t1.2
bb+i 8.1 a-0.4 e-0.3 f-0.3 h1.1 r0.7 t1.2
be 6.8 a1.0 b-0.4 c0.4 d-0.3 e-0.5 f2.8 g-0.8 i-0.9 j-0.5 k0.8 n-0.6 o1.0 p-0.6 r-0.9 s1.4
be+er 8.1 d0.4 e0.6 f1.6 i-0.4 s0.8
be+om 7.9 c0.9 d-0.4 e-0.7 f0.4 i-0.3 m-0.4 n-0.4 o1.5 s-0.3
beac 8.1 b-0.3 e-0.4 f0.8 g-0.4 h-0.4 n1.5
beachf 8.1 b-0.3 e-0.4 f0.8 g-0.4 h-0.4 n1.5
beat 7.9 a-0.9 e0.3 f0.4 g-0.5 j0.3 m-0.3 p0.6
beata 8.1 e0.3 f0.5 j0.3 m-0.3 p0.6
bedo 7.9 a1.4 b2.9 c-0.4 f1.6 g-0.3 j0.9 l0.4 r-0.3
bedome 8.1 a0.3 b0.9 f1.7 i0.4 j1.1
bega 6.0 a1.3 b-0.7 c0.8 d1.4 e2.3 f1.3 g-0.7 h-0.9 j3.9 l0.4 m-0.5 p1.0 q-0.5 s-0.6
bega+att 7.4 b-0.3 d0.7 e0.9 f1.1 h-0.5 i-0.4 j0.4 k-0.4 n0.4 s-0.3 t0.6
bega+in 7.9 a-0.4 j0.7
bega+jag 8.1 e-0.5 g-0.4 j-0.5 p1.4 t-0.3
bega+om 8.1 a0.5 c0.8 d1.3 e-0.4 f0.6 j0.4 p1.0
bega+skad 8.1 e0.8 j0.4
bega+ut 8.1 a0.6 c0.7 e0.9 j1.3 s0.6
begagn 8.1 a-0.5 d-0.3 g0.3 i0.6 k0.4 l0.4 o0.4 r0.5
begar 7.4 a0.7 b-0.3 c-0.4 e0.5 g-0.5 i0.4 j0.8 p1.1 t-0.3
begara 7.3 a0.9 d1.0 e1.3 f0.4 j1.3 p1.2 s0.6
begard 8.1 c0.6 j1.1
begart 6.9 c0.6 d0.7 e0.7 f0.9 g-0.4 h-0.5 i-0.5 j1.3 k-0.3 l0.4 p-0.4 s-0.6 t0.6
begr 6.3 a-1.0 b-0.8 c0.6 d-0.4 f0.3 g1.0 i-1.1 j-0.8 k0.5 m0.9 n-0.5 o0.6 p-1.0 q0.5 r1.3 s-1.0 t1.8
begr+i 7.9 b-0.4 f0.3 g-0.3 k0.3 l0.3 m-0.3 n-0.4
begr+jag 8.1 a-0.3 b-0.4 e-0.4 g0.5 o0.5 r0.5
begran 8.1 l-0.3
begrav 6.9 b-0.6 c0.6 e0.7 f0.4 i-0.6 m0.5 p-0.5 r0.4 s-0.5 t2.8
begrip 7.2 a-0.9 d-0.3 e-0.8 g1.1 h-0.3 i-0.5 j-0.4 m0.5 o0.4 p-0.5 q0.6 r1.2 s-0.6 t-0.6
beha 5.8 b-0.9 c0.7 d1.0 f-0.3 g-0.8 h0.8 j-0.5 k1.2 n-0.3 p2.0 q0.7 s-0.5 t0.4
beha+hora 8.1 c0.5 d0.5 e-0.5 f0.8 k0.4 l1.4 n0.7 t0.3
beha+mina 8.1 a-0.5 e0.4 f0.5 j-0.3 m1.1 t-0.3
beha+sina 8.1 j1.0 k0.9 m0.7
behaga 8.1 e-0.4 l1.2 t0.4
behall 6.3 a0.3 b-0.6 c1.0 e0.8 f-0.3 h0.4 i0.4 k0.5 l-0.9 m0.6 n-0.4 o0.3 p2.6 q0.8 r0.3 s-0.8
behand 6.9 d1.1 e-0.5 g-0.7 h0.4 i-0.6 j-0.6 k0.7 l-0.3 p-0.8 r-0.5 s0.4
beho 4.4 a-2.4 b-0.8 c-1.1 e-1.8 f0.8 g-0.3 h1.5 i1.2 j-1.7 k0.6 l0.5 m1.1 n0.5 o0.9 p-2.3 q0.4 s-1.8 t2.6
beho+aldr 8.1 b0.4 f0.3 g1.5 n0.6 r0.4
beho+andr 8.1 a-0.3 e-0.4 h0.3 m0.4 r-0.3 t0.3
beho+dem 8.1 a-0.4 b0.4 d-0.4 k0.5 l-0.3 t-0.4
beho+den 6.4 a0.3 e0.4 i0.7 s0.9
beho+du 7.6 d-0.4 h0.9 i-0.4 n1.0 o-0.4 q0.4 r0.3
beho+en 6.8 a0.7 d0.6 e-0.4 g-0.7 i0.6 k0.4 m-0.6 n0.5 o-0.5 s-0.3 t1.5
beho+gora 7.4 a-0.8 b0.4 e-0.3 f0.9 h-0.3 i-0.3 j-0.3 l0.6 m1.4 o-1.0
beho+hjal 7.6 b-0.4 d-0.4 e0.9 g-0.6 h0.3 i-0.4 t1.7
beho+inge 7.9 a0.3 c-0.4 d0.5 f0.4 i1.1 t-0.4
beho+inte 6.8 c-0.4 d0.5 f-0.5 g-0.8 h-0.4 i1.1 j-0.3 n0.4 p-0.4 q1.3 s-0.4
beho+ni 7.9 a-0.7 b-0.4 f-0.4 g-0.5 h0.5 m-0.4 q0.3 r-0.5 s-0.3 t-0.4
beho+svar 8.1 a-0.4 d-0.4 e-0.4 f0.4 o-0.5 t1.6
beho+till 8.1 d0.9 k0.5 o-0.3 q0.4 r0.5
beho+veta 7.6 a-0.4 f-0.3 i0.3 m-0.5 o1.4 r-0.7
beho+vi 7.3 a-0.4 b0.5 c-0.4 d-0.5 e0.8 g-0.5 i0.3 k0.6 m0.5 n0.4 t0.4
behori 7.6 a1.0 c-0.3 d0.3 i1.1 l-0.3 o-0.4 q0.3
behov 8.1 a0.4
behova 7.9 a-0.3 c0.4 d0.4 h0.4 k0.3 l0.3 q0.6 r-0.5
behovd 8.1 a-0.5 f0.4 g0.4 h0.8 r0.8
behove 4.5 a-2.6 b-0.8 c-1.0 e-1.4 f0.7 h1.0 j-1.5 l0.3 m1.6 n0.4 o1.4 p-2.0 q0.5 s-1.4 t2.6
behovs 7.3 a-0.5 b0.7 d-0.7 e-0.9 g-0.4 i1.1 j-0.3 k0.4 m-0.4 n0.5 q-0.4 r-0.3 t0.3
beka 7.3 a0.3 b1.0 i0.6 l0.8 m1.2 o-0.3 p-0.3 q0.6 r-0.5
beka+till 8.1 e0.4 g0.6 m1.0 s0.5
bekant 7.4 a0.3 b1.0 i0.7 l0.9 m1.2 o-0.3 p-0.3 q0.7 r-0.4
bekl 7.0 a1.1 f0.4 g-0.7 j0.6 l0.4 n0.7 o-0.3 p0.4
bekl+sorg 8.1 a1.8
beklag 7.0 a1.1 f0.4 g-0.7 j0.6 l0.4 n0.7 o-0.3 p0.4
beko 7.6 a0.9 c0.6 d0.5 e1.7 f1.3 m1.2 p0.8 q0.5 t1.1
bekost 7.6 a0.9 c0.6 d0.5 e1.7 f1.3 m1.2 p0.8 q0.5 t1.1
bekr 5.9 a1.0 c1.3 d1.9 e-0.4 f0.8 g-1.3 h-0.8 i0.8 j2.4 m1.4 o1.5 q1.4 r-0.7
bekr+att 7.2 a1.1 c1.2 d1.1 f0.3 g-0.8 j2.2 m0.4 o0.8 p-0.6 q0.7 r-0.6 s0.6
bekr+mott 8.1 d0.4 j0.3 m0.8
bekr+per 8.1 a0.4 d0.3 i1.1 j-0.3 m0.7
bekraf 5.9 a1.0 c1.3 d1.9 e-0.4 f0.8 g-1.3 h-0.8 i0.8 j2.4 m1.4 o1.5 q1.4 r-0.7
beky 8.1 a-0.3
bekymm 8.1 a-0.3
bela 8.1 o0.3 q-0.4 r1.1
bell 8.1 a-0.4 g0.6 h1.0
belo 5.9 a0.4 c0.7 d-0.4 g-0.9 i-0.5 j0.6 l0.3 m2.8 n0.8 o1.2 p0.3 q2.0 t-0.5
belo+ar 7.6 b0.9 d-0.8 e-0.5 g-0.5 h0.7 i-0.4 j-0.3 k0.6 m1.9 o0.4 p-0.4 q2.2 s-0.3
belo+pa 8.1 f-0.3 l1.4 o0.7
belopp 6.0 a0.4 c0.7 d-0.4 g-1.2 i-0.5 j0.7 l0.4 m2.9 n0.9 o1.2 p0.3 q2.0 t-0.5
bely 7.4 a0.4 b0.4 c0.4 d-0.4 e-0.7 s0.4
belysn 7.9 a0.4 b0.4 c0.5 d-0.4 e-0.8 n0.3 s0.4
bema 7.4 a-0.7 f0.3 g0.8 h0.4 q0.8
bema+och 8.1 g0.5 h0.6 r-0.3
bemann 7.6 a-0.5 f0.3 h0.4 q0.8
bemo 7.3 a-0.5 c1.1 d-0.3 f-0.4 g0.6 h0.7 j0.4 o0.3 p0.3 r1.7 s-0.3 t0.4
bemo+av 8.1 c0.8 g0.4 h0.8 i0.8 j0.6 p0.6 r0.7 t0.5
bemota 7.6 a-0.5 f-0.3 g0.8 h0.6 i-0.5 r1.9
bene 7.4 a-1.0 b0.4 g0.4 k0.6 q1.0
benen 7.6 a-0.7 b0.5 k0.6 q1.1
beng 6.8 d-0.7 e0.6 f0.4 g0.5 m1.0 p-0.5 s-0.4 t0.6
bengt 6.9 a0.6 c0.3 d-0.4 e0.7 f0.4 h-0.6 m0.5 n0.4 p-0.4 q0.5 r0.6 s-0.3
bengts 8.1 h-0.4 o-0.4 t1.0
benk 8.1 c0.4 m0.5
benke 8.1 c0.4 m0.5
benn 7.9 e-0.7 f0.5 k0.5 l0.3 m1.1 n0.9 o0.3 p0.6
benny 8.1 e-0.4 f0.7 m0.7 p0.7
ber 6.3 b-0.8 c1.8 d1.4 e0.6 f0.7 g-0.9 i0.7 k2.2 l2.2 m-0.4 o-0.3 p-0.3 q0.4 t0.6
ber+att 8.1 a-0.4 i0.4
ber+er 7.9 a0.7 c0.8 d0.6 j0.6
ber+jag 7.9 a0.5 c1.2 d0.5 e-0.4 f0.9 g-0.6 i0.8 n0.5
ber+om 7.2 a-0.5 b-0.5 c0.6 d1.1 e0.6 g-0.7 i-0.8 j-0.4 k2.6 l2.5 p-0.6 q0.7 s1.0 t0.8
bera 5.7 a0.6 b1.2 e-0.5 g0.7 h1.5 i-1.3 j0.6 m-0.5 n-0.8 o-0.7 p-0.8 r2.0 s2.9
bera+att 7.6 a0.4 b-0.4 d1.6 g0.5 i-0.3 j-0.3 k-0.3 m-0.4 r1.0
bera+det 8.1 a0.5 e0.4 r-0.3 s0.6
bera+for 7.9 a-0.4 d-0.4 e-0.5 g0.4 h1.6 l-0.3 r1.2
bera+hur 8.1 e-0.4 k0.3 r-0.4
bera+om 6.9 a0.7 b0.9 d-0.5 g-0.4 i-0.4 j-0.4 k-0.3 l0.3 q0.5 s1.5 t-0.3
bera+vad 7.9 a0.6 b1.5 s1.4
berakn 7.6 a0.9 c1.4 g-0.3 j1.6 p0.4
beratt 5.8 b1.4 c-0.8 e-0.7 g1.0 h1.6 i-1.4 j-0.6 m-0.4 n-0.7 o-0.6 p-1.1 q0.4 r2.1 s3.1
berg 6.9 a0.6 c-0.5 e1.0 g-0.8 i-0.4 j-0.5 l0.9 m-0.6 p-0.3 s1.5
bergsl 8.1 a-0.3 b-0.3 d-0.4 l0.5
bergva 8.1 a0.6 b0.4 d0.9 e0.3 s0.4
beri 7.4 a-0.7 d-0.6 h0.9 i-0.4 n0.4 o0.3 p-0.3 q1.5 r0.5 s-0.4
berit 7.6 a-0.7 e-0.4 i-0.3 o0.5 p-0.3 q1.3 s-0.4 t-0.4
bern 8.1 b0.5 g0.3 h0.4 r0.4
bero 6.3 a-1.2 d-0.5 e-0.4 f0.6 g1.4 i-0.8 j-0.5 k-0.4 l0.4 m0.4 p-0.6 q-0.4 r1.9
bero+i 8.1 a-0.5 c-0.3 g0.5 r0.4 s-0.4
bero+inte 8.1 a-0.3 r0.4
bero+och 8.1 b0.3
bero+pa 7.9 c-0.3 d-0.4 e0.4 i-0.3 k-0.5 s0.5
berodd 8.1 k-0.4
berom 7.9 a-0.7 c-0.3 g0.7 h-0.3 k0.4 l0.5 n0.4 o-0.3 r0.6
beromm 8.1 a-0.5 e-0.7 g1.1 o0.4 r1.3
beror 7.3 c0.5 f0.8 r0.4 s0.8 t0.4
bert 7.9 b0.5 f-0.3 g0.5 i-0.3 m-0.3 o0.5 r0.7 t-0.3
bertil 7.9 b0.5 f-0.3 g0.5 i-0.3 m-0.3 o0.5 r0.7 t-0.3
besi 6.5 a1.3 e1.2 g-0.4 i-0.5 j1.7 k0.9 m0.6 n-0.4 o-0.3 p2.2 r-0.5 s-0.5
besi+och 8.1 j0.5 p0.7
besikt 6.6 a1.4 e1.2 g-0.6 i-0.5 j1.8 k0.9 m0.6 n-0.4 o-0.3 p2.2 r-0.5 s-0.5
besk 6.7 b-0.4 c0.8 d-0.7 f1.5 g-1.1 i0.5 l-0.5 n1.0 o0.4 p-0.5
besk+om 8.1 c0.6 d-0.5 f0.4 j0.4 s0.5
besked 6.8 c0.8 d-0.8 f1.6 g-1.0 h0.3 l-0.4 m0.3 n0.9 o0.3 p-0.3
beskri 8.1 i0.7
besl 5.6 b-0.4 c0.5 d0.4 f1.8 g-0.9 h1.5 i1.8 j-1.1 k-0.5 m-0.6 o0.4 p1.9 s-0.7 t0.3
besl+att 6.7 a1.1 b0.6 d0.4 g-0.8 i1.2 j-0.4 l-0.5 m-0.5 o0.3 p1.5 q-0.4 s-0.4 t-0.4
besl+i 7.6 b-0.4 c0.5 h0.6 j0.4 p1.2 r0.3
besl+om 8.1 a-0.6 c-0.4 d0.3 j-0.6 k-0.4 t-0.3
besl+pa 8.1 a-0.5 g0.3 i0.6 r0.6
beslut 5.6 b-0.4 c0.5 d0.4 f1.8 g-0.9 h1.5 i1.8 j-1.1 k-0.5 m-0.6 o0.4 p1.9 s-0.7 t0.3
beso 6.8 a-0.6 c0.5 i-0.5 j-0.4 l0.4 m1.1
besok 7.6 a-0.6 b-0.5 f0.4 g-0.5 i-0.4 m1.4 o0.5 p-0.4 r0.4 s-0.4
besoka 7.6 b0.9 c0.6 e0.4 k0.3 l0.4 p0.4 s0.3
besoke 7.9 a-0.4 b-0.4 g0.4
best 4.8 a1.6 b2.5 c0.8 d0.7 e0.5 f0.3 g1.0 h2.0 i0.8 j2.2 k0.7 l-0.7 m3.2 n0.3 p2.9 q0.9 r1.0 s-1.5 t0.4
best+att 7.6 a-0.5 b0.4 g0.8 h1.5 k0.6 n-0.3 o-0.4 r0.4 t-0.4
best+av 7.9 b1.9 c-0.4 e0.5 i1.0 p1.4
best+det 8.1 e-0.3 m1.6 q0.4 t1.0
best+fakt 7.6 a0.6 c0.6 e-0.6 i-0.3 j0.4 m0.4 p0.9 q-0.3
best+farg 8.1 a-0.3 c-0.3 k1.3 m-0.3 q0.8
best+for 7.9 c0.6 d0.9 f-0.4 k-0.3 l-0.4 n0.4 o2.0 r-0.4 t0.9
best+fran 8.1 d0.4 p0.7
best+garn 8.1 d0.6 h0.8 j0.5 l0.4 p0.7 r0.6
best+harm 8.1 a-0.3 c-0.3 d0.5 e-0.6 g0.6 h0.6 i-0.3 m0.8 p-0.4
best+i 8.1 a0.4 b0.5 c0.8 j0.5 p0.5 s0.9
best+jag 8.1 a0.6 c-0.3 e-0.5 j1.2 m1.9 p-0.8
best+mig 7.9 a0.5 g-0.4
best+nago 8.1 d-0.3 g0.5 m-0.5 n0.4 p0.7 r0.7
best+och 7.4 b-0.3 c-0.4 m1.2 r-0.3
best+oss 7.6 a0.6 d-0.4 f0.5 g-0.3 h-0.8 i1.6 l0.3 p-0.3 r-0.4
best+over 8.1 a0.4 c0.6 d0.6 f1.3 m0.5 q-0.4
best+pa 7.6 a-0.4 d-0.5 g0.5 i0.4 m0.6 n0.5
best+sig 8.1 b0.7 i0.4 q0.9 r0.5
bestal 5.6 a-1.0 b0.5 c2.0 g1.1 h2.1 i-0.9 j-0.8 k-0.5 m0.6 n1.1 o1.0 p-0.7 q0.7 r1.5 s-0.3 t0.3
bestam 6.4 a0.5 b0.4 c0.3 d0.4 f1.0 h0.3 i1.8 j-0.6 k1.8 m0.4 p-0.8 q0.9 r0.3 s-0.6
bestar 7.6 b0.9 c-0.3 d0.5 i1.9 p1.3 r-0.3
bestri 6.1 a2.9 b0.9 c-1.2 d0.6 e0.4 g-0.9 i-1.1 j4.6 l-0.4 m3.8 o-0.5 p3.9 q-0.6 r-0.4 s-0.7
besv 6.8 a0.7 b0.5 c1.8 d1.2 e-1.1 f0.5 g-0.6 k0.3 l-0.5 n0.7 o-0.3 p0.8 r-0.3 s-0.4
besv+inte 8.1 a-0.5 b0.3 c0.5 f-0.4 k0.7 t0.6
besvar 6.9 a0.6 c1.9 d0.8 e-0.8 g-0.6 i-0.7 k0.4 l-0.5 n0.7 o-0.3 p0.9 s-0.3
besvik 8.1 b0.6 d0.4 e-0.3 f0.5 i0.6
beta 3.6 a-2.6 b2.2 c-0.6 d-1.7 e-0.8 f0.6 g-3.4 i-3.5 j-1.3 k-0.9 l3.1 m1.0 n8.2 o2.0 p3.5 q9.5 s-1.4 t-1.0
beta+ar 8.1 a0.5 b0.7 n0.9 s0.9
beta+av 7.6 a-0.3 b0.5 h-0.4 k-0.5 n-0.4 o0.3 p-0.4 q1.9 r-0.4 t0.5
beta+bade 8.1 a-0.4 d-0.3 e0.3 i-0.7 o0.9 p-0.7 q2.6 r0.5
beta+den 6.8 a-1.1 g-0.3 h1.2 i-0.6 j-0.4 k0.6 m-0.9 n5.8 o-0.9 p-1.2 q0.4 r-0.4 s-0.3 t-0.6
beta+det 7.4 a0.8 b-0.6 d1.1 e-0.4 i-0.3 j0.5 l1.2 m0.4 n-0.6 p1.0 q-0.4
beta+efte 8.1 e-0.4 f0.4 h-0.3 i-0.3 l1.4
beta+en 7.9 a-0.3 d0.9 g0.8 h0.6 i0.5 l1.2 m-0.5 n-0.5 q0.8 r1.0 t0.4
beta+er 7.4 b0.8 g1.0 k0.4 l0.6 m-0.4 n-0.5 p-0.5 q1.0 r1.4 s0.5
beta+fakt 7.9 a-0.3 c0.4 e0.7 f0.5 m-0.6 o0.8 q1.7
beta+for 5.7 a3.0 b1.6 c1.1 e2.7 f1.0 g-1.4 h-0.3 i-0.5 j1.4 k-0.5 l-0.5 m3.1 n-0.6 o-0.8 p4.7 t0.9
beta+fran 7.9 a-0.7 b0.4 d-0.4 e-0.6 f-0.3 h1.0 l-0.4 o1.4 p-0.6 q2.0 r0.7
beta+garn 7.9 a0.4 b0.9 k-0.3 l0.5 m0.6 o-0.4 p0.5 r-0.5 s0.5
beta+gick 8.1 b0.4 e-0.4 q0.8 r0.6
beta+halv 7.9 a-0.7 d0.3 f0.4 h0.5 l0.9 n0.5 p-0.4 q0.7 t-0.4
beta+i 6.7 a-2.1 b-0.5 e-1.8 g0.4 h0.5 i-1.0 j0.5 k0.6 m-0.9 n3.3 o-1.0 p-1.7 q1.1 r1.2 s-0.7 t-1.0
beta+inte 6.5 a1.2 b0.7 c0.8 d-0.8 e0.7 f1.0 g-0.6 j-0.6 m1.3 p2.4 q-0.6 s0.8 t0.4
beta+jag 6.5 a-0.3 b-0.6 d-0.6 e-0.7 g-0.5 h0.3 i0.4 j-0.5 m1.8 n3.1 p2.0 q0.6 s-0.6
beta+komm 8.1 e0.9 f0.3 j0.6 l-0.3 m0.4 n-0.3 o-0.4 q-0.6
beta+med 8.1 a-0.3 e-0.6 l0.9 n1.3 q-0.6 t0.5
beta+mot 8.1 a-0.4 b0.5 d-0.3 e-0.3 h-0.4 q-0.4 t0.5
beta+nar 7.3 a0.6 b-0.5 c-0.4 d-0.5 g-0.3 h0.4 i-0.3 l1.0 m0.4 p1.2 q0.6 s-0.3
beta+ni 8.1 d0.5 h-0.4 m-0.3 n0.6 o0.5 q1.1
beta+och 6.1 a1.0 d1.2 e0.9 i-0.6 j-1.1 p1.9
beta+om 8.1 a0.6 b1.9 d-0.3 h-0.4 j0.5 l0.5 p1.0 r-0.4 t0.3
beta+oss 7.9 d0.4 e0.8 h-0.3 j0.8 n0.9 p-0.5 q-0.7
beta+pa 6.7 a-1.8 c-0.6 d-0.7 h-0.6 i-0.6 j-0.7 k0.6 l1.1 m0.6 n3.3 o-1.7 p-2.2 q-0.4 r0.4 s-0.4
beta+sa 7.6 a-0.9 c-0.7 e-0.6 g-0.3 h0.4 i-0.3 l1.7 m-0.5 n1.3 o-0.4 p-0.7 q0.9 r-0.4
beta+samm 8.1 c0.8 d-0.4 e-0.5 g0.7 p0.7 q0.8 r0.6 s-0.5
beta+sen 8.1 b0.4 e-0.6 o0.3 q0.7 r0.3 s0.4
beta+sker 8.1 a0.3 c0.9 d-0.4 k-0.3 n0.9 p0.4 q-0.4
beta+till 6.8 a1.3 b-0.6 c0.8 j0.6 k0.5 l3.5 n-0.4 o0.5 p0.9 q-0.5 r0.7 s0.4
beta+ut 8.1 f0.4 g0.6 n-0.4 p0.8 q-0.4 r0.5
beta+vi 6.8 a1.2 b2.3 c-1.1 d-0.3 e0.6 f0.4 g-0.5 h0.3 i0.6 j-0.7 m2.2 o-0.8 p0.7 q1.3 s-0.5 t0.4
betala 4.0 a0.6 b2.4 c-0.3 d-1.8 e0.5 f0.8 g-2.5 i-1.4 j-1.2 k0.3 l2.2 m0.5 n9.4 o0.5 p4.6 q2.2 t-0.5
betald 6.5 a-1.5 c-0.5 e-1.0 h0.6 i-0.9 j-0.6 k0.8 n-1.0 o1.7 p-1.8 q6.8 r1.2 t-1.0
betalk 8.1 a-0.5 c-0.4 e0.3 l1.4 n0.9 p-0.5 q-0.4 t0.5
betaln 4.9 a-2.3 e-0.8 g-1.3 h0.3 i-2.0 l3.1 n2.6 o2.7 p0.3 q4.7 r0.4 s-1.7 t-0.3
betalt 6.3 a-0.7 c0.6 d0.5 f1.3 i-1.2 k-0.7 l0.4 m2.3 o-0.3 p0.7 q5.3 r0.8 s-0.9 t0.4
bete 7.9 g-1.6
beteen 8.1 g-0.6
beto 8.1 c0.8 e0.6 p0.4 t0.3
betong 8.1 c0.8 e0.6 p0.4 t0.3
betr 8.1 e0.5 j0.3 p0.6
betrak 8.1 e0.5 j0.3 p0.6
bett 6.3 a1.6 b-1.0 c0.4 d2.0 e0.9 g-0.6 h-0.4 m1.1 o0.4 p1.0 r-0.7 s1.2 t0.4
bett+dem 7.9 c-0.3 e0.4 s0.9
bett+er 8.1 a-0.3 d0.7 e-0.5 g1.0 i-0.3 j0.5 p0.5 r0.9
bett+om 7.6 a1.0 b-0.3 d1.7 e-0.7 g-0.4 i-0.7 j-0.4 p0.3 t1.2
bety 6.5 b-0.7 e-1.4 f-0.5 j-0.4 k0.3 n0.4 o0.3 p-0.5 r0.6 s0.7 t-0.5
bety+att 7.9 a-0.4 c-0.5 e-0.4 i0.6 r-0.6
bety+pa 8.1 g-0.3 i-0.4 q-0.3 s1.0
betydd 7.9 a-0.3 d-0.5 e-0.6 h-0.4 o0.5 t-0.4
betyde 7.3 a-0.5 b-0.4 c-0.7 e-0.3 h0.4 i0.4 m0.3 r-0.5
betyg 7.4 b-0.5 c0.4 e-0.8 h-0.4 i-0.6 l-0.3 m-0.3 n0.6 r1.0 s0.8
beva 7.9 a0.5 e0.9 j0.7 s0.4
bevaka 8.1 e0.3 s0.6
bevi 6.8 c0.7 d-0.4 e-0.5 i-0.5 j1.1 l0.7 m0.7 p1.4 r-0.4
bevi+och 8.1 j0.5 p0.7
bevilj 7.2 a0.4 c0.8 d-0.5 f-0.3 i-0.4 j1.2 l0.9 m0.9 p1.5
bevis 8.1 o0.5
bg 8.1 a-0.5 o0.5 p-0.5 q1.9 r0.4
bibl 7.2 a-0.9 d0.4 f0.4 g1.5 h1.4 i-0.3 j-0.3 m-0.4 n0.4 o-0.5 p-0.3 r1.7 s-0.6
biblio 7.2 a-0.9 d0.4 f0.4 g1.5 h1.4 i-0.3 j-0.3 m-0.4 n0.4 o-0.5 p-0.3 r1.7 s-0.6
bidr 6.8 a-0.7 e-0.4 f-0.4 h-0.4 i-0.9 j-0.4 l3.6 m0.6 o-0.5 q1.0 s0.3
bidr+fran 7.9 a-0.9 e-0.5 i-0.4 l2.2 m0.5 o-0.3 p-0.4 q0.9 t0.9
bidra 8.1 g0.4
bidrag 7.0 a-0.6 c0.3 f-0.3 g-0.4 h-0.3 i-0.9 j-0.4 l3.7 m0.7 o-0.5 q1.0 s0.4 t0.4
bifo 5.3 a-1.6 b0.5 c-0.9 f0.4 g-1.2 i-1.4 j-0.6 l0.5 o0.3 p-0.7 q1.3 r1.0 s-1.0 t-0.6
bifo+kvit 8.1 e-0.6 k-0.5 p-0.3 q1.6 r-0.5
bifoga 5.3 a-1.6 b0.5 c-0.9 f0.4 g-1.2 i-1.4 j-0.6 l0.5 o0.3 p-0.7 q1.3 r1.0 s-1.0 t-0.6
bil 7.3 a-0.6 f1.1 k-0.4 l-0.5 n0.7 o1.2 p-0.3 q-0.7 t1.0
bila 6.7 b0.7 c0.7 e-0.5 g0.7 h0.8 j0.7 p0.4 q0.3 s-0.4
bila+och 8.1 b0.8 c0.3 i0.5 t0.3
bilaga 7.2 a-0.3 c0.7 e-0.5 i-0.7 j0.4 m0.4 o-0.4 s-0.3
bilarn 8.1 e0.3 i0.5 j0.6 p0.9
bild 4.6 a-0.4 b0.6 e2.2 g-0.5 h-0.6 i-1.9 j-0.9 k0.9 l-0.4 n1.1 o0.8 p-0.4 q0.3 r0.5 s3.6 t-0.7
bild+ar 7.6 a-0.3 e0.6 g0.4 p0.6
bild+fran 7.9 a-0.4 e-0.8 k-0.5 l-0.3 n0.7 q-0.5 r1.1 s-0.5
bild+komm 8.1 e-0.6 k0.4 m0.4 n0.4 o0.5
bild+och 7.4 a0.5 c0.5 d-0.5 e-0.3 f0.4 g-0.5 o1.2 p-0.3 q-0.3 r-0.3
bild+pa 5.7 b1.2 d0.7 e1.6 g-0.9 i-0.9 j-0.6 k0.5 p-0.9 r0.7 s1.8
bild+sa 7.9 c0.4 d-0.3 g0.5 s0.5
bild+som 8.1 a0.6 c0.8 s1.2
bild+till 7.9 a-0.4 b-0.4 e-0.4 h-0.3 n0.5
bildar 8.1 d0.8 e0.4 i0.5 s0.9
bilden 6.3 a-0.6 c0.8 d-0.7 e0.9 f0.6 g-0.4 h-0.3 i-0.9 k1.0 m0.3 s0.5
bilder 5.2 a0.6 b1.8 e1.7 f-0.4 g1.4 i-1.1 j-1.2 l-0.5 m-0.7 o0.4 q-0.4 r0.6 s2.8
bildse 8.1 s0.4
bildte 7.6 b-0.4 e0.4 g-0.5 h-0.4 m0.5 p0.4 q0.7
bile 7.3 a-0.7 b0.6 c0.3 d0.4 e-0.7 g0.9 h-0.3 i-0.4 k0.7 l0.5 r0.6 t0.6
bile+och 8.1 a-0.3 d0.4 g1.2 r0.9
bilen 7.3 a-0.7 b0.6 c0.3 d0.4 e-0.7 g0.9 h-0.3 i-0.4 k0.7 l0.5 r0.6 t0.6
bilj 6.9 b-0.5 d0.8 g0.7 h1.1 i-0.6 j-0.4 k0.5 l0.6 m1.3 n1.3 o-0.5 p-0.5 r1.1 s-0.6 t0.9
bilj+till 8.1 a-0.3 c0.3 g0.9 h0.9 k0.7 q-0.4 r0.5
biljet 6.9 b-0.5 d0.8 g0.7 h1.1 i-0.6 j-0.4 k0.5 l0.6 m1.3 n1.3 o-0.5 p-0.5 r1.1 s-0.6 t0.9
bill 7.2 a0.6 b2.5 c0.4 d-0.3 f1.1 i1.8 j-0.4 k-0.3 p-0.4 r0.4
bill+an 8.1 d0.3 e-0.4 f0.7 g0.8 i0.5 q0.4 r1.1
billig 7.2 a0.6 b2.5 c0.4 d-0.3 f1.1 i1.8 j-0.4 k-0.3 p-0.4 r0.4
bilv 8.1 a0.4 d0.7 e0.4 s1.2
bilver 8.1 a0.4 d0.7 e0.4 s1.2
bind 7.4 f0.4 i0.9 j0.6 s-0.3
bindni 7.6 f0.4 i0.9 j0.7
bio 7.2 a-0.9 d0.7 e-0.7 f-0.3 n1.6 p0.3 r0.5 s-0.3
biod 8.1 a0.4 d1.2 i0.4 p0.6
bion 8.1 i0.5 l0.4 n0.5
birg 6.9 a-0.5 b0.4 e0.8 g0.5 h0.7 i-1.0 j-0.4 k0.4 m-0.7 o0.7 p-0.5 q0.4 r0.7 s-0.6 t1.0
birgit 7.0 a-0.7 b0.3 c0.5 e0.3 f-0.6 g0.6 h0.7 i-1.0 j-0.4 k0.4 m-0.6 o0.7 p-0.5 r0.7 s-0.6 t1.1
bisk 8.1 b-0.3 e0.9 h1.0 p0.5 s-0.3
biskop 8.1 b-0.3 e0.9 h1.0 p0.5 s-0.3
bitc 7.9 a-1.5 g2.2
bitch 8.1 a-0.4 g-0.4
bite 7.6 c-0.5 d-0.3 e-0.6 h0.8 n0.9 r-0.5
biten 8.1 c-0.3 h1.0 n1.1
biter 8.1 e-0.4
bitr 7.4 a0.5 c0.8 d0.7 j0.9 m1.7 p-0.5 q0.4 t0.5
bitr+juri 8.1 m0.9 q0.5
bitrad 7.6 a0.4 c0.9 d0.8 j0.7 m0.7 q0.4 t0.5
bitt 6.9 a0.4 b0.3 c1.0 h0.8 i-0.4 l1.7 n2.0 o0.9 p-0.4 q-0.9 r0.4 s-0.5 t2.2
bitter 8.1 a0.8
bitti 7.2 b0.3 c1.1 h0.8 i-0.4 l1.8 n2.1 o1.0 p-0.4 q-0.9 r0.4 s-0.5 t2.3
bjod 7.9 b0.9 d0.5 f0.9 g0.4 k0.4 m0.6 o-0.3 r0.6 t0.4
bjod+pa 8.1 b1.0 e0.4 f0.9 g0.4 k0.4 m0.7 r0.7 t0.4
bjor 7.0 a-0.5 h1.1 j-0.3 n0.4 p-0.4 q-0.5 r0.8
bjork 7.6 a-0.7 d-0.5 g0.6 h1.4 i-0.3 n0.3 o0.4 q-0.4 r1.0
bjorn 8.1 d0.5 i0.7
bjud 6.1 d0.9 e-0.7 f0.5 h0.7 j-0.7 m0.5 n0.6 r0.8 s-0.7 t0.9
bjud+in 8.1 a1.3 d1.2 g-0.6 m0.3
bjud+jag 8.1 e-0.4 p0.7 q0.4 t0.3
bjud+mig 8.1 a-0.5 h0.7 i-0.3 o0.3 r0.5 t-0.3
bjud+pa 6.8 a-1.1 b0.4 c-0.4 f0.8 g0.8 k0.5 m0.3 n0.8 p-0.4 q-0.5 r0.7 s-0.4 t0.7
bjuda 7.2 a0.6 b0.5 d0.8 e0.5 f0.5 g0.7 h1.4 o0.8 p-0.3 r0.5 t0.6
bjuder 6.8 a-1.0 c-0.4 e-1.1 g0.3 h-0.4 i-0.7 j-0.4 k0.3 m0.3 n0.6 o-0.6 p0.3 r0.6 s-0.4 t0.7
bjur 8.1 a0.7 c2.0 e0.3 i-0.4 p1.8
bla 7.2 a-0.7 d-0.3 f0.4 n-0.3 t0.9
blad 7.4 c1.0 d1.0 g0.7 i-0.5 j1.8 m-0.4 o0.4 r0.4 s0.6
blad+i 8.1 a-0.4 b0.4 e-0.7 g1.0 i-0.4 m-0.3 o0.5 r0.8
bladdr 8.1 a-0.4 c0.7 d0.6 g0.9 i-0.3 j0.6 r0.8
blan 6.0 c0.4 e0.6 h-0.6 i-0.9 j0.5 l0.6 n-0.3 o-0.8 p-0.8 q1.0 t0.8
blan+anna 7.9 a0.7 c0.8 d0.5 g-0.6 l0.7
blan+har 8.1 a-0.3 g1.6 q0.7 r0.4 t0.4
blan+i 8.1 c-0.3 d-0.3
blan+ihop 7.9 d-0.4 e0.6 s0.8
blan+komm 8.1 b1.0 e0.5 g-0.5 j0.7
bland 7.2 a0.3 b-0.3 c0.7 d0.4 g-0.7 i-0.3 l0.6
blanda 7.2 c-0.5 e0.7 f0.3 g-1.0 k0.5 l0.5 n0.3 o-0.4 p-0.4 s0.7
blanke 7.4 a0.4 b0.8 c0.6 j1.2 k-0.4 n-0.4 t0.4
blankt 8.1 q1.6 t0.5
blas 7.0 a0.7 b-0.4 c0.5 d1.3 e0.6 i-0.5 j0.8 m-0.3 p1.2 q1.3 s1.5
blaser 7.6 c0.8 d0.4 k0.3 p0.6 q0.7 s1.2
blaste 8.1 g0.3 j0.7 p0.8 q0.8
blat 8.1 h0.3
blatt 8.1 h0.3
blek 8.1 a0.3 c0.9 e0.8 g-1.4 i0.9
blev 4.3 a-1.6 b1.3 c-1.3 e1.7 f1.0 g3.4 h1.5 j-0.9 l1.5 m-1.1 o0.5 p-1.1 q1.4 r3.0
blev+alld 7.6 b0.8 c-0.6 f0.3 o-0.4 q0.4 r0.5
blev+det 6.8 a0.6 c-0.9 e1.6 f0.4 g-0.8 h-0.6 i-0.3 j-0.4 m0.4 p0.3 r1.0 s0.8 t0.6
blev+en 7.2 a-0.4 b0.6 d0.8 f0.3 h-0.5 i-0.6 j0.3 l1.0 q0.5 r0.8 t0.3
blev+for 7.9 a-0.6 c0.4 e-0.5 i-0.3 o-0.5 t0.7
blev+full 8.1 a-0.4 c-0.4 f0.3 g0.9 h1.3 k0.3 l-0.3 m0.4 o-0.4
blev+i 8.1 g0.3 q0.9 r0.5
blev+inte 7.0 b-0.5 e0.7 f0.5 i-0.4 l0.5 o0.4
blev+jag 8.1 e-0.3 g-0.8 i0.5
blev+ju 6.8 a-1.2 g1.8 l0.3
blev+prec 8.1 b-0.3 d-0.4 g0.6 h0.4 l0.5 r1.4
blev+sa 7.4 a-0.6 b-0.3 c-0.3 d-0.5 e-0.9 g1.1 h1.9 i-0.4 l0.5 r1.5 t0.5
blev+skit 7.6 a-0.6 g0.7
blev+snyg 7.0 a-0.5 g0.9
blev+svin 8.1 g0.3
blev+viss 7.9 a0.3 b0.9 g-0.7 o1.0 q1.0
bli 5.1 a-0.8 c2.2 d1.7 f1.4 g0.7 i-0.7 j-1.1 k0.4 l0.4 m-0.5 o0.5 p-1.4 r0.3 s0.8 t0.3
bli+att 7.3 b1.2 c-0.3 e-0.3 f0.8 h-0.4 j-0.4 l0.8 n-0.5
bli+det 8.1 c0.6 g-0.5 s0.8
bli+din 8.1 a-1.0 g0.5
bli+en 7.3 c1.2 g0.7 q-0.4 s-0.4
bli+glad 8.1 a-0.5 e-0.4 n0.4 r0.8
bli+inte 8.1 a-0.6 b0.4 k0.3 n0.5
bli+sa 7.6 a0.5 d0.3 e0.3 g0.6 i0.6
blic 8.1 a0.4 d0.9 g-0.6 m0.6 o0.4
blin 7.6 b-0.5 c-0.3 e0.9 h-0.4 i-0.5 k0.6 l-0.4 n1.3 p0.4 q0.4 r0.9 s-0.4
blin+och 8.1 a-0.5 d-0.3 g0.5 k0.3 n1.2 r0.8
blinda 8.1 a0.4 b-0.3 d0.5 e1.2 k0.3 p0.6 q0.3
blir 4.1 a2.1 b1.4 c1.8 d1.6 e1.2 f-0.7 g-1.9 h-0.5 i3.1 k2.7 l4.4 m-0.6 n-0.9 p0.9 q-0.4 r-0.4 s1.8 t1.4
blir+alld 8.1 g0.4
blir+allt 7.6 c1.4 d-0.4 e-0.3 n0.3 p1.0 s0.6
blir+bara 7.3 a1.3 c0.5 d1.1 e-0.6 g-0.4 j1.2
blir+beta 8.1 c-0.4 i0.5 j0.7 l0.4 n-0.3 p0.6
blir+de 7.9 a-1.0 i1.0
blir+det 6.1 a1.5 b0.9 c1.6 d2.4 e1.1 f-0.6 h-0.4 i0.8 j0.4 k-0.3 l-0.7 p1.8 r-0.8 s1.8 t1.7
blir+en 7.6 a-0.9 c-0.5 e-0.5 g0.4 l1.5 o0.4
blir+ett 8.1 b0.4 c1.2 d0.3 e-0.3 s1.5
blir+for 8.1 a0.4 b-0.3 d1.3 g-0.3 i0.9 s1.2
blir+inga 8.1 a0.7 e0.9 g-0.4 p0.6 s0.6
blir+inge 7.2 a-1.4 b-0.3 c-0.8 d-0.6 f-0.4 g-0.4 h-0.6 i-0.6 k4.3 m0.6 o-0.3 p-0.5 q-0.7 r0.5 s-0.5 t0.6
blir+inte 6.9 a0.3 c0.6 g-0.3 h-0.4 j-0.4 k0.3 l-0.6 o-0.3 s0.4
blir+jag 7.6 a-0.9 c-0.4 d1.0 f0.5 g-0.3 l0.9 n0.5 q0.5 r-0.4
blir+ju 8.1 a0.8
blir+kall 8.1 g0.8
blir+klar 8.1 a0.9 c1.8 e0.7 i-0.3 l-0.4 o0.4 p0.5
blir+kvar 7.6 c0.4 g-0.3 i-0.5 j0.5 n-0.3 o0.4 p1.3 t0.4
blir+ligg 7.6 b-0.4 c-0.4 d0.9 i0.3 l1.2 o0.5 p0.5 q-0.5 r-0.3 t-0.3
blir+nast 7.9 b-0.4 i-0.3 j0.9 l1.5 m0.5
blir+nog 7.6 a0.8 d0.4 h-0.4 i1.5 r-0.4
blir+sa 6.9 a0.9 g-0.3 t0.7
blir+sena 7.9 c-0.4 d1.6 f0.5 k0.7 l3.0 o0.7 p-0.4 q0.5
blir+val 8.1 a0.6 c1.5 e-0.3 i1.4
blir+vi 7.9 c0.6 i0.7 j0.6 k0.3 l0.7 n1.0
bliv 6.0 d-1.0 e1.6 f-0.7 g0.9 h1.1 j-0.4 k0.4 l1.2 m0.6 n1.3 o0.5 p-0.8 q0.3 r0.8 t0.4
bliv+fel 8.1 m1.6
bliv+sa 8.1 a-0.4 g1.1 h0.9 r0.6
blivit 6.0 d-1.0 e1.6 f-0.7 g0.9 h1.1 j-0.4 k0.4 l1.2 m0.6 n1.3 o0.5 p-0.8 q0.3 r0.8 t0.4
blix 8.1 c0.7 g-0.4 i1.0 j0.7 p0.6
blod 7.9 a-0.3 g0.8
blog 7.4 d-0.3 e0.7 g-0.7 i-0.3 o0.4 r-0.3 s1.0
blogg 8.1 a0.4 e0.9 s1.2
blogge 8.1 g-0.3
blom 6.8 b1.2 f0.7 g0.6 j-0.4 m1.0 q0.6 r1.0 s-0.4 t0.3
blomma 7.9 b-0.3 c-0.3 d-0.3 e-0.6 g0.8 i0.3 q-0.4 r1.0
blommo 7.4 a0.6 b1.6 e0.8 f0.7 g-0.7 m1.5 p0.5 q0.5 r-0.5 t0.4
blomst 7.9 a-0.6 c0.5 e-0.3 g0.7 n-0.4 o0.4 q0.5 r0.7
bluf 8.1 a-0.7 m0.9 n0.3 o0.7 p-0.3 q-0.4 s-0.3
bluffa 8.1 a-0.7 m0.9 n0.3 o0.7 p-0.3 q-0.4 s-0.3
blun 7.9 a-0.6 c-0.3 g0.7 l0.5 r1.1
blunda 7.9 a-0.6 c-0.3 g0.7 l0.5 r1.1
bo 7.6 b0.8 c-0.5 d-0.4 g-0.5 i-0.4 s0.6
bock 6.8 b-0.6 e1.0 f1.0 i-0.6 l-0.5 m1.1 n-0.4 p-0.5 q0.8 r0.4
bockar 8.1 g0.3 s0.3
bocker 7.0 b-0.4 c0.5 e0.8 f1.1 i-0.5 l-0.5 m1.3 n-0.3 p-0.4 q1.0 s-0.3
bode 8.1 a-0.5 c0.4 d0.4 h0.3 j-0.3 n-0.4 o0.4 q0.8 r0.9
bodeln 8.1 a-0.5 c0.4 d0.4 h0.3 j-0.3 n-0.4 o0.4 q0.8 r0.9
bodi 8.1 b0.6 h0.5 l0.3 m0.5
bodil 8.1 b0.6 h0.5 l0.3 m0.5
boen 7.4 a-0.7 d-0.3 e-0.4 g1.3 h1.0 k-0.6 m-0.4 n0.8 r0.5
boen+i 7.9 a-0.5 g1.1 r0.4
boende 7.4 a-0.7 d-0.3 e-0.4 g1.3 h1.0 k-0.6 m-0.4 n0.8 r0.5
bohl 8.1 b0.7 e-0.4 h0.4 l0.5 m1.1 q0.4
bohlin 8.1 b0.7 e-0.4 h0.4 l0.5 m1.1 q0.4
bojk 8.1 d-0.3 e-0.4
bojkot 8.1 d-0.3 e-0.4
bok 8.1 a-0.4 c-0.5 d-0.4 g0.6 h1.0 q0.4 r0.7
bok+ocks 8.1 a-0.4 c-0.5 d-0.4 g0.6 h1.0 q0.4 r0.7
boka 6.1 a-0.7 b-0.4 c-0.8 d1.2 g0.6 h2.2 i0.6 j-0.9 k1.1 l-1.0 o0.9 p-0.5 q0.3 r2.4
boka+om 7.9 c-0.4 d-0.4 k2.0 l-0.3 m-0.3 o-0.4 r0.4
boka+till 8.1 b-0.3 c0.6 d1.1 f0.8 g-0.6 m0.3 n-0.4 o0.4 t0.7
bokad 8.1 d0.3 m0.6 s0.8
bokade 7.6 c0.4 d1.3 f1.0 g0.3 m0.5 n0.5 o0.3 r0.4
bokat 7.4 c-0.3 d0.5 h1.0 i0.9 l-0.3 m-0.3 o0.4 p-0.3 r0.6 s-0.3
boke 7.6 a-0.8
boken 7.6 a-0.8
bokf 6.2 b-0.3 d-0.6 g-0.9 h0.5 i1.5 j-0.8 k1.2 l0.4 m0.4 o-0.8 p-1.1 q1.3 s-0.6
bokf+det 7.9 a-0.6 b-0.5 c-0.4 e-0.6 f-0.3 g-0.4 i-0.4 k0.5 n0.4 p-0.4 q-0.6
bokf+och 8.1 b0.6 e-0.3 g0.5 h0.4 i0.5 r0.5
bokfor 6.2 d-0.6 e0.4 f-0.6 g-0.9 h0.6 i1.6 j-0.8 k1.1 l0.5 m0.5 o-0.8 p-1.1 q1.3 s-0.5
bokh 7.6 a-0.8 b-0.3 e0.6 h-0.4 i-0.3 l0.9 p-0.4 r0.6
bokhal 8.1 a-0.7 b-0.3 e0.5 l1.0 r0.4
bokhyl 8.1 g0.4
bokn 6.6 b0.7 e0.9 f-0.5 h0.6 i-0.3 j-0.7 k-0.6 m-0.5 o0.3 p0.3 s0.4
bokn+ar 7.9 a-0.7 c-0.4 d-0.5 i-0.3
bokn+pa 8.1 a0.6 c0.6 e1.0 s0.3
boknin 6.6 b0.7 e0.9 f-0.5 h0.6 i-0.3 j-0.7 k-0.6 m-0.5 o0.3 p0.3 s0.4
boks 6.2 b1.1 c0.9 d-1.0 e-0.6 f-0.4 g-0.9 h0.7 j-0.9 k0.9 l1.4 m0.3 p-1.0 q0.3 r1.5 s-1.1 t1.1
boks+och 7.9 d-0.6 e0.8 h0.6 k0.8 l-0.6 o1.3
bokslu 6.3 b1.0 c1.3 d-1.2 e-0.4 g-0.5 j-0.8 k0.7 l0.3 m0.5 o0.4 p-0.8 r1.7 s-0.9 t1.3
boksta 8.1 a-0.3 c-0.4 g-0.4 h0.6 k0.3 l1.4
bola 5.9 b0.4 d-1.3 e0.6 f1.4 h0.4 i1.2 j0.6 n0.6 p0.5 q-0.4 r0.8 s-0.9 t1.2
bola+ar 7.9 b0.8 f-0.3 k0.8 l-0.4 o-0.3 q-0.3 r0.4
bola+och 7.9 b0.8 c-0.3 d-0.4 f1.1 i-0.4 l0.5 o0.3 p-0.4 s-0.4 t-0.4
bola+ska 8.1 d-0.3 e0.5 i-0.4 m0.5 r-0.3 s0.4
bolag 7.0 a0.3 d-0.9 e0.9 f0.9 g0.7 h0.6 i0.4 l-0.4 t0.3
bolage 6.8 b0.4 c-0.5 d-0.6 f0.7 g-0.6 i0.6 k0.4 l-0.4 m0.5 s-0.6 t0.5
bolags 7.2 a-0.6 c0.6 g0.6 i0.5 j0.4 l0.6 m-0.3 n0.7 q-0.5 r1.0 s-0.3 t0.5
boli 8.1 a0.4 d0.6 e-0.3 h-0.3 n-0.4 o0.6 q-0.4 t0.5
bolide 8.1 a0.4 d0.6 e-0.3 h-0.3 n-0.4 o0.6 q-0.4 t0.5
boll 7.6 a-0.8 b-0.4 d-0.5 e0.4 f0.3 g1.1 h-0.5 i-0.4 m-0.3 r0.9 s0.5
bond 8.1 a-0.5
bor 6.2 a0.8 b0.7 c-0.8 d1.6 e2.2 g-1.2 i0.4 j1.2 k-0.9 l-0.3 o0.7 p-0.9 q1.9 r-0.6 s0.5
bor+darf 8.1 j0.5
bora 7.4 f0.7 g0.3 h0.4 r0.4 s1.1
boras 7.4 f0.7 g0.3 h0.4 r0.4 s1.1
bord 5.7 a2.1 b-0.4 c1.8 d1.3 f0.8 g-0.8 i-1.0 k-0.3 l-0.8 n0.7 q0.7 s1.0 t0.3
bord+det 8.1 c0.8 o0.6 s0.9
bord+gora 7.6 a-0.4
bord+ha 8.1 a0.5 g-0.3
borde 6.2 a2.1 b-0.9 c-0.4 d0.3 f0.9 g-0.6 m-0.4 p-0.3 q1.0 s-0.6 t-0.4
bordet 7.3 c0.3 d0.4 f0.4 h0.9 i-0.4 l-0.5 m1.3 n1.3 p-0.5 s0.5 t0.6
borg 7.6 a-1.0 d-0.4 e-0.6 h-0.7 j-0.6 l0.4 q0.4 r0.4 s-0.3
borgen 8.1 a-0.6 g-0.3 h-0.3 j-0.6 o-0.4 q0.6
borj 4.8 a1.8 b1.0 c2.5 d1.5 f1.2 g-1.4 h2.4 j-1.4 k0.4 l1.5 m1.0 o1.7 p-0.9 q0.7 r0.6 s-1.7 t1.3
borj+bli 7.6 a0.8 c2.2 d0.5 e0.4 g-0.4 i-0.4 m0.5 n0.4
borj+den 7.4 a-1.2 b-0.4 e-0.7 g-0.4 h1.5 i-0.6 l-0.3 q0.5 t0.4
borj+det 7.9 a-0.3 b1.0 g0.3 t0.3
borj+grat 7.9 a-0.6 f0.3 g1.2
borj+i 8.1 a-0.4 d0.8 e0.7 i-0.3 k0.7 t0.6
borj+med 7.9 a0.5 b-0.5 c1.0 d-0.5 e0.6 f0.6 g-0.3 i-0.4 k0.6 l0.4 n-0.4 q0.5 r-0.4 t0.5
borj+och 8.1 a-1.0 c0.6 p0.3
borj+om 8.1 a0.7 c1.0 d0.8 f-0.4 l1.2 t1.2
borj+pa 7.3 a-0.5 e-0.4 f0.4 j0.5 l0.4 m0.9 n-0.5 q0.4
borj+titt 8.1 d0.4 g0.6 i0.7 q0.3 r0.9
borj+undr 7.9 a0.8 b1.1 c0.5 d0.4 e0.8 f0.3 l-0.4 o0.4
borja 7.0 a0.9 d1.7 e1.2 g-0.9 h0.5 i-0.6 k0.5 l1.2 m-0.5 p1.0 r-0.4
borjad 7.2 c0.6 d-0.5 e0.3 i0.4
borjan 6.9 a1.3 b0.8 d0.5 e-0.7 h1.1 i-0.5 k1.6 m0.4 n-0.6 r-0.6
borjar 5.6 a1.6 b1.1 c2.7 d1.1 e0.4 f0.4 g-1.7 h1.4 i-0.8 j-0.9 k-0.5 l0.4 m1.5 o0.4 p-1.5 q0.5 s-0.8 t1.9
borjat 6.2 a-0.6 b0.3 c0.4 e-0.8 f1.2 g0.6 i0.6 j-0.5 l0.8 m0.5 o1.5 r1.7 s-0.4 t0.3
borje 7.4 b-0.5 e-0.7 i0.8 k-0.5 l0.4 m-0.4 q0.5
borl 8.1 d0.6 e0.3 k0.7 l0.4 s0.8 t0.3
borlan 8.1 d0.6 e0.3 k0.7 l0.4 s0.8 t0.3
bort 4.9 a2.1 b1.2 c-1.7 d1.2 e3.3 f-0.3 g-2.5 h0.5 i-0.6 j-1.0 k2.6 m3.6 n0.9 p-1.2 q0.9 r-0.4 s1.0 t0.3
bort+den 7.6 a-0.4 e0.6 g0.8 j0.3 m0.8 n0.6 q-0.3 s0.9
bort+det 7.9 a0.9 b-0.3 d0.5 e1.3 g-0.4 p0.6 r-0.6 s0.5
bort+en 8.1 d1.1 e-0.5 i0.9
bort+hela 8.1 d0.8 e0.5 g0.8 s0.9
bort+i 7.9 a-0.6 b0.7 c0.4 h-0.4 i-0.3 k0.7 t0.9
bort+med 8.1 e0.7 g0.4 h0.3 m-0.3 n-0.4 o0.5 q0.5 r0.8
bort+mig 8.1 a-1.1 g0.3
bort+oss 8.1 a0.9 c-0.3 d1.6 e-0.6 i0.9 s0.6
bort+sa 8.1 a-0.5 d0.3 e-0.3 k0.5 l0.5 t-0.4
bort+sig 8.1 a0.7 g-0.5
bort+tre 8.1 a0.4 c-0.3 d-0.4 e1.0 i0.8 j0.6
borta 6.7 c-0.3 e1.1 g-1.0 i-0.4 k2.4 l0.9 o0.6 p-0.5 q0.4 r-0.7
boss 7.2 a0.5 e-0.4 g-0.6 o0.3 p0.8
bosse 7.3 a0.9 e-0.4 o0.3 p0.8
bost 6.8 a0.4 b-0.7 g-0.5 j-0.5 l0.5 p-0.5 r-0.3 s1.0 t-0.4
bostad 6.8 a0.4 b-0.7 g-0.5 j-0.5 l0.5 p-0.5 r-0.3 s1.0 t-0.4
bote 7.6 a-0.4 r-0.3
boter 8.1 a-0.4 b0.3 e-0.6 o0.3
bott 7.6 d0.4 g-0.4 h-0.5 k-0.3 l0.6 m-0.5 o0.6
botten 7.6 d0.4 g-0.4 h-0.5 k-0.3 l0.6 m-0.5 o0.6
boup 7.2 a-0.6 b0.3 c0.8 e0.5 f1.1 h-0.5 i-0.5 l0.4 m-0.4 p-0.5 q0.9 s-0.6
bouppt 7.2 a-0.6 b0.3 c0.8 e0.5 f1.1 h-0.5 i-0.5 l0.4 m-0.4 p-0.5 q0.9 s-0.6
bout 8.1 a0.3 d0.4 e0.8 g-0.4 j1.2 r-0.3 s0.7
boutre 8.1 a0.3 d0.4 e0.8 g-0.4 j1.2 r-0.3 s0.7
bra 4.2 a-4.4 d-1.1 g4.7 h1.7 i-0.9 j-1.0 l1.3 m-0.7 n0.5 o1.4 p-1.6 q2.9 r3.5 s-1.7 t0.5
bra+att 6.3 c-0.5 e-0.5 g-1.0 i0.3 j-0.6 l0.4 m-0.3 n0.6 o0.6 p-0.5 q1.3 s-0.4
bra+for 7.9 a-0.7 c-0.4 e0.3 i-0.5 n-0.5 o0.8 t0.5
bra+gjor 7.9 a-0.7 d-0.9 f0.5 g1.3 h-0.5 i-0.3 n0.4 q0.3 r1.5
bra+i 8.1 a-0.4 g1.4
bra+jobb 7.2 a-0.9 d-0.4 e-0.6 g1.6 h0.4 i-0.5 m0.4 r2.4
bra+nu 7.9 e0.4 g-1.6 j0.6
bra+om 7.3 a-0.9 d-0.4 g-0.5 h-0.5 i-0.4 l2.7 p-0.6 q-0.3
bra+pa 7.4 a0.7 d-0.5 e-0.4 g-0.6
bra+pran 8.1 g0.5
bra+sa 8.1 g0.8
bra+sake 8.1 g0.5
bra+som 8.1 e-0.4 g-0.7 o0.3 q0.7 r0.4
bra+star 8.1 g0.4
bra+ut 7.4 a-1.0 d0.6 f-0.4 h1.5 i-0.8 j-0.3 k-0.4 l-0.4 o0.5 q0.9 s-0.3
bra+vide 6.2 a-1.3 g0.9
bra+️ 8.1 g0.3
brad 7.3 a-1.1 b-0.3 c-0.7 d-0.5 e0.3 f-0.4 g-0.5 i-0.4 k1.0 m-0.4 n0.9 o-0.4 p-0.4 q-0.8 s-0.3 t1.6
brad+inte 8.1 a-0.6 e0.5 n0.5
bradsk 7.4 a-1.0 b-0.4 c-0.6 d-0.4 e0.5 f-0.3 g-0.5 h0.3 i-0.4 k0.5 m-0.5 n0.9 p-0.4 q-0.8 t1.5
brak 6.7 a-1.1 b-0.5 c-0.5 e-1.5 f0.3 g0.8 h0.3 i-0.9 j-0.4 m-0.8 n-0.5 p-0.6 r0.7 s-0.5
brak+i 8.1 a-0.4 c-0.5 g0.4 i-0.3 k-0.4 r0.5
brak+med 8.1 a-0.4 c-0.4 k0.5 n-0.3
brak+men 8.1 c-0.4 e0.6 j0.9
brak+om 7.9 a-0.6 e-0.9 h1.0 i-0.4 k-0.3 o0.4
braket 8.1 e-0.3 h0.3 n-0.3
bran 5.9 a1.7 c-0.9 e1.8 f0.3 j0.8 k0.4 o1.1 p0.9 q-0.4 s2.4 t1.1
bran+ar 7.6 a0.4 b-0.3 e0.6 i-0.3 p0.4 s0.6 t0.7
bran+och 8.1 d0.5 h0.7 i0.4 o0.7 r-0.3
brande 7.9 a-0.5 k0.9 o0.6 t0.7
brandm 8.1 a0.4 b0.6 e1.2 f0.8 m0.8 s-0.4 t0.5
brands 7.9 c-0.8 d0.5 e-0.6 f0.5 g0.6 h-0.5 m0.4 o0.3 r1.0 t0.4
brandt 8.1 a0.4 b0.8 c-0.3 d-0.3 e1.3 p0.6
brandv 7.9 h0.6 o0.4 p0.7
bransc 7.0 a0.8 b-0.5 d0.3 e-0.4 j1.5 m-0.4 n-0.3 o0.4 q-0.3 s2.5
brat 7.3 a-1.3 d0.3 e-0.8 f0.5 g-1.1 i-0.4 j-0.4 k0.4 p-0.3 r0.7 s-0.4 t2.5
bratto 7.6 a-1.3 c-0.8 e-0.5 f-0.4 j-0.3 k0.3 m0.3 r0.5 s-0.4 t2.7
bred 6.2 a1.8 c-0.5 e0.8 f-0.9 h0.3 i0.5 j-0.6 k0.6 m-0.4 o1.0 r1.2 s-1.1 t0.5
bred+mig 8.1 b0.6 e0.5 i0.7 m-0.3 o0.8 t0.9
bredar 8.1 a-0.4 b0.6 c0.5 d-0.4 g0.5 q-0.4 r1.3
bredvi 6.5 a2.2 c-0.6 f-0.7 h0.9 i1.1 j-0.5 k0.7 m-0.3 n0.4 o0.9 q-0.3 r0.6 s-0.8 t0.4
brev 5.4 a2.3 b0.6 c2.3 d1.9 e0.4 f1.1 g-1.6 h-1.1 i0.4 j3.0 k-0.3 l-0.6 o-0.7 p-1.5 s1.0
brev+ar 7.9 b0.4 d0.6 e-0.7
brev+for 8.1 e-0.3 h0.3 k0.3
brev+fran 7.4 a-0.4 f0.4 i-0.4 j0.3 l-0.3 m-0.3 p-0.3 r0.7 t-0.3
brev+och 8.1 d1.0 j0.9 n0.4
brev+om 8.1 a0.7 b0.7 e0.6 i0.6 j0.9 s0.9
brev+som 7.9 b0.8 e0.7 j0.4 s0.4
brev+till 7.4 b-0.3 d0.7 e-0.7 f1.4 j-0.5 n0.3 s-0.4
brevet 7.3 b0.5 c-0.5 d0.3 e0.3 i0.4 o-0.4 t-0.4
brevla 6.8 a0.4 c1.6 d-0.5 e-0.4 g-0.5 h-0.6 i1.4 j-0.5 m0.5 o0.3 p-0.6 q0.5 r0.5 s-0.7 t0.4
brf 7.0 d0.5 e0.5 f0.6 g0.6 k0.5 m0.4 o0.8 p-0.4 q1.2 r0.7 t0.4
brf+svan 8.1 a-0.4 g0.6 o0.4 q0.6 r0.8 t0.5
bric 8.1 f0.5 g0.5 r0.5
bricko 8.1 f0.5 g0.5 r0.5
brid 8.1 b0.4 k0.5 q1.1 r-0.4
bridge 8.1 b0.4 k0.5 q1.1 r-0.4
brin 7.3 a-0.4 e0.6 h-0.4 i-0.4 j0.6 r0.8 s-0.4 t1.2
brinne 7.9 a-0.7 c0.4 d0.4 h-0.4 r0.9 s-0.3 t1.4
bris 7.2 a1.1 d0.5 e1.3 g-0.4 i1.2 j1.4 o0.4 r-0.4 s1.2
bris+i 7.9 a0.4 e0.5 i1.2 j0.8
briste 7.9 a0.4 e0.5 i1.2 j0.8
brit 6.5 a0.7 b0.7 c-0.4 d1.0 e0.5 h-0.6 j0.8 m1.2 n0.9 r-0.6 s0.7
britt 6.8 b0.9 c-0.4 d0.3 e-0.5 f-0.4 h-0.5 j0.9 k-0.5 l-0.4 s0.4
britts 8.1 e0.6 s0.7
brod 6.4 a-0.7 b0.4 e0.4 g0.7 h-0.3 i-0.6 l0.9 m-0.5 n-0.4 o-0.4 q1.7 r-0.3
brod+️ 8.1 g0.4
broder 6.9 a-0.7 b0.5 c0.3 e-0.6 g1.2 l0.4 q0.5 s0.5
brodte 8.1 e0.7 h-0.4 k-0.3 l0.4 t-0.4
brol 6.7 b-0.4 c0.6 d0.6 g1.3 h0.5 i-0.7 j0.5 l0.4 m0.6 p-0.4 q0.8 r0.6 s0.7
brol+den 8.1 f0.4 g-0.3
brol+till 8.1 d0.5 e0.5 h0.9 j0.9
brollo 6.7 b-0.4 c0.6 d0.6 g1.3 h0.5 i-0.7 j0.5 l0.4 m0.6 p-0.4 q0.8 r0.6 s0.7
brom 7.6 c0.5 d0.9 g0.6 i0.7 p0.8 r-0.4 s0.6
bromma 8.1 e0.5 g0.9 p1.0 s0.8
bron 8.1 b0.9 d1.0 e-0.3 k0.4 o0.4 q0.4
bror 6.4 a1.4 b0.6 c0.5 f0.5 g-1.4 h0.9 i0.4 l-0.5 p-0.5 s-0.5 t0.3
brors 8.1 e0.5 j0.4 s0.3
brorsa 7.9 e0.4 g-0.6 i0.3
bros 6.0 a1.0 c1.4 d-0.8 e1.1 f-0.5 g0.7 h2.4 i-0.8 l0.6 m1.1 p-0.5 r2.5 t1.0
bros+pa 7.9 a0.4 c0.6 g-0.3 i0.6
brosch 6.1 a0.5 b-0.6 c1.5 d-0.6 f-0.4 g0.9 h2.4 i-0.6 j-0.6 l0.7 m0.4 r2.7 t1.0
brot 7.9 a1.1 g-1.3 o-0.3
brov 8.1 g0.4 k0.7 m0.3
brud 7.4 b-0.4 f-0.3 h0.4 i-0.4 k0.5 m0.4 n0.6 p0.5 q-0.3 s0.8
brudpa 8.1 c-0.4 d0.3 e-0.5 g0.5 h0.5 m0.6 r0.4 s0.7
bruk 5.9 a-0.8 b0.8 c-0.6 d-0.4 e-0.3 g-0.4 i0.5 j-1.0 l-0.5 m-1.0 n2.0 o0.3 p-1.2 s1.6 t-0.7
bruk+bli 8.1 a-0.5 e-0.4 j-0.3 n0.6 s-0.3
bruk+det 8.1 a-0.5 c-0.4 d-0.3 o0.3
bruk+saga 7.9 b0.5 e0.6 f0.3 g-0.4 l0.5 t0.3
brukad 7.9 a-0.3 b0.6 f0.3 g-0.4 i0.3 l0.5 t0.4
brukar 6.2 a-0.3 b0.4 c-0.6 d-0.9 h0.4 i0.4 j-0.7 k0.6 l-0.7 m-0.8 n1.1 o0.4 p-0.8 q-0.3 s1.2 t-1.0
brun 6.8 a-0.5 b-0.6 d1.4 e-0.7 g0.6 i-0.3 j-0.4 m0.7 r0.4 s-0.6
brun+kuve 8.1 a-0.5 e-0.3 g0.7 r0.9
brun+svar 8.1 a-0.4 g1.2
bruna 7.6 a-0.5 e-0.4 g0.8 r0.8
brunt 8.1 g-0.6
brut 7.4 a0.6 d-0.4 e0.9 g-0.6 i-0.3 j1.3 l1.4 p-0.5 t0.3
brut+mot 8.1 a0.8 e0.8 j1.5 p-0.3
brutit 7.9 a0.3 e0.8 g-0.3 j1.4 l0.8 p-0.4
bryg 6.9 b-0.5 c1.1 i-0.7 j-0.4 l0.6 p-0.4 q0.6 r1.3 s1.2 t0.4
bryg+och 8.1 a-0.4 r0.6
brygga 6.9 b-0.5 c1.1 i-0.7 j-0.4 l0.6 p-0.4 q0.6 r1.3 s1.2 t0.4
bryr 7.9 a-1.1 e0.8 f0.4 g1.1 h-0.5 i-0.3 r1.2 t0.5
bryt 7.3 a2.4 d0.5 g-0.5 i2.3 j0.5 l-0.3 r-0.4
bryt+mot 8.1 c0.4 e0.6 i0.6 j0.6 k0.3
bryter 7.9 a2.2 c0.3 e0.6 g-0.9 i2.6 j0.6 l-0.3 p-0.4 r-0.4
bubb 7.9 a0.9 e1.8 i0.8 p1.4
bubbla 7.9 a0.9 e1.8 i0.8 p1.4
bud 7.9 a-0.5 c-0.4 g0.4 h-0.4 m0.6 n-0.3 r1.1
budg 6.4 a-1.4 b1.0 c0.4 d-0.5 e-0.9 f1.0 g1.6 h3.0 i-0.7 l0.4 n0.7 o1.7 p-0.8 r2.7 s-0.9
budget 6.5 a-1.2 b0.9 d-0.3 e-0.4 f1.0 g1.9 h2.5 i-0.5 k0.3 l0.7 n0.4 o1.3 p-0.8 q0.4 r2.6 s-0.7
budgiv 8.1 a-0.3 c0.5 e-0.6 g-0.3 h0.7 k-0.3 l-0.3 n0.4 o0.6 q-0.3
buff 8.1 a0.4 d0.4 e0.6 g-0.5 l1.5 s0.6
bull 6.1 d-0.6 h0.9 i0.3 j-0.4 o-0.3 p-0.3 r-0.4 s-0.5
bull+och 8.1 d-0.4 f0.4 g0.5 h1.1 l0.3 o-0.3
bullar 8.1 d-0.4
buller 6.4 i-0.4
bumb 7.4 a1.9 g-1.0
bumb+ar 8.1 a0.5
bumbi 7.4 a1.9 g-1.0
bunt 8.1 a0.9 d1.0 e0.6
bunten 8.1 a0.9 d1.0 e0.6
burk 7.6 c1.1 d-0.3 e-0.4 g0.5 n1.1 o-0.3 r0.3
burkar 7.9 a0.4 c1.0 e-0.4 r-0.4
bus 8.1 a-0.4
busi 7.6 a-0.8 g0.6
busig 7.9 a-0.8 g1.6
buss 6.5 a-1.2 b-0.5 c-0.4 e-1.0 f-0.5 h-0.3 j-0.4 k2.1 l-0.5 m-0.7 o-0.6 p0.4 r1.1 s-0.6 t1.2
buss+fran 8.1 a-0.4 e-0.6 g0.4
buss+med 8.1 a-0.4 g-0.3
bussar 8.1 a-0.4 c0.6 e-0.4 k1.3 q0.3 r0.8
bussen 6.8 a-1.0 b-0.5 c-0.8 d-0.4 e-1.0 f-0.3 g-0.5 h-0.4 k1.0 m-0.4 o-0.4 s-0.4 t1.2
buti 6.6 a0.8 b1.1 e1.1 h1.0 i-0.5 j-0.3 k0.6 l0.6 m-0.4 o-0.6 p-0.5 q0.3 r0.5 s-0.4
buti+i 8.1 a-0.4 g-0.5 h0.7 q0.4
butik 7.6 a0.5 e1.2 f0.8 g0.3 h0.6 l0.4 m-0.3 n0.4 o-0.3 q0.5
butike 7.0 a0.4 b1.4 f-0.6 h0.6 p-0.3 r0.5 t0.4
byal 8.1 a0.8 b-0.4 c1.8 d0.6 s2.2
byalag 8.1 a0.8 b-0.4 c1.8 d0.6 s2.2
bygd 6.8 c-0.3 d-0.4 e-0.4 f-0.7 g-0.9 h-0.4 j-0.4 l0.6 m-0.9 n-0.5 o1.0 p-0.6 q0.7 r-0.8 s1.8 t-0.5
bygdeg 7.3 a-1.3 b-1.0 c-0.7 e-0.5 f-0.6 g-0.3 i-0.6 l0.7 m-0.9 n-0.4 o1.1 p-0.4 q0.8 r-0.3 s-0.5 t-0.4
bygden 7.6 a1.5 b0.8 c0.4 g-0.7 i0.4 r-0.5 s2.4
bygg 5.0 b1.3 c2.6 e1.0 f2.5 g-1.1 h3.0 i-1.5 k0.3 l0.5 m0.9 n-1.1 o1.5 p-0.7 q0.8 r1.3 t1.7
bygg+en 8.1 b0.9 e-0.4 i0.6 o-0.3
bygg+foru 8.1 a0.5 b0.5 e0.4 j0.8 s1.0
bygg+i 8.1 d-0.3 e0.5 h-0.3 l1.3 o-0.3 t-0.5
bygg+jag 8.1 h-0.3 q0.6 t-0.3
bygg+och 8.1 a0.5 d1.3 e-0.5 i0.5 p0.9
bygg+om 8.1 c0.9 d-0.5 g0.7 h1.0 n0.5 r0.8
bygg+pa 7.9 b1.0 e0.7 g-0.3 i-0.4 k0.6 l0.6 t-0.4
bygg+ut 8.1 a-0.4 d-0.3 h1.1 n0.7 o0.3 r0.5
bygga 6.9 b0.6 c2.3 d-0.4 e-0.3 f1.3 g0.5 h1.5 i-0.3 j-0.4 l0.4 o0.4 p-0.5 r1.0 t-0.3
byggah 8.1 a0.5 b0.5 e0.4 j0.8 s1.0
byggde 7.6 a0.6 b1.5 c-0.5 e0.6 f-0.4 i-0.4 k0.6 l0.5 o-0.5 q-0.3 r-0.5
bygge 7.9 a-0.5 b-0.4 e-0.4 h-0.3 i-0.4 l0.5 q0.6 r0.7
bygger 7.9 a-0.5 b0.5 c-0.4 g-0.5 l0.3
bygget 7.4 b-0.3 f0.9 i0.7 l-0.3 m1.3 n-0.4 o1.0 p0.9 t0.4
byggfo 8.1 b-0.4 d-0.4 h0.4 n-0.4 o1.1
bygghe 7.6 c0.6 d-0.3 g-0.3 i0.4 j0.5 l0.8
bygglo 6.6 c1.4 d1.1 f1.5 g-0.7 h1.9 i-0.7 j-0.3 k0.6 l0.5 n-0.6 r0.3 s-0.9 t1.9
byggmo 7.9 b-0.3 c1.0 f0.4 h0.6 m-0.6 n-0.4 o1.6 t0.9
byggna 7.9 a-0.3 b-0.4 d-0.6 e0.7 g0.6 h0.6 i-0.3 o0.5 r-0.4 s0.6
byggt 7.2 a0.8 e0.6 h0.4 j0.4 k-0.3 m0.4 p-0.3 s1.2
byn 7.9 a-0.8 b-0.4 d-0.5 g1.9 i-0.7 l0.6 o-0.4 p-0.4 q0.6 r1.5
byra 5.5 a1.1 b1.0 c0.8 d0.8 e-0.5 f1.6 g-1.2 i3.4 j-0.9 l-0.9 o0.5 p-0.8 r-1.1 s-0.4 t0.6
byra+efte 8.1 a0.4 e-0.3
byra+i 7.4 b-0.4 d0.6 f-0.3 g0.5 i1.2 r-0.5
byra+och 8.1 a0.5 f0.5 i1.3 j0.6
byra+som 8.1 a0.4 d0.8 e-0.5 g-0.4 h0.5 i1.0 o0.4
byra+svar 7.9 a-0.3 d-0.4 m0.4 o0.4 q-0.3 r-0.4
byra+till 8.1 a0.7 c0.6 d0.7 i0.6 j0.4
byraer 7.6 a-0.3 b0.8 f-0.3 g0.6 h-0.6 m-0.3 o0.3 r-0.7
byran 6.5 a-0.6 c0.7 d0.7 g-0.5 h-0.6 i-0.9 j-0.6 q0.3 t0.5
byrans 8.1 a0.6 c1.3 d-0.4 f2.0 l-0.5
byt 7.0 a-0.9 b0.3 c0.5 e-0.5 g-0.4 i-0.5 j-0.5 k0.3 m0.4 n0.4 o0.7 p-0.3 q1.0 r0.6 s-0.3
byt+ut 8.1 a-0.4 b0.6 c0.3 j-0.3 m0.3
byta 6.1 a1.3 b2.7 c1.6 d-0.9 f-0.7 g-1.9 h-0.9 i0.9 j-0.7 k-1.0 o-0.5 p-0.6 s-1.0
byta+ett 7.9 a0.5 b2.0 c0.8 l0.7 p0.4
byta+till 7.9 a-0.4 b-0.3 g-0.3 k-0.4 m0.6 n0.6 o0.3
byte 6.1 a0.8 b0.7 c-0.9 d1.2 f-0.3 g-1.3 h-0.8 i1.6 j-0.8 n1.1 q-0.4 r-0.9 t-0.7
byte+av 7.9 c-0.7 d0.6 f-0.4 h-0.4 i-0.6 l0.7 n1.1
byte+bank 8.1 a-0.5 c0.6 e-0.5 i-0.6 q0.4
byter 6.5 a0.4 b1.1 d0.6 e-0.9 g-0.7 h-0.5 i1.5 j-0.5 l-0.6 r-0.5 s0.5 t-0.4
bytet 7.9 b-0.4 c-0.6 d1.0 e0.7 g-0.5 i-0.4 k0.5 n0.4 q-0.7 r-0.4 t-0.3
bytt 5.9 a-0.4 c-0.7 d1.1 f0.8 i0.7 j-1.2 k-0.6 l-0.4 m1.0 n0.6 o1.8 p-0.9 r0.9 s1.0 t-0.6
bytt+bank 7.9 b0.7 e0.5 h0.8 i-0.3 l-0.3 m0.4 n0.5 q-0.5 t-0.4
bytt+namn 7.9 a-0.4 b-0.3 d-0.3 g0.6
bytt+till 7.9 d-0.5 e0.6 g0.6 i0.8 p-0.4 s1.0
bytte 6.9 a-0.4 b-0.3 d0.9 e-0.4 g1.4 h-0.3 m0.4 n1.3 p-0.7 r0.8 s1.0 t-0.7
c 7.3 b0.6 c1.2 e0.8 f0.9 i-0.5 j-0.4 k0.4 l-0.4 m-0.6 n0.4 o0.9 s-0.4
ca 7.6 c0.6 d-0.4 e0.5 f0.7 k-0.4 m0.5 o1.1 s0.6
cafe 8.1 a-0.4 g-0.6 t0.4
cami 7.3 a-0.4 b0.4 d1.0 e0.6 g-0.5 i-0.4 k-0.4 l0.6 m0.3 n0.7 o-0.4 p-0.3 r-0.4 t0.4
camill 7.3 a-0.4 b0.4 d1.0 e0.6 g-0.5 i-0.4 k-0.4 l0.6 m0.3 n0.7 o-0.4 p-0.3 r-0.4 t0.4
camp 7.6 a0.4 c0.4 e0.5 r-0.3 s1.0 t0.8
campin 7.6 a0.4 c0.4 e0.5 r-0.3 s1.0 t0.8
cari 7.9 a0.3 b-0.3 c0.6 d-0.4 e0.6 j0.5 m0.5 o0.5 p0.6
carin 8.1 a0.5 c0.5 e0.5 j0.5 m0.8 p0.7
carl 8.1 p0.6 r0.4
caro 8.1 a-0.4
carr 8.1 a-0.4 g0.3 h0.4 i-0.3 q-0.4 r0.7
carro 8.1 a-0.4 g0.3 h0.4 i-0.3 q-0.4 r0.7
case 8.1 a0.4 c0.4 d0.4 e0.3 s1.0
case+till 8.1 a0.4 c0.4 d0.4 e0.3 s1.0
casp 8.1 c0.7 f0.5 j0.6
cent 8.1 b0.4 c0.3 d0.4 e0.4 f0.3 g0.4 h-0.5 q1.6 r0.9 t0.4
chan 7.2 d1.7 e0.3 g1.1 i-0.4 j0.8 p0.5 s1.2
chan+att 7.6 a0.3 d0.8
chans 7.9 a0.6 c0.5 d0.6 s1.4
chanse 7.9 d1.2 j1.2 p0.6
char 7.0 b0.4 c0.3 e0.9 f-0.5 g0.4 h0.9 j-0.3 o0.3 r0.6 s0.4
char+wred 8.1 b0.5 c0.5 e0.4 g0.5 i-0.3 m-0.3 n0.4 o0.4 r0.8
charlo 7.6 b0.7 c0.4 d0.4 e0.3 s0.6
charmi 8.1 a0.4 d-0.3 e0.7
chat 7.4 a0.6 d1.4 e0.4 f0.3 i0.4 n0.6 p-0.3 s-0.5 t-0.6
chau 7.6 a-0.4 c-0.4 e-0.5 k-0.5 t-0.4
chauff 7.6 a-0.4 c-0.4 e-0.5 k-0.5 t-0.4
chec 7.4 a-0.3 b0.5 f0.4 g0.5 i-0.4 l1.4 n0.6 q-0.6 t0.6
check 8.1 a-0.3 e-0.3 g0.4 l0.8 n0.7 q-0.4 t0.6
chef 5.5 b-0.8 d1.7 f4.7 g0.3 h1.6 i-0.3 l0.3 n1.9 p-1.0 r0.3 s-1.1 t1.0
chef+har 7.9 d-0.5 e0.4 j0.4 n-0.4 q0.3
chef+och 7.9 a0.4 d0.8 e0.7 f1.4 i-0.4 l0.4
chef+pa 7.9 b-0.6 c0.9 f1.8 i-0.4 k0.4 m0.5 o0.4 p0.6 r0.5
chefen 6.4 a-1.0 b-0.6 c0.4 d-0.6 e-0.4 f1.3 g0.5 h2.3 i-0.8 j-0.6 m0.4 n2.2 p-0.6 r-0.4 s-0.5
chefre 7.9 b-0.4 c1.1 e-0.6 q0.3 s0.4 t1.1
chic 8.1 a-0.4 g-0.8
choc 7.9 a-1.0 f0.4 g0.7 i-0.3 l1.5 n-0.4 r0.7
chok 8.1 g0.4 o0.3 r0.4
chok+for 8.1 g0.4 o0.3 r0.4
chokla 8.1 g0.4 o0.3 r0.4
chri 7.6 a-0.5 d-0.7 f0.4 g0.9 n1.0 o0.3 q-0.3
christ 7.9 d-0.7 f0.4 n1.0 o0.3 q-0.3
cirk 7.0 a0.4 b0.9 d-0.5 h0.3 r-0.6
cirka 7.6 a0.4 b0.6 d-0.3 g-0.7 h0.5 o-0.3 q0.3 r-0.6 t-0.4
ciss 8.1 a0.4 b0.9 c0.4 e0.8 s0.6
cissi 8.1 a0.4 b0.9 c0.4 e0.8 s0.6
cita 7.6 a0.5 e0.9 m0.8 s1.3
citat 8.1 a0.5 e0.8 m1.0 s0.9
cite 8.1 b0.8 d-0.3 e0.4 g0.4 j0.6 m0.4 r0.5
citera 8.1 b0.8 d-0.3 e0.4 g0.4 j0.6 m0.4 r0.5
civi 8.1 c0.5 d0.4 e-0.4 f0.9 n0.4
clae 7.9 e1.0 f1.1 j0.6 l1.1 q0.4
claes 8.1 e0.4 f0.3 j0.7 l0.6 m0.3 t0.3
cm 7.3 c-0.4 d-0.6 e1.3 h-0.3 j0.5 k-0.4 o-0.3 t-0.4
cm+for 7.9 a0.4 d-0.3 e1.6 j0.7
cmyk 8.1 b0.5 c0.3 k0.5 m0.4
co 4.4 a-1.5 d0.3 g0.5 i0.5 n0.9
co+jdhl 8.1 g0.4
co+q8zk 8.1 a0.5
co+skjk 8.1 g-0.5
conn 7.2 a0.4 c-0.4 d-0.4 e0.7 i-0.5 j-0.3 k0.6 l0.9 m-0.5 n1.1 o-0.4 p-0.4 q0.4 r0.4 s0.7
conn+och 8.1 k0.7 l0.4 s0.5 t0.3
conny 7.2 a0.4 c-0.4 d-0.4 e0.7 i-0.5 j-0.3 k0.6 l0.9 m-0.5 n1.1 o-0.4 p-0.4 q0.4 r0.4 s0.7
cont 7.3 b0.7 e0.5 f0.8 j0.6 m0.8 o0.8 p0.8
conten 7.9 a-0.3 g0.4
contro 7.9 a0.3 b0.8 e0.6 f0.9 j0.6 m0.8 o0.9 p0.9
cool 7.3 a-1.0 g2.0
corn 7.9 g0.6 j0.8 m0.7
cornel 7.9 g0.6 j0.8 m0.7
corr 8.1 d0.4 e0.3 j0.4 s0.9
cros 8.1 a-0.3 g0.8
crossf 8.1 a-0.3 g0.8
cyke 7.4 b1.7 d-0.4 e-0.4 f0.3 g-1.1 h0.4 i-0.4 k0.7 m1.0 n0.6 o-0.4 p0.4 s-0.3 t-0.3
cykel 7.9 a0.4 b2.0 c-0.3 d-0.4 f0.4 g-0.4 i-0.4 m1.2 n0.8 p0.5 s-0.3
d 7.4 a-0.7
da 4.3 a-3.3 c1.6 d0.8 e-1.1 g-0.6 h2.7 i1.7 j-0.6 k2.8 l0.7 m-0.3 n2.4 o1.2 p-0.9 q1.3 r2.4 s-1.9
da+ar 7.3 a-0.8 c0.5 d0.4 e0.4 f0.9 g-0.7 h0.6 i-0.7 m-0.5 o1.3 p-0.5 q1.5 r0.6 s-0.3 t0.4
da+blir 7.4 b0.8 d0.9 e-0.8 g-0.5 h-0.3 i0.6 j-0.3 p1.0 s-0.5
da+borj 8.1 a-0.3 g0.5
da+det 8.1 c0.8 g-0.3 l0.4 p0.7 q0.4
da+du 7.9 r0.4 s0.6
da+far 7.9 e-0.6 f-0.3 h0.4 i0.5 l1.6 n1.5 o-0.3 q-0.3 t0.4
da+finn 8.1 d0.3 e0.6 g1.4 i1.0
da+gar 7.9 d-0.5 e-0.3 f-0.6 k0.4 l0.6 n1.5 o0.3
da+gor 7.9 a0.4 c1.1 d0.4 e-0.5 f0.4 j0.6 l1.3 p0.4
da+hade 8.1 c0.4 d0.8 e0.4 h0.4 k0.4 m1.5 o-0.5 r-0.4 t0.3
da+har 7.2 a-0.4 c0.7 g0.9 h1.7 i-0.8 m-0.3 n2.2 p-0.3 q0.6 r1.4
da+i 8.1 b0.5 g-0.3 q0.8 r0.7
da+jag 8.1 a0.4 g0.4 h1.0 n0.3 r0.5
da+komm 8.1 c0.4 d-0.3 g-0.4 h-0.4 n0.6 r-0.4 s0.7
da+kor 8.1 a-0.5 d-0.4 e0.4 g1.2 i-0.3 t0.6
da+mast 8.1 o0.5
da+men 8.1 b-0.3 d0.4 f0.7 g0.4 k0.9 o0.3 q-0.4 r1.1
da+sa 8.1 d0.9 e0.9 f0.4 g-0.7 k0.4 o0.4 q0.4 r-0.3
da+ses 8.1 a1.2 g-0.5 j1.1
da+ska 7.9 a-0.7 b-0.4 f0.4 g-0.4
da+skul 8.1 g-0.5
da+var 7.9 a0.3 b0.7 c0.7 e0.4 g0.6 i0.4
da+vet 7.6 a1.0 d0.6 e1.0 i0.9 k-0.3 r-0.5
da+vi 8.1 a-0.4 g1.7 r0.6
da+vill 8.1 a-0.4 b0.4 c-0.7 e-0.6 g0.6 h1.2 i-0.5 o0.4 q0.5 r0.3 t-0.4
dack 7.4 a0.3 b0.3 c0.8 d0.5 e0.3 f-0.3 g-0.4 i0.4 p1.1
dack+pa 8.1 a0.4 b0.5 c0.8 d-0.5 e0.3 i0.7 p0.4 q0.4
dag 4.3 c2.3 d2.4 e1.7 f1.9 h0.7 i-1.4 j0.7 l1.0 n-0.9 o1.4 p0.4 q4.8 r-0.5 t3.5
dag+ar 7.6 a0.7 b0.6 c1.2 d1.4 f0.3 n-0.3 o0.4 s0.4 t0.6
dag+det 8.1 a0.4 c0.9 e0.5 r-0.3
dag+har 7.6 a-0.4 c0.4 e-0.8 g0.4 h0.6 i-0.4 l0.7 m0.7 r-0.6 t0.4
dag+jag 8.1 a-0.4 h-0.4 l0.3
dag+med 7.9 c0.5 e0.3 g1.1 o0.5 q1.0 r1.1
dag+ni 8.1 a0.8 c1.2 i1.3 p0.6
dag+och 6.9 a-0.8 c0.5 d0.5 g0.7 i-0.3 m-0.5 n0.6 o-0.4 p0.4 r0.3 t0.3
dag+som 7.9 a0.7 c0.6 d0.8 e-0.5 g-0.6 j0.5 p0.8
dag+️ 7.9 g0.4
daga 5.1 b-1.1 c3.9 d1.1 e0.7 f1.0 g-0.8 h0.8 i-0.9 k0.3 l1.6 m-0.5 n0.4 o1.7 p-0.9 s-0.6 t0.4
daga+for 8.1 a0.7 c1.5 d-0.4 e1.3 l0.3 o-0.3 t1.0
daga+i 8.1 a0.5 b0.6 c0.4 d-0.4 e1.1 i0.7
daga+kvar 8.1 a-0.4
daga+nett 7.6 a-0.8 b-0.4 f0.3 i-0.5 m-0.5 n0.3 o2.8 q-0.5
daga+och 8.1 d-0.3 e0.3 i-0.3
daga+var 8.1 a0.5 c-0.5 e-0.5 h-0.3 m0.8 p0.8
dagar 5.2 a0.5 b-1.2 c4.6 d1.8 e1.4 f1.4 g-1.6 i-0.6 l1.9 m-0.8 o1.7 p-0.7 s-0.4 t0.6
dagarn 7.6 c-0.6 e-0.5 h0.4 m0.6 n0.4
dagars 7.9 a-0.4 b0.4 d-0.6 e-0.5 g1.0 h0.3 l-0.3 r0.3
dage 5.3 a1.4 b-0.4 c1.1 d0.8 e-0.4 f0.6 g0.3 h0.8 i-1.4 j0.7 k0.8 m-0.5 n-0.3 o0.7 q1.3 r0.5 t0.6
dage+att 8.1 g0.4
dage+efte 7.6 c-0.7 e0.3 f-0.4 p0.5 r0.5 t0.4
dage+fore 8.1 a-0.4 d0.4 f0.3 l0.4 o0.3 q1.0 r0.5
dage+i 8.1 d0.9 e0.6 g-0.5 t0.7
dage+komm 8.1 a0.4 g-0.4 t0.4
dage+och 7.9 a-0.7 b0.3 c-0.3 d-0.6 f0.3 g0.3 k1.4 l0.3 n0.5 r0.5
dage+samh 8.1 a0.3 d0.6 f0.4 s1.6
dagen 5.7 b-0.3 c1.3 d0.7 e-0.7 f0.5 g1.0 h0.3 i-1.0 j0.8 k1.0 o0.6 q0.6 r0.5 s-0.6 t0.4
dagens 6.6 a1.5 c-0.6 e0.3 g-0.7 h0.7 i-0.5 m-0.3 n-0.4 p-0.4 q1.0 s1.0
dago 7.4 c-0.3 d0.9 e-0.5 f0.9 h-0.6 i-0.4 j-0.3 k1.0 n0.7 o-0.5 s0.4
dagord 7.4 c-0.3 d0.9 e-0.5 f0.9 h-0.6 i-0.4 j-0.3 k1.0 n0.7 o-0.5 s0.4
dags 7.0 a2.0 b0.9 c0.4 e1.1 g-1.6 i1.6
dags+att 7.6 a0.9 c0.5 e0.9 g-0.9 i1.1
dags+for 7.9 a1.2 g-0.8
dahl 7.9 d0.5 f0.7 h-0.3 i0.6 j-0.3 o0.7 p0.7 q0.7
dahlba 8.1 a0.3 d0.4 f0.5 i0.7 p0.7
dala 8.1 f0.3 m0.5 n-0.4 o1.0 q0.4
dale 8.1 a0.9
dalen 8.1 a0.9
dali 6.2 e1.0 g0.5 i-0.9 j-0.6 p-0.7 s1.3
dali+och 7.9 g-0.9
dalig 7.4 c0.5 d0.7 f0.6 g-0.5 s0.4
daliga 7.4 e0.3 g0.8 i-0.6 p-0.3
daligt 6.9 d-0.4 e0.6 m0.4 s1.0
dals 8.1 g0.4 r0.4
dam 7.6 a-0.8 d-0.5 e-0.7 g0.8 h-0.4 i-0.3 k0.6 q1.0 r1.0
dame 7.9 e1.1 g-0.4 i0.7 s0.4
dame+i 8.1 a0.7 e1.1 i0.8 s0.4
damer 8.1 a0.7 e1.1 i0.8 s0.4
damm 7.0 b0.9 c0.3 d-0.5 e0.5 f-0.4 g-0.4 k-0.4 n0.6
damma 8.1 c0.6 e0.4
dammig 8.1 b0.5 e0.6 g-0.3
dan 7.4 b0.7 d0.5 e0.4 g-0.7 h0.4 i-0.5 p0.6
dani 8.1 d0.3 g-0.6 p0.4
daniel 8.1 d0.3 g-0.6 p0.4
danm 8.1 b0.7 h0.9 i0.4 l0.4 r0.7
danmar 8.1 b0.7 h0.9 i0.4 l0.4 r0.7
dans 6.7 a-0.4 b0.5 c-0.9 e0.7 g0.5 h0.7 j-0.4 l0.8 o0.6 q1.7 r0.5 s-0.5
dans+bank 7.9 c-0.4 d0.4 l-0.4 n-0.7 o1.5 q2.6
dans+med 8.1 g0.6 n0.3 o-0.3 r0.6
dansar 8.1 a-0.4 g0.7 n0.3 o-0.3 r0.6
danska 7.6 a0.7 b0.9 d-0.5 e1.7 g-0.4 k-0.3 l0.4 m0.4 p0.7
danske 7.9 c-0.4 d0.4 l-0.4 n-0.7 o1.5 q2.6
dar 4.1 a3.0 b0.5 c0.9 d1.1 e3.3 f0.9 g-3.7 h1.1 i-0.5 j0.3 k0.8 m1.7 n0.9 o-0.3 p3.1 q-1.0 s3.5 t0.8
dar+ar 7.4 a1.1 b2.0 d-0.3 g-1.1 i-0.3 o0.5 s1.0
dar+blir 8.1 a0.6 e1.1 j1.3 p0.4 s-0.3
dar+det 7.0 a-0.5 b-0.7 c-1.0 d1.3 f-0.5 g-0.4 h-0.8 i-0.4 m-0.7 o0.4 q0.4 s0.3 t-0.4
dar+du 7.2 a-0.7
dar+e 8.1 g-0.3
dar+far 8.1 b-0.3 e-0.3 p0.6
dar+for 7.9 a1.0 b0.7 i0.4
dar+halv 8.1 a0.3 b1.2 e0.7 s1.2
dar+i 7.9 a0.4 g-0.3 k0.3 m0.8 s0.5
dar+jag 7.4 a0.9 c0.6 d1.0 g-0.6 i0.3 j-0.4 p0.6 s-0.7
dar+komm 8.1 b0.3 d0.8 g0.4 i-0.4 r1.0 s0.7
dar+lag 8.1 a0.3 d-0.4 m0.7 r0.6
dar+med 7.6 a0.5 c1.1 i-0.4 k0.5 q-0.3 r0.6 s0.4 t-0.3
dar+men 7.6 a0.9 e1.0 g-0.8
dar+nar 7.9 e0.4 g-1.0 p0.8 r-0.4
dar+nere 8.1 a-0.4 g-0.7 i1.0
dar+ni 7.9 e0.3 f0.7 g0.7 i0.6 r0.3
dar+nu 8.1 c0.3 h0.7 n0.9
dar+som 7.6 b-0.4 c0.7 e-1.0 h0.4 i0.4 m0.3 n0.3 q0.4 s0.5
dar+till 7.9 d0.4 g0.5 m0.6 p1.4 s-0.4
dar+vide 8.1 g-1.0
dara 7.3 a-0.5 b-0.6 d-0.3 e-0.3 f-0.5 g-0.7 i-0.6 j-0.3 m-0.5 n1.5 p0.7 r-0.4 t-0.4
darav 7.4 a-0.7 b-0.6 d-0.3 e-0.3 f-0.5 g-0.5 i-0.6 j-0.3 m-0.5 n1.6 p0.8 r-0.4 t-0.4
dare 6.2 a1.6 b-0.4 c0.9 d0.6 e0.5 g-0.7 i-0.6 j0.5 k-0.5 m0.5 n-0.4 p1.8 q-0.5 r-0.8 s1.8 t-0.4
dare+en 8.1 a0.9 c1.2 e0.4 g-0.5 p1.1 s1.5
dare+vill 8.1 g0.3 h0.7 s0.4
dareft 6.8 a0.4 c0.6 e0.6 f-0.4 h0.3 i-0.8 j1.0 k-0.4 m0.6 r-0.4 s0.6
daremo 6.9 a1.5 b-0.6 c0.4 d0.6 g-0.6 h-0.4 i0.3 j-0.4 k-0.3 n-0.3 p2.1 r-0.6 s1.4
darf 5.5 a-1.3 b0.3 d0.5 e-0.8 g-1.2 h-0.4 i1.3 l1.5 n0.8 p0.8 q0.7 r-0.7 s-1.3 t-0.9
darf+blir 7.6 a-0.9 b0.6 c-0.8 d0.3 e0.4 h-0.4 i-0.8 l2.2 n1.4 p-0.6 q0.6
darf+har 7.6 a-0.4 c0.6 i-0.5 l0.5 m-0.3
darf+inte 7.9 e-0.5 j1.0 p1.5
darf+jag 7.9 a-0.5 c-0.5 e-0.6 g-0.3 h0.5 q0.5 r-0.4 t-0.3
darf+uppd 8.1 a0.4 b0.5 e0.5 i1.1
darf+vi 8.1 a-0.8 b-0.4 c-0.5 f0.3 i-0.6 p-0.4 q0.7
darfor 5.5 a-1.3 b0.3 d0.5 e-0.8 g-1.2 h-0.4 i1.3 l1.5 n0.8 p0.8 q0.7 r-0.7 s-1.3 t-0.9
dari 7.3 e1.0 h0.6 k-0.5 p0.8
darm 7.4 a0.6 c-0.5 e0.8 g-0.5 i0.8 j-0.5 m0.8 p1.0 r-0.5
darmed 7.4 a0.6 c-0.5 e0.8 g-0.5 i0.8 j-0.5 m0.8 p1.0 r-0.5
darp 7.4 a-0.4 b-0.5 c-0.4 d-0.4 e-0.4 f-0.4 g-0.4 h0.4 k2.2 l-0.6 o0.4 r0.5
darpa 7.4 a-0.4 b-0.5 c-0.4 d-0.4 e-0.4 f-0.4 g-0.4 h0.4 k2.2 l-0.6 o0.4 r0.5
dart 8.1 b0.7 c-0.4 g0.4 i1.0 r0.4
dartil 8.1 b0.7 c-0.4 g0.4 i1.0 r0.4
data 6.7 a0.4 b1.0 c-0.7 e0.4 f-0.3 i1.5 j0.9 m-0.3 o-0.4 p-0.4 s-0.8 t0.5
databa 8.1 a-0.3 i0.4
datask 7.6 a-0.4 b0.3 g0.4 h0.4 i-0.4 j0.5 l0.4 r0.7 s-0.3 t0.9
dato 7.0 a-0.4 c-0.7 e0.5 i-0.4 j-0.3 k-0.4 m0.7 o-0.7 p-0.5 r1.0 s-0.3 t0.7
datorn 7.6 c-0.5 e-0.6 l0.3 o-0.5 r0.5 t0.8
datu 6.2 a1.5 b-0.4 c0.6 d-0.4 e2.3 f0.4 h1.4 k0.6 p0.3 q-0.6 r-0.8 s-0.3 t-0.6
datu+i 8.1 a1.0 d-0.3 e1.4 p1.0
datu+nar 7.9 a-0.7 b-0.3 f0.4 i-0.4 k0.6 l0.8 o-0.3
datu+pa 8.1 b0.8 c-0.3 f-0.3 i0.7 k0.7 o0.4
datum 6.3 a0.7 c0.6 e1.3 h1.4 k0.9 n-0.4 p0.5 q-0.4 r-0.8 t-0.4
datume 7.6 a0.9 b-0.4 d-0.3 e1.1 g-0.3 k0.4 o0.4 q-0.6 t-0.4
davi 8.1 a-0.3 g1.0
david 8.1 a-0.3 g1.0
de 3.7 a2.0 b0.9 c2.1 d1.5 e1.6 f0.4 g-2.5 h0.8 k0.4 m1.2 n0.8 o0.3 p1.5 q0.3 r-0.4 s1.1 t0.6
de+andr 7.4 a0.5 b0.6 c0.4 g-0.4 h0.5 k-0.4 l-0.3 n0.6 p0.5 q0.5 r-0.5 s1.4 t0.7
de+ar 6.0 a-0.4 e1.0 g1.6 h-0.6 i-1.1 j-0.4 l-0.8 m1.0 n-0.5 o-0.8 p-0.4 s0.5
de+beho 7.6 a-0.5 f0.3 h0.4 i-0.4 m0.3 q0.4
de+blev 7.9 f0.4 k0.4 r-0.3
de+dar 7.4 a-0.5 g1.0 h0.8 j0.8 k0.6 p1.1 q-0.3 r0.4
de+du 7.9 g0.5
de+e 7.9 a1.1
de+far 8.1 a0.3 b0.7 d0.3 p0.8
de+fles 7.6 a1.2 c0.5 d1.3 g-0.6 i0.7 j0.6 r-0.3
de+fors 7.9 e0.7 g0.7 q0.3 r-0.3
de+gaml 8.1 h-0.5 m0.4 o-0.5
de+gor 7.6 b0.4 g-0.8 s0.5
de+har 6.2 a1.1 b0.8 d0.4 e1.0 g-0.9 i1.2 m-0.5 o-0.3 q0.5 r-0.5
de+i 7.6 a0.3 b-0.3 d-0.7 e0.6 i0.5 s-0.3
de+inte 7.0 c1.0 g-0.8 h0.3 l0.7 p1.1 t0.7
de+kan 7.6 a0.8 c0.8 e0.7 h0.3 j0.5 n-0.3 p0.4 q-0.3 r0.5 s-0.4
de+komm 7.6 a1.1 c1.6 e-0.3 f0.4 i-0.4 l-0.3 n0.5 p0.5 s0.3
de+ligg 7.9 a-0.7 b0.3 c-0.3 g0.8 k-0.3 r0.8 s-0.3
de+nya 7.9 c0.3 d-0.4 e-0.5 g-0.3 h0.3
de+ovri 8.1 a0.3 e-0.5 m0.5 n1.1
de+past 8.1 c-0.4 e-0.5 r-0.3
de+ring 8.1 a0.4 c0.6 i0.4 r-0.4 s1.4
de+sa 8.1 a-0.3 g0.6 r0.6
de+sage 7.9 a-1.0 b0.4 e-0.6 k-0.3 l0.8 n-0.5 o0.7 p-0.4 t1.0
de+salj 8.1 a1.1 e1.1 g-0.4
de+sena 8.1 d0.5 e0.4 f0.7 g0.7
de+sist 7.6 a-0.4 c-0.3 e0.6 i0.8 p1.2
de+sitt 8.1 a0.4 b0.9 d-0.3 e0.4 f1.4 i-0.3 m0.3 o0.3 p0.4 s-0.4
de+sjal 8.1 d0.4 e0.4 g-0.5 i0.5
de+ska 6.9 a-1.6 b-0.4 c0.4 d-0.6 e-0.7 f0.9 g-0.5 i-0.8 j-0.4 k0.6 l0.6 o-0.4 p-0.6 r0.7 s-0.9 t0.3
de+skul 7.9 a0.8 c1.8 d-0.8 e-0.3 n0.6 p0.5 q-0.3 s-0.3
de+som 7.3 a-0.7 e-0.4 r1.1
de+stan 8.1 a-0.4 e-0.3 g0.4 k0.4 n0.6 o-0.3 r0.5 t0.4
de+stor 8.1 a0.8 b-0.3 d1.6 e-0.4 i0.5 m0.6 o0.4
de+svar 7.9 a0.6 d0.4 g-0.3 i0.6
de+tar 8.1 a0.7 g-0.3 i0.3 j1.8 p-0.3
de+tre 7.6 a0.3 d0.4 i-0.5 m1.7 o-0.3 q-0.3 s0.4
de+tva 7.3 a0.6 b-0.4 c0.4 d0.9 e-0.9 f-0.4 g-0.3 h0.4 j0.3 k1.1 l2.3 m0.5 n0.9 p-0.5 q-0.5 s-0.4 t0.4
de+tyck 8.1 a1.0 c0.8 d1.0 i0.9 s0.5
de+va 7.6 a-0.3 g-0.6
de+var 6.9 c1.4 d-0.6 g-0.7 h0.6 i-0.3 j0.4 k-0.3 m0.4 s-0.4 t0.8
de+vill 6.9 b0.4 c0.5 d-0.4 e-0.5 g0.3 h1.4 i-0.4 j-0.4 k-0.3 m-0.4 n-0.4 o1.0 q-0.4 r-0.4 s0.4
dead 7.6 a-0.6 b-0.4 c0.7 d0.6 f0.9 g0.9 i-0.5 q0.6 r1.8 t0.8
deadli 7.6 a-0.6 b-0.4 c0.7 d0.6 f0.9 g0.9 i-0.5 q0.6 r1.8 t0.8
debi 6.2 a2.3 c-0.8 e1.4 f1.4 g-1.0 h-1.0 k-0.4 m7.5 o0.9 p-0.4 q-0.5 t0.4
debi+tva 8.1 a0.6 d0.9 f0.7 k0.3 m1.4 o-0.3 q-0.5 t0.6
debite 6.2 a2.3 c-0.8 e1.5 f1.4 g-1.0 h-1.0 k-0.4 m7.5 o0.9 p-0.4 q-0.5 t0.4
dece 5.7 a-0.7 b-0.6 c0.4 d0.5 e0.6 g-0.9 h0.6 i-0.9 j0.5 l1.2 m0.4 n2.6 o1.7 p-1.7 q1.2 r-0.7 s-0.9
dece+men 8.1 i-0.3 t0.4
decemb 5.7 a-0.7 b-0.6 c0.4 d0.5 e0.6 g-0.9 h0.6 i-0.9 j0.5 l1.2 m0.4 n2.6 o1.7 p-1.7 q1.2 r-0.7 s-0.9
deck 8.1 a-0.4 e-0.3
deckar 8.1 a-0.4 e-0.3
deha 8.1 a-0.7
dehar 8.1 a-0.7
dej 7.9 a-1.3 g2.0
dekl 6.8 a0.5 c2.3 d0.6 h1.2 i-0.5 j-0.8 n-0.6 q-0.5 r0.5 s-0.9 t1.1
dekl+i 8.1 d0.7 e1.1 n-0.3 r0.3 s-0.3
deklar 6.8 a0.5 c2.3 d0.6 h1.2 i-0.5 j-0.8 n-0.6 q-0.5 r0.5 s-0.9 t1.1
deko 8.1 d0.3 g-0.7
del 6.5 a-1.6 c-0.3 d-0.4 e0.7 g-0.6 i-1.0 j-0.4 l1.5 m-0.3 n-0.6 o-0.6 s-0.5 t1.0
del+av 7.9 d0.3 e1.0 j0.3 k0.3 l1.4 o-0.4 t0.4
dela 5.6 a-0.4 c-0.6 e0.7 f2.0 g0.5 i-1.0 j-1.1 l3.9 m0.4 n-0.5 p-0.8 q1.3 r0.5 s0.4 t0.8
dela+av 8.1 a0.5 e0.7 s0.9
dela+den 8.1 c0.4 f0.5 j0.4 o1.0 q0.8 r-0.3
dela+med 7.3 a-0.7 g2.0 q-0.3 r1.4
dela+pa 8.1 e0.6 m1.0 p0.6
dela+upp 7.2 a-1.0 c-0.6 d-0.4 e-0.8 i-0.8 k-0.4 l4.6 m-0.4 n-0.4 o-0.3 p-0.4 q0.7
dela+ut 8.1 m0.4 q-0.5 r0.6
delad 7.9 b0.4 q-0.4 r0.4 s0.3
delade 8.1 g0.4
delaga 7.3 a0.9 b0.4 d0.4 e1.2 f3.1 g-0.7 h0.4 i0.3 j-0.4 m-0.3 p-0.4 q0.9 r-0.5 s-0.4
delar 6.7 e0.4 i-0.7 l2.6 m0.6 q0.7 s0.9 t0.9
delb 7.2 a1.3 c2.7 f-0.3 g-0.7 i-0.9 l0.7 m0.5 o-0.4 p2.9 q1.5 r-0.5 s-0.5
delbet 7.2 a1.3 c2.7 f-0.3 g-0.7 i-0.9 l0.7 m0.5 o-0.4 p2.9 q1.5 r-0.5 s-0.5
dele 7.2 b2.3 d-0.4 g-0.4 i1.0 j-0.3 l0.6 p0.9 q1.0 r0.6 s-0.3
delen 7.4 a0.5 b2.4 d-0.4 g0.7 i-0.6 l0.6 p1.0 q1.1 r0.7
delg 7.9 a0.8 d0.4 e0.6 i-0.4 j2.2 m1.0
delgiv 7.9 a0.8 d0.4 e0.6 i-0.4 j2.2 m1.0
dels 8.1 a0.4 b0.5 c0.6 d0.6 e0.4 i0.5 p0.5
delt 7.0 a0.5 b0.9 c0.4 d-0.5 e0.3 f0.5 r-0.3 t0.5
deltag 7.6 k0.6 t0.4
deltar 8.1 a0.3 c0.7 f0.8
deltid 8.1 b1.0 c-0.3 e0.4 i0.7
delv 8.1 a0.5 c1.1 k0.3
delvis 8.1 a0.5 c1.1 k0.3
dem 5.1 a3.0 b0.5 c2.6 d1.1 f-0.4 g-1.2 h1.4 i-0.4 j0.4 k0.7 l-1.0 o0.6 q0.5 r0.8 s0.6 t0.5
dem+i 7.3 c1.6 f-0.5 g-0.3 h0.3 i1.2 n-0.4 p0.5 s-0.3
dem+nu 8.1 a1.2 c1.1 f0.6 h-0.4 m0.8 n0.9 t1.1
dem+och 7.9 a-0.5 c-0.3 d0.7 e-0.4 h0.6 i-0.4 p-0.3 q0.5 r-0.3 t-0.3
dem+pa 7.3 b0.8 g0.4 h-0.5 i0.6 l-0.3 m-0.4 n-0.3 q2.3 r0.7 s-0.4
dem+sjal 7.9 a0.4 b0.4 c1.2 d0.6 i0.4 t0.5
dem+som 8.1 a0.4 g-0.4
dem+till 8.1 c0.8 e-0.6 s0.7
dem+var 8.1 b0.8 c0.5 d-0.6 e0.7 g0.5 h1.7 i-0.6 o0.4
demo 7.6 a1.1 c0.4 e-0.3 p0.6
demokr 7.9 a0.9
den 2.7 a-0.4 b-1.6 c0.4 d-1.5 e-0.4 f-0.4 g-2.3 h-1.1 j-0.9 l0.9 n4.1 p1.1 q0.8 r-1.1 s-2.6 t-0.6
den+adre 8.1 a-0.7 d0.6 e-0.3 m-0.4 q2.2 r0.4 t0.6
den+anda 8.1 a-0.3 b0.3 g1.0 r0.9 t0.3
den+andr 6.8 a-0.6 d0.3 e-0.6 f1.0 g-0.3 h0.9 i-1.0 j-0.6 k-0.7 m1.0 n0.5 p-1.0 q0.6 r0.5
den+ar 5.6 a-0.4 e-0.4 f-0.5 h0.3 i-0.5 j0.3 n1.0 o0.7 p-0.5 q0.4 r0.6 t1.8
den+at 7.9 i0.5 m0.3 o-0.3
den+bast 7.3 a-0.4 b0.9 g1.1 i0.6 m0.4 n0.5 r1.0 t0.4
den+best 8.1 b0.4 d0.6 e0.4 i0.7 l0.5 o-0.3 r-0.4
den+beta 7.9 a0.7 b-0.3 g-0.3 h-0.4 k0.3 n-0.4 o-0.5 p1.0 q0.9 t-0.4
den+bla 8.1 d-0.3 f0.5 n-0.3 t1.1
den+blev 7.9 a-0.5 b0.5 g1.0 n0.8 p-0.3 q-0.4 r1.4 t0.3
den+blir 7.6 a0.5 b-0.4 d0.5 e0.7 g-0.4 l0.7 n0.4 q0.4 s0.5
den+bra 7.9 g-0.3
den+dag 7.9 c0.6 d-0.4 e-0.4 m-0.3 p1.3
den+dage 7.4 a-0.7 b-0.4 c0.3 g-0.7 k1.4 o0.4 p0.4
den+dar 6.1 a0.7 b0.3 c-0.5 d-0.6 e-1.3 f-0.4 g1.0 h0.4 k0.7 m1.4 n0.8 p2.3 s-1.0
den+dele 8.1 a0.6 b2.0 e-0.4 l0.9 p1.4
den+det 7.9 a0.3 c0.8 d-0.4 f0.8 g0.3 m0.4 o-0.4 p0.5 q-0.4 r0.6 t0.3
den+drar 8.1 a0.5 b0.5 c0.5 i0.5 p0.6
den+ena 7.0 c0.6 g-0.5 j-0.4 m2.9 o0.4 p-0.5 q0.8 t0.3
den+enda 7.0 a1.7 c1.0 d0.5 e-0.8 h0.8 i0.5 k0.4 p-0.3 q0.6 s0.7 t-0.4
den+enge 8.1 b0.3 s0.7 t0.9
den+fakt 7.9 a0.7 m1.1 n0.9 p0.8 q1.2
den+far 7.6 b0.4 c-0.6 d0.3 i0.4 j0.6 l0.5 o-0.5 p0.4 q0.3 r-0.5 t0.3
den+fina 8.1 a-0.5 b-0.3 c0.3 f0.4 g0.8 h1.1 r0.6
den+finn 7.9 a-1.2 g-0.7
den+fjar 7.9 a0.8 c0.3 d1.0 p1.3
den+for 7.9 g0.5 h-0.4 i0.4 r0.5
den+fore 8.1 c0.4 e-0.4 f-0.4 l0.4 n-0.4 o-0.4 q0.4 t1.7
den+fors 7.3 a0.9 b0.8 g-0.4 i-0.6 k-0.4 l-0.4 n0.3 o0.9 p0.6 s-0.3
den+fran 7.9 a-0.4 b0.3 d-0.4 e-0.3 q-0.5 t0.7
den+gaml 6.9 a-0.6 b0.8 c0.6 e-0.7 i-0.8 j-0.3 l0.5 m-0.4 o0.3 q1.4 r0.4 s-0.4
den+gar 7.3 b1.7 d-0.3 h0.4 j0.6 l0.7 n0.9 o-0.4 t1.4
den+gula 8.1 a-0.5 f0.5 q0.3 s-0.4 t-0.4
den+hade 7.9 a-0.8 b0.3 d0.4 g0.7 l2.0 n1.9 q-0.5 r1.0 t-0.5
den+halv 8.1 a0.6 c0.6 p1.8 s0.9
den+hand 7.9 c0.6 d-0.3 e-0.5 i0.6 s0.4
den+har 5.3 a-0.8 c1.0 e-0.5 f1.9 g-0.3 h0.5 j-0.6 k-0.9 l3.3 n0.4 o1.1 p-0.7 q1.0 r0.6 s-1.1 t0.6
den+hete 7.9 a-0.6 e-0.5 s0.8
den+i 6.1 a-1.0 c1.0 d0.4 e0.8 f-0.9 h0.6 i-1.0 k1.6 l1.5 m0.4 p-0.4 r1.6 s-1.1 t1.4
den+igen 7.9 a0.4 b-0.4 k0.6 n-0.5 o1.7 p1.1 q-0.5
den+inte 7.3 b0.5 d-0.3 i-0.5 j-0.4 l-0.4 m-0.4 o1.1 p0.4 q0.4 r-0.4
den+kom 8.1 a0.9 c0.4 d0.8 e0.4 g-0.4 p1.5
den+komm 7.9 c-0.5 e1.1 f1.0 h0.5 l1.7 n-0.6 o0.8 p-0.6 q0.6
den+lag 7.9 a0.6 b0.8 d-0.4 e1.2 g-0.6 i-0.3 o-0.4 p0.6 q1.3 r-0.4
den+late 8.1 a-0.5 e-0.3 g0.7 h0.3
den+ligg 7.4 a0.6 b1.0 c-0.4 d0.6 e-0.4 f-0.3 g-0.4 j-0.3 k0.5 n0.5 p0.9
den+med 6.8 b1.0 e0.8 f0.7 i-0.8 j-0.6 l-0.4 n-0.4 o2.1 p1.0 s-0.6
den+nya 6.7 a1.0 b0.9 c-0.4 e1.6 h0.4 i-0.5 j-0.4 m0.4 n-0.4 o0.5 p-0.5 q0.3 r1.1 t-0.5
den+och 7.6 a0.5 e0.8 g0.8 h-0.4 j1.1 k0.5 m1.2 p-0.6 r0.3 t-0.4
den+om 7.3 a-0.4 f0.6 g-0.6 h-0.5 i-0.3 o-0.4 s0.3
den+ordn 8.1 a0.4 f0.3 g-0.4 p0.8
den+pa 5.5 a-0.9 b0.9 c-1.2 d0.8 e0.8 g-1.1 h0.4 i-1.1 j0.4 l2.2 m0.5 n1.4 o1.3 p-1.0 r-0.6 s0.5 t0.4
den+pers 7.9 a0.3 b-0.4 c1.1 d0.3 f1.4 h-0.3 i-0.3 n-0.3 o0.3 t0.4
den+post 7.9 a1.3 c0.6 e0.6 m3.1 n0.6 t0.3
den+rade 8.1 d0.5 e-0.6 h0.4 m0.7 p-0.3 q0.4
den+sa 8.1 b0.5 c0.4 d0.5 g-0.3 m1.0 n0.7 o0.6 q-0.3 r-0.3 t-0.3
den+sena 7.9 i0.6 m-0.3 o0.4 r-0.3
den+ser 7.9 b0.4 e-0.4 g0.6 i0.5 k0.6 n0.5
den+sist 6.8 a-0.4 b-0.5 c0.5 g-0.3 h0.4 i0.8 j0.6 l0.7 m-0.3 n0.5 p-0.7 q-0.3 r-0.3
den+sjal 8.1 a0.4 b0.8 p1.0 r0.4
den+ska 6.9 a-0.6 b0.7 c-0.8 e-0.3 g-0.6 h0.6 i-0.6 j-0.3 l-0.6 m1.0 o1.7 p0.4 s-0.5 t1.1
den+skul 7.3 a1.2 b0.5 c2.2 d-0.6 e2.3 f-0.4 g-0.3 i1.0 p0.4 s0.3 t0.6
den+snyg 8.1 a-0.4 b0.8 f-0.3 g0.6 h0.5 n0.6 o0.4 q-0.5 r0.7
den+som 5.7 a1.5 b-0.7 c0.5 d1.9 e-0.7 f2.0 h-0.8 m-0.7 n-0.9 p0.9 q-0.4 r-0.3 t-0.6
den+star 7.9 d-0.3 e0.7 g0.6 i0.7 p0.4 q0.3 r0.7
den+tekn 8.1 e-0.4
den+till 5.9 a0.3 b1.0 c-0.5 d-0.7 e0.9 f1.2 g-0.6 h0.5 i-0.8 j0.4 m-0.3 n0.4 o-0.6 p0.8 r-0.5 t0.4
den+tred 7.6 a-0.3 c0.6 d-0.4 e-0.5 f0.5 g0.7 i0.6 n-0.3 r0.8
den+tysk 8.1 c0.3 d-0.5 e0.3 g0.4 h0.7 t-0.3
den+upps 8.1 b0.4 d-0.3 e0.8 f0.3 i-0.3 j0.8 m0.5
den+utan 8.1 c-0.4 g0.4 j0.6 r0.5
den+var 6.8 a-0.5 b-1.1 d0.7 g1.2 h-1.2 i-0.6 j-0.4 k0.3 n0.6 q0.6 r1.5 s-0.6
den+vars 8.1 b0.3 q0.8
den+vide 7.9 e0.5 p0.7 s0.8
den+vikt 8.1 g0.4
denn 5.9 a1.5 f0.9 p0.6 q0.3 s0.5
denn+vide 6.9 a0.6 g-1.2
denna 6.0 a1.4 f0.4 p0.6 q0.3
dens 8.1 b0.5 k0.8 n0.4 o-0.3 t-0.3
densam 8.1 b0.5 k0.8 n0.4 o-0.3 t-0.3
depo 8.1 a0.4 b0.5 e0.5 j0.6 k0.6 p0.9 q1.1
dera 6.2 a-2.1 c0.3 d0.3 f1.3 i-1.2 j-1.0 k0.3 l0.5 n0.8 o0.9 q0.6 r0.6 t-0.3
deras 6.2 a-2.1 c0.3 d0.3 f1.3 i-1.2 j-1.0 k0.3 l0.5 n0.8 o0.9 q0.6 r0.6 t-0.3
desa 8.1 e0.4 g0.6
desamm 8.1 e0.4 g0.6
desi 7.9 a1.0 e1.6 g-0.4 j0.5 p0.4 s1.2
desire 8.1 a0.5 e0.9 j0.7 p0.6 s0.5
dess 5.1 a2.7 b1.6 c1.8 d2.2 e2.7 g-1.5 h1.5 j-0.8 k0.7 l1.4 m1.5 o0.7 p1.7 s0.4 t0.9
dess+ar 7.9 a0.5 b1.0 d0.6 e0.4 i0.5 m0.8 s0.7
dess+att 7.9 a1.0 c1.1 d0.4 e0.4 p2.1
dess+har 7.4 a0.4 b0.9 g-0.5 m0.5
dess+helh 8.1 c-0.4 e0.4 j0.4 m0.4
dess+ligg 8.1 c-0.4 d-0.3 e-0.6 f0.5 h-0.4 p0.5
dess+vill 8.1 a-0.4 g0.7 h1.0 r1.0
dessa 7.2 g0.3
dessfo 7.9 a0.8 b0.4 c0.9 d0.4 e1.2 f0.6 g-0.3 i-0.3 m0.5 o0.6 t-0.5
dessut 5.9 a0.8 b1.3 c0.9 e2.6 f-0.8 g-0.4 h2.8 i0.7 j-0.7 k0.3 l0.5 m0.9 o0.7 p-1.1 q0.5 r0.6 s-1.0 t1.4
det 2.0 a0.4 b1.2 c-0.6 d0.4 e-0.4 f-1.6 g-2.2 h-1.7 i0.5 j-0.7 k-1.5 m-2.0 n-1.6 o-0.7 q-2.4 r-1.1 s-0.4 t-0.9
det+allt 8.1 g1.3
det+an 7.9 a0.7 c0.9 g-0.5 i0.8 k0.4 p-0.4 r-0.4 s-0.3 t-0.3
det+anda 7.9 b0.4 d0.3 e0.4 g-0.3 s0.5
det+andr 7.2 a1.0 b-0.5 c-0.3 d0.4 e0.9 g-1.0 i0.3 m-0.5 q-0.4 r-0.7
det+anjo 8.1 g0.4
det+anno 8.1 a-0.3 b0.5 d0.7 g0.7 i0.6
det+anse 8.1 d0.3 j0.4 r-0.4
det+ar 3.5 a1.3 b2.5 c1.0 d0.9 e3.2 f1.4 g-1.9 h1.2 i-1.7 j-0.5 k1.0 l0.9 m-0.5 n1.2 o0.8 p-0.6 q0.6 r1.9 s-0.7 t3.0
det+att 6.5 a-1.4 c-0.6 d1.0 g-0.9 j-0.7 k0.5 l0.7 n-0.7 o2.3 p-0.7 r0.5 s-0.8 t1.1
det+av 8.1 a0.4 b0.7 c-0.6 d0.9 e-0.5 f0.5 g-0.4 i0.5 s-0.4
det+aven 8.1 a0.4 b-0.4 c0.7 d0.7 e0.9 i-0.5 l-0.3 o-0.3 q0.3
det+bara 6.7 a-1.1 c0.5 e-0.6 g0.4 h0.4 i1.3 k0.3 l-0.3 n0.8 p-0.4 r-0.3 s-0.4 t-0.5
det+barn 8.1 d0.3 g0.6 i0.6
det+bast 6.8 a-0.7 c-0.4 d-0.5 e-0.7 g1.4 h-0.3 r1.2
det+bero 7.4 c0.5 e-0.3 f0.8 l0.3 r0.4 t0.4
det+beta 7.3 a-0.7 b1.0 c-0.9 g-0.5 j-0.5 l-0.5 m0.6 n1.4 p0.6 q1.6 r-0.5 s-0.5
det+bety 7.4 a-1.2 c-0.5 d-0.5 e-0.7 g1.4 i0.4 o-0.3 r1.6
det+blas 7.9 c0.3 d0.4 e-0.8 k0.4 q1.5 s0.5
det+blev 5.3 a-0.8 b0.7 f0.4 g2.2 k0.4 n-0.3 o0.6 p-0.8 q0.8 r1.0 t0.5
det+bli 7.6 a-0.7 b0.5 g-1.0 o0.5 t0.6
det+blir 5.5 a-1.4 b1.1 c0.4 d-1.3 e1.0 f-0.5 g-0.8 h1.2 j-1.2 k2.7 l3.1 m0.5 n0.3 p-1.2 r0.6 t1.6
det+bord 8.1 a0.3 g-0.3
det+borj 7.6 a0.8 b-0.5 c1.6 d-0.5 e1.0 f0.4 g-0.4 i-0.4 n0.7
det+bra 6.5 a-1.3 d-0.5 e0.5 f0.5 g-1.2 h-0.6 i-0.4 l2.9 o0.8 p-0.5 q0.4 r-0.5 s-0.4 t0.5
det+brad 8.1 a-0.6 e0.5 n0.5
det+brin 8.1 a-0.5 c0.4 d0.4 g0.4 h-0.3 o0.4 r1.0 t1.5
det+da 7.6 b1.2 c0.4 e0.3 g-0.4 h0.5 i-0.4 j0.9 m1.0 o0.5 q0.7
det+dags 8.1 a0.4 b0.9 d0.5 i1.3
det+dar 6.7 b2.4 c-0.6 f0.6 i0.6 l0.3 p-0.5 r2.1
det+data 8.1 b0.3 e0.5 g-0.3 i0.3 j0.5
det+den 7.0 a1.1 b-0.5 c2.0 d1.8 e0.7 f0.5 g-0.8 k1.3 l0.6 n-0.5 q0.5 s0.4 t0.6
det+drar 8.1 c1.1 h0.4 i-0.5 l0.9 n1.2 t0.4
det+droj 7.9 a-0.8 c-0.3 d-0.3 e-0.7 f0.7 g-0.4 h-0.4 i-0.3 k-0.3 l1.1 n1.0 q1.0
det+drop 8.1 a1.1 e0.3 m1.1 p1.6
det+du 6.5 a-0.5 e1.1 i-0.3 l0.9 m1.3 n0.3 p1.2 s-0.3
det+efte 8.1 a0.8 c1.7 e-0.6 g-0.4 i0.5 m0.3 r-0.4 t1.2
det+en 6.4 c-0.3 d1.3 e-0.6 f-0.8 g-0.7 i-1.1 j1.2 k0.7 q0.5 r-0.4 t-0.8
det+ena 7.6 b2.0 g-0.6 i-0.4 k0.4 l-0.3 m0.4 p-0.4 q1.5 s-0.3
det+enda 7.3 b0.9 c0.4 d1.0 f0.4 g-0.6 i-0.4 k-0.4 m0.4
det+ett 7.0 a1.0 b-0.4 c-0.7 d0.4 e1.2 h-0.4 i-0.4 s1.6
det+fann 8.1 c0.6 i0.7
det+far 6.8 a1.1 b1.4 e1.7 g-0.8 j-0.4 p-0.4 r-0.7 s2.1 t0.6
det+fast 8.1 c-0.3
det+fem 8.1 a0.4 d0.9 e-0.4 m0.6 o0.4 r0.5 s0.5
det+fina 7.9 a-0.4 e-0.5 g0.5 m0.3 n0.5 q-0.3 r1.3
det+finn 6.2 b0.8 c1.1 d1.1 f0.9 j0.6 k1.5 m1.1 n-0.3 o1.3 q0.7 r0.6
det+fint 8.1 a-0.5 d-0.4 e-0.4 g0.4 m1.3 o-0.3 r0.7
det+for 6.5 b1.9 c-0.5 d-0.5 e-0.8 g0.9 h1.0 i1.4 j-0.5 l0.3 p1.4 q-0.3 s-0.4 t-0.4
det+fore 8.1 b-0.3 d-0.3
det+fors 6.8 a0.6 b-0.6 d0.4 e0.8 g-1.7 i0.3 k0.6 l-0.3 n0.4 o0.4 p-0.3 r0.8 s1.0
det+fort 7.4 e0.4 i0.4 j0.5 p0.7 s0.6
det+fram 7.9 a-0.5 b-0.3 c-0.3 k0.7 o1.5 q-0.5
det+fran 7.6 a0.4 c-0.3 e0.9 j1.2 s0.4
det+fung 7.9 a-0.3 c-0.6 e-0.4
det+funk 7.6 a0.7 b0.3 c0.4 e0.6 g0.3 i0.8 q-0.4 r1.4
det+ga 7.4 a-0.3 b0.4 c-0.5 d-0.6 g0.5 i-0.5 k2.0 m-0.4 n0.6 o-0.4 p0.6 q-0.4 r1.8
det+gall 6.3 a-0.8 b-0.7 d-0.6 g-0.7 h-0.4 l0.4 m0.6 n-0.3 s-0.6 t0.5
det+gaml 7.4 a-0.4 b-0.6 f0.4 h-0.6 i-0.4 n0.9 q0.5
det+gar 6.7 a-0.4 g1.0 h0.7 i-0.3 j-0.4 k2.0 l0.6 o-0.4 s-0.5
det+gick 7.0 a0.8 d0.4 e0.8 f-0.4 h1.2 i0.5 k0.3 m0.4 p0.3 r-1.2 s1.2
det+gjor 7.3 c0.5 d-0.3 e0.5 f-0.5 g-0.8 h-0.4 i-0.3 n0.9 r0.8
det+gor 6.2 a-0.5 b-0.9 c1.3 g2.0 h1.0 i-1.0 j-0.6 k-0.4 o-0.4 p-0.5 q1.2 r0.7 s1.4
det+gott 8.1 i0.5
det+hade 7.4 a1.1 b0.8 d0.7 f0.4 g-0.7 h-0.4 i-0.5 j-0.3 k0.4 l1.6 n0.4 p-0.3 q-0.3 r-0.5 s-0.4
det+hand 7.6 b-0.5 c-0.5 d-0.4 e0.6 h-0.3 s0.7
det+har 4.5 a2.8 b-0.5 c1.3 e1.2 f3.8 g-0.6 h-0.5 i1.9 j-1.0 k0.6 m1.2 n0.4 p-1.0 q-0.4 r1.3 s0.6 t1.8
det+hela 7.9 b1.1 d0.9 f0.5 i0.6 l0.9 n2.2
det+hete 7.9 a0.9 e0.8 i1.9
det+hett 8.1 b0.4 i0.7 l0.8 n0.4
det+hon 7.9 a-0.5 c-0.4 d0.9 e-0.5 f0.9 h1.1 i-0.3 k0.5 n0.4 r-0.4
det+hopp 8.1 a0.8 d-0.3 e1.2 f0.5 g-0.6 p0.7
det+i 5.9 a0.6 b-0.8 c-0.5 d-0.5 e0.9 h1.3 j2.0 k1.1 l0.4 n0.4 o0.9 p-0.5 r0.9 s-0.5 t-0.6
det+igen 7.4 d0.6 g0.4 h0.4 i-0.6 n-0.4 p1.0 q0.4 s-0.4 t0.5
det+inga 8.1 a-0.6 i-0.3
det+inge 7.2 a1.2 c0.3 d1.2 e-0.6 f-0.4 g-0.3 i-0.3 j0.8 l-0.5 m-0.5 p1.4 q-0.4 s-0.4
det+inna 7.9 a-0.7 d-0.3 n0.6 r0.4 s0.4
det+inte 5.8 a2.4 b-0.9 c1.7 e2.9 f0.5 g-0.8 h-0.4 i2.3 l1.3 p0.9 q0.9
det+jag 6.9 a-0.5 b-0.3 d-0.6 e0.4 f0.5 g0.8 h0.6 j0.5 l-0.3 n0.5 o0.5 r0.6
det+ju 7.6 a-0.8 e1.0 s0.9
det+kall 8.1 a0.4 b0.8 d0.7 e0.7 j1.5
det+kan 6.4 a-0.4 b1.1 c-0.4 e-0.5 f0.5 h0.4 i-0.6 j-0.6 k0.8 l0.9 m0.4 n0.5 p-0.7 q2.1 s1.2 t0.4
det+kand 7.4 a0.3 g0.4 i1.2 o0.3 r1.2
det+kann 7.0 a0.5 c-0.5 d1.7 e0.8 f-0.3 i0.3 j-0.4 k0.5 l-0.6 p-0.3 q1.0 r0.5 s-0.6 t-0.4
det+kans 7.6 a-0.4 g0.4 i0.7 m0.5
det+klar 7.4 a-0.6 g0.7 h0.6 i-0.4 j0.3 n0.5 q0.4 r0.8
det+kom 8.1 d-0.4 e0.4 j0.8 k0.5 l0.4 p0.6
det+komm 6.3 a0.6 c-1.5 d0.3 e0.7 g1.2 i-0.4 j0.7 k0.4 m-0.4 n-0.6 o-0.3 p0.5 q0.3 r0.9 s0.4
det+kons 8.1 b0.7 c0.3 e0.4 i0.3
det+kort 7.9 a0.5 b-0.4 c0.6 d1.1 g-0.9 i0.3 t0.7
det+kost 6.6 a0.7 b3.4 e-0.6 f-0.4 g-0.8 h0.5 i1.3 j-0.7 k0.4 n0.5 o0.5 p-0.6 s-0.3
det+lar 8.1 a-0.6 b-0.3 f0.5 g0.8 o0.5 r0.9
det+lard 8.1 g-0.6 j0.7
det+ligg 7.0 a0.3 b0.6 c0.6 d0.3 e-0.6 f-0.4 g-0.5 i-0.5 m-0.6 n-0.4 o0.4 p0.6 q-0.7 r-0.6 s-0.4 t1.1
det+lite 8.1 c-0.4 g-0.3 q0.4
det+lose 7.9 a-0.8 b-0.3 e-0.9 k1.0 l1.6 n0.7 p-0.3 q0.3 r-0.4
det+lova 7.6 c0.6 d-0.4 e-0.4 g-0.4 h0.4 i-0.4 k0.4 l0.5 m-0.3 n2.0 o-0.4 p-0.3 t-0.4
det+mark 8.1 d0.5 h-0.3 r0.7
det+mast 7.6 a0.5 b1.4 d0.6 e1.2 k0.4 m1.0 n0.4 o0.3 p-0.3 t0.5
det+med 6.3 c0.5 d1.2 f1.0 g1.7 h0.8 i-1.1 j1.1 k0.7 l-1.1 m-0.6 n-0.5 o1.0 q1.1 t0.5
det+men 7.6 a0.7 d0.8 e-0.4 i1.9
det+mest 7.4 a0.3 c0.4 d0.6 e0.4 g0.4 i0.4 r-0.4
det+mojl 7.9 a-0.7 c-0.8 d0.7 e-0.8 g-0.4 i0.3 l2.0 n0.4 q0.4
det+nago 7.0 a-1.0 b0.8 e0.3 f0.3 h0.6 i-0.6 j-0.3 m0.4 n0.8 o0.9 p-0.5 q0.6 r-0.3 s-0.5 t1.8
det+nar 7.4 a-0.6 b0.4 d-0.7 g-0.8 i-0.6 j-0.3 k0.8 l0.5 o0.7 r-0.5
det+ni 6.5 b1.2 c1.6 d-0.3 g0.6 h0.8 m-0.8 o0.7 p1.5 r0.3 s-0.8 t0.6
det+nog 7.6 b0.7 g-0.6 i1.4 p0.7
det+nu 7.9 c0.9 f0.9 g0.9 i-0.4 k-0.4 l-0.3 m-0.3 o0.4 q-0.5
det+nya 7.6 a-0.5 d-0.4 l-0.7 m0.6 n0.4 q0.5 t0.4
det+och 6.8 d0.9 e0.8 g-0.9 i0.6 j0.4 r-0.8 s0.6
det+ocks 7.3 a1.6 g-0.5 n0.4 p0.5 r0.8
det+okej 8.1 i-0.3 l2.1 q0.4
det+om 7.3 a-0.6 b-0.6 c0.7 e-0.9 f-0.3 g1.2 l0.7 q-0.3 r1.1 t0.9
det+pa 6.1 a-0.4 b0.6 c0.3 d0.5 e-0.4 g-1.0 h0.8 j-0.6 k0.4 l0.8 m-0.6 o0.8 p-0.9 q0.8 s0.7 t-0.5
det+pass 7.3 a-0.3 b-0.3 c0.4 f0.4 i-0.4 j-0.6 k-0.4 m-0.5 n0.5 p-0.3 r0.3 s-0.5 t0.4
det+pave 7.9 a-0.7 b-0.4 c-0.3 d0.4 e-0.4 i-0.4 k1.2 l1.0 n0.4
det+pris 8.1 a0.9 b0.8 i0.3 m0.6 p1.4
det+rack 7.3 e0.6 f0.4 h0.8 i0.7 j-0.3 k0.9 m0.4 n0.8 o0.4 q0.6 s0.9 t0.6
det+radd 7.9 b1.8 c-0.3 e0.4 f0.6 g0.5 k-0.6 n0.9 r0.7
det+ratt 7.3 a-1.2 b0.3 d-0.3 g1.0 m0.5 n0.4 r0.7
det+roli 7.9 a0.4 b1.5 c0.9 h-0.3 l-0.3 m0.5 q-0.5
det+ror 7.4 a-0.4 g-0.4 i-0.4 l-0.5 m0.5 o0.5 q0.5
det+sa 7.3 b0.4 e0.5 h0.5 i-0.5 k0.6 p1.1 r-0.4
det+sag 8.1 a0.3 e0.8 g0.4 i0.9
det+sage 7.9 a0.9 e0.4 i0.7 j1.0 s0.7
det+samm 8.1 l0.8 o0.8
det+sen 7.6 a1.0 b-0.4 c0.8 d1.2 e0.8 f0.4 g-0.4 i-0.3 j0.6 o0.5 p-0.3 t1.3
det+ser 7.3 a0.8 b-0.6 e1.7 f-0.5 g-0.6 i-0.5 l2.0 m-0.3 o0.5 q0.5 r-0.3 s-0.5
det+sist 7.6 a1.2 b-0.4 c-0.6 d0.4 e1.0 h0.8 i1.7 j-0.4 p-0.4 r0.3 s0.5
det+sjal 7.3 a0.5 b0.6 d0.8 e0.4 g-0.6 i1.8 q-0.3 r-0.8 s-0.5 t0.4
det+ska 5.9 a-1.2 c1.4 d2.1 f0.9 g-0.9 h-0.4 i-0.7 l0.7 m1.8 n0.3 o-0.9 p0.3 q-0.5 s0.6 t0.7
det+skul 6.5 a-1.1 b-0.5 c0.6 e-0.6 g0.8 h1.0 i-0.5 k0.7 m-0.4 n-0.3 p0.5 q0.5 r0.8 s-0.5
det+slut 7.9 a1.2 e0.4 p0.9 r-0.4 s0.3
det+snar 7.9 a0.8 c1.3 d1.0 e-0.4 g-0.6 l0.3 s-0.3
det+som 6.1 b0.5 c1.1 d0.9 e0.4 g-0.7 i1.0 j-0.5 k0.6 l0.3 m1.1 n0.3 o-0.4 p-0.3 r-0.3 s-0.8
det+stal 8.1 e-0.5 l0.3
det+stam 7.6 a-0.4 c0.5 e-0.5 g1.0 k0.9 r0.5
det+star 6.2 a1.4 b-0.8 d1.9 e0.3 g-1.3 h-0.8 i0.3 j-0.5 m0.3 o2.7 q0.7 r0.3 s-0.9 t-0.3
det+stod 7.0 a0.7 c0.6 d0.6 e0.7 g-0.8 i-0.5 j1.3 m0.7 o0.8 q-0.5 r-0.6 t0.4
det+stud 8.1 c0.5 e0.7 p0.6
det+tank 8.1 e0.4 s0.4
det+tar 6.8 b1.3 c0.6 d0.4 f0.6 g0.3 h0.3 l0.4 m-0.4 p-0.5
det+till 6.2 a0.6 b-0.4 c0.5 d1.1 f-0.4 g-1.0 h0.7 i0.4 j1.6 l-0.8 m-0.8 o1.5 p0.5 q0.6 s-0.5
det+tog 7.9 a0.6 b0.7 c0.8 d-0.4 e0.4 g-0.4 m-0.3 r-0.5 s0.6
det+tred 7.9 a0.8 b1.0 c-0.5 d1.2 e-0.4 f0.5 i0.4 j0.6 k0.3 n0.4
det+trod 8.1 a-0.6 g0.6 r0.6
det+tung 7.9 b0.5 c0.4 e0.3 g-0.8 i0.4 k0.3 l0.8
det+tva 7.9 a0.8 g-0.3 m0.6 o-0.4
det+unde 7.9 a-0.4 b-0.3 c-0.7 e-0.7 i-0.4 j-0.4 l0.3 q0.5 t-0.3
det+uppd 8.1 i-0.4 q0.4
det+utan 8.1 c-0.4 g0.5 j0.5 r0.5
det+va 7.4 a1.8 c0.5 e1.8 g-0.5 j0.4 l0.4
det+vad 8.1 i0.8
det+val 8.1 a-0.7 b-0.3 f-0.4 i-0.5 m-0.5 n-0.5 o0.4
det+var 4.7 a-1.5 b1.3 c0.7 d-0.7 e1.5 f0.4 g2.2 h-0.7 i-1.2 j-0.9 m0.3 n0.6 p0.4 q1.6 r1.7 s-0.9 t1.4
det+vara 6.8 a0.9 b0.5 e-0.5 f0.4 i0.3 j1.1 k0.4 l0.3 n-0.5 o3.5 p0.5 r0.6 t0.5
det+vars 7.9 a1.2 g-0.7
det+vart 7.3 b0.9 e0.6 g0.9
det+verk 7.6 a1.1 b1.5 g-0.5 m-0.3 o0.6
det+vet 7.4 b-0.3 d-0.7 e-0.5 g-0.5 n-0.4 q-0.4 t-0.4
det+vi 7.4 a0.6 b1.5 e-0.7 g0.3 i-0.4 m1.6 o-0.6 p1.0 r0.3
det+vid 7.9 b-0.3 c-0.4 e0.6 g-0.3 i0.3 q0.3
det+vida 7.9 a0.7 e0.9 i-0.4 j0.3 p0.9 s1.6
det+vill 8.1 e-0.4 g0.4 h-0.3 r0.6
det+visa 7.9 a-0.6 b0.5 e0.4 f1.0 k-0.3 m0.4 q0.4
det+vise 8.1 a1.0 d0.7 j1.6 p0.6
det+vore 7.6 a0.7 c1.0 e0.6 g-0.4 i-0.4 k-0.5 n-0.4 s0.5
det+️ 8.1 a-1.2 g-1.8
deta 7.9 e0.3 g0.4 i1.6 p0.6 s0.9
detalj 7.9 e0.3 g0.4 i1.6 p0.6 s0.9
dets 7.0 a0.9 b0.8 f1.1 g-1.1 h-0.3 i-0.4 l-0.3 m0.8 p1.7 r-0.5
detsam 7.0 a0.9 b0.8 f1.1 g-1.1 h-0.3 i-0.4 l-0.3 m0.8 p1.7 r-0.5
dett 4.9 b2.4 c-0.4 d0.7 f1.0 i-0.7 l1.3 m1.9 n0.4 o-0.6 p-0.5 q1.6 s-1.0 t1.2
dett+ar 6.6 a-0.8 d-0.8 e-0.4 f0.7 i-0.5 l0.6 m0.6 n0.6 p-0.3 q1.2 r0.4 s-0.4
dett+brev 8.1 l0.4
dett+en 8.1 g0.5
dett+har 7.4 c0.6 d0.5 p0.6
dett+medd 7.6 a-0.4 b0.3 e0.3 j-0.5 l0.4 m-0.4 q-0.4
dett+mejl 7.9 a-0.5 f0.4 g-0.5 h0.4 l-0.5 n0.4 p-0.3 r-0.5 t-0.5
dett+men 7.6 b0.5 i0.8
dett+sa 8.1 a-0.7 g0.8 h0.5 r0.3 t0.4
dett+till 8.1 g0.3
dett+var 7.9 a0.9 g-0.5
dett+️ 7.6 a-0.7 g0.5
detta 4.9 b2.4 c-0.4 d0.7 f1.0 i-0.7 l1.3 m1.9 n0.4 o-0.6 p-0.5 q1.6 s-1.0 t1.2
diag 7.6 a0.6 b0.9 e0.5 f1.0 i-0.3 k0.5 l-0.4 m0.6 p-0.3 q0.4 s0.7
diagra 7.9 a0.7 b0.9 e0.5 f1.1 g-0.3 i-0.3 k0.6 l-0.4 m0.6 p-0.3 q0.4 s0.7
dial 7.9 a-0.4 b-0.5 c0.6 d-0.3 f0.6
dialog 8.1 a-0.3 c0.6 d-0.3 f0.7 m-0.3 o0.3
diam 8.1 a-0.5 g0.9
diar 7.9 a0.5 d0.6 e1.5 j1.2 l0.4 s0.6
diarie 7.9 a0.5 d0.6 e1.5 j1.2 l0.4 s0.6
dig 4.4 a-2.0 b-0.4 f1.8 g3.3 h1.5 i-0.7 j-0.5 l0.8 m-0.3 n1.6 o0.7 p-1.0 q-1.0 r1.4 s-1.3 t0.3
dig+att 7.3 a-0.7 d-0.4 e-0.4 h-0.5 i-0.4 l0.6 r0.4 t0.5
dig+da 8.1 k0.5 q0.5
dig+en 8.1 a-0.4 f0.4 g0.6 l0.3 o0.4 q0.4 r1.1 t0.5
dig+for 8.1 b-0.4 g0.5 h0.6 q-0.4
dig+i 7.9 c0.7 d0.9 e-0.3
dig+ikva 7.9 d-0.5 e0.4 g-0.3 h1.2 k0.6 l0.6 n2.4 t-0.4
dig+inte 8.1 a0.4 b0.6 d0.5 f0.5 i0.7
dig+med 8.1 a-0.4 g-0.5
dig+men 7.9 a-0.5 g-0.7 q0.9
dig+namn 7.9 a-0.5
dig+nar 8.1 a-0.4 d-0.4 f0.3 h0.3 l0.7 n-0.4 q-0.3
dig+och 6.7 a-0.6 c-0.4 e-0.3 g1.0 h0.3 n0.5
dig+pa 7.4 a-0.8 g1.1
dig+sa 7.9 b1.1 c-0.7 d0.6 f0.6 k0.5 l0.5 s-0.3 t0.6
dig+sjal 7.6 d-0.3 e0.7 f0.4 g-0.7 h-0.4
dig+som 7.2 a0.9 c0.4 d0.5 e1.3 f1.6 j0.9 m-0.4 p0.4 q-0.3 r-0.5 s-0.3
dig+️ 7.3 a-0.3 g0.7
digi 6.8 b0.4 c-0.4 d0.8 e1.0 g-0.6 i1.1 j-0.5 k1.3 o0.5 p-0.4 t1.2
digita 6.8 b0.4 c-0.4 d0.8 e1.0 g-0.6 i1.1 j-0.5 k1.3 o0.5 p-0.4 t1.2
dikt 8.1 j0.4 s0.9
din 4.9 a0.7 b-0.4 c0.8 e0.6 f3.1 g2.0 h0.3 i-1.1 j-0.7 k1.1 l1.7 m0.7 n1.4 o0.4 p-1.4 q1.1 r3.4 s-1.4 t-0.5
din+chef 8.1 a0.8 d1.3 e0.5 f2.4 g-0.4 l0.4
din+e 8.1 o-0.5 t-0.3
din+fami 8.1 g-0.9
din+frag 8.1 a-0.5 b-0.5 e-0.6 f0.8 g-0.3 l0.6 m-0.3 n0.9 o0.7 q0.4 t-0.4
din+geno 8.1 a-0.6 b-0.5 c-0.7 e-0.7 g1.1 m0.4 n0.7 o0.3 r1.6 t-0.4
din+hams 8.1 a-0.3 g1.6
din+koll 7.9 a0.6 c1.0 d0.8 g0.5 k1.1 r0.7
din+komm 7.9 a-0.4 b-0.3 d-0.6 l1.4 q-0.8 t-0.4
din+nast 8.1 a-0.5
dina 5.6 a-1.6 d-0.4 g0.4 l-0.4 n1.0
dina+peng 8.1 d-0.3 g0.4 n1.4 r0.5
dina+vide 6.2 a-0.9 g1.3
dipl 7.6 b0.9 c0.9 e0.4 f-0.4 g-0.5 i-0.4 k-0.4 m0.5 s0.5
diplom 7.6 b0.9 c0.9 e0.4 f-0.4 g-0.5 i-0.4 k-0.4 m0.5 s0.5
dire 5.9 a0.7 b-0.5 c-1.0 d-0.5 e0.8 f1.5 g-1.7 h0.5 i-0.5 j-0.6 l1.3 m1.0 n0.5 o-0.7 p-0.7 q0.4 t3.1
dire+nar 8.1 a-0.5 d-0.3 e-0.5 f-0.3 g0.3 h0.5 l0.3 q-0.5 r0.8 t1.0
dire+pa 8.1 e0.3 m0.9 p0.5
dire+till 7.9 a-0.4 c-0.5 d-0.7 i0.3 o-0.6 q0.6 t-0.5
direkt 5.9 a0.7 b-0.5 c-1.0 d-0.5 e0.8 f1.5 g-1.7 h0.5 i-0.5 j-0.6 l1.3 m1.0 n0.5 o-0.7 p-0.7 q0.4 t3.1
disa 7.9 a0.9 b0.8 e0.4 g-0.6 i0.4 p0.9 r-0.4 s0.6
disc 7.6 c0.7 d0.5 j1.2 q-0.3 r-0.3 s0.4
discip 7.6 c0.7 d0.5 j1.2 q-0.3 r-0.3 s0.4
disk 6.1 a1.9 b0.4 c-0.3 e1.8 f2.1 i-0.5 j0.8 m1.3 n-0.4 q0.5 s0.4 t0.8
disk+det 8.1 b0.8 e0.3 f0.5 j0.5
disk+med 7.9 a0.6 e1.2 f0.6 j0.4 m1.4 s0.6
disk+och 8.1 b0.5 e0.6
disk+om 7.9 e-0.5
disken 7.9 a0.4 b-0.3 c-0.4 e0.8 g0.3 i0.7 j0.7 k0.3 o0.4 r0.6 s0.6
diskho 7.9 a0.6 b0.9 c-0.3 d-0.5 e1.3 g-0.3 j0.4 s0.5
diskus 7.9 a0.3 d-0.4 e0.5 f0.6 j0.5 m1.4
diskut 7.0 a1.1 d0.6 e-0.6 f2.2 g-0.5 h0.5 i-0.7 j-0.5 k0.3 n-0.6 p0.9 q0.7 r-0.6 s-0.6 t1.1
disl 8.1 a1.3 g-1.0
disl+denn 8.1 a1.3 g-1.0
dislik 8.1 a1.3 g-1.0
disp 7.9 a-0.7 b-0.3 d-0.5 q-0.4 r0.6
disput 8.1 a-0.3 d-0.5 r0.4
dist 7.3 b-0.5 d0.8 g-0.5 i-0.5 l0.8 n0.5 q-0.6 s0.5 t2.6
distan 8.1 c0.6 d0.5 e0.5 h-0.3 o0.4 t2.4
distri 7.6 e-0.6 l0.7 n0.6 q-0.4 s0.7 t0.4
dit 6.5 a-0.6 b0.9 c-0.5 d0.3 e1.0 m0.4 n-0.3 o-0.4 p-0.6 q1.4
dit+efte 8.1 a-0.7 o0.3 q0.3
dit+med 8.1 a-0.3 g0.9 m0.3 n0.3 q0.5
ditt 5.5 a-3.6 b-0.4 c-0.6 d-1.5 e-0.4 f-0.8 g0.9 h2.3 i-1.7 j-1.4 n0.4 p-0.8 r1.2 s-1.4 t0.4
ditt+aren 7.4 a-0.7 c0.4 d-0.7 f0.4 g-0.6 h0.4 j-0.6 l0.3 m-0.6 n0.6 o1.0 q-0.5 t-0.4
ditt+brev 8.1 a-0.4 c-0.4 n0.4
ditt+har 7.9 a-0.5 g1.3
ditt+kont 8.1 c-0.3 h0.5 n0.6
ditt+medd 6.9 a-1.0 b0.3 e-0.6 g-0.6 h0.5 i-0.4 j-0.5 o0.3 p-0.4 r0.4 s-0.4
ditt+mejl 7.4 a-0.5 b-0.3 d0.4 e0.3 f-0.6 g-0.5 h-0.5 n-0.5 r-0.4 t0.4
ditt+namn 8.1 a-0.5 d-0.4 e-0.4 g0.8 r1.0
ditt+numm 7.4 a-0.6 c0.5 g1.2 h2.7 l0.9 o-0.8 q0.4 r1.1 s-0.5 t0.5
djup 8.1 a-0.3 e-0.3 g0.7 k1.3 r1.2
djup+tack 8.1 a-0.3 e-0.3 g0.7 k1.3 r1.2
djupt 8.1 a-0.3 e-0.3 g0.7 k1.3 r1.2
djur 7.0 d0.4 g-0.9 k0.7 r-0.4
djuren 8.1 g-1.2
djurga 8.1 b0.4 o0.3
dm 8.1 a0.3 e0.6 g-0.4 s0.6
doce 7.9 m0.8 s1.1
docent 7.9 m0.8 s1.1
dock 6.7 e1.5 g1.8 k0.5 p1.3 q0.8
docka 8.1 a1.0 e0.5 g-1.1 k0.7 q0.4
dod 7.4 a1.1 c-0.5 d2.0 e1.0 g-0.7 l-0.3 p0.5 r-0.4 s0.4 t-0.5
doda 8.1 e-0.4
doda+henn 8.1 a0.5 g-0.3
dods 6.9 a0.6 c0.8 e1.4 g-0.9 h-0.3 i-0.3 j0.7 n-0.5 q1.3 t1.4
dods+har 8.1 a-0.7 c-0.3 i0.3 p-0.4 q1.7 s0.5
dodsbo 7.3 a-0.3 c0.9 d0.5 e0.4 g-0.4 h-0.7 j0.8 k-0.3 m-0.4 p-0.6 q1.5
doft 8.1 a-0.5 g1.6 h0.4 l0.7 n0.6 q-0.4 r2.1
doftar 8.1 a-0.5 g1.6 h0.4 l0.7 n0.6 q-0.4 r2.1
dog 6.9 a1.1 e0.6 g0.8 l0.9 n1.5 s0.5
dokt 7.4 a-0.7 b-0.6 d0.4 e-0.8 g1.3 i-0.6 l0.3 q0.4 r1.5 t-0.3
doktor 7.4 a-0.7 b-0.6 d0.4 e-0.8 g1.3 i-0.6 l0.3 q0.4 r1.5 t-0.3
doku 6.8 a-0.7 b-0.5 c0.4 d0.4 g-0.4 i-0.5 k0.5 m-0.4 p-0.3 q0.6 r1.3 s-0.3
doku+om 8.1 a-0.8 g-0.9
dokume 6.8 a-0.7 b-0.5 c0.4 d0.4 g-0.4 i-0.5 k0.5 m-0.4 p-0.3 q0.6 r1.3 s-0.3
dold 8.1 d0.3 f0.3 k-0.3 r-0.4
dold+fel 8.1 d0.3 f0.3 k-0.3 r-0.4
dolda 8.1 d0.3 f0.3 k-0.3 r-0.4
dom 5.6 a1.9 b0.8 d0.8 e2.4 g-3.2 l0.6 p1.1 r-0.7 s1.6
dom+har 7.9 a0.8 d0.3 g-0.9 i0.8
dom+i 8.1 a-0.3 l0.8 n0.5
dom+inte 8.1 a-0.9 g0.9
dom+med 8.1 a0.4 j0.8 s1.3
dom+och 8.1 c0.3 l0.3
dom+sa 8.1 a0.5 d0.7 e0.4 j0.5 p0.9
doma 6.0 b-0.4 c-0.5 e0.7 g-1.3 i0.7 j1.6 l-0.8 m0.4 n-0.4 o0.5 p-0.4 q-0.5 r-0.8 s-0.4 t1.3
doma+i 7.4 a-1.1 c0.5 d-0.4 e0.3 f-0.4 g-0.5 h0.6 i-0.7 s-0.5
doma+och 8.1 e0.5 j0.8 p0.4 q0.5 s0.9
doma+var 8.1 e-0.3 f0.4
doman 8.1 a-0.5 c-0.4 f0.3 i0.4
domane 7.3 a1.5 f0.5 i1.7 l-0.4 r-0.4 t0.7
domare 6.6 a-0.5 c-0.5 e0.9 g-1.0 h0.3 i-1.1 j2.2 l-0.6 o0.5 q-0.4 t0.7
domd 8.1 c-0.3 l-0.3 n0.6
dome 7.3 c0.4 e-0.5 g-0.5 h-0.6 i-0.4 k-0.5 m0.4 o0.7 p0.4 q-0.4 t0.5
dome+i 8.1 f0.4 k-0.3
domen 7.9 c0.3 e-0.4 h-0.3 k-0.5
domer 8.1 a-0.3 o0.7 q-0.3 t0.4
domk 8.1 a-0.4 b-0.5 e-0.4 h0.8 r0.4
doms 6.5 a-0.7 b-0.4 e-0.4 g0.6 j0.4 k-0.6 l0.7 m0.4 q-0.5 r-0.5 s-0.5
domsto 6.6 a-0.5 b-0.4 e-0.4 g-0.5 j0.4 k-0.6 l0.7 m0.4 q-0.5 r-0.5 s-0.5
dopp 8.1 a-0.3
dopp+huvu 8.1 a-0.3
doppad 8.1 a-0.3
dopt 7.6 c0.4 f0.7 g0.7 i-0.3 k0.4 o0.7 r1.2
dopt+den 8.1 c0.3 d-0.4 e0.8 f0.5 g0.3 k0.5 n0.5 o0.4 r0.6
dor 7.0 a-0.6 e0.5 g2.0 j0.6 s0.7
dori 7.9 a1.1 r0.5 s0.5
doris 7.9 a1.1 r0.5 s0.5
dorr 6.3 a0.9 b-0.7 c1.9 d0.4 e2.7 g-0.7 h-0.6 i-0.7 p1.1 r0.5 t-0.6
dorr+inte 8.1 a0.5 e1.3 p0.6
dorr+och 8.1 d0.4 n0.3 o0.4
dorrar 7.6 b-0.3 c-0.5 d0.4 e0.7 i-0.6 j-0.4 m0.6 o0.4 p1.2
dorren 7.2 c0.7 d0.5 e1.2 n-0.5 o-0.3 p0.4 r0.8
dosa 7.4 a-0.4 g-0.3 h-0.3 k-0.3 l0.5 n-0.4 p-0.3 q1.1 r-0.4 t1.0
dosa+och 8.1 e0.6 q0.9 r-0.4 s0.5
dott 6.6 a0.3 b-0.4 e1.3 j0.6 l1.0 p0.9 s1.4
dott+har 7.9 a-0.5 b-0.4 f0.5 h-0.3 k0.4
dotter 6.6 a0.3 b-0.4 e1.3 j0.6 l1.0 p0.9 s1.4
dr 8.1 c0.7 e-0.6 i0.6 j0.6
dra 7.2 a1.6 b-0.4 c-0.4 d0.4 g-0.3 i0.8 j1.0 m0.7 p1.1 r-0.4 s1.2
dra+av 8.1 a0.6 e0.4 m1.2 s0.9
drab 8.1 a0.3 g-0.4 l1.4 n0.8
drabba 8.1 a0.3 g-0.4 l1.4 n0.8
drag 6.0 a1.0 b1.4 c0.8 e0.8 g-0.8 h0.4 j0.8 k-0.9 l0.9 m2.7 n0.8 o1.9 s-0.9 t1.0
drag+pa 8.1 e-0.4 o0.3 q-0.4
drag+ur 7.9 b0.4 c0.4 d-0.3 e1.0 f1.1 k-0.4 l-0.3 m0.9 n0.8 t1.3
dragan 7.3 a1.2 c0.9 e0.6 i-0.4 j0.6 m1.3 n-0.4 p1.2 q0.7 r0.3
dragit 6.7 a0.5 b1.2 e1.2 f0.7 g-0.7 j0.5 l1.5 m1.1 n0.8 o1.3 p-0.8 q-0.5 r-0.8 s-0.6 t1.0
dragni 8.1 i0.6 m0.8 n0.8 o0.4
dragsp 8.1 e-0.5 h0.5 r0.3
drak 8.1 a-1.0 f0.4 g-0.6 h0.4 m0.9 o-0.3
dram 7.9 d0.5 e0.4 i0.7
dran 8.1 c-0.4 i-0.4 q0.5
drar 6.2 a0.4 c1.1 d-0.7 g-0.7 i-0.5 j0.3 k0.7 l1.9 n0.8 o0.5 p0.7 q1.2 s-0.4 t-0.4
drar+av 7.6 a0.5 c0.7 e0.3 m0.5 o0.5 p1.2 q0.5
drar+igan 8.1 a0.3 b-0.3 e0.5 g-0.3 i-0.4 k0.4 t-0.3
drar+jag 8.1 a0.6 c0.5 d0.5 p0.6 s0.6
drar+ut 7.4 a-0.7 c0.8 d-0.5 f0.3 i-0.7 k0.6 l2.6 n0.9 o-0.5 p-0.4 q0.9
dras 7.9 a0.7 b1.5 c1.5 d-0.5 e-0.4 f1.0 i-0.4 j0.6 p0.5 q0.3
drea 8.1 a0.9
dric 7.6 a-0.7 g1.5 h0.8 k0.6 q-0.4 r0.4
dricka 8.1 a-0.3 g0.9
dricke 8.1 a-0.4 c0.3 g0.7 h0.9 k0.7 q-0.4 r0.5
drif 6.9 c1.1 f0.8 g0.6 i1.0 j-0.4 o0.4 r1.0
drif+hos 8.1 d0.5 e0.7 i0.8
drift 8.1 b0.5 i0.4
driftc 8.1 a-0.4 b-0.3 c-0.4 d-0.5 e0.6 f1.0 h0.8 i-0.6 r0.6
drifts 7.9 c0.4 d-0.3 h0.7 i0.8 s0.8
driv 7.3 a0.9 b0.5 d1.1 i0.4 m-0.4 p1.4 s1.3
driver 7.6 a1.1 c0.4 d0.7 e0.4 g-0.4 p0.9 s1.5
drog 6.2 a-0.8 d1.1 i-0.5 j-0.7 k1.5 l0.5 n0.3 q2.9 r1.4 s0.8 t0.4
drog+till 7.6 a-0.6 c0.4 e-0.5 k0.5 n-0.5 r0.6 s-0.4
drog+ut 7.9 c-0.3 e0.9 f0.4 h0.3 k0.6 l1.6 n1.6 p0.6 q0.4 t0.3
drogs 7.4 b0.5 c0.9 d0.9 h0.6 i-0.5 k1.3 p-0.3 q3.4 r0.9 s0.6 t0.4
droj 6.3 a-0.9 c2.0 f0.7 g-0.7 i-1.0 j1.1 k-0.8 l4.0 m0.5 n1.4 o1.6 p-1.2 q2.7 r0.6 s-0.8
droj+ar 8.1 k0.3 l-0.3 o0.9 q0.4
droj+till 8.1 b-0.3 e0.7 f0.3 g0.8 i-0.3 l0.5 o0.3 r0.8
droja 8.1 a-0.4 g0.4 q1.2 r0.7
drojde 8.1 c0.8 g-0.3 h-0.5 l-0.4 m0.5 o0.5 q1.1
drojer 7.4 a-0.7 b0.3 c0.4 e0.6 f0.4 g-0.3 i-0.6 j-0.3 k-0.4 l4.5 p-0.4 q1.3 r0.3
drojsm 7.0 c1.1 d0.4 g-0.5 j1.8 l0.7 m0.3 n0.4 o1.3 p-0.7 s-0.5
drom 7.2 a-0.4 g0.9 h0.5 i0.7 l0.4 p0.4 q0.7 r0.9
drom+om 7.9 e0.6 h0.6 i0.9 p0.5 r0.4
dromma 7.9 e0.4 i1.0 p0.5
drop 7.2 a2.0 b1.3 d-0.4 g-0.9 i1.8 m0.8 n-0.4 p2.0 r-0.3 t0.3
droppa 7.9 a0.8 e0.3 m1.1 p1.6
droppe 7.9 a0.9 b1.6 g-0.5 i2.1 p0.6 s0.4 t0.4
dryg 7.6 a-0.5 g0.8 l0.7 o0.7
drygt 8.1 g0.4
du 2.9 a-5.2 c-1.7 d-1.3 e-3.7 g1.9 h1.4 j-2.5 m-0.3 n3.8 o0.4 p-2.6 q0.5 r2.1 s-3.8 t1.2
du+ar 4.8 a-2.0 b0.5 c-0.5 f0.5 g3.6 i-0.9 j-0.5 l-0.4 m0.4 n-0.5 p0.5 r1.1 s-0.6
du+att 7.6 a0.4 c-0.3 e-0.4 g-0.7 i0.6 k0.4 l-0.3 o0.6 r-0.4
du+baka 8.1 g1.0
du+beho 6.8 b-0.3 c-0.5 d0.7 e-0.3 g0.4 h0.5 i0.7 n0.9
du+blev 7.6 a-0.5 g0.5
du+bord 8.1 a-0.6
du+da 8.1 a0.4 h1.2 r0.8
du+det 7.9 b0.8 d-0.4 g-0.6 k0.5 l0.4 q0.6 r0.8
du+e 7.6 a-0.4 g2.0
du+en 7.4 a-0.6 b0.5 d-0.6 e-0.5 f-0.3 g0.9 h0.4 m-0.4 r0.4
du+fa 8.1 d-0.3 g-1.4 t0.7
du+far 6.1 a0.9 b-0.4 d-0.4 e1.3 f1.0 m0.5 n0.5 p0.8 q0.6 r0.6 t-0.4
du+fick 8.1 e0.5 g-0.7 i0.5
du+folj 7.4 a-0.4 g1.0 o0.8 t0.9
du+for 8.1 c-0.3 e-0.5 h0.4 o0.4
du+fork 8.1 b0.5 c-0.4 d-0.3 e-0.6 i-0.4 l0.3 t0.3
du+fors 7.9 a0.5 b0.5 c-0.4 e0.8 g-0.9 i0.6 n2.4 p0.7
du+fota 8.1 d-0.7 q-0.5 t0.4
du+gav 8.1 g0.4
du+ge 8.1 b-0.3 c0.7 f0.3 h0.5 l0.5 n-0.3 o0.4 r0.4
du+gill 7.3 a-0.8 g1.3
du+gjor 7.0 b-0.3 g-1.2 h0.5 q-0.3
du+gor 5.9 a-0.9 c0.5 e0.5 f0.7 g2.2 o0.3
du+gora 7.0 a-0.3 b0.6 g0.6 h-0.8 i-0.3 o0.5 q-0.4 r0.7
du+ha 7.6 a-0.4 h0.4 l0.4 o0.9 q0.6 r0.4
du+hade 7.9 g0.6 r0.6
du+hall 8.1 a-0.4 e-0.5 g0.5 s0.7
du+har 5.7 a-1.3 b-0.4 d0.6 e-0.3 f0.6 g0.6 j-0.5 k0.3 l0.5 m0.4 p-0.4 q-0.6 r1.0 t1.1
du+hinn 7.9 c0.4 g-0.4 i1.0 n-0.3
du+hitt 7.9 b0.4 d-0.4 g1.0 h0.8 r1.2
du+hjal 7.4 a-0.5 b-0.5 d-0.4 e-0.4 i0.4 k-0.4 n-0.4 q0.7 t0.5
du+inge 8.1 c-0.4 d-0.3 i-0.3 k-0.4
du+inte 6.5 a-0.4 b-0.4 f1.4 g0.5 h0.4 i-0.7 m-0.3 n1.1 o-0.7 p-0.5 s-0.4
du+kan 6.2 b-0.6 c0.4 d0.6 f1.2 g-0.8 h0.8 j-0.3 m-0.6 n0.8 o0.3 p-0.4 t-0.4
du+klar 8.1 g-0.5
du+koll 7.6 a-0.6 c-0.5 e-0.7 g0.4 l-0.3 m1.5 o1.2
du+komm 7.4 a0.3 g0.6 i0.4
du+kont 7.9 a-0.5 g-0.4 l-0.5 o0.3
du+kund 7.9 a-0.3 c0.4 f0.3 g1.1 n0.4 r0.6
du+kunn 8.1 a-0.3 b0.5 e-0.3 m0.4 r0.3
du+ladd 8.1 g0.6
du+lagg 6.9 a-0.8 e-0.5 f-0.6 i-0.5 k-0.9 m0.4 n0.3 o0.3 q0.9 s-0.4
du+lamn 8.1 d0.3 k0.8
du+lank 8.1 a-0.4
du+lasa 8.1 m0.4 n0.6 q0.4 r-0.4
du+leve 8.1 i0.9
du+lova 8.1 g-0.4 m0.5 n0.5
du+lust 8.1 a-0.4 g-0.6 r0.4
du+mail 8.1 d-0.4 e0.3 g0.5 k0.5 o0.8 r0.7
du+med 7.9 a0.3 d-0.3 e-0.5 h-0.5 k-0.3
du+medd 8.1 a-0.3 b0.4 k0.7
du+mejl 7.6 a-0.4 b0.4 d-0.6 g-0.4 h-0.5 i-0.3 n-0.4 o1.3 q-0.4 t1.0
du+mig 7.4 a0.5 b0.5 d-0.3 g-1.1 i-0.5 o0.4 p0.7 r-0.3 s1.2
du+min 8.1 q1.0
du+miss 7.9 a-0.5
du+nago 8.1 k1.0 l0.5 n-0.3 o-0.4 q0.4 r-0.3
du+nan 8.1 f0.5 g0.6 k0.7
du+och 7.0 a-0.3 g1.2 s0.4
du+over 8.1 g-0.6 k0.4
du+pass 8.1 g0.3
du+prat 7.9 g-0.5
du+radd 8.1 a-0.4 g0.7 h-0.4 q-0.3 r0.8 s0.6
du+reko 8.1 d0.3 i0.8
du+ring 7.6 a-0.5 b-0.4 f0.8 h1.2 i-0.4 k0.6 m-0.3 n1.4 q-0.7 r-0.4 t0.4
du+rita 8.1 a0.4 e0.7 m0.4 n0.6 p1.0 r0.4 t0.4
du+sa 7.2 a0.9 d-0.4 e-0.4 j0.3 q0.5 r1.0 t-0.3
du+sage 7.6 l0.7 n0.6
du+satt 7.6 a-0.5 g1.0 h0.5 q-0.3
du+ser 7.6 a-0.6 e-0.5 h0.3 l0.4 o-0.3 t1.6
du+sitt 8.1 b0.4 c-0.3 d-0.3 g0.5 n0.4 r0.7
du+sjal 8.1 j0.7
du+ska 7.2 a2.4 b0.4 e0.5 f-0.4 g-0.6 i0.7 k-0.3 n1.2 r0.7 t-0.3
du+skic 5.8 a-0.6 b-1.2 d-0.4 e0.5 f0.5 h0.9 i-0.9 j-0.4 k1.4 m-1.0 o0.8 p-0.8 q1.8 r0.9 s-0.5 t-0.3
du+skre 8.1 e-0.4 p0.7 s0.4
du+skri 7.6 a-0.6 f0.4 g-0.7 m-0.3 t0.5
du+skul 6.3 a0.4 b-0.6 c0.4 d0.5 f-0.4 g-0.3 h-0.4 i0.5 j1.1 m-0.4 p-0.4 r0.8 s-0.6
du+slip 8.1 r0.6
du+snal 7.2 b0.7 d-0.8 f-0.3 g1.4 h1.6 i-0.3 j0.6 s-0.4
du+som 7.4 a0.4 b0.5 c1.1 f1.0 i-0.4 k-0.5 m-0.3 n0.3 t0.4
du+svar 7.4 c0.5 d0.5 g1.2 i0.5 m0.3 o0.4 r0.4 t0.5
du+ta 7.2 a1.2 c0.7 e0.6 h0.4 i-0.4 j-0.3 o-0.4 q-0.4 r0.6
du+tala 8.1 k0.8 n0.7
du+tank 8.1 f0.4 h0.4
du+tar 8.1 b-0.4 e-0.4 h0.6 q-0.4 r-0.4
du+test 7.9 g0.8
du+titt 7.6 a-0.7 d0.5 g0.6 h-0.7 i-0.4 l0.5 o0.5 t1.1
du+tog 7.3 e0.5 g0.5 h0.3 i-0.3 j1.0 q-0.6 s-0.4
du+tyck 7.9 d-0.3 e-0.5 n0.4
du+unde 7.9 a-0.4 c-0.4 e-0.5 g0.5 k0.6 l0.5 m0.5 n0.5 q-0.5 t-0.4
du+utny 8.1 a0.4 g-0.4
du+val 8.1 a-0.3 g1.5 h0.7 o0.3
du+var 6.9 a0.4 c1.2 e-0.4 f0.5 g1.3 i0.3 n1.0 o-0.3 q0.5
du+vet 6.6 a-0.6 b0.6 d0.5 e0.3 f1.2 g-1.2 j-0.4 k-0.3 l1.6 n0.3 p-0.4 t0.8
du+vill 6.2 a-0.7 b-0.4 e-0.4 g-1.2 i1.1 j-0.3 k0.4 o-0.7 p-0.5 q-0.6 r-0.5 s-0.5
du+visa 7.4 a-0.7 b0.5 d-0.4 e0.5 f-0.4 g0.7 h0.3
dubb 6.4 a1.5 b0.5 c-0.5 d0.4 e0.7 f-0.4 g-0.9 h0.4 i0.8 j-0.4 k1.8 l-0.8 q0.5 r-0.4 s-0.4 t-0.5
dubb+pa 8.1 e0.5 i0.4 k0.6
dubb+sa 8.1 b1.3 e0.4 g0.4
dubbel 6.5 a1.4 b0.5 c-0.5 e0.9 f-0.4 g-0.9 h0.4 i0.9 k1.8 l-0.8 p-0.5 q0.5 r-0.4 s-0.4 t-0.5
dukt 7.3 a-0.5 b0.6 e-0.4 g0.8 k0.5 r0.9 s-0.4
duktig 7.3 a-0.5 b0.6 e-0.4 g0.8 k0.5 r0.9 s-0.4
dumt 7.6 d-0.3 e-0.3 g0.6 h0.4 i1.5 r0.8
dumt+att 7.9 a0.7 h0.4 i0.7 r0.5
dund 8.1 g0.7
dunder 8.1 g0.7
dusc 7.6 a-0.9 e0.6 h0.5 k0.3 m-0.4 p0.4
duscha 8.1 a-0.5 g0.6 h0.5 k0.4
dwg 7.9 a0.9 c0.5 e0.4 i1.7 n1.1
dwg+file 8.1 a0.5 c0.6 e0.4 i1.0 l0.3 n1.1
dygn 8.1 b1.0 d0.6 o0.6
dyke+upp 8.1 a-0.4 b0.8 c-0.4 d-0.3 n0.7 q0.4
dyr 7.9 b1.0 d-0.4 g-0.3 k-0.3 n0.4
dyra 6.8 a2.2 b5.7 c-0.8 d0.5 e-0.8 g-0.8 i0.5 j-0.5 k1.0 l1.1 m1.1 n0.3 p-0.6 q0.4 r0.5 s-0.6 t1.0
dyra+an 7.9 a1.4 b2.4 e-0.3 f-0.3 g-1.0 h-0.4 i-0.3 k0.5 m-0.4
dyra+och 8.1 c-0.4 e-0.5 i0.4 l0.7 q0.4 r-0.4
dyrare 7.6 a1.0 b2.4 c-0.4 e-0.6 f-0.5 g-1.0 h-0.6 i-0.4 l0.5 m-0.4 q0.4 r-0.4
dyrast 7.9 a1.4 b1.9 g-0.4 h-0.3 i0.8 m0.4 r-0.4
dyrt 7.6 d-0.6 e0.3 f-0.4 g0.8 h-0.4 i-0.5 j0.8 m0.4 n0.7 o-0.5 p-0.5 r1.5 s-0.3 t0.5
dyrt+och 8.1 b-0.4 d-0.4 g0.9 h-0.4 n0.5 o-0.3 r1.5 t0.3
e 4.6 a-2.2 c0.6 d-1.1 e-1.2 g-1.5 h-0.3 i-1.4 j-2.1 k1.8 l1.9 m0.4 n6.6 o0.6 p-3.0 q1.5 r1.3 s-1.8 t0.4
e+ar 8.1 b-0.4 c0.6 d-0.3 f0.5 k2.2
e+bara 8.1 a0.5 g0.4
e+bast 7.9 a-0.4 e0.3 g1.2 r1.0 t0.3
e+da 7.9 a-0.6 g1.3 h-0.4 i-0.3 l0.3 n1.4 o0.6 t0.3
e+du 8.1 m0.4 n2.6 o0.3
e+elle 8.1 k1.8 l-0.3 m0.5 n-0.5
e+enli 8.1 l-0.4 m0.6 q0.6 t0.3
e+fakt 7.3 a-0.6 b0.6 c-0.5 e-0.4 g-0.7 h0.5 k-0.5 l-0.4 o3.0 p-0.3 q-0.5
e+for 8.1 a-0.4 b-0.3 f0.3 g-0.4
e+har 7.9 a-0.5 e-0.6 k1.1 l-0.4 n1.0 p0.4 s0.3
e+i 8.1 a0.4 l0.7
e+idag 8.1 a1.0 b-0.4 c2.1 d1.5 e-0.5 f0.4 h0.4 l0.7 m-0.3 q0.8 r0.5 t1.0
e+jag 8.1 a1.2 c2.1 d1.5 f0.6 k0.3 l0.7 q0.4 t-0.3
e+ju 7.9 a2.2 e0.9 f0.3 g-0.8 n0.3
e+kan 8.1 a-0.3 c-0.3 e-0.4 m0.3 n0.3 t-0.4
e+nar 7.6 a0.9 e-0.5 g-0.7 h0.3 n1.4 o0.5 p-0.5 r-0.3
e+och 7.4 c0.4 d0.5 e-0.4 f-0.6 i0.7 k0.4 n0.5 s-0.3 t0.7
e+post 7.2 a-0.8 c-0.4 g-0.5 i-0.4 m-0.5 n-0.6 o-0.3 p-0.4
e+sa 7.4 a1.2 e0.5 h-0.3 k0.9 n1.2 t-0.3
e+skic 8.1 b0.6 c0.6 e-0.4 n0.7 p-0.3
e+som 8.1 b0.4 f0.3 n0.6 r0.4
e4 8.1 e0.6 g0.4 n0.5 r0.5
e4+an 8.1 e0.6 g0.4 n0.5 r0.5
ebba 8.1 a-0.5 n0.5 q0.3
ebbe 8.1 a0.4 c-0.4 f1.5 h-0.4 m0.5 o1.1 q0.8
efte 3.8 a1.2 b0.8 c1.2 d2.4 e1.7 f2.2 g-1.2 i1.7 j1.1 k1.7 l2.8 n0.4 o1.1 p0.3 q-0.9 r0.8 s-1.7 t1.9
efte+att 6.3 b0.7 c-1.6 e1.6 f0.4 g0.9 h0.5 j1.5 k-0.9 l0.3 p0.9 r1.6 s-0.7 t0.4
efte+den 6.2 a-0.6 d-0.3 e0.5 h0.7 i0.4 m-0.3 o0.5 p0.5 q-0.4 s-0.4
efte+det 6.8 a-1.1 b-0.7 d-0.5 e-0.8 f0.8 i-0.4 j-0.5 k0.4 l0.9 p-0.5 r0.3 s-0.5 t0.5
efte+elva 8.1 b0.6 i0.4
efte+en 7.2 a-0.4 e0.9 g-1.1 i1.4 s0.5
efte+er 7.2 a2.0 c0.3 d0.9 e1.4 g-0.5 i0.6 j-0.5 p0.5 r-0.6 s1.0 t1.0
efte+gard 8.1 a-0.4 e-0.4 g0.3
efte+hela 8.1 a-0.5 k0.7 o0.4
efte+helg 7.6 a0.4 c1.0 g-0.4 r-0.3 s0.4 t1.0
efte+i 8.1 a0.4 d-0.3 e1.2 g-0.5
efte+jag 7.6 a-0.6 b-0.4 d-0.4 e-0.7 f-0.4 i-0.5 k1.8 l0.9 q-0.6
efte+kloc 8.1 e-0.4
efte+lunc 7.9 c-0.4 d-0.5 l-0.3 n0.4 o-0.3 p0.5
efte+med 8.1 b0.7 c0.5 g-0.4 i0.6
efte+moge 7.9 a0.7 b0.5 i1.1 j0.4 p0.5
efte+ni 7.4 a1.4 b0.6 c1.2 d0.6 e0.5 f-0.4 j1.7 k0.4 m0.8 o-0.4 q-0.3 s-0.3
efte+nyar 7.6 b0.7 g-0.6 i2.2 j0.5 l1.2 p0.4 r-0.4
efte+och 8.1 d0.7 f0.7 k1.0 t0.4
efte+pask 8.1 d0.5 e-0.5 i0.3 k0.7
efte+sist 8.1 a0.5 c0.5 d0.4 i0.3 p0.6
efte+somm 8.1 a0.3 d1.2 f0.3 i0.7 l0.9 s1.1
efte+styr 8.1 c0.5 g-0.3 k-0.4 m0.4 n0.4 q0.4
efte+tre 7.6 b-0.4 g0.4 i0.3 o0.4 r0.4
efte+tva 7.3 b1.0 d0.4 f-0.4 i-0.4 k1.1 n-0.5 p-0.3 q0.9 r-0.5 s-0.4
efte+vark 7.9 a0.4 c0.4 d0.9 e-0.6 f1.4 i-0.3 n0.4 p0.9
efte+vart 8.1 a-0.3 c-0.4 g0.3 h-0.3 i0.3 r0.4
efte+vi 7.9 a-0.4 c0.3 g0.8 h0.4 m-0.3 n-0.4 o0.7
efter 4.1 a-1.1 c-1.0 d0.8 e2.5 f0.5 g-0.9 h0.9 i2.9 j-0.3 k1.2 l2.9 m-0.7 o1.2 r0.9 s-1.6
eftera 7.6 a0.4 i0.4 o-0.4 t0.8
efterb 8.1 a0.5 e0.8 i-0.3 r0.4 s1.5
efterm 6.5 a-0.8 c1.1 e-0.5 f-0.4 g-0.7 h0.5 k0.8 l0.8 m-0.3 n2.8 o0.3 p-0.9 s-0.6 t2.5
eftern 7.9 a1.8 b0.6 d-0.4 e1.0 g-0.4 h0.4 l0.6
efters 5.6 a2.5 c2.4 d3.1 e-1.1 f3.5 h-0.7 i-1.5 j2.3 k1.3 m0.8 n-0.9 o0.6 p1.3 q-0.9 s-0.8 t-0.4
egen 5.2 a1.5 b0.6 f0.6 g-1.1 i2.8 j-1.3 k0.6 m1.7 n-0.9 o1.7 p-0.5 q0.3 r0.5 s-1.0
egen+hand 8.1 c0.5 d0.4 e-0.6 g0.7 h0.3 o0.6 q-0.3 r0.7 t-0.3
egen+mapp 8.1 b0.4 d0.5 f0.5 i-0.7 s-0.3
egen+mont 8.1 a-0.4 h0.5 m0.4 n0.4
egen+regi 8.1 a1.3 g-0.5 i2.5
egenfo 8.1 e0.8 m0.5 s0.9
egentl 7.0 a0.4 b0.6 e-0.7 g-0.7 h0.6 i0.4 j-0.3 m-0.5 n-0.8 o2.6 p-0.4 r-0.4
eget 6.4 a0.6 b2.2 d-0.8 e1.8 f-0.6 h1.7 j1.5 p-0.5 r-0.5 t0.4
egna 6.7 b-0.8 c1.3 d0.6 g0.5 h-0.4 i2.3 j-0.6 m0.6 s-0.4
eivo 7.9 a-0.4 c-0.3 d0.4 k0.7 l-0.5 o0.7 q0.5 t1.4
eivor 7.9 a-0.4 c-0.3 d0.4 k0.7 l-0.5 o0.7 q0.5 t1.4
ej 6.9 c0.9 e0.5 g0.6 i0.5 j1.1 m0.5 n-0.4 p2.1 r-0.4 s-0.4 t0.7
ej+fore 8.1 a0.4 c0.7 j0.9 m1.1
ej+godk 8.1 a0.7 f0.4 p1.8
ek 7.0 b-0.5 c-0.3 e0.9 h0.7 i-0.3 m-0.4 p1.1 q0.4 s-0.5 t-0.4
ekda 7.9 a-0.3 b-0.3 d-0.3 e0.5 g0.5 o0.4 r0.9 t0.4
ekdahl 7.9 a-0.3 b-0.3 d-0.3 e0.5 g0.5 o0.4 r0.9 t0.4
ekeb 8.1 a0.6 c0.7 d0.7 i0.8 j0.6
ekon 5.5 b1.3 c0.5 e0.4 f2.7 g-1.7 h-1.0 i-0.4 j-1.0 l2.1 m1.0 n0.7 o0.6 p1.7 s-0.6
ekon+for 8.1 a-0.6 c0.3 d-0.4 e-0.5 i0.6
ekon+har 7.0 b-0.5 c0.4 d-0.3 e-0.4 j-0.4 k-0.3 l1.5 m0.8 n1.2 p0.7
ekon+och 8.1 a-0.4 c-0.3 d-0.3 e-0.4 i0.4 k0.3 r0.8
ekon+pa 8.1 b-0.4 f0.5 m0.5 o1.3 r0.3
ekon+som 7.9 b1.0 d-0.4 e0.8 f1.2 g-0.4 i-0.4 k0.5 l-0.3 p-0.6 q-0.4 r-0.4 s0.7
ekonom 5.5 b1.3 c0.5 e0.4 f2.7 g-1.7 h-1.0 i-0.4 j-1.0 l2.1 m1.0 n0.7 o0.6 p1.7 s-0.6
eksj 8.1 d0.9 g0.4 j1.0 r0.4 s0.6
eksjo 8.1 d0.9 g0.4 j1.0 r0.4 s0.6
el 7.6 a1.4 b1.6 e0.4 f0.9 i2.2 m0.8 t0.6
elak 8.1 a-0.4 b0.6 e-0.4 g-1.1 k0.5
elak+rece 8.1 a-0.4 b0.7 e-0.4 o0.3 q0.6
elan 7.6 e-0.6 g0.5 h0.3 k-0.4
elande 7.9 e-0.3 g0.5 h0.4 k-0.4
elbo 8.1 a-0.8 g-0.5 i-0.4 p-0.4
elbola 8.1 a-0.8 g-0.5 i-0.4 p-0.4
elda 7.9 a0.6 c0.6 e-0.6 p2.0
elds 8.1 a-0.5 e-0.3 f0.4 g0.6 k0.4
elek 7.4 a-0.9 f0.4 h-0.4 i-0.4 m-0.6 n-0.5 o1.1 q-0.4
elektr 7.4 a-0.9 f0.4 h-0.4 i-0.4 m-0.6 n-0.5 o1.1 q-0.4
elen 8.1 e1.0 j0.9
elev 6.9 a0.4 b-0.4 c-0.3 d0.4 e1.0 k-0.5 m-0.5 p-0.3 r0.3 s1.0
elev+pa 7.6 a0.9 b-0.4 d0.4 e0.9 f-0.3 i-0.6 m-0.3 q0.4 r0.5 s1.0 t-0.3
elever 7.2 d-0.4 j-0.3 k-0.5 m-0.3 q-0.4 s1.2
elin 7.2 a-0.6 b-0.3 e-0.6 g0.4 h0.6 i-0.6 k-0.4 l1.1 m1.6 n0.4 o-0.8 p-0.4 r1.1 s-0.5
elinst 8.1 m0.5 t-0.3
ella 8.1 a-0.6 g-0.6
elle 4.4 a-2.0 c-0.4 d1.0 f0.4 g-3.1 h1.3 i-2.4 j-1.7 k2.8 l-0.5 n-0.4 o7.2 p-1.1 q1.0 r-0.9 s-0.7 t1.7
elle+ar 8.1 e0.4 m-0.4 o1.2 r-0.3
elle+bara 8.1 a-0.4 d-0.4 h0.3 k0.4 o-0.6 q-0.4 t0.6
elle+borj 8.1 e-0.3 f0.6 g0.5 h0.5 m0.7 o-0.8 q0.3
elle+den 8.1 a-0.4 k0.5 n-0.5 o0.5
elle+det 7.4 a-0.9 c1.1 i-0.4 k0.7 l-0.5 o0.7 s0.4 t1.4
elle+en 8.1 o0.6
elle+fel 8.1 e0.4 s0.6
elle+inte 7.4 c0.9 d0.9 g-0.3 i-0.3 l-0.3 o0.6 t1.5
elle+komm 8.1 c0.5 e0.5 g0.4 j0.6
elle+nago 7.9 a-0.5
elle+nat 8.1 k0.4 n0.3 p0.7
elle+nej 8.1 a1.3 c1.6 d2.2 e-0.4 k-0.4 l0.4
elle+rack 7.9 e-0.3 g-0.5 h0.5 q1.0 r0.4
elle+sa 7.9 k0.5 q0.5
elle+sena 8.1 e-0.4 f0.4 n1.1 o0.3 q-0.3 s0.4 t-0.3
elle+ska 7.9 a-0.6 d-0.6 e-0.6 h0.4 k1.0 q0.5
elle+skri 8.1 a0.4 g-0.4 h0.4 m0.8 t0.3
elle+till 8.1 b-0.3 d0.9 f0.5 k0.5 m0.6 o1.3
elle+utan 8.1 e0.4 j0.6 m0.4 o0.6
elle+vad 7.9 a0.6 b0.5 e0.5 i0.7
eller 4.4 a-1.8 c-0.3 d1.1 f0.4 g-2.8 h1.3 i-2.2 j-1.7 k2.7 l-0.5 o7.2 p-1.1 q1.0 r-1.1 s-0.7 t1.8
elli 8.1 d0.5 e0.9 g0.4 r0.5
elmi 7.9 c-0.6 e-0.5 f0.3 g0.3 k0.5 m0.4 n-0.3 q1.0 r0.9
elmia 7.9 c-0.6 e-0.5 f0.3 g0.3 k0.5 m0.4 n-0.3 q1.0 r0.9
elof 7.9 b-0.4 c0.7 e-0.5 f0.7 g0.7 l0.3 m-0.3 n1.5 o-0.4 r0.8
elsa 7.4 a-0.5 b-0.8 d-0.7 g0.3 h1.0 i-0.4 j0.5 k-0.4 l0.3 m-0.5 n0.4 o-0.3 r1.1 s-0.5
elsy 8.1 i0.5 k0.6 m0.9
elva 6.0 a1.6 b0.7 c2.0 e2.1 g-0.4 h-0.4 i-1.1 k-0.9 m1.1 n-0.7 p0.8 q0.9 t1.5
elva+ar 7.9 b0.5 e-0.3
elva+daga 7.9 a0.7 c1.4 d0.9 e0.4 h0.8 m-0.3 n0.4 r0.3 t-0.3
elva+och 7.9 a-0.7 c0.9 d-0.6 e0.4 g-0.5 i-0.3 k-0.3 p-0.3 q-0.3 t1.1
elva+pa 8.1 e-0.5 q1.0
elva+pers 8.1 b-0.4 f0.5 o0.3
emel 6.5 a1.6 d-0.4 g-1.2 h-0.3 k1.4 n0.4 t-0.4
emel+och 7.9 a0.7 g-0.5
emelie 6.7 a2.2 g-1.1 k0.8 t-0.3
emella 8.1 a-0.6 e-0.5 k0.9
emil 7.0 a-1.1 b0.5 e-0.5 g0.4 h0.3 i-0.3 m0.4 o0.5 q-0.3 r0.4
emma 7.6 i-0.3 l0.4 m0.4 o1.1 s0.6
emoj 8.1 c0.5 d0.5 e0.3 f0.6 g0.9 r-0.3
emot 5.7 b0.6 c-1.1 d1.5 e0.7 g1.8 h1.5 i-1.1 j1.5 l0.4 m0.4 p-0.5 q1.1 r1.2 s-0.9 t-0.4
emot+att 7.6 a-0.5 b0.5 c-0.5 g0.5 h1.9 i-0.6 m0.5 p0.5 q-0.3
emot+det 8.1 g0.8
emot+ditt 7.6 a-0.4 b0.5 c-0.3 f-0.4 g-0.5 m0.3 n-0.3
emot+en 7.9 h0.7 i-0.3 j0.5 m0.7 r0.7 t0.3
emotse 7.9 a0.5 d0.5 e0.3 f0.5 i0.6 j0.6 m0.7
en 2.4 a1.7 b2.1 c0.4 d0.5 e3.1 f-1.5 g1.7 h-1.4 i2.4 k-1.1 m0.6 n-1.0 o0.7 p0.4 q-0.6 s4.4 t-1.4
en+advo 7.6 a-0.6 c-0.4 e-0.7 h0.3 i-0.4 j-0.5
en+alta 7.9 b-0.6 c0.6 d0.5 e0.5 f0.4 i-0.4 p1.4
en+anle 8.1 a-0.8 g1.3
en+anma 7.4 c-0.5 d-0.5 h0.5 i-0.4 j1.0 l0.5 p-0.3 q0.5 s-0.4 t0.3
en+anna 5.8 a0.4 b-1.7 e0.9 f0.7 g-1.7 h-0.5 i0.5 j-0.4 k1.7 m0.4 n0.9 p-0.4 t-0.8
en+anno 8.1 a0.3 e-0.3 i0.6 p0.9 s1.2
en+anso 8.1 m0.9 t0.3
en+anst 8.1 a-0.5 f0.9 i-0.5 n-0.3
en+arti 8.1 b0.3 d-0.3 e-0.5 s0.3
en+att 8.1 g0.5
en+av 6.4 a-0.6 b-0.4 d0.4 e-0.5 h1.3 i-0.8 j-0.5 k-0.3 l0.3 n0.5 p-0.6 s-0.5
en+bank 7.9 a-0.4 b-0.3 e-0.4 n0.3 o-0.4 q2.4 r0.5 t-0.5
en+batt 7.6 a0.3 g0.4
en+bega 8.1 a-0.5 d-0.3 g0.3 i0.6 k0.4 l0.4 o0.4 r0.5
en+begr 7.9 a-0.4 b-0.4 d-0.6 e0.5 g0.4 h0.4 m0.4 n-0.3 r0.7 t1.1
en+beka 7.9 a0.7 b1.0 e0.3 i0.9 m0.9 s0.4
en+beta 8.1 a-0.6 b0.3 c0.5 e-0.5 p-0.5 q1.3
en+bild 6.8 b-0.5 e-0.5 g-1.0 i-0.3 l-0.4 n1.2 t-0.4
en+bill 8.1 b0.6 e-0.3 f0.4 g-0.3 i0.6 r-0.3
en+bla 7.9 a-0.4 g-0.7
en+blog 7.9 d-0.3 e0.8 g-0.4 o0.4 s1.1
en+bra 7.0 d0.5 g0.9 i0.9
en+byra 7.6 a1.1 d1.5 e0.5 g-0.3 i2.9
en+chan 7.6 a0.8 b0.9 c0.3 d0.5 g-0.3 i-0.3 m0.6 p-0.4 q-0.3 r-0.3 s1.3
en+chok 8.1 b0.8 c0.7 d-0.3 k0.4
en+dag 7.2 a0.8 b-0.7 d0.7 e0.4 f0.6 h1.3 i-0.5 j-0.3 l1.3 m-0.4 n-0.4 q-0.4 s-0.3
en+dali 8.1 c0.3 g-0.5
en+dam 7.9 a-0.8 d-0.4 e-0.6 g1.0 h-0.3 r1.3 s0.3
en+del 7.4 a-0.7 c-0.3 g-0.3 i-0.3 k0.4 l1.4 n-0.5
en+delt 8.1 b0.7 e0.5 g0.4 i0.7
en+dods 8.1 c0.7 h-0.4
en+doku 8.1 g-0.6
en+doma 7.9 a0.4 d0.7 e0.9 j1.1
en+dorr 8.1 b-0.3 c0.6 d-0.5 g-0.3 h-0.3 n0.6
en+drom 8.1 e-0.3 g0.4 q0.9 r0.6
en+efte 8.1 a0.7 b0.6 c0.4 e0.5 i1.0
en+egen 6.7 a-0.8 b0.8 c-0.4 d0.8 j-0.3 l-0.3 m0.4 n0.5 o-0.4 r0.4 s-0.6 t-0.7
en+enda 6.3 a-1.5 c-1.3 f-0.6 g2.5 h0.7 i-0.5 j-0.6 k0.9 m1.7 n0.8 r3.7 s-0.3 t0.6
en+enke 8.1 l0.4
en+entr 8.1 e0.5 j0.8 s0.6
en+etta 8.1 a0.9 e0.9 g-0.5 s1.8
en+fakt 6.8 b0.7 e-0.5 g0.6 h-0.4 i-0.4 j-0.3 k0.6 m1.2 n-0.5 o1.1 r0.8 s0.7 t-0.6
en+fami 7.4 c0.7 f0.4 g0.4 n0.5 o-0.3 r0.3 t0.3
en+fant 8.1 e-0.3 h0.6 r0.4
en+fast 7.9 a0.3 b0.9 d0.5 l0.4 s0.3
en+film 8.1 d1.0 e0.9 f0.4 g-0.4
en+fin 6.8 c0.9 e0.5 g0.4 h-0.4 o0.7 p0.5 q0.4 r-0.3 s0.4
en+firm 8.1 e-0.3 i0.6
en+fold 8.1 d0.6 m0.6 s0.8
en+foll 7.3 a-1.1 g-1.2
en+fore 8.1 e0.5 s0.7 t0.3
en+forf 8.1 c-0.4 e0.3 h1.8 i0.5 q0.3
en+fork 7.9 a0.8 b1.0 d0.5 g-0.3 m-0.3 s0.4
en+form 7.6 a0.3 b-0.4 h-0.3 o0.3 p0.4 q-0.3 s0.5
en+fors 8.1 c0.8 d0.7 g-0.4 i-0.6 j-0.5 l-0.3 q1.6
en+forv 7.6 e0.6 l1.0 m-0.4 s0.4
en+foto 8.1 a0.5 b0.5 c0.7 d0.5 e0.4 s1.2
en+frag 7.3 a-0.5 c0.7 d1.0 e-0.4 f-0.5 g0.7 l0.3 m-0.6 o0.7 r-0.3 t-0.4
en+fran 8.1 d-0.5 g0.4 i0.5 r0.6
en+full 8.1 a0.3 i0.5
en+gamm 7.4 a-0.7 e-0.9 f0.7 h-0.3 i-0.3 k0.6 m0.7 o0.4 p-0.5 r0.4
en+gang 5.7 a0.4 b0.9 c0.8 e2.3 f-0.4 g-0.7 h0.7 i1.4 j-0.6 n-0.7 o1.0 p-0.8 q0.9 r-0.5
en+gast 7.6 a-0.6 b0.4 d-0.3 f0.8 h-0.6 k0.5 m0.4 n0.6 o0.7 p-0.4 q0.7 r1.0 s-0.6
en+glad 8.1 a0.7 c1.1 d-0.5 e1.2 g-0.4 h0.8 l-0.3 s-0.3
en+gran 7.6 a0.7 b0.4 c-0.4 d0.5 e1.0 f0.4 i0.4 j0.5 k0.4 q0.5 s-0.4
en+grup 8.1 a0.3 b1.2 d0.4 e0.7 m-0.3 s0.3
en+gul 8.1 b-0.3 e-0.3 f-0.3 h-0.3 k-0.3 r0.5
en+halv 6.8 a0.8 b1.3 k1.1 m0.4 n0.4 p-0.5
en+hams 8.1 g0.7
en+hand 7.9 b0.3 d-0.4 h-0.4 i1.0 m-0.4 o0.7 r-0.4
en+harl 8.1 g0.6
en+hel 6.8 a0.9 b-0.7 c0.6 d0.9 e2.3 g0.8 h-0.7 i0.9 j0.6 m-0.4 n-0.7 o-0.3 p0.4 t0.6
en+helt 7.9 c0.9 e-0.3 g0.9 t0.8
en+hems 8.1 a0.4 e0.8 i1.1 j0.8 p0.6
en+hjal 7.6 a-0.4 g0.5
en+host 8.1 c0.8 d-0.4 g0.5 h1.1 i-0.3 l0.5 n0.4
en+hyre 8.1 c-0.3 i-0.4 n-0.3
en+i 7.9 a0.4 b0.5 c0.5 i1.3
en+idee 8.1 b0.8 c-0.3 e-0.4 i0.6 o0.8
en+inka 8.1 q0.4
en+inla 8.1 c0.5 k0.4
en+inte 7.3 a1.1 b0.6 d-0.3 g-0.5 m0.3 p0.4 r-0.6 s0.6
en+javl 8.1 a-0.3 g0.7
en+juri 7.6 a0.5 c-0.4 d-0.3 i1.2 j1.0 r-0.4
en+kall 7.9 a-0.5 b0.3 g-0.4 h0.5 n0.7 o-0.4 p-0.3
en+karl 8.1 e0.4 i-0.3 p0.4
en+kart 8.1 a-0.3 f0.5 h-0.3 l0.4 o0.5 r0.4
en+katt 8.1 e-0.4
en+kill 7.6 c0.3 h0.8 i1.1 s-0.3
en+klad 8.1 b1.1 d-0.4 e0.5 f0.8 g0.3 h0.6 q0.3 r1.0
en+klip 8.1 a-0.5 c-0.3 e-0.6 g1.0 i0.5 k0.4 r1.1
en+klum 8.1 b0.3 c0.6 d0.4 g-0.5 l0.3 o0.6 q1.0
en+knap 8.1 a-0.4 c1.0 d0.5 k0.5 q0.3
en+ko 8.1 b0.4 k0.6 l0.3
en+koll 8.1 b0.6 d0.3 h0.3 r-0.5 s0.7
en+komm 8.1 a0.4 e-0.4 i0.5
en+konk 7.4 a-1.3 d-0.3 e-0.6 g-0.4 i-0.9 j-0.3 k0.8 l0.6 m-0.4 n0.6 r0.5 s-0.4
en+kopi 7.4 a-0.6 b0.6 d-0.4 e-0.5 g-0.5 i-0.3 k0.5 m1.5 o2.0 p-0.4 q0.6 r-0.4
en+kopp 7.9 a0.4 d1.0 i0.3 j0.4 m0.9
en+kort 7.9 d-0.3 g0.6 i1.5 q0.5 r0.5
en+kred 7.6 a0.6 h-0.3 j0.4 l-0.3 m2.1 n1.2 p-0.3
en+kron 8.1 a0.9 e1.4 p1.2 s0.7
en+kund 6.7 a-2.3 c-0.6 d-0.5 e-2.1 f-0.7 h0.5 i-0.9 j-0.6 k0.7 l1.0 n0.4 p-0.9 r0.4 s-0.7
en+kurs 7.6 a1.0 b1.0 c-0.5 e1.6 f-0.3 h-0.4 m-0.4 o-0.3 p1.3
en+kval 8.1 g0.4
en+kvar 7.0 a-0.4 b1.1 e-0.8 g1.0 h0.7 k0.6 m0.3 n-0.3 p-0.5 q0.4 r1.2 t0.3
en+kvin 8.1 g0.4 m0.3 r0.3
en+lada 8.1 g0.6 h0.4 m0.8 t0.3
en+ladd 8.1 a-0.3
en+lage 8.1 c-0.3 d-0.4 e-0.5 h-0.3
en+lang 7.3 a-0.7 b0.3 c-0.4 k0.6 l0.6 o0.5 r0.4
en+lank 8.1 a0.3 d1.4 e0.7 f0.3 m0.4 q0.3 s-0.4
en+lapp 7.9 a0.5 c-0.3 e0.8 s1.0
en+latt 8.1 a-0.4 o-0.3 q0.7
en+leve 7.9 a1.0 c0.6 g-0.4 p0.6 s0.6
en+list 7.2 a0.7 b1.0 c1.0 d0.7 f-0.5 g-0.4 p-0.4 s1.0 t-0.5
en+lite 6.5 a0.5 b0.7 e0.6 g0.4 i1.2 j-0.3 k-0.4 o-0.4 p-0.5 r1.0 s1.1
en+logg 7.9 a0.9 b0.9 c1.6 g-0.7 i-0.5 n0.5 s0.3
en+lugn 8.1 c0.5 d0.5 j0.7
en+man 7.6 a-0.9 f0.3 q0.4 r-0.3 s-0.4
en+mana 6.7 b1.0 c1.0 d1.1 g0.3 j0.4 l0.5 o-0.5 r0.6 s0.9 t0.6
en+mann 7.6 b0.5 d0.4 r-0.4
en+mapp 8.1 a0.5 d-0.3 e1.0 h0.5 s0.6
en+med 7.9 a-0.7 d0.3 g1.4 n0.9 q0.9
en+medl 8.1 e0.5 r0.5 s0.5
en+mete 8.1 d-0.4 e-0.3 h0.3 n0.3
en+mork 8.1 l0.4 q0.3
en+mus 8.1 a0.4 b1.4 p0.4
en+not 8.1 a-0.4 l0.5
en+ny 5.3 b1.3 d1.7 f-0.7 j-1.0 k1.4 l0.6 m1.2 o1.5 p0.7 s-0.8 t-1.1
en+ober 8.1 e0.6 j0.7
en+och 7.9 b0.6 f0.5 k-0.4 q-0.3 r-0.3 t0.5
en+offe 7.6 e0.7 f0.4 g-0.4 h1.3 i-0.3 j0.5 o-0.6 s0.6 t0.6
en+onsd 8.1 a-0.5 d-0.3 e-0.3 g0.8 r0.4
en+orde 8.1 a0.6 e-0.4 p0.8
en+over 7.4 d-0.6 g0.5 l-0.4 m-0.4 n-0.4 o0.5 p1.2 q0.5 r-0.3 s-0.3
en+pa 8.1 o0.8 q0.8
en+pami 8.1 e0.7 m-0.3 o0.3 q0.6 t0.3
en+papp 7.9 a0.4 b1.0 d1.0 i0.4
en+pdf 8.1 a0.9 b1.8 d0.9 f-0.3 m0.3
en+pers 7.4 a-0.5 c-0.3 d0.5 e-0.5 g1.8 n0.3
en+pizz 7.6 a0.5 b0.3 e0.7 f0.5 h-0.5 n-0.3 o0.3 q-0.4 r0.3 s0.4
en+plan 7.6 b0.4 c0.8 d-0.4 e-0.4 g-0.4 i1.2 k0.4
en+podd 8.1 a-0.3 g0.9 m0.6 s0.5
en+pres 8.1 a0.9 c2.2 e1.5 g-1.1 l0.4 o0.3 t0.3
en+prin 8.1 g0.6 r0.6
en+rad 7.6 d-0.5 e0.6 h0.4 i-0.3 m0.9 n-0.5 o1.6 p-0.4 q-0.6 r0.7 s-0.3 t0.4
en+rakn 6.9 a0.7 b1.3 d0.4 i0.4 j0.6 m1.2 n-0.3 o0.4 p0.7 q0.7 r0.5 s0.7
en+ratt 8.1 r-0.3
en+rece 7.6 a1.6 e2.3 g-0.6 i0.7 p0.9 r-0.3 s2.7
en+redo 8.1 a0.9 b1.0 i0.9 m0.5 s0.3
en+rese 7.6 b0.4 d-0.4 e-0.6 m1.5 o-0.5
en+revi 8.1 b0.5 c0.3 i0.6 j0.3 p0.6
en+rikt 6.7 a-1.2 c0.4 g1.0 i-0.4 l0.6 m-0.5 q0.8 r0.6 s-0.3
en+robo 8.1 a0.7 e0.6 g-0.5 i1.5
en+sa 7.4 l0.7 o0.7
en+sada 7.6 a0.4 b0.4 c-0.4 d0.5 e-0.5 g-0.6 k0.4 l-0.3 o0.5 t0.3
en+sak 7.4 a-0.6 d-0.5 k0.7 r0.4
en+san 7.0 a-1.0 d-0.5 e-0.5 g-0.7 l0.5 n0.6
en+seri 8.1 a-0.3 d0.4 e0.4 p0.4
en+sida 7.4 a0.6 e0.8 g-0.5 i0.3 k-0.3 n0.7 p-0.4 q-0.5
en+siff 7.9 b-0.3 c0.5 f0.5 j0.4 l-0.3 n-0.4 o0.6 q0.3
en+sign 8.1 o-0.6 t0.8
en+sist 7.4 a-0.3 c0.6 e-0.3 h-0.5 j0.4 k0.4 t1.0
en+skil 7.4 a-0.6 b-0.4 c0.7 e-1.0 f0.5 i-0.5 l0.6 s-0.4
en+skri 7.9 c0.6 e-0.3 h0.7 i-0.6 s-0.3
en+skyl 7.4 e0.4 g-0.6 h-0.5 i0.4 k-0.4 o0.5 p0.3 q0.3 r-0.3 s0.5
en+snal 7.9 a-0.5 f0.5 g0.7 h-0.4 l0.3 o0.5 r1.1 t0.4
en+snub 8.1 a1.3 g-0.5
en+som 7.0 a-0.8 c-0.4 e-0.7 h-0.4
en+somm 8.1 k0.5
en+sond 7.4 a0.4 b-0.5 d0.8 e0.4 f0.6 g0.3 h-0.3 i-0.4 j0.4 q1.3 r1.1 t-0.4
en+span 8.1 a0.6 e1.2 g-0.3 p1.4 s0.6
en+spri 7.6 g-1.0
en+stam 8.1 b0.3 c0.4 e0.3 o1.8
en+stor 7.3 b0.7 d1.5 i0.4 m1.0 r-0.4 s0.8
en+stun 7.9 a-0.3 b0.8 d-0.3 g-0.4 h-0.3 i0.3 l0.3 s-0.3 t0.4
en+sven 8.1 a0.3 e0.4 p0.5
en+tape 8.1 d0.5 g-0.4 j0.8 k0.3 n0.4
en+test 8.1 e0.5 i0.8 n-0.3
en+text 8.1 d0.5 e-0.5 i0.5 s0.6
en+tid 8.1 a0.4 c0.5 d0.4 f0.8 i0.3
en+till 6.9 a0.5 b-0.4 c-0.3 d0.4 g0.8 h-0.4 i1.4 l-0.3 m-0.3 n0.4 o-0.4 p0.4
en+timm 6.8 c0.3 d0.4 e0.6 f1.2 g-0.6 i-0.5 j0.7 k-0.5 m-0.3 n-0.4 o0.4 p-0.5 q-0.4 t2.8
en+tjej 7.9 a0.5 c0.7 d0.6 g-0.5 i0.9
en+tolk 8.1 a-0.5 g-0.4 h0.7 k0.4 l0.3 o-0.3 q0.6 t2.2
en+trad 7.6 b0.7 c0.6 e-0.3 g1.1 i0.7 s1.6
en+tred 7.4 a0.5 b2.6 c1.0 d-0.4 e-0.7 g-0.4 h-0.5 i-0.4 k-0.3 l1.0 o0.5 s-0.3
en+trev 8.1 a0.7 d1.6 f0.6 i1.1 k0.4 m0.6
en+tumm 7.9 d0.6 i0.4 q0.3 r0.4
en+tvat 8.1 e0.8 g-0.7 p1.1
en+unde 7.6 g0.7 h0.7
en+utst 7.9 a-0.3 b0.3 e-0.5 g-0.4 o1.2 q0.4 s-0.4
en+vald 8.1 b0.5 e0.6 g-0.5 j0.8 q0.8 r0.5
en+van 8.1 b-0.3 c-0.3 g-0.3 i1.0 o1.4 s-0.5
en+vanl 7.9 a0.5 j0.8 s0.6
en+vard 8.1 b1.0 e0.4 k0.4
en+veck 6.3 a-0.9 c0.7 d1.6 e-0.4 f0.7 g1.0 h0.8 i0.4 j-0.4 k1.9 l2.5 m-0.5 n0.3 o1.3 p-0.7 q0.5 r1.5 s-0.3 t-0.3
en+vide 6.2 a-0.9
en+vint 8.1 a0.7 c0.9 i0.8
en+webb 7.6 a-0.4 b1.4 c0.6 d-0.3 e0.3 g-0.5
ena 6.5 b1.7 c0.8 e-0.8 g-1.1 i-0.5 j-0.6 m2.8 p-1.0 q3.3
enar 8.1 a0.3 i0.7 j0.5 m1.1
enda 5.6 a1.1 b1.4 d2.2 e-0.9 f-0.3 g1.0 h0.6 i-0.4 j-0.9 m1.4 n0.5 o0.5 p-0.4 q0.7 r1.8
enda+anma 8.1 a-0.6 c-0.3 d-0.3 e-0.6 g0.9 k0.4 p-0.4 r1.6 t0.4
enda+frag 8.1 a-0.6 e-0.4 g0.8 k0.5 m0.5 r1.0
enda+sak 8.1 b0.4 d0.6 e0.8 l-0.4 m0.8 n0.6 q-0.4
enda+som 7.4 a0.8 b1.7 c0.9 d-0.6 g-0.4 h0.5 i0.7 m0.5 n0.4 p-0.4 r-0.6
ener 7.2 a1.0 b-0.4 e1.5 f1.2 g-0.6 h-0.4 i-0.5 j0.6 k0.6 m1.2 o0.9 s0.9 t-0.4
energi 7.3 a0.4 b-0.6 e0.6 f1.3 g-0.5 h-0.4 i-0.4 j0.7 k0.8 m0.8 o0.9 p0.3 r-0.4 s1.0 t-0.4
enga 8.1 e0.4 g-0.3
engage 8.1 e0.4 g-0.3
enge 6.7 a0.4 c-0.6 e0.4 g-0.6 h0.6 i-0.4 j-0.7 k0.8 l0.7 m-0.3 n0.6 o-0.6 p-0.4 t2.0
enge+och 7.9 a-0.5 h0.8 k0.3 l0.5 n0.3 q0.4 s-0.3
engels 6.7 a0.4 c-0.6 e0.4 g-0.6 h0.6 i-0.4 j-0.7 k0.8 l0.7 m-0.3 n0.6 o-0.6 p-0.4 t2.0
enhe 7.4 a0.5 k0.7 p0.7
enhets 7.6 a0.5 k0.7 p0.7
enka 7.9 d0.6 l0.5 n0.4 r-0.4
enkat 8.1 d0.6 l0.6 n0.4
enkate 8.1 d0.6 e0.4 h-0.3 r-0.4
enke 7.4 a-0.4 c0.3 p0.4
enkel 8.1 l0.4
enkelt 7.9 c0.6 p0.6
enkl 7.6 b1.1 c-0.4 d-0.4 e-0.6 f0.3 h-0.7 i-0.4 o0.6 r-0.4 t0.4
enkla 8.1 a-0.5
enklar 8.1 a0.4 b1.2 e-0.4 h-0.5 l0.5 o0.5 r-0.5 t0.6
enli 4.9 a1.7 b0.4 c3.3 d-0.5 e0.9 f-0.3 g-2.4 j2.8 k-0.4 m3.1 n-0.7 o1.0 p1.1 q0.4 r-0.4 s-1.4 t1.1
enli+ab 7.6 a0.9 c1.0 e0.3 j0.9 m-0.5 p0.4
enli+abk 7.9 c-0.3 e1.0 j0.7 p0.5
enli+avta 7.9 a0.6 b1.7 c0.5 e-0.6 i-0.6 j0.5 m1.3 q-0.3 r0.4
enli+besl 8.1 a-0.8 i0.6 l0.4 q1.3 t0.4
enli+er 7.4 a1.0 b0.8 e1.5 g-0.5 h0.4 i-0.5 j-0.3 k0.4 m0.5 r-0.3 t-0.3
enli+gdpr 8.1 a-1.3 b-0.4 e-0.8 f0.6 h-0.4 j-0.5 p-0.5 t-0.3
enli+kons 7.4 a0.8 c0.3 j1.5 p0.5 s-0.4
enli+kont 7.9 a0.3 c0.6 d-0.3 j0.3 m0.4 p0.5 q0.5
enli+korj 8.1 a0.5 b0.4 c-0.5 e-0.4 f0.5 k0.3 m0.6 o0.3 p-0.3 r0.3
enli+min 8.1 a0.8 b-0.5 c-0.7 d-0.4 e0.9 m2.2 p-0.5 q-0.5
enli+offe 7.9 b0.5 m2.7 o-0.7 r0.5 t0.3
enli+plan 8.1 a-0.6 b0.5 o0.5 q-0.3 r-0.5
enli+punk 8.1 a0.3 c0.8 j1.0 m1.0
enli+rama 8.1 c0.6 j0.5 t0.3
enli+var 7.6 a0.4 d-0.4 e-0.4 h0.4 j-0.4 m1.1 n-0.6 o-0.6 t0.8
enligt 4.9 a1.7 b0.4 c3.3 d-0.5 e0.9 f-0.3 g-2.4 j2.8 k-0.4 m3.1 n-0.7 o1.0 p1.1 q0.4 r-0.4 s-1.4 t1.1
ens 6.5 a1.0 b2.3 e1.2 g0.4 i-0.3 j0.6 m1.3 p0.8 r-0.7
ensa 7.4 b-0.4 d1.0 e-0.4 g0.6 k0.6 m-0.4 r0.7 t-0.3
ensa+i 8.1 a0.6 b-0.4 d1.4 k0.8 m-0.3
ensam 7.4 b-0.4 d1.0 e-0.4 g0.6 k0.6 m-0.4 r0.7 t-0.3
ensk 7.2 a-0.6 b-0.4 c-0.5 d1.0 e-0.5 h0.7 k0.4 m0.7 p0.4
ensk+firm 7.6 a-0.6 d0.4 e-0.5 g0.6 h1.0 i0.4 j0.4 p0.5 r0.6 s-0.5
enskil 7.3 a-0.4 b-0.3 c-0.3 d0.6 e-0.7 g0.5 h0.9 p0.4 r0.4
entr 6.5 a1.0 c0.7 e1.5 f-0.6 h0.4 i0.5 j2.4 o0.9 p0.6 t-0.5
entren 7.9 a0.6 c0.5 d1.0 h0.3 i0.6 k-0.3
entrep 6.8 a0.6 d-0.7 e1.5 f-0.5 g-0.4 j2.6 n-0.3 o0.8 p0.8 r-0.4
envi 8.1 g0.5 j0.5 m0.6 o0.3 r1.2
er 3.0 a5.8 b1.4 d4.1 e4.0 f6.3 h1.6 i4.2 j3.5 k-0.8 m1.1 n-0.6 p1.0 q0.6 r3.1 s3.4 t0.5
er+affi 8.1 a-0.3 g0.6 h0.6 i0.5 l0.4 r0.8 t0.4
er+agar 8.1 a0.8 c0.8 d0.8 f1.4 g-0.3 o0.4 p0.5 r-0.4
er+anma 8.1 e0.4 g0.3 h0.5 r0.5
er+ansv 7.4 a0.6 c-0.3 e0.8 f0.3 j1.5 s0.4
er+app 8.1 e0.4 h0.3 i-0.4 r0.8
er+ar 7.6 a0.5 d0.4 e0.3 h0.5 i1.8 r0.3
er+arbe 8.1 c-0.4 e-0.5 f0.5 k0.6 l0.4 q0.4
er+att 7.2 a0.5 c2.2 e-0.5 f-0.3 g-0.8 h0.4 i1.0 j0.4 n-0.4 p-0.3 s-0.4
er+bekr 8.1 a0.6 c0.8 d0.7 j0.6
er+bil 8.1 a-0.7 d0.3 e-0.5 g-0.4 i0.4 m0.5 o0.7 s0.5 t1.4
er+byra 8.1 a0.4 b0.8 e0.3 i1.2 j0.5
er+chat 7.9 a0.5 c-0.5 d1.8 f0.4 i0.5 j-0.3 n0.7 s-0.4 t-0.5
er+del 7.9 a-0.3 b-0.4 c0.3 e0.9 g-0.4 j-0.4 l0.3 m-0.3 p0.7 t0.5
er+den 7.3 a-0.7 b0.4 e-0.5 f-0.4 g-0.7 h-0.5 i-0.6 k1.5 n1.9 q-0.5 r0.3 s-0.4 t0.6
er+det 8.1 a-0.4 c-0.4 g0.6 r0.7 t-0.4
er+efte 8.1 a0.5 d1.4 e0.4 k0.3 m-0.4 p-0.3
er+egen 7.9 a-0.6 d-0.4 e0.6 f0.6 i-0.6 m0.5 o1.4 p0.4 q0.4
er+en 7.0 a0.9 b1.1 d1.0 e1.5 f-0.4 i1.7 j0.6 l1.3 r-0.5 s1.2
er+ett 8.1 c-0.3 d-0.3 e-0.4
er+fakt 6.2 a-1.6 c1.0 f-0.7 g-1.1 i-0.7 k-0.6 m-1.0 n0.9 o2.9 p0.5 q1.4 r-0.6 s-0.6 t0.7
er+fem 8.1 a0.8 c0.3 d-0.3 e-0.4 g-0.4 h-0.3 i0.6 m0.9
er+for 7.3 a1.3 c0.3 d1.9 e0.6 g-0.7 i0.9 o0.4 p-0.5 q-0.3 t0.9
er+fore 8.1 a0.4 d0.7 j0.7 s0.4
er+fors 7.4 a1.8 b0.7 d1.2 e0.8 f2.3 g-0.6 i-0.5 l-0.3 p-0.3 q0.3 s-0.3 t-0.3
er+fort 7.9 a-1.0 b0.3 c-0.4 e-0.6 f-0.3 g1.4 h0.6 k0.4 l-0.4 m-0.4 r1.2 t-0.3
er+gaml 8.1 a0.3 c-0.4 i0.7 r-0.3
er+hand 8.1 c-0.3 e-0.4 f1.3 q0.5
er+har 7.3 a-0.5 d-0.3 e0.8 f-0.5 g0.9 i-0.8 j-0.4 m-0.4 p-0.4 t0.8
er+i 6.9 a-1.3 d0.4 e0.4 g2.2 h0.8 i-0.6 j-0.6 l-0.3 m-0.6 n-0.8 o0.6 p-0.6 q1.4 r1.8 s-0.3 t-0.9
er+idag 8.1 d1.1 g-0.7 s0.8 t1.5
er+igen 8.1 g0.4 h0.8 i0.8 n0.4 r0.7 s0.6
er+inte 8.1 c0.5 d0.5 e0.7 f0.4 j0.3 r-0.4
er+jag 7.3 a-0.4 c-0.4 e0.3 f-0.4 g0.8 h1.2 i0.6 o-0.3 p0.3 q0.5 r0.8 s-0.5 t-0.3
er+jour 8.1 b0.5 d-0.4 e0.7 f1.6 h1.1 i-0.4 m0.5 q0.6 r0.7 t2.4
er+kan 8.1 c0.7 d0.9 g0.5 t1.1
er+komm 8.1 e-0.3
er+konc 8.1 d1.3 f1.3 i-0.5 j-0.4 s0.9
er+konk 7.6 e0.9 i1.1 q-0.4 t0.5
er+kons 8.1 c-0.3 e0.8 f0.8 k0.7 m0.4 s-0.3
er+kont 7.9 d-0.5 e0.6 f0.9 g-0.5 l-0.3
er+kost 8.1 b0.4 e-0.5 h0.8 i0.4 n0.3 o0.3 r0.4
er+kund 7.6 b0.4 c-0.6 d0.7 e-0.5 f0.7 g-0.3 i0.7 j-0.4 k1.4 m1.1 o-0.4 p0.3 r-0.5
er+ledn 7.9 a0.8 c0.5 d0.6 f3.2 h-0.3 i-0.4 j-0.7 k0.5 m1.0 n-0.4 o0.7 p-0.5 r-0.3 s-0.4
er+med 7.6 a0.7 b0.5 c-0.4 d0.4 g-0.8 i1.2 j1.0 o-0.3 r-0.5 s-0.6
er+men 7.4 a-1.1 c-0.5 g-0.3 i0.5 m-0.3
er+mont 7.6 b-0.5 c-0.5 e0.7 g0.4 k0.6 m0.6 n0.3 o0.6 p1.2 r0.9
er+ni 8.1 a0.4 i1.2
er+nota 8.1 c-0.4 e-0.5 l0.7 p0.4 q0.4 r-0.4
er+nu 7.9 c0.3 d0.8 h0.5 l0.3 n-0.3 q1.2
er+nya 7.9 a0.7 d2.5 e-0.6 i0.9 k0.5
er+och 6.1 a1.3 b0.7 c1.0 e-1.0 f0.6 h0.5 i3.1 j0.8 k-0.4 m0.8 p-0.9 r0.5 s1.3
er+ocks 8.1 e-0.4 g0.6 h0.4 i0.3 r0.8
er+offe 7.9 m-0.4 o1.0 r-0.4
er+om 6.6 a-1.1 b-0.9 e-0.7 g0.4 h0.5 i-1.3 j0.5 k0.7 m0.5 q0.7 r1.2 s-1.2 t-0.5
er+over 7.2 a-0.4 e0.6 g0.6 h1.1 n0.4 o0.4 p-0.5 q0.3 r0.8 s-0.5 t-0.6
er+pa 6.4 b0.7 c0.5 e0.5 f1.4 g-0.4 h1.2 i-1.0 j1.6 k0.4 l-0.3 m0.6 n0.8 o0.7 p-0.7 q0.4
er+pami 8.1 a0.4 d0.3 e0.4 p1.6 s-0.4
er+plat 8.1 b0.4 e0.9 f1.6 i0.5 s0.7
er+prak 8.1 b0.6 d-0.4 g0.6 i0.5 s0.5
er+rakn 6.8 a-1.4 b-0.4 c-0.8 d-0.4 f-0.4 h-0.4 i-0.5 k0.8 l3.0 m0.8 n0.5 o0.4 p0.5 q-0.8 r0.6
er+rece 7.9 d0.9 i0.5 k1.3 p0.5
er+regi 7.6 a0.9 c1.4 d-0.4 f3.1 g-0.4 i-0.4 j-0.4 l0.6 n-0.6 p0.4 q-0.4 s-0.4
er+sa 7.9 i0.7 j0.4
er+salj 8.1 a0.6 b0.9 e-0.8 f0.3 m0.7 p0.3 q0.7
er+seda 8.1 c0.9 i-0.3 s0.9
er+sena 7.9 a0.3 b0.5 d0.9 e-0.4 i1.5 n-0.5 q1.1
er+sida 8.1 e0.3 j0.4 l0.4 p1.0
er+sjal 7.6 a1.1 e-0.4 g-0.3 s1.7
er+skri 8.1 a0.5 d0.7 e1.1 j0.8
er+skul 8.1 a0.4 d1.0 i-0.3 s1.3
er+skyl 7.9 a0.4 c0.5 i-0.3 p0.6 s2.3
er+som 6.7 a-0.5 b0.3 c-0.8 d-0.4 e1.0 h0.3 i-0.4 j0.9 n0.4 o0.4 p-0.6 q-0.5 r1.4 s-0.6 t-0.4
er+styr 7.4 a0.8 b1.2 d1.0 e0.8 f3.0 g-0.4 h-0.4 i0.8 j0.4 n-0.4 p0.4 r-0.3 s-0.5 t0.4
er+supp 8.1 a0.5 d1.3 f1.4
er+tagg 8.1 a0.5 c0.8 e0.4 g-0.3 p0.7 s1.6
er+tekn 7.4 a1.0 b-0.4 e1.6 f1.8 g-0.4 i-0.5 k-0.4 m-0.5 n-0.3 o0.4 s-0.4 t0.8
er+tele 8.1 a0.4 d1.5 e0.4 q0.7 r0.4 s0.4 t-0.3
er+till 6.2 b-0.7 c1.8 e-1.2 h1.3 i-0.4 j0.5 l-0.3 m-0.4 p-0.4 q-0.4 s2.5
er+uppd 7.9 a1.1 e2.1 i-0.6 r-0.4 s-0.3 t1.4
er+utan 8.1 a-0.7 o0.4
er+varj 8.1 c-0.3 e-0.4 m0.8
er+vaxe 8.1 c0.3 e-0.6
er+vd 6.8 a0.8 c2.7 e-0.4 f5.3 g-0.8 i-1.1 j-0.8 n0.6 p0.5 q-0.4 r-0.3 t0.4
er+️ 7.2 a-0.9 g1.0
era 5.4 a2.0 b0.5 c-0.4 d0.6 e1.9 g-0.7 h0.6 i1.0 j1.1 l0.8 m0.5 n0.7 o1.5 p1.5 q-0.3 r0.5 s1.3 t-0.4
era+peng 8.1 a-0.4 b-0.5 d1.0 e-0.4 l1.0 o0.5 r-0.3
era+pris 8.1 a0.6 b1.8 d-0.4 e-0.3 o0.5 s1.1
era+vide 7.6 a-0.6 g0.4
era+vlog 7.6 a-0.5 g0.7
eran 7.4 a-0.6 g1.2
erbj 7.3 a-0.9 d-0.3 e-0.5 g0.5 k-0.4
erbjud 7.3 a-0.9 d-0.3 e-0.5 g0.5 k-0.4
erfa 7.9 a0.4 d1.1 s1.0
erfare 7.9 a0.4 d1.1 s1.0
erik 7.0 b0.5 c0.9 d-0.6 e0.5 h0.8 k-0.4 m-0.7 p1.0 q0.5 r0.3 s-0.4 t-0.4
erka 7.4 d-0.4 g0.9 h0.5 i-0.4 m-0.3 r2.1
erka+jag 8.1 a-0.5 c-0.4 f-0.3 g1.1 k0.4 r1.1
erkann 7.4 d-0.4 g0.9 h0.5 i-0.4 m-0.3 r2.1
ersa 6.6 b0.9 c-0.6 e0.6 f0.3 g-0.4 j1.1 k0.5 m0.7 o0.5 q1.7 r-0.5 s-0.5 t1.0
ersa+av 8.1 a-0.5 g0.7 m0.3
ersa+for 7.3 a0.4 b0.3 c-0.4 g-0.6 j0.9 k0.5 l-0.3 p0.5 q1.5 t-0.4
ersatt 6.6 b0.9 c-0.6 e0.6 f0.3 g-0.4 j1.1 k0.5 m0.7 o0.5 q1.7 r-0.5 s-0.5 t1.0
ert 4.8 a2.9 b3.6 c0.4 d1.3 e2.9 f-0.7 g-1.5 h1.7 i1.2 j0.8 k-0.4 m1.4 n0.4 q2.1 r1.5 s3.7
ert+arvo 7.9 a0.8 c1.1 e0.3 j0.3 p2.1
ert+fall 8.1 a1.0 c0.6 d0.3 e0.9 g-0.3 p0.6 s1.0
ert+fel 8.1 a-0.4 f0.3 s0.3
ert+fors 7.9 a0.3 b0.3 i-0.4 s0.3
ert+hall 8.1 a1.1 d2.1 e-0.5 g-0.3 l0.4 m0.6
ert+kont 7.9 c1.6 k0.8 l0.4 p1.0 q1.5
ert+namn 6.8 a0.8 b1.0 d-0.5 e1.1 g0.4 h-0.6 i-0.7 j-0.4 m0.6 n-0.4 p-0.6 r0.5 s3.5 t0.4
ert+numm 7.9 a-0.5 g1.0 h1.9 l-0.4 o0.3 q0.4 r1.3
ert+nya 7.9 a0.6 b1.4 d0.4 i0.9 r-0.6
ert+syst 7.9 d0.9 e-0.7 h-0.3 m0.7 n0.4 o-0.7
ert+tala 8.1 c-0.4 n0.5
ert+team 8.1 a1.0 d1.5 e0.8 k1.7 m-0.3 q-0.3 r0.3 t-0.4
ert+tryc 8.1 a0.7 e1.0 m0.9 n0.6 t0.3
ert+uppd 7.9 a-0.9 e-0.4 i0.8
eski 7.9 a0.7 c0.9 e1.1 f1.6 i-0.4 k-0.4 l0.5 m0.4 o-0.5 t0.5
eskils 7.9 a0.7 c0.9 e1.1 f1.6 i-0.4 k-0.4 l0.5 m0.4 o-0.5 t0.5
esse 8.1 a0.5 d0.5 e1.1 f0.4 j0.8 s0.7
essen 8.1 a0.5 d0.5 e1.1 f0.4 j0.8 s0.7
estl 8.1 a-0.5 g0.4 h0.5 l1.2 n0.7 q1.0 r0.4
estlan 8.1 a-0.5 g0.4 h0.5 l1.2 n0.7 q1.0 r0.4
et 8.1 e0.6 k0.9 q0.3 s0.4
etap 7.0 a-0.6 b-0.5 c-0.6 d0.9 e1.7 g-0.5 h2.1 i1.1 n-0.4 s-0.3 t0.5
etap+tva 7.9 a-0.6 c-0.4 g-0.6 h1.3 i0.6 m0.4 r-0.5
etapp 7.2 a-0.8 b-0.5 c-0.5 d0.4 e1.0 g-0.5 h2.2 i0.8 n-0.4 s-0.4 t0.5
etik 7.6 a0.6 c1.0 d0.5 e-0.3 f0.6 h0.5 l-0.6 t0.7
etiket 7.6 a0.6 c1.0 d0.5 e-0.3 f0.6 h0.5 l-0.6 t0.7
ett 3.4 a2.7 b4.0 c0.7 d2.8 e3.9 f1.9 g-3.6 h1.4 i-1.0 j-1.0 k1.1 l-0.5 m1.2 n-1.2 o0.3 p0.4 q0.3 r0.4 s2.2
ett+anna 6.7 b-0.3 d0.7 e0.4 g0.4 i1.0 j-0.4 k-0.3 l-0.6 m1.5 n-0.5 o-0.6 p-0.4 q-0.4 s1.4
ett+ar 6.5 a-1.2 b-0.5 d0.8 g2.6 h4.5 i-0.5 j-0.5 m0.7 o0.4 p-0.9 q0.3 r2.6 s-0.8 t0.6
ett+arli 8.1 a0.9 b0.7 c0.7 d-0.4 e0.3 k0.4 s1.2
ett+auto 7.4 a-0.6 c0.4 g-0.4 h0.5 i-0.3 k0.3 l0.5 n0.7 o-0.5 q0.6
ett+av 8.1 e0.5
ett+avsn 8.1 c0.5 e-0.5 k0.3 n0.4 s0.5 t0.3
ett+barn 8.1 a1.3 e1.8 g-1.6 o0.9
ett+batt 8.1 b0.7 g-0.8 p0.6
ett+bord 8.1 a0.4 b0.5 c0.6 d0.9 e-0.4 s1.9
ett+bra 8.1 g0.8
ett+brev 7.6 a0.7 b0.4 d1.1 f1.2 s0.8
ett+datu 7.4 b-0.3 c0.4 i-0.4 l0.5 m0.3 n0.4 o-0.5
ett+eget 7.6 e0.7 g-0.5 s0.6
ett+enda 7.9 a-0.4 e-0.6 g0.8 o0.4 q-0.6 r1.0 t-0.3
ett+fan 8.1 a-0.4 c0.6 e-0.7 i0.6 s-0.3
ett+fore 7.3 a-0.6 d-0.5 g-0.3 h0.4 i-0.4 k0.4 l-0.4
ett+forl 8.1 c-0.4 f0.6
ett+fors 7.3 b-0.5 c-0.3 f-0.3 g-0.5 h0.5 i-0.4 j-0.4 k0.3 m-0.4 p0.5 r-0.4
ett+foto 7.9 a0.5 d0.7 g-0.4 i0.4 r-0.4 s0.5
ett+gang 7.9 e0.5 m0.9 s-0.3
ett+halv 7.3 a1.2 b-0.3 c0.9 d1.3 f0.3 g-0.4 h-0.3 i0.3 j2.0 m1.4 p-0.4 r-0.5 s0.4
ett+helt 7.4 b1.8 c-0.3 f1.5 g-0.6 i-0.6 l1.0 m0.4 p-0.4 s-0.4
ett+inla 8.1 e0.5 o0.4 s0.4
ett+jobb 7.9 a0.6 e0.4 p0.4
ett+klic 8.1 e-0.4 o-0.3
ett+knys 7.9 a0.7 b0.6 d1.0 f-0.4 i-0.4 m0.6 o-0.3 p-0.4 q0.5 s-0.4
ett+kont 7.6 e0.4 f-0.3 j0.6 k-0.4 n-0.5 o2.6 p0.7 q0.4 s-0.3
ett+krav 7.9 e0.7 h0.3 i-0.3 j0.5 l0.3 q0.8
ett+kuve 8.1 a-0.6 d-0.3 k0.4 n0.6
ett+lang 8.1 a0.5 d0.7 i1.2 j0.6
ett+leve 8.1 c0.8 e0.5 p0.6 s0.5 t1.2
ett+lite 7.0 a0.5 b1.1 c-0.3 d0.3 g-0.8 h0.4 i0.5 j-0.4 k0.9 n0.5 p0.4 q0.4 r0.8
ett+lugn 8.1 g-0.7
ett+medd 8.1 a-0.5 b-0.4 e-0.5 h0.5 r0.5
ett+mejl 7.3 a0.9 b0.6 d0.4 g-0.4 i0.5 l-0.3 o-0.5 p0.5 q-0.5 s-0.7
ett+mons 8.1 a0.8 b-0.3 c1.5 d1.5 e-0.3 f0.7 l0.4
ett+mote 7.4 a1.0 b-0.5 c-0.6 d0.5 f2.3 g-0.3 h-0.3 i0.3 n-0.3 p1.2
ett+namn 8.1 a-0.5 d0.6 e-0.5 g0.9 n0.4
ett+nyhe 8.1 g-0.4 i0.4 l0.3 q-0.3 r-0.4
ett+nytt 7.9 a0.6 b2.4 c-0.5 e0.8 i-0.3 n0.3 o-0.3 t0.6
ett+om 7.9 a0.5 d0.7 f0.9 i0.8 p0.3 r-0.4 s0.9
ett+ord 7.3 d1.1 e-0.4 g1.1 h-0.4 i-0.5 j0.4 k-0.3 l1.0 q-0.6 r2.1 s-0.4 t0.4
ett+ore 7.4 a0.9 c0.4 d-0.5 e0.8 g-0.4 i-0.4 j-0.3 p1.3
ett+par 7.0 b-0.6 c-0.7 e0.4 f0.6 h-0.7 i1.1 n0.4 p-0.3
ett+pip 8.1 c0.8 d0.6 f0.4 g0.6 k-0.3 m0.5 n0.3 q0.5 r0.7 t0.4
ett+pris 7.9 a-0.8 b-0.5 d-0.4 e-0.8 g0.6 o0.4 q-0.6 t0.3
ett+prog 8.1 a0.4 e0.7 k1.5 l0.4 n0.5
ett+regi 8.1 k0.4 n0.4 o0.3 q-0.4 t2.1
ett+sa 8.1 a-0.5 f-0.4 g0.7 h1.4 i-0.3 k0.3 q0.7 r1.3
ett+sada 8.1 i0.7
ett+samt 7.4 a0.8 b1.0 c0.3 d0.3 f0.9 g-0.4 i0.6 j-0.4 l-0.4 m1.3 s-0.4
ett+sant 8.1 b1.1 e0.9 k0.6 r0.3
ett+skam 8.1 a0.6 b1.0 d-0.5 e1.0 p0.9
ett+skri 8.1 d0.4 e-0.4 f0.5 i0.6
ett+stor 8.1 g0.5 k0.4 r0.6
ett+styc 6.5 j-0.6
ett+svar 7.6 a0.3 b0.7 c-0.4 d0.9 e-0.8 i0.6 k0.4 s0.7 t-0.4
ett+syst 8.1 c-0.3 e0.6 i-0.4
ett+tag 7.4 i0.4
ett+tele 7.6 a1.2 b3.2 c0.9 d0.5 e-0.6 i-0.5 j0.5 n-0.3 o0.3 p0.9 q0.6 r0.3
ett+till 7.6 a0.3 b0.6 e0.3 h0.6 n0.5
ett+tips 8.1 a0.3 b1.8 j0.5 s0.5
ett+usb 8.1 a0.4 d0.4 i1.1 m0.7
etta 8.1 a0.9 e0.9 g-0.5 s1.8
euro 7.4 a-0.6 b-0.3 c-0.5 e-0.8 g-0.3 h-0.4 i-0.5 o1.5 p-0.4 q1.4 t-0.4
europa 8.1 a-0.3 e-0.5 i-0.4 q0.4
eva 6.9 b0.5 c0.9 d0.5 e-0.3 f0.4 g-0.7 i0.9 m-0.3 n0.4 p-0.4 q0.5
even 7.3 a0.8 e0.3 i0.7 j0.5 m1.0 p0.5 s0.5
eventu 7.6 a0.6 i0.7 j0.7 m1.1 p0.6
ever 8.1 l-0.4 n-0.7 o-0.4 q1.5
evig 7.9 a0.7
evigt 8.1 a0.9 g-0.5
ewa 7.9 a-0.4 f-0.4 l1.1 q0.8 r-0.6
ex 7.6 c0.7 f0.3 i-0.3 m0.4 o0.8 q0.7 r-0.6 s0.7
exak 7.2 a0.6 c-0.6 e0.3 h0.4 i-0.5 k-0.4 o0.6 p0.6 q0.5 r1.1
exak+samm 7.6 c-0.4 e-0.3 h0.8 i-0.4 n0.3 o0.5 q0.3 r0.5
exakt 7.2 a0.6 c-0.6 e0.3 h0.4 i-0.5 k-0.4 o0.6 p0.6 q0.5 r1.1
exam 6.7 a-0.9 c-0.5 e-0.8 g-0.4 h-0.3 i-0.7 j-0.5 l-0.7 p-0.8 q1.1 s-0.5
examen 8.1 k0.7 m0.3
exampl 6.8 a-0.8 c-0.3 e-0.7 g-0.4 i-0.6 j-0.4 k-0.3 l-0.8 p-0.8 q1.2 s-0.4
exce 7.3 a0.5 b0.6 c0.8 d0.4 f-0.3 h0.6 l0.3 m0.4 n0.5 s-0.3
excel 7.4 a0.6 b0.9 c0.5 d0.3 e0.5 g-0.5 h0.4 i0.4 l0.4 o-0.6 r-0.4
exem 6.8 b-0.3 c0.4 e-0.9 f0.4 h-0.4 i-0.7 j-0.5 l0.3 m-0.5 n-0.5 o-0.6 q1.2 r0.4 s0.7
exem+se 7.9 a-1.0 b-0.4 e-0.7 f0.6 g-0.4 i-0.4 n-0.4 o-0.3 q0.4 s-0.4
exempe 7.0 f0.4 g-0.8 i-0.5 j-0.3 n-0.4 o-0.5 p-0.4 q0.4 r-0.3 s0.9
exempl 7.9 b-0.4 c0.8 d0.3 e-0.9 g0.7 m-0.3 p0.7 q0.9 r0.8
exma 8.1 a0.8 d0.4 e1.4 g-0.4 i1.0 p1.6 s1.3
exman 8.1 a0.8 d0.4 e1.4 g-0.4 i1.0 p1.6 s1.3
expe 7.9 d-0.3 g0.6 r0.7
expedi 8.1 g0.7 q0.3 r0.8 t0.3
expo 7.6 e0.4 h0.5 i0.4 o-0.3 q-0.3
export 7.6 e0.4 h0.5 i0.4 o-0.3 q-0.3
expr 7.9 e0.6 h-0.3 m1.1 r-0.5 t1.0
expres 7.9 e0.6 h-0.3 m1.1 r-0.5 t1.0
exte 8.1 a-0.9 b0.8 d0.6 e-0.7 g0.4 n0.6 r0.7
extern 8.1 a-0.9 b0.8 d0.6 e-0.7 g0.4 n0.6 r0.7
extr 6.1 a-1.6 b-0.6 c-0.6 d-0.4 e-0.4 f-0.3 g0.7 h1.4 k1.1 l1.3 m0.6 n0.6 q2.3 r1.1
extr+i 8.1 b0.4 g0.8 h1.3 k0.4 p0.8 t0.4
extr+vikt 8.1 g0.5
extra 6.7 a-0.5 b-0.6 c-0.5 e-0.6 g1.1 h1.4 k0.6 l0.9 m1.2 n0.4 p-0.4 q0.4 r0.9
extras 7.9 a-0.4 e-0.4 i0.5 l0.8 n0.3 p0.7 q0.3
extrem 7.6 a-0.6 g0.3
f 7.2 a1.1 c0.4 i0.5 j0.5 m-0.3 o1.1 p0.5 t-0.3
f+skat 7.9 a0.5 c0.3 e-0.3 i0.6 j0.5 o0.5 p0.6 q-0.4
fa 4.5 a-0.7 c1.4 d2.0 e-1.1 f2.1 g-0.4 i-0.5 j-0.8 l2.9 m0.8 n1.9 o1.2 p-2.1 q1.0 r1.9
fa+anst 7.4 a-0.5 c-0.4 f-0.3 g-0.6 h-0.5 i-0.4 l3.1 o-0.4 p-0.6 r-0.4
fa+bera 8.1 s0.6
fa+beta 8.1 a0.4 d1.4 e-0.3 l0.7 n0.6 p1.3
fa+den 8.1 d0.3 h-0.4 q0.8 r0.7
fa+det 7.9 b0.7 e0.4 j0.4 m0.6
fa+en 6.5 c0.9 d0.9 e-0.4 j-0.6 k1.2 l-0.4 m0.5 n0.5 o0.8 p-0.6 q0.3 r1.0 s0.6
fa+ett 8.1 a-0.3 m0.4 r-0.4 t0.4
fa+folj 7.9 a-0.4 g0.5
fa+frag 8.1 g-0.3 k0.4 o0.4 q0.4
fa+hora 8.1 e0.4 j0.4
fa+in 7.9 b-0.6 d1.0 f1.0 i-0.3 l1.8 s-0.3 t0.4
fa+mig 8.1 g0.8 r0.3
fa+prat 8.1 a0.8 c0.6 d1.2 f2.1 o-0.3 q0.4
fa+sig 8.1 a0.7 s1.2
fa+svar 7.9 a0.5 c1.0 d1.8 e-0.4 f0.9 i-0.5 m0.8 n0.6 o-0.3 p-0.4 s-0.4 t0.5
fa+till 7.9 a-0.4 c0.6 d-0.4 e0.7 g-0.5 j0.5 l0.7 t0.4
fa+ut 7.3 c0.5 e0.3 g-0.5 i2.0 j-0.3 m0.7 o0.6 q0.3
fa+veta 7.0 b0.3 c-0.6 d1.3 e-0.5 f1.5 g-0.4 h-0.5 i0.6 j-0.7 p-0.6 t0.5
fabr 8.1 d-0.3 h-0.4 q-0.3 t0.4
fabrik 8.1 d-0.3 h-0.4 q-0.3 t0.4
face 6.5 a0.8 b1.1 c0.4 f-0.3 i0.7 j-0.6 m-0.4 p0.7 s3.4
facebo 6.7 a1.3 b1.1 c0.5 f-0.4 g-0.9 i0.8 j-0.6 m-0.4 p0.8 s3.5
faceti 8.1 a-0.6 g0.9
faci 7.9 a-0.4 b0.7 c0.4 e0.5 g-0.6
facit 7.9 a-0.4 b0.7 c0.4 e0.5 g-0.6
fack 6.1 a0.3 e1.4 g-0.4 i-0.7 j1.5 n-0.4 q0.8 s-0.6 t-0.5
fack+ar 8.1 a0.4 e1.1 g-0.5 h-0.4 l0.5
fack+har 7.4 e0.4 i-0.3 j0.4 m0.4 o-0.3 q-0.3 s0.3
fack+och 8.1 c-0.4 d-0.4 e-0.6
facket 6.6 a0.5 b-0.3 c-0.4 d-0.5 e1.2 f-0.3 g-0.7 h-0.3 i-0.3 j1.4 k0.4 p0.4 q0.5 s-0.8 t-0.4
fackfo 7.9 a-0.4 c0.9 d0.3 e-0.5 g0.6 j0.4 q0.5 r0.5
fackkl 8.1 a0.3 e0.8 m-0.6
fadi+jag 8.1 a0.5
fadi+️ 7.9 a-0.6 g0.8
fage 7.4 a1.2 c-0.5 d0.4 e1.6 g-0.3 n0.9 p0.8 q0.4 s-0.4
fagerl 8.1 d0.6 i0.6 j0.5 n0.3
fakt 3.7 a-1.2 b0.7 c-0.5 d-0.9 e-1.7 f0.3 g-1.8 i-3.8 j-1.9 k0.7 l2.1 m5.4 n2.7 o6.8 p2.8 q3.6 r0.7 s-1.3 t-0.5
fakt+ange 8.1 c0.3 f0.7 j-0.3 l0.6 m0.9 o0.8 q-0.4 t0.3
fakt+ar 6.4 e-0.5 g0.4 i-0.6 j-0.5 m0.9 n3.4 o-0.8 p-0.3 q1.4 r1.1 s-0.5
fakt+atte 7.9 n-0.4 p0.8 t0.4
fakt+beta 7.6 a-0.5 d0.3 g0.4 h0.5 p-0.3 q1.9
fakt+blir 8.1 c0.8 l0.7 o0.7 p0.7
fakt+den 7.9 a0.8 b-0.4 c-0.3 d0.4 e1.6 l1.0 m-0.4 n-0.4 o-0.3 p1.3 q-0.3 t0.5
fakt+det 8.1 b0.4 h0.7 n0.3 o0.6 r1.5
fakt+elle 8.1 a-0.3 c0.3 d-0.6 f0.9 l-0.4 m-0.3 o1.2 q-0.6
fakt+for 6.8 a0.8 b1.4 e1.1 f1.1 m2.6 n0.8 o0.4 p0.7 q0.8 r0.6 s-0.3
fakt+fran 6.9 a-0.8 e-0.3 f0.5 h0.3 i-0.5 j-0.4 k0.3 l-0.5 m0.3 n1.2 o3.4 r0.6 s-0.4
fakt+gans 8.1 g0.6
fakt+hamn 8.1 c0.3 n1.0 o-0.4 q-0.3
fakt+har 6.0 d0.3 f-0.7 g-0.4 i-0.4 j-0.4 k0.7 l1.3 m0.6 n1.2 s-0.5
fakt+i 7.6 b0.4 c0.4 h-0.5 i0.5 l-0.4 n0.9 p0.6 q-0.4
fakt+inte 7.6 b0.5 c0.4 d0.4 e0.4 g-0.3 i1.2 p0.5
fakt+kom 7.9 a-0.6 c0.5 d-0.5 f0.3 g0.4 m-0.4 o1.2 p-0.4 q0.9 r0.5 s-0.4 t-0.3
fakt+ligg 7.6 a-0.6 b-0.5 c-0.3 d-0.5 e-0.6 k0.8 l-0.3 m0.6 n1.1 o1.2 p0.7 q-0.4 r0.7 s-0.3 t-0.4
fakt+och 7.2 c0.3 d0.8 k-0.4 m-0.6 n-0.6 o1.3 p1.0 q0.4 s-0.3
fakt+pa 6.9 a0.8 b3.1 e0.8 f-0.6 g-0.6 i-0.6 l0.9 n0.8 o1.0 p-0.6 q-0.7 s2.6
fakt+per 8.1 b1.6 c0.6 n-0.3 o1.3
fakt+sa 7.6 c-0.3 d0.5 e0.4 o-0.4 p0.8 q1.2
fakt+sage 8.1 a-0.9 b0.5 e-0.8 m1.4 o0.9 q-0.4
fakt+ska 8.1 a-0.4 e-0.4 f0.3 h0.3 m0.9 o-0.7
fakt+som 7.2 a0.9 c0.6 g-0.4 h0.9 i-0.4 m1.9 o1.9 p0.8 s0.5
fakt+star 8.1 b0.6 c0.4 d0.6 g-0.4 o1.2 r-0.6
fakt+tank 8.1 a0.5 e0.6 m0.6 p1.4 s-0.3
fakt+till 6.9 b-0.4 c-0.7 f0.4 g-0.4 i-0.4 j0.7 k0.6 l1.6 m0.6 n0.6 o1.4 p-0.5 q-0.8 r0.4 t-0.4
fakt+tva 8.1 a-0.4 b0.7 c0.8 i0.6 m1.3
fakt+unde 8.1 c0.7 d0.5 g-0.7 p0.6
fakt+vi 8.1 b-0.4 d-0.4 e0.3 f-0.4 m-0.5 o1.0 r-0.3
fakt+via 8.1 b0.7 d-0.3 k-0.4 l-0.4 o1.4 q-0.3
faktis 5.7 a-1.3 b0.8 e-1.2 g2.5 h1.0 j-0.6 k-0.3 l-0.5 m-0.5 n0.5 o-0.5 p-1.0 q1.2 r1.4 s0.6 t-0.3
faktur 3.9 b0.9 c-1.0 d-0.9 e-1.3 f0.6 g-3.6 i-4.0 j-1.6 k0.9 l2.7 m6.2 n3.1 o7.5 p3.7 q3.3 s-2.0 t-0.5
fala 8.1 g0.4 h0.8 r0.4
falafe 8.1 g0.4 h0.8 r0.4
falk 7.4 g0.4 i0.3 m0.4 n0.4 p-0.4 q0.7 r0.6 s0.6 t-0.4
falkop 8.1 e0.4 h0.5 i0.5 r0.4
fall 5.9 a1.1 b-0.5 c0.9 d0.3 e1.8 g-1.1 h-0.7 j1.0 k0.6 l0.6 m-0.4 n0.6 o1.2 p0.7 q2.0 r-0.6 t0.6
fall+har 8.1 a0.6 c1.6 d1.3 l0.4 m0.3 n0.4 p0.5 q0.4 t0.3
faller 7.9 a0.5 e0.9 g-0.3 j1.1 p0.7
fallet 8.1 a0.8 g-0.3 j0.3 p0.4
falt 8.1 e0.3 j0.4 m0.3 p0.6 t0.4
falu 7.6 a-0.8 c-0.4 d-0.5 g0.7 i0.4 k0.6 m-0.3 r0.7
falun 7.9 a-0.7 c-0.4 d-0.6 i0.4 k0.6 m-0.4 r0.7
fam 7.9 b-0.3 e0.6 j0.5 o0.3 p0.8 s0.5
fami 5.7 a-0.4 c0.7 e0.6 g1.0 j0.5 m0.7 p0.4 q0.9 r0.9 t0.5
fami+och 7.9 b0.7 e-0.4 g0.4 i1.0 m0.4 n0.6 r0.3 t0.4
fami+till 8.1 a1.0 e0.5 g-0.6
familj 5.7 a-0.4 c0.7 e0.6 g1.0 j0.5 m0.7 p0.4 q0.9 r0.9 t0.5
fan 5.9 a1.7 b-0.5 c0.6 g1.0 m-0.3 o0.4 p0.6 s-0.4
fan+inte 8.1 g1.1
fan+kan 8.1 a0.9 g-0.5
fan+snyg 7.9 a-0.3 g0.3
fan+vad 7.9 a-0.3
fang 8.1 d0.5 f0.5
fann 7.9 c1.2 d-0.7 e0.8 f-0.3 h0.8 i0.5 l0.3 n0.5
fanny 8.1 c0.7 d-0.4 e0.9 h0.8 l0.3 n0.6
fant 6.4 a-1.3 e-0.9 g2.2 h2.1 k0.3 p-0.3 r2.2 s-0.4
fantas 6.4 a-1.3 e-0.9 g2.2 h2.1 k0.3 p-0.3 r2.2 s-0.4
far 3.6 a1.4 b2.2 c-0.5 d2.7 e1.7 f0.8 g-2.9 h0.7 i-0.9 j1.1 k4.6 l2.8 m1.8 p2.0 q-0.6 r-1.4 s0.8
far+allt 7.6 c-0.4 d1.6 e0.4 f0.4 h0.5 i-0.4 l1.2 n0.6 p-0.3 s-0.3
far+bara 8.1 e0.5 j0.8
far+best 8.1 e-0.3 k0.4 q0.8
far+beta 8.1 c0.7 e-0.5 p0.8
far+bli 7.9 c-0.3 i0.4 k-0.4 l-0.4 n-0.6
far+de 7.9 b0.5 c0.6 e-0.5 i-0.3 s0.9
far+den 8.1 a0.4 d0.9 e0.4 p1.1
far+det 7.4 b0.4 d-0.3 e-0.6 g-0.8 o0.3 r-0.4
far+du 6.8 a-0.5 g-0.5 h1.3 i-0.5 l0.8 m1.0 n0.3 p-0.3 s0.7
far+en 6.6 a0.3 d0.8 g-0.8 h-0.3 j0.9 l-0.3 m0.5 p-0.8
far+ett 7.4 a-0.5 d0.6 e-0.6 f0.3 g-0.5 h0.3 i-0.3 l0.5 q-0.3 s0.7
far+for 8.1 a0.8 b1.6 e-0.3 f-0.3 n0.5 p-0.4 t-0.4
far+ga 7.9 b-0.3 d-0.4 i0.4
far+garn 6.8 a1.2 c1.1 d-0.4 e2.4 f-0.3 g-0.6 j-0.5 p0.9 r-0.8 s0.7 t0.7
far+hora 7.2 a0.5 b1.1 d0.9 e1.0 f0.4 i1.3 p0.7 q0.5 s2.0
far+in 7.9 a-0.6 k0.6 l0.6 m-0.3 n-0.4 o0.4 p-0.3
far+inga 8.1 c-0.4 i1.0 l0.7 p1.0
far+inge 7.6 a1.5 i0.9 o-0.3 p1.7 t0.7
far+inte 6.9 a0.7 c0.9 d-0.4 e1.0 f1.6 g-0.9 h0.6 i-0.7 j-0.5 m0.4 n0.5 o0.9 p-0.7 r-0.4 s-0.5 t0.7
far+jag 6.3 d1.2 e-1.1 h-0.6 i-0.6 j0.9 k0.5 l0.5 m0.7 n-1.0 o0.6 q-0.5
far+kans 8.1 a0.5 d1.5 l0.3 t-0.4
far+komm 8.1 a0.3 e-0.7 j0.6 p-0.5 q0.3
far+lamn 7.9 a-0.7 h0.5 i-0.3 k2.2 l0.9 q0.6 t0.4
far+man 7.4 a1.1 b1.6 c0.5 d1.3 g0.4 i-0.3 n0.6 p-0.3 s2.6 t1.0
far+mer 8.1 a0.4 e-0.4 g-0.5 o0.4 q0.5
far+mig 7.6 a-0.7 g1.5
far+ni 5.8 a1.9 b1.4 c-0.8 d1.6 e1.2 f-0.6 g-1.3 h0.7 i1.7 j0.5 k0.6 l0.4 m1.2 n1.8 o-0.5 p4.1 q-0.3 s0.5
far+nog 7.9 d0.4 e-0.3 h-0.5 q0.7
far+nya 8.1 l0.3
far+ratt 7.9 a0.3 d0.3 e0.8 g0.3 i2.0
far+saga 8.1 a-0.4 h1.1 k0.9 l1.3 t0.3
far+se 7.9 a-0.4 g0.9
far+skju 7.9 a-0.6 b0.6 c-0.4 e-0.4 i-0.3 k2.2 l-0.4 o-0.3 q0.5
far+skri 8.1 e0.4 j0.6
far+sta 7.6 c1.4 d-0.5 e-0.8 i-0.6 k0.6 n0.5
far+stal 8.1 a-0.5 b-0.3 c-0.4 d0.3 e0.5 h0.3 k1.6
far+ta 7.6 a-0.5 d-0.5 e-0.8 i-0.4 j0.7 k2.4 l-0.5 m-0.5 o0.6 p-0.4 t-0.4
far+ursa 8.1 c-0.3 e0.9 p0.4 q0.4
far+utga 8.1 a-0.4 d-0.3 k1.5 n0.4
far+val 7.4 a0.7 b1.0 c-0.4 d1.5 e-0.6 j1.7 l0.6 m-0.3 n-0.4 o0.5 p0.5 r0.3 s-0.5 t-0.5
far+vant 7.4 a-1.1 d-0.5 e-1.2 i-0.4 j-0.3 k0.7 l2.9 n-0.6 o0.9 s-0.4
far+vara 7.2 a-0.5 e-1.1 i-0.5 k-0.3 n0.5 o-0.5 r-0.4 s-0.4 t0.7
far+vi 6.8 a-0.5 e0.5 g-0.4 k1.0 m-0.4 n0.3 o-0.3 p-0.5 r0.4 s-1.0 t0.7
fara+med 8.1 a-0.5 k-0.4 n-0.3 o0.5 t0.7
farb 8.1 e0.4 r-0.3 s0.4
farbro 8.1 e0.4 r-0.3 s0.4
fard 7.0 b-0.4 c1.0 e-0.3 f-0.3 i0.4 j0.6 n-0.4 p-0.4 t-0.4
fardig 7.0 b-0.4 c1.0 e-0.3 f-0.3 i0.4 j0.6 n-0.4 p-0.4 t-0.4
farf 6.9 a-1.1 e-0.8 g0.9 h2.1 i-0.5 m0.9 p-0.4 q0.4 r2.3 s-0.5
farfar 6.9 a-1.1 e-0.8 g0.9 h2.1 i-0.5 m0.9 p-0.4 q0.4 r2.3 s-0.5
farg 6.2 a-0.9 b-0.8 c-0.8 g1.8 i-1.5 j-0.6 k1.4 o0.5 q0.5 r2.9 s-0.4 t1.2
farg+ar 8.1 b0.4 c-0.6 e0.7 i-0.3 n-0.3
farg+pa 8.1 a-0.4 d0.4 e-0.4 g0.4 k0.7 m-0.4 q0.7 r0.7
fargen 7.9 a-0.3 b-0.5 c1.0 f0.4 g0.3 n-0.5 r0.8 t1.6
farger 7.3 c-0.9 d-0.6 f-0.6 g-0.3 i-0.6 k0.5 l-0.3 n0.4 r0.5 s-0.4
fari 7.6 a-0.3 c0.4 e-0.5 h-0.3 i0.5 k0.5 r-0.5 s0.3
farida 7.9 a-0.6 e-0.3 h-0.3 i-0.4 k0.5 r-0.4
farj 7.9 a-0.7 e0.5 i-0.3 j-0.3 k2.4
farl 7.9 a-0.6 g-0.8
farlig 7.9 a-0.6 g-0.8
farm 7.9 l0.4 q1.3 r0.5 s0.4
farmor 7.9 l0.4 q1.3 r0.5 s0.4
farr 8.1 a0.6 b0.5 c0.4 d-0.3 e1.4 f0.4 i-0.4 q0.4
farre 8.1 a0.6 b0.5 c0.4 d-0.3 e1.4 f0.4 i-0.4 q0.4
fars 7.0 b0.8 d-0.4 e-0.3 f-0.4 g0.8 h-0.9 i0.6 n0.5 q-0.6 r0.5
farsan 7.3 b0.9 c-0.4 f-0.4 g0.8 h-0.9 i0.7 n0.6 q-0.6 r0.6
fart 8.1 g1.0
fasa 7.6 a0.9 c1.7 e1.0 g-0.4 h0.4 i-0.5 j0.4 m1.2 p-0.4 q0.3 s-0.3
fasade 7.9 a0.7 b0.4 c1.2 d-0.5 e1.2 g-0.3 j0.5 m1.0
fast 4.9 a1.0 b1.9 c1.0 d0.7 e2.6 f1.0 h2.2 i-0.9 l0.5 m0.8 o-0.5 p0.6 q-1.0 s-0.4 t0.4
fast+ab 8.1 m0.9 p0.4
fast+att 8.1 m1.1
fast+avta 8.1 a-0.7 e-0.3 f-0.3 g0.9 h1.6 i-0.5 n0.4 r1.5 t0.4
fast+i 6.9 a-1.3 c0.3 d-0.7 f0.3 g0.5 h-0.3 i-0.6 j-0.3 l1.6 n-0.4 o-0.6 p-0.8 r0.4
fast+jag 7.9 a-0.6 g0.5 i0.6
fast+och 8.1 a0.5 c0.6 d0.7 p0.6 s0.8
fast+pa 7.9 d-0.3 g1.0 h1.6 i1.5 j0.3 s-0.4
fast+pris 7.9 a0.4 b1.1 g-0.4 m1.1 p-0.3 r-0.4
fast+ulla 8.1 b0.4 e0.8 p0.7
fast+vi 7.9 a1.2 c0.6 e0.9 g-0.4 j0.7
faster 8.1 b0.4 r-0.3
fastig 6.3 a0.8 b0.3 c0.7 d0.6 e2.6 f0.9 g-1.0 h0.4 j1.0 l-0.5 n-0.3 p1.9 r-0.4
fastna 7.4 a-0.3 b-0.5 c0.7 f0.4 g0.4 h0.4 i-0.3 k-0.4 l1.8 n0.7 p-1.2 q-0.5 t0.4
fastst 7.9 e0.3 m1.0 p-0.3
fatt 4.4 a2.3 d2.0 e2.3 f2.2 g0.5 h1.8 i0.4 j-0.7 k0.6 l0.9 n1.4 o0.9 q1.1 r2.7
fatt+att 7.4 b0.7 d1.2 e-0.5 f0.7 o0.7 p-0.3 q0.6 r1.0 s-0.3 t0.6
fatt+besl 7.9 a0.7 b-0.4 c0.5 e-0.4 f1.9 g0.5 h1.1 i-0.4
fatt+beta 8.1 a-0.4 b-0.4 c0.4 d0.4 k-0.3 n0.9 q0.7 t0.6
fatt+ditt 8.1 a-0.5 h0.5 n0.6 o-0.5 r0.6
fatt+dubb 8.1 a-0.5 b-0.4 e-0.4 h0.5 k0.9 l-0.3 m-0.3 q1.4
fatt+en 6.9 a0.8 b0.7 c0.9 d0.4 e0.6 f-0.4 i-1.0 j-0.7 m-0.6 o-0.4 p0.4 r0.8 t-0.4
fatt+ett 7.4 a1.1 e0.3 f0.6 i0.5 m0.6 p1.2 s-0.4
fatt+fel 8.1 a1.0 e1.0 j0.3 l0.4 s0.9
fatt+for 8.1 k0.8 t-0.3
fatt+hora 8.1 d-0.3 e0.3 j0.6 k-0.4
fatt+inte 7.9 a0.7 g-0.9
fatt+jag 8.1 a0.7 d1.5 g0.3 i1.7
fatt+med 8.1 e0.3 p0.7 r0.4 s0.5
fatt+nago 8.1 a0.3 d1.1 e0.7 i-0.4 q0.7 s0.6
fatt+ny 8.1 a-0.5 q-0.3 r0.5
fatt+peng 7.6 a-0.9 b-0.4 e-0.7 f1.0 g1.6 h2.8 k-0.7 m-0.5 n-0.5 p-0.5 r2.0
fatt+ratt 8.1 d0.3 e0.3 i0.6 r-0.3
fatt+samm 8.1 b0.7 e1.0 j0.8 m1.4 s0.9
fatt+sin 8.1 a-0.5 g0.6 n0.5 r0.9
fatt+sitt 8.1 a-0.6 g0.7 i-0.3 o0.4 r1.1
fatt+sju 7.9 b1.0 c1.1 d-0.5 e-0.5 g0.7 h0.3 n0.3 r0.9 s0.7
fatt+svar 7.9 a0.4 d1.3 e-0.4 i-0.4 p0.6 s1.0
fatt+till 8.1 a0.9 c0.8 e1.6 g-0.4 i-0.4 l0.5
fatt+tva 7.9 b0.9 d-0.4 i-0.3 j-0.4 k0.4 m0.3 n0.3 o-0.3
fatta 8.1 a0.6 c0.7 e-0.5 f1.8 h0.4 i-0.5 l0.4 p-0.3 q0.6 r0.9
fattad 8.1 a0.4 e0.6 i0.3
fattar 6.9 b0.7 d0.9 f0.6 g1.3 n0.6 o0.3 t0.5
fattat 7.4 c0.9 g1.0 h1.7 i-0.4 o0.3 r0.3 t0.7
favo 8.1 a-0.3 l0.3
favori 8.1 a-0.3 l0.3
fd 7.9 a-1.0 b0.7 e-0.4 h0.4 j-0.3 l-0.4 o0.4 q-0.4 r-0.4 t0.3
febe 7.9 a0.8 g-0.4 t-0.4
feber 7.9 a0.8 g-0.4 t-0.4
febr 6.1 b0.9 c0.9 e-0.6 g-0.5 i2.7 j-0.6 l0.5 o0.6 q0.7 s-0.9
febr+och 7.9 a-0.5 d-0.6 h0.7 i-0.6 l0.9 n-0.3 o1.1 q1.7
februa 6.1 b0.9 c0.9 e-0.6 g-0.5 i2.7 j-0.6 l0.5 o0.6 q0.7 s-0.9
fel 4.5 a4.0 b0.4 c-1.9 d0.5 e9.5 f2.6 g-1.5 h-1.1 i2.4 j2.7 k0.7 l0.4 m1.5 n0.6 o1.0 r-0.8 s0.9 t0.8
fel+datu 8.1 a0.5 b0.9 e1.0 i1.6
fel+det 7.9 a-1.0 c0.4 g0.8 h-0.4 r-0.4
fel+farg 8.1 g0.4 p0.6 r0.5 s0.6
fel+hall 7.0 a0.4 c-0.7 d-0.6 e1.5 g-0.3 j0.9 k-0.5 l-0.4 m0.8 q-0.3 s1.2
fel+hus 7.9 a0.6 b-0.3 e1.4 g-0.4 j0.6 p1.9 r-0.3 s0.6
fel+i 7.4 a0.7 c-0.4 d-0.4 e1.4 f1.1 g-0.5 i1.1 j-0.3 l0.4 r-0.6
fel+och 7.0 b0.8 f-0.4 i0.6 j0.3 m1.1 o1.1 q1.2
fel+ocr 8.1 b-0.4 c0.3 d-0.5 l-0.4 m-0.4 n-0.5 o0.7 q0.9
fel+orga 8.1 a0.9 e1.5 f0.8 g-0.4 j0.4 t0.3
fel+pa 6.9 b-0.5 c-0.6 e0.9 f0.4 g0.9 i1.4 m1.2 n-0.5 o-0.5 q0.6 r-0.5 s-0.4 t0.5
fel+sa 8.1 a0.4 b-0.4 c-0.4 d0.4 e1.0 i1.3 l-0.3 o0.4 p-0.4
fel+som 7.9 a1.0 b0.3 d1.6 e2.3 f0.4 g-0.4 i-0.4 j-0.3 k0.3 o0.8 q0.4 r-0.5 t-0.3
fela 6.9 a1.7 c-0.3 d1.2 e3.0 f1.2 h-0.6 i1.3 j1.1 k0.5 n-0.4 p-0.4 t0.9
felakt 7.0 a1.4 c-0.5 d0.5 e2.5 f1.1 h-0.4 i1.4 j1.2 k0.3 n-0.3 p-0.3
feld 8.1 c0.7 e0.7 f1.0 l0.4 o0.5
fele 6.8 a1.4 b-0.3 c-0.6 d-0.4 e1.4 j2.8 p1.2 r0.4
fele+ar 8.1 a0.7 e1.2 p0.9
fele+i 8.1 a0.5 j0.7 p0.6
felen 7.9 a0.5 e1.0 i0.3 j0.9 s0.3
felet 7.0 a1.0 c-0.5 e0.6 j2.1 p1.0 r0.6 s-0.4
feli 7.4 g0.5 i0.4 q0.4 r0.4
felix 7.6 a-0.4 g0.6 q0.4 r0.5
felr 8.1 d-0.3 e1.1 f1.5 m0.5
fels 7.4 a0.4 b-0.6 c0.5 d-0.5 e1.2 f0.4 i-0.4 l0.5 m0.4 p0.8 q0.5 s-0.3 t1.3
fels+av 8.1 d-0.4 e0.4 f0.8 m0.7 q0.4
felsta 7.6 b-0.5 d-0.4 e0.8 i-0.4 l0.5 m-0.4 p0.9 q0.4 t1.3
fem 5.3 a0.6 b0.7 c1.4 d1.1 f-0.9 g1.1 h2.9 i0.8 j0.8 k-1.3 m1.0 n1.1 p0.3 q0.4 r2.0 t-0.7
fem+ar 7.3 b1.5 e0.9 f-0.4 g0.8 h1.0 i0.5 j1.1 r0.9 t-0.3
fem+arbe 8.1 a-0.5 d-0.4 e-0.3 f-0.4 h0.5
fem+av 7.9 a-0.9 e-0.4 l0.5 p0.7 r0.9
fem+minu 7.6 b-0.4 d0.5 e-0.4 f-0.3 g0.9 i-0.3 l-0.4 o0.6 r1.4 s-0.4
fem+och 8.1 a0.4 c-0.3 d0.4 e0.9 f0.6 j0.7
fem+pa 8.1 a-0.5 g0.6 l0.5 r1.1 s-0.3
fem+stja 7.9 a-0.5 d0.3 e-0.5 g1.1 h0.4 n0.3 r1.4 s0.4
fem+styc 8.1 a0.4 c-0.4 d0.8 e-0.4 p0.9
fem+veck 7.4 a1.5 b-0.5 c2.2 g-0.5 i0.6 m0.4 p1.4 r-0.4 s-0.3 t0.3
femm 7.9 a-0.8 b0.5 c0.4 e0.7 g0.4 h0.3 i-0.5 k0.3 n0.5 r0.8 s-0.4
femman 8.1 b0.7 c0.6 e0.7 g0.6 k0.5 r1.0
femt 6.8 a1.9 c-0.4 d1.3 e1.5 f0.7 g-0.4 h-0.5 i-0.8 j1.2 k1.0 l0.6 m1.0 p0.6
femte 7.6 a0.5 b-0.4 d2.0 f0.9 i-0.4 j1.7
femtio 7.6 a1.1 e0.9 h-0.3 m1.1 p1.1 r-0.5
femton 7.6 a0.5 b0.3 d-0.6 e0.4 h-0.4 i-0.3 k1.4 l0.4 q-0.4 s0.5
fest 7.2 a-0.5 b0.4 c0.6 e-0.5 f0.3 g1.2 h0.6 j-0.3 k1.3 l-0.3 m0.6 p-0.4 q0.6 r1.6 s-0.4
festen 8.1 a-0.6 d0.4 f0.6 g1.0 k0.9 n-0.4 o0.7 q0.9 r1.1
festiv 8.1 c0.3 g0.5 h0.9 k0.7 q-0.4 r0.5
fett 8.1 e0.5 s0.8
fi 8.1 g0.8
fibe 7.9 a0.5 b-0.3 d0.8 e1.2 o-0.4 p0.6 q-0.3 t0.7
fick 4.2 a2.2 b0.5 d3.3 e4.2 h1.8 i0.7 j-0.7 k1.2 m0.8 n0.7 q0.7 r2.8
fick+allt 8.1 a-0.3 e0.6 g-1.1 s0.7
fick+beta 8.1 e0.8 i1.6 j0.4 s0.6
fick+du 8.1 a-0.4 g1.6
fick+en 6.7 a-0.8 b-0.7 c0.3 e-0.8 f0.4 g-1.5 j-0.4 m0.6 q0.3 r-0.6 t-0.4
fick+ert 8.1 g0.5 p0.4 r0.7
fick+ett 7.6 a-1.0 b-0.3 d-0.4 f-0.4 h0.9 i-0.5 o-0.5 q-0.3 r0.4 s-0.4
fick+frag 7.6 a-1.5 d-0.5 f-0.4 g2.1 h1.2 i-0.5 m0.5 q0.5 r2.1
fick+ga 8.1 b0.7 l0.5 r-0.4
fick+i 7.6 b-0.4 e0.6 g-1.1 i0.3 m-0.4 o0.4
fick+jag 6.8 a1.7 c2.0 d3.5 e-0.5 g-0.8 i0.7 j-0.3 k2.0 l-0.6 m-0.8 n-0.4 r-1.0 s-0.7 t-0.3
fick+ont 8.1 a1.4 g-0.6
fick+ratt 7.9 f-0.4 i0.5 l0.6 n0.4 r-0.3
fick+sa 8.1 f0.7 n0.6 o0.8 r1.1
fick+se 7.6 b0.8 c-0.3 g-0.4 s0.5
fick+sta 7.9 a1.0 c-0.3 e1.5 g-0.5 i0.4 n0.4 o0.6
fick+till 7.9 a-0.7 e0.3 g0.7 h0.6 j0.4 r0.4
fick+tva 7.9 c0.3 e0.3 g0.8 l0.4 p0.6 q0.6 r0.3
fick+upp 8.1 b0.3 d-0.4 g0.4 h0.4 j0.7 q0.3 r0.9 t0.7
fick+vant 8.1 a0.4 d2.2 e-0.5 p2.4 s-0.4
fick+var 7.9 d0.7 e1.2 f0.6 g0.5 h0.5 i-0.3 n-0.4 o0.3 r1.2 s-0.4
fick+vi 7.4 a0.8 b-0.7 c-0.6 d1.5 f0.3 g-0.5 j-0.4 r-0.5 s0.4
fika 6.4 a0.6 b1.3 c0.6 d1.1 e0.5 g-0.7 i1.2 j-0.6 k0.5 n-0.5 q0.3 s-0.8 t1.1
fikar 8.1 a0.5 c0.5 d0.9 e0.3 f0.6 i0.4 t0.6
fikaru 7.2 b1.3 j-0.4 l0.5 p-0.3 q0.6 s-0.4 t0.8
fil 7.9 e-0.4 i0.4 r-0.3
file 6.8 a0.6 b-0.8 c1.4 d0.7 g-0.5 h-0.8 i0.7 j-0.3 k0.8 m0.7 n1.4 o-0.7 p-0.6 r-0.3 s-0.4 t1.6
file+sa 8.1 a0.8 c0.5 i1.8 m0.7
filen 7.4 a-0.5 b-0.3 d0.6 h-0.6 i-0.4 k0.5 l0.4 n1.4 o-0.5 p-0.5 q0.7 t0.7
filern 7.4 a1.1 b-0.5 c1.5 g-0.4 i1.2 k0.4 m1.0 q-0.4 r-0.3 t1.0
fili 7.6 b-0.4 c-0.3 g0.5 h0.6 i-0.5 m0.3 o0.9 r-0.5 t-0.4
filial 8.1 a-0.4 d-0.4 g0.5 h0.6
filipp 8.1 a0.3 m0.5 n-0.3 o0.7
film 6.1 a1.3 c1.3 d1.0 e2.0 g-0.6 h0.4 i-0.8 j-0.4 k0.7 l-0.5 m0.6 n-0.6 o-0.5 p2.6 r-0.4 s2.0 t0.7
film+for 8.1 a0.4 c1.7 e-0.3 s1.5
film+i 8.1 e0.5 p0.6 q0.4 r0.5
film+ni 8.1 a0.5 d0.3 e0.7 p1.2
film+om 7.9 a0.9 d1.1 e1.9 f0.4 g-0.4 p0.4 s0.3
filma 7.9 a0.5 c0.6 e-0.4 g-0.4 r-0.4 s0.4
filmad 8.1 a0.6 c0.8 e0.4 p0.5 s0.9
filmat 7.6 a-0.4 g0.4
filmen 7.3 a0.6 c0.7 d0.3 e0.9 h0.5 j-0.3 m0.3 p2.5 s0.9 t1.1
filt 7.9 d0.9 e0.7 g-0.4 i-0.3 k0.5 q0.3
fin 5.4 a-1.5 b1.1 c1.8 d1.0 g2.9 j-0.5 k-0.3 m0.5 n-0.3 o0.4 p0.4 q1.7 r1.7
fin+dag 7.4 a-0.6 b0.4 g0.8 o0.9 p-0.3 q0.6 s0.6
fin+du 8.1 g0.4
fin+pers 7.9 a-0.8 b0.3 m0.5 o-0.3 t0.5
fin+vide 8.1 a1.8 g-1.8
fin+️ 7.9 g0.4
fina 5.3 a-2.3 b-0.4 e0.7 f0.6 g4.5 i-0.4 j-0.4 o0.4 r2.0 s-0.6
fina+ar 8.1 a0.4
fina+bild 7.3 a-0.4 g0.9
fina+du 7.6 a-0.5 g0.9
fina+fadi 8.1 a0.3
fina+insa 8.1 a-0.5 c0.6 f0.5 g0.7 h0.8 n-0.4 p-0.3 q-0.4 r1.4
fina+jag 8.1 a-0.5 g0.6 n0.3 o-0.3 r0.6
fina+ord 8.1 f0.7 g0.4 n0.6 o0.8 r1.1
fina+smyc 8.1 g0.3
finans 8.1 a-0.6 q0.4
finast 6.8 e-0.4 g0.5 n0.4 r1.1
fing 7.9 e0.4 p0.7
fingra 8.1 d-0.3 e0.4 p0.7
finl 7.9 a-0.6 g0.3 h0.4 o1.7
finl+men 8.1 a-0.4 g0.5
finlan 7.9 a-0.6 g0.3 h0.4 o1.7
finn 4.9 a1.8 b0.6 c1.6 d3.2 e0.5 f1.7 j1.2 k1.8 l-0.4 m1.5 n-0.4 o0.7 p-0.9 q0.6 s1.5 t0.8
finn+det 6.7 b1.4 d-0.4 e-0.7 f0.3 i-0.4 m0.7 o-0.3 r-0.8 s-0.6 t0.6
finn+en 7.0 d1.6 e-0.5 f0.4 g0.4 j0.7 p-0.4 r-0.4 s1.1 t0.3
finn+fort 8.1 a-0.5 g-0.5
finn+i 7.6 a-0.4
finn+inge 7.3 a-0.9 c0.7 e-0.7 f0.4 h0.8 i-0.5 j-0.4 k1.4 o1.6 p-0.3 q0.5 s-0.3
finn+inte 7.2 a0.4 c-0.4 d0.4 e0.5 g0.3 i0.4 m1.8 o-0.5 p-0.4 q-0.4 s-0.3
finn+ju 8.1 b0.6 g-0.3 n-0.3 o0.5 s0.4
finn+nago 8.1 a-0.7 g-0.5
finn+ni 8.1 a1.0 d0.8 f0.5 j0.5 p-0.3 q0.3
finn+nu 8.1 a1.0 d0.5 e0.8 g-0.4 i0.5 s1.4
finn+tre 8.1 e0.5 g0.8 i0.4 j0.6 m0.3 p0.7 r1.4
finn+tydl 8.1 a0.3 d0.3 e0.6 i1.0
finnas 8.1 a1.3 c0.8 e0.8 g-0.7 t1.2
finner 7.9 a0.5 e0.4 g0.7 j0.5 m0.7 s0.8
finns 5.0 b0.8 c1.2 d3.5 e-0.5 f1.5 g-0.4 h0.4 i0.4 j0.4 k1.9 l-0.5 m1.1 o0.9 p-0.8 q0.7 s1.1
fins 7.3 a-0.5 b-0.3 d0.9 f-0.3 k0.5 n0.4 r0.8 s-0.3
fins+och 8.1 d0.6 h0.7 j0.4
finska 7.4 b-0.3 d0.9 f-0.3 g0.6 k0.5 n0.4 r0.8 s-0.3
fint 5.7 a-2.4 b-0.3 c0.8 d-0.4 g3.8 h2.1 i-0.7 j-0.5 k0.4 l-0.5 m0.9 n-0.4 p0.3 r2.3 s-0.7
fint+att 7.4 a-0.5 c-0.3 h0.6 r0.8
fint+jobb 8.1 b0.4 c0.3 d0.3 g0.5 h0.7 k0.8 q0.4 r0.7
fint+och 8.1 a-0.5 g0.7 h0.8 n0.4 r0.7
fint+papp 8.1 a0.7 c-0.3 d0.3 e1.1 p1.3
fint+sama 8.1 a-0.5 g0.5
fira 7.4 b1.3 c0.5 e0.3 i-0.6 l0.3 m0.3 n-0.4 t0.3
fira+vi 7.6 b1.3 c0.4 e0.4 h-0.4 i-0.6 n-0.3
firar 7.4 b1.3 c0.5 e0.3 i-0.6 l0.3 m0.3 n-0.4 t0.3
firm 5.8 a-0.3 b-0.4 d-0.4 e0.3 f0.4 h0.7 i2.3 j-0.5 m-0.3 o0.8 p1.0 r0.4 s1.3
firm+i 8.1 c0.6 d-0.5 e-0.6 i0.4
firm+och 8.1 a0.7 e0.3 i0.4
firm+som 7.9 a0.7 g-0.4 i-0.4 n1.1 p0.5 s1.4
firma 6.6 a-0.6 c0.8 e-1.1 h0.7 i1.5
firman 6.5 a0.7 b-0.5 e1.0 f0.9 h0.3 i1.4 j-0.4 l-0.4 o0.8 p1.4 r0.4 s1.4
firmat 8.1 a-0.7 c-0.4 f-0.3 l0.7 n0.9 o0.5 p-0.3
fisk 7.2 b1.4 c-0.5 e-0.4 f0.3 g-0.5 h0.3 i-0.5 k0.4 o0.8 p-0.4 s-0.5
fisken 8.1 d-0.3
fixa 6.4 a1.3 b1.0 d-0.4 e2.8 g0.6 i0.6 k0.6 m0.4 n2.1 o0.9 r0.5 s-0.6 t-0.5
fixa+jag 8.1 k1.0 n1.8 r0.8
fixar 7.4 c-0.5 e0.6 f-0.4 i-0.3 k0.9 n1.4 o1.4 p0.6 r0.5 s-0.3 t-0.4
fixat 8.1 e0.6 f0.5 g0.7 n0.6 r-0.5
fjal 7.3 a0.3 c-0.4 g-0.5 k1.6 m-0.4 n1.3 o0.4 q0.6
fjal+utan 8.1 d-0.4 g-0.4 h-0.4 l0.6 n0.7 o0.6 q-0.3
fjalls 8.1 a0.5 e0.6 h-0.3 k0.9 l-0.3 q0.7
fjallv 8.1 l0.8 o0.7
fjar 6.7 a0.4 c2.1 d0.7 f1.6 g0.4 h-0.4 m0.7 p1.5 q-0.7 t1.7
fjar+gang 8.1 c0.6 e-0.5 f0.7 g0.3 m-0.3 n-0.3 r0.3 t0.6
fjar+mana 8.1 a0.5 c0.9 d-0.3 e-0.4 f0.8 i0.5 l0.3 m1.0
fjarde 6.9 a1.4 c2.2 d0.8 e-0.7 f1.3 h-0.3 m0.3 n-0.6 p1.6 q-0.4 s0.3 t0.4
fjol 7.0 b1.7 c0.6 d1.1 e-0.4 g0.3 h1.7 j-0.3 n0.8 p-0.4 r0.9 s-0.4 t-0.7
fjor 7.2 b-0.4 e-0.5 f1.1 g-0.7 i0.6 j-0.3 l0.6
fjorto 7.2 b-0.4 e-0.5 f1.1 g-0.7 i0.6 j-0.3 l0.6
flak 8.1 d0.6 l0.7 n0.6 p0.8
flas 7.4 a0.4 b1.6 d0.5 e-0.7 i-0.4 s1.2
flas+har 8.1 a0.5 b0.8 e-0.5 i-0.3 s1.5
flashb 8.1 a0.5 b0.8 e-0.5 i-0.3 s1.5
flaska 8.1 b1.1 d0.8
flen 8.1 a-0.4 d-0.4 o0.4
fler 5.8 c-0.5 d2.2 e-0.7 g1.3 h1.4 j-0.6 n-0.5 p-0.4 r-0.4 s1.0 t0.5
fler+gang 8.1 a0.7 d1.1 g-0.3 l0.4 o0.5
fler+mejl 8.1 c-0.3 g-0.4 h-0.3 i-0.6
fler+sana 7.9 g0.4
fler+timm 8.1 a-0.4 i1.6 q0.3
flera 6.8 d1.1 e-0.8 g0.5 h-0.3 i-0.5 m-0.4 o0.4
fles 7.3 a1.2 c0.3 d1.1 e0.7 i1.2 j0.6 r-0.5
flesta 7.4 a1.0 c0.5 d1.3 i0.7 j0.6 r-0.3
flic 7.6 a0.5 e0.9 j0.7 n0.3 o-0.3
flicka 8.1 a0.7 e1.2 g-0.4 j0.8 r-0.3 s0.4
flik 8.1 i0.8
fliken 8.1 i0.8
flit 8.1 a0.6 c0.6 e1.4 j0.5 p1.4
flod 8.1 a0.6
flor 8.1 a-0.4 g1.0
flot 7.9 a0.7 b0.6 d2.3 i-0.6 k0.4 l0.4 n-0.4 o0.5 p0.6 r-0.3 s-0.5
flott 8.1 a0.6 b0.7 d2.0 e-0.5 i-0.5 k0.4 l0.4 n-0.3 o0.5
flug 8.1 a-0.5 g-0.4
flyg 7.2 b-0.4 c0.4 d0.4 e0.3 g0.3 r-0.5
flyt 5.1 a-1.6 c-0.7 d0.6 e0.5 g-1.5 i0.4 j-1.4 k1.6 n-1.0 p-0.4 r0.3 t1.1
flyt+av 8.1 c0.4 d-0.4 e-0.4 f0.4 g0.5 n-0.3 o0.6 r1.1
flyt+gar 7.9 a-0.5 d0.5 h0.3 i0.8 m-0.4 q0.4 t0.7
flyt+in 7.4 c0.7 d-0.3 q0.8 r0.4
flyt+och 8.1 a0.5 d0.8 s0.9
flyt+pa 7.9 c-0.3 f0.4 k0.5 l0.6 m-0.3 n-0.4 o0.4 q-0.4
flyt+till 7.0 a-0.8 b-0.4 e-0.3 f-0.6 g-0.6 h-0.5 i-0.7 k-0.9 q0.5 s-0.4
flyt+tors 8.1 c-0.3 e0.5 h-0.3 k1.1 l0.3
flyt+ut 7.6 a-0.3 e-0.5 f-0.3 h0.7 i-0.5 k0.5 l0.3 o-0.3 q-0.3
flyt+vart 8.1 h-0.3 k0.6 o-0.4
flyter 8.1 a-0.5 c-0.4 e-0.4 g1.0 p-0.3 r1.4 t0.6
flytta 5.5 a-1.0 b0.3 g-2.0 h-0.5 i0.5 j-0.9 k2.0 n-0.4 r-0.4 s-0.6
flyttb 7.9 a0.5 c-0.4 e1.6 i0.7 q0.7 t0.7
flytte 7.4 a-0.3 b-0.4 c-0.3 d0.7 g0.6 i-0.4 r0.5 s0.7
flyttf 7.9 c-0.4 d0.5 o-0.4 p0.5 s-0.4 t0.4
flyttl 7.9 d0.4 e-0.5 m-0.4 q0.4 t0.7
fnis 8.1 b0.4 g0.6 l-0.4 n0.6 o0.3 r0.6
fodd 7.4 g-0.9
fodd+i 7.9 a-0.9 g-0.6
foddes 7.9 a0.8 g-0.6
fode 7.2 c-0.3 d0.6 e-0.3 i0.5
fodels 7.2 c-0.3 d0.6 e-0.3 i0.5
foga 8.1 a0.5 e0.6 l0.5 r0.5 s0.6
fogarn 8.1 a0.5 e0.6 l0.5 r0.5 s0.6
foku 7.9 e0.9 g0.4 p0.5
foku+pa 8.1 g0.5
fokuse 8.1 g0.5
fold 7.4 d0.5 f0.4 g-0.3 i-0.3 j-0.4 m0.9 q0.3 s0.8
folder 7.4 d0.5 f0.4 g-0.3 i-0.3 j-0.4 m0.9 q0.3 s0.8
foli 7.9 a1.2 d1.1 e1.0 g-0.4 p1.0 s0.7
folj 5.5 b-0.5 d0.7 e1.7 f-0.6 i0.8 j0.5 m0.5 n-0.6 p-0.9 q0.4 s0.9
folj+er 8.1 a-0.4 g0.4
folj+med 7.9 e-0.5 q-0.3
folj+mig 6.9 g0.6
folj+som 8.1 a0.6 e1.0 s1.0
folj+️ 8.1 a-0.4 g0.6
folja 6.5 a0.4 d-0.4 e-0.5 j0.3 m0.5
foljan 7.9 e0.8 i0.7 j0.5 p-0.4 q0.6
foljar 7.3 d0.4 e1.3 s1.7
foljde 7.6 e0.3 i0.4 j0.5
foljer 7.4 a-0.4 e-0.4 i0.7
foljes 7.4 a0.5 d0.4 e0.8 f-0.5 g-0.5 h0.7 i-0.4 j-0.4 k-0.4 l0.6 m0.5 o0.4 p-0.3 q0.7 s-0.4 t0.4
folk 5.0 a0.3 b0.8 c0.3 e1.1 h-0.3 i-0.5 m-0.9 n1.1 o-0.4 p-0.5 q0.4 r2.7 s0.7 t-0.4
folk+ar 8.1 a1.0 e0.4 g-1.0 t0.3
folk+bio 8.1 e-0.3 g0.5 n0.7 r0.7
folk+har 7.9 d0.4 e0.7 f1.1 l0.4 n-0.3
folk+hus 7.9 a0.6 c0.4 d1.5 e0.5 f0.5 i0.5 j0.5 p0.8 r-0.4
folk+i 8.1 a0.6 b0.6 e0.6 i1.5 j0.4
folk+kan 8.1 a-0.4 k0.7
folk+om 7.9 b0.9 e0.5 g0.4 j0.7
folk+pa 7.6 c0.4 d0.9 g-0.7 i-0.5 j0.6 m0.8 n0.4 p-0.3 r-0.6 s0.4
folk+park 8.1 a-0.5 c-0.5 e-0.5 l1.2 t0.8
folk+prat 8.1 d-0.4 i-0.4 q0.4 s0.6
folk+som 7.3 a1.1 b1.2 d-0.3 g-0.7 o-0.5 r-0.5 s0.4
folke 7.9 a0.9 d0.3 e0.7 i0.6 n0.5
folket 6.8 a-0.9 d1.5 f0.6 g0.4 h0.4 l1.0 m-0.3 n0.6 p0.4 r0.8 s-0.5
foll 6.9 a-0.7 g-1.2 p0.6 s0.5
foll+fran 8.1 g-0.6
follow 7.3 a-1.1 g-1.2
fons 6.6 a0.7 b2.1 c0.5 d-0.6 i0.6 k-0.3 l-0.4 p0.6 q0.4 r0.4 s0.4 t0.4
fons+ar 8.1 a0.5 c0.5 e0.3 g-0.3 p0.6 s0.7
fons+med 8.1 b1.2 g0.5 p0.6
fonste 7.0 a0.6 b1.4 d-0.4 k-0.3 l-0.4 p0.7 q0.5 r0.7 t0.5
fonstr 7.2 b0.7 c0.3 e0.4 i0.3 p0.5 r-0.5 s0.5
food 8.1 a-0.4 g0.8 h0.8 n0.4 q0.3 r0.7
fooo 7.3 a-0.7
fooo+bild 8.1 g-0.5
foooer 7.6 a-0.3 g-0.8
for 2.7 a4.5 b5.3 d-2.5 g-3.2 h0.7 i1.8 j-0.9 k-0.9 m2.3 p3.3 q0.3 r-0.9 s-0.9 t-0.6
for+alla 6.9 b0.4 d-0.5 f0.8 g-0.8 h-0.3 m-0.3 r0.4
for+allt 7.3 b0.6 e0.4 g1.1 h0.6 l1.0 p0.7
for+annu 7.4 a-0.3
for+arbe 7.9 d0.6 g0.7 m0.7 p0.5
for+aret 8.1 a1.0 c0.4 d0.8 e-0.4 g-0.3 p0.5 s1.0
for+att 4.3 a0.4 b2.6 c0.9 d0.9 e-0.8 f0.5 g0.5 h-0.5 i-2.3 j-0.8 k-0.9 l0.5 m1.0 n2.0 o1.3 q1.1 r2.8 s-1.3 t0.7
for+besk 8.1 c0.6 d-0.3 e-0.5 f0.4 m0.6
for+beta 7.9 a-0.4 e-0.4 h0.3 l0.6 m0.5 n2.6 p-0.8 r0.7 t0.5
for+blom 8.1 a0.7 b1.0 e1.1 f0.9 g-0.4 m0.7 p0.7 t0.6
for+boks 7.9 b1.2 c-0.3 e-0.4 l0.6 m0.7 q-0.3 t0.4
for+de 6.7 a1.3 b-0.3 d-0.3 g-0.7 h-0.4 i1.6 j1.1 k-0.4 m1.4 o-0.5 p1.0 r-0.4 s-0.4 t0.4
for+den 6.1 a1.7 b1.2 e1.0 f0.5 i0.7 j-0.6 k0.7 l-0.5 m0.6 p2.1 q1.3 r0.9 t0.5
for+det 6.0 a2.4 b1.8 c-0.4 e0.5 g0.4 h0.5 i0.3 j1.2 l0.9 m2.4 n0.4 o-0.5 p3.3 r-0.5
for+dig 7.4 a1.5 e0.5 f0.3 g-1.3 i-0.4 k0.4 t0.5
for+din 7.3 a-0.7 d-0.4 g-0.6 i-0.5 j-0.3 k0.4 p-0.5 r0.5
for+ditt 7.6 b-0.4 c-0.5 g-0.5 n-0.4 o0.6
for+du 7.6 a0.3 b0.7 e0.6 g0.5 i0.6 p1.0 r0.4
for+elva 7.9 b0.4 d-0.6 g-0.4 h0.4 s0.4
for+en 5.4 a2.0 b4.9 c-0.3 d-0.5 e2.1 f0.8 g-1.5 h-0.5 i1.3 j-0.8 k-0.7 l0.7 m-1.3 o1.4 p2.1 q-0.3 r-0.6 s0.8
for+er 6.3 b-1.0 d1.6 e1.3 f0.7 g-0.8 h0.5 i-1.0 l0.7 o0.5 p-0.5 r0.7 s0.7
for+ert 8.1 c-0.4 n0.5
for+etap 8.1 a-0.4 i0.7
for+ett 6.7 a1.0 b3.3 c1.1 f0.7 g0.6 h1.4 i-1.0 j-0.7 k0.9 m1.5 p1.0 q-0.8 r0.8 s1.6 t-0.4
for+evig 8.1 a0.9 g-0.5
for+fa 8.1 a-0.5 b-0.4 c0.5 d0.4 e-0.5 g-0.3 l0.8 n0.7 q0.6
for+fons 8.1 c0.6 q0.7 r0.3 s0.7 t0.4
for+fors 6.6 a-1.5 c-1.1 d-0.5 e-0.8 f-0.6 g2.0 i0.7 j-0.4 m-0.4 n1.0 r2.1 s-0.5 t-0.7
for+grov 7.9 a1.5 g-1.0
for+han 7.3 a1.0 e0.7 g-0.5 i1.1
for+hand 7.3 c0.4 d0.7 f-0.5 i-0.3 j1.0 m-0.3 o-0.5 p0.8 r-0.4 s0.7
for+hart 8.1 a0.4 f0.4 g-0.5 h0.4
for+hela 6.9 c0.7 f1.1 g-0.6 h1.5 i-0.5 k0.4 l1.0 n0.4 o0.4 p-0.4 q0.5 r0.4
for+hems 8.1 b0.5 g0.4 i0.3 r0.4 s0.6
for+henn 8.1 a-0.5 g0.4
for+hjal 7.9 a-0.4 c-0.4 e-0.4 g1.3 h0.8 o0.4 q-0.3 r1.7
for+hono 7.9 b0.4 c0.4 e0.7 i-0.4 q-0.3
for+hund 8.1 a0.4 b0.8 l0.4 p0.8 q1.0
for+hur 7.9 a0.5 j0.8 s-0.3
for+i 7.9 a-0.8 b-0.4 e-0.5 f0.3 h-0.4 k-0.5 l-0.5 n0.5 o1.7 q0.5
for+iban 8.1 a-0.3 b-0.4 o2.5 r0.4
for+igar 7.4 a-0.7 e-0.3 g1.2 h0.4 o0.3
for+jag 6.8 a0.5 e-0.3 g0.9 n0.8 p1.4 s-0.4
for+kann 7.6 b-0.3 d-0.5 e-0.4 f1.2 l-0.4 m0.3 n0.4 o0.4
for+komm 8.1 a0.4 b0.8 d0.8 f2.4 i-0.4 j0.6 n0.6 t0.3
for+kort 7.9 c-0.3 d-0.4 k-0.3 r-0.4
for+kvar 8.1 a0.8 e1.0 h0.6 p1.0 r-0.4
for+lang 7.4 b0.8 c-0.5 d-0.4 e-0.6 g0.4 h-0.4 m0.5 p-0.4 q-0.5 s-0.3
for+lite 7.9 a-0.5 d-0.4 e-0.3 g-0.4 k0.4 l-0.5 m-0.3 o0.5 q1.5
for+loka 7.9 a-0.6 d-0.4 h0.8 i-0.5 k1.0 l-0.4 q0.8
for+mark 8.1 a-1.1 b-0.4 c-0.5 d0.3 e-0.4 f0.7 j-0.4 m0.4 o0.5 p-0.5 t-0.5
for+mars 8.1 a0.5 b-0.4 d0.5 e-0.5 f0.5 h-0.4 k0.5 m2.1 o0.4
for+mell 8.1 a-0.6 b0.8 d0.8 h0.4 k0.3 l-0.4 m0.6 o-0.3 t-0.4
for+merk 8.1 i0.6
for+mig 6.9 b0.9 c-0.5 d0.9 e-0.4 f0.4 g-0.4 m0.8 n1.4 p-0.5 q0.4 s-0.3 t-0.3
for+min 7.4 a-0.7 d-0.5 g0.4 k0.6 n-0.3 r0.5
for+mina 7.9 b0.6 c0.4 d-0.4 p0.5 s0.3
for+myck 6.8 a0.5 b-0.4 c1.0 e1.9 g-0.9 k-0.9 l0.4 m1.7 o-0.3 r-0.4 s-0.4 t0.4
for+nago 7.3 a1.2 d-0.5 e0.5 g-0.3 m0.4 p2.2 s0.5
for+nast 7.9 a1.6 b0.3 d1.3 g-0.3 h-0.8 i2.8
for+nya 8.1 c0.5 d0.3 h0.5 l0.5 q0.5 r-0.5 t0.5
for+oss 6.4 a0.4 b1.4 d0.5 e0.3 g-0.4 i0.7 j0.4 k-0.7 l0.9 m0.6 p-1.0 r0.3 s-0.6
for+over 8.1 c0.3 d0.5 f0.5 h-0.3 m-0.3 q-0.3
for+ovri 7.4 a0.7 d1.0 i1.9 j-0.3 m0.8 s1.0
for+pami 8.1 b1.0 e0.3 g-0.4 k0.6 l1.0 n1.5 p-0.3
for+peng 7.6 b1.0 e-0.6 g-0.5 i-0.4 l1.3 p-0.4
for+pers 8.1 b0.9 e0.4 i0.6 k0.3
for+plan 8.1 a-0.5 b-0.3 e-0.5 i-0.3 o0.7
for+pres 8.1 a0.4 b-0.3 e0.7 f0.5
for+ratt 7.9 a-0.6 c-0.3 d-0.4 e0.8 g-0.4 m0.4 p0.4 t0.4
for+rest 8.1 a-0.4 b-0.4 h0.6 q-0.4
for+revi 8.1 a0.6 e1.5 k0.6
for+sa 8.1 a0.7 b0.9 e0.8 g-0.3 k0.3
for+samm 7.6 a1.2 b2.2 d-0.5 g-0.4 h-0.6 i0.8 l0.4 p-0.4 r-0.3 s1.0
for+samt 8.1 g1.0
for+sd 8.1 a0.5
for+sent 7.3 c1.6 g-0.6 i-0.8 j-0.6 k-0.4 l1.4 p-0.4 s-0.4 t0.5
for+sept 8.1 c-0.4 h0.4 k0.4 m0.6 o-0.4 p-0.3 q-0.4
for+sex 8.1 a-0.5 l-0.5 o0.5
for+sig 7.3 a0.8 d0.5 e1.8 f-0.4 g-1.0 i-0.4 k0.8 l-0.5 m-0.4 p0.5 r-0.6 t-0.4
for+sin 7.9 e-0.3 h0.4 k0.3
for+sjal 8.1 a0.5 d0.8 e0.4 j0.5 m0.8 p0.6
for+steg 8.1 g0.3 r0.4
for+stor 8.1 b0.7 e-0.4 h-0.3 i0.4 o0.3
for+svar 8.1 b0.8 d0.3 k-0.3 l0.5 n-0.4 o0.5 p-0.4 q0.3
for+sven 8.1 b0.6 n0.5
for+tide 8.1 a0.7 e-0.4 i0.8
for+tidi 8.1 a-0.5 b0.8 c-0.4 d-0.3 g1.0 h0.7 r1.5 t0.5
for+till 7.9 a0.4 c0.4 e-0.4 f0.9 h0.4 j0.3 m1.0 n-0.3 o-0.3
for+tred 7.0 b-0.4 d1.5 g-0.4 i0.4 m0.7 n-0.3 r-0.3 s-0.4 t1.0
for+tva 8.1 b-0.4 c0.5 d0.8 t1.0
for+tvis 8.1 c0.8 j0.4 m0.5
for+typ 8.1 a-0.5 b0.6 g-0.4 o0.5
for+unde 7.6 a-0.3 b0.3 h1.1 i-0.3 k0.4 q0.5 r-0.4
for+uteb 7.6 b-0.3 c0.8 e0.3 f0.3 g-0.3 i-0.4 j0.7 k2.1 n-0.4 o0.5 p-0.4
for+var 7.3 a-1.4 d-0.8 g-0.4 h0.4 i-0.5 j-0.4 o0.5 p-0.3 q0.4 r-0.3
for+vara 8.1 g0.7 h0.8 k-0.4 m0.4 r0.8
for+varj 7.6 c0.5 g0.4 s0.3
fora 6.1 a-0.4 c0.7 d-0.6 e0.6 f0.9 h-0.4 i-1.0 j1.7 l-0.4 m0.9 q0.8 s0.6
fora+det 8.1 k0.3 m0.3 r0.5
fora+har 8.1 b0.5 d-0.4 s0.6
fora+tala 8.1 j1.2 p0.9
fora+till 8.1 a-0.4 c0.7 f-0.5 h0.3 q0.7
forald 6.6 a-1.8 c1.0 d-0.5 e0.3 f0.6 i-0.5 j-0.5 l-0.4 m-0.4 p-0.5 q1.0 s1.0
forb 6.1 a1.7 b-0.3 c1.0 d0.3 e1.3 f1.4 g-0.6 i1.3 j2.2 l0.3 m0.3 o-0.3 q-0.4 s-0.5 t1.0
forb+oss 7.9 a0.3 c0.6 i0.3 j0.8
forbeh 7.9 a0.3 c0.6 i0.3 j0.8
forber 7.6 a0.4 d0.7 e0.6 j0.9 o0.3 r0.3
forbi 7.4 b0.4 c-0.3 d-0.4 e1.0 h0.8 i-0.6 m1.1 o-0.5 p-0.5 r0.4 t0.9
forbju 8.1 a0.5
forbru 8.1 a0.6 c0.5 f0.5 i1.5 j0.3
forbun 7.2 a0.5 b-0.4 c0.6 d0.5 f1.3 g-0.6 i0.5 j0.9 l0.4 p1.1 r-0.6 s-0.4 t0.7
ford 6.8 a-0.4 c0.6 d0.4 g-1.0 j1.1 m1.0 n-0.7 o0.7 q1.5 s-0.5
fordra 7.4 b-0.4 j0.7 m1.0
fordri 8.1 c-0.3 i0.6 j-0.3
fordro 8.1 a0.4 c1.3 f0.4 g-0.3 j0.9 o0.4 q0.3
fore 4.3 a1.2 b2.4 c1.7 d0.8 e0.4 f1.8 g-1.4 h1.2 j1.0 k1.8 l1.0 m1.8 n0.8 p-0.6 q1.5 r0.6 s2.6 t3.1
fore+att 8.1 a-0.4 e-0.3 g0.9 k0.8
fore+av 8.1 a0.3 c0.8 f0.8
fore+den 8.1 c0.6 e-0.4 j0.6 n0.4
fore+dess 8.1 b0.7 e-0.3 i0.4 t0.5
fore+dett 8.1 b1.2 e0.6 j0.5
fore+elle 8.1 e0.3 f0.5 g-0.4 o1.0 q0.9 r-0.3
fore+en 7.3 b-0.5 d1.2 e-0.4 f0.8 n0.4 q0.3 s-0.3
fore+garn 8.1 a-0.6 b0.3 f0.7 k1.3 m0.5 o0.6
fore+har 7.3 a0.8 b0.7 d0.4 e0.9 g-0.5 j0.6 l-0.3 m0.6 s0.3
fore+helg 7.6 c1.2 e-0.4 f-0.3 g-0.4 i-0.3 n1.1 o-0.5 p-0.4 s0.3 t0.7
fore+i 7.6 a0.7 d0.6 i0.8 j0.9 m0.6 p0.7 s0.4
fore+jag 8.1 e-0.5 h-0.4 k0.7
fore+jul 7.6 a0.4 b0.9 d-0.4 e-0.4 i0.7 r-0.3
fore+kloc 7.9 a-0.8 d-0.8 f0.7 i-0.4 k-0.4 m0.7 n-0.4 o0.8 q-0.6 t1.9
fore+lunc 7.9 b-0.4 c0.6 e-0.3 h0.5 n-0.5 o-0.3 r0.4 s-0.3 t2.5
fore+mana 7.4 b-0.3 c-0.6 d0.7 e-0.4 g-0.3 i-0.5 j0.5 n2.1 o0.7 q-0.5
fore+med 8.1 a0.4 b0.8 g-0.3 s0.8
fore+mids 8.1 a0.8 b-0.3 c1.2 d0.7 e-0.5 h0.4 i-0.3 k0.7 s-0.4
fore+ni 8.1 a0.5 e1.3 s1.3
fore+och 7.2 a-0.3 b0.4 c-0.4 d0.7 e0.4 f-0.6 h0.6 i-0.6 j-0.5 k0.5 m-0.6 o0.5 p-0.7 r0.3 s1.4
fore+om 8.1 a0.4 e0.5 s0.7
fore+pa 7.9 e0.3 i0.5 j0.7 s0.5
fore+som 8.1 b1.1 c-0.4 k0.6 n0.4 r-0.3
fore+somm 8.1 a-0.4 d-0.3 l2.9 n0.6
fore+utsa 8.1 c0.5 g0.4 j0.4 m0.5 r0.7
forebi 7.9 g0.5
foredr 8.1 a-0.4 c0.3 d-0.6 i0.6 s0.5
foreko 8.1 l0.3
forela 6.8 a1.0 b1.2 c0.6 e1.6 i-1.0 j0.6 k0.3 l-0.7 m-0.3 o-0.4 q0.6 t-0.5
foreni 6.4 a0.5 b0.3 c-0.7 d0.8 e0.9 f-0.5 g-0.6 h0.5 i1.7 l-0.6 m-0.5 o0.4 p0.9 s0.7
foresl 6.3 a1.3 b-0.8 c0.6 d1.5 e1.0 f2.2 g-1.0 i-0.4 k2.3 l-0.6 m1.0 o0.4 p0.8 q0.5 r-0.7
forest 8.1 a-0.4 g0.6 r0.3
foreta 6.0 a0.6 b2.7 c-0.8 d0.7 e-0.4 f-1.0 h0.6 j0.6 k0.3 m0.6 p-1.3 q-0.4 r-0.7 s2.4
foretr 7.4 a0.5 b-0.3 d-0.4 e0.5 f0.6 i1.2 j0.7 m0.7 p1.4 s0.4
forf 5.9 a1.1 c1.1 d0.7 e1.8 f0.9 g-1.1 h0.4 i-0.4 m-0.4 n1.5 o3.0 p-0.7 r0.5
forf+ar 8.1 a-0.5 d-0.4 f0.4 g-0.4 j-0.3 n-0.5 o2.2 t-0.4
forf+fakt 7.6 b-0.5 c-0.3 d1.0 e0.3 f0.5 g-0.4 n-0.6 o2.2
forf+pa 7.6 a0.5 b0.8 e0.8 f-0.4 h-0.3 j0.3 n0.7 p0.7 s1.4
forfal 6.4 a-1.0 b0.4 c-0.7 d0.6 e0.3 h-1.0 i-0.7 j-0.7 l0.7 m-0.6 n1.9 o3.7 p-0.4 q-0.5 r0.7 s-0.7
forfat 8.1 a0.4 c-0.3 d0.9 e0.7 f0.6 j0.4 s0.9
forflu 8.1 a0.4 c0.4 e0.3 j0.6 s0.7
forfra 7.4 a0.6 b-0.4 c-0.4 d-0.4 e1.0 g-0.5 h1.7 i0.9 l-0.4 n-0.4
forh 6.2 a-0.4 b0.6 d0.5 g-0.8 i-0.6 k0.7 l0.5 o0.8 p-0.4 q0.5 r-0.7 s-0.7 t0.3
forh+fram 8.1 b0.5 d0.6 e-0.4 i0.5
forh+i 8.1 c0.8 r-0.3 t0.7
forhan 6.3 a-0.8 b0.7 c-0.3 d0.5 e-0.7 g-1.2 i-0.4 j-0.6 k0.8 l0.3 m0.4 n-0.5 o0.9 p-0.3 q0.5 r-1.0 s-0.7 t0.5
fork 5.4 a1.3 b2.4 c1.2 d0.7 f1.3 i-0.7 l-0.6 m1.1 o-0.5 p1.5 r2.1 s-0.4
fork+for 7.2 a0.5 b0.7 e0.8 j0.5 m0.6 o-0.4 p0.5 s-0.4
fork+hur 7.9 d1.0 i0.7 p1.7 r-0.4
fork+moms 8.1 a-0.5 h0.6 i-0.4 l0.6
fork+skil 8.1 g0.5 r0.5 t0.4
fork+till 7.9 a1.1 b0.5 d0.4 n1.2 t-0.4
fork+vad 8.1 a0.9 b0.4 d-0.3 e-0.6 p0.8 t0.4
fork+varf 7.4 a0.6 b1.3 c0.4 d0.4 e-0.9 f0.5 i-0.3 m-0.3 p0.6
forkla 5.5 a1.9 b2.6 c1.3 d0.8 f1.2 h-0.3 i-0.7 k0.4 l-0.8 m1.2 o-0.4 p1.6 r1.9 s-0.3
forl 5.5 a-2.3 b-0.9 c-1.5 e-1.5 f0.3 g0.8 h4.1 i-0.8 j-0.8 k2.0 l0.3 m-0.5 n1.6 o0.4 p-1.4 r2.6 s-1.3
forl+for 7.9 a-0.5 c0.4 d0.4 g0.6 i0.3
forl+i 8.1 c-0.4 o0.4
forl+med 8.1 g0.4 h0.7 k0.3 r0.8
forl+och 7.9 a-0.5 b-0.6 c-0.6 d0.6 f-0.4 g1.0 i-0.3 q-0.4 r1.1 t-0.3
forl+till 7.9 g0.8 h2.0 k0.6 l0.4 m1.1 r0.4
forlag 7.4 a-0.4 b-0.6 c-0.5 f1.0 g-0.4 h0.3 i-0.4 k0.3 m-0.3 n0.3 q0.4 s-0.3
forlan 6.6 a-0.6 d-0.5 e-0.3 g2.6 h4.7 j-0.6 k0.7 n0.5 o0.6 p-0.5 q0.3 r1.8 s-0.5
forlat 6.5 a-1.7 c-0.8 d0.4 e-0.7 f-0.6 g-0.5 j-0.6 k1.8 l0.5 n1.2 p-0.5 q-0.7 r1.8 s-0.4
forlik 7.3 b-0.4 d0.3 g-0.6 i-0.4 m0.4 o0.3 p-0.4
forlor 7.6 a-0.3 e-0.8 k-0.3 r-0.4
form 5.1 b0.5 d0.3 e1.0 f0.7 g-0.7 i-1.6 j0.6 l0.7 n0.5 o-0.4 q3.1 r0.9 s-0.9 t1.4
form+ar 6.3 a0.4 j-0.6
form+ett 7.9 b1.3 d-0.5 e-0.8 f-0.4 j0.4 k0.7 m-0.3
form+och 7.4 d-0.3 e0.5 g1.0 h-0.3 j1.2 o0.3 q-0.3
format 7.6 a-1.0 f0.4 h0.3 i-0.4 k-0.5 m0.6 n-0.4 p-0.4 q0.9 r1.2 s-0.4 t2.0
formed 8.1 b0.5 f0.7 g0.4 l0.7 r0.6
formel 7.2 a1.4 b-0.4 c0.6 d0.3 e0.5 g-0.3 j1.2
formen 8.1 a0.6
formid 6.2 a-0.7 b0.3 c-0.7 e0.7 f-0.6 k1.0 m-0.5 n0.5 q2.4 s0.5 t-0.7
formul 6.0 a0.4 b0.8 c-0.5 e0.6 f0.7 g-0.7 i-0.8 j0.5 k0.4 m-0.4 o-0.3 r-0.4 s-0.6
forn 7.6 a0.6 g0.6 h0.6
fornya 8.1 g0.5 h0.7 o0.3
foro 7.6 a1.6 g-1.3 p0.5
forola 8.1 p0.6
forr 5.0 a1.1 c1.2 d2.5 e-0.7 f0.4 g-1.0 h1.8 i0.8 j-1.3 k0.8 m-0.3 n-0.4 p-1.6 q0.6 r-0.4 s-1.4 t0.4
forr+aret 7.0 b0.7 c1.3 d-0.4 e-0.4 h0.5 i0.3 k0.5 m-0.4 o0.4 r0.8 t1.5
forr+byra 8.1 a-0.6 e0.4 g-0.4 i-0.4 m0.5 o0.4 r-0.3
forr+det 7.6 b-0.4 c-0.4 e0.4 g1.2 h0.6 i-0.3 l1.3 n-0.4 o0.5 q-0.5 r0.7
forr+fick 8.1 a0.3 b-0.4 d0.9 i0.5
forr+gang 7.4 a0.6 b0.7 c0.6 e1.5 f0.4 g-0.8 i-0.5 k0.9 m0.3 o0.7 t-0.3
forr+hade 8.1 a0.6 b0.7 d1.4 f-0.4 l0.5 r-0.4
forr+i 7.9 e0.8 k-0.3 l1.1 m-0.4 p0.9 r-0.4
forr+it 8.1 a-0.5 b-0.4 c-0.4 d-0.3 e-0.4 g-0.3 h0.4 i-0.4 t-0.3
forr+mana 7.9 a0.5 d0.3 e0.8 f0.5 j0.6 t-0.3
forr+veck 6.7 a0.5 c0.3 e-0.5 f0.4 g-0.7 h-0.5 i0.9 j-0.3 k-0.6 r-0.8 s-0.6
forr+vi 7.9 a-0.7 e-0.6 h0.3 i-0.4 k-0.4 l1.8 n0.5 p-0.3 q1.2
forra 5.3 c0.7 d0.5 e-0.4 f1.0 g-1.0 h0.7 i-0.4 j-0.9 k1.0 m-0.3 n-0.4 p-1.0 s-1.2 t0.4
forran 8.1 f0.3 m0.4 o0.9
forres 7.3 a-0.7 e-0.4 f-0.4 g0.9 h2.0 i-0.3 n-0.6 q0.6 r0.7
forrga 8.1 a1.0 c1.8 d0.4 g-0.4 i-0.3 n0.7 o-0.3 q0.6 t0.6
fors 3.6 a-0.3 b2.3 c2.7 d-0.6 e0.8 f0.7 g-0.3 h1.1 i-0.5 j1.3 k-0.3 l1.9 n1.3 o0.5 q2.8 r1.4 s-0.4
fors+adve 7.9 c0.5 e-0.6 p0.9 r-0.4
fors+ar 7.3 a0.4 b-0.6 d-0.4 g-0.3 h-0.3 i-0.4 j0.7 l-0.3 m1.7 n0.9 p0.6 q0.5 r-0.6 t-0.3
fors+att 7.2 a0.8 b0.6 d1.5 e0.7 g-0.5 h-0.3 j0.5 p0.4 r-0.6
fors+av 7.9 a-0.8 e-0.3 f0.5 h0.6 i-0.4 k0.4 l1.6 n1.3 t0.3
fors+beta 6.3 h0.4 j-0.7
fors+den 7.6 a-0.5 d-0.6 h0.5 i-0.5 j-0.3 l2.4 m0.5 p-0.4 r0.9
fors+det 7.9 a2.6 e0.4 g-1.9 i0.6
fors+efte 8.1 k0.7
fors+er 7.9 a0.3 b0.5 e0.3 g-0.7 i0.8 s0.3
fors+fa 8.1 a-0.3 g-0.3 l0.7 t0.5
fors+far 8.1 a0.4 e1.0 i1.5 p1.3
fors+for 7.6 a1.3 b0.4 c1.1 d2.0 e-0.4 f-0.4 g-0.5 i1.3 s0.5
fors+fran 7.6 a0.5 c-0.4 d-0.3 e-0.6 g-0.7 l0.6 q0.3 r-0.3
fors+gang 6.8 a-1.6 b0.4 c-1.1 e-1.4 f-0.6 g2.5 i-0.4 j-0.4 k0.3 l-0.3 m-0.4 n0.9 o0.5 r2.6 s-0.6 t-0.4
fors+har 7.4 b-0.3 d0.3 e-0.4 g-0.4 i0.4
fors+i 6.9 a-0.5 b-0.5 c-0.3 h0.5 j-0.4 l1.1 p-0.4 s0.3
fors+inla 8.1 a0.8 d1.8 i0.9 s1.8
fors+inte 8.1 a0.4 b0.7 f0.9
fors+kund 8.1 a1.0 d1.4 f0.6
fors+maj 8.1 e0.5 g-0.4 h0.7 i0.3 k0.9 o0.4 r-0.4 t0.3
fors+men 7.6 a-0.5 c-0.4 d-0.4 e0.5 g-1.0 k-0.5 n0.7 q-0.5
fors+nar 7.9 b0.7 d-0.3 h-0.3 i0.5 l0.5
fors+och 6.9 a0.5 c-0.5 d-0.5 h0.5 i-0.6 j1.2 k0.6 n-0.3 o1.1 p0.4 r1.1
fors+om 8.1 c0.4 j0.4 l0.5 m-0.3 p0.7
fors+over 7.9 a0.3 d0.6 i0.5 j0.4 p0.7 s-0.3
fors+pa 7.3 b-0.5 c0.3 e-0.3 f0.3 h0.7 i-0.8 j-0.3 l0.4 m-0.4 o-0.4 p0.6 q2.7 r0.6 s-0.4 t1.2
fors+sa 7.9 a-0.5 c0.4 f0.5 g-0.8 q0.6
fors+samt 8.1 g0.5 r1.7
fors+tank 8.1 g0.3 h0.3
fors+tar 7.9 c-0.4 d-0.4 e0.8 l-0.3 m0.3
fors+till 7.3 a-0.5 c0.3 d-0.3 e0.5 i-0.5 j0.3 m0.4 p0.4
fors+tva 8.1 c-0.6 p0.4
fors+veck 8.1 d0.5 t0.3
fors+vill 8.1 a0.3 c0.8 i0.4 j0.6
forsak 6.0 a-0.7 b0.6 c-1.3 d-1.0 e1.1 f-0.5 g-1.2 i-0.9 j3.1 k0.5 l1.3 o-0.8 p-1.4 q2.0 r-0.9 s-1.1 t0.3
forsal 7.3 b1.2 c-0.3 f1.3 h0.5 i-0.6 k0.5 l1.3 n1.1 p-0.5 s0.3
forsam 6.8 c-0.5 d-0.3 e-0.5 h0.6 i1.2 j-0.4 k-0.4 m-0.3 o0.4 p1.0 r0.3 t-0.4
forsat 7.6 i0.5 l0.4 t0.4
forsen 5.5 a1.7 b-0.8 c4.8 d-0.5 e-1.3 f0.8 g-1.3 i-1.8 j1.1 l0.6 m0.5 n-0.6 o-0.7 p1.0 q0.8 t0.8
forsik 7.9 a0.5 d-0.4 e0.8 r-0.4 s0.9
forskn 8.1 g-0.6
forsko 6.6 a0.7 b0.9 c0.4 d1.3 g-0.5 i1.8 j1.4 k0.7 n-0.6 o1.8 p-0.3 q2.9 s0.9
forsla 6.8 b0.4 c0.9 d-0.8 h0.4 i-0.9 j-0.6 k1.2 l-0.3 m-0.7 n0.7 o-0.7 p0.6 q0.5 r-0.5 s-0.3 t-0.5
forsok 6.3 a-1.0 b0.5 f0.6 g-3.0 i0.4 j-0.4 l0.3 m-0.3 n-0.4 p-0.6 s-0.3
forst 5.5 a-0.8 b1.4 c1.1 d-1.7 e1.9 g0.5 h0.6 j-0.5 l1.8 m0.7 n1.0 o0.6 q-0.5 s-0.7 t-0.4
forsta 4.7 b0.9 d2.8 f-0.9 g4.3 h1.6 i-1.1 j-0.6 k-0.5 n2.1 o0.4 p-0.6 q1.9 r2.5 s0.3 t-0.8
forsto 7.0 a-0.7 c-0.5 e-0.4 g0.3 h0.7 j-0.4 l0.7 q0.6 r1.6 s-0.3
forsva 7.2 a0.5 b0.7 c0.5 g-0.8 i1.1 p0.4 s-0.3
forsvi 7.3 a-0.5 b-0.5 c-0.5 g-0.3 h-0.4 i-0.5 j-0.5 k-0.4 n0.4 p-0.4 q-0.4 r1.1 s-0.4
fort 4.3 a1.2 c3.0 e3.1 f0.6 g0.9 h2.3 i0.4 k1.3 l1.8 m-0.7 n1.2 p0.9 q1.4 r2.3 s-0.6 t2.1
fort+ar 8.1 a0.6 c0.6 i0.9
fort+det 7.9 a0.5 e0.6 j1.0 s0.8
fort+du 7.9 d-0.4 n-0.4 t1.2
fort+en 8.1 g0.5
fort+for 7.9 a0.3 f0.4 g0.6 h2.2 i1.3 k0.4
fort+han 7.9 e-0.3 g0.6 l0.3
fort+inge 7.9 a1.4 c3.5 f0.7 g-0.7 i-0.5 n-0.5 p-1.0 q0.5 s-0.3 t-0.5
fort+inte 7.3 c0.4 e2.0 g-0.6 i-0.5 j-0.4 k-0.3 n0.4 q-0.4 r-0.6 s-0.4 t1.8
fort+jag 8.1 d-0.4 k0.9 l1.5 n1.4 o-0.3
fort+med 6.2 b0.4 c0.4 h0.4 q0.4
fort+nar 8.1 a-0.4 g0.7 o0.3 r0.4
fort+ni 8.1 a0.6 c1.0 d0.7 k-0.4 l0.3 t1.0
fort+och 7.3 b-0.3 c-0.5 e1.5 f-0.5 g0.8 h-0.5 i-0.4 j-0.4 k0.3 m-0.6 n0.3 o0.6 p0.8 r0.5 s0.5
fort+om 8.1 a-0.7 e-0.8 g1.4 h0.4 k0.6 r1.8 s-0.3
fort+over 8.1 a-0.6 e-0.6 h0.3 k-0.3 l1.0 m0.4 p-0.3 q1.7
fort+pa 8.1 b-0.4 e-0.5 q-0.4
fort+sa 8.1 c0.4 g0.5 o0.6 r1.1 t0.4
fort+som 7.9 c0.4 d0.7 f-0.3 g-0.5 i0.5 l-0.4 o-0.3 q0.3 t1.9
fort+till 7.9 a-0.4 h0.6 i-0.3 j-0.3 l0.3
fort+vill 8.1 e0.5 f0.9 i0.9
fort+️ 8.1 g0.6
fortal 8.1 a0.5 e0.6 j0.9 s0.8
fortfa 5.3 a2.6 c4.3 d0.3 e3.4 f0.7 g-2.0 i-0.9 l1.0 n-0.3 p1.6 r0.8 t1.5
fortja 6.9 a-1.3 b0.4 c-0.6 f-0.4 g1.8 h0.3 i-0.4 j-0.3 k0.4 l-0.5 m-0.4 r1.4 s0.5
fortni 7.4 a-1.1 g2.0
fortro 7.6 a1.0 c0.4 f0.5 i2.3
fortsa 5.5 a-0.8 c0.5 d0.6 e-0.5 g1.3 h3.4 i1.1 l-0.3 o0.5 q0.3 r0.6 s-1.0
foru 6.4 a-0.4 b1.2 e1.0 j1.4 o-0.6 r1.0 s0.8
forume 8.1 a0.5 b0.5 e0.4 j0.8 s1.0
forut 6.9 a-0.4 b1.1 c0.7 d0.3 e-0.4 l-0.3 m0.4 o-0.5 p0.4 r1.0 s-0.5
forv 5.5 a0.9 b1.7 c0.8 d-0.8 e2.0 f1.3 g-0.4 i2.3 j0.4 l1.2 n-0.3 o-0.7 q-0.6 r-0.4
forv+man 8.1 b0.9 e-0.5 i-0.3
forv+mig 8.1 e0.5 g-0.4 p0.6
forv+om 8.1 d-0.3 e-0.5 s0.6
forvag 7.6 g-0.7 i-0.3 j0.6
forval 6.4 a0.6 b1.3 c0.4 d-0.8 e1.3 f1.8 h0.9 i1.4 k-0.4 l0.3 o-0.4 p0.4 q-0.6 r-0.5 s-0.6
forvan 6.8 a1.5 b1.0 c0.9 e1.1 h-0.5 i0.4 l0.4 m0.9 o-0.7 r0.5 s0.4
forvar 7.3 a-0.9 e-0.4 i-0.4 l0.9 s0.5
forvir 8.1 o0.4
fot 8.1 a-0.4 c0.7 d-0.3 e-0.4 f0.8 g-0.5 k1.4 n1.6 q0.3
fota 7.2 c0.6 d-0.7 e0.6 g0.4 i-0.5 n0.6 q-0.4 r1.0 s0.4
fotade 8.1 c0.3 e0.5 g0.4 h0.5 j0.4 s0.9
fotar 8.1 a0.5 b-0.3 e0.5 g0.4 k0.4 n0.6 r0.6 t-0.4
fotb 7.6 a-0.5 c0.4 e-0.8 k-0.4 n-0.4 t0.6
fotbol 7.9 a-0.4 e-0.6 r-0.4
fote+pa 8.1 b0.4 l-0.3
foto 5.9 b0.8 c0.9 d0.7 g0.6 j-1.0 k0.6 o0.4 p-1.2 q-0.3 r1.0 s1.4 t0.5
foto+av 8.1 a0.4 r-0.3 s0.6
foto+i 7.9 a0.7 b0.7 d1.1 e0.9 g-0.3 h-0.4 q-0.5 t0.4
foto+pa 8.1 a-0.4 e-0.6 h-0.4 k0.3 r0.5
foto+som 7.9 a0.8 c1.8 d1.2 g-0.3 i-0.3 k-0.5 r-0.3 s1.6 t0.4
fotogr 6.2 b1.0 c1.7 d1.2 f-0.4 g0.4 h0.4 i0.3 j-0.7 m-0.5 n-0.3 o0.8 p-0.9 q-0.7 s1.6 t0.6
fotona 8.1 a-0.4 c-0.6 d-0.4 g1.1 h0.4 n0.5 r1.5
fotot 8.1 g-0.6
fotv 7.9 d1.1 e-0.4 m-0.3 q0.3 s-0.4
fotvar 7.9 d1.1 e-0.4 m-0.3 q0.3 s-0.4
fr 8.1 c1.0 d-0.3 f0.4 i-0.3 j0.7 o0.4
fr+o 8.1 c1.0 d-0.3 f0.4 i-0.3 j0.7 o0.4
frac 8.1 c0.4 d-0.3 h-0.3 m0.3 p0.8 r-0.4 s0.9 t0.6
frag 4.3 a0.4 b1.6 c0.5 d2.8 e-1.7 f2.1 g0.4 i-1.1 j-1.2 k-0.5 l0.8 n-0.4 o0.8 p-1.6 q1.1 r2.4 s2.8
frag+av 7.9 a-0.5 b-0.3 c-0.4 f-0.3 g0.8 i0.5 k0.4 l-0.4 q1.0 r0.6
frag+bara 7.4 a-0.5 b-0.4 c0.4 d-0.4 g-0.4 i-0.3 l-0.3 m-0.6 n-0.5 o1.3 q0.5
frag+efte 6.6 a-0.3 i-0.3 o0.3 s-0.4
frag+en 8.1 a1.2 b0.6 g-0.4 i1.3 s0.4
frag+fran 8.1 a-0.4 o0.7
frag+hon 8.1 a-0.3 d-0.4 g0.8 q0.6 r0.8 t0.3
frag+i 7.9 a0.3 d1.1 j1.2 s0.5
frag+mig 7.9 a1.4 b-0.3 e-0.3 g-0.3 i-0.6 s3.1
frag+min 8.1 a0.4 b0.7 c0.9 g-0.5 s1.3 t1.2
frag+nago 8.1 a-0.5 g-0.3 l0.3
frag+och 7.6 b-0.7 c0.5 d1.4 e-0.6 f0.3 h-0.4 j-0.4 m-0.4 o0.4 s-0.3
frag+om 5.8 b1.8 d1.2 e-0.4 f1.4 g0.8 i-1.4 l2.0 n1.1 o-0.7 p0.5 q0.4 r1.2 s-0.7
frag+reda 7.9 a0.6 c-0.4 d1.1 g0.7 h0.3 i-0.3 n-0.3 p0.8 r1.3
frag+runt 8.1 a0.5 b1.0 i0.6 s0.6
frag+till 8.1 a-0.3 g-0.4
frag+vad 7.9 a-0.4 g1.0 k-0.3 q1.6 r0.9
frag+var 8.1 a-0.4 d-0.4 e0.4 j-0.3 l0.5 m1.4 p0.5 t0.5
frag+varf 7.9 i0.4 n0.5
frag+varj 8.1 a0.5 c0.9 d-0.5 f1.0 s0.4
frag+vem 7.3 a0.6 b-0.5 c0.5 d0.9 g-0.4 h0.7 i-0.4 j-0.4 r-0.5 s1.7
frag+vilk 8.1 c-0.3 d0.5 r0.7 s0.7
fraga 6.1 a-1.8 c-0.4 d0.6 f1.1 i-1.1 j-0.3 k-1.0 l2.6 m-0.5 o0.6 p-0.9 q0.3 s-0.6 t-0.7
fragad 5.5 b1.3 c-0.4 d0.6 e1.2 f0.5 g1.0 h-0.9 j-0.5 l-0.4 n0.5 o-1.0 q0.6 r1.4 s1.1 t1.1
fragan 6.3 a0.7 c0.5 d1.4 e-0.7 f1.6 g0.9 h1.0 i-0.8 k0.5 m1.4 n-0.8 p-0.8 q0.4 r1.4 s0.3
fragar 5.9 a1.8 c1.7 d1.7 e-1.0 f0.6 g-0.4 h0.8 i0.6 k1.3 l-0.3 m-0.4 o2.1 p-0.9 q-0.4 r0.9 s1.6
fragat 7.0 a0.9 b1.1 c0.7 d-0.6 e-1.1 f-0.4 h-0.5 i0.4 k-0.4 m-0.5 p-0.4 q0.9 s1.9 t-0.4
fragor 6.1 a-1.2 b-0.3 c-0.4 d1.3 e-0.6 f-0.5 h-0.6 i-0.9 j-0.9 l0.5 m-0.5 o-0.5 p0.4 q0.9 r0.5 s-0.9
frak 7.9 a0.4 b0.8 l-0.4 m0.7 n0.6
frakte 8.1 a0.4 b0.9 l-0.4 m0.8 n0.6
fram 4.8 a-1.3 c0.8 e-0.8 h0.9 i0.6 k1.9 l-0.8 m-1.2 p-1.8 q1.2 r1.3 s-1.1
fram+ar 8.1 a-0.4 d-0.4 e0.3 h0.4 k-0.3 l-0.5 n1.0 o0.7
fram+emot 6.8 a-1.2 g2.5 h1.4 i-0.8 l0.3 q0.5 r0.7 s-0.3
fram+en 7.9 a0.5 c0.4 e0.8 i0.4
fram+ett 7.6 b0.3 c-0.3 d0.5 e-0.3 g-0.3 r-0.3
fram+geno 8.1 b0.3 e-0.3 i0.6 k1.2
fram+mig 7.9 c0.4 i0.4 n0.9 s0.5
fram+och 7.9 g0.7 h0.4 m0.5 q-0.4 r1.0
fram+till 6.9 a0.9 b0.8 c-0.6 d0.6 g-0.7 i1.1 j-0.3 l0.7 m-0.3 n-0.4 r-0.6
framat 7.9 a-0.4 g-1.0
framfo 7.0 a-0.6 e-0.6 f-0.3 g0.5 j-0.4 k0.9 m-0.5 n1.0 o-0.5 p-0.4 r1.2 t-0.6
framga 7.4 b-0.3 c-0.4 g-0.4 i0.5 k0.7 o1.4 q-0.5
framme 8.1 e-0.5 g-0.6 i-0.4 q0.5 s0.8
framov 7.3 a-0.7 c1.0 d-0.4 e-0.4 h1.1 l-0.4 p-0.3 r0.9 s-0.4
framst 7.6 a0.5 e-0.6 g0.3 h0.6 i0.5 j0.7 p-0.5 r0.5
framti 7.0 a-0.8 c-0.4 g0.3 h-0.3 i0.5 k0.8 l-0.6 m-0.5 n0.7 q0.9 t-0.3
fran 3.3 a-1.6 b-0.5 c-1.0 d-0.8 e-1.7 f-0.8 g-0.4 h0.3 i2.6 j-0.4 m0.4 n0.4 o1.4 p-1.5 q3.2 r1.8 s-2.1
fran+advo 8.1 c0.4
fran+arss 7.4 a1.1 h-0.4 i1.7
fran+att 8.1 a0.7 d-0.4 g-0.8 i-0.6 j-0.3 k0.5 s1.4
fran+augu 8.1 e1.0 g-0.4 m-0.3 p0.9 q1.9
fran+borj 7.6 a0.6 b1.0 d0.7 e-0.6 f-0.4 g-0.8 i-0.4 k0.6 l0.4 n-0.4 q0.5
fran+dans 7.9 a-0.5 c-0.6 d0.6 e-0.5 k0.3 l0.7 o0.8 q1.8
fran+den 6.5 a0.7 c1.2 d-0.5 e0.5 f0.5 i0.4 j0.8 k0.4 m1.0 o-0.5 p-0.3 q-0.7 r-0.7 s-0.5 t-0.6
fran+dera 8.1 a-0.4 b-0.4 d0.4 f0.3
fran+dig 7.6 a-0.3
fran+en 6.6 a0.4 c-0.4 d-0.5 h-0.5 i0.4 j-0.3 l1.0 m-0.3 n-0.5 p-0.6 q0.9 s-0.6 t-0.5
fran+er 6.1 a-0.4 b1.9 d0.4 e0.6 f1.2 g-1.0 h-0.4 i1.0 k-0.5 l0.4 m-0.6 n-0.3 o0.6 r-0.8 s0.9
fran+ert 7.9 a1.5 b0.5 d2.8 e0.5 f-0.3 g-0.4 k1.0 l0.4 m0.4 n0.3 s-0.3
fran+ett 7.3 a0.4 e0.5 h-0.4 i0.8 l-0.5 m0.6 o-0.5 p-0.4 q-0.7
fran+fakt 7.9 d-0.5 e-0.5 f0.5 k-0.3 l-0.4 m-0.5 n0.6 o0.4 q0.4
fran+finl 7.9 a-0.3 d0.3 e0.4 g0.5 h0.3 m-0.5 o1.6
fran+forr 7.9 a0.8 b-0.4 d2.1 i0.3 k-0.4
fran+fors 7.0 c-0.6 e0.8 g0.4 h1.4 j0.3 k0.5 l0.6 o0.7 p-0.4 r0.7 t0.8
fran+foto 7.9 a0.5 d0.4 e1.0 h-0.4 i-0.3 q-0.5 t0.4
fran+gotl 8.1 e-0.5 h0.7
fran+hand 8.1 a-0.8 i-0.4 l0.4 p-0.4 q1.6 r0.4
fran+hela 7.9 a-0.5 b0.3 e-0.6 g1.0 h0.5 k-0.5 m-0.3 o0.5 q0.5 r1.1
fran+i 7.0 b-0.7 c-0.4 e0.6 h-0.3 i1.7 n0.7 o1.7 p1.1 q-0.8 r0.8 s-0.4
fran+jag 8.1 b0.3 f0.6 g-0.3 n-0.4 o0.5 q0.5 r-0.3
fran+janu 7.3 a-0.4 b-0.6 d-0.5 g-0.5 j-0.3 l0.4 n-0.5 q0.3 t0.5
fran+juni 8.1 b0.3 h0.4 m0.4 o0.8 r-0.4 t0.3
fran+kult 8.1 a-0.5 d-0.4 l0.8 n0.6 q-0.5 t0.9
fran+kund 7.6 a0.4 b0.5 d1.1 f0.8 g-0.3 i0.8 n0.4 o-0.5 q0.4
fran+lans 8.1 h-0.4 k1.1
fran+leve 7.9 a-0.9 b-0.5 f0.5 h0.4 i-0.4 k0.4 l-0.6 m-0.4 n0.6 o2.0 q-0.4 t-0.3
fran+maj 8.1 a0.5 b1.5 c0.4 d-0.4 e-0.4 f0.3 g-0.5 i1.5 n-0.4 s-0.5
fran+mars 7.4 b-0.3 d1.0 e-0.7 g0.8 h1.2 i0.8 m-0.4 t0.5
fran+mig 6.8 a-0.8 e-0.7 g0.7 i-0.3 j0.7 k0.9 l0.4 n0.4 q0.5 r1.2 s-0.9 t-0.4
fran+min 7.4 a0.6 b1.0 c-0.3 e0.9 i0.7 j0.7 k-0.3 l0.6 p0.8 s0.8
fran+mobi 8.1 a-0.4 g0.3 r0.4 s0.6
fran+och 6.2 a-0.5 b-0.6 c-1.0 d0.7 e-0.7 g-0.4 h2.0 i1.7 l-0.4 m0.8 n-0.4 o0.4 p-0.3 t0.3
fran+oss 6.9 a-0.4 d0.3 g0.6 h0.8 i0.5 j-0.4 k0.5 m0.4 n0.4 o-0.6 p1.0 s0.4
fran+sin 8.1 k0.4 n0.8
fran+skat 7.9 a-0.4 b-0.4 c1.0 g0.6 h-0.4 i-0.3 k0.5 l0.7 o0.7 p-0.3 q-0.4 r0.8
fran+spar 8.1 f0.7 g-0.5 q1.3
fran+var 6.9 e0.9 g-0.8 i-0.3 k0.4 m-0.3 p0.5 q2.3 r-0.3 t0.5
fran+vara 7.9 a-1.0 b0.4 c-0.5 e-0.5 h0.3 i-0.3 j-0.5 k0.5 l-0.4 q0.6 t0.3
fran+vart 7.6 a0.3 b0.4 g0.6 j0.7 k0.5 q1.0
fran+veck 7.9 c0.5 e-0.3 h0.4 i0.5 n0.4
fran+verk 8.1 d0.6 e-0.5 o0.3 q0.3
fransk 8.1 a-0.4 c-0.3 d-0.6 f0.3 g0.4 h-0.4 r0.5 t0.4
frantr 8.1 a0.6 c0.6 e0.5 i1.7 j0.9 p0.6
franva 7.3 c0.5 d1.4 e-0.6 f0.5 g-0.4 h0.4 i-0.3 j-0.4 k0.3 l-0.5 n-0.7 q0.5 r-0.3
fre 8.1 f0.3 h0.4 o0.6 q-0.3
fred 4.9 a-0.7 c1.4 d0.4 e0.6 g-1.0 h1.6 j-1.0 k3.1 n3.1 o1.3 p-1.6 r0.7 s0.5 t0.9
fred+ar 8.1 a-0.6 g-0.5 h0.4 i-0.4 m-0.3 o0.5
fred+de 8.1 d-0.4 i-0.4 k-0.5 l-0.3 n0.7
fred+den 7.4 a-0.5 b0.4 e-0.7 h0.5 i-0.4 l0.9 n1.5 o-0.4 p-0.3
fred+det 8.1 a-0.3 b0.5 c-0.4 d-0.3 h0.5 k0.9 n1.8
fred+far 8.1 a-0.4 c0.3 f0.6 i-0.3 k1.6 q0.3 t0.4
fred+har 8.1 g0.5 r0.8
fred+och 7.2 a-0.6 c0.9 g-0.5 k0.8 l0.5 n0.5 q-0.5
fred+pa 8.1 a-0.5 g0.9 h0.8 m0.5 r0.5 s-0.3
fred+stan 8.1 b0.4 e0.4 k-0.4 o0.8 p0.8
fredag 5.1 a-1.7 c1.1 e-0.6 h1.0 j-1.2 k3.1 l0.3 n2.8 o1.1 p-1.3 s-1.1 t1.0
fredri 6.5 a1.0 b0.7 c0.6 e1.7 g0.7 h0.9 i0.5 k0.4 l0.3 n0.9 o0.8 p-0.5 r1.1 s2.0
fri 7.4 a0.4 g-0.4 l-0.3 m0.8 n0.5 q-0.4
fria 7.6 a-0.5 e-0.3 i0.3 o0.5
frid 5.7 a1.2 e-0.4 g1.1 j-0.3 m-0.6 o1.1 p-0.4 q0.7 r1.4 s-0.3
frid+fadi 7.9 a-0.8 g0.3
frid+fina 7.6 a-0.4 g0.9
frid+john 7.6 a-2.3 g2.8
frid+och 7.9 a-0.6 o1.6
frid+var 8.1 a-0.7 g1.4 k0.5 r1.0 t0.4
frida 7.9 a-0.6 b-0.4 d-0.3 e-0.3 g0.6 i-0.5 k0.4 o-0.5 q0.7 r1.1
fril 7.3 c0.5 d1.1 e-0.6 g1.1 h0.9 i0.5 s1.7
frilan 7.6 a0.4 c0.7 d0.9 e-0.4 g0.7 i0.7 r0.4 s1.9
fris 6.0 a1.4 b0.6 c0.6 d1.7 e1.2 f-0.5 g-1.3 h1.2 i2.0 j0.8 l-0.4 o0.5 p-0.3 q-0.4 r-0.3 s0.3 t1.3
fris+och 8.1 c-0.4 d0.8 e0.6 h0.7 p1.0 s0.6 t-0.3
fris+till 8.1 c0.4 e-0.6 h0.3 k0.3 o0.5
friser 8.1 c-0.3 e0.5 h0.7 i0.8 r0.3 s-0.3 t-0.4
frisk 7.6 d0.3 g-0.5
frisko 7.6 c0.4 d1.0 g-0.3 i1.0 r-0.4 t0.9
friskv 7.9 c0.5 g-0.4 i1.3
frisor 7.4 a1.0 b1.0 c-0.5 d0.6 e0.9 g-0.5 h0.5 i0.5 n0.3 o-0.3 p0.6 q-0.3 s1.1 t0.4
frist 8.1 a0.4 c1.1 d0.7 e-0.3 i-0.5 j0.8
frit 6.9 a-0.3 b-0.7 c-0.7 d1.3 i-0.4 l-0.5 m-0.5 n0.6 o0.8 s0.6
fritid 7.4 b-0.3 c-0.6 d0.6 h0.4 k0.6 l-0.3 o0.9 q0.6
fritt 7.9 d0.6 i-0.3 s0.9
friv 8.1 a0.3 i0.5 j1.8 p1.1 s-0.4
frivil 8.1 a0.3 i0.5 j1.8 p1.1 s-0.4
frok 7.6 c0.6 d0.6 e-0.3 g0.4 t0.5
froken 7.6 c0.6 d0.6 e-0.3 g0.4 t0.5
fros 7.9 e0.6 j0.9 k0.5 l0.7 o0.6
froste 8.1 c0.4 e0.3 j1.0
fru 5.9 b-0.3 c-0.7 d-0.5 e0.5 g1.1 i-0.8 k0.8 m0.6 n1.6 p-0.5 q1.2 r1.9 s0.9
fru+skri 8.1 a-0.8 n0.7 r0.5
frug 7.6 b0.5 f0.6 g-0.4 i0.8 k0.4 m0.4 n-0.4 p-0.3 q1.1 r-0.6 s0.5
frugan 7.6 b0.5 f0.6 g-0.4 i0.8 k0.4 m0.4 n-0.4 p-0.3 q1.1 r-0.6 s0.5
fruk 6.7 b0.4 e0.4 f0.6 g0.6 i-0.3 q0.5 r-0.4 s0.4
fruk+och 7.9 b0.4 g0.5 s0.6
frukos 7.3 a-0.7 b0.5 e0.4 f0.6 i-0.4 q0.5 r-0.4 s0.5
frukt 8.1 a-0.4 g1.5
frukta 7.6 a0.7 g-0.8
frun 7.6 a-0.8 c0.3 g1.3 i-0.5 n0.7 o-0.3 p0.3 r1.8 s-0.3 t0.3
frus 8.1 c-0.3 e-0.3 j0.5 l0.9
frys 7.9 b-0.5 d1.1 e1.2 g1.0 h0.4 k0.4 l1.3 o-0.4 t0.9
fukt 7.3 b-0.4 c0.6 d0.6 e1.1 h-0.4 i-0.8 j0.7 k0.5 p-0.5 q0.4 s0.3
fukten 8.1 e0.4 j0.8 o0.4 s0.5
ful 8.1 a-0.8 g1.0 o0.6 r1.0
full 5.7 b0.8 d-0.4 e0.6 f-0.3 h1.9 i0.8 j0.4 k1.0 m-0.3 n0.5 q0.9 r0.9 s-0.5 t0.8
full+av 7.4 a0.6 d-0.5 e1.2 f-0.4 h1.7 k1.0 n0.6 o0.5 p-0.3
full+fors 8.1 b0.5 c0.6 d0.6 e-0.3 f-0.4
full+pa 8.1 a-0.4 c-0.4 f0.3 g0.9 h1.3 k0.3 l-0.3 m0.4 o-0.4
fullko 8.1 g0.6
fullma 6.9 a0.8 c-0.5 f-0.4 g-0.6 h-0.4 i1.4 j1.3 l0.8 m-0.6 p0.6 q1.3 s-0.4 t0.4
fullt 7.4 b-0.3 c-0.4 d-0.5 i0.3 k0.6 l-0.6 r-0.4
fullte 8.1 a-0.4 c-0.4 f0.3 g0.9 h1.3 k0.3 l-0.3 m0.4 o-0.4
fult 8.1 a0.7
fund 6.6 a-0.7 b-0.3 f-0.4 g0.7 h1.0 j-0.4 k-0.6 m0.4 n-0.5 o1.1 p-0.5 r-0.4 s0.8
fund+pa 7.0 a-0.3 b-0.4 g1.0 h1.0 j-0.3 k-0.3 m0.6 n-0.3 q-0.3 r-0.4 s0.4
funder 6.6 a-0.7 b-0.3 f-0.4 g0.7 h1.0 j-0.4 k-0.6 m0.4 n-0.5 o1.1 p-0.5 r-0.4 s0.8
fung 6.3 a2.1 b0.8 c0.6 d0.7 e2.0 g-1.0 i-0.9 m0.7 n0.4 o0.4 p-0.6 q0.4 t1.0
fung+det 8.1 j1.0 m0.6
fung+i 8.1 a0.4 d1.5 k0.3 t0.7
fung+pa 8.1 b-0.3 c-0.3 d0.6 f-0.3 g0.5 m-0.4 o0.7 q-0.4 r0.5 t-0.4
funger 6.3 a2.1 b0.8 c0.6 d0.7 e2.0 g-1.0 i-0.9 m0.7 n0.4 o0.4 p-0.6 q0.4 t1.0
funk 6.1 a-1.2 b-0.3 c-0.4 d-0.5 i-0.5 j-0.7 k3.4 p-0.9 q-0.3 r1.6 s-0.9 t0.8
funk+for 8.1 a-0.4 g-0.5 i-0.3 k0.5 t0.3
funk+inte 8.1 a1.5 g-0.5 i1.2
funka 7.9 b-0.3 d-0.4 g0.4 h-0.4 r1.0
funkar 6.5 a-0.7 b-0.4 d0.3 f0.4 j-0.6 k3.0 n-0.5 o0.3 p-0.5 q-0.5 r1.5 s-0.7 t0.7
funkti 7.4 a-0.9 b-0.5 c-0.7 e-0.4 f-0.4 i-0.4 k0.6 o-0.5 r-0.5 t0.3
funn 7.9 a-0.6 b0.4 g0.6 i0.3 n-0.3 t0.7
funnit 8.1 b0.5 h0.3 i0.3 n-0.3 t0.8
fy 7.3 g-0.7 i0.8 n1.1
fyfa 7.4 a1.0 g-0.4
fyfa+va 8.1 a1.5
fyfan 7.4 a1.0 g-0.4
fyll 6.8 a-1.1 c-0.8 d-0.5 g1.0 h1.1 i-0.8 j0.5 o0.5 p-0.3 r0.7 s-0.4
fyll+ar 7.9 a-0.4
fyll+i 7.9 c-0.3 e0.6 g-0.3 h0.4 j0.8 m-0.4
fyller 7.2 a-0.9 c-0.5 e-0.4 g0.5 h0.8 i-0.6 o0.6 r0.8 t-0.4
fyra 5.0 a3.3 b2.2 c2.4 d1.8 e3.0 f0.5 g-0.6 h1.0 i1.6 j1.1 k0.6 l1.3 m1.5 n0.8 p-0.6 s0.7 t1.9
fyra+anst 8.1 b1.7 c0.5 d-0.5 e0.6 f0.5 i-0.3 m0.6 o-0.3
fyra+ar 8.1 a0.4 c1.1 e-0.3 i1.1
fyra+gang 7.2 a0.5 c-0.6 d1.2 i0.9 j0.7 p-0.4 q0.3
fyra+mana 7.9 a1.0 c2.2 d-0.4 e-0.4 f0.9 g-0.3 i0.5 l-0.3 s1.0
fyra+minu 7.6 a0.5 b0.6 i-0.3 r0.4 s0.5
fyra+nya 8.1 a-0.3 c-0.4 d-0.4 m-0.3 t0.5
fyra+pa 8.1 d0.3 e-0.3 f0.7 m0.8 p0.7 s0.6
fyra+pers 8.1 d0.4 s0.6
fyra+sido 7.6 a1.0 b0.5 c1.1 d0.7 e0.5 g-0.6 h-0.3 i0.8 j0.6 r-0.5 t1.0
fyra+spra 8.1 a-0.3 b-0.3 r-0.4
fyra+timm 8.1 b-0.5 c-0.5 j0.6 k0.4 m0.8 o0.5 p-0.3 r0.3 s0.3
fyra+tuse 8.1 a0.6 b1.8 i0.4 p0.9 s1.1
fyra+veck 8.1 a-0.5 l0.3 n0.7 o-0.3
fyrahu 8.1 d0.5 s0.6
fyrt 7.0 b0.5 c0.5 g0.6 h0.6 i-0.5 j-0.3 k-0.4 m0.3 n0.7 p-0.4 r0.9 s0.7 t1.6
fyrt+minu 8.1 e0.4 f0.4 h0.8 n1.1 o0.3 r0.5 t1.0
fyrtio 7.0 b0.5 c0.5 g0.6 h0.6 i-0.5 j-0.3 k-0.4 m0.3 n0.7 p-0.4 r0.9 s0.7 t1.6
fyyy 8.1 a0.7 g-0.5
g 7.9 e0.5 g0.6 h0.7 s0.6
ga 5.3 a1.2 b0.7 c-1.2 d-0.4 e-0.4 f-0.8 g0.4 i-0.5 k2.2 l-0.4 o-0.8 p0.8 r1.0 s-1.0 t-0.5
ga+hem 7.6 d-0.3 g-1.6 i0.5 r-0.4
ga+igen 7.4 a0.4 e0.5 f0.4 i-0.3 j0.6 k0.5 m0.4
ga+in 8.1 g0.4 q0.9 r0.5
ga+med 8.1 b0.7 d0.5 i0.5 k0.7 m0.3
ga+och 8.1 a1.4
ga+over 8.1 a-0.3 c0.5 d-0.4 g0.5 h0.7 i-0.5 n0.4 r0.5 t0.9
ga+pa 7.6 a0.9 d0.7 k0.4 p0.6
ga+runt 8.1 a-0.7 e-0.3 g0.7
ga+till 7.4 c-0.4 g0.9 l-0.3 n0.3 r1.4 t-0.6
ga+upp 8.1 a0.7 e0.9 p0.9
ga+ut 7.4 b0.6 c-0.4 e-0.5 f-0.3 i-0.5 k0.3 l0.3 o-0.4 t0.3
ga+vida 7.4 b-0.3 i1.0 j0.4
gabr 8.1 a0.5 b0.8 e1.3 p1.0
gabrie 8.1 a0.5 b0.8 e1.3 p1.0
gall 5.1 a-2.4 b-1.7 d-1.3 e-0.8 f0.7 g-2.0 h-0.5 i-1.5 k0.6 n-0.5 o2.9 p-1.1 q1.0 r-0.8 s-1.5
gall+allt 7.9 a-0.7 d0.4 h0.4 j-0.3 k0.3 l-0.4
gall+den 8.1 i0.5
gall+for 8.1 e-0.4
gall+fran 8.1 i0.5 q-0.3
gall+inte 7.4 a-1.0 d-0.8 e-0.6 f0.4 g-0.3 i-0.5 k-0.3 m-0.4 o1.2 r0.4 s-0.4 t0.3
gall+och 8.1 j0.5
gall+sa 8.1 o0.4
galla 8.1 a0.7
gallan 8.1 c0.4 g-0.5 j0.4
gallde 7.3 a-0.7 d-1.0 e0.4 f0.7 g-0.5 j-0.4 k-0.4 m0.6 n-0.4 o-0.3 p0.3 s-0.4
galler 5.3 a-2.4 b-1.6 d-0.6 e-0.5 f0.4 g-1.3 i-1.2 k0.5 l0.6 m0.3 o3.3 p-1.3 q0.4 r-0.4 s-1.2 t0.4
gaml 5.7 a-1.7 d-0.7 e-0.5 g-1.1 h-0.7 i-0.4 j-1.0 k0.4 l0.3 m-0.4 o1.0 p-0.9 q1.8 r0.8 s-1.1
gamla 5.7 a-1.4 d-0.7 e-0.4 f0.4 g-1.1 h-0.8 j-0.9 l0.4 o1.2 p-0.8 q2.0 r0.8 s-1.0
gamm 6.6 a-0.8 b0.4 d-0.3 f0.9 h0.4 i-0.5 j-0.4 m1.0 r0.4 s-0.5 t0.4
gammal 6.8 a-0.6 b0.4 f1.1 i-0.4 j-0.4 m0.6 n0.3 s-0.5 t0.5
gammel 8.1 g0.6 h0.7 m0.5 r0.4
gang 4.1 a1.5 b2.2 c0.7 d3.3 e2.1 f0.5 g-1.2 i0.6 j-0.6 k2.8 l0.6 m1.0 o2.0 p-1.0 q1.4 r0.5 s-0.6 t0.3
gang+blir 8.1 b0.5 i0.3
gang+den 7.9 b0.7 c1.0 d-0.4 i-0.3 m-0.3 o0.4 q1.0
gang+dess 8.1 a0.7 b0.5 c1.0 e0.7 f0.7 m0.6 o0.7
gang+det 8.1 b1.6 c-0.4 d0.6 e0.6 f0.5 i-0.4 m0.3 o0.5 q0.8
gang+for 7.2 a0.7 b0.3 c0.4 e1.6 f-0.5 h-0.3 i1.0 j0.4 m-0.3 n0.5 p-0.4 q-0.3 r-0.4
gang+har 7.3 b0.3 c0.6 i0.4 k0.8 p0.4 r0.8 s1.2 t0.5
gang+i 6.7 a-1.6 b1.2 c-0.7 h0.5 i-0.3 j-0.5 n0.8 o0.5 p-0.7 s-0.6 t0.4
gang+inte 8.1 d0.6 e0.5
gang+jag 7.9 a0.6 c0.4 d1.5 f0.6 k0.3 o0.6
gang+man 8.1 a0.8 b0.8 d-0.6 g-0.3 r0.3
gang+med 8.1 a-0.3 g0.6
gang+men 7.9 c0.4 d1.2 g-0.6 l0.7 o0.7
gang+nago 8.1 a0.9 e1.4 k-0.3 m0.5 p0.5
gang+och 6.6 c0.5 d1.3 e-1.5 i-0.8 k0.4 n-0.6
gang+om 7.9 a0.5 b-0.4 c1.4 d1.8 e-0.5 i0.7 k0.7 m0.9
gang+pa 7.2 b-0.3 c-0.8 g1.4 i0.6 n0.4 p0.7 r0.4
gang+sa 7.6 b0.3 f-0.3 i0.5 k-0.3 l1.1 o-0.3 r0.5 t-0.3
gang+samm 8.1 b0.3 c-0.3 g0.5 h0.7 i-0.6 k-0.4 m0.6 r0.7
gang+sen 8.1 a0.5 b0.4 d0.7 f0.5 k0.4 m0.6 p0.8
gang+till 6.8 a0.3 d-0.4 e1.4 f0.5 g0.9 h1.3 l-0.4 m0.4 o0.8 s0.7
gang+utan 7.4 a0.6 b-0.4 d1.3 e1.2 i0.4 j0.6 m-0.4 n-0.4 p-0.3
gangen 5.4 a0.9 b0.7 c0.9 d0.7 e0.8 f0.7 g0.4 j0.6 k1.3 l0.7 m-0.9 n0.8 o1.5 q0.6 r1.9 s-0.9
ganger 5.2 a2.1 b0.6 c1.7 d4.4 e0.5 f1.6 g-1.5 h-0.8 i0.9 j0.7 k1.0 l0.3 m1.7 o0.7 q0.7 s0.3 t0.4
ganget 8.1 a-0.5 b0.9 g0.5 r0.8
gans 6.8 a-0.5 e0.3 g0.5 j0.4
gans+snyg 8.1 g0.6
ganska 6.8 a-0.5 e0.3 g0.5 j0.4
gar 3.9 a-0.4 b0.5 c1.8 d-0.4 e0.8 f1.1 g-2.3 i0.7 j-1.1 k2.9 l1.9 m0.5 n2.8 o1.6 p0.4 q1.9 s-2.7 t4.2
gar+allt 8.1 a-0.4
gar+att 6.5 a2.0 c2.4 d0.9 e1.3 g-0.7 i0.6 j0.7 l-0.4 n-0.4 o-0.3 p3.3 r-0.6 s-0.5 t-0.5
gar+bra 7.9 b0.3 c0.9 d-0.3 g-0.3 i0.7 k0.4 n0.5
gar+den 7.4 a-0.7 b-0.5 e-0.7 f-0.9 i-0.4 k0.9 l0.9 n2.5 p-0.5
gar+det 5.9 a-3.1 b-0.9 c-0.7 d-0.5 e-1.4 g0.6 i-0.4 k0.7 l3.0 o2.2 p-1.0 q1.0 r0.4 s-0.9 t1.5
gar+for 8.1 a-1.7 g-0.4 n0.4
gar+fore 8.1 a-0.6 e-0.7 f0.3 i-0.3 k1.7 l0.9 m0.4 n0.4 s-0.4 t-0.3
gar+fort 8.1 b0.8 g0.9 i0.7 r0.5
gar+i 6.5 d-0.7 e1.8 f0.7 g-0.6 i0.9 j-0.4 k0.3 o-0.5 p0.9 t3.1
gar+igen 8.1 a0.4 b-0.3 c-0.3 e1.4 f0.6 p1.5 s0.4
gar+inge 8.1 e0.7 g0.5 p1.0
gar+inte 6.1 b1.4 d-0.8 e2.2 g-1.0 h0.8 i-1.1 l2.5 m-1.0 n0.9 o1.2 p-0.4 q0.7 s-0.8 t0.7
gar+ivag 7.9 a-0.4 h-0.3 k0.3 l-0.3 n2.0 o-0.5 q-0.3
gar+jag 7.9 a0.8 b0.6 c-0.3 f0.4 i-0.3 k0.4 m2.0 p0.7 q0.5 r-0.4
gar+kval 7.9 a0.4 b-0.4 d1.0 e-0.5 i0.6 o0.4 p-0.3 r0.5 t1.0
gar+med 7.9 d-0.4 e1.1 j0.4 k0.3 l0.4 n0.9 o0.5 t-0.4
gar+och 7.4 a-1.2 c-0.4 d-0.6 e-0.7 f-0.6 i-0.3 j-0.4 l0.3 o-0.6 p-0.4 q0.6 r0.3
gar+over 8.1 e0.3 f0.9 g-0.3 i0.3
gar+sa 7.9 a0.7 b-0.4 c2.9 f0.6 g1.0 h1.8 i-0.7 l-0.3 q0.6
gar+som 8.1 a-0.4 c0.5 e0.4 q-0.4 t0.5
gar+till 6.6 a0.3 b-0.7 c0.7 d-0.4 g-0.5 i2.1 j0.3 k-0.5 m0.8 r-0.5 s-0.4 t0.7
gar+ur 8.1 a0.3 c0.7 e-0.3 i0.6 s0.9
gar+ut 6.5 a0.3 d0.6 f-0.8 g-0.5 i1.0 j-0.5 k0.8 l0.5 n0.8 p-0.6 s-0.4 t1.3
gar+vida 7.9 a0.6 b1.3 e-0.3 f0.9 m1.4 o-0.3
gara 7.0 a0.3 b-0.4 d0.4 e0.6 h1.3 j0.4 l1.0 n0.3 p-0.5 q0.6 s1.9 t-0.3
gara+ocks 8.1 d0.3 g0.8 h1.4 l0.3 q0.8 r0.6
garage 7.6 a-0.4 d0.3 g0.6 h1.6 i0.6 q0.8 r0.3 t-0.4
garant 7.6 a0.8 e0.8 g-0.3 i-0.8 j0.7 l1.0 p-0.7 r-0.4 s2.3
gard 6.3 a0.9 b-0.5 c1.4 d0.6 e0.5 h0.7 i0.7 l0.9 o-0.4 p3.4 q1.7 r0.8 s0.7
gardag 7.9 a0.7 e-0.4
garden 7.2 b-0.4 d0.8 f0.7 h0.3 i0.5 p1.0 r0.3
gardin 8.1 a0.5 c1.7 p1.4
garn 4.6 a-0.7 d0.6 e-0.6 g-2.0 h1.7 i-1.0 j-1.2 k1.0 l1.0 m1.9 o1.3 p-1.3 q0.5
garn+att 7.9 b-0.4 e-0.3 g0.3 i0.3 o0.4 r-0.5 t0.3
garn+av 7.9 b-0.4 c0.9 e-0.4 o1.1 s0.4
garn+det 8.1 b0.6 g0.4 l0.4 m0.7 q0.5
garn+en 7.4 a-0.6 d0.4 f0.7 i-0.3 k1.0 l-0.3 m0.9 o0.4 p0.7 q0.5 s0.4
garn+ha 7.6 a0.3 b0.6 d0.7 f-0.6 m-0.4 o0.7 t0.6
garn+inna 8.1 a-0.4 k0.7 m-0.3 q0.5 r0.3 t0.4
garn+med 7.9 a-0.6 b0.4 d-0.4 o-0.3 q-0.3 r-0.4 s-0.3 t0.5
garn+pa 8.1 a-0.3 d-0.4 g0.5 h0.6 l0.4 r0.5
garn+samm 8.1 a-0.4 d-0.4 h2.0 l0.6 q0.3 r0.6
garn+sta 8.1 c0.6 e-0.3 s0.4
garn+till 7.9 a-0.4 c-0.4 d0.6 f0.4 h-0.3 m0.3 r-0.3
garn+ut 8.1 a0.3 e-0.4 i0.6 o0.8
garn+utan 8.1 b0.5 e-0.3 k0.6
garn+vara 7.6 a0.4 d0.4 e0.8 q0.4 r-0.5 t0.6
garna 4.7 a-0.8 b-0.4 e-0.4 g-1.3 h2.1 i-1.1 j-1.1 k1.0 m1.7 o1.2 p-1.0 q0.8 t0.3
garner 8.1 b0.8 g-0.4 m0.9 q0.3
gast 6.2 a-1.5 b0.3 d-0.9 e-0.3 f0.8 g0.5 h0.6 i-1.3 j-0.7 k0.6 n0.9 o1.5 p-1.0 q0.4 r2.1 s-0.6 t0.4
gast+for 8.1 r0.6 s0.3
gaster 7.0 a0.5 c0.3 d-0.6 e0.5 g-0.4 h0.6 i-0.6 j-0.4 k0.6 m-0.4 o0.6 p-0.4 r0.9
gastli 8.1 a-0.5 q-0.4 t1.1
gata 7.4 a0.5 b-0.5 d-0.5 e1.1 g-0.3 i-0.4 j0.6 o0.4 q-0.4 r-0.7 s0.7 t2.3
gatan 7.6 b-0.5 d-0.5 e0.6 i-0.3 o0.4 q-0.3 r-0.6 s-0.3 t2.4
gatt 5.3 b0.6 c2.8 d2.5 g-1.0 h1.2 j0.8 k0.5 n2.3 o0.7 p-1.4 q0.8 r1.2 s-2.1 t-0.7
gatt+i 6.8 a-1.1 b-0.5 e0.5 i-0.8 j0.3 k0.4 l-0.6 n0.6 o0.6 p-0.5 r0.7 t-0.4
gatt+igen 7.9 a0.8 b1.3 c0.5 e0.7 j0.5 q0.3
gatt+pa 7.9 e0.4 j0.5 n1.1
gatt+till 7.3 a-0.4 c-0.6 f0.4 g-0.8 i0.7 j1.3 l1.5 m-0.4 p-0.3 q0.8
gatt+upp 8.1 b0.3 d0.8 q0.7 t-0.4
gatt+ut 7.6 c0.6 e0.3 g0.4 i0.7 q0.9 r-0.3
gatt+vida 8.1 a-0.9 c-0.4 f-0.6 i-0.4 n0.8 q-0.6
gav 6.1 a-0.3 e1.0 g1.3 h3.2 i0.5 j-0.7 k1.4 l0.9 m-0.4 o-0.4 p0.9 q0.9 r1.2 s0.9
gav+dem 8.1 g-0.4 h1.2
gav+hono 7.9 a-0.4 c0.5 d-0.5 e-0.5 g0.7 h1.9 l0.6 o-0.5 q0.5 r1.0 s-0.3 t0.4
gav+mig 7.6 f0.7 g1.3
gav+oss 8.1 a-0.5 d-0.3 l0.6 o-0.4
gav+sig 7.9 d-0.5 e-0.5 k0.7 n0.5 r0.5
gave 8.1 b0.4 c0.4 l0.3 p0.7 q0.4 s0.9
gaveln 8.1 b0.4 c0.4 l0.3 p0.7 q0.4 s0.9
gavl 7.9 g-0.7 h0.4
gavle 7.9 g-0.7 h0.4
gdpr 7.6 a-1.5 b-0.7 c-0.5 e-0.9 f0.5 h-0.6 i-0.4 j-0.6 k0.4 l-0.4 p-0.6 r0.5 s-0.4 t-0.4
ge 5.8 c1.1 e0.9 f1.2 h0.4 i0.4 l0.5 n1.7 p0.5 r0.8 s0.6 t0.5
ge+henn 8.1 a-0.4 c-0.3 d-0.3 e-0.5 f-0.3 o-0.4 r0.3
ge+mig 7.0 a0.8 b0.3 c1.2 e1.7 f1.9 g0.3 h0.6 i0.3 l0.3 n1.5 o0.4 p-0.4 s0.8 t1.1
geme 7.6 e1.0 f-0.4 g-0.4 h-0.4 n-0.4 o-0.3 q1.3 s-0.3
gemens 7.9 a-0.4 d-0.4 f-0.3 h-0.4 o-0.3 q1.4 r0.3
gena 7.4 a1.1 c0.5 d0.4 e0.3 g-0.6 h-0.4 i-0.3 o0.4 t2.1
genast 7.6 c0.5 d0.4 e0.3 h-0.4 i-0.3 o0.4 t2.1
gene 7.3 a-0.9 c0.7 d-0.7 e-0.4 f0.5 g0.3 h0.8 i-0.5 j-0.4 k0.5 l0.9 m0.3 q0.5 r1.2 s-0.4
gene+och 8.1 a-0.3 g-0.4 l0.5
genera 7.4 a-0.6 c0.7 d-0.6 e-0.5 g0.4 h0.4 i-0.4 j-0.3 l0.4 r1.1 s-0.3
geno 5.7 a0.7 b1.3 c-0.5 d-0.4 e2.4 g0.3 j1.3 k2.6 m1.5 r1.5 s-0.6
geno+att 7.6 a1.0 b1.7 e1.0 g-0.8 i1.2 m0.7 p-0.3 s0.6
geno+av 8.1 b-0.5 c-0.5 d-0.5 g0.6 h-0.4 m0.3 n0.4 o0.7 r0.9
geno+en 8.1 b1.0 d-0.4 e0.7 f1.0 g-0.3 k1.1
genom 6.2 a1.4 b1.7 d0.5 e1.6 g-0.4 h0.4 i0.3 j2.1 k-0.7 m1.0 r1.0
genomf 8.1 a-0.4 l0.4
genomg 6.8 a-1.1 c-1.0 d-0.6 e-0.4 g1.0 j-0.5 k4.0 m0.7 o0.3 r0.9 s-0.4
gent 8.1 a0.5 b0.8 c0.9 e0.8 i-0.5 n0.5 q0.3 t0.5
gentem 8.1 a0.5 b0.8 c0.9 e0.8 i-0.5 n0.5 q0.3 t0.5
ger 6.2 a0.7 b-0.6 c0.6 d0.9 e1.2 i-0.8 j1.1 n-0.4 s0.7 t0.4
ger+er 7.9 c0.7 d0.9 e-0.7 g0.6 h0.6 i-0.3 j0.9 l0.3 r0.8 s-0.4 t0.4
ger+mig 7.9 c0.4 d0.8 g-0.3 j1.1 s0.8
gerd 8.1 m-0.3 o0.5 q0.6
gett 6.8 b0.4 e-0.4 f-0.3 g-0.4 i0.6 k0.4 l0.3 n0.9 o-0.5 p-0.4 r0.3 s-0.4
gett+oss 8.1 b0.6 c0.5 e0.3 i-0.3 n0.4
getter 8.1 a-0.4
gick 5.0 a-1.4 b-0.6 d-0.5 e1.6 g1.8 h1.2 i-1.1 j-0.6 k1.9 m1.1 n0.7 o-0.7 p0.3 q2.3 r2.8 s-1.3 t1.3
gick+att 7.6 a0.8 b0.4 d-0.4 e1.2 f0.9 i0.5 n-0.3 q0.3 r0.6 s-0.4 t0.4
gick+bort 8.1 e0.5 g-0.6 p0.8
gick+det 8.1 a0.5 b0.8 g-1.1 i0.9 r-0.3
gick+hem 8.1 c0.5 e-0.3 g0.3 j0.4 m0.4 o0.3 r0.4
gick+i 7.4 a-0.6 b-0.3 c-0.3 e0.4 h0.4 k-0.5 l0.9 m0.9 n0.5 o0.5 p-0.4 q0.7 r-0.6 t0.4
gick+igen 7.3 b0.5 f-0.4 g0.5 i0.9 k1.0 m0.5 p-0.3 q-0.4 r0.5 s-0.3
gick+ivag 7.4 a-0.9 b0.5 f-0.5 g-0.7 k-0.3 l-0.6 n0.9 o-0.4 p-0.7 q3.5 s-0.4
gick+med 8.1 a0.4 c0.3 e-0.6 j0.7 p0.9
gick+och 8.1 e0.7 h-0.3 p0.8
gick+pa 7.9 a-0.9 c0.4 d-0.7 e-0.5 f0.5 g0.9 h1.1 i-0.3 k0.4 n0.6 r0.6
gick+sond 8.1 a-0.3 c-0.3 e-0.5 g-0.5 h-0.4 k2.1 l0.3 m-0.4 t0.5
gick+till 7.3 a0.8 b-0.5 c0.8 d1.0 e1.1 f0.7 g-0.6 j0.5 l-0.4 n-0.4 o0.3 p-0.4 q0.5
gick+ut 7.6 c-0.6 k-0.3 o-0.5 r-0.3 t-0.5
gift 7.2 a-0.7 d-0.5 e0.6 f-0.4 g2.1 h0.5 i-0.5 l0.5 r0.9
gift+sig 7.6 a0.5 e0.8 g0.3 h0.5 l0.4 r0.6 s0.3
gifta 7.9 a-0.5 g1.1 r0.5 s0.4
gigg 7.0 a-0.9 g1.8
giggo 7.2 a-0.8 g1.7
gill 6.0 c0.4 e1.0 f-0.4 g0.7 m0.6 r0.4 s0.8
gill+den 7.9 a0.7 e1.1 g1.0 r-0.4
gill+det 7.9 a-0.3 e-0.3 g0.7
gill+om 8.1 a-0.5 g0.6
gilla 7.4 a0.6 g0.7 m0.9 p0.4 r0.3 s1.6
gillad 7.6 i0.8
gillar 6.5 b0.6 c0.4 e0.8 f-0.4 g0.5 i-0.3 p-0.3 q0.5 s-0.4 t-0.3
girl 7.6 a-0.4 g1.5
girl+http 8.1 g1.0
giss 7.0 a1.6 b0.5 c0.8 e1.1 g-0.5 i1.8 m0.7 r-0.3 s1.1
giss+vem 8.1 a0.5 c0.6 i0.7 s0.5
giss+vilk 8.1 a0.5 c0.6 e0.3 i0.8 s1.0
gissa 7.2 a1.6 b0.6 c0.9 e1.3 g-0.5 i1.9 m0.7 s1.2
give 7.9 a-0.3 e0.5 g-0.8 i0.5
gjor 4.5 a-1.1 b0.7 c1.0 d2.0 g1.8 h2.1 i-0.7 j-0.9 k1.4 l-0.4 m-0.3 n1.2 o0.7 p-0.5 q5.2 r5.0 s-0.6 t0.7
gjor+at 8.1 b0.3 g0.5 k0.4 r0.4
gjor+den 7.4 a-0.8 d-0.4 e-0.6 g0.9 h1.5 k0.5 q1.3 r1.3 s-0.4
gjor+det 6.5 a-0.4 c-0.5 d0.5 e-0.3 f-0.5 g1.0 o-0.4 p0.7 q-0.4 r1.3
gjor+en 6.9 b-0.6 c0.6 d0.5 g-0.4 l-0.6 o0.9 q1.7 s0.5
gjor+ett 7.9 a-0.9 h0.3 k0.4 o0.4 q0.4 r0.7
gjor+for 8.1 a-0.8 g0.7
gjor+i 7.9 a0.4 c1.1 d0.6 e-0.5 g-0.3 j0.5 o0.8 p0.5 q0.7
gjor+jag 8.1 h-0.3 r0.4 s0.5
gjor+med 8.1 a0.5 e0.7 i0.8 p0.6
gjor+min 8.1 g0.8
gjor+om 7.9 a1.0 c-0.6 e1.9 f-0.3 h-0.5 i-0.3 n0.5 q-0.4 s-0.3
gjor+sa 7.9 a0.3 b-0.4 d-0.4 e-0.7 g-0.6 h-0.3 n0.4 p0.5
gjor+suse 8.1 e0.3 h0.8 i0.7 n0.4 o0.3 r0.4
gjor+tva 8.1 e-0.5 g-0.5 k0.3 l0.5 o0.5 q1.7
gjor+var 7.6 a-0.3 e-0.6 f0.4 g0.9 h1.7 i-0.5 q-0.4 r0.4 s0.9 t0.3
gjor+vide 8.1 g0.6
gjord 6.8 a-0.9 d0.5 e-0.5 f-0.4 h0.4 i-0.4 k0.4 m-0.4 n-0.4 q3.7 s-0.4 t-0.4
gjorde 5.4 a0.4 b0.6 c1.3 f0.5 g0.3 h0.9 j-0.7 k1.1 l-0.9 o1.1 p-1.3 q2.1 r2.1 s-0.6 t-0.3
gjort 5.2 a-1.2 d0.9 e-0.3 g1.8 h1.0 i-0.4 j-0.6 k0.3 n1.4 p1.3 q1.7 r3.6 t0.9
gjut 8.1 e0.6 j1.0 m0.6
glad 5.7 a-1.5 e0.9 f-0.4 g3.9 h2.4 i-0.9 k0.7 l-0.9 m0.4 n0.7 o-0.3 p-0.6 r1.3 s-0.7
glad+at 8.1 a-0.4 h0.6 r0.6
glad+av 8.1 a-0.3 e-0.4 g1.0 n0.4 r0.8
glad+jag 8.1 a-0.6 g1.0
glad+nar 7.4 a-0.6 g0.8
glada 7.9 d0.8 e0.4 g-0.5 j0.9
gladja 8.1 a0.6 c1.2 e0.7 g0.5 h1.4 m0.4
gladje 7.6 c-0.4 e0.4
glas 6.3 b0.4 c0.4 d0.5 g0.6 h0.9 i-0.9 l0.5 m0.5 n1.3 p-0.7 q-0.5 t-0.4
glasma 8.1 b0.5 m1.0 o-0.3 r-0.5
glasog 7.4 a-0.3 d0.4 f-0.4 g1.0 h0.4 i-0.3 j0.4 k0.4 n0.9 r1.4 s-0.4
glass 7.9 g0.6 l0.7 n0.6 s0.6
glasse 8.1 a-0.3 d-0.4 g-0.3 h0.8 k0.8 l0.4 q-0.5
glat 8.1 d0.8 e-0.5 g0.8 i0.5 o0.5 p-0.6 q1.1 r1.0
glatt 8.1 d0.8 e-0.5 g0.8 i0.5 o0.5 p-0.6 q1.1 r1.0
glen 8.1 a1.3 b-0.4 e2.0 g-0.4 i-0.3 l0.4 q-0.3
glenn 8.1 a1.3 b-0.4 e2.0 g-0.4 i-0.3 l0.4 q-0.3
gln 8.1 d-0.3 o0.9 q-0.4
glog 7.9 a-0.9 b-0.5 c-0.7 d-0.4 g-0.5 k0.3 l1.3 n-0.4 o0.6 p-0.3 q-0.5 t0.5
glogge 8.1 a-1.3 b-0.5 c-0.7 d-0.4 e-0.3 i-0.6 k0.4 l1.3 n-0.4 o0.6 q-0.5 t0.5
glom 5.7 a-0.6 c-0.4 d1.9 g-1.5 h0.3 j-1.1 k1.9 l-0.8 m-0.5 o0.6 p0.8 q1.7 r1.2 s-0.4 t-0.4
glom+bort 7.3 a0.6 c-0.4 d2.2 e-0.7 g-0.7 h0.3 i0.8 m-0.3 n0.9 s-0.3
glom+det 7.6 a0.5 b-0.7 f0.8 g-0.6 i-0.3 n-0.5 p0.8
glom+hur 8.1 g0.5
glom+inte 7.6 a-0.3
glom+man 8.1 a-0.7 d-0.3 g1.0 o0.4 r1.1
glom+ni 8.1 a-0.9 e-0.4 g0.4 o0.3 q-0.3 r0.8
glom+vi 8.1 a0.3 c0.6 e-0.3 i0.6 q1.0 r0.4
glomde 6.8 a-1.2 b0.5 d0.6 g-2.4 i-0.7 j-0.4 k2.2 n1.6 p-0.6 q1.0 s-0.5 t0.4
glomma 7.9 a1.2 d0.6 e0.7 f0.9 g-0.3 i1.0 p0.9 s1.3
glomme 7.6 a-0.4 c0.4 e-0.4 g1.1 i0.3 n-0.3 o0.3 q1.1 r1.4 t-0.4
glomt 6.9 a-0.3 b-0.3 c-0.5 d2.2 e-0.5 f-0.5 h0.4 i0.5 j-0.3 l-0.3 m-0.4 n-0.6 o0.6 p-0.4 r0.3 s-0.5 t-0.3
gnag 8.1 a1.7 g-0.5
gnal 7.9 a-0.5 b-0.3 e-0.4 g0.6 k-0.4 m0.8 r0.4
gnalls 8.1 a-0.6 g0.7 k-0.3 m0.6 r0.6
goa 7.6 a-0.3 g0.5
god 5.6 a-1.0 b0.8 c0.4 d1.0 e-1.2 f0.4 g0.6 h-0.3 i-0.3 j0.6 l2.1 m0.9 n0.4 o1.1 p-0.7 q1.8 r0.4 s-1.3 t-0.4
god+afto 8.1 b-0.5 d0.5 e-0.4 f0.4 l-0.4 m1.0 n0.4
god+dag 7.0 a-0.6 b0.5 d1.0 e0.5 f-0.5 g-0.4 l0.6 m-0.8 r-0.6 s-0.4
god+form 8.1 a0.4 b0.6 g-0.5 i0.7 q-0.3 r-0.4
god+fort 8.1 a-0.5 c-0.4 e-0.4 q0.9 r0.5
god+jul 8.1 g-0.3 n0.5 o-0.4
god+kval 8.1 a-0.3 d-0.3 g0.6 h0.3 k0.3 n0.6 o0.4 q0.4 r0.8 t-0.4
god+morg 7.3 c0.3 e-0.7 f0.4 i-0.4 l0.9 m1.0 n-0.8 o1.2 p-0.4 q0.9
god+tid 8.1 d0.3
goda 7.9 c-0.4 d0.4 h-0.3 l1.6 n-0.3
godk 6.0 b0.8 e-0.5 g-1.3 i-1.4 j-0.8 k0.9 l1.4 m1.0 n1.0 o1.3 p1.2 q1.0 s-0.9 t-0.5
godk+av 7.9 a-0.8 b-0.6 d0.6 g-0.4 i-0.3 k0.4 l0.4 m-0.5 o1.2 p-0.3
godk+den 8.1 c0.8 j0.3
godk+inte 8.1 a0.8 e0.6 m1.6 p0.3
godkan 6.1 a0.3 b0.9 g-1.3 i-1.4 j-0.8 k0.4 l0.6 m1.2 n0.9 o1.2 p1.3 q0.7 s-0.9 t-0.5
godm 7.6 a-0.5 k0.7 n0.7
godmor 8.1 a-0.3
godn 8.1 a0.3 e0.6 g-0.5 s0.6
godnat 8.1 a0.3 e0.6 g-0.5 s0.6
godo 7.6 a0.5 d0.5 e0.4 g-0.4 i-0.4 j1.6 q1.2
gods 7.9 b-0.3 d0.5 e-0.3 p0.6
godt 7.9 a-0.6 b1.9 c-0.6 e-0.6 g1.0 i-0.3 m1.6
godtar 8.1 b1.9 c-0.6 e-0.6 i-0.3 m1.6
golf 7.6 a0.5 b0.5 e0.3 g0.4 i0.5 k0.7 m0.9 s-0.4
golv 6.0 a1.6 b0.7 d0.5 e2.1 f0.5 g-1.0 h0.9 i0.9 j-0.5 l-0.4 n0.7 o-0.4 p1.0 r0.8 s0.9 t0.4
golv+i 7.9 a0.8 b-0.4 c1.0 d0.7 g-0.3 n-0.3 t0.7
golven 8.1 c-0.3 g0.5 n0.9 r0.8 t-0.3
golvet 6.4 a1.6 b0.7 d0.7 e1.6 f0.6 h1.2 i-0.6 j-0.6 l-0.4 p0.5 q0.3 t0.4
gomm 7.9 a-0.7 c1.0 d0.4 h0.6 l-0.4 m-0.3 q0.5
gomm+den 8.1 a-0.5 c0.9 d0.7 h0.4 k0.4 q0.6
gomma 8.1 a-0.5 c0.4 h0.4
goog 5.9 a0.8 b1.6 d-0.6 g-0.3 m-0.3 p-0.7 q0.5 r0.5 s2.5
goog+lang 6.7 s-0.3
goog+sa 8.1 a0.7 c0.7 e0.9 s1.4
googla 8.1 j0.7 t0.7
google 6.0 a0.9 b1.6 d-0.6 f0.3 j-0.5 m-0.3 p-0.7 q0.5 r0.6 s2.7
gor 4.1 a0.9 b2.4 c2.6 d2.0 e2.9 f0.4 i1.7 m-0.4 n-0.4 p2.3 q0.5 s1.6
gor+att 8.1 e0.5 i-0.4 j0.7 o0.4 q0.4
gor+det 6.2 b1.0 c1.4 d-1.0 f-0.4 g0.4 h0.6 i0.8 l-0.3 m-0.6 p1.0
gor+en 6.7 b0.8 c0.5 e0.7 g0.8 i-0.6 l0.3 p-0.5 s0.6
gor+ett 7.6 a-0.6 e-0.4 n0.5
gor+for 8.1 a0.4 c0.4 d1.0 e-0.5 i-0.3 j0.3 m0.6 s0.7
gor+hon 8.1 a0.7 g-0.8
gor+i 8.1 a-0.3 e-0.3 i-0.4 t0.4
gor+inge 7.9 a-0.3 g0.4 h0.8 m-0.4 p-0.3 r0.7
gor+inte 8.1 a-0.5 d0.6 g-0.4 m0.8 p0.6
gor+jag 6.6 a0.6 b1.1 c1.8 d1.7 e-0.3 h-0.3 i1.8 n-0.4 o-0.3 p1.0 q1.6 s-0.3 t-0.4
gor+man 7.9 a-1.0 d-0.4 i-0.4 m-0.4 n0.5 p-0.3 r0.8 s-0.4 t0.5
gor+mig 7.3 b0.6 f0.5 g0.9 h-0.3 i0.6 r0.3
gor+mina 8.1 a-0.3 g0.5
gor+mot 8.1 a-0.4 g0.6
gor+nago 8.1 g-0.6
gor+ni 8.1 a0.3 c0.6 s0.6
gor+och 8.1 g0.4 r0.6
gor+om 7.6 a0.6 d1.3 e1.5 i0.8 l-0.3 p0.4 q0.6 s0.7
gor+ratt 8.1 a0.6 e1.1 o0.4 p0.7 q0.4
gor+sa 7.9 a0.5 b0.7 c0.5 e0.5 f1.0 g-0.3 i0.5 l0.3 o0.4
gor+val 8.1 a0.4
gor+var 8.1 e0.3 h-0.3 i1.1 k-0.3
gor+vi 6.8 a1.3 b0.3 c2.2 d0.8 e0.5 f0.7 i-1.0 l1.1 m0.9 o-0.6 p1.9 r-0.6
gor+️ 7.9 g0.4
gora 4.5 b1.5 d0.8 e0.8 f0.3 i1.0 j-0.3 l-0.3 n1.8 o1.7 q0.5 r0.8 s-0.4 t-1.0
gora+at 8.1 d0.5 e0.5
gora+det 6.7 b1.3 c0.5 d-0.8 e-0.9 g0.8 h-0.4 i1.3 j-0.5 m-0.5 n0.8 o-0.4 p-0.3 q-0.5 r0.4 s1.3
gora+dett 8.1 g0.7
gora+ek 8.1 a-0.5 c-0.4 g0.4 h0.9 i-0.5 r0.5
gora+en 6.4 a-1.0 d-0.4 e-0.6 g-0.5 i0.3 k0.4
gora+fler 7.4 g1.0
gora+fran 8.1 a-0.3 l0.4
gora+i 8.1 a0.4 e-0.4 o0.4 q0.5
gora+men 8.1 g0.4
gora+nago 6.9 a-0.6 b-0.6 d-0.5 e-0.5 g0.4 l-0.4 o0.5 p-0.3 q0.8
gora+om 6.9 a0.3 b-0.6 e1.6 f0.5 g-0.4 h-0.4 i-0.4 k-0.5 l-0.5 m1.5 o0.3 q0.5 r0.5 s-0.4 t-0.6
gora+ratt 7.9 a-0.3 b0.4 c-0.4 d1.1 e-0.3 f0.5 i-0.3 m-0.3 n1.5 o0.9 p0.5 t-0.3
gora+sa 7.4 a0.9 e-0.4 g-0.6
gora+skat 8.1 k0.3 l0.4 n1.2 o0.4 q-0.4 t-0.3
gora+upp 8.1 d0.9 j0.3
goran 6.7 a-0.4 b0.4 d0.5 h1.3 i1.3 p-0.4 q-0.4 s-0.5
goras 7.9 c0.5 f0.9 h-0.3 k-0.4 m1.5 o-0.9 t-0.6
gost 7.3 a1.2 b1.4 d0.5 e0.5 f1.5 h0.9 i-0.5 m0.4 n0.6 s-0.3 t1.6
gosta 7.4 a1.4 b1.2 c0.5 d0.5 e0.7 f1.5 h0.7 i-0.3 k-0.5 p0.3 t1.4
gota 8.1 a-0.4 b0.4 k-0.4 m0.6
gote 6.9 b0.4 d0.8 e-0.8 g0.7 h1.1 i-0.3 k0.4 m-0.5 p0.8 q0.4 s-0.5
gote+och 8.1 a-0.4 h1.3 q-0.4
gotebo 7.3 b0.6 e-0.4 g0.4 h1.0 k0.5 m-0.4 p0.3 s-0.4
gotl 7.4 a-0.8 e-0.6 f-0.4 h1.7 i-0.3 n0.6 o-0.3 s-0.3 t-0.4
gotlan 7.4 a-0.8 e-0.6 f-0.4 h1.7 i-0.3 n0.6 o-0.3 s-0.3 t-0.4
gott 5.6 a-1.2 b0.7 d1.1 e-0.4 g2.4 i0.8 j-1.0 k0.5 n0.7 o1.3 p-0.7 q1.0 r1.6 s-1.1 t0.8
gott+humo 8.1 d0.6 k0.5
gott+om 8.1 d0.9 s0.8 t1.5
gra 8.1 d-0.4 e0.5 f1.0 k0.6 m-0.3 r0.4
grab 6.8 b1.0 e-1.1 f-0.5 g0.7 h0.9 i1.4 k0.3 m-0.4 n0.9 p-0.6 r1.4 s-0.5 t-0.4
grab+har 8.1 b0.4 c-0.3 e-0.5 h0.3 i0.4 j-0.3
grabba 7.6 a0.4 c0.7 d0.6 e-0.4 i1.3
grabbe 7.3 a-0.5 b0.4 c-0.5 e-0.6 f-0.5 g0.8 h1.0 k0.4 m-0.3 n1.0 p-0.5 r1.7 s-0.5 t-0.4
grad 7.3 a0.6 c0.4 e1.0 f-0.3 k-0.3 m0.4 o-0.3
grader 7.4 a0.8 b0.3 c0.4 e1.0 f-0.3 g-0.5 k-0.3 m0.4 o-0.3
graf 7.3 b0.8 e0.6 g-0.4 l0.4
graf+manu 8.1 a-0.5 c0.3 o0.4
grafik 8.1 e-0.4
grafis 7.6 b1.1 e1.0 g-0.4 k0.3 l0.4 q0.3
grah 8.1 a0.5 c1.4 d0.7 e-0.4 f0.8
grahn 8.1 a0.5 c1.4 d0.7 e-0.4 f0.8
gral 7.9 d-0.3 e-0.7
gral+om 8.1 e-0.4
gran 4.8 b-0.3 d0.7 e1.3 f1.7 h0.5 i0.7 j-0.3 k1.5 l1.2 m0.4 n0.6 o0.4 p-0.4 q0.6 r1.7 s1.5
gran+ar 7.9 h0.3 k0.4 o0.4
gran+har 7.9 c0.9 e-0.6 g0.4 r0.7 s0.4
gran+i 8.1 b-0.3 c0.6 d-0.4 e0.4 g0.3 h0.5 l0.5 n0.4 r0.7
gran+med 7.6 a1.6 e1.7 g-0.7 j0.6 m0.6 p0.5 r-0.6
gran+och 8.1 i0.5 o0.4 s0.6 t1.5
gran+pa 7.6 a-0.6 b0.4 c-0.4 d-0.5 i0.3 k-0.5 l0.3 n0.6 r0.6 s-0.6 t0.4
gran+som 8.1 f0.4 h-0.4 t-0.3
gran+var 8.1 c0.7 i0.5 q0.7 s0.9 t0.3
granen 8.1 d0.9 g-0.4 i0.6 k-0.3 n0.4 o0.4
granna 6.1 c0.4 g0.4 i-0.6 j-0.4 k0.3 o0.3 p-0.5
granne 5.7 b-0.6 c-0.3 e1.9 f0.7 h0.6 j0.4 k1.4 l1.2 m0.3 o-0.7 p0.8 r1.8 s0.4
grannf 7.3 a-1.0 d0.4 e-0.6 f0.7 g1.3 i-0.5 j-0.3 l0.6 p-0.4 q0.5 r1.7 s-0.4 t1.4
grannk 8.1 c0.8 e-0.3 h0.5 i0.5 k0.4 o0.3 q0.6 s0.8
granse 8.1 a0.6 c0.8 d0.8 e0.7 f0.7 i0.4 o0.5
gransk 6.8 b-0.6 c-0.7 d-0.6 f1.0 g-0.7 k-0.5 l-0.5 p-0.3 q-0.3 s1.9 t-0.6
gras 7.4 a1.0 b-0.3 e0.8 g-0.7 j0.6 k1.0 n0.8 p0.6 q-0.3
grat 5.5 a0.8 b1.6 d0.4 f-0.4 g2.5 h1.4 i1.0 l0.5 o-0.3 p0.8 r1.2 s-1.2 t-0.3
grat+at 7.9 d0.5 i0.4
grat+i 8.1 a-0.6 g1.4 i0.6 r0.3
grat+nar 8.1 g0.4 h1.0
grat+och 7.9 c0.6 d0.4 j0.6 q0.4 r-0.5
grat+pa 7.3 a-0.8 g1.4 r0.6
grat+sa 8.1 a0.4 b0.8 d-0.4 e0.7 i0.6 j0.7 p1.4
grata 7.6 a1.3 b0.8 e0.5 p0.6
grater 7.4 g0.6 h0.7 n0.5 r1.1
gratis 6.9 a1.1 b1.6 d0.5 e0.5 f-0.4 g-0.9 i1.1 j1.0 l0.8 m-0.4 o-0.3 p1.0 q-0.3 r-0.8 s-0.5
gratti 6.8 a-0.5 d0.4 g2.1 h0.6 i0.4
gratul 7.6 b0.7 e0.6 g0.4 p0.6
grav 6.8 a0.7 c1.1 d1.9 e0.9 g-0.9 i-0.4 j-0.6 l0.5 p1.0 r-0.7 t0.4
grav+komm 8.1 a-0.5 d0.3 e-0.3 f0.4 h0.4 k0.6 n-0.3 o0.3 p-0.3 r0.3
gravar 8.1 k0.7 p0.4
graven 8.1 a1.1 c1.0 d2.0 e-0.4 i0.4 l0.4 m0.6 s-0.3
gravma 8.1 c0.6 e0.4 f0.4 i-0.3
grej 6.9 a-0.9 d-0.9 g0.5 h0.6 j-0.3 k-0.3 l0.4 p-0.3 s-0.5 t0.7
grejer 7.6 a-0.4 d-0.4 e0.4 f0.3 h1.1
gren 8.1 e-0.3
gret 7.6 a0.4 b1.0 c0.7 d-0.8 f0.6 g-0.5 h0.3 i0.5 k-0.3 n1.0 o-0.4
greta 7.6 a0.4 b1.0 c0.7 d-0.8 f0.6 g-0.5 h0.3 i0.5 k-0.3 n1.0 o-0.4
grev 8.1 d-0.4 e0.5 g0.3 h0.6 n0.5 o0.3 r0.5
grevin 8.1 d-0.4 e0.5 g0.3 h0.6 n0.5 o0.3 r0.5
gril 7.3 a0.8 b1.2 e0.4 i-0.6 j-0.3 k0.5 l-0.4 r-0.7 s1.1
grillk 7.9 a0.5 b1.0 e1.2 g0.6 i-0.3 p0.6 r-0.3
grip 7.9 d0.4 e-0.4 g-0.4 m0.7 p-0.3 s-0.3
gris 8.1 a0.4 r0.4
grisar 8.1 a0.4 r0.4
gron 6.8 a-0.6 b0.4 f-0.4 g-0.5 h0.8 i-0.9 j-0.4 k1.0 n0.8 o0.6 p-0.6
gron+till 8.1 d0.4 l0.4 q0.3 s0.6
grona 7.4 a0.5 b-0.3 e0.4 g0.5 h1.0 i-0.7 k1.0 n0.9 p-0.4 q-0.4 r0.7
gront 7.9 d0.5 g1.2 s0.6
grov 7.6 a1.1 b0.3 g-0.5 h0.4
grovt 7.6 a1.1 b0.3 g-0.5 h0.4
grun 5.8 a2.5 d-1.1 e2.5 g-1.3 i1.7 j3.5 m1.5 n0.5 p0.8 q-0.9 r-0.8 s-0.5
grun+av 6.5 a1.3 c0.4 e1.2 f-0.5 g-0.8 i2.3 j1.3 m-0.6 q-0.4 r-0.4
grun+for 7.9 a0.6 b0.8 e1.1 f1.0 i0.4 j2.1
grun+och 7.9 m0.6
grund 6.2 a1.7 d-0.5 e1.0 f0.4 g-0.9 i2.6 j2.3 m0.5 o-0.3 q-0.4 r-0.6
grunda 7.9 a0.5 d-0.6 e0.6 i-0.6 j-0.5 k-0.4 m1.9 n0.4 p-0.6 q-0.3
grunde 7.6 e0.9 i-0.5 j1.3 m-0.4 p0.4
grup 6.8 a1.0 b1.2 c0.3 d1.3 e1.6 f1.5 i1.0 j-0.4 k0.5 o0.3 p-0.5 s0.8 t-0.6
grupp 7.9 b0.5 c0.5 s0.8
gruppb 8.1 a0.8 b0.6 d1.3 i1.3 m-0.3
gruppe 7.6 d0.4 k0.5 n-0.5 r0.3 s0.3
grym 6.3 a-1.9 e-0.4 f-0.4 g4.3 h0.5 i-0.4 l0.3 n0.5 r1.9 t0.3
grym+vide 8.1 a-0.4 g0.5
grymma 7.9 g0.7
grymt 7.3 a-1.0 g2.0
gryt 8.1 g0.4
gryta 8.1 g0.4
gubb 6.4 a-0.7 b0.9 e-0.5 g1.7 l0.5 m0.7 n-0.6 p0.5 q1.6 r2.1
gubb+i 8.1 c-0.3 g0.7 h1.2 r0.9
gubb+pa 7.9 a-0.5 e-0.6 g0.6 l0.3 m0.4 r0.8
gubbar 6.8 a-0.8 c0.3 f0.4 g2.0 h0.5 i-0.7 j0.4 l0.7 n-0.4 q1.2 r2.6 s-0.4
gubbe 7.6 e-0.4 h0.4 i0.5 m0.7 n-0.4 p0.5 q0.4 s-0.3
gud 7.0 a-0.7 b0.3 g1.1 n0.3 r0.6
gud+vad 8.1 a-0.5 g1.2
gudr 7.3 a-0.5 c0.7 d0.8 f0.4 g1.1 l0.3 m0.5 p-0.3 q1.3
gudrun 7.3 a-0.5 c0.7 d0.8 f0.4 g1.1 l0.3 m0.5 p-0.3 q1.3
guds 7.6 a-0.4 e-0.6 g0.9 h2.1 l0.3 p-0.3 t-0.4
guds+frid 7.9 b0.4 e-0.4 i0.3 l0.5
guid 7.3 b0.3 g0.6 i-0.5 q0.3 r1.1 t0.4
guid+pa 8.1 a0.5 b0.7 d0.5 e0.8 f0.4 s0.3
guide 7.9 b0.5 d-0.5 i-0.3 r0.5
guiden 8.1 d0.3 f0.3 r0.4
gul 7.9 a-0.8 d-0.4 f-0.5 k-0.4 l-0.3 m0.4 o-0.3 p-0.3 q-0.3 r0.5
gula 7.6 a-0.8 b-0.5 f0.4 g0.4 h-0.4 k0.4 n-0.4 r1.3 s-0.6
guld 6.9 a-0.4 b1.1 d0.9 e-0.3 f-0.3 g1.1 h0.4 i-0.4 j-0.4 k0.4 m0.3 n0.5 o-0.3 p-0.5 r2.4 s-0.6
guld+vard 7.4 a-0.7 b0.6 c-0.3 d-0.5 e-0.3 f-0.4 g1.2 h0.9 k0.5 l-0.6 r2.0
gull 7.2 d0.9 e-0.5 f0.3 g0.6 l0.3 m0.8 o0.7 p0.7 s0.4 t0.6
gullig 7.9 d0.5 g0.3 s0.5
gult 8.1 a-0.4 c-0.3 e-0.4 h-0.4 i-0.3 m0.4 r-0.4
gun 6.9 d0.7 i-0.5 p-0.5 s1.9
gun+brit 7.4 a0.5 j0.5 o0.3 s1.5
gunh 8.1 a-0.5 d-0.4 k0.8 o0.4 q0.6 s-0.3
gunhil 8.1 a-0.5 d-0.4 k0.8 o0.4 q0.6 s-0.3
guni 7.9 a0.4 c0.7 d0.8 n0.7 o-0.4 q-0.6
gunill 7.9 a0.4 c0.7 d0.8 n0.7 o-0.4 q-0.6
gunn 7.4 b0.6 c0.9 g0.3 h0.7 k-0.5 l-0.4 m-0.3 r0.3 t0.6
gunnar 7.9 b0.7 c0.9 e0.4 i0.4 k-0.4 r-0.3
gunnel 8.1 g0.5 h0.8 i-0.3 r0.7 t0.5
gunv 7.9 a-0.7 c-0.4 e-0.9 g0.7 h0.4 m-0.4 o0.7 r0.6 t-0.3
gunvor 7.9 a-0.7 c-0.4 e-0.9 g0.7 h0.4 m-0.4 o0.7 r0.6 t-0.3
gust 7.3 b0.6 e0.7 g0.5 h-0.3 n0.4 p0.5 t0.8
gustaf 8.1 g0.6 m0.4 n0.6 r0.6 t0.5
gustav 7.6 a0.3 b0.4 e0.8 p0.6 r-0.3 s0.3 t0.4
gyll 8.1 a0.4 b-0.3 c0.6 d0.7 s0.6 t1.1
gym 7.6 a-0.5 e0.5 t0.8
gymk 8.1 a-0.7 b-0.5 d0.3
gymn 7.9 a-0.9 g-0.6 i0.6 o0.5
gymnas 8.1 a-0.7 i0.6 o0.5
h 8.1 a0.4 d-0.4 f0.8 l0.3 m1.0 s0.4
ha 3.8 a2.2 b1.0 c2.4 d0.4 e1.9 f2.6 g0.6 h3.3 i-1.3 k-1.3 l-0.3 m1.9 o1.6 p1.9 q1.0 r1.1 s0.5 t2.0
ha+dem 8.1 a-0.4 e-0.3 g0.8 r0.4
ha+den 6.9 a-0.9 g0.5 j-0.4 m-0.4 n-0.3 o-0.5 p-0.5 r0.9 s-0.3 t2.3
ha+det 6.6 b-0.3 d-0.5 e1.3 g-0.5 h0.6 j-0.5 k-0.8 l0.8 m1.7 o-0.6 q0.9 s-0.4
ha+en 5.8 a-1.3 c0.7 d0.6 i-0.9 k-0.4 m-0.3 n1.3 o2.6 p-0.5 q0.8 r0.8 s-0.5 t-0.6
ha+er 7.3 a-0.9 b-0.5 f0.5 g1.6 h2.1 i-0.6 j-0.4 l-0.4 m-0.7 o0.7 p-0.4 r2.0 s-0.4
ha+ert 7.9 a-0.5 g1.0 h1.9 l-0.4 o0.3 q0.4 r1.3
ha+ett 6.8 b1.1 f1.3 h0.5 j-0.4 m-0.4 o-0.4 p0.7 q0.5 r0.4 t0.7
ha+fatt 7.3 a0.4 b0.7 c0.5 e0.4 g-0.5 i-0.6 j0.4 m1.3 p-0.5 s0.4
ha+fler 8.1 k0.5 r-0.5
ha+for 8.1 a0.5 b-0.3 h1.0
ha+hogu 8.1 a-0.5 c-0.4 n0.4 q-0.4 s-0.4
ha+in 8.1 b-0.4 c0.7 d-0.3 f0.6 g-0.3 i-0.3 k0.5 r-0.4
ha+koll 8.1 e0.4 g-0.5 i0.7
ha+kvar 7.9 b0.7 f-0.3 i1.3
ha+lamn 8.1 a0.3 c1.2 l0.6 n-0.4 q0.3 t1.3
ha+last 8.1 a-0.4 c-0.4 e-0.5 g0.5 h0.4 r0.4
ha+lika 8.1 a-0.4 c-0.3 g0.8 h1.4 r1.1 t-0.4
ha+med 7.4 a-1.0 c-0.5 d0.5 g-0.9 h0.4 i-0.7 k0.5 l1.0 m-0.4 n-0.3 t0.9
ha+nago 7.9 c0.3 d0.4 e0.7 j0.4 p1.1 q0.8
ha+namn 7.9 a0.7 d0.6 e-0.7 f2.2 j-0.6 n1.2 o0.7 s0.6 t-0.4
ha+nytt 8.1 a-0.3 b-0.4 c0.3 e-0.4 g0.3 k0.3 q0.6 r0.6
ha+ratt 8.1 d0.5 e-0.4 f0.6 l-0.3 m1.2 o0.7
ha+ring 8.1 a0.5 d0.8 i0.6 l1.1
ha+samm 7.9 b-0.3 d1.1 e-0.3 f0.4 h1.3 l0.3 o-0.4 p-0.3 r0.6 s0.9
ha+sett 8.1 a-0.8 e-0.5 f0.8 i-0.3 l0.6 r-0.4
ha+sin 8.1 c0.7 i0.8
ha+skri 8.1 d-0.4 e0.5 j0.8 s1.0
ha+stat 8.1 a0.3 c0.5 e-0.3 i0.6 j0.5 p0.6 s0.4
ha+stor 8.1 d-0.4 e-0.4 g0.7 h0.6 m-0.4 n0.7 o0.4 r0.8
ha+svar 8.1 b-0.3 f-0.4 m-0.4 o0.7 r0.3 t1.2
ha+till 8.1 a0.4 e1.0 j0.9 p0.6 s0.7
ha+var 8.1 a-0.5 e-0.3 g0.7 h0.7
ha+vari 7.0 a1.1 b1.3 c1.5 d0.9 f0.3 g0.3 i-0.5 j0.7 m0.7 s0.7
hack 8.1 e0.4 j0.8 p0.4 s1.0
hade 4.4 b1.9 c-0.3 d1.6 e2.0 f0.7 g2.5 i0.4 j-0.6 k1.5 l2.7 m0.9 n1.5 p-1.0 q1.0 r4.7 s-0.4 t-0.7
hade+en 7.4 a0.4 c0.4 d0.6 h0.5 i1.4 k0.6 m0.5 q-0.4
hade+ett 7.9 a0.5 d0.5 i1.1 j0.5 r-0.4
hade+fatt 8.1 a-0.7 c0.7 g1.1 n0.5 o-0.3 q0.4 r1.7 s-0.7
hade+fel 8.1 a-0.5 c-0.4 f-0.3 g1.1 k0.4 r1.1
hade+gatt 8.1 g-0.3 q1.0
hade+gjor 8.1 b-0.3 h1.0
hade+horl 8.1 a0.5 b0.8 m0.7 s1.6
hade+i 8.1 a1.0 d0.3 e1.0 g-0.4
hade+inge 8.1 a0.7 b0.8 d-0.3 e-0.4 i1.0 m0.5 n1.1 p-0.3
hade+inte 7.9 a-1.0 e-0.8 g1.0 i-0.3 k0.7 n-0.4 o0.5 r1.1
hade+jag 6.8 a-0.7 b0.6 c-0.3 d0.5 e-0.6 f0.4 g0.6 i-0.5 j-0.4 n-0.6 o0.3 p-0.4 q-0.3 r1.6 s1.1
hade+ju 7.4 a-1.2 b-0.3 g-0.4 i-0.3 j0.4 l0.3 m-0.3
hade+kans 8.1 a0.4
hade+ni 8.1 a0.6 c1.1 i1.1 j0.7 s0.5
hade+nog 8.1 a0.7 b-0.4 c0.8 e2.5 g-0.3 i-0.4 k-0.3 l0.7 n0.4
hade+onsk 8.1 a0.3 g-0.5
hade+ratt 8.1 a-0.3 g0.8 r0.9
hade+reda 8.1 a-0.7 b-0.3 c-0.5 e-0.7 g0.4 h0.5 i-0.3 p-0.3 q1.4 r0.4
hade+skri 8.1 k0.4 m0.4 r-0.3
hade+tank 7.9 a0.7 e1.4 g-0.4 i0.4
hade+vari 6.8 c-0.8 d0.7 f0.8 g0.6 h-0.4 i-0.5 l0.6 q0.7 r0.3 s-0.4 t0.4
hade+vi 7.0 a0.3 b0.9 c0.6 d1.5 e0.9 f0.8 g0.6 h0.5 i-0.9 j-0.4 k0.4 m1.0 n-0.4 o-0.7 p-0.4 q0.4 r1.3 s-0.4
haft 5.6 a-0.6 c-0.6 d0.7 e1.1 f0.7 g2.7 i1.6 j0.6 m-0.4 n0.6 o0.8 q-0.4 r1.2 t-0.5
haft+en 7.4 a0.3 d0.6 g0.4 i0.9
haft+ett 7.6 c-0.4 e1.1 i0.6 n0.3
haft+fem 8.1 a0.4 c-0.4 d0.9 f0.7 j0.4
haft+samm 8.1 e-0.3 g-0.4
haft+till 8.1 a0.5 b0.4 e0.4 f0.9 i0.8
haftig 7.6 a-0.8 g1.4
haha 4.9 a-3.7 g2.2
haha+allt 7.6 g1.6
haha+dor 8.1 a-0.4 g1.4
haha+du 7.9 a-0.4 b0.3 g-1.5
haha+frok 8.1 g0.5
haha+nar 8.1 g-0.5
haha+sa 7.9 g0.5
haha+vilk 8.1 a0.5
haha+️ 8.1 g0.6
hahaha 5.6 a-2.1 g2.1
hahahh 8.1 a-0.6 g1.2
haka 7.3 a0.3 f0.4 g1.2 h0.4 i0.6 n-0.3 o0.5 q-0.4 t0.7
hakan 7.4 a0.5 f0.4 g0.5 h0.4 i0.6 n-0.3 o0.5 q-0.4 t0.7
half 6.9 a1.2 b2.2 c-0.4 e0.6 g-0.7 i1.3 l1.6 m-0.5 n-0.8 o0.4 p-0.6 q1.7 r-0.5 s-0.5
half+sa 8.1 a1.0 b1.6 d0.6 g-0.3 i1.5
halfte 6.9 a1.2 b2.2 c-0.4 e0.6 g-0.7 i1.3 l1.6 m-0.5 n-0.8 o0.4 p-0.6 q1.7 r-0.5 s-0.5
hall 4.4 a0.6 b0.7 c-0.5 d1.5 e1.7 f-0.7 g-1.8 h0.6 i-1.2 j1.0 k0.9 m0.7 n0.8 p2.2 q0.5 s0.6 t0.5
hall+dar 7.4 d0.9 e-0.6 f-0.5 h0.7 i-0.3 n1.5 p-0.4 s0.7
hall+det 8.1 b0.5 e0.3 g-0.3 i0.5
hall+er 7.4 c-0.3 i-0.4 j0.7 k0.5 n-0.3
hall+i 6.7 a-0.7 c1.2 e-0.8 g0.7 h0.4 i0.8 j-0.6 m-0.5 o0.4 q-0.4 r1.1
hall+inne 7.2 a1.5 e1.8 g-0.4 i-0.4 p3.1 s-0.3
hall+jag 8.1 e0.7 k0.6 l-0.4 o0.5 p0.3 q0.3
hall+kons 8.1 c0.5 d-0.3 e0.3 j0.5
hall+med 7.0 a-1.0
hall+och 7.6 a0.7 c-0.3 d-0.3 e1.6 j1.9 m0.5 p0.4
hall+om 8.1 a0.5 e0.6 p0.9
hall+pa 7.0 b0.5 e-0.4 h-0.3 j-0.4 l1.6 o0.7 p-0.3 q0.3 s-0.5
halla 6.0 a-0.6 b-0.5 c1.1 d2.0 e-1.3 f-0.5 g-0.6 h0.6 i0.7 k0.6 l0.4 m0.8 n1.4 q0.5 t0.7
hallan 7.6 c-0.3 d-0.5 f-0.4 g0.4 j1.2 o-0.3 r0.5 s1.4 t0.8
hallbe 8.1 a0.6 e0.8 p0.7 s0.3
hallen 7.4 a0.4 c-0.5 d0.5 g-0.3 h-0.3 i-0.4 p0.3 q-0.3
haller 5.8 a0.4 c-0.7 d0.6 e2.0 f-0.5 g-0.5 h0.4 i-1.1 j0.4 k0.4 l0.6 m-0.6 o0.6 p1.9 q0.5 r-0.5 s-0.8 t0.4
hallet 8.1 a-0.4 d-0.4 g0.4 k0.7 m0.4 n0.7 q-0.3 r0.4
halloj 8.1 a-0.3 g0.5 h1.0 o-0.3 q-0.5 r1.0
hallon 8.1 g1.0
hallow 7.4 a-0.4 e0.4 g-0.5 s0.4
halls 8.1 c-0.4 e0.8
hals 4.2 a-3.2 b-1.2 c-0.7 d-0.5 e-0.9 g2.8 h2.0 i-2.6 j-1.8 k1.3 l-0.3 m1.7 n2.7 o1.8 p-1.9 q3.4 r4.5 s-2.9 t1.1
hals+att 7.9 a1.0 c0.7 e0.9 g-0.7 p0.9 r-0.6
hals+boss 8.1 a0.3 f0.4 g-0.6 n1.3
hals+chef 8.1 e-0.3 r0.3
hals+fran 7.3 a-0.4 b-0.4 i-0.5 k-0.4 m-0.3 n-0.3 q0.3
hals+henn 8.1 a-0.4 g0.5 q0.4 r0.9
hals+inga 7.9 k0.5 n-0.3 o0.5 q1.7
hals+inge 7.9 c-0.3 e0.3 g0.3 i0.4
hals+jan 8.1 c-0.4 d-0.3 e0.4 g0.5 h0.7 n0.3 o0.6 q0.5 r0.5
hals+jorg 8.1 l0.4 n0.3 o-0.4
hals+kers 7.9 g-0.4 l0.7 o-0.5 q0.5
hals+kris 7.9 e0.5 g0.5 p0.9 q0.7 r0.6
hals+marg 8.1 a-0.3 h0.7 k1.3 m0.5 o-0.4 r-0.6
hals+mari 8.1 d-0.4 k0.8 l1.0
hals+och 7.6 a-0.7 b-0.6 d0.4 e-0.5 f0.4 g-0.6 i-0.5 j-0.3 m-0.3 n-0.5 o0.5 r0.5 s-0.4 t-0.4
hals+pa 8.1 a-0.4 i-0.3 l0.3 m0.5
hals+plat 8.1 d-0.4 e-0.5 k0.4 l0.4
hals+till 7.4 b0.7 g0.5 i-0.3 k-0.3 m0.7 n0.3
halsa 6.1 a-2.6 c-0.5 d-0.6 e-0.9 f0.3 g3.2 h0.6 j-0.7 k0.7 l-0.5 m1.1 o0.4 p-0.5 q-0.3 r3.7 s-0.9
halsar 6.5 a0.6 b-0.7 c0.7 d0.8 e-0.4 f-0.5 i-0.8 j0.3 l-0.3 m-1.0 n0.6 o0.4 q0.8 r1.5 s-0.7 t-0.8
halsen 7.6 a-0.4 b-0.4 g-0.4 h-0.4
halsfl 8.1 a0.5 d-0.4 e1.1 g-0.3 o-0.3 r-0.3 t0.6
halsn 6.9 a0.4 b0.4 c0.3 e-0.3 f-0.4 g-0.4 h0.5 j-0.4 m0.4 n0.4 p0.3 q1.9
halsni 4.6 a-2.2 b-0.8 c-1.1 d0.3 e-1.0 f0.6 g1.2 h1.8 i-2.4 j-1.6 k2.5 l0.7 m1.7 n3.7 o2.0 p-1.9 q3.3 r2.4 s-1.7 t1.1
halv 5.0 a2.0 b3.3 c1.0 d1.2 e1.5 f1.1 g-2.4 i1.0 k1.7 l0.8 m1.9 n1.3 p0.4 q2.2 s1.6
halv+fors 8.1 a0.7 b0.8 g-0.3 i0.7
halv+och 7.4 a-0.4 b-0.4 e0.4 f-0.4 g-0.5 k0.9 p0.6 q1.6 s-0.4 t-0.3
halv+pa 8.1 a0.3 e0.5 g0.4 i0.6 m0.4 n0.6 r0.5 t0.4
halv+pris 8.1 b0.7 c0.7 e-0.4 i0.6 s0.4
halv+proc 8.1 b-0.4 e-0.3 g0.5 m0.8 o0.5 r0.6
halv+summ 7.6 b-0.6 c1.0 f0.7 g-0.4 i-0.4 m0.7 n2.0 o-0.4 p0.8 q0.4
halv+️ 8.1 a-0.4 g-1.1
halva 5.8 a1.6 b2.0 d-0.4 e2.5 f0.7 g-1.4 h0.4 i0.6 j-0.9 k1.6 l0.7 m0.7 n1.2 p1.7 q0.3 r-1.1 s1.5
halvan 7.0 b0.4 c0.7 f0.4 g-0.8 i-0.7 k-0.5 l0.6 n2.5 o-1.0 p0.9 q2.9 s-0.9
halvar 7.2 a0.8 c0.3 d0.7 i2.0 j0.8 k0.4 m-0.3 p-0.3 r-0.3 s0.5 t-0.3
halvma 8.1 a0.4 c1.2 d0.5 e-0.5 i-0.3 p0.7 s0.8
halvt 8.1 a0.4 c0.5 d0.4 f0.5 i-0.4 j1.2 m1.8 r-0.4
halvti 7.4 a-0.6 i-0.3 k1.0 m0.4 n0.7 r0.4
hamm 8.1 e0.3 s0.4
hammar 8.1 e0.3 s0.4
hamn 6.0 a0.6 c-0.8 d1.1 g-1.4 i1.2 j1.0 l1.4 n2.4 p-0.5 q0.8 r-0.8 t-0.3
hamn+fel 8.1 a-0.5 d-0.4 l2.4 n1.0 o1.0 q0.6
hamn+hos 8.1 a0.5 j0.9
hamn+i 7.4 a-0.4 d0.5 e-0.8 k0.4 l-0.6 n1.9 o-0.4 s-0.4
hamn+lang 8.1 d1.6 h-0.4 i-0.5
hamn+pa 7.6 a0.6 c-0.3 e1.3 g-0.5 h-0.5 j0.7 r-0.3 s1.3
hamnad 7.2 a1.2 c-0.4 d1.2 e0.3 g-0.5 i1.0 j1.5 n1.0 s0.4
hamnar 7.3 a-0.3 c-0.4 d-0.4 g-0.5 i-0.4
hamnat 7.3 a-0.5 d0.9 e-1.2 g-0.3 h-0.3 i-0.8 j-0.3 k0.4 l1.6 n1.5 o0.6 p-0.4 q1.0 s-0.4
hamp 7.4 b-0.4 c0.3 d1.0 e-0.5 g0.4 h0.9 i-0.5 j0.6 l-0.4 o0.3 r1.4 s-0.3 t0.8
hampus 7.4 b-0.4 c0.3 d1.0 e-0.5 g0.4 h0.9 i-0.5 j0.6 l-0.4 o0.3 r1.4 s-0.3 t0.8
hams 7.3 a-1.1 g1.0
hamste 7.3 a-1.1 g1.0
hamt 6.0 a0.5 b2.2 g-1.2 i0.8 m0.8 n1.1 o0.5 p0.8 q-0.7 r-0.4
hamt+den 7.9 a-0.4 b-0.3 e-0.5 f-0.4 h0.6 i-0.4 l0.9 n0.7
hamt+dom 8.1 c-0.3 d0.8 e-0.4 p0.8
hamt+ut 8.1 b0.7 e0.8 j0.6
hamta 6.9 a1.2 b2.4 c-0.4 i0.4 j-0.5 m1.2 p1.6 s0.6
hamtad 8.1 a-0.5 g-0.4
hamtar 6.9 b-0.3 c-0.5 d0.3 e-0.5 g-0.5 i1.1 j-0.5 k0.6 l0.5 n1.7 p-0.4 s-0.4
hamtas 7.9 c0.6 d-0.4 e-0.5 i-0.3 j0.5 n-0.3 r0.5 s-0.3 t0.3
han 4.2 a-2.2 b1.7 c-1.4 d-1.0 e1.2 f1.1 g2.7 h1.9 k0.9 m1.0 n0.7 o1.1 p-1.2 r5.0 s-1.5
han+ar 6.4 a-1.3 d-0.7 f0.4 g-1.8 h0.3 i-0.5 j0.4 k0.5 r0.7 s1.0
han+blev 7.6 a-0.9 e-0.3 g1.2 k-0.3
han+bruk 8.1 b0.4 g0.4 i0.7 r0.7
han+drog 8.1 a-0.5 c-0.4 e-0.4 q-0.3
han+far 7.9 d-0.3 e-0.6
han+fick 7.9 a0.5 g-0.4 p0.7
han+gill 8.1 a1.4 e1.0 g-0.8 i0.7 r-0.5
han+gor 7.6 a0.7 b1.4 i1.1 p0.7
han+hade 7.9 g0.7 h0.3 n0.6 r0.5
han+har 6.2 a-0.5 b0.7 c-0.7 d-0.7 i-0.4 l0.5 m0.7 p-0.7 r1.2
han+hete 8.1 a0.3 b1.2 e0.7 h0.5 l0.4 m0.8 r0.5 s-0.3
han+hitt 8.1 g0.4 n0.4 r0.9
han+holl 8.1 c0.3 e0.7 p0.3 r-0.4
han+hord 8.1 a0.7 d0.4 e0.4 g-0.4 i0.8 p0.5
han+i 8.1 o0.5
han+inte 8.1 b-0.3 c0.5 d1.0 e0.6 o-0.3 q0.4 r-0.3
han+kan 7.9 a-0.5 d0.4 e0.3 g1.1 l-0.5 m0.6 o0.5 q-0.4 r0.6
han+komm 7.4 a0.5 b-0.3 e0.6 f0.8 g-0.4 i1.4 j0.3 l-0.4 r-0.5 s-0.4
han+med 8.1 f0.8 i0.8
han+och 8.1 c-0.3 e0.4 m1.0 p0.6
han+ring 7.6 a-0.6 c-0.4 d-0.3 g0.8 h1.0 i-0.4 k0.5 m-0.4 r1.1
han+sa 7.9 a0.4 b-0.3 d-0.4 e1.2 f0.8 j0.7 k0.6 m0.4 s-0.4
han+sag 7.3 c0.8 g0.6 h0.4 i0.6 j0.6 p-0.4 r0.5 s-0.3
han+ser 8.1 a0.3 e0.7 f0.3 g-1.4 m0.3 n0.7 t1.1
han+ska 7.4 a-0.7 d-0.4 e-0.3 g0.4 h0.9 i-0.4 r0.7
han+skri 8.1 a-0.6 b-0.3 e-0.4 h-0.4 m0.7 q0.6 r-0.4 s-0.5
han+som 7.6 a0.4 c0.6 f0.6 j0.3 o0.6 q-0.4 s0.7
han+stod 8.1 a-0.4 g0.6 k0.3 n0.4 r0.4
han+svar 7.6 d-0.4 e-0.5 g-0.7 o-0.3
han+tyck 8.1 a-0.5 b-0.3 e-0.5 g-0.3 h0.5 i-0.4 k0.3 n0.4 q0.4
han+vagr 8.1 b-0.4 c-0.3 e0.3 g0.6 q1.1 r0.8
han+var 7.4 a-0.9 d0.4 e-0.5 l0.4 r0.6 s0.4
han+vill 7.0 a0.9 b2.1 c-0.6 e1.2 f2.4 g0.3 h0.4 i0.3 j-0.4 l0.3 m0.5 q0.7 s-0.3 t0.4
hand 4.5 a1.9 b1.3 c2.0 d0.5 e1.0 f0.6 g-1.3 h1.4 i0.3 j2.1 k-0.8 m-0.4 q2.5 r1.2 s1.0 t0.6
hand+ar 7.2 a1.0 b0.6 c0.4 d1.1 e-0.6 f1.0 g-0.4 i0.4 j0.7 l-0.6 p-0.5 r-0.6
hand+elle 8.1 c0.8 d0.8 f0.7 l0.3 n0.4 o-0.4
hand+har 7.9 a-0.3 l0.7 q0.4 t-0.4
hand+i 7.9 a0.4 d-0.5 h-0.3 r-0.4
hand+igen 8.1 a-0.6 n0.4
hand+inge 8.1 a0.5 b0.9 j0.3 p1.2
hand+med 7.6 a-0.5 b0.4 c0.7 d-0.4 g-0.3 o0.3
hand+och 7.2 a-0.9 b-0.4 c0.5 d0.7 e-1.1 f0.9 g0.8 h1.0 i-0.4 l0.5 m-0.3 n1.1 o0.5 p-0.3 r0.8 s-0.4 t-0.6
hand+om 5.9 b1.6 c-0.6 d-1.4 e1.6 f-0.8 g-0.8 h1.1 i0.8 j-0.3 l0.3 s0.9 t0.4
hand+over 8.1 a-0.4 e-0.6 g0.8 l0.7 q1.6 r0.9
hand+pa 7.3 a-0.5 b-0.3 c-0.7 d0.4 e0.5 g0.4 h0.4 j-0.4 l0.9 o-0.4 p-0.3 r0.7
hand+till 7.9 d0.8 i-0.4 j0.5
handa 7.6 b-0.4 d2.3 f0.3 g-0.6 o0.5
handbo 8.1 c0.3 d0.4 e0.6 i-0.3 k0.6 q0.8 s-0.5 t-0.4
hande 8.1 a0.8 c0.9 d-0.4 e0.6
handel 6.8 a2.0 b0.7 d-0.4 e1.1 f-0.4 g-0.9 h-0.5 i0.4 k-0.4 m-0.4 n-0.4 o0.6 p-0.5 q1.4 s-0.5
handen 7.6 a-0.7 c-0.4 d-0.3 e0.4 f0.3 m0.4 n0.4 q1.0 r0.7 s-0.4 t1.0
hander 6.7 b0.5 c-0.6 e-0.5 g-0.7 h1.3 l0.4 o-0.4 p1.3 q-0.4 s-0.4 t0.3
handla 6.0 a0.7 b1.3 c0.8 e-0.6 f1.9 i-0.8 j-1.0 k-0.5 l-0.8 p-0.4 r0.5 s2.0 t0.4
handle 8.1 a-0.7 b-0.4 d-0.4 e0.3 l0.9 n0.4 o-0.3
handli 6.7 a1.0 c0.8 d0.4 e0.7 f-0.5 g-0.4 h-0.4 i0.7 j1.9 n-0.3 o-0.4 p-0.6 s0.8 t-0.3
handpe 7.0 a1.3 c0.6 d0.7 e0.5 i-0.5 j1.9 m0.6 o0.8 p0.9 q1.3 s0.9
handsk 7.9 e-0.3 r-0.4
handst 8.1 c-0.4 q0.3
hang 6.1 a1.5 f0.6 g0.4 i-1.1 j-0.4 n-0.7 o-0.4 p1.1 q0.3 r1.4 t0.5
hang+hos 8.1 a-0.3 b0.3 c-0.4 l0.3 q0.3
hang+med 7.9 a-0.8 g1.5
hang+pa 8.1 a0.6 h0.5 r0.5
hang+ut 7.6 a0.6 d0.6 e-0.6 g-0.7 s1.1
hanga 6.9 b0.5 e-0.5 h0.4 i-0.4 p0.5 r0.5
hanger 6.9 a0.4 c0.9 d0.4 g0.7 i-0.5 k-0.3 m0.3 n-0.5 o-0.3 p0.8 r0.6
hann 6.5 c0.6 e0.3 f0.5 g0.6 h1.1 i1.1 j-0.4 k2.3 l-0.6 n0.8 p0.3 q0.5 r1.4 s-0.6
hann+inte 7.9 f0.5 g-0.4 i0.4 o-0.3 q0.5
hanna 7.6 c0.7 d0.8 e-0.5 g0.9 h1.0 k1.1 m-0.4 n0.9 r0.9
hans 5.8 a-2.0 b-0.4 c-0.4 e1.0 f0.5 g1.2 h1.0 i-0.6 j0.5 k-0.5 o-0.5 p-1.1 q-0.4 r1.2 s-0.8
hans+parm 8.1 a-0.6 b0.4 c-0.4 e-0.3 h0.4 m0.4 o0.3 r0.4
hans+till 7.9 a1.4 d1.8 e0.4 j1.1 k-0.3 m0.7 p-0.3
hansyn 8.1 a0.4 e0.7 j0.6
hant 6.1 a0.3 b-0.5 e0.7 i-0.5 j0.4 l0.6 m-0.3 n0.4 p-0.9 r1.6 s0.4 t-0.9
hant+efte 8.1 r-0.3
hant+och 8.1 d0.6 e0.5 g-0.4
hant+vara 8.1 a0.4 e0.9 i0.6 j1.5 s-0.4
hanter 7.2 a-0.4 b-0.4 d-0.7 e0.4 g0.4 j1.0 l0.4 m-0.5 p-0.5 r0.9 s-0.7 t-0.4
hantve 7.2 a-0.4 g0.7 i-0.4 m0.3 n0.6 p-0.4 q0.4 r1.2 s1.4 t-0.4
hanv 7.0 b0.9 d0.4 e1.0 f1.3 g-0.6 h0.4 i-0.6 k0.5 m-0.5 q0.3 s-0.4 t0.7
hanv+till 7.0 a0.5 b0.6 d0.3 e1.0 f1.3 g-0.5 i-0.5 k0.6 l-0.3 m-0.4 q0.4 s-0.4
hanvis 7.0 b0.9 d0.4 e1.0 f1.3 g-0.6 h0.4 i-0.6 k0.5 m-0.5 q0.3 s-0.4 t0.7
har 2.1 a3.8 b0.3 c-1.3 d1.1 f0.4 g-3.6 h-2.4 i3.5 j0.7 k-1.2 m-0.6 n-1.2 o-1.0 p1.4 q-1.0 r-3.1 s1.5 t-0.4
har+adre 7.9 a-0.6 c-0.5 i-0.4 n-0.3 o0.4 q0.5
har+akt 8.1 e0.4 g-0.3 k0.6 l0.9 n0.8 q0.4 t1.1
har+aldr 6.5 a0.7 c0.5 e0.7 g0.5 i-0.4 j1.0 r1.2 s0.6 t0.3
har+alla 8.1 h0.5 o-0.3 q-0.3 r0.5
har+allt 7.6 b1.2 d-0.5 e0.6 i-0.3 p0.6 q-0.3
har+anda 8.1 b0.8 d0.3 f-0.4 k0.8 t-0.4
har+andr 7.9 a-0.9 d0.5 e-0.3 g0.6 h-0.4 o0.4
har+anma 7.3 c-0.4 d0.9 e0.8 f-0.3 h0.5 j0.8 p0.4 s1.5
har+anso 8.1 a-0.8 c0.4 e-0.5 h0.7 i-0.4 j-0.4 n0.3 p-0.6 s0.7
har+anst 7.4 a-0.6 g0.9 h1.4 k0.4
har+ar 6.0 a-0.3 b-0.6 c0.5 f1.4 g-0.7 h0.7 j0.6 k0.6 l-0.9 n-0.7 o0.4 p1.1 s-0.8 t0.3
har+aren 8.1 a0.9 c0.6 d0.5 e-0.4 f0.9 i1.1 n0.5
har+ater 7.9 a-0.7 b0.5 c0.6 d0.4 f0.4 g0.3 i-0.4 j-0.5 n0.6 q0.3 r0.4
har+atit 7.9 a-0.4 d-0.5 g-0.4 h-0.3 i-0.3 m0.7 r-0.4 t0.4
har+att 8.1 a0.5 e0.9 f0.6 i0.5 j0.8 s0.5
har+av 8.1 a-0.3 f0.3 h0.3 i0.5 m0.8 o-0.3
har+avbo 8.1 c0.3 i-0.3 k-0.4 t0.3
har+aven 7.9 a-0.5 b0.8 d0.6 g0.8 h-0.4 l0.4 t0.6
har+baka 7.9 a-0.5 b-0.4 c-0.4 d-0.5 g1.3 h0.5 k0.3 n0.3 r1.2
har+bank 8.1 a-0.4 c-0.6 h-0.5 l0.7 m0.3 n0.4 q-0.3
har+bara 7.3 a0.6 b-0.5 d1.6 e-0.3 f-0.4 i-0.5 m-0.3 n0.5 q0.4 r0.4
har+bega 6.9 c0.4 d0.7 e1.2 f0.9 g-0.4 h-0.5 i-0.9 j1.4 k-0.3 l0.4 p-0.5 s-0.7 t0.6
har+bera 8.1 b0.7 c-0.3 d-0.4 e-0.5 s0.4
har+besl 7.2 c-0.5 d1.1 g-0.6 i0.9 j-0.3 l-0.4 m-0.4 o0.4 p0.5 s-0.4 t-0.3
har+best 6.8 d1.4 f-0.6 h0.5 i-0.5 j0.4 k0.9 l0.4 o-0.5 q1.1 r0.9 s-0.5 t-0.4
har+beta 6.8 a-1.4 c-0.4 d1.3 i-0.7 j-0.4 m-0.7 n-1.7 o0.9 p-0.7 q4.4 r0.6
har+bett 6.8 a1.7 b-0.4 c0.5 d1.2 e0.8 g-0.7 i0.6 j-0.4 k-0.4 m0.5 p0.8 r-0.6 s1.2 t0.6
har+bevi 7.9 a0.5 c0.3 e0.5 j1.6 m1.2 p0.4
har+bild 8.1 e-0.3 r0.4
har+blev 7.9 a0.5 d-0.4 e-0.6 g-0.5 n0.4
har+blir 7.9 a0.5 g-0.4 i1.1
har+bliv 6.6 a-0.9 d-0.5 g1.1 h1.9 j-0.4 k0.5 l1.5 m-0.7 n0.7 o1.0 p-0.6 q0.5 r1.1 s-0.5
har+boka 8.1 d0.3 i0.6
har+borj 6.5 c1.3 e-0.3 f1.6 g-0.6 j-0.4 k0.6 l0.6 o1.3 r0.5
har+bred 8.1 b0.6 e0.5 i0.7 m-0.3 o0.8 t0.9
har+brev 7.9 a-0.5 i-0.4
har+brut 7.9 a0.3 e0.8 g-0.3 j1.4 l0.8 p-0.4
har+budg 8.1 a-0.7 b-0.4 g1.1 h1.7 i-0.4 k0.6 r0.3
har+bygg 8.1 a0.4 b0.5 i0.5 j0.6 m0.7
har+bytt 6.7 b0.7 f1.0 g-0.7 h0.6 i0.8 j-0.6 k-0.5 m1.0 n-0.7 o1.1 q-0.7 r0.6 s0.5
har+darf 7.4 a1.7 b0.9 d1.0 e0.7 i1.1 p1.1 s-0.3
har+de 7.4 b0.5 c0.7 e0.3 f-0.5 n1.1 o0.8 p-0.4 s0.6 t1.0
har+debi 7.9 a0.8 d0.6 f0.4 i0.3 m1.3
har+den 7.3 a1.2 c0.6 d-0.5 e-0.4 g-1.0 n0.5 o0.6 p-0.6 q-0.4 s-0.3
har+det 6.4 d0.6 g1.5 i0.7 l1.1 q0.7 r1.0 s-0.6
har+disk 8.1 a0.5 d0.5 f0.5 p1.6
har+dopt 7.9 f0.6 g0.3 l-0.3 r0.6
har+drab 8.1 a-0.3 i0.3 l1.3 n0.8
har+drag 7.4 a0.9 b1.8 c-0.3 e0.7 g-0.4 l1.0 n1.0 o0.5 p-0.4 t0.7
har+du 5.9 a-1.7 b1.2 d-0.7 e-0.7 g-0.8 j-0.4 k1.0 l0.8 m-0.6 n0.8 p-0.5 q0.8 s-0.7 t1.1
har+en 5.7 b1.3 c-0.4 d0.5 e2.9 f0.6 g0.4 i0.4 j-1.0 k-0.5 l0.7 m1.5 n-0.9 q-0.3 s2.8
har+enli 8.1 a0.4 d-0.4 e0.9 f0.9 i0.4
har+ett 7.2 a1.4 b2.2 c0.5 d0.6 f1.0 i-0.4 j-0.3 k-0.3 p1.0 q0.7 r0.5 s0.6
har+fakt 8.1 c-0.4 h0.3 l0.6 m-0.6 o-0.3 p0.6 t-0.3
har+far 8.1 a0.8 b0.7 d1.0 g-0.3 m0.8 r-0.3 s0.9
har+fast 8.1 e0.5 g-0.4
har+fatt 5.2 a-0.5 b-0.3 c-1.2 d0.4 e0.8 f0.4 g-0.4 h0.8 k1.6 l1.5 n0.4 o-0.8 p-1.0 s1.5 t-0.7
har+fel 8.1 c0.4 i0.5 m0.5 s0.3
har+flyt 7.6 a-0.8 b0.5 i-1.1 k0.4 m0.4 q0.6 r0.3
har+for 7.9 b0.9 g0.7 i1.1 j-0.3 m1.0 n0.3 r0.9
har+fore 7.9 e0.4 j0.5
har+forh 8.1 b0.5 d0.6 e-0.4 i0.5
har+fors 7.4 d0.9 e-0.5 g-0.8 i1.5
har+fort 7.6 c0.5 d-0.3 e1.4 i-0.5 p0.4 s0.5
har+frag 7.6 a0.5 b1.3 e-0.5 g-0.3 i0.3 m-0.3 r-0.3 s0.4
har+full 7.9 a0.4 b0.4 c0.6 d0.6 f-0.4 i0.5 p-0.3
har+fyra 7.9 a-0.3 d0.4 e-0.6 l1.4 m0.5 n0.5 s-0.3 t0.3
har+gang 6.8 a-0.4 b-0.7 c1.0 d0.4 e0.8 f0.8 i-0.8 l0.5 m-0.4 q0.3 r0.4 s-0.4
har+gatt 5.8 b0.8 c1.9 h0.6 i-1.3 j0.9 k0.4 l0.5 n1.4 o0.6 p-0.8 r0.5 s-1.3 t-0.4
har+geno 8.1 a-0.7 g1.0 l0.4
har+gett 7.6 a-0.5 d-0.5 e-0.4 k0.6 n0.7 o-0.3
har+gjor 6.5 a-0.5 b-0.5 g0.8 i0.8 j-0.5 m-0.6 n-0.3 o0.4 p-0.5 q1.8 r0.8 t0.5
har+glom 7.6 d0.8 e0.4 f-0.4 g-0.7 i0.9 n-0.4 o0.4 q0.4
har+godk 8.1 l0.4 m-0.3 n-0.4
har+haft 6.2 c-0.5 d0.7 e1.3 f0.5 g1.0 i0.6 j1.0 n0.5 q-0.5 r0.4 t-0.4
har+hamn 8.1 b-0.6 d1.6 e-0.8 i-0.6 k0.4 l-0.4 n-0.3 q0.9
har+hand 8.1 a-0.5 c-0.3 d-0.5 f-0.3 i0.5 p-0.3
har+hant 7.3 a1.0 e-0.4 l0.3 r0.8
har+har 7.6 a0.5 g0.5 i-0.3 j0.4 m1.4
har+hela 7.6 o0.3 r0.4
har+hitt 7.3 a-0.9 b0.4 e-0.6 g2.5 i-0.4 j0.4 r1.4 s0.3 t-0.4
har+hon 6.8 a-0.5 b-0.3 c0.4 d0.3 e-0.8 f0.5 g1.1 i-0.5 l0.4 m0.4 r1.0
har+hort 6.6 b1.4 d0.3 e1.0 f-0.4 g-0.4 i-0.8 j-0.5 k0.4 l0.6 m-0.8 n-0.3 p0.5 q0.3 r0.3
har+i 5.9 b0.5 c0.6 d0.3 e0.3 f1.1 i0.4 j0.5 l-0.4 m0.8 o0.4 p1.3 q0.7 r1.6 t1.1
har+idag 7.9 a0.7 e0.5 i0.5 j0.6
har+igen 8.1 e0.3 g0.7 j0.8 r0.7
har+info 8.1 f0.3 n-0.3
har+inga 7.4 a-0.6 b0.5 c-0.8 h0.6 i-0.8 m-0.5 s-0.4
har+inge 6.8 a1.9 c-0.4 d1.7 e1.2 f-0.3 g-0.4 h0.4 i1.2 k-0.5 l-0.6 m-0.3 o0.5 p-0.6 s-0.4 t0.5
har+inte 5.5 b-1.2 c3.3 d1.5 e-0.6 f0.8 g1.5 h0.7 i0.6 j-0.7 l0.9 m2.6 p1.4 q0.8 r1.8 t0.6
har+jag 5.1 a2.0 b2.5 c2.1 d1.6 e1.2 f1.1 g-1.2 i1.8 j1.1 k-0.4 m0.4 n1.5 p2.1 q1.0 s1.6
har+jamf 8.1 a0.4 b0.7 i0.7 m0.5 s0.8
har+ju 7.4 d0.5 e0.7 g-0.6 i0.7 r-0.3
har+just 8.1 a-0.4 b-0.3 e-0.3 q0.9
har+koll 7.9 a0.4 g0.5 h0.5 r0.6
har+komm 5.3 a-0.4 c2.2 g-0.6 h-0.4 i-1.6 j0.4 k1.3 l0.7 m-0.5 n-0.8 o0.9 p-1.2 q-0.9 r0.4 s-0.5
har+kont 7.6 b1.0 f-0.3 g-0.4 h0.3 i-0.5 k1.1 o-0.4 r0.5 s0.4 t0.5
har+kopt 7.6 d0.7 e-0.3 g1.0 k0.4 l0.4 o0.4 r0.6 s0.9
har+lage 8.1 a0.8 c0.9 e0.6 t0.6
har+lagt 6.5 a0.9 b1.8 d-0.4 e1.0 g-0.4 j-0.4 m1.0 n0.3 q0.5 r-0.7 s1.4
har+lamn 7.4 a0.4 c-0.7 d0.5 e0.4 f0.4 g-0.4 i-0.6 j-0.5 m-0.5 o0.5 p-0.4 q0.6 r0.7 s0.4
har+lang 7.6 a-0.6
har+larm 8.1 d0.8 e0.8 s0.5
har+last 6.4 b-1.0 c0.5 d0.7 f-0.7 g-0.5 i-0.9 j2.1 m1.5 n0.7 o-0.4 p-0.6 r-0.3 s-1.1 t0.3
har+lega 7.6 b-0.4 c0.9 d0.9 f-0.4 h0.7 i-0.3 k0.5 m0.6 n1.0 o0.3 p-0.4 r0.6 s-0.4 t1.1
har+leve 7.9 a1.2 c0.7 e0.4 m0.8 p0.8 s-0.4
har+ligg 8.1 m0.3 q0.3
har+lova 7.9 b0.5 i0.4 n1.1 p-0.4
har+lyft 8.1 a-0.7 c0.5 f0.9 g0.3 h1.1 k0.6 l-0.4 o-0.4 q-0.5 r0.5
har+man 8.1 g0.3
har+mana 7.3 a-1.0 b-0.5 d0.6 f1.1 i-0.6 l3.0 m0.8 n-0.4 p-0.6 s-0.3 t0.6
har+mand 8.1 a0.5 b-0.4 c0.4 f1.8 i-0.4 k0.8 o0.4 q0.3
har+mast 7.6 a0.5 c-0.5 f1.0 g-0.9 i-0.4 m0.4 t-0.4
har+med 7.0 a0.4 d0.5 f0.8 g-0.9 i0.5 j-0.5 m0.6 o0.4 p-0.4 r-0.4 s0.3
har+mejl 7.2 a-1.0 c0.3 g0.9 h0.4 o-0.4 p-0.4 q0.7 r1.3 t0.5
har+mest 8.1 b-0.4 c0.4 d0.3 e-0.4 k0.5 l-0.4 q0.4
har+min 7.9 g0.7 q0.4 r0.5 s0.8
har+mott 7.9 a-0.5 m-0.5
har+nago 7.4 a1.9 b0.4 d-0.4 e-0.9 f0.6 g-0.8 h-0.4 i-0.4 k1.1 l-0.4 o1.2 p0.7 r0.4 s0.9 t-0.3
har+nan 7.9 d0.8 e0.3 f0.4 g0.6 h0.4 o0.4 q-0.3 r1.2
har+ni 5.5 a-1.5 c-0.9 d2.1 e-1.6 f0.9 g-0.8 h2.3 i-1.9 j-0.9 k1.7 l0.5 m2.6 n2.1 o3.8 p-2.3 q1.7 r0.6 s-1.4 t0.7
har+nio 8.1 e0.5 l0.3 m0.7 t0.3
har+nog 8.1 a1.6 g-1.3
har+nu 6.4 a1.5 b0.8 c1.6 e2.2 f2.7 g-1.2 h-0.6 k0.5 m1.3 p0.6 r-0.7 t-0.4
har+nume 8.1 a0.3 d0.3 g-0.5 i-0.3 j1.1 m0.3 r-0.4 t0.4
har+numr 7.6 b-0.4 d0.3 f0.6 i-0.3 k0.3 m-0.3 q0.5 r-0.5 t-0.3
har+och 7.0 c1.4 d-0.5 e1.4 f-0.4 g1.7 h0.4 i-0.8 j1.1 l0.7 m-0.3 r1.2 s1.1 t1.1
har+ocks 7.6 a0.4 c0.9 d0.6 m0.4 r-0.4 s0.5
har+ogon 8.1 h0.3 p0.5
har+ont 8.1 b0.6 h0.7 k1.0 l0.9 o0.4 p0.7 t0.3
har+oppe 7.9 a-0.7 b-0.3 e-0.8 h-0.5 l1.2 o0.4 p-0.4
har+oppn 7.9 d-0.7 e0.6 f0.3 g0.4 h1.3 j0.8 l-0.5 n1.4 o0.7 q-0.4 t-0.3
har+over 7.0 a-0.5 d-0.4 e-0.8 f-0.3 g0.4 h0.7 l0.9 n-0.4 q-0.5
har+oxa 8.1 a-0.4 g-0.4
har+pa 6.9 b-0.6 d-0.5 g-0.6 i-0.4 j-0.3 k0.8 n0.7 o0.5 p-0.6 q-0.9 r-0.4
har+pape 7.9 a0.7 b-0.4 c0.4 d2.1 e0.6 f0.9 g-0.3 i-0.4 l0.3 m-0.4 n-0.3 o0.7
har+peng 8.1 a-0.8 j-0.3 m-0.4 n1.3 o0.3 p-0.5 r-0.3
har+prat 7.2 a0.7 e0.5 f0.7 g-0.5 h-0.6 j0.4 k0.5 l0.4 m1.4 p1.1 q-0.3 r-0.4 s0.3
har+prov 7.6 a0.8 c1.1 d0.5 e-0.3 g-0.4 i1.5 m0.9 s0.6
har+rad 8.1 d0.8 e-0.4 p0.5
har+raka 8.1 b0.6 c0.3 q0.5 t1.2
har+rakn 7.9 a0.6 c0.6 i0.4 j0.4 m0.7
har+ratt 6.8 a0.4 d-0.5 e1.0 g-0.5 j1.9 n0.6 p0.3 q-0.5 r-0.6 s-0.4
har+reda 6.1 a0.4 b0.5 c1.4 d-1.5 g0.6 i0.4 j1.6 k-0.4 m-0.6 n-0.4 r0.6 s2.4 t-0.6
har+regi 8.1 d-0.3 f-0.3 o0.3
har+reko 8.1 a-0.6 c0.5 d-0.4 g0.8 h1.3 s-0.6
har+ring 6.8 a0.8 c1.0 d1.5 e1.5 f0.5 h-0.5 i0.7 m-0.6 p1.1 r0.5 s-0.5 t0.9
har+rost 8.1 a0.6 c0.8 i1.2
har+sa 7.3 c-0.4 d-0.4 e0.4 f0.3 g-0.6 p0.7 q0.3 s0.4
har+sagt 6.2 a-0.7 b0.4 d0.9 e1.2 f1.0 i-1.6 j-0.4 k-0.3 m1.0 p0.7 r1.5 s-1.0 t0.5
har+sake 8.1 e0.5 h-0.4 i0.5 t0.4
har+sakn 7.6 a-0.4 f0.7 g1.1 i0.3
har+salt 7.6 a0.5 b0.5 e-0.3 h0.3 i1.2
har+samm 7.6 a-1.0 c-0.3 d-0.3 e-0.7 g-0.7 h0.9 i-0.4 p-0.3
har+satt 7.3 a0.5 b0.9 d-0.3 h0.3 i1.1 l-0.6 n-0.4 o-0.3 q2.2
har+seda 7.9 c-0.3 d0.6 e-0.5 f0.3 i0.4 j0.3
har+seme 7.9 c-0.3 e0.5 i0.8 j0.9 p0.5
har+ser 8.1 c-0.5 f0.7 m1.4 o0.5
har+sett 7.3 b-0.4 g0.7 h0.9 i-0.4 j0.7 k0.5 p0.9 r-0.6
har+sjal 7.6 a-0.8 g1.8
har+skaf 8.1 b0.4 d0.9 e-0.3 i1.3 p0.6 s0.6
har+skap 8.1 g0.5
har+skic 6.9 b-0.5 c-0.7 d0.3 e1.6 i-0.5 j0.4 l-0.7 m0.7 n0.3 o-0.3 p0.8 q1.0 s-0.4 t-0.6
har+skri 6.1 c-0.8 d1.5 e0.8 f0.4 g-0.4 h0.5 j0.7 l-0.5 o0.6 p-0.8 q0.5 r0.7 s0.7
har+slut 6.4 a-0.8 c-0.3 e0.9 f-0.4 g0.6 h1.0 i-0.9 j-0.5 k0.4 l1.6 p-0.9 q0.4 r1.6 s-0.8
har+som 7.4 c0.6 j0.7 l0.8 o-0.3 p0.4 q0.7 r-0.4 s0.4
har+spar 7.4 a-0.4 c0.4 d-0.5 g-0.4 l1.7 m0.5 p-0.6 s0.3 t0.8
har+spel 8.1 a0.6
har+spru 8.1 c1.5 r0.3
har+stal 8.1 a-0.3 g0.4 l1.6 m-0.3 p-0.4
har+stam 7.6 a-0.7 b0.3 c0.3 j-0.6 k-0.4 m-0.4 o-0.4
har+stan 7.9 c0.8 f0.3 k0.7
har+star 8.1 b1.3 d-0.3 g-0.4 i-0.3 m1.1 p1.6
har+stat 7.6 c0.7 e-0.6 i0.7 s0.5 t-0.3
har+stru 7.9 a0.9 b1.0 d0.4 e-0.4 i0.3 m0.5 p1.0
har+sutt 7.3 e-0.3 k0.4 l-0.4 n0.4 r0.3 t0.3
har+svar 7.3 a1.9 b2.7 e-0.4 f0.7 g-0.6 h0.4 i-0.6 j1.9 l-0.5 n0.7 q0.4 s-0.6
har+tack 7.9 a-0.6 d0.4 o-0.5
har+tagi 6.5 a-1.0 b1.3 c-0.7 e-0.6 g-0.9 j-1.0 k0.6 m2.0 o-1.0 q-0.3 s-0.5
har+tank 8.1 d0.5 i0.5
har+tapp 8.1 g-0.5 i0.7 k0.9 m0.5 s-0.3
har+tar 8.1 e0.8 f1.1
har+text 8.1 e0.4 p0.6
har+tid 8.1 d0.3 e0.3 g0.4 i0.7
har+till 8.1 a-0.5 g0.4 q1.4
har+tips 8.1 a0.6 b1.2 h0.8 i0.9 n0.3 r0.4 t0.3
har+trad 8.1 c1.0 e-0.5 f1.0 s-0.3
har+tre 7.6 c0.8 d-0.9 f0.6 g-0.4 i-0.4 k0.7 l-0.4 m0.8 p0.3 s-0.4 t1.4
har+trot 8.1 a0.8 c0.7 g-0.3 i0.7
har+tva 7.3 b0.4 c-0.6 d-0.3 i-0.7 l-0.4 n1.3 p-0.5 q-0.4 r0.3 s1.4
har+unde 7.9 a0.4 d0.4 i1.2 j0.5
har+undr 8.1 g-0.4 s0.4
har+uppe 8.1 a-0.6 e-0.5 g-0.4 i-0.6 k2.4 m0.5 n0.4
har+ute 8.1 a-0.4 g-0.5 h0.3 n0.5 o0.7
har+vaga 8.1 e0.7 g0.3 m0.7
har+val 8.1 c0.5 d0.7 h0.3
har+valt 7.9 a-1.2 e-0.5 f0.3 i0.4 l0.7 n0.4 t0.5
har+var 7.3 a0.4 c0.5 e0.6 f0.8 g0.6 i1.3 j1.1 p0.3
har+vari 5.7 f2.3 g0.6 h-0.5 i2.9 j0.8 k-0.7 n1.2 p-1.1 q1.2 r1.3 s-1.4 t-0.3
har+vatt 7.9 a-0.4 e0.4 f-0.3 g-0.4 i-0.5 k1.5 l-0.3 p0.5 t0.5
har+veck 7.9 a-0.9 c-0.7 d0.7 f0.5 h0.4 i-0.4 l1.4 m-0.3 n1.4 o0.5 p-0.3 r0.4
har+vi 5.3 a1.1 c2.5 d1.7 e1.2 f0.5 g-0.5 h2.1 i1.8 j-0.8 l0.6 m1.1 n1.2 o1.2 p-1.3 q-0.8 t0.3
har+vida 8.1 a0.5 b0.4 d0.3 e0.7 f2.0 g-0.3 h-0.3 i0.5 s-0.5
har+vide 6.8 g1.2
har+vunn 8.1 a-0.7 b0.4 i-0.4 k0.3
har+️ 7.9 a-0.3 g0.9
hard 7.2 a-0.9 b0.4 d-0.4 e0.5 g-1.6 n1.2 o0.3 t-0.4
harda 8.1 g-0.5
harddi 8.1 a-0.3 e0.4 i0.4 l0.3 n1.1
hare 7.6 a-0.4 g0.7
haret 7.6 a-0.4 g0.7
hari 7.6 c1.1 d-0.8 f1.8 i-0.3 l-0.4 m0.8 q0.5 r0.4
harifr 7.6 c1.1 d-0.8 f1.8 i-0.3 l-0.4 m0.8 q0.5 r0.4
harl 6.2 a-0.7 f0.5 g2.1 r-0.3
harl+att 7.6 a-0.6 f0.7 g1.0 m0.3
harlig 6.2 a-0.7 f0.5 g2.1 r-0.3
harm 6.0 b-0.7 d0.5 f-0.7 g0.7 h2.1 i2.1 j2.5 l-0.4 p0.5 q-0.6 s-0.7 t-0.5
harm+att 7.9 e-0.4 g0.7 j0.3 p0.6
harm+medd 7.9 i0.7
harm+sage 8.1 a-0.3 i1.1
harmed 6.1 a0.5 b-0.7 d0.5 f-0.7 h2.1 i2.1 j2.6 l-0.4 p0.5 q-0.6 s-0.7 t-0.5
harn 7.9 a0.4 d0.7 i0.5 k0.4 l0.4 r0.6 s0.7
harnos 8.1 i0.5 k0.5 l0.4 r0.6
haro 8.1 a0.9 b0.5 c1.1 d-0.3 g-0.4 r-0.4 s0.6
harr 8.1 a-0.4 k0.3 n0.4 r0.4
hart 7.9 c-0.5 g-0.9 i-0.3 k-0.4 l1.0 n-0.4 r0.4
hass 7.6 j0.7 r-0.5
hasse 7.9 j0.7 r-0.4
hast 7.3 a-0.9 b0.3 d0.4 e-0.8 s-0.4
hastar 8.1 d0.6 e-0.5 f0.3 i0.7
hasten 8.1 a-0.3 g-0.5
hat 7.6 a0.4 g-0.7
hata 6.9 a0.4 b0.6 g-1.8
hatar 7.4 a2.6 b0.7 e0.3 g-0.4 l0.3 r0.3
hatm 7.9 a1.4 g-0.8
hatmed 8.1 a1.5 g-0.8
hatt 7.6 a0.5 b1.2 c1.7 f1.3 g0.6 i-0.3 n-0.3 p1.0 r1.0 s-0.3
hatten 7.9 c1.8 e0.3 f1.3 g0.7 i-0.3 p0.4 r1.1 s-0.3
hava 7.3 a0.4 c1.6 d0.4 e0.4 g-0.3 j1.2 k-0.3 m-0.3 p-0.3 r-0.4
hava+avta 7.9 c0.4
hava+kope 8.1 c0.9 e0.5 f0.4 j0.4 t0.3
havd 8.1 a0.3 c0.8 d-0.3 j0.7
have 7.0 a1.9 c0.9 e1.9 g-0.5 i2.2 j1.9 p0.5
have+vi 8.1 a0.7 c1.4 e0.5 j1.8 p0.9
haver 7.6 a1.2 c1.2 e0.4 i1.5 j2.2 p0.7
haveri 7.9 a1.0 d0.4 e1.8 i1.0 s0.4
havn 7.4 a0.6 b0.6 c0.4 d0.3 e0.4 f0.8 g-0.4 j1.7 r-0.3
havn+och 8.1 i-0.3
havnin 7.4 a0.6 b0.6 c0.4 d0.3 e0.4 f0.8 g-0.4 j1.7 r-0.3
havs 7.4 a0.9 e1.2 i2.3 j2.5 p0.5 s-0.3
head 8.1 a1.0 g-0.3 i0.9
heby 8.1 a0.7 c1.2 d0.6 e0.5 p0.6 t1.2
hede 7.6 a0.5 b0.6 c1.6 g-0.5 h-0.3 n0.6 o-0.4 s-0.3
hedl 7.9 b-0.3 d0.8 e-0.5 g0.5 m-0.4 p0.7 r0.3
hedlun 8.1 a-0.3 d0.5 g0.5 m-0.3 r0.4
hedr 8.1 d0.4 g0.6
hehe 7.4 a-0.7 g0.9
hehehe 8.1 a-0.3 g1.5
hej 3.4 a-5.1 b-2.1 c-2.2 d-2.2 e-2.0 g0.7 h2.7 j-3.4 k2.2 l1.8 m-0.7 n1.9 o1.1 p-4.3 q2.3 r1.8 s-4.2
hej+ahme 8.1 e-0.5 m0.5 p0.6 q0.7 r0.3
hej+alla 7.9 b0.4
hej+ande 7.9 r-0.5 t0.7
hej+anne 8.1 d-0.3 i0.5 l0.5
hej+bara 8.1 a-0.4 b-0.4 i-0.3 l1.1 r0.5
hej+den 8.1 n1.5 p-0.4
hej+det 7.3 c1.1 e-0.4 f-0.3 i-0.4 l-0.4 m0.7 p-0.4 r0.3 t0.7
hej+du 8.1 m0.5 n0.5
hej+efte 7.9 a0.4 c0.3 e0.4 g-0.3 i1.0 p0.7
hej+en 8.1 a-0.5 d0.4 h2.1 k0.5 l-0.4 m-0.3 n-0.3 o0.9 q0.6
hej+fakt 8.1 b-0.4 h-0.4 k-0.4 n0.8 o0.9
hej+fran 7.4 a-0.5 f-0.3 g1.1 h1.0 i-0.4 m0.4 o0.3 r1.3 t0.6
hej+fred 8.1 a0.4 e0.7 g0.4 h0.4 i0.4 r0.5
hej+gora 8.1 b-0.3 d0.7 i0.4
hej+har 7.9 a-0.4 h-0.7 m-0.4 r0.3 t0.5
hej+hej 6.8 b-0.4 c-0.5 d-0.8 e1.2 g-0.7 h0.5 i-0.6 k0.9 n-0.4 o1.0 p-0.4 q-0.6 s0.6
hej+i 7.9 a0.6 b-0.4 h-0.4 i0.9 k0.4 l-0.4 s0.7 t-0.3
hej+igen 7.6 b0.8 c-0.7 d-0.3 g0.4 h0.5 i0.4 n0.3 p0.4 r0.3 s-0.4
hej+jag 6.3 a0.4 b-0.7 d0.5 e0.4 g-1.9 h-1.1 i-0.7 j-0.4 k0.7 l0.7 m0.5 n0.5 o1.2 p-0.6 q0.6
hej+jona 8.1 g0.3 r0.3
hej+kan 6.3 i-0.4 k-0.3
hej+leve 8.1 a0.6 b0.4 e0.4 i1.1 s0.5
hej+lisb 7.9 d-0.3 e0.6 h-0.5 j0.7 k0.6
hej+moa 8.1 e-0.3 g0.3 m0.5 n0.6 r0.8
hej+och 8.1 d-0.4 f0.3
hej+olle 8.1 c1.0 d-0.5 i0.5 k-0.5
hej+pa 6.9 d-0.4 e0.9 f-0.4 k1.0 l0.3 m0.3 o0.3 p-0.4 t0.6
hej+rasm 8.1 d-0.4 q-0.4 r0.5
hej+skul 8.1 a-0.3 h-0.5 l0.8 o-0.4 p-0.4
hej+ther 7.3 a-0.6
hej+tva 8.1 a-0.4 m0.9 o0.8 q0.9
hej+vi 6.5 b-0.7 c-0.5 e-0.3 f-0.5 g-1.2 h1.1 i1.7 k0.6 l0.7 m-0.3 n-0.3 p-0.7 q1.0 r-0.7 s-0.5 t1.4
hej+vilk 8.1 a-0.4 f0.9 k0.4 m0.9 o0.7 q-0.4
hej+yvon 8.1 f0.3 i0.7 l0.6 t0.3
heja 7.9 e0.4 g-0.7 j0.6
heja+pa 8.1 e0.4 j0.6
hejd 7.6 a0.3 e0.8 g-1.5 p1.0
hejda 7.9 a0.7 e0.8 g-0.8 p1.0
hejh 7.6 b-0.4 d-0.5 i0.4 l1.1 m-0.4 n0.6 o0.5 p-0.3 q-0.5
hejhej 7.6 b-0.4 d-0.5 i0.4 l1.1 m-0.4 n0.6 o0.5 p-0.3 q-0.5
hejs 6.0 a-0.6 c0.4 d0.4 f-1.1 g-0.6 j-0.3 k0.6 l-0.4 m0.7 o1.0 p-1.1 q3.0 s-0.9 t-0.5
hejs+jag 8.1 c0.5 e0.4 j0.5 o0.4
hejsan 6.0 a-0.6 c0.4 d0.4 f-1.1 g-0.6 j-0.3 k0.6 l-0.4 m0.7 o1.0 p-1.1 q3.0 s-0.9 t-0.5
hel 6.8 a0.9 b-0.7 c0.6 d0.9 e2.3 g0.8 h-0.7 i0.9 j0.6 m-0.4 n-0.7 o-0.3 p0.4 t0.6
hel+helg 8.1 e0.5 g0.3
hela 4.4 b1.4 c-1.0 d2.2 e1.3 f1.5 g1.8 h1.9 i-1.9 j-0.3 k1.0 l1.2 m0.4 n3.3 o0.5 p-0.7 r3.6 s-1.0 t1.3
hela+aret 8.1 a-0.4 c-0.4 d0.3 k-0.3 m-0.5 o1.6 t-0.4
hela+avde 7.9 a-0.6 b-0.6 e-0.8 g0.5 k0.5 l0.7 n0.3 q-0.4 r0.8
hela+dage 7.3 a-1.4 d-0.3 e-0.5 g1.3 j-0.3 l-0.5 r0.7 s-0.5
hela+fakt 8.1 a0.6 d-0.4 m1.2 p1.3
hela+fami 7.6 e-0.4 g0.4 m0.8 o0.3 q0.6 r0.5
hela+helg 7.6 c-0.5 e1.5 f0.7 h1.0 i-0.3 l0.8 m-0.4 o-0.3 r0.5 s-0.5 t-0.3
hela+host 8.1 e1.0 h1.1 i-0.3 k-0.3 l0.5 n-0.3 t0.3
hela+kont 8.1 b0.4 c0.6 e-0.6 f1.0 g1.2 h-0.4 m0.3 o-0.3 r1.9
hela+kund 8.1 a2.1 e2.1 f0.5 g-1.2 j0.7 k0.4 r-0.4
hela+kval 7.6 a0.8 b0.4
hela+live 7.9 g0.6
hela+mitt 7.6 d0.8 e0.5 g0.6 s0.9
hela+nord 8.1 d0.9 i0.4 q0.3
hela+skol 8.1 k0.7 o0.4
hela+skul 8.1 a-1.0 c-0.4 e-0.5 i-0.3 l-0.4 n2.6 o0.5 p-0.5 q1.0 r0.3 t-0.4
hela+slak 7.9 e1.0 f0.3 p0.7 t0.4
hela+vage 7.4 c-0.4 e-0.5 g0.4 h0.7 l0.4 p0.8
hela+veck 7.6 b-0.4 d-0.3 h-0.4 o-0.4 q0.4 s0.5 t-0.3
hela+vide 8.1 g0.3
held 8.1 g-0.4
heldag 8.1 g-0.4
hele 6.8 a-0.5 e-0.4 g1.2 i0.7 q0.5 r0.4
helene 8.1 d0.3 e-0.3 g0.7 i0.5 q0.6 r0.5
helg 5.3 a-1.4 c0.6 d-0.6 e0.3 f-0.4 g2.0 h0.4 j-1.4 m1.3 n1.2 o-0.6 p-1.2 r1.7 s0.6 t0.5
helg+men 8.1 a-0.5 b0.7 e-0.6 m1.7 r0.4
helg+och 7.9 a0.5 c0.7 f-0.3 g-0.3 l0.7 q0.4 t1.1
helg+om 8.1 e0.3 s0.6
helg+sa 7.9 a0.3 e0.4 g-0.4 i0.6
helg+som 8.1 c0.7 g0.6 i0.9 s0.6
helge 8.1 a-0.5 d-0.4 g0.4 k0.5 l0.4 r0.7
helgen 5.9 b-0.7 e0.8 i-0.5 j-0.7 m-0.5 n1.4 o-0.7 p-1.0 q0.4 r0.4 s1.5 t-0.5
helger 7.6 c0.3 e0.8 h1.2 l-0.3 n0.6 o0.4 q-0.4
helgti 8.1 a-0.7 b0.6 c-0.4 e-0.6 l-0.4 m1.4 n-0.5 r0.6 t0.7
helh 7.2 a0.7 b-0.5 d-0.4 g-0.4 h0.5 j1.5 k0.8 p1.4 r-0.4
helhet 7.2 a0.7 b-0.5 d-0.4 g-0.4 h0.5 j1.5 k0.8 p1.4 r-0.4
hell 6.7 a1.0 b0.4 c1.6 d1.2 e0.5 g-0.8 j0.5 k1.7 l0.8 q0.7 s0.5 t-0.6
hell+inge 8.1 a0.4 c1.0 d1.2 e0.5 p-0.3
heller 7.4 a0.7 b-0.3 c0.7 d2.0 e0.5 i0.7 k0.7 l0.7 o-0.3 p0.3 q0.9
hellre 7.3 a0.5 b0.7 c1.0 d-0.7 g-0.5 h-0.3 i-0.4 j0.8 k1.2 m0.4 o0.4 p-0.6 r0.3 s0.8 t-0.5
hels 6.1 a-0.6 b-0.5 c1.3 e0.9 g-0.6 i-0.3 k0.4 m-0.8 n-0.4 o1.1 p-0.8 s1.1 t3.1
hels+inte 7.4 b-0.3 f-0.3 g-0.4 k0.7 m-0.3 q-0.3 r0.7 s-0.4 t0.8
helst 6.1 a-0.6 b-0.5 c1.3 e0.9 g-0.6 i-0.3 k0.4 m-0.8 n-0.4 o1.1 p-0.8 s1.1 t3.1
helt 5.5 a-2.1 b0.9 c0.4 d-0.9 e-1.0 f0.5 g1.5 h0.4 i-0.7 j-0.4 k2.0 l0.7 q-1.0 r1.0 s-0.9 t0.4
helt+anna 7.9 a-0.5 b1.2 d-0.4 e0.3 f2.0 g0.7 i-0.5 k-0.4 m0.5 p-0.3 s-0.3
helt+enke 8.1 a-0.5
helt+fant 8.1 g0.4
helt+fel 8.1 a-0.4 h0.4 k1.2 n0.4
helt+klar 7.9 a-0.4
helt+med 8.1 a-0.5
helt+och 8.1 b0.6 c0.3 d-0.4 k0.4 m0.4 p0.8 q-0.3
helt+ratt 8.1 g0.6 r0.4
helt+sjuk 7.9 a0.7
helt+unde 8.1 g1.1 h0.6 r0.6
helv 8.1 a0.4 b0.3 e0.7 g0.7 n0.3 t1.0
helvet 8.1 a0.4 b0.3 e0.7 g0.7 n0.3 t1.0
hem 5.9 a-0.6 b0.8 c0.4 d0.8 e-0.6 f0.4 i2.2 l0.4 o0.8 p-0.8 r0.8 t1.2
hem+tidi 8.1 d-0.4 i0.5 r-0.4
hem+till 8.1 a-0.8 g0.4
hemb 6.8 a0.4 b0.4 c0.4 d1.1 f-0.5 i0.4 k-0.4 r0.6 s1.4
hembyg 6.8 a0.6 b0.5 d1.1 f-0.4 i0.4 k-0.5 r0.7 s1.4 t-0.4
hemf 7.4 a1.1 c1.5 e1.3 g-0.4 i0.9 j2.1 m0.4 s0.7
hemf+har 8.1 c1.2 e0.3 j1.0 m0.6 p0.5
hemfor 7.6 a0.8 c1.6 e0.9 g-0.3 j2.3 m0.5 p0.3 s-0.4
heml 8.1 b0.4 g-0.4
hemlig 8.1 b0.4 g-0.4
hemm 6.2 a-1.3 d-0.7 f0.4 h-0.9 i-1.0 k0.7 l-0.4 m0.3 n2.7 p-0.6 q-0.6 s-0.7
hemm+hos 7.9 c0.3 i-0.3 k-0.4 t0.3
hemma 6.2 a-1.3 d-0.7 f0.4 h-0.9 i-1.0 k0.7 l-0.4 m0.3 n2.7 p-0.6 q-0.6 s-0.7
hems 5.3 a2.5 b-0.4 f0.4 g-1.1 h1.3 i0.4 k-0.5 l-0.5 q0.7 r1.1 t0.4
hems+att 8.1 a0.6
hems+har 7.9 a-0.7 g2.2 h0.4 q0.7 r1.0
hems+o 8.1 c0.7 d-0.4 e0.6 f0.4 j0.5 o0.4
hems+och 7.9 a-0.7 g0.6 n0.4 r0.7 s0.6
hems+som 7.6 b-0.4 e0.8 h-0.4 i0.8 j0.7 p0.5 r-0.3 s-0.3
hemsid 5.7 a-2.0 b-0.4 e0.5 f0.5 g1.8 h1.4 i0.4 j0.3 k-0.5 l-0.5 q0.8 r1.2 t0.5
hemsk 7.9 a1.9 c-0.3 e-0.5 g-1.5
hemskt 6.5 a3.5 g-2.4
hemt 7.6 a-0.4 c-0.4 e0.4 f-0.4 h0.6 i-0.4 k1.0 m0.3 s0.4
hemtja 7.6 a-0.4 c-0.4 e0.4 f-0.4 h0.6 i-0.4 k1.0 m0.3 s0.4
hemv 8.1 e0.5 i0.4 n0.4
hen 7.6 f1.0 g0.6 j-0.4 n0.7
henn 5.0 b0.4 c1.1 d0.8 e0.9 f0.6 g1.0 h1.7 i-1.3 j0.7 l0.3 m-0.4 o0.3 p-0.5 q1.0 r1.7 t1.4
henn+att 7.9 c-0.3 h0.7 r0.4 t-0.3
henn+det 8.1 e-0.3 q0.4 r0.6
henn+ditt 8.1 a-0.4 g0.7 k0.4 o-0.4 q0.5
henn+en 7.6 a-0.6 g0.6 l0.4
henn+fors 8.1 a0.7 c0.6 d1.2 g-0.3 i0.9 s1.9
henn+i 8.1 a0.4 e0.4 j0.5
henn+om 8.1 c0.6 e0.5 g0.4 j0.5 p0.7
henn+pa 7.4 a-0.7 d-0.5 e-0.8 f-0.5 g0.3 h1.7 i-0.3 l0.3 n-0.5 p-0.3 q0.4 r1.0
henn+sa 8.1 b0.3 n1.2
henne 5.3 b0.5 c0.6 d-0.8 e0.8 g0.4 h1.3 i-1.0 j1.2 l0.8 m-0.3 n0.4 p-0.4 q0.8 r1.3 s-0.8 t0.4
hennes 6.1 a-0.5 b0.4 c0.7 d1.7 e-1.0 f1.1 g1.3 h0.7 j-0.5 l-0.5 q0.7 r0.9 t1.0
hennin 8.1 a0.4 e0.8 s1.3
henr 7.9 b0.4 c0.9 i0.9
henrik 7.9 b0.4 c0.9 i0.9
herr 6.7 b0.9 c0.5 d-0.6 e0.9 g1.3 i1.1 p1.3 q0.6 r1.5 s0.6
herr+vad 8.1 a-0.4 b1.0 g0.9 r0.9 t0.6
herr+vilk 7.9 a0.4 b0.4 e0.7 i0.9 p1.1 q0.3 s1.2
herreg 7.3 b1.3 d-0.4 e0.7 g1.3 h-0.3 i0.7 p0.9 r1.0 s1.0 t0.5
het 8.1 e-0.3
heta 8.1 d-0.3 h-0.3 j0.5 k-0.3
hete 5.3 a0.5 b1.4 d-0.6 e2.2 f-0.3 g-0.8 h1.3 o0.9 p1.2 q0.3 s1.1 t-1.0
hete+asa 8.1 e0.3 g0.5 h1.1 k0.6 p0.5 r-0.4
hete+det 7.9 a1.5 b1.2 e0.4 g-0.3 j0.8 n-0.4 p-0.4 q-0.3 s-0.4
hete+fari 8.1 a-0.6 d-0.3 e-0.4
hete+sa 8.1 a0.6 p0.5 s-0.3
heter 5.3 a0.5 b1.4 d-0.6 e2.2 f-0.3 g-0.8 h1.3 o0.9 p1.2 q0.3 s1.1 t-1.0
hett 7.0 a0.8 c0.4 d0.6 g-0.5 h0.4 i0.8 j-0.3 k0.8 l0.8 m-0.3 n0.5 q-0.5 s-0.4
hett+det 8.1 b-0.3 c0.6 e-0.3 h0.4 i-0.3 l0.7
hette 7.0 a0.8 c0.4 d0.6 g-0.5 h0.4 i0.8 j-0.3 k0.8 l0.8 m-0.3 n0.5 q-0.5 s-0.4
hill 7.4 c0.5 d-0.3 e-0.4 j-0.4 k-0.4 q0.4
hillev 7.6 j-0.3 k-0.4 q0.5
himl 6.3 a1.3 r1.0
himl+bra 7.6 g0.4
himl+fin 7.9 a-0.4 g0.4
himla 6.4 g1.0 r1.1
himm 8.1 c0.7 g0.5
himmel 8.1 c0.7 g0.5
hind 8.1 a-0.4 g-0.3
hink 7.4 a0.5 b1.1 c0.6 e-0.5 g0.3 i-0.5 j0.5 r0.4 s0.4 t0.9
hinkar 7.9 c0.8 e-0.9 g0.5 i-0.4 r0.5 t1.1
hinn 6.1 a-2.1 d-0.4 e-1.0 f0.4 h0.8 j-0.6 k2.0 l1.4 n0.6 p-0.9 q1.0 s-0.9 t0.5
hinn+du 7.9 g-0.7 h-0.4 t1.8
hinn+inte 7.6 c0.3 f0.5 g-0.5 i0.5 k2.0 l1.3 n-0.5 p-0.4 t0.3
hinn+ni 7.9 a-0.4 c-0.5 d-0.4 h0.9 r-0.3
hinn+plan 8.1 i1.0
hinn+tyva 7.9 k1.8 l-0.5 n1.5
hinner 6.1 a-1.9 d-0.4 e-1.0 f0.4 g-0.9 h0.8 j-0.6 k2.0 l1.4 n0.6 p-0.9 q1.0 s-0.9 t0.5
hiss 7.2 a-0.9 h0.8 i-0.7 k0.9 m0.4 o0.9 p-0.4 q0.5 r0.4 s-0.3 t0.6
hissen 7.4 a-0.7 b-0.3 c-0.4 h0.5 i-0.5 k0.8 p-0.3 r0.7
hist 6.5 a2.0 d-0.6 e0.9 g-1.1 o-0.4 p-0.4 q-0.5 r-0.3 s2.2
histor 6.5 a2.0 d-0.6 e0.9 g-1.1 o-0.4 p-0.4 q-0.5 r-0.3 s2.2
hit 6.0 a1.8 c0.7 d2.4 e2.4 g-0.8 h0.7 j-0.4 k1.3 l0.5 m-0.5 n-1.1 o1.3 p1.2 q-0.4 r-1.0 s-0.5 t2.7
hit+nan 8.1 a0.5 e1.3 p1.5
hit+och 7.6 a0.4 b-0.3 c0.4 d0.8 e0.4 p0.5 r-0.6 t0.6
hit+om 8.1 a0.5 c0.5 d0.7 e1.0 g-0.3 q0.3 r-0.3 s0.7
hit+pa 8.1 a0.5 c0.5 i1.4 s-0.3
hit+till 8.1 d1.0 e-0.6 f1.0
hitt 5.1 a-1.3 c0.9 d-0.3 e2.0 f-0.3 g2.8 h1.4 i-0.8 j-0.9 m-0.8 n0.3 o1.8 p-0.7 q1.1 r4.3 s0.3 t0.3
hitt+den 7.9 a-1.1 c0.4 e0.3 g0.7 h0.4 m-0.3 o1.1 p-0.4 q1.8
hitt+en 7.3 a-0.6 b0.5 d0.4 e-0.7 g1.1 h0.4 i-0.4 k-0.4 l-0.4 n0.7 q0.3 r1.2 s-0.4 t-0.4
hitt+fele 8.1 g0.4 n0.4 r0.8 s0.4
hitt+inge 8.1 b-0.3 g0.7 o0.3 r0.7
hitt+inte 7.4 b0.4 e0.6 f0.3 i-0.4 l-0.5 m-0.3 n-0.3 o0.5 p-0.4 q-0.6 r-0.4
hitt+jag 7.9 a-0.9 b-0.4 c-0.4 d-0.6 e-0.5 i-0.3 k-0.4 l0.4 m-0.4
hitt+nagr 8.1 a0.6 b0.7 d0.8 e1.2 f0.4 g-0.3 k0.4 o0.4 q0.4 r-0.6 s0.7
hitt+pa 8.1 a-0.6 c0.4 g1.0 o0.6 r1.1 t0.4
hitt+se 8.1 a0.5 b0.7 e0.9 s1.2
hitt+sin 8.1 a-0.4 g1.0 r0.6
hitta 7.0 a-0.3 b0.8 c0.9 e1.1 g1.2 h1.0 i-0.6 j-0.4 l-0.4 m0.4 n-0.3 o0.5 p-0.5 r2.3 s1.1 t1.1
hittad 6.0 a-0.7 c-0.8 e1.4 g0.5 h0.8 j-0.8 k-0.6 q1.5 r1.1
hittar 6.4 a-0.4 b-1.1 c-0.6 e0.8 f-0.7 g0.5 i-0.4 l-0.5 m-1.0 n0.8 o1.3 p-0.8 q-0.7 r0.7 s-0.7
hittat 7.0 a-1.1 d-0.4 f0.9 g2.3 k0.4 l0.4 o0.5 r1.8 s-0.3 t-0.4
hittil 7.3 a1.3 c1.7 d0.4 f-0.3 g-0.8 i-0.3 j0.3 m-0.3 p1.1 r-0.3 s1.1
hjal 5.3 a-0.9 b0.8 c-0.3 d-1.0 e0.7 f0.8 h0.6 i-0.5 j0.4 k0.6 l0.5 m0.3 n-0.5 p-0.8 q0.8 r1.9 s-1.6 t2.7
hjal+att 7.6 a-0.4 d-0.5 e0.3 l0.5 n0.4 q-0.3
hjal+av 7.6 b-0.3 c0.4 d1.1 j1.4 o0.3
hjal+med 7.4 a-0.6 b-0.4 c-0.3 g1.0 h0.7 i-0.4 l0.5 o0.5 r1.5
hjal+mig 6.9 a-0.8 c-0.3 d-0.3 e-0.5 f-0.4 i0.7 l0.3 n-0.7 q0.5 r0.6 s-0.6 t1.0
hjal+och 7.9 a-0.4 g0.7 r0.5
hjal+oss 7.6 a-0.7 b0.6 d-0.5 e-0.4 i-0.3 j0.4 k0.6
hjal+till 7.4 a-0.5
hjal+️ 8.1 a-0.6 g1.1
hjalma 8.1 c0.5 i0.6 q0.5
hjalp 6.2 a-0.4 b1.1 e1.2 g-1.1 i-0.8 l0.9 m0.4 p-0.6 r0.7 s-0.7 t2.9
hjalpa 7.0 a-0.9 b-0.4 c-0.5 d-0.7 e-0.6 j-0.3 n-0.6 o-0.4 q0.6 s-0.3
hjalpe 7.0 c-0.4 g0.7 h0.7 j0.6 p0.4 q-0.3 r1.2
hjalpt 7.9 b0.5 d-0.3 f0.7 j0.4 k0.8 m0.6 p-0.3 r0.5 s-0.4
hjalte 7.0 a0.5 g1.0
hjar 6.1 a0.6 f0.8 i-0.6 j-0.3 m-0.4 p0.5 t0.5
hjar+for 8.1 a0.5
hjar+i 8.1 h0.7 o0.7 t0.3
hjarta 6.6 g1.1
hjartl 7.9 b0.3 f0.4 i-0.3 q0.6 r0.3 s0.5 t0.6
hjarts 8.1 a0.5 h0.7 o0.7 t0.3
hjel 7.9 a0.4 e0.5 h0.4
hjelm 7.9 a0.4 e0.5 h0.4
hjo 8.1 a-0.7 e-0.5 f-0.3 g0.7 h0.3 l0.8 n0.9 q0.9 r0.7 s-0.4
hjor 7.3 b-0.6 c0.3 d0.6 e0.5 g0.4 i-0.4 n0.7 o-0.5 q-0.4 r0.9 s-0.3
hjort 8.1 o-0.3
hm 7.9 a0.3 b1.9 e1.4 g1.1 k0.4 p-0.4
hmm 8.1 a1.3 g-0.7
hock 7.9 d0.8 e0.4 g-0.4 h-0.4 k-0.3 l-0.3 n1.2 o0.6 p-0.4 q0.3
hock+pa 8.1 d0.5 e0.7 g-0.3 o0.6 t0.3
hockey 7.9 d0.8 e0.4 g-0.4 h-0.4 k-0.3 l-0.3 n1.2 o0.6 p-0.4 q0.3
hofo 8.1 a-0.6 b-0.4 c-0.5 d-0.6 e-0.5 g0.6 h0.4 i-0.4 l0.4 n0.4 r0.8
hofors 8.1 a-0.6 b-0.4 c-0.5 d-0.6 e-0.5 g0.6 h0.4 i-0.4 l0.4 n0.4 r0.8
hoft 7.9 e0.5 g-0.3 l0.7 r-0.3 s0.6 t0.4
hog 7.4 b-0.6 c-0.5 d0.9 h-0.6 i-0.6 k0.8 l-0.4 m0.9 n0.6 o0.8 p-0.4 r0.5 s0.5 t-0.5
hoga 6.9 a0.6 c-0.6 d-0.3 e0.5 i-0.7 j0.4 m0.4 o-0.6 r0.9 s-0.4 t0.8
hoga+i 8.1 a0.7 b0.3 g-0.7 m0.4 t0.7
hogakt 7.6 a1.1 c-0.4 e0.4 g-0.4 r0.4
hogana 7.9 e-0.3 i-0.3 m0.8 n-0.4 o-0.4 p0.5 r0.6 t1.0
hoge 7.4 a-0.5 d0.5 l1.3 p-0.4 s0.4 t0.7
hogen 8.1 a-0.5 g0.5 l1.3 t0.4
hoger 7.9 c0.3 d0.5 g-0.7 o0.4 s0.5 t0.3
hogl 8.1 e-0.3
hogr 7.3 a1.5 b1.6 e0.4 f2.3 g-0.7 i-0.4 j-0.6 n0.8 s-0.5 t-0.5
hogr+an 8.1 b2.0 e0.4 f0.7 n0.5
hogre 7.3 a1.5 b1.6 e0.4 f2.3 g-0.7 i-0.4 j-0.6 n0.8 s-0.5 t-0.5
hogs 6.9 b0.4 d0.4 e-0.5 f0.6 n0.7 p-0.4 r0.9
hogs+doms 7.9 h0.3
hogst 8.1 b0.8 e-0.3 g0.5 i0.6 r0.4
hogsta 7.3 a0.5 c0.5 f0.8 i-0.4 j0.4 r0.6
hogt 6.4 c1.0 d0.5 e0.6 f0.3 g2.3 h1.0 i-1.1 j-0.5 k-0.4 l0.3 m2.6 o1.1 p-0.7 q1.1 r2.5 s-0.7
hogt+for 7.6 a0.3 c0.7 e0.8 f0.6 g1.0 h0.5 i-0.3 k-0.5 l0.6 q0.8 r1.4
hogt+pa 8.1 b-0.3 c0.4 d0.7 e0.4 h1.1 q0.5
hogt+ur 8.1 g0.6 q-0.3 r0.5
hogtal 8.1 a-0.5 b0.4
hogu 7.9 a-0.5 c-0.4 e-0.3 n0.4 q-0.4 s-0.5
hogu+bild 8.1 s-0.4
hogupp 7.9 a-0.5 c-0.4 e-0.3 n0.4 q-0.4 s-0.5
hojd 7.4 a0.7 b1.1 c-0.3 d1.3 g0.4 h-0.4 i1.1 o-0.4 p0.6 q0.7 r0.4
hojdpu 8.1 e0.4 g0.6 h-0.4 k0.4 o-0.4 q0.8 r0.7
hoje 8.1 b0.4 e0.5
hojer 8.1 b0.4 e0.5
hojs 7.9 a-0.9 b-0.4 e-0.4 g-0.4 p-0.5 r-0.4 s-0.5
hojt 8.1 b0.3 c0.5 h0.3 l-0.3 o1.3 q1.0 t0.3
hojta 8.1 b0.3 c0.5 h0.3 l-0.3 o1.3 q1.0 t0.3
holl 6.6 c0.9 d0.9 f-0.4 g0.9 h0.3 i-0.4 j-0.4 m-0.5 p0.7 r0.7 s1.2
holl+i 8.1 a0.6 c0.7 d0.5 e0.4 p0.7 s1.4
holl+pa 7.9 i0.4 r-0.3
holm 8.1 a0.8 c0.8 d0.6 j0.4 p0.7
hon 4.3 a0.5 b0.7 c-0.4 e0.3 f1.7 g1.4 h4.1 j0.6 k0.7 m2.1 n1.5 p-0.7 q0.9 r4.0 s-1.7 t-1.4
hon+ar 6.5 c-0.5 d0.3 e-0.5 f0.4 g0.4 h-0.7 i0.6 j-0.3 k1.5 m0.9 p-0.4 q1.0 s-0.6 t-0.5
hon+far 7.6 a-0.4 b-0.4 c-0.3 d0.5 e-1.1 f0.7 i0.9 k-0.4 p-0.4 s-0.3 t-0.4
hon+fick 7.9 a-0.9 e-0.8 g0.4 t0.4
hon+for 8.1 e-0.3 i0.7 j0.6
hon+fors 8.1 a-0.6 b-0.4 d-0.4 h-0.5 i-0.3 k-0.4 m0.4 r0.6
hon+gor 8.1 a0.5 e-0.3 g-0.3
hon+ha 8.1 h0.6 n0.6 r0.6
hon+hade 8.1 a-0.7 e-0.6 g0.7 o-0.3 r0.8
hon+har 5.9 a0.3 b0.4 d0.4 e0.5 f2.0 h1.9 i-0.3 k1.1 m0.3 n1.7 p-0.4
hon+hete 8.1 i0.4 l0.4 q0.3
hon+hitt 8.1 a0.4 e0.5 i0.4
hon+hor 7.9 a-0.5 c0.8 e-0.7 g1.1 h1.5 j-0.3 k-0.3 l-0.3 o0.4
hon+inte 7.2 a-0.3 b0.5 c-0.5 f-0.4 i-0.7 l-0.4 n0.4 p0.4 q0.5 r0.6 s-0.3
hon+kan 7.9 a0.8 c0.6 i1.2
hon+komm 8.1 a0.4 d1.0 e-0.4 f1.0
hon+med 7.6 b-0.6 c0.7 d1.1 e-0.7 f-0.3 g0.8 i-0.3 k0.6 m0.7 o0.8 r1.5 t-0.5
hon+mejl 8.1 a-0.5 b0.3 c0.4 d-0.3 g0.9 h2.4 k0.3 r0.7
hon+pa 8.1 a1.8 e0.4 g-1.4 i0.6
hon+ring 8.1 c-0.4 h0.7 r0.3 t-0.3
hon+sa 7.9 b0.7 e0.4 g-0.7 m0.3 s0.6
hon+sag 8.1 a0.4 e0.6 f0.5 i0.4 j0.6
hon+sage 7.9 g-0.3
hon+ska 7.3 b1.0 f-0.5 h0.4 l0.6 n0.6 o-0.4 r0.5 s-0.4 t-0.5
hon+skri 8.1 c0.7 d0.5 p0.6
hon+slut 8.1 a0.6 g-0.3 m1.3 t0.3
hon+tar 7.9 a0.5 e0.9 f0.4 g-0.4 i0.9 r-0.4
hon+tyck 7.9 i0.5
hon+var 7.9 a0.3 e0.6 i0.5
hon+verk 7.9 d0.4 e1.0 g-0.3 l0.4 o0.3
hon+vill 7.4 b0.7 c-0.6 d-0.3 e-0.4 f1.8 g-0.5 i-0.5 m0.4 p0.9 r-0.4
hono 5.7 b-0.4 c0.5 d-1.2 e1.0 f0.4 h0.8 i0.5 j0.4 k0.4 n0.6 p-0.9 q0.9 r0.5 s-1.5 t0.7
hono+ar 8.1 b0.5 c0.4
hono+ditt 7.9 a-0.4 c0.5 d-0.5 e-0.5 g0.7 h1.9 l0.6 o-0.5 q0.5 r1.0 s-0.3 t0.4
hono+i 8.1 a-0.8 c-0.4 e-0.5 g-0.3 n0.5
hono+pa 8.1 e0.5 f0.6 g-0.4 i0.6 s-0.4
honom 5.7 b-0.5 c0.6 d-1.2 e1.2 f0.5 h0.9 i0.6 j0.4 k0.4 n0.6 p-0.8 q0.9 r0.7 s-1.4 t0.7
hons 7.4 a-0.4 c-0.8 f-0.4 g-0.3 i-0.4 k1.0 l1.2 n0.3 r-0.3
honsen 7.9 a-0.7 c-0.7 e-0.6 f-0.4 h0.3 i-0.3 k1.1 l1.3 n0.4
hopp 5.2 a-1.2 c0.9 d-0.8 e0.3 g0.4 h0.5 i-0.5 j0.5 k1.0 l1.8 o0.7 q0.7 s-1.0
hopp+att 6.9 b0.6 i0.9 r0.4
hopp+av 7.9 a-0.6 d-0.6 e-0.3 f-0.4 h0.5 n-0.3
hopp+det 8.1 c0.5 d1.0 e-0.5 l1.0 m0.4 o-0.3 p0.4 q0.8 r-0.4 t0.3
hopp+du 7.3 a-0.7 g0.4
hopp+hon 8.1 g0.6
hopp+jag 7.9 e0.9 j0.8 p0.8
hopp+ni 7.3 c0.5 d-0.6 e0.6 f0.4 g0.3 i-0.3 l1.1 n-0.4 p0.3 t0.4
hopp+over 7.6 a-0.6 d-0.6 g-0.3 h1.1 i-0.3 k2.8 l0.8 p-0.3 q0.5 r-0.4 t0.3
hopp+pa 7.3 a-0.8 c-0.5 d-0.6 e-0.5 l0.4 p-0.3 r-0.3
hopp+vi 8.1 g0.6 i0.6
hoppa 7.6 a-1.0 e-0.8 f1.0 g-0.6 k0.8 l1.0 n1.3 p-0.4 r0.6
hoppar 7.4 b-0.6 d-0.7 e0.3 g-0.3 h1.1 i-0.3 k1.7 r-0.5
hoppas 5.5 b0.3 c0.8 e0.3 f-0.4 g1.2 j1.0 l1.3 n-0.5 p0.6 q0.4 r-0.3 s-0.5 t0.5
hoppat 8.1 a-0.6 c0.3 d-0.5 f-0.4 h0.6 n-0.3
hor 5.6 a-0.5 d1.7 e-0.7 g-0.7 h1.9 i-1.1 j0.9 k1.2 l0.6 m0.4 o0.4 p-0.7 q1.0 s0.4 t0.4
hor+av 6.0 d1.3 e-0.6 f0.3 h2.3 i-0.5 j0.7 k0.5 l-0.7 n-0.5 q1.1 s0.7 t0.9
hor+garn 8.1 b-0.3 o1.1
hora 5.6 a1.3 b0.8 c0.3 d2.6 e1.0 f0.6 g0.5 h0.5 i1.4 j0.4 k0.5 l0.6 m0.3 n0.8 q-0.5 r-0.5 s1.3
hora+att 7.0 a0.9 b-0.7 c0.5 d1.3 e0.8 g-0.4 i0.9 j0.3 k-0.4 n-0.5 p0.4 q-0.5 t-0.3
hora+av 6.8 a0.6 b0.7 c1.2 d2.0 e-1.0 f0.9 h1.1 i-0.7 l1.7 m0.8 n1.2 p-0.7
hora+det 7.3 a0.6 b-0.3 c-0.6 d0.5 e0.8 g-0.5 h-0.4 i0.9 j0.8 p-0.3 s0.6
hora+om 7.6 g0.3 l-0.4 p0.9 s0.7
hora+pa 8.1 d0.4 e-0.3 k0.7 n0.7 p0.5
horas 8.1 b0.4 e-0.4 i0.5 k0.8 n0.7
hord 6.5 a1.7 d1.0 e0.7 g-0.5 j-0.4 m-0.6 o0.4 s0.4
hord+av 7.6 d0.5 e0.5 h0.5 n-0.4 o0.3 p0.5 q0.4 s0.4
hord+bara 8.1 a1.4 d0.4 e0.5 g-0.5 p0.5
horde 6.5 a1.1 d1.0 e0.7 j-0.4 m-0.6 o0.4 s0.4
horl 8.1 a0.5 b0.8 m0.7 s1.6
horlur 8.1 a0.5 b0.8 m0.7 s1.6
horn 7.3 a2.1 c0.4 d0.8 e0.3 g-0.9 h-0.4 m0.3 p1.0
hornet 8.1 a0.7 f0.3 g-0.6
horni 8.1 c0.4 d0.9 m0.3 p0.6
horr 7.6 a-0.4 g0.9 h0.8 l0.4 r1.4
horr+det 8.1 g0.4 h0.9 l0.4 r1.5
horru 7.9 a-0.3 g0.6 h0.9 l0.4 r1.4
hors 6.8 b-0.7 d0.4 e-0.4 f0.8 g-1.2 i-0.5 j-0.3 k0.6 m-0.3 o0.3 p-0.4 q0.3 r-0.4 s-0.5 t0.5
horsel 8.1 d0.7 e0.3 f0.8 g-0.3 m0.3 t0.3
horsli 8.1 d0.4 f0.5
hort 6.4 b0.9 e1.2 h-0.3 i-0.4 j-0.6 l-0.3 m-0.7 n-0.5
hort+att 7.9 a0.4
hort+av 6.8 a1.2 b0.4 d1.8 e1.9 g-0.3 i-0.8 j-0.5 k0.5 l-0.4 m-0.7 n-0.6 o0.6 q0.5 s0.4
hort+ett 7.9 a0.6 b-0.3 c0.6 d1.9 g-0.3 i-0.4 l0.3 p-0.4 q1.2 s-0.4
hort+om 7.9 a-1.0 b0.5 g-0.4 i0.5
hos 4.4 a0.3 d1.5 e0.7 f1.3 g-1.8 h-0.8 i1.0 j1.3 k1.0 m0.8 n0.7 o1.4 p1.6 q1.0 r-0.5 s-2.2 t1.3
hos+en 7.2 a0.7 b-0.3 c-0.4 e0.7 f0.5 i1.4 n0.7 r-0.3 t-0.4
hos+er 5.5 a0.7 b1.3 c1.8 d3.2 e0.3 f1.6 g-1.0 h0.3 i2.0 j-0.8 k0.8 l-0.6 n0.3 o0.7 p-1.6 q2.2 s-1.0 t0.7
hos+fel 8.1 a0.5 j0.9
hos+kron 7.9 c-0.5 j0.3 m0.5
hos+kund 7.9 a-0.5 e-0.3 g-0.3 h-0.4 l0.8 o-0.3 t1.1
hos+lans 8.1 a0.7 e0.9 j1.2 m0.7 p0.9
hos+mig 6.8 a1.1 b-0.4 d-0.8 e0.5 f-0.3 g-0.5 h-0.3 j0.4 k-0.6 l-0.3 m-0.3 p1.0 r-0.7
hos+oss 5.9 a-1.5 c-1.2 h0.4 i-0.7 j-1.0 k0.6 l0.4 m0.6 n0.4 o1.4 p1.4 r0.7 s-0.9 t-0.6
hos+var 7.9 d-0.5 f1.7 h-0.3 i-0.3 j-0.4 m1.1 o0.4 p-0.5 q0.4
host 5.7 a1.1 b0.3 c0.6 f-0.3 g-0.6 h2.2 i1.7 j-1.0 l0.4 m0.4 o0.4 p-0.4 q1.0 s0.4 t-0.6
host+blir 8.1 a0.4 b1.1 s0.4
hostas 7.6 b-0.4 d0.7 g-0.3 i0.9
hosten 6.6 a-0.4 c-0.4 h1.4 i0.5 j-0.4 k-0.5 l0.6 n-0.4 p-0.5 q0.9 s-0.4
hostmo 8.1 b0.3 g0.4 h0.7 s1.2
hot 8.1 a-0.5 e-0.4 g-0.3 q0.9
hota 6.1 a-1.3 b-1.1 c-1.1 d-0.6 e-1.2 g-1.2 h0.5 i-1.3 j-0.3 k0.7 m-0.7 p-0.6 q0.7 r-0.6 s-1.0
hota+att 7.6 a-0.5 b-0.4 c-0.6 g-0.3 i-0.3 q0.6
hota+med 6.9 a-1.3 b-0.5 d-0.4 e-0.6 g-0.5 h0.7 i-0.7 j-0.6 k0.3 m-0.4 n0.5 p-0.4 q0.4 r-0.3 s-0.5
hotade 7.2 a-0.8 c-0.5 e-0.4 f0.4 g-0.6 h0.5 i-0.8 j-0.3 k1.0 m-0.4 n0.6 o0.3 p-0.3 q0.3 r-0.3 s-0.4
hotar 6.7 a-0.5 b-0.8 c-0.6 d-0.5 e-0.9 f-0.4 g-0.8 i-0.6 n-0.3 o-0.6 q0.5 s-0.6
hotat 8.1 d-0.4
hote 6.8 b0.4 c1.5 d-0.6 e0.9 g-0.7 h-0.3 i-0.7 j-0.4 k0.9 p0.5 t0.9
hote+i 8.1 a-0.3 b0.4 c-0.4 d-0.4 n0.3
hotell 7.0 a-0.4 c1.3 d-0.5 e0.5 g-0.5 i-0.6 j-0.3 k0.8 t1.1
hovr 6.8 a-1.3 b0.3 c0.7 h0.3 i-0.7 j-0.8 l0.4 n0.6 o0.5 p-0.5 q0.4 r0.6 s-0.6
hovrat 6.8 a-1.3 b0.3 c0.7 h0.3 i-0.7 j-0.8 l0.4 n0.6 o0.5 p-0.5 q0.4 r0.6 s-0.6
hovs 8.1 a-0.4 c-0.3 k0.6 l-0.3 o0.4
hovsla 8.1 a-0.4 c-0.3 k0.6 l-0.3 o0.4
hr 6.8 a0.9 b-0.5 c-0.5 e2.1 g-0.6 i1.0 j0.5 o0.3 s-0.4
hr+chef 8.1 e0.6 i0.9 j0.8
hron 7.9 a-1.2 g1.5
hsb 8.1 e0.3 h0.7 i0.4 j0.4 o0.7 t0.3
ht 8.1 a-0.5 g-0.3
http 4.4 a-1.7 g0.9
http+t 4.4 a-1.8 g1.2
https 7.9 g1.0
hudi 7.9 c0.7 d0.4 e0.6 i0.5 l0.3 p0.7
hudiks 7.9 c0.7 d0.4 e0.6 i0.5 l0.3 p0.7
hugo 8.1 a-0.5 c0.6 d0.7 j0.4
hult 8.1 a-0.3 f-0.3 h0.6 k0.6 m-0.4 o0.6 q0.6 r0.5 t-0.4
humo 6.9 a-0.5 d0.8 e-0.4 f0.7 i-0.5 k1.2 o0.6 p-0.8 q1.1 r0.7 s-0.3
humor 6.9 a-0.5 d0.8 e-0.4 f0.7 i-0.5 k1.2 o0.6 p-0.8 q1.1 r0.7 s-0.3
hund 5.5 b0.7 d0.5 e1.8 f-0.5 g0.7 h1.4 i-1.3 j-0.7 k0.4 n-0.4 o0.8 q1.0 r-0.7 s1.5 t-0.3
hund+ar 7.9 a-0.4 b0.3 e0.4
hund+i 7.9 b-0.3 d0.7 g-0.4 h0.3 n-0.3 q0.3 s0.3
hund+tuse 8.1 a0.3 b0.9 k0.3
hundag 8.1 e0.4 g-0.3
hundar 7.4 a-0.3 g1.1
hunden 6.5 b1.0 f-0.6 g-1.3 j-0.7 k0.7 l-0.5 m0.6 n-0.5 p0.9 q-0.8 r-1.4
hundfo 8.1 b0.6 e0.4 l0.4 q1.1 s0.8
hundra 6.9 a-0.5 g1.1 h1.5 i-0.5 j-0.4 k0.6 l0.5 n0.5 o0.3 p-0.6 q1.4 r0.4 s0.6 t-0.6
hung 8.1 a-0.5 g-0.5
hunn 7.4 a1.4 b1.2 c1.8 d0.4 f0.3 i0.4 m0.4 o-0.4 r0.4 t0.4
hunnit 7.4 a1.4 b1.2 c1.8 d0.4 f0.3 i0.4 m0.4 o-0.4 r0.4 t0.4
hur 4.4 a4.1 b-0.7 c-0.5 d3.0 e1.2 g-1.7 h0.6 j0.7 m0.3 n0.5 o1.6 p0.3 r0.4 s2.0 t0.4
hur+ar 7.9 a0.7 e0.3 j1.1 s0.6
hur+de 8.1 a-0.4 c-0.3 e-0.4 k0.3 n0.4 s0.6 t0.4
hur+det 6.6 a0.7 b-0.7 c-0.8 d0.6 e0.7 f-0.4 g-0.9 i-0.3 p2.1 r-1.5 s1.7
hur+du 7.9 e0.3 i0.4
hur+fan 8.1 a0.9 g-0.5
hur+far 8.1 e0.7 f0.3 g0.7 m0.3 n0.7 t1.1
hur+gar 8.1 a-1.0 g2.7 i0.7
hur+gor 7.6 a-0.7 e-0.4 k-0.3 m0.3 n0.4 o-0.3 r0.3
hur+jag 8.1 d0.4 g0.4 p0.7
hur+kan 6.8 a2.9 g-1.6
hur+kund 7.4 a0.7 e1.0 g1.4 t0.4
hur+lang 6.7 a1.2 e-0.9 f0.9 g-0.6 i1.1 j-0.4 n0.4 o1.1 p-0.4 r-0.4 s0.5
hur+man 6.8 a0.3 d1.2 g-1.1 j-0.4 k0.5 l-0.4 m-0.5 r-0.5
hur+mang 7.3 a-0.6 b-0.3 c0.4 e0.3 g-0.8 h0.4 i-0.4 j0.7 o0.8 q0.4 t-0.5
hur+mar 7.9 a-0.8 g0.9
hur+myck 7.4 b1.3 d-0.4 e-0.4 g0.6 m0.3 n-0.3 o0.5
hur+ni 7.3 j0.6 l0.3 p0.4 r0.8 s-0.5
hur+nojd 8.1 a0.3 d0.3 i0.7 r-0.4
hur+sena 8.1 b-0.4 d1.0 l1.6 p-0.4
hur+ska 8.1 a0.3 e0.6 k0.3 n0.4 p-0.4 q-0.4
hur+som 8.1 a-0.4 c0.7 g-0.4 i0.8 s0.9
hur+tank 8.1 a1.7 g-0.6
hur+var 8.1 a-0.5 g1.2 h1.2 n0.3 r0.9
hur+vi 7.3 d1.3 e-0.3 h0.4 i0.4 l0.6 r0.5 s0.4
hurr 7.6 a-0.8 g1.5 h0.8 q0.3 r0.5
hurra 7.6 a-0.8 g1.5 h0.8 q0.3 r0.5
huru 8.1 a0.3 d0.7 e0.3 j0.6
huruvi 8.1 a0.3 d0.7 e0.3 j0.6
hus 6.2 a0.9 c0.4 d0.7 e0.8 g-0.4 i-0.7 j0.5 l0.5 m0.5 o-0.4 p2.0 s2.0 t0.6
hus+dar 8.1 c0.5 d0.6 j0.6 m0.6 s0.8
hus+pa 8.1 a0.4 c1.0 e-0.4 p0.6 s1.1
huse 6.9 a0.4 b0.4 c-0.6 d0.3 e0.5 g-0.4 l0.4 m-0.4 q0.3 r-0.4 s-0.4
huse+med 8.1 a-0.5 b-0.3 e-0.6 g0.4 k0.6 l0.5 o-0.3 q0.6 r0.4
huset 6.9 a0.4 b0.4 c-0.6 d0.3 e0.5 g-0.4 l0.4 m-0.4 q0.3 r-0.4 s-0.4
hush 7.6 a1.1 b0.7 d0.3 e-0.3 f1.0 i-0.4 j0.4 r0.4 s2.0
hushal 7.6 a1.1 b0.7 d0.3 e-0.3 f1.0 i-0.4 j0.4 r0.4 s2.0
hust 7.9 a-0.4 b-0.4 e-0.6 h0.5 k0.9 n0.8 r0.5
hustru 7.9 a-0.4 b-0.4 e-0.6 h0.5 k0.9 n0.8 r0.5
husv 7.9 e-0.4 i0.5 k0.7 l0.9 q0.4 r-0.4
husvag 8.1 b0.5 i0.6
huvu 6.1 a0.7 b0.4 c0.7 e1.2 f-0.4 j-0.7 k0.4 l0.6 m-0.3 o-0.6 p0.8 r-0.4 t1.2
huvu+i 7.4 a-0.7 g0.9
huvu+och 7.9 c0.5 e-0.4 s0.6
huvud 7.4 a1.3 b0.8 e1.5 g-0.3 p0.8
huvude 6.9 g0.6 p0.6
huvudf 7.6 a-0.8 c0.3 d1.0 j-0.5 k0.7 l0.5 o-0.4 s-0.3 t0.6
hyfs 8.1 c0.4 d0.5 j0.6 m0.5
hygg 8.1 a0.4 b0.6 e0.9 f0.9 p0.6
hyggli 8.1 a0.4 b0.6 e0.9 f0.9 p0.6
hyll 7.2 a-1.0 b0.6 c-0.3 d-0.8 g1.1 h-0.3 m0.3 n0.4 o-0.3 r0.5
hyll+i 8.1 a-0.4 d-0.5 g0.7 h-0.3 q-0.3 r0.7
hylla 8.1 a-0.4 g0.3
hyllan 8.1 b0.8 d-0.3 i0.3 n0.4
hyra 7.3 a-0.4 b-0.5 c0.4 d0.3 f-0.3 g-0.5 i-0.6 j-0.4 l0.4 n0.4 r-0.5 s0.9 t0.6
hyran 7.6 a-0.7 b-0.4 g-0.5 i-0.4 l0.5 n0.5 r-0.4 t0.7
hyrd 8.1 a0.3 e-0.5 i0.6 o0.5
hyre 5.7 a-0.7 b-0.6 c0.5 e0.6 f-0.4 g-1.6 h0.4 i-0.5 j1.9 m-0.8 n-0.3 p-0.9 r-0.4 s-1.3
hyre+avhy 8.1 b-0.4 c0.3 f0.5 h-0.3
hyre+for 8.1 j0.4
hyre+har 7.6 b0.6 d-0.3 g-0.3 i-0.4 l0.5 m0.3 p-0.3 q0.5
hyre+i 7.6 a-0.6 e-0.5 h0.3 i-0.4 n0.3
hyre+och 7.6 b-0.5 d0.5 e0.9 g-0.5 i-0.4 j0.8 m-0.5 p-0.4 s-0.4
hyre+pa 8.1 a-0.5 l0.4 m-0.3 q0.4 t0.4
hyresa 7.6 h-0.4 q0.4
hyresg 6.1 a-1.1 d0.4 e0.3 g-1.2 i-1.5 k-0.5 m-0.4 n-0.4 o0.4 r-0.3 s-0.8
hyresl 8.1 b-0.3 e0.5 h0.5 i0.6 j0.4 k0.4 m-0.3
hyresn 7.0 a0.4 b-0.4 d-0.4 e1.3 g-0.5 i-0.6 j1.9 k0.5 l0.4 p-0.5 s-0.5
hyresv 7.2 a-0.6 e-1.2 g-0.4 h0.3 i0.6 j-0.5 p-0.3 t-0.4
i 2.0 a2.3 b-2.5 c-0.4 d-0.6 e-1.4 f-1.7 g-2.6 h-0.9 i1.6 k-0.9 l-1.1 m-1.8 n-1.9 o-2.3 p0.9 q-1.0 r-1.2 s1.4
i+a3 7.9 a-0.4 b-0.3 d-0.4 e0.7 g-0.6 h-0.4 r-0.4
i+alin 8.1 d-0.5 g0.6 h0.4 i0.4 r-0.3
i+all 8.1 d0.5 e0.8 k0.4 q0.3
i+alla 6.4 a-0.7 c-1.0 e-0.5 f0.7 i0.8 j-0.4 k0.7 n1.3 p-0.7 q1.4 s-0.7 t0.5
i+allt 8.1 a0.5 g-0.4 l1.0
i+amal 8.1 a0.9 b2.4 c0.6 d-0.3 e1.9 g-0.4 o0.3 p0.8
i+anna 8.1 e0.4 j0.3 m-0.5 p0.6
i+appe 7.6 h0.6 i0.3 s0.6
i+apri 6.8 a1.0 b0.6 c0.7 d1.1 g-0.3 h-0.4 j0.5 k0.6 m0.5 o0.5 p-0.7 r0.4
i+ar 5.9 a0.4 b1.3 c0.7 d1.5 e1.2 g-1.5 h0.8 i1.4 j-0.7 k0.5 l0.8 n0.8 o0.5 p-0.3 r-0.7 s0.4 t0.5
i+arbe 8.1 g0.3 i0.6 j0.5 q0.3 r0.5
i+are 8.1 c0.7 d0.6 e-0.4 l0.5 p0.6
i+arsr 8.1 a-0.3
i+arvi 7.6 a0.6 b-0.4 d-0.5 e0.5 i0.4 k0.7 n-0.3
i+att 7.9 a-0.5 e-0.4 f-0.3 g-0.3 m0.7 n1.0 q-0.5
i+atta 7.6 a0.7 c0.5 d0.4 i0.7 s0.7
i+augu 6.5 a1.2 b-0.4 c2.1 d3.0 h0.6 k0.4 n-0.5 o0.4 p0.8 q-0.5 t0.4
i+avta 7.4 a0.5 b0.3 j-0.3 m1.3
i+bakg 8.1 c0.5 d0.7 h0.3
i+bank 7.9 a-0.4 h0.8 m0.7 n1.2
i+barn 7.9 a0.4 c0.6 g1.1 s0.8
i+baro 7.9 c0.5 d0.4 e-0.3 l-0.3 q0.5 s0.5
i+bast 7.9 e1.0 h0.5 k1.0 l0.6 p-0.3 q-0.5 r0.4 t0.7
i+batk 8.1 d0.6 e0.3 n0.4 s0.5
i+bila 7.6 a-0.4 g0.4 h0.4 i-0.3 m-0.5 o-0.4 q0.3 t0.3
i+bjor 8.1 a-0.3 d-0.3 q-0.3 r0.3 t0.4
i+blan 8.1 a-0.4 g1.3 t0.4
i+boks 7.9 a-0.3 h0.7 k0.4
i+bora 7.9 b0.3 e-0.3 i0.4 s0.5
i+borj 8.1 a0.9 g0.6
i+borl 8.1 d0.6 e0.3 k0.7 l0.4 s0.8 t0.3
i+bran 8.1 d0.8 e-0.5 g0.4 i-0.3 r0.4 s0.8
i+brev 7.6 a0.9 c1.0 e-0.5 i1.5 p-0.4 s-0.3
i+bros 7.4 a0.7 b0.9 c0.6 e0.6 i-0.4 p0.6
i+budg 7.9 a-0.5 h0.7 l-0.4 m-0.4 n0.9 o1.2 r0.6 t-0.5
i+buti 8.1 a-0.6 e-0.5 r0.3
i+bygd 8.1 a-0.6 h0.3 o0.4 q0.4
i+byn 7.9 a-0.8 b-0.4 d-0.5 g1.9 i-0.7 l0.6 o-0.4 p-0.4 q0.6 r1.5
i+cmyk 8.1 b0.5 c0.3 k0.5 m0.4
i+dag 5.1 a-0.3 b0.8 c1.9 d0.6 e1.3 f2.0 g-0.8 h1.2 i-1.9 m0.4 p-2.0 q5.6 r1.1 s1.1 t3.7
i+dals 8.1 g0.4 r0.4
i+dece 6.8 b-0.5 c0.4 e1.4 f0.4 g-0.4 i-1.1 j-0.4 k0.4 l0.6 m0.3 o0.3 p-0.4 q0.4 s-0.3 t1.0
i+den 6.2 a0.4 d0.4 e2.1 f0.3 i-0.5 j-0.6 k0.7 l1.9 m-0.6 n-0.5 p1.7 r0.4 s-0.6 t1.2
i+dess 8.1 c-0.4 e0.4 j0.4 m0.4
i+det 6.6 a-0.7 d0.7 e-0.5 f-0.6 h0.7 i0.3 k0.5 l0.7 n0.3 r0.9 s-0.6 t-0.3
i+din 7.6 a1.1 g-0.4
i+dorr 8.1 i0.5 r0.3
i+efte 6.5 a-1.2 b-0.4 d-0.6 f-0.5 g0.3 h0.4 i-1.1 k2.3 l0.8 m-0.6 n2.4 o1.0 p-0.8 q1.0 r0.7 s-0.7 t3.1
i+elva 7.9 c-0.3 d-0.4 e0.4 i-0.4 m1.0 p0.6
i+en 5.6 c-0.7 d0.8 e1.1 g0.9 i0.3 j-0.3 k0.7 l0.5 m-0.6 o-0.8 p0.5 q0.6 r0.6
i+entr 8.1 e-0.4 h0.6 m0.6 r0.4
i+er 6.3 a1.5 b-0.6 c0.4 d1.6 e0.3 f1.2 j0.7 k1.0 l-0.4 m0.8 o0.7 q0.4 r0.6 s1.2
i+era 7.9 a0.3 d0.5 e0.6 i0.5
i+ert 6.9 a1.1 b-0.6 c0.6 d1.5 e0.8 g-0.8 p0.8 r-0.7 s0.5
i+eski 8.1 a0.8 c1.0 e1.2 f1.6 g-0.5 i-0.4 k-0.4 l0.6 m0.4 o-0.5 t0.5
i+ett 6.6 d0.9 e0.5 f1.1 g-0.6 j-0.6 k0.4 n-0.3 o-0.3 r-0.5 s0.4
i+euro 7.9 e-0.3 o0.7 p-0.3 q1.2
i+exce 8.1 a0.7 c0.6 e0.4 i0.7 p0.5
i+face 7.6 a0.8 b0.3 c0.9 e-0.6 g-0.7 i0.9 p0.8 s1.6
i+fakt 7.9 b0.3 f-0.3 h0.5 i-0.5 m1.1 n0.3 p-0.6 t-0.3
i+falk 8.1 e0.4 h0.5 i0.5 r0.4
i+falu 8.1 a-0.4 d-0.5 g0.4 i-0.3 k0.7 l0.3 m-0.3 r0.8
i+fami 8.1 g-0.3 q0.4
i+febr 6.8 b0.3 c1.1 d-0.4 g-0.6 h-0.4 i1.6 l0.7 n-0.4 q-0.5 s-0.4
i+fel 7.6 a-0.6 b0.7 d-0.6 e-0.5 g-0.4 h0.8 k1.2 l-0.4 n0.7 o-0.3 s-0.4 t0.8
i+fem 7.9 a0.4 e0.4 m0.5 p1.3
i+fika 7.4 b1.1 c0.4 d0.5 e-0.4 j-0.3 l0.4 n-0.4 o0.3 q0.5 t0.8
i+file 8.1 a-0.5 c-0.5 n0.7 o-0.3 p-0.4 q0.3
i+fjol 6.9 b1.6 c1.1 d0.8 h1.8 j-0.4 k0.4 n0.8 o0.4 p-0.5 r0.8 s-0.5 t-0.7
i+flen 8.1 a-0.4 d-0.4 o0.4
i+flik 8.1 i0.8
i+fons 8.1 a-0.8 g0.4 r0.9 t0.3
i+fore 8.1 g0.5 r0.3 s1.1
i+forh 8.1 a-0.7 g-0.6 q0.3 s-0.3
i+form 7.2 a-0.9 c-0.5 f-0.4 h0.4 k1.6 n1.0 p-0.4 q2.1 r0.8 s-0.3 t-0.6
i+forr 7.0 a1.0 b-0.4 c1.6 e0.8 i0.3 m-0.3 n0.4 o-0.3 r-0.5 t0.5
i+fors 6.9 a0.6 b0.8 c1.2 d0.8 e-0.8 f-0.4 g-0.7 h0.8 i-0.7 j1.3 p-0.5 s0.9 t-0.3
i+fort 7.4 e-0.4 g-0.6 i0.4 o0.3 p0.4
i+forv 7.0 b0.3 c-0.3 e1.0 f0.6 g-0.8 j0.8 p0.4 r-0.6 s-0.3
i+fote 7.9 b0.3
i+fram 7.6 e0.4 g1.2 i0.9 j0.5
i+fred 6.9 a0.4 c0.3 d1.1 e-0.4 g-1.7 h0.3 i1.1 k-0.6 l0.9 o0.9 q0.7 s0.8
i+frid 6.1 a1.8
i+fyra 8.1 a0.4 d0.6 e0.3 j1.3 p0.6 s0.5
i+gar 5.7 a-1.9 b-1.0 c0.5 d1.0 e-0.6 g1.0 h1.1 i-0.9 j-0.7 k2.3 m-0.3 n1.5 o0.7 p-0.8 q3.1 r2.0 s-1.0
i+gavl 7.9 g-0.7 h0.4
i+god 8.1 d0.3
i+godo 7.6 a0.8 d0.7 e0.4 j1.6
i+gote 7.9 a-0.9 e-0.4 h1.0 k0.6 l-0.3
i+gran 7.6 b0.6 e0.4 f-0.4 g-0.5 h-0.4 i0.4 l0.3 n0.3 p0.5 q-0.3 r-0.4 s1.0
i+grav 8.1 a1.1 c1.0 d2.0 e-0.4 i0.4 l0.4 m0.6 s-0.3
i+grun 7.9 a0.7 c-0.5 d-0.3 e0.7 i-0.4 j0.7 m1.9
i+hall 7.4 a0.5 c-0.4 d0.3 e-0.5 i-0.4 k0.4 m0.5 p0.4 t0.8
i+hals 8.1 c-0.4 i0.3
i+hand 6.9 a-0.7 c-1.0 d0.5 e1.6 f0.4 h0.5 i-0.6 o0.3 p-0.4 q2.1 r0.8 s-0.7 t0.8
i+hans 8.1 a0.3 d0.9 e1.0 g-0.3
i+hare 7.9 a-0.5 g1.2
i+harn 8.1 i0.5 k0.5 l0.4 r0.6
i+hatt 8.1 a0.4 c1.9 f0.8 p0.5
i+hela 6.9 a0.4 b0.4 d0.8 e1.0 f-0.5 k1.1 n0.7 o-0.5 p-0.3 t1.6
i+helg 7.0 a0.8 e0.4 g-0.4 i0.4 n0.5 o-0.3 s1.7 t-0.4
i+hemb 8.1 a-0.4 e-0.3 g0.9 r1.3
i+hjo 8.1 a-0.7 e-0.5 f-0.3 g0.7 h0.3 l0.8 n0.9 q0.9 r0.7 s-0.4
i+host 7.0 a0.4 b-0.6 d0.3 e-1.1 g-0.6 h-0.3 i0.4 j-0.4 m-0.5 o0.3 p-0.5 q0.4 s0.4 t-0.5
i+hovr 8.1 a-0.3 e-0.5 k0.4 l-0.4 n-0.4 o0.4 q0.5
i+hudi 8.1 a0.4 c0.4 d0.6 e0.5 i0.6 j0.3 p0.7
i+huvu 7.3 a0.8 e0.3 p0.6
i+hyre 7.6 a0.9 c-0.3 e1.9 g-0.3 i0.5 j2.2 p-0.4 s-0.4
i+intr 8.1 g1.4
i+janu 7.0 a-1.1 b-0.5 c-0.4 d-0.4 e0.6 g0.9 i0.5 j-0.3 l-0.4 n0.3 o-0.4 p0.3 r0.6 s-0.6 t-0.3
i+jokk 8.1 a-0.5 g0.8 l0.4 m0.5 n0.5 r0.7
i+jonk 7.4 a0.5 e0.4 i1.3 j-0.3 p0.6 r-0.4
i+jul 8.1 d0.5 e-0.6 i0.3 s0.4
i+juli 7.0 a0.9 b0.5 c1.2 d1.3 e0.8 f0.3 i-0.5 k0.7 m0.3 o-0.4 p-0.4 s0.4
i+juni 7.9 a1.0 c0.6 d0.7 e-0.4 i1.2 j0.4 m1.7
i+jury 8.1 a0.7 s1.7
i+kake 8.1 a0.6 e-0.4 p1.2
i+kale 7.9 f0.5 g-0.5 i0.3 k1.0 m0.5 o0.8 s-0.4
i+kall 7.9 c0.5 g-0.4 h-0.3 i1.4 q0.4
i+kalm 7.9 c0.9 e-0.4 h0.6 i1.0 l0.4 t-0.3
i+kara 7.9 b-0.3 e-0.3 h0.5 l-0.5 m0.4 p0.5 r0.4
i+kass 6.8 a0.7 b-0.5 c0.4 d0.3 e0.8 f0.7 g-0.6 i-0.4 j-0.4 l1.8 r-0.4
i+kiru 8.1 a-0.3 g0.4 h1.2 k0.3 l0.7 q0.5 r-0.4 t-0.3
i+klub 8.1 a-0.3 b-0.3 h0.5 n0.3
i+knat 8.1 a-0.4 b0.6 g0.7 h0.8 l0.3 n0.6 r0.7
i+koke 7.4 a0.4 b-0.4 e0.8 g0.5 h-0.4 n0.4 o-0.3 p0.4 r0.5 t0.4
i+komm 8.1 c0.8 n0.4 s1.0
i+kon 8.1 c-0.4 d0.9 e-0.3 f-0.3 g0.6 h0.4 l-0.4 n0.9 r1.3 s-0.4 t-0.5
i+konf 8.1 b-0.4 c0.9 e-0.5 n-0.3 o0.5 t0.6
i+konk 6.8 a-0.9 b-0.8 c0.7 d-0.5 e0.6 g-0.9 i-1.0 l2.1 o-0.3 p-0.5
i+kont 7.4 a1.1 d-0.4 e0.5 g-0.5 i-0.6 j2.4 m0.5 p-0.4 s1.0
i+kope 8.1 a-0.5 b0.3
i+korn 8.1 e0.6 k0.4 n1.9 p-0.4
i+korr 8.1 a0.4 e-0.4 i0.4
i+kron 8.1 a-0.5 e-0.4 o0.6 r0.4
i+kund 8.1 e0.7 j1.0 l1.4 n0.8 s0.8
i+kuve 8.1 b-0.3 c-0.4 e0.4 p0.8 q0.3
i+kval 6.6 a-0.5 d1.0 f0.5 g-1.0 h-0.5 i-0.5 k-0.4 m1.8 n2.3 o-1.0 p-0.5 q0.7 t2.7
i+kvar 7.9 a0.7 b1.9 d0.6 i1.6 o0.4 q0.3 s-0.4
i+kyrk 7.4 a-0.5 b-0.3 d0.3 e-0.5 f0.4 g0.7 h0.9 o0.4 r1.4
i+lage 7.9 i0.6 l0.4 o-0.5
i+ledn 8.1 b0.7 c0.3 d0.3 f0.8 l0.9 p0.8
i+likv 8.1 i0.4 m0.5
i+live 7.4 c-0.4 d0.7 n0.3 s0.4
i+loka 7.9 c-0.4 d0.5 g-0.3 m0.4 o-0.3 r-0.3 s-0.3
i+lone 7.9 a-0.3 e-0.5 t0.8
i+lord 6.8 d1.2 e0.6 f1.2 g1.1 h-0.3 j-0.3 k-0.7 l-0.5 n-0.7 p-0.4 r0.5 s-0.5
i+lugn 8.1 e0.6 i0.6 j0.7 s0.6
i+lule 7.9 b0.5 d-0.3 j0.9
i+lunc 8.1 a-0.4 e-0.5 g0.5 i0.9 q0.3 r1.1 s0.7
i+lund 8.1 c-0.3 d-0.4 h-0.3 j0.7
i+lure 8.1 c0.6 d0.5 f0.8 h0.6 r0.5 t0.8
i+mage 8.1 a-0.9 f0.4 g1.2 m0.3 r0.6
i+maj 6.1 a0.4 b0.6 c1.1 e0.9 f-0.3 g-0.4 i-1.1 j0.4 n0.5 p0.3 q1.8 r0.4 s-0.9 t-0.4
i+mala 8.1 g-0.4 m0.4 n0.4
i+male 8.1 a-0.4 c0.5 f0.6 k-0.4 t0.6
i+malm 7.6 a-0.5 b0.5 e-0.7 k0.3 n0.5
i+mana 6.3 a0.6 b4.6 c-0.5 d-0.8 e-0.5 g0.5 i1.6 j-0.7 k-0.4 m-0.4 o0.3 r0.6
i+mand 7.0 a0.9 b-0.4 c1.7 d1.5 e0.4 f0.8 i-0.5 j-0.3 m-0.5 o1.2 s-0.4 t1.5
i+mapp 7.2 a-0.8 d-0.4 g-0.6 i-0.7 j-0.4 n1.1 p-0.5 t0.4
i+mars 6.5 a0.6 b1.2 c1.4 d-0.7 f-0.5 h-0.7 i1.1 j1.4 k-0.5 l0.4 p-1.2 s-0.5
i+mejl 7.3 b-0.5 d1.4 g-0.6 i-0.4 p-0.4 s-0.4 t1.1
i+meny 7.9 a0.4 e0.8 h0.9 k0.4 n0.4 t-0.5
i+min 7.3 b-0.3 c0.4 d1.4 g0.4 i-0.3 k0.4 l-0.3 m0.5 n0.4 o0.9 p0.6 q-0.4 r0.4 s1.3 t-0.3
i+mitt 7.0 a0.3 e0.6 i-0.4 j-0.3 k0.8 l-0.4 m0.4 o-0.4 q0.4 s0.4
i+mjol 8.1 e0.6 i0.4 o0.4
i+mobi 8.1 a0.5 d0.9 i0.6 j0.8 p0.8
i+moln 8.1 d0.4 i0.6
i+mora 7.9 c0.4 i0.5 k-0.3 m0.4
i+morg 5.6 a-1.4 b0.6 c0.9 d0.8 e-0.4 f0.4 g-1.7 h1.3 i-1.2 j-0.6 k2.2 l0.8 m-0.6 n3.3 p-1.3 q0.5 r0.5 t3.4
i+mors 6.6 a-0.4 d0.4 e1.2 f-0.6 g-0.7 i-0.6 k1.6 l-0.4 m-0.6 o-0.3 q2.2 s1.0 t1.2
i+mota 8.1 a0.8 e1.0 i0.4 o-0.3 t0.7
i+namn 8.1 b0.6 g-0.4 j0.5
i+nass 8.1 c-0.4 g-0.4 h1.2 i0.5 p-0.4
i+nast 7.3 b0.7 d-0.3 e1.3 g-0.5 i-0.6 k0.6 l-0.5 n0.9 o-0.8 p-0.5 q0.7 s0.3
i+natt 7.3 e0.5 f-0.6 g0.9 h0.7 i-0.4 j-0.3 l0.4 p0.6 q0.7 r1.9 s-0.5 t1.9
i+nitt 7.9 c0.4 e-0.6 s0.7
i+norg 8.1 d0.8 e0.4 i0.6
i+norr 7.9 a1.1 e0.5 h-0.3 p0.9 s0.6
i+nove 6.8 a-0.5 b0.6 c1.1 d0.4 e-0.3 h0.6 i-0.8 k0.3 l2.6 m0.6 q-0.5 r0.9 s-0.5
i+och 7.3 a1.6 b1.3 c-0.3 e2.4 g-0.9 i1.4 m-0.4 r-0.9 s-0.4
i+okto 7.0 a0.7 c0.6 d0.5 e0.3 g-0.4 i0.5 m0.6 n0.5 o1.3 r-0.5 s-0.4
i+oreb 8.1 f0.3
i+oste 8.1 a-0.3 g1.0 h1.2 n0.3 r0.9
i+over 7.6 c0.9 e-0.3 f-0.3 g-0.4 h-0.5 l0.3 n-0.4 r-0.6 t4.0
i+ovri 8.1 f0.6 k-0.4 m0.4 n-0.4 o0.9
i+papp 8.1 a0.4 d0.9 f1.0 p0.4
i+parm 7.9 a-0.6 b0.5 f-0.3 j-0.3
i+part 7.6 c0.4 d-0.3 f-0.3 h-0.4 i0.5 k-0.4 l0.6 n0.5 t-0.5
i+pdf 8.1 i0.5 m-0.3
i+pens 7.2 a-0.9 c-0.3 d0.4 e-0.3 f0.5 g-0.7 i0.5 j-0.4 l-0.5 n0.6 o0.7 p-0.4 q-0.6 s-0.4 t-0.4
i+pock 8.1 b0.3 k0.4 l0.4 m0.6 q-0.4 r0.5
i+port 7.6 b-0.4 c0.6 i1.0 l0.3 n-0.3 o0.5 t0.3
i+post 8.1 a0.4 c0.6 h-0.3 i1.1 o1.6
i+prot 7.3 c-0.4 d-0.7 e0.5 g-0.6 i0.8 j0.3 k0.3 n0.6 p0.6
i+raba 7.9 a0.9 c0.9 d-0.3 e1.8 g-0.4 i-0.4 p1.8 r-0.3
i+rad 7.2 a1.0 e2.6 f1.0 g-0.4 h-0.5 i1.9 m-0.4 p-0.5 s-0.6 t0.5
i+ratt 7.3 c-0.7 h-0.6 i-0.5 j1.1 k0.4 p-0.4 r0.4 t0.7
i+rece 7.3 a-1.0 c-0.4 d0.3 g0.5 i-0.6 l0.6 m-0.4 n-0.5 o0.5 p-0.4 r1.2 t-0.4
i+retu 8.1 a0.6 d0.7 e0.8 i0.6 j0.7 p0.6
i+ritn 7.6 a-0.4 c-0.3 h1.4
i+rose 7.9 b1.1 c-0.4 e0.4 g0.3 h0.9 k0.4 m-0.3 o1.1 p0.7 q0.4 r0.7
i+rygg 8.1 a0.8 c0.6 d0.8 g-0.6
i+sa 7.0 b-0.4 c1.0 d0.7 f0.5 g-0.6 h-0.6 i-0.5 j-0.3 k0.7 l0.5 m0.4 o1.8 p-0.5 q1.3 s-0.3 t0.6
i+sale 7.9 e-0.3 l0.4 m0.9 o-0.3 p0.5 r0.5
i+samb 8.1 b0.4 d0.5 k-0.3 n0.6 o0.7
i+samm 7.2 d-0.8 e0.9 h-0.5 k0.4 n0.6 p0.9 q-0.4 r-1.0 s0.7
i+samt 7.9 e0.4 f0.6 g-0.4 h1.1 l0.6 o0.7
i+sand 8.1 h1.0 k0.5 o0.3 t0.3
i+sang 8.1 a-0.4 g0.5
i+sche 8.1 i1.1 q0.4
i+sena 8.1 e0.3 f0.5
i+sepa 8.1 m0.3 n0.5
i+sept 6.8 a1.3 c1.5 d2.9 e1.3 f-0.3 g-0.7 h0.6 i0.8 m0.6 n0.4 o0.5 p0.6 q0.8 s-0.6
i+sin 7.0 c0.8 d-0.4 f-0.4 g-0.4 i-0.5 j1.5 k-0.4 l0.7 m-0.6 o-0.5 p1.1 q0.4 s-0.4 t-0.3
i+sitt 7.9 k0.3 n0.4 r0.4
i+sju 7.4 a0.4 b0.7 c0.4 e-0.4 f0.7 g0.3 h-0.3 i0.9 q0.4 r0.5 t0.5
i+skan 7.9 a0.4
i+skar 7.6 a0.3 b-0.4 c0.6 d0.5 e0.9 g-0.4 h0.6 i0.7 m-0.4 n0.5 o-0.4 p-0.3
i+skat 8.1 a-0.6 d-0.5 l-0.4 m0.5 n0.7 r0.4 s-0.4 t1.2
i+skel 7.9 a-0.3 i0.6 k0.8 p0.6 r0.4 s1.0
i+skog 7.9 a0.4 d0.5 e-0.4 f0.5 g-0.3 i0.4 o1.0 s0.5
i+skol 7.9 a0.7 g-1.2
i+skov 7.6 b-0.3 g0.7 i1.0 n0.6 q-0.3
i+skra 7.9 a-0.8 c0.3 e-0.5 g-0.3 n1.8 o-0.6 q0.9 s-0.3
i+slut 7.3 a-0.6 c-0.4 k0.7 l0.6 n1.3 o-0.5 q0.6
i+smal 7.6 c0.5 d0.4 e0.4 f0.9 g-0.4 i-0.4 j-0.3 o0.5 q0.3 t-0.4
i+soll 8.1 a0.4 e0.3 i0.6 s0.6
i+somm 8.1 c0.9 h0.9 s0.4
i+somr 6.8 g0.3 i0.4 j-0.4 k-0.4 r0.6 s0.7 t-0.6
i+sond 7.4 e1.1 f-0.4 h-0.4 n0.3 p0.7 q-0.3 s0.9
i+stal 5.8 a-1.5 c-1.3 d-0.5 e0.4 g0.5 h0.8 i0.3 j-0.5 k0.9 l0.8 o1.1 p0.8 q0.6 r0.7
i+stan 7.6 a-0.9 d-0.4 h1.7 m0.3 n1.1 p-0.5 r0.9
i+sthl 8.1 a-0.3
i+stil 8.1 a0.5 e0.8 g-0.3 i1.0 p1.1 s1.3
i+stoc 6.8 a0.8 b-0.4 e1.6 f1.8 i-0.4 j1.2 m1.4 s0.5
i+stor 7.9 a-0.6 g-0.8
i+stru 8.1 c0.7 m-0.3 p1.0 q0.8 r0.5
i+styr 7.6 c-0.4 d0.5 e-0.4 g-0.6 i0.6
i+sund 7.4 b-0.6 d-0.3 f0.4 i-0.3 n-0.3 o1.6
i+supp 8.1 d0.4 e-0.6 g-0.3 h1.0 i-0.3
i+sver 8.1 a0.6 g-0.4
i+svt 7.9 a-0.4 c0.3 d-0.4 g-0.4 h0.6 m0.4 r0.4 s0.4 t1.2
i+syst 7.3 b-0.7 d0.5 e-0.8 i-0.4 j-0.3 k0.5 p0.5 r-0.3 t-0.4
i+tall 8.1 a-0.6 g1.0 h0.8 i0.6 r1.1 t0.5
i+tele 6.3 a-1.3 c-1.0 f-0.9 g0.3 h-0.5 i-0.3 j0.8 k0.3 l-0.7 m0.4 n0.9 p0.8 r1.3 s-1.0 t0.7
i+tid 7.2 a0.5 b0.9 c2.5 d-0.9 h-0.4 i0.3 j-0.3 l1.1 r1.2 s-0.6
i+tidn 7.6 a-0.4 h0.4 i-0.5 k1.1 l1.0 p-0.3 q0.6 s0.3
i+timm 7.4 a0.8 b2.6 d1.3 e0.7 g0.4 h0.8 i-0.4 k1.6 l0.9 o-0.6 p-0.4 t1.1
i+ting 7.4 a1.0 b-0.4 d0.6 f0.3 g-0.4 j1.4 m-0.7 n0.5 o-0.3
i+tisd 7.0 a1.6 b0.4 c0.4 d-0.7 e0.6 f-0.3 g-0.4 i-0.5 j1.1 q-0.5 s-0.4 t-0.3
i+tjug 8.1 a-0.4 c-0.3 d0.5 g0.5 k0.4 n0.5 o0.4 p-0.3 r0.7
i+toan 7.4 a-0.7 g1.5
i+torn 8.1 a1.0 b0.8 g-0.5 i0.9 p0.8
i+tors 7.9 a0.4 c0.5 d-0.5 e1.0 f0.9 i-0.3 l0.4 n0.4 t-0.3
i+trap 8.1 d-0.4 e-0.6 h-0.4 i0.9 s0.8
i+tre 6.6 b-0.8 c0.8 e0.8 g0.9 h0.6 i-1.3 j-0.6 k0.6 m1.5 n0.4 p0.5 r1.4 s0.4
i+trea 8.1 e0.4 m0.8 s0.7
i+tret 8.1 g0.4 i0.6 o0.5 r0.7
i+trol 7.9 b0.4 d0.5 e0.4 g1.0 h0.5 l-0.4 q0.5 r0.5 t-0.4
i+tros 8.1 a0.5 e0.9 q0.4
i+tryc 7.6 a-0.5 c-0.5 d-0.4 e0.3 f0.4 h-0.4 i-0.3 l0.6 o-0.3 q0.4 r0.5 t2.5
i+tur 8.1 b-0.3 e0.7 j0.7 o-0.4 s0.8
i+tva 7.0 a0.9 c1.0 d1.9 f0.5 g-0.8 h-0.7 i0.9 k-0.3 n-0.4 o0.5 p-0.3 q0.7 r-0.5 s0.4 t0.5
i+tvis 8.1 e0.4 f0.3
i+umea 7.4 b0.4 e0.4 g1.2 h1.7 i0.8 l0.4 p-0.3 r0.3 t0.4
i+uppd 7.4 c0.8 h0.7 j1.4 p-0.3 r0.3
i+uppg 7.9 a0.4 c0.9 d0.9 e0.3 f0.9 g-0.3 i0.5 k-0.5 s-0.3
i+vadr 8.1 a0.5 c0.4 d0.7 h0.4 i-0.3 k1.1 s0.7
i+vans 8.1 a0.4 d1.5 e0.4 g-0.5 l-0.4 n-0.3 s-0.3
i+vant 7.4 b0.4 c0.5 f0.6 g-0.5 i-0.4 k-0.3 l-0.5 n0.3 q-0.4 s0.5 t0.3
i+var 6.5 b-0.6 c-0.4 d-0.3 e0.9 g1.1 j1.2 k-0.5 m0.3 n-0.5 p1.5 r0.5 s2.2
i+vara 6.5 a-0.7 b0.7 c-0.5 d0.7 g0.8 h0.3 j-0.6 l0.3 n-0.9 o0.5 q0.4 s-0.8
i+varl 7.9 g0.4 p0.6
i+vart 7.4 a-0.7 b0.4 c0.5 d-0.5 e0.3 i-0.5 l0.8 n0.3 o-0.4 p-0.4 r0.3 t1.2
i+vast 7.4 c0.8 d1.4 j-0.5 r0.6 s0.5
i+vatt 7.6 a0.7 e0.8 g-0.5 i0.7 j0.5 l0.8 n0.6 p0.7
i+vaxj 8.1 a-0.3 b-0.3 c-0.4 e0.5 f0.4 h-0.3 o0.7 q0.3 r0.3
i+veck 6.2 a-1.1 c-1.2 g0.9 h2.9 i-0.8 j-0.8 k3.3 l0.8 m-0.5 n0.7 o0.6 q-0.5 r0.9 s-0.8
i+vide 7.6 a-0.3
i+vilk 8.1 e-0.4 j0.5 o0.9
i+vill 7.9 b-0.3 e1.2 h-0.4 l0.5 p0.6 q-0.4 s0.5
i+vint 7.4 a-1.2 b-0.3 c-0.5 e-0.5 i-0.6 j-0.4 k1.6 o-0.5 r0.5
i+ysta 8.1 c0.3 e0.3 j1.0
iaf 7.4 a-0.5 g-0.4
iban 7.9 a-0.4 b-0.4 c0.6 h0.5 l-0.4 o3.5 p-0.5 q-0.6 r0.5
ibla 6.8 a-0.4 c0.5 s0.8
ibland 6.8 a-0.4 c0.5 s0.8
ica 7.0 b-0.4 c-0.4 e0.5 g-0.5 l-0.7 m-0.3 p-0.5 s0.9
ida 7.9 a0.4 b-0.3 e0.5 h0.7 i-0.4 m-0.4 r0.4
idag 5.2 a-1.2 c1.6 d1.7 e1.0 f0.7 g1.5 h0.7 i-0.4 l-0.4 n-0.6 o1.4 p-1.0 q2.9 s0.5 t4.5
idag+ar 7.9 a1.1 c2.9 d1.1 e-0.8 h0.3 k-0.4 l0.6 m-0.4 q1.1 r0.7 s-0.3 t0.8
idag+blev 8.1 g-1.2
idag+fick 8.1 c-0.3 e0.4 j0.5 k0.7 n0.6
idag+igen 8.1 a-0.6 g-0.6
idag+och 8.1 g1.5 n0.3 o-0.3 r0.6
idag+via 8.1 e0.4 o0.7 q1.5 r0.8
ide 7.4 a-0.5
idee 7.4 b0.7 c-0.3 i0.9 o0.7
ideell 7.9 a0.4 b0.7 c-0.3 i1.0 o0.8
iden 7.9 c-0.3 g0.5 h0.4 j0.4 s0.4
identi 8.1 d-0.3 j0.4 s0.5
idio 8.1 a0.8 e-0.3
idiot 8.1 a0.8 e-0.3
if 7.9 a-0.8 f0.3 g-0.6 h0.4 j0.4 m0.8 o-0.3
ifal 7.6 b1.3 c0.6 e-0.3 g-0.5 p0.7 s0.7
ifal+ni 8.1 a0.5 b1.3 c0.6 j0.4 p0.8 s1.1
ifall 7.6 b1.3 c0.6 e-0.3 g-0.5 p0.7 s0.7
ifra 7.0 b1.7 e-0.4 f1.0 g-1.1 j0.5 r-0.5 t0.4
ifraga 8.1 a0.7 b1.6 e-0.5 f1.3 j0.7 t0.4
ifran 7.3 a-0.4 g-1.0 r-0.4
igan 6.8 a1.0 c2.7 e-0.3 g-0.8 h0.9 i1.5 j-0.4 k0.5 l-0.5 r-0.5 s-0.5
igan+med 8.1 a0.9 c1.4 g-0.3 i1.6
igang 6.8 a1.0 c2.7 e-0.3 g-0.8 h0.9 i1.5 j-0.4 k0.5 l-0.5 r-0.5 s-0.5
igar 5.9 a-1.3 b1.4 c0.7 e0.5 f0.8 g0.9 h1.7 j-0.6 o1.0 p-1.0 q1.8 r1.5 s-0.5 t-0.4
igar+och 8.1 a-0.5 b0.5 h0.6 l0.6 r0.4
igar+var 8.1 a-0.4 e-0.3 g0.8 k0.5 n0.4 q1.1 r1.0
igar+vi 8.1 a-0.4 g0.6 h1.1 i-0.3 q-0.3 r0.9
igen 4.5 a1.2 b2.3 c1.0 d0.9 e2.9 f1.4 g-0.9 h1.5 i-1.2 j-0.8 k0.9 l-0.5 m0.4 n0.4 o1.1 p1.0 r1.5 s-0.5
igen+avta 8.1 a0.4 b-0.3 c0.3 f0.5 g-0.4 i-0.3 j0.6 o-0.3 q0.5
igen+den 8.1 d0.4 e-0.5 k0.6
igen+i 7.9 c-0.5 d1.3 e0.8 h0.4 i-0.3 k0.9 o0.6 p-0.3 q0.6 r0.6 s-0.3
igen+med 8.1 a-0.5 d-0.3 e-0.5 g0.4 h1.0 l0.8 n1.1 r0.7 t0.5
igen+nar 8.1 a1.4 g-0.3 p1.4
igen+och 7.9 a0.8 c2.0 d-0.5 e-0.4 f-0.3 h0.4 i0.6 j-0.4 k0.4 n0.7 p-0.5 q-0.4 r0.3 s0.4
igen+pa 7.6 a0.5 d0.3 e0.6 f-0.4 g-0.3 h-0.4 k0.5 o0.3 p0.7 q-0.3 r-0.3 s0.4
igen+ritn 8.1 a-0.3 d0.3 f0.4 k0.6 m0.5 r0.3
igen+sa 8.1 a-0.9 e-0.4
igen+tydl 8.1 a-0.6 g-0.6
igen+utan 8.1 b-0.3 d1.0 e-0.6 f1.0 n0.4 o0.3
igen+️ 7.9 a-0.6 g0.9
igenom 5.9 a1.5 b1.2 c-0.8 d-0.7 e1.9 h-0.5 i0.4 j0.7 k1.4 l0.3 m0.7 o0.4 p0.8 q-0.7 r0.8 s-0.6
ihag+att 7.3 a-1.3
ihag+det 8.1 a0.7 g0.4
ihja 7.9 a0.4
ihjal 7.9 a0.4
ihop 5.9 a1.2 c0.8 e0.6 f-0.6 h1.2 i0.4 k0.6 m0.3 n0.4 o0.4 q0.6 t-0.4
ihop+dem 8.1 a-0.5 d-0.3 e0.4 f0.4 h0.8 i-0.4 l0.4 n-0.5 q0.3
ihop+det 7.9 a0.5 b-0.4 e0.7 f0.4 g-0.3 h0.5 i-0.3 j0.5 k0.8 m0.6 n-0.4 o1.3 p0.7 r-0.3
ihop+en 8.1 b0.9 d0.9 o0.4 q0.4
ihop+med 7.4 a-0.4 c0.6 d-0.4 e-0.4 g-0.5 h-0.4 i-0.4 k0.3 n0.4 o-0.4 q0.8 s0.4
ihop+och 7.9 a0.6 c1.1 g-0.3 i1.7 r-0.4
ihop+oss 7.9 b-0.4 d-0.4 e0.5 h0.5 m-0.3 n-0.4 o0.5 q0.4
ikva 6.8 d1.2 g-0.4 h0.8 i-0.6 j-0.5 k1.0 n3.6 o-0.3 p-0.7 r0.7 t2.3
ikva+nar 7.9 a-0.5 d-0.4 g-0.5 k0.5 m0.4 n2.2 o0.4 p-0.4 q-0.4 r0.5
ikvall 6.8 d1.2 g-0.4 h0.8 i-0.6 j-0.5 k1.0 n3.6 o-0.3 p-0.7 r0.7 t2.3
illa 7.6 a0.3 g-1.0
illu 7.9 d-0.4 e0.3 g-0.5 k-0.4 p1.0
illust 7.9 d-0.4 e0.3 g-0.5 k-0.4 p1.0
imor 6.4 a0.6 b0.9 c2.4 d0.7 e0.3 g1.0 j-0.4 k0.4 l-0.3 n0.5 t3.4
imor+bitt 8.1 a-0.3 b0.3 c0.6 k-0.3 m0.4 o0.8 q-0.4 r-0.3 t1.3
imor+kl 8.1 a0.9 c1.5 g-0.4 r0.3 t2.2
imor+och 8.1 e0.5 i0.9 k0.4 p0.5
imorgo 6.8 a0.5 c1.3 d0.8 g-0.6 h0.5 j-0.3 k0.4 l-0.4 o0.3 s-0.5 t2.4
imorn 8.1 a0.7 c1.6 g0.4 n0.4 t1.4
imorse 7.9 a-0.5 b0.7 e0.3 g1.6 s0.7
impo 7.3 a-0.3 b-0.7 c0.8 d0.4 e-0.5 f0.5 g1.0 i-0.6 m-0.3 n0.6 p-0.3 q0.3 r1.5
impone 7.6 a-0.3 b-0.6 c1.0 d0.5 e-0.3 f0.6 g1.1 i-0.5 n0.7 p-0.3 q0.4 r1.8
imy 7.6 a1.1 d0.4 i-0.3 j1.8 p1.6 s-0.4
imy+och 8.1 a0.7 d0.7 e-0.5 j1.1 p0.7
in 4.2 a0.3 b-1.2 c1.6 d1.1 e1.0 f1.6 g-0.8 h1.6 i-1.5 j-0.8 k2.2 l1.7 m0.5 n0.4 p-0.9 q2.0 r1.5 s0.7 t1.8
in+alla 7.9 a0.5 d1.1 e1.1 l1.7 m-0.6 p-0.4 q-0.5 t0.5
in+den 6.6 a0.4 c0.5 d-0.5 e0.4 f-0.8 h0.9 j-0.9 k0.6 l1.5 m0.5 n1.1 o-0.8 p-0.8 r0.9 s0.4 t1.2
in+det 7.4 a-0.4 b-0.4 d0.5 f0.4 h-0.3 k0.3 m0.4 n0.6 q0.3 s-0.3 t-0.4
in+efte 8.1 c0.3 f0.5 i-0.4 p0.6 q-0.4
in+en 6.8 a-1.2 b-0.4 d0.7 e-0.4 h0.4 i-1.3 j-0.3 k0.6 l0.3 m0.7 o0.6 r0.4 s-0.4
in+er 7.9 c0.9 d0.5 e-0.6 f1.1 i0.4 k-0.3 n0.9 q-0.3 s0.6 t0.3
in+ett 7.9 a0.6 b0.5 c1.6 d-0.4 f0.6 i-0.4 k0.3 s1.1
in+henn 8.1 e-0.5 f-0.3 h0.8 o-0.3 q0.8 r0.5
in+i 6.1 a-0.7 b0.3 c0.6 f-0.4 g0.4 h1.7 i-1.1 l0.7 n-0.6 q1.0 t1.4
in+nago 8.1 b-0.4 f1.2 o0.4 t0.7
in+och 7.2 a0.4 c0.6 l-0.5 n-0.3 o1.3 q0.8 r-0.4
in+pa 6.5 a1.6 b-0.8 c-0.8 e2.5 f0.5 g-1.0 i0.6 k0.8 l0.8 n-0.5 o-0.5 p-0.5 r-0.4
in+sin 8.1 e-0.4 g-0.4 i0.8 r-0.3
in+synp 8.1 e0.9 i-0.3 s0.9
in+vart 8.1 a-0.4 c0.4 d-0.4 i-0.3 l-0.4 m0.4 q-0.4 r-0.3 t0.4
inat 7.4 a1.5 b-0.5 d0.9 e2.0 g-0.6 k0.3 t1.5
inatt 7.6 a1.4 b-0.4 d1.0 e1.5 g-0.4 k0.3 t1.6
inbe 7.6 c0.6 g-0.7 h0.5 i-0.4 j0.6 k-0.4 l2.1 n0.4 q3.6 r0.4 s-0.4
inbe+pa 7.9 b-0.3 c0.4 d0.4 g-0.7 i-0.3 j0.7 n0.4 q2.5 s-0.4
inbeta 7.6 c0.6 g-0.7 h0.5 i-0.4 j0.6 k-0.4 l2.1 n0.4 q3.6 r0.4 s-0.4
inbj 7.4 a0.3 c0.3 e0.8 f0.8 k1.2
inbjud 7.4 a0.3 c0.3 e0.8 f0.8 k1.2
inbl 7.4 a-0.3 b0.8 c-0.4 d-0.6 f0.6 g-0.7 n0.4 t-0.4
inbl+ar 8.1 d-0.4 t-0.3
inblan 7.9 b0.9 c-0.4 d-0.6 f0.6 m-0.3 n0.5 t-0.4
inblic 8.1 g-0.4
inbr 8.1 a-0.5 l0.4
inbrot 8.1 a-0.5 l0.4
inbu 8.1 b0.6 h-0.3 l0.6 o-0.4 t0.3
inbund 8.1 b0.6 h-0.3 l0.6 o-0.4 t0.3
inci 8.1 e0.6 j0.9 t0.7
incide 8.1 e0.6 j0.9 t0.7
inde 7.6 a2.0 b3.5 c-0.3 d-0.5 f1.3 g-0.6 i3.3 j-0.3 k0.4 m0.7 p-0.4 s-0.5
indexh 8.1 a0.8 b1.6 c-0.3 d-0.4 f0.4 i1.3 j-0.3 k0.4 m0.8 s-0.4
indu 7.9 a-0.3 g0.9 h0.9 i0.6 p0.7 r0.7 s0.5
indust 7.9 a-0.3 g0.9 h0.9 i0.6 p0.7 r0.7 s0.5
infl 7.4 a1.4 b0.4 e0.4 g-0.9 s0.5
influe 7.9 a0.4 b0.5 e0.4 g-0.4 s0.6
info 5.4 d-1.0 e1.6 f1.3 g-1.5 h0.6 i0.9 j0.4 k0.4 l-0.3 m-0.5 n-0.7 o0.5 q-1.0 s0.4 t1.4
info+ett 8.1 e-0.4 g-0.6
info+fors 8.1 b0.7 s0.5
info+ratt 7.6 a-0.6 h0.3 j0.3 l-0.4 o0.7 p-0.3 q-0.4 t0.6
infor 6.1 b0.5 d-0.5 e0.5 f0.4 g-1.6 h0.6 i0.5 j0.5 k0.9 l-0.4 o0.5 q-0.5 t0.9
infora 7.9 a-0.9 g0.5
inform 6.8 a1.6 c-0.4 d-0.3 e1.4 f1.3 g-0.9 j0.6 k-0.4 l-0.3 n-0.4 r-0.5 t0.6
infors 7.9 c0.5 g0.7 i0.7 s0.8
inga 5.2 a-0.6 c1.2 g-0.5 h0.7 j-1.8 k-0.4 m1.7 n-0.3 p2.2 q3.3 r1.6 t-0.6
inga+andr 7.9 a-0.7 e0.3 f0.7 i-0.4 k-0.5 n0.4 q-0.4 r0.3
inga+brit 7.9 a-0.5 e-0.3 g0.7 q0.6 r0.8 t0.3
inga+fler 7.4 d0.4 f0.3 g-0.8 i2.4 k-0.4 p-0.5 q0.6
inga+i 7.9 a0.6 b0.8 c-0.6 d-0.6 e-0.5 g-0.3 h0.3 i-0.5 j-0.5 m2.2 o1.4 p-0.6 t0.3
inga+klag 8.1 a-0.5 c-0.3 g-0.4 h0.3 i-0.5 m-0.3 p-0.4
inga+lill 8.1 g-0.4 k0.6 o0.7 q1.1
inga+peng 7.3 a1.5 c1.8 e0.4 g-0.5 h-0.4 i-0.3 k-0.4 l1.4 m0.5 n-0.4 p2.2 t-0.4
inga+plan 8.1 b0.6 g0.6 p0.5 r0.5
ingar 7.2 b0.4 c-0.4 d-0.7 e-0.8 g-0.4 h0.4 j-0.7 m1.5 o0.7 p-1.4 q2.0 s-0.4 t0.8
inge 3.7 a3.2 b-0.6 c2.9 d3.9 f0.3 g-1.6 h-0.6 i1.8 j-1.0 k2.4 l1.9 m2.0 n0.8 o1.1 p1.9 s-2.2 t1.1
inge+alls 8.1 a0.6 d0.3 i1.0 p1.1 s0.5
inge+anna 6.8 a-0.8 b-0.5 f-0.4 h0.7 i-0.7 l1.6 m-0.3 n-0.8 o0.6 p-0.7 q-0.4 r0.5 s-0.4
inge+ar 7.4 a-0.4 d-0.6 g0.4 h-0.3 i-0.6 p-0.3
inge+att 6.7 a-0.4 c0.3 d0.7 g0.8 i-0.3 j-0.5 k1.1 l-0.8 m-0.5 p-0.7 q0.3 r1.5 s-0.4
inge+av 6.8 c-0.8 d0.3 e0.6 f-0.4 g-0.5 i1.5 j0.4 k0.9 o-0.4 p1.3 q-0.5 r-0.7 s0.4 t0.3
inge+batt 8.1 a-0.5 g0.8
inge+beta 7.4 a1.1 c1.9 d0.5 e0.8 g-0.4 i-0.5 j0.5 p2.6 s-0.3
inge+brad 7.2 b0.3 d1.7 e-0.6 h0.5 i-0.6 k-0.3 l0.4 m0.5 n0.5 p-0.7 q0.9 r0.4 s-0.5 t0.3
inge+brot 8.1 a0.9 b0.9 c0.7 i0.7 s0.9
inge+dram 7.4 c-0.5 d0.5 i1.2 r-0.4
inge+fara 8.1 a-0.5 k-0.4 n-0.3 o0.5 t0.7
inge+fel 8.1 g-0.5 l0.4 q0.5
inge+for 7.9 a0.6 d0.5 e0.4 m-0.4 s0.4
inge+gar 8.1 a-0.6 d-0.5 l1.3 p-0.4 t0.5
inge+har 6.5 c-0.4 f0.7 j-0.4 l-0.5 n2.0 r0.8 s-0.6
inge+hitt 8.1 c-0.5 d0.6 e0.7 h0.3 k0.5 l0.9 q0.4
inge+hos 8.1 a0.7 c0.5 d1.4 e0.6 g-0.3 r-0.3 t0.9
inge+i 8.1 e0.8 i0.8 k0.3
inge+jag 8.1 a1.1 c0.5 g-0.3 i-0.4 j0.4 m2.7 n0.5 r-0.3
inge+kons 8.1 a-0.4 b-0.5 l0.8 n0.4 o-0.4
inge+med 7.4 a-0.6 c-0.3 d-0.5 g0.3 i1.0 k-0.4 n0.4 t-0.3
inge+meni 7.9 a0.7 c1.3 f0.3 i0.4 k1.2 p-0.3 t-0.3
inge+mer 7.4 a1.0 b-0.3 c-0.3 d-0.4 i1.6 l-0.4 m0.5 n-0.8 o-0.3 p1.0 q1.3 s-0.3
inge+mote 8.1 a-0.6 d-0.4 i-0.4 k1.4 l0.4 m0.3 t0.3
inge+namn 8.1 c0.8 s1.0
inge+ni 7.9 a-0.9 i-0.3 m0.4 p-0.3 q0.6 r0.5
inge+nytt 7.9 a-0.6 c-0.4 d-0.4 e0.3 i-0.6 m0.7
inge+om 8.1 a-0.4 h-0.4 k-0.4
inge+ont 7.9 b-0.4 c-0.3 e0.7 g-0.3 h-0.4
inge+pa 7.4 b0.5 g0.3 i-0.4 m0.3 n0.7 p0.4
inge+pani 7.4 a-0.6 b-0.7 c0.3 d-0.6 e0.6 f0.4 g-0.3 i-0.5 m-0.4 o0.9 p-0.3 q0.5 t0.3
inge+ring 7.4 a0.9 c0.7 d2.4 e-0.4 f0.4 h-0.4 i1.1 m0.5 r0.6
inge+sett 7.9 c0.5 e-0.5 i-0.4 k0.6 m0.8 n-0.3
inge+ska 7.9 d-0.4 t-0.3
inge+som 7.9 c-0.3 d0.7 e-0.4 p0.8
inge+svar 6.9 a1.3 b-0.6 c1.1 d3.4 g-0.4 m0.5 p-0.5 q0.8 r-0.3 s0.4
inge+till 8.1 m0.7
inge+verk 8.1 a0.7 b-0.4 e1.8 i-0.5 m-0.4 o0.8 q0.3
inge+vi 8.1 i0.7
inge+vill 8.1 a0.3 d0.7 i0.5 p0.7
ingela 8.1 c0.4 g0.4 h0.7 n-0.4 q0.5 r0.5 t1.1
ingema 7.4 c-0.4 e1.7 f0.4 g0.3 i0.9 j0.8 m-0.3 p0.7 q-0.4 r0.7 s-0.3
ingen 4.2 a3.0 b-0.7 c2.7 d5.9 e1.5 f1.0 g-0.6 i1.4 j-0.4 k0.6 l2.0 m0.7 n0.9 o0.3 p2.1 q1.0 r0.4 s-1.0
ingenj 8.1 e0.7 k0.7 n1.2 q-0.3 r0.3
ingens 8.1 i0.4 m0.7
ingent 6.6 a0.7 b0.6 c1.7 e-1.0 i-0.9 j-0.5 k-0.4 l1.3 n-0.5 p0.8 r-0.4 s-0.5 t0.8
inget 4.7 a-0.6 b-0.4 d0.4 e-0.6 f-0.7 g-2.5 h-0.6 j-1.1 k3.4 m2.0 n0.8 o2.0 p-0.8 q0.5 s-1.2 t0.7
ingr 7.2 b0.8 d-0.7 e0.6 g-0.7 h-0.6 i0.5 j0.4 r-0.3 s-0.4
ingr+pa 8.1 a-0.4 b0.6 c0.3 j-0.3 m0.3
ingres 7.9 a-0.4 b0.4 e0.4 h-0.5 j-0.4 m0.3
ingrid 7.6 a0.6 b0.4 c-0.4 d-0.7 e0.3 g-0.5 i0.7 j0.7 o0.6 q-0.4 r-0.5
ingv 7.9 b0.8 d0.7 k0.8 l0.7 m0.5 p-0.5 q0.6
ingvar 8.1 a0.4 b1.0 d0.8 m0.7 p-0.4
inka 6.1 b-0.8 c-0.9 g-1.1 i-1.0 j1.7 k0.6 l0.9 m0.7 p2.6 r-0.4 s-0.9 t-0.7
inka+och 7.6 d-0.4 k0.4 m-0.4 p0.9
inka+pa 8.1 e-0.4 f0.7 i-0.3 m0.7 p0.7
inkass 6.1 b-0.8 c-0.9 g-1.1 i-1.0 j1.7 k0.6 l0.9 m0.7 p2.6 r-0.4 s-0.9 t-0.7
inkl 7.3 a-0.5 b1.4 e0.5 f0.3 h0.6 i-0.5 j-0.4 m1.3 n-0.4 o1.6 p-0.5 q0.5 r0.5 s-0.4
inklus 7.4 a-0.5 b1.5 e0.7 f0.4 h0.6 i-0.5 m1.4 n-0.4 o1.6 p-0.5 q0.5 r0.5 s-0.3
inko 5.9 a0.8 b1.6 c0.4 e0.9 f2.5 g-0.6 h0.6 j1.0 k-0.4 m2.4 n-0.3 o1.0 p-0.8 q0.9 r0.9 s-1.0
inko+har 8.1 a0.3 b0.5 f-0.3 i0.5 o1.4
inko+med 7.6 a0.5 i0.4 j0.9 m0.6
inko+och 7.9 a0.9 e1.0 i0.6 j1.1 s0.4
inko+till 8.1 b-0.3 c0.7 p0.6 q0.3
inkom 7.9 a0.4 i0.5 j0.9 m0.6
inkomm 8.1 q0.4
inkop 7.4 a-0.7 c-0.5 e-0.4 g-0.4 h0.3 i-0.5 j-0.3 l0.3 m0.6 p0.4 q0.6 t0.3
inkopp 8.1 a0.5 e1.1 j1.2 s0.4
inkops 6.8 a0.7 b2.0 c0.7 e0.8 f3.5 h0.6 j-0.7 k-0.4 m1.1 o0.4 p-0.7 q0.5 r1.1 s-0.8
inkorg 8.1 c0.8 j0.6 m1.1
inla 6.0 b0.7 d1.3 e0.6 f-0.9 g-1.0 i-0.7 l-0.7 n2.0 o-1.1 p-1.0 q1.5 s1.3 t0.9
inla+for 7.9 b0.3 e-0.4 m0.6 n1.3 r0.6 t0.7
inla+i 8.1 e0.5 s0.4
inla+och 7.9 a-0.3 d-0.4 e-0.5 k-0.4 l-0.3 n1.4 o-0.4
inla+pa 8.1 b0.8 d-0.4 e0.7 o0.4 p0.6
inlaga 8.1 c0.5 k0.4
inlagd 7.6 a-0.4 c0.4 e-0.7 m0.4 n2.6 o-0.5 p-0.3 r0.4 t0.9
inlagg 6.6 a0.6 c-0.7 d1.4 f-0.4 g-0.8 j-0.6 l-0.6 q-0.6 r-0.5 s2.1 t-0.4
inlamn 7.9 b0.9 c-0.4 d-0.4 e0.6 h-0.3 i-0.4 j1.2
inlast 8.1 c0.3 g-0.4 m-0.5 n-0.5 o-0.5 p-0.8 q2.7 t0.6
inlo 7.0 a-0.5 c-0.3 f-0.4 g-0.6 h0.5 i0.3 k0.7 l-0.5 m-0.3 o-0.3 p-0.3 t1.6
inlo+till 7.9 e0.4 i0.5 k0.7 q-0.4
inlogg 7.0 a-0.5 c-0.3 f-0.4 g-0.6 h0.5 i0.3 k0.7 l-0.5 m-0.3 o-0.3 p-0.3 t1.6
inma 8.1 b0.4 c0.5 e-0.3 h-0.4 l0.3 p0.8
inna 5.0 a1.8 d0.6 e3.2 f1.3 g-1.2 h0.6 i1.2 j1.3 l1.0 o0.8 t1.4
inna+de 7.6 a-0.8 c-0.4 g0.4 i-0.3 l0.7 s0.3
inna+det 7.6 a-0.5 e0.7 f0.4 l0.4 m-0.4 o0.8 p0.6 t-0.5
inna+han 8.1 a-0.4 g0.4 h0.8 m-0.4 o0.8 r0.7 t0.8
inna+helg 8.1 a-0.3 b-0.4 e-0.4 g0.5 k0.8 n1.2 o-0.4 r0.5
inna+hon 8.1 b-0.3 e0.6 f0.6 g-0.4 i0.3 l0.3 m0.5
inna+jag 7.0 a1.2 b0.4 e1.3 g-0.9 i0.5 k1.3 n-0.3 p-0.3 r-0.8 s-0.4
inna+jul 8.1 a0.4 c0.5 f0.3 i1.3
inna+kloc 8.1 b0.3 e-0.5 f0.5 h0.7 n-0.4 t1.3
inna+nago 8.1 c-0.5 e-0.4 f0.6 g0.6 h0.8 i-0.5 o0.5 p0.8 r0.5
inna+nan 8.1 a0.5 c0.5 d0.7 e0.9 p0.6
inna+ni 7.0 a1.1 b-0.3 d0.6 e1.0 h-0.4 i0.7 j1.3 k-0.3 l0.8 o-0.3 p0.6
inna+vi 6.8 a1.2 b1.4 e1.1 f0.7 g-0.4 h-0.5 i0.3 j0.4 k-0.3 m1.4 n0.3 q-0.6 r0.3 s0.7
innan 5.0 a1.7 d0.6 e2.9 f1.3 g-1.1 h0.6 i1.3 j0.8 l1.0 o0.8 t1.4
inne 5.6 a1.4 c0.8 d-1.1 e2.5 f0.4 g0.8 h0.7 i-0.4 j1.3 k1.1 l-0.6 n1.3 o-0.5 p4.8 r1.1 t0.6
inne+beta 8.1 a0.4 e-0.4 p1.4
inne+hos 8.1 g0.4 h0.6 o-0.5 q0.3 r0.3 t1.2
inne+i 8.1 e0.6 j0.7 p0.9 t-0.5
inne+men 8.1 a0.3 g0.4 n0.7
inne+pa 7.9 a-0.9 g1.1 h0.7 m0.7 r0.6
inne+till 8.1 a0.4 e1.0 p0.6
inneba 7.3 b0.7 c0.4 d-0.5 f0.7 i0.3 j1.0 k0.9 o-0.3 p-0.3 r-0.4
inneha 6.8 b-0.4 c0.8 e0.9 h-0.4 i0.5 j0.8 l0.6 p2.2 s0.7
inom 5.9 a-0.9 b0.3 e-0.4 g-0.5 h0.9 i-0.3 j1.6 k-0.6 l-0.5 m-0.3 n1.6 o-0.5 p-1.1 q-1.0 r0.6 s-0.6 t1.3
inom+en 7.9 b-0.4 c0.5 d0.5 e-0.4 f0.8 g-0.4 h0.5 m-0.5 n-0.3 q-0.3 t2.2
inom+fem 8.1 a-0.6 d-0.4 e-0.5 f-0.4 g0.7 h0.5 r0.8
inom+kort 7.9 e0.6 j0.6
inom+tio 7.6 a0.7 c1.1 e-0.5 f0.4 j1.6 m0.6 n1.1 o-0.4 p-0.3
inom+tre 8.1 a0.3 b1.6 d-0.4 j1.2
inom+tva 7.6 c0.6 f-0.4 k-0.3 m-0.4 t-0.3
inpa 8.1 e0.6 f0.5 g0.3 r0.5 t0.6
inpass 8.1 e0.6 f0.5 g0.3 r0.5 t0.6
inra 7.9 a-0.7 c-0.3 d-0.6 g0.5 l0.3 m-0.4 q0.4 r0.8
inrama 8.1 a-0.7 d-0.3 e-0.4 g0.6 q0.6 r1.1
inre 8.1 g-0.7
insa 6.9 b0.8 c0.3 e0.6 f0.3 g-0.4 h0.8 i-0.6 j-0.4 k-0.4 l-0.4 m1.1 q2.2 r1.4 s1.3 t0.9
insand 7.9 a0.8 e0.3 f-0.4 g-0.4 h0.3 k-0.3 m1.1 s1.9 t0.3
insats 7.6 b0.4 c0.6 e0.4 f0.4 h0.5 i-0.4 l-0.3 n-0.4 p0.4 r1.5
insatt 8.1 a-0.5 b0.4 f0.4 m0.3 n0.7 q2.4 t0.6
insk 7.3 b-0.3 c0.9 d0.4 h-0.4 j1.0 k-0.4 l-0.3 n-0.3 r-0.5 s0.5
insk+och 8.1 c0.4 j0.5 s0.8
inskan 8.1 h-0.3 r-0.3 t0.4
inskic 7.9 c1.0 d0.8 j1.2 s0.7
insp 6.8 a-1.3 d0.4 e1.0 f0.4 g1.5 h0.6 i-0.3 j-0.3 k1.1 m0.3 n0.4 o-0.3 p-0.3 s-0.3
insp+fran 7.9 a-0.3 e0.5 f0.3 k1.1 q-0.3
inspek 7.9 a-0.4 h0.6 k1.0 m0.6 n0.3 t0.3
inspel 7.9 b-0.3 e1.0 g-0.3 k0.3 t-0.4
inspir 7.9 a-0.4 g1.1
inst 5.9 a0.5 c1.1 d-0.9 e1.4 f0.6 i0.4 j1.6 k1.9 l-0.6 o-0.4 p-0.7 r1.1 t-0.4
inst+en 8.1 a0.6 c0.5 e0.5 j1.4 m0.8 s-0.3
inst+ocks 8.1 a-0.8 e-0.4 f0.4 g0.3 i-0.5 l-0.3 m-0.3 q0.3 r0.6 s-0.3
inst+sa 8.1 a-0.3 f0.4 k0.9
inst+som 8.1 a0.3 e1.3 g0.3 j1.3
inst+stor 8.1 e0.3 g0.5 s0.4
insta 7.9 a1.6 c0.8 s0.7
instag 7.3 c-0.4 e0.6 i0.8 j-0.3 m-0.3 r-0.3
instal 6.7 a-0.6 b-0.4 c0.5 d-0.4 f0.4 g0.3 h0.3 j0.6 k2.1 l-0.3 p-0.7 r1.3 t-0.4
inta 7.6 a-0.3 g-0.4 l0.4
intakt 8.1 a-0.4 l0.4
inte 2.5 a6.8 b2.3 c2.2 d2.1 e2.6 f0.9 g-5.3 h-2.4 i0.9 j-0.4 k1.5 l1.9 m1.3 n-1.1 p5.1 q-1.7 r-1.4 s0.9 t-0.9
inte+alla 8.1 b-0.4 d0.3 e0.3 q-0.3 r0.6
inte+alls 7.2 c-0.3 d-0.3 g-0.5 i-0.3 p-0.4 r0.3
inte+anjo 8.1 a-0.3 g1.1
inte+anva 8.1 a0.7 e0.9
inte+ar 6.2 a1.7 c0.7 d0.4 e1.0 f1.5 g-0.9 i-1.1 j0.4 k0.6 l0.7 m-0.5 q0.5 r-0.8 s-0.8
inte+ater 8.1 e-0.3 i-0.3 j0.3 s-0.4
inte+att 5.4 a1.1 b1.0 c0.4 d-0.5 e0.9 f-0.4 g-1.9 h0.3 i1.5 j0.7 k-0.5 l1.7 n0.3 o-0.6 p1.4 s0.3 t0.9
inte+av 6.8 b0.5 d1.6 e-0.3 f0.5 g-0.5 h-0.4 i0.3 l-0.7 m1.0 n-0.3 p0.4
inte+bara 7.3 b-0.3 d0.5 e-0.4 i-0.3 k0.5 m-0.4 o0.7 r0.8
inte+beho 7.3 a-0.6 e-0.7 g1.5 h0.5 r0.9 s-0.3
inte+best 7.6 a0.6 d0.5 i-0.3 j0.3 m2.1 p-0.4 q0.3 t0.9
inte+besv 8.1 a0.6 c0.6 d1.5 e-0.4 j0.6 p0.6
inte+beta 6.8 a-0.6 c-0.3 d1.0 e-1.0 f0.4 i-0.8 j-0.9 k0.3 l0.6 m-0.9 p1.0 q-0.7 s-0.9
inte+blan 8.1 a-0.6 d-0.3 i1.3
inte+blev 8.1 a-0.7 e-0.4 m0.4
inte+bli 7.6 i0.3 j0.6
inte+blir 7.3 b-0.3 d-0.4 e0.4 f-0.4 g-0.5 i1.0 k1.0 m-0.4 p0.6 q0.6
inte+bokf 8.1 b-0.4 d-0.4 h0.3 m-0.3 o0.4
inte+bort 7.4 c-0.6 d0.7 e-0.4 k-0.3 l0.8 n-0.4 q0.4 s0.3
inte+byra 8.1 a-0.7 d-0.5 i-0.4 l-0.5 m0.3 p-0.4
inte+da 7.9 d0.7 g-0.8 i0.6
inte+de 8.1 i0.8 k0.6 p0.6 t0.3
inte+den 7.3 d0.5 e-0.5 g-0.8 h0.4 k1.9 m1.6 o-0.3 p-0.6 s0.6
inte+det 6.4 b1.2 c0.3 d-0.4 e-0.5 f0.5 g-1.4 j0.9 k0.6 m1.0 o0.7 p-0.4 q0.4 t-0.3
inte+dire 8.1 g0.8 i0.6
inte+du 7.3 c1.0 g1.6 i-0.3 n0.3 t0.3
inte+efte 8.1 b-0.3 c1.0 i0.7 n-0.3 q0.7
inte+en 6.3 a0.8 c-0.9 d0.3 e0.8 f0.4 g1.2 h1.2 i-0.5 j-0.8 k1.6 m0.9 o-0.7 p1.4 r1.7 s-0.5
inte+ens 6.3 a1.7 c0.9 d3.1 e-1.2 g-0.9 h1.1 i0.6 m0.9 r-0.9 s1.1
inte+ensa 8.1 e0.7 g1.2 j0.6
inte+er 7.4 a-0.8 d-0.5 h-0.3 i0.8 j-0.4 o0.3 p-0.3 r0.7
inte+ert 8.1 a-0.7 e-0.5 f0.4 r0.3
inte+ett 6.8 a0.6 c0.5 e0.7 f0.6 g0.4 h-0.5 l-0.3 m-0.6 o0.4 p1.8 q-0.9 r0.5 s-0.4
inte+fa 7.2 b0.3 c-0.7 g-0.5 i-0.3 l2.0 n-0.4 t0.4
inte+far 7.9 a0.3 e0.4 j0.6
inte+fatt 7.3 b-0.3 c-0.4 d1.4 e0.5 f-0.5 i0.8 j-0.4 m-0.3 q0.5 s0.4
inte+fick 8.1 a0.4
inte+finn 7.6 g-0.5 p0.5
inte+for 6.4 a1.0 b-0.6 e-0.6 f0.3 h-0.4 i-1.0 l-0.5 m1.3 n-0.3 p0.7 s0.9
inte+fore 8.1 c0.6 f0.9
inte+forr 7.4 a0.8 c-0.3 e1.1 g-0.4 i-0.4 o0.6 p2.0 r-0.5 t-0.4
inte+fors 7.6 a0.5 b0.5 c-0.4 e0.6 p0.5 r-0.3
inte+forv 7.9 a-0.4 b0.5 k0.5 n0.4 r0.4
inte+fram 8.1 a0.4 m0.7 o-0.3 t0.5
inte+fung 8.1 a0.5 d0.4 e1.1 i0.5 n0.3 o0.4
inte+ga 7.2 b-0.5 c0.6 e1.0 i-0.5 n-0.4 o0.3 p0.5 q0.5 r-0.3 s-0.3 t0.9
inte+gar 7.9 a0.7 e1.1 i0.4 j0.7 p0.3
inte+garn 8.1 a0.8 b0.7 m1.7
inte+geno 8.1 e0.6 g-0.8 i0.6
inte+gill 7.9 a1.3 e-0.3 g-0.4
inte+gjor 8.1 d-0.3 e-0.4
inte+glom 8.1 a1.0 e0.8 p0.6 s0.9
inte+gor 7.6 a-0.4 c0.7 i-0.3 p0.3 r-0.4 s0.5
inte+gora 6.8 a-0.9 d-0.4 e-0.5 g0.4 i-0.6 k-0.5 l1.3 m0.7 p-0.5 q1.2 r-0.6 t0.6
inte+ha 6.7 a0.8 c-0.8 d0.9 e0.5 f0.4 g-0.6 j-0.4 k0.4 l-0.4 m0.5 n-0.4 o0.7 r-0.7 s-0.4 t0.5
inte+hall 7.9 b1.1 d-0.3 j0.6 l1.3 n1.2 p-0.4 s-0.3 t-0.3
inte+hant 7.6 a-1.1 b-0.3 c-0.4 e-0.6 g1.5 h0.8 i-0.3 n0.6 o0.5 p-0.3 r1.6 t-0.3
inte+har 6.9 a1.3 b0.5 c1.9 d1.4 f0.9 g-0.7 h-0.3 i-0.6 j-0.4 l1.0 m-0.5 n-0.4 o0.5 p1.4 r-0.3 s-0.6 t1.3
inte+hell 7.4 a0.9 c0.9 e0.7 i-0.4 j0.5 m0.4 p1.7 r-0.3 s0.7
inte+helt 8.1 d-0.3 e0.4 g0.5
inte+hitt 8.1 b0.5 o0.6 s0.7
inte+hjal 7.9 a0.4 c1.3 d-0.3 e0.4 i0.6 l0.4 n0.4 s0.8
inte+hjar 8.1 a-0.7 g1.5 o0.3 q0.4 r0.5 t0.3
inte+hor 7.9 c0.5 q0.4
inte+hort 7.2 a1.1 b-0.4 c0.6 d1.9 g-0.5 i-0.8 j0.6 k-0.3 o-0.4 p-0.6 q0.9 s-0.5 t0.9
inte+hunn 8.1 a-0.5 d0.3
inte+hur 7.2 a0.5 c-0.6 d0.6 e-0.4 f0.3 g-0.7 l2.6 n-0.4 p-0.4 q-0.3 r-0.3 s0.4
inte+i 6.8 a1.2 b1.0 c1.0 d-0.7 e1.7 f0.4 g-0.3 i0.4 j-0.4 l-0.6 m-0.6 n0.4 o1.2 p-0.6 r-0.6 s1.7
inte+igen 7.6 a-1.0 b0.8 c-0.4 e-1.1 g-0.3 m-0.3 o1.6 p0.4 t-0.3
inte+ihop 7.6 a1.3 e1.4 f0.7 g-0.3 i-0.4 m0.5 n-0.4 o0.5
inte+in 8.1 a-0.6 c0.4 e-0.4 h0.6 o0.4 t2.0
inte+inne 8.1 a-0.6 c0.4 e0.6 p0.5 t-0.5
inte+jag 6.8 a0.4 b0.4 e1.0 g-1.0 i1.0 l-0.4 o-0.3 p1.4 q-0.3 r-0.3 s0.9
inte+just 8.1 a-0.6 b-0.5 f0.4 l1.4 o1.0 q0.4
inte+kan 6.8 b-0.4 e0.7 g-0.5 i-0.4 j-0.4 p0.9 q0.6
inte+klag 8.1 b0.4 d-0.5 f0.4 g0.7 h0.6 l-0.3 n0.7 o0.6 r0.9
inte+kom 7.9 a-0.5 g0.9
inte+komm 6.5 a-0.9 b0.4 c2.2 d0.7 e-0.9 f0.5 g0.8 h1.2 i-1.1 j-0.3 k3.0 l0.5 m0.5 n0.3 p-0.3 q0.7 r0.8 s-0.3 t0.6
inte+kunn 8.1 f0.3 l1.0
inte+kvar 8.1 b-0.4 d0.3 e-0.3 i0.4 o0.4
inte+lagg 8.1 e0.8 i0.4 p0.4
inte+lamn 8.1 c0.7 e-0.4 j0.6 k0.6 n0.5
inte+lang 6.5 a0.6 b1.0 d-0.8 g-0.8 i0.8 j-0.5 k0.5 n-0.8 o0.7 p-0.6
inte+lata 7.6 c0.4 d-0.3 i-0.3 j0.3 l0.4 r0.6
inte+leve 7.3 a0.4 b0.4 c1.6 g-0.5 i-0.3 j-0.3 n0.3 p0.5
inte+ligg 8.1 a-0.4 c0.9 d0.6 e-0.3 g1.5 j0.5
inte+loss 8.1 k1.5 n0.9
inte+lova 8.1 b0.8 l1.6
inte+mand 8.1 a-0.5 d0.6 e-0.3 f2.2 m0.4 q-0.3
inte+matt 8.1 a0.6 e1.3 g-0.4 h0.4 q0.4 s0.5
inte+med 6.1 a1.1 e0.5 f1.4 g-1.4 h-0.4 i-0.3 j-0.5 k0.5 l1.7 m2.7 p0.6 q1.3 r-0.8 s-0.7 t-0.3
inte+mejl 8.1 a-0.3 c-0.4 d-0.4 o-0.4
inte+men 7.6 a-0.5
inte+mer 7.3 a-0.6 b-0.4 c-0.5 d0.8 g0.5 i0.8 l-0.5 p1.2 q0.6 r0.3 s-0.4
inte+mota 8.1 b0.5 i0.5 r0.3
inte+nar 8.1 d0.5 i0.7
inte+ni 7.2 a-0.8 b-0.4 d-0.5 e-1.1 f0.4 k0.5 l1.3 m0.5 n0.8 s-0.3
inte+och 6.9 b1.8 c-0.4 h-0.4 i0.6 o-0.4 p1.3 s-0.4
inte+om 6.9 a0.5 e0.7 f-0.3 i0.9 j-0.3 k0.5 p-0.4 q0.5 s0.9
inte+pa 6.4 d0.5 e0.5 g-1.0 h-0.5 i0.8 j0.7 l-0.4 o0.4 p0.4 r-0.4
inte+peng 8.1 c0.5 j0.6 m0.8
inte+pers 8.1 c0.5 d0.5 e0.3 f0.6 r-0.3
inte+publ 8.1 a1.1 d0.8 e1.2 s1.6
inte+rad 8.1 a0.4 b1.4 e-0.3 k1.1
inte+rakn 7.6 a1.1 d0.9 e0.5 i0.4 l0.5 p1.2
inte+ratt 7.9 a0.5 e0.8 j-0.7 m0.3 p-0.3 s1.1 t1.0
inte+rikt 7.3 a2.0 b0.4 c0.4 d0.5 e1.4 g-0.8
inte+sa 6.8 c1.8 d0.6 g0.6 h0.3 i1.2 j-0.3 k-0.3 m0.6 n-0.5 p0.3 s-0.3
inte+saga 7.3 a-0.4 b0.6 c-0.4 d-0.6 g-0.7 k-0.3 l0.6 m-0.4 o-0.5 p-0.3 r-0.4 s0.5
inte+ses 8.1 e0.5 k1.5 l-0.4 n1.2 q0.4
inte+sett 7.6 a-1.6 c0.8 d0.6 g-0.7 l0.3 n1.5 p-0.3 t0.5
inte+sitt 8.1 a-0.6 e-0.3 k0.8 l1.1 q0.4
inte+ska 7.9 b0.7 c0.4 d-0.7 e0.5 g-0.3 p0.6 s0.3
inte+skic 7.4 d1.1 i1.1 k0.3 l0.5 m-0.4 n0.4 q-0.3
inte+skri 7.0 a-0.4 c-0.5 d0.4 e0.6 f-0.4 j-0.3 n1.5 o-0.3 p-0.4
inte+slut 7.6 a-0.8 g1.8
inte+som 7.6 a0.8 e-0.5 h-0.4 i0.6 r0.4
inte+sta 8.1 a0.6 b0.4 c1.1 i0.9
inte+star 8.1 a0.4 b0.4 c0.6 e-0.3 i0.4 m-0.3 p1.1
inte+stic 8.1 b1.1 h-0.5 l0.7 q-0.3 t0.4
inte+svar 7.0 a1.1 b-0.7 c0.3 d2.5 f1.1 g-0.8 h-0.4 l0.5 m-0.4 n-0.4 p1.2 q-0.4 s0.9
inte+ta 7.2 a0.4 b-0.4 e0.3 h0.7 i-0.4 k1.1 o1.0
inte+tala 7.6 b-0.3 d0.7 e-0.6 f0.3 i-0.4 k0.3 m0.7 n0.9 q-0.3
inte+till 6.9 a-1.0 d0.3 f0.4 i-0.6 j-0.3 k2.3 l-0.3 m-0.7 n0.7 o-0.4 s-0.3 t-0.5
inte+tjat 8.1 a0.9 c1.6 h0.4 m0.3 q-0.4 t0.7
inte+tror 8.1 a0.6 e0.4 g-0.3 p0.5
inte+unde 8.1 a-0.5 g-0.5 n0.3
inte+upp 8.1 a0.7 d0.9 o0.3 t0.4
inte+ut 7.3 a-0.7 c1.0 e-0.6 f1.4 g-0.7 i-0.4 l0.6 m0.5 o0.5 p-0.4
inte+utbe 8.1 i0.4 j0.6 l1.2 p0.8
inte+vad 7.4 a-0.5 d-0.7 e1.4 f0.7 g0.9 m0.7 n1.5 p-0.4 r1.4
inte+var 7.4 e0.7 g1.0 h0.3 i-0.4 j0.8 m0.6 q0.4 r0.6 s0.8
inte+vara 6.8 b0.7 c-0.9 d-0.7 e-1.0 g-0.7 k1.9 m2.0 n0.5 p-0.4 s0.7
inte+vard 8.1 a0.3
inte+vari 7.6 a-0.6 e0.3 g1.3 h0.4 i-0.5 o0.6 p-0.8 q1.6 r1.8
inte+vart 7.9 b0.5 e0.7 i-0.3 q0.7 s0.5
inte+vi 7.3 a-1.1 c0.4 e0.3 g-0.5 h0.7 i-0.8 m0.5 o0.5 p-0.4 q-0.9 s-0.4
inte+vill 8.1 a-0.5 d-0.4 g0.3
integr 7.9 a0.5 c0.6 d0.9 e-0.6 j1.8 s-0.5
intern 6.8 a0.6 b0.5 d-0.4 e1.1 f-0.4 i0.6 j-0.3 k-0.4 p1.1 q0.4 r-0.8 s-0.5 t1.0
interv 6.5 a-0.5 b-0.4 c-0.4 d0.3 e0.7 g-0.3 i-0.3 j-0.4 p0.6 s0.6 t-0.5
intr 6.1 d-0.4 e0.7 f0.6 g1.6 i-0.7 j1.3 s0.4
intr+att 8.1 g-0.4
intr+av 7.9 a-1.0 d-0.5 e0.5 g-0.9 i-1.0 j0.4 s-0.4
intres 6.5 a-0.8 e0.4 g1.1 j1.0 s0.6 t0.4
introt 7.9 a-0.5 g1.2
inty 7.3 a0.3 d0.5 e1.3 g-0.5 j1.0 o1.3 p0.4 r-0.3 s0.3
intyg 7.6 e0.9 g-0.4 j0.4 l0.4 o1.5 p0.6 s0.4
intyga 8.1 c0.5 d0.8 e0.5 j0.6 r-0.4
inva 7.6 c-0.4 d-0.3 i-0.4 m1.0 p-0.4
inva+mot 8.1 a0.5 i0.7
invand 7.6 c-0.4 d-0.3 i-0.4 m1.0 p-0.4
inve 7.3 a-0.5 b-0.6 d-0.6 e1.0 i-0.6 j-0.3 k0.6 l0.5 q-0.5 t0.4
invent 7.6 b-0.6 d-0.6 e1.1 i-0.6 j-0.3 k0.6 l0.5 q-0.6 t0.4
invi 7.6 a-0.9 b1.2 c-0.4 d-0.4 e0.3 f1.0 g0.4 h0.8 i-0.5 j-0.4 k-0.4 o0.7 p-0.3 r1.2 s-0.4 t1.5
invign 8.1 b0.5 c-0.3 g0.8 h0.5 r1.4
ipho 7.9 a-0.7 g-1.0
iphone 8.1 a-0.6 g-0.7
iran 8.1 a0.9
iranie 8.1 a0.9
iron 8.1 d0.6 f0.4 l0.5
ironis 8.1 d0.6 f0.4 l0.5
isab 7.9 d0.6 g0.8 j0.8 n-0.3 o0.5
isabel 7.9 d0.6 g0.8 j0.8 n-0.3 o0.5
isak 8.1 b0.4 g0.3 h0.4 k0.6 n0.9 r0.4
isla 8.1 a0.4
islam 8.1 a0.4
ista 6.3 a-0.7 b0.9 f1.1 g-1.4 h-0.4 i1.6 j-0.3 k0.6 n-0.4 p0.9 q0.5 s-0.5
ista+for 7.9 a0.4 c0.6 d0.6 e0.4 q0.4
istall 6.3 a-0.7 b0.9 f1.1 g-1.4 h-0.4 i1.6 j-0.3 k0.6 n-0.4 p0.9 q0.5 s-0.5
it 6.3 f0.8 g-0.3 h1.6 i1.0 j-0.9 l0.8 m-0.5 n0.5 o0.8 p-0.9 r0.6 s-0.3 t-0.4
it+grup 8.1 a0.4 e0.8 i0.4
it+leve 8.1 a0.7 d-0.4 g0.9 i0.7 n-0.4 q0.6 r0.7
it+stra 8.1 a-0.3 f0.9 s0.4
itun 7.9 a-0.8 g-0.4
itunes 7.9 a-0.8 g-0.4
ivag 6.5 a-1.3 b1.8 d-0.5 f-0.8 g-0.8 i-0.8 j-0.5 l-1.3 n2.7 o0.4 p-0.9 q2.6 r-0.3 s-0.7
ivag+i 7.6 a-0.9 b0.3 f-0.4 g-0.7 l-0.5 n0.9 p-0.6 q3.1 s-0.3 t-0.4
ivo 8.1 a0.5 e1.2 j1.4 s0.8
ja 5.1 a-0.4 d0.6 f-1.1 g1.3 h4.8 i-0.4 j-0.7 k0.3 l0.5 m-0.3 n1.8 o-0.7 p-0.4 q1.4 r1.1 s-1.0
ja+det 7.0 a-0.7 c0.6 e-0.4 i1.2 r-0.4
ja+du 7.9 b-0.4 h-0.3 i0.9 n0.5 p1.0 q0.8
ja+e 8.1 a1.2 g-1.3
ja+elle 8.1 a1.3 c1.6 d2.2 e-0.4 k-0.4 l0.4
ja+jag 7.0 a0.3 b-0.5 e0.9 m0.4 n-0.3
ja+till 7.4 a-0.7 b-0.7 c-0.6 f-0.5 g0.4 h4.0 i-0.6 l0.7 n0.3 o-0.5 q-0.4 t0.9
ja+vi 8.1 a-0.6 b0.5
jaa 8.1 a0.9
jaaa 7.4 g0.7
jag 2.1 a3.8 b1.4 c-0.9 d2.1 e-0.6 f0.6 g-1.1 h-2.1 j-1.1 k0.7 l-0.4 m0.6 n0.6 p0.4 q-1.4 r-1.2 s6.3 t-2.4
jag+agna 8.1 e-0.6 i-0.4
jag+aldr 7.6 a-0.9 b0.7 c-0.3 g1.2 i-0.3 k0.3 n-0.4 r1.3
jag+allt 8.1 a-0.4 g-0.5
jag+alsk 6.0 a-1.5 g1.8
jag+anda 7.9 b-0.3 d-0.4 e0.9 g-0.3 m0.6 n1.1 s0.7
jag+ange 8.1 i0.6 m0.5 o0.5 q0.7
jag+anli 8.1 c1.2 e-0.3 f0.3 i0.8 s-0.5
jag+anma 7.9 e-0.4 g-0.4 p-0.4 s0.9
jag+annu 8.1 a0.5 c0.8 d0.7 e0.6 j0.7 l0.4 m0.4 n0.4 q0.4 s0.5 t0.3
jag+antl 8.1 a-0.3 e-0.8 k-0.4 o0.4 r0.6 t-0.4
jag+ar 4.5 a0.3 c0.4 d1.6 e2.0 f0.9 g-1.6 i-1.0 k2.3 m1.0 n2.3 o1.3 r1.5 t1.2
jag+ater 7.9 g-0.4 j-0.4 k-0.4 l2.0 n1.0 p1.6
jag+att 6.2 a-0.3 b-0.5 c0.8 d0.7 e1.5 f1.8 g0.7 k0.4 o0.5 s0.9 t-0.6
jag+av 8.1 a0.6 c0.5 e0.4 g-0.3 p0.7 r-0.3 s0.3
jag+bara 7.0 a1.0 d0.7 f0.4 g0.5 i-0.7 k-0.4 l-0.3 m1.3 n0.5 p-0.4 q0.7 r1.3 t-0.7
jag+bega 8.1 d0.4 e0.7 j0.9
jag+beha 8.1 e0.6 i0.3 m1.0 p0.6
jag+beho 6.7 a-0.7 b-0.7 d-0.6 g-0.7 l0.5 m-0.5 o2.1 r-0.3 s-0.5
jag+bekl 8.1 d0.3 e0.5 f0.3 g-0.6 j0.9 p0.8
jag+ber 8.1 a-0.3 g0.7 l1.0
jag+bera 7.4 a1.1 b-0.3 c0.3 d1.2 e0.3 j-0.4 s1.1
jag+best 7.3 a1.0 d0.4 e0.8 g-0.4 i-0.6 j0.9 m2.4 p0.5 s-0.3
jag+beta 5.8 a0.8 b2.0 c-0.6 d-0.7 e-0.4 f-0.9 h1.5 i-0.9 l1.6 m1.4 n3.4 o0.4 p1.9 q1.2 r0.9 s0.5 t-0.4
jag+bifo 8.1 a-0.6 c0.6 j-0.5 q0.3
jag+bjud 7.4 a-0.9 c-0.4 e-0.7 h-0.3 i-0.5 m0.5 n0.4 o-0.5 r0.8 t0.6
jag+blev 7.9 a-0.4 k0.6 q0.5
jag+blir 6.9 a-0.3 c0.5 d0.6 e-0.4 g0.9
jag+borj 7.3 a1.0 b-0.4 c2.2 d0.8 e-0.9 g-0.4 i0.9 l-0.4 p-0.4
jag+byte 7.9 a0.4 b0.5 c0.5 i0.6 q0.3
jag+dela 7.9 a-0.6 g0.8 l0.4
jag+den 7.3 a0.9 b-0.4 d-0.3 j1.0 m0.6 q1.3 s0.4
jag+det 7.2 a-0.5 d1.3 g0.7 i0.9 l-0.5 m0.4 n0.6 r1.2 t-0.5
jag+dire 7.9 a2.0 e0.4 g-0.9 l0.4 m0.9 q-0.3 t1.1
jag+disk 7.9 a0.6 d0.4 e-0.3 f2.3 g-0.4 h0.4 i-0.4 k0.6 o0.4 p-0.4 q0.4 r-0.6 s-0.3
jag+dor 7.9 a-0.3 e0.5 g1.2 j0.7 s0.8
jag+drar 8.1 a0.5 e0.8 i0.6 j0.8 p0.7
jag+e 8.1 a1.2
jag+en 6.5 d1.1 e0.6 f0.7 g-1.1 j-0.3 k1.3 l-0.5 m0.5 n-0.5 o0.6 p0.7
jag+er 7.9 a0.4 c-0.4 d1.3 i0.4 l0.5 m-0.3 s0.5
jag+erka 8.1 a-0.7 b-0.3 d-0.3 f0.3 g1.0 h0.7 r1.2
jag+fa 6.7 a0.9 b-0.8 c1.6 d1.2 e-1.1 f3.1 g-0.6 h0.4 i-0.4 j-0.5 k-0.4 l1.2 m-0.3 o1.2 p-0.7 q0.7 s-0.6
jag+far 6.2 c-0.4 d2.1 e1.1 f1.6 i-1.2 j-0.6 k3.6 l1.7 o1.9 p-0.9 q-0.7 r0.7 s-0.5 t-0.3
jag+fatt 6.6 a0.7 c0.6 d0.7 f1.2 g0.3 h0.5 i1.4 j0.8 n1.0 p1.1 q1.1 r-0.9 s-0.5 t0.4
jag+fick 6.1 a0.6 b1.2 c-0.4 d1.8 e0.4 g-0.4 j-0.7 l0.4 o-0.4 p1.0 q0.6 r0.7 s-0.3
jag+fodd 8.1 a0.5 g-0.5
jag+for 7.9 a0.6 b-0.3 d0.6 i0.6
jag+fore 8.1 a0.5 d1.3 e0.3 f0.6 i-0.3 j0.4 m1.0
jag+fors 6.7 b0.4 c1.2 e1.0 f-0.6 g-0.8 h-0.5 j0.4 k-0.5 l1.1 n0.4 o-0.5 p-0.4 r-0.4 s-0.3 t0.7
jag+fort 7.9 g-0.7 l1.0 m0.4 q0.8 t0.3
jag+frag 6.9 a1.1 b-0.5 c1.6 d2.8 e-0.4 f1.1 g-0.5 j0.9 l-0.6 n-0.6 o0.9 p-0.3 r-1.0 s-0.6
jag+fund 7.9 i0.6 m0.8 s0.8
jag+garn 7.9 a0.9 e0.3 m0.8 s0.8
jag+gav 7.3 a-1.0 c0.5 e-0.6 g1.0 h3.9 i-0.5 k0.7 l0.6 m-0.5 p-0.5 q1.4 r1.2 s-0.7
jag+ge 8.1 c-0.5 e0.7 p1.5 r0.4 s-0.4
jag+ger 8.1 a-0.3 e-0.4 g0.8
jag+gick 7.6 a0.5 b-0.4 c-0.4 e0.5 i0.6 m0.5 n-0.4 p-0.4 q0.5
jag+gill 8.1 a-0.4 g1.2 q1.0 r0.7 s-0.3
jag+giss 8.1 a0.4
jag+gjor 7.2 a-0.8 e-0.6 g1.3 m0.5 o-0.4 p0.4 r1.1 s-0.3 t0.4
jag+glom 7.2 a-0.9 b0.5 c0.4 d-0.3 g-0.7 j-0.3 k1.2 m-0.5 n1.4 p-0.5 q1.0 s-0.5
jag+godk 7.9 a0.9 b2.5 c-0.5 e-0.8 g-0.5 m1.3 p1.3 q0.6 r-0.4 s-0.4 t-0.3
jag+goog 8.1 j0.7 t0.7
jag+gor 6.8 a0.9 c0.4 d1.0 e1.8 i0.4 k0.3 m0.8 o0.4 p-0.7 q-0.5 s2.0
jag+gora 7.9 c1.0 d-0.7 i0.3 j0.7 l-0.4 n-0.3 o0.6 p0.6 q0.6 s0.8
jag+grat 7.6 a1.7 g-1.1 i0.6
jag+ha 7.2 b0.3 d0.3 f0.9 g0.5 h0.5 i-0.8 k-0.3 l-0.4 m1.2 o0.3 p0.3
jag+hade 6.1 b0.7 c-0.3 d0.4 e0.5 f-0.5 g0.7 h0.6 i0.4 j0.7 k1.3 o0.8 p-1.1 q-0.6 r1.8 s-1.2
jag+haft 8.1 a-0.6 g0.8 o0.5 r1.2
jag+hall 7.4 a-1.3 b0.3 g0.6 l0.9 n0.4 o0.4
jag+hamt 8.1 e-0.4 f0.4 n1.6
jag+hang 8.1 a-0.6 g1.0 s0.6
jag+hann 7.9 b-0.5 f0.8 g-0.5 h-0.4 k1.1 m0.6 o0.4 q0.3
jag+har 3.9 a2.9 c1.9 d3.8 e3.2 f3.6 g-1.0 h0.8 i1.6 l-1.0 m2.5 n1.0 o-0.6 p1.8 q0.7 s2.0 t0.9
jag+harm 8.1 a-0.3 e-0.3 g0.5 o0.5 r0.5
jag+hell 8.1 a-0.3 b0.5 i0.9 k0.9
jag+hete 6.8 a0.4 c-0.4 d0.9 e0.9 f-0.7 g-1.2 h-0.4 l-0.4 p0.8 q0.5
jag+hinn 7.9 a-0.7 b0.5 f0.7 g0.5 k1.8 m0.4 o-0.3
jag+hitt 7.4 a-0.4 b-0.5 e0.4 g-0.7 h0.5 i0.4 k0.7 m-0.6 n1.0 o1.2 p-0.6 q1.8 r-0.5 s-0.4
jag+holl 8.1 c0.7 d0.6 g-0.7 s0.7
jag+hopp 7.2 b0.5 c0.8 e0.3 h0.6 i0.3 j0.5 k0.8 p0.4 q-0.4
jag+hor 8.1 a-1.0 c0.4 h0.7 k0.3 s-0.3
jag+hora 7.9 a0.5 e0.5 f0.5 g-0.3 i1.1 m-0.3
jag+hord 7.6 a-0.3 d0.4 e0.5 l-0.5 m-0.3 n-0.3 o0.4 p0.4
jag+i 7.0 b-0.4 c0.9 d0.4 e-0.4 g-0.7 k0.5 q0.4 s-0.4 t1.0
jag+in 8.1 c0.7 g-0.3 k0.7 o0.3 q1.3 s0.7
jag+inge 7.6 b-0.4 g0.5 i0.5 l-0.4 r0.8
jag+inne 8.1 g0.5 k0.3 m0.4 o0.3 r0.9
jag+inte 5.2 a2.8 b1.4 c0.9 d1.4 e0.6 f2.1 g-0.7 h-0.4 i-1.1 j0.3 k2.0 m1.6 n-0.8 o0.4 p2.2 r0.5 s2.2 t0.3
jag+jobb 7.9 a-0.3 b0.8 e0.5 f0.3 h0.7 i-0.3 k-0.4 l-0.3 n-0.3 q0.3
jag+kall 8.1 c0.8 g0.7 s0.8
jag+kan 6.0 a1.7 b0.8 c0.7 d-0.6 e-0.5 f-0.5 g-0.6 h0.5 i-0.6 j-0.6 k1.2 l2.0 m0.3 n0.5 o-0.6 q-0.5 r-0.6 s1.2
jag+kann 7.2 d-0.4 e0.5 j-0.3 s2.2
jag+knap 8.1 g-0.6 l0.4 m-0.3 o1.0
jag+koll 8.1 a1.1 b1.7 c0.8 d1.2 e-0.4 s1.2
jag+komm 6.2 a1.2 c-0.4 e0.9 f0.7 g-0.8 h0.3 i-1.0 k1.9 l0.4 m0.7 n1.1 q0.3 s1.1
jag+kopt 7.9 a-0.9 g-0.4
jag+kund 7.4 a-0.3 b1.0 g0.7 p0.8 s1.4
jag+kunn 8.1 a-0.3 f0.4 l0.9
jag+lagg 7.2 a0.3 b0.6 d0.4 e0.9 l-0.4 n0.4 p1.0 s1.0
jag+lamn 7.2 a-1.0 b-0.7 c-0.8 d-0.7 e-0.5 i0.7 n-0.3 p-0.4 q-0.4
jag+lang 8.1 g0.5
jag+lasa 8.1 b0.4 c-0.3 e-0.4 g0.3 q0.3 r0.5
jag+last 6.8 b0.3 g1.5 h-0.5 l0.3 n0.5 o0.4 p1.0 q0.4 r1.4 s-0.3 t-0.7
jag+lat 8.1 d0.3 i0.4 k-0.4 s0.7
jag+late 8.1 j0.6
jag+leds 8.1 a-0.8 d0.5 f0.7 l0.4 q0.6
jag+leve 8.1 a-1.3 g1.9
jag+lova 7.2 a-0.4 c-0.6 d-0.4 e-0.9 h0.6 i-0.5 j-0.4 n2.4 p-0.4 q0.3 r0.5 s0.7
jag+mar 8.1 k0.4 n0.4
jag+mast 6.4 a-0.6 b0.8 c-1.1 d-1.0 e1.1 g0.4 h0.8 i-0.8 k1.8 l0.4 n-0.5 o0.6 r0.5 t0.5
jag+med 6.9 a0.8 b-0.4 c0.4 i-0.7 j2.1 m0.7 p-0.7 s0.7
jag+medd 8.1 p0.6
jag+mejl 8.1 a0.9 c1.5 d2.1 e-0.3 f0.7 l0.4 p0.6
jag+mena 7.6 e0.6 g0.7 h0.4 l1.2 s0.4
jag+mig 7.3 a1.0 c1.5 d0.5 e1.5 f1.5 g-0.7 i-0.5 m-0.5 o-0.4 p-0.4 s-0.4
jag+mina 8.1 a-0.5 g0.3 o0.5 r0.6
jag+minn 7.9 a0.4 c0.7 d0.7 i0.5
jag+miss 7.9 a-0.6 b-0.4 d-0.3 g-0.3 i-0.3 k2.3 s-0.4
jag+muml 8.1 b0.6 e0.7 s0.7
jag+nago 7.9 a-0.3 d0.4 g-0.5 p0.6
jag+namn 8.1 d0.4 o0.4 s0.5
jag+nast 8.1 e-0.5 k0.6 r-0.3
jag+nu 7.9 a1.3 b1.0 d1.1 f1.6 g-0.4 l0.6 s-0.3
jag+och 7.0 c1.5 e0.5 f0.9 h1.3 i0.3 j-0.3 l0.5 n-0.3 o0.4 r0.8 t-0.6
jag+ocks 7.9 a1.0 b0.3 c2.1 d-0.4 g-0.7 q0.5
jag+om 7.3 a-0.5 b-0.5 e0.3 i0.5 k0.7 l0.5 q0.6 r0.6
jag+oppn 7.6 b-0.3 c-0.3 g0.4 p0.7 r0.6
jag+orka 8.1 k0.6 l0.6 q0.7
jag+over 8.1 a-0.5 e-0.3 f0.3 g-0.3 h0.3
jag+pa 5.9 a-0.6 b0.6 e0.4 h1.0 k2.1 l0.8 n4.9 p0.9 q0.3 r1.1
jag+pape 7.6 a0.6 c0.5 d0.9 e0.9 j0.4 r-0.4 s0.5
jag+prat 7.9 d0.8 e-0.4 i0.4 k0.4 l0.5 m1.0 p-0.3 r-0.4
jag+raka 7.6 c-0.4 d-0.5 f-0.4 k0.9 o-0.5 q0.5 s0.4
jag+rakn 7.9 d0.5 e-0.4 i0.4 l0.6 m0.7 p0.4 s-0.4
jag+rapp 8.1 d0.8 e0.7 n-0.4 s-0.3
jag+ring 6.9 a1.3 c0.8 d1.6 f0.7 g-0.4 i1.5 j-0.4 k-0.5 l-0.4 n0.4 o0.4 p0.3 q-0.4 s-0.7 t-0.6
jag+sa 6.3 a-0.6 d1.0 f0.8 g1.0 h2.7 i-0.6 k0.4 n0.5 o0.4 q1.3 r2.6 s0.4 t-0.4
jag+sag 6.8 a1.1 c-0.5 g1.3 h-0.4 l0.9 n0.4 p0.6 q0.3 r1.0 s0.3
jag+saga 7.3 a0.5 b0.6 d-0.7 e1.2 f0.7 g-0.3 m0.5 o-0.5 t0.4
jag+sage 7.0 a1.7 b-0.3 c-0.4 d-0.5 e-0.5 f-0.4 g-0.4 i1.4 j-0.3 m1.4 p-0.3 s-0.3 t-0.4
jag+sagt 8.1 a0.6 b0.8 d-0.4 e-0.6 i-0.5 p0.5 s1.2
jag+sakn 7.9 c-0.3 e-0.6 g-0.4 h-0.3 m0.5 n1.1
jag+satt 7.2 a0.4 d0.3 e-0.6 h0.5 l0.5 m1.2 p0.4 q-0.5 r0.9 s0.7
jag+se 8.1 o1.6
jag+ser 6.3 b0.7 c1.4 d-0.3 e-1.0 f-0.6 g0.5 h0.5 j-0.4 n1.7 o2.4 p0.5 s-0.5 t1.0
jag+sett 7.3 a-1.0 g1.5 n0.3 o-0.3 r0.6
jag+sitt 6.1 b-0.4 d0.5 e-0.6 f-0.6 g-1.0 i-0.3 j-0.8 k1.1 l0.7 n1.0 o-0.8 p-1.2 s1.2
jag+sjal 7.2 b0.5 d0.3 e0.5 g-0.8 j-0.4 k0.5 m1.7 o0.8 p-0.6 s0.9
jag+ska 5.7 b1.7 e0.4 f-0.8 g-0.4 i0.6 j-0.8 k1.0 l0.8 m0.5 o1.9 r-0.4
jag+skam 8.1 a-0.5 f0.4 h0.6 l1.7 n1.3
jag+skic 6.8 b1.0 c-0.6 d1.2 e-1.1 f1.3 h-0.6 i-0.8 k1.0 l-0.6 p-1.1 r1.2 t0.8
jag+skra 7.6 c0.6 e-0.3 i0.5 s0.6
jag+skre 7.4 b-0.4 c0.6 f0.4 g0.6 h0.6 i-0.5 j-0.4 n-0.3 o0.4 p-0.3 s0.7
jag+skri 5.9 a0.4 d2.4 e-0.4 g-0.7 h-0.5 k-1.1 m0.6 n-0.7 p1.1 r-0.5 s1.1
jag+skul 6.6 a0.7 d0.8 e0.5 f0.6 g0.4 i0.5 l0.6 m0.3 q0.7 r0.6
jag+slut 7.9 a-0.9 f0.5 g-0.4 i-0.3 l-0.3
jag+som 6.1 a-1.5 b-0.6 c-0.4 d0.6 e0.8 f0.7 g0.5 h0.5 i1.7 l0.7 n1.5 q1.1 r-0.4 s-0.5
jag+sove 7.4 a-0.3 d-0.4 e0.7 f0.4 g1.2 h1.5 i-0.8 l0.3 n0.5 q0.4 r1.5 s-0.4 t-0.4
jag+spel 8.1 f0.5 g-0.6 k0.6 m0.8
jag+stod 7.9 a-0.7 b-0.4 e-0.3 f0.5 h-0.3 j-0.4 k1.1 l-0.3 m-0.3 p0.5 s-0.4
jag+stra 8.1 c-0.3 g0.7 h-0.4 l0.4 m0.3 r0.7 t0.4
jag+stru 8.1 a0.7 e1.3 p1.4
jag+sutt 8.1 c0.4 d0.5 j0.6 r0.3
jag+svar 7.2 b-0.3 c0.5 e-0.4 l0.3 n1.6 p-0.3 s1.2 t0.5
jag+tack 8.1 a0.4 b1.2 c0.8 d-0.3 f0.4 g-0.4 k2.7 l-0.3 n-0.4 p-0.3 q0.3
jag+tank 6.1 b0.8 c-0.7 e1.4 f0.7 g1.7 h-0.4 j0.5 k-0.5 n-0.4 p1.4 r-0.5 s2.0 t-0.4
jag+tar 7.2 a-1.1 b-0.5 f1.0 i-0.7 j-0.3 l0.4 m-0.4 n2.8 o0.3 p-0.6 q-0.7 r0.6 s-0.4 t-0.6
jag+tid 8.1 a0.4 b0.5 e0.9 i0.7 s0.4
jag+till 7.3 b0.3 d0.7 e-1.2 f-0.5 i-0.5 j-0.3 m-0.3 o-0.3 p0.7 q-0.4
jag+titt 8.1 d0.8 i0.8
jag+tjug 8.1 a0.9 c0.3 d1.4 f0.3 g-0.3 i-0.5 k1.8
jag+tog 7.4 a0.6 b0.3 d1.3 i-0.4 m0.8 q0.6 r-0.4 s1.2
jag+trod 7.3 a0.3 b1.2 c-0.3 d-0.6 f-0.3 g0.8 i-0.4 j0.4 k-0.3 n1.0 q-0.4 r1.0 t-0.3
jag+tror 6.6 a1.6 e1.3 g-3.0 m1.3 n-0.5 o0.4 p-0.4 r-0.7 s-0.3 t0.5
jag+tyck 5.8 b1.5 c-0.9 e0.6 g0.6 h-0.4 i0.9 j-0.3 m1.1 p0.6 r-0.4 s-0.6
jag+unde 8.1 c0.4 g-0.3 h0.7 k1.0 o0.4 r-0.4 s0.6 t0.3
jag+undr 7.0 d0.6 e0.6 k1.0 l-0.8 o0.3 p0.3 q0.6 r-0.6 s-0.3 t0.5
jag+upp 7.9 c0.6 e0.5 h0.7 o-0.3
jag+ut 7.9 a0.8 c0.9 d1.4 e-0.3 p0.5 s1.4 t0.5
jag+vaga 8.1 a-0.7 e-0.7 k-0.4 l0.5
jag+vagr 8.1 a-0.4 e0.4 f-0.3 h0.3 k-0.4 m0.4 n-0.3 q1.0 t0.5
jag+vakn 8.1 a-0.4 r0.3
jag+val 8.1 b0.3 d0.4 e-0.4 h0.4 k-0.4 l0.9 n0.5 o0.4
jag+vant 7.4 a1.1 b1.1 c1.7 d-0.8 e-0.5 h0.9 i0.5 m0.4 p-0.6 q-0.5 r0.5 s-0.3
jag+var 6.0 a-0.9 b-0.7 d0.7 e-0.9 f0.5 h0.5 i0.5 j-0.6 k0.4 o0.3 p-0.6 r2.0 s1.0
jag+vari 8.1 d0.7 s0.8
jag+vet 6.0 a0.6 d2.7 e0.3 f0.8 g0.5 h0.8 i-1.1 l1.9 o0.5 p-1.2 q1.0 t0.9
jag+vida 8.1 c1.0 j0.4 r-0.4 t0.4
jag+vill 5.0 a2.4 b0.5 c3.6 d1.6 e3.6 f3.7 g1.3 h0.3 k1.1 l0.4 m1.3 n-0.7 o0.8 p-0.6 q0.8 r0.8 s-0.5 t0.4
jag+vinn 8.1 g0.4 p0.6
jag+visa 8.1 a0.6 b1.5 e1.1 g-0.5 r-0.4 s1.5
jag+viss 8.1 f0.5 i0.5 r0.3
jag+vore 8.1 d0.4 e0.8 g0.4 o0.3 r0.5 t-0.4
jaga 7.4 d1.4 h0.4 i-0.5 l0.9 p-0.4 q0.6 r0.9 s0.5 t-0.3
jaha 6.9 a1.3 c1.1 d1.6 f0.6 g-0.8 h1.3 j-0.3 l-0.4 m0.8 n-0.3 p0.6 r0.6 s-0.5
jaha+da 7.9 a0.6 b0.6 c1.2 d0.8 h0.5 i0.3 n-0.4
jaja 8.1 a0.5 c1.5 h0.3 l0.4 o-0.4 q0.7 t0.4
jala 8.1 a-0.5
jalape 8.1 a-0.5
jamf 7.3 a0.7 b0.6 e0.5 f0.5 l-0.4 m1.9 o1.8 q0.3 s0.5
jamf+er 8.1 a0.4 b0.7 c-0.3 e1.1 i0.6 p0.6
jamf+med 8.1 a0.4 c0.3 m1.6
jamfor 7.3 a0.7 b0.6 e0.5 f0.5 l-0.4 m1.9 o1.8 q0.3 s0.5
jamt 7.3 a1.5 e0.7 g-0.4 i0.5 j1.5 s1.4
jamte 8.1 a0.8 e0.5 i0.7 j0.8
jamtla 8.1 a0.5 j0.8 s1.6
jan 7.9 c-0.3 d-0.5 e0.5 f-0.4 g0.4 h0.6 m-0.4 o0.4 q0.8 r0.5 t-0.4
janu 5.8 a-0.9 b-1.2 c1.7 e-0.5 f0.7 g-0.9 h1.5 i0.7 k-0.5 l2.1 m-0.8 o-0.8 p-0.5 q0.8 s-1.1 t0.5
janu+och 7.9 a-0.8 c-0.5 g0.6 h-0.4 n0.6 o-0.4 q-0.3 r0.7 t-0.3
janu+till 8.1 a-0.3 b-0.4 f0.4 l0.7
januar 5.8 a-0.9 b-1.2 c1.7 e-0.5 f0.7 g-0.9 h1.5 i0.7 k-0.5 l2.1 m-0.8 o-0.8 p-0.5 q0.8 s-1.1 t0.5
jasm 7.9 e0.5 g-0.7 i0.6 l-0.3 o0.3 q0.6 t0.3
jasmin 7.9 e0.5 g-0.7 i0.6 l-0.3 o0.3 q0.6 t0.3
jatt 5.3 a-2.0 d-0.3 e0.3 g1.0 h0.7 i-0.4 k1.0 m-0.3 n0.3 p-0.4 r1.5 t0.5
jatt+bild 7.9 a-0.4 g0.9
jatt+bra 7.4 a0.4 g0.5
jatt+fin 8.1 g0.4
jatt+och 8.1 g0.3
jatt+snyg 7.6 a1.1 g-0.5
jatt+vide 8.1 a-0.3 g0.9
jatte 6.0 a0.4 g0.7
jatteb 7.4 a-0.7 f0.4 g1.2 h0.6 r0.8 s0.6
jattef 7.2 a-0.5 e0.9 g0.7 k0.3 p-0.3 r1.2 s-0.4 t0.6
jatteg 7.9 a-0.6 e-0.3 g-1.2 h0.3 q0.4
jattel 8.1 g0.5
jattem 8.1 g0.5
jattet 8.1 a-0.4 b0.3 k0.7 l0.5 t0.4
javl 5.8 a1.6 b0.4 g-0.9 i0.4
javl+arg 8.1 a0.5
javl+bra 8.1 a-0.5 g0.9
javl+myck 8.1 a-0.5 g0.5
javl+snyg 7.4 a-0.6 g0.7
javla 6.3 a0.8 g-0.3
javlar 8.1 a1.5 g-0.6
javlig 6.8 b0.5 i0.5
jdhl 8.1 g0.4
jdhlyz 8.1 g0.4
jean 6.9 a-1.1 b0.5 g1.4 h1.4 i-0.5 o0.3 p-0.4 r0.6 s-0.4
jeanet 7.3 a-0.7 b0.6 g-0.4 h0.9 i-0.5 j0.3 p-0.3 s-0.4
jenn 7.4 a-0.7 e-0.5 g-0.9 j-0.3 k0.7 n-0.4 o0.3 q0.9 r0.5
jennie 8.1 g-0.3 k0.7
jennif 8.1 a-0.4 g-1.0
jess 8.1 e0.4 i0.6 s0.7
jimm 8.1 a0.9 c0.3 f0.4 g-0.5 o0.3
jo 6.9 a0.4 b-0.4 c0.6 d-0.5 e1.0 f-0.3 g0.5 i0.8 j0.5 k0.5 n1.1 p1.1 q-0.4 s1.4
jobb 4.9 a-0.6 b2.2 d-0.5 e1.1 f0.4 g1.8 h2.8 j-1.6 m0.9 n0.8 p-0.9 r4.8 t0.5
jobb+alla 8.1 a-0.4 i-0.4 k0.4 r0.7
jobb+ar 8.1 b-0.4 d1.0 e-0.7 f0.3 m-0.4 n1.1 p-0.4 s0.6
jobb+i 7.3 a0.6 b0.9 d-0.3 e0.4 f1.1 g0.8 r0.5 s0.6 t0.5
jobb+med 7.2 a-1.1 b-0.4 d1.3 h1.5 i-0.8 j-0.3 k0.7 p-0.3 r1.5 s-0.6 t0.4
jobb+och 7.4 a-0.7 h0.5 i0.4 s0.5 t0.8
jobb+pa 6.9 a0.9 b1.7 c-0.5 h0.9 i1.6 j-0.4 l-0.6 m-0.5 p-0.4 q0.5 r1.1 s0.4 t-0.6
jobb+som 8.1 e0.5 h0.9 p0.4
jobba 7.3 b-0.5 d1.2 e0.6 f0.3 g0.3 i-0.7 k0.3 l-0.4 r0.3 s-0.4
jobbad 8.1 a0.6 d-0.4 e-0.4 n0.4 r0.7 t0.3
jobbar 6.5 b1.6 c-0.5 e0.7 f0.9 g-0.9 h0.3 i-0.6 j-0.4 k0.4 l-0.4 p-0.4 r0.7 s1.2
jobbat 6.7 d-0.7 e0.9 f0.4 g1.6 h0.8 i-0.7 j-0.3 m0.9 o0.6 p-0.4 r3.0 s0.8 t-0.5
jobbet 6.6 a1.0 b1.8 c0.4 d-0.4 e0.3 g-0.9 h0.9 i2.0 j-0.4 k-0.3 l0.4 m0.4 n0.6 s-0.7
jobbig 8.1 g-0.4
jock 5.6 b0.6 c-0.6 d0.4 g2.2 i-0.3 l0.3 n0.6 p1.0 q0.8 r0.5
jock+ar 8.1 g0.3
jock+stop 8.1 g0.4
jocke 5.8 a-1.3 b0.6 c-0.6 d0.4 g2.5 i-0.3 l0.3 n0.6 p1.1 q0.8 r0.5
jockib 7.9 a0.5
joel 8.1 a0.6 e0.9 q0.4
joha 6.7 a0.8 c0.6 e0.4 f0.6 g-0.9 h0.4 l-0.5 p-0.5 r-0.7 s-0.5
johan 7.2 a0.7 c0.7 e0.7 g-1.2 j-0.3 k0.5 m-0.5 o-0.3 r-0.6 s-0.4
johann 7.6 b-0.4 e-0.3 f0.3 g0.3 h0.4
john 6.2 a1.6
john+hron 7.9 a-1.2 g1.5
john+var 7.9 a0.9 g-1.3
john+️ 7.9 g0.7
joke 8.1 a0.6
jokk 8.1 a-0.5 g0.8 l0.4 m0.5 n0.5 r0.7
jokkmo 8.1 a-0.5 g0.8 l0.4 m0.5 n0.5 r0.7
jona 7.4 f0.3 g-0.9 i0.4 l-0.4 o0.5
jonas 7.6 a-0.5 f0.4 g-0.9 l-0.3 o0.5
jonk 7.2 a1.1 c-0.4 d-0.4 e0.7 g-0.3 i1.8 m0.5 p0.4 q0.6 r-0.3
jonkop 7.2 a1.1 c-0.4 d-0.4 e0.7 g-0.3 i1.8 m0.5 p0.4 q0.6 r-0.3
jonn 5.9 f1.0 g1.5 m0.8 o0.8 q0.5
jonn+det 8.1 a-0.3 g0.3
jonn+du 8.1 a1.7 g-1.3
jonn+har 7.6 a-0.4 g1.1
jonna 6.0 a0.8 f1.0 g1.4 m0.8 o0.9 q0.5
jonnas 7.9 a-0.7
jord 7.4 a-1.3 e-0.7 l1.9 m0.4 o-0.5 p-0.5 q0.9 r-0.5 t0.5
jord+och 8.1 a-0.5 l1.0 m0.4 o-0.3 q0.8 t0.3
jordbr 8.1 a-0.8 e-0.4 h0.3 l2.2 o-0.4 p-0.4 q0.7 t0.7
jorg 7.9 a-0.4 d-0.4 h-0.5 l0.3 o-0.4
jorgen 7.9 a-0.4 d-0.4 h-0.5 l0.3 o-0.4
jose 7.6 a-0.8 g-0.7
josefi 8.1 r0.3
joss 7.6 a-0.5 b0.4 d-0.4 e-0.6 g0.7 h0.7 n-0.5 q1.0 r1.3
jossan 7.9 e-0.5 g0.3 h0.3 n-0.4 q0.7 r0.4
jour 6.4 a0.6 b0.9 d0.6 e1.6 f1.2 g-0.8 h1.6 i-1.3 j0.6 m1.0 n0.6 o0.9 p-0.7 q0.6 r0.5 s0.4 t2.1
jouren 8.1 a0.6 b1.5 c-0.6 d1.2 e0.7 j-0.3 m1.5 q-0.3 r0.3 t0.9
journa 6.9 a0.4 b-0.4 e1.0 g-0.5 i-0.7 j1.2 l-0.5 m-0.4 n0.4 o0.9 p-0.3 r-0.4 s0.9 t-0.5
jourte 8.1 a-0.5 b-0.3 e-0.3 g0.4 h1.1 r0.7 t0.9
ju 4.4 a1.1 b1.0 c0.6 e2.1 g-0.4 h1.2 i-0.8 k1.5 l-1.1 m2.8 n-0.3 o0.4 p-0.4 q0.7 r0.7 s0.9 t0.4
ju+aldr 7.9 a0.3 d0.8 e0.7 g-0.7 p1.0 s0.8
ju+as 8.1 a-0.3 g0.8
ju+bra 8.1 a-0.6 d-0.4
ju+en 7.9 a-0.8 b-0.3 e-0.7 i-0.3 k0.5 o0.3 q1.0 r0.5
ju+ha 7.9 a0.4 b0.9 c0.4 e0.4 g-0.7 j0.6 s1.0
ju+hela 8.1 a0.7 r0.6
ju+inge 8.1 a-0.7 b-0.5 l0.6 q0.7
ju+inte 6.9 d-0.4 k-0.4 l-0.5 n-0.5 o0.8 p0.5 r-0.3
ju+jatt 8.1 a-0.5 g-0.5
ju+lite 7.4 a2.0
ju+pa 8.1 a0.8 c1.2 e0.4 f0.4 m0.4 n-0.4 t1.3
ju+prec 8.1 a-0.7 e-0.5 g0.7 q0.8 r0.6 s-0.3 t-0.3
ju+ring 8.1 a0.6 c0.5 d1.5 e0.5 p0.9 s0.7
ju+roli 8.1 a-0.4 b0.4 g-0.6 o0.3
ju+sa 7.4 c-0.3 d-0.4 g-0.5 i0.5 r-0.4
ju+skit 8.1 a-0.4 g0.6
ju+slut 8.1 a0.9 c0.8 g-0.4 p1.0
ju+vara 7.9 a-0.7 b0.4 g-0.4 l-0.4 m1.6 n0.8 o-0.4
ju+vari 8.1 a0.5
jubi 7.6 c0.5 d-0.5 h-0.4 i0.3 k0.3 m0.6 q0.7 r0.8
jubile 7.9 a-0.7 d-0.5 g0.3 h-0.4 k0.4 m0.7 q0.7 r0.9
jul 6.6 a0.4 b0.3 c0.9 e-1.3 g-0.9 h-0.3 i2.3 j-0.5 m-0.3 o-0.4 p0.5 r-0.7 s0.6 t-0.4
jul+och 7.9 a0.6 c0.5 i0.9 p0.5 s0.3
jula 7.6 a-0.6 e-0.4 g0.7 l-0.3 r0.9 t-0.4
julaft 7.6 a-0.6 e-0.4 g0.7 l-0.3 r0.9 t-0.4
julb 7.4 a-0.9 b-0.3 d0.9 f0.3 g-1.2 i-0.7 k2.5 p-0.3 q0.4 t0.7
julbor 7.6 a-0.9 c-0.3 d0.8 f0.4 g-1.0 i-0.6 k2.5 q0.6 t0.5
jule 8.1 a-0.6 g0.9 i0.9 r0.4
julen 8.1 a-0.6 g0.9 i0.9 r0.4
julf 8.1 k0.5 n0.4 o-0.5 q0.7 r0.5 t0.3
julfes 8.1 k0.5 n0.4 o-0.5 q0.7 r0.5 t0.3
julg 8.1 c-0.5 d0.5 e0.8 h-0.3 r0.4
julgra 8.1 c-0.5 d0.5 e0.8 h-0.3 r0.4
juli 6.7 a1.0 b0.4 c1.1 d1.2 e0.9 g-0.8 h-0.4 k0.7 m1.0 o-0.4 p-0.5 s0.3
juli+och 7.9 a-0.4 c0.3 d0.5 e-0.3 s0.8
julk 7.0 a0.6 c1.3 d0.9 f-0.6 h0.8 j-0.4 l-0.5 n0.8 o0.5 p-0.6 r1.5 t0.4
julkla 8.1 b0.5 e0.5 g0.4 r1.1 s0.6
julkor 7.6 a1.1 b-0.7 c2.0 d0.5 e-0.3 g-0.7 k-0.3 n0.5 o0.5 t0.5
julm 8.1 a0.4 b0.4 c0.3 d0.4 e0.4 i0.3
julmar 8.1 a0.4 b0.4 c0.3 d0.4 e0.4 i0.3
juni 6.1 a-0.7 b0.9 e-1.0 f0.4 g-0.4 h0.4 i0.5 k0.4 l0.9 m2.0 n1.2 o0.4 p-1.4 q0.6 r-0.5 s-0.9 t0.6
juni+har 8.1 f0.4 g-0.3
juni+nar 8.1 b-0.3 c0.9 e-0.4 i0.6 n0.9 q0.9
jupp 8.1 a-0.7 g-0.6
jur 7.6 a0.8 c0.6 g-0.4 i-0.3 j1.9 p0.4
juri 5.2 a1.9 c-0.7 d0.6 e1.7 g-1.3 i-0.9 j7.1 k0.4 l0.6 m0.6 p-0.5 q0.4 r-0.3 s-0.3 t-0.9
juri+ar 8.1 a0.5 e1.1 j1.2 s0.4
juri+har 8.1 a0.3 c0.7 d1.0 j0.9
juri+i 7.6 a0.5 c-0.4 d1.0 e0.5 h-0.3 j2.0
juri+komm 8.1 a0.6 e1.0 i0.3 j0.7 p0.9
juri+och 8.1 c-0.4 e-0.5 h0.3 i-0.4 j0.4 s-0.4
juri+ombu 7.4 a0.8 d1.1 i-0.5 j1.6 m0.8 p0.3
juri+pa 7.4 a0.7 c-0.4 d-0.4 e1.0 i1.3 j1.4 r-0.3 s1.3
juri+som 7.6 a0.7 e-0.7 s-0.5
juri+vill 8.1 a0.4 e0.7 j1.2
juridi 7.2 a0.8 b0.4 c-0.5 d0.9 g-0.4 i-0.6 j2.0 m0.6
jurist 5.3 a1.3 b-0.3 c-0.4 e1.6 f0.5 g-1.1 h0.3 i-0.5 j5.8 k0.4 l0.5 p-0.6 q0.6 s-0.4 t-0.8
just 5.5 a-1.9 b-0.7 c-1.2 d-1.4 e0.8 g-1.0 h0.4 i-1.1 j0.4 k1.1 l1.0 m2.4 n-0.4 o-0.5 p-1.3 t0.8
just+det 7.6 a0.7 e0.8 j1.4 q0.3 s0.5
just+en 8.1 a-0.4 g0.3 q-0.5 r0.4 t0.5
just+fatt 8.1 a-0.3 n-0.3
just+nu 6.2 a-0.7 b-0.4 c-0.6 d-0.9 e1.3 f0.4 g-0.4 l2.6 o0.3 p-0.6 q-0.9
juster 7.6 b-0.4 e-0.3 g-0.4 i-0.4 m2.3 n-0.3 r-0.7
k 7.0 a0.9 c1.5 d-0.8 e0.4 f-0.4 g-0.5 k-0.4 l-0.4 m-0.4 n0.5 p1.0 q-0.4 r-0.5 s0.3 t0.7
k+ritn 8.1 c1.2 d-0.7 f-0.3 i-0.3 n0.7 p-0.4 q-0.3 t0.9
k10 8.1 c0.6 g0.4 r0.3
k10+blan 8.1 c0.6 g0.4 r0.3
kabe 7.9 c-0.3 d-0.5 e0.3 g0.4 k0.9 p0.4 r1.0
kabe+som 8.1 e0.4 k0.6 p0.5
kabel 8.1 g0.5 k0.3 p0.5 r0.8
kafe 7.9 a0.4 b1.5 e-0.5 m0.4 p0.6
kafeet 8.1 i0.3 p0.6 s0.4
kaff 5.8 a-0.7 b0.5 d1.4 e-1.1 f-0.4 g1.5 h1.2 i1.3 j-0.6 m0.3 o0.8 p-0.5 r0.3 s-1.1
kaff+i 7.9 a-0.5 e-0.3 f0.5 h0.8 i-0.4 r0.3 t-0.4
kaff+pa 8.1 a-0.4 g-0.4 o1.1 q1.0
kaff+️ 8.1 a-0.5 g1.2
kaffe 6.2 a-0.4 b1.0 c0.8 d0.5 e-0.9 g0.3 h1.3 i1.4 j-0.4 l-0.4 m0.8 o0.9 q0.5 r0.5 s-0.8
kaffek 8.1 a0.3 c-0.3 d1.2 i0.6 k0.4 o0.3
kaffet 7.4 a-0.4 c-0.5 g0.7 i-0.4 l0.4 r-0.3
kaj 8.1 e-0.3 g0.3 r0.5 s0.4 t0.3
kajs 8.1 a0.5 b0.7 e0.5 i1.0
kajsa 8.1 a0.5 b0.7 e0.5 i1.0
kaka 7.9 a-0.4 h0.6 r0.6
kake 7.2 a0.8 b-0.4 d-0.7 e0.8 i-0.5 m0.4 p1.4 q-0.4
kakelu 7.6 a0.7 d-0.4 e0.3 h-0.3 i-0.3 p1.7
kakl 7.9 e0.8 i-0.5 j1.2 m0.3 o-0.3 t0.5
kaklet 8.1 a0.5 e0.9 i-0.3 j1.3
kako 7.9 a1.3 e1.3 g-0.4 m0.3 s-0.3
kako+pa 8.1 a0.6 d0.3
kakor 7.9 a1.3 e1.3 g-0.4 m0.3 s-0.3
kale 6.7 a0.6 c0.6 d-0.9 e0.7 g-0.9 h0.4 i0.5 j-0.4 k1.4 m1.0 p-0.6 t0.3
kale+ar 8.1 a-0.6 l0.4 r0.7
kale+med 8.1 a0.4 i0.5
kalend 6.7 a0.6 c0.6 d-0.9 e0.7 g-0.9 h0.4 i0.5 j-0.4 k1.4 m1.0 p-0.6 t0.3
kali 8.1 a0.3 e1.2 f-0.4 g-0.3 l0.4 o0.7 t0.7
kall 5.2 b1.1 c-0.6 d0.7 e0.6 f-0.4 g0.6 h0.4 i0.7 j0.6 k1.5 l-0.6 m1.4 n1.1 p-0.7 q0.5 r0.5 s-0.6 t0.5
kall+det 7.3 b-0.4 d-0.5 e1.3 h-0.3 i1.6
kall+er 8.1 a0.5 i-0.4 j1.8 m1.9
kall+for 8.1 o0.4
kall+gar 8.1 a-0.4 d1.1 e0.6 f-0.3 i-0.5 o0.4 r-0.3
kall+och 8.1 a0.4 e1.3 g-0.3 i0.3 n0.4 o0.6
kall+pa 7.9 a-0.3 b0.4 d-0.5 i-0.5 k0.7 l-0.4 m0.6 n0.5 r0.9 t0.4
kall+sig 8.1 a-0.5 e-0.3 g0.9 r0.4
kall+till 7.0 a-0.6 b-0.4 c-0.4 d0.6 g-0.7 h0.3 i-0.7 k1.7 m-0.6 n0.8 p-0.4 s-0.3
kalla 7.6 a-0.4 i0.6 r0.7
kallad 7.3 a1.0 b-0.5 d-0.6 e0.7 g-0.6 i0.6 j0.9 k1.0 m1.5 q0.4
kallar 6.9 a-0.9 b0.8 c0.4 e-1.2 h0.5 j-0.4 l-0.3 n0.7 p0.7 s0.3 t-0.3
kallas 7.2 b0.8 d0.3 e1.9 g0.5 i0.9 j0.8 p-0.3 s-0.3
kallat 7.9 a0.6 c-0.3 d1.2 e0.7 f0.4 i-0.4 j0.4 k0.4 n0.5 o0.3 q0.4
kalle 7.9 a-0.6 b0.6 e-0.5 g-0.3 h0.6 i-0.4 k0.5 l-0.6 n0.9 o0.5
kallel 6.5 a-0.6 b0.6 d0.8 f-0.6 g-1.3 h-0.8 j-0.7 k0.5 o-0.4 p-0.5 s-0.6 t0.4
kallha 8.1 e0.4 h-0.4 m1.1 r0.4 s0.8
kallko 8.1 e-0.4 i1.3
kallt 7.6 g2.1
kalm 7.6 c0.6 e-0.4 g0.4 h1.0 i0.7 r0.7
kalmar 7.6 c0.6 e-0.4 g0.4 h1.0 i0.7 r0.7
kalv 7.9 a-0.4 b0.6 c0.5 d0.4 f-0.5 g-0.4 h0.5 i-0.3 k2.2 l0.4 q1.5 t0.5
kalvni 8.1 a-0.4 b0.4 c0.4 f-0.3 g-0.3 h0.6 k1.8 q1.6 t0.4
kame 7.6 e0.8 g-1.0 j0.5 k0.3 n0.4 p0.8 s0.4
kamera 7.6 e0.8 g-1.0 j0.5 k0.3 n0.4 p0.8 s0.4
kamm 7.9 a0.6 b1.7 e0.4 i1.0 j0.5 r-0.3
kammar 7.9 a0.6 b1.7 e0.4 i1.0 j0.5 r-0.3
kamp 6.5 a-0.5 d-0.3 e1.3 g0.8 h0.5 l0.3 o-0.7 q-0.4 r0.7 s-0.4
kampa 7.4 a-1.2 g1.0
kampan 7.2 a0.5 d-0.3 e2.1 l0.5 o-0.7 r0.4 s-0.4
kamr 7.9 a-0.5 c-0.4 o1.5
kamrer 8.1 a-0.5 c-0.3 d0.3 o1.6
kan 3.0 a-3.3 b-1.8 c-2.3 d-1.8 e-4.1 f0.7 g-1.7 h0.6 i-2.0 j-3.3 k2.5 l1.9 m-0.7 o3.6 p-3.1 q1.3 r-1.9 s-2.5 t2.1
kan+alla 8.1 g-0.6 i0.6
kan+allt 8.1 d0.5 e-0.4 f0.5 g0.5 h-0.3 n-0.3 o0.7 r0.5
kan+avva 8.1 e0.5 m1.0 s0.8
kan+bara 7.3 a-0.7 d-0.4 i-0.5 l0.5 m-0.3 p0.5 q-0.3 r-0.3 s0.6
kan+beta 7.9 a-0.6 d-0.4 l0.4 q0.6 r-0.4
kan+bli 7.2 a1.7 b-0.4 c0.6 d1.2 e-0.5 g-0.5 k0.5 m-0.3 q-0.3 s2.2
kan+borj 7.6 c0.5 d0.5 f0.3 g-0.8 l0.5 q0.3
kan+det 7.3 a1.3 b1.2 e0.9 g-0.9 k1.2 m0.6 p1.2 r-0.4 s-0.3
kan+dom 8.1 g-0.5
kan+du 4.5 a-3.3 b-0.5 e-2.6 g0.9 h1.3 i-2.7 j-1.4 k1.5 m1.1 n0.8 o2.9 p-1.9 q1.2 s-2.0 t2.0
kan+fa 7.4 a-0.7 g0.7 k0.7 m0.3 o0.7 q0.3 r0.8
kan+fora 8.1 a-0.3
kan+fork 7.9 a0.6 b-0.4 d0.6 e-0.5 p1.0
kan+ga 8.1 a-0.4 e-0.5 h0.7 o0.4 q0.5 r0.4 t-0.4
kan+ge 8.1 n0.4 r0.5
kan+gora 7.0 a0.8 b0.5 d-0.3 e-0.4 g-0.4 i0.9 k0.5 n0.3
kan+ha 7.6 a0.6 e0.7 f0.7 g0.5 j0.7 o0.3 q0.6 t0.3
kan+inge 8.1 a0.4 b0.5 e1.1 g-0.3 i-0.5 r-0.4
kan+inte 5.6 b1.2 e2.4 f-0.6 g3.0 h1.9 i-1.4 j-0.8 k4.6 l3.7 m0.3 n1.4 p-0.5 q1.0 r0.7 s-0.9 t-0.8
kan+jag 5.9 c1.4 e-1.2 f2.8 g-0.4 h1.2 i-0.7 j-0.6 k0.6 l1.2 m1.3 n-0.7 o1.5 p-0.8 q1.0 r0.8
kan+ju 7.4 a1.4 d0.5 e1.1 g-0.4 i-0.3 k-0.4 p0.8 s1.2
kan+knap 8.1 a-0.6 d-0.5 h0.7 m0.5 n-0.4 o0.6 t0.3
kan+komm 7.4 c0.7 d-0.4 h-0.3 i0.8 j0.5 r-0.3 s-0.4 t0.5
kan+kvit 8.1 b1.2 d-0.3 g0.8 p0.7 r0.9
kan+lagg 7.6 d0.7 e-0.3 g-0.4 h-0.4 k-0.4 m0.6 n0.5 r-0.3 s0.7
kan+lita 8.1 e0.3 s0.4
kan+man 6.3 a0.3 b-0.4 c-0.4 f-0.6 g-0.9 h0.7 i-0.6 j-0.3 n1.1 o0.9 p1.0 q0.8 r1.5 s-0.8 t-0.3
kan+men 7.9 a0.5 c0.3 e0.7 f0.8 g-0.6 i0.6 l1.1 m-0.4 q-0.5
kan+nago 6.6 a-1.1 b1.0 c0.8 d0.3 g-0.8 i-1.0 j-0.5 k-0.4 l-0.9 m1.7 n0.4 o0.7 p-0.7 r0.4 s-0.9 t3.3
kan+nar 8.1 c-0.3
kan+ni 4.6 a-4.0 b0.7 c-0.6 e-1.8 f0.6 g-2.1 h1.7 i-0.6 j-2.9 k0.5 l2.4 m-0.4 n0.5 o4.7 p-2.1 q0.6 r0.3 s-2.1 t1.9
kan+oppn 8.1 c-0.5 g0.6 n0.4 r0.6
kan+rakn 7.4 h0.6 i0.7 k-0.5 m1.0 n0.6 s1.2
kan+saga 7.9 a0.6 b0.4 c1.0 d1.2 e0.4 f-0.3 i-0.3 s0.5 t0.8
kan+satt 8.1 a-0.6 d-0.3 e-0.7 g-0.4 o0.4 t-0.3
kan+skic 7.6 a0.6 c-0.3 e0.5 h-0.4 j1.0 k0.4 l0.5 o0.5 p0.7 s-0.4
kan+slut 8.1 a-1.1 d-0.4 g0.4
kan+sta 8.1 a-0.4 k0.7
kan+stry 7.9 i1.1 j-0.3
kan+ta 6.9 a-1.2 c-0.7 d-0.4 e-0.7 g0.5 h0.6 i-0.4 j-0.3 k0.6 l1.2 n0.4 o-0.4 p-0.5 q1.9 r0.4 s-0.3 t0.5
kan+tyva 7.6 c-0.5 d0.5 h0.6 k0.7 l0.7 m-0.5 n-0.5 o0.5 s0.6 t0.7
kan+val 8.1 b0.4 d-0.3 e0.4 f0.3 j0.6 m0.3 r0.3
kan+vara 7.0 a-1.1 c-0.4 g0.5 k0.8 l-0.4 q0.3
kan+vi 5.9 a-0.9 b0.3 c0.4 d-0.9 e0.6 g-0.6 h0.5 i-1.9 j-1.0 k3.1 l3.4 m0.6 n0.7 p-1.2 r0.9 s-1.1 t1.1
kana 6.3 a0.7 b0.5 d0.5 e-0.4 f0.6 g-0.6 i0.5 s1.1
kana+och 7.9 a0.5 j0.3 s0.5
kanal 6.7 a0.4 b0.4 m0.4
kanale 7.9 a0.3 d1.0 g-0.7 i0.9 j0.3 s1.6
kand 6.0 a2.0 c-0.8 d0.7 e0.3 h-0.4 i0.6 j1.2 n0.3 p1.0 q0.3 r1.1 t-0.5
kand+och 8.1 a1.0 g-0.5
kand+pa 8.1 a-0.6 e-0.5 g0.9 l0.4 q0.8 r0.9
kande 7.2 a1.4 b0.4 d1.0 i-0.3 q0.6 r0.6 s0.4
kandes 6.9 a0.8 g0.5 i1.1 r1.2
kandid 8.1 a-0.6 d0.3 i-0.4 k-0.3
kann 5.3 a1.9 b1.7 c-0.4 d2.8 e0.5 f0.8 g-0.9 h-0.4 i0.8 j-0.6 k0.4 l-0.5 m0.4 n0.4 p-1.3 q0.6 s0.8
kann+det 7.9 b0.6 e0.7 i1.2
kann+igen 7.6 a-0.5 f0.5 i-0.3
kann+inte 7.9 a-0.6 d0.8 f0.7 g-0.3 i0.7
kann+lite 8.1 a0.6 b1.0 d1.5 e0.5 i0.4
kann+mig 7.6 a-0.6
kann+som 7.4 a1.4 b0.9 c-0.3 e1.2 g-0.5 i-0.8 q0.7 s-0.4
kann+till 8.1 b-0.4 f-0.3 o-0.3 q0.5 t0.7
kann+tryg 8.1 a0.7 d0.3 g-0.4 i0.6
kanna 7.6 b0.3 d1.0 e-0.5 i0.4 m0.4
kanned 7.6 b-0.3 d-0.5 e-0.4 f1.2 l-0.4 m0.3 n0.4 o0.4
kanner 6.2 a0.9 b-0.6 d0.7 f1.0 g-1.4 i-0.6 j-0.5 n-0.4 p-0.6 q0.4 r-0.3 s1.4
kanns 6.0 a1.5 b2.5 c-0.4 d1.7 e1.3 f-0.9 g0.7 i1.0 j-0.6 k0.7 n0.5 o-0.4 p-0.7 q0.3 r0.5 s-0.8 t-0.4
kano 7.4 a-0.7 f0.5 g0.9 h0.3 n1.3 q-0.4
kanot 8.1 a-0.4 d0.4 h0.6 n1.6 o-0.3
kans 5.2 a-0.8 b0.5 d0.9 e1.6 f0.6 g0.6 h1.2 i1.1 j-1.3 k0.5 l1.2 o-0.7 p-1.0 r0.4 s0.8 t0.7
kans+ar 8.1 a0.4 g0.7 i0.9
kans+av 8.1 a0.5 d1.5 l0.3 t-0.4
kans+last 7.9 a-0.4 e-0.4 i0.3 k1.0 l0.7 q0.6
kans+ska 8.1 b1.0 d-0.3 e0.8 i1.1 p-0.3
kans+vi 8.1 a0.9 b0.9 f1.0 p0.8 s0.5
kans+️ 8.1 a-0.3 g-0.6
kanske 5.6 a-0.9 b0.6 c0.3 d-0.7 e0.9 f0.6 h0.6 j-0.8 k0.7 l0.7 m0.4 o-0.4 p-0.4 q0.4 s0.7
kansla 7.2 d1.3 g1.2 t-0.3
kansli 6.8 d0.4 e0.7 h0.8 i1.1 j-0.5 l0.5 n0.3 o-0.3 p-0.6 r1.0 s0.5 t1.5
kanslo 8.1 a0.6 e0.3 g-0.4 i0.4
kant 7.9 c0.4 g-0.4 i0.5 r0.5
kantor 8.1 a0.5 d-0.3 i0.7 r0.5
kaos 8.1 e0.5 g-0.3 q0.3 t0.7
kap 7.6 a0.5 e0.9 i-0.3 j0.7 p0.5
kapi 7.6 a1.8 c0.6 d0.7 e0.6 f0.8 g-0.9 i0.4 q-0.4
kapita 8.1 a1.7 b0.4 e0.5 f0.9 g-0.8 i0.6
kapite 8.1 c0.7 d0.8 m0.3 q-0.3
kapp 7.9 b-0.4 c-0.4 d0.6 g0.3 h-0.4 i-0.4 j0.8
kar 7.6 a0.3 c0.9 g-0.5 i0.7
kar+i 7.9 a0.4 c0.9 g-0.7 i0.7
kara 6.0 b-0.8 c-0.6 d0.4 e0.8 i0.6 j-0.8 m-0.7 n0.8 o1.3 p1.6 q-0.6 r1.0
kara+byra 8.1 a0.4 d0.6 n0.3 p0.6
kara+ni 7.6 g0.3 h-0.4 i0.7 o0.4 p0.6 q-0.3 r0.5
karakt 8.1 a-0.6 g1.1
karand 8.1 a-0.4 d0.5 j-0.4 o0.3
karant 7.9 b-0.3 e-0.3 h0.5 l-0.5 m0.4 p0.5 r0.4
kare 7.9 b0.5 c-0.4 d0.3 e0.6 f0.8 h0.3 i0.4 q0.8 r0.4
kari 6.8 a0.9 b-0.6 c-0.4 d0.8 e0.8 h-0.5 i-0.5 j-0.4 m1.5 n-0.6 p0.8 q-0.6 r0.4
kari+med 8.1 a0.8 g-0.5 m1.2 p0.7 t0.3
karin 6.9 a1.1 b-0.4 c-0.5 d0.7 e0.9 g-0.4 i-0.4 j-0.4 k0.3 m1.7 n-0.5 p0.9 q-0.4 s0.3
karl 6.4 a-0.4 b-0.3 c0.7 d-0.4 e0.9 i0.4 j0.9 p1.1 r-0.3 s0.4
karl+som 8.1 g0.4
karl+till 7.6 a-0.3 g0.6
karlek 6.9 a-0.9 g1.5
karo 8.1 a-0.3 f0.6 g0.3 l-0.3 r0.4 t0.5
karr 8.1 g0.3 m0.6 s0.8
kart 6.2 a-0.7 b-0.3 e0.8 f2.9 g-0.5 h0.6 i-0.4 j-0.9 k-0.3 l0.6 o0.4 p-0.4 q0.5 r0.9 t1.0
kart+i 8.1 a-0.4 e0.4 h0.5 s0.6
karta 7.4 a-0.5 b-0.5 c0.3 d0.6 e-0.5 f0.7 g0.4 i-0.3 l0.5 m0.4 o0.5 r0.5 s1.3 t-0.4
kartan 6.8 b0.3 d-0.4 e1.4 f2.8 g-0.5 j-0.6 l0.4 o0.4 p-0.6 q0.6 r0.7 s-0.8 t1.7
karton 8.1 a-0.5 g-0.3 h0.6 l0.7 q0.6
kartor 8.1 p0.6
karv 8.1 a-0.4 f0.7 h-0.5 i-0.3 l1.8 o0.3
karvt 8.1 a-0.4 f0.7 h-0.5 i-0.3 l1.8 o0.3
kass 5.4 a-0.5 b0.3 c-0.9 d0.6 f0.6 h0.9 j-1.4 k0.4 l3.4 n0.3 o1.0 q1.3 r1.1 s-0.9 t0.4
kass+ar 7.6 a0.9 d1.1 e1.2 f0.4 g-0.3 h-0.4 l0.9 n0.4 p-0.3 r-0.3 t0.8
kass+efte 8.1 i-0.3 l0.9
kass+har 7.3 a0.6 b0.7 c0.4 f-0.3 i0.9 k0.4 q0.7 t0.6
kass+i 8.1 d0.4 n0.4 s0.4
kass+pa 7.9 e0.7 i0.7 l0.6 n0.5 s-0.3 t0.7
kass+redo 8.1 d-0.3
kassaf 8.1 g0.9 i-0.3 k-0.4 l1.0 r0.8
kassan 6.4 a-2.0 b-1.3 d-0.5 e-0.5 f0.6 h0.8 i-1.4 j-0.6 k0.3 l3.4 p-1.0 t0.8
kassas 7.3 a0.5 b1.1 c-0.6 d0.5 e0.6 f-0.3 h0.5 m0.7 p-0.3 r0.3 s-0.4 t0.3
kasse 8.1 a0.8 e0.5 i2.0 p1.1
kassor 6.2 a0.5 b0.8 d0.9 f0.6 g-0.4 h0.4 i0.5 j-0.6 k0.8 m-0.3 o0.7 p0.5 q1.2
kast 7.2 a-1.4 c-0.3 d0.4 f0.7 k0.4 o0.9 p-0.3 q0.3 s-0.4 t-0.5
kastat 8.1 a-0.9 c-0.5 e-0.4 f0.4 o1.1 r0.4 s-0.3 t-0.4
kastru 8.1 a-0.7
kata 6.4 b1.8 c0.8 d0.5 h0.9 j-0.5 l1.2 m0.4 o-0.4 p-0.8 q0.6 r0.7 s-0.6 t1.4
kata+fran 8.1 a0.8 c1.3 e0.5 g-0.3 i0.8
kata+har 8.1 c-0.4 d-0.4 e0.5 i-0.3 m0.3 n-0.3 q-0.4
kata+men 8.1 b0.6 c0.4 d0.4 e0.8 g-0.4 r-0.4 t0.6
katalo 6.7 b1.8 c1.2 f-0.4 h1.0 i-0.3 j-0.4 l0.9 o-0.6 p-0.5 r0.9 s-0.5 t1.2
katari 8.1 d0.7 i0.4 o0.6 q0.6
katast 8.1 a-0.3 b0.5 c-0.4 m0.4 o-0.3 r-0.5 t0.5
katr 8.1 a0.5 c0.6 d1.1 e0.6 i1.2
katrin 8.1 a0.5 c0.6 d1.1 e0.6 i1.2
katt 6.3 a-0.5 b0.9 i-0.9 j-0.5 l-0.5 m-0.9 o0.3 q1.1 r1.3 s-0.7
katt+har 8.1 a-0.3 g-0.5 h0.3 m-0.4 n-0.5 q0.5 t0.6
katt+och 8.1 g0.5 k0.5 n0.4 q0.8 r0.5
katten 7.0 b1.5 e0.5 g0.6 i-0.4 j-0.4 m-0.4 n-0.4 o0.3 q0.9 r1.2 s-0.4 t-0.7
kedj 7.9 a-0.8 b0.3 d-0.7 g1.3 i-0.4 l0.8 m0.5 o-0.5 p-0.4 q0.5 r-0.4
kedjan 7.9 a-0.8 b0.3 d-0.7 g1.3 i-0.4 l0.8 m0.5 o-0.5 p-0.4 q0.5 r-0.4
kenn 7.4 b-0.7 i0.4 k-0.4 n0.9 p0.8 q0.6
kennet 7.6 b-0.5 d-0.4 i0.6 p0.9
kent 7.4 c0.3 d-0.4 i0.4 j-0.4 k0.4 l1.5 n0.3 p-0.3 r0.6 t-0.4
kent+ove 8.1 a-0.4 l0.8 n0.3 t-0.3
kera 7.9 a-0.5 e-0.4 f-0.3 m-0.4 o-0.5 r0.5
kerami 7.9 a-0.5 e-0.4 f-0.3 m-0.4 o-0.5 r0.5
kers 7.4 d0.3 k-0.3 l0.5 o-0.3 q0.7 r0.5 s-0.3 t-0.4
kersti 7.4 d0.3 k-0.3 l0.5 o-0.3 q0.7 r0.5 s-0.3 t-0.4
kick 7.2 a-0.6 f0.7 g1.0 h0.3 l0.7 n0.9 r0.9 t0.5
kick+och 8.1 a-0.4 e0.4 l0.4 n0.6 r0.3 t0.3
kicki 7.9 b0.4 d-0.4 g0.7 i-0.4 k0.3 n1.1 o-0.4 r0.7
kickof 7.9 b-0.4 c0.4 d0.5 f0.7 h0.5 i0.3 k-0.4 l0.7 t0.7
kika 7.9 a-1.0 g-0.3 i-0.4 t0.5
kill 6.5 g0.7 h0.7 i0.7 m0.8 p0.3
kill+i 7.9 d0.6 e-0.7 i1.1 r0.4 s-0.4
kill+pa 7.9 g1.5 h0.9
kill+var 8.1 a0.4 d0.4 m1.1 p1.4
kille 7.0 h0.8 i0.8
killen 7.9 e0.4 g1.2 m1.1 p0.6
kilo 8.1 e0.3 g-0.4 h-0.3 r-0.3
kim 7.9 a0.5 b0.6 c0.4 e0.8 g-1.1 i-0.3 t1.0
kina 8.1 g-0.9
kinn 8.1 e0.6 i0.7 p0.5
kiru 7.6 g0.8 h0.9 i-0.3 l0.6 m0.8 o-0.5 p-0.3 r0.5
kiruna 7.6 g0.8 h0.9 i-0.3 l0.6 m0.8 o-0.5 p-0.3 r0.5
kiss 7.6 a0.5 g0.9
kissar 8.1 a0.7 g0.6
kivi 7.9 a0.9 b0.3 c1.0 e1.1 g-0.4 i1.0 m-0.4 p0.6
kivik 8.1 b0.4 c1.1 d0.4 e-0.5 i-0.3 m-0.4 p0.7
kjel 7.4 c-0.5 d-0.7 e0.5 g-0.5 h-0.4 j0.3 k0.4 t0.5
kjell 7.6 a0.3 c-0.5 d-0.6 e0.4 g-0.4 h-0.3 j0.4 k0.5 p0.4 s0.4
kl 6.1 a-1.2 b1.6 c0.9 e-0.4 g-1.7 h-0.6 i-1.3 j-0.9 m1.3 o0.7 p-0.7 q0.3 r1.0 s-0.9 t5.6
kla 8.1 a-0.5 g-0.5
kla+ut 7.9 a-0.8 g-0.6
klad 6.6 a-1.7 b0.9 d-0.6 e0.5 f0.7 g1.4 h0.6 i-0.5 o0.7 q1.0 r0.7
klad+i 8.1 a-0.4 g-0.3
kladda 8.1 a-0.8 g-0.7 o1.1 q1.0
klader 7.3 a-0.7 g0.3
klag 5.8 a0.7 c-0.5 e0.4 f1.0 g-0.4 h1.4 i-1.1 j-0.7 l0.4 n0.7 p-0.7 q1.0 r0.6 s-0.5
klag+om 6.4 i-0.3
klag+pa 7.3 a-0.5 f0.7 g0.9 h2.1 i-0.3 l0.6 n0.7 o0.4 q0.7 t-0.3
klaga 7.6 a1.1 f0.6 l0.3 r0.4
klagad 7.6 e0.5 h0.8 l0.4 s0.4 t0.3
klagom 6.1 c-0.4 f0.7 g-0.5 h0.7 i-0.8 j-0.5 k0.4 n0.7 p-0.5 q0.9 s-0.7
klap 8.1 a0.5 e0.9 f0.6 i1.0 n0.6 o0.7 p0.9 r0.9 s1.1
klar 4.9 b-0.3 c4.3 d1.0 e0.7 g-0.9 h1.2 i0.6 j-0.4 k0.5 l0.7 m-1.4 n1.2 p-0.4 q2.1 r0.7 s-0.3 t0.3
klar+att 7.9 a0.8 e1.1 g-0.4 k0.4 l0.4 p1.3
klar+den 7.9 a0.5 c0.7 g-0.4 i0.6 j0.5 k0.4
klar+det 7.9 a0.4 b0.9 g-0.6 n0.5 o-0.3
klar+fore 8.1 e0.4 g0.4 i0.8 n-0.3 p0.7 r0.6 s0.6
klar+han 8.1 a-0.5 g1.0 r0.4
klar+i 7.9 a0.8 c1.3 d0.6 k0.7 p-0.4 t0.9
klar+jag 8.1 a1.3
klar+med 7.4 c0.6 e-0.6 g-0.3 h0.5 i0.6 r0.7
klar+men 8.1 i0.7
klar+ni 7.9 a-0.8 d0.3 g-0.6 o-0.4 r-0.4 s-0.3
klar+och 7.6 a-0.4 e-0.5 f-0.4 g0.3 i-0.4 j0.3
klar+pa 7.9 a1.3 c1.6 i0.8 j0.3 l-0.3 o0.4
klar+sig 7.9 c0.4 e0.3 j0.5 s0.6
klar+till 7.9 a0.6 b0.3 c1.6 f0.5 g-0.4 i-0.3 m-0.4 p-0.3 s0.9
klar+vi 8.1 a-0.4 g0.5 h0.7 i0.7
klara 7.3 b-0.4 c1.0 d-0.4 g-1.0 i1.1 j-0.3 k0.4 m-0.5 o-0.4 p-0.3 q1.1
klarad 7.9 c0.4 e0.3 j0.5 s0.6
klarar 6.9 a-0.8 d0.5 g-1.7 i0.3 l-0.4 m-0.4 p0.6 r-0.7 s-0.4
klart 5.7 a0.3 c2.1 e-0.3 g1.4 h1.1 i-1.2 j-0.5 k0.4 l0.8 m-0.4 n0.8 o0.8 p-0.4 q1.3 r1.4 s-0.5
klas 6.5 a0.7 c2.2 d1.1 f0.7 k-0.5 m0.6 p-0.3 q0.5 t-0.5
klas+pa 8.1 a-0.3 g0.9 m0.3 n0.3 q0.5
klass 7.4 a-0.5 g0.8 j0.6 m0.6
klasse 8.1 b0.7 c-0.3 m0.3 n0.3 q0.5 r-0.3
klassk 8.1 a-0.4 g-0.8
klat 7.9 a-0.7 e-0.4 g0.7 i0.5 r0.5
klattr 8.1 a-0.6 e-0.4 i0.5 r0.5
klau 8.1 c0.3
klau+om 8.1 c0.3
klausu 8.1 c0.3
klen 8.1 a1.9 e0.8 g-0.6 l0.6
klic 7.0 b1.8 d-0.6 e0.6 g-0.6 h0.4 j-0.4 l-0.5 m0.3 p-0.4 q0.4 r-0.4 s-0.4
klic+fel 8.1 a-1.1 e-1.0 g-0.3 o0.3 q0.3
klic+pa 8.1 a-0.6 e-0.6 n0.4
klick 7.6 a0.5 b1.0 d-0.3 e0.8 f0.3 h0.4 l-0.4 m0.4 r-0.3 t0.4
klicka 7.6 a-0.4 b0.9 d-0.3 f-0.3 g-0.5 i-0.4 p-0.3 q0.5 s-0.3
klie 6.8 c0.6 d0.9 f-0.4 g-0.5 i-0.9 j1.0 k0.3 m0.8 n0.8 s-0.3
klie+har 7.9 a-0.3 d0.4 i-0.4 m0.4 n0.4 p-0.3
klie+pa 8.1 b0.5 d0.3 h0.4 l-0.3 r-0.3
klient 6.8 c0.6 d0.9 f-0.4 g-0.5 i-0.9 j1.0 k0.3 m0.8 n0.8 s-0.3
klim 8.1 a-0.3 b0.6 e0.3 o0.4
klimat 8.1 a-0.3 b0.6 e0.3 o0.4
klin 7.3 a0.3 b0.7 d0.4 f0.4 g-0.8 h-0.3 i-0.6 m0.9 o-0.3 q-0.3 r-0.4 s0.9 t0.6
klinik 7.9 b0.6 c-0.4 e0.4 g-0.5 j0.4 l0.3 r-0.6 s0.4
klinke 8.1 e0.4 m0.3 s0.6 t0.6
klip 6.1 a0.4 b1.6 c-0.9 d0.7 e2.8 g1.3 i0.6 k0.7 p2.3 q1.0 r1.3 s1.7 t-0.8
klip+pa 7.6 b-0.3 e0.4 g1.3 n0.5 p0.8 r0.8
klipp 8.1 e0.9 g0.4 p0.6
klippa 8.1 a-0.5 c-0.3 e-0.6 g1.0 i0.5 k0.4 r1.1
klippe 7.2 e1.0 g1.0 i-0.4 n0.5 p0.5 r0.5 s1.7
klippk 8.1 a-0.4 b1.5 e-0.5 f0.5 g-0.6 h0.3 i-0.3 k0.8 l0.4 m0.6 p-0.6 q0.7 s-0.5
klippt 7.0 a0.7 b0.3 c-0.4 e1.8 i1.1 j0.5 m-0.3 n0.3 p1.4 s0.4 t-0.4
klis 8.1 a-0.6 b0.6 d-0.4 e-0.6 g-0.5 j-0.6 r0.3
kloc 5.5 a-0.5 d1.9 g-0.4 i-1.4 k1.6 l-0.5 m0.9 o-0.4 p-1.5 q-0.4 r1.0 s-0.4 t6.4
kloc+elva 7.9 d-0.4 e1.1 g-0.5 k-0.4 m0.4 o0.3 t2.4
kloc+fyra 8.1 d0.9 e0.9 h0.4 o-0.4 t1.7
kloc+nio 8.1 b0.7 c0.3 k0.7 q0.6 r0.4
kloc+tio 7.6 b-0.3 c0.6 d1.0 j0.5 k-0.4 o-0.3 q0.3 r0.3
kloc+tre 7.9 a-0.7 d-0.5 f0.9 g0.7 i-0.3 o-0.5 r0.9 t1.7
klocka 5.6 a-0.5 d1.9 g-1.0 i-1.3 k1.6 m0.6 n-0.3 o-0.5 p-1.4 q-0.5 s-0.8 t6.8
klockr 8.1 a-0.3 f0.3 g0.9 l-0.3 n0.5 r1.2 t-0.4
klok 7.4 a-0.3 g1.2
kloka 8.1 g0.8
klub 6.9 a-1.1 b0.9 d-0.5 e-0.4 g0.5 h0.9 j-0.3 k0.4 l-0.7 o-0.7 r1.0 t0.9
klub+ar 8.1 a-0.4 d-0.4 h0.7 k0.9 l-0.4 r0.5
klubb 8.1 a-0.3 c-0.3 d-0.3 e-0.4 h0.4 t1.0
klubba 7.6 a-0.3 b1.0 g0.7 i0.5 q-0.5 r0.9 s0.5 t0.3
klubbe 8.1 c-0.3 h0.7 q0.3
klubbs 8.1 a-0.5 g-0.3 h0.3 k0.6 m0.4
klum 7.6 c0.4 d0.5 o0.4 q0.8 r0.4
klump 8.1 d0.3 e0.3 i0.4 q1.0
knac 8.1 m0.5 n0.4 o-0.3 q0.6
knap 5.8 a0.8 b1.4 d1.3 e1.6 h0.6 j-0.7 l1.2 m0.7 n-0.3 o0.7 p-0.4 q-0.3 r0.7 s-0.8
knap+att 8.1 a0.5 b0.6 d0.7 i1.4
knap+for 7.9 c0.9 d0.4 e0.3 i0.4 k0.4 q0.3
knap+ligg 8.1 d-0.3 i0.6
knapp 7.0 c1.2 e1.0 k0.4 o-0.6 p-0.3 t0.3
knappa 7.0 b1.3 c-0.6 e0.9 h0.4 j-0.5 k-0.3 l0.6 m0.8 o1.3 p0.7 s-0.6
knappe 7.3 a0.3 d0.9 e1.1 g-0.6 i-0.6 m0.3 p-0.5 s-0.5
knappt 7.0 a1.4 b1.2 c-0.4 h0.7 i0.9 n-0.3 r0.7 s0.3
knat 8.1 a-0.4 b0.6 g0.7 h0.8 l0.3 n0.6 r0.7
knip 8.1 h1.0 o0.4 t0.8
ko 7.3 a0.3 c-0.4 e0.6 f-0.5 k0.8 n0.4 r-0.5 s-0.5 t1.5
ko+som 8.1 b0.4 k0.6 l0.3
ko+ut 8.1 a0.6 b-0.3 d-0.5 e1.0 h0.4 r-0.4 t1.8
kock 7.6 a-0.8 b0.6 c-0.7 d-0.4 e-0.6 f0.3 g1.0 h0.6 i-0.7 k-0.7 l-0.5 n0.6 o0.6 r0.9 s-0.4 t-0.4
kod 7.9 a-0.5 e0.4 n0.3
kode 7.4 a-0.7 b-0.4 c0.3 g-0.7 k0.8 m-0.5 n0.5 o0.5 p-0.4 q0.4 s-0.3 t0.7
kode+till 8.1 a-0.6 c-0.4 d-0.4 e-0.3 l0.9
koden 7.4 a-0.7 b-0.4 c0.3 g-0.7 k0.8 m-0.5 n0.5 o0.5 p-0.4 q0.4 s-0.3 t0.7
kok 7.2 a-0.8 e-0.9 g1.0 h0.4 i-0.4 j0.4 l0.5 m-0.6 n0.6 p-0.3 r1.0 s-0.5
kok+och 7.6 a-0.6 b-0.5 e-0.8 f-0.5 h0.6 i-0.3 j0.4 l0.6 m-0.4 r0.8 s-0.5
koka 8.1 e-0.4
koke 6.5 e2.3 f-0.5 i-0.7 j-0.6 k0.4 l-0.6 m-0.5 q1.8 r0.3
koke+ar 8.1 a-0.7 e-0.5 p-0.5 q2.6 r0.5 t-0.4
koket 6.5 e2.3 f-0.5 i-0.7 j-0.6 k0.4 l-0.6 m-0.5 q1.8 r0.3
koks 6.9 a0.5 e1.8 h-0.5 i-0.5 j0.6 m-0.3 p0.6
koks+som 8.1 a-0.3 e-0.3 h-0.4
koksri 7.9 a0.5 b0.7 e1.4 j0.9 p0.4 s-0.3
koll 5.2 a1.4 c1.3 d1.6 e-0.4 f-0.5 h0.8 i0.3 j-1.0 k1.0 l-0.5 m1.6 n-0.4 o1.3 p-0.7 q1.1 s0.3 t0.4
koll+dina 8.1 a-0.4 g1.0
koll+i 7.9 b-0.4 e0.4 g0.5 h-0.6 i0.4 m-0.3
koll+och 7.6 a0.8 b1.2 c0.8 d0.7 g-0.4 i0.3 m1.4 q0.4 r-0.4 s1.0
koll+om 7.9 a-0.4 b-0.3 c0.5 f0.7 l-0.4 n-0.4 o0.7 q0.4 t1.3
koll+pa 6.5 a-1.1 d1.0 g0.6 h1.4 p0.3 q0.3 r0.4
kolla 6.2 a-1.0 b-0.3 e-0.6 f0.5 g-0.4 i-0.6 j-0.4 l-0.7 m2.6 n-0.3 o1.7 q0.4 r-0.4 t1.2
kollar 7.4 a1.5 c0.7 d1.2 e-0.6 k0.5 t-0.3
kolleg 6.2 a0.5 b-0.9 c1.1 d0.4 e0.5 f-0.8 h0.5 i0.8 j-0.6 k0.7 l0.5 m-0.4 p-0.6 q0.7
kolo 7.6 a0.4 e-0.8 h0.7 i-0.3 k-0.3 m-0.3 n0.4 o0.5 q0.3 r0.5 t-0.3
koloni 7.9 a-0.4 e-0.8 h0.7 i-0.3 k-0.3 m-0.3 n0.4 o0.5 q0.3 r0.5 t-0.3
kom 4.5 a2.0 b1.6 c5.7 d1.1 e4.5 f-0.7 g0.5 h0.4 j-1.5 k0.8 n0.5 o0.8 p1.1 q2.0 r3.5 s-1.4 t2.1
kom+aldr 7.9 a-0.6 b0.8 c0.6 d-0.7 e0.8 g-0.4 h0.4 k1.2 l-0.6 p-0.5 q1.1 r-0.6 s-0.4
kom+det 7.4 b-0.5 c0.8 d0.8 g0.4 i-0.4 l-0.3 o0.4 p-0.3 q0.8 r0.4 s0.4
kom+en 7.6 a-0.4 c0.6 g0.3 k0.7 m-0.4 o0.5 q0.3
kom+fram 7.0 b1.4 c-0.5 e-0.7 g0.6 i-0.7 m1.9 n-0.4 p-0.9 r-0.6 s-0.3
kom+hit 7.6 a0.7 b-0.5 d1.4 e2.0 f-0.4 h0.7 i-0.3 k0.6 l0.4 m0.4 n-0.4 r-0.4 t2.1
kom+i 6.9 a0.7 c1.3 d0.4 e2.5 f-0.8 g0.8 i1.0 j-0.3 m0.7 n0.9 p1.1 q-1.0 r1.3 t-0.4
kom+idag 8.1 a-0.5 n0.3 o-0.3 r0.6
kom+igen 8.1 a-0.4 h0.6 r0.7
kom+ihag 7.4 a-1.0 q0.3
kom+in 7.9 c0.4 e-0.4 l-0.3 n-0.3 o-0.4 p0.5 q-0.3
kom+inte 8.1 b0.6 c0.4 e-0.5 i0.5
kom+med 7.6 a0.5 b1.2 c-0.3 e-0.7 i0.5 m0.6 r0.8 s0.4
kom+och 7.4 a0.5 b-0.5 c0.7 d0.3 e0.3 i1.0 o0.4 p1.6 s0.3
kom+over 7.6 a0.9 b1.4 f-0.3 g-0.4 h-0.4 k-0.4 m1.3 n1.2 o-0.5 q0.6 r-0.7
kom+pa 7.4 b-0.4 d-0.5 g0.8 k0.4 m-0.3 n-0.5 o-0.5 q0.9 r1.5 s0.6 t1.5
kom+ratt 8.1 b0.3 c0.7 d-0.5 e0.5 n0.5 r0.5
kom+till 7.2 a0.7 b-0.7 d0.4 e1.2 f0.4 g-0.9 h-0.6 i-0.7 j-0.4 k-0.3 l0.3 p0.6 q1.5 r-0.5 t0.5
kom+ut 7.3 a-0.9 b0.8 f-0.5 g1.7 m-0.4 n0.8 p-0.3 q0.8 r2.0 s-0.4
kome 8.1 c0.3 g0.5 h0.5 q0.6
komm 3.2 a0.6 b-1.1 c2.7 d-0.9 e-0.5 f1.4 g-1.6 h1.0 j1.4 k1.7 l1.3 m-0.7 n0.7 o0.5 q-0.4 r-0.5 s0.9 t1.4
komm+allt 8.1 a0.7 g-0.7 l0.6 t0.3
komm+ar 7.6 a0.5 c0.5 e-0.6 h0.7 i0.4 j0.4 n0.4 p0.7 r0.6 s0.7
komm+att 5.8 a1.9 b-0.6 d-0.6 e1.3 f1.4 g-1.0 i-0.6 j3.0 l-0.3 m0.3 n-0.6 q-0.5 r-0.7 s1.1 t-0.4
komm+beta 8.1 n0.7 p0.6
komm+bli 7.6 g1.1
komm+da 8.1 a-0.6 b0.5 c0.7 i-0.5 k0.8 q0.7
komm+darf 7.9 c-0.5 j0.4 l1.0 p0.6
komm+de 7.6 d-0.7 e0.8 g0.6 h-0.3 i-0.4 p-0.3 r1.0
komm+den 6.8 a-1.1 b0.5 c1.3 e-0.8 f1.0 h1.0 i-0.8 l0.9 m-0.7 n1.8 p-1.0 q2.6 r0.5 s-0.5 t-0.4
komm+det 6.8 e0.4 f-0.4 i-0.7 k0.5 m-0.5 n0.5 p-0.5 r-0.3 s0.4 t-0.5
komm+efte 8.1 c0.5 d-0.4 i0.5 l1.3 q-0.6
komm+ekon 7.9 a0.4 b-0.4 c0.8 e-0.6 f2.6 g-0.5 h-0.5 l-0.3 m0.4 o-0.6 p1.1 q0.4 t-0.4
komm+en 6.8 a0.6 b0.4 d-0.4 e0.5 g0.9 h1.4 j2.0 p0.9
komm+ett 8.1 a0.5 b0.5 d0.3 i0.4 l1.1
komm+forb 8.1 b0.8 e0.6 i-0.3 n0.4
komm+fore 8.1 c0.3 e0.9 f0.4 k0.4 o1.2 q1.0 r-0.4
komm+fors 8.1 a-0.5 d-0.6 e-0.5 f0.4 g0.6 h0.5 k0.4 l0.6 m0.4 o0.5 p-0.3 q-0.4 r0.7
komm+fram 7.6 a1.0 c-0.7 d1.0 e0.7 i0.9 o-0.4 q0.5
komm+fran 6.5 a0.5 c-0.4 d0.4 g-0.3 h0.4 j1.6 k0.9 m0.4 n-0.5 o-0.3 p-0.8 t-0.5
komm+har 7.3 a0.3 b0.4 c1.4 d-0.7 e0.7 g-0.3 h-0.4 i1.2 k-0.5 l-0.4 t0.7
komm+hem 7.6 a0.4 c0.5 i0.5 j0.4 m0.5
komm+hit 6.9 a0.7 b-0.4 c1.1 d2.0 f0.7 g-0.7 i0.8 j-0.5 k1.0 l-0.4 m-0.3 r-0.8 s-0.7 t1.7
komm+i 6.2 a0.9 b0.8 c3.3 d0.8 e0.6 g-0.9 h-1.2 i0.6 j-0.5 p-0.8 q0.6 r-0.6 t2.2
komm+ihag 7.6 g0.8
komm+imor 8.1 e0.7 f0.3 i0.9 m0.3 o0.9 p0.5 t0.5
komm+in 7.3 a0.5 e-0.7 f0.4 g-0.3 j-0.4 l0.6 o0.6 q0.3 r-0.5
komm+inge 7.9 a0.4 d0.9 f0.8 i-0.3 m-0.4 o-0.4 p0.6
komm+inte 6.0 a-0.9 e-0.6 g-1.2 h1.0 i0.4 k6.0 l1.1 m1.1 n0.7 p1.3 q0.5 s-0.8 t0.5
komm+jag 7.4 d1.0 g0.3 i0.5 k0.3 p0.5 q0.8 s1.3
komm+kons 8.1 b-0.4 i0.9 s0.6
komm+krav 8.1 b0.8 f1.1 j0.7 o0.5
komm+med 7.3 a-0.6 c-0.4 d-0.7 e-0.6 f-0.3 h0.4 k-0.4 o0.4
komm+men 7.6 a-0.5 c0.5 e0.4 g1.1 l0.3
komm+nar 7.9 b0.4 c-0.3 d0.6 e-0.5 f0.4 k0.6 n-0.3 o1.0 p-0.4
komm+ni 7.9 a0.7 e0.8 i0.6 j0.4 p0.5
komm+och 6.4 b0.7 c0.3 d1.2 e-0.5 f-0.9 g0.6 h0.5 i-0.9 k0.4 l1.0 o-0.5 q-0.5 r0.5 s-0.3 t1.3
komm+ocks 8.1 c0.8 e0.5 g0.3 h0.7 n0.3 p0.5 q0.3 r0.6
komm+om 7.6 a-0.6 g-0.5 h0.5 i-0.4 k0.5 l0.5 n0.7
komm+over 7.6 b-0.3 c0.4 e-0.4 i-0.4 m0.6 p1.4
komm+pa 6.1 a-1.4 b-0.5 c-0.9 d1.0 e-1.4 f1.5 g0.6 h1.1 i-0.7 j-0.6 k1.0 m0.4 n2.3 r0.8 t0.6
komm+sa 8.1 a-0.5 c-0.4 d-0.4 f-0.4 i-0.4 j-0.3 m0.3 s0.8
komm+sake 8.1 g-0.3 j0.4 m0.7
komm+svar 8.1 a-0.5 b0.5 c-0.5
komm+tar 8.1 a-0.8 i-0.4 j-0.3 k0.3 m-0.3 o0.6 t-0.4
komm+till 6.7 e-0.5 f0.5 g-0.4 i-0.5 l-0.6 m0.3 o0.4 r-0.5 t0.7
komm+trol 8.1 a-0.4 g0.5 l2.3 n0.4 q-0.4 r0.6
komm+unde 7.9 a-0.6 e0.3 f-0.4 j-0.3 l0.4 n-0.4 o0.4 t0.4
komm+undr 8.1 c-0.4 e1.2 o1.4 s0.8
komm+upp 7.9 s0.4
komm+ut 7.6 c0.9 e-0.4 i1.0
komm+vi 6.9 a0.8 b0.7 d-0.6 e0.7 g0.5 i1.6 k0.4 n-0.3 o-0.3 p0.7 r1.0 s-0.4
komm+️ 8.1 a-0.5 g0.8
komma 5.6 b0.6 c1.7 e-0.7 f-0.5 h1.5 i0.3 l-0.6 m0.5 n-0.7 o1.0 p-0.3 q-0.7 s-0.9 t1.5
komman 8.1 g-0.4
kommen 6.6 a-1.5 b-0.5 c-0.7 g1.0 j-0.3 t-0.3
kommer 3.7 a0.5 b-0.6 c0.6 d-0.3 f0.8 g-3.0 h0.9 i-1.2 j1.1 k2.7 l1.6 m-0.3 n2.2 p1.5 q0.8 r-0.4 t0.3
kommit 5.3 a1.2 c2.8 d0.9 e1.2 g0.5 h-0.3 i0.4 k1.1 l1.3 m1.0 o1.1 p-0.3 q-0.5 s-0.6
kommun 5.0 a0.4 c0.6 d-2.1 e0.8 f2.7 h0.9 i0.6 j1.4 k-0.4 l1.7 n0.8 o1.2 q-0.4 r0.4 s2.1 t1.8
komp 6.8 a-0.6 d-0.7 e0.8 f0.3 h-0.3 i-0.6 j-0.6 k1.0 m0.3 p0.8 r0.5 s-0.4
komp+om 8.1 m0.4 r0.7
kompen 8.1 e0.3 g0.4 m0.4 p0.6 r0.7
kompis 7.9 a-0.5 g0.6
komple 7.6 e0.4 g-0.4 j-0.5 k0.3 l0.3 p0.4
kon 6.8 a0.5 b0.7 c-0.6 d0.8 e0.9 f-0.7 g0.4 i-0.8 j-0.4 l-0.8 n1.4 p-0.5 q0.9 r1.6 s-0.7 t0.8
kon+ar 8.1 e-0.4
kon+gar 8.1 a0.7 e1.1 l-0.4 n0.5 q0.4 t1.7
konc 6.1 a1.4 b1.0 c-0.7 d1.6 e0.6 f3.9 i2.2 k0.6 l0.8 n0.7 r0.5
konc+i 7.9 a0.5 c-0.4 d0.6 e1.6 f2.6 g-0.3 i-0.6 j0.4 k-0.3 m0.4 p0.6
konc+och 8.1 k0.9 l1.0
koncen 8.1 a0.8 g-0.4
koncep 7.4 a-0.5 g0.8
koncer 6.4 a1.2 b1.1 c-0.7 d1.7 e0.6 f4.1 i2.4 k0.6 l0.8 n0.8 r0.5
kond 7.6 d-0.3 e0.4 g0.4 j0.9 r0.5 s0.5
kondit 7.9 e0.7 j1.1 s0.8
konf 7.3 c1.0 g-1.0 k-0.6 n-0.5 o0.6 p0.6 s0.5 t0.7
konfer 7.6 c1.1 g-0.5 k-0.6 n-0.5 o0.6 t0.8
konk 5.7 a-1.8 c0.5 d-1.5 f-0.4 g-1.3 h-0.7 i-1.1 j-1.1 k0.4 l2.6 n0.5 p-1.6 q0.4 s-1.3
konk+har 8.1 a-0.4 c-0.5 e-0.6 h-0.6 m0.5 o-0.3 q0.4 r-0.3
konk+i 7.2 b-0.5 c0.5 e-0.3 f0.4 i1.4 k-0.4 l1.6 n0.7 p-0.4
konk+och 8.1 e0.3 k0.4 o0.4
konk+pa 7.9 a-0.5 b-0.6 c0.4 d-0.4 e-0.4 f0.5 i-0.4 m0.5 n-0.4 q-0.4
konk+sa 8.1 c0.3
konkur 5.7 a-1.8 c0.5 d-1.5 f-0.4 g-1.3 h-0.7 i-1.1 j-1.1 k0.4 l2.6 n0.5 p-1.6 q0.4 s-1.3
kons 5.1 a2.3 b0.9 c2.1 d0.4 e1.5 g-2.0 h-0.9 j5.4 l-0.5 m1.3 n-0.5 o1.1 p0.6 q-0.3 r-0.5 s1.2 t0.4
kons+ar 7.9 b-0.4 c0.5 e0.6 f0.5 m-0.5 n-0.5 o0.9 p0.8 q0.6
kons+att 7.4 b0.6 e0.8 g0.6 i0.4 j0.4 p0.9
kons+for 8.1 a-0.6 d0.6 e-0.3 i-0.6 n0.7
kons+hall 8.1 a0.6 b0.4 e0.7 i0.4 j0.6 s-0.3
kons+i 7.4 a-1.0 b0.6 c0.5 d-0.4 e-0.5 g-0.5 i-0.3 j-0.3
kons+och 6.9 a0.7 b-0.5 c0.9 d-0.6 e1.0 g-0.5 i-0.4 j2.1 p-0.4 r-0.5 s1.6
kons+pa 7.4 a1.3 b0.5 d1.6 f0.4 g-0.8 j0.4 r-0.4 s1.1
kons+som 8.1 c0.9 i0.5 m0.7 s0.5 t1.2
konser 8.1 a-0.5 c0.3 d-0.3 l-0.3 n-0.3 o0.6 q0.7
konsta 7.9 b-0.3 e0.5 g0.7 j0.3 o0.6 p1.0 r1.1 t0.3
konsti 7.6 b0.6 c0.6 g0.5 i1.1
konstn 7.9 b0.6 c-0.3 e0.7 g-0.5 n-0.3
konstr 7.9 c0.3 e0.6 i-0.3 j0.4
konsul 6.8 a1.6 d0.7 e0.4 f0.6 g-0.7 h-0.4 i0.8 k0.7 l-0.5 m0.8 n0.4 p1.7 r-0.3 t0.5
konsum 5.7 a1.8 c1.5 d0.6 e0.4 f-0.4 g-1.9 h-0.5 i-1.0 j6.1 l0.3 m0.7 p-0.9 r-0.8 s1.9
kont 4.3 a-1.9 b0.8 e-1.6 f2.5 g-1.5 h0.8 i-1.4 j0.8 k1.2 l1.1 n2.0 o3.0 p-1.6 q1.0 r1.5 s-1.3 t1.0
kont+ar 6.9 a-1.3 b0.8 c-1.0 d-0.5 e-0.5 f0.4 g0.6 h0.4 i-0.6 j-0.5 k1.3 l1.4 m-0.5 n0.9 o0.8 p-0.5 q0.4 r2.0 s-0.5 t1.1
kont+er 7.9 a0.7 d-0.4 e0.4 f1.3 j0.6 m0.4 n-0.4 q-0.3
kont+for 7.6 a-0.3 d-0.4 f-0.3 i-0.5 l0.7 m-0.4 p0.7 t-0.3
kont+forr 8.1 a-0.6 d-0.4 m0.4 o1.2
kont+har 8.1 a0.5 f0.5 i0.5 p0.6 r-0.3
kont+i 6.8 a-1.1 e0.4 g-0.7 h0.6 i-0.7 j-0.5 k0.4 l0.5 n0.5 p-0.6 q0.9 s-0.3 t0.4
kont+med 6.9 a1.0 b0.6 c1.2 f0.5 g-0.8 j0.9 l-0.5 p-0.7 q0.6 s1.0 t0.3
kont+och 7.0 a0.9 f1.3 g-0.6 k-0.7 m0.9 n0.5 p-0.5 s-0.3
kont+over 8.1 a-0.5 f-0.3 m-0.4 o2.1
kont+pa 7.6 a1.0 b1.0 c1.0 d0.9 g-0.6 i1.1 m0.4 s0.6 t0.3
kont+ratt 8.1 a-0.5 b-0.5 c-0.3 d-0.6 m-0.5 o2.0 q-0.4 t0.4
kont+sena 7.9 a-1.3 c-0.7 j-0.4 k0.3 l0.6 n2.4 p-0.6
kont+som 8.1 a-0.3
kont+vaxe 8.1 a-0.6 c0.4 k0.4 o-0.3
kontak 5.5 a1.3 b0.4 d2.5 e2.0 f1.7 g-1.3 i-0.8 j1.0 k0.4 l-0.6 p-1.2 t0.3
kontan 7.9 a-0.5 c-0.3 d-0.4 i-0.4 n1.9 r-0.3
konter 7.6 a-0.9 b-0.6 c-0.5 d-0.4 e-0.6 f-0.4 k-0.3 m-0.7 n0.7 o2.1 t0.5
konto 6.1 b0.6 c1.0 d-0.4 e-1.1 f0.7 g-1.2 i-1.4 j-1.1 k0.4 l1.3 n0.3 p0.9 q1.5 t1.2
konton 7.6 c-0.3 d-0.4 f0.5 i0.4 k-0.3
kontor 5.9 a-0.9 b1.1 e-2.0 f3.0 g1.7 h1.4 j-1.1 k1.3 m0.9 n0.9 o-0.3 p-0.9 q1.0 r2.9 s-1.2
kontot 6.5 a-0.7 c-0.3 d0.7 e0.4 f-0.4 g-1.2 i-0.3 j-0.8 k0.6 l2.8 n1.2 o0.5 p-0.4 q-0.3 r-0.4 s0.5 t0.9
kontou 7.4 a-0.9 c0.9 d-0.3 e-0.4 i-0.6 m-0.6 n-0.5 o2.2 p-0.5 q0.8 r0.4 s-0.4
kontra 6.7 a1.2 c0.5 d-0.5 e0.5 f-0.5 i2.0 j3.2 l-0.6 m0.6 o-0.4 p0.8
kontro 7.3 a-1.0 g0.5 h0.3 i-0.9 j0.5 l-0.5 o1.7 p-0.6 r0.5 s-0.4
konv 8.1 g0.5 i0.5 r0.6
konver 8.1 g0.5 i0.5 r0.6
kop 7.9 g-0.4
kopa 6.8 a-0.5 b1.0 c-0.8 d-0.5 e-0.5 g-0.6 h0.8 i-0.8 j-0.5 l1.1 m0.5 n1.5 o0.7 p-0.5
kopare 7.3 a-1.0 c-0.6 e0.4 f0.7 g-0.4 h0.5 i-0.5 k0.6 l1.1 n1.7 o0.8 p-0.4 q0.5 s0.3
kope 6.5 a0.5 c1.5 d-0.5 e1.3 f0.5 g-0.9 h-0.4 i-0.5 j1.5 k-0.6 m0.5 n1.1 p-0.6 s-0.6
kope+av 8.1 c0.5 e0.5 j0.6
koper 7.2 b-0.3 d-0.4 f0.5 g-0.3 n0.6 r0.6 s-0.3
kopet 7.4 a0.9 b0.7 c2.0 e1.5 g-0.4 i-0.8 j1.6 k-0.5 m0.5 n0.3 p-0.4 r-0.4 s-0.4
kopi 6.2 b0.7 c-0.4 d1.3 e-0.7 f2.7 g-1.6 i-1.5 j1.3 k0.4 m1.6 n0.5 o2.7 q0.7 r-0.7
kopi+pa 8.1 a-0.4 e-0.4 g-0.3 h0.6 k-0.3 n0.3 o2.8 q1.3
kopi+till 7.6 a0.7 b0.9 c-0.7 d1.3 f1.5 g-0.3 h-0.4 i-0.5 j1.1 l0.5 p0.5 s0.6
kopi+vart 8.1 d0.6 e0.5 j0.6 k0.5
kopia 6.8 b0.4 c-0.7 d1.0 e-0.6 f2.4 g-1.0 i-1.0 j0.7 k0.6 m0.6 o2.0
kopian 8.1 c-0.3 d0.4 e-0.4 f0.5 s1.0
kopier 7.9 d0.3 e0.3 j0.5 k0.4 s-0.3
kopior 7.9 b-0.4 c0.8 e-0.4 g-0.4 h0.5 j0.5 n0.4 o1.5
kopl 7.9 a0.7 c1.4 d0.5 e-0.4 i1.5 j1.8 p0.5
koplag 7.9 a0.7 c1.4 d0.5 e-0.4 i1.5 j1.8 p0.5
kopp 6.5 a1.4 b-0.6 c-0.3 d1.6 e2.0 f2.3 g-0.5 j2.1 l0.5 m1.5 n-0.4 p-0.5 s-0.7
kopp+in 7.6 a0.9 c-0.3 d-0.7 e2.1 f2.3 g-0.3 i-0.5 j1.0 s-0.3 t0.5
kopp+kaff 7.9 a0.4 d1.0 i0.3 j0.4 m0.9
kopp+till 7.6 d1.0 g-0.5 j1.2
koppla 6.8 a0.9 b-0.4 d0.8 e2.0 f2.5 g-0.3 j1.9 l0.6 m0.8 n-0.4 p-0.4 s-0.7
kopt 6.3 c0.6 e-0.4 f0.6 i0.4 o0.6 p1.9 q0.5 r0.8 t-0.3
kopt+en 7.9 b0.9 d-0.4 i0.4 k0.4 l0.4 o0.4 p1.2 r0.5
kopte 7.3 a-1.2 b-0.3 e-0.6 f0.7 m0.5 o0.4 q0.9 r0.9
kopv 8.1 c-0.3 g-0.4 l0.8
kopvil 8.1 c-0.3 g-0.4 l0.8
kor 5.6 a-2.7 c-0.4 d-0.4 h4.2 i0.4 j-1.2 o0.3 p-0.9 q0.6 r1.2 s-1.6 t0.6
kor+en 8.1 g-0.7 i0.8
kor+ett 7.9 a-0.3 g0.5 h1.3 i-0.5 k0.3 l0.5 m-0.3 q0.8 r0.3
kor+pa 7.6 a-0.6 d-0.4 e0.4 g1.3 h1.1 i-0.3 l-0.5 m0.5 n-0.3 o0.4 q-0.3 r-0.6 t0.8
kor+vi 7.3 a-0.9 d0.4 f0.3 g0.5 h-0.7 k-0.4 m0.4 o-0.3 q0.9 s-0.4 t0.7
kor+vida 8.1 d-0.3 f-0.3 i-0.4 m0.5
kora 6.7 a-1.1 b0.9 d-1.2 e-0.6 g0.9 h1.4 j-0.5 k1.0 m0.9 o-0.4 p-0.5 q1.4 r0.6 s-0.7 t1.7
kore 7.6 a1.2 c0.7 e0.8 g-0.4 i1.5 r0.4 s0.7
koren 8.1 a0.6 c0.8 e0.5 i0.9 s0.8
korj 8.1 a0.5 b0.4 c-0.5 e-0.4 f0.5 k0.3 m0.6 o0.3 p-0.3 r0.3
korjou 8.1 a0.5 b0.4 c-0.5 e-0.4 f0.5 k0.3 m0.6 o0.3 p-0.3 r0.3
korn 7.3 a-0.8 c-0.4 i-0.4 n2.0 p-0.5 q-0.6 r0.4 s0.6 t-0.3
kornin 7.6 a-0.4 d0.6 h-0.4 i-0.3 k0.3 n2.0 p-0.5 q-0.5
korp 8.1 a0.7 e0.4 i1.4 p0.7
korpen 8.1 a0.7 e0.4 i1.4 p0.7
korr 6.4 b-0.9 c0.9 d0.5 e0.8 f0.9 g-0.4 i0.5 k-0.7 o-0.4 p-0.5 r-0.8 s-0.3 t0.4
korr+garn 7.6 a-0.4 b-0.6 e0.6 l0.4 o-0.4
korrek 7.3 c1.0 h0.5 k-0.5 n0.7 q0.4 r-0.3 s-0.3
korrid 8.1 a0.4 e-0.4 i0.4
korrla 7.3 a-0.4 b-0.8 d0.4 e0.7 g-0.4 h-0.3 k-0.5 l0.3 o-0.5 s0.4
kors 7.3 a-1.3 b0.9 d-0.7 e-0.8 i1.1 l-0.4 m-0.4 n-0.9 o0.3 p-0.4 q1.1
korsor 8.1 b0.5 o0.4
kort 5.5 a-0.5 c-1.1 d-0.9 e0.8 g0.4 h2.2 i1.2 j-0.4 l0.7 m0.5 n0.4 o1.4 q0.6 r1.5 s-1.5 t0.9
kort+ar 8.1 a-0.5 e0.3 h0.8 i-0.3 k1.0 o0.3 q-0.3 r-0.4
kort+en 8.1 a0.7 d0.6 e1.2 i1.4
kort+och 8.1 b0.8 c-0.5 i0.8 k0.6 l0.8 o0.7
kort+pa 8.1 e-0.3 h0.7 n0.3 r0.4 t0.3
kort+svar 8.1 a-0.4 e-0.3 i-0.3 l0.8 n0.3 o0.5
korta 7.6 a-0.4 b-0.5 c-0.4 d0.4 g-0.9 k0.4 l0.9 o0.5
kortet 7.4 a-0.6 b-0.5 f0.4 g-0.3 h-0.4 m0.7 p-0.4 q0.6 r-0.4
korv 7.4 f-0.4 h-0.3 i-0.7 l-0.4 p0.6 q-0.3 s-0.3
kost 5.2 a0.9 b4.4 d-0.7 e0.8 g-0.7 h1.9 i0.6 j1.7 l0.7 o1.3 q-1.1 r0.4 s-1.0
kost+ar 8.1 b0.8 g0.5 i0.6 p0.6 r0.5
kost+det 7.6 a-1.3 b-0.6 c-0.4 d0.4 e0.4 g-0.7 h1.3 i-0.5 l0.5 m-0.5 n-0.4 o0.7 s-0.4
kost+for 7.3 b0.7 e0.8 f-0.3 g-0.4 j0.7 m-0.4 o-0.3 q-0.3 s-0.3 t0.6
kost+med 8.1 a-0.3 b-0.4 e-0.7 f0.3 h0.6 n0.5 o0.4 q0.3 r0.4
kost+mer 8.1 a0.6 b1.8 c-0.4 d-0.6 g-0.3 m0.6 r0.4
kost+mig 8.1 a0.3 b1.1 e0.3 i1.3
kost+och 7.3 a0.4 b0.4 c-0.5 d-0.5 g-0.5 h-0.3 i0.3 j0.8 k0.3 p-0.4 s0.9
kost+oss 8.1 a0.7 c1.7 e-0.4 j0.9 p0.5
kosta 7.2 a-1.4 b-0.7 d-0.8 e-0.5 g0.7 h1.0 i-0.9 j-0.4 m-0.5 o0.8 s-0.5
kostad 7.3 a0.6 b0.9 c1.1 e1.3 j1.3 l0.8 o0.4 p0.3 s-0.4
kostar 6.2 a1.8 b4.2 c-0.4 d0.8 e-0.4 g-1.5 h0.7 i1.3 j-0.9 l0.5 n-0.5 p-0.3 q-0.5 t0.4
kostna 6.2 c-0.8 e1.1 f-0.6 h0.4 j1.7 o1.1 q-0.4 r0.8 t-0.5
kostym 8.1 a-0.4 b0.4 d-0.5 g0.3 h0.3 q-0.5 r0.5 t0.4
kott 7.6 c0.4 d0.6 g1.2 i-0.3 s0.8
kottbu 8.1 a0.5 c0.4 d0.6 i-0.3 s0.9
kr 5.0 a1.2 b2.4 c-0.5 d0.4 e1.3 f0.6 g-1.4 i-1.6 j1.8 l0.8 m3.8 n-1.1 o0.3 q6.3 r-0.4 s-0.3 t-0.4
kr+for 6.8 a0.9 b0.8 c-0.9 d-0.4 e1.4 f0.7 h0.4 j-0.5 l-0.5 m3.3 n-0.5 o0.3 p0.6 s0.9
kr+fran 8.1 a-0.5 b-0.3 f-0.3 l0.6 m-0.3 o0.5 q1.1
kr+gick 7.9 a-0.9 b0.3 c-0.3 f-0.3 g0.4 p-0.5 q2.1 r0.5 s-0.4
kr+har 8.1 a0.4 d0.8 e0.4 f0.6 j0.5 k0.4 m0.6
kr+i 7.2 a1.0 b2.1 c0.8 f0.6 g-0.4 i0.6 j0.7 l0.8 m-0.5 o-0.3 p0.9 q0.3
kr+och 7.9 a0.7 b0.8 e1.5 j0.5 m-0.5 p-0.4
kr+per 7.6 b0.7 i-0.3 k-0.4 m-0.4 p-0.3
kr+styc 8.1 a0.3 d1.1 e0.9 l0.4 m-0.5 o0.5 q0.6
kr+till 8.1 a-0.3 e-0.4 g0.4 h-0.4 l0.3 n0.6 o0.4 q0.3 r0.3
kraf 6.9 a1.5 c1.6 e-0.4 g-0.8 i-0.3 j-0.4 l-0.3 p-0.5 q-0.5 s0.4
krafts 7.9 a0.8 c1.1 e-0.4 k0.5 s-0.4
krag 8.1 g0.4 h0.7 l0.4 r0.6
krak 7.9 c0.5 d-0.4 e0.3 h1.2 i0.4 k0.8 o0.6
kram 6.2 a-2.5 c-0.4 d-0.7 e-0.9 f-0.6 g3.5 h1.1 i0.7 j-0.3 k-0.4 o-0.3 p-0.6 r2.2 t-0.3
kram+fran 7.9 a-0.4 d-0.5 e-0.3 g0.8 h0.6 r0.8 s0.6
kramar 7.2 a-0.9 d-0.4 e-0.7 g1.6 h0.4 i-0.4 l0.5 r1.3 s0.4 t-0.5
kran 6.7 a-0.5 b0.5 c-0.7 e0.8 g1.2 h-1.2 i-0.6 k0.6 l1.1 m0.8 p0.3 q-0.3 r0.7 s-0.6 t0.4
kran+i 8.1 a-0.6 c-0.4 h-0.4 k0.5
krange 8.1 a-0.5 c-0.3 g0.4 h-0.5 l0.8 m-0.3 n-0.3 o0.6 q-0.4 r0.5
krangl 7.9 a0.4 b-0.3 e1.0 h-0.4 k0.4 p0.9 r0.9 s-0.4
kranka 7.9 e0.5 j0.6
kras 7.3 a2.8 b0.4 c0.5 d-0.4 e1.8 g-1.0 i1.0 k1.0 l0.4 n0.5 r-0.3 s-0.4
kras+sa 8.1 a0.8 c0.7 e0.7 g-0.4 i0.5 k1.5 l0.4 n0.5
krasch 7.6 a1.8 b-0.3 d-0.4 e2.1 g-0.4 i-0.3 k1.1 l0.5 n0.6 p0.3
krav 5.3 a1.0 b-0.5 c0.5 d-1.0 e0.8 g-1.8 h0.4 i-1.3 j5.4 l0.4 m0.5 p0.5 s-0.9 t0.6
krav+ar 8.1 a0.4 e-0.3 j0.9 m0.6 p0.6
krav+att 7.9 c-0.4 e-0.8 m-0.3 o0.8
krav+av 8.1 e0.6 j0.5
krav+er 7.9 a0.5 c0.5 e0.6 g-0.4 j1.6 p-0.4 s0.7
krav+ersa 8.1 a0.4 e0.4 j0.9 p1.0
krav+mot 8.1 a0.8 e0.6 i-0.3 j1.5 p-0.3
krav+om 7.9 a0.6 d0.4 e-0.5 j0.9 m0.6 p-0.4
krav+pa 7.4 b0.8 e-0.4 f1.1 g-0.3 j0.5 p-0.4 q-0.5 t0.4
krav+peng 7.9 a-0.7 b-0.5 c-0.4 o-0.3
krav+skad 8.1 a-0.4 c-0.3 e0.8 h0.6 i-0.3 n0.4 o0.4
krav+till 8.1 d0.9 h0.4 m0.6 p0.5 q0.6
krava 7.3 a0.7 c0.7 e0.9 g-0.5 j1.9 m-0.3 p-0.5 s0.5
kravas 8.1 e0.6 j0.5
kravbr 7.3 d-0.4 e0.9 g-0.4 i-0.5 n-0.4 o-0.7 p0.3 q0.9 r0.5
kravde 8.1 a-0.5 h0.6 n0.4 o0.4
kraver 6.6 a-1.0 b-0.7 d-0.4 e-0.6 f-0.4 g-0.5 h0.7 j0.6 k0.4 m-0.4 o0.3 s-0.7 t0.3
kravet 6.9 a1.2 b-0.6 c0.8 e-0.7 f0.5 g-0.5 i-0.8 j2.1 m1.5 p0.7 q-0.5
kravsk 8.1 e0.8 j0.6 p0.6
krea 8.1 b0.5 s0.6
kreati 8.1 b0.5 s0.6
kred 6.3 a0.6 b0.5 c-0.4 d0.3 f0.6 g-1.0 i-0.7 j-0.4 m5.7 n0.6 o1.2 p-1.2 q1.4 s-0.7 t1.0
kred+den 8.1 a0.8 b0.3 f0.4 m1.6 q0.5 t0.7
kred+och 7.6 b0.8 d0.7 e1.8 f2.8 g-0.5 i-0.4 k0.4 l0.8 m1.4 n0.3 p-0.3 q0.6 s-0.3
kred+pa 7.9 a0.8 e-0.5 h-0.3 i0.3 j0.5 m1.4 n1.0
kredit 6.3 a0.6 b0.5 c-0.4 d0.3 f0.6 g-1.0 i-0.7 j-0.4 m5.7 n0.6 o1.2 p-1.2 q1.4 s-0.7 t1.0
kret 7.9 f0.4 g-0.4 i0.4 n1.3
kretse 8.1 e-0.3 i0.5
krig 8.1 e-0.5 j-0.4 n0.6 s-0.4
krim 7.9 a1.9 g-1.8
krimin 8.1 a0.7 g-1.4
kris 6.2 c0.4 d-0.6 e1.3 g1.1 h1.6 i0.4 j-0.4 k2.1 l0.6 n0.8 p0.8 q0.4 r1.8 s-0.5 t0.4
kris+ar 8.1 a-0.3 c0.3 g0.7 k1.3 r0.9
krista 7.2 a-0.6 g0.9 h0.8 l0.4 r0.6
kriste 7.6 c-0.4 e0.7 l0.5 n0.9 p0.5 q0.3 r0.6 t-0.4
kristi 7.3 a1.0 c0.3 e0.8 h0.4 i0.8 l-0.4 m0.4 p0.7 r0.5
krit 7.9 c-0.3 h-0.3
kroc 7.4 a-1.1 b0.5 c0.8 f0.8 g-0.9 h-0.7 i-0.5 j-0.4 k4.4 m0.4 o0.8 p-0.4 q-0.4 s-0.3 t0.5
krock 8.1 a-0.3 e-0.4 f0.5 k2.2 m0.6 o0.5
krocka 7.9 a-0.9 b0.7 c0.9 f0.3 g-0.8 h-0.5 i-0.4 k2.5 o0.4
krog 7.4 a-0.7 d-0.6 g0.8 h-0.4 l0.3 m-0.4 p0.5 r0.5
krog+i 8.1 a-0.7 d-0.5 g0.5 l0.5 r0.9
krogar 7.9 d-0.4 m-0.3 n0.3 p0.7 r0.4 t-0.4
krok 8.1 c0.6 d0.5 q0.5 t0.7
krokar 8.1 c0.6 d0.5 q0.5 t0.7
kron 5.2 a0.9 b2.3 c0.4 d0.3 e-1.0 f-0.7 g-1.2 h-0.7 i-2.3 j1.8 k-0.6 l1.1 m1.9 n0.8 o1.1 p1.7 q0.6 s-0.8 t0.4
kron+dare 8.1 a0.7 c1.1 g-0.3 p1.1 s0.7
kron+for 7.2 a0.6 b2.0 e-1.2 j-0.4 k-0.5 m0.6 p0.6 r-0.4 s-0.3
kron+har 7.9 a-0.5 e0.3 h0.4 k-0.3 r0.3
kron+i 7.6 a0.5 b1.2 c-0.3 f0.3 h-0.6 k-0.4 l0.3 m1.3 p0.4 r-0.4 s1.0 t-0.4
kron+och 7.6 g-0.4 j0.7
kron+om 8.1 a0.7 e0.4 j1.0 p0.8 s0.6
kron+pa 8.1 f0.4 i-0.3 p0.4
krona 7.4 a-0.4 c-0.7 d0.6 e-0.3 g1.2 i-0.3 j-0.4 k-0.4 l0.7 r2.5 t-0.5
kronan 7.9 c0.8 k0.4 l0.7 n0.9 o0.5 t0.8
kronik 7.4 b0.7 g-0.4 i-0.3 j-0.4 k0.4 m-0.3 p1.3 r-0.3 s1.5
kronof 6.1 b-1.0 d0.4 g-0.9 i-1.0 j3.0 n-0.3 p0.9 q-0.5 s-0.9 t-0.7
kronor 6.0 a1.6 b2.6 d-0.5 e-1.0 f-0.6 g-1.0 h-0.9 i-1.0 k-1.4 m3.0 o1.3 q1.4 r-1.0 s-0.9 t0.5
krop 8.1 a-0.6 g1.2
kropp 8.1 a-0.6 g1.2
kruk 8.1 a-0.4 b0.7 g-0.4 m0.4
krya 8.1 a1.2
kul 5.3 a-3.0 d-0.5 g4.5 j-0.4 m-0.4 p0.9 q-0.4
kul+att 6.9 b-0.4 c-0.7 f-0.4 i-0.3 j-0.3 p0.4
kul+med 7.3 b0.7 p1.0
kul+och 8.1 g0.4
kul+om 8.1 g0.4
kult 6.6 a0.7 b-0.4 c-0.4 d-0.6 g0.5 h1.7 i-0.7 l0.5 n1.2 o-0.5 p-0.4 r1.1
kult+och 8.1 e-0.3 l0.8 n0.7 q-0.4 t0.6
kultur 6.7 a0.8 b-0.3 c-0.3 d-0.4 e0.3 h1.8 i-0.6 l0.6 m-0.4 n1.3 o-0.6 p-0.3 r0.5
kuml 8.1 a0.4 c0.5 d0.5 g-0.5 h-0.5 k1.3 m-0.3 o-0.3
kumla 8.1 a0.4 c0.5 d0.5 g-0.5 h-0.5 k1.3 m-0.3 o-0.3
kund 4.4 c-1.3 d5.0 e-0.3 f1.0 g-1.5 h-0.7 i-0.4 k2.7 l2.8 m-0.5 n0.7 o-0.4 p-1.4 q0.9 r0.6 s-1.2 t1.7
kund+ar 8.1 a0.4 b-0.4 d1.9 g-0.3 i-0.3 k0.5 l0.5
kund+det 7.9 a0.5 e1.0 f0.5 k-0.3 n0.7 r0.4
kund+du 8.1 a2.3 g-1.1
kund+elle 8.1 o0.6
kund+gora 8.1 d0.7 e0.5
kund+ha 7.9 a0.7 c-0.3 d1.5 i0.6 j0.7 s0.5
kund+har 7.9 a-0.4 b0.3 e-0.5 l1.2 n-0.5 r0.6
kund+i 7.4 a-0.5 b-0.3 d0.3 f0.3 i-0.6 m1.1 n0.6 o-0.4 p-0.4 q0.7 t1.0
kund+inte 7.3 a-1.1 c-0.7 d0.3 e-0.8 g0.7 h0.4 i-0.4 j-0.3 k-0.3 l0.5 n0.4 p-0.5 r0.5 s-0.4 t-0.5
kund+och 7.4 c0.6 d0.9 g-0.4 h0.4 i0.7 l1.2 n0.9 o-0.4 s-0.4
kund+ocks 8.1 d0.5 e-0.3 i0.5
kund+pa 7.3 d0.9 e0.4 f0.7 g-0.6 i-0.4 j0.4 k0.3 m-0.4 p-0.3 r-0.4
kund+past 8.1 a0.3 d-0.3 e0.5 j0.9 q0.4 s0.7 t0.3
kund+som 7.0 a-1.2 d-0.9 e-1.1 f-0.5 g-0.5 i-0.5 j-0.4 k0.3 l1.3 n-0.4 o-0.6 p-0.5 q-0.7 r-0.4 s-0.4
kund+till 7.6 a-0.9 c-0.6 d-0.4 e-0.5 i-0.3 j-0.3 k0.9 n0.4 p-0.5 q-0.6 r0.6 t0.4
kund+vi 7.4 a-0.7 b0.7 d0.6 g1.4 h-0.3 i0.7 m-0.5 n-0.4 p1.2 q0.5
kundan 8.1 a0.5 d0.8 f0.4 i0.4 p0.8
kunde 5.7 b1.3 c-0.8 d0.9 g2.2 h-0.7 l0.6 m-0.6 o-0.5 p0.9 r1.0 s0.6 t-0.6
kunden 6.7 a-0.7 c-0.6 d0.7 e-0.4 g-0.8 h-0.7 i0.4 j-0.5 m-0.3 n0.4 o-0.4 p-0.6 r-0.4 t2.7
kunder 6.1 b0.7 c0.4 d2.1 e-0.3 h-0.6 j-0.9 k0.4 l1.9 n0.4 o0.4 p-1.3 q1.2 r1.4 s0.7 t1.2
kundfo 8.1 a-0.4 e-0.6 l0.4 m0.4 t0.3
kundnu 7.9 b-0.5 d0.6 e0.6 m-0.5 o0.6 q0.6
kundom 8.1 a-0.3 n0.4
kundre 7.9 a2.5 d1.4 e2.0 f0.5 g-1.2 i1.1 j0.5 k0.4 r-0.3
kundti 7.9 a0.5 d0.9 i-0.4 j0.7 k0.4 s0.3 t-0.4
kundtj 6.9 a-0.4 b-0.6 d-0.3 f0.9 g-0.9 i-0.7 j-0.5 l0.8 m1.0 o-0.4 r-0.3 s-0.6 t0.4
kung 6.6 a-0.6 b0.4 c0.9 d-0.3 g2.6 s0.6
kung+ar 8.1 g0.7
kung+och 8.1 g0.4
kunn 5.8 a-1.2 b0.5 c-1.3 d-0.3 f1.0 g-0.8 i-1.1 j-0.7 k0.7 l1.7 m0.7 n0.3 o1.3 p-1.1 q0.6 r0.5 s-0.8 t-0.5
kunn+beta 8.1 a-0.4 f0.7 h-0.5 i-0.3 l1.8 o0.3
kunn+fa 8.1 a-0.4 l1.3 n0.4 r0.4
kunn+gora 7.2 a0.6 r0.5
kunn+lagg 8.1 c0.3 e0.3 q-0.3 t0.4
kunn+leva 8.1 c0.7 e0.6
kunn+rakn 8.1 c-0.4 e0.5 g-0.3 h-0.3 i-0.3 l-0.4 o-0.3 r0.5
kunna 5.9 a-1.2 b0.5 c-1.9 f0.9 g-0.7 i-1.0 j-0.7 k0.6 l1.6 m0.8 n0.3 o1.5 p-1.1 q0.4 r0.6 s-0.8 t-0.4
kunnat 7.6 c0.7 e0.5
kurd 8.1 a0.6
kurder 8.1 a0.6
kuri 7.6 b0.9 d0.5 f-0.4 h0.6 n0.7 o0.3 q-0.4 r0.4 s1.4
kurios 8.1 b1.1 e0.5 g0.3 h0.6 n0.4 r0.4 s0.8
kurire 8.1 c-0.3 d0.8 e-0.3 k0.4 n0.4 s0.7
kurs 6.1 b0.8 d0.4 e1.0 h1.0 i-0.8 j-1.0 k1.0 l-1.0 m-0.6 n0.7 o1.0 r0.7
kurs+for 8.1 d-0.3 h1.0 k0.7 n0.8
kurs+i 7.4 b-0.6 e1.0 h-0.6 i-0.4 j-0.4 l-0.4 m-0.4 o0.8 p1.1 r0.5 t-0.4
kursen 7.3 b0.6 d0.9 e-0.6 f0.4 g0.9 h0.6 j-0.3 k0.6 l-0.4 o-0.5 r0.4
kursle 8.1 b0.6 e0.5 i-0.3 n0.5 o0.4 r0.3
kurv 8.1 b-0.4 c-0.4 d-0.5 e0.3 f0.4 g0.3 n0.3 r0.8
kusi 6.9 a1.6 b-0.3 d-0.8 e0.5 f0.6 g-0.5 h0.4 j0.4 r-0.5 s0.5 t-0.3
kusi+ar 8.1 a0.3 e0.6 j0.6 s0.3
kusi+som 7.9 a0.6 f0.9 i0.8 r-0.3 s0.5
kusin 7.9 a0.6 e0.6 f0.9 j0.6 r-0.3 s0.4
kusine 7.2 a1.2 d-0.7 g-0.3 h0.4 i0.4 r-0.3
kuve 6.9 b-0.3 c-0.6 d0.4 e0.9 f-0.3 j-0.3 k0.4 m-0.5 n0.7 r0.4 s-0.6
kuve+och 8.1 a0.3 e0.7 k0.4 p0.8
kuvert 6.9 b-0.3 c-0.6 d0.4 e0.9 f-0.3 j-0.3 k0.4 m-0.5 n0.7 r0.4 s-0.6
kval 5.1 b1.1 c0.5 d1.0 f0.8 g1.5 i-0.7 j-1.0 k-0.4 m0.8 n2.0 p-1.3 q2.0 r1.1 s0.6 t2.5
kval+fran 8.1 g-0.4 q1.2
kval+nar 7.9 n0.8 q0.9 r0.3 t-0.4
kval+pa 8.1 b0.5 g0.4 s0.4
kval+sa 8.1 b0.4 g0.4 n0.8 o-0.4 r0.5 t1.0
kvalit 7.4 b-0.5 c0.6 d0.4 e0.9 f0.9 g1.4 r0.5 s0.8
kvall 5.6 b1.0 c0.9 d1.1 e-0.7 f0.7 j-0.8 m0.8 n1.9 p-0.7 q1.1 r0.5 s0.4 t3.2
kvalla 7.9 a-0.4 g0.5 k-0.4 o0.4 s-0.3
kvalle 6.8 a0.5 b0.5 e0.6 f-0.5 g1.3 i-0.5 k-0.5 l-0.4 p-0.4 q0.9 r1.1 s-0.3 t-0.4
kvalls 7.4 b0.6 c-0.3 e-0.5 g-1.1 h0.6 n0.6 r-0.4
kvar 4.8 a-0.7 b1.5 c-0.7 d-0.3 e1.4 f1.5 h0.7 i1.0 j-0.6 k1.5 l-0.6 n0.9 o-0.5 p2.5 q3.1 s-1.9 t1.0
kvar+att 7.6 a0.8 b-0.4 e2.1 g0.3 m-0.3 p2.2
kvar+har 8.1 i0.4 j0.4 l0.3 n0.3
kvar+hos 8.1 a0.7 b1.4 e-0.3 i1.1 j0.6 p0.7
kvar+i 6.7 b-0.4 e0.8 f0.4 g-0.8 h-0.4 j-0.4 l-0.6 n-0.7 p1.2 r-0.5 s-0.6
kvar+men 8.1 b0.6 c0.3 h-0.3 m0.3 q-0.4
kvar+och 7.2 a-0.6 c-0.5 g0.5 h0.3 i-0.5 k0.9 n-0.7 r0.9
kvar+pa 7.3 a-0.6 c1.1 e0.9 f1.1 g-1.0 h0.4 j-0.3 l0.4 s-0.5
kvar+till 7.6 a-1.0 c-0.4 e-0.7 g1.6 h1.2 i0.4 k0.4 p-0.3 q0.9 r1.0 t-0.4
kvarne 8.1 e0.8 j0.7
kvart 7.0 a-0.4 b1.1 e-0.8 g1.0 h0.7 k0.6 m0.3 n-0.3 p-0.5 q0.4 r1.2 t0.3
kvarta 7.0 a0.9 b1.4 c-0.7 e1.0 f0.5 g-0.5 i1.3 l-0.5 m0.6 q1.5
kvarte 7.9 g0.3 h0.4 l-0.3 m-0.4 o0.6 q0.6 r-0.3 t-0.5
kvin 6.8 b0.3 g1.1 m0.4 n0.4 q-0.3
kvin+som 7.6 k0.3 m0.3 r0.5
kvinna 7.4 a0.3 g0.6 r0.3
kvinno 7.3 a-0.4 b0.4 g0.6
kvis 7.9 d-0.4 e-0.4 f0.9 i0.3 j-0.4 k0.6 m1.2
kvist 8.1 d-0.3 e-0.3 f0.9 h0.4 j-0.4 k0.6 m1.3
kvit 6.2 b1.0 c-0.4 d-0.5 l0.5 n0.6 o-0.6 p1.6 q3.5 r0.6
kvit+ligg 8.1 a-0.4 e-0.4 l0.5
kvit+pa 7.6 a0.3 b1.0 e-0.8 g-0.4 k-0.4 p0.3 q1.3 r-0.7 s0.6
kvitt 8.1 a0.3 f0.6 h0.8 k0.6 l0.4 m0.9 p-0.4 q2.5 t0.6
kvitta 7.6 a1.1 b0.7 e1.4 i0.5 j1.0 m-0.3 p2.7
kvitte 7.4 a0.4 b-0.5 g-0.4 j-0.3 n0.3 p0.4 s0.5 t-0.4
kvitto 6.9 a-1.4 b0.8 c-0.6 d-0.5 e-1.2 f-0.7 g0.7 i-0.6 j-0.4 k-0.4 m-0.5 o-0.5 p-0.7 q2.7 r1.2
kvm 8.1 h0.3 m0.3 n-0.3 s0.7 t0.8
kyle 7.6 d0.3 e0.3 g1.2 s0.4
kylen 7.6 d0.3 e0.3 g1.2 s0.4
kyls 7.6 a0.7 b0.6 e0.9 g-0.4 i-0.3 j0.4 p1.2
kylska 7.6 a0.7 b0.6 e0.9 g-0.4 i-0.3 j0.4 p1.2
kyrk 6.2 b0.4 c1.6 e1.3 f0.4 h1.7 j-0.7 m-0.6 n0.4 o1.1 q1.3 r0.9 s0.5 t1.6
kyrk+och 8.1 c0.6 e-0.4 f0.6 h0.8 n0.8 r-0.3
kyrkan 7.6 a-0.5 d0.4 e-0.3 f0.4 g0.7 h1.0 o0.4 r1.5
kyrkog 7.9 a0.6 b0.8 e0.3 g-0.3 h-0.3 p0.8 q-0.3 r-0.4 s0.6 t0.5
kyrkoh 8.1 a0.5 c0.6 d-0.3 e0.5 f0.6 p0.9 s0.7
kyrkor 8.1 a-0.9 g-0.4 k-0.3 p-0.5 r0.5 t0.3
kyrkva 7.9 a0.3 e1.5 g0.8 h0.5 k-0.4 r0.8 t1.0
l 8.1 a-1.2 g0.6
la 7.2 b0.8 d-0.5 e0.5 f0.8 g-1.1 h0.4 i0.8 k-0.3 n-0.3 p-0.3 r0.5
lack 6.7 a1.4 c0.7 d-0.6 e1.6 f0.4 j1.2 k-0.3 p0.6 t0.7
lack+ner 8.1 e0.8 p0.4 s0.7
lacker 7.4 a0.9 c0.7 e0.8 g-0.5 i-0.3 j0.6 k-0.3 r-0.7 s0.4 t1.0
lada 7.2 a-0.5 d-0.5 e-0.3 h1.8 i-0.4 j-0.3 n0.9 o0.6 p-0.3 r0.6 s-0.4
ladan 7.6 a-0.6 d-0.4 h1.5 i-0.3 k-0.5 n1.2 o0.7 q0.5 r0.8 t-0.4
ladd 7.0 g0.6 r-0.3
ladd+ner 7.9 r-0.4
ladd+upp 7.9 c0.4 e0.6 g0.5
ladda 7.6 r-0.3
laddar 7.9 a-0.4 g0.4
lade 7.3 c-0.4 d-0.6 s1.2
lade+ut 8.1 a0.4 e0.7 j0.4 s1.0
lado 7.4 a0.7 b0.8 e2.2 h-0.6 i0.4 k-0.5 m0.6 o0.3 p-0.4 q0.5 r0.3 t0.4
ladorn 7.6 a0.5 b0.8 e1.7 h-0.6 i-0.4 k-0.5 m0.6 o0.4 p-0.3 q0.6 r0.4 t0.4
ladu 8.1 a-0.4 d0.3 l1.5 s0.7
laduga 8.1 a-0.4 d0.3 l1.5 s0.7
lag 6.2 a1.3 b0.6 c-0.5 d-0.4 e2.9 f-0.7 g-0.7 i-0.8 j0.6 k0.3 m1.5 n-0.5 q0.7 r0.4 t-0.6
lag+i 8.1 a0.3 b0.8 d-0.3 e0.8 g-0.4 i-0.3 o-0.4 q1.5
lag+nere 8.1 a0.5 b0.9 e0.4 s0.6
laga 6.5 d0.9 e0.9 g-0.6 h-0.4 i-1.3 j0.7 k0.7 p0.9 r-0.4 s0.9 t0.6
lagar 7.4 c-0.4 d1.2 e0.7 g0.4 i-0.5 p0.3 r-0.3 s1.2
lagarn 8.1 a-0.3 e-0.4 g-0.4 s-0.4
lagb 8.1 c0.5 d0.5 j0.6
lagbok 8.1 c0.5 d0.5 j0.6
lage 5.6 b0.4 c0.6 e-0.7 f-0.8 h0.4 j0.7 k1.2 l1.8 m-0.3 o-0.5 p-1.0 r1.7 s0.4
lage+ar 7.9 b-0.4 c-0.3 d-0.6 e1.0 h-0.5 j0.8 l1.4 n-0.3 p-0.4
lage+ger 8.1 a0.4 c0.7 d1.0 e-0.5 j1.0
lage+i 7.9 d-0.4 e-0.5
lage+och 8.1 a0.3 c0.5 d-0.3 e-0.3 i0.6 r0.4 t0.3
lagen 7.9 c0.6 d1.0 e-0.7 j0.9
lagenh 7.3 a0.6 c0.6 i0.4 j0.3 p0.5 r-0.5 s1.3
lager 7.4 a-1.0 c-0.4 d-0.3 e-0.5 f-0.4 g1.1 i-0.4 j-0.3 l0.6 o-0.6 r0.9
lagera 8.1 c-0.4 d0.4 h-0.4
lagerl 8.1 d-0.5 e-0.5 h-0.4 n0.3 r0.5
lagerp 8.1 c0.6 h0.5 i0.6 r0.4
laget 6.8 b0.8 d-0.6 e0.7 h0.7 i-0.8 k1.6 l2.3 p-0.9 q0.8 r0.8 s-0.6 t0.7
lagf 7.9 a-0.6 d-0.4 e0.4 f-0.3 g-0.4 l0.3 n0.3 o0.4 p-0.3
lagfar 7.9 a-0.6 d-0.4 e0.4 f-0.3 g-0.4 l0.3 n0.3 o0.4 p-0.3
lagg 4.6 a0.4 b0.8 c-0.4 e-0.8 f-0.8 g-1.0 h2.2 i0.7 j-1.1 l0.8 m0.5 n2.2 o0.6 p-0.9 q0.3 s1.1
lagg+den 8.1 b0.4 d0.3 n-0.5 o0.8 r-0.3
lagg+i 8.1 a0.4 e0.5 g-0.4 l0.3 n1.1
lagg+in 6.8 a-0.7 b1.1 c-0.4 e-0.4 h0.7 i-0.7 k1.0 n1.7 p-0.5 r0.5 s-0.3
lagg+jag 8.1 a0.4 d0.8 e-0.3 s1.0
lagg+lank 6.7 s-0.3
lagg+mig 8.1 a-0.4 d0.4 e0.4 g0.8 i0.5
lagg+ned 8.1 g-0.7 i0.5
lagg+ner 7.4 c0.4 e-0.6 i2.6
lagg+pa 7.9 d-0.4 e0.6 f-0.3 g1.5 h1.1 l0.3 n-0.4 o0.8 q-0.5 t0.9
lagg+till 6.1 a-1.1 e-0.5 g0.7 h3.3 i-1.0 j-0.8 l0.4 n0.6 p-0.5 r0.4 s-0.4
lagg+upp 6.4 b-0.7 d-0.5 e0.7 f-0.9 h-0.4 i-0.7 j0.5 l0.8 n0.9 p0.8 r0.7 s1.6 t0.5
lagg+ut 6.7 b-0.5 g-0.6 h-0.7 i-0.9 l0.5 m0.6 n-0.4 p-0.4 r-0.4 s1.1
lagga 5.3 b1.9 e-0.6 f-0.7 g-1.6 h0.9 j-0.6 m0.7 n0.5 o0.8 p-0.6 q0.9 r-0.4
laggas 7.9 b-0.3 g-0.3 h-0.3 i0.3 m-0.3 q-0.5 r-0.3
lagger 6.2 a1.4 d0.7 e0.4 f-0.6 g0.5 h-0.5 i1.1 j0.5 n1.6 o-0.4 p0.6 s2.0
laggs 8.1 c0.5 g-0.5 l0.8 s0.6
lagm 8.1 a-0.3 b-0.3 c-0.3 d-0.4
lagman 8.1 a-0.3 b-0.3 c-0.3 d-0.4
lagr 6.6 b-0.6 c-0.3 d1.9 h0.9 j1.0 k-0.4 m-0.4 n1.3 o-0.8 p-0.7 r-0.4 s-0.9 t0.6
lagr+rack 8.1 f0.5 n0.5
lagret 6.7 b-0.5 c-0.4 d2.1 g-0.9 h0.8 j1.1 k-0.4 n0.4 o-0.7 p-0.5 r-1.0 s-0.8 t0.7
lagt 6.1 a1.6 b1.9 c-0.4 d0.7 e1.7 f1.1 g-0.5 j-0.4 k0.3 m0.8 p1.5 q0.4 r-0.9 s1.6
lagt+en 8.1 a-0.5 e0.5 k0.8 l0.6 q0.4
lagt+till 8.1 a0.9 b-0.4 c-0.5 f1.2 i-0.3 p0.8
lagt+upp 7.6 a0.4 b0.8 e1.1 p0.6 q0.3
lagt+ut 7.6 a0.8 b1.5 d-0.5 e-0.6 s2.3
laka 7.2 a-0.5 d-0.5 e-0.3 h0.8 i-0.4 j0.5 m-0.4 n0.5 p-0.3 r0.9 s0.6 t0.9
lakare 7.9 g0.9 h0.6 j0.6 n0.9 r1.1 s0.5
lakt 8.1 d0.4 k-0.3 n-0.3 o0.6 r0.5
laktar 8.1 d0.4 k-0.3 n-0.3 o0.6 r0.5
lamm 7.6 b1.0 c-0.5 g0.9 h0.7 i0.5 k0.3
lamm+ar 8.1 b0.3 c-0.4 e0.5 g-0.4 h0.4 i0.6 l-0.4 t-0.3
lammko 8.1 a-0.6 c-0.4 g1.0 h0.4 l-0.3
lamn 4.9 a1.2 c1.1 d0.4 f1.1 g-2.6 h0.4 i0.6 j0.3 k1.8 p-1.1 q0.3 r-0.7 t0.3
lamn+ater 7.9 a-0.7 h0.5 i-0.3 k2.2 l0.9 q0.6 t0.4
lamn+den 7.6 q0.5
lamn+en 8.1 a0.5 e1.0 s0.9
lamn+er 7.9 a-0.4 c-0.5 g0.4 h-0.4 q-0.4 r0.6 s0.5 t-0.3
lamn+garn 8.1 a0.5 i0.6
lamn+i 7.9 e0.6 i0.6 p0.4
lamn+in 6.8 a1.2 c1.7 d0.4 e-0.3 g-0.5 m-0.7 n-0.8 o0.3 t1.2
lamn+list 8.1 e-0.3
lamn+nyck 8.1 f0.4
lamn+over 7.9 c-0.5 d-0.7 e0.6 f0.7 i-0.4 m0.7 p-0.3 s0.3
lamn+till 8.1 a0.6 d0.3 i1.3
lamn+ut 7.9 a0.8 c0.6 e-0.6 i1.4 n0.3 o-0.3
lamn+vi 7.9 a0.8 b0.8 d-0.4 g-0.4 i-0.5 j0.4 p1.3
lamna 5.8 a0.8 b-0.6 c0.7 e-0.9 f-0.4 g-0.6 i1.3 j-0.7 k2.1 o-0.7 p-1.1 q0.4 t0.6
lamnad 6.9 b-0.4 c0.6 j-0.3 n-0.3 p0.4 t-0.4
lamnar 6.3 b1.4 e-0.5 g-1.6 h0.6 i0.4 j1.3 m0.5 p-0.4 q-0.4 r-0.4
lamnas 7.4 a0.6 i0.3 s-0.4
lamnat 6.8 a1.0 b-0.4 c0.9 e1.1 f1.3 g-0.7 i-1.1 k-0.4 m-0.7 o0.3 q0.8 r0.7 t0.9
lamp 8.1 b0.7 e0.5 i0.9 n0.9 p-0.3 s0.6
lana 7.4 l0.4 m1.3 n1.3 r-0.3
land 6.5 a1.4 b1.2 c1.6 d0.7 e1.7 g-0.5 i0.4 k-0.7 l0.4 o-0.4 p-0.5 q1.0 s0.3
land+i 7.9 a0.5 b0.4 c0.7 d0.5 e0.7 g-0.3 h0.4 i0.4 q0.4
land+pa 7.9 a0.9 b1.3 c0.4 e1.1 i0.4 j0.7 q0.3
landad 7.6 a0.7 b1.7 c0.6 d-0.4 e1.2 i0.9 q0.4
lane 7.4 b-0.3 c0.4 d0.3 f-0.4 g-0.4 i0.5 k0.9 q-0.3 r-0.5 s0.5 t0.4
lanet 7.4 b-0.3 c0.4 d0.3 f-0.4 g-0.4 i0.5 k0.9 q-0.3 r-0.5 s0.5 t0.4
lang 4.2 a-0.3 b1.6 c1.7 d2.0 e1.0 f1.0 g-0.4 h-0.5 i-0.4 j-0.6 k1.5 l0.9 m-0.7 n1.0 o0.9 p-1.1 q1.3 r0.9 s-0.5
lang+an 7.9 a-0.3 b1.0 e0.8 g-0.6 k1.2
lang+ar 8.1 a0.6 g-0.3 i1.9 s-0.4
lang+det 7.9 a0.9 b-0.4 c0.7 d0.7 e0.8 g-0.4 i0.6 p0.5 r-0.4 s-0.4
lang+list 8.1 a0.6 e1.4 j0.5 n0.3
lang+nar 8.1 g0.4 h-0.3 l0.3 n0.5 r0.6 t0.6
lang+ner 6.2 b0.4 d2.3 i-1.0 j-0.4 k0.9 m-0.3 p-0.3 q0.4 s-0.7 t-0.4
lang+och 7.6 b-0.3 c-0.5 e-0.7 f-0.4 g0.7 m-0.3 n-0.4 o0.7 r1.0
lang+sa 8.1 a-0.7 b0.5 e-0.5 h0.3 q2.2
lang+seda 8.1 b1.1 c-0.3 g0.4 k0.4 m0.6 p-0.4 q-0.4 r0.5
lang+snac 8.1 a0.5 d0.7 i1.2 j0.6
lang+tid 7.4 a0.3 c1.3 d1.2 f1.5 n0.6 p-0.3 s-0.4
lang+till 6.8 a-1.1 e-0.6 g1.4 s0.5
lang+vi 8.1 a0.5 c0.5 i0.4 s0.6
langa 8.1 i0.4 j0.6
lange 5.0 b1.7 d-0.4 e1.0 g0.3 h-0.4 i-0.9 k1.0 l1.5 n0.7 o-0.6 q1.0 r1.5 s0.8 t0.8
langes 8.1 a-0.6 g0.9 r0.9 t0.3
langre 6.8 b-0.6 d1.0 f0.9 g-1.1 i1.1 n-0.3 o0.8 p-0.4 q-0.3 r-0.4 s-0.4
langsa 7.9 a2.2 b0.7 c2.7 e0.7 f0.4 g-0.8 h-0.3 i-0.4 o-0.4 q0.5
langst 6.1 a-0.3 c-0.3 d2.3 g-0.5 i-1.2 j-0.5 k1.1 o0.5 p-0.4 q0.5 r0.5 s-0.8 t-0.7
langt 6.8 c-0.4 d0.8 g-0.5 i1.0 j0.3 r-0.7 s-0.3
langta 6.5 a-1.3 g1.5
lank 5.9 a-0.8 b-0.7 c-0.6 d1.8 e0.6 f0.4 g-0.8 i-0.5 j-0.6 k0.5 o-0.5 p-0.5 q0.9 s-1.0
lank+pa 8.1 a0.5 c0.7 d0.6 f0.8 g-0.3 i0.4 r-0.4
lank+till 6.3 a-0.4 d0.9 e0.7 g-0.4 i-0.4 j-0.3 k0.5 q0.9 s-0.6
lanken 6.2 a-0.8 b-0.7 e-0.4 g-0.7 i-0.6 j-0.5 k0.4 o-0.5 p-0.3 q1.0 s-0.5
lans 6.3 a0.3 b-0.3 c0.9 e1.3 g-1.1 i0.5 j1.1 k0.9 l-0.6 m0.5 s0.6 t0.5
lans+har 8.1 f0.4 j0.6 m0.5
lans+och 8.1 i1.0
lanser 8.1 a0.5 c1.1 g-0.6 l-0.3 o0.5
lansfo 8.1 e0.4 j0.6 m0.7 n0.4
lansmu 8.1 f-0.3
lansst 6.8 e1.3 g-0.5 i0.3 j1.0 k0.9 n-0.5 t0.5
lant 7.3 c0.4 d0.4 g-0.3 h1.0 i-0.4 n0.4 q0.4 r0.4 s1.1 t0.6
lantbr 8.1 c0.5 e-0.4 s1.0 t0.9
lantma 8.1 d0.6 e0.3 g-0.6 n0.4 o0.6 p0.6
lapp 6.9 b-0.6 c-0.4 d-0.9 e0.9 f-0.4 g1.1 h-0.4 i-0.7 j-0.3 m0.7 p0.3 r2.4 t0.5
lappar 7.6 a-0.4 d-0.3 g1.0 i-0.4 k0.3 o0.4 r2.3 s-0.5 t0.9
lar 7.0 b1.0 c1.1 d0.5 f0.4 g2.3 i-0.4 j0.4 m-0.4 n-0.3 o0.3 p0.9 r0.4 s1.3
lara 6.3 a2.4 d0.5 e2.4 h-0.5 k1.0 m0.8 o0.9 q0.4 r0.7 s1.0
lara+i 8.1 a0.7 e1.0 m0.8 s1.3
larare 6.9 a1.9 c-0.3 e1.9 f-0.3 i-0.5 j-0.4 q0.4 s1.5
lararn 8.1 a0.9 c1.1 e0.5 g-0.4 o0.7 t0.3
lard 7.4 b1.5 c-0.4 e1.4 g-0.3 i-0.5 j0.5 n0.3 r0.5 s-0.4
lard+jag 8.1 a0.5 b0.9 e0.9 j0.6
larde 7.4 b1.5 c-0.4 e1.4 g-0.3 i-0.5 j0.5 n0.3 r0.5 s-0.4
larm 6.5 a0.5 b-0.4 c-0.4 d1.5 e0.6 f0.7 g-1.4 h0.7 j-0.6 k1.3 l0.7 m1.1 p0.6 t1.0
larmet 7.4 a-0.4 c-0.4 d0.8 e0.6 f-0.3 g-0.5 h0.4 l0.9 m0.5 o-0.4 p0.3 t0.6
larmko 8.1 a0.4 i0.6
laro 8.1 a0.5 d0.7 e0.3 f0.7 i0.8 m0.8
lars 7.2 c-0.4 d1.2 f1.8 g-0.6 i-0.8 j0.4 k0.7 p-0.3 q-0.3 s-0.4
lars+gora 8.1 e0.3 f0.7 i-0.4
las 6.6 a3.2 c-0.5 d0.9 e1.4 f0.5 g-1.2 h-0.5 j1.7 k-0.6 p-0.3 q-0.3 r-0.8 s0.6 t0.9
lasa 6.2 a0.8 b1.2 c1.2 e-0.5 f0.9 i1.0 j-0.6 k0.3 l-0.8 m0.7 n0.6 o0.4 q0.4 r-0.4 t-0.6
lasa+det 7.9 a0.5 c1.0 e0.3 i0.8 l0.3 s0.5
lasa+igen 8.1 a-0.4 f0.5 g-0.4 k-0.3 m0.8 n0.6 o-0.5 q1.0 r-0.3 t-0.3
lasare 8.1 a-0.6 c0.3 d-0.3 f0.4 l-0.3 o0.3 r0.5
lase 5.8 b-0.4 c-1.1 d0.6 e1.6 g-0.8 k0.6 l-0.7 m1.0 n0.9 p-1.0 q0.5 r-0.8 s0.9 t0.6
lase+bara 8.1 b-0.3 e-0.5 h-0.4 n1.1 q-0.5 r0.3
lase+inte 7.0 a-1.2 c-0.6 e-0.3 f-0.3 g-0.5 i-0.6 j-0.4 k0.3 l-0.5 n0.4 p-0.4 q0.5 s-0.6
lasekr 8.1 e0.3 s0.4
laser 6.1 a0.8 b-0.7 c-1.3 d0.7 e1.6 g-0.4 i0.7 j0.3 k0.4 l-0.3 m0.9 n0.9 p-0.7 r-0.7 s1.1
lases 7.3 a-1.0 b0.4 e-0.4 g-0.5 i-0.6 j-0.3 k0.4 l-0.6 o0.5 p-0.4 q0.8 s-0.6 t0.4
lask 7.4 a-1.1 g-0.5 n0.6 r0.7
laskig 7.9 a-1.0 g-0.9
lasn 8.1 b0.8 j0.6
lasnin 8.1 b0.8 j0.6
lass 7.0 a0.7 b1.1 c0.6 f-0.3 g-0.8 i0.7 k0.7 l-0.4 m1.2 p-0.3
lass+pa 8.1 b0.7 k0.6 m1.1
lasse 7.3 a0.3 b1.1 c0.6 f-0.4 i0.8 k0.7 l-0.4 m1.2 p-0.3
last 5.2 a-2.3 b-1.4 c1.0 d0.9 e-1.4 g1.7 h0.4 i-1.7 j0.8 k0.3 l1.1 m1.2 n1.1 p-0.8 r2.8 s-1.8 t-0.3
last+det 7.9 a0.5 b0.9 h-0.5 i0.5 p0.8 q-0.3 t0.4
last+din 8.1 c0.3 e0.4 g0.5 i-0.3 l0.4 n0.7 r0.4
last+er 7.6 a-0.9 d-0.5 e-0.6 g0.7 h0.5 n-0.4 o0.6 q0.4 r0.9 s-0.5
last+ert 8.1 a0.5 j1.1 s-0.3
last+hogt 7.6 a-0.5 b-0.5 c0.5 d0.3 g1.4 h-0.4 l0.6 q0.7 r1.4
last+i 7.9 e-0.5 k1.1 l0.7 q0.5
last+igen 7.9 b0.3 i0.5 j0.4
last+nago 8.1 c0.5 d0.5 e-0.4 j0.6
last+nu 8.1 e0.5 p0.8
last+och 7.9 a-0.8 c1.0 d-0.5 e-0.3 i-0.4 k0.7 l0.7 p-0.3 q-0.6 t-0.4
laste 6.2 a-1.8 b-0.4 d0.8 e-1.6 f0.5 g2.2 h0.8 i-0.4 j-0.8 l0.4 m0.3 n0.9 o0.5 r3.0
lat 6.1 b0.4 d0.5 e-0.4 f1.4 g-0.4 j-0.5 k-0.4 n-0.6 p-0.5 q0.4 r1.2
lat+det 8.1 d0.6 i0.6 s0.7
lat+er 8.1 a0.6 e0.4 f1.5 s0.5
lat+mig 7.6 a-0.7 e-0.5 g1.9 h0.4 q0.5 r1.3 s-0.3
lat+oss 8.1 a0.8 g-0.4
lata 6.9 b-0.6 g-0.7 h1.1 i-0.7 l0.7 m0.6 n0.5 p-0.7 q-0.3 t0.8
lata+bli 7.9 a-0.3 c0.3 d-0.5 i-0.3 l0.4 r0.6 s0.3
lata+det 8.1 a0.5 e0.4 j0.5
late 6.4 a-0.8 c-0.6 d-0.6 e0.6 f-0.5 g0.3 h1.0 i0.3 m-0.3 n0.3 q-0.4 s-0.6 t-0.3
late+sa 8.1 a-0.4 g0.4 l0.8
late+som 7.6 e0.8 g1.1 h0.5 n0.4 o-0.3 t-0.3
laten 7.6 a-0.7 g0.6
later 6.6 a-0.3 c-0.6 d-0.6 e0.7 f-0.5 g0.4 h1.0 i0.3 m-0.3 n0.3 q-0.4 s-0.6 t-0.3
lati 7.6 d-0.4 o0.4 r-0.5
latit 7.9 p0.3
lats 7.9 a-0.4 c0.5 d0.8 f-0.4 h0.4 p-0.3 s-0.4
latsas 7.9 a-0.4 c0.5 d0.8 f-0.4 h0.4 p-0.3 s-0.4
latt 6.2 a-1.6 b0.5 c-0.5 d0.9 e-0.5 g0.4 h0.5 i0.7 j-0.5 k0.5 l0.4 q1.7 r0.6 s-0.5
latt+att 7.4 c-0.4 d0.7 g0.5 h0.5 i1.3
latt+for 8.1 a-1.2 b0.4 l0.4 q0.4
latt+sven 7.9 d0.7 p0.6
lattar 7.4 b0.5 i0.3 r0.3
lattla 8.1 q0.4
lattna 7.9 a-0.7 c-0.4 h0.7 i-0.3 l0.4 m-0.4 n-0.5 q0.8
lead 7.6 a0.4 b1.0 e1.8 h0.6 i-0.6 k0.4 l1.2 q0.4
lead+ar 8.1 b0.8 c0.6 i-0.4 l1.4 n0.3 q0.6 t0.3
leads 8.1 a0.6 c-0.5 d0.3 e1.7 f0.4 h0.5 i-0.3 k0.4
leda 7.3 c0.3 e-0.8 g-0.3 i-0.4 j-0.3 q0.3 r0.5
ledamo 7.6 a-0.6 c0.4 e-0.7 i-0.3 j-0.3 q0.4 r0.7
ledare 8.1 a0.7 g-0.4
lede 7.9 a0.6 e1.5 g-0.7 m0.4
lede+till 8.1 a0.5 b-0.3 e1.5 g-0.7 m0.4
leder 7.9 a0.6 e1.5 g-0.7 m0.4
ledi 6.3 a-0.9 b0.9 d-0.3 g0.5 h0.7 i-1.0 j-0.5 k2.2 o-1.0 p-0.6 q-0.9 r-0.4 s0.3
ledi+den 8.1 c0.5 d-0.4 h0.5
ledi+kval 8.1 a1.0 b1.7 g-0.4 s1.2
ledi+veck 8.1 k1.8 n-0.3 o-0.4 q-0.3
ledig 7.0 a-0.9 b0.7 h-0.6 i-0.5 n-0.5 p-0.3 q-0.5 r-0.5 s0.4
lediga 7.9 c0.5 e0.7 h0.8 l-0.4 n0.3 o-0.5
ledigt 7.4 b0.4 c-0.4 e-0.4 g0.4 h1.1 i-0.4 k2.0 m0.4 o-0.7 q-0.4
ledn 6.8 b1.5 e0.6 f4.2 i-1.1 k1.4 l0.3 m0.3 o0.8 s-0.8
lednin 6.8 b1.5 e0.6 f4.2 i-1.1 k1.4 l0.3 m0.3 o0.8 s-0.8
leds 6.2 a0.6 b-0.4 e0.4 f1.6 g-1.9 j-0.3 k0.9 m0.4 n0.9 s-0.5 t0.8
leds+att 8.1 a-1.2 d-0.6 f0.5 n1.1 o0.4 q-0.3
leds+for 7.9 a0.6 c0.6 d0.6 f0.7 g-0.5 m0.3 n0.4 q-0.3 t0.7
ledsen 6.3 a0.8 f1.8 g-1.8 k1.1 m0.4 n1.0 p0.4 q0.4 s-0.5 t0.5
ledsna 8.1 a-0.3 b-0.3 o-0.4 t0.4
ledt 8.1 g-0.5
ledt+till 8.1 g-0.5
ledtra 8.1 g-0.5
leff 7.9 a0.5 g0.7 p0.7 r1.2
leffe 7.9 a0.5 g0.7 p0.7 r1.2
lega 7.2 a0.7 b0.6 c1.0 d2.1 h0.3 i-0.7 j-0.5 k0.4 l0.4 m0.5 n0.8 p-0.5 r0.4 s0.9 t1.2
legat 7.2 a0.7 b0.6 c1.0 d2.1 h0.3 i-0.7 j-0.5 k0.4 l0.4 m0.5 n0.8 p-0.5 r0.4 s0.9 t1.2
lege 7.2 a-1.1 e0.4 g1.1
lege+och 7.9 a-0.4 g0.5
legend 7.2 a-1.1 e0.4 g1.1
leif 7.9 a0.6 e0.5 j0.6 p1.7 q-0.4
leij 8.1 a0.5 c0.6 f1.0 i0.6
leil 7.9 b-0.4 e0.9 g0.8 h1.1 i-0.4 n-0.4 p0.9 r0.9
leila 7.9 b-0.4 e0.9 g0.8 h1.1 i-0.4 n-0.4 p0.9 r0.9
leka 8.1 a0.3 p0.6
leks 7.9 b0.7 c1.1 d-0.4 e-0.5 n0.3 s0.8
leksak 8.1 c0.3 d-0.4 h0.3 n0.4 r0.3
lekt 8.1 a-0.4 g-1.3
lektio 8.1 a-0.4 g-1.3
lena 6.9 f0.5 j-0.3 m-0.4 n1.1 o-0.5 t-0.8
lenn 7.3 a0.7 b1.4 c0.9 e1.3 f0.8 g-0.8 h-0.4 i-0.4 k0.7 m0.3 o-0.3 p0.9 r-0.6 s0.3
lennar 7.3 a0.7 b1.4 c0.9 e1.3 f0.8 g-0.8 h-0.4 i-0.4 k0.7 m0.3 o-0.3 p0.9 r-0.6 s0.3
leta 6.8 b0.9 d-0.4 e1.7 f0.4 j-0.4 l-0.5 m0.4 o0.5 p-0.8 q0.6 r0.5 s-0.5
leta+efte 7.4 a0.3 b1.6 e1.1 f0.4 g0.7 h1.4 i-1.0 l-0.7 m0.7 p-0.4 r1.3 s-0.3
letade 8.1 b0.9 d-0.5 e0.7 f0.4 i-0.6 o0.5 r0.3
letar 7.9 a-0.3
lett 8.1 g-0.8 r0.3 t0.8
leva 6.9 a-0.4 d0.5 e-0.9 f-0.4 g0.7 h1.0 i-0.5 l1.6 n0.8 o0.3 p-0.6 q1.4 r1.2 s-0.4
leva+med 7.9 a0.5 c0.5 e0.4 g-0.6 k0.3 l1.1 m-0.3 t-0.3
levand 7.9 a-0.3 c-0.7 d1.1 e-0.8 f-0.3 g0.8 h0.9 l-0.3 n0.3 o0.3 q1.0 r0.9 s-0.3 t-0.6
leve 4.7 a0.9 b-0.4 c3.7 d0.6 e-1.2 f1.0 g-1.4 i2.0 k-0.8 l1.0 m-0.5 n1.7 o1.1 q1.2 r-0.5 s1.6
leve+ar 8.1 f0.4 k0.9 l0.9 p0.7
leve+av 7.6 a0.3 c0.8 f0.5 j0.7 k-0.3 o0.7 p0.5
leve+fran 7.9 a0.6 c0.4 e0.4 i0.8 j0.6 k0.6 n0.6 p0.5 s0.9
leve+har 7.9 b-0.3 c1.1 p0.3
leve+i 8.1 a0.4 d0.6 i0.4 s0.5
leve+med 8.1 c-0.7 d-0.4 e0.5 f0.7 h-0.3 i-0.4 l0.9 q0.4
leve+och 7.0 a-0.3 b-0.4 c-0.6 g-0.7 i1.3 j-0.4 k-0.5 m-0.6 o0.7 q0.9 t-0.4
leve+pa 7.9 a0.8 c1.0 d0.6 e0.3 i0.6 p0.9 s0.6
leve+som 7.9 a-0.4 b-0.3 d-0.7 e0.5 g0.8 o-0.4 q0.5 r0.7 t0.4
leve+till 8.1 c0.5 e-0.3 g0.3 r0.6
lever 7.3 c1.2 d1.6 g1.3 l0.6
levera 4.9 a0.3 c2.7 e-1.3 f1.3 g-2.9 i0.6 k-0.4 l1.4 m-0.9 n1.9 o1.2 q0.5 r-0.4 s1.4
levere 6.6 a0.5 c0.8 e0.8 g0.7 i0.8 k-0.6 m0.9 p0.3 q0.7
leverp 8.1 a0.6 b0.4 e0.4 i1.1 s0.5
lice 7.4 a0.4 e0.4 g0.6 h1.2 m1.1 o-0.5 t0.5
licens 7.4 a0.4 e0.4 g0.6 h1.2 m1.1 o-0.5 t0.5
lift 8.1 d0.8 e-0.4 i0.5 k0.4 q0.9
ligg 4.4 a1.9 b1.2 c0.3 d2.0 e1.6 f1.0 g-1.0 h-0.5 j-0.3 k0.7 l2.1 n1.3 o0.7 p3.6 r-0.4 s-1.5 t2.7
ligg+den 7.6 a1.1 b0.8 d-0.4 j0.6 m0.5 o-0.4 p1.1
ligg+det 7.4 a0.5 b0.6 c-0.7 e0.6 f-0.4 g-0.3 i-0.5 j0.3 k0.6 m0.5 n0.4 p-0.3
ligg+en 7.6 b-0.6 c0.7 e-0.5 f-0.3 l1.5 n-0.3 o0.7 q-0.8 t0.6
ligg+for 8.1 b0.6 l0.3 n1.3
ligg+har 7.9 c-0.3 d-0.4 e0.7 h0.6 m-0.3 n0.8 o0.4 p0.3 r0.3
ligg+hos 7.6 a0.3 d1.2 h0.3 i0.8 q0.3 t0.3
ligg+i 5.5 a-1.0 b-0.9 e0.9 f0.9 g-0.6 j-0.7 k1.0 l-1.0 m0.3 n0.9 r-0.9 s-0.4 t1.0
ligg+kvar 7.4 c-0.5 f-0.3 g-0.4 l0.3 m-0.3 n0.5 p1.1
ligg+nere 7.9 a1.5 b-0.4 d0.5 e2.6 i-0.6 k0.4 p1.3 t1.4
ligg+nu 8.1 a0.5 d-0.4 f1.5 j-0.4 m0.4 p0.4
ligg+pa 6.8 c1.1 d-0.4 f-0.3 g0.4 k-0.5 o0.7 p1.8 q0.6 s-0.3 t0.9
ligg+till 7.4 b-0.3 d0.9 e0.6 i-0.6 j-0.3 k-0.4 l1.1 m-0.3 n-0.4 o0.4 p1.2 s-0.4 t0.3
ligg+unde 7.9 b0.8 c-0.4 e-0.3 i0.5 k0.4 n0.6 o-0.4 p-0.3
ligga 6.5 b0.4 d0.6 e0.4 f0.6 h0.3 j-0.6 l-0.6 m0.3 n0.6 o-0.6 p1.5 s-0.6 t0.6
liggan 7.0 b-0.4 c-0.6 d1.4 f-0.4 g-0.4 i-0.4 j-0.3 l2.9 m-0.5 s-0.3
ligger 4.6 a2.0 b1.2 c1.0 d0.8 e1.6 f0.9 g-0.8 h-0.5 k0.6 l0.9 n1.0 o1.2 p2.5 s-0.9 t2.8
ligh 8.1 a-0.6 g-0.4
lighte 8.1 a-0.6 g-0.4
lika 6.1 a2.1 b1.1 d0.6 g-1.1 h1.3 i1.2 j-0.4 m-0.5 o0.6 p-0.5 q0.3 r0.7
lika+bra 8.1 a1.2 g-0.4 i1.2
lika+garn 8.1 a1.0 b0.5 i0.5
lika+myck 7.9 a0.5 b1.4 g-0.7 i1.6
lika+snal 8.1 a0.6 b-0.4 c0.6 d0.6 e-0.3 f1.1 o0.8
likada 7.4 a-0.4 d-0.5 e-0.4 g0.6 h1.9 l0.4 q0.4 r1.9
like 7.4 a-2.7 g0.5
likes 8.1 g-0.4
likn 7.3 g0.6 m0.7 p0.6
liknan 7.6 a-0.6 g0.8
liknar 8.1 a0.4 m0.8 p0.6
liks 7.0 a0.4 d1.2 e0.9 g-0.4 h-0.3 i-0.3 r1.2 s-0.4
liks+inge 8.1 a0.8 b0.3 d0.5 e0.9
liksom 7.0 a0.4 d1.2 e0.9 g-0.4 h-0.3 i-0.3 r1.2 s-0.4
likv 7.9 b0.4 d-0.3 l0.9 m0.6 q-0.3
likvid 7.9 b0.4 d-0.3 l0.9 m0.6 q-0.3
lilj 7.4 a0.6 e1.5 g1.1 j1.3 p0.8
lilja 8.1 a0.6 e1.0 i0.3 j0.9
liljeh 8.1 a-0.4 g1.4
lill 6.2 a0.5 b-0.5 c2.0 d-0.3 g-0.3 h-0.3 i0.5 j-0.4 n-0.4 r1.0 t1.2
lill+aktu 8.1 a0.7 g-0.7
lill+babs 8.1 a0.7 c1.1 e0.5 i0.6
lill+pa 7.9 a-0.5 g-0.4 k0.6 m-0.3 o1.0 q1.0 r-0.3 t0.6
lilla 6.8 a-0.5 d-0.9 e-0.5 g0.9 i0.4 l-0.3 r1.6 s-0.4
lillem 8.1 a0.4 c1.1 g-0.5 o-0.4 t0.6
limm 8.1 c0.7 e0.9 g-0.4 i0.8 n0.3 o0.7 t-0.3
lind 6.5 a-0.5 d1.5 e0.6 f-0.4 g0.6 h0.5 i-0.4 k-0.3 m0.8 n0.7 o0.4 r1.3 s-0.7 t1.2
linda 7.9 b-0.3 d1.0 e0.9 o-0.3 q0.5 t1.3
lindgr 8.1 d0.4 f0.5 i0.5 m0.3
linj 7.6 d-0.6 f0.4 g0.3 i-0.3 j0.4 k0.4 l-0.4 o-0.4 r0.8 s-0.3
linj+och 8.1 e0.4 f0.4 g0.4 j0.5 m0.3 r0.6
linje 7.6 d-0.6 f0.4 g0.3 i-0.3 j0.4 k0.4 l-0.4 o-0.4 r0.8 s-0.3
link 8.1 d1.2 g0.6 s1.0
linn 7.3 c0.7 d1.0 f-0.3 g0.7 h0.7 j-0.3 r1.0 s0.8
linnea 7.9 c-0.3 d0.7 g0.6 i0.4 k0.4 r0.6
linu 7.9 e-0.9 l0.7 n0.6
linux 8.1 e-0.7
lis 7.9 b0.5 d0.4 e-0.5 f0.4 i1.3 m0.4 s0.7
lisb 7.2 c0.6 d0.5 g-0.6 i-0.5 j0.4 k0.5 l0.4 o-0.6 p-0.5
lisbet 7.2 c0.6 d0.5 g-0.6 i-0.5 j0.4 k0.5 l0.4 o-0.6 p-0.5
lise 8.1 g0.5 q0.4 r0.5
list 5.7 b0.5 e1.2 g-0.8 i0.5 l0.3 n0.7 o0.6 s0.3 t-0.5
list+ar 8.1 a-0.6
list+bifo 7.9 a-0.6 b0.5 d-0.3 f0.3 k0.3 p-0.4 q-0.4
list+den 7.9 a-0.4 h0.3 m-0.3 s0.4 t0.4
list+komm 8.1 a-0.3 d0.6 f0.5 i-0.3 k0.4 l0.3 o0.6
list+over 8.1 a0.4 b0.3 e0.7 i0.5
list+pa 7.9 a0.5 d-0.3 i0.5 j0.6 q0.5
lista 6.5 a0.6 b0.7 d0.6 e1.5 g-0.7 j0.4 n1.0 o0.5 q-0.3 s1.0 t-0.6
listan 6.8 a-0.4 c0.4 e-0.9 f-0.5 g-0.5 h0.4 i0.7 k0.3 m0.5 s-0.5
lister 8.1 e0.6 i-0.5 n0.7 o0.3 t-0.3
listor 7.9 b0.6 c0.8 d0.6 i0.4 s-0.3
lita 7.2 a-0.7 d0.4 g-0.8 k0.9 n1.2 q0.6
lita+pa 7.4 a-0.3 g-0.4 k1.1 l-0.5 n1.0 q0.6
litar 8.1 a-0.4 d0.3 e-0.4 q0.9
lite 4.5 a-1.7 b2.0 c0.5 d0.6 e-1.5 g-2.3 i1.2 j-1.9 k-0.6 l4.7 m1.0 n0.7 o1.4 p-2.0 q1.9 r1.5 s0.9 t1.6
lite+blan 8.1 e-0.5 k0.8 n0.7
lite+fel 8.1 g-0.5
lite+for 7.6 b0.7 g-1.0 i0.5
lite+fore 8.1 b1.1 d-0.3 e-0.7 r-0.4
lite+grej 8.1 d-0.4 g0.8 i0.6 r0.9 s-0.3
lite+har 8.1 g0.9
lite+men 8.1 l0.7 m0.7 n0.6 s0.5
lite+mer 7.4 b0.8 e-0.3 g-0.5 i-0.3 l0.9
lite+och 8.1 a1.0 i-0.3 s2.4
lite+over 8.1 m0.8
lite+pa 7.4 a-0.3 e-0.4 f0.5 g-0.3 i-0.5 k-0.3 l0.8 m0.4 o0.4 q0.7 r-0.5 s0.8
lite+snop 8.1 b1.0 d0.6 e-0.4 g0.7 o0.3 r0.7
lite+sorg 8.1 b0.8 d1.1 o0.3 q0.6 s-0.3
liten 6.0 a1.6 b0.6 e0.6 h-0.5 i0.5 j-0.5 k-0.5 m0.5 o-0.6 p-0.8 q0.4 r0.9 s3.0
litet 7.2 a0.5 b0.8 d0.6 h0.5 i1.1 k0.5 p0.5 q0.3 r0.9
liv 7.0 a-1.0 c0.4 g0.5 n0.3 r0.3
live 6.3 a1.5 d0.9 g0.5 n0.4 q0.3 s0.3
live+men 8.1 d0.6 e-0.5 g0.7 n0.4
live+pa 8.1 a-0.5 g0.9
livet 6.6 a0.3 d0.9 e-0.3 g0.5 n0.4 q0.3 s0.3
livs 7.3 a0.7 c0.8 d0.7 e0.3 f0.6 o0.4 r-0.4
livste 8.1 a0.4 c0.9 d0.8 e0.4 f0.7 j0.3 o0.4
livsti 8.1 a0.3
ljog 8.1 a0.6 e1.1 j0.7 p0.9 s1.6
ljud 6.5 b-0.5 c0.6 e2.0 f1.0 g0.9 h1.2 i-0.9 j-0.4 k0.3 l-0.7 o0.5 p0.5 r1.6 t0.5
ljud+i 7.6 e0.5 f0.6 g0.9 h1.0 n0.4 o0.5 r1.1 t1.0
ljud+som 8.1 a-0.4 g0.3 h0.8 k0.7 l-0.3 q-0.4 r0.3
ljudan 7.6 c0.7 f0.9 k-0.4 m-0.4 o0.8 q-0.4 r0.4
ljudet 7.3 a0.7 e1.8 f0.5 g0.6 h0.7 i-0.3 k-0.3 n0.4 p0.9 q0.7 r0.8 s0.4 t0.8
ljudgu 8.1 d0.7 e0.9 g0.4 h0.8 i-0.3 k1.1 l-0.5 o-0.5 r0.6
ljug 7.4 a0.6 g-0.5 l0.3 q0.6 s0.6
ljug+om 7.9 a0.3 e-0.5 l0.4 q0.6 s0.4
ljuga 7.9 a0.4 e0.3 l0.3 q0.6 s0.7 t-0.3
ljun 7.4 a0.6 e2.6 f0.5 g-0.9 i-0.4 j0.6 n-0.5 o0.5 p-0.4 q0.3
ljungb 7.9 a0.8 e1.9 i-0.4 j0.7 n-0.4 o0.6 p-0.4 q0.5 t-0.4
ljus 7.9 a0.9 b0.4 d0.3 e0.6 i-0.4 j1.1 l-0.3 r0.5 s-0.6
ljusda 8.1 d0.4 e-0.7 g0.3 j1.1
lod 8.1 a0.3 b0.8 e-0.5 m1.2 r-0.5
lofs 8.1 g0.8
loft 8.1 c0.4 d1.0 f0.8 m0.7 p0.5
lofte 8.1 c0.4 d1.0 f0.8 m0.7 p0.5
log 7.9 a-0.8 b0.7 g1.3 i-0.5 m-0.5 q0.5 r1.7 s-0.4 t0.7
logg 6.2 a0.7 c0.6 d0.8 e0.9 g-0.8 h-0.8 k1.1 n0.6 o-0.6 p-0.9
logg+in 7.4 a1.2 d-0.4 e2.1 i0.7 t0.5
logg+pa 7.9 e0.5 i0.6 m0.8 q0.3 s-0.5
logga 6.9 b0.4 c0.8 i-0.5 j-0.4 k0.5 l-0.7 m-0.3 n0.5 p-0.4 r0.8
loggan 7.4 c-0.3 d0.5 e0.6 h-0.6 i0.4 k1.0 l0.4 m0.8 n0.3 o-0.4 p-0.3 r-0.5 s-0.4 t0.3
logi 7.4 a0.4 c0.8 g-0.6 i0.6 j0.4 m0.7 o0.5 q0.5
logist 8.1 j0.6 m0.8 o0.6 q0.6
logo 7.3 a-0.9 b0.4 c0.6 d0.6 g1.4 h0.3 i-0.7 j-0.4 k0.8 n-0.5 o1.2 p-0.4 q-0.5 r2.8 s-0.5
logoty 7.3 a-0.9 b0.4 c0.6 d0.6 g1.4 h0.3 i-0.7 j-0.4 k0.8 n-0.5 o1.2 p-0.4 q-0.5 r2.8 s-0.5
loka 5.5 c-0.7 f1.7 g-1.1 h0.6 i-1.3 j-0.9 k1.3 m0.7 o0.5 p1.1 r0.4
loka+ar 8.1 c-0.4 e-0.6 h0.5 k1.2 r-0.4
loka+i 7.9 f-0.3 h0.6 i-0.3 k0.4 p0.4 q-0.3 t0.3
loka+ni 8.1 c-0.4 d0.3 e0.3 f0.6 n0.5 o0.7 r1.0 s-0.3
loka+och 8.1 a-0.5 d0.4 l0.5
loka+pa 7.4 a-0.4 e0.4 f1.3 g-0.6 n0.4 p0.6 q0.7 s0.5
loka+till 8.1 h0.5 n-0.3 o0.6 r0.4 t0.5
lokal 6.4 b0.4 d-0.3 e0.6 h0.4 i-0.4 j-0.3 k-0.5 m0.5 p-0.3 q-0.6 r0.5
lokala 8.1 a-0.5 i0.6 s-0.4
lokale 6.5 a-1.5 b-0.4 c-1.0 e-0.5 f1.1 g-0.4 i-1.3 j-0.7 k1.5 l-0.5 m0.5 o0.9 p0.5 q0.9 r0.5 s-0.8
lokalr 8.1 d0.4 f1.3 l0.3 q0.6 s0.6
lokals 8.1 a0.9 c0.4 g-0.3 p0.7
lokalt 8.1 a1.0 g-0.6 l0.4 r-0.3 s1.3
loll 7.9 a-0.5 g0.9 i-0.4 l0.5 n1.5 o-0.5 q-0.4 r1.3 t0.9
lollo 7.9 a-0.5 g0.9 i-0.4 l0.5 n1.5 o-0.5 q-0.4 r1.3 t0.9
lon 7.4 b-0.4 f0.4 g-0.8 i-0.5 m0.5 n3.1 o0.5 p-0.5 t0.7
lone 5.1 a-1.8 b-0.3 c-0.9 e0.7 f0.3 g-0.7 h1.4 i0.9 j-0.9 k-0.4 o0.8 p-1.8 q-0.5 r0.9 s-1.5 t3.4
lone+ar 8.1 a0.9 e0.6 n0.9 t0.6
lone+for 7.2 a-0.7 b0.9 d-0.9 e0.5 g-0.3 h0.5 i0.5 l-0.4 o-0.4 p-0.4 q0.3 s-0.3 t1.2
lone+i 7.9 a0.4 d-0.3 m0.5 n-0.3 o0.9
lone+kom 8.1 a-0.6 d-0.6 g1.1 r1.5
lone+ocks 7.6 a-0.6 b-0.8 d-0.4 e0.4 g0.4 h1.9 i0.9 m-0.4 o0.4 p-0.4 q-0.6 s-0.4 t0.3
lone+pa 7.4 e-0.4 k0.5 l0.6
lone+som 8.1 a-0.7 b-0.3 e-0.5 i-0.4 n-0.3
lonead 7.4 a0.3 b0.7 c-0.4 e0.4 i1.5 m0.5
loneko 7.3 a-0.4 d-0.8 g-0.4 i0.7 j-0.3 p-0.5 s-0.4 t0.6
lonen 7.6 h0.5 i-0.3 m-0.5 n0.3 q0.3 r-0.5 t-0.3
loneov 8.1 d0.7 f-0.5 h0.4 i-0.6 n0.5 o0.6 q0.4
loner 7.6 a-0.5 f0.6 h0.6 l-0.5 o0.4
lonern 6.0 a-1.8 c0.4 d-0.4 h1.4 i-0.4 j-0.4 k-0.4 l1.3 m-0.4 p-0.4 q-1.0 s-0.4 t1.7
lonesy 7.9 b-0.3 e-0.4 k0.3 q-0.4 r0.3 t-0.4
loneut 7.9 b0.4 f0.7 k-0.4 l-0.3 r0.5
loop 7.9 a-0.3 f0.4 i1.0 r-0.3 t1.2
loopia 7.9 a-0.3 f0.4 i1.0 r-0.3 t1.2
lopa 7.3 a0.7 c1.8 i-0.5 n0.6 q-0.4 r0.6 t1.2
lopand 7.9 a-0.3 e-0.3 g0.3 h0.6 n0.4 r0.4
lope 6.3 c1.6 g-0.4 i1.6 k-0.7 n-0.3 p-0.8 q-0.5 s-0.9 t1.2
lope+ut 6.8 a0.6 c1.2 i2.6 j-0.6 k-0.5 p-0.5 q-0.4 r-0.4 s-0.6 t1.6
lope+vida 8.1 a-0.6 c-0.4 e-0.4 i-0.6 l0.3
loper 6.3 c1.6 g-0.4 i1.6 k-0.7 n-0.3 p-0.8 q-0.5 s-0.9 t1.2
lopp 8.1 a0.8 c1.5 f0.5 g-0.4 h-0.4 m0.6 t1.4
loppet 8.1 a0.8 c1.5 f0.5 g-0.4 h-0.4 m0.6 t1.4
lor 8.1 f0.3 h0.4 o0.6 q-0.3
lord 5.7 c1.2 d1.6 e0.7 f0.7 g-0.5 h1.0 i0.4 j-1.0 k0.6 l1.0 m-0.4 n1.5 p-1.4 q0.9 t0.4
lord+den 8.1 a0.7 e0.9
lord+fick 8.1 d0.7 f0.4 i0.4 r-0.4
lord+och 7.6 a0.5 b0.4 c0.5 e0.7 f0.6 g-0.4 h0.3 i0.3 l0.7 n0.6 o-0.3
lord+sa 8.1 a-0.5 b0.3 k0.8
lordag 5.7 c1.2 d1.6 e0.7 f0.7 g-0.5 h1.0 i0.4 j-1.0 k0.6 l1.0 m-0.4 n1.5 p-1.4 q0.9 t0.4
losa 7.9 a0.4 b-0.5 c0.9 d0.4 e-0.4 f1.0 g-0.3 i0.7 s-0.4 t1.4
lose 6.2 a2.0 d1.5 e0.7 g-1.5 i1.6 j-0.7 k0.5 l1.8 p-0.5 r-0.6 s-0.9 t1.3
lose+sig 7.9 a-0.8 b-0.3 e-0.9 k1.0 l1.6 n0.7 p-0.3 q0.3 r-0.4
lose+till 8.1 a1.9 e-0.4 i1.7 t-0.3
lose+vi 7.9 d-0.7 e0.7 i-0.3 m0.4 q-0.4 r0.4 s-0.3
loseno 6.9 a1.4 e0.6 g-0.7 i1.0 j-0.3 l1.1 p-0.3 r-0.5 s-0.3 t1.8
loser 6.8 a0.4 d1.5 e0.5 f0.4 g-0.9 j-0.3 k0.8 l1.0 m0.5 s-0.6
losn 7.9 a-0.7 f0.5 g0.7 h0.5 k0.4 l-0.3 n0.3 o-0.5 q0.3 r1.2
losnin 7.9 a-0.7 f0.5 g0.7 h0.5 k0.4 l-0.3 n0.3 o-0.5 q0.3 r1.2
loss 7.9 b-0.4 e-0.3 f-0.4 g0.4 h0.3 i-0.4 j-0.3 l-0.3 n0.8 q-0.4 r0.7
loss+och 8.1 l-0.4 n1.0
lost 7.3 a-0.7 b-0.3 d0.7 e-0.9 i0.3 k0.8 l1.6 n0.3 o0.3 p-0.5 r0.9 s-0.3
loste 8.1 a-0.8 b-0.4 e-0.8 h0.4 k0.8 r0.6
lott 6.6 b0.5 d-0.8 e0.9 f0.3 h0.6 i-1.1 j-0.6 m0.4 p-0.6 q1.2
lotta 7.3 a0.4 b0.5 c0.4 d-0.7 e1.2 f0.5 g-0.3 h0.4 i-0.7 k-0.4 m0.7 r-0.4 s0.3
lotten 8.1 b0.3 e-0.3 k0.3 q1.0
lotter 7.9 a-0.3 c-0.4 e0.4 g0.4 h0.3 i-0.4 l0.4 q0.4 r0.9
loui 7.9 b-0.4 c0.6 e-0.4 h0.4 m-0.3 o0.7 s0.4
louise 7.9 b-0.4 c0.6 e-0.4 h0.4 m-0.3 o0.7 s0.4
lov 7.6 d-0.4 e0.7 g-1.0 p0.6 s1.0
lova 5.7 a1.7 b0.4 c3.2 d-0.5 g-1.4 h0.6 j0.7 k1.1 l-0.5 m0.6 n5.6 o-0.5 p0.8 r-0.5 s0.9
lova+att 7.2 a-0.8 b0.4 c-0.8 e-0.6 f0.3 g-0.4 l-0.4 n3.0 o0.6 p-0.5 t-0.5
lova+i 8.1 a0.7 c1.5 g-0.4 h0.3 n0.6
lova+jag 7.6 a-0.4 c-0.4 f-0.3 i-0.4 l0.4 n1.4 p-0.4 s0.4
lova+laga 8.1 c1.0 e1.1 j0.8 p0.7 s0.8
lova+mig 8.1 d0.3 g-0.3 p0.4
lova+till 7.9 a0.8 b1.0 c1.6 e-0.5 i0.5 k0.6 m0.5 n1.3 t0.4
lovade 6.3 a2.8 c4.2 e0.7 g-1.3 i0.3 j1.2 k0.8 l-0.3 m1.0 n1.2 o-0.5 p1.2 q0.5 r-0.8 s0.6
lovar 6.9 a-1.1 c-1.0 e-1.1 i-0.6 j-0.4 n3.8 p-0.5 s-0.3 t-0.7
lovat 7.2 a-0.6 b0.7 d-0.6 e0.4 f-0.5 g-0.3 h0.5 k0.5 n1.9 s-0.3
love 8.1 a-0.7 g1.3
lovi 7.2 a0.4 b-0.3 e-0.3 f0.8 g-0.4 h0.7 j-0.4 k0.7 l-0.3 m0.5 n0.3 p0.3 r-0.4 t-0.5
lovisa 7.3 a0.4 b-0.3 e-0.4 f0.8 g-0.3 i0.3 j-0.4 k0.8 m0.6 n-0.3 p0.3 t-0.4
luci 6.8 a1.3 b-0.6 c1.6 d2.2 e0.8 g-0.8 h-0.6 k0.3 l0.7 m-0.6 n-0.4 o1.4 s0.4 t0.5
lucia 7.3 a1.2 b-0.4 c1.9 d1.4 g-0.4 h-0.3 j0.5 k0.5 o0.6 p-0.3 t0.3
luck 7.3 c0.3 d-0.6 e0.4 f-0.5 h0.6 i-0.5 k1.2 l-0.6 m0.5 s0.4 t0.4
lucka 7.6 c0.7 e-0.4 f-0.4 g-0.3 h0.8 k1.1 n-0.4 q0.5 s0.5 t0.6
luckan 8.1 c-0.4 d-0.4 e0.8 l-0.3 m0.5 r0.3
ludd 8.1 b-0.3 e-0.4 i0.8 n0.6 r0.8
ludde 8.1 b-0.3 e-0.4 i0.8 n0.6 r0.8
ludv 8.1 c0.6 i1.0
ludvig 8.1 c0.6 i1.0
luft 7.2 b0.9 c0.4 d0.7 f-0.4 g1.0 i-0.4 k0.7 l0.3 n0.5 o0.7 p-0.3 s-0.6
lugn 6.1 a-0.7 c0.3 e0.8 h0.6 i-0.6 j0.8 l-0.6 m-0.3 p-0.8 q0.6
lugn+och 7.4 a0.5 e0.8 h0.5 j0.5 m-0.4 p-0.3 q-0.5 r0.4 s0.4
lugna 7.9 b-0.4 c-0.3 e-0.6 l-0.4 q0.3
lugnt 7.3 a-0.3 e0.7 g-1.2 h0.3 i-0.4 o0.5 q-0.4 r-0.4
lukt 6.8 a-0.6 b-0.6 d1.0 f1.3 g-0.3 h1.0 j-0.3 p1.5 q-0.5 s-0.5 t-0.6
lukt+gott 8.1 a-0.3 d0.4 g0.8 p0.8
luktar 7.0 a-0.8 b-0.4 e0.4 f0.4 h0.8 p1.7 q-0.4 r0.3 s-0.4 t-0.4
lule 7.6 a0.6 b0.7 i-0.3 j0.8 m0.5 o-0.3 q-0.3 t0.4
lulea 7.6 a0.6 b0.7 i-0.3 j0.8 m0.5 o-0.3 q-0.3 t0.4
luna 7.9 a-0.5 g1.1
lunabe 7.9 a-0.5 g1.1
lunc 5.9 a1.3 b0.9 c1.1 d0.4 e2.0 g-0.4 h0.6 i-0.4 m-0.8 o-0.6 p-0.7 q2.3 r1.5 s1.3 t2.1
lunc+i 8.1 c-0.3 k0.7 n0.5 t1.1
lunc+med 8.1 c-0.3 e0.3 g0.3 j0.8 r0.4 s0.6
lunc+om 8.1 d-0.5 l-0.3 t0.7
lunc+pa 7.9 a0.5 c1.4 d1.5 g0.3 h0.5 i-0.4 r0.5 s1.6
lunch 6.4 a1.3 b0.5 c1.5 e1.0 g-0.8 h0.8 j-0.7 m-0.4 o-0.5 p-0.3 q1.0 r0.4 s0.3 t1.8
lunche 7.4 a-0.4 b0.9 c-0.6 e0.4 i-0.3 m-0.3 o-0.3 q1.3 r0.5 s-0.3
lunchr 8.1 a-0.3 g0.6 l-0.3 q0.7 r1.3 t0.5
lund 6.6 a1.0 c-0.3 d1.6 e0.6 k0.4 l-0.5 q-0.4 r0.6 s1.3 t0.4
lundbl 8.1 a0.5 d0.7 e0.7 p0.6 s1.3
lundel 8.1 a0.3
lundma 8.1 d0.7 h0.4 s0.6
lundva 8.1 a-0.3 d-0.4 e-0.4 g0.9 h0.5 m0.4 o0.3 q-0.4 r1.2
lura 7.9 a-0.4 o0.4
lure 8.1 c0.6 d0.5 f0.8 h0.6 r0.5 t0.8
luren 8.1 c0.6 d0.5 f0.8 h0.6 r0.5 t0.8
luss 7.9 g0.4 m0.5 n0.5
luss+med 8.1 g1.0
lusseb 8.1 m0.5 n0.5
lust 7.9 a-0.5 g-0.7 r0.4
lust+att 7.6 g-0.6 i0.3 k-0.3
luta 7.0 a1.3 b-0.4 e2.9 g-0.4 i1.2 j0.5 p2.0 r-0.4 s0.8
luta+at 7.9 a0.6 e1.4 p0.6 s1.4
lutar 7.2 a1.1 b-0.4 e2.4 g-0.4 i1.3 j0.6 p1.4 r-0.4 s0.9
lutn 7.9 b0.4 c0.5 e0.9 f-0.3 k-0.3 m0.4
lutnin 7.9 b0.4 c0.5 e0.9 f-0.3 k-0.3 m0.4
lyck 6.3 a-0.7 c0.5 d-0.8 e0.3 f1.4 h1.9 j-0.3 k-0.3 m-0.4 n-0.3 p-0.4 r0.5 s-0.3
lyck+om 8.1 d-0.5 e0.6 g0.5 h0.8 l0.4 m-0.3 r-0.4
lyck+till 7.0 b-0.4 c0.8 d-0.5 e0.6 f1.5 g1.2 i0.4
lycka 7.0 b-0.4 c0.8 d-0.5 e0.6 f1.5 g1.2 i0.4
lyckad 8.1 a-0.3 g-0.9
lyckat 8.1 a-0.4 e-0.4 g0.4 h1.5 i-0.4 r0.9 t0.3
lyde 8.1 e-0.4 f0.3 i0.5
lyder 8.1 e-0.4 f0.3 i0.5
lyft 7.3 a-1.3 f2.5 g0.3 h1.1 i-0.4 j0.6 k0.4 l-0.5 p0.4 q-0.6 r0.4 s-0.4
lyfter 7.9 a-0.8 e-0.3 f1.5
lyri 7.9 b0.4 c0.5 d-0.3 e-0.6 g1.1 i0.4 r1.6 s0.8
lyrisk 7.9 b0.4 c0.5 d-0.3 e-0.6 g1.1 i0.4 r1.6 s0.8
lyss 6.5 d1.1 e0.4 f0.8 h0.7 i-0.5 m1.1 n-0.6 p-0.3 r0.8 s0.7
lyss+och 8.1 a1.0 f0.4 m0.3 r0.3
lyss+pa 7.3 a-1.2 g1.6 h0.8 r0.5
lyssna 6.5 d1.1 e0.4 f0.8 h0.7 i-0.5 m1.1 n-0.6 p-0.3 r0.8 s0.7
m 6.7 a0.3 b-0.6 c0.9 d0.5 e0.4 h0.3 i-0.5 j0.9 m-0.5 o0.5 r-0.4 s-0.5 t0.6
m+️sd 8.1 a0.5
ma 6.9 a-1.2 g1.6 o0.6 q0.4 r0.7
ma+dali 8.1 g0.5
ma+sa 8.1 g0.5 m0.4 r0.7
mack 7.4 a-0.3 f0.6 h0.7 i-0.3 k0.4 l0.4 o-0.3 r0.6 s-0.6 t0.3
madr 8.1 b0.5 c0.5 d0.9 e-0.7 g-0.4 k0.5 p0.6
madras 8.1 b0.5 c0.5 d0.9 e-0.7 g-0.4 k0.5 p0.6
mage 7.6 a1.3 e1.3 f0.7 i-0.4 k0.4 m0.6 r0.4
magen 7.9 a0.6 f0.4 g0.4 m0.3 r0.6
magg 8.1 a-0.5 g1.1 o0.3 r0.3
maggan 8.1 a-0.5 g1.1 o0.3 r0.3
magi 7.4 a-0.6 b0.4 e0.4 g1.5 r1.0
magisk 7.4 a-0.6 b0.4 e0.4 g1.5 r1.0
magn 8.1 k0.3
magnus 8.1 k0.3
mags 7.6 a-0.6 c-0.7 d-0.4 e-0.7 f-0.5 h0.8 i-0.4 k0.9 l0.4 o-0.4 q-0.5 r0.5 t0.3
magsju 7.9 a-0.3 c-0.6 e-0.4 f-0.4 g-0.3 h0.5 k1.0 l0.7 o-0.4 q-0.4 t0.4
mail 7.4 c-0.4 d-0.6 e-0.4 f0.9 i-0.3 k0.5 l-0.5 n-0.5 o2.0 r0.5
maila 7.9 a-0.4 d-0.6 f-0.4 g0.5 k0.4 l-0.3 m-0.3 n-0.4 o1.8 r0.7
maj 5.4 a-0.5 b2.2 c1.1 d0.5 e0.7 f1.2 g-0.8 h3.2 k2.0 m1.1 n0.8 o-0.6 p-0.8 q1.9 r-0.5 s-1.9 t1.3
maj+det 8.1 b0.8 j0.5 k0.4 l0.7 n1.0
maj+lis 8.1 b0.6 d0.5 f0.5 i1.4
maj+och 7.3 a0.5 c-0.4 d2.4 e0.8 g-0.3 h0.5 i-0.3 k1.0 m0.7 o-0.4 p-0.3 q0.8 r-0.5 s-0.3
maja 8.1 b0.4 c-0.3 e-0.4 t0.4
majk 7.9 b-0.4 d0.8 f0.8 h0.6 i-0.4 o0.5 r0.5
majken 7.9 b-0.4 d0.8 f0.8 h0.6 i-0.4 o0.5 r0.5
majv 8.1 a-0.5 e-0.6 g0.9 q0.8 r1.0 s0.7
majvor 8.1 a-0.5 e-0.6 g0.9 q0.8 r1.0 s0.7
make 7.6 a-0.6 b-0.4 g0.8 h0.4 i0.3 m-0.3 n-0.4 q1.6 r0.5 s0.4
maken 8.1 d0.4 i0.5 q1.6 r0.3 s0.5
makl 7.2 a0.5 b1.0 c1.2 d1.3 e-0.3 g-0.6 h0.4 l-0.4 n0.6 o0.8 p-0.5 s1.7
maklar 7.2 a0.5 b1.0 c1.2 d1.3 e-0.3 g-0.6 h0.4 l-0.4 n0.6 o0.8 p-0.5 s1.7
makt 7.9 a1.1 g-0.8
maku 7.0 a0.6 c0.8 f0.9 i1.0 m2.9 o0.3 p2.1
maku+den 8.1 a-0.4 b0.7 m2.1
maku+fakt 8.1 a0.5 c0.3 e0.3 p1.3
makule 7.0 a0.6 c0.8 f0.9 i1.0 m2.9 o0.3 p2.1
mala 6.2 c0.8 e1.0 f0.9 i-1.3 l-0.3 n-0.4 p1.5 q0.6 r-0.5 s-0.4 t-0.4
mala+om 8.1 b0.5 e0.8 g-0.4 k-0.3 p0.5 r-0.3
malade 8.1 e0.5 g-0.4 j0.7 p0.6 s-0.3
malar 8.1 k0.3
malare 7.6 a0.8 e0.7 f1.0 g-0.5 p0.4 t-0.4
malas 8.1 b0.4 c0.4 l0.3 p0.7 q0.4 s0.9
malat 7.9 a0.5 d-0.3 e0.6 p1.4
male 7.3 a-0.7 c0.4 d0.4 e0.6 f0.3 g-0.3 i-0.4 j-0.3 k-0.3 m0.4 s-0.4 t0.6
male+mot 8.1 a-0.4 m0.5
malet 7.3 a-0.7 c0.4 d0.4 e0.6 f0.3 g-0.3 i-0.4 j-0.3 k-0.3 m0.4 s-0.4 t0.6
mali 7.4 b-0.4 c-0.3 f-0.4 g1.0 h0.5 l-0.4 m0.7 n0.7 q-0.4 r0.7 t-0.4
malin 7.4 b-0.4 c-0.3 f-0.4 g1.0 h0.5 l-0.4 m0.7 n0.7 q-0.4 r0.7 t-0.4
mall 6.7 a-0.7 d-0.3 f-0.5 g1.2 h0.8 j-0.6 l1.0 n0.3 p-0.4 q-0.6 r0.5 s-0.5
mallen 7.9 b-0.3 d0.7 e0.6 l0.3 m-0.4 n-0.5 q0.5 r0.4
malm 6.8 a-0.3 b0.4 c-0.7 e0.6 g-0.3 i2.3 j0.7 m1.2 o-0.4 p-0.5 r-0.4
malmo 7.3 a-0.9 b0.4 e-0.8 i1.0 j-0.4 k0.4 m1.4 n0.3
maln 7.9 e0.6 g-0.6 s0.4
malt 7.9 b0.7 d-0.3 f0.3 g0.4 h0.4 i-0.4 m0.4 r0.4
malte 8.1 c0.5 g0.5 h0.5
mamm 6.2 a0.5 c0.8 e1.2 f0.7 g0.7 i-0.4 j-0.5 k-0.3 m0.3 n0.4 o0.4 p-0.7 r0.9 s0.3 t1.0
mamm+och 8.1 a0.5 c0.8 e0.6 f0.9
mamma 6.5 a1.3 c1.0 d0.3 e1.3 g-0.9 j-0.4 n0.7 p-0.6 r0.6 s0.4 t1.0
mammas 8.1 a-0.5 e-0.3 g0.8 q0.6 r0.6
man 3.9 a3.0 b4.4 c-1.0 d1.3 e1.9 f-1.3 g0.7 h-0.3 j-1.0 l-0.6 p1.2 q1.0 r2.6 s0.8 t-0.3
man+ar 7.3 a-0.3 c0.4 d0.9 e0.7 g-1.4 h-0.4 m0.4 s-0.5
man+beta 7.9 a1.2 b2.6 c-0.3 i0.4 n-0.4 p-0.5 q-0.3 s1.1
man+blir 6.8 a0.5 e-0.3 g0.4 r0.8
man+fa 7.9 a-0.6 f-0.3 n1.1 o0.6 r0.4 s-0.3
man+far 6.8 b1.0 c-0.4 d0.6 g-0.6 p-0.4 s-0.4
man+gar 7.9 a1.4 c-0.3 e1.9 g-0.6 p2.4 s-0.4
man+gor 7.4 a-0.5 d0.4 e-0.4 j0.4 k0.3 n-0.4 p0.3 s-0.5
man+gora 8.1 a0.9 g-0.5
man+ha 7.9 a1.2 b1.6 e0.7 g-0.6 i0.7
man+har 6.8 a-0.5 g0.8 h0.4 q-0.3 r0.4
man+hor 7.9 a0.6 g-0.5
man+inte 6.7 b-0.5 d0.3 e0.4 f-0.4 g0.7 i-0.6 j-0.3 n-0.5 o0.5 p-0.5 r1.5 s1.8 t-0.5
man+ju 7.9 a0.9 e0.5 g-0.7 p0.9
man+kan 6.9 a0.4 b0.3 e0.9 f0.3 g1.1 s0.4
man+lagg 8.1 a0.6
man+med 7.9 g0.5
man+ring 7.6 a1.1 b1.5 d1.0 e-0.3 g-0.4 i0.6 n-0.5 s-0.3
man+saga 8.1 b-0.3 c0.7 e0.7 i0.8
man+sage 7.9 a1.1 e0.9 g-0.4 i1.7
man+ser 7.6 a0.4 g0.3
man+sig 8.1 a1.0 b2.1 c-0.4 d-0.4 e-0.6 g-0.3 i-0.4 m-0.4 p1.6 r-0.3 s-0.3
man+ska 6.5 a-0.4 b-0.8 c-0.9 h-0.5 i-0.7 j-0.5 k-0.6 m-0.4 r0.9 t0.6
man+skri 7.6 a0.6 d-0.4 e0.9
man+som 7.3 a-1.1 c-0.5 d-0.6 e-0.5 f0.3 g0.4 h0.4 n0.3 o-0.4 p-0.3 q0.5 s-0.4
man+spar 8.1 a0.7 d-0.3 e0.7
man+till 7.9 e0.6 f0.3 g1.0
man+titt 8.1 d0.5 i1.0
man+val 8.1 a0.7 b1.7 s1.3
man+vara 8.1 c0.8 g0.4 i0.6 n1.0 r0.5
man+vill 7.3 g-1.0
mana 4.6 a1.1 b3.4 c2.2 d1.4 f1.1 g-1.7 h0.7 i1.6 j-0.6 l2.2 n2.0 o0.8 p-0.9 t-0.4
mana+for 7.6 a0.7 b1.5 c1.0 d-0.4 g0.3 i0.7 r0.7 s1.6 t0.5
mana+fors 8.1 c0.6 e-0.5 l0.3 n0.3 s0.7
mana+fran 7.9 a-0.5 c-0.6 e0.4 f0.6 h0.4 k-0.5 l0.6 m0.3
mana+gar 8.1 a0.3 d0.9 j0.7
mana+har 7.9 a0.8 b0.6 c-0.4 d0.3 e0.5 f0.6 i1.2
mana+i 7.6 b-0.3 c0.4 d-0.4 i0.6 k0.5 l0.5 q0.7
mana+och 7.4 b0.4 f-0.5 h0.5 j-0.3 m-0.3 n0.4 p0.3 r0.6
mana+pa 7.6 a0.5 b1.5 c1.0 e0.7 i0.5 j0.5 k0.4 s-0.5
mana+seda 7.9 a0.3 c1.6 d-0.5 f0.8 g-0.3 k0.3 l-0.4 m0.3 r0.3
mana+star 8.1 a0.9 b1.5 c-0.4 e-0.5 i-0.3 m0.9 p-0.3 q0.4
mana+upps 8.1 a-0.8 h0.6 i0.5 j-0.5 k0.4 m-0.3
mana+vi 8.1 a-0.5 f0.4 l0.5 n-0.3
manad 6.1 b1.6 c0.7 d1.5 g-0.7 h0.3 i-1.2 k-0.4 n-0.4 o1.1 p0.5 r0.4 s0.7
manade 4.9 a1.8 b1.7 c1.8 f1.1 g-1.4 i3.2 j-0.5 k0.4 l2.5 m0.5 n2.2 o-0.4 p-1.6 r-0.3 s-0.5 t-0.5
manads 6.7 a-0.8 b0.9 d0.3 f0.5 i-0.7 l-0.3 m-0.3 n0.6 o0.7 p0.3 q0.5
mand 4.9 b-0.8 c1.4 d1.0 e0.8 f2.0 g-1.9 i0.4 j-1.5 k2.2 m-0.4 n3.5 o1.6 p-1.1 r0.4 s-0.9 t0.7
mand+ar 8.1 c0.4 d0.7 f0.7 h-0.3 k0.4 n-0.4 r-0.5
mand+att 7.9 a0.7 b-0.5 d0.8 f2.4 g-0.3 i-0.5 k1.2 m0.4 o0.3 p-0.3
mand+den 7.4 a-0.7 f0.5 g-0.3 i-0.4 l0.4 m0.7 n1.7 p-0.4 t0.4
mand+det 7.6 a-0.9 d-0.4 e-0.6 f0.7 h0.3 i-0.6 k1.0 m1.1 n1.6 p-0.4 r0.6
mand+och 6.9 c0.4 e1.6 f-0.3 h0.9 i-0.6 k-0.5 n-0.3 o0.5 r0.6 s-0.4 t1.7
mand+sa 7.9 a0.9 b-0.4 e1.2 i1.8 n0.5 p0.7 r0.6
mandag 4.9 a-0.3 b-0.5 c1.2 d1.0 e0.8 f0.8 g-1.5 i0.6 j-1.4 k1.8 n3.3 o1.3 p-1.0 q-0.4 s-0.8 t0.9
mandat 8.1 a0.5 b-0.4 c0.4 f1.8 i-0.4 k0.8 o0.4 q0.3
mang 5.8 a-0.7 c0.3 f0.8 i-0.6 m1.1 n-0.4 o0.7 r-0.5 s1.1
mang+gang 8.1 a-0.3 c0.3 l0.3
mang+och 8.1 c-0.4 e-0.3 g0.4 h-0.3
mang+som 7.6 a0.5 b-0.4 d-0.3 e-0.3 g-1.0 s1.3
manga 5.8 c0.4 f0.4 i-0.3 o0.5 q0.4 r-0.5 s1.2 t-0.5
mann 5.6 a1.5 e1.5 f-0.5 i-0.9 j0.3 k0.3 l-0.4 o-0.4 q0.6 r-0.4 s-0.7
mann+i 7.6 a-0.9 g1.2 h0.4 k1.1 n0.4
mann+inge 8.1 a0.9 e0.9 g-0.3 q0.4
mann+som 7.0 a-1.3 k-0.3 m0.4 q0.3
mannen 7.9 a-0.6 g0.8
mannis 5.7 a1.6 e0.5 f-0.6 g-0.5 i-0.7 j0.4 k0.5 p0.5 r-0.6 s-0.4
mans 6.9 a-0.6 b-0.7 c1.1 g1.0 i0.4 j0.4 o1.1 p-0.3 q1.3 r0.9 t-0.4
manskl 7.9 a-0.5 b-0.4 c0.4 d0.7 g1.0 i0.8 q1.1 r1.2
manste 8.1 a-0.4 g0.7
manu 6.6 a-1.0 c-0.4 d-1.1 e0.7 f-0.7 h0.7 i-0.6 j-0.6 m-0.4 n0.8 o1.0 r0.4 s-0.5 t0.6
manu+ar 8.1 e0.6 m0.3 o0.3 p0.7
manu+till 8.1 a-0.4 b-0.3 g-0.3 q-0.4
manual 7.4 e0.9 h-0.3 i-0.3 m-0.4 o0.7 p0.6 q-0.4 t0.3
manuel 8.1 a-0.3 l-0.3 m-0.3 n0.6 t0.8
manus 7.4 a-0.8 b-0.5 d-0.5 g-0.6 j-0.3 n0.4 o0.3
mapp 6.6 a-0.8 e1.0 f1.0 g-0.7 h0.4 i-1.6 j-0.5 n0.6 p-0.4
mapp+i 8.1 a-0.4 n0.4
mapp+som 8.1 a1.0 e1.2 p0.4 s0.6
mappen 6.9 a-0.9 f0.4 g-0.6 i-0.8 j-0.4 n1.0
mar 6.3 a0.6 b0.8 c0.6 g-1.1 i-0.4 l-0.3 m0.3 p-0.3 q0.6 s-0.4 t1.0
mar+bra 7.2 c0.6 g0.5 h0.3 i-0.4 l-0.3 m-0.4 q0.8 r0.5 s-0.4 t1.0
mar+du 7.6 a-0.9 g-0.5
marc 8.1 a-0.4 g-0.5 m0.3 t0.7
marcus 8.1 a-0.4 g-0.5 m0.3 t0.7
marg 7.2 d0.6 e0.5 f0.5 h0.7 i-0.3 j0.5 k1.0 m1.0 p0.6 r-0.7
margar 7.4 c-0.3 f0.6 g-0.3 h0.4 j0.6 k0.7 l-0.5 p0.7 r-0.4
margit 8.1 d0.4 e0.6 g0.3 h0.3 l0.3 m1.0 r-0.3 s0.5
mari 6.2 a1.4 b-0.4 c0.9 d2.0 e1.4 f1.8 g0.6 h1.1 j0.5 k0.9 l0.7 m0.8 n0.5 o-0.5 p-0.3 q0.7 r0.5 s1.9 t0.7
mari+loui 8.1 c0.7 s0.4
maria 8.1 a0.8 e1.2 j0.8 m-0.3 q0.3 s0.8
marian 7.4 d0.9 e-0.5 f0.4 g0.4 h-0.3 i0.4 k0.7 l1.1 p-0.3 s0.9
marie 7.4 b-0.5 d1.4 e0.8 g0.5 h0.8 i-0.4 o-0.5 q-0.3 t0.8
mark 5.7 b0.8 c0.3 d1.7 e0.4 f1.4 h1.5 i0.4 j-1.3 m1.6 o1.4 q-0.4 r0.7
mark+att 7.6 e0.5 i0.5 q-0.4 r1.0 s-0.3
mark+och 7.6 a-0.6 b-0.3 c-0.4 l0.4 n0.4 r0.4 s0.6
marker 7.4 d1.1 e-0.6 i-0.3 m1.1 o0.4 p0.4 s1.0
marklu 8.1 a0.6 d0.9 e-0.4 g-0.3 o0.7
markna 6.7 b1.3 c0.7 e0.5 f1.0 h1.2 i1.0 j-0.7 m1.0 p0.4 r0.3 s-0.4
marks 8.1 d0.5 h-0.3 r0.7
markt 8.1 h0.6 i0.7 n0.4 r0.4
markte 8.1 c0.5 d0.5 e0.3 f0.6 g-0.3 r-0.3
mars 5.4 a0.3 b1.6 d1.6 e-1.2 f0.3 g-0.6 h0.8 i1.7 j0.8 k0.6 l1.0 m1.1 n0.9 o2.3 p-1.9 q1.5 s-1.4 t0.5
mars+ar 8.1 a0.3 d1.1 g-0.4 i0.4 o1.8
mars+och 7.4 c0.6 e-0.6 i2.9
mars+sa 8.1 b0.3 e0.3 h-0.3 k-0.3 o0.4
mart 7.0 b0.3 c1.0 e-1.0 g0.8 h-0.5 i-0.6 m-0.4 r0.8 s0.4
marta 7.9 c0.6 d0.3 h-0.3 i-0.4 j0.3 p0.4 r0.5
marten 8.1 b0.4 c0.6 e-0.6 g0.4 l0.5 r0.4 s0.8
martin 7.9 e-0.4
mase 8.1 d0.5 e-0.3 f0.5 i0.6 j-0.5
masen 8.1 d0.5 e-0.3 f0.5 i0.6 j-0.5
mask 6.7 a-0.7 c0.8 d-0.5 e-0.4 h1.6 i1.3 m0.4 n0.6 o-0.3 p-0.6 q-0.4 r1.3 s-0.7
mask+i 7.9 c-0.5 d-0.3 g-0.3 h1.4 i0.5 j0.4 m0.8 r0.5
maskin 6.8 a-0.5 c0.7 d-0.4 e-0.4 g0.3 h1.7 i1.4 m0.5 n0.3 p-0.6 q-0.3 r1.3 s-0.6 t0.3
mass 6.2 a0.6 b0.5 c1.6 f1.0 g0.7 h1.3 i-0.5 k1.6 l0.8 m1.0 o-0.4 q1.2 r1.9 s-0.6 t2.2
mass+i 7.3 a0.4 c1.2 e-0.8 f0.7 g-0.3 h-0.5 i-0.4 k1.6 l0.4 m0.9 n-0.5 p-0.5 q0.9 t1.3
mass+och 8.1 a0.7 e0.5 p0.8
massa 7.4 a1.7 b-0.4 c2.2 d0.3 e0.6 f0.5 g-0.6 h-0.3 p0.6 t1.6
massan 7.0 a-1.1 d-0.5 e-1.3 g0.7 h1.8 i-0.6 j-0.4 k1.4 l0.6 m0.4 n-0.4 p-0.6 q1.3 r1.7
massmo 7.6 a0.4 b0.9 e0.5 f0.9 i0.4 j0.4 k0.6 l0.4 m0.5 r0.8 t0.7
mast 4.7 a-1.6 b1.4 e0.6 f0.8 g-0.5 h0.3 i-2.1 j-1.3 k2.5 l0.4 n-1.2 o2.9 p-1.7 q1.1 r1.6 s-1.3 t4.2
mast+bara 7.4 a-0.7 c-0.9 e-1.3 g1.6 i-0.3 j-0.4 k0.7 m0.3 o0.3 r2.3 s-0.4
mast+bli 7.9 a-0.4 g1.7
mast+gora 8.1 g0.4
mast+ha 6.9 c0.7 f0.4 g-0.9 i-0.4 j-0.3 k0.3 m0.4 n-0.8 o0.4 p-0.4 q1.8 t0.9
mast+in 8.1 a-0.6 b-0.4 d-0.5 g-0.5 l0.5 q-0.4 t2.3
mast+kunn 8.1 c-0.5 d0.3 h0.5 k0.8 l-0.4 o0.6 t0.5
mast+man 8.1 a0.4 b0.8 g-0.8 i0.9 r-0.3
mast+ni 8.1 b0.6 e0.6 k-0.3 n-0.3 o0.7
mast+saga 7.6 b0.4 d-0.4 g1.6 s0.7
mast+skri 8.1 b0.4 c0.3 d-0.4 e0.4 g0.5 j0.4 n0.4 p0.5 r0.6
mast+tyva 7.3 c-0.6 g-0.4 i-0.3 j-0.3 k1.7 o-0.7
mast+vara 7.4 a-0.8 b-0.4 d0.4 f0.6 k0.5 t1.0
mast+vi 7.6 b1.1 d-0.4 k0.9 o0.4 p-0.3 q1.0 r-0.3 t-0.4
maste 4.8 a-1.1 b1.7 d-0.8 e0.6 f0.9 g-0.7 i-2.0 j-1.3 k2.7 n-1.5 o2.6 p-1.6 q1.3 r1.5 s-1.7 t3.9
master 7.9 a-0.8 g-1.0 o0.4 t0.8
mat 6.9 a-0.6 d-0.3 e-0.5 g-1.3 r-0.3
matb 8.1 a0.7 b0.8 e0.4 f1.1 j0.7 o-0.3 t0.7
matc 7.3 c-0.4 e0.6 g-1.2 i0.7 k-0.3
match 8.1 a-0.5 g-1.0
matche 7.9 a0.6 e0.7 i0.9 r0.4
mate 6.8 a0.5 b0.5 c0.4 e1.3 g-0.4 i-1.0 j0.5 k1.4 l-0.3 m0.8 o1.5 q0.9 r0.3 s-0.5
mate+och 8.1 b0.4 c0.3 d0.6 e0.6 h-0.4 k0.5 o0.4 q0.8 r0.3
maten 7.6 a0.6 b0.4 c-0.6 e1.0 h0.4 i-0.4 k0.5 l-0.5 m0.5 o0.4 p-0.4 q1.0 r0.8 s-0.3
mater 8.1 c0.5 d-0.3 i-0.4 l0.4 t0.3
materi 7.4 c0.6 f0.4 g-0.5 h-0.4 j0.9 k1.0 o1.5 r-0.3 t-0.3
mati 7.6 a-0.3 e0.9 g-0.4 n-0.4 q0.6 t0.9
matild 7.9 e0.9 n-0.4 q0.6 t0.9
mats 6.8 a0.7 c-0.4 e1.0 f-0.5 h0.6 i0.7 j-0.4 l0.8 m0.7 n0.4 o0.5 p-0.5 r0.3 s-0.4 t0.4
matsal 8.1 h0.6 n0.5 o0.3 r0.5
matt 6.1 a1.0 c0.7 d-0.9 e1.3 f-0.7 g-1.3 h1.8 i0.6 l0.5 o-0.5 r-0.8 s0.6 t0.8
matt+har 8.1 e0.5 s0.5
matt+raga 8.1 a0.4 c1.3 e-0.4 i1.5 s0.4
mattan 7.9 i-0.5 s0.6 t0.4
matte 8.1 a1.1
matten 7.9 a-0.9 c-0.3 g-0.3 h1.7 i-0.3 l-0.3
mattet 8.1 a0.4 c1.3 e-0.4 i1.5 s0.4
mattia 7.9 a0.6 c0.4 e0.9 g-0.4 m-0.3 o-0.4 p0.7 r-0.5
max 7.4 a-0.7 c0.9 d0.4 e-0.8 g-0.4 j-0.3 m-0.3 n0.3 o0.4 p-0.3 q0.4 s-0.3
me 7.3 a-1.0 e-0.5 g1.6 h0.3 r0.4
med 2.6 a-0.5 c0.8 d0.9 e-0.7 f2.4 g2.1 h1.5 i1.6 j1.3 k-0.6 l1.2 m0.7 n1.0 p-1.1 r1.8 s0.8 t-0.4
med+advo 8.1 h0.4 k0.4
med+all 8.1 a1.5 b2.9 e-0.5 g-0.7 m0.7 o0.5 p-0.4 s-0.4
med+allt 8.1 a-0.3 g-0.3 i-0.5 s0.6 t0.3
med+anle 7.4 c0.4 e-0.7 f-0.3 i0.4 j0.4 l2.1 m-0.4 n0.4 o-0.7 q0.8 r0.4
med+arbe 8.1 a-0.5 c-0.4 e-0.4 h0.7 k0.3 r0.3
med+att 5.7 a1.9 b0.4 c0.9 d1.8 f0.8 g-1.8 i0.6 j-0.9 k0.6 l1.9 m-0.9 o0.4 p0.4 q-1.1 r-0.4 s-0.3 t0.6
med+avta 8.1 a-0.6 k0.4 m1.5
med+bada 8.1 d0.6 e-0.4 i1.2
med+bank 7.6 b-0.5 e0.7 f-0.4 g0.3 j-0.3 p0.8 q-0.8 r0.7
med+barn 7.9 a-0.4 g0.5
med+bast 8.1 c-0.4 e0.7 g-0.7 h0.4 l-0.3 p1.0 r-0.4
med+bila 8.1 c0.3 g0.4 h0.8 i-0.3 j0.3 r0.6
med+bild 6.9 a0.5 b0.9 c-0.3 d1.1 e1.1 i-0.8 j-0.3 l-0.5 m-0.5 n0.4 p-0.4 r0.6 s1.4 t-0.5
med+boks 7.9 a-0.3 d-0.6 e0.7 l-0.7 m0.4 n-0.6 o1.6
med+bros 7.9 a-0.4 e-0.3 g0.4 h1.5 i-0.3 r0.9 t0.4
med+byra 7.9 a0.9 c1.2 d-0.5 e-0.3 f1.9 l-0.5 m0.3 o-0.3
med+datu 7.9 b-0.5 c-0.4 d-0.6 e0.3 f-0.3 g0.8 h1.0 k0.5 o0.8 q-0.6
med+de 7.2 a-1.2 g1.0 l0.7 m0.4
med+dela 8.1 a0.6 c-0.4 d0.8 e0.6 f1.7 h0.3 i-0.3 o0.5 q0.8
med+dem 8.1 g-0.5 i0.8
med+den 6.1 a0.3 b1.1 c1.6 e-0.7 f2.3 g0.7 h-0.4 j-0.7 l0.8 p-0.3 q0.7 r0.9
med+det 6.1 b-0.9 d1.2 e0.7 g0.6 h0.7 k0.4 l1.0 m-0.3 o0.7 p0.7 s-0.3 t-0.4
med+dett 8.1 a0.5
med+dig 6.8 a-0.5 b-0.4 c0.6 e-0.6 f0.8 g1.4 i0.8 k1.0 m-0.4 n-0.3 r-0.3
med+din 8.1 a0.5 g-0.3
med+elle 8.1 e0.4 j0.6 m0.4 o0.6
med+emel 7.9 a1.4 g-0.9
med+en 5.2 a1.1 b1.4 c1.6 d-1.0 e1.0 f-0.5 h-0.6 i1.7 j0.6 k-0.7 l0.9 n1.1 o0.6 p0.8 q0.5 r-1.2 s2.1
med+er 5.5 a2.2 b2.0 c1.0 e-0.8 f5.0 g-1.1 h0.6 i1.2 k-0.6 l-0.7 m1.3 n-1.0 o-0.5 p0.4 s0.6
med+ert 7.6 c0.4 i0.3 p0.6
med+ett 6.1 b1.0 d0.4 e-0.3 g-0.6 h-0.6 i-0.9 j-0.4 k-0.4 m1.2 n0.9 p-0.3 r-0.8 t1.5
med+fack 8.1 a-0.6 d-0.3 e-0.5 k0.5 o-0.4 s-0.4
med+fakt 7.3 a-0.6 b0.4 e0.6 g-0.4 h-0.6 i-0.3 j-0.3 l2.8 m0.9 p-0.4
med+farg 8.1 b-0.3 c-0.3 d-0.3 e-0.6 g0.5 h0.4 l0.4 n0.6 r0.8
med+fel 6.8 a1.4 b0.4 d-0.3 e2.5 h-0.4 i1.1 j1.2 p0.6
med+firm 8.1 a0.8 e1.0 n0.7 s0.9
med+flit 8.1 a0.6 c0.6 e1.4 j0.5 p1.4
med+ford 8.1 a-0.4 f0.4 g-0.6 o0.4 q0.3
med+fore 8.1 e0.5 j1.1
med+forf 7.9 a-0.4 c-0.3 f-0.4 h-0.4 i-0.3 l1.0 n1.6 t0.4
med+forr 8.1 c-0.3 e-0.4 g-0.5 o-0.6 q0.5
med+fors 7.9 a-0.3 e-0.6 h0.3 l0.9 n0.8
med+forv 8.1 c0.9 d0.8 g0.4 l0.4 m0.4 n0.4 q0.5 t0.3
med+fyra 8.1 b0.7 c0.7 d-0.3 f1.0 i-0.3 k0.4 m0.7 p0.6 s-0.4
med+glas 7.9 a0.9 b0.5 o0.4 s0.5
med+hall 8.1 g1.0
med+hanv 8.1 a0.3 b1.0 f1.1 i-0.3 j0.8
med+hede 8.1 i0.4
med+henn 7.4 a-0.5 b-0.4 c0.4 d-0.3 e1.1 f1.0 g1.2 h-0.4 o0.4 p0.4 r0.5
med+hjal 8.1 c0.5 d0.5 g0.3 j0.6 o0.4 r0.3
med+hono 8.1 c0.4 e0.3 f0.9 l-0.3 m1.0 q0.4
med+hund 7.9 c0.4 d0.9 e-0.6 p0.6
med+i 6.6 a0.8 b-0.3 c-0.9 d-1.3 e0.7 f-0.3 g-0.8 i-0.5 l0.6 m0.7 n1.3 s2.4 t-0.6
med+janu 8.1 d0.5 i1.3
med+jock 8.1 g1.0
med+kaff 8.1 a-0.7 b-0.4 e-0.3 g-0.6 i-0.6 q-0.3 t-0.3
med+kall 8.1 e0.3 g0.4 h0.7 m0.7 q0.3 r0.6 s0.8
med+komm 8.1 a-0.5 d0.3 e-0.4 h0.9 n0.6 q0.3 r0.7
med+kons 7.6 a0.9 d-0.6 j1.8 q0.3 s1.5
med+kont 8.1 a-0.5 d-0.4 f0.3 i-0.4 m0.3 n2.0
med+kopi 7.9 a0.6 b1.0 c-0.8 d1.5 e0.4 f1.8 h-0.4 i-0.5 j0.5 l0.5 p0.6 s-0.5
med+kval 8.1 e-0.4 r-0.4
med+leve 7.9 a-0.4 c-0.3 i0.7 n0.3 o-0.5 t-0.3
med+lord 8.1 c0.9 d-0.3 e-0.4 i1.0 k0.6 n1.0 p-0.3
med+maj 8.1 g1.3 h2.1 k0.3 t0.6
med+mamm 8.1 a-0.6 g0.8 r0.5
med+mig 6.8 a-2.0 b0.7 c-0.5 d-0.3 e-0.6 i-0.4 l-0.4 n0.6 p-0.3 q-0.4 r1.8 t-0.4
med+min 6.9 c0.3 d1.0 e0.4 f-0.3 g1.4 h0.4 i0.6 j-0.3 k0.7 l0.4 o0.4 p-0.5 r0.7
med+mitt 8.1 a-0.7 d-0.4 f0.5 g0.4 h0.4 l1.0 m-0.4 o-0.3
med+moms 8.1 c0.4 d-0.4 g0.3 k0.4 l0.6 o1.5 r1.1
med+nago 6.6 c-0.6 d1.4 f2.4 i-0.9 l0.3 m0.5 n-0.5 p0.5 q0.6 s-0.7
med+namn 7.3 a-0.8 c-0.3 e-0.7 t0.9
med+nar 7.9 a-0.3
med+nio 8.1 d0.9 e0.3 h0.4 s0.9
med+nu 7.3 d0.9 e-0.3 g-0.5 m0.9 p-0.3 s-0.3
med+numm 8.1 d-0.3 f-0.3 o0.3
med+nya 8.1 a-0.3 c-0.3 d-0.5 g0.9 i0.5 j0.7 p0.6 r0.9
med+och 7.3 d0.3 i0.3
med+om 7.3 a-0.8 c0.6 d-0.3 h0.3 t-0.3
med+omed 8.1 a0.4 e0.9 i0.7 j0.7
med+oss 6.6 a-1.4 d-0.8 g0.7 h1.3 i-0.4 k-0.4 l0.8 m0.6 n0.6 p-0.7 q-0.5 r0.5 s-0.4 t0.7
med+over 7.3 a0.9 b-0.4 c1.0 d1.0 e-0.4 h0.5 j0.4 m1.2 p0.3
med+pa 6.5 a-2.0 b0.3 d1.0 e-0.6 f0.4 g-0.3 h0.7 i-0.7 j-0.6 k2.9 m0.8 n2.5 o1.1 p-0.9 r0.3 s-0.5
med+papp 8.1 a-0.4 c0.5 d-0.4 e-0.6 n0.5 r0.3
med+penn 8.1 b0.6 c0.7 i0.5 m-0.3 o0.9 t0.9
med+rakn 8.1 a-0.4 e-0.5 h0.4 l-0.5 m0.7 n0.8 t-0.3
med+ratt 8.1 n-0.4 o0.5 p0.7
med+refe 7.4 a-0.4 e-0.5 n-0.5 o1.6 q0.8
med+reko 7.9 a0.8 c1.8 e0.8 j1.4 p0.6
med+sa 8.1 a-0.4 b0.4 e-0.5 g0.7 o0.5 q1.7 r1.2 t0.6
med+sake 7.4 e0.5 i0.3 j0.4
med+samm 7.4 a0.4 c0.4 d0.8 g-0.4 i-0.4 j-0.3 l-0.3 n0.6 o0.5 p-0.3 r0.4 s-0.4 t0.3
med+samt 8.1 a0.5 d0.7
med+sant 8.1 a0.4 g-0.8
med+seml 8.1 e0.3 g0.4 q0.4
med+sex 7.9 a0.7 b2.1 e-0.5
med+sig 7.9 a0.6 e-0.4 i0.4 r0.4
med+sin 7.3 a-0.8 b-0.5 f1.5 i-0.3 k-0.4 t-0.3
med+sina 8.1 a0.4 e0.5 s0.4
med+sist 8.1 d-0.3 e0.3 f0.6 h-0.4 n-0.3 r-0.4 t0.6
med+skag 7.9 a1.1 c1.5 f0.8 g-0.4 i0.6 k0.4
med+skri 8.1 g0.4 o0.4 r0.8
med+slap 8.1 c-0.3 d-0.5 e0.6 i0.8 n0.4
med+smor 8.1 g0.4
med+stad 8.1 d-0.4 f-0.4 l0.6 q0.4
med+stam 7.9 e0.6 h-0.3 j0.6 l0.3 m0.3 q0.5
med+stor 7.4 a-0.8 d-0.4 e-0.3 h0.6 i-0.3 r0.6
med+tank 7.9 c0.8 e-0.4 f0.8 g0.9
med+till 7.6 a-0.8 d0.6 h0.7 i0.4 k0.3 o-0.3 r0.4 t0.5
med+trak 8.1 f0.4 i0.6 k1.2
med+tre 7.9 b1.1 c-0.4 h-0.3 i0.7 j-0.4 n-0.3 p0.5
med+tret 8.1 a0.3 c0.4 d-0.6 e0.4
med+tva 7.2 a-1.7 b-0.4 d0.4 g1.1 h1.6 i-0.8 l2.6 n-0.4 p-0.3 q1.0 r0.7 s0.3
med+vanl 6.5 c0.5 d0.3 e0.4 f0.5 h0.4 i-0.6 j-0.6 k0.5 n-0.6 o2.1 q-1.1 s-0.4
med+var 7.2 a-1.7 c-0.7 d-0.5 e-0.3 g-0.7 h-0.5 j-0.4 k0.9 l-0.3 m0.6 p-0.5 q-0.5 s-0.5
med+vara 6.8 a-0.6 d0.6 e-0.5 f-0.3 h1.0 k0.5 l1.1 m0.4 n1.7 r0.5 s-0.5 t-0.3
med+vart 8.1 a-0.3 i0.6 j0.3
med+vatt 8.1 e0.5 s0.7
med+vill 8.1 a1.0 c0.4 d0.4 e-0.5 j0.9 s-0.4
med+webb 8.1 d0.6 m0.3 r0.4 s0.5
med+️ 8.1 g-0.6
meda 6.8 a1.1 d0.5 e1.0 f0.4 g-1.3 j-0.4 k0.4 o-0.4 p0.6 q-0.5 s0.9 t-0.4
meda+ni 8.1 a1.0 e0.5 g-0.5 s0.6
medan 7.6 a1.4 b0.3 e1.5 f0.8 g-0.6 i0.5 s1.2
medarb 7.3 b-0.6 d0.7 e-0.4 f-0.4 g-0.4 i-0.4 k0.5 n0.3 o-0.3 p0.9 q-0.4
medd 5.5 a-0.6 c-0.3 d-0.7 e0.9 f0.4 g-1.7 h0.7 i-0.9 l0.6 m-0.3 n0.7 o-0.3 p-0.7 q0.8 r0.5 s-1.4 t0.9
medd+att 6.8 b0.9 e0.6 f0.4 g-0.5 h-0.4 i0.8 j0.3 k-0.4 n-0.4 p-0.5 q-0.3 r-0.5 s-0.5 t0.6
medd+har 7.9 b-0.4 f0.9 h0.7 j0.4 o0.6 t-0.4
medd+kund 8.1 a-0.6 e-0.3 h0.4 k-0.4 n0.6 p-0.4
medd+nar 8.1 b-0.3 d-0.4 e0.4 h0.3
medd+och 7.9 a-0.5 g-0.4 h0.4 l0.3 q0.5 t0.3
medd+vem 8.1 a0.7 c0.6 d0.4 e0.5 f0.8 j0.6 n0.5
meddel 5.5 a-0.6 c-0.3 d-0.7 e0.9 f0.4 g-1.7 h0.7 i-0.9 l0.6 m-0.3 n0.7 o-0.3 p-0.7 q0.8 r0.5 s-1.4 t0.9
medf 7.9 a0.4 f0.5 i0.5 j0.6
medfor 7.9 a0.4 f0.5 i0.5 j0.6
medg 7.6 f0.4 i-0.3 m0.6 n0.9 o1.0 p-0.3 r0.6 t-0.4
medger 7.9 b-0.4 f0.6 m0.8 o0.6 q-0.3 r0.6
medi 7.2 a-0.3 g0.4
medita 7.6 a-0.4 g0.4
medl 5.7 a0.7 c0.9 d0.9 e-0.3 g-0.7 h0.3 i0.4 j0.4 k-0.5 l0.7 m-0.7 n0.4 o0.5 p-0.4 q0.8 r0.5 s2.1
medl+har 8.1 e0.7 j0.3
medl+i 7.6 a0.6 c0.9 e-0.5 i1.0
medl+med 8.1 d-0.3 e0.4 r0.6 s0.4 t0.3
medl+och 7.9 b-0.4 e0.5 i-0.3 l0.8 n0.4 q0.4 s0.7
medlem 5.8 a0.7 c1.0 d0.7 g-0.8 h0.4 i0.4 j0.4 k-0.6 l0.4 m-0.6 n0.4 o0.6 p-0.4 q0.4 s2.2
medv 7.6 c1.0 g-1.2 j0.9
medv+namn 8.1 g-0.7
medv+om 8.1 a0.5 c1.0 g-0.6 j1.0
medver 8.1 g-0.7
medvet 8.1 a0.5 c1.0 g-0.6 j1.0
mehd 7.9 a-0.7 b-0.3 d0.3 e-0.6 g0.7 i-0.4 n0.6 o-0.5 r1.5
mehdi 7.9 a-0.7 b-0.3 d0.3 e-0.6 g0.7 i-0.4 n0.6 o-0.5 r1.5
mej 8.1 a0.7 c1.1 e0.6 i0.7 n0.3 t0.9
meje 8.1 b-0.3 c0.6 g0.3 i0.4 q0.3 r0.4
mejeri 8.1 b-0.3 c0.6 g0.3 i0.4 q0.3 r0.4
mejl 4.8 a0.6 c1.6 d5.9 e-0.7 f0.7 g-2.9 h0.9 i-1.9 j-1.8 k0.4 l-0.7 m0.4 n-1.0 o1.8 p0.8 q0.6 r-0.6 s-1.2 t3.8
mejl+den 7.6 a0.7 c1.5 d1.4 e-0.6 f0.7 g-0.3 l0.4 m0.8 o-0.4 p0.4 t1.0
mejl+det 7.9 c0.9 d-0.4 e-0.4 g0.5 i-0.4 k-0.3 l0.5 o1.8 r1.0 t1.2
mejl+elle 8.1 c0.7 d0.6 e0.4 n1.3 t0.6
mejl+en 7.6 a-0.3 d-0.8 e0.4 f0.7 k-0.5 l-0.3 m0.6 n-0.4 o2.0 q0.6 t0.8
mejl+fran 7.6 b-0.3 d0.4 e0.3 f0.3 i1.2 q-0.3 r-0.4 s-0.4 t1.2
mejl+gar 7.9 a-1.2 c-0.5 d-0.3 g-0.3 h0.5 n0.4 o-0.4 p-0.5 q0.3
mejl+har 7.9 a0.9 d-0.7 e2.6 f-0.3 h0.5 i0.6 m0.4 r0.5 t1.3
mejl+jag 7.9 b-0.3 d0.6 e-0.3 g0.4 p1.4 s-0.5
mejl+lase 7.9 a-0.4 d0.5 g-0.4 l-0.6 m0.4 o0.4 q0.6
mejl+om 7.9 d0.7 e-0.4 o0.4 q-0.4 r-0.4 s0.7
mejl+pa 7.9 d1.2 i-0.3 k0.4 l-0.3 s1.0
mejl+sa 7.9 d0.5 g-0.5 j0.4 k0.3 s0.4
mejl+till 7.3 a-0.9 d-0.5 f-0.4 g-0.6 i-0.4 n-0.4
mejl+vida 7.9 a-0.5 b-0.3 d0.5 j-0.3 k0.4 o-0.3 p-0.3 q0.5
mejla 6.5 a-0.4 b1.3 c1.6 d-0.5 e-0.8 g-0.8 i-0.8 j-0.5 m0.8 n0.5 o2.6 p0.7 q0.4 s-0.5 t4.2
mejlad 7.3 a1.2 b-0.7 c0.9 d2.8 f1.3 g-0.6 i-0.6 j-0.3 l0.4 p0.4 q0.8 r0.4 s-0.5 t-0.6
mejlar 7.9 a-0.7 d-0.5 f0.3 g1.3 h2.5 l0.3 n-0.4 o-0.3 r1.0
mejlat 8.1 a0.7 c2.5 d1.6 e-0.5 f-0.5 g-0.4 h0.5 i-0.4 k0.6 q0.4
mejlen 7.0 a0.6 b-0.6 c-0.3 e1.8 g-1.2 h0.5 i-0.5 k0.6 m0.8 o0.5 p-0.6 s-0.5 t2.0
mejlet 6.7 a-1.6 b0.6 e0.4 f1.1 g0.3 k-0.4 l0.9 m0.3 q1.0 r0.7 t1.2
mek 8.1 b0.4 c-0.3 k-0.4 l-0.4 m0.5
mell 6.1 a-1.0 b0.4 d0.7 h-0.3 i0.9 j-0.6 l0.9 n-0.5 o0.3 p-0.9 q1.3 r0.5 t-0.7
mell+tva 7.9 c-0.5 i0.6 k-0.3 l1.1 o-0.3 q0.4 r0.3 t0.3
mellan 6.1 a-0.7 b0.6 d0.7 g0.4 h-0.5 i1.1 j-0.6 m0.4 n-0.9 p-0.8 q1.0 r0.4 t-0.5
men 3.3 a1.0 b2.8 c1.1 d1.7 e1.4 f1.2 g-2.5 h-1.0 i1.2 j-1.3 l2.3 m0.9 n1.0 o1.1 p-2.6 r-0.4 s-1.5 t-0.4
men+allt 7.6 b0.6 d-0.4 h0.4 m-0.4 p0.3 q-0.4
men+anda 7.9 a1.1 b0.5 e0.9 f0.7 g-0.4 i-0.3 l0.4 r-0.6 s0.3
men+ar 7.6 a-0.5 c-0.3 f-0.3
men+att 8.1 a-0.4 f0.4 h0.8 k0.6 l0.8
men+aven 8.1 a0.6 b1.5 e0.6 i0.7
men+bara 7.9 a1.0 c1.8 d0.5 g-0.4 k0.3 s0.8
men+barn 8.1 a0.7 e0.8 g-0.5 p1.1
men+blir 8.1 d0.5 g-0.3 j1.4
men+de 7.3 a-0.5 b-0.3 e1.5 g-0.8 h-0.4
men+dekl 8.1 b-0.4 c0.5 e-0.5 o0.5 q-0.3
men+den 6.8 a-0.4 b0.9 c-1.1 d-0.5 e0.5 f-0.5 g-0.3 h-0.6 j0.5 k-1.0 m1.5 n0.5 s-0.4
men+det 5.2 a-2.3 b0.4 c1.8 e-0.6 f0.7 g0.4 j-1.4 k-1.1 l2.0 m1.5 n0.4 p-0.8 q0.8 s-1.0 t0.5
men+du 6.6 b0.5 d0.4 e1.0 f2.2 g0.9 i0.6 l0.7 m0.9 p-0.5 s-0.4
men+efte 8.1 a-0.8 c-0.5 d-0.3 g0.4 h0.4 i-0.4 m-0.3 r0.6 t-0.4
men+en 8.1 a0.4 i0.9
men+far 8.1 a-0.4
men+fin 8.1 a2.2 g-1.6 i0.8
men+han 7.9 a-0.4 d0.3 f-0.3 g-0.4
men+har 7.9 c-0.6 d1.4 e0.5 g0.6 i-0.4 o-0.4 q0.6
men+herr 8.1 a-0.4 g0.8
men+i 7.6 c0.5 d0.4 e-0.4 g-0.5 n0.7 r-0.3 s0.8
men+inge 7.4 a0.3 c0.4 d1.6 e0.8 g-0.5 i0.3 k-0.4 l0.5
men+inte 6.5 a1.6 b1.7 c2.5 d-0.9 e-1.1 f0.8 g-1.1 i0.7 j-0.6 l1.4 m1.1 q-0.4 s-0.3 t0.5
men+jag 5.7 a1.3 b0.5 c0.3 d0.9 f0.6 g-0.8 i-0.6 k2.0 l0.5 o0.4 p-0.7 q-0.4 r0.3 s0.3
men+jock 8.1 g-0.4
men+jonn 8.1 g0.4
men+kon 8.1 a0.4 c-0.3 d0.5 e0.5
men+kul 8.1 a-0.5 g0.5
men+lagg 8.1 a-0.4 g0.4 m-0.3 q0.4
men+nar 6.9 a-0.6 b0.5 c-0.4 d1.0 e-1.1 g1.0 i1.2 j-0.4 k0.6 m-0.4 n0.7 p0.4 q0.4 r2.0 s-0.5
men+ni 6.8 a0.4 c-0.8 d0.4 e1.6 f0.4 j1.7 l0.9 o0.9 s-0.5
men+nu 6.8 b-0.8 c1.3 d0.9 e0.8 f0.9 h0.4 j0.8 m-0.5 o0.7 p-0.5 q-0.6 r0.7 s0.4
men+om 8.1 a-0.4
men+pa 8.1 a-0.6 f0.4 g0.8 m0.5 o0.9
men+rakn 8.1 d0.4 e-0.4 m0.9 p0.5
men+regi 8.1 d-0.4 e0.6 o0.5 q-0.4
men+sa 7.4 a-1.7 e-0.5 g0.6 r0.9 s0.4
men+seda 8.1 a0.4 d1.0 i1.0
men+sen 7.9 a1.8 g-1.8
men+ser 7.9 a-0.4 g-0.4 l-0.4 m-0.4 o0.8 q1.4
men+ska 8.1 n0.4
men+skul 8.1 d0.6 e-0.5 n0.4
men+tack 8.1 a-0.6 g0.6 k1.8 l0.4 n0.4 q0.4
men+till 8.1 a0.6 c1.2 d0.6 e0.4 k0.5 q-0.3
men+tror 8.1 a-1.0 g0.9
men+tydl 8.1 a-0.4 d-0.4 g0.4
men+utan 7.9 b-0.3 c0.8 d-0.6 g-0.4 k0.3 l0.4 m-0.4 n0.5
men+vad 7.6 a0.8 g-1.3
men+var 8.1 e-0.6 g0.8 h1.1
men+vem 8.1 a-1.2 e0.6 f0.4 r0.4 t0.4
men+vi 6.4 a0.4 b-0.5 e0.9 g-1.3 i-1.0 j-0.6 k0.6 l0.4 m1.4 n-0.5 o0.8 p-0.7 r-1.6 s-0.6 t-0.5
mena 6.2 a-0.7 b-0.5 c-1.0 d0.3 e0.6 g-0.3 h0.7 i-1.0 j1.6 k-0.6 l1.1 m0.3 o1.0 p-0.6 s0.7 t-0.4
mena+att 6.9 a1.4 b-0.4 c-0.5 d0.6 e0.4 g-0.6 i-0.7 j2.3 m0.6 r-0.6
mena+det 8.1 a-0.4 g0.8 h0.8 q0.4 r0.6
menade 8.1 a-0.6 h0.8 q0.4 r0.6
menar 6.5 b-0.4 c-0.8 e1.1 g-0.4 i-0.9 j1.8 k-0.3 l1.3 m0.4 o1.2 p-0.5 r-0.5 s0.4
menat 8.1 e-0.4 s0.5
meni 6.9 a0.4 b-0.5 e1.2 f0.5 g0.3 i-0.6 k1.3 l0.7 n0.7 p-0.4 q-0.6 r0.4 s0.7 t0.7
meni+att 7.9 a0.9 c1.0 d-0.4 e0.7 f0.4 k2.7 l0.5 p-0.4 t-0.4
mening 6.9 a0.4 b-0.5 e1.2 f0.5 g0.3 i-0.6 k1.3 l0.7 n0.7 p-0.4 q-0.6 r0.4 s0.7 t0.7
meny 6.8 a-0.5 c-0.8 d-0.6 e0.3 f-0.3 g0.7 h1.0 i-0.5 j-0.5 k0.3 l-0.7 m-0.4 n0.6 p-0.5 r1.6 t-0.6
menyer 8.1 a-0.4 k0.3 l-0.4 m-0.3 r0.5
menyn 7.3 c-0.4 d-0.6 e1.1 g1.0 h0.9 i-0.3 l-0.3 n0.8 p-0.4 r1.1 s0.4 t-0.5
mer 5.2 a-1.4 b2.9 d-0.5 e0.8 f0.8 g0.3 i-0.8 j-1.1 l1.4 m0.9 n-0.3 p0.5 q0.5 r0.8 s-0.4
mer+an 6.4 a0.4 b1.8 c-0.7 d-1.2 e-0.8 f0.3 g-1.7 i-0.3 k0.6 l1.7 p-0.6 r-0.4 s-0.6 t0.5
mer+att 8.1 a-0.8 e-0.4 g-0.5 o0.4 q0.5
mer+av 8.1 a0.3 e0.6 i0.5
mer+med 7.6 a1.5 c-0.4 d1.0 f0.7 g-0.8 h0.3 i0.4 m0.5 o-0.4 p1.3 r-0.5 s-0.4
mer+sada 8.1 a-0.4 g0.5
mer+sant 8.1 e-0.4 g0.4 o0.3 r0.6
mer+tid 8.1 c1.1 f0.6 l0.9 n-0.3 q0.4
merk 7.3 a0.7 c-0.5 e1.6 i0.7 j1.1
merkos 7.3 a0.7 c-0.5 e1.6 i0.7 j1.1
mess 8.1 a-0.8 g0.4 q0.3 s-0.3
mest 6.0 a0.5 d1.3 e2.0 f0.4 j-0.4 k-0.6 m-0.3 n0.4 o0.3 q0.6 r-0.6
mest+av 8.1 i0.7
mest+for 7.9 a-0.9 e-0.3 f0.8 g-0.4 i-0.4 l0.6
mesta 7.6 c0.5 d0.5 g0.6 i0.5
mete 7.4 f-0.3 h0.9 i-0.3 o0.5 s0.4
mete+bred 8.1 b0.3 e0.5 h0.3 o0.6
meter 7.9 d-0.5 e-0.5
mick 7.2 b0.3 c0.9 d0.9 e-0.6 h-0.4 i0.6 j-0.3 l0.5 m-0.6 n-0.3 o0.6 r0.8 s-0.3
micke 7.4 c0.3 e-0.4 i0.8 k0.4 m-0.4 n-0.3 r0.9
midd 7.4 a-1.1 b0.4 g0.5 n-0.3 o0.9
middag 7.4 a-1.1 b0.4 g0.5 n-0.3 o0.9
midn 8.1 a-0.4 d0.5 f0.6 h0.8 i-0.4 o0.4 r0.3 t1.2
midnat 8.1 a-0.4 d0.5 f0.6 h0.8 i-0.4 o0.4 r0.3 t1.2
mids 6.8 a0.5 c1.8 d0.5 e-0.3 h0.7 i-1.1 j-0.6 k0.5 l-0.7 p0.5 q0.7 r0.9 s0.9
mids+och 8.1 a0.4 b0.4 c0.9 h-0.4 p0.8
midsom 6.8 a0.5 c1.8 d0.5 e-0.3 h0.7 i-1.1 j-0.6 k0.5 l-0.7 p0.5 q0.7 r0.9 s0.9
mig 3.7 b0.5 c0.8 d1.1 e3.2 f3.4 h1.5 i0.7 j1.8 k1.4 m0.9 n2.1 o0.8 p-0.8 r0.7 s1.1 t1.7
mig+allt 7.6 g0.6
mig+ar 7.4 a0.5 d-0.4 e-0.7
mig+att 6.6 a-0.9 c0.8 d-0.5 e0.4 f-0.4 g0.9 h0.4 i-1.0 j0.7 m-0.4 p-0.6 q0.7 r0.7 s-0.7 t0.3
mig+av 8.1 a-0.4 g1.4
mig+dar 8.1 a-0.4 g1.2
mig+en 7.6 s0.7
mig+ett 7.9 a0.4 c1.2 j0.3 p0.5 s0.5 t1.2
mig+fem 8.1 a-0.3 d-0.4 g0.8 h0.3 i-0.3 n0.3 r1.1 s-0.6
mig+for 7.4 a0.8 c0.7 e1.3 g-0.5 i0.5 j-0.4 k0.3 l0.4 n-0.3 q-0.6 t0.8
mig+form 8.1 b0.4 c0.9 d0.8 g-0.4 k0.3 l0.4 q0.7
mig+fors 7.6 a0.4 b0.7 c-0.5 d-0.4 e0.7 i0.5 j0.4 r-0.4 s0.7
mig+fran 8.1 a-0.7 b-0.3 c0.4 d0.8 e-0.4 g-0.4 h0.5 i-0.4 k1.2 m-0.5 s-0.3
mig+garn 7.9 a0.8 e0.5 g-0.5 i0.7 j0.8 r-0.3
mig+i 6.7 d0.9 e-0.6 f-0.3 i0.8 j-0.4 k-0.4 m-0.5 p0.5 r-0.7 s0.4
mig+in 8.1 a0.5 l1.0
mig+inna 8.1 f0.5 i0.4 s0.7
mig+inte 7.9 a-0.4 e0.3 f0.3 p0.4
mig+med 7.0 a-0.8 b0.6 d0.6 e-0.7 f-0.3 i0.8 l1.3 m0.6 n-0.5 r0.6 s-0.3 t0.5
mig+nago 8.1 a0.9 b-0.3 e2.3 g-0.4 s0.5
mig+namn 8.1 f0.9 l0.4 m1.1
mig+nar 7.9 a-0.5 c-0.4 e0.3 f-0.4 g-1.1 p0.7
mig+nu 7.4 d0.4 e0.4 f1.6 g-0.7 i-0.4 l-0.5 n0.4 p-0.3 s-0.5 t1.8
mig+och 6.8 a0.4 b0.8 c-0.6 d1.0 e0.9 f0.3 i0.8 j-0.5 m-0.3 n-0.5 o2.2 q1.1 t1.0
mig+om 7.2 b-0.5 c0.5 d0.5 f1.5 h1.1 i0.7 j-0.4 k0.5 p-0.4 r0.3 s-0.5
mig+pa 6.6 a-0.7 b-0.8 c1.2 e-0.7 g0.9 h1.4 j0.6 n-0.4 o1.1 p-0.4 r0.8 s-0.7
mig+ratt 8.1 a0.4 c0.4 d0.8 j1.1 s0.8
mig+sa 6.9 b0.6 g-1.1 h1.4 i-0.5 k1.0 l0.9 m1.0 p-0.5 q0.6 s-0.4 t1.0
mig+sjal 8.1 a-0.6 g1.5
mig+som 7.2 a-0.5 d0.5 g-0.8 i-0.4 m0.6 p-0.4 q-0.5 s0.4 t0.8
mig+taro 8.1 a-0.4 g0.7 h-0.4 r0.4
mig+till 7.6 c-0.4 d1.3 e-0.6 f0.4 g0.7 k0.5 m0.5
mig+tva 8.1 a0.5 c0.9 d-0.7 i-0.4 l-0.4 s-0.3 t0.8
mig+vara 8.1 e0.6 g0.4 s0.7
mig+️ 7.9 a-0.4 g1.3
migr 7.6 c0.4 d-0.3 e0.6 g0.3 i-0.3 k-0.4 o-0.3 r0.6 t-0.4
migrat 8.1 a-0.7 c-0.4 d-0.5 g0.6 r0.9 t-0.4
migrer 8.1 a0.5 c0.7 e0.8 j0.3
mika 8.1 a0.5 e-0.3 i0.5 m1.1
mikael 8.1 a0.5 e-0.3 i0.5 m1.1
mil 8.1 a0.6 b-0.3 c-0.4 e1.8 l0.5 m1.0 o1.1 q0.4
mile 8.1 a0.7 g-0.4 i-0.4 k-0.3 m3.1 n0.7 o0.8 r-0.3
milers 8.1 a0.7 g-0.4 i-0.4 k-0.3 m3.1 n0.7 o0.8 r-0.3
milj 6.6 a0.9 b1.7 c-0.4 d-0.6 e0.8 g-1.6 h-0.3 i-0.5 j-0.5 k-0.3 l0.5 o0.4 s-0.4
milj+och 7.9 a0.9 b2.6 d-0.3 e1.5 g-0.3 i-0.3 l-0.3 o0.5 p0.7 r0.3
miljod 8.1 a-0.7 c-0.4 e-0.4 l0.4 n0.4 q0.3
miljon 7.0 a1.1 b2.0 d-0.6 e1.1 g-0.7 i-0.4 j-0.4 m-0.3 p0.5 s-0.3
mill 7.9 b0.4 c0.6 d-0.6 e0.7 g0.8 i-0.3 j0.5 q-0.3 r1.0 t0.6
milla 8.1 b0.3 c0.6 d-0.4 e0.4 g0.5 j0.5 r0.8
mimm 8.1 a-0.3 g0.7 h0.8 r0.3
mimmi 8.1 a-0.3 g0.7 h0.8 r0.3
min 3.8 a1.1 b1.4 d2.4 e3.0 f1.4 g2.0 h1.6 i-0.4 j3.3 k1.7 l0.6 m1.7 n1.1 o1.2 q0.8 r2.6 s4.3
min+advo 7.9 a1.3 d0.6 g-0.8 h-0.3 j2.4 r-0.4 s0.6
min+anma 8.1 a0.8 e0.8 g-0.3 j1.8 s1.9
min+brod 8.1 g0.4
min+bror 7.3 a-0.7 c0.6 f0.6 g1.1 h0.9 l-0.3 n0.6 r0.7 t-0.3
min+chef 7.4 a-0.4 b-0.4 e-0.8 f-0.7 g-0.8 h-0.4 i-0.4 j-0.3 k0.3 n0.6 t1.1
min+dag 7.0 a-0.5 g0.8
min+del 8.1 a-0.5 d-0.4 k0.8
min+dott 7.3 e1.1 i-0.5 j0.4 k0.6 l0.5 n-0.3 p0.5 r0.5 s1.3
min+egen 7.4 c-0.4 d0.3 i-0.4 k1.1 n-0.6 o-0.3 r0.5
min+frag 8.1 b0.9 c-0.7 d0.8 f0.6 l0.4 s-0.4 t0.4
min+fris 7.9 a0.5 b1.2 c-0.3 d-0.4 g-0.4 h0.7 m0.3 n0.4 s0.5 t0.5
min+fru 7.4 a0.4 d-0.4 f-0.3 g-0.3 i-0.4 n1.2 p-0.3 q1.1 s1.1
min+gaml 7.9 a0.8 c-0.4 e0.6 h0.5 i0.8 l-0.3 s-0.4
min+gran 7.3 a-1.2 d-0.6 e-0.5 f1.3 i-0.7 j-0.4 k2.1 l1.0 m0.5 n-0.6 p-0.4 r0.9 s-0.8 t-0.3
min+hust 8.1 a-0.3 e-0.5 k1.0 n0.9 o-0.4 r0.5
min+inko 8.1 c0.8 j0.6 m1.1
min+juri 8.1 b0.9 e0.6 j1.0 s0.3
min+klas 8.1 a-0.5 g0.3
min+koll 7.9 b-0.4 c0.4 h0.5 i0.4 l0.5 m0.4
min+komm 8.1 g1.1
min+lill 8.1 a-0.5 g0.9
min+mamm 7.9 b0.5 e1.1 g-0.4 i0.8 s0.6
min+man 6.8 a-0.7 c0.4 d1.0 f-0.4 g0.9 h-0.3 j-0.5 o0.7 p-0.6 q0.5 r0.6 s1.1
min+mans 7.9 a0.4 c0.8 d-0.3 g-0.4 j0.6 o1.4
min+mor 7.6 a0.3 d1.6 e0.4 i0.6 p1.3 q0.7 s-0.5
min+morm 8.1 a0.4 k0.7 m1.0 q-0.4 r0.3
min+nya 8.1 g-0.8 i0.7
min+papp 7.4 a0.6 b-0.4 c0.5 e0.4 g-0.3 j1.6 p0.7
min+rakn 8.1 a-0.4 b-0.5 c-0.7 e0.9 i-0.3 l-0.4 m3.1 o0.5 p-0.7 q-0.3 s-0.3
min+samb 7.4 b0.4 c0.7 e-0.3 g0.5 h0.4 i-0.4 j0.3 l0.8 m0.5 p-0.4 q0.5 r0.7
min+sida 8.1 a0.5 g-0.4 l0.7 s-0.5
min+son 7.9 b0.5 g0.6 i0.4 q0.3 r0.8
min+svag 7.6 d-0.4 f0.7 h0.5 i0.7 m0.3 n-0.3
min+sven 8.1 a-0.4 c-0.4 e-0.3 g0.5 k-0.4 n0.3 r0.8
min+syrr 8.1 e0.3 g0.7 s0.6
min+syst 6.9 d-0.5 e0.5 f-0.3 g0.8 h1.4 i0.9 j-0.5 p1.2 q-0.4 r0.3 s0.9 t-0.3
min+tele 8.1 d0.3 e-0.5 g-0.6 h1.6 i-0.3 r-0.3 s0.8
min+tumm 8.1 e0.4 g-0.3 q0.9 s0.6
min+uppf 8.1 a0.4 c-0.3 d0.8 e-0.3 p0.9
mina 5.4 a1.3 c-0.4 d2.1 e0.9 f-0.4 g-0.9 h0.7 i-0.7 j-0.4 l-0.3 m0.5 p-0.4 r0.5 s2.2 t0.5
mina+daga 8.1 a-0.3 g0.5
mina+elev 7.9 a1.3 e0.7 g-0.4 s1.7
mina+frag 8.1 a0.7 d0.9 p0.8
mina+mejl 8.1 a0.8 d1.1 k0.3 o-0.4 q0.4 s0.5
mina+peng 8.1 a0.4 e0.5 m1.0 p1.3
mina+sido 7.6 b-0.6 c0.6 d-0.5 f-0.5 h0.4 l0.4 n-0.3 o-0.8 t1.0
mina+sma 8.1 a-0.8
mina+vann 8.1 a-0.7
mind 6.5 a1.5 b-0.7 c1.0 d1.0 f0.7 g-1.1 i-0.4 l0.3 n-0.3 o0.6 p-0.4 s0.5 t-0.4
mind+kund 8.1 a0.5 d1.4 e-0.5 i0.5
mindre 6.6 a1.7 b-0.7 c1.0 d1.1 f0.7 g-1.2 i-0.4 l0.3 n-0.3 o0.6 p-0.4 s0.5 t-0.4
mini 7.6 a-1.0 c-0.4 g-0.8
minn 6.5 a1.3 d0.8 e1.3 g-0.8 h-0.3 i2.2 j-0.4 k0.4 m0.3 n-0.4 o-0.7 p-0.5 s-0.6 t0.5
minn+du 8.1 a-0.4 g-0.4
minna 8.1 e0.6 i0.7 k0.6 m0.3
minne 7.9 a0.5 i1.3 m0.7
minnes 7.6 a0.6 e1.2 i-0.3 m-0.5 o-0.4 r0.5 t0.5
minns 7.3 c0.4 d0.7 e-0.3 g-0.4 i0.9
mins 6.8 a1.2 b0.5 c1.4 e0.5 g-0.7 r-0.3 s0.9 t-0.3
mins+tva 8.1 b0.5 e-0.4 i0.4
minsan 8.1 a0.7 c2.2 d-0.5 e-0.4 i-0.3 q0.4 s1.3
minst 7.4 a0.7 c-0.4 e1.1 r-0.5
minsta 7.9 a0.5 g-0.9 i0.6
minu 5.7 a1.0 c-0.7 d2.4 f0.8 g0.4 h1.1 i-0.9 j-1.1 k1.2 l0.6 m1.8 n1.5 o1.3 p0.5 q1.7 r1.8
minu+det 8.1 a-0.4 e-0.3 g-0.4 n0.4 r0.9
minu+for 8.1 a0.9 d0.8 e-0.3 i0.9 m0.6 o0.4 p1.0
minu+och 8.1 b0.9 m1.1 p0.6 s0.6
minu+pa 8.1 e0.4 g0.6 h1.3 s0.6
minus 7.6 c0.5 e0.9 f1.8 g-1.0 h-0.4 i0.3 o-0.4 q0.7 t-0.3
minut 7.9 a-0.7 e-0.4 g0.9 k-0.3 n0.5 q1.0 r0.7 s-0.4 t-0.3
minute 5.9 a1.6 c-1.2 d2.8 f-0.5 g0.6 h1.5 i-1.1 j-0.9 k1.7 l0.7 m1.8 n1.3 o1.7 p0.9 q0.5 r1.4
mirj 8.1 e0.7 n0.5 o0.9 t2.1
miss 5.9 a-0.6 b0.6 c0.9 e-0.7 f0.6 g-1.4 h1.2 j-0.7 k1.7 m1.1 n2.2 p-1.0 r1.2 s-1.1
miss+att 8.1 a-0.5 c-0.3 d0.9 e-0.5 f-0.4 g-1.1 n0.5 t-0.4
missa 8.1 a0.9 c1.5 f0.4 m0.4
missad 7.6 g-0.8 h0.4 k3.0 n1.4 s-0.4
missar 7.6 f0.5 g-1.0 t0.6
missat 7.3 b1.0 d-0.6 e0.4 i1.2 k-0.3 l-0.3 n0.4 r0.4
missly 8.1 h0.3 n0.8 o0.4
missta 7.4 a-1.0 c-0.4 d1.0 e-0.9 h0.7 i-0.4 l1.3 m1.0 n0.3 p-0.6 r0.3 s-0.3
mitt 4.9 a1.2 b-0.4 c2.9 d2.6 e0.4 f-0.4 i-1.0 j0.4 k0.4 l0.5 m1.0 o1.0 p1.1 q0.5 r0.7 s1.9 t1.6
mitt+aren 8.1 a1.0 c1.4 d2.5 m1.0 q0.3 s0.7
mitt+av 7.9 a-1.3 e-0.5 i-0.3 l2.2 m-0.5 p-0.4 q0.5 t0.4
mitt+eget 8.1 a0.4 b0.9 e0.8 j1.4 t0.7
mitt+fel 8.1 a-0.3 b0.5 k0.4 m0.9 q-0.4 t1.4
mitt+fors 8.1 a0.4 d0.7 e-0.4 j1.0
mitt+hjar 8.1 a-0.4 g1.0
mitt+i 6.8 a-1.4 b0.5 c-0.5 d-0.3 e-0.9 g1.3 j-0.6 k0.5 o0.8 p-0.6 r2.3 s-0.8 t-0.4
mitt+inla 8.1 c-0.3 e-0.3
mitt+jobb 8.1 d0.7 e-0.4 r-0.4 s0.5 t1.0
mitt+kont 8.1 a0.7 c0.5 d0.9 f0.3 p0.4 t1.1
mitt+liv 7.4 a-0.9 g0.9
mitt+namn 8.1 d0.4 s0.4
mitt+svar 8.1 a0.7 b-0.4 p1.6
mitt+tala 8.1 c0.3 d-0.4 e1.3 f0.9 j0.4 p0.5
mitten 7.2 b0.6 e0.9 g-0.4 j-0.4 l1.8 p-0.6 q0.7 s-0.6 t0.4
mjol 7.2 a-0.7 b-0.4 c0.5 d-0.5 g-0.5 i0.5 l0.3 m0.4 o0.9 p-0.4 r0.7 s-0.3
mjolby 8.1 e0.6 i0.4 o0.4
mkt 7.4 a-0.5 g1.1
mkt+bra 8.1 g0.4
mm 7.9 a-0.6 e0.5 g-0.4 j0.5 p0.7
moa 7.2 b-0.4 d-0.5 e-0.5 f-0.3 g-0.4 h-0.7 i-0.5 j0.3 l-0.3 n0.6 p0.7 r0.7
mobb 7.9 a0.4 g-0.5
mobe 7.4 a0.5 b1.6 d1.0 f-0.4 g-0.5 i0.6 k0.3 o0.6 r-0.5
mobelr 8.1 b1.3 d0.6 e-0.3 g-0.4 k0.4 o0.7 r-0.3
moberg 8.1 a0.4 b0.5 d0.6 e0.6 i0.7
mobi 6.5 e0.7 g-0.6 h0.4 i-0.6 k1.0 o0.3 p1.0 s1.0 t0.4
mobi+har 8.1 k0.3
mobile 6.7 b0.3 e0.4 g-0.5 h0.6 i-0.5 k1.1 o0.4 s0.4 t0.5
mobl 7.9 a0.3 b0.7 p0.5 s0.5
mobler 7.9 a0.3 b0.7 p0.5 s0.5
mode 6.7 f-0.5 g-0.9 i-0.6 j-0.4 k0.6 m-0.6 n0.3 o1.1 p-0.5 q0.7 t-0.5
mode+i 8.1 a-0.3 g-0.7 q1.5
mode+oppn 8.1 a0.5
modell 8.1 c0.5 g-0.7 k0.5
modera 7.4 b0.5 c-0.4 d-0.4 r0.5
moderb 8.1 b-0.5 n0.3 o1.1 q1.4 r0.4 t-0.4
modi 7.6 a-0.5 e0.9 g-0.6
modig 8.1 a0.4 e1.0
modu 8.1 c0.3 g0.4 h0.5 i-0.3 j0.3
moge 7.6 a0.4 d-0.4 e0.4 i0.9 p0.4
moge+over 7.9 a0.7 b0.5 i1.1 j0.4 p0.5
moget 7.9 a0.7 b0.5 i1.1 j0.4 p0.5
mojl 7.2 a-0.4 b-0.6 c-0.7 d0.3 f-0.4 g-0.6 j-0.4 l1.9 m-0.4 p-0.3 q0.4 s-0.3 t1.5
mojl+att 7.6 d-0.3 g-0.4 i0.4
mojl+med 8.1 a-0.7 c-0.4 f-0.3 g-0.4 h0.3 i-0.4 l1.7 q0.4 t1.8
mojlig 7.2 a-0.4 b-0.6 c-0.7 d0.3 f-0.4 g-0.6 j-0.4 l1.9 m-0.4 p-0.3 q0.4 s-0.3 t1.5
moln 7.3 b1.0 d0.4 e-0.3 h0.3 r0.3 s-0.3
molnda 7.6 b0.7 d-0.3 g0.3 h0.5 i-0.5 k-0.3 r0.5
moms 5.8 a-2.5 b-1.5 c0.7 d-1.2 f0.5 g0.5 h0.9 i-0.3 j-1.0 k0.7 l1.0 m0.6 n-0.5 o7.3 p-0.9 q0.5 r1.4 s-1.0 t0.4
moms+ar 8.1 c0.4 p0.7
moms+det 8.1 a-0.3 b-0.3 g1.2 h0.3 r1.3
moms+i 7.6 a-0.4 b-0.4 c-0.4 e0.4 g0.5 m0.5 o-0.5 q-0.6 r1.2 s0.3
moms+pa 7.3 a-0.5 b-0.8 c1.5 d-0.9 f1.0 g-0.5 i-0.4 j-0.3 m0.5 n-0.3 o2.6 p-0.5 q1.1 r0.4 s-0.5 t0.4
moms+sa 8.1 a-0.5 h0.6 i-0.4 l0.6
momsen 6.6 a-1.4 b-1.0 c-0.6 d-0.7 e-0.5 f-0.4 g1.0 h0.7 j-0.5 m-0.5 n-0.9 o3.3 q-0.5 r1.9 s-0.6
momsre 7.9 a-0.4 g0.5 m-0.4 o0.3 q-0.7 t0.4
mona 7.6 a0.3 d0.6 e0.7 f0.8 h0.8 m0.5 r0.4
moni 7.3 d-0.4 e0.5 f-0.4 i0.5 j0.5 l0.5 m-0.3 n-0.3 o-0.4 q2.0
monica 7.4 a-0.3 d-0.3 f-0.3 l0.5 n-0.3 o-0.4 q2.0 r0.3
mons 7.4 a0.5 c1.5 d1.1 f0.7 k0.3 n0.3
monste 7.4 a0.5 c1.5 d1.1 f0.7 k0.3 n0.3
mont 6.7 c-0.7 g0.5 h0.5 j-0.5 k0.5 n0.9 p0.4 r1.7 s1.0
mont+om 8.1 a0.7 g-0.4 h0.4 k-0.3 l0.3 s1.4
monter 7.6 a-1.0 c-0.5 g0.6 h0.7 i-0.4 l0.4 r1.0
montor 7.2 a1.0 d-0.3 i-0.5 j-0.4 k0.5 l-0.4 n0.8 o0.5 p0.8 r0.8 s1.2
mor 7.2 b-0.3 d1.3 e0.5 g0.5 h0.5 i0.3 j-0.3 m0.4 p1.8 q0.8 r0.7 s-0.8
mora 7.4 a0.6 c1.1 d1.0 g-0.4 k-0.4 q0.7 s-0.5
mord 6.9 a1.2 b0.5 h0.9 o0.4 r0.6
mordad 7.4 a1.8 g-0.6
mordar 7.9 b0.4 g1.0 h1.2 q0.3 r0.8
morf 7.6 a-0.5 g0.9 j0.6 n0.3 o-0.3 r0.5 s0.6
morfar 7.6 a-0.5 g0.9 j0.6 n0.3 o-0.3 r0.5 s0.6
morg 5.3 a-1.5 b0.3 c1.2 d0.9 f0.4 g-1.1 h1.3 i-1.1 j-0.5 k1.5 l0.9 m-0.5 n1.4 o0.9 p-1.4 q2.1 r0.4 t3.2
morg+anna 7.9 c-0.7 f0.3 h0.3 l0.3 n-0.3 t2.2
morg+bitt 7.4 c0.6 g0.4 h0.7 i-0.3 l2.1 m-0.4 n2.1 p-0.4 q-0.6 r0.7 s-0.4 t1.2
morg+kl 8.1 b-0.4 c0.5 h-0.5 t1.5
morg+komm 8.1 j0.4 k0.4 q0.9 s0.4
morg+och 7.9 a0.4 d0.6 e1.3 h-0.5 s0.6 t1.2
morg+ska 8.1 g-0.6
morgon 5.3 a-1.4 b0.4 c1.3 d0.9 f0.5 g-1.1 h1.3 i-1.0 j-0.5 k1.4 l0.9 m-0.4 n1.4 o0.9 p-1.4 q2.1 t3.3
mork 6.9 a0.5 b0.5 d-0.9 e-0.4 g-1.6 i-0.5 l1.7 n0.6 p-0.3 q0.4 s-0.3
morkt 7.9 a-0.4 d-0.3 i-0.3 k-0.4 l1.9 n0.5
morm 6.8 c1.0 f0.5 g-0.7 i-0.5 j-0.3 m0.9 n0.7 p-0.4 q-0.7 r0.6 s-0.6 t1.6
morm+hade 8.1 d-0.4 e0.7 g0.4 m0.7 r0.4 t0.7
mormor 6.8 c1.0 f0.5 g-0.7 i-0.5 j-0.3 m0.9 n0.7 p-0.4 q-0.7 r0.6 s-0.6 t1.6
morr 8.1 c-0.4 g0.5 k0.4 o0.5 r0.7
mors 6.5 a-0.5 d0.3 e1.1 f-0.5 g-0.8 i-0.6 k1.7 l-0.5 m-0.6 o-0.4 q2.0 s1.0 t1.3
mors+och 8.1 e0.6 g-0.5 j0.8 s0.9
morse 6.6 a-0.4 d0.4 e1.2 f-0.6 g-0.7 i-0.6 k1.6 l-0.4 m-0.6 o-0.3 q2.2 s1.0 t1.2
moss 7.4 a-0.7 i0.5 j-0.3 p-0.4 q0.3 t-0.4
mossan 8.1 b-0.3 e0.4 f0.6 i0.8 s0.4
mossen 8.1 d-0.4
most 7.9 b-0.3 c-0.3 d-0.6 e0.7 g-0.4 i-0.3 j0.9 l-0.4 o0.4 s0.5
most+ring 8.1 a-0.7 c-0.3 d-0.6 l-0.3 o0.4 s-0.3
moster 7.9 b-0.3 c-0.3 d-0.6 e0.7 g-0.4 i-0.3 j0.9 l-0.4 o0.4 s0.5
mot 5.1 a1.2 b1.4 c-0.4 d-0.6 e1.1 g-3.1 h0.4 i0.3 j1.4 k0.7 n0.5 q0.9 s-1.3 t0.7
mot+den 8.1 c0.5 o0.7 q-0.3
mot+denn 8.1 a0.4 g-0.4 j-0.3 q0.5
mot+det 8.1 a0.5 b0.8 p0.7
mot+en 8.1 t0.3
mot+er 7.6 a1.0 e1.4 i-0.4 j2.2
mot+komm 8.1 a-0.4 m0.5
mot+sekr 8.1 a0.8 e0.8 j1.5 p-0.3
mot+sin 8.1 f0.3 l0.5
mot+sitt 8.1 a0.7 g-0.5
mota 8.1 a0.8 e1.0 i0.4 o-0.3 t0.7
motala 8.1 a0.8 e1.0 i0.4 o-0.3 t0.7
mote 5.5 a0.7 c-0.9 d1.5 e-0.6 f1.1 g-0.9 h1.1 i-1.7 j-1.3 k7.3 l0.4 m0.5 n1.3 p-0.5 r0.6 s-1.5 t-0.6
mote+har 8.1 a0.7 d2.2 e-0.3 f-0.3 l0.7 q-0.3
mote+i 7.2 a-0.9 b-0.3 c-0.6 d0.4 h0.6 i-0.7 k3.0 m0.4 n1.5 o-0.5 p-0.4 q0.5 r0.6 s-0.4
mote+med 7.6 a1.2 c-0.5 f2.1 g-0.3 i0.3 l0.3 n-0.4 p1.1
mote+och 8.1 a1.0 c0.4 d1.6 g-0.3 h0.4 i-0.3 k0.5 o0.3
mote+pa 6.9 a-1.2 c-0.7 d-0.7 g-0.6 i-0.6 j-0.4 k4.0 n1.2 o0.5 p-0.6 q0.6 r0.7 s-0.6
moten 7.9 a0.6 c-0.5 d0.5 f-0.3 g0.3 m1.6 p-0.7
motet 6.1 a-0.5 c-0.9 d0.6 e0.8 g-0.8 h1.5 i-1.5 j-0.7 k5.9 l0.4 m-0.7 n1.9 o0.6 p-1.2 r0.6 s-1.0 t-0.3
moti 7.3 a2.6 b2.8 c1.5 f0.6 g-0.7 h0.5 k0.5 p-0.3 r-0.4 t0.4
moti+ar 8.1 a1.5 b0.7 c1.9 g-0.5 i0.7 r-0.4
motive 7.3 a2.6 b2.8 c1.5 f0.6 g-0.7 h0.5 k0.5 p-0.3 r-0.4 t0.4
moto 7.9 c0.6 f0.4 h0.5 n0.8 o0.5 t-0.6
motor 8.1 c0.8 f0.4 l-0.4 n0.9 o0.6 t-0.4
motp 8.1 a-0.6 b0.5 e0.3 i-0.3 j-0.5 k-0.4 m0.4 q0.3
motpar 8.1 a-0.6 b0.5 e0.3 i-0.3 j-0.5 k-0.4 m0.4 q0.3
mots 7.2 b-0.7 d-0.5 e0.5 f2.1 g-0.3 h-0.4 i-0.7 m1.5 o-0.6 r0.7 s0.5
motsva 7.6 a-0.9 b-0.5 c0.3 f2.5 h-0.4 i-0.5 o-0.7 r0.8
mott 6.0 a-0.9 b-0.6 c1.3 g-2.2 i-0.6 k-0.7 l0.8 n1.1 o1.1 p0.6 q1.3 s-1.0 t-0.6
mott+och 8.1 a0.7 c0.4 e1.3 p1.5
mott+pa 8.1 c0.5 d0.4 p0.6
mott+serv 8.1 a-0.4 e-0.4 k-0.4 l0.4 n0.9 t-0.3
mottag 6.1 a-1.3 b-0.4 c0.9 f0.4 g-2.2 i-0.6 k-0.7 l1.0 m0.4 n1.2 o1.2 p-0.4 q1.4 s-0.9 t-0.6
muml 8.1 b0.6 e0.7 s0.7
mumlad 8.1 b0.6 e0.7 s0.7
munn 8.1 a0.7 c0.3 h1.4 k0.3 r0.9 s1.7
munt 7.4 a0.3 d0.5 e0.4 i-0.3 j1.5
munt+forb 8.1 a0.5 d0.9 e0.3 j1.3
muntli 7.4 a0.3 d0.5 e0.4 i-0.3 j1.5
mus 7.9 b1.1 e-0.3 g-0.4 h0.4 i-0.3 n0.5 o1.5 p0.3
muse 7.3 b-0.5 c-0.6 d0.6 f-0.4 g0.5 h-0.6 i0.4 k0.7 s0.3
museet 8.1 a-0.5 c-0.5 i0.7 k0.6 o0.4
musi 7.2 a-1.0 e-0.3 g0.4 h0.6 k-0.3 r0.5
musike 8.1 a-0.4 g0.3
musl 8.1 a0.5 g-0.4
muslim 8.1 a0.5 g-0.4
must 8.1 a-0.7 e-0.5 g1.4 i-0.3 k0.4 r1.6
mutt 8.1 a-0.3 c0.3 f0.7 g0.9 l-0.4 n0.5 o0.6 r1.6
muttra 8.1 a-0.3 c0.3 f0.7 g0.9 l-0.4 n0.5 o0.6 r1.6
mvh 5.1 a0.4 b-0.6 c0.5 d0.4 e1.1 f1.7 g-3.2 i-1.4 j-1.5 k0.6 l0.5 m-0.7 n0.6 o2.3 p1.6 r1.6 s-1.3
mvh+proj 8.1 c0.7 e0.5 p0.5
myck 4.9 a-1.2 b2.3 d0.4 f0.4 g2.4 j-0.8 l0.8 m0.9 n-0.3 o0.5 p-0.8 q0.6 r2.5 s-0.6 t-0.5
myck+att 7.9 a-0.3 c0.5 d-0.4 e-0.5 f0.4 g-0.3
myck+bra 7.4 a-0.6 d-0.3 f0.4 g1.6 h0.7 i-0.4 k0.3 q0.8 r1.7
myck+jag 8.1 a-0.4 g0.9
myck+nojd 8.1 a-0.5 e-0.4 g1.2 l0.5 r1.6
myck+pa 7.6 a-0.6
myck+som 7.0 b0.9 c-0.5 d0.7 e-0.3 f0.8 i1.2 o0.6
myck+️ 8.1 a-0.4 g-0.5
mycket 4.9 a-1.1 b2.3 d0.4 f0.4 g2.2 j-0.8 l0.8 m0.9 n-0.3 o0.5 p-0.8 q0.6 r2.5 s-0.6 t-0.5
mynd 7.9 a-0.6 d-0.5 o-0.3 q0.6
myndig 7.9 a-0.6 d-0.5 o-0.3 q0.6
mysi 6.3 a-1.6 g3.0
mysi+att 7.9 a-0.5 g0.6
mysi+star 8.1 a-0.4 g0.6
mysi+vlog 7.4 a-0.4 g0.8
mysig 6.9 a-0.8 g1.8
mysiga 7.9 a-0.4 g0.7
mysigt 7.4 a-0.7 g1.0
myst 8.1 g0.7
myster 8.1 g0.7
n 7.3 e-0.5 f0.3 g-0.5 h1.1 j-0.3 m-0.3 o0.4 q-0.4
na 6.6 a0.7 b-0.4 c0.3 d0.4 e0.5 g0.5 i1.1 n-0.3 p0.3 q0.4 t1.0
nack 7.6 a2.4 g-1.1 i0.4 k0.4 l0.4 o0.4 r0.5 s0.6
nadi 8.1 a0.3 e0.6 j0.5
nadj 8.1 a-0.6 d-0.3 g0.7 q-0.3 r0.7
nadja 8.1 a-0.6 d-0.3 g0.7 q-0.3 r0.7
nagl 7.9 a1.2 g-1.1
naglar 7.9 a1.2 g-1.1
nago 4.0 a1.7 b0.4 d4.0 e1.3 f3.2 g-1.8 i0.8 j-1.4 k2.2 o1.8 p1.7 q1.2 s-0.9 t3.0
nago+alls 8.1 b0.6 d0.9 e-0.4 f0.4 i0.6 p0.8
nago+anna 6.1 a-0.7 b0.5 c-0.4 d0.7 g0.3 i3.9 j-0.7 p-0.4 s-0.4 t-0.7
nago+at 8.1 c0.4 d0.4 i-0.5 j0.6
nago+att 6.8 a0.6 c0.4 e-0.5 f0.9 g-0.6 h-0.4 j0.4 k0.4 n-0.3 p0.6 s-0.6
nago+av 8.1 a0.4 b0.3 d0.5 e0.8 i0.5 k0.3 q0.3
nago+dar 7.9 b-0.3 d0.8 f1.1 h-0.3 n0.5 s-0.3
nago+frag 7.9 a0.9 b0.8 g-0.4 i-0.6 k0.3 s1.5
nago+fran 8.1 a-0.5 c0.4 d-0.4 e-0.4 g-0.5
nago+gar 8.1 a0.5 e0.9 f0.6 i0.4 s0.7
nago+gjor 8.1 a-0.4 b0.3 g0.6 n0.5 q-0.4 r0.6
nago+har 7.9 e-0.3
nago+hos 8.1 a0.4 d0.9 i0.7 p0.8
nago+i 7.4 d1.2 e-0.5 f1.2 k0.4 n0.3 q0.6 r0.5 t-0.3
nago+jag 7.6 b0.8 d-0.7 i-0.3 l-0.3 n0.5 r0.5 s0.5
nago+komm 8.1 a-0.8 d-0.4 h-0.4 t1.7
nago+ledi 8.1 k1.8 n-0.3 o-0.4 q-0.3
nago+luck 7.9 a-0.5 f-0.3 h0.8 k1.1 n-0.4 q0.5 t0.7
nago+med 7.4 a0.3 c-0.5 d1.1 e0.4 f1.9 i-0.3 j0.7 q0.3
nago+mer 8.1 a0.9 b-0.4 e2.1 g-0.4 i-0.3 p0.5 s0.5
nago+ni 8.1 a-0.4 e0.3 t1.3
nago+om 7.9 e-0.5
nago+ovan 8.1 a0.6 d0.7 f0.7 p0.6
nago+pa 7.3 a1.6 e-0.6 g-0.7 i0.4 p0.4 q-0.3 r-0.4 t0.7
nago+ring 7.9 a-0.3 b0.6 c0.9 e0.4 f0.3 i-0.3 m0.5 o0.6 p-0.3 q-0.5
nago+sa 7.9 c0.6 d1.2 g0.6 i-0.3 j0.5 p0.3 r0.7 s-0.5
nago+satt 8.1 a-0.3 m0.6 n0.5
nago+ska 8.1 a1.0 d1.8 f0.3 g-0.4 i0.8 o0.5 p-0.3 r-0.4
nago+som 6.1 a0.7 b-0.8 c-0.5 e-0.8 f1.8 g0.9 h0.5 j-0.4 k-0.3 l0.5 m-0.3 q0.7 s-0.6 t1.5
nago+svar 7.9 a0.4 b0.7 d1.4 e0.5 i-0.5 m-0.3 q0.6
nago+till 8.1 a0.7 d-0.3 e1.0 m-0.5 p0.7
nago+undr 8.1 a0.3 c-0.3 d0.6 i1.2
nago+vem 8.1 a-0.5 b0.3 o1.6 r0.3
nago+vi 8.1 t0.4
nago+vill 8.1 b-0.3 d0.5 e0.6 n0.6 o0.7
nagon 4.4 a2.0 b1.3 c-0.4 d4.2 e0.6 f3.8 g-1.8 i1.5 j-1.2 k0.5 l-0.4 o1.2 p0.3 q0.3 s-0.5 t3.4
nagons 7.2 a-0.4 b0.4 e0.6 f-0.4 i0.7 m-0.4 n0.5 o1.5 p-0.3
nagont 8.1 a1.8 f0.4 g-0.7 p0.9
nagot 5.0 a-0.3 b-1.5 d1.5 e0.4 i-1.0 j-0.4 k2.6 l1.0 m0.4 p2.7 q1.2 r0.4 s-0.6
nagr 6.1 a-1.2 b-0.4 c-1.4 d-1.2 e-1.4 g0.5 i-0.5 j-0.6 k0.9 l1.5 m-0.5 n0.7 r0.6 s-0.6
nagr+av 8.1 d-0.4 e-0.4
nagr+daga 8.1 a-0.5 f0.4 g0.4 l0.5 n-0.3
nagr+frag 8.1 g-0.4
nagr+har 8.1 d-0.3 e-0.4
nagr+rade 7.9 a-0.5 d-0.7 g0.9 r1.2 s-0.7
nagr+veck 7.9 k0.4 l0.5 n1.1 q0.4 t0.3
nagra 6.1 a-1.2 b-0.4 c-1.4 d-1.2 e-1.4 g0.5 i-0.5 j-0.6 k0.9 l1.5 m-0.5 n0.7 r0.6 s-0.6
naja 7.9 a0.9 b0.8 c-0.3 e1.0 f0.7 i-0.4 s0.5
name 7.9 a1.1 b0.8 d0.3 e0.8 g-0.3 i-0.3 m0.9 o-0.4 q0.6
namen 7.9 a1.1 b0.8 d0.3 e0.8 g-0.3 i-0.3 m0.9 o-0.4 q0.6
naml 7.9 a0.3 f0.5 l0.6 m0.8 q0.5
namlig 7.9 a0.3 f0.5 l0.6 m0.8 q0.5
namn 3.0 b1.1 d1.4 e0.9 f0.6 g2.0 h0.5 i-1.1 k0.7 o1.5 p-1.4 s3.8 t0.6
namn+ah 7.4 a-0.6
namn+alla 8.1 a1.2 g-1.1
namn+allt 7.9 a-0.5 g-0.8
namn+alsk 8.1 g0.4
namn+assa 8.1 a2.2 g-0.7
namn+att 7.2 a-0.4 b-0.3 c-0.5 d0.5 e0.3 g1.0 l0.5 q0.9 s-0.3
namn+bast 7.6 a-0.4 g0.9
namn+bra 7.6 a-0.9 g1.5
namn+da 8.1 a-0.5 g-0.6
namn+den 7.6 a-0.4 g1.6
namn+det 6.9 a-1.4 g1.4 i0.7 o0.4
namn+du 6.9 a-1.2 g1.6
namn+en 8.1 a-0.5 g1.8
namn+er 8.1 g0.4 h0.7 s1.2
namn+finn 8.1 a0.5
namn+foku 8.1 g0.5
namn+folj 7.4 a-1.1 g0.3
namn+fooo 8.1 g-0.9
namn+for 7.9 a-0.5 g0.4 r0.9 t0.4
namn+forl 7.9 a-0.7 g-0.7
namn+glom 8.1 a-0.7 g-0.8
namn+grat 7.6 a-0.9 g1.8
namn+ha 8.1 a-0.7 g1.9
namn+haha 5.9 a-1.3 g0.6
namn+hall 7.6 a-1.0 g-1.1
namn+har 7.2 a-1.7 g2.0 h1.0
namn+harl 7.4 a-1.1 g2.1
namn+hehe 7.6 a-0.6 g0.8
namn+helt 8.1 g1.0
namn+hitt 8.1 a-0.3 g-0.9
namn+http 7.2 a-0.4
namn+hur 7.6 a1.0 g-0.9
namn+i 7.9 c0.6 e-0.5 g-0.5 k-0.4 o0.4 s0.7
namn+inte 7.4 d0.5 g-0.8 s0.6
namn+ja 7.4 a-1.0
namn+jag 6.2 a-1.1 g1.1
namn+jaha 8.1 a0.5 g-1.2
namn+jupp 8.1 a-0.7 g-0.6
namn+kans 7.9 a-1.0
namn+klar 8.1 a-0.7 g1.3
namn+kom 7.9 a-1.0 g-1.4 r0.5 s0.7
namn+kul 8.1 g0.7
namn+lugn 8.1 g1.1
namn+lyck 7.9 a-0.7 g1.0
namn+med 7.6 a-0.4 d0.8 e0.7 g0.5 r-0.4 s-0.3
namn+men 7.0 g-0.9
namn+mitt 8.1 d0.6 g0.4 m0.7 s0.8
namn+mode 8.1 a0.5
namn+na 8.1 a1.9 g-1.1
namn+namn 4.8 a-1.3 c0.3 g2.6 s1.0
namn+nar 8.1 g0.6
namn+nej 7.3 g-1.3
namn+ni 8.1 a-0.4 g-0.4 m0.4 o0.3
namn+nu 7.4 a0.4 g-2.7
namn+och 6.5 a1.3 d0.7 e1.1 f1.3 g-2.2 j1.4 k1.9 m0.5 o0.5 p-0.7 s0.5 t0.9
namn+oh 8.1 a-0.3
namn+om 8.1 a-1.1 g1.7
namn+omg 8.1 a0.7 g0.6
namn+pa 6.9 a0.5 b-0.4 c1.1 d-0.4 g0.6 i-0.3 s2.7
namn+sa 7.4 a-0.5 b1.0 e0.6 g0.4 m0.8
namn+sakl 7.9 a-0.6 g0.5
namn+ska 7.4 a-0.7 e-0.3 f0.5 g-0.4 o1.7
namn+skul 7.6 a-0.6 c0.7 d0.7 g-0.6 q0.3 t0.5
namn+snal 8.1 g-0.5
namn+snar 8.1 a-0.4 g-2.0
namn+som 7.6 a1.1 b0.8 d0.5 e0.3 g-0.5 m0.8 o0.4
namn+sov 8.1 a-0.5 g0.8
namn+ta 8.1 a-0.5 g0.4
namn+tack 6.4 a-1.6 g2.2
namn+tank 7.9 a-0.6
namn+till 8.1 k0.4
namn+trod 8.1 a1.8 g-1.5
namn+typ 8.1 a-0.6 g1.9
namn+var 8.1 a-0.4 h0.9 r-0.3
namn+vars 8.1 a-0.6 g1.6
namn+vi 8.1 a-0.5 g2.2
namn+️ 7.9 a-0.5 g0.6
namna 7.4 a0.7 c-0.4 d-0.3 e0.8 h0.6 i0.6 j-0.4 l0.4 q0.7 r0.5 s0.8 t-0.4
namnde 6.7 b0.7 c0.6 f-0.6 g0.7 h1.8 i-0.3 j1.5 k0.7 m-0.4 o0.5 p-0.7 s1.1
namnet 7.4 a0.6 b0.8 c0.6 e0.7 k-0.3 m0.6 o0.4 r-0.4 s1.2
namngi 8.1 a0.6 b1.1 d0.4 e1.0 j0.4 m0.9 s0.8
namnsk 8.1 a0.6 c0.6 d1.4 e0.9 k1.3 m-0.3 t0.3
nan 5.5 a0.8 d2.2 e3.4 g-1.5 i1.1 j-0.9 k2.1 n0.5 p1.8 r1.0 s-1.6
nan+anna 7.4 d0.3 f-0.3 h0.9 k0.5 n0.7 r0.5
nan+fakt 8.1 e0.5 m0.9 p0.5
nan+gang 8.1 d0.4 e-0.4 h-0.3 i0.5 o0.4
nan+har 8.1 a0.8 d0.6 e1.5 f-0.3 m-0.3 t0.4
nan+komm 8.1 p0.8
nan+kval 8.1 a-0.5 c-0.4 d-0.4 h-0.4 k0.7
nan+som 7.3 d-0.4 e1.2 g0.4 h0.8 i-0.4 m-0.3 p1.3 q-0.4 r0.9
nan+undr 8.1 a-0.7 e-0.5 m0.4 n0.3 r0.7 s-0.4
nans 7.6 c0.5 i0.3 m0.5 n0.6 r0.8
nansta 7.9 a0.6 c0.9 d0.4 g-0.7 i0.4 t0.3
nant 7.9 a0.5 d-0.3 k0.4 m1.3 q-0.4 r0.4
nantin 7.9 a0.5 d-0.3 k0.4 m1.3 q-0.4 r0.4
napr 8.1 d0.6 g0.6 s0.6
naprap 8.1 d0.6 g0.6 s0.6
nar 3.5 a-0.3 b0.4 c2.0 d1.3 e0.8 g0.4 h0.3 i1.3 j-0.9 k1.5 l1.5 m-0.5 n4.0 o1.0 p2.4 q0.6 r1.4 s-2.5 t-0.8
nar+barn 8.1 a-0.5 g-0.5 h0.3 k0.5 l0.3 n1.7 o0.4 p-0.4 r0.6
nar+de 6.9 d0.8 e-0.4 g0.3 i-0.5 j0.7 m0.4 s-0.3
nar+den 7.2 c0.7 e-0.4 f0.5 h-0.5 k0.4 l1.1 n0.9 p-0.3 q0.5 r0.6 t0.5
nar+det 6.1 a0.8 b-0.4 c0.6 d0.4 e-0.7 i0.3 j-0.9 l0.8 m-0.8 p2.4 r0.3
nar+du 6.0 a-2.3 b-0.4 d-0.8 e-0.9 f0.4 g0.4 h0.5 i-1.2 j-0.4 l0.4 n0.7 p-0.4 q-0.7 r0.6 s-0.6 t0.8
nar+er 7.9 b-0.3 d-0.3 e0.9 f0.6 k0.5 p0.6 q0.6 r0.4 s0.3
nar+folk 8.1 d1.2 e-0.5 i-0.4 k0.7 n-0.3 s0.7
nar+forf 8.1 b-0.4 d0.9 f0.6 g-0.4 m-0.3 n-0.5 o2.7 p-0.7
nar+han 6.7 b0.4 e0.7 f0.6 g0.9 i0.8 j0.4 k0.4 o-0.3 p0.5 s-0.4
nar+hon 7.3 c-0.5 e-0.6 f-0.4 g-0.5 h-0.8 i-0.5 j0.5 k0.5 m-0.3 q0.8 r-0.5 t-0.4
nar+jag 5.1 a-1.1 b0.8 c0.9 d1.3 e0.4 f0.4 i0.9 j-0.8 k1.1 l1.8 m1.3 n3.3 p-0.4 q0.6 r1.8 s-1.3
nar+jock 7.6 a-0.4 g0.9
nar+kan 7.4 a0.9 b0.4 c1.1 f0.9 g-0.4 h1.0 i-0.6 k-0.6 l0.4 m0.4 n0.4 t0.4
nar+komm 6.8 c1.4 d1.1 g-1.1 p0.4
nar+lill 8.1 c0.4 d0.6 g-0.5 s0.8
nar+lone 8.1 a0.6 e0.5 i0.3 n0.7
nar+man 5.8 a0.5 d1.2 e0.8 g1.4 i0.8 n-0.3 p-0.3 q-0.4 s-0.3
nar+mina 8.1 c0.7 d0.8 g-0.9 k0.5 t0.4
nar+nago 7.9 a0.4 d0.6 e-0.5 i0.5 p0.4
nar+ni 5.7 a-1.2 b-0.5 c-0.6 d-0.7 e1.0 g-0.6 h-0.5 i-1.6 j-0.4 k0.9 n-0.4 p1.9 q0.8 s-0.9 t0.9
nar+skat 7.9 a-0.5 e-0.3 g1.1 h0.9 i-0.4 n-0.5 q1.0 r1.4
nar+skri 8.1 a-0.4 b0.9 g-0.4 p-0.3 t0.8
nar+slut 8.1 c-0.3 e0.7 f0.5 o1.0 p0.6 q0.8 r-0.3
nar+som 7.9 c-0.3 i-0.3
nar+tank 8.1 c0.6 e0.5 g-0.4 l0.3
nar+vi 6.7 b0.6 c2.3 e-0.6 h-0.5 k0.9 m0.4 o0.5 p-0.8 q-0.4 r0.4 s0.7
nara 7.9 g0.8
nark 8.1 e0.4 j0.4
narm 7.6 a-0.6 b0.8 c0.4 h1.0 i0.5 k-0.3 l0.5 o0.3 r1.0
narmar 7.9 a-0.5 c0.4 h1.1 k-0.3 l0.5 o0.4 r0.5
narv 8.1 a0.3 f0.3 m0.8 q0.7 t0.5
narvar 8.1 a0.3 f0.3 m0.8 q0.7 t0.5
nasa 7.9 e0.4 j0.5 n0.6 r0.8
nasan 8.1 a-0.3 n0.6 r0.9
nasr 8.1 e-0.3 k0.3 l0.3 m-0.3 q-0.4 t0.7
nasrin 8.1 e-0.3 k0.3 l0.3 m-0.3 q-0.4 t0.7
nass 7.6 a-0.7 b-0.3 c-0.5 g-0.5 h0.9 i0.5 k0.5 l0.5 p-0.4
nassjo 7.9 a-0.3 b-0.3 c-0.5 g-0.5 h0.9 i0.5 k0.5 l0.6 p-0.4 r-0.3
nast 4.5 a0.4 b0.6 c1.2 e1.0 f0.6 g0.4 h2.7 i1.1 j-1.3 l-0.4 m0.3 n1.9 o1.3 p-1.3 r1.3 t-0.4
nast+ar 6.7 b-0.3 c-0.9 d1.0 f-0.6 g0.6 h2.3 i1.2 j-0.5 n0.4 p-0.6 q-0.5 r1.0 s-0.5 t-0.4
nast+brev 7.9 a0.7 d-0.3 e-0.3 j0.9 p-0.5 s0.4
nast+etap 8.1 b-0.3 e0.7 g0.5 h0.6 i0.6 p0.5 r0.7
nast+fred 8.1 e-0.4 h-0.4 k0.4 n0.9 q-0.4
nast+gang 7.0 a0.7 b1.9 c-0.5 d-0.6 e0.8 f-0.4 i-0.6 o-0.4 r-0.6 s1.1
nast+mana 7.9 a-0.7 e-0.5 g-0.7 h1.1 i-0.4 m0.3 n-0.7 o0.4 p-0.3
nast+numm 7.9 e1.0 g-0.4 m0.8 q0.4 r-0.3 s1.1
nast+veck 6.0 a0.6 j-0.4 k0.8 o-0.6 p-0.4
nasta 4.7 a0.4 b1.0 e0.5 f0.6 g-0.3 h2.9 i1.1 j-1.2 l-0.6 m0.5 n2.4 o1.1 p-1.1 r0.9 t-0.7
nastan 6.4 a-0.4 b-0.8 c1.8 d-0.4 e0.7 g1.5 h0.4 k-0.6 l0.7 n-0.4 o0.3 p-0.4 r1.0 s-0.6 t0.6
nat 6.3 a-0.7 b-0.9 c1.3 d-0.9 g-1.5 h0.4 j-0.6 n0.4 o0.8 q2.0 s0.4 t-0.6
nat+och 8.1 d-0.3 p0.7
nate 7.0 a0.8 e1.5 g-0.3 i-0.6 j0.7 l-0.3 s1.0 t0.7
natet 7.0 a0.8 e1.5 g-0.3 i-0.6 j0.7 l-0.3 s1.0 t0.7
nati 7.6 d0.7 e0.9 g0.7 h0.6 m0.6 q0.3 r0.7 s0.7 t0.5
nati+prov 8.1 a0.7 d0.9 e1.2 m0.7 s0.8 t0.7
nation 7.6 d0.7 e0.9 g0.7 h0.6 m0.6 q0.3 r0.7 s0.7 t0.5
natt 5.9 a-1.3 d1.2 e1.3 f0.4 g2.4 h1.1 i-1.2 j-0.6 l0.4 m-0.5 o-0.3 q0.7 r3.6 s-0.6 t2.7
natt+med 8.1 e-0.3 g1.1 l0.3 q0.8 r0.3
natten 7.4 b-0.4 e-0.6 g1.1 r1.6 s0.5
natter 7.9 a-0.5 e0.4 f0.4 g0.4 h0.8 i-0.3 k0.4 l0.5 n0.5 r1.0
nattsk 8.1 d0.6 e-0.4
nattva 7.9 a0.3 c0.5 e0.5 g-0.3 h-0.3 k-0.4 q-0.4 r-0.4 t1.1
natu 7.9 a-1.1 g-0.4
nature 8.1 a-0.5 g0.6
natv 7.9 c0.5 e-0.6 n0.3 r0.3 s0.8
natver 7.9 c0.5 e-0.6 n0.3 r0.3 s0.8
ncs 8.1 a-0.5 b0.3 k0.4 l0.7
ncs+s 8.1 a-0.5 b0.3 k0.4 l0.7
ned 7.4 c0.3 d0.4 e-0.7 f0.4 g-0.7 j0.3 m0.9 r-0.4
neda 7.9 c-0.3 l0.6 n-0.4 r-0.4
nedan 7.9 c-0.3 l0.6 n-0.4 r-0.4
nega 8.1 a0.8 g-0.8 l0.3
negati 8.1 a0.8 g-0.8 l0.3
nej 4.9 a1.9 b2.7 c0.6 d1.2 f-0.5 g-3.0 j-1.5 k2.7 l1.0 m-0.4 n-0.6 p2.8 r-1.6 s-1.5
nej+da 7.3 a-1.4 g-0.3 i-0.4 k1.5 l0.4 r0.3
nej+det 7.9 b-0.3 l0.9 n0.5 p0.4
nej+du 7.9 b1.2 g-1.1 k-0.4 p0.5
nej+forl 8.1 e0.3 g0.4 i0.6 r0.3
nej+inge 8.1 a0.4 c1.1 e-0.3 i1.1
nej+jag 7.9 a0.6 c-0.3 e1.6 p1.7 s-0.3
nej+men 7.4 a0.5 b0.5 c-0.4 d-0.3 e0.3 m-0.5
nej+sa 8.1 a-0.6 e-0.3 h0.6 i-0.4 k-0.4 l0.6 n0.6
nej+tack 7.9 c0.3 d0.6 g-0.5 i0.4 k0.9 p0.6 r-0.6
nej+till 6.8 b1.8 f0.3 g-1.0 i-0.5 k3.2 l0.4 m-0.4 q0.7 s-0.4
nej+vi 7.4 b0.6 d-0.6 g-0.4 i1.1 p-0.4 s-0.4
neka 7.6 c-0.3 d0.4 e-0.3 g-0.4 i-0.4 j-0.3 m0.4 n0.8 o-0.3 p0.9 s0.6
nekat 8.1 a-0.5 d0.4 i-0.3 m0.6 n0.4 s0.7
nell 8.1 k-0.5 m-0.3 n0.7 o0.3 q-0.3 r0.6
nellie 8.1 k-0.5 m-0.3 n0.7 o0.3 q-0.3 r0.6
ner 5.2 a1.6 b2.5 d0.8 e3.2 f0.8 g-0.8 h-0.7 i0.4 j0.9 m1.6 q0.6 r0.6 t2.3
ner+den 8.1 e-0.7 g0.3 r0.5
ner+firm 8.1 a-0.3 g0.4 i1.3
ner+i 7.6 a1.4 b0.5 c0.7 d0.7 e0.9 g-0.5 i-0.7 j-0.3 l-0.3 m0.7 n-0.3 s0.3
ner+pa 6.5 c0.3 e0.3 i-0.3 s0.4
ner+till 7.6 b0.7 e0.5 g-0.4 i-0.4 p1.3
nere 6.8 a1.9 b0.6 c0.6 e4.0 f0.5 g-1.0 h0.3 j-0.4 k0.9 m0.3 n-0.4 p0.7 t2.8
nere+igen 8.1 a1.0 c0.4 d0.3 e2.0 f0.8 i-0.6 p1.5 t-0.3
neri 8.1 c0.7 s0.6
nerike 8.1 c0.7 s0.6
nerm 8.1 d0.3 s0.4
nermin 8.1 d0.3 s0.4
nerv 7.9 a-0.5 o0.4 r0.4
nervos 8.1 g-0.6
nett 7.2 b-0.5 c0.5 d0.7 e0.6 g-0.4 i-0.6 j-0.4 l-0.4 n1.5 o2.3 p1.2 q-0.5
nettan 8.1 d0.9 e0.6 n1.3 p1.0 s0.6
netto 7.6 a-0.8 b-0.4 f0.3 i-0.5 m-0.5 n0.3 o2.8 q-0.5
ni 2.6 a1.7 b-0.7 c1.4 d1.6 e1.6 f-2.1 g0.8 h1.2 i-0.7 j5.4 k-1.1 l0.4 m1.6 o1.9 p3.1 q-0.8 r3.5 s-0.4 t-0.9
ni+akte 7.9 g-0.5 m0.7 o-0.3 t0.5
ni+allt 7.9 a-0.5 d-0.4 e-0.5 i0.3 l0.5 n0.3 o0.3 q-0.3 t0.5
ni+anda 8.1 c0.3 e0.6 f0.3 k0.4 o0.4 q0.4 t0.8
ni+andr 7.4 a-0.4 e0.4 i-0.4 n-0.6 o2.6 p-0.4 q-0.7 r0.8 t0.5
ni+ar 5.2 a-2.2 b1.0 c0.9 d-0.7 g4.6 h1.2 i1.1 k1.3 n0.6 o0.4 q0.6 r4.9 s-1.0 t0.8
ni+att 7.6 c0.3 e0.9 i0.6 o0.4 p0.5 q0.6 s1.3
ni+bada 8.1 g0.3
ni+beha 7.9 a0.7 d0.9 i0.7 p1.4
ni+beho 7.4 a-0.7 e0.3 g-0.5 h-0.3 i-0.5 j-0.3 k0.3 n-0.3 o0.4 t0.6
ni+bekr 7.9 a-0.6 c-0.4 f0.4 k0.4 o0.7 p-0.3 q1.8
ni+beta 8.1 e-0.4 m0.5 o0.4 s0.7
ni+blev 8.1 d0.5 e0.8 i1.0
ni+bor 7.9 a0.4 e1.0 g-0.4 j1.3 q0.9
ni+bruk 7.4 a-0.6 b-0.5 d-0.5 g0.3 h0.8 i-0.6 l-0.4 m-0.4 q-0.4 r-0.4 t-0.4
ni+bygg 7.4 a-0.7 c-0.3 d0.4 e-0.4 f0.6 g0.3 h0.8 j-0.4 n-0.3 o-0.4 p-0.3 r0.5
ni+byta 7.9 a0.3 e0.7 g-0.4 h-0.3 q0.4
ni+byte 8.1 b0.9 i0.4 p0.9 t0.3
ni+bytt 7.6 b-0.4 c-0.4 d1.1 f0.4 i-0.5 j-0.4 l-0.3 o0.7 q0.4
ni+debi 7.9 a0.5 j0.8 m1.7 o0.9 p-0.4 s0.7
ni+dem 8.1 e-0.4 j0.9 p1.2 s-0.3
ni+den 7.9 b0.5 e0.5 g-0.4 h-0.3 k0.3 l0.5 p0.4 q-0.3 r-0.4 t0.6
ni+det 7.4 b-0.6 c-0.4 e0.5 g0.3 i-0.4 j0.7 n0.5 q-0.3 r0.4 s0.5
ni+e 8.1 a-0.6 e0.3 g0.9 r1.0 t0.3
ni+elle 8.1 d0.7 e0.4 g0.7 h1.3 r0.9
ni+ens 7.9 a0.7 b0.6 e0.9 h-0.3 m0.7 p1.1 r-0.4
ni+er 7.9 a-0.5 e-0.4 g-0.6
ni+era 8.1 d0.5 l0.9 n0.6
ni+fa 8.1 a0.4 c0.6 j0.5 m-0.3 p1.1
ni+fakt 7.3 a2.0 b1.4 g-0.7 i-0.3 j0.8 k-0.4 m3.6 n0.3 o0.7 r-0.4 t-0.4
ni+far 5.9 a0.5 b1.5 d0.5 e1.3 f1.0 h0.9 i-1.6 j-0.3 k1.5 l3.4 p2.0 q1.3 r0.5 s-1.0
ni+fatt 7.4 b-0.5 c0.5 e-1.2 g-0.5 h0.5 i1.3 m0.5 o2.5 p-0.5 q1.9
ni+fick 7.9 a-0.8 b0.3 c0.4 e0.5 g1.0 h0.4 p0.6 r0.9
ni+fixa 8.1 a0.3 e0.6 f0.3 g-0.4 m0.3 p0.8
ni+flyt 8.1 e-0.3 f0.5
ni+for 7.9 b-0.5 c0.3 l-0.4 o2.3 p0.4 r0.4
ni+form 8.1 j0.8 l0.4 n0.5
ni+fors 7.6 a1.0 c0.5 e0.7 g-0.5 i1.1 j0.6 p0.4
ni+fort 8.1 a-0.5 g0.4 h0.5 q0.5
ni+frag 8.1 d0.5 e0.4 n-0.3
ni+garn 8.1 e0.7 k-0.4 m0.9 p-0.4 q-0.3
ni+gjor 6.8 a1.2 b0.8 c0.7 d0.6 e1.4 f-0.4 g0.7 h1.0 i-0.7 k0.9 m0.3 n1.4 o-0.3 q0.9 r1.6
ni+glom 7.9 a1.7 d2.8 g-0.4 i-0.3 p0.8 q0.3 s0.5
ni+gor 6.1 a-1.4 b0.5 d1.2 g0.8 h1.3 j-0.4 l0.4 m-0.3 r0.4 t0.3
ni+gora 7.3 a-1.1 b-0.4 c0.5 e-0.8 f0.3 i-0.5 j-0.4 l0.6 n0.3 r0.5
ni+ha 7.0 a0.8 b0.5 e0.6 h-0.6 i-0.6 n0.5 o-0.5 p1.0 r1.0 s0.6
ni+hade 7.2 a-0.6 b-0.3 c0.8 d0.5 e0.3 h0.3 i-0.4 n0.6 o-0.4 p1.3 r1.1
ni+hall 7.9 a0.7 d0.9 e0.6 p1.5
ni+hann 8.1 a0.4 c0.6 g-0.3 i1.2
ni+hant 8.1 e-0.4 j0.7 r0.4 s-0.4
ni+har 5.0 a2.6 c5.2 d2.3 e1.8 f0.7 h0.5 i-0.7 j2.1 l0.9 m2.9 n0.5 o0.8 p1.2 q0.4 r1.3 s0.7 t0.4
ni+hinn 7.9 b-0.3 c0.4 i0.6 n-0.5 p-0.3 q1.4
ni+hitt 7.9 a-0.6 b0.4 c0.5 d-0.5 g0.7 k0.3 l0.3 m0.4 o0.3 r1.0
ni+hjal 7.9 a-0.7 c-0.4 d-0.3 e-0.4 g0.4 i-0.3 k0.7 n-0.3 o-0.4 r0.4
ni+hor 7.9 c-0.5 h0.4 i-0.3 j0.4
ni+hord 8.1 a-0.4 k-0.3 r0.4
ni+i 7.9 a0.6 b0.4 c1.1 d-0.4 g-0.4 i-0.4 j0.5 l-0.6 p-0.4 q2.1 s0.3
ni+inte 6.1 a1.6 b0.8 c1.2 i-0.3 j1.5 l-0.5 m-0.5 p1.0 q-0.4 s1.5 t-0.3
ni+kan 5.5 a0.4 b-0.7 c-1.2 e0.8 g-0.9 i0.9 k0.9 m0.5 o1.0 p0.6 q0.6 s1.0
ni+kann 8.1 a-0.8 c0.5 f0.4 g-0.3 m-0.3 n-0.5 p-0.3 q0.7 s-0.3 t0.4
ni+kans 7.9 a-0.4 c-0.4 e-0.7 h0.4 i0.3 n-0.4 q0.6 r-0.4
ni+klip 8.1 a0.6 e1.0 j0.8 p1.0 s0.9
ni+kom 8.1 g0.6 k0.4 p0.8 r0.7 t0.4
ni+komm 7.0 a0.7 b-0.4 f-0.5 h1.5 i-0.7 j-0.3 k1.1 l-0.3 p0.3 s-0.4 t0.3
ni+kund 7.6 a0.4 b-0.3 d1.3 h-0.3 i0.5 k-0.3 l1.2 r-0.3
ni+kunn 7.0 a-1.2 b0.4 c-0.6 g1.1 h0.9 i-0.5 m0.6 p-0.5 r1.6
ni+kvar 8.1 d0.7 f0.4 k0.4 p-0.3
ni+laga 8.1 e0.6 g0.7 s0.7
ni+lagg 6.3 a0.4 c1.1 g0.3 h0.6 i0.4 k0.4 q0.3 r0.9 s-0.6
ni+lamn 7.6 a0.4 c0.9 d0.7 m0.3
ni+lase 8.1 d-0.4 e0.4 i0.6 j0.6 s1.1
ni+leve 8.1 c0.4 d0.6 e0.5 i-0.4 k-0.3 l0.4 m0.4
ni+lova 7.0 a1.4 b-0.5 c3.0 e1.5 g-0.5 i-0.3 j2.0 k0.3 m-0.4 p0.7
ni+mala 8.1 e0.5 g-0.4 j0.7 p0.6 s-0.3
ni+mott 8.1 c0.8 i0.6
ni+nago 7.3 a-1.0 c-0.7 d-0.4 g-0.5 h0.7 i-0.5 k2.4 l-0.3 n-0.6 p-0.3 q-0.5 t1.6
ni+nu 8.1 a-0.7 d-0.3 q0.4
ni+och 8.1 e0.5 p0.8 s0.8
ni+ocks 8.1 a-0.6 d-0.6 l0.8 m-0.3
ni+om 8.1 b-0.4 e0.5 f-0.3 h0.5 i-0.3 m-0.4 n-0.5 q0.8 r-0.4
ni+over 7.2 a0.4 c-0.6 d0.5 e1.3 f0.9 g0.4 i-0.5 j0.5 k0.4 o-0.4 p0.5 r0.9 s-0.6 t-0.4
ni+pa 7.4 b0.6 e0.3 h0.5 l0.3 m-0.4 o0.4 p-0.4 r-0.5
ni+prat 7.9 a0.5 c0.5 d0.6 e-0.6 g-0.6 k1.0 m-0.3
ni+radd 8.1 a-0.7 g1.1 r1.2
ni+rakn 7.6 a0.8 e1.0 h0.5 j0.6 n-0.4 o1.5 r-0.4 s1.4
ni+ratt 7.9 a0.5 c0.5 e0.9 i-0.3 l0.9 m-0.4 o-0.3 q-0.6 r0.5
ni+ring 7.6 a-0.5 b-0.3 d0.6 e-0.5 f-0.4 h-0.3 i-0.4 k0.4 l0.7 o0.5 r0.6 s-0.4
ni+rita 6.9 a-0.6 c-0.6 e0.8 f1.3 g0.7 j-0.5 o0.5 q0.4 r1.4 s-0.5 t-0.7
ni+sa 7.2 a1.9 b1.0 c1.7 d0.7 e-0.6 f0.7 g-1.4 i-0.6 j-0.6 p0.3 r-0.4 s-0.4 t1.1
ni+sage 7.9 d0.4 e1.1 j0.4 s0.4
ni+salj 8.1 a0.4 b0.5 d0.5 i0.4 j0.8 s0.4
ni+satt 7.2 a-1.2 b-0.8 c0.5 d-1.1 e0.5 g0.9 i-0.5 j-0.3 k0.6 l0.5 n0.4 p-0.3 q-0.8 r1.4 s-0.5 t0.8
ni+ser 7.6 c0.5 d0.5 g-0.8 p0.5
ni+sitt 8.1 a-0.6 b0.4 g1.5 i-0.3 q0.3
ni+sjal 8.1 e0.8 s1.0
ni+ska 6.9 a0.6 c0.5 d1.4 e1.7 g-0.3 h0.7 j0.9 l1.1 p0.7 s1.2
ni+skic 6.2 a-0.8 b-0.7 c-0.8 d0.7 e-1.1 h0.8 i1.6 j-0.8 k-0.8 l0.6 m-0.6 o3.5 p-1.2 r1.0 s-0.4 t1.1
ni+skot 8.1 b-0.4 c0.3 d0.7 g-0.8 h1.4 k-0.3 q-0.4
ni+skre 7.4 a1.1 b-0.3 d0.3 e1.3 f-0.4 g-0.6 h-0.5 i-0.3 j1.2 l0.6 o-0.4 p-0.4
ni+skri 7.3 d-0.4 h0.6 i0.4 k-0.4 m1.5 n0.3 o1.4 s-0.3
ni+skul 6.8 a1.2 b0.5 c1.3 d0.4 e0.9 f-0.6 i1.4 j-0.5 m-0.6 n-0.7 q0.4 t1.1
ni+slip 7.6 b0.3 m1.0 p0.8 q0.7 r0.5
ni+som 6.9 a0.4 b-0.4 d1.2 e1.5 g-1.6 i-0.6 j1.5 m-0.4 p1.0 q-0.3 r-0.6
ni+spar 8.1 a0.6 d1.1 p0.8
ni+stal 7.6 c-0.7 d-0.7 e-0.3 f-0.4 g0.4 k0.4 m0.6 o-0.5 p-0.3 q-0.5 r0.7 s0.4 t-0.4
ni+stan 8.1 a0.7 d0.8 e1.1 k-0.4 l0.3 t0.6
ni+star 8.1 c-0.3 d0.4 g0.3 h0.9 i-0.4 r0.5 s0.5
ni+svar 8.1 a1.0 d2.1 j0.8 s-0.5
ni+ta 7.2 a-0.7 b0.6 j0.3 l-0.6 m0.6 n0.4 p0.8 q-0.6 t0.9
ni+tank 8.1 b-0.4 d0.5 k0.7 l1.8 m-0.4 n0.7 p-0.4
ni+tar 7.3 a1.1 b0.6 c1.2 d-0.7 e0.5 f0.8 h0.4 i1.6 j0.4 m1.7 s-0.3 t0.4
ni+tid 8.1 a-0.5 c-0.3 g0.8 h1.4 k-0.3 n0.4 q0.5 r1.2
ni+till 7.6 a-0.7 b0.3 c-0.5 d0.3 g-0.3 k0.9 l-0.4 o1.4 q1.0
ni+tog 7.0 a-1.3 d-1.0 e-1.1 f0.3 g1.7 h0.9 i-0.5 m0.4 n0.6 o0.5 p-0.4 r2.2 t0.5
ni+tryc 7.3 c-0.8 e0.5 j-0.4 k0.5 l0.3 r0.4 t1.0
ni+tyck 8.1 b1.5 c0.7 g-1.1 h-0.3 t0.4
ni+undr 8.1 a0.5 c2.5 d-0.6 f-0.3 g0.6 i-0.4 k-0.3 p-0.3 q0.5 s-0.3
ni+uppd 8.1 a0.4 e0.9 f-0.4 g-0.3 t1.2
ni+vaga 8.1 a0.9 d0.8 e0.7 j1.1 p1.2 s0.6
ni+vald 8.1 a-0.6 g0.5 r0.7
ni+vant 7.9 c-0.5 d1.3 i-0.3 l0.6 p1.3 s0.4 t-0.4
ni+var 7.9 a0.7 e-0.5 g0.3 h0.8 i0.4 j0.5 k-0.3 n0.3 o0.4 r0.4
ni+vara 7.9 a-0.3 b-0.4 d0.9 h-0.5 n0.4 q0.7 t-0.3
ni+vard 8.1 a-0.6 b-0.4 g0.8 h1.0 r0.7 s0.6
ni+verk 8.1 s0.8
ni+vet 6.7 a0.7 b-0.4 c-0.7 d-0.5 e0.4 g-0.8 j0.7 k2.6 l0.7 o0.4 p-0.3 s1.9 t-0.5
ni+veta 8.1 a0.5 b0.5 c0.5 d1.1 h0.6 i-0.3 k1.5 l0.7 m-0.4 q-0.3
ni+vill 6.5 a0.5 b1.5 d0.4 e0.4 g-0.6 h-0.3 i-0.9 j1.7 l-0.6 n0.9 o0.7 p1.0 q-0.6 s1.0
ni+visa 7.6 a-1.1 e-0.8 i-0.5 m-0.3 n-0.4 p-0.3
nice 7.6 a-0.7 g1.3
nick 7.3 a-1.2 b-0.5 c-0.4 d-0.7 e-0.3 g1.9 h1.2 i-0.4 k1.1 r1.2 s-0.7 t0.7
nick+sa 8.1 a-0.5 d-0.5 g0.8 h0.4 m0.3 r0.3 t0.5
nickad 7.6 a-0.9 b-0.5 d-0.6 g1.5 h1.5 i-0.4 r1.3 s-0.7 t0.6
nige 8.1 a-0.5 h-0.4 o0.5 q1.8
nigeri 8.1 a-0.5 h-0.4 o0.5 q1.8
nils 6.8 a-1.1 c-0.3 d-0.6 e-0.9 g1.0 h0.6 i-0.6 j-0.5 m0.4 o1.0 p-0.4 r1.1 s-0.5
nilsso 7.6 a-0.6 c0.4 e-0.3 h0.8 j-0.3 m-0.3 o0.4 q0.5
nina 7.6 a0.7 b0.7 c1.3 d-0.6 e-0.3 f0.8 g-0.4 i-0.4 k0.8 l-0.5 m0.8 p-0.3 q0.6 s-0.3 t-0.5
nio 6.1 a1.6 b1.1 c1.2 d0.5 e1.5 g-1.4 h0.8 i-0.4 k0.9 l-0.7 p1.0 s1.4
niss 7.6 a0.4 c0.5 k0.6 p0.5
niss+i 8.1 c0.6 e-0.7 k0.7 p0.6
nisse 7.6 a0.4 c0.5 k0.6 p0.5
nitt 6.9 a0.6 b0.5 d0.9 e-1.0 g-0.5 h-0.4 l0.8 p-0.4 r-0.4 s0.7 t-0.6
nitt+ar 8.1 d-0.6 e-0.5
nitt+daga 8.1 c0.7 d0.8 e-0.4 f0.5 i-0.3 l1.4 s0.9
nittio 7.6 a0.5 b0.6 c-0.3 d0.6 e-0.9 g-0.3 i0.5 l1.2 p-0.3 t-0.5
nitton 7.4 d0.3 h-0.3 i-0.4 r-0.4 s1.0
niva 7.4 a1.2 b0.6 d0.8 e-0.6 f1.8 g-0.7 i-0.5 o0.3 s-0.4
nja 8.1 a-0.4 g0.4 k0.4 r0.7 s-0.4
njut 7.6 a-0.6 g0.5 r0.8
njut+av 8.1 a-0.4 r0.9
njuta 8.1 g-0.5
nobe 7.9 a-0.5 b0.7 e-0.3 h0.4 q-0.6 t1.3
nobe+pa 8.1 a-0.3 e-0.4 h0.6 q-0.4 r-0.4 t1.2
nobelm 8.1 a-0.3 e-0.4 h0.6 q-0.4 r-0.4 t1.2
nog 5.4 a0.4 b1.3 d1.2 e0.6 f0.4 g-2.3 i1.0 j0.4 l0.4 m1.2 p-0.4 q-0.7 r-0.4 s-0.8
nog+att 8.1 a0.8 b1.6 g0.4 i-0.3 m0.5
nog+av 8.1 h-0.3 i-0.3 j0.5 o0.4 q-0.3
nog+bara 7.9 a-0.7 b-0.5 h0.7 k0.8 m0.9 n-0.4 t0.7
nog+inte 7.6 a-0.9 c0.4 e0.5 g0.7 m1.4 n0.4 r-0.3
nog+rakn 8.1 a0.6 d1.3 e-0.3 i1.2
noga 7.4 e-0.3 g0.9 h0.7 i0.3 m-0.3 q1.1 r1.4
noga+han 8.1 a-0.6 e-0.4 g0.9 k0.3 r1.2 s0.3
noga+med 8.1 g0.4 h0.8 q0.4 r0.6
nojd 6.3 a-0.5 b-0.4 d0.3 e1.3 f-0.3 g3.2 h1.1 j-0.5 k0.5 l0.4 p-0.6 r3.0 s0.7
nojd+ar 8.1 g0.4 i0.7 k0.4 r0.7
nojd+med 7.6 a-0.7 c-0.6 f-0.4 g1.5 h0.8 i-0.3 n-0.3 q0.6 r2.2
nojda 7.3 a-0.4 e0.8 g1.9 h0.7 i-0.8 k0.5 o-0.3 p-0.3 q0.5 r3.0 s1.3
nojt 8.1 a0.8 b0.8 d0.6 e0.8 g-0.3 i-0.3 k-0.3 l0.6 n-0.3 r-0.4
noll 6.5 a1.8 b1.3 c1.7 d1.4 g-1.0 i-1.0 j-0.8 l-0.4 m0.3 o0.6 p4.0 q-0.4 s1.1 t0.9
noll+kron 8.1 a0.5 e0.3 m0.6 p1.5 r-0.4
nomi 8.1 a0.6 e1.1 g-0.3 s1.3
nomine 8.1 a0.6 e1.1 g-0.3 s1.3
nora 7.9 c-0.3 l-0.3 m0.5 n1.1 o-0.5 p-0.4 r0.8
nord 6.3 a0.9 b0.3 c0.4 d0.4 e0.8 g0.4 i1.4 l-0.4 p1.2 r-0.5 s-0.3
nord+som 8.1 e-0.3 i0.5
nordan 8.1 a0.5 c-0.4 e0.4 i0.6 p0.4
norden 7.6 d1.1 e-0.5 i1.5
nordic 8.1 g1.2
norg 7.9 d0.6 h0.8 i0.4 r0.7 t0.3
norge 7.9 d0.6 h0.8 i0.4 r0.7 t0.3
norl 7.9 i0.4 j0.7 o0.7 p0.6 q0.6
norlin 7.9 i0.4 j0.7 o0.7 p0.6 q0.6
norm 7.6 a-0.4 b-0.4 c0.4 l0.4
normal 7.6 a-0.4 b-0.4 c0.4 l0.4
norr 6.3 a0.8 c1.2 d-0.4 e0.4 f0.8 g0.3 j-0.6 k0.3 l-0.4 n1.2 o0.3 p2.4 q-0.3 r1.0 s0.9 t1.5
norr+kuri 8.1 c-0.3 d0.8 e-0.3 k0.4 n0.4 s0.7
norra 8.1 h-0.3 k0.4 n0.7
norran 8.1 a1.1 c0.4 e1.2 g-0.3 i0.8 p0.7 s0.6
norrbo 7.6 b0.3 c-0.4 d0.4 f1.4 g-0.4 i-0.3 j-0.3 k0.4 n0.7 q0.5 s0.6 t1.5
not 7.9 a-0.5 g-0.6 l0.5
nota 6.8 a-0.8 b1.7 e-0.5 f-0.4 g-0.8 i-0.7 k-0.5 l1.0 m0.6 n0.4 o-0.5 q0.7 r-0.4 s-0.5 t1.3
nota+pa 8.1 b1.0 d0.4 e-0.5 g-0.3 l0.6 m1.0 n0.4
notan 7.6 a0.5 b1.4 c0.6 f-0.3 g-0.3 h-0.3 i-0.5 j0.6 k-0.5 l0.4 m1.0 p-0.3 q0.6
notari 7.9 a-1.2 c-0.5 d-0.4 e-0.7 g-0.4 h0.4 n0.5 p-0.4 t1.5
note 7.2 a0.5 b0.4 c0.8 d0.5 e0.4 g-0.5 h0.9 i0.6 j-0.3 k-0.4 l-0.4 m-0.3 o0.9 r0.4 s0.5
noter 7.9 a0.7 c0.7 i0.4 r0.4 s0.8
notera 8.1 a0.5 d0.6 e0.4 i0.4
noti 7.9 a-0.5 h0.4 k0.4 o0.6
notis 8.1 f-0.3 h0.4 k0.4 o0.6
nour 7.6 b0.5 c-0.5 d0.4 e0.4 f-0.4 g0.7 h0.6 i-0.3 r1.0 s0.7
nour+och 8.1 b0.6 d0.7 e0.4 g-0.3 m0.4 s0.9
nov 8.1 e0.4 l0.3 n1.1
nove 5.7 a-1.1 b0.5 c0.7 d-0.3 g-0.8 h1.0 i1.1 j0.5 k0.6 l2.2 m1.2 n0.8 o1.5 p-0.7 q1.5 s-1.1 t-0.5
nove+och 7.9 a0.4 c1.2 d0.6 e-0.5 j0.5 n-0.4 o0.5 p0.6 r-0.3
nove+sa 8.1 c-0.3 e-0.4 r-0.3
novemb 5.7 a-1.1 b0.5 c0.7 d-0.3 g-0.8 h1.0 i1.1 j0.5 k0.6 l2.2 m1.2 n0.8 o1.5 p-0.7 q1.5 s-1.1 t-0.5
nr 7.2 a-0.5 b0.5 d-0.4 e-0.3 g-0.4 h0.7 i-0.4 m0.7 n0.6 o1.2 p0.4 q0.6
nu 3.3 a3.1 b1.9 c3.8 d2.2 e3.2 f2.8 g-1.1 h2.1 i2.3 j-0.4 k-0.4 l-0.6 n1.3 o-0.8 p-0.5 q3.8 r1.6 s0.4 t3.2
nu+ar 5.3 a0.6 b1.6 c3.3 d0.4 e0.5 f0.7 g-1.3 h1.1 j-1.1 k0.7 l1.5 m-1.3 n1.7 o1.2 p-1.5 q4.3 r0.4 s-1.6 t0.9
nu+att 7.3 a-0.7 b-0.4 f0.4 g-0.6 i-0.4 j-0.3 n-0.3 r0.7 t1.2
nu+da 8.1 g0.9 i0.8
nu+den 8.1 a0.8 c0.8 e0.5 f0.8 t0.5
nu+dett 8.1 a0.6 b1.6 d0.4 e-0.6 h-0.3 k-0.3 l0.4 m2.1 p-0.3 q0.7 r-0.5
nu+ett 8.1 d0.8 g-0.5 s0.6
nu+far 7.2 a0.3 b0.4 d2.3 e-0.8 f0.3 g-0.8 i-0.5 j-0.4 l0.7 m-0.4 p1.2 q-0.5 r-0.6 s-0.5
nu+fatt 7.9 e0.5 f0.7 g0.3 m0.3 n0.6 r0.5 s0.6 t0.4
nu+fick 8.1 a0.7 c-0.3 d1.0 e-0.4 f0.5 g-0.5 i-0.4
nu+fira 8.1 a-0.6 e0.4 i-0.4 l0.3 r-0.3
nu+gar 8.1 d-0.3 e-0.7 g0.3 j0.5 r0.4
nu+gor 7.4 c-0.6 d1.3 f0.5 g-0.3 h-0.3 i1.1 r-0.4 s0.8
nu+har 5.3 a0.8 b0.5 c3.0 e2.0 f0.5 h0.4 i2.9 j0.6 l-1.1 m0.8 n0.4 o0.6 p-0.9 q1.3 t-0.4
nu+hitt 8.1 a-0.5 c-0.7 g0.4 k-0.3 l0.6 q0.3 r0.7 t0.7
nu+hos 8.1 a0.5 d-0.4 f1.5 j-0.4 m0.4 p0.4
nu+i 7.3 c-0.5 d-0.5 e0.7 g-0.4 j0.4 q0.6 s0.8
nu+ikva 8.1 c0.9 d0.7 i-0.3 t1.9
nu+kan 7.6 a-0.8 c-0.3 g-0.6 i-0.3 k-0.4 l-0.4 n-0.6 q-0.5 r0.4
nu+ligg 7.6 a0.9 b0.6 e1.3 g0.6 h0.3 i-0.3 j0.6 l0.5 r1.2
nu+nar 7.2 b-0.4 c-0.6 d1.4 h0.6 i1.4 r0.4 s-0.4
nu+och 6.8 a0.7 b1.1 e0.9 f0.6 g0.7 i0.4 k-0.5 m-0.5 n0.3 p1.0 r0.8 s-0.4
nu+pa 6.8 a-0.4 b-0.6 c0.5 d0.8 e0.9 f0.8 g-0.6 h0.4 i0.9 k-0.7 l0.6 m-0.3 n1.2 o-0.7 p-0.9 q2.8 r0.4 t0.8
nu+prak 8.1 g0.4
nu+sa 7.4 a-0.9 c-0.3 e-0.4 g0.5 m0.4 n1.0
nu+sage 7.6 b0.7 e0.8 f-0.3 i-0.4 p0.7
nu+sitt 7.3 a0.4 c-0.6 e0.6 h-0.4 i-0.4 j0.8 k0.8 m-0.5 q-0.4 s0.4
nu+ska 7.6 b-0.3 p1.1 r-0.4 s0.5
nu+star 7.4 a0.9 b0.5 c0.6 d0.6 e1.1 g-0.5 h-0.5 i0.4 l-0.4 m0.6 p-0.5 r-0.5 s-0.4 t0.4
nu+till 7.3 a0.6 b0.6 c-1.0 d1.3 f1.9 g-0.9 j-0.4 m-0.5 p-0.4 s-0.6
nu+undr 7.9 a-0.5 c-0.5 d-0.4 g0.8 h0.9 i-0.3 r0.7
nu+vaga 8.1 a-0.5 e-0.3 g0.7 r0.9
nu+vet 8.1 a0.5 c0.4 d0.5 i0.8 j0.5
nu+vill 6.7 a-1.1 b-0.6 c-0.4 d0.5 f2.4 g2.5 h4.2 j-0.5 k-0.3 m0.5 p0.5 r2.2 t0.3
nu+️ 8.1 g-0.6
nume 6.8 a0.6 b0.4 c2.2 d0.3 e-1.3 h0.5 j0.3 l-0.6 m0.5 p-0.5 q0.3 r0.8 t0.3
numera 6.8 a0.6 b0.4 c2.2 d0.3 e-1.3 h0.5 j0.3 l-0.6 m0.5 p-0.5 q0.3 r0.8 t0.3
numm 6.0 a-0.3 b0.9 c0.3 d-0.9 e0.6 f1.4 g0.8 h4.2 i-0.3 j-1.0 m1.7 n1.0 o0.9 q0.3 r1.7 s-0.6 t0.7
numm+av 8.1 e0.3 m0.9 q0.5 s0.4
numm+ett 7.9 a1.3 c-0.6 d0.8 e-0.9 f1.0 l-0.4 m0.4 n0.4 o0.5 p1.3 s-0.4
numm+tva 8.1 a0.8 c-0.4 d0.8 e-0.5 f-0.4 n0.5 p1.5 s-0.3 t-0.4
nummer 6.0 a-0.3 b0.9 c0.3 d-0.9 e0.6 f1.4 g0.8 h4.2 i-0.3 j-1.0 m1.7 n1.0 o0.9 q0.3 r1.7 s-0.6 t0.7
numr 6.7 a-0.4 d0.6 f1.2 g-0.4 h0.5 i-0.8 j-0.6 k-0.3 m-0.8 o1.1 p-0.6 q1.0 r-0.4 s-0.6 t-0.7
numr+har 8.1 f0.4
numret 6.8 b-0.4 d0.8 f1.3 g-0.4 h0.5 i-0.8 j-0.4 l-0.3 m-0.8 o1.2 p-0.5 q0.9 r-0.3 s-0.6 t-0.6
nute 8.1 a0.4
nutell 8.1 a0.4
ny 4.8 a-0.5 b1.6 c0.6 d0.7 e0.5 g-0.6 h0.6 i0.4 j-1.0 k0.6 l0.9 m0.8 o1.1 r-0.5 s-1.6 t-0.7
ny+adre 8.1 c0.5 q0.5
ny+fakt 7.6 a0.9 b0.7 e-0.4 m0.7 p0.9 q-0.4 t-0.4
ny+firm 8.1 c0.4 i0.6 l0.7
ny+hems 8.1 a-0.3 b-0.3 f-0.4 g0.9 h2.4 l0.3 n0.4 o-0.5 t0.3
ny+kass 7.9 b-0.3 i0.7 l0.8 n0.4 q0.4
ny+med 8.1 a-0.4 f0.4 n-0.4 o1.2 p-0.3 q0.7
ny+pa 7.9 b0.7 n0.3 o0.6 p0.6 r-0.4
ny+sa 8.1 a0.8 f0.4 m0.6 r-0.5
ny+text 7.9 a-0.6 b1.2 d-0.4 g-0.4 j-0.8 q-0.4 r0.4
ny+tid 7.4 c-0.4 d1.2 f0.5 g-0.3 i-0.5 k1.5 l-0.4 o0.8 p0.9 s-0.3
ny+vers 7.9 a1.2 c0.5 d0.4 e1.3
ny+vide 6.9 a-1.0 g0.9
ny+vlog 8.1 g1.1
nya 4.7 a-0.4 b2.0 c-0.5 d1.0 e2.7 g-0.8 h1.6 i0.7 j-1.7 k0.7 l2.4 m-0.8 n0.6 p-2.3 q1.6 r2.3 s-1.1 t0.9
nya+agar 7.9 a-0.4 b0.6 g0.5 i0.4 l0.8 r0.7
nya+ar 8.1 a-0.3
nya+bokn 8.1 a0.4 c0.3 e0.5 i0.5
nya+kass 8.1 d-0.3 e0.5 g0.9 i0.3 r0.8
nya+kont 7.9 b1.3 d0.4 e-0.6 i-0.7 k-0.5 n-0.3 q0.6 t0.9
nya+kund 7.9 d1.3 h0.6 i-0.4 k0.4 l0.6 o0.3 r0.6 t-0.4
nya+logo 8.1 c0.4 d0.7 g0.4 n-0.3 r0.9
nya+oppe 7.9 a-0.4 d-0.4 f0.5 g-0.5 h0.7 l0.5 m-0.3 o0.4
nya+skan 8.1 a-0.3 k0.5 l0.8 o1.8 t-0.4
nya+webb 8.1 a0.8 e1.1 f-0.4 g0.3 k0.4 n1.2 o-0.4 r1.0
nyan 8.1 a0.3 d0.4 e0.5 h-0.3 q0.3 t0.4
nyar 6.8 a0.5 c-0.5 g-0.4 h0.6 i2.3 k0.5 l1.3 m0.4 q0.7 r-0.4 s-0.6 t-0.3
nybl 8.1 a0.4 c0.9 e0.3 m-0.4
nybr 8.1 a-0.7 e-0.5 g0.5 h0.7 i-0.3 k0.9 r0.6
nybro 8.1 a-0.7 e-0.5 g0.5 h0.7 i-0.3 k0.9 r0.6
nyck 6.5 b0.6 c1.4 d1.1 e-0.4 g-0.7 i2.3 l0.6 n-0.6 q0.8 r-0.6
nyck+hang 8.1 a-0.3 b0.3 c-0.4 l0.3 q0.3
nyck+i 8.1 f0.4
nyck+och 8.1 e0.5 i0.3 j0.3 o0.3 p1.0
nyck+till 7.4 c0.5 e-0.4 i2.4 p-0.4 r-0.3
nyckel 7.2 a-0.7 b0.9 c0.9 d1.0 e-0.4 g-0.5 h0.6 i-0.6 k0.5 l0.9 m0.4 n-0.5 p-0.5 q1.0 r-0.4 s-0.4 t0.3
nyckla 7.0 a0.5 c0.9 i2.9 l-0.3 p0.4 q-0.3 s0.6
nyfi 7.6 a-0.4 c0.4 o-0.4 s0.4
nyfi+pa 8.1 c0.4 d-0.3 s0.5
nyfike 7.9 a-0.6 o-0.4 q0.3
nyga 8.1 a0.3 c0.3 d1.0 e-0.4 p0.7
nyhe 6.0 a0.7 f-0.5 g-2.4 h0.4 i0.9 j-0.4 k-0.5 l1.0 n-0.9 o0.6 q0.5 r-1.1
nyhe+afto 8.1 a0.7
nyhe+med 8.1 a0.7 b0.9 d0.7 i0.6 r-0.4
nyhe+om 8.1 a1.0 c1.1 e0.9 i0.5
nyhet 8.1 a0.6 c1.1 e0.9 m0.5 o0.4
nyhete 7.0 a0.4 e-0.6 g-0.7 i0.5 j0.5 l0.7 r-0.3 s0.9
nyhets 6.5 c-0.5 f-0.5 g-1.7 i0.8 j-0.9 l0.6 m-1.0 n-0.9 o0.6 p0.5 r-0.8 s-0.8 t-0.4
nyss 7.0 a-0.4 d0.5 f0.4 g0.8 i-0.6 j-0.4 o-0.4 p-0.4 q1.8 r1.4 s-0.5 t0.5
nyss+och 8.1 a-0.5 c0.3 g0.9 h0.4 q1.7 r1.3
nyst 8.1 c0.7 j0.6
nytt 5.7 a2.5 b2.5 c-0.9 e0.5 f0.3 g-1.1 i0.9 j-0.5 l-0.3 m-0.4 n0.8 o1.0 p-0.5 q1.0 s-1.2
nytt+av 8.1 b0.7 e0.5 i-0.3 q0.5 r0.5
nytt+avta 8.1 a0.9 g0.5 h0.5 i1.6 r0.6
nytt+kort 8.1 a-0.4 e0.4 m0.5 q0.8 r-0.4
nytt+pris 8.1 a0.6 b1.5 t0.4
nytta 7.9 b1.6 e0.4 f1.1 i-0.5 j0.6 q0.5 r0.4
nyttig 8.1 a0.8
nyva 8.1 a1.3 c1.0 g-0.6 i1.0
nyval 8.1 a1.3 c1.0 g-0.6 i1.0
o 5.6 a-0.3 b1.5 c1.0 d0.6 e1.5 g1.0 j0.5 k-0.3 l-0.3 o1.1 r0.4 s-0.5
o+ha 8.1 g0.6
o+jag 7.9 a-0.9 g1.9
o+m 7.9 b-0.4 c1.1 d-0.3 e-0.3 f0.5 h0.3 i-0.4 j0.5 o0.6 q-0.4 t0.5
oavs 8.1 g0.3
oavset 8.1 g0.3
ober 7.4 e0.9 j0.6 k0.3 o0.3 q0.3
ober+besi 8.1 e0.6 j0.7
oberoe 7.6 e0.8 j0.8
obes 7.9 a0.7 c-0.4 d1.0 e-0.3 g-0.3 l1.6 m-0.3 p0.8 s0.6
obesta 8.1 a0.5 c-0.3 l1.6 m-0.3 p0.9
obet 7.9 a0.6 p0.7
obetal 7.9 a0.6 p0.7
obs 7.6 a-0.6 e-0.8 f0.7 g-0.4 h0.4 o0.7 q0.4 t0.5
och 2.0 a2.3 b0.7 d-1.5 e0.5 f-2.2 g-0.5 h-0.4 i2.5 j2.4 k-2.5 l-2.3 m-1.1 n-1.4 o-0.8 p0.4 q-3.0 r0.5 s4.1 t-0.6
och+aldr 8.1 c0.3 d0.6 e-0.6 g0.4 j0.5 l0.5 r0.5
och+alla 6.7 a0.5 b0.4 c1.5 d-0.7 f0.4 i0.6 j-0.3 l0.6 p1.0 r0.3 s0.7 t0.4
och+allt 7.3 a-1.0 b-0.4 d-0.3 e-0.5 q-0.3 s0.4
och+anda 8.1 a-0.3 d0.3 e-0.5 g0.4 m1.0 p0.5 r0.5
och+andr 7.6 b0.3 e0.8 g-0.7 p0.8 r-0.3
och+ange 8.1 o0.8 q0.7
och+anma 7.9 a1.5 b0.7 e-0.4 p0.6
och+annu 8.1 a0.4 c0.6 e0.4 j1.2
och+ar 5.3 a-1.2 b-0.3 c1.1 d0.8 f0.7 g1.5 h1.1 m-0.6 o1.0 p-0.5 r1.6 s-1.0
och+arki 8.1 a0.4 e0.9 g-0.4 p0.7
och+arvo 8.1 a0.5 b1.4 d0.5 i0.4 m-0.3
och+ater 7.3 b-0.7 d0.9 e-0.4 h-0.5 j-0.4 k-0.4 m-0.5 n-0.3 o-0.6 p-0.3 q0.3 t-0.3
och+att 6.1 b-0.3 c0.4 d-0.9 e0.3 g-0.8 h0.4 j0.9 k-0.4 l-0.3 n-0.4 s1.5 t-0.6
och+aven 7.9 a-0.5 o0.6
och+bada 8.1 b0.7 g-0.9 i0.6
och+badr 8.1 g0.4 i0.8 p0.7 q0.7 s0.6
och+beho 7.0 a-0.8 b0.8 d-0.3 e-0.6 g-0.6 h0.7 i0.7 j-0.4 k-0.4 o1.5
och+bekr 8.1 f0.3 j0.4 m0.4 o0.9 s0.9
och+ber 8.1 a0.4 c0.8 i-0.4 j0.8
och+beta 6.6 a-1.1 c-0.6 d-0.7 e-0.3 f-0.7 g-0.7 h0.5 i-0.9 k1.9 l-0.4 n2.6 p-0.7 q0.6
och+bett 8.1 j0.4
och+bila 8.1 e0.3 i0.5 j0.6 p0.9
och+blev 7.6 a0.6 b0.8 c-0.4 i0.4 j0.7 o-0.3 r-0.3
och+blir 7.9 a0.4
och+bola 8.1 b0.9 d-0.3 m0.4 q-0.3 r-0.3
och+borj 7.2 a-0.5 b-0.5 d0.4 e-0.4 l0.5 m1.0 n-0.5 r0.6
och+bra 8.1 a-0.3 g0.7
och+bran 8.1 e0.4 j0.5
och+bror 8.1 a1.0 e0.6 g-0.5 i0.5
och+bruk 8.1 b0.5 e-0.3 i1.0
och+buss 8.1 g-0.8
och+byta 8.1 a-0.5 b-0.5 e-0.3 q0.3 r0.3
och+da 6.2 b0.4 d0.7 g-0.6 h1.1 j-0.6 l1.4 m-0.5 n2.3 o1.4
och+dar 6.8 a0.9 b-0.5 g-0.5 j0.8 p0.6 r-0.4 s1.0
och+darf 8.1 a-0.4 b0.4
och+data 8.1 b0.7 i0.9
och+de 6.1 a-1.2 b0.9 c0.8 d0.6 e-0.3 h0.4 i0.6 k-0.3 l1.5 n-0.5 o0.9 q0.6 r0.4 s-0.6 t1.4
och+den 6.0 a0.8 c0.3 d0.5 e0.3 f0.4 i1.8 m-1.1 n2.1 o0.4 r-0.4 s-1.0 t-0.8
och+dess 7.4 a-0.7 d-0.6 h1.5 i-0.5 m-0.4 o0.4 q0.3 r0.7
och+det 5.0 a2.2 b0.9 c1.7 d2.2 e2.8 g-0.5 i1.5 j0.6 k1.0 l-0.4 m0.3 n-0.6 o-0.6 p0.9 q-0.6 r-0.8 s-0.4 t2.1
och+din 7.6 c0.6 g-1.0 i0.6
och+dom 7.9 a0.4 b1.1 d0.5 e1.1 i0.4 p0.8
och+drag 8.1 a0.4 d0.5 i0.5 m1.0
och+drog 7.9 d0.5 e-0.6 g0.7 r1.3 s0.4
och+du 6.5 d0.5 f-0.6 h0.4 i0.8 k-0.3 l-0.4 n1.2 p-0.3 q0.5 r1.0 s-0.4
och+efte 7.2 a1.4 b-0.4 d-0.6 e1.0 i1.2 s1.1
och+emil 7.9 a-0.3 g0.6
och+en 5.2 b2.6 c-1.4 d-0.4 e0.3 h1.4 i-1.5 j-0.4 k0.9 l0.4 m1.1 n0.9 o2.0 p-1.2 q1.1 r1.3 s1.4
och+er 7.6 i-0.4 j0.4 m0.4 o0.6 p0.6 q-0.3 r0.9 s0.8
och+era 7.9 d0.5 e-0.4 i1.1 s0.4
och+ert 7.6 a0.5 e0.6 g-0.6 p-0.4 r-0.5 s1.9
och+ett 6.5 a0.5 c0.7 e2.7 f1.5 g-0.5 h1.4 i-1.1 j0.6 k0.4 l-0.4 m-0.7 q0.4 r-0.5
och+fa 7.9 a-0.6 g0.7 i0.5 q0.3
och+fack 7.9 a-0.5 d-0.4 e-0.5 f0.5 g0.6 k-0.4 l-0.3 o0.4 r0.8
och+fakt 8.1 h0.7 o0.6 r-0.3
och+far 7.9 a-0.4 e0.4 h0.5 k0.6 p-0.5 q-0.4 r-0.3
och+fatt 7.6 a0.4 b0.9 d0.4 e0.9 n0.4 q-0.7
och+fick 6.8 a0.9 b0.5 c0.5 d0.8 g-0.5 j0.6 k-0.5 l0.8 m1.2 r-0.4 t0.3
och+film 7.4 a0.7 c0.5 e0.8 p1.1 r-0.6 s1.3
och+fler 8.1 a0.4 d1.2 e-0.3 s0.9
och+flyt 8.1 a-0.6 e-0.5 h-0.4 i-0.4 o0.5 q-0.3
och+folk 7.3 d-0.4 g0.5 h-0.4 i-0.5 j-0.4 l-0.3 n-0.3 p-0.4 s1.0
och+for 7.2 a1.0 b1.8 e2.3 f0.6 j-0.4 k0.3 l0.5 n0.8 o0.4 p-0.5 q0.8 r0.6 s-0.4
och+forb 8.1 i0.5 j0.7
och+fork 7.4 c-0.7 d0.4 e1.0 f0.5 g0.7 i0.8 k-0.4 r0.7
och+forl 7.9 a0.5 e-0.5 i0.7
och+fors 7.2 a-1.7 b0.4 c-0.7 e-0.8 f-0.5 g2.6 i-0.3 l-0.3 q0.8 r2.0 s-0.4
och+fort 8.1 a-0.6
och+forv 8.1 a1.0 e0.6 g-0.4 i1.7 m0.9 p1.1 s1.3
och+frag 6.9 a0.6 c0.7 d-0.5 e1.0 f-0.4 g0.4 j0.4 k-0.5 l-0.3 m0.9 o-0.3 q1.4 s1.8
och+fram 7.9 b0.3 d-0.3 i-0.4 l0.6 m0.4 o-0.5
och+fund 8.1 s0.8
och+ga 7.6 a0.7 g-0.5
och+gang 8.1 a0.7 b0.5 c1.0 e0.7 f0.7 m0.6 o0.7
och+gar 6.6 a-0.4 c1.2 d-0.5 e0.4 f0.4 g-0.6 h0.4 i0.5 k0.7 l-0.5 m-0.4 n2.6 p-0.5 q1.1 s-0.4 t0.4
och+gick 7.9 c1.1 e-0.4 j0.3 m0.6 o0.7 p0.5 q0.6
och+gill 8.1 a0.5
och+godk 8.1 a0.5 m1.6 p-0.3
och+gor 8.1 p0.8
och+gora 7.9 b0.3 e0.4 g0.3 h0.7 i-0.3 k-0.4
och+gott 8.1 b0.9 c-0.4 g0.7 i0.6 k0.4 r1.0 t0.4
och+gran 7.2 b-0.5 d0.3 e0.3 f-0.4 g0.8 h0.5 i-0.4 k0.5 m-0.3 n0.7 o0.5 p-0.4 r1.3 t-0.5
och+gras 8.1 e0.5 p0.9
och+grav 8.1 k0.7 p0.4
och+gron 8.1 a-0.4 g1.2 h1.2 r0.8
och+gubb 7.9 b0.7 d-0.4 g0.7 h0.9 n-0.3 q-0.3 r1.2 s0.4
och+hall 7.9 h0.3 k0.5 m0.5
och+hals 7.9 a-0.3 d0.7 g0.5 h0.8 m-0.3 o0.4 q-0.5 r0.8
och+halv 7.6 a-0.5 c-0.5 e1.0 f-0.4 h0.5 k2.2 l0.6 o-0.4 p0.5 q0.4 r-0.3
och+hamt 7.4 c-0.6 d0.5 i0.9 j-0.4 l0.7 n0.7 p1.2 q-0.3 s-0.3
och+han 6.7 a-0.5 c-0.9 e0.6 f0.9 j0.6 k0.5 n0.3 o-0.4 p-0.7 r0.6
och+hand 7.9 c-0.5 d-0.5 p0.8 q0.4 s0.6
och+har 5.6 a-1.2 b0.9 d1.5 e-0.3 f1.4 g-1.7 i-1.0 j0.3 k0.4 l1.8 m-0.6 o0.5 p0.3 q-0.5 r-0.5 s0.7 t0.3
och+hej 7.9 a0.5 b0.3 e0.4 g-0.4 i1.6 s0.5
och+hete 8.1 a-0.4 b-0.5 d-0.4 h0.6 n-0.3 q0.4
och+hitt 8.1 a-0.4 g0.7 h-0.4 o0.5 q-0.4 r0.8
och+hon 6.5 b1.1 c-1.0 d-0.9 e1.0 f0.3 h0.7 i0.3 k0.8 m0.6 p-0.7 s0.8
och+hord 8.1 a1.2 d0.9 g-0.5 o0.3 t0.4
och+hota 7.6 a-0.5 d-0.3 e-0.5 i-0.4 j-0.3 k0.4 n-0.3 t0.4
och+hund 7.9 d-0.3 e-0.5 g0.3 q0.7 r0.3
och+hur 7.2 a-0.8 c0.5 e-0.7 j-0.4 k0.3 m0.7 o0.8 s0.8
och+i 6.4 a0.4 b-0.7 c0.8 d2.4 f-0.4 g0.7 h-0.9 i1.1 j0.5 l-0.4 r1.3 s1.2
och+idag 8.1 a0.7 d0.6 g-0.3 i0.6 s0.7
och+inge 5.8 a0.4 b1.7 c-0.3 d2.8 e0.3 f0.5 j-0.5 k0.6 l0.9 m0.4 n0.9 o0.9 p-1.0 s-0.7 t0.7
och+inne 7.9 a-0.3 g-0.4 p0.6
och+inte 5.9 a1.4 b-1.0 c0.5 d2.4 e0.7 f0.4 g-0.4 i0.4 m-0.9 p1.3 q0.7 t0.7
och+intr 7.6 g0.5
och+it 8.1 c-0.3 d-0.4 h-0.3 i0.5 r0.4
och+ja 7.6 a-0.9 e-0.7 g0.3 k0.6 l0.4 m0.4 n0.9 s0.4
och+jag 4.6 b0.3 c1.4 e0.7 f2.4 g1.4 h1.7 j-0.4 k1.0 l2.0 n0.8 o0.4 p0.4 q1.0 r1.8 s3.1 t1.7
och+kaff 8.1 a0.7 b0.7 d0.4 e0.4 g-0.4 i0.8 m-0.3
och+kan 6.4 a-0.5 b-0.8 e-0.8 g-0.6 h0.6 i0.3 k2.0 l0.5 m-0.6 n0.6 p-0.4 q0.9 r-0.3 s-0.5
och+kand 7.9 a-0.5 d0.4 f0.5 g0.7 q0.4 r0.6
och+kans 7.0 a-0.3 b-0.5 d-0.6 g1.5 h1.4 i-0.4 r1.1 s-0.4 t-0.4
och+kass 8.1 a-0.4 g0.3 l0.4 n0.5 r0.5
och+kata 8.1 b0.7 c-0.4 e0.5 k-0.4 m0.3 n-0.4
och+katt 8.1 d0.5 e0.4 g-0.4 n-0.4 q0.4
och+kom 7.3 a1.2 b1.0 c0.9 d0.7 i1.4 r-0.4 t1.0
och+komm 6.8 c0.8 e-0.6 f0.3 g-0.5 i1.3 j0.6 k-0.3 m-0.4 n-0.5 p0.5 r-0.7 s0.4 t-0.7
och+kon 8.1 e0.3 t0.7
och+kor 7.9 c0.7 i0.6 k-0.4
och+kost 8.1 d0.5 e0.5 j0.8
och+krav 7.3 a0.5 b-0.3 c0.8 d-0.4 e-0.8 f0.5 i-0.4 j0.8 m0.5 p1.5 s-0.4
och+kyrk 8.1 g0.6 h0.6 p0.8 s0.7
och+lagg 7.0 b-0.4 d-0.6 e-0.4 g0.6 l0.9 m-0.4
och+lamn 7.4 a0.8 d0.7 g-0.3 i0.4
och+las 7.9 f0.3 r-0.3
och+lase 7.3 b-0.6 c-0.6 g-0.5 i-0.3 j-0.3 n0.4 q-0.7
och+lass 8.1 b0.5 c0.7 i0.5 k0.3 n0.4 r0.4
och+last 8.1 a-0.7 g0.6 h-0.3 k-0.4 r0.9
och+lat 7.6 f0.4 g0.3 r0.3
och+ligg 7.6 a-0.4 d-0.4 e0.4 f-0.5 g-0.4 i0.5 m-0.4 n1.9 p-0.5 s-0.4
och+logg 8.1 c0.4 d0.4 s0.6
och+lova 8.1 c-0.3 p0.8
och+mamm 8.1 c-0.3 g-0.3 h0.5 n0.6
och+man 8.1 b0.3 g-0.4 s0.6
och+mana 7.9 a0.8 b0.4 c0.7 d1.0 e0.9 k-0.3 p0.9 q0.3 s0.6 t-0.4
och+mark 7.9 h0.6 k-0.4 l0.4 m0.3 o0.6
och+mars 8.1 d-0.5 i-0.4 k-0.3 l0.9 o0.9 q1.2
och+mate 7.9 b0.9 d0.4 e-0.4 g-0.7 h0.3 i-0.4 k0.5 m0.8 o0.6 p-0.4 q0.4 r-0.4
och+med 5.3 a-0.5 b0.4 c-1.2 e-0.6 f-0.7 g0.5 h2.2 i2.2 k0.4 n-0.3 o0.7 p-0.9 q1.7 r2.7 s0.4 t0.5
och+medd 8.1 a0.6 c0.3 e0.9 i0.7
och+mejl 7.9 j0.4 l-0.4 m0.5 n-0.3 o1.4 q1.3
och+milj 8.1 a-0.7 c-0.4 e-0.4 l0.4 n0.4 q0.3
och+min 6.7 b-0.6 e1.1 f-0.6 g0.9 h0.4 i-0.7 k-0.5 n0.7 p0.7 r1.6
och+mina 8.1 e0.5 g0.3 s0.4
och+mitt 8.1 c0.7 d0.9 f0.5 j0.4 o1.0 q0.8 r-0.4
och+myck 8.1 d0.6 m0.7 s0.8
och+nago 7.9 a0.4 e0.8 i1.0
och+nar 6.8 a1.4 b-0.6 c2.2 d2.8 f0.7 g-0.9 i1.0 k0.5 l0.7 m-0.8 n-0.4 o1.2 p0.8 q0.6 r-0.5
och+ner 7.9 a0.8 b0.4 e1.5 f1.7 g-0.3 m1.3 q0.5 t2.1
och+ni 6.2 a1.0 b0.5 c-0.4 d0.9 e1.7 g-0.4 h1.1 i0.4 j0.8 l0.5 m1.2 n0.9 p0.8 q0.6 r0.5 s0.5 t-0.4
och+nove 8.1 b0.3 k0.4 p0.3 q1.5 r0.4
och+nu 6.1 a0.5 b0.9 c0.4 d-0.3 e1.1 f-0.5 g-0.9 h0.5 j0.8 n-0.3 q0.7 s-0.4
och+okto 7.9 b0.4 c0.6 d0.6 e-0.4 n-0.3 p1.7 q0.5
och+om 8.1 q0.5 r-0.4
och+oppn 8.1 a1.0 g-0.3 s1.8
och+ordn 7.9 b-0.4 d-0.4 e0.3 g0.6 j0.7 m-0.3 r0.5 s0.6
och+pa 7.6 c-0.3 d0.4 i0.5 r-0.3 s0.3
och+papp 7.9 a-0.5 l0.4 o0.4
och+pass 8.1 e0.4 g0.4 h0.8 i0.4 j0.4 p1.0 s0.7
och+plat 8.1 a0.8 c0.7 e0.4 g-0.3 i0.7 s0.4
och+prat 7.4 a0.8 d1.4 f0.5 k0.4 m-0.3
och+pris 8.1 a0.3 b0.4 m0.5 p0.5
och+rakn 7.9 a1.1 b0.6 c-0.4 d-0.3 e1.7 i0.8 j1.2 m0.7 p-0.4
och+ratt 7.2 a1.0 b1.3 c0.9 d-0.5 e2.0 f0.6 g-0.7 i-0.6 l0.6 n-0.7 o0.5 s-0.4
och+rece 8.1 c0.6 d0.6 f0.6 t0.7
och+reda 8.1 c-0.5 g0.6 h0.4 m0.9 r0.4 s0.4
och+regi 8.1 a-0.4 b-0.3 d-0.3 g0.4 h0.5 r0.8 t-0.4
och+rekt 8.1 e-0.3 i0.5
och+rest 7.9 a-0.8 e-0.7 f0.8 g0.5 h0.3 i-0.3 k-0.3 l0.8 n2.1 p-0.5 q-0.4 r1.1
och+revi 7.9 b0.3 d-0.3 e0.3 f0.4 k-0.3 m0.5 n-0.4 o0.7 r-0.3 t1.7
och+ring 7.9 a0.3 d0.7 h0.4 r0.4
och+rive 8.1 i1.0 p0.5
och+ro 7.9 a0.4 b0.6 d-0.4 e0.7 f-0.4 i0.3 j0.6 s0.5
och+sa 5.8 a-0.5 b0.6 d-0.5 f-0.4 g2.8 h3.1 i-1.3 j0.6 k1.3 l1.3 m1.0 o1.5 p-0.9 q0.6 r2.7 s-0.8
och+sag 8.1 a-0.4
och+saga 7.9 a-0.4 b-0.4 d0.4 f0.9 h0.5 n-0.4 o1.3 q0.5 r-0.6
och+sage 7.3 a0.3 f-0.3 g-1.1 h-0.3 i0.7 j0.5 m-0.4 n-0.3 r-0.6 s0.3 t-0.4
och+samm 8.1 g1.0 h0.7 o0.3
och+satt 7.4 a-0.4 g0.6 h-0.4 i-0.3 r0.7
och+se 7.9 g0.4
och+seda 7.4 a0.4 c0.7 d0.3 e-0.4 i-0.5 j0.6 k1.3 p-0.3 r-0.3
och+sen 6.6 a0.9 b1.1 c0.8 d1.8 g-0.3 h0.6 i-0.4 n-0.5 p0.8 r-0.7 s1.2
och+ser 7.6 a0.5 b0.6 c0.4 d0.3 e1.1 g-0.4 h-0.4 i0.5 j0.6 k0.6 n-0.3 p0.5 r-0.4 t0.6
och+sida 8.1 a0.5 b0.9 d-0.4 e0.8 i0.6 j0.7 p0.5
och+siff 8.1 a0.6 b0.9 d0.8 o0.4 q0.4 s0.7
och+sjuk 8.1 g-1.1
och+ska 6.8 b0.7 c-0.4 e-0.5 f0.4 g-0.4 h-0.8 i0.5 j-0.7 m0.9 o0.8 p-0.8 r-0.4 s-0.3
och+skic 6.7 a1.2 c0.5 d-1.1 h-0.5 i0.4 j-0.4 k-0.3 l0.6 m1.9 n-0.6 o-0.7 p0.6 t0.6
och+skit 8.1 a1.5 g-0.8
och+skra 7.6 a0.5 e1.1 g-0.7 s0.4 t-0.5
och+skre 7.9 d0.4 e0.4 i-0.3 j0.8 p0.5
och+skri 7.3 a0.3 e0.9 g0.3 j-0.4 l0.4 p1.0 q-0.3 r0.4 s0.3
och+skul 8.1 e-0.4 h-0.3 i0.8
och+slar 8.1 a0.8 b-0.3 c2.0 e1.1 g-0.5 h0.3 i-0.4 l0.4 o0.3
och+slut 7.0 a0.4 b-0.6 c0.6 d-0.3 e-0.9 h-0.4 i-0.6 m-0.4 p1.6 s-0.3
och+snac 8.1 a1.2 g-0.7
och+soke 7.9 a-0.5 c0.5 e-0.4 l0.5
och+som 7.3 a0.5 d-0.4 e-0.4 j0.4 r-0.3
och+soma 8.1 f-0.4 g-0.3 h1.0 n-0.3
och+stad 8.1 a-0.4 c-0.3 e-0.5 g0.5 k0.4 o0.5 r0.4
och+stal 8.1 b1.6 e0.4 i0.5 o0.8 q0.3
och+stam 7.6 c-0.7 d0.6 e-0.5 h-0.7 i-0.4 k0.6 m0.3 n-0.3 o0.7 q-0.4
och+stan 8.1 a0.3 i0.8 r-0.4
och+star 8.1 a-1.1
och+stir 8.1 a0.4 e0.7 q-0.3 r0.5
och+stod 8.1 c0.6 j0.5
och+svar 6.8 b1.0 c-1.1 d1.2 e1.0 f0.6 h0.6 i-0.6 j-0.5 n-0.4 p-0.4 r0.4 s0.7 t1.0
och+syst 7.4 a1.0 b2.2 c-0.4 d-0.5 e1.4 g-0.7 m-0.3 p-0.3 t0.7
och+ta 7.4 a0.4 b0.5 d0.4 e-0.6 f-0.4 l0.4 m0.5 n0.6 q0.3 s-0.3
och+tack 7.3 a-0.4 d-0.3 e-0.3 f0.7 g0.9 h0.9 i-0.4 l0.5 n0.7 r0.9
och+tank 7.4 a0.4 c-0.6 d-0.5 g-0.6 i-0.4 j-0.3 m1.4 p0.7 s-0.4
och+tar 7.9 a-0.5 d-0.4 g1.0 h1.0 k0.7
och+tidn 8.1 a0.4 c-0.4 j0.6 s0.9
och+till 6.3 b0.8 d0.5 e-0.5 f0.6 h-0.6 i1.5 j-0.3 k-0.5 l0.4 o-0.6 p1.3 t1.1
och+titt 7.4 b0.5 e0.8 g0.3 j0.5 o0.4 p0.8 s-0.4
och+tog 7.9 a-0.7 c-0.4 d-0.5 f-0.3 h0.4 i-0.3 m-0.4 t-0.3
och+tolk 8.1 c-0.4 d0.5 e0.5 h-0.3 q-0.3 t0.5
och+tors 8.1 f-0.3 h1.0 t0.4
och+tre 7.4 b-0.3 d-0.5 g1.0 j0.5 l-0.3 m0.4 p0.8 q0.6 r0.9 s-0.5
och+tva 7.2 a0.6 b0.4 c0.8 e1.5 f0.6 k-0.5 m0.4 p-0.6 r0.6 s-0.4 t0.4
och+tyck 8.1 a-0.4 b-0.3 c-0.4 d-0.3 e-0.4 k1.3 m0.4 n0.6
och+tydl 8.1 a-0.5 e-0.5 g0.4 h0.3 i-0.3 r0.4
och+tysk 8.1 a-0.3 b0.4 d-0.3 k0.4 n0.3 q0.3 t-0.3
och+unde 7.9 g0.5 r0.7
och+undr 8.1 a-0.5 d-0.4 g0.4 h0.6 m0.3 o0.7 q-0.3 r0.4 s0.7
och+upps 6.4 j-0.7 r0.4
och+utan 8.1 a-0.9 i0.6 m0.8
och+vad 7.6 a-0.8 c-0.3 f0.4 g0.5 k0.3 o0.3
och+vakt 8.1 d0.6 e0.5 f0.4 g-0.5
och+vald 8.1 g0.3 i1.1
och+vant 7.0 a-0.5 b0.8 d-0.5 f-0.7 h1.0 i0.8 k0.9 l0.3 n0.5 o-0.4 p-0.5 q-0.4 s-0.8 t3.4
och+var 6.5 a-0.3 c-0.4 e0.7 f0.5 g-0.6 i0.8 j2.1 k0.6 l1.3 n1.2 p-0.6 s-0.3 t0.8
och+vara 7.9 d0.6 g-0.3 i0.5
och+varf 7.9 d0.7 f0.3 n-0.3
och+varj 7.9 g0.3 i0.4 s0.5
och+varm 8.1 a-0.3 g1.0 h0.6 r0.6
och+vart 7.6 a-0.6 c0.8 d-0.4 e-0.4 f0.4 i0.6 m-0.4 o1.6 q-0.4
och+vatt 7.6 b1.0 e-0.3 g-0.4 p0.5 r-0.3
och+vem 7.9 e0.4 g-0.4 j0.8 n0.3 s0.6
och+vet 8.1 e0.4 g0.4 p0.7
och+vi 5.5 c1.1 d-0.3 e1.0 g-0.6 h1.0 i0.4 j-0.6 m1.0 n-0.3 p-0.6 q-0.6 s-1.3 t1.8
och+vikt 7.6 a-0.4 g0.5 h-0.3
och+vilk 7.4 a-0.5 f-0.3 m0.4 n0.3 q1.0 t-0.4
och+vill 6.3 a-0.8 b-1.1 c-0.6 h2.2 i-0.7 j1.0 k0.7 l0.6 m-0.9 n0.6 p-1.1 q-0.4 r1.3 s-0.3 t0.4
och+visa 8.1 b-0.3 c0.4 d0.4 g0.5 j0.7 n0.4 r0.7
och+wifi 8.1 a0.4 e0.7 f0.4 g-0.6 n1.3 s0.6
ocke 7.9 a1.1 b2.0 c0.4 d-0.5 e-0.6 g-0.6 i-0.4 o0.6 s0.4
ockerp 8.1 a1.0 b2.1 d-0.4 e-0.5 g-0.5 h0.3 i-0.4 o0.6
ocks 4.5 b0.5 c0.7 g2.0 h6.2 k0.6 l2.0 m-0.6 o0.3 p1.0 q1.6 r3.5 s-0.9 t-0.4
ocks+att 7.4 e-0.5 j0.6 p0.8
ocks+den 8.1 a-0.3 d-0.4 f0.6 g0.7 h-0.4 r1.0
ocks+det 8.1 a-0.4 f0.5 g-0.7 l1.5
ocks+fran 7.4 a-0.8 d-0.3 g1.6 h3.4 i-0.5 k0.8 l-0.4 m-0.4 n-0.4 o0.9 p-0.3 t0.3
ocks+in 8.1 b0.4 e0.9 g0.4 h-0.4 p0.8 q-0.4 r0.6
ocks+men 7.9 a0.7 c0.5 d-0.3 e0.6 g-0.5 l0.4 n0.4
ocks+om 7.9 a0.5 d0.4 i-0.4 j1.7 k0.6 l-0.4 m1.7 o0.5 p0.6 r-0.4
ocks+pa 8.1 a1.2 c0.9 d1.3 e-0.3 g-0.4
ocks+sa 8.1 c-0.3 g0.6 h1.1 k0.6 l0.5 r-0.6
ocks+till 7.9 a0.6 e0.7 i0.5 p0.5 q0.4 r0.4
ocksa 4.5 b0.5 c0.7 g1.8 h6.2 k0.6 l2.0 m-0.6 o0.3 p1.0 q1.6 r3.5 s-0.9 t-0.4
ocr 6.8 a-1.6 b-0.5 c-0.5 d-0.5 e-0.4 g-0.4 h1.0 i-0.6 j-0.5 l-1.0 m-1.3 n-0.4 o3.6 p-0.8 q4.7 r0.4 s-0.4 t-0.4
ocr+numr 7.9 f0.4 k-0.3 m-0.4 o1.4 q1.0 t-0.4
of 8.1 e0.7 f0.3 g0.3 m0.3 n0.7 t1.1
offe 5.5 a0.5 b3.0 c1.0 d-0.3 e-0.4 f1.2 g-1.2 h3.6 i-0.5 j-0.9 l0.4 m2.8 n0.7 p-1.4 q0.3 r1.0 t0.6
offe+for 8.1 a-0.4 b0.3 g-0.3 h2.7 k0.5 m-0.3
offe+fran 8.1 a0.4 c-0.3 e-0.4 h-0.4 i0.4 r-0.3
offe+hand 8.1 a0.6 c0.6 e0.8 i0.7 j0.5 s1.6
offe+och 8.1 a-0.5 b-0.7 c0.4 d0.5 e-0.4 f0.8 g0.8 h0.5 i-0.3 m-0.4 n0.3 q0.7 r1.2
offe+pa 7.0 a0.5 b3.0 d0.4 g-0.9 h1.2 i0.8 p-0.4 s-0.4 t0.8
offe+som 8.1 a0.3 c0.5 f0.8
offent 7.4 b0.6 e0.5 g0.4 i1.3 j0.3 r0.3 s1.2
offert 5.7 b1.8 c1.0 e-1.3 f1.5 g-1.4 h3.8 i-1.4 j-1.2 l0.3 m2.5 n0.9 p-1.2 q0.4 r0.8 s-1.1 t0.9
ofor 7.2 b0.4 c-0.6 g-0.7 h0.3 i-0.5 j0.5 l0.4 m-0.3 p0.5 s-0.3
oforan 7.3 a-0.6 b0.4 c-0.6 h0.3 i-0.5 j0.5 l0.4 m-0.3 p0.5 s-0.3
ofta 7.0 b-0.3 d0.5 g0.3 s0.6
ogil 7.6 a0.5 i-0.3 j1.3 p0.7 r-0.3
ogilti 7.9 a0.5 j1.4 p0.8
ogon 7.0 a-0.9 d0.6 g-1.2 i0.9 m0.7 t-0.3
ogon+oppn 8.1 e0.6 g-0.3 p0.6
ogonbr 8.1 a-0.9 b0.5 e0.6 g-0.4
ogonen 7.9 d0.7 g-0.3 i0.7
oh 7.9 a-0.6 g0.8
ohli 8.1 a0.4 b0.9 e0.8 j0.6 p0.6
ohlin 8.1 a0.4 b0.9 e0.8 j0.6 p0.6
oj 7.2 b0.6 e0.9 g1.3 j0.6 s0.9
oj+vilk 8.1 a-0.6 g1.0 s0.6
ok 6.9 a-1.7 d0.4 f0.3 g1.0 h0.9 i-0.5 j-0.3 l0.8 m0.7 n2.9 o0.8 p-1.2 q0.8 s-0.5
okar 8.1 a-0.7 g0.3 h0.6 m0.3
okej 6.4 a-1.2 b0.8 d-0.3 g-2.2 j-0.3 k0.5 l1.6 m0.7 p-0.5 r0.4 s-0.4 t1.2
okej+da 7.6 a-0.3 c-0.3 e0.6 g-0.6 o0.3 p-0.3 t0.4
okto 5.7 c1.8 d1.1 e0.3 f0.8 g-1.2 i1.7 l1.5 m1.1 n0.3 o1.3 p0.8 q1.4 r-0.4 s-1.0 t0.8
okto+och 6.9 b0.7 c0.5 d0.7 g-0.3 i0.4 j-0.3 l0.4 n0.4 o-0.4 p1.2 q1.2 s-0.3
oktobe 5.7 c1.8 d1.1 e0.3 f0.8 g-1.2 i1.7 l1.5 m1.1 n0.3 o1.3 p0.8 q1.4 r-0.4 s-1.0 t0.8
ola 7.9 b0.4 d0.8 e0.8 h0.9 i-0.3 k0.3 l0.6 r0.8 t0.7
olan 8.1 f0.8 k0.5
oland 8.1 f0.8 k0.5
olik 6.8 a-0.4 d0.5 e-0.3 o2.8 p-0.6 q0.6 t-0.4
olik+kont 8.1 a0.3 c0.3 d0.9 e0.3 i0.5 s0.6
olika 6.8 a-0.4 d0.5 e-0.3 g-0.4 o2.8 p-0.6 q0.6 t-0.4
olle 6.8 c1.7 d0.4 e0.4 f0.4 g-1.1 h-0.5 i-0.4 j-0.3 k-0.5 o0.4 q-0.7 r-0.4
olof 7.4 a-0.6 c-0.4 d0.4 h-0.4 k1.0 l0.6 q-0.3
om 2.7 a1.2 c0.8 d2.6 f0.7 g-0.9 h-0.3 i-0.8 j1.8 k0.4 l0.6 p-0.6 q-1.7 s3.7 t0.5
om+allt 7.3 b-0.3 c0.8 d0.3 e1.1 i0.5 m0.6 p0.3 s1.2
om+anjo 7.9 g-1.2
om+ansv 8.1 c0.4 i0.6 j0.4
om+aret 7.9 a0.4 b1.6 d-0.4 k-0.4 o-0.4
om+arki 8.1 c0.6 i0.5 s0.7
om+ater 7.9 a0.3 d-0.3 j1.6 l0.3 q-0.3
om+att 5.8 b-0.9 c0.4 d1.8 f1.5 j-1.1 m0.5 p0.9 q-0.4 r0.4 s0.5
om+badr 7.9 a0.9 b0.8 d-0.5 e1.0 g-0.3 j1.1 m0.5 p-0.4 s0.5
om+beta 7.3 a1.0 b1.3 c0.9 d1.1 f0.4 g-0.3 h-0.4 j1.1 m-0.5 p2.0 q-0.3 s0.7
om+bran 7.9 b-0.3 c-0.3 k0.8
om+bygg 7.9 a0.5 c0.5 d2.0 f1.0 g-0.3 j-0.4 k0.3 l1.0 o0.8 p-0.4 q0.7 t-0.4
om+dage 7.9 a1.3 c2.4 e-0.3 g-0.7 j1.3 s0.6
om+de 6.8 a-0.4 c-0.7 d-0.8 e-0.7 g0.6 i-0.6 j-0.5 n-0.5 t-0.3
om+dem 8.1 a0.7 c0.7 d0.7 e0.6 i-0.4 p0.8 q0.3
om+den 6.4 a-0.4 b0.9 c1.5 e1.4 g-0.4 h0.3 i-0.9 j-0.8 o2.6 q0.8 r0.4 s-0.3 t2.0
om+det 5.1 a1.1 b1.2 c1.5 d0.7 f0.6 g0.3 i0.6 j0.5 k1.5 l0.8 m0.3 n1.2 p-0.8 r-0.3 t1.5
om+dett 7.4 a-0.8 c0.4 d0.9 e-0.3 f0.5 g-0.5 p0.4 q0.5
om+dig 7.0 a-0.3 b-0.3 d0.8 e0.9 f-0.3 g1.1 i0.8 n0.4 r0.3
om+du 5.9 a-1.9 b-0.3 c-0.7 e-0.6 g1.1 h0.5 i-0.6 j-0.4 l0.4 m0.4 n1.3 o-0.8 p-0.4 q-0.9 s-0.5
om+en 6.2 a-0.3 b0.7 c0.4 e-1.1 f0.6 g-1.2 h-0.6 i0.5 j-0.7 k0.7 l0.7 o-0.4 r-0.6 s-0.4 t0.8
om+er 6.8 a0.3 c-0.6 d0.8 e-0.6 f-0.4 i0.5 j-0.3 k-0.3 m-0.4 n-0.3 o-0.3 p0.3 s1.1 t-0.3
om+era 8.1 b0.7 e-0.4 s1.2
om+ert 8.1 a0.6 c0.8 s1.0
om+ett 7.0 a-0.8 c0.4 d0.4 g-0.3 i-0.5 j-0.5 k0.4 l-0.3 o1.4 p-0.5 q-0.5 s1.2
om+fakt 7.9 a-0.5 c0.3 m0.8 o1.6 q0.4
om+fast 8.1 e-0.3 g0.5 k0.3 m1.6 o0.3 p-0.3 r1.0
om+fore 8.1 a-0.6 d-0.3 e-0.5 h0.6 i-0.5 j0.9 m1.9 n0.3 p-0.6 s-0.4
om+forl 8.1 d0.5
om+fors 6.5 j-0.6
om+fran 8.1 a0.6 d0.7 e0.3 l0.6 p0.6 r-0.3 s0.6
om+gdpr 8.1 b-0.3 g0.4 m0.4 r0.6
om+golv 8.1 e-0.4
om+han 8.1 b1.1 e0.7 f0.9 g-0.8 m0.8 t0.6
om+henn 7.9 g-0.5
om+hon 7.6 e-0.3 g0.8 r0.4
om+hono 7.9 g-0.6 h0.5 q0.5
om+hund 8.1 b0.5 l0.4 n0.4 q0.5 s0.7
om+hur 6.6 a0.9 b0.8 c-0.5 d1.3 g-0.5 i-0.9 k0.6 q0.7 s2.0 t-0.5
om+huse 8.1 e-0.5
om+i 7.3 a1.0 c0.9 g-0.8 i0.7 m0.5 n1.1 o-0.4 q1.0 r-0.7 s1.0 t-0.5
om+inge 7.6 a0.7 d1.3 j-0.3 m0.6 o0.6 p0.4 s1.5 t0.3
om+inte 7.2 a0.9 d0.5 e0.6 r0.4 s0.8
om+jag 6.1 a1.4 b0.4 d1.2 f-0.5 g-0.4 j0.4 k0.4 p-0.9 r0.6 s0.7
om+jock 8.1 a-0.3 g0.6
om+kako 8.1 a0.4 b-0.3 e1.3 m0.3 s-0.4
om+leve 7.6 a0.6 c1.2 e-0.5 j1.7 p-0.3
om+loka 8.1 e0.7 f0.6 g0.3 i0.3 n0.6 o0.7 p0.7 r1.1
om+lone 7.4 e1.0 g-0.5 h1.1 i0.5 j0.3 k-0.4 m-0.3
om+man 6.8 a0.4 d-0.5 e0.6 g-0.7 k-0.3 p0.4 r-0.5
om+men 8.1 b0.8 g0.3 m0.9
om+mitt 8.1 a-0.4
om+moms 7.9 a-0.6 b-0.5 d-0.4 g1.0 h0.5 m-0.4 n-0.6 o0.9 q0.7 r0.7
om+nago 6.6 a-1.5 b-0.6 c-0.6 d0.5 e-0.7 f-0.5 g-0.4 j-0.6 k0.8 m-0.4 n0.5 r0.4 s-0.6 t-0.5
om+nan 7.3 d1.0 e0.7 g0.5 h-0.5 m-0.3 r0.4
om+nar 7.3 c0.5 d0.5 f0.7 g0.5 h0.8 i0.4 l0.9 n0.5 t0.3
om+nat 8.1 a-0.4 d-0.4 m0.5 o0.9 q1.4
om+natt 8.1 a-0.4 f0.3 g0.6 h0.8 k0.4 l0.4 q0.4 r0.8 s0.6
om+ni 5.7 a2.1 b0.5 c2.3 g-0.8 h1.5 i-1.9 j2.0 k1.0 l0.8 n1.1 o0.4 p3.4 s2.3 t-0.5
om+ny 8.1 d0.5 o0.5 p0.7 q-0.4 r-0.4
om+och 7.4 e-0.4 h0.8 i0.9 t-0.4
om+oss 7.3 a0.9 d-0.6 e0.3 f-0.3 g-1.0 h-0.5 i-0.6 n1.0 p-0.4 s-0.6
om+over 8.1 c-0.6 e-0.5 l1.2 o-0.4 q0.5
om+pa 7.9 a-0.3 b-0.3 e-0.7 f-0.3 g0.9 h0.8 i0.3 m0.4 o0.3 r0.9
om+peng 8.1 a0.4 b0.7 e-0.4 f0.9 i0.8 l0.8 p1.3
om+pont 8.1 a-0.6 g1.2
om+pris 7.9 a0.5 b1.6 c-0.7 d1.1 f1.1 h-0.4 i0.5 l0.4 s-0.4
om+rekl 7.9 a-0.5 b-0.6 c0.3 j-0.4 k-0.3 l0.6 m-0.4 q-0.3 r0.4 t-0.4
om+sa 7.9 a0.7 b0.7 c0.6 d0.8 p0.6
om+sake 7.9 a0.3 b0.5 e0.5 i-0.4 j0.5 p0.3
om+samm 8.1 d0.6 i0.9 k0.4
om+sant 8.1 c0.4 d-0.3 e0.3 k0.5 l0.4 o0.4 p0.5 r0.5 s0.7
om+serv 7.9 a-0.8 d-0.6 f0.8 g-0.4 i-0.4 l0.3 m-0.3 n0.4 o-0.5 s-0.3
om+sjal 8.1 a0.3 b-0.6 e1.3 i0.5 p0.8 s-0.3
om+skol 7.9 a-0.5 c-0.6 g-0.5 i0.4 r-0.5
om+stad 8.1 c0.8 g0.4 h0.7 k-0.3 r0.6 s0.6 t1.1
om+stam 7.9 c-0.4 e-0.6 l-0.4 m0.9 o0.5 p-0.3 q0.6
om+surs 8.1 a-0.4 b0.6 g0.4 i0.6 r0.7
om+tid 8.1 d-0.5 h0.8 k1.0 q-0.3 t1.1
om+till 7.4 c-0.5 g-0.3 h1.8 i-0.3 k1.1 l-0.4 m0.8 p-0.4 s0.4 t0.5
om+tips 8.1 a0.4 b0.5 c0.4 d0.6 e0.4 s1.1
om+tomt 8.1 a-0.4 e-0.6 g0.8 l0.3 r0.9
om+trap 8.1 g0.5 r0.7
om+tva 5.9 c0.8 e-0.4 i-0.5 j-0.3 l0.4 o0.3 p-0.4 s-0.4 t0.7
om+tvis 8.1 a-0.5 b-0.3 h0.3 k0.6 r-0.3
om+ursa 7.0 a0.5 b-0.5 c1.1 d0.4 j-0.4 k2.5 l0.6 m-0.5 n-0.5 p-0.5 r0.5 s1.4 t0.7
om+vad 7.4 a0.4 b0.5 d1.2 f0.5 i0.3 j0.3 m1.0 o0.3
om+vage 8.1 c-0.4 o0.4
om+var 6.8 a0.7 e1.5 g-0.6 h-0.6 i1.0 j-0.5 k1.3 l-0.5 n0.4 s1.0
om+vara 7.9 b0.6 g-0.5 i0.5
om+varf 7.3 a0.3 c-0.4 d0.6 f0.7 i1.1 o-0.3 s1.2
om+vart 7.9 a0.3 e1.0 j1.0 s1.3
om+vi 6.1 a-1.3 b-0.3 c-0.7 d-0.7 e0.4 f0.9 g1.3 i0.8 l0.8 n1.7 o-0.8 p-1.2 r0.8 s-0.7 t0.6
om+vilk 7.9 a0.6 d0.3 e0.8 i0.6 j1.3 s1.0
om+webb 7.9 b-0.3 e0.9 i0.8 j0.5 l0.5
omar 7.9 a-0.3 g0.4 n0.4 r0.4
ombi 8.1 a0.6 b0.5 i0.6 o0.8 q0.4
ombild 8.1 a0.6 b0.5 i0.6 o0.8 q0.4
ombu 5.7 a2.9 b-0.8 c0.6 d0.7 e3.0 g-1.0 i-0.4 j6.2 l-0.6 o0.5 p2.1 q-0.5 r-1.1 s-0.7 t-0.6
ombu+advo 8.1 c0.4 i0.6
ombu+for 7.4 c-0.3 d0.5 g0.3 h0.4 j-0.5 n0.4 o0.4 p-0.5 t-0.5
ombu+pa 8.1 a0.4 d0.7 j0.7 m0.9
ombud 6.0 a2.2 b-0.9 c0.7 d-0.3 e1.8 g-1.1 j4.4 l-0.4 m-0.6 o0.6 p1.6 q-0.5 r-0.6 s-0.5 t-0.5
ombude 7.4 a0.9 d1.2 e0.7 g-0.4 i-0.4 j1.5 m0.7 p0.9 r-0.4
ombuds 7.9 e1.1 g0.4 h0.5 j1.2 r-0.4
omby 8.1 a-0.4 g0.6 r0.6 s0.7
omdo 7.4 a0.5 b0.5 c-0.3 d-0.3 i0.7 r-0.3 s1.8
omdo+pa 7.9 a0.8 b0.7 e1.4 g-0.4 s2.0
omdome 7.4 a0.5 b0.5 c-0.3 d-0.3 i0.7 r-0.3 s1.8
omed 7.3 a0.8 e2.0 i1.4 j2.3 s-0.4 t0.5
omed+verk 8.1 a0.4 e0.9 i0.7 j0.7
omedel 7.3 a0.8 e2.0 i1.4 j2.3 s-0.4 t0.5
omg 6.5 a-1.9 g1.1
omg+jag 8.1 a-1.1 g2.8
omga 7.0 a0.9 b-0.3 d-0.6 e2.4 h-0.4 i-0.3 k0.5 m1.6 p0.4 s-0.5 t1.8
omgaen 7.6 a0.9 c-0.6 d-0.4 e1.9 j0.4 p0.6 t1.9
omgang 7.6 c0.4 e0.7 f0.5 g0.3 h-0.5 i-0.4 k0.4 m1.8
omgj 8.1 a0.3 e0.8 m0.9
omgjor 8.1 a0.3 e0.8 m0.9
omkr 7.6 a-0.5 b-0.5 e-0.4 g-0.3 i0.7 l-0.4 m-0.4 n1.1 p-0.4 r0.3
omkrin 7.6 a-0.5 b-0.5 e-0.4 g-0.3 i0.7 l-0.4 m-0.4 n1.1 p-0.4 r0.3
omku 7.9 l-0.4 p0.7
omkull 7.9 l-0.4 p0.7
omsl 7.9 h-0.6 j0.4 k-0.3 q-0.3 s0.7
omslag 7.9 h-0.6 j0.4 k-0.3 q-0.3 s0.7
omso 8.1 a-0.3 c-0.3 e-0.4 q0.4 r0.3 s-0.4
omsorg 8.1 a-0.3 c-0.3 e-0.4 q0.4 r0.3 s-0.4
omst 7.6 a1.2 d-0.5 e0.7 g-0.6 h0.3 m0.5 t1.2
omstan 8.1 a1.3
omstar 8.1 d-0.5 e0.7 g-0.7 h0.4 m0.5 t1.3
omta 7.9 d-0.3 e1.0 g-0.4 l0.4 p1.3
omtank 8.1 e0.4 g-0.3 l0.5 p0.7
omtr 7.9 a1.3 d-0.4 e2.3 j0.5 m0.8 n0.5 p0.9 s-0.3 t0.3
omtryc 7.9 a1.3 d-0.4 e2.3 j0.5 m0.8 n0.5 p0.9 s-0.3 t0.3
omva 7.9 a-0.4 b-0.5 d0.3 h0.5 k0.6 n-0.5 o2.8 t0.8
omvand 7.9 a-0.4 b-0.5 d0.3 h0.5 k0.6 n-0.5 o2.8 t0.8
one 8.1 g0.4 i0.9
onsd 5.8 a-1.0 b-0.3 c1.3 e-1.2 f-0.6 g-0.9 h0.4 j-0.6 k3.9 l-0.9 m-0.5 n1.5 o0.7 p-1.2
onsd+kval 8.1 a0.4 b-0.3 c0.9 e-0.5 o0.3 t0.7
onsd+och 8.1 a-0.4 h0.7 k0.4 m0.4 o0.3 q-0.5 t0.5
onsdag 5.8 a-1.0 b-0.3 c1.3 e-1.2 f-0.6 g-0.9 h0.4 j-0.6 k3.9 l-0.9 m-0.5 n1.5 o0.7 p-1.2
onsk 6.1 a-0.7 b-0.4 d-0.7 f0.5 l-0.4 o-0.6 p-0.5 q0.5 r1.0 s-0.6 t0.5
onsk+att 7.4 a-0.7
onsk+fa 8.1 a0.7 c0.6 e0.5 f1.0 i0.5
onsk+och 8.1 e-0.4 k0.3 n0.4 t0.3
onsk+vi 8.1 c-0.6 d-0.3 h-0.4 o-0.5
onskar 6.5 a-0.5 b-0.3 c0.4 d-0.5 f0.7 o-0.5 t0.5
onskat 7.9 e-0.3 g-0.5
onskem 8.1 e-0.4 k0.3 n0.4 t0.3
ont 7.3 a1.0 b0.5 g-1.7 h0.6 k0.8 l0.8 o0.3 p0.7 r-0.4
ont+att 8.1 c-0.3
ont+om 7.6 b0.4 e0.8 g-0.4 h0.5 k0.7 l1.0 o0.4 p0.6 r-0.5 t0.4
oper 8.1 a-0.4 o0.3
oppe 6.1 d-0.4 e0.7 f0.5 g-1.3 i-1.2 j0.7 l0.5 m-0.4 o0.6 r-0.6 s1.8
oppe+hus 7.9 g-0.4 h-0.3 m0.3 p0.4 q0.4 r-0.5 s0.8
oppe+pa 8.1 h0.4 j0.7 t0.5
oppen 7.0 a1.3 e1.1 g-0.7 i-0.6 j1.1 l-0.3 s1.9 t0.4
oppet 7.0 a-0.5 b-0.4 h-0.5 i-0.5 l1.0 s0.5
oppett 7.6 a-0.5 d-0.6 f0.6 g-0.6 h0.8 m-0.5 o0.8 s-0.3
oppn 5.5 b-0.6 c-1.6 d-0.4 e0.8 h2.2 l-1.1 m0.6 n1.8 o1.2 p0.9 r0.7 s0.8
oppn+en 7.4 b-0.3 g-0.6 h0.5 j0.8
oppn+fakt 8.1 b0.6 e-0.6 i1.0 o1.4
oppn+i 7.4 c-0.6 d0.4 g0.3 h1.0 i1.0 j0.6 k0.3 l-0.4 m0.7 p-0.5 r-0.5 s0.4 t-0.3
oppn+jag 8.1 m0.6 p1.0
oppn+och 8.1 d0.3 e0.7 f0.6 p0.3 s0.7
oppn+sina 8.1 a0.5
oppna 6.2 a0.6 c-0.9 e0.6 f-0.4 h-0.5 k-0.5 l-0.6 n0.5 o1.1 p1.0 r1.1 s0.5 t0.6
oppnad 8.1 a-0.9
oppnar 6.5 b-0.8 c-0.5 e-1.1 f0.6 h2.1 j-0.8 k0.5 l-0.5 m0.8 n1.3 q0.3 s0.4 t-0.7
oppnat 8.1 b0.4 e0.9 g0.4 h1.2 j0.8 n0.3 o0.4
oppo 8.1 a-0.3 d-0.5 r0.4
oppone 8.1 a-0.3 d-0.5 r0.4
opti 7.3 c0.5 d0.3 e0.7 f-0.7 h1.1 j-0.3 k0.3 n0.4 o-0.4 q-0.4 r0.4
optik 8.1 b0.7 e0.6 n0.3
option 7.9 b-0.5 d0.3 e0.4 f-0.3 h1.0 r0.4 t0.4
ord 6.0 a-1.3 b0.8 e-0.8 f1.2 g1.5 h-0.3 i-0.7 k0.5 m0.6 o-0.4 p-0.6 r3.6 s-0.3
ord+for 7.9 b0.9 e0.8
ord+och 8.1 a-0.6 g0.6 h-0.4 r1.0
ord+om 7.9 a-0.5 f0.8 g1.1 n0.4 o0.6 p-0.4 q-0.4 r1.6 s-0.3
ord+tack 8.1 a-0.3 k0.3 l0.4 r-0.4
orde 6.1 b2.1 c-0.6 e-0.6 f0.8 g-1.5 h1.0 l0.7 m1.2 p0.7 q0.8
orden 8.1 a0.3 b0.4 c0.5 d0.5 p0.8
ordent 7.6 b0.5 c-0.3 e-0.4 g-0.8 h0.3 o0.4 p0.7 q0.3
order 7.4 a-0.4 c-0.6 d0.5 f0.7 g-0.4 j-0.4 m0.7 o-0.6 q0.3 t0.4
orderb 7.9 c-0.5 j0.6 r-0.4 s-0.3
ordet 7.2 b1.7 d-0.5 g-0.4 h0.3 l0.8 m0.5 n0.5 p-0.5 s0.7
ordf 6.1 a0.8 b0.5 e1.9 f2.2 g-0.4 i0.7 j-0.6 k0.4 n-0.7 o-0.3 p1.2 s0.6 t0.7
ordf+i 8.1 d0.7 h0.8 r0.7 s0.7 t0.5
ordfor 6.3 a0.6 b0.4 d0.5 e1.0 f1.6 i0.5 j-0.5 k0.5 n-0.5 p0.5 s0.8 t0.5
ordi 8.1 d-0.3 t0.8
ordina 8.1 d-0.3 t0.8
ordn 6.2 a0.6 b0.7 c1.5 d-1.1 f1.8 g-0.4 h0.3 i-0.6 m1.6 n0.4 o-0.6 p1.3 q1.1 r0.6
ordn+jag 8.1 a-0.3 c0.4 e0.3 f-0.4 h1.0 k-0.3 n-0.3 o-0.3 t0.4
ordn+sa 8.1 c-0.3 d-0.5 e-0.4 f0.4 g0.7 k0.4 m0.8 r0.7 s-0.3
ordna 8.1 b-0.5 e-0.3 f2.3 g-0.5 h-0.5 k0.4 m1.3 o-0.6 p-0.3 q0.7 t-0.4
ordnad 8.1 a-0.5 g1.0 m-0.3 q0.7 r1.2
ordnin 6.5 a1.3 b1.1 c1.4 d-0.7 f0.4 g-0.6 j0.4 k-0.4 m0.7 p1.8 r-0.5
ore 8.1 a-0.4 g0.8 h0.3 q0.9 r0.8
oreb 7.9 a-0.4 f0.3
orebro 7.9 a-0.4 f0.3
oret 7.9 a-0.6 b-0.3 g1.4 k1.2 p0.4 q-0.3 r1.9
orga 6.7 d-0.4 e1.5 f1.9 i-0.4 k-0.7 n-0.6 o2.0 p-0.5 s-0.7
orga+i 8.1 a0.6 b0.4 d0.3 e1.1 g-0.4 k-0.4 o0.6 t0.7
organi 6.7 d-0.4 e1.5 f1.9 i-0.4 k-0.7 n-0.6 o2.0 p-0.5 s-0.7
orge 7.9 i0.5 r0.7
orig 7.2 d-0.5 g-0.4 i1.8 j0.3 k0.5 m0.3 o0.8 p-0.3 q-0.4 s-0.3 t-0.5
origin 7.2 d-0.5 g-0.4 i1.8 j0.3 k0.5 m0.3 o0.8 p-0.3 q-0.4 s-0.3 t-0.5
orim 8.1 a-0.4 g0.7 r0.9 t0.4
orimli 8.1 a-0.4 g0.7 r0.9 t0.4
orka 6.9 a0.5 c0.4 d-0.3 f-0.4 g-0.7 h-0.4 i1.1 k0.3 l0.3 o-0.3 q0.8 r0.3
orka+inte 7.4 a1.1 c0.6 i0.5 l0.4 n0.4 q0.8
orkar 7.0 a0.7 c0.6 g-1.1 i1.2 l0.4 n0.3 q0.7
orol 7.9 a-0.7 b-0.4 d-0.7 g0.7 h0.3 i-0.3 m-0.3 n0.3 q0.3 r1.6 s-0.3
orolig 7.9 a-0.7 b-0.4 d-0.7 g0.7 h0.3 i-0.3 m-0.3 n0.3 q0.3 r1.6 s-0.3
oror 8.1 a0.4 c1.3 d1.8 g-0.4 l0.4 q0.5
orsa 7.6 a1.0 p1.2
orsaka 7.9 j0.3
orte 8.1 a-0.4 g-0.7
orten 8.1 a-0.4 g-0.7
osak 7.6 a1.6 g-0.5 i-0.4 o0.3
osaker 8.1 d0.3 g0.5
osca 7.4 a-0.8 g1.2
oscar 7.6 a-0.3 g0.4
oska 6.5 a-0.6 e-0.3 g1.1 i-0.5 j0.8 l0.4 m1.4 n0.3 o-0.5 r0.4 s-0.4 t0.3
oskar 6.8 a-0.7 c0.5 g1.1 n0.5 o-0.4 r0.6
osky 8.1 a0.7 g-0.3
oskyld 8.1 a0.7 g-0.3
osma 8.1 e0.5 f0.7 i-0.3 m0.6
oss 4.1 a2.0 b-0.4 c1.2 d1.8 e1.8 g-1.2 h0.6 i2.9 j0.4 m0.5 n1.0 o0.6 p-0.9 q1.0 s-1.7 t-0.4
oss+ar 7.6 a-0.5 f-0.5 k0.4 l-0.5 q-0.6
oss+att 7.4 a0.5 b0.4 c0.3 f0.4 i0.6 j0.3 m0.7 r-0.4
oss+bada 8.1 b-0.3 e0.5 l0.5 r0.6
oss+bara 8.1 a-0.4 c-0.4 f0.6 g0.9 l0.5 n-0.4 r0.6
oss+beta 8.1 a-0.6 c-0.4 e-0.4 k0.4 o-0.3 p-0.4 q-0.4
oss+den 8.1 b-0.4 i-0.4 m0.6 p0.5
oss+det 8.1 d0.6 e-0.4 o0.4 p0.7 t0.8
oss+en 8.1 a0.8 c0.5 e0.8 j0.6 s0.8
oss+for 7.2 d-0.4 f0.5 g-0.4 h-0.7 i1.2 j0.6 l0.5 m0.6 p-0.6 r-0.4
oss+fran 7.3 a-0.4 d0.6 i0.9 l-0.3 o0.4 p-0.3 q0.7 r0.4
oss+i 7.2 a-0.5 c-0.6 h0.3 n0.7 q1.0 t-0.3
oss+inte 8.1 a0.5 c0.8 i-0.3 p1.4
oss+med 7.9 a0.9 c0.6 e0.4 i1.5 j0.4
oss+och 6.5 a0.9 b0.9 d1.3 e1.0 g-0.8 h-0.6 i1.1 j0.4 k0.9 l-0.6 m0.7 n-0.3 q-0.3 s-0.9 t-0.7
oss+pa 6.7 a-0.8 c-0.6 d-0.3 e-0.5 h0.8 i0.3 j-0.5 k0.5 n0.4 p0.6 q-0.4 r0.6 s-0.6 t-0.5
oss+ratt 7.3 a-0.4 c0.4 g-0.4 j0.5 l0.4 p-0.4 q0.4 r0.4 s-0.3 t0.3
oss+sa 7.6 a-0.3 c-0.4 i-0.3 q0.3 s0.3 t0.4
oss+som 7.6 a-0.3 d0.8 e-0.3 k-0.4 l-0.5 m-0.5 n0.4 o2.2 r-0.4
oss+till 7.3 a0.7 b0.3 c0.6 d1.5 f-0.3 g-0.4 j0.8 l-0.3 m0.3 o-0.3 p-0.4 q0.5 r-0.4 t0.7
oss+vi 8.1 e0.5 j0.6
oss+vid 8.1 j0.3
ost 8.1 g0.5 n0.6 r0.4
oste 7.2 a-0.7 b-0.3 d-0.5 f0.4 g1.7 h1.7 k-0.5 l-0.4 m-0.4 n0.7 o1.0 r2.0 s0.4
osterm 8.1 g0.7 h0.6 n0.5 o0.3 r0.6
osters 7.9 d-0.4 f0.3 s0.6
ostg 8.1 d0.5 e0.3 h-0.3 j0.4 o-0.4 q0.3 s0.9
ostgot 8.1 d0.5 e0.3 h-0.3 j0.4 o-0.4 q0.3 s0.9
ostk 8.1 e-0.4 g0.5 j0.4 n0.6 p0.6 r0.5
ostr 8.1 c0.4 l0.4 m1.2 q0.3
osv 7.6 a-0.9 g-0.5
otal 8.1 c0.5 d1.0 h0.4 l0.3 q0.9
otalig 8.1 c0.5 d1.0 h0.4 l0.3 q0.9
otro 6.8 a-0.9 g1.6
otroli 6.8 a-0.9 g1.6
otto 7.9 c-0.3 k0.3 l0.7 n1.0
ovan 7.6 b-0.3 d0.5 e-0.3 f0.7 h-0.5 i-0.4 n-0.4 o0.6 p0.4 q-0.7 r0.3
ovan+dig 8.1 a0.6 d0.8 e0.8 f0.6
ovar 7.9 a-0.5 g-0.3 m0.4 o0.3
ovat 8.1 a-0.4 c0.4 g0.4 k0.4 r0.9
ove 7.6 a-0.3 b0.5 k1.1 l1.7 n1.1 p-0.4 t-0.4
over 3.8 a1.2 b1.9 d-0.5 e0.6 f2.1 g-2.0 h0.9 i0.6 j-1.1 k1.9 l0.7 m3.1 n-0.4 o0.6 p-0.4 q3.5 r1.5 s-0.9 t2.3
over+alla 8.1 a-0.9 e-0.5 g1.0 k0.7 o-0.4 r1.4
over+allt 7.9 a0.5 g-0.8 i0.6 m0.5 s0.5
over+att 8.1 e0.6 g0.5 j0.7 s0.8
over+av 6.8 a-0.8 d0.4 g1.0 h0.4 i-0.5 j-0.3 l-0.3 n0.5 o0.4 p-0.6 r0.9 s0.4
over+bifo 8.1 f0.4
over+bokf 8.1 a0.4 e0.5 g-0.4 i1.0
over+de 7.9 e0.8 f0.4 p0.9 q-0.4
over+den 7.6 a0.4 c1.5 d-0.4 e0.5 f1.5 i-0.6 k-0.4 l0.3 m0.3 p0.5 s-0.3
over+det 7.6 a-0.5 b0.4 g0.5 h0.4 o-0.4 r-0.4
over+en 7.3 b-0.3 d0.6 e-0.8 f-0.4 g0.9 j0.6 m0.4 n0.4 p0.5 r0.6 s-0.4
over+er 8.1 a0.5 c0.6 f0.7 s0.5
over+fors 8.1 a-0.5 l0.9 q1.2 r-0.4
over+har 7.9 b0.4 e0.3 i1.0 p0.7
over+hela 7.9 f-0.3 n-0.3 o0.7
over+helg 8.1 c0.7 d-0.6 h-0.4 i-0.3 k-0.4 t0.9
over+i 7.6 c-0.6 d0.5 e0.8 f-0.3 i1.1 l1.4 p-0.3 q0.6
over+kund 8.1 c0.5 d0.6 e0.9 k3.0 n0.3 o0.4 q-0.4 r0.4 t-0.4
over+men 7.9 g0.3 i1.3 r0.5
over+min 7.9 a-0.4 f0.8 j0.3 r-0.4
over+och 7.3 a-0.7 c0.4 e-0.8 g0.5 h-0.6 i-0.3 l1.1 m-0.4 p-0.4 q0.7 r0.6 s-0.4 t1.6
over+om 6.6 a1.0 b0.5 d-1.0 j-0.5 k-0.9 m3.2 n1.5 o-0.8 p0.9 s-0.5
over+pa 7.3 a0.8 b0.4 e-0.3 f0.7 g0.8 h0.7 i0.7 l-0.4 o0.9 p-0.3 q0.4 r1.7 t-0.6
over+ratt 8.1 a0.8 c-0.3 e1.8 f0.5 g-0.3 j0.7
over+serv 8.1 a0.8 e1.5 g-0.4 i0.4 r-0.4
over+som 7.9 a0.4 c-0.3 m-0.3 p1.3 s-0.4
over+till 6.2 c0.4 d1.0 e1.2 h1.2 j-0.3 l0.5 n0.9 p0.5 s-0.4 t0.8
over+tva 7.9 b0.3 d-0.5 f2.2 m0.7 n0.3 o-0.4 q0.3 r0.5 t1.7
over+vi 8.1 c0.4 e0.3
overal 8.1 a3.5 g-1.7
overdr 7.6 b1.0 d-0.4 i0.9 r0.5
overen 6.4 a0.6 b1.7 c0.9 d-0.9 e-0.5 f0.7 g-0.5 i-1.1 j-0.7 k-1.0 m4.5 n1.0 o-0.5 p1.6 r-0.5 s-0.6
overfo 7.0 a-1.2 h0.5 i-0.9 j-0.5 k0.7 l0.9 q5.9 r0.5 s-0.5 t0.4
overkl 6.9 a-1.5 b-0.6 e-1.1 f0.6 g0.3 h1.0 i-0.6 j-0.5 p-0.4 q-0.5 s-0.4
overla 7.3 a0.7 e1.9 i0.8 m-0.4 p1.0
overmo 7.6 c0.9 e-0.3 f-0.3 g-0.4 h-0.5 l0.3 n-0.4 r-0.6 t4.0
oversa 5.3 a-0.4 b0.5 c0.8 e2.7 h0.7 i-2.6 j0.4 m-0.4 n0.7 o-0.7 p0.8 q0.4 r1.9 s-0.8 t1.9
overse 7.9 a-0.6 d-0.5 e-0.3 i-0.4 l2.1 p-0.3 t0.5
overst 7.4 a0.9 b1.9 d0.4 e-0.8 f0.6 g-0.7 i-0.6 k0.3 l1.0 m1.2 p-0.7 s1.6
oversv 8.1 c-0.5 e0.3 i0.9
overtr 8.1 a-0.7 e-0.5 g0.4 k0.8 r1.4
overva 6.7 a2.1 e2.1 g-0.7 h-0.5 i1.3 j2.4 k-0.4 p0.4 r-0.5
ovri 6.5 a0.8 b-0.4 c-0.4 d1.1 e-0.8 f0.5 i1.5 j-0.8 m1.9 o0.8 p-0.7 q-0.4 s0.5
ovriga 7.3 d0.4 e-0.8 f0.3 h-0.4 j-0.4 l0.3 n0.7 p-0.4 s-0.3
ovrigt 7.0 a1.3 b-0.3 d0.9 f0.3 i1.6 j-0.5 l-0.4 m1.8 n-0.5 o0.8 p-0.3 s0.8
oxa 7.2 a-1.4 g-1.0
p 6.7 a0.7 c0.7 d0.9 e-0.3 g0.4 o0.4 q0.4 t-0.3
p4 7.9 a0.7 b0.8 g-0.3 j0.7 s2.3
p4+jamt 8.1 a0.5 j0.8 s1.6
pa 2.0 a-0.7 b0.4 c-2.0 d-0.5 e-1.7 f-1.8 h-1.6 i0.3 j-1.6 k-2.1 l-0.5 m-1.5 n0.6 o-0.7 p-1.3 q-1.3 r-0.7 s3.8 t-0.4
pa+afto 8.1 a0.5 e0.7 g-0.4 s1.3
pa+aldr 8.1 b-0.4 g0.5
pa+alla 6.8 a-1.1 b-0.5 e-1.3 g0.7 h1.3 j-0.5 l0.7 m-0.5 n0.4 o1.5 p-0.5 q0.9 r1.4 s-0.5
pa+allt 7.2 a1.2 b-0.3 e0.6 f0.4 g-0.9 j-0.3 n-0.6 p0.6 s-0.3
pa+allv 7.9 a-0.5 d0.7 f-0.4 i-0.3 l1.4 m-0.4 n0.4 o0.7 p-0.4 t0.4
pa+alme 8.1 e0.4 j0.7
pa+andr 7.0 a0.7 b0.5 d1.4 e0.4 i1.8 r-0.5
pa+anna 7.4 a-0.4 d0.4 e-0.4 g0.7 h0.4 i-0.4 j1.2 n-0.3 s-0.3
pa+arab 8.1 f0.4
pa+arsm 8.1 b0.9 e0.5 i1.4 s0.6
pa+att 5.4 c1.4 d-0.8 e-0.8 f0.5 g1.2 h1.6 i-0.5 j-0.4 l0.7 m0.8 n-0.7 o2.1 r0.5 s-0.6
pa+avde 8.1 f0.4 m0.3 o0.5 t0.4
pa+avsl 8.1 e0.6 h0.8 k0.7 q-0.4 s0.6
pa+avst 8.1 a-0.5 d-0.6 h0.4 k0.3 r0.5
pa+back 8.1 d0.3 i0.5
pa+baks 8.1 b0.8 c-0.3 h-0.3 i-0.3 l0.4 s0.4 t1.1
pa+bank 7.6 a-0.6 l0.8 n0.9 q0.7 t0.5
pa+belo 8.1 d0.4 m0.5 o0.4 r-0.3 s0.8
pa+berg 7.9 b-0.4 d-0.4 e0.4 g-0.5 l0.4 s0.7
pa+beta 8.1 b0.5 d-0.3 h0.6 l2.1 p-0.4 q1.3
pa+bibl 7.6 a-0.7 e-0.5 f0.5 g0.6 h1.0 k-0.4 r1.1 s-0.4
pa+bild 7.4 a1.0 b0.9 c0.4 e0.7 f0.7 g-0.4 k0.6 m0.3 p-0.3 s1.4
pa+bio 8.1 c0.5 d1.0 e-0.5 n1.1 p0.5
pa+boen 8.1 a-0.4 h0.8 k-0.4 n0.8 r0.3
pa+bord 7.4 c0.5 d0.6 f0.4 h0.3 k0.3 l-0.4 m1.0 n1.2 o-0.4 p-0.5 r0.4 s0.5 t0.5
pa+bott 8.1 d-0.4 g-0.3 h-0.4 l0.4 o-0.3
pa+bra 8.1 g0.5
pa+bryg 8.1 a-0.4 d0.5 g0.8 q0.7 r0.9
pa+buss 8.1 a-0.9 g0.6
pa+bygg 7.3 a-0.8 b-0.4 e-0.9 f0.3 i0.9 k1.6 m0.6 o0.7 p-0.3 r0.8 s-0.5
pa+byra 7.9 a-0.5 c-0.3 e-0.6 h-0.6 r-0.4
pa+dage 8.1 g0.6
pa+dago 8.1 a0.3 d1.2 f1.3 h-0.3 i-0.3 n0.6 s0.5 t0.4
pa+dans 7.9 a0.3 b1.0 d-0.5 e1.3 i-0.4 k-0.3 l0.4 m0.4 p0.7
pa+de 7.6 a-0.4 e0.6 g-0.8 l1.7 n0.5 p0.6
pa+dem 7.4 a0.4
pa+den 5.7 a-0.9 b1.5 c0.4 d-0.9 e0.4 f0.7 g1.1 h0.7 i-1.5 j-0.8 l0.4 n-0.5 o0.3 p-0.7 q0.4 r1.6 s1.5 t0.7
pa+denn 7.9 a-0.9 g-0.4
pa+dera 7.9 a-1.0 e-0.7 g0.3 k0.4 l1.4 n-0.4 o0.4 q-0.3 r0.5 s-0.3
pa+det 5.9 a1.5 c-0.6 d2.3 e0.7 f0.7 g-2.3 h1.0 i-0.7 j0.7 k0.7 m0.4 n1.1 o0.6 q-0.6 r-0.5 s-0.6 t0.9
pa+dett 7.4 a-0.6 b0.5 d-0.4 g-0.3 j-0.5 m-0.4 n0.3 q-0.5 t-0.6
pa+dig 6.9 a-0.4 c-0.6 d-0.6 f-0.3 h-0.5 i-0.7 j0.5 k0.6 q-0.4
pa+din 7.9 a-0.7 b-0.4 c-0.4 d-0.4 e-0.6 h1.8 i-0.4 l0.9 n0.7
pa+dina 7.3 a-0.9 b0.3 g1.7
pa+dire 8.1 a-0.5 d-0.4 g0.3 h0.4 m0.4 n0.4 r-0.5 s-0.3 t1.2
pa+dist 8.1 c0.6 d0.5 e0.5 h-0.3 o0.4 t2.4
pa+ditt 8.1 c-0.3 h0.5 n0.6
pa+efte 8.1 g0.8
pa+egen 7.9 a-0.4 c0.5 d0.3 e-0.6 g1.1 h0.3 o0.5 q-0.3 r0.7 t-0.3
pa+eget 8.1 e-0.3 q0.3
pa+ekon 7.6 a1.1 b1.5 e1.1 g-0.4 o0.3 p0.5 r-0.4 s0.7
pa+en 5.0 a1.7 b3.2 c1.6 d-0.4 e2.1 f0.3 i0.9 k0.4 l-0.6 m0.9 n-0.3 o1.4 p-1.0 q1.7 r3.5 s1.0 t-0.8
pa+enge 7.3 a0.7 d-0.3 e0.6 h0.7 k1.0 n0.6 s-0.4 t1.6
pa+er 5.5 a-0.9 c1.5 d1.3 e0.6 f1.1 g0.8 h0.6 i1.4 k1.2 l-0.8 m0.4 n-0.6 o1.2 p0.7 q0.8 s-1.5 t0.5
pa+era 7.6 b-0.5 e1.0 g-0.3 j0.7 l1.0 o0.5 p0.4 r-0.4
pa+eran 8.1 a-0.5 g0.8
pa+ert 6.8 a0.7 b1.3 c2.0 d0.4 g-0.4 i-0.8 j0.5 k0.5 l0.6 o-0.4 p2.0 q2.3 s-0.8 t0.6
pa+ett 6.2 a2.0 b0.6 c-0.3 d3.1 e1.0 f0.8 g-1.0 h1.1 i0.7 k0.7 m1.2 o0.5 p-0.8 r-0.6 s0.4
pa+expe 8.1 g0.7 q0.3 r0.8 t0.3
pa+extr 8.1 a-0.5 g-0.4 i0.8
pa+face 7.3 b0.4 d0.3 h-0.4 j-0.3 m-0.4 s1.0
pa+fakt 6.3 b-0.4 c-0.6 d0.8 e0.7 i-0.7 j-0.5 k0.5 l-0.5 m1.2 n-0.9 o2.5 p-0.7 q-0.4 r0.5 s-0.6
pa+fast 8.1 a0.6 e0.8 i0.9 j0.9 p0.6
pa+fel 7.6 a0.8 b0.5 e1.4 g-0.4 i0.9 p1.1 r-0.4
pa+fem 7.2 b0.4 c0.7 e0.6 f-0.3 g0.7 h0.8 i0.3 j0.4 l-0.3 m-0.5 p0.5 r0.7 s-0.4
pa+fika 8.1 a0.3 b0.5 c0.6 i1.4
pa+fins 8.1 a-0.6 e-0.6 g0.9 h0.4 l0.3 n0.3 r0.8
pa+fisk 8.1 b0.9 o-0.4
pa+fjal 8.1 k0.7 l0.5 n0.7 o0.9
pa+flas 8.1 a0.5 b0.8 e-0.5 i-0.3 s1.5
pa+flyt 8.1 a0.9 c-0.4 e1.5 q0.4
pa+fode 7.9 d0.6 e-0.4 g0.5 n0.3
pa+foga 8.1 a0.5 e0.6 l0.5 r0.5 s0.6
pa+folj 8.1 a0.6 d0.7 l0.3 m1.0 t-0.3
pa+folk 8.1 c0.3 d0.7 j0.6 l0.8 n0.4 r-0.3
pa+fore 7.6 d0.4 e0.7 f-0.4 g-0.5 i-0.7 l0.8 m0.6 s0.5 t0.4
pa+forf 7.9 a-0.4 c-0.5 d-0.4 e0.8 f0.4 l1.2 n1.0 o-1.4 p-1.6 q-0.4
pa+forh 7.3 a0.3 b1.1 c-0.4 d-0.4 e-0.5 i-0.3 l0.5 m0.7 n-0.6 o1.0 q0.4 r-0.5
pa+forl 7.9 a-0.4 h0.6 i-0.3 r0.6
pa+form 7.6 a-0.3 d-0.4 f-0.4 g0.5 i-0.3 k-0.6 l-0.4 n0.4 o-0.4 q0.6
pa+fors 7.4 b0.3 d0.4 f-0.4 i-0.4 m-0.5 n-0.5 o0.9 p0.3 s-0.3
pa+fort 7.6 g0.8
pa+forv 8.1 a-0.9 e-0.5 t0.3
pa+frag 8.1 d0.4 e0.7 q-0.4
pa+fran 8.1 a-0.4 i-0.3 r0.5 t0.5
pa+fred 5.8 a-0.3 c0.6 d0.5 g-0.5 h1.6 i0.4 k1.9 n2.4 o0.4 p-0.6 s-0.7
pa+funk 8.1 a-0.4 k0.3
pa+fyra 7.2 a-1.1 c0.4 e-0.9 f-0.3 g1.1 h0.4 j-0.4 l1.6 o-0.3 p-0.4 q0.4 r1.8 s-0.5
pa+gang 7.3 a-0.6 e0.4 g-1.5 h1.0 i-0.4 k0.6 l-0.6 m-0.3 n1.4 q0.9
pa+gard 7.9 e-0.3 g-0.3 i0.4 p0.6 s0.4
pa+gata 7.9 b-0.5 d-0.4 e0.7 i-0.3 o0.5 q-0.3 r-0.5 s-0.3 t2.5
pa+golv 7.2 b0.4 c-0.5 d0.4 f1.1 h1.3 i-0.5 l-0.7 m0.8 p-0.4 q0.6 r0.4 s-0.5
pa+goog 6.3 b0.9 e0.3 j-0.4 o-0.3 p-0.4 q0.5 r0.6 s1.2
pa+gotl 8.1 a-0.4 h1.1 n0.5
pa+gran 8.1 a-0.5 c0.3 e-0.3 f0.3 g-0.4 n0.3 o0.4 r0.4
pa+gril 8.1 a0.3 b1.4 d-0.5 e0.8 g-0.4 i-0.3 k0.7 l-0.3 q0.4 s-0.3
pa+grun 6.5 a1.3 c0.4 e1.2 f-0.5 g-0.8 i2.3 j1.3 m-0.6 q-0.4 r-0.4
pa+grup 8.1 d0.7 e-0.4 g0.4 i1.2 r0.5 s0.4
pa+hals 7.9 e0.5 h-0.4 i-0.4 l0.5 t1.1
pa+halv 7.9 a0.7 c-0.3 e0.7 m0.9 p0.7 s0.9
pa+hand 8.1 a0.4 c0.8 e-0.4 f1.1 q0.4
pa+hans 7.9 a-0.7 g-1.1 n0.4
pa+hant 7.9 a0.9 b0.5 c1.3 g-0.4 r-0.3 s2.1
pa+hela 7.0 a-1.0 b-0.6 c-0.4 e-0.6 g0.9 i-0.4 j0.3 k0.7 l0.9 m-0.4 p-0.3 q-0.6 r1.2
pa+hems 7.2 a-0.4 b-0.7 c1.2 d0.4 e0.7 f1.3 g-0.8 h-0.3 i-0.6 k-0.7 o0.6 p-0.3 r-0.4 s-0.4
pa+henn 8.1 a0.3 c0.7 d0.5 p0.6
pa+hitt 8.1 a0.5 b0.7 e0.9 s1.2
pa+hos 7.9 a0.5 c-0.3 e0.7 f0.8 g-0.6 i0.8 k-0.4 l0.8 m0.4
pa+hote 8.1 e0.6 g-0.3 k0.9 q0.3 s0.4
pa+hur 7.3 d0.9 e1.0 p0.5 s0.8
pa+i 7.4 b-0.4 c1.0 d0.9 h0.7 i0.4 j-0.3 n0.5 r0.5 s0.6
pa+ica 8.1 a-0.6 e0.5 i-0.5 j0.6 n0.4
pa+inka 8.1 a-0.4 e-0.4 h0.3 l0.4 o0.8 p-0.3 q0.3
pa+inna 8.1 a-0.5 d-0.3 o-0.3
pa+inst 7.3 a0.8 b-0.4 c0.6 d-0.3 e0.5 h0.5 i0.4 r-0.3 s1.0
pa+inte 8.1 g-0.5
pa+jobb 7.6 a-0.4 d-0.4 e0.6 h1.1 i0.4 l0.3
pa+jula 7.9 a-0.5 g0.9 k0.5 r1.0 t-0.3
pa+kaff 7.6 e-0.4 f-0.4 h0.8 i1.1 r0.4 s-0.3 t0.7
pa+kans 7.9 a-0.3 d0.8 f0.4 i1.1 o0.7 s0.9
pa+kart 8.1 a1.0 c0.4 d0.4 e1.4 g-0.4 i1.2 s0.8
pa+kick 8.1 b-0.3 d0.5 f0.7 g-0.4 i0.4 l0.5 t0.4
pa+klin 8.1 e0.6 g-0.4 l0.4 r-0.3 s0.5
pa+kloc 8.1 a1.1 c0.8 d2.2 e-0.5 m0.6 o0.3 t-0.4
pa+knap 8.1 c0.9 d0.5 e-0.7 j0.3
pa+komm 7.3 a0.9 c-0.6 d-0.3 e0.3 j0.6 n-0.3 s0.5 t-0.3
pa+konc 8.1 a0.6 b0.5 d0.5 f0.4 i1.4
pa+kons 7.9 a-0.3 b0.7 d-0.4 g-0.4 l-0.3 n-0.3 o0.6 q0.6 s0.6
pa+kont 6.3 a-0.9 b0.8 d-0.4 e0.3 f0.3 g0.7 h-0.8 i-0.4 j-0.8 n1.8 p0.4 r0.9
pa+kron 8.1 b-0.4 c-0.3 f0.3 l0.5 o0.3 q0.4
pa+kult 8.1 g0.5 r0.3
pa+kurs 7.6 b-0.4 c0.8 d0.8 f0.4 h0.4 l-0.3 m-0.3 n-0.4 o1.7 s0.5
pa+kval 7.2 a-1.0 d-0.6 e-0.5 f-0.4 g0.8 i-0.4 k-0.6 l-0.3 n0.5 o0.4 q1.3 r1.1 s-0.5
pa+kvis 8.1 b0.4 i0.4 k0.6 r-0.3
pa+kyle 8.1 d0.3 e0.4 s0.4
pa+kyls 8.1 a0.4 d0.4 e0.3 p0.8
pa+kyrk 7.9 a0.7 b0.4 c-0.4 e0.4 h0.3 k0.6 l-0.3 o0.8 p0.9 s0.6
pa+lagr 7.4 c-0.3 d0.8 e0.8 i0.4 k-0.3 o-0.5 r-0.6 s-0.3 t0.8
pa+lakt 8.1 d0.4 k-0.3 n-0.3 o0.6 r0.5
pa+lang 6.8 a0.4 g1.0 i-0.3 n1.0 p-0.3 r2.4 s-0.3 t0.3
pa+lank 8.1 d0.3 g-0.5
pa+lans 7.3 a0.5 c0.5 d-0.3 e0.7 f-0.4 g-0.6 j0.7 l-0.6 n0.5 s0.3
pa+latt 8.1 d0.6 k0.3 p0.6
pa+leve 8.1 a0.6 c0.8 e0.5 s2.0
pa+lind 8.1 a-0.5 g0.4 h0.6 m0.4 q0.4 r0.5
pa+lone 8.1 b-0.4 g0.5 h0.6 q-0.4 r-0.4
pa+lord 6.5 c0.3 d1.7 e0.5 f-0.6 g-0.6 h1.1 i0.3 j-0.4 k1.3 l1.9 n1.8 p-0.7 q1.1 s0.9 t1.0
pa+lunc 7.4 a-0.5 b0.3 c-0.4 d-0.4 f0.9 n-0.3 o-0.4 p-0.3 q0.7
pa+mack 8.1 f0.4 h0.5 k0.6 r0.5
pa+mand 5.4 a-0.8 c0.6 e-0.4 f0.9 g-0.4 i1.1 j-1.0 k0.8 l0.4 m0.6 n3.1 p-1.1
pa+mass 7.4 a0.8 c1.1 e-0.5 f0.4 g0.5 h1.8 i-0.4 k0.3 m0.8 p-0.4 q0.7 r1.3 t1.6
pa+med 7.6 a-0.5 c-0.3 d-0.5 e0.4 f0.5 k0.7 l-0.6 o0.9 q0.3 r-0.4
pa+mejl 7.6 a0.4 b-0.6 c0.5 d1.0 e-0.5 g-0.6 i-0.3 l0.5 p-0.4 q0.4 t0.8
pa+mig 6.3 c-1.0 e0.5 g1.0 j1.2 k0.4 l0.9 m0.7 n0.7 o1.1 p-0.5 q0.6 s-0.5
pa+min 6.4 c0.6 d0.6 f0.5 i-0.7 j0.7 k-0.3 m0.7 o1.7 p0.3 q0.6 r-0.5 t1.0
pa+mina 7.0 a0.6 b-0.7 c0.4 d0.9 e-0.3 f-0.5 g-0.3 m-0.3 n-0.4 o-0.8 p0.5 t0.9
pa+mitt 6.9 a0.7 c1.4 d1.6 e-0.8 g-1.0 j0.5 l1.2 p0.4 s0.4 t0.4
pa+mobi 8.1 a-0.4 i-0.4 k0.9 r-0.3 t0.5
pa+morg 7.4 a-0.3 e0.9 f0.3 g0.7 i0.6 n-0.9 o-0.3 q1.8
pa+mote 7.9 d1.0 e-0.4 h0.4 i-0.3 k0.3 m-0.4 p-0.3 q0.7
pa+mott 8.1 c-0.4 d1.1 f0.4 l-0.4 o2.3
pa+nago 7.3 a0.4 d-0.3 e0.5 h0.7 p0.6 q-0.3 s0.5
pa+namn 8.1 a-0.5
pa+nan 8.1 a0.6
pa+nar 7.3 e0.6 g-1.1 p0.7 s0.6
pa+nast 6.5 a0.7 c1.6 d0.7 e-0.4 f1.0 g-0.4 j-0.4 k0.4 m0.4 o0.6 p0.7 s-0.4
pa+nate 7.3 a0.5 c-0.4 e1.1 i-0.6 j0.8 n0.3 s0.4 t0.5
pa+natt 8.1 a-0.4 g1.0 r1.2
pa+nio 7.9 a0.4 b0.6 c0.5 d0.3 e0.4 i0.5 l-0.3 t-0.3
pa+norr 7.9 d1.2 k1.2 n0.4 o0.4 q1.2 s0.7 t-0.3
pa+nya 7.6 a-0.7 h-0.3 k0.4 q0.4 r0.6 t0.7
pa+nyar 7.9 a0.3 b-0.4 e1.3 f0.6 g-0.4 i-0.6 l0.4
pa+nyhe 7.9 a-0.5 b0.5 c-0.5 e-0.5 g-0.4 h0.5 i-0.3 k-0.3 n-0.4 q0.5 r-0.4 t-0.4
pa+nytt 7.6 a0.9 d0.9 i1.5 n0.3 o1.2 p-0.4
pa+obes 8.1 a0.5 c-0.3 l1.6 m-0.3 p0.9
pa+och 7.9 n0.3 r0.5 s0.3
pa+om 7.3 a0.4 d1.0 e0.7 h-0.3 p0.5 r-0.4 s0.9
pa+onsd 6.2 a-0.5 b-0.4 d-0.4 e-1.4 g-1.2 j-0.5 k2.4 l-1.0 n1.8 p-0.9 r-0.6 t-0.6
pa+oret 7.9 a-0.6 b-0.3 g1.4 k1.2 p0.4 q-0.3 r1.9
pa+oss 7.2 a-1.6 b-0.3 c0.4 e0.4 f0.6 g2.0 i-0.4
pa+pami 7.9 d-0.5 e-0.4 f0.3 l0.8 o0.8 p1.3
pa+papp 7.6 b-0.5 c0.8 d0.3 g-0.3 l-0.4 m-0.4 t0.5
pa+peng 7.9 f0.3 l0.5
pa+pizz 8.1 k0.7 n0.7
pa+plan 7.0 a0.5 d-0.4 e0.6 f0.5 i-0.6 l0.7 n0.7 p-0.4 t0.4
pa+plat 6.8 b0.5 e-0.6 f0.4 h-0.5 i0.3 k1.2 l-0.4 p-0.6 q-0.5 r0.6 t0.4
pa+pris 8.1 a0.3 b0.5 f0.3 m-0.3 t1.3
pa+prov 7.9 a0.7 c-0.3 e0.9 h0.7 i1.6 n0.3 p0.8 r0.4
pa+rakn 7.9 a0.9 d1.1 e0.7 m1.4 p0.6
pa+rast 7.6 c-0.3 d1.4 i0.5 r0.4 s0.5
pa+ratt 6.9 a0.7 b1.2 c0.4 d0.4 f-0.3 g-0.3 j-0.4 m-0.3 r0.4 s0.6 t0.6
pa+reco 7.6 b-0.4 c-0.3 g0.5 i-0.3 l0.5 p-0.3 r1.1 s2.2
pa+regi 8.1 a0.4 e0.8 j0.9 s0.9
pa+rikt 6.7 a0.6 c1.7 g0.4 i-0.7 j-0.3 l-0.7 q-0.3 s-0.4
pa+ritn 8.1 c-0.4 d0.7 f0.5 o0.4 p0.3
pa+rygg 8.1 a-0.7 c-0.4 e-0.6 g0.4 l0.3 q0.4 r0.7
pa+sa 7.3 a0.7 b2.1 c0.9 g-0.3 h-0.6 i-0.4 l-0.4 o-0.3 p1.3 t0.3
pa+sajt 7.9 a-0.8 e-0.9 j-0.4 n0.4 q0.5 r0.5 t-0.3
pa+sake 7.9 a0.6 c0.6 d0.7 e0.4 g0.5 s1.5
pa+samm 6.8 a-0.5 b-0.7 c1.2 e-0.6 f-0.3 h1.8 i-0.3 l0.4 m0.3 o0.8 p-0.5 q0.4
pa+sant 7.9 a-0.7 d-0.4 g-0.5 i-0.3 n-0.4 o0.4
pa+scen 8.1 d1.0 g0.5 s1.0
pa+seme 5.9 a-0.4 e-0.6 f0.5 h-0.4 j-0.3 n0.9 o0.4 p-0.4 q-0.3 s-0.4 t-0.4
pa+seml 8.1 a-0.5 g0.5 m0.4 r1.0
pa+sena 8.1 a-0.7 b-0.3 e0.4 m1.3 o1.0 q-0.4 t0.7
pa+sida 6.0 a-0.6 b-0.5 c0.4 e1.0 f0.7 g-0.5 h0.3 i-1.2 j-0.5 m0.5 n1.0 p-0.6 q0.4 r0.5 s-1.0
pa+sig 7.4 b0.7 e0.6 p0.8 s0.5
pa+sin 7.9 a-0.8 c0.4 d-0.5 g0.6 h1.5 n0.5 q0.4
pa+sina 7.9 a0.7 g-0.3
pa+sist 8.1 c0.7 e0.5 t0.9
pa+sitt 8.1 a0.3 c-0.3 e0.8 i0.9 j0.4
pa+sjuk 8.1 b-0.5 d0.5 e-0.4 f0.4 l-0.4 m1.0 n0.4
pa+skan 8.1 a-0.3 h0.7 l0.4 r0.6
pa+skol 7.6 d0.9 e0.6 g0.6 h-0.4 k0.9 m0.4 t1.2
pa+skyl 7.6 b0.5 d0.6 i-0.4 m-0.4 n-0.4 p0.5 q0.6 t0.4
pa+slot 8.1 a0.5 b0.7 d0.5 e0.8 f0.4 s0.3
pa+slut 8.1 a-0.4 b0.5 h-0.3 l1.5 n0.4 q0.4 r-0.4
pa+sms 8.1 a0.4 c0.8 d0.7 g-0.7 s0.8
pa+som 7.6 a-0.9 b-0.3 c-0.5 d-0.4 g0.6 h0.8 i-0.8 k-0.5 p-0.3 r0.5 t0.3
pa+sond 6.5 a0.7 c1.7 d-0.6 e0.5 i-0.8 j-0.3 k-0.7 m-0.5 n-0.4 p-0.5 q-0.5 r-0.9 s1.4 t0.7
pa+spot 8.1 g1.0 r0.6
pa+stad 8.1 b0.5 e0.5
pa+stan 7.6 a-0.4 i-0.3 k0.3 n0.5
pa+star 7.6 a-0.5 b0.5 g-0.5 l-0.4 n-0.4 r0.4 s-0.4
pa+stor 7.6 b-0.4 e0.4 f0.7 l-0.4 q0.4 t0.4
pa+stud 8.1 g1.0 k0.7
pa+styr 8.1 d-0.3 e0.4 g0.6 h1.3 p0.5
pa+sven 7.3 b-0.4 d-0.7 e0.7 f-0.3 i-0.3 k0.4 m-0.3 o-0.4 p0.7 q-0.4 r0.6 s-0.3 t1.0
pa+tage 7.3 a0.6 d-0.5 e-0.5 g-0.4 h-0.4 i-0.4 k1.1 l0.4 n0.6 o-0.4 r1.1 s-0.4 t0.8
pa+tand 8.1 a-0.4 c0.4 d0.3 e0.5 f0.3 k0.3 q0.7 r0.3 s-0.3 t0.9
pa+tart 8.1 a-0.6 g0.4 r0.5 t0.8
pa+tekn 8.1 a0.4 e1.2 g0.7 l0.5
pa+tele 7.9 a0.3 c1.1 i0.6 j0.9 k0.7 n0.6
pa+tene 8.1 a-0.3 g0.4 h0.8 k1.1 n-0.5 q1.0
pa+tide 7.4 a-0.5 c0.9 d-0.5 h0.6 i-0.7 k0.8 l2.7 n1.5 o-0.4 p-0.4 q0.9 r0.4 t0.5
pa+tikt 7.0 e0.6 p0.7 s0.7
pa+till 8.1 e0.6 p0.9 r0.4
pa+tisd 5.9 a-2.0 c0.8 d0.9 e-0.4 f-0.8 h0.6 i-0.6 j-1.0 k3.5 l0.7 m0.6 n1.6 o-0.5 p-0.5 q0.9 r1.1
pa+tjan 8.1 e0.6 f0.4 k0.3 o0.4
pa+tjor 7.9 b1.1 g-0.6 h0.3 n0.4 o0.7 s0.7
pa+tolk 8.1 e-0.4 l0.4
pa+topp 7.9 a1.2 g-1.0
pa+torg 7.9 a0.3 d1.0 e1.1 g-0.5 k-0.3 p0.7 q-0.4 r-0.4 s-0.3
pa+tors 5.5 a-0.4 b0.9 c0.7 d-0.4 e-0.3 g-0.4 h-0.7 j-0.6 k3.2 m0.5 n2.8 p-1.6 r1.0 s-0.5 t1.7
pa+trad 7.6 a0.8 b-0.4 c1.6 d-0.4 e0.3 f2.5 g-0.4 m0.8 n-0.3 p0.6 q-0.5
pa+trap 8.1 a-0.3 c-0.4 f0.5 n0.8 o0.5 p-0.4 r0.8 s-0.5
pa+tre 6.8 d1.3 e1.0 f1.3 g-0.7 j-0.4 l3.2 o-0.3 p-0.7 s0.5 t0.4
pa+trot 8.1 c0.6 e0.9 j0.4 s0.7 t0.7
pa+trus 7.9 a0.4 e0.6 i-0.3 r0.4 s2.1
pa+tryc 7.9 b0.5 c-0.3 g-0.4 l-0.3 m0.3 o1.5 q0.3 r-0.4
pa+tva 6.8 a-0.4 b0.4 c0.5 d-0.5 e0.5 g2.6 h2.1 j-0.4 n0.4 p-0.4 r1.7 s-0.6 t0.4
pa+tysk 8.1 b0.4 c-0.4 e-0.5 l0.4 o-0.3 t0.3
pa+unde 8.1 a-0.3 h0.8 t0.4
pa+utbi 7.6 a-0.5 d-0.4 f0.5 g-0.6 h1.0 l0.4 n0.3 o1.4 t-0.4
pa+vad 7.6 a0.9 g-0.7 q0.5
pa+vag 6.9 a-1.2 d0.9 f-0.4 g-0.5 i-0.4 j0.4 n-0.4 p-0.4 q1.6 r-0.4 t0.6
pa+vage 7.9 b1.4 c0.5 h-0.3 i0.8 n0.7 t0.4
pa+vagg 7.4 a1.0 c1.4 d1.3 f0.7 g-0.4 h0.3 i-0.3 j0.6 p1.1 q-0.5 s-0.3 t-0.3
pa+valb 8.1 a0.5 c0.5 e-0.3 g-0.3 r-0.4 s0.7
pa+vall 8.1 g0.7
pa+vand 8.1 b1.2 k0.3 o0.6 t-0.4
pa+var 6.3 c0.8 e1.6 f0.3 g-1.0 h-0.6 i0.7 k0.3 l-0.5 m0.3 n0.8 o-0.5 p0.5 q-0.5 r0.6 s-0.5 t0.8
pa+vara 7.3 a0.9 c-0.4 d1.0 e0.6 h0.3 i0.5 j0.5 k-0.4 l0.8 m-0.3 n0.3
pa+vard 7.9 a0.4 h0.9 i1.0 p0.8 q-0.5 t0.3
pa+varf 8.1 g0.6
pa+vart 7.4 a0.5 b-0.4 d1.7 f0.9 g-0.6 k0.7 l-0.5 o0.7 p0.8 r-0.4 s-0.4 t-0.4
pa+verk 8.1 c0.6 f0.3 h-0.3 i0.7 l0.8
pa+vilk 7.6 b-0.4 d-0.4 e-0.4 s0.3
pa+vind 7.9 a-0.9 b-0.3 g0.9 i-0.4 o0.8 q0.5 r1.2 t-0.3
pa+vitt 8.1 b1.0 e0.9 k0.5 l0.7 n1.3 o-0.3
pa+webb 8.1 a-0.7 b-0.4 d0.4 i-0.5 l-0.4 m-0.4
pa+whit 8.1 g0.6 r0.8
pa+yout 7.9 g0.5
pa+yrke 8.1 a0.7 c0.4 d0.3 e-0.3 g-0.3 s1.5
pabo 7.3 a0.9 c1.8 e-0.6 i-0.5 j2.0 m1.3 p-0.3
pabo+veck 7.3 a0.9 c1.8 e-0.6 i-0.5 j2.0 m1.3 p-0.3
paborj 7.3 a0.9 c1.8 e-0.6 i-0.5 j2.0 m1.3 p-0.3
pack 7.9 a0.3 d1.1 e-0.7 g-0.3 h0.6 l-0.3 o0.7 q0.4 s-0.3
pack+ihop 8.1 a0.4 c0.5 d1.1 e-0.4 i0.3
pafo 8.1 a0.5 c-0.4 e1.2 j1.0 p1.4
paga 7.4 m0.3 s0.7
paga+i 7.9 m0.6 s0.8
pagar 8.1 t0.3
pagatt 7.9 m0.6 s0.8
pahi 8.1 b0.6 e-0.3 k-0.3 m0.8
pahitt 8.1 b0.6 e-0.3 k-0.3 m0.8
pain 7.9 a-0.6 g1.5
paintb 8.1 a-0.5 g0.6
pake 8.1 b0.6 e-0.4 i0.4 p0.9
pakete 8.1 b0.6 e-0.4 i0.4 p0.9
pall 7.6 a1.0 e0.8 g-0.4 i0.6 m0.9
pallar 7.9 a0.8 g-0.4 m1.0
palm 8.1 a0.6 c0.6 e0.4 g-0.3 j0.8 p0.8 r-0.3 s0.8
pami 5.6 a1.6 c-0.3 d0.7 e-0.7 f0.6 g-1.3 h-0.4 i-1.0 l1.6 m2.2 n0.8 p3.0 q1.5 r-0.9
pami+har 8.1 a0.3 c0.7 d0.4 e-0.4 i0.7 p0.7 s0.5
pami+och 8.1 b1.0 m1.8 q-0.3
pami+om 7.9 c-0.3 j0.8 q0.8 r0.4 s0.5
pami+pa 7.6 a0.4 d1.7 e-0.5 j-0.3 l0.7 o-0.4 p0.6 q1.0
pami+sa 8.1 a-0.3 d-0.4 l1.5 p-0.3
paminn 5.6 a1.6 c-0.3 d0.7 e-0.7 f0.6 g-1.3 h-0.4 i-1.0 l1.6 m2.2 n0.8 p3.0 q1.5 r-0.9
pane 8.1 g0.3 h0.6 l0.4 r0.5
panele 8.1 g0.3 h0.6 l0.4 r0.5
pani 7.9 g-0.3 l-0.5 t2.1
panik 7.9 g-0.3 l-0.5 t2.1
pann 7.2 f-0.4 h-0.4 i0.8 j-0.4 l0.7 m-0.4
pannan 8.1 b0.7 e0.4 i0.7
pannru 7.9 a-0.7 b-0.3 c-0.3 e-0.4 f-0.3 g0.5 l0.9 m-0.3 o0.4 p-0.4 r0.6
pant 8.1 a1.2 c2.2 i-0.6 p1.6
pape 6.9 a1.5 b0.3 c0.7 d2.4 e1.1 f0.5 g-0.4 i-0.6 m-0.5 o0.3 p-0.3 r-0.5
pape+att 7.9 a0.4 c0.6 d0.6 j0.4 s0.7
pape+det 8.1 d0.4 e0.3 f0.4
papeka 6.9 a1.5 b0.3 c0.7 d2.4 e1.1 f0.5 g-0.4 i-0.6 m-0.5 o0.3 p-0.3 r-0.5
papp 5.2 a1.0 b1.7 c-0.5 d1.4 e1.1 h1.2 i0.8 j0.5 n0.7 p1.1 r-0.5 s-1.2
papp+ar 7.6 a0.5 c0.4 d1.0 e0.4 i0.8 l0.4 n-0.4
papp+dods 8.1 e0.5 i0.6 j0.8 s0.5
papp+far 8.1 a-0.6 b0.4 e-0.4 g-0.3 i-0.4 k-0.4 n0.3 r-0.3
papp+for 7.6 a0.4 b1.8 e0.8 l0.4 p1.4 q0.4 r-0.4
papp+har 7.4 b-0.5 c0.5 e0.8 g-0.4 i0.4 m1.3 p0.6 r-0.7 s-0.5
papp+i 7.9 b1.2 d0.9 e-0.5 h0.6 n0.7 r-0.3
papp+och 8.1 a0.5 h0.4
papp+som 7.9 b0.5 e-0.3 g0.4 i1.0
papp+till 8.1 e0.5 g0.6 h0.5 s0.5
pappa 6.5 a1.5 b0.6 c0.7 e1.2 f-0.4 g-0.9 i1.7 j0.9 m-0.3 n-0.5 p0.4 q-0.4 r-0.9 s0.3
pappas 8.1 e0.5 i0.6 j0.8 s0.5
papper 5.8 b0.6 c-0.9 d2.1 e-0.5 g0.9 h1.1 j-0.4 l-1.0 m0.9 n0.8 r0.4 s-1.3
pappre 7.6 a-1.2 b-0.5 e-0.3 f0.8 g-0.4 h0.8 i-0.7 l0.8 m-0.4 n0.5 p-0.4
par 6.6 b-0.8 c-0.6 e0.8 f0.4 g0.4 h-0.8 i0.8 j-0.4 k-0.4 n0.5 p-0.4 r0.4
para 7.4 e-0.3 g-0.9 i0.6
paradi 8.1 a0.4 g-0.6
paragr 8.1 a-0.5 b0.3 g-0.3 i0.7
pari 7.9 a-0.6 d-0.4 g0.6 h1.0 k0.4 m0.5 r1.3
parisa 8.1 a-0.5 d-0.4 g0.5 h1.0 k0.4 m0.5 r1.4
park 6.4 a-0.8 c0.3 d0.5 e0.8 f-0.5 g-0.3 h0.3 i-0.9 j0.4 k0.6 l1.4 m-0.4 n0.3 q0.4 r0.9 s-0.6 t2.4
park+fran 8.1 a-0.6 c-0.4 g0.4 i-0.7 l1.0 o0.3 p-0.3 r1.0
park+i 8.1 a-0.3 b0.4 c0.4 e-0.3 f0.3 h-0.3 l0.6 t0.8
park+vid 8.1 a-0.5 e0.4 n-0.3 t0.8
parker 6.9 c0.6 e0.8 f-0.5 g-0.7 h0.3 i-0.5 j0.8 k-0.3 l0.8 q0.5 r0.5 s-0.6 t1.2
parket 7.9 a-0.3 e0.7 i-0.3 k0.5 q-0.3 r0.5 t0.6
parm 5.6 b0.3 c-0.5 h0.8 l-0.3 m0.9 n0.4 o1.2 r0.9 s0.4
parm+for 8.1 a-0.3 e-0.4 h0.8 k0.5 r0.5 t0.5
parm+pa 8.1 c-0.3 e-0.4 h-0.3 i0.6 r0.3
parm+till 8.1 e-0.4 m1.1 r0.4 s0.8
parmar 6.9 b0.4 c-0.7 d-0.4 e-1.0 f-0.4 i1.2 j-0.5 l-0.3 m0.5 p-0.6 r0.4
parmen 6.1 b-0.3 c0.7 h0.5 i-0.7 o1.5 r0.3
part 6.6 a0.5 b-0.4 c0.4 d-0.8 f-0.4 g-1.3 i0.4 j0.7 m1.0 q-0.4 r-0.5 s0.7 t-0.7
part+i 8.1 a0.4 e0.8 j0.4 s0.9
part+och 8.1 a-0.3 e-0.5 n0.7
parter 7.6 a0.5 e-0.5 i-0.4 j0.9 m0.9 p0.6
partil 7.9 c0.4 h-0.5 i0.7 s0.4 t-0.4
partne 8.1 c0.5 e-0.3 h0.3 i0.6 k0.6
pask 6.3 b-0.3 d1.0 e-0.6 f-0.5 h1.9 i0.9 j-0.8 k0.3 l-1.2 n1.0 o0.6 p-0.4 q1.1 r1.5
pask+i 7.9 a-0.3 c0.4 d0.4 e-0.3 g0.4 h1.2 i-0.3 k0.8 n-0.3 q0.9 r0.3
pask+och 7.9 a-0.4 d-0.3 f-0.3 g-0.3 h0.4 i-0.4 l-0.4 m0.5 n1.1 o0.3 p0.4
paskri 7.2 a-0.3 c0.4 d0.4 f-0.5 g0.5 h1.4 i0.5 j-0.3 l-0.5 m-0.5 n0.9 o0.5 p-0.3 q0.6 r0.5 s-0.4 t0.4
pass 5.5 c0.5 d1.0 e1.3 g1.0 h0.8 i-0.6 k0.4 l-0.7 o1.2 p0.8 q0.5 r1.1 t0.9
pass+det 7.9 b0.7 c1.0 d0.4 g-0.3 k1.0 r-0.4 s0.8 t0.4
pass+er 8.1 a0.6 g-0.4
pass+i 7.6 c0.7 g1.0 i-0.3 m0.5 o0.3 p0.4 q0.7
pass+och 8.1 c-0.4 e0.8 k-0.4 m0.6 q0.6 t0.5
pass+pa 7.3 e0.7 g0.7 i-0.4 o0.3 q0.4 r1.0 s-0.3
passa 7.6 e-0.7 g1.4 o0.4 q0.7 r1.0
passar 6.3 a-0.9 e0.6 g0.9 h0.7 i-0.9 j-0.7 k1.4 l-0.7 o0.9 p-0.6 r0.6 s-0.6 t0.6
passer 6.8 a1.5 b0.3 c1.0 d1.0 e1.0 g-0.7 i0.6 j0.7 k-0.5 m-0.5 p1.8 r-0.4 s0.3
passet 8.1 g0.4
past 6.6 a1.1 e0.9 i-0.5 j0.5 p0.4 q1.1 r-0.7 t1.4
past+att 7.3 a0.5 g-0.6 j0.7 k-0.5 n-0.5 q1.3 r-0.4 s0.6
pasta 7.9 g0.7
pastar 7.6 d-0.5 h0.3 i-0.3 j0.8 k-0.3 n-0.4 q0.5 s0.6
pastor 7.9 a0.8 d-0.4 e1.1 n0.6 p0.8 t1.0
pata 8.1 d0.4 i0.5 j0.7 m0.8
patala 8.1 d0.4 i0.5 j0.7 m0.8
pati 6.9 c-0.7 d-0.3 e1.2 h-0.7 j0.7 m-0.5 p-0.5 q0.8 r0.4 s-0.4 t0.6
patien 6.9 c-0.7 d-0.3 e1.2 h-0.7 j0.7 m-0.5 p-0.5 q0.8 r0.4 s-0.4 t0.6
patr 7.3 a1.1 g-1.0 q0.3
patrik 7.6 q0.4
paus 7.4 a1.5 d-0.4 e2.0 g0.4 i0.5 l0.4 p1.2
pave 7.2 a-0.9 c-0.5 d0.4 e-0.6 i-0.7 k0.9 l0.8 o0.7 p-0.4 s-0.3 t-0.4
pave+inte 7.4 a-0.6 c-0.4 d0.4 e-0.3 i-0.6 o0.6 q-0.4 r0.4 t-0.4
paverk 7.2 a-0.9 c-0.5 d0.4 e-0.6 i-0.7 k0.9 l0.8 o0.7 p-0.4 s-0.3 t-0.4
pdf 6.8 a-0.8 b1.3 e-1.0 g-1.0 h0.5 i-0.6 j-0.5 l0.5 m-0.7 o1.8 p-0.8 q-0.6 r-0.6 s-0.6 t2.7
pdf+en 7.9 a-0.4 c-0.3 d-0.5 e-0.3 g-0.6 m-0.4 n-0.4 o0.3 t1.9
peda 8.1 e-0.3 g0.8 l0.4 r0.3
pede 8.1 g0.4 i0.6 o0.4 r0.8
peder 8.1 g0.4 i0.6 o0.4 r0.8
peka 7.9 a-0.7 b0.4 d-0.5 e-0.6 g0.8 l-0.4 q0.6 r1.4
pell 7.9 a0.7 e-0.4 f0.7 g-0.5 i-0.4 n-0.3 p2.9 q0.4 s-0.5 t-0.4
pelle 8.1 a-0.9 e-0.4 f0.7 q0.4 s-0.4 t-0.4
peng 5.0 a0.8 b3.1 c-0.6 d0.5 e1.3 g-1.5 h1.6 i-1.2 l2.8 n6.2 p4.0 q2.3 r0.8 s-2.1 t-0.3
peng+ar 7.3 b0.6 c-0.6 d-0.4 f-0.3 h1.2 i0.7 k0.4 n0.9 q1.3 r0.3
peng+blir 8.1 a0.6 d1.2 f0.4 j0.6 l1.0 p0.7
peng+for 7.4 c0.6 d1.1 e-0.3 f0.3 h0.9 i0.8 n-0.4 s0.3
peng+forr 7.9 c-0.4 e0.9 h-0.3 k-0.3 l1.3 m-0.3 n-0.3 p0.5
peng+fran 8.1 a-0.5 l1.3 n0.4 t0.7
peng+i 7.9 a-0.8 c-0.3 f-0.4 h-0.4 i-0.4 n-0.4 p-0.5 q2.9
peng+jag 8.1 a-0.3 g0.5 h-0.4 m-0.3 n0.5
peng+komm 7.3 a-1.1 b-0.5 f-0.6 i-0.5 k0.6 l0.5 m-0.7 n3.1 o0.4 p-0.3 q-0.4 t-0.5
peng+men 8.1 c-0.3 f1.3 h-0.3 i0.8 l1.5 n-0.3 p0.4 t0.3
peng+pa 7.2 a1.4 b0.7 c2.5 d-0.4 g-1.2 i-0.6 j-0.4 n1.1 p2.0 r-0.5 s-0.3
peng+ska 8.1 b1.1 e0.9 f-0.3 h-0.6 i-0.4 k0.5 n1.3 q-0.4
peng+till 6.7 b-0.7 e-0.6 h0.7 i-0.5 k-0.4 l0.5 m1.0 o1.1 p0.6 q0.6 s-0.7
pengar 5.0 a0.8 b3.1 c-0.6 d0.5 e1.3 g-1.5 h1.6 i-1.2 l2.8 n6.2 p4.0 q2.3 r0.8 s-2.1 t-0.3
penn 6.9 c1.4 d0.6 e-0.4 f-0.5 j-0.4 l1.4 m-0.6 o0.8 p-0.5 s1.6 t0.5
penna 8.1 b0.6 c0.4 i0.4
pennan 7.4 b-0.4 c1.2 d0.9 f-0.3 i-0.4 m-0.3 o0.7 s1.9 t0.8
pennin 8.1 a-0.7 b-0.5 k0.4 l1.9 r0.3
pens 6.2 a-0.9 c-0.7 d-0.5 g-0.5 h0.9 l1.4 n1.2 o0.3 q0.6 r0.9
pens+komm 8.1 f-0.3 h0.8 l2.3 n0.6 q1.2 r0.7
pensio 6.3 a-0.7 c-0.5 d-0.5 g-0.5 h1.1 l1.3 n1.3 o0.4 q0.7 r0.9
pepp 6.8 a-0.8 e-0.6 f0.3 g-0.8 i-0.4 j-0.4 k-0.3 l-0.6 m-0.4 n-0.7 o3.3 p-0.4 q-0.5
peppar 7.9 a-0.4 b-0.3 g-0.6
peppol 7.3 a-0.6 b0.4 e-0.4 f0.3 j-0.4 l-0.4 n-0.5 o3.8 p-0.4 q-0.4
per 5.5 a0.4 b2.2 c0.6 g-0.6 h-0.8 i0.9 k0.9 l-0.6 m0.6 o2.1 p-1.1 r0.4 s-1.6
per+den 7.6 c-0.5 d1.2 e-0.3 f0.5 i2.4 j-0.5
per+mana 8.1 a-0.4 c-0.3 o1.6 t-0.3
per+mejl 8.1 d0.4
per+ord 8.1 b0.5 h0.4 k0.4 o-0.4
per+pabo 7.4 a0.8 c1.3 e-0.4 i-0.4 j1.9 m1.4
per+pers 7.9 a0.3 d-0.3 e-0.4 m0.4 o0.9
perf 7.4 a-0.4 g1.4
perfek 7.4 a-0.4 g1.4
peri 7.6 a-0.5 e0.4 h-0.4 j0.3 o1.2 p0.9
period 7.9 e0.4 h-0.4 j0.4 o1.2 p0.9
perm 7.9 a-0.6 b-0.4 c-0.3 l0.7 n0.3 t-0.3
pern 8.1 b-0.3 c0.9 t0.9
pernil 8.1 b-0.3 c0.9 t0.9
perr 8.1 c0.4 d0.6 e-0.5 g0.4 i0.7 k0.4 o0.5 r0.6
pers 4.8 a1.3 b-0.7 d2.0 f2.1 g-0.6 k1.6 l-0.3 m0.3 n0.3 o1.7 p-1.0 q-0.4 r0.7 t0.6
pers+for 8.1 a-0.9 c-0.4 d0.4 f0.7 h-0.4 j-0.3 m0.3 o1.0 p-0.4 q0.6
pers+har 7.9 a1.0 d0.4 e-0.4 g0.3 i0.6 r0.5
pers+i 7.6 d1.1 g-0.4 i-0.3 o1.3 s1.4
pers+och 7.2 a0.6 c0.4 e0.6 j0.8 k-0.4 o0.7 p-0.3 s0.7 t-0.4
pers+pa 7.9 e-0.5 h0.5 j0.6 m-0.3 t0.4
pers+sa 8.1 a1.1 g-0.5
pers+som 7.6 a-1.0 g1.8 t0.4
pers+tyck 7.9 b0.9 c-0.4 d-0.5 e0.6 f-0.3 g0.8 h0.9 i0.4 n0.4 r0.8
pers+vara 8.1 a0.3 d1.0 e0.9 f0.8 m0.3 s0.3
persis 8.1 c0.7 d1.2 e-0.3 q0.3
person 5.0 b-1.1 d0.7 e0.3 f2.2 k0.5 l-0.5 o2.1 p-1.2 r0.7 t0.9
persso 7.9 a0.5 b0.4 d1.2 e-0.4 f0.4 i0.5 p0.9
peta 8.1 a-0.3 g-0.7
pete 7.9 a0.5 c0.6 d-0.3 e1.1 f0.6 i0.9 m0.7
peter 7.9 a0.5 c0.6 d-0.3 e1.1 f0.6 i0.9 m0.7
petr 7.3 b-0.5 c-0.5 f-0.3 g-0.7 h0.4 i1.0 j0.4 k-0.3 m1.4 n0.4 o1.6 p0.4
petra 8.1 a-0.5 e-0.6 m0.9 o1.6 q-0.3
petron 8.1 a0.6 d0.5 i1.4 m0.9
petrov 8.1 d-0.3 e0.7 g-0.4 h0.5 j0.7 n0.4 p0.7
pett 7.9 a0.4 c0.5 d0.8 g0.4 h-0.5 i-0.3 l-0.3 o-0.5 q1.0 r0.5 t0.9
petter 7.9 a0.4 c0.5 d0.8 g0.4 h-0.5 i-0.3 l-0.3 o-0.5 q1.0 r0.5 t0.9
pga 8.1 g0.3
phot 8.1 b0.6 g-0.6 o0.5
photos 8.1 b0.6 g-0.6 o0.5
pia 7.3 c0.5 d-0.5 e0.4 g0.4 i0.6 j-0.4 k-0.3 l0.5 m0.4 n0.6 p-0.5 r0.7
pian 8.1 a-0.4 g-0.5 l0.4 s-0.5
ping 7.9 a-0.6 g-1.0 l0.5
pingst 8.1 e-0.3 l0.5
pins 7.3 b-0.5 g-0.6 k0.4 l0.8 o0.6 q-0.3 s0.4
pinsam 7.3 b-0.5 g-0.6 k0.4 l0.8 o0.6 q-0.3 s0.4
piss 7.9 a1.9 g-0.9
piss+pa 8.1 a1.9 g-0.9
pist 8.1 c0.5 d0.8 g-0.7 p0.7
pizz 6.9 b0.9 d0.6 f0.3 i0.4 j-0.3 k0.4 m0.3 o0.3 p-0.4 q0.3 r0.6 t-0.3
pizz+i 7.9 a0.8 b1.1 f0.3 i0.9
pizza 7.4 a-0.3 b0.6 k0.5 n0.5 o0.4 q-0.5
pizzer 7.6 a0.4 b0.4 d0.5 e0.5 n-0.3 q0.8 r0.4 s0.4
plac 7.6 a1.9 c0.3 f0.3 g-0.4 o0.4 r0.4
placer 7.9 a2.1 c0.3 e-0.3 f0.3 g-0.8 o0.4 r0.4
plag 8.1 h0.7 l0.4 r0.6
plan 5.7 a-0.4 b-0.5 d-0.5 e-1.5 f1.0 g-1.2 h-0.3 i1.2 j-0.7 k0.6 l0.7 n0.3 o0.8 p-1.5 q-0.3 r-0.4 s-1.1 t0.3
plan+det 8.1 a-0.6 e-0.6 g1.0 r0.8
plan+for 8.1 a0.5 g-0.4 i1.8 o0.4
plan+och 8.1 e-0.4 p0.5
plan+pa 7.4 a0.6 b0.7 c-0.5 i-0.4 l0.4 o-0.4 p0.4
planen 8.1 a-0.8 e-0.5 i-0.3 o0.4 p-0.3
planer 6.7 c-0.3 e-0.9 g-1.1 h-0.3 i0.7 j-0.3 p-0.3 s-0.4
planlo 7.9 c-0.4 f0.4 h-0.4 j0.5
plas 7.2 a0.8 b1.5 c0.4 e1.4 f0.8 h0.6 i-0.4 k0.4 l0.5 m0.8 p0.3 s0.9 t0.7
plast 7.9 a0.4 b0.8 e0.9 f0.9 m0.8 p0.5 t0.6
plaste 8.1 a0.5 b0.9 c0.6 k0.4 s0.5
plat 5.4 a-0.6 b1.2 c0.5 f2.0 h2.6 i1.6 j-0.9 k0.9 l-0.5 m1.4 n-0.8 o0.5 p-0.3 q-0.5 s1.0
plat+en 8.1 a-0.4 b0.9 g0.8 r1.2 s0.4 t0.6
plat+i 7.9 c0.6 f0.8 g-0.4 i-0.4 k2.1 s0.4
plat+och 8.1 c0.7 g0.5 i0.8
plat+pa 7.6 b0.9 c0.4 d-0.4 g-0.4 h0.3 k-0.3 m-0.4 p0.7 q-0.3 t-0.3
plat+sa 8.1 d0.4 f0.4 g-0.6 k1.0 m0.3
plat+var 8.1 d0.5 e-0.4 m0.7 s0.8
platar 8.1 a0.8 c0.7 e0.4 g-0.3 i0.7 s0.4
plats 6.2 a-0.4 b0.7 e-0.6 f0.6 g0.4 h0.5 i0.8 j-0.4 k1.2 l-0.8 m0.7 n-0.6 o-0.5 q-1.0 r0.8 s0.3
platsa 8.1 a-0.9 g-0.4 m0.3 o0.4
platsc 7.3 c-0.3 f1.2 g-0.5 h0.3 k0.3 s0.5
platse 7.2 a0.4 b0.5 g1.1 h2.4 m0.8 p-0.3 r-0.4 s0.5
plin 8.1 b-0.3 d1.2 e-0.3 o0.3 p0.9 r0.6
ploc 7.6 a0.6 b-0.4 e0.5 f0.7 i-0.3 m1.5 r-0.4 s1.4
ploc+bort 8.1 a0.5 m1.6 s0.8
plocka 7.6 a0.6 b-0.4 e0.5 f0.7 i-0.3 m1.5 r-0.4 s1.4
plog 7.6 b0.6 e0.8 h0.4 i0.5 k0.8 o0.6 p0.5 q0.5
plogad 8.1 e0.8 k0.8 m0.6 o0.5 q0.3 t0.5
plug 7.9 d0.3
plugga 7.9 d0.3
plus 6.4 b1.1 d-0.6 e0.7 f-0.4 h0.7 i-0.9 j-0.6 k-0.4 m0.6 n0.4 o2.6 p-0.7 q2.0 r0.4 s1.0 t-0.4
plus+en 8.1 a-0.4 b0.4 d-0.3 h0.4 i-0.4 k-0.4 l0.3 o1.3 q-0.3 r0.5
plus+i 7.9 b-0.4 c-0.5 d0.6 g-0.4 k-0.4 l0.3 n1.0 q1.5 s0.3 t-0.3
plusgi 7.3 a-0.8 b0.6 e-0.7 g-0.6 i-0.5 j-0.3 n0.5 o3.1 p-0.5 q2.6 s-0.5
poan 8.1 a0.3 b1.0 e0.8 g0.3
pock 8.1 b0.3 k0.4 l0.4 m0.6 q-0.4 r0.5
pocket 8.1 b0.3 k0.4 l0.4 m0.6 q-0.4 r0.5
podc 7.9 g-1.3
podcas 7.9 g-1.3
podd 7.3 c1.1 g1.1 m0.5 s1.8
podd+och 8.1 a-0.4 g0.5
pojk 8.1 g0.6 k0.3 r0.7
pojken 8.1 g0.6 k0.3 r0.7
poli 6.5 a-1.3 b-0.5 c0.4 d0.4 g-0.8 h1.3 i-0.7 k0.4 l0.4 m-0.8 o-0.5 p-0.6 q0.4 s-0.5 t0.7
poli+ar 8.1 a0.3 d0.7 e0.4 j0.6
polisa 7.9 d0.6 j0.5 k0.3 n0.4
polise 7.2 a-0.7 d-0.4 h1.3 i-0.5 k0.6 l0.6 m-0.4 n0.3 o-0.4 q0.4 r0.4 s-0.3
polisf 8.1 a-0.3 d0.5 n0.4
politi 8.1 a-0.5 g-0.8
pols 7.6 a-0.4 b-0.4 c-0.4 g0.4 h0.4 n0.5 r0.9
polska 7.9 a-0.4 b-0.3 h0.5 n0.4
pont 6.9 d-0.4 e0.5 f0.6 h0.6 m-0.5
pont+rasm 7.9 a0.5 g-0.4
pontus 6.9 d-0.4 e0.5 f0.6 h0.6 m-0.5
popc 8.1 a-0.6 e-0.4 l0.6 n0.4 t0.6
popcor 8.1 a-0.6 e-0.4 l0.6 n0.4 t0.6
port 6.5 c-0.4 d0.9 e-0.6 f-0.4 g-0.5 h-0.4 l-0.4 n0.5 o0.5 r0.4 t-0.3
port+pa 8.1 a0.5 c-0.3 d1.1 k0.4 p0.7
portal 8.1 a-0.4
porten 8.1 b-0.4 d-0.4 e-0.4 o0.6
portfo 8.1 c-0.3 d0.7 g-0.4 h0.4 j0.6
portra 7.9 a-0.9 c-0.5 d-0.4 e-0.6 g0.3 j-0.4 k0.7 l-0.3 n0.4 r0.7
portte 8.1 a1.0 c0.7 e0.6 i1.2 s0.7
post 6.1 c0.4 d-0.6 e1.0 f-0.4 g-0.8 h-0.4 j-0.4 k0.5 m3.7 n-0.6 o1.4 p-0.6 q0.5 s-0.6
post+och 8.1 c0.4 d-0.3 m1.7 p1.2
post+pa 8.1 j1.0 m0.5 o0.6
posten 7.2 d-0.8 e0.9 h-0.3 i-0.5 j0.3 l-0.3 m1.6 o1.4 q0.6 r0.5
pota 8.1 g0.4
potati 8.1 g0.4
pr 7.9 a-0.8 c0.3 g0.4 h0.7 k0.9 m0.3 o0.6
prak 6.9 b0.4 g0.5 k0.9 l-0.4 p-0.4 q-0.5 r-0.7
prak+namn 8.1 g0.4
prakti 6.9 b0.4 g0.5 k0.9 l-0.4 p-0.4 q-0.5 r-0.7
pran 6.5 a-1.1 g0.7
pran+men 7.9 a-0.4
prank 7.2 a-0.5 g0.4
pranka 7.9 g-0.5
pranke 7.9 a-0.4 g1.6
pras 7.3 a1.1 c0.8 d-0.3 f-0.5 h0.4 i-0.6 k-0.6 p-0.7 r-0.3
praste 7.9 a-0.3 e-0.5 g0.6 h0.6
prat 5.0 a1.0 b-0.4 c0.6 d2.4 f0.9 g-0.6 h0.4 j0.9 k1.2 m0.7 n-0.7 o-0.6 p0.3 q0.5 r1.3 t-0.9
prat+fort 8.1 a-0.7 e-0.8 g1.4 h0.4 k0.6 r1.8 s-0.3
prat+ihop 8.1 e0.6 h0.5 i0.3 q0.5
prat+med 5.8 a2.7 b-1.1 d2.6 e1.7 f2.2 g-1.4 i1.2 j1.0 k0.6 l0.4 m1.3 n-0.6 o-0.9 p1.5 s-0.5
prat+om 6.3 a0.5 b0.6 c0.7 d1.3 e-0.3 f-0.4 g-0.8 i-0.3 k0.6 n-0.4 p-0.5 s0.4 t0.4
prat+som 8.1 b0.8 c-0.4 d-0.4 g0.6 j0.6 q0.6 r0.5
prata 5.7 a1.0 b-0.4 c0.7 d2.0 e0.5 f0.6 g-0.7 h-0.7 i0.7 j0.7 k-0.4 n-0.3 o-0.8 s-0.8
pratad 6.8 a0.7 b0.4 d1.0 e-0.3 g-0.5 h1.4 i-0.6 j0.8 k1.0 m-0.5 p-0.5 r0.6 s-0.5 t-0.4
pratar 6.6 c0.5 d0.6 e-1.0 g0.9 j-0.4 k0.5 m0.5 n-0.4 p-0.6 r1.8 s1.6 t-0.4
pratat 6.7 a0.9 b-0.5 e0.8 f0.8 g-0.7 i0.4 j0.6 k0.5 l0.3 m0.9 n-0.5 p1.5 r-0.8 s0.7
prec 5.9 a-0.4 d0.6 g0.7 h-0.3 i-0.9 j-0.8 m-0.7 p0.4 q1.5 r2.0 s1.3
prec+det 8.1 a-0.7 q1.0 r0.7 s-0.3
prec+pa 8.1 a-0.9
prec+sa 7.6 a1.1 d-0.4 k0.3 o0.4 q0.3 r1.7
prec+som 7.9 a-0.4 e-0.4 l0.4
precis 5.9 a-0.4 d0.6 g0.7 h-0.3 i-0.9 j-0.8 m-0.7 p0.4 q1.5 r2.0 s1.3
prel 8.1 g0.7 h0.6 m-0.4 n-0.4 r1.0 t0.7
prelim 8.1 g0.7 h0.6 m-0.4 n-0.4 r1.0 t0.7
pren 6.7 a-1.3 c-1.1 e-0.7 f-0.5 g0.5 i-0.6 j-0.4 k-0.3 n-0.4 p-0.3 q0.4 s-0.5 t0.4
pren+och 8.1 a-0.3 c-0.4 g0.8 l0.4 r0.8 t0.6
pren+pa 7.6 a-0.9 c-0.3 i-0.3 q0.5 s-0.3 t-0.3
prenum 6.7 a-1.3 c-1.1 e-0.7 f-0.5 g0.5 i-0.6 j-0.4 k-0.3 n-0.4 p-0.3 q0.4 s-0.5 t0.4
pres 6.1 a1.8 c0.8 d1.0 e2.5 f0.4 g-1.6 h-0.5 k-0.5 m-0.6 n-0.5 o1.1 p-0.4 s-1.0 t0.5
pres+som 8.1 a-0.5 r0.6
pres+vi 8.1 e-0.4
presen 6.8 c-0.8 e1.4 f0.4 g-0.8 i0.6 k-0.7 m-0.3 n-0.3 o0.4 s-0.5
preskr 8.1 a0.5 d0.9 j1.0
presse 7.9 b-0.4 c0.4 d0.5 e-0.5 n0.4 t0.6
pressm 8.1 e-0.3
pressr 8.1 a-0.3 k0.4
presst 8.1 a-0.3 k0.4
pric 7.2 b0.9 d0.6 g0.5 i-0.7 j-0.5 k1.1 o0.3 p-0.5 q1.6 r1.9
pric+av 8.1 a-0.3 c-0.3 d-0.3 l-0.3 o-0.4 q1.4
prick 7.6 b0.7 c0.5 d0.5 e-0.7 f0.4 g1.0 i-0.6 j-0.3 k1.2 m0.4 o0.4 p-0.3 r2.2
pricka 7.9 b0.3 c-0.5 e0.5 f-0.3 g-0.4 l-0.4 q1.7
prin 7.4 b-0.3 d0.7 e0.7 j0.8 l0.4 q1.1 r0.6
princi 8.1 a0.4 d0.8 e1.0 j1.0
prins 8.1 a-0.4 q1.2
prio 7.4 b-0.4 d0.6 e0.8 f0.4 g-0.8 i0.4 k-0.3 l0.6 q-0.4 t1.2
priori 7.4 b-0.4 d0.6 e0.8 f0.4 g-0.8 i0.4 k-0.3 l0.6 q-0.4 t1.2
pris 5.2 a2.9 b11.6 e-0.9 f1.8 g-1.0 i0.9 j-0.8 k-0.9 m2.0 n-0.5 p-0.6 q-0.3 r-0.4 s1.0 t0.9
pris+av 7.9 b0.8 d0.5 e-0.6 i0.5 n-0.3 q0.4
pris+gall 8.1 a-0.3 b-0.3
pris+har 7.9 a0.9 b2.5 d-0.7 e-0.3 f1.5 i-0.4 k-0.4 l-0.4 o0.7 p0.6 s-0.3
pris+i 7.9 i0.7 t0.7
pris+och 8.1 e-0.5 g0.4 h0.6 q-0.4 r-0.3 s0.5
pris+pa 7.6 a-0.8 b-0.4 d0.4 e-0.6 g-0.6 i-0.6 p-0.4 s0.4 t-0.4
pris+var 8.1 b2.1 c0.7 d0.4 e0.5 k0.4 m1.0
prisav 7.9 b0.3 c0.8 e0.3 j1.2 p-0.4 s-0.3
priser 7.0 b1.7 c-0.7 d0.6 f0.9 g-0.3 h0.5 i-0.8 k-0.3 m0.8 n-0.4 p-0.4 s0.7 t-0.4
priset 6.5 a1.8 b4.1 c0.9 d0.4 g-0.9 i0.5 j-0.4 k-0.6 l-0.4 m1.0 o-0.4 p1.8 q0.3
prisfo 8.1 a-0.3 b0.7 e-0.3 h-0.6 k-0.4 o0.4
prisho 7.4 a0.5 b3.4 c-0.5 d0.8 f1.6 g0.9 i1.3 j-0.4 n-0.4 p-0.5 s-0.6
prisja 8.1 a0.9 b1.7 g-0.6 s1.3
prisli 7.6 g-0.4 i1.2 m-0.4 p-0.3 t0.6
priv 7.6 a0.9 e0.6 g-0.3 i-0.4 j0.5 p0.5
privat 7.6 a0.9 e0.6 g-0.3 i-0.4 j0.5 p0.5
prob 6.9 a-0.3 c-0.7 d-0.5 e1.2 g-0.8 h0.8 l-0.4 m0.5 n-0.3 p1.0 s-0.4
proble 6.9 a-0.3 c-0.7 d-0.5 e1.2 g-0.8 h0.8 l-0.4 m0.5 n-0.3 p1.0 s-0.4
proc 5.7 b2.2 c0.4 d-0.8 e1.1 f1.6 g-0.4 i0.9 k0.7 m2.6 n0.6 o1.3 q1.0 s-1.5 t1.2
proc+mer 8.1 a0.5 b1.9 i0.5 m0.8 r-0.3
proc+moms 8.1 a-0.3 b-0.4 f0.9 k-0.3 m1.3 o0.3 q0.5 t-0.5
proc+mot 8.1 f0.3 l0.5
proc+pa 7.9 a-0.5 d-0.6 h0.4 i-0.4 l-0.3 m1.0 o0.8 q-0.5 r-0.4 t0.6
proc+per 8.1 a0.3 c0.6 j0.6 m0.9
proc+sa 8.1 a0.6 c0.4 e-0.4 j1.7 m0.5
procen 5.8 b1.8 c0.5 d-0.8 e0.9 f1.7 g-0.4 i1.1 j0.4 k0.9 l-0.8 m2.9 n0.8 o1.4 p0.3 q1.1 s-1.4 t0.8
proces 7.6 a-0.4 b0.7 f0.4 l0.5 o-0.4 q0.3 t0.4
prod 7.4 d0.3 e0.7 g0.3 i0.6 j0.7 s0.5
prod+i 8.1 d0.5 e0.4 g0.3 i0.7
produk 7.4 d0.3 e0.7 g0.3 i0.6 j0.7 s0.5
prof 7.0 a-0.7 b1.4 c1.0 d0.3 e0.8 g0.4 h0.7 i-0.3 j-0.3 k0.4 l0.6 m0.7 r0.6 s-0.6
prof+ut 8.1 a1.1 e1.7 h0.5 l0.8 o0.4 r0.3
proffs 7.6 a-0.8 c0.4 g0.5 h0.8 m0.3 o0.5 r0.4
profil 7.9 b1.7 c0.4 d0.6 e0.9 k0.6 m0.4 n0.4 s-0.3
prog 6.2 b-0.4 d0.9 e0.4 i0.6 j-0.4 k0.8 l0.7 n0.5 p-0.6 t0.8
prog+om 8.1 a0.4 e0.5 s0.7
progra 6.2 b-0.4 d0.9 e0.4 i0.6 j-0.4 k0.8 l0.7 n0.5 p-0.6 t0.8
proj 5.8 a2.0 b-0.4 c2.8 d1.1 f1.5 g-0.7 j0.4 k0.6 l-0.9 n-0.4 o0.8 p0.5 q0.3 s0.5 t0.7
proj+i 8.1 d-0.4 m0.6 n1.0 p-0.3 r0.3
proj+och 8.1 a0.5 c1.0 d0.3 e-0.3 g-0.4 i0.6 r-0.3 s0.6
projek 5.8 a2.0 b-0.4 c2.8 d1.1 f1.5 g-0.7 j0.4 k0.6 l-0.9 n-0.4 o0.8 p0.5 q0.3 s0.5 t0.7
prom 7.6 d0.4 g0.8 p0.6
prompt 8.1 d0.4 p0.6
prop 8.1 b0.8 l0.5
prop+till 8.1 a1.0 b2.2
pros 8.1 a0.4 c1.2 h1.2 l0.3 o0.5 q0.5
proste 8.1 a0.4 c1.2 h1.2 l0.3 o0.5 q0.5
prot 6.2 a-0.3 g-1.2 n0.9 o0.5 p0.3 s-0.8 t0.6
prot+fran 7.4 i0.9 j0.5 p0.7
prot+har 8.1 c0.9 d0.7 m0.3 n0.5 o0.3
protes 8.1 a-0.5 g-0.3 i-0.3 n0.4 o0.4
protok 6.3 g-1.0 i0.5 m0.4 n0.7 p0.4 r-0.3 s-0.6 t0.7
prov 5.8 a2.9 b0.5 c2.1 d1.4 e3.2 f-0.4 g-0.7 h-0.4 i3.2 j1.6 m1.6 s0.6
prov+den 8.1 c0.6 e0.3
prov+i 7.9 a0.4 e1.5 h0.8 i-0.5 j1.2 m0.7 n0.4 p-0.4 r0.6 s0.5
prov+sake 8.1 b0.6 e-0.5 j0.7 m0.8 p-0.3
prova 7.2 a1.5 b0.8 c1.0 d0.4 e2.5 g-0.5 i1.6 j0.6 m0.9 p-0.3 r-0.5 s-0.4
provad 8.1 c0.7 e-0.4 i0.6 j0.4 p0.7
provas 8.1 a0.6 b0.6 e1.1 j1.9 p-0.3 s-0.4
provat 7.6 a0.8 c1.1 d0.5 e-0.3 g-0.4 i1.5 m0.9 s0.6
provtr 8.1 a-0.7 d0.5 h-0.4 i-0.3 l0.3 o0.5 r0.5
ps 6.6 a-0.4 b0.4 d0.5 g2.1 i0.5
ps+alsk 7.6 g0.9
ps+du 8.1 g0.8
psal 7.9 a1.1 b-0.3 c0.6 d0.6 e1.4 h-0.4 o-0.3 t2.2
psyk 8.1 a0.6 g-0.3
publ 6.5 a0.5 c1.0 e-0.6 g-1.0 h-0.3 i0.8 j-0.5 p-0.5 r-0.4 s2.5 t0.5
publ+efte 8.1 s0.6
public 6.8 b0.3 c0.7 d-0.5 g-0.7 h-0.6 i1.2 j-0.5 p-0.4 r-0.3 s1.2 t0.7
publik 7.6 d0.4 e-0.8 g-0.3 i-0.4 s1.5 t-0.3
pulk 8.1 a-0.3 g-0.6
pulk+och 8.1 a-0.3 g-0.6
pump 7.2 c-0.4 d1.0 e0.8 g0.4 i-0.6 j-0.3 k0.6 p-0.4 r0.9 s0.4
punk 6.1 a1.3 b1.1 c1.4 d1.0 e0.9 f-0.6 g-1.0 i-0.3 j2.5 k-0.7 m1.0 p-0.6 r-0.8 s1.6
punk+fyra 8.1 a0.3 d0.5 e0.4 m0.9 r-0.3 s0.4
punkt 6.3 a1.6 b0.9 c0.7 d0.8 e0.5 g-0.8 h-0.5 j2.3 k-0.4 m1.0 p-0.4 r-0.9 s1.8
punkte 7.6 a-0.3 c0.9 e0.5 f-0.6 g-0.3 h0.4 i-0.3 j0.3 k-0.5 l0.5
puss 6.9 c-0.3 g0.7 i0.6
q8zk 8.1 a0.5
q8zkc2 8.1 a0.5
quiz 8.1 a-0.6 c-0.3 e0.4 i-0.3 o-0.6 q0.6 r0.5
r 7.4 a0.5 g-0.3
r+i 7.4 a0.5 g-0.3
raba 7.3 a0.8 b0.3 c0.6 e1.4 g-0.6 h-0.3 i-0.5 j-0.3 m0.6 n1.5 p1.4 r-0.5 s0.6
rabatt 7.3 a0.8 b0.3 c0.6 e1.4 g-0.6 h-0.3 i-0.5 j-0.3 m0.6 n1.5 p1.4 r-0.5 s0.6
rack 5.7 a-1.3 c0.5 d1.6 e-0.4 f0.8 g-0.4 h1.4 i-1.0 j-0.6 l1.2 n0.5 o1.4 p-1.1 t3.0
rack+det 7.9 c0.6 d0.7 f0.5 g-0.5 h0.7 k-0.4 l-0.4 m-0.3 n-0.4 q0.9 r0.4 t0.6
rack+gott 8.1 a-0.3 f0.4 l0.4 n1.1
rack+i 8.1 a-0.4 d0.3 f0.3 m0.3 q0.4
rack+med 7.9 d-0.3 f-0.3 g-0.4 n-0.4 o1.6 t1.4
rack+till 7.9 b-0.6 c1.1 d1.1 f0.4 j0.7 l1.3 q-0.3
racker 6.1 a-1.8 c0.7 e-0.6 f0.8 g-1.4 i-0.5 j-1.0 l1.2 n0.5 o1.1 p-0.8 r-0.4 t3.3
racket 7.9 a0.5 b0.7 d0.6 r-0.6 s0.4
rackte 7.3 d1.6 e0.7 g0.5 h1.7 i-0.5 j0.5 k0.5 n0.4 p-0.4 r1.0 s-0.4 t-0.3
rad 6.1 a0.7 b0.7 c0.5 e2.2 g-0.3 h0.5 i1.8 k0.8 m3.5 o1.8 p-0.7 q-0.8 r1.1 s0.7 t1.0
rad+att 7.9 a0.6 b1.4 j0.6 k1.1 m0.6 p-0.4
rad+for 8.1 a-0.3 c0.6 d-0.3 g0.4 h0.6 k1.2 r1.0
rad+med 8.1 b0.9 i1.1
rad+och 8.1 b0.3 o1.8
rad+till 8.1 a-0.5 e-0.5 g0.9 k1.5 r1.4
rada 8.1 c0.6 d0.4 e-0.4 f0.3 g0.6 o0.3 r1.2
radd 6.0 b0.4 c-0.4 d-0.9 e0.4 g2.4 i-1.0 j0.8 k0.3 l0.4 n1.4 q0.8 r2.7 s0.5 t-0.4
radd+for 7.9 a1.2 g-0.6 j0.5 m-0.4 p0.5
radd+mig 8.1 c0.4 e0.5 g0.5 j1.0
radd+min 8.1 a-0.6 g0.6 h-0.4 r1.0
radd+om 7.9 a-0.5 d-0.3 g0.8 n0.9 r0.5
raddad 6.8 a-1.2 c-0.4 d-0.4 e-0.3 f0.5 g2.5 i-0.7 j-0.4 n0.4 p-0.4 q0.5 r3.2 s1.1
raddni 7.6 a1.0 b1.3 c-0.3 d-0.3 e1.0 g-0.3 j0.7 k-0.3 p0.5 s-0.3
rade 5.8 a1.1 b1.0 e-0.7 g-1.2 i1.4 l-1.1 m2.9 n0.8 o-1.0 q1.1 s-1.2 t-0.6
rade+efte 8.1 e-0.3 q0.4
rade+om 7.4 a-1.2 b-0.6 d-0.7 e-0.5 g0.6 i-0.4 k-0.3 m2.4 n0.6 p-0.3 r0.9 s-0.7
rade+var 8.1 b0.5 e0.3 i0.5 j0.4 s-0.4
raden 6.9 a0.4 b0.6 c0.7 e-0.3 g-0.7 i0.6 l-0.5 m2.8 n-0.5 o-0.4 p-0.6 q0.9 r-0.9 s-0.5
rader 7.0 a-0.9 b-0.9 e-0.8 g0.6 i-0.5 k0.4 l-0.4 m0.7 n0.8 o-0.8 p-0.5 q0.5 r1.0 s-0.8 t-0.3
radera 7.0 a0.5 b-0.4 d0.4 e0.5 g-0.8 k-0.3 p0.8 s0.5
radet 7.4 a1.1 b2.1 g-0.5 i2.1 r-0.4 s-0.6
radg 6.8 a2.1 b1.0 c-0.5 d0.7 e1.1 f0.6 g-0.9 i0.9 j1.7 p1.2 r-0.4 s-0.7
radg+i 8.1 e0.6 i1.0 j1.1
radgiv 6.8 a1.5 b1.0 c-0.5 d0.8 e1.3 f0.6 g-0.7 i0.9 j1.5 p1.3 r-0.4 s-0.4
raga 8.1 a0.4 c1.3 e-0.4 i1.5 s0.4
ragat 8.1 a0.4 c1.3 e-0.4 i1.5 s0.4
ragn 7.6 b0.3 e-0.8 g0.3 i0.5
ragnar 8.1 e-0.3 g0.5 r0.4
rak 8.1 e0.6 p0.6
raka 6.7 a-0.4 c0.4 d-0.3 e0.4 f-0.5 g-1.2 h-0.5 i-0.6 k0.7 n-0.4 q0.9 t0.9
raka+skri 8.1 d-0.3 m-0.3 q0.7
raka+ut 8.1 e0.4 g0.6 i1.0 s0.6
rakade 7.3 c-0.6 e0.4 f-0.4 g-1.5 h-0.6 i-0.3 k0.8 o-0.5 p-0.3 q0.4
rakat 7.6 a-0.6 b0.4 c0.3 g0.4 q0.6 t1.0
rake 7.6 a0.7 b0.4 c0.5 i1.1
rakens 7.9 a0.4 c0.7 i0.4
rakm 8.1 a0.7 g-0.3
rakmac 8.1 a0.7 g-0.3
rakn 4.6 a1.6 b1.8 d1.2 e1.4 f-1.0 g-1.7 h1.7 i1.1 j1.9 k1.9 l3.2 m4.3 n2.9 o2.9 p1.2 q1.4 s-0.9
rakn+ar 7.4 a-0.6 b1.1 c-0.4 e-0.8 g-0.4 i-0.5 k2.3 l0.8 n0.7 p-0.6 q2.3 t0.5
rakn+beta 7.9 b0.3 e-0.4 f-0.3 h0.4 i0.7 m-0.5 n1.9 p0.4 q-0.4 r0.5
rakn+blir 7.9 b0.5 c-0.5 e-0.8 h-0.3 k0.6 l1.8 n-0.4 q-0.4
rakn+fel 7.6 b-0.5 c-0.4 d0.5 e1.3 j-0.3 m-0.3 o0.8 t-0.4
rakn+fran 7.9 a-0.5 b-0.4 d1.6 e0.4 g-0.5 i-0.5 j0.5 k0.4 m-0.3 o1.4 q1.8
rakn+i 8.1 a-0.6 d-0.6 f0.4 h0.3 l-0.5 n1.1 q0.5 t-0.4
rakn+inte 7.9 l0.8 m1.0 p0.4
rakn+klar 8.1 a0.4 i0.6 j0.5
rakn+ligg 8.1 c-0.4 e0.6 i-0.7 j0.5 l1.1 p0.6
rakn+med 6.1 b-0.7 c0.8 d0.5 h1.2 i-0.7 j-0.3 k0.5 l1.9 n1.0 o0.9
rakn+och 7.9 a1.1 e1.7 g-0.4 i0.9 j0.6 m0.6 p0.8 s1.2
rakn+pa 6.6 a0.4 b2.2 d0.5 f-0.6 g-0.8 i1.0 l0.8 m0.6 o0.4 q-0.4 r-0.5 s0.5
rakn+till 7.3 a1.0 b-0.6 c0.8 d0.6 e1.1 h-0.5 i-0.7 j0.4 k0.7 l0.6 m0.7 o0.3 p-0.4 r0.6 s-0.3
rakn+ut 7.9 a0.8 d0.7 e0.4 i0.6 j1.1 m0.9 s0.8
rakna 5.8 a1.3 b0.9 c1.1 d0.7 g-0.8 h1.9 l1.7 m1.3 n1.0 o0.4 s0.9
raknad 7.4 a1.3 b1.3 c-0.5 e0.8 i1.1 k-0.4 m0.4 n-0.3 o0.4 p-0.4 q-0.5 r-0.6 t0.3
raknar 6.8 a0.5 b-0.5 c0.4 d-0.4 g-0.4 i2.2 j0.3 l0.4 m0.4 n-0.3 o-0.5 p-0.5 s-0.5
raknas 7.9 a0.8 d1.6 i-0.3 j0.9 m-0.4 o0.3 q-0.3
raknat 6.7 b-0.5 c-0.4 e1.5 f-0.4 g-0.5 h-0.4 i-0.8 j2.3 l-0.4 m0.5 o1.9 p-0.6 q-0.4 s-0.7
raknin 5.5 a-0.9 b1.1 d0.6 f-0.7 g-0.6 h1.3 i-0.7 j-0.6 k1.9 l2.5 m2.9 n3.1 o2.2 p2.7 q2.3 r1.0 s-0.7
rakt 6.8 a0.9 c0.5 d-0.4 f0.6 h-0.4 i1.4 m-0.3 p-0.4 s0.5
rakt+in 7.9 c0.6 g0.6 s0.7
rakt+ut 7.4 a0.8 f0.6 h-0.3 i1.7 j0.6
ram 7.9 a-0.5 d-0.4 e-0.5 f-0.4 g-0.3 m0.4 q-0.3
rama 6.8 a-0.4 b-0.5 g0.9 h0.4 i0.5 k-0.5 l0.9 o0.7 r1.5 t0.4
rama+in 7.4 a-0.4 b-0.3 c-0.3 d-0.4 e-0.5 g1.0 i0.5 l0.3 n0.5 p0.5 q0.4 r1.5 s0.4
ramat 8.1 c-0.3 d-0.4 e-0.3 g0.4 n0.3 r0.7
ramavt 7.3 c0.5 d0.3 e0.5 f0.5 h0.5 k-0.6 l0.7 n-0.5 o0.9 p-0.4 q-0.5 t0.5
ramp 8.1 c0.7 d-0.3 e0.6 l0.4 o-0.3 q0.6
rann 7.9 a0.6 c-0.4 e0.9 f0.8 i0.8 p0.7 r-0.4
rannan 8.1 a0.7 e1.0 f0.9 i0.9 p0.7
rant 7.0 a-0.6 b0.9 k0.8 l0.5 m0.8 n2.1 q-0.6 s-0.3
ranta 7.4 b0.9 d-0.4 i0.3 k0.3 m0.9 n0.6 o-0.3 q-0.5 r-0.4
rantan 7.9 a-0.7 d0.3 g0.4 k0.5 l0.6 n1.7 r0.4 t0.4
rapp 6.3 a0.8 b0.9 c0.4 e2.4 f1.2 g-0.6 i-0.7 q0.4 s-1.0 t0.5
rapp+fran 7.6 a-0.7 f0.4 g-0.5 h-0.5 i-0.4 k-0.5 l0.5 m0.5 t0.8
rapp+var 8.1 d0.3 e0.3 f0.7 h1.1 l0.5 q0.5 r0.7 t0.5
rappor 6.3 a0.7 b1.0 e2.6 f1.2 g-0.6 i-1.4 q0.4 s-1.0 t0.5
rar 8.1 a0.4 e0.9 i0.4 j0.8
rara 8.1 d0.7 f0.5 g0.6 k0.5 m1.0 n0.8 q-0.4 r0.7
rasa 7.4 a-0.6 b-0.4 c0.5 g-0.4 i-0.4 l0.4 m-0.4 t0.4
rasand 7.4 a-0.6 b-0.4 c0.5 g-0.4 i-0.4 l0.4 m-0.4 t0.4
rasi 8.1 g-0.5
rasism 8.1 g-0.5
rask 7.9 a-0.6 e-0.3 m0.9 t0.8
rasm 6.8 a0.3 d-0.5 e0.4 i0.3 q-0.4
rasmus 6.8 a0.3 d-0.5 e0.4 i0.3 q-0.4
rasp 8.1 e0.4 g-0.4
rast 7.4 c-0.3 d1.4 g1.0 i0.5 r0.4 s0.5
rasten 7.9 d0.4 e0.5 g0.4 i0.8 r0.5
rata 8.1 e0.7 g-0.7 m0.7
ratt 4.2 a1.4 b-1.3 c1.5 d0.5 e5.1 g-1.5 h-0.9 i-0.9 j3.7 k1.1 m2.3 n2.2 o1.4 q-0.8 r0.7 s-1.4
ratt+adre 8.1 d0.8 h0.4 k0.4 m-0.3 n1.2 o-0.4 q-0.3 r0.4
ratt+att 7.2 a1.0 c1.1 d0.4 g-0.4 i-0.3 j1.8 p0.4 r-0.3 s0.6
ratt+den 8.1 a0.4 e1.2 j0.6 t1.0
ratt+det 7.9 c-0.4 d0.3 g0.4 m0.4 p0.5 r0.4 s0.3
ratt+for 7.6 d1.3 f0.5 i-0.4 j0.7 m0.4 n1.6 o0.4 p0.4
ratt+form 8.1 e0.6 f0.4 i-0.4 k-0.3 m0.5 o0.3 r0.5 t0.9
ratt+fran 7.9 b-0.4 e0.6 m0.5 p0.7
ratt+har 8.1 a1.0 e1.1 j0.4 l0.4 p0.7
ratt+i 6.6 b-0.4 f-0.5 g-0.7 i-0.3 j2.2 n0.8 q-0.7 r-0.4 s-0.6
ratt+jag 8.1 e0.3 g0.4 m0.6 o0.4 r0.5 s0.8
ratt+mot 8.1 a-0.4 k0.3 o-0.3 t0.5
ratt+myck 8.1 a-0.5
ratt+namn 7.9 b1.0 m0.8 n-0.4 o0.6
ratt+och 7.2 a0.8 b-0.4 c0.5 e0.6 h-0.6 i0.4 k-0.3 l0.3 o-0.4 p0.4 r-0.5 t0.6
ratt+om 7.9 a-0.5 b-0.4 c-0.3 e-0.5 g0.6 k0.9 l0.4 q0.3 r0.7
ratt+pa 7.3 b0.5 e0.6 f-0.6 h-0.4 j-0.4 k1.0 l0.4 n0.4 o0.3 r0.7 s-0.4
ratt+pers 8.1 a1.6 e0.5 g-0.8 s0.5
ratt+som 8.1 r-0.3
ratt+stal 8.1 a0.9 r0.5
ratt+till 6.8 c0.4 i0.4 p-0.7 s0.8
ratta 6.1 a2.8 d0.6 e3.5 g-1.0 i1.0 k-0.4 m2.2 q-0.6 s-0.8 t0.7
rattar 7.9 c0.6 e1.0 h-0.3 l0.3 m0.7 s0.8
rattat 8.1 e-0.5
ratteg 6.9 a-0.7 g-0.6 i-0.7 j-1.1 k0.9 n0.6 p-0.4 r0.5 s-0.4
rattel 7.4 c0.7 d-0.3 e1.0 i0.4 l0.4 o-0.6
ratten 6.8 a1.2 g-0.7 j2.9 k0.6 m-0.3 n-0.3 r-0.5 s-0.4
rattni 7.4 a0.4 c0.8 d0.4 e1.4 f1.0 h-0.4 m0.4 o0.4 q-0.6 r0.7
rattsh 8.1 c0.3 d0.4 e-0.3 j0.6 s-0.3
rattsl 7.6 a0.3 c0.7 d-0.3 e0.7 j1.6 l0.4 m0.9 p-0.3 t0.5
rattss 7.4 a0.4 b-0.3 h-0.3 i-0.5 j2.4 m0.8 o-0.4 q-0.3
rattvi 7.9 c0.5 e0.5 i-0.4 k-0.5 n0.6
real 7.9 e1.0 j0.7 s0.7
rece 5.3 a-1.2 b0.6 c0.6 d0.3 e0.7 f1.4 g0.4 h1.3 i-1.0 j-1.2 k0.5 n0.4 p-0.4 q0.8 r2.5 s0.4 t1.9
rece+ar 8.1 a0.4 e0.6 g-0.3 s0.6
rece+av 7.6 d-0.4 f0.4 g-0.4 k-0.3 t0.5
rece+har 8.1 a0.5 c1.2 e-0.5 r0.6 t0.4
rece+med 8.1 m0.5 n0.5 p0.6 s-0.3 t1.2
rece+och 7.6 a-0.7 c0.4 d0.4 e-0.6 f0.4 h1.3 i-0.7 k1.0 n-0.5 p-0.4 r1.0 s-0.4 t0.9
rece+om 8.1 a-0.4 b0.7 e-0.4 o0.3 q0.6
rece+pa 6.2 a-0.5 e0.8 j-0.4 o-0.3 p-0.5 q0.7 r0.6 s-0.4
recens 5.7 a-0.6 d-0.6 e1.1 h0.5 i-0.5 j-0.7 l-0.6 n0.6 o-0.4 q1.3 r1.7 s0.7
recept 6.4 a-0.7 b0.7 c0.9 d1.0 e-0.5 f1.4 h1.0 i-0.6 j-0.7 k0.4 l0.6 o0.7 p-0.3 q-0.4 r1.1 t2.6
reco 7.0 a1.9 b1.0 c-0.4 d0.6 i-0.5 j-0.5 l0.4 m-0.3 p-0.5 r0.7 s4.1 t1.2
reda 4.7 a0.8 b-0.4 c1.3 d-0.5 e2.3 g-1.0 h0.8 j0.4 k-1.3 l0.6 n-0.3 o-0.4 q1.6 r1.3 s3.2 t1.2
reda+ar 8.1 m1.0 s0.5
reda+beta 8.1 j0.9 n-0.5 p-0.6 q1.4
reda+den 8.1 a0.8 d1.7 e-0.3
reda+drag 8.1 a-0.5 e-0.4 g-0.3 q-0.5 t0.5
reda+en 7.6 a-0.3 c0.6 e-0.3 g-0.8 i1.4 s0.5
reda+fatt 8.1 a0.9 e1.4 g-0.4 p0.6 s1.3
reda+gjor 8.1 a-0.9 c-0.4 e-0.5 g-0.8 n0.5
reda+har 7.3 b-0.4 c-0.6 i-0.4 n0.3 p0.6 s-0.4
reda+i 7.0 a0.5 c1.2 d1.0 e1.8 h-0.4 i-0.4 q0.8 t2.1
reda+nu 7.4 a-1.1 c-0.6 d0.4 e-0.9 g0.5 h1.0 k-0.4 n1.1 o0.4 p-0.3 q1.3 r0.3
reda+pa 7.9 a0.5 d0.4 e1.2 f0.9 g-0.4 r-0.3 s0.5
reda+sagt 8.1 a-0.6 c-0.3 g0.9 h0.7 r0.4 t-0.3
reda+skri 7.6 a0.8 b0.3 g-0.3 j0.4 s2.1
reda+till 7.9 m0.3 o0.3
reda+ut 7.9 e0.3 q0.4 t0.6
reda+vari 8.1 a0.7 c0.4 e-0.3 j0.5 s1.8
redakt 6.6 a1.0 d-1.0 e1.5 f0.5 g-0.7 h-0.6 i-0.4 k-0.6 m0.4 n-0.4 o-0.5 p0.4 r-0.7 s2.1
redan 4.9 a0.4 c1.6 e1.1 f-0.5 h1.2 k-1.1 l0.3 m-0.6 q1.9 r1.9 s1.7 t1.4
redi 6.8 a-0.6 e0.5 g1.0 p0.7 r0.4 s0.6
redi+och 7.9 g0.3
redige 6.8 a-0.6 e0.5 g1.0 p0.7 r0.4 s0.6
redo 6.2 b1.0 c0.6 e-0.6 f-0.8 g-0.7 i0.6 m-0.4 n1.5 p1.0 r0.6 s0.7
redo+for 8.1 a-0.3
redo+i 8.1 c1.1 i0.7 p1.1 r0.3 s0.7
redo+sena 8.1 a-0.5 c-0.3 n1.2
redogo 8.1 a0.7 c1.1 g-0.3 i-0.3 p1.1 s0.6
redovi 6.7 a0.5 b1.1 c-0.4 d0.5 e-1.0 f-0.6 i1.2 l-0.4 n1.4 o0.3 p0.3 s0.3
redu 8.1 c0.7 g-0.4 p0.7
reduce 8.1 c0.7 g-0.4 p0.7
refe 6.5 a-1.1 c0.3 d0.9 e-0.5 g-0.6 h-0.4 i-0.6 j-0.6 l0.4 m-0.4 o3.8 p-0.8 q2.2 s-0.4
refere 6.6 a-1.0 d0.9 e-0.5 f-0.4 g-0.6 i-0.5 j-0.6 l0.5 m-0.5 o4.1 p-0.8 q2.1 s-0.4
rege 8.1 a0.7 g-0.7
regeri 8.1 a0.7 g-0.7
regi 5.6 b-1.0 c1.0 d-0.5 f1.3 g-0.8 i0.4 j0.5 l1.3 m-1.6 n-1.1 o1.4 p-1.1 q-0.9 r0.6 s-0.9 t0.9
regi+i 8.1 e-0.4 g0.4 h0.6 j0.4 r0.5
regi+med 8.1 d-0.3 f-0.3 o0.3
regi+mitt 8.1 a-0.3 k0.4
regi+och 8.1 f1.0 g0.6 h0.3 l0.4 n-0.4 p-0.3 r1.2
regi+vast 8.1 c0.5 j0.6 o0.4
region 6.2 c1.2 d-1.4 e0.4 f1.9 g-0.6 h0.6 i-0.7 j0.7 m-0.3 n-1.3 q-0.4
regist 6.5 a-1.2 b-0.6 d1.0 f-0.4 h-0.3 i-0.8 l1.3 m-1.4 o1.4 p-0.9 q-0.6 r0.9 s-0.7 t1.2
regl 6.7 a-0.7 b0.3 c-0.8 d1.0 e-0.3 f-0.4 g-0.3 i-0.4 m0.4 n3.0 p0.6 q2.7 s-0.4 t-0.5
regler 6.7 a-0.7 b0.3 c-0.8 d1.0 e-0.3 f-0.4 g-0.3 i-0.4 m0.4 n3.0 p0.6 q2.7 s-0.4 t-0.5
regn 7.9 a-0.8 e-0.4 h0.7 l1.2 m0.6 n0.9 q0.7 r0.6
regr 7.6 a0.9 e1.8 i0.5 j2.4 p-0.5
regr+komm 8.1 a0.6 e1.2 j1.5 p-0.5
regres 7.6 a0.9 e1.8 i0.5 j2.4 p-0.5
rehn 7.6 e-0.3 i0.5 j0.7 m-0.3 p-0.3 t0.3
rekl 5.6 a1.2 b-0.6 c-0.8 e1.6 f-0.5 h-0.5 j0.9 m-0.6 p-0.8 r-0.5 s0.7
rekl+enli 7.9 a0.5 e0.7 j1.0 p-0.4
rekl+och 7.6 b-0.4 d-0.5 o-0.6
rekl+sa 8.1 c-0.3 d0.6 e-0.5 j0.6 n0.4 t0.5
reklam 5.6 a1.2 b-0.6 c-0.8 e1.6 f-0.5 h-0.5 j0.9 m-0.6 p-0.8 r-0.5 s0.7
reko 6.4 b0.7 c2.6 d0.3 e0.6 h0.5 i0.6 j1.4 k0.8 l0.4 m0.4 o-0.4 r-0.5 s-0.4
reko+brev 7.6 a1.1 b0.7 c2.3 d0.4 e0.5 g-0.4 i-0.6 j2.2 p0.5 s-0.3
reko+er 7.9 b0.7 c0.4 d-0.6 e-0.4 g0.6 h1.2 i-0.7 j-0.4 l-0.3 p-0.6 s1.9
rekomm 6.5 a0.7 b0.4 c2.5 d0.6 e0.7 g0.5 h0.6 i0.7 j1.9 l-0.3 m0.3 q-0.4 r-0.6
rekons 8.1 a-0.6 b0.4 d-0.3 g-0.3 j-0.5 k0.9 l0.9 o-0.4 q0.3
rekr 8.1 e0.8 f0.4 i0.6
rekryt 8.1 e0.8 f0.4 i0.6
rekt 6.6 a0.3 c0.6 e0.6 f1.0 h0.4 i-0.4 j0.4 k1.0 l-0.3 n-0.4 o0.8 p-0.5 r0.8 s0.4 t0.6
rekt+har 8.1 c-0.4 h0.4 k0.7 l-0.3 o0.8
rekt+undr 8.1 a-0.5 d-0.4 h0.5 r0.4
rektor 6.6 a0.3 c0.6 e0.6 f1.0 h0.4 i-0.4 j0.4 k1.0 l-0.3 n-0.4 o0.8 p-0.5 r0.8 s0.4 t0.6
rela 7.6 a0.6 c0.8 d0.4 e0.9 g0.4 j0.5 p0.5
relati 7.6 a0.6 c0.8 d0.4 e0.9 g0.4 j0.5 p0.5
reli 8.1 a0.4 e0.3 p0.7
ren 7.9 a0.8 b0.3 c-0.4 d-0.5 e1.9 h-0.5 k0.7 m0.4 q-0.6 r0.7 s-0.4 t0.4
rena 8.1 a0.4 b1.5 o0.3 p-0.4 t0.3
rens 7.6 a-0.6 c-0.6 d0.3 f0.5 n1.0 o0.6 p-0.5
rent 7.6 a0.5 d-0.3 e1.3 f0.3 g0.6 h0.9 i0.4 m-0.4 n0.5 r1.1 s-0.3
rent+ut 8.1 a0.5 e0.7 i0.7 r0.5
rep 8.1 a0.3 e0.7 g-0.7 p0.8 s0.6
repa 7.6 d-0.3 r-0.4
repl 8.1 a-0.4 e-0.6 f0.4 g-0.3 l0.6 n0.4
replik 8.1 a-0.4 e-0.6 f0.4 g-0.3 l0.6 n0.4
repo 6.8 a0.6 b-0.4 e1.4 f-0.3 g-0.7 i-0.5 j1.3 p-0.3 s3.0 t0.8
repo+medv 8.1 g-0.7
repo+om 8.1 c0.7 k0.3 n0.3 s0.5 t1.1
report 6.8 a0.6 b-0.4 e1.4 f-0.3 g-0.7 i-0.5 j1.3 p-0.3 s3.0 t0.8
repr 7.9 b-0.4 e1.0 g0.7 i-0.3 k0.5
resa 7.2 a-1.0 b0.4 c0.3 d-0.5 e-0.4 f0.5 i-0.6 k1.4 m1.0 n-0.4 p-0.4 t1.0
resa+till 8.1 a-0.4 m1.7
resan 7.9 a-0.6 b0.8 g-0.4 i-0.4 m1.3 n-0.3 r-0.4 t0.6
rese 6.8 a-0.4 b0.5 c-0.4 e-0.9 f0.6 g-0.3 h0.5 i-0.6 j-0.5 k-0.4 m1.4 n-0.4 p-0.4 s-0.4 t0.3
rese+i 8.1 b0.4
reseer 8.1 a-0.3 c-0.3 e-0.5 f0.8 g-0.3 h0.4 m1.4
reserv 7.4 a-0.5 b0.4 h0.3 k-0.3 o-0.5
resp 6.7 a-0.6 b2.1 c-0.6 d0.6 e-0.3 g1.2 i-0.5 j-0.4 l1.6 m0.5 o0.4 p-0.5 q0.6 r0.6
resp+till 7.9 a-1.2 g0.9
respek 6.8 b2.3 e-0.4 g1.4 i-0.3 m0.6 o0.4 p-0.3 q0.4 r0.6 s-0.4
rest 5.5 a0.8 c1.5 d-1.4 e-0.7 f0.6 g-0.9 h0.5 i-0.9 j-0.3 k0.3 m4.7 n1.4 p1.8 q1.0 r0.5 s0.5
rest+ar 7.9 a0.7 d-0.5 e-0.3 g-0.3 h0.5 k0.6 l-0.5 m1.5 q1.4 t0.4
rest+av 7.6 d-0.5 e0.4 g-0.3 i0.7 m-0.4
rest+far 7.9 a0.7 b0.3 g-0.3 j0.6 m1.5 p0.3 s0.6
rest+i 8.1 a-0.4 c0.5 d0.5 f0.4 k-0.3 l1.3 m1.7 n2.1
rest+kan 8.1 b0.3 c-0.4 d-0.4 e0.3 g0.5 n0.4 p0.8 r0.5 s0.6
rest+sig 8.1 a-0.4 g0.8 h0.8 r0.9 s0.6
restau 7.4 a-0.6 c0.7 d-0.5 e-0.3 i0.5 k-0.6 n0.3 r0.4 s0.3
reste 7.9 a-0.4 e-0.3 g0.8 h0.6 r0.6 s0.6
resten 5.9 a0.5 c1.0 d-1.2 e-0.7 f0.4 g-1.6 i-0.9 k0.8 l0.6 m3.9 n1.6 q2.0 s-0.7 t-0.3
restid 8.1 a1.5 m1.7 o-0.4 p1.4 q-0.4 t0.5
resu 7.0 a1.5 b0.7 c1.0 d1.3 e1.4 g-0.4 i0.7 j-0.3 m1.7 q-0.3 r0.7
result 7.2 a1.3 c1.1 d1.4 e1.1 i0.7 j-0.3 m1.7 r1.0 s-0.7
retr 8.1 a-0.4
retu 7.0 a1.4 b-0.3 c0.4 d0.6 g0.4 h1.6 m-0.5 p2.3 s-0.6
retur 8.1 a0.6 d0.7 e0.8 i0.6 j0.7 p0.6
return 7.9 a1.1 c0.7 e-0.4 i-0.4 p2.2
revi 5.2 b0.6 e0.8 f0.6 g-0.8 h1.3 i1.8 l-0.3 m-0.6 o0.8 p-1.2 q0.7 s-1.2 t3.1
revi+ar 8.1 e0.8 j0.6 s0.7
revi+fran 7.9 c-0.4 e-0.4 g0.6 h-0.3 i0.3 q0.4 r0.6
revi+komm 8.1 a-0.8 m0.7 o1.0
revi+sitt 8.1 a-0.5 e-0.4 f-0.4 h0.5 m-0.4 o0.7 t1.9
revi+som 8.1 b0.4 e0.3 i0.7 t-0.3
revi+vill 7.4 a-1.0 c-0.3 e-0.8 i-0.6 n-0.3 o1.2 p-0.3 q0.5 t0.5
revide 8.1 c0.3 i0.4 j0.3 p0.6
revisi 7.0 b0.3 d0.4 f0.4 h0.4 i0.6 j-0.3 n-0.3 o-0.4 p-0.4 s-0.5 t0.6
reviso 5.4 b0.4 e0.5 f0.4 g-1.0 h1.0 i1.8 l-0.4 m-0.6 n0.4 o1.2 p-1.3 q0.7 s-0.8 t2.8
ribb 8.1 a0.7 b0.7 i0.5 p0.9
ribban 8.1 a0.7 b0.7 i0.5 p0.9
rick 7.9 b0.6 c-0.3 d1.4 i0.4 o0.4 q0.5 s-0.4
rickar 7.9 b0.6 c-0.3 d1.4 i0.4 o0.4 q0.5 s-0.4
rids 7.6 a0.9 d0.9 e1.1 g-0.5 k0.3 s-0.5
ridsko 7.9 a1.5 d0.6 e1.1 g-0.5 i0.6 k0.3 p0.3 s-0.4
riks 7.9 c-0.3 d0.7 e-0.3 g0.5 n0.4 s0.7
riksfo 8.1 c-0.3 d0.7 e-0.3 n0.4 s0.8
rikt 5.4 b-0.6 c1.6 e-1.0 g2.4 n1.1 o0.4 p-0.8 r0.5 s-0.9 t-0.6
rikt+bra 7.4 c0.5 e0.4 l0.3
rikt+hjal 7.9 a-0.7 g1.4
rikt+lege 8.1 a-0.3 g0.3
riktig 5.5 a-0.4 b-0.5 c1.7 d-0.5 e-0.9 g2.0 i-0.6 j-0.6 l-0.4 n1.0 o0.4 p-0.6 q0.4 r0.6 s-0.8 t-0.5
riml 7.4 a1.1 b3.4 c-0.5 e-0.3 g-0.4 h-0.4 i-0.4 k0.3 l1.2 m1.3 n0.3 o-0.5 p-0.4 q-0.4 r-0.3 t1.1
riml+prop 8.1 a0.4 b1.4 l0.5
rimlig 7.4 a1.1 b3.4 c-0.5 e-0.3 g-0.4 h-0.4 i-0.4 k0.3 l1.2 m1.3 n0.3 o-0.5 p-0.4 q-0.4 r-0.3 t1.1
ring 4.5 a3.0 b-0.3 c1.8 d3.5 e3.2 f3.7 g-0.9 h1.7 i-0.4 j-1.0 m-0.4 n0.7 o0.6 p-1.2 r0.7 s2.1 t5.8
ring+dig 7.9 a-0.6 d-0.3 g0.6 h0.7 o0.5 q0.5 r1.0 t0.4
ring+en 7.9 c-0.4 e-0.3 g0.3 h0.4 i1.5 p1.0 r0.3
ring+er 6.9 a0.6 b-0.4 c1.0 d1.2 e0.5 f1.6 k-0.5 l-0.5 m-0.6 o0.7 p-0.6 q-0.6 s-0.4
ring+fran 8.1 a-0.3 g0.7 r0.8
ring+i 7.3 b-0.4 d0.4 f-0.4 h0.3 i0.4 j0.5 l0.4 m-0.4 p-0.3 q-0.5 s1.2
ring+jag 7.6 a0.9 d0.8 e-0.9 f-0.4 h0.3 i-0.5 p0.5 s1.4
ring+mig 6.5 a0.6 b-1.1 c-0.7 e1.6 f3.2 g-0.4 i-1.5 j-0.7 k0.7 l-0.5 m0.5 p-1.1 q0.3 r0.4 t2.5
ring+nar 7.9 c0.7 f0.6 g0.3 h-0.4 k1.1 p-0.3 r0.6
ring+o 8.1 a-0.8 e-0.4 g0.9 i-0.3 r1.2
ring+och 7.4 b-0.3 c0.8 d-0.7 h-0.3 i0.9 o0.5 p-0.4 r0.3 s0.6 t-0.4
ring+om 7.3 a0.8 b0.4 c1.0 d1.6 e0.9 i0.8 k0.5 p2.0 q-0.3 s1.1
ring+pa 7.6 a0.8 b0.6 c-0.4 d1.8 f0.5 g-0.4 i0.5 j1.3 k0.4 l0.5
ring+runt 8.1 c0.4 d-0.4 g0.4 i0.6 r0.5
ring+till 7.4 a-0.4 b0.6 c1.0 d0.6 f0.4 g-0.4 i-0.4 j-0.3 k0.3 l0.3 p-0.6 q0.4 r0.3 s-0.5
ringa 6.1 a0.6 b0.4 c-0.8 d1.9 e0.8 f3.0 i-1.0 j0.3 l0.4 m0.5 o-0.9 r-0.5 s0.4 t0.9
ringde 6.2 a-0.3 c-0.6 d2.7 g0.9 i0.3 m-0.6 n0.8 o0.5 p-0.4 q-0.7 r1.6 s-0.4
ringer 5.9 a1.2 c0.8 e0.4 f1.9 h2.4 i-1.4 j-0.6 k0.5 m-0.3 p-0.4 r1.0 s2.1 t-1.0
ringt 6.4 a1.7 b-0.3 c2.0 d1.8 e1.0 f0.8 g-0.4 i2.9 k-0.4 l1.0 o0.5 q-0.3 r-0.4 s0.5 t0.6
rinn 7.9 a0.6 e1.0 i-0.3 j0.6 o0.3 p0.7 q-0.3 r-0.4
rinner 7.9 a0.6 e1.0 i-0.3 j0.6 o0.3 p0.7 q-0.3 r-0.4
rip 8.1 a1.8 g-1.0
rise 8.1 j0.3
rita 6.0 a-0.5 b-1.2 e2.1 f0.8 h-0.5 j-0.3 k0.6 l0.5 n0.5 o1.2 p1.7 q0.7 r1.3 t-0.3
rita+en 7.9 c-0.4 e0.3 m0.3
rita+i 8.1 c0.3 d-0.3 i0.7 k0.4 l0.4 p0.6 s0.6
rita+om 7.6 a-0.7 d-0.4 f0.7 g-0.4 h-0.6 i0.4 l0.5 p-0.5
ritade 6.9 a0.7 c-0.7 d0.6 e2.2 f1.2 i0.4 n0.7 o0.3 p0.8 r1.1 s-0.5
ritar 7.9 a-0.6 b-0.4 d-0.5 k0.4 l0.4 m-0.4 q0.4
ritat 7.6 b-0.4 e0.5 g0.6 i-0.4 p1.4 r0.7 s0.8
ritn 5.6 a1.2 b0.4 c4.2 f0.3 g-0.6 h1.1 j0.7 l-1.1 m0.4 p-0.8 q-0.3 r1.0 s-0.9 t1.0
ritn+ar 7.9 c0.8 d-0.6 e0.3 g-0.3 h1.3 i0.5 t1.0
ritn+i 8.1 a0.4 b0.3 i0.5
ritn+inte 8.1 c0.3 n0.6
ritn+ligg 8.1 c1.0 p0.4
ritn+och 8.1 f0.5 o0.4
ritn+pa 7.4 b0.4 e0.4 g0.5 h-0.4 r0.9
ritn+till 8.1 c0.9 d0.4
ritnin 5.6 a1.2 b0.4 c4.2 f0.3 g-0.6 h1.1 j0.7 l-1.1 m0.4 p-0.8 q-0.3 r1.0 s-0.9 t1.0
rive 8.1 i1.0 p0.5
river 8.1 i1.0 p0.5
ro 7.4 e0.4 g0.4 h0.4 j0.6 m-0.4 q-0.5 s0.5 t0.3
robb 7.9 b0.7 d-0.4 f-0.3 h0.6 i0.4 k1.0 r0.9 s0.4
robban 7.9 b0.7 d-0.4 f-0.3 h0.6 i0.4 k1.0 r0.9 s0.4
robe 7.9 b-0.3 d-0.5 e-0.7 g0.5 o-0.5 p0.6 r0.8
robert 7.9 b-0.3 d-0.5 e-0.7 g0.5 o-0.5 p0.6 r0.8
robi 8.1 a-0.4 g-0.7 h0.3 k0.6 t0.4
robin 8.1 a-0.4 g-0.7 h0.3 k0.6 t0.4
robo 7.9 a0.8 d0.8 e0.5 f0.8 g-0.5 i1.1 j-0.3 s-0.4
robot 8.1 a0.7 e0.6 g-0.5 i1.5
rod 7.6 a-0.7 b0.4 o0.5
roda 7.4 d0.3 e0.8 g-0.4 m0.8 o-0.3 s1.0
roff 7.9 b0.3 c0.4 d-0.5 e-0.5 f-0.4 i-0.3 k-0.4 o-0.4 p-0.3 t-0.4
roffe 7.9 b0.3 c0.4 d-0.5 e-0.5 f-0.4 i-0.3 k-0.4 o-0.4 p-0.3 t-0.4
roge 7.4 a-0.7 c-0.3 d-0.4 e-0.3 g1.1 h1.1 k0.9 l-0.4 m-0.4 r1.2 s0.5
roger 7.6 a-0.6 d-0.7 g0.7 h1.1 k0.6 r0.8 s0.6 t-0.3
roke 8.1 a0.6 e-0.4 g-0.7 h0.5 o0.4
roke+av 8.1 a0.6 c0.8 d0.6 e0.4 l0.4 m0.4 n0.4 p0.6 q0.4 t0.3
rolf 6.9 b1.4 d0.4 e0.4 f0.3 i-0.6 l1.2 m1.6 n-0.4 q-0.3 s-0.3
roli 5.2 a-1.7 b1.1 d1.1 e1.2 g3.5 h-0.5 i-0.5 k0.6 m-0.5 p-0.6 q-0.4 r-0.3 s0.5
roli+ar 8.1 a1.1 b1.4 c0.6 e1.2 h-0.5 k0.3 l-0.3 q-0.4
roli+att 7.2 c-0.5 d1.2 h-0.6 i-0.3 k0.7
roli+for 8.1 b0.8 e0.7 k0.5
roli+ide 8.1 g0.5
roli+nar 8.1 g0.4
roli+o 7.9 a-0.4 g-0.6
roli+och 7.9 d0.4 e0.3 j0.4 s0.9
roli+pran 7.4 a-0.5
roli+vide 7.3 a-0.6 g0.7
rolig 6.5 e1.1 g0.7 s0.4
roliga 6.3 a-0.7 b0.8 d1.2 f0.5 g1.1 i-0.6 l0.3 p-0.3 s-0.4 t0.5
roligt 6.1 a-1.4 b0.5 c-0.4 d0.4 e0.4 f-0.3 g2.0 h-0.3 k0.4 m-0.3 o-0.4 s0.6
roll 7.3 a-1.0 d0.4 e-0.4 g1.0 h1.0 i-0.5 j-0.4 l0.7 m0.7 o0.3 p-0.4 q0.5 s-0.3
ronj 7.9 b0.9 d-0.3 e0.6 f0.9 g0.4 m0.7 q0.4 t0.5
ronja 7.9 b0.9 d-0.3 e0.6 f0.9 g0.4 m0.7 q0.4 t0.5
ronn 7.6 c-0.5 e-0.3 f0.5 g-0.3 h-0.5 m0.6 n0.7 o-0.4 p0.5 q-0.3 t0.4
ronneb 8.1 c-0.4 d0.5 f0.7 h-0.4 n0.6 t0.6
ronny 8.1 b-0.3 e-0.4 m0.7 p0.6
rop+fran 8.1 e-0.6 g0.3 k0.3 l0.4 o0.4 q0.4 t-0.4
ropa 7.6 b0.6 d0.5 e-0.8 g0.8 i0.5 k0.3 m-0.4 n0.6 o0.9 r0.8
ropa+pa 8.1 a-0.5 d-0.4 e-0.3 g0.5 m-0.3 n0.9 r0.4 t-0.3
ror 7.0 a-1.0 b-0.4 c-0.6 d0.6 e-0.5 h1.4 i-1.0 j-0.5 l-0.7 m0.4 n0.6 o0.5 p0.5 q0.4 r0.8 t-0.6
ror+inte 8.1 a-0.4 q0.8
ror+sig 8.1 d0.4 f0.6 m0.7
rord 7.6 a-0.5 e-0.7 g1.7 h0.4 l0.4 q0.8 r1.2 t-0.3
rorl 8.1 e0.5 j0.5
rorm 8.1 a0.3 c0.7 d0.4 e0.5 f0.8 s0.3
rormok 8.1 a0.3 c0.7 d0.4 e0.5 f0.8 s0.3
rosa 7.9 a-0.6 g0.5
rose 7.0 a0.4 b1.8 c-0.5 d-0.4 e1.5 f-0.4 h0.9 j-0.5 k0.4 m0.4 o0.7 p1.2 q0.5 s0.4
roseng 7.6 b1.0 c-0.4 e0.3 h0.8 i0.4 j-0.4 k0.4 m0.4 o1.0 p0.6 q0.4 r0.6
rost 6.1 a1.1 b2.1 c0.8 e0.6 f-0.5 g-0.7 h0.5 i0.7 k0.9 l-0.5 m1.2 n1.2 p-1.0 s1.8 t0.7
rost+i 8.1 a0.9 g-0.4 i0.4
rost+och 8.1 a0.6 e0.8 i0.4 j0.6 m0.7
rosta 7.6 b0.7 d-0.4 e-0.6 i0.8
rostat 8.1 a0.6 c0.8 i1.2
rosten 7.9 a-0.3 e0.7 i-0.4 k1.2 m0.3 s-0.3
roster 8.1 a0.7 b1.7 g0.3 h0.8 i-0.3 r0.7 s2.3 t0.5
rot 7.9 b0.7 c0.4 f0.6 n0.9 o2.1 t-0.3
rot+avdr 7.9 b0.7 c0.4 f0.6 n0.9 o2.1 t-0.3
rott 7.9 a-0.4 d0.3 j0.4
roya 8.1 c-0.4 d0.9 e0.6 f0.9 k0.6 l0.9 o0.6
rt 5.2 a0.7
rt+a 7.9 a0.8 g-0.7
rt+namn 5.2 a0.8 g0.7
rubr 6.7 a-0.3 d-0.7 e0.9 f-0.6 g-0.9 h-0.4 i-0.6 j-0.5 k0.3 m-0.3 n-0.5 p-0.4 q-0.6 s-0.5 t0.4
rubr+ar 7.9 a-0.6 b-0.4 d-0.4 m-0.3
rubrik 6.7 a-0.3 d-0.7 e0.9 f-0.6 g-0.9 h-0.4 i-0.6 j-0.5 k0.3 m-0.3 n-0.5 p-0.4 q-0.6 s-0.5 t0.4
rull 6.6 a-0.4 b-0.6 c1.7 d-0.4 e1.2 f0.4 g1.4 h1.3 j-0.4 k0.3 m0.4 p-0.6 s-0.5
rull+pa 7.4 a-0.7 c-0.4 d-0.3 g0.8 h0.7 i-0.5 l-0.3 n0.3
rullar 7.0 a-0.8 b-0.6 d-0.6 e-0.5 g1.6 h1.3 l-0.4 o0.6 p-0.4 r0.5
rullat 7.9 c0.5 e0.8 f0.7 h0.4 k0.6 n-0.3 o-0.4 t0.5
rum 7.0 a-1.3 b-0.6 e-0.6 f0.6 g0.4 i-0.7 j-0.4 k0.7 m-0.5 o0.5 p-0.4 r0.4 s-0.4
rund 7.6 a-0.5 c-0.4 e0.3 h-0.4 i-0.4 l0.7 m0.4 p0.3 r1.0 t0.4
runda 8.1 b0.5 e0.3 g-0.5 m0.3 p0.6
rune 7.6 a0.4 b0.9 g-0.4 i0.4 p0.3 q-0.3 r-0.4
rune+och 8.1 i0.6
runr 8.1 g-0.5
runr+http 8.1 g-0.5
runrun 8.1 g-0.5
runt 6.4 a1.1 b1.0 c0.5 d-0.4 e-0.6 f1.1 i1.0 j-0.4 k-0.3 l0.4 m-0.4 n-0.4 p-0.4 r1.3 t0.7
runt+lite 7.9 a0.9 b0.9 c0.5 d-0.3 g-0.3 i1.3 s0.5
runt+och 8.1 b0.5 q0.3 r0.4
rut 7.6 a-0.8 e-0.7 h0.7 i1.0 m-0.4 n0.4
ruta 7.9 c-0.3 d-0.4 e0.5 f0.7 k0.4 m-0.4 q0.4
rutan 8.1 a-0.3 f-0.3 k0.3
ruti 7.9 a-0.4 d-0.4 f0.4 l0.5 m0.7 o0.8 q-0.4
rutin 8.1 f0.4 m0.5 o0.9
ryde 8.1 a0.4 c0.6 d-0.3 e0.9 j0.7 t0.9
rygg 7.3 b-0.4 d0.6 e-0.5 l0.4 m-0.3 q0.6 r0.4
ryggen 7.4 b-0.4 d0.6 e-0.5 l0.4 m-0.3 o-0.3 q0.6 r0.4
ryke 7.9 d0.3 e0.4 g0.7 h1.3 k0.4 p0.4 t0.4
ryker 7.9 d0.3 e0.4 g0.7 h1.3 k0.4 p0.4 t0.4
s 6.5 a-0.7 b0.4 c0.8 d-0.5 e1.4 g-0.9 h0.4 j0.9 k0.3 m1.7 n-0.5 o-0.5 p-0.7 s1.0 t1.1
sa 2.6 a-2.0 b-0.3 c-0.8 d-1.8 e-0.5 f-0.5 g4.2 h1.7 i-0.5 j-1.0 k0.8 l0.7 m1.0 n0.8 o-0.7 p-0.4 q1.2 r3.5 s-1.0 t-1.0
sa+alla 7.6 a0.3 b0.7 d-0.4 e0.6 g-0.4 k-0.4 m0.4 n-0.3
sa+ar 6.1 a1.5 b0.6 c1.5 d-0.8 e1.8 g-0.5 h-0.4 i2.6 m3.3 n1.1 p1.9 t0.5
sa+arg 8.1 e-0.3 f0.3 g-0.4
sa+att 5.1 a-0.8 b-1.0 c0.6 d0.4 e1.5 g2.1 h1.0 i-1.6 j0.5 k0.3 n-0.6 o0.9 q2.4 r3.3 s-0.4 t-0.5
sa+bara 8.1 c0.6 d0.8 g0.6
sa+beta 7.6 d0.4 h0.3 i-0.3 m3.4 n1.6 o-0.8 p-0.5 q-0.6
sa+blan 8.1 a-0.4 e0.4 f0.6 l0.3 n-0.3 o-0.3 q0.5 r0.6 t0.4
sa+bra 6.1 b-0.5 c0.4 d-0.7 e0.5 f-0.4 g0.6 h1.0 i-0.5 j-0.3 m-0.5 p-0.3 q1.0 r1.7 s-0.4 t-0.6
sa+da 7.3 a-0.6 d0.6 e-0.6 g-0.6 h0.4 i1.7 j0.3 k0.5 p-0.6 q1.6 s-0.4 t0.6
sa+dar 8.1 a-0.6
sa+den 7.3 a-0.3 b0.3 c-0.5 d0.4 f0.7 g0.5 h0.3 i-0.3 j-0.3 l1.7 m1.1 n-0.6 p-0.5 q-0.4 r-0.5
sa+det 6.0 a-1.4 b-1.0 d-0.7 e-0.3 f-0.5 h2.1 i1.5 k1.0 l-0.3 n0.7 o0.8 p-0.4 q0.4 s-1.1 t0.8
sa+drar 8.1 a0.5 d0.6 g-0.3 s0.6
sa+du 6.3 a0.5 b0.8 c0.9 f1.0 g-1.8 i1.2 j-0.4 l0.4 m-0.4 p-0.5 q0.3
sa+efte 8.1 i0.7
sa+er 8.1 a0.9 e0.5 i0.6 p0.6
sa+ert 8.1 a-0.6 h-0.4 i0.5 l0.3
sa+fakt 7.9 a-0.5 k-0.6 l2.6 m-0.5 o0.4 q0.4
sa+fall 7.0 b-0.4 c1.0 d0.7 f0.5 g-0.6 h-0.6 i-0.5 j-0.3 k0.7 l0.5 m0.4 o1.8 p-0.5 q1.3 s-0.3 t0.6
sa+far 6.8 a1.2 b-0.9 c-0.8 d-1.0 e1.2 g0.4 h0.8 i1.3 j0.7 l-0.4 m1.6 n1.1 o0.3 p-0.7 s1.1
sa+fel 8.1 a-0.7 g1.5
sa+fin 7.4 a-0.8 g1.3 h0.4 q1.6 r1.1
sa+fina 6.8 a-0.7 f0.5 g1.2 n0.5 o0.6 r0.9
sa+fint 6.9 a-0.9 f-0.3 g1.6 h1.8 i-0.4 n-0.4 q0.8 r1.8 s-0.3
sa+folk 8.1 a-0.3
sa+forl 8.1 a-0.7 b-0.4 c-0.4 d-0.4 e-0.6 g0.9 h1.2 i-0.4 n0.6 r1.4 t-0.3
sa+fort 6.5 e1.4 f-0.5 g-0.3 h-0.5 i-0.9 j-0.5 k2.4 l2.6 n3.3 o-0.5 q-0.6 r0.8 s-0.5 t2.0
sa+fran 7.6 a1.0 b1.2 c0.5 d-0.4 e0.3 g-1.1 h-0.3 r-0.4
sa+gar 7.9 e0.5 f0.4 i0.5 l1.4 p0.8 q-0.4
sa+garn 8.1 a-0.4 g0.6 i0.5
sa+glad 7.6 a-0.4 b0.4 g0.9 h1.1
sa+gor 8.1 c0.5 p0.7
sa+gott 7.2 a-0.5 c0.5 d-0.5 e0.4 f0.7 g0.8 h-0.4 i0.5 k0.7 o0.4 q-0.4 r0.5
sa+hade 7.9 a-0.4 g-0.6 i0.4
sa+hamt 8.1 d0.8 i0.5 k0.7
sa+han 7.9 a-0.8 b0.3 c-0.5 f-0.4 g0.7 h0.9 i-0.3 k0.6 l0.3 m-0.3 n0.9 q0.3 r1.1
sa+har 6.2 b0.6 c-1.2 d0.3 f1.1 i-0.7 k-0.6 l-0.6 o1.2 p0.4 q2.2 r1.0 s0.3
sa+hela 8.1 a0.7 b1.6 g-0.5 p0.6 r-0.3 s0.7
sa+hems 7.4 a2.5 g-1.9
sa+himl 6.5 a0.8 r1.1
sa+hon 7.2 a0.8 c0.6 d1.4 e-0.3 f1.0 g0.3 i0.7 j0.4 p-0.3 r0.8 t-0.3
sa+hor 8.1 g-0.5
sa+ja 8.1 a-0.7 g1.2 h0.5 i-0.4 l0.4 r0.3
sa+jag 5.6 a-1.6 b-0.8 e0.4 f0.5 h0.7 i-1.2 j-0.8 k2.7 m-0.4 o1.5 p-1.0 q0.9 r0.9 t0.4
sa+jakl 8.1 a-0.5 g1.0
sa+javl 6.7 a0.9 g1.4
sa+kan 6.7 a0.9 b1.0 c-0.3 d-0.3 e1.7 g-1.2 h-0.4 i-0.7 j0.7 k0.8 p1.1 q-0.6
sa+kans 7.4 b0.7 c0.3 e0.3 f1.1 p0.7 r-0.3 s0.4
sa+komm 7.6 a-0.8 c0.7 g1.3 s0.5
sa+kost 8.1 b0.6 g-0.6 i0.6 j-0.4 t0.5
sa+kul 6.9 a-0.7 g1.4
sa+lack 8.1 a0.3 r0.7
sa+lang 5.2 a0.6 b0.9 c0.6 d0.4 e1.3 f-0.4 g-1.8 j-0.3 k1.0 l1.4 m-0.6 n0.5 o-0.4 p0.9 q1.5 r-0.7 s0.6 t0.7
sa+latt 7.9 a-1.1 e-0.3 g0.4 q0.9 r0.6
sa+leds 7.6 a1.5 g-0.7
sa+ligg 8.1 a-0.4 b-0.3 c-0.3 d-0.5 e-0.5 f-0.4 g0.3 k0.8 q-0.4 r0.4
sa+lite 8.1 a-0.6 b0.4 o0.4 q0.8 r0.6 t0.4
sa+lugn 8.1 e0.3 s0.6
sa+mang 7.3 c0.3 f0.4 g-0.7
sa+min 7.9 c-0.6 e0.7 f-0.5 i0.7 q-0.4 r0.5 s-0.5
sa+mkt 8.1 a-0.4 g0.9
sa+myck 6.0 a-0.6 b1.8 d0.6 e-0.3 f1.0 g2.2 j-0.4 k-0.3 p-0.3 q0.9 r0.5
sa+mysi 7.4 a-0.7 g1.0
sa+nar 8.1 a-0.4 l0.4
sa+nej 8.1 d0.4 e0.7 p1.1
sa+ni 6.2 a0.6 b1.3 c1.7 d-0.9 g-1.2 h-0.5 i-0.7 j-0.9 k-0.4 l-0.4 m2.0 n-0.6 o0.5 p-0.8 q0.6 t0.9
sa+nojd 7.6 a-0.4 b0.3 f-0.4 g1.0 h2.0 m0.5 r1.5
sa+nu 6.2 a-0.6 c-0.7 e0.8 g-0.4 h1.2 j1.1 l0.7 o-0.6 p-0.4 q-0.6 r-0.6 s-0.4
sa+om 7.6 a1.3 g-0.8 n0.5
sa+otro 7.4 a-0.7 g1.1
sa+prof 8.1 a-0.3 g0.7 h0.7 l0.4 r0.6
sa+rakn 7.6 b0.5 h1.0 i-0.7 j-0.3 l0.6 p1.0 q-0.3 t-0.3
sa+ring 7.9 a-0.7 b-0.3 e-0.3 g1.0 h0.9 o0.6 r1.4
sa+roli 6.5 a-1.2 g2.1
sa+sa 8.1 e0.6 p0.6
sa+sent 8.1 a0.4 c1.5 f0.4 g0.3 m0.4
sa+ser 8.1 d-0.3 f1.0 k0.4 m-0.3 r0.4
sa+sjuk 7.9 a0.5
sa+ska 8.1 a-0.4 d-0.3 g1.3 n0.7 o-0.4 r2.0
sa+skil 8.1 i1.2 j0.8 m0.8
sa+skon 7.0 a-0.6 g1.3 q-0.4 r1.3
sa+skri 7.4 c0.7 e0.4 g0.5 h1.0 i-0.6 k-0.4 l-0.6 q0.3 s0.4 t1.0
sa+slip 7.4 b-0.3 g-0.4 j0.5 p0.4 r-0.3
sa+smid 8.1 a-0.5 d-0.5 g0.6 n1.2 q0.7 r0.9
sa+snal 7.9 g-0.8
sa+snar 7.9 e0.4 f0.3 g-0.7 l0.7 n1.3 p-0.3
sa+snyg 7.9 a-0.4 f0.3 g0.6 h0.5 r0.5
sa+som 8.1 a-0.4 e-0.3 n1.2 q0.8 s0.6
sa+sorg 8.1 g-0.8
sa+sot 7.9 g1.2
sa+span 7.9 a-0.4 c0.4 d0.4 e-0.4 g-0.4 j0.6
sa+stol 7.9 a-0.8 c-0.3 d-0.4 e0.4 g1.2 r0.7
sa+stor 7.6 a-0.4
sa+styr 8.1 d-0.3 h0.8 k0.7 n0.3 o-0.4 t-0.3
sa+ta 7.9 a0.5 b0.5 c0.9 e0.7 f0.3 m0.5 n-0.3 q-0.5 r-0.3 t0.4
sa+tagg 8.1 g0.6
sa+tar 8.1 a0.5 b0.5 c0.7 e-0.4 p1.5
sa+till 7.6 c-0.3 d-0.5 e0.5 h0.6 i-0.3 j0.9 k0.7 l0.3 s0.7
sa+trot 8.1 b-0.3 d0.6 e0.3 f0.7 g0.4 h0.6 o0.5 r0.6
sa+tyck 8.1 g0.5
sa+tydl 8.1 b-0.4 f0.4 h-0.5
sa+unde 7.9 a-0.3 g0.6
sa+undr 7.9 a0.8 b0.5 c2.2 e0.5 f0.3 g-0.3 h0.7 k0.3 l1.3 o0.4 p-0.3 q0.9 r-0.4
sa+undv 8.1 o-0.3
sa+upp 7.9 c0.4 d-0.5 e-0.4 h0.4 n0.3 o0.4 q-0.4
sa+vad 8.1 b1.2 d0.7 g0.4 h0.8 n0.4 r0.7
sa+vant 8.1 a-0.5 d-0.4 h0.4
sa+var 7.9 a0.5 g-2.7
sa+vet 8.1 a-0.7 d-0.5 g0.3 i-0.3 k0.4 m-0.3 r0.9 s-0.4 t-0.3
sa+vi 6.7 a-1.2 c0.7 e0.6 f-0.4 g-1.3 h0.4 i-0.5 j-0.5 k1.6 p-0.5 q1.3 s-0.5
sa+vida 7.9 b0.7 g-0.4 m0.4 q0.4
sa+vikt 7.9 a0.4 d1.5 i0.4
saa 7.2 a-0.5 g1.7
saa+bra 7.9 g0.7
saaa 6.8 a-0.6 g2.5 n0.8 r0.6
saaa+roli 7.9 g0.8
sabb 8.1 a1.7 e-0.4 g-0.6
sada 5.9 a1.0 b0.9 c1.4 d0.5 e0.6 f-0.4 g0.5 i-1.1 m1.3 p1.4 r0.9 s1.6
sada+har 8.1 a1.0 s1.5
sada+krav 8.1 o-0.3 t0.3
sada+vide 8.1 a-0.3 g0.4
sadan 6.8 a0.5 b0.6 c1.4 d0.6 e-0.3 g-0.3 h0.5 i-0.5 j0.4 m1.0 n-0.4 o0.4 p1.3 r0.6 s-0.5
sadana 6.9 a1.7 b0.8 d-0.6 e1.3 i-0.6 m0.9 n-0.3 o-0.4 p0.7 q-0.4 s1.8
sadant 7.6 b-0.3 d0.5 g0.5 l0.3 m-0.5 n0.8 o-0.4 p-0.4 r0.7 s0.7
sadar 7.9 a-1.0 g0.7
sade 7.3 b-0.6 c-0.4 e-1.2 f-0.3 g0.9 h2.0 i-0.5 j-0.3 k0.6 l-0.4 m0.6 p-0.4 r-0.6 s-0.4
sade+upp 8.1 c-0.4 e-0.6 m0.8
sag 5.0 d-0.3 e1.9 g1.5 h0.7 j-0.5 k0.4 l1.5 m-0.8 n2.0 o-0.9 p1.1 q2.7 r0.8 t0.6
sag+att 7.0 a-0.5 c-0.6 d-0.7 g0.4 i-0.4 j-0.3 l-0.3 m-0.3 n0.3 o-0.4 p0.6 q1.1 r0.5 s-0.3
sag+bara 8.1 a0.4 c0.5 d0.9 e0.8 i0.3 q0.4
sag+den 7.9 b0.6 g-0.5 h-0.3 l0.6 r-0.3 t0.3
sag+det 7.6 a2.2 e1.1 g-1.4 i-0.3 p0.6
sag+en 7.9 a-0.8 g0.8
sag+er 7.9 e1.1 h0.3 j1.4 l0.3 r-0.4
sag+jag 7.4 a-0.3 d0.4 h0.8 i0.8 k0.7 l0.6 p-0.5 q1.6 r0.7 s0.4
sag+klip 8.1 a-0.5 g0.9 n0.6 r0.9
sag+pa 8.1 c-0.3 e0.4 h0.3 p0.7 r-0.4 s0.6
sag+till 6.7 a-0.8 e-0.6 j-0.5 k-0.6 l0.6 n1.4 p-0.6 s0.5 t0.6
sag+ut 7.6 a-0.4 b0.5 c0.5 e0.4 f0.3 g-0.7 i-0.6 k0.3 l-0.3 n0.3 q0.6
sag+vad 8.1 h-0.4 l0.4 m0.6 t0.7
saga 4.8 a0.7 b-0.3 c0.4 d0.6 e1.7 f0.7 g1.1 h0.6 i2.4 j-0.5 l0.8 m1.0 p-1.1 q0.4 r2.1 t-0.5
saga+att 6.2 a-1.1 b0.7 c0.4 d0.4 e-1.6 g1.0 i-0.4 j-0.6 l0.5 o1.0 p-0.7 q-0.3 r3.0 s0.4 t-0.4
saga+det 7.0 a1.3 c-0.6 e0.9 f-0.4 g-0.5 h0.5 i1.1 j0.5 l0.4 q0.6 r1.1 s-0.4 t-0.4
saga+ett 8.1 b-0.4 g0.4 j0.6
saga+nar 8.1 a0.4 e0.3 f0.5 g-0.5 o1.0 q0.9 r-0.3
saga+och 7.9 a-0.4 d0.6 e0.8 q0.7 r0.3
saga+om 7.9 a-0.6 b-0.3 c-0.3 e-0.4 g1.2
saga+till 8.1 a0.4 c0.8 d0.5 e-0.4 g-0.4 i0.8 k-0.4 l0.3 m0.6 o-0.4 r-0.3
saga+upp 6.5 a-1.1 b-0.4 d-1.0 g-1.2 i0.5 k-0.5 m-0.5 n-0.7 o-0.8 p-0.5 q-0.3 r-0.6
saga+vad 7.4 a-0.3 c0.7 d0.5 g0.5 h1.3 i-0.6 j-0.3 l0.7 m-0.5 o0.4 r0.3 s-0.3
sagas 8.1 a-0.3 g1.3
sage 4.6 a1.7 b1.3 c-1.8 d0.4 e2.6 f0.5 g-2.2 h-1.2 i2.4 k0.3 l0.9 m2.0 n0.4 o1.3 s1.2 t-0.3
sage+att 5.9 b0.4 d0.6 g-1.6 h0.4 j0.4 n-0.8 o0.9 r-0.4 s0.3 t0.9
sage+det 7.3 a0.6 c-0.3 d-0.6 e0.7 g-1.3 i0.3 j0.4 r-0.5 s1.8
sage+hon 7.9 a-1.0 b0.5 c0.5 e-0.4 f-0.3 i-0.6 l0.7 n1.7 q0.7 r0.7 s-0.3 t0.4
sage+inge 7.9 a1.5 d0.5 g-0.4 m1.9 n0.5 r-0.4
sage+jag 7.2 a1.3 b1.4 d0.6 e1.3 f0.5 g-0.4 i0.6 m-0.4 p1.3 r-0.5 s1.1
sage+man 8.1 a-0.4 g0.5 r0.6
sage+nago 8.1 e-0.4
sage+nej 8.1 e0.6 j0.4 l0.7 n0.7
sage+sa 8.1 g1.4 i0.5
sage+upp 7.3 b-0.3 c-0.4 d0.7 e0.4 i0.7 m-0.3 o0.3 p-0.3 r-0.4 s-0.4 t-0.4
sage+vi 7.4 b1.3 c-0.3 e-0.4 i1.4 m-0.4 p1.1
sager 4.6 a1.7 b1.3 c-1.8 d0.5 e2.7 f0.5 g-2.4 h-1.1 i2.5 l0.9 m2.1 n0.4 o1.4 s1.2 t-0.4
sags 7.9 c0.6 d0.6 f0.8 l0.8 m0.4 n0.3 q0.4
sags+upp 7.9 c-0.4 f0.6 i0.3 l0.3
sagt 5.5 a0.6 b1.5 c-1.2 d1.4 e2.8 f0.4 h1.4 i-2.1 j-0.5 k0.5 l0.5 m1.4 n1.0 p0.8 q-0.6 r1.1
sagt+at 7.9 a0.4 c-0.5 e-0.4 h0.7 i-0.6 p0.8 s1.0 t-0.4
sagt+att 7.9 a1.2 e0.9 j1.1 p1.1
sagt+det 8.1 a0.6 d1.5 e1.5 g-0.5 h-0.3 m-0.4
sagt+ja 7.6 d-0.7 g0.4 h1.8 j-0.3 k-0.5 m1.1
sagt+nej 8.1 a0.3 d-0.4 e0.6 i0.5 s0.6
sagt+till 7.9 a0.6 b1.5 d0.5 e0.3 f0.7 h-0.3 p1.1
sagt+upp 6.6 a-1.8 d0.3 e-0.4 f0.4 g-0.6 i-1.2 j-0.7 m0.8 n0.4 o0.6 p-0.6 s-0.4
saha 7.4 a1.6 g-0.4
sahar 7.4 a1.6 g-0.4
sahl 8.1 b0.6 g0.5 i0.6 k0.3 m0.4 r0.8
sajt 7.2 a-0.3 c-0.4 d0.3 e0.5 j-0.6 l-0.4 n0.4 p1.1 q0.5 t-0.4
sajten 7.3 c-0.4 e0.8 i0.3 j-0.5 n0.3 p1.2 q0.4 t-0.4
sak 6.2 a1.2 b2.3 c-0.6 d-0.5 e0.6 i0.4 j0.3 k0.5 l-0.5 m0.7 n1.5 o-0.4 p-0.4 q-0.6 r1.0 t-0.7
sak+sa 8.1 d0.5 g-0.7 i1.0
sake 5.0 a1.4 b-0.3 d2.3 e1.8 f0.7 g-0.6 h-0.7 i-0.6 j2.1 m2.5 o1.3 p0.7 r-0.7 s0.7
sake+att 8.1 a0.4 i0.6 j0.4 m0.7
sake+bra 8.1 b0.4 e-0.4 f-0.3 g-0.4 i-0.3 k-0.5 m-0.4 q0.7
sake+en 8.1 b-0.3 d0.8 e-0.3 f0.5 k0.7 m0.5 q-0.4
sake+i 7.6 a-0.3 b0.5 g0.4 j0.4 p0.5
sake+men 8.1 g-0.7 p0.7 s0.4
sake+och 7.6 b0.6 d-0.3 e1.1 g-0.4 k0.3 l-0.3 m1.0 n0.5 r-0.4
sake+om 8.1 a-0.4 g0.6 l0.3 m1.1 o1.0
sake+pa 7.3 e0.4 o0.6 q0.6
sake+sa 8.1 a0.5 e0.6 s0.6
sake+som 8.1 a0.4 d0.7 e0.9 j0.3 m-0.5 o0.3 p0.6
sake+till 7.9 a0.5 b-0.4 d-0.7 e0.7 f1.7 i0.4 l0.3 m1.0 p-0.4 s0.4
saken 6.2 a1.6 c0.9 e0.9 f1.1 g-0.8 i-0.9 j2.1 m1.0 p0.8 q-0.7 s1.8 t-0.5
saker 6.3 a1.1 d1.5 e0.8 f-0.5 h-0.4 m1.1 o1.6 p-0.5 q0.3 r-0.5 s-0.5
sakerh 6.2 c-0.5 d0.4 e1.2 g-0.7 h-0.3 i-0.4 j1.0 m0.6 p0.4 s-0.3
sakern 8.1 a-0.6 g0.5
sakert 6.8 a-0.7 d0.7 e-0.7 i0.4 j-0.6 k0.5 m0.5 r-0.4
sakk 7.9 a1.1 c1.2 e0.6 g-0.3 i-0.4 j1.9 s-0.3
sakkun 7.9 a1.1 c1.2 e0.6 g-0.3 i-0.4 j1.9 s-0.3
sakl 6.8 a-0.7 b0.6 d0.4 g1.4 i0.8 s0.6
sakl+du 8.1 g-1.9
saklar 6.8 a-0.9 b0.6 g1.5 i0.3
sakn 5.4 a1.3 b-0.4 c0.5 d-0.6 e2.5 g-0.7 h-0.5 i-0.5 j2.0 m1.1 n0.4 o2.5 p2.1 r-0.9 t1.3
sakn+den 8.1 a-0.6 g0.7
sakn+dig 7.6 a-0.5 f0.7 r-0.3
sakn+en 8.1 c0.4 e0.3 h-0.4 l0.5 q-0.4 t0.6
sakn+och 7.6 a-0.6 o0.3 p0.5 t1.4
saknad 7.2 a1.2 b0.5 e2.5 g-0.7 h-0.3 i-0.4 j1.7 m-0.3 p0.6 s0.4
saknar 6.1 d-0.5 g-0.6 i-0.7 m0.9 n0.4 o2.2 p0.3 r-0.5 s0.7 t0.9
saknas 6.5 a0.9 b-0.6 c0.7 e0.9 g-0.8 j1.2 k-0.4 m0.6 n0.4 o0.9 p1.8 s-0.7 t0.7
saknat 7.6 a-0.4 f0.7 g1.1 i0.3
sal 8.1 d0.8 h0.5 j0.8 k0.4
sala 8.1 a0.5 b0.3 c1.1 i0.4 o0.6 t0.3
sald 6.7 a-0.9 b0.6 c0.4 f-0.4 i1.8 j-0.6 l0.9 m0.3 n-0.6 p-0.7 q1.9 r1.6 t1.7
sald+och 8.1 b0.8 i0.5
sald+slut 8.1 a-0.4 e0.4 g0.6 h-0.4 l0.4 r1.5 t0.6
salda 8.1 a-0.5 e-0.3 g0.7 h0.6 l0.3 r0.8 t0.4
salde 7.4 c0.8 e0.4 h-0.3 i0.5 l0.5 m0.4 n-0.4 q0.4 r0.9 s0.5 t1.0
sale 7.6 a-0.5 h0.4 i-0.3 m0.9 n-0.4 o-0.3 p0.4 r0.6
salen 7.6 a-0.5 h0.4 i-0.3 m0.9 n-0.4 o-0.3 p0.4 r0.6
salj 5.7 a1.0 b2.3 c-0.6 d-0.5 e3.0 f-0.5 g-1.0 i-0.4 j0.3 l1.7 q0.4 s-0.8
salja 7.4 a-0.4 c-0.6 d-0.3 g-0.3 h0.4 l1.1 o0.5 p0.3
saljar 7.2 a0.4 b1.5 d-0.9 e0.6 g0.4 i-0.5 j0.4 m0.5 o-0.5 q0.4 r-0.5 s-0.3
saljer 6.3 a2.4 b1.3 d0.8 e3.3 g-1.3 h-0.6 i0.3 j0.3 l1.1 n0.5 s-0.4
sall 7.3 a-0.5 e-0.3 g-0.4 i0.5 k0.4 l0.4 m-0.5 n0.7 p-0.4 q0.7 r0.7 t-0.3
sallsk 8.1 a-0.4 g-0.6 i1.0 n0.9
salm 8.1 g0.4 o1.0
salo 7.9 a0.6 b0.6 e0.8 g-0.5 i0.7 r-0.4 s0.5
salong 7.9 a0.6 b0.6 e0.8 g-0.5 i0.7 r-0.4 s0.5
salt 7.3 b0.9 e-0.4 f-0.4 g-0.4 i0.8 n1.8 o0.9 s-0.3
sama 6.6 a0.9 b0.8 c0.5 e1.5 h0.8 i1.4 j-0.4 p0.5 r-0.7
samarb 6.7 a1.1 b0.9 c0.7 e1.4 h1.0 i1.6 j-0.4 p0.5 r-0.8 s0.3
samb 6.8 a-0.7 b0.5 c0.6 i0.4 k-0.3 l0.7 n0.8 o0.6 p-0.5 q0.5 r0.7
samb+med 7.9 a-0.4 b0.4 d0.5 g-0.9 k-0.3 n0.6 o0.7
samb+som 8.1 a-0.3 k-0.3 l0.8 q0.5 r0.4
samban 8.1 b0.4 d0.5 k-0.3 n0.6 o0.7
sambo 7.3 b0.4 c0.5 e0.6 g-0.8 i0.9 j0.3 k-0.3 l0.7 p-0.4 q0.4 s0.3
sambon 8.1 a-0.5 e-0.3 g0.7 h-0.4
samf 7.4 d0.6 e-0.6 f0.8 j-0.4 k-0.4 l0.4 m0.8 p0.4 q1.4 t0.5
samfal 7.4 d0.6 e-0.6 f0.8 j-0.4 k-0.4 l0.4 m0.8 p0.4 q1.4 t0.5
samh 7.4 a1.8 d0.5 f0.4 g-1.4 s1.4
samhal 7.4 a1.8 d0.5 f0.4 g-1.4 s1.4
sami 8.1 c0.3 e0.3 l0.3 n0.3 p0.6
saml 6.6 b-0.6 c-0.6 e1.2 h0.5 i0.9 m-0.8 n-0.6 p-0.8 q0.9 r-0.6 s1.3
saml+ihop 8.1 d-0.3 h0.5 q0.5 r-0.3
saml+in 8.1 a-0.4 d0.4 f0.3 i-0.3 k-0.3 q-0.5 t0.6
saml+pa 8.1 a0.5 d0.9 e0.3 s1.2
samlar 7.0 d0.7 i0.4 k-0.5 p-0.3 q-0.5 s1.2 t0.4
samlin 8.1 e0.6 i0.9
samm 4.4 c0.3 d1.0 f0.4 g0.8 h6.8 i-1.5 k0.3 m-0.3 n0.3 o0.9 p0.8 q0.7 r1.7
samm+avta 8.1 a-0.5 c0.4 g0.4 h0.5 i-0.4 r0.6
samm+belo 8.1 c0.5 o0.8 p0.6
samm+brev 8.1 d-0.3 e0.6 j0.9 s0.9
samm+dag 6.7 a1.6 b0.3 c1.4 d1.2 e0.8 h-0.8 i1.3 k-0.3 l-0.4 o-0.4 p1.9 q1.0 r-0.6 s-0.4
samm+efte 8.1 i0.6 r0.7
samm+fakt 8.1 a-0.8 b0.7 c0.4 h0.6 m1.3 o0.8 r-0.4 t0.4
samm+fel 7.9 a0.9 d0.6 e1.7 f0.6 g-0.5 j-0.3 o0.4 r-0.4 t-0.5
samm+for 8.1 c0.5 d0.4 e0.5 f0.9 g-0.7
samm+jag 8.1 e0.4 j0.9 s0.6
samm+kont 8.1 c-0.4 e0.3 f0.6
samm+papp 8.1 a-0.4 d-0.4 e-0.4 h0.3 q0.3
samm+sak 6.8 a2.1 b2.2 c-0.5 d-0.4 e-0.8 i0.8 j0.5 k-0.6 t-0.4
samm+som 7.6 a-0.8 g1.4 h1.5 i-0.4 j-0.3 k0.4 m0.4 n-0.4 p-0.3 r0.4 s-0.4 t0.4
samm+stal 7.9 c0.7 d0.5 m0.3 s0.7
samm+summ 8.1 a0.6 c1.4 j0.6 p0.5
samm+tid 7.6 a-0.6 g-0.8 k1.8 m0.4 o0.9
samm+tide 8.1 a-0.5 g0.3 h0.8 i-0.4 n0.5 r0.6
samm+timp 8.1 e-0.4 h1.4 o0.3 t0.6
samm+uppl 7.6 a-0.8 c0.6 g1.1 h2.8 i-0.4 l0.8 q0.6 r1.0 s-0.5 t0.6
samm+veck 7.9 a-0.4 b-0.3 e-0.5 g0.9 h-0.5 m-0.4 r-0.4
samm+vill 7.6 a-0.7 d0.5 e-0.5 g0.6 h1.9 i-0.5 j-0.3 k0.7 m0.4 n0.4 q0.9
samma 4.5 a-0.9 b0.3 d0.9 g0.9 h7.1 i-1.7 k0.5 n0.6 o1.0 p0.5 q0.9 r1.6
samman 6.8 a1.0 b-0.5 c0.7 d0.5 e0.5 f1.2 o-0.4 p0.5 s-0.4 t-0.4
samo 8.1 a0.4 e0.8 f1.1 m-0.4 t-0.3
samord 8.1 a0.4 e0.8 f1.1 m-0.4 t-0.3
samr 7.6 a0.5 b-0.4 d1.1 e0.8 f-0.3 g-0.6 i0.5 j0.5 s-0.5
samrad 8.1 d0.6 j0.6
samre 8.1 a0.5 d0.6 e1.0 g-0.5 i0.7
sams 7.4 a0.9 c-0.3 e1.3 g-1.0 i-0.4 k-0.4 m1.6 p-0.4 s1.3
samt 5.3 a0.7 b1.5 c-0.7 d0.5 e0.7 f0.5 g0.4 h1.2 i1.1 k2.5 l0.7 m1.1 n0.4 o1.2 r1.4 s-0.4 t0.3
samt+ar 8.1 a0.3 d0.5 i0.5
samt+i 8.1 i0.4 k1.8
samt+leve 8.1 a-0.5 c-0.6 i0.6 l0.9 n0.3 q0.3
samt+med 7.9 b-0.4 c0.8 d-0.6 f1.2 g-0.4 o0.4 q0.4 r-0.5
samt+orig 8.1 a0.7 i1.4 j0.5
samt+ska 8.1 b0.4 k0.4 l1.0 q-0.3
samt+till 8.1 a-0.6 c-0.4 d-0.4 g0.4 h0.9 i-0.3 k0.7 o0.7 r0.4 t-0.3
samt+vara 8.1 a0.9 b2.3 k0.4 m0.5
samtal 6.2 b1.9 c-0.6 f0.4 j-0.9 k2.8 l-0.5 m1.5 o0.9 p-0.8 r0.7 s-0.3
samtid 6.9 d-0.5 g0.6 h0.9 i-0.6 k0.6 l0.8 m0.4 n0.4 o0.6 r0.9
samtli 6.7 a1.1 c-0.5 d0.6 e0.8 f0.4 g-0.4 i1.6 l0.8 q0.5 s0.3
samtyc 8.1 c0.4 e-0.6 j0.4
samv 8.1 a1.7 g-0.8 m0.6 s0.5
san 6.5 a-1.7 d-0.5 e-0.4 g1.0 l0.5 n0.6
san+dar 7.9 a-0.4 d-0.4 e-0.4 g0.6 l0.7 n0.8 q-0.3 t0.5
san+har 8.1 g-1.2
sana 6.9 b1.5 d-0.4 g0.7 i0.3 j0.4 p0.8 s-0.3
sana+har 7.9 a-0.5 g1.0
sand 6.5 a1.1 c1.5 d0.4 f0.4 g-1.3 h1.1 j0.9 k0.5 l-0.6 o0.4 p1.2 s0.6 t1.0
sandni 7.9 a0.4 c0.4 e-0.5 g-0.6 h0.7 m0.4 r0.4 t1.3
sandvi 8.1 a0.5 c-0.3 d1.5 h0.6 k0.6 l-0.3
sane 7.6 a0.4 b1.1 c-0.4 d0.5 e0.7 g0.5 n0.7 p0.7 q-0.3 r0.7 t-0.5
saneri 7.9 a0.6 b1.1 d0.6 e0.7 p0.8 s0.4
sang 6.5 a-1.3 b0.6 e0.5 g2.4 h0.9 i0.3 m-0.4 t-0.3
sang+och 7.9 a-0.4 d0.5 e0.4 g1.3
sangen 7.9 a-0.6 g1.6
sank 7.3 d-0.5 e1.5 g0.8 j0.5 o0.4 p0.3 q-0.5 r0.5 t0.9
sankti 8.1 c0.3 d-0.5 e1.3 i-0.4 j0.8 k-0.3 t0.9
sann 6.6 a1.7 c0.5 e1.9 f0.6 g-0.4 h0.6 i0.6 k-0.9 m0.3 o1.0 r0.5
sann+har 8.1 g0.6
sanna 6.9 e0.7 g0.4 i1.0 k-0.6 l-0.5 o1.1 s-0.5
sannin 8.1 e1.0 h0.6 l0.4 r0.5 s0.9
sant 5.6 a-1.8 b0.4 d-0.3 e-0.5 f-0.5 g-0.5 i-1.3 k0.4 l0.4 p0.3 q0.3 r1.6 s-0.3
sant+ar 8.1 a-0.5 c0.4 d0.4
sant+glom 8.1 a-0.7 d-0.3 g1.0 o0.4 r1.1
sant+har 6.8 b-0.4 i-0.4 j0.4 o0.6 p1.2 s0.5
sapa 8.1 a-0.3 c-0.3 g0.8 h0.3 n0.9 r0.9 t-0.3
sapa+och 8.1 a-0.3 c-0.3 g0.8 h0.3 n0.9 r0.9 t-0.3
sara 7.4 a-0.7 b-0.4 e-1.2 i-0.5 k1.1 l0.9 q0.5 r0.5
sars 6.6 a-0.8 b0.6 e0.6 f-0.4 g2.2 h0.7 i0.6 j-0.5 l1.1 m-0.7 o0.5 p-0.7 q0.7 r4.3 s-0.6 t0.8
sars+det 8.1 b0.4 e0.4 i0.4 r1.3
sarski 6.7 a-1.9 b0.8 e-0.7 g2.6 h0.8 i0.7 j-0.5 l0.8 m-0.6 p-0.7 q0.8 r4.6 s-0.6 t0.8
sas 8.1 a0.5 b-0.4 c1.2 d-0.5 f0.3 g-0.4 h0.3
saso 6.4 c1.0 e-1.0 g-0.7 i0.8 j0.7 k-0.5 l1.2 m-0.3 n-0.4 p0.3 q-0.5 r-0.3
saso+ar 7.9 c1.1 l1.0 p0.9 t0.3
sasong 6.5 c1.1 e-0.9 g-0.7 j0.5 k-0.5 l1.2 m-0.3 n-0.4 p0.4 q-0.5 r-0.3
sats 8.1 g0.7
satt 4.7 a-0.6 c-0.5 d0.7 e-0.6 f-0.7 g1.3 h0.5 i1.4 j-1.1 k3.1 m0.9 n0.3 o0.9 p-0.7 q2.2 r3.7 t-0.7
satt+att 7.9 a-0.5 e0.7 g0.4 i0.5 j0.5 m0.6 n0.4 q0.8 t-0.4
satt+dar 8.1 a-0.4 g1.2 r0.6
satt+dit 8.1 e0.5 g0.7
satt+er 8.1 a0.7 d0.5 e0.4 r-0.4 s1.3
satt+fast 7.9 p0.7 s0.5
satt+i 6.8 a-0.4 c-0.4 d-0.9 e0.3 f-0.7 h1.2 i-0.6 j-0.3 k2.0 m1.4 o-0.5 s0.7 t0.4
satt+in 7.3 a-0.8 c0.6 d-0.6 f-0.5 g-0.5 i-0.4 j-0.3 k0.7 l0.9 m-0.5 o-0.7 p-0.3 q2.1 s-0.3 t-0.4
satt+jag 7.4 a0.9 d2.2 g-0.7 i-0.7 k2.6 m-0.4 n-0.3 o0.8 q0.9 s-0.3 t-0.4
satt+kvar 7.9 a-0.7 e-0.7 g1.1 i0.5 q0.9 r1.3
satt+ned 8.1 b-0.4 d0.7 e-0.5 f0.6 k0.3 m1.1 o0.4
satt+och 7.9 b0.8 d-0.6 e-0.5 g0.3 i0.9 r0.4 s-0.4
satt+pa 7.9 d0.5 e0.3 g0.9 r0.4 s0.4
satt+till 8.1 d0.5 j-0.4
satt+upp 7.0 b-0.6 f-0.4 h-0.5 i-0.4 m0.4 o0.4 q-0.4 r0.3 s0.4 t-0.6
satt+uppe 8.1 b-0.4 e1.1 n-0.5 q0.4 t0.5
satt+vi 7.9 a0.5 b1.1 c-0.4 d0.8 e0.5 h0.8 i0.4 k1.1 n0.6 o0.4 r0.5 t-0.4
satta 7.2 a-1.0 b-0.4 d-1.1 f-0.6 g-0.9 h-0.5 i-0.6 j-0.4 k-0.6 l1.7 m-0.5 p-0.5 q-0.7 s-0.4 t-0.4
sattas 8.1 a-0.4 m0.4 n-0.3 t0.6
satte 6.8 a-0.5 b-0.6 c-0.4 f-0.5 g0.4 h-0.6 i-0.4 k0.8 l-0.3 m-0.3 n0.3 p-0.3 q0.7 r0.8 s0.8
satter 6.9 a0.8 c0.9 d0.3 g-0.8 i0.6 j-0.3 m-0.5 q0.5
sattes 7.9 b-0.4 e0.5 k0.6 l0.6 q0.7 s0.3
satts 7.9 a0.4 b0.6 d-0.3 i-0.3 p0.9 q0.4
saxe 7.9 a-0.5 b0.5 d-0.5 e0.7 i0.5 m0.4 o0.5 p-0.3 r0.7 s-0.4 t1.4
saxen 8.1 a-1.0 b0.5 d-0.4 i-0.3 m0.4 o0.5 r0.8 s-0.3 t1.5
scan 7.9 c0.8 d0.9 e-0.5 h0.5 i-0.4 k0.9 l-0.4 t-0.4
scen 7.3 a0.3 d0.6 e0.7 g1.0 h0.6 j0.7 n0.3 s1.3
scen+pa 8.1 a0.7 d0.9 e0.4 g-0.4 s1.7
scenen 8.1 a0.5 d0.8 e0.5 j0.9 s0.9
scha 8.1 l0.6 n0.3
sche 6.9 a0.5 b-0.4 c0.5 g-0.8 h-0.3 i1.5 l-0.4 n-0.4 r-0.3
schema 6.9 a0.5 b-0.4 c0.5 g-0.8 h-0.3 i1.5 l-0.4 n-0.4 r-0.3
schy 7.9 c0.6 e0.5 g0.5 i0.7 j0.7 s0.8
scou 7.9 a-0.9 h0.5 l0.4 m1.4 n1.7 r0.4
scoute 8.1 a-0.4 h0.5 l0.4 m1.4 n1.7 q0.3 r0.4
sd 7.9 a0.5 b0.3
sd+m 8.1 a0.5
se 4.8 a-0.4 b2.1 c0.8 d-0.8 e0.9 g1.1 i-0.8 l0.4 m0.8 p-0.5 q1.8 r0.6 t0.7
se+att 7.9 c-0.4 l0.3 r0.8 t0.5
se+dem 8.1 a-0.4 q1.0
se+den 8.1 a-0.5 d-0.3 e-0.3 g1.3 r0.4
se+det 7.6 a-1.0 b0.7 e0.5 g1.1 s0.5
se+dig 7.9 a-0.6 o0.3
se+fram 8.1 q0.5
se+om 7.9 a0.4 b0.7 e0.5 p0.8
se+sa 8.1 e0.6 h0.7 l0.4 r0.5 s0.6
se+till 7.9 a1.0 c0.8 d0.5 e0.4 f0.4 h-0.3 k0.5 s0.6 t0.9
se+vad 7.2 b0.6 c0.5 d-0.5 e-0.4 i0.6 j0.4 n0.3 o1.4 p-0.4 t-0.3
seco 8.1 l0.6
second 8.1 l0.6
seda 4.8 a2.3 b0.4 c1.1 d3.5 e1.8 f1.4 g-1.3 h-0.6 i1.5 j0.5 q-0.5 r-0.7 s-0.4 t1.7
seda+ar 8.1 a0.4 c0.7 d0.6 e-0.3 t0.8
seda+den 8.1 c-0.4 e-0.4 i-0.3 l-0.3 n0.5 p0.4
seda+dess 7.9 a0.3 c0.4 d1.1 i-0.3
seda+er 8.1 d-0.5 e0.9 h0.3 i-0.3 m0.4 t1.3
seda+i 6.6 a1.8 d0.8 f0.8 g-0.6 h-0.5 i2.4 j1.1 m-0.5 p0.9 r-0.6 s1.3 t-0.4
seda+kom 7.9 a0.9 b0.5 c0.4 e0.7 g-0.4 i0.8 p0.6 r-0.3
seda+lang 8.1 a-0.5 e-0.4 g-0.4
seda+ni 7.4 b-0.6 c0.9 e0.5 g0.9 j-0.3 o0.4 q-0.5 r1.5 t0.5
seda+sept 7.9 a0.4 c0.6 d-0.5 e0.7 i0.9 r-0.3
seda+vi 8.1 q0.9 r0.5 t0.4
sedan 4.8 a2.3 b0.4 c1.1 d3.5 e1.8 f1.4 g-1.3 h-0.6 i1.5 j0.5 q-0.5 r-0.7 s-0.4 t1.7
sege 7.3 a0.8 b2.1 c-0.3 e1.9 f0.6 h0.4 i1.3 j-0.3 m0.4 n0.6 p-0.4 r0.3 s0.4 t0.4
segelb 8.1 b0.8 e0.6 h0.3 n0.5 r0.5
seger 8.1 a0.5 b0.8 e1.1 f0.9 i0.9 m0.7 s0.6 t0.6
sek 7.4 a-0.7 c0.5 d1.0 e0.5 f0.9 g-0.4 j-0.4 k-0.3 o-1.2 p-1.2 q5.3
sekr 6.8 a0.4 b-0.5 d1.0 f1.7 g-0.6 i-0.3 j1.7 k-0.3 m-0.8 r-0.3 t1.2
sekret 6.8 b-0.5 d0.5 f1.2 g-0.6 h0.3 j1.8 k-0.3 m-0.7 p-0.7 s0.3 t1.2
seku 7.2 a-0.6 b-0.5 c-0.6 d1.1 e-0.3 g0.8 j-0.4 k0.5 m-0.6 p0.5 q1.4 r1.0 s-0.4 t-0.5
seku+och 8.1 k0.5 q0.7
sekund 7.2 a-0.6 b-0.5 c-0.6 d1.1 e-0.3 g0.8 j-0.4 k0.5 m-0.6 p0.5 q1.4 r1.0 s-0.4 t-0.5
self 8.1 g-0.9 m0.7 s0.9
selfie 8.1 g-0.9 m0.7 s0.9
selm 7.9 c-0.4 d-0.5 g0.4 h-0.4 n0.5 q-0.3 r0.7
selma 7.9 c-0.4 d-0.5 g0.4 h-0.4 n0.5 q-0.3 r0.7
seme 5.3 c0.5 d0.6 e0.9 f1.0 g-1.0 h-0.7 k-1.2 l0.6 n1.3 t1.0
seme+ar 8.1 a-0.5 i0.5
seme+kvar 8.1 a0.7 d0.8 i0.5 j0.6 p0.6 s0.8 t1.5
seme+till 8.1 a-0.4 c-0.4 n0.4 q-0.4 t-0.4
semest 5.3 c0.5 d0.6 e0.9 f1.0 g-1.0 h-0.7 k-1.2 l0.6 n1.3 t1.0
semi 8.1 b0.6 d-0.3 o0.3
semina 8.1 b0.6 d-0.3 o0.3
seml 7.6 a-0.6 g0.8 i-0.3 r0.8
semlor 8.1 a-0.4 g0.9 n0.3 r0.9
sen 4.7 a1.6 b1.7 c2.7 d3.3 e1.3 f0.9 g0.5 h0.6 i1.2 j-0.6 k0.8 l1.7 n1.3 o0.8 q1.0 r2.2 s0.3 t3.0
sen+blev 7.9 a0.5 d0.3 g-1.1 p0.8
sen+den 8.1 c0.4 f0.3 l0.4 n-0.3 p0.5
sen+dess 7.9 a0.7 c1.2 d1.0 e-0.5 i-0.3 p0.7 s0.6
sen+en 8.1 a0.3 d0.5 h0.9 i1.1
sen+far 7.9 a-0.7 c0.7 d0.8 g-1.1 i-0.4 l0.3 s0.6
sen+har 7.9 b-0.4 c1.1 d0.6 h0.3 i-0.3 n-0.4 p0.6 q0.5 r-0.5 t0.8
sen+i 6.7 a1.2 b-0.5 c0.7 d1.1 e0.4 f0.9 g1.1 i0.3 j-0.5 k0.4 l0.3 m0.6 n1.0 o-0.3 p-0.6 q0.8 r1.6 s-0.6 t0.4
sen+jag 7.9 b0.6 g0.5 h-0.3 l0.6 r-0.3 t0.3
sen+kan 8.1 c0.6 q0.5 t1.2
sen+kom 7.9 a0.7 b0.5 c0.9 e0.9 g-0.3 h-0.4 i0.3 l0.3 o0.4 q-0.4 t0.4
sen+med 8.1 a-0.7 l0.5 m-0.3 n0.4 o0.6
sen+ni 8.1 a0.3 e0.5 f-0.4 g0.3 n1.0 o-0.4 r0.7 t0.9
sen+och 8.1 c0.7 g-0.9 i0.6 s0.9
sen+pa 7.9 b0.5 d0.9 e0.4 i0.4 k-0.3 n-0.3 o0.3 r-0.5
sen+sa 7.3 a-1.4 c0.3 d0.6 g0.6 j0.5 r1.0
sen+till 8.1 b-0.3 c0.6 h-0.4 k0.6 l0.3 t0.4
sena 4.7 d0.9 h-0.5 i0.5 l2.5 m-0.7 n2.1 o0.9 p-2.2 s-1.1 t2.0
sena+an 7.9 a-0.6 e-0.4 l1.5 o0.4 p-0.3
sena+den 6.3 a0.5 b-0.3 f-0.4 g-0.5 h-0.5 j1.8 m-0.7 n2.0 p-1.1 r-0.6 s-0.4 t-0.4
sena+fred 7.9 c0.3 d-0.4 e0.5 l0.5 n-0.4 o-0.4 t1.4
sena+i 7.4 a-0.4 b-0.5 f0.7 g-0.3 k-0.3 m-0.4 n0.5 q0.5 t1.6
sena+mand 7.6 c-0.3 n0.6
sena+med 7.9 a-0.5 c-0.3 h-0.4 k0.8 l1.2 m0.7 n0.6 o0.6 q-0.4
sena+och 8.1 c0.5 k-0.4 s0.8
sena+pa 7.4 a1.0 c-0.4 d-0.3 e-0.5 f-0.4 i0.6 m0.3 n0.5 o-0.4 q-0.4
sena+uppd 8.1 e-0.5
senape 8.1 a-0.4 d-0.4 i-0.4 l-0.3 n0.4
senare 6.7 a-1.0 b0.9 c-0.7 d0.3 f-0.3 g-0.3 h-0.6 i-0.6 j-0.5 k0.4 l1.0 m-0.6 n-0.4 o0.7 p-0.6 q1.2
senast 5.0 a1.0 e0.5 i0.9 j0.8 m-0.5 n1.9 o0.4 p-1.4 q-0.7 s-1.4 t2.1
senk 8.1 g0.4
senk+spec 8.1 g0.4
senkur 8.1 g0.4
sent 6.8 a0.7 c4.3 e1.0 i-1.0 j-0.7 k-0.5 l1.8 p-0.5 s-0.6 t0.9
sent+att 8.1 a0.5 c1.5 f0.4 g0.4 m0.4
seo 8.1 a0.6 b0.6 e0.7 g-0.4 i1.4 p0.9
sepa 7.3 a-0.5 c0.4 e-0.5 i-0.3 l-0.6 o0.7 q0.6 s-0.5
sepa+brev 8.1 c0.4 m-0.3
separa 7.3 a-0.5 c0.4 e-0.5 i-0.3 l-0.6 o0.7 q0.6 s-0.5
sept 5.8 a1.1 b-0.6 c3.5 d3.2 e0.9 f-0.4 g-0.8 h0.8 k0.8 l0.8 m0.8 n0.7 o0.4 p0.5 q1.2 r-0.7 s-0.5
sept+att 8.1 a0.6 c0.5 d1.4 g-0.3 i0.6
sept+och 7.2 b-0.6 c1.2 d0.8 h0.3 k-0.5 p0.4 q1.0 t0.4
septem 5.8 a1.1 b-0.6 c3.5 d3.2 e0.9 f-0.4 g-0.8 h0.8 k0.8 l0.8 m0.8 n0.7 o0.4 p0.5 q1.2 r-0.7 s-0.5
ser 4.7 a-1.1 b0.7 e2.2 h2.3 i-2.5 k0.4 l0.6 n2.6 o3.0 p0.6 r0.9 s-1.6 t1.6
ser+allt 8.1 a-0.4 g0.7 k0.7 m0.3
ser+att 6.8 a-0.9 d-0.5 e0.8 h-0.4 l-0.7 m0.4 n0.7 o0.8 p-0.5 q1.6 t0.5
ser+bra 7.4 a-1.0 d0.6 f-0.4 h1.5 i-0.8 j-0.3 k-0.4 l-0.4 o0.5 q0.9 s-0.3
ser+den 8.1 a-0.3 g0.6
ser+det 7.6 a-0.6 b-0.3 d-0.5 f-0.4 i-0.3 j0.5 l0.4 m-0.4 r0.3 s-0.4 t1.5
ser+dig 8.1 g0.3
ser+en 7.9 a0.5 b1.0 c0.4 m0.5 p1.2
ser+fram 7.0 a-1.1 g2.0 h1.5 i-0.8 m0.4 p0.4 r0.4
ser+inga 8.1 a-0.3 g0.7 h1.0 l0.6 p-0.4
ser+inge 7.9 a-0.7 b-0.4 e-0.5 k-0.3 o2.8 p-0.4 q-0.4
ser+inte 8.1 a1.2 e1.6 g-0.6 l0.3 o0.3
ser+jag 7.4 a-0.9 b-0.4 c-0.3 e-0.6 f0.4 g0.4 h0.5 i-0.4 l-0.6 m1.0 o0.5 r1.6 s-0.4
ser+ni 8.1 p0.7
ser+pa 7.9 a0.9 c0.4 e0.7 f-0.3 j0.7 n-0.4 p1.5 q0.4 t1.0
ser+sa 8.1 g0.3
ser+ut 6.7 a0.5 b0.4 d1.1 e1.1 i-0.8 j0.9 o0.9 r-0.5 s-0.3
ser+val 8.1 g-0.7
ser+vi 8.1 e0.4 j0.4 o0.3 p0.6
seri 6.9 c0.9 d0.6 g-1.3 s0.3
serie 7.9 c0.6 d0.4 p0.4 s0.4
serios 7.4 g-1.5
serv 5.7 a-0.9 b-0.6 c0.4 d-0.4 e0.6 f0.6 g-0.8 h1.0 i0.8 j-0.8 k-0.7 l0.5 m-1.2 n0.4 o1.3 p-1.3 q1.0 r1.0 t1.8
serv+gar 8.1 a-0.6 f0.9 i1.0
serv+med 7.9 a-0.6 h1.0 i0.6 j-0.5 l-0.3 o0.7 t0.4
serv+och 8.1 a1.2 c-0.3 i0.8 o0.3
server 6.3 c0.9 f1.0 g-1.0 h0.6 k-0.7 l0.3 m-0.9 n0.4 o0.5 p-0.8 q-0.3 r-0.6 t2.8
servet 8.1 a-0.6 g0.4 k0.4 n0.4 r1.3
servic 6.9 e0.5 g-0.7 h0.5 i1.2 j-0.6 o0.7 p-0.3 q1.8 r-0.6 s0.7 t0.5
servra 7.6 e0.4 g0.9 h-0.4 k-0.6 m-0.4 n-0.4 o0.6 q-0.5 r0.9
ses 6.1 g0.5 h1.6 i-1.0 j2.6 k0.9 n0.9 s-0.5
ses+i 7.3 a-1.0 b0.5 d-0.3 e0.5 g1.3 k1.3 n1.2 p0.6
ses+pa 7.2 c0.6 f0.4 g-0.7 i-0.6 k1.8 m-0.3 p-0.6 s-0.4
ses+vi 7.4 a2.2 d0.5 e-0.3 g-0.6 i-0.3 j3.2 m-0.4 t-0.4
sett 5.8 d0.8 f0.4 g1.6 h0.6 i0.7 j0.5 l-0.4 m-0.8 n0.7 o-0.7 q0.7 r1.3 t-0.5
sett+att 8.1 b0.9 e0.9 i0.5 j0.6
sett+den 7.9 a0.3 d0.5 e0.7 j1.3 s0.5
sett+det 8.1 a0.4 e-0.4 i0.6
sett+pa 7.9 c0.4 d0.5 e-0.3 f0.3 g0.6 h0.3 q0.4 r1.8
sex 6.5 a0.5 b1.2 c0.6 d-0.4 e-0.4 f-0.5 g0.4 h0.7 j-0.6 k-0.3 o0.5 p-0.6 r-0.8 s1.2 t-0.4
sex+ar 7.9 a-0.5 b-0.4 d-0.3 q-0.3 t-0.4
sex+till 8.1 d0.4 g0.4 h0.3 l0.3 r-0.5
sexa 8.1 c0.6 d0.9 g0.4 h0.7 l-0.3 q0.7 r0.5 t0.4
sexari 8.1 c0.6 d0.9 g0.4 h0.7 l-0.3 q0.7 r0.5 t0.4
sext 7.6 b0.6 e-0.4 g0.6 h0.8 m0.7 p-0.4 q1.0 s-0.3 t-0.4
sextio 7.6 b0.6 e-0.4 g0.6 h0.8 m0.7 p-0.4 q1.0 s-0.3 t-0.4
shar 8.1 d0.3 f0.5 g-0.3 q1.8
shir 8.1 a-0.3 c0.8 d0.9 e-0.3 g1.7
shop 7.9 d0.4 e0.7 o0.4 q0.4
show 7.3 e-0.3 g-1.3 h0.5 m1.0 p0.5
sida 4.9 a-0.8 b1.2 c-0.5 d-1.1 e0.6 f-0.5 g-1.2 h-0.4 j-0.6 k-0.4 l0.7 n0.6 o-0.4 p0.7 q0.9 r0.5 s-0.3 t2.1
sida+beho 8.1 a-0.4 b0.7 i-0.4 m0.7 o-0.5 t1.4
sida+och 7.4 c1.2 d-0.4 e-0.4 h-0.4 i0.5 j0.4 p0.4 r-0.5 s0.6
sida+som 8.1 a0.5 d0.5 p0.6 s0.4
sida+torg 8.1 a0.4 d0.8 i1.0
sida+tre 8.1 a-0.4 e-0.6 g-0.3 h0.5 k0.5 n0.6 o0.8
sida+tva 7.9 a0.3 b0.8 c0.7 d0.3 i-0.4 q0.4 s1.1
sidan 5.5 b1.0 d-1.0 e0.9 h-0.6 k-0.4 l0.4 m0.4 o-0.3 q-0.5 r1.1 s-0.4 t1.5
sido 5.9 a-1.1 h1.7 i-0.7 j-0.5 k-0.9 l0.7 m-0.4 n0.7 p-0.9 r0.7 s-0.3 t1.6
sido+och 7.9 c-0.4 d-0.4 e-0.4 f-0.4 g0.7 h0.8 n0.6 r1.0
sido+som 8.1 e-0.4
sidor 6.0 a-0.8 d-0.7 h1.3 i-0.4 j-0.4 k-0.7 m-0.3 n0.6 o-0.6 p-0.8 r0.6 s-0.5 t1.7
sidorn 7.6 a-0.3 d0.9 h0.6 i-0.4 k-0.3 l0.6 o0.4
siff 6.2 a0.3 b0.7 g-0.3 h-0.3 i-0.4 j-0.3 l-1.2 o1.6 p-0.9 q1.4 s0.7 t-0.6
siff+i 8.1 a0.7 e1.1 o-0.4 q0.5
siff+som 8.1 e-0.4 m1.0 o-0.4 s0.5
siffra 7.0 a0.6 b1.1 e-0.4 g-0.4 h-0.3 i-0.6 k-0.3 l-0.6 n-0.6 o0.6 p-0.3 q0.9 r-0.5 s1.0
siffro 6.7 b-0.3 e0.3 j-0.6 k0.4 l-0.8 m0.9 o1.0 p-0.7 q0.6 r0.7 t-0.6
sig 4.4 a1.4 b1.8 d1.1 e2.9 f1.1 g-1.3 h1.6 i-0.3 j-0.4 k-0.4 l1.0 m-0.3 n1.0 o-0.4 p0.7 r1.0 s0.9
sig+att 7.6 d-0.4 e0.5 g-0.5 j0.6 k0.6 l-0.4 m-0.5 p0.6 r-0.4
sig+en 7.6 a0.5 e-0.3 r0.4 s1.0
sig+for 7.6 a-1.2 b0.6 c-0.4 n0.5 p-0.4 q0.4 r0.6
sig+fran 8.1 d0.3 f0.4
sig+i 7.4 a0.5 d1.0 e-0.4 l0.5 n0.5 o-0.3 p-0.3 s0.8
sig+inte 8.1 d0.6 e0.7 h0.4 m-0.3 q0.9 t-0.3
sig+med 7.9 g0.4 j0.4 o-0.3 r0.4 s1.3
sig+men 7.9 d0.6 f0.9 i0.4 l0.4 p0.5 q-0.3
sig+nar 8.1 d0.4 k0.7 l1.0 p0.4 q0.4 r-0.4
sig+och 7.4 a-0.3 e-0.5 m0.3 n-0.4 o0.4
sig+om 6.9 a0.7 b-0.5 c-0.4 d0.3 e1.1 i-0.4 j0.7 k-0.4 n-0.5 s0.4
sig+pa 7.9 a-0.5
sig+sena 8.1 j0.5 p0.6
sig+sjal 6.9 a0.9 e-0.5 g-1.6 m0.5 p0.5
sig+till 7.4 b0.4 c-0.5 d0.9 h1.3 i0.4 n0.3 r0.4
sig+vara 7.6 a1.4 c1.6 e1.7 f0.7 g-0.4 h-0.4 i-0.5 m0.6 o0.7 s-0.5
sig+vi 8.1 a-0.4 b-0.4 e-0.5 g-0.3 h-0.3 k0.3
sigb 8.1 a0.9 c1.8 d-0.4 e-0.5 g-0.5 l0.6 r-0.6
sigbri 8.1 a0.9 c1.8 d-0.4 e-0.5 g-0.5 l0.6 r-0.6
sign 6.5 a-0.6 c0.3 f-0.4 g0.7 h0.6 i-0.9 p-0.6 r0.3 s-0.5 t0.8
sign+i 8.1 a-0.3 d-0.4 e-0.4 l0.7
signat 8.1 b0.4 d0.3
signe 8.1 a-0.3 d-0.4 h-0.6 k-0.3 r0.3
signer 6.8 a-0.3 c0.5 g0.9 h1.0 i-0.7 n0.3 o-0.4 p-0.5 q-0.3 r0.5 s-0.4 t1.0
sikt 8.1 a0.8 c0.7 g-0.5
siktar 8.1 a0.8 c0.7 g-0.5
simh 8.1 a0.4 c1.1 g-0.3 h0.5 k0.3 s1.4
simhal 8.1 a0.4 c1.1 g-0.3 h0.5 k0.3 s1.4
simo 7.6 a-0.4 g0.6 h0.7 k0.7 n0.4 q0.4 r0.6
simon 7.6 a-0.4 g0.6 h0.7 k0.7 n0.4 q0.4 r0.6
sin 5.1 a-0.9 b-0.7 c0.7 d-1.3 f0.4 g1.5 h1.4 j0.3 m-0.9 n1.4 o-0.4 q0.3 r1.6 s-0.8 t-0.3
sin+byra 8.1 a-0.3 f0.4
sin+egen 6.8 b-0.7 c-0.5 d-0.6 e-1.0 i0.9 j-0.5 m0.9 p-0.4 q0.3 r0.5 s-0.3 t-0.6
sin+helh 7.6 a0.8 c0.5 e-0.3 j1.3 m-0.4 p1.4
sin+stam 8.1 e-0.4 f0.3 r0.5
sin+tur 8.1 d-0.4 e0.5 j0.4 l0.9 q0.3
sina 6.3 a1.7 d-0.5 e0.8 f0.4 g-0.4 i1.3 j0.4 k0.5 l-0.5 m0.4 q-0.4
sina+hjar 8.1 a0.5
sina+peng 8.1 e0.3 j1.0 m0.7
siri 7.6 a-0.4 b0.6 g0.6 k0.3 m0.6 o-0.5 r1.1 s0.6
sist 5.0 a1.6 b0.9 c1.9 d1.0 e0.4 f-0.3 g-0.8 h0.4 i3.9 j0.4 k-0.5 l0.7 m1.0 o0.9 p0.5 q0.5 t1.2
sist+augu 8.1 f0.5 i1.0 j0.4
sist+dece 8.1 a0.8 i1.0
sist+delb 8.1 a1.1 c2.8 e-0.5 i-0.7 p2.1
sist+febr 7.9 c0.6 d0.7 e-0.5 i1.3
sist+fris 8.1 a0.4 c1.1 d0.7 e-0.3 i-0.5 j0.8
sist+gang 7.9 a2.1 b0.4 d-0.4 e1.5 g-0.7 i1.8
sist+mars 8.1 d0.5 q0.3
sist+med 8.1 a-0.4 d-0.4 g0.3 h0.8 i-0.6 p0.4 r0.4
sist+men 8.1 d0.5 e-0.3 i0.3
sist+post 8.1 b0.3 d-0.4 e-0.4 i-0.4 j-0.5 m1.9 p-0.6 q0.5 r0.5
sist+sida 8.1 b0.7 h-0.4 l0.5 r-0.5 t0.6
sist+tage 8.1 a-0.3 g0.5 i0.6 r0.8
sista 5.1 a1.9 b1.3 c1.4 d0.5 e0.3 g-1.2 i4.1 j0.7 k-0.6 l0.9 m0.8 o0.9 p0.7 s-0.6 t0.4
siston 8.1 c0.7 e0.5 t0.9
sitt 4.7 a2.2 c0.8 e2.0 f-0.9 g-1.3 h-0.6 i-0.6 k0.7 l0.5 n0.7 o0.4 p1.1 r0.6 s2.2 t3.2
sitt+dar 7.9 a0.6 c1.3 e-0.5 i0.6 p0.7
sitt+det 8.1 a0.8 e0.5 g-0.3 s0.7
sitt+har 7.3 a0.9 f-0.5 g-0.8 h0.5 n0.5 o0.5 q-0.4 s0.4 t1.5
sitt+i 6.8 a-0.5 b0.4 c-0.5 d0.4 e-0.4 f-0.6 g-0.7 i-0.8 l-0.5 m0.4 n1.0 o-0.3 q0.5 s1.5 t0.3
sitt+inte 8.1 a-0.3 e0.4 g-0.4 s0.7
sitt+jag 7.3 c-0.5 d0.6 h-0.4 i-0.4 j0.7 k0.8 m-0.5 p1.3 q-0.4 s-0.3
sitt+jobb 8.1 c0.4 e0.4 g-0.8 p0.4
sitt+kvar 7.9 b-0.3 k0.7 l-0.3 p0.3 s-0.3
sitt+liv 8.1 c0.5 k0.3 n0.4 r0.4
sitt+med 7.6 b0.3 e-0.3 f0.5 g0.4 k-0.5 l-0.4 m0.4 o0.9 p-0.3 q-0.4 r0.4 s0.7
sitt+mitt 8.1 e-0.5 i0.4
sitt+och 7.0 e0.4 f-0.5 h-0.5 i-0.4 j-0.3 l0.3 m-0.5 r0.9 s-0.5 t2.4
sitt+pa 7.0 a1.2 b0.5 c1.1 e-0.8 f1.0 i-0.6 j-0.3 k0.3 m0.5 p1.7 q-0.3 r0.6 t-0.4
sitt+snet 8.1 a0.5 d-0.3 e1.0 s0.3
sitt+som 8.1 g0.7 i0.6 j0.8 p-0.4 q1.0 r0.6 s-0.4
sitt+vid 7.4 a-0.7 e-0.7 h0.6 i-0.3 k0.6 l0.8 m-0.4 q0.6 r-0.6 t1.7
sitta 7.3 a1.2 d-0.6 i-0.4 j-0.3 k-0.4 n0.5 p0.5 s-0.4
sitter 4.9 a1.7 b-0.3 c0.6 d0.6 e1.8 f-1.0 g-0.9 i-0.7 k0.9 l0.6 n0.5 p1.6 r0.4 s2.6 t3.2
situ 7.6 g-0.6 k0.3 n0.5
situat 7.6 g-0.6 k0.3 n0.5
siv 7.2 a-0.4 d0.3 f0.4 g0.5 h0.5 k0.7 m0.8 o1.0 s-0.3 t-0.3
siw 7.9 b-0.4 c-0.5 f-0.3 g0.4 h0.7 m-0.3 n0.4
sixt 7.6 a-0.6 b-0.4 c-0.3 d0.3 h0.4 i-0.4 k0.4 l0.4 q1.6 r0.5
sixten 7.6 a-0.6 b-0.4 c-0.3 d0.3 h0.4 i-0.4 k0.4 l0.4 q1.6 r0.5
sjal 4.5 a1.3 b2.3 c-1.0 d2.0 e1.5 g0.8 i0.8 j-0.7 m2.8 o1.2 p0.7 r-0.4
sjal+ar 7.6 a0.3 c0.5 d-0.4 e-0.5 f-0.4 i-0.4 j1.5 m0.3 o0.5
sjal+hade 8.1 a0.6 b0.8 d0.7 i-0.3 r-0.4 s0.7
sjal+har 7.4 a0.3 d0.5 e-1.2 g-0.4 p-0.3 s1.1
sjal+i 7.2 a0.6 b-0.6 d0.4 e-0.7 g-1.1 h-0.3 j-0.5 m1.3 p-0.4 s0.8 t-0.3
sjal+inte 8.1 a-0.4 f0.7 g1.2 m0.8 p0.7
sjal+med 8.1 c0.3 d0.4 h0.3 t0.4
sjal+nu 8.1 b0.9 e-0.5 i-0.3 p1.0
sjal+och 8.1 e0.4 i0.4 o0.4
sjal+pa 7.4 a1.6 b0.5 c0.8 d0.7 g-1.1 h-0.3 n-0.5 q0.4 t0.5
sjal+som 8.1 a-0.7
sjal+vill 8.1 a-0.4 g0.8 h1.2 l0.5 r1.2
sjalv 5.1 a0.3 b0.8 c-0.6 d1.6 e0.9 f0.5 g-1.4 h-0.8 i0.9 j-1.0 k0.4 m0.8 o0.9 p-0.5 r-0.7 s-0.5
sjalva 5.5 a2.1 b2.4 c-1.3 d1.2 e2.2 f-0.7 g-0.7 h1.1 i0.5 j-0.7 k0.4 l0.6 m1.6 o0.4 p1.3 s1.1
sjalvf 8.1 a1.7 f0.7 g-1.0 m0.8 p0.7
sjalvk 7.9 a-0.4 c0.4 f0.4 m0.3 n1.1
sjalvr 7.9 c0.5 e-0.6 i-0.3 j1.5 m0.4 o0.3 p-0.4
sjob 7.9 a0.5 b0.5 e0.6 o0.4 p0.9 s0.7
sjon 7.9 a0.3 c1.5 i0.5 k0.3 l0.7 n1.0 s0.9
sjong 8.1 a0.5 c1.8 i0.5 s0.9
sjor 8.1 a-0.5 b-0.3 c-0.5 g-0.5 k2.1 l-0.3 m0.4 n0.3 o0.4 r0.3
sjorad 8.1 a-0.5 b-0.3 c-0.5 g-0.5 k2.1 l-0.3 m0.4 n0.3 o0.4 r0.3
sjos 8.1 a1.4 g-0.5 l0.7 q0.4
sju 5.7 a1.6 b2.0 c2.5 d1.5 e0.9 f0.5 g0.5 h0.7 j0.6 l-0.7 m1.9 p0.4 q0.4 r0.7 s1.4
sju+ar 7.9 b-0.8 d0.5 g0.3 h0.5 p0.6 q-0.5 r-0.5 t0.4
sju+av 7.9 a0.5 e0.8 i0.9 m0.9 s0.4
sju+klic 8.1 a0.6 b0.9 d-0.5 e1.3 h0.4
sju+veck 7.0 a0.8 b0.7 c1.8 d1.8 e-0.5 f1.3 h-0.4 j0.5 m0.9 o0.5 p-0.4 q0.3 t0.4
sjua 8.1 a-0.6 g1.4 h0.5 r2.0 s-0.4
sjuh 8.1 b0.8 e-0.3 s0.7
sjuk 5.5 b-1.0 d0.8 h0.8 i-0.9 j-0.6 k1.6 l1.4 m0.7 p-0.9 q1.2 r0.5 s-0.5 t1.7
sjuk+bra 7.6 g0.7
sjuk+kul 8.1 g0.3
sjuk+mann 8.1 g-0.4
sjuk+sa 7.9 a-0.5 b-0.3 d0.5 g-0.7 h0.7 i-0.4 k1.6 l1.1 p-0.3 q0.5 t0.6
sjuk+snyg 7.9 g0.5
sjukdo 7.9 a0.4 l0.8 t-0.3
sjukhu 7.9 a-0.3 b-0.3 d0.4 l-0.6 m1.1 t0.4
sjuksk 7.9 a-0.8 b-0.5 g-0.4 h0.5 j-0.4 l1.5 m0.4 n-0.5 p-0.4 q0.8 r0.4 t0.8
sjukt 6.2 a-0.4 g2.8
sjun 7.4 b-0.4 e0.3 g0.8 i0.8 o0.5 r0.9
ska 3.5 a-3.2 b2.1 c-0.7 d-0.8 e-1.1 f0.4 g-2.8 h0.4 i-0.7 j-2.7 l0.7 m0.5 n1.0 o4.8 p-2.6 s-0.3 t0.8
ska+aka 8.1 a-0.3 g-0.4
ska+allt 7.6 a0.8 b0.5 d-0.4 e0.7 i-0.5 q-0.3
ska+bara 7.9 a-0.9 d-0.5 e-0.3 f-0.3 g-0.3 i1.1 k-0.4 o1.4 q-0.3
ska+beta 8.1 d-0.3 l0.4 m-0.4 n1.2 o1.6
ska+bli 7.0 a0.5 c0.7 d-0.5 g-0.6 k-0.4 l0.3 r-0.3 s-0.3
ska+borj 8.1 d0.5 e0.4 g0.5 h0.6 q0.3
ska+bort 7.9 a0.8 b0.6 d-0.3 e0.8 g-0.3 i0.7 l-0.3 m0.7 n0.4
ska+byta 8.1 b1.0 d-0.5 i0.9 l-0.3 m0.4 p-0.3
ska+det 6.6 a0.4 b0.4 c0.4 e0.7 f0.5 g0.7 h0.5 i-1.2 k0.6 n0.4 o3.3 p0.4 q-0.6 r2.4 s-0.7
ska+dit 7.9 a-0.6 g0.4 m0.3 n0.3 q0.5
ska+fa 7.0 a0.6 b-0.4 d0.5 e0.4 g-0.7 k-0.5 l0.5 n0.5 p-0.3 r-0.5 s1.5
ska+ga 8.1 a-0.5 g0.7 i-0.3 m0.5
ska+gora 7.2 a-0.5 e-0.4 i-0.3 m-0.4 n0.6 p0.3 q0.6 r0.4 s-0.4 t-0.5
ska+ha 6.5 a-1.2 c-0.6 g0.5 h1.4 i-0.9 j-0.5 l0.7 m-0.3 n1.2 o0.5 p0.9 q0.6 r0.7 s-0.8 t0.4
ska+in 7.2 b0.3 c0.4 d0.5 e-0.4 f-0.3 g-0.3 h1.9 j-0.4 l-0.3 m-0.5 n-0.5 s-0.4 t0.4
ska+inte 6.5 b0.5 d-0.8 e-0.3 g1.3 l0.5 m0.6 n-0.4 p-0.4 q0.6 r0.4 s0.4 t0.9
ska+jag 6.1 a0.4 b-0.7 c1.1 d1.0 e0.4 g0.9 i-1.0 j-0.4 l-0.5 m-1.0 n-0.5 o2.8 q1.0 s1.8
ska+ju 8.1 a0.7 c1.2 d0.4 e0.5 f0.4 l-0.3 m1.0 t1.3
ska+lagg 7.9 a1.5 b2.6 d-0.3 e0.7 g-0.6 i1.8 r-0.3
ska+lamn 7.9 a-0.5 e-0.5 i-0.5 l-0.3 n0.6
ska+lasa 7.6 a-0.4 c-0.3 d-0.3 g0.4 n0.4 o0.5
ska+man 7.3 a0.5 b0.5 c1.0 e1.3 i1.1 l0.5 n0.8 p-0.4 r0.8 s-0.3
ska+moms 8.1 b-0.4 f0.4 k0.6 m0.3 o1.9
ska+ni 7.2 a0.5 b1.3 c-0.4 e0.8 i-0.4 k0.5 l0.7 n0.3 p0.4 q-0.3 r1.0
ska+nog 8.1 a-0.3 f0.4 g-0.4 m1.5 o-0.3
ska+nu 8.1 a0.5 b1.7 d0.4 f0.4 i1.3
ska+over 7.9 a-0.8 b0.3 g-0.3 h-0.4 i-0.4 l-0.3 q-0.4
ska+pa 8.1 b0.4 i0.6 k0.5 l0.4
ska+plug 8.1 d0.3 o-0.3
ska+prat 7.9 g-0.4 k0.5 o-0.3 r0.4
ska+redo 8.1 a-0.4 e-0.5 k0.3 l-0.3 m-0.3 o0.6 t0.8
ska+saga 7.9 b0.7 e-0.7 g-0.4 i0.8 k-0.3 l0.4 m0.4 o-0.5 q0.4 r-0.5
ska+salj 8.1 a-0.5 n0.4 o0.4 q0.4
ska+satt 8.1 a-0.4 m0.4 n-0.3 t0.6
ska+slut 8.1 a-0.8 f0.6 g-0.4 h-0.4 i-0.3 l1.0 r-0.3 t1.5
ska+sova 7.9 e0.6 g-1.4 s0.6
ska+sta 6.9 b-0.5 d1.3 e1.3 g-0.3 i-0.7 j0.4 m-0.8 p-0.4 q-0.4 r-0.4 s0.5
ska+stam 8.1 d-0.4
ska+star 8.1 a-0.7 d-0.3 e-0.3 g1.1 h2.0 j-0.3 q-0.4 r0.4 s-0.8
ska+svar 7.9 b-0.4 c-0.5 d-0.6 e0.4 i-0.4 n0.4 o-0.3 s0.7 t0.4
ska+ta 8.1 l0.3 r0.7 s0.4 t0.5
ska+tips 8.1 g1.0
ska+traf 8.1 a1.1 b1.0 d0.7 e0.5 g-0.4 i1.5
ska+vara 5.8 a-0.6 b0.4 c-0.3 d1.1 e-1.0 g-1.0 h-0.4 i-0.5 j0.3 k0.8 m0.8 n1.8
ska+veta 8.1 b0.4 d0.4 e0.6 q0.3 r0.3
ska+vi 6.7 d-0.5 f0.5 g-1.0 h0.5 k0.5 l0.6 o1.4 q-0.9 s0.7
ska+vitt 7.9 c-0.3 d-0.3 e-0.6 k1.0 m0.4 n0.3 o-0.3
skad 5.7 a0.9 e1.5 g-1.7 h-0.3 j3.3 m0.5 p-0.8 r-0.7 s-0.5
skad+for 7.6 c0.6 h0.5 j0.9 l-0.4 o0.3
skad+fran 8.1 a-0.4 j-0.4
skad+i 8.1 b0.5 c0.5 l0.5 o-0.3
skad+kan 8.1 a0.6 j1.0 s0.8
skad+och 8.1 e0.3
skadan 7.4 a0.9 e1.3 i1.0 j1.8
skadea 8.1 c0.7 d0.7 e-0.6 f0.8 j-0.5 n0.4 q0.3
skades 6.2 a0.7 b0.5 e1.5 f-0.6 g-0.8 i-0.4 j2.8 l0.4 p-0.9 q-0.4 r-0.6
skaf 6.9 a0.9 d1.0 e0.4 g-0.7 i1.2 j1.0 p0.3 r-0.4 s0.8
skaf+en 8.1 a0.4 d0.5 i0.4 j0.4 s0.7
skaf+nago 8.1 a0.4 d0.4 e0.4 i0.3 j0.9 s0.3
skaffa 7.0 a1.1 d1.0 e0.4 g-1.2 i1.2 j1.1 p0.3 r-0.4 s0.8
skag 7.9 a1.1 c1.5 f0.8 g-0.4 i0.6 k0.4
skagge 8.1 a0.7 c1.5 f0.8 i0.6 k0.4
skak 7.6 a-0.5 b-0.5 c-0.3 e-0.8 g0.3 o0.3 q0.4
skak+hand 7.9 a-0.5 b-0.4 e-0.6 g0.3 o0.3 q0.4 r0.3
skakad 8.1 a-0.4 e-0.3 o0.4
skal 6.8 a0.4 b0.7 d0.5 e0.4 g0.6 m-0.4 n-0.6 r0.7 s-0.4
skal+ar 8.1 a0.4 d0.8 i0.9
skal+pa 8.1 a-0.3 b0.7 e0.4
skalet 8.1 a0.4 d0.8 i0.9
skall 8.1 a0.3 g-0.3
skalle 8.1 b0.7 e0.9
skam 6.3 a1.4 c-0.4 e-0.5 f0.3 g-0.7 i0.4 j-0.6 l1.0 m-0.4 n3.2 q-0.4 r-0.6 s-0.8 t1.1
skam+lite 8.1 a-0.5 f0.4 h0.6 l1.7 n1.3
skam+om 8.1 a-0.6 c-0.4 e-0.7 f0.7 i0.5 n0.7 o0.3
skamma 8.1 a-0.3 e-0.5 n1.4 p-0.3
skams 7.4 a1.8 e-0.4 g-0.8 h0.7 i-0.4 l1.5 n2.3
skamt 7.9 b0.8 e1.2 g-0.3 h-0.3 i-0.3 m-0.3 n-0.3 p0.7 r-0.5 t1.6
skamta 8.1 i0.6
skamte 8.1 a-0.8 c-0.4 e-0.6 f0.8 n0.7
skan 6.4 b0.4 c-0.7 d-0.6 f-0.5 g0.5 i-0.9 j-0.5 k0.6 l1.7 m-0.3 o1.3 p-0.5 r0.9 t-0.4
skan+i 8.1 a-0.3 k0.5 l0.8 o1.8 t-0.4
skane 7.4 c-0.4 d-0.4 e-0.5 g0.3
skanni 8.1 a-0.3 k0.5 l0.8 o1.8 t-0.4
skansk 8.1 b0.6 r0.4 s0.4
skap 6.8 a0.3 e0.7 j0.3
skapa 7.9 a0.6 g-0.7
skapad 8.1 g0.5
skapen 8.1 e0.8 g-0.3 j0.4
skar 6.5 a0.8 b-0.4 c-0.4 d0.4 e1.8 f0.8 g-0.5 h0.9 j-0.6 l0.6 m0.7 r0.7 s0.6
skara 7.9 d0.7 e0.4 h0.6 i0.8 q0.3
skarbl 8.1 a0.5 b-0.3 c0.5 d-0.4 e1.1
skarma 7.6 c-0.6 e0.4 i-0.4 k-0.3 m0.8 p0.5 r0.7
skarmd 7.9 f0.9 m0.5 q0.3 s0.7
skat 5.7 a-0.8 b-0.8 c1.2 e-0.7 f0.6 g0.4 j-0.4 k1.6 l0.7 m0.6 n0.6 o2.5 p-1.3 r2.6
skat+och 7.6 a0.4 b-0.5 d0.8 e-0.8 i-0.3 j0.6 o1.5 p-0.4 q-0.4
skat+pa 8.1 f0.5 g-0.3 k0.5 m0.7 o1.3
skat+som 8.1 e-0.5 k0.4 l0.4 s0.9
skatt 7.9 c-0.4 i0.6 o0.4 s0.5
skatte 5.7 a-0.6 b-0.7 c1.2 e-0.8 g0.6 k1.2 l0.9 n0.8 o1.6 p-1.1 r2.6
skav 8.1 d0.4 e0.7 r-0.4
ske 8.1 g-0.7
sked 8.1 a-1.0 g-0.5
skedde 8.1 a-1.0 g-0.5
skel 7.6 a-0.3 i0.6 k0.7 p0.6 s0.9
skel+som 8.1 c0.3 g0.4 i0.8 p0.7 r0.3 s1.1
skelle 7.6 a-0.3 i0.6 k0.7 p0.6 s0.9
skep 7.6 d0.3 g1.1 h0.8 q-0.3 r0.8 s0.4
skep+till 8.1 a-0.3 d-0.4 g1.0 h0.8 q-0.3 r0.9
skepti 7.9 a-0.5 d-0.4 g1.1 h0.8 q-0.3 r0.9
sker 7.0 a0.7 b-0.4 c0.5 d0.7 f0.6 g-0.4 h-0.5 i-0.5 j1.4 k-0.5 m1.5 n0.7 p-0.4 q1.2 s-0.4
sket 7.6 n0.5
sketch 8.1 n0.5
skic 4.0 a0.4 c0.3 f1.4 g-2.6 h1.1 i-0.6 k0.8 m1.5 n0.5 o2.4 p0.6 q2.1 r-0.5 s-1.3 t2.7
skic+allt 8.1 a0.6 b1.0 e1.1 f0.8 j0.5 m0.8 t0.6
skic+auto 8.1 a-0.3 c0.4 h-0.4 k0.3 o0.4
skic+bara 8.1 a-0.4 c0.3 d-0.3 h1.2
skic+bild 8.1 c0.6 e-0.4 g0.3 r0.3 s0.4
skic+dem 7.6 a1.1 c1.4 d0.7 e0.4 f0.4 h-0.5 i-0.4 j0.6 m0.5 n-0.3 q-0.5 r-0.5 s0.6 t1.3
skic+den 7.0 a-0.8 e-0.5 g-0.3 i-0.4 k0.7 m-0.9 n-1.0 o0.4 t1.2
skic+du 8.1 a-0.4 d-0.4 g-0.4 t1.3
skic+en 6.2 a0.8 c1.0 e-1.3 g-1.0 h1.4 i-0.9 j-0.6 k0.8 l-0.6 m1.4 o0.7 p0.9 q0.4 r-0.8 s-0.6
skic+ett 6.7 a-1.2 c-0.5 f-0.4 g0.5 h2.0 i-0.7 j-0.4 l-0.6 p-0.5 q0.7 r0.6 t1.9
skic+fakt 7.6 a-0.7 b-0.6 h0.3 k0.7 l0.6 m-0.5 n1.0 o2.1 p-0.4 q-0.4 r0.5 t-0.3
skic+frag 8.1 a0.8 d1.9 g0.4 k0.6 l-0.4 n-0.3 o-0.4 q1.0 r0.7
skic+garn 7.0 a-1.4 b0.5 f-0.6 i-0.6 k1.4 m0.5 n1.6 o-0.3 p-0.4 q1.3 r0.5 s-0.6 t-0.5
skic+hit 7.6 a0.5 e1.7 g0.4 h0.6 j0.4 p1.3
skic+hur 8.1 a0.8 e0.4 j1.1 p0.8 s-0.3
skic+in 7.3 c-0.5 d0.6 e0.6 f-0.3 i-0.4 j0.6 l-0.5 m-0.5 n0.4 p-0.5 r0.4 s0.5
skic+jag 8.1 a-0.3 d-0.4 q0.5 t0.4
skic+ni 7.6 a-0.4 c0.5 j0.4 k-0.6 m0.7 o0.4
skic+om 7.3 a0.4 c0.4 j-0.4 m0.4 n-0.3 o2.2 p0.3 t0.6
skic+over 8.1 e0.4 i1.1
skic+pa 8.1 g-0.6 n0.4 o1.0
skic+papp 7.4 d0.9 g0.8 h1.8 i-0.6 k0.4 o0.7 r-0.3 t0.4
skic+peng 7.6 a-0.6 d-0.3 f0.5 n1.2 o1.0 p-0.4 q1.1
skic+slut 8.1 b0.9 i0.4 o0.8 q0.7
skic+som 8.1 a-0.4 b-0.4 d0.3 e-0.3 h0.4 o0.5 t1.0
skic+till 6.7 a0.7 b1.5 d-0.8 e1.3 f1.9 i-0.4 m0.7 o-0.4 p1.0 q1.2 t0.4
skic+tre 8.1 d0.7 f0.6 i0.4 l1.1
skic+tva 8.1 a-0.7 c-0.4 e-0.3 h-0.5 j-0.3 k-0.4 n0.3 o-0.5 p-0.3 r0.3
skic+ut 7.9 c0.4 d-0.4 i0.4 k0.5 o-0.5 q-0.3 t-0.4
skic+vad 8.1 a0.3 c0.5 d0.9 h-0.4 q0.3 t1.5
skic+vida 8.1 d-0.4 e-0.3 g0.8 h1.1 n0.3 r0.8
skicka 4.0 a0.4 c0.3 f1.4 g-2.6 h1.1 i-0.6 k0.8 m1.5 n0.5 o2.4 p0.6 q2.1 r-0.5 s-1.3 t2.7
skid 7.4 d0.4 g0.6 h1.1 k-0.4 m-0.3
skidor 8.1 l0.5
skil 6.0 a0.8 b-0.8 c0.7 d-0.4 e-1.0 g-0.3 i1.8 j2.2 k0.4 m1.2 n-0.8 q0.4 r0.5
skil+ar 8.1 a0.7 j0.7 m0.7
skil+i 7.9 c0.3 j1.4 m0.5 p0.5
skil+mell 8.1 g0.5 r0.5 t0.4
skil+och 7.9 a-0.3 c0.6 e-0.6 i-0.3 p0.4
skil+som 7.9 e-0.5 f0.4 i0.3 l0.5
skil+vi 8.1 i1.2 j0.8 m0.8
skilja 7.4 c-0.5 e-0.3 i1.3 k0.5 l-0.4 o0.7
skilje 7.2 a0.4 c1.5 d-0.6 e-0.3 g-0.3 i-0.5 j1.9 m0.4 p0.7 s-0.3
skiljs 7.9 a1.0 b-0.3 g-0.3 i2.3 j0.8 m0.7 r-0.4
skilln 7.2 a0.3 c-0.4 f-0.3 g0.5 j0.4 m0.7 n-0.4 p-0.4 q0.8 r0.8 s0.6 t0.5
skilsm 7.6 a-0.7 b-0.3 d0.3 e-0.7 f0.5 i-0.5 l0.7 r0.3 s-0.3
skin 7.3 b1.0 f0.6 m0.4 n1.2 o-0.5
skiner 8.1 f0.4 g0.4 n1.3
skinne 8.1 b1.0 g1.1 t0.3
skit 6.1 a1.7 r0.6
skit+om 8.1 a1.1 g-0.7
skit+snyg 7.4 a-0.6 g0.8
skitsn 7.9 a-0.7 g0.8
skjk 8.1 g-0.5
skjk7a 8.1 g-0.5
skjo 8.1 a-0.7 b-0.4 g-0.6 l1.1 o0.5
skjort 8.1 a-0.7 b-0.4 g-0.6 l1.1 o0.5
skju 6.4 a-0.5 b0.5 c0.5 d-0.6 f0.5 g-0.7 h0.6 i-0.4 j-0.5 k3.6 l0.6 m0.3 n-0.5 o0.5 p-0.7 q0.4
skju+pa 7.0 a-0.7 b0.4 c0.4 d-0.5 e-0.5 g-0.4 h0.7 j-0.4 k3.3 l0.7 m0.4 n-0.6 o0.5 p-0.4 q0.8 r0.5 s-0.4
skju+upp 7.9 c0.5 e-0.5 f0.7 g0.4 k0.8 q-0.3 r0.3 t0.4
skjuta 7.0 a-0.8 b0.5 c-0.6 d-0.3 h0.4 i-0.4 k2.4 l1.4 n-0.4 o0.4 p-0.4 q0.6 r0.4
skjute 8.1 b0.6 d-0.3 e0.4 g-0.3 k0.6
skjuti 8.1 c1.0 d-0.3 g0.4 i0.6 l-0.3 o0.4 r0.4
skjuts 7.9 c0.4 e-0.9 f0.7 g-0.6 k1.5 l-0.3 n-0.4 r-0.4 t0.4
skog 6.7 d0.4 e-0.7 h1.4 i1.3 l-0.4 m-0.6 n1.0 o0.6 p-0.5 q0.4 r1.0
skog+ar 8.1 b0.9 i0.4 n1.2
skogen 7.4 a0.7 b0.6 d0.5 e-0.9 f0.5 g-0.4 i1.0 o0.8
skogsl 8.1 a-0.3 h0.4 n1.1 q0.6 r0.7
skoj 7.2 a-0.6 d-0.5 g0.9 h0.8 i-0.5 j-0.4 k0.7 l0.4 o1.0 p0.3 q0.5 r1.2 s-0.4
skojar 7.6 d-0.3 e0.3 h0.7 i-0.3 m-0.3 p1.1 q-0.3 r-0.4 s-0.3
skok 8.1 a-0.5 g0.4 n-0.3 r0.5 t0.3
skokar 8.1 a-0.5 g0.4 n-0.3 r0.5 t0.3
skol 5.8 a-0.4 b-0.4 c0.5 d1.0 g-0.9 j-0.7 k1.7 l0.5 m0.4 q-0.4
skol+har 8.1 g0.3 h0.7
skol+och 7.9 a-1.1 g-0.3 i1.2
skolan 6.5 a-0.5 c0.4 d0.5 g-1.4 h-0.7 i0.7 k1.2 m0.5 n-0.4 q-0.4 r-0.5 s0.7 t0.8
skolav 8.1 d0.7 k1.6 l0.5 n0.5 p0.9
skolka 7.9 c0.7 f1.4 g-0.4 l0.5
skolor 8.1 a-0.3 b0.7 e0.4 h0.7 i-0.4 k-0.3 l0.5 m0.7
skon 6.0 a-2.2 f0.3 g3.5 h0.9 l-0.4 n0.3 p-0.6 r3.3 s-0.5 t0.6
skon+att 6.7 a-1.6 b-0.4 c-0.3 d-0.4 f0.3 g1.6 h0.7 i-0.7 j-0.3 o-0.3 p-0.4 r2.6 s-0.4
skont 6.3 a-1.6 d-0.3 g2.4 h0.5 j-0.4 p-0.5 r3.1 s-0.5
skor 7.3 c0.6 d0.9 e0.4 f-0.3 g0.6 h-0.3 i0.8 k-0.4 l0.3 o-0.4 r-0.5
skorst 8.1 d0.4 e0.6 p0.4
skot 5.3 a-1.2 e0.6 f-0.6 g0.7 h1.8 j-0.6 l0.3 o-0.5 p-0.9 q0.3 r1.4 s-1.1 t0.5
skot+det 7.9 b0.4 c0.3 d1.1 e0.6 g-0.4 h-0.4 i0.5 k0.4 r-0.6 t0.8
skot+lone 6.8 a-0.4
skot+om 8.1 d0.6 e0.5
skota 7.6 b0.3 c-0.3 d0.6 e0.9 g-0.3 i1.0 j0.6 p-0.4 t0.4
skoter 5.7 a-0.5 b-0.3 e-0.5 f-0.4 h1.6 j-0.7 o-0.4 p-0.7 q0.5 r1.1 s-0.6 t0.4
skotse 8.1 a-0.5 c-0.4 d-0.3 e-0.3 i-0.4
skotte 7.6 b-0.3 e0.4 k-0.3 l0.8 m0.8 p0.3
skov 7.3 a0.5 b0.5 c0.6 d0.8 e1.0 f-0.4 g0.4 i0.8 l0.4 m0.7 n0.4 p-0.3
skovde 7.4 a0.3 b0.7 e0.9 f-0.3 g0.6 i0.9 m0.8 n0.5 q-0.3
skra 5.5 e1.3 g0.9 h0.5 i-0.7 j-0.8 n1.9 o-0.3 p-1.1 q1.1 r0.9 s2.0 t-0.6
skra+at 8.1 a0.4 c0.6 g-0.3 s1.2
skra+ihop 7.9 a-0.8 e-0.5 l0.4 n0.6 o-0.5 q0.8 r0.3
skra+med 8.1 e0.5 g-0.6 m0.8 s0.9
skra+sa 7.2 a-0.6 g1.1 n0.5 r0.6
skra+️ 8.1 g0.6
skrack 7.9 a0.8 g-0.4 i-0.3 m0.6 s1.7
skrapp 7.9 a-0.8 c0.3 e-0.5 g-0.3 n1.8 o-0.6 q0.9 s-0.3
skratt 5.7 e1.7 g1.3 j-0.6 l-0.5 o0.4 p-0.8 r1.0 s1.2 t-0.7
skre 5.7 a1.2 c1.9 d0.5 e1.1 f1.0 g0.8 i-0.6 j1.8 n-0.8 o0.8 p-0.4 r1.5 s1.0
skre+att 7.9 a0.3 g-0.4 j0.6 p0.5 s1.1
skre+den 8.1 c0.5 d0.7 e0.3 i-0.3 j-0.4 s0.4
skre+det 8.1 e0.5 g0.5 j0.8 l0.5 r1.0 s0.7
skre+en 8.1 d0.7 e0.5 g-0.4
skre+i 7.9 d0.6 g1.1 i0.6 r0.6
skre+jag 7.9 e-0.6 i1.0 r0.4
skre+om 7.9 b-0.3 c0.9 d-0.3 e-0.5 f0.4 g-0.3 i-0.3 o0.4
skre+pa 7.9 b1.3 c0.5 d-0.4 g0.5 h0.5 k-0.5 l-0.4 m0.3 n0.6 r0.8 t0.3
skrek 8.1 a-0.5 b-0.3 e-0.6 g0.9 h0.4 o0.3 q-0.5
skrev 5.7 a1.6 c2.0 d0.6 e1.5 f0.9 i-0.4 j1.8 l0.4 n-0.7 o0.5 r1.4 s1.1
skri 4.0 b0.4 d1.1 e1.8 f1.4 g-2.0 h1.3 i0.8 j1.0 k0.5 l-0.5 m0.8 n0.3 r0.8 s1.7 t0.3
skri+arga 8.1 b0.4 d-0.4 e0.3
skri+att 7.6 a-0.5 b-0.4 d-0.6 e-0.5 f-0.3 g-0.6 r-0.4 s-0.3
skri+bara 8.1 a-0.8 b0.3 d-0.5 h-0.4 n0.4
skri+besk 8.1 d0.4 f0.5 i0.7 s0.5
skri+den 7.4 a0.8 b0.4 c-0.5 d1.0 e1.2 i0.8 j0.9 k0.6 o-0.5
skri+det 7.2 a0.3 b-0.7 c0.8 d1.2 f-0.4 g-0.4 i0.4 l-0.3 o-0.5 q0.3 r-0.4
skri+dett 7.9 b0.6 d-0.4 f-0.4 h0.4 i0.7 s-0.3
skri+elle 8.1 k0.4 n0.3
skri+en 8.1 b0.5 k0.5 p0.6 s0.6
skri+enli 8.1 c0.6 j0.7 m0.7
skri+ett 7.9 a-0.6 c-0.5 d-0.5 g-0.4 k0.4 q0.4 s-0.3
skri+fel 8.1 d-0.3 m-0.3 q0.7
skri+fran 8.1 a0.5 e0.8 i1.1 r0.6
skri+garn 7.9 a-0.6 b-0.4 h-0.3 i-0.3 l-0.3 n-0.5 o0.5 q0.7 r-0.4 t0.5
skri+i 7.4 c-0.5 d-0.5 e-0.3 f-0.3 h-0.4 j0.3 k-0.3 o-0.3 p-0.3
skri+ihop 8.1 e0.7 g-0.3 h0.7 j0.6 k1.0 o0.4 p0.8 t0.3
skri+in 8.1 a-0.6 f-0.3 g0.4 h1.0 k0.8 m1.0 r0.4
skri+inte 7.9 a1.3 b-0.4 d0.6 f0.5 i2.0 k0.3 m1.1 o0.4
skri+jag 7.2 a0.8 b0.8 d0.8 e0.7 f0.4 j-0.3 l0.4 p-0.3 r-0.7 t0.8
skri+kont 7.9 a0.4 c0.4 i1.7 j0.4
skri+med 7.9 d-0.4 e0.4 g-0.4 h-0.3 k-0.4 l0.5 q0.3 r-0.4 s0.5
skri+nagr 8.1 a-0.5 d-0.6 g0.9 r1.2 s-0.7
skri+nat 8.1 c0.7 s0.4
skri+och 7.6 b0.7 e-0.6 g0.7 i1.2 r0.7 s0.4
skri+om 7.0 b-0.8 c-0.7 d1.7 g-0.4 h0.8 i-0.7 j-0.4 l0.4 m0.3 n0.5 s1.1 t-0.5
skri+pa 6.8 a-0.7 b1.4 d-0.6 e-0.5 g2.0 i-0.6 k-0.5 m0.3 p-0.4 q0.3 r0.4 s1.5 t0.3
skri+sa 8.1 a0.4 b0.8 e-0.3 g0.5 i-0.4 p1.3 r0.8 s-0.3 t0.3
skri+till 6.1 a0.4 d2.1 e1.1 f1.9 g-1.4 h-0.3 j0.4 m0.5 o0.3 r-0.9
skri+unde 7.9 a-0.4 e-0.7 g-0.4 h-0.6 l-0.4 m-0.4 q0.3 r-0.4 t0.3
skri+upp 7.4 d-0.7 e0.4 g0.3 h0.8 i-0.4 l-0.4 m-0.4 r0.6 t0.4
skri+ut 7.6 a1.0 b-0.4 c-0.3 d0.7 e1.3 i-0.4 j-0.3 p1.5 s-0.6 t-0.4
skri+vad 7.9 h0.5 k0.9 m0.7 q-0.3 t0.6
skri+vi 8.1 a-0.4 f-0.4 g0.3 h1.1 i-0.3 r0.8 t0.6
skrift 6.2 a0.7 b-0.5 c0.7 d1.5 f0.6 h0.3 j2.5 p-0.6 q0.3 t-0.3
skriv 6.3 a-2.2 b-0.7 d-0.9 e-1.3 g-0.4 h2.0 i-1.4 j-0.6 k1.5 l-0.7 m1.8 p-0.7 r0.7 s-1.0 t0.5
skriva 5.4 b1.5 d-0.5 e-0.7 g-0.7 h-0.4 i-0.6 j-0.4 k-0.6 l-0.9 m-0.7 n-0.4 o0.7 p1.0 q0.4 r0.9 t0.5
skrive 5.1 a1.2 d0.4 e3.2 f0.3 g-1.5 h0.5 i1.7 l0.7 n-0.4 o-0.5 s1.5 t1.7
skrivi 5.6 a0.5 d1.3 f0.9 g-0.6 h0.5 i-0.8 j0.9 k0.9 l-0.7 m1.2 n-0.6 o0.7 p0.5 q0.5 r0.3 s1.4
skrivs 7.9 a-0.7 b-0.4 e0.4 f1.0 g-0.4 j-0.3 k-0.3 l0.6
skru 6.9 a-0.3 c-0.5 f-0.4 h0.3 i0.3 l0.3 m1.9 n0.6 o-0.6 q-0.3 r0.7 s-0.3 t0.4
skruv 7.9 g-1.4 j0.6 m0.7
skruva 8.1 a0.4 b0.6 e0.5 i0.8 m1.3 n0.4 p0.4
skry 8.1 a1.2 e-0.4 g-0.9
skug 8.1 b0.5 e0.5 g0.6 i0.8
skul 4.0 a1.6 c7.2 d1.5 f1.0 g-0.4 h2.4 i-1.3 j-0.3 k0.9 l0.8 n0.8 p2.0 q0.7 r1.3 s0.8 t1.0
skul+beho 7.9 a-0.3 c0.4 d0.4 h0.4 k0.3 l0.3 q0.6 r-0.5
skul+bli 7.4 a-0.7 d-0.5 e-0.8 g1.7 m-0.5 p-0.4 r2.0
skul+det 7.2 a-1.5 g-1.3 h0.6 i-0.6 j-0.4 k0.5 m-0.4 o0.8 p-0.3 s-0.4 t0.4
skul+du 8.1 a-0.3 b0.5 e-0.3 m0.4 r0.3
skul+fa 7.6 b0.6 c-0.6 d-0.5 g0.5 i0.6 q-0.3 r0.6 s-0.4
skul+ga 8.1 c0.5 d1.1 e-0.4 k0.8 p0.6
skul+ha 6.1 a1.5 b0.8 c3.7 d-1.2 e0.6 f1.0 g0.3 h-0.5 i0.8 k-0.5 m-0.7 n-0.4 o-0.3 p0.7 q0.4 t0.4
skul+hora 7.9 a1.0 c0.5 d0.7 e0.4 j0.6 l0.4
skul+inte 7.9 a-0.4 g0.6
skul+jag 7.2 a1.1 b-0.8 c0.7 d1.0 e0.8 g-0.9 h-0.4 i-0.4 k0.5 l0.5 p0.9 q-0.4 s0.8
skul+ju 7.3 a1.3 c0.9 d0.7 e-0.4 g-1.1 l-0.6 m2.3 p-0.3 s0.8 t0.3
skul+komm 7.4 a0.9 c1.2 d1.2 e1.6 h-0.4 i-0.4 l0.3 m-0.3 p1.1 r-0.7 s-0.3
skul+ligg 8.1 a0.4 c0.6 e0.4 q-0.3
skul+ni 6.8 a-0.7 c-0.3 d-0.3 g1.0 h0.8 i-0.4 m0.4 n-0.3 p0.7 q-0.4 r1.4
skul+skic 8.1 a0.6 b0.9 c0.6 d0.8 k0.4 r-0.4 s0.7 t0.4
skul+ta 7.4 a0.9 b-0.5 c1.1 d-0.5 e0.9 f0.6 i-0.4 k-0.4 m-0.4 p0.7 q-0.4 r-0.6
skul+till 8.1 a0.5 c0.5 d0.6 e0.5 f0.6 s0.5 t0.6
skul+va 7.9 a-0.7 g-1.4
skul+vara 6.7 a-0.4 c2.0 e-0.4 h0.9 m-0.3 p0.9 q0.4 r-0.4 t0.4
skul+vari 7.9 a0.7 b0.8 c1.2 d-0.6 e0.6 f-0.3 h0.5 k0.6 p-0.4 t0.8
skul+veta 7.9 c-0.3 d0.4 g0.5 j0.5 q0.3 r0.7
skul+vi 7.2 a-0.4 b-0.4 c-0.5 e0.6 i-0.5 k0.3 l2.4 o-0.3 p0.9 r0.3 s-0.5 t-0.8
skul+vilj 6.8 b0.9 f0.3 h0.8 i-0.6 j-0.4 l0.4 m0.3 n0.4 p-0.8 r0.5
skulde 7.9 a-0.9 e-0.7 g-0.4 i-0.3 j-0.3 l-0.4 n2.5 o0.5 p-0.5 q0.9 t-0.4
skull 7.2 a-0.9 b-0.6 d0.7 e-1.3 g1.5 h2.0 i-0.6 p-0.6 r0.6 s0.7
skulle 4.1 a2.7 c7.5 d1.2 e1.3 f1.3 g-1.1 h1.5 i-0.7 k1.0 l1.0 m-0.4 n-0.3 p2.6 q0.3 r1.1 s0.6 t1.4
skur 7.9 e0.8 i0.8 l0.6
skva 7.9 c-0.3 e0.4 j0.6 l0.3 n0.3
skvall 8.1 a0.3 e0.7 j0.7
skyd 6.8 a0.6 b1.6 c-0.6 d-0.7 e0.9 f0.4 g-0.5 i-0.6 j0.6 k0.9 l-0.7 m0.8 n1.0 o-0.6 p0.4 q0.5
skyd+ar 8.1 a0.4 b1.5 k-0.4 q0.4
skyd+och 8.1 e-0.3 h0.7 n0.3 r0.4 t0.3
skydda 8.1 a0.4 e0.8 f0.5 j1.2 s0.5
skydds 7.0 a0.3 b1.7 c-0.6 d-0.5 g-0.4 i-0.5 j-0.4 k1.0 l-0.7 m0.9 n1.0 o-0.5 p0.5 q0.6 s-0.4
skyl 5.7 a0.5 c1.2 e1.4 f-0.9 h1.4 i-1.1 j-0.4 l0.5 n0.3 p0.5 q2.2 r0.6 s2.5 t1.4
skyl+i 7.9 g-0.6 h0.5 i0.5 n0.8 o0.6 s-0.4
skyl+med 8.1 a0.5 d0.4 e1.1 r-0.4
skyl+oss 8.1 a0.3 j0.7 p0.8
skyl+pa 8.1 a-0.4 b0.4 c-0.5 e-0.4 m0.3 o-0.4
skyl+sitt 8.1 c0.8 d-0.4 e-0.5 g0.7 p0.7 q0.8 r0.6 s-0.5
skyl+star 8.1 e-0.4 m0.4 p0.5 s0.3 t0.5
skyl+till 8.1 c1.1 e0.7 g0.7 q1.6 r1.4 t1.2
skyl+utan 8.1 a-0.5 e-0.4 k0.3 m-0.3 n-0.3 q0.7 t0.4
skyldi 7.9 i-0.4 j0.6 p0.8 r0.4
skylt 6.8 a0.6 c0.5 d-0.3 e1.0 f-0.4 g-0.6 h-0.4 k-0.6 o0.4 p0.7 q0.5 s2.2
skylta 6.8 a1.0 c1.7 d-0.4 h1.0 j-0.4 k0.7 l0.8 n-0.5 o-0.5 r-0.9 s1.3 t1.9
skylte 6.9 a-1.4 f-0.5 g1.0 h0.8 i-0.8 j-0.4 n1.2 o0.4 q2.0 r1.9
skyn 7.9 c0.9 d-0.3 e0.5 g0.4 q0.3 r0.7 s1.2 t1.5
skyn+er 8.1 c1.0 g0.6 q0.3 r0.8 s0.5 t1.6
skynda 7.9 c0.9 d-0.3 e0.5 g0.4 q0.3 r0.7 s1.2 t1.5
slad 7.4 b1.5 e1.1 f0.5 i-0.4 j-0.4 o0.7 p-0.5 r0.3
sladd 8.1 a0.4 b0.7 e0.9 f0.7 m0.8 s0.5
sladde 8.1 b1.2 e0.7 m-0.4 o0.4 r-0.3
slag 7.9 a0.5 e1.2 n0.3 p0.6
slak 6.6 a1.6 b-0.6 c-0.4 e3.2 g-0.9 i-0.4 j0.4 m-0.3 o-0.3 p0.7 s1.0
slak+som 8.1 a0.8 g-0.3
slakte 7.3 a0.4 e1.4 g0.6 p0.7 t0.3
slakti 7.9 g-0.9
slan 6.9 a-0.4 b-0.7 f0.7 j-0.3 k-0.6 l1.5 m0.4 n0.6 o0.6 p-0.4 q2.4 s-0.5
slanga 7.9 d-0.4 l-0.4 o0.3
slant 8.1 c-0.3 g0.5 i0.4 q1.2 r0.8
slante 8.1 a-0.4 k-0.4 l1.3 m0.9 n0.3 q1.3 r-0.3 t0.4
slap 6.0 a0.5 b-0.3 c0.5 d-0.6 e2.9 g0.9 j0.7 k0.6 l-0.4 m-0.3 n0.4 o-0.7 p1.0 q-0.7 s-0.4 t1.4
slap+en 8.1 g0.9
slap+in 8.1 a0.6 c0.7 e1.1 j1.0 l0.3 t0.8
slap+ligh 8.1 a-0.6 g-0.4
slap+pa 7.9 c-0.3 e0.6 n0.4 p0.7
slapp 7.6 e0.9 g0.7 i0.4 j0.6 p0.8 r0.3
slappa 7.6 c0.5 e0.4 j0.9 t0.4
slappe 7.3 a0.6 b-0.4 c0.5 e0.5 g-0.6 p1.1 q-0.5 r-0.5 t1.5
slappt 7.6 b0.5 f-0.4 g0.4 i-0.3 n0.4 o-0.3 q-0.3 r0.7
slar 6.8 b0.9 c1.2 d-0.4 e2.0 i-0.7 j1.3 l0.6 m-0.4 r-0.4 s-0.6
slar+bort 8.1 b-0.3 c-0.3 j0.6 q0.4
slar+i 8.1 a0.4 b0.8 e0.6 j0.5 p0.6
slarva 8.1 b-0.3 c-0.3 j0.6 q0.4
slarvi 8.1 a1.0 c2.2 e1.5 g-0.8 l0.4 o0.3 t0.3
slas 7.9 c-0.4 g-0.4 i0.3 j0.6 s0.7
slin 8.1 a0.5 d1.1 i0.9
slip 6.1 a1.5 b-0.3 c0.9 d0.9 g-1.0 i0.6 j1.3 m0.4 n-0.5 p1.8 q0.4 r0.4
slip+undr 8.1 m0.9 p1.0
slip+vi 7.6 g-0.3 j0.5
slippa 7.3 a1.7 c0.6 d0.6 g-0.4 i1.1 j1.1 m-0.3 p0.4 s-0.4
slippe 6.6 d0.4 g-0.8 h-0.4 l-0.3 m0.7 p1.0 q0.8 s0.7 t-0.3
slit 7.4 e0.5 g0.8 h0.5 i0.3
slog 7.9 a-0.6 g-0.3 n0.3
slot 8.1 a0.5 b0.7 d0.5 e0.8 f0.4 s0.3
slotte 8.1 a0.5 b0.7 d0.5 e0.8 f0.4 s0.3
slut 4.2 a1.1 c1.8 d0.9 f0.5 g-1.1 j-1.1 l2.2 m1.4 n1.4 o0.6 p1.9 q2.2 r0.7 s-2.3 t0.5
slut+aldr 6.8 a-0.6 g1.0
slut+ar 7.9 a0.8 c1.0 e1.2 j-0.3 p1.5
slut+av 7.2 a-0.7 c-0.6 i-0.3 k0.5 l1.3 m-0.3 n1.2 o-0.6 q1.0
slut+den 7.9 a-0.7 c-0.3 k0.8 l0.3 o-0.4
slut+efte 8.1 b1.3 e-0.5 g-0.3 i-0.3 l0.4 m0.9
slut+for 7.4 a-1.2 b-0.4 l-0.4 m-0.4 o1.0 p-0.7 q1.7 r0.6
slut+hos 8.1 d0.3
slut+i 7.6 a0.5 c0.5 f0.6 g-0.5 i-0.5 m1.6 n-0.4 o0.4 q0.8 t0.5
slut+jag 7.6 a-0.5 c0.4 e-0.4 g-0.6 i1.2 m0.5 t0.4
slut+koll 8.1 a0.7
slut+komm 7.6 c0.6 d0.3 e-0.3 f0.9 o1.2 p0.4 q1.2
slut+med 7.0 b0.3 c-0.4 g-0.9 i0.6 l-0.3 n0.4 p-0.5 s-0.3 t-0.4
slut+och 7.2 a-0.5 b-0.4 c-0.7 d0.5 e0.9 g-0.5 i-0.6 k0.3 l1.8 m-0.3 n-0.4 o0.9 p-0.5 t0.4
slut+pa 6.5 a-1.5 b-0.3 d-0.6 e0.4 f0.3 h0.3 i-0.4 k0.9 p0.5 q0.3 r1.0 s-0.8 t1.7
slut+ring 8.1 a-0.3 e0.4 g0.6 i0.5 r-0.3
slut+sa 8.1 e1.1 l0.6 n0.3 p0.4
slut+skra 8.1 d0.6 e0.5 f0.4 g0.8
sluta 5.8 a1.8 b-0.5 c-0.9 d-0.7 e-0.8 f0.7 g-0.5 i-1.1 j-0.6 o0.5 r-0.8 s-0.7 t0.9
slutad 6.8 a-0.6 c-0.7 d0.4 e0.4 g-0.9 h-0.3 j-0.3 l0.4 m0.9 n0.6 p-0.5 q0.4 s-0.4
slutar 6.5 a-0.6 b-0.8 d-0.6 e0.5 f0.6 g-1.4 i-0.5 j0.3 k-0.3 m0.5 n-0.4 q-0.7 t0.3
slutat 6.2 a-0.5 d1.5 e1.6 f-0.5 h0.6 i-1.1 j-0.6 k0.8 l1.6 n-0.3 p-0.5 q0.3 r1.4 s-0.9
slutbe 6.5 a0.6 c2.2 d-0.4 e0.6 g-0.7 i-0.7 j-0.7 l0.9 m-0.6 p2.0 q2.1 r-0.4 s0.7 t-0.5
slutet 6.8 a-0.8 d1.1 f0.4 g1.3 i-0.4 k0.8 l1.0 n0.8 o-0.3 q0.6 r-0.4
slutfa 7.2 a0.8 b1.5 c-0.5 e1.0 f0.5 g-0.4 i0.6 m1.5 o1.4 p0.7 q1.3 t0.5
slutli 7.3 e0.8 g-0.4 i-0.7 j0.6 l0.4 p1.7 q1.5 r-0.3 t0.6
slutra 8.1 a0.6 c1.5 p1.2
slutsa 7.9 d0.9 e0.6 g0.6 i0.9 r0.7
sma 7.3 d0.6 e0.5 g-0.4 i0.4
smak 7.6 b0.8 d-0.4 e-0.6 g1.0 k0.3
smakar 8.1 a0.4 b0.8 d-0.4 e-0.6 k0.3
smal 6.8 a1.4 b1.1 d1.7 e1.2 f0.7 g-0.7 j-0.4 k0.4 l0.6 n0.9 o0.4 q0.4
smalan 7.3 b1.2 c0.3 d1.3 e0.6 f0.9 g-0.5 i-0.5 j-0.4 k0.4 l0.6 n0.9 o0.5 q0.4
smalle 8.1 a0.5
smar 7.9 a0.4
smart 8.1 a0.5
smas 7.9 a-1.1
smasak 8.1 a-0.9
smid 7.9 a-0.7 d-0.5 n1.2 q0.7 r0.9
smidig 7.9 a-0.7 d-0.5 n1.2 q0.7 r0.9
smin 7.4 e0.6 i0.9
smor 7.2 a-1.1 d-0.3 e-0.3 g1.8 h2.1 i-0.5 j-0.3 n0.6 q0.4 r1.7
smorga 7.6 a-0.4 d-0.4 e-0.3 h0.4 i-0.4 n0.5 t-0.3
sms 7.0 b-0.4 c0.8 d0.4 f0.8 g-0.6 h0.4 i0.5 j-0.3 m-0.7 o0.3 q0.8 s-0.4 t1.2
smyc 7.4 a-0.6 g0.8
smycke 7.4 a-0.6 g0.8
snab 6.6 a0.5 b-0.4 c-0.4 d0.5 f0.7 g0.6 h0.6 i-0.7 j-0.4 k0.3 l-0.4 m0.7 o0.6 r2.4 s1.3 t1.8
snab+i 8.1 a-0.6 c-0.3 g0.7 i-0.3 o0.5 r1.2
snabb 7.4 a1.0 d0.4 f0.5 h0.8 m0.4 o0.6 p0.4 s1.9 t1.1
snabba 7.9 a-0.8 b-0.4 c-0.4 f-0.4 g0.8 h-0.4 k0.7 q0.5 r1.6
snabbt 7.4 e0.3 f0.6 i-0.4 r0.9 t1.1
snac 6.8 a1.4 d0.5 f0.6 g0.6 h0.8 i1.5 j0.4 k0.4 n-0.3 q-0.5 r0.9
snac+med 8.1 a0.4 f0.9 i1.3 j0.5 p0.3
snac+om 7.3 c0.4 g1.5 h1.0 k0.5 q-0.4 r1.2
snac+skit 8.1 a1.1 g-0.7
snack 8.1 a0.5 d0.7 i1.2 j0.6
snacka 6.9 a1.0 c0.3 f0.7 g0.8 h0.9 i0.6 k0.5 p0.3 q-0.4 r1.1
snal 5.1 a-0.8 b1.1 c-0.4 d0.5 e1.0 f0.5 g0.6 h0.9 i-0.9 j-0.4 k0.6 l1.0 m0.9 n-0.4 o1.1 p-0.4 r1.1 s-1.0 t2.2
snal+gor 7.9 g0.5
snal+i 8.1 b0.3 e-0.4 o-0.3
snal+kan 8.1 g1.1 k0.7 l0.6 q0.8 r0.3
snal+och 7.4 a-0.9 b-0.5 d0.7 f0.4 g-0.4 i-0.5 j-0.4 k0.7 o0.5
snal+sa 8.1 a0.9 e1.2 g-0.5 i0.9 j0.7
snal+snal 7.6 g0.5
snal+som 8.1 a0.6 b-0.4 c0.6 d0.6 e-0.3 f1.1 o0.8
snall 6.6 a-0.5 b0.7 e0.5 f0.7 g-1.3 h1.5 k0.6 p-0.5 r-0.4 s-0.6
snalla 5.6 a-0.7 c-0.4 d-0.4 e0.8 f-0.4 g1.1 i-0.5 j-0.4 l0.7 o0.7 r0.8 s-0.6 t2.1
snallt 7.6 d0.8 f0.3 l0.6 m-0.4 o0.5 r-0.4
snap 7.6 a-0.4 b-0.4 c-0.3 e0.4 g-0.3 p0.6 s0.7
snar 5.9 a-1.7 c1.0 d0.7 g1.1 h0.5 i-1.0 l0.6 n0.8 o0.7 q-0.5 r1.1 t1.7
snar+ar 8.1 a-0.4 g2.1
snar+ni 8.1 e0.5 j0.7 p0.9
snar+vi 7.9 a-0.5 e0.4 g-0.5 h0.4 i-0.6 l1.1 o0.5 p-0.4 t2.3
snarar 8.1 a0.8 g-0.6
snaras 8.1 e0.5 i-0.6 j0.5 o0.5 p0.7 t2.4
snart 6.1 a-2.4 b-0.4 c0.8 d0.9 e-0.3 f0.3 g1.8 i-0.6 j-0.4 l0.4 n1.0 o0.3 p-0.5 q-0.4 r1.0
sned 7.9 a0.7 b-0.4 c-0.5 d-0.4 e2.0 f0.7 m0.4
snet 7.9 a0.9 c-0.4 d-0.5 e1.7 k-0.4 m1.0 p-0.4 q-0.4
snett 7.9 a0.9 c-0.4 d-0.5 e1.7 k-0.4 m1.0 p-0.4 q-0.4
snic 7.2 b-0.4 c0.8 d-0.3 e-0.6 f0.4 g0.4 i0.4 l0.8 m-0.4 o-0.4 p1.3 q0.7 r0.8
snicka 7.4 c0.9 f0.6 g0.7 i0.6 p1.4 r0.8
snicke 8.1 e-0.4 l0.6 q0.8 t0.3
sno 7.9 b0.5 e-0.6 f0.9 g-0.4 i-0.4 l1.4 o0.6 q0.3
snoa 8.1 a0.4 c0.5 e0.6 m0.7 o0.4 p0.8 q0.4 s0.8 t0.4
snon 7.9 a0.8 b-0.4 c4.2 e-0.6 f0.4 g-0.5 i-0.6 j-0.4 k0.4 m2.1 o0.9 p-0.5 r0.5
snop 8.1 b1.0 d0.6 e-0.4 g0.7 o0.3 r0.7
snor 7.4 d-0.3 e0.9 f-0.4 i-0.6 j-0.4 m1.3 n-0.3 p-0.3 s-0.4 t0.5
snoroj 7.9 a-0.5 b-0.3 c-0.4 e0.8 i-0.6 j-0.4 m0.4 n-0.3 q0.4
snub 7.6 a0.7 g-0.7 h0.8 r0.6
snubbe 7.6 a0.7 g-0.7 h0.8 r0.6
snyg 5.0 a-2.8 b1.3 c-0.3 d-0.4 e1.4 g5.3 h0.4 i-0.6 l0.5 n0.7 p-0.4 q-0.3 r2.0
snyg+jobb 7.6 a1.2 b0.5 d-0.4 e1.6 g-0.4 i-0.4 m0.4 r0.8 s0.4
snyg+men 8.1 g-1.0
snyg+och 7.9 a1.3 g-0.9 r0.6
snyg+team 8.1 g0.3
snygg 6.5 e0.8 g0.9 n0.7 r0.5
snygga 7.6 a-0.8 b0.8 f-0.3 g1.1 h0.4 n0.6 o0.3 q-0.4 r0.7
snyggt 5.3 a-2.4 b0.8 c-0.4 d-0.3 e0.9 g3.9 h0.3 i-0.5 l0.7 p-0.3 r1.2
so 8.1 a-0.4
soci 7.6 a0.7 d0.8 f0.5 i0.7 j0.6 r0.4 s0.8
social 7.6 a0.7 d0.8 f0.5 i0.7 j0.6 r0.4 s0.8
sock 8.1 a-0.4 b-0.4 e0.5 g0.5 r0.7 t0.5
sode 7.6 b-0.4 c-0.3 e-0.4 m1.1 n-0.3 o0.9 p-0.3 q-0.4 r0.5
sodr 7.9 a-0.3 c-0.4 l0.3 o-0.5
sodra 7.9 a-0.3 c-0.4 l0.3 o-0.5
soff 7.4 b-0.3 d0.5 e0.3 i-0.4 j-0.3 s0.4
soffa 8.1 s0.6
soffan 7.9 c0.3 d0.6 i-0.3
sofi 6.9 b-0.5 c-0.4 d1.0 f-0.4 g-0.5 h-0.7 i1.2 j0.4 k0.5 n0.7 o-0.5 q-0.4 s-0.3 t0.9
sofia 7.6 c-0.3 e-0.5 g-0.8 l0.4 q-0.4 t0.6
sofie 7.6 a0.7 d1.2 e0.5 i1.6 j0.5 t0.6
soka 7.9 a0.5 b0.6 j0.5
soke 6.5 a-0.6 b-0.4 c0.7 d-0.7 e-1.1 g-1.2 i-0.5 j-0.6 k0.6 n-0.6 o0.7 p-0.5 q-0.3 s0.9 t0.3
soke+en 8.1 m0.5
soker 6.5 a-0.6 b-0.4 c0.7 d-0.7 e-1.1 g-1.2 i-0.5 j-0.6 k0.6 n-0.6 o0.7 p-0.5 q-0.3 s0.9 t0.3
sokt 7.4 a0.5 b0.4 c0.9 f0.8 i-0.4 j0.9 m-0.3 p-0.3
sokt+er 8.1 c0.9 d0.5 f1.1
sokt+mig 8.1 e0.3 j0.7 s0.6
sokte 7.9 c-0.3 e0.7 j0.6 m-0.3 s0.5
sol 7.9 a-0.6 g1.4
sole 7.9 a-0.4 d-0.4 f0.3 g0.5 m0.4 n1.1 o-0.3
sole+skin 8.1 f0.4 g0.4 n1.3
solen 7.9 a-0.4 d-0.4 f0.3 g0.5 m0.4 n1.1 o-0.3
solg 7.9 a-0.6 d-0.5 e-0.6 n0.6
solgla 8.1 a-0.4 b0.3 d-0.3 e-0.6 g0.3 h0.3 n0.6 q-0.4 t0.3
soli 7.9 a-0.3 g0.7 h0.9 k0.3 q1.0 r0.9 t0.6
soli+hals 8.1 g0.4 h0.9 k0.4 q1.0 r1.0 t0.6
soliga 8.1 g0.4 h0.9 k0.4 q1.0 r1.0 t0.6
soll 8.1 a0.4 e0.3 i0.6 s0.6
sollef 8.1 a0.4 e0.3 i0.6 s0.6
solv 7.4 b0.5 c-0.4 d-0.3 g0.3 h0.5 i-0.4 r0.5
solvei 7.9 b0.5 d-0.4
som 2.6 a1.3 b2.0 c0.4 d0.9 e2.0 f1.2 i1.6 j1.2 k-1.1 l-1.4 m0.4 p0.6 q-0.7 s3.2 t0.5
som+aldr 6.9 a1.3 b1.1 c0.5 e-0.5 f0.4 h-0.6 i0.8 k0.4 m2.4 o-0.7 p-1.0 r0.8 t0.8
som+alla 7.9 e0.3 h0.7 i0.4 k0.7 l-0.3 o-0.3 q-0.4
som+allt 7.2 a-1.2 e-0.5 g0.4 n0.7 p-0.4
som+ar 5.7 a0.5 b1.0 c-0.4 e0.6 f2.1 h-0.3 i1.3 j-0.4 k0.7 n0.7 o1.9 p-0.4 s-0.5
som+att 6.5 a1.4 b0.6 d2.6 e-0.4 h0.4 i1.3 m0.4 n-0.5 p-0.4 q0.3 s-0.7
som+avta 8.1 m0.6 p-0.4
som+bara 7.9 a0.5
som+bast 8.1 a-0.5 g0.7
som+beho 7.9 a-0.4 d-0.3 e0.3 f0.4 h-0.4 l0.3 t-0.3
som+bero 8.1 a-0.4 d-0.3 g0.6 l0.4 r0.5
som+best 7.4 c0.4 d0.8 e-0.3 f0.9 g-0.4 i0.4 l-0.4 n0.4 o1.9 r-0.4
som+bild 8.1 e0.8 f0.5 l0.3 o1.3 p0.5 s0.6
som+blev 7.4 c0.6 i0.8 n0.5 o0.3
som+blir 8.1 b0.5 e0.3 k-0.4
som+bor 8.1 d0.6 e0.5 i0.5 s0.4
som+borj 7.9 a-1.3 g1.4 k0.5
som+bygg 7.9 a0.3 e0.8 s0.8
som+de 7.0 b0.4 c-0.4 d0.4 e0.4 h1.1 i0.5 n-0.5 p-0.5 q-0.4 r-0.6 t0.4
som+den 8.1 a-0.3 b-0.4 c-0.4
som+det 6.7 a1.0 b1.0 c0.8 g-0.4 h0.6 i0.7 j-0.3 l0.8 m0.7 p-0.4 s-0.5
som+drag 8.1 e0.5 j0.9 r-0.5
som+du 6.5 c0.6 d-0.8 e-0.7 f-0.4 g0.6 h0.5 k0.6 l0.6 n0.6 p-0.5 r0.9 s-0.5
som+e 7.6 a-0.5 c-0.7 d-0.4 f0.4 g-0.3 k-0.4 n-0.4 o1.8
som+en 5.8 b1.9 d-1.1 e1.0 n1.4 o-0.3 q0.8 r0.4 s-0.3 t-0.6
som+er 7.2 a1.3 e1.1 f1.4 g-0.3 j0.4 m1.3 p-0.6 q0.8 s1.5
som+ett 6.6 b0.4 e1.7 f0.6 g-1.2 i-0.4 j0.3 k0.7 n0.7 p0.3 q0.5 s-0.8
som+fakt 7.9 a-0.5 d-0.4 g1.1 h0.4 q0.7 r1.0 s-0.3
som+fan 7.9 b-0.3 c0.3 d0.4 g0.6 n-0.4 o0.5 r0.6
som+far 7.3 b0.7 e0.9 f0.8 j0.7 m0.6 t0.5
som+fatt 7.4 g0.5 i0.4 r0.4 s-0.3 t0.5
som+finn 7.6 c0.3 e0.6 g1.0
som+flyt 8.1 f-0.3 h0.6 i-0.3 k0.5 l0.3 o-0.4
som+folk 7.9 a0.4 b0.7 c0.5 i0.4 j0.5 m0.6 p0.7
som+for 8.1 a-0.4 g0.4 o-0.4 q0.3
som+forr 7.9 a0.7 d0.7 e1.2 i-0.3 o0.4 r-0.3 t-0.5
som+fors 8.1 a0.7 b-0.3 c0.9 d0.9 e-0.6 o0.7 s0.4
som+fort 8.1 a0.5 e0.7 p1.0
som+foru 7.3 a-0.9 c0.6 d0.4 e-0.4 g-0.6 h0.5 i-0.5 j-0.3 o-0.6 p-0.4 s-0.4
som+frag 8.1 a0.6 g0.3 r0.7 s1.4
som+fram 8.1 a0.7 e0.6 g-0.3 i0.7
som+fran 8.1 a0.4 g0.5 i0.7
som+gall 8.1 a-0.3 f0.5 i-0.3 o0.5 r-0.3
som+gar 6.9 a0.5 c1.2 d1.0 g-0.6 n0.4 p0.6 q0.4 r-0.4 s0.3 t-0.3
som+gatt 7.9 b-0.4 d1.4 e-0.4 g-0.4 i0.5 m-0.3 n0.8 t-0.4
som+gick 7.6 c-0.4 e0.8 h-0.3 o-0.3
som+gjor 6.8 a0.4 b1.9 f0.5 h1.1 i-0.6 j-0.4 q-0.5 r0.4 s0.8
som+gor 7.9 b0.4 c0.5 d0.4 f0.5 i1.4 k-0.3 p0.6 s0.4
som+hant 7.6 b-0.4 c0.7 d1.0 e0.6 f0.4
som+har 6.1 a1.1 b-0.6 c0.5 d0.5 e-1.1 f1.7 g-1.7 j0.7 k-0.5 m0.7 n0.9 o-0.4 p-0.7 s-0.7 t-0.6
som+hata 8.1 a-0.3 e-0.3 g0.9 l0.4 r0.3
som+hels 6.8 a-0.3 b-0.5 c0.9 e0.4 g-0.4 k-0.3 m-0.4 p-0.4 s0.9 t2.4
som+hete 7.2 a1.1 b0.4 c0.3 d0.6 e0.4 i0.5 l0.8 p0.9 s1.3
som+hjal 8.1 b0.6 g0.9 j0.5
som+hota 7.9 a-0.3 d-0.4 e-0.5 g-0.4 h0.3
som+i 7.0 a0.3 c0.4 d2.3 f0.3 h1.4 i-0.9 j-0.4 k0.4 l1.7 n0.3 o0.8 p-0.5 q1.4 s-0.5
som+inga 8.1 b0.5 c-0.3 d-0.3 e-0.5 o1.6
som+inge 7.4 a-0.3 b-0.7 c-0.7 e-1.0 g0.5 h-0.4 i-0.4 k0.6 m1.0 o0.4 r0.7
som+inte 5.5 b-0.8 c-1.0 d0.5 e0.6 f0.4 i-0.4 m0.6 n0.9 p0.5 q-0.5 r0.9 t-0.4
som+jag 6.0 a0.8 b-0.3 c-0.3 d-0.5 f1.9 g-0.4 i-0.4 l-0.5 m2.7 n0.6 o1.0 p-0.9 r0.7 s2.0
som+jobb 7.3 b0.7 c0.5 d-0.5 e0.6 f0.6 g0.3 i-0.4 j-0.3 n0.6 p0.3 q-0.4 r0.8 s0.8 t0.4
som+kan 6.6 a0.5 c0.6 d0.6 h0.5 i0.6 j-0.3 k0.7 l0.6 o-0.4 p1.1 q-0.4 s-0.7 t0.9
som+kom 7.9 b0.5 c-0.5 d0.3 e-0.6 g0.4 k0.3 o0.4 p1.1 r0.4
som+komm 6.8 a0.3 b1.9 c1.0 d-0.4 f0.9 g0.8 i0.7 j-0.5 l-0.5 m0.6 p-0.6 q-0.7 r1.7 s-0.5
som+kons 8.1 g-0.5
som+kont 8.1 a-0.4 g0.4 h0.8 i-0.3 l-0.4 m0.4 r0.7 t0.4
som+kost 8.1 a0.5 b1.7 c0.4 f1.1 i0.4 j0.7
som+kras 8.1 a0.5 d-0.3 e1.2 k1.5 l0.4 n0.5 p0.4
som+kund 7.6 a0.4 c0.8 i2.1 q0.8 r0.3
som+lag 8.1 e0.4 s0.6
som+laga 8.1 a0.4 d1.5 g-0.3 i-0.3 p0.4 s0.7
som+lamn 8.1 d-0.3
som+lase 7.9 b0.5 d0.3 e0.4 i1.0 t0.4
som+leve 7.6 a0.7 c0.6 d0.6 e-0.6 g-0.5 i0.5 k-0.3 m0.4 s0.6
som+ligg 7.9 b1.1 d-0.3 i-0.3 j0.5 n0.4 s0.7
som+likn 8.1 a0.4 m0.8 p0.6
som+lyss 8.1 f0.3 g0.5 m0.4 n-0.3 r0.6
som+man 7.6 e0.5 g0.5 i1.0 r0.5
som+mast 7.9 d-0.5 f0.8 g-0.6 k-0.4 l0.5 q0.3 r0.4
som+mena 8.1 a0.9 j0.7 s-0.4
som+min 7.4 a0.8 b0.4 c-0.6 d0.9 e1.5 g-0.4 i0.9 p1.7 r-0.5 s-0.5
som+ni 6.1 a0.7 c0.7 d1.2 e0.5 g0.7 j0.4 k0.9 l-0.5 n-0.5 o0.6 s1.4 t0.3
som+nu 7.6 d-0.4 g0.8 h0.7 n0.4 r0.4
som+om 7.3 d-0.6 e0.9 f-0.4 g1.0 n0.5 o-0.5 r0.7 s-0.3 t-0.3
som+ordf 7.9 a0.4 c-0.3 d1.1 e-0.5 f0.6 g-0.3 l0.3 q0.5 s0.6
som+orsa 8.1 c0.4
som+pa 7.9 a0.4 e0.4 g-0.4 p1.5 t0.6
som+pdf 8.1 a-0.5 h0.3 o0.6 q-0.4 t1.0
som+plan 7.4 a-1.0 b0.3 e-0.3 f0.4 h-0.4 i-0.8 l0.4 o-0.3 t0.3
som+proj 8.1 e0.8 j1.3 p-0.5
som+ratt 8.1 a0.5 c0.7 e0.3 i0.7 j0.6
som+revi 8.1 a-0.3 c0.4 e-0.3 h0.4 i-0.3 q-0.3
som+sa 7.6 a0.5 c1.5 h0.5 k-0.5 o-0.5 p0.4 q0.4 r0.5
som+sade 8.1 d-0.4 e-0.4
som+sage 7.9 a-0.3 e0.3 g-0.4 j0.5
som+sakn 8.1 a-0.4 n0.4
som+salj 7.9 a-0.4 g-0.5
som+satt 7.6 a0.5 e0.7 f0.7 h0.4 o0.4 s0.5
som+sett 8.1 e0.4 j0.4 q0.4 r0.5 s0.4
som+sist 8.1 e0.8 g1.0 h0.6 i0.5 m0.4 n-0.3 t0.6
som+ska 7.0 a-0.8 b-0.3 c0.3 d-0.5 e0.7 g0.6 h0.8 i-0.6 n0.3 p-0.4 r0.4 s-1.0 t0.7
som+skic 7.9 a-0.5 e-0.4 f0.4 i-0.4 k0.5 l-0.3 n0.4 o0.3
som+skot 7.4 a-0.8 b-0.3 e0.3 f-0.4 g-0.7 i0.7 l1.4 m0.4 p-0.4 r-0.6
som+skra 8.1 a1.0 e0.3 g-0.3 m0.8 s1.8
som+skre 7.9 a0.4 b0.7 e0.4 f0.8
som+skri 7.3 c1.1 d0.8 e0.4 g-0.5 p-0.4 q-0.4 s1.0 t1.1
som+skul 7.3 a1.0 b0.7 c2.5 d0.3 e0.4 f0.9 g-0.5 i-0.6 k-0.5 p0.3 r-0.5 s0.8
som+soke 8.1 c0.8 g-0.4 s0.5
som+stad 8.1 b0.4 e-0.3 g0.5 h0.7 n0.4 r0.6
som+stal 8.1 g-0.5 i1.1 p1.2
som+stam 7.3 e-0.3 g-0.5 j-0.4 m0.5 p-0.3 q0.5 r-0.4 s-0.5
som+star 7.9 a0.8 d0.5 e0.3 i0.6 j0.3 m1.5 p-0.4 s0.6
som+stor 8.1 a-0.4 c0.3 e-0.6 k-0.3 n0.5 o-0.3 t0.6
som+svar 8.1 d0.6 e-0.3 g-0.3 i0.7 r-0.3
som+tank 7.9 a-0.5 i-0.4 k-0.6 o0.3 q1.1 r0.5 t0.4
som+tar 7.2 a1.3 b0.7 c2.2 e0.4 f0.5 g-0.6 h0.9 i0.6 j0.4 n-0.3 p-0.4 q0.8 s-0.6 t1.1
som+teck 8.1 i0.5 j-0.3 m0.6 n0.3
som+tidi 8.1 e0.3 f0.8 i-0.3 j0.5 t0.5
som+tog 8.1 b-0.3 c0.6 i-0.3
som+tyck 7.0 a-0.8 c-0.5 d-0.3 e-0.4 g1.7 h0.4 k0.7 n0.7 r0.3
som+undr 8.1 c0.6 g-0.7 m-0.3 p1.2
som+upps 8.1 a0.3 c0.4 d0.6 i0.4 s0.8
som+utlo 8.1 c0.9 d0.6 p0.6 q-0.3
som+vagr 7.2 a-1.0 b-0.5 e-0.3 f-0.4 g-0.4 i-0.4 j-0.5 l0.5 m0.4 o-0.6 p-0.4 q0.7 r-1.0 s-0.3 t-0.4
som+vanl 6.3 a-1.2 c-0.4 e-0.8 g-0.4 j-0.4 k-1.0 l-0.4 m-0.4 n1.7 p-0.9 r0.7 s-0.5 t-0.5
som+vann 8.1 a0.4 i1.2 j0.8
som+vant 8.1 d0.5 j0.6 q0.3
som+var 7.2 b0.6 d-0.3 e0.9 f1.5 g0.4 h0.9 i-0.3 j0.8 m1.3 n0.5 o-0.3 p0.5 q0.3 r-0.5 s0.5 t0.3
som+vari 8.1 a-1.1 e0.3 s0.5
som+vart 8.1 b1.0 c-0.4 d-0.6 k0.6 l-0.3 n0.3 o0.3
som+verk 7.6 a0.9 e0.4 g-0.4 i0.7
som+vi 6.5 b-0.7 c-0.5 d1.2 e0.7 i-0.3 l0.9 m0.4 n0.5 o-0.5 q0.6 r0.3 s-0.4 t1.3
som+vill 6.5 a-0.4 b0.5 c-0.7 d-0.4 f-0.4 j-0.4 n0.5 q-0.4 r-0.4 t-0.5
som+visa 7.9 e0.3 i0.4 p0.8
soma 7.4 d-0.3 f-0.5 h1.6 i-0.5 k-0.4 n-0.6 r0.8
somali 7.4 d-0.3 f-0.5 h1.6 i-0.5 k-0.4 n-0.6 r0.8
somm 5.8 a-0.9 c0.7 e-0.6 g-0.8 h1.1 i0.5 j-0.9 l2.8 m0.5 o1.8 p-0.8 q0.5 r0.7 s1.4 t-0.6
somm+idag 8.1 a-0.6 g-0.6
sommar 5.8 a-0.9 c0.7 e-0.6 g-0.8 h1.1 i0.5 j-0.9 l2.8 m0.5 o1.8 p-0.8 q0.5 r0.7 s1.4 t-0.6
somn 7.6 a-0.5 c-0.3 d-0.5 g-0.5 k0.5 m0.3 n2.1 o0.3 p-0.4 q-0.4 r0.4 t-0.4
somnat 7.9 a-0.5 d-0.4 g-0.5 k0.5 m0.4 n2.2 o0.4 p-0.4 q-0.4 r0.5
somr 6.8 g0.3 i0.4 j-0.4 k-0.4 r0.6 s0.7 t-0.6
somras 6.8 g0.3 i0.4 j-0.4 k-0.4 r0.6 s0.7 t-0.6
son 7.3 a-0.3 b0.3 g1.0 q0.4 r0.5
son+som 8.1 b0.6 i0.5
sond 5.4 a0.6 b0.5 c1.5 d-0.3 e1.8 f0.5 g-0.3 h-0.8 j-0.6 k1.1 m-1.3 n1.1 o-0.7 q0.8 s1.3 t0.3
sond+ar 8.1 e0.6 s0.5
sond+har 8.1 a-0.8 g1.1
sond+i 8.1 a-0.3 c-0.3 e-0.5 g-0.5 h-0.4 k2.1 l0.3 m-0.4 t0.5
sond+med 8.1 d0.6 g0.5 j0.6 q1.2 r0.9 s-0.4
sond+och 8.1 b0.9 c-0.4 e1.0 i0.4
sond+om 8.1 c0.5 e-0.6 h0.3
sond+pa 7.6 b0.4 c0.5 d0.3 e0.3 r-0.4
sondag 5.5 a0.9 b-0.4 c2.1 d-0.3 e1.4 f0.8 h-0.5 j-0.4 k-0.6 l-0.3 m-1.1 n0.6 o-0.4 p-0.3 q0.5 s1.8
sonder 7.0 a-0.3 b1.2 c-0.7 e0.6 f-0.4 g-0.5 h-0.5 k2.1 n0.7 o-0.4 q0.4 s-0.5 t0.3
sone 8.1 a-0.4 e-0.5 g-0.5 q0.4
sonen 8.1 a-0.4 e-0.5 g-0.5 q0.4
sonj 8.1 h0.4 k0.6 l-0.3 o0.8 t0.4
sonja 8.1 h0.4 k0.6 l-0.3 o0.8 t0.4
sopa 8.1 s0.6
sopade 8.1 s0.6
sopr 8.1 e0.4 f0.5 i0.6 r1.2
sore 8.1 a-0.5 e-0.4 i-0.4 l0.4 n-0.4 t0.7
sorg 6.8 a2.6 b1.4 d0.8 f-0.4 g-1.7 i-0.3 q0.5
sorgen 8.1 a1.8
sorgli 7.2 a0.4 b1.0 c0.4 d1.0 f-0.4 g-1.2 q0.5 s-0.3
sorr 7.4 a1.1 c-0.5 g-1.0 h-0.5 l0.7 m0.4 n1.0
sorry 7.4 a1.1 c-0.5 g-1.0 h-0.5 l0.7 m0.4 n1.0
sort 7.2 c0.4 g0.6 i-0.4 j-0.3 r1.2
sorter 7.4 a-0.7 c-0.3 g0.8 n0.4 r1.1
sot 7.6 g0.7
sota 8.1 g0.4
sov 7.3 a-0.5 b0.8 d-0.4 f-0.3 g1.7 h0.9 i-0.4 o-0.3 p0.7 r1.4 t0.3
sov+sa 8.1 g0.3
sova 7.6 a-0.3 e0.5 g-0.8 h0.6 r0.4 s0.5
sova+pa 8.1 a0.3 e0.6 g0.5 h0.6 r0.4 s0.6
sove 6.9 a-0.9 d-0.4 e0.7 f0.5 g1.4 h1.5 i-0.9 k0.5 n0.3 o0.5 p-0.3 r1.2 s-0.6
sove+pa 7.9 a-0.6 c-0.3 g1.3 r0.9
sover 6.9 a-0.9 d-0.4 e0.7 f0.5 g1.4 h1.5 i-0.9 k0.5 n0.3 o0.5 p-0.3 r1.2 s-0.6
sovr 7.9 a-0.5 c-0.4 d-0.4 g0.7 l0.4 n-0.4 p0.5 r1.4 s-0.4
sovr+ar 7.9 a-0.5 c-0.4 d-0.4 g0.7 l0.4 n-0.4 p0.5 r1.4 s-0.4
sovrum 7.9 a-0.5 c-0.4 d-0.4 g0.7 l0.4 n-0.4 p0.5 r1.4 s-0.4
spal 7.6 a0.5 e1.0 g-0.3 j0.5 p0.3 s1.8
spalte 7.9 e0.5 s0.8
spam 8.1 b0.7 g0.3 p0.6
span 6.3 a1.4 b1.4 c0.8 d-0.5 g-1.0 j-0.4 k-0.4 l0.7 m1.4 n-0.7 t1.5
span+och 7.9 b0.4 e-0.4 i0.5 k0.5 q0.5
spann 7.4 a1.2 b1.3 d-0.4 g-0.3 m1.2 n-0.5 o-0.4 p0.5 s0.5 t1.1
spanna 7.4 a-1.3
spansk 7.9 a2.0 b-0.3 c1.1 e-0.4 g-1.2 h-0.3 l0.4 t0.7
spar 5.8 a1.0 b-0.7 d-0.7 e1.7 g-1.2 k0.7 l1.6 n1.1 p2.2 q0.4
spar+i 8.1 a-0.3 c-0.5 l0.8
spar+ihja 8.1 a0.5
spar+pa 8.1 a1.0 g-0.3 p1.9
spara 7.6 a0.6 d1.2 e0.7 f0.5 i-0.4 k1.5 n0.7 p0.5
sparad 7.9 a-0.8 c-0.3 e-0.5 g0.4 h0.4 r0.5
sparar 7.9 a0.7 b-0.3 d-0.4 e1.3 i0.3 t-0.3
sparat 7.9 b0.4 c0.4 d-0.4 g-0.3 i0.3 j0.3 s0.4
sparba 7.9 d-0.4 e0.4 i-0.3 l-0.4 p0.4 q0.4
sparra 7.2 a0.5 c0.4 d-0.5 e0.6 g-0.5 l1.5 m0.5 n0.4 p1.9 q-0.3 t0.6
spec 6.8 b0.7 c-0.7 d0.5 f-0.3 h-0.5 k1.0 m1.4 n0.8 o2.4 s-0.3
spec+mkt 8.1 g0.4
spec+per 8.1 c-0.4 d0.3 l-0.3 m0.3 n-0.5 o1.8 q0.4
spec+till 8.1 d0.4 h0.3 k0.5 n1.1 o0.9
specia 8.1 g0.4
specif 7.2 b0.8 c-0.6 d0.7 f-0.3 g-0.3 h-0.5 i-0.3 k1.1 m1.5 n0.8 o2.5 p0.3 s-0.3
speg 7.6 c-0.7 e0.6 f0.4 m0.8 o-0.3 q-0.4 s-0.3
spegel 7.6 c-0.7 e0.6 f0.4 m0.8 o-0.3 q-0.4 s-0.3
spel 6.0 a0.6 b-0.3 c0.3 d1.1 e1.8 f0.7 g0.5 h-0.3 j-0.4 k0.6 m0.5 n0.4 p0.6 s0.8 t0.9
spel+in 7.9 d0.5 e0.7 f0.4 m0.5 s0.4
spel+pa 8.1 g0.8
spel+som 8.1 a-0.4 g0.6
spela 7.4 c0.5 d0.8 e0.4 f0.3 g0.5 i-0.3 m-0.3 r0.7
spelad 8.1 d0.5 e0.4 g-0.6
spelar 7.0 a0.9 e1.0 f0.6 g-0.6 i-0.5 k0.3 m1.2 n0.4 p-0.4 s0.7 t1.0
spelat 7.9 a0.4
spik 7.9 a-0.7 h-0.3 m0.5 q-0.3 s0.5 t0.5
spis 8.1 a-0.3 e-0.3 g0.8 k0.8 m0.4 n1.1
spok 7.9 b0.8 e0.5 g-0.4 m0.7 p0.4
spon 8.1 a-0.4 f0.4 g0.3 m0.3
spor 7.4 a-0.6 e-0.4 f0.4 g1.9 h1.3 k0.5 n0.6 r0.7 t0.5
sportl 8.1 c0.3 h0.3 i0.4 k0.9 n0.9
spot 7.6 a-0.7 c-0.3 d0.4 g0.5 n0.6 o1.1 q-0.3 r0.6
spotif 7.9 a-0.6 g0.5 r0.6
spra 7.0 b0.7 d0.9 f-0.3 g0.9 i-0.4 j0.9 k0.3 r-0.5 s-0.4
sprak 7.6 b-0.3 d1.3 g-0.3 j1.2 r-0.5 s-0.3
sprang 8.1 g0.6
spri 5.9 a-0.9 d0.5 e1.1 g-1.1 h-0.4 i-0.7 k-0.3 l-0.5 o-0.4 r0.7
spri+ar 7.3 a-1.3 g0.5
spri+en 8.1 a0.4 g-0.3
sprick 7.4 e0.7 f0.5 h-0.4 i-0.3 k-0.3 l-0.3 p0.4 q0.3 r0.5
sprida 8.1 d0.5 e0.7 g-0.7
spridi 8.1 g-0.3
spring 6.5 a-1.1 r0.4
sprint 8.1 c0.6 k0.3 q0.4
spru 8.1 c1.5 r0.3
st 8.1 g-0.5 n0.4
sta 5.8 a-0.6 b-1.1 c0.9 d1.1 e1.3 f0.5 g-1.5 h0.4 i-1.6 k1.0 l1.2 m1.1 n0.8 o0.8 p-0.9 q-0.5 r-0.5 t-0.9
sta+dar 8.1 a0.8 c1.5 k0.4 m1.0 r0.4 s0.4
sta+for 7.6 a0.7 b-0.3 c-0.4 e1.1 j1.4 m0.7 p0.5 s-0.5
sta+i 7.2 a-0.6 c0.8 g-0.3 h0.6 i0.7 l1.4 m0.3 n0.6 p-0.5 s-0.6
sta+kvar 8.1 a-0.4 b0.5 c0.4 f0.4 n0.4 t0.6
sta+pa 8.1 b-0.3 c0.7 d0.3 e-0.3 k0.8 m-0.3 o0.8 s0.5 t-0.4
stab 8.1 c0.4 d0.9 f1.7 g-0.3 h-0.3 l0.3 n0.4
stac 7.2 e-0.4 g1.0 l-0.3 m0.4 n-0.3 o0.6
stac+john 8.1 a0.9 g-0.3
stacka 7.2 e-0.4 g1.0 l-0.3 m0.4 n-0.3 o0.6
stad 5.5 a1.2 b1.5 c-0.5 d-0.5 e-0.4 f1.0 g0.5 h2.2 i1.1 m0.4 n-0.9 p0.4 r1.0 s1.4 t0.6
stad+hos 8.1 a0.8 e0.4 j0.6 p0.9
stad+i 7.3 a-0.7 c0.4 g1.4 h1.0 n-0.3 r-0.4
stad+och 8.1 a0.9 h0.8 q0.4 r0.6
stad+pa 7.9 a-0.8 b-0.4 c-0.4 e-0.5 g0.8 h1.1 i-0.4 k0.6 n0.8 o0.7 r1.6
stada 8.1 a1.0 g-1.2
stadar 7.0 b0.5 c-0.5 d-0.4 e-0.6 f-0.5 i1.4 o0.4 r0.7 s0.4
stadfi 7.9 a-0.4 b0.4 c0.8 d-0.4 e-0.3 f-0.3 h0.4
stadge 8.1 a-0.5 g-0.4 i-0.3
stadni 6.9 a0.3 c-0.4 d-0.6 f0.4 g0.5 h0.7 k-0.3 n-0.5 p0.3 r-0.4
stae 7.9 a-0.8 c-0.4 f0.4 g0.4 h-0.5 m-0.5 n1.5 o-0.3 q0.4 r1.3
staend 7.9 a-0.8 c-0.4 f0.4 g0.4 h-0.5 m-0.5 n1.5 o-0.3 q0.4 r1.3
staf 8.1 c-0.6 f-0.4 g0.5 h1.4 m0.3 q-0.4 r0.8 t-0.4
staffa 8.1 c-0.6 f-0.4 g0.5 h1.4 m0.3 q-0.4 r0.8 t-0.4
stah 7.9 b0.5 g0.3 h0.7 i0.6 m1.0 s0.6
stahlb 8.1 g0.4 h0.8 m1.1 s0.7
stak 7.4 c1.2 d-0.4 e-0.5 g-0.4 i-0.4 n0.4 s1.2
staket 7.4 c1.2 d-0.4 e-0.5 g-0.4 i-0.4 n0.4 s1.2
stal 4.8 a-0.7 b0.5 e0.4 g-0.5 h1.6 i1.3 j-0.5 k2.7 l0.6 n0.4 o2.1 p0.7 q-0.5 r1.1 t-0.4
stal+det 8.1 c-0.3 d0.7 e0.5 f0.3 g-0.3 k0.9 m0.5 o-0.3 p0.9 r-0.4 s0.7
stal+for 6.8 a-0.6 b0.3 c-0.8 g0.5 h1.2 i-0.7 l1.0 m0.3 n-0.3 q0.9 s-0.3 t-0.3
stal+in 6.6 d0.6 g-0.6 h0.7 i-1.1 j-0.5 k2.1 l0.3 m0.9 p-0.5 r-0.4 s-0.7
stal+jag 8.1 c1.0 p0.6 s0.3
stal+och 7.9 b-0.4 d-0.5 k0.9 m-0.4 s0.5
stal+sa 7.9 a-0.6 b-0.3 d-0.3 l0.8 r0.3
stal+till 7.3 c0.7 d-0.4 e-0.9 g0.3 h0.8 i-0.4 j0.5 l0.3 m-0.4 o1.8 p-0.4 q-0.4
stal+upp 8.1 g0.5 r0.7 s0.5
stal+ut 8.1 a-0.4 b0.8 g0.5 h0.8 n-0.3 o0.7 q0.4 r0.4
stalla 6.8 c0.6 d0.3 g-0.5 h0.4 i0.5 j-0.3 k1.9 l-0.4 m-0.3 n-0.3 o1.3 q1.1 s-0.4
stalld 6.7 b0.5 c-0.8 d-0.9 e-0.9 h-0.4 i0.5 j-0.4 k-0.4 l-0.9 m1.2 n-0.4 o0.5 p0.9 q-0.4 t-0.6
stalle 5.3 a-0.7 e0.5 g0.7 h1.9 j-0.8 k1.8 l0.7 o1.4 p0.5 r1.2 s0.9
stallt 7.6 c0.5 e-0.5 j0.5 l1.4 m-0.5 o-0.4 p-0.6 q-0.4 r0.4 t-0.4
stam 4.9 a-1.6 d1.2 e-0.7 f0.6 h1.1 i-2.2 j1.1 k0.7 l0.5 m1.7 n0.7 o1.6 p-1.4 q0.9 r1.2 s-1.3 t0.7
stam+av 7.6 a-0.8 b-0.6 e-0.6 g-0.5 h0.4 i-0.6 j-0.3 k1.1 o0.9 q0.3 s-0.4
stam+besl 8.1 d-0.3
stam+det 8.1 b1.1 e0.7 f1.0 m1.0 o0.5 q0.9 t0.8
stam+en 7.9 a-0.4 f-0.3 m-0.4 t-0.4
stam+for 7.6 a1.1 c0.3 d0.5 e1.4 g-0.3 j2.1 r-0.4 s0.8
stam+fort 8.1 a-0.8 b-0.5 d0.4 i-0.5 m-0.4 n0.7 o0.5 p-0.3 q0.3 t-0.4
stam+hono 8.1 e-0.5
stam+i 7.4 a0.6 b-0.3 d1.6 i-0.4 j-0.4 k0.5 m0.7 p0.6 r0.7 s0.4
stam+inte 7.9 a-1.0 b-0.5 c-0.4 e0.7 m1.5 p-0.5
stam+jag 8.1 a-0.6 c0.4 g-0.5 h0.4 l0.3 m0.3 o0.5
stam+och 8.1 b0.8 c0.5 f0.8 k-0.4 o0.3 t0.4
stam+pa 7.6 b-0.3 e-0.5 f-0.3 g1.6 h0.7 k1.1 m0.8 p-0.3 r2.4 s0.5 t-0.3
stam+ring 8.1 a0.4 d1.2 e-0.4 g-0.3 j1.4 o0.3 q0.4
stam+sa 8.1 l0.4 r0.4
stam+sin 7.9 a-0.4 d0.3 j-0.5 m-0.5 t0.4
stamd 8.1 b0.9 e0.4 f0.8 g-0.4 i-0.4 k0.3 m1.0 n0.5 t0.6
stamde 7.4 a-1.1 d-0.6 e-0.6 g1.1 j-0.3 k0.9 m-0.5 o-0.4 p-0.4 r1.5 s-0.4
stamku 8.1 d0.6 e1.0 n0.4 p1.0 r0.3 s0.7
stamma 6.2 b-0.3 c0.4 e-0.9 f-0.4 g0.3 h1.5 j-0.3 k0.5 o0.4 q-0.5 s-1.0 t1.2
stamme 6.2 a-2.1 b-0.4 c-0.3 g0.6 h0.6 i-0.7 j-0.4 k-0.7 l0.7 m1.6 o1.5 p-1.1 q1.0 r0.5
stamni 6.4 a0.8 d1.3 f0.3 g-0.6 h-0.7 i-0.8 j3.1 m1.0 n-0.3 p-0.4 q0.7
stampa 8.1 a0.6 d0.8 m0.5 o0.4
stampe 7.9 g-0.4 k-0.4 l0.6 m0.5 o1.6 q0.5
stams 8.1 c0.5 d0.4 i-0.3 j0.4
stamt 7.4 a-0.9 b0.4 h-0.5 i-0.4 j-0.6 m-0.5 o-0.5
stan 5.2 a0.4 c1.2 e1.0 g-0.9 h0.5 i-0.7 k0.9 m0.4 n1.4 p1.0 r0.5 t2.8
stan+aren 8.1 c-0.4 d0.5 f-0.3 t1.6
stan+av 7.3 a0.8 j-0.5 k0.5 l0.4 r-0.3 s-0.4 t0.9
stan+da 8.1 b-0.4 c0.5 e0.4 l0.3 t0.8
stan+for 8.1 e-0.3 h0.5 q0.3
stan+har 8.1 a0.4 i0.7 p0.5 s0.4
stan+i 7.6 a0.7 b-0.3 d0.5 e1.0 f0.9 g-0.8 j0.6 p0.9 s0.8
stan+kvar 7.9 a0.3 b1.3 g0.6 i1.0 p-0.5 q0.4
stan+ner 8.1 b0.4 j0.7 m0.4 t2.0
stan+och 7.6 b0.8 c0.4 g0.6 i-0.4 n-0.3 p-0.4 q1.4 r0.5 s-0.4 t-0.5
stan+pa 7.9 b0.7 d-0.3 h0.6 n1.2 q-0.4
standp 8.1 a0.3 d0.3 e0.4 j1.3 m0.6 p0.6
stang 7.9 a0.9 i1.2 j0.6 t0.6
stanga 7.4 a0.5 c1.1 m0.4 n-0.4 p0.3 q-0.5 t2.1
stangd 7.9 a0.5 b0.6 d0.6 e0.8 h0.5 k0.4 l0.3 m-0.3 o0.6 t-0.4
stange 6.8 a-0.6 b-0.5 c-0.8 e0.4 g-0.6 i-0.7 j-0.5 k-0.5 l0.4 n-0.4 o0.3 t2.6
stangs 7.3 a-0.3 c-0.3 e-0.5 g-0.6 i-0.3 j-0.3 k0.3 n0.5 r-0.4
stangt 7.3 c0.9 d-0.6 e0.4 f0.7 g-0.7 h0.3 i-0.4 k0.8 l0.7 m-0.4 q0.5 r-0.4 s-0.5
stanna 6.5 c0.7 d-0.3 e-0.7 f-0.6 g1.6 h-0.7 j0.3 k0.6 n1.2 o-0.5 p1.5 q0.9 r0.6 s0.6 t-0.3
stap 7.6 b0.3 e0.5 f0.8 g-0.4 k0.7 l-0.4 m0.6 q0.7
stapel 8.1 a-0.4 b0.3 g-0.3
stapla 8.1 e0.5 f1.1 k0.6 l-0.4 m0.7 q0.5
star 4.5 a0.5 b2.2 d1.2 e2.1 g-1.4 h0.3 i-0.9 j-1.0 k2.1 m2.1 n-0.4 o3.8 r-0.7 s-0.7 t2.1
star+att 8.1 a-0.6 c0.4 e-0.5 h-0.6 k-0.5 o0.3
star+bara 7.4 a-0.8 c0.3 d1.0 g-0.7 i-0.4 l-0.5 m0.7 o3.2 q-0.5
star+dar 7.9 a-0.5 d0.3 e0.8 g-0.3 j0.4 r-0.4 s1.5
star+det 7.0 a0.7 b1.0 c-0.5 e1.3 f-0.6 g-0.6 h0.4 i-0.5 j-0.4 k0.4 l-0.7 n0.3 o1.9 p-0.6 q0.5 t0.6
star+eget 8.1 a-0.7 d-0.3 e-0.3 g1.1 h2.0 j-0.3 q-0.4 r0.4 s-0.8
star+en 7.6 b1.4 c-0.4 d-0.4 i-0.3 q0.3 r0.4 s1.3
star+har 8.1 a0.5 c0.8 d-0.4 n0.8 p-0.4 t0.7
star+i 6.7 a-1.0 b0.6 e-0.5 g-0.5 h0.8 i1.7 k-0.4 l-0.4 o1.2 p0.5 s-0.5 t1.3
star+inge 8.1 i0.6 m0.9 o-0.4
star+inte 8.1 a0.9 b1.6 e-0.4
star+kvar 6.9 a-0.5 b0.7 e0.9 g-0.7 h-0.4 j-0.3 m0.7 n-0.6 o-0.6 p0.3 q-0.3 r-0.7 s-0.5
star+och 7.4 a0.5 b-0.3 c0.4 d1.4 f0.5 g0.4 m0.4 o0.4 t0.4
star+over 8.1 c0.5 d0.6 e0.9 k3.0 n0.3 o0.4 q-0.4 r0.4 t-0.4
star+pa 7.2 a-0.4 b0.3 c0.3 g1.1 i-0.4 k0.4 m1.2 o0.5 p-0.4 r0.7 t1.0
star+unde 8.1 a0.3 e0.9 i0.8 j0.5 p0.5
star+vi 7.9 a1.0 d-0.4 e1.4 g-0.5 h-0.4 i-0.4 k0.6 l1.2 n0.4 o-0.5
stark 7.6 a-0.8 g1.9
starka 8.1 e0.5 g-0.6 s0.5
start 7.4 c0.6 g0.8 p1.1
starta 6.9 a-0.5 b1.3 e0.4 g1.1 h2.3 i-0.6 j-0.5 o-0.4 p-0.6 q-0.3 r0.8 s0.3 t-0.5
starte 7.6 a-0.6 g0.9
starts 7.6 a-0.5 b0.5 g-0.5 l-0.4 n-0.4 r0.4 s-0.4
stat 6.0 a1.3 c1.7 e-0.7 g-1.1 i0.5 k1.2 m-0.5 o-0.7 r-0.4 s0.6
stat+i 8.1 a-0.5 d-0.7 i-0.3 t0.5
stat+och 8.1 a1.3 c0.7 j0.7
stat+ska 8.1 a-0.3
stat+till 8.1 a-0.4 c-0.3 g0.4 l0.3 m-0.3 q-0.4 r0.6
staten 8.1 c0.6 j0.7
statis 6.9 a-0.8 c-0.7 f0.6 i-0.7 j-0.7 k0.5 o-0.5 p-0.4 s-0.6
statt 7.0 a0.9 b-0.4 c2.1 d0.3 g-0.4 i1.0 p0.8 r-0.4 s1.5 t-0.3
status 8.1 a-0.5 b-0.4 d-0.4 f-0.3 k1.6 l0.9 n0.4
stav 7.4 c0.4 e0.9 g-0.8 i0.9 m0.7 r-0.6 s-0.5
stav+med 8.1 e0.6 g-0.6 m0.9 s-0.3
stavar 8.1 a0.4 e0.6 i1.1
stavas 8.1 e0.6 g-0.6 m0.9 s-0.3
stef 8.1 g0.3 i0.3 r0.6
stefan 8.1 g0.3 i0.3 r0.6
steg 6.7 a-0.4 b-0.5 d-1.2 e-0.5 f1.8 g1.3 i0.6 j-0.6 k0.4 l-0.6 o0.6 q1.0 r2.2 t-0.4
steg+for 7.9 e-0.4 g0.3 r0.3
steg+fran 8.1 a0.7 e0.8 g-0.3 i1.0 p1.1 s1.3
stegen 7.9 a-0.6 b-0.4 c-0.5 g1.0 k0.5 m0.5 n-0.4 p-0.3 q1.1 r1.4
stek 7.4 e0.4 g0.9 i0.4 p0.7
stekpa 7.9 a-0.4 g0.6
stekt 8.1 e0.5 g0.3 i0.5 p0.8
stel 8.1 a0.5 d0.5 i0.6
stella 8.1 a0.5 d0.5 i0.6
sten 6.5 a1.2 c0.5 d-0.3 e1.3 f0.4 g-0.6 i1.0 l0.3 m0.7 n-0.3 p1.1 s0.7 t-0.3
sten+ar 8.1 a-0.4 s0.5
sten+i 7.9 a0.9 c0.3 d0.4 e0.7 i0.8 m1.0 p0.4
stenar 7.9 g0.4
stenen 7.6 a-0.6 e0.7 i0.9 p0.5 s0.3
sthl 7.9 a-0.6 g0.7
sthlm 7.9 a-0.6 g0.7
stic 8.1 e-0.4 g0.5 m0.5 o0.3 r0.8
stic+unde 8.1 b1.1 h-0.5 l0.7 q-0.3 t0.4
stif 7.2 e0.8 f0.7 g-0.4 i1.7 j-0.5 l0.9 n-0.3 o0.5 q0.8 r0.5
stifte 7.3 e0.8 f0.5 g-0.4 i1.7 j-0.4 m0.4 q1.0 r0.6
stig 7.0 a0.4 e-0.7 g-0.9 h0.7 i-0.5 j0.6 k0.4 m-0.3 p1.4 q-0.4 r-0.6 t0.5
stil 6.8 a-0.4 c0.8 d0.8 e1.5 f0.4 g1.0 h-0.5 i0.3 m0.4 p1.1 q0.4 s0.8
stil+i 8.1 c0.6 l-0.4 m0.8 p0.4
stilen 8.1 g0.3
stilla 7.4 b0.5 c1.0 d0.4 f0.5 h-0.4 i-0.4 m0.5
stin 6.8 a0.4 b0.4 c0.5 d0.5 f-0.4 i0.8 k1.1 n1.2 p-0.4 s-0.4
stina 6.9 b0.6 c0.7 d0.4 f-0.4 i0.9 k1.2 l0.3 n1.1 p-0.3 s-0.3
stir 8.1 a0.4 e0.7 q-0.3 r0.5
stirra 8.1 a0.4 e0.7 q-0.3 r0.5
stja 6.8 a-0.4 b-0.7 c-0.4 d-0.4 e-0.6 g0.4 i0.4 j-0.5 n0.6 p-0.5 r0.9 s1.9
stja+i 8.1 a-0.6 e-0.4 i-0.3 n0.4 o0.4 r0.4 s0.4
stjarn 6.8 a-0.4 b-0.6 d-0.3 e-0.5 g0.4 i0.5 j-0.5 n0.6 p-0.5 q0.3 r1.0 s2.0
stoc 6.5 a0.4 b-0.3 e1.6 f1.7 g1.5 i-0.4 j1.2 m1.3 s0.5
stockh 6.5 a0.4 b-0.3 e1.6 f1.7 g1.5 i-0.4 j1.2 m1.3 s0.5
stod 5.5 b-0.7 c2.6 d1.0 e0.4 f0.8 g1.4 h-0.8 i-0.7 j0.7 k0.5 l-1.1 m2.9 o0.6 p0.9 q-1.0 s1.1
stod+dar 7.9 c0.8 e-0.7 g-1.2 s0.8
stod+de 8.1 c0.5 d0.5 e0.3 f0.6 r-0.3
stod+det 7.9 a0.3 e1.0 g-0.4 r-0.3 s1.6
stod+en 8.1 a0.6 c0.8 d0.6 e0.9 f0.8
stod+i 7.6 b-0.3 f0.3 k1.1 m0.4 p1.0 s-0.3
stod+jag 8.1 a-0.5 c0.4 d0.8 e-0.4 i0.7 m1.7 o0.3 p-0.3 s-0.4
stod+och 7.9 a0.5 c-0.5 e0.7 f0.4 k-0.3 m0.4 n0.4 o0.6 p0.3 r0.8 s0.4 t-0.3
stod+pa 8.1 b-0.3 e-0.4 g0.6 i-0.3 o0.3 r1.1
stod+upp 8.1 a-0.5 g0.5
stoder 8.1 c0.6 e-0.4 j0.3 m0.9 p0.4
stok 7.9 a-0.7 g-0.3
stokig 8.1 a-0.6
stol 6.5 a0.6 b0.3 c-0.9 e0.9 f-0.4 g0.8 h1.2 j-0.4 n0.7 p0.9 q0.5 r1.4 s0.5
stol+med 7.9 b1.0 e-0.3 h-0.5 l0.6 p0.5 q-0.3 s0.3 t0.4
stol+over 8.1 a-0.3 e-0.3 g0.9 l0.3 q0.8 r0.3
stolar 8.1 b1.4 d-0.3 e-0.5 f-0.3 g-0.5 i-0.5 m0.5 n0.3
stolps 8.1 a1.1 g-0.5
stolt 7.9 a-0.9 c-0.4 g1.3 q0.9 r0.7
stop 6.1 a1.1 b1.4 c-0.4 e1.0 h-0.5 i1.0 j-0.6 k1.3 l0.7 n0.6 o0.5 p3.6 r0.5 s-0.7 t0.8
stop+fran 8.1 a0.8 e0.5 i0.9 p1.4
stop+huvu 8.1 g0.4
stop+pa 7.9 a0.5 d-0.4 e0.9 g-0.4 n0.6 p0.5 t1.0
stop+till 8.1 a0.4 b1.0 k0.8 l0.9 p0.5
stopp 7.3 b1.2 d-0.7 e0.9 f0.4 g0.7 i0.8 l-0.4 n0.6 p1.2 r1.0 s-0.3 t1.2
stoppa 6.4 a1.0 b0.4 d0.4 g-0.6 h-0.3 i0.4 j-0.4 k1.5 l1.1 o0.5 p2.7 q-0.3 r-0.4 s-0.5
stor 4.9 a-2.5 c-0.9 d0.8 e-1.2 g0.9 h0.9 i-0.7 j-1.0 k0.8 l0.5 n1.1 o0.4 p-1.4 q-0.3 r2.3 s-0.6 t1.2
stor+for 7.9 b1.1 e-0.6 i0.3 k-0.4 o0.6
stor+fore 8.1 g0.4
stor+kram 8.1 a-0.3 d-0.4 g0.4 h0.5 r0.6
stor+kund 8.1 a0.8 d1.4 i0.5 m0.6 o0.4
stor+om 8.1 a0.3 d0.7 e0.8 h0.7 k1.0 o0.4 r-0.3 s0.9 t0.3
stor+satt 8.1 a-0.6 g-0.8
stor+tack 7.0 a-0.6 b-0.8 c-0.3 g1.5 h-0.4 i-0.4 m-0.6 n0.6 p-0.3 q-0.8 r2.3 s-0.3
stora 6.8 a0.3 c-0.4 d0.7 e-0.4 g0.6 h1.3 n0.6 o0.4 p-0.4 r0.7 s-0.4
storga 7.3 b-0.3 c0.4 e0.3 f0.3 i-0.4 n0.3 p-0.4 q0.6 s-0.4
storle 7.4 a-0.3 c-0.3 e-0.6 g-0.8 r-0.5
storme 8.1 a-0.5 d-0.3 g0.5 h1.0 i-0.4 k1.4 n-0.4 r0.8 t0.7
stormo 8.1 f0.5 i-0.3 k0.6
storre 7.4 b1.5 d0.6 e-0.7 h0.6 i0.8 m1.0 n0.4 q0.5
storst 7.4 a-0.4 c-0.4 g-0.7 h-0.5 l0.4 n0.5 p-0.4 s0.3
stort 6.5 a-0.8 b-0.7 d-0.3 e-0.4 g0.7 i-0.5 j-0.4 m-0.6 n0.7 o0.5 p-0.4 q-0.8 r2.8 s-0.6
story 8.1 d0.8 e0.5 g0.5 s0.9
stot 7.3 a0.3 j0.5 n0.3
stott 8.1 n0.4
stotta 7.9 a0.3
stov 7.9 c0.7 e-0.7 f0.7 k-0.4
stovla 7.9 c0.7 e-0.7 f0.7 k-0.4
stra 6.5 a-1.0 b0.6 c-0.8 d-0.4 f0.5 g0.4 h0.3 i-0.7 j-0.5 m0.4 o-0.9 q0.9 r0.5 t0.9
stra+och 7.9 a-0.4 e-0.5 g-0.3 q0.8 r-0.3
stra+pa 7.6 b0.5 e-0.4 g0.9 k0.3 o-0.3 q0.7 r1.2 t0.4
strack 7.9 c-0.4 g0.7 h-0.6 l0.4 r0.4 t0.4
strahl 8.1 e0.5 l0.3 p0.5 q0.3
strand 8.1 e-0.3 h0.6 n-0.3 q0.8 r0.5
strate 8.1 a-0.3 f0.9 s0.4
stre 6.8 a-0.6 c-0.4 m-0.4 n0.4
strejk 8.1 m-0.4
stress 7.0 i0.4
stri 7.3 a1.4 b0.5 c1.6 d-0.6 e0.7 f0.7 i1.2 m-0.5 n0.7 o-0.5 p0.8 r0.4 s-0.4 t-0.5
strid 8.1 a0.5 c0.3 d-0.4 e0.3 i0.6 p0.4
strike 8.1 b-0.4 c0.9 e0.7 i0.8 n0.6 r0.8
stro 7.2 a-0.8 b1.0 c-0.7 d-0.9 f-0.5 g0.3 i-0.5 k1.0 m0.4 p-0.3 q0.7 r0.9
strok 8.1 b0.5 c-0.4 d-0.4 e0.4 o0.4 r0.5 t-0.3
strom 8.1 c-0.4 d-0.4 k0.7 t0.4
stromm 8.1 b0.6 e-0.3 g-0.3 k0.5 m0.4 q0.7 r0.5
stru 6.5 a1.0 b1.1 d0.6 i0.7 k0.7 n1.0 p1.4 r0.5 s-0.5 t0.7
stru+i 7.4 a0.6 c0.6 e0.9 i-0.4 k0.8 l-0.3 n0.8 p2.2
stru+med 8.1 d0.4 e-0.4 g-0.3 n0.6
stru+och 8.1 d0.5 g0.5 i1.3
struki 7.6 a0.9 b0.9 d0.7 m0.5 p1.0
strunt 7.4 a0.8 c0.8 e0.8 i-0.4 k1.0 n0.6 o0.4 p1.2 t1.0
stry 6.3 a0.3 b0.7 c1.1 d0.9 g-0.5 k2.3 l0.5 m2.7 n0.5 r0.4 s-0.4
stry+avgi 8.1 a0.3 b1.0 i0.5 m1.6 p-0.3
stry+mig 8.1 a0.6 c1.1 d0.6 e-0.5 h0.4 i0.5 k1.1
stry+mote 8.1 c0.5 k1.5
stry+oss 8.1 d0.4 e0.4 i0.5 t0.4
stryk 7.2 a-0.5 b0.5 c0.3 d0.5 i-0.3 j0.6 k1.1 m3.1 n1.0 p-0.9 r0.7 s-0.5 t0.5
stryka 7.3 a0.7 b-0.4 d0.8 g-0.5 i0.7 j-0.4 n-0.3 t-0.4
stryke 8.1 c0.5 k1.5
stud 6.1 b-0.4 d-0.9 e0.9 g-0.6 i-1.0 j-0.6 k2.4 o2.0 p-0.3 s0.4 t-0.5
stud+och 7.9 a-0.6
studen 7.6 a1.3 e0.4 g-0.7 s0.7
studie 7.0 a-0.6 b-0.5 e-0.5 h-0.3 i-0.3 k2.5 o1.4 p-0.3 q0.6 r0.5 s-0.3
studio 7.4 a-0.4 c-0.5 d-0.5 m0.6 o-0.4 r-0.3
studsa 7.4 a-0.4 b0.5 c0.6 d-0.3 e0.6 i-0.4 j-0.3 m-0.3 o1.4 q-0.4 t-0.5
stug 7.9 a0.7 g-0.3 s1.6
stugan 8.1 a-0.3
stul 8.1 n0.4
stun 7.3 b0.5 c-0.5 d-0.5 g-0.7 i0.6 k0.5 m-0.4 n0.7 p-0.5 r-0.3 s-0.5
stund 7.4 b0.5 c-0.4 d-0.5 e0.4 g-0.7 i0.7 k0.5 m-0.3 n0.7 p-0.5 s-0.5
stup 8.1 c0.5 e0.4 p0.5 r0.4
stupro 8.1 c0.5 e0.4 p0.5 r0.4
stur 7.9 d0.5 g-0.7 m0.9 n0.3 p0.5
sture 8.1 a0.3 d0.5 m0.9 n0.3 p0.5
styc 5.8 a-1.2 b1.0 c-0.7 d0.7 g-0.8 h0.6 i-1.0 j-1.2 k0.3 m-0.7 o0.4 p-0.6 q1.6 r-0.4 s-1.0
styc+om 6.4 i-0.3 j-0.7 l0.6 p-0.3
styck 8.1 a0.3 d1.1 e0.9 l0.4 m-0.5 o0.5 q0.6
stycke 5.9 a-1.4 b0.9 c-0.9 e-0.5 g-0.7 h0.6 i-1.0 j-1.2 m-0.4 p-0.5 q1.2 r-0.5 s-0.9
styl 8.1 b0.8 e0.5 s0.6
styr 5.3 a-0.9 b0.4 c0.7 d1.4 e0.4 f2.3 g0.9 h2.2 i1.1 j-0.7 k0.9 p-0.3 s-0.6 t1.0
styr+att 8.1 c0.7 f0.3 h0.9 i0.7 k0.5 l0.4 q0.4 r0.4 s0.8
styr+for 7.9 a0.3 b-0.4 i0.8 j0.3
styr+har 6.8 b0.6 c-0.4 d0.9 g-0.7 h1.1 i-0.7 j-0.3 k0.3 q-0.8 t0.5
styr+med 8.1 a1.1 b1.3 c0.6 e1.0 f0.6 g-0.3 n-0.3 s-0.4 t0.4
styr+och 7.4 a-0.5 b-0.5 c0.5 d-0.6 g1.2 h1.2 k-0.5 l0.5 m-0.4 o0.3 p0.3 q-0.4 r0.6 s0.3 t-0.3
styrel 5.5 b0.6 c0.6 d1.7 f2.5 h2.1 i1.3 j-0.4 k0.6 m-0.6 o0.4 r0.6 t1.1
styrka 8.1 a-0.3 g0.9
styrke 8.1 a-0.5 e0.6 g1.3 m0.9 s-0.3
succ 7.6 a-1.2 b0.4 c-0.4 d0.5 e-0.6 f-0.4 g1.6 h2.1 i-0.4 n0.8 p-0.3 q0.4 r1.7 t-0.4
succe 7.9 a-0.9 b0.4 g1.4 h1.3 n0.3 r1.0
suck 7.6 c1.2 d-0.5 e0.7 g0.6 h1.3 i-0.4 k0.7 m0.3 o0.6 r1.2 s-0.3 t0.4
sucka 8.1 a-0.3 g0.6 h0.9 k0.7 l0.3 q0.5 r1.0 t0.6
suge 7.6 a-0.5 e-0.4
suge+pa 8.1 a-0.4 g1.0
sugen 8.1 a-0.4 g1.0
suger 8.1 e-0.4 g-0.8
summ 6.4 a1.1 b1.8 c1.5 e0.4 f0.5 g-1.0 i-0.8 l-0.4 m0.8 n1.6 o1.2 p0.9 q1.5 r-0.5 t0.6
summ+pa 8.1 a0.7 b-0.4 e1.0 m-0.3 o0.3 q0.8
summa 7.3 a0.8 b1.1 c1.2 h-0.4 j0.4 m0.6 o-0.5 p0.6 q0.9
summan 6.8 a0.4 b1.0 c0.4 e0.5 f0.4 g-0.8 h0.4 i-0.6 j-0.4 n1.9 o1.8 p0.4 q0.7 r-0.4 t0.5
sund 6.9 a-0.3 b-0.7 e0.5 f0.5 g-0.5 i-0.7 j-0.3 k-0.5 n-0.5 o1.2 p-0.5 q1.6 s-0.4 t-0.4
sundby 7.9 b-0.4 h0.4 o0.4
sundsv 7.9 b-0.3 d-0.5 h-0.5 o1.2 q-0.3 t-0.5
supe 6.8 a-0.9 g2.2
supe+bra 8.1 g0.7
super 7.4 g0.5
superb 8.1 g0.7
supp 6.7 a-0.6 b0.7 c0.4 d1.2 e-0.5 f1.2 g0.4 h1.7 i-0.9 j-0.6 k-0.4 l-0.6 n0.3 o0.5 p-0.7 q-0.4 r0.9 t0.5
suppor 6.7 a-0.6 b0.7 c0.4 d1.2 e-0.5 f1.2 g0.4 h1.7 i-0.9 j-0.6 k-0.4 l-0.6 n0.3 o0.5 p-0.7 q-0.4 r0.9 t0.5
sur 7.9 a-0.8 b0.5 c-0.3 e-0.6 k0.5 m-0.4 n0.7
sura 7.4 a-0.8 c-0.6 d-0.4 e-0.4 g0.3 h-0.5 i-0.6 l-0.3 m-0.5 r0.3
surd 7.9 d0.5 i0.4 m0.4 n0.5
surdeg 7.9 d0.5 i0.4 m0.4 n0.5
surf 7.9 a-0.8 e-0.8 f-0.4 g1.2 h0.6 r0.5
surfpl 8.1 a-0.4 e-0.4 g0.6 h0.6
surs 7.9 a-0.4 b0.5 c-0.3 e-0.3 g0.4 i0.4 r0.5
surstr 7.9 a-0.4 b0.5 c-0.3 e-0.3 g0.4 i0.4 r0.5
susa 7.6 a0.3 b0.5 i0.6
susann 7.6 a0.3 b0.5 i0.6
suse 8.1 e0.3 h0.8 i0.7 n0.4 o0.3 r0.4
susen 8.1 e0.3 h0.8 i0.7 n0.4 o0.3 r0.4
suss 8.1 e0.7 f0.3 i1.1 n-0.3 q0.4 s1.1 t-0.3
sussi 8.1 e0.7 f0.3 i1.1 n-0.3 q0.4 s1.1 t-0.3
sutt 6.9 c0.3 i-0.3 j0.8 k0.5 l-0.5 p-0.4 r0.6 s-0.3 t0.5
sutt+i 7.6 d-0.3 j0.4
suttit 6.9 c0.3 i-0.3 j0.8 k0.5 l-0.5 p-0.4 r0.6 s-0.3 t0.5
suve 8.1 a-0.3 b-0.4 g0.9 n0.8 r2.6
suvera 8.1 a-0.3 b-0.4 g0.9 n0.8 r2.6
sv 6.9 a-0.4 b-0.7 c-0.6 d-0.8 e-0.9 f-0.3 h-0.7 i-0.6 k-0.5 p-0.3 q-0.5 s-0.4 t-0.5
sv+sv 8.1 g-0.5
svag 7.3 d-0.5 f0.4 h0.4 i1.1 j0.5 m0.8 n-0.4 s-0.4
svager 7.3 d-0.5 f0.4 h0.4 i1.1 j0.5 m0.8 n-0.4 s-0.4
svan 7.9 a-0.4 g0.6 h-0.3 o0.3 q0.5 r0.6 t0.5
svanen 8.1 a-0.4 g0.6 o0.4 q0.6 r0.8 t0.5
svar 4.2 a1.6 b1.7 c0.9 d3.5 g-1.2 h2.0 i-1.7 j-0.5 m-0.4 n1.2 o0.8 p-0.9 r1.3 s0.9 t2.5
svar+aldr 8.1 a-0.7 d-0.4 f0.4 g-0.4 h0.4 i-0.3 m0.5 o0.4 r-0.4
svar+an 8.1 a0.6 b-0.4 c1.6 d-0.4 e0.3 i1.3 p1.1 r-0.3
svar+ar 7.6 e-0.5 g-0.6 k0.3 l1.0 o0.7 p-0.4 q0.4 r-0.3 s0.3
svar+att 6.3 b1.6 d-0.6 f-0.7 g0.8 h0.4 j-0.5 m-0.5 n0.9 q-0.7 r0.9
svar+da 8.1 d-0.4 h0.4
svar+det 8.1 a-0.5 b0.7 e-0.5 g0.9 i0.5 q0.4 r1.1
svar+for 8.1 a0.4 e0.7 p1.0
svar+fore 8.1 a-0.4 d-0.4 e-0.4 f0.4 o-0.5 t1.6
svar+fran 7.6 d1.1 f1.0 i-0.5 j-0.5 k-0.6 l0.5 p-0.4 t0.9
svar+har 8.1 a0.4 c-0.4 f1.3 h0.4 m0.4
svar+i 6.8 d0.4 e1.3 f-0.3 g0.5 h0.7 i-0.7 j-0.4 n-0.6 o-0.3 p1.5 q-0.5 r0.7
svar+inom 7.9 c1.1 d0.4 e-0.5 f0.7 n0.3 t-0.3
svar+inte 6.8 a-1.0 b0.7 c-0.4 d0.7 e-0.3 g-0.5 k0.3 m-0.4 p-0.5 q-0.9 r-0.5 t0.8
svar+jag 8.1 b0.4 d0.9 e0.8 f0.4 l-0.3 s-0.4
svar+med 8.1 a-0.3 b0.4 f0.7 o0.3 q0.3 t0.6
svar+nar 7.4 b0.5 d1.2 e-0.9 g-0.6 i0.4 j-0.4 o0.6 r-0.7 s-0.4
svar+och 7.6 b0.5 c1.6 d0.4 e0.5 i-0.5 j0.4 k0.3 m-0.3 p-0.4 q0.5 s0.5 t-0.5
svar+pa 5.8 a0.6 b0.5 d1.9 e-0.6 g-0.4 h0.4 i-1.4 j-0.5 k0.5 l2.4 m-0.4 n1.6 o0.5 p1.8 q0.3 r0.5 s0.4
svar+sa 7.9 h-0.3 s1.3
svar+samm 8.1 a0.4 b0.6 d0.9 e0.4 i0.7 m-0.3 r-0.3
svar+skri 8.1 a0.4 b1.8 c-0.4 d0.4 f0.6 h-0.3 j0.4 l0.5 s-0.4 t0.3
svara 5.8 a0.4 b0.4 c1.1 d0.7 e-0.7 g-0.3 i-1.2 j-0.8 l0.4 n0.4 p-1.1 q-1.0 s2.6 t0.7
svarad 6.4 a-0.5 b0.7 c-0.4 d2.3 e-1.0 g0.4 h1.5 i-0.7 k-0.5 l-0.5 m-0.6 p-0.7 q0.3 s-0.3
svarar 6.0 a-1.2 c0.8 d0.7 f-0.3 g-1.1 i0.4 j-0.9 l-0.3 n-0.7 o0.6 p0.6 q-0.5 r-0.6 s-0.4 t1.3
svaras 8.1 s0.5
svarat 7.9 a1.0 b1.0 d-0.5 e-0.5 g-0.4 j2.3 p0.8 s0.4
svaren 7.6 a-0.9 c-0.5 d-0.6 h0.6 i-0.4 n-0.4 o0.6 p-0.3
svaret 7.3 a0.4 d0.9 e0.8 f1.1 g-0.4 h-0.4 i-0.4 l0.7 m0.5 o-0.3 p-0.5 q0.4 s-0.6 t0.5
svarfa 8.1 a-0.5 b-0.3 g0.7 h0.7 l0.7 r1.0
svarmo 7.4 a-0.5 b-0.4 d-0.7 g1.3 i-0.4 n0.3 q-0.4 r2.0 t0.7
svarso 8.1 a-0.3 g0.5 h1.1 n0.6 r1.0
svarst 8.1 c0.8 d0.4 e0.5 f0.3 j0.6 o0.4 r-0.4
svart 6.2 a0.8 b3.7 e1.3 f-0.5 g0.8 i0.6 j-0.4 m0.9 n1.1 p0.6 s-0.6
svarta 7.9 a-0.6 b-0.4 c-0.5 i-0.3 j-0.3 k0.4 m-0.4 o-0.4 p0.6 q-0.4 r0.4
svartv 8.1 b-0.4 e1.1 h0.4 m1.2 p-0.5 q-0.4
sved 8.1 b0.6 d0.4 g0.4 h0.4 i0.8 l0.3 r-0.3
sven 5.6 a-0.7 b0.6 c-0.6 d1.5 e1.2 i-0.7 j-0.6 k1.5 m0.8 n0.4 o1.0 q-0.5 r2.4 t0.6
sven+ar 7.9 a-0.6 c-0.6 d-0.4 e-0.5 g0.4 n0.5 r0.9 s-0.4
sven+erik 8.1 b0.8
sven+folk 8.1 a-0.5
sven+olof 8.1 d0.7 e0.6 i0.4 k0.6 l0.8 o0.7
svensk 5.9 c-1.1 d0.5 e1.2 g-0.3 i-0.8 k1.4 m0.5 n0.4 p0.7 q-0.4 r1.6 s0.5
svep 8.1 a1.3 g-0.4 h0.5 q0.5
sver 6.7 a1.3 c-0.3 d-0.4 e0.5 g-0.9 i0.3 r1.2 s0.4
sverig 6.8 a1.2 d-0.3 g-0.9 i0.4 r1.3
svet 8.1 a0.4 d-0.5 e0.8 i0.4 j0.6 l-0.3 p0.6
svetsa 8.1 a0.4 d-0.5 e0.8 i0.4 j0.6 l-0.3 p0.6
svid 8.1 b1.5 t0.4
svik 8.1 a0.8 e0.7 g-0.3 p0.9 s0.8
svin 7.9 a-0.3
svinsn 8.1 g0.3
svpo 7.9 a0.5
svpo+http 8.1 a0.5
svpol 8.1 a0.5
svt 7.3 a1.4 c1.1 d-0.4 e0.7 g-0.8 h0.5 m0.3 s1.9 t1.1
svt+s 8.1 a0.3 c0.4 d-0.4 e0.4 h0.7 m0.4 r0.4 s0.5 t1.3
swed 8.1 a0.5 d0.7 e1.0 j0.6 s1.8
swis 6.9 a-1.0 b-0.7 d0.9 e-0.4 g-1.6 i-0.8 j-0.6 k0.4 l0.4 m-0.4 n3.9 o-0.4 q5.3 r0.5 s-0.8
swis+dig 8.1 d-0.3 g-0.9 k0.7 l0.3 n2.5 q-0.4
swisha 7.2 a-1.2 b-0.4 f0.3 g-1.5 h0.5 i-0.6 j-0.5 k0.6 l0.4 m-0.4 n3.3 o-0.5 p-0.7 q4.7 r0.6 s-0.8 t-0.4
syd 7.9 c0.4 d0.5 e-0.6 h-0.4 r0.5 s0.5
syn 7.9 n0.4
syna 7.6 m0.6 n-0.6 o0.4 q2.0 t-0.6
syna+hos 7.9 a-0.6 n-0.9 o0.4 q2.2 t-0.5
synas 7.9 a-0.6 n-0.9 o0.4 q2.2 t-0.5
synd 6.7 a0.7 b0.4 d1.0 g-0.4 i-0.4 k0.5 p0.8
synd+att 7.6 a-0.3 b0.5 d1.1 e-0.3 g-1.3 i-0.5 k0.5 p0.9
synd+om 7.3 g1.4
synp 7.9 a0.9 d2.1 e0.6 i-0.4 k-0.5 l0.3 q-0.4 s0.8
synp+pa 8.1 e0.9 i-0.3 s0.9
synpun 7.9 a0.9 d2.1 e0.6 i-0.4 k-0.5 l0.3 q-0.4 s0.8
syns 7.6 c0.3 d-0.4 j0.4 p0.6 s0.6
syrr 7.9 e0.5 g1.2 h1.0 r-0.4 s0.5
syrra 8.1 e0.3 g0.7 s0.6
sysk 6.8 a-0.8 b0.4 e0.4 f1.1 g1.7 i-0.4 k0.4 n0.6 p-0.5 q0.6 r0.7 t0.3
syskon 6.8 a-0.8 b0.4 e0.4 f1.1 g1.7 i-0.4 k0.4 n0.6 p-0.5 q0.6 r0.7 t0.3
syss 7.9 b0.5 c-0.3 d0.4 e0.6 f0.6 g0.8 i0.3
syss+med 8.1 d0.5 e0.4 f0.7 g0.9
syssla 8.1 d0.5 e0.4 f0.7 g0.9
syst 5.3 b1.4 c-0.4 d-0.4 e1.5 f-0.6 h2.2 i1.3 j-0.8 k0.8 l0.4 m-0.4 n0.4 o2.2 q-0.7 r0.3
syst+har 8.1 e0.3 i0.5 j0.4
syst+i 7.2 a-0.5 c-0.7 d-0.6 h1.7 i-0.7 k0.4 l-0.5 n0.5 p-0.5 r0.6 s-0.4
syst+och 7.3 a0.3 c0.4 d1.3 e-0.3 f-0.3 h0.6 m-0.4 o1.5 q-0.4 r0.9 s0.4
syst+som 7.9 a-0.6 c0.3 d-0.4 e0.6 g0.9 h1.3 i-0.4 s-0.7
system 5.9 a1.0 b1.7 c0.4 d0.6 e2.2 g-1.1 h-0.4 i1.3 j-0.7 l1.2 m-0.5 n0.4 o2.0 p-0.9 q-0.4 r-0.4 s-0.5 t0.4
syster 6.2 a-0.5 c-0.5 d-0.9 e-0.4 g1.0 h2.9 l-0.7 o0.5 p1.2 q-0.5 r1.2 s0.4
systra 7.9 a-0.4 g0.3 h0.6 k0.9 o0.4 r-0.4
t 4.4 a-2.1 g2.0 p0.3
t+co 4.4 a-1.7 g0.9
ta 4.5 a1.1 c0.4 d-0.7 f2.1 g-2.0 h2.6 i-1.7 j0.5 k2.3 l1.3 m0.9 p-0.8 q1.5 r1.0 s-1.6 t1.2
ta+bort 6.3 a2.0 d0.3 e1.2 f-0.4 g-2.1 h0.5 i-1.0 k-0.3 l-0.8 m1.7 n0.3 o-0.5 q0.5 r-0.7 s0.4
ta+den 7.9 a-0.6 c-0.6 e-0.4 g0.6 h0.5 k1.2 q-0.4 r0.4
ta+det 6.3 a0.4 c1.1 d-0.5 e1.3 f2.0 g0.4 h-0.7 j2.4 k0.6 m-0.9 p0.8 q0.8 r0.5 t-0.6
ta+emot 7.0 a-0.7 b-0.6 c-0.3 d0.5 e0.4 f0.7 g0.7 h0.4 i-0.4 j-0.3 k0.9 m-0.6 o0.8 q1.1 r0.9 s-0.4
ta+en 6.9 a0.3 b-0.8 c0.8 g-0.9 i-0.7 k1.1 o-0.5 p-0.4 q1.0 t2.1
ta+fram 7.6 e1.0 g-0.4 r-0.3
ta+hand 7.4 e0.5 h0.8 i-0.5 j0.7 l0.6 n-0.4 r0.6 s-0.4 t0.7
ta+in 7.9 a-0.5 b0.5 d-0.5 e-0.6 g1.4 h1.9 l-0.4 q0.5 r1.5
ta+med 6.8 a-0.4 b0.4 c0.3 e-0.8 f-0.4 g1.0 h2.1 i0.3 s-0.4
ta+mote 8.1 a-0.6 b-0.3 c-0.4 d-0.3 f-0.4 k1.6 l0.6 m-0.4 n0.5 o0.5 q-0.3
ta+over 7.6 g-0.6 i0.3
ta+till 7.9 b0.5 d-0.5 e-0.7 g-0.4 k0.3 m-0.5 p0.3
ta+tre 8.1 a-0.6 h0.9 l0.9
tack 3.6 a-4.1 b0.3 c-1.0 d-1.1 e-0.9 f-0.5 g5.8 h0.5 j-3.9 k2.5 l1.0 m-0.3 n2.1 o1.9 p-2.4 q0.5 r6.0 s-1.8 t1.4
tack+ar 8.1 a0.4 e0.8 s0.7
tack+er 7.6 a-0.6 f0.3 g1.0 h0.8 k-0.3 n-0.6 q1.1 r1.5 t0.6
tack+fina 7.6 g0.8
tack+for 4.6 a-2.3 b-0.4 d-0.5 e-1.5 f0.5 g3.9 h1.8 i1.7 j-1.8 k0.8 l1.5 m-0.9 n2.9 o1.0 p-1.9 q1.3 r4.2 s-0.9
tack+jag 8.1 g0.4 k0.3 m0.4 p0.7 r0.6
tack+men 8.1 a0.8 c1.2 d-0.3 g-0.4 i1.4
tack+nej 6.8 a-1.1 b1.2 g-1.1 i-1.2 k3.1 l0.4 p-0.8 q0.8 s-0.4
tack+och 7.2 a1.4 b0.6 c-0.3 e1.1 g-0.5 h-0.4 i2.0 p0.9 q-0.4 s0.9
tack+pa 7.3 a0.3 b1.1 c-0.4 d-0.4 e-0.5 i-0.3 l0.5 m0.7 n-0.6 o1.0 q0.4 r-0.5
tack+sa 7.6 l0.7 o0.7
tack+ska 7.6 a-0.4 b1.0 c-0.5 g1.2 h-0.6 m0.5 o0.6 q0.6 r1.2 t0.7
tack+snal 7.6 a-0.4 b0.3 g0.7 m0.4 o0.7 r1.0 t0.3
tack+som 7.9 a-0.8 d0.4 e-0.4 g1.2 k0.3 o0.6 r1.5
tack+tack 7.6 a-0.7 e-0.8 g0.3 j-0.6 k0.5 m-0.4 n-0.5 r0.7 t0.3
tack+till 7.0 a0.5 b0.4 d0.5 e-0.4 i0.9 j-0.3 k0.7 p0.4 r-0.6
tack+vare 7.3 c-0.5 d-0.4 e1.2 f-0.4 g0.8 h1.5 i-0.6 j-0.3 k0.6 m-0.4 n1.1 o-0.7 q-0.4 r1.6 s-0.5 t-0.6
tack+vi 7.9 d0.7 i0.6
tack+️ 7.2 a1.1
tacka 7.3 d0.4 e0.5 g0.4 i1.1 k0.3 l0.7 n1.1 o0.8 q0.5 r0.7 t0.6
tackad 7.9 b0.5 c0.7 e-0.4 k-0.4 s0.7
tackar 6.6 b0.9 c-0.4 e0.3 g-0.3 i0.6 j-0.4 k3.5 p-0.8 q1.0 r0.7 s-0.6 t0.4
tackat 7.9 a-0.6 d0.4 o-0.5
tacker 7.9 b0.5 d0.3 e0.9 g-0.5 h-0.3 j-0.4 p-0.3 t0.3
tackni 7.6 e-0.3 g-0.4 h-0.6 k0.4 l0.4 m-0.5 n0.4 o0.4 q0.5
tacksa 6.8 a-0.5 b0.3 d1.3 f-0.8 g0.3 h0.7 i-0.8 j-0.3 k1.0 l0.6 m-0.5 p-0.7 r1.1
tag 7.3 a-0.3 b-0.3 d0.5 e0.3 g0.5 h0.5 r0.5
tage 6.1 a-0.7 b0.5 d0.4 e-0.9 h0.3 j-0.7 k1.8 l1.2 m1.1 n0.4 o-0.4 p-0.9 q1.3 r0.8 s-0.9 t1.3
tage+ar 8.1 e0.5 k1.6 l-0.4 o0.5 q0.6
tage+hem 8.1 a-0.6 b0.3 g-0.6 k0.7 l0.5 t0.4
tage+och 8.1 a-0.5 e-0.5 g1.0 r1.2
taget 6.3 a-0.4 d0.4 h-0.3 j-0.5 k1.3 m0.4 p-0.6 q0.4 r1.5 s-0.7 t1.4
tagg 6.9 a0.9 c0.9 g0.5 p0.6 s1.3
tagg+pa 7.6 a-0.8 g1.6
tagg+sa 8.1 e0.5 o0.3 p0.7 s0.8
tagga 8.1 a1.6 g-0.8
taggad 7.4 a-0.5 c0.7 g1.5 s0.7
tagi 6.1 a0.5 b0.9 e-0.4 f0.4 g-0.9 h-0.7 i-0.5 j-0.4 k0.3 l0.4 m1.9 n0.5 o-0.6 q-0.6 r0.6 s-0.8
tagi+emot 7.2 a-0.5 b0.5 c-0.5 d0.7 f-0.7 g-0.6 h0.4 i-0.3 l0.4 o-0.4
tagi+in 8.1 a0.4 b0.5 d0.3 e-0.4 i1.1
tagi+over 8.1 a-0.9 b0.5 c-0.3 e-0.6 f-0.3 i-0.3 m0.5
tagit 6.2 a0.9 b0.9 e-0.5 f0.7 g-0.8 h-1.1 i-0.4 m2.2 n0.4 o-0.4 q-0.5 r0.5 s-0.7
tagits 8.1 a-0.5 f-0.4 h0.5 j-0.4 l0.5
take 6.8 a0.5 c0.7 f0.4 h-0.4 k-0.5 r0.6 s-0.4 t1.0
take+ar 7.6 a-0.8 c-0.3 e-0.7 g0.8 h-0.4 i-0.4 r1.2
take+lack 8.1 a0.5 c1.6 l0.3 m0.3 p0.7 t1.2
taket 6.8 a0.5 c0.7 f0.4 h-0.4 k-0.5 r0.6 s-0.4 t1.0
takl 7.9 d-0.4 h0.9 o-0.3 r-0.5
taklag 7.9 d-0.4 h0.9 o-0.3 r-0.5
takp 7.0 a1.4 b1.0 d-0.6 e1.1 g-0.5 h-0.4 i-0.4 j1.6 k-0.4 m-0.5 p1.8 s0.5
takpan 8.1 a0.7 c0.4 e1.2 j0.5 p0.8 s0.8
takpri 8.1 a0.6 b1.5 e-0.3 j0.5 p0.6
takt 7.9 b0.7 c0.7 d1.0 g-0.3 i-0.4 n-0.4 p0.4 s-0.3
tal 7.3 b-0.3 c-0.3 d-0.5 r-0.4
tal+om 8.1 e0.5 g0.4 p0.6 s0.7
tala 5.5 a1.8 b0.3 c1.3 d0.4 e0.6 f3.6 g-0.5 h0.8 i-1.0 j2.8 k0.4 l0.8 n1.5 q1.1 r0.9 s-0.6 t-0.7
tala+att 7.9 a1.0 d0.6 e0.9 f0.6 j0.5 k0.4 m0.5 n0.6
tala+med 6.8 a1.0 b0.7 c1.5 f4.4 g-0.5 i-1.2 j-1.1 k0.7 l-0.3 n1.3 r0.3 s-0.7
tala+och 7.9 a-0.6 b0.7 j-0.6 q1.1 r0.4
tala+om 6.9 b0.3 c-0.8 d-0.5 f-0.3 g0.6 h0.4 j1.1 l0.7 n0.6 o-0.4 q-0.5 r0.5 s-0.5 t-0.3
talade 7.9 f0.9 k0.7 n0.7 s0.5
talamo 6.8 a-0.4 c1.5 d0.6 e-0.7 f0.6 g0.5 i-0.8 j0.5 l0.3 n0.7 o0.4 q1.0 r1.2 s-0.6
talan 7.0 a1.0 c-0.6 e0.6 f-0.3 g-0.6 i0.7 j3.6 p0.4 r-0.3 s-0.3
talas 8.1 e0.6 g0.6 i-0.3 j0.4 r0.5
talat 7.6 a0.4 b0.4 c-0.5 e-0.5 g-0.3 i0.4 l1.2 n0.5 r-0.4 t-0.4
tale 7.9 c0.4 e0.5 g0.6 o0.4 q0.5 s-0.4 t0.5
talet 7.9 c0.4 e0.5 g0.6 o0.4 q0.5 s-0.4 t0.5
tall 7.9 a-0.7 f-0.4 g0.8 h0.8 i0.5 r1.1 t0.3
tals 8.1 a-0.6 g1.4
talt 7.4 b0.4 c-0.3 d1.3 e-0.9 h1.0 i-0.7 k0.5 m2.0 n1.5 o0.4 p-0.6 q1.1 r0.5 s0.3
taltet 8.1 b0.4 d0.4 e-0.5 g-0.4 l0.5 m2.3 n1.4 p-0.5 q0.6
tand 6.3 b1.2 c-0.3 e1.0 g-0.6 h1.3 i-0.3 j-0.5 k5.2 l-0.4 m0.4 o0.5 p-1.3 q0.6 r0.9
tand+med 8.1 a-0.8 c0.3 g1.1 h1.4 k0.3 r0.9
tander 8.1 e0.5 g0.7
tandla 6.8 a1.7 b1.8 c-0.4 d0.3 g-0.5 h1.6 j-0.6 k1.4 o0.7 p-0.5 r0.5 s0.5
tang 7.9 a0.5 d1.6 e0.6 g-0.6 i-0.3 k0.3 q0.3 s0.7 t1.5
tangen 8.1 a0.7 d1.6 e0.6 i-0.3 k0.3 q0.3 s0.7 t1.6
tank 4.6 a1.0 d1.1 e2.0 f1.3 g-1.1 i-0.5 j-0.4 k-0.5 l1.2 m1.0 o0.4 p1.7 s2.1
tank+att 7.2 a-0.6 b-0.4 c-0.7 f-0.3 g-0.4 i-0.5 j0.8 m1.7 n-0.3 r0.3
tank+bara 7.9 a0.5 d-0.3 e0.8 g-1.0 l0.4 s0.5
tank+du 7.9 a1.0 e-0.4 g-0.8 h0.5 o0.4
tank+er 7.9 e0.4 g0.7 i0.6 k0.3 l1.8 n0.5 r0.6
tank+fork 8.1 d0.7 e0.5 p1.1
tank+inte 6.6 a0.8 b0.5 c-0.4 d0.4 e1.1 g-1.1 k-0.4 m0.4 n-0.4 p1.8 r-0.3 s0.3
tank+jag 6.8 a1.3 b-0.5 c1.8 e1.0 i-0.6 j-0.3 n-0.3 p0.9 r-0.5 s2.3
tank+lamn 8.1 e-0.3 q0.5
tank+om 7.6 a1.0 d0.4 g-0.9 i0.9
tank+oss 8.1 a0.5 e1.1 g-0.3
tank+pa 6.7 c1.0 d1.2 e-1.0 f1.3 g1.1 j-0.4 k-0.4 o0.3 p0.6 r-0.6 s0.4
tank+vad 8.1 a1.0 d0.5 g-0.5 i0.4
tanka 6.9 a-1.1 b0.4 e0.6 f0.6 g0.4 i0.7 l1.9 n0.4 p-0.4 s-0.4
tankar 7.9 a0.5 b0.6 o0.5
tanke 7.6 a-0.4 c0.7 e-0.3 f0.8 g0.4
tanken 8.1 k1.8 l0.4 n0.4 q0.4
tanker 5.7 a1.7 b-0.5 e1.2 f0.6 g-1.3 k-0.7 m0.6 p1.8 r-0.6 s1.5
tankt 7.0 a0.4 b-0.3 d0.4 e1.3 g-0.7 h0.3 i0.4 k-0.9 p-0.4 s-0.4
tankte 5.9 a-0.7 d-0.4 e0.4 f-0.4 h0.5 i-1.1 j0.4 k-0.4 m-0.3 q0.7 r0.5 s1.5 t-0.5
tant 7.4 a-1.0 b-0.4 g0.7 h1.1 i-0.3 k-0.3 p-0.3 q0.4 r1.6 s-0.4 t-0.4
tant+pa 8.1 a-0.4 b-0.3 e0.7 n0.3 o0.9 r0.8
tanter 8.1 b-0.3 c0.3 d0.3 f0.5 k-0.3 r0.8
tape 6.9 a0.4 b-0.7 c-0.8 e1.6 g-0.7 h0.7 i-0.9 j1.1 l-0.5 m0.8 n0.7 o0.3 p1.3 q0.4 s-0.5
tapete 7.4 b-0.3 c-0.5 d-0.3 e0.9 g-0.6 i-0.7 j0.4 p1.0 q0.5 r-0.4 s-0.3
tapetf 8.1 d0.5 g-0.4 j0.8 k0.3 n0.4
tapets 8.1 e0.8 h0.6 m0.9 n0.5 p0.5 r0.5
tapl 8.1 g1.0
tapl+namn 8.1 g1.0
taplat 8.1 g1.0
tapp 6.5 a-0.6 d0.3 g0.9 h-0.6 i-0.3 k1.2 l1.0 p-0.7 q0.6 r0.7 t1.2
tappa 8.1 a-0.4 e-0.5 j-0.3
tappad 7.4 a0.5 b0.3 c-0.4 e0.7 h-0.5 j0.6 l0.5 p-0.3 r-0.6 s1.1
tappar 8.1 a-0.4 b0.3 g0.9 n0.5 q0.6 r1.6
tappat 7.6 a-0.6 i0.4 k0.7 m0.7 s-0.4 t0.6
tar 4.5 a1.5 b2.8 c1.3 e1.3 f2.5 g-1.4 h3.4 i2.8 j0.8 k1.9 m0.7 n3.0 o-0.4 q0.9 r0.6 s-2.1 t1.2
tar+att 8.1 d0.8 f1.3 n0.6 t0.4
tar+beta 8.1 a0.5 b1.0 c0.4 d-0.3 e0.5 f0.9 m1.4 p0.5 t0.6
tar+den 7.0 a-0.6 d-0.8 e-0.4 f0.9 g-0.5 h0.7 i-0.5 k0.7 l-0.5 m0.7 n1.2 p-0.5 s-0.3 t-0.3
tar+det 7.4 c-0.3 d-0.5 e0.3 k0.4 l0.3 q-0.5 r-0.4
tar+du 8.1 a-0.4 b0.4 h1.2 q0.3 r0.8
tar+emot 7.9 a0.9 d0.4 e0.5 i-0.5 j2.0 n0.3 o-0.3
tar+en 7.9 a1.6 b2.4 d1.0 e-0.4 g-0.5 h-0.3 i1.0 q0.4 s1.0
tar+ett 8.1 g1.0 h1.3 i0.4 m0.4 p0.6 r1.4 t0.4
tar+half 8.1 a1.0 b1.0 e0.4 g-0.3 i0.8 j0.5
tar+in 7.9 c-0.4 d0.4 e-0.8 f0.5 h-0.5 i0.9 n0.5
tar+inte 7.9 a0.4 b0.8 f0.4 h-0.3 n0.5 p0.7
tar+jag 7.6 e0.4 f0.8 i-0.4 k0.5 m0.5 n0.8 p-0.4 s0.5 t0.5
tar+lite 8.1 a-0.8 g0.4
tar+med 7.6 a-0.8 b-0.3 d-0.4 e-0.4 f0.6 g-0.3 i-0.6 k-0.3 n1.8 p-0.3
tar+ni 8.1 a-0.3 e0.5 g-0.4 t0.7
tar+over 6.5 a0.9 b-0.6 c0.7 f0.9 g-0.3 i2.3 j-0.6 k-0.7 l-0.4 n-0.5 o0.4 p-0.4 q-0.4 r-0.7 s-0.7 t-0.4
tar+tid 7.9 d0.5 i-0.3 l0.5 m-0.4 r-0.4
tar+till 8.1 d0.5 e0.3 g0.4 i0.7 r0.5
tar+upp 7.9 a1.4 d-0.4 f0.5 j1.5 m0.7 p1.0
tar+vi 7.3 a-0.6 e-0.5 g0.4 h0.6 i-0.8 n1.0 p0.9 q2.0 r-0.5
tara 8.1 a-0.6 g-0.4
tarar 8.1 a-0.6 g-0.4
tarn 7.6 a-0.6 c-0.4 d-0.9 e-0.5 m-0.3 o0.3 p-0.3 q1.0 r-0.7
tarna 8.1 a-0.7 c-0.6 d-0.5 e-0.7 k-0.4 l0.6 q0.7 r-0.4
tarnor 8.1 d-0.5 k0.6 l-0.4 o0.5 r-0.3
taro 7.9 a-0.8 g1.1 h-0.3 r0.4
tarogd 7.9 a-0.8 g1.1 h-0.3 r0.4
tart 6.9 b-0.6 d-0.5 e0.7 h-0.9 i-0.3 j-0.4 m-0.4 o0.3 p-0.4 q-0.3 r0.9 s-0.6 t1.4
tart+och 8.1 a-0.5 i-0.4 l0.4 r-0.4
tarta 7.4 a-1.2 c-0.4 e-0.4 g0.5 i-0.6 n-0.4 o-0.4 r1.0 s-0.4 t1.1
tartan 7.9 a1.6 b-0.3 c0.8 e1.6 g-0.7 k-0.5 l-0.4 o1.0
tas 7.6 b1.0 e0.9 k0.5 l-0.3 r-0.4 t0.4
task 8.1 a-0.4 g0.4
taskig 8.1 a-0.4 g0.4
tass 8.1 a-0.3 b-0.4 e-0.4 g-0.3 n0.9 q1.1
tatt 8.1 a-0.4 e-0.4 g0.6 o0.5 r0.8
tavl 7.3 a1.5 b1.7 c0.3 d-0.9 e1.5 g-0.6 h0.6 i1.2 j-0.4 k-0.4 p-0.4 q-0.4 s-0.4
tavlin 8.1 a0.7 c1.0 d-0.3 i1.7
tavlor 8.1 a0.7 b1.2 c-0.4 d-0.4 e0.8 k-0.3 t0.3
taxa 7.4 a0.7 b0.9 c-0.5 d-0.5 e0.8 g-0.5 m-0.5 s0.6
taxar 8.1 a0.5 e1.4 s1.1
taxi 7.9 a0.4 b1.1 c0.6 e0.9 f0.4 h0.8 i-0.7 k-0.3 o0.3 r0.4 s-0.3 t0.3
team 5.4 a-1.6 b-0.5 d1.5 e-0.4 g3.4 h0.6 i-0.5 k1.4 l-0.3 n0.5 s-0.4 t-0.3
team+bada 8.1 a-0.4 g1.3
team+det 7.9 a-0.5
team+har 8.1 c0.6 d0.5 e-0.3 f0.9 g0.5 n0.5
team+jonn 7.4 a-0.6 g0.5
team+och 8.1 g0.4
team+️ 8.1 g0.3
teamjo 5.9 a-1.8 g3.1
teams 7.9 a0.6 b-0.5 d1.6 k1.2 n-0.3 t-0.4
teat 7.6 a-0.6 d-0.3 i-0.4 j0.7 l0.4 q0.4 s-0.4
teater 7.6 a-0.6 d-0.3 i-0.4 j0.7 l0.4 q0.4 s-0.4
teck 6.6 a-0.8 b-0.8 c0.7 d1.0 f0.8 i0.7 j-0.8 m0.3 n0.3 p-0.7 r1.1 s-0.8 t1.1
teck+garn 8.1 b-0.3 e-0.4 f0.5 g0.5 h0.4 r0.4
tecken 7.3 a-0.8 b-0.6 c0.6 d0.8 f1.0 g-0.5 h-0.5 i-0.3 j-0.4 l0.5 o0.4 p-0.4 s-0.5 t0.7
teckna 7.4 c0.3 d0.4 g0.7 h1.2 i1.3 j-0.4 m0.5 o-0.4 p-0.3 r1.1 t0.7
teckni 8.1 b-0.3 h-0.5
tegn 7.9 a0.4 b0.8 c1.1 d0.6 g-0.4 h0.3 k0.4
tegner 7.9 a0.4 b0.8 c1.1 d0.6 g-0.4 h0.3 k0.4
tejp 8.1 a0.7 d1.0 e0.8 r-0.3 s0.4
tekn 6.3 a0.9 b-0.9 c0.9 e2.8 f3.1 h-0.8 j-0.6 l0.6 m0.6 n-0.5 o1.2 p-0.8 q-0.7 t0.7
tekn+chef 7.9 a0.5 b-0.4 c0.7 e1.4 f1.3 g-0.5 l0.3 m-0.3 o0.7 q-0.4
tekn+muse 8.1 a-0.3 g0.9 k0.7 o0.4
teknik 7.2 b-0.3 d-0.6 e1.6 f1.9 g0.4 h-0.4 i0.4 k-0.4 m0.3 p-0.4 s-0.4 t0.9
teknis 6.8 a0.7 b-0.6 c0.7 d0.4 e1.5 f1.5 h-0.5 i-0.6 j-0.4 l0.5 m0.3 n-0.5 o1.3 p-0.5 q-1.0 r-0.4
tele 5.5 a0.7 b1.7 c1.4 d2.5 f0.7 g-0.9 h0.5 j0.7 k0.4 l-0.6 n1.3 q1.1 r0.6 s-0.4 t2.4
tele+ar 8.1 a-0.6 d0.5 e-0.5 g0.3 l0.3 q0.9 r0.5
tele+i 7.9 a0.4 d1.8 e-0.4 j0.6 k0.7 n0.6 p0.5
tele+och 7.4 b-0.6 d1.5 h1.5 i-0.6 j-0.4 m-0.4 p-0.5 q0.4 r1.0
tele+pa 7.9 a0.3 b0.6 c0.5 d-0.6 h-0.4 i0.8 l0.3 p0.7 t0.9
tele+till 7.9 b0.4 c0.4 d0.7 f1.6 g-0.5 h-0.4 j-0.7 k0.4 n0.8 o0.9 s-0.4 t-0.9
telefo 5.5 a0.7 b1.7 c1.4 d2.5 f0.7 g-0.9 h0.5 j0.7 k0.4 l-0.6 n1.3 q1.1 r0.6 s-0.4 t2.4
teli 8.1 a0.9 b1.3 i0.4 p1.4
telia 8.1 a0.9 b1.3 i0.4 p1.4
tema 7.9 a-0.5 d0.4 g-0.7 s0.5
temat 8.1 d0.4 g-0.5 s0.5
tene 8.1 a-0.3 g0.4 h0.8 k1.1 n-0.5 q1.0
teneri 8.1 a-0.3 g0.4 h0.8 k1.1 n-0.5 q1.0
teng 8.1 j0.5 l0.9
tenn 8.1 b1.2 d0.7 f-0.3 o0.5 s-0.3
tent 8.1 a-0.5 g1.0
term 6.9 a0.4 b-0.3 c1.3 d0.5 e0.6 h0.4 i-0.5 j1.3 l-0.3 m-0.3 n0.5 p-0.4 q-0.4 r0.4 t0.4
termer 7.9 g0.6 k0.5 q-0.6 r0.8
termin 7.3 a0.7 c1.3 d0.4 e0.8 g-0.4 h0.6 i-0.4 j1.6 l-0.4 n0.5 p-0.3 r-0.3 t0.4
tesf 8.1 b0.4 c0.5 d-0.3 e0.5 f1.1 g0.5 k-0.5 m0.4 r0.7
tesfay 8.1 b0.4 c0.5 d-0.3 e0.5 f1.1 g0.5 k-0.5 m0.4 r0.7
tess 8.1 a-0.5 g0.9
tessan 8.1 a-0.5 g0.9
test 6.0 a-0.5 b-0.6 c-0.4 d-0.6 f0.4 g1.5 i0.7 j0.5 l-0.4 m-0.7 n-0.4 q0.6 t-0.4
test+ett 8.1 q0.4
test+och 8.1 c0.5 e-0.3 p0.6
testa 7.0 a-0.8 e-0.3 g1.2 i-0.4 q0.5
testam 7.9 c-0.4 e0.5 j1.1 s0.5
testar 7.4 a-0.4 g0.5 i0.6
testat 7.9 a0.3 d-0.4 e0.6 f1.1 g-0.4 i0.4
text 5.3 a0.6 b1.5 c0.8 d-0.4 e2.5 g-1.3 i-0.3 j-1.8 k-0.5 l0.5 m0.4 p-1.2 q-0.8 r1.4 s1.1
text+ar 7.6 a1.1 b0.4 c-0.5 d-0.7 e0.8 i-0.4 k0.6 l0.5 n0.5 q-0.3 r0.5 t0.6
text+far 8.1 a-0.3 c0.4 e-0.4 q0.6
text+ligg 8.1 b-0.4 d0.7 f1.1 h-0.4 m0.7 n-0.4 o0.6
text+om 7.4 a-0.6 c1.1 d-0.4 e0.5 f-0.5 g0.3 j-0.4 k-0.4 l0.8 m-0.4 n0.6 o-0.6 q-0.5 r0.5
text+pa 8.1 a0.3 d0.9 i0.5 p0.6 s0.6
text+till 6.9 a-0.8 d0.3 e0.7 f0.6 g-0.5 h0.5 i-0.6 j-0.6 l0.5 o-0.3 q0.5 r0.6 s-0.5
text+var 8.1 a0.3 e0.5 i0.8 s0.4
texten 6.0 b0.7 c-0.7 e2.3 g-0.9 h-0.4 i-0.9 j-0.9 l0.5 m-0.3 o0.7 p-0.5 r0.6 s0.4 t-0.6
texter 7.2 d-0.4 g0.4 h0.7 n0.4 q0.4 r1.1 s-0.4
textfi 8.1 e-0.4
textni 8.1 a0.4 b-0.3 c0.9 d0.6 f0.7
tf 8.1 a0.5 c0.6 d0.5 e0.5 i1.2
thai 7.4 a1.4 b-0.3 c1.7 g-0.5 j0.7 l-0.3 p0.4 q-0.3 t0.5
thaila 7.4 a1.4 b-0.3 c1.7 g-0.5 j0.7 l-0.3 p0.4 q-0.3 t0.5
tham 7.9 a0.8 c2.0 d0.8 f0.3 i0.8 l0.5 m0.8 n1.0 r0.4 t0.8
than 7.9 a-0.5
thanos 7.9 a-0.5
the 7.6 a-0.6 g1.6
theo 8.1 r0.6
ther 5.7 a-1.1 c1.2 e0.6 g2.0 h-0.4 o-0.5 q0.5
ther+du 8.1 g-0.4
ther+har 8.1 a-0.4
theres 5.7 a-1.1 c1.2 e0.6 g2.0 h-0.4 o-0.5 q0.5
thor 7.6 a1.3 b1.6 e0.4 g-0.3 i0.9 m-0.4
thorel 8.1 a0.6 b0.8 c0.4 m-0.4
thul 8.1 f0.5 j0.5
thulin 8.1 f0.5 j0.5
thyr 8.1 a-0.6 b0.3 g-0.6
tibr 8.1 a0.7 d0.5 j0.4 k0.3 m0.8 o-0.4 q0.4
tibro 8.1 a0.7 d0.5 j0.4 k0.3 m0.8 o-0.4 q0.4
tick 8.1 a0.5 b0.9 e-0.5 k0.3 r0.3
tickar 8.1 a0.5 b0.9 e-0.5 k0.3 r0.3
tid 5.1 c2.6 d1.0 f2.0 h0.6 i-0.4 j-1.2 k3.6 l0.9 o1.1 p0.5 r1.4 s-1.4 t0.3
tid+att 7.3 a0.4 b1.2 c1.5 e0.7 g-0.4 p-0.4 q0.5 t0.4
tid+for 7.6 a-0.4 g0.7 k0.6 n0.6 o-0.3 p0.4
tid+har 8.1 a0.4 c0.6 p0.7
tid+hos 7.9 c-0.3 d-0.4 k1.2 r0.4 s0.3
tid+i 7.3 a-0.8 b-0.7 c-0.5 e-0.6 f0.5 g0.5 h1.4 i-0.4 k1.8 o0.7 r1.1 s-0.4
tid+men 7.9 a0.7 c0.8 e1.0
tid+och 7.6 a-0.6 b-0.5 c-0.5 g0.5 l0.4 m-0.4 r1.0 t-0.3
tid+over 8.1 d0.6 g0.4 m0.7 s0.8
tid+pa 8.1 a0.8 d0.4 g-0.3 l1.1 m0.3
tide 5.5 a2.2 b-0.5 c1.5 e0.5 f0.7 g-1.2 i2.0 k1.0 l2.2 m-0.7 n0.8 o-0.3 p1.3 q1.0 r0.3 s-0.5 t-0.5
tide+i 8.1 a1.1 c0.7 d0.7 e0.7 i1.2 p0.9 s0.7
tide+med 8.1 c0.3 e-0.5 h0.3 i-0.3 j0.3 l0.9 n0.9 p0.6
tide+och 8.1 a0.5 c1.0 f0.4 i-0.4 m0.3 t0.3
tide+pa 8.1 a0.5 c0.6
tiden 5.7 a1.5 c0.8 d-0.6 g-1.3 i1.7 j0.3 k1.1 l2.7 m-0.4 n0.7 q1.4 s-0.9 t-0.5
tider 6.9 a0.8 b-0.5 c0.9 d0.7 e0.5 f1.2 j-0.3 l-0.4 m-0.4 p1.9 q-0.3 s0.5
tidi 6.5 a-0.5 b1.2 c-0.9 f0.3 g-0.3 j0.6 m-0.3 o-0.5 r0.8 s-0.5 t0.9
tidiga 6.8 b0.6 c-0.5 d0.3 f0.4 g-0.7 j0.8 o-0.3 p0.4 q-0.4 s-0.3 t0.6
tidigt 7.9 b0.7 c-0.5 d-0.5 e0.3 g0.8 h0.7 i0.3 r1.3 t0.4
tidn 6.2 b1.1 d-0.7 e0.5 f0.3 g-1.2 i0.5 j0.3 l1.3 n-0.6 q0.6 r-0.4 s2.3
tidn+ar 8.1 a0.4 j0.6 k0.9 l1.0 s1.0
tidn+gar 8.1 a-0.3 e0.3 h-0.4 k-0.3 l0.5 m0.4 r0.3 t0.7
tidn+har 8.1 b0.3 f0.6 s1.2
tidn+ska 8.1 a-0.4 d-0.3 g-0.3 q-0.3 s-0.4
tidn+som 8.1 a0.6 b0.7 c1.0 i1.6
tidnin 6.2 b1.1 d-0.7 e0.5 f0.3 g-1.2 i0.5 j0.3 l1.3 n-0.6 q0.6 r-0.4 s2.3
tidp 7.3 a0.6 b1.0 c2.1 d1.1 e0.5 h0.3 i-0.6 l-0.5 m-0.3 n-0.4 p1.0 r-0.3 s-0.5
tidpla 7.4 a0.4 b0.8 c2.1 e-0.3 h0.3 i-0.6 m-0.5 n-0.3 p1.1 r-0.4
tidr 8.1 a-0.9 b-0.3 c-0.4 d-0.4 i0.8 l0.4 t0.7
tidrap 8.1 a-0.9 b-0.3 c-0.4 d-0.4 i0.8 l0.4 t0.7
tids 7.3 b-0.4 e0.5 j0.5 p0.7 r-0.5
tidskr 8.1 d-0.4 e-0.4
tigr 8.1 a-0.5 g-0.4 h0.7 k0.4 l0.3 o-0.3 q0.6 t2.2
tigrin 8.1 a-0.5 g-0.4 h0.7 k0.4 l0.3 o-0.3 q0.6 t2.2
tikt 6.8 c0.6 e0.4 g0.7 p0.6 s1.1
tikt+och 8.1 a-0.6
tiktok 6.8 c0.6 e0.4 g0.7 p0.6 s1.1
tild 7.6 c-0.4 l0.7 s0.6
tilda 7.9 s0.7
till 2.3 a-1.5 b-1.2 c-1.1 e-1.4 f1.0 g1.2 h4.1 i-1.0 k-1.1 n-1.3 o-0.7 p0.7 q-0.9 r-0.5 s-1.2 t-2.7
till+advo 8.1 a0.4 c0.6 d0.6 e0.4 j0.8 p0.9
till+alla 7.4 a-0.8 g0.9
till+allm 7.6 a0.4 m0.6 p-0.4 s1.0
till+allt 7.6 a-0.4 c0.6 d-0.5 f-0.4 g0.9 h2.9 j0.4 n0.7 q-0.4
till+anna 8.1 a1.0 e-0.3 j-0.3 p1.8
till+ansv 8.1 d0.8 s0.8
till+apri 8.1 k0.8 o-0.3 t0.4
till+arn 7.6 a0.6 c0.5 e1.5 j1.8 s-0.4
till+arre 8.1 a-0.3 l0.4 q0.3
till+arss 7.9 a0.5 c0.8 i0.8
till+att 6.3 a0.8 b0.5 c1.0 d0.9 f1.0 g0.4 h0.4 i0.5 j-0.4 l-0.3 m-0.4 n1.0 o0.8 p-0.8 q-0.6 r1.0 s0.5 t0.5
till+atta 7.9 a0.3 g0.4 i0.8 m1.0 r0.4
till+avst 8.1 a-0.3 k1.7 n0.9 o-0.3 t0.5
till+bank 7.9 a-0.7 c-0.6 e-0.5 h0.5 l1.0 o0.4 r0.3
till+bibl 8.1 g0.6 n0.4 r1.0
till+blir 8.1 c0.3 d-0.4 e-0.4 j0.6 m0.9
till+brol 8.1 a-0.4 c0.4 e-0.4 f0.3 l0.6 q0.9 r0.7
till+bygg 8.1 a-0.5 d-0.4 h-0.3 o-0.4 q1.0 t-0.5
till+de 7.6 a0.5 e-0.4 h0.6 k0.5 l0.4 o-0.4
till+dem 8.1 c0.5 e0.4
till+den 5.9 a0.7 b-0.5 c2.3 e-0.7 f1.2 g-0.5 h0.4 i-1.3 j-0.4 k0.6 l1.2 m0.4 n0.5 o0.4 q0.5 r0.6 s-0.7 t0.6
till+dess 6.5 a0.7 c0.5 e0.3 f0.9 i-0.3 j-0.3 k0.6 l1.3 n0.3 p3.1 s0.6
till+det 6.2 b-0.7 e0.6 f0.6 g0.4 i0.9 j-1.1 k0.5 l0.9 m-0.3 p0.4 q1.4 s0.4 t0.7
till+dig 6.5 a-0.9 b0.8 c-0.5 d0.7 e0.4 f1.7 g-1.4 h-0.6 k1.0 o0.5 q-0.3 s-0.5 t0.3
till+din 7.4 a1.0 d0.9 e0.3 f1.4 g-0.4 j0.5
till+doms 8.1 e0.4 i0.6 j0.7 p0.6
till+efte 7.3 a-0.3 b0.7 e0.8 f-0.3 g-0.6 h0.4 i0.4 j-0.3 l3.4 p-0.6 q0.3 r-0.3 s0.4
till+en 5.8 a0.4 b0.8 c-0.4 d0.6 e3.9 g-1.0 i-1.1 k0.6 l1.1 m0.7 n-0.5 o0.6 p-1.0 t-0.4
till+enge 7.6 a-0.4 b-0.4 d0.5 j-0.4 k-0.3
till+er 5.2 d2.1 e0.7 f2.9 g0.4 h0.4 j1.2 m1.7 o0.3 p2.2 q0.8 r0.4 s-0.8 t-0.6
till+ert 7.4 a-0.4 c-0.4 h-0.5 i-0.4 l-0.3 n0.6 p-0.5 q1.1
till+ett 6.0 a-0.9 c-0.5 e0.6 g-1.1 i-0.7 j-1.0 m1.4 n-0.4 p-0.5 r-0.5 s-0.8
till+exem 7.9 a0.5
till+fakt 7.9 c-0.6 e-0.5 f0.3 h0.6 k1.0 l-0.6 m0.5 n-0.4 o0.7 p-0.3 q1.0
till+fel 7.4 a0.8 c0.9 e1.3 f1.9 j0.9 l-0.3 o0.8 q-0.6 r-0.4
till+fele 8.1 p0.3
till+fem 8.1 a-0.8 e-0.7 g0.5 h2.8 i-0.3 n0.4 o-0.3 r-0.5 s-0.4
till+folk 8.1 b0.7 i0.6 q0.5
till+for 6.8 a-1.2 b-0.4 c0.4 d0.6 e-0.5 h1.2 i-0.5 j-0.5 k0.4 m1.3 n1.6 o-0.6 r-1.0 s-0.4 t-0.3
till+forr 7.9 f0.8 g0.5 h0.6 i0.8 p0.4
till+fors 8.1 i0.3 j0.6
till+forv 7.9 a-0.5 b0.4 d-0.4 g0.5 h1.0 i-0.4 m0.6
till+fran 7.0 a-0.4 b-0.5 c0.4 d-0.5 e0.4 f1.0 g1.0 h-0.3 i-0.6 j-0.3 k1.0 l0.3 n1.2 o0.6 q-0.6 r0.7
till+gard 8.1 d1.3 e-0.5 f1.0 g0.6 h0.5 i-0.4 p-0.4 q1.8 r1.1
till+gote 8.1 a0.6 b0.6 p0.6
till+gran 7.9 a0.6 b-0.3 c1.3 d-0.3 e0.7 g-0.3 i0.4 m-0.3 p0.3 s0.7
till+grun 8.1 m0.7
till+hall 8.1 f-0.4 j0.6 s1.0
till+halv 7.9 a-0.4 d0.5 g0.6 i-0.4 k-0.4 n-0.3 o0.4 r1.2
till+han 8.1 a-0.6 e-0.4
till+hand 7.6 b0.6 c0.6 d-0.5 g-0.4 i0.6 k0.5 q0.3 s-0.5 t-0.3
till+har 7.6 a0.5 d0.6 e0.4 i0.8 j0.4 m1.0
till+helg 8.1 g0.5 h1.1 l-0.4 o0.8
till+hems 7.9 a-0.4 b-0.4 c0.6 d0.3 g0.4 l0.4 o0.5 q1.2 r0.7
till+henn 7.4 b0.4 c0.5 l0.4 n1.3
till+hoge 7.9 c0.3 d0.5 g-0.7 o0.4 s0.5 t0.3
till+hono 7.9 a1.0 c-0.6 d0.3 e1.0 f-0.3 h-0.4 i1.1 t1.2
till+hota 8.1 e-0.4
till+hur 7.9 a0.9 b1.4 d-0.3 e-0.4
till+i 6.9 d0.6 g0.8 h2.1 j-0.4 k-0.4 l-0.3 o-0.3 p1.1 r-0.6 s-0.4 t0.7
till+imor 8.1 c0.6 d0.6 e-0.3 q0.3 t1.6
till+imy 7.6 a1.1 d0.4 i-0.3 j1.8 p1.6 s-0.4
till+inka 6.8 a0.7 b-0.3 c-0.5 e-0.7 g-0.3 i-0.5 j1.8 l0.8 m0.8 o-0.3 p1.0 q-0.4 r-0.4 s-0.3 t-0.6
till+inna 8.1 a0.3 e0.4 i0.9 j0.5
till+inte 7.6 a0.6 c0.5 d1.4 e-0.8 j1.6 m0.7 s-0.5
till+jag 7.6 a0.8 b0.9 c-0.3 g-0.5 j0.6 p0.4 r-0.4 s1.3
till+jour 8.1 b-0.5 d1.2 e0.8 h0.7 q-0.4 t1.4
till+jul 8.1 i0.5 p0.6
till+julb 7.9 a-0.5 d0.7 e0.4 f0.5 g-0.5 i-0.5 k2.8 n0.5 q0.3 t0.5
till+juri 7.6 c0.4 d-0.4 e0.5 f0.8 g-0.3 j0.4 k0.4 n0.4 o-0.3 t-0.4
till+kivi 8.1 b0.4 c1.1 d0.4 e-0.5 i-0.3 m-0.4 p0.7
till+kloc 7.6 a-0.7 e0.4 k0.7 o0.4
till+komm 8.1 b0.9 f1.1 j0.7
till+konc 7.9 a0.7 b1.2 e0.4 f1.1 g-0.4 n1.1 o0.4 p-0.3
till+kons 7.9 b0.6 d-0.5 j1.0 k0.4 s0.5
till+kron 7.4 c0.7 d0.9 e-0.5 g-0.3 j0.3 k0.6 p-0.5
till+kund 7.4 a-0.5 c0.4 e-0.4 f0.5 i-0.4 j-0.3 k-0.6 p0.6 q0.7 s-0.4
till+kurs 7.9 d-0.4 p0.4
till+leve 8.1 a-0.3 d-0.4 f0.3 h0.5 k0.7 l1.3 m0.3 o-0.3
till+lone 7.9 d0.5 g0.4 h0.5 i-0.4 o-0.5 q0.4 r0.9
till+luci 7.9 a-0.4 c0.6 d1.3 j0.6 l0.8 m-0.3 o1.0 p-0.4 r-0.4
till+lunc 7.6 d0.5 e0.6 i-0.4 k1.3 l-0.6 m-0.5 o0.3 q0.4
till+malm 8.1 a-0.5 i0.9 m1.7
till+mand 8.1 c-0.4 m-0.3 o-0.3
till+mars 8.1 n0.4 o0.4 q0.5
till+mats 8.1 a-0.4 e0.4 h0.5 n0.4 o0.3 t0.5
till+med 6.6 b-0.4 c-0.9 e1.9 f1.2 g0.5 i-0.9 k0.4 l-0.4 m-0.7 n0.7 r1.2
till+mids 7.9 a0.6 c0.9 h-0.4 p1.4
till+mig 6.6 d-1.1 f-0.5 g-0.7 h1.0 i-0.7 j0.4 m0.7 o0.4 p-0.6 q0.9 r-0.6
till+min 7.0 b0.9 d-0.4 f0.5 g1.6 h1.3 i-0.3 j-0.4 k0.5 l0.5 m0.9 s0.7 t0.3
till+mina 8.1 a-0.6 g0.9
till+nago 6.9 a1.7 d0.8 f1.4 g-0.5 i0.9 j-0.4 l0.4 m-0.4 p0.8 r-0.4 s1.5
till+namn 8.1 g0.8 r0.9 t0.4
till+nar 8.1 b0.8 i0.9 p0.8
till+nast 6.8 a-0.8 b-0.5 c1.1 d-0.6 f0.5 g0.8 j-0.3 k-0.4 m-0.6 n-0.3 o1.8 r0.6 s-0.4
till+nat 8.1 g-0.4 h0.4 i0.3 o0.4
till+ni 8.1 a0.9 b0.9 p1.4
till+nio 7.9 a0.9 c0.9 d0.6 e0.5 m0.9 p-0.3 q-0.4
till+ny 8.1 a0.7
till+nyhe 8.1 a-0.4 j-0.5 l0.5 n-0.4
till+och 5.6 d-0.6 g2.6 h2.5 j-0.4 l0.4 m0.8 o0.4 p-0.4 q1.2 r3.9 s-0.9 t0.4
till+om 5.7 a-1.0 e-0.8 g-0.4 i-0.5 j-0.6 k-0.6 l0.4 n1.2 o0.9 p-0.7 q0.6 t0.5
till+ombu 8.1 g0.6 h0.6
till+oss 6.5 a-0.7 b-0.3 e0.8 f-0.5 k0.6 m-0.3 o1.0 p-0.9 q-0.7 s-0.4 t0.4
till+over 7.9 a-0.6 d-0.3 g0.9 h-0.6 l0.4 n0.6 r0.7
till+pa 6.8 a0.7 f0.3 g-1.5 i0.4 l0.6 n1.6 p0.6 r-0.6
till+parm 6.4 i-0.3 m0.4 r0.3
till+pask 8.1 c0.5 e-0.3 s0.6
till+pers 8.1 c0.9 d1.2 k0.3
till+pres 8.1 a-0.4 e-0.4 k0.5 m-0.3 o0.4
till+ratt 7.4 a0.6 b-0.4 f-0.4 k0.5 n1.3 o-0.6 q-0.7 t-0.4
till+sa 7.6 d-0.4 g0.8 m0.5 p0.4 s0.6
till+saga 7.6 g0.6
till+sake 7.9 a-0.4 b-0.4 e-0.6 i-0.4 k0.3 m-0.4 p-0.3 r0.3 s0.7
till+samm 6.9 a-0.5 b-0.5 c-0.5 d-0.8 g2.0 h1.5 i-0.5 j-0.3 p-0.3 q-0.7 r0.9 s-0.4
till+sen 8.1 a0.9 c0.6 d0.7 i1.1 p0.5
till+sena 8.1 e0.8 i-0.3 j0.6 k-0.5 t0.3
till+serv 7.9 a1.1 b0.3 e-0.4 i0.6
till+sida 8.1 j-0.5 p0.6
till+sig 7.9 e0.8 g-0.4 j0.4 p0.7 s0.5
till+sin 7.4 c0.8 e-0.6 f0.7 h-0.3 i0.4 m-0.3 r0.4
till+sist 6.7 a-0.8 b0.6 h-0.7 i0.5 k-0.4 l1.0 n-0.5 p-0.4 q1.1 r0.4 s-0.6 t0.5
till+skad 7.4 a0.4 c0.4 e-0.3 j0.8
till+skat 7.9 b0.3 c0.7 d-0.6 f0.9 i0.5 l-0.4 r0.6 s0.4
till+skol 7.6 b0.4 c0.4 f0.3 i0.6 m0.5
till+slut 6.8 b-0.6 c0.8 d1.4 e0.4 f0.5 g-0.5 l1.1 m-0.4 o0.4 p0.7 q0.7 r-0.3 s-0.7
till+sode 8.1 k0.9 m1.2
till+som 8.1 b-0.3 d0.6 e0.3 g-0.4 h0.5 j0.4 l0.4 m0.6 t0.5
till+somm 7.9 c0.8 e-0.6 g0.3 i1.0 s0.8
till+sond 8.1 h0.3
till+stat 8.1 c0.6 j0.7
till+sten 7.9 a1.6 e0.9 g-0.5 i0.8 p0.5 s0.4
till+stor 7.3 b0.4 e-0.4 g-0.5 i-0.5 l0.4 o-0.6 q0.3 t0.5
till+styr 7.6 a-0.4 c-0.5 d-0.3 f0.4 g0.5 h1.2 i-0.4 j-0.3 l0.5 m0.3 q0.5 r0.8 t0.8
till+sven 8.1 b1.2 c-0.3 e-0.5 m0.5
till+term 8.1 a0.5 c0.7 d0.7 e0.4 q0.3 s0.3 t0.6
till+thai 8.1 a0.6 c1.2 j0.5 p0.6
till+till 6.6 d-0.7 e-0.7 f0.3 h1.0 l-0.3 m0.9 q0.3 r-0.5
till+ting 8.1 j0.7 m0.4
till+tors 7.9 c0.6 d0.4 k1.2 l0.8 o0.5 s1.0
till+tre 7.3 a0.8 b0.9 d1.3 e0.6 f0.9 h0.3 i-0.4 j-0.5 l-0.6 m0.9 n0.6 p-0.4 s-0.6 t-0.5
till+tryc 7.4 a-0.9 b0.9 d-0.4 e-0.8 g-0.6 h0.6 i-0.4 k0.3 o0.6 t0.5
till+tva 8.1 c-0.6 e-0.4 h2.1 k0.6 l-0.3 m0.6 n-0.3
till+tysk 7.4 a0.6 b0.4 e0.7 g-0.5 i-0.3 m0.3 n0.5 o-0.6 q-0.5 r-0.5 s0.4 t1.9
till+upps 7.9 b1.5 d-0.4 e-0.4 g-0.3 i-0.4 k1.3 n-0.3 o-0.5 p-0.3 r-0.4 t0.6
till+utst 8.1 k-0.3
till+valb 8.1 c0.8 g0.6 h0.9 i-0.4 r1.0 t0.3
till+vans 7.9 c0.6 d1.1 e0.5 f0.5 o0.3 s0.4
till+var 6.2 a0.5 b0.4 d1.5 e0.9 f4.6 g-1.2 i-0.5 k0.5 l1.2 o1.0 p-0.4 q0.4 r1.1 s-1.1
till+vara 6.3 a-0.5 b0.4 d-0.3 e-0.4 g0.7 h0.4 i-0.4 m0.6 n0.4 r0.5
till+vare 7.0 a0.3 b0.7 c0.7 d0.3 e0.5 h1.0 i1.1 j-0.3 n-0.5 r-0.4 t-0.3
till+vart 7.3 d0.5 g-0.7 j0.7 k0.8 p-0.3
till+veck 8.1 k0.8 l-0.5
till+vi 8.1 a0.5 d0.6 e0.4 p1.2
till+vida 7.4 a-0.5 d0.7 f0.6 g-0.4 i-0.3 j-0.3 k0.9 l2.0 p0.3
till+vism 8.1 a0.4 b0.4 d0.7 i1.3 m0.7
till+ysta 8.1 a0.9 m1.2 p1.4
tillag 6.9 a-0.4 b0.9 c-0.8 d-0.6 e-0.6 g-0.3 h1.8 l-0.6 m3.0 n1.0 r0.5 s-0.4
tillat 7.4 a0.9 e-0.8 g-0.7 h-0.4 m0.6 p0.4
tillba 4.7 a1.3 b-0.8 c0.9 e2.2 f-0.3 g-1.4 h-0.8 j-0.5 k0.4 m1.5 n0.7 o0.9 p2.4 s-0.6
tillde 8.1 a-0.7 c-0.4 e-0.4 h-0.4 i0.4
tillfa 8.1 b0.5 f1.3 g0.5 h0.7 i0.5 m0.5 o-0.4 r-0.4
tillga 7.2 d0.9 e0.6 g-0.7 h0.7 j-0.4 l0.7 n-0.4 o-0.5 p0.3 q0.5 r-0.5
tillho 8.1 b0.5 d0.7 i0.6
tillko 8.1 k0.3 m0.3 r0.6
tills 5.6 a0.8 b0.9 d0.4 e1.1 f0.4 g-0.4 h-0.4 i-1.1 j-0.4 k1.1 l4.2 m-0.6 o-0.3 p5.0 r-0.5
tillsa 6.8 a0.4 c-0.4 d0.5 e0.4 f-0.5 g0.3 h0.5 i0.7 n1.2 r0.5 t-0.4
tillst 7.9 a-0.4 f0.4 g0.4 k-0.4 q-0.4 r0.5
timm 5.2 a1.4 b3.0 c0.3 d0.4 e1.0 f1.0 g1.1 h2.4 i-1.8 k1.1 l0.3 m3.5 o-0.3 p1.2 q-0.5 r0.9 s-0.7 t4.0
timm+for 7.2 a0.8 b1.0 d2.1 f0.6 g-0.5 h0.4 i-0.6 m2.3 s-0.4
timm+fore 8.1 c0.6 i0.8 s0.5
timm+har 8.1 a-0.5 b1.4 f0.3 g-0.6 h0.5 i-0.4 k1.6 p-0.7 q0.4 r0.3 s-0.4
timm+i 8.1 a-0.4 d-0.4 g0.8 h1.2 l-0.3 n0.4
timm+och 7.4 b-0.6 c1.1 g0.7 h0.8 j0.5 l0.3 m-0.4 o0.5 p-0.4 r0.4 t1.7
timm+pa 7.9 a-0.4 c0.5 d0.6 e0.4 g0.6 i1.7 j0.5
timm+rest 8.1 a1.4 b0.5 e-0.4 g-0.4 k0.3 m1.8 p1.2
timmar 5.5 a0.8 b0.9 c0.7 d-0.6 e0.7 f0.5 g1.7 h2.5 i-1.2 l-0.5 m4.0 n0.8 p2.0 r1.8 s-0.4 t1.6
timme 6.6 a-0.5 d0.3 e0.4 f1.1 i-0.5 j0.7 k-0.5 m-0.3 n-0.4 o0.3 p-0.5 q-0.4 r-0.4 s-0.5 t2.5
timmen 7.4 a1.0 b2.7 c-0.4 d1.0 e0.4 f-0.3 g-0.5 h0.7 i-0.4 k1.8 l0.8 o-0.7 p-0.5 s-0.3 t1.0
timp 7.3 a0.8 b3.4 c-0.5 d-0.5 e-0.5 f0.6 g-0.7 h1.2 i-0.5 j-0.4 m1.8 n0.5 p-0.5 r-0.7 s-0.4 t0.6
timp+som 8.1 e-0.4 h1.4 o0.3 t0.6
timpri 7.3 a0.8 b3.4 c-0.5 d-0.5 e-0.5 f0.6 g-0.7 h1.2 i-0.5 j-0.4 m1.8 n0.5 p-0.5 r-0.7 s-0.4 t0.6
tind 7.9 a0.5 e0.9 l-0.4 m-0.3 s0.3
tindra 7.9 a0.5 e0.9 l-0.4 m-0.3 s0.3
ting 5.9 b-0.7 c-0.3 d0.5 e0.9 f-0.3 g-1.3 i-1.2 j2.3 k0.5 l-0.4 m1.2 n0.7 o-0.4 p0.5 s-1.0 t-0.6
ting+har 7.9 a-0.7 b0.8 c-0.5 j-0.9 t-0.4
ting+om 8.1 m0.9
tingsr 6.1 a0.7 b-0.4 d0.4 e0.5 g-1.2 i-1.1 j2.6 m1.5 n0.8 o-0.6 p0.7 s-0.9
tio 6.0 a-1.2 c1.2 d1.3 e0.5 f0.9 h1.1 j-0.3 l0.6 m1.7 n0.9 o1.3 p-0.7 q0.6 r0.8 s-1.1 t0.8
tio+ar 8.1 d0.4 f0.6
tio+daga 7.3 a0.8 b-0.4 c1.5 d0.5 e-0.7 g-0.5 i1.2 j1.4 n1.0 o0.5 p-0.4 q-0.4
tio+proc 8.1 c0.7 e0.6 i-0.3 m1.3 p0.5 t0.3
tipp 7.9 a0.6 b1.5 k-0.4 n0.3 q0.4
tips 6.1 a1.4 b2.7 c0.6 d0.5 i1.9 j1.6 l-0.3 m1.3 p-0.6 r-0.3 s3.0
tips+ar 7.6 b0.8 d0.5 g-0.9 i0.5 s0.6
tips+om 7.9 a0.8 b0.9 i1.7 s-0.3
tips+pa 7.6 a0.3 b1.0 c0.3 d0.3 g-0.5 i0.3 s1.4
tipsa 8.1 g1.0
tipsad 8.1 a0.7 e0.7 i-0.4 j1.9 m2.0 s0.6
tipsat 8.1 a0.6 b1.2 h0.8 i0.9 n0.3 r0.4 t0.3
tis 8.1 a-0.3 c-0.4 d-0.5 n-0.3 q0.3
tisd 5.4 a-0.4 d0.9 g-1.1 h0.3 i-0.8 k1.4 l0.4 m0.4 n1.3 p-0.4 q-0.7 r0.6 t-0.6
tisd+ar 8.1 a-0.3 e0.6 f0.3 o0.8 r0.3
tisd+efte 8.1 b-0.4 e-0.3 k0.8 l0.8 m-0.3 n-0.3 q-0.4
tisd+och 7.6 d0.7 e0.4 i-0.4 l0.4 n1.5 s0.7
tisd+sa 8.1 a-0.6 d0.5 h0.6 k0.8 q0.4
tisd+veck 8.1 b-0.3 l-0.4 t-0.3
tisdag 5.4 a-0.4 d0.9 g-1.1 h0.3 i-0.8 k1.4 l0.4 m0.4 n1.3 p-0.4 q-0.7 r0.6 t-0.6
titt 5.5 a0.5 b-0.3 c-0.6 d2.3 e1.5 h-0.6 i1.3 j0.7 k0.4 o0.4 t0.9
titt+jag 8.1 a-0.3
titt+pa 6.0 b0.4 d1.3 e1.7 h-0.5 j1.1 k0.3 l-0.6 p-0.3 s0.6 t1.2
titta 6.0 b0.4 c-0.3 d2.3 g-0.6 h-0.7 i1.2 j0.4 n-0.4 r0.3 s-0.4 t1.3
tittad 7.6 b-0.5 g0.5 i-0.3 j0.7 l0.3 o0.4 r0.5
tittar 6.7 a1.0 b-0.3 e1.5 g0.8 i0.9 r-0.3 s0.7
tittat 8.1 d0.5 i0.5
tjan 6.5 a1.3 c-0.4 d0.5 f1.1 g-1.4 j-0.5 l-0.3 o0.4 p-0.4 q-0.4 r-0.7
tjan+i 7.9 a-0.4 d0.4 e0.7 f0.7 j-0.3
tjan+peng 8.1 a1.0 g-0.8
tjanar 7.9 a0.8 g-0.4 k0.4
tjanst 6.8 c-0.6 d0.3 f1.0 g-0.7 i0.4 j-0.6 o0.4 p-0.4 r-0.6
tjat+men 8.1 a0.9 c1.6 h0.4 m0.3 q-0.4 t0.7
tjej 6.1 a0.4 b-0.3 c0.4 d0.8 e-1.0 h0.5 i0.6 l-0.4 q0.5 r1.2 s0.4 t1.0
tjej+ar 7.9 a-0.5 g0.6 q0.9 r0.5
tjej+i 8.1 e-0.5 g0.4 m0.7 o0.4 r0.7 s0.8
tjej+med 8.1 c0.7 d0.6 i0.9
tjej+som 7.9 h0.8 n0.4 r0.7
tjejen 8.1 m0.7 s0.9
tjejer 6.9 a0.7 d0.7 e-0.7 g0.9 h0.6 l-0.4 m-0.6 o0.3 q0.5 r1.5
tjejs 8.1 g-0.3
tjen 7.6 b0.7 d-0.4 e-0.7 f-0.4 l0.5 m-0.4 n0.8 o1.0 r0.8
tjena 7.6 b0.7 d-0.4 e-0.7 f-0.4 l0.5 m-0.4 n0.8 o1.0 r0.8
tjo 7.4 a-0.8 b-0.4 c-0.4 d-0.7 g1.6 h2.5 i-0.4 m0.6
tjoc 7.9 d-0.3 e0.3 g-0.6 i1.1 r0.5
tjocka 8.1 a0.4 g-0.3 i1.2 r0.5
tjor 7.9 b1.1 g-0.6 h0.3 n0.4 o0.7 s0.7
tjorn 8.1 a-0.4 g-0.5 h0.3 n0.5 o0.7
tjug 6.6 a1.4 c0.3 d2.5 e0.6 f2.1 g-0.8 k2.1 m1.1 s-0.7 t1.2
tjug+ar 8.1 a-0.4 e0.4 g0.5 i0.4 n0.4 r0.7
tjug+minu 7.6 a1.2 b-0.3 d1.8 g-0.4 i0.5 k2.1 o0.5 p0.8 q-0.3 s-0.3
tjugo 6.8 a1.0 c0.6 d1.0 f1.9 g-0.4 h0.4 k2.0 m0.5 o0.3 r0.5 s-0.6 t1.1
tjugot 8.1 d0.8 e0.6 f0.4 i0.4 k0.4 m0.5 r-0.4
tjur 8.1 c0.3 h-0.6 i-0.3 l0.4 n1.1 o0.5 r0.5
tjus 7.9 a-0.7 e-0.3 g1.7 r0.5
tjusig 7.9 a-0.7 e-0.3 g1.7 r0.5
tjut 7.9 a0.9 d1.9 e1.3 f0.6 t1.3
tjuter 8.1 a0.6 b0.5 d0.7 f0.8 m0.3
tkr 7.6 a0.3 b0.5 c0.6 e0.3 g0.6 i0.4 o-0.3 q0.6
toal 7.2 a0.6 c0.5 e1.3 f0.3 g-0.8 i0.3 j-0.3 m0.8 p0.5 q0.4 r-0.4
toalet 7.2 a0.6 c0.5 e1.3 f0.3 g-0.8 i0.3 j-0.3 m0.8 p0.5 q0.4 r-0.4
toan 7.4 a-0.7 g1.5
tobb 8.1 d-0.4 e-0.4 f0.7 i0.9 o-0.3 p0.4
tobbe 8.1 d-0.4 e-0.4 f0.7 i0.9 o-0.3 p0.4
tog 5.3 a1.0 c1.9 d-1.4 f0.6 g0.9 h0.6 i-0.7 j0.8 l0.5 m0.6 n-0.4 p-1.0 q0.6 r2.1 s0.4 t0.4
tog+beta 8.1 c0.4 e-0.5 j0.4 m0.5
tog+det 7.6 a0.9 b-0.6 c1.7 d-0.4 e0.3 f0.3 h0.5 o0.4 r-0.5
tog+en 8.1 g0.3 m0.6 o0.4 r0.4 s0.8
tog+fyra 8.1 b0.9 s0.7
tog+inte 8.1 d0.7 j0.4 r-0.4 s0.5
tog+min 8.1 a0.6 e0.9 j1.0 s0.7
tog+over 7.9 a-0.9 b-0.7 e-0.6 f0.3 g1.2 i-0.5 k-0.4 o0.5 r1.3
tog+sex 8.1 e0.3 h-0.3 l0.4 t-0.3
tog+till 8.1 c1.1 e-0.4 i0.6 l0.3 r0.3
tog+upp 8.1 a0.3 d0.9 e0.9 f0.4 k0.4 o0.4 q0.4 r-0.3
togs 8.1 a0.6 c1.1 e0.6 h1.1 o0.5 r0.5
tolk 6.5 a-1.1 c-0.3 d0.5 e0.6 g-0.3 h1.2 i-0.7 l1.0 p-0.6 r0.8 s-0.5 t1.8
tolk+i 7.6 a-0.5 e-0.4 f0.3 h-0.3 i-0.3 l0.5 o-0.5 t1.5
tolk+pa 8.1 a-0.4 g-0.3 l0.4 q0.5 t1.1
tolkar 7.9 a-0.4 d0.4 f-0.4 g-0.3 h0.8 k-0.5 t0.4
tolken 8.1 d-0.4 g0.4 q-0.3 r0.3 t0.5
tolkfo 8.1 e-0.4 l0.4
tolkni 8.1 e0.8 h0.5 j0.7 q0.4 t1.3
tolv 6.2 b0.5 c0.7 d0.6 e0.5 g-0.9 h0.3 i-0.7 m0.5 p0.4 q0.5 r-1.0 s-0.4 t0.7
tolv+mana 8.1 a0.3 e0.9 i0.9 j0.7
tolv+veck 8.1 a0.5 b0.6 c0.8 d0.4 e0.4 s0.7
tom 7.0 a-0.7 b-0.5 e-1.0 i-0.4 k0.6 l0.8 m0.6 p0.3 s-0.4 t0.9
toma 6.0 c0.7 d-0.7 f0.4 i-0.7 j-0.3 l-0.4 p-0.4 r0.5 s-0.4 t0.7
tomas 6.0 c0.7 d-0.7 f0.4 i-0.7 j-0.3 l-0.4 p-0.4 r0.5 s-0.4 t0.7
tomm 7.9 a0.8 b0.7 c0.6 d0.5 i1.0 s0.6 t0.5
tomma 8.1 a0.5 c0.7 d0.7 q0.3 s0.7 t0.5
tomt 6.6 a0.7 b-0.4 c1.8 d-1.0 g0.7 l2.2 m-0.4 n0.3 p0.9 q-0.7 s-0.4
tomt+till 8.1 a-0.8 d-0.4 l2.5 q-0.7
tomten 8.1 c0.6 d-0.3 i0.9 o0.4
tomu 7.4 g0.7
ton 8.1 c-0.4 g-0.3 i0.7
tona 7.9 a1.2 b0.4 e1.2 g-0.6 i1.5 r-0.4 s-0.4 t0.8
tona+i 8.1 a0.7 b0.5 e0.4 i0.7 t0.8
tonari 7.9 a1.2 b0.4 e1.2 g-0.6 i1.5 r-0.4 s-0.4 t0.8
tone 6.9 b0.4 c-1.0 d0.6 f0.7 i0.4 l-0.3 m0.5 n0.7 p0.8 r0.3 s-0.5 t0.5
tone+men 8.1 a0.4 d1.1 e0.8 f1.1 j0.8 p0.7
tonen 7.2 c-0.7 d0.8 f0.9 i-0.5 j0.5 l-0.3 m0.7 n0.7 p1.1 s-0.4 t0.6
topp 6.8 a0.6 b0.4 f0.6 i-0.4 q-0.4 r1.1
toppen 7.3 b0.4 d0.3 f0.7 i-0.5 o0.3 q-0.4 r1.2 s-0.3
torb 7.9 a-0.3 c-0.3 f0.8 k0.4 m0.5 n0.5 q-0.3
torbjo 7.9 a-0.3 c-0.3 f0.8 k0.4 m0.5 n0.5 q-0.3
tord 7.6 a0.4 b0.7 c-0.5 f-0.4 h0.5 l0.7 m0.6 o-0.4 p-0.4 q-0.4 s-0.3
torde 8.1 a0.3 m0.7 p-0.3
torg 7.0 a0.8 b-0.4 d1.4 e1.7 f0.4 g-0.6 j-0.4 k-0.7 n-0.4 o1.0 p0.4 q-0.6 r-0.4 s-0.4 t0.4
torget 7.3 a0.7 d1.6 e1.0 g-0.5 i0.6 k-0.4 p0.5 q-0.4 r-0.5 s-0.4
tork 7.4 a0.8 e0.6 g-0.5 i0.6 j0.9 p0.7 r-0.4
torka 8.1 e0.4 g-0.4 j0.5
torn 7.3 a1.9 b1.1 c-0.4 g-0.7 i2.0 o0.4 p1.9 q-0.3 s0.9
torned 7.9 a1.1 b1.4 g-0.5 i1.3 p1.7
torr 7.9 a-0.5 b-0.5 d0.4 f0.5 g0.4 h-0.5 k1.4 m0.4 o1.3 q-0.4 r1.1
torrt 8.1 c0.3 d0.3 g0.7 o0.6 r0.9 t0.3
tors 4.8 b0.3 c1.4 d0.5 e-0.9 f0.5 g-1.2 i-0.5 j-0.5 k4.5 l1.6 m0.3 n2.4 o0.5 p-0.3 s-0.9 t2.4
tors+avst 7.9 b-0.5 c-0.5 d0.7 e0.6 h-0.4 k1.7 l0.8 n-0.4 o0.9
tors+blir 8.1 a-1.0 d-0.4 e-0.7 g-0.3 h-0.4 k2.7 n-0.4 o-0.4 s-0.6
tors+nar 8.1 a0.6 c0.9 f0.4 k1.3 p-0.3
tors+och 6.7 a-0.3 c0.4 i0.5
tors+ocks 8.1 c0.7 e0.5 g0.5 h0.5 q0.7 r0.4
torsda 4.9 a-0.7 b0.7 c1.6 d0.4 e-0.9 f0.3 g-1.3 i-0.7 j-1.1 k4.8 l0.6 m0.5 n2.5 o0.6 p-2.2 r0.6 s-0.5 t1.8
torste 7.9 a0.7 e-0.6 p1.9
torv 8.1 a0.6 c0.8 d1.0 f0.7
torval 8.1 a0.6 c0.8 d1.0 f0.7
tova 8.1 a1.6 d-0.4 r0.5
tove 7.6 c0.7 h0.5 i0.7 j0.6 l0.4 p0.6 r0.3
tra 7.9 a0.7 c-0.4 g0.5 k0.3 l-0.5 m0.5 o0.3 q0.4 r1.0
trad 6.1 a1.3 c1.6 d-0.8 e0.5 f2.4 i1.2 j-0.7 l0.7 n-0.4 q-0.8 r-0.6 s1.9 t-0.5
trad+i 8.1 s0.5
trad+och 8.1 a0.4 b-0.4 c0.6 e0.5 f1.7 g-0.3 l0.4 m0.6 o0.5 p0.7 q-0.3
trad+om 8.1 a0.7 b0.8 e0.8 s2.0
traden 6.9 a1.0 b-0.6 c1.3 d-0.3 e0.9 f2.1 g-0.6 h-0.3 i0.4 j-0.6 l0.4 m0.4 n-0.4 o0.3 q-0.4 r-0.4 s0.5 t-0.3
tradga 7.9 f0.8 h0.3 l0.5 o-0.5 q-0.4
tradit 7.6 a-0.6 g1.4
traf 6.1 b0.6 d0.8 e1.0 f2.3 g-0.6 h-0.4 i1.8 j0.4 k0.9 l1.1 p-1.0 r0.6 s0.5 t-0.8
traf+dom 8.1 a-0.4 d0.7 e0.6 g-0.3 i0.5
traf+er 7.9 a-0.3 e0.8 f2.3 g-0.3 i0.5 j0.5 l0.6 p-0.4 r-0.3
traf+pa 7.9 c0.7 d-0.3 e-0.3 g-0.4 r-0.4 s0.6
traffa 6.5 a1.4 b0.9 c-0.3 d1.5 e1.5 f2.3 g-0.4 h-0.6 i2.5 j0.7 k0.3 l0.5 m-0.4 p-0.7 q-0.4 r0.7 s1.0 t-0.3
trafik 7.2 a-1.4 d-0.6 e-0.3 f0.4 i-0.5 m0.3 o0.4 p-0.4 q0.8 s-0.5 t-0.3
trai 8.1 a-0.4 d0.5 l-0.4 m-0.4 q0.4 r0.6
traile 8.1 a-0.4 d0.5 l-0.4 m-0.4 q0.4 r0.6
trak 6.2 b-0.3 c-0.5 e0.4 f0.5 g-0.4 h0.3 j-0.7 k1.8 l2.3 n0.5 p-0.7 q0.9 r0.9 s-1.0 t0.6
trak+nyhe 8.1 f0.4 i0.7 l0.6 m0.3 t0.3
trakig 6.7 a1.8 c-0.4 f0.4 g-0.5 i0.8 j-0.4 l1.2 n-0.3 p-0.4 s-0.4 t0.6
trakto 7.0 a-1.9 e0.4 h0.6 i-0.9 j-0.4 k2.1 l1.3 n0.9 p-0.4 q1.1 r0.9 s-0.7
tral 8.1 a-0.5 d-0.4 e-0.5 l0.9 q0.4
tran 6.8 a-0.8 e0.9 g0.6 i0.9 j-0.5 k0.4 n1.1 p-0.6 s-0.3
trana 8.1 a-0.3 b0.6 k0.4 n0.6
tranar 8.1 a0.7 e1.0 i1.7
tranas 8.1 d-0.4 m0.4 n0.5 o0.6 q-0.3 t-0.3
trap 6.2 a0.6 b-0.7 c1.1 d-0.4 e0.6 f0.6 g1.4 h0.5 i-0.5 j-0.8 m0.9 n0.8 o1.0 p0.9 r3.1 s1.3 t0.6
trap+ar 8.1 m0.9 s0.7
trappa 7.2 b-0.7 d-0.6 e0.9 f-0.3 g0.6 i0.3 j-0.4 q-0.4 r2.1 s0.4
trapph 8.1 c0.3 h1.0 o0.8 t0.4
trappo 7.9 a0.6 c1.1 g-0.4 h-0.3 i-0.4 m0.8 p0.9 s1.4
trappr 8.1 a-0.5 c-0.4 f0.5 g1.2 h-0.4 m0.3 n0.8 o0.6 p-0.3 r1.7 s-0.3
trapps 7.9 a0.7 c0.7 m0.5 p0.3 s1.2
trappu 8.1 d0.3 f0.6 h0.7 n0.7 q0.7 r0.5
tras 7.9 a0.3 b0.3 d0.8 i0.8 o0.4 r0.6
tre 4.2 a1.7 b0.6 c2.7 d4.5 e1.5 f2.5 h2.0 j-0.7 l0.5 m1.9 p1.2 q0.5 r1.0 s-0.7
tre+andr 8.1 a-0.6 d-0.3 g0.9 h-0.3
tre+ar 7.2 a-0.9 e-0.9 g1.4 h2.1 j-0.3 l-0.5 m0.4 o0.7 p-0.4 q-0.3 s0.5
tre+av 8.1 a0.5 d0.8 e0.9 g-0.4
tre+daga 7.0 c0.7 e-0.4 g0.7 i-0.8 l-0.3 n-0.4 o0.4 p0.5 r0.5 s0.5
tre+fakt 8.1 a0.3 b-0.3 f0.4 h0.4 p0.6 q0.5 r-0.3
tre+gang 6.6 a1.4 b1.3 c1.5 d2.0 e0.8 f0.4 g-0.7 h-0.5 k0.4 m1.0 n0.9 p0.5 q0.3 r-0.4
tre+hand 8.1 b0.5 c-0.5 d0.6 e-0.4 f1.4 h0.3 n0.4 o0.3 s-0.4
tre+i 8.1 a-0.5 e-0.4 f0.6 g-0.3 h0.4 l-0.4 m0.3 t1.0
tre+kvar 8.1 e0.4 i0.4 j0.4 m0.5 s0.5
tre+mana 6.4 b0.5 c0.5 d-0.5 e1.0 g-0.5 i1.2 j-0.6 k0.6 l1.4 m-0.6 o-0.4 p-0.6 q-0.4 r-0.4 t-0.4
tre+mejl 8.1 d0.7 e-0.3 p0.7 s-0.4
tre+minu 8.1 d0.8 e-0.4 s1.0
tre+och 8.1 e-0.3 m1.6
tre+omga 8.1 c0.4 d-0.4 e0.4 f0.4 h-0.4 i-0.4 k0.4 m1.1 q0.4
tre+pa 7.9 a-0.7 b0.3 d-0.6 e-0.3 f-0.3 g0.5 m0.4 o-0.4 q0.6 r1.2
tre+pami 8.1 a0.9 d1.6 l1.0 p0.7
tre+stal 8.1 f0.9 i0.9 r0.4
tre+tide 8.1 c0.7 e-0.3 f0.6 i0.5 p0.5
tre+timm 8.1 d0.4 e0.4 g0.4 r0.8
tre+veck 6.7 b0.6 c2.3 f1.4 i-0.7 j0.5 k0.4 l1.8 m-0.7 o0.7 p-0.4 t-0.6
trea 7.6 a0.5 b-0.4 c0.4 d0.8 e0.7 m0.5 q-0.3 s0.5
trean 8.1 e0.4 m0.8 s0.7
trears 8.1 a0.3 d1.1 e0.4 o0.4
tred 5.7 a2.3 b2.8 c1.2 d1.8 e1.1 f2.3 g-0.6 i1.9 k0.4 l0.8 m0.6 n-0.8 p-0.4 s-0.7 t0.6
tred+gang 6.8 a1.0 b0.5 c0.5 d0.7 g-0.7 i0.8 j0.4 o0.5 r-0.5 s0.4 t0.4
tredje 5.7 a2.3 b2.8 c1.2 d1.8 e1.1 f2.3 g-0.6 i1.9 k0.4 l0.8 m0.6 n-0.8 p-0.4 s-0.7 t0.6
tret 6.7 a-1.0 b-0.4 d-0.4 f-0.5 g1.0 h0.9 m-0.4 n-0.5 o2.7 p-0.7 r0.4 t-0.7
tret+ar 7.6 a-0.5 c-0.3 d-0.4 g0.8 i0.8 o0.7 q-0.4 r1.0
tret+daga 7.9 a0.3 c0.4 d-0.4 e1.3 j0.5 l1.4 n0.7
tretti 6.8 a-1.2 b-0.4 d-0.9 f-0.5 g1.1 h1.0 m-0.4 n-0.5 o2.7 p-0.7 r0.5 s-0.7 t-0.6
trev 5.8 d0.7 e1.3 f0.5 g1.0 i-0.5 k1.3 l-0.4 m1.7 p-0.6 r0.6
trev+att 7.6 a-0.4 c-0.5 d1.1 e-0.7 h-0.3 i-0.7 j-0.3 k0.4 r-0.3 s0.4
trev+helg 7.4 a-0.6 c0.5 g1.8 h-0.6 i-0.6 j-0.3 k-0.5 m1.9 n-0.4 p0.4 q-0.4 s-0.4 t0.7
trev+lasn 8.1 b0.8 j0.6
trev+och 8.1 f0.5 k0.6 m0.8
trevli 5.8 d0.7 e1.3 f0.5 g1.0 i-0.5 k1.3 l-0.4 m1.7 p-0.6 r0.6
trig 8.1 a0.7 g-0.6
trigga 8.1 a0.7 g-0.6
tril 8.1 e-0.3
trilla 8.1 e-0.3
trix 8.1 a0.4 d0.8 e0.5 g-0.4 s0.9
tro 7.3 a-0.5 b0.4 c1.1 f0.4 g1.2 h0.3 i0.7 l-0.4 m0.7 n-0.4 o-0.4 p0.5 q-0.3 s1.0
tro+att 7.9 c0.7 e0.7 j0.7 p0.4 s1.0
tro+mig 8.1 a-0.4 e0.3 h0.3 i1.1 m0.8 o-0.3 s1.1
tro+pa 8.1 b0.5 g1.2 p0.9
trod 6.1 b0.7 c-0.6 d-0.9 f-0.4 g1.0 h-0.4 i-0.5 m-0.4 n1.3 q-0.5 r2.7 s-0.3 t-0.7
trod+att 7.9 a0.4 d0.5 e0.7 i0.4 n0.3 p0.5
trod+det 8.1 a1.7 e0.4 g-1.1 k0.3 n0.5
trod+jag 7.6 a-1.1 b-0.5 d-0.4 e-0.3 g2.4 h-0.4 i-0.4 k0.5 l0.7 n1.4 p-0.4 q-0.6 r2.4
trod+vi 8.1 a-0.5 e-0.4 f0.3 h0.3
trodde 6.1 b0.7 c-0.6 d-0.9 f-0.4 g1.0 h-0.4 i-0.5 m-0.4 n1.3 q-0.5 r2.7 s-0.3 t-0.7
troj 7.3 a-0.8 d0.3 e0.4 f-0.4 g0.6 i-0.3 k0.7 n0.3 q0.5 r0.3
trojor 7.6 d0.3 e0.4 f-0.4 g-0.9 i-0.3 k0.7 n0.3 q0.5 r0.4
trol 6.9 a-0.8 d0.4 g1.8 j-0.3 l1.9 m-0.4 p-0.5 r1.7 s-0.5
trolig 7.6 e-0.3 g0.4 i0.5 l2.6 p-0.3 q-0.4 r0.5
trollh 7.9 b0.4 d0.5 e0.4 g1.0 h0.5 l-0.4 q0.5 r0.5 t-0.4
tror 5.4 b0.6 c1.0 e1.1 h0.5 k0.7 l1.6 m0.5 n0.4 o1.4 p-1.1 r1.2 s-0.4
tror+att 7.2 f-0.5 g0.7 h0.5 i0.7 k0.6 m1.1 n1.0 o-0.7 r0.4
tror+det 7.0 a-1.0 b0.6 c0.4 e1.5 f0.4 g0.7 i-0.7 n-0.4 o0.6 r0.8 s-0.3
tror+du 7.9 a2.3 e-0.3 g-1.1 h0.3
tror+inte 8.1 c0.4 d-0.3 k0.4 l0.6 o1.4
tror+jag 7.3 a-0.8 d0.4 e-0.6 g0.7 r0.3
tror+ni 8.1 a0.6 b0.9 e1.2 j0.8 k0.3 s0.6
tror+nog 8.1 a-0.7 g0.4
tror+pa 7.6 a-0.4 e-0.5 l1.5 p-0.3 t0.5
tros 7.9 a0.7 e1.5 q0.4
trot 6.1 a3.2 b-0.5 c0.8 d2.0 e2.0 f0.5 g-1.8 h-0.3 i0.7 k0.6 l-0.5 m1.5 n0.7 o0.4 r0.5 s0.7 t1.0
trot+att 7.3 a1.1 b0.5 d0.5 e1.5 g-0.8 i-0.4 j-0.4 m1.2 n0.6 o-0.4 p-0.5 q-0.5 r-0.5 s0.8
trot+pa 7.9 c0.4 d-0.4 g0.3 h0.7 i0.5 r0.4
trot+tre 8.1 d0.4 e-0.3 i0.4
trots 6.6 a1.0 c-0.7 d1.0 e1.2 g-0.7 h-0.7 j-0.3 k0.7 m1.7 n0.6 q-0.5 s0.5 t0.4
trott 7.3 a2.4 b-0.5 c0.6 d1.5 e0.4 f0.4 g-0.8 h0.4 i0.6 o0.4 r0.3 s-0.3
trotto 8.1 c0.6 e0.9 j0.4 s0.7 t0.7
trub 8.1 b0.4 k0.4 q0.6 r0.7
trubad 8.1 b0.4 k0.4 q0.6 r0.7
truc 8.1 a0.7 c0.3 d0.3 m1.1
trum 7.9 a-0.6 f-0.5 g0.4 h0.4 i-0.3 l-0.4 o1.1 r1.0 t0.9
trumma 8.1 a-0.4 d0.4 f-0.4 g0.4 h0.3 k0.3 m-0.4 o1.0 r0.8 t1.1
trus 7.6 a0.7 e1.0 i-0.3 s2.4
trus+goog 8.1 r0.4 s0.7
trustp 7.6 a0.7 e1.0 i-0.3 s2.4
tryc 5.3 b1.1 c0.3 d0.4 e2.9 f-0.5 g-1.3 i-0.7 j-1.3 k1.0 m1.3 n0.4 o0.6 p-1.4 q0.3 r1.6 s-1.1 t4.3
tryc+bock 8.1 d-0.3 m0.4 o0.4 t0.3
tryc+har 7.9 c-0.3 g0.4 n0.3 r0.6
tryc+i 7.4 a0.9 e1.6 f-0.5 i1.0 k-0.3 m0.9 p-0.6 r-0.5 t0.5
tryc+jag 8.1 a0.7 b0.7 e0.7 i0.6 r0.6 s0.4
tryc+ni 8.1 a0.7 d0.6 e0.8 r-0.3 s0.3
tryc+pa 7.3 a0.4 b-0.4 c1.5 d0.3 e0.8 j0.3 k1.3 n0.4 r0.3 s0.4 t0.8
tryc+till 8.1 c0.7 e-0.5 o1.2 p0.8
tryc+upp 7.6 b-0.4 c0.5 e-0.3 i-0.3 q-0.3 r0.4
tryck 6.7 a-1.3 b0.8 c-1.1 d-1.1 g-0.9 i-0.8 j-0.6 l0.5 m1.5 n-0.5 p-0.8 q0.5 s-0.6 t3.6
trycka 7.0 a-0.7 b-0.6 c0.8 e-0.4 h-0.6 i-0.6 l0.3 m-0.3 q-0.3 r0.7 s-0.6 t0.9
trycke 6.3 a1.4 b1.3 c1.1 d1.0 e2.9 g-1.1 h-0.6 i0.3 j-0.6 k1.4 l0.4 n-0.3 o-0.3 t1.9
tryckf 8.1 d-0.5 e1.7 f0.6 m0.8 n0.4 r0.6 t0.8
trycks 7.3 a0.4 b1.0 c0.6 d0.6 f-0.4 g0.4 i1.0 m-0.4 o1.0 p-0.3 r1.6
tryckt 6.8 b-0.6 c-0.7 e0.8 g-0.5 h0.3 i0.6 l-0.5 p-0.5
tryg 7.3 f0.4 g0.5 j-0.3 k-0.3 l-0.4 r0.9 s0.4 t0.4
trygg 8.1 a-0.3 l-0.3 r0.4
tryggt 8.1 a0.7 d0.3 g-0.4 i0.6
tube 7.6 a-0.5
tuben 7.6 a-0.5
tull 7.9 e0.5 j0.8 p0.9 r0.4
tumm 6.9 c0.4 g0.9 j-0.3 n0.5 p-0.5 q0.9 s0.5
tumm+upp 7.4 d0.6 g1.0 i0.5
tumma 8.1 g0.5
tumme 7.4 d0.4 e0.4 q1.1 s0.6
tung 7.0 a0.5 b1.0 c0.9 i1.1 k0.3 l1.2 m0.4 p-0.4 r-0.5 s0.6
tunga 8.1 g-0.7 m0.6 s0.8
tungt 7.4 a0.8 b1.0 c1.0 i1.2 k0.3 l1.3 r-0.5
tunn 7.6 a0.6 b0.5 d0.4 g-0.4 i-0.3 q-0.4
tur 6.6 a-1.2 b-0.3 c0.3 e0.9 f-0.4 g-1.3 i-0.6 j1.1 l0.7 n1.3 o-0.5 p-0.6 r-0.4 t-0.5
tur+att 7.3 a-1.4 c0.3 e-0.5 i-0.4 n1.5 p-0.3
tur+och 7.9 e0.7 g-1.4 j0.7 o-0.4 s0.8
ture 7.9 a-0.4 g-0.4 h0.6 i-0.4 l1.2 m0.3 n1.7 p-0.3
turi 7.4 a0.9 e1.7 f-0.3 g-0.4 h-0.5 i-0.4 l0.7 p0.7 s-0.3
turist 7.4 a0.9 e1.7 f-0.3 g-0.4 h-0.5 i-0.4 l0.7 p0.7 s-0.3
tuse 6.2 b2.1 d-0.5 g0.9 h0.8 i-0.5 j-0.4 k0.3 l-0.3 m0.7 n2.2 o-0.3 q-0.5 r1.5 s0.7
tuse+for 8.1 a0.6 b1.7 p0.9 s1.8
tuse+tack 7.0 a-1.3 d-0.3 e-0.5 g2.0 h1.6 i-0.4 r2.3 s-0.4 t0.5
tusen 6.2 b2.1 d-0.5 g0.9 h0.8 i-0.5 j-0.4 k0.3 l-0.3 m0.7 n2.2 o-0.3 q-0.5 r1.5 s0.7
tuva 8.1 g0.7 k0.3 o0.3 q-0.4 r0.7
tv 8.1 a-0.5 e-0.3 h0.4 j-0.3
tva 3.8 b1.8 c1.5 e1.6 f1.1 g-0.7 h3.6 i0.5 j-2.2 k0.7 l2.6 m1.5 o0.7 p-1.7 q2.0 r1.1 s-1.9 t1.8
tva+andr 8.1 a0.6 b1.8 i1.2
tva+ar 6.7 a-0.4 c0.3 d-0.6 f-0.3 g1.1 h2.2 i-0.7 j-0.4 l-0.8 m-0.3 p1.0 q0.4 r1.0 t-0.5
tva+arbe 8.1 d-0.3 f-0.3 o0.3
tva+av 6.7 c-0.7 f0.4 h-0.3 j-0.4 n0.7 o0.6 p-0.8 q-0.6 s-0.4
tva+barn 8.1 f0.6 s0.7
tva+daga 7.6 a0.5 b0.5 c1.0 e1.6 f0.7 h-0.7 i0.4 n-0.4 t1.1
tva+gang 6.0 a0.7 b-0.3 c0.7 d0.6 e1.0 f1.2 i0.7 j0.6 m1.3 n-0.4 p-0.6 r-0.4 s0.9 t0.6
tva+i 8.1 c-0.9 d0.9 e-1.0 f-0.3 g-0.3 h0.7 i-0.4 l-0.4 n0.5 o0.6 p-0.3 q1.6 s-0.5 t-0.6
tva+mana 7.6 c0.9 e0.4 m0.3 p0.4
tva+minu 8.1 a-0.4 g0.6 h1.2
tva+nya 8.1 a-0.4 d0.3 f0.4 j-0.3 l-0.3 q0.6 t-0.3
tva+och 7.3 a0.8 c0.4 e0.4 f0.4 i-0.3 j-0.3 m1.0 n-0.6 o-0.4 r-0.5 s-0.3 t0.4
tva+olik 8.1 c0.4 f0.4 o1.5 q1.0 r0.3
tva+pa 8.1 f0.4 r0.7 t0.3
tva+rade 8.1 a-0.7 b-0.3 e-0.4 f0.4 k0.4 m0.9 n0.7 o-0.3 q0.8
tva+rum 7.9 a-0.7 b-0.3 c-0.4 d-0.4 e-0.4 g-0.5 i-0.5 n0.4 o0.3
tva+sake 8.1 a0.4 d1.1 i0.9 l0.3 m1.0 o1.0
tva+samt 8.1 a0.9 b2.3 k0.4 m0.5
tva+saso 8.1 a0.5 b0.6 d0.4 e-0.3 h-0.3 i0.4 l0.6 r-0.4 t0.3
tva+till 8.1 a-0.4 b-0.3 c-0.4 e-0.4 f0.7 g0.3 h0.9 m0.3 o-0.5 r-0.4
tva+timm 6.9 a0.4 b1.5 c1.3 d-0.9 f-0.3 g0.6 h-0.6 j-0.3 m-0.6 o-0.3 p0.9 q-0.4 r1.4 t2.1
tva+veck 5.6 a1.2 b-0.7 c2.6 d0.6 e-0.7 g-1.1 j-0.4 k-0.3 l2.5 p-0.8 t0.5
tvaa 8.1 c0.9 d0.4 e0.4 f0.3 r0.4
tvah 7.9 a0.5 e0.4 r-0.4 s0.6
tvahun 7.9 a0.5 e0.4 r-0.4 s0.6
tvar 7.6 a-1.1 d-0.6 g0.5 i0.4 j0.6 p0.4 q-0.3 r1.1
tvarto 7.6 a-1.1 d-0.6 g0.5 i0.4 j0.6 p0.4 q-0.3 r1.1
tvat 6.7 a1.6 e2.1 g-1.4 i-0.8 k1.1 n1.0 o-0.6 p3.4 r-0.5 s-0.4
tvat+i 8.1 a-0.4 e-0.3 g-0.6 h-0.4
tvatta 7.9 a0.4 b-0.4 c0.4 e0.6 g-0.4 k0.5 m0.4 p0.7 q0.4
tvatte 8.1 a0.4 b0.8 c0.5 d1.0 p0.7
tvatts 7.4 a1.0 c0.5 d-0.3 e0.9 g-0.8 h-0.4 i-0.3 j0.3 p1.7 s0.3
tvil 8.1 a-0.7 c-0.5 e-0.4 g-0.4 l1.6 o0.4
tvilli 8.1 a-0.7 c-0.5 e-0.4 g-0.4 l1.6 o0.4
tvis 5.9 a-1.0 b-0.8 d-0.5 e-0.5 f-0.3 g-0.8 h-0.8 i-1.1 j1.2 l-0.6 m0.9 n0.6 o1.0 p-1.3 q-0.8 s-0.4 t-0.9
tvis+med 7.3 a-0.3 g-0.7 i-0.6 l-0.3 n1.3 o0.5 p-0.4 q-0.7 s-0.3 t-0.4
tvis+om 7.4 b-0.5 c0.5 i-0.3 o0.5 p-0.6 t0.4
tvist 7.2 a-0.6 b-0.5 c-0.3 g-0.4 h-0.4 i-0.4 j-0.5 n0.3 p-0.4 q-0.3
tviste 6.3 a-0.6 d-0.5 f-0.4 g-0.5 i-0.8 j1.7 l-0.5 m1.2 o0.9 p-1.0 q-0.5 t-0.8
tvun 7.9 a-0.8 g-0.9 i1.0
tvun+att 7.9 a-0.8 g-0.9 i1.0
tvunge 8.1 a-0.6 g-0.8
twee 7.9 a1.0 g-1.2
twit 8.1 a-0.3 g0.5
tyck 4.7 a-0.6 b1.7 c-0.6 d0.9 e-0.4 f-0.8 g1.6 h0.5 i1.7 k1.3 l-0.9 m0.7 n0.8 q-0.3 r0.6 s0.5 t-0.7
tyck+att 5.9 a-1.0 c-0.5 e-0.4 f-0.4 g0.9 h1.1 i0.6 j-0.4 l-0.5 q0.4 r0.8 s-0.5
tyck+bada 8.1 g0.6
tyck+de 8.1 a-0.7 g-0.5 h0.4 k1.2 n0.4
tyck+den 7.9 a-0.4 b-0.3 c-0.4 d-0.3 e-0.5 k1.1 n1.0 r0.5
tyck+det 7.3 e0.4 h-0.4 i0.7 m0.6 s-0.3 t0.5
tyck+du 7.6 a-0.5 f0.4 h0.4
tyck+fakt 8.1 a0.4 b1.5 c0.7 h-0.3 t0.4
tyck+han 8.1 a-0.3 d0.3 g0.8 k0.4 m0.5 o0.3 r1.0
tyck+inte 8.1 g-0.3
tyck+jag 7.0 a-0.4 b0.6 c-0.5 e-0.5 f-0.3 h-0.3 i0.4 k-0.4 n-0.4 o0.6 s-0.3
tyck+ni 8.1 b0.9 i0.9
tyck+ocks 7.4 e-0.5 g-0.6 j0.6 p0.8
tyck+om 7.3 b-0.4 c0.5 d0.4 f-0.3 g0.8 i0.8 j0.5 m-0.3 n0.4
tyck+vi 7.9 a0.8 b0.4 e1.5 g-0.4 m0.9 p1.2 r-0.4 s1.4
tycker 5.1 a-0.9 c-0.9 d0.7 e-0.4 f-0.6 j0.4 k1.2 l-0.3 m0.9 n0.3 o0.4 p1.0 q-0.5 r0.3 s0.5 t-0.8
tycks 8.1 a0.6 b1.5 c1.0 h-0.3 t0.4
tyckt 8.1 e-0.4 f-0.3 i0.4 n0.5 r0.3
tyckte 6.1 b1.3 c-0.4 g0.4 h0.4 i1.8 j-0.5 k0.6 l-0.9 m0.3 n0.3 o-0.4 p-0.7 t0.4
tydl 6.1 a1.1 c-0.4 d1.8 e0.7 f0.7 g-0.4 h-0.5 j-0.7 k1.1 m-0.8 o-0.4 p0.8 r1.7
tydl+och 8.1 a-1.0 b-0.3 c-0.4 g1.4 q0.6 r2.3 t-0.3
tydlig 6.1 a1.1 c-0.4 d1.8 e0.7 f0.7 g-0.4 h-0.5 j-0.7 k1.1 m-0.8 o-0.4 p0.8 r1.7
tyge 8.1 b1.0 c0.6 d0.5 e0.4 h0.6 m0.4 n0.4
tyget 8.1 b1.0 c0.6 d0.5 e0.4 h0.6 m0.4 n0.4
typ 6.0 a-0.5 d-0.3 f0.3 g0.3 o0.4 r0.4
typ+brun 8.1 a-0.4 g1.2
typ+en 7.6 a0.9 b0.6 g-0.7 o0.5
typ+inte 8.1 a0.9 g0.5
typi 8.1 a-1.0 g-0.9
typisk 8.1 a-1.0 g-0.9
typs 7.6 a-0.4 b-0.3 i-0.3 r0.4 s-0.4
typs+som 8.1 d-0.4
typsni 7.6 a-0.4 b-0.3 i-0.3 r0.4 s-0.4
tysk 6.3 a0.6 b0.5 d-1.4 e1.5 f-0.4 g0.4 h1.2 i-1.0 j-0.5 k0.7 l1.1 n0.7 o-0.3 p-0.6 q0.5 r0.6 t1.5
tysk+ar 8.1 a0.9 d-0.3 e1.3 q-0.3
tysk+i 8.1 a-0.4 g0.6 h0.9 i-0.3 l0.7 q0.4 r1.0 t0.3
tysk+som 8.1 d-0.5 e0.5 l0.5 r-0.4
tyska 6.7 a0.7 b0.6 d-1.2 e1.6 f-0.6 g-0.4 h0.6 i-0.7 j-0.4 k0.8 l0.8 n0.6 o-0.5 p-0.5 r-0.8 t1.3
tyskar 7.9 a-0.5 c-0.5 d-0.6 g1.4 h1.3 m0.6 n0.5 r2.0 t0.3
tyst 6.2 a1.1 c0.9 d4.0 e0.4 f1.0 h0.8 i-0.7 l0.4 m1.0 n0.5 o-0.5 p0.3 q0.8 r1.0 s0.4 t-0.7
tyst+i 7.6 b-0.4 c-0.6 d0.8 e0.3 f0.5 i-0.6 k0.4 m0.7 p0.4 r0.4 s0.3
tyst+om 8.1 a0.5 b0.3 i0.4 p-0.3 s1.4
tysta 8.1 a0.6 e0.7 i1.1 p0.9
tystna 6.8 a0.5 b0.3 c1.6 d2.0 f0.8 h1.2 i-0.7 l0.4 n0.9 p-0.5 q0.4 s0.5 t-0.5
tyva 5.8 a-1.5 b1.7 c-0.8 e-0.6 f0.3 g-0.5 j-0.4 k4.1 l3.4 m0.5 n0.8 p-1.2 r0.6
tyva+flyt 7.9 c-0.3 f-0.4 h-0.4 k1.0 l0.7
tyva+inte 7.3 b0.4 c-0.4 e-0.4 g-0.4 i-0.3 k2.2 l-0.8 m-0.5 n1.1 o0.8 s0.5
tyva+kan 8.1 a-0.4 g0.4 h0.7 k1.4 m0.6 o-0.5 q-0.5 r0.4
tyva+sa 8.1 g0.6 q-0.3 r0.5
tyva+stal 8.1 b0.7 c-0.4 d-0.4 k1.0 q1.0
tyvarr 5.8 a-1.5 b1.7 c-0.8 e-0.6 f0.3 g-0.5 j-0.4 k4.1 l3.4 m0.5 n0.8 p-1.2 r0.6
u 7.9 a0.3 e-0.4 g-0.6 j0.6
udde 8.1 i0.9 p0.7
ulf 7.6 a0.5 b0.8 d0.5 e0.9 g-0.4 l0.6 m0.6 p-0.4
ull 8.1 d0.5 i0.6
ulla 7.0 b0.7 c-0.5 e0.6 g-0.6 j-0.4 l-0.3 n-0.6 o0.3 r-0.6 s-0.4
ulri 7.6 a0.7 b0.6 c1.3 d0.6 e-0.4 l-0.3 t0.8
ulrik 8.1 a0.4 b0.9 i0.5 o-0.3
ulrika 8.1 a0.4 c1.2 d0.7 i-0.3 j0.3 q0.3 t0.6
umea 7.2 a0.6 b0.4 e0.3 g0.9 h1.5 i0.3 j-0.3 k-0.4 m1.8 p-0.4 q0.5 s-0.4
umea+och 8.1 i0.7 r0.5
unda 8.1 i0.6
unde 4.2 a-1.7 b-0.3 c0.5 e0.9 f0.7 g1.3 h2.4 i0.5 k0.5 m-0.5 n1.2 p-0.6 q0.6 r1.3 s-1.9
unde+all 8.1 a0.4 d-0.3 n0.6
unde+av 8.1 a-0.3 c0.3 f0.3 h1.1 t0.4
unde+den 7.9 a0.3 c0.3 d-0.3 j0.6 m0.5 p0.5
unde+en 7.9 a0.4 b0.4 c1.4 d-0.4 g-0.5 h-0.4 i0.4 q0.4 r-0.3
unde+ett 8.1 a0.4 i0.3 j1.7 m1.9
unde+for 7.9 c0.5 e-0.7 j0.4 p0.5
unde+har 8.1 a0.3 c0.5 d1.4 f0.8 i-0.5 j-0.4
unde+komm 8.1 g-0.5
unde+med 7.9 e0.4 j0.6
unde+och 7.9 e0.4
unde+pa 8.1 c0.4 d0.3 s0.6
unde+rubr 8.1 f-0.3 o-0.5
unde+stol 8.1 b1.1 h-0.5 l0.7 q-0.3 t0.4
unde+tide 6.5 a-0.4 b-0.5 c-0.5 d0.3 e0.8 f-0.7 g0.3 i-0.3 j0.5 k1.1 l0.7 m-0.3 n0.3 q0.8 r1.1 s-0.5 t-1.0
unde+till 7.2 a-0.6 b-0.6 e-0.6 f-0.8 h0.3 i-0.4 j-0.4 k0.8 l0.8 m-0.4 n0.5 o0.9 p-0.4 r0.5 s-0.4 t-0.7
under 4.8 a0.5 c-0.3 e2.5 f0.5 g-0.6 h0.8 i2.4 j0.8 k0.4 m0.8 n0.5 o-0.9 p-0.8 q0.6 r0.8 s-1.3
underb 6.0 a-2.0 e-0.4 g3.7 h0.4 r0.8
underd 8.1 e0.5
underh 7.3 a-0.6 b-0.5 e-0.5 g0.5 h1.7 i-0.3 r0.5
underl 6.5 a-0.6 f-0.9 g-1.1 i-1.0 j-1.0 k1.2 l1.0 m-0.6 o0.4 q-0.4 s-0.6
underr 7.9 c0.6 i-0.3
unders 7.0 c0.7 f1.2 h1.0 i-0.6 p0.4 q0.6 r-0.6 t0.4
undert 7.2 a0.4 b-0.6 c0.6 d0.9 e-1.0 f1.3 g0.5 j-0.5 o-0.5 p-0.5 q0.7 r0.9 s-0.5
underv 8.1 c0.4 d0.4 g-0.5 s0.6
undr 5.0 a0.4 b0.4 c1.4 d1.3 e0.5 f0.3 g-1.1 h1.8 i-0.5 j-1.1 k1.3 l0.9 m0.4 n0.8 o3.0 q1.1 r0.7 s-0.4
undr+hur 7.6 a0.5 g-0.5 i0.5 k0.3 o0.4
undr+jag 7.9 a1.2 c2.0 d0.7 e0.7 g-0.9 h-0.3 i0.5 l1.0 o0.5 q0.6
undr+om 6.3 a-0.5 b0.3 d1.0 e0.4 f0.5 h0.3 i-1.3 j-0.7 k0.4 l0.3 o1.8 p-1.1 q0.8 s-0.9
undr+vad 7.9 e0.8 g-0.7 s1.0
undr+var 7.6 a1.3 c2.5 d0.5 e-0.5 g-0.7 j-0.3 m0.8 p0.9 q0.4 r-0.3
undr+varf 7.6 a0.5 c1.1 d0.4 e-0.6 g-0.4 i1.0 s1.4
undr+vem 7.4 a-0.5 d-0.3 e-0.9 g1.1 h1.5 i-0.5 k-0.4 r1.6 s0.7 t0.3
undr+vi 8.1 a-0.4 c-0.4 d-0.5 g0.8 h1.2 n0.4 q-0.3 r0.9
undra 7.2 a1.1 b0.7 d1.7 e0.6 f0.5 g-0.6 i-0.4 j-0.4 l0.6 m0.5 p0.5 s-0.4
undrad 6.5 a-1.4 e-0.3 f-0.6 g1.1 h1.2 i-0.5 j-0.5 m-0.7 r1.7 s-0.5 t0.6
undrar 5.5 a1.0 b0.4 c1.3 e1.0 f0.4 g-1.4 h1.0 j-0.5 k2.0 l0.7 m0.6 n1.5 o2.5 p-0.7 q1.3
undrat 7.9 g-0.4 s0.4
undv 7.4 a0.6 b-0.4 c-0.3 d1.5 f-0.4 i0.5 o-0.4 s1.0
undvik 7.6 a0.4 b-0.4 d1.0 f-0.3 o-0.4 s1.1
ung 7.9 h0.6 r0.5
unga 7.0 a0.6 b-0.5 c0.6 d-0.3 g-0.6 h-0.3 o0.7 t0.5
unga+i 8.1 d0.6 e0.4 m-0.3 o0.8 t0.9
ungar 7.9 a1.0 e1.0 g-0.4 l0.3 s0.5 t0.8
ungarn 8.1 a0.4 c0.5 h-0.3 i0.6 m0.5 n0.5
ungd 8.1 b0.7 d-0.5 e-0.4 f-0.3 n0.3 o-0.4 t0.6
ungdom 8.1 b0.7 d-0.5 e-0.4 f-0.3 n0.3 o-0.4 t0.6
unge 6.6 a0.7 d0.4 e0.5 f-0.6 g-0.4 h0.5 i0.7 j-0.4 k0.3 o-0.3 p-0.4 r-0.3
unge+som 7.6 a0.5 d0.9 i0.8 n0.3 s0.4
ungefa 6.7 a-0.5 d0.4 e0.5 f-0.6 h0.5 i0.7 j-0.4 k0.3 o-0.3 p-0.4 r-0.3
uno 8.1 c0.8 e-0.3 g0.4 i0.6 r0.6
up 8.1 g0.7
upp 4.1 a-1.8 b-1.0 c-0.7 d1.2 e1.0 f1.6 g0.9 h-0.4 i-2.4 k0.7 l1.9 m1.4 n0.8 p-0.8 r1.6 t1.3
upp+alla 8.1 d0.7 e0.5 f0.5 o0.5 r-0.3 s0.3
upp+avta 7.3 c-0.4 k0.5
upp+den 7.3 a0.3 c-0.6 e-0.9 i-0.4 j-0.5 l1.8 m0.8 p0.8 q1.0 t-0.3
upp+det 6.9 a0.4 d0.3 f1.1 h0.4 i-1.1 j-0.6 k0.7 l0.4 m1.0 o0.4 p0.4 s-0.5
upp+en 6.8 a-0.5 d-0.6 e0.5 f-0.4 g0.8 i-0.4 j0.7 l0.7 p-0.3 q-0.4 r0.7 s0.9
upp+er 7.9 a0.4 b-0.3 c0.5 g-0.5 i1.5 l0.4 s0.6
upp+ett 8.1 a-0.4
upp+for 7.4 a-1.0 g0.6
upp+fran 8.1 a0.4 b0.6 d0.9 e0.6 m-0.3 s0.4
upp+hono 8.1 a-0.3 e0.4 h0.6 n0.4 o0.4
upp+hur 8.1 g0.4 m0.6 s0.5
upp+i 7.2 a0.8 b-0.5 d1.0 e-0.4 g-0.4 j0.7 k0.5 o0.4 p0.8 s-0.7 t0.4
upp+loka 8.1 a-0.5 l0.3 o0.4 q0.3 t0.3
upp+med 8.1 a-0.4 g0.8
upp+mig 7.4 a0.4 c0.5 d0.9 e-0.9 g0.4 j0.4 r-0.4
upp+min 8.1 d-0.4
upp+nago 8.1 g-0.6
upp+nar 8.1 e0.5 m0.7 r0.4 s0.6
upp+och 7.2 a0.6 c0.4 e0.8 f1.4 i-0.6 m1.6 o-0.3 p-0.5 q0.6 t2.0
upp+om 7.6 e-0.4 g0.3 r0.3 s0.4
upp+oss 8.1 g0.6 h1.3 i-0.4 q-0.4 r0.6
upp+pa 7.3 b0.6 d0.8 f-0.3 i-0.4 k0.3 l-0.4 m-0.4 n0.5 s-0.6
upp+sig 6.8 a-1.0 c0.7 e-0.7 f0.3 g-1.1 i-0.4 j-0.4 k-0.4 l0.4 m0.5 n0.7 p-0.4 s-0.3
upp+till 7.0 a0.5 b-0.5 c0.5 e0.8 f0.4 j0.8 o-0.4 r-0.6 s0.4
upp+tre 8.1 a0.4 b0.7 d-0.3
uppa 7.9 a0.8 b-0.5 d-0.7 e1.5 f3.0 g-0.5 h-0.3 i-0.4 j-0.4 k0.3 m0.5 p-0.4 s-0.7
uppat 7.9 a0.8 b-0.5 d-0.7 e1.5 f3.0 g-0.5 h-0.3 i-0.4 j-0.4 k0.3 m0.5 p-0.4 s-0.7
uppd 5.5 a0.5 b1.0 c0.4 d-0.4 e2.3 f0.7 g-1.4 h0.4 i0.4 j0.7 k0.3 n1.3 o1.4 p-1.6 q-0.4 r-0.3 t0.5
uppd+at 8.1 a0.4 b0.5 f0.6 j0.4
uppd+att 7.9 a0.7 c0.3 e0.9 i0.9 j0.5
uppd+gran 7.9 a1.0 b-0.4 f0.7 g-0.4 s2.2
uppd+i 7.9 a0.8 e1.2 h0.4 i-0.4 n0.5 t1.0
uppdat 6.5 b0.8 c0.8 d-0.5 e1.6 g-0.9 i-1.2 j-0.8 k0.6 l0.6 n0.9 o-0.6 p-0.7 q-0.5 s-0.8 t1.5
uppdel 8.1 d0.4 g-0.4 o2.4 t-0.4
uppdra 6.1 a0.5 c-0.3 e1.0 f0.5 g-0.4 h0.5 i1.7 j1.6 k-0.5 n0.7 p-1.1 q0.4 s0.9
uppe 6.2 a0.5 c0.8 d1.7 f0.6 j-0.7 k1.7 l-0.5 m0.5 p0.6 q0.9 s0.7
uppe+en 8.1 b-0.4 e1.1 n-0.5 q0.4 t0.5
uppe+i 8.1 e0.9 s0.8
uppe+med 8.1 a-0.5 r-0.3
uppe+pa 7.9 b0.9 d-0.5 e-0.4 f0.4 i0.8 k0.4 l-0.4 q1.2 s0.7
uppenb 7.6 a1.5 c-0.4 d2.4 e-0.3 f0.4 g-0.3 i0.5 k-0.3
uppf 6.9 b-0.5 d1.3 e-0.4 j-0.4 k1.2 m0.5 p1.5 q-0.6 s-0.3
uppfar 7.9 a0.6 c-0.4 d0.8 e0.3 i0.8 p1.4
uppfat 7.9 a-0.4 e-0.3 m0.9 p0.5
uppfor 8.1 a-0.4 b-0.3 e-0.5 g0.5 n0.3 o-0.3 q-0.4 r0.5
uppg 6.4 a-0.4 b-0.5 c1.7 e1.2 f0.7 g-1.2 h0.8 i-0.5 k-0.6 m-0.8 o0.6 q1.4 s-0.3
uppg+att 8.1 d0.9 e-0.3 i0.7 k-0.3
uppg+om 8.1 o0.6
uppgan 7.9 c0.8 e1.2 f0.9 g-0.6 j0.5 p0.9
uppgif 6.9 a-0.3 b-0.6 c0.8 g-0.6 h0.5 j-0.5 l0.4 m-0.7 o0.5 p-0.4
upph 6.3 a0.8 c1.6 d1.4 f0.5 h1.1 i1.8 k-0.3 m0.7 o0.6 q-0.5 s0.9
upph+ar 8.1 d0.7 e0.4 h0.7 j0.7
upph+av 8.1 b0.4 f0.3 i-0.4 m0.5
upph+i 7.9 c1.6 d0.7 g-0.4 i1.2 j-0.4 l0.4 m0.4 n0.4 q0.4 s0.7
upph+om 8.1 c0.4 d-0.3 g0.3 h0.4 r0.5
upphan 6.7 c2.0 e-0.5 f0.6 g0.7 h1.4 j-0.9 m0.8 o0.7 q-0.4 r0.5 s0.3
upphor 7.6 a0.6 d0.7 i2.0
upphov 8.1 a0.4 d1.1 e0.7 j1.3 s0.9
uppk 7.9 d0.5 e0.6 f-0.4 g0.3 i0.4 n0.9 r0.6 t0.3
uppk+av 8.1 b0.3 g0.4 n0.9 r0.7 t0.3
uppkop 8.1 b0.3 d0.5 e0.6 f-0.4 g0.6 i0.4 n0.9 r0.6 t0.3
uppl 6.5 a-1.4 b-0.4 c0.4 d0.9 e-0.5 g0.4 h2.2 i0.4 l1.0 m-0.4 p-0.6 r0.6 s1.0
uppl+och 8.1 a-0.3 h0.7 o0.3
upplag 6.9 a-0.5 c0.7 d1.0 f-0.3 g0.6 h2.4 i-0.6 l0.9 m-0.4 p-0.4 q0.3 r0.7 s1.3 t0.4
upplos 8.1 a-0.4 e-0.3 f0.3 i0.7
upplys 8.1 a-0.4 i0.7
uppr 6.9 b0.4 c1.0 d0.4 f0.5 g-0.4 h0.3 i0.7 j-0.3 k0.9 o-0.6 p-0.5 q0.6 s0.4 t-0.3
uppr+av 8.1 c0.4 d0.7 f0.8 i0.5
upprat 7.9 a-0.8 c0.4 g-0.4 i-0.5 j-0.3 k0.6 m0.4
upprep 8.1 a0.5 b0.7 h0.4 i0.3 o-0.3
upprik 8.1 c0.5 e-0.5 i0.5 s0.8
upprin 8.1 c0.4 d0.7 f0.8 i0.5
upps 5.1 a-1.1 c-0.6 d-0.4 e-0.6 f0.5 g0.8 i3.3 j-0.4 k1.5 l-0.6 o-0.7 p-0.8 s-1.0 t-0.3
upps+ar 7.9 a-0.5 d-0.3 e-0.4 g-0.3 i-0.5 n0.6 o-0.5
upps+av 6.9 a-0.3 b-0.4 e-1.0 q0.7 r0.3 s-0.4 t0.4
upps+i 6.5 j-0.6
upps+pa 7.3 a-0.9 g-0.4 i1.2 k0.6 t-0.3
upps+till 8.1 p0.7
uppsag 5.4 a-0.4 b-1.0 c-1.1 d-0.6 e-0.3 f0.5 g-0.6 i3.5 j-0.3 l-0.3 n0.4 o-0.7 p-1.2 q0.4 r0.6 s-1.3
uppsal 8.1 a-0.7 g1.8 m0.3 t0.7
uppska 7.2 a-0.3 c0.8 g0.7 i0.3 p1.1
uppsta 7.4 b1.4 c-0.5 g-0.4 k2.7 l-0.4 n-0.5 p-0.6 t-0.4
uppt 6.9 d0.6 g-0.4 k0.6 m0.7 r0.3 s1.0
uppt+ar 8.1 g-0.5
uppt+av 8.1 a0.4 d0.4 m0.7 s0.8
upptac 7.6 e0.7 g-0.3
upptag 8.1 d0.6 e-0.5 g0.4 m0.7 r0.5 s1.3
upptra 7.9 d0.3 g-0.5 k0.8
ur 5.7 c0.9 d-0.8 e1.0 f1.2 g-1.8 j0.6 k0.3 q0.8 r-0.6 s0.7 t1.5
ur+den 8.1 a-0.4 q-0.3 r0.5
ur+ert 8.1 c0.8 d-0.4 j0.5
ur+varl 7.9 a-0.6 g-0.4 h0.3 k0.6 l0.5 o-0.5 p-0.3 q1.5 t0.8
ursa 6.3 a-0.9 c-0.4 d-0.5 f0.4 g0.3 j-0.7 k2.6 l2.7 m-0.7 p-0.5 q1.5 r0.4
ursa+att 7.9 a-0.7 f0.7 h-0.4 k1.0 l-0.3 q1.7 s-0.4
ursa+for 7.9 c0.4 i0.6 k2.1 l-0.4 o0.3 r0.6 s-0.4
ursa+men 8.1 e0.3 n-0.4 o0.5 p0.5
ursakt 6.3 a-0.9 c-0.4 d-0.5 f0.4 g0.3 j-0.7 k2.6 l2.7 m-0.7 p-0.5 q1.5 r0.4
usb 8.1 a0.4 d0.4 i1.1 m0.7
usb+minn 8.1 a0.4 d0.4 i1.1 m0.7
usch 7.4 g-1.5 i-0.3
usch+sa 8.1 a-0.6 g-0.5
ut 3.8 a1.8 b-0.4 c1.6 d0.7 e1.5 g-1.7 h0.9 i2.8 j-0.3 k-0.4 l1.2 m-0.8 n1.4 o1.1 p-1.9 r-0.5 s2.1 t1.5
ut+alla 8.1 d-0.3 q0.4
ut+att 7.9 d0.3 i0.4 j0.7 k-0.3 l0.4 m-0.3 n-0.4 o1.0 p-0.3 r0.4
ut+bild 7.6 b-0.3 c0.4 d-0.4 e-0.5 i0.4 o0.7 s0.5
ut+den 6.6 b-0.3 c0.4 d-0.3 g-0.4 i1.6 k0.8 l-0.4 m0.3 n0.5 p-0.5
ut+det 7.6 a0.6 b0.6 d-0.3 e0.8 j0.8 m0.9 p0.7
ut+en 6.9 c0.9 d-0.4 f-0.4 g-0.6 i-0.6 j-0.3 l0.4 o0.3 p0.3 s1.7
ut+er 7.6 a-0.9 e-0.4 n0.4 o0.9 r0.3 s0.5
ut+for 7.4 b-0.4 e0.4 f0.9 g1.0 i1.2 s0.4
ut+geno 8.1 a-0.7 e-0.5 n0.5 o-0.4 r0.8 t-0.3
ut+hela 8.1 a0.7 d0.7 j0.7 s1.0
ut+i 6.5 b0.7 c0.5 f-0.5 g0.7 h0.5 i1.0 j-0.7 l0.4 n-0.7 o0.4 p-0.8 q0.3 r0.4 s-0.5
ut+ingr 8.1 a-0.4 b0.6 c0.3 j-0.3 m0.3
ut+jag 8.1 e-0.3 i1.1 k0.6 l-0.4 m-0.6 n-0.7 o-0.8 p-0.4 r0.4
ut+kall 8.1 e-0.4 i1.3
ut+kan 8.1 a0.3 f0.4 l0.7 m0.3 n0.3 t0.4
ut+med 6.5 a-0.8 d-0.5 e-0.7 g2.0 h0.8 m0.7 n0.5 p-0.4 r0.9 s0.3 t-0.4
ut+medl 8.1 a0.5 c0.7 i0.6
ut+men 8.1 b0.5 i0.6
ut+mina 8.1 s0.3
ut+nar 8.1 c0.4 p0.7 q-0.3
ut+och 7.3 a1.5 b1.8 e-0.4 g-0.6 h-0.4 i0.7 l0.3 p0.6 q-0.3 s-0.6
ut+om 7.6 a0.5 c-0.3 d-0.4 f0.4 g-0.3 i0.5 r-0.4
ut+pa 5.9 a0.6 b-0.4 c2.7 e2.2 f0.6 g-0.8 i-0.6 j-1.3 k1.0 l3.2 n2.1 o-0.5 p-1.3 q1.5 r-0.6 s0.5 t3.4
ut+sa 8.1 a-0.3 d0.3 e0.4 f0.4 g0.5 h-0.3 r0.9
ut+som 6.5 a-0.3 b0.7 c0.5 e1.7 f0.4 g0.4 k0.4 n0.5 q0.6 s-1.2
ut+till 7.6 a-0.7 d-0.5 e-0.6 g0.3 i-0.5 k0.4 l0.4 m0.6 o1.3 q-0.6 r0.7
ut+vid 8.1 a-0.4 f0.5 t1.4
utag 8.1 e0.5 j0.3 n0.4 p0.6
utager 8.1 e0.5 j0.3 n0.4 p0.6
utan 4.4 a0.8 c2.6 d1.7 e-0.9 f1.2 h-0.5 i-1.7 j1.0 k0.8 l-0.8 m2.1 n0.5 o0.6 p-2.4 q-0.7 r2.5 s0.4 t0.4
utan+att 5.8 b-0.3 c1.2 d1.4 g0.7 h1.0 j-0.3 l-0.8 m0.5 n0.4 p-0.7 r0.8
utan+den 8.1 a0.4 d0.3 f0.6 p0.6
utan+dig 8.1 a-0.4 g0.4 r0.5
utan+en 7.3 a-0.8 d-0.7 g1.1 h0.5 i-0.6 n0.5 p-0.3 r1.8 s-0.3
utan+er 8.1 a-1.0 e-0.4 i-0.3 l-0.4 m1.9 o0.4 r1.0 s-0.4
utan+ett 7.9 b-0.3 d0.5 e-0.5 g0.7 l-0.4 m0.4 p0.5 r0.8
utan+for 7.9 d0.5 j-0.3
utan+kost 7.6 a0.4 j0.8
utan+mig 7.9 a-0.6 c-0.3 h0.4 k2.0 p-0.3 q1.2 r0.3
utan+tack 8.1 d-0.4 g-0.4 h-0.4 l0.6 n0.7 o0.6 q-0.3
utan+till 8.1 c0.3 m0.6 p0.5 q-0.3
utanfo 6.8 a0.9 b0.5 c-0.3 d0.7 f-0.3 g-0.7 h-0.5 i0.6 j-0.4 k0.4 q-0.4 t0.6
utbe 6.8 a1.5 e0.4 f0.5 g-0.9 h-0.3 i-0.4 l-0.4 m0.6 p3.2 q1.4 r-0.4 s-0.5
utbe+till 7.4 a0.6 c0.5 d0.5 e0.5 f0.8 g-0.4 i-0.3 j0.3 p0.9 q0.5 r-0.4
utbeta 6.8 a1.5 e0.4 f0.5 g-0.9 h-0.3 i-0.4 l-0.4 m0.6 p3.2 q1.4 r-0.4 s-0.5
utbi 7.2 a-0.5 c0.5 d-0.8 e0.6 f0.3 g-0.9 h0.8 i-0.5 j-0.3 k1.4 l0.9 n0.8 o1.4 p-0.5 s-0.4 t-0.6
utbi+den 8.1 a-0.5 b-0.4 l0.4
utbild 7.2 a-0.5 c0.5 d-0.8 e0.6 f0.3 g-0.9 h0.8 i-0.5 j-0.3 k1.4 l0.9 n0.8 o1.4 p-0.5 s-0.4 t-0.6
utdr 8.1 c0.8 d0.9 j0.5 p-0.6 q1.5
utdrag 8.1 c0.8 d0.9 j0.5 p-0.6 q1.5
ute 6.4 a-1.7 b0.6 d-0.6 e-0.5 f-0.4 g0.8 h0.8 i-0.8 j-0.4 k-0.6 l0.9 o1.1 p-0.6 q0.6 r0.5 s-0.7 t0.7
ute+efte 8.1 a0.5 b1.6 k-0.3 m0.3 n0.4 q0.4
ute+i 7.9 b0.8 d-0.5 g0.4 h0.6 i-0.4 n0.4 r0.6
ute+och 7.4 a-0.9 f-0.4 g1.3 h0.4 l0.3 q0.7
ute+pa 8.1 a-0.5 c-0.4 e-0.6 g-0.5 k-0.3 m0.4 n0.5 o1.0
uteb 6.7 a0.7 b-0.8 c1.7 e1.3 g-0.6 h-0.5 i0.5 j1.9 k1.9 m-0.7 n-0.5 o0.5 p0.4 q-0.6 s-0.6
utebli 6.8 a0.6 b-0.6 c1.9 d-0.5 e1.3 g-0.6 h-0.5 i0.5 j1.9 k1.6 m-0.6 n-0.6 p0.6 q-0.5 s-0.5
utes 8.1 c0.6 g-0.3 m-0.3 p1.2
utfa 7.6 a0.8 e1.7 i0.4 j1.1 s0.7
utfall 8.1 a0.5 e0.5 i0.6
utfard 8.1 e1.3 j1.4 s0.9
utfo 7.6 a1.6 b0.6 c0.9 e1.0 g-0.6 i-0.6 j1.3 m0.5 p1.5 s0.4
utfora 8.1 a1.0 b0.7 e1.2 i-0.4 j1.3 p0.8 s-0.3
utga 6.7 a-0.4 d-0.8 e-1.0 f-0.7 g-0.9 h0.4 k4.7 l0.8 m-0.4 n1.0 p-0.5 s-0.6
utga+for 8.1 k0.6 n0.5
utgar 7.3 c0.4 e-0.8 f-0.3 g-0.5 h0.7 i-0.4 j0.5 k2.4 m-0.4 n0.5 p-0.3
utgi 8.1 d0.9 s0.8
utgiva 8.1 d0.9 s0.8
uthy 8.1 a0.6 c0.9 e-0.3 j0.9
utka 7.2 a0.9 b-0.4 c0.4 e-0.8 g-0.8 i1.1 j-0.4 n-0.3 p-0.4 s0.5
utkast 7.2 a0.9 b-0.4 c0.4 e-0.8 g-0.8 i1.1 j-0.4 n-0.3 p-0.4 s0.5
utla 7.3 b0.5 d-0.4 e0.8 g-0.4 i0.4 j0.4 r-0.3
utla+fran 8.1 c0.3 e0.6 j0.5
utlata 7.9 d-0.4 e0.4 j0.5
utlo 6.9 a1.6 c3.4 d1.2 f1.0 g-0.6 h0.3 i0.7 j-0.4 p0.8 q0.3
utlo+till 7.9 a1.2 c1.9 e-0.3 f0.8 g-0.5 h0.3 i0.7 t0.6
utlova 7.0 a1.6 c3.5 d1.3 e-0.4 f1.1 g-0.6 h0.4 i0.8 j-0.4 q0.3
utma 8.1 q0.4
utny 7.6 a0.9 c0.5 e-0.4 g-0.5 p0.6
utnytt 7.6 a0.9 c0.5 e-0.4 g-0.5 p0.6
utok 7.4 a-0.6 b0.7 g1.3 h2.7 i-0.4 j-0.4 k-0.4 l-0.4 o0.9 q0.3
utoka 7.6 a-0.5 b0.6 g0.8 h2.3 i-0.4 j-0.4 k-0.3 o0.9
utom 8.1 b-0.3 c-0.4 e0.4 g0.4 l0.5 m0.6 p-0.3 q0.4 r0.5
utov 8.1 d-0.5 f0.8 m0.4 q0.3
utover 8.1 d-0.5 f0.8 m0.4 q0.3
utre 6.2 a-0.5 b-0.4 d-0.4 e0.5 f0.4 g0.4 i-0.6 k0.4 l0.7 p-0.3 q0.9 r1.0 s-0.4
utrede 8.1 e0.7 f0.5 j0.7 k0.6 l0.6 q0.8
utry 7.6 b1.2 d-0.4 e0.6 f1.0 g-0.8 o1.3 p0.4
utrymm 8.1 a-0.4 g-0.7 o1.5
utsa 8.1 c0.5 g0.4 j0.4 m0.5 r0.7
utsa+tid 8.1 e0.7 g0.4 i0.6 r0.7
utsatt 8.1 c0.5 g0.4 j0.4 m0.5 r0.7
utse 8.1 a-0.4 c0.6 e0.5 j0.5 p0.7
utsi 8.1 g0.4
utsikt 8.1 g0.4
utsk 7.6 a-0.5 f-0.5 i-0.5 j-0.4 l-0.4 n-0.4 o-0.4 p-0.5 q0.4 r0.4 s-0.5 t0.4
utskic 7.9 f-0.4 g-0.5 i-0.5 j-0.3 p-0.4 q0.4 s-0.4 t0.5
utsl 8.1 i1.2 s1.2
utslag 8.1 i1.2 s1.2
utst 7.0 a-0.8 g-1.2 i0.3 j-0.3 k-0.4 o1.0 q0.5
utst+om 7.9 a-0.5 c-0.4 d-0.4 e-0.6 h-0.4 i0.6 t-0.4
utst+pa 8.1 c0.4 t0.4
utstal 7.0 a-0.8 g-1.2 i0.3 j-0.3 k-0.4 o1.0 q0.5
utta 7.6 b-0.4 g-0.5 k0.4
uttala 8.1 g-0.5
uttr 7.0 a0.9 b1.4 d0.6 e1.4 f-0.5 i-0.6 l0.3 o0.3 s0.6
uttr+mig 7.6 a1.0 b1.5 c0.5 d0.4 e1.4 f-0.4 i-0.5 l0.4 o0.3 s0.7
uttryc 7.0 a0.9 b1.4 d0.6 e1.4 f-0.5 i-0.6 l0.3 o0.3 s0.6
v 7.2 a-0.9 b-0.8 f0.5 g-0.4 h-0.5 i-0.6 j-0.4 k2.6 m0.8 n0.6 o0.8 q-0.7 r0.7 s-0.4
va 5.3 a-0.8 c0.5 d-0.4 e1.2 f0.4 g1.7 h0.8 i-0.7 m0.9 o1.5 r1.0
va+den 7.9 b0.3 h0.4 r0.6
va+en 7.9 a-0.6 g-0.4
va+fan 7.9 e0.6 g0.4 o0.4 p1.0 r0.8
va+har 8.1 a0.7
va+jag 8.1 a0.9 g-1.0
va+ju 7.9 a-0.7 g-0.5
va+kul 8.1 g1.0
va+snyg 8.1 g0.4
vab 8.1 a0.4 c0.5 g-0.4 i0.6 k0.4 r-0.3
vack 6.6 a-0.5 c-0.4 d-0.5 e1.1 f1.3 g1.8 i0.3 j0.3 k0.3 l0.5 p-0.3 r1.2 s-0.4 t1.4
vacker 7.3 a-0.5 b-0.3 c-0.3 e-0.5 g0.9 l0.5 r0.8
vackra 7.4 a-0.8 e0.3 g1.4 i0.6 r0.6
vad 4.1 a2.9 b5.1 c1.8 d0.7 e1.0 f-0.4 h1.2 i1.5 j-0.9 k0.7 m2.3 o2.1 p-2.2 r0.6 s2.2 t1.7
vad+ar 6.5 a0.8 b1.8 c1.1 d0.3 e-0.6 f-0.6 i-0.4 j-0.3 l0.4 m3.6 q0.4 s-0.5 t0.8
vad+blir 8.1 a0.6 g1.3 i2.0
vad+de 7.9 b-0.3 e1.0 g-0.6 p0.8 s0.8
vad+det 6.5 a-0.4 b0.5 d0.4 e0.9 g1.2 h-0.4 i0.9 j0.6 l0.8 m1.0 n0.6 o0.3 p-0.9 q-0.4 r1.7 s0.4
vad+du 7.0 a-0.4 c0.4 d0.8 e-0.4 f0.3 g1.6 i0.5 r-0.3 t1.4
vad+en 8.1 a0.4 g-0.8
vad+fan 7.9 a1.6 g-0.8
vad+fin 8.1 a-0.3 g1.1 l0.4 r1.3
vad+fina 8.1 a-0.4 g0.5
vad+fore 8.1 a0.5 e1.3 s1.3
vad+glad 8.1 a-0.6 g1.0
vad+gor 8.1 a-0.7 b1.0 c0.5 d-0.5 e0.3 g-0.4 i-0.5 k0.6 n0.3 p-0.3 s-0.5 t0.6
vad+han 8.1 i0.9
vad+hand 7.9 c0.8 d-0.3 g-0.9
vad+har 7.6 a1.3 b-0.3 e-0.4 g-0.7 h0.9 k0.3 l-0.4 m0.5 o2.0
vad+hon 8.1 a0.3 o0.5 r0.3
vad+jag 6.6 b1.0 c0.6 g0.9 h-0.3 l0.9 n0.4 o-0.3 p-0.3 q0.5 s0.7 t1.5
vad+kan 8.1 b0.9 d-0.4 g0.4 h0.8 k-0.3 m0.6 r0.8
vad+kost 7.6 a-1.3 b-0.6 c-0.4 d0.4 e0.4 g-0.7 h1.3 i-0.5 l0.5 m-0.5 n-0.4 o0.7 s-0.4
vad+kul 7.9 a-0.8 g1.4 k0.3
vad+man 7.9 a0.7 b2.2 g-0.4 n-0.4 p-0.4 q-0.3 s0.6
vad+ni 7.0 a1.1 b1.8 d0.4 g-0.7 i0.6 j-0.3 k0.4 l0.6 p-0.3 r0.5 t0.5
vad+ska 7.3 a-0.3 c0.6 d-0.3 e0.5 f0.5 i0.4 k-0.4 q-0.4
vad+skul 7.6 a-0.9 g-0.6 h0.8 i-0.6 m-0.5 n0.4 o0.8
vad+snyg 8.1 a-0.9 g0.8
vad+som 6.1 a0.8 b0.7 c0.9 d0.6 e0.7 f-0.6 g-0.3 j-0.4 m-0.3 o1.2 p-0.6 q0.4 t2.0
vad+vi 6.5 a1.9 b2.7 c0.5 e1.5 f-0.7 g-0.9 i-0.8 j-0.5 k0.7 l-0.8 m-0.6 n0.4 p-0.9 q0.5 s1.6 t-0.8
vade 8.1 a1.9 b0.3 m0.5 o-0.3 t0.5
vader 8.1 a1.9 b0.3 m0.5 o-0.3 t0.5
vadr 7.9 a0.5 e0.9 j0.4 s0.7
vadret 8.1 e0.4 j0.5
vag 6.9 a-1.2 d0.9 f-0.4 g-0.5 i-0.4 j0.4 n-0.4 p-0.4 q1.6 r-0.4 t0.6
vag+och 8.1 a-0.7 t0.7
vaga 6.3 a-0.4 c-0.8 d-0.4 e0.4 f-0.6 g1.6 h1.4 i0.5 j0.4 k-0.4 p0.8 q1.1 r2.6
vaga+att 8.1 a-0.9
vaga+inte 7.6 d-0.4 e0.3 h0.7 i-0.3 k-0.3 l0.6 p0.6 t-0.3
vaga+jag 7.6 a-1.1 b-0.5 c-0.4 d-0.6 e-0.8 f-0.4 g1.3 h0.5 i-0.6 o0.3 r1.9
vagade 7.9 e0.5 h-0.3 p0.9 r0.5
vagar 6.7 a-0.4 b0.4 c-0.7 e-0.5 f-0.6 g1.6 h1.8 i0.7 j0.6 m-0.5 q1.3 r2.2
vagd 8.1 a0.5 c0.9 i0.9
vagde 8.1 a0.5 c0.9 i0.9
vage 6.2 b0.9 d-1.0 e-0.5 i1.4 k0.5 m0.8 p2.2 q-0.6 r0.3 t0.4
vage+ar 7.9 a-0.4 k0.9
vage+och 8.1 c0.6 j0.5 p0.7 s0.8
vagen 6.3 b0.9 d-0.9 e-0.5 i1.0 k0.5 m0.8 p2.3 q-0.6 r0.3 t0.5
vagf 7.9 b0.4 e0.7 h0.4 i-0.4 k-0.4 m0.6 n-0.3 p0.7 q0.4 r0.8 t0.8
vagfor 7.9 b0.4 e0.7 h0.4 i-0.4 k-0.4 m0.6 n-0.3 p0.7 q0.4 r0.8 t0.8
vagg 6.5 a1.1 b0.6 c0.8 d0.7 g-1.1 h-0.4 i-0.6 l-0.3 n0.3 p1.9 q-0.4 s-1.0 t-0.8
vagg+ar 8.1 d-0.3 e0.5 p0.6
vaggen 7.0 a0.4 c1.2 d1.4 e0.4 f0.5 g-0.9 i-0.4 j0.5 p1.5 q-0.3 r-0.4 s-0.6 t-0.4
vagl 8.1 d0.4 g0.5 h0.4 k0.3 l0.3 r-0.3
vagled 8.1 d0.4 g0.5 h0.4 k0.3 l0.3 r-0.3
vagr 5.7 a-2.3 b-1.2 c-0.8 d-0.8 e-1.5 f-0.7 g-0.8 i-1.5 j-1.2 l-0.4 p-0.8 q1.0 r0.3 s-1.2 t-0.6
vagr+beta 6.3 a-1.2 b-0.6 e-1.0 f-0.4 g-0.6 i-1.0 j-0.7 k-0.5 m0.4 n-0.7 o0.5 p-0.4 s-0.5
vagr+ta 7.6 a-0.6 b-0.6 c-0.3 g0.3 m-0.4 n0.3 o-0.5 q1.0 r0.8
vagrad 6.7 a-1.2 b-1.1 d-0.6 e-0.6 f0.3 h-0.3 i-0.7 j-0.5 l0.5 m-0.3 n-0.5 p-0.5 q2.0 s-0.5
vagrar 6.2 a-1.3 b-0.3 c-0.7 e-0.8 f-0.9 g-0.9 h0.5 i-1.0 j-0.9 l-0.9 n0.4 p-0.4 q-0.7 s-0.7 t-0.6
vagrat 8.1 h-0.4 m0.3 q0.8
vake 7.6 c0.6 d0.9 g0.5 o0.5 r-0.3 t1.2
vaken 7.6 c0.6 d0.9 g0.5 o0.5 r-0.3 t1.2
vakna 7.6 a0.6
vakt 5.5 a-0.4 b-0.6 c1.0 d2.0 e0.9 f0.7 h0.3 i0.4 j-0.7 o0.5 p-1.1 q0.4 r1.6 s-1.0 t2.8
vakt+ar 8.1 a-0.6 e-0.3 o0.9 t0.9
vakt+har 7.6 b0.4 e1.4 f0.8 g1.5 k0.4 n0.9 p-0.3 q0.8 r2.3 s-0.4 t1.5
vaktar 7.9 b-0.4 d1.3 e0.9 g-0.6 l0.6 t1.8
vaktma 5.7 c0.8 d0.6 f0.6 g0.7 i0.6 j-0.6 l-0.6 o0.4 p-0.9 q0.5 r1.8 s-0.8 t1.1
val 5.1 a1.4 b3.2 c0.9 d1.6 e1.2 g-3.0 i0.9 j2.6 k-0.3 l2.5 m1.5 n-0.5 o0.8 p-1.2 r-0.7 s-0.6 t1.8
val+abde 8.1 g-0.7
val+anda 8.1 b1.0 e0.8 g-0.6
val+en 8.1 a-0.4 g0.5
val+ett 8.1 a0.4 d0.3 i0.8
val+i 7.9 a1.3 j1.2
val+inte 7.3 a-0.8 b0.4 d-0.5 e0.5 g-0.4 m0.8 t0.5
val+som 8.1 a0.8 b1.2 c0.8 i0.6
valb 7.0 a1.1 c1.7 e-0.4 h0.3 i1.3 j-0.5 m-0.3 n-0.4 p-0.4 r0.4
valb+och 7.6 c0.3 d-0.6 e-0.8 f-0.4 g0.3 i-0.4 r0.7 s0.4 t0.3
valber 7.6 a0.9 c0.7 d0.5 g-0.4 i2.0
valbor 7.6 b-0.4 c1.2 e-0.4 h0.6 i-0.6 n-0.3 r0.6 s0.4
vald 5.9 a1.5 b1.8 c0.5 d0.8 f0.5 g0.6 h-0.3 i2.6 k-0.3 m1.0 o-0.3 p-0.6 q0.5 r0.4 s0.5
vald+att 8.1 a0.7 b0.4 e0.5 f0.9 i0.6
vald+fin 8.1 b0.5 q0.8 r0.7
vald+intr 8.1 a-0.4 g0.9
vald+vi 8.1 a0.6 b0.5 c0.5 d0.6 e-0.3 i1.5
valde 6.9 a1.6 b1.2 c0.3 d1.4 f0.7 g-0.4 i2.4 p-0.4 s0.4 t-0.3
valdig 6.3 b0.8 d-0.4 g1.0 i0.6 j0.5 m1.2 q0.5 r0.4
valg 8.1 a-0.3 g0.6
valg+vide 8.1 a-0.3 g0.6
valgjo 8.1 a-0.3 g0.6
valj 6.8 a0.8 b0.5 c-0.4 d-0.5 e-0.9 h-0.4 i1.1 j-0.4 o-0.4 p-0.5 s0.9
valj+att 7.9 a0.5 d-0.3 e-0.5 h-0.4 i0.8 r0.4
valj+om 8.1 a0.4 i0.5 s0.5
valja 6.9 a0.7 b0.6 c-0.3 e-0.5 i0.4 n-0.3 p-0.4 s1.1
valjer 8.1 d-0.3 e-0.5 h-0.4 i0.9 r0.4
valk 7.3 e0.3 g-1.6 k-0.5 r-0.3
valkom 7.3 e0.3 g-1.6 k-0.5 r-0.3
vall 7.0 c0.7 d0.8 e0.8 f0.7 g0.8 i-0.4 j0.4 t1.9
valla 8.1 g0.7
vallby 8.1 d1.2 e-0.6 f0.9 h0.3 i-0.3 t0.9
valp 7.9 a-0.6 b-0.4 e-0.4 n0.8 q1.1
vals 8.1 a-0.4 c-0.4 g1.2 q-0.5 r1.2
valt 7.4 a0.4 d0.4 g-0.9 i0.8 l0.6 n0.3 t0.4
valu 7.4 a-1.0 b0.3 d0.7 f0.5 g-0.4 i-0.4 j-0.5 l1.1 n0.4 o0.6 p-0.8 q3.7 t0.5
valuta 7.6 a-1.0 b0.4 d0.3 i-0.3 j-0.4 k0.4 l1.2 n0.4 o0.6 p-0.7 q2.0 t0.4
van 7.0 a0.3 b0.6 f0.7 i0.6 l-0.4 m-0.4 o1.6 p0.5 q-0.3 s-0.6
van+som 8.1 b-0.3 c-0.3 g-0.3 i1.0 o1.4 s-0.5
van+vid 8.1 a-0.3 d-0.4 e-0.7 g0.4 h0.4 n0.4 r0.9
vand 6.7 b1.4 d-0.4 f0.7 h0.4 i-0.7 j-0.5 k0.7 m0.8 n0.4 o0.5 q0.4 s-0.4
vand+mig 8.1 c0.4 d0.3 e-0.4 f0.5 n0.3 o0.4
vand+pa 7.9 a0.3 b0.8 d-0.3 e0.6 f0.6 i-0.4 k0.6 m0.3 q0.5 r0.6
vanda 7.4 a0.7 e0.3 f1.2 g-0.4 i-0.3 k0.6
vandra 7.6 a-0.3 b1.1 o0.5 t-0.4
vane 8.1 c0.4 h0.7 j0.6 m0.6 q0.3
vani 7.6 c-0.4 d-0.6 e0.6 g0.5 h0.8 l-0.3 m-0.4 n0.5 o0.5 p0.9 r0.6 s0.5
vaning 7.9 d-0.4 e0.5 p1.0 s0.6
vanl 4.7 a-0.7 b-1.2 g-1.9 h0.4 i-0.5 j-0.5 k0.4 l0.3 n1.2 o1.1 p-0.7 q-0.7 s-0.9
vanl+bekr 8.1 e0.4 i0.8 j-0.5 p1.0
vanl+hals 6.0 b-0.5 d-0.7 i-0.5 j-0.8 n0.5 o1.9 q-1.0 t0.5
vanl+men 8.1 c0.5 d0.4 e-0.3 k0.7
vanl+och 7.4 a-0.5 b-0.5 c0.4 d0.8 e-0.6 f0.6 l0.4 n0.7 q0.9 s-0.4 t-0.5
vanl+skic 8.1 o0.7 r-0.5
vanl+svar 8.1 o-0.5 t-0.4
vanlig 4.7 a-0.7 b-1.2 g-1.9 h0.4 i-0.5 j-0.5 k0.4 l0.3 n1.2 o1.1 p-0.7 q-0.7 s-0.9
vann 6.2 a-1.4 e0.8 g0.8 i0.3 k0.8 m0.5 o0.3 p-0.7 r0.6 s-0.6
vanner 6.8 a0.4 b0.5 e1.3 g-0.6 i0.7 j0.5 k-0.3 l0.4 m0.4 p-0.4 r0.6 s-0.3
vans 6.9 a2.3 c0.4 d2.5 e0.8 f0.4 g-1.3 i-0.4 k0.4 n-0.4 p-0.4 t0.3
vans+och 7.9 d0.8 l0.4 s0.5 t0.3
vanste 7.2 a1.9 c0.6 d1.0 e0.6 g-0.9 h0.5 n-0.4 p-0.3 t0.5
vant 4.9 a1.4 b1.3 c3.8 d1.5 g-1.9 h2.4 i-0.5 k0.5 l3.7 m0.4 n-0.4 o0.4 p-1.0 q-0.3 r-1.0 s1.1 t2.0
vant+i 7.6 c0.5 d0.5 e-0.6 g-0.6 j-0.3 p0.5 t1.7
vant+med 8.1 b0.6 c-0.4 e0.6 i0.7 l0.8 p-0.3 t-0.3
vant+pa 6.1 a0.6 c2.3 d0.3 e-0.3 g-1.1 h1.1 i0.4 j-0.4 k0.9 l2.3 o1.3 p-0.6 r-0.5 t0.9
vant+till 7.6 a-0.4 c0.6 d0.5 e-0.5 f0.3 h-0.3 j0.5 l1.2 n-0.3 p-0.6
vanta 6.0 a1.8 b0.3 c0.9 d1.3 e-0.3 g-1.8 h0.9 j-0.3 k0.4 l3.5 m-0.4 o0.3 p0.7 r-0.7 s0.4 t-1.0
vantad 7.6 a-0.3 c0.8 d0.5 e-0.5 h1.1 i1.0 k0.5 m0.6 q-0.3 s-0.4
vantan 7.9 d1.0 e-0.6 g0.4 o0.4 s0.4
vantar 6.2 a-0.6 b1.8 d-0.5 e1.1 h0.7 i-1.6 j-0.4 k0.9 l1.9 m0.5 p-1.5 q-0.4 s-0.9 t4.2
vantat 6.8 a1.1 b-0.7 c2.9 d0.4 e0.5 g-1.1 i0.7 m-0.3 n-0.3 s1.0 t-0.3
vantru 7.4 b0.4 f0.3 h0.8 i-0.4 k-0.4 m0.3 s0.6 t0.3
var 2.9 a1.0 c1.2 d-0.4 e2.1 f1.8 g-0.4 h0.7 j-0.3 k-1.0 l-0.4 m2.1 n-1.7 o1.5 p-1.0 q1.2 r1.6 s-1.0 t0.3
var+advo 6.2 a0.7 b0.4 c-0.4 d-0.4 e0.3 f1.0 g-0.3 i0.5 j0.9 p-0.4
var+allt 8.1 a-0.3 h0.3 i0.6 k0.5 m0.5
var+ar 7.4 a3.0 c5.1 d-0.4 e0.7 f0.7 g-1.0 h0.6 i-0.5 j-0.3 m0.7 n0.4 p-0.3 s-0.3 t2.7
var+arli 8.1 c-0.4 i0.6 l0.4
var+att 7.9 a0.6 b0.5 c-0.3 e1.0 i0.4 s-0.5
var+bank 7.6 a-0.8 f-0.3 g-0.4 k0.5 l1.7 p-0.4 q1.0
var+beta 8.1 a-0.5 b-0.3 e-0.5 g-0.4 h0.5 n-0.6 o2.9 p-0.3 q1.1
var+bra 8.1 e0.6 i0.5
var+bran 8.1 a0.4 d-0.4 e0.6 i0.5 j1.3 p0.6
var+dar 7.6 a0.7 g-0.4
var+darf 8.1 a-0.4 i-0.3 n0.9 q-0.4
var+del 7.9 a-0.7 b0.3 g-0.3 i-0.6 o-0.3 t0.5
var+den 7.4 a-0.9 b-0.3 c0.3 d0.4 e-0.7 g1.7 p0.5 q0.8 r1.5
var+det 6.2 a0.6 b1.1 c0.7 d0.7 g-0.9 h-0.5 j-0.5 l-0.4 m1.0 o-0.6 t0.4
var+din 8.1 e-0.5 i0.6 r0.4
var+drop 8.1 a-0.3 i0.6 p0.7 s0.6 t0.4
var+du 8.1 a0.7 g-0.3
var+egen 7.2 a0.3 c0.4 d-0.6 e0.6 g-0.5 h-0.6 i0.6 k-0.6 p0.6 r-0.7 t1.0
var+ekon 7.3 a0.3 c1.8 f0.5 g-0.4 i-0.4 j-0.4 k-0.5 l1.9 n-0.3 p0.5 t0.8
var+en 6.2 a1.0 b2.2 d1.4 e0.6 g-1.0 h1.0 i-0.3 j-0.6 l0.3 m2.1 o-0.7 p1.4 q1.5 t-0.7
var+er 7.4 a1.2 c-0.5 d1.5 f0.7 g-0.6 i-0.5 k0.3 m0.9 n0.3 o0.5 p-0.5
var+ett 7.2 a0.8 b-0.5 d-0.5 e1.5 g0.9 h-0.4 i-0.4 k0.5 l0.4 o1.4 q-0.4
var+fakt 7.9 g0.8
var+fast 8.1 a-0.7 b0.9 c-0.4 d-0.6 e0.6 f0.6 p-0.4
var+for 7.9 a0.9 g-0.9
var+forb 8.1 a-0.5 f1.4 g-0.3 l0.6 r-0.4
var+fore 7.4 a1.8 d0.7 e0.5 f0.3 g-0.7 i-0.4 m0.4 p0.5 r-0.3 s1.6 t-0.3
var+forr 7.4 a-1.1 f0.4 g-0.5 i-0.7 m0.5 q0.4 r-0.4
var+fors 7.6 a-0.8 b-0.8 c0.7 f0.6 h0.3 n-0.3 p-0.4 t0.6
var+gaml 7.6 a-0.6 b-0.5 g-0.5 h-0.3 i-0.5 k0.4 o1.2
var+god 8.1 a0.5 c1.0 j0.5 m0.5
var+gran 7.6 a-0.7 b0.4 e-1.0 f0.4 i-0.4 j-0.3 l0.4 n0.4
var+har 6.6 a2.9 b-0.4 c1.0 e1.2 f0.4 g-0.6 h0.5 i-0.9 j1.1 m1.4 p0.3 q0.3 s1.0 t1.0
var+helt 7.9 a-0.4 g0.6 h0.6 m-0.3 q-0.4 r0.5
var+hjal 8.1 a-0.6 e0.6 n0.5 o0.6
var+hos 8.1 m0.8 p0.6
var+hyre 7.6 a-0.5 b-0.4 c-0.4 e-0.6 h-0.6 q0.7 r0.3
var+i 7.3 a-0.4 b0.5 c1.1 d0.4 k0.6 n0.8 p0.5 q-0.5 s-0.5 t-0.5
var+inko 7.3 a1.0 b1.4 e0.7 f2.5 g-0.5 i0.7 j-0.4 m0.7 o1.1 p-0.4 s-0.4
var+inte 6.9 d1.1 f-0.6 i0.9 m-0.5 p-0.5 r0.6 s0.5
var+jag 7.3 a1.5 b1.2 c1.3 e1.3 g-0.4 h0.8 i0.7 l-0.5 n-0.3
var+jatt 7.4 b0.3 k0.7 l0.4 t0.3
var+javl 8.1 g0.4
var+ju 6.8 b0.7 d-0.4 g1.0 i-0.3 m1.4 n0.4 q0.8 t0.5
var+juri 6.8 a-0.7 b-0.6 c-0.4 d-0.7 f0.3 h0.7 j0.7 l0.5 p0.3 q-0.4 s-0.7
var+klie 7.4 a-0.5 d0.3 g-0.4 h0.4 i-0.4 j-0.4 m0.4 n1.0 p-0.4
var+konc 8.1 d0.7 f0.7 i0.5 j0.8 p0.7
var+konk 7.9 a-0.6 g-0.3 h-0.5 i-0.3 q0.6 r0.3
var+kund 7.9 a-0.4 c-0.3 d-0.5 g-0.5 h0.3 i-0.3 j0.4 l0.5 n0.4 o-0.3 t0.4
var+leve 8.1 d0.6 e-0.4 s0.4
var+lika 8.1 b0.7 s0.5
var+linj 8.1 a-0.5 c0.3 d-0.4 f0.5 k0.5 n0.4 o-0.4 r0.6
var+lite 8.1 a-0.4 n0.4
var+man 8.1 a-0.3 f0.5 g1.2 n0.3 r0.6
var+med 7.9 a-0.5 g0.7
var+min 7.9 b0.6 d-0.4 e0.9 g-0.5 i-0.3 j0.5 n0.4 q0.7
var+mitt 8.1 e0.7 m1.1 p0.6 t1.0
var+myck 7.9 b-0.4 c0.5 f0.4 g0.9 j0.5 n0.4 q0.4 r1.0
var+nog 7.6 b-0.4 c0.4 e0.3 g-0.8 h0.5 i0.3 k0.9 q-0.4
var+nya 6.8 a0.4 b0.4 c-0.8 d0.6 e1.7 f0.4 i0.8 j-0.4 k0.8 l0.7 m-0.9 n-0.8 o0.3 p-0.4 q1.0 r0.3 s-0.6
var+och 7.9 e-0.3 s0.4
var+om 8.1 g-0.6 q0.3 s-0.3
var+omta 8.1 e0.4 g-0.3 l0.5 p0.7
var+orol 8.1 a-0.6 d-0.5 g0.3 h-0.3 i-0.3 r1.1 s-0.3
var+over 7.9 b1.1 e-0.3 g0.4 h0.7 i-0.4 m0.9 n0.4 o0.5 q0.8 r0.6
var+pa 7.2 b0.3 d1.2 e-1.0 f0.7 g0.9 h-0.6 k0.4 m0.7 p-0.5 r0.9 s-0.5 t0.8
var+peng 8.1 e-0.5 m0.9 p0.5
var+ratt 7.9 e0.7 j1.2 m0.6 p0.6
var+rece 8.1 a-0.3 e-0.3 o0.3 t0.3
var+rekl 8.1 a-0.4 e-0.3 g0.6 k0.5 o0.3 r0.3
var+revi 6.6 a-1.1 i-0.4 j-0.4 o0.6 p-0.3 q1.1 t0.5
var+roli 7.9 a-0.4 g0.4
var+sa 6.8 d-0.4 h0.8 i-0.4 m-0.4 n0.8 p-0.3 q0.6 r0.6 s0.3 t-0.5
var+serv 8.1 a-0.3 d0.3 i1.0 o0.4 t1.5
var+sida 6.8 a-0.3 b0.6 c0.9 e0.5 g-0.9 o-0.3 p0.9 q1.7 r-0.4 t0.5
var+sjuk 8.1 f0.5
var+skep 8.1 a-0.3 d-0.4 g1.0 h0.8 q-0.3 r0.9
var+skit 8.1 a-0.8 g0.7 r0.8
var+skon 8.1 e0.4 g-0.5 j0.5
var+skri 7.9 a0.5 e1.1 i1.4 s0.4
var+slut 8.1 a-0.4 o0.3
var+snal 8.1 d0.7 f0.7 k0.6 o0.4 r-0.4
var+snyg 7.9 e0.8 f0.5
var+stan 8.1 a0.5 b0.9 e1.1 j0.8 p0.6
var+syst 8.1 a-0.7 e-0.5 g-0.4 h1.2 i-0.4 j0.5
var+tred 8.1 e-0.3 i0.5
var+tvun 8.1 a-0.6 g-0.8
var+tydl 8.1 a-0.3 f0.4 k1.2
var+tyst 8.1 a0.4 b-0.3 c-0.3 d0.8 e0.3 f0.8 i-0.3 k0.7 m0.4 s0.7
var+utlo 7.9 a1.0 c1.7 d-0.3 e-0.4 g-0.5 h0.6 i1.3 m0.5 t0.4
var+vanl 7.3 c-0.3 e0.3 f0.3 g-0.3 i-0.3 l-0.3 m0.3 n-0.4 s0.5 t0.7
var+var 7.9 a0.9 c0.5 d0.3 f0.6 g-0.4 k-0.3 m-0.3 r-0.5
var+vart 8.1 b0.4 c-0.3 d0.4 e-0.8 g0.7 h0.4 m0.3 n0.5 p-0.3 r1.9
var+vd 7.2 a1.0 b1.8 f1.2 g-0.6 l0.4 m1.1 o0.4 p-0.5 s-0.5
var+vi 7.6 a-0.4 b-0.5 c0.5 d-0.4 e-1.1 h-0.3 k0.9 m0.5 p-0.3 r0.6 s0.7
var+webb 7.9 a-0.4 e-0.6 j-0.3 l0.3
vara 3.8 a-1.0 b0.9 c0.9 d1.8 e0.5 f0.4 g-0.4 h0.7 i0.9 j-0.6 k0.3 m1.7 n1.6 o1.7 p-0.7 r0.9 s-1.7 t-0.4
vara+arli 7.6 a0.7 d0.9 e1.1 s0.5
vara+det 7.0 a1.2 b1.9 i-0.4 m0.3 t-0.4
vara+egna 7.9 a0.4 b-0.4 c0.8 d0.5 e0.6 g-0.4 r-0.4
vara+elak 8.1 b0.8 j-0.4 s1.2
vara+en 7.2 e0.7 f0.6 g-0.9 i0.4 j-0.3 m0.6 s0.5
vara+ett 8.1 b1.0 e0.5 m0.4 p0.6 r-0.3
vara+fors 8.1 a-0.3 b0.5 d0.4 j-0.4 k0.3 q0.3
vara+frag 7.4 a0.7 b-0.4 d1.9 e-0.7 f0.8 l0.8 p1.2
vara+fri 8.1 a0.4 g-0.4 m0.9 n0.7 q-0.3
vara+fyra 8.1 a-0.3 d-0.3 e-0.4 g0.4 k0.5 r0.7
vara+gult 8.1 a-0.4 c-0.3 e-0.4 h-0.4 i-0.3 m0.4 r-0.4
vara+hemm 8.1 k0.4 l0.5
vara+hos 7.9 c0.6 d0.7 e-0.3 f-0.4 h-0.6 i-0.5 n1.4 t1.8
vara+i 8.1 g0.3
vara+intr 8.1 a-0.4
vara+klar 7.9 b-0.3 c0.7 f0.3 h-0.4 i0.3 k0.9 l-0.3 p0.4 s0.5
vara+kras 8.1 a1.2 b0.8 c0.6 g-0.6 i1.4 r-0.3
vara+kund 7.6 a-0.8 b0.4 e-0.4 f0.3 i-0.3 j0.5 k0.6 l1.2 n0.5 p-0.5 r0.3 s-0.6 t0.4
vara+kvar 8.1 a-0.6 e-0.6 l-0.3 q0.4 s-0.3
vara+leve 8.1 e0.4 l0.3
vara+med 6.5 a-1.4 b-0.4 c-0.5 e0.8 f1.3 g-0.4 i-0.9 j-0.5 k2.7 m1.7 n0.5 o1.4 p-0.7 q0.7 r0.5 s0.5
vara+medl 8.1 a-0.4 e-0.5 h0.7 n0.5 r0.4 t-0.3
vara+men 7.9 a-0.6 b-0.3 e-0.4 g-0.6 i0.5
vara+nya 8.1 a0.4 d0.4 i0.8 j0.5 n0.6
vara+och 7.4 b0.3 c0.7 d-0.6 e-0.5 f0.5 g-0.4 i0.3 r-0.4
vara+pa 6.9 a0.4 b-0.4 d0.8 f0.7 g-0.6 h-0.7 i-0.5 j1.7 l-0.5 n0.5 o1.4 r-0.3 s-0.4
vara+pati 8.1 c-0.4 e1.1 i0.5 j0.6 q0.3
vara+pren 8.1 c-0.3 e-0.4 g-0.4 o-0.5
vara+ratt 7.9 a-0.7 b-0.5 c0.6 e0.4 f-0.3 g0.4 i-0.4 j-0.4 m-0.4 n0.6 o0.4 r0.9 t-0.4
vara+rece 6.7 s-0.3
vara+sa 7.6 a0.3 d0.9 f0.3 g1.2 m0.8 p0.5
vara+snal 8.1 a-0.5 e-0.6 o-0.5
vara+stor 8.1 c-0.3 g-0.3 h0.6 k0.5 m-0.4 n0.6
vara+tva 8.1 e0.4 i0.4
vara+ute 8.1 b0.6 c0.4 k-0.3 q0.5
vara+vaga 8.1 a0.6 b0.7 i1.9
vara+vanl 8.1 a-0.3 c-0.3 e-0.6 h-0.5 n0.4 q0.4
varan 7.6 a-0.6 g0.8 r0.9
varand 6.5 b0.3 c1.1 d-1.2 e-0.6 g0.8 h-0.5 j0.9 k0.3 l-0.4 m-0.5 n-0.4 p-0.3 s-0.5
varann 7.4 d-0.5 f-0.4 h0.6 l-0.3 m0.8 p0.4 q-0.3
varas 6.7 a-0.5 b0.8 d0.6 e-0.6 g0.6 h0.7 i0.4 j-0.5 l0.5 n-0.7 o0.9 q-0.3 r-0.4 s-0.8
varav 6.8 a1.5 b2.1 e1.8 g-0.7 i1.0 j-0.5 m0.5 o-0.5 p0.4 r-0.6 s-0.4
varb 8.1 b0.5 g0.4 i0.7
vard 5.5 a-1.0 b0.7 d-1.0 e0.6 g1.7 h2.5 i-0.6 j1.0 k0.4 m-0.5 o-0.4 p-0.5 q1.3 r2.3 s-0.3 t0.7
vard+i 8.1 j0.4
vard+vart 8.1 a-0.4 e-0.4 g0.9 q1.0 r1.0 s0.7
varda 7.6 a-0.8 b-0.4 c-0.4 e-0.7 g1.2 h1.0 i-0.3 j-0.3 q1.2 r1.6 s0.4
vardag 7.3 a-0.8 e-0.4 f0.5 g-0.7 k0.4
vardce 7.2 b0.5 c-0.4 e0.9 f0.4 h0.6 i0.6 k0.5 l0.6 o-0.4 p0.4 q0.6 r0.5 s-0.4 t1.4
varden 7.4 a-0.5 f-0.3 g0.6 r-0.3
vardig 8.1 a0.4 n0.7
vardna 8.1 b0.8 c0.4 e0.7 j0.6 k-0.4 r-0.3 t0.4
vardsh 8.1 e-0.6 h0.9 r-0.3 t0.5
vardsl 8.1 j0.4
vare 5.9 c0.3 d0.7 e0.9 f-0.3 g2.0 h2.3 i-0.8 j-0.4 l0.6 n0.5 o-0.8 p-0.6 q-0.7 r3.2 s1.8 t-0.6
vare+er 7.6 a0.5 d-0.4 e1.2 g0.5 h0.4 i-0.5 k0.5 m-0.4 n0.9 r0.8 t-0.4
vare+kron 7.6 c-0.6 d0.7 g1.3 j-0.3 l0.8 q-0.3 r2.3 t-0.4
varen 6.9 c1.7 h1.0 j-0.3 l-0.3 m0.3 o-0.4 p-0.3 r-0.7 s1.4 t0.4
varend 6.8 a-0.5 c-0.8 d1.4 g1.4 i-0.4 k-0.4 l0.6 m-0.3 r2.4 s1.2 t-0.5
varf 5.2 a2.7 b1.1 c1.9 d1.9 e1.3 f0.7 g-2.2 i0.8 j-1.0 k-0.4 m0.4 o-0.7 q0.4 r0.5 s0.7
varf+det 7.3 b1.9 c1.0 e-0.5 f-0.6 g0.7 h0.7 i-0.7 m0.5 p-0.3 r0.5 s-0.4
varf+skul 8.1 b-0.7 c-0.4 e1.1 g0.7 p0.7 r0.5 s-0.3
varf+slut 8.1 a-0.5 l0.4 n0.5
varf+vi 7.3 b-0.5 d1.0 f-0.3 g0.4 i1.5 m-0.4 o-0.5 q0.8 r0.4 s0.7
varfor 5.2 a2.7 b1.1 c1.9 d1.9 e1.3 f0.7 g-2.2 i0.8 j-1.0 k-0.4 m0.4 o-0.7 q0.4 r0.5 s0.7
vari 4.9 a0.9 b1.1 c2.6 d0.6 e0.6 f2.2 h-0.4 i0.9 j0.7 m0.7 n1.2 o0.4 p-1.1 q0.7 r1.3 s0.4
vari+dar 7.9 a-0.5
vari+en 7.9 a-0.4 g0.4 i0.5 l0.5
vari+fant 8.1 a-0.4 i0.9 r0.4
vari+har 7.6 a1.0 c0.5 d-0.6 e0.8 j1.0 n0.5 p0.5 q-0.3 s-0.4
vari+i 7.2 a0.6 b-0.6 i-0.9 j1.7 p-0.4 q0.9 s0.8
vari+klar 7.4 a1.2 b0.7 c2.2 e0.9 g-0.5 i-0.4 k0.4 p-0.4 s0.6 t0.6
vari+kund 8.1 a0.4 b0.4 d1.4 f0.8 i0.4 j-0.3
vari+med 7.9 a-0.9 g1.4 r0.5
vari+pa 7.4 a-1.5 b-0.5 d-0.6 e-0.8 g-0.4 i-0.4 k-0.5 l-0.4 n1.6 o0.4 q-0.3 r0.7 t-0.5
vari+sa 7.0 a-0.5 b-0.3 d-0.4 e0.4 g1.3 h-0.3 n0.4 r0.8
vari+trev 8.1 b-0.3 c-0.4 d0.9 e-0.5 f0.5 g-0.4
vari+uppe 8.1 a-0.4 b0.5 f0.4 g0.6 m0.4 r0.4
varian 7.9 a-0.7 b0.5 c-0.5 d-0.4 e-0.3 f-0.3 g-0.6 i-0.3 o0.6 p-0.4 q-0.5
varit 5.0 a1.5 b0.8 c3.0 d0.8 e0.8 f2.4 g0.8 h-0.5 i1.1 j0.8 m0.7 n1.3 p-0.9 q1.0 r1.3 s0.6
varj 5.2 a0.3 b1.0 c0.5 d2.2 e2.5 f1.5 g0.4 h0.5 i-1.8 j-0.4 k-0.4 l-0.6 m0.9 p-0.8 q0.5 s1.3 t-0.5
varj+ar 7.9 a-0.3 d-0.3 g0.5 m0.4 s0.5
varj+dag 7.0 a-0.5 d1.0 e0.5 g0.5 t0.6
varj+gang 6.5 a0.5 b1.5 d0.8 e1.1 g1.4 i-0.8 j-0.5 m0.9 q0.4 s-0.7
varj+kval 7.9 a-0.6 d-0.5 h0.4
varj+mana 7.4 a0.7 b0.9 d0.6 e0.4 g-0.3 h-0.4 i-0.5 n-0.4 o0.6 q0.5 s-0.5
varj+sond 8.1 a0.5 c0.9 d-0.5 f1.0 s0.4
varj+tisd 8.1 j0.8 s0.6
varj+veck 8.1 c-0.3 e0.7 h0.6 m0.4 s0.3
varje 5.2 a0.3 b1.0 c0.5 d2.2 e2.5 f1.5 g0.4 h0.5 i-1.8 j-0.4 k-0.4 l-0.6 m0.9 p-0.8 q0.5 s1.3 t-0.5
vark 7.0 a1.0 b-0.7 c1.7 d1.7 f1.3 g-0.4 i1.1 p0.5 q0.4 s-0.4 t0.5
varken 7.3 a0.8 b-0.6 c2.0 d1.9 f1.4 n0.4 p0.6 q0.5 t0.6
varkon 8.1 a0.4 e0.5 i1.0
varl 6.2 a0.6 g0.9 k0.5 l0.4 o-0.4 q1.2 t0.6
varl+bast 7.9 a-0.3 g0.8
varl+har 8.1 a1.9 g-0.8
varlde 6.4 a1.3 e-0.3 g-0.4 k0.5 l0.4 o-0.4 q1.2 t0.6
varlds 8.1 a-0.6 g1.4
varm 6.0 a-0.8 b-1.0 c0.7 d-0.8 e-1.6 f-0.4 g3.1 h2.6 i-1.0 l0.6 n0.6 p0.6 q0.6 r2.3 s0.4 t-0.4
varm+hals 7.4 i-0.3 p0.8 q0.8 r0.6
varma 7.3 a-0.7 g1.4 i-0.3 p0.8 q0.8 r0.6
varmer 7.9 a-0.5 g0.4 r0.5 t0.3
varmt 7.9 a1.9 r0.7
varn 6.9 b0.5 d-0.6 l0.4 q-0.5
varn+och 8.1 c-0.3 d-0.4 e-0.5 h-0.4
varnin 7.4 d-0.6 h-0.5 i-0.3 j0.4 o-0.4 q-0.4
vars 6.3 c-0.6 d-0.5 e0.5 g0.4 h0.3 j0.3 k-0.6 m0.6 o0.3 q0.7 r0.7 s-0.5
vars+och 8.1 a-0.4 c-0.4 g0.4 k-0.4 m0.4 o0.5 r1.0 t0.3
varsag 7.9 a-0.4 e0.6 g1.3 j0.7 p0.7
varsel 7.9 a-0.3 g0.3 h-0.5 l0.4 m0.7 o0.5 q0.4 r0.9 t0.4
varsin 8.1 a-0.5 b0.5 g-0.3 i0.5
varsta 7.3 a1.0 g-0.6 h0.7 k-0.4 l-0.4 q0.5
vart 4.7 b2.2 c-1.1 d1.2 e2.0 f0.8 h-0.6 i1.2 j2.2 k2.4 l0.4 m-0.6 o2.9 r1.8 s-1.2
vart+att 8.1 g-0.4
vart+avta 7.4 a-0.6 f-0.4 g-0.5 i0.6 m-0.4 o0.3
vart+dar 8.1 a-0.6
vart+det 7.4 a0.7 b2.6 c-0.7 d-0.7 g0.5 i-0.3 l-0.5 o0.4 r0.5
vart+jatt 8.1 g0.5
vart+ju 7.9 g0.7
vart+juri 7.9 a0.6 d0.6 j0.9 p0.4
vart+kont 7.9 b-0.3 c-0.5 d-0.3 e-0.3 f1.0 j-0.5 l1.2 m0.3 n0.5 p-0.4 q-0.3 t0.4
vart+kund 8.1 a0.5 d1.5 e1.0 j0.5
vart+mote 7.6 a-0.4 b0.3 g-0.4 k1.9 m0.4 r-0.3
vart+ombu 6.9 a1.7 d-0.5 e1.3 g-0.5 i0.7 j3.1 m-0.3 p1.8
vart+ore 8.1 a-0.4 g0.8 h0.3 q0.9 r0.8
vart+proj 8.1 b-0.5 d1.0 e-0.3 f0.7 g-0.4 i-0.4 o0.9 q0.6 t-0.3
vart+samt 8.1 c-0.3 e0.5 k2.6 l-0.3 m-0.4 o0.4 r-0.3
vart+ska 8.1 a0.4 b-0.3 c0.6 d0.7 e-0.4 h0.3 o1.8 q-0.5
vart+syst 8.1 e0.7 f0.5 i0.8 l0.3 o1.3 p-0.3 q-0.3
vart+uppt 8.1 g-0.5
varten 7.6 a-0.5 d0.5 e-0.6 g1.2 j0.4 q0.7 r1.2 s0.4
varter 8.1 a-0.5 i1.2
varv 7.9 b-0.4 c-0.4 e0.5 k-0.4 m0.5 o0.6 p-0.3 q-0.4
vasa 7.9 a1.1 b0.5 e1.3 g-0.4 i0.9 r-0.3 s1.4
vase 7.0 d-0.5 g0.4 i1.0 j1.3 p0.4 q0.5 r0.7
vase+avta 7.9 a0.3 e1.0 i0.5 j0.7 p1.0
vasen 8.1 a-0.4 e-0.5 g0.7 q0.7 r1.0 t0.3
vasent 7.3 a0.6 e0.6 i1.2 j1.5 p0.6
vast 6.5 a0.6 b0.5 c1.8 d0.9 f0.4 g-0.4 h-0.4 l-0.5 m0.3 p-0.6 s1.3
vaster 7.6 a0.6 c1.1 d0.4 j0.6 k0.4 r0.6 s0.5
vatt 5.8 a0.5 d-0.5 e1.9 f0.4 g-1.1 h-0.4 i-0.8 j1.4 k1.1 l0.4 o0.5 p0.8 t0.3
vatt+och 8.1 i0.4
vatt+rinn 8.1 a0.7 e1.1 j0.7 p0.7
vatt+stan 8.1 e-0.4
vatten 6.5 b0.5 c1.1 d-0.5 e0.7 f0.6 g-0.8 i-0.6 j0.5 k-0.8 n-0.6 p1.2 q-0.4 r-0.5 t0.5
vatter 8.1 a-0.4 f0.4 l1.2 n0.6 o0.7 q0.9 r0.4
vattko 7.9 a-0.7 e-0.4 k2.1 l-0.3 n0.4
vattne 6.9 a1.8 d-0.3 e1.8 f0.5 g-0.7 i-0.6 j1.1 k-0.4 n-0.4 q-0.3 r-0.6
vaxa 7.9 a-0.9 g0.8 i-0.3 k0.4 r0.7 t0.5
vaxade 8.1 a-0.8 g0.8 i-0.4 k0.4 r0.7 t0.6
vaxe 6.2 d2.0 e0.5 f1.2 g-1.0 j-0.9 k-0.4 l-0.4 n1.0 o0.9 q0.7 r0.4 t-0.8
vaxe+pa 8.1 e0.5 f0.4 g-0.3 i0.8 n1.7
vaxel 7.3 b-0.6 d0.5 f0.5 g-0.5 h0.5 i0.8 n1.1 p-0.3 s-0.5 t-0.4
vaxeln 6.8 a-0.3 b-0.5 d1.3 e0.8 f1.2 g-0.5 h-0.5 j-0.5 l-0.4 p-0.5 q0.4 r0.7 t-0.3
vaxer 7.9 b1.2 c0.3 d0.5 e-0.4 i-0.3 k-0.3 o0.7 p0.8 s0.6
vaxj 8.1 a-0.3 b-0.3 c-0.4 e0.5 f0.4 h-0.3 o0.7 q0.3 r0.3
vaxjo 8.1 a-0.3 b-0.3 c-0.4 e0.5 f0.4 h-0.3 o0.7 q0.3 r0.3
vaxt 7.9 a-0.4 b0.4 e0.8 g0.4 h-0.4 i0.5 r0.8
vd 6.0 a0.3 b2.0 c1.6 d-0.4 e-0.8 f5.9 h0.7 i-1.4 j-0.8 m1.0 n0.7 o0.8 r0.8 s-0.7 t0.7
vd+fick 8.1 b0.9 c-0.6 l0.6
vd+i 7.9 a0.5 b-0.4 d0.8 e-0.7 f1.8 h0.8 i-0.4 k0.4 l-0.4 n0.3 r0.5 s-0.3 t0.8
vd+som 8.1 c0.4 d-0.6 f1.0 i-0.3 k0.4 m1.2 q0.5
veck 4.0 a1.1 b0.5 c7.2 d2.3 f1.3 g-0.6 h0.9 i-1.3 j-0.8 k2.8 l4.8 m-0.8 n0.5 p-1.1 q-0.3 s-0.7 t-0.4
veck+darp 7.9 b-0.4 d-0.6 g-0.3 k1.5 l-0.4 o-0.5 r0.3
veck+efte 7.3 a-0.4 b0.4 c0.4 d0.7 e0.7 f0.6 g-0.3 h-0.5 i-0.6 k1.7 l0.3 n-0.7 o0.8 q0.5
veck+extr 8.1 a-0.6 b-0.3 e-0.3 f-0.3 k0.5 l1.5 o-0.3 q-0.5 t-0.4
veck+for 7.6 b-0.7 c1.0 e-0.6 g-0.6 i-0.4 l1.4 m0.4 o0.4 t0.5
veck+fore 7.9 c0.7 d1.1 f0.6 g0.7 m-0.3 o0.3 q0.4 r0.9
veck+fors 8.1 c0.9 f1.2 g0.6 q0.4
veck+fran 8.1 g0.9 h1.4 k0.3 t0.4
veck+i 7.3 c-0.4 d1.0 e0.7 f-0.5 g-0.4 h0.5 i-0.4 l1.1 m0.4 o0.4 p0.6 r0.4 s0.6
veck+men 7.9 a-0.7 b0.4 g-0.5 k0.6 n1.3
veck+nu 8.1 a-0.6 e-0.3 g0.6 i1.0 s0.8
veck+och 6.3 a0.6 b0.7 e0.8 f-0.3 g0.7 h0.5 i-0.4 j-0.3 m0.5 p-0.4 r0.5 s0.5
veck+om 8.1 a0.4 c-0.7 d0.8 e-0.5 h0.5 o-0.5 r-0.4 t-0.3
veck+pa 6.8 b-0.3 c1.4 d1.2 e-0.4 f-0.4 g0.4 i0.8 j0.4 k-0.3 p-0.4 s0.9
veck+sa 8.1 a0.8 c0.9 d-0.4 e-0.4 g-0.6 h-0.3 k-0.5 l-0.4 o0.4 s-0.5
veck+sen 7.9 a0.6 b-0.4 c1.8 d0.6 e0.4 f1.1 g-0.4 i-0.3 o0.4 p0.6 t1.1
veck+sena 7.6 d-0.3 k0.6 l1.3 n1.0 r-0.5 s0.6
veck+som 8.1 s0.4
veck+till 7.9 a-0.6 l2.0 r0.4
veck+utan 7.4 a0.6 b1.0 c1.8 f2.5 i-0.5 j-0.5 n0.5 o1.1 r0.5
vecka 4.9 b-0.5 c3.4 d1.9 e0.5 f0.4 h0.7 i-0.6 j0.4 k3.1 l2.0 n-0.5 o1.0 p-1.5 q-0.4 r0.4 s-0.5 t-0.3
veckan 5.2 a-1.7 b0.5 c-1.3 g1.1 h1.9 i-0.5 j-1.3 k1.4 l1.3 m-1.2 n1.5 p-0.3 r0.4 s-0.4
veckor 4.9 a2.9 b0.6 c7.7 d1.8 e-0.5 f1.8 g-2.0 h-0.4 i-0.5 l3.7 m0.6 n0.8
ved 8.1 b0.5 c0.7 i0.4 p0.7
vede 7.9 b0.6 g0.3 i0.5
vega 7.9 d1.0 e0.7 h-0.3 o0.4 q-0.3 s0.8
vege 8.1 a-0.8 g1.1 h0.3
vegeta 8.1 a-0.8 g1.1 h0.3
vem 5.2 a1.6 b-1.2 c0.7 d1.1 e2.3 f2.7 h1.3 i-1.1 j2.4 k-0.6 m-0.7 n1.2 o0.8 p-0.5 q1.0 r2.4 s3.0 t1.3
vem+ar 7.3 a0.6 c-0.6 d1.3 e0.5 f3.4 g-0.7 i-0.5 j-0.4 k-0.3 n0.9 o0.8 p-0.3 s-0.6
vem+har 8.1 a1.4 g-0.9 p1.3
vem+hos 7.9 e0.7 f-0.3 i-0.3 j0.7 k-0.3 l-0.4 m-0.4 n0.5 o2.0
vem+jag 8.1 a0.8 c0.6 d1.5 o-0.4 q0.7
vem+pa 8.1 b-0.4 c0.9 e-0.4 f0.7 i-0.3 q0.5 r0.4 t0.3
vem+som 6.0 a2.1 b-0.7 c1.7 d0.4 e1.5 f0.3 g-0.5 h1.7 j1.6 k-0.6 l0.6 m-0.5 n0.4 o-0.5 q0.4 r0.3 s3.6 t1.1
vem+tar 7.9 a1.0 d0.3 e0.5 i-0.3 j1.2 k0.5 n0.4 o-0.4 t-0.4
vem+vi 7.6 c-0.5 d0.5 e-0.3 g0.8 h-0.4 r0.5 s0.5
vent 7.4 b0.5 c0.8 e1.6 f0.9 g0.3 i-0.5 m-0.4 q-0.5 r0.6 s-0.4
ventil 7.4 b0.5 c0.8 e1.6 f0.9 g0.3 i-0.5 m-0.4 q-0.5 r0.6 s-0.4
vera 7.9 a1.9 e1.9 g-0.8 q-0.3 r-0.4
veri 7.9 a-0.9 c-0.4 e0.5 g-0.5 i-0.5 k0.4 l0.3 m-0.3 n0.6 p-0.3
verifi 7.9 a-0.9 c-0.4 e0.5 g-0.5 i-0.5 k0.4 l0.3 m-0.3 n0.6 p-0.3
verk 5.0 a1.9 b1.2 c1.4 d0.6 e2.8 f1.1 h-0.3 i1.2 l1.5 m1.6 n0.4 q1.1 r0.4
verk+det 8.1 a0.4 d-0.3 e0.5 i0.6 j0.7 p0.6 s0.7
verk+ha 7.4 a0.8 c1.0 d0.3 e2.1 g-0.8 m1.0 n0.3 p-0.5 q0.4 s0.7 t0.3
verk+har 7.9 b0.3 e1.2 f1.5 m0.5
verk+i 7.9 e1.3 f-0.3 i-0.4 o-0.3 t-0.4
verk+inte 7.9 a-0.8 g1.2
verk+riml 8.1 a0.6 b1.5 t0.4
verk+sa 8.1 a-0.6 g0.5
verk+som 8.1 c0.4 t0.5
verk+vara 8.1 a-0.6 o0.8
verkan 8.1 a0.4 e0.9 i0.7 j0.7
verkar 6.3 a1.2 c1.0 d1.7 e1.1 h-0.6 i1.2 j0.9 k-0.3 l0.4 m0.8 r-0.5 s0.4 t0.4
verkli 5.8 b0.7 g1.9 i-0.5 m0.6 o0.4 r0.5 s0.8
verksa 7.9 c0.8 e-0.3 n0.4 p0.6 r0.4
verkst 7.0 b1.3 c0.7 d-0.3 e0.6 f2.1 g-0.4 j-0.5 k-0.4 l1.5 m0.7 o-0.3 p-0.6 q1.0 s-0.3
verkty 7.6 b-0.4 e0.8 i1.2 l-0.3 p0.4 q0.5 s-0.4 t-0.4
vern 7.6 a-0.4 b0.7 c-0.6 e0.7 i-0.4 k-0.6 m0.8 o0.5 q0.3 r0.6 s-0.3 t0.4
vernis 7.9 b0.6 c-0.4 e0.7 i-0.3 k-0.6 m0.6
vers 6.3 a-0.8 d-0.6 e0.5 i-0.9 j-0.5 k0.7 l-0.7 m-0.4 p-0.6 q-0.6 r0.4 s-0.7 t1.4
vers+av 8.1 e-0.3 k0.6 n0.5
versal 7.9 b0.4 e0.9 g-0.3 n0.4 r-0.3
versio 6.5 a-0.7 b-0.6 d-0.7 g0.5 h0.5 i-0.7 j-0.4 k0.6 l-0.5 m-0.5 o0.4 p-0.5 q-0.4 r0.6 s-0.6 t1.4
vet 4.8 a1.0 b-0.4 c1.0 d3.0 e1.6 f0.7 g-1.8 i-0.6 k1.0 l3.2 m-0.8 o0.6 p-0.5 r-0.8 s2.1 t0.6
vet+att 6.7 a0.8 c-0.6 d0.6 e0.9 f0.6 g1.0 j-0.4 k-0.4 l-0.4 n-0.4 p-0.5 s0.8 t-0.3
vet+bara 8.1 e-0.4 i1.0 l0.8 n0.5 q0.4
vet+du 7.0 c1.5 d-0.6 e-0.7 i-0.3 m-0.3 q-0.3 r0.7
vet+hur 7.4 d1.1 f-0.4 g-0.3 h0.4 j0.5 k0.3 l0.4 m-0.4 o1.2 q0.4 t0.5
vet+inte 6.7 a-0.6 b0.3 d1.4 e0.6 f0.3 g-0.8 i-0.5 j-0.3 k0.5 l1.0 n-0.4 p-0.5 q0.8
vet+jag 7.9 b-0.4 e0.4 i0.4 l0.7
vet+man 8.1 a-0.5
vet+ni 7.3 g-0.4 i0.4 l-0.4 n-0.4 q0.3 s-0.5 t-0.4
vet+sa 8.1 e1.0 f0.5 g0.4 j0.6 n0.3 r0.6 s0.7 t-0.3
vet+vad 7.4 d0.4 e0.8 g-0.7 i-0.3 l1.1 m0.3 n0.4 o-0.3 p0.4 r-0.4 s0.6
vet+var 8.1 d0.4 i0.5
vet+vi 7.4 a0.9 d0.5 e1.0 f0.6 g-0.3 i0.6 m-0.3 o0.5 r-0.5
vet+vilk 7.9 a0.7 c0.4 d1.2 j0.5 p1.6 r-0.3 s0.6
veta 5.6 a0.4 b1.1 d2.2 e0.8 f1.1 g-0.5 h0.5 i0.9 k0.5 l0.7 m-0.4 n-0.4 o1.0 p-1.2 s0.8 t1.0
veta+att 7.0 b0.9 d1.1 e-0.4 j-0.4 l0.6 m-0.3 p-0.3
veta+det 7.2 b0.5 c-0.8 e-0.4 g0.6 i0.7 l-0.3 p-0.4 r0.9
veta+hur 8.1 c0.4 d0.9 f1.3 h0.4 k-0.4 n0.4 r0.4 t0.7
veta+nar 7.9 a-0.8 g0.3 h0.3 t0.4
veta+vad 8.1 a0.4 b-0.4 c0.6 d1.5 h0.6 i-0.3 k1.0
veta+varf 8.1 b-0.4 c0.8 e0.6 f1.2 g-0.4 l0.3
veta+vem 7.9 e0.5 g-0.6 k-0.4 m-0.3 o0.4 q0.4 r-0.6 s0.5
veta+vilk 8.1 e0.5 i0.6 o0.4 r-0.4
vetat 8.1 b0.3 e-0.3 r-0.3
vete 7.3 g-0.3 i0.8 l1.1 m-0.3 n-0.6 p-0.6 r-0.5 s0.7
veteri 7.6 e0.3 i0.9 k0.3 l0.7 n-0.5 o0.4 s0.9
vett 8.1 a0.5 h0.5 r0.5
vi 2.3 b-1.4 c-1.4 d-2.1 e-2.7 f-2.5 g-2.7 h2.7 i4.3 j-0.9 l1.6 n-1.7 o-1.1 p0.4 q-1.3 r-1.8 s-2.9 t-1.9
vi+aker 6.0 i-0.4
vi+aldr 7.6 a-0.6 e-0.3 g0.4 m0.9 o-0.3 p-0.7 q0.6 r0.4 t0.4
vi+alla 7.9 e0.5 g0.3 p0.6
vi+allt 7.6 a0.9 b0.6 c-0.3 d1.0 e0.4 g0.3 h0.9 i0.8 m-0.4 r0.7
vi+anli 8.1 b-0.3 e0.4 g0.4 i0.9 r0.4 s1.3
vi+anse 8.1 a0.8 g-0.3 i-0.3 j0.6
vi+ar 5.3 c-0.5 d2.1 g-0.7 h1.3 i0.7 j-1.6 l3.3 n0.8 o0.5 p-1.9 q-0.5 r1.7 s-0.4 t0.7
vi+at 8.1 i0.6 m0.8
vi+ater 7.0 a-0.9 e0.4 g-1.3 h-0.4 i-1.1 k0.6 p-0.5 s-0.4 t-0.4
vi+att 7.0 c-0.8 d-0.4 e0.4 g0.9 h1.2 i0.4 j0.4 m0.5 r1.6 s-0.4
vi+av 7.9 i0.6 l0.4 m1.4 n1.4 s0.5
vi+avbo 8.1 d0.3 g-0.6 h0.3 k1.9 q0.4 t0.4
vi+avsl 8.1 a-0.5 d-0.3
vi+beho 6.1 a0.7 c-1.2 d0.5 e-0.4 g-1.0 i1.3 j-0.7 k0.5 l0.5 m-0.7 n0.5 o0.4 p-0.4 q-0.3 s-0.5 t0.5
vi+ber 7.6 d0.9 f-0.4 l2.1 m-0.3 o-0.4 p-0.4 q0.8 t0.3
vi+best 6.5 a1.2 b1.2 c1.1 e-0.4 g0.8 h2.1 i1.5 j1.1 l0.4 m0.4 n-0.6 p1.7 r1.0 t1.1
vi+beta 6.1 a1.3 b1.7 c1.1 d0.7 e1.6 g-1.2 i-1.1 j-0.7 l1.6 m0.8 o1.1 p1.3 q-1.1 r-1.0 s1.0
vi+blir 7.6 b0.5 h0.5 l0.9 n-0.4 o1.2 t0.4
vi+bokf 8.1 a-0.4 d0.4 k0.5 o0.7 p-0.3 t-0.3
vi+bor 8.1 d0.3 f0.4 o0.4
vi+borj 7.9 a0.5 b0.7 d0.6 h2.2 i0.5 l-0.3 m-0.3 o0.9
vi+byte 7.6 c0.4 d-0.3 h-0.3 l-0.3 n0.4 p-0.3 t-0.4
vi+bytt 7.6 c-0.6 d0.7 i0.6 l-0.3 n1.7 o0.5 p-0.4 s0.9 t-0.4
vi+dela 7.3 a-0.3 b-0.4 e0.3 g-0.7 i-0.6 k-0.6 l2.6 m0.4 o-0.5 r-0.4 t1.0
vi+den 8.1 a0.4 c-0.5 e-0.3 m1.0 n1.1 o-0.4 q0.6 r-0.5 t-0.4
vi+det 7.4 a1.5 c-0.6 e2.3 g-0.6 i0.3 q-0.4
vi+disk 8.1 c0.5 e-0.4 f-0.3 n-0.3 q0.5 t1.2
vi+drar 7.9 a-0.4 e-0.5 i-0.5 m0.5 o0.6 p0.4 q1.1
vi+en 7.2 a1.2 b0.6 c-0.5 d1.7 e0.8 f-0.4 g-0.7 h-0.5 i0.6 j-0.4 k0.4 l0.3 o-0.5 r-0.6 s0.3
vi+er 7.9 b0.8 d0.4 e0.6 j0.3 p0.6
vi+ett 7.4 a1.1 b0.8 d0.8 g-0.3 i1.6 j-0.3 p1.1 r-0.4
vi+fa 6.8 a-0.8 b0.4 f0.4 i-0.7 j-0.3 l1.4 m0.7 o0.3 p-0.4 r1.2 s-0.6 t-0.3
vi+far 5.9 a-1.1 b1.4 c1.4 d-0.8 e-1.7 h0.7 i-0.9 j-0.9 k1.8 l0.6 n-0.9 o0.8 p-1.4 q0.7 s-1.1 t-0.4
vi+fatt 6.6 a1.0 c0.9 d1.5 e0.7 f0.5 g-0.4 h1.2 i-0.6 j-0.8 l0.7 n-0.5 p0.9 s-0.6
vi+fick 6.1 a-1.7 b-0.7 c-0.4 d-1.0 e0.9 g0.5 h0.6 i-0.7 l-0.5 m1.6 n-0.4 o1.0 r0.6 s-1.1 t1.1
vi+flyt 7.4 b0.6 d0.4 e0.8 f1.1 h-0.4 i0.6 k1.7 l-0.7 q0.8
vi+folj 8.1 e-0.3
vi+for 8.1 a0.8 b-0.5 c-0.4 d0.5 e1.0 h0.4 i0.5 m1.3 p-0.5 q-0.3
vi+fore 8.1 c0.6 q0.4
vi+forl 8.1 a-0.5 b-0.4 g0.5 h1.7
vi+fors 8.1 a-0.5 g-0.5 l0.7 t0.5
vi+fort 7.6 a0.4 b0.5 d0.4 f0.6 i0.4
vi+fran 8.1 a0.6 e0.4 i1.2
vi+fund 7.9 a-0.6 b-0.4 c0.4 g0.9 h1.3 o0.3 s-0.3 t0.3
vi+gar 7.6 a0.5 b0.4 e0.4 f0.4 g-0.3 h-0.4 i0.3 m1.0 o-0.4 t1.2
vi+garn 8.1 h0.5 m0.4 r0.8
vi+gick 8.1 e0.3 g0.3 o0.3 p0.4
vi+gor 7.3 b0.8 e-1.1 g-0.5 i0.7 l0.4 o-0.5 p-0.6 s-0.6
vi+gora 8.1 a0.3 b0.8 e0.6 k0.4 l0.4 o0.5 p-0.3 t-0.3
vi+ha 7.6 a1.1 b0.6 c0.7 i-0.4 m-0.3 p2.8 s0.6
vi+hade 6.3 a0.5 b-0.8 c-0.6 d1.0 e1.3 i1.6 j-0.7 n1.9 o0.6 p-0.8 r1.1 s-0.9
vi+haft 7.6 b0.5 f0.7 i0.7 r0.5
vi+hall 7.2 a0.5 c-0.6 e1.2 g-0.4 i-0.5 j1.0 l-0.3 p1.2 r-0.3 s-0.3 t-0.3
vi+har 4.1 a1.0 b3.4 c1.1 e2.1 f0.3 g-2.2 h1.1 i2.3 j-0.6 k1.4 l2.5 q2.9 s0.7 t1.9
vi+hete 8.1 c0.7 d-0.3 e0.5 o0.6
vi+hopp 8.1 a-0.4 e-0.5 h0.3 k1.1 q0.6
vi+hor 8.1 b0.5 i0.7 k0.6 q1.1
vi+hora 8.1 b-0.4 d1.0 e-0.6 f0.5 g-0.4 i-0.4 k1.0 n0.8
vi+hors 7.9 a-0.5 c-0.4 d-0.4 e-0.5 m-0.3 n-0.3 q0.8
vi+i 6.9 a0.9 b-0.6 c-0.5 h-0.4 j1.5 k-0.4 l0.3 m0.6 o-0.4 q-0.4 r-0.3
vi+inge 8.1 d-0.4 n0.3
vi+inte 5.8 a1.3 b0.8 c1.2 d0.4 f0.5 g1.6 h-0.3 l1.1 m0.8 n-0.4 p0.6 q1.0 r0.9 s-0.5 t0.5
vi+kan 6.1 a1.0 b-0.4 c-0.9 d1.0 e2.1 g-0.9 i1.1 l1.1 m-0.8 q-0.4 r-0.3
vi+kom 7.3 a0.4 b1.1 e-0.5 g-0.5 h-0.4 i-0.4 k-0.5 m1.1 n1.2 o-0.4 q0.9 r-0.9 t-0.3
vi+komm 6.3 a1.5 b-0.8 c0.4 d-0.3 e1.3 f-0.5 g0.7 h-0.4 i1.2 j1.5 k-0.5 l1.5 o-0.3 p1.1 q-0.4 r-0.3 s0.6
vi+kope 7.9 a0.5 c1.4 j1.9 t0.3
vi+kopt 7.6 a-0.3 b-0.5 c-0.3 f0.7 g0.7 i0.4 m0.6 o0.5 p0.6 q0.9 r0.8
vi+kor 6.5 a-0.6 b0.5 c-0.3 f0.4 g0.3 h3.3 i1.2 j-0.6 l0.9 q0.5 r1.2 s-0.9
vi+kund 8.1 e-0.3 s0.4
vi+kunn 7.4 a-0.4 b0.3 e0.5 f0.3 g-0.5 i-0.4 k0.4 l2.6 o-0.4 p-0.4 q0.3 t-0.8
vi+kvit 7.6 a0.7 e0.8 f0.5 g-0.4 h0.7 i-0.4 j0.9 k0.5 l0.4 m0.6 p1.1 q2.3 t0.5
vi+lagg 8.1 a-0.5 g0.4 h0.4 r0.5
vi+lamn 8.1 a-0.3 b0.5 e-0.3 i0.5 s0.4
vi+lang 8.1 a0.3 b0.6 d1.0 e1.0 k1.5 n0.4
vi+ligg 8.1 a0.5 c-0.6 e1.4 h-0.4 i-0.3 l0.9 p-0.4 q0.8
vi+lunc 8.1 b0.7 d1.1 g0.5 h0.6 i-0.4 n-0.4 o0.5 q0.5 r0.7 s-0.3
vi+mast 7.0 d0.5 e1.4 g-0.4 h0.4 i-0.3 k0.5 l-0.4 m-0.3 o1.3 s-0.3
vi+med 7.6 d1.1 g-0.4 i1.6 l0.7 m0.6 o-0.5 r-0.5
vi+miss 7.9 a0.9 b0.5 d-0.4 f0.3 g0.5 h0.3 n0.5 r1.0
vi+nago 8.1 b0.4 c0.6 d0.8 e0.4 j0.7
vi+nu 8.1 a1.5 b0.7 c1.0 d-0.4 e1.9 g-0.4 i-0.4 k0.7 n0.8 o-0.3 s-0.3 t-0.3
vi+ocks 7.9 a0.4 d1.4 e0.3 g-0.5 k0.4 l0.7 q0.4 r-0.3 t-0.3
vi+om 7.4 a-0.4 c0.4 d-0.5 e-0.4 g0.7 h1.3 i-0.4 j0.4 r0.5 s-0.4
vi+onsk 7.9 a0.4 c0.6 e0.6 i0.4 j0.4
vi+oppn 7.4 a-0.4 b-0.6 f0.8 h2.9 i-0.4 j-0.4 l-0.4 p-0.3 r-0.6 s0.4 t-0.3
vi+oss 8.1 a0.5 c0.7 d0.6 i0.4 p1.0
vi+over 7.2 a0.6 b1.0 d-0.7 e1.5 f0.5 g-0.4 j1.6 l-0.3 m2.1 n0.6 p-0.6 q-0.5
vi+pa 6.4 a-0.7 c-1.8 d0.3 e0.3 g-1.0 i-1.3 k-0.4 l0.4 m1.0 p-0.7
vi+prat 7.3 a0.9 b0.8 e1.1 f-0.3 g-0.3 h0.6 j1.2 n-0.4 q0.6 r-0.6 s0.6 t-0.4
vi+rakn 7.2 a0.6 b0.4 c0.6 d0.3 e-0.5 f-0.4 g-0.5 i-0.7 k-0.3 n-0.4 p-0.3 q-0.5 r-0.4 s-0.3 t0.6
vi+reda 7.9 a0.4 c1.2 f0.5 g-0.5 i-0.3 m0.7 p-0.6 q1.7
vi+regl 8.1 a-0.6 b0.4 d0.5 g-0.3 k-0.5 n3.8 o0.8 q-0.4
vi+rekl 8.1 c0.5 j0.5
vi+rest 8.1 c0.9 d-0.5 e-0.8 p0.5
vi+sa 7.6 a1.3 b0.8 c1.3 e-0.3 g-0.5 i1.1 p0.5 q-0.3 r-0.6 s0.8
vi+sag 8.1 a-0.4 g0.5 m0.5
vi+sage 7.6 a-1.2 d0.7 f0.4 i0.4 o0.4
vi+sagt 7.6 a-0.6 b0.5 c-0.3 d0.5 f-0.4 g-0.3 h0.8 i-0.3 j-0.3 k0.3 l0.7 n0.3 r-0.5 t0.4
vi+sakn 7.6 c-0.3 d0.6 i1.0 k-0.3 n-0.3 o0.7 p-0.3 t1.2
vi+sald 8.1 a0.5 c0.7 d0.4 i1.1 s0.9
vi+salj 7.2 a1.9 b2.1 d0.4 e2.1 h-0.5 i0.8 q0.8
vi+sams 7.9 a0.8 c-0.3 e0.7 k-0.4 m1.7 s0.8
vi+samt 8.1 a-0.8 g0.3 h0.6 i-0.4 l0.4 m0.4 o0.4
vi+satt 7.4 b-0.4 g1.4 i-0.3 m0.5 n-0.4 o0.3 p0.4
vi+se 8.1 a0.5 e0.7 i0.7 p0.5 s0.5
vi+ser 7.3 a-0.6 g0.8 h1.5 i-1.2 l0.6 n-0.4 o-0.3 p0.3 r0.4
vi+ses 6.8 a-1.2 c0.3 e0.4 g-0.4 h0.8 i-0.6 k0.7 n0.9 p0.3 s-0.3 t0.6
vi+sitt 7.9 d0.4 s0.8
vi+sjal 6.9 a-0.3 b-0.4 e-0.5 h1.6 j-0.3 k0.6 m1.1 n0.5 o0.7 q0.4 s0.3
vi+ska 6.0 a-1.4 b0.8 c1.4 d-1.2 e1.0 f0.8 j-0.7 l-0.8 m0.8 o0.7 p-0.8 r-0.4 t1.3
vi+skak 8.1 a-0.4 e-0.3 o0.4
vi+skic 8.1 e0.7 i1.0 p0.9
vi+skju 7.9 b0.8 d-0.4 e0.4 g-0.4 h0.6 i-0.3 k0.5 l1.8
vi+skri 7.3 a1.5 b0.4 c0.7 e0.4 g-0.3 i2.1 m-0.5 p-0.3 q0.5 r-0.5 t0.6
vi+skul 6.3 a-2.1 b0.4 d-0.5 e-1.2 f0.5 g1.2 h1.2 i-1.0 j-0.5 l-0.9 m-0.5 o0.8 p-1.0 r1.2 t0.4
vi+slut 8.1 c0.7 d0.5 p0.6
vi+soke 7.6 c-0.4 d-0.5 e-0.6
vi+som 7.2 b-0.5 c1.9 f0.6 g-0.8 h-0.3 i-0.3 j0.4 o0.3 p0.9 t-0.3
vi+stan 8.1 a-0.8 d-0.3 g0.7 i-0.4 l0.3 p-0.3 q0.8
vi+star 7.9 c0.7 d0.6 e0.6 g-0.3 k2.9 l0.5 o0.8 q-0.5 t0.4
vi+svar 8.1 o-0.5 t-0.4
vi+ta 7.0 a-0.5 c-0.9 d-0.6 g-0.5 i-0.8 j0.4 k3.2 l1.5 n0.5 o-0.5 p-0.3 s0.5
vi+tack 7.9 b0.8 g-0.4 i1.3 k1.7 l0.4 n0.4 r-0.4
vi+tala 8.1 j0.4
vi+tank 7.2 a-0.4 d-0.5 f0.4 g-0.4 k-0.7 l0.3 n0.6 p-0.4 s-0.4 t0.5
vi+tar 6.1 a-0.4 c-0.5 d-0.5 f0.8 g1.6 h3.5 i-0.5 j0.5 k1.4 m0.4 n2.0 p1.3 q-0.5 r1.7 s-0.8 t1.1
vi+test 7.9 i1.1
vi+till 6.9 a0.7 b2.6 d0.5 e-0.8 g-0.5 h0.5 i1.4 j-0.4 k-0.4 l0.3 o0.4 p1.7 s-0.4 t-0.3
vi+tryc 7.9 a-0.4 d-0.6 h-0.4 i0.5
vi+tyck 8.1 c0.4 d0.9 e-0.5 h0.4 k1.1
vi+tyva 8.1 b0.4 f0.5 h-0.3 k0.7 l1.3 n-0.3 q1.1
vi+upp 7.9 b0.5 d-0.3 i1.0 p0.7
vi+utok 8.1 a-0.4 b0.5 d-0.3 g1.0 h1.3 m0.3 o0.3
vi+val 8.1 a1.5 j2.1
vi+vann 7.6 b1.0 e0.5 g0.6 m0.8
vi+vant 6.6 a0.8 c2.0 d0.9 f0.4 g-0.8 h-0.6 i-0.7 j-0.6 k0.3 l2.0 m0.3 n-0.9 o0.7 r-0.5 s0.7
vi+var 7.2 a0.4 d2.0 e-0.3 f0.3 h0.4 i0.6 k1.1 l-0.3 n0.5 p-0.3 q0.5 r0.7 s-0.5 t0.4
vi+vara 7.9 a0.5 b0.7 i0.7
vi+vet 8.1 e-0.4
vi+vill 5.7 a-1.3 c-1.4 d0.5 e-0.5 g1.0 h4.3 j-1.4 m0.7 n-0.7 p-0.7 q1.6 r2.3 s-1.0 t0.5
vi+visa 8.1 a0.3 b0.9 e0.3 k0.3
via 6.2 c-0.9 f0.9 g-0.8 h0.4 i-1.2 j0.8 l-0.9 m-0.6 n-1.2 o2.5 q2.1
via+bank 7.9 l-0.4 m-0.5 n-0.4 o-0.5 p-0.5 q1.3
via+e 8.1 a-0.5 b0.4 e-0.3 k0.4 t0.4
via+pepp 7.6 a-0.5 b0.4 f0.5 k-0.3 l-0.5 o2.8 p-0.3 q-0.4
via+webb 8.1 c0.3 e-0.3 h0.7 o0.5 q0.4
vice 7.4 a0.3 c0.5 e1.0 f1.3 i-0.6 k0.4 m0.5 o-0.4 p-0.3
vice+ordf 8.1 b-0.3 c-0.4 d-0.4 e0.4 f0.8 k0.6 m0.4
vid 5.0 a-0.4 b0.8 c0.8 d1.6 e2.7 f0.8 g-0.3 h-1.0 i0.9 j-0.9 k1.3 m-0.6 n0.9 p-0.5 q0.6 r-0.5 s-0.4 t2.0
vid+akut 8.1 c-0.3 o-0.4 t0.6
vid+arss 7.2 a-1.0 d-0.7 e-0.6 h-0.4 i1.4 p-0.4 s-0.4
vid+brad 8.1 a-0.4 c-0.4 n0.4 q-0.4 t-0.4
vid+dato 8.1 a-0.4 b-0.3 c-0.4 h0.4 k0.7 l1.2 q0.7 r-0.3 t0.4
vid+det 7.9 a0.5 c1.0 d1.0 e-0.6 i-0.4 k1.5 l0.5 o0.5 q0.4 t0.7
vid+e4 8.1 e0.6 g0.4 n0.5 r0.5
vid+fons 8.1 b1.1 e0.4 g0.5 i0.6
vid+leve 8.1 c0.6 d0.3 i-0.6 k0.3 q1.7
vid+tele 8.1 a-0.3 c0.4 e-0.3 h0.3 l-0.3 t1.5
vida 5.4 a-0.6 b1.0 c-0.4 d-0.6 e0.5 f1.9 g-0.7 h0.4 i-1.1 k0.8 l1.0 m1.8 o-1.1 p-0.5 r0.8 s-0.7
vida+auto 8.1 a-0.4 b-0.4 c-0.4 d-0.4 h-0.4 i-0.5 r0.5
vida+det 8.1 a0.7 b0.6 d0.5 f0.5 i0.7
vida+i 8.1 a0.5 d0.6 f0.6 p1.0
vida+inte 7.4 a-0.6 b-0.4 d0.4 j-0.3 n-0.4 o-0.6 p-0.4 q0.9
vida+med 7.9 i1.1 j0.5
vida+och 7.9 e-0.3 i0.5 j0.4 o0.3 q0.4
vida+pa 8.1 a-0.4 c-0.4 e-0.5 q0.5
vida+till 7.0 b1.8 d-0.4 e0.7 f1.3 i-0.8 j-0.3 k0.7 m1.4 n0.9 p-0.4 s-0.5 t0.4
vidare 5.4 a-0.7 b1.0 c-0.7 d-0.5 e0.6 f1.9 g-0.7 h0.4 i-1.0 k0.8 l1.0 m1.4 o-1.1 p-0.9 r0.8 s-0.7
vide 4.2 a-2.6 g4.7 m0.8 p0.3 s0.4
vide+bra 8.1 a0.3 g-0.3
vide+dar 7.3 g-0.3
vide+for 8.1 g-0.4
vide+fran 7.9 a-0.4 g0.4
vide+i 8.1 g0.7
vide+lang 8.1 a-0.4 g-0.4
vide+med 7.6 a-0.4 g-0.5
vide+men 7.9 a-0.5
vide+nar 7.6 g0.3
vide+och 7.4 a-0.5
vide+om 7.4 a-0.8 g1.6
vide+pa 7.2 a0.5 g-0.6
vide+sa 7.9 a-0.5 f0.4 m1.5 o-0.3
vide+som 7.9 a-0.3 g0.4
vide+️ 6.6 a0.8 g-0.7
video 4.7 a-1.3 g2.9
videon 5.9 a-1.0 e0.4 g1.0 p0.6 s0.6
videor 7.2 a1.4 g-0.7
videos 5.6 a-2.1 g2.8
vidr 8.1 a1.2 g-0.8
vidrig 8.1 a1.2 g-0.8
vika 8.1 a0.3 c0.5 d0.5 f0.6 t0.7
vikari 8.1 a0.3 c0.5 d0.5 f0.6 t0.7
viki 8.1 d0.5 e1.0 g0.6 h0.9 m-0.4 o-0.3 q1.0 t-0.3
viking 8.1 d0.5 e1.0 g0.6 h0.9 m-0.4 o-0.3 q1.0 t-0.3
vikt 6.1 a-0.5 e-0.7 g2.0 h-0.5 i0.9 j-0.3 m-0.3 o-0.4 r0.5
vikt+att 8.1 a0.4
viktig 6.6 a-0.5 g1.4
viktor 7.6 a0.4 c-0.3 h-0.5 i1.1
vila 6.1 c0.3 g0.5
vila+i 6.2 a0.3
vilj 6.5 a1.3 b0.8 d1.4 e0.4 h1.4 i-0.8 j-0.4 k0.3 l0.3 m0.3 n0.4 o0.4 q0.4 s-0.3
vilj+ha 7.6 b0.5 c-0.4 d0.7 m-0.4 n0.5 p-0.3
vilj+ta 8.1 a0.9 b0.3 h0.7 n0.4 r0.5
vilj+utok 8.1 h0.4 o0.3 t0.3
vilja 6.5 a1.3 b0.8 d1.4 e0.4 h1.4 i-0.8 j-0.4 k0.3 l0.3 m0.3 n0.4 o0.4 q0.4 s-0.3
vilk 4.6 a0.4 b-1.0 c1.0 d1.0 e0.3 f0.5 g1.0 j0.3 k1.1 n-0.5 o5.8 p-0.8 q0.9 r3.2 s1.2 t-0.6
vilk+ar 6.9 a-0.8 b-0.5 d0.5 f0.7 g0.8 h-0.7 i-0.3 l-0.6 o1.5 q-0.8 r0.5
vilk+bank 7.6 a-0.5 b-0.4 c0.7 d-0.4 f0.9 o1.9 p-0.4
vilk+dag 7.9 a0.4 c-0.4 d0.6 e0.4 g-0.6 j0.3 o1.7 r-0.3
vilk+farg 8.1 a-0.3 c-0.4 d0.4 e-0.6 g0.3 i-0.3 l-0.3 m0.3 o0.7 r1.0 t-0.3
vilk+fina 8.1 g0.7
vilk+inte 8.1 g0.3 r0.7
vilk+ni 7.9 a0.3 c0.3 d-0.3 g0.4 j0.7 p0.7 r0.5 s1.4
vilk+resa 8.1 d-0.3 e-0.5 g0.4 r0.7 s0.5 t0.3
vilk+roli 8.1 g0.4
vilk+som 7.3 c0.5 g-0.4 m0.5 n0.4 r-0.4 s0.8
vilk+veck 7.9 c0.8 d1.2 e-0.5 g-0.4 i-0.3 k-0.4 l0.7 n-0.4 p-0.4 q0.8 t0.3
vilka 6.1 a1.1 b-0.4 c0.6 e0.6 f-0.8 g-2.2 h0.4 i2.4 j0.5 l-0.3 o0.4 p1.0 q0.4 r-0.5 s2.8 t-0.9
vilken 5.3 a-1.0 b-0.7 c1.7 d1.9 e-1.2 g3.3 h0.3 i-1.2 j-0.8 k0.5 l0.4 n-0.6 o1.8 p-0.7 q1.3 r2.5
vilket 5.6 a0.7 c-0.9 d-0.6 e1.4 f1.4 h-1.1 i-0.5 j0.7 k0.3 n-0.4 o4.8 p-1.3 q-0.6 r1.7 s-1.1
vill 3.4 a-1.4 c-0.6 d-0.4 f4.6 g1.4 h5.6 i-0.8 j0.6 l-0.7 n-0.3 o0.9 q1.4 r2.7
vill+att 5.9 a0.9 c0.3 d0.8 f1.2 h1.3 i1.5 j0.4 m-0.6 o0.4 p-0.3 r0.4 t-0.8
vill+aven 8.1 b0.9 e0.6 j0.7
vill+bara 6.0 a-1.4 b-0.9 c-0.4 e-0.5 f0.3 g1.8 i-1.2 l0.7 m0.8 n-0.5 o1.2 q0.4 r1.8 s-0.9 t0.4
vill+bli 7.6 a-0.8 c0.3 d0.4 e0.3 f0.8 g0.3
vill+byta 8.1 i-0.3 q-0.3
vill+dess 8.1 a-0.5 d0.7 g-0.4 h1.3 l0.4 n0.6 o-0.4 r-0.3 t0.5
vill+du 6.8 a0.4 b-0.3 d-0.5 e-0.9 g-0.5 h-0.4 n-0.6 p-0.3 q0.7 r0.4 s-0.4
vill+fa 8.1 g0.9 n0.3
vill+garn 7.4 d0.4 g0.5 h1.1 i-0.6 q-0.4 r0.3
vill+gora 7.4 c-0.3 d0.3 h-0.4 i-0.5 k0.7 n0.4 q0.4 r0.7
vill+ha 4.9 a0.6 c1.5 e0.4 f4.2 g0.3 h2.7 j-0.8 l-0.5 m1.6 n0.8 o1.6 p0.8 q-0.4 r1.1 s-0.6 t0.7
vill+hels 8.1 d-0.3 e-0.4 g0.6 h0.9
vill+hora 8.1 e-0.4 p0.6
vill+inte 6.1 a-0.5 b-1.0 c0.9 d-1.4 e0.6 f-1.0 h1.1 j0.5 m-0.4 n-0.3 o1.0 p-0.8 r-1.1 s-0.9 t0.6
vill+jag 6.2 a1.0 b0.4 c0.6 d1.0 e0.8 f4.6 g0.3 h0.9 i0.8 k-0.3 l-0.5 m0.7 n-0.4 o0.6 r-0.4 s-0.4
vill+ju 8.1 b1.0 e0.5 g-0.5 j0.7
vill+lasa 8.1 c-0.3 l0.4 r-0.3
vill+ni 6.5 a1.0 c0.5 d1.0 f-0.4 g-0.8 h-0.6 i-0.5 j1.0 k0.9 l-0.4 n0.6 p0.9 q0.8 r-0.4 s1.9 t-0.8
vill+och 7.6 e0.4 h0.6 j0.7 m0.4
vill+ocks 7.9 a-0.6 b0.4 e0.4 g1.2 h-0.4 r1.0
vill+prat 8.1 e0.5 i0.9
vill+sa 8.1 a-0.4 g0.6 i0.5
vill+saga 8.1 d-0.3 o-0.3 q-0.3 r0.8
vill+se 6.8 b1.4 d0.4 e0.6 g1.3 h0.7 i-0.6 k0.6 l0.5 m1.1 p-0.3 q0.7 r0.4 s-0.4 t0.6
vill+skri 8.1 c-0.3 e0.4 j0.4 k0.5 s0.8
vill+stam 8.1 a-0.5 g-0.3 o0.4
vill+tala 7.4 a0.8 b0.4 c1.3 f2.8 g-0.5 i-0.7 j-0.9 s-0.4
vill+traf 7.9 a1.2 d0.9 e1.1 f1.6 g-0.5 i-0.3 j1.7 s0.6
vill+var 8.1 a-0.7 d0.5 e-0.4 f1.2 l0.6
vill+vara 7.6 g-1.3
vill+verk 8.1 g0.3
vill+veta 7.3 a1.1 c0.8 d0.3 e2.9 f0.8 g-0.6 h0.6 i-0.4 j0.5 l0.4 m-0.4 n-0.5 o0.5 p-0.3 q-0.5 s1.7
vill+vi 6.9 b1.0 e-0.3 f-0.3 g1.6 h2.3 i-0.8 j0.9 n0.6 p1.5 r2.3 t-0.6
villa 7.6 a1.4 g-0.7 i0.6 l0.4
villaa 7.3 a0.8 c0.4 e-0.4 g-0.5 i-0.5 j0.3 o-0.3 s0.4
ville 5.4 a-0.8 b1.1 e0.5 f-0.4 g1.5 h0.3 i0.4 l0.6 m0.6 o-0.5 p-0.5 r3.1
villko 6.8 a-0.3 c-0.4 e-0.7 h1.5 i-0.8 j0.9 k0.4 l0.4 p-0.5 q0.7 r-0.4
vind 7.6 a-1.1 b-0.5 c-0.4 g0.7 i-0.5 m-0.4 o1.0 q0.5 r1.3 s-0.3 t-0.4
vinden 8.1 a-0.7 d-0.4 g0.4 i-0.4 o0.8 r0.9
vine 8.1 e-0.3
vinet 8.1 e-0.3
vink 8.1 d0.4 e-0.4 f0.5 k0.4 l0.3 q0.7
vinn 7.0 a-0.6 e-0.5 g0.7 k-0.4 p0.4 s-0.3
vinn+over 8.1 g0.5
vinna 7.6 g0.6
vinner 7.9 e-0.3 m0.4 p0.5
vins 8.1 d-0.3
vint 6.5 a-0.8 b0.5 c1.4 e-0.6 f-0.3 g-0.3 h0.8 i0.6 k1.8 n0.4 p-0.6 s-0.5
vint+till 8.1 a0.7 c0.9 i0.8
vinter 6.6 a-0.6 b0.7 c1.5 g-0.8 h0.6 i0.7 k1.7 p-0.6 r-0.6 s-0.5 t0.4
virk 8.1 a-0.5 b-0.3 q0.5
vis 8.1 d0.4 j0.4
visa 5.3 a2.5 b1.1 c0.7 d0.4 e4.2 f2.3 g-1.4 i-1.2 j-0.7 k1.1 l-0.3 m0.3 n0.5 o-0.7 p0.5 q0.8 t2.0
visa+den 7.9 a0.5 b1.5 c-0.3 e0.7 k0.5 n0.6 o-0.5 r0.6 s0.6
visa+det 8.1 b-0.5 c1.1 o0.7
visa+en 8.1 a-0.4 g0.5
visa+er 7.9 e0.7 i-0.4 p1.2 r-0.3
visa+hur 8.1 e-0.3 g-0.4 i-0.4 t0.4
visa+pa 8.1 a0.7 g0.4
visa+sig 7.9 c0.3 f0.7 m0.5 r-0.4
visade 6.5 a1.0 b1.3 c0.8 e1.4 f1.3 g-0.6 j-0.5 k0.5 l-0.4 m0.7 p-0.7 s1.1
visar 6.2 a2.9 b0.3 e4.3 f1.1 g-1.5 i-0.3 j-0.5 o-1.1 p1.4 s-0.8 t2.9
visas 7.9 a-0.7 b0.3 c-0.3 g0.7 l0.4 q0.4
visat 7.9 a-0.3 d0.8 e0.4 i-0.6 j0.5 n-0.3 p0.5 s-0.5 t0.3
vise 8.1 a1.0 d0.7 j1.6 p0.6
viset 8.1 a1.0 d0.7 j1.6 p0.6
visi 7.6 c1.0 e1.0 f0.4 h0.8 i0.7 o-0.4 r-0.5
visitk 7.6 c1.0 e1.0 f0.4 h0.8 i0.7 o-0.4 r-0.5
vism 8.1 a0.7 b0.4 d0.7 i1.4
visma 8.1 a0.7 b0.4 d0.7 i1.4
visn 6.9 a0.4 b0.4 c1.4 i-0.4 k0.3 l-0.3 o0.4 q1.1 s1.0
visn+pa 8.1 b0.5 g0.4 k0.6 q1.1
visnin 6.9 a0.4 b0.4 c1.4 i-0.4 k0.3 l-0.3 o0.4 q1.1 s1.0
viss 5.8 b1.3 c0.6 d0.9 e1.5 f0.8 g-0.9 h-0.5 j0.9 m0.4 o1.1 p-0.3 q1.0 r0.4 s1.0
viss+ett 8.1 a-0.6 c-0.4 f0.7 i-0.3 j0.4 n0.7 o0.3
viss+inte 7.6 c0.4 d0.6 f0.4 h0.4 i0.3 r0.4 s-0.3 t0.3
vissa 7.4 a-1.3
visser 7.6 a0.6 b0.4 d0.4 e0.5 i-0.4 k0.3 l0.4
visst 6.6 b1.0 d-0.3 e0.8 f0.8 h-0.6 i-0.9 j0.5 k-0.5 o0.9 q1.3 r0.4 s0.4
visste 7.3 c0.6 d1.1 e-0.4 f0.3 i1.1 p-0.3 s0.4
vit 7.3 a-0.5 b0.9 d0.7 e-0.8 g-1.0 n0.6 p-0.3 q0.8 r-0.3 t0.7
vita 7.9 a-0.7 e-0.4 g-1.2 i-0.4 o0.4
vite 6.6 a1.8 b-0.5 c3.5 f-0.3 g-0.9 i-1.0 j4.1 m1.0 p-0.6 r-0.5 s0.3
vite+enli 7.9 a0.6 c0.8 i-0.4 j1.3 m1.6
vite+fran 8.1 c0.8 e-0.3 j0.9 p-0.3
vite+i 8.1 c0.3
vitesk 8.1 a1.1 c1.5 g-0.5 i-0.3 j1.4
vitet 8.1 c0.6 j0.4
vits 8.1 a0.6 i0.5 j0.5
vitsor 8.1 a0.6 i0.5 j0.5
vitt 6.4 a-0.8 b0.7 c-0.5 d-0.4 e-0.3 g-1.6 i-0.8 j-0.4 k1.5 l0.5 m0.6 n1.4 q1.0 r0.5 s-0.6
vitt+i 8.1 b0.3 d-0.4 e-0.4 k0.7 o-0.3
vitt+och 8.1 a-0.6 b0.4 c-0.4 d-0.4 e-0.6 h-0.4 j-0.3 k0.3 t0.4
vitt+pa 8.1 c0.5 e0.4 j0.3 k0.5 p0.7 q0.5
vittna 7.6 c-0.4 d-0.4 e-0.7 f-0.3 k1.0 m0.3 n0.3 o-0.3
vittne 7.0 a-0.4 e-0.7 f0.4 g0.3 i-0.5 k0.7 m0.3 o0.3 q1.2 r0.5 s-0.4
vive 7.9 a0.4 c0.5 e-0.3 i0.8 o0.7
viveka 7.9 a0.4 c0.5 e-0.3 i0.8 o0.7
vivi 7.9 e0.4 g0.7 m1.1 p0.6
vivian 8.1 g0.8
vlog 6.0 a-2.0 g2.6
vlog+som 7.9 g0.6
vlog+️ 8.1 g0.6
vlogg 6.5 a-1.4 g2.3
vlogga 7.2 a-0.7
volv 8.1 e0.3 g0.9 m-0.3 o0.5 p0.4 q1.1 r1.1
von 7.9 a0.8 d0.9 e1.0 j0.7 p0.5 s0.7
von+esse 8.1 a0.5 d0.5 e1.1 f0.4 j0.8 s0.7
vore 6.5 a-1.0 b-0.9 c-0.5 e0.9 i-1.2 j-0.5 l1.8 p-0.5 r0.6
vore+ju 8.1 a-0.5 g0.4 h0.5 r0.6
vrak 7.6 a-0.5 d-0.6 f-0.5 g-0.3 h0.3 j-0.3
vrakni 8.1 a-0.4 d-0.4
vunn 7.9 a-0.4 b0.3 d0.7 k0.3
vunnit 7.9 a-0.4 b0.3 d0.7 k0.3
vuxi 8.1 g-0.4 i0.4
vuxit 8.1 g-0.4 i0.4
vuxn 8.1 b0.3 d0.4 l0.3 q0.6
vuxna 8.1 b0.3 d0.4 l0.3 q0.6
w 8.1 d-0.5 k0.3 r0.4 s0.7
wall 7.3 a0.4 b-0.3 d-0.4 e0.5 g0.4 h0.4 j0.9 l0.5 q0.3 r0.4
walla 8.1 a-0.3 g0.9 h0.8 o0.3 r0.6
wallin 7.9 a0.9 e0.5 f0.4 g-0.4 i0.3 j1.0 n-0.3 t-0.3
webb 5.8 b0.8 d0.4 e1.8 f-0.4 g-0.6 i0.6 k0.5 l0.6 m-0.6 n0.6 p-0.8 q0.5 r0.6 s-0.5
webb+och 7.9 b0.4 d0.4 e-0.4 i-0.4
webb+som 8.1 b1.0 e0.6 h-0.4
webben 7.0 a-1.7 c-0.4 d1.0 e-0.6 g-0.4 h0.3 j-0.3 m-0.6 n-0.3 p-0.5 r-0.5 s-0.3 t0.3
webbpl 8.1 a-0.6 e-0.4 i0.4 j-0.3 l0.4 n0.3
webbsh 7.6 a-0.3 e0.9 g0.8 i-0.4 l0.6 n0.6 q0.7 r1.2 s-0.4 t0.6
webbut 7.9 a1.4 e1.4 g-0.4 j0.5 l0.3 n0.3 o-0.3 r-0.4
webbyr 7.4 a-0.4 d0.4 e-0.4 r-0.5 s0.4
whit 8.1 g0.6 r0.8
whiteb 8.1 g0.6 r0.8
wifi 7.9 a0.3 d-0.3 e0.5 f0.3 g-0.8 k-0.4 n1.1 s0.6 t-0.3
wikl 8.1 b-0.3 d0.4 l-0.3 o0.6
wilm 7.6 a0.4 k0.4 p0.5 s0.4
wilma 7.6 a0.4 k0.4 p0.5 s0.4
wind 8.1 e-0.4
window 8.1 e-0.4
wint 8.1 b1.0 f1.1 g0.4 j0.7
winter 8.1 b1.0 f1.1 g0.4 j0.7
wooo 8.1 a1.7
word 8.1 a-0.4 f0.4 g0.3 m0.3
work 7.4 c0.7 d-0.5 h0.6 i-0.6 k1.1 m-0.4 n0.3 q-0.4 r0.9 t0.6
worksh 7.4 c0.7 d-0.5 h0.6 i-0.6 k1.1 m-0.4 n0.3 q-0.4 r0.9 t0.6
wow 6.8 a-0.7 b0.6 d-0.5 e0.7 g2.9 i-0.5 k-0.3 m0.7 r2.1 s-0.3 t0.4
wow+vilk 8.1 g0.5
wred 8.1 b0.5 c0.5 e0.4 g0.5 i-0.3 m-0.3 n0.4 o0.4 r0.8
wrede 8.1 b0.5 c0.5 e0.4 g0.5 i-0.3 m-0.3 n0.4 o0.4 r0.8
wtf 7.9 a3.8 g-1.4
x 8.1 i0.6 m0.8
y 8.1 a-0.4 c0.4 k0.7 l0.5 t0.6
yes 8.1 a-0.7 g0.7
ylva 7.3 b0.5 c0.8 d0.3 e0.6 f0.7 g0.7 h0.9 i-0.7 k0.8 l0.6 m1.3 n0.5 o-0.5 p-0.5 r1.5 s-0.3 t1.1
yngr 8.1 a-0.6 g0.5
yngre 8.1 a-0.6 g0.5
yngs 8.1 e0.6 g-0.6 p0.9
yngsta 8.1 e0.6 g-0.6 p0.9
yngv 7.9 d-0.4 e0.5 i0.4 m-0.4 p0.3
yngve 7.9 d-0.4 e0.5 i0.4 m-0.4 p0.3
yout 7.0 a0.3 e0.7 g0.5 s0.6
youtub 7.0 a0.3 e0.7 g0.5 s0.6
yrka 7.9 a-0.4 b0.8 q0.3
yrke 7.6 a1.0 g-0.4 i-0.3 r-0.4 s1.8
ysta 7.4 a0.9 c0.8 e0.5 g-0.3 i-0.3 j0.8 k-0.3 m1.5 p1.0 q1.7
ystad 7.6 a1.0 c0.3 j0.8 m1.0 p1.2
yta 7.9 e0.3 j0.4
yta+pa 8.1 e0.3 j0.6
ytte 7.2 a0.7 c-0.5 e0.9 f1.2 g-0.7 h1.5 i-0.6 k1.1 l-0.3 m0.5 p-0.3 q-0.5 r0.5
ytte+tva 8.1 a-0.6 b0.7 h2.2 k0.5 r0.8
ytterd 8.1 c-0.4 d0.4 e0.9 f0.5 g-0.5 k0.4 m0.5 r-0.5 s0.4
ytterl 7.6 a0.6 b0.7 e0.8 h2.0 j0.5 k0.5 q-0.4 r0.8
yttr 7.9 b0.7 c0.3 e0.7 j0.6
yttr+er 8.1 b0.9 e0.7 j0.8
yttra 8.1 b0.9 e0.7 j0.8
yvon 7.6 b-0.4 c0.7 f1.2 g-0.5 i0.4 j-0.5 k-0.6 l0.8 m0.7 p-0.4 r-0.3 t0.7
yvonne 7.6 b-0.4 c0.7 f1.2 g-0.5 i0.4 j-0.5 k-0.6 l0.8 m0.7 p-0.4 r-0.3 t0.7
zara 8.1 a1.0 g-0.4
zora 7.9 a1.0 d0.6 e1.7 f-0.3 g-0.4 j0.6 p0.6 t0.7
zoran 7.9 a1.0 d0.6 e1.7 f-0.3 g-0.4 j0.6 p0.6 t0.7
️ 3.5 a-5.4 g7.3
️+blev 8.1 g0.3
️+jag 8.1 a-0.4 g0.7
️+namn 7.3 a-0.5
️+slut 8.1 g0.3
️+tack 8.1 a0.7 g-0.3
️+tror 7.9 g1.2
️+️ 4.9 a-1.5 g-0.3
️2 8.1 a-0.5
️sd 8.1 a0.5
️sd+i 8.1 a0.5
️tac 8.1 g0.3
️tack 8.1 g0.3
️️ 8.1 a-0.4 g0.9
