# Made by tools/train out of 2406 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language de

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-1.28 b:complaint.cost=-3.43 c:complaint.delay=-3.87 d:complaint.neglect=-3.64 e:complaint.quality=-3.11 f:escalation=-4.48 g:good=-1.88 h:growth=-3.77 i:leaving=-2.25 j:legal=-2.07 k:meeting.off=-4.11 l:payment.delayed=-4.35 m:payment.disputed=-3.81 n:payment.promised=-4.27 o:payment.query=-4.52 p:payment.refused=-2.20 q:payment.sent=-3.67 r:praise=-3.39 s:reputation=-2.06 t:urgent=-4.77
!abge 6.7 d-0.4 g-0.4 i-0.6 j0.5 k-0.3 l0.8 m1.2 n0.3 o-0.5 p0.4 s-0.3
!abgege 7.7 c0.5 j0.3 p0.6
!abgeno 7.7 e0.7 j0.6 l0.4 n0.4 p0.6
!absc 7.7 a0.5 e1.1 i0.5 t0.5
!agen 7.7 d0.5 e0.3 n0.3 t0.3
!agentu 7.7 d0.5 e0.3 n0.3 t0.3
!akze 7.7 a0.7 b-0.4 c-0.3 e0.7 m1.8
!akzept 7.7 a0.7 b-0.4 c-0.3 e0.7 m1.8
!alle 7.4 a0.4 b-0.3 e0.5 f1.1 m0.9 p0.6 t0.3
!allein 7.7 e0.6 f1.2 t0.4
!als 7.4 a0.7 f2.2 g-0.4 h0.3 i0.6 j0.4 n0.4 o0.6 r-0.6 s-0.3
!am 7.2 a0.4 c0.4 e1.1 g0.4 h0.6 i0.4 r0.8 t0.9
!an 6.0 a0.9 b-0.3 c0.3 d0.6 e1.6 g-0.6 l-0.3 m3.5 n1.3 p1.3 q-0.6
!ande 6.7 b-0.4 e-0.4 g0.8 h-0.4 i0.5 p-0.4 q0.6 r1.1
!andere 7.2 a-0.4 g0.8 i-0.4 q0.7 r0.8 s0.5
!anfa 7.0 a-0.6 c-0.6 d-0.5 h0.5 i-0.4 l0.9 t0.7
!anfang 7.2 c-0.4 d-0.4 h0.6 i-0.3
!ange 6.1 a1.1 b1.1 c-0.3 e0.3 g-0.4 h-0.3 i1.2 l-0.3 m-0.5 o-0.3 p1.6 r-0.4 s-0.6 t-0.3
!angebo 7.4 a-0.4
!angekr 7.7 a0.7 b0.7 i1.6 p-0.5
!angeru 7.7 a0.4 d0.9 i0.8
!angewi 7.4 a0.3 c0.4 d-0.4 f0.4 i-0.3 j0.6 p1.7
!anme 7.4 a-0.4 d0.3 e0.3 g-0.4 i-0.4 n0.5 q0.4 t0.4
!anmerk 7.4 a-0.4 d0.3 e0.3 g-0.4 i-0.4 n0.5 q0.4 t0.4
!anru 6.6 c0.5 d2.1 g1.0 h0.7 i0.5 j-0.3 k0.9 m-0.4 r0.6
!anruf 7.0 c0.6 d2.0 g0.7 k0.9 m-0.3 s-0.4
!anruft 7.7 a-0.4 d0.4 g0.5 h0.9 i0.6 r0.6
!ans 7.7 d1.4 l1.3 s1.5
!antw 6.7 a0.4 b-0.3 c0.4 d2.4 f0.6 g-0.4 i-0.4 m-0.3 r-0.5 s0.7
!antwor 6.7 a0.4 b-0.3 c0.4 d2.4 f0.6 g-0.4 i-0.4 m-0.3 r-0.5 s0.7
!arbe 7.4 a-0.8 i0.3 q0.6 t0.6
!arbeit 7.4 a-0.8 i0.3 q0.6 t0.6
!auch 7.0 a0.4 d-0.4 e0.9 h0.3 i-0.3 j0.9 k-0.4 l1.3 m0.4 p1.0
!auf 6.0 a-0.3 b-0.9 c1.5 g-0.6 h-0.5 i-1.0 j-0.3 k0.6 m2.0 o0.6 p-0.9 s-0.4 t0.7
!aufg 7.2 a0.5 d1.7 h-0.4 m1.0 p0.5
!aufs 7.4 a-0.3 e-0.4 g1.5 m0.7 p0.4 r1.7
!auft 7.7 b-0.3 c0.6 d0.8 e-0.5 k0.4 n0.6 o1.0 q-0.5
!auftra 7.7 b-0.3 c0.6 d0.8 e-0.5 k0.4 n0.6 o1.0 q-0.5
!aufz 7.4 a0.6 e1.5
!aufzug 7.7 e0.9 t0.3
!aus 6.5 a-1.2 c-0.5 d-0.7 e-0.5 f-0.5 g1.5 h-0.3 i-0.6 k0.9 m-0.4 o0.9 p-0.5 q-0.4 r1.7
!ausg 7.4 c1.4 d-0.4 e-0.5 h-0.3 i0.6 t0.3
!auss 6.8 a-0.4 b-0.3 d-0.3 g0.3 h0.6 k-0.3 l1.1 n1.4 o-0.4
!aussch 7.7 g0.4 n0.5
!ausser 7.7 e0.4 h0.4 r0.3
!ausz 6.8 a0.4 b0.9 d-0.4 g0.3 i-0.5 j-0.3 p1.6 r0.4 s-0.4
!auszus 7.7 b1.1 e-0.3 g0.5 r0.6
!baua 7.7 c0.9 d-0.3 g1.4 i0.5 r1.8
!baus 7.7 a-0.6 d-0.3 e-0.5 g0.7 h0.4 k1.1 n0.7 r0.4
!bauste 7.7 a-0.6 d-0.3 e-0.5 g0.7 h0.4 k1.1 n0.7 r0.4
!bean 7.4 a-0.6 d0.4 g1.2 k1.4 r1.2
!beanst 7.4 a-0.6 d0.4 g1.2 k1.4 r1.2
!bedi 7.7 a-0.7 l0.5 p-0.3
!bedien 7.7 a-0.7 l0.5 p-0.3
!begl 7.7 a0.5 e0.7 p1.2
!beglei 7.7 a0.5 e0.7 p1.2
!beha 7.7 a0.4 d0.4 e-0.4 s0.4
!bei 6.0 a0.4 b-0.5 c0.6 d1.0 e-0.6 f0.5 g-0.8 h0.4 k0.4 m-0.4 o-0.3 p0.4 q0.7 t0.7
!beko 6.8 a0.3 c-0.4 d0.5 e-0.6 g-0.4 i-0.8 j0.8 p0.4 r-0.3
!bekomm 6.8 a0.3 c-0.4 d0.5 e-0.6 g-0.4 i-0.8 j0.8 p0.4 r-0.3
!bele 7.2 d0.3 e-0.8 i0.5 k0.5 l-0.3 n0.7
!bere 7.4 a-0.5 e-0.5 i-0.3
!bereic 7.7 a-0.5 e-0.3
!beri 7.7 d0.6 i0.3
!berich 7.7 d0.6 i0.3
!besp 7.4 i0.7 k1.3
!bespre 7.4 i0.7 k1.3
!best 6.1 a2.1 b1.2 c-0.3 e1.0 f1.0 g-0.8 i0.9 l0.6 m2.5 n-0.5 o-0.5 p1.5 q0.5 s-0.4 t0.4
!bestan 7.7 t0.5
!bestel 6.5 a1.8 b0.6 e1.2 g-0.7 h0.4 i1.2 k0.3 l0.4 m1.4 o-0.3 p1.2 q0.4 s-0.4
!betr 7.0 a0.6 c1.1 d1.1 g-0.3 j0.9 l-0.3 n0.4 p0.3
!bewe 7.7 a0.8 b0.6 d-0.4 e0.4 s1.8
!bewert 7.7 a0.8 b0.6 d-0.4 e0.4 s1.8
!bewi 7.7 a-0.6 e-0.5 i0.5 l0.9 n0.3
!bewill 7.7 a-0.6 e-0.5 i0.5 l0.9 n0.3
!beza 7.0 a-0.4 c-0.4 d0.3 i-0.4 l-0.4 m1.1
!bezahl 7.0 a-0.4 c-0.4 d0.3 i-0.4 l-0.4 m1.1
!bier 7.7 a-0.5 l2.0
!bis 7.0 a0.8 c1.9 e0.5 f0.5 g-0.3 t0.8
!biss 7.7 g0.8 r0.9 s0.7
!bissch 7.7 g0.8 r0.9 s0.7
!bitt 7.4 b1.6 c-0.4 d1.1 f-0.4 h0.5 l0.6 p-0.3
!bitte 7.7 b0.7 h0.4 l0.8
!bose 7.4 b1.6 d-0.5 g-0.3 i-0.3 l1.0 m-0.4 o1.2 p-0.4 s1.0 t0.6
!buro 7.0 b0.9 c0.5 d0.6 l-0.4 n-0.4 s-0.3
!cent 6.8 a0.4 b-0.4 c0.4 d-0.6 g0.4 i-0.4 l1.0 p1.4 q-0.3 r0.4 s0.4
!comp 7.7 f0.3 g0.3 j0.5 o0.3 p0.5 r0.5
!comput 7.7 f0.3 g0.3 j0.5 o0.3 p0.5 r0.5
!da 6.3 a0.8 c3.3 e-0.7 g-0.4 i1.3 j-0.5 k1.4 l0.7 p0.5 s0.7
!dabe 7.2 e0.4 k1.5 n1.6 p-0.5 q0.3 s-0.4
!dabei 7.2 e0.4 k1.5 n1.6 p-0.5 q0.3 s-0.4
!dami 7.7 a-0.3 g0.4
!damit 7.7 a-0.3 g0.4
!dara 7.7 c0.3 h0.7 i0.5 o0.3 p0.5
!darf 7.4 f0.5 m0.8 o0.6
!das 6.2 a0.6 b0.7 c-0.4 d0.5 e2.2 g-0.3 h-0.4 i-0.7 j-0.4 k0.4 n0.4 o1.0 q0.4 s-0.4
!dass 7.0 c0.4 d-0.5 h0.8 i0.6 j0.6 o0.3 s0.4
!datu 7.7 e-0.3 m0.8 p0.5
!datum 7.7 e-0.3 m0.8 p0.5
!davo 7.4 a0.4 b1.7 d-0.4 e0.4 i0.7 s0.9
!davon 7.4 a0.4 b1.7 d-0.4 e0.4 i0.7 s0.9
!dazu 7.4 c0.7 d0.6 j-0.3 l0.9
!dem 6.4 a0.5 b0.5 c1.0 d1.2 h0.9 i-0.3 m0.7 q-0.5 r0.9 t1.0
!den 6.3 d0.7 h-0.3 i1.1 l0.6 p-0.6 r-0.5 t0.5
!dene 7.7 a0.4 d1.2 j0.7 s0.6
!denen 7.7 a0.4 d1.2 j0.7 s0.6
!der 5.8 a-0.7 c-0.4 d-0.5 e-0.5 f0.3 g0.7 i-1.3 l0.5 m-0.6 o-0.5 p1.6 q-0.3 r-0.6 t0.5
!desh 7.7 e0.3 j0.7 p0.7
!deshal 7.7 e0.3 j0.7 p0.7
!desw 7.7 d0.7 i1.0
!desweg 7.7 d0.7 i1.0
!deze 7.7 a-0.4 g0.5 h0.7 l1.0
!dezemb 7.7 a-0.4 g0.5 h0.7 l1.0
!die 5.5 a-0.9 b0.5 c0.5 d-0.6 e-0.3 g0.8 i-1.3 k-0.5 m1.0 n0.6 o2.6 q0.9 r1.9 s-0.8 t0.3
!dies 6.6 a-1.2 c0.7 d-0.7 f-0.5 h-0.7 i-0.5 j-0.3 k0.4 l2.1 m0.5 n0.5 o0.7 p-0.6 q0.5 s-0.5 t0.4
!diese 6.8 a-0.6 c1.0 d-0.4 f-0.3 h-0.4 i-0.3 k0.6 l0.4 m0.6 n0.4 o0.4 p-0.3 s-0.4 t0.6
!dran 7.2 a0.9 b-0.4 c2.0 d0.5 e-0.5 f0.5 g-0.4 m0.8 p-0.3 r-0.3 s0.8
!drange 7.4 a0.7 b-0.3 c2.1 d0.6 e-0.4 f0.5
!drau 7.0 a-0.5 b-0.4 d0.7 g-0.5 k0.3 m0.4 n1.4 s-0.4
!drauf 7.7 d0.3 e0.4 g-0.3 n0.6
!drin 7.4 b1.5 d-0.4 e-0.4 i1.0 k0.5
!droh 7.0 d0.6 e-0.4 j0.4 p0.4
!drohen 7.7 d0.4 j0.6 p0.5
!druc 6.8 g-0.4 i0.9 r-0.4 s1.4
!drucke 7.7 b-0.5 c-0.3 e0.3 k0.4 n0.4 s0.3
!druckr 7.7 b0.6 i0.8 s0.6
!dumm 7.7 j0.7 p1.2 s0.6
!durc 7.4 a0.7 c0.4 e1.2 p0.4 q0.5 s0.4
!durch 7.7 a0.4 c0.5 e0.6 i-0.3 p0.4 q0.6 s0.4
!durf 7.7 b-0.4 c-0.4 d0.3 f0.8 o0.4 r0.3
!durfen 7.7 b-0.4 c-0.4 d0.3 f0.8 o0.4 r0.3
!e 7.4 a-0.5 e-0.5 n0.5 q-0.3
!ein 6.1 a0.9 b0.5 c0.9 d0.9 e0.7 f-0.3 g0.3 h1.1 j-0.6 m1.3 n0.9 o-0.3 p1.1 q0.6 r0.4
!eine 6.0 b-0.7 c0.5 d1.4 f0.6 j-0.6 k-0.4 l1.2 n-0.3 o-0.3 p0.3 r0.5 s-0.7 t1.3
!einen 7.7 c0.9 d-0.4 e0.9 h0.3 i-0.4 l1.4 p0.7
!einer 7.7 a-0.5 e-0.4 f0.3 n-0.3 q0.5 t1.7
!einf 7.7 d-0.4 e0.4 j1.1 l1.1 n1.2
!einfac 7.7 d-0.4 e0.4 j1.1 l1.1 n1.2
!eing 7.0 a0.4 c0.8 d0.8 g-0.5 i-0.3 j-0.3 k-0.5 l1.3 n0.6 o0.6 q0.5 t0.4
!eingeg 7.7 c0.7 d1.1 l1.6 n0.5 o0.5 p-0.5 s-0.3 t0.6
!eini 7.2 a0.7 i-0.4 j2.0 p-0.5
!einig 7.4 a0.4 e0.3 i-0.3 j1.4
!einm 6.7 a0.3 c0.3 d2.1 e-0.5 h0.4 i-0.6 j-0.3 m0.8 n0.3 p0.3 q0.4
!einmal 6.7 a0.3 c0.3 d2.1 e-0.5 h0.4 i-0.6 j-0.3 m0.8 n0.3 p0.3 q0.4
!einv 7.2 a1.0 b0.8 e-0.4 i0.4 m1.9 p-0.4
!einver 7.2 a1.0 b0.8 e-0.4 i0.4 m1.9 p-0.4
!einw 7.7 a0.7 j1.4 s0.4
!einz 5.9 a-1.3 c-0.4 d-0.3 e0.9 g3.1 i-1.2 k0.6 m-0.3 n0.4 p-0.8 q1.1 r3.7 s-0.4 t-0.6
!einzig 5.9 a-1.3 c-0.4 d-0.3 e0.9 g3.1 i-1.2 k0.6 m-0.3 n0.4 p-0.8 q1.1 r3.7 s-0.4 t-0.6
!empf 7.7 a-0.3 g-0.3 n0.4 q0.9
!empfan 7.7 a-0.3 g-0.3 n0.4 q0.9
!ents 7.2 d1.4 f0.6 g-0.3 i0.5 k1.0 o0.5
!entsch 7.2 d1.4 f0.6 g-0.3 i0.5 k1.0 o0.5
!erin 7.7 b0.6 j0.5 n0.9 p0.5
!erinne 7.7 b0.6 j0.5 n0.9 p0.5
!erkl 7.2 a0.8 c-0.5 d0.8 g-0.3 j-0.3 m1.5 s0.9
!erklar 7.2 a0.8 c-0.5 d0.8 g-0.3 j-0.3 m1.5 s0.9
!erla 7.7 d-0.6 e-0.5 g-0.4 j-0.7 q0.4 s-0.3 t0.4
!erre 7.0 g-0.3 l-0.4
!erreic 7.0 g-0.3 l-0.4
!ersc 7.2 a-0.7 k-0.4 l0.5 s-0.3
!erschr 7.4 a-0.9 c-0.4 d-0.4 i-0.5 k-0.4 l0.5 s-0.3
!erst 6.8 a0.7 c-0.3 d-0.4 e0.4 g-0.3 i0.5 j0.4 m1.4 p0.4 r-0.4
!erstat 7.7 e-0.4 j0.6 m0.9
!erte 7.2 a0.9 e0.4 i0.9 p0.7
!erteil 7.2 a0.9 e0.4 i0.9 p0.7
!es 6.8 b-0.4 d0.5 f1.6 g-0.4 i-0.4 j0.3 p0.7 t0.3
!etwa 7.7 a0.4 d0.8 e-0.4 i0.6
!etwas 7.7 a0.4 d0.8 e-0.4 i0.6
!euch 7.0 b-0.3 d1.2 i0.3 r0.4 s0.8
!euro 6.7 a1.6 b2.0 c0.7 d0.4 f0.5 g-0.5 h-0.4 k-0.4 m-0.3 p3.0 r-0.3 s-0.4 t0.3
!extr 7.7 e-0.5 g0.5 k0.9 p1.0 r0.4
!extra 7.7 e-0.5 g0.5 k0.9 p1.0 r0.4
!fach 7.4 a-0.5 g1.2 j0.5 k0.8 p0.5 r1.1
!fachch 7.7 a-0.7 e-0.3 g1.4 k0.9 r1.2
!fall 7.7 a0.4 c0.5 e0.6 j0.3 k0.3 p0.7 r-0.3
!fals 7.7 b-0.3 g0.3
!falsch 7.7 b-0.3 g0.3
!fehl 7.4 e0.5 p1.0
!fehler 7.4 e0.5 p1.0
!fert 7.7 a0.4 b0.6 c2.4 d-0.5 e-0.5 g-0.4 i-0.5 j-0.3 n-0.4 o0.6 q0.5
!fertig 7.7 a0.4 b0.6 c2.4 d-0.5 e-0.5 g-0.4 i-0.5 j-0.3 n-0.4 o0.6 q0.5
!frag 6.6 a0.6 b0.5 d1.2 e0.4 f0.5 g0.7 h0.5 i0.6 n0.5 p0.8 r1.0 s-0.5 t-0.3
!frage 7.0 a0.6 b-0.5 c-0.4 d0.9 e0.6 f0.4 g0.4 i1.0 n0.4 p1.1 r0.6
!fragen 7.4 b1.1 c0.6 d0.4 g0.4 h0.6 q0.3 r0.4
!frei 6.5 a1.0 b-0.4 e1.4 f-0.4 g-0.3 h-0.5 i0.6 j-0.4 m-0.4 p1.6 q-0.5
!freige 7.4 c0.4 e0.7 f-0.3 g-0.3 h-0.4 i-0.5 m-0.3 o0.4 p0.9 q-0.4 s0.3 t0.4
!freiwi 7.7 a0.9 e1.3 i1.4
!freizu 7.7 a0.8 p1.1
!frem 7.7 e0.5 i-0.4 p0.9
!fris 7.7 c0.5 j0.3 p0.6
!fristg 7.7 c0.5 j0.3 p0.6
!funf 7.7 b0.6 j0.6 p0.6
!fur 6.0 a1.1 b0.7 c-0.6 d1.0 e0.5 g-0.5 h-0.6 i-0.6 j0.6 k1.1 l1.1 m1.7 n0.8 p0.3 q-0.3 t-0.6
!gean 7.7 d0.3 g0.3 j0.6 o0.3 p0.5 r0.5
!geantw 7.7 d0.3 g0.3 j0.6 o0.3 p0.5 r0.5
!geda 7.7 b1.1 d-0.4 n0.4
!gefa 7.7 e0.5
!gege 6.6 a0.5 b0.5 c-0.4 d0.6 e0.7 f0.3 g-0.5 h0.5 i0.4 k-0.4 p-0.4 r-0.4 s-0.5
!gegebe 7.7 f0.6 h0.8
!gegen 7.0 a0.7 b0.5 d0.4 e0.6 g-0.4 i0.6
!gegl 7.4 a-0.8 e-0.5 g1.5 h1.4 q0.9 r1.8 t0.3
!geglau 7.4 a-0.8 e-0.5 g1.5 h1.4 q0.9 r1.8 t0.3
!geho 7.2 a0.6 d1.9 h0.4 j0.6 l-0.4 m0.8 o-0.4 r-0.3 t0.4
!gehort 7.4 a0.4 d1.5 f0.3 h0.4 l-0.4 m0.9 o-0.4 t0.4
!geht 7.0 a0.5 d1.5 e-0.3 f0.9 g-0.3 i-0.5 j-0.3 k0.7 m0.6 n0.5 p-0.3 s1.2
!geko 7.7 g0.5 h0.8 j0.4 m0.7 r0.5
!gekomm 7.7 g0.5 h0.8 j0.4 m0.7 r0.5
!gela 7.7 a0.8 b0.4 k0.5 p0.4 t0.3
!geld 6.4 a1.3 b0.5 c0.6 d0.4 e2.1 f0.9 g-0.7 j0.4 l0.7 m-0.5 p3.1 r-0.4 t-0.3
!gele 7.0 a0.3 c0.7 d0.7 e-0.8 i0.4 j0.6 m-0.4 o-0.4 p0.4 s-0.3
!gelese 7.2 c0.7 d0.7 e-0.7 i0.5 o-0.3
!gelo 7.7 c0.3 d0.3 g0.5 l0.5 n0.3 o0.6 q-0.4 r0.6 t0.5
!gelobt 7.7 c0.3 d0.3 g0.5 l0.5 n0.3 o0.6 q-0.4 r0.6 t0.5
!gelt 7.7 e0.4 j0.7 o0.7 p0.6
!gelten 7.7 e0.4 j0.7 o0.7 p0.6
!gema 7.7 g0.5 i0.4 l0.6 r0.5
!gemach 7.7 g0.5 i0.4 l0.6 r0.5
!geme 7.0 a0.5 b0.8 e-0.5 g0.4 i1.0 j-0.3 k-0.4 p-0.5 r0.6 s0.9
!gemein 7.7 a0.6 b1.2 e-0.3 g-0.3 i0.6 p-0.4 s1.1
!genu 7.7 b0.4 e-0.3 h-0.3 i0.5 o0.3 r0.8
!gepa 7.7 d0.7 e0.4 p0.6
!gepass 7.7 d0.7 e0.4 p0.6
!gera 7.7 a0.9 d0.4 e1.9 j0.7
!gere 7.7 e-0.3 g0.3 i-0.4 j1.4 p-0.3 r0.3
!geri 7.4 d0.3 e0.4 j0.5 p0.4 s0.6
!gerich 7.4 d0.3 e0.4 j0.5 p0.4 s0.6
!gesa 7.7 a0.8 e1.4 g-0.4 i0.8 s0.9
!gesagt 7.7 a0.8 e1.4 g-0.4 i0.8 s0.9
!gesc 6.7 c-0.3 d1.3 f0.4 g0.8 h-0.4 i-0.6 k1.5 m0.8 o0.4 p-0.6 r1.1 s-0.5 t0.6
!gescha 7.4 a-0.5 c-0.3 d0.5 g0.8 i-0.4 k1.5 m0.3 r1.0 t0.5
!gese 7.2 a0.4 b-0.3 d1.6 g-0.3 i0.6 l-0.4 m0.6 n-0.4 p0.5
!gesehe 7.4 a0.5 d1.4 i0.8 m0.7 p0.7
!gest 7.2 a0.7 b-0.4 c-0.4 e1.8 i-0.4 j0.6 m0.3 n0.5 q0.7
!geta 7.4 e0.7 i-0.4 j0.5 m0.7 p0.5 s0.6
!getan 7.4 e0.7 i-0.4 j0.5 m0.7 p0.5 s0.6
!gewa 7.4 e-0.7 g0.6 h0.4 r0.4 s0.4
!gewe 7.4 a-0.7 c0.3 g0.7 h1.0 o0.7 r1.1 t0.6
!gewo 7.7 a0.5 e1.5 g-0.4
!gewu 7.7 a0.6 i1.4 p0.4
!gewuns 7.7 a0.6 i1.4 p0.4
!gibt 6.8 b-0.4 c-0.3 j0.4 p1.6
!glei 7.4 d0.4 i0.8 j0.6 l0.6 r0.7
!gleich 7.4 d0.4 i0.8 j0.6 l0.6 r0.7
!grol 7.7 a0.8 d0.8 e0.8 i0.4 l0.6
!groll 7.7 a0.8 d0.8 e0.8 i0.4 l0.6
!gros 7.4 c0.4 d0.9 i0.9
!grosse 7.7 d0.8 i0.5 o0.3
!grun 7.4 i0.7 p-0.4 r0.5
!gsch 7.7 e0.7 g0.5 r0.6 s0.9
!gult 7.7 k0.4 t0.4
!gultig 7.7 k0.4 t0.4
!gut 7.4 a0.4 d1.9 i0.6
!habe 6.4 b-0.7 c-0.4 e-1.0 i0.4 j1.2 o0.8 p0.6
!haben 6.8 b-0.4 d0.8 e-0.5 g0.3 i0.6 j0.9 p0.4
!habt 7.7 a0.6 c-0.3 e1.3 g-0.4 i0.4 m1.2 p-0.3 r-0.3
!half 7.4 a0.7 c1.4 p1.3
!halfte 7.4 a0.7 c1.4 p1.3
!hall 7.7 d0.5 e0.5 g0.3 h0.5 k-0.5 l0.3 r0.6
!hand 6.7 a-0.6 c0.6 g1.7 h0.4 i-0.7 p0.4 r1.4 s-0.4
!handwe 7.7 c0.9 e0.6 g0.4 h0.5 i-0.4 p0.9 r0.5
!handy 7.7 a-0.3 e-0.3 g1.0 r0.8
!hang 7.7 c0.5 l0.9 s0.8
!hangen 7.7 c0.5 l0.9 s0.8
!hat 6.0 a0.9 b-0.8 c1.0 d0.8 e1.6 f0.9 g0.8 j-0.7 k0.6 l-0.4 m0.5 n0.6 o-0.3 q0.6 r1.2 s-0.3
!hatt 6.6 a-0.8 c-0.4 d-0.3 f0.3 g2.0 i-0.5 k0.4 l-0.5 m-0.4 p-0.4 q0.3 r2.0 s-0.3
!hatte 7.4 a-0.3 g0.8 h0.5 l-0.3 r0.7
!hatten 7.2 a-0.3 b0.6 d-0.3 e0.4 g1.0 h-0.3 p-0.3 r1.0
!her 7.2 b0.7 d1.3 g0.8 i-0.5 k-0.3 l0.9 o-0.4 r0.8 s0.4 t-0.3
!hera 7.7 a0.6 d0.8 i0.7 j0.6 m0.8 s0.6
!heraus 7.7 a0.6 d0.8 i0.7 j0.6 m0.8 s0.6
!hier 7.4 a-0.6 b0.4 i-0.3 n1.1
!hohe 7.7 g0.8 j0.7 m0.8 p-0.3 r0.7
!hore 7.4 e-0.5 i-0.3 r-0.3
!horen 7.7 e-0.4 i-0.3
!ich 6.7 a-0.5 d-0.3 i1.0 k-0.5 m-0.5 o1.6 p0.4 q1.0 s-0.4
!ihm 7.4 a-0.8 d-0.5 e-0.4 g0.4 q0.3 r0.8
!ihn 7.7 c0.8 i0.8 j0.4
!ihne 6.2 a0.3 b-0.3 c1.0 d2.2 e-0.4 f1.0 g0.7 j-0.5 k1.0 r-0.6 s-0.5
!ihnen 6.2 a0.3 b-0.3 c1.0 d2.2 e-0.4 f1.0 g0.7 j-0.5 k1.0 r-0.6 s-0.5
!ihr 7.7 a0.4 c1.1 e0.6 f1.9 i0.5 j0.6
!ihre 6.3 a1.3 b0.4 d1.1 e2.0 f0.4 g0.8 i1.0 j0.4 m0.6 n0.4 r1.0
!ihrem 7.7 a0.5 c0.7 d0.3 e0.7 i1.2
!ihrer 7.7 b0.3 d0.9 f0.9 n0.3 p0.5 t0.3
!im 6.2 a-0.9 c-0.5 h-0.6 i-0.8 k-0.4 l-0.3 m0.8 n-0.4 o0.8 p-0.7 q-0.6 s-0.6
!in 6.0 c0.4 e1.2 f0.4 g-0.6 i0.3 j0.4 l1.1 p1.0 t1.2
!inte 7.0 a-0.5 b0.7 c0.6 d0.5 e-0.4 h-0.4 i-0.4 k0.6 p-0.3
!intere 7.7 c0.8 d0.8 e-0.3 l-0.4 n0.4
!intern 7.4 a-0.3 b0.9 k0.5 s0.4
!is 7.7 a-0.5 e-0.4 g0.9 o0.3 r1.0
!ist 6.0 a1.8 c2.4 d-0.3 e0.4 f1.2 g-0.5 i1.1 k0.4 l-0.4 m0.8 n-0.7 p0.4 q-0.4 t0.3
!ja 7.7 a0.6 c0.5 d0.6 e0.6 j1.1 s0.5
!je 7.7 i0.5 p0.4 q0.3
!jede 7.2 a-0.4 e0.3 g0.6 h0.5 s0.6
!jeden 7.7 a-0.5 g0.5 h0.6
!jema 7.0 c0.5 g0.6 i0.5 r0.7
!jemand 7.0 c0.5 g0.6 i0.5 r0.7
!kam 7.7 a0.3 c0.9 d0.7 h0.4 j0.4 m0.8
!kann 6.7 a-0.9 d-0.5 e-0.3 g-0.4 i0.4 m-0.7 o1.6 q0.4 r-0.4 s-0.3 t0.7
!kata 7.7 c0.4 t0.5
!kein 6.8 a-0.5 b0.7 e-0.6 i0.5 l1.5 s-0.3
!keine 7.4 a-0.4 b0.9 e-0.3 i0.7 j-0.4 l0.7 p-0.4
!klag 7.2 a0.8 i-0.4 j1.9 r0.5
!klage 7.4 a0.5 j1.2 q0.3 r0.6
!klei 7.4 b1.4 c-0.4 d0.5 h0.4 i-0.4 k0.4 m1.7 o0.8 q0.5
!komm 6.5 a0.7 c-0.6 d0.6 e0.9 f1.4 k0.8 m0.4 n0.3 p0.8
!kommen 7.0 a0.5 d0.6 e1.7 f0.5 i0.5 j0.3 k0.8 p0.5
!kommt 7.2 a0.3 c-0.4 e-0.7 f1.1 i-0.3 j-0.4 m0.5 p0.3 r-0.3 s-0.3
!konn 6.8 b-0.4 e0.8 g0.9 i-0.4 j-0.3 l-0.4 m0.9 n-0.5 o0.6 p-0.3 r1.3 s0.9
!konnen 7.0 a-0.6 b-0.4 f0.3 g1.0 i-0.4 j-0.3 l-0.4 m1.0 n-0.5 o0.7 r1.4
!kont 7.7 a-0.4 k-0.3 l2.5 n0.5
!konto 7.7 a-0.4 k-0.3 l2.5 n0.5
!konz 7.4 b0.7 c0.3 d0.7 e-0.3 l1.0 p0.3 s0.5
!konzer 7.4 b0.7 c0.3 d0.7 e-0.3 l1.0 p0.3 s0.5
!kopf 7.7 e0.3 i0.4 l-0.4 o0.3
!korr 7.4 a-1.0 b-0.5 e-0.5 f0.7 g0.7 j-0.4 r0.9
!kuch 7.2 a0.6 c1.0 e1.1 f0.6 g-0.4 p1.2 r-0.4 s1.9
!kuche 7.2 a0.6 c1.0 e1.1 f0.6 g-0.4 p1.2 r-0.4 s1.9
!lach 7.7 e0.5 g0.4 h0.5 r0.5
!lang 7.4 a0.4 d0.8 e0.5 g0.5 h0.9 i1.5 r0.6
!lass 7.2 c-0.5 e0.4 g-0.3 i-0.3 j0.5 m0.5 n0.4 o1.0 r-0.5
!lassen 7.2 c-0.5 e0.4 g-0.3 i-0.3 j0.5 m0.5 n0.4 o1.0 r-0.5
!leic 7.0 c0.3 g0.6 i1.0 r1.4
!leicht 7.0 c0.3 g0.6 i1.0 r1.4
!leis 7.7 c0.9 e-0.6 h0.5 i0.5 o1.2 q0.3 t0.5
!lief 7.7 c0.7 d0.4 e-0.4 r-0.3 s0.4
!liefer 7.7 c0.7 d0.4 e-0.4 r-0.3 s0.4
!lieg 7.7 c-0.3 e-0.6 m0.3 o0.9 q-0.3 r-0.3
!liegen 7.7 c-0.3 e-0.6 m0.3 o0.9 q-0.3 r-0.3
!lize 7.7 a0.4 e0.9 j0.6
!lizenz 7.7 a0.4 e0.9 j0.6
!lust 7.7 c0.5 d-0.4 e-0.6 j0.8 t0.4
!mach 6.5 b1.3 d-0.6 e-0.5 f-0.5 h0.7 i0.8 j-0.4 k-0.4 o0.8 p-0.5 s-0.4
!machen 6.7 a0.4 b1.5 d-0.5 f-0.4 g-0.6 i1.1 j-0.4 k-0.4 o1.0 p-0.4 q0.4 r-0.4 s-0.3
!mail 6.8 c0.8 d2.6 e-0.8 f-0.5 g-0.4 m-0.4 n0.8 o0.4 p-0.4 q-0.5 s0.6
!mal 6.4 a1.6 d1.7 f1.4 g-0.4 h-0.5 i-0.4 j-0.4 k-0.3 l0.3 m0.7 p-0.8 q0.5 s-0.6
!meck 7.7 a-1.3 e-0.5 g2.3 p-0.4 r2.6
!mecker 7.7 a-1.3 e-0.5 g2.3 p-0.4 r2.6
!mehr 3.9 a1.6 b0.7 c0.4 d1.4 e1.8 f1.3 h0.4 i4.0 k0.6 l1.2 n-0.7 p-0.7 r1.4 s-0.8 t2.0
!mein 6.5 a-1.2 b-0.4 e1.0 h0.5 i-0.8 l0.8 o1.1 q0.5 s-0.5
!meine 7.4 e0.7 j0.4 l0.8 p0.8
!meiner 7.7 a-0.4 g0.7
!meinun 7.7 a-0.9 h0.4 i-0.4 k-0.4 o1.3 p-0.4 q0.8 t0.3
!mens 7.7 c-0.3 d0.4 e0.7 i0.5 m0.4 q0.3 t0.5
!mensch 7.7 c-0.3 d0.4 e0.7 i0.5 m0.4 q0.3 t0.5
!merk 7.7 d0.5 e0.6 r0.4
!merken 7.7 d0.5 e0.6 r0.4
!mich 6.6 a-0.4 b1.0 e-0.6 g-0.4 i-0.3 k1.1 t0.6
!mir 6.8 a0.7 b1.1 c0.4 d1.4 f0.7 g-0.5 h-0.3 i0.5 q1.1 r-0.4 s-0.4 t-0.3
!mit 5.7 a1.0 b1.8 d1.1 e1.3 f0.7 g-0.9 i2.8 j-0.4 k1.9 l1.5 m0.7 n-0.6 o-0.5 q-0.4 s-1.0
!mitt 7.2 a-0.3 c0.5 d-0.6 e-0.4 f-0.3 g0.5 h0.4 i-0.4 l1.4 m-0.3 r0.9 t0.8
!moch 7.7 d0.9 e-0.4 i0.9 t0.4
!mochte 7.7 d0.9 e-0.4 i0.9 t0.4
!moge 7.7 f0.3 i0.3 o0.3 r0.5 s0.5
!mogen 7.7 f0.3 i0.3 o0.3 r0.5 s0.5
!mona 7.4 c0.4 d-0.5 e0.4 i-0.4 j0.5 l2.1 m0.7 p-0.4 q0.4
!monate 7.7 a0.5 c0.6 e0.3 j0.6 m0.9
!muss 6.8 a0.5 b0.7 c0.4 d0.7 e0.5 f0.6 g-0.3 h-0.4 i-0.5 k-0.4 m0.4 q0.7 s0.8 t-0.4
!mussen 7.7 a0.4 b1.2 d0.4 f1.1 n0.6 p-0.3 s0.4
!nach 5.9 a-1.0 b0.9 c0.4 d-0.7 g1.6 i-0.5 j0.6 k0.6 p-0.4 q0.3 r1.2 s-0.8
!nachde 7.7 a-0.4 g0.7 h0.3 q0.3 r0.3
!nachri 7.2 c0.5 e0.3 g-0.4 i0.5 q0.6
!name 7.2 c-0.4 d1.0 e-0.3
!namen 7.2 c-0.4 d1.0 e-0.3
!nehm 7.4 c-0.5 e0.7 f-0.4 i-0.4 l0.7 n0.9 s0.6
!nehmen 7.4 c-0.5 e0.7 f-0.4 i-0.4 l0.7 n0.9 s0.6
!netz 7.4 a-0.6 e-0.5 g0.3 l-0.4 n0.4 r0.4 s-0.3
!neue 7.0 a-0.8 b0.7 c-0.4 e-0.4 g0.3 h1.2 i-0.7 k0.5 q0.3 r1.0
!neues 7.7 a-0.5 g0.5 h1.5 i-0.5 k0.4 q0.5 r0.9
!nich 6.1 a0.9 c0.4 d0.8 e1.4 g-0.8 i0.4 j0.4 m2.2 o-0.4 p0.9
!nicht 6.1 a0.9 c0.4 d0.8 e1.4 g-0.8 i0.4 j0.4 m2.2 o-0.4 p0.9
!noch 6.2 a1.5 b0.8 c1.0 f1.6 g-0.4 h-0.4 i0.4 k-0.5 m1.5 n-0.4 p1.8 r-0.4 s-0.5 t0.4
!noti 7.4 d-0.3 e-0.4 i1.0 s0.4
!notig 7.4 d-0.3 e-0.4 i1.0 s0.4
!nur 7.2 c0.9 d-0.5 f1.1 g0.8 h0.3 k-0.3 l1.4 n0.7 q-0.3 r0.7
!oder 7.4 c-0.3 f0.5 i0.7 m0.7 p0.6
!offe 7.7 b-0.3 f0.4 k0.5 l0.7 n0.5 r0.5
!offn 7.4 a0.8 e1.5 p1.4 s0.6
!offnen 7.4 a0.8 e1.5 p1.4 s0.6
!ohne 7.7 e0.4 i0.7
!part 7.7 i0.8
!pass 6.8 c0.8 e0.6 i0.8 l-0.3 n0.9 o-0.4 p-0.5
!passie 7.0 a0.4 c0.9 e0.9 i0.9 s0.4
!per 7.7 a-0.4
!pers 6.8 a0.4 b-0.3 d-0.3 e0.9 f0.5 g-0.5 i0.8 l1.0 m-0.5 n1.3
!person 6.8 a0.4 b-0.3 d-0.3 e0.9 f0.5 g-0.5 i0.8 l1.0 m-0.5 n1.3
!prob 7.7 a0.4 d0.5 f0.5 o0.4 p0.4
!pruf 7.7 a0.4 b1.1 i-0.4 j1.3 m0.8 p-0.4
!punk 7.7 b-0.3 e0.3 g0.3 m0.7 q0.6 r0.3
!punkt 7.7 b-0.3 e0.3 g0.3 m0.7 q0.6 r0.3
!ran 7.7 a0.5 c1.7 d0.5 l0.5 n0.5 t1.4
!raus 7.2 a0.7 b-0.4 e0.7 i0.6 k1.1 n-0.4 o-0.4 p1.8 q0.6 t0.8
!rausge 7.7 b-0.3 g0.4 k1.3 n-0.3 o-0.4 q0.7 t0.9
!reag 7.7 a0.3 d1.1 e-0.4 i0.4 j1.2
!reagie 7.7 a0.3 d1.1 e-0.4 i0.4 j1.2
!reak 7.2 a0.5 c-0.5 d1.7 j1.0 t0.3
!reakti 7.2 a0.5 c-0.5 d1.7 j1.0 t0.3
!rech 6.8 c-0.3 e0.7 f0.6 l0.5 o1.7 p0.6 r1.0 s-0.4
!rechnu 7.0 c-0.3 e0.9 f0.7 o1.6 p0.7
!rede 6.8 a0.9 b1.6 c0.3 e-0.7 f2.1 h0.5 i-0.6 j-0.4 k-0.4 m0.8 n0.3 p-0.8 r0.5 s-0.5
!reden 7.2 b0.8 c0.4 e-0.4 f2.3 g0.4 h0.6 i-0.4 k-0.4 n0.3 p-0.4 r0.6 s-0.4
!regu 7.7 e0.3 i0.5 l1.1 n1.1
!reguli 7.7 e0.3 i0.5 l1.1 n1.1
!rein 6.8 a-1.3 e-0.9 h0.6 l0.5 n0.9 p-0.4 q0.4 r0.5 s-0.3 t2.4
!rot 7.4 a-0.6 b0.5 d0.5 e-0.4 f0.3 g-0.4 h0.4 k0.4 r-0.5 t-0.4
!ruck 7.4 b-0.4 g0.6 i0.4 q-0.3 r0.7
!ruhr 7.7 c-0.6 d1.2 e-0.4 f0.9
!sach 7.7 a0.5 b0.7 d0.7 i1.2
!sache 7.7 a0.5 b0.7 d0.7 i1.2
!sage 6.8 b-0.5 c-0.4 d0.4 e0.6 g-0.5 l0.8 r-0.4
!sagen 6.8 b-0.5 c-0.4 d0.4 e0.6 g-0.5 l0.8 r-0.4
!sagt 7.4 a0.3 d0.8 e-0.5 j0.9 s0.4
!satz 7.7 a0.8 e0.9 m0.3 q0.3
!sche 7.2 a-0.6 d-0.4 e-0.7 g0.9 i0.4 l0.4 n0.4 r1.0
!scheid 7.7 a-0.4 b0.3 e-0.4 l0.5 n0.4 r-0.3
!schl 6.8 b-0.3 c-0.5 d0.3 e1.4 g0.6 i0.4 k-0.4 r0.7 s0.7
!schlec 7.7 a-0.5 e0.4 g0.8 i-0.3 r0.9
!schr 6.7 a0.5 b-0.5 c1.0 d-0.6 e-0.6 f0.8 g1.1 i-0.6 j1.1 k-0.6 m0.4 r0.6 s-0.5
!schrei 6.8 b-0.5 c1.1 d-0.6 e-0.5 f0.9 g1.2 i-0.6 j1.1 k-0.5 l0.3 m-0.4 p-0.4 r0.6 s-0.5
!schw 7.4 a0.4 b-0.4 c0.5 d-0.4 l0.6 q-0.3 r0.4
!sein 6.1 a1.0 c-0.8 e0.6 g-0.9 i0.4 j0.6 k1.4 m2.0 s-0.7
!seit 7.4 e0.6
!seite 7.7 e0.9 j0.3
!seni 7.7 a0.4 e0.7 f1.6 i0.6 j0.5 p0.4
!sich 7.4 c0.5 e0.3 h0.5 i-0.5 n1.4 t0.8
!sie 6.6 b-0.4 f0.4 i0.5 j-0.4 m-0.4 n0.4 o1.0 p1.0 q0.4 r0.8 s-0.4 t-0.3
!sind 6.0 a0.9 b0.6 c2.0 e0.6 f0.4 g-0.7 k0.5 l0.6 m-0.6 o0.5 p-1.0 t1.1
!so 6.7 a-0.4 b-0.3 c-0.4 g-0.4 j0.4 l0.5 m0.3 r0.5 s-0.5
!sorg 7.2 a-1.0 c-0.4 d-0.3 i-0.6 k-0.3 l0.4 n0.8 p-0.4 r-0.4 s-0.3
!sorge 7.2 a-1.0 c-0.4 d-0.3 i-0.6 k-0.3 l0.4 n0.8 p-0.4 r-0.4 s-0.3
!stat 7.7 b0.4 e-0.4 k0.7 m0.4 t0.4
!steh 7.7 a0.3 c0.4 e0.7 s0.4 t0.4
!steht 7.7 a0.3 c0.4 e0.7 s0.4 t0.4
!steu 7.2 a-0.4 b-0.3 c0.3 d-0.4 e-0.4 m-0.3 o1.3 p0.4
!steuer 7.2 a-0.4 b-0.3 c0.3 d-0.4 e-0.4 m-0.3 o1.3 p0.4
!stim 7.7 m0.6 t0.8
!stimme 7.7 m0.6 t0.8
!stun 7.7 a-0.6 e-0.5 f0.5 k-0.3 m0.9 n0.7 q0.3 r0.3 t1.8
!stunde 7.7 a-0.6 e-0.5 f0.5 k-0.3 m0.9 n0.7 q0.3 r0.3 t1.8
!syst 7.7 c-0.3 e-0.5 m0.3 o0.9 q-0.4
!system 7.7 c-0.3 e-0.5 m0.3 o0.9 q-0.4
!tage 7.4 j0.7 k1.3 n-0.3 p-0.5 s-0.3
!tagen 7.4 j0.7 k1.3 n-0.3 p-0.5 s-0.3
!teil 7.4 b1.0 e-0.4 m0.8 p1.4
!tele 7.7 a0.8 b1.1 d1.2 i0.9 s1.4
!telefo 7.7 a0.8 b1.1 d1.2 i0.9 s1.4
!trag 7.4 c-0.3 d-0.4 e0.4 f0.4 h0.5 i0.5 k-0.5 q0.4
!trau 7.4 c-0.3 d-0.5 i0.4 j-0.3
!trauri 7.7 i0.5 j-0.3
!tun 6.6 a-0.4 b0.4 c-0.6 e-0.9 f-0.4 g-0.5 i-0.6 j-0.4 n0.4 o-0.5 p-0.4 q-0.3 r-0.6
!uber 6.1 a-0.4 b0.9 d-0.5 f0.4 g-0.3 k-0.4 l1.6 m0.4 p0.4 s-0.6 t-0.3
!ubermi 7.4 a-0.7 j-0.3
!uberwe 7.7 a-0.4 c0.4 l1.1
!uberze 7.7 a0.4 i0.7
!um 7.2 c-0.4 h0.6 i0.8 m0.3 r0.3
!und 5.1 a0.5 b0.6 c1.8 e0.8 f0.6 g0.5 h-0.4 j-0.3 n-0.3 p1.2 r0.5 t2.1
!ungu 7.2 b1.4 c-0.4 d-0.4 e-0.5 h-0.4 k-0.3 l1.6 n0.4 p-0.3 q-0.4
!ungut 7.4 a-0.4 b0.8 c-0.4 d-0.4 e-0.4 h-0.3 k-0.3 l0.6 n0.4 q-0.4
!uns 6.3 a0.9 b-0.5 c0.8 d0.9 e1.1 g-0.8 i1.0 j0.7 k1.2 o-0.3 r-0.6 s-0.7
!unse 6.2 a0.4 c-0.4 d0.4 e1.2 i1.0 s-0.5
!unser 7.7 e0.4 i0.7
!unsere 6.4 a0.5 c-0.4 d0.6 e0.9 i0.5 r0.4 s-0.4
!unte 6.2 b0.4 e0.4 f1.4 g-0.3 h0.5 i-0.7 j1.1 l0.5 n0.6 p-0.6 t0.6
!unter 7.4 a0.5 b0.3 c0.3 d0.4 e0.6 f0.4 i-0.5 j1.2 n0.3 p-0.4 r-0.3
!untern 7.4 a-0.7 f0.3 h0.6 i-0.4 l0.7 r0.3
!unters 6.8 d-0.5 f0.8 s0.3
!vera 7.7 e1.0 f1.1 n0.3 o0.6 q-0.4 t0.6
!verb 7.7 c0.7 e0.4 h0.4 o0.4 t0.6
!vere 7.0 b-0.4 c-0.5 e-0.3 g-0.7 i-0.3 j0.6 m3.5 p-0.6 s0.6
!verein 7.0 b-0.4 c-0.5 e-0.3 g-0.7 i-0.3 j0.6 m3.5 p-0.6 s0.6
!verg 7.0 a-1.4 e-0.4 g1.3 h1.0 i-0.7 j-0.4 l0.5 m0.4 q0.8 r2.0 s-0.4
!verges 7.4 a-1.1 g0.9 h-0.4 i-0.3 j-0.3 k0.3 l0.4 r1.1
!verh 6.7 a0.6 b1.8 d0.4 g-0.5 j1.1 p-0.4 r-0.5
!verhal 7.2 b1.4 c-0.4 i0.4 j0.4
!verhan 7.4 a0.6 b0.6 c0.6 d0.5 j0.8 r-0.4
!verk 6.8 a0.6 d-0.4 j1.0 p1.4 s0.4 t0.3
!verkau 7.0 a0.8 g-0.3 j1.0 p1.5 s0.5
!verl 7.0 c-0.4 d-0.4 e1.1 i0.6 j-0.3 l-0.4 p-0.4 t0.5
!verlan 7.4 a-0.6 b0.3 e0.4 h-0.3 i0.8 p-0.3
!vers 6.4 a0.8 b1.0 d0.3 e0.4 f0.7 h-0.5 i1.0 j-0.5 k-0.5 l0.4 m0.3 o0.3 p-0.4 q0.3 t0.3
!versch 7.2 b1.1 e-0.7 h-0.3 i0.5 k-0.5 o0.5 q0.5
!verste 7.7 a0.3 d0.4 e0.3 f0.8
!vert 7.0 a0.7 b0.5 c-0.4 e0.6 i0.6 j0.4 m0.6 p0.4
!vertra 7.7 a0.4 e1.0 j0.6 p0.7
!vertre 7.7 a0.3 b0.6 i0.6 m0.8
!viel 7.7 a-0.4 e-0.4 h0.7
!vier 7.7 a0.5 b0.4 d1.5 e0.3 f1.5 n0.3 t0.3
!voll 7.2 a0.4 d0.4 e1.1 j0.6 l0.4 m0.7
!voller 7.7 a0.3 e0.8 j0.7 l0.6 m1.0
!vom 7.4 a0.5 b0.9 e-0.4 i0.9 m0.6 p0.3
!von 5.8 a0.9 c0.4 d3.1 e0.6 f1.0 h-0.5 i0.9 j-0.4 k-0.5 m0.9 q0.3 r-0.6 s0.5
!vor 6.7 a-0.8 c-0.3 f-0.4 g0.7 h-0.3 j-0.3 k0.4 l0.5 p-0.4 r0.6 t-0.4
!vorg 7.4 a0.3 e-0.4 g0.5 i1.0 m0.4 r0.7
!vorges 7.7 a0.6 i1.2
!vorw 7.4 b-0.3 d1.0 f0.5 l0.5 s0.4
!vorwur 7.7 d0.7 f0.6 l0.6
!wahr 7.7 d0.8 k0.9 l-0.4 r0.3
!war 7.0 b0.8 c-0.4 i-0.4 j0.9 m0.8 r-0.4 s-0.4
!ware 7.7 a0.5 b0.4 i0.3 j0.8 m1.8
!wass 7.7 a1.1 e2.6 p2.2
!wasser 7.7 a1.1 e2.6 p2.2
!webs 7.7 c-0.3 m1.2 p0.7
!weg 7.0 c0.4 d0.4 e0.7 i-0.3 j0.6 s0.7
!wege 7.0 a-0.4 b-0.6 c-0.3 g0.7 i-0.4 k-0.3 n0.4 o-0.4
!wegen 7.0 a-0.4 b-0.6 c-0.3 g0.7 i-0.4 k-0.3 n0.4 o-0.4
!weis 7.2 a0.4 b0.6 c0.4 d0.5 e-0.6 f0.7 p0.4
!weiss 7.2 a0.4 b0.6 c0.4 d0.5 e-0.6 f0.7 p0.4
!weit 5.7 b0.8 c-0.5 f2.5 g-0.3 h0.4 i-0.6 l-0.9 m-0.4 p-1.1 r0.3 s-1.0 t-0.6
!weiter 5.8 b0.6 e-0.7 f2.8 g-0.7 h0.5 i-0.4 j-0.4 l-0.8 n0.4 p-1.0 s-1.0 t-0.4
!weni 7.7 a0.4 b1.0 d0.8 e-0.4 i0.8 s0.4
!werd 6.8 a-0.8 e0.4 i-0.3 k0.3 l-0.3 p-0.4 q-0.4 s-0.3
!werden 6.8 a-0.8 e0.4 i-0.3 k0.3 l-0.3 p-0.4 q-0.4 s-0.3
!werk 7.7 c0.6 d0.5 e-0.3 s0.4
!wert 7.7 c0.5 d0.4 i0.4
!wertun 7.7 c0.5 d0.4 i0.4
!wide 7.7 e-0.3 i0.7
!widers 7.7 e-0.3 i0.7
!wied 6.7 a-0.5 b-0.4 c-0.4 e-0.6 g1.1 h0.8 i-0.3
!wieder 6.7 a-0.5 b-0.4 c-0.4 e-0.6 g1.1 h0.8 i-0.3
!will 7.4 e-0.4 k0.4 l-0.3
!wir 6.8 a-0.7 b-0.5 c-0.6 g1.1 h-0.4 i-0.6 k-0.3 m1.4 p-0.7 q0.5 r1.0 s-0.3 t0.3
!wird 7.0 b0.7 d-0.4 e1.2 f-0.3 h0.8 i-0.4 k0.5 s0.9 t-0.3
!wiss 7.4 b-0.4 c-0.4 d1.0 l0.8 p-0.4
!wissen 7.4 b-0.4 c-0.4 d1.0 l0.8 p-0.4
!witz 7.2 a-0.8 g-0.5 h0.4 i-0.3 j-0.3 k0.4 n-0.4 q0.3 t1.5
!woll 7.2 d0.9 e0.6 g0.7 k-0.3 p-0.4
!wollte 7.4 a0.4 d0.9 e0.8 g0.8
!wort 6.6 a1.1 c0.3 d1.5 e0.5 f-0.6 g0.7 h0.6 i-0.5 p0.3 r0.9 s-0.6
!worte 7.7 d0.6 g0.5 h0.7 p0.9 r0.5
!wund 7.4 g0.4 h0.6 i-0.4 j0.6 k0.3 r0.7 s0.8
!wunder 7.4 g0.4 h0.6 i-0.4 j0.6 k0.3 r0.7 s0.8
!wurd 6.8 b-0.4 e-0.4 g0.5 h0.4 p0.5 q0.5 r0.6
!wurde 7.0 b-0.4 c0.4 e-0.3 g0.5 h0.4 m0.4 p0.6 q0.5 r0.6
!zahl 6.2 a-1.3 b-0.4 c0.4 d-0.4 e-0.5 g-0.5 i-0.9 j-0.6 l3.4 o0.8 p-0.5 s-0.6 t0.6
!zahlen 7.2 a-0.6 c0.5 i-0.3 l1.0 o0.8 p-0.4
!zahlt 7.0 a-0.3 b-0.3 d-0.5 e-0.5 s-0.3
!zahlun 7.4 a-0.5 i-0.5 l2.8 m0.5
!zeil 7.7 b0.3 c0.5 d0.7 m0.4
!zeile 7.7 b0.3 c0.5 d0.7 m0.4
!zu 4.9 a-1.7 b1.0 c0.9 d0.4 e-1.6 f0.5 g0.8 k1.5 l1.4 m-1.0 n0.9 o-0.4 p-0.6 r1.0 s-1.2 t1.0
!zuge 7.4 a-0.6 k0.4
!zugest 7.4 a-0.6 k0.4
!zum 6.8 d0.5 e0.3 g0.8 h1.6 i-0.7 k1.3 r1.2
!zur 6.6 b0.4 c0.3 e0.4 g0.5 j-0.5 k1.4 l-0.4 p0.6 q0.4 r0.9 s-0.4 t-0.4
!zuru 7.4 a0.6 c0.5 d1.2 e-0.4 g-0.4 r-0.3 s1.4
!zuruck 7.4 a0.6 c0.5 d1.2 e-0.4 g-0.4 r-0.3 s1.4
!zusa 7.7 a0.4 c1.4 k1.2 p-0.5 s0.8 t0.4
!zust 7.2 a0.5 c0.5 e-0.5 f0.4 m0.6
!zustan 7.2 a0.5 c0.5 e-0.5 f0.4 m0.6
!zwei 7.4 b-0.3 c0.7 m0.7 n1.2 p0.4 r0.5
a 5.3 a-1.3 b0.3 c-0.7 d-0.3 e-0.4 f0.3 g1.9 h3.2 i-1.0 j-1.0 l0.6 m0.4 o0.4 p-0.7 q1.9 r1.3 s-0.7
a+ange 7.7 a-0.5 g1.0 h1.3 i-0.4 q0.4
a+kuah 7.7 a0.4 b0.5 e0.9
a3 7.7 a-0.5 d-0.3 e-0.6 h-0.4 k-0.3 l0.3 q0.5
aa 7.7 d0.8 h0.7 p1.3 q0.6 r0.3
ab 3.8 c1.5 d1.0 e-0.6 h2.1 i4.9 j0.3 k0.8 n-1.1 o0.9 p0.9 q-0.7 r0.8
ab+dem 6.3 a-0.7 b-0.8 d-0.4 f-0.6 g-0.9 h-0.5 i2.2 j-0.5 k0.5 m-0.3 n-0.5 p-0.6 s0.4
ab+der 7.4 a0.3 c0.5 f-0.4 j0.7 l1.2 n0.4 p0.6 q-0.5 t0.8
ab+febr 7.4 a-0.4 g1.7 h1.8 l0.7
ab+heut 7.2 a1.2 b1.3 d0.4 e0.7 g-0.4 i-0.4 p1.5 r-0.3 s3.0
ab+jann 7.7 a0.4 d1.6 f0.3 i0.7 l0.3
ab+janu 6.3 c-0.4 d1.3 e-0.4 f-0.4 g1.8 h2.6 i1.1 j-0.6 p-0.7
ab+jetz 7.2 a0.6 c0.6 d0.7 e-0.6 f0.9 g-0.4 h0.3 j1.6
ab+juni 7.7 g0.3 h0.5 r0.4
ab+mitt 7.4 c-0.4 d0.9 h0.8 i0.4 n-0.4 o0.8
ab+mont 6.7 a0.9 d-0.4 e0.8 g-0.5 i0.9 j-0.4 r-0.5 s1.1
ab+morg 7.4 c1.4 d-0.4 h-0.3 j-0.4 k-0.5 n-0.3 s1.0 t-0.6
ab+neuj 7.7 a0.4 b1.2 e-0.3 g-0.3 i1.0
ab+sofo 6.4 a-0.5 b-0.3 d-0.4 i-0.3 j1.0 l-0.4 p0.7 q0.5 s-0.3 t-0.6
ab+und 6.7 e1.4 f0.8 g-0.4 h-0.3 i-0.7 j-0.4 m1.0 o0.7 s-0.4 t0.5
ab+wann 7.7 a-0.9 b0.5 e-0.6 i0.9 l0.5 n0.5 p-0.4
abbr 7.4 e-0.4 i0.5 j0.3
abbrec 7.7 a-0.3 e-0.6
abbu 7.0 a0.3 e0.6 j-0.4 o1.7 p2.1 s-0.3
abbu+vom 7.7 e1.1 h0.3 i-0.3 o2.0 p0.8
abbuch 7.0 a0.3 e0.6 j-0.4 o1.7 p2.1 s-0.3
abdr 7.7 e0.6
abdruc 7.7 e0.6
abel 7.7 a0.7 c1.6 i0.8 j0.4 s0.7
aben 4.8 a-1.6 b1.0 c-1.5 e0.6 g1.7 h0.8 i-1.7 j-1.3 k0.5 m-0.5 n1.8 p-0.8 r2.5 s1.1 t1.7
aben+aus 7.7 d0.6 g0.4 k0.7
aben+die 7.7 a-0.5 b-0.4 e-0.3 o0.9 q0.7 t0.7
aben+herr 7.7 g-0.4 h0.7 i0.4
aben+in 7.7 a-0.5 f0.5 k1.1 n0.5 r0.5
aben+vom 7.7 k-0.3 n1.4 q-0.3 s-0.3
abend 5.0 a-1.1 b1.3 c-0.9 f-0.6 g1.1 i-1.4 j-1.1 k0.3 n1.8 o0.4 p-1.1 r1.7 s1.6 t1.9
abende 7.7 e-0.3 g0.4 h0.6 r0.5
abends 6.8 c-0.5 e0.8 f0.6 g0.7 i-0.3 k0.4 p0.5 q0.4 r0.8 t-0.4
aber 3.8 a1.9 b2.0 c2.1 d1.5 f1.1 g-1.5 h0.8 i1.6 j-1.3 k0.5 l3.5 n-0.7 o2.0 p-1.8 r-0.6 s-1.7 t2.0
aber+alle 7.4 g0.4 q0.4 r0.5 s0.5
aber+als 7.7 a0.4 b0.5 c0.7 d1.0 i0.5
aber+am 7.7 a0.6 e0.8 i0.7 o0.8
aber+an 7.7 d0.4 g-0.4 i0.6 m-0.3 n0.6 t0.3
aber+auch 7.2 a0.3 c0.3 f0.4 h0.5 i-0.4 k-0.5 p0.4 q0.4 s0.9
aber+auf 7.7 a0.5 b0.4 d0.3 e0.5 m0.5 s0.6
aber+aus 7.7 a0.3 c0.9 d-0.4 e-0.4 f0.4
aber+beim 7.7 c1.1 i0.5
aber+bis 7.7 k1.1 n-0.3 q0.5 r-0.4 t0.8
aber+da 7.7 a-0.5 k0.4 l1.8 m0.7 n0.5 t-0.3
aber+das 6.3 a-0.3 b1.4 c0.8 d-0.6 f-0.3 g0.8 i0.8 l0.7 m0.3 n-0.3 p-0.7 r1.3 s-0.7 t0.4
aber+dass 7.7 a0.6 b1.2 d0.4 g-0.4 i0.5 l1.1
aber+den 7.2 e1.5 g-0.3 h0.4 i-0.4 j-0.4 k0.3 l-0.3 o0.3 r0.4 s-0.4 t0.9
aber+der 6.6 b0.7 c0.4 d-0.4 f0.4 h0.4 i0.7 j-0.3 k-0.4 n-0.3 o0.5 p-0.5 r0.7 s-0.6 t0.9
aber+die 7.0 a0.3 d-0.4 e0.4 g-0.4 l0.6 p0.7 r-0.5
aber+drei 7.7 a0.5 d1.3 e0.3 f1.0 h0.3 m1.3 n0.5 q0.5
aber+ein 7.4 b0.6 c0.3 g-0.3 i-0.4 k1.9
aber+er 7.0 a0.5 b-0.4 e1.2 f0.9 j0.5 p0.5
aber+erst 7.0 a-0.5 b-0.3 g-0.4 h-0.3 i-0.4 l2.2 n-0.8 o0.8 p-0.3 r-0.4
aber+ich 7.2 a-0.3 c-0.4 g0.9 h0.7 j0.3 r-0.4 s-0.3
aber+kein 7.7 e-0.4
aber+man 7.7 a0.6 d0.7 e-0.3 i2.1
aber+mein 7.7 m1.1 o1.1 p0.7
aber+nach 7.4 a0.4 e-0.4 g-0.3 r-0.4
aber+nich 7.0 a-0.8 c-0.4 d-0.4 h-0.3 l1.7 o0.3 p-0.3
aber+seit 7.2 a0.4 c0.9 d1.4 e-0.5 f1.8 i0.6
aber+unse 7.7 a-0.3 k-0.3 l0.4 n0.4 o0.4
aber+wenn 7.0 a0.5 b2.4 c0.3 d-0.6 i0.8 p-0.3
abga 6.5 a0.4 b-0.5 c1.7 d-0.3 e-0.9 g-0.6 i0.9 k0.3 o-0.5 s-0.4 t1.6
abgabe 6.5 a0.4 b-0.5 c1.7 d-0.3 e-0.9 g-0.6 i0.9 k0.3 o-0.5 s-0.4 t1.6
abge 4.3 a-0.7 b0.7 c1.2 d0.5 e0.6 f1.2 g-2.1 h0.5 i-1.6 j0.9 k0.5 m0.5 q4.0 r-1.1 s1.6
abge+das 7.4 a0.4 b1.0 d-0.4 e0.4 f0.3 i-0.4 j0.3
abge+ist 6.6 a1.1 b0.4 c1.6 d-0.3 e-1.2 g-0.5 h0.7 i-0.5 j-0.5 l0.6 m-0.4 p1.3 q-0.4 r-0.4
abge+oder 7.7 a-0.3 e-0.5 k0.9 o0.8
abge+und 6.7 a0.5 c-0.5 g-0.8 i-0.4 j0.5 k0.7 o-0.4 p-0.5 q0.6 r-0.4 s0.3
abge+war 7.2 a0.7 b0.6 c1.5 e-0.4 g-0.3 m0.6 p0.4
abge+werd 7.7 d0.5
abge+wir 7.7 e0.7 i0.6 s0.8
abge+word 7.4 a-0.6 b0.3 e-0.4 h0.3 i-0.4 q1.2
abgear 7.7 a0.4 e-0.8 j-0.6 p0.5
abgebe 7.7 q0.5
abgebu 7.2 a-0.6 c-0.4 o0.9 q2.4
abgega 7.4 a-0.6 c-0.6 f0.5 i-0.3 k0.3 l-0.3 p-0.3 q3.1 t-0.3
abgeha 7.4 c0.5 j0.5 p0.5 s1.0
abgela 7.2 a-0.5 e0.5 h0.9 i-0.6 r0.8 t1.1
abgele 6.2 a-1.2 d-0.4 g-0.6 h-0.4 i-0.8 l0.8 m-0.3 n-0.8 o-0.4 p0.4 q0.7 s-0.5
abgema 6.8 a0.6 b0.4 c1.6 e-0.4 h0.7 i-0.5 m0.4 s-0.3
abgeno 6.8 b0.7 c1.2 d-0.4 e-0.6 g-0.6 i-0.4 j-0.4 l0.8 p0.8 q-0.3 r-0.5 s-0.3
abgere 7.0 a-0.4 b0.7 f0.3 g0.3 i-0.4 m1.6 n0.3 s0.5
abgeru 7.7 b0.5 k0.6 q1.1
abgesa 6.8 a-0.4 c-0.6 e-0.6 i-0.7 j-0.3 k-0.4 p-0.5 s0.5
abgesc 6.4 c0.4 d0.3 e1.2 g-0.5 i1.1 j0.7 k0.4 l-0.4 r-0.4 s0.6 t-0.4
abgesp 7.7 d0.9 i0.3 j0.9
abgest 7.0 a1.0 c0.6 d0.7 e1.4 g-0.5 i0.5 r-0.5 s1.6
abgewi 7.4 a-0.6 b-0.3 c0.6 e-0.3 f-0.3 h0.3 j-0.5 p-0.3 r0.4
abgeze 7.7 a-0.6 b-0.3 f0.6 h-0.3 n1.6
abgezo 7.4 c0.4 k0.8 l0.5 o0.5 r-0.3
abha 7.7 a0.5 c0.6 d0.6 e0.3 i0.4
abho 6.6 b-0.4 c1.2 d0.6 e-0.4 f-0.3 g-0.4 i1.2 n1.4 r-0.4 s-0.4
abhole 6.8 a0.5 b-0.3 c1.0 d0.8 e-0.6 g-0.4 i0.8 r-0.3
abi 7.7 a0.7 c0.7 s1.3
abla 6.4 b-0.4 c0.4 d-0.5 e-0.4 f0.8 g-0.4 h-0.4 i-0.4 j0.3 k-0.3 m-0.5 p-0.4 s-0.3 t-0.3
abla+der 7.7 a0.4
abla+werd 7.7 j0.6
ablage 7.7 a-0.4 n0.6
ablauf 6.6 c0.5 d-0.5 e-0.5 f0.8 i-0.3 j0.4 m-0.4 s-0.3
able 7.2 b0.9 n-0.3 s0.7 t0.3
ablese 7.7 b0.7 s0.8
abma 6.4 a0.9 b-0.5 c-0.5 e0.9 i-0.4 j3.0 k0.6 p-0.5
abmahn 6.5 a1.1 b-0.5 e0.9 i-0.4 j3.1 p-0.4 r0.3
abme 7.7 a-0.5
abmeld 7.7 a-0.5
abna 6.3 a0.3 f0.4 i-0.8 j0.7 k1.2 m-0.5 n0.7 p2.0 r0.4 s-0.4
abna+am 7.4 a-1.0 e-0.7 j-0.3 k1.8 n1.1 p-0.8 q0.4
abnahm 6.3 a0.3 f0.4 i-0.8 j0.7 k1.2 m-0.5 n0.7 p2.0 r0.4 s-0.4
abne 7.2 a-0.5 c0.4 e-0.6 f0.4 i-0.4 l2.0 p0.8
abne+hat 7.7 a-0.4 e-0.4 f0.5 l1.1
abnehm 7.2 a-0.5 c0.4 e-0.6 f0.4 i-0.4 l2.0 p0.8
abo 7.0 a-0.6 g-0.4 i1.6 o-0.4 p0.5 s-0.3
abon 7.4 a0.8 b1.2 e0.5 i0.5 l-0.3
abonne 7.4 a0.8 b1.2 e0.5 i0.5 l-0.3
abra 7.4 a0.6 d0.4 g-0.3 j-0.4 s1.6
abrate 7.4 a0.6 d0.4 g-0.3 j-0.4 s1.6
abre 6.5 a1.1 b1.4 c-0.4 e-0.5 g-0.4 i-0.5 j1.0 k-0.5 m3.1 o0.5 p0.5 t-0.3
abrech 6.5 a1.1 b1.4 c-0.4 e-0.5 g-0.4 i-0.5 j1.0 k-0.5 m3.1 o0.5 p0.5 t-0.3
abru 7.7 e-0.4
absa 5.2 a-1.6 b-0.4 f-0.5 g-0.8 i-1.1 j-0.9 k4.2 l-0.6 m-0.5 o-0.3 p-0.6 s-0.3 t0.3
absa+den 7.7 e0.3 j0.4 s0.7
absa+der 7.7 e0.3 k1.9 l0.4 o-0.4 q0.4 r-0.4 t1.0
absa+ich 7.7 k0.7 q0.6 r0.3
absa+uber 6.0 j-0.6 p-0.3
absa+unse 7.4 b0.5 d-0.4 e0.3 k1.4 l-0.5 q-0.6
absage 6.1 a-1.4 d-0.3 f-0.4 g-0.6 i-0.8 j-0.5 k4.9 l-0.5 m-0.3 o-0.4 s-0.6 t0.7
absatz 5.7 a-0.4 i-0.4 j-0.5 p-0.4
absc 5.1 c0.8 d0.5 g-0.4 h-1.4 i1.6 j-0.3 k0.8 m0.7 o2.7 p1.6 s-0.5 t-0.4
absc+der 7.7 e0.4 i1.0 t0.5
absc+fall 7.7 a-0.7 b0.3 c-0.4 f0.4 h-0.3 i-0.4 k-0.5 l0.7 m0.7 o2.4 p-0.8
absc+in 7.7 a-0.6 g0.5 i0.4 r0.6
absc+lieg 7.7 a-0.3 c-0.4 d0.5 e-0.5 g0.4 p0.6 r0.4 s0.5
absc+und 7.4 n0.4 p0.6
absc+von 7.7 b0.3 e-0.3 p0.8
abscha 7.7 a-0.3
abschi 7.4 e-0.4 g0.5 r0.4
abschl 5.4 b0.3 c1.3 d0.5 f0.4 g-0.4 h-1.2 i1.5 j-0.4 k0.8 l0.4 m1.2 o3.2 p0.3 q0.5 s-0.5 t-0.4
abschm 7.4 a0.6 d0.5 e0.3 i1.0 p2.3
abschr 7.4 b-0.3 d-0.3 e0.6 j0.4 t0.3
abse 7.0 a-0.9 c0.3 e-0.6 f0.9 g-0.3 i-0.4 j-0.4 m0.4 n-0.4 q0.3 t0.5
absend 7.2 a-0.5 c0.4 e-0.6 f1.0 i-0.3 m0.5 n-0.4 q0.4 t0.5
absi 7.7 a0.6 i1.6 p-0.3
absich 7.7 a0.6 i1.6 p-0.3
abst 7.0 b-0.5 e-0.8 g0.3 h-0.3 l2.0
abstim 7.4 a0.6 e-0.6 g0.5 r0.4
abt 7.7 l0.4
abte 7.0 c0.9 f0.9 g0.5 h1.7 i-0.4 n0.6 o0.3 p1.0 r0.6 t0.5
abteil 7.0 c0.9 f0.9 g0.5 h1.7 i-0.4 n0.6 o0.3 p1.0 r0.6 t0.5
abtr 7.4 a0.5 c0.4 e1.1 j0.9 l0.5 p0.6
abwa 7.0 a0.3 d0.7 e0.5 g-0.4 i0.7 j0.6 l0.7 n0.4 o1.3 p0.5 r-0.4
abwasc 7.7 a0.3 d0.7 e0.4 i0.9 p0.8
abwe 6.8 a-1.0 c-0.5 e-0.5 f-0.4 g-0.3 h0.4 i-0.7 j-0.6 l-0.3 m-0.6 p-0.4 q1.3 s-0.4
abwese 7.0 a-0.8 c-0.5 f-0.3 g-0.3 h0.3 i-0.7 j-0.5 k0.6 m-0.4 p-0.3 q0.3 s-0.3 t-0.4
abzo 7.4 b1.1 l0.9 n1.1 o1.5 p0.5 q-0.4 s0.3
abzock 7.7 b0.9 l0.4 p0.6 s0.4
abzu 7.2 a-0.5 c0.3 e-0.5 j-0.4 l0.9 m-0.4 o-0.4 p-0.6 q1.9 t1.2
abzuse 7.4 a-0.4 e-0.4 f-0.5 j-0.3 l1.0 m-0.4 q0.6 t1.1
achl 7.7 a0.5 c0.8 d-0.4 i0.4 t1.0
achlei 7.7 a0.5 c0.8 d-0.4 i0.4 t1.0
achs 7.7 a-0.3 d0.7 k1.4 p0.4
acht 5.1 a0.6 b0.4 e0.9 g-1.1 h-0.7 i-0.4 j-1.2 k0.6 m1.6 o-0.6 p-0.3 r-0.6 t1.7
acht+jahr 7.7 a-0.5 e-0.4 i0.5
acht+mona 7.7 a0.6 c0.8 e0.7 i1.2 s0.4 t1.1
acht+seit 7.4 b0.5 e-0.3
acht+uhr 7.7 d0.5 k0.4
acht+woch 7.7 a0.4 e0.5 i-0.4 p0.6 q0.6 s0.6
achtun 7.0 b-0.3 e1.2 h-0.4 i-0.4 n-0.3 q0.7 r0.5 s-0.4 t1.9
achtzi 7.7 b0.6 s0.4
adle 7.2 b-0.4 d-0.4 g0.9 h-0.3 i0.6 q0.4 r1.0
adler 7.2 b-0.4 d-0.4 g0.9 h-0.3 i0.6 q0.4 r1.0
admi 7.7 a0.4 e0.9 i1.2 o0.8 t1.1
adre 5.9 a-1.9 d-1.1 e-1.2 g-0.3 h0.4 i-1.4 j-0.9 l0.4 m0.9 o0.6 r0.7 s-0.8
adre+aus 7.7 k0.3
adre+wird 7.7 a-0.6 b0.5 d-0.3 f0.4 h0.4 i-0.4 l0.6 r0.4
adress 5.9 a-1.9 d-1.1 e-1.2 g-0.3 h0.4 i-1.4 j-0.9 l0.4 m0.9 o0.6 r0.7 s-0.8
adri 7.7 d0.5 j0.8
adrian 7.7 d0.5 j0.8
adve 6.1 b-0.7 c2.1 d-0.8 e0.5 f0.5 g0.5 h0.7 i-0.6 m-0.4 q-0.5 s-0.8 t0.5
advent 6.1 b-0.7 c2.1 d-0.8 e0.5 f0.5 g0.5 h0.7 i-0.6 m-0.4 q-0.5 s-0.8 t0.5
aebi 7.2 a-0.3 e0.4 h0.3 k0.4 n-0.6 q0.4 r0.5
aebisc 7.2 a-0.3 e0.4 h0.3 k0.4 n-0.6 q0.4 r0.5
ag 7.0 a-0.6 b-0.3 e-0.4 f-0.3 g1.1 h1.0 i-0.7 n-0.3 p-0.3 r1.5
agb 6.8 a-0.6 d0.4 h-0.4 i-0.3 l-0.3 p-0.4 q0.4 t-0.4
agen 5.5 b-0.6 d-0.3 e0.6 f-0.5 h0.5 i1.4 j-0.8 l0.4 o0.4 p-0.7 q-0.4 r0.7 s1.1
agen+der 7.7 a-0.4 g0.9 r1.0
agen+die 7.2 b-0.3 e0.7 l0.8 s1.2
agentu 5.5 b-0.6 d-0.3 e0.6 f-0.5 h0.5 i1.4 j-0.8 l0.4 o0.4 p-0.7 q-0.4 r0.7 s1.1
ah 7.7 c0.5 d0.7 f0.5 s0.4
ahle 7.7 l0.9 n0.3 t0.3
ahlers 7.7 l0.9 n0.3 t0.3
ahne 7.7 a0.6 d0.4 e-0.4 i0.6 s0.5
ahnen 7.7 a0.6 d0.4 e-0.4 i0.6 s0.5
ahre 7.4 c0.7 g0.4 h0.8 i-0.4 m-0.3 n0.3 t0.9
ahrens 7.7 c0.8 h0.4 n0.4 t0.9
aign 7.4 a0.7 e1.2 f0.7 g-0.3 k0.3 l-0.3 m0.3 p1.0
aigner 7.4 a0.7 e1.2 f0.7 g-0.3 k0.3 l-0.3 m0.3 p1.0
akad 7.7 a0.6 e0.7 g-0.4 h0.5 i0.7
akadem 7.7 a0.6 e0.7 g-0.4 h0.5 i0.7
akon 7.2 a-0.8 d0.4 g-0.7 i-0.3 j-0.4 o0.6 p-0.6 q3.0 r-0.3
akonto 7.2 a-0.8 d0.4 g-0.7 i-0.3 j-0.4 o0.6 p-0.6 q3.0 r-0.3
akte 5.2 a-0.8 b-0.6 d0.4 e0.4 f0.5 g-0.9 i-0.6 j1.8 m-0.5 o-0.5 r-0.7 s-0.4
akte+bei 7.7 a0.4 c0.5 e0.6 j1.1 p0.7
akten 6.8 b-0.3 d1.0 e-0.5 f0.5 g-0.5 i0.4 j-0.3 p0.3 q0.5 r-0.5
aktenl 7.7 a-0.5 i-0.3 j1.3
aktenz 7.0 e1.6 f0.3 g-0.3 j1.2 n0.3
aktu 6.5 a-0.4 b0.3 c0.3 e-0.7 f0.6 h0.4 j-0.5 k-0.4 m-0.5 o1.3 p0.6 r0.6 s-0.5
aktuar 7.7 e-0.4 g0.5 i0.5 r0.3
aktuel 6.8 a-0.3 b0.5 c0.8 e-0.8 g-0.3 h0.4 j-0.3 m-0.4 o1.2 p1.0 s-0.4
alar 7.2 e0.6 f0.4 g-0.3 i-0.3 j0.5 p0.5 r-0.3 s0.5
alarma 7.2 e0.6 f0.4 g-0.3 i-0.3 j0.5 p0.5 r-0.3 s0.5
albe 7.7 d0.6 e-0.4 i0.4
all 7.7 g0.5 r0.4
alle 3.5 a-3.0 c-1.4 d-0.7 e-3.1 f-1.5 g5.3 h1.7 i-2.2 j-2.3 k1.4 l1.3 m-0.9 n1.6 o0.4 p-2.0 q0.3 r5.1 s-2.2 t0.3
alle+ande 6.5 a-1.1 b-0.9 d-0.8 e-0.3 g0.8 i-1.1 k-0.5 l0.5 m0.6 n1.0 o-0.3 q0.6 r1.0 s-0.4
alle+auf 7.4 a0.8 d0.3 e1.4 i0.5 j0.3
alle+beim 7.7 a-0.3 b0.4 c-0.3 n0.3 t0.3
alle+date 7.7 d0.4 g0.5 r0.5 s0.4
alle+die 6.7 b-0.4 c-0.4 d-0.5 e-0.7 h-0.4 i-0.3 r-0.6
alle+drei 7.2 a-0.5 c-0.4 g0.6 h0.5 i-0.5 n1.1
alle+gute 7.4 c1.0 i0.3 r0.4
alle+habe 7.4 d0.5 e-0.3 g0.4 l0.4 n0.7 r0.3 s0.4
alle+hand 7.7 c0.5
alle+ich 7.7 k0.5 r-0.4 t0.4
alle+im 7.2 b0.5 e-0.6 g-0.4 k0.6 p0.8 r-0.4
alle+in 6.8 a-0.6 c0.5 e-0.7 f-0.4 i-0.5 j-0.3 k0.9 m-0.5 p-0.3 q-0.4 s-0.3
alle+nich 7.7 a0.7 b0.4 e-0.5 k0.5 m0.6 p0.4 t0.3
alle+norm 7.4 a-0.5 g-0.4 k0.3 m0.5
alle+raus 7.7 k-0.3 m-0.3 n0.5 t0.3
alle+rech 7.7 c-0.3 e1.2 g0.8 j0.7 p0.8 r1.0
alle+rede 7.7 a0.4 d0.4 s0.5
alle+resp 7.7 a0.4 b0.5 e0.8 h0.4 k0.4 o0.4
alle+so 7.4 a-0.8 d-0.4 g0.9 h0.3 k0.3 l0.7 n0.4 o0.8 r0.9
alle+umge 7.7 b0.4 d0.5 g-0.5 i-0.5 l0.3 n0.5 p1.0 r-0.5 s0.9
alle+unse 7.7 a0.6 e1.0
alle+von 7.7 a0.5 d1.3 h0.5 r0.4
alle+was 7.0 a-0.5 e-0.8 f-0.4 h1.5 i-0.3 k0.6 n0.6 o-0.4 p-0.4 q0.5
alle+weit 7.4 a0.7 e-0.4 i0.8 j1.3 k0.7 p1.5 s-0.3
alle+wie 7.0 e1.0 g0.4 q0.3
alle+wied 7.7 a-0.5 d-0.3 g0.7 r0.7
alle+zahl 7.4 a-0.5 e-0.5 h0.5 l2.6 n0.9 o-0.3
alle+zu 7.4 a-0.5 e-0.4 g0.5
alle+zuga 7.7 i0.9
alle+zuru 7.4 a-0.5 b-0.3 e-0.4 g0.6 r0.4
allein 6.4 a0.5 d0.7 e-0.8 f-0.4 g0.5 h-0.5 j0.4 k0.3 m-0.4 o-0.4 p0.6 q-0.7 r0.4
allem 6.1 b-0.6 d0.4 g1.3 h1.3 j-0.6 n0.3 p-0.6 q0.5 r1.7 s-0.5
allen 6.2 a-1.3 e-0.7 g1.7 h1.1 i-0.6 j-0.6 k0.4 o1.0 p-0.6 r2.3
aller 7.2 a0.6 b1.6 c-0.4 d0.7 g-0.4 i1.1 s1.0
allerg 7.7 h0.4 j0.3
allerh 7.7 a0.3 c1.1 e-0.4 i-0.3 k1.2 p-0.5 t0.4
alles 4.3 a-2.3 b1.4 c-1.1 e-0.5 f-0.5 g1.2 i-1.3 j-0.8 k2.4 l0.7 n1.1 o0.4 p-0.9 r1.5 s-2.7 t0.9
allg 6.8 e0.9 g-0.3 h0.7 i0.6 k0.5 p0.3
allgau 6.8 e0.9 g-0.3 h0.7 i0.6 k0.5 p0.3
allt 7.7 a-0.3 b0.4 k-0.4 n-0.4 r0.3
alltag 7.7 a-0.3 b0.4 k-0.4 n-0.4 r0.3
alm 7.4 a-0.5 c-0.4 d-0.4 e-0.6 g0.5 h1.2 n1.6 p-0.3 q0.3 r0.4 t-0.4
aloi 7.4 b0.8 c-0.3 g0.4 i0.5 r0.4
alois 7.4 b0.8 c-0.3 g0.4 i0.5 r0.4
alpe 7.4 b-0.4 d-0.3 e0.8 g0.4 h0.3 k0.5 p1.7 r0.5 s1.4
alph 7.7 e-0.5 o-0.3
alphab 7.7 e-0.5 o-0.3
als 3.6 b2.9 c-0.5 d1.3 e1.5 f-0.8 i-0.5 j-1.0 k-0.4 l1.3 m1.0 n1.2 o1.6 p-0.8 r1.4 s1.4 t-0.3
als+alle 7.7 a-0.4 g0.8 o0.4 r1.0 t0.5
als+been 7.7 a0.7 e0.6 f0.8 i1.4
als+beis 7.7 a0.5 d0.4 e-0.5 p0.5 s0.5
als+betr 7.7 d0.9 e-0.3 s0.7
als+das 7.7 d0.5 r0.3
als+der 7.4 a0.7 b2.5 c-0.4 d-0.4 g-0.4 j-0.4 l0.4 n0.5 r-0.4 s0.7 t-0.3
als+einz 7.7 b0.4 e0.4 g-0.4 j0.7 l0.5 n0.5 r-0.5
als+erst 7.7 a-0.6 e-0.4 g-0.5 i-0.5 n3.7 p-0.3
als+exce 7.7 g0.4 h1.0 n0.8 o0.4 r0.8 t0.6
als+geda 7.4 a-1.2 b-0.4 d-0.3 g0.5 i-0.4 l1.4 r0.9
als+gepl 7.7 a0.6 c1.4 e0.4 h0.4 i0.9 j0.7 o0.4 t0.8
als+gest 7.7 b0.5 c0.3 e-0.4 i0.7 p0.8 s0.5
als+hatt 7.2 a0.6 e1.6 f0.4 i-0.3 o0.4 q-0.3 t0.4
als+hinw 7.7 a0.9 c0.3 e-0.5 p0.7 s1.5
als+ich 6.3 b-0.5 c-0.4 d1.0 e-0.5 f-0.5 h0.8 l0.8 o-0.4 p-0.5 q-0.5 s0.8
als+ihr 7.7 d0.6 e-0.6 g0.3 i0.5 k0.5 r0.4
als+ihre 7.7 a0.4 e0.5 j1.1 p0.7
als+inso 7.7 d0.8 i0.7 j0.5
als+kanz 7.7 a-0.3 k-0.4 l0.3 n0.6
als+ob 7.7 e-0.5
als+pdf 7.0 a-0.7 c0.4 e-0.6 g-0.4 h-0.3 k-0.5 m-0.3 o2.8 p-0.5 q-0.4 t0.5
als+refe 7.2 e-0.6 f-0.3 i0.4 k0.3 r0.4 s1.3
als+sie 7.4 b1.3 d-0.3 e-0.3 i0.5
als+unse 7.7 h0.3 k0.4
als+vere 7.4 a-0.3 d-0.4 j-0.4 l0.9
als+vors 7.7 a0.3 b0.8 d0.6 e0.6 i0.5 s1.1
als+ware 7.7 a-0.6 c-0.4 d-0.4 g1.4 h0.6 k0.4 r1.6
als+wir 7.7 c-0.3 e0.7 i-0.4 k0.4 q0.8
als+xrec 7.4 a-0.4 m-0.5 o1.7
als+zeug 7.4 a-0.5 b-0.3 e-0.6 g0.4 j-0.5 k0.4 l-0.5 n-0.5 q0.3 r0.4
also 4.3 a-2.3 b-0.7 e0.5 g-1.1 h-0.3 i-2.1 j-1.0 n0.9 q0.7 s-0.5 t1.0
also+am 7.4 a-0.5 c-0.6 d-0.3 e-0.3 n0.9 p-0.3 t0.8
also+auch 7.7 e0.7 g0.5 i0.4 m1.5 p-0.5 r0.5
also+bei 7.7 a0.4 e0.5 k0.3 t-0.3
also+bitt 6.7 a-1.0 b-0.6 d1.1 e-0.4 f0.3 h0.7 i-0.9 j0.5 l-0.3 m0.4 n0.5 p-0.4 r0.3 s-0.4
also+blei 7.7 g-0.5
also+das 7.7 c-0.4 d-0.3 e0.4 f0.3 g-0.4 p0.5 s0.6
also+der 7.7 c0.7 d-0.3 e0.4 k0.3 n0.3 o1.2 t0.5
also+ein 7.7 a-0.4 l1.0 m0.4 n-0.4 q0.3
also+in 7.7 a-0.5
also+mit 7.7 a-0.4 b0.8 d-0.3 e-0.3 s1.1
also+nach 7.7 d0.6 i0.7
also+nich 7.4 e0.3 j0.4 p0.6
also+noch 7.7 e0.5
also+wie 7.2 a-0.4 i-0.3
alte 4.8 a-4.0 b-0.5 c-1.5 d-0.5 e-1.0 f1.1 g1.6 h1.8 i-1.8 j-1.2 l0.4 m-0.7 n0.7 o1.4 p-2.1 q1.4 r2.3 s-1.8 t1.5
alte+dame 7.7 a-0.3 b0.3 d-0.4 e0.3 f0.5 g0.7 n0.8 r1.0
alte+herr 7.7 a-0.5 e-0.3 g0.9 h0.5 r0.9
alte+ist 7.7 e-0.4 o0.7
alte+muss 7.7 d0.5 e0.4 f0.8 i-0.4
alte+steu 7.7 a-0.8 d-0.7 g0.8 i-0.4 j-0.3 l-0.3 m0.5 r0.9
alte+vert 7.7 a-0.4 b-0.4 d0.4 e-0.6 f-0.3 j-0.3 k-0.4 l-0.4 q0.8 t0.5
alten 5.6 a-2.2 c-1.0 d-1.0 g0.5 h0.3 i-0.9 j-0.9 k-0.7 l0.8 m-0.4 n0.6 p-1.2 q1.2 r1.4 s-1.0 t0.7
alter 7.0 a-0.6 d0.6 f0.8 g0.7 h0.8 i-0.4 n-0.4 p-0.4 r0.8
alters 7.7 b-0.4 d0.7 e0.5 f0.8 g0.3
altes 7.7 d0.4 g0.3 h0.8 k0.7 o0.3
altm 7.7 i0.6
altmod 7.7 i0.6
altp 7.7 a-0.6 i-0.4 q1.2
altpap 7.7 a-0.6 i-0.4 q1.2
am 2.8 a-1.5 b-2.0 c1.6 d0.5 f-0.4 g-1.7 h-0.4 i1.5 j-1.1 k4.8 l-0.4 m-1.2 n8.4 o-0.4 p-1.1 q0.4 r-0.9 s-0.7 t-0.9
am+aben 7.4 b0.8 e-0.5 k-0.3 s0.4
am+anfa 7.7 c0.6 d0.3 g0.5 i0.3 r0.6
am+appa 7.4 c1.0 d0.4 e0.5 f1.4
am+auto 7.7 a-0.3 g0.3 n-0.3 q1.9 r0.4
am+best 6.8 a0.3 b0.6 d-0.8 h1.0 j-0.4 k0.4 m-0.4 p0.4 s-0.6 t0.7
am+deic 7.7 h0.8 k-0.3 o0.5
am+dien 5.8 d0.6 e1.2 g-0.5 i-0.7 j0.9 k2.5 l-0.4 m0.4 n2.0 p-0.8 s0.9 t-0.6
am+donn 6.0 a-0.7 b0.3 d0.9 f0.4 g-0.9 h0.5 k3.1 l-1.0 m-0.8 n1.1 p-1.1 q0.5 t0.4
am+empf 7.2 e-0.7 f0.5 g0.8 h0.5 i0.5 q0.4 r1.0
am+ende 6.4 b1.3 d-0.6 e1.0 f-0.8 i-0.4 j-0.4 l-0.3 o0.4 p-0.4 q0.5 r0.4 s-0.6
am+erst 6.7 d0.4 e0.7 f0.3 g-0.5 i0.5 j-0.3 l-0.3 n0.7 p0.7 q-0.3 r-0.6
am+frei 5.7 a-0.9 c-0.3 d0.4 e0.5 g1.4 h0.7 k3.2 l-0.4 n2.8 o-0.5 p-1.3 r1.7 s-0.7 t1.1
am+frit 7.7 a-0.4 d-0.4 h-0.3 l0.5 n1.9 o1.2 p-0.3 q-0.5
am+lieb 6.8 a-0.6 c-0.4 e-0.5 g-0.4 i-0.6 n-0.4 s-0.5
am+mitt 5.9 c0.4 d-0.6 e-0.4 f1.1 g-0.7 i-0.6 k1.9 l-0.4 m-0.5 n0.4 p-0.7 q-0.4 r-0.3 s1.2
am+mona 7.4 a-0.4 k0.5 m0.7 n1.8 t0.4
am+mont 5.2 a-0.3 b-0.8 c1.4 e-0.5 f0.6 g-1.3 j-0.5 k1.8 n2.1 p-1.2 s-1.3 t1.5
am+nach 6.8 a-0.6 b-0.4 c0.9 f0.3 i-0.5 n0.5 o0.6 p-0.3 t0.7
am+niko 7.7 n0.5
am+quar 7.7 a-0.5 g0.4 h0.5 l0.9 r0.4
am+sams 5.8 b-0.4 c0.7 f-0.4 g0.5 h-0.5 i0.8 j-0.5 l0.4 n0.5 q-0.5 r0.7 s1.7
am+selb 6.8 a0.5 c1.2 d-0.5 e-0.7 g0.6 i0.4 j1.2 m-0.3 p1.9 q0.5 r0.5
am+sonn 6.1 a0.7 b-0.5 c0.7 d-0.4 e0.7 f-0.4 g1.3 h0.5 i1.2 j-0.3 m-0.5 o-0.7 p0.3 q0.5 r1.5 s-0.4 t0.6
am+tag 7.0 b-0.4 c1.0 d-0.5 e-0.4 h-0.5 k0.4
am+tele 5.6 a0.7 b0.5 c0.4 d0.8 e1.2 f0.6 i-0.9 k0.3 l0.5 m1.7 n1.2 p0.5 q-0.3 r0.5 t-0.6
am+tisc 7.7 a0.7 i0.7 p0.7 s0.8
am+wall 7.7 a0.6 e0.7 g0.4 h0.7 r0.5
am+weni 7.7 c-0.4 d0.8 f0.8 g0.6 h0.7 r0.7 t0.5
am+woch 6.6 b-0.3 d-0.4 f-0.6 g1.2 h0.4 i0.7 k-0.8 m0.4 o-0.7 p-0.3 r1.7 s-0.4 t0.8
am+zwei 7.4 a0.6 c1.3 e0.5 h0.4 i0.6 o0.3 p0.7 s1.1
amma 7.7 b0.5 c-0.3 e-0.3 q0.7
ammann 7.7 b0.5 c-0.3 e-0.3 q0.7
amt 7.0 a0.3 b0.4 c-0.4 d0.9 e0.4 i0.7 m0.6
amts 5.9 c-0.4 d-0.6 e0.7 h1.0 i-0.8 j1.3 k-0.3 m1.8 p0.4 r-0.3 s-0.6
amts+hat 7.4 a-0.5 b0.3 c0.3 e-0.3 h0.4 k0.6 m0.8
amtsge 6.0 d-0.5 e0.6 g-0.5 i-0.8 j1.4 l-0.5 m2.0 p0.5 s-0.5
an 3.2 a-0.5 b-1.3 e0.6 f3.5 g0.7 h1.3 i1.7 j1.7 k0.5 l-0.5 m0.6 n1.7 o0.3 p0.7 r2.0 s-1.5 t1.1
an+alle 7.4 b-0.3 e-0.5 h0.4 n0.6
an+am 7.7 a-0.4 f0.4 g0.6 h1.3 i-0.5 k-0.3 l0.7 q0.3
an+bei 7.7 a-0.5 b-0.4 e-0.6 g-0.3 i-0.3 q0.4 t0.4
an+das 7.0 b-0.4 e0.7 f0.8 g-0.4 h1.0 i-0.4 j-0.4 o0.5 q0.7 s0.6
an+dem 7.0 c1.1 d0.8 e-0.3 f0.4 h-0.5 i0.6 j-0.6 l-0.4 n1.9 p-0.4 s0.5
an+den 5.6 b-0.6 c0.5 d0.3 e0.7 f1.5 g-0.9 h-0.5 i1.4 j-0.3 k0.9 m-0.5 n1.1 o0.8 r-0.4 s-0.4 t-0.4
an+der 5.8 a-0.4 c-0.4 d-0.9 e0.7 f-0.4 g0.6 i-0.4 l1.0 p1.6 q0.4 r1.2
an+die 5.2 a0.9 b-0.8 d-0.3 f4.3 g1.1 h-0.5 j1.0 m-0.3 n0.8 p-1.1 r1.7 t-0.4
an+dies 7.2 a-0.5 b-0.3 c-0.3 g0.6 i-0.3 m0.4 p-0.4 r0.4
an+ein 7.4 a-0.3
an+eine 6.4 b1.6 c0.8 e-0.4 f-0.4 h0.5 p-0.5 t-0.5
an+frau 7.2 a0.4 d0.5 e0.8 f0.5 h0.3 j0.9 l-0.3 m0.7 o-0.3 q0.5
an+herr 7.7 a-0.6
an+ich 7.4 a0.4 d-0.4 i0.8 p0.9 s0.9 t0.3
an+ihr 7.7 c0.3 d0.7 f0.9
an+ihre 6.2 a0.3 c-0.4 d0.6 e2.0 f1.4 g0.6 h-0.5 i-0.7 j2.3 m1.0 r1.0 s0.4 t0.6
an+info 7.2 a-0.8 d-0.3 e-0.4 i-0.4 l0.4 q-0.4
an+jema 7.7 a0.4 c0.4 f0.7 i0.4 m0.8
an+mein 6.3 a0.5 b1.2 d0.4 e-1.4 f-0.4 g-0.8 i1.1 k0.8 l-0.5 m0.4 p0.5 r-0.6 t-0.5
an+mich 7.0 b-0.3 e-0.5 g-0.4 j-0.3 k-0.3 m0.7 n0.4 p1.4 q-0.4 s-0.3 t0.9
an+rech 7.0 a-1.1 b-0.4 c0.3 e-0.3 i-0.6 j-0.4 m-0.6 n1.1 o0.3 p-0.4 q-0.3 t0.3
an+sich 7.7 a0.6 c1.0 d0.7 e-0.5 f1.0 j-0.4 t1.0
an+sie 5.8 a1.7 b-0.5 c0.4 d-0.5 e1.4 f1.0 g-0.9 i-0.9 j1.4 l0.4 m1.3 n0.9 p2.5 q0.6 r-0.5 s1.1 t0.3
an+und 6.6 b0.8 d1.1 e-0.5 f-0.3 g0.7 h0.4 j0.5 m0.4 n0.5 p-0.3 r0.5 s-0.4 t-0.5
an+unse 6.5 a-0.6 c-0.9 d-0.3 e0.8 f0.4 g-0.4 h-0.5 i-0.7 k0.4 l-0.5 m-0.4 p-0.3 q-0.3 s0.3
an+welc 7.7 d0.7 i0.7 k0.8 l0.3 p0.8 r0.5
anal 7.7 a0.5 e0.8 p1.2
analog 7.7 a0.5 e0.8 p1.2
anbe 6.0 a-1.2 d-0.8 e-1.1 f0.6 g-1.0 h1.3 j-0.9 m0.3 p-0.9 s-0.6
anbe+die 6.7 a-0.9 c0.4 d-0.4 e-0.4 g-0.5 h1.5 j-0.4 n0.3 p-0.5
anbei 6.0 a-1.2 d-0.8 e-1.1 f0.6 g-1.0 h1.3 j-0.9 m0.3 p-0.9 s-0.6
anbi 6.8 b0.4 d-0.3 g-0.7 h0.8 i0.9 m0.5 p0.6 r-0.4
anbiet 6.8 b0.4 d-0.3 g-0.7 h0.8 i0.9 m0.5 p0.6 r-0.4
ande 3.9 a2.8 b0.3 c1.2 d2.3 e2.8 g-1.2 h-0.5 i5.0 j0.4 k-1.2 l-0.3 n-0.5 o0.5 p-1.5 s0.5 t-0.4
ande+agen 7.7 d0.9 s0.7
ande+als 7.4 b-0.3 c-0.3 d-0.3 e0.4 g0.8 i-0.5 j0.5 m0.4 r1.0 s-0.4
ande+buro 7.7 a-0.6 d-0.3 e-0.4 i-0.7 q0.5
ande+das 7.7 a0.7 b1.6
ande+die 7.7 a0.7 e1.0 q0.8
ande+ende 7.4 b1.4 d0.4
ande+erhe 7.7 a0.6 e0.5 j1.1 m0.7
ande+half 7.7 c-0.4 d0.8 e-0.4 s0.6
ande+muss 7.7 a0.7 i1.2 j0.5
ande+sich 6.4 a-1.9 c-0.5 d-0.7 e-0.5 f0.4 g-0.5 i-1.1 j-0.6 n-0.4 o0.4 p-0.7 s-0.5
ande+sie 7.0 a-0.5 d0.4 i-0.5 p-0.4 q0.4
ande+und 7.4 a0.8 d1.5 i0.7 o0.7
ande+verg 7.7 a0.9 c-0.3 e0.6 i1.2
andere 4.3 a1.4 b-0.3 c2.4 d1.5 e1.2 h0.4 i5.0 j-0.6 k-0.7 p-0.3 s1.0
andern 5.7 a1.9 c-0.8 d0.7 e2.6 f-0.4 g-0.9 h-0.5 i-0.4 j1.9 k-0.6 m0.6 p-0.3 r-0.8 s-0.6
anders 6.1 a1.7 b1.4 d0.7 f-0.5 g-0.5 h-0.8 i0.8 j0.5 m-0.5 p-0.7 q-0.4 s0.6
andert 6.1 a-2.1 c-0.5 e-0.4 f0.5 i-1.0 j-0.8 n-0.4 p-0.8 s-0.7
anderw 7.4 a0.9 e0.5 i1.7
andr 7.7 c-0.3 d-0.5 h0.7 m0.6 n0.6 q0.8 r0.5
andrea 7.7 c-0.3 d-0.5 h0.7 m0.6 n0.6 q0.8 r0.5
aner 7.2 a-0.4 g0.5 i-0.3 j0.3 l0.8 n-0.3 r0.5
anerke 7.4 e0.3 g0.6 j0.4 r0.6
anfa 5.4 a1.3 b1.0 d0.5 e0.4 f-0.3 h0.6 i-0.5 k0.9 m2.7 n0.4 o-0.4 p0.8 t0.3
anfa+der 7.7 k0.9 n-0.4 q0.6
anfa+nach 7.7 a-0.3 k0.7 n1.0 p-0.4
anfa+nove 7.7 c0.7 l0.9 m0.9 n0.5
anfahr 6.5 a2.2 b1.4 c-0.5 d-0.5 g-0.6 i-0.5 l-0.4 m2.7 p0.8 r-0.4 s1.0
anfall 7.7 c0.8 k-0.4 l0.4 m0.8 o-0.4
anfang 5.8 a-0.4 d1.0 g0.4 h0.7 j0.3 k1.3 m0.5 n0.6 q0.3 s-0.6
anfr 6.1 b0.3 d0.7 e0.5 f-0.7 h0.6 i0.4 j-0.7 k1.0 n0.6 q0.9 s-0.6
anfr+wurd 7.7 c0.6 k0.6 t0.5
anfrag 6.1 b0.3 d0.7 e0.5 f-0.7 h0.6 i0.4 j-0.7 k1.0 n0.6 q0.9 s-0.6
anfu 7.7 d0.8 e-0.3 f0.5 l0.9 s-0.5
anfuhl 7.7 d0.8 e-0.3 f0.5 l0.9 s-0.5
ange 3.7 a0.5 b1.2 c2.0 d0.7 f2.8 g-0.4 h0.5 i2.2 j1.4 m3.5 n1.3 o0.6 p-1.5 q1.3 s-1.9 t0.3
ange+an 7.7 f0.9 i-0.4 j1.5
ange+das 7.4 b-0.3 e0.7 g-0.3 i1.0 l0.5
ange+ein 7.7 b0.6 j0.4 m0.6 p-0.3 q0.5
ange+hat 7.0 b-0.4 d-0.4 g-0.5 h0.4 i-0.4 m0.5
ange+ihre 7.7 a0.3 c0.6 d0.8 f0.5 i0.8
ange+mein 7.7 c0.4 g0.5 r0.7
ange+mit 7.7 h0.6 q0.4
ange+nich 7.7 a0.4 c-0.4 d0.4 f1.5 i0.5 m0.7
ange+selb 7.7 a0.3 c1.2 d0.4 f1.1 p0.7
ange+stan 7.7 a0.6 b-0.3 e-0.4 k0.3 l0.7 m1.9 o0.4 q0.4
ange+uber 7.4 a-0.5 b0.5 c-0.6 g-0.5 i0.8 m-0.3 t0.3
ange+und 6.5 a0.8 b1.4 d0.8 e0.9 g-0.5 h-0.5 i2.2 j-0.4 k-0.4 p-0.3 s-0.4 t-0.3
ange+unse 7.7 e-0.4 f1.7 m0.9
ange+vier 7.7 c0.5 e-0.4 i0.6 s1.1
ange+vom 7.7 a-0.5 g0.5 h1.4 i-0.4
ange+war 7.4 a-0.4 b-0.3 g0.7 i-0.3 m-0.3 p-0.4 r0.6
ange+weil 7.7 d0.5 e0.6 g-0.4
ange+werd 7.7 b-0.4 d0.3 g-0.3 k0.4 l0.9 n-0.3 q0.3 r0.5
ange+wird 7.7 e0.4 f1.1 n0.5 p1.1
ange+zwei 7.7 b0.4 i0.6 j0.5 k0.6 m0.3
angebe 7.7 a-0.5 c-0.6 f-0.4 j0.5 o1.5 r0.3 t0.4
angebl 7.2 a1.3 c-0.4 e1.4 f1.5 g-0.3 j1.3 k0.4 m0.5 r-0.4
angebo 4.9 a-0.6 b1.8 d-0.8 e-1.5 f0.4 g-0.5 h1.2 i1.7 j-1.7 k-0.4 l-1.0 m1.9 p-1.1 r-1.1 s0.5 t0.6
angefa 7.4 a0.3 b-0.4 c0.4 e0.6 g-0.4 q0.3 r0.4 t-0.3
angefo 7.4 b0.6 c0.9 e-0.4 f0.8 g-0.3 i0.3 j0.5
angeho 7.7 s0.5
angeht 7.7 g0.6 m0.7 p0.5 r0.8
angeko 6.7 a0.3 b0.3 c0.8 j0.3 n0.4 r0.6 s-0.5
angeku 6.8 a0.5 b-0.3 c2.2 d0.9 e-0.5 f1.5 g-0.4 i-0.6 j-0.5 l-0.4 p-0.5 r-0.3 s-0.4
angele 6.3 a1.7 b-0.6 c1.2 e-0.7 f2.3 g-0.5 h-0.3 i-0.9 j2.8 m1.7 r-0.5 s-0.4
angeme 6.3 a-1.2 b1.2 e-0.5 g-0.6 i-0.9 l3.0 m0.3 p-0.6 s-0.5
angeno 7.4 c-0.4 d-0.4 e0.8 f-0.6 h-0.3 j0.3
angeru 6.4 a1.1 c-0.3 e1.2 f-0.4 i2.2 j1.0 m0.3 p-0.5 r-0.7 s-0.6 t1.1
angesc 6.6 a0.3 d0.4 e0.5 f-0.3 i1.8 j-0.3 m-0.3 n-0.4 s-0.4
angese 7.0 a0.4 b0.5 d0.4 e-0.6 g-0.3 i0.3 k0.5 l-0.3 m1.8 p0.4 s0.6
angesp 7.4 a0.4 d1.0 e0.5 g0.3 h0.6 i0.6 k0.8 r0.4
angest 7.4 e0.4 f0.7 g1.5 n0.4 q1.0 r0.3
angeta 7.2 a-0.6 c-0.4 g1.1 h0.6 k0.7 n0.3 o0.4 r0.6
angewi 6.1 a-1.6 c-0.8 d-0.3 e-0.6 f0.6 g0.7 h0.8 i-1.1 j-0.9 l0.5 n2.9 o1.7 q4.7 r1.6 s-0.5 t-0.3
angeze 7.7 a-0.6 d-0.4 e-0.4 n0.4 o0.6 q-0.3 r-0.3 t0.7
anha 5.8 a-1.8 d-0.4 f-0.7 g-0.6 h-0.6 i-0.8 j0.4 k1.5 l-0.3 m0.9 n0.7 p-0.8 q1.3 s-0.7 t0.3
anha+die 7.2 a-0.4 h-0.4 i-0.4 j-0.3 k0.3 m-0.4 n0.8 o0.6 q-0.4 t0.5
anhang 5.9 a-1.8 d-0.3 f-0.6 g-0.5 h-0.4 i-0.8 j0.4 k0.9 m1.2 n0.8 p-0.8 q1.1 s-0.6
anho 7.7 a-0.3
anhoru 7.7 a-0.3
anke 7.2 a0.8 e0.5 p0.7
anla 6.0 a0.5 b-0.6 c1.7 e0.8 g-0.4 i1.1 j-0.5 s-0.5
anlage 6.4 b-0.4 c1.1 e0.6 n-0.4 r0.3 s-0.4 t0.3
anlass 7.2 b-0.3 e0.5 i0.7
anli 7.0 a-0.6 c-0.6 i-0.3 j-0.4 l-0.4 n0.6 o0.4 s-0.4
anlieg 7.2 a-0.4 b0.3 c-0.6 d0.4 j-0.3 k0.5 l-0.4 s-0.3
anme 6.4 b0.5 d1.4 e-0.9 f0.4 i-0.8 j-0.5 k-0.5 n0.4 o-0.4 p-0.5 s0.5
anmeld 6.8 a-0.3 b-0.6 f0.4 i-0.5 k-0.4 s-0.3
anmerk 7.2 b1.2 d1.3 e-0.8 i-0.4 j-0.3 m0.4 o-0.4 p-0.4 s0.9
anna 7.7 c-0.3 f0.3 l0.5 t0.3
anne 7.4 a0.6 c0.5 d1.6 e0.5 f1.0 k0.9 l-0.3 s-0.3
annegr 7.7 a0.5 c0.6 d1.2 k1.0 l-0.3
anon 7.2 b-0.4 m0.8 n0.4 p0.6 r-0.4 s0.6
anonym 7.2 b-0.4 m0.8 n0.4 p0.6 r-0.4 s0.6
anpa 7.4 b0.7 d-0.3 e0.3 i-0.4 m1.0 p-0.3 q0.3 s-0.4 t0.3
anpass 7.4 b0.7 d-0.3 e0.3 i-0.4 m1.0 p-0.3 q0.3 s-0.4 t0.3
anru 5.5 a2.2 b-1.1 c-0.3 d4.6 f2.7 g-0.7 i-0.4 k-0.4 l-0.7 m0.6 p1.6 r-0.3 s0.5 t1.3
anru+ein 7.7 a-0.3 e-0.4 g0.3 h0.6
anru+kein 7.7 a0.5 c0.6 d1.4 k1.0 o0.4
anru+muss 7.7 p0.5 s0.6
anru+und 7.7 d0.3 m0.6 p-0.3
anru+von 7.7 d0.5 g0.7 p0.9
anruf 7.7 d0.8 f0.8 p0.9
anrufb 7.7 a0.4 d1.1 i0.7 t0.6
anrufe 5.8 a1.1 b-0.7 d3.0 e-0.3 f1.7 i-0.5 j-0.5 l-0.5 p1.4 t0.8
anruft 7.4 a0.8 d0.6 e0.5 f0.8 g-0.4 j0.4 s1.2
ans 6.2 a0.3 b-0.3 c0.4 e0.7 g0.7 h0.4 k0.9 m-0.4 n0.3 p-0.6 r1.4 s0.8 t0.6
ans+herz 7.7 b0.6 e-0.4 i1.1 p-0.3 s1.3
ans+tele 6.8 a0.4 b-0.5 c0.6 d1.4 g0.4 h0.7 i-0.4 j-0.3 o0.3 q0.3 r0.9 s1.4 t0.8
ansa 7.2 i0.8 s0.3 t0.4
ansage 7.4 c0.3 e0.5 i0.8 s0.4 t0.5
ansc 5.8 a-0.7 b0.4 c1.3 h0.6 j0.5 k0.7 l0.7 m-0.6 n0.3 q0.7 r0.4 s-0.7 t-0.6
anscha 7.4 c0.6 d0.4 e0.6 g-0.5 h-0.3 i-0.4 p0.6 r-0.5
anschl 6.8 a-0.4 c0.5 e0.4 f-0.3 g0.3 h0.7 i1.3 j-0.3 k0.4 l0.5 p-0.3
anschr 6.7 a-0.6 f0.3 h-0.5 i-0.5 j0.5 k0.4 m-0.4 n0.7 p-0.4 r0.3 t-0.3
anse 7.4 b-0.4 c-0.4 e0.6 j-0.3 k0.7 m0.7 o0.4
ansetz 7.7 b-0.4 e0.7 m0.8 o0.4
ansi 7.7 e0.3 j0.7 n0.3
ansich 7.7 e0.3 j0.7 n0.3
anso 7.4 a0.3 e0.6 i-0.4 j0.8
ansons 7.7 a0.3 e0.8 j0.8
ansp 5.9 b-0.6 c-0.3 d1.5 e0.4 g-1.4 i-0.7 j0.8 m-0.6 p-0.5 q0.3 r-0.9 s-0.6
ansp+fur 7.7 f0.3
anspre 6.3 a-0.5 b-0.6 c-0.5 d1.8 e-1.0 f0.4 g-1.2 h0.3 i-0.5 j-0.7 p-0.6 q0.3 r-0.9 s-0.5
anspru 6.8 a0.9 e1.5 j1.7 m-0.4
anst 7.4 a0.5 b-0.3 c-0.4 d0.9 e0.4 i0.6 m0.4 t0.5
ante 7.7 e0.3 p0.9 s0.9
anteil 7.7 e0.3 p0.9 s0.9
antj 7.4 c0.8 e0.8 i0.4 l0.6 m0.9 o0.5 p-0.3 q0.6
antje 7.4 c0.8 e0.8 i0.4 l0.6 m0.9 o0.5 p-0.3 q0.6
anto 7.7 b0.5 e-0.3 j0.5 p1.1
antr 6.1 a0.6 d1.5 e1.3 g-0.8 h-0.4 j1.1 m1.1 p-0.7 q-0.4 r-0.6 t0.9
antr+auf 7.2 a-0.5 c-0.5 d0.8 i0.4 l-0.4 n-0.3
antrag 6.1 a0.4 d0.9 e0.6 g-0.7 h-0.4 j1.1 m1.1 p-0.7 q-0.4 r-0.5 s-0.7 t1.0
antw 4.9 a-0.9 b0.9 c1.5 d1.8 e-0.7 f0.3 g-1.6 i-1.3 j-1.4 l-0.4 m-0.5 o0.8 p-0.8 q0.4 r-0.4 s0.5 t1.2
antw+ich 7.7 a-0.5 c-0.4
antw+in 7.7 b0.5 e-0.5 i0.8 s0.6
antw+sie 7.2 a-0.8 b-0.4 c0.6 f-0.4 h-0.4 k0.5 l0.3 n0.5 s-0.4 t0.5
antw+und 7.2 a0.9 b0.8 c-0.5 d1.3 f0.8 s0.6 t1.1
antw+wird 7.7 b-0.3 c0.6 d0.4 h0.4
antwor 4.9 a-0.9 b0.9 c1.5 d1.8 e-0.7 f0.3 g-1.6 i-1.3 j-1.4 l-0.4 m-0.5 o0.8 p-0.8 q0.4 r-0.4 s0.5 t1.2
anve 7.2 a-0.8 d-0.4 e0.3 g1.0 h2.0 i-0.4 r1.1 s0.4 t-0.3
anvert 7.2 a-0.8 d-0.4 e0.3 g1.0 h2.0 i-0.4 r1.1 s0.4 t-0.3
anwa 4.4 a-0.9 c-1.3 d-1.3 e1.0 f-0.3 i-2.4 j5.1 k-0.6 l0.7 m0.3 n-1.0 o-0.6 p-0.7 r0.3 s-1.0 t-0.6
anwa+eing 7.7 a-0.3 j-0.3 l0.5
anwa+hat 7.2 e0.7 f0.9 j0.3 l0.4
anwa+ist 7.7 a-0.4 l0.8
anwa+lieg 6.0 j-0.6
anwa+mit 7.7 a-0.4 h0.4 j-0.3
anwa+und 7.2 a0.6 b1.3 c-0.4 d-0.3 e0.8 j0.7 k0.6 p0.4 s0.3
anwa+weil 7.7 a-0.3 d0.4 f0.4 n-0.3 o0.5
anwalt 4.4 a-0.9 c-1.3 d-1.3 e1.0 f-0.3 i-2.4 j5.1 k-0.6 l0.7 m0.3 n-1.0 o-0.6 p-0.7 r0.3 s-1.0 t-0.6
anwe 6.6 a1.1 e-0.7 g-0.4 i-0.4 j-0.4 l-0.4 m-0.3 n0.5 o0.9 p2.0 r-0.3 s-0.3
anwe+ihre 7.7 a0.9 p0.7
anweis 6.7 a1.1 e-0.6 g-0.4 i-0.3 j-0.4 l-0.3 m-0.3 n0.5 o0.9 p2.1 s-0.3
anza 6.1 a-0.4 f0.4 g-0.6 i0.9 j1.0 k1.0 m1.3 n3.1 o0.9 p0.8 q0.4 s-0.4
anza+von 7.2 a-0.7 b0.4 c0.3 e-0.6 i-0.4 j-0.4 k0.5 m1.5 n1.2 q0.7
anzahl 6.1 a-0.4 f0.4 g-0.6 i0.9 j1.0 k1.0 m1.3 n3.1 o0.9 p0.8 q0.4 s-0.4
anze 5.7 b1.5 d0.6 e0.8 g-0.6 h0.4 i-1.1 j1.1 k-0.4 m0.7 n0.9 o-0.4 r0.3 s0.4
anze+bei 7.2 a0.5 b0.9 e0.9 j1.2 p-0.3 s0.5
anze+die 7.7 a0.7 c0.5 e0.3 j0.9
anze+wege 7.7 a0.5 e0.4 j0.5 p1.2
anzeig 5.7 b1.5 d0.6 e0.8 g-0.6 h0.4 i-1.1 j1.1 k-0.4 m0.7 n0.9 o-0.4 r0.3 s0.4
anzu 6.5 a0.9 b0.4 c-0.3 d-0.5 e1.4 f0.9 g-0.8 i0.3 k-0.5 l-0.6 m-0.6 p0.4 q0.8 t1.2
anzune 7.7 c0.7 d0.5 f1.2
apfe 7.7 a-0.8 g0.6 l0.7 n0.6 r0.6
apot 7.4 c0.3 d1.0 e-0.4 i-0.3 s0.5 t0.8
apothe 7.4 c0.3 d1.0 e-0.4 i-0.3 s0.5 t0.8
app 6.5 a0.6 b0.7 g0.4 h0.5 i1.5 j-0.4 k-0.4 n0.3 p1.0 r0.4 t0.5
appa 7.4 c1.0 d0.4 e0.5 f1.4
appara 7.4 c1.0 d0.4 e0.5 f1.4
apri 5.8 f0.7 g-0.4 k-0.7 m0.4 n0.7 o0.7 q0.5
apri+ist 7.7 c-0.4 f0.6 l0.9 m0.6 n0.4
apri+nich 7.7 a-0.4 c-0.4 e-0.5 n0.3
apri+und 7.7 a0.4 c0.6 i0.7 p0.6 s0.6
april 5.8 f0.7 g-0.4 k-0.7 m0.4 n0.7 o0.7 q0.5
arbe 5.1 a-1.8 b-0.5 c-0.4 d-0.7 f-0.3 g2.3 h1.8 i-0.6 j-1.2 k-0.6 l0.7 n0.4 o-0.4 q0.5 r3.0 t0.6
arbe+die 7.7 g0.4 i0.4 r0.4
arbe+ist 7.7 c-0.3 e0.4 g0.6 i0.5 r0.5 s0.4
arbe+nich 7.4 a-0.7 i-0.3 n-0.4 r0.4
arbe+war 7.7 a-0.4 g0.4 h0.9 j-0.3 l1.0 n0.4 r0.5
arbe+wie 7.7 a-0.3 g1.4 m0.3 r1.6
arbe+wir 7.7 h-0.3 i0.9 l0.4 n0.4 p0.6
arbeit 5.1 a-1.8 b-0.5 c-0.4 d-0.7 f-0.3 g2.3 h1.8 i-0.6 j-1.2 k-0.6 l0.7 n0.4 o-0.4 q0.5 r3.0 t0.6
arch 5.5 a-0.3 c1.1 d-1.0 e1.2 g0.8 j1.1 l-0.4 m-0.6 p-0.7 r0.9 s-0.3
arch+ist 7.7 b0.4 c0.5
archit 5.8 a-0.7 b0.4 c1.5 d-1.0 e-0.5 g1.2 h0.4 j0.7 l-0.4 m-0.7 n-0.3 p-0.9 r1.1 s-0.7
archiv 7.0 a0.4 b-0.4 c-0.3 e1.7 g-0.4 j0.5 p-0.4
arge 6.8 c-0.6 e-0.5 g0.9 i-0.6 l0.5 p-0.5 r0.9 s-0.5
arger 7.7 e-0.4 g0.6 r0.4
argert 7.4 a0.5 c-0.5 d0.4 g-0.6 l0.8 p-0.5 s-0.4
arme 7.7 e-0.4 g1.0 h0.8 k0.4 r0.9
arnd 7.7 a-0.4
arndt 7.7 a-0.4
arne 7.4 a0.5 e1.1 h0.9 i0.8 n-0.3 q0.8 r0.3
art 6.8 a0.8 c-0.5 d1.3 e0.6 h1.0 j1.2 n0.6 p0.5 s-0.4
arti 6.8 a-0.3 d0.7 f-0.3 g-0.4 i-0.4 j0.6 n-0.3 q0.5 s-0.3
artike 6.8 a-0.3 d0.7 f-0.3 g-0.4 i-0.4 j0.6 n-0.3 q0.5 s-0.3
arzt 7.4 c1.1 h-0.3 i-0.4 k0.8 n-0.5 q1.1
asch 7.2 a-0.5 c-0.3 d-0.4 i-0.3 k-0.4 l1.5 n0.6 q1.1 r0.4
asch+auf 7.7 a-0.3 g0.4 l1.1 n0.6 r0.5 t0.3
asche 7.7 a-0.3 g0.4 l1.1 n0.6 r0.5 t0.3
assi 7.7 e0.9 m-0.3 o0.6
assist 7.7 e0.9 m-0.3 o0.6
astr 7.7 d0.9 i0.6 s0.8
at 7.7 e1.0 g-0.4 s0.6
atel 7.7 a-0.4 m0.3 n1.2
atelie 7.7 a-0.4 m0.3 n1.2
auch 3.2 a0.9 b2.4 c-0.4 d0.4 e1.2 g4.1 h6.9 i2.2 k0.6 l0.8 m0.7 o-0.4 p2.6 q-0.9 r2.1 s0.8 t0.3
auch+an 7.0 b0.4 e-0.3 g0.8 i-0.3 j1.0 n-0.4 p-0.3 r1.0 s1.4
auch+aus 7.7 a0.9 e1.6 i1.6 s1.0
auch+beim 7.7 a0.5 e1.1 g-0.5 i0.7 j0.6 r-0.4
auch+dann 7.4 d-0.4 e0.5 i0.7
auch+das 7.0 e0.8 g0.3 h0.5 i1.0 j0.5 l0.5 p-0.3 r-0.3
auch+den 7.0 a-0.6 b0.4 c-0.5 d-0.4 f-0.4 g0.3 h0.3 i-0.5 n0.6 q-0.3
auch+der 6.6 b0.4 c0.5 d-0.5 g0.5 h0.5 j-0.4 k0.4 m1.4 p-0.3 r0.7
auch+die 6.0 a-0.7 e-0.7 f-0.6 g1.8 h2.3 j-0.5 o-0.4 p0.9 r1.6
auch+ein 7.4 a0.6 b2.4 e-0.4 g-0.6 i0.8 r-0.4 s0.9
auch+eine 6.8 a-0.8 e0.3 f-0.4 g0.4 h2.4 i-0.5 j0.3 k0.9 l0.9 p-0.4 q-0.5 r0.4 s-0.5
auch+fur 6.4 a-0.9 b-0.4 g1.4 h1.7 i-0.7 j0.5 k-0.4 m-0.3 n-0.3 p-0.5 q0.4 r2.0 s0.3 t0.3
auch+glei 7.2 d1.2 g0.5 h0.6 i0.5 m0.4 o0.4 p-0.5 q0.5 r0.9 s-0.3
auch+ihre 7.4 a0.9 b-0.4 c0.4 i0.4 k-0.3 l0.6 m0.7 o-0.3 p0.6
auch+im 7.2 e-0.4 g0.7 h0.4 r-0.6
auch+in 7.0 b-0.3 c0.4 d1.2 j0.5 m0.8 p-0.3 s0.5
auch+kein 6.8 a1.3 b0.8 c1.1 e-0.5 g-0.4 i-0.5 p2.6 r-0.5 s-0.3
auch+mal 7.4 a0.3 b0.4 c0.4 d1.8 f0.4 g-0.4 h-0.3 i-0.4 l0.6 n-0.3 p0.6
auch+mein 7.7 a0.5 d1.0 f0.8 p0.5 s0.4
auch+mit 6.8 a-0.9 b0.4 c-0.4 d-0.5 e-0.4 g1.1 h1.6 i-0.6 k-0.4 l1.0 n0.3 p-0.5
auch+nach 7.4 a0.4 b0.6 c-0.4 e0.4 g-0.3 i-0.4 k0.4 s0.7
auch+nein 7.7 m0.7 p1.0
auch+nich 5.3 a2.1 b1.2 c1.5 d0.6 e2.9 f0.4 g-1.1 h-0.6 j0.7 o-0.5 p3.2 r-0.7 s0.4 t0.3
auch+nix 7.7 a-0.5 h0.4 m0.3 n1.6 t0.3
auch+noch 6.3 b0.7 c-0.3 e0.5 f0.3 g1.7 h2.6 i-0.9 j-0.3 k0.4 m0.4 n0.6 o1.8 p0.6 q0.4 r1.3 s-0.6 t0.9
auch+nur 7.7 d-0.3 e1.1 l1.4 p1.0
auch+ohne 7.7 a-0.4 g0.5 k0.6 r0.4
auch+scho 6.7 d-0.7 h0.6 j0.8 m0.7 n0.3 o0.3 r0.5
auch+so 6.6 a-0.4 d-0.5 e0.6 g1.1 h2.3 i0.3 l0.3 n0.7 o-0.5 p-0.4 q-0.4 r-0.9 s-0.5
auch+sons 7.7 a0.3 b0.4 i0.5 m0.7 p0.9
auch+um 7.7 c1.1 d1.0 g0.4 r0.8
auch+und 7.7 a0.3 c0.6 d-0.5 j0.4 t0.9
auch+unse 7.4 i0.4 p0.8 s0.5
auch+vor 7.7 s0.5
auch+was 7.7 c0.6 e-0.6 p0.6 s0.5
auch+wenn 7.2 b-0.4 g-0.3 i0.9 j1.0 p-0.3 s-0.6
auch+wir 7.4 e-0.4 i0.5 l0.8 p-0.3
audi 7.7 a0.6 e1.0 m-0.4 o0.8 p1.3 t0.7
audit 7.7 a0.6 e1.0 m-0.4 o0.8 p1.3 t0.7
auer 7.7 j0.3 t0.5
auf 2.6 a1.2 b-1.7 c0.7 d2.6 e2.6 f0.6 g-0.9 h0.8 i-1.8 k-0.9 l-0.7 m-0.5 o2.8 p0.9 q0.3 r-1.3 s2.9 t2.4
auf+alle 7.7 g0.5 r0.3
auf+beid 7.7 d-0.4 e-0.4 q0.8
auf+das 6.8 c0.3 h0.4 i-0.6 p0.3 q0.4 s1.3
auf+dein 7.7 a0.4 c0.5 e0.6 g-0.3 l0.6
auf+dem 4.7 a2.6 c1.3 e2.0 f-0.5 g-1.5 i1.1 l-0.4 m0.4 n0.5 o1.4 p-0.4 r-0.6 s2.5 t0.6
auf+den 5.1 d1.1 e1.8 f0.9 g0.5 i-0.8 j-1.0 k2.3 l0.5 m0.9 n-0.5 p-1.4 q-0.3 r1.5 s-0.5 t1.4
auf+dene 7.7 a0.4 e1.1 p1.2
auf+der 4.6 a-0.6 c-0.7 d-0.9 e1.7 f0.8 g-0.5 h0.4 j-1.4 l-0.4 m2.7 n0.6 o3.5 p-2.5 s-1.4 t1.4
auf+deut 7.4 a-0.5 c-0.4 d-0.5 g0.7 r0.7 t0.4
auf+die 4.6 a-0.9 c1.0 f0.6 g0.3 h1.0 j-0.8 n-0.7 o1.4 q0.7 r-0.5 s-0.7
auf+dien 7.7 a-0.5 c0.3 h0.6 k0.5 l0.4 m-0.3 o-0.4 s-0.4 t0.4
auf+dies 6.8 a-1.1 c0.4 d-0.4 g0.4 i-0.4 j-0.5 l0.7 n0.4 p-0.4 r0.6 s-0.4 t0.6
auf+drei 7.7 c0.4 d0.4 g0.4 h0.4
auf+ein 7.4 c1.0 d-0.5 e0.7 j1.0
auf+eine 6.2 a-0.4 c-0.4 d1.0 h-0.5 i-0.6 j-0.5 l-0.5 n0.9 o0.4 p-0.7 r0.4 s2.0 t1.1
auf+einm 7.7 a-0.4 l1.3
auf+engl 7.7 e0.4 f0.9 o1.4 p0.6
auf+etwa 7.7 d0.4 e-0.4 g0.5 m0.4 p0.4 r0.6
auf+euch 7.7 a-0.5 g2.9 r3.3
auf+eure 7.4 c0.9 d-0.6 e-0.6 i0.5 n-0.3 q1.1 s1.0 t0.7
auf+face 7.4 a0.3 b-0.3 c0.6 d1.6 e-0.4 s1.0
auf+frei 7.7 d0.5 i0.5 k0.5 p0.8
auf+ihr 6.5 c0.3 g1.1 h-0.5 j-0.4 m-0.7 o0.5 r1.2 s-0.4 t-0.5
auf+ihre 6.1 a-0.8 e0.5 g1.1 h1.8 i-0.7 j1.3 l-0.6 n1.8 o0.9 p-0.4 r1.5 s-0.3 t0.6
auf+inst 7.2 a1.3 d1.1 e1.8 g-0.4 j0.5 m0.3 o0.4 p-0.4 s1.7
auf+jame 7.7 a0.4 c1.2 e0.7 j-0.4 k0.3 s1.1
auf+jede 7.7 h0.3 o0.5
auf+kein 7.7 a0.7 d1.2 e0.3 g-0.5 r-0.3 s1.6
auf+kont 7.7 a0.3 e0.4
auf+kur 7.4 a-0.7 e-0.5 n1.4 p-0.3 t0.9
auf+link 7.7 a0.7 e0.4 s1.7
auf+mein 5.7 a1.4 b0.5 d4.9 e0.8 f0.7 h-0.5 i-0.8 l0.5 m1.6 n1.0 p0.8 q0.5 r0.4 s-1.0 t1.0
auf+mich 7.7 a-0.4 d-0.4 g0.8 o0.6 r0.8
auf+mont 7.4 a-0.7 b-0.3 k0.3 l0.7 n1.2 o-0.4 p-0.3 q-0.4 t0.4
auf+myha 7.7 a0.4 b0.8 e0.3 s1.2
auf+null 7.7 a-0.6 d-0.3 i0.4 l1.0 n1.1
auf+plat 7.7 b0.5 e-0.4 g-0.3 i1.0
auf+rech 7.7 a-0.5 o0.7 p-0.4 q1.5
auf+scha 7.7 a-0.3 j-0.4 k0.4 l-0.3
auf+schm 7.7 b0.3 e0.3 j0.6 s0.7
auf+seit 6.5 a0.4 c-0.8 d-0.5 e1.2 f-0.4 g-0.8 j0.4 o-0.5 p-0.4 s0.6
auf+sich 7.7 b0.5 e0.4 l0.5 p0.5
auf+sie 7.7 g0.4 k0.5 q0.7 r0.4
auf+und 6.8 a-1.0 d-0.4 e-0.5 f-0.4 g-0.4 i-0.5 s-0.3 t0.8
auf+uns 7.7 d0.4 i0.7
auf+unse 5.8 a1.1 b-0.6 c-0.5 d1.3 e2.6 f0.5 g-1.0 j0.3 k-0.9 l0.4 m-0.6 o-0.4 p1.8 r-0.6 s0.9
auf+vors 7.7 a0.3 c0.4 f0.5 j0.6 p0.6
auf+weit 7.0 a0.3 h0.6 p0.8 s-0.3
auf+welc 7.7 a-0.8 c-0.5 h0.4 k0.3 m0.5 n0.4 o2.7 s-0.4
auf+zwei 7.0 a0.7 c0.9 e0.7 f-0.4 g-0.4 i-0.4 m-0.4 o1.9 p-0.5
aufb 7.0 a0.4 d-0.5 e1.6 g0.8 h1.2 i-0.6 k-0.5 n0.5 r0.9 t0.4
aufbau 7.7 a0.6 d-0.3 e1.7 f0.3 h1.4 i-0.3 k-0.5 n0.6 r0.6 t0.5
aufber 7.7 a-0.4 e-0.3 g0.6 r0.4
aufe 7.7 a0.4 c0.3 i0.7 j0.8
auff 7.4 a-0.5 e-0.4 g0.6 h0.5 k0.9 n-0.4 r0.7
aufg 5.1 b0.3 c0.7 d0.8 e0.4 g-0.4 i1.3 k-0.5 l1.5 n-0.8
aufg+der 7.0 a-0.9 c0.5 k0.4 l0.9 m-0.3 n-0.3 o0.4 p-0.4
aufg+hat 7.7 g-0.4 i0.3
aufg+und 7.4 c0.5 d0.3 i0.3 j-0.3 s0.4
aufg+wird 7.7 a0.3 c0.5 e-0.3 i0.3 j0.4 p0.8
aufgab 7.7 b0.6 g-0.3 l0.9 m0.6
aufgeb 7.7 c1.1 d0.4 i0.3 j0.4 p0.6
aufgef 7.7 a0.3 e0.8 j1.0 m0.7 p0.7
aufgeg 6.8 d0.6 i-0.5 n-0.5 p-0.4 q1.1 r0.3 s0.3 t-0.4
aufgeh 6.7 a0.5 d0.9 i0.9 j-0.5 l-0.3 s0.4
aufgem 7.2 c0.5 d-0.3 e0.6 g0.4 j0.4
aufgen 7.4 f0.4
aufges 7.4 a0.4 b0.5 r-0.3 s0.4
aufgru 7.0 a-0.9 i0.4 j-0.4 l0.9 m-0.5 p-0.4 t0.3
aufh 6.7 b-0.7 c0.3 g0.9 i-0.4 m-0.3 p0.9 r0.9
aufheb 7.4 b-0.5 c0.5 p0.6 s0.5
aufhor 7.7 e0.4 p0.7
aufk 7.2 f0.4 j0.5 m0.4 q-0.3 s-0.3 t0.4
aufkle 7.7 e-0.3 f0.4 g0.3
aufkom 7.7 c-0.3 e0.4 j0.6 m0.6 s-0.3
aufl 6.4 c1.1 d-0.5 e0.3 f-0.5 h1.1 i0.8 j-0.4 p-0.4 q-0.7 s1.4
auflag 6.8 b-0.5 c0.8 d-0.6 e0.8 f-0.3 g0.4 h1.0 i-0.6 q-0.5 s1.0
auflos 7.4 a0.3 e-0.3 i1.6 s0.6
aufm 7.0 a0.6 b-0.4 e0.7 f0.8 g0.4 i-0.4 j0.6 m1.2 r0.5 s0.9
aufmas 7.2 a0.3 b-0.3 f0.9 g0.4 i-0.3 m1.3 r0.6
aufn 6.8 g-0.3 h1.3 j-0.3 m0.5 s0.4 t0.5
aufnah 7.7 c0.5 m0.4 r0.4
aufneh 7.2 b0.4 c-0.3 g-0.6 h1.2 r-0.4 s0.6 t0.7
aufr 6.8 a-0.9 c-0.5 d-0.8 e-0.5 f-0.5 h-0.3 j-0.3 p-0.4 r0.4 s-0.3
aufreg 7.7 a-1.0 c-0.5 d-0.5 g0.4 r0.4
aufs 6.0 b1.2 c-0.6 e1.4 f0.8 g-0.3 h-0.3 k0.5 l1.3 m0.9 s-0.7 t0.9
aufs+hat 7.7 a-0.4 b0.4 e-0.5 i-0.3 k0.9 m1.0 p0.6
aufsch 7.2 b0.9 c-0.4 e-0.3 i-0.3 k-0.4 l2.2 m-0.3 p-0.3
aufsic 7.0 b0.5 e0.6 f1.3 i-0.5 k0.9 m1.1 p0.9 s-0.4 t0.8
aufste 7.2 a0.4 e1.3 i0.9 m0.5 o0.5
auft 5.3 a0.6 c2.4 d-0.6 e-0.7 g-0.4 h3.1 i1.5 j-0.9 k-0.8 l0.7 m0.4 n1.4 o2.0 p0.8 q1.8 s-0.7
auft+dafu 7.7 c-0.3 g0.6 h0.6 p0.5 q0.4 r0.4
auft+fur 7.2 a-0.3 d-0.3 g-0.4 h2.9 i0.4 j-0.3 o0.4 p-0.6 r-0.3 s0.5 t0.4
auft+habe 7.7 a0.4 c0.4 h0.8 i0.4 o0.3
auft+wied 7.7 a0.3 c0.9 d-0.3 l0.7 p0.6
auftra 5.4 a1.0 c2.8 e-1.0 f-0.3 g-0.6 h2.8 i1.9 j-0.8 k-0.7 l0.9 m0.3 n1.3 o1.1 p0.9 q0.9 s-0.8 t-0.3
auftri 7.7 b-0.3 c-0.4 d-0.4 e0.5 g0.4 h0.7 i-0.3 r0.4
aufw 7.4 a0.7 b2.5 e-0.5 j-0.3 l1.0
aufw+und 7.7 a0.6 b1.7 e-0.4
aufwan 7.4 a0.7 b2.5 e-0.5 j-0.3 l1.0
aufz 6.5 b-0.3 c0.5 d-0.6 e-0.7 f0.3 h-0.4 i-0.7 j-0.4 p1.0
aufz+im 7.7 c1.2 f0.4 p0.6 s0.5
aufzug 6.8 a-0.3 c0.7 d-0.4 f0.5 h-0.3 i-0.4 l0.3
auge 6.6 a0.8 c-0.6 d-1.0 e1.5 f0.7 g0.4 i-0.4 j-0.4 o-0.4 q-0.5 r0.5 s-0.3
augen 7.0 c-0.8 d-0.8 e1.2 f0.9 m-0.3 p0.4 q-0.3
augu 5.7 a0.9 b0.4 c0.7 d2.1 g-1.2 j-0.5 k0.6 l0.6 m0.4 o0.5 q0.4 r-0.4 s-0.8 t-0.4
augu+in 7.4 a0.4 i1.2
augu+nich 7.4 b-0.5 e-0.4 f0.4 k0.3 n0.4 o0.4
augu+und 7.7 c0.5 d0.4 q0.9
august 5.7 a0.9 b0.4 c0.7 d2.1 g-1.2 j-0.5 k0.6 l0.6 m0.4 o0.5 q0.4 r-0.4 s-0.8 t-0.4
auri 7.7 a0.3 c0.4 e0.4 i0.9 s0.5 t0.5
aurich 7.7 a0.3 c0.4 e0.4 i0.9 s0.5 t0.5
aus 3.3 a0.5 c1.0 d0.7 f0.5 g-0.6 h-1.1 i3.8 k2.3 n0.7 p0.7 r0.6 s-0.3 t-0.8
aus+als 7.4 d-0.4 e0.7 g0.4 t0.5
aus+biel 7.7 a0.5 c0.5 e0.4 f0.4 i0.5
aus+dass 7.4 e0.5 f0.5 g0.4 j0.5 p0.5 q0.4
aus+dem 5.0 a-1.5 c0.4 e-0.9 f-0.4 g-1.1 i-0.4 j-0.6 k1.4 n0.9 p-0.4 s-1.0 t0.3
aus+der 5.3 a0.6 b1.2 c1.1 d2.2 e-0.6 f0.3 h0.5 i0.9 j-0.6 k-0.9 l0.9 m0.4 n-0.6 o0.5 q1.0 r0.7
aus+die 7.7 a-0.4 c-0.3 d0.4 e0.4 k2.2 m0.4 r0.4
aus+eine 6.6 a0.6 b2.3 d0.4 e-0.8 f0.7 h-0.4 i-0.6 l0.6 m0.7 n0.4 p0.4 q-0.5
aus+graz 7.7 c-0.4 k0.7
aus+hann 7.7 a0.5 e0.3 i0.5 m1.2 p1.1
aus+husu 7.7 m0.4
aus+ihre 6.8 a-1.5 c-0.5 d-0.4 i-0.4 j-0.5 k0.7
aus+leip 7.7 a0.5 c0.4 e0.4 i1.0
aus+marz 7.7 a0.4 b0.8 j0.6 p0.5 s1.0
aus+rose 7.4 c0.4 i1.4
aus+turi 7.7 b-0.4 f0.4 g0.5 l-0.3 m0.6 n0.5 o-0.4 q0.3 r0.7
aus+und 6.5 c0.4 e0.8 j-0.4 k-0.4 l0.8 p-0.6 r0.6 s0.4
aus+unse 7.4 c-0.4 e0.8 p0.5 q0.5
aus+wich 7.2 a1.0 c0.6 d0.4 e0.5 i2.0 j2.1
aus+wie 7.7 h0.8 i0.6 k0.4 r0.4
aus+wien 7.4 a-0.8 e-0.3 g0.8 i-0.4 n1.0 o0.3 p-0.4 r0.7
aus+zwic 7.7 d-0.3 e-0.6 g0.4 k0.4 r0.4
ausb 7.4 j0.7
ausbil 7.4 j0.7
ausd 6.8 b0.6 c0.7 d1.1 f0.4 j0.3 n0.4 o1.0 p-0.6 s-0.4
ausdru 7.0 b0.4 d0.4 e-0.3 j0.4 o0.9 p-0.5 r0.3
ause 6.8 a0.6 c-0.4 e0.4 i0.3 k0.5 m0.8 o-0.3 p0.3 s-0.3 t-0.3
ausein 6.8 a0.6 c-0.4 e0.4 i0.3 k0.5 m0.8 o-0.3 p0.3 s-0.3 t-0.3
ausf 5.7 a0.7 b-0.9 c-0.4 d0.5 e1.4 g-0.6 i0.7 k1.7 m0.5 n-0.5 o0.4 p-1.1 q0.5 r-0.4 s1.5
ausf+vom 7.7 a0.6 e1.1 i0.9
ausfal 6.2 a1.3 b-0.7 e1.4 g-0.7 i0.9 k2.2 m0.5 n-0.7 p-0.6 s0.7
ausfer 7.4 a-0.8 c-0.4 d-0.3 g0.5 h0.4 i0.3 m-0.3 o0.9
ausfuh 7.0 a0.5 b-0.3 c0.4 d1.2 e1.0 i-0.3 m0.4 p-0.4 q0.6 s1.4
ausg 4.6 a-1.3 b1.1 e0.5 f0.3 h0.7 i0.3 j-0.9 k1.1 l2.0 m-1.6 q2.5 r0.4 s-1.0
ausg+die 7.2 e0.4 h0.6 i0.5 q-0.3 r0.4
ausg+habe 7.2 c-0.3 h-0.3 i-0.4 m-0.4 r0.3 s-0.3
ausg+leis 7.7 a-0.4 l1.0
ausg+und 7.0 e0.4 i-0.3 k0.6 p0.3 q0.6
ausg+war 7.7 c1.2 e-0.4 f0.3 i0.6 p0.6 t0.4
ausgab 6.5 b0.5 c-0.4 d-0.5 f-0.4 g-0.5 i0.3 k0.3 l0.9 m-0.3 n-0.3 o-0.3 p-0.4 r-0.6
ausgeb 7.0 a-0.5 d-0.3 e-1.0 g1.3 h1.2 p0.6 r0.7
ausged 7.2 a-0.6 b-0.3 g-0.3 i-0.4 k0.6 s0.5
ausgef 6.5 a-0.7 b0.4 d-0.6 e0.4 g-0.6 i-0.3 k0.4 l1.1 q1.5 s-0.6
ausgeg 7.2 a-0.7 b0.7 c-0.6 d-0.5 e-0.8 f0.6 i-0.6 k-0.4 l1.0 o-0.6 p-0.5 q1.9 r0.9 s-0.4 t0.5
ausgeh 7.7 b0.5 c0.5 e-0.5 i0.5 p0.5
ausgem 7.0 a1.1 b0.6 c1.2 d-0.3 e1.3 g-0.7 h-0.3 i0.9 k0.5 n0.7 p1.0 r-0.4 s-0.3
ausger 7.7 a0.3 b0.6 e-0.4 s0.9 t0.5
ausges 6.6 a-0.7 b-0.6 c-0.7 d0.6 h0.5 j-0.6 k-0.3 l0.4 m-0.4 s-0.6
ausget 7.0 a-0.6 c-0.3 d0.7 e0.4 g0.9 i-0.4 j-0.4 k0.4 l-0.4 m-0.3 q0.4 r1.3 t-0.3
ausgew 7.2 a1.1 d1.3 e1.5 f0.5 g-0.7 i0.9 l0.5 o1.2 s-0.4
ausgez 6.8 a-0.4 d-0.3 i-0.3 j0.3 k0.3 l-0.3 p-0.4 q0.6 r0.6
aush 6.6 a-0.8 b0.5 c-0.4 d-0.4 g-0.4 i-0.6 k-0.3 p-0.7 q1.3 s-0.7 t0.3
aushan 6.7 a-1.0 b-0.5 d-0.5 g-0.4 i-0.6 m-0.6 n0.3 p-0.4 q1.1 s-0.5
ausk 6.7 a1.2 b0.6 d0.9 e-0.8 f1.3 g-0.3 i-0.6 j2.2 m1.2 p-0.5 s-0.3
ausk+nach 7.7 d1.0 i-0.4 j1.6
auskun 6.7 a1.2 b0.6 d0.9 e-0.8 f1.3 g-0.3 i-0.6 j2.2 m1.2 p-0.5 s-0.3
ausl 6.2 a0.7 d0.9 e1.4 f1.0 g-0.3 h-0.8 i1.9 j-0.4 n-0.3 o0.5 s-0.4
ausl+lass 7.7 h-0.3 i0.8 r0.4
ausl+und 7.7 b0.6 e0.5 i0.8
auslau 6.7 a0.6 c-0.3 e1.1 h-0.5 i2.0 o0.4 p-0.3
auslos 7.4 c0.6 d0.3 f0.7 g-0.3
ausn 7.2 b0.9 g-0.4 i-0.3 j-0.4 l1.6 m-0.4 p-0.5 q0.8 s0.8
ausnah 7.2 b0.9 g-0.4 i-0.3 j-0.4 l1.6 m-0.4 p-0.5 q0.8 s0.8
ausr 6.8 b0.4 c0.4 e1.4 h1.1 i-0.5 j0.6 l0.4 m0.7 n0.3 o0.5 p0.3 q-0.4 r0.5
ausric 7.2 e0.3 h0.4 m0.8 p0.5 r0.6 s0.4
auss 4.6 a2.0 b0.6 c1.7 d0.4 e0.9 f-0.4 g-1.1 h0.4 i1.1 j0.6 k-1.0 n0.5 o0.5 p0.7 q0.7 r-0.6 t0.4
auss+brau 7.4 a-0.3 i-0.4 l-0.4 n-0.3 o0.8 q0.8
auss+dem 7.7 g0.3 h0.5
auss+der 7.7 a-0.6 i1.3 n0.4 r-0.3
auss+gest 7.4 b-0.3 c1.0 d1.0 e-0.3 f-0.3 i-0.3 k0.4 l1.3 m-0.4 n0.8 q0.4 r-0.5 t0.6
auss+hat 7.7 f0.8 g0.5 h0.4 i-0.3
auss+war 7.7 a0.4 c0.7 d0.6 i0.9
aussag 7.7 c0.7 h0.5 i-0.3 r0.4
aussch 5.9 a1.1 c0.5 f-0.3 h0.7 i2.4 k-0.4 l-0.3 m0.4 o-0.5 p-0.5 q0.3 t0.4
aussen 6.8 a0.5 b0.5 e2.4 f0.8 g-0.3 j-0.4 n0.4 r-0.4 s-0.3
ausser 5.6 a1.2 b1.0 c0.6 d0.5 h0.4 i-0.5 j1.7 k-0.6 l-0.5 o1.5 s1.3 t0.3
ausset 7.7 e0.4 j0.5 l0.5 p0.4
aussic 7.2 c0.9 d1.1 e-0.4 f-0.4 i-0.4 k0.4 l1.1 m-0.5 n0.7 o-0.4 q0.4 r-0.5 t0.5
aussie 7.7 a-0.6 c-0.3 e-0.5 g-0.4
ausste 6.7 b-0.5 d-0.4 e-0.7 h-0.3 i-0.4 j-0.3 m1.1 n0.6 q0.7 r0.3
aust 6.5 a-0.9 d0.6 g-0.4 i-0.6 j-0.3 k0.4 n0.5 o1.2 p-0.4 s-0.5 t-0.6
aust+und 7.7 h-0.3 l0.3 n0.6 r-0.3
austau 7.2 c0.5 d1.4 f0.4 k1.0 o1.2 t-0.3
austra 7.4 a-1.1 d-0.4 h-0.3 i-0.3 k-0.4 n0.5 s-0.3
austri 7.7 o0.3
ausw 6.8 c0.9 e-0.4 h-0.3 k0.7 l-0.3 o-0.3
auswer 7.2 c1.1 k0.3 l-0.3 o-0.3 r-0.4
ausz 6.0 b0.4 c-0.6 d-0.5 e1.1 h-0.3 i0.8 j-0.8 p0.6 q0.5 r0.7 t0.7
auszah 7.4 j-0.3 k-0.3 m0.9 p1.4 q1.0 s0.7 t0.6
auszie 7.7 d0.3
auszub 7.7 a-0.5 e-0.5 g0.4 l0.7 r0.6 t0.7
auszus 7.7 b1.0
auth 7.2 a-0.6 i2.3
auth+code 7.2 a-0.6 i2.3
auto 5.0 a-1.2 b-1.1 c-1.1 g-1.7 h-0.6 i0.4 j-1.3 k-0.5 l1.3 m0.5 p-0.9 q1.0 r-0.6 s-1.0 t-0.5
auto+antw 7.4 b-0.4 e-0.6 f0.4 h-0.5 k-0.5 n-0.5 t-0.4
auto+eing 7.7 a-0.4 e-0.3 g0.3 h0.6 m0.4 q0.4 r0.6
auto+erst 7.4 a-0.5 k0.4 n0.7
auto+erze 7.7 a-0.4 e-0.4 m0.4 q0.3 r0.5
auto+gene 7.7 q0.3
auto+hat 7.7 a-0.5 j0.3 l2.4 s0.6
auto+verl 7.4 a1.1 e1.1 f0.9 i1.9 m0.6
auto+vers 7.7 p0.9
autoha 7.4 d0.3 m0.7 p0.5 s0.3 t0.4
autoko 7.7 a0.6 e1.4 i0.6 k0.3
automa 5.5 a-0.8 b-0.5 c-0.4 d-0.4 e-1.2 f0.6 g-0.7 h-0.5 i1.0 j-0.9 k-0.5 m0.4 o0.3 p-0.6 q1.4 s-1.0 t-0.7
autor 7.2 a-0.6 d-0.4 s0.4
autove 7.7 a-0.4
avis 7.2 a-0.5 b-0.5 f0.3 i-0.5 k-0.4 p-0.4 q2.9 r0.5 t0.5
avis+folg 7.7 h-0.3 i-0.4 n-0.3 q1.6 r0.3 t0.5
aw 7.7 n0.7
ayli 7.7 a-0.3 o0.4 q0.3 r0.3
aylin 7.7 a-0.3 o0.4 q0.3 r0.3
azub 6.1 a-1.2 d-0.5 f-0.3 g0.4 h-0.5 i-0.8 k1.0 l-0.5 n0.3 q1.0 r0.8 s0.7
azub+hat 6.8 a-0.9 e-0.6 g0.8 i-0.5 k1.1 l-0.4 n0.3 o-0.3 q0.4 r1.1
azubi 6.5 a-0.7 d-0.3 g0.5 i-0.7 k1.0 l-0.4 o-0.4 r0.8 s1.0
azubis 7.2 a-0.6 q0.9
b 6.5 g-0.6 j0.4 k-0.6 m1.4 n-0.3 o0.7 p-0.6 q0.5 r-0.3 s-0.6
bach 7.4 c0.4 d0.8 e-0.3 i1.5 j-0.3 k0.4
back 5.8 c-1.0 d-0.6 e0.4 f0.4 g0.4 j-0.3 l0.6 q0.6 s0.6 t-0.6
backer 6.1 c-0.9 e-0.5 g0.6 h0.7 i-0.7 k-0.4 l0.7 n-0.5 q0.8 s1.0 t-0.4
backup 7.2 a0.5 d-0.4 e1.4 f0.6 i0.5 k0.4 m0.5 n0.4 s-0.3 t-0.4
bad 6.3 a0.8 c-0.5 e2.1 g0.5 j1.3 k-0.4 m-0.3 o0.5 p-0.3 r0.7 s0.5
bade 6.8 c0.9 d-0.5 e0.9 g0.6 i-0.4 p0.6 q0.5 r0.6 s0.4
badewa 7.7 c0.4 e0.4 g0.3 p0.9 q0.7
badezi 7.7 e0.5 g0.4 r0.5 s0.7
bagg 7.4 e0.3 k0.5 s0.5 t0.5
bagger 7.4 e0.3 k0.5 s0.5 t0.5
bahn 6.4 a-0.8 b1.2 c0.9 e-0.5 g-0.6 h0.5 i-1.0 j-0.7 k2.9 n-0.4 q0.5 r0.3 s-0.5
bahnho 7.7 a-0.6 e-0.4 i-0.5 q0.4
bahnst 7.4 b0.4 e-0.5 i-0.4 k2.1 m0.4 p-0.3
bald 6.7 a0.4 b0.6 c2.8 d0.4 e-0.8 g-0.5 h-0.4 i-0.6 j-0.5 l1.4 o0.5 p0.7 t0.7
balk 6.6 b1.1 c-0.5 d0.3 e0.5 i-0.4 j0.8 m0.7 p-0.7 r-0.5
balken 7.4 b0.8 e-0.6 m1.0 q0.5 s0.4
balkon 7.0 b0.4 d0.3 e1.0 i-0.3 j1.0 p-0.5 r-0.4 s-0.5
ball 7.4 a0.7 b0.6 d0.5 e1.0 p0.6 t0.7
band 6.4 a0.6 c0.9 d1.2 e0.7 g-0.8 i-0.8 j-0.4 l1.0 m-0.3 o0.7 p1.1
band+hat 7.7 a0.5 c0.5 g-0.3 p1.3 s0.8
band+lauf 7.7 a0.6 e0.9 k0.3 p0.4
bande 7.7 d1.2 h-0.3 i-0.4 o0.3 q0.6 s-0.5
bank 5.4 a-1.5 b0.5 c0.6 e-1.8 f1.0 g-1.0 i-1.2 j-1.1 l2.5 m0.8 n2.2 o3.3 q0.9 r-0.5 s-1.2 t0.6
bank+das 7.7 d-0.3 h0.3 l1.4
bank+hat 7.2 b0.7 c-0.4 d-0.3 e-0.5 g-0.4 h-0.4 i0.3 k0.3 l0.5 n1.6 p-0.4
bank+in 7.7 a-0.3 f0.3 g0.5 h0.6 l1.0 n0.7 q0.8 r0.5
bann 7.4 c1.1 d-0.3 e-0.4 n1.6 s1.2
banner 7.4 c1.1 d-0.3 e-0.4 n1.6 s1.2
bar 6.8 a-0.7 d0.8 e0.6 f0.5 g-0.5 h0.4 i-0.4 k-0.4 n2.7 o0.4 p0.7 q2.0 r0.4 s-0.8 t0.4
barr 7.7 d-0.3 e0.4 g0.5 h1.1 i-0.3 l0.5 m0.6 r0.7 s0.5
barrie 7.7 d-0.3 e0.4 g0.5 h1.1 i-0.3 l0.5 m0.6 r0.7 s0.5
base 7.7 a-0.4 e-0.3 g0.6 h1.0 q0.8 r1.0
basel 7.7 a-0.4 e-0.3 g0.6 h1.0 q0.8 r1.0
bast 7.4 a-0.6 c-0.4 l-0.5 o0.3 t0.9
bat 7.2 a0.7 b0.9 c-0.6 e0.3 l1.3 p0.8 r-0.3
bau 7.7 a-0.7 e-0.4 m0.9 o0.4 p-0.4 r0.4
baua 6.4 a1.0 b-0.6 c2.3 d-0.9 e0.8 f0.3 g-0.5 i0.4 j0.3 k-0.6 m0.4 n-0.3 p0.4 s-1.0 t0.4
baua+hatt 7.7 c0.7 e-0.4 g1.5 j0.3 r1.8
bauabs 7.7 a0.5 c0.8 e-0.3 i1.1 p0.5 s-0.4
bauamt 7.2 a0.3 e0.5 i-0.3 j-0.4 m0.6 p0.4 t0.4
bauant 7.2 a0.9 b-0.3 c2.1 d-0.7 e1.2 g-0.4 j1.2 o0.3 p0.3 s-0.5
baub 7.4 a-0.4 g1.0 n0.4
baubeg 7.7 a-0.4 g1.1 n0.4
baue 6.1 a-0.7 b0.3 c1.0 g0.3 i0.6 l-0.5 m-0.4 o0.7 p-0.5 r0.4
baue+sie 7.4 a-0.8
bauen 6.6 c0.6 g-0.6 i0.6 n-0.5 r-0.6 s0.5
bauer 7.4 a-0.8 g0.5 h0.4 l-0.3 n-0.3 o1.3 r0.6
baug 7.0 b-0.4 c1.1 d0.7 f0.4 j-0.4 l0.5 m-0.4 p0.4 t0.5
baugen 7.0 b-0.4 c1.1 d0.7 f0.4 j-0.4 l0.5 m-0.4 p0.4 t0.5
bauh 6.1 c1.0 f-0.3 h-0.4 i-0.5 j0.9 k0.7 l-0.5 m-0.5 n-0.3 o-0.4 p-0.5 q0.5 s0.5 t-0.3
bauh+hat 7.4 b0.7 c0.3 e0.3 i-0.3 j1.2
bauher 6.2 a-0.4 c1.2 f-0.3 h-0.4 i-0.9 j0.9 k0.7 l-0.5 m-0.4 n-0.3 o-0.4 p-0.4 q0.5 s0.5 t-0.3
baul 6.5 b-0.4 c1.6 e1.4 f1.8 g-0.7 i-0.6 j-0.7 l-0.4 n1.0 q0.3 r-0.5 s0.5
baul+hat 7.4 a0.5 d0.6 e0.8 f1.7 h0.3 j-0.3 m0.3 n0.5 p0.4 q0.3 s1.0
baular 7.4 a-0.7 c-0.3 g-0.4 j-0.4 n0.4
baulei 6.8 a0.6 b-0.4 c1.9 d0.4 e1.6 f2.0 g-0.4 i-0.4 j-0.4 l-0.4 n0.7 q0.3 s0.7
baum 6.5 c0.6 g0.9 h1.1 i-0.5 k0.3 l-0.5 m1.0 n0.4 p0.5 r0.7 s0.4
bauman 7.7 c0.5 s0.9
baumei 7.7 e-0.4 j0.4 k0.6 m1.0
baup 7.2 c0.4 d0.3 i-0.3 s0.6 t0.8
baupla 7.7 a-0.3
baus 6.1 a-1.2 b-0.4 c1.2 d-0.6 e-0.8 g1.0 i-0.9 k1.2 l-0.6 m0.6 n0.4 p-0.6 q0.6 r1.3 t0.4
bauste 6.4 a-1.3 c0.8 d-0.4 e-0.4 g0.8 i-0.8 k1.4 l-0.6 n0.3 p-0.4 q0.7 r1.2 t0.5
baut 7.0 b0.3 c0.5 h-0.3 i0.3 j0.4 k-0.4 l0.8 m-0.4 n0.9 o-0.3 p1.0
bautra 7.4 a-0.5 b0.5 g0.4 j-0.5 k-0.3 l0.8 n1.1 o-0.3 p-0.3 r0.4
bauz 7.4 c0.9 e-0.3 f0.4 j0.4 m0.4 p-0.4
bauzei 7.4 c0.9 e-0.3 f0.4 j0.4 m0.4 p-0.4
baye 7.7 c0.6 g0.4 h0.5 r0.4 s0.8
bayeri 7.7 c0.6 g0.4 h0.5 r0.4 s0.8
beam 6.4 a0.4 b-0.3 e2.1 g-0.7 k-0.5 p-0.6
beam+ging 7.7 a0.3 c0.6 e0.8 i-0.3 s0.7
beamer 6.5 b-0.3 c0.3 e1.8 g-0.6 j-0.4 k-0.5 p-0.6 s0.3
bean 5.7 b0.7 d0.8 i-1.4 j2.1 k-0.7 l0.4 m0.7 n0.3 o0.6 s-1.0
bean+habe 7.7 a-0.3 d0.7 j0.4 m0.5 p-0.3
beanst 7.7 a-0.4 g0.3 o0.9
beantr 6.7 a0.5 b0.5 d-0.3 g-0.4 h-0.4 i-0.5 j1.9 k-0.5 l0.5 m0.4 n0.4 s-0.4 t-0.3
beantw 6.3 b0.3 d0.8 i-0.9 j0.6 m0.4 o0.3 p0.4 r0.5 s-0.7 t0.3
bear 6.6 a-1.1 c0.3 d-1.0 h0.7 i-0.7 j-0.4 k0.7 m0.9 n0.7 o-0.4 p-0.5 q0.4 s-0.4 t0.4
bearbe 6.6 a-1.1 c0.3 d-1.0 h0.7 i-0.7 j-0.4 k0.7 m0.9 n0.7 o-0.4 p-0.5 q0.4 s-0.4 t0.4
beat 7.2 b0.8 c-0.3 d-0.3 e0.6 g0.5 l1.2 p-0.3 r0.6
beatri 7.7 b0.9 e0.8 l0.4 n0.4 r0.3
beau 6.8 c-0.6 d-0.5 e-0.4 g1.0 h1.3 j0.6 l-0.3 p0.6 r-0.4 s-0.3
beauft 6.8 c-0.6 d-0.5 e-0.4 g1.0 h1.3 j0.6 l-0.3 p0.6 r-0.4 s-0.3
beck 7.4 g-0.4 k0.3 n0.4 q-0.3 s0.8 t-0.4
becken 7.7 e-0.6 k0.4 n0.5 t-0.4
beda 6.4 a-0.7 c-0.5 d-0.6 e0.4 g0.4 j-0.5 k1.6 m-0.3 n-0.7 p-0.6 q0.4 r0.8 s-0.5
beda+sich 7.4 i0.6 r0.4
bedank 6.7 a-0.4 c-0.4 d-0.4 e0.7 g0.5 j-0.4 k1.3 n-0.6 p-0.5 q0.5 r0.9 s-0.4
bedaue 7.4 a-0.3 e-0.3 k0.4
bede 7.7 a0.4 b-0.3 c1.7 d1.6 h0.4 j1.0
bedi 7.4 a0.4 b0.4 d0.7 i0.6 p0.7
bedien 7.7 a0.4 b0.4 d0.7 i0.7 p0.8
bedr 7.7 e0.5 f0.9
bedruc 7.7 e0.5 f0.9
been 6.6 a0.6 c-0.4 d0.9 f0.5 g-0.6 i3.8 l0.3 p-0.5 r-0.4 s-0.4
beende 6.6 a0.6 c-0.4 d0.9 f0.5 g-0.6 i3.8 l0.3 p-0.5 r-0.4 s-0.4
befa 7.4 e0.8 j0.7 r-0.4 s-0.3
befass 7.7 e0.9 j0.7 m0.3 r-0.3 s-0.3
befi 7.2 a-0.9 i-0.3 j-0.4 k0.5 q0.3 s-0.5 t-0.3
befi+mich 7.4 a-0.6 e0.6 k0.6 q0.5
befind 7.2 a-0.9 i-0.3 j-0.4 k0.5 q0.3 s-0.5 t-0.3
befr 7.7 i1.0 j-0.4
befu 7.7 e0.5 g0.5 j0.6 r0.5
bege 6.2 c-0.6 f-0.4 g0.7 h1.8 i-0.7 j-0.4 k2.5 l-0.6 m-0.4 n0.4 p-0.6 q0.5 r0.4
begehu 7.0 a-0.5 f-0.3 i-0.3 k2.9 l-0.4 n-0.5
begeis 6.8 a0.5 c-0.5 d-0.5 g1.1 h1.8 i-0.4 k-0.3 n0.8 p-0.4 r0.8
begi 6.8 d-0.7 e0.6 i0.4 k-0.4 m0.3 n-0.3 q1.0
begi+sie 7.7 a-0.4 d-0.4 k-0.3 m0.4 q1.2
beginn 6.8 d-0.7 e0.6 i0.4 k-0.4 m0.3 n-0.3 q1.0
begl 5.3 a-2.2 d0.6 e-0.9 f-0.5 g-0.6 h-0.4 i-1.0 j-1.3 k-0.5 l2.0 n1.7 o-0.9 p-0.4 q4.0 r0.5 s-1.0 t1.6
begl+uber 7.4 c0.4 e-0.4 t1.0
begl+und 7.7 q0.8
beglau 6.5 a-0.3 c0.9 e-0.9 i-0.4 k-0.3 l0.9 q-0.4 s-0.4 t2.1
beglei 6.4 a-0.7 d0.6 f-0.5 g-0.3 j-0.4 l2.0 n1.5 o-0.3 p0.7 s-0.4
beglic 6.2 a-1.6 c-1.0 i-0.8 j-0.8 l-0.5 n0.5 o-0.8 p-1.0 q5.2 r0.7 s-0.5
begr 6.3 a1.1 b0.3 d-0.5 e2.4 g-0.5 h0.5 i-0.7 k-0.4 m-0.6 p1.4 s0.8 t0.9
begr+und 7.7 e0.3 j0.6 p0.6 s0.6
begrun 7.0 a0.4 b0.5 e1.1 g-0.4 i-0.3 j-0.4 m-0.4 p1.2 s0.6
begrus 7.0 a0.9 c0.4 d-0.4 e1.6 g-0.5 j0.5 k-0.4 p0.4 t1.1
beha 5.6 a1.8 c1.0 d-0.9 e2.1 f-0.4 j1.5 m0.8 n-0.5 p3.0 q-0.3 t-0.3
beha+ich 6.8 a0.7 c0.6 e0.8 g-0.3 i-0.3 j0.5 m0.3 p1.1 s-0.5
beha+uns 7.2 a0.8 c0.7 e-0.4 i-0.8 j1.8 m0.5
beha+wir 7.0 a0.8 e1.5 i-0.4 j-0.4 m-0.3 p1.8 s0.4
behalt 5.8 a2.0 c1.5 d-0.6 e1.7 g-0.7 h-0.3 j1.8 l-0.4 m0.3 p2.5 r-0.6
behand 7.4 e0.9 i0.4 l0.8 s0.5
behaup 7.7 m0.8 o0.3 p0.7
behe 6.8 a2.0 c-0.3 e2.1 g-0.4 i-0.3 j0.6 p1.0
behebe 7.7 a1.6 e2.0 j0.6
behebu 7.4 a0.7 e0.5 p1.3
beho 7.2 d-0.3 i-0.3 k0.4 o-0.3 r0.4 s0.7
behord 7.4 c0.4 i-0.3 p0.4 s0.7
behr 7.0 a-0.5 b-0.3 c-0.4 e-0.3 j0.4 l0.5 m-0.3 q0.5
behren 7.4 c-0.4 e-0.4 j0.5
bei 2.8 a1.9 b1.1 c1.1 d0.9 e-0.3 f2.0 g-1.0 h-0.8 l2.0 m0.4 o1.4 s1.1 t-0.9
bei+alle 7.2 a0.5 b1.3 d1.1 e0.6 f-0.3 g-0.6 h0.4 i-0.4 k0.3 m-0.4 q-0.4 s-0.4 t-0.3
bei+auft 7.7 a0.8 c1.4 i-0.3 p1.4
bei+dem 6.3 b0.6 e0.8 f1.1 i-0.9 j0.9 k0.3 n-0.5 o0.4 q0.3 r0.7
bei+den 6.6 b-0.6 h0.5 j0.3 k-0.6 m0.8 p-0.4 q0.7 r0.3 s0.4 t1.0
bei+der 4.6 a1.6 b0.7 e2.8 g-0.7 h0.6 i0.4 j3.4 k0.6 l0.3 m-0.4 n0.7 o2.5 p1.7 q0.7 r0.5 s1.1 t1.0
bei+dies 7.7 a0.3 b0.8 i0.4
bei+drei 7.4 a0.6 c1.2 e0.3 f0.6 h-0.4 i1.2 s0.6
bei+eine 5.7 a0.4 b-0.3 c-1.0 d0.5 e1.9 g-0.8 h-0.3 i1.0 j0.8 k-0.5 o0.5 s-1.1 t-0.3
bei+euch 6.1 a1.2 b1.5 c1.9 d2.2 e-0.7 f1.0 i1.4 j-0.5 m-0.3 p-0.6 q-0.4 s0.6
bei+gele 7.2 e-0.4 f-0.3 i0.5 k0.5 o-0.3 p-0.3 q0.4
bei+goog 6.7 a1.1 b0.9 e1.7 g-0.8 j-0.4 r-0.5 s2.0 t-0.4
bei+ihm 7.7 a0.8 b1.1 e0.6 i1.0 m1.1 p0.7
bei+ihne 4.2 c1.2 d4.7 e-1.7 f1.4 g-0.6 j-1.5 k0.4 m0.4 n0.6 o1.7 p-0.9 q1.3 r-0.4 s-1.1 t0.6
bei+ihre 6.2 c0.6 f2.8 h0.5 i-0.5 j-0.9 k-0.3 l0.4 m-0.4 n0.3 p-0.6 s-1.2 t0.5
bei+jede 7.7 c-0.5 d0.5 m0.5 t0.6
bei+kass 7.7 a-0.3 l1.2
bei+mir 6.0 a0.7 c1.6 d-0.5 e1.8 f0.6 g0.6 i0.9 j-0.5 k1.3 n-0.3 o0.6 p1.0 s-0.8 t0.3
bei+nebe 7.4 a0.8 b1.1 c0.4 e0.5 f1.0 k0.3 s1.5
bei+prov 7.7 a0.8 d0.3 e1.2 s1.7
bei+rege 7.7 b1.1 e0.4 s0.8
bei+trus 7.7 a0.3 d0.8 s1.1
bei+uns 4.2 a-2.0 b1.1 c0.6 d-0.4 e-1.2 f-1.0 g-0.4 h0.3 i-1.8 j-2.6 k1.0 l4.9 m2.3 n1.9 p0.8 q0.5 r1.6 s-1.0
bei+unse 6.5 d0.6 e-1.2 g1.4 i-0.5 j2.0 l0.8 n0.3 p-0.8 r1.7 s-0.6
bei+zahl 7.4 a-0.5 o0.9
beid 5.1 a-0.3 c0.9 e1.2 g1.3 h1.6 k0.9 l1.4 m-0.3 n0.3 o0.3 p-0.3 q0.9 r1.1 s-0.9 t0.5
beid+ihre 7.7 a-0.7 e-0.5 g0.9 h1.2 k-0.4 l0.5 r1.2
beid+mit 7.7 e0.3 j0.4
beid+mona 7.7 c0.6 g0.4 h0.8 m0.9 r0.6
beid+nich 7.7 e-0.4 g0.5 j0.8 r0.6 s0.9
beide 6.3 a-0.4 b-0.3 c-0.4 d-0.3 e0.5 f1.2 g0.7 h0.7 i-0.3 l0.5 m-0.4 q1.0 r0.8 s-0.6
beiden 5.8 b-0.7 c0.9 e0.8 f-0.9 g1.6 h1.2 i0.3 j-0.9 k0.9 l0.9 m0.5 o-0.4 r0.9 s-0.7 t0.4
beides 6.7 a0.4 b0.6 c0.6 e0.5 f-0.3 g-0.7 i-0.5 j1.3 k0.3 l0.7 m-0.5 n0.3 o0.9 p-0.4 r-0.4 s0.5 t0.4
beig 7.4 a0.4 j1.0
beigef 7.7 a0.3 j0.9
beil 7.2 a0.4 c1.2 d0.6 g-0.5 i0.5 l0.5 o0.4
beim 3.9 a0.3 b-1.2 c0.9 d-0.4 e0.9 f-0.5 g0.8 h0.7 j0.9 k0.8 l-0.9 m1.0 n-0.4 o0.6 p-1.0 q2.2 r2.5 s0.8 t1.4
beim+aben 7.7 a-0.5 h0.6 r0.6 t0.3
beim+amts 6.8 a0.9 d-0.5 e0.9 g-0.3 i-0.4 j1.3 m1.7
beim+back 7.2 a-0.4 c-0.4 e-0.3 f0.4 j-0.3 p-0.3
beim+best 7.7 a0.9 e0.4 g-0.5 m0.7 s2.2
beim+betr 7.7 e-0.4 g0.6 j0.5 p0.4 q0.4 r0.8 t0.3
beim+fina 7.2 a0.4 c0.8 e-0.5 f1.1 g0.8 j-0.5 k-0.3 l0.3 n-0.6 q1.4 r0.9 t0.7
beim+fisc 7.7 a0.7 c1.3 e0.7 g-0.4 i0.6 l0.4
beim+fruh 7.7 c0.4 e-0.5 s0.6
beim+haus 7.4 a0.6 b0.5 e-0.5 i0.5 j0.5 p0.5
beim+kund 7.7 a-0.4 k1.5 o0.9 t0.7
beim+land 7.4 a1.2 j2.2 m0.8 s0.7
beim+letz 6.6 a-0.3 b-0.5 j-0.4 l0.4 n0.4 o-0.5 p0.5 s-0.5
beim+nach 6.8 b-0.5 c0.9 d-0.5 e0.6 h0.6 l0.4 m0.6 n0.9 p-0.3 r-0.3
beim+name 7.7 b0.6 o1.3 s0.4
beim+neuj 7.7 b-0.3 c-0.4 d0.7 g0.3 h0.7 i0.5 r0.3 s0.7
beim+ober 7.7 a0.5 c1.1 d0.6 e-0.5 s0.5 t0.7
beim+pfor 7.7 a-0.7
beim+rund 7.7 a-0.3
beim+somm 7.7 a-0.5 e-0.3
beim+stad 7.7 m0.9 s0.5
beim+them 7.7 a-0.4 g0.5 h-0.3 k0.5 l-0.4 n1.1 o-0.5 r0.7
beim+verw 7.7 c0.6 g0.4 i0.6 j0.4 n-0.3 r0.5
beim+vier 7.7 c0.6
beim+vorl 7.7 a-0.5 g1.1 n-0.3 r1.2
bein 6.8 a0.3 b0.4 d0.4 e-0.4 f0.9 g0.5 h0.4 i-0.3 l-0.4 n-0.6 o-0.4 q0.4 r0.6 s-0.4 t0.4
beinah 7.7 a0.6 b0.9 c-0.4 d0.9 f0.8 n-0.4
beinan 7.7 c0.6 e-0.4 f0.3 g0.8 h0.4 q0.8 r0.8 t0.4
beir 7.0 a1.0 b1.0 c0.4 d0.5 f0.9 i0.9 j0.5
beirat 7.0 a1.0 b1.0 c0.4 d0.5 f0.9 i0.9 j0.5
beis 6.3 a-0.8 d0.9 e0.4 f0.7 h0.9 i-1.1 j-0.6 k-0.5 o0.5 q-0.4 r-0.4 t1.3
beis+de 7.7 a-0.9 d0.3 f0.5 o0.4 s-0.4
beispi 6.6 a-0.4 b-0.4 c0.4 d1.0 e0.4 f0.4 g-0.6 i-0.9 j-0.6 o0.3 q-0.3
beit 6.5 b0.5 e0.6 h0.7 i0.7 m-0.3 p-0.3
beit+uber 7.7 a0.7 e1.3 s0.4
beitra 6.6 e0.7 h0.8 p-0.3
beiz 7.7 a0.6 b1.1 p1.1 s0.5
beka 6.4 a0.6 b-0.5 e-0.3 g-0.6 i0.3 j-0.4 k0.4 m-0.4 p-0.7 r-0.3 s1.4
bekam 7.7 a0.3 c0.5 d0.3 f0.4 i0.6
bekann 6.6 a0.3 b-0.4 c-0.6 e-0.4 g-0.4 j-0.4 k0.5 m-0.4 p-0.6 s1.5
bekl 7.4 a-0.5 c-0.4 d-0.3 e-0.4 g0.4 h0.5 k0.5 l0.4 n-0.4 o0.5 r0.7 t-0.3
beko 4.7 a1.0 b3.2 c1.1 d1.3 f0.4 g-0.4 h-0.6 i-0.4 l-0.6 m1.6 n1.2 o0.5 p-0.3 s0.3 t-0.6
beko+die 7.7 c0.5 g0.5 k0.5 l0.3 r0.5 s0.6
beko+ein 7.7 b0.4 e0.7 p0.5 s-0.4
beko+eine 7.7 e0.4 s0.8
beko+habe 7.4 a0.4 b0.8 c-0.3 d1.0 e-0.4 g-0.4 j-0.3 m0.3 p0.8 r-0.3
beko+sie 6.1 a-0.7 b-0.4 c0.6 e-0.5 f0.8 h0.7 j1.0 k0.6 l-0.6 m0.5 n2.6 p0.5 q-0.4 s-0.7
beko+und 7.4 a1.1 b0.8 c-0.4 d-0.3 e0.4 i2.4 j-0.3 m1.5 p-0.7 s-0.3
beko+von 7.2 a0.6 d1.3 j0.3 m-0.3 p1.2 s0.6
beko+wir 7.2 a-0.9 b0.4 c-0.5 d1.6 e-0.4 i-0.4 j-0.3 k-0.4 l-0.4 s-0.8
bekomm 4.7 a1.0 b3.2 c1.1 d1.3 f0.4 g-0.4 h-0.6 i-0.4 l-0.6 m1.6 n1.2 o0.5 p-0.3 s0.3 t-0.6
bela 7.4 a0.7 c0.9 e0.4 f0.6 i0.4 t1.0
bele 5.5 a-1.3 c-0.8 d0.4 e-0.4 f0.7 g-0.7 j-1.2 k0.8 l-0.3 m0.6 n0.8 o1.7 q2.3 s-1.0 t1.3
beleg 6.6 b0.7 c-0.3 d-0.5 e-0.5 g-0.5 h-0.6 i-0.3 m1.6 n1.2 o1.0 p0.3 q0.4 r-0.7 s-0.4 t0.7
belege 6.2 a-1.1 b-0.6 e-0.6 h1.3 j-0.8 m-0.6 q2.6 r0.7 s-0.6
belegt 7.7 c-0.4 d0.6 e0.4 f0.8 p0.5
bell 7.0 a-0.4 b-0.3 c0.3 d-0.6 g1.0 h0.4 i-0.4 j0.3 k0.3 l0.5 r1.1 s0.7
bellin 7.7 d-0.4 g0.6 h0.6 k0.5 l0.5 r0.5
bema 7.4 a-0.5 b0.3 e-0.5 g-0.4 i-0.3 k0.5 m0.3
bemalt 7.7 a-0.3 g-0.4 r-0.3
beme 7.0 a0.5 c-0.4 d0.9 e0.7 g-0.3 i0.9 j0.9 k-0.4 r-0.3 s0.8
bemerk 7.0 a0.5 c-0.4 d0.9 e0.7 g-0.3 i0.9 j0.9 k-0.4 r-0.3 s0.8
bemu 7.7 e-0.4 l0.4
bemust 7.7 e-0.4 l0.4
bena 7.7 c1.1 e0.5 j0.5
benann 7.7 c1.1 e0.5 j0.5
bene 7.7 a0.5 c0.4 e1.1 f0.4 j0.6
beno 6.4 b-0.4 c0.7 d-0.4 e0.9 f-0.3 g-0.4 h0.8 i0.4 j-0.7 m-0.5 n0.5 o1.4 p-0.5 q0.3 s0.8
beno+wir 6.8 a-0.4 c-0.4 e0.3 h0.6 j-0.4 m-0.3 n0.7 o0.3 q0.4
benoti 6.5 a-0.5 b-0.4 c-0.4 d-0.4 e0.4 f-0.3 g-0.3 h0.8 i0.4 j-0.5 m-0.5 n0.5 o1.4 p-0.4 q0.3
benu 7.2 a-0.6 c-0.4 f-0.5 g0.9 h-0.5 r0.8
benutz 7.2 a-0.6 c-0.4 f-0.5 g0.9 h-0.5 r0.8
benz 7.7 f0.4 g0.7 n0.8 r0.5
bera 5.7 a0.6 b1.5 c0.7 e0.6 f-0.5 g-0.6 h0.7 i2.6 j1.7 l-0.7 m0.5 q-0.5 r0.4 s-0.4
bera+bei 7.7 a0.4 j0.7 p0.6
berate 6.5 a0.6 b0.5 c0.6 d-0.5 e0.4 g0.4 i0.9 j1.5 l-0.4 o0.3 r0.8
beratu 6.4 a0.6 b0.9 c0.4 d0.8 e0.6 g-1.0 h0.6 i2.0 j0.7 l-0.4 m0.6 r-0.5 s-0.5
bere 4.9 a1.3 c0.4 e0.3 f1.9 g0.6 i-0.8 j1.0 k0.9 m3.1 o0.8 p0.8 q-0.5 r1.0 s0.6 t-0.5
bere+mit 7.7 d0.9 e0.6 f0.7
bere+sie 7.4 a0.6 e0.7 m0.9
bere+sind 7.4 a0.5 d0.6 j0.4 k0.7 m1.8
bere+unse 7.7 e-0.4
bere+wir 7.7 a-0.5 m0.7
berech 5.8 a1.5 b1.2 c0.6 e0.6 h-0.5 i-0.8 k0.9 l0.5 m4.9 r-0.5 s-0.7 t-0.4
bereic 6.7 c0.6 d0.7 f3.4 g-0.4 i-0.5 j-0.7 m-0.4 r-0.5
bereit 5.6 a0.4 b-0.9 c-0.5 f-0.4 g0.5 h0.6 i0.3 j1.9 m-1.1 o1.0 p0.7 q-0.5 r1.2 s1.7
berg 6.3 b-0.4 c-0.4 d0.9 e0.6 g0.5 l-0.4 n-0.4 p0.8 q0.7 r0.6 s0.9
berger 7.7 a-0.5 j-0.4 k0.4
beri 6.1 a1.3 b-0.4 c-0.6 e0.5 f0.8 h-0.7 i-0.7 m2.8 p-0.6 r0.3 t0.5
beri+rech 7.4 a0.6 e-0.5 m1.4
beri+vom 7.7 a-0.4
berich 6.1 a1.3 b-0.4 c-0.6 e0.5 f0.8 h-0.7 i-0.7 m2.8 p-0.6 r0.3 t0.5
bern 6.5 b0.5 c0.5 d0.6 f-0.3 i-0.4 j-0.4 k1.0 m-0.4 n-0.4 p-0.4 r0.4 s0.8
bernd 7.0 b0.5 c1.0 d0.7 e-0.5 n-0.3
bert 7.7 c0.5 d0.6 h0.8 s0.5
beru 5.8 a0.5 c0.8 d-0.7 e1.6 f-0.5 g-0.8 i0.4 j2.3 l-0.5 m-0.8 o1.0 p-0.5 q-0.5 r-0.7 s0.3
beruck 7.7 a-0.4 o1.1
berufs 6.4 a1.3 b-0.5 c0.7 d-0.4 e2.1 g-0.5 h-0.3 j2.3 p-0.4 r-0.4 s0.6
berufu 7.4 c0.8 i0.7 k0.4 o0.3
beruhi 7.7 a-0.5 c-0.4 f-0.3 l-0.3 t0.4
besc 4.4 a0.3 b1.8 c0.9 e-0.7 f0.5 g-0.6 h2.2 i2.4 j0.4 k0.4 l0.8 m0.4 n0.4 o0.7 t0.4
besc+bei 7.7 a1.2 c0.4 d0.5 i-0.5 j2.0 s2.8
besc+das 7.0 a0.7 c1.5 d0.4 e0.6 g-0.6 h1.7 i1.8 l-0.3 m0.3 n0.3 o1.1 p-0.3 r-0.3
besc+dass 7.4 a0.3 b0.4 d0.6 g-0.4 i0.8 p0.8 r-0.4
besc+der 5.8 j-0.4
besc+die 7.2 a0.7 b0.4 e0.3 g-0.3 h-0.4 i0.6 p0.8
besc+vom 7.7 i1.7
besc+von 7.7 a-0.3 e-0.3 q0.5
bescha 7.7 a0.5 b0.5 i0.4 m1.7 p0.7
besche 6.1 a0.4 b-0.3 c0.8 d-0.6 h0.4 i0.8 j0.4 k1.0 l1.3 m-0.4 n0.8 p0.7 r-0.4 t0.5
beschl 5.6 a1.0 b2.5 c0.3 d0.5 e0.6 f-0.7 h2.4 i3.9 j-0.4 l-0.4 n-0.5 o0.6 p0.5 s-0.8
beschr 7.4 a-0.7 b-0.3 c-0.3 s-0.4
beschw 5.1 a-0.7 c0.4 e-1.0 f1.0 g-0.4 i-1.6 j0.6 p-1.0 r0.6 s0.7
bese 6.7 a1.2 b-0.3 c-0.4 d-0.3 e2.2 j0.6 p2.9 r-0.3 s-0.3
bese+sind 7.7 a0.8 e1.4 j-0.5 p1.3
beseit 7.2 a1.1 e2.1 j0.8 p2.5
besetz 7.7 e0.4 i0.5 p0.8
besi 7.2 d-0.3 i-0.4 k0.9 n-0.3 p-0.3 q0.5 r-0.6 t0.6
besitz 7.7 e-0.5
beso 6.6 a0.9 b1.5 c-0.4 d1.2 e0.6 i-0.4 n-0.4 o-0.3 p0.8 r0.5 s-0.5
beso+das 7.4 a0.5 b0.8 c-0.3 d0.4 g0.3
besond 6.8 a0.7 b1.6 c-0.4 d1.4 g0.5 i-0.4 n-0.4 o-0.3 r0.6 s-0.3
besp 5.5 a-1.0 b-1.3 c0.4 d-0.3 f2.1 g-0.9 h0.8 i-1.5 j-0.6 k2.7 m0.9 n1.4 o0.4 p-0.8 r-0.4 s-0.8 t-0.3
besp+am 7.0 a-0.7 c-0.3 j-0.3 k1.4
besp+mit 7.7 f0.8 q0.3
besp+und 7.7 a0.3 c1.0 e0.5 j0.4 m0.8
bespre 6.1 b-0.7 f1.7 g-0.7 i-0.8 j-0.5 k3.3 o0.4 p-0.6 r-0.4 s-0.4 t-0.4
bespro 6.1 a-0.9 b-0.7 c0.4 d-0.4 f0.7 h0.9 i-0.9 k-0.4 l-0.3 m0.9 n1.3 p-0.3 s-0.5
bess 6.0 a-1.1 d0.6 g1.4 h0.7 i-1.1 k0.7 l-0.4 n0.7 p-0.5 r1.7 s1.0
bess+hatt 7.7 a-0.8 g1.2 h0.7 r1.5 s-0.3
besser 6.1 a-0.9 c0.3 d0.5 f0.3 g0.9 i-1.0 k0.7 l-0.4 n0.7 o0.3 p-0.4 r1.2 s1.2
best 4.0 a0.6 b0.7 c0.7 d-0.5 h1.3 i0.6 j-0.4 m2.0 n0.8 o1.8 p1.1 q-0.4 t0.8
best+an 7.0 a-0.4 d-0.3 g0.7 i1.0 r0.7 s0.4
best+dank 7.2 a-0.3 b1.1 d-0.3 e-0.5 g0.4 i-0.4 k0.5 o-0.3 r0.7 s-0.3
best+dass 7.2 d1.4 e0.5 g-0.3 i-0.4 j0.7 m0.7 n-0.3 o1.3
best+die 7.4 a-1.0 b0.4 d-0.3 g0.3 h0.8 l0.9 n0.5 p-0.6 q0.7 t-0.3
best+fur 7.7 c-0.3 e0.7 j0.6 m0.3 o0.9 q-0.4
best+grus 6.0 d-0.6 e0.9 i0.9 j-0.4 k0.8 n0.9 o-0.8 p-0.5 q0.5 s-0.3
best+habe 7.4 e-0.4 g0.4 i0.4 m0.5 r0.5
best+hat 7.7 e-0.5 l0.8 m0.9 o-0.3 p0.6
best+ich 7.7 a-0.4 e-0.3 s0.6 t0.4
best+kein 7.7 e-0.4 f0.3 k0.4 o0.3 p1.0
best+nich 7.7 b0.4 c-0.3 h-0.3 i0.5 l0.5 n0.4
best+po 7.7 c0.4 d0.6 f0.6 o1.4
best+seit 7.7 a0.5 b0.5 e0.4 g-0.4 i0.7
best+sie 6.6 a0.8 d1.0 g-0.4 h-0.3 i1.9 p0.3 q0.4 s0.5
best+und 7.2 a-0.4 b0.7 c-0.5 d-0.4 e-0.8 g-0.5 l0.3 o0.8 r-0.3 t0.3
best+von 7.7 c0.6 d-0.4 g0.7 h0.7 o1.0 t0.4
best+war 7.4 a0.6 c0.8 e0.7 t0.7
best+ware 7.7 e-0.3 m0.7 p0.5
best+will 7.7 a0.9 e0.4 g-0.5 m0.7 s2.2
bestan 6.7 a0.3 b0.6 d0.8 e-0.9 f0.6 h-0.3 i0.6 k-0.3 m0.5 p-0.6 s-0.5
bestat 5.4 a-0.9 c-0.4 d0.9 e0.5 f-0.3 g0.5 h1.2 i0.7 j0.7 l0.8 o2.1 q0.7 r0.5 s-0.4 t0.7
beste 6.7 a0.5 b0.4 c0.6 d-0.4 e0.7 h-0.3 i1.4 n-0.4
besteh 7.0 a0.4 b0.7 e0.3 i1.0 j-0.3 k0.3 l0.7 m0.4 p0.4
bestel 5.2 a-0.3 b0.3 c1.9 d-0.8 f0.3 g-0.3 h1.2 i-1.3 j-0.7 l-0.8 m1.6 n0.8 o1.9 p1.3 q-0.7 r-1.4 s-0.5 t0.9
bestem 7.7 e-0.3 g1.3 h0.8 n0.6 r1.4
besten 5.7 a0.4 b0.7 c-0.5 d-1.0 e0.8 g-0.4 h0.4 i-0.7 j-0.8 k0.7 l0.4 n0.5 o-0.9 s0.8
bestim 6.7 a0.8 d-0.6 f-0.4 g-0.5 j-0.3 k-0.3 l1.0 n0.6 o-0.5 q-0.5 r-0.3 s1.0
bestri 7.2 d0.5 i-0.4 j0.6 k0.4 m0.4 p0.5
besu 6.6 b0.8 d0.6 e0.6 f-0.6 i-0.7 k1.0 l-0.4 m1.1 o-0.5 p-0.7 q1.7
besuch 6.6 b0.8 d0.6 e0.6 f-0.6 i-0.7 k1.0 l-0.4 m1.1 o-0.5 p-0.7 q1.7
bete 7.4 b0.3 c-0.5 h-0.3 t0.3
beteil 7.7 b0.4 c-0.4 t0.4
betr 4.1 a-1.3 b1.4 c-1.0 d1.0 e-0.7 f0.4 i1.3 j-0.6 k0.9 n1.2 o1.5 p1.6 q2.9 r0.7 s-0.7
betr+am 7.7 b0.4 h0.3 k0.6 q1.3 t0.3
betr+an 7.7 a-0.4 i0.4 n0.5
betr+das 7.7 c-0.3 n-0.5 o0.4 t0.3
betr+der 6.8 b1.0 d0.5 e0.6 g0.7 h0.6 i0.4 j-0.3 k1.0 m-0.5 n0.9 o0.5 p-0.4 q0.9 r0.7 s-0.4
betr+derz 7.7 a-0.4 c0.4 d-0.4 t0.3
betr+die 7.7 a0.7 e0.6 f0.8 i1.4
betr+fris 7.7 a0.3 d0.7 j0.6 p0.5
betr+hat 7.4 e0.5 g0.4 i0.5 m0.4 r0.6
betr+ich 7.2 b0.5 d0.9 e-0.4 k0.5 m0.6 p0.9 s0.4
betr+ist 7.0 a-0.5 b-0.3 f0.3 g1.3 i-0.3 k0.3 l0.5 n-0.3 o-0.5 p-0.3 q2.6 r1.5
betr+mein 7.7 a-0.5 c0.6 e0.4 g0.6 h1.4 i-0.4 l0.5 m0.7 r1.0
betr+und 7.4 e0.5 i0.3 o0.4
betr+unse 7.7 a-0.5 c-0.3
betr+vom 7.7 a-0.4 b-0.3 d1.0 p-0.4
betr+von 7.7 d0.4 e0.4 q0.5 s0.5
betr+zu 7.7 a0.3 b1.6 e-0.5 g-0.3 k0.4 m1.1 s0.8
betrac 6.7 a1.0 b0.9 d0.9 f0.6 g-0.3 i2.0 m0.8 p1.0 q0.4
betrag 5.4 b0.8 c0.4 d-0.5 e-0.7 g-0.5 h-0.4 i-1.2 n2.2 o3.2 p1.6 q3.5 r0.4
betrau 7.4 b0.5 c-0.4 e0.8 g0.7 h0.8 j1.1
betref 6.4 c-0.9 d-0.5 e0.5 g-0.4 i-0.6 j-0.4 m-0.4 n0.5 o-0.5 p1.5 r-0.4 s-0.5
betreu 6.0 b1.2 c-0.3 d1.1 e0.4 g0.8 h1.2 i2.4 j-0.7 n0.6 o0.4 p-0.6 r0.5 s-0.6
betrie 5.3 a-1.6 b-0.4 e-0.4 h0.4 j-1.3 k2.1 n-0.8 o-0.5 p-1.1 r1.2
betrif 7.2 a-0.7 c0.3 k0.5 p-0.4 q-0.5 s0.4
betrof 7.7 r-0.3
betrug 7.2 b0.4 l1.3 m0.4
bett 6.6 a1.4 b-0.7 c1.1 d0.6 e1.3 f0.3 g-0.5 h-0.4 m0.9 n-0.3 r-0.5 s1.0
betten 7.4 a0.5 c0.8 d0.4 f0.5
bevo 5.5 a1.2 b2.1 c0.6 d0.4 e0.4 f-0.6 h-0.7 p1.7 q-0.4 r0.6
bevo+die 7.7 b1.6 c0.3 e-0.3 j0.5 s1.1
bevo+er 7.7 c0.7 d0.7 q0.4
bevo+ich 6.8 a0.6 d0.7 e0.3 i0.4 m-0.3 n-0.3 o0.4 p1.2 r0.3 s-0.3 t0.3
bevo+sie 7.7 a-1.0 b0.4 c-0.3 d-0.3 e-0.5 g0.3 h-0.4 l0.7 n0.7 r0.6 s-0.7
bevo+wir 7.7 a0.7 b0.6 m1.0 s0.9
bevor 5.6 a1.2 b2.2 c0.7 d0.4 e0.5 f-0.6 h-0.7 j-0.3 n0.3 o0.3 p1.1 q-0.3 r0.7
bewe 4.6 c0.4 d-0.8 e1.3 h-0.6 i-0.8 l1.2 n0.5 p-1.1 q-0.4 r1.2 s1.4 t0.4
bewe+die 7.4 e0.4 g0.9 i-0.3 l0.5 o0.4 q-0.3 r1.0 s1.3 t0.4
bewe+hat 7.7 a-0.6 i-0.4
bewe+ist 7.7 a0.3 e-0.5 j0.8
bewe+und 7.4 f0.4 j0.4
bewe+unte 5.7 s-0.6
bewe+von 7.4 a-0.8 d-0.3 h0.4 m-0.3 n-0.4 s-0.5
beweis 7.0 a1.4 c-0.3 e2.0 g-0.4 j2.5 m0.4 s-0.4
bewerb 6.1 a-1.0 e-0.4 g0.4 h-0.4 i0.3 j-0.9 k0.5 o0.4 q-0.3 r0.8 s-0.4 t0.5
bewert 5.0 a-0.4 b0.4 c0.7 d-0.6 h-0.5 i-0.9 j-1.1 k-0.5 l0.4 m-0.8 n0.3 p-1.0 r0.8 s2.1
bewi 7.0 a-0.8 g1.4 h1.0 i-0.4 k0.7 l1.1 m-0.5 o0.4 q0.5 r0.9
bewill 7.2 a-0.6 g1.1 h1.0 i-0.3 k0.9 l1.2 m-0.4 r0.4
bewo 7.4 a-0.3 d-0.3 e0.3 g0.9 l0.5 n0.3 o0.4 r1.1
bewohn 7.4 a-0.3 d-0.3 e0.3 g0.9 l0.5 n0.3 o0.4 r1.1
bewu 7.7 c1.0 e-0.3 f0.4 i0.5 p0.6
bewuss 7.7 c1.0 e-0.3 f0.4 i0.5 p0.6
beza 5.0 a0.6 b3.0 c1.5 e1.4 f-0.8 g-1.1 i-0.7 l1.6 m1.5 n1.3 o0.6 p3.2 q5.2 s-1.3
beza+den 7.7 c-0.4 e0.5 j0.9 p-0.7 q1.4
beza+die 7.7 c0.6 e-0.3 i0.6 o0.4 p0.5 q0.8
beza+ich 7.4 a0.7 b0.6 i0.7 m-0.4 p1.8 s0.5
beza+soll 7.7 a0.5 b-0.4 c-0.4 i-0.4 m1.5 n0.3 p0.8
beza+und 7.2 a-1.1 b-0.5 e-0.4 g0.9 j-0.3 o-0.5 p-0.8 q1.1 r0.8 s-0.3
beza+werd 7.4 c0.7 d-0.3 h0.4 l1.7 n-0.3 p0.8
bezahl 5.0 a0.6 b3.0 c1.5 e1.4 f-0.8 g-1.1 i-0.7 l1.6 m1.5 n1.3 o0.6 p3.2 q5.2 s-1.3
beze 7.7 e0.8 j0.5 k0.3 s1.1
bezeic 7.7 e0.8 j0.5 k0.3 s1.1
bezi 6.5 a0.8 b-0.4 c0.3 e1.2 g-0.5 j2.7 p-0.6 r-0.4 s-0.4
bezi+den 7.7 j0.4
beziff 7.2 a0.6 d0.5 e0.6 j1.6 m0.4 p-0.5
bezirk 7.2 a0.4 d-0.3 e0.9 i-0.4 j1.4
bezu 7.7 a0.5 e1.2 j0.5 p1.4
bezu+auf 7.7 a0.5 e1.2 j0.5 p1.4
bgb 6.3 a2.1 b0.3 d-0.5 e3.1 f0.4 i1.7 j5.2 m-0.5 n-0.4 p2.8 s-0.4
bi 7.7 a-0.4 g0.6 h-0.3 k0.4 l0.6 o1.4 q1.3 r0.9
bibl 7.7 a-0.4 e-0.5 g0.6 r0.4
biblio 7.7 a-0.4 e-0.5 g0.6 r0.4
biel 7.4 a0.7 c0.3 e1.0 f0.4 i1.6 s0.9
bien 7.4 a0.8 c1.6 d0.3 g-0.4 i1.2 r-0.3 s0.8
bienen 7.7 b0.4 c0.5 d0.6 i1.3
bier 6.5 c-0.4 d0.4 e-0.4 f-0.3 g0.7 h-0.3 i0.4 j-0.3 l-0.3 p-0.3 s-0.5 t-0.3
biet 7.4 a-0.4 c-0.3 e-0.4 f0.4 k-0.5
bieten 7.7 e-0.4
bila 7.0 a-0.4 e-0.4 g0.4 h0.3 i0.5 r0.6
bilanz 7.0 a-0.4 e-0.4 g0.4 h0.3 i0.5 r0.6
bild 5.3 b0.5 c-1.8 d-1.5 e1.0 f-0.7 g0.5 h1.3 i-1.9 k-0.7 l0.8 n-0.5 o0.5 p0.3 r1.1 s2.9 t-0.6
bild+hat 7.7 e0.4 g-0.3 p0.3 s0.5
bild+mach 7.7 e-0.5 h0.6 i-0.3 s0.7
bild+sind 7.7 h0.5 i-0.5
bild+vom 7.4 a0.9 e1.1 r0.3 s1.7
bild+von 7.4 a0.4 b1.6 g-0.6 p0.4 r-0.4 s0.9
bilder 6.1 a0.4 c-0.8 d-1.0 e2.1 f-0.3 g0.6 h1.6 i-0.7 j0.8 l-0.4 m-0.4 o-0.4 q-0.3 r0.6 s2.0 t-0.5
bildsc 7.7 e-0.4 f-0.4 g0.4 i-0.4 l0.3
bildun 7.4 l1.0 m0.6 o0.5 p0.7 s0.7
bill 7.7 a0.4 b1.7 c1.1 h0.4 l0.4 q0.4 r0.3 s-0.4
billig 7.7 a0.4 b1.7 c1.1 h0.4 l0.4 q0.4 r0.3 s-0.4
bin 4.1 a-1.4 b0.7 c0.7 e1.1 f1.1 i-1.4 k3.0 l0.7 m-0.8 n1.6 o0.8 p-1.3 q-1.1 r0.8
bin+ab 7.7 c1.0 f1.1 i-0.4 j0.6
bin+als 7.7 k1.2
bin+am 7.7 a-0.6 g-0.5 i-0.4 k1.7 n1.5 p-0.3 s-0.4
bin+auf 7.7 a-0.4 n1.6 p-0.3 t0.7
bin+bis 7.0 a-0.6 d-0.3 e-0.5 k-0.6
bin+dann 7.4 a-0.9 c-0.3 e-0.4 g-0.5
bin+der 7.7 b0.3 c-0.5 d-0.4 e0.6 f0.6 i-0.3 k0.4
bin+die 7.7 a-0.4 g0.8 r0.6
bin+ein 7.4 a-0.4 d-0.3 e-0.4 g0.9 h0.9 r0.8
bin+ich 5.5 b0.4 c-0.7 d1.2 g-0.5 i0.8 j-0.3 k1.1 o-0.3 r-0.6 t0.4
bin+im 7.4 b0.4 p-0.4 s1.0
bin+in 7.7 a-0.6 r0.5 s-0.3
bin+ja 7.4 e0.5 g0.8 m0.3 r0.9 s0.4
bin+kein 7.7 e0.3 m1.2
bin+mit 7.7 e0.4 g0.5 i-0.3 p0.9 q0.3 r0.5
bin+nur 7.7 a-0.4 k0.5 o1.5 r-0.4 t0.4
binn 6.3 a0.4 d-0.4 e0.7 f1.0 g-0.5 h-0.3 i0.3 j1.9 l-0.6 m0.5 o0.8 p0.3 r-0.4 s0.5 t0.6
binn+zehn 7.7 j0.5 l-0.3 o1.2 p0.5
binnen 6.3 a0.4 d-0.4 e0.7 f1.0 g-0.5 h-0.3 i0.3 j1.9 l-0.6 m0.5 o0.8 p0.3 r-0.4 s0.5 t0.6
birg 7.4 a0.4 b-0.4 q0.3
birgit 7.4 a0.4 b-0.4 q0.3
bis 3.2 a0.3 b-1.1 c0.5 f-0.3 g-1.4 h-0.6 i-1.3 j0.4 k-0.9 l3.8 m-1.5 o0.8 p3.1 q-0.3 r-1.6 s-0.4 t3.8
bis+auf 7.2 a0.4 p0.9
bis+bald 7.7 a-0.3 c0.6 k0.3 l0.6 o0.6 t0.3
bis+ca 7.7 a-0.4 l0.4
bis+dahi 5.9 a0.5 c0.5 d-0.3 e-0.3 g-0.7 i0.3 j0.5 o0.4 p0.3 q-0.4 r-0.6 s0.8
bis+das 7.4 a0.6 e1.3 j-0.4 l0.9 n-0.5 p1.2 t0.3
bis+der 7.4 e0.9 j-0.3 l0.8 m0.4 p1.2
bis+die 6.8 a1.5 b-0.3 d0.9 e2.7 f0.7 j-0.7 l1.0 m-0.4 p3.2 q-0.3
bis+dien 7.7 m0.4
bis+donn 7.0 a-0.6 g1.3 j-0.5
bis+eins 7.0 a-0.5 l-0.3
bis+ende 6.1 b0.4 d1.0 f-0.4 g-0.6 i0.7 j-0.6 k-0.4 l1.8 n2.3 o-0.5 p-0.5 r-0.5 s0.9 t-0.5
bis+es 7.7 e0.3 p0.6
bis+febr 7.2 b0.5 i0.9 j-0.3 l0.8 m0.6
bis+frei 6.8 a-0.5 c0.6 e-0.6 g-0.3 h-0.3 i-0.4 l-0.4 p-0.3 r-0.5
bis+halb 7.7 k0.6 t1.2
bis+heut 6.1 a0.7 c0.7 d1.2 e0.8 f0.4 g-0.7 j0.8 k-0.8 m0.3 n-0.4 o0.7 q-0.5 r-0.7 t4.3
bis+ich 7.4 b0.4 c0.9 e-0.4 p1.2 r0.4
bis+in 7.7 g0.7 i0.4 l0.6 r0.9
bis+jahr 7.7 e0.6 g-0.3 n0.7
bis+jetz 7.0 a1.0 c0.7 d0.9 e0.3 f0.9 g-0.4 h-0.3 k-0.3 n-0.7 o0.3 r-0.4 s1.2 t0.5
bis+lang 7.7 a0.4 c0.4 j0.7
bis+marz 7.4 a-0.5 e-0.3 h0.4 l1.2 q0.8
bis+mitt 7.7 q0.5
bis+mona 6.2 c-0.5 e-0.6 f1.3 h0.3 j0.8 k-0.5 n-0.5 q0.4 s-0.3
bis+mont 6.4 a-0.4 c0.4 d-0.5 f0.6 g0.3 h0.4 i0.8 q0.9 r0.3 s-0.4 t-0.5
bis+morg 6.3 a0.5 c2.1 d-0.6 e-0.5 f1.1 g-0.5 i-0.5 m-0.5 o-0.9 p-0.3 q0.4 s-0.5 t5.4
bis+nach 6.6 a-0.6 c0.4 e0.5 f0.3 g-0.5 k1.5 l1.9 n-0.4 p-0.3 q0.7
bis+oste 7.4 c-0.5 d-0.5 h0.5 i0.4 n0.4
bis+pfin 7.7 g0.4 q1.1 r0.4
bis+sonn 7.7 s0.5
bis+spat 7.7 a-0.3 e-0.3 f0.5 m0.4 o0.4 t0.6
bis+wann 6.7 a-0.9 c0.4 d0.4 e-0.6 g0.3 h-0.7 i-0.6 j-0.4 l0.7 o4.0 p-1.0 r0.7
bis+zehn 7.7 b0.8
bis+zu 7.2 a0.3 c1.0 d-0.3 e0.5 f-0.3 h-0.3 k0.5 m0.4 n-0.5 q0.3 r-0.6
bis+zum 5.2 b-0.8 d0.7 e-1.2 j1.3 l1.8 n1.7 p-1.4 r-0.4 s-0.5
bis+zur 6.2 a0.8 c-0.9 d0.6 e1.4 g0.5 h1.4 i-0.5 l1.8 m-0.4 n-0.4 o-0.5 p2.3 q-0.3 r-0.5 s-0.5 t-0.4
bisc 7.7 a0.4 e0.8 i0.9
bischo 7.7 a0.4 e0.8 i0.9
bish 5.9 b1.0 g-0.8 h1.0 i0.5 j-0.7 k-0.4 l-0.5 o-0.5 p-0.4 q0.4 s0.4 t0.5
bish+habe 7.7 e1.3 s0.7
bish+nur 7.7 b0.9 c1.5 h0.4
bisher 5.9 b1.0 g-0.8 h1.0 i0.5 j-0.7 k-0.4 l-0.5 o-0.5 p-0.4 q0.4 s0.4 t0.5
bisl 7.4 a0.3 c0.7 d1.1 j0.4 r-0.3
bislan 7.4 a0.3 c0.7 d1.1 j0.4 r-0.3
biss 6.5 a-0.6 b-0.3 c-0.4 e0.4 i-0.7 j-0.4 k0.4 l1.5 m-0.5 n-0.3 o0.5 p-0.4 r0.7 s-0.6
bissch 6.7 c-0.4 e0.8 g0.3 h0.4 i-0.6 j-0.3 k0.4 p-0.3 r0.6 s-0.4
bist 6.8 a-0.8 e-0.4 g0.7 i-0.3 l0.5 n1.4 p-0.3 q1.1 r0.9 t-0.3
bist+du 7.4 a-0.5 g0.4 h0.3 m0.3 n1.9 q0.9 r0.7 t-0.3
bitt 2.7 a-0.8 b-1.1 c-0.9 d-0.4 f1.8 g-2.7 h0.6 i-1.3 j-3.0 k-0.7 l0.5 m2.0 o1.5 p-2.7 r-2.5 s-4.2 t3.3
bitt+ab 7.7 a-0.6 g0.4 h0.4
bitt+an 6.1 a-1.2 b-0.4 c-0.6 d-1.0 e0.7 f1.0 h0.9 i-0.6 j-0.5 m0.9 p-0.7 s-0.5 t1.2
bitt+ande 7.2 a0.7 c-0.3 d1.3 e1.8 g-0.3 i-0.4 q0.4
bitt+antw 7.2 a-0.8 b-0.4 c0.6 f-0.4 h-0.4 k0.5 l0.3 n0.5 s-0.4 t0.5
bitt+auch 7.7 g0.3 h0.6
bitt+auf 6.5 c-0.4 d0.4 f-0.4 g0.6 h1.3 j-0.3 k0.5 l0.5 m0.5 n-0.7 o0.8 p-0.5 q0.7 s-0.3
bitt+aus 7.4 a-1.0 e-0.6 f0.5 k0.9 o0.4 r0.3
bitt+best 6.7 a0.5 d1.0 g-0.3 i1.2 j0.3 p0.4 q0.4 s0.5
bitt+bis 6.8 a-0.7 e-0.8 f0.5 g0.5 h0.4 i-0.5 k-0.5 m0.5 n-0.7 o0.6 t1.0
bitt+das 7.7 d0.8 i0.7 p0.8
bitt+den 7.0 b0.6 d-0.3 g0.6 h0.3 i1.3 m0.8 r0.5
bitt+die 6.1 a0.4 e1.1 g-0.6 h-0.3 i1.3 k-0.4 l0.6 m0.4 n-0.3 o1.0 p0.7
bitt+ein 6.7 a-0.8 e0.4 h0.7 i-0.4 j-0.4 s0.6
bitt+eine 6.1 d-0.8 e1.5 f0.8 g-0.6 i-1.0 k0.6 l-0.5 n1.0 o1.3 p0.3 q-0.7 s-0.3 t-0.3
bitt+einm 7.0 a0.5 c-0.4 e0.4 i-0.3 m0.9 o1.2 t0.4
bitt+ents 7.7 a-0.4 g2.1 h2.2 i-0.4 n0.6
bitt+erga 6.0 e-0.3 h0.4 j-0.6 o0.9 t0.4
bitt+gebe 6.8 a1.0 c0.6 e-0.7 f0.5 i-0.4 j0.7 n0.5 p0.5
bitt+gena 7.7 c-0.4 g0.6 h0.7 q0.4 r0.5 t0.3
bitt+glei 7.4 a-0.8 e-0.7 g0.4 h0.7 i0.8 k0.6 n0.8 o-0.3 r0.6 t0.4
bitt+ich 7.7 a0.6 d0.6 e1.2 f0.8 m0.4
bitt+ihre 6.7 a0.7 b-0.6 f1.9 h-0.5 i-0.4 j1.1 k0.3 m-0.4 o-0.3 p0.3 q-0.4 s-0.4
bitt+im 7.2 a-0.9 e-0.4 g-0.4 h-0.4 i-0.3 n0.3 r-0.4
bitt+in 7.2 a-0.6 c0.3 e-0.6 g-0.4 h-0.3 o0.7 r-0.4
bitt+ins 7.7 a-0.4 k0.5
bitt+jema 7.7 e0.4 f0.7 i-0.4
bitt+kein 6.6 a-0.7 e0.4 f-0.3 g-0.4 h0.4 m-0.5 p-0.5 s-0.4 t-0.3
bitt+korr 7.4 a1.3 b0.7 e-0.7 m1.9 s0.8
bitt+lass 7.4 b0.7 h0.6 i-0.4 m0.9 n0.7
bitt+lege 7.7 a0.3 c0.4 f0.7 m0.8
bitt+leit 7.7 a-0.7 e-0.4 g0.3 j-0.3 m0.4 r0.5
bitt+mach 7.7 e0.4 g0.6 h0.6 i-0.3 r0.8
bitt+mal 7.7 a-0.8 e-0.5 m0.6
bitt+mein 7.7 b0.4 c-0.4 e-0.4 g0.3 m0.4 r0.3
bitt+meld 7.4 c1.3 d0.9 j-0.3 k0.6 l0.4 n0.4 q0.4 t0.5
bitt+mit 6.5 b-0.3 c-0.5 f1.0 h0.8 i-0.5 j1.2 l0.4 m-0.7 p1.2 q-0.5 r0.6 s-0.6
bitt+nach 7.7 a-0.7 f0.6 l-0.4 m0.9 n1.0 o0.9 p-0.5
bitt+nehm 7.0 e0.4 g-0.3 h-0.5 i0.4 j-0.4
bitt+nenn 6.8 d0.6 f0.8 j1.1 o-0.3 p0.3 r0.5
bitt+neu 7.4 e0.4 n0.7 o1.4 q0.5
bitt+nich 6.0 a-1.3 b-0.5 c-0.7 d-0.6 e0.5 g-0.5 h0.6 i-0.7 j-0.8 l1.3 m-0.6 n1.1 o-0.3 p-0.8 s-0.8
bitt+noch 6.4 e0.8 k-0.5 l0.7 m0.6 n-0.6 o2.0 p-0.4 q-0.5 r0.8 s-0.4
bitt+nur 6.8 a-0.5 c-0.4 f-0.4 j-0.3 k0.3 l0.3 o-0.4 q0.6 t-0.4
bitt+pruf 7.7 a0.8 b1.4 l0.9 m0.6
bitt+reic 7.2 c0.4 d0.4 e-0.6 i1.2 m-0.3 o0.5 q-0.3 t0.6
bitt+rich 6.8 a1.1 b-0.3 d-0.5 e1.0 f0.3 h-0.4 i0.5 k-0.5 m2.0 p0.8 r0.8 s-0.4 t0.6
bitt+rufe 7.4 a0.4 d0.4 e0.7 g-0.3 t0.9
bitt+sage 7.7 b0.7 e0.7 i0.6 q0.3
bitt+scha 7.4 a0.6 b-0.3 c0.7 d0.4 e1.0 m-0.4 n-0.3 o0.6 t0.5
bitt+schi 6.7 a0.5 b-0.8 c0.7 e0.8 g-0.5 i0.3 n0.6 p-0.3 t2.0
bitt+send 7.0 b0.4 d0.5 e-0.4 h0.4 i0.6 k0.9 l-0.4 m-0.3 o0.5 r0.4
bitt+setz 7.4 c0.4 l0.5 m-0.5 o0.6 p-0.3 r0.4
bitt+sie 7.0 a-0.4 c-0.4 j-0.3 l1.6 m-0.4 q0.9 r-0.4
bitt+sofo 6.6 a0.7 b-0.4 e2.0 f1.4 g-0.3 h0.4 i-0.5 j-0.4 l-0.4 p-0.4 q0.3 s-0.4 t4.9
bitt+stel 7.2 c-0.4 e-0.4 g-0.3 o1.0 p0.4 q0.6
bitt+stre 7.7 a0.3 c0.4 d0.5 h0.5 m1.5 o-0.4
bitt+uber 7.0 a-0.6 b0.3 g-0.4 i1.2 j-0.5
bitt+um 5.3 a0.9 b0.3 c1.1 d0.8 e1.4 f1.0 g-1.1 h-0.3 i-0.9 k-0.4 l1.6 m2.2 s-0.5
bitt+und 7.7 e0.7 o0.3 q0.9
bitt+vorh 7.4 t1.0
bitt+was 7.7 c-0.5 f-0.4 h-0.4 k0.5 m1.0 n0.4 t-0.4
bitt+wenn 7.7 a0.6 d1.3 o0.3 q0.4 t-0.3
bitt+wie 7.7 b1.1 e0.7
bitt+wied 7.7 c0.6 g0.7 h0.9 p1.0 r0.9
bitt+wir 7.7 k0.5
bitte 2.7 a-0.3 b-0.8 c-1.3 e1.0 f2.0 g-2.2 h0.9 i-1.2 j-2.7 k-0.5 m2.0 o1.5 p-2.3 r-1.9 s-4.2 t3.5
bitten 5.7 a-1.0 c1.3 e-0.7 g-0.8 j-0.6 l2.9 m1.7 n0.6 p-0.8 q0.5 s-0.4
bittet 7.2 d0.4 e-0.6 m0.3 s0.4
blas 7.0 a0.4 d-0.6 e0.8 g-0.4 h-0.3 k1.6 l-0.3
blasen 7.7 a0.8 d-0.5 e1.3 k1.8
blat 6.6 b1.1 d0.6 e1.2 h0.6 i0.6 j-0.3 l0.4 n0.3 p-0.5 r0.8 s-0.7
blatt 7.0 a0.4 b1.0 c-0.6 d0.4 e1.4 g-0.5 i0.8 k-0.3 n0.3 p-0.4 r-0.3 s-0.5
blatte 7.4 a-0.4 c0.5 f0.5 g0.8 h0.8 l0.4 r1.2
blau 7.4 a-0.4 b-0.4 d-0.4 e-0.6 q-0.5
blec 7.7 a0.8 b0.9 e0.5 g-0.4 h-0.5 n-0.3 p1.0 t1.0
blei 4.3 a-1.0 b-0.4 h1.7 i-1.6 k1.5 l0.3 m0.6 o0.6 p3.4 q0.7 r0.6 s-0.7 t-0.8
blei+aber 7.7 e0.5 f0.6 g-0.4 l0.3 o0.5
blei+alle 7.4 a-0.5 e0.3 g0.6 n0.5 o0.3 q0.3 r-0.4 t0.4
blei+auch 7.7 a0.5 d0.5 e0.4 i0.9 p0.4
blei+auf 7.7 a0.6 d0.5 f0.7 p1.6
blei+bei 7.2 a-0.3 c0.3 e0.4 g-0.5 h-0.3 i-0.4 j-0.5 l0.3 m-0.3 o0.6 p0.5 q-0.3
blei+bis 7.7 a0.5 e-0.4 j1.5 p1.2
blei+das 7.7 f-0.3 j0.8 k0.4 q0.6
blei+die 7.0 a1.1 c1.3 d0.6 e0.9 g-0.4 j-0.5 m0.5 p1.3
blei+es 7.2 a0.4 c-0.6 d0.9 f-0.5 g-0.3 h0.8 i0.5 j0.9 l0.7 p0.5 s1.6
blei+ich 7.4 a-0.4 b0.4 d-0.4 e0.5 f-0.3 g-0.4 i-0.4 k0.3 l0.6 n-0.5
blei+steh 7.4 a-0.6 e-0.7 g2.2 h0.7 n0.4 p-0.3 r2.2 s-0.3
blei+unbe 7.7 a0.3 i1.4 j0.7 p1.0
blei+und 7.7 g0.3 k0.5 m0.3 n0.6 o-0.3
blei+unve 7.7 a-0.5 g0.6 i0.5 r0.5
blei+vore 7.7 e-0.4 m0.5 r0.4
blei+wie 7.2 a-0.5 b-0.5 d-0.3 f0.9 h0.4 i-0.4 j-0.3 k-0.6 n0.4 o1.1 t0.4
bleib 7.7 c0.5 t0.3
bleibe 5.5 a-0.5 d-0.6 e0.5 f0.6 g1.5 h0.8 i-1.9 k2.4 m0.4 n1.1 o0.5 p0.7 q0.3 r1.9 s-1.0 t-0.6
bleibt 4.7 a-0.6 b-0.8 c-0.3 d0.4 e-0.6 g-1.3 h0.9 n-0.3 o0.4 p3.1 q0.5 r-1.0 t-0.7
blie 6.8 a1.2 b-0.4 c0.9 d2.0 e0.7 f0.3 g-0.3 j1.4 l0.4 s-0.3
blie+ohne 7.7 a0.6 c0.5 d1.5 i0.4 j1.4
blieb 7.2 a0.7 b-0.3 c1.1 d0.6 e0.6 l0.5
bliebe 7.7 a0.7 d1.7 f0.5 j1.5
blin 7.0 a0.3 e1.6 g0.7 h1.1 i-0.4 m0.9 r0.8 t0.5
blinde 7.4 a0.4 e1.5 g0.4 h1.3 i-0.3 l0.3 m1.0 r0.6 s0.4 t0.6
bloc 7.7 e0.3 i-0.3 j0.4
blod 6.8 c0.7 g0.3 h1.3 i-0.6 l1.4 p-0.3 r0.4
blod+frag 7.7 h0.6
blod+sach 7.7 g-0.3 k0.4 l1.5
blode 7.2 h0.6 i-0.3 l1.6
blog 7.0 a1.0 b0.4 c1.0 e1.9 g-0.3 i1.4 s2.6
blos 6.5 a-0.4 b2.3 c0.6 d0.6 e-0.5 i0.4 j-0.4 m-0.4 n-0.5 p-0.6 r0.5 s0.4
blos+dass 7.7 b0.8 c1.2 d1.5 e-0.4 i0.8
bloss 6.5 a-0.4 b2.3 c0.6 d0.6 e-0.5 i0.4 j-0.4 m-0.4 n-0.5 p-0.6 r0.5 s0.4
blum 7.0 a0.5 b-0.5 d1.3 e1.0 g-0.4 i0.8 p1.2 s-0.5
blumen 7.2 a0.4 b-0.4 d0.7 e0.6 g-0.4 i0.9 p0.7 s-0.4
blut 7.7 p0.9
bobl 7.7 h0.4 j0.3 r0.4
boblin 7.7 h0.4 j0.3 r0.4
bock 7.2 c0.4 d0.4 g0.4 i0.5 k0.5 r0.5 s0.6 t0.3
bode 6.4 b-0.9 c0.6 d0.8 e1.1 f0.5 g-0.7 h0.3 i-0.7 l0.4 m-0.5 o0.5 p1.0 t0.3
bode+ist 7.7 a-0.4 b-0.4 e0.3 k0.6 l0.4 o-0.3 q-0.3 t0.6
boden 6.8 b-0.5 d0.7 e1.0 h0.8 i-0.5 j0.4 k0.4 p-0.3 r0.5 s-0.5
bohn 7.7 b1.1 d-0.4
bonj 7.7 a0.5 c0.5 e0.4 f0.4 i0.5
bonjou 7.7 a0.5 c0.5 e0.4 f0.4 i0.5
boot 7.0 a-0.3 b-0.5 c-0.5 d-0.7 e-0.8 h0.6 i-0.5 k0.7 m1.4 n0.4 q0.7 t-0.5
bord 7.7 c0.6 g0.6 h1.0 i0.5 n1.2 s0.5
bors 7.7 e-0.4
bote 7.0 a0.5 c1.3 d1.2 e-1.0 g-0.3 i1.3 j1.1 p0.4 s0.8
boten 7.4 a0.7 c1.3 d0.8 e-0.6 i1.1 j1.3 p0.6 s0.4
boyk 7.4 a-0.3 e-0.3
boykot 7.4 a-0.3 e-0.3
bran 5.5 a0.8 d-0.6 e1.3 f0.8 h-0.9 j0.9 k-0.6 l1.6 m0.7 o-0.3 p-0.3 q0.7 r0.8 s1.7 t1.4
bran+ist 7.7 a-0.4 g-0.4 i-0.3
branch 7.0 a0.9 b0.4 d-0.4 g-0.6 i-0.7 p-0.4 r-0.4 s3.2
brand 7.7 a-0.6 c-0.4 e-0.4 g0.6 i0.4 l0.9 n0.4 r0.4
brande 7.4 d-0.3 f1.3 i0.5 m0.9 n-0.3 p0.5 t1.7
brandi 7.7 a0.3 e0.4 j0.5 m0.8
brandl 6.8 a0.8 c0.5 e1.2 g-0.6 i1.1 j0.9 s-0.4 t0.5
brands 6.8 a-0.4 d-0.5 f0.8 h-0.4 i-0.5 j0.3 l0.8
brandt 7.7 d0.8 g0.4 l0.5 n0.4 o0.5 r0.5
brau 3.8 a-1.6 b0.3 c1.7 f0.8 g-1.7 h1.2 j-2.2 k3.1 l-0.6 m-0.8 o0.8 p-1.6 r-0.8 t3.6
brau+also 7.7 t-0.3
brau+bis 7.7 c-0.3 d0.6 e0.4 m0.4 t1.3
brau+dafu 7.7 g-0.4
brau+das 7.7 a0.3 c0.6 i0.5
brau+der 7.7 a-0.4
brau+die 6.6 a-0.3 g-0.5 k0.5 l0.5 m-0.3 n0.5 o1.7 p-0.3 q0.8 s-0.5 t1.0
brau+eine 7.4 a-0.7 e-0.3 g-0.3 m0.7
brau+es 5.9 i-0.3
brau+fur 7.7 e0.4
brau+hat 7.7 a-0.4 d0.4 n0.6
brau+heut 7.7 e0.3 t1.3
brau+ich 5.9 a-1.2 c0.6 e-1.2 f0.5 g0.4 h-0.9 i0.3 j-0.8 k2.5 l1.2 o0.4 p-1.0 q0.6 r0.9 s-0.8 t0.8
brau+kam 7.7 a0.9 b0.6 c0.7 e1.7 s1.1
brau+kein 7.7 a0.7 b0.9 e0.5 i0.9 s0.4
brau+nich 7.7 a-0.5
brau+nur 7.7 f0.3 l0.4
brau+sie 6.7 a-0.8 c-0.4 d0.4 g0.8 h0.9 k-0.4 m0.7 n0.4 p0.4 r0.8 s-0.5 t-0.4
brau+um 7.7 e0.7 i0.6 t0.5
brau+und 7.4 a0.5 c1.0 g-0.3 i1.2 s1.1
brau+von 6.8 b-0.3 c0.9 e-0.5 i-0.3 p1.0 t0.5
brau+wir 5.3 a-0.7 b0.9 c0.6 f0.6 g0.5 h1.3 i-0.4 j-1.0 k1.6 m-0.8 n0.7 o1.2 p-1.2 q0.6 r0.4 s-1.1 t0.4
brauch 3.9 a-1.8 c0.8 d0.6 f0.3 g-1.3 h1.4 j-2.7 k2.6 l-0.5 m-0.6 o0.7 p-1.7 q0.4 r-0.4 s-1.5 t3.6
brauer 7.4 c0.9 f0.6 s0.7
brauha 7.7 c0.5 s0.8
braut 7.4 b0.3 c1.2 d0.6 e-0.4 f0.3 i-0.3 k1.6 n0.7 t0.6
brav 7.7 a0.3 c0.5 d0.3 f0.4 g-0.4 r-0.3
brei 7.0 a1.2 c0.9 d-0.4 e1.5 g-0.4 i1.3 m0.7 s0.4
breit 7.4 a0.4 c1.1 d-0.3 e0.4 m0.7 s0.5
brem 6.8 d0.6 f0.5 i0.4 j0.3 m0.4 p0.4 s0.5
bremen 7.7 d0.8 g0.5 i0.7 j0.6 r0.5
bremer 7.4 m0.5 p0.6 q0.3
bren 7.2 a0.4 d0.5 e0.8 f0.3 k0.9 l-0.3 m0.8 n1.0 o-0.4 q-0.4
brenne 7.7 d0.6 f0.4 k0.6 l-0.3 m0.9 n0.5 o-0.4 q-0.4
brennt 7.7 a0.3 e0.6 i0.4 k0.3 n0.6
bres 7.4 a-0.4 i-0.3 k1.1 l0.4
bresla 7.7 c0.4 k0.5 l0.3
bret 7.7 e-0.5 m0.5 o0.3 p-0.3 q0.4 s1.1
brie 5.3 a2.1 b1.7 d1.5 e1.0 f0.6 g-1.1 i0.6 j1.0 l-0.6 m-0.6 n-0.4 p0.5 q0.8 r-0.6 s-0.4 t0.4
brie+ihre 7.7 a0.8 d0.5 i1.3 p0.5
brie+lieg 7.7 c-0.4 f0.6 j0.5 p0.4
brie+mit 7.7 a0.3 b0.6 g-0.3 l-0.3
brie+schr 7.7 b1.0 e-0.3 p0.6
brie+vom 7.7 a-0.3 c0.6 d0.3 j-0.4
brief 6.1 a1.3 b1.7 c0.5 d1.6 e-0.8 f0.5 g-0.8 j1.1 k-0.5 o-0.3 r-0.3 s0.3 t0.4
briefe 7.0 b0.8 f0.6 g0.4 i-0.4 j0.3 m-0.4 p0.8 r0.5
briefi 7.2 a0.7 b-0.5 c-0.4 e2.5 g-0.5 k0.4 o0.6 q0.7
briefk 6.7 a0.8 b-0.3 d0.4 g-0.4 i1.3 r-0.4
bril 7.2 b0.8 d-0.4 f0.5 g1.5 h0.3 n1.0 q-0.3 r0.8
brille 7.2 b0.8 d-0.4 f0.5 g1.5 h0.3 n1.0 q-0.3 r0.8
brin 5.4 a0.6 b-0.3 c1.0 d0.8 e-0.8 f1.3 i0.4 j2.2 k0.4 l-0.9 p0.5 q0.4 r1.0
brin+das 7.7 a1.1 c1.3 p1.2 s0.8
brin+die 7.2 a0.8 b0.7 c1.1 e-0.3 g-0.3 i0.4 p1.1
brin+ich 6.8 a-0.4 b-0.4 e0.7 g-0.4 j0.8 k0.7 p0.5 t0.4
brin+sie 7.7 a0.9 j1.5
bring 7.4 e0.7 f0.3 g-0.5 i0.5 j0.7 p0.7
bringe 6.0 b-0.3 c1.3 e-1.1 f0.5 g-0.4 h-0.9 j0.6 k0.9 l-0.5 n-0.3 o0.4
bringt 6.7 a1.2 b0.4 d1.0 f0.6 i0.5 j1.7
brinkm 7.7 a-0.4 g0.6 h1.3 r0.6
brix 7.7 c0.5 e0.4 i-0.3
broc 7.7 a0.3 b0.5 e0.4 p1.7 s0.8
brocke 7.7 a0.3 b0.5 e0.4 p1.7 s0.8
brod 7.7 h1.0 o0.6
bros 5.7 a-0.6 d0.7 h1.0 m0.6 o0.8 p-0.6 s-0.5
brosch 5.7 a-0.6 d0.7 h1.0 m0.6 o0.8 p-0.6 s-0.5
brot 7.2 f-0.3 p0.6 s0.6
bruc 6.5 b-0.6 c0.6 e0.7 f0.5 g-0.8 h-0.6 i-0.7 j-0.4 m0.8 o0.3 r-0.5 s-0.6
bruck 7.7 a0.3 c0.5 d0.3 f0.4 p0.7
brucke 7.7 a-0.8 e-0.6 i-0.5
brud 5.9 c-0.5 d-0.5 f-0.5 g0.4 h1.6 j0.4 m0.8 n0.8 o-0.7 r0.8 s-0.8 t0.3
brud+der 7.7 e0.7 g0.4 h0.7 o-0.3 r0.6 t0.7
brud+hat 7.7 a-0.4 h0.3 n0.4
bruder 5.9 c-0.5 d-0.5 f-0.5 g0.4 h1.6 j0.4 m0.8 n0.8 o-0.7 r0.8 s-0.8 t0.3
brum 7.7 d0.6 e0.8 r0.3 s1.1
brun 7.4 c0.5 d-0.4 e-0.4 l0.4 o1.0 q-0.4 r0.4 t0.7
brut 7.7 b-0.4 c0.6 d1.4 e-0.4 l-0.4 q0.5
brutet 7.7 b-0.4 c0.6 d1.4 e-0.4 l-0.4 q0.5
bua 7.4 c0.7 d1.0 f0.4 h0.9 i1.2 p-0.4 q0.5 r0.4
bub 7.7 a-0.7 e-0.4 g1.2 h0.7 i-0.4 r1.2
buch 4.5 a-2.2 b1.5 c-2.1 d-0.3 e-1.4 f-0.4 h1.9 i-0.6 j-1.2 k-0.5 m-0.8 n1.7 o2.5 q0.9 r1.5 t0.6
buch+hat 7.4 a1.3 p1.4
buch+ich 7.7 a-0.3 c-0.4 d0.4 e-0.4 n-0.4 o0.6 t0.3
buch+in 7.7 c-0.4 n-0.3 o0.6
buch+kost 7.7 a0.5 b1.2 d0.3 e-0.4 m0.4 s0.8
buch+und 7.7 b0.5 c-0.4 d-0.5 m0.4 o0.9 q-0.3
buch+wer 7.7 e-0.5 j0.4 p0.6 q0.7
buch+wir 7.7 a-0.3 b-0.3 g0.4 h1.8 o0.6 r0.7
buchbi 7.7 a-0.7 d-0.3 e-0.4 g0.4 h0.3 q0.3 r0.7
buche 7.4 c-0.4 d0.3 f0.6 g-0.3 k-0.3 m-0.4 n-0.4 o0.6 p0.4 r-0.5
buchen 6.3 a-1.3 c-0.6 d-0.9 e0.3 g1.2 h2.4 i-0.9 j-0.4 l-0.5 m-0.3 p-0.5 r1.8 s-0.3 t0.5
bucher 7.4 a-0.5 i0.3 l0.4 r0.9
buchha 5.3 a-0.4 b0.7 c-1.0 e-0.9 g-1.1 i0.4 j-0.9 l0.4 n1.7 o2.1 p0.7 q1.0 r-0.9 s-1.1 t0.5
buchst 7.4 a0.4 b0.6 g-0.4 n0.8 r-0.3 s0.8
bucht 7.7 b0.6 d0.4 e1.0 i0.7
buchun 6.4 e-0.7 f-0.4 i-0.6 l-0.3 m-0.3 n0.7 o1.0 p-0.6 q0.5 s1.0 t0.6
bude 7.7 g0.5 h0.4 j0.6 p0.6 q0.3 r0.5 s0.6
budg 6.3 a-1.0 c-0.5 f-0.6 g0.8 h1.7 n0.9 p-0.5 s-0.4 t0.3
budg+fur 7.4 a-0.7 e-0.5 h0.4 i0.9 k0.5 o0.4 p-0.4 q-0.4 t0.3
budget 6.3 a-1.0 c-0.5 f-0.6 g0.8 h1.7 n0.9 p-0.5 s-0.4 t0.3
buff 7.2 a0.8 b0.5 e1.0 p0.4 s0.8
buffet 7.2 a0.8 b0.5 e1.0 p0.4 s0.8
bund 6.4 a0.3 b-0.4 c-0.4 d-0.4 e0.3 g-0.7 h-0.4 i0.6 o0.4 r-0.7 s0.4 t0.4
bundes 6.6 a0.5 b-0.3 c-0.3 d-0.4 e0.5 g-0.6 h-0.3 r-0.6 s0.5 t0.5
burg 5.7 a-0.7 b0.7 c-0.9 e1.0 f1.5 g1.1 h1.9 i-0.7 j-0.7 k0.9 l0.5 o-0.6 p1.4 q0.7 r0.9 s-1.0
burg+find 7.7 a-0.4 e-0.4 g0.4 h0.6 k-0.3 l0.3 r0.5
burg+hat 7.7 b0.3 e0.5 g0.3 p0.7 r0.6
burger 6.1 a-1.3 c-0.7 e0.4 f1.1 g1.7 h2.3 i-0.9 j-1.0 k0.4 l0.9 m-0.4 o-0.5 p0.7 r1.1 s-0.7
burgsc 7.4 e0.4 p0.4 q0.9
buro 5.0 c0.8 d1.8 e-1.1 f0.5 g-0.6 h-1.3 i1.5 j-1.2 k1.2 l-0.5 m-0.6 o0.4 p-1.2 t-0.6
buro+abra 7.7 d-0.3 j-0.4 s0.7
buro+hat 7.7 d0.5 n0.8 t0.6
buro+in 7.4 a0.3 b0.4 c0.4 d0.3 g0.4 i1.6 r0.3
buro+ist 7.7 o0.5 q-0.3
buros 7.7 a-0.7 e-0.4 g-0.3 i0.6 q0.4
burosc 7.7 a0.4 g-0.3 i0.7
bus 6.8 a-0.6 c0.5 e-0.6 g-0.3 h-0.5 i-0.3 k0.6 s-0.4 t0.7
bus+fahr 7.4 c0.7 e-0.3 h-0.3 k0.7 r-0.3 t0.6
buss 7.4 a-0.4 e-0.5 h-0.4 l0.8
bussi 7.4 a-0.4 e-0.5 h-0.4 l0.8
butt 7.2 a-0.4 g0.8 l0.5 p-0.4 r1.0
butter 7.4 g0.9 l0.5 r1.1
c 6.8 c0.3 g-0.5 h-0.4 j-0.3 p0.5
ca 7.2 a-0.4 c0.8 e-0.4 i-0.6 j0.4
cadu 7.7 i0.5 k0.8
caduff 7.7 i0.5 k0.8
cafe 7.2 a0.8 c0.4 e1.4 o0.4 s0.9 t0.5
call 6.8 a-0.9 b0.6 c-0.4 e-0.5 g-0.5 h-0.3 i-0.4 k3.7 l-0.4 n1.0 r-0.5 s-0.7 t-0.7
callce 7.7 b0.6 d0.5 f0.4 k1.0 n0.8 o0.4 r-0.3 t-0.4
camp 7.2 f0.9 h0.8 i0.4 m0.7 o0.4 q1.1 r0.5
campin 7.7 h0.9 o0.6
caro 7.7 a0.4 b0.5 e0.4 s0.5
carola 7.7 a0.4 b0.5 e0.4 s0.5
carp 7.7 d0.8 p0.6 s0.5
carpor 7.7 d0.8 p0.6 s0.5
cate 7.2 b-0.3 e0.8 k1.4 m0.7 n0.5 o-0.3 s0.6
cateri 7.4 b-0.3 e0.5 k1.4 m0.7 n0.5 o-0.3
cell 7.0 a-0.4 b0.5 c-0.5 e-0.5 f-0.3 g-0.6 h-0.4 i-0.4 k-0.4 n0.7 q-0.4
celle 7.0 a-0.4 b0.5 c-0.5 e-0.5 f-0.3 g-0.6 h-0.4 i-0.4 k-0.4 n0.7 q-0.4
cent 7.0 a-0.4 b0.7 d-0.5 e0.3 f0.3 h-0.3 i-0.3 k0.6 l0.6 n-0.4 o0.5 p-0.3 q0.9 r0.6
chap 7.4 a-0.7 c-0.4 g1.4 r1.7
chapea 7.4 a-0.7 c-0.4 g1.4 r1.7
char 7.2 e0.6 f0.7 l-0.3 o1.1 p-0.3
charge 7.4 e0.4 f0.8 o0.7
chat 7.2 b0.4 k-0.3
chatbo 7.7 b0.5
chec 7.4 a-0.5 b-0.4 e-0.3 f0.4 g-0.3 h-0.3 i-0.4 m0.5 n0.3
check 7.7 a-0.4 b-0.4 f0.4 m0.5 n0.4
chef 5.2 a-0.9 b-0.5 d0.4 e1.0 f3.6 g1.8 h2.2 i-0.4 j-1.2 k2.8 l0.3 m-0.7 n1.6 o0.7 p0.4 q0.7 r1.7 s-0.9
chef+hat 7.0 c0.4 d0.3 g0.4 h1.5 k0.5 n0.5 r-0.5
chef+isch 7.7 a-0.4 g0.6 h1.1 k1.0 r0.7
chef+ist 7.2 a-0.8 d-0.9 g0.5 i-0.4 j-0.3 k2.9 l0.8 m-0.4 o0.4 p-0.3 r0.9 t0.6
chef+mit 7.7 c-0.4 e0.9 f1.5 p-0.3 q0.5
chefin 6.3 a-1.4 b-0.7 c-0.4 f-0.8 g1.8 i-0.3 j-0.4 k0.5 l0.7 n1.3 o0.6 p-0.5 r1.9 s-0.5 t0.7
chf 6.7 a0.5 b1.0 g-0.4 h-0.3 o0.6 p-0.4 q1.9 r-0.3
chon 7.4 a-0.4 g0.5 l0.6 n1.2 o2.1 q-0.3 r0.8 t0.3
chon+ihr 7.7 l0.7 n1.0 o2.3
chond 7.4 a-0.4 g0.5 l0.6 n1.2 o2.1 q-0.3 r0.8 t0.3
chor 7.2 a-0.7 d-0.4 e-0.4 h-0.3 i-0.5 l0.5 n1.0 o1.4 q-0.4
chri 6.6 b1.0 f0.7 j-0.3 k0.7 m0.7 n0.7 p-0.5 r-0.4 s-0.4 t0.7
christ 6.7 a0.4 b0.6 f0.8 l0.4 m0.4 n0.5 p-0.3 r-0.4 s-0.4 t0.9
chro 7.0 b0.5 c-0.4 d-0.6 e0.7 i-0.6 n0.6 r0.4 s0.4 t-0.4
chroni 7.0 b0.5 c-0.4 d-0.6 e0.7 i-0.6 n0.6 r0.4 s0.4 t-0.4
chur 7.2 c-0.3 d-0.4 e0.8 g-0.4 i-0.3 l0.4 n1.1 o1.0 q1.6 s0.6
churz 7.4 c-0.3 d-0.3 e1.0 g-0.4 l0.4 n1.2 o1.1 q1.7 s0.7
ciao 7.4 a-0.3 g0.6 h0.7 k0.6 o0.7 q0.6
clau 7.4 d1.0 f0.4 i1.1
clem 7.7 a0.4 c0.7 d0.7 l0.5 n0.5 t0.7
clemen 7.7 a0.4 c0.7 d0.7 l0.5 n0.5 t0.7
clou 7.4 a-0.5 d0.4 f1.0 i0.7
cloud 7.4 a-0.5 d0.4 f1.0 i0.7
club 7.7 g0.4 h0.7 r0.6
co 7.2 b0.4 c1.3 d1.0 g0.5 i0.5 k0.5 m-0.3 n0.8 o0.8 p1.2 q-0.4 r0.7
code 6.7 a0.4 b1.2 g-0.5 i1.9 m-0.4 o-0.4 t0.6
code+fur 7.4 a-0.5 i1.8
comp 7.0 a-0.4 f1.1 g0.6 j0.3 m-0.3 n0.4 q-0.3 r0.5 s-0.3 t1.2
comput 7.2 a-0.6 e-0.6 g0.7 n0.4 r0.5 t0.4
conn 7.7 f-0.4 k0.7 l1.1 n-0.4 q0.7
conny 7.7 f-0.4 k0.7 l1.1 n-0.4 q0.7
cont 6.4 b0.5 c-0.7 e1.3 f0.3 g-0.8 h0.8 i1.2 j-0.5 l0.3 o2.5 p0.8 s-0.7 t1.1
cont+fest 7.7 a-0.3 l1.1 t1.3
cont+hat 7.7 a0.7 b1.1 i1.4
contai 7.4 a-0.4 l0.9 t1.2
contro 6.8 a0.4 b0.6 c-0.3 e1.1 g-0.5 h0.3 i1.6 l-0.3 o2.4 p1.0 s-0.5
cord 7.2 c0.4 e0.4 f0.6 g0.4 i0.4 j0.4 r0.3 s0.5
cordes 7.7 g0.5 i0.6 j0.6 r0.5
cori 7.2 a-0.5 b0.3 c-0.3 f-0.3 g0.5 k0.5 l-0.3 q-0.3 r0.9
corinn 7.2 a-0.5 b0.3 c-0.3 f-0.3 g0.5 k0.5 l-0.3 q-0.3 r0.9
cous 7.4 a-0.5 b1.0 f0.5 h0.9 i-0.4 n0.4 t0.3
cousin 7.4 a-0.5 b1.0 f0.5 h0.9 i-0.4 n0.4 t0.3
cove 7.4 c0.5 e-0.4 g0.5 p0.4 q0.3 r0.8 s0.7
cover 7.4 c0.5 e-0.4 g0.5 p0.4 q0.3 r0.8 s0.7
d 6.1 a1.0 b-0.8 d-0.7 e1.1 g-0.9 h-0.4 i0.7 j-0.6 k-0.4 l-0.4 n0.5 p1.1 q1.6 r-0.4 s1.4
d+m 7.4 a0.5 e0.3 i0.5 p0.5 q0.5
d+rach 7.7 b-0.3 e0.3 n0.9 p0.9 q-0.3 s0.7
da 3.4 a3.0 b1.7 c0.9 d1.9 e1.1 f1.3 i-0.5 k0.5 l0.9 m2.4 n2.9 o2.1 p1.7 q1.1 s1.7
da+am 7.7 e0.4 s0.5
da+auch 7.7 a0.6 b1.6 e-0.3 i0.9 s0.5
da+bin 7.4 a0.8 c-0.3 i0.6 s-0.4
da+bitt 7.2 a1.2 e1.4 g-0.3 l0.9 m1.6 o0.8
da+brau 7.7 a0.5 b0.3 i1.2 k-0.4
da+der 7.2 a1.2 c1.1 e1.0 f1.6 g-0.5 j0.3 l-0.3 o0.4 r-0.4 t1.1
da+die 6.7 a-0.3 b-0.3 e-0.5 i0.4 s0.8
da+eige 7.4 b-0.3 c-0.4 d0.3 g-0.4 o1.2 p0.7
da+ein 7.7 c0.5 e-0.4 p0.7 q0.8 s0.5
da+fall 7.7 a-0.5 e-0.4 g1.6 h0.9 n-0.3 q1.0 r0.4
da+geho 7.7 a0.4 j-0.3 n0.9 o0.7 p1.6
da+gibt 7.7 a-1.0 d-0.4 e-0.5 g1.7 p-0.4 r1.9
da+hab 7.7 a-0.5 f0.3 g0.7 l1.1 n0.8
da+habe 7.2 a-0.8 e-0.5 g-0.5 m0.8 p-0.3 r-0.4
da+hat 6.8 b-0.4 c-0.4 e0.6 g1.0 i-0.4 l0.6 p0.4 q-0.3 s-0.4
da+hatt 7.7 b0.6 c0.5 g0.4 r0.5
da+ich 7.7 c0.4 d0.3 k0.5 p0.5 s0.6
da+imme 7.7 a0.3 d0.5 s1.2
da+ist 5.9 a0.9 d-0.5 e0.6 f-0.3 g-0.5 h-1.0 i0.7 j-0.6 k1.6 m1.9 n2.2 o-0.5 p0.6 q0.4 r0.7
da+kann 7.4 a-0.8 b-0.3 d-0.4 e-0.5 f0.3 h-0.3 m0.5 n0.9
da+kein 7.7 a0.4 d0.7 e-0.3 i0.6 m0.8 p0.5
da+komm 7.2 a0.4 b0.3 d0.3 g-0.3 h-0.4 i1.1 l0.4 m0.5 n0.7 p-0.3
da+konn 7.7 a1.0 b1.0 p2.1
da+lieg 7.7 d0.5 e0.4 g0.4 h0.7 p0.6 r0.3
da+mal 7.7 b0.6 d-0.5 e-0.4 t0.5
da+muss 6.8 b1.2 d-0.5 e0.9 h0.4 i-0.6 n0.5 o0.8 p-0.4 q1.5 r-0.6 s-0.4 t0.4
da+nich 6.8 b1.4 c-0.5 d1.0 e-0.5 g-0.5 i0.3 m-0.4 n-0.5 o2.1 s-0.5
da+noch 7.0 a0.6 b-0.4 d0.8 e0.9 g-0.6 h1.4 l-0.5 m-0.4 p0.5
da+scho 7.7 b-0.4 g-0.4 o0.9 q0.7 r-0.4 s0.4
da+sein 6.6 c1.9 e-0.8 f0.4 i-0.4 j-0.3 k-0.4 l0.3 p0.7 q1.7 s-0.4 t0.5
da+sie 7.7 d0.6 j0.8
da+sind 7.2 a0.5 c1.8 e-0.6 i-0.4 k1.0 n0.5 s0.5 t0.3
da+sitz 7.2 a1.0 b0.9 d0.7 i0.8 s1.2
da+steh 7.2 a0.4 b0.6 f0.9 n-0.4 o0.7
da+und 6.5 b-0.5 e0.3 f0.7 h0.5 i0.6 j0.9 k-0.3 m-0.3 p0.8 s0.5
da+war 6.8 c-0.6 d0.4 f0.6 i-0.3 k0.6 l-0.4 m0.9 n1.1 o-0.3 s-0.5
da+ware 7.7 a-0.4 c-0.3 f0.3 g0.6 k-0.4 o0.4 r0.8
da+wir 7.4 a0.6 c0.5 d1.3 e0.4
da+wird 7.7 a0.6 e1.6
da+wo 7.4 a-0.4 b0.5 d-0.3 g1.0 o0.6 r0.8 s0.5
da+zwei 7.7 c0.4 s0.6
dabe 5.5 d0.7 e1.8 g-0.7 h-0.3 i1.3 j-0.4 m0.6 n1.9 p-1.1 q1.2 s-0.4 t0.7
dabe+sind 7.7 e0.4 l0.5
dabei 5.5 a0.5 b0.3 c0.5 d0.8 e1.8 f-0.4 g-0.6 i1.4 j-0.3 k-0.5 m0.7 n2.0 o-0.3 p-1.0 q1.3 r0.3 s-0.4 t0.6
dach 5.6 b0.8 e1.5 g0.5 k0.3 m0.5 n-0.4 p0.9 r0.8 s0.6
dach+das 7.4 b0.7 g-0.4 m1.2 r-0.4 s0.4
dach+ich 7.4 g0.8 m0.3 o0.4 r1.0 s0.3
dach+ist 7.7 j0.7 p0.6
dach+und 7.7 g0.3 r0.4
dachde 7.4 b0.5 c0.7 d-0.5 e0.4 k0.4 n-0.3 t0.3
dachte 6.3 a0.9 b0.4 d0.6 e0.6 g-0.5 l0.4 m0.7 n-0.4 p0.4 s1.1
dack 7.7 g0.6 i0.6 r0.8
dackel 7.7 g0.6 i0.6 r0.8
dadu 6.8 a-0.4 e0.8 i-0.3 j-0.4 k-0.4 l0.9 m0.7 n0.7 o-0.4 p-0.3 r0.4
dadu+nich 7.7 a-0.4 e0.4 h0.3
dadurc 6.8 a-0.4 e0.8 i-0.3 j-0.4 k-0.4 l0.9 m0.7 n0.7 o-0.4 p-0.3 r0.4
dafu 4.7 a1.2 b1.2 e2.4 f0.4 h0.5 j-0.5 l0.5 m-0.5 p1.8 s0.7
dafu+brau 7.2 a-0.8 c-0.5 d-0.7 k0.4 n1.2 s-0.3
dafu+dass 7.7 c0.9 g0.3 k-0.4 r0.4
dafu+ein 7.7 e0.3 f0.3 g0.3 r0.5
dafu+eine 7.0 a-0.9 e-0.7 h0.3
dafu+gest 7.7 a0.7 e1.4 g-0.3 i1.5
dafu+gibt 7.7 i0.8 p1.1
dafu+habe 7.4 b1.0 d0.6 e0.5 g0.5 h0.5 p-0.3 q0.4 r0.4
dafu+kam 7.7 a0.3 c0.9 d1.4 m0.8
dafu+kein 7.4 a0.6 b0.7 d-0.3 e0.5 k1.0 p0.9 s1.3
dafu+nich 7.7 a0.9 e0.5 f1.0 g-0.4 p1.5
dafur 4.7 a1.2 b1.2 e2.4 f0.4 h0.5 j-0.5 l0.5 m-0.5 p1.8 s0.7
dage 6.4 a-0.3 d-0.6 g0.5 j-0.3 k-0.4 m-0.4 n-0.3 q-0.4 s-0.5 t0.5
dage+aber 7.7 a-0.3
dagege 6.5 a-0.5 b0.3 d-0.6 e-0.3 g0.5 k-0.4 m-0.4 p-0.5 q-0.4 s-0.5 t0.5
dahe 5.6 a-1.5 b-0.6 c-0.5 d-0.6 h0.5 i1.1 j-0.9 k1.6 l0.9 m0.4 n1.2 o-0.7 q0.4 s-0.9
dahe+auf 7.7 e-0.4 m0.7
dahe+nich 7.7 a-0.4 c0.6 i0.5 p0.8
dahe+nur 7.4 d0.3 i0.6 k0.7 l0.3 n-0.3
dahe+um 7.7 l1.0 n0.7
daheim 7.4 a-0.9 e-0.4 i-0.8 k1.0 n1.3 p-0.5 r0.5 s-0.3
daher 5.7 a-0.8 b-0.5 c-0.3 d-0.5 e0.5 g-0.4 h0.6 i1.7 j-0.8 k0.9 l0.9 m0.4 o-0.6 p0.3 q0.5 r-0.5 s-0.6
dahi 5.8 a0.4 d-0.4 e0.4 g-0.9 j0.4 o2.1 q-0.4 r-0.5 s0.4
dahi+kein 7.7 a0.4 c0.6 p0.6 s0.5
dahin 5.9 a0.5 c0.5 d-0.3 e-0.3 g-0.7 i0.3 j0.5 o0.4 p0.3 q-0.4 r-0.6 s0.8
dahint 7.7 e0.9 h0.6 o2.3 s-0.5
dama 6.7 a-0.5 b-0.3 c0.5 g1.4 h0.4 i0.6 j-0.5 r1.4
dama+auf 7.7 c0.7 e-0.3 g0.3 h0.4 s0.4
damals 6.7 a-0.5 b-0.3 c0.5 g1.4 h0.4 i0.6 j-0.5 r1.4
dame 5.3 c-0.4 e0.6 f0.8 g1.0 h-0.4 j1.6 k-0.7 m0.7 n0.6 o1.0 p-0.4 q0.7 r1.4 s-0.9 t-0.5
dame+mit 7.7 d0.5 f1.0 g0.5 r0.3
dame+und 5.7 a0.6 d0.4 i0.5 j0.8 m0.8 n0.3 o0.9 q0.6 s-0.5 t-0.5
dame+von 7.4 b0.6 e0.7 j0.9 q0.4 r0.4
damen 5.6 b-0.3 g0.5 i0.4 j0.7 k-0.4 m0.7 n1.0 o1.0 q0.4 r0.9 s-0.6 t-0.5
dami 4.9 a-0.7 b0.7 d-0.7 e-1.3 h0.4 j0.7 k0.6 l-0.7 m0.5 p1.4 q1.4 s-0.4
dami+ende 7.7 a-0.3 g0.3 i1.0
dami+ich 7.4 a-0.8 b-0.7 c0.3 d0.3 g0.4 h0.6 o0.7 q0.9
dami+ist 7.2 a0.8 b0.9 d-0.3 j0.8 p1.2 q-0.3 s0.5
dami+sie 7.4 a-0.8 c-0.4 d-0.4 e-0.6 g-0.5 i-0.7 j-0.3 o-0.5 q0.4 s-0.3
dami+wir 7.4 c0.5 g-0.4 o1.2 q0.5
damit 4.9 a-0.7 b0.7 d-0.7 e-1.3 h0.4 j0.7 k0.6 l-0.7 m0.5 p1.4 q1.4 s-0.4
damm 7.4 i-0.3 j0.4 m0.8
dammun 7.7 e0.4 j0.5 m0.9
dana 4.7 a-0.5 b0.5 c0.4 e0.3 g-0.5 h-0.6 i1.4 k1.7 n0.6 o0.5 p-1.1 q0.3 s-0.7 t-0.6
dana+ein 7.7 a-0.4 b0.7 c-0.5 g0.4 k0.8 l0.6 o-0.3 q0.4 r1.0
dana+gefr 5.7 s-0.6
dana+noch 7.7 e-0.3 o0.6 q0.6
dana+sind 7.7 n2.2
danach 4.7 a-0.4 c0.4 d-0.3 e0.5 g-0.5 h-0.8 i1.4 k1.0 n0.5 o0.6 p-1.0 q0.4 s-0.7 t-0.5
dani 7.4 a0.4 e0.6 g0.6 h0.7 o0.6 p0.5
daniel 7.7 g0.7 h0.8 o0.7 p0.6
dank 3.8 a-4.1 b-1.0 c-1.4 d-1.5 e-0.8 f-0.8 g4.8 h-1.6 i-1.3 j-2.2 k0.6 m-0.6 o1.5 p-2.9 q0.5 r6.3 s-2.0 t0.6
dank+an 7.2 a-0.3 b-0.3 c0.4 e-0.8 g1.1 h-0.4 i-0.3 r0.9
dank+auch 7.4 d0.3 k-0.5
dank+aus 7.7 a-0.5 e-0.4 g1.5 r1.5
dank+dass 6.6 a-1.4 c-0.7 d-0.3 g2.8 i-0.8 k-0.3 l-0.5 m-0.4 r3.0 s-0.4
dank+dir 7.2 e0.3 k1.3 n-0.5 o-0.3 q0.5 s-0.3 t1.3
dank+fur 5.0 a-0.4 b-0.3 c-0.7 d-0.6 e0.4 h-0.8 i1.1 j-0.6 k-0.3 l0.9 n1.2 p-1.2 r0.5 t-0.4
dank+furs 7.4 a-0.4 l1.0
dank+ihre 7.2 c-0.7 d-0.5 e1.3 f-0.5 g0.6 h0.5 i-0.3 k-0.4 m0.5 r0.8
dank+und 7.0 a-0.5 c-0.4 m-0.3 n-0.4 o1.2
dank+wir 7.2 c-0.3 e-0.3 l0.9 n0.4
dankba 7.2 a-0.8 e-0.4 g1.4 h0.3 r1.5
danke 4.3 a-3.5 b-1.5 c-1.0 d-1.0 e-1.3 f-0.4 g2.2 h-1.6 j-1.5 k1.4 l0.5 m-0.8 n0.4 o1.5 p-1.8 q1.2 r3.0 s-1.4
danken 7.2 b0.4 c-0.4 e-0.6 g-0.5 h-0.3 i0.7 j-0.3 l0.8 m-0.3
dankes 7.4 c0.3 f0.5 g0.5 m0.4 n0.4 o0.7 r0.9
dann 4.0 a3.4 b1.2 c1.7 d2.4 e2.4 f1.0 g-1.9 i2.7 k0.8 m0.7 n2.3 o0.4 p4.2 q-0.5 r-1.1 s0.5
dann+am 7.7 a-0.7 e-0.3 k-0.4 n1.7 o0.8 p-0.4
dann+auch 7.4 e0.9 g-0.4 i0.8 p0.6 r-0.3
dann+bitt 7.4 a0.7 c-0.3 e0.8 f0.4 h-0.5 k0.8 l0.3 m1.3 n0.4 o0.4
dann+blei 7.7 a0.5 d0.4 i0.8 m0.6 s1.8
dann+das 7.4 c1.0 e-0.5 g0.5 i-0.3 p0.5 q0.3 r0.8
dann+der 7.4 a1.0 b0.4 c2.2 e-0.6 i0.3 p1.7
dann+doch 7.2 c0.5 e0.6 l0.3
dann+eben 7.7 a1.0 j1.2 m0.8
dann+einf 7.7 a-0.8 e-0.3 i0.5 q0.3
dann+erza 7.7 b0.8 d-0.4 e0.6 s0.9
dann+geht 7.4 e0.4 i0.8 n0.5
dann+habe 7.4 a-0.4 c-0.4
dann+ist 7.4 d-0.3 e-0.5
dann+kam 7.4 c0.6 f0.3 l0.4 r0.4
dann+mach 7.7 a-0.4 b0.3 d0.3 g0.9 h1.5 q0.3 r0.8
dann+mal 7.7 a-0.9 c-0.3 e-0.3 g-0.4
dann+mit 7.7 a0.3 e-0.6 i0.6 q0.9
dann+muss 7.2 a0.5 e0.6 r-0.4 s1.2
dann+noch 7.7 c0.6 s1.0
dann+pass 7.7 e-0.5 f0.9 h0.5 m0.6 o1.1 q0.3 t0.5
dann+rede 7.2 a0.8 c0.5 d1.4 e0.6 i-0.3 k1.1 n-0.4 p1.2 t0.3
dann+schr 7.4 a0.5 d1.0 e-0.4 p1.2 s0.5
dann+steh 7.7 b0.6 d0.7 p0.5 s0.5
dann+uber 7.7 a0.4 c0.4 e0.4 m1.2 p0.6
dann+verg 7.7 b0.8 c-0.4 g-0.5 i1.0 k1.2 r-0.3
dann+ware 7.7 a0.6 d0.5 f0.5 p0.6 r-0.3
dann+wohl 7.7 a0.7 d0.5 e0.3 g-0.3 i1.2 j0.8
dar 7.7 a0.4 b0.3 e0.5 i0.5 j0.3
dara 5.5 a1.4 b0.5 c1.2 d-0.3 e1.1 g-0.5 h0.3 i1.5 k-0.4 l1.5 m-0.4 o-0.4 p-1.2 s0.4 t-0.3
dara+auch 7.7 c0.5 s0.7
dara+eine 7.7 e0.5
dara+erin 7.7 a0.3 b0.7 c0.7 j0.6 l0.7
daran 6.6 a0.6 c0.7 d-0.7 e-0.5 g-0.3 i0.5 l0.6 p-0.4 q-0.4 r-0.5
darauf 6.4 b0.4 e1.7 f0.4 i-0.3 j-0.4 l1.1 m-0.5 o-0.5 p-0.4 s0.7
daraus 6.7 a0.8 c1.1 d0.4 h0.4 i1.7 n0.4 p-0.6 s-0.5
darf 4.9 a-1.6 d-0.8 e-0.8 f2.0 g-0.6 h1.0 i-1.3 k1.8 l0.8 m0.8 o0.4 p-1.8 r-0.3 s0.6
darf+also 7.7 a-0.5 e-0.4 k0.3
darf+auf 7.7 a-0.7 s-0.4
darf+das 7.7 d0.3
darf+der 7.7 a-0.3 c-0.3 n0.6
darf+die 7.7 l0.5
darf+ein 7.4 b0.5 e0.7 g-0.5 l-0.4
darf+ich 5.9 a-1.3 d-1.0 g1.1 h1.4 i-0.5 j-0.6 k1.5 l1.7 m-0.6 n-0.3 o0.8 p-0.6 q0.7 s-0.4
dari 6.8 a0.3 c0.4 d-0.4 e1.4 i-0.3 j0.3 m0.7 p-0.3 q1.3 s0.8
darin 6.8 a0.3 c0.4 d-0.4 e1.4 i-0.3 j0.3 m0.7 p-0.3 q1.3 s0.8
daru 5.5 a-0.3 f1.9 g-0.3 i-0.4 l0.5 m0.7 n1.6 o0.3 s-0.7
daru+kumm 7.7 a0.3 c0.4 d0.9 f0.4 r-0.3 t0.7
daru+ob 7.4 c-0.3
darube 6.5 b0.5 c-0.6 d-0.4 g0.6 h0.3 i-0.5 j-0.4 k-0.4 l0.4 m0.5 r0.3 s-0.4
darum 6.1 b-0.7 c0.8 d0.7 f1.9 g-0.7 i-0.5 k0.3 m0.3 n1.8 r-0.5 s-0.6 t0.3
darunt 7.2 d-0.3 i0.6 j0.7
das 2.0 b0.6 c-1.8 d-3.4 e2.2 f1.2 g1.0 i-0.5 j-1.0 l-1.3 m-1.3 n-0.5 p1.2 q-1.9 r0.3 s-0.5
das+able 7.7 b0.7 s0.9 t0.5
das+abna 7.7 c-0.3 g-0.4 p0.6
das+abon 7.7 a0.5 b0.6 e0.4 i0.5
das+akte 7.7 e0.7 j0.5 n0.7
das+alle 7.2 a0.5 e1.2 g0.7 i-0.6 j0.5 k0.5 n0.4 o-0.4 p0.5 q0.6 r0.6 t0.6
das+am 7.2 a0.5 c-0.4 d1.6 e0.7 f0.5 j0.4 k-0.4 p0.4 s0.8
das+amts 7.4 a-0.5 b0.3 c0.3 e-0.3 h0.4 k0.6 m0.8
das+ande 7.7 o0.8 q0.6
das+ange 6.4 b0.9 c-0.6 d-0.4 e1.0 f1.4 g-0.5 h0.5 j-0.7 n0.3 p-0.6 s-0.6
das+arbe 7.7 a-0.5 q0.6
das+auch 6.6 a-0.3 b-0.5 e1.0 h-0.5 i0.3 j-0.3 k0.8 l0.3 o-0.4 p-0.5 q0.4 s-0.6 t0.5
das+aus 7.7 b1.0 f1.1 m0.6 t0.5
das+band 7.7 p0.5
das+baua 7.7 a-0.4 e0.4 p0.5
das+bei 7.0 a0.3 b-0.6 c-0.6 e2.3 i1.2 j-0.4 r0.6 s-0.3 t-0.4
das+beza 7.4 a0.7 b0.8 c-0.4 e0.9 j0.5 p1.5 s-0.4
das+bis 6.2 a-1.5 e-1.3 f-0.4 g0.5 h1.3 i-0.7 j-1.0 m0.3 n1.1 o-0.5 p-0.6 q0.6 r0.4 t0.5
das+bitt 6.0 b0.6 f1.5 h0.4 i-0.9 j-0.4 l-0.4 m1.1 n0.6 s-0.5 t1.4
das+blat 7.4 a0.4 e0.7 g-0.3 i1.3 r-0.3
das+blei 7.7 e0.6 g0.5 i1.4 r0.5
das+blos 7.7 a-0.7 d-0.4 g0.5 i-0.4 r0.7
das+buch 7.7 e0.5 s0.5
das+budg 6.7 a-1.2 b-0.5 e-0.4 f-0.4 g1.0 h1.0 i0.3 k0.4 n0.7 p-0.4 r0.4 s-0.3 t0.5
das+buff 7.4 a0.6 b0.6 e0.9 p0.5 s0.4
das+buro 7.0 c1.1 d-0.5 e-0.5 f0.5 i0.7 j-0.3 k-0.5 t-0.3
das+cate 7.7 a-0.3 k0.7 l0.3 m0.3 n0.6 o-0.3
das+cont 7.7 b0.4 e0.4 o1.0
das+dach 7.7 a0.7 e1.6 p0.9
das+die 7.4 a0.4 b1.5 d-0.4 e1.7 g0.5 h0.5 i-0.5 l0.6 m-0.3 n0.8 o0.4 p-0.4 q0.4 r0.8 s-0.4
das+ding 6.8 a0.4 b0.6 c1.1 e0.5 f-0.4 g-0.5 i-0.6 m-0.3 p1.0 q-0.5 r-0.3 t0.6
das+dopp 7.7 b0.7 e-0.3 j0.5 m0.7
das+ein 6.8 a0.8 b1.7 c0.3 d-0.4 e0.4 f-0.4 h-0.5 i0.6 j-0.3 k0.5 o-0.5 q0.7 s-0.3
das+eine 7.4 a-0.6 b0.4 e-0.6 f-0.4 o-0.3
das+ents 7.7 d-0.3 f1.2 i-0.4 k0.3 l1.2 t0.6
das+erst 7.4 e-0.5 m0.8 p-0.4
das+etwa 7.7 a-0.6 d0.7
das+expo 7.7 a-0.4 b-0.3 g0.6 h1.0 i-0.3 q0.8 r0.8
das+fals 7.4 a0.5 d0.5 e1.1 f0.6 j0.6 n0.3 p0.6
das+feld 7.7 a-0.3 f0.3 l0.4
das+fina 6.7 c1.2 d0.9 e-0.9 g-0.5 i-0.4 l-0.5 o1.1
das+form 6.8 a-0.7 c0.5 e0.5 g-0.3 j-0.3 m-0.4 o2.1 p-0.3 t0.8
das+foto 6.5 d1.2 f0.3 g-0.9 j-0.4 k1.2 o0.4 p0.8 r-0.4 s-0.5
das+fruh 7.2 b-0.4 c0.4 e0.8 f0.3 g-0.4 s0.4
das+fur 7.4 e-0.4 l0.7 q0.3
das+ganz 6.5 b-0.3 d1.8 e-0.6 f0.5 h0.6 k1.2 l0.3 m-0.5 n0.8 o0.7 p-0.6 q0.4 r0.7 s0.5
das+gefu 7.7 d1.0 i0.3 j0.6
das+geho 7.4 j0.7
das+geht 6.8 e1.0 f1.3 g1.1 i-0.4 j-0.3 k1.6 m-0.3 p-0.3 r1.6 s-0.5 t-0.4
das+geld 5.7 a-1.0 b2.0 c1.7 d-1.2 e-0.9 g-0.7 h0.3 i-0.9 j-0.4 k-0.5 l2.5 m0.7 n4.7 o1.1 q-0.4 s-1.1
das+gema 7.7 e-0.4 g0.3 h0.6 i0.8 j-0.3 l0.4 r0.5
das+gera 7.7 b0.9 e0.8 k0.6 l0.9 r0.3
das+geri 7.4 a-0.4 e-0.4 j-0.6 k0.4
das+gern 7.7 a0.3 d-0.4 e0.4 j1.8 s-0.5
das+geru 7.4 c1.1 d1.0 e-0.7 i0.5
das+gesa 7.7 a0.8 d0.6 e1.0 i1.2
das+gesp 7.2 a0.5 b0.7 c0.8 d0.5 e-0.3 f-0.6 i-0.4 k2.0 m0.7 p-0.3
das+gibt 7.7 a0.5 c0.7 e0.3 s1.0
das+glei 7.7 c0.3 d-0.3 e-0.4 g0.4 h1.3 i-0.3 l0.7 r0.9 t0.4
das+gros 7.2 a-0.6 b-0.3 c-0.4 g1.0 h1.4 n-0.3
das+guta 7.2 c1.1 e-0.3 f0.7 j-0.5 k0.4 p1.6 s0.4
das+habe 6.7 b0.8 d0.4 e1.2 g0.6 k0.4 m-0.5 n0.4 p-0.3 r1.0 t-0.4
das+habt 7.7 c0.8 g0.9 i-0.5 m0.3 p0.7 r1.0
das+halt 7.4 d-0.5 g0.3
das+hand 7.4 a-0.6 b0.3 c-0.4 d-0.5 i-0.3 n0.5
das+hat 5.8 a1.8 b1.3 e-0.3 f0.3 i-0.9 j0.4 m-0.7 n0.6 p0.6 q0.7 r0.6 s-0.8
das+hatt 7.0 b0.6 h0.3 k-0.3 m0.8 p0.4 q0.8 s0.5
das+haus 7.2 b0.9 g-0.6 k0.7 n0.4 o0.8 p-0.3 r-0.7 t0.9
das+heis 7.7 b-0.3 m0.5 q0.5 t0.5
das+heut 7.7 a-0.5 b-0.3 e-0.6 j-0.3 k-0.6 n1.4 o-0.3 s-0.3 t0.8
das+hier 7.2 d1.0 e-0.5 i0.4 j0.5
das+ihr 7.4 a0.5 c-0.4 d-0.4 r-0.4 s1.6
das+ihre 7.7 e0.3 g0.6 h0.4 j0.7 q0.3 r0.5
das+im 6.8 a0.4 b1.6 c1.4 e0.4 f0.8 g-0.4 j-0.4 k0.6 l-0.3 m1.3 o0.9 q0.4
das+in 7.0 a0.8 b-0.4 e0.7 g0.5 h0.5 i-0.4 l-0.3 m-0.4 n0.6 o0.7 p-0.4 s2.2 t0.6
das+inte 7.7 k0.6 s0.4
das+ist 4.8 a0.3 b-0.9 c-0.7 d1.2 e1.4 f-0.4 j0.4 l-0.4 m1.1 n0.3 q0.3 r1.4 s-0.5 t0.6
das+jahr 7.7 a-0.4 i0.4 k1.5 l0.6 n0.7
das+jetz 7.2 a0.9 c-0.4 d0.8 e1.3 f0.4 g-0.5 j0.8 o0.4
das+kann 7.2 a0.4 b0.4 c0.9 d-0.6 h-0.3 i0.6 k0.3 o-0.3 p2.2 s-0.3
das+kapi 7.2 c0.7 d-0.3 i0.5 m0.4 p0.5 s0.3
das+kein 7.7 e0.3 l0.5 r-0.4 t0.3
das+kind 7.7 d0.6 f0.4 g0.4 p0.6 r0.4
das+kirc 7.7 d0.4 e0.4 i0.4 l0.9
das+klas 7.7 a0.5 i0.5 m0.7 p0.7 s0.8
das+koll 7.7 e0.5 g0.4 o0.4 r0.6
das+komm 6.5 a-0.8 b1.8 d-0.6 e-0.8 f-0.4 g1.9 h1.9 i0.6 j-0.5 m-0.5 n0.5 o0.5 p-0.4 r1.5 s-0.8 t0.3
das+konn 7.4 a0.7 b0.3 d0.5 e1.0 g-0.3 i0.7 k-0.3 p1.4
das+kont 7.2 a-0.4 e-0.3 g-0.3 l0.7
das+kost 6.8 a-0.9 e-0.4 g0.8 h1.8 i-0.4 k-0.4 r1.2 t0.4
das+land 7.4 a-0.3 b0.3 j-0.4 k0.6 o0.4 t0.5
das+lang 7.7 a0.6 e1.1 i0.9
das+letz 7.7 c0.7 d0.4
das+lich 7.2 d-0.5 e0.4 l0.4 p0.4 q0.5 r0.9 s-0.4
das+lieg 7.7 a-0.8 e-0.4
das+logo 6.8 a0.7 e2.1 g-0.8 s-0.4
das+mach 7.2 a0.6 b0.8 e1.9 i-0.5 j0.5 l0.5 n-0.5 o0.4 p0.4 s0.4
das+mal 7.7 b0.3 s0.8
das+mand 6.8 a0.3 b-0.3 c0.8 d0.9 e0.6 h0.6 i2.2 m0.5 r0.5
das+manu 7.7 g0.5 h0.3 r0.7
das+mein 7.7 a0.5 b0.7 f2.3 g-0.3 i0.4 n0.4 o0.6
das+mikr 7.7 a0.3 c0.6 e0.8 i-0.3 s0.7
das+mit 5.9 b-0.8 c0.6 d0.4 e1.2 f0.9 g-1.1 h0.3 i0.5 j-0.3 k-0.5 l-0.5 p-0.7 r-1.0 t0.3
das+moch 7.4 a0.4 c0.5 d0.5 e-0.4 i0.9
das+mogl 7.4 a-0.5 b-0.4 e-0.3 i-0.4 k-0.3 l0.4 o1.4 q1.6
das+muss 7.0 a0.6 c-0.4 d-0.4 e0.6 j-0.3 m0.7 p-0.3
das+nach 6.5 c0.6 d0.7 e0.4 f0.7 g0.3 h1.6 i1.2 j0.8 l-0.5 m-0.4 n-0.3 p-0.4
das+nehm 7.4 a-0.9 g0.5 m-0.4 p-0.4
das+neue 6.6 d0.4 e0.7 f0.9 g1.0 i0.7 k0.3 m0.8 o0.4 q0.9 r1.6 s-0.5
das+nich 5.5 a1.4 b-0.5 c1.7 d0.9 f0.7 g-1.1 i0.7 k0.7 l0.6 m0.6 n1.5 o0.9 p-0.5 q-0.5 r-0.6 s0.4 t0.5
das+noch 7.0 a0.4 b-0.7 c0.5 e0.9 g-0.6 h-0.6 i-0.5 m-0.3 n-0.7 p0.5 q1.4 s-0.4 t0.4
das+nur 7.0 a-1.1 b0.5 e-1.0 g-0.4 h0.6 i-0.4 j-0.5 k0.5 p-0.5 q0.7 r0.6 s-0.3 t-0.4
das+ohne 7.4 b0.7 d0.9 g-0.4 h0.4 i-0.3 k0.9
das+onli 7.7 e0.4 p0.4
das+pake 7.4 a-1.3 c-0.5 g-0.4 h1.9 k0.3 m0.4 q0.4
das+pass 7.7 s0.4
das+port 7.7 a0.6 c0.5 o0.8 p1.2 q0.4
das+post 7.2 a-0.7 b0.5 g0.6 j-0.5 k-0.3 l0.4 p-0.3 q-0.4 r0.9
das+prob 7.2 b-0.5 c-0.8 d0.6 e0.4 f0.7 h0.5 i-0.4 m0.3 p0.5 t-0.4
das+prog 7.4 a1.0 d-0.5 e1.4 g-0.3 k1.8 s0.4
das+proj 7.4 a-0.5 d-0.3 e-0.6 g0.4 r-0.5 t0.6
das+prot 6.7 a-1.1 b-0.3 c-0.4 e-0.6 g0.5 h-0.4 i-0.5 k1.1 l-0.4 p-0.4 q0.4 r0.8 s-0.4 t0.5
das+rech 7.2 b1.3 e-0.4 g-0.4 h-0.3 i0.6 j-0.3 k-0.4 m0.9 p-0.3
das+regi 7.7 c0.3 e-0.5 f0.6 t0.7
das+rich 7.4 f-0.3 k1.1 m0.3 n-0.4 q0.6
das+roll 7.7 d0.7 e0.5 g0.4 r0.5 s1.1
das+ruhi 7.7 d0.3
das+schi 7.2 a0.7 f1.5 m0.5 q0.8 r0.4 s0.6
das+schl 7.7 a0.4 d0.4 e0.5 j0.8
das+scho 7.2 b0.5 d0.4 g0.9 h0.3 i-0.3 n0.6 r1.1
das+schr 7.4 b1.2 f1.5 i-0.4 l0.5 n0.4 o0.5 p-0.3 r0.5 s-0.3
das+schu 7.4 h0.7 i-0.4 p0.6 r0.4
das+sei 6.8 a0.4 b-0.5 d0.5 j0.9 k-0.3 r0.4 s-0.6 t0.5
das+selb 7.4 a1.4 e1.6 g-0.4 j2.0 s-0.4
das+semi 7.7 n0.3 q0.3 r0.5
das+sind 6.8 a-0.6 c-0.4 d-0.5 g0.8 i-0.6 m0.6 n1.9 r-0.4 s-0.3
das+so 6.8 a-0.8 b-0.4 g-0.6 i0.4 m-0.4 o0.6 r-0.6
das+soll 7.4 e-0.5 p0.4 q0.4 s0.6
das+sozi 7.7 a-0.3
das+stad 7.7 a0.5 c-0.3 e1.2 f0.7 s1.3
das+stim 7.7 b0.7 e0.9 h-0.3 r-0.4
das+stra 7.7 a0.8 b1.6 e0.3 i0.5 k1.6
das+syst 7.0 a0.9 c0.3 d1.0 e0.4 i1.7 p0.7 s0.4
das+tabl 7.7 a-0.5 c-0.3 f0.6 g0.8 k-0.4 r1.0
das+team 7.7 a0.8 e1.2 g-0.4 o0.4 r-0.4
das+tele 7.0 a-0.7 d-0.3 h0.4 i-0.4 k2.9 m0.6 o0.4 p-0.3 s0.3
das+trep 7.2 a-0.6 d0.5 g0.7 h0.4 n-0.3 q0.6 r1.7 s-0.3
das+turn 7.7 p0.8
das+tut 7.2 a0.7 b1.5 d-0.4 i0.4 r-0.3
das+uber 7.4 c-0.4 e-0.4 f2.0 g-0.4 j0.5 p-0.4
das+ubli 7.4 a-0.3 l0.8 t0.6
das+urte 7.4 a-0.7 f0.4 j-0.3 q0.4 r0.7
das+vere 7.7 b0.7 j0.4 m0.5 o1.0 p-0.3
das+verf 7.2 e0.5 j0.6 m0.7 p-0.3
das+verg 7.2 a-0.6 c0.7 d-0.4 g1.8 i-0.6 p-0.4 r2.0
das+vers 7.7 n0.4
das+vert 6.7 a1.4 c-0.6 d1.2 h0.3 i2.5 j0.4 p-0.4
das+vete 7.4 a0.6 e0.8 g0.3 h0.4 i0.6 p0.5
das+von 7.7 a0.4 e0.8 g-0.4 j0.7 m0.8 r-0.3 s0.8
das+vor 7.4 a0.8 b0.7 c0.3 e0.4 l1.3
das+vorg 7.7 a-1.0 b-0.3 e-0.4 g0.8 h1.2 r1.1
das+vorh 7.7 a0.4 b0.6 e0.4 m-0.3 p0.7 s0.7
das+war 6.6 b1.2 c-0.4 d0.6 e-1.2 g1.3 i0.4 j-0.7 l-0.7 m0.9 n-0.3 p-0.5 r1.8 t0.3
das+war' 7.0 a0.4 b-0.4 d0.4 e0.4 i1.2 m-0.3 p1.1 r-0.4 s-0.3
das+ware 7.4 d0.5 h0.4
das+wart 7.7 a-0.4 c0.5 e-0.4 f0.3 g0.6 r0.6
das+was 7.4 a0.4 d-0.4 e1.1 g-0.4 r-0.3
das+wass 6.8 a-0.9 b0.7 e-0.7 f-0.4 g0.5 i-0.6 j-0.3 k1.2 m-0.3 o-0.4 p-0.5 r0.9 s-0.4
das+wett 7.7 e-0.5 g0.3 r0.3
das+wied 7.2 c0.7 d-0.6 g-0.3 i-0.4 j0.7 k0.4 r-0.4 s0.5
das+will 7.7 e-0.4 g0.7 k-0.4 r0.8
das+wir 7.7 d-0.5 q-0.3 t0.4
das+wird 7.2 a0.4 d-0.3 e-0.4 g-0.6 j0.8 l0.9 p-0.3 r-0.4
das+wiss 6.7 a0.7 b0.5 c0.8 d-0.7 e-0.4 h-0.5 i0.5 l-0.3 o0.4 p0.3
das+woll 6.7 a-0.5 b0.5 d-0.4 e-0.4 g1.6 j-0.4 k-0.3 l0.4 o0.4 r1.7
das+wort 7.0 b1.2 c-1.0 e1.3 f-0.6 g0.5 h-0.3 i-0.4 l0.3 o0.3 r0.7 t0.8
das+zahl 7.2 b1.0 e-0.5 g-0.6 i-0.3 l2.5 m-0.4 o-0.3 p0.4
das+zelt 7.4 c0.4 d0.7 e0.7 g-0.3 j0.6 n-0.4
das+zu 7.2 a-0.5 b0.4 g-0.3 h-0.4 j-0.3 l0.4 m0.5 q0.7
das+zum 7.7 e0.8 f1.3 h0.3 i0.4 m0.4 n0.6 q0.4
dass 3.5 a1.5 b3.3 c1.2 d6.1 e-0.7 f2.1 g4.7 h2.9 i1.4 j-0.8 k-0.3 l0.6 m1.3 n0.9 r4.9 s-1.7 t-0.4
dass+alle 7.7 b1.2 e-0.3
dass+bei 7.7 a-0.7 g0.4 r0.4
dass+das 7.2 b1.1 e-0.6 f-0.3 g-0.4 m0.6 n1.4 r-0.3 s-0.3 t0.5
dass+der 6.0 b0.6 d0.8 f0.3 g0.6 i-0.5 j-0.7 p0.9 q0.4 r0.7
dass+die 5.7 a1.0 c1.0 d1.5 e0.7 f0.7 j0.7 l0.8 m1.6 o1.3 p0.6 q-0.5 r1.3 s0.6
dass+du 6.8 a-0.3 c-0.5 e-0.3 g0.8 h-0.5 i-0.4 l0.3 n0.9 r0.5
dass+ein 7.4 a0.3 c0.8 d1.1 e0.4 j0.8 p0.7
dass+eine 7.4 f0.5 i1.0
dass+er 6.8 a-0.4 b-0.5 d-0.3 e-0.5 g1.6 i-0.3 o-0.5 p-0.4 q-0.5 r1.5
dass+es 6.5 b0.7 c1.5 e-0.8 f0.3 g0.3 h0.7 j-0.3 p0.7 q1.0 r0.7 s-0.6
dass+ich 5.5 c0.8 d1.8 e0.5 f0.7 g1.1 h-0.7 i0.5 j-1.0 l1.6 m0.6 n-1.1 p1.0 q1.1 r1.4 s-0.4
dass+ihr 7.0 a-0.7 b-0.3 c-0.4 f1.0 g1.3 h1.3 i-0.3 j0.3 r0.8 s-0.3
dass+ihre 7.4 f0.9 i-0.3 l0.4 n-0.5 o1.1 r0.6 t0.4
dass+in 7.7 b0.8 g0.6 h1.5 i1.0 r-0.3
dass+jema 7.4 a0.7 c1.6 e0.3 i0.6 j0.3 k0.4 q0.3
dass+mal 7.7 a0.6 d1.0 e0.4 g-0.4 h0.4 n0.5 r-0.3
dass+man 6.4 a1.7 b2.6 c2.2 d1.5 f1.1 g-1.0 i1.0 j-0.5 l0.6 m0.5 r-0.5 s0.4
dass+mein 7.0 b-0.4 c0.6 d0.7 f0.5 i-0.4 k0.4 n0.4 r0.4 s-0.4
dass+seit 7.7 a0.5 b0.8 d1.1 s0.9
dass+sich 7.7 a0.8 e0.7 g-0.3 i-0.3 s1.1
dass+sie 5.5 a-0.9 b-0.4 d1.5 g2.5 h0.6 i0.5 j0.8 k-0.8 n-0.4 o0.4 p-0.8 q0.5 r2.6 s-0.6
dass+unse 7.2 a0.9 b-0.4 d1.2 e0.5 g-0.4
dass+wir 6.1 a0.4 b1.8 d1.3 e-0.6 h1.6 i-0.3 j-0.3 k0.4 l-0.6 m-0.4 n0.7 r0.4 s-0.5 t-0.6
dassel 7.0 a-1.1 b-0.6 d-0.4 g2.8 h4.3 j-0.3 k0.4 n0.4 p-0.3 q0.9 s-0.5
date 4.9 a-0.6 d0.9 g-0.6 h0.4 i0.6 j1.1 l-0.5 o-0.7 p-1.4 q-0.6 s0.4 t0.5
date+in 7.2 a0.9 e1.5 j1.2 s-0.3
date+ist 7.7 a-0.3
date+nich 7.7 a0.5 c0.8 d0.6 i0.5 j0.5 t1.0
date+und 7.4 e0.7 f0.7 j1.5 t-0.3
date+zu 7.7 a-1.2 d-0.4 e-0.6 i-0.3 j-0.6 o-0.4 p-0.5
datei 7.0 a-0.5 c0.8 d-0.5 e-0.6 i-0.5 n0.6 o0.3 t0.6
dateie 7.7 e-0.3 s0.8
daten 6.2 a-1.1 c-0.4 e-0.7 f-0.6 i0.7 j-0.4 o-0.6 p-0.6
datens 5.5 b-0.6 d0.4 e0.8 f1.1 g-0.4 i-0.8 j1.8 p-0.6 s0.3 t0.3
datenv 7.7 a0.6 e1.1 i0.8
datu 6.3 a0.4 c1.5 d-0.6 e1.0 f-0.4 i-0.5 k0.7 l-0.3 o1.5 p0.6 r0.5 s-0.5 t1.1
datum 6.5 a0.6 b-0.3 c1.5 d-0.4 e1.0 f-0.4 i-0.5 k0.4 o0.7 p0.6 r0.6 s-0.5
datums 7.7 k0.4 n-0.3 o1.0 t1.0
daue 5.7 a-1.3 b-0.8 c0.8 e-0.9 f0.3 g-0.6 i0.4 j-1.0 k0.9 l3.5 n2.6 p-0.6 q0.9 s-1.0 t0.5
dauera 7.2 e-0.4 f0.4 g0.3 i-0.5 k0.4 l-0.5 n0.6 p0.4 q0.9 r0.6 s-0.3
dauerm 7.7 g-0.4 h0.9
dauern 7.2 d0.5 k0.3 m-0.4 n-0.3 o0.6 s-0.3 t0.5
dauert 6.5 a-1.0 b-0.3 c0.9 d-0.3 e-0.5 g-0.4 h-0.3 j-0.4 l4.7 m0.3 n2.8 o-0.6 p-0.7 q0.6 s-0.5 t0.3
daum 7.4 g0.4 k0.4 l0.4 n0.5 p-0.3 q0.4 r0.6 s1.1 t0.5
daumen 7.4 g0.4 k0.4 l0.4 n0.5 p-0.3 q0.4 r0.6 s1.1 t0.5
davo 4.9 a2.1 b3.3 e2.3 f-0.4 g-0.7 j0.6 k1.4 l0.4 m0.9 p-0.5 q-0.4 r-0.4
davo+aus 7.7 b0.4 j0.5
davo+fals 7.7 a0.3 b1.0 e0.4 i0.5
davo+mit 7.7 e0.4 g0.4 h0.8 s0.6
davo+nich 7.4 d0.9 e-0.5 f0.7 h-0.4 i-0.3 k-0.4 m0.4 n0.6
davo+vers 7.7 b0.5
davo+von 7.7 a0.5 b1.2 e1.0 i0.6 k0.5
davon 5.0 a1.5 b3.6 d-0.3 e1.8 g-0.4 j0.7 k1.5 l0.5 m1.2 o-0.4 p-1.1 q-0.4 s-0.4
davor 7.4 a0.4 b-0.3 c0.7 g-0.5 h-0.3 i0.7 o0.6 r-0.5 s0.5 t0.4
dazu 5.2 a0.6 c1.1 d0.6 e0.4 f1.0 h1.7 m-0.4 q0.4 r0.5 s0.4 t0.4
dazu+in 7.7 b0.7 c0.3 i0.9 j0.6
dazu+nich 7.7 f1.0 i-0.3 j1.6 s-0.3
dazuge 7.4 d0.4 e-0.4 f0.5 r0.4 s-0.4
dazw 7.2 a-0.6 d-0.3 e-0.3 i-0.3 k2.3 t1.0
dazwis 7.2 a-0.6 d-0.3 e-0.3 i-0.3 k2.3 t1.0
de 5.7 a0.4 b0.8 c0.6 e1.3 i-0.4 j-0.7 k0.8 n1.5 o2.1 q0.4 r1.0 s2.5
de+alte 7.7 a0.5 e0.6 i1.0 o0.9 r-0.3
deak 7.7 a0.5 e1.2 h0.5 i1.0
deakti 7.7 a0.5 e1.2 h0.5 i1.0
debi 7.7 a-0.9 o0.4 p-0.8
debito 7.7 a-0.9 o0.4 p-0.8
deck 6.3 a0.8 c1.1 e0.9 f-0.3 g-0.6 i-0.5 j2.6 o-0.4 p0.5 r-0.4 s-0.4 t0.6
deck+uber 7.7 t0.8
decke 7.4 c0.7 p0.5 t0.8
deckun 6.8 a1.0 b-0.3 c0.5 e1.3 g-0.4 j2.3 m0.6 p-0.4
dei 7.7 c0.6 g-0.4 i0.7 k0.4 l1.0 r0.4
deic 7.2 a-0.5 b0.5 c0.5 e-0.5 f0.4 g-0.3 h0.5 i-0.4 k1.1 l-0.4 m-0.4 p0.4
deich 7.7 h0.8 k-0.3 o0.5
deichg 7.7 c0.8 d-0.4 e-0.6 f0.4 k1.5 o-0.4 p0.6
deichs 7.7 c0.8 d-0.4 e-0.6 f0.4 k1.5 o-0.4 p0.6
dein 5.4 a-1.4 b-0.5 d-1.1 e-0.5 g1.5 h2.5 i-0.9 j-0.6 k1.7 l2.6 n1.9 p-0.4 q0.9 r1.0 s-0.8 t0.4
dein+geld 7.7 a0.4 c0.5 e0.5 l1.3 n0.6
dein+hono 7.7 k0.6 n0.6 q0.4
dein+kart 7.7 a-0.3 b0.3 d0.4 g0.4 h1.4 r0.6
dein+numm 7.4 e-0.4 f0.4 h0.9
dein+rech 7.7 k0.9 l1.0 n0.6
deine 6.1 a-0.5 c0.5 d-0.5 g1.0 h1.5 i-0.7 j-0.3 k1.3 l1.1 n0.7 p-0.5 r0.6 s-0.6 t0.3
deinen 7.4 a-0.4 b-0.4 f0.3 g0.6 h0.7 n1.1 o0.6 t0.3
deiner 7.4 d-0.4 g-0.7 k0.4 l0.9 r-0.4
dele 7.7 a-0.5 g0.7 n0.3 r1.0
dele+aus 7.7 a-0.5 g0.7 n0.3 r1.0
dem 3.0 a0.5 b0.3 c-0.5 d-0.8 e2.0 f1.2 g-0.7 h-0.5 i2.6 j0.4 k1.1 n0.7 p-2.0 r0.5 t-0.4
dem+allg 7.7 a-0.5 e-0.3 i0.4 k0.5
dem+alte 7.7 a-0.4 b-0.3 e-0.7 f-0.3 g0.3 h1.2 q1.3 r0.5 t0.3
dem+amt 7.7 a-0.4 d0.5 g0.3 i0.3 q0.3
dem+amts 7.4 a-0.4 c-0.3 f0.4 j-0.3 k-0.5
dem+anha 7.7 a-0.3 i-0.4 n0.9 o0.5 r0.4
dem+anwa 6.8 a-0.8 d0.3 f0.7 i-0.3 j-0.4 k-0.3 n-0.4 o0.5 q0.8 s-0.3
dem+arbe 7.7 a-0.5 h0.5 i-0.5 q1.0 r0.3
dem+auft 7.4 b-0.3 c0.7 d1.0 g-0.3 h-0.4 i-0.3 n0.4
dem+betr 7.7 a-0.3 o1.8
dem+bran 7.7 a-0.5 g1.1 i0.5 q1.1 r1.1
dem+brie 7.4 c-0.4 e0.7 f-0.3 h0.4 i-0.4
dem+der 7.7 d0.3 e-0.4 j-0.3 k0.4 m0.4
dem+die 7.7 i0.5
dem+drit 7.4 a1.2 e1.9 g-0.4 i0.6
dem+druc 7.4 d1.2 e0.6 g0.3 i1.1 r0.3
dem+eine 7.7 a-0.3 d-0.4 h0.8 r0.7 s-0.4
dem+elte 7.7 c0.7 e-0.3 s0.5
dem+erst 7.4 a-0.3 b-0.3 c-0.5 d-0.5 g0.4 i-0.3
dem+fens 7.7 e-0.4
dem+fruh 7.7 b0.4 c-0.4 d0.9 i0.4 m0.5
dem+ganz 7.7 m0.8 s0.6
dem+geld 7.7 c0.6 l1.1 s0.5
dem+geme 7.7 a-0.6 g0.7 h0.8 i0.7
dem+gesc 7.7 l-0.4 o0.5 q0.3
dem+grun 6.6 a0.9 d0.5 e1.0 g-0.5 h-0.3 i0.6 j1.6 m0.4 p0.4 r-0.3 s0.4
dem+hand 7.4 a1.0 b0.6 g-0.3 j0.9 s0.7 t0.5
dem+haus 7.7 d0.7 e0.4 p0.7
dem+herr 7.7 d0.6 e0.6 f0.9 h-0.3 o0.4
dem+ich 7.2 d0.4 e0.5 f0.8 j-0.4
dem+inha 7.4 a0.9 b2.2 c-0.3 d-0.4 e-0.4 f3.0 i-0.3 s0.7
dem+inte 7.7 a0.3 b0.5 i0.6 r0.4
dem+jung 7.7 c0.5 e-0.4 g0.3 h-0.4 i0.6 m0.4 o0.4 r0.5
dem+kont 7.7 a0.4 e0.5 h0.7 n1.4 t0.6
dem+krac 7.7 a-0.6 c-0.4 f-0.3 g0.5 h1.0 r0.7
dem+lage 7.7 c0.6 e0.5 i-0.3 t0.6
dem+land 7.7 a-0.4 c-0.4 d-0.4 h0.5 k-0.4 n0.9
dem+lich 7.7 g0.5 p0.7 r0.5
dem+lief 7.7 a0.6 c1.0 e-0.4 f0.9 j0.7 m0.8
dem+nach 6.8 a0.5 b0.6 e1.1 g-0.5 h-0.4 i1.3 k0.6 n0.8 o0.5 q-0.5 s1.0
dem+neue 6.8 a0.5 d-0.4 e0.6 i1.1 k-0.4 m-0.5 q-0.4 t0.6
dem+news 7.7 a-0.4 g0.6 h0.7 r0.9
dem+ober 7.4 b1.3 c-0.4 e0.9 i-0.4 n-0.3 q0.7 s-0.4
dem+papi 7.7 e0.8 f0.8 k0.4 m0.4 o0.5 q0.4
dem+park 7.7 a-0.4 k0.7
dem+proj 7.7 a0.8 b1.2 f1.7 h0.4 i-0.4
dem+rela 7.7 a0.6 d0.6 e1.0 i1.3
dem+rich 7.7 d-0.4 e0.5 j1.0 k-0.3 l0.3 q0.5 s-0.4
dem+schr 7.7 a0.7 e1.6 i1.2 p0.6
dem+schu 7.7 a0.4 c0.7 e-0.4 r-0.3 s0.5
dem+somm 7.4 b-0.3 e-0.3 g-0.8 i1.0 r-0.6
dem+spie 7.7 k0.7 l0.4
dem+stun 7.7 a0.6 b0.7 c-0.4 d-0.4 e-0.5 g-0.5 h-0.3 i1.0 m0.9
dem+syst 7.7 b0.3 f0.6 m0.7
dem+tag 7.4 a-0.3 c0.6 e-0.5 h0.7 i0.4 n1.5 p-0.3
dem+team 7.4 a-0.4 e-0.5 g0.4 l0.3 r0.8
dem+tisc 7.4 d-0.4 e-0.6 g0.4 s0.4 t0.4
dem+upda 7.4 d-0.3 e0.9 i-0.3 k0.4 t0.6
dem+urla 7.7 a-0.3 f0.4 h0.4 l-0.4 n0.9 o0.6 p-0.4
dem+vere 7.0 d1.1 e0.7 g-0.4 k-0.4 l0.6 m1.5 n-0.3 r0.3 s0.5
dem+verl 7.4 e0.4 j1.1
dem+vers 7.4 c0.5 d0.5 f0.8 i0.4 j0.5
dem+vert 7.4 a-0.4 f-0.4 i-1.0 j0.8 k2.2
dem+vors 7.7 a-1.1 g0.4 h0.8 i-0.5 r0.7
dem+was 7.7 b0.6 h0.3 r0.4
dem+wdr 7.7 a0.3 e1.0 j0.6 m0.8 s1.2
dem+wech 7.7 c0.3 d0.8 e-0.5 g0.6 h1.0 i0.5 j-0.4 l0.7 r0.9 t0.4
dem+wir 7.2 a-0.6 d0.3 e-0.3 i-0.4 n0.5 o-0.3 q-0.4 r0.6
dem+wird 7.4 b-0.5 e0.6 j0.8 p0.7 q0.3
dem+zahl 7.7 c0.6 e0.5 f0.8
dem+zwei 6.7 a1.0 b-0.3 c-0.5 e1.1 g-0.9 h-0.4 i1.5 p0.3 r-0.7 s0.4
demi 7.7 a-0.4 e-0.4 g0.4 r0.4
demn 7.0 a0.5 b1.4 c0.5 d0.9 f1.0 g-0.4 i-0.5 m-0.4 o0.4 p-0.5 q0.4
demn+eine 7.7 d0.8 f1.2 n0.3 o0.3
demnac 7.0 a0.5 b1.4 c0.5 d0.9 f1.0 g-0.4 i-0.5 m-0.4 o0.4 p-0.5 q0.4
demo 7.7 a0.5 c0.6 d0.5 e1.0 h0.4 i0.6 o0.5 t0.8
den 2.3 a1.3 c0.3 e1.7 f1.0 g-0.7 h-0.7 i3.4 j2.5 l-0.6 m0.9 n0.4 q-0.3 r-0.6 t0.7
den+aben 7.7 b1.0 c-0.4 d-0.4 e0.5 g0.4 h-0.3 i-0.4 l0.5 n0.7
den+absc 7.7 a-0.5 g0.5 i-0.3 o1.4 q1.1
den+akte 7.7 f0.5 p0.6 q0.7 r-0.4
den+alte 6.6 a-1.5 b-0.6 i-0.6 j-0.3 l0.7 m-0.3 n0.6 p-0.7 s-0.5
den+ande 7.7 d0.5 i0.4
den+antr 7.4 c-0.4 d0.4 e-0.5 m0.7
den+arbe 7.7 d0.5 g0.3 r0.4 s0.4
den+auft 6.6 d-0.6 e-0.5 f-0.4 g0.3 h1.5 i1.2 j-0.5 m-0.4 n1.0 s-0.3
den+aush 7.2 a-0.4 b-0.6 e0.5 f-0.4 g-0.3 j0.6 q0.9 s-0.3
den+auth 7.2 a-0.6 i2.3
den+baua 7.7 a0.4 c0.7 g-0.3 j0.4 p0.6
den+baup 7.7 a-0.3
den+bei 7.7 e-0.3 f1.3 i-0.3 k0.4 m0.4 o0.9 q-0.4
den+bele 7.7 b0.4 m0.4 o0.5 p0.6
den+bere 7.7 d1.2 e0.8 f0.8
den+betr 6.1 a0.6 b1.1 e-0.5 f-0.5 g-0.3 i1.1 j0.8 l-0.6 m0.5 n1.8 o-0.3 p1.5 q0.4
den+bish 7.7 f0.5 i-0.4 m0.5 n0.4 q0.4
den+bran 7.7 e0.3 q1.1 r0.5 s0.7
den+brie 7.0 a0.6 c-0.4 d0.5 i0.8 j-0.3 k0.3 r-0.4
den+call 7.4 a-0.5 k2.0 n0.6
den+date 7.7 f0.7 j0.7
den+denk 7.7 c-0.3 d0.6 g0.3 j1.0 r0.5
den+drei 7.2 c0.8 e1.1 g0.7 h1.0 i-0.5 m0.4 p-0.4 s1.9
den+druc 7.4 a-0.3 g-0.3 n0.6 r-0.4
den+eing 6.8 c0.6 d0.6 f-0.4 h-0.4 j-0.3 k0.3 m-0.5 o-0.7 p-0.5 q1.6 t0.4
den+entw 6.8 c1.4 d1.1 f0.7 h-0.4 i-0.4 k0.4 l-0.3 m0.5 n-0.6 o0.3 s-0.4
den+ersa 7.2 a0.7 c1.2 d0.3 i1.3 j1.5 k0.7 l-0.4 n-0.4
den+erst 7.2 c0.4 d0.8 f-0.3 g-0.7 i0.6 j-0.4 k0.3 l0.3 n-0.3 o0.7 r-0.3 s-0.3
den+estr 7.7 e0.7 h0.7 j0.5
den+fall 7.4 a0.8 c1.3 d0.9 f0.4 h0.3 i0.3 j0.7 n0.6
den+fals 7.7 a0.5 c0.6 d0.3 e0.6 f0.7 j0.7
den+fehl 7.7 e0.4 g-0.4 i-0.5 s0.4
den+feie 7.7 a-0.3 b0.8 h0.8 i-0.3 o0.3 r0.4
den+flug 7.7 a0.3 c0.7 d0.6 j0.7 l0.5 m0.8 n0.5 t0.7
den+flye 7.4 b-0.4 m0.7 n1.0
den+foto 7.7 a0.4 k0.5 m0.8 n0.8
den+ganz 6.6 a0.4 b0.5 c-0.4 e1.1 h0.8 i-0.6 j-0.3 k-0.4 m-0.5 n0.9 p-0.4 s0.8 t0.6
den+gart 7.4 b-0.3 g0.3 i1.0 p-0.5 q-0.3 r0.5 s0.6
den+gegn 7.7 a-0.5 e-0.4 g0.5 h0.8 j-0.5 n0.4 r0.4
den+geri 7.7 d1.1 e-0.4 j1.3
den+gesa 7.7 a0.4 b0.4 d0.5 f0.6
den+gese 7.7 h0.3
den+gros 7.4 a-0.5 g-0.5 h-0.3 i0.5 k-0.3 l0.7 n0.4 p-0.3 q-0.3 r-0.3 s-0.3 t-0.4
den+grun 7.0 c0.5 e-0.4 g-0.4 h1.1 i-0.5 j-0.4 l-0.5 m1.2 n1.3
den+halb 7.7 c-0.5 d0.3 f-0.3 j0.4
den+hatt 7.7 a0.4 c1.2 d0.5 e0.7 f1.5 k0.4
den+heiz 7.7 e0.8 p0.3
den+herb 7.4 a0.4 g-0.3 i0.4 l1.0 r-0.4
den+hinw 7.4 a0.4 c0.4 d0.9 e0.4 p0.4 r-0.3
den+hof 7.7 a-0.6 e-0.5 g0.4 h0.6 r0.6
den+hofl 7.7 a-0.7 l0.6 r0.7 t0.3
den+ich 7.7 c0.7 g0.5 r0.4 s0.4
den+inne 7.7 c0.8 i0.4
den+jahr 6.8 a-1.0 c-0.5 d0.4 e-0.6 k0.5 l-0.5 o0.5 p-0.4 q0.6 t-0.5
den+jung 7.4 a0.8 e1.1 i0.9 j0.7
den+kaff 7.4 a-0.9 b-0.4 d-0.4 e-0.4 g1.8 j-0.7 p-0.3 r0.8
den+kale 7.7 a-0.3 c-0.3 f0.5 h0.5 k-0.4 q0.5 r0.3
den+kell 7.4 c-0.4 d0.4 f0.9
den+koll 7.2 d0.8 g-0.4 h0.3 i1.6 p-0.4 q0.6 s1.3
den+komm 7.7 f0.7 k-0.4 q0.5
den+kopf 7.7 c0.7 d1.1 g0.5 n0.8 r0.6
den+kost 7.0 a0.8 b2.3 d-0.3 f1.0 j0.4 m0.7 q0.5
den+kuch 7.7 b0.7 e-0.4 g0.3 k0.4 m1.1 q1.1 r0.6
den+kund 7.2 c0.9 e0.4 f0.3 i-0.5 k-0.4 m0.5 o0.6 q0.5
den+lade 7.4 e0.3 g0.7 i1.9 r0.8 s0.8
den+land 7.7 a0.5 e0.8 p0.8 s1.1
den+letz 7.4 c0.3 d0.4 e-0.6 g0.4
den+link 5.7 a-0.7 i-0.5 j-0.3 o0.5 s-0.7
den+mahn 6.8 a0.3 c-0.5 h-0.3 i-0.5 j1.5 l-0.3 m1.6 p0.5
den+man 7.7 a0.7 b0.5 c0.4 d0.9 e0.9 i-0.5 k0.5
den+mehr 7.7 b0.6 j0.8 p0.6
den+mein 7.7 b0.9 e-0.5 k0.4 l0.5 m0.8 p-0.3
den+nach 6.7 b0.4 c0.3 d-0.6 e-0.6 g0.6 i1.0 j1.1 o1.5 p-0.5 s-0.5
den+nage 7.7 c0.5 d0.6 h0.3 m0.8
den+name 6.7 a1.0 b-0.3 c0.9 d1.1 g-0.4 i-0.5 j-0.5 p-0.3 s2.0
den+neue 7.2 b1.2 e0.3 i0.4 l0.6 p-0.5 s0.6
den+news 7.4 a-0.6 c0.4 e-0.4 g-0.3 i-0.5 p0.4 s0.4
den+notd 7.7 a0.4 i-0.5 p1.3
den+onli 7.7 a0.6 c0.4 d0.3 e1.0 p2.1 s0.6
den+orts 7.7 c0.5 e-0.3 f0.5 n-0.4 o0.4 q0.7
den+papi 7.4 a-0.3 b0.3 h0.5 i0.4 m-0.3 o0.4 r0.4 t0.4
den+plak 7.7 a-0.6 e-0.6 i-0.6 q0.9
den+podc 7.7 a-0.4 h0.6
den+post 7.7 a0.3 e1.2 m1.3
den+prax 7.7 d0.5
den+prei 6.8 a1.1 b2.7 g-0.7 i0.7 m0.8 p1.9 r-0.4
den+proz 7.7 f0.6
den+rahm 7.0 d0.3 e0.6 g-0.4 i1.1 r-0.4
den+rech 7.7 a0.6 e1.0 p0.8
den+regr 7.7 e0.7 j0.9 p0.6 s0.6
den+rest 6.0 a0.8 b0.9 c-0.8 d0.8 e0.7 g-0.7 h-0.5 i0.3 j-0.4 m2.1 n-0.6 p1.3 q0.6 s-0.5
den+rich 7.7 a0.4 d0.5 f0.5 i0.8 k0.9
den+ruck 6.8 a0.5 b1.0 c-0.6 e0.4 f-0.3 g-0.3 i1.1 j1.0
den+satz 7.2 d0.3 e0.4 g-0.4 i0.3 j0.5 o0.8 p0.8
den+scha 6.7 a0.8 c0.7 e0.5 j1.3 p-0.4 s0.5
den+schi 7.7 b0.4 c0.5 e0.5 k0.8 l0.3 r0.5
den+schl 7.4 a0.7 c0.6 i1.4 k1.0 n-0.4 p0.3 q0.4 r-0.6 t0.7
den+schr 7.7 e0.3 j0.4
den+sech 7.7 c-0.4 e0.5 g0.3 k0.4 m0.4 o0.4 r0.5
den+sie 6.8 b-0.5 c-0.4 e1.2 g0.7 h-0.3 j0.7 k-0.3 m1.0
den+sieb 7.4 c0.3 d0.4 e0.5 m0.4 n0.5
den+somm 7.4 b1.0 e0.5 g0.8 h0.7 i0.9 o0.8
den+sped 7.7 a-0.5 j-0.5 k0.3
den+stan 5.8 b-0.3 n0.3
den+steu 7.7 a-0.5 o0.6
den+stic 7.7 a0.3 i0.7 j0.7
den+stre 7.0 b-0.5 d0.4 e1.2 i-0.5 j1.5 l0.8 r0.4
den+stro 7.7 a-0.4
den+tag 7.7 a-0.7 e-0.3 g1.2 i-0.3 m0.4 p-0.3 r1.2
den+tats 7.7 e0.6 k0.3 m1.1
den+term 7.0 b0.4 d0.5 e0.6 i-0.3 k1.6
den+text 7.4 e-0.3 s0.7 t1.0
den+tisc 7.2 a0.3 d0.6 e-0.7 f1.7 h0.3 i-0.4 j-0.3 k0.5 l0.7 n-0.4 p-0.3 s-0.4
den+ton 7.2 a-0.6 g0.5 h0.7 i-0.3 m0.5 n0.7 q0.4 r0.8 s0.6 t-0.5
den+um 7.7 a-0.5 b-0.3 e-0.5 g0.4 r0.5 t0.4
den+unst 7.7 a-0.5 f0.3 k-0.3 l0.8 m2.4 n0.6 o0.6 q-0.4
den+unte 7.7 b0.6 d0.6 e-0.4 i0.6 o-0.4
den+vert 6.2 a-0.5 c-0.3 g0.5 h0.5 i1.0 n0.3 o0.3 r0.4 s-0.3
den+verw 7.7 a-0.5 l0.9 o2.2
den+vier 7.7 a0.4 c-0.5 d-0.5 e1.2 f0.8 i0.3
den+vorg 6.6 a0.9 d0.3 e0.3 f2.3 g-0.4 h-0.4 i-0.8 j1.8 l-0.3 m-0.3 p0.4
den+vors 7.4 a0.8 d0.8 f0.6 i0.5 j0.6 p0.6 s0.4
den+wart 7.0 a-0.7 c-0.4 g0.7 h2.2 i0.7 j-0.6
den+wass 7.2 e1.1 f0.4 j0.7 p-0.5 s0.5
den+werb 7.7 a0.3 j-0.3 p1.4 s-0.4
den+wir 7.2 a0.7 e0.7 i-0.4 p0.5 q0.3
den+work 7.7 a-0.6 b0.3 e-0.5 k1.8 m0.4 n0.5 o-0.4
den+wort 7.7 a-0.4 e-0.6 g0.8 k0.3 r0.8
den+zeit 7.7 a0.5 e0.8 i0.9
den+zuga 7.7 d0.3 e0.4 f0.8 j0.5 q1.1 r-0.3 t1.0
den+zwei 6.8 b0.7 c1.1 g-0.5 i0.7 j-0.3 p1.2 r-0.4
dene 5.8 a1.2 b0.8 d-0.3 e1.1 f0.4 g-0.4 i2.1 l-0.4 m1.2 o-0.4 p0.8 r-0.5 s1.1 t0.6
dene+dein 7.7 c0.3 e-0.4 f0.4 g0.6 h0.7 r0.3
dene+die 7.7 a0.3 d0.6 i0.4 p-0.4 s1.4
dene+ich 7.2 a1.0 b0.5 c-0.4 e1.4 i0.4 m1.1 p1.0 q0.4 s0.5
denen 5.8 a1.2 b0.8 d-0.3 e1.1 f0.4 g-0.4 i2.1 l-0.4 m1.2 o-0.4 p0.8 r-0.5 s1.1 t0.6
deni 7.7 g0.3 h0.5 k0.6 n-0.3 q0.7
denk 6.1 a0.9 b0.5 c0.8 d0.8 f-0.4 j1.0 k0.3 l0.5 o-0.4 p-0.5 s0.4 t-0.4
denken 7.2 a0.7 b1.0 e-0.5 i1.2 r-0.3
denkma 6.7 a0.3 c0.5 e0.3 i-0.6 j1.3 o-0.3 p-0.3 r0.5 s0.7 t-0.4
denn 5.7 a1.0 c-0.3 d-0.4 e0.8 f1.7 h-1.0 i-0.8 l0.4 m1.8 n0.5 o3.6 r0.6 s0.4
denn+die 7.7 a0.3 f0.9 i0.5 m0.8
denn+nun 7.0 g-0.3 m-0.5 n-0.4 o2.5 q-0.3
dens 6.8 e1.0 g0.4 h0.7 j0.4 p0.3
densel 6.8 e1.0 g0.4 h0.7 j0.4 p0.3
der 1.8 a0.9 b-1.7 c0.9 d-0.6 e2.2 g-2.1 h-1.7 i2.1 k-1.6 l-1.9 n-1.8 p-0.4 q-1.8 r-2.3 s0.6
der' 7.7 a0.7 e0.9 i1.0 j0.8 s0.8
der's 7.7 a0.7 e0.9 i1.0 j0.8 s0.8
der+abbu 7.7 e1.1 h0.3 i-0.3 o2.0 p0.8
der+abna 7.7 a-0.6 b0.3 e-0.3 g0.4 k-0.3 n1.6 p-0.6 r0.6
der+absc 7.7 c0.5 e-0.3 g0.4
der+agen 7.2 c0.5 g0.9 h0.6 r1.0
der+alm 7.4 a-0.5 c-0.4 d-0.4 e-0.6 g0.5 h1.2 n1.6 p-0.3 q0.3 r0.4 t-0.4
der+alte 6.7 a-0.9 c-0.4 d-0.6 g0.9 h1.0 i-0.5 q0.7 r1.2
der+ande 7.4 a-0.7 d-0.3 e-0.4 i-0.6 s-0.3
der+ange 7.7 a0.6 d0.4 f0.4 j1.0
der+anla 7.2 c0.6 f0.4 h-0.3 i-0.4 m0.5 t0.5
der+anme 7.7 d0.3 e0.4 f0.7 l0.4
der+antr 7.4 e1.1 i-0.4 j-0.7 k0.3 l-0.4 p-0.4
der+anwa 7.0 a-0.3 b-0.3 g-0.4 j0.4 r-0.4 s-0.3
der+app 7.4 d0.8 e-0.4 i0.5
der+aufs 7.4 b0.5 d-0.4 i-0.4 k1.0 m1.2 p0.4 q0.4
der+auft 7.7 a1.2 c2.3 i1.6 p0.6
der+aufz 7.0 c0.9 f0.4 i-0.3 p0.3 s0.4
der+aus 7.7 e0.4 f1.2 h0.4 p0.6 r0.5
der+auss 7.7 c-0.4 g0.9 h0.6 n0.4
der+auto 7.2 a0.3 e0.8 g-0.3 s0.5
der+back 7.0 d-0.4 i-0.4 p0.5 s1.0
der+bade 7.7 c0.4 e0.4 g0.3 p0.9 q0.7
der+bahn 7.7 b1.3 c1.6 h0.6 k-0.4 l0.4 n-0.3 q0.5 r0.4
der+balk 7.4 a0.4 b0.7 j0.5 m0.8 s0.5
der+bank 7.0 a0.4 b0.5 c0.4 d-0.3 e-0.6 g0.3 h0.4 i0.4 p1.5 q0.7
der+baue 7.7 f0.3 g0.7 n0.8 r0.5
der+bauh 7.4 e0.3 j0.5 k0.6
der+baus 7.0 a-0.7 c0.5 e-0.3 g0.8 i-0.5 l-0.5 m0.6 n0.6 p-0.4 s-0.4
der+beam 7.0 a0.9 e2.1 g-0.5 i-0.6 p-0.4
der+bei 7.7 d0.5 t0.6
der+beir 7.7 a0.5 b1.3 e0.4 i0.9
der+beit 7.4 b0.5 d0.4 e0.3 i0.4 s0.6
der+bera 7.4 b0.5 c0.4 e0.6 i1.4 j0.5
der+berg 7.7 a0.5 d1.4 s1.6
der+besc 7.7 a-0.4 b0.4 g0.5 h1.1 l0.6 r0.7
der+best 7.7 c0.5 j0.3 o0.3
der+betr 6.0 a-1.1 d-0.7 e0.7 h1.0 i-0.5 j-0.9 k-0.4 m0.6 n0.4 q1.8 r0.7 s-0.6
der+bewe 7.7 g-0.3
der+bild 7.7 h-0.3 l0.4 n0.4
der+bode 7.4 e0.7 h1.0 j0.6 k0.6 l0.3 o0.4
der+bran 7.0 a0.3 b0.5 d-0.4 e-0.4 f0.3 g-0.5 i-0.6 l0.8 p0.3 r-0.4 s1.5
der+brau 7.7 d1.0 f0.3 k1.7
der+brie 7.2 a-0.5 c0.6 d-0.5 i-0.3 j-0.4 o0.3 r0.4 t1.1
der+bros 7.4 a-0.8 c-0.4 d-0.3 e-0.5 j-0.3
der+brud 7.7 a0.6 d0.3 e0.6 g-0.4 i0.6 q0.3 t0.8
der+buch 7.2 b0.9 e-0.4 l0.6 n0.4 o1.4 p0.8 s-0.4
der+bund 7.7 g-0.4 o0.8 t0.7
der+burg 6.8 c-0.5 d-0.4 e1.0 f0.7 g0.9 h1.2 i-0.5 j-0.4 l0.8 m-0.4 o-0.3 p1.1 r0.5 s-0.4
der+bus 7.2 c0.6 e-0.4 h-0.3 k0.6 r-0.3 t1.0
der+chef 6.6 b0.7 e-0.5 f0.4 g0.3 k1.0 m-0.4 n0.4 p0.5 s-0.4
der+clou 7.4 a-0.5 d0.4 f1.0 i0.7
der+dach 7.4 c-0.4 e0.7 j0.7 p0.6
der+das 6.7 c-0.4 d-0.7 e0.6 f0.9 g0.6 h0.7 p0.5 q-0.3 r0.6 s-0.5 t-0.3
der+date 7.2 a0.5 d1.1 e0.4 j0.8 s-0.4
der+daum 7.7 a0.4 k0.5 n0.8 s1.2
der+deck 7.7 a-0.5 t0.8
der+den 7.4 d1.5 e0.6 g0.3 i-0.4 j0.8 n0.4 p-0.3 r0.5
der+deut 7.7 a0.7 c0.7 e0.4 g-0.4 i0.7
der+dial 7.7 g0.6 l0.5 q0.4 r0.7
der+dien 7.2 b-0.4 e1.0 i-0.4 m-0.3 r0.3
der+drit 6.5 a0.5 c-0.3 d-0.5 e1.1 i0.7 j1.0 l-0.3 m-0.3 n-0.3
der+druc 6.8 a0.5 e0.6 g-0.3 i-0.6 j0.3 p0.5 t0.7
der+eige 7.2 b0.5 d0.8 k0.3 l-0.4 m-0.3 o0.3 q1.3
der+einb 7.7 a-0.5 k2.1 q0.9
der+eine 7.7 j0.6 s0.6
der+eing 7.4 c0.5 k0.3 m0.6 o1.4 p0.4 q0.8
der+einl 7.4 a0.3 e1.0 g-0.3 j0.5 o-0.3 p0.6 t0.7
der+eins 7.7 a-0.4 t1.1
der+einz 7.7 e0.6 j0.6 p0.6 s0.6
der+elek 7.4 c0.9 f0.3 g-0.5 m0.4 o0.3
der+elte 7.4 e0.6 f0.7 h0.8 i0.4 j0.5 t1.0
der+empf 7.7 e-0.4 m0.5 n1.1 o-0.5 p0.4
der+endu 7.7 a-0.4 o1.6
der+entw 6.8 b-0.5 c0.8 f-0.5 g-0.4 h-0.5 j-0.3 o-0.4 r-0.5 s-0.3
der+erma 7.7 a-0.3 o2.5
der+erst 6.7 a-0.3 c0.4 e-0.7 g0.9 h0.5 l-0.3 p0.7 r1.0
der+exce 7.7 e0.5 s0.7
der+extr 7.7 a-0.5 c-0.3 k1.1 o1.8 r0.6
der+face 7.7 e0.3 s1.0
der+fach 7.7 d0.4 i0.4 j0.5 m0.8
der+fahr 7.4 e0.7 h0.3 m0.4 t0.9
der+fall 7.4 f2.1 i-0.4 j0.4 k0.3 n0.4 o0.8 p0.4 q-0.3 r-0.3 s-0.4
der+fals 7.0 a1.0 c-0.3 d-0.4 e0.8 f-0.3 g-0.5 i1.0 s1.4
der+fami 7.7 a0.9 c1.4 d0.4 j0.4 p1.2
der+fang 7.7 a0.5 d0.4 e0.4 i1.5
der+fehl 6.8 c-0.4 e0.3 g0.4 i-0.4 n0.6 r0.5
der+fert 7.7 a-0.6 e-0.5 j0.4 p-0.5 q1.4
der+feue 7.7 a0.5 c0.6 e0.6 f0.8 p0.5 t0.7
der+fili 7.4 c-0.4 d-0.4 e0.5 g0.8 h0.6 q0.8 r0.4
der+firm 7.4 a-0.5 b0.8 d-0.4 e-0.4 g0.5 o0.3 r0.5
der+ford 7.4 a-1.1 b-0.3 c-0.6 d-0.3 i0.3 j-0.5 l1.1 n0.9 p-0.4
der+foto 7.2 c0.8 e0.5 g-0.4 h-0.3 k0.9 n-0.4 q0.4 r-0.7 t1.3
der+frei 6.8 a-0.7 e-0.5 h0.6 i-0.4 j-0.4 l0.8 n2.1 p-0.6 s-0.3
der+fris 7.4 a0.9 d0.8 i0.6 j1.7
der+fruh 7.7 k0.4 o0.4
der+funf 7.4 a0.6 b0.4 c-0.4 d0.3 e1.0 i0.4 j0.5 o0.4 p0.4
der+fusi 7.7 a0.3 c-0.3 d0.9 i0.4 k0.3 m1.3 n0.3 q0.4
der+fuss 7.4 g-0.4 j0.7 r-0.4
der+ganz 7.4 a-0.4 e-0.3 g0.8 r0.8
der+gast 7.7 a0.6 e1.6 j0.5 s1.5
der+gebu 7.7 c0.5 t1.1
der+geda 7.7 a0.3 c0.3 d0.4 e0.9 i0.4 p0.9
der+gege 7.2 a1.3 b0.4 c0.5 g-0.4 i1.8 j-0.4 m0.6 r-0.4
der+gelt 7.7 c0.7 e-0.4 j0.3 m0.6
der+geme 7.0 c0.8 g-0.5 i1.6 j0.8 p-0.3 r-0.4
der+gera 7.7 c-0.3 d0.5 h0.7 s0.7
der+geri 7.4 b0.4 d1.0 f-0.3 j1.0 t0.4
der+gesc 6.8 a0.5 c0.8 d-0.4 e1.0 f0.8 g-0.4 j-0.4 k-0.4 n0.3 o0.7 s0.7
der+gese 7.7 l0.4
der+getr 7.7 a0.4 c0.4 e0.7 j0.9 l1.0 t0.5
der+gros 7.4 a0.7 e1.3 g-0.3 l0.6 n0.6 s0.4
der+grun 7.7 c0.6 d0.3
der+guta 7.7 c0.8 e0.7 f0.5 j0.4
der+halb 7.4 a0.4 c0.9 d-0.7 e0.9 j-0.3 k-0.4 l0.6 n0.6 o0.5 p-0.4
der+hand 6.7 a-0.4 e0.5 h0.5 p-0.4 q0.5 r0.4 t0.5
der+hat 6.3 a1.6 b-0.7 c0.6 d-0.5 e1.8 f2.1 g-0.7 h0.4 i1.5 o-0.3 p2.4 q0.6 r-0.4 t-0.3
der+haup 7.4 a-0.4 c-0.3 e-0.4 n0.6
der+haus 5.5 e0.9 f1.3 i-0.4 j0.4 l1.1 s-0.6 t0.4
der+heim 7.7 a0.7 d0.5 e0.8 i0.7
der+heiz 7.7 a-0.5 e-0.6 h0.4 o0.5 p-0.3 q0.4 t1.0
der+herr 6.7 b1.2 c0.5 l0.7 n0.5 o-0.3 p-0.6 q-0.3 s-0.4 t0.5
der+hoch 7.2 a-0.4 d-0.3 e0.3 g-0.4 h0.7 i-0.4 j0.8 r-0.3
der+hof 7.7 a-0.4 c-0.4 h0.5 k1.2 n-0.5 o0.4 q0.4
der+hohe 7.4 a0.3 g0.5 j0.8 m0.5 p0.6 r0.4
der+home 7.2 a-0.4 g1.1 h1.2 i0.7 n1.0 r0.5
der+hotl 7.7 a0.4 b-0.3 f1.9 t0.4
der+hund 6.6 a-0.6 b-0.5 d0.3 e0.4 g-0.5 i-0.7 m0.6 o0.7 q0.5 s0.5
der+ich 7.7 d0.6 f0.6
der+in 7.7 j0.7 s0.4
der+innu 7.4 c1.0 d-0.5 g0.4 h0.5 r0.5 s0.7
der+inso 7.4 a-0.5 d-0.4 f-0.3
der+inve 7.7 a1.0 c-0.4 e1.6 f0.7 m0.4 q0.5
der+ist 7.0 a-0.7 c-0.4 e-0.3 h0.6 k0.4 s-0.4
der+jahr 7.4 a-0.4 c0.7 d0.8 e-0.3 f-0.4 i-0.5 l-0.4 n-0.3 o1.2 r0.5
der+jour 7.7 b0.3 c-0.3 k1.3 n-0.5 q0.8
der+jung 7.7 d-0.4 e1.1 f1.1 h0.8 n0.4 r0.5
der+kale 7.7 d0.7 e0.6 f-0.4 g0.3 r0.5
der+kamm 7.0 c0.8 e0.8 f0.4 i0.4 p-0.4
der+kann 7.4 c0.6 d0.7
der+kant 7.4 c-0.4 d-0.3 e-0.4 l0.5 m1.0 p-0.4
der+kanz 7.0 a-0.7 b-0.5 c-0.6 g-0.4 h0.4 j0.8 l0.5 n-0.4 s-0.4 t-0.3
der+kart 7.4 a0.4 e1.0 g-0.3 i0.4
der+kass 6.6 a-0.5 c0.4 e-0.3 g-0.5 h-0.5 j0.4 l-0.4 m0.6 n0.7 s1.3
der+kauf 7.7 a0.4 b1.7 d0.4 f0.8 m1.4
der+kell 7.4 a0.8 b0.6 e1.5 j1.1 n0.4 t0.4
der+kind 7.7 e-0.3 g1.1 i0.4 q0.3 r1.3
der+kirc 7.2 a0.5 c0.9 d0.4 e0.6 g-0.5 i1.3 r-0.4
der+klau 7.7 a0.4 e0.8 i0.8 k-0.4 t0.4
der+klei 7.4 a-0.6 g0.3 h0.9 j0.6 k1.8 r0.5
der+koll 6.6 a-0.3 b0.4 c-0.5 e0.5 f-0.7 g1.2 j1.7 n-0.5 s-0.5 t-0.3
der+konf 7.7 a-0.3 d-0.4 g0.5 o0.4 r0.7
der+konk 7.0 a0.4 c0.3 d0.9 g-0.5 i1.0 m0.4 o0.4 p-0.4
der+kont 7.4 c0.4 d0.6 k0.4 r0.3
der+konz 7.4 a-0.5 e-0.5 i1.6
der+kost 7.7 b1.1 d0.8 k0.7 m0.5 o1.1
der+kran 7.4 c-0.3 h0.3 k1.5 l-0.3 n-0.6 q0.8
der+kred 7.4 a-0.5 d-0.4 f-0.3 h0.7 l0.8 m-0.4 p-0.4 q0.8 r0.4
der+krei 7.7 a-0.4 i-0.3 l1.0
der+krie 7.7 b0.3 d0.3 e0.5 g-0.3 h0.7 i0.4 p0.7
der+kuch 7.0 b-0.6 d-0.7 e0.4 f1.2 g0.5 j-0.3 n0.5 p-0.4 q0.5 r1.2 s0.3
der+kund 7.0 a-0.4 c-0.3 e-0.3 l-0.3 r0.5 t1.1
der+kurs 7.7 a-0.4 g0.4 h1.8 r-0.4
der+kw 7.7 a0.3 c1.0 k0.7
der+lade 7.4 e-0.4 p0.6 t1.0
der+lage 7.2 a0.6 c1.5 e0.5 f0.5 g-0.4 i0.5 l0.3 r0.4
der+land 6.7 a0.7 b0.4 c-0.6 e2.2 f0.8 h0.5 j0.8 k-0.4 o-0.4 p-0.3 s0.5
der+lehr 7.4 g0.4 j0.8 r0.4 s0.4
der+leis 7.2 c1.4 e-0.4 f0.6 i-0.3 j0.6
der+letz 6.2 a1.2 b0.4 c-0.7 d1.1 e1.3 g0.6 h-0.4 i0.4 j-0.5 k-0.5 l-0.5 m-0.8 o0.8 p-0.5 r0.9 s-0.6 t0.7
der+lieb 7.7 a0.3 b1.0 i0.7
der+lief 7.4 a0.6 c0.9 d0.5 e0.5 f0.6 i0.8 m0.8 p0.6
der+link 7.7 a-0.7 i-0.3
der+liqu 7.7 a-0.7 c0.3 i1.0 k0.3 l1.6 o0.4 r0.3 t0.3
der+list 7.4 a-0.4 c-0.4 e-0.5 j-0.5 m-0.3 n-0.4 t0.5
der+lohn 7.7 j-0.3
der+loka 7.7 e0.4 k0.6 s1.0
der+mach 7.2 a0.8 c0.8 d0.8 i2.1 p-0.3 q0.9
der+mai 7.7 a0.4 d-0.5 e0.5 f0.7 i0.8 m0.8 p0.9
der+mail 7.7 a-0.6 g0.9 r0.9
der+male 7.4 a0.7 c1.9 f0.3 g-0.5 h-0.5 i1.0 m0.4 o0.4 r-0.4
der+mann 7.0 a0.5 b0.7 c0.6 d-0.4 e-0.6 f0.4 m1.0 p1.5 s-0.3
der+mark 7.7 a0.3 b0.6 d0.6 e0.9 p0.5
der+matt 7.7 t0.6
der+mein 7.7 d0.4 r-0.3
der+mess 7.2 c0.3 e0.6 g0.4 h0.5 k0.4 m0.4 q0.6 r0.4
der+miet 7.0 d-0.3 e0.3 g-0.4 i-0.5 j-0.4 m0.4 n-0.3 q0.3
der+mir 7.7 g0.4 i0.3 p0.4 r0.4
der+mit 7.7 b0.3 c-0.3 e-0.5 m0.4
der+mitg 7.2 a-0.9 e-1.0 i-0.6
der+mitt 7.7 a0.5 c0.4 e1.3 f0.4 s0.6
der+mode 7.7 e0.6 s0.4 t0.8
der+mont 7.2 a0.8 b0.4 c-0.3 d1.0 f0.7 l0.8 m1.3 p0.9
der+must 7.7 d0.4 m0.7 n0.5
der+nach 4.9 a0.4 c-0.4 d1.2 e-0.8 g0.5 h0.8 i-0.9 j-0.8 k-0.7 m3.5 n1.3 o0.8 p0.4 q1.6 r1.1 t1.1
der+name 6.7 b0.3 d0.9 e0.4 f-0.3 g-0.4 j0.6 k0.4 m-0.3 s-0.4
der+neue 6.0 a-1.1 d0.5 e0.3 g2.5 h1.7 i-1.5 j-0.4 m-0.6 n0.9 o0.9 p-0.7 r1.4
der+nota 7.2 a-0.5 e-0.5 g0.4 k-0.3 l0.4 r0.7 t2.4
der+numm 7.4 e-0.4 i0.7 s0.6
der+nutz 7.7 a-0.8 d0.5 e-0.4 i-0.4 j-0.5 p-0.4
der+offe 7.2 a-1.1 c0.4 g0.8 h1.0 j0.3 o0.3 p0.6 r0.8 s-0.3
der+offn 7.7 b0.8 l0.3 q0.3 s-0.3 t0.3
der+onli 7.4 a0.5 c-0.5 d0.3 e0.4 i0.4 l0.8 p-0.3 s0.6
der+pach 7.4 a-0.4 b0.3 c-0.4 d-0.3 g0.4 h0.7 n0.3 r0.3
der+pers 7.7 c-0.3 e-0.5 k0.4 l-0.4 m0.4 q-0.4 r-0.4
der+pfar 6.8 b0.8 c0.5 g0.8 h1.2 i-0.4 k-0.3 l-0.5 m-0.4 n1.0 q0.6 t0.8
der+pizz 7.7 a0.6 e1.6 m1.2 q0.4 s-0.4
der+plat 7.7 e0.4 m1.2
der+poli 7.7 a0.4 f0.7 j1.1 p1.0
der+post 7.0 a1.1 b1.5 c0.4 e0.5 p1.3 r-0.3 s0.6
der+prak 7.7 d0.9 g0.3 i0.4 m0.4 p0.8 r0.5
der+pras 7.4 a0.7 c0.6 d0.4 e0.3 i1.5 j0.5
der+prei 7.4 a-0.3 b0.6 d0.3 i0.9 l0.9 p-0.3
der+pres 7.7 a0.4 j0.8 s0.9
der+proz 7.0 a-0.9 e-0.6 i-0.3 k0.6 n0.3 s-0.3 t-0.4
der+pruf 6.8 a-0.5 g1.2 h1.0 i-0.5 p0.9 s-0.4 t1.0
der+rahm 7.7 a0.8 e0.8 i0.6 l0.6
der+raif 7.4 e-0.4 q1.4
der+rase 7.7 a0.3 e0.5 i0.6
der+real 7.7 c-0.3 h0.8
der+rech 5.1 a-1.7 b-1.1 c-2.1 d-0.9 f0.6 g-0.3 i-1.4 j-2.1 l0.5 m4.0 n-0.5 o4.9 p-1.4 r0.7 s-0.7 t-0.4
der+reda 7.4 c0.6 d0.5 f0.6 h-0.3 o0.5 p0.5 s0.7
der+rede 7.7 e0.5 g0.5 h-0.3 m0.4 o0.4 r0.7 s-0.3
der+reih 7.4 d0.8 e-0.4 o0.4 p0.9 r0.3
der+reis 7.7 a-0.5 b0.3 i-0.3
der+rest 6.3 c1.5 d-0.7 e-0.4 g-0.8 h-0.3 i-0.8 j0.8 k0.9 m-0.9 n0.4 o0.8 p0.6 s-0.7
der+rich 6.8 a-0.5 b-0.4 e-0.3 g-0.3 h0.3 l0.7 o-0.3 r-0.4
der+ruck 7.0 b0.3 e0.5 g0.5 j0.9 k-0.3 r0.7
der+rund 7.7 i0.3 k1.3 s0.4
der+saal 7.2 e0.6 j-0.5 o-0.3 q-0.5 r-0.6 t1.6
der+sach 6.7 a-1.3 d-0.4 f-0.3 g-0.4 j1.3 l0.9 m-0.3 r-0.3 t0.6
der+samm 7.7 a-0.9 b-0.3 c-0.3 h1.1 i-0.4 j-0.4 k0.5 o1.7 r0.7 s-0.5 t-0.4
der+satz 7.4 a-0.5 b-0.3 c-0.5 e-0.5 f0.3 j-0.3 p-0.3
der+scha 7.7 e-0.4
der+schl 6.7 a-0.8 b-0.4 d0.4 e-0.8 g-0.6 h-0.4 i-0.5 j1.0 k1.4 l-0.4 m1.8 n1.6 o0.6 q-0.5 r-0.7 s-0.3
der+schn 7.7 b1.1 i1.3
der+scho 7.4 a-0.7 b0.4 c-0.5 h-0.4 i-0.4 k-0.3 n0.7 r0.5
der+schu 6.4 b0.7 c0.5 d-0.5 f-0.4 g-0.3 h-0.5 j-0.5 k-0.5 m-0.3 q0.8 s-0.5
der+schw 7.4 a0.8 d0.9 e1.0 f0.9 j0.7
der+seit 6.7 a-0.3 b1.0 d-0.5 f-0.4 g-0.5 j-0.3 m-0.3 n-0.4 p-0.4 r-0.4 s-0.7
der+selb 7.7 c0.7 d0.9 e-0.3 i0.8
der+serv 7.0 b-0.3 c0.4 g0.4 h1.2 i-0.5 j0.5 n-0.4 p0.5 q-0.3 s-0.4 t1.0
der+shop 7.2 c-0.5 e1.0 g1.1 j-0.3 l-0.3 m0.4 p0.8 r1.5
der+sich 7.0 b-0.4 d-0.4 k0.7 o0.6 p0.4 q-0.4 s0.3
der+sitz 7.7 d0.3 n-0.4 r-0.3 t0.7
der+soga 7.7 a0.5 b0.8 e0.3 t0.3
der+spar 7.7 a-0.4 c-0.5 e0.4 h0.4 m0.3 n0.5 o1.6 r0.3 t0.4
der+spei 7.7 e0.8 g0.6 h0.8 s0.9
der+spru 7.4 j0.8 l0.9
der+staa 7.4 e0.4 f0.6 j1.2 p0.4 t0.6
der+stad 6.5 a-0.3 b-0.4 d-0.6 e0.5 f-0.5 h0.6 i0.4 k0.4 m0.5 n-0.6 p-0.6 q0.3 r-0.9 s-0.4 t1.0
der+star 7.4 a0.5 e0.4 r-0.4
der+stat 7.2 c0.9 e-0.4 g-0.4 i-0.3 k0.7 m0.6 n-0.5 q0.6 r0.7 t0.5
der+steu 6.4 a1.6 d0.6 e-1.0 f-0.4 h0.4 i0.7 j2.3 m-0.4 o-0.4 q-0.3 s1.3
der+stif 7.4 e0.3 h0.4 i0.6
der+stil 7.4 a0.5 b0.8 c1.1 d-0.4 e-0.3 h0.5 i0.8 j0.4 n0.6
der+stra 7.7 b-0.3 d0.8 f0.4 i1.0 n0.7 o0.3
der+stre 6.8 a-0.5 b-0.3 d0.6 e-0.6 g-0.3 p-0.3
der+stro 7.7 a-0.5 e-0.3 t0.5
der+stun 7.7 b-0.4 m1.5
der+supp 7.7 e0.3 f1.0 j0.5 t0.9
der+syst 7.7 a0.6 d0.9 e0.7 i0.4 k-0.3 l0.4 s-0.5
der+tech 7.4 c0.5 e0.9 i-0.4 p-0.3
der+teil 7.4 b0.5 e-0.4 m-0.4 p0.7
der+term 6.5 a0.8 c1.1 d0.3 e-0.5 i0.7 k1.3 m-0.4 q-0.4
der+text 6.6 b-0.4 d-0.4 e0.6 g-0.6 p-0.4
der+thek 7.7 a-0.4 e-0.4 q1.1 t0.3
der+toch 7.7 b0.5 e-0.3 g0.8 h0.8 i0.6
der+tomb 7.7 b0.6 e0.3 j-0.4
der+trau 7.4 a0.4 d0.6 e1.1 s0.4 t0.7
der+tur 7.0 c-0.5 e-0.3 g0.3 i0.4 j0.5 m-0.4 n-0.3 p0.3 r0.4 s0.4
der+uber 6.5 b0.5 c-0.9 d0.7 e1.1 f-0.4 g0.5 h0.4 i-0.8 j-0.5 k0.5 l-0.4 m-0.5 o1.5 q0.6 r1.0
der+umst 7.4 b-0.3 d0.4 e0.3 f0.6 h0.4 l1.9
der+umzu 7.4 a-0.7 g1.3 i0.4 r1.3
der+uni 7.7 a-0.3 g-0.5 i0.5 r-0.3
der+uns 7.4 a-0.9 e-0.6 f-0.8 j1.0
der+unse 7.7 b1.4 d-0.4 k0.7 o0.3 q0.3
der+unte 7.4 b-0.4 c-0.3 d1.2 e-0.4 f1.2 g-0.5 o0.4
der+urla 7.4 c0.5 d-0.4 l0.6 n0.3 r-0.3
der+verb 6.6 a0.5 b2.2 d-0.7 e0.5 h0.8 i-0.6 j1.5 m0.4 p-0.4 q-0.4 r0.5 s2.1
der+vere 6.5 a0.4 b0.3 c1.0 d0.6 e1.3 f0.9 g-0.7 h-0.5 i0.5 s-0.4
der+verg 7.2 b0.5 d-0.4 g0.4 h0.9 i-0.4 m0.9 n0.6 p0.4 r0.5
der+verl 6.7 a-0.8 b-0.4 c0.3 e-1.0 g-0.5 h0.4 i-0.4 m-0.3 q-0.3 t0.6
der+verm 7.4 c0.3 k1.1 o-0.4 q0.6 r-0.4 t0.8
der+vers 6.7 a1.0 b1.0 c1.6 f-0.3 m0.4 o-0.3 p-0.4 s0.7 t0.6
der+vert 6.6 c0.7 e-0.6 h-0.3 i1.0 p-0.3
der+verw 7.4 a-0.9 b-0.4 e-0.3 h0.3 i-0.4 r0.4
der+viel 7.7 a-0.3 b0.5 k0.5 n-0.4
der+volk 7.4 e-0.4 p0.5
der+voll 7.7 a-0.4 b0.3
der+vom 7.7 a-0.3 g0.5 h0.8 o0.3 q0.7
der+von 7.2 a0.4 e1.0 f0.8 j0.5 p0.7 t0.8
der+vorg 7.0 b-0.4 c0.6 e0.5 f-0.4 h-0.3 k0.5 m1.3 p-0.3 q0.4 s-0.4
der+vors 6.0 a-1.0 b-0.7 d-1.0 e-0.6 f1.3 g1.4 h1.0 i-0.4 j0.3 k-0.4 n0.9 p-1.0 r1.3 s-0.7
der+wand 7.7 a0.4 e0.6 s0.8
der+war 7.0 a0.9 c1.7 d-0.5 g-0.6 i1.6 j-0.5 s0.5 t0.8
der+ware 7.7 e0.4 t0.5
der+wart 7.7 c-0.6 d1.0 e-0.3 q0.4 s-0.3
der+webs 7.4 a0.6 e1.5 g0.7 i0.6 l1.0 n0.3 q-0.4 r0.9
der+weg 7.7 a-0.3 c0.3 k0.3 m0.3
der+weih 7.7 e0.5
der+werk 7.2 a0.6 e0.7 f1.1 g-0.3 i0.4
der+wett 7.4 a-0.3 g0.7 q0.6 r0.7
der+wirt 7.4 b1.0 g0.4 h0.6 i0.9 q0.6
der+woch 6.5 b-0.3 c-0.6 e0.5 f-0.3 g-0.4 k0.5 n1.5 o-0.4 p-0.3 q0.5 s1.1
der+zahl 7.4 a-0.4 c0.6 f0.3 g0.6 i-0.4 j0.3 l1.1 n0.7 p-0.3 r0.5
der+zeit 6.6 a0.4 c1.6 d1.5 e0.7 f1.0 g-0.7 h0.5 i-0.5 j-0.5 k-0.5 l0.5 n0.9 o0.4 p-0.7 q-0.4 s-1.3 t0.6
der+zent 7.7 b1.0 d0.6 i0.6 k-0.4 l1.3 m0.8 n-0.4 o0.5
der+zoll 7.7 t1.1
der+zug 7.4 a-0.3 c-0.4 h0.3 i0.7 k1.7 n0.6 p0.5 r0.4 t-0.3
der+zusc 7.4 a-0.5 f0.4 o0.5
der+zwei 7.2 a-0.5 g0.4 h1.1 l0.4 m0.3 p-0.5 r0.4 t0.4
dere 7.0 a0.7 d0.6 e0.8 f0.9 j1.2 n-0.4 o0.4 p0.3 t0.5
deren 7.0 a0.7 d0.6 e0.8 f0.9 j1.2 n-0.4 o0.4 p0.3 t0.5
ders 7.0 a0.7 b0.6 e1.1 g-0.7 h0.7 p-0.3 q-0.4 r-0.6
dersel 7.0 a0.7 b0.6 e1.1 g-0.7 h0.7 p-0.3 q-0.4 r-0.6
derw 7.2 a0.4 d0.4 e0.3 f1.7 k0.6 l0.4 n-0.4 o0.7 p0.7 t0.6
derwei 7.2 a0.4 d0.4 e0.3 f1.7 k0.6 l0.4 n-0.4 o0.7 p0.7 t0.6
derz 5.8 b-0.4 e0.7 f-0.5 g-0.7 i-0.4 j1.0 l1.5 m-0.5 p0.3 r-0.3 t0.5
derz+auf 7.4 c0.4 d-0.4 e0.5 h0.5 i0.3 j0.6 l0.4 s-0.4 t0.5
derz+nur 7.4 a-0.5 e-0.4 l0.5 n0.4
derzei 5.8 b-0.4 e0.7 f-0.5 g-0.7 i-0.4 j1.0 l1.5 m-0.5 p0.3 r-0.3 t0.5
des 4.3 a1.8 b1.1 c1.5 e0.9 f-1.1 g0.4 i2.9 j0.3 k0.4 l1.7 o-1.3 p1.4 q-0.4 r2.0 s0.9 t-0.4
des+hono 7.4 a0.5 c0.9 j-0.4 m-0.3 p1.6 s0.6
des+klei 7.7 a-0.5 g-0.3 i-0.4 l0.3
des+land 7.4 i1.2 j0.3
des+mand 7.7 a0.9 i1.9
des+mona 6.5 c0.5 d0.7 e-0.5 g-0.4 j-0.4 k-0.3 l0.8 n-0.3 o0.3 p-0.4 r-0.4
des+nach 7.2 a0.6 c0.9 j0.8 p0.3 s0.6
desh 5.0 a-1.7 c-0.7 d0.7 g-1.1 h0.4 k-0.9 l2.8 n0.7 p-1.6 s-0.9
desh+auch 7.7 e0.5 g0.5 h0.7 j0.7 p0.7 r0.6
desh+bitt 7.7 g0.5 h0.8 r0.5
desh+die 7.7 i-0.8
desh+erst 7.7 l0.5
desh+komm 7.7 a1.1 d0.9 e0.6 i0.7 j1.3
deshal 5.0 a-1.7 c-0.7 d0.7 g-1.1 h0.4 k-0.9 l2.8 n0.7 p-1.6 s-0.9
dess 7.4 b-0.4 c-0.5 d1.7 f0.3 q0.3 r-0.4
dessen 7.7 d0.8 f0.7 q0.5
desw 6.8 b-0.5 c-0.3 d-0.5 e0.4 f1.1 j-0.3 l0.6 p-0.4
desweg 6.8 b-0.5 c-0.3 d-0.5 e0.4 f1.1 j-0.3 l0.6 p-0.4
detl 7.2 b-0.4 c-0.6 d-0.7 e-0.7 g0.5 k-0.4 m0.9 n0.4 r0.8 t-0.4
detlef 7.2 b-0.4 c-0.6 d-0.7 e-0.7 g0.5 k-0.4 m0.9 n0.4 r0.8 t-0.4
deut 6.3 b0.9 d-0.8 e-0.3 g0.6 h0.5 j-0.3 m-0.4 o0.4 p-0.4 r0.7 s0.5
deut+und 7.7 e-0.5
deutsc 6.4 d-0.7 g0.8 h0.6 m-0.4 o0.4 p-0.3 r0.9 s-0.5
deze 5.4 a0.6 f-0.7 g-0.9 h-0.5 i0.9 j1.0 l2.7 m-0.7 n2.2 o0.5 p-0.5 t-0.5
deze+an 7.7 e0.6 i0.4 n0.8
deze+eine 7.7 a-0.5
deze+mit 7.7 a-0.4 g0.3 l1.0 r0.5
deze+widr 7.7 e-0.3 j0.5
dezemb 5.4 a0.6 f-0.7 g-0.9 h-0.5 i0.9 j1.0 l2.7 m-0.7 n2.2 o0.5 p-0.5 t-0.5
di 6.4 a-0.6 b-0.4 c0.5 d0.4 f-0.5 g1.9 h2.7 i-0.6 n1.2 o-0.5 p-0.8 q2.4 r2.2
diag 7.7 d0.7 f0.9 k0.5 o0.3 r-0.4
diak 7.0 b0.6 c0.3 g0.6 h0.4 m-0.4 n1.3 o1.2 p-0.3 q0.3 s-0.3 t0.4
diakon 7.0 b0.6 c0.3 g0.6 h0.4 m-0.4 n1.3 o1.2 p-0.3 q0.3 s-0.3 t0.4
dial 7.2 b0.3 c0.8 d-0.4 e-0.3 g0.5 k-0.3 l0.6 r0.6 t0.5
dialog 7.7 e-0.3
dich 5.9 b0.8 c0.5 e0.9 g0.7 h0.9 l0.9 n1.1 p1.3 q0.7 r0.9 s-1.0 t-0.4
dichtu 7.4 a0.8 b0.5 c0.4 e1.1 j0.5 l0.9 m0.5 p0.7
dick 7.7 a-0.7 e-0.4 g0.8 r0.6
die 1.6 a-1.7 b-3.5 d-3.6 f-1.4 g0.6 h-0.4 i0.3 j-0.7 k-1.1 l-1.4 n-0.8 o0.7 p1.0 q-2.1 r-1.7 s-1.2 t0.4
die+abge 7.7 a0.4 c-0.4 d0.3 p-0.3 s1.2
die+abma 7.7 c0.3 e0.5 m0.4
die+abna 7.0 e0.4 i-0.4 j1.3 k1.9 n-0.5 p1.0
die+abre 7.4 a0.5 e-0.4 j0.3 m1.5 p0.5 s0.8
die+absc 7.4 c-0.4 d1.0 k1.1 p0.6 q0.4 s0.5
die+adre 7.4 c0.9 d-0.6 e-0.4 n0.4 q-0.3 t1.1
die+agb 7.7 a-0.4 c0.4 d0.6 p-0.3 q0.5
die+agen 7.4 a-0.5 e-0.6 k-0.4 o0.8
die+akte 5.7 a-0.4 c0.8 d0.8 e-0.7 j-0.4 s-0.3
die+alar 7.2 e0.6 f0.4 g-0.3 i-0.3 j0.5 p0.5 r-0.3 s0.5
die+alte 6.3 a-0.9 c-0.3 d-0.6 e-0.6 g-0.7 h-0.5 i-0.9 j-0.4 l0.3 m-0.3 n0.4 o0.4 p-0.4 q-0.4 r-0.3 s-0.5 t0.3
die+am 7.4 a0.6 c0.3 e0.4 i1.0
die+ande 6.0 b-0.4 d2.0 f0.4 g0.6 h1.2 j-0.7 m0.6 o0.8 p0.6 r0.6 s1.0
die+anfa 7.7 a0.4 e0.3 m0.8 s0.5
die+ange 6.7 a1.1 c0.7 d-0.5 e-0.9 f1.8 g-0.4 i-0.7 j2.9 m1.9
die+anla 7.7 p0.7
die+antw 7.4 c-0.4 d-0.5 o-0.4 t-0.3
die+anwa 7.0 a-0.7 c-0.3 d-0.3 e-0.6 g-0.3 j-0.4 o-0.3
die+anza 6.1 a-0.4 f0.4 g-0.6 i0.9 j1.0 k1.0 m1.3 n3.1 o0.9 p0.8 q0.4 s-0.4
die+anze 7.4 a0.4 b0.7 e1.0
die+app 7.7 c0.7 e0.5 g0.4 h0.4 o0.4 r0.4 t0.8
die+arbe 7.0 c-0.5 e0.4 g0.3 p0.5 s0.3
die+auf 7.2 b1.0 g0.8 h-0.4 i-0.5 j0.5 l0.6 n0.5 p0.5 r1.0 s-0.4
die+aufl 7.7 c0.3 i0.7 k0.3 m0.3 s0.7
die+ausk 7.7 a0.3 c0.4 f0.6 m0.8
die+ausl 7.7 c0.6 e0.4 f0.8
die+auss 6.8 c0.4 g-0.3 i1.2 j1.3 n-0.4 p0.4 t0.5
die+auto 7.0 a1.1 e2.4 f0.8 g-0.5 i2.2 l2.0 m0.6 p-0.4
die+bahn 7.4 a-0.8 e-0.3 k1.8
die+band 7.7 a0.5 c0.5 g-0.3 p1.3 s0.8
die+bank 6.4 a-0.3 c1.2 e-0.6 g-0.6 h-0.3 i-0.8 j-0.4 k0.9 l1.9 m0.5 n1.5 o0.6 p-0.5 r-0.6 s-0.3 t0.3
die+bann 7.7 c0.5 n1.7 s0.6
die+baug 7.4 a0.6 c1.4 d0.9 e-0.5 p0.5 q-0.4 t0.6
die+bauh 7.7 b0.7 c0.3 j0.6
die+baus 7.7 e0.4 k1.5 m0.4 r0.4 t0.8
die+bear 7.4 a-0.3 c0.5 e0.3 k0.5 m0.4 n-0.5 r-0.4
die+bege 7.4 a-0.6 h0.3 k2.6 l-0.4 n-0.5 q0.3
die+begl 7.7 c0.6 k-0.4 t1.2
die+bei 7.7 a-0.4 g0.3 i-0.4 l1.2
die+beid 7.4 a-0.4 b-0.4 c0.5 d-0.5 e0.5 g0.7 i-0.4 k0.4 m0.5 o-0.4 q0.6
die+beig 7.7 a0.3 j0.9
die+bele 7.7 t1.1
die+bera 7.7 a0.4 b0.8 d0.5 g-0.3 k0.4 m1.1
die+beru 7.0 a1.1 c0.5 e1.0 g-0.4 i1.1 j2.2 s-0.3
die+besc 5.7 a-0.5 b-0.4 e-0.5 i-0.5 j-0.6 m0.9 s-0.4
die+besp 7.2 a-0.7 d-0.3 k2.4 m0.3
die+best 6.1 a-1.9 e-1.1 g0.6 h0.9 j-0.5 l0.3 m-0.5 n0.9 p-0.9 r0.6 s-0.5
die+betr 6.3 a0.6 b0.6 c0.4 d0.4 e0.6 f0.6 g0.5 h0.6 i0.9 n0.6 s-0.4
die+bewe 7.2 e1.0 o0.3 s1.1
die+bewo 7.7 c0.3 e0.4 g0.4 l0.5 n0.4 o0.5 r0.4
die+bila 7.7 c0.4 g0.3 h0.5 r0.3
die+bild 6.6 a0.6 b-0.3 c-0.4 d-0.4 e1.7 h0.5 i-0.4 j0.7 r0.5 s2.5
die+bitt 7.0 a0.7 c1.4 d1.2 e1.1 h0.4 k0.4 m-0.4 o1.2 q0.5 s-0.3
die+brau 6.8 c1.3 d0.4 g-0.4 k1.4 n0.6 s0.4 t0.4
die+bril 7.7 b1.0 d-0.3 f0.7 h0.5 n1.0 r0.5
die+bros 7.4 a-0.4 c0.4 d0.6 h1.2 i-0.4 m0.8 o1.3
die+buch 6.1 a-0.3 c-0.4 d0.5 g-0.7 i0.9 j-0.7 n1.5 o1.0 r-0.4
die+buro 7.7 a0.4 i0.8 n0.8
die+chef 7.2 b-0.4 d0.3 e0.5 g0.3 k0.5 l0.3 n0.6 o0.4 t0.3
die+chro 7.7 b0.4 d-0.3 e0.3 i-0.3 j0.3 k0.3 s0.6
die+dame 6.8 a-0.8 b0.5 d-0.4 g1.1 h-0.3 j0.7 p-0.3 q0.3 r1.1 s-0.3
die+date 6.5 b-0.3 c0.5 e0.5 g-0.5 i0.7 j1.6 p-0.4 s0.4 t0.6
die+deck 7.2 a0.3 c0.8 j1.4 p0.4
die+demo 7.7 a0.5 c0.6 d0.5 e1.0 h0.4 i0.6 o0.5 t0.8
die+diff 7.2 a0.6 b1.6 i-0.5 j2.3 m1.4 p0.3 s-0.4
die+dns 7.7 e0.7 i0.5
die+dolm 7.7 h0.6 m0.3 o-0.3 r0.3
die+doma 7.4 a-0.4 i1.2
die+drei 6.8 a-0.6 b-0.4 c-0.7 g-0.6 i1.0 j-0.4 k-0.5 p0.5 r-0.5
die+droh 7.7 a-0.8 d0.6 g-0.3 h0.4 i-0.4 j-0.3 m0.4 n0.4 t0.4
die+druc 6.6 c1.0 d0.6 e0.3 g-0.8 h0.8 i0.9 m0.7 p-0.4 r-0.4 s-0.6 t1.6
die+durc 7.2 b-0.5 c0.9 d1.2 e0.4 f2.0 g-0.3 j-0.5 m0.8 p-0.3 q-0.3 s-0.6 t0.3
die+ecke 7.7 d0.7 e0.3 p0.7
die+eige 7.7 b0.7 g-0.3
die+eine 7.4 c0.3 e-0.3 g0.9 h1.0 r-0.4 s0.3
die+einf 7.4 a-0.5 e-0.3 g0.3 k0.6 l0.3
die+einl 7.0 c0.6 d0.6 g-0.5 i-0.5 j-0.4 k3.5 o0.3 p-0.6 s0.6
die+einr 7.4 c0.7 i-0.3 j1.0 p0.5
die+eins 7.4 a0.8 c1.0 d1.4 e-0.5 f0.8 n-0.3 o0.4 t2.5
die+einz 7.7 a0.4 i-0.3 p0.4 q0.8
die+elte 7.0 a0.8 d0.5 e1.2 f1.0 g-0.5 i-0.4 j0.5 p0.4 q-0.3 s0.9
die+enth 7.7 a0.6 e1.3 p0.9
die+ents 7.4 a0.4 d0.4 e-0.4 i0.7 j-0.3 l0.6 m0.4
die+erho 7.2 a0.4 b2.6 d0.4 e-0.5 f0.9 g-0.5 i0.6 m-0.3 n0.5 p-0.4
die+erin 7.7 g-0.4 n1.6 r-0.5 t-0.5
die+erkl 7.7 a0.5 c1.1 j-0.5 r-0.4
die+ernt 7.7 a-0.5 l1.8 n0.6
die+erof 7.7 c0.9 p0.9
die+erst 5.8 a0.4 b-0.4 e0.7 g1.0 h0.8 j0.4 o0.7 p-0.6 q1.6 r0.6 s-0.7 t-0.3
die+etik 7.0 a-1.0 c0.5 g0.9 h1.1 i-0.4 l0.4 o0.4 p-0.4 r0.4 t0.3
die+fahn 7.7 c-0.4 g-0.4 h-0.4 q-0.3
die+fahr 7.2 a-0.6 b-0.4 c-0.4 e-0.3 m0.8 n1.0 p-0.3
die+fall 7.7 a-0.3 c-0.4 e-0.4 l0.9 m-0.3 n0.4
die+fals 6.6 a0.4 c0.4 d-0.5 f0.8 g-0.4 i-0.7 j0.7 m-0.3 o-0.3 r-0.4 s0.3
die+fass 7.7 a-0.4 i0.9 q1.0
die+fens 7.4 a0.5 c0.5 e0.6 j0.3 m0.8 s0.3
die+fern 7.7 a-0.6 e-0.3 g0.3 h0.7 n1.2 o0.6 r0.7 t1.0
die+fert 7.7 a0.4 b0.7 c0.9 j1.0
die+fili 7.7 a-0.3 g0.9 h1.0 q0.9 r1.1
die+firm 6.8 a-0.4 b0.4 d-0.5 e1.1 f0.4 h0.7 i0.3 j-0.4 m-0.3 n1.0 o0.6 p1.1 r-0.8 s-0.4
die+ford 6.3 a-1.2 c0.6 e-1.0 f-0.4 g0.4 h0.3 i-0.4 l1.8 n0.4 o2.3 p-0.3 q0.3 r0.6 s-0.4
die+form 6.0 i-0.4 j-0.7
die+fort 7.7 a0.3 i0.9 p-0.3 q0.3
die+foto 6.8 c0.4 d-0.6 e0.8 g-0.5 i-0.4 k-0.4 l0.7 m0.4 r-0.3 s0.6 t1.5
die+frag 6.8 a-0.4 b1.0 e0.7 g-0.5 h0.5 i0.8 j0.6 m0.7 o1.8 p-0.4 q0.4 s-0.6
die+frau 6.8 a-0.4 c-0.6 e0.4 g0.8 h0.6 j0.5 n-0.3 r0.9 s-0.6
die+frei 6.1 a-0.3 b0.5 d0.3 f0.8 g-0.6 i-0.6 n1.1 o2.3 q0.5 s-0.4 t0.8
die+fris 7.0 a0.8 c2.1 d-0.7 e-0.6 g-0.5 h-0.4 i1.6 j-0.6 k-0.4 n-0.3 t0.6
die+fur 7.4 a0.8 c0.9 g-0.4 i0.4 j0.3 p0.8
die+fuss 7.4 a-0.4 c0.3 d-0.3
die+gans 7.4 c1.0 d0.5 e-0.3 h-0.3 p0.5
die+ganz 7.2 a0.4 e0.3 g0.6 j-0.4 k0.3 r1.0
die+gast 7.2 a0.3 b1.2 c-0.5 d-0.4 e1.3 f-0.4 g0.3 n0.4 o0.4 p0.5 q-0.6
die+gebu 7.4 c0.6 d1.1 f0.7 p0.4
die+gedu 7.7 d-0.4 g0.4 r0.4
die+gege 7.0 a-1.7 b-0.4 d0.5 e-0.4 f0.5 g-0.4 h0.5 i-0.4 j-1.1 o0.4 p-0.4 s-0.4
die+geme 6.4 a-0.5 b0.3 d-0.4 f-0.3 g-0.6 h-0.4 i0.5 j-0.4 l0.5 n0.3 p-0.6 q-0.5 s-0.5
die+gene 7.7 a0.5 c0.6 d0.5 e0.3 g-0.5 i0.3 j0.7 r-0.4
die+geno 7.7 c0.3 e-0.3 l0.4 n0.3 o0.7
die+gesc 6.5 b-0.5 c-0.4 d0.3 e-0.4 f-0.4 g0.8 h0.6 i0.4 k-0.3 o0.5 p-0.5 q0.4
die+gese 7.7 d1.1 g0.6 h0.7 i0.5 j-0.4
die+gewe 7.2 e0.8 i-0.3 j1.5 k-0.4 o0.3 t0.7
die+gewi 7.7 a0.6 b-0.4 d0.8 e0.4 m0.7 p0.7 s0.7
die+glei 7.2 a0.9 b1.4 d0.6 g-0.4 j0.7 m0.4 o-0.3 r-0.3
die+gmbh 7.7 a-0.3 g0.5 h0.8 i-0.4 o0.8
die+grab 7.7 a-0.3 h0.5 k0.6 n0.7
die+gros 7.4 a0.6 c-0.3 d1.0 e0.6 g-0.4 i-0.3 r-0.5 s0.4
die+habe 6.8 b-0.3 c0.6 d0.3 e-0.6 h-0.4 i0.7 k0.9 p0.6 q0.6 s0.4
die+halb 7.2 c-0.4 i0.4 k0.8 o0.7
die+half 6.2 a0.3 b1.0 d1.0 e0.6 g-0.7 h-0.4 j-0.5 l0.9 m0.6 n0.7 q0.7 r-0.5
die+hall 7.2 c1.2 d-0.3 e-0.6 h0.5 i0.8 j0.6 k-0.4 r0.4
die+halt 7.4 b1.0 g0.5 i0.4 j0.6 r0.5 s-0.5
die+hand 6.7 a-0.5 b-0.4 d-0.4 e-0.3 g1.1 h-0.3 i-0.3 j0.3 k1.5 r1.3 s0.5
die+hatt 7.2 a0.6 b0.4 c0.5 g0.4 h0.3 p0.5 r0.6
die+haup 7.7 c1.2 f1.4 i-0.3 j0.6 n0.7 o0.3
die+haus 6.7 a0.7 b-0.5 c-0.5 d0.4 f0.9 g-0.5 i-0.4 k-0.3 l0.4 p0.8 r-0.5 s0.5
die+heck 7.7 e0.9 h0.9 i0.5 o0.6
die+heiz 6.8 a-0.5 c-0.3 e0.4 g0.8 h0.8 i0.3 k0.6 r0.8 s-0.5
die+herb 7.7 c-0.3 i0.4 r0.4
die+herr 7.7 g0.7 h0.8
die+hoch 6.8 a-0.4 d0.4 e-0.5 f-0.4 j0.3 l0.4 m-0.4 n0.5 r0.3
die+home 7.7 a-0.5 e-0.5 h-0.3 r0.6
die+hutt 7.7 e-0.4 g0.3 h0.8 k0.9 n0.5 r0.4
die+iban 7.7 a-0.4 o1.6
die+ich 6.7 a-0.8 b-0.5 d-0.8 e-0.8 g1.3 i-0.5 k0.3 m0.7 n0.5 o0.8 q0.4 r1.4 s-0.4
die+idee 7.7 a-0.4 r0.5
die+ihne 7.7 a0.4 d0.9 e0.3 j1.4
die+ihr 7.4 a1.0 c0.8 g-0.4 h-0.3 i0.5 o0.3 q0.3 r-0.3
die+ihre 6.8 a1.0 b-0.4 d1.2 e1.1 f0.5 g-0.7 i0.6 j0.4 n-0.3 r-0.4
die+in 6.8 f0.4 i0.4 j0.4 p-0.4
die+inha 7.7 c1.1 e0.7 f0.9 s0.6
die+innu 7.7 a0.4 d0.7 e-0.5 j0.6 m0.9 s0.6
die+inso 7.7 g-0.3 h0.4
die+inve 7.4 c0.5 d-0.3 e0.4 k0.4 o0.7 t0.7
die+jahr 6.8 a-0.3 e-0.4 g0.7 h0.5 i0.5 j-0.3 n1.6
die+jury 7.4 a-0.6 g0.4 h0.8 i-0.4 k1.0 n0.8 o0.3 t0.5
die+kame 7.7 c0.5 f0.5 t0.9
die+kamm 7.2 a0.3 b0.5 i-0.3 j1.4 m0.5 p0.6 t0.4
die+kann 7.4 e0.6 i-0.3 m-0.4 o1.3 q0.6
die+kanz 6.4 a0.6 c-0.4 d-0.6 f1.3 g-0.5 i1.3 j1.2 k0.7 l-0.5 m0.3 n0.5 p-0.6 s-0.4
die+kart 7.0 a0.8 c0.6 d-0.4 e1.5 g-0.4 i-0.3 l0.7 m-0.4 n0.5 o-0.4 p1.3 s0.4 t1.0
die+kass 6.4 c-0.4 e0.8 f-0.5 i-0.5 j-0.5 k0.7 l1.4 n1.0 o0.4 p-0.4 q0.7 s-0.5 t2.7
die+katz 7.7 e-0.4 k0.3
die+kaut 7.4 a-0.5 b-0.3 e-0.3 o0.8 q1.2
die+kfw 7.7 b0.4 k0.6 q0.9
die+kind 6.3 b-0.5 c-0.4 e0.7 g0.6 i1.0 j-0.4 k-0.7 n-0.4 o0.4 p-0.5 q-0.3 r1.5 s-0.6 t-0.5
die+kita 7.4 a-0.3 d-0.5 k0.7 n-0.4 q-0.4
die+klag 6.4 a-0.4 b-0.5 g-0.4 i-0.7 j0.8 k0.4 m0.4 p-0.6 q0.3 s0.6 t-0.4
die+klei 7.4 h-0.4 i-0.3 l0.4 m1.0 n0.7 o0.9 r0.4 t-0.4
die+klin 7.7 a-0.4 g0.3 l0.4 n-0.3
die+koll 6.4 a-0.8 b-0.4 d0.4 g0.4 h0.9 j-0.5 k0.4 l1.3 n-0.5 p-0.6 q0.3 s-0.5
die+komm 6.7 a-0.4 b0.9 f-0.3 j-0.3 k0.4 l0.4 n1.2 p-0.6 s-0.5 t0.9
die+kont 7.7 c-0.3 g-0.5
die+konz 7.4 a-0.6 e-0.3 i1.2 l1.0 o1.3
die+korr 7.2 a0.5 c1.4 f0.4 i0.8 m0.9 n-0.3 o0.3 p0.4
die+kost 6.6 b-0.3 d0.4 e0.5 g-0.3 i-0.6 j0.8 l-0.4 m-0.4 n-0.3 o0.5 p1.5
die+kran 7.4 a-0.5 e-0.4 l0.8
die+krim 7.7 e0.4 i0.7 j0.7
die+kuch 7.0 b0.8 f0.4 m0.7 r0.4 s1.1
die+kund 6.5 a0.6 b-0.5 c0.6 e0.8 f0.9 h-0.7 i1.1 j0.4 l-0.3 m0.7 o0.4 p-0.4 r0.4 s-0.3 t0.6
die+land 7.7 a-0.6 e-1.0 k-0.5 q1.0 t0.8
die+lang 7.7 b0.6 g0.7 h0.8 n1.2
die+lass 7.4 a-0.8 b0.4 c-0.4 e-0.3 h-0.3 j-0.3 l0.4 n0.3 r-0.3 t-0.3
die+last 6.7 a0.7 c0.4 d-0.5 e-0.4 g-0.4 i-1.0 j-0.7 o0.3 p1.9 s-0.4
die+lauf 7.2 c-0.5 f-0.5 i-0.3 l0.7
die+lebe 7.7 a0.7 e1.3 j1.0 p1.9 s1.0
die+leis 7.2 a1.3 b1.8 c1.4 d0.6 e0.7 g-0.6 h-0.4 i-0.4 j1.2 k-0.3 l0.4 n-0.3 o0.4 p0.4 r-0.3 t0.5
die+leit 6.7 c0.9 g0.3 h-0.4 i-0.3 k0.3 m-0.4 n-0.4 o0.6 p0.3 q0.4 s-0.3
die+lese 7.4 a-0.5 c1.0 h-0.4 l0.6 o1.0 p-0.3 q-0.5 s0.4
die+letz 6.3 d1.1 e1.0 i0.7 n-0.3 o0.6 p-0.4 q1.5 r0.7 s-0.5
die+leut 5.9 a-0.4 d-0.5 f0.4 g0.7 i-0.9 j0.6 k0.5 m0.3 n0.7 o-0.3 p-0.9 r1.6 s1.8
die+lief 6.7 e1.0 f0.6 g-0.4 h0.8 i-0.4 j-0.3 l0.3 q0.5 r-0.3 t0.5
die+list 6.6 a-0.8 b-0.5 e-0.7 g-0.3 i-0.5 q0.4 r-0.4 s-0.4
die+lohn 6.0 a-0.7 b-0.5 c0.8 e0.4 f0.5 g1.5 h1.3 l1.2 o-0.3 r2.0 s-0.7
die+lose 7.7 e0.5 g-0.4 h0.8 j0.6 r-0.4
die+mahn 6.7 a-0.5 c-0.7 d0.8 g-0.3 i-0.4 j-0.5 k0.5 l1.5 m0.6 n0.5 q1.4 s-0.3
die+mail 6.8 a-0.7 d0.3 e-0.6 f-0.3 g0.6 h0.4 i-0.7 m0.6 p-0.4 q0.4 s-0.5 t-0.4
die+mand 7.4 d-0.4 e0.6 k0.9 o-0.3 r0.6
die+mang 6.7 a1.6 c-0.3 e1.9 g-0.4 i-0.5 j1.5 n-0.3 p2.1 s-0.5
die+mehr 7.4 c0.8 g-0.6 h0.5 i0.4 j0.8 o1.6
die+mein 7.7 d-0.3 f0.5 g0.3 m0.5 n0.4
die+meis 7.2 b0.5 e-0.4 i0.7 s1.0
die+mess 7.2 a-0.3 b-0.3 d0.4 h0.7 k1.8 r0.6 t-0.4
die+miet 6.7 a-0.6 b-0.7 d0.3 e-0.8 h0.3 i-0.3 n0.5 o0.6 p0.4 s0.4
die+mit 7.7 d0.7 e-0.3 i0.6
die+mita 7.4 a-0.3 g0.4 r0.5 t0.7
die+mitg 7.7 b-0.3 e-0.4 i-0.3
die+morg 7.7 a1.0 s0.8 t0.3
die+must 7.4 a-0.3 h0.5
die+nach 5.3 b-0.4 c-0.4 d-0.7 e1.4 f2.0 g0.7 h0.7 i-0.6 k-0.7 l1.2 n0.5 p-0.3 q-0.5 r0.4 t0.4
die+name 7.7 a-0.5 g0.7 r0.8
die+nebe 7.7 e0.5 f0.8 i-0.4
die+neue 5.4 a-1.6 b-0.4 c-0.6 e-0.8 f-0.9 g2.1 h1.0 i-0.8 j-0.7 l1.2 m-1.0 n1.9 p-1.0 r2.5 s-0.5 t-0.8
die+nich 7.2 b-0.4 c1.3 e-0.3 f0.7 h-0.3 i-0.4 k0.4 o-0.3 p0.4 q0.3
die+noch 7.2 b-0.4 c0.4 e-0.6 i0.8 o1.5 p-0.5 q0.6 s0.5
die+null 7.7 a0.6 d0.5 e0.6 g-0.3 j0.7 p1.1 s0.5
die+numm 6.7 c0.5 d-0.4 i0.4 o0.4 p-0.3 q0.8 r0.5 s-0.4
die+offe 6.3 c-0.8 d0.7 e-0.6 g-0.7 h-0.5 i0.4 j-0.5 k-0.6 l0.5 m0.3 n0.4 p0.5 q1.9 s-0.5
die+offn 7.4 d0.5 f-0.4 g0.3 h0.9 m-0.3 o-0.3 r0.5 t0.5
die+ohre 7.7 d0.4 g-0.4 n0.9
die+oma 7.7 a-0.5 g-0.4 p-0.4
die+ordn 7.4 a0.4 b0.9 e-0.5 f-0.3 g-0.3 i0.8 o-0.4
die+park 7.7 e0.6 m0.8 s0.6
die+pass 7.4 a0.7 e0.9 i1.6
die+pati 7.4 a-0.4 c-0.4 f0.3 g1.0 q0.3 r1.1
die+paus 7.4 a1.0 b1.5 c-0.3 e0.4 i0.5 m0.6 o-0.3
die+pens 7.7 a-0.6 g0.4 h0.6 i0.3 r0.4
die+pers 7.7 e0.4 h0.4 l-0.4 n-0.4 o0.8 q0.6 r0.5
die+pfle 7.4 d-0.4 e0.4 g0.9 h0.5 l0.5 n0.3 o0.4 p0.7 r1.1 s0.8
die+plak 7.4 c1.1 e-0.4 s1.2
die+plan 6.6 a1.4 b-0.4 c2.4 d0.4 e-1.0 f0.9 g-0.8 j-0.4 k0.7 m0.7 n-0.6 s-0.4 t0.3
die+poli 7.7 i0.7 j0.7 p0.7
die+port 7.4 a-0.3 g0.3
die+posi 7.4 a-0.5 c0.4 e0.3 g-0.5 m1.5 o0.8 q0.3 r-0.3 s0.3
die+post 7.2 a-0.3 c1.2 d0.8 e-0.7 g-0.4 i-0.5 j-0.4 k1.0 l-0.4 n0.4 p-0.3 q1.2
die+pras 7.7 e1.1 k0.4 t0.9
die+prax 7.2 a-0.8 d-0.3 e-0.5 g0.9 o0.6 r0.4
die+prei 7.7 a-0.5 b-0.3 d0.7 h0.3 i0.8 o0.4
die+pres 6.4 a-0.3 c-0.4 f-0.4 g-0.6 j0.4 r-0.3 s1.1 t0.6
die+priv 7.7 a1.0 e1.3 n0.9
die+prob 7.4 a0.6 e1.4 h0.8 i1.4 s1.0
die+pruf 7.4 e-0.4 j0.4 s-0.3
die+putz 7.7 a0.7 b0.7 e0.8 i0.5
die+quit 7.7 q0.7 s0.6
die+rech 4.7 a-1.5 b-1.4 d1.0 g-0.4 i-1.0 j-0.9 l3.0 m1.3 n1.3 o5.9 p1.4 q1.4 s-1.6 t-0.4
die+reda 7.7 a0.5 e1.0 j0.7 s0.8
die+rede 7.2 a-0.4 b0.8 e-0.6 g-0.4 j-0.4 m0.8 p-0.4 r-0.4 t1.6
die+refe 7.7 a-0.5 b-0.3 c-0.5 d-0.3 e-0.4 j-0.4 q1.0
die+regi 7.7 f0.6 j0.3 m1.1
die+reis 7.0 b0.7 d-0.4 e0.9 g0.4 i0.6 m0.6 q0.6 r0.7
die+repa 7.7 a0.4 c0.4 e0.9 f0.4 m0.7
die+rest 6.4 c1.6 d0.7 f0.3 h0.9 i0.5 j-0.6 k-0.4 l-0.6 n2.4 p0.9 t0.9
die+revi 7.2 a0.3 c0.7 h-0.3 i0.6 o0.7 p0.5
die+reze 7.4 c1.1 h0.4 i-0.3 l0.6 m0.5 o-0.4 q-0.3 r0.4 s-0.5 t1.1
die+riss 7.7 a0.9 c1.2 d-0.3 e0.7 p0.9
die+rohd 7.4 b0.4 d0.3 e0.9 g-0.4 i0.7 n0.3 r-0.4
die+ruck 7.2 a-0.4 c0.6 i-0.7 j-0.4
die+rund 7.4 d-0.4 e-0.4 k0.3 q0.3 t0.6
die+sach 5.8 a2.0 b0.8 d-0.9 e2.9 f2.0 h-0.5 i-0.4 j1.0 l-0.6 o-0.6 p0.5 r0.4 s1.1 t0.4
die+sais 7.4 a-0.6 g-0.3 h0.8 i-0.3 l0.8 o0.5
die+samm 7.4 a0.3 b0.4 e-0.4 i-0.3 j0.7 s0.6
die+scan 7.4 a-0.8 e-0.4 n-0.4 t1.4
die+scha 7.2 d-0.5 g1.4 k0.7 n0.6 p-0.4 r1.5 s-0.4
die+sche 7.2 d0.6 g1.1 m0.7 p0.3 r1.2 s-0.3
die+schi 7.0 b-0.4 c0.9 d-0.6 e0.5 h-0.3 i0.4 o0.4 p0.7 q-0.3 r0.7 t0.5
die+schl 5.5 a1.2 c-0.9 d-0.4 e2.2 f0.8 g-0.8 h1.1 i-1.7 j1.5 l-0.3 m0.7 o1.3 p2.5 q1.9 r0.5 s0.4 t0.9
die+schn 6.7 b-0.5 c0.3 d0.8 e-0.7 f0.6 g0.9 h0.4 j-0.3 l0.4 p-0.4 q1.5 r1.3 s-0.4 t0.4
die+scho 6.8 b-0.4 d-0.5 g-0.4 i0.3 r-0.3
die+schr 7.2 a0.5 b-0.4 e0.9 h0.6 k-0.3 l0.8 m-0.4 q0.4 r0.7 s-0.4 t2.6
die+schu 6.6 e1.3 f1.4 g-0.8 h-0.6 i-0.6 j-0.3 k1.3 o0.6 p-0.4 r-0.4 s-0.4 t-0.4
die+schw 7.0 b-0.4 c0.9 d0.5 e0.4 g0.4 h1.1 i-0.3 n0.7 o1.3 p-0.3 s0.3
die+sech 7.4 a0.5 b0.3 c0.5 i0.5 m0.6 p0.5 s2.3
die+seit 5.4 a0.5 b-0.4 c1.0 g0.8 i0.8 j-0.4 k0.5 p-0.5 r1.3 t-0.3
die+serv 7.7 a0.6 b1.1 c0.4 i1.5 j0.5 p0.7
die+sich 7.2 a0.4 b0.7 d-0.3 j-0.4 s1.7
die+sie 6.4 c0.8 d-0.5 g1.1 j0.4 n0.3 o0.4 p-0.5 q-0.3 r1.2
die+sind 7.7 a0.3 b1.5 c-0.4 j0.3 k0.4
die+sock 7.7 f0.5 p0.6 r-0.5
die+soll 7.7 c0.4 d0.6 h0.4 m0.9
die+sonn 7.7 b0.7 d0.8 e0.3
die+spar 7.2 d-0.3 e-0.5 l0.8 m0.3 n-0.5 r0.5 t0.3
die+spei 7.7 a0.5 e0.8 i-0.5 p2.5 s-0.4
die+stad 7.7 a-0.5 l0.5 n0.4 o1.4
die+stan 7.2 a-0.6 d-0.4 e-0.4 g1.3 h1.7 i-0.3 l1.1 n-0.3 o0.3 q0.9 r0.6
die+star 7.4 a-0.6 g-0.4 s-0.4
die+stat 7.4 a-0.7 g1.0 p-0.4 r1.2
die+stel 7.7 a-0.5 i-0.4
die+steu 6.4 a-0.4 b-0.8 d-0.4 e1.3 g0.5 k0.5 l-0.3 m0.4 n0.3 o1.5 p-0.5 q0.9 r0.9 s-0.6 t1.5
die+stif 7.7 b-0.3 e0.3 g-0.3 q0.9 s0.7
die+stre 7.7 a0.8 b0.6 e0.3 i1.1 j0.5 m0.9
die+stuh 7.7 a-0.3
die+such 7.2 a1.2 c-0.5 e0.8 g-0.4 i0.5 r-0.4 s0.5
die+summ 7.4 c0.4 e-0.4 m0.4 o0.8 p0.6 q0.3
die+supp 7.7 a-0.3 g0.7 h0.9 r0.7
die+tage 7.7 a-0.4 c0.8 d-0.3 f0.4 g1.0 h1.3 i-0.3 l0.5 m0.7 o-0.4 r0.7 t0.3
die+tari 7.7 k-0.3 n0.4 o0.4
die+team 7.7 g1.0 h0.6 k0.5 r1.1
die+teil 7.0 a-0.8 c-0.6 d-0.3 i-0.3 j-0.3 n1.1 o0.4 p-0.3 q1.2 r0.6 t0.7
die+tele 6.7 a-0.8 d0.4 f0.4 i0.5 j-0.4 n-0.4 t-0.3
die+term 7.7 d0.5 e-0.4 i0.5 l0.4 n0.4 p0.7
die+test 7.7 e0.7 i0.5
die+text 7.4 a-0.3 b-0.3 d-0.4 h0.6 l0.4 n-0.3 o0.5
die+toch 7.7 a-0.4 c0.3 d-0.3 e-0.5 g0.7 h1.1 l0.7 r1.0 t0.4
die+tort 7.7 b0.3 e-0.3 f0.5
die+trau 7.7 a0.4 d0.5 e0.6 q0.3 t1.5
die+trep 7.7 a0.4 e0.9
die+tur 7.0 a0.8 b-0.4 c0.8 e1.7 f-0.3 g-0.3 h-0.3 i-0.5 j-0.4 m-0.3 n0.3 r-0.3 s-0.3 t0.4
die+uber 5.4 a0.9 c1.6 d-1.0 e0.5 j-1.0 l0.4 m0.3 n2.1 o1.0 p0.9 q0.9 r1.5 s0.4 t0.9
die+ubri 7.2 c0.3 d0.9 e0.8 i1.0 l0.3
die+uhr 7.7 b0.7 m0.9
die+umkl 7.7 a-0.6 g0.6 o0.5 r0.8
die+umsa 7.2 a-0.6 f0.3 h0.4 i-0.4 p-0.3 r0.5
die+uns 7.4 a-0.5 i0.6 j-0.5 l-0.4 n-0.4 o0.6
die+unte 5.7 c1.4 e0.5 g0.3 h1.7 j0.6 m-0.5 o0.9 p-1.0 r0.4 t1.1
die+verb 7.7 j-0.6 l0.4 s1.1
die+vere 6.7 d0.3 e-0.8 f0.7 i-0.4 j0.9 l1.0 m-0.4 n-0.6 o-0.4 p-0.4 q-0.3 s-0.5 t1.0
die+verg 7.7 e0.5 h0.9 p0.7
die+verm 7.7 a0.3 b0.6 e0.4 i0.4 j0.4 m0.7 p0.5
die+vers 6.4 b-0.6 c-0.6 f-0.4 g-0.4 h0.3 i-0.6 j0.4 k-0.5 l2.5 m1.1 n1.0
die+vert 6.6 a-0.3 c0.6 e0.6 h0.8 i-0.5 j-0.4 k1.6 l1.0 m0.5 n1.5 o-0.6 p-0.4 r0.9
die+verw 7.7 e0.4 f0.4 j0.9 m0.5 n0.4 p1.0
die+vier 7.0 a-0.6 c0.4 d0.4 e-0.5 f0.4 g0.3 o1.1 r0.3 t-0.5
die+vitr 7.7 c1.2 d0.7 g-0.3 l0.5 o0.6
die+volk 7.7 g0.6 h0.3 o0.8 r0.8
die+voll 7.7 e0.9 i1.3 j0.5
die+vom 7.7 d0.6 i0.4
die+von 7.0 e0.4 h0.3 i-0.5 j0.7 l-0.4 n0.3 o1.4 p0.3 s0.4
die+vorl 7.0 a0.4 b-0.4 c1.1 e0.4 g-0.4 j1.1 l-0.4 m-0.3 o-0.3 r-0.3 s0.3
die+vors 7.0 a0.8 c0.5 g-0.5 i0.9 j-0.3 o0.5 p1.2 r-0.5
die+wand 7.2 f0.4 g-0.5 i-0.4 k-0.4 m-0.4 o0.5 q-0.4 t0.9
die+war 7.7 a-0.7 b-0.3 f0.6 g-0.3 m0.7 n2.8 o-0.3 p-0.3 t-0.5
die+ware 7.0 a1.1 c3.1 e-0.6 h0.3 i-0.5 n-0.4 p1.8 s-0.3
die+wart 7.0 a0.7 b0.8 c-0.3 e1.2 f0.4 h0.5 j0.4 m0.7 p0.3 s0.8
die+webs 6.7 a-0.9 c0.3 d-0.8 h1.5 i-0.7 k0.4 l0.6 m0.9 n1.0 p-0.4 q-0.9 r0.6 s-0.4 t0.5
die+weih 7.4 a-0.3 d0.4 g1.0 h1.3 k0.6 r1.4
die+weit 7.7 a0.9 d0.8 i1.9 j0.5
die+wir 6.4 a1.3 b0.3 c0.5 e1.7 g-0.6 h-0.5 i1.5 j-0.3 m-0.6 p1.1 q-0.5 s-0.6 t0.6
die+witw 7.7 g-0.3 i0.9 l0.9 n0.3
die+woch 7.0 c-0.5 i0.3 k1.7 n-0.7
die+wort 7.7 a-0.4 g0.3 r0.4
die+zahl 5.5 a0.3 b1.6 d1.3 e2.0 g-0.4 h0.5 i-1.3 k0.8 l1.1 o0.5 p0.8 q-0.6 s-0.9
die+zeit 6.6 b-0.5 d0.5 e0.3 g-0.5 h-0.5 k-0.3 p-0.4 r-0.3 s0.4 t0.4
die+zent 7.4 a-1.0 b0.3 c-0.3 f-0.3 g0.6 h2.0 i-0.4 j-0.3 k0.6 n0.6 q0.3 r1.5
die+zuga 7.4 a0.3 c0.5 i0.9
die+zusa 6.8 b-0.4 c-0.3 d-0.5 f0.5 g1.1 h0.7 i0.6 j-0.4 n0.3 p-0.3 r-0.4
die+zusc 7.7 a0.7 b0.8 c0.6 d0.8 m1.9 o-0.3
die+zwan 7.7 a-0.4 h1.2 i-0.4 k0.3 o0.6 q0.3 r0.6
die+zwei 5.9 a-0.6 c0.7 f1.2 g0.7 h0.7 i-0.7 j-0.8 k-0.4 l1.3 n0.9 o1.5 p1.8 q0.7 r0.8 s0.4
die+zwis 7.7 m0.6 t0.5
dien 4.9 a-0.3 b0.4 c-0.4 d-0.7 e-0.3 f-0.4 g-0.6 h-0.7 i1.3 j0.7 k3.4 l-0.4 n1.9 o-0.3 p-0.9 q-0.7 s0.9 t-0.8
dien+muss 7.4 a-0.4 k1.2 l-0.5 n0.8 q0.5
dien+um 7.7 k0.7 m0.4
dien+und 7.4 a-0.5 d-0.3 h0.6 k0.4 l0.3 m-0.3 o-0.4 s-0.4 t0.4
dienst 4.9 a-0.3 b0.4 c-0.4 d-0.7 e-0.3 f-0.4 g-0.6 h-0.7 i1.3 j0.7 k3.4 l-0.4 n1.9 o-0.3 p-0.9 q-0.7 s0.9 t-0.8
dies 4.0 a0.4 b0.8 d1.3 e-1.2 f3.0 h-0.3 j-1.4 k0.5 l1.3 m1.2 n1.9 p1.4 q-0.4 r0.7 s-1.9 t-0.6
dies+adre 7.4 a-0.6 b0.5 f0.3 h0.3 i-0.4 l0.6 r0.3
dies+ange 7.7 c0.7 d0.3 f1.1 j-0.3 p0.6
dies+antw 7.7 a-0.4 i-0.3
dies+beid 7.7 a0.6 c0.6 k0.6 m1.4
dies+brie 7.4 c-0.4 d0.7 f0.6 i0.3 j0.5 m0.4 p0.3
dies+e 7.4 a-0.5 f-0.8 h-0.5 k0.4 m-0.3 n0.7 o0.3 q-0.4
dies+fris 7.7 e0.3 j0.4
dies+haus 7.4 b-0.3 d-0.5 e-0.5 f0.4 g0.5 m0.3 p0.9 r0.6
dies+ist 7.2 a-0.6 d-0.4 i-0.3 o0.5
dies+jahr 6.2 a0.5 b-0.9 c0.7 d0.9 e-0.4 g-0.4 i1.2 j-0.4 k0.5 l0.8 n0.6 p-0.6 q-0.5 s-0.5
dies+leis 7.7 a0.6 c0.4 h0.5 j-0.4 k0.4 m1.5 p-0.7
dies+mail 6.7 d0.6 e0.8 f1.2 g-0.4 h-0.4 i-0.5 j-0.3 l0.6 o0.9 r-0.6
dies+mona 7.2 a-1.3 h-0.4 i-0.5 l4.0 n1.1 o0.6 p-0.5 r0.4 t-0.3
dies+nach 7.0 a-0.3 c0.7 e0.7 f-0.3 h-0.4 k1.1 t0.5
dies+rech 7.4 a0.6 c0.4 i-0.3 p1.8
dies+schr 7.4 a0.5 c1.0 d1.3 e-0.3 g-0.4 h-0.3 t0.6
dies+woch 6.6 a-1.1 b-0.7 d-0.4 e-0.4 g-0.6 j-0.4 k0.9 l0.8 n3.3 o-0.4 p-0.8 q0.7 s-0.5 t-0.4
dies+zeit 7.0 a-0.5 g0.9 k-0.4 p-0.3
diese 5.2 a-0.5 b0.5 c-1.1 e0.6 f0.8 g-0.7 i-1.5 j-0.8 k1.4 l0.4 m2.1 n2.3 o-0.9 p1.3 q-0.5 s-1.1
diesel 6.7 c-0.6 d0.8 e-0.4 f1.0 g0.9 h1.4 i-0.5 l0.3 p0.4 r0.6 s-0.5 t-0.3
diesem 6.4 a-0.6 d-0.9 e-0.3 f0.6 g0.6 j-0.6 k-0.4 o-0.4 p0.4 r0.8 s-0.4
diesen 5.9 a1.4 b0.8 c0.9 d0.8 e0.6 f0.5 h-0.4 i1.6 j0.6 l1.1 m-0.4 n0.9 s-0.6
dieser 5.8 a1.0 b1.4 e-0.8 f1.5 g-0.5 j-0.8 k-0.5 m0.7 p0.4 s0.3
dieses 5.9 b-1.1 c0.7 d1.6 e-0.9 f1.0 k0.5 l0.6 n0.5 p-0.5 s-0.7
diesma 5.9 a-0.9 b0.7 c0.6 d0.7 e-0.6 f-0.5 j-0.7 k-0.6 m-0.5 n-0.3 o0.7 p-0.3 r1.2
diet 7.0 a0.4 b1.1 c0.3 d1.1 l-0.4 m0.6 p-0.3 q0.4 r0.3 s0.4
dieter 7.4 b0.4 c0.5 d1.1 e0.5 h0.3 l-0.3 n0.5 p-0.3 q0.3 r0.5 s0.4
diff 7.0 a0.4 b1.5 d-0.3 h0.6 i-0.6 j2.2 m1.3 p0.3 r0.5 s-0.4
differ 7.0 a0.4 b1.5 d-0.3 h0.6 i-0.6 j2.2 m1.3 p0.3 r0.5 s-0.4
digi 6.7 a0.7 b-0.4 d0.8 e1.0 f0.3 g-0.5 j-0.3 k-0.4 p-0.3 q0.6 s0.8
digita 6.7 a0.7 b-0.4 d0.8 e1.0 f0.3 g-0.5 j-0.3 k-0.4 p-0.3 q0.6 s0.8
dikt 7.4 d-0.4 e0.7 h0.9 i-0.3 j0.7 l0.5 n-0.4 p1.0 r0.5 s-0.3
diktie 7.7 b0.4 e0.9 h1.0 j0.7 l0.6 p1.1 r0.6 s-0.3
din 7.4 g-0.4
ding 6.4 b0.6 c1.1 f-0.4 g-0.7 i-0.8 l0.5 m-0.7 n0.7 o1.0 p0.7 r-0.4 s-0.3 t0.6
dinge 7.4 a-0.4 e-0.5 l0.6 m-0.4 n0.5 o1.0 q0.5
dinn 7.7 a0.3 b0.9 k1.0
dinner 7.7 a0.3 b0.9 k1.0
dipl 7.0 a0.7 b-0.3 c0.4 e0.6 f0.6 g-0.4 i-0.5 j1.0 m0.6 p0.9
dipl+ing 7.7 j0.5 m0.7
dipl+kfm 7.7 a0.5 c0.7 j0.6 p1.2
dir 5.9 a-1.5 b-0.6 e-0.9 g2.0 h1.9 i-0.9 j-0.5 k1.6 l-0.7 m0.5 n1.5 p-0.8 q1.1 r0.6 s-0.8 t1.6
dir+die 7.7 a-0.5 e-0.4 g0.9 k0.4 q-0.3 t0.5
dir+nur 7.7 c-0.3 o0.4 q0.3
dir+vor 7.7 a-0.4 e-0.3
dire 5.7 a0.3 c0.8 d1.2 e0.9 f4.6 g-0.8 i-0.9 k1.3 l-0.7 m0.3 n0.4 o0.5 p-0.9 r-0.6 s-0.4 t-0.4
dire+an 6.7 d0.6 e-0.9 f1.5 g-0.4 h-0.3 i-0.6 j0.7 k-0.4 n0.7 o0.6 p-0.4 r-0.4 s-0.4
dire+hote 7.7 a0.3 c0.4 e0.5 f0.5 j0.5 s0.7
direkt 5.7 a0.3 c0.8 d1.2 e0.9 f4.6 g-0.8 i-0.9 k1.3 l-0.7 m0.3 n0.4 o0.5 p-0.9 r-0.6 s-0.4 t-0.4
dirk 7.7 g-0.4 t0.5
disk 7.7 e0.4 g0.6 j0.8 r0.4 s0.3
dns 7.7 e0.7 i0.5
doch 5.4 a-1.8 b0.9 c-0.7 d-0.6 g-1.2 i-0.9 j-0.8 k2.2 m-0.8 n0.9 p0.6 s-0.4 t0.7
doch+kein 7.7 g-0.4 t0.5
doch+nich 7.0 a-0.6 c-0.5 e0.8 f-0.4 g-0.4 h0.4 i-0.4 j-0.5 k4.2 m-0.4 n0.5 p1.3 r0.3
doch+noch 7.7 c0.7 e0.9 g0.4 l0.3 q1.1 r0.6
doch+rech 7.7 b0.9 g0.5 t0.4
doch+zu 7.7 i0.7 t0.5
dokt 7.0 b0.5 h0.5 l0.9
doktor 7.0 b0.5 h0.5 l0.9
doku 7.0 a1.2 c0.7 e1.8 g-0.5 j1.1 o0.5 p1.0 r-0.4
dokume 7.4 a0.5 c1.0 e1.0 g-0.5 j1.2 o0.7 r-0.4
dolm 6.7 a-0.6 c-0.3 f0.5 g0.4 h0.4 j-0.4 m1.0 n0.7 p-0.4 q0.3 r1.2 s-0.3
dolmet 6.7 a-0.6 c-0.3 f0.5 g0.4 h0.4 j-0.4 m1.0 n0.7 p-0.4 q0.3 r1.2 s-0.3
doma 6.6 b-0.4 c-0.6 d-0.6 e-0.9 g-0.5 h-0.5 i1.4 j-0.3 k-0.4 l-0.5 m1.8 p-0.4 r0.4 s-0.5
domain 6.6 b-0.4 c-0.6 d-0.6 e-0.9 g-0.5 h-0.5 i1.4 j-0.3 k-0.4 l-0.5 m1.8 p-0.4 r0.4 s-0.5
donn 5.0 a-1.1 b0.5 d0.4 e-0.6 f0.5 i-0.5 j-1.0 k3.0 l-1.1 n0.5 o0.3 p-1.4 q0.4 s-0.8 t0.5
donn+von 7.7 a-0.4 k-0.4 n0.8
donner 5.0 a-1.1 b0.5 d0.4 e-0.6 f0.5 i-0.5 j-1.0 k3.0 l-1.1 n0.5 o0.3 p-1.4 q0.4 s-0.8 t0.5
dopp 6.1 a1.1 c-0.7 d-0.4 e1.4 f0.4 h1.6 i-0.9 j0.5 m1.6 o0.6 p0.4 q0.7 t-0.5
dopp+so 7.4 a-0.9 c-0.4 d-0.4 e-0.6 g1.4 h2.4 i-0.4 p-0.3 q0.5 r0.6 t-0.4
doppel 6.1 a1.1 c-0.7 d-0.4 e1.4 f0.4 h1.6 i-0.9 j0.5 m1.6 o0.6 p0.4 q0.7 t-0.5
dorf 6.5 b-0.3 c1.0 e-0.5 h-0.3 j-0.4 m-0.5 n0.7 o0.4 p-0.4 s2.1 t0.4
dorfle 7.7 a-0.6 g0.6 m-0.3 n0.6 t0.3
dorfri 7.7 a-0.4 d0.3 i-0.4 n0.4
dori 7.7 b0.6 e0.4 i0.6 k0.5 r0.3
dorn 7.7 c1.1 d1.1 g-0.4 i0.3 r0.7
dort 5.5 a2.6 b0.6 c2.4 d2.1 e-0.4 g-1.3 h-0.4 j3.0 n0.4 p0.9 r-1.2 s3.8 t0.4
dorthi 7.4 b0.8 c0.4 d-0.4 g-0.4 i1.1 j-0.4 s0.6
dr 4.6 a1.1 b0.6 c0.4 d0.7 e1.4 f1.5 j2.2 k1.6 l-0.4 m0.7 n-0.8 o-0.3 p-0.6 r0.5 s-0.5
dr+med 7.7 a0.4 d0.5 e0.6 k0.4 q0.4
dr+stei 7.7 d0.6 e-0.3 j1.0 l0.5
dran 5.7 a-0.8 b-0.9 f0.9 g0.8 i-1.2 j-1.0 k-0.5 m-0.6 n3.0 o0.4 p-0.8 q0.5 r1.3 s2.2 t0.8
dran+aber 7.7 a0.5 c1.4 e-0.4 f0.4 k-0.3
drangt 7.7 c-0.4 d0.4 f1.0 g-0.3 o-0.3 s0.7 t0.7
drau 5.5 b-0.7 c0.4 e0.6 f-0.6 g-0.8 h-0.5 i-0.9 j-0.7 k0.5 l1.4 m1.0 n2.4 p-0.5 q0.5 r-0.8
drauf 5.8 b-0.8 d0.5 f-0.5 g-0.9 i-0.7 j-0.5 k0.4 l1.6 m1.3 n2.4 r-0.8 t-0.3
draufg 7.7 e-0.3 g0.4 q0.6
drauss 7.2 a0.5 b0.4 c0.8 e1.1 t0.6
dreh 6.4 a-0.4 c-0.8 e0.3 f-0.6 g0.4 h0.9 j-0.4 k-0.5 n0.9 o1.4 p0.8 q0.4 s0.4 t0.6
dreh+wir 7.7 b0.4 e0.4 g0.7 h0.8 n1.0 q0.5 t0.6
drehen 7.0 b0.3 d-0.4 g1.1 h1.1 k-0.3 n1.2 p-0.3 q0.6 r0.5 t0.3
drei 3.6 a0.9 b0.9 c0.5 d1.5 e1.0 f0.4 g2.0 h3.0 i1.4 j-1.3 l1.2 m1.8 o0.6 p-2.1 q0.7 r1.5 s0.4
drei+ange 7.7 d0.4 q0.5
drei+anru 7.7 a0.7 c0.4 d1.2 e-0.3 s-0.3
drei+auf 7.7 d0.4 e-0.3
drei+davo 7.7 a0.4 e0.8 j0.7 m0.8 s0.4
drei+entw 7.7 a0.5 i0.3 s1.1
drei+foto 7.7 a-0.4
drei+gefr 7.7 a-0.6 e-0.3 g0.6 h0.5 l0.3 r0.8
drei+geme 7.7 a0.3 c-0.3 d0.7 e1.0 f0.5
drei+habe 7.4 a0.5 c0.5 d0.4 r-0.3 s0.4 t0.6
drei+in 7.7 a-0.4 d-0.3 e-0.5 k-0.3 l0.3 q0.5 r0.5
drei+jahr 6.2 b1.2 c1.0 e0.7 f0.7 g2.1 h2.0 i-0.3 j-0.7 k-0.6 l0.9 m0.6 p-0.5 s1.0
drei+mail 7.7 a0.5 d1.0 s0.5
drei+mona 6.7 c-0.5 d-0.3 e0.3 g0.5 h0.5 i0.4 j-0.5 l0.4 m-0.3 n-0.4 p-0.3 q0.7 r0.7
drei+neue 7.2 a-0.7 g-0.3 i-0.5 j-0.3 k1.1 t-0.3
drei+proz 7.2 a0.4 c-0.6 e-0.7 g-0.3 h-0.3 l-0.6 m1.1 o0.6 q-0.4 r-0.6
drei+rate 7.7 l0.4
drei+satz 7.4 b0.6 c-0.3 d-0.3 e-0.6 h-0.3 i-0.4 l1.1
drei+spra 7.7 a-0.6 e-0.3 g0.5 i-0.3 n0.4 r0.5
drei+stun 7.0 a0.3 b0.7 f-0.5 h-0.3 i-0.5 k0.4 m1.9 o-0.4 p-0.4 r0.3 s-0.5 t0.4
drei+tage 6.8 b-0.3 c0.6 d-0.4 e0.8 i2.1 n0.5 o0.4 p0.4
drei+teil 7.7 a-0.5 l0.7 q1.1
drei+uhr 7.4 c-0.3 d1.1 e0.7 f-0.3
drei+vers 7.7 a0.5 c0.7 d-0.3 e0.3 f0.6 s1.1
drei+woch 6.1 a0.6 c2.3 d-0.4 e1.4 f0.7 g-0.9 i-0.7 k-0.6 l1.0 o0.4 r-0.7 t0.5
dreima 5.7 a0.9 b-0.6 c0.6 d2.2 e0.7 f0.5 g0.7 h0.8 i1.4 j0.8 m0.6 p-0.6 r0.7 s-1.0 t0.6
dreiss 7.7 c0.5 g0.4 r0.6 s0.7
dreize 7.7 c0.5 f0.5 s0.7
drin 5.5 a-1.6 b0.5 c-0.5 d-0.9 e0.6 h0.5 i-1.3 j-1.3 k-0.4 l1.6 m0.9 o4.1 p-1.2 q0.4 t3.5
drin+die 7.7 t2.5
drin+fall 7.2 a-0.4 b-0.4 q-0.4
drin+wenn 7.7 b0.4 k0.3 m0.7 o1.5
dringe 6.4 a-0.8 b-0.5 c-0.5 g-0.5 h-0.6 i-0.6 j-0.5 n-0.4 p-0.4 s-0.5 t3.8
drit 5.1 a1.8 b0.3 c2.1 e0.4 i2.7 j-0.4 l-0.7 p0.6 q0.6 r-0.4 s-1.1
drit+ausf 7.7 a0.7 e1.5 i0.7
drit+mal 6.7 b-0.4 c1.7 e-1.0 i0.6 j-0.4
dritte 5.1 a1.9 b0.4 c1.7 e0.6 h0.3 i2.8 j-0.4 l-0.9 m0.3 o-0.6 p0.6 q0.4 s-1.0
droh 5.5 a-1.9 c-1.0 d0.4 e-1.3 f0.6 g-0.3 h0.6 i-1.3 j-0.5 l1.0 p-0.6 r0.5 s-0.5
droh+dem 7.7 a-0.3 d0.4 f0.4 n-0.3 o0.5
droh+ihne 7.7 d0.6 p0.7 s0.7
droh+mir 7.7 a0.6 d0.7 j0.9 l0.9 p0.7 s0.7
droh+mit 6.8 a-0.7 d-0.4 e-0.4 g-0.4 h-0.6 i-0.3 k-0.5 n0.4
droh+und 7.4 d0.4 e-0.4 q-0.4
drohen 7.0 d0.4 f0.5 j0.6 k-0.5 l0.8 n-0.3 p0.5 q0.5 s0.4
drohne 7.4 a-1.0 c-0.5 e-0.5 f0.3 g0.8 h1.9 i-0.6 j-0.3 k0.5 l-0.4 p-0.4 q0.4 r1.2
droht 6.3 a-1.1 c-0.4 e-0.3 g-0.5 h-0.8 i-0.5 j-0.5 k-0.6 l0.4 o0.8 p-0.5 s-0.4
drohte 7.2 d-0.4 e-0.6 r-0.5
drohun 7.7 a-0.3 m0.4 o-0.3 t0.6
drub 6.3 a0.6 e1.6 f0.4 h0.6 k0.6 m1.2 o0.9 q2.3 r0.5 t-0.4
druber 6.4 a1.1 e1.7 k0.5 l-0.4 m1.3 o0.6 p0.4 r0.6 t-0.3
druc 4.8 b0.5 c0.4 d-0.7 e2.8 g-0.9 h0.8 i0.5 j-0.6 n0.6 o-1.0 p-1.3 s0.5 t3.3
druc+bitt 7.4 e0.7 g-0.3
druc+der 7.7 a0.5 b0.8 c0.4 e0.4 i0.4 s1.1
druc+dich 7.7 g0.3 q0.4
druc+geht 7.4 a0.8 e0.8
druc+ihn 7.7 a0.3 e0.7 s0.8
druc+in 7.7 d1.0 f0.3 i0.6
druc+lass 7.4 b-0.3 d0.4 h0.5 n0.6 s0.4
druc+und 7.7 a0.5 e1.0 f0.9 i0.9
druck 6.6 b0.5 f-0.3 i0.4 j-0.4 n-0.4 q0.3 r-0.5 s0.8 t0.4
druckd 7.2 a0.8 c0.7 d0.3 f0.8 i0.5 t0.9
drucke 5.4 a0.9 b0.3 c1.6 e1.6 g-0.4 h-0.4 i1.0 j-0.8 m-0.8 n1.6 o-0.6 p-1.1 s-0.5 t1.7
druckf 7.4 a-0.7 c-0.4 e0.4 j0.4 p0.5 s-0.4 t1.1
drucks 7.4 a-1.0 g-0.4 h1.2 p-0.3
druckt 6.7 a0.6 c-0.6 e1.9 h0.4 s1.1 t1.0
drum 6.7 a-0.8 b-0.3 d-0.4 e-0.3 g1.1 h0.5 i-0.5 l0.9 n0.6 o0.9 q0.5 r1.4 s0.5
drun 7.7 e0.4 g1.2 h1.4 j0.6
drunte 7.7 e0.4 g1.2 h1.4 j0.6
ds 7.7 a0.6 b1.0 e0.5 i0.6 p1.1 s0.8
dsgv 7.4 a0.5 c0.4 d0.9 i0.6 j0.7
dsgvo 7.4 a0.5 c0.4 d0.9 i0.6 j0.7
du 4.8 a-2.0 d-0.9 e-0.4 g0.9 h1.7 i-1.1 j-0.9 l1.6 n2.5 o0.7 p-0.9 q0.4 r1.0 s-1.8 t1.5
du+das 6.7 b0.4 e0.6 f0.5 g-0.5 h-0.5 i-0.3 l0.7 s-0.5 t1.0
du+den 7.4 a-0.6 b-0.3 e-0.6 g0.4 q0.9 r0.4
du+die 7.4 a-0.4 c0.8 g0.4 m0.4 n0.8 o0.7 q-0.4 r0.9
du+hast 7.2 c-0.4 d0.4 g0.5 h0.6 i0.4 l-0.4 n-0.3 o0.4
du+heut 7.7 g-0.3 r-0.3 t1.1
du+mir 6.6 a-0.7 b0.3 c0.3 d-0.4 g0.9 h0.5 i-0.4 k0.5 l0.8 m-0.4 n0.7 o0.6 p-0.5 r0.5 s-0.3
du+uns 7.4 e-0.3 f0.4 g0.6 h0.8
dube 7.7 a0.6 e0.6 j0.9 p0.5 s0.9
dumm+verk 7.7 j0.7 p1.2 s0.6
dunk 7.7 a-0.4
dunkel 7.7 a-0.4
dupl 7.7 b-0.3 f0.5 k0.3 l-0.4 n-0.6 o1.4
duplik 7.7 b-0.3 f0.5 k0.3 l-0.4 n-0.6 o1.4
durc 4.4 a-0.4 c0.6 d1.2 e1.0 f1.5 g0.7 h0.7 i-2.7 l1.7 m0.5 n0.9 o1.2 p-0.7 q2.5 r1.3 s-1.4 t0.5
durc+aber 7.7 f0.4 l0.8 q0.3
durc+den 7.0 b-0.4 d0.9 h0.4 i-0.3 j1.0 l1.9
durc+der 7.7 a0.5 d1.4 e0.3 f1.9 i-0.3 o0.5
durc+die 6.1 a1.1 b0.7 c0.9 d-0.5 f-0.5 i-0.8 k-0.6 m1.1 p0.8 q1.1 t0.3
durc+ihr 7.7 a0.6 c0.5 e0.9 j1.1
durc+ihre 7.4 a0.4 b0.8 c0.5 d0.8 e0.4 f0.6 g-0.3 k0.6 m0.5 n0.4 o0.5 s-0.5 t-0.4
durc+mit 7.7 d0.5 e0.4
durc+und 7.4 b-0.3 c-0.3 d0.4 f0.4 g0.9 h0.9 j-0.4 n0.4 o1.2 r0.4
durch 5.0 a-0.4 b1.0 d0.3 f0.4 g0.6 h0.4 i-1.8 j0.7 k1.2 l1.9 m0.5 n1.0 o1.1 q2.3 r1.2 s-1.2 t0.5
durche 7.7 a-0.5
durchg 6.0 b-0.3 c-0.4 d0.6 e1.0 g0.6 h0.5 i-0.7 j-0.7 k-0.6 l0.5 n0.4 o0.6 p0.3 q0.5 s0.7
durchl 7.7 a0.5 e1.0 m0.8
durchr 7.7 a0.4 c0.4 e-0.8 j0.6
durchs 7.2 a-0.5 d-0.5 f-0.3 i-0.4 q0.5 r0.4
durchw 6.7 a0.4 b-0.4 c1.2 d1.8 e-0.5 f2.6 g-0.5 i-0.4 j-0.6 m0.4 o0.6 p-0.4 s-0.7
durchz 7.7 a-0.3 c0.5 d0.3 h0.6 o0.4 q0.5 t0.7
durf 5.3 a-0.8 b0.8 c-0.6 d0.7 e-1.5 g1.3 h1.1 i1.2 j-0.7 l2.9 n-0.5 p-0.4 q-0.3 r1.9
durf+gern 7.7 a0.4 b0.6 d0.6 e0.5 i0.6 s1.1
durf+sich 7.4 a1.0 b0.6 g-0.4 i1.2 j-0.3 s0.8
durf+sie 7.4 b0.4 c0.3 d-0.3 e-0.4 i0.6 p0.6
durf+wir 6.2 a-1.5 c-0.5 d-0.6 e-0.9 g1.3 i-1.1 j-0.5 l3.0 o0.8 p-0.8 q-0.3 r2.2 s-0.5 t0.5
durfen 5.6 b0.8 c-0.9 d0.8 e-0.7 f-0.3 g1.2 h0.5 i1.3 j-0.4 l0.7 m0.5 p-0.3 r1.3 s0.5
durft 7.4 a-0.6 c0.4 e-0.3 g0.4 h0.7 i0.5 l0.9 p0.4 r0.5
durfte 7.0 a-0.4 e-0.8 f0.5 i-0.5 l2.0 m-0.4 o0.6 p-0.5 r0.4 t0.5
dusc 7.7 a-0.3 b-0.3 c0.7 e-0.3 f0.5 g-0.6 o-0.4 r-0.4
e 5.7 a-0.6 b0.5 c0.5 e-0.6 f-0.5 j0.6 k-0.6 l-0.5 m-0.4 n1.0 o1.2 p0.8 r0.6 t0.6
e+mail 6.1 a-1.0 b0.5 c0.5 f-0.7 g-0.4 i-0.7 m-0.4 n0.6 o0.3 q-0.6 s-0.7 t0.6
e+v 7.4 b0.5 i0.8 j0.6 s0.5
eahm 7.7 a0.4 c0.9 e-0.5 g-0.5 i1.5
ebbe 7.7 c1.2 d1.1 e-0.3 i0.8 l0.7
eben 5.7 a1.9 b-0.6 f2.6 h1.1 i-0.7 j1.9 k-0.3 m0.7 n1.0 p-1.1 q1.2 r0.5
ebenfa 7.4 a-0.7 g0.6 h1.7 i-0.4 n0.9 r0.8
eber 7.2 c0.8 h-0.4 j0.4 l0.4 m1.3 p-0.9 q-0.4
eberha 7.7 c1.0 h-0.4 l0.5 m-0.3 n0.3 q-0.3 t0.3
echt 6.2 a-1.2 b0.3 g0.4 h0.5 i-0.7 j-0.6 k0.7 n1.7 p-0.7 q1.7 r1.5 s-0.7 t-0.7
echt+muss 7.7 a-0.3 q1.3
echt+raus 7.7 a-0.3 b-0.4 g-0.3 k0.3 q1.0 r0.5
echtze 6.8 a-0.9 b-0.4 c-0.5 e-0.3 g-0.6 h0.3 i-0.3 j-0.4 k0.6 n1.8 p-0.4 q2.0 r0.4 s-0.4 t-0.7
eck 7.7 e0.3 i0.8 j0.5
ecke 7.0 d0.5 h-0.3 p0.5
ecken 7.7 a-0.4 q0.3
edel 7.7 d0.6 e-0.3 g0.5 r0.6
edeltr 7.7 d0.6 e-0.3 g0.5 r0.6
edit 7.4 a-0.4 b-0.3 f0.5 n0.9 r0.4
edith 7.7 e0.4 f0.6 n1.0 r0.5
edv 7.7 a0.4 e1.0 j0.7 p0.6
eg 7.7 a0.3 e0.7 i-0.3 j0.6 m0.6
egal 7.4 c0.5 h0.3 k-0.4 m-0.3 o1.1 q0.5 t1.9
egon 7.7 b0.6 e-0.4 f-0.3 g0.4 j0.5 l0.3 m0.6 r0.4
eh 6.7 e0.8 f-0.5 h0.7 j0.3 m-0.3 o-0.4 p-0.3 r0.4 s-0.4
ehem 7.2 e-0.4 g-0.3 m1.0 p0.6
ehemal 7.2 e-0.4 g-0.3 m1.0 p0.6
ehep 7.7 d0.3 f0.4 m1.1 n-0.3 o0.4 q0.7
ehepaa 7.7 d0.3 f0.4 m1.1 n-0.3 o0.4 q0.7
eher 6.8 a0.6 b1.0 d-0.7 e0.8 f-0.4 g-0.6 h-0.5 k-0.4 l0.5 m-0.4 p0.6
eher+noch 7.7 g-0.3 i0.6
ehre 7.4 a-0.4 f-0.4 g0.6 k-0.3 o0.4 r0.7
ehrena 7.7 k-0.3 o0.4
ehrl 5.7 a1.1 b0.9 d0.9 h-0.4 i1.5 j-0.8 k-0.4 l1.3 m-0.4 p0.4 q-0.3 r0.6 t-0.5
ehrl+gesa 6.6 b0.6 c-0.4 e-0.4 f0.4 i0.6 j-0.4 l1.2 n0.3 p0.3 r0.6 s-0.5
ehrl+ob 7.7 a0.4 c0.4 g-0.3 i1.2 r-0.4
ehrlic 5.7 a1.1 b0.9 d0.9 h-0.4 i1.5 j-0.8 k-0.4 l1.3 m-0.4 p0.4 q-0.3 r0.6 t-0.5
eich 7.2 a-0.5 c-0.6 d0.7 f1.0 h1.4 i-1.3 o0.8 p1.5 q0.5 r0.6
eier 7.4 a0.5 b0.4 d0.3 e0.4 g0.3 i0.6 l-0.3 n-0.5 r0.4 t1.0
eige 4.7 a0.4 b0.9 d0.5 f-0.6 h0.5 i0.7 j-1.1 k-1.0 m-0.3 o1.2 t0.6
eige+ange 7.7 c-0.5 e0.4 f0.3 l0.5 p0.6
eige+fur 7.7 a-0.5 e-0.3 q0.8
eige+ganz 7.7 a-0.4 c0.4 l0.4 t0.3
eige+hat 7.7 a-0.4 c0.4 d0.3 h0.3 i-0.4 q0.3
eige+nich 7.7 b0.7 i0.8
eige+noch 7.4 a-0.6 e-0.5 g0.5 h0.5 i-0.3 r-0.4
eige+nur 7.7 e0.8 f-0.3 g0.9 k-0.3 l0.5
eigen 7.7 o1.4
eigene 5.7 a0.8 b0.6 c-1.0 e-0.3 f-0.5 g0.6 h0.7 i1.1 j-0.6 k-0.6 p0.9 q-0.6 s0.9
eigent 5.3 b0.3 c1.3 d0.8 e1.2 f-0.4 g-0.4 j-0.5 k-0.7 m-0.3 o0.6 p-0.6 s-0.5 t0.6
eigenv 7.7 a-0.4 f0.3 l0.5
eilt 6.6 a-1.7 c-0.4 e-0.6 f-0.6 i-0.7 j-0.4 k0.4 l-0.4 n-0.4 o0.6 p-0.5 q-0.5 r1.0 s-0.5 t-0.4
eilt+nich 6.8 a-1.2 f-0.5 g-0.5 i-0.7 j-0.3 k0.6 l-0.4 o0.7 p-0.4 q-0.4 r0.4 s-0.4 t-0.5
eime 7.4 a0.5 d0.6 j0.6 p1.3 s1.3
eimer 7.4 a0.5 d0.6 j0.6 p1.3 s1.3
ein 2.9 a2.4 b4.1 c1.9 d1.4 e2.8 f-0.4 i2.5 m1.0 n-1.3 o-1.3 p1.4 q-0.6 r1.3 s0.9 t0.4
ein+absa 7.7 e0.5 j0.3 s0.6
ein+alte 7.4 a-0.8 e-0.4 g1.5 h0.9 r1.5
ein+ande 6.8 b1.1 c-0.7 e0.8 h-0.4 i0.9 k0.6 n0.6 p0.5 s-0.4
ein+ange 6.6 b0.6 c1.1 d0.5 e-0.8 h0.9 i1.1 j-0.5 l-0.4 m-0.4 p-0.5 t0.5
ein+anwa 7.2 e0.7 g-0.4 j0.9 l0.7 p-0.4 r-0.4
ein+auge 7.7 a0.4 e0.8 g0.5 l0.6 r0.6
ein+auto 7.7 e-0.4 i0.5
ein+bild 7.0 a0.7 b1.3 c-0.5 d-0.4 i-0.5 k-0.4 s1.7
ein+bis 7.4 a0.7 c0.4 e1.5 j-0.5 m0.5 p1.9
ein+biss 6.6 e1.1 h0.4 i-0.7 j-0.3 k0.4 p-0.3 r0.5
ein+buch 7.7 b0.5 g-0.4 i0.6 o0.4
ein+dank 7.7 e-0.5
ein+datu 7.7 c0.8 d-0.4 e-0.3 j0.8
ein+der 7.7 e-0.4
ein+dreh 7.7 g-0.5 r-0.4
ein+drit 6.8 a0.5 b1.1 c0.6 e-0.9 g-0.4 i0.6 j-0.3 p0.5 r-0.4
ein+einz 7.4 a-0.6 b-0.4 g0.8 h0.4 k0.5 l-0.4 m-0.4 r1.0 s-0.4 t0.4
ein+erge 7.4 a-0.8 b-0.4 c0.6 e-0.3 g1.5 i-0.4 p0.5 r1.8
ein+ersa 7.7 a0.3 c1.1 d1.0 e-0.5 f1.3 k0.4
ein+fass 7.7 b2.0 c-0.3 e-0.7 i-0.4 l0.9
ein+fax 7.7 d0.5 e0.4 j0.8
ein+fehl 7.4 b-0.3 d0.6 e-0.7 j0.4 m0.6 p0.5
ein+form 7.7 d0.4 e-0.4 i0.8 p0.7 s0.6
ein+foto 7.0 b-0.4 d0.3 e-0.7 m0.7 q0.5 s-0.4 t0.7
ein+gast 7.2 a-1.1 g0.4 h-0.3 n0.3 r0.8 s-0.6
ein+gedi 7.4 a-0.8 e-0.4 g-0.4 q0.7 r0.5
ein+gesc 7.7 b0.5 d0.4 m0.6
ein+gesp 6.6 a0.5 b0.5 c1.0 d0.8 e0.7 f3.0 h0.3 i-0.8 m0.4 s-0.5
ein+gros 7.2 a-0.4 c0.4 d-0.3 f0.6 g0.4 h-0.4 l1.4 r0.3 t0.4
ein+gute 7.7 d0.3 f-0.3 g0.5 j0.6 r0.9
ein+halb 7.7 b-0.3 d0.4 e0.9 j0.8 p0.7 s0.7
ein+hand 7.7 c0.4 d0.5 g-0.4 r-0.4
ein+hell 7.7 a0.3 b0.4 d0.3 m1.3 s0.6
ein+inka 7.4 a-0.7 h-0.5 n-0.6 o0.4 p-0.3 q0.6
ein+inte 7.2 a0.5 c1.2 e1.4 s1.9
ein+jahr 6.5 b0.8 c-0.5 e-0.6 h1.7 i-0.4 k-0.3 p-0.3
ein+kart 7.7 d0.7 i1.0
ein+klei 7.0 a0.7 b0.5 c0.3 d1.3 e-0.5 h-0.3 i-0.4 s0.4
ein+kont 7.7 b0.7 c0.5
ein+kund 7.4 a-0.6 b-0.4 c-0.6 l0.4 o0.5 t0.3
ein+lebe 7.7 d0.4
ein+loch 7.4 a-0.7 c-0.4 h0.4 i-0.4 l1.3 n0.9 o0.5 q0.5
ein+mita 7.2 a-0.5 c-0.8 d0.6 f-0.5 g-0.5 h-0.6 j-0.4 o0.4 t1.7
ein+mitb 7.7 a-0.7 e-0.3 i1.3 m0.4
ein+neue 7.0 b0.5 d1.2 e0.5 g-0.6
ein+news 7.7 a0.7 d1.6 e0.6
ein+oste 7.7 b0.6 c0.6 d0.6 q0.3
ein+paar 6.7 a-0.4 b-0.3 c-0.6 d0.5 e-0.3 g0.7 h0.8 i-0.4 j-0.3 l1.3 n-0.6 o-0.3 q0.4 r1.2 s0.8
ein+port 7.7 a-0.5 g0.5 h0.4 o0.7 r0.4 t0.4
ein+post 7.7 a0.4 j0.8
ein+prob 7.7 a-0.3 l0.9
ein+rich 7.7 a-0.4 e-0.5 h0.6 q0.4
ein+scha 7.4 f0.4 n0.7
ein+schi 7.7 c0.5 f0.5 s0.6
ein+schn 7.7 b0.6 f0.3 q0.5 r0.3 t0.3
ein+schw 7.7 a0.5 e0.5 m0.6 p0.3 s0.9
ein+selb 7.7 d0.4 e0.8 i0.4 m0.7
ein+serv 7.4 b-0.3 e0.7 i0.8 r0.7 s-0.4
ein+ster 7.2 a1.7 d0.8 e0.5 g-0.7 i-0.4 r-0.5 s2.6
ein+stuc 7.7 g0.4
ein+tele 7.4 a0.5 b1.8 c0.5 e-0.5 f-0.3 h0.5 i0.6 k0.4
ein+trau 7.4 g0.7 o0.3 q0.8 r0.8 s0.5
ein+und 7.0 b-0.6 c1.0 f-0.4 i-0.4 k1.2 n0.8 q0.9 s-0.3 t1.0
ein+waru 7.7 a0.5 e0.4 i-0.3 p1.6
ein+weni 7.7 b0.6 c-0.3 d0.7 e-0.4 g0.3 h0.3 r0.5
ein+wort 7.2 a0.5 b0.7 c0.6 d0.8 e1.3 i-0.4 j0.8 s-0.3 t0.5
ein+zeic 7.7 a0.4 c-0.3 d0.7
ein+zwei 6.8 b-0.4 c0.3 d-0.5 e-1.0 i0.9 r-0.5 s-0.4
einb 6.2 a-0.6 c-0.4 e1.0 f0.4 g-0.9 i-0.6 k0.9 l-0.3 m-0.4 o0.8 p1.4 q3.6 s0.5 t0.5
einbau 7.2 f0.6 g-0.5 k-0.4 p0.7 q0.3 s0.5
einbeh 7.0 e1.1 j-0.4 m-0.3 o1.0 p1.3 q1.0 s0.6 t0.6
eind 7.7 a0.5 d1.8 e-0.5 f0.5 k0.4
eind+dass 7.7 a0.5 d1.8 e-0.5 f0.5 k0.4
eindru 7.7 a0.5 d1.8 e-0.5 f0.5 k0.4
eine 2.3 a1.4 b1.7 c0.7 d0.8 e0.9 f-0.4 g-1.9 h-0.8 i1.7 j2.7 k-1.2 l-0.8 m0.3 n-1.9 o1.0 p-1.5 q-1.3 r-2.4 s2.4
eine+aben 7.7 b0.4 e-0.3 g0.4 m0.4 r0.4
eine+abma 7.4 a0.6 e0.5 j1.1 s0.5
eine+absa 5.9 c-0.3 d0.8 f-0.3 j-0.7
eine+absc 7.4 c-0.3 e0.3 j0.5
eine+alte 7.7 g0.7 k-0.3 q0.3 r0.7
eine+ande 6.0 a0.6 b-0.6 d0.9 e1.3 f-0.3 g-0.4 i3.4 j-0.3 l-0.4 m-0.4 r-0.6 s1.1
eine+anru 7.2 a0.9 d1.7 e0.4 f0.7 g-0.4 i0.3 m0.8 p-0.3 s0.8
eine+antr 7.7 d0.9 i0.6 j0.5
eine+antw 6.6 a0.7 c2.4 d3.1 f0.8 g-0.5 i-0.6 k-0.4 m0.5 o0.4 p-0.3 q0.7 s-0.3
eine+anwa 6.4 d-0.7 e0.3 g0.4 i-0.5 j0.9 k-0.3 l0.4 o-0.4 p-0.4 q-0.3 r0.3 s-0.4
eine+arch 7.7 a-0.6 g1.5 h1.2 i-0.3 r0.3 s-0.3
eine+auft 7.7 a-0.6 c-0.4 h0.7 i-0.4 o1.3 q1.4
eine+aush 7.7 a-0.7 e-0.5 i-0.3 j-0.4 m-0.3 n0.4 q0.3
eine+ausn 7.7 a0.4 b0.6 d0.4 e0.4 s1.0
eine+ausz 7.7 b0.4 e-0.3 m1.1 p0.6
eine+auto 7.2 a-0.4 e-0.4
eine+begl 7.7 a-0.3 t0.7
eine+beit 7.7 e0.6 g0.4 h0.7
eine+beri 7.0 a1.2 f1.4 m1.2 o-0.4 s0.7
eine+best 7.4 a-0.5 b-0.3 c-0.4 e-0.3 f0.4 h0.7 m0.7 o2.3 r0.4
eine+besu 7.7 d0.5 j0.8 k0.5 m0.4
eine+betr 7.4 b1.1 d0.6 g-0.3 h0.4 k0.6 l1.2 o0.6
eine+bewe 7.2 a0.7 c0.4 d0.5 e0.5 j-0.4 s1.8
eine+bild 7.7 c-0.3 d0.4 i-0.4 o0.4 q0.3
eine+bitt 7.4 d0.6 f0.4 m0.4 n0.4 o0.4 r0.5
eine+brie 7.4 a0.3 b1.6 c-0.3 d-0.5 e-0.5 f1.0 i-0.3 k-0.3 q0.4
eine+burg 7.4 a0.3 e0.4 p0.6
eine+davo 7.0 a-0.7 b1.0 h0.8 j-0.4 n0.4 q-0.3 s-0.6
eine+der 7.7 a0.5 b1.2 c0.9 e-0.3 f1.1 i0.3 n0.6
eine+droh 7.7 e-0.4
eine+eige 7.4 a0.5 e1.2 i0.4 s0.7
eine+eing 7.4 b0.6 c0.5 h0.3 i0.4 l1.0
eine+ersa 7.4 a-0.7 c-0.3 f-0.3 j-0.4 k2.3 r-0.3 t0.3
eine+etag 7.7 a0.4 c-0.3 f1.9 k-0.4 m0.7 q0.5
eine+fach 7.4 d-0.4 e1.4 g-0.3 i-0.3 j0.5 r-0.3
eine+fall 7.7 l0.8
eine+fals 7.4 d0.3 f-0.4
eine+firm 7.7 b0.5 e0.4 i0.5
eine+fort 7.4 d0.7 g0.7 h0.7 i0.5 p0.7
eine+frag 6.2 a-0.5 b0.7 c-0.9 e-0.6 i-0.6 j-0.3 k-0.3 l-0.5 m-0.8 o1.6 p-0.6 r-0.3
eine+frem 7.7 b0.6 e0.5 j1.0 s0.6
eine+freu 7.2 a-0.8 c-0.4 d0.6 e-0.5 g0.7 h1.0 i-0.5 p-0.3
eine+fris 7.4 a0.5 e0.4 j0.5 m0.6 s0.5
eine+gabe 7.7 a-0.3 g0.9 m0.4 q0.4 r1.0
eine+gara 7.7 b0.6 c0.3 j0.6
eine+gast 7.4 a-0.5 c0.4 g-0.4 h0.7 k0.4 l-0.3 m0.4 s-0.5 t0.6
eine+geri 7.4 a-0.5 c-0.4 d0.9 k0.4 m1.2 p-0.4 q0.4
eine+gros 7.2 a-0.3 b0.4 e0.7 g0.4 m-0.4 q-0.3 r0.5 s0.8
eine+grus 7.7 a-0.6 g0.5 h0.4 m-0.4 r0.5
eine+gute 7.2 h0.4 m0.6 o-0.3 t0.5
eine+guts 7.7 m1.9
eine+habe 7.7 a-0.4 n1.0 r0.5
eine+halb 7.2 a0.9 b0.8 c1.4 e0.7 g-0.3 i0.4 s1.9 t0.4
eine+hat 7.7 c0.6 d0.8 e-0.3 s0.5
eine+haus 7.4 a-0.7 b-0.4 c0.3 d0.3 l0.7
eine+jahr 7.2 c1.3 d-0.7 i0.4 n-0.3 r0.5 s0.4
eine+jung 7.7 a0.5 b0.5 d0.5 e0.6 q0.3 t0.9
eine+kaff 7.7 d0.3 e-0.3 g-0.4 j0.7
eine+kanz 7.7 d0.5 k0.8 l-0.3
eine+kart 7.7 e-0.3
eine+kass 7.7 e0.8 g0.3 h0.7
eine+kein 7.7 a0.4 i1.1
eine+klag 7.4 c-0.4 e-0.4
eine+klei 6.5 b0.8 c-0.8 d-0.7 e-0.9 g1.5 h1.1 i-0.6 k-0.4 o-0.4 p0.4 q0.4 r1.5 s0.9
eine+knop 7.7 k0.4
eine+koch 7.7 a0.6 e1.0 i0.5 p1.4
eine+koll 7.4 c-0.3 d-0.4 k-0.3 n0.7 o0.4 p-0.4 r0.4
eine+kopi 7.2 a-0.6 e-0.6 j0.5 n0.5 o1.4 p-0.3 q0.5 s0.8
eine+korr 7.2 a0.3 b0.4 e0.7 i0.5 j-0.4 p1.1 s0.6
eine+kuch 7.0 c0.8 d-0.5 g0.4 j0.3 p1.2
eine+kund 7.4 a-0.7 b0.4 e-0.4 l0.5 p-0.4 q-0.3
eine+kurz 6.7 a-0.5 b0.4 d-0.5 e-0.6 f-0.4 g-0.5 i0.5 j-0.3 n-0.5 o1.2 p-0.4 q0.9 t0.5
eine+land 7.7 a-0.3 g0.9 h0.5 m0.5 o0.4 r1.2
eine+lapt 7.7 c0.8 d-0.4 e-0.5 i0.6
eine+leis 7.2 a0.5 b-0.6 d-0.4 e-0.5 i-0.4 j-0.4 m0.5 p1.3
eine+lese 7.4 a0.7 c-0.3 d0.9 e0.5 p0.7 s1.5
eine+letz 7.0 a0.5 c1.0 e-0.6 f0.5 i-0.5 j1.3
eine+link 7.7 a-0.5 k1.3 q-0.3 t-0.3
eine+list 7.7 a0.8 b0.7 e0.8 i1.3
eine+mahn 7.4 b-0.4 d0.9 k0.5 l-0.6 n0.5 s0.5
eine+mail 7.7 a0.8 c0.4 s-0.4 t0.6
eine+mand 7.7 a-0.5 e-0.3 k-0.5
eine+mens 7.7 a0.6 b1.0 e1.6 i-0.3 k0.6
eine+mit 7.4 a-0.5 b0.6 d-0.3 e-0.5 g0.8 h0.9 m0.8
eine+mitb 7.7 j0.5
eine+mona 7.7 a0.6 d0.3 e0.9 i0.3 j0.6
eine+nach 6.3 a1.5 b0.5 c0.6 d2.1 f0.5 g-0.8 i1.2 j1.1 l0.7 n-0.5 p-0.4 t0.8
eine+name 7.7 a-0.7 d-0.3 o1.1
eine+nett 7.7 a-0.7 d0.4 i-0.4 l-0.3 m-0.3 n0.8
eine+neue 6.0 a-0.3 b0.7 d-0.4 e-0.6 f-0.4 g-1.1 h-0.4 i-0.6 j-0.6 k0.4 l-0.4 m1.2 o0.4 p-0.5 q-0.5 r-0.7
eine+numm 7.4 g0.5 n0.6 o1.3 r0.7 s0.6 t0.6
eine+orde 7.7 d0.8 e-0.6 g0.6 h0.5 i0.3 q0.3 r0.5
eine+ordn 7.7 b0.9 e-0.3 i0.6 k0.3
eine+pati 7.7 a-0.5 e-0.5
eine+pens 7.7 e0.5 s0.6
eine+pers 7.7 c0.7 d-0.3 f0.5
eine+post 7.4 c0.8 d-0.4 e-0.4 i-0.4 l0.4 n-0.4
eine+prei 7.0 b1.0 e-0.5 i-0.4 j0.6 q0.3 r-0.4 s1.6
eine+prog 7.4 a0.7 b0.9 d-0.4 e0.5 g-0.4 i1.1 r-0.4 s0.8
eine+proz 7.7 a0.5 e-0.5 j0.9 t0.4
eine+rate 7.7 l1.4
eine+rech 7.0 c-0.3 d1.2 g-0.4 k0.4 m1.2 p-0.3 q0.4 r0.4 t-0.4
eine+rich 7.2 a1.1 c0.5 e1.1 g-0.3 j1.4 l0.8 m0.5 p-0.4 r-0.3 s1.5
eine+ruck 7.4 a0.5 d0.9 e-0.5 g-0.3 i0.6 r-0.3 s1.1
eine+ruhi 7.7 g0.9
eine+rund 7.2 b-0.5 d0.8 e-0.6 g0.5 h0.7 k-0.3 n0.7 t0.3
eine+satz 7.2 a-0.6 g0.5 o-0.3 r0.6
eine+scha 7.2 j-0.5 m1.1
eine+schi 7.4 a0.4 b0.5 e1.1 s0.7
eine+schl 6.8 b0.9 c-0.6 d0.6 g0.6 i0.5 p-0.5 r0.5 s0.4
eine+schn 7.4 e1.4 g-0.4 i0.3 l-0.3 p0.6 q0.4
eine+schr 7.7 c0.6 d0.6 i0.4 j-0.3 s0.5
eine+schu 6.6 a-0.5 b0.9 c-0.5 d-0.5 e0.7 f0.5 g0.4 h1.4 i-0.6 j-0.5 m-0.3 r0.6 s-0.5
eine+schw 7.2 a1.0 b0.9 e1.3 i0.4 p0.4 s1.3
eine+seit 7.2 c-0.5 t0.3
eine+seri 7.7 a-0.5 d0.6 f0.6 h-0.3 o0.5
eine+sitz 7.7 b-0.3 e-0.4 k0.4 q-0.3
eine+soga 7.7 a-0.4 e-0.4 g1.0 h-0.4 k0.5 o1.5 q-0.3 r1.3 t0.3
eine+spre 7.7 a-0.5 h-0.3 l0.5 n0.4
eine+stec 7.4 b0.7 c-0.3 e0.4 g0.4 i0.4 m0.9 r0.6 s0.4
eine+stel 7.4 a-0.4 g0.5 h-0.4 i-0.3 k-0.3 m0.4 r0.6
eine+steu 7.7 a-0.4 g0.3 h1.3 j-0.3 k0.4 o0.4 r0.9
eine+stra 7.7 a0.5 e1.2 i0.6 j1.2 s1.1
eine+stud 7.7 b1.0 d0.3 e0.6 i-0.5 q0.4 s-0.4
eine+stun 6.0 a-1.4 c-0.4 d-0.8 f0.7 g0.9 i-0.7 j-0.8 k-0.7 l1.9 n0.3 o-0.4 q0.6 r1.2 s-0.5 t2.4
eine+tag 7.4 c0.4 d-0.4 h0.8 i0.6 k1.6 l-0.3
eine+teil 7.4 a-0.9 b0.4 e-0.3 i-0.4 j-0.3 k2.3 m-0.3 o1.0 p-0.5
eine+term 6.7 a0.6 e1.7 f1.4 i-0.7 j1.1 p1.1 s-0.3
eine+text 7.7 b0.9 c0.4 d-0.4 g-0.3 k0.3 l0.5 m0.5 n-0.5 o0.6 q-0.3 s-0.5
eine+tisc 7.7 b0.7 d-0.4 h0.4 i0.5
eine+tur 7.7 e-0.5
eine+uber 7.4 a0.8 c0.5 i1.0 m1.1 p0.5
eine+umfr 7.4 b-0.3 c-0.4 e-0.7 q-0.3 s0.4
eine+und 7.7 a-0.8 f0.3 g0.4 h0.8 j-0.3 k-0.7 r0.7
eine+unse 7.0 a-0.9 c-0.7 d-0.7 i-0.4 j-0.6 p-0.4 q0.5 r0.3 s-0.3
eine+unte 7.2 b0.9 d-0.3 g-0.3 i-0.4 j1.3
eine+verg 7.7 e0.3 f0.5 q-0.4 r-0.4
eine+verl 7.2 a-0.5 e-0.4 g0.6 i2.4 j-0.6 p-0.3
eine+vers 7.7 a1.2 c2.3 i1.6 j0.3 p0.5
eine+vert 6.7 b0.3 c1.0 e0.6 g-0.3 j1.8 o0.4 p-0.4 r-0.3
eine+vitr 7.7 a-0.5 c-0.3 d0.6 f0.8 s-0.3
eine+voll 7.4 a0.8 c0.9 e0.4 i1.0 m0.6 p-0.3
eine+von 7.4 a0.6 f0.6 i0.7
eine+vors 7.4 c-0.5 e-0.6 i-0.4 j1.4 l0.8 n0.4 r-0.3
eine+vort 7.7 b0.5 e0.7 l0.4 s0.6
eine+war 7.7 a-0.4 b0.4 d-0.3 i-0.3 r0.3
eine+warn 7.4 a-0.5 d-0.3 k-0.3 o1.2
eine+wech 7.7 b0.3 d0.8 f0.5 i0.3 k0.5 o0.3 r-0.4
eine+woch 6.7 a-0.4 b-0.5 c1.7 d-0.7 e-0.3 f0.5 g0.5 i-0.5 k1.2 m0.5 p1.1 r0.5 s0.5
eine+wuch 7.7 a-0.3 g0.9 r0.8
eine+zahl 7.4 a0.9 e0.7 i0.5 j2.2 l-0.3 p2.0
eine+zeil 7.4 c0.7 d0.8 g-0.3 m0.5 o1.3
eine+zusa 7.7 a-0.9 b-0.6 e-0.3 g-0.4 h-0.4 n0.4 o0.3 t1.3
eine+zwei 6.6 a-0.4 c0.3 d0.6 f0.4 g-0.3 h1.3 k-0.4 n1.9 p-0.4 s0.5
einem 4.5 b2.7 c-0.4 d-0.3 e1.6 i1.2 j-0.4 k0.4 l1.7 p-1.1 r0.5 s0.5
einen 3.4 a-0.8 b1.7 c-0.9 e1.1 f1.3 g-0.8 h1.9 i-0.6 k1.4 l-0.9 m-1.0 o0.5 p-1.2 q-0.6 r-0.6 s-0.7 t1.1
einer 4.2 a0.3 b1.1 c-0.5 d0.7 e0.6 f-0.4 h0.5 i0.8 j-0.4 l0.8 m-0.8 n-0.8 p-0.4 q1.1 s1.6
eines 5.2 b-0.6 c-0.7 e-0.5 f-0.6 g-1.1 i0.4 k0.8 l-0.5 n-0.6 o-0.6 p-1.0 r-0.3 s-1.0
einf 5.3 a-1.1 b0.6 c0.3 d-0.4 e-1.0 g1.8 i0.7 j-0.5 k0.6 n-0.4 o-0.5 p-0.6 r2.5 s-1.0 t-0.4
einf+ist 7.4 a0.4 c1.3 e-0.4 g-0.4 i-0.3 p0.9 r-0.3
einf+spra 7.4 a-0.5 b0.4 c-0.5 f-0.4 h-0.5 i-0.4 l0.4 n0.3 r0.7 t-0.3
einfac 5.6 a-0.8 c-0.4 e-0.9 g2.0 j-1.1 n-0.4 o-0.4 r2.8 s-1.1
einfuh 7.2 c0.8 f-0.3 i1.1 k0.6 l0.3 s0.4
eing 4.4 a-1.2 b0.5 e-1.0 h0.5 k0.9 l0.7 m0.3 n1.0 o0.9 p-1.9 q1.9 r0.5 s-2.4 t1.6
eing+der 6.7 a-0.5 b-0.5 d-0.3 e-0.4 h0.8 i-0.5 j-0.6 l-0.3 m-0.4 n1.4 r-0.3
eing+die 7.4 c-0.4 i-0.5 j0.5 q0.6
eing+habe 7.7 b0.4 g0.6 o0.9 r0.5 t0.3
eing+hat 7.4 g0.5 j0.4 p0.6 r0.3
eing+ist 7.2 a0.6 b0.4 c0.5 d0.9 e-0.6 i0.4 m0.5
eing+und 6.6 a0.4 c-0.4 d-0.5 e0.4 f0.8 g0.3 h0.9 i-0.6 k0.4 n0.8 o-0.6 p-0.5 r0.5 s-0.6 t1.3
eing+wurd 7.7 c0.4 f0.3 p0.5
eingab 7.4 b0.7 d0.4 q0.9
eingan 5.7 a-1.6 c0.4 e-0.9 f-0.4 g-0.4 h0.8 i0.4 j-1.1 k0.6 n1.8 o1.1 p-0.7 q1.0 s-0.5
eingeb 7.7 g0.5 h0.6 r0.3
eingeg 6.6 b0.4 e-0.9 f-0.5 i-0.6 j-0.3 k0.9 p-0.3 q-0.4
eingeh 7.7 b0.3 d0.3 i-0.3 k0.3 p0.5
eingel 7.0 b0.5 i0.8 m1.3 p-1.0
einger 6.8 d0.4 g0.3 j1.1 p0.5 s-0.5
einges 5.5 b0.4 d-0.5 e0.9 f0.8 i-0.3 j0.7 l1.2 n0.5 p-1.1 q0.5 r0.3 s-1.1 t2.0
einget 6.7 a-0.9 b0.4 c0.7 d-0.5 e-0.7 g0.3 i-0.5 p-0.4 r0.8 s-0.3
eingez 7.4 a-0.3 e-0.5 p0.3 q0.4 r0.3
einh 7.0 a0.6 c0.3 e0.4 g0.4 h1.0 i2.0 p-0.3 r-0.4
einhei 7.7 a0.4 c0.6 h0.5 i0.7 q0.4
einhol 7.7 a0.6 e0.6 i1.7
eini 6.4 a0.7 b0.5 e0.8 f0.3 h0.6 i-0.8 j0.9 q0.7 r0.9 s-0.5
eini+sind 7.7 b0.7 m-0.4 p0.8
einig 7.7 b0.6 g0.4 h0.5 m-0.3 p0.8 r0.5
einige 6.7 a1.0 d-0.3 e1.2 i-0.6 j1.2 l0.4 p-0.5 r0.4 s-0.4
eink 6.5 a0.5 b-0.4 e0.4 g-0.6 i0.6 j1.2 r-0.4 s-0.4 t-0.3
einkau 7.0 i0.5
einkla 7.2 a0.3 d0.5 g-0.4 j1.6
einl 5.8 a0.4 b-0.6 c-0.3 d0.5 e1.5 f-0.4 i-1.0 j0.8 k2.1 m0.6 n0.3 o0.7 p-0.7 r1.2 t1.4
einl+bis 7.7 a1.0 e1.3 h0.3 k-0.4 o0.6 r0.4 t1.2
einl+fur 7.7 e0.5 g-0.3 t0.7
einl+zum 7.7 g-0.4 k1.6 m0.6 r-0.4 s1.0
einlad 6.2 a-0.4 b-0.3 d0.4 f-0.5 i-0.7 j-0.7 k2.6 m0.5 n-0.4 p-0.7 r0.7 t0.7
einleg 7.7 a0.9 d0.5 e1.2 h0.3 j0.5 k-0.3 m0.5 o0.6 p-0.3 r0.4 t1.3
einlei 7.4 c-0.4 e0.3 g-0.3 j1.5 p0.3
einm 5.0 a1.0 b0.4 d1.0 f0.4 g0.4 h0.3 i1.1 j-0.5 k0.6 m1.6 n-0.6 o1.5 p-1.2 q1.1 r1.2 s-0.7 t-0.3
einm+ausg 7.7 e-0.3 l1.2
einm+das 7.7 c0.4 d0.5 h0.6 p0.7
einm+die 7.7 d0.6 e-0.4 g0.5 h0.3 i0.6 q0.3 r0.5
einm+drub 7.4 a0.4 e0.6 h0.3 m1.8 o0.6
einm+in 7.7 b0.9 c-0.4 d-0.3 f-0.5 g0.4 l-0.5 m-0.3 n-0.4 r0.5
einm+mit 7.7 c0.3 d0.6 f0.5 i0.6 j0.7 o0.7 p0.6
einm+unte 7.7 a0.7 b0.6 d0.7 m1.2 o0.4 q0.4
einmal 5.0 a1.0 b0.4 d1.0 f0.4 g0.4 h0.3 i1.1 j-0.5 k0.6 m1.6 n-0.6 o1.5 p-1.2 q1.1 r1.2 s-0.7 t-0.3
einn 7.4 b-0.3 d-0.4 l1.0 r-0.4
einnah 7.4 b-0.3 d-0.4 l1.0 r-0.4
einp 7.4 a-0.4 e-0.4 g0.4 r0.3
einpla 7.7 a-0.4 e-0.4 g0.4 r0.4
einr 6.4 a0.7 c1.6 e0.9 f-0.4 h0.6 i-0.6 j1.6 l-0.4 m-0.4 n-0.4 o0.3 p0.7 q0.6 s0.4
einrei 7.4 a0.4 c1.6 e-0.7 j0.7
einric 7.0 c0.3 e0.7 g0.3 h0.7 k0.4 l-0.3 n-0.3 o0.4 q0.8
eins 4.7 c-0.5 d0.4 e0.6 f0.6 h0.8 i1.2 j1.1 k-0.6 l-0.9 n-0.5 o-0.8 p0.8 r0.6 s-1.4 t1.9
eins+an 7.7 e0.5 j0.6 t0.6
eins+und 7.2 a0.5 b1.1 g-0.5 i1.6 p-0.3 t0.6
eins+zu 7.7 a0.6 e1.1 j1.6 p1.0
einsat 7.0 a0.4 b-0.3 c-0.5 d-0.3 g1.1 h-0.3 i0.3 m1.0 p1.1 r1.2 t-0.3
einsch 6.1 d0.9 e0.4 f0.7 h-0.3 i0.5 k-0.3 n-0.3
einspr 6.3 a-0.5 c0.9 d0.7 e-0.6 f0.7 g-0.8 i-0.5 m-0.3 p-0.4 r-0.3 s-0.5 t3.0
einsta 7.7 e0.5 j0.4
einste 7.2 b0.8 e-0.5 g-0.4 i0.4 l-0.3 o-0.3
einsti 6.6 c-0.5 h1.0 i0.4 n-0.3
eint 6.6 a0.9 b0.5 c0.4 i0.7 s0.4
eintra 7.7 a0.6 b0.6 e0.7 i0.6 s0.8
eintri 6.8 a0.4 c0.5 e-0.4 s-0.3
einv 6.6 a-1.0 b-0.5 e-0.8 g-0.7 h1.1 i-0.7 j-0.4 k0.4 l1.3 m-0.4 n-0.4 s-0.3
einver 6.6 a-1.0 b-0.5 e-0.8 g-0.7 h1.1 i-0.7 j-0.4 k0.4 l1.3 m-0.4 n-0.4 s-0.3
einw 6.6 c-0.4 f-0.3 i0.4 j-0.4 l0.6 m0.4 s-0.4
einwan 7.2 b0.3 e-0.3 l0.7 m0.5 p-0.3 r-0.3
einz 5.9 a-0.6 c-0.7 d-0.8 e1.0 f-0.4 g0.3 k-0.4 m-0.7 o0.5 p1.8 q0.6
einz+der 7.4 a-0.8 d-0.3 g-0.4 i0.5
einz+mal 7.4 b0.7 e0.8 g-0.5 h-0.4 l0.3 m-0.3 n0.4 s-0.3
einzel 6.6 a-0.3 c-0.3 d-0.4 e0.6 f-0.3 g0.7 h0.5 i0.7 o0.6 p1.4 q0.4
einzig 7.2 a-0.9 c-0.3 d-0.4 h-0.5 i-0.3 l0.5 m-0.3 n0.6 q-0.3 r0.4 s-0.4
einzug 7.7 i-0.4 p0.4
eis 7.4 a-0.5 c-0.3 d-0.4 f0.4 g1.0 i-0.3 l0.4 p0.5 r1.2
eise 7.4 a0.4 d-0.3 e1.0 j0.7
elbt 7.7 e0.4 g0.3 m0.6 o0.4
elbtal 7.7 e0.4 g0.3 m0.6 o0.4
elek 6.4 a-0.6 f0.5 i-0.5 j-0.5 l0.6 p-0.5 r0.9
elektr 6.4 a-0.6 f0.5 i-0.5 j-0.5 l0.6 p-0.5 r0.9
elf 5.5 a-0.4 b1.2 c1.4 d0.9 e-0.6 f1.1 g-0.7 h1.2 i0.4 j-1.2 k1.2 m0.7 n0.4 p-0.8 r0.4 s0.3
elf+jahr 7.2 e-0.4 g-0.6 i1.0 t0.4
elf+minu 7.7 s0.6
elf+tage 7.4 a0.4 c2.0 d0.7 f1.1
elf+woch 7.7 b0.5 c0.9 p0.5
elfm 7.7 a0.4 d0.6 e0.8 f0.8 i0.5 j0.5 p0.7
elfmal 7.7 a0.4 d0.6 e0.8 f0.8 i0.5 j0.5 p0.7
elfr 7.7 a0.3 b-0.4 c0.4 d0.9 n0.3
elfrie 7.7 a0.3 b-0.4 c0.4 d0.9 n0.3
elke 7.4 c-0.4 d0.8 g-0.3 k0.3 m1.2 q0.4
elte 5.4 a-0.8 b0.5 c-0.6 d0.3 e0.9 f1.0 g-1.0 h0.8 i-0.8 k-0.7 l0.8 m-1.0 n-0.4 o-0.8 q0.8 s0.9 t0.8
elte+der 7.7 d0.6 e-0.5 p1.1 r-0.3 s1.0
elte+habe 7.7 a0.6 e0.9 i0.4 j0.8 s0.7
elte+reic 7.7 e0.4 f0.8 j0.5 t0.8
elte+und 7.2 c0.7 d-0.3 g-0.4 k-0.3 l0.8 n-0.3 s0.4
eltern 5.4 a-0.8 b0.5 c-0.6 d0.3 e0.9 f1.0 g-1.0 h0.8 i-0.8 k-0.7 l0.8 m-1.0 n-0.4 o-0.8 q0.8 s0.9 t0.8
em 7.0 a0.9 c2.3 d1.2 g-0.4 i0.6 j-0.3 m0.5 n0.8 p-0.6 q-0.4 s1.9
empf 5.5 a0.4 b0.8 c0.3 f0.5 i0.5 j-0.8 l-0.5 m0.8 n1.1 o0.4 p-0.7 q0.4 r1.1 s0.7
empf+best 7.7 i0.3 p-0.4 s0.7
empf+und 7.4 g0.5 h0.4 i0.7 r1.1 s-0.4
empfan 5.8 a-0.5 d-0.6 f0.7 i-0.3 j-0.6 k0.5 m0.9 n1.4 o0.4 r0.7 s-0.9
empfeh 7.4 a0.9 b0.9 c0.9 d1.3 e0.6 g-0.4 i-0.5 p-0.3 q0.3 s1.6
empfie 7.7 b0.4 i0.5
empfoh 7.4 e-0.4 g0.5 h0.5 i1.2 p-0.6 r0.7 s0.4
en 7.7 a-0.4 g0.6 h-0.3 k0.4 l0.6 o1.4 q1.3 r0.9
ende 4.6 a0.4 b1.1 c1.6 d0.5 e0.5 g-2.2 h-0.9 i3.7 j-2.1 l1.7 n1.1 o-0.4 p-1.5 q1.1 r-0.7 s-0.5 t-0.4
ende+am 7.7 a0.3 e0.4 i0.3
ende+augu 7.7 a0.9 c0.6 i1.3 m0.9
ende+der 6.6 a0.4 b-0.3 c-0.5 d0.6 e0.5 f-0.4 g-0.4 i0.4 k-0.3 n1.9 o-0.4 p-0.3 s1.2
ende+des 7.0 b-0.4 c0.5 d0.7 e-0.5 g-0.3 l0.9 q0.3 r-0.3
ende+jahr 7.7 a0.5 b0.6 e0.7 i0.9
ende+jann 7.7 l1.1
ende+janu 7.7 a-0.3 c0.4 d0.5 e-0.4 j-0.3 k0.5 l0.3 m0.4 r0.4
ende+juli 7.7 c0.5 e-0.4 i0.9 p0.5
ende+mai 7.7 e0.7 f1.1 l0.9 m-0.3 n0.6
ende+marz 7.7 a0.8 b0.7 c1.2 i0.4
ende+mit 7.2 c-0.3 g-0.4 i1.2 j-0.3 l-0.4 q0.4
ende+mona 7.7 c0.4 d0.5 i0.4 n0.4
endet 6.1 b-0.8 d-0.4 g-0.6 h-0.7 i1.7 j-0.6 k-0.5 l-0.3 p-0.5 q1.0 r-0.4 t0.9
endl 6.2 b0.5 e-0.3 f0.7 g2.4 h0.8 i-0.8 j-0.7 n1.9 o0.7 p-0.7 r1.2 s-0.8
endl+auf 7.7 a0.8 d-0.5 e-0.4 f1.3 g-0.3 s-0.4
endlic 6.2 b0.5 e-0.3 f0.7 g2.4 h0.8 i-0.8 j-0.7 n1.9 o0.7 p-0.7 r1.2 s-0.8
endu 7.7 a-0.4 o1.6
endung 7.7 a-0.4 o1.6
ener 7.2 a0.6 c0.6 e1.1 i0.4 p0.8
energi 7.2 a0.6 c0.6 e1.1 i0.4 p0.8
eng 7.4 a-0.5 l1.5 o-0.6
enge 6.6 a-0.7 e-0.3 f1.5 g1.6 j-0.5 k0.5 p-0.5 r2.4 t0.8
engel 7.4 f1.7 g0.4 h0.4 k-0.4 q-0.4 t0.9
engels 7.7 a-0.5 g0.3 i0.3 k0.9 r1.0
engl 6.4 a-0.7 b-0.4 d-0.7 e0.6 f0.8 i-0.8 j-0.3 k-0.4 m-0.4 o1.0
englis 6.5 a-0.6 b-0.4 d-0.6 e0.7 f0.9 g-0.5 i-0.8 j-0.3 k-0.3 m-0.4 o1.1 r-0.4
enke 6.7 b0.6 c0.3 d0.4 g0.6 j0.4 p-0.4 q0.8 r0.6 s-0.5
enke+in 7.7 a-0.5 e-0.4 g1.0 q0.7 r1.0
enkel 7.7 b0.9 e-0.3
enkeli 7.2 g0.8 j0.5 q0.6 r0.8
enno 7.7 a-0.6 f-0.3 h0.8 i-0.4 l1.2 n1.3 o0.4
ente 7.4 a-0.4 e-0.5 r0.3
enterb 7.7 e-0.3
entf 6.1 a-0.8 b1.4 c-0.5 d-0.5 f0.4 g-0.4 i-0.7 j-0.9 k4.9 l0.4 m0.3 n-0.6 o-0.5 p-0.7 q0.4 r0.5 t-0.3
entfal 6.3 a-1.1 b0.5 c-0.5 d-0.4 e0.4 f0.5 i-0.6 j-0.9 k5.1 l0.5 n-0.6 o-0.5 p-0.5 q0.5 r0.6 s-0.4 t-0.3
entfer 7.7 b1.2 e-0.5 s0.4
entg 6.2 b0.6 h0.8 i-0.7 j1.3 k-0.4 l0.8 m0.4 n0.5 p-0.4 r-0.6 s-0.5
entgan 7.7 a0.6 e0.7 i-0.4 j0.7
entgeg 6.5 a-0.4 b0.7 d0.4 e-0.7 h0.9 i-1.0 j0.4 l0.9 m0.6 n0.6 r-0.5 s-0.4
enth 6.4 a-0.3 b-0.4 c-0.5 d-0.3 e1.6 g-0.5 i-0.7 j-0.6 m1.6 o0.5 q1.0 r0.4 s-0.6
enthal 6.5 a-0.6 b-0.3 c-0.4 e1.0 g-0.5 i-0.6 j-0.6 m1.7 n0.3 o0.5 q1.0 r0.4 s-0.5
entn 7.7 d0.6 f0.9 i-0.3 n1.0 o0.5
entneh 7.7 d0.6 f0.9 i-0.3 n1.0 o0.5
ents 4.9 a-0.5 b-0.9 d-0.6 e0.5 f2.0 h1.5 i1.0 j0.6 k1.5 l2.1 m-0.4 n1.5 p-0.8 q-0.6 s-0.9
ents+das 7.7 a0.5 c0.6 d-0.3 e0.7 i0.8
ents+die 7.2 e0.9 l1.5 n0.8 o-0.4 p-0.4
ents+habe 7.7 g0.6 r0.4
ents+ist 7.7 e0.8 k0.7 m0.7 n0.8
ents+kann 7.7 a0.9 c0.7 f1.3 j0.5
ents+sie 7.7 a-0.4 c-0.5
ents+und 7.4 a-0.3 b-0.3 g-0.4 h1.2 l1.2
entsch 5.1 b-0.6 c-0.3 d-1.1 e0.5 f2.3 g-1.2 h-0.4 i2.0 j0.5 k0.3 l2.2 m-0.7 n1.1 p-0.5 q-1.0 s-0.6
entspr 7.0 a-0.8 g1.4 h2.9 i-0.7 o-0.4 q0.6
entsta 7.4 a-0.4 e0.4 g0.5 k0.9 m0.6 r0.6
entste 7.7 a0.7 c0.9 d1.2 i-0.4 j0.6
entw 5.1 c1.9 g-1.0 j-0.7 l-0.4 n-0.6 p-1.2 r-0.3 s1.9
entw+der 7.2 c0.4 d0.4 f1.2 g-0.3 j0.5 r-0.3 t0.6
entw+fur 7.2 c1.2 d0.7 h0.4 m0.4
entw+habe 7.4 k0.5
entw+sie 7.4 c-0.3 e0.4 s1.5
entw+steh 7.7 c1.2 d-0.4 e-0.9 f0.6 i0.7 t0.5
entw+und 7.7 a0.3 c1.0 e1.0 g-0.3 h-0.3 k0.4 m0.4 n-0.5 q0.7 r-0.5
entwed 6.8 a1.4 c1.3 d-0.6 f0.4 i1.2 j-0.3 s2.0 t0.4
entwer 7.7 a-0.7 e-0.5
entwur 5.5 a-0.6 c1.3 d0.5 e0.5 g-1.2 h-0.5 i-1.0 j-0.3 k0.3 n-0.5 p-0.8 r-0.6 s0.6
er 4.0 b-0.4 c-0.3 d0.6 e1.5 f1.8 g1.0 h0.4 i-1.4 j2.4 l-0.5 n1.6 o-0.5 p1.3 r2.1 s-1.5 t0.8
er+auch 7.7 a-0.3 c0.4 h0.4 k0.7 l0.5 n0.4
er+aus 7.7 l0.4 n0.6
er+das 7.2 d1.1 f0.9 g-0.4 i-0.4 k-0.3 o0.4 p0.4 s-0.4
er+die 7.4 e0.3 p-0.3 r0.4 s0.8
er+halt 7.7 a0.6 e0.4 i0.7 j0.6 m0.9
er+hat 6.2 a0.8 b0.3 d-0.5 e1.0 g-0.4 h-0.4 i0.4 j-0.4 l-0.4 m-0.3 n-0.5 o-0.4 p1.3 s0.3 t-0.5
er+hatt 7.7 a-0.7 d-0.4 e-0.6 g1.0 k0.4 r1.1
er+heis 7.4 a0.3 c-0.3 d0.4 e1.0 g0.3 h0.9 j0.6 n0.3 r0.4
er+ist 6.6 a-0.6 b-0.5 c0.5 d-0.3 e-0.5 i-0.7 j-0.4 m0.5 p-0.3 s0.4
er+kann 7.7 a0.4 d0.4 e1.3 f1.1 h0.4 i0.4
er+lass 7.4 e-0.4 r-0.4
er+lebt 7.7 j0.7 s0.5
er+lehn 7.7 a-0.6 b-0.3 i-0.4
er+mach 7.7 a0.3 c0.7 e0.5 n0.6 p0.8
er+mein 7.7 a0.5 c-0.3 d0.7 e0.9 g-0.3 j0.6 p-0.3 s-0.3
er+meld 7.4 d-0.6 g0.5 h0.6 i-0.3 j0.9 k0.4 m0.7 r0.6 t0.3
er+mit 7.7 b0.7 d-0.3 e0.4 l0.5 n0.4
er+pass 7.7 c0.5 k-0.3 l0.5 o0.7
er+sagt 7.7 e0.7 f0.9 g0.5 i0.6 r0.5
er+scho 7.7 d0.7 n0.6 q-0.4 s-0.3
er+sein 7.7 e-0.5 g0.4 r0.3
er+sich 7.2 a1.3 d0.9 e1.2 g-0.4 j1.3 m0.6 p1.0
er+soll 7.7 e0.4 f0.5 p0.8
er+stan 7.7 e-0.3
er+will 7.7 a-0.4 d0.4 h0.5 k0.3 q0.4 t1.7
erbe 7.2 c0.4 e-0.4 g-0.3 i0.9 j0.5 m0.6 q0.5
erbete 7.4 a-0.3 i0.9 m0.6 q0.5
erbs 7.2 a-0.8 c-0.5 d-0.5 e-0.6 f-0.4 g0.8 h0.5 i-0.3 j-0.5 k-0.3 l0.9 n0.5
erbsch 7.4 a-0.3 c-0.4 d-0.5 e-0.5 f-0.4 g0.8 h0.6 l1.0 n0.5
erbt 7.7 a-0.4 d-0.3 g0.3 r0.3
erbtei 7.7 a-0.4 d-0.3 g0.3 r0.3
erfa 5.9 a1.4 b-0.6 d1.3 f-0.3 g-1.0 h-0.5 j-0.7 m0.8 p-0.7 r-0.9 s3.5
erfa+mit 7.2 a0.6 d-0.4 j-0.3 s1.6
erfahr 6.1 a1.9 b-0.3 c-0.6 d1.4 e0.4 g-1.0 h-0.4 j-0.6 k-0.4 m0.7 p-0.5 r-0.7 s3.9
erfass 7.2 a-0.5 b-0.4 c0.3 f-0.4 k0.7 q0.3 t0.3
erfo 6.5 a1.5 b0.3 e1.5 f-0.3 g-0.3 h0.5 i1.1 j1.0 l-0.5 m0.3 n1.6 p1.2 s-0.3
erfo+nich 7.7 a1.2 e1.5 j0.9 m-0.5 p2.4
erfolg 6.5 a1.5 b0.3 e1.5 f-0.3 g-0.3 h0.5 i1.1 j1.0 l-0.5 m0.3 n1.6 p1.2 s-0.3
erfr 7.7 a0.3 c0.9 d0.9 e-0.3 j1.0
erfu 7.0 a0.4 d0.5 e0.4 g0.6 h0.7 i0.9 r0.6
erfull 7.7 a0.8 d0.8 e0.8 i1.3 j0.6
erfurt 7.7 a-0.3 g0.7 h0.9 r0.8
erga 5.6 a-0.6 b0.3 c-0.6 d-0.4 e-0.7 g-0.4 h0.3 i-0.5 j-0.7 l-0.4 m-0.7 n0.5 o2.0 p-0.6 q0.5 r-0.3 s0.6
erga+sie 6.0 j-0.6 q0.6
erganz 5.6 a-0.6 b0.3 c-0.6 d-0.4 e-0.7 g-0.4 h0.3 i-0.5 j-0.7 l-0.4 m-0.7 n0.5 o2.0 p-0.6 q0.5 r-0.3 s0.6
erge 6.2 a-0.8 f0.4 g1.4 i0.6 m-0.4 n0.5 o0.8 r1.6 s-0.6
ergebe 7.7 a-0.5 c0.3 e-0.3 f0.5 g0.4 k0.5 o0.3
ergebn 6.6 b-0.4 e0.6 g1.3 h-0.3 n0.4 o0.6 p0.4 r1.7 s-0.4
ergeht 7.7 a-0.4 i0.7
ergi 7.7 a0.5 e1.1 j0.6 s0.6
ergo 7.7 a0.4 c0.6 p0.6
erha 5.3 b0.3 c0.4 d1.0 e-0.5 g-0.6 h-0.8 j0.4 o1.1 p-0.4 s-0.7
erha+dies 7.7 a-0.3 b0.3 e0.4 f-0.7 h-0.5 k0.7 o0.4 q-0.3
erha+und 7.4 a0.6 b0.6 c0.5 i0.8 j0.4 p0.4
erhalt 5.3 b0.3 c0.4 d1.0 e-0.5 g-0.6 h-0.8 j0.4 o1.1 p-0.4 s-0.7
erhe 6.6 a0.5 b-0.4 c-0.5 d-0.3 e0.4 f0.4 i-0.4 j0.8 m0.3 p-0.4 r-0.4 s-0.4
erhe+wir 7.7 a0.6 e0.5 j1.1 m0.7
erhebe 7.2 a0.6 e0.5 j0.9 m0.5
erheit 7.4 f0.5 l0.4 r-0.3
erho 6.5 b2.6 c-0.3 d0.5 f0.8 g-0.6 h-0.4 k-0.4 m-0.7 n0.4 s-0.5
erhoff 7.7 b0.6 e0.3
erhohu 7.2 a0.4 b2.6 d0.4 e-0.5 f0.9 g-0.5 i0.6 m-0.3 n0.5 p-0.4
erin 6.7 b0.5 c0.3 d-0.4 j0.3 l0.5 n1.3 q-0.3 r-0.3 s0.4 t-0.5
erin+an 7.7 a-0.5 g0.4 i0.4 n0.9 r0.4
erin+sich 7.7 a0.3 b0.7 c0.3 j0.5 s0.5
erin+wir 7.7 g-0.3 n1.2 r-0.4 t-0.3
erinne 6.7 b0.5 c0.3 d-0.4 j0.3 l0.5 n1.3 q-0.3 r-0.3 s0.4 t-0.5
erke 6.3 a1.6 b0.4 e2.9 g-0.6 i-0.6 j0.4 l0.6 m3.1 r-0.4
erke+ich 7.4 a0.3 b0.4 c-0.4 e0.5 m0.9 p0.7
erke+wir 7.0 a0.4 b-0.4 c0.8 e0.9 j0.8 l0.5 m2.6 p-0.4 s0.4
erkenn 6.4 a1.1 b0.4 e2.2 g-0.5 i-0.5 j0.4 m3.0 r-0.3 t-0.3
erkl 5.3 a1.4 b1.4 d0.5 e1.2 f-0.5 g0.7 h-0.4 i0.8 k0.3 o-0.6 q0.4 r1.5 s0.8 t0.4
erkl+dass 7.7 e-0.5 g0.4 r0.3
erkl+der 7.7 a-0.4 n0.7 r0.7
erkl+hat 7.7 g0.6 p0.9 q0.5 r0.9
erkl+ich 7.7 a0.8 d1.2 e0.4 g-0.3
erkl+sie 7.4 a0.8 b0.9 d-0.3 e0.3 l-0.3
erkl+wie 7.7 a-0.7 e-0.4 g0.4 i-0.4 k0.9 r0.3
erkl+wir 7.4 a0.9 b1.1 d0.4 e1.2 i2.1 j0.3 m0.8 s1.1
erklar 5.3 a1.4 b1.4 d0.5 e1.2 f-0.5 g0.7 h-0.4 i0.8 k0.3 o-0.6 q0.4 r1.5 s0.8 t0.4
erla 7.0 e0.9 g-0.4 i-0.3 j0.7 n1.3 r-0.4 s-0.5
erlaub 7.0 e0.9 g-0.4 i-0.3 j0.7 n1.3 r-0.4 s-0.5
erle 5.8 a-1.2 b0.3 d0.5 e-0.4 f-0.4 g1.6 h0.5 k0.4 l0.6 n1.5 o0.7 p-0.3 q2.8 r2.3 t-0.5
erle+geld 7.7 a-0.9 c-0.4 g-0.4 h0.8 i-0.4 j-0.3 l0.4 p-0.6 q4.1
erle+man 7.7 a-0.4 g1.0 m0.3 p-0.3 q0.4 r1.2
erlebt 7.2 a-0.7 g2.3 i-0.4 k0.8 l0.3 n0.3 o0.5 p-0.5 r2.3
erledi 6.3 a-0.3 c0.3 d0.7 e-1.1 g-0.5 i0.8 j0.6 k-0.3 l0.4 n1.1 o0.4 q3.1 s-0.5
erleic 7.7 a-0.7 g0.4 h0.7 m0.5 n0.4 r0.4
erma 7.4 a-0.3 o2.4
ermass 7.4 a-0.3 o2.4
ermi 7.4 b0.3 d0.4 g-0.3 j0.9 l1.0 p0.6 q-0.3 s1.0
ermitt 7.4 b0.3 d0.4 g-0.3 j0.9 l1.0 p0.6 q-0.3 s1.0
erneut 7.7 a-0.3 o0.3
erns 7.2 a-0.4 c-0.5 e-0.7 g0.4 m0.6 s-0.3
ernst 7.7 a-0.4 c-0.3 g0.4 q-0.3 r0.4
ernt 7.7 a-0.5 l1.8 n0.6
ernte 7.7 a-0.5 l1.8 n0.6
erof 6.6 a-1.0 c0.5 g1.2 h1.7 i-0.6 j-0.5 l-0.4 n-0.4 o0.3 r0.9 s-0.3
erof+eine 7.7 a-0.4 g0.8 h1.3
eroffn 6.6 a-1.0 c0.5 g1.2 h1.7 i-0.6 j-0.5 l-0.4 n-0.4 o0.3 r0.9 s-0.3
erp 7.7 a-0.4 d-0.4 e-0.3 l1.0 q-0.4 t0.7
erre 6.4 b0.3 d0.4 e0.4 g-0.6 h-0.4 i-0.7 j-0.7 l-0.4 o0.4 p0.3 s0.6 t-0.3
erre+sie 7.7 l-0.5 m-0.3 n0.5 q-0.3
erreic 6.4 b0.3 d0.4 e0.4 g-0.6 h-0.4 i-0.7 j-0.7 l-0.4 o0.4 p0.3 s0.6 t-0.3
ersa 6.1 a0.4 c1.3 d0.8 e0.7 f0.8 h-0.4 i0.4 j1.9 k2.7 l-0.4 m-0.6 n-0.6 p0.8 q-0.5 s-0.5 t0.4
ersa+ange 7.7 a0.5 c1.1 d0.9 f1.3 i-0.3 j0.6 k0.4 p0.6
ersatz 6.1 a0.4 c1.3 d0.8 e0.7 f0.8 h-0.4 i0.4 j1.9 k2.7 l-0.4 m-0.6 n-0.6 p0.8 q-0.5 s-0.5 t0.4
ersc 6.1 b-0.5 c-0.8 e0.7 f0.8 g-0.8 h0.3 j-0.5 k-0.5 l0.4 m1.6 q-0.3 r-0.3 s1.4 t0.6
ersc+im 7.7 a0.4 e1.1 h0.3 s0.9
ersche 6.6 a-0.4 c-0.4 d-0.4 e0.8 h0.3 i-0.5 j-0.4 k-0.5 m0.9 p-0.4 s1.0 t0.5
erschi 7.7 a0.7 e0.4 i0.5 m0.7 p0.7 s0.8
erschr 7.4 a-0.5 e-0.3 g-0.4 l0.9
erse 7.7 j0.4
ersetz 7.7 j0.4
ersp 7.4 j0.4 l0.8 s0.3
erspar 7.4 j0.4 l0.8 s0.3
erst 3.7 a0.5 b-1.1 c1.9 d0.6 e1.6 f0.4 g0.8 h1.7 i-0.5 j-1.0 k-0.6 l3.6 m0.6 n2.9 o0.6 p4.3 q2.3 r2.1 s-2.0
erst+am 7.2 a-0.5 d-0.3 e-0.7 h0.3 k0.7 l2.1 n-0.5 p-0.5
erst+bei 7.7 d-0.5 t0.3
erst+dana 7.7 e-0.4 j0.7 m0.8
erst+die 7.2 a0.3 c1.0 d0.9 h0.6 k0.5 l-0.3 m0.6 p0.3 q1.3
erst+frei 7.4 a1.1 c1.2 d-0.3 e0.7 i-0.4 j-0.3 n-0.3 p2.5
erst+gesp 7.7 h0.3
erst+im 6.8 a-1.1 b-0.4 c-0.5 g-0.3 i-0.4 l2.1 m0.5 n0.4 o0.5 p-0.4
erst+in 7.4 d0.4 j0.8 l1.8 p-0.3
erst+komm 7.7 a0.4 e0.9 i0.8 p0.9 s0.4
erst+kost 7.7 a0.4 i0.4
erst+mal 5.7 a-1.2 b0.3 c-0.9 d-1.5 e-0.7 g2.9 h1.5 i-1.2 j-0.5 k-0.9 m0.7 n-0.4 o0.4 p-1.0 q0.9 r3.6
erst+nach 6.4 a0.6 b-0.5 c2.3 f-0.3 g-0.5 i1.3 j-0.5 k-0.4 l1.9 m-0.4 n-0.7
erst+rate 7.7 a-0.4 g0.4 h0.8 o0.8 p-0.3 q1.3
erst+rech 7.4 e-0.5 g0.3 i1.5 p0.6 q0.4 r0.9
erst+tag 7.7 a0.5 d0.5 e0.7 f0.6 i0.5 p0.6
erst+um 7.7 d0.3 e0.5 f0.8 r0.3
erst+und 7.7 b-0.3 c-0.3 d1.3 e0.4 j0.5 m1.0 p-0.3 t0.6
erst+wenn 6.5 a1.1 b-0.4 c0.5 d-0.8 e2.0 f0.7 g-1.0 j-0.5 n1.2 o0.4 p3.1 r-0.6
erst+wied 7.7 a0.8 e0.7 p1.7
erst+zum 7.7 a-0.6 d-0.5 e0.4 f-0.4 h0.3 i-0.3 l2.0 n0.9 r0.3
erst+zwei 7.4 a0.8 g-0.3 i0.6 r-0.4
erstat 6.8 b-0.3 d-0.4 h-0.3 i-0.4 j0.8 k0.4 s-0.3
erste 5.6 a-1.3 b0.4 e-1.3 f-0.5 g1.6 h1.4 k-0.6 l-0.5 m0.3 n-0.8 q2.7 r1.2 s-0.9
erstel 6.8 b-0.4 c-0.5 g-0.3 i-0.4 j1.0 m0.4 n0.6 p-0.6 q0.9
ersten 5.1 a-0.6 c0.3 d0.6 e0.8 g1.3 h1.5 j-1.4 l-0.5 m-0.5 n1.8 o0.8 q1.2 r2.3
erster 7.7 a-0.7 d-0.4 g0.4 i-0.4 n2.0 r0.7
erstes 7.0 a-0.6 c-0.5 d-0.4 f0.5 g0.7 h1.6 i-0.6 j0.5 k-0.8 l-0.4 n2.2 o0.5 p-0.4 q0.6
ersu 6.7 c0.7 d0.8 f0.9 i-0.4 j1.0 l1.1 p-0.4
ersu+sie 7.4 c0.6 d0.4 e-0.3 f1.2 l0.4
ersu+um 7.7 e0.3 j0.8
ersuch 6.7 c0.7 d0.8 f0.9 i-0.4 j1.0 l1.1 p-0.4
erte 6.7 a-0.6 c1.0 g-0.5 h0.7 j0.4 p-0.4 r-0.4 s-0.3
erteil 6.7 a-0.6 c1.0 g-0.5 h0.7 j0.4 p-0.4 r-0.4 s-0.3
ertr 7.4 a0.4 b1.6 e-0.4 j-0.3 m0.3
ertrag 7.4 a0.4 b1.6 e-0.4 j-0.3 m0.3
erwa 5.5 a1.2 b1.1 c1.3 e1.5 f2.8 h0.9 i-0.9 j0.5 m0.5 n0.7 o-0.4 q0.5 r0.7 s-0.3 t0.4
erwa+dass 7.2 a0.7 b1.6 c1.2 e0.9 f0.6 g-0.4 l0.3 m-0.3
erwa+eine 7.7 d0.5 f0.8
erwa+nich 7.4 c-0.6 d0.4 l-0.3 m0.6 n0.4 q0.9 s0.3
erwa+wir 7.4 a0.6 d-0.3 e-0.4 j0.8 s0.6
erwahn 7.4 a-0.7 f0.3 g0.4 k0.3 m0.6 n0.4 o-0.3 r0.7
erwart 5.6 a1.8 b1.4 c1.5 e1.5 f2.5 g-0.5 h0.9 i-0.8 j0.6 n0.5 q0.8 t0.3
erwi 7.7 a-0.8 e-0.3 g0.5 h0.8 i-0.4 k0.3 l2.2 r0.7
erza 5.5 a0.8 c1.8 f1.0 g-0.4 i-0.5 o-0.5 p-0.4 q0.5 r-0.4 s4.0
erza+ich 7.2 a0.7 b0.6 c-0.5 d0.4 e0.9 i0.8 p-0.3 s2.4
erza+und 7.7 b0.7 e-0.3 h0.6
erza+wie 7.2 a0.6 c2.0 e-0.5 f0.4 i-0.4 s0.8
erzahl 5.5 a0.8 c1.8 f1.0 g-0.4 i-0.5 o-0.5 p-0.4 q0.5 r-0.4 s4.0
erze 7.4 a-0.5 i-0.3 k0.4 l0.4 r0.4
erzeug 7.4 a-0.5 i-0.3 k0.4 l0.4 r0.4
es 2.9 a1.9 b0.5 c1.0 d2.2 e1.4 f0.3 g-2.3 h-1.4 i1.4 j-0.3 k0.8 l1.1 n0.4 o-0.6 p-0.8 q-0.8 r-1.4 s1.3 t-0.4
es+ab 7.4 a0.4 b1.5 c0.6 e-0.7 p0.4 s1.6
es+am 7.2 c-0.5 d0.9 g-0.3 i-0.4 m0.4 n1.0
es+an 7.7 j0.4 p0.6
es+auch 6.6 a0.3 c-0.6 d1.6 g-0.4 i1.2 j-0.4 l1.2 m-0.4 o0.4 p0.9
es+auf 7.4 a-0.4 b1.2 d-0.4 q0.3
es+ausg 7.7 b0.5 c0.4 d-0.4 i0.5 p0.6
es+bei 6.4 a-0.5 c-0.6 f0.7 g-0.6 i0.5 j-0.4 k0.9 n-0.5 o0.9 p-0.5 r-0.4
es+bis 7.7 d0.5 e0.4 g0.5 h0.5 q0.9 r0.4 s0.6
es+bitt 7.7 b-0.3 c0.6 d0.5 h0.3
es+blei 7.2 a-0.4 d-0.3 g0.4 i-0.5 r-0.5 t0.3
es+dahe 7.7 d0.3 i0.6
es+dann 7.4 e0.6 g-0.4 i1.4 p0.5 r-0.3 s-0.3
es+dass 7.4 a-0.3 b0.4 l2.0
es+daue 7.4 a-0.8 e-0.4 i-0.3 l3.4 n2.9 o-0.3 p-0.5 q0.5 r0.5
es+der 7.4 a1.0 b0.7 c1.7 g-0.3 s1.2 t0.7
es+die 7.7 c0.5 d1.0 t0.7
es+drei 7.4 a0.6 b0.3 c0.8 d-0.4 q0.5 t0.7
es+eige 7.7 b1.0 c-0.3 e-0.3 h0.3
es+eilt 7.4 a-0.9 f-0.3 g-0.3 h0.4 i-0.5 k0.7 o1.0 p-0.3 r0.6 s-0.4 t-0.4
es+eine 6.5 a0.4 b0.5 c0.7 d1.7 e0.4 h-0.3 i0.6 l-0.4 n-0.4 q0.4 r0.5 s2.3
es+etwa 7.7 b0.4 e-0.4 m0.4 p0.6 s-0.3
es+fur 5.8 a0.4 c0.8 f0.7 i-0.5 j0.5
es+geht 6.2 a-0.6 b-0.6 c0.3 f0.4 i-0.4 j-0.5 m-0.4 n-0.6 o-0.3 p-0.4 q0.5 t0.7
es+gele 7.7 b-0.3 h-0.4
es+gibt 6.4 c-0.4 e-0.8 f-0.3 g0.6 i-0.5 k1.2 m-0.4 r0.5 s1.6
es+gut 7.4 d-0.5 e1.5 f1.4 h0.6 n0.6 o0.4
es+habe 7.4 c0.5 d0.7 j0.7 m0.8 q0.7
es+halt 7.7 a0.4 b-0.3 d1.4 i0.3 n0.3
es+hat 6.7 a0.4 b0.5 c0.7 d-0.5 h0.9 i0.9 l0.5 p-0.4 r0.7
es+heut 7.7 a-0.6 e-0.6 h0.3 k1.5 l-0.4 n0.5 r0.5 t-0.4
es+hier 7.4 b0.4 g0.4 i1.2 p0.9 r0.4
es+ihm 7.7 a0.7 c0.7 d0.6 p0.6 s0.4
es+ihne 6.6 c0.6 d0.5 e-0.6 g-0.5 j-0.4 n1.0 o-0.3 p0.7 r-0.4 s-0.4
es+ihre 7.7 d0.4 e0.5 f-0.3 j0.4
es+im 7.4 a-0.4 e-0.3
es+in 7.2 a-0.4
es+ist 5.7 a0.7 b0.6 d0.5 e0.4 f0.5 g-0.4 i1.0 j1.3 k-0.5 n-0.4 o0.5 p-0.6 q-0.3 r-0.9 t0.6
es+ja 7.7 b0.8 k-0.3 o0.9
es+jetz 7.0 a0.8 b1.2 c0.9 d1.0 e-0.8 f0.5 g-0.4 i2.3 j0.6
es+kein 6.6 a-0.4 b0.7 c-0.7 d-0.4 e-0.4 f-0.3 g1.0 i-0.5 j0.3 k-0.6 l-0.4 m0.9 n1.0 o-0.4 q-0.4 r1.2 s-0.4
es+lauf 7.4 b0.9 c-0.4 d0.7
es+leid 7.7 a-0.5 i-0.3 k1.5
es+mir 7.0 a0.3 g-0.5 i0.8 j-0.4 k1.4 r-0.5
es+mit 7.4 b0.7 c-0.3 e0.5 f-0.3 g-0.4 h-0.3 l2.0 o0.3 p-0.4 r0.6
es+mogl 7.7 l0.8
es+nach 7.4 a0.6 e0.5 g-0.4 i0.4 m0.8 s1.3
es+naml 7.7 a0.5 e1.1 s1.0
es+nich 5.7 b0.4 c-0.6 d0.3 e2.6 f1.2 g1.1 i-0.4 k0.4 l1.0 m0.7 n0.4 p-0.9 r1.6 s-0.5
es+nie 7.4 a0.5 d1.0 e0.8 i0.8 j0.7 p0.5
es+noch 7.7 a0.4 c1.6 r-0.3 s0.6
es+nur 7.2 g-0.4 r-0.4
es+offe 7.7 d0.6 e0.3 f0.6 s0.5
es+schr 7.7 j0.4
es+sei 7.7 b0.3 d0.7 e-0.4 j0.6 m0.4
es+sein 7.7 f0.9 g0.6 i0.5 m0.8 r0.4
es+sich 6.8 a0.8 b-0.4 c0.6 e1.1 g-0.4 i-0.4 j-0.4 p0.9 r-0.5
es+sind 7.0 b0.7 d0.4 j0.4 l-0.4 m0.5 n-0.3 o-0.3
es+so 7.7 k0.5 o1.2
es+soll 7.7 b0.4 c-0.5 e0.4 n0.4
es+steh 7.7 e0.3 j-0.4 s0.4
es+uns 7.4 d0.3 i-0.4 r-0.4 t0.3
es+verm 7.7 c0.7 e0.5 s0.4
es+vier 7.7 f0.4 j0.8 p0.7
es+von 7.4 c0.7 g0.4 h0.8 p0.7
es+war 6.6 a1.1 b-0.3 c0.9 d0.5 e1.4 f0.3 g-0.6 i1.3 j0.3 k-0.5 r-0.4
es+ware 7.4 a1.2 e0.5 j0.8 m0.5 s1.0
es+wenn 7.2 e2.3 g-0.5 i-0.4 o0.3 p1.7
es+wie 7.7 a-1.1 c-0.5 e-0.5 g0.5 p-0.5 q1.4
es+wied 7.4 d0.3 e-0.3 p0.6
es+wird 7.2 b0.9 d-0.4 i-0.6 l1.1 p0.8
es+wurd 7.4 e-0.5 r-0.4 s0.8
esse 6.6 a-0.8 b-0.5 c-0.3 d-0.3 e-0.9 g1.6 h0.5 i-0.4 k-0.4 r1.4
essen 6.7 a-0.6 b-0.4 c-0.5 e-0.9 g1.7 h0.4 i-0.4 k-0.3 r1.4
estr 7.0 c-0.4 e1.5 h0.7 i-0.4 j0.9 s-0.3
estric 7.0 c-0.4 e1.5 h0.7 i-0.4 j0.9 s-0.3
etag 7.4 a0.5 f2.2 k-0.4 m0.7 p-0.3 q0.5
etag+hohe 7.7 a0.4 c-0.3 f1.9 k-0.4 m0.7 q0.5
etage 7.4 a0.5 f2.2 k-0.4 m0.7 p-0.3 q0.5
etap 7.7 c0.5 g0.3 h0.6 i0.5 p0.4
etappe 7.7 c0.5 g0.3 h0.6 i0.5 p0.4
etik 6.2 d-0.4 e2.1 f0.6 g0.7 h1.5 n-0.4 o0.8 r0.8 s0.7 t0.3
etik+sind 7.7 a-0.5 c0.4 e-0.4 f0.3 t0.4
etiket 6.2 d-0.4 e2.1 f0.6 g0.7 h1.5 n-0.4 o0.8 r0.8 s0.7 t0.3
etwa 4.4 c-0.7 d0.4 e-0.5 f1.0 g-1.2 h-1.0 i-1.3 j-1.8 k-0.4 l2.0 m-0.6 n0.4 o0.4 p0.8 q0.5 r-0.8 s0.4 t-0.6
etwa+ande 7.2 c-0.6 d-0.3 f0.7 s0.4
etwa+auch 7.7 a-0.4 e-0.4 h-0.5
etwa+das 7.7 p0.4
etwa+drei 7.7 g-0.4 l1.1 r-0.4
etwa+gedu 7.7 a-0.3 h0.3 l1.4 n0.7
etwa+nach 7.7 a-0.4 c0.7 k0.3 l2.5 m-0.3 o0.6 q-0.3
etwa+ruhi 7.7 e0.6
etwa+und 7.4 b0.6 e-0.4 g0.4 p0.5 r0.4 s0.4
etwa+unge 7.7 e0.5 f0.7 p0.7
etwa+von 7.7 a-0.4 b-0.4 d0.4 e-0.6 f-0.3 j-0.3 k-0.4 l-0.4 q0.8 t0.5
etwa+zu 7.4 b0.3 c-0.4 d0.3 e0.7 f0.6 i-0.5 m0.4 s0.3
etwas 4.6 a0.9 b0.6 c-0.3 d0.8 f1.4 g-1.0 h-1.0 i-0.9 j-1.6 l1.2 m-0.5 n0.5 o0.5 p1.2 q0.4 r-0.5 s0.7 t-0.3
euch 4.7 b0.5 c1.4 d1.1 e-0.9 f1.4 g2.8 h2.4 i-0.8 j-0.4 k0.5 l0.6 n0.7 o0.6 p-1.2 q-0.5 r3.3 s1.6
euch+best 7.7 d0.4 h0.6 i0.5 r-0.3
euch+die 7.4 a0.5 c1.0 e0.5 k0.6 m0.4 s0.4 t-0.4
euch+ein 7.7 c-0.4 d-0.4 e-0.6 h-0.3 m1.1
euch+funf 7.7 e0.7 r0.5 s0.5
euch+hore 7.7 a0.4 b0.4 d0.7 i0.6 s0.4
euch+im 7.7 b0.5 e-0.4 i0.6
euch+leid 7.7 e0.5 k0.6 s0.7
euch+und 7.4 a-0.4 c-0.3 d-0.3 f0.4 h0.5 j0.5 k-0.4 p0.4 q0.4 s0.4
euer 6.4 a1.1 c-0.6 e2.5 h0.6 i-0.6 k-0.4 s1.6
eur 6.2 a-1.0 b-0.6 g-0.7 i-0.7 j-0.3 l-0.8 n-0.5 o-0.5 p-1.1 q6.5 r-0.5 s-0.4
eur+valu 7.7 a-0.4 p-0.5 q1.9
eure 5.1 a1.8 b0.9 c-1.0 d-0.8 e3.6 f-0.9 g0.9 h1.5 i0.5 j-1.3 n-1.0 o0.6 p0.4 q2.3 r1.5 s1.9 t1.4
eure+neue 7.7 a0.7 e1.1 p0.6
eure+numm 7.4 a-0.8 c-0.3 g1.0 h1.6 i-0.3 o0.4 q0.3 r1.1 s-0.5
eure+upda 7.7 a0.5 b0.4 c-0.3 e1.2 g-0.3 q0.5 r-0.4 s-0.4 t0.4
eurem 6.5 a1.1 b0.8 c-0.5 d-0.6 e2.3 g-1.1 i0.4 j-0.5 k-0.3 l0.6 n-0.4 o1.0 p-0.7 q1.9 s0.5 t1.6
eurer 6.7 a0.6 b0.4 c0.3 d-0.8 e0.4 f-0.5 p0.5 q0.8 r0.8 s0.8
euro 3.7 a3.7 b13.5 c-2.1 d-2.5 e3.2 f-0.8 g-2.8 h-0.9 i-0.5 j0.9 k0.6 l2.8 m7.1 n-0.8 o-1.0 p1.1 q5.1 r-1.5 s0.5 t-1.6
euro+anfa 7.7 a0.4 b1.6 e-0.5 p0.5 s1.0
euro+ange 7.7 b0.6 c0.3 d0.3 e-0.3 f0.3 m0.6 p0.5
euro+auf 7.7 a-1.4 b-0.3 c-0.6 e-0.9 f0.6 m1.2 n0.5 o0.4 r-0.5
euro+bitt 7.7 a0.5 b0.6 e0.5 m1.1
euro+blei 7.7 e0.4 f0.5 p0.7
euro+die 7.7 a0.8 e0.6 i0.8 j0.8 m1.0
euro+eine 7.7 b1.3 d-0.4 e0.7 j0.5
euro+erke 7.7 m1.3 s0.7
euro+fur 5.9 a2.6 b6.2 d-0.4 e-0.3 g-1.0 h-0.7 i-1.1 j-0.7 l1.4 m1.5 p2.6 r-0.5 s1.8 t-0.4
euro+furs 7.7 e-0.3 f0.3 k-0.3 l1.0 n0.8
euro+geko 7.7 a0.4 b1.2 d0.8 e0.7
euro+habe 7.2 a-0.7 b0.4 g-0.3 k0.4 l0.6 m1.2 n-0.7 p-0.4 q1.6
euro+hatt 7.2 a0.8 b1.4 c-0.4 d-0.4 e1.2 g-0.4 i-0.3 m0.6 n0.6 p-0.4 r-0.7 s0.8
euro+ich 7.7 d0.6 e-0.3 p0.8 s0.7
euro+im 6.7 a1.3 b2.8 c-0.6 d-0.5 g-0.5 h-0.4 i2.1 r-0.4 s-0.3
euro+ist 7.4 c-0.3 e0.6 i0.4 j0.7 q0.7
euro+kost 7.7 a0.5 b1.5 d-0.3 l1.4 q0.3 s-0.4 t0.3
euro+mehr 7.2 a-0.3 b0.9 e-0.4 g0.3 h0.7 m0.9 p-0.5 q0.7 r0.3
euro+nach 7.7 e0.4 i0.8 j0.3
euro+plus 7.7 a0.5 b0.6 e0.3 g-0.3 j0.3
euro+pro 7.2 a0.7 b1.8 g-0.3 k0.9
euro+sind 6.7 a-1.2 c-0.3 e-0.5 g0.7 h1.1 j-0.3 m-0.3 o-0.3 p-0.3 q4.0 r1.7 s-0.5
euro+uber 7.7 m0.7 q0.4
euro+und 6.7 a0.7 b3.1 c-0.6 e2.7 h0.4 l-0.3 n-0.3 p-0.4
euro+von 7.7 e-0.4 g0.4 n-0.3 r0.4
euro+zahl 7.7 a-0.4 b-0.7 l0.5 n-0.4 p-0.6 q0.4 r0.5
euro+zu 7.4 b-0.6 g0.3 m0.9
even 7.4 g0.4 k0.5 m0.6 n1.1 o0.9 p-0.4 q-0.3 r0.4 t0.5
ewal 7.7 c0.6 e0.5 f0.8
ewald 7.7 c0.6 e0.5 f0.8
exam 6.7 a-0.8 b0.3 f0.4 h0.3 i-0.5 j-0.4 k0.3 n-0.5 o0.6 p-0.3 t0.3
exampl 6.7 a-0.8 b0.3 f0.4 h0.3 i-0.5 j-0.4 k0.3 n-0.5 o0.6 p-0.3 t0.3
exce 6.8 a-0.6 c-0.3 d-0.5 e0.4 h0.7 i-0.4 m-0.3 n0.4 p-0.3 q-0.4 t0.8
excel 6.8 a-0.6 c-0.3 d-0.5 e0.4 h0.7 i-0.4 m-0.3 n0.4 p-0.3 q-0.4 t0.8
exem 7.4 c-0.3 e0.6 g0.3 q0.4 s0.9
exempl 7.4 c-0.3 e0.6 g0.3 q0.4 s0.9
exis 7.4 c0.4 d0.3
existi 7.4 c0.4 d0.3
expo 6.8 a-0.4 h0.5 j-0.3 k0.4 l-0.5 o0.5 q0.9 r0.7
export 7.4 d-0.3 l-0.3 o0.4
expose 7.4 a-0.5 b-0.3 g0.5 h0.9 i-0.4 q0.8 r0.7
expr 7.4 a1.3 b2.3 c3.6 d0.4 h0.4 m0.7 p-0.6 q-0.3 r-0.3
expres 7.4 a1.3 b2.3 c3.6 d0.4 h0.4 m0.7 p-0.6 q-0.3 r-0.3
exte 7.2 a0.4 b0.8 g-0.5 h-0.3 i2.1 l0.6 o0.8
extern 7.2 a0.4 b0.8 g-0.5 h-0.3 i2.1 l0.6 o0.8
extr 7.0 b2.4 c-0.4 d0.7 g-0.5 k1.0 l-0.3 m-0.4 n-0.4 o1.4 p-0.5 s-0.4
extra 7.0 b2.4 c-0.4 d0.7 g-0.5 k1.0 l-0.3 m-0.4 n-0.4 o1.4 p-0.5 s-0.4
ey 7.7 b0.8 e-0.5 g1.1 p-0.3 r1.3
f 7.7 a0.4 c0.7 d0.5 i0.3 j0.5 s0.4
fabi 7.7 a-0.3 g0.7 h1.2 r0.8
fabr 7.7 a0.6 b1.4 j0.6 m0.9 p0.6
face 6.5 a0.8 d1.4 e0.7 g-0.7 j-0.4 m0.5 o0.6 p-0.4 r-0.4 s2.4
face+grup 7.2 a0.6 b0.6 e0.9 g-0.3 m0.7 s1.8
facebo 6.5 a0.8 d1.4 e0.7 g-0.7 j-0.4 m0.5 o0.6 p-0.4 r-0.4 s2.4
fach 5.8 b-0.4 c-0.4 d-0.8 e2.3 f-0.4 g-0.7 h0.3 j1.6 l0.6 o-0.4 p0.5 q1.0 r-0.5 s-0.8
fach+fur 7.2 a0.6 c-0.3 d-0.4 e1.2 g-0.6 h0.5 j1.9 m0.7 p0.8 r-0.3
fach+und 7.7 e0.6 g0.5 i-0.4 j0.6 k0.4 l0.4 p0.6 q0.3 r0.7
fachan 6.8 a0.6 c-0.4 d-0.5 e1.3 g-0.7 h0.5 i-0.4 j2.1 m0.6 p0.7 r-0.5
fachbe 7.7 c0.7 e0.6 i1.2 l0.4
faci 7.7 h0.8 i0.6 n0.9
facili 7.7 h0.8 i0.6 n0.9
fahn 7.7 c-0.4 g-0.4 h-0.4 q-0.3
fahr 4.9 a0.6 b1.1 e1.9 g-1.2 h-0.4 i-0.4 m0.5 n1.4 p0.9 r-0.9 s-0.7 t1.3
fahr+der 7.4 a-0.4 e-0.4 t1.0
fahr+ich 7.7 e0.8 j1.2
fahren 5.7 i-0.5
fahrer 7.4 c-0.3 e0.6 p0.6 t0.5
fahrra 7.0 b1.4 c-0.5 d-0.6 g-0.6 i-0.4 j-0.3 l0.8 m-0.3 n0.9 p0.6
fahrsc 7.4 d0.7 f0.4 g-0.3 i0.5
fahrst 7.7 a0.4 e0.7 m0.4 t0.3
fahrt 6.3 a0.4 c1.0 d-0.3 e0.5 f-0.5 g-0.5 k0.4 p0.8 r-0.6 t1.8
fair 7.0 b0.9 e0.4 g1.0 h-0.3 j-0.4 m-0.4 p-0.4 r1.0 s0.9
fakt 7.4 a-0.4 e-0.3 l0.6 o1.4 q0.5
faktur 7.4 a-0.4 e-0.3 l0.6 o1.4 q0.5
falk 7.0 a0.7 b0.9 e0.4 g-0.4 i1.0 k0.5 l-0.3 m2.1 p-0.5
falkne 7.7 b0.4 i0.6 k0.6 m0.3
fall 4.5 a-0.9 c0.6 d1.4 e-0.9 f1.3 g-1.3 h-0.4 i0.8 k3.1 l0.7 o3.4 p-0.7 q1.2 r-0.3 t-0.6
fall+aus 6.7 a-0.3 c-0.6 e0.4 g-0.6 j-0.4 k3.2 s-0.3
fall+das 7.7 a0.4 c1.4 e0.3 i-0.4 p0.8 s0.3
fall+es 7.2 a0.5 b-0.3 d1.3 g0.4 i-0.4 r0.5 s0.4
fall+fur 7.7 a0.4 b0.5 e0.5 j1.7 s1.0
fall+in 7.7 l0.3
fall+mir 7.4 a0.4 c0.3 d0.5 e0.4 i0.8
fall+nich 7.4 c0.5 e-0.6 i0.8 j0.7
fall+sie 7.4 d0.7 i0.7 k0.3 q0.5
fall+uns 7.7 a-0.5 g0.9 i0.3 r0.5
fall+wend 7.7 a-0.3
fall+wie 7.7 b0.8 e-0.5 m1.2 s0.9
falle 7.4 a0.8 b1.6 c-0.3 e-0.4 j0.7 m0.9 s2.3
fallen 7.0 i0.4 q-0.4
fallig 6.2 a-0.7 c0.5 g-0.5 h-0.6 i-0.7 k-0.8 l1.0 o4.2 p1.1 s-0.5
falls 5.7 c0.5 d1.1 g-0.3 i1.2 k0.4 m-0.5 p-0.9 q1.6 r0.4 s-0.4 t-0.4
fallt 5.6 a-1.0 b-1.1 c-0.8 d0.5 f0.6 i0.6 j-0.9 k4.3 n-0.3 q1.0 s-0.6 t-0.4
fals 5.0 a2.4 b0.7 e5.5 f2.4 g-1.5 i1.6 j1.2 k-0.9 l-0.3 m-0.7 q-0.4 r-1.1 t1.1
fals+heru 7.7 a0.4 e0.9 i1.7 p1.0
fals+mach 7.7 e-0.3 o0.4
fals+tele 7.7 e0.5 h0.3 s-0.4
fals+vers 7.7 a0.4 b0.4 e0.4 i0.5 s0.7
falsch 5.0 a2.4 b0.7 e5.5 f2.4 g-1.5 i1.6 j1.2 k-0.9 l-0.3 m-0.7 q-0.4 r-1.1 t1.1
falt 7.0 b0.7 c0.5 d0.9 e-0.5 f0.7 m0.8 p0.4
faltbl 7.2 b0.8 c0.7 d0.4 e-0.4 f0.8 m0.8
fami 5.7 a-0.8 b-0.8 c0.5 d0.6 e-0.9 g1.1 h1.2 i-0.4 l-0.5 m-0.3 p1.3 q0.4 r1.8 s0.4 t-0.7
famili 5.7 a-0.8 b-0.8 c0.5 d0.6 e-0.9 g1.1 h1.2 i-0.4 l-0.5 m-0.3 p1.3 q0.4 r1.8 s0.4 t-0.7
fand 6.3 a0.5 c0.3 e0.9 f-0.5 h0.3 i0.5 l-0.4 m0.6 p-0.7 r0.4 s1.0
fand+das 7.7 a-0.3 c1.0 d0.4 g-0.5 s0.7
fand+es 7.7 a0.6 e0.9 i0.5
fand+sie 7.7 a0.6 e1.1 i0.7 s0.7
fanden 7.4 a0.5 c0.4 e1.2 i0.4 s1.3
fang 6.8 a1.9 c-0.3 e1.8 g-0.7 i2.2 m0.5 n-0.3 p0.5 r-0.7 s-0.4 t1.5
fang+im 7.7 a0.8 b0.6 e0.6 i1.4
fangt 7.2 a1.7 b0.4 e2.1 g-0.7 i1.7 r-0.6 s-0.3 t1.6
farb 6.2 a-0.4 c0.4 e1.3 g-0.7 h0.4 i-0.8 j-0.6 m-0.6 n-0.4 o0.5 p-0.6 q-0.4 t1.3
farbe 7.0 a-0.4 e0.4 h0.4 i-0.4 k0.6 m-0.3 q-0.5 s-0.4 t0.5
farben 7.4 b-0.3 c-0.3 g-0.4 n-0.4 s-0.3 t0.9
farbko 7.7 a0.4 c0.5 e0.8 s0.7
fasc 7.7 c1.2 e0.6 f0.4 s1.0
faschi 7.7 c1.2 e0.6 f0.4 s1.0
fass 5.7 a-0.4 b0.8 c-0.5 d-0.6 e0.7 f-0.6 h0.8 j-0.3 k1.1 l0.3 n-0.3 o-0.5 p0.9 q0.6 r0.7 s-0.8 t0.4
fass+bis 7.7 e0.4 j1.0 p1.1 t0.5
fass+der 7.7 a-0.5 g0.4 r0.4
fassad 7.0 a-0.7 h1.0 i-0.6 j0.5 k0.3 p0.6 q0.9 r0.4
fassun 6.1 b-0.7 c-0.6 d-0.6 e1.4 f-0.4 g0.4 j-0.7 k0.7 l-0.5 m0.5 o-0.6 p0.5 r0.5 s-0.5 t0.4
fast 6.3 b2.3 c0.6 d0.4 e-0.5 f0.3 h0.3 j0.4 l0.5 n-0.4 o0.3 p-0.6 q-0.5 r0.5 s-0.6
fax 7.0 c-0.4 d0.4 f1.0 g-0.4 i1.4 j0.4 m0.6
febr 5.5 a-0.6 c1.0 f-0.4 g0.3 h1.4 j-0.7 k0.7 l2.7 m0.9 o-0.3 p-0.5 q-0.7 s-0.7 t-0.4
febr+fur 7.7 c0.4 f0.7 l0.8
febr+mit 7.7 a-0.3 g1.8 h1.8
febr+und 7.7 a0.4 c0.4 p0.6
februa 5.5 a-0.6 c1.0 f-0.4 g0.3 h1.4 j-0.7 k0.7 l2.7 m0.9 o-0.3 p-0.5 q-0.7 s-0.7 t-0.4
fech 7.7 a0.6 e0.4 f0.9 i1.3 j0.5 m0.7
fechte 7.7 a0.6 e0.4 f0.9 i1.3 j0.5 m0.7
fede 7.4 b0.5 d0.3 i0.8
fehl 4.4 a1.4 b-1.5 c0.9 d-1.3 e5.3 f0.6 g-1.5 h-0.4 i-1.7 k0.9 l0.6 m1.3 o2.6 p1.0 q0.5 r-0.5 s-1.2 t3.9
fehl+auf 7.7 e0.3 f0.3 m0.8 s0.4
fehl+das 7.7 a0.7 b-0.3 d0.7 e1.3 o-0.4 q-0.3 t1.4
fehl+der 7.4 e1.3 g-0.3 m2.5 s-0.3
fehl+die 6.8 a-0.5 c1.2 d-0.7 e1.2 f0.9 g0.6 h0.8 i-0.4 j-0.4 k0.4 l0.6 o0.4 p-0.4 q0.9 r0.7 s-0.3 t0.6
fehl+gefu 7.7 a-0.6 g0.3 i-0.4 r0.6
fehl+imme 7.7 a0.4 c1.1 d-0.5 e-0.4 f0.4 h-0.3 k-0.4 r0.3 t1.2
fehl+in 7.2 a1.1 b-0.3 c-0.4 d0.4 e1.7 j-0.4 m-0.5 o-0.3 p1.4 r-0.3
fehl+ist 7.7 e0.4 j0.6
fehl+mir 7.4 e0.8 j0.7 l0.8 o1.0 s0.7
fehl+noch 7.0 a-0.9 c-0.5 e-1.0 g-0.4 j-0.4 k-0.5 l-0.3 o0.5 p-0.3 r-0.4 t1.5
fehl+seit 7.4 a1.0 c1.4 g-0.4 j0.4 p1.4 r-0.3
fehl+unse 7.4 a-0.5 b0.4 c-0.3 m-0.5 o2.2 r-0.4
fehlen 6.1 a-0.7 d-0.8 e1.4 g0.6 h0.9 i-0.7 k0.8 l0.7 n0.4 p-0.7 r0.6 s-0.6 t1.2
fehler 5.7 a1.2 b-1.0 c-0.6 d0.4 e2.3 f-0.4 i-0.7 j0.4 k-0.5 l-0.3 o-0.4 p2.0 r0.4 s-0.5
fehlt 5.3 b-0.9 c1.4 d-0.7 e1.7 f0.7 g-1.5 h-0.3 i-1.4 l0.6 m1.0 o3.7 q0.5 r-0.3 s-0.8 t4.0
fehlte 7.2 a0.9 c1.0 e1.8 f0.7 g-0.4 k0.9 m0.6 r-0.3 s0.6
fehlve 7.7 a0.7 c-0.4 e1.5 f1.4 g-0.3 i0.8 p0.5 q0.4
feie 5.8 a-1.8 c-0.4 d-0.3 f1.0 g1.1 h1.1 k-0.8 m0.4 n0.5 o0.6 p-0.7 q1.1 r1.9 s-0.9
feie+am 7.7 a-0.4 h0.3 r0.4
feier 7.4 a-0.7 e-0.5 g0.8 q0.3 r1.4
feiera 7.4 c-0.4 e0.8 i0.9 q0.7
feiern 7.4 c0.4 f0.3
feiert 6.4 a-1.4 b0.3 c-0.3 e-0.5 f1.1 g0.4 h1.1 k-0.7 m0.5 n0.8 o0.8 p-0.4 q0.6 r0.8 s-0.6 t0.4
fein 6.8 a-0.9 c-0.5 d-0.4 g1.1 h1.3 i-0.5 m0.5 p-0.3 q0.9 r1.1 s0.3
feld 6.8 a-0.4 b-0.4 c-0.3 j0.8 m-0.3 n0.8 o0.7
fens 6.1 a0.4 e1.7 g-0.7 h0.4 k0.8 l0.4 m0.8 n0.4 q1.1
fens+und 7.7 a-0.3 b0.6 d0.5 f-0.3 h0.7 k1.0 l0.3 n0.3 o0.5
fenste 6.1 a0.5 b0.5 c0.3 e1.7 f-0.5 g-0.6 k1.0 l0.5 m0.5 q-0.5
feri 7.2 a-0.4 f0.8 g-0.4 i-0.3 j-0.3 k-0.3 s0.3
ferien 7.2 a-0.4 f0.8 g-0.4 i-0.3 j-0.3 k-0.3 s0.3
fern 6.2 a-0.9 b-0.6 c-0.6 f1.2 g1.4 h1.7 i-0.6 k0.8 m0.3 n0.7 o0.4 p-0.6 q0.7 r2.4 s-0.4 t0.5
fern+und 7.7 c0.5 d1.1 e0.6 f0.4 g-0.5 m0.6 q1.0 r0.5 t-0.4
fernse 6.8 a-0.9 b-0.3 c-0.5 e-0.4 f0.5 g1.4 h1.4 i-0.4 j-0.3 k0.5 p-0.3 q0.7 r2.2
fernwa 7.7 f0.7 h0.5 j0.7 o0.3 q0.3 t0.8
fert 5.4 a1.0 c4.5 e1.3 f1.4 g1.0 h-0.3 k0.3 m0.9 n-0.6 o-0.4 q1.1 r1.2 t0.6
fert+der 7.4 e-0.5 h0.5 k-0.3 p-0.3 r0.4 s1.0
fert+gewo 7.7 a0.3 b0.5 c0.9 m0.9 s0.3
fert+ist 7.4 a0.6 b0.7 c1.2 d-0.3 e-0.3 p0.5
fert+sein 7.2 a0.7 c1.5 d1.2 e0.5 f0.9 g-0.4 i0.4 k0.4 m1.2 n-0.3 r-0.7 t1.0
fert+und 7.0 c0.9 d-0.4 g0.9 i-0.6 j-0.4 p-0.4 q0.7 r1.3
fertig 5.4 a1.0 c4.5 e1.3 f1.4 g1.0 h-0.3 k0.3 m0.9 n-0.6 o-0.4 q1.1 r1.2 t0.6
fest 5.6 a-1.1 c-0.6 d-0.4 e-0.4 g2.2 h1.9 i-0.4 j0.8 k-0.5 l0.9 m1.2 n1.2 p-0.5 r2.3 s-0.8 t1.5
fest+und 7.7 l1.6
festge 7.4 c0.3 j0.6
festsc 7.7 a0.4 e0.9 j0.8 p0.8
fett 7.4 a-0.4 b0.6 e-0.7 j-0.4 n0.5 o0.4 s1.0 t0.3
feuc 7.7 e0.4 j0.6
feucht 7.7 e0.4 j0.6
feue 6.1 a1.3 e2.6 f0.6 h0.9 i0.5 j0.6 k1.7 l-0.4 p0.7 q0.5 s1.3 t0.5
feuera 7.7 e0.5 k0.7
feuerl 7.4 a0.9 b0.5 c0.4 e1.0 f0.4 i0.5 k0.4 o0.4 p0.6 r-0.3
feuerw 6.6 a0.6 b-0.6 d0.5 e1.5 f0.4 h1.2 j0.8 k0.8 l-0.4 p0.4 q0.8 s1.8 t0.7
fiel 6.8 a0.5 d0.5 e0.8 h0.8 i0.4 j-0.3 l0.3 m-0.5 n-0.4 p0.8 r0.3 s-0.5
fili 6.7 a-0.8 b-0.3 c-0.3 g2.3 h3.0 i-0.5 p-0.6 q1.5 r1.5 s-0.4
fili+in 7.4 a-0.4 g1.1 h1.4 q0.8 r1.5
filial 6.7 a-0.8 b-0.3 c-0.3 g2.3 h3.0 i-0.5 p-0.6 q1.5 r1.5 s-0.4
film 7.7 b0.6 g0.6 h0.8 n0.8 o0.3 p0.8 t0.5
fina 5.7 a-0.6 b0.6 c1.9 d0.5 e-1.2 f1.1 g0.8 i-1.1 k-0.6 l1.9 n-0.8 o1.2 p-0.7 q1.3 r1.3 s-0.8 t1.9
fina+hat 7.7 a-0.5 c-0.3 p-0.3
finanz 5.7 a-0.6 b0.6 c1.9 d0.5 e-1.2 f1.1 g0.8 i-1.1 k-0.6 l1.9 n-0.8 o1.2 p-0.7 q1.3 r1.3 s-0.8 t1.9
find 4.8 a-1.1 b0.3 d0.5 f-0.5 g0.5 i-0.5 j-1.0 l0.7 n1.7 o2.8 p-0.7 q-0.8 r1.5 s-0.5 t0.3
find+am 7.4 c-0.3 e-0.5
find+den 6.8 e0.6 g0.5 i-0.4 r0.6
find+es 7.4 e0.6 f0.3 g0.5 o0.4 p0.5 r0.7
find+ich 6.7 a0.3 b1.3 c0.6 g-0.4 i-0.4 k0.4 l0.9 m0.4 o1.1 p0.5 t-0.3
find+sie 7.2 k0.4
find+stat 7.7 a-0.8 n0.6 p-0.3
find+zu 7.4 a-1.0 c-0.4 d-0.3 e-0.5 n0.6 o3.1 p-0.9 q-0.4
finde 5.8 a-1.2 b0.6 d-0.5 e-0.7 f-0.6 g-0.7 i-0.3 j-0.7 l0.8 o3.6 p0.7 q-0.5 r-0.5 s-0.7
finden 6.2 b-0.7 c0.7 e0.4 g0.5 h-0.5 i0.4 j-0.6 l-0.4 m-0.3 n1.0 p-0.5 q-0.4 r1.1 t-0.3
findet 5.8 a-0.3 c-1.1 f-0.6 g0.5 i-0.6 l0.3 m-0.7 o-0.4 p-1.0 r0.6 t0.7
fing 7.2 a0.7 b-0.4 d0.3 e1.9 f0.4 i0.8 o0.3 q-0.4 r0.8 s0.4 t0.9
fing+und 7.7 a0.7 b-0.3 d0.5 e1.5 q-0.3 r0.4 s-0.3 t1.2
finger 7.2 a0.7 b-0.4 d0.3 e1.9 f0.4 i0.8 o0.3 q-0.4 r0.8 s0.4 t0.9
fink 7.4 a-0.4 q0.5
finn 7.2 b0.8 c0.5 d-0.6 g-0.4 n-0.4 q-0.3 r-0.5 t0.8
fire 7.7 e0.3 j0.7 p0.6
firm 5.4 a1.2 b1.5 d0.5 e3.0 f-0.5 g-0.8 h0.3 i0.8 j-0.9 m-0.8 n1.0 o0.7 p0.9 q-0.5 r-0.9 s0.6 t-0.5
firm+in 7.7 a0.8 e1.0 i0.6 j0.6 p0.7 s0.7
firma 6.0 b0.9 d-0.6 e0.8 g-0.6 i0.4 j-0.4 m-0.4 o0.3 p0.5
firmen 6.1 a1.7 b0.4 d0.8 e2.3 f-0.4 g-0.9 h-0.5 i0.6 j-0.5 l-0.3 m-0.4 o-0.5 p0.6 q-0.3 r-0.9 s0.5 t-0.6
fisc 6.5 a1.1 b-0.5 c1.4 d0.7 e1.5 i0.5 k1.2 l0.6 o-0.5 p-0.4
fisch 7.4 a1.0 c0.3 d1.0 g-0.4 i1.1 r-0.4
fischb 7.7 e0.4 g0.3 r0.3 s0.3
fische 7.2 a0.9 c1.6 d-0.3 e1.1 h-0.4 i0.4 l1.0 o-0.3
fitn 7.0 e-0.3 g-0.4 i0.5 m0.3 n0.3 o-0.3 s0.4
fitnes 7.0 e-0.3 g-0.4 i0.5 m0.3 n0.3 o-0.3 s0.4
fix 7.2 a-0.8 b-0.4 c-0.4 g0.7 h0.6 i0.6 r0.9 s-0.3
fixe 6.8 a-0.9 b0.5 f-0.6 h-0.3 i-0.5 k3.0 n-0.5 q0.6 t-0.5
fixe+am 7.7 k0.8
flac 6.8 a-0.8 b-0.4 g-0.5 i-0.3 k2.6 l0.6 q0.5 s-0.3
flach 6.8 a-0.8 b-0.4 g-0.5 i-0.3 k2.6 l0.6 q0.5 s-0.3
flei 6.8 a0.8 d1.3 e0.6 h0.5 i-0.5 j0.5 l-0.3 o0.3 p0.6 r-0.3 s-0.7
fleisc 7.0 a0.6 e0.7 h0.4 i-0.4 j0.6 p0.7 r-0.4
flie 6.0 a1.3 b0.8 d0.7 e0.5 g1.0 h0.7 i-0.8 k-0.5 m-0.8 n0.5 o0.8 p2.6 r0.6 s1.4 t0.5
flie+die 7.7 a0.8 b0.4 j0.6 p0.8 s0.6
fliegt 7.2 c-0.3 d0.8 f-0.3 g0.4 h0.7 i-0.3 o0.5 p-0.3 q-0.3 s0.8
fliese 7.2 f0.3 g0.6 j0.3 k-0.4 l0.5 r1.0 s0.5 t0.5
fliess 6.8 a1.2 b0.7 c0.4 g0.4 h0.5 i-0.4 j-0.3 k-0.3 m-0.5 n0.7 p3.3 s-0.3 t0.3
flo 7.7 b-0.3 d0.7 g0.5 h1.1 n0.6
flor 7.7 a-0.4 g0.5 q1.1 r0.5
floris 7.7 a-0.4 g0.5 q1.1 r0.5
flot 7.7 g0.5 i0.8 p0.6 r0.7
fluc 7.2 a-0.4 g0.4 m0.4 q0.4 r0.4
fluche 7.7 a-0.5 g0.4 m0.4 q0.5 r0.6
flug 7.2 a-0.3 b-0.4 c0.6 d0.6 i-0.3 j0.5 k1.1 l0.3 m0.9 n0.7 o-0.3 s-0.5
flur 7.2 a0.4 d0.5 g-0.4 l-0.3 p0.6 r-0.3 s0.6
flye 6.4 c0.5 e0.4 f0.3 g-0.3 h0.4 i-0.8 j-0.4 l-0.4 n0.8 o-0.5 p-0.4 q-0.3 s0.3
flye+mit 7.7 a0.7 e1.2 s0.8
flyer 6.4 c0.5 e0.4 f0.3 g-0.3 h0.4 i-0.8 j-0.4 l-0.4 n0.8 o-0.5 p-0.4 q-0.3 s0.3
folg 5.6 a-0.5 b-0.3 d-0.4 e0.4 f1.2 g0.3 h1.1 j0.6 k-0.3 l0.4 p-1.0 q2.6 s-0.8 t0.8
folg+per 7.7 e0.4 h-0.5 i-0.3 q0.8
folge 7.2 c0.5 e0.6 g-0.4 h-0.4 l0.7 o0.7
folgen 6.8 a0.8 b0.4 c-0.5 d-0.3 e0.7 f0.6 h0.7 i0.7 j1.3 p-0.5 q0.5
folgt 6.3 a-1.5 b-0.3 e-0.5 g0.3 h0.5 i-1.2 n-0.5 p-0.4 q2.4 s-0.4 t0.6
foli 7.2 b0.4 e0.6 f0.4 g-0.4 k0.3 p0.4 r-0.6 s0.6
folie 7.4 a-0.3 b0.4 f0.5 i-0.4 k0.4 p-0.3 r-0.4 s0.7
foll 7.2 a1.1 c0.3 d-0.6 g-0.5 i-0.4 j-0.5 p-0.4 r-0.3 s3.2
follow 7.2 a1.1 c0.3 d-0.6 g-0.5 i-0.4 j-0.5 p-0.4 r-0.3 s3.2
ford 4.9 c0.3 d0.8 e0.8 g-1.1 i1.5 j2.7 l2.5 o0.8 q1.3 s-0.5 t0.8
ford+der 7.7 a-0.3 g-0.3 h0.8 i1.0 l-0.3
ford+die 7.4 a0.7 b1.0 d0.9 g-0.4 i1.0 j0.9
ford+ist 7.7 a-0.4 e-0.5 j-0.3 l0.5 t1.0
ford+sie 6.8 a0.9 c-0.4 e1.5 i-0.5 j1.9 m0.5 p-0.4
ford+vom 7.4 l1.0 m0.6 p-0.4
forder 4.9 a-0.4 c0.3 d0.9 g-1.0 i0.6 j2.8 l2.5 o0.8 q1.3 s-0.4
form 5.0 b-0.4 c0.6 g-0.6 h0.5 i0.8 m-0.3 o1.2 r-0.7 s0.5
form+ist 7.4 a-0.4 c0.3 d0.4 f0.4 o0.8 t0.6
form+und 7.7 e0.3 i0.4 s0.7
form+unse 6.0 j-0.6
format 6.7 a-0.5 c0.8 e0.3 f0.4 g-0.5 i0.4 o2.1 p0.4 s0.3 t0.8
formli 7.7 c0.6 g0.5 h0.8 j0.8
formul 5.4 a0.5 c-0.4 f-0.4 g-0.5 i0.4 j-0.4 m-0.7 o-0.4 r-0.3 t-0.3
fors 7.4 e0.6 g1.2 h1.3 r0.5
fort 6.6 a0.4 d0.3 e0.5 f-0.4 h0.7 i0.8 j-0.6 k0.4 o-0.4 p0.8 q0.4 s-0.3
fortbi 7.4 a-0.5 d-0.3 f-0.3 i-0.5 j-0.4 k0.5 q0.4 r0.4 t-0.3
fortse 7.4 a0.3 d0.8 g0.6 h0.7 i1.5 p0.5
foto 4.7 b-0.6 c0.6 e0.9 h0.3 i-0.3 j-0.7 k1.1 l-0.5 m1.5 n0.5 q0.6 r0.9 s2.0 t2.4
foto+auf 7.7 a0.8 e1.1 s0.6
foto+die 7.7 a0.7 c1.0 d0.4 e0.4 i1.3 s1.2
foto+frei 7.7 a-0.4 t0.7
foto+hang 7.7 a-0.4 e-0.4 g0.4 j-0.3 q-0.3 r0.5
foto+nich 7.7 c0.5 e-0.4 p0.5
foto+vom 6.8 c0.4 g-0.5 i-0.4 k-0.4 n0.3 o-0.3 q0.4 t1.1
foto+von 7.7 a-0.6 e-0.4 l0.6 o0.5 r-0.4 s-0.3 t0.5
fotobu 7.4 b-0.4 e0.8 q0.4 r0.7 s0.5
fotogr 6.2 b-0.4 d0.6 g1.4 h0.5 i-0.3 j-0.4 l-0.5 m1.1 p-0.8 r1.8 t0.5
fotos 5.8 a-0.6 d-1.2 e0.7 g-0.6 h0.8 j-0.7 l0.4 m1.2 p-0.8 r-0.5 s0.6 t1.2
fotosh 7.7 b0.5 d0.3 f0.5 k1.5 o0.3
fotost 7.7 g0.3 j0.7 q1.0 r0.4 s0.5
fr 7.7 c-0.3 f-0.4 k0.6 q0.8
frag 4.4 a0.4 b2.2 c0.4 d1.3 e-0.6 f0.6 g-1.5 i-1.7 j-1.0 k-1.2 l-0.9 n0.3 o4.3 p-0.9 q-0.9 r-1.5 s1.8 t0.5
frag+aus 7.7 a-0.4 d0.6 f0.6 h-0.3 n-0.3 o0.8
frag+bean 7.4 c-0.3 e0.3 g0.5 m-0.3 r0.5
frag+die 7.4 c-0.5 e0.6 f0.5 g0.5 i0.4 o-0.3 r0.9
frag+gest 7.7 a0.8 c1.2 d0.7 e-0.3 i0.5 s0.9
frag+ich 7.2 b0.4 c0.5 d-0.5 e0.3 o1.4 s0.7
frag+mich 7.2 b1.1 c0.8 e0.7 i-0.3 s1.2
frag+nach 7.4 b1.0 e-0.6 i-0.4 p0.5 s-0.3 t1.0
frag+nich 7.4 j0.8 n-0.4 t0.7
frag+noch 7.7 g0.4 o0.5 r0.4
frag+nur 7.4 d0.3 e-0.5 f0.7 j0.8 o0.7
frag+ob 7.2 b0.6 e0.4 g-0.4 h-0.4 l0.4 n0.4 o1.6 q-0.4 r-0.6
frag+stel 7.7 b0.4 i0.3 m0.7
frag+vom 7.7 a0.4 d1.3 g-0.4 m0.4 n0.5 q0.3 r-0.3 s-0.3 t0.5
frag+war 7.7 a0.6 d0.6 e0.6 p0.5 s0.9
frag+waru 7.7 d-0.5 f0.9 m1.1 q0.3
frag+zu 7.7 a0.4 e0.8 j0.4 o0.8
frag+zur 6.6 a-0.8 c-0.8 d0.6 e-1.1 i-0.4 l-0.7 o1.2 q0.4 s-0.4
frage 5.4 b2.0 c-0.5 d0.8 e-1.2 f1.3 g-1.0 i-0.8 j-0.5 k-0.4 l-0.6 m1.8 n0.4 o2.0 p-0.9 r-0.7
frageb 7.7 b0.3 i0.6
fragen 5.5 a0.4 b-0.3 c0.7 d1.1 f0.3 g0.5 h0.6 i-1.0 k-0.5 l-0.5 o1.0 r0.9
fragst 7.7 d-0.4 e-0.4
fragt 6.0 c-0.4 e0.5 g-0.9 i-0.4 j-0.6 m-0.4 o3.0 q-0.4 s1.8
fragte 7.0 a1.1 b1.4 c1.6 d0.5 e0.6 f-0.3 g-0.7 i-0.5 q-0.4 r-0.8 s1.5 t-0.3
frak 7.7 a-0.7 b0.4 c-0.4 d0.4 e-0.4 q-0.4
fraktu 7.7 a-0.7 b0.4 c-0.4 d0.4 e-0.4 q-0.4
fran 6.1 b2.1 h0.3 i0.8 j-0.6 k-0.3 p-0.7 q3.6 r0.6 s-0.6 t1.2
franke 6.7 b1.8 d-0.8 g-0.4 i0.4 j-0.4 k-0.4 l0.4 n0.3 p-0.4 q3.4 r0.5 s-0.5
franzi 7.7 a0.5 b1.0 c0.4 d0.4 i0.7
franzo 7.4 b-0.4 t1.7
fras 7.7 a-0.4 g0.4 h0.6 q1.0 r0.5
frasen 7.7 a-0.4 g0.4 h0.6 q1.0 r0.5
frau 3.4 a-4.0 d-0.5 e-2.5 f0.8 g3.4 j-2.4 k1.4 l1.0 m0.5 n0.4 o0.4 p-1.3 q1.5 r4.6 s-2.9 t1.1
frau+arch 7.2 a0.3 c1.8 e-0.6 j0.4 r0.4
frau+baum 7.7 g0.7 h0.4 l-0.4 n0.6 r0.4
frau+behr 7.4 a-0.5 l0.6 m-0.3 q0.6 r0.3
frau+dokt 7.7 b0.7 l1.0
frau+dorn 7.7 c1.1 d1.1 g-0.4 i0.3 r0.7
frau+dr 6.7 a-0.5 e-0.8 f0.4 g-0.5 i-0.4 j0.7 r-0.4 s-0.4 t0.4
frau+hall 5.9 i-0.3
frau+hat 7.2 e0.4 f0.4 g0.7 h-0.3 o0.5 r1.3 s0.3
frau+jung 7.7 b-0.3 c-0.3 d0.4 e-0.3 f0.5 o0.4
frau+kell 7.7 b0.8 g-0.4 i0.6 r-0.3
frau+koll 6.8 a0.7 b0.6 d-0.3 e0.4 g-0.4 i-0.4 k-0.4 l0.8 n0.3 p0.8 s0.8 t0.4
frau+kram 7.7 c0.4 e0.5 h0.3 k0.3 r0.3 t0.6
frau+kunz 7.7 c-0.3 n0.9
frau+lenz 7.7 a0.4 d-0.5 e-0.4 f1.0 m0.7 n0.5
frau+lind 7.7 a0.5
frau+lutz 7.7 a0.3 c0.4 i0.5 k0.5 l0.6
frau+nowa 7.7 f0.5 k0.3 n0.5 r0.6
frau+petr 7.7 a-0.3 b-0.4 d-0.4 g0.6 l0.4 r0.7 t0.3
frau+rech 7.7 c-0.3 d0.9 e-0.3 g0.5 h0.7 j0.9 n0.4 r0.5
frau+somm 7.0 a-0.4 h-0.4 i-0.5 l-0.4 n0.6
frau+thie 7.4 e0.4 i1.1 o0.8 t0.8
frau+vom 7.7 a-0.5 g0.9 h0.6 r1.0 s-0.4
frau+yild 7.7 g0.4 m0.4 q0.4 r0.6
frauen 7.4 a-0.6 c-0.5 e-0.6 h0.7 j-0.3 n0.5 r0.4 s0.4
fraule 7.7 a-0.5 e-0.3 f-0.3 g1.1 l0.3 q0.6 r1.0
frec 7.4 b0.3 d-0.5 f0.4 k-0.3 l-0.3 n-0.3 q0.5 r0.5
frech 7.7 b0.4 d-0.5 f0.5 k-0.3 q0.5 r0.5
frei 3.9 a-3.6 b-1.2 c1.1 d-0.5 e-2.0 g-0.8 h2.0 i-2.8 j-2.0 k3.1 m-1.1 n3.3 o0.4 p-1.9 q1.6 r0.4 s-2.4 t1.4
frei+der 7.4 a0.4 p0.6
frei+durc 7.7 l0.8 n-0.4 p0.6
frei+erte 7.4 b0.5 j0.4
frei+hat 7.7 a0.4 p0.6
frei+ist 7.2 a-0.6 e-0.4 h0.6 i-0.4 k-0.3 l0.8 n1.4 p-0.4 q-0.4 r-0.3 t1.2
frei+konn 7.7 a-0.4 g0.4 k0.8 l0.4
frei+mach 7.7 q1.1 r-0.4
frei+mit 7.7 c0.7 d0.5 i0.3
frei+nach 7.7 c0.4 e0.3 h0.4 o1.7 t0.6
frei+ohne 7.7 e0.5 g0.6 i0.5 r0.7
frei+um 7.7 e-0.5 k1.2 l-0.5
frei+und 6.7 c1.0 e1.2 g-0.4 i-0.5 n2.1 s1.3 t0.7
frei+war 7.4 a1.0 c0.6 d0.4 e1.0 j0.7 l0.4 s0.5
frei+wenn 7.4 a0.3 c1.6 e0.9 h0.5 i-0.5 n0.7 o-0.3 p1.6
freiba 7.7 e-0.6 k0.4 n0.5 t-0.4
freie 7.7 h0.5
freiga 6.0 a-1.2 b0.6 c-0.4 d0.5 e-0.5 f0.7 g-0.7 h0.4 i-0.8 j-0.3 k-0.8 l0.5 m0.4 n2.7 o0.7 q-0.4 s-0.6 t-0.4
freige 5.8 c-0.6 d0.6 e-0.5 f0.5 g-1.0 h0.6 i-0.9 j-0.7 l-0.3 n2.3 q1.9 r-0.6 s-0.7 t0.5
freihe 7.7 a-0.4 e-0.3 g0.9 h0.4 r0.9
freili 7.4 g-0.3 r-0.4 t0.6
freisc 7.4 a-1.2 e-1.2 n1.0 p-0.4 s-0.6 t1.3
freisp 7.4 a-0.4 l0.4
freist 7.7 c0.4 e0.3 h0.4 o1.7 t0.6
freita 5.0 a0.4 b-0.7 c2.3 e-0.4 g0.4 i-0.4 j-0.4 k3.6 l-0.5 m-0.5 n1.6 o-1.4 p-1.2 q1.0 r0.9 s-1.2 t1.6
freiwi 7.4 a-0.4 k1.0 n-0.4 q2.0
frem 7.0 a0.7 b0.4 d1.0 e1.9 g-0.3 j0.6 p0.5 s0.9
fremde 7.0 a0.7 b0.4 d1.0 e1.9 g-0.3 j0.6 p0.5 s0.9
freu 4.3 a-0.5 b-0.4 c-0.7 d0.8 f-0.5 g3.4 h1.7 i-1.0 j-1.0 k-0.4 l-0.4 n0.9 o0.5 p1.1 q0.4 r1.5 t0.4
freu+antw 7.7 a-0.5
freu+grus 5.0 a0.4 c-0.5 d0.9 e-1.4 f-0.4 g-0.6 i0.4 j-1.0 k0.4 m-0.7 n1.1 o1.5 p-0.4 q0.6 s-0.8 t0.6
freu+mich 7.2 a-0.5 c-0.3 d0.4 e0.7 g1.3 i0.4 s-0.3
freu+sich 7.0 a1.0 c0.4 d-0.4 e1.0 f0.4 g-0.4 j1.0 p0.9 s2.2
freu+und 7.7 c0.4 e0.6 f0.6 n0.3 q0.3 r0.4
freu+uns 7.2 a-0.3 g1.6 h0.3 i-0.5 m0.6 r0.3
freud 7.7 g1.5 n0.6 r1.9
freude 6.7 c-0.4 e0.6 g2.0 h1.7 i-0.5 j0.3 l-0.3 n-0.4 o-0.3 p0.9 r1.0 s0.3
freue 7.7 a-0.6 e0.3 g1.6
freuen 6.8 c0.4 e0.4 f0.3 g1.4 i-0.6 j-0.4 p-0.3 s0.6
freund 4.6 a-0.3 d0.8 e-1.7 f-0.6 h1.0 i-0.3 j-1.1 n1.2 o1.0 p0.9 q0.8 s-1.0 t0.6
freut 6.8 a0.9 d-0.4 e0.9 g-0.6 i-0.3 j0.9 m0.5 p0.8 r-0.4 s1.4
frie 6.1 a-0.3 b1.6 d-0.4 e-1.1 f-0.6 g0.9 h0.8 j-0.6 l-0.4 p0.4 s-0.5 t-0.4
friede 7.4 b1.4 c-0.4 g-0.6 h-0.4 i0.6 n0.3 r-0.7
friedh 7.7 a-0.3 e-0.4 g0.7 h0.7 i-0.3 r-0.3
friedr 7.2 b0.9 d0.3 e-0.4 l-0.4 p0.5
fris 4.9 a1.1 c1.5 d-0.7 e0.3 g-1.9 h0.3 i2.2 j3.3 k0.4 l-0.8 n0.5 o-0.6 p-0.9 r-0.7 s0.6 t0.9
fris+abge 7.4 p0.5
fris+beim 7.7 a0.6 c0.9 d-0.4 e-0.5 j-0.5 t0.5
fris+bis 7.7 f0.7 j0.8
fris+geku 7.7 b0.5 e-0.5 h0.3 m0.5 r0.4
fris+kund 7.4 a0.4 d0.8 i1.0 j1.5
fris+zum 7.4 a-0.5 i1.0 j-0.5
frisch 7.4 a0.8 c0.6 e1.8 h0.4 j1.3 s1.0 t0.6
friseu 7.0 b1.2 d-0.4 e-0.5 f0.4 g-0.6 i-0.3 r-0.5 s0.5 t0.6
frist 6.0 a1.4 b-0.5 c1.6 d-0.6 f0.4 g-0.6 j1.3 l-0.3 m0.7 o-0.4 p-0.6 s-0.4
frista 7.4 e0.6 j0.4
friste 7.4 c0.8 d-0.5 i0.6 k0.4 o0.4 r-0.4 t0.4
fristg 6.7 a-0.5 d0.5 e-0.7 g-0.3 h0.5 i2.1 j0.5 l-0.4 n1.2 o-0.4 p0.4
fristl 6.8 a0.4 b0.3 d1.0 e0.3 i1.4 j1.5 m0.4
frists 7.4 a-0.4 e-0.5 h0.3 i-0.6 k0.6 r0.3
frit 7.4 d-0.4 e0.4 f-0.3 g-0.4 h-0.3 i0.7 l0.4 n1.8 o1.2 p-0.4 q-0.5 s-0.4
fritig 7.7 a-0.4 d-0.4 h-0.3 l0.5 n1.9 o1.2 p-0.3 q-0.5
froh 6.6 a-0.9 b0.6 e-0.6 g1.2 h0.8 i-0.7 j0.4 l-0.7 n1.4 p-0.6 r0.9
frohes 7.7 f0.3 g0.7 h1.0 n1.2
frohli 7.7 a-0.6 l-0.3 p-0.5
fron 7.7 e-0.5 g-0.3 i0.8 n-0.3 o0.5 t0.4
fronle 7.7 e-0.5 g-0.3 i0.8 n-0.3 o0.5 t0.4
fruc 7.2 i-0.3 j0.5
fruc+abla 7.7 j0.6
frucht 7.2 i-0.3 j0.5
fruh 4.4 a-2.5 b-1.1 d2.1 e-1.2 g3.1 h1.7 i-1.7 j-1.1 k0.7 l0.8 m-0.6 n0.9 p-2.3 q1.3 r4.0 s-0.7 t2.8
fruh+eine 7.7 a0.3 b0.4 j0.7 m0.5
fruh+gema 7.7 a-0.5 d-0.5 g0.7 i-0.3 r0.9
fruh+hab 7.7 d0.6 s0.8
fruh+hat 7.4 d0.7 e-0.4 g-0.4 r-0.4 t-0.3
fruh+hatt 7.0 a-0.4 c-0.4 e-0.6 g1.2 i0.4 j-0.3 o0.5 r1.1
fruh+im 7.7 c0.7 e0.6 h0.4 t0.7
fruh+in 7.7 g0.5 h0.6 q0.7 r0.5 t0.4
fruh+kam 7.7 b-0.4 d1.0 e-0.4 i0.9
fruh+nach 7.7 b0.6 d0.6 e0.3
fruh+nur 7.7 a0.5 e1.0 f0.4 m0.4 n0.3 t0.4
fruh+scha 7.7 b0.9 d0.9 l1.4
fruh+stan 7.7 d0.8
fruh+um 7.7 e-0.4 f0.6 t1.0
fruh+und 7.7 a-0.8 c-0.3 e-0.3 k1.1
fruher 5.6 a-0.5 b0.3 c-0.6 d3.4 e-1.8 f-0.7 g1.4 h-0.4 j-0.9 l0.5 m-0.7 n-0.6 o0.4 p-0.9 q-0.8 r1.8 t-0.6
fruhja 6.2 a-0.9 c-0.7 d0.8 e-0.8 g1.5 h2.9 j-0.4 k0.6 l0.4 p-0.5 q2.0 r1.8 s-0.7 t-0.5
fruhli 7.7 a-0.6 e-0.5 g0.6 h0.7 r0.5
fruhst 7.0 a0.3 b-0.4 c0.7 e0.5 g-0.5 j0.4 r-0.4 s1.4
fuch 7.4 a-0.3 b-0.3 c-0.6 e-0.4 f-0.4 g1.1 h1.1 l1.1 n-0.5 q0.8 r1.1
fuchs 7.7 c-0.4 d0.5 g0.7 l0.9 r0.8
fuge 7.4 a0.7 e1.6 j-0.3 o0.9 p0.6
fuge+im 7.7 a1.0 e1.6 p0.8
fugen 7.7 e0.7 f0.3 o0.9 p0.7
fuhl 6.6 a0.6 b0.6 d2.7 e1.1 g0.4 i0.4 j-0.6 k0.4 l-0.5 m0.8 n0.4 o0.5 q0.5 r0.5 s-0.4
fuhl+sich 7.2 c0.4 d0.7 e0.6 g0.4 h-0.4 p0.5 r0.7 s-0.3
fuhlt 7.2 c0.4 d0.7 e0.6 g0.4 h-0.4 p0.5 r0.7 s-0.3
fuhr 6.1 a1.2 b2.0 d0.6 e-0.3 f-0.3 h0.8 j-0.5 k0.5 m1.4 n-0.3 p-0.5 q0.5 s2.3
fuhr+der 7.7 a0.3 b0.3 d0.4 e0.4 m0.4 q0.5 t0.7
fuhr+eine 7.7 b0.5 e-0.5 s0.8
fuhre 7.7 e-0.3 g0.8 h1.6 s0.5
fuhren 6.8 a1.2 b1.6 c-0.3 d0.4 e-0.6 g-0.3 h-0.4 i0.8 k0.6 l-0.4 m1.3 n-0.4 s0.9
fuhrt 7.4 a0.3 b0.5 e0.5 r0.3 s0.8 t0.8
fuld 7.0 c-0.5 e-0.4 h1.0 j-0.5 k0.9 n1.0 r0.6 s-0.3
fulda 7.0 c-0.5 e-0.4 h1.0 j-0.5 k0.9 n1.0 r0.6 s-0.3
funf 5.1 b0.9 c-0.7 d1.0 e1.6 f-0.5 g2.1 h2.3 j-1.4 k0.4 n0.8 o1.1 p0.9 q0.6 r1.3 s0.7
funf+jahr 6.8 e-0.8 g1.5 h1.7 r0.6
funf+minu 7.4 a-0.3 b0.6 f0.5 g0.7 h-0.4 l0.4 m0.5 n-0.3 o0.7 r0.8 s-0.3
funf+proz 7.7 e0.6 k0.9 o0.8 p0.8
funf+ster 7.4 a-0.7 d-0.4 g1.5 r1.6 s-0.4
funf+werk 7.4 a-0.5 e0.5 f-0.3 k0.5 n2.2 p-0.3 r-0.4
funfma 7.4 b1.3 d0.4 e0.8 h0.7 i-0.4 j-0.3 l1.0 q0.3 r0.4 s-0.4
funfte 7.2 a0.4 b-0.5 c-0.4 e0.7 o0.3 r-0.4
funk 6.2 d1.1 e0.5 f-0.4 l0.5 m0.4 n1.2 o-0.7 p0.5 r0.4 s-0.5
funk+auf 7.7 a-0.3 b0.3 h0.4 l0.5 n1.9 q0.3 t-0.3
funklo 7.7 a-0.3 b0.4 g-0.4 h-0.3 k0.3 l0.5 n1.9 q-0.4 r-0.5
funkst 7.7 a0.4 d1.3 l0.9 m1.1
funkti 7.0 c0.6 d0.6 i-0.6 j0.5 l-0.6 m-0.3 o-0.5 p1.2 r0.4
fur 2.5 a1.7 b5.5 c1.3 d-3.0 f-1.0 g-1.0 h1.3 i1.1 j-2.1 m0.6 n0.5 o0.5 p1.8 q-0.6 t-0.7
fur+alle 6.5 a-0.7 c0.5 d-0.7 e-0.8 f0.4 g1.3 h1.6 j-0.3 k-0.6 l0.3 m-0.4 n-0.4 r1.4 s-0.5 t0.5
fur+ande 7.7 a-0.4 e-0.3 g0.9 r0.9
fur+ange 7.7 b1.1 h-0.3 l1.6
fur+arbe 7.7 a-0.3 h0.7 k-0.3 o0.7
fur+das 5.2 a1.2 b2.8 c1.1 e3.1 f0.5 g-0.5 h1.2 i-0.6 j-0.4 k-0.8 l-0.5 p0.4 r-0.8
fur+dein 7.7 l1.0 m0.3
fur+den 4.5 a0.7 b1.5 c1.2 e0.3 g-1.8 h-0.8 i2.0 k0.7 l0.4 n1.6 o1.2 p0.6 q1.1 s0.9 t0.9
fur+die 3.7 a-2.4 b-0.8 c0.4 d-1.9 e-1.0 g0.5 h3.0 i1.0 j-1.0 k0.7 n2.3 o1.8 p-1.3 q2.4 r1.8 s-1.5
fur+dies 7.0 a0.9 b0.5 c0.6 e-0.4 g-0.5 i-0.5 l-0.4 p0.6
fur+drei 7.4 b0.4 e-0.7 h0.4 i-0.4 l0.7 n-0.3 r0.5
fur+dumm 7.7 j0.7 p1.2 s0.6
fur+ein 5.9 a1.4 b4.0 c0.4 d-0.7 e1.7 g0.7 i1.2 m0.8 q-0.5 r0.8
fur+eine 5.1 a2.4 b4.9 c0.4 d-0.4 e1.3 g-1.6 h-1.4 i0.5 m1.2 p1.7 q-0.4 r-1.0 s1.5 t-0.5
fur+euch 7.2 b0.5 c0.6 f0.3 g-0.4 r-0.4 s0.3 t0.5
fur+funf 7.2 e0.7 h0.8 p0.4 r1.0
fur+heut 7.4 a-0.9 c-0.3 g0.5 h0.8 k1.5 q0.7 r0.5
fur+ihr 7.2 b-0.4 c-0.3 d1.7 e-0.6 i-0.3 k-0.3 l1.2 n1.0 p0.4 r-0.3
fur+ihre 5.4 a-0.4 b-1.0 c0.5 e0.3 g0.3 i-1.0 j-1.0 k-0.4 o-0.4 p-0.7 r0.6 s1.1
fur+it 7.7 a0.8 e1.4 g-0.4 j1.6 p1.1
fur+jede 7.2 a-0.7 e-0.4 t-0.3
fur+mai 7.4 c0.9 d-0.4 e0.3 f0.6 k0.5 m0.5 t-0.3
fur+marz 7.4 b0.3 e0.3 i0.5 m1.4 r0.4
fur+mein 6.6 c-0.6 d-0.5 e1.4 g1.2 h0.8 i-0.4 m-0.3 q0.6 r1.2 s0.5
fur+mich 6.6 b-0.4 d0.7 e-1.2 f0.6 h-0.5 i-0.3 j0.7 k1.0 o0.5 p-0.4
fur+mitg 7.2 a0.5 b0.3 e-0.5 i0.9
fur+mitt 7.7 a-0.3 f0.4 g0.7 k0.6 n0.8 r0.6
fur+mont 7.7 a0.4 c0.9 d0.6 f0.4 g-0.3 m0.4 o0.3 r-0.3
fur+nach 7.4 a-0.4 c0.7 e0.3 i-0.5 k0.3 l0.4 m-0.4 p-0.3 r0.7 s-0.3
fur+nove 7.4 c-0.5 i0.7 k0.4 p1.0 s0.4
fur+rech 7.7 a-0.5 l1.1 r-0.4
fur+ruck 7.7 a-0.6 c-0.4 i0.4 n1.0
fur+sech 7.7 b0.5 c0.7 d0.4 f0.6 h-0.3 o0.5 s-0.3
fur+seit 7.7 a-0.6 c-0.4 n-0.7 s-0.3 t-0.9
fur+sie 6.0 a-1.5 b-0.4 c0.9 d0.5 e-0.6 f0.5 g-0.9 i-1.3 j-0.8 l1.7 r-0.3 t-0.5
fur+so 7.4 a0.4 b1.1 e0.7 g1.6 n0.6 p0.7 r1.6
fur+ungu 7.2 b1.4 c-0.4 d-0.4 e-0.5 h-0.4 k-0.3 l1.6 n0.4 p-0.3 q-0.4
fur+uns 5.5 a1.7 b0.6 d1.0 e0.7 f0.4 g-0.5 h1.4 i1.9 j-0.7 k0.5 l-0.4 m-0.6 n1.0 p1.0 s-0.9 t1.2
fur+unse 5.6 a-1.5 c-1.1 d-0.4 g-0.5 h-0.7 i-0.8 j-0.4 k0.3 l0.7 m0.5 n1.0 o-0.3 p-0.4 r0.5 s-0.4 t-0.3
fur+webs 7.7 a-0.4 h0.8
fur+zwei 7.7 a-0.3 c-0.3 d-0.3 l1.0 n1.1
furc 7.7 a-0.5 b0.5 d-0.4 g-0.4 h0.5 j-0.4 k-0.3
furcht 7.7 a-0.5 b0.5 d-0.4 g-0.4 h0.5 j-0.4 k-0.3
furs 5.3 a-1.2 b2.0 c0.5 d-0.6 e-1.7 f-0.5 g-0.4 i0.3 j-0.9 l0.5 m-1.1 o1.5 p-0.9 q1.5 s-0.6
furs+nach 7.7 a0.6 c1.0 i0.9 s1.2
furs+quar 7.7 a-0.5 e-0.5 n0.3 s-0.3
furs+vers 7.7 o0.9 r0.5
furt 7.2 a0.4 b1.1 e-0.6 i0.5 p0.5 s0.5
furth 7.4 b0.6 e-0.5 p0.6 s0.5
fusi 7.7 a0.3 c-0.3 d0.9 i0.4 k0.3 m1.3 n0.3 q0.4
fusion 7.7 a0.3 c-0.3 d0.9 i0.4 k0.3 m1.3 n0.3 q0.4
fuss 6.3 a0.4 b-0.3 c0.6 d-0.7 e0.8 f0.5 h-0.3 i1.1 j0.9 l-0.4 m-0.3 p0.6 s-0.5
fuss+ist 7.7 e0.4 g-0.3 j0.7 r-0.3
fussba 7.7 a-0.4
g 7.7 c-0.3 d0.4 f0.5 o0.6
gab 6.5 b0.4 c-0.7 d0.9 f-0.3 g1.1 j-0.3 k-0.4 l-0.5 n0.4 o-0.4 p-0.5 r1.0 s-0.4
gab' 7.4 a-0.7 d-0.3 e-0.4 g0.7 q0.3 r0.9
gab's 7.4 a-0.7 d-0.3 e-0.4 g0.7 q0.3 r0.9
gab+es 7.0 c-0.4 d1.0 e0.9 g0.6 k-0.3 l-0.3 o-0.4 r0.9 s-0.3
gabe 7.7 a-0.3 g0.9 m0.4 q0.4 r1.0
gabr 7.7 e-0.4 p0.6
gabrie 7.7 e-0.4 p0.6
gans 7.2 c0.8 d0.5 i-0.3 j-0.4 k0.5 n-0.5 p0.4 q0.6
ganz 4.7 a-0.7 b1.4 d1.0 e-1.5 g3.2 j-1.4 k1.3 l0.7 n1.2 o0.9 p-1.4 r4.7 s0.6 t0.8
ganz+alle 7.7 g0.8 k0.7 r0.6
ganz+jahr 7.7 a0.6 b0.4 c0.3 d1.6 f0.3 i0.5 k1.7 s-0.3
ganz+noch 7.7 b0.3 e-0.5 g0.5 h0.9 k0.4 m1.0 n0.5 p0.6 r0.7
ganz+norm 7.7 a-0.3 t0.5
ganz+ohne 7.2 b1.5 d0.8 e-0.3 g1.1 i0.6 r1.4
ganz+tag 7.7 a-0.3
ganze 6.0 a0.5 b-0.5 d1.4 e-0.7 f0.5 g0.6 h0.3 i-0.3 k1.3 l0.4 n0.5 o0.5 p-0.4 r1.3 s0.5
ganzen 6.0 c-0.6 d-0.4 e1.4 g0.8 h0.5 i-0.9 j-0.5 k-0.6 m0.7 n0.7 p-0.7 r0.8 s0.8 t0.8
gar 5.2 b-0.5 c-0.6 d1.2 e2.4 g2.2 j-0.5 k-1.1 l-0.6 m1.1 n-0.6 o0.3 p1.2 r2.3 s0.4
gar+nich 5.3 a-0.5 b-0.9 c-0.8 d1.4 e1.6 g2.6 i-1.0 j-0.5 k-1.0 l-0.5 m1.2 n-0.5 o0.4 p1.2 q0.4 r2.7 s0.5
gar+nix 7.4 a0.5 b0.5 e0.7 g-0.4 i0.6 r-0.4
gara 6.8 c0.4 g-0.4 i-0.4 p-0.3 s0.6
garage 7.0 b0.4 c0.5 g-0.4 i-0.4 p-0.3 s0.6
gart 6.2 a0.9 c-1.1 e1.4 f-0.7 i1.2 o-0.4 q-0.6 t0.8
garten 6.4 a1.1 c-0.9 e1.4 f-0.5 i1.0 l0.4 o-0.6 q-0.5 t0.7
gartne 7.4 c-0.4 e0.7 f-0.3 i0.9
gast 5.5 a-0.5 b0.9 c-0.5 d-0.8 e1.4 f0.5 g1.1 j-0.5 k-0.8 n0.3 r1.7 s0.5 t0.9
gast+hat 7.7 c-0.4 e-0.4 f-0.4 g0.7 h-0.3 r0.8
gast+sind 7.7 a0.7 b0.6 e1.1 p0.7 s0.4
gaste 6.7 a0.7 d-0.3 e1.5 f0.3 g0.6 i-0.5 k-0.3 m0.5 q-0.4 r0.4 s0.9 t0.4
gastho 7.2 a-0.4 c-0.3 e0.3 f0.4 g0.5 i0.3 k-0.6 r0.6
gastro 7.7 b0.4 c-0.3 e1.0 n0.4
gean 6.2 d0.8 e0.5 f1.4 h0.6 j-0.9 n1.1 o2.0 p-0.7 q0.3 r0.4
gean+die 7.7 a-0.3 b0.4 c-0.4 o-0.4
gean+und 7.7 d0.3 g0.3 j0.6 o0.3 p0.5 r0.5
gean+werd 7.7 b0.3 d0.8 e0.3 f0.4 m0.4 n0.9 o1.9 q0.3
geande 6.5 a-0.5 c-0.7 e0.6 f0.4 h0.7 j-0.6 l0.3 n1.3 o2.3 p-0.5 q0.4 r0.5 s-0.5
geantw 7.4 a0.3 c0.9 d0.6 f1.2 i-0.4 k0.4
gear 7.0 c0.5 e-0.4 g-0.4 i0.5 r-0.4 s-0.4
gear+habe 7.7 a0.4 c0.7 g-0.4 i0.7
gearbe 7.0 c0.5 e-0.4 g-0.4 i0.5 r-0.4 s-0.4
geba 6.5 a-0.7 d-0.5 e-0.9 f0.4 k-0.4 m0.4 o0.3 p-0.6 s-0.6 t0.3
gebaud 7.7 a-0.6 c-0.4 f0.4 h0.8
gebaut 7.0 b0.5 c0.7 d-0.4 e-0.7 k-0.4 o0.4 r-0.4 s-0.4
gebe 4.6 a2.7 b-0.7 c1.8 d2.3 e1.9 f2.8 h1.4 i1.0 j0.9 k0.8 l-0.4 m0.5 p-0.4 q0.7 r0.5 s0.7 t0.9
gebe+den 7.7 b0.4 c0.6 d0.5 h0.4 s0.7
gebe+es 7.7 a-1.0 c-0.5 d-0.5 g1.3 h0.8 r1.4
gebe+ich 7.4 a0.8 d0.5 e0.5 i0.4 j0.9 p0.5
gebe+sie 6.0 a1.8 b-0.7 c0.5 d1.3 e-0.4 f3.9 g-0.6 i-0.4 k1.2 l0.4 m0.9 n0.5 s-0.6
gebe+und 7.0 a0.4 b0.4 c1.0 d1.3 i-0.4 j0.7 n0.4 q-0.3
gebe+wir 7.0 c0.5 e0.7 h0.5 i0.5 k0.4 p0.7 r0.3
geben 5.1 a1.8 c0.5 d0.7 e0.9 f2.6 h1.4 k1.4 m0.6 o0.5 q0.5 s-0.7 t0.7
gebete 5.8 a1.5 b-0.5 c2.2 d1.4 e1.0 f0.9 g-0.6 i1.2 j0.9 k-0.4 l-0.5 p-0.4 q0.6 s2.1 t0.3
gebl 6.6 b0.4 d-0.6 f0.5 g0.4 h0.5 i-0.5 k1.3 n0.4 o-0.3 p-0.4 s-0.4 t-0.7
gebl+sind 7.4 b0.5 c0.4 k0.5 o-0.3 r-0.5 t-0.3
geblie 6.7 a-0.4 b0.4 d-0.6 g0.4 h0.5 i-0.4 j-0.5 k1.4 n0.4 o-0.3 p-0.4 s-0.3 t-0.5
gebo 7.2 a0.8 b-0.4 c-0.4 d0.4 e1.3 f0.7 k0.3 p1.3 r0.4
geboge 7.7 a0.5 d0.7 e1.0 f1.1 p1.4
gebore 7.7 a0.3 d-0.3 e0.3 g0.5 h0.3 k0.4 r0.7
gebr 5.5 b0.3 c1.4 d-0.9 e0.5 g1.3 h1.5 i0.7 j-0.4 k0.5 o-0.3 p0.7 q0.8 r1.8 s-1.1
gebr+mach 7.7 a0.5 e-0.5 g-0.3 i0.4 j0.3 m1.0
gebrac 6.5 a-0.9 d-0.4 g0.9 h1.5 i-0.8 j-0.6 k0.6 m-0.6 n0.3 o-0.4 p-0.6 q1.6 r1.1 s-0.6 t0.4
gebrau 6.3 a1.1 b0.7 c1.0 d-0.5 e0.7 g-0.4 h0.5 i2.1 j0.4 m0.4 p1.6 q-0.4 s-0.5
gebu 5.7 a1.3 b1.0 c0.7 d1.7 f0.7 g-1.3 h-0.8 j1.4 m4.4 o-0.4 p0.6 r-0.8
gebu+und 7.7 a0.6 b1.0 g-0.4 j0.7 m0.7 p1.0
gebuch 6.8 a0.7 b0.5 e-0.4 g-0.8 h-0.6 i-0.5 j0.4 m2.4 n0.3 p0.3 r-0.4 t-0.4
gebuhr 7.0 b1.0 c-0.4 d0.8 f0.5 i-0.6 j1.0 m3.1 s-0.4
gebund 7.4 a0.6 d0.4 e1.1 i0.6 j0.8 k0.8 p0.7 s0.4
geburt 6.6 c1.2 d0.7 e-0.6 f0.3 g-0.3 j-0.4 k-0.4 o-0.4 p-0.3 q0.3 s-0.5 t0.7
geda 6.0 d-0.4 f-0.4 g0.8 h0.4 i1.4 k0.6 l0.6 m-0.4 n-0.6 p1.2 q-0.5 r1.5 s-0.4
geda+die 7.7 e-0.3 l0.6
geda+war 7.7 a-0.6 d-0.5 g1.2 h1.0 i-0.5 k0.6 l-0.3 n-0.4 r1.6
geda+ware 7.4 a0.6 c0.8 e0.7 j0.4 p1.3
gedach 6.5 a-0.7 d-0.7 f-0.4 g0.5 h0.5 k0.4 l1.1 p0.7 r1.1 t-0.4
gedank 6.8 a0.4 d0.4 e0.3 g0.4 i1.4 k0.3 l-0.4 n-0.4 p0.6 r0.7 s-0.4 t0.4
gede 7.4 e0.4 j-0.4
gedeck 7.7 a-0.4 e-0.3 j-0.3
gedi 7.2 a-0.9 e-0.6 g-0.4 h-0.4 l0.3 n-0.4 q0.9 r0.8 s-0.3
gedich 7.4 a-0.8 e-0.4 g-0.4 q0.7 r0.5
gedr 6.0 a1.6 d-0.9 e2.1 g-0.8 i-0.8 j-0.6 k-0.3 l-0.3 p0.3 r-0.7 s1.1 t0.4
gedr+werd 7.7 a-0.5 b-0.4 c0.3 e-0.6 f0.6
gedr+wird 7.7 e0.3 m0.4 s0.4
gedreh 7.7 a1.3 e1.6 m0.3 p0.5 q0.3
gedroh 7.7 e-0.4
gedruc 6.2 a0.6 b0.4 d-0.7 e1.2 g-0.7 i-0.7 j-0.5 r-0.5 s1.4 t0.5
gedu 6.0 a0.5 b-0.4 c0.7 d0.5 e1.1 f0.6 g0.4 k-0.3 l0.8 o-0.6 p0.4 r0.6
geduld 6.1 a0.4 b-0.4 c0.8 e1.4 f0.6 g0.5 i0.3 j0.3 k-0.3 l0.8 o-0.6 r0.7
geeh 3.9 a0.8 b0.6 c1.3 d0.3 e0.8 f1.4 g0.6 h1.3 i-0.3 j0.6 k0.7 l1.3 m2.2 n0.5 o1.2 q0.9 r1.0 t-0.6
geeh+dame 5.7 a0.4 d0.4 j0.9 m0.9 n0.3 o0.9 q0.6 s-0.5 t-0.5
geeh+frau 5.1 b0.6 c0.8 e0.5 f0.8 g0.4 h0.8 j-0.5 m0.3 n0.6 o1.1 p-0.3 q0.9 r1.4 t-0.5
geeh+herr 4.7 a0.6 b1.1 c1.4 d0.5 f1.5 h1.1 i-0.8 k1.4 l1.9 m1.9 o0.3
geehrt 3.9 a0.8 b0.6 c1.3 d0.3 e0.8 f1.4 g0.6 h1.3 i-0.3 j0.6 k0.7 l1.3 m2.2 n0.5 o1.2 q0.9 r1.0 t-0.6
gefa 5.9 a-0.8 b0.6 c-0.3 d0.6 e-0.5 h-0.6 i-0.4 l0.5 m-0.4 n1.2 o-0.6 q-0.8 r-0.3
gefa+die 7.7 b0.9 e-0.3 l1.1 n0.8 s1.1
gefahr 7.0 a-0.3 d-0.4 g0.3 t0.5
gefall 6.6 a-0.4 b0.8 c-0.3 e-0.4 g-0.4 i-0.4 k0.3 l0.3 n1.2 p-0.5 q-0.8 r-0.4 s0.6
gefals 7.4 b0.3 c-0.3 d0.5 e-0.5 o-0.3 q-0.4
gefe 6.6 a0.8 b-0.4 c0.6 e-0.3 h-0.4 i-0.5 j-0.5 k0.5 l-0.3 q-0.3
gefe+wurd 7.7 c0.6
gefeie 7.4 a0.4 c1.1 i-0.3 p0.4 s0.6
gefeue 7.7 r-0.3
gefl 7.0 b-0.5 e0.4 f-0.3 g0.7 h0.8 i0.3 j-0.5 k-0.4 l-0.3 m-0.4 o-0.4 q2.2 r0.8 s1.0 t0.5
geflog 7.4 a-0.3 g1.0 h1.0 i0.4 q1.2 r1.0
gefr 4.5 a1.0 c1.8 d1.3 e1.1 f-0.4 g1.1 h1.2 j-0.9 o0.3 p0.4 r1.1 s1.4 t0.4
gefr+habe 7.7 d0.8 e0.8 h0.3 p0.7 s-0.3
gefr+ob 6.3 c-0.4 d0.4 e0.5 f-0.5 g1.2 i-0.7 k-0.3 o-0.3 q-0.4 r0.4 s1.2
gefr+und 7.7 e0.5 j0.7 k0.7 l0.4
gefr+was 6.6 a1.2 b1.3 c1.1 d-0.6 g-0.8 h-0.4 i1.1 k-0.4 p0.7 r-0.7 s1.0 t0.4
gefr+wem 7.7 a-0.4 b-0.5 d0.6 e0.5 h1.3 r0.4 s-0.4
gefr+wer 7.0 a-0.7 c-0.4 e0.5 g0.4 h0.9 i-0.4 j-0.3 k-0.4 r0.9
gefrag 4.6 a0.8 c1.0 d0.9 e1.1 f-0.3 g1.1 h1.4 i-0.9 j-0.7 k-0.4 o0.3 p0.4 q-0.5 r1.0 s1.7
gefreu 7.7 b-0.3 d0.4 i0.5 q0.7 r0.3
gefror 7.7 e0.5 i0.6 k0.7 l0.5
gefu 5.7 a-0.9 c0.7 d0.9 e-1.3 h-0.4 i2.0 k0.9 m0.6 n2.0 p-0.8 r1.3 s-0.8
gefu+werd 7.7 c0.6 e-0.4 i0.4 j0.5 k0.9
gefuhl 7.4 a0.4 b0.4 d1.5 e-0.3 g-0.3 i0.7 j0.5
gefuhr 7.0 b0.5 c0.4 f-0.4 h0.4 i0.8 k0.7 n0.6 q1.1 r0.9
gefund 6.1 a-1.1 b-0.5 c0.6 d-0.4 e-1.1 h-0.6 i1.0 j-0.5 k0.5 n1.7 p-0.6 q-0.7 r0.4 s-0.7
gega 6.6 a-0.5 e0.7 i-0.4 j0.3 m-0.3 n-0.3 q0.9 s-0.4 t-0.3
gegang 6.6 a-0.5 e0.7 i-0.4 j0.3 m-0.3 n-0.3 q0.9 s-0.4 t-0.3
gege 4.2 a0.3 c1.6 d-0.5 f0.7 h1.5 j2.4 k-0.4 l-0.5 m1.1 n-0.7 p0.8 r1.1 s-1.6
gege+das 7.2 a-0.7 c0.3 e-0.4 j-0.5 p-0.4
gege+dem 7.7 g0.4 j0.6 r0.4 s0.5
gege+den 6.5 a1.2 b-0.6 d0.6 g-0.4 i-0.4 j1.7 m1.8 p1.0 r-0.3 s-0.3
gege+die 6.6 a-0.7 b-0.4 c-0.3 f-0.4 g0.6 h1.1 i-0.4 j-0.6 o-0.6 p0.4 s0.4
gege+ein 7.7 e-0.4 l0.3
gege+eine 7.4 a0.5 b1.0 d0.8 i1.5 j0.4
gege+gelt 7.7 a0.3 j0.6
gege+ihre 6.7 a1.3 b0.5 c-0.4 e0.8 g-0.5 j1.9 m0.5 p1.1 r-0.4 s-0.4
gege+sie 7.7 a1.1 e1.3 j1.5 p-0.3
gege+und 7.4 a-0.6 e-0.3 r0.5 s-0.3
gege+uns 7.4 c0.3 e0.4 g-0.3 j1.1 r-0.4
gege+unse 7.2 b0.5 i0.4 j-0.3 n0.5
gege+weil 7.4 a-0.4 d-0.3 e0.6 g0.3 h1.3 p0.4 r0.4
gegebe 5.5 a-0.7 b1.3 c0.4 d-1.1 e0.5 g1.4 h3.1 m-0.5 n-0.6 o0.3 r1.0
gegen 5.0 a0.6 b-1.1 c1.1 f0.4 g-1.7 h-1.0 i-1.0 j2.6 k0.3 l-0.5 m0.6 p1.5 r-0.5 s-1.4
gegens 6.3 b-0.7 d0.8 e-0.3 f0.5 g-0.6 h-0.5 i1.7 j-0.6 k-0.3 m1.2 o-0.3 p-0.6 q0.5 r-0.4 s-0.4
gegenu 6.2 a0.4 b1.1 d-0.5 e0.4 g1.0 i0.3 j1.2 m0.3 p0.6 r1.2 s-0.5 t0.3
gegess 7.4 a-0.3 c0.6 d0.4 e-0.3
gegn 7.0 a-0.9 c-0.5 d-0.3 e-0.8 g0.7 h0.8 j-0.8 r0.7
gegn+anwa 7.7 a-0.5 c-0.4 e-0.5 g1.0 h1.0 j-0.5 r1.1
gegner 7.0 a-0.9 c-0.5 d-0.3 e-0.8 g0.7 h0.8 j-0.8 r0.7
gegr 7.7 e0.3 f0.5 p0.8
gegr+und 7.7 e0.3 f0.5 p0.8
gegrun 7.7 e0.3 f0.5 p0.8
gegu 7.7 c-0.3 g0.5
geguck 7.7 c-0.3 g0.5
geh 7.7 e-0.4 i0.7
geha 5.5 a0.4 e1.7 f1.3 h0.7 i-0.5 j0.5 m0.4 n0.5 r0.4 s-0.3
geha+auf 7.7 b-0.3 e0.7 f1.2 h0.3 n0.5 q-0.4 t0.3
geha+ich 7.7 e-0.3 g0.6 t0.4
geha+nach 7.7 c0.5 d0.6 e0.3 s0.6
gehabt 6.4 b0.5 c-0.5 d-0.3 e0.5 h0.4 j0.4 k-0.4 q-0.4
gehalt 6.1 a0.5 b-0.6 c0.3 e1.3 f1.7 g0.4 h0.4 i-0.3 m0.5 n0.7 p0.5 r0.7 s-0.6
gehe 5.2 a0.4 c0.6 d0.6 e1.4 f-0.4 g-1.5 i0.9 j0.9 k1.1 l1.3 o-0.4 p-1.4 q-0.3 r-1.0 s0.3 t1.3
gehe+die 7.7 a-0.4 k1.1
gehe+ich 7.7 a0.4 d0.4 e0.3 i0.7 j0.5 k0.9
gehe+nich 7.4 a-0.9 e-0.3 i-0.5
gehe+wenn 7.7 a0.7 e0.6 i1.6
gehe+wir 7.7 a0.6 b1.0 e-0.4 i1.0 j0.6 m0.8
geheim 7.7 e0.5 j0.6
gehen 5.5 d0.5 e0.5 f-0.3 g-1.1 i0.8 k0.6 l1.7 p-1.1 r-0.5 t1.3
geho 5.1 a1.0 b0.5 d2.2 e1.1 g-0.9 h-0.3 i-0.5 j0.7 k0.7 m0.7 n0.7 o1.1 p0.8 q0.4 s0.7 t0.9
geho+dem 7.7 e-0.5
geho+die 7.7 e0.4 j0.8 o1.2 t0.5
geho+habe 7.0 a0.9 c0.3 d2.0 e0.3 f0.7 k0.3 l-0.3 m1.3 p0.4 s0.3
geho+zur 7.7 e0.5 j0.4
gehoff 7.2 a0.9 b0.7 d1.4 e1.0 g-0.5 i-0.4 j0.3 k0.4 s0.4
geholf 7.7 a-0.5 e-0.4 g0.4 l0.9 r0.5
gehore 7.4 d0.8 e0.6 o0.7 s1.3 t0.4
gehort 5.5 a0.5 b0.3 d1.5 g-1.0 k0.6 l0.3 m0.9 n1.1 o1.0 p1.3 q0.4
geht 4.1 a-0.3 b-1.4 c-0.8 d0.4 e1.3 f1.6 h-0.8 i-1.8 m1.0 n3.4 p-0.7 q0.4 r0.7 t2.9
geht's 7.2 b-0.3 c-0.4 d-0.5 h0.7 i-0.4 j0.6 n-0.4 q0.9 s0.3
geht+alle 7.7 g-0.4
geht+auf 7.4 a-0.5 g1.6 k0.5 l-0.3 q-0.4 r1.6 t-0.3
geht+bei 7.2 a-0.3 b-0.3 c1.2 e-0.5 k-0.6 m-0.4 n1.3 p-0.3 t1.4
geht+das 6.1 a-0.8 b-0.7 d0.3 f-0.4 g-0.9 h-0.3 i-0.7 j-0.6 k0.6 m0.3 o0.3 p-0.8 q1.2 r-0.6 t1.9
geht+der 7.7 n0.5
geht+die 7.0 b-0.4 c0.4 e0.4 g1.7 i0.3 j0.9 k-0.5 m-0.5 n0.7 o0.4 p-0.4 r1.9 t0.4
geht+es 6.8 a-0.9 c-0.7 e-0.7 i-0.5 j-0.4 l1.8 n1.5 p-0.7 s-0.4
geht+heut 7.7 e0.3 n0.4
geht+ihne 7.4 a0.3 e1.3 h0.8 i-0.5 j2.2 p0.8
geht+in 7.4 a0.5 b0.9 e0.5 i0.4 q0.6
geht+mit 7.4 b0.7 c-0.3 e-0.5 g0.7 h0.9 i0.9 n-0.3 p-0.3 q0.9 r0.8
geht+morg 7.4 c-0.4 e1.0 f0.7 n1.3 p-0.5 s0.5
geht+nich 7.4 e0.5 f1.0 h-0.3 t1.6
geht+sich 7.4 b0.5 c-0.5 d0.4 k0.4 m-0.3 t0.3
geht+sie 7.7 a-0.6 h-0.3 n1.0 p-0.4 r0.5
geht+uber 7.7 d0.5
geht+um 6.6 e0.5 f0.4 g-0.4 h-0.3 i-0.4 m-0.4 n-0.6 o-0.4 p-0.3 r-0.3 s1.1 t0.9
geht+und 7.2 a0.6 b-0.3 c0.7 d0.6 e0.5 g-0.4 k0.6 l0.4 r-0.4 s1.1
geht+von 7.7 a0.4 e1.1 j0.5 p0.3
geht+vor 7.7 k1.8
geka 7.7 b0.5 d1.0 f1.2 k1.5 o0.4 p0.5
gekl 5.3 a-0.9 b-0.5 d1.2 e0.3 f0.4 g0.7 h-0.7 i-1.2 j-0.3 l1.2 n0.6 p-1.0 r1.2 s-0.5 t1.4
gekl+hat 7.7 b-0.3 c-0.5 d1.0 e0.4 k-0.3 l1.4 n-0.3 q-0.3
gekl+sie 5.9 j-0.4
gekl+und 7.7 d0.6 e0.6 f0.8 k0.5 n0.9
geklar 5.7 a-0.7 c0.5 e-0.4 i-0.6 l0.8 n0.7 p-0.6 s-0.5
geklat 7.7 a-0.3 b-0.3 e-0.4 g1.1 q-0.3 r1.1
geklop 7.7 e0.4 f0.7 g0.5 i-0.3 o0.4 r0.8
geko 6.0 a1.0 b0.9 c1.8 d0.4 e1.4 f0.4 j-0.6 r0.5 s0.5
geko+dass 7.7 d-0.4 e0.8 p0.8
geko+sind 7.7 c0.7 e0.3 h0.4 t0.6
geko+und 7.2 a1.0 b0.8 e1.7 g-0.3 i0.9
gekomm 6.2 a0.5 c2.1 e0.6 f0.5 g0.5 j-0.5 r0.7 s0.4
gekost 7.4 a0.4 b1.1 d0.7 e0.5
gekr 7.7 a0.4 e0.7 p0.7
gekrie 7.7 a0.4 e0.7 p0.7
geku 5.6 a-1.0 b0.3 c-0.5 d-0.8 f-0.5 j-0.9 k0.4 l0.4 q-0.6 r-0.7 s-0.8 t0.6
geku+die 7.7 f0.4 g-0.4 l0.5
geku+und 6.5 f-0.4 g-0.5 i-0.5 j-0.5 k1.0 p0.4 s-0.3 t0.6
gekund 5.7 a-1.6 c-0.5 d-0.8 e-0.5 f-0.4 i-0.7 j-0.8 k0.4 l0.5 p-0.3 q-0.6 r-0.7 s-0.8 t0.7
gekurz 7.7 a0.8 b0.7 e0.6 i0.6 p0.8
gela 5.4 a0.6 c0.7 d1.9 e1.6 f0.4 i0.7 j0.7 k1.2 l-0.5 o0.5 q1.1 r0.8
gela+entg 7.4 c0.5 d0.5 e-0.4 j0.9 m0.4
gela+ist 7.7 a0.7 e1.1 i0.9 p0.5
gela+und 7.4 a-0.6 b-0.4 c-0.4 e-0.8 g1.3 i-0.4 j-0.4 r1.2 s0.4
gelach 6.5 b0.7 d1.1 e-0.3 h-0.4 i0.4 j-0.5 n-0.3 q0.5 r0.7 s0.5
gelade 6.8 a-0.9 c-0.4 e-0.6 i-0.4 j-0.6 k2.1 l-0.4 n-0.4
geland 6.8 a1.2 b-0.4 c0.9 e2.6 f0.9 g-0.5 i0.5 j1.2 l-0.3 n0.6 p-0.4 q-0.3 r-0.4 s-0.4 t0.4
gelass 6.8 c0.6 d1.3 g-0.6 i0.4 j1.0 o0.4 q0.9
gelb 7.0 a-0.4 c-0.5 d0.8 e0.5 f-0.3 i-0.3 n-0.6 r0.3
gelb+mark 7.7 c-0.5 d0.8 e0.6 n-0.4 r0.3 t0.4
geld 4.6 a0.5 b2.0 c0.9 d-0.7 e1.3 g-1.8 i-1.2 j-0.8 k-0.9 l5.2 n5.9 o0.5 p4.4 q3.0 s-0.4
geld+bei 7.7 b0.4 e-0.5 i0.9 l1.0 m0.4 n-0.5 s0.6 t0.4
geld+beko 7.7 a0.4 b1.7 e-0.3 n1.5 p-0.4 s-0.3
geld+da 7.7 a-0.6 g-0.3 l0.6 n2.2 r-0.5
geld+fur 7.4 a0.8 b0.7 c-0.4 e0.5 h0.4 i0.5 m0.3 n0.5 p-0.3 s1.1
geld+gibt 7.7 a0.4 e1.4 p1.9
geld+hatt 7.4 a0.8 b2.3 c1.3 e0.4 f0.5 h0.5 k-0.4 l0.4 m-0.3 p-0.4 t0.5
geld+ist 7.4 a-0.8 c-0.6 e-0.5 f-0.3 g0.6 k0.3 q3.2 r0.9 s-0.3 t-0.4
geld+komm 6.8 a-0.9 c-0.3 i-0.5 j0.6 l2.6 n1.7 p-0.9 s-0.4
geld+lieg 7.7 a-0.6 c-0.5 d-0.4 f-0.3 o1.5 t0.4
geld+sehe 7.4 a0.7 b0.3 e1.0 i0.7 p1.6 s0.6
geld+und 7.7 p0.5
gele 5.1 e-0.6 f0.4 h-0.7 i1.1 j-0.5 k0.4 l0.7 m-0.7 n-0.4 o-0.7 p1.5 q1.0 r0.6 s0.4
gele+habe 7.4 b0.4 c-0.3 e0.3 f-0.3 i0.4 j0.6 k0.4 l0.3 p-0.3 r0.4 s0.6
gele+hat 7.2 a0.7 c0.6 e0.6 h-0.4 i0.7 p1.2 s-0.3
gele+und 7.7 e0.7 f0.9 i0.7
gelege 6.7 c-0.5 e-0.8 f-0.4 i0.3 k0.4 l-0.3 o-0.3 p-0.5 q0.3 s0.5
gelegt 6.5 a0.8 d0.4 f-0.4 g-0.7 h-0.4 i0.9 k-0.3 l0.7 m-0.4 p2.3 r-0.5 s0.5
geleis 7.7 a-0.4 i0.6 m-0.5 p-0.5 q1.6
gelern 7.4 a0.7 c1.4 i-0.4 p2.0 r0.4
gelese 6.0 a-1.3 c-0.5 f1.3 g0.6 h-0.5 j-0.4 k0.5 l0.6 p-1.0 r0.7 s-0.7 t0.4
geli 6.8 a0.7 b0.3 c0.5 d-0.4 e0.8 f0.5 i1.6 j1.7 p0.3 r-0.4 s0.5
gelief 7.2 a0.8 b0.5 c0.7 e1.2 f0.6 i1.9 j1.8 p0.4 s0.6
gelieh 7.7 e-0.3
gelo 6.5 a-0.6 b-0.8 d-0.4 g1.5 h0.5 i0.8 j-0.4 k-0.3 p1.2 q1.0 r1.9 s-0.7
gelobt 7.4 a-0.8 b-0.3 d-0.4 e-0.4 g1.4 h0.6 k-0.4 m0.4 o-0.3 r1.6 s-0.3
gelosc 7.0 b-0.3 c0.6 i1.1 p1.6 s-0.3
gels 7.7 a-0.5 q0.8 r0.5
gelsen 7.7 a-0.5 q0.8 r0.5
gelt 6.1 a0.8 b-0.7 c0.3 d0.4 e0.7 g-0.4 j2.3 k-0.4 l-0.4 n-0.4 o0.5 q-0.3 r-0.5 s-0.5 t0.4
gelt+die 7.4 a-0.7 b-0.3 e-0.3 i-0.4 j-0.4 n-0.4 o0.8 t0.7
gelt+mach 7.0 a0.8 e0.9 j1.3 o0.5
gelten 6.2 a0.8 b-0.7 c0.4 d0.4 e0.8 g-0.4 j2.5 k-0.4 l-0.4 n-0.4 o0.5 r-0.5 s-0.5 t0.4
gelu 7.2 e0.7 g1.0 i-0.4 p1.2 r1.5
gelung 7.2 e0.7 g1.0 i-0.4 p1.2 r1.5
gema 5.3 a0.4 b-0.4 c2.4 d-0.8 e0.7 f-1.0 g1.6 h1.0 j3.4 l1.1 m-0.4 n0.6 o-0.5 p-1.2 q-0.4 r2.1
gema+hat 7.2 c-0.3 d-0.4 e0.5 h0.5 j1.5 l1.2 r0.3
gemach 5.8 a-0.3 c1.4 d-1.5 e1.2 f-0.5 g1.6 h0.8 i-1.1 j1.7 k-0.4 l1.3 m-0.3 p-0.8 q-0.4 r2.0 t0.4
gemalt 7.7 g0.3 k0.8 r0.4
gemass 6.5 a1.4 c2.7 d1.0 e-0.7 g-0.4 h0.5 i1.7 j2.1 m-0.4 n0.6 p-0.3 q-0.3 r-0.5
geme 4.6 a1.1 b-0.4 d1.9 e2.7 f0.6 h-0.4 i2.9 j0.3 k0.6 m-0.4 p-1.7 q1.5 r0.4 t-0.3
geme+dass 7.4 c-0.3 d0.7 i0.6 n0.3 r-0.4
geme+habe 7.2 a-0.3 f0.5 g1.1 i0.4 n-0.3 r1.0 s-0.3
geme+hat 7.0 a-0.3 c-0.4 e0.6 h-0.4 l0.4 p-0.4 s-0.4
geme+in 7.7 d0.5 f0.9 g0.5 i-0.3 r0.6
geme+ist 7.7 b0.3 c0.3 e0.7 g-0.4
geme+nach 7.7 i-0.4
geme+pruf 7.7 j-0.3
geme+und 6.8 d0.5 f0.6 i-0.4 k-0.4 m0.7 o0.6 p-0.3 r0.3
geme+war 7.7 a0.6 e1.5 j0.5 k0.3 s1.1
geme+weg 7.7 g0.6 h0.8
gemein 5.0 a-0.4 b-0.5 c0.9 d-0.5 e-0.5 g0.3 i2.4 k0.3 l0.5 m-0.7 p-1.5 q0.8 r0.7
gemeld 6.1 a1.2 c-0.6 d2.9 e2.3 f1.3 g-1.0 h-0.4 j0.9 l-0.6 q0.5 r-0.6
gemerk 6.5 a0.6 c-0.9 e1.5 g0.4 i0.7 j-0.4 k0.5 p-0.5 q0.5 r0.4 s-0.5
gemu 7.4 a0.3 c1.4 m0.3 n1.1 s1.3 t-0.4
gemuse 7.7 m0.3 n1.2 t-0.3
gena 5.4 a-0.5 c0.3 d1.6 g1.0 i-0.4 j0.4 k1.0 l0.4 o1.6 p-0.9 r1.7 s-0.8 t0.5
gena+das 7.4 a0.4 d0.9 i0.9 j0.3
gena+die 7.7 d0.3 k0.3 o1.2 s0.4 t0.5
gena+ich 7.7 d0.9 e-0.4 f1.1
gena+so 7.7 a-0.9 e-0.5 g0.8 r1.2 t0.3
genann 6.5 b-0.4 d0.3 e-0.5 f0.8 h0.5 j0.7 o0.7 p-0.6 q-0.3 s-0.4 t0.3
genau 5.8 b0.4 c0.5 d1.6 e0.4 f-0.5 g0.7 h-0.7 k1.2 p-0.4 q0.3 r1.6 s-0.4
genaus 7.7 a-0.4 g0.5 h0.6 l0.4 q0.3 r0.5 t0.3
gene 6.4 a-0.4 d0.4 e-0.7 h-0.3 m-0.3 n-0.5 o-0.4 p-0.7 q0.7 s-0.4
gene+nach 7.7 q0.4
genehm 7.4 d-0.3 e-0.4 l0.4
genera 7.2 a-0.4 c0.4 d0.9 e-0.7 j-0.4 n-0.4 p-0.4 q0.7 r0.4
generi 7.7 q0.3
geni 7.4 c0.6 d1.0 f0.4 g0.3 r0.4 s0.4
genick 7.7 a0.3 c0.6 d1.1 f0.6 s0.5
geno 6.0 a0.6 b0.7 d-0.7 e0.8 f1.7 g-0.7 h-0.4 i-0.4 j-0.7 k-0.6 l0.8 m1.1 n1.3 o0.6 r-0.3 s-0.7
geno+und 7.4 b0.4 e-0.5 m1.1 p0.6
genomm 6.3 a0.7 b1.1 e0.9 f0.8 g-0.4 h-0.5 j-0.5 l0.7 m0.6 n0.5 s-0.5 t-0.4
genoss 7.0 d-0.3 f1.1 i-0.4 m0.6 n1.0 o0.7 p-0.3
genu 6.0 a-0.9 h-0.6 i-0.5 j-0.8 l-0.6 n0.6 o1.2 r0.5 s-0.9
genu+mir 7.7 a-0.3 d-0.3 e-0.4 o0.5 t0.8
genug 6.5 c0.5 e0.4 h-0.5 k-0.3 n0.9 s-0.6 t-0.5
genuge 7.7 e-0.5
genugt 7.0 a-0.9 c-0.4 g0.4 i-0.5 j-0.5 l-0.5 o1.6 r0.9 s-0.3 t0.7
geof 7.7 e0.4 f0.7 j0.7
geoffn 7.7 e0.4 f0.7 j0.7
geor 7.7 a0.4 c0.4 d0.4 i1.0
gepf 7.7 b-0.4 e0.4 g1.0 o-0.3 q1.2 r1.0 s0.7
gepfif 7.7 b-0.4 e0.4 g1.0 o-0.3 q1.2 r1.0 s0.7
gepl 6.3 a0.4 b-0.4 c0.7 d-0.4 e0.6 g-0.6 h0.3 i1.2 j1.2 k-0.7 m-0.4 o0.4 s0.5 t0.7
gepl+und 7.7 a0.6 c1.4 e0.4 h0.4 i0.9 j0.7 o0.4 t0.8
geplan 6.5 a0.3 b-0.3 d-0.4 e1.0 g-0.5 h0.4 i0.5 j0.8 k-0.7 m-0.4 o0.5 s0.6 t0.7
geplat 7.4 c0.5 e-0.4 i0.7 j0.4 k-0.4 o0.3
gepr 6.2 a-1.6 e-0.3 f0.3 g0.6 h0.6 i-0.7 j-1.0 k0.5 m-0.5 n2.2 o-0.3 p-1.0 r1.4 s-0.5 t-0.6
gepr+und 6.8 a-0.9 f0.5 g0.7 h1.0 i-0.5 j-0.6 k0.6 l-0.4 n2.5 p-0.9 q-0.5 r1.3 t-0.5
gepruf 6.3 a-1.6 d-0.4 f0.3 g0.6 h0.7 i-0.7 j-1.0 k0.5 m-0.4 n2.2 p-1.0 q0.3 r1.4 s-0.5 t-0.6
gepu 7.7 e0.8 g0.7 m1.1 q0.3
geputz 7.7 e0.8 g0.7 m1.1 q0.3
gera 4.7 a1.0 b0.7 e1.7 f0.4 g-0.7 h0.8 i0.7 j2.2 k0.5 l1.0 q1.1 s1.8 t-0.4
gera+ab 7.7 e0.5 s0.5
gera+alle 7.4 a-0.7 l1.1
gera+ande 7.7 i-0.4 j0.5 q0.4
gera+die 7.0 b-0.4 d-0.3 f-0.3 g-0.5 j1.2 l0.8
gera+eine 7.2 a0.8 e0.9 g-0.5 i0.3 j1.1 r-0.4 s-0.3
gera+fall 7.7 a0.5 b1.6 j0.8 m0.9 s1.6
gera+nach 7.7 a0.5 c0.8 e-0.3 i0.6 j0.5
gera+noch 7.7 a1.4 g-0.5 i0.8 r-0.4
gera+steh 7.7 a0.4 c0.3 e0.9 i0.5 j0.4 p1.7
gerade 5.0 a1.1 b0.8 e1.3 g-1.5 h0.6 i0.9 j1.5 k0.5 l1.5 m0.4 q1.5 s1.4
gerate 6.8 a0.7 c0.6 e1.5 f0.9 j1.4 p0.8 s0.4
gerb 7.4 b0.8 e0.7 g-0.5 h-0.4 i-0.4 l0.4 n0.4
gerber 7.4 b0.8 e0.7 g-0.5 h-0.4 i-0.4 l0.4 n0.4
gere 6.2 c-0.5 d-0.4 e1.7 f0.3 g1.6 m0.5 o0.4 p-0.5 r2.4 s0.4
gerech 7.7 a0.5 e0.9 g-0.4 i0.4 j0.3 r-0.4 s0.5
gerede 7.2 d-0.3 e0.5 f0.4 i0.3 m0.3 n0.5 r0.7 s0.4
gerett 7.0 a-1.0 c-0.4 e-0.3 g2.1 h0.5 i-0.7 n-0.3 r2.3
geri 4.9 b-0.6 d1.1 e-0.6 f1.1 g-1.5 h-0.7 i-1.2 j3.4 k0.3 l-0.7 n-0.6 o0.5 p-1.4 s-1.7 t1.0
geri+hat 7.7 a-0.6 d0.3 e-0.5 j-0.6 k0.3 m0.4
geri+im 7.7 a-0.3 d-0.4 f0.4 k0.3 t0.4
geri+in 7.4 a-0.5 b0.3 f-0.3 j-0.3 m-0.4 t0.4
geri+ist 7.4 c0.5 e-0.5 f0.8 i-0.3 j-0.6 k0.4 m0.3
geri+mit 7.7 a-0.4 e-0.3 k-0.4
geri+und 7.4 c0.3 e1.5 f0.6 i-0.3 j-0.3 k0.5 m0.6 n0.3 q0.4
geri+vor 7.7 a-0.3 c-0.3 e-0.6
geri+zerr 7.7 a-0.4 b-0.3 e-0.4 q-0.3
gerich 5.0 a-0.5 b-0.5 c-1.2 d1.4 e-1.2 g-1.3 h-0.6 i-1.0 j3.5 k0.4 l-0.7 n-0.6 o0.5 p-1.3 s-1.6 t1.1
geriss 6.8 a0.4 c1.4 e0.5 f1.6 g-0.3 i-0.5 j-0.3 p-0.3
gerl 7.0 a0.8 c0.5 d0.9 e1.1 f0.7 g-0.4 i0.3 l0.5 p-0.4 r-0.4 s-0.3
gerlac 7.7 a0.3 c0.3 d0.3 e0.5 f0.9 l0.7
gerlin 7.4 a0.6 d0.6 e0.7 i0.6 j0.3
gern 4.5 a-1.0 b0.4 f1.2 g2.3 h4.5 i-0.6 j-0.4 m0.3 n0.5 p-0.9 q0.9 r1.0 s1.3
gern+am 7.4 c0.4 e1.0 f1.3 g0.8 n0.8 r0.9
gern+auch 6.8 a-0.9 e-0.3 f-0.3 g0.5 h1.9 i-0.4 j-0.3 l-0.5 o1.2 p-0.3 s-0.3
gern+bis 7.7 c0.5 e-0.5 i0.6 p0.5
gern+ein 7.7 b-0.3 c-0.4 d1.1 p0.6 s0.4 t0.4
gern+eine 7.2 a-0.4 d-0.4 e-0.5 o0.4
gern+mal 7.7 a0.5 b-0.6 c0.8 g-0.4 m2.4 q0.3 r-0.5
gern+mit 7.2 b0.5 c-0.4 e-1.0 f1.4 g0.6 h0.8 i-0.6 k-0.4 l1.2 p-0.4 s-0.4
gern+noch 7.7 h1.2
gero 7.4 a-0.4 b-0.3 d-0.5 e0.5 g0.4 i-0.3 k1.1 n-0.3 o-0.3 q0.4 t0.8
geru 6.1 a-0.4 c1.9 e0.7 g0.6 i-0.3 k0.7 l-0.4 m-0.4 p1.0 q0.5 r0.5 s-0.7
geruch 7.7 a-0.4 e-0.3 g0.4 i-0.4
gerufe 7.7 g0.5 k0.9 r0.6
gerust 6.8 c2.5 f0.4 j-0.3 p0.8 q0.8 r0.4 s-0.6
geruts 7.7 e0.4 g-0.3 i0.3 n0.8
gesa 5.0 b1.4 c0.7 d1.3 e-0.9 g1.9 h1.5 i1.1 j-1.0 k-0.6 l0.5 q1.5 r1.8 s-0.5 t-0.6
gesa+dass 7.7 c1.3 e-0.5 g-0.3 i0.5 s0.6
gesa+ich 7.7 p0.4
gesa+nich 7.7 i-0.3 p1.1
gesa+sie 7.7 e0.6 h0.7 i0.8 r-0.3
gesa+so 7.7 g0.7 n0.4 r0.6
gesa+und 7.4 a0.5 b0.4 d-0.4 g-0.5 i-0.4 p1.1 r-0.4
gesagt 5.2 b1.3 c1.0 d1.1 e-1.2 f-0.3 g2.0 h1.7 i1.2 j-0.8 k-0.5 l0.8 m-0.6 r1.7 t-0.6
gesamt 6.8 a0.7 d0.5 e0.8 f0.9 g-0.5 l-0.3 m0.6 n-0.3 q1.9 r-0.5
gesc 3.9 a0.6 b0.7 c1.0 e1.1 f2.4 h-0.6 i0.5 j-0.4 k-0.3 l1.1 o0.7 p-0.9 q0.7 r0.3 s0.4 t-0.7
gesc+das 7.7 b0.6 c0.4 j0.5 l0.4 m0.6 t0.3
gesc+dass 7.4 c-0.5 d0.6 g0.6 h0.3 i0.5 n-0.4 o0.5 q0.7 r1.0
gesc+dazu 7.7 e-0.4 f0.5
gesc+der 7.4 a-0.4 d-0.3 e-0.5 i-0.3 k1.4
gesc+die 7.4 a0.4 c0.4 e-0.3 g-0.4 i0.3 k0.5 r-0.3 s0.5
gesc+habe 6.8 d-0.4 e0.6 g0.3 k0.3 l0.4 m-0.4 o0.4 q-0.5 r0.4 t0.6
gesc+hat 6.6 b0.8 f1.0 g0.6 h0.8 i0.5 j-0.5 l0.8 m0.3 o0.4 p-0.5 q0.6 s-0.4 t0.4
gesc+herr 7.7 c0.6
gesc+ich 7.7 c0.4 d0.4 e0.4 f1.4 k0.5 l0.4 o0.7
gesc+in 7.4 a-0.4 b0.5 c0.4 d0.6 f0.8 j-0.5 k0.4 l-0.3 o0.5 p0.5 r0.5 s-0.4
gesc+ist 7.4 b0.7 e0.5 g-0.3 i-0.4 n0.4 o0.4 q0.5 t-0.3
gesc+mit 7.4 d-0.5 e0.3 s0.8
gesc+nich 7.4 c0.4 g0.4 i0.3 p0.7
gesc+obwo 7.7 a0.4 c-0.4 d0.5 e1.1 l0.6 m0.5 t0.4
gesc+sie 7.7 a-0.3 g0.6 r0.5
gesc+und 6.6 b-0.3 d-0.7 e0.9 f-0.5 j0.5 l0.4 n-0.5 r0.4
gesc+unse 7.7 b0.4 f-0.4 h0.5 m0.5 o-0.4
gesc+vorg 7.4 b1.0 c-0.4 d0.3 f0.5
gesc+wir 7.7 g0.5 h0.5 i0.5
gesc+wird 7.4 a0.6 s1.0
gesc+word 7.7 d0.4 f0.3 g0.7 j1.0 r0.9
gescha 4.7 b1.0 c2.0 f4.4 g0.3 h0.8 i1.1 j-0.8 l0.8 o1.2 p-0.9 q0.6 r1.2 s-1.8
gesche 7.2 e-0.4 g0.4 j0.6 m0.7 s-0.5
geschi 5.7 a1.5 c1.1 e1.1 g-1.0 i-0.8 j1.2 k-0.3 m1.3 r-1.1 s2.6
geschl 5.9 a-0.9 c-0.8 d-0.7 g-0.5 h-0.4 i0.6 k0.4 l1.0 m-0.7 n1.7 o1.1 r0.4 s-0.7 t-0.5
geschm 7.4 a-0.7 b-0.3 c-0.5 f-0.4 g0.5 h0.4 i-0.3 k0.5 l0.8 n-0.4 q0.5 r1.0 t-0.3
geschn 7.7 e0.6 g0.5 h0.5 s0.5
geschr 5.5 a0.6 b1.1 c-0.7 d1.4 e1.0 f0.7 g0.3 h-0.6 j-0.8 k-0.3 m-0.7 n-0.4 q-0.8 r0.5
geschw 7.0 a0.4 b0.7 e0.5 g-0.4 k-0.3 m0.8 n-0.3 s1.5
gese 5.0 a-0.7 b0.3 d0.5 e-0.8 f0.4 g2.2 h1.1 i0.7 j0.3 k0.7 l0.6 m-0.6 o-0.5 p-1.1 q-0.4 t-0.4
gese+die 7.4 a0.5 c1.7 d0.8 j1.3 k0.8 l0.3 r0.4
gese+habe 7.0 a-0.9 c-0.3 d-0.4 g0.7 i-0.5
gese+hat 7.0 b-0.3 c1.0 d0.5 e-0.8 g0.3 h0.6 i0.3 j-0.5 p-0.3 s0.8
gese+nich 7.7 a0.4 b1.1 i0.5
gese+und 6.7 a-0.3 c-0.7 e1.0 f0.3 g0.7 h1.5 i-0.4 l0.9 n0.5 s0.7
gesehe 6.0 a-1.3 d-0.9 e-0.6 g1.7 h1.5 i-0.5 j-0.5 k0.8 m-0.5 p-0.3 s0.7
gesell 6.1 b0.8 c-0.7 e-0.6 g0.4 h1.2 i1.0 j-0.7 k-0.5 m-0.5 p-0.6 s-0.5
gesess 7.4 a-0.7 g1.4 k0.7 r0.3
gesetz 6.2 a1.1 d1.6 e0.6 f0.4 g-0.3 i0.6 j1.8 p-0.4
gesi 7.2 a-0.4 c-0.5 d0.6 e-0.5 i0.8 k0.5 n0.6 r-0.4 s-0.3
gesich 7.4 a-0.3 c-0.4 d0.7 e-0.5 g0.3 i0.8 s-0.3
geso 6.6 a0.7 b0.8 e0.4 h0.8 i0.9 j-0.4 m-0.3 p-0.5
gesond 7.4 a-0.8 g0.6 h0.8 i0.4
gesorg 7.0 a1.5 b1.0 e0.5 g-0.5 i0.5 p-0.4
gesp 4.9 a-0.3 b0.8 c0.4 d0.7 e0.8 f1.9 g0.4 h1.6 i-1.8 k2.8 l1.8 m0.7 o0.8 p-0.8 q-0.6 r1.2 t-0.9
gesp+auf 7.4 c1.8 d0.9 e-0.3 f1.6 g-0.5 h0.4 i-0.4 j-0.4 k0.7 o0.4
gesp+der 7.0 d0.5 f0.8 g-0.3 i-0.4 j-0.3 p0.8
gesp+in 7.7 g0.3 o0.3 q0.3 r0.7
gesp+mit 7.2 a-0.6 b1.0 d-0.4 e-0.4 f0.7 g1.0 h0.5 i-0.3 k0.3 l0.3 m0.5 r0.5
gesp+und 7.7 e0.5 i0.7 l1.0
gespar 7.7 a-0.7 d-0.3 g1.0 h1.4 r1.0
gespei 7.4 a0.5 c0.4 d0.8 e-0.5 j0.8 s0.9
gesper 6.5 b-0.5 c-0.5 d-0.4 e1.1 g-0.5 i0.3 j0.3 k1.3 l1.8 p-0.5 s-0.3
gespie 7.2 b0.4 e0.8 j0.6 s0.4
gespra 5.7 a0.3 b1.2 c0.8 d0.8 f2.1 g0.7 h0.7 i-1.4 k1.4 m0.7 o-0.4 p-0.4 r0.5 s-0.5 t-0.4
gespro 6.6 b0.3 d0.6 e0.3 f0.7 g0.6 i-0.6 j-0.6 l0.7 n0.8 o0.7 p0.4 r0.5 s-0.4 t-0.5
gest 3.9 c1.7 e1.4 g1.0 i1.0 j-0.4 k1.6 o0.8 p2.0 q3.1 r2.1 s1.0 t1.0
gest+aben 7.7 a-0.5 e-0.4 g1.2 k0.7 r1.1
gest+auf 7.4 g0.4 j0.8 p0.9
gest+bei 7.0 b-0.4 c0.8 e-0.6 f-0.4 g-0.4 q0.7
gest+beim 7.7 a-0.3 d0.9 e-0.4 h0.6 i0.9 s-0.4
gest+da 7.7 j0.7 p0.5 r0.3
gest+den 7.7 b0.8 c-0.4 d0.3 e0.5 n0.5 r-0.5 t0.5
gest+die 6.7 a-0.8 b-0.5 c-0.3 f0.6 h-0.5 j-0.4 k0.9 n0.4 o0.8 p-0.4 r0.7 s-0.4
gest+habe 7.4 e-0.5 g0.4 i-0.5 j-0.3 p0.4 r0.4
gest+im 7.7 a0.7 e1.5 g-0.4 i1.3
gest+in 7.4 a0.4 d-0.4 e0.6 g-0.4 i1.3 j0.5 p0.6 q0.8
gest+ist 7.4 a-0.7 e-0.4
gest+mit 7.4 b0.5 d0.7 i0.8
gest+mitt 7.7 a0.4 c1.0 e-0.7 q-0.3 t0.7
gest+nich 7.2 a-0.9 g0.4 i-0.5 k2.0 p-0.4 q0.6 r0.5
gest+per 7.7 a-0.4 c-0.4 o0.9 q0.7
gest+sass 7.7 c0.4 d0.9 i0.6 s0.6
gest+so 7.7 r0.4
gest+stan 7.2 a1.0 c-0.5 e1.8 f-0.5 h0.4 l-0.5 m-0.4 s0.3
gest+und 7.2 c1.0 d0.4 f0.4 g0.4 i-0.3 k0.4 l0.4 n0.4 p0.6 r0.4 s1.0 t1.6
gest+zum 7.4 a-0.5 g0.5 i-0.3 q0.8 r0.6
gestal 7.7 a-0.4 l-0.4 m0.4 n0.6 p-0.4
gestan 7.4 e0.3 g0.3 r0.4 s0.6
gestel 6.2 a0.5 c1.5 d1.5 f-0.4 g-0.7 j0.4 l0.8 m0.9 n0.5 o-0.5 r-0.9 s0.3 t0.4
gester 4.4 c1.9 d-0.5 e1.5 g1.7 i0.9 j-0.6 k0.7 m-0.6 n0.3 o0.8 p0.3 q3.8 r2.4 s0.5 t1.2
gestim 7.4 a0.3 e1.1 g0.5 i1.3 p-0.4 r0.6
gestop 7.2 a1.3 g-0.5 i-0.4 j-0.5 p3.1 r-0.4 s0.7
gestor 7.4 a-0.4 b0.9 c-0.4 d-0.5 i0.5 j-0.3 k0.7 n-0.5 q0.4 r0.3
gestos 7.4 a-0.7 b-0.4 c-0.3 h0.7 p0.5 r0.4 s0.4
gestre 7.4 a-0.4 h-0.4 i-0.3 p-0.3 q0.7 r0.9 t-0.3
gestri 6.1 a0.4 d-0.4 e-1.7 g-0.3 i0.9 j-0.4 k1.0 n-0.5 o0.4 p2.0 q-0.4
gesu 6.8 b0.6 e-0.5 g0.6 j-0.4 k-0.5 m-0.3 o0.5 p0.7 q0.6 r0.8 t-0.3
gesuch 7.0 b0.7 e-0.6 j-0.4 p0.8 q0.7 r0.3 s0.3
geta 6.3 b0.6 c-0.4 d0.9 f0.4 m-0.3 n0.5 o-0.3 p0.6 s-0.4
getagt 7.7 a-0.6
getan 7.2 a0.4 f0.8 j0.7 p0.6
getaus 7.0 b0.7 d0.8 i0.6 j-0.3 n0.5 o-0.3 p0.3
geti 7.4 a0.5 b0.6 e0.3 f0.3 g-0.4 h-0.3 l0.6 m0.6 o0.4 r-0.4 s0.8
getipp 7.4 a0.5 b0.6 e0.3 f0.3 g-0.4 h-0.3 l0.6 m0.6 o0.4 r-0.4 s0.8
getr 6.0 a0.5 b-0.3 d0.7 e1.3 f1.1 g-0.4 j0.8 k-0.6 l0.5 m-0.4 o0.3 p0.5 q0.5 r-0.7 s-0.7 t0.6
getr+und 7.4 a-0.4 b0.3 e-0.4 f0.5 r-0.3
getran 7.7 a0.4 c0.4 e0.7 j0.9 l1.0 t0.5
getren 7.2 n0.3 o0.6 p-0.4 q0.8
getrof 7.4 a0.4 b-0.5 d0.7 e0.3 f0.4 g-0.4 i-0.5 p0.5
getrun 7.4 b0.5 d0.8 e-0.3 j0.6
gewa 6.1 a-0.4 d0.7 e1.0 f1.1 g0.6 h0.8 i-0.9 j-0.3 l0.4 n0.6 p-0.7 q0.5 r1.8
gewa+hat 7.7 d0.3 e0.5 s1.3
gewahl 7.4 b0.5 e0.4 o0.3 q0.4
gewahr 7.7 e0.3 j0.5
gewand 7.4 c0.4 d0.7 f1.5 l1.0
gewasc 7.4 b-0.5 d0.6 e1.0 k0.6 n0.8 r1.0 s0.7
gewe 5.5 a-0.8 b-1.0 c-0.6 e0.7 f0.9 g1.1 i0.9 k-0.5 l0.4 o0.6 p-0.9 r2.1 t1.8
gewe+da 7.7 a0.7 j0.7 s0.5
gewe+habe 7.7 d0.6 e-0.4 g0.5 i0.5 q0.4 r0.8 s0.6 t0.3
gewe+und 7.2 a-0.5 g0.8 k-0.3 o0.8 r0.7 t0.6
gewech 7.7 c-0.4 d0.5 f0.5 m0.5 n0.4 q0.3
gewein 6.7 a-0.6 b-0.3 d-0.4 g1.7 i0.4 j-0.4 k-0.4 l0.4 p-0.4 r2.1 s-0.5 t0.4
gewerb 6.8 a0.4 c-0.4 d0.5 g-0.4 j0.4 o0.9 s1.0 t1.1
gewerk 7.0 e0.9 g0.5 i-0.3 j0.5 o0.3 r0.7 s-0.3
gewese 7.7 a-0.4 c0.3 l0.4 t0.9
gewi 6.6 c-0.5 d0.7 e0.4 g0.7 h0.4 i-0.5 j-0.6 k-0.4 l-0.4 m0.8 p0.3 q1.2 r0.7 s0.3
gewinn 7.4 e0.7 j-0.5 m0.8 n0.6 q0.6
gewirk 7.4 a-0.4 c-0.4 g1.1 h0.6 o0.4 q0.8 r1.1
gewo 5.1 a-0.9 b2.3 c1.2 d0.4 e-1.1 f0.5 g1.2 j-1.3 k0.6 m1.8 p-1.5 q0.3 r2.4 s-1.0
gewo+ist 7.4 a0.3 b0.4 c0.9 i0.6
gewohn 6.8 a0.6 b2.1 e-0.4 f0.6 g-0.4 h0.4 i-0.4 l0.6 m2.4 p-0.3
gewoll 7.7 a-0.4 s-0.5
gewonn 6.3 a-1.5 c0.6 e-0.9 f-0.4 g-0.9 i1.4 j-0.9 k0.4 m-0.3 p-0.5 q0.3 r-0.8 s-0.5 t0.3
geword 5.8 a0.4 b1.4 c1.4 g2.8 i-0.6 j-0.6 k0.3 o0.4 p-0.8 q0.4 r3.7
gewu 7.2 a0.4 d0.3 i0.5 r-0.3
gewuns 7.4 r-0.3
geza 6.1 a-0.8 b-0.4 d0.7 f0.7 h1.2 i-1.0 j-0.5 l1.2 m1.7 n1.6 o0.9 p0.6 q0.7 r0.6
geza+wird 7.4 a0.4 d0.6 m0.5 o0.3 p1.5 s0.7
gezahl 6.3 a-0.7 b-0.3 d0.9 e0.3 f0.8 h0.5 i-0.9 j-0.5 l1.1 m1.9 n1.9 o1.0 p0.6 r0.3
gezaub 7.7 e-0.4 g0.3 h0.9 n-0.4 q1.0 r0.3
geze 6.0 c0.5 d-0.7 e2.0 f0.5 g0.6 i-0.3 j0.8 l0.4 m0.4 n0.9 o0.5 q0.4 r0.4
geze+der 7.2 b-0.5 c-0.6 e0.3 h0.5 i-0.3 m0.8 s0.4
geze+hat 7.4 a0.4 c0.8 e0.9 j0.7 p0.8
gezeic 7.2 e1.2 f0.8 j0.7 l0.4 n0.4 o0.3 r0.4
gezeig 6.3 c0.3 d-0.7 e1.1 g0.5 m0.5 n0.5 p0.5 q0.5 s0.4
gezo 7.0 b-0.5 c1.1 d0.5 e-0.5 f1.3 g0.4 h0.5 i-0.4 j-0.4 o0.6 r0.9 s-0.4 t1.0
gezo+und 7.7 a0.4 c1.0 e-0.5 f0.7 t1.0
gezoge 7.0 b-0.5 c1.1 d0.5 e-0.5 f1.3 g0.4 h0.5 i-0.4 j-0.4 o0.6 r0.9 s-0.4 t1.0
ghor 7.7 a0.6 b1.0 e0.5 i0.6 p1.1 s0.8
gibt 4.4 a0.4 b2.0 e1.2 f-0.4 i-0.9 j-1.1 k0.6 l-0.6 n-0.8 p0.7 q0.8 r0.8 s2.5 t-0.5
gibt's 6.5 b0.5 c-0.3 d-0.5 e0.5 g-0.9 i-0.6 j-0.5 k-0.4 m-0.3 n-0.5 o-0.3 p0.5 r-0.6 s1.4
gibt+am 7.7 a-0.8 b0.6 f-0.5 k0.4 l-0.4 n-0.6 o0.6 r0.5 s-0.4
gibt+das 7.7 a0.3 b0.7 d1.5 e-0.3 f0.3 i-0.3 l1.1 s0.5
gibt+es 5.3 a0.8 b0.7 d0.5 e1.2 f0.4 i0.7 l-0.8 m0.6 o0.4 p0.7 q1.0 r0.5 t-0.5
gibt+fur 7.7 a0.3 e-0.3 p0.6 s0.6
gibt+kein 7.4 a0.7 b1.0 j0.6 p1.6 s0.5
gibt+nich 7.7 a-0.5 k0.6
gibts 7.4 d-0.3 j0.5 p0.6 s0.5
gies 7.7 a0.5 i0.4 l0.6
giesse 7.7 a0.5 i0.4 l0.6
gilt 5.7 a1.6 c2.5 d-0.4 e1.1 f-0.6 g-1.1 h-0.5 i0.6 k-0.4 m1.1 n-0.4 o2.1 p2.8 q-0.6 r-0.6 s-0.9 t0.7
gilt+denn 7.4 a-0.6 c-0.4 h-0.3 l0.4 m-0.4 n0.5 o1.0 p-0.3 q-0.4
gilt+fur 7.7 a0.6 e1.2 o1.6 p0.8
ging 5.4 a-0.9 b-0.6 c-1.0 d-0.7 g-0.3 j-0.6 k1.0 l1.6 n0.6 q0.7 r0.5 s-0.4 t-0.6
ging+am 7.7 a0.5 h0.4 j0.9 p1.2 t0.4
ging+an 7.4 a0.3 d-0.3 e1.0 i-0.3
ging+auch 7.7 a-0.5 e-0.4 g-0.5 k0.4 r-0.4
ging+das 7.4 a-0.4 g-0.4 p0.4
ging+es 7.0 a-0.5 c-0.6 e0.5 g-0.3 i0.4 k1.2 l1.9 s-0.5
ging+nich 7.7 a0.3 c0.6 e0.8 i-0.3 s0.7
ginge 6.5 a-1.4 c-0.8 d-0.6 e-0.3 f-0.4 g-0.7 i-0.8 j-0.3 k2.1 l1.6 n-0.6 s-0.6 t-0.4
gise 7.7 f0.5 p0.8
gisela 7.7 f0.5 p0.8
gisl 7.7 d0.4 j0.6 o0.7 p0.5 q0.4
gisler 7.7 d0.4 j0.6 o0.7 p0.5 q0.4
glas 6.8 a0.4 c0.7 e0.4 g-0.6 j-0.3 k0.4 l0.3 r-0.7
glaser 7.7 d-0.4 i0.4 m0.3
glat 7.2 f0.4 j-0.4 k1.0 m1.4 n-0.5 p-0.3
glatte 7.7 a-0.3 f0.5 j-0.3 k0.3 m0.5 r0.3
glau 6.1 b-0.3 c-0.6 e-0.7 g0.7 h0.3 m1.1 p-0.7 q0.6 r1.0 s0.4 t-0.5
glau+ich 7.4 a-0.4 g1.0 m0.4 q0.4 r0.9
glau+sie 7.4 a0.5 i-0.4 j0.7 s1.3
glau+wir 7.7 a0.7 d0.5 g-0.4 i1.3 j-0.3
glaub 7.7 g0.4 h-0.4 k-0.3 m1.5 q0.5 r0.8 t-0.4
glaube 6.7 a0.8 c-0.4 i0.7 p-0.4 s0.9
glaubi 7.4 a-0.3 e-0.4 k0.6
glei 4.6 a-0.4 b1.6 d0.7 g2.0 h4.7 i0.9 l0.6 n2.6 r2.6 s-0.7 t0.7
glei+auf 7.4 a-0.3 d0.4 e-0.3 g0.6 h0.8 n1.2 o-0.4
glei+das 7.7 a-0.6 e-0.3 g1.4 h1.5 i-0.4 r0.4
glei+die 7.7 a-0.3 c-0.3 h0.7 o0.3
glei+kond 7.7 a-0.4 g-0.5 h1.5 i-0.6
glei+mit 6.7 a-0.5 b0.3 c-0.5 e-0.5 g1.7 h1.4 i-1.0 j-0.5 k-0.6 l0.5 m0.6 o0.5 r1.7 t0.3
glei+noch 7.7 a-0.3 e-0.4 g0.9 h0.8 k0.4 n0.4 r1.2
glei+pake 7.7 c0.3 d-0.3 e-0.4 g0.4 h1.3 i-0.3 l0.7 r0.9 t0.4
glei+ums 7.7 e0.3 i0.8 j0.5
glei+wied 7.7 a0.9 d1.1 e0.7 g-0.5 h-0.4 i1.0 p0.8 r-0.3
glei+zum 7.7 d0.4 j0.8 r-0.3
gleich 4.6 a-0.5 b1.7 d0.4 g1.9 h4.4 i1.0 l0.7 n2.2 o0.4 p-0.6 r2.5 s-1.3 t0.6
gloc 7.4 g1.0 h0.7 i-0.4 k-0.5 l0.7 m-0.4 o-0.4 r1.5
glocke 7.4 g1.0 h0.7 i-0.4 k-0.5 l0.7 m-0.4 o-0.4 r1.5
glos 7.7 b0.6 e0.4
glossa 7.7 b0.6 e0.4
gluc 6.0 a0.6 b-0.8 c-0.9 d-0.4 e1.7 f-0.7 i-0.8 m-0.6 n-0.4 o-0.7 q0.9 t0.6
gluck 6.5 b-0.4 c-0.5 e1.0 f-0.5 g-0.6 h-0.5 i-0.7 l0.6 m-0.4 o-0.5 q0.6 s-0.4 t0.3
gluckl 7.7 a-0.4 d-0.4 e-0.6 g0.7 q0.3 r-0.5 t0.6
gluckw 7.4 a1.1 e1.8 s0.8
gmac 7.7 e0.7 g0.8 r1.1 s0.8
gmacht 7.7 e0.7 g0.8 r1.1 s0.8
gmbh 6.4 a-0.6 f-0.5 h0.9 k0.6 l-0.4 m-0.3 n0.7 o1.9 s-0.4
gold 6.6 a-0.6 c0.9 f-0.3 g1.1 h0.8 i-0.6 j-0.4 n0.7 p0.8 q-0.4
golden 7.7 c0.5 e-0.4 p0.5
golf 7.7 d0.5 f1.3 h0.4 q0.3 t0.3
goog 5.3 a1.5 b2.1 e1.5 f-0.3 g-0.7 i-0.4 j-0.7 m-0.5 p-0.7 q-0.4 s3.2
goog+bewe 5.6 e0.5 i-0.4 j-0.3
google 5.3 a1.3 b1.2 e1.7 g-0.6 i-0.3 j-0.7 m-0.4 p-0.6 q-0.4 s2.4
gorl 7.7 a-0.4 g0.5 h0.5 q0.9 r0.5
gorlit 7.7 a-0.4 g0.5 h0.5 q0.9 r0.5
gott 5.7 a-0.4 e-0.3 f0.4 g1.0 i0.6 j-0.8 k-0.4 m0.4 q0.3 r1.3 s0.4 t0.8
gott+herr 7.7 e-0.5 l0.9 n1.1 o-0.5
gott+ich 7.7 b0.6 f-0.3
gottes 7.7 a0.3 c0.5 e0.5
gottfr 7.7 f0.5 p0.6 r-0.3
gottin 7.7 a-0.4 e-0.4 g0.8 h1.0 j-0.5 r0.6
grab 6.8 a-0.4 f0.5 g-0.5 h0.8 i-0.4 k0.6 n0.7 o0.7 p-0.3 r0.3 s-0.3 t0.4
grabow 7.7 b0.5 f0.5 g-0.4 r0.5
grabre 7.7 a-0.3 h0.5 k0.6 n0.7
grad 5.7 a-0.9 b0.3 c0.5 d-0.8 e-0.4 g-1.0 i-0.4 j-0.7 k-1.0 l1.4 m-0.6 n-0.5 o1.1 p0.7 q3.7 t0.5
grad+am 7.4 a-0.4 k-0.4 l0.3 o1.0 q1.1
grad+uber 7.7 d0.4 g-0.5 q1.9 r-0.4
graf 6.8 b0.6 c-0.6 e0.5 g-0.3 i-0.4 j0.5 l0.6 m-0.3 n-0.6 q0.4 r0.3
grafik 7.4 b0.6 n-0.3
grau 6.8 a-0.4 b0.3 d-0.3 g0.7 i-0.4 k-0.4 p0.3 r0.9 s-0.4
graue 7.7 a-0.5 g0.4 l0.5 o0.5 r0.5
graz 6.7 a-0.4 c-0.6 d-0.5 e1.2 f-0.3 i0.3 j1.0 o0.5 p-0.4 q-0.4 r0.4
grei 7.4 a0.8 c1.6 d1.6 e0.8 f1.0 g-0.3 j1.0 p0.6
gren 7.4 a0.5 c-0.3 e0.5 n-0.3 p1.1
grenze 7.7 a0.6 d0.4 e0.7 j0.5 p1.2
gret 7.7 a0.3 c0.6 d1.2 e0.8 s0.6
gria 7.7 a-0.4 d0.4 e-0.5 g0.9 h1.6 l-0.4 n0.8 q0.6 r1.0
grie 7.7 b0.3 d0.5 n0.3 t0.3
grif 7.7 b0.4 c0.5 l0.3 n1.5 o0.7 s0.5
griff 7.7 b0.4 c0.5 l0.3 n1.5 o0.7 s0.5
grip 7.7 a-0.3 k1.3 l0.5
grippe 7.7 a-0.3 k1.3 l0.5
grob 7.0 e0.8 g0.7 h0.6 j0.9 k1.0 n0.8 o-0.4 p-0.3 q0.4 r0.6 s-0.4 t0.7
grobe 7.4 c0.3 g0.9 h0.5 k0.9 n0.5 o-0.4 r0.6 t0.9
gros 4.8 a-1.7 c-0.9 d0.8 f1.5 g2.8 h0.5 i-0.9 j-1.4 k0.6 l1.4 m-0.6 n1.1 p-1.3 q1.0 r3.7 s-0.6
gros+abne 7.7 a-0.4 e-0.4 f0.5 l1.1
gros+dank 7.7 b-0.3 c0.6 f0.7 g0.6 r0.8 t0.6
gros+ist 7.7 c0.4 i0.4
gros+kund 7.7 l1.2 r-0.4 s1.1
gros+lob 7.7 a-0.3 e-0.3 g0.8 k0.9 r0.8
gros+pake 7.7 g0.8 h1.5 r-0.5
gros+zahl 7.7 l1.0 n0.6
gross 6.6 a-1.2 c-1.1 d-0.7 e-0.6 f0.7 g0.7 h0.9 i-0.6 l-0.6 m0.4 n0.8 o0.3 p-0.4 q0.6 r1.1 s-0.6 t-0.6
grossb 7.7 c0.5 e-0.6 h-0.3 q-0.3 t0.7
grosse 5.4 a-1.3 b0.6 d0.4 e0.5 g2.9 h0.5 i-0.8 j-1.0 l0.5 m-0.9 p-1.2 r3.0
grossk 7.2 a0.4 b-0.5 c0.3 d1.0 e-0.6 g-0.4 i0.5 l0.5 s-0.4 t0.7
grosst 6.7 a-0.4 c-0.5 i0.3 j-0.3 l1.3 o-0.4 p0.5 s0.7 t-0.3
grub 7.4 a0.6 b0.6 d0.6 i1.1 l0.5 p1.0
gruber 7.7 d0.7 l0.6 p1.3
grue 5.8 b1.1 d0.7 f1.1 h0.4 i1.0 j-0.6 k0.6 n1.2 o2.4 p-0.3 q2.5 r1.0 s-1.0
grue+frau 7.4 a0.4 b0.5 d0.7 f0.6 g0.6 h-0.4 i0.4 k0.6 o1.7 q-0.4 r0.7 t0.4
grue+herr 7.0 c-0.5 d0.6 g-0.3 k0.7 l-0.4 o0.3 p0.5 q0.9 t-0.3
grue+sand 7.7 a-0.3 b-0.3 f0.4 m0.3 q1.8
grue+us 7.7 a-0.4 d-0.4 h-0.3 l0.5 n1.9 o1.2 p-0.3 q-0.5
gruess 6.7 a-0.6 b0.5 c-0.4 d-0.6 e-0.5 h0.8 i0.3 k-0.3 n1.6 o1.3 p-0.6 q1.0 r0.7 s-0.5
gruezi 6.2 a0.6 b0.8 c0.4 d1.3 f1.1 h-0.3 i0.8 j-0.5 k1.0 o1.5 q1.9 r0.5 s-0.6
grun 4.5 b-1.0 c1.5 d1.1 e1.2 f-0.3 g0.5 h2.4 i-0.5 j2.0 l-0.4 m1.7 n0.9 o0.8 q0.7 r0.5 t-0.6
grun+die 7.7 a-0.5 g0.7 n1.0 r0.5
grun+hat 7.7 a-0.5 g0.7 r0.9
grun+heis 7.7 b0.5 e-0.4 m0.4 r0.4
grun+ist 7.7 a-0.4 d0.3 k0.7 l0.3 o1.0
grun+lich 7.7 g0.8 h0.9 j0.4 q0.3
grun+nach 7.0 c-0.5 e0.9 i0.7 j1.2 m0.4 n-0.4 p-0.6
grun+uber 7.7 e-0.5 s0.5
grun+und 7.7 a0.4 j0.8 m0.6 p0.7
grund 6.1 a1.0 b-0.4 c0.7 d0.8 e1.1 g-0.4 i1.0 j1.5 k0.6 m-0.3 n-0.3 r-0.5 s0.8
grundb 7.2 a-0.4 b0.4 e0.5 j0.3 m1.9 n1.1 q0.9
grunde 6.5 a1.1 c-0.6 e0.3 g-0.4 i0.6 j1.5 p0.4 r-0.5
grundl 7.4 a0.6 b-0.4 d0.6 j1.1 m1.3 p-0.3
grundr 5.7 a0.7 c1.4 e0.7 g0.4 h0.5 i-0.5 j-0.7 n0.4 p0.5 r1.1
grunds 7.2 a-0.8 b-0.5 e-0.4 i-0.4 j-0.4 k0.4 l-0.4 p-0.4 q0.6 r0.6
grunen 7.7 c0.6 d0.4
grunes 7.7 g0.8 h0.9 j0.4 q0.3
grup 6.7 a0.7 b0.5 e0.6 h-0.3 i0.4 m0.6 s1.5
gruppe 6.7 a0.7 b0.5 e0.6 h-0.3 i0.4 m0.6 s1.5
grus 3.5 a-2.8 c-1.1 d-1.3 e-2.1 f-0.3 g0.3 h1.6 i-0.8 j-2.6 k1.4 m-0.7 n1.9 o1.4 p-1.6 q2.0 r0.4 s-2.7
grus+a 7.7 g0.7 o0.5
grus+aus 5.8 a-0.7 b-0.7 e0.6 f0.7 g0.7 h-0.4 i-0.8 j-0.5 k1.7 l0.8 n0.6 o-0.4 p-0.6 q0.4 r0.6 s-0.6 t0.5
grus+die 7.7 c-0.3 g0.9 m0.4 n-0.4 r1.2
grus+dr 7.7 a0.5 d0.5 e0.8 k0.8 l-0.3
grus+eber 7.4 c0.9 h-0.4 l0.4 m-0.4 q-0.4
grus+euch 7.7 a-0.3 b-0.3 k-0.4 o0.5 t0.8
grus+gott 6.5 a-0.4 b0.4 e-0.5 g-0.7 j-0.3 l0.4 n0.6 p-0.3 q0.7 r-0.5 t0.8
grus+haus 7.7 a-0.4
grus+kanz 7.7 f0.5 n0.4 q0.5
grus+mari 7.7 a-0.5 b-0.4 g0.9 h0.6 m0.4 r0.8 s-0.4
grus+olaf 7.7 g0.4 q0.5 r0.5
grus+regu 7.7 b0.5 c-0.3 e-0.3 q0.7
grus+sie 7.4 a-0.4 g-0.4 n0.4 o0.5
grus+timo 7.7 e0.3 n0.5
grus+und 7.2 a-0.9 c-0.3 g0.8 h0.6 i-0.4 r0.9 s-0.3
grus+vom 7.2 a0.8 b0.8 d1.1 e0.8 h1.4 n-0.5 o0.4 r0.4 t-0.3
grus+von 7.4 a-0.6 b-0.4 c-0.5 h1.3 m-0.4 n0.5 t0.3
gruss 4.3 a-2.7 c-1.3 d-0.9 f-0.5 h1.5 i-1.9 j-1.8 k1.1 l0.9 m-1.1 n2.7 o2.2 p-1.8 q1.3 r0.3 s-1.5 t0.6
grusse 4.1 a-0.6 c0.3 e-1.3 h0.4 i0.7 j-1.3 k1.3 l-0.4 m0.4 n0.8 o0.5 p-0.7 q2.1 s-1.6 t0.3
grussl 7.7 a-0.3
grusst 7.2 c0.3 e0.3 f0.6 g0.6 h0.6 n-0.3 p0.5 r0.8 s-0.3
gsch 7.2 c-0.4 e0.8 f0.3 h0.8 i0.7 k1.1 q0.4 r0.4
guat 7.7 d0.7 g-0.4 n1.0 p1.0
guck 7.4 a-0.4 g-0.5 l0.7 m0.5 r-0.6 t0.3
guckt 7.4 a-0.4 g-0.5 l0.7 m0.5 r-0.6 t0.3
gudr 7.2 a-0.9 e-0.3 g1.2 h0.9 j-0.4 r1.0 s-0.3
gudrun 7.2 a-0.9 e-0.3 g1.2 h0.9 j-0.4 r1.0 s-0.3
gumm 7.7 a-0.4 c-0.3 g0.8 i-0.3 m0.5 o0.3 r1.0
gunn 7.7 a-0.6 d-0.3 e-0.4 l0.9 p-0.3 t0.5
gunnar 7.7 a-0.6 d-0.3 e-0.4 l0.9 p-0.3 t0.5
guns 6.7 b3.4 e-0.9 f-0.3 g0.7 i1.6 j-0.5 m0.8 p-0.4 r1.0 s-0.4
guns+als 7.7 a-0.3 b0.6 g0.7 r0.8
gunsti 6.8 a0.4 b3.5 e-0.8 i1.6 j-0.4 m0.8 p-0.3 r0.6 s-0.4
gunt 7.2 c0.9 f0.7 i-0.3 k-0.4 l-0.3 m0.4 n0.5 o0.3 s0.6 t0.6
gunthe 7.4 c1.0 e-0.5 f0.7 k-0.4 m-0.4 n0.6 o0.3 t0.6
gut 5.0 a-0.4 b0.4 c1.2 d0.6 f0.7 g1.8 h1.8 i0.7 j-1.0 k-0.4 n1.5 o0.5 q0.4 r2.7 s0.3 t0.5
gut+aber 7.7 a0.4 d0.4 e1.3 f1.1 h0.4 i0.4
gut+aufg 7.4 b0.5 d1.8 e-0.4 i0.3 j-0.3
gut+aus 7.7 a-0.4 g0.6 q0.5 r0.6
gut+gema 7.7 a-0.4 e-0.5 g1.2 n0.9 r1.5
gut+lauf 7.7 a-0.4 g0.6 q0.4 r0.8
gut+und 7.7 a0.6 c0.7 e1.1 h0.4 j0.7 o0.5 t0.8
gut+zu 7.7 e-0.4 i0.5
guta 6.2 a1.1 c1.2 e1.7 f0.8 h-0.3 i-0.5 j1.1 p1.7 r0.4
guta+zur 7.7 c0.8 e-0.5 f0.5 g0.4 p0.7 r0.4
gutach 6.2 a1.1 c1.2 e1.7 f0.8 h-0.3 i-0.5 j1.1 p1.7 r0.4
gute 4.1 b1.0 c-0.5 d-1.1 e0.5 g1.9 h1.2 i-1.4 j0.3 k-0.5 l1.0 m1.0 n0.9 o0.8 p-0.6 q0.6 r1.5
gute+aben 6.5 b0.3 c-0.4 e-0.6 g-0.6 h0.3 m-0.3 o0.3 p0.4 q0.8 r-0.5 s0.5
gute+morg 6.1 b0.8 c0.7 d0.4 e-0.3 g0.8 h0.4 i-0.6 j-0.3 l0.6 m0.7 n0.6 o-0.4 p-0.5 q-0.4 r0.9 s-0.5 t0.3
gute+nach 7.7 a0.3 b0.4 e1.5 g1.0 h0.7 l0.4 o0.3 p-0.3 q0.3 r0.4 s-0.3
gute+tag 4.7 a-0.7 b0.6 c-0.7 d-0.8 e1.3 f0.5 g0.4 h0.9 i-0.5 j-1.2 k0.4 l0.4 m1.6 n1.0 o1.0 q0.9 r1.5 s-0.5 t0.4
gute+will 7.7 e0.7 l1.0 o0.4
guten 4.2 a-1.4 b0.4 c-0.7 d-0.7 e-0.5 g1.1 h1.4 i-1.5 j-1.3 l1.0 m1.5 n0.9 o0.5 q0.9 r1.4 s0.3 t0.4
gutes 7.4 c-0.4 e0.7 g0.8 h-0.4 p0.6 r1.1
gutete 7.7 j1.5
guts 6.8 e-0.7 g-0.3 h-0.4 i-0.3 j-0.6 m3.2 n-0.5 q1.2
gutsch 6.8 e-0.7 g-0.3 h-0.4 i-0.3 j-0.6 m3.2 n-0.5 q1.2
gv 7.7 h0.5 r0.4
haar 6.8 c-0.6 d-0.5 e1.1 h-0.4 i0.8 j0.5 l0.4 o0.3 s1.0
hab 4.0 a-1.4 b0.4 c0.7 d1.4 e-0.9 g3.2 h2.8 i-0.6 j-0.4 k0.8 l-0.7 n0.3 p-0.3 q3.6 r3.1 s2.1 t-0.9
hab' 6.8 a-0.7 b0.9 d-0.3 h-0.3 i0.9 k1.2 n1.1 q0.9 t-0.4
hab's 6.8 a-0.7 b0.9 d-0.3 h-0.3 i0.9 k1.2 n1.1 q0.9 t-0.4
hab+bei 7.7 a0.4 c0.5 d0.5 e-0.4 p0.7 s0.4
hab+das 7.2 s0.7
hab+den 6.8 a0.6 b0.5 c0.4 d-0.4 e0.4 g-0.8 k0.5 n-0.3 r-0.5
hab+die 6.7 c0.6 f-0.3 g0.8 m0.4 n0.9 p-0.3 r0.9 s-0.3 t-0.3
hab+es 7.7 a0.4 c0.7 d1.2 f0.9 s0.4
hab+euch 7.7 c0.4 d-0.3 g0.4 i0.4 r0.5
hab+gesa 7.4 b0.4 d0.3 h0.4 j0.5 r-0.3 s0.5
hab+grad 7.7 d0.4 g-0.5 q1.9 r-0.4
hab+heut 7.7 g0.6 h0.5 q0.9 r0.4
hab+i 7.4 e-0.6 i0.5
hab+ich 5.0 a-0.6 c-0.6 d2.5 e0.4 g0.9 i-0.6 j-0.8 k-0.4 n0.3 o1.2 p-0.8 q3.9 r1.4 s2.5
hab+ich' 7.2 c1.1 d-0.4 e0.7 i-0.4 k1.1 p1.2 s-0.3
hab+ihm 7.2 a-0.3 c-0.5 d0.6 e0.5 g0.3 h1.3 i-0.3 k-0.3 l-0.4 p0.5 r0.5 s-0.3
hab+ihre 7.7 a0.3 b0.6 c-0.3 d0.7 g-0.4 m0.8 s0.3
hab+jetz 7.7 a0.4 d1.0 s0.5
hab+mein 7.7 a0.3 j0.6 p0.6 s1.2
hab+mich 7.4 a-0.8 c-0.3 d-0.4 e-0.5 g1.0 q1.5 r0.8
hab+mir 7.4 a0.6 c-0.3 d0.8 e0.7 g-0.5 i1.9 r-0.3
hab+mit 7.7 g0.6 h0.4 r-0.3
hab+sie 7.7 a-0.4 h1.1 i-0.4
habe 2.5 a1.9 b0.4 c0.7 d4.0 e-0.3 g0.7 h-1.4 i0.5 j1.4 k-0.4 l-2.0 n-1.2 o-1.4 p0.9 q1.8 r0.8 s2.0 t-1.0
habe+abge 7.4 s0.6
habe+am 7.2 a0.3 c0.5 e0.6 f-0.3 g-0.4 i0.5 o-0.4 t0.9
habe+anze 7.7 a0.4 e1.2 j0.7 p0.5
habe+auch 7.7 d0.5 e0.5 i0.6 k0.8
habe+bei 7.2 a-0.8 c-0.4 d-0.3 g0.3 i-0.4 j0.4 k0.4 p0.4 s-0.4
habe+beid 7.7 a-0.7 e-0.5 g0.9 h1.2 k-0.4 l0.5 r1.2
habe+beko 7.7 b0.5 e-0.5 i0.6 j0.4 p0.4 s0.6
habe+das 5.8 a-1.7 b-0.8 c-0.6 d0.5 e0.6 f1.2 g0.8 h-1.2 i-1.5 j-0.9 l-0.3 m-0.4 r1.1 t0.5
habe+den 5.8 a0.8 b-0.4 d1.0 e1.2 f0.8 g-0.3 i0.4 j0.6 l0.4 n0.8 o-0.3 p0.4 q0.7 s0.4 t1.3
habe+der 7.0 a-0.6 b0.3 c0.6 e0.6 g0.8 h1.0 p-0.4 q0.9 r1.2 s-0.5
habe+desh 7.7 b0.7 i0.5
habe+die 5.6 a1.4 b0.3 c0.6 d-0.3 e0.7 f-0.7 g-1.3 i1.6 j2.3 k-0.4 m1.2 n0.5 o-0.4 q1.8 r-0.9 s-0.8 t-0.4
habe+eine 6.4 a-0.6 d0.8 e-0.8 g-0.7 i-0.8 j0.4 k0.4 l-0.5 m-0.4 q-0.4 r-0.5 t-0.4
habe+erst 7.4 c0.4 d0.5 g0.8 l0.5 o0.4 r0.8 s0.4
habe+es 6.7 d1.0 e0.6 f0.6 g-0.4 h-0.3 i-0.7 o0.5 r-0.8
habe+fur 7.4 a-0.4 b-0.3 e-0.3
habe+gefr 7.7 a-0.7 d-0.4 g0.9 i-0.4 l0.5 n0.4 o0.5 r0.4
habe+gesa 7.7 a0.3 c1.1 s0.9
habe+gest 7.0 a-0.7 b0.5 e-0.5 h0.5 k0.4 n0.5 o0.5 q-0.5 r0.4 s-0.4 t0.5
habe+hat 7.2 a-0.4 c-0.3 g0.4 h0.5
habe+herz 7.7 a0.3 c0.6 d1.2
habe+heut 6.8 b-0.4 c-0.4 e0.5 f0.4 g0.3 i-0.4 j0.3 m-0.3 q1.1 r0.8 s0.6 t-0.5
habe+ich 4.3 a3.9 b1.6 c0.7 d4.4 e2.0 f1.3 g-1.5 i-0.7 k0.5 m3.0 n0.4 p2.5 r-0.9 s3.9
habe+ihm 7.7 e0.3 g0.4 h0.6 r0.5 s1.0
habe+ihne 6.8 a1.2 b-0.4 c0.8 d0.6 f-0.5 g-0.6 i-0.3 j0.7 r-0.3 t0.3
habe+ihr 7.2 a-0.7 b-0.4 c-0.4 d0.6 e-0.5 g-0.4 i-0.5 j-0.4 s-0.3
habe+ihre 6.5 a0.9 g0.7 h0.7 n-0.4 p0.8 s1.2 t0.5
habe+im 7.7 b1.1 d-0.3 g0.4 l0.6 n0.3 o0.5 r0.5 s0.4
habe+in 7.2 c0.9 g0.8 r1.1
habe+inte 7.7 c0.8 h2.2 i-0.4 m0.5 n0.5 o0.4 p1.3
habe+inzw 7.7 a-0.5 h-0.3
habe+ist 7.2 b-0.4 d0.8 e-0.4 f0.3 g-0.3 h-0.4 i0.5 m1.2 s0.4
habe+ja 7.7 a-0.8 c-0.3 h-0.4 l0.7 n0.4
habe+jetz 6.8 a0.5 b-0.3 c1.2 d0.9 e-1.1 f0.9 p0.3 r-0.4 s-0.5
habe+kein 7.0 d0.3 e0.3 f-0.3 g-0.6 j1.5 n1.4 p-0.7 r-0.3
habe+konn 7.7 e0.5 g-0.3 i0.4
habe+lang 7.7 a-0.4 g0.5 h0.8 r0.6
habe+mein 6.7 a-0.4 b-0.3 c-0.6 d-0.4 e0.5 f-0.4 j0.8 n1.3 p-0.8 q1.1 s1.5
habe+mich 6.7 c-0.4 f0.5 g-0.5 j-0.4 k1.4 q-0.3 r-0.5 s-0.7
habe+mir 6.5 b0.5 e-0.4 g0.5 k1.2 l-0.5 m0.6 p-0.5 r0.6 s-0.6
habe+mit 7.4 e0.4 f0.9 p1.0
habe+nach 6.7 b1.1 c-0.6 d0.4 e-0.5 f-0.6 g1.1 h0.3 j0.3 l-0.5 m-0.4 r1.3 s0.5
habe+nich 7.2 a-0.4 b0.8 i-0.3 k0.4 o0.5 r0.3
habe+noch 7.2 a0.4 d0.8 e0.3 g-0.3 i-0.4 s1.4
habe+nur 7.4 b-0.4 c-0.3 g1.4 i-0.3 m0.3 o-0.4 p0.7
habe+ohne 7.7 b0.4 c0.4 g0.4 h1.1 j0.5 p0.6 r0.6
habe+sage 7.7 d0.8 e-0.4 i0.4 p0.3 s1.2
habe+scho 7.0 a-0.6 d-0.4 g1.2 h1.1 i-0.4 j0.5 l0.4 m0.5 q0.4 s-0.6
habe+sich 6.3 b1.5 c-0.5 d0.7 e0.9 f0.5 g-0.7 j-0.5 k-0.6 l0.4 m0.5 p-0.6 q0.8
habe+sie 4.9 a-0.5 b-0.3 d1.3 f-0.4 g-0.6 h0.8 j1.0 k2.6 l0.6 p-0.9 s-0.9
habe+soeb 7.4 a-0.4 e-0.4 g0.4 h1.0 i-0.3 l0.4 q1.5 r0.5
habe+soga 7.7 g0.5 h0.8 o0.3 q0.8 r0.5
habe+steh 7.7 e0.3 j0.8 m0.4
habe+und 7.4 a-0.6 c-0.5 e0.3 g1.1 i-0.4 r0.7 s-0.5
habe+uns 5.7 d0.5 e1.2 h0.4 i1.9 j-0.8 l-0.3 m-0.5 n-0.7 p-0.8 q-0.3 r0.5 s-0.6
habe+unse 6.6 c-0.4 d-0.4 e1.6 f0.6 g-0.9 j1.1 k0.7 l-0.5 m-0.4 n-0.4 o0.5 p-0.4 r0.6
habe+was 7.7 a-0.4 d0.6 g-0.3 j0.4 m0.6 p-0.4
habe+wie 7.7 a-0.6 e-0.4 g0.5 q0.3 r0.3
habe+will 7.4 a-0.4 g0.8 h0.6 l0.3 n0.9 o0.3 r1.1
habe+wir 4.7 c1.3 d0.5 e1.4 f0.7 g0.9 h0.6 i-0.6 l1.1 m1.8 n0.8 o0.6 p0.4 q2.7 r2.1 t-0.4
habe+zuge 7.7 d0.4 i0.4 n0.6 s0.8
habe+zum 7.4 a-0.5 g0.8 i-0.5 r1.2
habe+zusa 7.7 b0.8 o0.4
habe+zwei 7.2 b1.1 i0.4 r-0.4
haben 2.9 a-2.3 b-1.7 d0.9 e-1.1 f-1.4 g2.1 h-0.7 i0.8 j0.4 l-1.0 n-0.4 o-0.4 p-1.7 q3.2 r3.1 s-1.8 t-0.5
habt 5.5 c0.7 d0.6 f-0.4 g1.6 h0.7 j-0.7 l0.6 m1.1 n-0.6 o0.6 p1.6 q1.9 r2.4 s0.4 t0.3
habt+ihr 6.5 c0.4 e0.7 g0.5 i-0.8 j-0.3 m1.6 o0.5 q1.0 r0.8 s-0.5 t0.9
habt+mich 7.7 a0.3 c0.6 d0.5 e-0.4 i0.5 p1.1 s1.6
habt+uns 7.2 c0.4 d0.6 e-0.4 g1.5 i0.7 p-0.3 r1.2
hafe 7.0 a0.5 b-0.3 c1.7 d0.7 e0.6 g-0.5 i0.3 l1.2 m-0.3 p-0.3
hafen 7.7 g-0.3 i-0.4 l1.0
haft 5.9 a3.1 b-0.5 c1.2 d-0.4 e2.0 f0.8 g-0.6 h-0.3 i-1.1 j5.9 l-0.4 m-0.4 p0.3 q-0.4 r-0.4 t0.5
haft+mach 7.7 a0.6 c0.8 i-0.6 j1.4
haftba 7.7 a0.6 c0.8 i-0.6 j1.4
haftpf 6.6 a1.4 e2.0 i-0.4 j2.2 p1.0 s0.5
haftun 7.0 a1.3 e0.8 f1.3 j2.4 t0.8
hage 7.4 e0.4 g-0.3 k-0.3 l1.8 o-0.3
hagedo 7.7 d0.3 e0.5 i0.3 k-0.3 l1.0
haha 7.4 a-0.9 d-0.3 g1.1 j-0.6
hahn 7.2 c0.6 h0.4 l1.0 m1.3 n0.7 t0.6
halb 5.3 a2.2 b1.8 c2.1 d-0.3 e2.2 f-0.4 g-1.5 h-0.5 i1.6 k0.4 m-0.8 o0.6 q-0.9 r-1.2 s2.3 t1.3
halb+eins 7.7 a0.3 b0.6 i0.7 t0.6
halb+jahr 7.7 b0.3 d0.4 e0.6 j0.8
halb+so 7.7 b1.0 i0.7
halbe 6.4 a0.8 c1.1 d-0.9 e1.7 f-0.3 g-0.6 j-0.5 k0.4 l0.4 m-0.3 n0.3 o1.0 p0.3 q-0.4 r-0.5 s1.3
halben 7.2 b0.5 f-0.4 j0.3 p-0.3 s0.8 t0.6
halber 7.7 c0.6 i0.5
halbes 7.4 a0.5 b-0.3 d0.3 e1.2 j0.7 p1.1 s0.6
halbja 7.7 a0.5 e0.6 i0.8 s0.7
half 6.0 a0.9 b1.3 c0.6 d0.9 e0.6 f-0.4 g-0.8 h-0.4 j-0.6 l0.9 m0.4 n0.7 o-0.3 p1.0 q0.6 r-0.4 s0.3
half+der 7.7 a0.4 e0.6 k0.3
halfte 6.0 a0.9 b1.3 c0.6 d0.9 e0.6 f-0.4 g-0.8 h-0.4 j-0.6 l0.9 m0.4 n0.7 o-0.3 p1.0 q0.6 r-0.4 s0.3
hall 3.7 a-2.8 b-0.8 c-0.4 d-0.5 e-1.7 f-0.5 g2.7 h2.5 i-0.7 j-1.2 k1.8 l1.6 n2.2 o2.2 p-1.5 q2.3 r2.1 s-0.8 t0.9
hall+die 7.7 a-0.5 h0.6 q0.9 r-0.4
hall+eine 7.4 c0.5 i0.3 o0.3
hall+frau 5.5 a-1.5 b-0.5 c-1.0 d-0.9 f1.4 i-0.5 j-0.7 k0.3 l1.0 m0.8 n-0.4 o1.0 q0.7 r1.2 s-0.9 t0.5
hall+hat 6.8 g0.8 h1.5 n0.6 r1.2
hall+herr 5.5 a-1.0 b-0.5 c0.4 d-1.3 g1.3 h0.7 k-0.6 l1.6 m-0.7 n1.9 o1.8 p-1.0 q0.5 r1.7 s-0.6 t0.8
hall+hier 7.7 c0.5 g0.5 r0.6 s0.7
hall+ich 7.4 c0.6 g0.4 n-0.3 r0.5 s0.4
hall+im 7.7 d0.6 e0.5 t0.5
hall+in 7.4 c-0.4 d0.3 o1.1 r-0.3 t0.5
hall+lieb 7.4 a-0.3 h-0.3 o0.5 q1.1 r0.4
hall+mare 7.7 a-0.4 e-0.3 g0.6 h0.8 r0.8 t0.3
hall+tobi 7.7 d0.4 n-0.4 t0.8
hall+zusa 6.8 e0.9 f0.3 g-0.4 h0.3 k-0.5 l1.0 m-0.4 n-0.5 q0.4
halle 6.6 c0.9 e-0.4 f-0.3 g1.8 h2.5 i0.6 j0.4 o-0.3 r1.3
hallen 7.0 a0.4 g-0.4 k0.7 m0.6 o0.7 p0.4 r-0.3 s0.5
hallih 7.7 a-0.4 g1.0 h0.7 r0.4
hallo 3.8 a-3.0 b-0.8 c-0.8 e-1.1 g1.3 h1.1 i-0.8 j-1.5 k1.5 l2.0 m-0.3 n2.0 o2.3 p-1.7 q2.5 r1.3 s-0.9 t1.2
halloc 7.4 b0.5 g0.4 n-0.3 r0.6
halt 4.8 a2.0 b2.1 c1.8 d2.7 e1.5 f-0.6 g-1.5 j1.7 k-0.6 l2.1 m0.6 o1.4 q-0.6 s1.8 t0.4
halt+bei 7.7 d0.6 l0.4 s0.4
halt+den 7.7 c1.0 e-0.6 q-0.3 t2.0
halt+die 7.4 b1.0 j1.3 n0.8 p0.6 s-0.5
halt+ich 7.7 d-0.3 g0.3 o0.3
halt+nich 7.7 a-0.7 e-0.3 l0.6 r0.9
halt+wir 7.7 c0.5 j-0.3 p0.4
halte 7.0 a0.4 b0.8 c-0.5 e0.7 j0.5 m0.4 s0.5
halten 6.5 b1.3 i-0.5 j0.8 l1.2 m-0.4 s-0.4
halter 7.7 i0.5 t0.4
hamb 7.2 a0.4 e-0.5 m0.8 p0.5 s0.5 t1.1
hambur 7.2 a0.4 e-0.5 m0.8 p0.5 s0.5 t1.1
hamm 7.0 a0.9 b0.3 c1.3 e0.4 i0.6 s1.5
hammer 7.7 c0.6 h0.3 r0.4
hand 4.5 a-2.2 c1.1 d-0.5 f0.9 g2.9 h1.5 i-1.4 j-0.6 k0.4 l1.8 n1.1 o0.5 p-2.2 q1.8 r2.5 s0.5 t1.5
hand+drau 7.7 a-0.8 l2.2 n1.2
hand+gebe 7.7 g0.8 h1.2 i0.3
hand+habe 7.0 b0.4 c1.3 d-0.6 h-0.4 i-0.4 l0.7 o0.6 s-0.3
hand+und 7.0 a0.5 b-0.4 c1.3 e0.6 g0.6 i0.6 p0.6 r0.7
hand+vom 7.7 a-0.6 e-0.4 g-0.4
hande 7.4 f-0.5 g0.8 h0.7 q0.3
handel 7.2 c-0.4 i-0.3 j0.7 k-0.3 l0.5 n0.5 p-0.3
handen 6.6 a-0.5 d-0.3 e-0.3 g1.0 h0.6 j-0.4 r0.6 s-0.5
handle 7.2 b0.6 c-0.5 d-0.4 g0.3 h0.8 q-0.3 r0.4 s1.4
handsc 6.8 b0.6 c0.9 f0.9 g-0.4 k0.5 l1.0 n1.0 s-0.5 t0.5
handwe 6.1 b-0.3 c0.3 d0.6 e0.9 f0.7 g-0.4 h-0.7 i-0.3 j0.5 k0.9 l-0.4 m0.3 o0.7 p-0.6 s2.1 t0.4
handy 7.0 g0.5 i-0.4 k0.6 l-0.3 q0.9 r0.8 s-0.3 t0.6
handyv 7.7 g-0.5 n0.6 o0.3 q-0.3
hang 5.2 a-1.7 b0.6 f0.4 g0.3 i-1.3 j-1.3 l4.0 m1.5 n0.4 o0.3 q1.3 r0.3 s-0.8 t-0.4
hang+an 6.3 a-1.1 c-0.6 e-0.6 h0.5 j-0.7 k0.3 l-0.3 p-0.7 q1.3 r0.7 s-0.5
hang+die 7.7 b0.4 c1.0 k-0.4 l1.2 m0.7 n-0.4 o0.5 p0.7
hang+dran 7.7 b-0.3 d0.5 g0.5 q1.5 r0.6
hang+noch 7.7 l0.5 m0.5 p-0.5 s1.1
hang+schi 7.7 a0.9 b1.1 d0.8 e1.3 g-0.3 p1.8
hang+wir 7.4 a-0.6 l1.2
hangen 6.1 a-1.5 d-0.5 e-0.7 i-0.8 j-0.7 k-0.4 l2.2 p-0.3
hangt 5.7 a0.3 d0.4 e0.4 i-0.6 j-0.6 k-0.7 l2.0 m1.1 n-0.4 p0.5 q1.2
hann 6.8 a0.4 d0.5 e0.6 m1.2 p0.7 q0.5
hannel 7.7 b0.3 c0.5 d0.8 e0.5 q0.4 r-0.5
hannov 7.4 a0.5 i0.4 m1.1 p1.0
hans 7.0 a-1.2 b-0.7 d-0.5 e-0.6 f-0.4 g1.5 h1.8 i-0.5 m-0.3 n0.7 p-0.4 r1.8 s-0.5
happ 7.7 c-0.3 d0.5 e0.3
harm 7.2 d0.4 g-0.5 i-0.3 j0.8 q0.3
hart 6.8 b0.4 c-0.3 g0.9 h0.3 i0.4 j-0.3 o-0.3 p-0.3 q0.4 r1.0
hart+beim 7.7 a-0.8 c-0.4 d-0.4 g1.8 r2.1
hartmu 7.7 b0.7 i0.5
hartna 7.7 g0.5 r0.4
hase 7.0 a-0.6 c-0.5 f0.8 g0.8 h1.8 i-0.4 m-0.4 p0.3 s0.5
hasl 7.7 a0.4 b0.5 c-0.3 m0.4
haslin 7.7 a0.4 b0.5 c-0.3 m0.4
hast 5.9 a-0.8 c-0.7 d-0.3 e-0.8 g1.1 j-0.4 k0.4 l0.6 n0.7 o1.0 q0.5 r1.1 s-0.8
hast+du 7.0 a-0.6 d-0.4 g-0.5 k0.4 l1.6 n0.8 o0.9 p-0.3 q-0.4 s-0.3
hat 2.5 a-0.8 b-0.9 e2.4 f1.5 g3.6 h1.0 i1.3 j0.7 k-0.4 l1.2 m-1.8 n-0.4 o-1.9 p0.9 r3.8 s-1.6 t1.0
hat' 6.6 a-0.6 c-0.4 g0.8 i0.5 n1.2 p-0.4 r1.0 s-0.3
hat's 6.6 a-0.6 c-0.4 g0.8 i0.5 n1.2 p-0.4 r1.0 s-0.3
hat+aber 7.4 c0.5 d-0.3 m1.0 p0.6
hat+abge 7.4 c0.7 d0.4 e1.2 g-0.4 s0.8
hat+alle 6.8 b1.0 c-0.5 d-0.4 f-0.4 g1.0 h1.8 i0.5 j0.4 n0.9 r1.4
hat+am 6.5 a1.5 c1.2 e2.4 g-0.7 i2.4 j0.7 n-0.3 p-0.4 r-0.6 s-0.5
hat+anwe 7.2 a1.7 e-0.4 j-0.4 p2.6
hat+auch 7.4 a-0.5 k0.7
hat+auf 7.4 b-0.3 c-0.4 e0.6 g0.5 i-0.3 m0.3 p0.5 r0.8 s0.7 t1.8
hat+bei 6.4 a1.1 b1.2 c-0.3 e0.7 f0.4 g1.0 h0.4 j-0.5 k-0.3 m1.7 n0.9 p0.6 r1.7 s-0.4 t0.4
hat+beim 7.7 a-0.8 g1.4 i-0.4 r1.4
hat+dana 5.7 s-0.6
hat+dann 7.7 b0.6 e0.7 j0.5 s0.4
hat+das 5.7 a-0.9 c0.6 d-0.5 f0.7 g0.4 h0.7 i-1.5 j0.7 k0.8 n0.8 o0.8 p0.7 q0.4 s0.4 t0.6
hat+deck 7.7 a0.8 c0.6 e1.8 j0.9
hat+dem 7.7 a0.8 c1.1 d0.9 g-0.4 i1.3 j-0.3
hat+den 5.6 a-0.7 b-0.8 c-0.4 d-0.7 e0.9 f1.2 i-0.8 j1.9 k0.4 n0.6 r0.4 s0.4
hat+der 6.1 a-1.0 b0.6 d1.1 h0.5 i0.9 k1.7 l0.5 m-0.4 n0.5 p-0.9 r0.8 s-0.8 t-0.4
hat+die 5.1 a1.0 b1.1 c1.5 d-0.8 e1.6 f2.5 g-0.7 h0.6 i0.5 l1.6 m0.4 n2.3 o-0.4 p2.1 q0.3 t0.5
hat+drei 6.8 a-0.4 b-0.6 d-0.5 e0.3 g0.5 h0.6 p0.5 r0.3 s-0.4
hat+eige 7.7 d0.5 i1.6
hat+ein 6.8 b0.3 d0.3 e0.7 f0.8 i0.9 p0.9 s-0.3
hat+eine 5.8 b0.9 c0.4 e-0.8 f0.5 g-0.4 i0.6 j-0.8 k0.8 l0.9 n0.4 o-0.5 p-0.6 q0.5 s-0.5 t-0.6
hat+er 7.4 a-0.3 c-0.3 g1.0 j-0.4 m0.6 r1.0
hat+es 6.3 a0.6 b1.3 c0.8 d2.3 e1.1 f0.8 g-1.0 h-0.4 i0.6 j-0.6 k-0.3 l0.6 m-0.3 p0.8 q1.2 s-0.7
hat+frau 7.7 g-0.3 p0.5
hat+fur 7.4 a-0.5 e-0.4 h0.4 k0.6 l-0.4 m0.5 n0.7 o-0.3 p-0.3 r1.0
hat+gefr 7.0 a-0.4 b-0.5 c0.5 g1.3 h1.1 i-0.4 p-0.4 r1.5 s0.5
hat+geha 7.7 g0.4 h0.7 j0.7 r0.4
hat+gekl 7.7 a-0.3 b-0.3 e-0.4 g1.1 q-0.3 r1.1
hat+geku 7.7 a-0.3 g-0.3
hat+gesa 7.7 a-0.6
hat+gest 7.0 a1.0 c1.1 e0.6 i1.4 p0.7 r-0.4
hat+geta 7.7 a-0.6
hat+gewi 7.7 a-0.3 g0.9 h0.4 q0.5 r0.7
hat+geza 7.7 a-0.5 b-0.3 c0.4 g0.4 h1.1 q0.3 r0.7
hat+heut 7.0 a-0.5 e-0.6 g0.8 h1.0 i-0.5 j0.7 k-0.4 m0.4 q0.5 r0.4 s-0.3
hat+hier 7.4 c-0.7 d1.3 g0.5 h0.7 i-0.3 n-0.5 r0.6 s0.4 t0.4
hat+ihn 7.2 a-0.5 c0.7 d0.3 e-0.4 g-0.5 h-0.3 j-0.5 r-0.4
hat+ihne 7.4 g0.7 k0.8 m-0.5 p0.4 r1.0
hat+ihr 6.6 d0.7 e0.5 g-0.3 h0.5 i-0.6 j0.3 n-0.4 p0.4
hat+ihre 6.6 c-0.7 e0.5 f0.3 g0.7 j-0.9 m0.4 p0.5 q1.2 r1.0 s-0.4
hat+im 7.4 a-0.4 b0.6 i0.3 l0.5
hat+in 6.7 d-0.6 e-0.4 g1.4 h-0.4 i0.4 p-0.4 q-0.3 r1.6 s-0.3
hat+inso 7.7 a-0.4 c-0.4 l1.1
hat+jetz 7.7 s0.5
hat+kein 6.8 a-0.6 c-0.3 d0.4 e-0.8 h0.4 k-0.4 o0.4 p-0.3 q0.8 s-0.4 t0.8
hat+man 7.7 d1.0 g0.4 h0.6 i0.3 j0.9 r0.6
hat+mein 6.3 b0.4 c0.5 e0.6 f0.9 h0.7 i-0.7 j-0.3 k-0.5 l1.1 m-0.5 q-0.4 r0.7 t0.3
hat+mich 5.8 a1.4 d1.5 e0.9 g-1.3 h-0.6 i-1.1 j0.9 k0.6 l1.1 m-0.5 n-0.3 p1.4 q0.3 r-0.5 s2.6
hat+mir 5.8 a0.8 c0.3 d0.9 e1.2 f0.4 i-0.9 j2.9 l0.9 n1.1 p1.0 q0.3 s-0.4
hat+mit 7.0 h-0.4 i0.3 j-0.5 n-0.3 o-0.3 s0.5
hat+nach 7.2 c-0.3 d0.4 e0.4 g0.6 h0.6 r0.7
hat+nich 6.5 b0.6 f-0.4 g1.1 i0.9 j0.3 l-0.4 r1.8 t-0.4
hat+noch 7.4 c0.6 e-0.3 i0.6
hat+nur 6.8 b0.3 d0.4 e0.3 g-0.5 i1.4 j-0.5 m-0.3 n0.4 o-0.3 p0.6
hat+offe 7.4 a0.5 b-0.3 c-0.5 d2.0 e0.4 h-0.4 i-0.3 t0.7
hat+scha 7.7 k0.8 n-0.3
hat+schi 7.7 e0.4 g0.5 h0.8 m1.1 n0.4 r0.5
hat+sein 6.2 a-0.8 b0.5 c0.4 f-0.4 g-1.0 i0.6 j-0.5 k1.5 n0.5 o-0.4 p-0.5 q-0.3 r-0.8 s-0.8
hat+sich 5.1 a-2.0 c1.4 d0.7 e-2.0 f1.2 g1.3 h1.9 i-0.3 j-1.3 k1.1 n0.4 p-0.6 q0.9 r0.5 s-0.9
hat+sie 6.5 a-1.2 e0.5 g1.5 h0.6 i-0.8 l0.6 m-0.5 o0.7 p-0.8 r2.3 s-0.4 t0.4
hat+soga 7.2 a-0.7 g1.1 m0.6 o0.7 q0.7 r1.5
hat+uber 7.7 a0.6 d1.0 e0.4 i-0.3 j0.6 n0.3 p-0.3
hat+und 7.4 c0.6 e-0.7 f0.5 j-0.4 m0.6 r0.5 s0.4 t0.6
hat+uns 5.3 a1.0 b1.2 f-0.8 g-1.0 i0.6 j2.1 l0.9 r-0.7
hat+unse 6.1 b-0.4 d-0.5 e1.1 f0.5 g1.8 h1.5 j0.3 l0.6 n-0.3 o-0.5 q-0.3 r1.9 s-0.5 t0.3
hat+vier 7.7 c0.3 f0.7 g0.5
hat+vor 7.4 a-0.4 g0.9 q0.6 r1.2
hat+zuge 7.4 a-1.2 e-0.7 g-0.3 i-0.4 j-0.3 p-0.3
hat+zum 7.7 g-0.6
hatt 3.7 a1.4 b3.0 c2.1 d2.3 e1.5 g3.0 h2.7 i-0.8 k0.6 l-0.3 m0.5 n-0.7 p-1.5 r3.3 s-2.3 t0.3
hatt+am 7.7 a0.6 c1.8 d1.8 k0.3 n0.6 q-0.3
hatt+dich 7.7 d0.3 e-0.4 i0.8
hatt+die 7.0 a-0.8 b-0.4 c0.6 f0.4 g0.6 h0.6 i-0.3 j-0.4 m0.4
hatt+ehrl 7.7 a-0.7 c-0.4 d-0.4 f0.4 g0.9 l0.4 r1.0
hatt+eine 7.4 a1.0 d0.3 e0.5 i0.6 j0.5 m0.5
hatt+er 7.7 a0.5 e0.4 i0.7
hatt+es 7.4 a0.5 d0.7 e1.1 g-0.3 j0.5
hatt+gern 6.8 a-0.5 c-0.4 d0.9 h2.0 i-0.6 l-0.3 m-0.3 p-0.4 q-0.5 s-0.4
hatt+gesc 7.7 e0.3 l0.5
hatt+ich 5.2 b2.1 c1.2 e1.2 f0.5 g1.8 i-1.0 m-1.0 n-0.6 p-0.8 q1.1 r2.2 s-0.7 t-0.4
hatt+ihn 7.4 c1.3 d1.0 e-0.5 f0.7 g0.4 i-0.4 l0.6 n0.5 r0.5 t0.8
hatt+im 7.4 a0.3 c0.9 d0.4 f0.5 g0.4 h0.6 p0.6 r0.6
hatt+man 7.4 a0.9 b0.7 c-0.4 d0.6 k0.4 m1.0 p0.4 s0.6
hatt+mir 7.0 a1.1 b0.9 d-0.8 e1.8 g-0.6 h-0.3 j0.3 o0.4 q-0.3 r-0.5 t0.5
hatt+rech 7.7 a-0.7 e-0.3 g1.3 h1.4 i-0.4 r1.4
hatt+sie 5.7 a-0.8 b1.2 c-0.4 e0.4 g1.9 h1.0 i-0.9 k0.3 m1.0 n0.6 o0.4 p-0.8 r0.7 s-0.5 t0.4
hatt+und 7.7 c0.4 k0.6 l-0.4
hatt+wir 5.6 a-0.5 b1.7 e0.4 g2.1 h-0.4 i-0.7 j-0.4 l-0.6 o0.8 q0.4 r2.7 s0.6
hatte 4.3 a2.2 b3.9 c1.1 d2.6 e2.6 f0.9 h0.6 i-1.7 j0.7 m1.2 n-0.3 o0.5 p-0.8 q0.4 r1.4 s-1.7 t0.6
hatten 4.6 b1.0 c2.5 d1.4 g2.8 h2.4 i-0.4 j-0.7 k0.9 l0.3 m0.4 n0.9 o0.5 p-0.7 q-0.5 r1.9 s-0.6
hauf 7.7 c-0.4 m-0.3
haup 6.3 a-1.1 c0.7 d-0.4 f0.9 g0.4 h-0.5 i-0.8 k-0.5 l1.6 n1.4 p-0.8 r0.8
haupt 7.7 a-0.3 g0.4 l1.1 n0.6 r0.5 t0.3
haupts 7.7 b0.5 e0.4 s0.5
hauptv 7.4 c0.9 f1.1 i-0.4 j0.5 n1.3 o0.3
haus 4.2 a0.9 b1.5 c-1.6 d1.4 e0.8 f1.1 g-1.5 h0.7 l1.9 m-0.6 n-0.5 p1.3 r-1.2 s0.4 t0.8
haus+bis 7.4 l0.3 p0.6
haus+der 7.7 a-0.5
haus+gesc 7.7 i0.6 j0.7 p0.7
haus+habe 7.7 b-0.4 c0.4 d0.3 e0.7 i0.4
haus+hat 6.4 a1.0 e0.9 i-0.4 k0.4 l0.3 p0.7 t0.4
haus+ist 7.7 a-0.5 i-0.4 l1.0
haus+nich 7.4 a0.4 e0.6 p1.0
haus+seit 7.7 d0.4 e-0.4 g0.5 m0.4 p0.4 r0.6
haus+und 7.4 b0.6 e-0.4 j0.5 o0.8 p0.5 t0.8
haus+wege 7.7 t0.3
haus+zu 7.7 i0.5 t0.3
hausba 7.4 a-0.4 g-0.4 k0.7 l2.2 n-0.4 o0.3 q0.3
hausbe 7.4 b0.7 e-0.3 s1.2
hause 7.2 e-0.5 i0.5 p0.3 s0.5
hauser 7.7 b0.7 s1.0
hauses 7.4 a0.7 d0.7 f0.6 p1.2
hausge 7.7 e0.3 j0.5 s0.8
hausha 6.5 a-1.1 b-0.5 e-1.1 h0.8 i-0.7 j-0.5 k-0.6 l2.1 m-0.4 n0.6 o0.5 p-0.6 q0.9 t1.3
hausju 7.7 a-0.4 b-0.4 c-0.4 d-0.3 h0.4 i-0.4
hausme 5.5 a0.9 c-0.4 d1.0 e1.1 f1.1 g-0.4 i0.4 j-0.5 s-0.6 t0.4
hausnu 7.7 a-0.5 g-0.4 i-0.4 n0.7
haustu 7.7 a0.5 i0.6 j1.3 p1.3
hausve 6.5 c-0.4 e0.5 h-0.4 i-0.6 j-0.5 k-0.3 p1.0
head 7.7 c-0.3 f0.3 k0.4 n0.4
heba 6.8 c-0.5 d0.8 i-0.5 n0.3 o-0.3 q-0.3 r0.5 s0.3 t-0.4
hebamm 6.8 c-0.5 d0.8 i-0.5 n0.3 o-0.3 q-0.3 r0.5 s0.3 t-0.4
hebe 7.4 c0.6 d0.6 e0.5 g1.1 h1.2 j0.6 q0.3
hebe+sie 7.7 e0.4 g1.2 h1.4 j0.7
heben 7.4 c0.6 d0.6 e0.5 g1.1 h1.2 j0.6 q0.3
heck 7.4 c-0.4 e1.0 h1.0 i0.5 l-0.3 o0.8
hecke 7.4 c-0.4 e1.0 h1.0 i0.5 l-0.3 o0.8
heid 7.7 e-0.7 g0.9 h0.7 k0.4 r0.9
heik 7.0 e-0.4 h-0.3 k0.6 l0.4 m1.1 o0.7 p0.5
heike 7.7 g0.4 k0.6 o0.9 r0.5
heiko 7.4 g-0.3 m1.0 p0.6
heil 7.4 c0.8 i0.7 s1.0
heilig 7.7 c0.9 i0.8 s1.1
heim 6.1 a0.6 c0.6 d0.9 e1.3 f0.5 h-0.6 j0.4 m0.3 o0.8 r0.4 s0.4 t-0.5
heimat 7.4 f-0.4 i0.5 o0.3 q-0.3 t-0.3
heimle 7.2 a0.5 e1.3 f1.0 h-0.4 i-0.3 l0.4 o0.7 p-0.3
heimli 7.7 a-0.3 e-0.4 g0.7 r0.6
hein 6.6 b0.4 d-0.4 g1.9 i0.3 j-0.4 k-0.5 m0.7 o-0.4 p-0.5
heiner 7.2 a0.3 b-0.5 e0.7 m0.6 s0.4
heinz 7.2 b0.9 d-0.3 e-0.6 f0.5 g1.9 i0.5 k-0.3 n-0.3 p-0.4 r-0.4 s-0.3
heir 7.2 e-0.4
heirat 7.2 e-0.4
heis 5.0 a0.4 b0.5 c-0.7 d1.6 e2.2 f0.5 h1.2 j-0.3 k-0.6 l-0.5 o-0.3 r0.4 s-0.4 t0.6
heis+das 6.3 a-0.7 b0.6 d0.4 g-0.7 h-0.6 n0.6 o0.6 p-0.5 t-0.3
heis+es 7.7 a-0.4
heis+ich 7.7 d0.5 e0.4 n0.3
heis+seit 7.7 a-0.4 d-0.3 h0.4 q0.4
heiss 7.7 a-0.5 g0.5 h1.3 k0.3 m0.5 r0.7 t0.4
heisse 6.6 a0.4 b-0.6 c-0.4 d0.4 e0.9 j-0.4 k-0.6 l-0.4 m-0.3 o-0.5 p0.7 s-0.7
heisst 5.3 a0.5 b0.7 c-0.7 d1.4 e1.7 f0.9 g-0.8 h0.7 k-0.4 m-0.3 n0.4 p-0.5 r-0.4
heit 7.0 a0.3 c0.9 d0.7 h-0.4 i1.1 k0.4 p-0.3 s-0.4
heiter 7.4 d-0.3 e0.4 k0.4
heiz 6.0 c-0.7 e2.0 g0.6 h0.7 i-0.3 j-0.6 m-0.5 p0.9 r0.9 t0.4
heiz+ist 7.7 b0.7 k0.8 s0.7
heiz+lauf 7.7 a-0.6 e-0.3 g1.0 r1.0
heizke 7.7 h0.5 o0.3 q0.3 t1.0
heizko 7.4 b0.5 d0.3 e0.3 s0.7
heizun 6.7 c-0.4 d-0.3 e1.0 g0.5 h-0.3 k0.5 p1.3 r0.6 s-0.5
hej 7.7 g0.4 h0.6
held 7.7 a-0.7 e-0.4 g0.8 r0.9
helf 7.4 a-0.3 d-0.3 g0.6 h0.7 o0.7
helfen 7.7 a-0.3 g0.7 h0.8 o0.8
hell 6.7 c-0.4 g-0.5 i-0.3 j-0.3 k0.4 l0.3 m0.9 p-0.4 r-0.6 s0.4
heller 7.7 m0.8 s0.7
helm 7.4 e-0.7 g0.3 m0.9 r0.3
hend 7.4 a0.4 b0.9 i0.6 j0.9 p0.7 s1.0
henn 7.7 b0.4 f0.5 n0.3 t0.3
her 6.7 a0.5 b-0.4 c-0.3 d-0.5 e1.3 g-0.5 i-0.5 r-0.6 t1.5
hera 6.1 e0.5 f0.9 g-0.8 i0.9 j-0.5 k-0.3 n-0.5 o-0.4 p-0.5 r-0.4 s0.5
hera+dass 7.7 a-0.4 t0.3
hera+und 7.7 a0.4 c0.4 e-0.3 f0.6 i0.8 s-0.5
heraus 6.1 g-0.6 i1.0 j-0.5 k-0.3 n-0.4 o-0.4 p-0.4
herb 6.1 a-0.5 c-0.6 e-0.4 g1.0 h1.0 i0.4 j-0.3 k-0.5 l1.5 m-0.3 p-0.5 s-0.4 t-0.4
herb+eine 7.7 a-0.3 g0.5 h1.0
herbst 6.1 a-0.5 c-0.6 e-0.4 g1.0 h1.0 i0.4 j-0.3 k-0.5 l1.5 m-0.3 p-0.5 s-0.4 t-0.4
here 7.7 a0.3 b0.9 d0.9 n0.5
herein 7.7 a0.3 b0.9 d0.9 n0.5
herg 7.7 a-0.4 l0.7 r1.1
herger 7.7 a-0.4 l0.7 r1.1
herr 3.3 a0.3 b1.2 c0.4 d1.5 e-0.3 f2.5 g2.0 h1.8 i1.2 j-1.3 k1.4 l2.2 m1.5 n1.5 o1.0 p0.7 q0.3 r2.7 s-2.8 t1.1
herr+arch 6.8 b0.5 d-0.5 j0.5 m-0.4 p-0.4 q0.4
herr+baum 7.4 c0.3 e-0.5 k0.5 m0.9 s0.8
herr+bran 7.2 a0.4 c0.5 d0.9 f-0.3 i-0.5 t0.6
herr+der 7.4 e0.4 g0.5 i-0.3 p0.6 q-0.4 r0.6 t0.5
herr+die 7.4 a0.7 j0.7 m0.6 p0.3
herr+dire 7.0 c-0.7 d0.5 e1.3 f1.4 g-0.3 i-0.4 k1.8 l-0.5 n-0.4 q0.5
herr+dokt 7.7 d0.5 g0.4 h0.7 i0.6 r0.4
herr+dr 6.5 b0.8 c0.3 e-0.5 f0.8 g-0.6 i0.6 j-0.7 k1.2 l0.4 m-0.5 n-0.4 r-0.4 s-0.4
herr+fink 7.7 g0.5 r0.4
herr+fuch 7.7 c-0.4 d0.5 g0.7 l0.9 r0.8
herr+fur 7.4 a0.6 b1.0 e1.0 i-0.5 p1.0
herr+gesc 7.7 c0.8 f0.5 g0.4 h-0.4 l0.6 o0.5 r0.4
herr+grun 7.7 f0.6 g0.3 h0.4 k0.4 n0.8 o0.5 r0.7
herr+im 7.7 e-0.4 i0.8
herr+kast 7.7 r0.4
herr+koll 7.2 a1.1 b0.5 d1.5 e0.9 g-0.4 i1.2 j0.6 m0.7
herr+lind 7.7 b-0.4 o-0.3
herr+lohm 7.7 a0.4 b0.7 i0.6 j0.8
herr+magi 7.7 c0.7 d0.6 e-0.6 o-0.3
herr+nowa 7.4 a-0.5 e-0.4 g0.3 m0.3 n0.4 o0.3 r0.4
herr+ozde 7.4 a-0.3 c-0.3 g-0.5 i-0.4 k0.7 r-0.5 t0.6
herr+petz 7.4 a0.7 c-0.4 d0.3 e0.5 i1.2
herr+pohl 7.4 a-0.7 e-0.4 g0.4 r0.5
herr+sand 7.7 e0.8
herr+vogt 7.0 a0.3 d0.7 f-0.3 h0.5 l-0.4 m0.3 p0.4 q0.7
herr+von 7.7 b0.9 i0.6
herr+wir 7.4 i0.5 j0.3 q0.6
herr+yild 7.7 a-0.6 g0.4 r0.4
herr+zell 7.7 c0.6 e-0.3 g0.3 h0.4 i0.4 o0.7
herr+zums 7.7 a0.4 b0.5 g-0.3 i0.9 r0.3
herren 5.6 a0.6 b-0.3 i0.4 j0.8 k-0.3 m0.7 o0.8 q0.5 s-0.5 t-0.5
herrn 5.7 a-0.4 d2.2 e-0.7 f4.0 i-1.3 j-1.0 l-0.6 n0.4 q0.6 s-0.8 t0.9
herrsc 7.4 a0.4 b1.0 e0.8 g0.4 h0.8 p1.0 q0.3
hers 7.2 a0.5 d0.4 e1.2 i1.1 s0.4
herste 7.2 a0.5 d0.4 e1.2 i1.1 s0.4
heru 5.8 a1.4 c1.0 d0.3 e1.4 f0.6 h0.7 i0.6 j-0.6 m-0.4 n-0.5 p0.8 r0.6 s2.9 t0.5
heru+das 7.7 a0.6 e1.2 i0.9 p0.7 s0.7
herum 6.6 a1.3 c0.9 e2.0 f0.6 g-0.6 i1.0 j-0.3 m-0.3 p1.1 s2.0 t0.6
herumg 7.2 f0.3 g0.4 h0.9 i-0.4 j-0.4 l0.4 m-0.3 n-0.4 p-0.3 r0.5
herums 7.7 a0.6 c0.5 e-0.4 i0.3 p0.4 s1.2
herunt 7.7 s0.4
herz 5.4 a0.4 b0.4 c0.3 e1.5 g1.9 h0.7 i0.9 j-1.0 k-1.0 l-0.5 p-0.9 r1.0 s1.4
herz+dank 7.0 d-0.4 e0.7 i-0.3 o0.3 r0.4 s0.3
herz+gela 7.2 a0.5 b0.3 c0.4 d1.4 s0.3
herz+gele 7.7 b0.6 e-0.4 i1.1 p-0.3 s1.3
herz+grus 7.4 d-0.4 g0.6 h0.3 k-0.3 m0.3
herzen 7.2 a-0.6 e-0.5 g1.9 r0.9
herzli 5.7 a0.4 e1.7 f-0.4 g0.8 h1.1 j-0.8 k-0.8 p-0.6 r0.5
hess 7.7 a0.5 b0.7 e-0.3 m1.0
het 7.7 a0.7 e1.4 p1.1 s1.9
heue 6.5 b0.9 h1.3 i1.9 j-0.4 k1.2 p-0.5 q0.6 r0.6 s-0.6 t0.6
heuer 6.5 b0.9 h1.3 i1.9 j-0.4 k1.2 p-0.5 q0.6 r0.6 s-0.6 t0.6
heut 3.7 c1.6 d1.0 e0.7 f0.8 g-0.4 i-1.2 k3.7 l-0.6 m-0.9 n1.0 p-2.1 q5.7 r1.5 t6.5
heut+aben 6.0 b0.4 c-0.6 d0.4 e2.8 f-0.4 g-1.2 h0.3 i-0.7 j-0.6 k0.5 l0.6 n1.9 o0.8 p-0.8 q-0.8 r-0.5 s1.4 t2.9
heut+an 7.7 e0.4 f0.6 q1.3
heut+ange 7.7 a-0.5 g0.6 h0.5 q1.6 r0.7
heut+ausg 7.7 a0.7 e1.3 i0.5 j0.7 s0.5
heut+bei 7.7 a0.5 d0.3 j0.7 p0.9
heut+eine 7.7 b0.4 d0.4 e-0.5 i0.6 s1.3
heut+fruh 6.2 c0.5 e2.5 f0.5 g0.7 i-0.7 k0.6 l-0.4 m0.4 n-0.4 p-0.6 q1.5 r1.1 s-0.4 t1.1
heut+geku 7.7 t0.4
heut+habe 7.4 d0.5 e0.4 g-0.4 h0.3 m0.8 q0.3 r-0.4 s0.5
heut+in 7.4 b0.5 e-0.5 o0.3 p0.5 q1.4 s1.0
heut+ist 7.2 a0.6 c1.4 e-0.5 f-0.3 k-0.5 p0.6 q-0.3 t0.6
heut+mal 7.7 a-0.5 g0.3 i-0.4 k0.4 o0.4
heut+morg 7.4 a0.5 e0.8 k1.0 n-0.3 s-0.5
heut+nach 6.4 a-0.4 b-0.6 e1.2 f0.6 h0.6 i-0.7 j-0.4 k2.4 n1.7 p-0.5 q1.1 r0.4 s-0.7 t2.8
heut+nich 7.2 a0.4 b1.6 c0.5 d0.4 e-0.5 k0.9 l-0.3 m0.8 p0.8
heut+noch 6.0 a-0.3 c0.3 d0.4 f0.5 g0.7 i0.4 k-0.7 n1.5 p-0.5 q-1.0 r1.1 s-0.7 t4.8
heut+per 7.4 a0.3 c0.4 f0.5 h0.3 i0.6 q1.0
heut+raus 7.7 a-0.6 b0.3 d0.3 g-0.6 i-0.3 m0.5 n-0.5 o0.5 q2.1 r0.5 s-0.3
heut+tag 7.7 c0.5 i0.5 j0.5 m0.3 q0.6
heut+uber 7.7 f-0.3 h0.4 k0.7 q0.7
heut+um 6.7 a-0.7 c0.9 d0.5 e-0.8 g-0.4 i-0.4 j-0.4 k1.8 p-0.4 s-0.5 t2.9
heut+unse 7.7 d0.5 f0.5
heut+vorm 7.7 b0.4 c0.7 f0.3
heut+zum 7.7 b-0.3 d0.4 g0.4 i0.7 q-0.3 r0.5
heut+zur 7.7 o0.7 q0.8
heute 3.8 b0.4 c1.4 d1.6 e1.1 f1.0 g-1.4 i-1.3 j-0.4 k3.6 l-0.4 m-0.8 n1.5 p-1.6 q4.6 r0.4 s-0.5 t6.5
heutig 7.0 b-0.4 c0.4 e0.7 h-0.4 i0.9 j1.5 l0.4 m0.4 n-0.6 p-0.3 q2.1 s0.4 t0.6
hey 6.6 a0.4 b-0.5 c0.9 d1.3 g0.7 h-0.4 i1.1 n0.6 p-0.4 q-0.4 r0.9
hey+ihr 7.7 c0.5 d0.8 e-0.4 g0.8 i0.5 r0.7
hi 6.4 c1.4 e0.6 g-0.5 h1.0 i-0.8 j-0.3 k0.9 l-0.4 n0.4 s0.8 t2.0
hi+lena 7.7 a-0.6 g0.3 l-0.3 q0.4 r0.4 t1.0
hi+robi 7.7 a0.6 c1.3 e0.5 h0.4 o0.5 p0.5 s0.7 t0.8
hi+wir 7.7 e0.4 g-0.5 h0.4 i-0.5
hiel 7.7 g0.6 r0.4
hielt 7.7 g0.6 r0.4
hier 4.1 a3.3 b0.9 c3.1 d1.9 f3.1 h0.6 i1.5 j1.1 k0.3 l-0.3 m1.1 o-0.4 p-0.8 s-0.7 t0.5
hier+alle 7.4 a-0.5 g0.8 h0.4 k0.4 r0.9
hier+bis 7.7 a0.5 c-0.5 d1.7 e0.6 n-0.4 s0.4
hier+die 6.7 b-0.3 c0.4 g0.3 i-0.6 m0.4 q0.7 s-0.3
hier+ein 7.4 a0.8 b2.0 e-0.4 h-0.3 i1.0 m0.8
hier+eine 7.0 a0.5 c0.8 f0.5 i-0.5 j1.0
hier+im 6.8 a0.3 b-0.5 c-0.5 e-0.8 g0.3 i-0.5 r0.6 s0.8 t0.4
hier+in 7.2 c0.5 f0.7 n0.4 o0.7 q-0.4
hier+kein 7.2 c-0.6 g0.4 h0.7 i1.5 m-0.3 p0.6 r0.6
hier+kund 6.8 c-0.5 d0.9 i2.1
hier+nich 7.2 c0.5 i-0.4 m0.4 p0.8
hier+niem 7.4 f0.8 h0.4 k-0.3 l1.7
hier+sein 7.7 c0.5
hier+und 7.4 e0.6
hier+wide 7.7 a-0.5 e0.8 i-0.3 j-0.5 p1.1
hier+zu 7.7 a-0.5 g0.5 h0.4 k0.3 n1.3 o0.4 r0.6
hierfu 7.7 b0.7
hiermi 5.2 a0.5 b0.3 c1.2 e1.8 h0.4 i2.1 j2.6 l-0.5 m0.4 o-0.5 p-0.8 r0.6 s-0.9 t-0.4
hies 6.6 a1.0 c2.1 d0.3 e0.6 f0.7 g-0.6 h0.7 j-0.4 l0.6 p-0.3 q-0.3 r-0.4 s-0.7
hies+es 6.8 a1.4 c2.5 e0.6 f0.6 g-0.5 h0.6 l0.4 s-0.4 t0.5
hiess 6.6 a1.0 c2.1 d0.3 e0.6 f0.7 g-0.6 h0.7 j-0.4 l0.6 p-0.3 q-0.3 r-0.4 s-0.7
hilf 6.1 b-0.3 d0.8 e1.3 f-0.6 g0.9 l1.3 n-0.5 q1.1 r1.3 t2.2
hilf+mit 7.7 d0.6 g0.5 l0.9 r0.5
hilfe 7.0 a0.5 b-0.5 c-0.5 d0.7 e0.6 g0.6 i-0.4 j-0.3 l1.5 n-0.6 o-0.5 q1.2 r0.8 s-0.5 t1.8
hilft 7.4 b0.5 c0.4 f-0.3 h-0.3 q-0.3 t0.6
hin 5.7 e0.6 f0.7 g0.8 h0.6 i-0.8 j-0.8 q-0.5 r1.7 s0.3 t0.5
hin+und 7.0 a-1.1 d-0.5 e-0.7 g1.2 l0.3 p-0.4 r1.4
hina 7.0 a-0.4 b-0.3 e-0.5 l0.3 p-0.3
hinaus 7.0 a-0.4 b-0.3 e-0.5 l0.3 p-0.3
hinb 7.7 a-0.7 g1.7 h0.3 m0.3 r1.8
hinbek 7.7 a-0.7 g1.7 h0.3 m0.3 r1.8
hine 6.8 a0.3 b-0.5 c-0.4 d1.2 r-0.7
hinein 6.8 a0.3 b-0.5 c-0.4 d1.2 r-0.7
hing 6.2 a-0.7 b0.9 c-0.4 e1.0 g0.6 h0.6 k1.4 m-0.5 n0.8 p0.6 q0.6 r1.0 s-0.6
hing+und 7.4 a-0.3 c-0.5 d0.7 g0.5 i0.3 k0.4 n0.6 r0.4
hingeg 7.7 b0.7 c0.5 j0.8
hinges 7.4 a-0.6 b0.3 g0.5 n0.5 r0.6
hinr 6.8 d0.5 e-0.7 g0.8 h0.6 i0.5 k-0.3 m0.3 n0.5 p-0.3 r1.1
hinric 7.0 c-0.3 d0.5 e-0.5 h0.4 i0.6 j0.3 m0.4 p-0.3 s0.4
hins 7.2 d-0.4 e0.4 g0.5 j0.6 m1.4 o0.6 r0.5
hins+der 7.7 a0.4 e0.8 j0.7 m1.6
hinsic 7.7 a0.4 e0.8 j0.7 m1.6
hint 5.3 b-0.3 d-0.6 e0.3 g1.1 h1.0 k1.3 l-0.4 n0.8 o1.5 q-0.3 r1.1 s-0.9
hint+den 7.7 i0.7 n0.8
hint+der 7.4 e0.4 m0.8
hint+und 7.7 e1.2 h0.5 m-0.4 o0.6
hinten 6.7 c0.7 d-0.5 e0.6 g0.9 h1.4 i-0.7 j-0.4 k0.8 o0.8 r0.6 s-0.3
hinter 5.5 c-0.5 g0.4 i0.8 j0.5 k1.1 m0.3 n0.9 o0.8 r0.5 s-0.7
hinw 5.9 a0.9 f-0.4 g-0.9 h0.3 i-0.7 j0.4 l-0.5 m0.6 o-0.6 p0.7 r-0.6 s0.6 t-0.3
hinw+auf 7.4 e0.4 j0.8 o0.8 p0.4
hinw+dass 7.4 a0.4 b0.7 c0.6 e-0.4 f-0.3 g-0.4 k0.7 l-0.3 m1.0 o-0.3
hinw+fur 7.7 g-0.5
hinwei 5.9 a0.9 f-0.4 g-0.9 h0.3 i-0.7 j0.4 l-0.5 m0.6 o-0.6 p0.7 r-0.6 s0.6 t-0.3
hirs 7.4 c0.7 e-0.5 f1.3 s-0.5
hirsch 7.4 c0.7 e-0.5 f1.3 s-0.5
hitz 7.4 d-0.4 e0.7 f0.3 h0.4 i-0.4 l0.5 n0.4 t0.4
hitze 7.7 d-0.4 e0.9 f0.4 h0.4 i-0.4 l0.5 n0.5 t0.4
hob 7.7 d0.7 p1.3
hoch 4.9 a0.7 c0.8 e2.3 f0.8 g1.1 h1.2 i-1.1 j1.0 k-0.8 l0.9 m2.1 n0.3 o0.5 q0.9 r0.8 t2.3
hoch+die 7.7 c0.7 e0.5 i1.1 n0.9 o0.8 p-0.3
hoch+im 7.7 e0.6 g-0.3 l1.2 r-0.3
hoch+in 7.7 g0.5 r0.4
hoch+ing 7.7 e-0.3 j0.4 l0.6 m1.1
hoch+ist 7.7 a0.8 c0.4 e1.1 t2.0
hochac 6.6 f-0.3 h0.6 i-0.5 m0.9 n0.4 p-0.4 q0.5
hochge 7.7 a-0.8 e-0.9 n0.3
hochla 7.7 a-0.7 d0.3 m-0.3 n0.8 o1.5 t0.4
hochsc 7.7 a-0.6 h0.9
hochst 6.8 a1.2 b-0.3 c0.8 f1.4 g1.6 h1.5 i-0.6 j-0.3 m0.8 o-0.4 p0.7 t1.3
hochwa 7.2 c0.3 e1.0 g-0.6 i1.0 k-0.3 l1.7 r-0.5
hochze 6.1 a0.5 b0.3 c0.5 d-0.5 e1.4 f-0.4 h-0.4 i-0.7 j2.3 l-0.3 m-0.5 o-0.4 p0.5 q0.5 r0.5 s1.1
hof 6.2 a-1.1 b-0.4 c-0.6 e-1.1 f0.4 g1.1 h1.5 j-0.5 k0.5 l0.3 n-0.3 q0.4 r0.8 s-0.7
hoff 6.5 a-0.6 c0.6 e0.3 f0.4 h1.2 i-0.6 j-0.6 l0.9 r0.7
hoffe 7.4 c0.7 e-0.4 f0.4 l1.1
hoffen 7.7 a-0.5 b0.3 c-0.5 f-0.3 g0.5 h0.9 j-0.4 n0.6 r0.7
hofl 6.2 a-0.3 c-0.6 d0.4 g0.4 l1.0 n0.6 o-0.3 q1.2 r1.0
hoflad 7.0 a-0.6 e-0.4 g0.8 i0.4 k-0.3 l0.6 o-0.3 p-0.4 q1.0 r1.5 s-0.3
hoflic 6.7 c-0.4 d0.7 e0.6 f0.3 g-0.3 i-0.3 j0.3 l0.5 n0.5 p0.5 q0.4 r-0.4 t-0.4
hofr 7.7 c0.7 e0.4 g0.5 r0.6
hofrat 7.7 c0.7 e0.4 g0.5 r0.6
hohe 5.7 a1.0 b1.2 e0.6 f1.7 i-1.3 j0.6 k-0.4 m0.7 n0.4 p1.5 q1.9 r0.6 s-0.9
hohe+als 7.7 a0.4 b1.4 k0.4 p0.7
hohe+nach 7.7 a0.4 j0.8 m0.6 p0.7
hohe+von 7.0 a-0.3 c-0.4 d-0.3 e0.5 f-0.3 g-0.3 i-0.3 j-0.4 n0.8 p0.3 q1.5
hoher 6.8 a0.7 b0.9 f1.5 g-0.4 i-0.4 m0.3 n-0.4 o0.4 p0.8 q1.0 s-0.4 t-0.3
hoi 6.6 a-0.5 b1.0 c-0.7 j-0.4 l1.0 m0.3 n1.3 o0.6 p-0.5 q1.6 r0.8 s-0.4
hoi+zame 7.4 a-0.4 c-0.5 i-0.3 m0.6 n1.5 o1.1 q1.9
hold 7.4 a-0.5 c-0.4 g0.6 h0.7 i-0.4 o1.3 p-0.3
holdin 7.7 a-0.6 g0.7 h0.8 o1.3
hole 6.1 a0.5 c1.6 e1.4 g-0.6 h-0.3 i0.4 j-0.3 m-0.7 n-0.3 p1.2 q0.3 r-0.4 s-0.6
hole+sie 7.7 a0.6 c1.3 e-0.3 p1.0 t0.3
holen 6.4 a0.6 c0.8 e1.8 g-0.6 m-0.6 n-0.3 p1.3 q0.5 s-0.5 t-0.4
holi 7.7 a-0.6 c0.3 l0.4 t0.3
holida 7.7 a-0.6 c0.3 l0.4 t0.3
holt 6.4 b-0.5 c1.2 g-0.5 h0.5 i1.1 l0.8 n0.4 p-0.4
holt+sich 7.7 a0.5 c0.7 i0.6 j0.7
holz 6.8 b0.5 e-0.6 i-0.4 l1.1 n0.6 p0.4 q1.1 t-0.4
holzba 7.7 a-0.4 n0.8 q0.6
home 6.2 a-1.0 c0.5 f-0.4 g1.3 h1.5 i0.3 j-0.5 k-0.6 m-0.4 n0.6 r1.3 s0.7
homeof 7.7 c0.4 p0.5 s0.3
homepa 6.5 a-0.9 d-0.5 g1.6 h1.7 i0.5 j-0.4 k-0.5 m-0.3 n0.7 p-0.4 r1.5 s0.5
hono 5.4 a0.5 b2.6 c0.4 e0.5 f-0.4 g-1.1 j1.0 k-0.3 m1.1 n0.5 p1.2 q1.5 r-0.6 s-0.5 t0.3
hono+fur 7.7 e0.4 i0.5 k0.6 n0.7
hono+ist 7.7 n0.6 q0.3
hono+verr 7.7 a0.3 c0.7 j0.9 m0.6 p0.5
hono+vom 7.7 a-0.4 c-0.4 e-0.4 o0.8 q1.1
honora 5.4 a0.5 b2.6 c0.4 e0.5 f-0.4 g-1.1 j1.0 k-0.3 m1.1 n0.5 p1.2 q1.5 r-0.6 s-0.5 t0.3
hore 6.2 a1.6 b1.1 c0.8 d1.3 e1.1 g-0.8 i0.7 j0.6 l-0.3 o-0.4 p1.2 r-1.2 s1.2 t-0.3
hore+ich 7.7 a0.4 b0.7 c0.6 d1.0 g-0.4 p0.6 r-0.3
hore+will 7.7 e0.3 i1.1 s0.8
horen 6.7 a1.0 e0.8 f0.3 h0.5 i0.5 j1.0 p0.3 r-0.6 s1.7
hort 6.4 a0.7 c-0.3 d2.2 f0.6 g-0.8 h0.3 i-0.5 j-0.5 m-0.4 p-0.7 r-1.0 s1.0 t-0.3
hort+auf 7.7 a-0.4 b0.4 c-0.3 n0.4
host 6.6 b0.9 c-0.4 e0.8 g-0.6 i1.8 k0.5 m1.1 r-0.3
hoster 7.4 e0.8 g-0.4 i0.8
hostin 7.2 b1.1 e-0.4 i1.2 m0.9
hote 6.3 a-0.3 d0.5 e-0.7 l-0.6 m0.4 o-0.4 p-0.5 s1.0 t-0.5
hote+mit 7.7 b0.5 f0.6 i0.4 m0.7 s-0.5
hotel 6.7 d0.7 e-0.3 j0.3 l-0.4 m0.3 n-0.3 s0.9 t-0.3
hotl 7.0 a0.5 b-0.5 d0.3 f1.8 g-0.4 h-0.3 i-0.3 s0.4 t0.3
hotlin 7.0 a0.5 b-0.5 d0.3 f1.8 g-0.4 h-0.3 i-0.3 s0.4 t0.3
hove 7.7 e0.5 j0.4 m0.9
hr 7.7 d0.4 g-0.3 o0.9 q1.1 r-0.4 t0.9
hube 7.0 a0.4 c1.5 d0.4 e-0.7 h-0.3 i2.2 j-0.4 s0.9
huber 7.0 a0.4 c1.5 d0.4 e-0.7 h-0.3 i2.2 j-0.4 s0.9
hubs 7.2 a0.6 d0.3 e1.4 g-0.4 k0.3 n0.3 o0.5 q0.4 t1.3
hubsch 7.2 a0.6 d0.3 e1.4 g-0.4 k0.3 n0.3 o0.5 q0.4 t1.3
hufn 7.7 n0.7
hufnag 7.7 n0.7
huhn 7.7 a-0.7 g1.4 r1.7
huhner 7.7 a-0.7 g1.4 r1.7
humo 7.2 a0.4 b0.6 d-0.7 e1.1 h-0.4 l0.7 n0.4 o0.3
humo+geno 7.7 a0.6 b0.9 e1.3 g-0.4 i0.5 l0.4 n0.4
humor 7.2 a0.4 b0.6 d-0.7 e1.1 h-0.4 l0.7 n0.4 o0.3
hund 6.1 a-1.0 b-0.7 g-0.7 h-0.4 i-0.9 j0.6 m0.4 o0.6 r-0.6 s0.5 t0.5
hund+hat 7.7 a-0.3 e-0.4 h0.5 i-0.3 q0.7
husu 7.4 m0.4 t0.3
husum 7.4 m0.4 t0.3
hut 6.6 a-1.4 b-0.6 c-0.4 d-0.5 g3.1 h0.6 j-0.4 k0.4 m-0.4 o-0.3 q0.6 r3.9 s-0.4
hut+ab 6.8 a-1.7 b-0.5 c-0.3 d-0.4 e-0.4 g3.5 h0.7 i-0.9 j-0.4 k0.5 o-0.3 p-0.7 q0.8 r4.3 s-0.4
hutt 7.0 a0.5 b-0.3 d-0.3 e-0.7 f-0.3 h0.6 i-0.4 j0.8 k0.7 n0.4 s0.3
hutte 7.4 e-0.5 g0.3 h0.8 k0.8 n0.5
hydr 7.4 e0.9 g-0.3 k0.5 n-0.4 q0.9 s-0.3
hydrau 7.7 k0.6 n-0.3 q0.7
i 5.2 a1.6 b2.0 c1.7 d1.2 e1.1 f0.4 g-0.8 h1.1 i1.9 l0.9 m0.3 n2.8 o0.5 p2.0 r0.5 t-0.4
i+a 7.2 d0.4 i-0.3
i+am 7.7 d0.3 h0.7 l-0.4 n1.9 p-0.5
i+hab 7.4 d0.3 e-0.5 h0.6 i0.6 q0.6 r0.7
i+jetz 7.4 a0.4 d0.6 e-0.4 i0.6 p1.2 r0.5
i+r 7.7 b0.6 f0.7 j1.0 m0.7
i+v 7.4 a-0.3 c0.6 e-0.5 j0.4 m0.5 p-0.3
i+zahl 7.7 a-0.4 d-0.4 k0.4 l0.9 n0.9 p-0.4 q-0.4 t0.4
iban 7.0 a-0.9 c-0.5 g-0.3 i-0.3 l-0.4 o3.4 p-0.4 s-0.4 t0.3
iban+mit 7.7 a-0.4 o1.6
ich 2.0 a4.3 b2.5 d3.6 e-0.4 f2.9 g-0.6 h-2.0 i-1.2 j0.5 k2.8 l0.7 m0.4 n0.8 o-0.4 p1.9 q-2.5 r-1.6 s6.1 t-1.4
ich' 6.3 b0.4 c0.9 d-0.7 h-0.5 i-0.9 j-0.5 k0.8 l-0.5 n0.7 o0.8 p1.6 r0.4
ich'+nich 7.7 n0.3 o1.5 p-0.4 s0.6
ich's 6.3 b0.4 c0.9 d-0.7 h-0.5 i-0.9 j-0.5 k0.8 l-0.5 n0.7 o0.8 p1.6 r0.4
ich+ab 7.7 b1.0 d-0.3 i0.9 k-0.4
ich+abge 7.7 m-0.3 n0.5 t0.3
ich+alle 6.8 a0.5 b-0.5 c0.5 p-0.4 r0.3 s0.4 t0.4
ich+als 7.4 a0.6 b0.8 c-0.4 e0.6 g-0.3 h-0.3 i0.4 l0.4 n0.3 p0.6 r-0.4
ich+also 7.7 c0.7 d0.4 r-0.3 t0.7
ich+am 6.6 a-0.9 c0.5 e-0.8 h0.4 i-0.5 l0.9 m0.3 n1.6 o0.8 p-0.6 r0.5 s0.7
ich+an 6.8 b-0.4 e0.4 g0.8 h0.4 i0.6 m-0.3 r0.8 s-0.3
ich+ande 7.7 a1.0 b1.5 c0.5 s0.6
ich+antw 7.7 a0.6 b1.6 e-0.4 p-0.4 s1.8
ich+arbe 7.7 a-0.5 r0.3
ich+auch 6.4 a1.0 c-0.6 d-0.9 e1.4 g-0.4 h-0.5 i0.5 j-0.4 k-0.3 m1.0 p1.5 s0.9
ich+auf 6.6 a1.2 b0.5 d2.2 e2.0 f-0.3 j0.3 k0.9 l-0.4 m0.5 o-0.4 q0.3 s1.5
ich+aufg 7.7 d0.4 e0.7 m0.3 q0.3 s0.4
ich+aus 7.4 b-0.3 d0.9 p0.7 r-0.4
ich+befi 7.4 a-0.6 e0.6 k0.6 q0.5
ich+bei 6.7 c0.3 e1.3 f0.5 g-0.6 h-0.3 l0.7 n1.4 o1.4 r-0.4
ich+beim 6.6 a-1.3 d-0.4 e-0.5 h-0.6 i-0.6 k2.1 m0.5 n-0.4 o-0.4 q1.8 r1.5
ich+best 7.7 a0.6 e0.6 g-0.4 i0.6 p0.5
ich+beza 7.4 a1.0 b1.7 c0.4 d-0.4 m0.9 p1.3
ich+bin 4.5 a-0.8 b0.5 c0.8 e2.0 f1.1 g0.4 h-0.5 i-1.5 k1.9 m-0.5 n1.5 o0.6 p-0.8 q-1.0 r1.3 s0.4 t0.6
ich+bis 6.6 a0.7 b0.7 c0.9 d0.8 f0.6 h-0.4 i-0.3 l-0.4 m0.6 n-0.4 p0.7 s0.5 t0.3
ich+bitt 6.3 a0.9 b1.0 c-0.3 e0.9 f1.4 g-0.4 i-0.9 l1.7 m1.5
ich+blei 7.7 c0.5 t0.3
ich+brau 6.3 a0.5 c0.8 d0.6 e0.4 f1.1 g-0.5 i-0.4 j-0.3 k-0.5 l0.4 n-0.5 p-0.4 s-0.8 t2.3
ich+brin 7.0 c1.0 e-0.3 g-0.4 p1.0
ich+da 6.4 a1.6 d0.9 g-0.6 i1.6 j-0.4 m0.4 o-0.5 p1.0 q-0.3 r-0.3 s2.1
ich+dach 7.2 a0.5 c0.6 d-0.3 e0.5 i0.5 p0.5 r-0.4 s0.6
ich+dafu 7.4 a0.6 b0.8 g-0.4 k1.1 l0.8 m0.9 p-0.3 r-0.3 s0.6
ich+dara 7.7 d-0.4 l0.7
ich+darf 7.7 a0.8 b0.6 d0.4 f0.9 i-0.3 j1.5 m0.6
ich+das 5.7 d0.4 e0.8 f1.0 g0.6 l0.7 n1.1 q-1.2 r0.7 s-0.4
ich+dass 7.2 a0.5 b1.4 d0.4 f0.4 g-0.4 i0.9 p0.3 r-0.4
ich+dazu 7.0 a0.8 c0.8 d0.9 e1.1 g-0.6 i-0.5 k-0.3 p0.7 r-0.3 s1.2
ich+den 5.4 a0.3 d2.2 f-0.8 h-0.5 k1.2 l0.5 m-0.9 n-0.3 p2.2 r0.4 s2.7 t1.2
ich+dene 7.7 c0.3 e0.4 f0.4 s0.6
ich+der 7.2 b0.9 d-0.3 e1.0 p0.9 s-0.6
ich+desh 7.7 a-0.5 e0.3 l0.5 m-0.3 t0.4
ich+die 5.1 a1.0 b0.8 c0.9 d0.9 e1.8 g-0.5 h-0.8 j2.7 m1.1 n1.0 p1.5 r-0.4 s0.8
ich+doch 7.7 e1.3 k1.8 p1.3 s-0.3
ich+droh 7.7 d0.6 p0.7 s0.7
ich+eige 7.4 a0.8 b0.6 c1.4 d-0.4 i0.3 s0.9 t0.9
ich+ein 6.8 a0.4 c1.0 d0.3 f0.4 g-0.5 i-0.4 m0.3 p1.3 r-0.5 s0.4
ich+eine 6.4 a-0.6 d0.4 g0.9 i-0.5 l-0.3 o-0.4 p-0.5 r1.3 s0.7
ich+erst 7.0 d0.4 g0.9 i0.3 p0.5 r1.0 s-0.3
ich+ersu 7.4 a0.3 c0.5 d0.4 f1.2 j0.6
ich+erwa 6.7 a0.8 b1.7 c0.8 d0.8 e1.3 f1.1 g-0.5 h0.3 i-0.5 p-0.3
ich+erza 7.2 c1.9 e-0.7 f0.3 g-0.4 h0.3 i-0.3 s1.0 t0.5
ich+es 6.5 a0.6 b-0.6 c-0.8 d1.7 e0.4 f-0.4 g-0.8 h-0.3 j-0.4 k0.8 p0.7 r-0.8 t0.3
ich+etwa 7.7 c0.3 d-0.4 e-0.5 p0.5 q-0.3
ich+euch 7.4 a0.4 b-0.3 c0.9 e0.3 s1.4
ich+find 6.3 a-1.2 b-0.5 e-0.4 j-0.4 k-0.5 m-0.3 n0.3 o2.5 p0.4 q-0.5 s-0.5 t0.3
ich+ford 7.7 a0.5 c1.1 d0.9 f1.3 i-0.4 j0.3 k0.4
ich+frag 7.4 a-0.3 b0.4 e-0.7 j0.8 o0.7
ich+freu 7.2 a-0.4 c0.4 d0.9 g1.4 i0.4 t0.5
ich+fur 7.2 a0.5 d-0.3 e0.6 g0.6 i0.6 o0.3 p-0.3 r0.6 s0.5
ich+gar 7.7 b0.5 g0.3 h0.7
ich+gebe 7.7 a-1.0 c-0.5 d-0.5 g1.3 h0.8 r1.4
ich+gefu 7.7 i0.7 n0.8
ich+gege 7.7 a0.4 b0.6 c0.5 i0.5 j0.3 p0.6
ich+gehe 7.7 j0.5
ich+geho 7.7 a0.3 d1.1 j0.4 s0.6
ich+gela 7.7 c0.5 d0.6 j1.0 m0.5
ich+gera 7.7 a-0.3 b-0.4 d-0.3 e-0.4
ich+gern 6.4 a1.3 c1.7 d0.6 e0.5 f2.8 g-0.4 h-0.6 i-0.4 k0.4 m1.6 n-0.3 p1.3 q0.4
ich+gesc 7.7 a-0.7 d-0.6 g0.8 r0.7
ich+gest 7.4 a-0.5 b-0.3 e-0.3 i-0.3 o1.4 q1.7
ich+glau 7.4 a0.7 c-0.4 d-0.5 e-0.7 g-0.3 i1.1 j-0.3 k-0.3 m1.0 s-0.3
ich+glei 7.7 a-0.5 b0.4 c0.4 e-0.4 g-0.6 h-0.3 i-0.4 k0.3 n4.2 o0.7 q-0.8 t-0.5
ich+hab 4.8 a0.8 b1.0 c0.8 d1.3 e0.3 g2.1 h2.3 j0.6 k0.6 l-0.8 m0.3 n0.5 q0.7 r1.1 t-0.3
ich+hab' 7.4 a-1.1 i-0.4 k1.5 n1.5 p-0.6
ich+habe 4.3 a3.1 b1.1 c0.6 d2.9 e1.8 f3.0 g0.5 h1.4 j2.2 m-0.4 n-0.9 p0.9 r1.2 s1.7 t0.6
ich+halt 7.2 a0.7 b0.9 i-0.3 p-0.3 q0.3 s1.5
ich+hatt 5.7 a0.4 b-0.3 c1.7 d1.8 k-0.5 m-0.8 p-0.8 q-0.3 s-1.0 t0.6
ich+heut 7.2 a0.4 b0.5 e-0.5 f1.0 g0.8 j0.5 k-0.3 o-0.4 p0.5 q1.0 r0.8 s-0.5
ich+hier 7.2 a0.4 i0.6 j0.4
ich+hole 7.7 c0.6 e-0.3 j-0.3 t0.3
ich+ihm 7.0 a0.5 b-0.4 c-0.3 d0.3 e-0.8 i0.4 r-0.5 s0.7
ich+ihn 7.2 a-0.3 c-0.4 d0.6 e0.4 g-0.4 o1.2 p-0.3 s-0.4
ich+ihne 5.7 c1.1 d0.3 f-0.6 g0.7 i0.4 j0.8 m0.3 n-1.2 p-1.2 q0.7 r1.2 s0.5 t-0.4
ich+ihr 7.0 b-0.4 c-0.4 d1.2 g0.5 h1.0 i-0.3 p-0.4 r-0.5
ich+ihre 6.8 a-0.6 d0.5 i-0.4 j-0.4 l1.3 m0.4 n1.3 o0.3 p-0.5 r0.4
ich+im 6.3 c-0.6 e-0.4 h0.3 i-0.6 j0.4 k-0.4 l1.2 p1.0 q0.5 s1.3
ich+imme 7.4 b0.5 d-0.5 e0.9 g0.6 o0.6 r0.5 s0.7
ich+in 7.2 a0.5 c1.4 d1.4 e-0.5 f0.3 j-0.5 l-0.4 o1.0 p-0.3 s0.3
ich+ja 7.7 e0.4 g-0.5 j0.7 r-0.4
ich+jede 7.4 a0.8 b0.4 c-0.3 d-0.3 g-0.4 i0.6 r-0.3
ich+jetz 6.8 a0.7 c0.4 f1.9 n1.0 p0.6 q-0.4 s-0.6
ich+kann 6.7 b-0.3 c0.3 d-0.4 g-0.4 i-0.3 l1.6 m0.6 n-0.4 p0.6 r-0.3 s0.4
ich+kein 6.8 c-0.7 d1.1 e-0.8 f0.9 g0.4 h0.6 j-0.4 l-0.3 m0.9 n0.3 p0.4 r0.4 s0.5
ich+kenn 7.7 a-0.4 e-0.4 o0.8
ich+komm 6.5 c0.6 d1.0 e-0.7 g-0.6 h-0.3 i-0.4 j-0.4 m1.9 p-0.4 t1.4
ich+konn 7.4 b0.7 e-0.3 g0.3 k1.6 o0.5 r0.4
ich+krie 7.7 a0.3 s0.7
ich+kumm 7.7 d0.8 f0.8 n1.6
ich+kurz 7.7 a-0.5 k0.8
ich+lass 7.4 e-0.4 j0.5 l0.8 p0.9 s0.6
ich+laut 7.7 a0.8 e1.5 l0.3 m1.2 q0.5
ich+leid 7.7 h0.4 k0.9 l-0.4 n-0.4 o0.4
ich+leit 7.7 d0.5 s0.5
ich+lieg 7.4 a-0.5 b-0.4 e0.4 l2.2 m-0.3 o0.3 q0.4 r0.4 t0.4
ich+mach 6.8 a1.0 e1.9 f0.5 g-0.5 i1.2 j0.4 p1.0
ich+mag 7.7 c1.0 i0.3 p1.0
ich+mal 7.4 a0.6 b0.6 c-0.5 d1.1 k0.8 r0.4 s0.7
ich+mein 6.2 b0.3 e0.4 f-0.5 g0.9 i0.4 j-1.1 k0.5 l0.4 m-0.6 n-0.3 p2.1 q0.8 s0.8
ich+meld 7.7 d-0.3 k0.4
ich+mich 6.0 a0.4 b0.5 c-0.6 d1.4 e0.5 f2.4 h-0.5 i-0.8 j-0.3 m1.3 n0.6 o0.5 s-0.5 t-0.4
ich+mir 6.1 b0.5 c0.5 d-0.8 e0.4 m-0.5 p-1.0 q-0.4 r0.4 s1.2 t-0.4
ich+mit 6.1 a1.4 b1.0 c0.7 d1.7 e-0.5 f1.0 g-0.6 h-0.4 j1.0 k-0.5 m0.7 o-0.4 p1.0 t0.7
ich+moch 5.8 a0.9 b0.4 c0.6 d1.6 f2.8 g0.6 i0.4 j-0.6 m0.6 n-0.3 o0.6 p-0.8 q0.5 r1.4
ich+muss 6.1 a-0.5 b0.5 c0.4 e-1.7 f-0.4 g1.0 k0.7 l1.4 n0.8 p-0.5 q0.3 r0.9 s-0.7 t0.5
ich+nach 7.2 c0.4 d1.1 e0.8 h0.3 i-0.3 r0.5
ich+nehm 6.8 b0.5 c-0.4 d-0.4 e0.5 k0.4 m0.4 q0.3 r-0.4
ich+nich 5.0 a1.3 b1.1 c-0.4 d1.4 e-0.5 f3.2 g-0.5 h0.7 i-0.6 j-0.9 k3.8 l2.3 m1.9 n0.4 p0.8 r-0.6 s-0.5 t0.3
ich+nie 7.7 b0.9 d-0.4 e-0.4 p0.6
ich+noch 6.2 a-1.4 b-0.5 c-1.1 e0.6 h-0.6 i-0.6 k0.8 n0.8 o-0.5 p-0.6 q0.6 r0.8 s-0.4
ich+nun 7.7 a0.7 c0.7 g-0.5 i1.2 r-0.3 s0.5
ich+nur 6.5 a-0.4 b-0.3 c0.6 h-0.3 i-0.7 j-0.5 l1.1 m-0.4 n0.6 p-0.5 q1.1 s0.4
ich+pack 7.7 a0.5 c0.4 e0.5 s0.5
ich+rech 7.4 a-0.7 e-0.4 j-0.4 l1.6 p-0.6
ich+sag 7.4 b0.7 i0.4 k0.7
ich+sag' 7.7 b1.2 e0.7 i1.0 k0.3 l1.2 t0.6
ich+sage 6.7 b0.5 c-0.7 d1.3 e0.6 l-0.4 p-0.4 r0.4
ich+scha 7.0 a-1.2 e-0.8 f-0.3 i-0.6 k2.8 n1.0 p-0.3 r1.1 s-0.4 t-0.3
ich+schl 7.4 d-0.3 e-0.4
ich+scho 7.2 a0.6 b0.7 c0.3 d0.6 e0.3 h1.0 k0.6 n0.4 o1.0
ich+schr 6.4 a0.4 b0.3 c1.5 d0.5 e1.4 f0.6 g-0.8 h-0.3 i-0.5 j-0.5 k0.4 l0.8 p-0.5 q-0.4 r-0.3 s1.4
ich+sehe 7.7 a0.6 b-0.3 i0.4 p0.9
ich+seit 7.2 d0.5 e-0.7 g0.4 i0.5 r0.4 s0.4
ich+selb 6.5 a-1.1 b-0.4 c0.4 d0.3 e-0.7 f0.5 g2.1 k0.8 l0.4 m-0.4 n0.4 p-0.4 q1.2 r1.7
ich+sie 5.6 b-0.4 d0.4 g2.2 h-0.3 j0.6 m-1.0 n-0.3 o1.4 q1.1 r3.0 s2.1
ich+sitz 6.3 a-0.8 b-0.3 c0.9 e1.7 g-0.7 i-0.8 j-0.4 k0.6 l-0.4 o1.3 q0.6 r-0.6 t1.2
ich+so 7.7 a0.5 b0.7 e0.5 p0.6 s1.3
ich+soba 7.7 b0.5 d0.6 g0.5 h1.2 i0.4 m0.4 o-0.3 p-0.4 r-0.3 t0.3
ich+soll 6.5 a-0.3 b0.5 c0.4 d0.4 f0.6 g1.0 h-0.4 j-0.4 l0.4 m0.5 n-0.3 o0.8 r1.4
ich+spre 7.4 c0.3 f0.4 g0.5 h0.4 j1.0 r0.4 t0.6
ich+stan 7.7 c-0.6 d0.7 k1.8
ich+steh 7.7 c0.5 d0.4 e-0.4 t1.0
ich+such 7.7 a0.6 b0.7 c0.3 e1.6 i0.6 p0.8 r-0.3
ich+trot 7.7 a-0.4 k1.0 n0.7
ich+uber 6.2 a-1.2 b-0.6 g-0.4 k-0.5 l1.1 n3.6 o-0.4 p-0.3 q-0.4 s-0.7
ich+um 7.4 b0.7 e0.5 g0.9 l0.8 s1.1
ich+und 7.7 c-0.3 d-0.4 k0.5 r-0.5 t0.4
ich+unse 7.4 b0.8 e0.3 f0.6 h0.5 k0.8 q0.5 t0.3
ich+unte 7.0 b-0.3 d0.3 e1.7 g0.7 h1.2 i0.5 j-0.5 l0.7 m-0.4 p0.9 r-0.5 s-0.4
ich+verl 7.2 a-0.7 c-0.5 d-0.3 f0.4 k-0.5 n-0.3
ich+verm 7.7 a-0.6 c-0.5 d-0.3 f-0.3 o1.5 t0.4
ich+vers 7.7 a0.9 b1.2 d0.5 g-0.4 s0.4
ich+vert 7.4 a-0.7 e-0.3 h0.4 i-0.4 n0.7
ich+verw 7.4 a-0.5 d-0.4 k0.9 m0.4 n1.7 o-0.4 p-0.5
ich+von 7.0 a0.3 b1.0 d1.1 e0.8 f0.4 g-0.4 k-0.3 l0.3 p-0.4 s-0.4
ich+vors 7.7 a0.5 k1.0 s-0.3
ich+war 6.4 a-0.9 b0.4 c-0.5 d-0.8 g0.3 j0.4 k-0.5 m-0.3 n1.5
ich+ware 7.7 c0.6 k0.7 o1.1 r-0.4 t0.5
ich+wart 7.7 d0.3 f0.4 k0.6 m1.1 n-0.3 o0.4
ich+weis 6.1 a-1.1 c-0.8 d1.2 e-0.7 f-0.9 g-0.3 k0.6 m-0.6 n0.4 o1.9 p-1.1 q0.4 s-1.0 t1.9
ich+wend 7.0 a0.7 c0.6 e1.2 f1.6 m0.7 p-0.4 s1.1
ich+werd 6.0 a1.4 b0.5 c0.4 f0.9 g-0.5 h-0.4 i-0.4 j1.6 k-0.3 p-0.9 q-0.3 s1.7
ich+wied 6.8 a0.5 c0.9 d1.2 g-0.8 k0.9 n0.3 o-0.3 p0.5 r-0.4 t0.6
ich+will 6.3 a0.8 b-0.4 c1.2 d1.4 e0.4 f0.9 h1.0 i-0.7 l-0.5 m1.0 n0.4 p-0.4 s-0.6 t0.5
ich+wohl 7.7 a0.5 b1.1 c0.5 d0.7 e0.5 i1.8
ich+woll 6.0 a-1.0 b-0.4 c-0.6 d0.6 e0.6 g1.1 h0.5 i-0.6 j1.4 k-0.5 l1.1 m0.7 o0.3 p-0.6 q0.4 r1.3 s-0.8 t0.4
ich+wurd 7.4 e-0.5 l0.8 s0.9
ich+zahl 6.6 a0.3 b0.5 e-0.7 g-0.6 i-0.3 j-0.4 k-0.5 l0.9 m0.5 n1.3 o0.7 q-0.5 s-0.5 t0.9
ich+zu 6.8 b0.7 c0.3 d-0.7 e-0.3 f-0.3 g0.6 h0.5 j-0.4 k0.8 r0.6
ich+zum 7.2 a0.5 c-0.4 d1.0 e0.4 i0.4 j1.0 o0.3 p0.6
ich+zuru 7.2 a0.6 d-0.5 e-0.5 i-0.5 m0.5 p1.8 s-0.4
id 7.7 a-0.4 b0.4 n0.9 o1.4 p-0.3
idee 7.0 a-0.4 b-0.4 c-0.3 d0.4 e0.6 k0.5 n-0.3 p-0.3 r0.5 s0.3
idee+mit 7.7 a-0.4 r0.5
ideen 7.7 a-0.3 b-0.4 d0.7 e0.3 i0.4 q0.4
idnr 7.4 a-0.7 m-0.4 o1.9 p-0.3
igno 7.7 a0.6 d1.8 e0.6 s1.8
ignori 7.7 a0.6 d1.8 e0.6 s1.8
ihk 7.4 d-0.3 j0.5 p0.5 s0.4
ihm 5.5 b0.5 c0.4 d1.6 f0.8 g0.4 h1.4 j-0.7 m0.5 p1.2 r0.9 s0.8
ihm+das 7.2 a-0.7 b-0.3 e-0.8 f0.7 g0.5 n0.4 r0.4
ihm+die 7.2 a-0.4 f-0.3 g0.3 h0.7 i-0.3 k1.1 s0.4
ihm+eure 7.7 a-0.4 g0.7 h1.0 o0.4 q0.4 r0.9
ihn 5.1 a-0.7 b-0.5 c0.6 e1.6 f1.4 h-0.3 i-0.8 j-1.0 k1.4 n1.0 o0.7 p-1.4 q-0.4 s0.6 t0.6
ihn+am 7.7 e0.7 j-0.4 s0.7
ihn+bitt 7.7 c-0.4 e0.6 g0.6 h1.1 k0.8 l0.6 q0.4
ihn+der 7.7 c0.8 d0.5 j-0.4
ihn+fur 7.7 a0.7 c0.8 d0.6 e0.6 l0.5 n0.5 t0.7
ihne 3.2 a1.3 c2.1 d3.0 f1.9 g1.2 h1.2 i-0.4 j2.5 k0.6 l1.3 q0.6 r1.8 t0.6
ihne+alle 7.7 a-0.5 g0.5
ihne+als 7.4 l0.5 m0.8 q0.3 r0.5 s0.6
ihne+am 6.8 a0.5 c0.5 d0.8 e-0.6 f0.7 i0.6 j0.7 k-0.3 m1.3 n0.7
ihne+anru 7.7 d0.6 o0.4 q0.4
ihne+auch 7.2 b0.5 h0.3 i-0.4 k1.1 l-0.4 o-0.3
ihne+auf 7.4 a0.7 c1.6 e-0.3 i0.8 j0.6 s0.8
ihne+ausr 7.7 a0.3 b0.3 e0.4 m1.0 p0.7 s0.5
ihne+blei 7.4 a-0.3 n0.8 r-0.4
ihne+das 6.8 a-0.6 c0.3 e-0.5 g-0.4 h1.0 i-0.3 k-0.5 l1.9 n0.5 r-0.3 s0.5
ihne+den 7.4 a-0.7 e-0.3 g-0.3 h0.8 i-0.5 r-0.3
ihne+der 7.4 c0.4 e1.6 f1.0 h-0.3 i0.5 k0.7 m0.6 o1.4
ihne+die 6.6 a0.4 b-0.3 c0.3 f-0.4 g-0.5 i-0.7 j1.6 p-0.5 r-0.4
ihne+eige 7.4 a0.5 d0.7 e1.5 m0.4
ihne+eine 7.2 g0.5 j1.1 k0.7 l0.3 r0.9 s-0.3
ihne+eing 7.7 a0.4 b0.6 d0.4 e0.7 i0.4 j1.4
ihne+erst 7.7 d0.3 f0.7 l0.9 n1.3
ihne+fur 7.7 a0.7 c0.3 d-0.5 e-0.3 f1.4 g-0.3 h-0.3 i0.5 r0.4 t0.4
ihne+gege 7.4 g-0.7 j0.6 r-0.5
ihne+geho 7.4 a0.5 c1.2 d0.8 f1.0 j0.5 s0.4 t0.8
ihne+gese 7.7 a0.3 c-0.3 i0.7 j0.4 p0.8
ihne+gut 7.7 a-0.5 i-0.3
ihne+habe 7.4 a-0.4 d0.3 g0.9 i0.4 j-0.5 r1.1 s-0.4
ihne+hat 7.4 a-0.8 c0.5 e-0.4 f0.9 g1.8 h0.7 i-0.4 j-0.4 q0.5 r2.0 t0.4
ihne+hier 6.8 a0.6 c0.7 d-0.3 e0.4 f0.4 j1.3
ihne+im 7.4 b-0.4 c0.4 e0.5 k0.4 t0.6
ihne+in 6.8 a0.4 b-0.5 c1.2 d0.6 e-0.4 f-0.4 i-0.6 j1.1 l-0.4 m0.3 r-0.7 s-0.6
ihne+ist 7.4 b-0.4 c-0.3 d0.4 e-0.5 l0.9 m0.3 n-0.4 t0.3
ihne+jema 7.7 d0.5 e-0.4 g0.5 r0.5 s0.5
ihne+kam 7.7 a0.5 d1.7 e0.3 f-0.4
ihne+kein 7.4 a0.6 c1.3 d0.3 r-0.4 t0.6
ihne+komm 7.4 c0.8 g0.6 h0.9 i-0.4 m0.6 p-0.3 r0.8 s-0.3
ihne+meld 7.0 e-0.5 f-0.4 g1.0 h1.7 i-0.4 j0.4 r1.0 s0.5
ihne+mit 7.0 c-0.6 e-0.6 f0.6 i-0.4 l0.8 o-0.3 p0.4 r0.5 s0.8
ihne+nich 6.7 a-0.6 b1.4 c0.4 d-0.9 f0.6 g1.7 h-0.5 i-0.4 j-0.7 q0.5 r2.1 t0.3
ihne+nie 7.7 c-0.4 d-0.7 e-0.4 i-0.3 j-0.7 q0.4 r0.3 s-0.4 t0.5
ihne+niem 7.7 a0.3 p0.5
ihne+noch 7.2 b0.8 c-0.4 e0.4 i1.2 j0.5 q1.9
ihne+nur 7.2 b0.6 d0.5 f0.4 j-0.3 p0.3 s1.4 t0.9
ihne+oder 7.7 b-0.3 d-0.3 e-0.4 g-0.3 h-0.4 i0.4
ihne+offe 7.7 c0.6 e0.4 g0.3 r0.4 s0.3
ihne+ohne 7.7 a0.5 c0.6 d1.3 e0.4 k0.3 m1.3 n0.3 q0.4
ihne+pers 7.4 a0.7 c0.5 d0.6 f1.2 i0.5
ihne+scho 7.4 a0.5 b0.8 d-0.5 e-0.4 l-0.4 p0.9 s0.6
ihne+sein 7.7 a-0.6 c-0.6 e-0.4 f-0.3 n0.3 o-0.4 q1.3 t-0.4
ihne+seit 7.4 a0.7 c1.5 d-0.6 h0.5 l0.9 t0.8
ihne+sind 7.7 b0.7 c0.4 d-0.5 i0.4 o0.3
ihne+uber 7.0 a-0.4 c-0.8 f-0.3 g0.5 h0.8 i-0.5 j-0.4 p-0.3 r0.3
ihne+und 7.0 b-0.5 c1.0 d0.7 f0.4 h0.6 i0.7 j-0.4 k-0.3 n0.5 p0.5 t0.4
ihne+unse 7.7 a-0.4 g-0.5 i-0.3 l1.1 r-0.3 s-0.3
ihne+unte 7.7 i0.5 j0.4 l1.1 o0.6
ihne+von 7.7 a0.3 e-0.4 g0.3 i-0.3 o-0.4 p1.4 r0.3
ihne+vor 7.7 b0.4 c0.4 d-0.4 e0.5 g0.3 r0.4 t0.7
ihne+werd 7.7 i0.6
ihne+zu 7.0 b0.7 c-0.5 d-0.8 e0.4 g0.8 i-0.5 l-0.3 m1.6 n1.1 p-0.3 r0.8
ihnen 3.2 a1.5 c2.2 d3.1 f1.9 g0.9 h1.2 i-0.4 j2.5 l1.4 q0.6 r1.6 t0.7
ihr 3.3 a0.9 b1.6 c0.6 d2.5 e2.1 f1.5 g3.2 h1.2 i0.4 l0.8 n1.2 o1.2 p2.9 q0.8 r4.4 s0.3 t1.2
ihr+als 7.7 a-0.3 e-0.4 k0.6 m0.3
ihr+ange 7.4 a-0.8 b0.4 c-0.4 j-0.4
ihr+anli 7.7 m-0.3
ihr+ansp 7.7 a-0.8 e-0.4 g-0.3
ihr+anwa 7.7 j0.5 p0.6
ihr+auch 7.4 a-0.9 d-0.3 e-0.5 g0.9 r1.2 s-0.4
ihr+auf 7.7 a-0.5 n1.7
ihr+aus 7.7 g0.4 h1.0 n-0.3 q0.9 r0.4
ihr+baul 7.7 c1.1 e0.7 f0.9 s0.6
ihr+bele 7.7 a-0.5 e-0.3 f0.4 m0.6 n1.0 o0.9 r-0.3 t0.7
ihr+buro 6.8 a0.9 d2.3 e-0.4 g-0.5 p-0.4 r-0.5 s-0.4 t0.5
ihr+da 7.4 a0.5 c0.4 e1.4 i-0.3 k0.4 l0.6 m1.2 t0.5
ihr+das 6.5 b-0.5 d-0.9 e1.3 f-0.5 h0.5 i-0.6 j-0.4 m0.4 n0.6 o1.5 p-0.5 r0.4 t1.0
ihr+den 7.7 a-0.4 q1.0 r0.3
ihr+die 7.2 b0.6 c-0.3 d0.9 e0.7 g-0.4 i-0.3 k-0.3 m0.9 p-0.5
ihr+eine 7.4 c-0.4 d0.5 e-0.6 g-0.4 o0.9 p0.5 q-0.3 r-0.3 s0.6
ihr+einf 7.7 e0.3 j0.4 n-0.4
ihr+euch 7.7 a0.7 b0.9 i0.6 p0.7
ihr+geld 7.0 a-0.5 c-0.7 d0.7 g-0.5 i-0.4 j-0.3 k-0.3 l1.6 n2.4 s-0.6
ihr+gesc 7.7 d0.4 e-0.4 j1.1
ihr+habt 6.2 a0.8 b0.5 c0.5 d1.0 e0.3 f-0.4 g0.6 h-0.7 i1.2 j-0.3 l0.4 p2.0 r1.2 s1.3
ihr+haus 7.7 b0.7 e-0.3 g0.7 h0.8 i0.4
ihr+hono 7.4 b-0.4 c0.5 g0.3 j0.8 p1.2 q0.6 r0.3
ihr+in 7.4 a0.6 c-0.5 d0.6 e0.8 g-0.5 i1.0 j0.4 r-0.4
ihr+kont 7.2 a-0.6 g1.4 h-0.3 k0.3 m-0.3 o0.6 r1.4 t-0.3
ihr+kund 7.7 a0.7 d1.4 k0.4 p1.3 q0.4
ihr+lieb 7.4 g0.7 r0.5
ihr+mahn 7.7 a1.0 d0.5 p2.1
ihr+mer 7.7 l0.7 n1.0 o2.3
ihr+mir 6.6 e0.9 i0.9 m0.7 o0.7 q-0.3 s-0.5 t0.5
ihr+mita 7.7 g0.5 j0.3
ihr+mont 7.7 e0.8 m1.1 o0.4 q0.4 r0.4
ihr+muss 7.7 o0.3 s0.4
ihr+pake 7.7 a-0.4 f-0.5 n0.4 o0.6 r0.3
ihr+pass 7.7 h0.4 i-0.3 o0.5 r0.4
ihr+schr 7.4 b-0.3 d-0.4 e1.0 k0.6 o-0.4 p0.6 q0.6 r0.7
ihr+schw 7.7 a0.7 p1.5
ihr+seid 7.4 a0.5 d1.4 e0.3 n-0.4
ihr+seni 7.7 a0.6 b0.9 c-0.3 d0.9 e0.7 f0.8 i0.6
ihr+stun 7.7 a0.8 b1.4 e0.8 k0.4 m1.4 p-0.5
ihr+supp 7.7 a0.5 d0.9 e1.0 f1.4 j0.6
ihr+syst 7.7 b1.0 c0.4 i0.3 l0.3 m0.6 n1.5 o0.7
ihr+team 7.4 c0.6 d0.5 p0.7 s0.6
ihr+tech 7.4 e0.9 f0.7 q0.4
ihr+trai 7.7 a1.1 d0.6 e1.5 i0.6
ihr+uns 7.4 a-0.4 g-0.5 h1.3 k-0.4 o0.7 p-0.3 q0.3 t0.7
ihr+verd 7.7 a-0.4 b0.3 g0.5 k-0.4 l0.3 n-0.4 q0.6 r0.7
ihr+vers 7.4 c0.7 e-0.5 i0.7 l1.2 m-0.3 n0.3
ihr+vert 7.0 a1.2 b1.9 c-0.4 f1.5 i2.0 j0.4 m0.7 p0.3 s0.3
ihr+von 7.7 a0.6 c0.6 e0.5 i-0.3 p1.1
ihr+vorg 7.7 d0.8 e-0.6 f1.4
ihre 2.8 a2.1 b0.3 e1.9 f3.6 g0.4 h0.7 i-2.3 j3.9 k-0.8 l0.8 m0.9 n0.9 p2.7 q1.0 r1.5 s1.4 t-0.8
ihre+absc 7.7 i0.5 m0.7
ihre+adre 7.4 a-0.6 c0.5 g0.3 h0.7 i-0.4 l0.5 q0.4 r0.9 s-0.4
ihre+anfr 7.0 a-0.7 b-0.4 e-0.4 k0.4 n0.7 q0.4 r-0.3 t0.3
ihre+ange 7.4 a0.7 b1.2 e0.5 f0.6 g-0.3 p0.3 s1.1
ihre+anwa 7.4 a-0.5 c1.0 d0.8 j0.5
ihre+anze 7.7 d0.5 g0.3 h0.5 r0.3 s0.4
ihre+auss 7.7 a0.6 c0.6 d-0.3 e0.6 i0.7
ihre+bere 7.7 a0.7 c0.8 e0.8 f0.6 p1.2
ihre+beru 7.7 a0.4 e0.9 j0.8
ihre+best 7.7 a-0.3
ihre+bewe 7.4 a-0.3 l0.4
ihre+buch 7.2 f0.3 g-0.4 i-0.3 k-0.3 m0.6 n-0.4 o0.4 p0.4 s-0.4 t0.4
ihre+buro 7.2 a0.7 c0.4 e0.4 j-0.5 s1.4
ihre+chef 7.0 c-0.6 d0.5 e1.0 f2.9 g0.4 h-0.3 i-0.4 j-0.4 k-0.5 q0.7 r0.8 s-0.4
ihre+chro 7.7 a-0.4 g0.3 h0.4 l0.3 n0.6 r0.5
ihre+comp 7.7 f0.9 j0.5 p0.4 t0.9
ihre+date 7.7 j-0.4 r0.3
ihre+dien 7.4 a0.5 b0.6 d-0.3 e-0.5 i0.5 p0.7 r-0.4 s0.5
ihre+e 7.0 a-0.4 c0.8 h0.3 s-0.4 t0.8
ihre+eige 7.7 b0.6 e0.3 m0.7 p0.6
ihre+eins 7.4 c-0.4 g0.9 i-0.4 j0.4 m0.4 r0.9
ihre+elte 7.7 a0.4 e0.3 g-0.3 r-0.4 s0.5
ihre+entw 7.7 a-0.3 h0.4
ihre+firm 7.2 a1.1 b-0.4 c0.7 d0.7 e0.4 g-0.3 j0.4 s1.6
ihre+ford 6.7 b-0.4 d0.7 e0.6 f0.5 j0.9 m-0.5 n-0.5 p1.4 q1.3
ihre+frag 7.2 a-0.7 b0.7 d-0.6 f0.5 g-0.4 i-0.4 j-0.3 m0.3 n0.4 o-0.3 p-0.4 t-0.3
ihre+frau 7.2 a-0.7 e-0.6 f0.4 g1.5 k1.0 r1.5
ihre+gebu 7.7 a0.4 b0.3 d0.5 e0.4 j-0.3 m1.5
ihre+gesc 6.5 b-0.7 f3.0 g-0.4 j0.7 m-0.3 s-0.5
ihre+haft 6.4 a1.6 e2.0 f-0.3 g-0.3 i-0.5 j2.8 p0.9 s0.4
ihre+hand 7.2 c0.5 d-0.5 f-0.4 g2.0 h2.2
ihre+haus 6.8 a0.5 c-0.5 d0.9 f0.4 i-0.3 j-0.3 p0.8
ihre+herr 7.4 a-0.5 d-0.5 e-0.3 f0.7 g0.7 h0.7 p0.5 r0.7
ihre+hono 6.5 b1.1 c0.5 d-0.3 e-0.7 g-0.7 h-0.6 i-0.6 j0.5 k-0.5 l1.0 m2.0 o0.9 q0.7 r-0.5 s-0.4 t-0.4
ihre+hotl 7.7 a0.5 d0.8 s0.7
ihre+info 7.7 b0.6 s0.5
ihre+inha 7.7 d0.6 f1.1 k0.4 p0.5
ihre+ist 7.7 a-0.6 e-0.3 i-0.4 l0.9 n2.4 q-0.4
ihre+kart 7.7 d0.7 g0.4 h0.5 o0.3 r0.6
ihre+kauf 7.7 e0.3 f1.3 g-0.4 m0.8
ihre+koll 7.2 d0.6 g-0.4 i-0.5 m0.5 n1.7 p0.6
ihre+kont 7.4 a-1.0 b-0.4 c0.6 f-0.6 k0.5 n1.3 o-0.4 q1.8 r-0.4 s-0.3
ihre+kund 7.7 a0.5 c-0.4 d0.5 e0.4 f1.0 i0.4 m0.7
ihre+letz 7.4 a-0.4 g-0.5 i1.2 k0.4 p0.7 r-0.4
ihre+leut 6.7 a0.8 e1.4 f0.3 j0.9 m-0.3 p-0.4 s0.4 t0.6
ihre+mahn 7.7 a-0.4 p-0.8 q3.2
ihre+mail 7.4 a-0.8 k0.6 p-0.3 s-0.4
ihre+male 7.7 c0.7 d1.1 e-0.4
ihre+mont 7.7 c-0.4 d-0.4 m1.0 p-0.4
ihre+nach 6.0 a-0.8 b-0.5 c-0.3 e-0.5 f0.7 g-1.0 h-0.3 i-0.9 l-0.3 m1.4 p-0.6 q-0.4 r-0.5 s-0.7 t0.4
ihre+name 7.4 a-0.4 b-0.3 d0.4 e-0.4 g0.4 h1.0 j0.3 r0.5
ihre+neue 6.6 a0.8 b2.9 d0.3 g-0.8 i0.3 j-0.5 l-0.5 o1.9 p-0.4 r-0.6
ihre+nied 7.4 a0.6 e-0.4 f0.9 i1.2 m0.7 s-0.5
ihre+numm 7.2 a-0.7 c-0.4 d0.5 e-0.4 g1.2 h2.5 i-0.4 j0.8 k-0.5 o-0.3 s-0.6
ihre+okto 7.7 a-0.8 l0.5 n0.4 o1.1
ihre+poli 7.7 b-0.4 d0.5 g0.4 p0.5 q-0.3 r0.5
ihre+prei 7.7 a0.4 b1.8 d0.4 j0.8
ihre+rech 5.3 a0.5 b1.2 c1.8 f1.3 j-0.4 l2.4 m1.1 n1.4 o0.3 p2.8 r0.6 s0.7
ihre+refe 7.7 b-0.3 m-0.4
ihre+rein 7.7 a-0.5 h1.4 i-0.3 n0.9 r0.4
ihre+schl 7.2 a0.5 i0.5 l0.5 m0.6
ihre+schu 7.7 a-0.3 c0.4 g0.7 h1.7 n0.7 r1.0 t0.7
ihre+semi 7.7 a-0.5 e-0.4 g1.0 r1.2 t0.4
ihre+sich 7.7 b0.7 c0.4 j0.6 k0.6
ihre+soft 7.7 d0.4 e0.5 f0.3 i0.5 k0.4
ihre+steu 7.7 e0.6 j0.7 l-0.3 o0.8
ihre+team 7.2 a0.5 d0.3 e0.5 f1.7 i0.4 j0.4 k0.6 s-0.4
ihre+tech 7.2 a1.0 c-0.5 d1.0 e1.4 g-0.5 i0.6 s-0.4
ihre+uber 7.0 a-0.6 b-0.5 c-0.6 f-0.5 g1.7 h0.3 i-0.4 j0.3 k0.4 l0.4 m-0.3 q0.5 r1.9 s-0.3
ihre+unte 6.7 f-0.4 g-0.4 k0.3 m-0.4 r-0.3 s-0.3 t0.8
ihre+vate 7.7 a0.3 c0.4 d-0.3 e0.4 f0.5 p0.8
ihre+vers 7.0 a1.1 b-0.4 c0.4 d0.5 e0.6 f0.4 g-0.3 i0.4 j0.8 k0.3 p1.2 r-0.3
ihre+vert 6.8 a1.4 b-0.5 c-0.4 d-0.4 f2.0 g-0.6 i-0.7 n0.5 o-0.3 p-0.6 s0.5
ihre+vorg 7.4 a0.5 d0.5 f1.3 s-0.4
ihre+vors 7.4 a0.5 b0.9 d0.7 e-0.3 f1.2 h0.4 j-0.4 s-0.3 t0.4
ihre+zahl 7.2 c-0.3 f0.5 j1.1 l0.8 n0.5 o0.8 p0.9
ihre+zeit 7.4 a0.6 e1.5 i0.4 j0.5 s1.1
ihrem 4.6 a0.8 b1.0 d0.4 e2.8 f4.3 h0.6 i-2.3 j1.2 k1.2 l-0.7 n1.6 o0.7 p0.8 r0.8 s1.1 t-0.5
ihren 5.0 a1.3 b-0.7 c1.0 d1.3 e0.6 f2.8 g0.4 h1.0 i-0.9 j-1.1 k-0.3 m0.9 o-0.6 q0.8 r1.1 s0.4
ihrer 4.7 a1.6 c1.6 e1.5 f1.1 g-1.4 h-1.5 i0.7 j1.1 k1.1 l-0.5 m0.5 n1.9 o1.4 r-0.9 s0.7 t-0.5
ihres 6.0 a1.1 b-0.6 c-0.4 d1.0 e0.6 f0.7 g-0.4 i-0.4 l0.5 m0.8 n0.4 o0.6
iii 7.7 b-0.5 e0.5 f-0.3 j-0.3 m0.7 n1.2
illu 7.7 a-0.4 d0.6 f0.6 h-0.3 o0.5
illust 7.7 a-0.4 d0.6 f0.6 h-0.3 o0.5
im 2.8 a1.3 b2.3 d-1.2 e2.8 f-1.3 g-0.5 h2.0 i-0.7 j-1.6 k-0.5 l1.3 m0.5 n-1.0 o-1.1 p0.6 q-0.5 r0.3 s3.0 t1.1
im+adve 7.4 a-0.3 c-0.4 d0.7 e0.4 h-0.3
im+allg 7.7 a0.8 c0.7 e0.8 p0.5
im+alte 7.4 d0.5 f0.9 o0.5 q0.5 r0.3 t1.4
im+ange 7.0 a0.6 b-0.4 c-0.4 d-0.4 e-0.8 g0.4 i-0.4 l0.5 m2.4 p-0.4 q0.4
im+anha 6.2 a-1.3 b0.3 e-0.4 f-0.7 k1.1 m0.4 o-0.3 p-0.6 q1.4 s-0.4
im+apri 7.2 c-0.3 e0.4 g0.3 i0.5 m0.3 r0.4
im+auft 7.4 b-0.4 c-0.5 e-0.6 h-0.4 j0.4 m1.6 o0.9 p-0.3 s-0.3 t-0.3
im+augu 7.0 a0.8 b0.9 c0.7 d1.3 e-0.4 g-0.4 i-0.4 l0.5 o0.5 p0.5 q-0.4 r-0.4 t-0.3
im+bad 7.4 a0.8 e1.3
im+bran 7.7 e-0.5 i-0.4 r0.4 s1.0
im+brie 7.7 a0.3 c0.5 i0.6 j0.3 p0.4
im+buro 6.6 d-0.6 e0.5 f0.5 g0.4 h-0.6 i-0.6 n-0.5 o0.3 p-0.5 r0.8 s-0.5
im+deze 7.2 b0.3 l1.3 n0.3 o0.4
im+eige 7.4 e-0.5 i0.4
im+entw 7.7 e0.4 s0.5
im+erst 7.4 c1.3 d0.8 e-0.6 h0.8 n0.8 p0.3 r0.4
im+febr 7.4 d-0.4 e1.2 f-0.4 g-0.3 h0.7 i-0.3 k-0.5 q-0.4
im+fern 7.4 a-0.5 c-0.3 e-0.5 f0.3 g0.8 h0.9 q0.5 r0.8
im+fest 7.7 a0.4 b0.7 d0.5 i0.7 m0.8
im+flur 7.7 a0.5 c0.5 d0.6 p0.7 s0.7
im+fris 7.7 a0.5 b0.8 e0.9 j1.3 s1.6
im+fruh 6.6 a-1.2 b-0.3 c-0.4 e-1.1 g2.1 h2.6 i-0.5 p-0.4 q0.8 r2.3 s-0.6
im+geme 7.7 a0.3 c1.0 g0.4 h0.5 i0.8 r0.4 s1.2
im+gesp 7.7 f-0.3 g0.5 r0.4
im+grun 7.7 e0.5 p0.8
im+hafe 7.7 a0.4 c0.6 e1.2 l1.5 m-0.3
im+hall 7.7 a0.5 e0.8 m0.8 p0.6 s0.7
im+hand 7.7 a0.6 d0.6 e0.4 s1.0
im+haus 6.7 a0.7 b1.7 d-0.4 e1.3 f0.7 g-0.4 i0.5 j-0.4 k-0.4 l0.4 m0.9 n-0.3 p-0.6 s0.7 t0.4
im+herb 7.0 a-0.8 e-0.4 g0.7 h1.5 i-0.5
im+hof 7.4 a-0.3 e-0.3
im+impr 7.4 a-0.5 b0.5 n0.6 o0.3 t-0.4
im+inne 7.7 g0.6 h0.3 j0.4 q0.4 r0.9
im+inte 7.4 a-0.4
im+jahr 7.2 a1.0 b1.1 d0.4 e0.8 g-0.4 i1.6 p0.8 r-0.4 s0.6
im+jann 7.4 d0.6 h-0.3 l0.9 n-0.4 o0.6
im+janu 6.3 c-0.3 d0.9 e0.8 h-0.4 j-0.5 l0.9 m0.4 n0.3 p-0.6 r0.3 s1.3
im+juli 7.2 a0.8 c1.6 g-0.4 p1.3
im+juni 7.2 a0.8 c2.4 d-0.4 f0.7 h-0.3 j1.1 p0.4
im+kale 7.7 d0.3 k0.5 o0.4 r-0.3 t0.9
im+kell 7.4 a-0.3 h-0.3 l0.9
im+klei 7.4 a0.6 c0.6 e-0.4 g-0.3 m0.5 p-0.3 r-0.3 s0.8 t1.2
im+kran 7.7 g-0.4 i0.6 l1.3
im+lage 6.7 c-0.5 e0.6 g-0.8 i-0.3 k-0.7 l0.8 n-0.4 r-0.7 s-0.3 t0.5
im+land 7.7 b0.5 e-0.3 i0.9 s0.6
im+lauf 7.7 d-0.3 e0.8 i1.1 o0.6 s1.0 t0.3
im+lebe 7.4 a-0.3 b0.4 g0.6 h0.4 p0.5 q0.7 r0.7 s0.5
im+letz 7.0 b0.3 e1.3 g-0.3 i1.2
im+mai 6.6 a-0.7 b-0.3 c0.5 d0.4 e-0.9 g1.0 h1.4 i-0.6 k0.6 l-0.3 o0.4 r0.7
im+marz 6.7 a-0.4 c0.3 d-0.3 g0.3 h0.7 j-0.4 n-0.5 o-0.3 p-0.4 q0.5 r0.6 s-0.4
im+mona 6.0 a1.6 b4.1 d-0.7 f-0.4 g1.3 h1.9 i2.3 j-0.4 k0.5 l-0.4 m-0.5 n-0.5 p-0.4 q-0.4 r-0.3 s-0.6 t-0.3
im+nach 7.4 d-0.3 e-0.7
im+netz 7.4 b0.8 e0.3 m0.9 s1.4
im+neue 6.6 b-0.6 g0.3 h-0.4 i0.6 k-0.3 l0.7
im+news 7.4 a-0.8 f-0.3 h-0.3 r-0.4
im+nove 7.2 a-0.7 b-0.4 d0.5 e-0.5 g-0.6 h0.6 i-0.4 n0.4 q-0.4 t0.4
im+okto 6.7 a0.4 b1.0 e0.7 g-0.5 l0.8 m0.3 n0.4 o-0.5 p-0.5 s0.5 t0.4
im+orig 7.7 b0.8 e0.6 f0.3 h0.5 i0.5
im+ort 7.7 d0.7 f0.6 p0.7 t0.7
im+pfle 7.7 a0.4 c1.0 f0.4 p0.5
im+plan 7.4 a-0.3 e0.6
im+prog 7.2 d-0.4 e0.6 i-0.3 o0.5 s-0.3 t1.1
im+quar 6.7 a1.4 b1.1 c-0.5 d-0.5 e2.0 g-0.4 i-0.3 j0.6 l-0.6 m-0.5 o0.4 p-0.4 s0.6
im+rahm 7.7 b1.1 e0.5 g-0.3 i-0.3 p0.9
im+rath 7.7 a-0.4 g0.4
im+rats 7.7 a0.4 c-0.3 d1.4 s0.4
im+rege 7.7 a-0.5 h0.5 k0.7 r0.3
im+ruhe 7.4 c0.4 e0.9 f1.0 k0.6 r-0.3 s-0.3
im+schn 7.7 g0.9 k0.5 q-0.3 r1.1
im+schu 7.7 a-0.3 k0.3 l1.2 t0.6
im+selb 7.7 e-0.5 i-0.4 s1.0
im+sept 7.4 c1.0 e0.6 g-0.5 h-0.3 k0.4 r-0.7
im+sinn 7.7 a0.4 c1.1 e0.4 j0.3 m0.8 p-0.3
im+somm 7.0 a-0.5 e-0.9 h0.6 i-0.3 l-0.3 m0.6
im+spam 7.7 b0.7 g-0.3 p0.9
im+stau 7.7 a0.6 c0.7 e0.3 t0.7
im+stre 7.7 e-0.5
im+syst 7.4 a-0.6 c-0.4 e-0.5 g-0.3 o1.4 q-0.4 r-0.3
im+tagb 7.7 a-0.5 c-0.3 k0.4 q0.6
im+team 7.2 a-0.8 c-0.5 h-0.4 k0.6 o0.6 r0.3
im+trep 7.2 a0.8 c2.0 e0.6 g-0.3 p-0.3 r-0.4
im+unte 7.7 d-0.7 e-0.3 s0.3
im+urla 7.4 a-0.5 b0.5 f0.6 h-0.4 i-0.3 k-0.3 m0.9 o0.6 q0.5 r0.5
im+vere 7.7 g0.7 r0.9
im+vert 7.7 a-0.7 b0.3 d-0.4 h-0.4 i-0.4 k0.5 o0.3 q1.0
im+verz 7.7 o0.3
im+vorj 7.7 g0.6 t0.5
im+vors 7.4 a0.4 b0.4 c0.4 d-0.6 i0.3 s0.9
im+wort 7.7 b1.0 d1.2 l0.6 n0.4
im+zug 7.7 a-1.1 c-0.3 k0.3 o0.4 p-0.4 s-0.6 t0.3
im+zwei 7.0 b1.0 c1.2 e0.4 g-0.3 i-0.5 k0.3 n0.3 p-0.4 r0.4 s-0.4
imag 7.2 a0.6 b0.7 c0.5 d-0.4 e1.5 g0.3 h0.6 i-0.3 p0.5 r0.4
imagef 7.2 a0.6 b0.7 c0.5 d-0.4 e1.5 g0.3 h0.6 i-0.3 p0.5 r0.4
imho 7.4 d-0.3 e-0.4 i0.7 m0.6
imhoff 7.7 j0.3 m0.7
imke 6.8 a0.6 b1.0 c0.5 d0.9 g-0.4 i1.2 n-0.4 p-0.3 q0.3
imke+stac 7.7 a0.5 b1.0 c0.5 d1.6 i0.4
imme 4.7 a1.4 b0.5 c1.3 d1.1 e0.7 f0.6 g-0.4 h-0.8 j-0.5 k-0.7 l1.0 m-1.2 n1.5 o1.2 q-0.8 r0.6 s1.2 t0.8
imme+am 7.4 a-0.5 c-0.3 e0.3 g0.9 s-0.3
imme+die 7.7 a-0.7 e-0.6 g0.3 h-0.3 k0.6 n2.1 o0.7
imme+noch 6.2 a2.0 b1.0 c2.9 d1.1 e0.5 g-1.0 j-0.4 l-0.4 m-0.4 p0.5 s-0.4 t1.2
imme+nur 7.4 b0.8 d-0.5 e-0.7 f1.1 l0.6 r0.6 s-0.4
imme+so 7.7 b-0.5 c0.4 l0.3 q0.3
immer 4.8 a1.3 b0.7 c1.5 d0.7 e0.9 f0.6 g-0.3 h-0.8 j-0.5 k-0.7 l0.5 m-1.2 n1.7 o1.2 q-0.8 r0.7 s1.3 t0.8
immerh 7.7 d0.5 l0.9
immo 7.7 a-0.3 g1.2 h1.4 q0.5 r1.2
immobi 7.7 a-0.3 g1.2 h1.4 q0.5 r1.2
impr 6.7 d-0.4 e0.3 i-0.4 j1.1 m-0.4 n0.5 p-0.3 t-0.5
impres 6.8 i-0.4 j1.1 m-0.3 n0.5 s-0.3 t-0.5
in 2.5 a0.5 c2.1 e-0.4 f-0.5 h2.3 i1.5 l0.8 m0.7 n-0.5 o0.5 p-2.4 q-0.4 s0.8 t0.9
in+alle 7.7 a-0.4 b0.4 g1.2 h1.6 k0.4 m0.3 n0.5 q0.6 r2.1
in+ansp 7.7 a0.6 e0.7 j0.5
in+auss 7.2 c0.9 d1.1 e-0.4 f-0.4 i-0.4 k0.4 l1.1 m-0.5 n0.7 o-0.4 q0.4 r-0.5 t0.5
in+bad 7.7 a0.4 b0.6 d0.4 i0.6 j0.7
in+bobl 7.7 h0.4 j0.3 r0.4
in+brem 7.7 m0.6 p0.7 q0.4
in+das 7.4 d0.5 g-0.5 h0.8 i-0.4 s0.5
in+dem 7.0 a-0.3 b0.4 e-0.6 o1.6 s-0.3
in+den 5.2 a-1.3 c-0.9 d-0.4 e-0.5 f-0.7 h0.8 j0.6 l1.9 n1.0 p-1.7 q0.8 r1.0 s-0.7
in+dene 7.4 a0.3 d0.4 i0.4 m1.1 p0.4 q0.4
in+der 3.8 a0.7 c0.4 d1.9 e1.5 f-0.6 g-0.9 h-1.1 i-2.3 l-0.4 m1.3 n1.4 o1.3 p1.8 r-0.4 t0.7
in+ders 7.4 a0.3 b1.0 e-0.3 i0.5 k0.4 r-0.3
in+die 5.5 a-1.8 c0.5 d-0.9 e-1.1 f0.4 g-0.6 i-1.2 j-0.3 k-0.8 l0.6 n0.6 o1.8 p-1.1 q1.3 s-0.5 t-0.3
in+dies 6.1 a0.7 b1.0 c0.5 e-0.4 f1.4 i-0.4 j-0.7 q0.5 s-0.6 t-0.4
in+drei 6.2 a-0.5 b1.3 c-0.5 d0.6 f0.4 g1.2 h-0.6 j-0.7 k-0.5 l1.1 p-0.8 r1.5
in+drin 7.0 a-0.6 b-0.4 q-0.4
in+eine 6.0 a-0.4 b-0.7 c0.4 f0.7 g-0.6 i0.4 j-0.8 k-0.4 q0.4 r0.4 s0.8 t2.1
in+einf 7.2 b1.0 c-0.7 f-0.5 h-0.5 i-0.4 m-0.4 r0.6
in+elte 6.7 a-1.2 b0.3 c-0.3 d-0.4 e0.6 f-0.3 h0.5 i-0.5 j-0.4 l0.5 p-0.5 q0.6 s-0.5
in+eure 7.7 a0.7 e0.9 g-0.3
in+frag 7.7 a0.7 d0.8 e0.8 i1.3 p0.8
in+fuld 7.2 c-0.4 h1.1 j-0.5 k0.9 n1.0 r0.7
in+funf 7.4 a-0.3 b0.6 f0.5 g0.7 h-0.4 l0.4 m0.5 n-0.3 o0.7 r0.8 s-0.3
in+gera 7.7 a-0.4
in+gorl 7.7 a-0.4 g0.5 h0.5 q0.9 r0.5
in+graz 7.2 a-0.3 d-0.5 e0.9 j1.1 k-0.3 o0.5 p-0.4 r0.5 t0.5
in+gros 7.2 e-0.8 f-0.6 g1.0 h0.5 i-0.4 k0.4 m-0.4 n0.5 r1.1
in+grun 7.7 a-0.6 g0.9 h1.6
in+hall 7.4 c0.4 d0.4 g0.7 h1.6 n0.4 r1.3
in+hohe 7.0 a-0.3 c-0.4 d-0.3 e0.5 f-0.3 g-0.3 i-0.3 j-0.4 n0.8 p0.3 q1.5
in+ihre 6.4 a0.6 b0.9 c0.5 d1.7 e0.9 g0.4 h0.6 i-0.6 j1.2 k0.5 n0.6 t-0.4
in+jede 7.7 a0.4 d0.5 e0.3 j0.8 s1.2
in+kana 7.7 a-0.4 o-0.5 r0.5
in+kein 7.7 a0.4 b1.5 e0.3 j0.6
in+kopi 7.2 b0.4 c-0.3 d0.6 f2.1 i-0.4 j-0.6 o0.3 p-0.3 r0.5 s-0.6
in+leip 7.7 g0.4 r0.5
in+magd 7.7 a-0.5 g0.4 l0.8 m0.3 o0.3 p-0.3 r0.6
in+mein 6.3 a-0.5 c-0.5 d-0.5 e-0.9 f0.3 m0.3 p-0.8 r0.4
in+neun 7.7 c0.4 g0.4 r0.5
in+nurn 7.4 c0.4 d0.4 e0.6 k1.6
in+ordn 6.7 a0.3 c0.7 d0.9 e0.4 g-0.6 i-0.4 l0.6 m0.3 n0.4 o0.5 p-0.4 s0.5 t-0.3
in+pass 7.7 a0.6 e0.9 i1.1 s1.7
in+pens 7.7 b1.0 h-0.3 i0.4 n0.8
in+punk 7.7 a0.6 c1.3 e1.0 j-0.3 m0.8 s2.0
in+rech 6.6 a1.7 b-0.3 c2.5 e0.9 f-0.3 g-0.4 i0.9 j1.3 m1.5 n-0.4 o-0.4 p0.3 s-0.4
in+regr 7.4 a0.8 c0.3 j1.3
in+reim 7.7 a0.4 c1.1 e0.7 q0.4 s1.0
in+rich 7.7 f0.3
in+rose 7.7 f0.6 g0.6 h1.0 j0.5 p0.3 r0.7
in+rot 7.4 c0.3 e0.6 f0.7 k0.4 o0.4 r-0.4
in+ruhe 7.0 a1.7 c-0.3 e1.4 f0.4 g-0.7 j-0.4 k1.3 m0.6 r-0.5 s0.9
in+sach 7.4 a-0.4 g0.4 h0.3 r0.4
in+sein 6.8 a0.7 b0.4 c-0.5 e0.5 f-0.5 g0.3 h-0.5 i1.9 p0.4 s0.4
in+sieb 7.4 e-0.7
in+uelz 7.7 b0.5 d0.4 e-0.3 i0.3
in+unse 5.8 e0.9 g-0.4 h0.5 k0.8 l0.5 m0.9 p-1.0 q0.8 r-0.8 s2.6
in+urla 5.7 i-0.5
in+verz 7.4 a0.4 c1.5 j1.1 l0.4 m-0.3 n0.4
in+vier 6.8 b0.7 c0.3 h0.4 i0.4 j0.3 k-0.4 l0.7 m-0.4 s-0.4
in+voll 7.2 a0.6 c0.4 e0.9 j1.7 m1.3 p1.1
in+welc 7.2 a0.6 b0.8 c1.1 d-0.4 e0.7 f0.5 g-0.5 i0.6 l0.6 n0.7 o0.6 r-0.6
in+wien 7.4 c0.4 d0.3 e0.6 j0.9 s-0.4
in+zwan 7.7 a0.4 e1.0 s-0.3 t1.8
in+zwei 5.1 a0.4 c1.2 d0.8 f0.3 i1.4 j-0.4 k-0.6 l0.6 o0.4 p-0.4 q0.4 s-0.7 t0.9
inbe 7.7 c0.6 e0.8 p0.6
inbetr 7.7 c0.6 e0.8 p0.6
inde 7.7 d0.6 e0.3 f0.8
ines 7.2 c0.7 o0.8 t1.1
infl 7.7 s0.4
influe 7.7 s0.4
info 5.5 a-1.1 c0.8 d-0.3 e0.4 g-1.1 i0.4 j0.5 k-0.4 l0.7 o-0.6 p-0.5 q-0.3 t-0.3
info+der 7.4 a-0.5 h0.4 k-0.3 l0.9 q-0.4
info+die 7.7 a-0.5 j-0.4
inform 6.4 a0.7 b-0.5 c1.1 e0.9 g-0.5 h-0.4 i1.5 j1.4 l-0.4 s0.4 t-0.3
ing 6.7 a0.7 b-0.3 c0.8 f-0.3 g-0.4 h-0.3 j0.9 l0.3 m1.3 p-0.4
inge 7.4 a-0.7 e-0.4 g1.3 h0.5 n0.7 o0.7 r1.3
ingeni 7.7 a-0.3 d0.4 g0.6 h0.5 n0.8 r0.7
inh 7.7 a0.6 b1.0 c0.7 d1.1 n-0.3 s0.5
inha 6.1 a0.9 b1.8 c0.6 f4.2 g-1.1 i0.4 j-0.6 l0.7 m-0.7 n-0.4 r-0.4 s0.8 t0.9
inha+pers 7.7 c0.5 g-0.3 l0.6
inhabe 6.2 a1.4 b2.0 c0.6 d-0.3 f4.4 g-1.1 i0.5 j-0.5 l0.8 m-0.4 n-0.4 o-0.4 q-0.3 s0.9 t0.5
inhalt 7.7 a-0.6 m-0.3 o0.7 t0.5
inka 6.3 a-0.7 c0.4 h-0.9 i-0.7 l0.4 p0.9 q0.4 s-0.4
inkass 6.3 a-0.7 c0.4 h-0.9 i-0.7 l0.4 p0.9 q0.4 s-0.4
inkl 7.2 a-0.5 g1.5 h1.5 k0.6 l0.6 m-0.4 n1.0 q0.6 r0.7
inklus 7.2 a-0.5 g1.5 h1.5 k0.6 l0.6 m-0.4 n1.0 q0.6 r0.7
inne 5.8 a-0.5 b-0.6 c0.5 d-0.5 l-0.9 m-0.5 n2.5 o1.4 p-0.9 q-0.3 r0.3 s-0.6 t0.4
inne+der 7.7 b0.3 c-0.4 e0.9 h-0.3 n2.4 q-0.4 t0.9
inne+eine 7.7 g0.6 q0.4 r0.8
inne+von 6.7 a-1.0 b-0.3 c-0.5 d-0.3 e-0.7 j-0.4 k0.4 l-0.6 o1.2 p-0.5 t-0.3
innena 7.7 c1.0 e-0.5 i0.5
innerh 6.4 a-0.5 c-1.0 d-0.4 e0.5 g-0.4 h-0.5 j-0.6 k0.3 l-0.8 m-0.4 n2.2 o1.4 p-0.6 q-0.4 s-0.4 t0.5
innert 7.4 a0.4 c1.1 h0.8 j0.8 n0.8
innu 6.6 a0.5 b-0.4 c0.5 d0.3 e-0.3 h0.5 i-0.5 m0.5 p-0.4 s1.4
innung 6.6 a0.5 b-0.4 c0.5 d0.3 e-0.3 h0.5 i-0.5 m0.5 p-0.4 s1.4
ins 5.5 a-1.6 c-0.8 d-1.0 h0.4 i0.4 j-1.2 k1.2 l0.8 m-0.7 o1.1 p-0.6 q1.1 s-0.9
ins+engl 7.2 a-0.7 i-0.4 t0.3
ins+poln 7.4 a-0.4 j-0.4 k0.4 n0.5
ins+turk 7.7 l0.3
inso 5.8 a-2.0 e-0.6 g-1.1 i-0.7 j-0.5 l1.0 m-0.4 p-0.6 q0.3 s-0.8
inso+ange 7.0 a-0.9 e-0.3 g-0.4 i-0.5 k-0.3 l0.9
inso+unse 7.7 a-0.4 j-0.4
insolv 5.8 a-2.0 e-0.6 g-1.1 i-0.7 j-0.5 l1.0 m-0.4 p-0.6 q0.3 s-0.8
inst 6.0 a1.7 d1.1 e2.3 f0.5 g-1.2 i-0.8 j0.6 k-0.5 n-0.5 o0.8 p-0.8 q1.1 r-0.4 s2.3
inst+fur 7.7 c0.5 e0.7 o1.0 q0.6
instag 6.8 a1.8 b0.6 d1.0 e1.7 g-0.6 j0.9 o0.4 p-0.4 r-0.4 s2.7
instal 7.4 a0.7 e1.0 g-0.4 s0.6
instan 7.7 a-0.7 b-0.3 d0.7 e-0.3 h0.4
instit 7.4 c0.7 e0.4 f0.3 i-0.4 n-0.3 o0.8 q1.4
inte 5.5 a1.0 c1.1 d0.6 e0.9 f-0.7 g-1.2 h1.0 i-0.6 k0.7 l-0.7 p0.8 r-0.4 s3.7
inte+an 7.7 a0.6 c0.9 d0.9 e0.3 l-0.4 n0.4 p0.8
inte+fur 7.7 b0.9 g-0.3 i0.6 r0.4 t0.3
inte+gebe 7.4 a0.5 c0.7 e1.0 s1.6
inte+hat 7.7 a-0.5 k0.5
intere 6.7 a1.5 b-0.3 d0.8 g-0.3 m0.4 s3.3
intern 6.1 c0.8 d-0.4 e0.3 f-0.4 g-0.7 h1.3 i-0.5 k1.2 l-0.6 p1.2
interv 7.0 b0.5 c0.3 d0.4 e0.7 g-0.4 s1.4
intr 7.7 a-0.5 h0.8 i-0.6 q0.5
intran 7.7 a-0.5 h0.8 i-0.6 q0.5
inve 6.6 b-0.5 d-0.4 e1.4 f0.4 h0.4 i-0.5 k2.0 l0.5 o0.5 p-0.4 s-0.4 t1.0
inve+und 7.7 a-0.7 e-0.3 k1.2 l0.6 n0.6 t0.4
invent 6.7 b-0.4 c-0.4 d-0.3 e0.9 f0.4 i-0.4 k2.1 l0.5 n0.3 p-0.4 q0.3 s-0.3 t0.3
inzw 5.3 a3.2 b1.8 c5.0 d1.2 f1.6 g-1.8 i-0.6 j0.5 l-0.6 m-0.4 p-0.6 r-1.2 t-0.7
inzw+den 7.7 b0.5 c0.9 d0.7 e0.3 q0.3
inzwis 5.3 a3.2 b1.8 c5.0 d1.2 f1.6 g-1.8 i-0.6 j0.5 l-0.6 m-0.4 p-0.6 r-1.2 t-0.7
irge 5.7 a1.6 b0.6 c1.3 d2.3 e1.2 g-1.1 h-0.6 i1.7 k-0.3 l-0.6 n0.3 r-0.9 s0.5
irge+ist 7.7 a0.5 c0.4 e0.5 i1.1
irgend 5.7 a1.6 b0.6 c1.3 d2.3 e1.2 g-1.1 h-0.6 i1.7 k-0.3 l-0.6 n0.3 r-0.9 s0.5
irmg 7.7 e-0.5 g0.5 r0.3
irmgar 7.7 e-0.5 g0.5 r0.3
is 6.0 a0.9 b1.5 c1.3 d0.8 e1.0 f-0.4 h2.2 i0.5 j0.9 l1.2 n0.6 o0.5 p0.7 q4.0 r1.1 s-0.7 t-0.5
is+a 7.7 d0.3 g0.9 h0.4 l-0.4 n1.1 r1.2
isch 6.4 a-0.6 b0.6 c-0.3 d-0.4 g1.1 h0.7 j-0.3 k0.8 l0.8 n1.2 o2.5 p-0.7 q2.1 r2.0 t0.6
isch+de 7.7 e0.6 o0.9 s0.9
ist 2.3 a-2.0 b-1.3 c1.7 d-1.5 g-2.2 h-1.9 i-0.6 j0.7 l0.7 n2.3 o0.7 p-2.9 q3.8 r-1.3 t1.5
ist+abge 7.4 c0.6 e0.7 i1.1 s0.4
ist+alle 7.7 g-0.3 o-0.3 r-0.4
ist+als 7.7 c0.6 d0.6 f0.3 p0.5 t0.4
ist+also 7.7 n1.2 s0.6 t0.4
ist+am 6.6 e0.7 g-0.4 i1.1 k1.1 l-0.5 n0.7 s-0.5
ist+an 7.7 a0.4 m1.1 p0.8
ist+ange 7.2 a0.4 b0.5 c-0.3 e-0.5 g0.3 i0.5 j0.4 l0.4 m0.7 o-0.4 p-0.3 q0.9 r0.6
ist+auch 7.0 d-0.4 e0.7 i0.8 j0.3 n1.2 q0.3 r-0.5 t0.8
ist+auf 7.7 e0.4 f1.0 j0.5 t1.8
ist+ausg 7.2 a-0.7 c-0.5 e-0.6 g-0.3 j-0.5 k0.9 n0.5 p-0.4 t-0.3
ist+auss 7.7 c0.4 t0.5
ist+bei 6.0 a-1.2 b0.5 d0.5 e0.4 f0.6 g-0.4 i-1.0 j-0.8 k1.9 l1.5 m-0.5 n0.7 o0.9 r0.5
ist+beim 7.2 a0.4 j1.1 m0.9
ist+bere 7.7 a1.3 d0.6 e0.4 i-0.4 j1.6 p0.5 s2.8
ist+besc 7.4 b0.5 c0.5 e-0.4 i1.0 o0.7
ist+best 7.7 a1.0 b-0.4 c0.4 e1.8 f0.3 h0.4 l0.5 m0.5 q-0.4 t0.9
ist+beza 7.7 a-0.8 b-0.4 m0.5 p-0.7 q2.9
ist+bis 7.7 e1.1 i1.5 j0.8 p-0.6
ist+blei 7.7 a0.4 d1.3 p1.1
ist+da 6.6 a-1.0 b-0.5 d-0.4 f0.3 g1.2 h0.7 i-0.3 j-0.4 k-0.3 m-0.5 n1.3 o1.3 r1.4 t-0.5
ist+dami 7.7 a-0.6 f-0.4 i-0.3 k0.9 q0.3
ist+dann 7.4 d0.5 s0.5
ist+das 5.5 a-0.5 b-0.4 c1.2 d0.7 e0.3 f0.5 g0.7 k0.5 n0.9 p0.6 r1.0 s-0.5
ist+dass 7.7 b0.4 c-0.4 d0.4 f0.5 j0.5 o0.4
ist+der 5.8 a-1.2 b0.8 e-1.1 f-0.6 g0.5 h0.4 j-0.8 k0.5 m0.7 o0.8 q1.4 r0.9 s-0.7 t0.6
ist+die 5.5 a-0.6 b0.6 c0.6 f0.8 h-1.1 l0.5 n0.3 o4.6 p-0.6 q0.5 r0.7 s-1.3 t0.4
ist+dies 7.7 k0.5 l-0.4 m0.4 q-0.3 r-0.5
ist+doch 7.7 a-0.6 e-0.5
ist+dran 7.7 a-0.4 l0.8
ist+durc 6.6 a-1.0 b-0.4 e-0.4 i-0.5 j-0.9 k0.3 n0.9 o1.1 p-0.6 q2.5 r0.4 t0.4
ist+eige 7.7 a-0.5 e-0.3 n0.4 o1.5 p-0.4
ist+ein 5.7 a0.8 d0.4 e-0.7 f0.3 g-0.7 h-0.8 i0.8 j0.9 m1.5 n-0.6 p0.4 q1.2 s0.9
ist+eine 6.0 a-1.0 b-0.8 c0.7 e-1.0 g0.7 i-1.2 l0.8 o1.8 q0.6 r1.0 s0.8
ist+eing 7.7 f0.3 g0.6 n1.1 q-0.4 r0.6
ist+ende 7.7 a-0.4 j-0.5 k0.3 m0.7 n0.5
ist+er 7.0 a0.5 b1.6 c0.6 d-0.6 f0.6 i-0.4 n0.4 p-0.4 q-0.4 t0.6
ist+erst 7.7 a-0.5 t0.4
ist+es 6.1 a1.4 b1.0 c0.7 d0.7 e0.7 g-0.3 h-0.6 i0.7 j0.9 m-0.6 n-0.3 p-0.6 r-0.4 t0.4
ist+etwa 7.7 e1.1 f0.5 k0.7 n0.4
ist+fals 7.7 a0.9 c-0.4 e1.5 f0.8 n-0.4 s-0.4 t1.8
ist+feie 7.7 a0.5 e0.8 i1.0
ist+fert 7.7 c-0.4 p-0.3 s1.2
ist+frau 7.4 c1.0 d1.1 e-0.3 g-0.6 j-0.4
ist+frei 7.2 c0.4 n1.9 t0.9
ist+fur 6.6 a1.1 d-0.4 f-0.3 g-0.6 j-0.5 l0.8 m0.4 n0.7 o-0.3 r-0.4 t0.4
ist+gebe 7.7 a0.4 e0.4 k0.6 p0.7
ist+gekl 5.8 j-0.4 n0.8 o-0.3 p-0.4
ist+gena 7.7 a-0.4 c0.5 e-0.4 f0.3 t0.4
ist+gepr 7.7 a-0.3 e-0.3 h0.8 j-0.3 n1.5 o-0.3 p-0.7 r0.3
ist+gesp 7.7 a-0.5 i-0.3 l0.9
ist+gest 7.2 a-0.4 c-0.4 j0.7 k1.4 o0.7 s-0.4
ist+gibt 7.7 c0.5 p0.5 s0.7
ist+hat 7.7 c0.7 d-0.4 e-0.3 f0.7 q0.8
ist+herr 7.4 a-0.7 i-0.4 j-0.4
ist+heut 6.8 a-0.7 f0.7 g-0.6 i-0.5 j-0.4 n-0.9 o0.4 p-0.5 q3.2 r0.5 s-0.5 t0.5
ist+hier 7.7 a0.6 b1.0 f2.4 m0.9 o0.6 r-0.3
ist+ihr 7.4 a0.4 d1.3 f1.4 i0.6 r0.3 s0.6
ist+ihre 7.2 a0.9 b0.4 e-0.5 j1.4 n0.4 p0.5 q-0.4 s-0.3
ist+im 6.5 c1.8 d0.9 e-1.0 g-0.5 h0.4 i-0.6 j-0.4 m0.7 n0.8 q-0.3 r-0.3 s-0.5 t0.7
ist+in 6.8 a-0.4 e0.8 f-0.3 i-0.3 j0.5 l1.3 m0.4 n-0.4 o0.6 p-0.4 q0.6 r1.2
ist+info 7.4 a0.4 c1.2 i1.4 j0.9 p0.6
ist+inve 7.4 a-0.7 e-0.4 k1.5 l0.4 n0.3 t0.3
ist+inzw 7.2 b1.1 j-0.3 k0.7 t-0.3
ist+ja 6.5 a0.8 c-0.6 d-0.5 e1.6 f-0.3 g-0.9 i-0.5 j-0.3 k1.6 n-0.4 p1.2
ist+jetz 6.6 a-0.8 c1.1 d-1.1 f0.4 h0.8 l0.4 n-0.4 p-0.4 r0.7 s-0.4
ist+juri 7.7 a0.6 e1.0 g-0.4 j1.4 r-0.4
ist+kein 6.3 a1.2 b-0.5 d0.6 e1.5 g-0.5 j0.6 o0.7 r-0.5
ist+kost 7.7 e-0.3 g0.8 r0.7
ist+kurz 7.7 l0.3 t0.8
ist+lang 7.7 c0.5 s0.7
ist+mein 6.7 b0.3 c0.6 d1.0 e0.6 g-0.6 h0.5 i-0.6 j-0.5 k0.6 l0.7 m0.5 o0.5 p-0.3 s-0.4
ist+mir 6.7 e0.8 h-0.3 i-0.3 k-0.3 m0.9 n0.5 p0.5 t0.3
ist+mit 6.5 a-1.0 d-0.5 e-0.6 g1.4 i0.5 n1.2 p-0.8 s-0.4
ist+mitt 7.7 n0.7
ist+morg 7.7 a-0.5 e-0.3 j-0.3 o-0.3 t2.3
ist+nach 6.8 e1.1 f0.4 i-0.4 l1.2 o0.6 p-0.3
ist+natu 7.7 a-0.3 e-0.5 o-0.3
ist+nich 5.8 b-0.3 c-0.5 e0.4 g-0.9 h0.7 i-0.3 j0.3 m1.2 s-0.8
ist+noch 6.7 a1.1 b0.5 c0.5 d0.5 e2.1 g-0.5 h-0.4 i0.4 l1.6 m-0.4 s2.3
ist+nun 7.2 a-0.6 b-0.4 c-0.4 g-0.3 j-0.3 p-0.5
ist+nur 7.7 a-0.3 e-0.4 f0.4
ist+ohne 7.7 k0.4 t0.4
ist+ping 7.7 n0.6
ist+prog 7.7 c-0.3 d0.5 f-0.3 j1.0
ist+raus 7.4 e0.4 g-0.5 j0.4 p-0.4 q2.9 s0.5
ist+rech 7.7 a0.4 e0.4 j-0.3 m-0.3 p1.3
ist+schi 7.7 e0.6 k1.1 s0.4
ist+scho 7.7 b0.9 d-0.4 g-0.5 n0.4 r-0.5
ist+seit 6.6 c1.5 d0.7 f1.0 g-0.6 h0.6 j-0.4 k0.5 l0.5 p-0.3 t0.5
ist+so 7.4 c-0.5 e0.7 g0.4 k0.3 l0.3 r0.8
ist+soga 7.7 e-0.5 g0.3 o0.3
ist+uber 7.0 b-0.4 c0.4 d0.4 e-0.5 f-0.3 h1.0 i-0.5 m0.5 p0.5 q1.5 t0.7
ist+ubri 7.4 a-0.4 e-0.5 k0.7 q0.6
ist+um 7.0 a1.1 b0.5 d0.5 e1.8 g-0.6 j-0.4 m0.5 p0.4 t1.8
ist+und 6.7 a-0.5 b-0.5 d0.4 g-0.6 i-0.5 k-0.4 l1.5 m0.3 n1.2 p-0.4 q-0.5 s-0.3 t0.3
ist+uns 7.4 b-0.3 d0.3 e1.0 f0.3 g0.4 m-0.3 q-0.4 r0.6
ist+unse 7.0 b0.4 c0.4 d1.0 e-0.8 i0.9 l0.7 m-0.4 s1.0
ist+unte 6.8 a-0.9 c-0.6 f-0.3 g1.0 h1.0 j0.4 p-0.4 q3.7 r0.9 s-0.5 t-0.4
ist+verh 7.7 k1.9 l1.0 n0.7
ist+vers 6.8 a1.0 c1.5 d1.1 e0.5 g-0.4 i-0.3 j1.5 k0.4 n0.5 r-0.4 s0.8
ist+voll 7.0 a-0.5 c0.6 d0.6 f0.4 g-0.4 k1.0 n0.7 q1.0 t1.3
ist+vom 7.0 a-0.4 d0.4 h0.3 j-0.4 l-0.4 n0.4
ist+von 7.4 d0.5 g0.4 h0.4 j0.9 r0.5 s0.4
ist+vor 7.4 a-0.6 c-0.3 e-0.7 k-0.4 q0.8
ist+weg 7.0 a1.3 c1.3 e-0.4 h0.8 i2.6 j-0.4 k-0.3 p-0.5 r-0.4
ist+wege 7.2 e0.8 f0.4 i-0.4 j0.7 k1.2 l-0.4 p0.4 r0.4
ist+weil 7.7 o1.3
ist+weis 7.7 b0.6 d1.0 f0.5 i0.6
ist+wied 7.4 a0.5 c0.7 g-0.5 i0.5 j0.7 r-0.4
ist+wohl 7.7 b-0.3 c-0.4 g0.5 m1.6 n0.4 p-0.4 r0.6
ist+zu 7.0 a-0.5 b0.5 e0.9 f0.7 h0.4 i-0.4 j-0.3 k0.4 m0.5 o0.8 p-0.3 s-0.3 t0.6
ist+zum 7.7 e0.6 f0.7 i-0.5
ist+zuru 7.7 a-0.4 c0.3 r0.3
it 6.4 a0.6 b-0.5 c1.0 e1.2 g-0.5 h0.5 i2.6 j0.5 k0.3 p0.6 s-0.5
it+rech 7.7 a0.8 e1.4 g-0.4 j1.6 p1.1
ital 7.7 a-0.5 e-0.4 g1.5 h1.2 k0.5 r0.6
italie 7.7 a-0.5 e-0.4 g1.5 h1.2 k0.5 r0.6
ja 4.2 a1.0 b0.3 c1.8 d1.7 g0.7 i-2.2 j-0.4 k1.0 m-0.4 o0.4 p-0.7 q0.3 r0.8 s0.7 t1.8
ja+alle 7.7 k1.8
ja+auch 7.2 a0.3 d1.4 m0.3 n-0.3 o0.4 p0.6 r0.5 s-0.8
ja+der 7.7 s0.6
ja+fast 7.7 b1.1 c-0.6 h0.3
ja+ich 7.2 b-0.3 e-0.6 r-0.5
ja+imme 7.7 b-0.5 c0.4 l0.3 q0.3
ja+irge 7.7 e0.9 j1.4 n0.4 s1.1
ja+kein 7.4 a0.6 c-0.3 e0.5 g-0.5 h-0.3 k-0.4 r-0.3 s1.7
ja+nich 6.6 b-0.5 c2.2 d1.0 g0.6 i-0.5 j0.4 m0.8 n-0.3 p-0.4 q0.3 r0.9
ja+nur 7.7 b-0.4 d1.5 e-0.4 f1.6 g0.3 h-0.4 j-0.3 o0.7 q-0.3 r0.4 t0.4
ja+oder 7.4 a-0.5 d0.4 e-0.5 t2.0
ja+scho 7.2 a0.8 b1.0 d-0.5 e1.0 k1.7 r0.8 s-0.4
ja+seit 7.7 c0.6 i0.4 o0.7
ja+selt 7.7 q0.4 r0.3 t0.5
ja+wenn 7.7 a0.9 c1.1 d0.8 e-0.4 s2.2
ja+wir 7.7 a-0.4 e-0.3 k-0.3 q1.5
ja+wohl 7.7 a0.7 b-0.5 e0.8 g-0.3 p1.5 s-0.3
jagd 7.7 a-0.4 f0.4 g1.2 h1.6 l0.6 r0.4
jahr 3.6 b1.8 c0.7 d2.2 e-1.2 f-0.6 g2.5 h3.4 i4.4 j-2.1 l0.4 m-0.8 n0.6 p-2.7 q-0.9 r1.5 s-0.9
jahr+an 7.7 a0.5 b0.8 c0.3 f0.9 i0.5 j0.6 m0.8
jahr+ange 7.7 a-0.4 g0.7 k0.3 r0.8
jahr+auf 7.2 a-0.6 b-0.3 d-0.4 e-0.8 h-0.6 l0.4 o0.4 r-0.4
jahr+ausl 7.7 a0.5 b0.7 e0.5 i0.5
jahr+die 7.7 a-0.4 e-0.4 g1.0 q0.4 r1.1
jahr+eine 7.7 a-0.9
jahr+fall 7.7 a0.3 d0.7 e0.5 i0.6
jahr+fur 7.7 b0.3 d0.3 e-0.4 i0.6 m0.5
jahr+habe 7.2 c-0.3 d0.8 e-0.4 h0.3 i1.1
jahr+hat 7.4 a0.4 b0.6 e0.3 i0.7
jahr+hatt 7.7 d0.4 g-0.5 r-0.3
jahr+im 7.7 c0.5 s0.7
jahr+in 7.2 e-0.5 m0.5 p0.6 r-0.4
jahr+ist 7.7 a0.9 e1.4 i1.3
jahr+kam 7.7 a0.7 d1.4 i0.7
jahr+lang 6.6 a0.3 b-0.4 c-0.4 d1.2 e0.4 g-0.4 h-0.4 i1.2 j1.0
jahr+mit 7.2 a-0.8 d-0.6 e-0.5 g1.5 h0.7 i-0.6 n-0.4 q-0.3 r1.3
jahr+muss 7.4 b-0.3 c-0.4 h-0.3 i-0.4 n-0.4 o0.5
jahr+nich 6.8 b-0.5 c-0.5 h0.4 i0.9 l0.7 s-0.3
jahr+noch 7.4 a-0.9 b-0.4 d0.4 f-0.3 h-0.4 i-0.6 k0.4 n0.6 q-0.4 r1.0 s-0.4 t0.6
jahr+und 7.0 a0.6 c-0.3 d0.7 i0.9 p0.7 r-0.4 s0.6
jahr+verl 7.4 a-0.4 c-0.3 e-0.3 h0.4 i-0.6 r0.5
jahr+vers 7.2 a0.7 b0.8 c0.9 e0.7 s1.2
jahr+von 7.7 a0.7 b1.2 d0.4 i0.5
jahr+vor 7.4 c0.5 d-0.3 e-0.4 s0.6
jahr+weit 7.7 b1.1 g0.5 h0.8 i0.8
jahr+weni 7.7 a0.6 c0.7 e0.7 g-0.3 i-0.3 l0.4
jahr+wied 7.4 e0.6 g0.6 i0.6 r0.9
jahr+zusa 7.7 b-0.3 i-0.3 r0.4
jahre 5.1 a-1.4 b-0.7 c-0.9 e0.4 f0.5 g4.4 h4.7 i0.9 j-0.8 k-0.9 l0.7 n0.5 p-0.8 r1.8
jahren 5.0 b1.3 c-0.9 d2.5 e-1.1 g1.3 h-1.4 i1.7 j-1.4 k-0.9 l-0.8 m0.5 o-0.4 p-0.8 r2.3 s-0.4
jahres 5.3 b1.4 c-0.6 d1.3 g-0.9 i1.5 j-1.4 k0.6 l-0.9 m-0.3 n1.9 o0.8 p-1.2 q0.4 r-0.7 s-0.7 t-0.4
jahrga 7.7 h0.8 o0.3
jahrig 7.7 a0.6 c-0.4 d0.9 f-0.4 j0.5 p0.4
jame 7.4 a0.7 c1.1 j-0.4 s2.1
jameda 7.4 a0.7 c1.1 j-0.4 s2.1
jan 7.7 b0.9 d0.3 e0.5 h0.8
jana 7.4 c0.6 d-0.4 n-0.3
jann 6.2 b-0.7 d1.4 f0.6 g-0.7 i0.3 j-0.5 l2.3 n0.3 o0.7 q-0.4 r-0.3 s-0.5
janner 6.3 b-0.6 d1.6 e-0.3 f0.4 g-0.7 i0.4 j-0.4 l2.3 o0.5 q-0.4 r-0.3 s-0.5
jans 7.4 a0.5 c0.5 k0.4 l-0.3 m0.8 p0.7
jansen 7.7 k0.4 m0.9 p0.7
janu 5.0 c0.6 d1.8 g1.7 h2.6 j0.6 l1.0 m0.5 n0.5 r-0.5 s0.5
janu+bitt 7.7 a-0.3 h0.6 i-0.3
janu+der 7.7 a0.6 e1.0 i0.7 m0.8 s0.8
janu+die 7.4 b0.4 d1.1 i-0.5 k0.7 o0.5 p-0.3 r-0.4 s0.9
janu+eine 7.7 a0.5 b0.3 e0.6 s0.8
janu+mach 7.7 e0.4 i1.2
januar 5.0 c0.6 d1.8 g1.7 h2.6 j0.6 l1.0 m0.5 n0.5 r-0.5 s0.5
jasm 7.7 e0.7 k0.8 l0.3 r0.4
jasmin 7.7 e0.7 k0.8 l0.3 r0.4
je 6.7 a-0.3 b-0.3 d0.3 e-0.7 g-0.3 i-0.5 j-0.4 m0.7 n0.4 p-0.3 q1.6 t1.1
jean 7.7 c0.5 f0.5 o0.8
jede 4.3 a2.4 b1.6 d2.2 e1.1 f0.6 h-0.5 i-1.2 j-0.9 k-0.4 l-0.3 m-0.3 n-1.1 o0.3 p1.4 q-0.6 r0.7 s1.5 t0.7
jede+aben 7.7 a-0.5 e-0.4 g0.8 o-0.3 r0.6
jede+cent 7.7 k0.4 l1.0
jede+in 7.4 a0.3 j-0.4 s1.2
jede+jahr 7.7 a-0.6
jede+mal 6.4 a1.1 b-0.5 c0.8 d2.0 f1.6 j-0.4 l0.6 p0.7 r-0.6 s-0.4
jede+mona 6.7 a-0.5 b-0.6 c0.6 d-0.4 e-0.5 f0.4 g0.6 i-0.5 p0.5 q-0.4 r0.5 s-0.4 t0.3
jede+nach 7.7 a0.6 c-0.5 d0.5 e1.4 f0.8 i-0.5 k0.6 r-0.4
jede+ruck 7.7 b1.1 d-0.3
jede+stun 7.7 c0.7 e0.4 h0.4 t1.9
jede+tag 7.2 b-0.5 h-0.5 l-0.4 o1.0 p0.5 t0.4
jede+woch 7.4 c1.2 p1.1 s-0.3
jede+zwei 7.7 d0.6 e0.4 m0.4 q0.3 t0.5
jedem 6.7 a1.4 c-0.7 d1.2 e0.7 g-0.6 i1.0 j-0.5 n-0.3 p-0.4 q0.3 s1.7 t0.6
jeden 5.7 c1.4 d-0.6 g0.6 h-0.8 i-0.9 j-0.8 l0.3 o0.4 p0.4 q-0.5 r0.7 s1.0 t0.5
jedenf 6.8 a1.1 b-0.5 c-0.5 d0.7 e0.6 h-0.5 i-0.5 j0.4 k-0.5 m0.6 o-0.5 p0.5 r0.4
jeder 6.0 b-0.7 c-1.1 f-0.7 g0.6 h1.0 j0.9 l-0.5 o0.5 r0.8 s1.8 t-0.5
jederz 7.2 a-0.5 b-0.3 e-0.6 i-0.5
jedes 5.8 a0.3 b0.7 d2.5 e-0.8 f1.3 g0.3 i-0.4 j-0.6 l0.5 m-0.5 n-0.3 q-0.3 s-0.9
jema 4.4 a2.8 c1.0 d4.1 e0.8 f2.1 g-2.4 h0.4 i1.5 j-0.8 k-0.4 l-0.9 m-0.7 p1.1 r-1.6 s-0.5 t2.0
jema+an 7.7 d0.9
jema+ande 6.6 a1.7 c3.2 e-0.4 f0.3 g-0.6 h-0.4 i3.2 r-0.5 s-0.5 t-0.3
jema+aus 7.0 a-0.9 b1.2 c-0.4 e-0.4 k0.4 o0.4 p-0.4
jema+den 7.7 a-0.7 i-0.4 k0.3 o0.7 r-0.4
jema+der 6.2 a-0.3 c-0.5 d1.0 f0.4 g-0.8 h0.5 i0.6 j-0.4 m-0.5 r-0.6 t0.9
jema+die 7.4 a0.4 c0.6 d-0.5 s0.4
jema+ein 7.7 d-0.3 e-0.4
jema+eine 7.7 a0.4 d0.4 e0.9 f0.5
jema+frei 7.7 a-0.6 n0.8
jema+mit 6.8 a1.2 c1.3 d-0.6 e0.4 f0.7 i-0.5 j1.0 p2.3 t0.8
jema+muss 7.7 a0.6 e1.0 t2.0
jema+schi 7.7 a-0.7 t1.2
jema+von 7.7 a-0.4 g0.6 j0.4 r0.7
jema+zu 7.2 a0.6 d1.3 e-0.5 i0.6 p0.5 s1.0
jemand 4.4 a2.8 c1.0 d4.1 e0.8 f2.1 g-2.4 h0.4 i1.5 j-0.8 k-0.4 l-0.9 m-0.7 p1.1 r-1.6 s-0.5 t2.0
jens 7.7 b0.7 c0.5 e-0.3 i0.8
jess 7.7 f0.4 k0.8 m0.5 n0.3 t0.4
jessen 7.7 f0.4 k0.8 m0.5 n0.3 t0.4
jetz 3.6 a3.3 c3.5 d2.8 e2.4 f3.7 g-0.3 h0.6 i1.1 j1.2 n0.8 o-0.5 r1.5 s-0.4 t2.1
jetz+als 7.7 a0.5 d-0.4 e1.5 j1.1 m0.7
jetz+an 7.4 a0.5 c1.3 e0.5 f0.3 i0.3 j0.7 s0.4
jetz+auch 6.6 a-0.9 d0.4 g2.1 h2.2 i-0.4 j0.8 m0.4 r1.8 t0.3
jetz+buch 7.7 a-0.3 e-0.4 q0.3
jetz+den 7.4 d0.4 f0.7 i-0.3 j0.4
jetz+der 7.4 a0.4 d-0.3 e0.5 f1.2 g-0.5 i0.6 m0.3 n0.5 p-0.4
jetz+die 7.0 c1.3 e-0.8 f0.7 g-0.4 i-0.4 j-0.3 k-0.5 o0.4 p-0.4 s-0.6 t0.4
jetz+doch 7.7 a-0.6 g-0.4 k0.3 n0.3 p-0.4
jetz+ein 7.7 b0.4 m0.4 s0.5
jetz+eine 7.2 b-0.3 c-0.4 d-0.3 f1.4 g0.6 i-0.5 k-0.4 q0.5 r0.6 s0.3
jetz+frau 7.7 c-0.4 d0.9 e-0.3 h0.5 i-0.6 j1.1
jetz+hab 7.7 a-0.5 e-0.4 g0.4 i0.5 r0.5
jetz+habe 7.2 a0.4 c0.9 d-0.4 g0.5 p-0.5 r0.5 s0.5
jetz+im 7.2 r-0.4
jetz+in 7.2 b0.5 c0.3 d0.4 e-0.6 f-0.3 h-0.3 m-0.3 o0.4 q-0.3 t0.5
jetz+ist 6.8 c1.2 e-0.4 i0.3 k0.6 q0.4 t1.0
jetz+mein 7.7 a0.7 d-0.5 e0.8 g-0.4 j1.8 p-0.3
jetz+mit 7.2 d1.0 e0.4 f1.3 i0.4 o0.6 s0.3
jetz+nich 7.0 a0.7 c1.6 d1.0 f1.7 i-0.6 j0.5 n-0.7 o0.4 q-0.3 s-0.4 t1.2
jetz+nur 7.7 a0.8 e1.1 f0.5 p0.8
jetz+scho 7.7 a0.5 c0.8 d0.4 e-0.4 f0.4 i0.5
jetz+seit 7.7 a0.4 c0.8 e0.4 g-0.3 i0.7 p0.8
jetz+so 7.7 a-0.4 b0.4 c-0.5 d-0.4 g0.5 h0.8 i0.5 r0.7
jetz+soga 7.7 a-0.3 c0.5 g0.6 k-0.4 n1.1 q-0.4 r0.9
jetz+steh 7.4 a0.8 c0.5 e1.2 s1.1
jetz+uber 7.4 d-0.4 j0.7 r-0.3
jetz+unse 7.4 b-0.3 e0.4 f2.2 h0.9 i-0.4 k-0.5 n0.4 r0.4 t0.4
jetz+von 7.7 a0.4 e0.3 g-0.3 i0.4 p0.7
jetz+zahl 7.7 a0.9 b0.7 e1.3 j-0.3 p1.0
jetzt 3.6 a3.5 c3.5 d2.8 e2.5 f3.7 g-0.3 h0.6 i1.1 j1.2 n0.8 o-0.5 r1.5 s-0.3 t2.2
jo 6.8 c0.7 g1.7 i-0.4 l0.4 n2.7 p-0.7 r-0.4 s1.4 t-0.6
joac 7.7 e0.4 j0.6 p0.6 q0.3 r0.7
joachi 7.7 e0.4 j0.6 p0.6 q0.3 r0.7
joch 7.2 c-0.3 d-0.6 f0.8 h0.7 l0.5 m0.7 n0.6
jochen 7.2 c-0.3 d-0.6 f0.8 h0.7 l0.5 m0.7 n0.6
jona 7.0 d0.4 e-0.4 f0.5 h-0.4 i0.5 s-0.5
jonas 7.0 d0.4 e-0.4 f0.5 h-0.4 i0.5 s-0.5
jose 7.7 e0.4 h0.5 j1.0 m0.4 n0.6 p0.8 r0.4 s1.1
jour 6.8 a-0.8 c-0.7 f-0.5 i-0.5 k2.7 n-0.4 q0.4 t-0.4
jour+fixe 6.8 a-0.9 b0.5 f-0.6 h-0.3 i-0.5 k3.0 n-0.5 q0.6 t-0.5
jova 7.7 e0.4 h0.5 j0.6 r0.4
jovano 7.7 e0.4 h0.5 j0.6 r0.4
jubi 6.8 a0.7 d2.0 h0.3 k1.6
jubila 6.8 a0.7 d2.0 h0.3 k1.6
juge 7.2 a-0.4 b-0.4 h-0.4 k0.6 l1.2 m-0.4 n-0.4 t0.5
juge+ist 7.7 a-0.4 c-0.3 d0.4 l1.0 n-0.4 o0.5 r-0.3 t0.7
jugend 7.2 a-0.4 b-0.4 h-0.4 k0.6 l1.2 m-0.4 n-0.4 t0.5
jule 7.4 c0.4 e0.4 f0.3 h0.3 o-0.5 s0.5
juli 5.7 a1.0 c4.1 e-1.7 g-1.1 l0.9 m-0.8 n-0.5 o0.5 p2.6 r-0.7 s0.5
jung 5.8 b-0.4 d0.4 e0.6 f1.1 h0.4 i1.2 k-0.4 n0.6 o0.9 p-0.8 q0.7 r0.5 s-0.7 t0.7
jung+aus 7.7 c0.3 i0.4
jung+in 7.7 e0.4 i0.7
jung+mann 7.4 e0.5 f1.3 h0.7 n0.4 o0.5 p-0.4 q1.0 r0.5
jung+steu 7.7 a0.3 b0.6 c0.4 d0.4 e-0.4 i1.1 r-0.3
junge 7.7 e0.9 f1.1 h0.4
jungen 6.6 d0.7 e-0.7 i0.9 j0.3 k-0.3 l-0.4 o0.5 p-0.5 q0.6 s-0.4 t0.4
jungs 7.7 a0.5 c0.4 e0.5 i1.2
juni 5.6 a0.7 c1.8 d0.5 e0.6 f0.6 g-0.4 i0.8 j0.7 k1.3 l0.4 m0.9 n-0.4 p-0.5 q-0.4 s-0.8 t-0.4
juni+in 7.7 c0.4 d0.3 f-0.3 g0.3 m0.4
juni+und 7.7 l0.9 m0.7
junior 7.7 a0.5 b-0.4 d1.0 e-0.3 f1.2
jurg 7.4 g0.6 m0.5 t0.4
jurgen 7.4 g0.6 m0.5 t0.4
juri 6.3 a0.4 c0.6 e1.7 h0.9 i-0.9 j1.2 k0.4 l-0.4 m0.4 n0.4 o0.3 p0.5 r-0.5 s-0.5
juri+und 7.7 a0.6 e1.0 g-0.4 j1.4 r-0.4
jurist 6.3 a0.4 c0.6 e1.7 h0.9 i-0.9 j1.2 k0.4 l-0.4 m0.4 n0.4 o0.3 p0.5 r-0.5 s-0.5
jury 7.4 a-0.6 g0.4 h0.8 i-0.4 k1.0 n0.8 o0.3 t0.5
just 6.7 b-0.4 c-0.3 e0.6 g-0.4 h-0.3 i-0.4 j1.5 p0.4 r-0.6 s-0.6
justiz 7.2 e0.5 g-0.4 j1.0 q0.3 r-0.4 s-0.5
jutt 7.7 d0.5 g-0.4 h1.0 r-0.4 s0.4
jutta 7.7 d0.5 g-0.4 h1.0 r-0.4 s0.4
juwe 7.7 e0.4 j0.7 p0.7 s0.6
juweli 7.7 e0.4 j0.7 p0.7 s0.6
k 6.8 b0.8 d1.4 h-0.3 i-0.5 j-0.3 q0.8 r0.3 s-0.5 t0.6
kaba 7.4 a0.7 c0.5 e0.5 g-0.4 s2.2
kabare 7.4 a0.7 c0.5 e0.5 g-0.4 s2.2
kabe 7.2 c-0.4 d0.6 f-0.4 j1.2 k-0.3 m0.3 r0.3 s0.8 t0.6
kabel 7.7 a-0.5 g0.3 m0.4 r0.4 t0.7
kabelk 7.7 a0.6 d0.4 j1.4 s0.9
kabi 7.7 a-0.5 g0.7 r0.8 t0.5
kabine 7.7 a-0.5 g0.7 r0.8 t0.5
kaff 5.8 a-1.4 b0.4 c-0.7 e-0.9 g2.9 i-0.4 j-0.4 m0.4 n0.4 o-0.6 p-1.1 r0.6 s-0.7
kaff+getr 7.7 d0.4 g0.4 j0.7
kaffee 5.8 a-1.4 b0.4 c-0.7 e-0.9 g2.9 i-0.4 j-0.4 m0.4 n0.4 o-0.6 p-1.1 r0.6 s-0.7
kafi 7.7 a0.6 d0.4 e1.2 s0.8 t1.1
kai 7.7 m0.4
kale 6.2 b-0.4 c0.7 d0.5 g0.7 h1.1 i-0.7 j-0.5 k-0.3 l0.5 m-0.6 n0.7 o0.9 q0.3 s-0.6 t1.4
kalend 6.2 b-0.4 c0.7 d0.5 g0.7 h1.1 i-0.7 j-0.5 k-0.3 l0.5 m-0.6 n0.7 o0.9 q0.3 s-0.6 t1.4
kalk 7.7 h0.5 r0.3 t0.4
kalkul 7.7 h0.5 r0.3 t0.4
kall 7.2 a-0.4 b0.3 c-0.3 d-0.6 f-0.4 g0.8 i-0.5 k1.1 l-0.3 m1.1 n0.4 o-0.3 p0.8 s-0.4 t-0.4
kalle 7.7 d-0.5 e-0.7 g1.1 m1.3 n0.5 p-0.3 t-0.4
kalt 6.5 a0.4 c0.8 d0.4 g-0.5 h-0.4 i0.5 j-0.3 k-0.3 l1.8 m0.5 r-0.4 s0.8
kaltho 7.7 a0.6 c0.6 e0.5 m0.8 s0.5 t0.4
kam 4.9 a3.7 c5.1 d4.8 e2.8 f-0.4 g-1.7 h-1.3 i1.3 j-0.6 m1.4 o0.9 p-0.6 r-0.5 s0.5
kam+aus 7.7 a0.6 d0.4 e0.7 g-0.4 m0.8 n0.4 r-0.4 s0.6
kam+die 7.2 d-0.7 f1.0 g0.3 j0.5 l0.3 m0.7 o0.5 p-0.3 q-0.3 r0.4
kam+ein 7.2 a0.8 c-0.4 d1.9 g-0.3 h-0.3 i0.6
kam+heut 7.4 t-0.4
kam+kein 7.7 c0.4 d0.6 e0.5
kam+nich 6.8 a1.0 b0.6 c0.5 d3.2 e-0.9 f-0.7 g-0.5 i0.4 j-0.4 o0.4 r-0.6 s-0.5 t0.7
kam+punk 7.2 a1.1 c3.0 d1.5 f-0.3 i-0.3 l1.0 m0.4 o0.3 p-1.1 q-0.3 r0.4 t-0.3
kam+von 7.7 a0.3 e0.7 j0.5 m0.5 s0.5
kame 6.4 c1.9 d0.4 f0.4 g0.3 h0.5 i-0.7 j-0.3 l0.7 p-0.4 r0.3 s0.6 t0.3
kame+waru 7.7 c0.9 e-0.4 f0.6 s1.1 t0.6
kamen 6.7 c1.3 d0.6 e0.4 i-0.5 k0.4 l0.8 p-0.3
kamera 7.4 c0.8 e-0.5 f0.5 g0.4 h0.6 r0.5 s1.0 t0.5
kamm 6.3 a0.6 e1.5 f1.1 j2.0 n-0.4 p1.0 s-0.5
kammer 6.3 a0.6 e1.5 f1.1 j2.0 n-0.4 p1.0 s-0.5
kamp 6.6 a1.5 b0.5 e2.6 h-0.5 i0.5 j-0.3 n-0.5 p0.5 q1.2
kampag 6.8 a1.7 b0.7 c-0.6 e3.0 g-0.6 i0.6 j-0.3 n-0.4 p0.5 q0.5 r-0.3
kana 7.0 c-0.3 e0.5 g0.5 o-0.5 q-0.3 r0.7 s0.5
kanada 7.7 a-0.4 o-0.5 r0.5
kanal 7.7 a0.4 e0.8 j0.4 s0.9
kann 3.9 a-1.3 b0.9 c0.3 d-1.1 f2.2 g-1.3 h-0.6 i-0.8 j-1.7 k1.9 l2.4 m-0.4 n-0.5 q1.2 s-1.2 t2.3
kann's 7.7 e-0.7
kann+also 7.7 d0.4 h0.5
kann+das 7.4 a-0.5 b0.4 c-0.3 g0.5 o0.5 p-0.3
kann+die 7.0 g-0.4 i0.6 j-0.4 l0.5 m-0.4 p-0.4 q-0.3
kann+du 6.2 b0.4 c0.3 d-0.6 g-0.8 i-0.5 k-0.3 m-0.4 n-0.6 o-0.4 p-0.4 r-0.6 s-0.5 t1.0
kann+es 7.0 a1.1 b1.2 c-0.3 d1.1 e3.0 f1.0 g-0.4 h0.8 n0.5 p0.3
kann+hier 7.7 d-0.4 h0.3 l1.4 p-0.4
kann+ich 5.4 a1.5 b1.8 d0.3 e1.3 f1.4 g-1.4 i1.1 j-0.7 l1.7 o1.1 p-0.9 r-0.3 s1.4
kann+jede 7.7 e-0.3
kann+man 6.1 a-1.2 d-0.7 e-0.5 f0.6 g0.8 j-0.7 l-0.6 p0.6 q0.7 r1.0 t0.3
kann+nich 7.4 a0.4 e-0.5 m0.7
kann+so 7.4 a-0.7 f0.6 k0.4 o-0.3 q0.5
kannen 7.7 a-0.3 e-0.3 g0.6
kannst 6.0 d-0.9 e-0.5 g-0.6 h0.5 j-0.4 m-0.5 n-0.9 o-0.4 p-0.5 q0.6 r-0.4 s-0.6 t0.8
kant 6.7 d-0.4 e-0.8 j-0.3 l0.3 m0.8 p-0.5 s-0.3 t-0.4
kantin 7.4 c-0.4 d-0.3 e-0.5 m0.9 p-0.4
kanton 7.7 a-0.3 l0.4
kantor 7.7 c0.6 i0.5
kanz 5.2 a-0.5 b1.2 c-0.6 e-0.6 f1.0 g-0.8 h0.3 i2.0 j0.6 k1.4 l-0.5 p-1.2 s-0.9 t-0.6
kanz+eine 7.7 g-0.3 i0.4
kanzle 5.2 a-0.5 b1.2 c-0.6 e-0.6 f1.0 g-0.8 h0.3 i2.0 j0.6 k1.4 l-0.5 p-1.2 s-0.9 t-0.6
kapa 7.7 a-0.6 d0.5 f0.5 j-0.3 o0.5
kapazi 7.7 a-0.6 d0.5 f0.5 j-0.3 o0.5
kapi 6.3 a-0.5 b-0.7 c0.9 d-0.7 e1.0 f0.5 g0.5 i-0.5 j-0.5 k0.5 r1.0 s1.0
kapite 6.5 b-0.5 c0.4 d-0.6 f-0.5 g-0.5 n-0.3 s1.2 t-0.4
kapu 7.2 d-0.4 e0.7 g0.3 j0.8
kaputt 7.2 d-0.4 e0.7 g0.3 j0.8
kari 7.4 k0.6 n0.6
karin 7.7 e0.5 k0.6 n0.7
karl 7.4 c1.1 d1.1 e-0.5 g2.5 i0.6 s-0.3
karn 7.7 g0.9 i-0.4 o0.3
karr 7.7 c-0.4 i0.5 k0.4 l-0.4 m0.4 p0.8 q-0.4 r-0.5
kart 5.4 a0.7 d0.7 e2.5 f-0.3 g-0.5 h1.5 i0.5 k-0.3 l0.6 m-1.2 n0.4 o-0.5 p0.7 q0.5 r0.5 s-0.8 t0.7
kart+gege 7.7 a-0.5 d0.4 g0.4 h1.4 l0.4 o0.4 r0.7
karte 6.3 b1.1 e1.6 h1.3 i0.7 j-0.4 l0.9 m-0.6 n0.6 p0.5 r0.6 s-0.7
karten 6.6 a1.3 b-0.7 e1.8 f-0.4 g-0.4 h0.3 i-0.5 j1.1 m-0.4 o-0.5 q0.5 t0.8
karton 6.8 a-0.7 e-0.6 i-0.4 j-0.3 o-0.4 p0.6
kase 7.2 c0.5 e-0.4 h0.5 s0.5
kasere 7.4 c0.5 e-0.3 h0.6 s0.5
kasp 7.7 a0.5 c0.4 g-0.5 i1.5
kass 5.0 a-0.4 c-0.8 e0.8 f-0.8 g-0.5 i-0.6 j0.4 k0.3 l1.4 n1.7 o-0.6 p-0.6 q1.0 s0.3 t1.6
kass+ist 7.7 a0.4 e1.0 t1.4
kass+und 7.7 a-0.4 e-0.5 l1.0 n0.3
kasse 5.7 a-0.6 b-0.4 d-0.4 f-0.8 h0.8 i-0.5 k0.6 l1.5 m-0.3 n1.4 p-0.9 s-0.6 t1.2
kassel 7.2 a0.9 c-0.3 d1.0 g-0.4 j0.6 p0.4 r-0.3 s-0.4
kassen 6.1 e0.6 f0.3 i0.3 j-0.6 m0.6 o-0.5 p-0.6 s0.5 t0.8
kassie 7.4 c-0.4 e0.5 g-0.4 h-0.3 j0.8 l0.3 n0.7 p0.7 q1.4 s0.9
kast 6.4 d-0.3 f1.1 g0.6 i-0.3 j-0.3 n-0.3 p0.4 r0.7 s-0.5
kastan 7.7 e0.3 f0.5
kasten 7.2 a-0.4 e-0.6 g0.7 r0.8
kastne 7.7 r0.4
kata 7.2 a0.8 e1.6 g0.4 i0.7 j0.6 m0.7 q0.4 r0.4
katalo 7.2 a0.8 e1.6 g0.4 i0.7 j0.6 m0.7 q0.4 r0.4
kate 7.4 q0.3
kath 7.2 h0.5 i-0.4 l1.0 n-0.5 o0.6 t0.4
kathi 7.7 b-0.3 c-0.5 d0.4 h0.5 k-0.3 n-0.4 o0.4
katj 7.4 g-0.6 h0.7 k0.4 l0.4 q-0.4 r-0.5
katja 7.4 g-0.6 h0.7 k0.4 l0.4 q-0.4 r-0.5
katr 7.7 h0.3 r0.4
katrin 7.7 h0.3 r0.4
katz 7.4 a-0.5 b-0.3 d-0.5 e-0.6 k0.5 m0.5 n1.3 r-0.3 t-0.4
katze 7.4 a-0.5 b-0.3 d-0.5 e-0.6 k0.5 m0.5 n1.3 r-0.3 t-0.4
kauf 5.8 b1.0 f2.2 h-0.6 i-1.0 j-1.0 m1.2 n-0.6 p0.7 r1.1 s-1.0 t0.5
kauf+kann 7.7 e-0.4 f-0.4 g0.7 h-0.3 r0.8
kauf+leit 7.0 b0.7 c0.7 d-0.5 f2.8 g-0.4 j-0.5 m1.3 p-0.4 s-0.3 t0.8
kaufen 7.0 a-0.4 b0.4 c-0.5 d-0.5 f-0.4 g0.5 h-0.4 l0.4 p-0.4 r1.4 s-0.4
kaufer 7.7 c0.5 e0.8
kaufma 6.8 b0.7 c0.7 d-0.5 e-0.5 f2.7 g-0.4 i-0.3 j-0.5 m1.3 p-0.4 s-0.4 t0.7
kaufpr 7.7 a0.4 b0.6 d1.0 f0.6 m0.6 p0.4
kaum 7.4 a0.3 c0.7 d0.7 e0.7 q0.5 s-0.3
kaut 7.2 a-0.5 b-0.3 e-0.3 o0.8 q1.2
kautio 7.2 a-0.5 b-0.3 e-0.3 o0.8 q1.2
kege 7.2 b-0.3 e0.4 j-0.4 k-0.3 n0.8 p0.7 r0.4 s-0.4
kehl 7.7 a0.4 c0.4 i0.5
kein 3.3 a2.9 b1.9 c2.0 d4.9 e1.6 g-0.5 h-1.0 i1.7 k-0.4 l1.0 n1.8 o0.9 p2.8 q-1.3 r0.9 s0.9 t1.3
kein+ande 7.7 j0.4 s0.6
kein+ange 7.4 a0.3 b1.0 p1.0
kein+anme 7.7 a-0.5 g-0.3 l0.3
kein+anru 7.2 a0.4 c1.1 d1.9 g0.3 i0.5 k0.9 o0.4 s-0.3
kein+bele 7.7 d0.4 e-0.4 i0.8 n0.6 o0.3
kein+bewe 7.7 a0.8 b0.6 d-0.4 e0.4 s1.8
kein+cent 7.2 a0.5 c0.4 g0.6 i-0.4 j0.3 p1.1 r0.5
kein+droh 7.7 d0.4 s0.4
kein+einz 6.1 a-1.3 b0.5 d-0.3 e0.8 f0.4 g2.7 h-0.4 i-1.1 j-0.8 n0.5 p-0.8 q1.0 r3.2 t-0.7
kein+euro 7.7 c0.3 d0.4 e-0.3 f0.4 p1.4
kein+geld 6.7 a1.2 e2.6 g-0.4 i-0.6 j0.6 l0.9 p3.5 r-0.4
kein+gros 7.7 c0.4 d0.9 i1.1
kein+grun 7.4 i0.7 p-0.4 r0.5
kein+hand 7.4 c0.8 e0.4 i-0.5 k0.4 o0.3 p0.7 r-0.4
kein+hat 7.4 a-0.8 b-0.4 d-0.4 e-0.6 g1.2 j-0.3 k-0.5 l-0.4 o-0.4 q0.4 r1.4
kein+in 7.7 j0.7 l1.0 m0.8
kein+inte 7.2 b0.7 c0.7 d0.6 h-0.3 i-0.3
kein+konz 7.4 b0.7 c0.3 d0.7 e-0.3 l1.0 p0.3 s0.5
kein+mail 7.7 a0.6 c0.8 d2.1 g-0.3 s0.9
kein+mehr 6.4 a0.3 c-0.9 d1.1 g0.4 h0.6 i1.8 j-0.4 k-0.3 r0.4
kein+reak 7.7 c-0.4 d0.6 s0.4
kein+sagt 7.7 a0.3 d1.0 e-0.4 j1.0 s0.4
kein+schl 7.7 a0.5 e0.4 i0.9
kein+sorg 7.2 a-1.0 c-0.4 d-0.3 i-0.6 k-0.3 l0.4 n0.8 p-0.4 r-0.4 s-0.3
kein+uber 7.7 a-0.4 c0.4 l1.1
kein+und 7.4 a0.7 b0.6 c-0.3 e0.4 g-0.3 m1.7 p1.3 s0.5
kein+verh 7.7 a0.4 b1.5 e0.3 j0.6
kein+vers 7.7 b0.3 e0.3 i0.6 k-0.3
kein+von 7.7 d0.6 e0.4 s0.6
kein+vorw 7.7 d0.7 f0.6 l0.6
kein+weit 7.4 a-0.9 e-0.4 h0.3 i-0.4 j-0.4 k0.6 n0.8 o-0.3 r0.3
kein+werk 7.7 c0.6 d0.5 e-0.3 s0.4
kein+witz 7.2 a-0.8 g-0.5 h0.4 i-0.3 j-0.3 k0.4 n-0.4 q0.3 t1.5
kein+wort 7.4 a0.7 b-0.3 d1.7 e-0.3 g0.4 h0.7 p0.7 r0.5 s-0.3
kein+zahl 7.2 c0.4 f0.4 i-0.3 j-0.4 k0.3 l1.3 m0.4 n-0.3 q0.4
kein+zeil 7.7 b0.3 c0.5 d0.7 m0.4
kein+zu 7.7 a0.6 s1.1
kein+zwei 7.7 c0.6 m0.8 n0.9 p0.5
keine 4.2 a0.7 c-0.6 d1.9 e0.7 f-0.4 i0.6 k1.0 m-0.4 n2.0 o1.5 p0.4 q-0.5 r1.0 s-0.7 t1.3
keinem 6.8 a1.5 b1.5 d1.1 e1.2 g-0.7 i1.4 j0.3 p-0.5 r-0.5 s0.9
keinen 5.4 b-0.5 c1.6 d0.3 e-0.4 h-1.0 i0.8 j-0.6 k-0.4 l0.6 o1.1 p2.1 q-0.5 s0.9 t-0.6
keiner 5.0 a1.4 b0.6 c1.7 d4.2 e-1.7 f1.4 h0.8 i-0.4 k-0.6 m0.6 n0.5 p-0.8 q0.6 r0.7 s1.0 t1.4
keines 7.2 c0.4 e0.5 g-0.3 i0.4 j0.5 m0.6 r-0.5 s-0.3
keins 7.4 d-0.4 e0.6 p1.1 s1.3
keks 7.7 j0.8 m1.0 n1.0 r0.6
kell 6.0 a0.5 b0.5 d-0.3 e1.5 f0.8 h0.7 j0.6 k-0.7 l0.9 o-0.4 p-0.7 q-0.5 r0.9 t0.7
kell+und 7.4 a-0.5 c0.4 e-0.5 f0.3 l0.9 t0.3
keller 6.0 a0.5 b0.5 d-0.3 e1.5 f0.8 h0.7 j0.6 k-0.7 l0.9 o-0.4 p-0.7 q-0.5 r0.9 t0.7
kemp 7.2 e0.5 f0.4 j0.4 k-0.5 m0.7
kempte 7.4 c-0.3 f0.4 i0.4 j0.5 k-0.4 m0.8 s-0.4
kenn 5.2 a-0.5 b0.4 c-0.9 d1.8 e-0.6 g-1.2 h-0.4 i0.4 j-0.7 k1.5 p0.7 q1.0 s-0.7 t1.0
kenn+bei 7.7 a0.3 d0.4 i0.6
kenn+mich 7.0 a-0.8 e-0.3 l1.4 m-0.3 o0.9 r0.5 s-0.4
kenn+sie 7.2 e0.4 g-0.4 p0.4
kenn+wir 7.7 d1.1 e-0.5 i-0.3 k-0.4 q0.3 t0.4
kenne 7.4 c-0.3 d0.7 e-0.4 i0.8
kennen 6.2 e0.3 f0.4 g-1.0 i0.5 k1.1 l-0.4 m-0.4 o-0.3 p0.9 r-0.7 s-0.7 t0.4
kennst 7.7 a-0.6 l0.7 t0.8
kennt 6.5 a0.6 c-0.3 d2.0 g-0.5 j-0.3 k0.4 l0.4 n0.3 o0.3 p-0.4 r0.4 s0.5
kenntn 6.7 a-0.4 b0.4 c-0.3 e-0.6 f-0.5 g0.4 i-0.5 j-0.5 l-0.4 m0.8 o-0.6 p0.8 q1.6 r0.6 s-0.3 t0.4
kerb 7.7 e-0.3 g0.6 m0.4 r0.7
kess 7.7 b0.9 c-0.3 d0.9 g-0.4
kfm 7.7 a0.5 c0.7 j0.6 p1.2
kfw 7.7 b0.4 k0.6 q0.9
kg 7.4 b0.4 c0.9 d0.4 f0.4 k1.2 l0.4 m-0.4 o1.2 q-0.5
ki 7.7 e0.5 h0.8 s0.6
kief 7.7 b0.3 c0.6 e-0.3 j0.3 l0.5 m0.5 n0.5 p-0.4
kilo 7.0 a0.7 b1.7 c-0.3 e1.0 i-0.7 l-0.3 m1.3 n-0.4 q0.4 s-0.4
kilome 7.7 a0.6 b1.1 m1.3
kind 5.2 a-0.5 b-0.7 d-0.6 f0.4 g2.0 i1.1 j-0.4 k0.5 l0.9 n-0.6 p-0.7 q0.4 r2.0 s-0.3 t-0.6
kind+find 7.7 a0.5 e0.5 g0.3 r0.4
kind+habe 7.0 a-0.7 b-0.5 g0.3 h0.3 i-0.4 l0.5 m0.8 o0.4 q-0.4 r0.8 s-0.3 t-0.3
kind+und 7.4 d-0.3 e-0.5
kinder 5.3 a-0.5 b-0.5 c-0.7 d-0.5 e0.6 f0.6 g1.8 h0.4 i1.2 k0.6 l0.6 n-0.5 p-0.7 q0.6 r1.9 s-0.5 t-0.7
kino 7.4 a-0.5 g2.0 o0.8 r2.6 s-1.2 t0.8
kios 7.7 a-0.8 d-0.3 e-0.4 g0.8 h2.3 i-0.7 l0.5 q0.3
kiosk 7.7 a-0.8 d-0.3 e-0.4 g0.8 h2.3 i-0.7 l0.5 q0.3
kirc 6.1 a-0.4 b0.4 c0.3 f-0.5 i0.4 j-0.5 k-0.4 l0.4 o0.7 p-0.6 q0.4 r0.5 t0.4
kirc+hat 7.4 a0.8 c1.0 d0.4 e0.7 g-0.4 i1.4 r-0.3
kirche 6.6 c0.6 f-0.4 g-0.7 i0.8 l0.6 o-0.4 p-0.4
kirs 7.2 a-0.7 c-0.3 g1.1 i-0.4 p0.4 q0.7 r1.2
kirsch 7.4 a-0.5 c-0.3 g0.5 h0.3 i-0.3 p0.5 r0.6
kita 7.0 a-0.3 c-0.4 f1.1 h0.3 k0.4 l-0.3 m-0.3 o0.5 r0.6
klag 5.0 a-1.2 d-0.7 f0.5 g-1.7 h-0.8 i-1.0 j3.4 l0.6 n0.4 o-0.6 p-0.9 q-0.5 r-0.8 s-0.5
klag+erhe 7.7 j0.6
klag+gege 7.4 e-0.5
klag+ins 7.7 a-0.3 o0.3
klag+und 7.2 a-0.8 b0.4 d-0.4 h-0.5 j-0.4 k0.5 l0.7 n0.6 o0.9 r0.5
klag+zuru 7.7 a-0.5 e-0.3
klage 6.0 a-0.8 b-0.4 g-0.6 i-0.7 m0.5 n0.3 o-0.5 p-0.4 q-0.3 s-0.6
klagee 7.7 a-0.3 m0.4
klagef 7.7 a-0.5 k0.5 o0.4
klagen 6.1 a-0.5 b0.5 d-1.2 e-0.5 f0.4 g-0.7 i-0.4 j1.3 l0.7 m-0.4 n0.6 p-0.8 s-0.4
klages 7.0 e0.5 i-0.4 j1.0 l0.4 o0.3 s0.8
klagew 7.7 c0.6 e-0.5 i0.9 j0.7
klagt 7.7 a1.0 e2.1 j1.8 p0.8
klap 7.0 a-0.6 b-0.5 f0.8 g-0.4 k1.1 l1.0 m0.5 n-0.4 o-0.4 p-0.3 q3.4
klappe 7.7 a-0.3 b-0.4 f0.4 k-0.3 m0.4 q1.9
klappt 7.4 a-0.4 c0.4 f0.4 k1.5 l1.2 n-0.7 q1.8
klar 5.4 a1.6 c0.5 d0.9 e2.1 f0.5 i-1.3 j3.0 k0.8 m0.7 n-0.5 o0.8 p1.7 q0.3 r-0.4 s0.5
klar+dass 7.7 b0.5 h-0.4
klar+sie 7.7 a1.0 c0.7 e0.4 f0.8 j1.4 p1.6
klar+wir 7.4 e0.6 g-0.3 k0.8 s0.9
klare 7.7 a0.4 c0.4 d0.4 p0.5 t0.5
klaren 6.2 a1.2 b0.4 c0.6 d1.1 e1.6 f0.7 g-0.6 h-0.4 i-0.6 j2.0 k1.0 l0.3 m0.8 p0.6 q0.4 t-0.4
klarna 7.7 b-0.4 o0.8 q0.7 s0.7
klarst 7.7 e-0.4 j0.4 p0.5
klarun 7.2 g-0.5 m0.4 o0.4 p0.7
klas 6.6 b0.3 c-0.4 g0.4 h0.3 i1.1 j-0.3 l-0.4 m1.3 r0.7
klasse 6.7 b0.5 c-0.5 f-0.3 g0.5 h0.5 i1.2 m1.1 p0.4 r0.6 s0.3
klau 6.8 b0.5 g-0.4 j0.7 k0.4 m-0.4 s-0.8 t0.5
klause 7.2 b0.6 e-1.0 i-0.4 j0.9 k-0.5 n0.3 s-0.7 t0.5
klausu 7.7 e0.9 i0.8 k0.9
kleb 6.7 i-0.5 j-0.4 k1.0 l-0.3 o-0.6 p0.8 r0.7
kleben 7.7 a-0.4 g0.5 r0.5
klebt 7.4 a0.4 c0.3 e0.4 o-0.4 p0.4 r0.3 s0.4
klei 4.9 a1.2 b2.5 c0.4 d1.4 e-1.1 f0.3 h0.6 i-0.6 k0.6 l0.7 m1.8 p-1.1 r1.4 s1.5 t1.0
klei+hat 7.7 a-0.6 h0.4 k2.3
klei+hatt 7.7 a-0.7 c-0.4 e-0.3 g0.9 h0.4 q0.4 r1.0
klei+ist 7.7 b0.7 i0.9 s0.3
klei+pake 7.7 a0.8 b2.2 c-0.4 e-0.3 g-0.3
kleid 7.7 a0.4 c0.8 d0.3 t1.3
klein 7.2 a0.3 c0.4 d1.3 g-0.4 i1.3 s-0.5
kleine 5.5 a-0.6 b0.3 f0.6 g0.6 h1.0 i-1.2 k1.0 l1.0 m1.5 p-0.5 r1.6
kleing 6.7 a1.2 b1.2 c-0.5 e-0.4 g-0.5 j1.1 m1.1 r-0.4 s1.7
kleini 7.2 b1.4 c-0.4 e-0.5 g1.0 o-0.4 p-0.4 q0.3 r1.1
kleins 7.2 a0.8 b0.5 c0.3 g-0.7 h-0.3 i-0.3 m-0.3 r-0.5 s1.2 t0.9
klic 6.4 a2.0 b1.6 d0.5 e2.1 f-0.4 g-0.6 i0.3 j-0.3 m-0.3 p0.5 q-0.3 s0.8 t1.4
klick 7.4 a0.5 s0.9 t0.4
klicke 7.7 d1.0 e-0.4 s0.5
klicks 7.7 a0.7 b1.6 e0.9 g-0.3 p0.9
klin 6.3 a-0.4 b-0.8 c-0.6 d-0.3 h0.5 l1.1 m-0.5 p-0.5 s-0.5
klinge 7.7 g0.3
klingt 7.7 b-0.5 e0.7 q0.3
klinik 6.8 b-0.4 c-0.4 g-0.3 h0.9 j0.5 k-0.3 l0.9 n0.4 q-0.4
klos 7.4 a0.3 c1.2 d0.5 f0.3 p0.5
kloste 7.4 a0.3 c1.2 d0.5 f0.3 p0.5
knap 7.4 a-0.6 l1.1 q-0.3 r0.3
knap+bei 7.7 a-0.3 l1.2
knapp 7.4 a-0.6 l1.1 q-0.3 r0.3
knie 7.2 b0.5 d0.7 g0.4 i1.3 m0.5 r0.5
knoc 7.7 a-0.5 e-0.3 f-0.4 k0.9
knoche 7.7 a-0.5 e-0.3 f-0.4 k0.9
knol 7.4 a-0.5 d0.4 f0.4 i-0.3 j-0.3
knoll 7.7 d0.5 f0.5
knop 7.7 k0.4
knopf 7.7 k0.4
koch 6.5 a0.5 b-0.5 e1.3 g1.1 h0.8 j-0.4 p0.9 q0.6 s0.3
kochbu 7.7 a-0.5 g0.7 h1.1
kochen 7.7 a0.3 e0.5 g0.4 q0.8 r0.5
kofl 7.7 e0.3 f0.3 j0.4 l1.0 n0.7
kofler 7.7 e0.3 f0.3 j0.4 l1.0 n0.7
kohl 6.7 a0.4 c0.3 e0.6 g0.3 h0.3 i-0.4 p1.6 q1.8 r0.5 s0.3 t0.3
kohl+ist 7.7 a-0.3 g0.3 h0.7 q2.3 r0.3
kohle 7.2 a0.6 c0.4 e0.9 h0.5 p1.8 q2.0 s0.5
kolb 7.7 l0.5 m-0.4 n0.4 o-0.5 q0.6
koll 4.6 a0.3 b1.4 c-0.7 d1.4 e0.4 f-1.3 h1.0 i1.5 k0.4 l0.9 n1.3 p1.3 q0.4
koll+aus 6.8 a-0.4 b0.8 c-0.3 h1.2 j-0.4 k-0.3 l0.6 p0.7 r0.3 s-0.4
koll+der 7.7 a-0.6 b0.4 i-0.4 n0.6 q0.5
koll+die 7.0 b-0.4 e-0.6 i-0.5 k-0.3 l1.5 s0.3 t0.5
koll+dr 7.7 a-0.4 c-0.3 e-0.4 f-0.8 i-0.3 j2.2
koll+grus 7.7 e0.3 f0.3 n0.5 o0.3
koll+hat 7.0 c-0.3 d0.8 e0.6 g2.0 i0.4 o0.3 p1.1 r0.4
koll+in 7.2 a-0.4 b-0.4 c0.4 d-0.6 e-0.7 g-0.3 n-0.4 q1.0
koll+mit 6.8 h-0.3 i-0.5 k1.0 o-0.4 s0.4
koll+und 7.7 e-0.3
koll+von 7.0 a1.2 b1.1 c0.3 d0.8 e0.5 g-0.5 i1.8 j-0.3 s0.6
kolleg 4.7 b0.8 c-0.5 d1.7 e0.3 f-1.2 h0.9 i1.8 l0.6 n1.0 p0.8 q0.7
kollek 7.7 b1.0 g0.5 h0.7 n0.8 o0.3 p1.0 q0.3 t0.5
kollid 7.7 k0.8
kolu 7.2 b-0.3 e-0.3 i-0.3 m0.5 p0.6 s1.3
kolumn 7.2 b-0.3 e-0.3 i-0.3 m0.5 p0.6 s1.3
komi 7.7 b-0.3 c-0.6 h-0.5 m1.5 q0.3 r0.4 t1.6
komisc 7.7 b-0.3 c-0.6 h-0.5 m1.5 q0.3 r0.4 t1.6
komm 3.5 a0.9 c1.1 d1.3 e-1.0 f1.5 g-2.6 h0.4 i-1.0 k0.8 l3.1 m0.8 n3.5 o0.7 p0.3 q-1.3 r-1.0 s0.3 t2.3
komm+aber 7.2 a-1.2 d-0.5 f-0.6 g-0.3 h-0.3 i-0.4 l3.6 o0.5 p-0.5 q0.3
komm+am 6.6 a0.3 c0.3 d-0.5 e0.7 g-0.5 i0.6 j1.0 l0.7 m0.5 n1.9 o-0.4 p-0.4 q-0.4 s0.7
komm+auch 7.7 j-0.3 s0.5
komm+auf 7.2 c0.5 e-1.0 f0.6 i-0.3 k1.1 m1.9 o0.5 p-0.4
komm+aus 7.7 a-0.4 i0.4
komm+bei 7.7 a-0.4 h0.4 n0.8 q0.6
komm+blei 7.7 a-0.3 e-0.3
komm+da 7.7 a0.4 b0.5 d1.0 p0.7
komm+das 7.7 c0.3 f0.6 s0.8 t0.7
komm+der 6.7 a1.3 b0.8 c0.4 d1.3 e0.6 g-0.4 j0.9 l-0.5 m0.9 o0.6 t0.6
komm+die 6.8 a0.8 c0.5 d0.4 h-0.4 i0.6 j-0.4 l0.9 o1.3 p-0.5 q-0.3 s-0.4 t0.8
komm+ein 7.7 e1.0
komm+eine 7.7 d0.9 e-0.5 i0.9
komm+erst 7.7 a-0.4 d-0.4 h0.7 k0.8 l0.7 n-0.6 r0.3
komm+habe 7.7 d0.4 e-0.6 p0.5
komm+ich 6.7 e0.7 g-0.6 i-0.5 j-0.4 k0.9 l0.6 n1.1 p-0.5
komm+ihr 7.7 c-0.4 n-0.4 o0.6
komm+in 6.8 d0.3 e0.4 f-0.5 g0.9 i-0.5 r0.9 s1.5
komm+ja 7.7 a0.4 c0.8 d0.3 o0.5 q0.3
komm+jahr 7.7 b0.6 i1.3
komm+jema 7.7 a0.3 d0.4 e1.0 i0.4 p0.7
komm+kein 7.7 a0.4 b0.3 e0.8 p-0.4 q0.6
komm+mein 7.7 a0.7 j0.6 p0.4 s1.9
komm+mir 7.2 a1.0 b1.9 c0.8 d0.4 g-0.4 i-0.3 m0.9 o0.4 q0.4 s-0.3
komm+mit 7.2 a-0.3 e0.6 f0.5 g-0.4 h-0.4 i-0.3 n0.6 p0.4 t0.4
komm+morg 7.2 a-1.0 c-0.5 d-0.5 e-0.7 h0.4 k-0.5 m0.3
komm+nach 7.7 a-0.5 g-0.4 i-0.5
komm+per 7.4 a-0.5 j-0.4
komm+sich 7.7 a0.5 b0.7 d1.2 e-0.3 g-0.4 r-0.4
komm+sie 7.4 c1.0 d0.7 j0.4 p0.8
komm+soll 7.7 a0.5 c1.1 j0.4 p0.6
komm+und 7.0 a0.9 c0.3 d0.3 e1.1 f0.8 i0.6 j0.5 l-0.3 m0.9 n-0.3 o0.8 p-0.3 s0.3
komm+vom 7.7 b0.6 c0.5 e-0.4
komm+von 7.2 b-0.3 d-0.3 h-0.4 i0.3 l-0.4 p0.3 q-0.4 r-0.5
komm+wie 7.7 c-0.4 f0.5
komm+wir 7.2 a0.4 d-0.3 f2.2 i-0.3 l0.3 m-0.3 p-0.4 q0.7
komm+woch 7.7 a0.4 b0.5 c0.5 i0.5 m0.7
komm+zum 7.7 c0.7 e0.6 g0.4 n0.8 p0.7 r0.5
kommas 7.4 a-0.5 j-0.6 l0.3
komme 6.1 c0.8 d1.2 g-0.9 h-0.6 j-0.6 k0.9 l0.6 m1.6 n1.2 p-0.7 s0.6 t0.4
kommen 4.9 a-1.2 c1.3 d-0.4 e-2.0 f1.0 h1.0 i-0.5 j-0.5 l1.0 m0.7 p-1.3 r0.9 s0.4 t0.9
kommer 7.7 a0.4 b0.6
kommt 4.0 a1.9 b1.2 c0.8 d1.4 e1.1 f1.3 g-1.5 j0.9 k1.2 l1.1 m0.6 n3.5 o1.5 p1.2 q-0.6 r-0.7 s-0.3 t1.2
kommts 7.7 a0.4 c0.8 d0.8 e0.6 p0.3
kommun 7.2 d-0.3 l0.8 n-0.3 p0.5 s-0.4
komp 6.6 a1.7 b1.1 e1.9 f0.8 i-0.6 m0.9 o-0.4 p0.6 s-0.5
komple 7.2 a1.4 b1.2 c0.6 d-0.3 e1.0 g-0.6 h-0.4 k0.4 m1.2 n-0.4 o-0.3 p0.8 r-0.6
kond 6.8 a-1.0 b-0.4 c-0.4 d-0.3 e-0.5 h2.4 i-0.9 l-0.4 r0.8 t-0.3
kondit 6.8 a-1.0 b-0.4 c-0.4 d-0.3 e-0.5 h2.4 i-0.9 l-0.4 r0.8 t-0.3
konf 7.2 d-0.7 e0.7 f-0.4 g0.3 j0.5 o0.3 p-0.4 r0.7 s-0.3
konf+war 7.7 a0.3 c0.3 i0.4 j0.7
konfer 7.7 b0.3 d-0.6 e0.5 f-0.3 g0.6 i-0.3 o0.4 p-0.3 r0.9
konk 6.4 c0.5 d1.3 e0.3 f0.4 g-0.8 i0.8 j-0.3 l-0.5 n-0.4 o0.5 p-0.5 t-0.4
konkur 6.5 a-0.3 c0.6 d0.8 f0.4 g-0.8 i0.4 j-0.3 l-0.5 n-0.4 o0.5 p-0.5 t-0.4
konn 3.3 a-3.4 c-0.7 d-0.8 e-1.4 f-1.2 g-1.4 h-0.4 i-1.3 j-2.8 k2.5 l1.8 m-1.1 n0.3 o1.5 p-0.9 q0.7 s-2.9 t2.0
konn+also 7.2 a-0.6 e-0.3 g-0.3 k0.3 n0.3 p-0.4
konn+das 7.4 d0.4 e-0.3 j0.4 k0.6 q0.6
konn+die 7.7 d0.6 e0.6 g0.3 i0.4 k0.5 l0.3 r0.4
konn+du 7.4 g-0.9 r-0.6 t0.3
konn+eine 7.7 a0.6 b0.4 g-0.3 i1.1
konn+es 7.7 b0.6 d0.3 e-0.4 i1.2
konn+ich 7.4 a0.4 b0.6 d0.3 e1.0 k-0.5 m-0.4 n0.7 r0.5
konn+ihr 5.7 a-0.6 b0.4 d-0.4 e-0.4 g-0.6 h0.9 i-0.4 j-0.8 k0.7 l0.7 n1.4 o1.6 p0.6 q-0.4 s-1.1 t1.7
konn+man 7.7 e1.2 p1.2
konn+nich 7.0 e0.6 g-0.3 k0.3 p0.4
konn+sie 4.0 a-2.3 b0.4 f-0.3 g-1.3 i-0.6 j-1.3 k-0.4 o1.8 q1.5 r-0.5 s-1.8 t1.3
konn+und 7.7 b0.6 e0.3
konn+wenn 7.7 e0.6 m0.8 s0.5
konn+wir 5.5 a-2.2 b-0.5 d-1.3 g1.0 h-0.5 i-1.0 j-0.9 k5.5 l3.8 m0.5 n1.0 o0.4 p-1.6 q-0.9 r1.7 s-0.8 t0.6
konne 7.7 a0.4 b0.3 d0.4 e0.3 g-0.3 i1.0
konnen 4.0 a-1.1 b0.3 c-0.4 e0.8 g-1.5 h-0.6 i-0.6 j-1.4 k3.4 l1.5 n-0.7 o1.3 p-0.3 q2.0 s-1.2 t1.5
konnt 6.0 b0.7 d-0.6 f-0.4 h1.5 j-0.7 k0.4 l0.7 n1.7 o1.4 p0.8 s-1.1 t1.2
konnte 4.1 a-2.7 d-0.6 e-1.2 f-0.9 i-1.1 j-1.7 k0.7 l1.7 m-0.8 n1.5 o0.6 p-1.3 q-0.9 r0.8 s-1.7 t0.9
konnts 7.7 a-0.3 b-0.3 e0.4 f0.5 o0.6 t0.6
kons 7.2 a0.5 c0.4 d-0.5 e0.9 g-0.4 j0.3 o0.5 r-0.3 s0.7
konsum 7.7 d-0.3 e0.7 j0.6 o0.6 t0.3
kont 4.9 a-2.3 c0.5 d0.3 e-0.8 f1.5 g-0.9 h0.8 i-1.5 j-1.6 k1.0 l1.4 n1.8 o2.9 p-0.9 q3.3 s-1.2 t0.5
kont+bei 7.7 a-0.6 b0.4 f0.4 k0.5 n0.5 o2.6 q0.3
kont+das 7.4 a-0.4 b0.6 c0.8 k0.4 p-0.3 q-0.4
kont+hat 7.7 b0.5 c-0.3 e-0.3 f-0.4 h0.3 o-0.3
kont+ist 7.4 a-0.5 b-0.3 h0.6 l1.1 n1.3 p-0.3 q1.0
kont+leer 7.4 b0.5 g-0.3 l1.8 m0.7
kontak 6.6 a0.7 c0.8 d1.0 f0.6 g-0.6 j-0.5 m-0.4 p-0.5 r-0.5 s0.6
konten 7.4 a-0.4 f1.0 i-0.3 j-0.4 o1.9 q-0.4 s-0.4 t0.3
konto 5.6 a-1.6 d0.3 e-1.1 f1.0 g0.6 h0.8 i-1.1 j-0.6 k0.3 l2.3 m-0.3 n2.3 o2.0 q1.6 r0.9 s-0.9
kontoa 6.8 a-0.7 c-0.3 g-0.6 j-0.3 m0.7 o-0.6 p-0.6 q2.3 s-0.3
kontro 7.7 a-0.9 c0.5 f-0.3 k1.2 m0.6 o-0.4 q1.8 r-0.4
konv 7.7 a0.6 c1.5 j1.1
konven 7.7 a0.6 c1.5 j1.1
konz 6.2 a-1.0 b-0.4 c-0.6 d-0.6 f0.3 g-0.3 h0.7 i2.3 j-0.6 l0.6 o0.9 s-0.4
konzep 7.4 h0.7 m0.5
konzer 6.7 a-1.0 c-0.4 d-0.5 f0.4 i1.9 j-0.3 o1.1 p-0.4 s-0.3
kopf 6.7 d1.2 e1.6 g1.0 h0.8 i-0.7 j-0.4 k1.6 l0.4 m-0.5 n1.3 p-0.5 q0.4 r0.5 s-0.6 t0.9
kopi 6.2 c-0.7 e-1.0 f2.7 g-0.5 n0.3 o1.3 p-0.3 q0.5
kopi+der 7.7 a-0.4 e-0.3 n0.6 q0.6
kopie 6.5 c-0.4 d0.4 e-0.7 f2.2 g-0.5 i-0.6 j0.4 m-0.5 n0.4 o1.6 q0.6
kopier 7.4 c-0.4 e-0.4 f0.7 i0.5 m0.7
korb 7.7 f0.5 j0.5 l0.9 n-0.3
korr 5.6 a2.0 b0.6 e1.4 f0.5 g-1.1 h-0.4 j-0.7 k-0.7 l-0.4 m4.3 n-0.8 o-0.4 p0.5 r-0.6 s1.1
korr+das 7.7 s0.5
korr+der 7.4 b0.9 e0.3 m0.8 s0.8
korr+fass 7.2 a0.9 e1.6 j-0.4 m1.0 p1.1
korrek 6.1 a0.6 c0.7 d0.3 e0.7 f0.8 g-0.6 i0.6 j-0.6 k-0.6 m1.9 n-0.7 p-0.5 t0.7
korres 7.7 j0.4 p0.7
korrig 6.5 a1.8 b0.3 e1.0 g-0.5 h-0.4 i-0.4 j-0.5 m3.2 o-0.4 p0.5 q-0.4 r-0.4 s1.1 t-0.3
kost 4.5 b3.1 d-0.5 e-0.8 g-1.0 h0.7 i-1.1 j0.9 k0.4 l0.6 m0.8 n-0.8 o1.7 p-0.6 r-0.6 s-0.4 t0.8
kost+dann 7.7 b0.9 e-0.3 g0.7 h1.0 m-0.3 r1.0 s-0.4 t0.7
kost+das 7.4 c0.4 d0.3
kost+des 7.7 a0.3 b0.6 l1.1
kost+es 7.7 a0.4 b1.7 c-0.4 e-0.4 h0.3 i0.8 s0.5
kost+fur 7.7 a0.5 i-0.4 k1.2 n-0.3 o-0.4 p1.4 q0.4 r-0.5 t0.8
kost+jetz 7.7 b0.4 d0.3 e-0.4 g0.8 m0.4 r0.7
kost+und 7.4 a0.5 b0.6 e-0.5 i-0.3 j0.8 m0.9 s0.3 t0.4
kosten 5.0 b1.2 c-0.4 e-0.8 g-1.1 i-1.0 j1.2 k0.5 l-0.5 m1.1 n-0.5 o2.0 p0.5 q0.6 r-1.0 s-0.9 t0.5
koster 7.4 e0.4 g0.4 h0.5 k0.5 r0.5 s0.7
kostet 5.6 a0.3 b2.6 c0.4 e-0.3 g-0.7 h0.7 k-0.4 l0.4 o-0.3 p-1.0 t0.6
kova 7.7 f0.4 g1.2 h0.5 n0.8 r0.5
kovac 7.7 f0.4 g1.2 h0.5 n0.8 r0.5
kowa 7.7 c0.5 n0.5 p1.0
krac 7.7 a-0.6 c-0.4 f-0.3 g0.5 h1.0 r0.7
krach 7.7 a-0.6 c-0.4 f-0.3 g0.5 h1.0 r0.7
kraf 7.4 a-0.4 c-0.3 e-0.6 g0.3 l0.4 r0.7
kraft 7.7 a-0.3 e-0.4 g0.4 r0.4
kram 7.4 b0.4 c0.4 e0.7 k0.3 t0.6
kramer 7.4 b0.4 c0.4 e0.7 k0.3 t0.6
kran 5.8 a-1.2 d0.3 e-0.7 g-1.0 j-0.5 k1.6 l1.9 n-0.5 p-0.8 q0.9 t0.5
kran+und 7.4 a-0.5 e-0.4 l1.2
krank 7.2 a-0.5 c-0.6 i-0.5 k0.8 l0.9 n-0.4
kranke 6.6 a-0.8 b-0.5 g-0.7 h-0.5 j-0.3 l1.8 p-0.5 q0.5 s-0.4
kranz 7.7 b0.3 f0.3 h0.4 l-0.4 o0.5 t0.9
krau 7.7 a-0.6 o0.5 p-0.8
krause 7.7 a-0.6 o0.5 p-0.8
kred 6.0 a-1.7 e-1.1 f-0.4 g-0.6 h0.7 i-0.9 j-0.8 m-1.2 o2.5 p-0.9 q1.5 s-0.4
kred+der 7.7 h0.4 q0.8
kredit 6.0 a-1.7 e-1.1 f-0.4 g-0.6 h0.7 i-0.9 j-0.8 m-1.2 o2.5 p-0.9 q1.5 s-0.4
krei 6.5 a-0.3 b0.5 c0.6 d0.6 e-0.6 f0.4 g0.7 h0.4 i-0.3 j-0.4 k0.4 l0.7 m0.4 n0.5 o-0.3
kreish 7.7 c0.5
kreist 7.7 a-0.5 k0.4 l1.1
kreisv 7.7 a0.4 b1.0 c0.5 e-0.4 f0.8 i0.7 m0.7
kren 7.7 a0.4 b0.7 j1.1 m0.8 s0.5
krenn 7.7 a0.4 b0.7 j1.1 m0.8 s0.5
kreu 6.8 a0.7 b0.7 c-0.3 e0.4 h-0.4 j0.7 p0.8
kreuz 7.7 a-0.4 d-0.3 e0.4 f0.3 h-0.4 r0.3
kria 7.7 a0.7 b0.6 d0.8 g-0.4 l1.1 p1.3
krie 5.5 c0.7 e0.6 f-0.7 g-0.4 h0.7 m0.4 n1.1 p0.9 t0.5
krie+das 7.7 d0.4 j0.5
krie+ich 7.7 a-0.5 e-0.4 k1.4
krie+ihr 7.0 a-0.3 b-0.3 c0.5 d-0.4 h0.4 i-0.7 j-0.4 m0.3 n0.5 p0.4 r0.4 s-0.4 t-0.3
krie+sie 6.8 a-0.4 b0.4 c-0.4 e-0.4 f-0.5 g-0.3 h-0.3 i-0.4 j-0.5 k-0.7 l0.5 n1.1 p0.8 s-0.5 t0.5
krieg 7.4 a-0.5 e-0.5 k1.3
kriege 6.2 a-0.3 d0.7 e0.9 f-0.5 g-0.3 j0.5 k-0.8 l0.4 n0.9 p-0.6 s0.4 t1.0
kriegt 6.4 a0.7 c1.2 e0.3 f-0.4 h1.1 i0.3 j-0.6 n0.5 p1.8 q-0.5 r0.6 s-0.6 t-0.5
krim 6.8 c-0.4 g-0.3 i0.4 q-0.4
krimi 7.2 a-0.4 e-0.3 j-0.4
kris 7.7 b0.8 g0.4 k1.2
kroa 7.7 l0.3 n0.6
kroati 7.7 l0.3 n0.6
krog 7.4 a0.4 c0.3 e1.3 o-0.3 p0.8
kroger 7.4 a0.4 c0.3 e1.3 o-0.3 p0.8
krok 7.7 c0.3 i0.4
kron 7.7 m0.8 s0.6
krone 7.7 m0.8 s0.6
krug 7.2 a-0.7 i-0.3 l0.7 o0.4
kruger 7.4 a-0.5 l0.7 o0.4
krum 7.7 a0.4 c0.5 i1.4 j0.7 p1.3
kuah 7.7 a0.4 b0.5 e0.9
kubl 7.7 e0.5 j0.4 p0.8
kubler 7.7 e0.5 j0.4 p0.8
kuch 5.8 d-0.7 e-0.8 f0.3 g1.1 h-0.5 j-0.3 k0.6 m0.9 o-0.4 q1.1 r1.5 s0.4 t-0.3
kuch+nach 7.7 b0.8 e-0.5 k0.4 m1.1
kuche 6.5 d-0.8 f0.7 g0.3 i0.6 m0.4 p0.6 q0.4 r0.9
kuchen 6.4 a-0.4 e-1.0 f-0.3 g0.9 i-0.5 j-0.4 k0.7 m0.5 p-0.5 q0.8 r0.8 t-0.4
kudd 7.7 a-0.4 b0.3 d0.4 g0.4 h1.4
kufs 7.7 a-0.4 g0.5 h0.8 q0.6
kufste 7.7 a-0.4 g0.5 h0.8 q0.6
kuhl 6.7 a0.7 b-0.4 d-0.5 e1.2 f1.5 g0.5 h-0.3 o0.5 p0.6 s-0.3 t1.1
kuhn 7.2 a-0.5 d0.5 f1.6 h1.0 i-0.4 m-0.3 o1.3 p-0.3 r0.8 s-0.3 t0.3
kult 7.7 e0.7 l0.4
kultur 7.7 e0.7 l0.4
kumm 5.4 b-0.4 c0.9 d0.9 e-0.5 f0.7 g-0.5 j-0.6 n1.3 p-0.6 s-0.6 t1.1
kumm+sich 5.6 i0.5 p-0.3
kummer 5.4 b-0.4 c0.9 d0.9 e-0.5 f0.7 g-0.5 j-0.6 n1.3 p-0.6 s-0.6 t1.1
kump 7.7 a0.5 e0.9 g-0.3 i0.5 j0.6 p1.4 s0.6
kumpel 7.7 a0.5 e0.9 g-0.3 i0.5 j0.6 p1.4 s0.6
kund 4.0 a-1.9 c-0.6 d1.3 e0.4 g-2.1 h-1.2 i1.1 j-0.4 k0.4 l-0.3 n0.6 o1.2 p-1.4 q-0.6 r-0.7 s-1.1 t1.3
kund+aus 7.4 a0.9 c0.8 e0.8 i1.6 j1.8
kund+der 7.7 g0.5 r0.7
kund+des 7.7 d0.5
kund+die 7.4 a-0.3 d1.1 h-0.4 i0.3 j0.8
kund+hat 7.4 a-0.3 i0.9 k0.4 n0.6
kund+ich 7.4 b0.4 e-0.4 i0.4
kund+ist 7.0 c-0.4 e-0.6 f1.1 h0.5 k0.8 l-0.7 m1.4
kund+mit 7.7 a-0.5 c-0.7 d0.3 m0.4 n-0.5 o0.7 q0.5 r0.3
kund+nich 7.2 d-0.4 e0.4 l0.3 p0.8 r-0.4 s-0.3
kund+sind 7.7 e0.4 j0.7
kund+und 6.8 a-0.3 c0.6 d0.3 g-0.7 i-0.5 j-0.4 p-0.4 t0.4
kund+von 7.4 a-0.8 b0.7 e-0.4 f0.6 l0.3 o0.4 p-0.4
kund+wir 6.8 c-0.5 d0.5 e0.7 i2.5 j0.6
kund+zahl 7.4 a-0.6 c-0.6 j-0.3 k-0.5 l1.5 n0.4 p-0.5 r-0.4 t-0.3
kunde 5.9 a-1.7 c-0.9 d-0.4 e-0.6 g-0.9 h-0.6 i-1.0 j-0.4 k0.4 l1.1 n0.8 o0.4 p-1.3 q0.3 r-0.8 s-0.6 t0.7
kunden 5.1 a0.4 b-0.4 d0.4 e1.8 f0.5 h-0.3 i-1.2 j-0.9 l-1.0 o1.8 p0.8 q0.4 r0.9 s-0.4 t0.6
kundig 4.7 a-1.2 c-1.0 e-0.8 g-1.6 h-0.5 i3.7 j0.6 l-0.9 m0.6 o-0.7 p-1.3 q-0.6 r-1.0 s-1.1
kundin 7.0 a-0.3 c1.1 d1.2 g-0.4 i-0.4 l0.4 o0.4 p-0.4 s0.4 t0.4
kundsc 7.2 b0.3 c0.6 d0.8 i-0.4 n-0.4 r0.4 s0.4
kunf 6.0 a-0.6 c0.7 e0.7 g-1.1 i1.5 j-0.4 o1.8 p-0.4 r-0.4 t0.4
kunf+an 7.7 a-0.5 c0.5 e0.3 f0.4 i-0.3 o1.0
kunfti 6.0 a-0.6 c0.7 e0.7 g-1.1 i1.5 j-0.4 o1.8 p-0.4 r-0.4 t0.4
kuns 7.0 a-0.4 b0.3 g0.3 i-0.3 j-0.4 k-0.4 l1.2 r1.0 s0.3
kuns+ist 7.7 a-0.4 b-0.3 e-0.5 g0.4 q-0.3 r0.6
kunstl 7.4 g0.4 q-0.3 r0.5 s0.5
kunz 7.7 c-0.3 n0.9
kur 7.4 a-0.7 e-0.5 n1.4 p-0.3 t0.9
kura 7.7 a-0.7 e-0.3 g-0.4 h0.6 n1.5 p-0.3
kurs 7.7 a-0.4 g0.4 h1.8 r-0.4
kurv 7.7 e0.8 i0.5 k0.4 l1.0 o0.8
kurver 7.7 e0.8 i0.5 k0.4 l1.0 o0.8
kurz 4.8 a-1.2 b0.5 c-0.9 d0.3 e-0.5 f-0.4 g-1.0 i0.5 j-0.9 k1.1 l2.9 o1.4 p-1.0 q-0.4 r-0.5 s-1.1 t1.3
kurz+ange 7.7 a-0.6 b0.4 e0.3 k0.6 l1.1 m-0.3
kurz+best 7.7 m0.7 o0.7 r0.4
kurz+frag 7.7 o1.2
kurz+ruck 7.7 a-0.4 g0.6 l0.5 r0.7
kurz+und 7.2 a1.4 e1.1 j-0.3 l0.4 p0.7
kurz+zwis 7.7 a-0.3 e-0.5 i0.9 k-0.4 r0.4
kurzar 7.7 i0.4 l2.0
kurze 5.8 a-2.0 c-0.5 e-1.1 f-0.4 g0.6 h0.8 i-1.0 j-0.6 l1.1 n-0.4 o1.5 p-1.0 r0.3 s-0.5
kurzen 7.0 a0.9 b0.4 d0.4 e-0.6 i0.5 j0.6 m0.5 p0.6
kurzer 7.4 a-0.6 i0.8
kurzfr 7.0 a-0.6 c-0.5 f-0.3 i-0.3 k1.5 n-0.4 t0.5
kust 7.7 l0.4
kuster 7.7 l0.4
kutt 7.7 d0.4 i0.7 q1.6
kutter 7.7 d0.4 i0.7 q1.6
kuve 7.7 a0.4 c-0.3 e0.5 j0.9 m1.6 n0.3 p0.5 q0.3 s1.0
kuvert 7.7 a0.4 c-0.3 e0.5 j0.9 m1.6 n0.3 p0.5 q0.3 s1.0
kw 7.7 a0.3 c1.0 k0.7
labo 7.7 c0.5 e0.6 i0.8 o0.8 q0.4 s1.0
lach 6.3 a0.8 b-0.6 c0.8 e1.3 f0.6 g0.5 i-0.7 j-0.4 m-0.3 p1.3 r0.6
lach+man 7.7 a0.4 c-0.3 d0.4 e1.0 s0.4
lach+und 7.7 a-0.3 e-0.5
lachen 7.0 e0.5 f0.8 g0.8 i-0.3 p0.4 r0.9 s-0.3
lacht 7.0 a0.6 b-0.4 c1.2 i-0.5 p0.3 r-0.3 s0.6
lade 6.1 a-0.9 b-0.4 c0.3 d-0.6 f-0.4 g1.7 i0.8 j-0.4 k-0.3 m-0.4 q-0.3 r1.9 s0.4 t0.5
lade+ist 7.7 a-0.3 t1.3
laden 6.4 a-1.1 b-0.4 c-0.5 d-0.3 e-0.5 f-0.3 g2.0 h0.4 i1.0 j-0.3 p-0.5 r2.1 t0.7
lag 6.0 a-0.6 b-0.8 d0.7 f0.6 h-0.8 i0.4 j-0.9 m1.8 n0.7 r0.3 t-0.6
lag+der 7.7 a0.4 d0.7
lag+nich 7.7 a0.5 d0.7 g-0.4 i1.5 r-0.4
lag+unte 7.7 e0.6 f0.3 h-0.3 m1.8 n0.8 q0.4
lage 5.5 a-0.5 b-1.0 c1.1 d-0.4 g-0.5 h-0.4 i-0.7 j-0.5 k-0.6 l0.5 m-0.8 n-0.7 o0.8 p-0.9 q1.5 r0.6 s-0.9 t0.9
lage+ist 7.7 a-0.5 k-0.3 n0.3 o0.4 t0.7
lage+und 7.7 f0.4 k1.1 n-0.3 q1.8 r0.4
lagepl 7.4 c0.9 d-0.3 e0.6 g-0.5 h-0.5 i-0.4 k-0.5 l0.7 m-0.4 q0.7
lager 6.1 a-0.5 b-0.7 c0.4 d-0.3 e0.7 f-0.3 h0.4 i-0.7 l0.8 n-0.6 o0.6 p-0.5 q0.9 r0.3 s-0.6 t0.9
lagerh 7.2 e-0.5 g-0.4 h-0.4 i0.6 k-0.5 m-0.3 o0.8 r0.4 t0.5
lamp 7.2 g0.4 p0.5 r0.4 s-0.3
lamp+die 7.7 g0.5 p0.6 r0.5
lampe 7.7 e-0.3 g0.6 r0.4
lampen 7.7 e0.5 p0.7
land 4.8 a0.8 b0.6 c-0.3 e2.4 g0.8 h1.3 i-0.6 j2.8 k0.9 l1.1 m2.3 p0.7 q0.5 r1.1 s1.6 t0.8
land+alle 7.7 a0.5 b0.5 d0.7 g-0.4 p0.8 s-0.4
land+den 7.7 a-0.4 b0.4 i0.7 o0.6
land+hang 7.7 a-0.4 l1.1 p-0.3
land+hat 7.4 a0.4 e0.7 j0.9
land+moch 7.7 b0.4 e0.5 g0.5 h1.0 l0.6 r0.7 s0.6
land+und 7.7 a-0.3 c-0.3 g0.4 h0.7
land+weni 7.7 a0.5 e0.7 j0.9 l0.9 p0.7
landes 6.1 a1.2 d-0.4 e0.9 g0.3 h0.4 j1.9 k-0.3 m0.6 q0.6 r0.8 s1.1 t0.5
landet 6.8 a0.6 d-0.4 e0.5 i-0.3 j0.6 l0.6 m0.4 o0.4 p1.2 s0.4
landfr 7.7 a0.4 b0.9 d-0.4 e1.2 s1.4
landge 6.7 a0.5 c-0.4 g-0.5 h-0.3 i-0.5 j1.9 m1.3 n0.4 p-0.4 r-0.4 s-0.6
landkr 7.4 c0.4 e-0.5 f0.5 i0.6 m0.6 o-0.4
landma 7.4 g0.9 h0.5 k0.7 m0.4 r0.4
landra 7.2 a-0.7 b-0.4 c-0.6 d0.3 h0.7 k-0.5 o-0.3 s-0.5 t0.6
landwi 7.7 b0.5 e-0.4 i0.9 s0.6
lang 4.3 a0.4 c0.5 d1.0 e0.8 f-0.5 g-0.8 h0.6 i-0.7 l1.4 m-1.0 n0.4 p-1.3 t0.4
lang+aber 7.7 c1.3 e-0.4 j0.5
lang+ange 7.4 e0.8 g-0.4 i0.8
lang+bis 7.7 e0.4 l1.0 m0.4 n-0.4 p0.8 t0.4
lang+das 7.7 d0.3 g-0.3 j0.5
lang+man 7.7 a0.4 c1.0 s0.9
lang+mit 7.7 d0.4 e0.4 g-0.4 i0.4 j0.8 r0.4
lang+nich 7.7 g0.3
lang+um 5.6 a0.3 e0.5 p-0.4
lang+wied 7.7 a-0.6 f-0.3 g0.4 r0.5
lange 5.1 a-1.0 b-0.6 c-0.8 e0.6 f-0.4 h0.8 i-0.6 j-0.8 k0.4 l0.8 m-0.3 n-0.5 q0.3 r0.6 s-0.6
langem 7.7 a-0.5 f-0.3 g0.3 i-0.3 r0.3
langer 6.7 d-0.5 e0.4 g-0.3 h-0.5 i-0.4 l1.1 p-0.5 s-0.3 t0.3
langsa 6.4 a2.4 b1.0 c1.2 d2.2 e-0.7 g-1.1 h-0.4 i-0.5 j0.7 l-0.6 m-0.4 n1.0 p-0.5 r-0.7 s-0.5
langst 7.0 e-0.7 f-0.3 j0.4 o-0.4
lapt 7.2 b-0.4 c0.5 d-0.6 e-0.4 i0.4 k-0.3 l1.0 n0.4
laptop 7.2 b-0.4 c0.5 d-0.6 e-0.4 i0.4 k-0.3 l1.0 n0.4
larm 5.8 j-0.4
larm+ist 5.9 j-0.4
lars 7.7 k0.6 q0.5
lass 4.0 a0.4 c-0.8 d1.7 g-1.2 h0.7 i1.1 j0.6 k1.5 l1.2 n1.4 o0.3 p1.7 s-1.6
lass+den 7.2 d0.3 e1.0 i0.8 k0.6 l0.3 o0.3
lass+der 7.7 e0.7 i0.5 p0.7
lass+es 7.4 a0.4 e0.5 g-0.4 i0.3 r-0.6
lass+ich 6.7 a1.0 c-0.6 d2.6 e0.5 f1.0 g-0.6 h-0.4 j0.5 k0.5 m-0.3 q-0.4 r-0.5 s-0.5
lass+im 7.7 a-0.6 c0.6 d0.3 k1.1 l1.8
lass+jetz 7.7 d0.9 p1.1 s1.0
lass+mich 7.4 a-1.0 e-0.7 h0.6 k-0.5 o1.4 q0.5 s0.6 t0.8
lass+scho 7.7 a-0.5 g1.0 h0.7 r1.1
lass+seit 7.7 b0.5 p0.5
lass+sich 6.8 b0.5 c0.4 d-0.6 e-0.8 h-0.3 i-0.3 j0.5 k0.6 l0.7 n0.5 p-0.4 q-0.5 r-0.6 t0.3
lass+sie 6.2 a0.9 e-0.7 g-0.4 h1.0 j-0.6 l-0.4 m0.6 n0.9 s-0.4
lass+und 7.4 a0.9 b0.7 e-0.4 g-0.3 i-0.6 m0.7 p0.9
lass+uns 7.4 e0.7 g-0.4 i1.0 j0.6 p0.5 r-0.3
lass+wir 6.1 a-0.5 b0.5 d0.4 f0.6 g-1.0 h-0.4 j-0.3 k2.1 m0.8 r-0.4 s-0.4
lasse 6.6 a1.0 b-0.4 d2.6 f0.9 g-0.6 i0.9 j1.0 r-0.6 s-0.4
lassen 4.4 a0.4 b0.6 c-0.6 d0.6 e0.9 g0.5 h1.0 i0.7 j0.4 k2.1 l-0.5 m0.7 n1.3 o0.3 p1.7 q0.5 r1.6 s-1.1 t-0.4
lasst 5.5 a-1.2 c0.7 g-1.4 h0.9 i-0.5 j-0.4 k0.4 l2.0 m-0.7 n0.7 o0.8 p-0.8 q-0.4 r-0.7 s-1.0 t1.2
last 6.3 a0.3 b-0.4 d-0.6 e-0.5 g-0.5 j-0.7 k-0.6 n0.6 p2.1 s-0.6
last+habe 7.4 a1.0 i-0.4 j-0.3 p2.0 s-0.4
last+von 7.7 a0.4 c0.5 i-0.4 j-0.3 p0.9
last+zuru 7.7 e0.6 i0.8 o0.5 r0.3
lastsc 6.5 a0.6 b-0.4 d-0.5 g-0.5 j-0.7 k-0.5 n0.7 p2.3 s-0.6
laub 7.4 a0.4 c0.3 d-0.3 e0.5 g-0.3 m0.6 s2.1
laue 7.7 a-0.6 e-0.3 g0.5 o0.6 r0.4
lauf 4.3 c0.8 e1.6 g1.1 h1.5 j-0.6 k0.6 l0.8 m-0.4 n-0.6 o1.2 p0.9 q-0.8 r0.8 s-0.4 t1.1
lauf+alle 7.2 d-0.4 g-0.4 k0.3 p-0.3 q-0.5
lauf+am 7.7 c0.9 i-0.3 j0.7 n0.8
lauf+bei 7.7 e-0.3
lauf+bis 7.4 g0.7 r0.9 s0.5
lauf+der 7.0 e-0.8 i0.5 k0.7 o0.8 p0.5
lauf+die 7.2 c-0.4 d0.6 f-0.4 g1.0 h0.8 l-0.4 o1.1 p-0.3 q-0.3 r0.5 t1.2
lauf+jetz 7.7 a0.8 c-0.5 e1.2 g-0.4 i-0.4 q0.6
lauf+seit 7.4 a-0.5 g1.4 i-0.3 p0.6 r1.6
lauf+unse 7.4 i2.6 t0.5
lauf+zum 7.4 a-0.6 g-0.4 i-0.9 j-0.5 o0.7
laufen 6.1 b0.3 c0.5 d-0.7 e1.2 f0.4 g-0.3 h0.9 i0.8 j-0.6 k0.7 l0.4 q-0.5 s1.1 t-0.3
lauft 4.7 b-0.3 c1.0 d1.0 e1.2 f-0.3 g1.8 h0.5 k0.3 l-0.4 n-0.3 o1.1 p1.3 r1.4 s-1.0 t1.3
laufze 7.7 h0.8
laun 7.7 a0.5 c0.5 d-0.3 g-0.3 i0.6 p0.5 s1.1
laut 4.9 a0.4 c2.4 d1.2 e1.2 f1.1 g-0.8 i-1.8 l-1.0 m0.8 o2.5 q2.1 r-1.3 s-1.3 t1.2
laut+ange 7.7 a-1.4 b-0.3 c-0.5 e-0.7 l-0.5 m1.2 n0.4 q-0.5 r-0.4
laut+unse 7.7 a-0.3 b0.4 h0.3 q1.3 t0.3
lauten 7.4 d0.5 e0.5 f-0.3 h-0.4 o-0.4
lauter 7.2 a0.4 b1.0 f0.9 i-0.3 k-0.3 l-0.4 p-0.3 s-0.4 t0.4
lautet 6.8 a-1.1 c-0.5 f0.4 g-0.3 i-0.4 j-0.4 k0.4 n0.5 o3.6 p-0.4 q-0.6
layo 7.2 a-0.3 d0.4 i-0.3 m0.6 o0.4 q0.4 r0.6 t-0.4
layout 7.2 a-0.3 d0.4 i-0.3 m0.6 o0.4 q0.4 r0.6 t-0.4
lebe 6.0 e0.9 g0.8 i-0.4 j0.9 l0.5 m-0.6 o-0.7 p2.7 r1.3 s1.4 t-0.4
lebe+nich 7.4 a-0.3 b0.4 g0.6 h0.4 p0.5 q0.7 r0.7 s0.5
leben 6.8 a-0.5 b0.4 c-0.4 e-0.3 g1.0 i-0.5 k-0.4 l0.7 m-0.4 n0.5 o-0.4 p1.0 q0.4 r1.5 s0.3
lebens 6.8 a0.8 b-0.3 c0.7 d0.6 e0.8 g-0.5 j1.3 p1.3 r-0.4 s1.5
lebt 7.2 a0.6 e0.5 j1.3 s0.3
lech 7.4 a0.7 e1.3 i0.4 j0.5 s0.7
lechne 7.7 a0.4 e1.0 j0.5
leck 7.7 e0.3 g0.3 h0.9 k0.4 m0.7 r0.4 s0.5
ledi 7.7 a0.7 d0.6 j0.3 m0.7
ledigl 7.7 a0.7 d0.6 j0.3 m0.7
leed 7.7 a0.5 b0.5 e0.8 f1.0 g-0.3 p0.7
leed+hat 7.7 a0.5 b0.5 e0.8 f1.0 g-0.3 p0.7
leeds 7.7 a0.5 b0.5 e0.8 f1.0 g-0.3 p0.7
leer 6.1 a0.5 b0.4 c-0.4 e1.2 f0.8 h-0.4 i0.5 k0.3 l1.0 m1.5 n1.3 p-0.8
leer+hand 7.7 a-0.4 g0.7
leere 7.7 a0.7 e1.0 i0.9 m0.8 s0.7
leeren 7.4 b-0.4 c-0.4 d-0.3 e0.6 f1.3 g0.7 j-0.3 k0.3 n0.6 s-0.3
lege 6.3 d0.3 e-0.6 f1.2 g1.5 h0.9 j-0.8 r1.1
lege+ich 7.4 f0.5 h0.4 p0.5 s0.4
lege+sie 7.0 a1.1 c0.3 d0.6 e-0.7 f1.1 g-0.5 i0.5 j-0.4 m0.5 p-0.5 r-0.4 s-0.4
legen 6.7 a0.8 d0.4 e-0.6 f0.8 h0.5 j-0.4 m0.4 p-0.5 q0.3 r-0.3 s-0.5
legt 6.8 a-0.4 c-0.5 e-0.3 f0.3 s-0.3
lehm 7.2 a-0.4 b-0.3 c-0.4 i-0.3 l-0.4 m-0.3 o0.7 t0.5
lehman 7.7 o1.0
lehn 6.7 a-0.5 b-0.5 d0.6 g-0.4 i0.5 j0.6 k0.4 m-0.3 q-0.4
lehn+wir 7.7 c0.4 i0.4 j0.4 p0.7
lehne 7.7 d0.8 i0.7 j0.6 k0.6
lehnen 7.7 c0.4 i0.4 j0.4 p0.7
lehnt 7.7 a-0.6 i-0.4
lehr 6.2 a-0.3 c0.6 e0.7 f-0.3 h1.0 i-0.6 k-0.5 l0.7 m-0.4 n0.5 o0.5 q0.7 r0.5 s0.5
lehr+hat 7.4 a0.4 b0.8 d-0.3 e1.0 j0.8 l0.4 n0.3
lehrer 6.8 a0.7 b0.6 c0.7 e0.7 h0.5 i-0.3 j-0.4 l0.3 n0.3 s1.3
lehrli 7.0 a-0.9 d-0.4 h0.6 i-0.4 j0.5 k-0.3 l0.6 m-0.3 o0.5 p-0.4 q0.9 r0.5 s-0.7 t0.3
leic 7.0 a-0.4 d-0.5 f-0.3 g0.7 h-0.5 i-0.3 l0.4 m-0.3 n0.5 o0.3 q-0.3 r1.0 s-0.4
leic+spra 7.7 g0.5 r0.6
leicht 7.0 a-0.4 d-0.5 f-0.3 g0.7 h-0.5 i-0.3 l0.4 m-0.3 n0.5 o0.3 q-0.3 r1.0 s-0.4
leid 4.6 a-0.9 b0.5 d-0.4 e1.4 g-2.0 h-0.4 j-1.6 k4.7 l3.6 m-0.4 n1.5 o0.7 p-1.8 s0.7 t0.6
leid+absa 7.2 a-0.8 h0.4 i-0.3 k2.2 s-0.3
leid+auch 7.7 i0.4 l1.7
leid+es 7.7 a0.6 c0.5 e-0.3 i0.9 p0.3
leid+in 7.4 b1.1 e0.3 i-0.6 l0.7 m-0.3 n0.3 q0.4
leid+muss 7.0 a-0.5 e0.3 h0.3 i-0.4 k1.0 l-0.5 n-0.5 q0.3
leid+nich 5.9 b-0.3 f-0.5 h-0.5 k0.7 l1.1 m-0.4 n0.5 o0.4 p-1.0 q-0.4 s1.9
leid+nur 7.7 l0.6
leiden 7.7 a-0.4 b0.3 c-0.4 h1.0 l-0.3 o0.3 r0.3
leider 4.8 a-0.3 b0.7 e2.1 f-0.7 g-1.6 h-0.7 j-1.4 k4.8 l3.1 m-0.7 n1.7 o0.5 p-1.7 r0.3 s1.1 t0.7
leih 7.7 a0.3 m0.9 p0.7
lein 7.7 d0.7 e0.4 s0.4
leinwa 7.7 d0.7 e0.4 s0.4
leip 6.8 d-0.6 e0.4 f-0.3 g0.5 h0.6 i1.0 l-0.4 o0.3 r0.8
leipzi 6.8 d-0.6 e0.4 f-0.3 g0.5 h0.6 i1.0 l-0.4 o0.3 r0.8
leis 5.5 a1.1 b1.1 c1.7 d-0.5 e-1.1 f0.5 h0.9 i-0.9 j0.4 l0.4 m1.4 n1.6 s-0.8 t0.5
leis+bis 7.7 a0.3 c0.4 i0.7
leis+von 7.7 a0.3 e-0.3 m0.7 p0.4
leise 7.7 c0.6 d0.5 h-0.3 t1.0
leiser 7.7 a-0.4 g0.9 h0.4 q0.3 r0.6
leiste 7.0 a-0.9 e-0.6 h1.1 i-0.6 j-0.5 l0.7 n2.2 o-0.3 p-0.5
leistu 5.8 a2.1 b1.4 c1.5 d-0.6 e-0.5 f0.6 g-0.6 i-0.3 j1.1 m1.9 p0.5 s-0.6
leit 5.1 a-0.7 b0.5 c1.9 d1.2 f3.8 g0.9 h1.1 i-0.9 j-0.5 l-0.5 m1.1 n0.4 o1.2 q1.0 r1.7 t1.2
leit+den 7.7 d0.5 s0.5
leit+fur 7.7 a-0.5
leit+hat 7.7 a0.7 c2.0 e-0.4 f0.6 i0.7 t1.0
leit+id 7.7 a-0.4 b0.4 n0.9 o1.4 p-0.3
leit+sie 7.7 g0.3 m0.4 r0.5 s0.7
leite 7.4 d0.3 e-0.4
leiten 7.4 c0.3 i-0.4 j0.7 m0.4 r0.4 s0.6
leiter 6.6 a0.5 b-0.3 c0.8 f1.3 g0.3 h-0.3 j-0.4 m0.5 q0.5 r0.5 s-0.4
leitfa 7.4 a-0.6 g-0.4 h0.3 m0.4
leitst 7.7 e0.4 f0.5 m0.8 p0.7
leitun 6.1 c1.6 d1.3 f3.8 h-0.5 m0.7 n-0.4 p0.5 r0.6 t0.9
leitwe 7.7 a-0.4 b0.4 n0.9 o1.4 p-0.3
lekt 7.0 a-0.7 i-0.5 j-0.4 n0.3 r0.4
lektor 7.0 a-0.7 i-0.5 j-0.4 n0.3 r0.4
lena 7.4 a-0.6 l-0.4 t0.9
lenz 7.0 b-0.4 c-0.4 d-0.6 e-0.7 f0.9 h-0.3 i-0.3 j-0.4 m0.4 t0.3
leon 7.7 g0.5 q1.1 r0.5
leop 7.2 a0.4 c0.6 d0.6 e-0.4 h0.7 m0.5 p0.5 r0.3
leopol 7.2 a0.4 c0.6 d0.6 e-0.4 h0.7 m0.5 p0.5 r0.3
lern 6.7 a0.7 b0.4 e0.7 f0.6 i0.6 j0.9 p-0.4 q0.9 s-0.6 t0.7
lernen 7.7 a0.5 b0.7 c0.5 j0.8
lernpl 7.7 a0.8 e1.6 f1.0 i0.9 j0.5 t0.9
lernt 7.7 a-0.5 e-0.4 g0.3 h0.3 q1.1 r0.6
lese 5.3 a0.9 b-0.7 c1.2 d0.9 e1.1 f1.3 g-0.8 i-1.6 j-0.7 k-0.3 l0.5 n0.8 o1.7 s2.2
lese+habe 7.7 b0.8 d0.7 k0.6 n0.3 o0.5
lese+ich 7.2 a-0.4 b-0.5 e0.4 h0.5 k-0.4 m1.3 o1.4 p0.3 r0.5 s-0.6
lese+mein 7.4 c0.3 d-0.8 f0.8 h0.6 l0.5 s0.6 t0.4
lese+sie 7.7 e-0.4
lese+von 7.7 d-0.3 e0.4
lesebe 7.7 a-0.4 c0.3 d-0.3 e-0.3 f0.7 i-0.3 t0.7
lesen 6.1 a1.4 b-0.8 d1.1 e0.8 f0.9 g-0.3 i-0.7 n0.8 s1.5
leserb 6.7 a0.8 b-0.3 d0.6 e0.8 g-0.3 i-0.3 j-0.4 s2.4
lets 7.7 a0.8 b1.2 e1.0 g-0.4 i0.6 l0.4 n0.3
lets+wuch 7.7 a0.8 b1.2 e1.0 g-0.4 i0.6 l0.4 n0.3
letsch 7.7 a0.8 b1.2 e1.0 g-0.4 i0.6 l0.4 n0.3
letz 4.3 a1.2 b-0.5 c0.5 d3.1 e0.8 f-0.7 i2.0 j0.6 k-0.7 m-0.6 o0.5 p-1.0 q1.5 r0.7 s-1.5 t1.3
letz+beid 6.8 a0.5 b-0.4 c1.1 d0.5 f-0.4 i0.8 j-0.3 k0.5 m-0.3 p0.4 t0.5
letz+drei 7.0 a0.5 c0.3 d0.6 e1.0 g-0.6 h-0.3 i0.3 o0.8 r-0.5
letz+fris 7.7 f0.7 j0.8
letz+geme 7.7 c-0.3 d-0.4 e-0.4 i1.2 q0.7
letz+jahr 6.4 b0.8 h0.9 i-0.4 j-0.4 n0.6 r0.4 s-0.4 t0.9
letz+mahn 7.7 j-0.3 p0.8
letz+mal 6.6 b-0.6 d1.0 e-0.3 g1.0 h1.1 j0.7 k-0.6 m0.9 o-0.4 r0.5 s-0.6 t-0.6
letz+nach 7.2 c0.8 d-0.3 e-0.6 i-0.5 j0.6
letz+quar 7.7 b0.5 e0.5 i0.5 k0.3
letz+vers 7.7 c0.3 d0.5 j0.9
letz+woch 6.0 a0.8 d1.5 e1.3 i-0.4 j-0.7 l0.5 m-0.3 p-0.6 q0.7 s-0.6
letzte 4.3 a1.2 b-0.4 c0.6 d3.2 e0.5 f-0.7 g-0.7 h-0.7 i2.2 k-0.7 l-0.4 m-0.7 o0.6 p-1.0 q1.4 r0.6 s-1.5 t1.3
leuc 7.2 c0.3 d-0.3 g-0.3 m1.7 n1.2
leucht 7.2 c0.3 d-0.3 g-0.3 m1.7 n1.2
leut 4.4 a1.8 b-0.8 c0.7 e4.3 f0.5 g0.7 h0.4 i-1.1 j1.1 p0.5 q-0.5 r1.5 s3.4 t2.6
leut+da 7.7 e0.3 j0.9 p0.8 s1.0
leut+das 7.4 a0.4 c0.4 i0.6 p0.5 s0.4
leut+die 6.8 a-0.3 d1.0 e-0.6 g-0.3 n-0.4 p-0.4 s0.6
leut+frag 7.7 c0.4 p0.7
leut+fur 7.7 a0.3 e1.0 j0.8 t0.4
leut+mit 7.4 a0.4 e1.1 s1.2
leut+nich 7.7 d0.6 e0.3 f0.8 g-0.3 r-0.3
leut+rufe 7.7 a-0.5 g0.5 h0.8 r0.5
leut+steh 7.7 a0.5 c0.6 e1.2 f0.8 p0.9
leut+von 7.7 a0.4 e0.8 i1.3 r-0.3 t1.1
leut+woll 7.7 a-0.5 g0.5 h0.4 r0.4 s-0.4
leut+zu 7.7 e0.4 g0.4 j0.7 r0.3
leut+zum 7.7 e0.6 l0.5 r0.7 t0.8
leute 4.6 a1.5 b-0.6 c1.0 e3.2 f0.5 g-1.4 i-1.2 j0.5 p0.5 q-0.7 s3.6 t2.2
leuten 6.4 a0.8 b-0.5 c-0.6 e2.7 f0.7 g1.4 h0.8 i0.3 j1.1 o0.6 r1.1 s0.4 t1.3
leyl 7.7 h0.5 i-0.4
leyla 7.7 h0.5 i-0.4
lg 6.5 a-1.0 c-0.5 d-0.4 f-0.3 g-0.4 i-0.3 k1.6 l-0.4 n1.5 q-0.5 s-0.5 t-0.4
lic 7.7 a0.8 e0.7 i0.8 j1.4
lich 6.4 a-0.4 c-0.6 f-0.3 g1.0 h0.8 k-0.3 l0.9 o0.3 q0.7 r1.3 s-0.7
lich+gege 7.7 g0.8 h0.9 j0.4 q0.3
licht 6.7 c-0.3 d-0.8 e0.6 g1.3 h0.7 i-0.5 l1.0 o0.4 q0.8 r1.4 s-0.5
lieb 4.0 a-2.0 b1.6 c-0.7 e-1.3 f-0.9 g2.4 h1.2 j-1.4 k0.6 l1.4 n1.4 o1.3 p-2.0 q0.8 r2.9 s-0.4
lieb+als 7.7 g-0.4 r-0.4
lieb+buro 7.7 g0.5 i0.3 r0.3 s0.5
lieb+frau 5.7 a-1.0 c-0.3 d0.5 g0.7 h1.1 i1.1 j-0.8 k0.5 l1.0 m0.6 n1.6 o-0.7 p-0.6 r1.3 s-0.8 t0.9
lieb+grue 7.7 a-0.4 g0.6 h1.1 o0.9 r0.6
lieb+grus 6.5 a-1.0 c0.7 d-0.4 e-0.9 f0.7 g1.0 h1.1 i-0.4 k-0.5 n0.3 o0.8 r0.8 s-0.5
lieb+herr 6.1 a-0.4 b0.6 c0.4 d-0.4 e-0.5 g1.6 h-0.6 j-0.4 o0.5 q0.9 r1.8 s-0.6
lieb+leut 7.2 a0.4 c0.7 d0.8 g-0.3 l0.5 o0.6 q-0.3
lieb+team 7.2 b0.4 c-0.3 g-0.4 r-0.3 s0.7 t0.7
lieb+zu 7.7 a-0.5 g1.1 h1.6 m0.4 n0.6 r1.1
liebe 4.8 a-1.6 b-0.6 c-0.5 d0.5 e-0.5 f-0.6 g1.3 h1.7 j-1.2 k1.2 l1.2 m0.4 n2.1 p-1.3 q0.9 r2.0 s-1.0 t0.6
lieben 6.8 a-0.5 c-0.3 d-0.5 e-0.4 g1.5 h-0.4 i0.4 o0.5 r1.3 s-0.4
lieber 5.3 a-0.4 b0.9 d0.7 e-0.5 i0.9 k-0.4 l1.1 p-0.5 q0.7 r0.8 s-1.0 t-0.4
liebes 6.4 a0.3 b1.8 h-0.3 k-0.4 m0.4 o0.6 p-0.4 q0.3 s2.7 t0.5
liebev 7.7 b0.3 g0.9 l0.4 q-0.5 r0.7
liebst 6.6 a-0.7 b0.4 e-0.7 h0.6 i-0.7 n-0.3 s-0.5
lied 7.2 a1.1 b0.7 c-0.4 d1.0 e2.6 m0.5 o0.3 q0.5 s0.5 t2.7
lief 4.9 a-0.7 b-0.9 c3.3 d-0.8 f2.2 h1.2 i-0.9 k-0.4 l0.4 m0.3 o1.8 p-0.5 r0.3 s-1.7 t1.1
lief+das 7.7 d-0.3 e-0.6 g0.4 k0.4 r0.3
lief+sie 7.7 a0.6 c0.6 f0.7 j0.7 p0.7
lief+und 7.7 c0.5 d0.5 s0.4
lief+unse 7.7 c0.5 f0.6 o0.6 t0.3
lief+zu 7.7 a0.8 e0.8
liefer 5.1 a-0.5 b-1.5 c3.2 d-1.0 f2.1 g-1.2 h1.0 i-0.7 k-0.8 l0.4 m0.6 o2.0 p-0.3 r-0.6 s-1.4 t1.2
lieg 4.1 a1.4 b0.7 c2.2 d1.5 e0.6 f-0.4 g-1.6 h1.0 j2.2 k1.1 l1.0 m0.3 o0.6 p1.5 q-0.6 s-1.4 t0.4
lieg+auf 7.4 a-0.4 i-0.3 k0.6 o0.3
lieg+bei 5.7 a0.6 c0.4 d-0.4 f0.4 g-0.5 h0.5 i-0.4 j1.1 p0.7 s0.4
lieg+beim 7.2 c-0.3 e1.4 f0.4 g-0.4 i-0.3 j-0.6 p-0.5
lieg+bere 7.2 c-0.6 d-0.3 e-0.6 f-0.4 h0.7 m-0.4 n-0.3 o1.2 p-0.6 r0.7 s-0.4 t0.4
lieg+eine 7.4 a0.5 e-0.3 i0.6 j2.1 s0.7
lieg+gebl 7.4 c0.3 i-0.3 j-0.4 k1.3 n0.3
lieg+hier 7.7 a0.7 c0.7 e0.7 i-0.3 k0.3 p0.4
lieg+im 6.8 a-1.4 d-0.4 g-0.3 i-0.5 j-0.4 k-0.3 l1.9 m-0.4 n-0.4 p-0.6
lieg+in 7.7 d0.8 e0.5 p0.6 q0.4
lieg+jetz 7.2 a0.4 c-0.7 e1.7 f0.7 g-0.5 j0.8 q0.4 r0.3 s-0.3
lieg+mit 7.4 e0.7 j0.4 k0.6 m0.5
lieg+noch 7.7 a-0.3 c-0.5 l1.0
lieg+scho 7.7 a-0.6 f0.4 g0.7 i-0.4 n0.8 r0.6
lieg+seit 7.0 a1.0 c2.2 d1.9 e-0.5 f-0.4 g-0.4 h-0.4 i-0.5 j0.4 l1.0 m0.9 n0.8 q-0.4 t0.8
lieg+vor 7.2 b0.8 c-0.5 i0.9
liege 7.7 b-0.3 e0.5 f0.3 l0.9 n0.4 q0.4 r0.3 t0.5
liegen 5.5 a1.0 c2.2 d0.6 e1.0 f-0.7 g-0.8 h0.5 i-1.1 k1.2 l0.4 m-0.6 o-0.7 p1.7 s-1.1
liegt 4.4 a1.1 b1.2 c1.3 d1.2 g-0.9 h0.8 i0.8 j2.3 m0.9 o0.9 q-0.3 s-0.5 t0.6
lies 6.0 a0.4 b-0.5 c-0.5 e1.6 f0.3 g0.7 h0.6 i-0.9 j-0.6 l1.1 p-0.4 r1.2 s0.4 t-0.5
lies+das 7.4 a0.5 d0.4 e1.5 m0.4
lies+sich 6.8 c-0.5 d-0.4 e0.9 g1.5 h1.0 i-0.4 k0.4 p-0.4 q0.5 r2.1 s-0.6
liesel 7.7 a-0.6 l1.2 n0.4 p-0.3
liesse 7.7 a-0.7 c-0.3 e-0.4 g0.6 h0.3 q0.4 r0.7
liest 6.3 a1.4 b-0.5 d0.6 e2.3 f0.3 g0.5 h0.6 i-0.7 j-0.4 r1.0 s0.8 t-0.3
like 7.7 a0.7 b1.2 e-0.3 s0.9
likes 7.7 a0.7 b1.2 e-0.3 s0.9
limi 7.4 a-0.4 c-0.4 f0.3 k0.6 l2.4 m0.7 p-0.4 q0.6 r0.5
limi+abge 7.7 a-0.4 c-0.3 k0.4 l1.7 n-0.7 p-0.3 q0.6 r0.6
limits 7.7 a-0.4 c-0.3 k0.4 l1.7 n-0.7 p-0.3 q0.6 r0.6
lind 6.0 a-0.4 c-0.7 e-1.0 f0.5 g0.3 h0.4 i-0.4 j-0.4 k-0.7 n0.5 o-0.9 r0.4 s-0.5
lind+die 7.7 c-0.3 o-0.5
linde 7.4 b-0.3 e-0.4 f0.8 p0.5
lindem 7.7 l0.5
linden 7.0 a-0.4 g1.1 h0.6 m-0.3 n0.6 q0.4 r1.0
lindne 7.0 a-0.3 c-0.5 e-0.4 g-0.4 o-0.5
link 5.1 b-0.4 c-0.9 d-0.6 e0.8 f0.5 g-0.5 i-1.2 k0.5 s1.0 t0.7
link+ohr 7.7 a0.5 e0.6 o0.4
link+und 7.7 a-0.5 e-0.5 g0.6 h0.5 r0.5
link+zu 5.7 s-0.6
linked 7.2 a1.4 d-0.3 f0.8 g-0.5 p-0.4 s3.2
links 7.2 c-0.3 e0.5 g0.4 h0.3 j0.9 p0.6 r0.3
linz 7.4 c0.7 i0.3 n0.6 q-0.3 r0.7
liqu 7.0 a-1.1 c0.4 e-0.4 f-0.3 i0.3 j-0.4 l3.0 m-0.3 o0.4 p-0.4 q0.4 r0.6 t0.5
liquid 7.0 a-1.1 c0.4 e-0.4 f-0.3 i0.3 j-0.4 l3.0 m-0.3 o0.4 p-0.4 q0.4 r0.6 t0.5
lisa 7.7 a-0.4 e0.5 g0.9 i-0.3 n-0.3 o0.3 q0.9 r1.3
list 5.7 a-0.8 c-0.7 d-0.4 e-0.6 f0.3 g-0.7 h-0.6 j-0.9 k0.4 l-0.6 m-0.5 p-1.0 q0.4 r-0.5 s0.9
liste 5.7 a-0.6 c-0.7 d-0.4 e-0.5 f0.3 g-0.7 h-0.5 j-0.8 k0.4 l-0.5 m-0.5 p-1.0 q0.4 r-0.5 s1.0
live 6.8 a1.4 c1.3 e1.4 g-0.6 i-0.5 p-0.3 r-0.4 s2.6
lize 6.8 b0.4 d-0.6 f0.3 g1.3 h1.3 m0.5 p0.7
lizenz 6.8 b0.4 d-0.6 f0.3 g1.3 h1.3 m0.5 p0.7
lkw 7.2 b-0.3 c-0.4 e0.7 f1.1 g-0.4 i-0.4 l1.0 n-0.6 t1.2
lob 6.8 a-1.3 e-0.4 g2.1 i-0.3 k0.7 n-0.4 p-0.3 r2.2 s-0.4
lobe 7.7 c0.6 g0.5 h0.6 r0.8 t0.5
loch 7.0 a-0.7 h0.3 i-0.5 l1.2 n0.8 o0.4 q0.4 s0.5
loch+in 7.7 a-0.5 c-0.5 h0.5 i-0.3 l0.8 n0.9 o0.5 q0.5 r0.3
logi 6.8 a-1.1 c0.7 d-0.4 e-0.5 f0.7 h0.7 i-0.6 o1.4 p-0.6 r0.9 s-0.3 t2.5
login 7.7 a-0.6 d-0.4 f0.4 i-0.3 k-0.4 l0.3 n-0.4 o0.4 p-0.3 r0.7 t2.2
logist 7.2 a-0.6 c0.7 e-0.4 f0.3 h0.6 i-0.4 n0.3 o1.2 p-0.3 t0.7
logo 6.1 e2.0 h0.3 j-0.6 n0.8 q0.6 r0.7
lohm 7.2 b0.6 c0.6 e-0.4 i0.4 j1.1
lohman 7.4 b0.7 e-0.3 i0.5 j0.8
lohn 5.1 a-1.3 b-1.2 c0.6 d-0.3 e0.7 g1.3 h1.4 i-0.6 j-0.5 l1.1 n2.2 o0.4 q0.5 r2.1 s-1.5 t0.3
lohn+von 7.7 a0.3 i0.5 j0.3 l0.7
lohnab 5.8 b-0.4 c1.2 d-0.4 e0.9 f0.4 h0.6 i-0.8 j-0.7 k0.4 l0.7 m0.3 q-0.4 s-0.5
lohnbu 6.7 a-0.6 b-0.4 c-0.3 d-0.3 e-0.7 f-0.4 i0.7 j-0.4 k-0.3 p-0.4 r0.5 s-0.5
lohne 7.4 b-0.3 c0.4 e-0.3 g0.7 h0.4 p0.6 r0.6
lohnve 7.7 a-0.3 c0.3 d-0.3 e-0.4 g1.1 h1.1 l0.7 r1.4 t0.4
lohnze 7.2 a-0.4 d0.9 e0.8 g1.0 p0.6 r1.1 s-0.4
lohs 7.4 a0.3 c0.7 d0.4 i0.4 j-0.3 l0.8 p-0.3
lohse 7.4 a0.3 c0.7 d0.4 i0.4 j-0.3 l0.8 p-0.3
lois 7.7 b0.7 c-0.3 f0.4 g0.5 h1.1 p-0.4 q0.5 r0.7
loisl 7.7 b0.7 c-0.3 f0.4 g0.5 h1.1 p-0.4 q0.5 r0.7
loka 6.6 a0.4 b-0.3 e0.8 g-0.6 i-0.5 j0.7 k0.8 n0.6 o-0.4 p-0.5 s3.1
lokalr 7.7 e0.5 j0.8
lorc 7.7 a-0.4 c-0.4 e-0.3 h0.9 i-0.5 o-0.3 q1.0
lorch 7.7 a-0.4 c-0.4 e-0.3 h0.9 i-0.5 o-0.3 q1.0
lore 7.2 a-0.4 b-0.5 c0.5 d-0.4 e-0.8 g0.7 i-0.4 l0.6 o0.9 q-0.6 r0.9 s-0.3 t1.1
lorenz 7.2 a-0.4 b-0.5 c0.5 d-0.4 e-0.8 g0.7 i-0.4 l0.6 o0.9 q-0.6 r0.9 s-0.3 t1.1
los 6.5 a0.5 c-0.3 d0.4 e1.3 f0.8 g-0.9 i1.0 j-0.4 l-0.4 m-0.4 n0.7 o-0.5 p-0.6 r-0.3 s0.7
losc 6.5 a-0.6 b-0.4 d-0.5 g-0.3 h-0.4 p-0.4
losche 6.7 b-0.3 d-0.4 h-0.3 i0.3 p-0.3
loscht 7.7 a-0.7 e-0.5 s-0.4
lose 7.2 a0.6 b1.1 e1.6 f-0.3 g-0.6 h0.5 i-0.4 j0.5 k0.4 q0.5
losen 7.7 a0.7 b1.3 e1.2 l-0.3 q0.5
losl 7.7 b0.6 c0.7 d0.3 j0.5 t0.7
losleg 7.7 b0.6 c0.7 d0.3 j0.5 t0.7
losu 7.0 a-0.4 f-0.4 g0.6 h1.3 i-0.4 j0.4 n0.5 r1.2 t-0.3
losung 7.0 a-0.4 f-0.4 g0.6 h1.3 i-0.4 j0.4 n0.5 r1.2 t-0.3
losw 7.2 a-0.8 d-0.5 e-0.5 f-0.5 g1.1 i-0.4 k0.5 m-0.3 o0.5 r1.0
loswer 7.2 a-0.8 d-0.5 e-0.5 f-0.5 g1.1 i-0.4 k0.5 m-0.3 o0.5 r1.0
loth 7.4 a0.9 c1.1 e0.3 i0.5 s0.8
lothar 7.4 a0.9 c1.1 e0.3 i0.5 s0.8
lott 7.2 c-0.4 d-0.3 e1.0 g0.5 h0.5 r0.9 t1.7
lotto 7.7 a-0.4 n-0.6 r0.5
lowe 7.7 a0.5 b1.1 d0.5 e1.1 i1.0 s0.4
lude 7.4 b0.8 e-0.4 g0.4 i0.4 m0.8 r0.6 s0.5
luders 7.4 b0.8 e-0.4 g0.4 i0.4 m0.8 r0.6 s0.5
ludg 7.7 c-0.4 e0.4 k0.7 m0.4
ludger 7.7 c-0.4 e0.4 k0.7 m0.4
ludt 7.7 f0.3
ludtke 7.7 f0.3
luft 6.7 a-1.1 d-0.4 e-0.4 g-0.6 i-0.3 k0.9 l1.2 m-0.4 n-0.5 p-0.5
lust 6.3 a1.1 b0.7 d-0.7 e1.2 g-0.8 j-0.5 l0.5 n0.3 p0.8 r-0.5 s-0.9 t0.3
lustig 6.5 d-0.6 e1.4 j-0.3 l0.6 n0.4 s-0.8 t0.3
lut 7.4 b-0.3 e0.6 f0.4 g0.5 h1.3 i-0.3 m0.4 p0.9 q1.8 r0.9 s0.7
lutz 7.4 c0.3 i0.5 k0.4 l0.6
lyon 7.7 e-0.3 i0.6
m 6.8 a0.4 c-0.3 e0.7 g-0.3 m0.5 p0.4 q0.3 s0.3
ma 6.4 a0.3 b0.6 d1.1 e0.3 f1.2 g0.7 h2.3 i0.8 j-0.4 l1.3 n0.3 o-0.5 p-0.4 q0.6 r1.3 s-0.5 t-0.4
ma+no 7.7 a-0.5 d0.6 e-0.4 g0.9 h1.5 n0.7 o-0.4 r1.0
mach 3.8 a-0.3 b0.7 c0.8 e0.7 g2.1 h5.3 i4.0 j0.5 m-1.3 n1.4 o0.3 q1.1 r2.7 s-0.7 t1.0
mach's 7.7 a0.6 e1.0 i1.2 p0.8
mach+auch 7.7 a-0.5 e-0.5 g0.9 h1.4 r1.3
mach+das 6.4 a0.5 b0.4 c1.2 d-0.8 g-0.4 h0.7 i0.7 j-0.3 k-0.7 n0.7 q1.7 s-0.6 t0.8
mach+des 7.7 a0.5 c1.0 d1.1 e0.5 g-0.4 i1.4 r-0.3
mach+die 7.2 a0.6 b-0.3 d-0.4 g-0.3 h-0.3 i0.6 l0.4 n0.8 q-0.4 r-0.3
mach+du 7.4 d0.3 f0.6 g0.5 h0.7 o-0.4 q-0.4 t0.9
mach+ich 6.1 a1.1 c0.7 f0.6 g-1.0 h-0.4 i0.7 j0.7 m-0.3 n1.7 o-0.4 p0.5 q-0.5 r-0.8 s0.9
mach+im 7.4 a-0.4 e-0.3 h0.8 q0.7 r0.3
mach+jetz 7.7 d0.5 e0.4 f0.7 h-0.4 o1.0 q-0.3
mach+kurz 7.7 a0.6 e1.0 i1.2 p0.8
mach+lass 7.2 a-0.5 c-0.5 g1.0 h1.0 o0.4 p0.6 r1.1 s-0.4
mach+ma 7.7 a-0.5 g0.9 h1.6 q0.4 r0.7
mach+mit 7.7 e-0.3 r-0.4 t0.6
mach+nur 7.7 a0.8 e1.1 i0.6
mach+oder 7.7 a-0.3 c-0.5
mach+sie 6.1 a-2.4 b0.5 c-0.6 d-0.3 g2.2 h3.1 i-1.4 j-0.7 k0.7 o1.4 p-0.9 r2.5
mach+und 7.7 a-0.4 e-0.5 g0.6 h0.7 k0.6 l-0.4 r0.9
mach+von 7.4 e0.6 p0.9
mach+wir 6.1 a-0.8 b1.5 d-1.0 g0.6 h1.4 j-0.4 k0.3 l-0.3 m-0.4 n-0.5 p1.3 q0.8 r0.8
mach+wir' 7.4 a-0.7 d0.3 e-0.6 h0.8 i-0.4 k0.4 l-0.4 m-0.3 n1.9 q-0.3 t0.5
machba 7.2 a-0.3 c0.3 e-0.7 f-0.3 g0.4 h0.5 k0.6 l0.5 p-0.4 r0.7
mache 6.1 a1.1 b-0.7 d0.6 e1.1 f1.1 g0.4 h0.4 i-0.8 j1.3 l0.3 m-0.4 o-0.5 p0.9 q0.6 r0.5 s1.1 t0.3
machen 4.4 a-1.8 b0.7 c-0.5 d-0.3 e-0.5 f-0.3 g1.3 h3.5 i0.8 j1.1 k0.7 l-1.3 m-0.6 o0.5 q1.7 r1.8 s-0.4 t0.8
machst 7.4 d0.3 f0.6 g0.5 h0.7 o-0.4 q-0.4 t0.9
macht 5.2 a1.1 b0.6 e1.7 f0.6 h1.3 i3.0 j-1.1 k-0.5 l0.8 o1.4 p-0.4 r1.4 s-0.3 t0.7
machts 7.7 e0.3 g0.5 h1.4 i-0.5 p0.4 q0.5 r0.9
made 7.7 c0.7 g0.4 k0.6 l0.4 r0.5 t0.8
madels 7.7 c0.7 g0.4 k0.6 l0.4 r0.5 t0.8
mag 6.2 c0.7 d0.4 e-0.3 g-0.5 h0.3 j1.1 l-0.5 n0.9 o1.1 t0.7
magd 7.0 a-0.4 b0.4 c-0.5 e0.3 j0.5 l0.6 p-0.4 r0.4
magdal 7.7 b0.6 d0.4 e0.4 i0.3 j0.8
magdeb 7.4 a-0.6 c-0.4 g0.4 l0.7 m0.3 o0.3 p-0.3 r0.5
mage 7.4 b0.3 e0.4 f0.7 g-0.4 i0.4 l0.8 s0.7
magi 7.4 c0.5 d0.5 f-0.3 o-0.3 p0.4
magist 7.4 c0.5 d0.5 f-0.3 o-0.3 p0.4
magn 7.7 a-0.5 g0.6 h0.8 q0.5 r0.5
magnet 7.7 a-0.5 g0.6 h0.8 q0.5 r0.5
mahl 7.7 e0.6 j0.6
mahn 4.7 a0.4 b-0.8 c0.7 d2.1 e-1.1 g-1.4 h0.3 i-2.4 j2.2 l1.3 m0.9 p3.5 q2.1 s-0.8
mahn+an 7.7 p0.7 t0.4
mahn+bis 7.7 a1.1 m0.7 p1.4
mahn+die 7.2 a0.5 c1.3 d1.6 f-0.4 i-0.4 j0.6 l0.6 m0.4 p-0.3
mahn+habe 7.4 a0.5 c0.4 d0.3 e-0.4 j0.9 m1.5 p0.4
mahn+hat 7.7 a-0.4 l-0.4 m0.4 n1.1 p-0.9 q1.7
mahn+so 7.7 a0.5 c-0.3 k0.4 l0.6 p0.6
mahn+und 7.7 b0.8 c1.0 d1.0 f0.4 h0.3 j-0.6 l0.3 o-0.3
mahn+von 7.7 d0.7 p0.6 q1.0 s0.7
mahnbe 6.1 c-0.7 d-0.6 f0.4 g-0.5 h-0.6 i-0.9 j2.1 k-0.5 l0.8 m1.0 n0.4 o0.4 p0.6 q-0.4 s-0.5
mahnen 6.8 a2.0 c1.7 d-0.4 g-0.3 i-0.5 j1.0 l0.5 p1.8
mahnge 6.8 b-0.5 d1.3 f0.4 g-0.3 m0.3 p0.8 q0.8 s0.4
mahnla 7.7 e0.7 j0.6 p0.6
mahnst 7.7 a-0.4 l0.5 p-0.3
mahnun 6.0 a-1.0 b-0.3 c-0.6 d0.6 e-0.3 f-0.3 g-0.7 h0.4 i-0.8 j-1.1 l0.8 m0.5 n0.7 o0.7 p0.7 q2.7 t0.7
mahnve 7.2 b-0.4 d0.5 e-0.8 j0.7 m0.9 p0.5
mahnwe 7.7 g0.6 h0.7 k0.3 r0.7
mai 5.2 c2.8 d0.4 f2.0 g-0.6 h0.6 i-0.5 j-1.0 l0.7 m1.3 n-0.3 o1.1 p-0.3 s0.6 t-0.5
mai+kein 7.7 a0.6 c0.6 d1.3 g-0.4 s1.5
mai+rech 7.7 a0.4 d-0.5 e0.5 f0.7 i0.8 m0.8 p0.9
mai+uber 7.7 a-0.4 d0.5 f0.6 o1.2 s-0.4
mai+zu 7.7 a-0.8 c-0.5 e-0.5 i-0.5 l0.9 m-0.3 n0.4
maib 7.7 a0.8 c1.0 e0.4 i0.8 p0.9 s1.1
maibau 7.7 a0.8 c1.0 e0.4 i0.8 p0.9 s1.1
mail 4.7 a-0.7 c-0.5 d3.2 f0.7 g-1.1 h-0.3 i-2.8 j-1.3 k0.8 l-0.3 n0.5 o1.6 p-1.4 q0.4 r-0.5 s-0.7 t2.5
mail+ein 7.7 a0.4 d1.0 e0.7 j0.8 m0.3 q0.4
mail+kam 7.7 d0.3 f-0.5 h-0.3 p0.6
mail+konn 7.7 k0.4
mail+mit 7.7 b0.4 p0.8
mail+null 7.7 a0.8 d1.7 e-0.4 s-0.3 t1.2
mail+nur 7.7 a-0.5 b0.3 c0.4 d-0.7 h0.7 l0.5 q0.3 s-0.4 t0.4
mail+und 7.7 a0.5 c0.8 d1.3 s0.4
mail+wird 7.2 a-0.7 e0.3 k0.4 l-0.3 m0.3 n-0.3 p-0.4 s-0.4
mail+wurd 7.7 a-0.4 k0.5 l0.6 m-0.3 n0.6 o0.4 r-0.3
mail+zwei 7.7 a0.5 d1.0 s0.5
mailad 7.4 a-0.8 b-0.3 d-0.5 h0.3 i-0.3 l0.7 r0.4 t1.5
mailen 7.4 a-0.8 e0.3 n-0.4 o2.8 t0.9
mails 5.7 a2.2 c-0.4 d4.3 e0.9 g-1.4 i-1.3 k0.4 l-0.5 m-0.7 o-0.3 p-0.6 r-0.4 s0.7 t0.7
mal 3.9 a1.1 b1.2 c0.9 d2.5 f1.7 g3.4 h1.1 i1.1 j-1.5 l-0.3 m1.7 n-0.6 o-0.6 p-2.4 q1.8 r2.0 s-1.2
mal+an 7.7 a0.4 d0.8 p1.4
mal+ange 7.7 g0.6 i0.9 s-0.3
mal+ans 7.7 a0.3 b0.5 i0.6 s0.6 t0.5
mal+aus 7.7 s0.8
mal+das 7.7 b0.7 e0.7 l0.4 n0.4 q0.8
mal+die 6.8 a0.3 c0.9 e0.5 f1.3
mal+ein 7.0 a1.6 b-0.5 d1.4 e1.6 g-0.7 i0.6 l0.7 p-0.3 r-0.4
mal+eine 7.4 a0.8 d1.0 e0.7 f-0.6 g-0.3 n-0.3 r-0.3
mal+erkl 7.4 b1.0 c-0.3 d1.6 e-0.3 i0.7 r0.4
mal+erst 7.7 a0.4 c1.2 d0.4 i0.6
mal+hab 7.7 a-0.3 c-0.3 d0.4 g0.5 r0.5
mal+ihre 7.7 a-0.9 k0.5 n-0.4 q1.8 r-0.5 t0.3
mal+in 7.4 c-0.4 d0.5 e-0.5 g0.6 i0.5 q0.5 r0.7
mal+jema 6.6 d0.9 e1.8 g-0.7 i-0.5 n0.3 o0.4 p0.3 r-0.9 s-0.4
mal+mit 7.4 a0.3 b0.7 c0.8 d-0.4 e-0.5 f-0.3 h-0.5 m0.7 q-0.4 s0.5
mal+muss 7.7 c-0.4 d0.3 f0.9 h0.5 k-0.4 q0.5 r0.3
mal+nach 7.4 b0.5 c1.5 d-0.3 e-0.6 j0.5 m0.5
mal+nich 7.4 b1.2 d-0.4 e0.3 h1.4 k-0.4 q-0.4 r0.7 t0.6
mal+nur 7.4 e0.4 f0.4 g-0.3 q-0.3 t-0.4
mal+schr 7.7 a0.7 d1.4 i0.6 p1.4
mal+seit 7.2 a-0.9 c-0.4 d-0.7 g1.5 h0.7 i-0.4 q1.0 r1.4
mal+so 7.7 a0.3 b0.7 e-0.3 i0.6
mal+vers 7.7 c0.5 g0.6 p0.4 r0.7
mal+von 7.7 a0.4 c1.6 d0.4 f0.6
mal+vorg 7.7 a0.4 b-0.6 d-0.3 f-0.5 i-0.3 m2.3 q0.4 r-0.4
mal+wied 7.0 d1.2 e-0.8 h-0.5 l0.5 p-0.4 r1.0
mal+zwei 7.7 a-0.8 q0.3
male 6.2 a0.5 c2.6 d1.0 e-1.1 f0.8 g-0.6 i0.5 j-0.4 l-0.3 p-0.8
male+hat 7.7 c0.8 d1.0 n0.4
maler 6.8 b-0.3 c1.5 f1.0 g-0.4 h-0.4 i-0.4 p-0.3 r-0.3 t0.4
malerm 7.7 a0.5 c1.0 e-0.3 g-0.3 i1.6 s0.5
mall 7.7 s0.8
mallor 7.7 s0.8
malt 7.4 b0.3 c-0.5 e-0.7 g0.5 h0.7 k-0.3 m0.9 o-0.3 r0.8 t-0.4
malte 7.7 a0.4 b0.3 c-0.3 d-0.4 e-0.7 h-0.3 m1.1
mama 7.4 a0.3 c0.5 e-0.3 g-0.3 k0.5 n0.6 r-0.3 s0.4
man 4.0 a4.4 b3.5 c0.7 d6.0 e2.4 f1.9 g0.8 h-1.2 i1.0 k-0.8 l-0.6 m0.7 n-0.9 p0.4 q0.3 r1.7 s1.7 t-0.6
man+auf 7.4 d0.6 i0.5 m0.4 r0.4 t0.4
man+bei 6.4 a1.1 b0.3 c0.4 d0.9 e0.5 f1.2 i-0.7 j-0.6 l-0.4 m-0.4 p-0.7 s2.3
man+das 7.7 b0.4 d0.4 e0.6 f0.8
man+den 7.2 a-0.7 b0.6 e-0.6 g-0.3 i-0.4 l-0.3 m1.0 o-0.4 s-0.3
man+die 7.2 b0.9 d-0.7 e0.9 g-0.4 i-0.5 n0.4 q0.9 r-0.4 s-0.4
man+ein 7.7 a-0.3 b-0.3 c-0.3 d-0.4 g0.4 h0.7 r0.3
man+eine 6.8 a-0.4 b-0.4 d-0.3 f0.3 p0.6 s-0.3
man+erst 7.7 b0.7 i0.5 q0.3 r0.3
man+hat 7.4 e-0.5 p0.7
man+im 7.2 a-0.7 b0.7
man+kein 7.7 a0.9 d-0.3 e0.6 i0.8 s2.5
man+komm 7.7 a0.5 b0.7 d1.2 e-0.3 g-0.4 r-0.4
man+merk 7.4 a0.3 b-0.4 d1.0 e-0.6 i0.3 n0.3
man+mich 7.2 a0.4 c0.9 d0.8 e0.5 f1.2 p0.6 r-0.3
man+mir 7.4 a0.4 c-0.5 d1.4 e0.3 j0.7 k0.4
man+mit 7.7 a0.7 d0.6 e1.2 f0.8 o0.7 r-0.3
man+muss 7.4 d-0.4 i-0.3 j0.7 r-0.4
man+nich 7.2 a-0.5 b-0.3 c-0.4 d-0.3 e0.9 g1.5 i0.8 p-0.3 r1.8
man+scho 7.4 a0.9 b1.3 c1.2 e-0.5 f0.3 g-0.3 h-0.3 i1.1 l0.5 m0.4 n-0.3 p1.0 r-0.3 s-0.4
man+selt 7.7 a-0.4 g1.0 m0.3 p-0.3 q0.4 r1.2
man+sich 6.5 a0.8 b0.6 c0.4 e0.9 f-0.3 i0.7 j1.9 l-0.4 o-0.4 p-0.4 r0.5 s0.5
man+sieh 7.4 a0.8 d1.2 e1.0 g-0.4 i0.5 o0.4 s0.4
man+so 7.7 d1.1 e-0.4 h0.4 i0.9 p-0.4 s-0.5
man+soll 7.7 a0.7 e0.6 i1.6
man+uns 7.7 a0.4 b1.2 d1.5 i1.5 j0.8
man+wird 7.4 b-0.4 c-0.6 d1.6 e-0.5 g0.4 i0.8 p-0.3 q0.3 s-0.4
manc 6.6 a-0.6 g1.0 h-0.3 i0.4 j-0.3 k0.3 n-0.4 o0.3 p-0.3 q0.6 r1.2 s-0.3
manche 7.2 a-0.4 d0.4 i-0.4 k0.5 q0.7 r0.4
manchm 7.2 g0.9 i0.9 r1.0
mand 5.3 a-0.4 b-0.5 d-0.3 e0.9 h1.8 i1.5 j0.8 k0.9 o0.6 q0.5 r1.0 s-1.2 t-0.4
mand+an 7.7 a-0.6 h1.9 i-0.3 k0.4 o0.4
mand+der 7.7 a0.4 e0.8 j0.6 m0.6 p0.7
mand+gege 7.7 e-0.3
mandan 6.0 a-1.2 b-0.4 d-0.5 e0.4 h1.1 i-0.9 j-0.5 k0.9 n0.5 r0.5 s-0.8
mandat 6.2 a1.5 c0.5 d0.5 e0.8 h0.8 i2.9 j1.6 o-0.4 p0.3 q-0.3 r0.6 s-0.5
mandy 7.7 a-0.4 g0.3 o1.3 q0.8
manf 7.7 e0.8 f0.6 j0.7
manfre 7.7 e0.8 f0.6 j0.7
mang 5.7 a1.9 b-0.3 c0.3 e4.0 f-0.6 g-0.7 i-1.0 j2.8 l-0.3 m0.4 o-0.3 p1.8
mang+mit 7.7 e0.5 j0.9 n0.4 p1.0
mangel 5.7 a1.9 b-0.3 c0.3 e4.0 f-0.6 g-0.7 i-1.0 j2.8 l-0.3 m0.4 o-0.3 p1.8
mann 5.1 b0.7 c0.5 d-0.5 e-0.3 f1.1 g1.1 h0.8 i1.0 k-1.2 m0.6 n0.7 p1.1 q0.4 r1.6 t0.9
mann+hat 7.7 b0.4 d0.5 n0.3 t0.3
mann+ist 7.7 c0.5 h0.3 p0.7 s0.5
mann+mein 7.4 a0.8 g-0.4 i1.3 j0.6 r-0.3
mann+sagt 7.4 a-0.5 d-0.4 e-0.6 g0.4 h-0.4 k-0.4 q0.3 r0.6
mann+und 7.7 c-0.3 g0.3 i0.4 p-0.4 r0.4 s0.6
mann+vom 7.7 g0.8 r0.9
mann+wohn 7.7 a0.7 b1.0 i0.6 m1.0 p0.7
manner 7.7 d0.6 e-0.3 i0.6
mannes 7.7 a-0.3 g0.4 h0.4 r0.5
manni 7.4 a-0.4 e-0.4 g0.9 r0.9
manu 6.8 a-0.6 c-0.4 g1.7 h1.4 i-0.3 n-0.5 p-0.3 r2.0 s-0.4 t0.9
manusk 7.4 a-0.6 e-0.4 g1.2 h0.3 r1.4
mapp 7.4 c0.4 e-0.4 g-0.4 i0.5 r-0.4
mappe 7.7 c0.4 e-0.3 i0.6 r-0.4
marc 7.7 a0.6 b1.0 d0.4 i1.6 s0.6
mare 7.2 a-0.8 e-0.5 g1.4 h0.4 r1.7
marg 7.7 e0.5 j0.6 o0.9 r-0.3
mari 7.0 f0.6 g0.7 i-0.4 m1.5 p0.4 q1.0 r0.7 s-0.4
maria 7.7 a0.4 b0.6 d0.4 h-0.3 m1.4 n-0.3 q0.8
mark 5.8 a0.7 b0.6 c-0.9 d1.0 e1.9 g-1.0 h-1.0 i0.7 j-0.7 l-0.3 r-0.4 s0.5
mark+ober 7.7 d0.6 f0.6 q0.5
markie 7.4 c-0.5 d0.6 e1.1 n-0.4 s0.5 t0.4
markis 7.7 d0.7 p0.7
markt 7.4 a-0.3 c-0.3 e-0.4 i0.4 s0.7
marktg 7.7 i0.4 q0.5
marl 7.4 a-0.7 d-0.3 g0.6 h1.3 j-0.4 k-0.3 l0.5 r0.9
marlie 7.7 a-0.5 g0.7 h1.0 r0.6
marq 7.7 a-0.5 d-0.4 g1.2 o0.7 r1.1
mart 7.0 b-0.4 c0.8 e-0.9 h0.6 i-0.4 j-0.3 n-0.3 o0.5 p0.4 q0.3 r0.4 s1.0
martin 7.7 c0.8 d0.5 e-0.4 o0.7
marz 5.2 a-1.5 b0.5 c1.1 d-0.6 e-0.5 f-0.5 g0.3 h1.9 i0.7 j-1.0 m0.7 n-1.1 o1.0 p-0.5 q1.2 r1.3 s-0.4 t-0.6
marz+vere 7.7 l0.6
marzah 7.7 a0.4 b0.8 j0.6 p0.5 s1.0
masc 6.3 a1.0 b0.4 d0.5 e1.4 h1.1 i0.9 j-0.5 k0.4 p-0.6 q0.8 s1.3
maschi 6.5 a0.8 b0.5 c-0.5 d0.4 e1.4 g0.5 h1.3 i1.1 j-0.4 k0.5 p-0.5 q0.8 s0.8
mask 7.7 a-0.4 g0.5 r0.6
mass 7.0 c0.3 e-0.8 i1.1 p-0.4
masse 7.7 a-0.6 e-0.4 j-0.3 t0.3
mate 6.8 a0.5 d0.7 e0.6 g-0.5 h-0.3 i-0.5 k0.3 l0.4 m0.6 n-0.3 o1.3 p-0.4 q1.2 s1.0
materi 6.8 a0.5 d0.7 e0.6 g-0.5 h-0.3 i-0.5 k0.3 l0.4 m0.6 n-0.3 o1.3 p-0.4 q1.2 s1.0
matr 7.4 b0.4 c0.5 d0.5 e0.7 i0.4
matrat 7.4 b0.4 c0.5 d0.5 e0.7 i0.4
matt 7.2 a-0.4 d-0.4 e-0.6 l0.4 t0.8
matte 7.7 t0.6
maur 7.0 a0.5 c-0.4 e0.7 f0.6 j0.4 l0.7 p1.1
maurer 7.0 a0.5 c-0.4 e0.7 f0.6 j0.4 l0.7 p1.1
maxi 7.7 a-0.6 n0.3
maxima 7.7 a-0.6 n0.3
mech 7.7 a-0.4 e-0.4 f0.4 g1.1 h1.8 q1.2 r1.1
mecht 7.7 a-0.4 e-0.4 f0.4 g1.1 h1.8 q1.2 r1.1
meck 7.7 a-0.7 e-0.4 g0.6 n0.9 o0.8 p-0.3 r0.5
mecker 7.7 a-0.7 e-0.4 g0.6 n0.9 o0.8 p-0.3 r0.5
med 7.7 a0.4 d0.5 e0.6 k0.4 q0.4
medi 6.5 b1.2 c-0.5 d-0.7 e-0.5 f-0.4 h-0.3 i0.6 l-0.4 p-0.5 q0.4
mediat 7.4 a-0.7 d-0.6 e-0.6 g0.5 h-0.3 n0.5 q0.7 r0.8
medien 7.2 a0.4 b1.0 g-0.3 i0.9 j0.3 r-0.4
meer 7.7 d0.3 e0.8 s0.4
mega 7.7 a-0.4 g1.3 l0.4 r1.9 t0.4
mehr 4.8 b3.1 c1.6 d0.7 e-1.8 f-1.1 g0.8 h1.6 j-0.3 k-0.3 l-0.6 m1.2 n-0.7 o0.7 p0.5 q0.3 r1.3 s0.8
mehr+als 6.7 a0.6 b1.9 c-0.8 e-0.6 h0.9 i0.5 j-0.5 l-0.4 m0.9 p-0.6
mehr+aus 7.4 a-0.6 d-0.4 g1.4 i-0.4 p-0.3 r1.5
mehr+bei 6.8 a0.4 b-0.5 c-0.6 d1.2 g-0.5 i0.5
mehr+beko 7.4 c0.5 i-0.5 p0.5
mehr+die 7.7 e0.5 o1.2 p0.9
mehr+durc 7.7 a0.4 c0.5 e0.6 i-0.3 p0.4 q0.6 s0.4
mehr+fur 7.4 a0.9 c0.7 e0.9 i0.8 j1.8
mehr+geht 7.7 b0.3 k0.8 m0.6 n0.5
mehr+gibt 7.2 d0.9 e-0.6 i0.7 p-0.3 s0.4
mehr+in 6.8 c-0.6 d-0.5 e0.9 g0.6 h0.8 k-0.4 o1.3 r0.7 s0.5
mehr+komm 7.7 c0.5 e-0.4 i0.6 p0.3
mehr+mit 6.7 a0.7 b1.1 c-0.4 d-0.6 e1.6 f0.6 g-0.4 h0.5 i1.9 k-0.5 l1.0 o-0.3 p-0.5 s-0.3
mehr+und 7.0 c0.8 d0.5 e0.4 h-0.3 i-0.4 k0.4 n0.5 s-0.4 t1.5
mehr+unse 7.7 a0.3 d0.4 i0.6
mehr+unte 7.7 c0.7 e0.4 f0.5
mehr+verh 7.7 d-0.5 q0.4
mehr+von 7.2 a0.8 b0.9 e0.3 i0.5 m0.9 p-0.4 r-0.4
mehr+weit 7.7 f0.8 g0.5 i-0.4 r0.5
mehr+zahl 7.7 b0.5 j0.6 l-0.4 o0.3 p0.5
mehr+zu 6.8 a-0.7 b1.0 e-0.8 j-0.4 k1.2 p0.4 s-0.4
mehrau 7.7 a0.5 b1.1 m1.1
mehrko 7.4 a0.5 c1.6 e-0.4 g-0.4 h0.6 i0.5 j1.3 m0.5
mehrwe 7.4 a-1.0 c-0.3 d-0.4 h0.6 i-0.3 m1.0 o1.5 p-0.3 q-0.4 r0.4
mei 6.8 b0.7 d0.3 e-0.6 g1.2 h1.5 i0.4 l0.6 p-0.5 r1.7 s-0.4 t-0.3
meil 7.4 c0.4 d0.4 e-0.3 f0.6 g0.4 h0.5 m1.1 r0.4
meilen 7.7 c0.6 d0.7 f0.7 m0.8
mein 2.9 a2.5 b2.2 c1.1 d3.8 e1.1 f1.1 g1.9 h1.6 i1.1 j2.3 k0.5 l0.5 m1.1 n-0.6 o-1.2 p1.9 r2.2 s2.9
mein+anfr 7.7 c0.5 d0.5 i0.4 p0.8
mein+anwa 6.8 a0.5 b-0.4 d-0.4 g0.7 i-0.5 j2.6 p0.5 r-0.5 s-0.5
mein+bank 7.7 d0.3 f0.8 o1.3 p0.5
mein+beid 7.4 a-0.4 b0.3 c-0.7 g0.5 h0.6 m0.4 r-0.4
mein+brud 6.5 a-0.4 d-0.4 e-0.4 f-0.4 g0.9 h1.8 j0.8 l0.4 m1.4 n0.4 p-0.4 q-0.4 r1.1 s-0.5
mein+chef 6.7 b-0.6 c0.9 e0.5 j-0.4 k-0.3 m-0.4 n0.9 o0.4 p-0.4 r0.4 s-0.4
mein+cous 7.4 a-0.5 b1.0 f0.5 h0.9 i-0.4 n0.4 t0.3
mein+das 7.4 a0.6 b-0.3 c-0.3 d1.0 e0.7 g-0.4 j1.2 p-0.4 s-0.4
mein+enke 7.2 a0.4 c0.5 d0.4 e0.5 g0.3 j0.6 p-0.3 q1.0 r0.5 s-0.4
mein+erfa 7.7 a0.4 e-0.4 s1.0
mein+es 7.7 a0.3 c0.8 d-0.4 e1.3 f1.4 h0.4
mein+frag 7.2 a0.8 b-0.3 d1.6 e-0.6 f0.5 j0.4 m0.7 p0.9 s-0.5
mein+frau 5.8 a-1.1 b0.5 c-0.4 d0.6 e-0.3 g1.2 i0.6 j-0.8 m-0.6 n0.5 q1.3 r1.1 s-0.6
mein+fris 7.7 b0.6 g-0.4 r-0.3
mein+gebu 7.7 a0.5 c0.5 d0.8 g-0.4 i0.6 r-0.4
mein+geda 7.7 b0.8 i1.0
mein+gedu 7.7 a0.8 e1.3 f0.8 j1.1
mein+geld 7.4 a0.4 g-0.4 h-0.3 j0.6 l0.8 p0.3 s1.0
mein+gesc 7.2 c0.4 d-0.4 l0.9 m1.2 n-0.4 p0.6
mein+gros 7.7 d-0.3 e0.5 g0.4 i0.7 p0.9 q0.3 r0.5
mein+haup 7.7 a-0.3 g0.4 l1.1 n0.6 r0.5 t0.3
mein+ich 7.2 a0.6 b1.2 d1.2 e0.4 f1.9 g-0.5 j-0.3 k0.4 n0.4 o0.7 p-0.4 s-0.3
mein+kege 7.7 a-0.4 n1.0 r0.5
mein+kind 7.7 c1.2 k0.8 l0.5 m0.5 o-0.3 s0.4
mein+koll 6.6 a-0.4 e-0.3 f-0.3 g-0.3 j-0.3 k0.7 l-0.4 o-0.4 q-0.4 s-0.5
mein+kont 7.4 a0.4 b0.6 g0.4 l0.9 m0.6 q0.9 r0.5
mein+letz 7.0 c0.6 d0.5 e-0.5 f-0.7 g0.3 h-0.4 j-0.3 m-0.4 n0.4 p0.4 r0.6 t0.4
mein+leut 7.7 c0.4 p0.7
mein+lieb 7.7 b0.5 e0.3 g0.6 q0.3 r0.8 s0.5
mein+made 7.7 c0.7 g0.4 k0.6 l0.4 r0.5 t0.8
mein+mail 6.7 d1.6 f0.9 g-0.5 h0.3 j-0.6 m-0.5 p-0.5 r-0.3 t0.3
mein+man 7.7 g0.5 j0.7 r0.4
mein+mann 5.9 e0.8 g-0.6 i0.5 j0.8 k-0.8 m-0.3 q0.4 s1.0 t0.3
mein+mutt 6.6 a0.3 b-0.4 d0.7 e-0.4 g-0.4 i-0.5 k-0.3 p0.8 r-0.5 s0.6
mein+nach 6.2 a-0.3 b0.5 c1.1 e-0.5 f-0.4 g-0.5 i1.4 j-0.3 k1.4 m2.5 s1.0
mein+name 7.2 a0.7 b0.3 d1.1 e0.4 g-0.4 i0.5 j0.3 m0.7 r-0.3
mein+neue 7.7 b0.6 d0.7 e0.4
mein+oma 7.4 a0.4 b0.4 g-0.4 i0.4 p0.5 r-0.3 s0.5
mein+pers 7.7 a0.3 e0.5
mein+rech 6.4 a1.3 c0.6 d-0.4 e2.1 h-0.3 i-0.4 j3.4 p-0.8 q0.4
mein+reze 7.7 a0.9 d0.9 e-0.4 p-0.3 s2.4
mein+ruck 7.7 d0.9 l0.8 n0.3
mein+schr 7.2 d0.9 e-0.4 j0.5 r-0.6
mein+schw 5.6 c-1.2 d-0.9 e-0.5 g0.4 h1.6 j0.8 m-0.7 n1.1 o-0.4 p0.3 q-0.8 r0.7 s0.7 t-0.5
mein+seit 7.7 a-0.4 s-0.3
mein+sie 7.4 c0.8 d1.1 g-0.5 j-0.3 p0.5 r-0.4
mein+sohn 6.8 a-0.4 b-0.3 d-0.4 e0.3 f0.4 g1.3 h-0.3 j0.9 k0.6 r1.7
mein+stel 7.4 b0.9 c-0.4 g-0.5 i0.5 k0.4 r-0.5 t0.3
mein+steu 7.2 a-0.8 b0.6 d-0.5 e-0.3 f-0.4 h0.7 i0.5 l1.7 n0.9 o0.5 q0.4 r0.5 s-0.5
mein+tant 7.7 a-0.3 b0.6 e0.3 j-0.3
mein+toch 6.5 b1.5 c-0.3 e-0.5 i0.7 j-0.4 l0.4 m0.8 p-0.5 s-0.7 t-0.4
mein+uber 7.7 a1.4 e2.3 g-0.3 p2.1
mein+vate 6.5 a-0.8 b0.5 d0.6 e-0.9 f-0.5 g0.6 h-0.4 i-0.4 j-0.4 l0.6 m0.3 n0.5 p-0.5 s-0.6 t-0.4
mein+vers 7.2 c-0.3 g0.4 o-0.3 s0.3
mein+vert 7.4 a-0.3 g-0.4 i-0.4
mein+vors 7.7 a0.3 c1.0 d-0.3 f0.4 j-0.3 s0.8
mein+zahn 7.7 a0.8 b2.4 d-0.3 g-0.8 r-0.5
mein+zaun 7.7 a0.3 c1.2 d0.3 s1.3
meine 3.9 a1.5 b0.3 c1.1 d2.2 f1.7 g0.6 h1.7 i-0.9 j1.1 k0.3 l0.7 m-0.6 o0.5 q0.4 r2.0 s2.3 t0.5
meinem 5.4 a1.1 b0.9 d0.4 f1.3 g0.4 h0.8 i0.4 j1.4 l0.8 n-0.5 o-0.4 p0.7 q1.3 r0.8
meinen 5.2 a1.1 b0.9 c0.3 d3.0 e1.1 f-0.7 g1.0 h0.7 j-0.4 l-0.7 m1.3 o-0.8 p1.8 q-0.6 r0.5 s2.8 t0.3
meiner 5.2 a-1.0 b1.2 c-0.7 d0.4 e-1.1 f-0.7 j-0.9 k1.9 l-0.9 n0.3 o-0.7 p0.3 q0.8 s-1.1
meines 6.6 a-0.5 b0.3 c0.6 d0.4 g1.4 h1.0 i0.5 j-0.5 l0.3 m0.4 o-0.3 p-0.5 r1.6
meint 6.6 a1.4 c0.4 d-0.4 e1.4 f1.0 g-0.6 i1.3 j1.0 k-0.3 m-0.3 p-0.5 r-0.4 s-0.4
meinte 6.3 a1.2 b1.0 c0.9 d2.0 e1.2 f-0.5 g-0.4 i0.7 j1.0 q-0.4 r-0.4 s-0.7
meinun 7.0 a-1.0 e-0.9 i-0.4 m2.4 p0.3 s-0.3
meis 6.4 g0.4 k-0.5 m-0.4 r0.5 s1.0 t0.6
meis+die 7.7 c0.6 d-0.4 t0.5
meiste 6.6 c-0.6 i0.3 k-0.3 s1.1
meld 4.7 a0.4 c0.8 d0.6 f3.1 g0.5 h2.4 i-0.7 j0.7 k0.6 m-0.3 o0.8 p-1.0 r1.3 t1.9
meld+euch 7.7 c0.4 e-0.4 s1.1 t0.4
meld+ich 7.7 b-0.5 e0.3 f1.0 n0.5 q-0.5 t0.5
meld+mich 7.4 a-0.3 b0.3 f-0.3 g0.4 k0.9 q-0.4 r0.5
meld+sich 6.0 b-0.5 c1.1 d0.9 e-1.3 h1.5 i-1.1 k0.3 l0.6 n0.4 o0.3 p-0.7 r0.4
meld+sie 6.7 a0.6 b0.4 c0.9 d1.2 e-0.6 k0.5 p0.3 s0.5 t0.4
meld+und 7.7 e0.4
melde 6.7 b-0.5 e0.5 f0.6 k0.4 n0.5 p-0.3 q-0.6 s-0.3
melden 5.4 a0.4 b0.7 d0.5 e-0.7 f2.4 g0.5 h1.2 i-0.4 k0.5 m-0.3 n-0.4 o0.6 p-0.5 r1.0 s-0.6 t0.6
meldet 6.0 a0.7 b-0.3 c2.2 d1.3 f1.1 g-0.4 h1.0 k0.5 l0.5 p-0.7 q0.7 s0.7 t1.2
meldun 7.0 a-0.4 c-0.4 e0.6 f-0.3 i-0.4 j0.6 k-0.3 p0.4 t0.4
melk 7.4 a-1.2 c-0.5 d-0.4 e-0.4 g1.4 h0.8 i-0.5 r1.5
mens 6.1 a0.5 b0.7 c-0.5 d-0.6 e0.5 f-0.6 g0.5 i0.9 j-0.6 k0.4 l-0.5 m-0.6 o-0.4 p0.8 q-0.5 r1.2 s-0.8 t-0.4
mensch 6.4 a0.4 b0.7 c-0.3 d-0.5 e0.7 f-0.6 g0.7 i1.1 j-0.5 k0.6 l-0.5 m-0.6 p0.4 q-0.5 r1.2 s-0.7 t-0.4
mer 7.0 e0.5 f-0.3 i-0.4 k-0.3 l1.0 n1.1 o1.7 p0.7 q0.9 r0.5 s0.5
merc 6.5 a-1.0 b-0.4 e-0.4 g1.8 i-0.5 j-0.3 k0.4 l0.7 o0.6 r2.3 s0.3
merc+fur 7.4 a-0.7 g0.8 l0.8 r1.0
merci 6.6 a-1.2 b-0.4 g1.9 i-0.5 k0.4 l0.7 o0.6 p-0.4 r2.4 s-0.4
merk 6.3 a1.4 c-0.5 d1.0 g-0.5 h-0.3 i2.4 j1.6 p1.4
merk+dass 7.4 i1.0 p0.5 r-0.3
merk+sie 7.7 a1.0 g-0.3 i1.2 j1.3
merke 7.7 d0.5 i0.5 p0.7
merken 7.2 a1.1 d-0.4 e0.5 g-0.4 i2.1 j1.2 p0.4 s-0.4
merkt 7.2 d1.0 e-0.5 p-0.3 s-0.3
mert 7.7 d-0.5 e0.7 q0.3
mess 5.9 a0.5 b-0.5 c1.5 e1.9 g0.4 h0.7 j-0.6 k2.3 l0.5 m0.8 n0.4 q0.3 r0.9 s0.5 t-0.7
mess+in 7.4 c0.4 i-0.3 k1.4
messe 6.8 a-0.7 b-0.3 c0.4 d-0.3 h0.3 i-0.7 k2.0 q0.4 r0.4
messen 7.7 a0.4 c1.4 d0.3 e-0.3 i1.0
messew 7.7 a0.3 e0.3 h0.9 k0.4 n0.5 r0.6 s0.9
mete 7.0 b0.4 c-0.5 d0.5 e-0.5 i-0.3 k-0.3 p-0.3 q-0.3
meter 7.2 b0.4 c-0.5 d0.6 e-0.4 j0.3 k-0.3 q-0.3
metz 7.4 a0.9 c1.1 d1.4 e0.5 g-0.5 i1.5 p0.9 r-0.4
metzge 7.7 a0.8 e0.8 g-0.4 i0.6 p1.1 r-0.4
mia 7.7 b0.6 g-0.4 h-0.3 l2.0
mich 3.7 a2.5 b1.0 c-0.5 d4.8 e0.9 f4.9 g-1.3 i-0.8 k1.7 l1.2 n0.4 o0.9 p1.0 r-0.4 s1.7 t1.6
mich+als 7.7 c0.4 e0.5 i0.6 k0.9 l0.5 m0.5
mich+am 7.4 c-0.4 h0.6 k1.2 l-0.5 n-0.4 p0.6
mich+an 6.5 a1.3 d0.4 e0.5 f0.4 g-0.4 i-0.7 j0.7 l-0.4 m-0.3 n-0.3 p0.7 q0.3 s2.0 t0.4
mich+ande 7.7 c0.5 e-0.3 i0.5
mich+anru 7.4 c-0.3 f1.6 n-0.3 p0.5 t0.8
mich+auch 7.7 a0.5 c0.3 d1.4 f0.3 k1.7 p0.8
mich+auf 7.2 b1.3 d0.8 e0.4 j0.5 o0.5 p0.4
mich+aus 7.7 a-0.5 d0.3 e0.3
mich+beim 7.7 e-0.5 p0.8
mich+bis 7.7 e0.3
mich+bitt 7.0 e0.6 f0.9 g-0.3 i-0.4 j-0.3 l0.4 n0.7 p0.4 s-0.5 t0.4
mich+dabe 7.7 a-0.5 c-0.6 e0.4 g0.5 i-0.3 o-0.4 q0.7 r0.5 s-0.4
mich+daru 7.7 e0.4 f0.3 m0.9 n1.6
mich+desw 7.7 c0.4 d-0.3
mich+die 7.2 d-0.5 e0.4 g-0.4 j1.0 k1.1 l-0.5 o0.3 q0.6
mich+ein 7.2 a-0.4 c0.5 d-0.4 g0.6 k0.5 r0.6 t0.5
mich+fur 7.2 a-0.4 b-0.4 f-0.4 g0.5 l0.4 r0.6 s0.3
mich+gebe 7.2 a0.7 c0.4 d-0.5 e0.7 f0.6 i1.2 j0.4 p0.5 s1.6
mich+gefr 7.4 a-0.4 b0.4 d-0.3 g0.9 j0.5 q0.6 s-0.3
mich+heut 7.7 c-0.3 e0.8 f0.9 r0.3
mich+ich 7.4 a-0.4 f0.4 l1.5 p0.4 r0.5
mich+in 7.4 a-0.3 b0.5 g-0.3 i0.5 k0.5 o-0.4 q0.6 s-0.5
mich+jetz 7.7 c0.4 d0.4 f0.3 i0.8 k0.9 s0.6
mich+kein 7.4 a-0.4 c-0.4 d0.6 f1.5 g0.9 h0.8 i-0.4 n0.4 r1.0
mich+mit 7.4 a0.7 d0.7 e-0.4 f1.2 m0.7 s1.5
mich+nach 7.4 d-0.4 e0.4 g-0.7 h0.4 j0.6 k0.4 r-0.3
mich+nich 7.0 a-0.7 b-0.4 e-1.0 h0.6 i-0.4 l-0.5 m-0.4 o1.3 p-0.3 q0.5 t0.7
mich+rech 7.7 j1.1 s-0.4
mich+scho 7.4 a0.9 b-0.4 c-0.3 d0.4 g-0.6 s-0.4
mich+sons 7.7 a-0.5 c0.4 e0.5 f0.7 o1.1
mich+um 7.7 b0.4 c0.7 d0.4 e0.5 s1.0
mich+und 7.7 d0.4 e-0.3 j0.5 t0.6
mich+vor 7.7 d0.8 e-0.3 p0.7 s0.5 t0.5
mich+wege 7.7 d-0.4 h0.4 l0.5 o0.4
mich+weit 7.7 f1.0 i-0.3 j-0.3
mich+zwei 7.7 a0.5 d1.8 e-0.5 f1.2 g-0.3 i-0.3 p1.1 s0.9
michae 7.4 c0.6 d0.4 f-0.4 t1.5
mies 7.7 c1.0 i0.8 l1.0 s1.2
miet 5.2 a-1.7 e-1.2 g-0.6 h0.7 i-1.9 j-0.4 l-0.5 m0.4 n0.8 p-1.0 q0.4 r0.5 s0.5 t-0.6
miet+bei 7.7 a-0.4 e-0.3
miet+im 7.4 a-0.4 b0.4 d0.3 e-0.5 f0.3 m0.4 p-0.3 r0.6
miet+vom 7.7 n0.6
miet+zahl 7.7 a-0.3 b-0.3 d-0.3 e-0.4 t0.4
miete 6.7 a-0.6 b-0.7 d-0.5 e-0.8 f-0.3 g-0.4 i-0.3 l-0.4 n1.5 o0.5 p-0.6 r-0.5
mieter 5.6 a-0.7 b0.3 g-0.5 i-1.3 l-0.4 p-0.3 q-0.4 s1.0
mietre 7.7 a-0.4 g-0.4
mietve 7.4 a-0.4 e-0.4 i-0.5 l0.3 m0.4 q0.4
migr 7.2 b0.4 c0.5 i0.9 k1.5 m0.6 t-0.5
migrat 7.4 b0.5 c0.5 i1.0 m0.6
mikr 7.7 a0.3 c0.6 e0.8 i-0.3 s0.7
mikro 7.7 a0.3 c0.6 e0.8 i-0.3 s0.7
mind 6.5 c-0.5 d-0.4 e1.1 f0.6 g-0.6 i-0.6 j1.2 k-0.4 m0.7 n0.7 p0.6 q0.5 r-0.6 s-0.4 t0.5
minder 7.0 a0.6 e1.7 f0.9 g-0.4 i-0.3 j1.4 m1.0 n0.4 p0.9 r-0.3 t0.7
mindes 7.2 a-0.5 b0.4 c-0.3 d-0.3 e-0.6 i-0.3 l0.3 n0.4 q0.5
mini 6.8 a-0.7 e-0.3 f-0.4 g0.4 h-0.5 i-0.4 j-0.4 k0.7 l0.3 m-0.5 n0.6 o1.3 p0.3 r0.6 s-0.4 t2.2
mini+hat 7.7 a-0.4 t2.3
minist 7.4 a-0.4 k0.5 t2.2
minu 5.4 a0.7 b1.6 c0.4 e0.9 f0.7 h0.8 i-0.4 j-0.4 m0.6 n-0.6 o0.9 p-1.1 q0.6 r0.9 s0.6 t2.0
minu+im 7.7 c-0.4 d0.6 h0.7 k0.7 l-0.5
minu+und 7.7 c0.6 i0.6 s0.5
minus 7.4 b-0.3 d-0.3 e0.4 g-0.4 m-0.3 o0.3
minute 5.5 a0.7 b1.9 c0.6 e0.6 f0.8 g0.3 h0.8 j-0.3 k0.4 m0.9 n-0.5 o0.7 p-1.0 q0.5 r0.9 s0.8 t2.0
mir 3.0 a4.1 b2.2 c1.5 d3.1 e2.0 h-0.5 i0.6 j2.8 k1.8 l0.9 n0.3 o2.3 p2.3 s-0.9
mir+am 6.8 d0.8 e0.5 g1.0 j-0.3 k1.0 l-0.4 n-0.5 o-0.3 p-0.3 r0.9
mir+auch 7.7 j0.9 l0.9
mir+auf 7.2 a0.7 b-0.4 c-0.4 d1.1 e1.0 f0.6 g-0.5 i1.9 j-0.3 r-0.3 s-0.3
mir+beim 7.7 c0.4 e0.6 g0.4 n0.8 p0.8 r0.4
mir+bis 5.6 d0.4 g-0.4 j0.5 l1.1 q-0.3 r-0.4 t0.6
mir+bitt 5.4 b1.1 c-0.3 d-1.6 e1.6 f0.9 h0.9 i0.9 j-0.6 k0.6 l0.5 n0.3 o1.5 t0.4
mir+dann 7.7 e0.4 i0.9 p0.7
mir+das 5.7 d0.6 e0.9 f0.4 g0.3 i0.9 j0.5 l-0.6 n-0.7 q0.4 r1.2 t-0.4
mir+den 6.1 a1.2 b0.4 c0.9 d0.9 e1.5 g0.7 h-0.6 m-0.5 n0.3 p0.9 q-0.6 r-0.5 s-0.8 t0.5
mir+der 7.7 a-0.5 c0.9 e-0.6 i-0.4 k1.5 l0.6 n0.7 p0.5 s0.4
mir+die 5.6 c0.7 d0.6 e-0.5 f1.5 h1.4 i-1.6 k-0.5 m0.6 n0.3 p-0.4 r0.9 s-0.4 t0.6
mir+durc 7.7 c-0.3 d0.4 f0.5 n1.2 o0.4
mir+ein 6.0 a1.0 b1.2 c0.9 e1.0 g-0.6 h-0.4 i-0.4 l0.5 m-0.3 n0.8 o0.8 p0.9 q0.5 r-0.4 s-0.4 t-0.4
mir+eine 6.1 a0.6 b0.4 c0.9 e0.8 f-0.3 g-0.9 h-0.4 i-0.9 j1.4 m0.8 n0.9 p-0.6 q0.4 r-0.5
mir+fehl 7.2 a-1.2 c-0.7 d-0.5 e-0.7 g0.8 h0.8 i-0.3 j-0.4 m-0.4 o0.4 p-0.4 r0.9 t0.8
mir+fur 7.0 a0.8 b0.5 o-0.4 r-0.4
mir+gera 7.7 j0.4 l0.9
mir+geze 7.7 a-0.5 g1.0 i0.4 q0.8 r1.0
mir+glei 7.7 d0.6 e0.4 m0.4 q0.3 t0.6
mir+heut 7.4 a0.4 e-0.5 j-0.3 k0.6 q-0.3
mir+im 7.0 a-0.3 b0.5 c0.4 e0.5 f0.7 g0.5 h-0.4 i-0.5 k0.5 o0.6 p-0.3 q-0.3 r0.4
mir+in 7.0 a0.5 b-0.5 c1.2 j1.2 l-0.4 m-0.4 p1.9 q-0.4
mir+ist 6.7 a0.4 b0.3 c1.2 d0.7 e-0.6 f1.1 g-0.4 j-0.3 k0.8 l1.2 n1.5 p-0.3 r-0.4 s-0.5 t0.6
mir+jema 7.7 a0.5 c1.0 d-0.3 e0.5 i1.5 p1.0
mir+kein 7.2 a0.6 c0.3 d-0.4 g-0.3 i-0.3 j0.8 p1.7 s-0.3
mir+komm 7.7 a0.4 j0.6 p0.7 s0.4
mir+krie 7.7 a0.5 l0.4 n0.4 p1.1
mir+leid 7.2 a-0.8 c-0.4 d-0.3 e-0.4 j-0.3 k0.9 l1.7 m0.3 p-0.3
mir+mal 7.7 a-0.7 c-0.4 d-0.4 e0.6 l0.3 o0.7
mir+mit 7.4 a0.7 d1.4 e0.7 j0.7 l0.8 p1.2 s0.6
mir+neu 7.7 b0.7 j0.4 m0.8 o0.8
mir+nich 6.5 a-1.3 b-0.4 c-0.6 e-0.4 g0.5 h0.4 i-0.7 k0.3 l0.3 m0.6 n1.0 q1.3 r0.6 s1.5
mir+noch 6.6 b1.0 e-0.5 f1.0 h0.7 i-0.5 k-0.4 m-0.4 o-0.4
mir+nun 7.7 a-0.6 k1.7 r-0.3 t0.4
mir+pers 7.7 a0.6 b0.7 e0.4 g-0.4 i0.6 j0.8 r-0.4
mir+reic 7.7 a0.8 g-0.4 j1.3 k1.6
mir+sage 7.7 a-0.4 k0.4 o1.2
mir+schl 7.7 d0.4 f0.6 p0.6
mir+scho 7.7 c-0.3 d0.8 h0.4 o0.3 q0.4
mir+tut 7.7 a0.6 c0.5 e-0.3 i0.9 p0.3
mir+und 7.4 d0.4 e0.4 i0.4 m0.5
mir+voll 7.7 a-1.1 c-0.4 d-0.5 e-0.7 g2.0 h0.4 i-0.4 k1.2 o-0.4 q0.5 r2.5 s-0.3
mir+vor 7.7 a0.7 b0.7 e0.6 j0.7 m1.0
mir+wann 7.7 a0.5 c1.3 d1.6 h0.5 m0.8 n0.4
mir+weni 7.7 a0.4 b1.0 c0.6 i0.9 s-0.3
mir+wie 7.7 b0.9 e0.3 h-0.4 l0.7 r0.4
mir+zeig 7.7 d0.4 g0.4 h0.7 q0.9
mir+zwei 7.4 b-0.3 e-0.5 k0.4 r-0.4
miri 7.7 g0.5 k0.5 l0.3 r0.5
miriam 7.7 g0.5 k0.5 l0.3 r0.5
mirk 7.4 a0.4 b0.9 e-0.3 f0.3 g-0.3 i0.7 m1.0 n1.4 s0.4
mirko 7.4 a0.4 b0.9 e-0.3 f0.3 g-0.3 i0.7 m1.0 n1.4 s0.4
miss 7.4 a1.2 e1.3 i1.2 j-0.4 n0.4 o-0.3
mit 2.4 a1.3 c-1.1 d0.9 e1.1 f1.4 g1.2 h1.3 i1.3 j-0.5 k-1.7 l0.7 n0.7 o0.7 p1.2 r0.5 s0.9 t-1.1
mit' 7.7 a-0.4 e-0.3 g0.8 h0.6 q0.6 r0.6
mit'm 7.7 a-0.4 e-0.3 g0.8 h0.6 q0.6 r0.6
mit+alle 7.2 d0.9 e-0.4 g-0.5 o1.2 p1.0 r-0.4 s1.4
mit+besc 7.7 i1.7
mit+best 6.4 b-0.4 c-0.4 d0.7 g0.4 i0.4 j-0.4 k0.8 n1.1 o-0.5 p-0.6 q0.6 r0.6 s-0.3
mit+dass 7.4 a0.5 c1.2 j0.5 m0.4 p0.4
mit+datu 7.4 m1.3 p0.8
mit+dein 7.7 f0.3 k0.7 l1.1 o0.5
mit+dem 4.3 a-2.0 b1.1 c-0.3 d-1.0 e-1.3 f2.1 g2.2 h1.7 i-2.2 j-0.6 k0.6 l0.9 n1.3 p-1.8 q1.3 r4.0 s-1.4 t0.3
mit+den 5.5 a-1.1 b1.0 e0.7 f-0.5 g1.6 h1.0 i-0.8 j-0.4 m-0.3 n-0.7 o0.8 p-0.6 q1.3 r2.1 t-0.4
mit+dene 7.7 a0.7 e0.4 g-0.3 i1.4 p0.7
mit+der 4.5 a-0.7 c-1.0 d0.8 e1.2 f2.4 h1.8 j-0.5 l2.6 n1.8 o2.6 p-1.3 q-0.6 r1.0
mit+dies 7.4 e-0.4 m0.5 p0.6 r-0.3
mit+drei 6.8 a0.5 b0.9 e-0.5 i-0.5 l1.3 m1.1 o-0.5
mit+eine 5.3 a1.0 b1.4 c1.0 d-0.4 h-0.5 i1.0 j-1.3 k0.7 l0.6 m-0.8 p0.6 q0.4 s1.2 t-0.6
mit+euch 7.0 a-0.9 b-0.3 c-0.3 d-0.5 e-0.4 f0.8 g1.0 h1.6 i-0.4 m0.4 n0.7 q0.8 r0.5 t-0.3
mit+eure 7.7 e0.6 g0.5 i-0.4 n-0.5 q-0.4 r0.9 t1.3
mit+fals 7.4 a0.5 d0.4 e1.4 i0.9 s-0.5
mit+foto 7.0 a0.8 c0.6 e0.7 i0.6 j0.7 k-0.3 p0.8 s1.5
mit+freu 5.4 b0.4 c0.3 e-0.7 f-0.8 i0.5 k0.3 l0.6 m-0.5 n1.5 o1.1 q-0.6 t0.6
mit+grus 7.4 g-0.5
mit+hand 7.4 c0.6 i0.5 k0.6 q0.9 r0.3
mit+herr 7.4 a0.6 d1.9 e0.4 f1.6 j-0.3 p-0.3 s-0.3
mit+herz 7.7 g0.5 r0.5
mit+humo 7.7 a0.6 b0.9 e1.3 g-0.4 i0.5 l0.4 n0.4
mit+ihm 7.7 a-0.5 b-0.4 c-0.3 t0.4
mit+ihne 6.1 a-1.3 b-0.7 c-1.0 d-0.8 e-0.5 g0.8 h0.6 i1.0 l0.4 m-0.3 o-0.3 p-0.6 s-0.6
mit+ihre 5.7 a0.5 b-0.8 c-0.3 d-0.8 e1.1 f3.6 g-0.6 i-1.1 j-0.5 k-0.5 m0.6 n1.9 o-0.4 p0.4
mit+jema 6.8 b-0.5 d1.2 e-1.1 f0.3 i0.8 p0.7 r0.3 s-0.3
mit+kaff 7.7 b0.3 d0.4 e-0.3 q-0.4
mit+klag 7.4 a-0.5 e-0.3 h-0.3 j-0.3 n0.6 q-0.3
mit+koll 7.7 e0.3 f0.3 n0.5 o0.3
mit+kopf 7.7 a-0.3 c-0.3 g0.9 h1.1 q0.5
mit+leer 7.7 a-0.4 g0.7
mit+leut 7.7 d0.6 f0.8 g0.5 r0.5
mit+mein 6.7 a0.9 b0.7 c-0.5 d0.6 e0.3 f-0.5 g0.4 l0.5 n-0.4 p1.5
mit+mir 6.8 a0.6 b1.3 e0.5 f-0.4 i-0.4 j0.7 p-0.5
mit+ober 7.7 a0.3 e0.9 f0.6 j0.6
mit+oder 7.7 c0.4 t0.5
mit+offe 7.7 o-0.3 p0.6 q0.4
mit+ol 7.7 a0.3 e0.8
mit+rein 7.7 g0.4 h1.5 o0.6
mit+rund 7.7 b-0.4 e0.5 f0.3 t0.7
mit+sein 7.0 b0.8 d-0.4 h0.4 i1.2 r0.3
mit+so 7.4 b0.9 d-0.4 g0.4 i1.7 r0.3 s-0.3
mit+stem 7.7 d0.3 m0.3 o2.3
mit+text 7.7 d0.4 e0.4 g0.6 r0.6
mit+und 7.4 b1.4 i1.4 k-0.4 m0.4 r0.5
mit+uns 7.0 a0.6 b-0.5 c-0.4 e2.3 i1.9 l0.4 p0.5 s-0.3
mit+unse 5.9 b-0.7 c0.8 d0.9 f1.4 g-0.5 h-0.3 j1.1 n-0.3 o0.3 p2.0 q1.4 t0.3
mit+verl 7.4 a0.9 d0.4 e1.2 f1.1 h0.3 i-0.4 m2.3 n0.4 o0.4 p-0.5
mit+vorz 7.7 a0.6 c0.6 e0.5
mit+wann 7.7 a0.3 d0.7 e0.9 j-0.4 p0.9
mit+wass 7.4 a-0.3 g0.4 h0.7 i-0.4 p0.7
mit+welc 7.7 a-0.5 f0.4 g0.6 o0.6 q1.1 r0.8
mit+wort 7.7 c0.5 d-0.7 k-0.3 l0.4 r0.5 t1.1
mit+zwei 6.7 a0.8 c-0.6 e0.6 f0.5 g-0.3 i-0.4 j0.6 l-0.3 m1.3 o-0.6 p1.1 s0.5
mita 6.0 a-1.5 c-0.8 e-0.7 g0.7 i-1.0 j-0.4 k0.5 l-0.5 o0.4 p-0.6 q-0.3 r1.3 s-0.6 t1.9
mita+hat 7.0 a-0.6 d0.4 f0.4 h0.6 i-0.5 k0.8 r0.4 t1.7
mitarb 6.0 a-1.5 c-0.8 e-0.7 g0.7 i-1.0 j-0.4 k0.5 l-0.5 o0.4 p-0.6 q-0.3 r1.3 s-0.6 t1.9
mitb 6.1 f-0.5 g-0.5 i1.7 l-0.3 n-0.4 o-0.5 p-0.5 q0.4 r-0.4 s-0.6 t-0.6
mitb+aus 7.7 b0.5 c1.0 d-0.5 e-0.4 i0.4 m0.4
mitbew 6.3 f-0.4 g-0.3 i1.9 n-0.3 o-0.3 p-0.3 r-0.5 s-0.4 t-0.5
mite 7.0 c0.5 d-0.4 e-0.5 k-0.4 o0.7 s0.3 t0.3
mitein 7.4 d-0.5 s0.5
mitena 7.7 c0.6 i0.5 o0.9
mitg 5.4 a0.6 b0.7 d2.1 e-0.4 h-0.9 i1.7 o-0.3 p-0.5 r0.5 s1.2
mitg+der 7.7 a0.7 b0.6 d0.4 i1.4
mitg+habe 7.7 b-0.5 d-0.4 e0.6 k-0.3 l0.4 m0.7 r0.3 t0.3
mitgeb 7.7 a0.9 b0.7 i1.5
mitgen 7.4 g0.3 k0.4 r0.5
mitges 7.2 a-0.4 b0.6 c0.5 e-0.5 g0.8 i-0.4 r0.8
mitgli 5.9 c-0.4 d1.0 f0.4 g-0.7 h-0.4 j0.3 p-0.6 r-0.4 s1.4
mitn 7.7 e0.8 i1.0
mitneh 7.7 e0.8 i1.0
mits 7.0 d-0.3 g-0.3 l0.9 n0.6 p0.6 s0.5
mitsam 7.4 e-0.4 f0.3 l1.0 n0.7 p0.5 s0.6
mitt 4.5 b-0.8 c1.8 d-0.9 e0.5 f1.6 g-0.3 i-0.7 j-0.5 k0.7 m-1.4 n0.7 o0.3 p-1.5 s1.4 t2.9
mitt+bin 7.7 a-0.6 d-0.3 k0.7 s-0.4
mitt+der 7.4 c0.6 e-0.7 f0.4 h0.4 i-0.3 k-0.4 l0.3 q0.5 t0.5
mitt+deze 7.2 b0.5 d0.7 e-0.5 i0.9 l2.1
mitt+die 7.7 c0.5 f0.4 s0.6
mitt+in 6.8 a0.7 b0.7 c0.8 d0.4 f0.5 g-0.3 i-0.5 j-0.4 o0.7 r-0.3 s1.0 t-0.4
mitt+ist 7.0 a-0.7 b-0.4 c-0.6 g-0.3 i-0.3 j-0.3 k0.5 l-0.3 o-0.3 q0.6 s0.3 t0.4
mitt+janu 7.7 a-0.6 l0.4 p-0.3 q0.5
mitt+kein 7.7 a0.4 e0.6 i0.9 p0.9 s0.4
mittag 6.7 a0.8 c1.1 d-0.3 e0.7 f0.6 i-0.5 q-0.4 s0.4 t2.0
mitte 6.5 c0.6 d0.7 e-0.5 g-0.5 h0.5 i0.4 j-0.5 l1.1 m-0.5 n-0.4 o0.4 p-0.5 q0.4 r-0.4 s-0.4
mittei 6.5 b-0.6 c-0.4 d-0.6 e0.4 g0.5 h0.4 i0.9 j-0.4 k-0.8 n0.4 t0.5
mittel 6.8 b-0.3 c0.3 d-0.4 e0.7 f1.3 i-0.4 p-0.4 q0.5 s0.7 t1.0
mitten 7.0 b0.7 c-0.4 d0.5 f0.4 g0.6 i-0.6 o0.7 r0.7 s-0.4 t-0.4
mitter 7.2 c1.2 d-0.6 h-0.4 i-0.3 j0.6 l0.4 t1.7
mittle 7.7 e-0.3 g0.4 h0.4
mittwo 5.4 b-0.4 c0.8 d-0.6 f0.3 g-0.6 i-0.4 k1.9 l-0.5 m-0.6 n0.9 o-0.5 p-0.3 q-0.7 s1.5 t0.5
mitz 7.7 a0.4 d0.9 i1.6
mobe 7.0 c1.2 d-0.4 e-0.7 g0.5 i-0.3 p1.0 r0.6 t0.6
mobi 7.4 a-0.6 i-0.3 n-0.3
mobil 7.7 a-0.4 c-0.4 n-0.3
moch 4.5 a-1.1 b0.6 c-0.6 d-0.5 f3.2 g1.8 h3.6 j-2.0 k-0.6 l1.0 m0.7 n0.8 o1.4 p-1.2 r2.0 t-0.5
moch+bei 7.7 d0.3 e-0.3 i0.5
moch+das 7.4 b-0.5 d0.5 f1.2 h0.4 i-0.4 n0.3 o0.6 q0.5 t-0.4
moch+dass 7.7 f0.5 h0.5
moch+den 7.2 a-0.5 e-0.6 f0.4 g-0.5 r-0.3
moch+ein 7.7 a-0.4 g0.3 h0.5 r0.3
moch+eine 7.7 a-0.3 g-0.3 o0.4 r-0.3
moch+es 7.7 a-0.6 b-0.5 g0.5 q0.4 r0.7
moch+ich 6.6 a1.5 b1.8 c0.4 e0.9 f2.5 g-0.9 h-0.3 i-0.4 j-0.4 m1.7 n0.5 p1.1 q0.4 r-0.6 s-0.6
moch+ihne 7.7 a0.4 b0.5 c0.5 g-0.3 i0.5 k0.3
moch+im 7.4 a-0.4 e-0.3 k0.7
moch+kein 7.4 c0.5 e-0.4 i0.4 o0.7
moch+sie 7.0 b1.1 d-0.4 e0.7 f-0.4 g1.0 h1.3 i-0.4 j-0.4 m1.0 r1.2 s0.8
moch+unse 7.7 g0.4 h0.4 i0.4 s0.8
moch+wir 6.5 b0.3 c-0.4 g0.4 h1.1 i1.2 j-0.3 p-0.3 r0.6 s0.5
mochte 4.5 a-1.1 b0.5 c-0.5 d-0.5 f3.3 g1.9 h3.7 j-1.9 k-0.5 l0.6 m0.7 o0.6 p-1.1 r2.0 t-0.4
mode 6.5 a0.9 d-0.5 e0.8 g-0.4 i-0.5 k-0.5 l-0.4 n-0.4 p0.7 q0.6 s2.2 t0.4
modell 7.2 a0.5 c0.5 e0.5 i-0.3 j0.5 p1.1 s1.6
modera 7.4 a-0.5 c-0.4 f0.5 h0.3 k-0.5 l-0.4 n-0.3 o0.3 q0.8 s-0.3 t0.6
moderi 7.7 a1.1 e0.6 s1.2
modu 7.7 c0.6 i0.5 s0.5
modul 7.7 c0.6 i0.5 s0.5
moge 6.7 a0.6 b0.7 c0.6 e0.6 g0.4 h0.8 i0.5 j0.3 n-0.3 p-0.4
moge+sich 7.7 a0.4 c0.8 i0.8 j0.4
moge+sie 7.7 g0.8 h0.8 s0.5
mogen 7.4 g0.6 h0.7 s0.5
mogl 6.7 a-1.3 e-0.8 f-0.5 i-0.5 j-0.4 l0.9 o1.0 p-0.5 q1.1 t-0.3
mogl+die 7.7 l0.8
moglic 6.7 a-1.3 e-0.8 f-0.5 i-0.5 j-0.4 l0.9 o1.0 p-0.5 q1.1 t-0.3
mohn 7.7 d1.1 g0.3 k1.0 n0.6 r0.3
moin 5.4 a-1.3 c0.4 d-0.6 e-0.3 f0.8 g-0.5 h1.5 j-1.0 k2.6 m1.1 n1.7 o1.5 p-0.7 q2.2 r0.4 s-1.0
moin+frau 7.7 a-0.5 f0.3 g0.5 h-0.4 m0.3 n-0.3 o1.2 r0.7
moin+hab 7.7 a-0.3 h0.5 q0.8
moin+herr 7.4 a0.5 c-0.4 d-0.4 e0.4 h0.6 i0.4 m0.9 o0.4 t-0.4
moin+moin 7.7 a-0.7 c0.5 h0.4 k1.7 m0.7 r0.4
mome 7.0 b0.4 h0.4 i0.5 l2.6 p-0.4 r0.4
moment 7.0 b0.4 h0.4 i0.5 l2.6 p-0.4 r0.4
momm 7.7 a-0.3 d-0.3 e-0.4 g0.4 h1.2 k0.4 m0.3 n-0.4 q0.9 r0.6 t-0.3
momme 7.7 a-0.3 d-0.3 e-0.4 g0.4 h1.2 k0.4 m0.3 n-0.4 q0.9 r0.6 t-0.3
mona 4.1 b1.9 c1.2 d2.3 e-0.8 f-0.6 g0.8 h2.7 i4.0 k-0.5 l3.1 n1.4 p-1.3 s-1.4
mona+an 7.7 a-0.5 i0.8 j-0.3
mona+auf 7.7 b0.6 e-0.3 i1.8
mona+die 7.4 d0.3 i-0.4 j0.7 k0.4
mona+eine 7.7 d-0.4 g0.7 h0.5 l0.3 r0.8 t0.4
mona+fur 7.4 a0.4 b1.5 c0.5 e-0.6 j0.6 p0.7 s-0.5
mona+hatt 7.7 a0.6 b1.5 e1.6 i0.4 k0.8
mona+nich 7.0 c0.3 d1.9 e-0.4 g-0.3 i1.0 j-0.6
mona+uber 7.7 a0.6 b0.5 d0.6 i0.4 j0.9
mona+und 7.2 a0.9 b1.1 c1.2 d-0.7 e0.5 g-0.5 h-0.5 i1.8 r-0.5
mona+unte 7.7 a-0.6 c0.3 g1.5 h1.5 l0.3 m-0.3 o0.4
monat 5.2 a0.8 b2.5 c0.7 d-0.6 e0.8 g0.6 h1.1 i2.2 j-0.5 k0.5 l1.0 m-0.7 p-0.6 q-0.7 s-0.6 t-0.3
monate 5.4 a1.3 c0.9 d2.0 e-0.6 f-0.7 g1.1 h2.3 i2.3 j1.2 l0.4 m0.9 n-0.4 q0.5 r0.3 t0.4
monatl 7.0 a-1.5 d-0.4 e-0.9 g-0.5 h0.6 i-0.6 l2.8 m-0.5 o-0.3 p-0.5 s-0.4
monats 5.1 a-0.7 d2.2 f0.6 g-0.4 i1.1 k-0.5 l0.5 m0.5 n1.6 o0.3 p-0.6 q0.5 s-1.0
moni 6.7 c-0.4 i-0.4 j-0.4 k0.4 l-0.3 r0.4 t-0.4
monier 7.7 a-0.4 j-0.4
monika 7.7 k0.5 q-0.4 r0.5
mont 4.3 b-0.6 c2.7 f1.2 g-2.1 i0.4 j-1.7 k1.0 l0.6 m1.7 n4.0 p-1.3 r-0.6 s-1.6
mont+am 7.7 c0.4 f0.8 p1.0
mont+ange 7.7 a0.7 c1.8 e-0.3 g-0.4 i0.4 m0.3 o0.4 r-0.4
mont+auf 7.0 a1.0 c1.4 g-0.3 m0.6 s0.4
mont+bei 7.7 e0.4 s0.4
mont+blei 7.7 a-0.3 b0.4 d-0.4 e0.6 h0.3 k0.3 l0.6 n-0.5
mont+fruh 7.4 c1.1 d-0.3 i-0.3 k-0.5 n1.5 o0.7 r0.6 t0.7
mont+hies 7.7 a0.9 c1.1 k-0.3 n-0.5 t0.8
mont+in 7.2 i-0.4
mont+ist 7.7 c-0.3 d0.8 e0.5 g-0.3 n1.5 p0.6 r-0.5
mont+muss 7.7 e-0.4 h0.4 k0.9 l-0.4 n-0.4 q0.7
mont+nur 7.7 e-0.4 m0.8
mont+um 7.4 a-0.5 c-0.4 d0.4 t-0.4
mont+wenn 7.7 l0.3 n1.0 q-0.3
mont+wied 7.7 a0.4 c0.9 e-0.3 i0.5 j0.9
montag 4.5 a-0.7 b-1.1 c2.5 d-0.4 e-0.8 f0.4 g-1.9 i0.5 j-1.4 k0.7 n4.5 p-2.3 r-0.6 s-1.4 t0.6
monteu 6.2 a0.9 b0.7 c0.5 d0.4 e1.0 f1.2 g-0.4 i-0.7 j-0.5 k0.4 l0.8 m2.9 n-0.4 p0.5 t-0.5
montie 7.7 a0.3 e0.7 i0.6 p0.8
moos 7.4 c0.7 e-0.4 g0.6 j0.3 r0.6
moosbr 7.4 c0.7 e-0.4 g0.6 j0.3 r0.6
morg 4.3 a-1.2 c1.1 d-0.9 e0.9 f1.2 g-0.5 i-2.6 j-1.2 k3.0 n2.6 p-2.5 q1.3 r0.3 s0.5 t6.3
morg+die 7.7 c0.4 f1.0 g0.3 m0.4 o0.4 t0.6
morg+eine 7.4 a1.0 c0.9 e0.7 f0.7 j0.5 s1.1 t0.9
morg+frau 7.2 c0.4 d0.7 k1.3 m0.7 t0.7
morg+fruh 6.5 a-0.4 b-0.6 c0.3 e-1.0 f0.5 g-0.7 h-0.4 i-0.4 j-0.3 k0.7 m-0.3 n2.3 o-0.6 q-0.4 r-0.8 t3.2
morg+herr 7.4 b0.5 g0.3 k-0.3 m0.7 n0.4 r0.6
morg+im 7.4 a0.6 e-0.5 h-0.3 k-0.3 s0.7
morg+mitt 7.0 a0.5 c1.7 d-0.6 e-0.5 f0.4 i-0.3 k-0.6 l0.4 m-0.3 q-0.3 t2.5
morg+um 6.7 b-0.3 c0.4 d-0.4 e0.8 f1.1 i-0.4 k0.5 m-0.3 n-0.4 q0.6 r0.3 t0.3
morg+wenn 7.7 g0.4 r0.5
morgen 4.3 a-1.2 c1.1 d-0.9 e0.9 f1.2 g-0.5 i-2.6 j-1.2 k3.0 n2.6 p-2.5 q1.3 r0.3 s0.5 t6.3
mori 7.7 k0.6 n-0.3 q0.7
moritz 7.7 k0.6 n-0.3 q0.7
mr 7.7 c1.2 d1.1 f0.3 i0.8
mues 7.7 b0.8 e-0.5 g0.7 i0.7 k0.5 o1.5 q-0.3 r0.9 t0.3
muesst 7.7 b0.8 e-0.5 g0.7 i0.7 k0.5 o1.5 q-0.3 r0.9 t0.3
muhl 7.4 c0.4 e-0.4 f1.0 l-0.3 n-0.3 o0.4 t0.6
muld 7.7 g0.4 h0.5 k0.6 r0.5
mull 7.4 b-0.4 e1.5 g-0.3 h-0.3 i-0.3 p1.2
mund 7.4 b0.3 e0.4 f0.8 n-0.3 r0.4
muse 7.7 d0.3 e0.4 f0.4 g0.4 k0.4 l0.4 q0.3 r0.6
museum 7.7 d0.3 e0.4 f0.4 g0.4 k0.4 l0.4 q0.3 r0.6
musi 7.2 a-0.6 c-0.3 d0.8 e-0.4 g-0.5 i-0.4 j1.0 l0.4 q1.4 s-0.3
muss 3.7 a-1.2 b0.6 c-1.0 f0.6 g-1.7 h-0.4 i-2.1 j0.4 k4.7 l1.0 m1.7 n-0.4 o2.9 p-3.7 q1.1 r-1.0 s-1.8 t2.5
muss+alle 7.7 i0.5 l0.4 o0.7 r-0.4 t0.4
muss+also 7.4 a-0.5 k1.1 o0.6
muss+auf 7.7 a-0.8 c-0.4 e-0.4 j-0.4 n0.7 o1.4
muss+bis 7.2 b-0.3 d0.7 g-0.3 i0.4 l0.7 n-0.4 q-0.4 t1.0
muss+das 6.8 a-0.4 b1.1 c0.8 e-0.5 f0.4 k2.5 m-0.4 o1.2 q-0.3
muss+der 7.4 d1.3 e-0.5 s1.5
muss+die 6.7 d-0.5 e1.4 g-0.5 i-0.7 j-0.5 k0.3 n0.8 o2.2 p-0.5 q0.6 r-0.6
muss+eine 7.7 e-0.4
muss+es 7.4 a-0.5 e-0.4 g0.3 q0.3
muss+fur 7.7 a-0.5 k2.6 t-0.5
muss+ich 5.7 a0.3 b-0.4 d1.3 e1.1 f0.6 g-0.7 h0.9 k2.6 l-0.8 m0.8 n-0.6 o0.3 p-0.7 s-0.4
muss+in 7.4 a-0.7 e-0.3 t1.0
muss+man 6.7 a0.4 b0.7 c-0.4 d1.1 e1.1 f1.2 g-0.4 j0.9 k-0.4 l-0.3 m-0.3 p-0.4 s1.2
muss+mir 7.7 b0.4 c0.6 d0.7 g0.3 h-0.4 i-0.3 k-0.3 m0.4 n0.4 q0.9 r0.5 t-0.3
muss+nich 7.4 d-0.4 e0.4 g-0.3 j0.6
muss+noch 7.7 d0.3 e0.7
muss+scho 7.4 a-0.5 k-0.3 n-0.6 q2.4 r0.5
muss+sie 6.4 a0.4 b1.4 c-0.3 e0.3 g-0.5 i-0.5 j-0.6 l1.6 m0.8 n1.0 p-0.4 r-0.4
muss+und 7.4 d0.7 i-0.4 l0.3 s-0.5
muss+wir 5.5 a-0.5 b0.5 c1.3 e-0.8 g-1.1 h-0.3 j0.4 k0.9 l0.5 m1.1 n1.1 o1.5 p-0.9 r-0.9 s-0.7 t0.6
musse 7.2 a0.4 e0.4 f0.7 i-0.5 j0.6
mussen 5.1 b1.8 c1.1 d-0.6 e-0.7 f0.7 g-1.1 i0.8 j-0.8 k1.9 l1.1 m2.0 n1.0 o1.4 p-1.4 r-0.9 s-1.0 t1.5
musst 6.8 c1.0 e0.7 h0.6 i-0.5 l1.1 m-0.3 o1.4 p-0.4 q1.4 t-0.4
musste 5.1 a-1.7 b-0.4 c-0.5 d-0.6 e0.9 g0.5 h0.7 i-2.2 j1.8 k0.7 o2.0 p-1.1 q3.5 r1.0 s-1.4 t0.7
must 6.0 a-0.9 c-0.8 e-0.9 i-0.9 j0.4 l0.3 m0.5 o-0.5 p-0.5 q0.6 s0.6
must+mit 7.7 b-0.5 d-0.3 k0.4 n0.5
must+sind 7.7 d0.3
muster 6.0 a-0.9 c-0.8 e-0.9 i-0.9 j0.4 l0.3 m0.5 o-0.5 p-0.5 q0.6 s0.6
mutt 5.8 a0.4 b0.4 c0.4 d0.9 e0.9 g-0.4 h0.8 i-0.5 j-0.4 n0.3 p1.0 q-0.3 r-0.5 s0.5
mutter 5.8 a0.4 b0.4 c0.4 d0.9 e0.9 g-0.4 h0.8 i-0.5 j-0.4 n0.3 p1.0 q-0.3 r-0.5 s0.5
mvz 7.7 d0.5 e-0.4
mwst 7.7 a-0.5 o2.1
myha 7.7 a0.4 b0.8 e0.3 s1.2
myhamm 7.7 a0.4 b0.8 e0.3 s1.2
n 7.7 a0.7 e1.2 i0.5 s0.5
na 6.5 c-0.6 d-0.9 f-0.4 h-0.6 i-0.6 j-0.4 l-0.3 m0.8 n0.3 p-0.6 s-0.4
nach 2.6 a1.9 c2.1 d2.7 e1.2 f-0.7 g1.6 h3.0 i1.3 j1.7 k-0.5 l1.1 m2.8 n2.1 q0.4 r0.5 s-0.8 t0.6
nach+akte 7.4 a-0.7 i-0.4 j1.1
nach+am 7.4 g0.5 k0.5 m0.4 r0.5
nach+an 6.7 c-0.3 f-0.5 k-0.5
nach+ange 7.7 b-0.3 c1.0 d-0.5 e-0.5 f0.5 i0.4 s0.4 t0.5
nach+auf 7.7 c-0.3 d0.5 e0.8 p0.5 s-0.4
nach+bean 7.7 a-0.5 d-0.6 o0.5 r0.4
nach+best 7.7 a0.4 j0.8 m0.6 p0.7
nach+bis 7.4 c0.4 j0.7 m0.6
nach+bitt 7.7 a-0.4 d0.3 g0.4 h0.8 r0.7
nach+brin 7.7 b0.8 g0.5 i1.1 r0.4
nach+da 7.7 a-0.4 g0.9 r-0.3
nach+das 7.4 a-0.9 e0.4 g1.2 h-0.5 j-0.3 k2.3 l-0.4 r1.6 s-0.3
nach+dem 5.0 a0.9 b-1.2 d0.8 e2.7 g1.6 h2.4 i0.3 j-0.5 l1.2 m-0.4 n-0.5 p0.9 r2.4
nach+den 7.0 d0.5 e0.4 h1.3 l0.5 o0.9 p0.4 q-0.4 s-0.3 t-0.4
nach+der 5.4 b1.1 c0.5 e0.3 f0.5 h1.2 i0.5 k-0.3 m-1.0 n1.8 p0.4 q0.7 s-0.5 t-0.3
nach+die 6.8 a0.5 d0.6 e1.0 f-0.5 g-0.4 h0.8 j-0.3 m0.9 p0.3 t-0.3
nach+dies 7.4 a0.9 e-0.4 g-0.6 i1.5 j-0.3 p-0.5 s0.7
nach+drei 7.7 a-0.8 d-0.5 g0.6 k0.4 l1.1 q0.7 r0.7
nach+durc 7.7 a-0.4 e-0.4
nach+eine 6.2 a-1.1 c-0.7 e-1.3 g0.8 h0.7 j-0.3 l0.9 o0.3 p-0.6 q-0.6 r0.6 s-0.6 t2.2
nach+eing 7.7 a-0.4 e-0.4 g0.7 h1.0 n1.8 o0.4
nach+elf 7.4 d0.4 e-0.3 g-0.3 i0.6 r-0.3 t0.4
nach+er 7.4 e-0.5
nach+erha 7.7 d0.6 f0.7
nach+erst 7.7 b1.0 i1.1 m0.7
nach+fruc 7.4 i-0.3 j0.6
nach+funf 7.7 a-0.7 b0.4 g1.4 h1.3 i-0.6 n2.5
nach+fur 7.0 a-0.9 b-0.5 d-0.6 g-0.7 h-0.3 l1.5 n0.7 o1.2 p-0.4 r-0.3
nach+glei 7.7 n0.5
nach+habe 7.0 a-0.6 e-0.7 f-0.4 g0.4 i-0.4 j-0.3 l-0.3 o-0.3 q1.2 r0.8 s-0.3
nach+hat 6.0 a-0.8 b-0.8 c0.9 d-1.1 g0.8 h0.7 l1.0 p-0.8 q0.5 r0.8 s-0.8 t0.6
nach+hint 7.4 c0.8 i-0.3 k0.7 m0.4
nach+ich 7.0 a0.9 c0.5 d1.6 e0.5 f0.6 g-0.4 j0.4 o0.4 p0.3 r-0.3 s0.9 t0.7
nach+ihr 7.4 a0.5 b-0.3 d0.6 g0.3 i0.5 j0.8 m0.3 p0.7 r0.3
nach+ihre 7.0 a0.8 d0.4 g-0.5 i-0.4 j0.4 m0.7 p-0.3 r-0.3 s0.8
nach+in 7.7 f0.6 g0.4 h0.5 r0.4
nach+ist 6.8 c1.2 d0.9 f-0.5 g-0.6 l-0.6 n-0.4 o0.5 q0.6 r-0.4
nach+jahr 6.2 a-1.0 b-0.6 c2.1 d-1.0 e-0.4 g1.6 h0.8 i-0.6 j-0.7 k-0.4 l1.0 m-0.4 o0.5 p-0.8 q0.7 r2.2
nach+kam 7.7 a0.5 c0.5 d0.5 e-0.5 m1.1 p1.1 q-0.3 t0.7
nach+kein 7.4 b0.4 e-0.4 g0.7 i0.7 s0.5
nach+konn 7.7 a-0.7 q-0.3
nach+lang 7.7 e-0.3
nach+mal 7.0 b-0.4 c0.4 d-0.5 h0.6 l0.4 m0.6 n0.9 r-0.4
nach+mein 7.2 a0.4 c0.6 e-0.7 g0.4 h-0.3 i-0.3 j0.4 p0.4 r0.5 t0.7
nach+mit 7.4 b0.6 c-0.5 h0.5 i-0.3 k-0.3 l-0.5 n-0.4 o0.4 q0.7
nach+mitt 7.7 e0.5 g0.6 o0.4 r0.7 s0.5
nach+mona 7.2 a-0.4 c-0.3 e0.5 g-0.3 i-0.5 j-0.3 n1.4 p-0.5 s0.7
nach+muss 7.2 a-0.6 f0.4 g0.5 l0.9 m0.5 n0.4 o0.5
nach+nach 7.7 a0.4 c0.5 e1.1 h-0.3 t1.0
nach+neuj 7.7 c0.5
nach+neun 7.7 l1.1
nach+nich 7.7 a0.4 c0.9 d0.6 e0.7 f0.6 p0.7 s1.1
nach+oste 7.7 m0.5
nach+rech 7.7 a0.5 i-0.3 m-0.3 o0.8 p1.3 t0.7
nach+ruck 7.7 a0.4 c0.9 e0.4 f0.6 j0.5 p0.7
nach+scha 7.7 a0.4 e0.8 i0.5 j1.0
nach+schr 7.4 a0.6 c-0.4 e-0.6 g-0.3 j0.6 m0.8 s1.1
nach+sech 7.7 a0.3 g-0.3 i0.6 r-0.4
nach+sein 7.2 i0.5 l0.6
nach+sie 7.7 a0.4 b0.6 d0.4 i0.8 j0.5 k0.8 p0.6
nach+sieb 7.7 a0.4 c0.5 d0.9 e0.4 i0.7
nach+tage 7.7 a0.6 b0.7 i-0.4 j1.7
nach+uber 7.4 a-0.4 e-0.5 i-0.4 k0.3 m0.9 p0.5 t0.6
nach+und 7.0 a-0.4 c0.7 e-0.6 g0.9 j0.4 r1.1 s-0.4
nach+unse 7.0 a0.4 b0.8 c0.4 i-0.4 m0.5 o-0.5
nach+unte 7.7 a0.6 c-0.4 d0.9 e0.5 i1.1 j1.1 s0.9
nach+verk 7.4 c-0.4 p0.5
nach+vers 7.7 c0.4 d0.4 p0.5 s0.6
nach+vert 7.7 a-0.5 h0.8 n0.9
nach+vier 7.4 a0.4 b1.2 d0.4 e0.4 o0.3
nach+von 6.8 a1.0 b0.4 c-0.8 f1.4 g-1.0 j-0.3 l0.7 m1.1 p-0.4 r-0.7 s-0.3 t-0.3
nach+wege 5.8 j-0.4
nach+weil 7.7 e0.4 i0.5 k0.6
nach+wie 7.7 a0.5 c-0.4 d0.5 e1.1 i-0.3 j0.4 m0.4 t0.6
nach+wint 7.7 a0.7 e1.2 h0.4 q0.4
nach+wird 7.0 a-0.3 b-0.4 c-0.3 i-0.3 k-0.5 m0.4 q0.7 s-0.3 t0.6
nach+woch 5.3 a-1.0 b0.8 c0.7 d-0.6 g0.6 h0.8 i0.6 j-0.7 k2.0 l1.1 n1.0 o0.4 p-0.7 r0.4 s-0.9 t-0.4
nach+zahl 7.7 n1.3 q-0.5
nach+zehn 7.7 c0.7 d0.5 e-0.3 s0.4
nach+zur 7.7 c0.4 e0.4 i-0.3 j0.7
nach+zwei 7.0 b0.3 c1.2 d0.5 g0.8 j-0.5 m0.5 r1.2
nach+zwol 7.2 b0.3 c-0.5 d0.4 e-0.5 i-0.6 l0.3 m0.4 r0.5
nachba 4.6 a-1.3 b0.7 c0.6 d-0.4 f-0.7 g1.2 h2.4 i-0.7 j-1.0 k0.8 m0.4 n-0.4 p0.7 q0.8 r1.9 s1.0 t0.6
nachbe 6.8 a1.9 c-0.4 e3.4 g-0.3 i0.6 j1.5 m0.4 p1.7
nachde 5.7 a1.8 c-0.3 d2.6 e-0.6 f1.2 g-0.8 h0.6 i0.7 j1.8 k1.1 l-0.7 o0.4 p0.8 q-0.7 r-0.9 t-0.6
nachdr 7.4 c-0.4 d0.5 e0.3 g1.1 h1.6 i-0.3 m0.3 r0.5 t0.5
nachfo 6.4 a1.2 b1.0 c1.7 d0.7 e-0.3 f1.2 g-0.5 h-0.4 i2.6 l0.7 m0.4 n-0.4 o0.4 p-0.5 s-0.3
nachfr 6.1 a1.1 b-0.3 c3.8 d1.9 g-0.6 i-1.0 j1.3 k-0.4 l-0.4 n-0.3 p0.6 q1.0 s0.4
nachge 5.7 a1.1 b1.5 c2.1 d2.2 e0.5 g0.7 j0.7 k0.7 l-1.3 m0.3 n1.7 r1.0 s-0.4
nachhe 7.7 a0.5 e1.1 m0.4 s0.7
nachla 6.7 c0.7 e-0.5 g-0.4 i-0.4 l-0.3 m0.5 o0.8 p0.7 q0.9 r-0.3
nachmi 6.3 a-0.7 d0.9 g-0.6 i-0.7 j-0.4 k2.9 m-0.6 p-0.6 s-0.6 t1.3
nachri 5.5 a-2.2 b-0.4 d0.3 e-1.2 f0.4 h-0.7 i-1.3 j-1.1 l-0.4 m-0.9 o0.5 p-1.0 q-0.4 r-0.6 s-1.0 t1.1
nachru 7.7 a-0.7 b-0.3 e-0.5 f0.8 g0.4 i-0.3 r0.6
nachsi 7.7 a-0.4 c0.7 k0.3 l2.5 m-0.3 o0.6 q-0.3
nachst 4.2 a0.3 b0.6 c0.4 e0.4 f1.6 h1.9 i0.8 k0.4 l1.1 m-0.4 n3.5 o2.0 p-1.7 q0.6
nacht 6.2 a2.2 b0.5 c-0.8 e3.5 f0.8 h0.6 i0.6 j-0.4 m-0.4 n-0.3 p-0.6 q0.7 s0.5 t1.7
nachte 7.7 d0.3 e0.4 j0.4
nachtr 6.5 a0.5 b1.9 d0.3 f0.4 g-0.5 h-0.4 i-0.3 m1.7 n-0.5 o1.4 q0.5 s-0.3
nachts 6.6 a-0.7 d0.8 e0.9 g1.3 h0.5 i-0.6 j-0.4 k-0.5 n-0.5 p-0.4 q0.6 r1.6 s-0.5 t0.4
nachtz 7.7 a0.8 b0.6 e-0.4 l0.9 m3.4 p-0.4
nachun 7.7 a0.5 c0.5 e0.5 j1.0 m0.8
nachvo 7.7 a0.4 b0.5 i0.4 j0.4 m1.6 p-0.3
nachwe 7.0 b-0.4 c-0.4 d0.4 e0.5 g-0.3 i0.6 j0.7 p0.6 t0.5
nachza 7.7 a-0.6 d-0.4 f-0.4 g-0.4 l1.9 n1.0
nachzu 7.4 a0.6 b0.8 c1.5 g-0.3 j-0.4 k0.3 m1.0 s1.1
nadi 7.7 c0.9 e-0.4 g0.5 h0.8 r0.8 t0.4
nadine 7.7 c0.9 e-0.4 g0.5 h0.8 r0.8 t0.4
nadj 7.2 i-0.3 k0.5 n0.6
nadja 7.2 i-0.3 k0.5 n0.6
nage 6.5 b-0.4 d0.8 e-0.7 g0.9 h1.4 i-0.6 j-0.4 k0.9 l-0.7 m0.5 n-0.4 o0.6 s0.3 t0.3
nage+mit 7.7 a-0.3 c-0.3 g0.9 h1.1 q0.5
nagel 7.0 c-0.4 d0.5 g0.6 h0.6 i-0.3 k0.7 l-0.5 n-0.4
nageli 7.7 a-0.3 e-0.4 g0.5 h0.7 o0.8 r0.5
nagt 7.7 b0.5 d0.3 i0.6
nahe 7.0 a-0.8 c-0.4 d-0.5 e-0.7 h0.7 j0.9 l0.3 m0.4 p-0.3 r0.6 t-0.3
name 4.8 a0.8 b0.5 c0.6 d3.0 e1.0 g-0.8 h0.9 i-0.3 j0.5 k0.6 m0.6 o1.2 p-0.3 s2.4 t0.3
name+der 7.4 e0.4 g0.6 r0.7 s0.4
name+des 7.4 b0.9 j0.4 k0.5 p0.4 s0.3
name+fals 7.7 b0.5 d0.5 e-0.3
name+ihre 7.7 b-0.3 c0.6 d0.3 e-0.3 f0.5 o0.4 s0.4
name+ist 7.7 c-0.3 d0.5 f-0.3 j1.0
name+mit 7.7 d0.4 e0.4 h0.3 n0.3 t0.4
name+nich 7.7 a0.6 d0.5 e0.5 s0.4
name+noch 7.7 e-0.3 j0.5 m0.8
name+und 7.0 a-0.3 h0.4 i-0.3 j0.3 k-0.4 m0.4 o0.7 p0.5 r0.4 s-0.4
name+unse 7.4 a0.9 d1.4 e1.1
namen 5.4 a0.3 b0.5 d1.7 e0.6 f0.4 h0.6 j-0.5 k0.8 m0.8 p-0.5 q0.5 r0.5 s2.3 t-0.5
namens 6.4 b-0.4 e0.4 g-0.7 i-0.5 j1.0 k-0.3 o1.8 p0.6 q-0.4 r-0.7 s-0.5 t0.8
naml 6.2 d0.8 e0.6 f0.4 g-0.3 h-0.6 i-0.7 j-0.4 k0.8 l-0.3 m-0.4 q-0.5 s0.6 t0.6
naml+gar 7.4 a0.6 d0.6 e0.7 p1.1 s0.5
namlic 6.2 d0.8 e0.6 f0.4 g-0.3 h-0.6 i-0.7 j-0.4 k0.8 l-0.3 m-0.4 q-0.5 s0.6 t0.6
nase 7.0 b1.2 e-0.6 f-0.3 h-0.4 i-0.4 k1.6 l-0.3 n0.7
nass 7.2 a0.6 b1.3 e1.4 h-0.5 s0.3
natu 6.1 a-0.7 c-0.4 d-0.6 e0.8 f-0.5 g-0.7 n1.4 o0.4 p-0.6 q-0.4
natu+auch 7.7 e0.4 i0.5
naturl 6.3 a-0.7 c-0.6 d-0.5 e0.5 f-0.3 g-0.6 j-0.4 l-0.3 n1.2 p-0.5
ne 7.4 a0.7 e0.8 g-0.4 i0.4 p2.4 r-0.3 s1.5
nebe 6.0 a1.2 b0.8 c1.8 d-0.8 e0.5 f2.3 h0.3 j0.5 k0.6 l-0.4 m-0.3 o1.2 s0.4 t0.5
nebe+de 7.7 a0.5 b1.3 e-0.5 s1.6
nebe+dem 7.7 c0.9 f1.3 g0.3 h0.7 i-0.4 j0.6 r0.4
neben 7.4 c0.7 d-0.4 e-0.4 f1.2 g0.3 h0.7 i-0.5 j0.6
nebena 6.8 a0.4 b0.9 c0.3 d-0.5 o0.9 p0.8 s1.1 t0.6
nebenk 7.4 a0.3 c0.8 e0.3 f0.8 i-0.7 j0.5
nebs 7.7 e0.4 j0.6 l0.3
nebst 7.7 e0.4 j0.6 l0.3
ned 6.3 a2.5 b1.2 c0.4 e3.6 g-1.0 i2.0 j-0.4 k-0.3 l1.7 m-0.3 n-0.4 p2.8 r-0.4 s-0.9
nee 7.7 a0.5 b0.6 c0.6 e-0.3 g-0.3 p1.7
nega 7.7 c-0.3 j0.4 m0.8
negati 7.7 c-0.3 j0.4 m0.8
nehm 4.7 a-0.5 b1.1 c-0.6 d-0.7 e1.7 g0.4 h3.0 i-1.9 j0.4 k0.4 m1.2 p-0.8 q0.5 r1.0 t0.8
nehm+an 7.4 d-0.6 e0.6 k0.5 r-0.4 t0.3
nehm+das 7.4 b0.4 f0.3 g-0.3 h-0.3 i0.4 l0.4 n-0.4 q0.3 t0.5
nehm+den 7.4 a-0.8 g0.7 h1.6 i-0.4 k-0.4 l0.4 o0.4 p-0.3 q-0.3 r0.5 t0.4
nehm+die 7.7 a-0.5 e-0.4 h1.0 o0.6
nehm+ich 6.7 a-0.3 b-0.6 d0.3 h-0.4 i-0.5 k0.5 l-0.5 n0.9 p-0.4 r0.4 s0.4
nehm+sie 6.1 a1.0 b0.5 e1.2 f-0.5 h1.2 m2.0 p0.8 q-0.5 r-0.9 s0.9 t-0.4
nehm+wir 7.0 a-1.1 d-0.5 e-0.5 g1.0 h1.5 i-0.5 l0.6 m-0.5 p-0.4 q0.5 r1.2 t0.3
nehme 6.3 a0.4 e0.4 g-0.4 i-0.6 k0.9 l-0.6 r-0.8 s0.9
nehmen 5.1 b0.3 c-0.4 d-0.9 e2.2 h3.0 i-1.2 j0.6 l0.6 m0.8 n-0.7 p-0.4 r0.9 s-0.8 t1.0
nehmt 7.0 a-0.6 b1.3 e-0.9 g0.5 h0.7 i-0.4 p-0.5 q0.6 s0.7
nein 5.7 b0.3 e-0.5 f0.6 h-1.0 i-0.8 j-0.4 k2.6 n0.5 p1.0 q0.3 r-1.1 s-1.2 t1.1
nein+gesa 7.7 a0.5 e0.6 p0.3 s0.9
nein+kein 7.4 a-0.6 d-0.4 h-0.4 l0.5 n0.7
nein+sagt 7.7 e0.5 p0.6 q1.1 r0.4
nele 7.4 e-0.4 g0.7 k0.6 n-0.3 q0.7 r0.9
nenn 5.3 a0.5 b-0.5 c1.4 d0.5 e0.5 f1.3 g0.5 i-0.6 j1.0 l-0.4 m-0.4 n-0.4 p0.3 q0.3 r0.4 s1.4
nenn+ich 7.4 b0.7 p0.5 s1.2
nenn+nenn 7.7 a0.4 e0.5 p0.7 s0.7
nenn+sie 6.1 a0.3 b-0.6 c2.0 f1.7 j0.7 m-0.4 s-0.5
nenne 7.4 a0.6 b0.6 p0.6 s1.2
nennen 5.6 a-0.5 b-1.1 c1.2 f1.5 g0.6 i-0.5 j0.7 n-0.4 p0.4 q0.4 r0.4 s0.6
nennt 7.0 a1.0 c0.8 d0.7 e1.0 g-0.4 j0.6 l-0.3 s0.6
nerv 7.7 a-0.4 g1.2 i0.4 r1.1
nerven 7.7 a-0.4 g1.2 i0.4 r1.1
net 7.2 d-0.3 e0.3 i0.6 l-0.3 r0.9
nett 6.1 d1.6 e0.8 f0.4 h-1.0 i0.3 j-0.7 k0.5 l0.6 n0.5 o1.7 p-0.7 r0.7 s-0.7
nett+aber 7.7 a1.1 e1.6 g-0.4 i1.9 r-0.3
nett+und 7.7 f0.4 m0.8 o0.8
nette 7.7 a-0.5 g0.9 i-0.3 l0.7 r1.3
netten 7.7 a-0.7 d0.4 i-0.4 l-0.3 m-0.3 n0.8
netter 7.7 a-0.3 b0.4 c-0.4 h-0.4 r-0.3
netto 7.7 m0.7 o0.9
netz 6.8 a-0.7 b0.8 d-0.3 i-0.4 j-0.3 m0.6 p-0.6 q0.5 r0.4 s0.9 t0.4
netzwe 7.7 a-0.4 e-0.5 k0.4 r0.4
neu 5.2 a0.5 b0.7 e1.6 f0.4 g-1.5 h-0.9 i2.2 j-0.6 k-0.4 m0.7 n0.8 o3.2 p0.6 r-0.6 s-0.6
neu+aus 7.4 b0.6 i0.5 o0.4
neu+auss 7.4 a0.4 b-0.4 c-0.4 i1.0 j-0.4 m1.5 o0.4 p-0.5 q0.6 s-0.4
neu+druc 7.4 a0.3 e1.0
neu+gedr 7.7 a0.6 e0.9 p0.6
neu+hoch 7.7 a-0.7 d0.3 m-0.3 n0.8 o1.5 t0.4
neu+zu 7.2 a1.1 b0.7 c0.5 d0.9 g-0.5 i2.1 r-0.4
neub 7.4 e0.4 k0.4 r-0.4
neubau 7.7 e0.4 t0.3
neue 3.8 a-2.3 b1.2 c-0.9 d-0.7 f-0.7 g1.1 h2.0 j-2.8 k1.4 l1.9 n1.5 o1.2 p-3.3 r1.1 s-0.7 t0.6
neue+adre 7.4 a-0.4 o0.5
neue+agen 7.4 e0.4 g-0.3 i0.7 t1.0
neue+ansp 7.7 a0.4 d1.2 e-0.3 g-0.3 q0.4
neue+buro 7.4 b0.8 c-0.3 d1.2 e-0.3 g-0.5 i0.6
neue+dien 7.7 g0.4 i0.5 k0.7
neue+druc 7.7 a0.6 b0.4 e0.8 f0.8 t0.4
neue+flye 7.7 l-0.4 o0.3
neue+gesc 7.4 a0.9 c1.1 d0.6 i0.7 m0.4 q0.5
neue+gese 7.7 l0.4
neue+haus 7.7 b0.4 e0.3 g-0.4 i-0.5 n0.5 o0.4 r-0.4
neue+host 7.7 a-0.4 i0.5
neue+jahr 6.8 c-0.4 e0.4 g0.7 h0.4 i0.8 l0.7 n-0.4 o0.3
neue+kata 7.7 e0.5 g0.5 q0.5 r0.5 s0.5
neue+mita 7.7 b-0.5 d-0.3 e-0.4 n0.5 q-0.5 r0.4 t0.3
neue+prei 7.7 a0.4 b1.3 e-0.4 i1.6 s0.7
neue+refe 7.7 a-0.4 g-0.4 r-0.3
neue+seit 7.7 f0.6 g0.6 h1.0 n1.2
neue+seme 7.7 a0.4 e1.1 i1.7
neue+tele 7.4 a0.5 e0.9 t0.5
neue+term 7.2 a-0.3 h-0.3 k1.2 n0.3 q0.7
neue+vert 7.7 f0.8 i0.4 m0.6
neue+vors 7.7 a-1.1 c-0.3 e-0.4 f-0.4 i-0.4 k3.2 q0.3
neue+ware 7.7 a0.3 d-0.4 e0.6 g0.4 k-0.3 t0.5
neue+webs 7.4 a0.4 e0.4 g-0.3 o-0.3 s0.5 t-0.3
neuen 4.9 b1.9 c-0.3 d-0.4 e1.9 h1.0 i1.2 j-1.2 k1.4 l0.5 n1.1 o2.0 p-1.5 q-1.4 r0.9 s-0.6 t1.5
neuer 6.4 c0.7 d0.7 e-0.4 f-0.4 g-0.8 j0.4 k2.6 m-0.4 n0.6 p-0.4 q0.5 s-0.4
neuerd 7.2 a-0.3 l0.9 o0.9 s0.9
neues 6.8 b0.4 f-0.5 h0.4 k-0.3 l0.6 m0.7 n0.3 o-0.5 r0.7 s-0.3 t-0.3
neuj 6.6 a0.5 b1.0 c0.5 h0.4 i1.3 j-0.4 r0.3
neujah 6.6 a0.5 b1.0 c0.5 h0.4 i1.3 j-0.4 r0.3
neul 7.0 a-0.5 e-0.4 j-0.4 l0.3 m0.4 p-0.4 r-0.5 t0.3
neulic 7.0 a-0.5 e-0.4 j-0.4 l0.3 m0.4 p-0.4 r-0.5 t0.3
neun 5.4 a1.0 b-0.8 c2.5 d0.6 e0.9 f1.4 h0.3 i0.6 j-0.6 k0.5 l0.6 m2.4 p1.0 q-0.4 r-0.6 s-0.4 t0.7
neun+jahr 7.2 b-0.3 c-0.4 d0.5
neun+tage 7.2 a0.5 c0.7 e0.5 g-0.5 l1.3 o0.4 r-0.4
neun+vor 7.7 d1.0 e-0.5 g0.6 h1.2 k0.7 m0.4 p-0.4
neun+woch 7.7 c0.5 j0.5 p0.5
neunze 7.7 c0.7 e0.6 g0.4 i1.1 r0.6
neunzi 7.7 d0.5 f0.7 l1.0 p0.5
neus 7.0 a-0.5 b-0.3 c-0.3 g0.9 h0.5 l-0.3 p-0.4 q1.1 r0.7 s0.4
neusee 7.7 g0.5 q0.8 r0.4 s0.6
news 6.0 d1.2 e0.8 f-0.7 g-0.5 i-0.5 j-0.6 l-0.4 m-0.5 o-0.5
newsle 6.0 d1.2 e0.8 f-0.7 g-0.5 i-0.5 j-0.6 l-0.4 m-0.5 o-0.5
nich 2.2 a4.8 b1.1 c0.6 d2.0 e0.7 f0.7 g-1.9 h-2.9 i1.9 k1.6 l0.4 m2.5 n-2.0 o-0.5 p4.6 q-1.9 r-0.7 s1.2 t-1.0
nich+aber 7.4 a-0.7 b-0.3 f0.7 g0.7 k-0.5 m0.3 n-0.4 o0.7 r1.0
nich+abge 7.2 e0.3 g-0.4 i-0.3 j0.3 l0.4 m1.5 o-0.3
nich+als 7.7 a0.4 e0.3 f2.3 g-0.4 h0.4 j0.5 n0.4 o0.6 r-0.6
nich+also 7.7 c0.9 e-0.4 g1.1 k0.5
nich+am 7.7 a0.3 c0.6 d0.4 e0.3 h0.4 i0.7 t0.6
nich+an 6.4 e0.8 i-0.6 m3.2 n0.4 o0.4 p-0.6 q-0.3
nich+ande 7.2 a0.3 e-0.4 h-0.3 i0.9 q0.7
nich+anfa 7.4 a-0.7 c-0.5 d-0.3 g0.3 h0.6 l1.0 t0.8
nich+ange 7.4 a0.8 d-0.3 i1.3 j0.5 p0.8
nich+auch 7.7 b0.5 c0.8 e-0.4 m-0.3 p1.4
nich+auf 6.5 b-1.0 c1.2 d0.6 i-0.6 j-0.3 k0.6 m1.4 n0.4 p-0.5 t1.0
nich+aus 7.4 k0.6 m-0.3 o1.0 s0.4
nich+auss 7.7 e0.3
nich+ausz 7.4 a-0.4 b1.1 e-0.4 g0.5 i-0.3 r0.6
nich+bedi 7.7 a-0.7 l0.5 p-0.3
nich+begl 7.7 a0.5 e0.7 p1.2
nich+bei 7.4 c0.3 g-0.4 k0.5 p0.5 r-0.4 s0.4
nich+best 7.4 b0.7 d-0.3 e-0.7 f0.7 l0.6 m1.2 q0.5 t0.3
nich+bewi 7.7 a-0.6 e-0.5 i0.5 l0.9 n0.3
nich+beza 7.2 c-0.5 d0.4 m1.1 q0.3
nich+bis 7.2 a0.6 c2.0 f-0.3 i-0.6 l0.3 t0.9
nich+bose 7.4 b1.6 d-0.5 g-0.3 i-0.3 l1.0 m-0.4 o1.2 p-0.4 s1.0 t0.6
nich+da 6.5 a0.5 b1.1 c2.1 e-0.4 i-0.5 j-0.4 k1.4 l0.8 p1.1 s0.8
nich+dabe 7.7 a-0.5 e-0.4 k1.9
nich+dann 7.7 f0.5 g-0.3 p0.6 r-0.4
nich+das 6.2 a1.3 b-0.4 c-0.4 d0.3 e2.4 g-0.4 h0.4 i0.3 j-0.4 m0.3 o0.4 t-0.4
nich+dass 7.4 b0.3 c-0.4 d0.9 e-0.5 g0.5 i0.5 m0.4 p0.6 r0.4
nich+dazu 7.7 a-0.4 l1.0
nich+den 7.4 a-0.5 c0.6 f0.5 t0.7
nich+der 7.4 a0.6 b0.6 c0.6 i0.4 j0.4 m0.3 p1.4
nich+desh 7.7 a0.9 c0.5 d0.9 j1.4
nich+die 6.0 a0.6 c0.7 d0.3 e1.4 f0.8 g-1.0 i-0.5 k2.2 l-0.6 m0.9 n-0.6 o1.2 q0.3 s-0.9
nich+dran 7.2 a0.9 b-0.4 c2.0 d0.5 e-0.5 f0.5 g-0.4 m0.8 p-0.3 r-0.3 s0.8
nich+drau 7.4 a-0.9 b-0.3 e-0.5 k0.4 m0.4 n1.6
nich+druc 7.7 a-0.3 d-0.4 k0.3 n0.3
nich+ein 7.0 a-0.4 b-0.3 d-0.3 e-0.7 g0.6 h0.4 i-0.5 k0.4 l-0.3 m1.5 n1.1 o-0.4 p0.5 r0.8 s-0.4
nich+eine 7.4 a0.3 e0.4 i1.3 j0.5
nich+eing 7.4 a-0.4 c0.7 k-0.4 l1.2 n0.5 o0.7 q0.4 t0.3
nich+eini 7.2 a0.7 i-0.4 j2.0 p-0.5
nich+einm 6.8 a0.3 c0.4 d2.2 e-0.3 h0.5 i-0.5 j-0.3 m0.8 n0.4 p0.3 q0.4
nich+einv 7.4 a0.9 b0.9 j-0.3 m2.1 p-0.3
nich+ents 7.7 b-0.6 d1.0 f0.4 h0.4 n0.5 o0.3 q0.3
nich+erkl 7.7 b0.4 d-0.3 e-0.8 s1.4
nich+erre 7.2 a-0.3 l-0.4
nich+ersc 7.4 a-0.9 c-0.4 d-0.4 i-0.5 k-0.4 l0.5 s-0.3
nich+erst 7.0 a0.6 d-0.4 e0.6 i0.6 j0.5 m0.6 p0.6 r-0.3
nich+erte 7.7 a0.7 c0.6 e0.6 i1.2 p0.6
nich+es 7.4 a-0.7 e-0.4 i-0.3 n-0.4 t0.7
nich+fert 7.7 a0.4 b0.6 c2.4 d-0.5 e-0.5 g-0.4 i-0.5 j-0.3 n-0.4 o0.6 q0.5
nich+frei 6.7 a1.2 b-0.3 e1.7 f-0.3 g-0.6 h-0.4 i0.7 j-0.3 m-0.4 p1.7 q-0.5
nich+fris 7.7 c0.5 j0.3 p0.6
nich+fur 6.5 b-0.4 i-0.7 k0.5 m2.1 n0.7 p0.4 r0.6 s0.6 t-0.4
nich+gege 7.2 b0.8 c-0.3 e-0.4 g-0.4 h0.7 i0.3 r-0.3
nich+gegl 7.7 a-0.5 e-0.3 g0.9 h0.6 q1.0 r1.0
nich+geho 7.7 a0.4 c0.3 d1.8 f0.4 h0.5 l-0.4 m0.9 o-0.4 t0.5
nich+gele 7.7 j0.3 p0.7
nich+geme 7.7 d0.5 g0.4 i0.7 r0.4
nich+gera 7.7 a0.9 d0.4 e1.9 j0.7
nich+gesc 7.7 b0.6 e-0.5 j0.5 m0.6 o0.3 r0.3
nich+geta 7.4 e0.7 i-0.4 j0.5 m0.7 p0.5 s0.6
nich+glei 7.7 a0.5 d0.6 e0.3 i0.9 j0.7
nich+gut 7.7 d0.5 i0.4
nich+her 7.7 b0.6 d0.4 g0.3 l1.2 r0.4
nich+ich 7.7 a-0.9 b0.4 k-0.3 l-0.3 n2.4 p-0.6
nich+im 7.2 a-0.7 d-0.4 i-0.4 l-0.3 n-0.3 r0.3
nich+in 6.7 a0.4 d0.7 e0.5 g-0.5 i0.6 m-0.4 p1.8 r-0.5
nich+komm 7.4 a0.4 b-0.3 c-0.4 d-0.7 e-0.6 f1.0 l-0.3 m0.6 n0.4 r-0.4
nich+leic 7.0 c0.3 g0.6 i1.0 r1.4
nich+lieg 7.7 c-0.3 e-0.6 m0.3 o0.9 q-0.3 r-0.3
nich+mach 7.4 b1.7 f-0.3 g-0.3 h0.6 p-0.3 q-0.3 s-0.5
nich+mal 7.2 a0.4 c-0.9 d1.5 f-0.8 p-0.3 q0.4 t-0.3
nich+mehr 4.3 b1.5 c0.4 d1.0 e0.5 f1.1 g-0.8 i1.0 k0.4 l1.9 s0.3 t0.6
nich+mein 7.7 a0.3 c0.7 d1.3 e0.4 j0.5
nich+merk 7.7 d0.5 e0.6 r0.4
nich+mit 6.5 a0.5 b1.0 d1.4 f0.4 g-0.6 i1.0 k0.4 m0.6 n-0.3 p0.4 s-0.5 t-0.4
nich+nach 7.0 a-0.5 b1.1 d-0.3 e-0.5 g0.4 i-0.4 j0.3 k0.7 q-0.4 r0.7
nich+noch 7.2 a0.9 b0.7 c0.8 d-0.5 f1.3 h-0.3 i0.5 k-0.3 t0.3
nich+noti 7.4 d-0.3 e-0.4 i1.0 s0.4
nich+nur 7.4 c0.9 e-0.4 f0.9 g0.9 n0.7 r0.8
nich+ob 7.4 d0.6 j0.4 l1.2 m-0.4 p-0.5 t0.4
nich+pass 7.4 a-0.7 c0.4 e-0.9 l-0.3 n1.0 o-0.4 p-0.4
nich+raus 7.4 a0.4 b-0.3 g0.3 k1.2 n-0.3 o-0.4 p1.1 q0.7 t0.9
nich+reag 7.7 a0.3 d1.1 e-0.4 i0.4 j1.2
nich+regu 7.7 e0.3 i0.5 l1.1 n1.1
nich+rein 7.4 a-1.2 e-0.6 f-0.4 h0.4 n0.9 o0.5 p-0.3 t1.6
nich+sage 7.7 a0.3 d1.0 e0.4 l0.9 p-0.3 s0.4
nich+sche 7.7 a-0.4 b0.3 e-0.4 l0.5 n0.4 r-0.3
nich+schl 7.4 a-0.5 c-0.3 d0.5 e0.5 g0.7 i-0.5 r0.9 s0.8
nich+schr 7.4 a0.4 c1.3 d-0.4 e-0.5 g0.4 i-0.3 m0.7 p0.5 r0.7 s-0.3
nich+so 7.2 f0.9 g-0.8 i0.4 l0.6 p0.6 s-0.3
nich+trau 7.7 i0.5
nich+uber 6.7 a-0.4 b0.8 e-0.7 f0.9 j-0.5 l0.6 n0.4 p-0.5 s-0.4
nich+um 7.7 a-0.5
nich+und 6.1 a0.6 b1.2 c-0.6 d0.4 e-0.5 g-0.6 i0.6 j0.5 l0.4 m0.4 o-0.8 p1.9 t0.9
nich+unse 7.2 d0.3 i-0.4 k0.4 n0.7 p0.4
nich+unte 7.0 d-0.4 e-0.5 j1.1 p-0.7 s0.4
nich+verg 7.2 a-1.2 g0.8 h-0.4 i-0.3 j-0.4 k0.5 l0.3 q0.4 r1.1 s-0.3
nich+verk 7.7 d-0.5 l0.3 t0.4
nich+verl 7.2 a-0.4 b-0.3 c-0.4 d-0.3 e0.7 f0.3 i0.4 j-0.3 l-0.3 p-0.4 t0.5
nich+vers 7.0 a0.6 b0.6 d0.4 e0.5 f0.6 i0.7 j-0.4 l0.4 m0.6 s0.4
nich+vom 7.7 e-0.3 m0.7 p0.5
nich+von 7.2 a0.4 d1.2 e0.3 f1.7 g-0.3 i-0.5 l0.4
nich+vor 6.7 a-0.7 c-0.6 f-0.5 g0.8 l0.6 m-0.3 r0.3
nich+vorg 7.7 g0.5 m0.5 r0.7
nich+weg 7.2 c0.5 d0.4 j0.7 s0.7
nich+weis 7.7 c0.6 e-0.3 f0.8 p0.5 s0.6
nich+weit 6.2 c-0.5 d0.3 f2.4 g-0.4 h0.3 i-0.4 j-0.8 k-0.3 l-0.6 o0.6 p-0.7 q0.5 s-0.8
nich+wenn 7.7 e-0.5 f0.3
nich+wide 7.7 e-0.3 i0.7
nich+wied 7.4 g0.4
nich+wir 7.2 a-0.8 c0.5 i-0.6 j-0.4 k1.7 o0.9
nich+wiss 7.7 d0.4 e0.4 h0.3 n0.3
nich+wund 7.4 g0.4 h0.6 i-0.4 j0.6 k0.3 r0.7 s0.8
nich+zahl 7.0 a-0.7 d-0.4 f-0.3 i-0.3 k-0.4 l1.7 o0.8 p-0.4 q-0.4 t0.5
nich+zu 5.8 a-1.5 c-0.7 d-0.4 e-0.6 g0.8 j-0.9 k0.8 m-0.7 n0.4 o-0.6 p-1.2 r1.3 s-0.5 t0.5
nich+zuge 7.4 a-0.6 k0.4
nich+zum 7.4 b-0.3 c0.4 d1.0 h-0.3 k1.7 q-0.3 s-0.3
nich+zur 7.7 e0.3 h0.4 k1.2 n0.7 p0.5 r0.4
nich+zusa 7.7 a0.4 c1.4 k1.2 p-0.5 s0.8 t0.4
nicht 2.4 a4.5 b0.8 c0.9 d1.1 e2.0 f1.2 g-1.4 h-2.4 i1.8 k1.3 l1.0 m3.6 n-1.4 p3.8 q-1.6 r-0.6 s1.9 t-0.7
nichte 7.4 b0.3 c0.7 e-0.7 i0.6 j0.5
nichts 3.9 a1.7 b1.8 c-0.7 d4.2 e-1.8 f1.8 g-1.4 h-1.3 i-0.8 j-0.3 k0.8 l0.3 m0.5 n0.9 p3.4 r0.3 s-0.9
nico 7.0 a1.2 b1.5 c0.6 g-0.4 h-0.3 m1.8 r-0.3 s1.1
nicole 7.4 a0.9 b1.7 c0.7 e-0.5 m1.9 s1.4
nie 5.1 a1.0 b-0.3 c-1.1 d0.7 g2.1 i-1.0 j0.8 k-0.5 l-0.4 m3.8 o-0.6 p0.4 q0.6 r2.7 s-1.0
nie+best 7.7 a0.7 b0.9 c0.4 h0.5 j-0.4 k0.3 m1.5
nie+jema 7.2 a-0.4 g0.6 i-0.4 r0.8
nie+so 7.7 e0.3 g0.4 j0.7 r0.5
nie+vere 7.7 a0.6 e-0.3 j0.8 m1.7 s1.0
nie+wied 7.2 a-0.4 d-0.3 e-0.5 g0.8 h0.6 q0.3 r0.5
nied 6.1 a0.6 b0.9 c0.4 d0.8 e-1.2 f1.9 g0.4 h1.2 i0.9 k0.6 l0.6 m0.7 n0.4 p-0.7 q0.3 r1.2 s-0.3
nieder 6.1 a0.8 b0.9 c0.5 d0.8 e-1.2 f1.9 g0.5 h1.2 i1.0 l0.5 m0.8 n0.4 p-0.6 q0.4 r1.2
niem 5.0 a1.2 d3.8 e-0.3 f1.6 g-0.6 h0.3 k-0.6 l0.4 m1.5 o-0.5 p0.9 s-0.7
niem+mehr 6.8 a0.6 c1.1 d1.3 f1.3 i0.5 j-0.4 p-0.5 q-0.3 r0.6
niem+von 7.4 a0.4 c0.4 d1.4 i1.0 p0.7 r-0.3 t0.3
nieman 5.1 a1.8 b0.4 c0.4 d4.0 f2.2 g-0.6 h0.4 j-0.7 k-0.6 l0.5 m1.5 o-0.4 p1.0 q0.3 s-0.6
nies 7.2 e0.3 i-0.3 p-0.4 q0.3 s-0.4
niest 7.7 e0.7 f0.4 q0.4
niko 6.6 c-0.5 d0.4 e-0.9 h-0.4 i1.0 j0.6 k0.6 l-0.4 m0.4 n0.5 p-0.4 q-0.4 s-0.3
nikola 6.7 c-0.4 d0.5 e-0.9 h-0.4 i0.5 j0.6 k0.6 l-0.3 n0.5 p-0.3 q-0.4 r0.3
nimm 5.9 d-0.4 e0.4 g-0.9 i1.7 m-0.7 n-0.3 o2.7 p0.3 q-0.5 r-0.9
nimm+fur 7.7 b0.6 e-0.3 i1.3
nimm+mich 7.7 b0.4 i0.6
nimmt 6.0 e0.7 g-0.8 i1.8 m-0.7 o2.0 p0.4 q-0.4 r-0.7
nirg 7.2 d-0.3 k0.3 m0.7 o0.9 t0.5
nirgen 7.2 d-0.3 k0.3 m0.7 o0.9 t0.5
nix 5.5 a0.8 b1.0 d-1.0 e2.3 f-0.4 g0.6 h1.0 i1.6 k1.0 l1.2 o0.4 p-0.3 q1.4 r0.7
nix+fur 7.4 b1.5 d-0.3 e-0.4 g-0.3 h-0.3 l1.5 n0.4 r-0.3
nix+mach 7.7 e0.4 i0.6 o0.3 q0.4
nix+mehr 7.2 a0.6 b-0.5 c0.6 d-0.5 e1.3 h1.0 i1.5 n-0.4 q0.9 r0.6 t0.3
no 6.5 a1.1 c0.5 d0.9 e2.6 g0.8 h1.8 j-0.4 n1.0 o0.4 p2.2 q0.4 r1.8 s-0.9
noac 7.7 a-0.4 h0.4 l-0.3 o-0.3 q0.4 r0.4
noack 7.7 a-0.4 h0.4 l-0.3 o-0.3 q0.4 r0.4
noch 3.0 a-0.9 b-0.7 c1.5 e-0.9 f-0.7 g2.4 h2.1 i-0.8 j-3.0 k-1.2 l0.4 m0.6 n1.6 o2.5 p-1.6 q0.6 r1.9 s-1.0 t1.6
noch+aber 7.7 a-0.6 e-0.6 g1.3 h1.9 k0.5 n0.5
noch+acht 7.7 a-0.4
noch+als 6.7 a-0.8 c0.3 f0.4 i-0.5 k-0.5 m0.4 o-0.5 p0.6 q1.0
noch+am 7.4 e-0.6 i0.6 n-0.3 o0.4 q0.7 t0.4
noch+an 7.2 a-0.3 d0.4 f0.5 h0.5 l0.3 p0.4 r0.4
noch+auf 7.4 a0.5 c1.3 p1.4
noch+bis 6.5 a0.6 d1.4 e-0.8 f-0.6 i1.2 j-0.4 k0.8 l0.7 p-0.4 q-0.6 r-0.4 t1.5
noch+das 7.2 a0.4 c0.4 e-0.4 g-0.4 i1.2 n0.5 p0.5 r-0.5
noch+den 6.6 a0.5 b0.4 c0.3 e1.6 f0.3 g1.0 h0.7 i0.5 m0.3 n0.6 p-0.4 r0.8 t1.1
noch+der 6.7 b-0.4 c0.3 d0.4 f-0.3 h-0.4 i-0.5 k-0.3 m1.3 n-0.5 q0.4 r0.3 s0.6
noch+die 6.3 b-0.5 c0.5 d0.4 e0.6 f0.9 h0.7 j-0.3 k-0.7 m-0.6 n0.7 o2.0 p-0.6 s0.4 t0.6
noch+drei 7.7 g-0.3
noch+durc 7.4 c0.5 e0.9 k-0.5 m0.3 q0.6 r0.5
noch+ein 6.1 b1.8 c-1.0 d0.8 g-0.6 i0.6 j-0.6 k0.3 m-0.7 p-0.6 q0.4 s-0.7
noch+eine 5.8 a1.1 c1.7 e0.5 g-0.3 h0.4 i1.5 j-0.7 l-0.4 m-0.4 n-0.5 o-0.3 p-0.7 s0.5 t0.8
noch+einm 5.8 a0.3 b1.0 c-0.9 d-0.7 e0.5 g1.6 h1.3 i-0.8 j0.3 l-1.2 m0.4 o0.7 p-0.3 r1.7 s-0.5 t-0.4
noch+etwa 7.7 e-0.4 j0.4 p0.8
noch+fur 7.7 c0.5 m1.0
noch+heut 7.7 a0.7 c1.3 k-0.3 l0.4 o-0.4 q-0.3 t1.2
noch+ihre 7.7 e-0.5 k-0.3 n0.7 t0.9
noch+im 7.4 c0.3 e-0.3 g-0.5 l1.0 q0.7 r-0.3
noch+imme 7.2 c1.1 d-0.4 e-0.6 i0.4 p0.6
noch+in 6.6 a-0.6 d0.4 e-0.3 g0.5 i-0.4 j-0.3 l1.3 m0.3 n0.3 p-0.6 q0.6 r0.6 s-0.3 t-0.6
noch+jede 7.7 d0.4 f0.3
noch+jema 7.2 b0.5 d0.4 e-0.5 f-0.7 l-0.3 m0.5 n0.4
noch+kein 7.7 a-0.5 c0.5 d1.0 e-0.4 g1.5 r1.9
noch+lauf 7.7 g0.4 o0.5 r0.4
noch+mal 7.0 a0.4 b-0.4 c0.7 d-0.5 e0.5 f1.0 g0.9 i-0.5 k-0.3 n-0.4 o-0.3 q1.1 r0.6 t0.3
noch+mit 7.2 b-0.4 e0.6 f0.5 g-0.3 o1.1 p0.7 q0.3
noch+nich 5.4 a1.0 b1.2 c1.0 d0.4 e0.6 g-1.4 i-0.6 j-0.7 l2.4 n0.6 q-0.8 s2.6 t0.4
noch+nie 6.8 a-0.8 b-0.8 c0.5 e-0.5 f0.7 g2.1 h-0.3 i-0.4 k-0.3 n0.4 p-0.4 q0.8 r2.4 s-0.4 t0.5
noch+niem 7.7 q0.8
noch+offe 7.4 a-0.5 f0.6 g-0.3 k-0.4 m0.3 n2.3 o1.2 p-0.3 q0.4 t-0.3
noch+raus 7.4 f0.3 k1.0 n-0.6 q0.9
noch+schr 7.7 a0.3 d0.4 e-0.3 i0.8 j0.4 k0.9 m0.8
noch+sein 7.7 h0.5 m1.1 p0.7
noch+so 7.7 b0.9 d-0.3 e-0.5 g-0.3 o0.4 p0.5 q1.5
noch+uber 7.4 g0.7 h0.7 o0.8
noch+und 7.7 a-0.3 g-0.4 l1.5 r-0.3
noch+unte 7.4 a0.7 e-0.5 f0.7 j0.4 m0.8 p0.9 s0.5
noch+vert 7.7 c1.1 e0.4 f0.7 i0.4
noch+von 7.4 a-0.5 g1.1 m0.4 o0.3 p0.6 q-0.6 r1.0 s-0.3
noch+wenn 7.7 g0.8 r0.7
noch+zu 7.7 c1.4 d1.3 f1.0 l0.3 q0.4
noch+zum 7.4 e0.4 i0.3
noch+zwei 7.4 a-0.5 b-0.4 c-0.4 e-0.4 g0.6 h2.6 n0.7 o-0.3
nochma 5.9 c-1.1 d-0.9 e0.9 g1.4 h1.9 i-0.8 j-0.5 k1.5 m1.9 n1.3 t-0.9
norb 7.4 a0.4 c-0.3 e1.1 i0.6 m-0.4 t0.3
norber 7.4 a0.4 c-0.3 e1.1 i0.6 m-0.4 t0.3
nord 6.1 a0.4 b-0.3 c0.7 g0.5 h0.6 i-0.9 m1.2 n0.9 p-0.6 q0.3 t-0.3
nordli 7.7 a-0.4 f0.4 q0.6
norm 6.2 a-1.2 c-0.6 e-0.7 g0.8 h-0.5 i-0.6 j-0.5 k0.6 p-0.7 q-0.4 t0.5
norm+weit 7.4 a-0.4 d-0.3 f0.4 g-0.5 h-0.3 m0.5 n0.4 r-0.3
normal 6.2 a-1.2 c-0.6 e-0.7 g0.8 h-0.5 i-0.6 j-0.5 k0.6 p-0.7 q-0.4 t0.5
not 7.7 a0.8 b0.7 e0.5 j0.3 s0.9
nota 6.2 a-0.8 b0.9 f-0.4 g0.4 h-0.5 i-0.4 k0.3 l0.5 m0.3 n0.4 o-0.4 q-0.4 r0.6 s-0.7 t1.8
nota+brau 7.7 c0.4 d0.4 e0.3 o-0.4 t0.7
notar 6.7 a-0.9 b0.6 e-0.7 h-0.4 j-0.4 k-0.6 l0.7 n0.6 p-0.5 q-0.5 r0.4 s-0.4 t2.1
notari 7.4 e0.3 g0.5 j0.5 k0.9 m0.3 p0.6 r0.3
notb 7.4 d0.7 e0.5 f0.4 l1.2 m0.4 n0.4 t0.4
notbur 7.7 d0.6 e0.5 f0.4 l1.1 m0.3 n0.6 t0.6
notd 7.2 a0.7 c0.4 i-0.7 m-0.3 p1.2 t0.7
notdie 7.2 a0.7 c0.4 i-0.7 m-0.3 p1.2 t0.7
note 7.2 a0.5 c1.1 e0.7 f1.1 g0.3 n-0.3 r0.5 s1.0 t0.9
notf 7.0 a0.5 d0.6 e0.7 f0.6 g-0.3 i-0.3 j0.9 l0.4 n0.5 p-0.3 s0.8
notfal 7.0 a0.5 d0.6 e0.7 f0.6 g-0.3 i-0.3 j0.9 l0.4 n0.5 p-0.3 s0.8
noti 6.3 a0.9 c0.6 d0.5 e-0.6 f0.8 g-0.9 j-0.5 k-0.4 m-0.4 r-0.8 s0.5
notier 7.7 c0.6 d0.8 s0.5
notig 7.2 a0.4 b0.4 c0.4 e-0.5 f1.0 i-0.4 t0.4
notize 7.7 s0.5
nove 5.4 b-0.7 c1.6 d1.9 e-1.3 g-1.2 i-0.5 j-0.8 k-0.3 l1.0 n1.4 p1.0 r-0.6
nove+habe 7.2 a0.3 b-0.5 c0.9 d1.6 e-0.5 f0.4 i0.6 j-0.5 m-0.3 o0.4 p0.5 q0.3 s-0.4
nove+und 7.4 e-0.6 i-0.3 l0.3 q0.3 r0.4
nove+wird 7.7 c-0.4 f0.3 l0.5
novemb 5.4 b-0.7 c1.6 d1.9 e-1.3 g-1.2 i-0.5 j-0.8 k-0.3 l1.0 n1.4 p1.0 r-0.6
nowa 7.0 a-0.6 b-0.4 c-0.5 g0.5 i-0.5 m0.3 n0.9 p-0.3 r0.9
nowa+hat 7.7 a-0.4 b-0.4 c-0.4 g0.7 i-0.4 m0.5 n0.4 q0.4 r1.2
nowak 7.0 a-0.6 b-0.4 c-0.5 g0.5 i-0.5 m0.3 n0.9 p-0.3 r0.9
nr 6.6 b-0.5 c0.6 e-0.4 g-0.4 i0.4 m0.9 n0.6 q0.9
null 6.0 a1.4 b-0.8 d1.7 e0.4 i-0.7 l0.5 m1.1 n1.3 p1.1 q0.8 s1.6 t0.4
null+antw 7.7 a0.6 d1.5 k0.4 q0.4 t1.2
null+zu 7.7 b-0.4 d-0.3 f0.4 m2.0 n0.6 p-0.4 q0.4 t-0.3
numm 5.3 a-1.2 b-0.3 e-0.4 f0.6 g1.2 h3.4 i-0.5 j-0.4 k-0.5 m-0.5 o1.8 p-1.3 q0.9 r1.4 s0.5 t0.4
numm+gebe 7.7 a-0.3 c0.3 e-0.3 f0.4 g0.7 h0.7
numm+gege 7.2 a-0.9 c-0.3 e-0.5 g1.3 h1.9 i-0.4 k-0.4 r1.8 s-0.5
numm+noch 7.4 c0.6 g-0.6 h0.6 i0.6 o0.6 r-0.3
numm+von 7.7 g0.4 q1.1 r0.5 s0.5
nummer 5.3 a-1.2 b-0.3 e-0.4 f0.6 g1.2 h3.4 i-0.5 j-0.4 k-0.5 m-0.5 o1.8 p-1.3 q0.9 r1.4 s0.5 t0.4
nun 4.9 a1.8 b0.8 c3.4 d2.6 e0.5 f1.0 g-0.6 h1.0 j1.3 k0.5 m1.4 n1.3 o1.1 p-0.5 q-0.5
nun+auch 7.7 c0.5 d-0.4 g0.4 h0.7 l0.3 m1.2 r0.4 t-0.3
nun+der 7.4 b-0.4 c0.4 e1.1 g-0.4 k0.4 o0.7 r-0.6
nun+die 7.7 a-0.4 d0.5 h0.4 m-0.4 n1.6 o0.6 p-0.3 r0.5
nun+dire 7.4 a0.7 d0.9 e-0.7 f2.1 g-0.3 i-0.3 j-0.5 m0.6 n0.5 r-0.4
nun+doch 7.4 a-1.3 c-0.3 e-0.4 i-0.4 j-0.4 k1.4 t0.3
nun+ist 7.7 j0.8 p1.5 s0.6
nun+ja 7.7 a0.6 c0.6 d0.7 e0.6 q0.4
nun+nich 7.7 a0.3 b1.2 d0.3 e-0.3 i0.6 m0.5
nun+seit 7.7 a0.7 c0.7 d0.6 g-0.4 i0.5 j0.9
nun+zum 7.7 c0.5 d-0.4 e-0.4 f0.5
nur 3.5 a-1.6 b0.3 c-1.6 d1.5 e0.4 f1.3 g-1.4 i-1.4 j-2.4 k-0.5 l0.8 m-0.8 n0.8 o2.2 p-1.3 r1.3 s-0.8 t0.4
nur+auf 7.4 a-0.7 e-0.4 j-0.3 m0.4 n0.5 p-0.4 t0.7
nur+besc 7.7 p0.9
nur+bis 7.7 c-0.3 e-0.3 o0.4 t0.4
nur+dami 7.0 a-1.1 b-0.6 e-0.4 f-0.3 g-0.3 i-0.3 l-0.6 m-0.3 o0.9 p-0.3 q1.0 s-0.4
nur+das 7.2 b-0.3 e0.9 f-0.4 i0.7 n0.5 r0.4
nur+dass 7.4 a0.6 b1.0 d1.5 e0.5 h0.4 i0.7 k0.3 r-0.4
nur+den 7.0 a-0.9 c1.5 f-0.6 h0.4 i-0.4 j-0.3 l0.4 m-0.3 n-0.3 p-0.4 q0.5 r0.3
nur+der 6.7 a-0.9 b0.5 c0.4 d-0.5 e0.3 f0.5 g0.6 h0.4 i-0.8 j-0.4 l0.7 m-0.5 o0.3 p-0.4 r1.2 s-0.5
nur+die 5.8 a0.4 d1.6 e0.8 f0.4 g-1.2 i0.4 j-0.7 l0.6 m1.1 n1.7 o1.1 p-0.7 q-0.3 r-0.3 s0.5
nur+drei 7.7 s0.6
nur+ein 7.4 a-0.4 e0.4 p0.5 t1.0
nur+eine 6.1 a0.5 b-0.7 c0.5 d1.4 e1.3 l1.4 m-0.6 p0.8
nur+einm 7.7 e-0.3 m0.8 p-0.3
nur+fur 7.7 a-0.6 h0.4 j-0.3 k0.4 l-0.3 n-0.5 q0.6 r0.4
nur+furs 7.7 a-0.8 c-0.4 e0.4 h0.6 l-0.3 o2.8 q0.5 r0.9 s-0.5
nur+ihre 7.7 c0.9 h-0.4 r-0.4
nur+mit 6.7 a-0.9 e-0.5 g0.5 h0.6 i-0.3 j-0.5 k0.9 l-0.4 p-0.4 q0.6 r1.3 s0.4 t-0.4
nur+nach 7.7 b-0.3 c-0.3 d-0.4 g0.6 m0.4 r0.4
nur+nich 7.7 a0.4 b0.5 d0.6 e1.3 s0.6
nur+noch 5.5 a1.6 c1.0 d0.7 e1.2 f1.0 i0.8 k1.0 n0.6 o0.9 q-0.6 r-0.3 t0.7
nur+rech 7.4 b0.8 f-0.4 i0.5 k0.3 n-0.3 q0.6 r0.5
nur+sage 7.0 a-0.5 b0.5 g0.7 h-0.3 n-0.5 r0.9 s-0.3
nur+schr 7.7 c-0.4 h0.5 n-0.5 o0.4 q0.6 r0.4
nur+so 7.2 a1.2 b0.6 d-0.3 g-0.3 p0.4 r-0.3 s1.9
nur+um 7.7 b-0.3 e-0.5 f-0.3 g0.5
nur+von 7.7 a0.7 b0.9 c1.1 d1.1 h0.7 l0.7
nur+weil 7.7 g-0.4 h0.3 i0.5 p0.7 q0.3
nur+zu 7.0 a1.1 d-0.3 e0.6 i-0.4 j2.5 l0.7 p1.8 r-0.3
nur+zur 7.7 d0.3 l0.3
nur+zwei 7.2 e1.1 g-0.3 i-0.5 j-0.7 l0.4 m1.0 p0.5
nurn 7.2 b0.6 c0.4 d0.3 e0.4 k1.5 p0.5 s0.8
nurnbe 7.2 b0.6 c0.4 d0.3 e0.4 k1.5 p0.5 s0.8
nuss 7.7 g-0.6 i0.6 r-0.4
nut 7.7 a0.6 b1.0 e0.5 i0.6 p1.1 s0.8
nutz 6.1 a0.3 b-0.6 d-0.5 e0.6 f1.9 g-0.7 j-0.3 l-0.4 m0.6 o0.4 t-0.4
nutz+in 7.7 d0.5 f0.7 k-0.4 q0.5
nutzen 7.2 b-0.4 d-0.5 e0.3 f1.1 i0.4 j-0.4 k0.3 n0.6 o-0.3
nutzer 7.2 c-0.3 e-0.4 f1.3 k-0.4 m0.7 q0.4 s-0.3
nutzun 7.2 a-0.5 e0.9 i-0.4 o0.8 p0.5
o 7.0 a-0.9 e-0.5 f0.6 g0.8 h1.7 i-0.3 k0.5 l-0.5 o0.6 p-0.3 q1.2 r1.0
ob 4.5 b0.4 c1.2 e1.3 f-0.8 i-0.9 j0.4 k-0.4 l1.4 n0.3 o1.4 p-1.4 q-1.3 r-0.8 s1.8 t0.6
ob+auf 7.4 o1.1
ob+das 7.2 b0.7 d-0.5 g0.5 n0.3 p0.7 r-0.6 s-0.3
ob+der 7.7 a-0.3 o-0.4 r-0.3 t0.8
ob+die 6.8 a-0.8 b-0.3 g-0.4 k0.4 o1.2 p-0.4 r-0.6
ob+ein 7.2 a-0.4 c-0.4 d0.4 e-0.5 g0.3 h0.5 k0.8 m0.5 r0.4 t0.5
ob+er 6.8 b-0.3 c-0.6 d0.4 f-0.4 g0.7 i-0.4 p-0.4 r0.9
ob+ich 6.4 c0.5 e0.7 h-0.5 i-0.5 j0.4 l0.8 m-0.4 q-0.4 r-0.7 s0.8 t0.6
ob+jema 7.4 b0.6 c0.5 d-0.5 h0.7 s0.8
ob+man 7.4 b0.7 c-0.3 d-0.4 e0.5 g0.4 n0.4
ob+sie 7.0 a-0.7 e-0.3 f0.5 h0.4 i-0.4 o-0.6 r0.4
ob+wir 6.1 a1.2 b-0.5 c-0.4 e1.3 i0.7 j1.5 k-0.4 l0.4 m0.7 n-0.4 o-0.4 p-0.5 q-0.3 r-0.8 s0.5
oben 6.8 a1.4 b1.1 c2.3 e0.9 g-0.6 h-0.4 i0.5 l-0.4 p1.3 s-0.3
ober 5.4 b0.7 d0.9 e0.7 f0.5 g-0.4 h0.3 i0.8 l-0.5 n0.5 o1.6 p-0.7 q1.7 s-0.9 t0.9
ober+in 7.7 a0.5 c0.6 d0.7 j0.7 s0.5
obere 7.7 n0.5 o1.6
oberho 7.7 a0.6 d1.2 f0.6 i0.7
oberla 6.7 a-0.8 b0.4 d-0.4 e-0.4 h0.7 i-0.6 j-0.6 l-0.3 m-0.3 n0.9 p-0.3 q0.6 r0.4 s-0.4 t0.4
oberma 7.7 e0.3 t0.5
oberme 7.7 c0.6 d0.7 s0.5
obersc 7.4 a0.5 e1.4 f0.6 i0.6 j1.1
oberst 7.4 b0.7 e0.4 f-0.3 g0.4 i-0.6 o0.4 r0.5 s-0.6
oberwi 7.7 a0.3 c0.6 i0.6 j0.5
obje 7.7 g0.5 h0.7 m0.6 p0.7 r0.6
objekt 7.7 g0.5 h0.7 m0.6 p0.7 r0.6
obst 7.7 b0.7 d0.7 g-0.4 l0.7 n0.6 r-0.3
obwo 6.3 a0.7 c-0.3 e0.6 f0.6 g0.4 i-0.6 j-0.4 l0.8 m2.5 o-0.4 p1.2 r0.7 s-0.4
obwo+der 7.4 a0.7 m1.9 p1.3
obwo+ich 7.7 a0.4 c-0.4 d0.5 e1.1 l0.6 m0.5 t0.4
obwo+sie 7.4 a-0.4 c0.3 e-0.4 g0.9 p0.5 r1.1
obwo+wir 7.4 b0.6 d-0.4 f0.6 l0.3 m0.5 p-0.3
obwohl 6.3 a0.7 c-0.3 e0.6 f0.6 g0.4 i-0.6 j-0.4 l0.8 m2.5 o-0.4 p1.2 r0.7 s-0.4
ochs 7.7 c1.1 h-0.3 i0.4 l0.4 n0.3 o0.7
oder 4.4 a-1.2 c0.8 e-1.2 f0.3 g-2.2 h-0.3 i-0.4 j-2.0 l-0.4 n-0.7 o7.8 p-1.6 r-1.2 s0.5 t2.0
oder+ab 7.7 a-0.4 b0.3 c-0.3 l-0.4 m-0.3 o2.3
oder+auf 7.7 a-0.3 e0.3 s0.7 t1.2
oder+die 7.4 a-0.6 c-0.5 e0.3 h0.4 i-0.3 n0.5 o1.4 p-0.3
oder+ich 7.4 a0.7 e0.3 f0.5 s1.8 t0.6
oder+mit 7.7 i0.4 o0.4
oder+nein 7.7 d0.4 t0.9
oder+nich 7.4 e0.3 i0.9 o1.2 s0.6
oder+reic 7.7 a-0.4 d-0.3 f0.5 h0.6
oder+so 7.4 a0.6 c-0.3 e0.6 f1.0 h0.6 i0.6 p0.7
oder+wend 7.7 a-0.4 b0.5 c0.3 m-0.3 n0.3 q0.4
oder+weni 7.7 a0.4 b0.8 k0.4 m1.1 t0.3
oder+werd 7.7 s0.4
of 7.7 a-0.5 b0.5 c-0.4 e0.6 h0.4 k0.7 m0.6 q0.9
ofen 7.4 d-0.3 e-0.4 g0.3
offe 4.8 a1.1 c0.5 d2.0 e1.9 f1.6 g-0.9 i1.4 k-0.7 l0.8 n2.0 p0.3 q1.9 s1.1 t0.6
offe+dass 7.7 c1.0 e0.3 p0.8 s0.3
offe+ist 7.2 b-0.3 d1.1 e-0.6 i-0.3 k0.9 o0.5 q0.7 r-0.4 s0.5
offe+kein 7.7 c-0.4 d0.8 e1.1 f0.7 m0.4 o0.4 q0.5 t0.5
offe+leis 7.7 h0.8 i0.6 n0.9
offe+nie 7.7 c-0.3 g0.3 r0.4
offe+post 7.2 a-0.9 b-0.6 c-0.5 e-0.4 f0.4 h-0.3 i-0.4 j-0.3 k-0.4 m0.5 p-0.5 q2.4 r0.5 t0.5
offe+rech 7.4 a0.6 c0.7 e-0.5 h-0.4 i0.9 l0.5 n-0.4 o0.8 q-0.3 r-0.4
offe+tur 7.7 a-0.7 e-0.4 g0.9 h0.8 i-0.4 r1.0
offe+und 7.7 c-0.4 d0.4 l0.9 s-0.3
offen 6.1 a0.5 c-0.3 d0.9 e1.9 f0.8 g-0.6 i-0.6 j0.5 k0.4 l0.7 m0.5 n1.8 o0.4 q1.3 r-0.7 s0.4 t0.4
offenb 6.8 a0.4 c0.6 d2.0 e0.4 f0.6 h-0.4 m-0.3 p0.5
offene 5.9 b-0.9 i1.5 j0.3 k-0.7 l0.6 m0.5 p1.0 q1.8 r0.7 s-0.5
offens 7.7 a0.7 c-0.3 d0.5 e0.5 f0.9 m0.4 q0.3 t0.6
offent 6.5 c0.6 h-0.4 i1.1 j-0.6 k-0.4 o-0.3 p-0.5 q-0.3 s1.6
offert 7.2 b1.4 g-0.3 h1.1 j-0.3 n0.7
offn 6.2 b0.4 d0.4 e0.8 f-0.5 i-0.5 j-0.4 m-0.5 p-0.5 s-0.7
offnen 7.7 c-0.3 f-0.6 h-0.3
offnet 7.4 a0.8 c1.0 e1.4 f0.4 g-0.3
offnun 6.8 a-0.4 b0.6 c-0.5 d0.6 e-0.3 f-0.4 h0.8 i-0.4 m-0.4 p-0.3 r0.5 s-0.5 t0.4
oft 6.4 a0.8 d0.5 e1.5 g-0.3 h-0.4 i1.4 j-0.5 m-0.6 n0.5 o1.4 p0.8 q-0.5 t0.6
oft+genu 7.7 b0.4 d0.8 e1.2 i0.5 p0.7 s-0.3
ofte 7.7 b0.5 d0.8 g0.4 h0.7 r0.5
ofter 7.7 b0.5 d0.8 g0.4 h0.7 r0.5
og 7.7 a0.6 e1.1 l0.6
oh 7.4 a-0.6 c0.5 d0.4 g0.4 h-0.3 k-0.3 m0.3 n0.7 o0.4 r0.6 s0.4
ohne 4.3 a0.8 b1.8 c1.8 d2.7 e1.6 f0.6 g1.7 i-0.4 j1.2 k1.4 m1.6 o1.2 p-0.3 q1.5 r3.3 s-1.9
ohne+antw 7.4 c0.4 d0.9 f0.3 j0.5 p0.4 r-0.4
ohne+dass 7.2 c0.4 d-0.4 h0.9 i0.6 o0.3
ohne+die 7.4 a-0.5 m-0.4 o2.0 q0.9
ohne+dies 7.7 b0.5 c0.5 m0.7 o0.4
ohne+eine 7.7 d0.4 f1.0 r0.3
ohne+fach 7.7 a-0.7 e-0.3 g1.4 k0.9 r1.2
ohne+mich 6.8 a-0.3 b1.2 e-0.4 g-0.4 k1.4 l-0.3 m0.4 p0.4 t0.3
ohne+reak 7.7 d1.2 h0.4 j1.3 t0.4
ohne+sie 7.4 e0.6 g0.7 i0.5 r0.9
ohne+unte 7.7 k0.4 t0.4
ohne+weit 7.7 a0.6 c0.3 j1.0
ohne+wert 7.7 c0.5 d0.4 i0.4
ohne+zu 7.7 a-0.5 b-0.3 c0.4 g0.5 h1.1 r0.6
ohnehi 7.4 a0.7 b0.7 c-0.5 d1.0 e0.3 l-0.3 m1.9 q0.4
ohr 7.7 a0.5 e0.6 o0.4
ohre 7.4 a0.6 d0.3 e0.6 g-0.6 n0.9 o0.6 r-0.4
ohren 7.4 a0.6 d0.3 e0.6 g-0.6 n0.9 o0.6 r-0.4
okto 5.1 b-0.3 c1.7 d1.3 e-1.2 f0.4 g-0.9 i-0.8 j0.4 k-0.6 l2.3 m0.6 n2.0 o1.0 p-0.7 q0.5 r-0.8 s-0.4 t1.4
oktobe 5.1 b-0.3 c1.7 d1.3 e-1.2 f0.4 g-0.9 i-0.8 j0.4 k-0.6 l2.3 m0.6 n2.0 o1.0 p-0.7 q0.5 r-0.8 s-0.4 t1.4
ol 7.7 a0.3 e0.8
olaf 7.7 g0.4 q0.5 r0.5
olde 7.2 b-0.3 c0.8 d0.4 e-0.6 g0.9 h1.3 n0.5 q0.7 r1.1
oldenb 7.2 b-0.3 c0.8 d0.4 e-0.6 g0.9 h1.3 n0.5 q0.7 r1.1
ole 7.7 d1.1 g0.3 i0.5 r0.3
olg 7.7 e-0.3 h0.3
olle 7.7 a-0.4 g0.9 h0.4
oma 6.4 a-0.6 f0.3 g0.4 h-0.5 j-0.5 k0.4 q1.3 r1.6 t-0.5
oma+hat 7.4 a-0.7 e0.3 g0.9 h-0.4 m0.4 n0.5 p-0.5 r1.4
ombu 7.4 d0.6 j0.9
ombuds 7.4 d0.6 j0.9
onke 6.8 b-0.6 g0.7 n-0.4 p0.6 q0.9 r0.5 s-0.4
onkel 6.8 b-0.6 g0.7 n-0.4 p0.6 q0.9 r0.5 s-0.4
onli 6.0 a1.2 b0.9 c0.6 e1.6 f-0.5 g-0.9 j-0.5 m0.4 n-0.6 p1.5 r-0.7 s0.9
online 6.0 a1.2 b0.9 c0.6 e1.6 f-0.5 g-0.9 j-0.5 m0.4 n-0.6 p1.5 r-0.7 s0.9
opa 7.2 c0.7 e-0.5 f-0.3 g0.7 i0.6 l0.6 m-0.3 o0.4 p0.4 r1.1 t0.4
opit 7.7 a0.3 b0.6 p0.6 s0.7
opitz 7.7 a0.3 b0.6 p0.6 s0.7
oppe 7.4 a0.5 b0.9 e0.6 g0.5 h1.1 i0.7 r0.6 s0.8
opper 7.7 a0.7 b1.0 e0.6 i0.8 s0.9
opti 6.7 a1.2 b0.7 d-0.3 e1.7 f-0.3 g-0.4 i-0.5 j0.6 k0.4 l-0.4 p-0.5 q0.3 r0.5 s-0.4
optik 7.7 h0.5 j0.5 r0.5
optimi 7.4 a0.7 e1.5 g-0.3 j0.3 m0.3
orde 6.5 b1.0 c0.6 d0.9 f-0.4 g0.7 i0.4 n0.5 o0.8 p-0.4 q0.4 r1.2 s-0.4
ordent 6.5 b1.0 c0.6 d0.9 f-0.4 g0.7 i0.4 n0.5 o0.8 p-0.4 q0.4 r1.2 s-0.4
ordn 5.6 a-0.3 b0.9 d0.4 e-0.5 g-0.5 j-0.3 k0.3 m0.5 o0.5 p-0.9 t-0.9
ordn+ist 7.7 a0.7 c0.8 d0.8 e0.6 j0.6 s0.7
ordn+und 7.4 a0.6 b1.5 e-0.4 i1.1 m0.4
ordner 6.0 a-1.0 b1.0 c-0.4 d-0.4 e-1.2 i0.5 j-0.6 l-0.3 p-0.6 r0.4 s-0.7 t-0.6
ordnun 6.6 a0.7 c0.6 d0.8 e0.8 g-0.6 i-0.4 j0.3 l0.6 m0.3 n0.4 o0.5 p-0.4 s1.1 t-0.3
orge 7.7 c0.5 e-0.3 i0.5 o0.7 q0.5
orig 6.7 b0.5 c0.3 e0.5 f0.3 g-0.4 j-0.4 n-0.4 o0.9 s-0.4
orig+mit 7.7 c0.3 m0.4 o0.7
origin 6.7 b0.5 c0.3 e0.5 f0.3 g-0.4 j-0.4 n-0.4 o0.9 s-0.4
ort 6.7 a0.6 b-0.4 c0.3 d1.0 f1.7 g-0.3 i-0.4 j-0.4 k-0.3 p0.3 r-0.3 s0.4 t0.5
orth 7.7 a0.7 e0.4 g-0.6 i0.5 j0.7 r-0.4
orthop 7.7 a0.7 e0.4 g-0.6 i0.5 j0.7 r-0.4
orts 6.3 a0.4 b0.6 c1.4 e0.6 f2.4 h1.0 i-0.9 j0.5 k1.0 m0.9 n-0.5 o0.3 q0.8 r0.7 s0.4 t0.6
ortste 7.4 a-0.4 b-0.3 f0.7 j-0.4 k1.6 n-0.4 o0.5 q1.0 r0.6
oslo 7.7 e-0.5 g0.9 h-0.3 k0.5 o1.5 q-0.4 r0.8 t0.3
ost 7.2 b0.3 g0.4 n0.4 o0.3 r0.7 s0.6
oste 5.7 b-0.3 c0.9 d0.5 e-0.4 f-0.7 g1.2 h2.2 j-1.0 k0.5 l0.8 n0.4 p0.8 r0.5 t-0.9
ostern 6.3 a0.3 b-0.3 c2.1 d1.2 e-0.8 f-0.4 g0.8 h1.2 j-0.6 k0.4 m-0.4 p1.2 q0.4 r1.1 t-0.5
osterr 7.2 b-0.3 c-0.5 e0.5 m0.5
ostf 7.7 a0.3 c0.8 e-0.4 i0.4 s0.6 t0.5
ostfri 7.7 a0.3 c0.8 e-0.4 i0.4 s0.6 t0.5
ostr 7.7 b0.4 c0.4 g-0.4 k0.4 q0.4 r0.5
osts 7.7 a-0.8 c-0.3 g-0.4 k0.6
ostsee 7.7 a-0.8 c-0.3 g-0.4 k0.6
otte 7.7 c0.6 g1.0 h-0.4 k0.7 l0.4 m-0.3 n1.0 r1.4 t-0.4
otti 7.7 g0.5 j0.6 r0.6 s0.5
ottili 7.7 g0.5 j0.6 r0.6 s0.5
over 7.7 a0.5 e0.5 j0.4
overbe 7.7 a0.5 e0.5 j0.4
ozde 6.8 a-0.5 c-0.7 d-0.6 e0.6 f0.3 i-0.6 k0.5 l0.4 t0.5
ozde+der 7.7 g-0.4 k0.9 r-0.5 t0.4
ozdemi 6.8 a-0.5 c-0.7 d-0.6 e0.6 f0.3 i-0.6 k0.5 l0.4 t0.5
oztu 7.7 f0.5 i-0.3 m0.5 n0.4 q0.3
ozturk 7.7 f0.5 i-0.3 m0.5 n0.4 q0.3
paar 6.4 c-0.9 f-0.4 g0.4 h0.6 i-0.5 l1.4 n-0.5 o-0.3 q1.1 r1.0 s0.5
paar+tage 7.4 a-0.5 c-0.4 g0.5 h0.6 k0.3 l1.5 n-0.6 p-0.4 q0.5 r1.1
pach 6.8 a-0.4 c-0.5 d-0.4 g0.6 h1.0 j0.5 n0.3 p-0.3 r0.7 s-0.3
pach+hat 7.7 e-0.3 g0.5 h0.7 r0.3
pachte 7.4 b0.3 c-0.4 l-0.3 n0.3
pachtv 7.7 a-0.5 e-0.4 g0.9 h1.3 r1.0
pack 7.4 g0.5 h0.7 r0.6 s0.4 t0.5
pake 6.1 a-1.0 b1.6 c-0.8 e-0.4 g0.6 h3.7 i-0.8 j-0.6 k0.6 l0.4 m0.3 n0.3 o0.9 p-0.7 r0.3 s-0.7
paket 6.2 a-0.8 b1.9 c-0.6 e-0.5 g0.7 h4.0 i-0.7 j-0.5 l0.4 n0.3 o0.4 p-0.6 r0.4 s-0.6
paketd 7.7 a-0.3 f0.3 h-0.4 k0.5 m0.3 o0.6
pale 7.4 b0.8 c0.6 e1.4 g-0.3 h0.3 i-0.3 m-0.3 o0.5 p0.4
palett 7.4 b0.8 c0.6 e1.4 g-0.3 h0.3 i-0.3 m-0.3 o0.5 p0.4
papa 7.4 d-0.4 e-0.3 g0.7 h0.7 o0.8
papi 6.1 b0.5 d0.3 e0.9 f0.8 g-0.4 h0.3 i-0.4 j-0.7 n-0.4 o0.5 p0.5 q1.1 r0.6 s-0.8 t0.7
papier 6.1 b0.5 d0.3 e0.9 f0.8 g-0.4 h0.3 i-0.4 j-0.7 n-0.4 o0.5 p0.5 q1.1 r0.6 s-0.8 t0.7
para 6.8 a0.6 e0.8 f0.7 g-0.3 i-0.4 j0.6 m0.9 p1.5 s-0.4 t0.5
paragr 7.7 a-0.5
parall 7.7 a0.8 e1.1 f0.9 j0.9 p1.0
park 6.1 a0.3 b-0.7 e1.9 f-0.6 h0.5 i-0.8 l0.5 m0.5 p-0.5 q-0.4 s0.3 t1.4
park+hint 7.7 a-0.4 g0.5 h0.5
park+sind 7.7 a0.5 e1.3 m0.5 t0.3
parken 7.7 g-0.3
parket 7.4 a0.3 c-0.3 e1.3 l0.4 m0.4 q-0.3
parkpl 7.2 a-0.5 e-0.4 g0.4 h0.4 k0.6
part 6.4 a0.6 b0.7 c-0.4 d0.6 f1.0 h0.6 i-0.9 j0.5 m0.6 n0.4 s-0.5
part+in 7.7 e-0.4 g0.6 h0.7 r0.6
partne 6.5 a0.5 b0.7 c-0.3 d0.6 f1.1 h0.6 i-0.9 m0.6 n0.5 s-0.5
parz 7.4 a0.3 b0.5 j0.7 s0.5
parzel 7.4 a0.3 b0.5 j0.7 s0.5
pasc 7.7 a0.5 c0.6 i0.4 j0.3 p0.6
paschk 7.7 a0.5 c0.6 i0.4 j0.3 p0.6
pass 4.7 a-1.3 b-0.7 c-0.6 d-0.4 e2.0 f0.5 g-0.6 h0.5 i1.1 j-1.2 k4.1 m1.6 n1.8 o1.6 p-0.9 q-0.6 r-0.8 t0.3
pass+alle 7.4 a-0.8 d0.5 k0.5 l-0.3 m-0.6 o2.0 q0.4 t0.7
pass+die 7.7 e0.5 i0.6
pass+es 7.2 c1.1 d-0.3 f0.5 g-0.3 j-0.3 k1.4 m1.3 n0.7 p0.8
pass+ihne 7.4 a-0.5 e-0.5 g-0.4 h0.6 k1.9 l-0.5
pass+nich 7.7 d0.8 h0.6 l-0.4 m0.7 o-0.4 t0.5
pass+und 7.7 e0.3 i1.0 s0.9
passau 6.8 a0.6 c-0.4 e1.3 g-0.4 h-0.3 i0.6 j0.5 k-0.3 l0.5 s1.9
passen 7.0 c0.5 d0.6 g-0.5 i1.1 j-0.4 k2.1 m0.6 o0.4 p-0.3 r-0.3
passie 6.7 b-0.4 c-0.8 d-0.3 e0.5 f1.2 g-0.4 i0.5 l-0.4 m1.2 p-0.3
passt 5.4 a-2.2 b-0.4 g0.9 h0.7 i-1.4 j-1.0 k1.7 m0.5 n2.2 o1.4 q-0.4 r-0.4 s-1.0 t0.4
passwo 6.7 a0.5 c-0.5 d-0.7 e1.3 g-0.5 i1.6 k-0.6 l0.4 o0.3 p-0.4 q-0.4 s-0.4
pate 7.7 a-0.4 d-0.3 e-0.6 t0.4
pati 6.0 a0.5 c-0.9 e1.6 f0.9 i-0.7 j0.6 k-0.5 m-0.4 n-0.3 o-0.5 p-0.5 r0.4 s-0.7 t-0.4
patien 6.0 a0.5 c-0.9 e1.6 f0.9 i-0.7 j0.6 k-0.5 m-0.4 n-0.3 o-0.5 p-0.5 r0.4 s-0.7 t-0.4
paul 7.2 d0.4 g0.7 h-0.3 i0.3 m0.7 n0.8 r0.4 s0.5
paus 6.4 a0.6 b2.3 c-0.7 d-0.3 e-0.4 f-0.3 g-0.6 m2.3 o-0.6 p-0.5 q-0.4 r-0.6
pausch 7.0 a0.5 b2.8 c-0.4 e-0.9 g-0.3 m2.3 o-0.5 p-0.4
pause 7.2 a0.6 c-0.3 e0.7 r-0.4 s0.4
pawl 7.7 a-0.4 g0.6 n0.9 r0.9
pawlak 7.7 a-0.4 g0.6 n0.9 r0.9
payp 7.4 a-0.5 g-0.4 j-0.3 k0.9 q3.8
paypal 7.4 a-0.5 g-0.4 j-0.3 k0.9 q3.8
pdf 6.6 c1.0 d-0.5 e-0.5 g-0.6 i-0.4 k-0.6 n-0.3 o2.5 p-0.5 r-0.4 s0.4 t0.8
pein 7.4 d-0.3 e0.6 l1.1 r0.4 t-0.3
peinli 7.4 d-0.3 e0.6 l1.1 r0.4 t-0.3
pens 6.7 b0.9 c-0.5 d-0.6 i0.4 n0.8 t-0.4
pens+ist 7.7 a-0.7 h-0.3 n0.8
pens+und 7.7 b0.8 g0.3 h0.6 i0.5 m0.3
pensio 6.7 b0.9 c-0.5 d-0.6 i0.4 n0.8 t-0.4
per 5.1 b-0.7 c-0.5 d1.3 f1.5 g-0.8 i1.4 j1.6 k2.0 l-0.4 m1.4 n1.5 o1.4 p-0.7 q3.9 r0.9 s-1.1 t-1.1
per+bote 7.7 a0.6 c0.7 d0.9 i1.3 j1.3
per+e 7.4 a-0.7 c-0.4 e-0.4 q0.7
per+echt 6.8 a-0.9 b-0.4 c-0.5 e-0.3 g-0.6 h0.3 i-0.3 j-0.4 k0.6 n1.8 p-0.4 q2.0 r0.4 s-0.4 t-0.7
per+eins 7.4 a0.8 d0.3 e1.0 i0.5 j0.8 p1.0 s0.4
per+ende 7.7 a0.5 b0.6 e0.7 i0.9
per+mail 7.4 a-0.3 e-0.4 k0.8 m0.5 n0.9 s0.3 t0.4
per+payp 7.7 k0.7 q1.2
per+post 6.8 a-0.5 h-0.3 k-0.4 o1.1 q0.4 r0.5
per+vide 7.4 k1.2 m1.1 q-0.3 t-0.3
pers 5.2 a0.8 b0.8 e1.8 f3.4 h-0.4 k0.8 l-0.8 n-0.4 o0.7 p-1.2 q1.3 r0.6 s-1.1 t-0.4
person 5.2 a0.8 b0.8 e1.8 f3.4 h-0.4 k0.8 l-0.8 n-0.4 o0.7 p-1.2 q1.3 r0.6 s-1.1 t-0.4
pete 6.4 b0.5 e0.9 h0.5 i0.9 j-0.5 k0.6 n0.3 o0.4 p-0.4 q-0.4 r0.4
peter 7.2 a-0.7 h0.5 i-0.5 n0.7 o0.7 q-0.5 r0.5
peters 6.8 a0.6 b0.5 e1.0 g-0.3 i1.4 k0.5 n-0.3
petr 6.8 b-0.4 e0.5 f-0.5 g0.3 k-0.3 n1.0 q-0.4 r0.7 s0.4 t0.3
petra 7.4 b-0.4 e0.4 i0.4 j0.4 n0.9 p0.4 q-0.4 s0.6
petz 7.0 a0.9 i1.0 k-0.3
petzol 7.0 a0.9 i1.0 k-0.3
pfad 7.7 c0.6 d0.7
pfadfi 7.7 c0.6 d0.7
pfan 7.7 a-0.4 d-0.4 g0.6 q0.4
pfar 6.0 b0.9 d0.6 e0.9 f-0.4 g0.6 h1.4 i-0.8 j-0.6 n0.7 o-0.3 p-0.6 q0.8 t1.7
pfarrb 7.7 a0.5 d0.6 e1.0 i0.4 q0.3 t0.9
pfarre 6.4 b1.3 d-0.6 f-0.5 g-0.4 i-0.8 j-0.4 l0.3 o-0.4 p-0.4 t0.6
pfarrg 7.4 a-0.6 g1.3 h1.6 i-0.5 n1.1
pfei 7.0 a-0.6 c-0.6 d-0.7 g0.4 i-0.4 k0.4 o-0.3 p0.5 q0.7 s-0.3
pfeift 7.7 a-0.6 c-0.4 d-0.4 g0.7 q0.8 r0.6
pfer 7.2 a0.5 e1.1 j0.6 n0.3
pferd 7.7 e0.9 i-0.3 j0.6 n0.4
pferde 7.7 a0.3 i0.5
pfia 7.7 e0.3 g0.4 h0.6 p0.3 q0.6 r0.3
pfiat 7.7 e0.3 g0.4 h0.6 p0.3 q0.6 r0.3
pfin 6.6 a0.8 c1.6 d0.4 e0.7 g-0.3 h-0.3 i0.7 l0.6 p-0.3 q1.1
pfings 6.6 a0.8 c1.6 d0.4 e0.7 g-0.3 h-0.3 i0.7 l0.6 p-0.3 q1.1
pfla 7.4 b0.8 c-0.4 d-0.3
pflanz 7.7 c-0.3
pfle 5.8 d0.6 e0.8 g1.5 h0.5 k0.4 n0.7 p0.7 r1.8 s0.9
pfle+hat 7.7 e0.4 h0.3 p0.9 r0.4 s0.8
pflege 6.0 a-0.4 b-0.7 e0.5 g1.7 h0.6 j-0.5 k0.4 l0.3 n0.8 p1.0 r1.9
pfli 6.7 f-0.5 j0.9 l-0.4 m-0.5 n-0.4 o1.6 p-0.4 s-0.3
pflich 6.7 f-0.5 j0.9 l-0.4 m-0.5 n-0.4 o1.6 p-0.4 s-0.3
pfor 7.4 a-0.5 b0.4 d0.5 e-0.4 i0.3
pfortn 7.4 a-0.5 b0.4 d0.5 e-0.4 i0.3
pfus 7.2 a0.9 b0.8 e1.5 g-0.4 j0.4 m0.4 p0.7 s1.0 t-0.3
pfusch 7.2 a0.9 b0.8 e1.5 g-0.4 j0.4 m0.4 p0.7 s1.0 t-0.3
phas 7.7 c0.7 e1.0 g-0.3 h2.3 i-0.4 l0.6 o0.6 t0.3
phil 7.4 b0.3 e0.4 i0.7
philip 7.4 b0.3 e0.4 i0.7
phys 7.4 d1.3 e-0.4 i0.3
phys+am 7.7 d0.7
physio 7.4 d1.3 e-0.4 i0.3
pich 7.0 a-0.5 c-0.8 d-0.4 e0.5 g0.3 i-0.4 k0.3 l0.7 o-0.6 p0.4 q-0.6 r0.6 t-0.4
pichle 7.2 a-0.7 c-0.7 d-0.3 g0.4 i-0.4 k0.3 l0.7 o-0.6 q-0.6 r0.7 t-0.4
piet 7.4 a1.0 e1.6 f0.4 g-0.5 h-0.4 m0.5 n0.3 p2.1
pilo 7.4 c0.5 d0.5 e-0.6 g1.6 h2.7 i0.4 m0.4 n0.4 q0.5 r1.3
pilz 7.7 d-0.5 e0.4 g0.5 h0.6 p0.9 r-0.4
ping 7.2 a-0.5 d-0.3 e-0.4 n0.7 o-0.5
pingel 7.4 a-0.4 d-0.3 e-0.4 n0.8 o-0.5
pirn 7.7 a0.7 c0.7 e0.4 m0.7 p1.6 s0.8
pirna 7.7 a0.7 c0.7 e0.4 m0.7 p1.6 s0.8
pizz 7.4 a0.6 c0.5 e1.3 m1.1 q0.4 t0.3
plak 6.0 a-0.8 b0.5 c0.6 d-0.4 f-0.5 i-0.4 j-0.6 q0.4 r0.8
plakat 6.0 a-0.8 b0.5 c0.6 d-0.4 f-0.5 i-0.4 j-0.6 q0.4 r0.8
plan 5.4 a1.1 c3.3 d0.4 e-0.5 h0.8 i0.4 k0.6 m0.3 n-0.6 o-0.4 p0.9 r1.0 s-0.3
plan+an 7.7 e-0.6 j0.4 p0.6
plan+sind 7.7 a0.3 c0.7 e0.9 g0.4 l0.4 r0.8
plane 6.4 a0.9 b-0.4 c1.7 d0.4 e-1.1 f0.8 i-0.6 k0.7 m0.7 n-0.4 o-0.3 p0.7 r0.7 s-0.5 t0.3
planen 7.2 a-0.7 b-0.3 c0.9 d-0.5 e-0.5 g1.0 h1.9 i-0.3 p-0.3 r0.7
planer 7.2 a0.8 b1.1 c0.9 d0.5 e0.4 g-0.3 i0.8 s0.4
planun 7.4 a0.3 e-0.3 g-0.4 i1.2 j0.7 p0.5
plas 7.7 e0.3 g0.9 s0.5
plat 6.0 d0.3 e1.0 f0.4 g-1.2 j-0.7 k1.7 m0.6 p-0.7
plat+drei 7.7 b0.5 e-0.4 g-0.3 i1.0
plat+eins 7.7 b0.6 e-0.3 g-0.4 i1.1
plat+zwei 7.4 a-1.0 d-0.4 e-0.3 g-0.3 i-0.5 k2.5
platz 6.5 a0.5 b0.5 c-0.3 d0.7 e0.3 g-0.7 h-0.5 i0.9 j-0.3 r-0.3 s0.7
platzt 7.4 a-0.9 g-0.4 i-0.4 k2.4 l0.3 s-0.3 t0.3
plau 7.2 c0.4 e-0.3 g0.4 h0.9 r0.4 s0.6
plei 6.6 a-0.6 e0.5 f-0.4 g-0.4 j-0.3 l0.3 p-0.4 r-0.3
plei+ist 7.7 b0.4
pleite 6.7 a-0.8 f-0.4 g-0.3 j-0.3 p-0.3 q0.3 r-0.3
plot 7.2 a0.7 b0.4 c0.5 d-0.5 f-0.5 g-0.7 i0.7 m1.9 o0.6 p-0.3 r-0.7 s-0.3
plotzl 7.2 a0.7 b0.4 c0.5 d-0.5 f-0.5 g-0.7 i0.7 m1.9 o0.6 p-0.3 r-0.7 s-0.3
plus 7.0 b0.5 h0.4 i-0.5 n-0.4
po 7.7 c0.4 d0.6 f0.6 o1.4
podc 7.4 c0.5 e-0.4 h0.5 i-0.3 p0.5 s0.7
podcas 7.4 c0.5 e-0.4 h0.5 i-0.3 p0.5 s0.7
pohl 6.6 a-0.7 b-0.4 c0.3 g-0.4 h-0.3 i-0.4 p-0.4 s-0.5
pohlma 7.2 e0.5 j0.4
poli 6.3 a-0.4 b-0.3 c-0.9 e-0.7 g0.5 j1.1 m-0.3 o-0.5 p1.5 q-0.5 r0.7 s-0.5 t0.4
polier 7.0 a-0.6 b-0.4 c-0.4 d0.3 g0.7 h-0.3 k0.3 p0.3 q-0.4 r0.8 t0.5
polize 7.0 c-0.5 d-0.4 e-0.7 f0.4 i0.4 j1.4 p1.4
poln 7.0 a-0.4 i-0.3 j-0.4 k0.3 n0.4
poln+uber 7.7 k0.5
polnis 7.0 a-0.4 i-0.3 j-0.4 k0.3 n0.4
port 6.0 a0.8 b-0.9 j-0.6 k-0.6 m-0.4 n-0.5 o1.1 q0.6 s0.7
port+mit 7.7 d0.8 o0.7 r-0.4 t0.4
portal 6.6 a0.8 b-0.6 d0.4 e0.4 g-0.5 i0.7 j-0.4 k-0.6 m-0.5 n-0.4 o1.5 p-0.9 q0.8 r-0.4 s1.0
porto 7.7 a0.7 p1.2
portra 7.7 g0.4 h0.5 r0.5
portug 7.7 a-0.3 g0.4 r0.3
posc 7.4 a-0.4 b0.3 g-0.4 h-0.3 k0.4 l0.6 o1.0 q1.3
poscht 7.7 a-0.3 g-0.4 l0.6 o0.8 q1.5 r-0.3
posi 6.3 b0.9 e-0.3 f0.4 i-0.6 m4.7 o0.3 p-0.7 q0.3 t-0.3
positi 6.3 b0.9 e-0.3 f0.4 i-0.6 m4.7 o0.3 p-0.7 q0.3 t-0.3
post 4.9 a1.2 b1.0 c1.5 d-0.4 g-1.4 h-0.6 i-0.6 j0.6 k-0.4 l0.3 m1.8 o0.8 q2.0 t-0.5
post+an 7.7 a0.4 j0.5 p0.8
post+der 7.4 b0.4 f0.5 i0.4 j-0.5 l0.4 r0.4
post+des 7.7 t0.4
postei 7.7 b0.7 c-0.3 f0.3 g-0.4 i1.0 q0.5
posten 6.3 a0.7 b0.5 c-0.7 e1.0 g-0.6 i-0.4 j-0.8 m3.4 p0.5 q2.1 s-0.5
postet 7.7 a0.5 c0.5 d1.1 e0.4 s0.4
postfa 6.2 a-0.9 b0.4 c-0.3 d-0.5 k-0.5 m-0.6 p-0.7 q-0.4 r0.5 s-0.4
postka 7.7 a-0.5 e-0.4 l0.3 q0.4
pots 7.4 c0.5 e0.6 l1.1 m0.8 p-0.3
potsda 7.4 c0.5 e0.6 l1.1 m0.8 p-0.3
prak 6.5 b1.0 d0.5 e0.4 f0.9 g1.1 i0.6 j-0.4 l0.4 n0.6 o1.1 q0.4 r1.5
prakti 6.5 b1.0 d0.5 e0.4 f0.9 g1.1 i0.6 j-0.4 l0.4 n0.6 o1.1 q0.4 r1.5
pral 7.7 c0.5 g0.3 i0.4
pralin 7.7 c0.5 g0.3 i0.4
pras 6.4 a0.3 b-0.4 c0.7 d0.5 e0.6 f0.7 g0.5 h0.8 i0.6 k1.2 p-0.5 r0.9 s-0.3 t0.7
prasen 6.8 a0.5 c-0.4 e1.3 i0.6 k1.4 p-0.3 t0.7
prasid 7.2 c1.2 d0.9 e-0.7 f0.8 g0.8 h0.6 r0.8
prax 6.0 a0.4 c-0.5 e1.4 f1.0 g0.4 i-0.6 j0.6 k-0.3 l0.5 o0.5 p-0.6 r0.3 s0.5 t-0.4
prax+dr 7.7 d0.4 f0.4
praxis 6.1 c-0.5 e1.5 f1.0 g0.6 i-0.6 j0.7 k-0.3 l0.5 o0.5 p-0.5 r0.5 s0.6 t-0.4
prei 5.0 a2.3 b8.5 c-0.6 e-0.4 f-1.0 g-1.1 i1.9 j-0.6 k0.6 m0.4 n-0.6 r-1.2 s1.2
prei+ist 7.7 a-0.8 b-0.4 d0.4 l0.9
prei+von 7.7 b0.4 d0.4 i0.5
preis 5.7 b1.6 d-0.4 e0.9 f-0.7 g-0.3 i-0.8 j-0.8 n-0.3 p1.5 q0.4 r-0.9 s-0.5
preisa 6.8 a1.5 b3.7 d1.2 e-0.6 g-0.5 h-0.4 i2.4 j0.4 k1.5 m-0.4 p-0.6 r-0.5 s-0.4
preise 6.5 a0.6 b3.5 d-0.7 e-0.7 g-0.6 i1.1 m0.3 p-0.5 r-0.4 s1.8
preisl 7.4 a1.5 b2.9 i0.4 s1.2 t0.3
preisr 7.7 a-0.4
preisv 7.7 g0.5 m0.4 r0.6
prem 7.0 b1.0 c-0.5 d0.9 e1.1 g-0.5 h2.2 i-0.7 j-0.3 l-0.3 m0.3 o0.8 p-0.4 r0.4 s-0.4 t1.3
premie 7.7 a0.5 e1.2 k-0.3 o0.6 r0.4 t1.2
premiu 7.4 b1.1 c-0.3 d1.1 g-0.4 h2.1 i-0.6 k0.3 m0.4 o0.3 p-0.3
pres 5.8 a-0.5 b-0.4 c-0.5 d0.8 e-1.1 f-0.4 g-0.8 h-0.6 i-0.5 j0.6 k-0.3 l-0.7 n-0.3 q-0.6 r-0.5 s1.3 t2.2
pres+zum 7.7 j-0.3
presse 5.9 a-0.5 b-0.4 c-0.5 e-0.7 f-0.6 g-0.7 h-0.5 i-0.5 j0.7 l-0.5 m-0.4 q-0.5 r-0.5 s1.4 t0.8
pressi 7.7 d1.2 e-0.5 f0.3 l-0.3 n-0.5 o0.4 t2.0
prig 7.7 c0.9 h-0.3 k0.8 n-0.3 r-0.3 t0.5
prigni 7.7 c0.9 h-0.3 k0.8 n-0.3 r-0.3 t0.5
prin 7.2 a0.9 b1.9 c-0.7 d0.9 e1.0 f0.4 g-0.3 l-0.5 n-0.4 p0.8 s-0.5
prinz 7.7 a0.5 b0.9 c-0.3 d0.8 e0.4 f0.4 p0.8
prinzi 7.7 a0.4 b1.2 c-0.4 e0.7 m0.4 n-0.3 q0.3 s-0.3
priv 6.8 d-0.3 e1.0 m0.5 n0.7 o1.4 p-0.3 r0.4
privat 6.8 d-0.3 e1.0 m0.5 n0.7 o1.4 p-0.3 r0.4
pro 6.0 a1.4 b2.2 c1.0 d-0.5 g-0.8 h-0.3 j0.7 k0.8 m1.2 o0.4 q0.8 s0.6 t-0.4
pro+nase 7.7 a0.3 b0.9 k1.0
pro+stuc 7.7 a0.8 b0.7 e0.6 h-0.4 k0.5 m1.2 o0.9 q0.4
pro+werk 7.4 b-0.3 c1.3 e-0.5 g0.4 h0.6 j1.0 q0.9 r0.4
prob 5.6 b-1.3 e2.4 f0.4 g-0.5 h1.2 i0.6 j-0.5 l1.3 n0.5 p0.7 q-0.9
prob+ist 7.2 b-0.5 d0.6 f0.8 h0.7 l0.4 o0.4
probea 7.4 a-0.4 b-0.4 d-0.4 e0.4 h0.5 i-0.4 k-0.4 l0.7 s-0.3 t0.4
proben 7.4 b-0.5 d-0.4 i0.6 s0.9 t0.4
probie 7.2 a0.3 c0.3 e0.8 h-0.5 i-0.3 n-0.5 o0.4 p0.5 r-0.4
proble 6.8 a-0.5 b-0.4 c-0.5 d0.6 f0.9 h0.5 i-0.4 j-0.5 k0.6 l0.9 n0.8 r0.5
prod 6.6 a-0.8 b-0.6 d-0.3 h0.9 i-0.7 j-0.4 l0.7 m0.4 n0.3 q1.0 t-0.4
produk 6.7 a-0.7 b-0.5 d-0.3 h0.4 i-0.5 j-0.4 l0.7 m0.4 n0.4 q1.1 t-0.4
prof 6.8 a0.5 b1.7 c0.4 h-0.4 i0.9 j0.9 m0.8 n-0.3 p-0.5 r0.4 s-0.4
profes 7.2 b1.2 g0.4 h-0.4 j0.6 o0.3 p-0.3 r0.5 s-0.3
prog 6.0 a1.2 b0.7 c-0.5 e2.5 f0.8 g-1.1 k1.2 l-0.5 n-0.3 o1.0 p-0.5 r-0.4 s0.4 t0.4
prog+mein 7.7 a0.6 d1.1 j1.1
prog+um 7.7 a0.4 b1.0 d-0.3 i1.2
progra 6.0 a1.2 b0.7 c-0.5 e2.5 f0.8 g-1.1 k1.2 l-0.5 n-0.3 o1.0 p-0.5 r-0.4 s0.4 t0.4
proj 5.9 a1.6 b0.5 c0.5 d-0.4 e-0.5 f1.4 i1.7 k0.4 l-0.3 m2.0 n-0.6 o-0.6 q0.4 r-0.3 s-0.4
proj+und 7.7 i0.5 p0.6
projek 5.9 a1.6 b0.5 c0.5 d-0.4 e-0.5 f1.4 i1.7 k0.4 l-0.3 m2.0 n-0.6 o-0.6 q0.4 r-0.3 s-0.4
prok 7.4 a0.6 c0.8 e-0.5 f1.3 i0.6 j0.8 t1.0
prokur 7.7 a0.5 c1.0 e-0.4 f1.4 j0.4 p0.3 t1.0
prop 7.7 a0.8 c0.8 d1.2 s1.6 t1.0
pros 7.2 b1.2 c0.4 e0.4 f1.3 p0.6 s-0.3
prospe 7.2 b1.2 c0.4 e0.4 f1.3 p0.6 s-0.3
prot 5.8 a-1.3 b-0.5 d-0.3 g0.6 h-0.5 i-0.7 j-0.3 k0.8 l-0.4 q0.5 r1.1 s0.3
prot+der 7.7 a-0.4 e-0.5 l0.3
prot+und 7.4 a0.4 d0.4 g-0.4 j0.6 q0.4 s0.4
protok 6.0 a-1.3 b-0.4 c-0.7 e0.3 g0.8 h-0.4 i-0.9 k1.0 p0.3 r1.6 s0.4 t0.4
prov 6.8 a1.4 b-0.4 c-0.4 d1.2 e2.1 i0.9 j0.7 s1.9
proven 7.4 a1.0 d0.7 e1.0 i0.6 s2.3
proz 4.8 a-0.3 b1.7 c0.5 e-1.3 g-0.7 j0.9 k0.5 l0.4 m2.5 n0.8 o2.3 p-0.4 q-0.8 s-1.7 t1.5
proz+fur 7.4 b0.8 d-0.4 m-0.3 p0.5 s-0.3
proz+gege 7.7 a-0.3 e-0.4 f-0.3 o-0.3
proz+gewo 7.4 a-0.5 b-0.4 c0.4 e-0.5 t0.5
proz+pro 7.7 a0.3 c1.4 j1.1
proz+rich 7.7 o1.3
proz+uber 7.4 b1.7 e-0.4 f0.4 i0.4 j0.4 k0.4 m-0.3 p0.5 r-0.4
proz+von 7.7 a-0.4 o0.9 t0.7
prozen 5.1 b2.2 c0.6 e-0.8 f0.3 g-0.5 j0.5 k0.5 l0.4 m3.1 n0.4 o2.6 q-0.8 s-1.3 t1.7
prozes 6.0 a-0.6 e-0.7 g-0.3 j0.5 k0.5 m-0.5 n0.7 p-0.6 r-0.4 s-0.6
pruf 4.7 a-0.3 b0.4 c-0.9 d-1.1 h0.6 i-1.5 j2.0 k0.8 l0.9 m1.7 n-0.4 o0.8 p-0.6 q0.7 s-1.8 t0.6
pruf+derz 7.4 a1.1 e1.0 j1.5 p0.5
pruf+gera 7.7 a0.7 e0.4 i0.6 j1.1
pruf+hat 6.7 a0.4 e0.8 p1.1
pruf+ob 7.7 e0.4 j0.4
pruf+sie 7.7 a-0.5 b0.5 h0.4 j-0.4 q1.4 t0.5
pruf+und 7.4 b-0.4 f-0.4 k0.4 l0.9 r0.5
pruf+vom 7.7 t1.1
prufen 6.1 a0.5 b1.9 c-0.6 d-0.3 e-0.9 f-0.3 i-0.9 j0.8 l1.0 m2.6 p-0.9 q1.1 s-0.8
prufer 5.4 a-0.8 c-0.4 i-0.5 j-0.4 o1.3 p-0.4 r0.8 s-0.5 t0.8
pruft 6.4 a0.6 b-0.4 c0.5 d-0.4 e1.4 f0.8 g-0.6 j2.2 l1.1 m-0.3 r-0.5 s-0.5
prufun 6.7 a-1.1 b-0.6 c-0.3 d-0.3 e-1.0 g0.6 h1.0 i-0.4 j-0.3 k0.7 l-0.6 p-0.3 r-0.4 s-0.4
pump 7.4 a0.3 c0.5 d-0.4 e0.8 f0.5 i0.7 p0.6
pumpe 7.4 a0.3 c0.5 d-0.4 e0.8 f0.5 i0.7 p0.6
punk 5.6 a1.1 c2.8 d0.8 e1.3 h-0.5 i0.6 j-0.5 k0.4 l1.6 m0.8 n0.9 o0.7 q-0.5 r1.0 t0.3
punkt 6.5 a0.6 b-0.5 c-1.1 e1.3 g0.5 i1.1 j-0.4 l-0.4 n-0.4 p1.9 r0.7 s-0.7
punkte 7.4 b0.7 d-0.3 g0.3 i0.5 j0.5 r0.5
punktl 6.4 a0.8 b0.4 c4.5 d1.4 f-0.4 g-0.4 i-0.7 j-0.6 l1.9 n1.7 p-1.4 q-0.4 s0.5 t0.4
putz 7.0 a1.2 b0.5 e2.1 g-0.4 i0.3 j-0.3 p0.7 q0.3 s0.5
q3 7.7 c0.7 d0.5 e-0.4 g-0.3 i0.5 q0.9
qm 7.7 e0.5 k0.3
qr 7.4 e0.4 o1.4 q0.6 t1.0
qr+rech 7.7 o1.7 r-0.3
quad 7.7 c0.5 e-0.3 g0.3 h0.4 p0.5 s0.8
quadra 7.7 c0.5 e-0.3 g0.3 h0.4 p0.5 s0.8
qual 7.2 a0.5 b1.4 d0.8 f0.7 h0.5 n-0.5 r0.4 s-0.4
qualit 7.2 a0.5 b1.4 d0.8 f0.7 h0.5 n-0.5 r0.4 s-0.4
quar 5.7 b1.0 c-0.4 d-0.7 e1.8 g-0.5 i0.4 k1.6 l0.4 m-0.9 s0.5 t-0.3
quar+drei 7.7 a0.8 b0.5 j0.9 k0.5
quar+kein 7.7 c0.5 d0.8 i0.9
quarta 6.0 b1.3 c-0.7 d-0.7 e1.0 i0.4 l0.5 m-0.9 p-0.9 r0.3 s-0.7 t-0.3
quarti 7.4 a0.7 c0.4 e1.3 p1.0 s1.7
quas 7.7 a0.5 c0.6 d0.5 e-0.5 j0.3 m0.6 q-0.3 t0.7
quast 7.7 a0.5 c0.6 d0.5 e-0.5 j0.3 m0.6 q-0.3 t0.7
quat 7.7 a-0.4 e-0.4 o0.4 r0.3
quatsc 7.7 a-0.4 e-0.4 o0.4 r0.3
quel 7.2 e1.1 g-0.3 j0.5 t-0.3
quel+und 7.7 i0.5 j0.7 s0.5
quelle 7.7 c-0.3 e0.3 j0.7 s0.4
quer 7.7 a0.3 e0.8 s0.8
quit 6.5 a-1.3 d-0.6 e-0.4 g-1.1 i-0.9 j-0.5 o0.4 p-0.8 q6.9
quittu 6.8 a-1.4 c0.3 d-0.4 e-0.8 g-0.8 h0.3 i-0.8 j-0.4 o0.5 p-0.7 q5.8 r0.4 s-0.7
r 6.7 a0.7 b1.3 e1.2 f0.5 g-0.5 i0.5 j1.5 m0.4 n-0.3 p0.4 q0.4 r-0.4 s0.9
ra 7.4 d0.8 f0.3 i0.5 j0.4 n0.6
raba 7.7 a-1.2 e-0.8 m2.8
rabatt 7.7 a-1.2 e-0.8 m2.8
rach 7.2 b-0.3 f-0.4 g0.4 h-0.5 i-0.4 k0.4 l0.5 n1.0 o1.1 p0.7 q0.9 r0.9 s0.4 t0.4
rachni 7.2 b-0.3 f-0.4 g0.4 h-0.5 i-0.4 k0.4 l0.5 n1.0 o1.1 p0.7 q0.9 r0.9 s0.4 t0.4
radi 7.7 p0.7 s0.6 t0.5
radio 7.7 p0.7 s0.6 t0.5
rahm 6.0 b1.5 c-0.5 e0.9 h0.6 i1.5 j-0.7 k0.4 r-0.7 s-0.6
rahmen 6.0 b1.5 c-0.5 e0.9 h0.6 i1.5 j-0.7 k0.4 r-0.7 s-0.6
raif 7.4 e-0.4 q1.4
raiffe 7.4 e-0.4 q1.4
rain 7.2 a0.5 d-0.5 e0.6 j0.6 n-0.3 p0.8 t0.5
rain+dr 7.7 c0.4 e-0.5 q0.3 t0.6
ralf 7.7 a0.7 b0.7 e1.1 g-0.4 r-0.3 s0.4
ran 7.7 a0.6 e1.3
rand 7.7 g0.3 h0.7
rase 7.4 f0.5 g-0.3 i0.4
rase+ist 7.7 a0.3 e0.5 i0.6
rasen 7.7 c0.3 e0.4 f0.6 g-0.3 i0.5
rat 7.0 a-0.6 c-0.3 i-0.3 l1.0 n-0.5
rate 5.7 b-0.4 g-0.7 h0.7 j-0.4 l3.7 n-0.5 p1.2 q1.6 t-0.5
rate+ab 7.7 a-0.3 l1.4
rate+ist 7.7 a-0.5 c-0.4 f0.6 g-0.4 h0.3 p-0.4 q2.7
rate+und 7.7 a0.3 h0.3 p0.6
raten 6.6 c-0.5 d1.1 g-0.4 l2.3 o-0.5 s0.3
ratenv 7.7 a-0.3 l0.9
ratg 7.4 b0.4 d-0.3 e0.5 g-0.5 m0.3 s0.8 t-0.3
ratgeb 7.4 b0.4 d-0.3 e0.5 g-0.5 m0.3 s0.8 t-0.3
rath 7.0 a-0.8 d-0.4 e-0.3 i-0.6 k1.7 l0.3
rathau 7.0 a-0.8 d-0.4 e-0.3 i-0.6 k1.7 l0.3
rats 7.2 b-0.3 c-0.4 d1.2 g-0.4 j-0.4 p-0.3
rauc 7.2 e0.5 g0.4 i-0.3 j0.4 k0.8 l0.4 r0.4 s1.3
rauchm 7.7 e0.3 g0.6 j0.5 k1.0 r0.4 s0.7
raum 6.3 a-0.9 b0.5 c-0.4 d-0.5 f0.6 g-1.0 h1.1 i-1.1 j-0.6 k-1.1 l2.0 m-0.6 n-0.5 p0.3 s-0.6
raume 7.4 a-0.6 c-0.5 f0.5 g-0.4 i-0.5 k-0.4 l0.3 n-0.3
raumun 7.7 l0.3
raus 4.9 a-1.1 c-0.7 d1.0 e-0.3 f0.8 j0.8 l-0.8 n3.7 o0.7 p-0.8 q6.7 r1.8 s1.6 t0.8
raus+und 7.2 a0.5 c1.4 h-0.4 i1.5 j0.7 k-0.3 q0.7 r0.7 s0.7 t0.3
raus+verw 7.7 a-0.4 q1.0
rausge 7.2 b-0.5 c0.3 e0.8 f0.4 g-0.8 k1.0 m-0.3 n1.2 p-0.4 q1.8 s-0.5
rausko 7.7 a0.5 b1.3 d0.4 e-0.3 i0.6
raut 7.7 k0.7 m0.4
rauten 7.7 k0.7 m0.4
re 6.6 a-0.3 c0.4 d-0.5 e-0.3 i-0.7 m-0.6 o1.0 q0.8 r-0.5
reag 6.5 a0.4 b-0.4 c-0.6 d2.6 i-0.4 j1.1 m0.4 p-0.6 s1.0
reag+auf 7.7 a-0.5 c-0.6 n-0.4
reag+habe 7.7 d0.3 j0.8 r0.4
reagie 6.5 a0.4 b-0.4 c-0.6 d2.6 i-0.4 j1.1 m0.4 p-0.6 s1.0
reak 7.4 a1.0 c0.8 d1.3 e0.5 g-0.4 i0.5 s0.8
reakti 7.4 a1.0 c0.8 d1.3 e0.5 g-0.4 i0.5 s0.8
real 7.4 c0.4 e0.5 f-0.4 g-0.4 h0.6 k0.3 o-0.5 r-0.6
realsc 7.7 c-0.3 h0.8
rech 3.1 a0.5 b-0.6 c0.9 d-1.5 f-0.7 g-1.9 h-1.1 i-2.0 j4.4 k-1.5 l4.2 m5.1 n2.1 o5.3 p3.5 q1.8 r0.4 s-3.1 t-1.1
rech+ab 7.7 a0.7 c0.9 f0.6 i-0.3 j-0.3 p2.1
rech+auf 7.4 a-0.8 e-0.4 g0.4 o2.9 p-0.4 r0.5
rech+aus 7.7 a0.4 e-0.3 i-0.7 j0.9 o0.4
rech+begl 7.7 a-0.3 l0.5 n-0.5 q1.1
rech+beza 7.7 b-0.4 c-0.3 g-0.4 k0.3 p0.4 r0.5
rech+bis 7.0 a0.4 c-0.5 j-0.5 l1.5 m-0.4 p0.4 r-0.3
rech+bitt 7.4 c0.7 d0.8 f1.0 n-0.6 o3.0
rech+dafu 7.7 c1.2 e-0.3 g0.5 j1.2 p-0.3 r0.4
rech+der 7.4 b0.4 c0.7 k0.4 m0.5 o1.8 p-0.3 q0.5 r0.7
rech+des 7.4 i0.7
rech+die 7.4 c0.6 d0.4 h0.4 j0.7 m0.6 o0.6 p-0.3
rech+dr 7.4 b0.5 c-0.4 e0.5 i0.5 j0.8
rech+eine 7.7 e0.4 i0.6 o0.5
rech+fur 7.2 a0.6 e0.4 f1.2 i0.3 l-0.3 m1.6 n-0.4 o0.4 q0.7 s0.3
rech+geht 7.7 a0.4 m1.1 p1.4
rech+geme 7.2 e-0.4 g0.7 j1.0 m0.6 p-0.4 r0.7
rech+gera 7.7 a0.4 c0.9 e0.3 j1.4
rech+gest 7.4 c0.4 m0.7 p0.5
rech+hab 7.7 a-0.4 b-0.4 g1.0 k-0.4 n0.4 o-0.5 q1.1 r0.9
rech+habe 7.2 a-0.7 e-0.4 l0.9 n1.4 p-0.4 q0.7
rech+hat 6.1 c-0.4 d-0.8 e2.1 f-0.4 g-0.5 h-0.7 i-0.6 j1.7 l-0.4 n-0.3 o0.5 s-0.4
rech+ich 7.2 c0.7 i-0.4 k-0.4 m0.4 o1.1 q0.6
rech+in 7.0 b1.4 e-0.8 g-0.4 h-0.3 l0.6 m1.3 p-0.5 q-0.4 s0.3
rech+ist 5.8 a-0.5 b0.5 d1.1 e0.7 h1.0 i-0.4 j-0.8 l1.0 m0.6 n4.1 o-0.4 p0.4 q0.9 r0.6 s-0.5
rech+kann 7.0 c-0.4 l0.9 o-0.3 r-0.4 t0.5
rech+kein 7.4 a-0.9 e-0.6 f0.3 g0.7 h0.4 i-0.4 o1.9 p-0.5 q0.4 r0.9 t0.5
rech+lieg 7.7 c1.1 l0.8 n-0.3 p0.8
rech+mit 6.4 f-0.4 g-0.5 i-0.6 k0.4 l2.0 n0.4 o0.9 p-0.4 q-0.3 s-0.3
rech+muss 7.7 a-0.6 l0.8 m0.3 n0.5 o1.5
rech+neu 7.7 a-0.5 b-0.3 m-0.4 o1.1 t0.4
rech+nich 7.4 b-0.4 d0.6 i0.7 m-0.4 p0.7
rech+noch 7.4 c-0.3 g-0.5 l1.0 o0.3 r-0.5
rech+seit 7.7 e0.4 g0.6 j0.3 p0.7 q0.5 r0.6
rech+sie 7.2 b0.5 c-0.3 e-0.7 g-0.4 j0.8 l0.9 m1.4 s0.4
rech+sind 7.7 e-0.4 g0.6 h0.4 r0.5
rech+steh 6.8 b-0.5 c-0.4 e-1.3 f0.4 g-0.4 i-0.3 l-0.5 m3.2 o0.4 p-0.5 r-0.4 s-0.4
rech+stim 7.7 m1.9 p0.6
rech+uber 7.0 a1.1 b0.7 c-0.3 e0.9 i-0.4 j-0.4 m1.5 n0.5 p0.9 r-0.3 s0.8
rech+und 6.4 c-0.7 d-0.3 g-0.6 i-0.5 j1.1 m0.8 n-0.6 o0.4 p-0.5 q0.6
rech+vom 6.3 b0.5 c-0.6 e-0.6 f0.4 g-0.4 j0.4 l-1.0 n-0.6 o2.2 p0.6 q2.0 s-0.3
rech+von 7.4 a-0.4 c-0.4 e1.1 l1.0 n-0.3 p-0.4 q1.0 s0.7
rech+vor 7.7 a-1.0 g0.4 l1.3 m-0.3 p-0.4 r0.5
rech+war 7.4 a-0.5 g0.4 n0.6 q-0.3 r0.3
rech+wied 7.7 a-0.5 c0.5 e-0.6 g0.4 k0.7 o1.2 p-0.4 r0.7 t-0.4
rech+wird 7.4 b0.3 c-0.4 d-0.4 f0.7 i0.3 j-0.4 l0.9 o-0.4 p-0.3
rech+zu 7.4 e-0.5 j-0.5 m-0.4 p1.3 s-0.4
rechen 7.2 e-0.3 f0.5 g0.3 h0.4 i0.5 m0.8 o0.4 r0.4
rechne 5.1 a1.4 b0.5 c1.7 d0.9 e0.4 g-0.3 j1.9 k-0.4 l2.3 m3.6 o-0.6 p1.1 s-0.8 t0.4
rechnu 3.5 a-1.9 b-1.0 c0.6 d-1.0 e-1.7 g-1.5 h-1.0 i-2.4 j-3.4 k-0.6 l4.3 m5.3 n3.5 o7.3 p3.0 q3.5 s-2.0 t-1.1
recht 5.7 c0.7 d-0.6 e0.7 g0.6 h1.3 j1.0 k-0.5 m-0.9 n-0.4 o-0.3 p1.0 q-0.4 r1.2 s0.6
rechte 7.4 b-0.4 e-0.5 i-0.7 j0.7 q0.4
rechtl 6.8 a0.5 b0.7 c-0.5 h-0.3 i-0.3 j2.7 k-0.5 m-0.5 p0.7 s-0.6
rechts 4.8 a2.5 c0.7 d-0.3 e2.0 f-0.6 g-1.6 i-0.5 j7.6 k-0.7 l-0.4 m1.2 o-1.6 q0.4 r-0.9 s-1.2
red 7.7 a0.4 e0.6 g0.3 h0.6 i1.0 r0.3
reda 6.2 a0.5 c1.3 e0.6 g-0.7 h-0.4 i-0.6 j0.5 n-0.5 o0.3 r-0.4 s2.4
redakt 6.2 a0.5 c1.3 e0.6 g-0.7 h-0.4 i-0.6 j0.5 n-0.5 o0.3 r-0.4 s2.4
rede 5.2 a0.9 b1.2 c1.0 d0.7 e1.3 f2.2 h-0.9 i-0.9 j-0.6 m0.3 o0.4 p0.5 q0.5 r1.2 t1.3
rede+dann 7.7 a0.3 c0.5 d1.3 i-0.3 p1.0
rede+ist 7.7 a-0.5 d-0.3
rede+von 7.7 a-0.5 e-0.3 m0.8 n0.9
rede+wir 7.2 a0.7 c0.5 d1.3 i-0.4 k1.1 n-0.4 p0.8 t0.3
reden 5.7 a1.7 b0.8 c0.3 d1.1 e1.2 f1.8 g-0.6 h-0.3 q0.7 s0.6
redet 6.8 a-0.4 b1.1 c0.8 f0.6 g0.7 h-0.5 i-0.6 j-0.3 m0.4 n0.3 o0.4 p0.3 r1.2 s-0.4 t0.3
reed 7.7 f0.6
reeder 7.7 f0.6
refe 5.9 a-1.0 b-1.0 e-0.8 g-0.6 l-0.4 m0.3 p-0.8 q0.7 s0.9
refera 7.7 f0.4 j0.4 m1.2 p-0.3 q0.5
refere 6.0 a-1.1 b-0.8 e-0.8 f-0.4 g-0.5 j-0.6 m-0.6 p-0.6 q0.4 s1.0
rega 7.4 a-0.6 m0.7 o0.4 q0.5 r0.7
regal 7.4 a-0.6 m0.7 o0.4 q0.5 r0.7
rege 6.4 b1.8 c0.8 f0.5 g-0.4 i-0.5 j-0.5 k0.3 l0.9 m-0.3 p0.3 s1.1
regen 6.8 a-0.5 b0.7 c0.7 d-0.4 i-0.3 k0.6 l0.8 s0.5
regi 6.0 a0.9 c0.7 e1.3 f1.5 g-0.9 h-0.7 j0.6 k0.5 l-0.5 m1.2 n-0.6 p-0.6 r-0.7 s1.7 t0.6
regi+eing 7.7 a-0.4
region 6.5 a1.5 c0.3 d-0.4 e1.5 f2.1 g-0.5 j0.7 m0.5 n-0.4 p-0.4 s2.2
regist 7.2 a-0.9 b-0.3 d0.4 e-0.5 h-0.4 o0.7 s-0.3 t0.3
regr 6.5 a1.9 c0.9 e0.6 f0.8 g-0.5 i-0.5 j3.7
regr+nehm 7.2 a1.2 c0.3 e0.6 j1.7
regres 6.5 a1.9 c0.9 e0.6 f0.8 g-0.5 i-0.5 j3.7
regu 7.0 a0.7 b0.4 c-0.4 e1.1 j-0.3 n0.8 q0.5 s0.6
regu+amma 7.7 b0.5 c-0.3 e-0.3 q0.7
regula 7.4 a0.6 b0.4 c-0.4 e0.6 i0.3 q0.6
reguli 7.7 e0.6 n0.7 s0.8
reib 7.7 a-0.3 e-0.5 g0.9 h0.8 k-0.4 r1.0
reibun 7.7 a-0.3 e-0.5 g0.9 h0.8 k-0.4 r1.0
reic 5.3 a-0.6 b-0.8 d1.5 e-0.8 f0.6 g-0.9 h0.7 i-0.7 j0.3 k0.5 l0.3 m-0.9 o-0.7 p-1.3 q-0.6 t1.4
reic+das 7.7 a-0.3 d0.4 e0.3 g-0.4 i-0.4 k1.7 n0.3
reic+der 7.4 a0.7 s1.8
reic+mir 7.7 c0.7 d0.6
reic+sie 7.2 c0.4 d0.4 e-0.6 i1.2 m-0.3 o0.5 q-0.3 t0.6
reiche 6.4 d0.5 f0.8 g-0.4 i0.7 j0.4 m-0.3 p-0.4 q-0.5 s-0.5 t1.2
reicht 5.7 a-0.9 b-0.7 d0.5 e-1.4 g-0.6 h0.8 i-1.3 k0.7 m-0.6 o-0.9 p-1.0 r0.4 t0.4
reih 6.7 c0.4 d1.1 g-0.4 i-0.7 j-0.5 o0.3 p0.7
reih+nach 7.7 a-0.5 d-0.6 o0.5 r0.4
reihe 7.4 i-0.3 j-0.3 o0.4
reihen 7.2 c0.5 d1.2 i-0.4 p1.0
reim 6.8 c1.1 e0.3 i-0.4 r0.5 s0.7
rein 5.3 a-0.7 b1.2 c-0.5 e1.0 f0.4 h1.9 i-0.6 j-0.5 n1.5 o1.8 p-1.1 q-0.4 r-0.4 s2.6 t0.5
rein+hab 7.7 e-0.6 g0.3 i0.7 k0.4 r0.4
rein+hat 7.7 a-0.4 i1.3 s0.5
reinge 7.7 a0.5 b0.3 d0.5 e-0.3 s1.4
reinig 6.6 b1.7 c-0.6 d-0.5 e0.8 f0.3 h0.8 i0.9 j-0.3 m1.1 o-0.4 s2.0
reis 5.7 a-0.5 b0.7 c-1.1 d-0.6 e0.8 g-0.6 i-0.7 j-0.4 m1.4 o-0.8 p-0.8 q1.1 t0.3
reis+und 7.7 a0.8 b0.6 e0.8 g-0.4
reise 7.7 q0.8
reiseb 7.2 a0.3 b0.3 e1.5 j0.5 m0.7 s1.3
reisek 6.7 b0.9 d-0.3 e-1.1 j-0.4 m1.3 o-0.4 p-0.3 q0.8 s-0.4 t0.5
reisev 7.4 a-0.4 e-0.4
reit 7.2 b0.5 e0.9 h0.5 n1.0 r0.3 s-0.5
reiter 7.7 g0.3 h0.5 r0.4 s-0.3
rekl 6.7 a-0.6 d0.4 i-0.4 n-0.5 p0.3
reklam 6.7 a-0.6 d0.4 i-0.4 n-0.5 p0.3
reko 7.7 a0.4 b0.6 e0.4 g-0.3 s0.8
rekord 7.7 a0.4 b0.6 e0.4 g-0.3 s0.8
rela 7.0 a1.3 b1.3 c-0.4 d1.1 e2.1 g-0.3 i0.8 n0.3 r-0.5 s0.3
relaun 7.0 a1.3 b1.3 c-0.4 d1.1 e2.1 g-0.3 i0.8 n0.3 r-0.5 s0.3
rele 7.7 c0.5 e-0.3 p0.5 s0.8
releas 7.7 c0.5 e-0.3 p0.5 s0.8
rena 7.4 e-0.7 f-0.3 o-0.4
renate 7.7 e-0.6 f-0.3 o-0.3
renn 7.4 d0.4 g1.1 h1.0 i-0.3 j0.7 l0.6 r1.5 t0.3
rent 7.0 b0.5 d-0.4 p1.0 q0.9
rent+und 7.7 b1.0 e-0.4 p0.5 q0.3
rentne 7.2 b0.6 p1.1 q0.5
repa 6.8 a0.8 d-0.6 e2.0 h-0.6 i0.5 m0.4 p-0.4 s-0.4
repara 7.4 a0.9 e1.9 g-0.4 i-0.3 l0.4 m0.6 p-0.3
repari 7.4 c-0.3 d-0.4 g0.4 h-0.4 i0.8 k0.4 r0.5
rese 7.4 a-0.8 b-0.4 g0.8 h0.9 i-0.5 n0.8 p-0.3 q0.3 r0.3 t0.5
reserv 7.4 a-0.8 b-0.4 g0.8 h0.9 i-0.5 n0.8 p-0.3 q0.3 r0.3 t0.5
resi 7.4 b-0.4 c-0.4 d-0.4 e1.1 f1.3 h0.3 n0.6 p0.5 q0.3 s0.5
resp 6.8 a1.3 b1.9 c0.4 d0.3 e1.7 o0.4 r0.4 s-0.4 t-0.4
respek 6.8 a1.3 b1.9 c0.4 d0.3 e1.7 o0.4 r0.4 s-0.4 t-0.4
rest 5.0 b0.4 c1.7 e0.4 h1.3 i-0.5 j-0.5 m0.8 n1.6 o0.8 p1.9 q1.8 r0.9 s-1.4 t0.8
rest+der 7.4 a-0.4 g-0.3 k1.1
rest+erst 7.7 a0.6 e0.4 j-0.3 p1.5
rest+ist 7.7 g0.6 q1.1 r0.5
rest+konn 7.7 a0.6 b1.2 d0.5 i1.1
rest+mach 7.7 c0.3 d-0.4 e-0.6 k0.4 t0.5
rest+uber 7.7 b0.7 e-0.4 k-0.3 n1.6 p-0.7
restau 7.0 a-0.4 g1.0 h0.7 p-0.3 r0.9
restbe 7.4 a-0.5 c-0.4 g-0.3 h0.3 i-0.3 o0.4 p0.7 q2.5 s-0.6 t0.3
restli 6.8 c0.8 d0.5 h1.1 i0.8 j-0.5 l-0.4 m0.3 n1.2 s-0.3 t1.1
restsu 7.4 c0.5 d0.4 k-0.3 n1.5 p0.6 s0.5
reto 6.6 a0.6 b-0.3 c-0.5 d0.5 e-0.5 g-0.5 i1.6 k0.8 l-0.4 m0.7 p2.0 q-0.5 r-0.3 s-0.3
retour 7.0 a0.6 d0.7 i0.9 m0.8 p2.2
rett 7.4 e0.5 g0.4
retten 7.4 e0.5 g0.4
retu 7.7 a-0.3 h0.3 k0.3 q0.3
reut 7.7 m0.8 p0.6
reuter 7.7 m0.8 p0.6
reve 7.7 a-0.4 o0.8
reve+char 7.7 a-0.4 o0.8
revers 7.7 a-0.4 o0.8
revi 7.0 b0.3 c0.6 g-0.3 h-0.4 i0.5 l0.5 n0.7 o1.9 p0.4
revisi 7.2 a0.3 c0.7 h-0.3 i0.6 o0.7 p0.5
reze 6.5 a0.5 b-0.5 c0.6 d1.1 f-0.4 g-0.3 i-0.6 j-0.4 l0.4 m0.3 o-0.4 p-0.5 q-0.3 s2.3 t0.9
rezens 6.8 a0.5 b-0.3 d1.2 g-0.4 i-0.4 m0.5 p-0.5 s2.7
rezept 7.4 c0.6 e-0.5 f-0.3 t0.8
rhei 6.7 a0.6 c1.3 d0.5 e0.6 f-0.4 g-0.3 h0.5 i0.7 m-0.3 s0.9 t1.3
rheinp 7.7 c1.2 s1.4
rich 4.6 a-0.9 b-0.9 c-0.9 d-1.2 e0.6 g2.3 h0.9 j0.8 k1.0 l0.5 m1.3 n-0.9 o0.5 q1.7 r3.1 s-1.0 t0.8
rich+am 7.2 a-0.4 c-0.4 f-0.4 g0.4 h0.5 k0.6 l0.5 q1.0 r0.7
rich+dann 7.7 a0.5 e0.5 m0.6 s1.1
rich+die 7.7 i-0.3 p0.7
rich+gut 7.7 a-0.7 d-0.4 e-0.4 g1.5 h1.2 k0.6 r1.6
rich+ist 7.7 o1.3
rich+mit 7.7 f0.3 j0.7 s0.5
rich+rech 7.7 a0.4 b0.5 e0.7 m0.5
rich+sich 7.7 e-0.3 i0.5
rich+sie 6.4 a-0.5 f0.8 g1.5 i0.5 j0.4 m-0.5 p1.1 r1.5 s-0.4 t0.6
richte 5.4 a-0.4 b-1.2 d-1.1 f1.0 g1.0 h0.3 j1.2 k-1.0 l1.3 m0.9 q0.8 r1.9 s-1.3 t0.6
richtf 7.4 f-0.3 k1.1 m0.3 n-0.4 q0.6
richti 5.5 c-0.8 d-0.4 e1.2 f-0.8 g1.7 h0.6 i0.4 k1.7 l-0.6 m0.7 n-0.8 o1.0 r1.6 t0.6
richtu 7.4 a-0.5 h0.5 q0.9 r0.4
riec 7.4 a0.3 e1.1 f-0.3 g0.4 i-0.3 m0.6 q-0.4 r0.8 s0.5
riecht 7.7 a0.7 e1.2 m0.7 s0.6
ried 7.7 a0.5 d0.5 e0.8 i1.0
riedl 7.7 a0.5 d0.5 e0.8 i1.0
ries 7.7 b0.7 e0.6 h0.4 o0.3
ring 7.4 a0.7 i0.6 j0.7 p1.3
riss 7.0 a1.0 c0.8 d-0.4 e1.1 j0.4 p0.6 r-0.3
riss+im 7.7 a0.6 e1.3 j0.4 p0.8
risse 7.2 a1.0 c0.8 d-0.3 e1.3 j0.4 p0.6
ritt 7.4 a-0.7 b-0.4 f-0.6 g0.3 i0.6 j-0.4 l0.3 n0.8 o0.3 r0.5
ritt+die 7.7 a-0.5 c-0.3 f-0.3 i0.7 j-0.4 n0.9
ritter 7.4 a-0.7 b-0.4 f-0.6 g0.3 i0.6 j-0.4 l0.3 n0.8 o0.3 r0.5
robe 7.7 a0.4 e-0.5 h0.3 j1.5 l0.4 p1.3
robi 7.7 a0.6 c1.3 e0.5 h0.4 o0.5 p0.5 s0.7 t0.8
robi+die 7.7 a0.6 c1.3 e0.5 h0.4 o0.5 p0.5 s0.7 t0.8
robin 7.7 a0.6 c1.3 e0.5 h0.4 o0.5 p0.5 s0.7 t0.8
rohd 7.4 b0.4 d0.3 e0.9 g-0.4 i0.7 n0.3 r-0.4
rohd+der 7.7 a0.3 b0.4 d0.4 e1.0 i0.7
rohdat 7.4 b0.4 d0.3 e0.9 g-0.4 i0.7 n0.3 r-0.4
rohr 7.7 a0.5 c0.7 d0.6 e0.4 i0.5 l0.5 n0.5 p0.7 t0.7
rola 7.7 c-0.3 j0.4 p0.5
roland 7.7 c-0.3 j0.4 p0.5
roll 6.3 a0.3 b-0.5 c-0.4 e1.2 g1.4 h0.9 i-0.7 j-0.4 o-0.6 q0.5 r1.4 s1.0 t-0.5
roll+auf 7.7 e0.3 g0.8 h1.0 q0.4 s0.6
roll+ups 7.7 g0.3 h0.8 n0.3 r0.8 t-0.4
rollen 7.7 g0.5 h-0.4 q0.5 r0.6
rollst 7.7 b-0.3 e-0.4 g0.5 q-0.3 r0.6
roma 7.2 a-0.7 c0.4 d-0.5 e-0.5 i-0.4 l0.6 m0.8 o-0.5
roman 7.4 a-0.5 c0.4 k0.3 l0.3 m0.5 t0.3
romy 7.7 a-0.3 e0.5 g-0.3 o1.1 t0.3
ronn 7.4 d-0.4 g0.4 h0.3 i0.5 p0.7 q0.9
ronny 7.4 d-0.4 g0.4 h0.3 i0.5 p0.7 q0.9
rosa 7.4 b-0.4 d0.5 e0.4 h0.4 r0.4 s-0.3
rose 6.3 f1.3 g0.6 h1.1 i1.0 k-0.3 l0.8 m0.4 n-0.4 s-0.5
rose+und 7.7 f0.6 g0.6 h1.0 j0.5 p0.3 r0.7
rosema 7.4 b0.5 c-0.3 d0.4 f1.0 i-0.4 l0.9 m0.6
rosenh 7.0 e-0.3 f0.4 g0.6 h1.1 i1.1 n-0.3 r0.5 t-0.3
rosl 7.7 a-0.4 c-0.3 e-0.4 f0.9 m0.9
rost 7.4 a0.5 c0.6 e0.5 s1.5
rosw 7.2 a0.4 e0.7 j0.6 n0.5 p0.6 s0.3
roswit 7.2 a0.4 e0.7 j0.6 n0.5 p0.6 s0.3
rot 6.8 c0.5 d-0.3 e0.9 g-0.5 i-0.4 k0.3 o0.3 p0.5 r-0.6 s-0.4
rota 7.7 a-0.3 d0.4 g0.3 h0.5 n-0.4 r0.4 t0.7
rote 7.0 b-0.5 c-0.3 e1.0 g-0.4 h-0.4 n0.5 p0.5 s-0.3 t1.4
roth 7.2 a-0.7 g-0.4 h0.3 i0.3 j-0.4 l-0.3 t0.4
rott 7.4 b-0.4 c-0.5 d0.4 f0.5 m0.6 n0.4 o0.3 p-0.4
rottma 7.7 m0.6 p-0.3
rout 7.7 a-0.4 c-0.4 e0.3
router 7.7 a-0.4 c-0.4 e0.3
ruaf 7.7 a-0.4 e-0.4 f0.4 g1.1 h1.8 q1.2 r1.1
rube 7.7 b-0.3 d-0.3 q-0.3
rubr 7.7 e0.4 h0.6 o0.9
rubrik 7.7 e0.4 h0.6 o0.9
ruck 4.5 a0.9 b1.7 d1.8 e1.0 f0.5 g-0.9 h-0.7 i0.6 j0.5 k-0.6 m-1.0 o-0.8 p1.3 q-0.8 s0.3 t0.8
ruck+betr 7.4 a0.5 b0.5 e0.8 j1.1
ruck+mit 7.7 a0.4 c0.9 e0.4 f0.6 j0.5 p0.7
ruck+nach 7.7 a-0.4 j0.6 p0.5
ruck+steh 7.7 a-0.6 c-0.4 i0.4 n1.0
ruck+vom 7.4 a0.8 c-0.4 e1.5 i1.5 j1.6 n-0.3 p-0.6
ruck+von 7.7 d0.6 p0.8
ruck+wege 7.7 a-0.4 n0.5
ruck+wurd 7.7 a0.6 c-0.5 d1.8 e0.6 n-0.4
ruck+zum 6.8 b1.1 i-0.7 j0.5 k0.8 n0.4 p-0.4 q-0.3 s0.4
ruckab 7.7 a0.4 e1.0 i-0.4 j1.2 p0.7
rucken 7.2 e0.5 t0.5
rucker 7.7 e0.8 p1.5
ruckfr 6.5 a-0.6 b0.8 f-0.3 g-0.3 h0.3 j-0.5 k0.4 l0.4 m-0.3 n0.7 p-0.5 q-0.3 s-0.3
ruckga 7.4 a0.4 e0.5
ruckla 6.8 a-0.3 b0.5 d-0.6 e-0.8 g-0.5 i-0.5 j-0.3 l0.9 p1.0 q-0.4 r-0.4 s-0.3
ruckme 6.7 a-0.7 b0.4 d-0.4 e-0.5 f0.3 g0.5 i-0.4 j-0.4 n0.4 p-0.6 r0.7 s0.4
ruckru 6.2 a1.1 b-0.8 d4.3 e-1.0 g-0.7 h-0.6 j-0.3 n-0.3 o-0.3 q0.3 r-0.3 s0.7 t1.7
ruckse 7.7 a-0.4 e-0.3 g0.6 q0.4 r0.9
rucksp 7.7 a0.4 c0.9 e0.4 f0.6 j0.5 p0.7
ruckst 6.8 c1.2 f0.5 g-0.4 j-0.4 p-0.4 s0.4
rucktr 7.0 a0.6 c-0.6 d-0.4 e1.5 i1.2 j1.3 p-0.6
ruckwi 7.7 b0.7 d-0.3 g0.4 h0.7 j0.7 r0.4 s0.6
ruckzu 7.7 b1.2 d0.4 i1.0
rudi 7.7 a-0.3 g0.8 q0.6 t0.4
rudige 7.7 a-0.3 g0.8 q0.6 t0.4
ruf 7.4 a-1.5 d-0.3 g1.2 h0.3 j-0.6 k1.2 l-0.4 p-0.4 q0.4 t0.8
rufe 6.0 a-0.4 g0.7 h2.1 j0.5 k-0.4 l0.8 m-0.6 p0.5 t1.4
rufe+sie 6.4 a0.3 d0.9 h0.8 l0.5 r-0.7 t1.2
rufen 6.0 a-0.6 d0.3 g0.7 h2.1 i-0.5 k-0.4 l0.8 m-0.6 t1.4
ruft 6.1 a-0.9 c0.6 d1.4 f0.9 g1.4 h2.2 i0.3 j-0.7 m0.5 n1.2 o0.3 p-0.7 r1.0 s-0.9 t-0.6
ruge 7.2 c-0.4 e1.1 j1.1 m0.7
rugen 7.7 m0.8
ruhe 6.1 d-0.4 e1.4 f1.4 g0.8 i-0.8 j-0.7 k2.2 l0.8 o-0.4 p-0.5 r0.6 s0.3
ruhest 7.2 a-0.5 c0.4 e0.8 f0.9 g0.7 i-0.3 k0.6 s-0.3
ruhi 5.9 a-1.9 c-0.7 d-0.9 e-0.5 f-0.4 g1.9 h0.9 i-0.4 j-1.0 l-0.5 m0.6 n0.6 p-0.5 q-0.7 r0.6 s-1.0 t-0.5
ruhi+viel 7.7 e0.6
ruhi+zeig 7.7 d0.3
ruhig 6.3 a-1.6 b0.5 c-0.5 d-0.7 e-0.7 g1.0 j-0.7 k0.6 l-0.7 m0.6 q-0.4 r0.4 s-0.7 t-0.6
ruhige 6.7 a-0.4 d-0.3 e0.5 g1.1 h0.7 i0.3 j-0.6 k-0.4 n0.6 q-0.3 s-0.5
ruhl 7.4 c0.5 d0.5 i0.5 k0.8 o0.7 p0.4
ruhlan 7.7 c0.7 e-0.4 k0.9 o0.8 p0.4
ruhr 7.0 a0.4 e1.1 h-0.5 k-0.4 l0.6 m0.5 n0.5 p1.4 s-0.3
ruht 7.7 a0.4 d1.0 e1.5 p1.3
rum 6.8 a0.3 c0.8 d0.6 g-0.4 h0.5 i0.8 l0.3 m0.4 n-0.5 o0.4 p-0.3 r-0.8 s-0.4 t1.2
ruma 7.7 c0.7 d0.5 f0.4 n0.7
rumani 7.7 c0.7 d0.5 f0.4 n0.7
rund 5.2 b-0.8 c-1.0 d0.8 e0.5 f0.4 g1.6 h1.6 k0.6 l-0.6 n0.5 o-0.5 p-0.8 s1.0 t1.0
rund+an 7.7 a0.3 i0.4 s0.8
rund+um 7.7 a-0.3 k0.5 t0.8
rundbr 7.2 e0.5 j0.6 p0.5 s1.1
runde 6.6 b-0.6 d0.5 e-1.2 g0.3 h0.4 i-0.5 j-0.3 k1.0 m-0.4 n0.6 p-0.3 q0.4 s-0.4 t1.0
runden 7.7 b-0.4 e0.5 f0.3 t0.7
rundfu 7.7 c0.6 s0.8
rundga 7.4 b0.5 c-0.3 d0.4 e0.6 f0.8 s0.4
rundma 7.7 a0.3 d1.1 e-0.3 i1.0 s0.5
rundsc 7.7 e-0.4
rundum 7.7 a-0.3 g1.6 h0.6 r0.8
runt 6.8 d0.3 f0.4 g-0.5 i-0.5 j-0.4 m0.9 s1.3
runter 6.8 d0.3 f0.4 g-0.5 i-0.5 j-0.4 m0.9 s1.3
rupp 7.7 a0.4 c0.7 g-0.4 i0.6
rupr 7.7 a0.4 d0.3 e0.4 i0.4 j0.3 p0.7 s0.5
ruprec 7.7 a0.4 d0.3 e0.4 i0.4 j0.3 p0.7 s0.5
ruth 7.4 a-0.4 e-0.4 g0.3 l0.6 n0.6 r0.3
ruts 7.7 a-0.7 g0.6 l1.3 o1.0 r0.7
rutsch 7.7 a-0.7 g0.6 l1.3 o1.0 r0.7
rutt 7.7 c0.5 e0.4 f0.8 g0.6 h0.4 q0.6 r0.5
rutten 7.7 c0.5 e0.4 f0.8 g0.6 h0.4 q0.6 r0.5
s 6.3 b1.6 c0.7 e-0.7 f-0.4 g0.6 h1.5 i1.4 j-0.4 k0.5 l2.2 n0.5 p-0.5 q0.4 r-0.4 s-0.5 t-0.5
s+uns 7.7 a-0.7 g1.8 h2.5 i-0.5
saal 6.7 a-0.8 b-0.5 e0.6 g-0.6 i-0.6 j-0.7 k-0.6 n0.3 o1.3 p-0.5 q-0.5 r-0.7 s-0.4 t1.4
sabi 7.0 c-0.4 d0.4 e-0.5 f0.4 m0.6 q0.4
sabine 7.0 c-0.4 d0.4 e-0.5 f0.4 m0.6 q0.4
sach 4.7 a0.9 b1.2 c1.7 d0.3 e1.5 f1.9 g-0.6 i-0.9 j1.8 k0.6 l0.5 m1.1 o-0.6 p-0.6 t1.2
sach+an 7.7 a0.6 c0.6 e0.6 f0.6 t1.0
sach+der 7.7 e0.5 j0.7 k0.4 l1.0 p0.5
sach+fur 7.7 a0.5 b1.0 e-0.3 j0.6 m0.8 p1.0
sach+ist 7.7 c0.5 e-0.3 f1.1 o0.5 t0.6
sach+mit 6.8 b0.8 c-0.5 e1.0 f-0.5 g0.6 i0.3 j-0.5 p-0.4 r0.8 s2.2
sach+nich 7.7 c0.7
sach+rich 7.7 c-0.5 k0.4 l-0.4 m0.5
sachbe 7.0 a0.5 c0.7 d0.6 e-0.4 f1.1 h-0.4 i-0.4 k-0.4 o0.5 t0.4
sache 5.4 a1.0 b1.6 d-0.4 e2.1 f1.9 j1.4 k-0.3 o-0.8 p0.4 q-0.4 r0.4 s0.5 t0.4
sachen 6.7 c0.8 d0.5 e-0.5 f-0.4 h0.4 i0.3 j-0.3 k0.6 m0.7 o-0.4 p-0.4 q0.4
sachge 7.4 e-0.4 j-0.3 m0.3 q1.0 t1.0
sachli 7.0 a-0.4 b0.4 d0.7 f0.4 g-0.3 j-0.4 k0.7 l-0.6 n1.2 p-0.3 t-0.4
sachse 7.7 a-0.3 g0.3 h0.5 k0.5
sachve 6.7 a1.2 b-0.3 c1.3 d-0.6 e1.5 g-0.4 i-0.4 j2.3 m0.5 s-0.4
sack 7.7 a0.7 e1.4 k0.3 s0.9
sag 6.1 a-0.5 b0.8 e-0.7 f-0.5 g0.5 h0.4 i0.5 j-0.5 k0.3 l-0.4 m-0.5 p-0.7
sag' 7.2 b1.1 c-0.4 e1.0 g0.4 h0.7 i1.8 l1.0 r0.4 s0.5 t0.3
sag's 7.2 b1.1 c-0.4 e1.0 g0.4 h0.7 i1.8 l1.0 r0.4 s0.5 t0.3
sag+ich 7.2 c-0.6 d0.5 s0.7
sag+ich' 7.7 a0.3 b0.7 c0.5
sag+mal 7.7 b0.7 g-0.3 i0.6
sage 4.6 a1.5 b0.4 c1.4 d0.9 e0.4 f0.6 i0.8 j-1.7 k0.7 l-0.3 m0.5 o1.1 p1.0 r0.9 s2.1 t-0.6
sage+der 7.4 a-0.3 b0.3 g0.9 r1.0
sage+ich 7.0 a0.9 b-0.6 c-0.4 g-0.6 p0.4 r-0.5 s2.5
sage+kann 7.7 a-0.4 e-0.4 g0.5 p0.4 r0.5
sage+sie 5.8 b0.5 c2.5 d0.9 e-0.4 h0.3 i0.6 j-0.5 k-0.4 l0.3 n0.7 o0.5 p-0.5 r0.6 s-0.6 t-0.5
sage+wie 7.7 d-0.4
sage+wir 7.2 a1.2 c0.7 d-0.5 e0.8 f-0.4 g-0.9 h-0.5 i0.4 r-0.8
sagen 4.8 b0.5 c1.3 e-1.0 f0.9 g0.4 i0.5 j-1.5 k0.8 m0.9 o1.3 q0.6 r1.3 s-1.0 t-0.7
sagewe 7.7 i0.5 o0.3 p0.7
sagt 4.9 a-0.9 b-0.3 c1.8 d1.5 e-1.0 g2.6 h-0.8 i-0.5 l-0.4 n0.4 p-0.8 q0.4 r3.5 s-2.0 t1.2
sagt's 7.7 b0.4 c0.9 d0.9 n0.4 q0.9 r0.6
sagt+das 7.2 e-0.4 h-0.4 i-0.3 q-0.3
sagt+die 7.2 a-0.6 d-0.3 j-0.3 r0.4
sagt+ein 7.7 a-0.5 c-0.3 d-0.3 e-0.5 g1.6 h0.4 i-0.5 k0.5 p-0.4 r1.6
sagt+er 7.0 b-0.5 d0.4 e-0.7 i-0.3 k-0.3 t0.7
sagt+ich 7.4 a0.6 e-0.6 g-0.4 h-0.5 i0.5 j1.2 p-0.4 s-0.5
sagt+man 7.2 a-0.5 g0.9 r0.8
sagt+mir 7.2 a0.4 c0.8 d1.0 e0.4 q0.7 r0.5 s-0.3 t0.9
sagt+nich 7.4 a-0.6 d0.6 g0.8 n0.5 o0.6 r0.8 s-0.3 t0.6
sagt+sie 6.7 a0.9 c2.7 d0.8 h-0.4 i-0.5 k-0.4 p0.8 s-0.5
sagte 7.0 b0.4 d0.6 e0.5 i-0.4 j-0.3 k-0.4 m0.3 n0.7 t0.6
sagten 7.0 a0.6 c2.5 d1.4 i-0.5 j0.5 p-0.4 q0.4 s-0.4 t-0.3
sahe 7.7 e-0.3 g0.4 q0.7
sahen 7.7 e-0.3 g0.4 q0.7
sail 7.7 a-0.3 f0.4 h1.0 n0.7 q-0.3
sailer 7.7 a-0.3 f0.4 h1.0 n0.7 q-0.3
sais 6.8 b-0.4 c0.9 h0.9 i1.2 j-0.4 l0.6 n0.4 p-0.6 s-0.4
saison 6.8 b-0.4 c0.9 h0.9 i1.2 j-0.4 l0.6 n0.4 p-0.6 s-0.4
salat 7.7 e-0.3
sald 7.0 a-0.7 b-0.4 e-0.8 f0.4 g-0.4 i-0.4 l0.3 m-0.5 o0.7 p-0.3 q1.1 t0.6
salden 7.7 a-0.4 o0.3 t0.4
saldo 7.4 a-0.4 b-0.3 e-0.6 f0.5 i-0.3 m-0.3 o0.4 q1.4
sali 7.4 b-0.4 g-0.3 n0.7 o0.4 p0.8 q-0.4 s0.6
salo 7.4 d-0.4 f0.5 j0.7 s0.6 t0.6
salon 7.4 d-0.4 f0.5 j0.7 s0.6 t0.6
salu 7.7 h1.4 r0.4
salz 7.4 e0.4 g0.5 h0.6 i0.4 o0.5 q0.7 r0.5
samm 6.0 a-0.8 b0.4 c-0.4 d0.6 e-0.8 h0.5 n0.7 o1.6 p-0.7 q1.9 r0.7 t-0.3
samm+mit 7.7 b0.4 d0.3 i0.4
sammel 6.1 a-0.9 b0.6 c-0.8 d0.7 e-0.6 g-0.5 h0.6 m-0.3 o1.5 p-0.6 q2.0 t-0.3
sammle 7.7 e-0.4 g0.6 n0.9 r0.8 s0.5
sams 5.5 a0.4 b0.8 c0.6 d0.4 e0.4 f-0.3 h-0.6 i1.3 j-0.7 n0.9 o-0.5 r0.7 s2.0
sams+ist 7.7 d0.7 e0.4 m0.4 n1.2 s0.5 t-0.3
samsch 7.7 a0.5 c1.2 d1.1 e0.3 i0.7 p1.0 s0.8
samsta 5.5 b0.9 d-0.4 f-0.3 h-0.6 i0.7 j-0.7 n1.0 o-0.4 p-0.7 r0.8 s1.4
samt 6.0 a2.1 c-0.4 d-0.3 e1.4 f0.9 g-0.7 h-0.4 i1.9 j1.6 l0.4 m-0.3 q-0.5 r-0.5 t-0.4
samt+zahl 7.7 e0.4 j0.8 l0.4 p1.1
samtli 6.6 a1.3 b0.5 c-0.4 e1.2 g-0.4 i1.6 j2.2 p0.7 r-0.3
san 7.2 a0.6 c0.8 e0.4 f0.3 h0.7 i1.3 p1.2 q0.4 r0.8 s-0.4
sand 6.7 b-0.5 e0.4 k-0.4 l-0.3 o-0.4 q1.4
sander 7.4 g0.4 m0.5 p0.3 r0.5 t-0.3
sandma 7.7 a0.4 e0.4 i0.6
sani 6.7 a-0.7 d0.5 e-0.4 h0.4 j-0.4 k0.3 l0.6 o0.5 p0.3 r0.5 s-0.4
sanier 7.2 a-0.7 g0.5 h0.8 i-0.4 p0.6 r0.9 s-0.4
sanita 7.4 c-0.3 d0.5 g-0.4 h-0.3 i0.6 k0.6 l0.6 o0.3 r-0.4
sasc 7.7 j0.6 p0.6 s0.6
sascha 7.7 j0.6 p0.6 s0.6
sass 6.4 a1.0 d1.1 e0.8 h-0.3 i1.3 k-0.3 m0.4 p0.9 s0.8 t-0.4
sass+wir 7.4 d0.4 i-0.3 p0.8
sassen 6.8 a0.6 c0.5 d1.6 e0.3 i1.0 p0.6
satz 5.6 a-0.5 b1.2 c-0.5 e-0.6 g-0.5 i-0.7 j-0.4 k-0.7 l0.6 n-0.4 o0.8 p0.3 s-0.5 t-0.3
satz+in 7.4 a-0.5 e-0.5 g1.0 h-0.4 r1.2
satze 7.2 a0.5 b0.9 c-0.4 d-0.5 i-0.3 o-0.3 s0.4
satzen 7.7 b0.4 p0.8
satzun 7.7 g0.6 r0.6
saub 6.4 a-0.9 d-0.4 g2.6 h0.5 k-0.8 l0.4 m1.2 n-0.4 o0.4 p-0.7 q0.7 r3.3 s-0.6
saub+absc 7.7 a0.5 c0.6 g-0.3 i0.7 o0.7
saub+arbe 7.7 a-0.5 g1.6 m0.3 r1.9
saub+und 7.7 a-0.6 g0.5 k-0.3 r0.6
sauber 6.4 a-0.9 d-0.4 g2.6 h0.5 k-0.8 l0.4 m1.2 n-0.4 o0.4 p-0.7 q0.7 r3.3 s-0.6
saue 7.7 a-1.2 c-0.4 g1.6 h0.6 i-0.5 l-0.3 o1.0 p-0.4 r1.8
saum 7.4 c0.9 j0.8
saumni 7.7 a0.6 c1.1 j0.9
saut 7.7 a-0.5 f0.5 n0.7 q-0.4 r0.5
sauter 7.7 a-0.5 f0.5 n0.7 q-0.4 r0.5
scan 6.7 c-0.4 e0.7 f0.5 g0.6 h1.2 i-0.6 j-0.3 l-0.3 n-0.3 t1.1
scan+geht 7.7 a0.6 e0.4
scanne 7.0 a0.4 c-0.4 e0.8 f0.7 g-0.5 i-0.3 m0.3 t1.3
scha 4.1 b0.5 c0.9 e0.6 f1.0 g-1.2 i-1.0 j1.6 k2.7 l1.4 m0.6 n0.7 o-0.8 p-1.8 q-0.6 r0.4 s-1.9 t0.8
scha+aus 7.7 c1.3 e-0.4 j0.4 r-0.3
scha+dass 7.7 a0.3 b0.8 d0.4 e-0.4 p0.4 s1.1
scha+dem 7.7 d0.3 k0.4 m0.4
scha+den 7.7 e0.4 k0.4 m0.7 n0.6
scha+es 7.4 a-0.8 e-0.6 h0.3 i-0.5 k2.7 l-0.4 n0.4 r0.4 t-0.4
scha+ich 7.2 a-1.2 d-0.4 e-0.5 i-0.5 k1.9 l1.0 n1.1 s-0.4
scha+im 7.7 c0.5
scha+komm 7.7 a-0.4 e-0.4 l0.7 r0.7
scha+sich 7.7 b0.5 d0.6 e-0.5 i1.4
scha+sie 6.4 b-0.6 c0.3 e1.1 h0.8 i-0.5 j-0.8 k-0.4 l-0.6 m1.7 n-0.6 p-0.4 s-0.4 t1.2
scha+stat 7.4 a0.3 c1.5 e-0.4 f0.6 i-0.3 j0.6
scha+und 7.7 k0.8 n-0.3
scha+werd 7.7 e1.0 j0.6
scha+wir 6.8 c0.5 e-0.5 f-0.3 g-0.4 i1.1 j-0.3 k-0.3 l1.1 r-0.5
schach 7.2 c0.9 d-0.6 f0.3 i-0.4 k-0.5 l0.8 n-0.3 t0.5
schade 5.2 a2.3 b-0.7 c0.9 e1.3 f0.4 g-0.6 h-0.5 j4.8 k-0.8 l-1.2 m-0.6 o-0.4 p0.6 q-0.4 r-0.6 s0.4
schafe 7.2 d0.9 f0.3 i-0.3 j-0.4 r0.3
schaff 5.8 a-2.2 c-0.3 d-1.2 e-1.8 f-0.6 h0.8 j-1.1 k4.0 l1.2 n1.6 o-0.5 p-1.0 s-0.8
schall 7.7 l1.1 n0.6 t0.3
schalt 7.4 c0.5 e0.4 g-0.4 l0.6 o0.7 r-0.4
schank 7.7 l0.9
scharf 7.2 g-0.5 o0.4 r-0.5 s-0.3
scharl 7.7 k0.8 n-0.3
schatz 7.2 b1.1 e-0.6 f1.1 g0.6 k-0.3 l0.8 m0.6 n0.7 r1.3
schau 7.2 a-0.4 c0.5 d0.5 e-0.6 f1.6 g0.3 h-0.3 k0.5 r0.4 s-0.3
schaue 6.2 a1.1 b0.4 e1.3 g-0.7 i0.8 j-0.5 l0.3 m1.7 n-0.4 p-0.4 r0.4 s-0.5 t1.7
schauf 7.2 a-0.7 e-0.7 g0.8 n0.5 r1.3 t-0.3
schauk 7.7 e-0.5 g0.4 r0.4
schaut 6.5 b0.4 c-0.7 d1.1 f-0.4 g-0.6 i0.3 j-0.3 n0.6 o-0.5 p-0.6 s-0.5 t-0.4
sche 5.6 a0.4 e0.9 g1.5 h-0.6 i-1.1 j-0.5 k1.4 l0.4 m1.2 n1.0 o-0.6 q-0.8 r1.7 s-0.4
scheib 7.7 a0.6 e0.6 i-0.3 j0.4 l0.6 m1.2
scheid 7.4 a-0.5 d-0.4 f0.3 h-0.5 l0.5 m0.4 n0.8 q-0.4 r-0.5 t-0.3
schein 7.2 a0.6 b0.3 d1.7 e0.8 k0.4 m0.6 n0.7 r0.4
schenk 6.8 b-0.3 c0.5 d-0.6 e-0.6 g0.8 i-0.5 j-0.3 k1.6 r0.9 t0.7
scherz 7.4 g0.3 i0.4 p0.6
scheun 7.7 a-0.7 e-0.4 g1.3 r1.4
schi 3.8 a-0.7 b0.4 c1.6 d-0.4 e0.9 f0.9 g0.6 h2.5 i-1.5 j-1.8 k2.7 l-1.2 m0.8 n1.6 o1.2 q1.1 r0.4 t1.7
schi+die 7.7 m0.3
schi+du 7.7 g0.4 q1.0 r0.4
schi+eine 7.7 a-0.4 e-0.5 l0.3 q0.4
schi+hang 7.7 a0.6 c0.8 e-0.3 m0.5 p0.7 s1.1
schi+ich 7.0 a-0.8 h0.3 j-0.4 k1.5 n0.7 o-0.4 q0.6
schi+im 7.7 a1.1 b1.2 e1.8 i-0.3 j1.4 p1.1 s1.0
schi+ist 7.7 g0.9 q1.3 r1.0
schi+mir 7.0 a-0.7 d-0.6 h1.6 i-0.6 k-0.4 l0.5 o0.6 q0.3 r0.4 s0.3
schi+s 7.7 e-0.4 g0.8 h1.6 i0.5
schi+sie 5.3 b-1.6 c2.3 f-0.3 g-0.6 h1.2 j-0.6 k1.1 l0.6 m0.7 n0.8 o1.2 q1.4 r0.4 s-0.5 t3.4
schi+steh 7.7 a0.4 e0.5 p0.4 s1.3
schi+uns 7.7 e0.6 n0.3 r0.3
schi+wir 7.7 k0.5 n0.8
schich 6.8 a-0.6 b-0.6 d-0.4 e0.8 g0.5 h0.4 i0.8 n0.6 p-0.4 q-0.4 r1.0 s-0.3 t0.9
schick 4.2 a-1.5 b-0.5 c1.0 d-0.9 e-0.5 f0.4 h2.2 i-1.4 j-1.8 k2.1 l-0.4 m0.3 n1.9 o1.6 p-0.8 q1.2 r0.6 s-1.2 t2.4
schieb 6.7 a-0.5 c0.9 g-0.5 h0.4 i-0.5 j-0.4 k3.1 m0.9 p-0.6 s-0.4
schief 6.7 a1.6 b1.5 c0.4 e1.8 f1.8 g-0.6 i-0.4 p1.7 r-0.4 s1.5
schiff 7.7 a-0.4 k0.6 n0.9 o1.0
schild 6.1 a0.8 c0.7 d0.8 e0.4 f-0.4 g0.8 h1.3 i0.9 j-0.6 l-0.5 m0.5 o-0.4 p0.4 q0.7 s1.4 t-0.4
schimm 7.2 a1.2 b0.5 e2.3 j1.6 m0.8 s1.5
schimp 7.2 a-0.6 b-0.3 e-0.3 g1.2 i-0.3 k-0.4
schl 3.9 a1.2 d-1.2 e2.5 f0.8 i1.2 j1.2 k0.9 l0.9 m0.7 n1.8 o1.0 p0.5 q0.6 r0.6 t1.2
schl+bewe 7.0 a-1.1 c0.4 e-0.5 i-0.4 k-0.3 m-0.4 q0.3
schl+brau 7.7 a-0.4 i-0.4 o2.1 q1.0 t0.3
schl+das 7.7 a-0.4 e0.3 l0.4 n0.3 p0.6 t0.7
schl+der 7.0 a-0.3 e0.7 i-0.4 j1.1 p0.3 q0.4 s-0.4
schl+ist 7.4 c0.7 i0.9 j0.3 m0.9 p-0.5 q0.7 r0.7
schl+lieg 6.8 a-1.0 c-0.7 e0.3 h0.4 i-0.4 j-0.5 r0.3 s-0.3
schl+nich 7.2 a-0.6 d0.5 e0.8 j-0.3 k0.9 l0.4 m1.8 n-0.4 p-0.7 r-0.5 s0.9 t0.7
schl+sie 7.4 a0.3 c1.8 e-0.4 g0.4 j1.0 k0.8 p-0.4 r0.3
schl+uber 7.7 a0.4 d0.6 p0.3 s0.6
schl+und 6.8 a1.2 b0.4 c-0.4 d-0.3 e0.9 g-0.3 i1.3 j0.3 o0.4 p-0.6 s0.3
schl+vers 7.7 a-0.4 b0.4 c-0.3 n1.5 p-0.4
schl+vom 7.7 k0.4 m0.6 n0.5 t-0.4
schl+wir 7.7 a0.3 i0.8 l0.5
schl+wird 7.7 a0.9 j0.5 p1.5
schl+zum 7.7 a0.7 i1.4
schlaf 7.4 g0.7 i0.5 l-0.4 n0.6 r0.8
schlag 6.7 a0.4 b0.6 c0.6 e1.0 g-0.4 h-0.4 k0.8 m-0.4 r-0.4 s-0.3 t-0.4
schlan 7.4 c-0.6 e0.6 f0.9 g0.6 h0.8 p0.5 r0.6 t0.5
schlec 5.9 a-1.2 c0.6 d-0.5 e-1.8 g0.4 h0.4 i-0.6 j-0.8 k-0.4 m-0.5 p-0.8 r0.7 s1.4
schlei 7.4 a0.6 b0.4 c0.3 d0.8 e0.7 s0.4 t0.9
schleu 7.0 c0.3 e0.7 i0.9 k-0.3 m-0.4 o0.5 p-0.3 q0.4 r-0.3 s-0.4
schlic 6.1 a0.3 d-0.4 e0.6 h0.6 i-0.5 j2.8 k-0.4 l-0.3 m0.5 n1.5 r-0.3
schlie 5.9 b-0.7 c0.6 e1.0 h0.3 j0.4 l0.6 n0.4 q-0.9 r0.3 t0.8
schlim 7.7 a-0.5 c-0.5 d-0.4 f0.4 n0.3
schlit 7.4 c-0.4 e0.8 f1.2 n0.5
schlos 7.2 a-0.7 d0.6 e-0.6 g1.3 k0.9 l0.8 p-0.3 r1.1
schluc 7.2 a0.5 b1.3 d-0.3 e0.3 g-0.4 h-0.3 j1.3 l1.4 m0.5 o0.4 p-0.4 r-0.5 s-0.4
schlus 5.0 a1.6 c-0.7 d-1.0 e1.1 g-1.1 h-0.8 i2.3 j-1.0 k0.9 m1.6 n0.9 o0.7 p2.5 q1.8 s-0.3 t0.3
schm 6.0 a0.8 b0.7 d1.0 f-0.6 i-0.4 j1.0 l-0.4 m-0.6 o0.9 p0.7 q0.6 r0.3 s1.3
schm+es 7.7 b0.4 g0.4 h0.5 r0.6
schmal 7.7 g0.5 h0.5 r0.5
schmer 6.5 a0.9 b0.8 c-0.5 d0.3 e0.8 f-0.4 g-0.7 h-0.3 j1.4 l-0.4 o-0.3 p-0.4 r-0.5 s0.3
schn 5.1 a1.5 b2.4 c1.1 e1.0 g1.2 h0.7 i1.3 j-1.2 k-0.5 m-0.5 q0.8 r2.0 s-0.3 t1.1
schn+hilf 7.4 a-0.7 g2.0 l0.5 o-0.3 q1.3 r2.6 t0.3
schn+ware 7.7 a0.8 b0.8 i0.4 k-0.3 l0.6 t0.3
schnap 7.4 a0.7 b1.8 e1.5 g-0.4 h0.3 p0.5
schnec 7.7 a0.8 b1.6 c2.7 e-0.3 p-0.5
schnee 6.7 b0.5 g0.9 i1.2 l-0.4 p-0.3 q0.6 r1.3
schnel 5.9 a-0.5 b-0.7 c-1.3 e0.5 g1.6 h0.7 i-0.4 j-0.6 k-0.5 p-0.6 q0.9 r2.3 t1.2
schnit 7.0 a0.5 c1.1 d0.6 e0.4 f0.4 g-0.6 p1.3 r-0.4
scho 3.6 a0.6 b2.2 c0.8 d-0.7 e1.2 f-0.5 g1.4 h0.8 j-1.1 k0.4 n1.0 o2.5 p-1.1 q1.6 r1.8 s1.3
scho+abge 7.7 e0.5 i0.9 k0.9 o0.8 s1.0
scho+an 7.7 b0.8 c0.3 i0.4 s0.4
scho+ange 7.7 a-0.3 d0.5 g1.2 h0.4 k0.3 n0.6 q0.5
scho+auf 7.7 d-0.3 e0.4 g-0.4 n-0.3 q1.1
scho+beim 7.7 a0.9 b0.7 d-0.4 e1.2 f0.3 i0.8 k1.9 s0.5
scho+besc 7.7 e0.4 g0.3 p0.6 r0.4 s0.6
scho+da 7.7 a-0.3 q1.3
scho+dass 7.7 a0.7 c0.5 d2.1 f0.4 g-0.7 i-0.3 l0.5 r-0.4 s-0.3
scho+der 7.2 a0.6 e0.9 g0.4 i-0.3 k-0.3 p0.7 r0.6 s0.5
scho+drei 7.7 f-0.4 h0.7 k-0.3 l0.3 n0.5 o-0.3 r0.3
scho+drin 7.7 a-0.5 b-0.4 o2.7 q0.5
scho+ein 7.7 a0.3 c-0.4 d1.2 h0.4 n-0.3 o0.3 q0.5 r0.3
scho+eine 7.4 a-0.4 b-0.4 c-0.5 l-0.4 m-0.3 s-0.3 t0.6
scho+enth 7.7 a-0.8 m0.6 o0.8 r0.5
scho+feie 7.4 c-0.4 e0.4 i0.5 j0.5 q0.7
scho+geti 7.7 a0.4 e0.4 s1.1
scho+grus 6.7 a-1.2 c-0.4 e-0.4 g1.0 k0.5 n1.1 o-0.4 r1.4 s-0.3
scho+gute 7.4 e0.4 m0.8 s0.5
scho+hat 7.7 a-0.3 c0.6 e-0.4 f0.3 t0.4
scho+im 7.7 a-0.3 c-0.3 d0.7 i-0.4 s-0.4
scho+in 7.4 a-0.7 b0.3 g0.9 i-0.3 n1.6 r1.1
scho+mal 6.6 a-0.7 b-0.6 c-0.7 d-0.6 e0.3 f-0.3 g0.4 h0.4 i-0.6 j0.3 m-0.3 o-0.4 q1.0 r0.3
scho+nich 7.7 a0.5 b1.5 c0.3 d-0.4 o0.3
scho+so 7.7 a-0.6 g-0.6 h-0.5 i-0.3 n0.4 r-0.6
scho+um 7.7 a-0.7 k-0.7
scho+umge 7.7 a-0.6 e-0.6 g0.7 k0.3 r0.8
scho+und 7.4 a0.6 e1.1 j1.2 p1.3 s0.4
scho+wied 7.2 a1.4 b0.4 c1.2 d-0.6 e1.7 f1.6 g-0.5 i-0.4 k-0.4 m0.8 q-0.3 s-0.4 t0.4
scho+zu 7.7 a0.5 c-0.4 d1.2 e-0.5 k-0.4 m1.5 o0.4 s-0.6
scholl 7.7 a0.4 b0.5 e1.1 p0.8 s1.5
schon 3.9 a0.9 b1.8 c1.0 d0.5 e0.9 g-0.5 h0.8 i-1.1 j-0.3 k0.8 l0.5 n1.0 o1.9 p-1.2 q2.1 r0.4 s-0.4
schone 5.4 a-1.5 b0.3 c-1.4 d-0.4 e-0.5 f-0.4 g1.9 h0.4 i-0.5 j-0.7 k0.7 n1.0 o-0.8 q1.8 r1.8 s-0.6
schons 7.2 c-0.3 d-0.3 e0.5 g1.0 i0.7 r1.0
schors 7.2 a-0.4 e0.4 g0.7 h1.8 i-0.4 q0.3 r0.6
schr 3.9 a1.5 b1.4 c0.4 d2.7 e1.1 f1.1 i-0.9 j1.5 k0.4 l0.8 m0.6 p-0.6 r0.8 s2.2 t0.7
schr+ab 7.7 j1.1 m1.0 p0.6
schr+an 7.4 d0.5 f-0.3 i0.7 j-0.3 k1.1 m0.4
schr+best 7.7 i0.4 j-0.3 m0.8 p0.7
schr+bis 7.7 h-0.3 l0.8 n0.6
schr+bitt 7.7 b0.6 s0.9
schr+dass 7.4 a-0.6 e-0.4 g1.1 n-0.3 o0.8 q0.5 r1.5 s-0.4 t0.5
schr+die 7.0 e-0.5 f-0.4 h0.4 l0.5 n-0.5 s-0.5 t0.6
schr+fur 7.4 d0.8 g0.4 i-0.3 k0.9 r0.3 s1.3
schr+ich 6.5 c0.7 d1.3 e-0.8 g1.8 h0.7 i-0.7 j-0.6 k0.4 m0.5 r0.6 s2.0 t0.7
schr+ihne 7.0 a0.5 e1.6 f1.7 g-0.6 i0.4 l0.6 m0.4 n0.4 p-0.4 q0.3 r-0.3
schr+im 7.7 e0.7 g0.6 q0.4 r0.8
schr+jetz 7.4 c0.3 f-0.3 j0.3 t0.6
schr+mir 7.7 b0.6 e0.5
schr+sie 6.7 a-0.8 d-0.3 e-0.8 g-0.4 h-0.4 i-0.4 j-0.3 l1.4 n1.1 o-0.6 q-0.4 s-0.3
schr+und 6.8 c0.6 d0.9 n0.3 p1.1 r-0.4
schr+vom 6.8 a0.6 d0.8 e0.9 g-0.4 i-0.4 j0.9 l-0.3 p1.0 q0.8 r-0.5
schr+wie 7.0 a-1.2 b-0.3 e-0.6 i-0.4 o0.5 r0.4 s-0.4 t0.4
schr+wir 7.7 b0.4 c-0.3 d0.4 e0.4 i0.7 n0.4
schr+zu 7.7 c-0.3 g0.4 h0.7 r0.4
schran 7.0 a0.7 c-0.3 d-0.3 e1.3 f-0.4 n-0.3 r-0.6 s-0.4 t1.6
schrau 7.2 e0.9 f0.9 g1.0 h-0.3 m0.7 n0.7 o0.7 p0.5 r1.6 s-0.3
schrei 4.4 a0.7 b1.1 c1.4 d3.4 e0.9 f1.1 g0.3 h0.4 j0.5 l1.1 m0.7 n0.5 o-0.4 r0.5 s1.1
schrif 5.3 b0.6 c-0.4 d0.4 e-0.6 g-1.0 h-0.7 i-0.5 j0.6 k0.5 l0.9 m-1.1 p-1.2 s0.6
schrit 6.6 a0.8 b0.4 c-0.4 d-0.5 i-0.4 j2.0 k0.7 m0.6 s0.5
schrot 7.7 a0.5 c0.4 d0.5 e-0.3 i0.8 k0.8 p0.5 s0.8
schu 4.5 a0.3 b0.7 c0.7 e1.5 f1.0 g0.6 h1.2 i-0.5 j-0.6 k1.3 m-1.2 o0.9 q-0.3 r1.7 s0.5 t0.6
schu+der 7.7 d0.9 f0.6 p0.5
schu+habe 7.7 a-0.5 h0.8 i-0.4
schu+und 7.2 b-0.3 c0.5 d-0.5 e-0.5 j-0.4 p0.7
schu+von 7.4 c0.5 d0.3 i0.5 l0.4 n0.4 p0.5 s0.4
schu+war 7.7 d-0.4 l0.4 o1.0 t0.3
schube 7.4 b0.6 c0.4 e-0.4 g0.4 i0.7 k1.0 r0.5
schubl 7.4 c0.8 e-0.3 p0.8
schuhe 7.4 g0.6 r0.6
schulb 7.7 k0.8 l0.4 r0.6
schuld 6.7 a-0.7 e-0.8 g-0.5 i-0.5 m-0.3 p-0.6 s-0.4
schule 6.4 b0.7 c-0.6 d-0.5 f-0.5 g-0.3 h-0.5 i0.5 j-0.4 k-0.5 p-0.4 s0.4 t-0.4
schulf 7.7 c0.6 d0.4 p0.6 s0.5
schulj 7.4 a-0.3 d0.4 e-0.5 g0.9 h0.8 i-0.5 p0.4 r0.8
schulk 7.4 e0.8 f1.5 p0.6 r0.4
schull 7.7 b0.9 e0.7 h0.6 i-0.4 l0.5 n0.4
schult 7.7 a0.3 d0.5 e0.8 f1.8 j0.5 t0.9
schulu 6.6 a0.9 d-0.6 e1.2 h1.3 i-0.5 j-0.4 k0.8 m-0.4 n-0.4 o1.2 r0.7 s0.7 t1.0
schulv 7.4 c-0.4 d-0.5 i-0.4 j0.4 p0.7
schulz 7.4 a-0.6 g1.1 k0.8 m-0.3 o0.4 q-0.5 r1.4
schurm 7.7 b0.6 g0.6 h0.5 i0.5 q0.5 r0.4
schust 7.7 e0.5
schutz 6.6 a-0.6 b0.3 c-0.4 d0.4 e0.7 g-0.8 h-0.6 j-0.5 l1.0 o-0.4 p-0.5 q0.5 r-0.6 s0.5
schw 4.5 a-0.5 c-0.7 e0.3 f0.4 g1.7 h3.2 i-0.8 k0.8 m-1.0 n0.6 o1.6 p0.5 q-0.5 r2.5 s2.0 t-0.4
schw+drub 7.7 a-0.7 g0.8 k0.3 r1.0
schw+hat 7.4 d-0.4 e-0.5 g-0.4 l-0.4 n0.4 s1.0
schw+in 7.7 a-0.5 g0.8 h1.1
schw+ist 7.4 a0.4 e0.7 f0.4 g-0.4 j0.5 r-0.4
schw+list 7.7 a0.5 b0.6 s1.6
schw+und 7.2 a-0.6 e0.3 g0.6 h0.3 l-0.3 m-0.4 n0.7 r0.6 s-0.6 t0.3
schwag 6.6 a0.3 c-0.4 d-0.4 h0.9 i-0.5 j2.1 l-0.4 n0.6 p0.3 q-0.4 s-0.7
schwai 7.7 a-0.5 c-0.5 e-0.3 f0.3 g0.6 h1.1 k0.5 q0.5 r0.6
schwam 7.7 a-0.7 g0.8 k0.3 r1.0
schwar 6.4 a0.6 e-0.6 g0.3 i-0.6 j-0.4 k-0.4 p1.3 r0.6 s2.1 t0.3
schwei 6.5 a-0.6 c-0.3 e0.9 i-0.6 j0.7 k0.5 l0.3 o1.0 r0.3 s-0.7
schwer 6.8 c-0.5 e0.7 f-0.4 g0.4 h0.7 i0.9 n-0.3 r0.5
schwes 6.1 a-0.7 b0.5 c-0.6 d-0.5 h1.5 i-0.8 j-1.0 k0.5 l0.5 m-0.6 n0.5 o1.1 p-0.9 q-0.5 s0.8
schwie 6.0 a-0.6 b-0.5 c0.4 d1.7 e-1.1 f0.4 g0.7 h0.6 i0.3 j-0.6 n1.4 p0.8 q-0.5 r1.0 t0.3
schwim 7.7 a0.3 b0.7 e0.5 o0.4 q0.3
scre 6.7 a0.8 c-0.4 d0.6 e1.2 f0.8 h-0.4 i-0.3 j-0.4 l-0.4 p-0.4 q0.9 s1.1
screen 6.7 a0.8 c-0.4 d0.6 e1.2 f0.8 h-0.4 i-0.3 j-0.4 l-0.4 p-0.4 q0.9 s1.1
sech 5.2 a0.4 b1.9 c0.9 d0.5 f0.6 g0.4 j-0.8 k-0.6 o0.6 p0.4 q-0.6 r0.6 s1.3 t1.0
sech+jahr 7.7 e-0.4 i0.5
sech+mona 7.7 e0.4 j0.5
sech+seit 7.7 b0.6 c0.4 n0.5
sech+stun 7.7 a0.7 b1.6 e-0.5
sech+woch 6.7 b-0.5 c1.6 d0.5 f0.4 j0.4 l1.0 m-0.3 s0.9
sechs 5.5 b1.8 e-0.5 f0.9 g0.5 j-0.5 k-0.6 l0.5 m0.3 o0.8 q-0.5 r1.0 s0.9 t1.2
sechst 7.7 b0.7 e0.6 i-0.4
sechze 7.7 a0.6 c0.6 d1.1 g-0.5 i0.6 r-0.4 s0.5
sechzi 7.4 a0.4 c0.6 g0.6 h0.8 p0.6 s0.4
seel 7.7 b0.5 d0.7 e-0.3 f-0.3 l0.3
seelen 7.7 b0.5 d0.7 e-0.3 f-0.3 l0.3
sehe 5.0 a1.0 b0.5 c0.5 e1.1 g-0.8 j1.4 k1.2 l-0.5 m2.5 n0.6 o1.0 p3.8 q0.4 s0.8 t-0.5
sehe+dem 7.7 a-0.6 g0.6 h0.8 i-0.3
sehe+ich 6.7 a0.5 b-0.4 d0.3 g-0.3 i0.3 j1.9 k-0.4 m1.0 o0.9 p0.5
sehe+sie 6.6 a0.5 b0.5 d-0.5 e1.3 g-0.4 i0.4 j-0.3 m1.2 n0.9 p2.1 q-0.3 r-0.5 s1.0
sehe+uns 7.2 a0.4 d-0.3 e0.6 g-0.4 i-0.8 j-0.3 k-0.3 p1.7 q0.5
sehe+wir 6.6 c0.9 g-0.6 h-0.5 i0.6 j1.8 k-0.4 m1.1 s-0.5
sehen 5.4 a0.6 b1.1 e1.5 f-0.3 g-0.6 i-0.5 k0.7 m1.9 n0.5 o0.4 p2.7 q0.5 s1.2
sehr 3.8 a0.7 b1.2 c1.8 d0.7 e1.6 f1.1 g1.4 h1.2 j0.9 l1.0 m1.8 n0.4 o0.8 p-0.4 q0.9 r1.4
sehr+ange 7.7 a-0.5 d0.4 h0.5 l-0.4 n0.4
sehr+auf 7.7 a-0.5 g1.8 j0.6 s0.3
sehr+geeh 3.9 a0.8 b0.6 c1.3 d0.3 e0.8 f1.4 g0.6 h1.3 i-0.3 j0.6 k0.7 l1.3 m2.2 n0.5 o1.2 q0.9 r1.0 t-0.6
sehr+gut 7.7 a0.5 b1.5 d0.4 g-0.4 i1.5
sei 5.8 a0.9 b0.3 c2.0 d0.6 e1.1 h0.4 i0.7 j0.3 k-0.5 l0.3 n0.7 o0.4 r0.4 s-0.9 t0.7
sei+ein 7.7 a0.4 d0.3 e0.4 j1.3
sei+im 7.7 e-0.4
sei+so 7.7 a0.4 c1.3 e1.1 h0.4 o0.5 t0.8
seid 6.7 a-0.3 c-0.3 d1.1 h0.6 m-0.3 n-0.5 p-0.4 r0.4 s-0.4
seidel 7.7 g-0.3
seie 6.8 b0.6 c0.5 e1.3 h0.6 j0.8 o0.7 p-0.4 r0.4
seie+sie 7.2 e0.8 g0.4 h0.7 j0.3 o0.8 p-0.4 r0.6
seien 6.8 b0.6 c0.5 e1.3 h0.6 j0.8 o0.7 p-0.4 r0.4
seil 7.4 b1.0 e0.6 h0.6 o-0.3 r0.4
seiler 7.7 b1.0 e0.7
sein 4.0 b-0.8 c1.5 d-0.3 f0.9 g-0.7 h0.3 i0.8 j-1.2 k-0.5 m1.4 o-1.0 p-1.2 q3.0 r1.1 t1.8
sein+anwa 7.7 c-0.3 h0.4 n-0.3
sein+buro 7.7 a-0.3 k0.8
sein+der 7.7 a-0.4 d0.4 e-0.4 i0.5 k1.9 s-0.3
sein+eige 7.4 a-0.7 d-0.3 e-0.5 g1.1 h0.5 i0.4 k-0.3 l0.3 r1.0
sein+enke 7.7 e-0.5 g0.4 r0.3
sein+geld 7.7 q0.3
sein+hand 7.7 a-0.5 k0.3 l0.5 n0.3
sein+mail 7.7 a-0.6 l0.5 t1.5
sein+nach 7.7 a0.4 b0.7 f0.3 i0.6 m0.8
sein+rede 7.7 c0.6 g0.7 r0.8
sein+schu 7.7 c-0.3 e-0.5 k-0.4
sein+sehe 7.7 a0.4 c0.5 j1.4 p0.5
sein+soll 6.7 a1.6 c2.1 d0.6 e1.6 f1.8 g-0.6 h0.4 i-0.4 j-0.5 l0.4 m1.6 o0.4 q0.7 s-0.6 t1.1
sein+und 7.7 a-0.5 l0.9 n-0.3
sein+vert 7.7 c0.4 e-0.4 f1.4 m1.1 o0.3 t0.6
sein+webs 7.4 h0.4 m1.0 p0.7 r0.4
seine 5.5 e1.3 g-1.1 i0.4 k0.4 l0.8 m0.8 n-0.5 p-0.5 q-0.4 r-0.6 s0.8 t1.4
seinem 6.7 a0.8 b1.0 e1.3 g-0.5 i1.5 p0.5 r-0.4 s-0.4
seinen 5.9 a-1.6 c-0.9 e-0.8 f-1.0 g0.7 i1.1 j-0.8 k0.5 m-0.5 o-0.9 p-0.7 r1.2 s-0.3
seiner 6.7 b-0.5 c-0.6 d0.3 f0.3 g1.2 h0.8 j-0.4 k-0.4 m-0.4 n0.4 o-0.5 p-0.3 q-0.4 r1.1 s-0.4
seit 3.2 a4.7 b0.9 c6.7 d7.4 e1.8 f1.0 g0.6 h-0.5 i2.3 j-0.9 l-0.4 m-0.4 n-0.3 p0.9 q0.7 r1.5 s1.7 t1.1
seit+acht 7.7 c0.8 d-0.3 e-0.5 s0.4
seit+apri 7.7 a-0.3 e-0.5 n0.3 p0.5
seit+augu 7.0 a-0.5 b-0.7 c-0.6 d0.7 e-0.6 f0.6 i0.3 k0.4 o0.7 t0.4
seit+das 7.7 e0.5 g0.5 p1.1 r0.5 s0.8
seit+dem 5.7 a1.2 c1.6 d1.8 f2.3 h0.7 i1.6 j-0.9 l0.3 m0.6 n0.5 p0.4 q0.3 r0.5 t0.8
seit+der 6.1 b0.3 c-1.1 d2.0 e0.6 f0.4 h0.4 i0.6 j-0.5 l-0.8 m0.6 n0.8 q0.8 s-0.5
seit+drei 6.8 a0.4 c1.0 g-0.4 j-0.4 l0.5 p0.6 r-0.4 s0.5
seit+eine 7.4 c0.4 d0.4 g0.4 r0.4 s1.0
seit+elf 7.4 a0.3 b0.4 c1.6 d0.7 e-0.5 p0.4
seit+eure 7.7 a0.5 b0.4 c-0.3 e1.2 g-0.3 q0.5 r-0.4 s-0.4 t0.4
seit+febr 7.7 a0.7 c1.9 d1.1 e-0.3 l-0.5 p0.6
seit+frei 7.7 a0.5 c0.8 e0.7 s1.0
seit+gest 6.2 b1.3 c-0.4 j1.0 k1.0 m0.6 o-0.4 p-0.4 q1.4 s0.3 t0.6
seit+herr 7.7 a0.4 c-0.4 d0.4 i0.7
seit+heut 7.2 a1.4 b0.5 c0.7 d-0.3 e2.5 f0.4 h0.6 m0.4 r-0.3 t1.4
seit+ich 7.7 e-0.3 f-0.3 g0.4 i0.6 r0.4 s0.6
seit+ihre 6.8 a0.4 c-0.4 d0.5 e1.0 f-0.3 g0.7 i-0.5 k0.8 p0.4 q-0.4 r1.0 s0.5
seit+in 7.7 d0.4 m0.3 q0.3
seit+ist 6.8 a0.7 b1.0 c0.3 d-0.6 g-0.3 h-0.4 i0.7 s-0.4
seit+janu 7.7 b1.0 d-0.4 e-0.3 j0.8
seit+juli 7.7 c0.7 e-0.6 p0.6 s0.5
seit+juni 7.7 a0.7 c-0.3 e1.5 g-0.3 i-0.4 j0.7 k0.4
seit+komm 7.7 e0.3 t0.6
seit+lang 7.7 f-0.3 g0.5 r0.4
seit+letz 7.7 c0.5 d-0.3 i0.4 l1.1 n0.5 o0.8 t0.3
seit+mai 7.2 a0.4 b0.4 c0.4 d1.0 g-0.5 p-0.3 r-0.4 s1.0
seit+marz 7.4 b-0.4 e-0.4 i-0.3 p0.8 q0.3
seit+mona 7.4 d2.0 j-0.3 l0.7 p-0.4
seit+mont 7.2 a0.8 c2.1 d0.6 f0.4 i0.4 m0.4 p-0.3
seit+nich 7.2 c1.1 d1.3 e-0.8 g0.4 i0.8 k0.4 l0.4 n0.4 r0.5 t0.9
seit+okto 7.2 a0.4 b-0.4 c1.2 d0.4 e-0.7 f-0.4 g-0.3 i-0.5 l0.4 m-0.3 n0.3 o0.5 q-0.4 t1.5
seit+oste 7.0 a0.7 b-0.4 c1.9 d1.2 e-0.6 i-0.4 k0.3 l-0.4 p1.0 r0.5 s-0.4
seit+pfin 7.4 a0.5 c0.7 g-0.3 l0.5 s0.6
seit+sams 7.7 a0.4 b0.6 d0.5 e0.8 s1.1
seit+sech 7.7 c0.4 e-0.5 f0.5 j0.4
seit+sei 7.7 b0.8 c0.4 d-0.4 e1.1 i-0.3 n0.5 r-0.5
seit+sept 7.2 d0.8 k0.7
seit+setz 5.7 s-0.6
seit+sie 6.7 a-1.3 e-0.7 f-0.6 g2.8 h0.4 i-0.5 l0.8 o1.9 p-0.4 r3.3 s-0.6
seit+sind 7.7 a0.4 c0.6 e0.5 j0.3
seit+steh 7.7 a0.3 b0.6 d0.5 s-0.6 t0.6
seit+wir 7.4 a-0.3 d0.8 m0.5 n-0.3 o1.0
seit+woch 7.0 a0.7 c-0.4 d2.5 f1.3 i-0.3 j0.8 p0.4 s-0.4
seit+zwei 7.2 d0.4 g-0.4 i-0.4 j0.7 m0.5 p0.5
seitde 6.7 a0.9 b0.6 c0.9 d2.5 e0.4 g-1.0 i0.5 k-0.4 p-0.4 r-0.8 s-0.6
seite 4.5 d-0.6 e2.4 f-0.8 g-0.8 i0.9 j-0.8 l0.5 m-0.7 o0.3 p-1.0 s1.3 t0.6
seiten 5.7 b1.1 d-1.0 e0.4 f-0.6 i-0.8 j0.6 l-0.4 o-0.4 s0.7 t-0.5
seithe 6.4 a-0.7 b-0.4 c0.4 e0.3 f0.5 g2.1 h1.4 i0.6 j0.5 k0.3 r2.3 s-0.5 t0.9
sekr 6.7 a-0.9 g0.8 h1.1 i-0.4 j-0.4 m-0.3 n1.9 o0.8 p-0.5 q-0.5 r1.3 t0.7
sekret 6.7 a-0.9 g0.8 h1.1 i-0.4 j-0.4 m-0.3 n1.9 o0.8 p-0.5 q-0.5 r1.3 t0.7
sekt 7.7 l-0.3
seku 6.8 a0.6 b-0.4 c0.3 d0.6 e1.8 f0.5 h0.5 i-0.3 j-0.3 q0.8
sekund 6.8 a0.6 b-0.4 c0.3 d0.6 e1.8 f0.5 h0.5 i-0.3 j-0.3 q0.8
selb 4.3 a2.5 b1.5 c2.5 d1.2 f0.9 g0.7 h0.4 i2.1 j1.0 k-0.8 m0.8 o-0.8 p0.5 q0.8 r1.3 s2.2
selb+ab 7.7 c0.4 f0.3 k-0.3 o-0.4 q-0.4 t0.7
selb+an 7.7 a-0.4 l0.6 n0.8
selb+auch 7.7 b-0.4 i0.8 p0.9
selb+bewe 7.2 a1.5 c-0.3 e2.1 j2.6 m0.5 s-0.4
selb+die 7.7 c0.4 i0.4
selb+ein 7.7 a0.6 d0.5 g-0.3 s1.5
selb+eine 7.7 a-0.8 c-0.4 g0.5 h0.9 i-0.3 k0.5 m0.6 n0.3 q0.4
selb+fur 7.7 a0.5 c1.3 d0.6 e-0.3 g-0.4 i1.1 j-0.4 r-0.4 s0.4
selb+in 7.7 c0.3 p0.3 r0.3
selb+mach 7.4 a0.3 c-0.3 d1.3 h0.5 i0.8 n0.5 p-0.4 s-0.3
selb+mit 7.4 b1.2 e-0.5 m0.3 n-0.3
selb+tag 7.2 a1.3 c1.5 e-0.4 g-0.4 i0.5 j1.4 p2.3 r-0.4
selb+trag 7.7 a-1.1 c-0.3 f0.5 h0.6 j-0.5 k-0.4 q0.5 r0.4
selb+unte 7.4 b0.5 i0.5 l0.5 p-0.3 s1.5
selb+weit 7.7 a0.4 d1.2 g-0.3 p0.8 s-0.3
selben 6.5 a0.6 c1.0 d-0.7 e-1.3 f-0.3 g0.8 j0.9 m-0.4 p2.1 q0.5 s1.2
selber 5.7 b1.2 c-0.5 e-0.3 g1.0 h1.1 i1.2 k-0.4 o-0.4 p-1.0 q0.7 r1.3
selbst 4.7 a2.3 b0.9 c2.3 d1.6 e1.5 f1.2 g-0.7 i1.4 j0.6 k-0.4 m1.2 o-0.6 s1.3
selt 6.2 a-1.4 b0.4 f0.5 g3.3 h0.7 i-0.4 j-0.7 k0.8 n0.3 p-0.7 q1.2 r4.2 s-0.7
selt+so 7.7 g1.4 k1.2 q1.0 r1.4
selten 6.2 a-1.4 b0.4 f0.5 g3.3 h0.7 i-0.4 j-0.7 k0.8 n0.3 p-0.7 q1.2 r4.2 s-0.7
seme 7.4 a0.5 c0.5 d0.4 e0.8 f0.8 g-0.4 i1.5
semest 7.4 a0.5 c0.5 d0.4 e0.8 f0.8 g-0.4 i1.5
semi 6.7 a-1.1 c-0.4 e-0.5 g0.9 h0.7 i-0.5 j-0.4 m-0.4 q0.3 r1.2 t0.5
semina 6.7 a-1.1 c-0.4 e-0.5 g0.9 h0.7 i-0.5 j-0.4 m-0.4 q0.3 r1.2 t0.5
send 6.1 a0.6 b1.6 d0.9 f0.7 g-0.5 i1.5 k0.6 m1.1 o1.0
send+sie 6.7 a0.5 b1.0 d1.3 e-0.6 i1.2 k0.7 l-0.5 m0.5 n-0.4 o0.4 p0.4
senden 6.4 b1.2 d1.3 e-0.7 g-0.3 i0.9 j-0.4 k0.6 o1.1 p0.3
sender 7.7 d-0.3 e0.5 j0.7 m0.3 s0.3
senf 7.7 a-0.3 e-0.3 g0.3 h0.4 l0.3 q1.3 r0.6
seni 6.5 a1.2 b0.8 c-0.5 d2.0 e1.4 f1.1 g-0.8 i-0.6 j-0.4 l-0.6 r-0.4 s0.7
senior 6.5 a1.2 b0.8 c-0.5 d2.0 e1.4 f1.1 g-0.8 i-0.6 j-0.4 l-0.6 r-0.4 s0.7
senn 7.7 c0.6 g0.6 p0.5 r0.4
sens 7.7 a0.4 b0.6 c0.5 i1.1 p1.1
sepa 7.4 i-0.5 p0.5
separa 7.7 e0.4 j0.5
sepp 7.0 f-0.5 g0.5 h0.4 k0.3 o0.4 p0.8 r0.5 s-0.4
sepp+aign 7.7 a0.3 c0.3 e0.3 p1.2
sept 5.7 a0.3 b-0.7 c1.2 d0.3 f0.9 g0.4 h1.4 j-0.5 k0.6 m1.8 p-0.6 q1.4
sept+sind 7.7 a-0.4 e-0.3 l0.8 o0.3 q0.7
sept+und 7.7 c0.6 m0.9
septem 5.7 a0.3 b-0.7 c1.2 d0.3 f0.9 g0.4 h1.4 j-0.5 k0.6 m1.8 p-0.6 q1.4
seri 7.4 b0.4 d1.0 f0.6 h-0.3 j-0.3 o0.5 s-0.3
serien 7.7 b0.6 d0.5 e-0.3
serv 4.9 a-1.3 b0.4 c0.7 d-0.6 e1.7 g2.7 h3.3 i1.4 l0.4 n1.3 p0.4 q0.9 r3.2 s-0.7 t2.3
serv+bein 7.7 c0.6 e-0.4 f0.3 g0.8 h0.4 q0.8 r0.8 t0.4
serv+im 7.7 e0.8 i1.1 s0.9
serv+lauf 7.7 c0.6 g0.6 h1.0 t0.8
serv+steh 7.7 a-0.8 j0.7 p0.6 t0.6
serv+toni 7.7 c0.6 e-0.5 g-0.3 i0.7 r0.4
servas 7.7 d0.4 h0.4 n0.7
server 5.7 b0.3 c-0.5 d-0.4 e2.0 g1.0 i2.8 k0.4 m-0.7 q-0.7 r1.8 s-0.5 t1.8
servic 6.8 a-0.8 b0.7 d-0.4 e-0.3 g1.0 h1.4 i-0.7 j-0.3 l0.8 n1.2 o-0.5 r0.3 s-0.3
servie 7.7 a0.5 c0.7 e1.1 h0.4 j1.0 o0.5 p0.8 s1.0 t0.8
servus 6.0 a-1.4 c0.3 e-0.5 g1.3 h2.6 i-0.4 j-0.7 l0.5 m0.5 n0.4 o0.5 p-0.8 q1.7 r2.0 s-0.7
setz 4.7 b-0.3 c0.5 d-0.8 e0.9 f0.9 g-0.7 i-1.3 j1.5 k1.3 l0.8 m0.8 p-0.9 s-0.7 t0.6
setz+gera 7.4 e0.5 g-0.5 j1.0 m0.4
setz+ihne 7.2 a0.4 c0.5 e0.4 i-0.4 j0.8
setz+sie 6.8 c1.5 i-0.3 j0.8 l0.4 m-0.5 o0.5 p-0.5
setz+und 7.4 a0.6 e1.3 f1.4 g-0.3 t1.2
setz+wir 7.4 e-0.3 f0.6 i-0.4 j0.7 k1.6
setzen 4.9 c0.5 d-0.4 e0.5 f0.9 g-0.4 h0.6 i-1.0 j0.9 k1.4 p-1.0 s-1.2 t0.9
setzt 6.7 b-0.4 d-0.5 e1.0 g-0.8 j0.8 l0.8 m1.0 r-0.5 s0.8
sg 7.7 i0.4 p0.4
shir 7.7 c0.7 e-0.3 q0.7 s0.4
shirts 7.7 c0.7 e-0.3 q0.7 s0.4
shop 6.3 a0.5 c0.5 e2.0 g0.4 i0.6 j-0.6 n0.4 q-0.6 r1.1 s-0.9
sich 3.0 a2.1 d2.2 e1.1 g-1.2 h0.4 l0.8 m-0.6 n-0.5 p0.7 q0.5 s3.2 t0.5
sich+absc 7.7 a0.4 d0.6 e0.5 i1.1 p1.6
sich+alle 7.7 e-0.5 g0.3 k-0.4 o-0.3 r0.4
sich+als 7.2 a-0.4 c-0.5 d-0.4 g1.7 h1.5 i-0.4 k1.1 l-0.4 m-0.3 n-0.3 r2.2 s-0.3 t-0.3
sich+am 6.8 a-0.8 b-0.3 c-0.8 d1.0 e-0.4 f0.5 g0.7 j-0.4 k-0.4 n-0.3 p-0.4 r0.9
sich+an 7.2 a0.4 c-0.4 e1.2 f0.3 h-0.4 i0.7 p0.5 r0.5 s1.2
sich+auch 7.4 a0.3 e0.5 g-0.4 p0.7 s0.5
sich+auf 7.0 a0.6 b-0.3 c-0.3 d0.5 e0.4 g0.3 i0.4 j1.0 p-0.3 r0.5
sich+aus 7.7 a0.6 e0.4 s1.9
sich+ausg 7.7 a-0.4 c0.5 e-0.3 f0.3 q0.6 t0.4
sich+bei 6.5 b0.3 d-0.8 e-0.9 g0.6 h1.3 i-0.5 m0.5 p-0.5 r0.6 s0.3
sich+beim 7.2 h0.6 p-0.3 r0.4 t0.4
sich+bis 7.7 a0.7 d0.7 e0.8 i0.4 l0.6 s1.1
sich+bitt 6.8 a-0.3 l-0.3 m0.4 n-0.4
sich+dadu 7.4 a-0.4 e0.4 g-0.4 k-0.3 l0.5 t0.3
sich+das 6.4 c-0.6 d0.7 e-0.4 i-0.8 j-0.5 l0.8 m-0.5 q0.4 s1.0 t0.5
sich+den 7.4 f-0.4 i-0.4 j1.3 k1.3 n0.5 q0.4
sich+der 7.4 a0.5 c0.6 d0.4 e0.5 f1.2 s-0.3
sich+die 6.1 a0.8 b0.9 c0.7 g-0.3 i0.8 l0.8 m0.7 n-0.5 p-1.0 s1.5
sich+dire 7.7 a-1.0 e-0.5 f-0.6 j1.1 n0.4
sich+dort 7.7 a-0.4 b-0.3 d0.7 f0.3 j-0.3 m-0.4 o1.0 q0.4 r-0.3 t0.4
sich+ein 7.7 b0.6 d0.7 r-0.3
sich+eine 7.7 e0.5 i0.7 j0.6
sich+eing 7.7 a0.3 e-0.5 f1.6
sich+ents 7.7 a-0.4 b-0.4 h0.7 l0.4 q0.6 r0.3
sich+erle 7.7 c0.8 g-0.4 i0.6 j0.3
sich+fur 7.0 a0.4 e0.6 i0.3 j-0.6 k0.4 p-0.5 s1.0
sich+gege 7.7 a-0.5
sich+gern 7.4 a0.6 b0.5 c0.3 i1.5 j-0.4 s-0.4
sich+halt 7.7 a0.3 d1.2 e-0.4 i1.0
sich+heut 7.7 a0.8 c0.7 d0.8 e0.5 l0.5 n0.5 o-0.4 t0.5
sich+hier 7.4 c-0.4 e0.5 i1.0 n1.4
sich+hin 7.7 a0.4 c0.6 e0.6 k0.3 s0.6
sich+hore 7.7 b0.7 i-0.4 j0.6
sich+in 6.4 a0.9 b2.4 e0.3 f1.3 g-0.3 i-1.0 k-0.6 l0.8 o0.4 p0.7 q-0.3 r0.4 s-0.6
sich+irge 7.7 b1.0 i0.8
sich+ja 7.7 a0.6 c1.0 e0.8 i-0.3 j1.3 s1.0
sich+jetz 7.4 a-0.4 b-0.3 c1.0 d-0.4 k-0.6 n0.4 q-0.4 t1.0
sich+kein 7.7 c0.9 d0.5 i-0.3 l1.0
sich+mein 7.7 a0.6 d0.5 e0.6 m0.8 p0.5
sich+mit 6.5 a-0.5 c0.4 e1.0 g-0.3 h1.0 i0.4 j-0.8 k0.3 n1.0 q2.0 s-0.6 t0.4
sich+nach 7.7 e-0.3 g0.7 j0.8 r0.7
sich+nich 5.9 b-1.0 e1.4 f0.4 g-0.8 h-0.3 j-0.9 k0.9 l-0.5 m0.7 n0.6 r-0.6
sich+noch 7.2 a-0.4 c-0.4 e-0.5 g0.4 k0.4 l0.6 m-0.4 n-0.4 q1.1 r0.7
sich+nur 7.4 a-0.5 c0.9 h0.5 i-0.6 o0.9 r0.3 s-0.4 t0.3
sich+scho 6.8 c-0.3 e0.8 j1.1 p0.4 s0.9
sich+selb 7.7 d0.6 e-0.3 g0.5 h0.5 r-0.4
sich+sie 7.7 a0.6 e0.9 p1.0 s0.5
sich+so 5.7 a0.5 i-0.6 p-0.3 s0.6
sich+soga 7.7 a0.6 c0.6 d0.7 e0.7 s0.5
sich+uber 7.2 a0.4 c0.4 f0.4 g-0.5 j0.6 p0.4 s1.3
sich+um 7.4 e-0.4 g0.6 i-0.4 q0.4 r0.5
sich+und 7.7 a0.5 e-0.4 j1.5 p1.2
sich+unse 7.7 a0.5 c0.7 e0.8 p1.5
sich+war 7.7 a-0.5 e-0.4 g0.5
sich+wart 7.7 b0.5 e0.4 l0.5 p0.5
sich+wie 7.4 a0.8 e1.5 i-0.3 p0.8 q1.3 s0.7
sich+wied 7.7 d0.3 e-0.5 j0.5
sich+zu 7.2 a-0.3 d1.1 e-0.7 g0.4 i-0.4 l0.5 m-0.3 p-0.3 q-0.3 s0.3
sicher 5.5 a1.5 b-1.1 c-0.4 d-0.7 e3.0 f-0.6 g-0.8 h-0.8 i-1.0 j0.4 k1.2 l0.7 m-0.8 p2.8 q0.5 r-0.5 s1.7
sicht 7.4 b0.7 j0.6 k0.6 q0.5
sie 2.0 a0.6 b-1.7 d0.8 e-4.0 f-0.7 g0.8 h-0.4 j2.0 k-2.0 l-1.0 m-0.4 n-0.8 o-1.0 p0.5 q-1.4 s0.7 t-0.5
sie' 7.4 e-0.7 h0.4 k0.8 m1.2 n1.2 o0.6 p0.6 t0.4
sie's 7.4 e-0.7 h0.4 k0.8 m1.2 n1.2 o0.6 p0.6 t0.4
sie+ab 7.2 a0.9 b0.4 c0.6 g-0.4 i0.8 j0.6 p0.4
sie+ahne 7.7 a0.6 d0.4 e-0.4 i0.6 s0.5
sie+alle 7.0 b0.4 c-0.4 e-0.6 f-0.3 g-0.3 i0.4 k0.7 r-0.4
sie+als 6.6 d-1.0 e-0.6 j-0.4 m-0.4 n-0.4
sie+also 7.7 d0.6 j1.0 q1.2
sie+am 6.2 a-1.6 d-0.5 e-0.9 g0.4 i-0.4 j-0.5 k0.5 l-0.6 m1.1 n2.7 o-0.4 q-0.4 r0.6 s-0.6
sie+an 6.8 a0.5 b0.8 c-0.3 e0.4 g-0.4 h-0.4 i1.2 j0.3 k0.4 p-0.4 q-0.3 r-0.5 s0.4
sie+ande 7.7 f0.5 p0.5
sie+ange 7.7 i0.6 q0.7
sie+auch 6.3 b1.2 c0.4 d0.4 f0.5 g0.8 h1.6 m-0.6 n0.4 o-0.7 p0.7 r0.9
sie+auf 6.6 c-0.6 d1.2 f0.5 g0.9 i-0.4 j0.9 o0.3 p-0.4 r1.1 s-0.8
sie+aus 7.0 a0.4 c0.6 e1.2 i-0.3 m-0.4 p0.5
sie+bei 5.6 a0.3 c0.5 d0.4 e0.3 f0.4 k-0.3 m0.4 p-0.5
sie+bis 6.8 a0.4 b0.4 d-0.4 e-0.8 j0.6 l0.6 m0.4 n0.6 o-0.3 s0.4
sie+bitt 5.3 a-1.1 b0.9 c1.4 d-0.5 e-1.0 f0.4 g0.4 h1.3 j0.6 l0.4 m1.3 n1.2 r1.1 s-0.9
sie+blei 7.2 b-0.3 c-0.5 l0.8
sie+brin 7.7 a1.1 c1.3 p1.2 s0.8
sie+da 6.8 a1.0 b-0.4 e2.7 g-0.4 h0.4 i-0.6 m1.2 n-0.5 o0.6 p-0.5 r0.3 t-0.4
sie+dafu 7.0 a0.3 b-0.4 c-0.3 d-0.3 e0.4 g-0.5 p1.0 r-0.3 s0.5
sie+dahe 7.2 c0.5 h0.6 l0.6 m0.3 n0.9 p0.7
sie+dann 7.7 c0.5 e-0.4 p0.6 q0.9
sie+das 4.8 a-0.7 c0.3 d0.7 e-0.4 f2.5 i-1.5 j-2.0 k0.4 l-0.3 m2.0 o1.6 q2.2 r1.4 s-1.8 t1.3
sie+dem 7.2 a-0.3 b0.4 d-0.4 e0.6 g0.9 i-0.5 k0.5 n1.2 r1.3
sie+den 5.0 b1.2 c-0.7 d0.9 f1.2 h0.6 i-0.7 l0.6 o0.5 p-0.6 q2.2 r-0.4 s-1.1 t0.7
sie+denn 7.7 a0.3 e0.7 f0.3 k0.7 m0.4
sie+desh 7.7 a-0.4 l1.1
sie+die 5.0 a-0.4 b1.3 c-0.4 e0.8 f-0.3 g-0.5 h0.8 l0.7 m1.3 n1.0 o1.9 p-0.6 q0.5 r0.3 t0.6
sie+dies 6.7 b-0.4 c-0.4 d0.4 f0.4 j-0.4 k1.8 n1.1 p-0.6 r0.4 s-0.4
sie+droh 7.7 a0.6 d0.7 j0.9 l0.9 p0.7 s0.7
sie+durc 7.7 a0.4 f0.9 j0.7 t0.9
sie+durf 6.8 a1.8 b1.0 c-0.4 d1.8 g-0.6 i2.4 j-0.5 p-0.4 r-0.4 s1.6
sie+eige 7.7 a-0.7 d-0.3 g0.5 h0.9 l0.4 t0.3
sie+eine 5.8 a-0.4 e1.0 f-0.4 g0.8 h0.8 i-1.4 j0.5 k0.5 l0.4 m1.2 o0.4 p-0.5 q0.5 r0.8 s0.4 t0.4
sie+einf 7.7 c-0.3 d0.6 e0.3 f0.8 k1.0
sie+einv 7.7 l0.6
sie+einz 7.7 e0.3 j0.3 p0.8
sie+erha 7.4 a-0.4 c-0.4 f-0.8 h-0.4 k0.9 m-0.3
sie+es 6.2 b-0.5 c0.7 d0.5 e0.8 h0.3 j-0.6 m-0.4 o0.4 p-0.6 s0.3 t-0.3
sie+fall 7.4 c-0.3 e0.6 i0.4 m-0.3 o1.0 p-0.3
sie+frag 7.7 c0.4 d0.6 s1.2
sie+fur 6.1 a-0.7 b-0.4 c0.7 d0.5 e0.9 h1.1 i-1.0 j-0.4 l0.7 m1.0 p-0.7 q0.9 r1.3 s-0.8
sie+gefr 7.7 a0.6 b0.6 d-0.3 i0.3 r-0.4 s0.5
sie+geht 7.4 f0.5 j0.3 n0.4 p0.7
sie+gern 7.4 a-0.4 c-0.4 d-0.4 g1.1 h1.3 i-0.3 k0.3 r0.4 s0.5
sie+gest 7.7 e0.4 p0.9 r0.4 s0.8
sie+gibt 7.7 a-0.7 b0.6 f-0.8 k0.5 l-0.3 o0.6 q0.3 r0.5
sie+gut 7.7 d0.7 g0.4 p0.7 r0.5
sie+habe 5.0 a-0.9 b0.7 c-1.1 d1.0 f-1.0 g1.5 h-0.5 i-0.6 j1.4 k0.6 m0.3 n1.4 p-1.7 r1.6 t-0.6
sie+haft 7.7 a0.6 c0.8 i-0.6 j1.4
sie+hat 6.1 a1.0 c0.4 d0.4 e0.8 g-0.9 i1.6 n0.4 r-0.7
sie+hatt 7.0 a-0.6 b-0.4 c0.8 d0.6 g0.9 h1.0 i-0.4 m0.3 n0.6 o-0.4 p-0.4 r1.1 s-0.4 t0.9
sie+heis 7.4 a-0.6 e-0.4
sie+herr 7.2 a-0.4 c0.4 i-0.5 k0.5 l0.3 n0.5 t0.4
sie+heut 6.8 a0.5 c2.4 d0.5 f0.9 i0.5 o0.3 q-0.4 r0.4 s-0.4 t2.9
sie+hier 7.4 c0.4 g0.5 h0.5 j0.8 q0.5 r0.4
sie+hofl 7.7 d0.6 e-0.4 f0.5 l0.9 m-0.4 n0.4
sie+ich 7.7 d0.5 e0.3 i0.4 p0.8 s0.3
sie+ihm 7.4 a-1.0 e-0.5 f0.5 g0.7 k0.9 r0.6
sie+ihn 6.7 a-0.3 b-0.5 d-0.3 g0.5 h0.7 i-0.3 j-0.3 m0.4 r-0.4
sie+ihr 7.2 a-0.8 d-0.5 g0.3 i-0.5 k-0.5 l1.1 o0.7 r1.0 t0.6
sie+ihre 6.6 a-0.6 b-0.4 d0.4 e0.8 f0.5 g-0.6 j-0.5 m-0.5 q0.8 r-0.4 s-0.4 t-0.4
sie+im 6.6 a-0.6 d-0.5 e-0.7 g0.6 h0.6 i-0.7 k-0.4 r1.2 s-0.4
sie+in 6.0 a0.5 c1.3 d0.5 g0.4 h0.7 j1.4 k0.8 l-0.8 o-0.6 p-0.9 q0.4 t-0.5
sie+ist 6.3 a-0.7 b0.3 c1.3 d0.9 e-0.4 h0.6 i-0.6 j0.8 m0.4 n0.6 o-0.7 p-0.7 q-0.3 r0.6
sie+ja 7.4 a0.3 c0.4 d0.8 e-0.5 i0.4 k0.5 o0.7 s1.2
sie+jema 7.4 d0.4 e0.4 p0.7
sie+jetz 7.7 a0.5 c0.9 d-0.4 j0.8 s0.3 t0.7
sie+kapa 7.7 a-0.6 d0.5 f0.5 j-0.3 o0.5
sie+kein 7.2 c0.6 d0.6 e0.5 h-0.6 i0.6 n0.6 p0.4
sie+kenn 7.7 c0.5 i0.6
sie+komm 7.2 c1.3 d-0.4 e0.3 l0.8 p0.6 s0.6 t-0.3
sie+konn 5.5 a0.4 b-0.6 c-0.3 d0.4 e0.6 f0.4 g-0.7 h-0.4 i-0.7 j-0.8 l-0.4 n0.4 p0.7 q-0.4 r-0.5 s-0.5 t0.4
sie+kost 7.7 b0.4 e0.4 i0.5
sie+leid 7.7 a-0.7 d-0.4 h0.8 l0.5 r0.8
sie+lese 7.7 d0.6 s0.5
sie+mach 7.4 a-0.5 b0.4 e-0.3 g-0.4 l1.2 p-0.3 q0.4 t0.8
sie+mal 7.0 b1.9 c-0.3 d-0.6 f-0.5 g-0.7 j-0.4 o-0.7 p-0.5 q1.4 r-0.5 s0.9
sie+mein 6.8 c0.7 e-0.7 g-0.4 j0.7 p0.7 r-0.5
sie+mich 5.9 a1.5 d1.0 f2.8 g-0.9 i0.8 j-0.4 k0.6 n0.5 p-0.4 r-0.6 s0.5 t0.9
sie+mir 4.2 a-0.5 b0.8 c0.3 d1.9 f1.0 h0.5 j-0.6 m0.6 o1.9 p-0.5 s-0.4 t0.4
sie+mit 6.6 a0.6 b-0.4 d1.4 e0.3 g0.4 h0.5 i-0.5 k-0.5 m0.3 n0.9 p-0.5 t0.9
sie+muss 6.8 a-0.9 b-0.4 f-0.3 i0.4 j-0.4 k0.5 l-0.3 o0.5 p-0.3 s-0.4 t0.3
sie+nach 6.2 b-0.4 c-0.5 g1.0 j-0.4 l1.4 m-0.5 n0.6 o-0.4 p0.3 q0.4 r1.4 s0.4 t0.5
sie+nenn 7.7 a0.6 e1.3 j0.6
sie+nich 5.5 a0.5 b0.7 c-0.5 d-0.3 f-0.4 g-0.6 h-0.5 i1.4 j1.0 k-0.4 l0.5 m0.7 n0.6 o1.0 p0.8 q0.4 r-0.5
sie+niem 7.7 e-0.3
sie+noch 6.3 a-1.0 b0.5 d-0.4 e-1.1 f-0.3 g1.2 h1.7 i-0.4 j-0.4 m0.9 n0.7 p0.4 q-0.3 r1.5 t-0.6
sie+offe 7.7 a-0.4 e-0.7 i0.8 s-0.7
sie+raus 7.7 a-0.5 e-0.3 n0.5 o0.3 q1.1
sie+rech 7.7 a0.4 g0.4 m0.9 r0.6
sie+sagt 7.4 c0.6 d0.4 e-0.4 g0.5 r0.6
sie+scho 6.8 b-0.4 c-0.7 d-0.4 e0.9 j0.4 o-0.5 p0.7 s-0.4
sie+selb 7.4 a1.2 b1.0 d-0.5 e-0.9 g-0.8 h-0.4 i-0.9 j1.2 k0.3 m-0.3 n0.4 o-0.4 p-0.5 s-0.6
sie+sich 5.2 a0.7 b1.1 c2.1 d1.2 f0.4 g-1.1 h0.4 i1.1 j0.9 k-0.3 n1.2 p2.0 s-0.7 t1.1
sie+sie 7.0 a0.4 b-0.5 c0.6 e-0.5 f0.9 k0.9 m1.8 p-0.6 r0.4
sie+sind 6.7 b0.5 f0.7 g0.3 i-0.6 m0.6 o0.6 r0.8 s-0.4 t-0.4
sie+so 6.2 a-0.8 c-0.3 d-0.4 f0.6 g0.6 h1.0 i-1.0 o1.2 p-0.7 q0.4 r1.6 s0.6
sie+sofo 7.7 a0.7 c1.1 e0.6 f0.3 t1.5
sie+soll 7.4 c0.3 d-0.3 g1.1 h0.6 r0.3
sie+steh 7.4 b0.5 e-0.4 g-0.3 i0.9
sie+trot 7.4 b0.5 d1.2 e-0.3 i1.7 j0.5
sie+uber 7.7 d0.3 j0.6
sie+um 7.2 a0.4 d1.2 e0.9 j1.1 l0.8
sie+und 7.2 c0.6 d0.6 g0.7 i-0.4 j-0.3 r0.7 s0.3
sie+uns 4.7 b1.2 d0.9 e0.4 f0.6 h1.3 i0.4 k-0.4 m-1.5 n0.7 o1.5 q0.6 r0.8 s-0.4
sie+unse 7.0 b0.4 e0.5 f-0.3 g0.8 h0.7 i1.2 j-0.4 k-0.4 l0.4 m-0.4 n-0.4 o0.4 p-0.4 r1.1 s-0.5 t1.1
sie+unte 7.7 a-0.6
sie+verm 7.7 c-0.3 d-0.4 g0.5 i1.3 j-0.4 q0.8 r0.6 s-0.3
sie+vers 7.0 a0.6 d0.7 i-0.3 j-0.3 k0.9 o-0.6 p1.7
sie+viel 7.7 d0.4 j0.8
sie+vom 7.7 a-0.4 i-0.3 l0.3
sie+von 6.7 a-0.5 c0.5 e0.3 f0.4 g-0.4 i-0.7 j0.6 k0.4 m-0.4 o0.3 q-0.4 r-0.3 s-0.4
sie+vor 7.7 e-0.4 g0.3 j1.0 r0.4
sie+vorh 7.7 e-0.4
sie+war 7.0 b1.1 c0.5 d-0.5 e-0.5 i-0.3 l0.4 m0.7 s0.6
sie+ware 7.2 a-0.4 b0.6 e-0.4 g0.5 i0.7 n0.7 r0.6
sie+was 7.4 a0.8 b0.7 d-0.4 e-0.5 i-0.4 s1.4 t0.6
sie+wege 7.7 a0.4 e0.6 j0.3 k0.5 l0.6
sie+weit 7.4 a0.5 e0.9 j1.0 l0.4 n0.7
sie+wenn 7.4 c0.7 e0.4 f0.8 h0.7 m0.7 p0.7
sie+werd 6.8 a1.4 e0.8 f0.8 g-0.6 h-0.3 i1.3 m0.5 r-0.5 s0.4
sie+wie 7.7 d0.4 f0.3 k0.4
sie+wied 7.4 d-0.3 e-0.3 k0.6
sie+wird 7.4 a0.4 b0.8 d0.4 f1.0
sie+wiss 6.8 a0.8 c-0.6 d-0.5 e1.0 h-0.4 j1.3 m0.8 p1.1 s-0.3
sie+woll 6.6 a1.3 b-0.5 c1.3 e-1.0 f0.3 i-0.5 j0.6 n-0.4 o-0.3 p1.6 q0.4 r-0.5 t1.8
sie+zieh 7.7 a-0.9 g1.2 i-0.3 r1.5
sie+zu 7.2 a0.7 b-0.3 c0.6 d0.6 e-0.4 i0.5 k1.6 m0.8 s0.7 t0.4
sie+zum 7.7 e0.9 i0.4 k0.6
sie+zur 7.7 g0.4 j0.4 m1.4 o0.3 r0.6
sie+zwei 7.7 c0.4 g0.5 k0.3 l0.4 q0.3 r0.7
sieb 5.3 b1.2 c0.9 d1.4 i0.7 j-0.5 l-0.4 m0.8 o-0.7 p-0.4 q0.3 r0.7 s-0.5
sieb+ist 7.7 b0.3 d-0.3 h0.4 i-0.3 l0.5 p0.7
sieb+jahr 7.7 a0.4 d1.0 i0.6
sieb+seit 7.7 a-0.6 e-0.6 g0.7 k0.3 r0.8
sieb+woch 7.7 a0.7 b0.7 c1.3
sieben 5.6 b1.0 c-0.4 g0.6 h-0.6 i1.4 l-0.4 n-0.5 o-0.5 p-0.3 q0.6 r0.8 s-0.5 t-0.4
sieber 7.7 b0.4 d0.4 f0.3 h0.8 l0.4 m0.9 o-0.4 t0.5
siebte 7.4 a0.4 c0.3 d0.7 n-0.3 o0.4 p0.4 t0.4
sieh 5.7 b-0.7 d0.6 e0.6 f-0.4 g0.6 h0.5 i-0.4 q1.3 s-0.5
sieh+aus 7.7 a0.8 e1.6 i0.5
sieh+sich 7.7 d0.8 e-0.3 i0.5
sieh+so 7.7 a-0.4 g1.2 q0.3 r0.6 t0.5
siehe 7.4 a0.3 b-0.4 d0.4 m0.5 n-0.3 o-0.3 p0.6 q1.2 r-0.4
sieht 5.9 b-0.4 g0.7 h0.5 i-0.3 j0.4 m-0.5 q0.4 r0.5 s-0.8
siev 7.4 e0.6 g-0.5 m1.1 n-0.3
siever 7.4 e0.6 g-0.5 m1.1 n-0.3
silb 7.7 m0.3
silk 7.4 a0.4 c-0.3 d0.5 e1.3 h0.8 i-0.3 j0.9 o0.4
silke 7.4 a0.4 c-0.3 d0.5 e1.3 h0.8 i-0.3 j0.9 o0.4
silv 7.4 b0.6 c0.4 h0.7 i0.3 l0.8 m0.6
silvia 7.7 c0.5 d0.3 g0.3 h0.8 i0.4
simo 7.4 b-0.4 d0.4 f-0.3 k0.7 o-0.5 q0.5 t0.9
simone 7.7 a0.3 d0.5 e-0.5 g0.4 k-0.4 r0.4
sind 3.3 a1.0 b2.0 c-0.7 d1.6 e2.7 f0.7 g-0.6 h0.6 i-2.0 j-1.2 l1.4 m2.3 n0.9 o0.7 p-0.8 q2.3 r0.8
sind+acht 7.4 b-0.3 e-0.4 m0.7 p0.7 s0.8
sind+alle 7.0 a-0.3 b-0.4 c-0.5 d-0.3 e0.4 g1.3 i-0.6 j-0.4 m-0.3 n0.5 q0.6 r0.9 t0.3
sind+ange 7.7 a-0.4 e-0.3 g0.4 r0.6
sind+bege 7.7 b0.5 g0.6 q0.4 r0.8 s0.4
sind+bei 7.4 b0.6 g0.5 h0.4 k0.5 q0.7 r0.4
sind+da 7.0 a-1.4 e-0.6 f0.9 g0.4 i-0.5 k-0.7 o1.5 p-0.4 q0.5 t0.7
sind+das 7.7 a0.7 d0.3 f0.4 m1.4 n-0.3 o0.4
sind+der 7.2 a-0.6 d-0.5 f0.5 g0.9 h0.5 k-0.4 o0.4 r1.4 s-0.4
sind+die 6.4 b-0.6 c0.5 d0.7 e1.6 g-0.5 m-0.4 n0.4 p-0.6 s-0.5 t0.5
sind+ein 7.4 a0.9 c-0.3 d0.3 e1.3 g-0.4 m0.8 r-0.3 s1.9
sind+eine 6.6 a0.5 b1.5 c-0.4 d1.3 e0.8 h0.5 j-0.3 k-0.3 l1.3 m-0.4 n0.7 o0.3 p-0.4 q0.5 s-0.4
sind+es 6.8 a0.5 b0.7 c0.5 e0.3 g-0.3 i0.4 j-0.3 k-0.4 m1.1 n0.9 s0.7
sind+gest 7.0 d-0.4 e0.5 f0.4 g-0.4 i-0.4 j-0.3 k-0.5 p-0.3 q1.5 s-0.5
sind+im 7.4 a-0.6 b0.3 k0.7 l1.2 m-0.3 r-0.4 t0.6
sind+in 5.5 a-1.1 e-0.6 i-1.0 j-0.5 k1.7 l0.8 o0.8 p-0.6 s-0.5
sind+ist 7.7 a0.5 e0.5 p1.3
sind+ja 7.7 a-0.5 g1.2
sind+konn 7.7 a-0.3 c0.3 l1.4 n0.4 o0.6 p-0.3 t0.5
sind+laut 7.7 a0.7 c-0.3 e1.3 j0.5 m-0.4 s-0.3 t0.3
sind+mir 7.7 d0.5 f0.7
sind+mit 7.0 a0.5 b-0.4 c0.5 e-0.5 h-0.4 k-0.3 l0.5 n-0.4 q1.4 r0.5 t0.7
sind+nich 7.7 b0.8 j0.5
sind+scho 7.2 a0.6 b2.5 d-0.3 e-0.6 g-0.4 i1.8 j-0.3 k0.3 s0.4
sind+seit 7.4 d0.4 i0.5 j1.0 p0.7
sind+sie 6.6 a0.8 b0.9 d1.1 e0.9 f-0.4 g-0.7 i0.8 j-0.3 k0.8 l-0.3 n1.6 p-0.5 s-0.6 t0.7
sind+so 7.7 e0.6 h0.4 m0.8 r0.6 s0.5
sind+uber 7.7 a-0.8 c-0.3 d-0.4 g1.3 h0.6 q1.6 r1.2
sind+ubri 7.7 a-0.6 c-0.4
sind+und 7.2 b0.9 e-0.6 g-0.3 i0.6 q-0.4
sind+uns 7.2 a-0.3 c-0.4 e0.7 h0.4 j0.5 o0.3 p-0.4 q-0.3 r0.4
sind+wir 6.0 b0.9 e0.9 i-0.7 j-0.9 k-0.5 m1.6 n-0.4 q-0.5 r0.8 s-0.7 t-0.4
sind+zwei 7.7 e0.8 i0.4 l1.3
sing 7.2 a-0.9 d-0.3 e-0.5 g1.1 i-0.3 k0.8 r0.5
singen 7.2 a-0.9 d-0.3 e-0.5 g1.1 i-0.3 k0.8 r0.5
sinn 7.4 a0.7 c1.0 e1.5 g-0.4 k1.5 p1.2
sinn+von 7.7 a0.4 c1.1 e0.4 j0.3 m0.8 p-0.3
sinne 7.7 c1.1 k1.5
sitz 4.8 d0.6 g-1.1 h-0.4 i-1.2 j-0.5 k1.3 l-0.5 m0.5 o1.6 p-1.3 s0.7 t1.1
sitz+bis 7.4 a-0.5 e0.5 f0.9 j0.6 k-0.3 o0.3 p-0.4 s-0.5
sitz+blei 7.7 a-0.5 e-0.5 g0.6 h0.3 r0.6
sitz+des 7.7 k1.2
sitz+gena 7.4 d0.5 e-0.3 s0.4
sitz+ich 7.7 e-0.4 n0.8 s1.0
sitz+im 7.4 c0.4 d-0.4 e0.8 k0.4 o0.4 t0.7
sitz+in 7.2 a0.4 b0.4 d-0.3 f-0.4 m0.7 o1.2 s0.3
sitz+lass 7.7 d0.5 e0.3 h-0.3 k0.9
sitz+mit 7.7 a-0.7 e-0.3 k0.7
sitz+seit 7.4 c0.9 f0.4 g0.4 h0.4 m0.4 o0.5 r0.6
sitze 6.2 a-0.8 b-0.3 e0.8 g-0.8 h-0.4 i-0.8 j-0.4 k0.4 l-0.5 n0.3 o0.7 q0.5 r-0.7 s0.7 t0.5
sitzen 6.1 a0.9 b0.5 c-0.4 d0.7 e-0.4 h-0.3 i-0.7 j-0.6 l0.3 m1.2 p-0.6 r0.4 s1.1 t0.5
sitzt 6.2 b0.6 c0.6 d1.1 m0.4 o2.0 p-0.6 r0.7 t-0.4
sitzun 6.3 b-0.4 c-0.7 e-0.5 g-0.6 k1.1 m-0.4 n-0.6 o-0.5 q-0.3 r-0.4 s-0.6
skat 7.7 d-0.4 p0.4 q0.4 s0.6
skep 7.7 a-0.9 d-0.4 g1.6 h1.0 i-0.3 j-0.4 o0.5 r1.9
skil 7.7 a0.6 b0.7 i0.3 l1.1 p0.4
skilif 7.7 a0.6 b0.7 i0.3 l1.1 p0.4
skiz 7.7 b0.4 m1.1 p0.7
skizze 7.7 b0.4 m1.1 p0.7
skon 6.6 a-0.3 b-0.4 c-0.6 g-0.4 h-0.4 j-0.5 l0.9 m1.1 n-0.7 o3.6 r-0.4
skon+wenn 7.7 a-0.7 l1.4 o1.5
skonto 6.6 a-0.3 b-0.4 c-0.6 g-0.4 h-0.4 j-0.5 l0.9 m1.1 n-0.7 o3.6 r-0.4
slog 7.7 d0.4 e0.3 s0.4
slogan 7.7 d0.4 e0.3 s0.4
slot 7.7 c0.8 e-0.8 f-0.4 m-0.3 q-0.4 t0.8
so 3.3 a-0.4 b0.4 c1.4 d-0.6 g5.6 h3.2 i1.3 j-1.8 k-1.0 m-0.5 p0.4 q1.1 r5.9 s0.6
so+als 7.0 a1.1 b0.5 d-0.4 g-0.3 p0.3 r-0.4 s1.8
so+aus 7.7 e-0.3 g0.6 t0.4
so+auss 7.7 a0.5 e1.2 i0.4 p0.3
so+ein 6.7 a-0.9 f0.5 i-0.8 k1.1 l-0.3 p-0.4 q-0.4 r0.5
so+eine 6.1 a-0.6 b1.3 c-0.6 d-0.7 f0.4 g2.8 h2.6 j-0.5 l0.9 n0.3 o-0.6 r1.4 s-0.9 t0.4
so+einf 7.4 a0.4 c1.3 e-0.4 g-0.4 i-0.3 p0.9 r-0.3
so+etwa 6.2 b0.6 f0.5 h-0.4 i-0.8 j-0.4 m-0.4 n0.4 q-0.5 r0.5 s1.6 t-0.3
so+freu 7.7 a-0.4 e0.5 g0.8 m0.4 o0.3 q0.8 r1.2
so+gern 7.7 b-0.4 d0.3 k0.3 q1.5 r1.2
so+gut 6.8 c0.6 e0.8 g1.1 h1.6 i0.3 j0.4 m0.9 n0.5 p-0.4 r1.4 s-0.3 t0.6
so+ist 7.4 b0.6 e0.3 g0.5 i1.4 r0.4 s0.4
so+jetz 7.7 c0.7 d0.4 e-0.3 h0.5 l0.3 r0.3 t0.9
so+kann 7.2 d0.4 f1.7 i-0.5 k0.5 l-0.4 p-0.3 r0.4 s-0.3 t0.5
so+komm 7.4 a0.6 f2.3 h0.3 k-0.3 o0.4 q0.4 s-0.3
so+lang 5.3 a0.5 b-0.4 e-0.3 f-0.4 g-1.1 i-1.1 j-0.7 l1.3 p0.3 q0.4 r-0.4 s-0.7
so+laut 7.7 k0.4 r-0.4
so+leid 7.7 a0.6 c0.5 e-0.3 i0.9 p0.3
so+leut 7.7 c0.6 e-0.4 i0.6 p0.6
so+mach 7.7 c1.0 e-0.4 g0.4 h1.3 i0.8 q0.5 r0.9
so+mit 7.7 d1.1 e-0.4 g-0.4 i1.0 o0.8 p-0.4
so+muss 7.7 a-0.5 e-0.3 g1.2 i-0.6 k-0.3 r1.2
so+nett 7.7 a-0.7 h-0.3 k0.5 l0.3 o0.8 q0.6 r0.4
so+nich 7.2 a-0.3 e0.8 g-0.7 m0.8 p-0.4 s1.2
so+oder 7.4 a0.3 c-0.3 h0.8 i0.7
so+orde 7.7 g0.7 n0.4 r0.6
so+schn 7.0 b-0.4 c-0.7 d-0.4 h0.9 k-0.5 l0.3 r0.4 s-0.3
so+scho 7.2 a-1.0 b-0.7 c0.4 e-0.6 g1.5 h0.4 i0.4 k-0.4 m0.4 o-0.4 p-0.3 q1.1 r1.3 s-0.5
so+steh 7.4 c-0.6 d0.9 e0.7 j0.7 k0.3 p0.5 q0.6
so+viel 6.3 a0.4 b0.7 c-0.4 d-0.8 e1.0 g0.7 h1.2 i0.7 j0.7 l-0.4 n0.4 o-0.5 p0.6 r0.3 t-0.5
so+war 7.4 a0.9 b1.0 c-0.3 d-0.4 g-0.6 i-0.3 r-0.4 s-0.4
so+was 7.4 f0.6 g0.8 i-0.3 j0.5 k-0.4 q0.4 r0.9 s0.5
so+weit 7.4 a0.3 c-0.3 d0.4 e1.2 g-0.6 h-0.3 j0.7 n0.3 r-0.6 s0.5
so+wie 7.7 a-0.3 g1.1 h1.0 r0.6
soba 5.8 c0.7 g-0.3 h0.7 i-0.6 j-0.5 k2.4 n2.3 p1.8 r-0.8 s-0.7 t0.7
soba+der 7.2 c1.1 k1.0 n0.6 p0.4
soba+die 7.0 a0.4 c-0.4 d-0.4 j-0.4 n1.8 p0.7 t0.6
soba+ich 7.7 a-0.4 l0.8
soba+sie 7.7 a-0.7 g0.6 h1.2 i-0.3 k0.8 m0.5 p-0.4 t0.3
sobald 5.8 c0.7 g-0.3 h0.7 i-0.6 j-0.5 k2.4 n2.3 p1.8 r-0.8 s-0.7 t0.7
sock 7.0 a0.6 b-0.4 c-0.4 e1.2 h-0.4 i-0.3 j0.4 k-0.4 l0.3 p0.4
sockel 7.4 e0.9 f0.4 j0.5 p0.5
socken 7.7 a0.5 d-0.3 e0.4
soeb 6.7 a-1.1 b-0.4 c-0.7 h1.0 i-0.6 j-0.3 k0.5 n-0.8 p-0.6 q4.1 r0.8 s-0.3
soeb+per 7.7 a-0.3 b-0.4 g-0.4 h0.5 k0.4 l0.4 q0.8 r0.6
soeben 6.7 a-1.1 b-0.4 c-0.7 h1.0 i-0.6 j-0.3 k0.5 n-0.8 p-0.6 q4.1 r0.8 s-0.3
sofa 7.4 k-0.3 m0.7 n1.4 q-0.3 s0.4
sofe 7.0 d-0.3 f0.6 i0.4 k0.4 l1.1 n0.5 o-0.4
sofe+sie 7.7 e-0.6 l0.8
sofern 7.0 d-0.3 f0.6 i0.4 k0.4 l1.1 n0.5 o-0.4
sofo 5.3 a1.2 b-0.7 c0.5 d-0.8 e2.2 f1.0 g-1.1 h0.3 k-0.5 m-0.5 p-0.6 q0.3 r-0.4 s-0.9 t5.6
sofo+an 7.7 a-0.5 e-0.4 i-0.5 l0.4 n0.7
sofo+jema 7.7 a-0.7 t1.2
sofort 5.3 a1.2 b-0.7 c0.5 d-0.8 e2.2 f1.0 g-1.1 h0.3 k-0.5 m-0.5 p-0.6 q0.3 r-0.4 s-0.9 t5.6
soft 6.8 b0.9 c0.4 d0.6 e0.5 g-0.6 i1.0 k0.3 l-0.5 m-0.4 o-0.5 q-0.4
softwa 6.8 b0.9 c0.4 d0.6 e0.5 g-0.6 i1.0 k0.3 l-0.5 m-0.4 o-0.5 q-0.4
soga 5.1 a-1.5 b1.5 c1.1 e-0.7 f-0.5 g5.3 h3.2 i-1.5 j-1.0 m-0.3 n0.4 o1.5 p-1.0 q1.7 r6.1 s-1.1
soga+den 7.4 c0.4 d0.6 h0.8 o0.3 s0.4
soga+der 6.5 a-0.4 b0.9 d-0.4 e0.4 g1.7 h0.3 i-0.5 j-0.3 l0.4 m-0.3 p-0.5 q0.7 r2.4 s-0.5 t0.6
soga+die 7.2 c1.4 d0.7 e-0.7 g1.2 h1.0 i-0.3 n1.3 o0.6 q-0.4 r1.6
soga+eine 7.7 b0.5 d0.7 g-0.3
soga+fur 7.7 a-0.5 e-0.3 g0.7 h0.9 r0.6
soga+gefr 7.7 c-0.3 g0.4 o0.4 q0.3 r0.6
soga+mit 7.4 a0.3 b1.7 h0.6 q0.7 t0.4
sogar 5.1 a-1.5 b1.5 c1.1 e-0.7 f-0.5 g5.3 h3.2 i-1.5 j-1.0 m-0.3 n0.4 o1.5 p-1.0 q1.7 r6.1 s-1.1
sohn 6.2 a-0.6 b-0.5 e0.3 f0.4 g0.8 h-0.5 j1.2 k0.8 l0.4 m-0.5 n0.5 q-0.3 r1.0 s0.5
sohn+der 7.7 a0.4 f0.7 j1.2 p0.4 s0.5
sohnes 7.7 s0.4
sola 5.7 a1.7 c2.0 d0.9 e1.6 f0.4 g-1.0 h-0.4 i-0.9 j-0.8 l0.8 m0.8 p5.2 q-0.5 r-0.6 s-0.4
sola+das 7.0 a1.1 c0.7 e0.6 g-0.4 i-0.4 m0.7 p2.7 r-0.4 s0.5
sola+der 7.4 a0.4 c0.3 e0.3 f0.4 p0.8
sola+die 6.7 c1.7 d0.4 g-0.3 h-0.3 i-0.4 j-0.5 l1.5 m-0.5 n0.3 o0.4 p1.1 s-0.3 t0.4
solang 5.7 a1.7 c2.0 d0.9 e1.6 f0.4 g-1.0 h-0.4 i-0.9 j-0.8 l0.8 m0.8 p5.2 q-0.5 r-0.6 s-0.4
solc 7.0 a0.7 e0.3 g-0.3 i-0.4 m0.5 p-0.4 s1.2
solche 7.0 a0.7 e0.3 g-0.3 i-0.4 m0.5 p-0.4 s1.2
soll 4.0 a1.2 b-0.9 c5.7 d-0.7 e0.6 f2.1 g-1.8 i-1.4 k-0.6 m2.6 n-0.9 o2.6 p0.8 q0.6 r-0.7 s0.6 t2.9
soll+am 7.4 a0.5 c1.3 d0.7 h0.3 m0.8 r-0.3 t0.3
soll+dann 7.7 b0.4 e1.4 h0.7 l0.4 o0.3 p-0.3 q0.4 r0.4
soll+das 7.0 c0.6 d-0.3 i-0.6 j-0.3 o1.6 p-0.5 q0.3 s1.5
soll+der 7.4 a-0.4 c-0.5 d0.5 e-0.7 f0.9 j-0.4 l-0.3 m-0.4 p0.3
soll+die 7.7 d-0.3 e0.5 s0.5
soll+gehe 7.7 a0.7 e0.6 i1.6
soll+gest 7.7 a0.6 c1.5 d-0.3 q-0.3 t1.3
soll+habe 7.7 c1.0 d0.4 e-0.3 f1.1 o0.5 p0.5 s0.5 t0.6
soll+halt 7.7 a0.4 b0.6 c0.6 d0.8 e0.3 p0.4
soll+ich 6.7 a0.7 b1.0 c-1.0 e1.6 h-0.4 i-0.4 m0.7 o0.4 p1.2 s1.0 t1.4
soll+ihne 7.2 c0.3 d-0.5 e-0.4 g0.8 i-0.4 j-0.4 k-0.6 m0.8 n-0.3 o0.4 p0.4 q0.3 r1.3 s0.4
soll+in 7.4 a0.5 c2.1 f0.4 g-0.3 h0.3 i-0.4 l0.6 o0.6 q0.7 r-0.4
soll+sich 7.4 e-0.4 i-0.4 r0.4 s0.9
soll+sie 7.0 b-0.4 e-0.4 i-0.5 j1.4
soll+steh 7.7 a-0.5 b0.7 c-0.5 d0.3 e-0.3 k-0.4
soll+um 7.7 b0.5 e-0.5 i0.8 s0.5 t0.5
soll+und 7.2 a-0.3 c0.7 k-0.4 o1.0 s0.6
soll+uns 7.7 a0.4 c0.4 i0.7 j0.3
soll+wir 6.5 a-0.7 c-1.3 e0.3 g-0.4 i-0.7 j0.5 k0.8 l-0.6 m0.7 n-0.3 o2.4 p-0.7 s-0.5 t1.7
solle 7.4 b0.5 c0.5 d0.5 e0.4 f0.4 p-0.3 s0.5
sollen 5.7 b-0.6 c2.1 f0.7 h1.0 i-1.4 j-1.0 k0.7 m2.0 o1.8 p-0.6 q0.4 t1.8
sollte 4.9 a3.2 b-0.6 c5.3 f0.6 g-1.7 i-0.3 j2.5 m0.5 o-0.8 p0.3 q0.4 r-1.3 s1.0 t1.6
solt 7.7 e1.1 j0.7 k1.4 p0.9
soltau 7.7 e1.1 j0.7 k1.4 p0.9
somi 7.2 a0.8 b0.7 c0.3 j0.6 p0.7 r-0.4
somit 7.2 a0.8 b0.7 c0.3 j0.6 p0.7 r-0.4
somm 5.2 a-1.3 e-0.7 f-0.3 g1.8 h1.8 i0.3 j-0.4 k1.3 l-0.3 n0.6 p-0.7 r1.0 s-0.8
somm+am 7.7 c0.4 d0.3
sommer 5.2 a-1.3 e-0.7 f-0.3 g1.8 h1.8 i0.3 j-0.4 k1.3 l-0.3 n0.6 p-0.7 r1.0 s-0.8
sond 6.0 a-0.4 b1.7 c0.8 d-0.7 f1.3 g1.6 j-0.7 k-0.4 m-0.5 n0.8 o-0.7 p-0.9 r0.6 t0.4
sond+auch 7.7 c1.0 f1.0 g0.7 n0.8 r0.6
sonder 6.0 b1.7 c0.8 d-0.7 f1.4 g1.7 i-0.3 j-0.6 k-0.3 m-0.5 n0.8 o-0.7 p-0.8 r0.7 t0.4
sonn 5.3 a0.5 c0.5 e1.2 f-0.9 g1.6 h-0.3 i1.2 j-0.8 m-0.9 q0.5 r1.3 t1.2
sonn+grus 7.4 a-0.5 e-0.4 g1.2 i-0.3 o0.4 q1.0 t0.5
sonn+nach 7.7 a0.4 d0.5 e0.9 i1.0 o0.5
sonn+noch 7.7 e-0.5 g0.6 k-0.5 r0.6
sonne 7.4 b0.6 d0.7 e0.8 i0.5 p0.6
sonnig 7.4 a-0.5 e-0.4 g1.2 i-0.3 o0.4 q1.0 t0.5
sonnta 5.6 a0.6 b-0.9 c1.0 d-0.4 e1.2 f-0.8 g0.4 i0.8 j-0.6 m-0.8 r0.9 s0.5 t1.1
sons 5.1 a-0.3 b1.0 e-0.5 f0.5 g0.4 k-0.8 o2.2 q-0.4 r0.6 s1.5 t1.9
sons+an 7.7 c0.8 d0.4 h0.5 n0.7
sons+kein 7.7 a-0.3 b0.6 d-0.4 l0.3
sons+lass 7.7 d1.0 i-0.6 j0.8 n0.4
sons+muss 7.7 b0.6 i0.5 m0.6 o0.9 t0.8
sons+nich 7.0 a-0.9 d-0.4 e0.8 g0.5 h0.4 i-0.6 j0.4 o0.9 p0.3 r0.8 s0.4 t-0.4
sons+nur 7.7 a-0.4 g0.8 r0.9
sons+sind 7.7 e0.7
sons+wird 7.7 b0.9 g-0.4 i1.0 t0.8
sonst 5.1 a-0.3 b1.0 e-0.5 f0.5 g0.4 k-0.8 o2.2 q-0.4 r0.6 s1.5 t1.9
soph 7.7 b0.9 d-0.3 e1.0 g0.3 l0.5 n0.3 o0.4 r0.4 s1.1
sophie 7.7 b0.9 d-0.3 e1.0 g0.3 l0.5 n0.3 o0.4 r0.4 s1.1
sorb 7.7 a-0.4 d0.3 k0.4 m0.4 t0.8
sorbis 7.7 a-0.4 d0.3 k0.4 m0.4 t0.8
sorg 6.7 a0.4 b-0.4 c1.8 d-0.3 e2.0 i-0.4 j-0.6 n-0.4 r-0.7 s1.2
sorg+der 7.7 a-0.4 b0.4 l0.5 n0.5
sorg+sie 7.7 c0.7
sorg+wir 7.7 a-0.7 i-0.4
sorgen 7.4 c0.6 e0.5 s0.3
sorgfa 7.4 a0.6 c1.4 e1.7 h-0.3 j-0.4 s1.1
sorr 6.6 a-0.7 b0.4 c-0.3 e-0.5 g-0.7 i-0.4 j-0.3 k1.2 n1.3 p-0.5 q1.4 r-0.4 t-0.4
sorry 6.6 a-0.7 b0.4 c-0.3 e-0.5 g-0.7 i-0.4 j-0.3 k1.2 n1.3 p-0.5 q1.4 r-0.4 t-0.4
sort 6.7 a0.3 b1.3 d-0.8 f-0.5 g-0.5 i0.8 l1.3 m-0.4 n1.2 o0.4 p-0.4 r-0.3
sortie 7.0 a0.6 b1.2 d-0.6 e0.3 f-0.3 g-0.5 i0.9 l1.0 n1.0
sowa 7.0 b0.4 h-0.3 i-0.4 k-0.3 p-0.7 q0.3 s1.5
sowas 7.0 b0.4 h-0.3 i-0.4 k-0.3 p-0.7 q0.3 s1.5
sowe 7.2 a0.7 b-0.3 c0.5 d0.9 j-0.3 m0.8 p0.4
soweit 7.2 a0.7 b-0.3 c0.5 d0.9 j-0.3 m0.8 p0.4
sowi 6.7 b-0.3 g-0.3 i-0.4 j0.4 l-0.4 o0.6 s0.8
sowi+die 7.7 l-0.4 o0.8
sowie 7.0 e0.5 i-0.4 j0.5 l-0.4 n-0.3 o0.7 s1.0
sowies 7.7 a-0.5
sozi 7.0 e0.5 f0.5 j0.5 m0.8
sozi+hat 7.7 a-0.3
sozial 7.4 a-0.6 e-0.4
soziet 7.7 a0.5 e0.9 f0.6 j0.8 m0.9
spal 7.7 b1.0 e0.9 i-0.4
spalte 7.7 b1.0 e0.9 i-0.4
spam 7.7 b0.7 g-0.3 p0.9
span 7.4 a-0.7 e-0.3 g0.5 h1.1 r0.6
spanis 7.7 a-0.4 h1.2
spar 6.1 a0.5 b0.7 h0.6 i0.5 j-0.5 l0.5 o0.9 p0.9 q1.1 r1.1 t0.7
spar+hat 7.4 a-0.3 e-0.4 l0.9 m0.4 n-0.4 r0.6 t0.3
spar+oder 7.7 a-0.4 c-0.5 e0.4 h0.4 m0.3 n0.5 o1.6 r0.3 t0.4
sparen 7.4 a1.4 b1.6 e0.4 i1.3 k0.4 p1.2
sparge 7.7 c0.3 d0.9 e-0.5 p0.6 s0.5
sparka 6.7 a-0.6 f0.3 h0.4 l0.5 m0.4 o0.9 p-0.5 q0.6 r0.7 s-0.3 t0.5
spart 7.4 b0.8 d-0.5 g0.5 h0.5 i0.7 q0.8 r0.8 t0.4
spas 7.0 h1.2 i-0.6 j0.3 q0.4 r0.6 s0.5
spass 7.0 h1.2 i-0.6 j0.3 q0.4 r0.6 s0.5
spat 5.1 a0.7 b0.4 c4.9 d-1.0 e1.0 f0.7 g-1.1 l3.0 m-0.5 n2.9 o0.4 p-0.5 q-0.6 r0.5 s-0.6 t2.4
spat+als 7.7 c0.8 d-0.3 e1.0 h0.7 l1.0 n-0.4 o0.5 t1.0
spat+am 6.8 c0.5 f0.5 g-0.4 i0.5 j0.4 k0.4 l2.2 n2.9 p-0.4 t0.6
spat+ich 7.7 c0.6 e-0.4 l0.7 r0.7 t0.5
spat+und 7.7 a0.8 c1.3 e1.0 l0.6 s1.0
spat+zum 7.7 b0.4 c1.0 e1.0 k0.4 n1.2 o0.4 q-0.3
spater 6.1 a-0.9 b0.4 c1.0 d-0.7 i-0.9 j-0.6 l2.1 m-0.3 n-0.5 o0.4 p-0.8 r0.9 s-0.7 t1.0
spates 6.1 a0.6 c2.0 e0.8 f0.7 g-0.7 h0.4 i0.9 k-0.4 l1.5 n3.8 o0.6 p-0.5 q-0.6 s-0.4 t1.5
sped 6.8 a-0.7 c-0.3 e0.5 i-0.4 n0.5 o0.3
spedit 6.8 a-0.7 c-0.3 e0.5 i-0.4 n0.5 o0.3
spei 6.3 a0.3 d-0.3 e1.8 f-0.9 g1.4 h0.8 i-0.5 j-0.3 l0.5 m-0.4 n1.2 o-0.3 p1.5 r1.0 s0.6
speise 6.4 a0.6 e1.8 f-0.7 g1.5 h0.9 i-0.4 j-0.3 l-0.3 m-0.4 o-0.4 p1.6 r1.0 s0.7
spen 6.7 c0.6 d-0.6 f-0.4 i0.4 k-0.6 m-0.5 o0.6 q-0.4 t1.0
spende 6.7 c0.6 d-0.6 f-0.4 i0.4 k-0.6 m-0.5 o0.6 q-0.4 t1.0
sper 6.7 d-0.3 f0.8 j0.6 p0.4 s-0.6 t0.8
sperre 7.0 f0.9 s-0.5 t0.8
spie 5.8 c-0.8 e1.0 f-0.3 g-0.9 h0.4 j-0.3 q-0.4 r-0.8 s0.6 t0.7
spiel 7.7 e-0.4
spiele 7.4 a-0.3
spielm 7.7 a-0.4 k0.6 l0.4
spielt 7.2 a0.9 b0.6 d-0.3 e1.8 o0.4 s0.4 t0.9
spin 7.7 i-0.3
spit 7.0 c-0.3 d0.7 e0.7 h0.6 j-0.3 k1.1 n0.9 p0.5
spital 7.7 a-0.5 h0.8 i-0.4 k1.0 n0.8
spitze 7.7 a0.5 e1.1 g0.4 r0.6
spon 7.2 a-0.5 g1.8 i-0.3 l0.6 n0.5 o0.7 r2.1
sponso 7.7 e-0.3 g0.7 q0.4 r0.9
sponta 7.7 a-0.5 b0.3 f-0.3 g1.2 k0.5 l0.5 o0.6 q-0.4 r1.3 t-0.3
spor 6.8 a0.7 b1.3 c0.6 f-0.3 g-0.3 k0.9 m-0.5 o0.5 r-0.3 s-0.3 t-0.3
sportl 7.2 a0.7 b1.3 i-0.5 k0.4 m-0.3 p0.3
spot 7.7 e0.9 j0.8 s0.3 t0.5
spra 5.9 a-1.1 b0.4 c0.9 d1.2 e-1.4 g0.7 i-0.6 j-0.9 m0.4 n0.7 o-0.5 p-0.4 r1.3 s-0.7 t-0.4
spra+nich 7.7 a0.6 d1.4 h0.4 m0.8
sprach 5.9 a-1.1 b0.4 c0.9 d1.2 e-1.4 g0.7 i-0.6 j-0.9 m0.4 n0.7 o-0.5 p-0.4 r1.3 s-0.7 t-0.4
spre 5.7 a1.7 b1.4 c0.8 d0.7 e1.3 f3.6 g-0.4 h-0.4 k-0.7 l0.4 m0.8 n0.6 p-0.6 s0.6 t0.7
spre+mit 7.7 a-0.5 h-0.3 l0.5 n0.4
spre+nich 7.4 a0.3 c0.4 d1.4 f2.1 t0.6
spre+von 7.7 e0.5 g0.5 h0.5 j1.1 r0.5
sprech 5.8 a1.3 b0.6 c0.4 d0.8 e1.4 f3.7 h-0.5 k-0.5 l0.5 o0.3 p-0.4 r0.3 s0.7 t0.8
spreng 7.7 a0.8 b1.2 c0.7 e-0.3 j0.4 m0.6
spri 6.2 a1.3 d1.3 e0.6 g-0.6 i-0.8 j1.4 k0.3 m0.7 p-0.6 q0.4 r-0.4 s0.7 t0.8
spri+ab 7.7 d0.9 j1.2
spri+die 7.7 c0.6 s0.8
spri+seit 7.7 a0.6 b0.5 d0.5 e0.8 f0.3 h0.4 k0.4 l-0.4 m0.9 n0.6
sprich 6.5 a1.7 d1.5 e0.7 g-0.6 i-0.7 j1.6 m0.8 p-0.5 q0.3 r-0.3 s0.8
spring 7.4 a-0.4 k0.5 t0.7
spru 7.0 a0.7 b0.5 c-0.3 d-0.4 e0.5 g-0.4 i0.4 j0.6 l0.7 r-0.4 s0.4
spruch 7.7 e0.4 s0.6
sprung 7.7 a0.3 b0.7 i0.6
st 7.0 a-0.3 g0.5 i-0.4 k0.5 o-0.4 r1.0 t0.7
st+veit 7.7 a-0.4 k0.6
staa 6.7 c0.4 d-0.4 e0.3 f0.4 g-0.3 i-0.5 j1.4 l0.7 m0.7 s-0.4 t0.6
staa+der 7.7 e0.4 j0.7
staats 6.8 c0.4 d-0.3 e0.5 f0.5 g-0.3 i-0.4 j1.0 l0.7 s-0.4 t0.6
stac 7.7 a0.5 b1.0 c0.5 d1.6 i0.4
stache 7.7 a0.5 b1.0 c0.5 d1.6 i0.4
stad 5.2 a-0.3 b-0.9 c0.4 d-0.8 e1.3 f0.8 g0.7 h1.8 i-0.4 j-0.3 l1.3 m1.7 n-0.6 o0.7 p-1.0 s1.6 t0.8
stad+hat 7.2 d0.4 e1.2 f0.5 h0.6 i0.7 l0.3 m-0.4 n0.3 o-0.3 p0.3
stad+und 7.7 e0.6 g0.5 h1.0 l0.4 m0.7 r-0.4 s0.6
stade 7.7 e-0.5 j0.7 m0.9
stadle 7.7 g1.2 h1.7 l0.4
stadt 7.2 c0.6 k0.5 l1.1 o-0.4 p-0.3
stadta 7.7 a0.3 m0.8 r-0.3 s0.6
stadtb 7.0 c-0.4 e0.3 f0.6 g0.7 p0.4 r0.7 s0.3
stadtf 7.7 a-0.5 b0.4 c-0.3
stadth 7.7 a-0.4 c-0.3 t0.8
stadtm 7.2 c-0.5 e1.1 f0.5 g-0.4 q0.6 r-0.3 s1.1 t0.7
stadtr 7.4 c0.5 e0.6 h0.7 i0.6 r-0.3 s0.5
stadtt 7.7 c0.6 h0.6 r0.7 t0.8
stadtw 7.0 b-0.4 c0.9 e0.4 f0.5 i0.4 j-0.3 k0.6 l-0.3 m1.2 n-0.5 p-0.3 q0.6
staf 7.7 a-0.5 b0.4 h0.6 q0.6
staffe 7.7 a-0.5 b0.4 h0.6 q0.6
stal 7.4 d0.7 e-0.5 g-0.4 i0.6 p0.5 s0.5
stall 7.7 c0.3 g-0.3 i0.7 r0.3
stam 6.0 b-0.4 c0.6 d0.9 e1.3 f-0.3 g-0.5 h0.5 j0.4 m-0.6 n-0.6 p-0.8 t0.8
stam+steh 7.7 a-0.4 c-0.5 d0.3 t1.1
stamm 7.2 c0.7 d0.6 l0.5
stammd 7.7 c-0.3 e0.4 n-0.3 q0.3
stammt 6.6 a-0.4 b-0.5 c0.7 d0.4 h0.7 p-0.4 s0.6
stan 4.5 a1.0 b0.8 c1.2 d1.1 e0.7 h1.6 j-0.6 k0.8 l0.5 m1.5 p-0.5
stan+das 7.4 b1.6 c0.4 d-0.5 e-0.5 j0.7 p-0.3
stan+der 7.4 a-0.3 c0.3 d0.3 e0.3 l0.4 n0.3 o0.7
stan+gera 7.7 a-0.5 d-0.5 e-0.3 g0.8 h0.9 m0.3 q0.4
stan+in 7.7 c0.5 d0.4 g-0.3 i0.4
stan+mit 7.2 a-0.3 f0.4 j-0.4 l0.3 o0.4 s-0.3 t-0.4
stan+wir 7.7 e0.5 i0.7
stand 4.9 a1.3 c1.3 d0.8 e0.6 f-0.6 g-0.5 i0.6 k1.2 m1.5 t-0.5
stande 6.6 a0.5 c0.8 d0.8 f0.4 h0.5 i-0.6 m0.7 q0.4 r0.4 t0.3
standg 7.7 e-0.3 t1.2
standi 7.2 a-0.5 b1.1 c-0.4 d-0.5 f0.4 i-0.3 j-0.4 k-0.6 o0.4 p-0.3
stando 6.7 b-0.3 c-0.8 e0.6 f0.7 g0.8 h1.8 j-0.4 k0.3 n0.4 p-0.4
stap 7.7 a-0.7 e-0.3 o1.3
stapel 7.7 a-0.7 e-0.3 o1.3
star 5.8 a-1.2 b-0.6 c0.4 e-0.6 g1.0 h1.5 i-0.4 j-0.7 k-0.7 n-0.6 o0.5 q0.5 r1.1 s-0.5 t0.9
star+das 7.7 f0.3 n-0.3 o-0.3 q0.3 t1.5
stark 7.7 a-0.5 g1.1 h0.8 r1.2
start 7.0 a-0.4 d0.4 g1.0 h2.2 i-0.4 n-0.3 o1.3 p-0.3 r0.7
starte 7.7 c0.6 e-0.5 f0.4 p0.3 q0.3 r0.3 s0.5 t1.8
starts 7.0 g-0.6 r-0.5 s-0.5
stat 4.8 a0.4 b-0.8 c1.7 d0.7 e1.5 f-0.4 g1.4 h0.8 i-0.5 l0.5 m2.3 n0.5 r2.0 s-1.1 t0.7
stat+der 7.4 a0.3 c1.5 e-0.4 f0.6 i-0.3 j0.6
stat+fur 7.7 a-0.5 g1.3 r1.5
stat+hat 7.7 a-0.7 e-0.5 g0.8 p-0.4 q0.8 r1.7
statik 6.6 a-0.8 c0.6 e-0.7 g1.7 h0.3 i-0.3 k0.5 m0.4 o-0.5 p-0.5 q0.7 r2.8 s-0.5 t0.3
statis 7.4 a-0.6 g-0.5 p-0.3 r-0.4
statt 5.2 a1.4 b-1.3 c0.7 e2.1 h0.4 j0.5 k-0.5 l0.5 m1.8 n0.4 o0.5 p1.1 q-0.4 r-0.3 s-0.8
stattd 7.4 b0.4 k0.4
status 7.7 c1.2 t0.3
stau 7.0 a-0.7 b-0.5 d-0.6 g1.8 i-0.5 m0.3 p-0.3 r2.2 t0.4
staub 7.7 e0.3 g0.6 r0.8 s0.4
std 7.7 g0.5 o0.4 r0.7 s0.5
stec 6.7 a0.6 b0.4 c-0.6 d-0.4 e0.9 f0.3 i1.0 m0.7 o-0.4 s0.7 t-0.3
steckd 7.4 b0.7 c-0.3 g0.3 m0.9 r0.6 s0.9
stecke 7.4 a0.8 e1.1 i1.5 p0.6 r-0.4
stef 7.2 a-0.4 e-0.5 l0.4
steffi 7.4 h-0.3 l0.4 s0.4
steg 7.7 a-0.5 g-0.5 l1.1 n0.6 t0.3
steh 3.7 a2.3 b1.6 c2.6 d1.1 e3.1 f0.5 g-1.8 h1.1 i-1.1 j0.4 k0.7 l-0.5 m1.6 n0.5 p1.2 q-0.4 s1.5 t2.9
steh+als 7.7 b0.9 d0.3 e0.7 i-0.4 o0.5 q0.3 s-0.4
steh+auf 6.7 a0.5 b0.4 c-0.6 e0.5 g-0.6 h0.5 i0.5 m-0.3 o0.6 p-0.4
steh+bei 7.2 c0.4 e0.5 f1.3 g0.4 k0.3 l1.1 n-0.4 p0.3 r0.4
steh+bere 7.7 e-0.4 g0.5 h0.7 r0.3
steh+da 7.4 a0.3 b0.8 d1.4 e0.8 n0.5 o-0.3 r0.4 t0.4
steh+das 7.4 a0.9 b0.9 d0.8 e1.5 k0.4 o0.4 s0.4
steh+dass 7.7 a-0.8 c-0.3 e-0.4
steh+die 6.6 a0.4 b-0.4 c2.4 d-0.7 e0.4 g-0.4 i0.8 l0.7 m-0.6 n-0.3 o0.4 r-0.3 s-0.7 t0.6
steh+es 7.2 a0.6 b1.3 c-0.4 d0.7 g-0.3 j0.7 p1.1 s0.8
steh+etwa 7.7 a-0.4 b-0.4 d0.4 e-0.6 f-0.3 j-0.3 k-0.4 l-0.4 q0.8 t0.5
steh+fur 7.4 a-0.3 b0.9 d0.4 e-0.3 g1.0 h1.2 i-1.1 m0.4 q0.4 r1.5
steh+heut 7.7 s0.6 t0.6
steh+hier 7.7 a0.5 b-0.3 d0.8 e0.7 t1.4
steh+ich 7.7 c-0.4 d0.7 s-0.3
steh+imme 7.4 a0.7 c0.8 d0.6 p0.7 s-0.3
steh+in 6.6 b0.6 c-0.7 j1.0 k1.4 l-0.3 n0.6 p-0.5 s-0.4
steh+jetz 6.7 a-0.9 b-0.6 d0.5 e-1.1 f0.4 g-0.5 l-0.4 m1.1 n0.4 o-0.4 p-0.4 q-0.6 r-0.8
steh+lass 7.7 d0.8 e-0.4 p0.6 s0.5
steh+mit 7.7 c1.2 e-0.3 i0.9 k1.4 s1.2
steh+natu 7.7 a-0.6
steh+noch 7.4 a-0.3 i0.6
steh+seit 7.4 a0.4 c1.1 d0.9 e0.6 l0.4 s0.5
steh+sie 7.4 b0.6 e0.9
steh+und 6.8 a-1.3 c-0.6 d-0.4 e-0.9 f-0.4 g2.4 h1.7 i-0.5 k0.6 l-0.4 m-0.4 p-0.5 q0.5 r2.6
steh+unte 7.7 e-0.3
steh+vier 7.7 a0.8 b-0.3 e-0.4 m1.1
steh+von 7.7 a0.5 b1.0 d2.0 i0.4 j0.3
steh+was 7.7 a0.3 b-0.4 c0.8 e-0.4 j0.6 m0.5
steh+wie 7.7 e0.9 f0.9 i0.6
stehe 7.4 d0.6 g-0.4 k1.3
stehen 4.8 a1.4 c1.4 e0.5 f0.4 g-0.7 j-0.5 k-0.3 m2.5 o-0.8 p1.5 s-0.7 t1.8
steht 4.1 a1.2 b1.5 c0.9 d1.4 e3.5 g-1.3 h1.5 i-1.6 j0.9 k1.0 n1.0 o1.2 s1.3 t1.7
stei 6.1 a0.7 b-0.5 c0.5 e1.7 i0.9 j0.4 k-0.5 l0.9 m-0.5 n1.0 o0.8 p-0.5 r-0.8 s2.0
steige 7.4 a0.4 e1.3 i1.9 o0.7 s1.8
stein 7.7 a-0.5 g1.1 l0.4
steinb 7.7 a0.7 d0.5 e0.8 j1.1
stel 4.7 a1.1 c1.0 d-0.5 e1.8 f0.6 h-0.7 i0.9 j2.2 k-0.3 m0.5 n-0.7 o0.5 q0.4 r0.8 s0.8
stel+das 7.7 a0.4 b1.0 e-0.3 p1.0
stel+dir 7.7 a-0.4 e-0.3
stel+eine 7.7 e0.6 i0.5
stel+ich 7.2 a1.1 c2.3 d0.7 e-0.5 g-0.5 i0.4 j0.8 p-0.3 r-0.4 s1.9
stel+ihn 7.7 b1.0 j0.8 k0.9 q0.5 s0.6
stel+mir 7.7 a0.6 e1.5 j0.7 m1.2 q0.4
stel+sie 6.3 a0.8 c0.8 d-0.5 e1.4 g-0.3 i0.6 m-0.5 n0.6 o1.3 p0.8 q0.3
stel+und 7.7 s0.6
stel+wir 7.2 a-0.3 f0.6 i0.5 j0.5 k-0.4 p-0.3 r0.3
stell 7.0 a-0.5 c0.5 e-0.4 f-0.4 h0.7 i-0.3 k0.8 q0.4 r0.3
stelle 5.1 a0.9 c1.5 d-0.6 e0.3 f0.3 g0.6 h-0.7 i1.1 j1.2 l-0.3 o0.9 r0.9 s0.9 t0.4
stellp 7.7 e-0.5
stellt 6.6 a0.9 b0.6 e1.3 f-0.4 h-0.5 j1.5 k-0.4 m1.2 n-0.5 p0.6 q0.4 s-0.3
stellu 7.0 c-0.5 e1.5 f1.1 i0.5 j0.5 m-0.3 q0.5 t-0.4
stem 6.8 a-1.0 g-0.6 i-0.5 l0.7 o2.7 p-0.4
stempe 7.0 a-0.5 g-0.5 i-0.5 l-0.5 n-0.4 o2.6
ster 5.8 a0.9 b-0.6 c-0.6 h-0.5 i-0.5 j-0.6 l-0.6 o-0.5 p-0.8 q-0.7 r0.6 s4.2 t-0.5
ster+der 7.7 a-0.5 e-0.3
stern 6.7 a1.9 b-0.6 e-0.3 g-0.8 i-0.7 j-0.3 k-0.6 p-0.4 r-0.6 s4.2
sterne 6.4 a-0.8 d-0.3 f-0.3 g0.9 j-0.4 l-0.3 p-0.5 r1.1 s0.6 t-0.4
steu 4.9 b0.9 d0.6 e0.4 f-0.9 g0.3 h0.8 i2.3 j1.6 l0.8 m0.6 n0.6 o2.1 p-1.2 q0.4 r1.4 s-0.6 t0.8
steu+hat 7.7 a-0.6 d-0.4 f-0.4 g-0.4 l1.9 n1.0
steu+in 7.4 a0.7 b1.4 d0.7 e-0.4 g-0.4 i1.4 s-0.3
steu+ist 7.4 a0.5 b-0.4 g0.9 h0.9 i-0.4 j1.4 q0.5 r0.8 s2.6
steu+und 7.4 i1.0 r1.0
steu+vers 7.7 b0.4 d-0.3 g0.3 r0.3
steu+war 7.7 a-0.6 g1.0 r0.8
steuer 4.9 b0.9 d0.6 e0.4 f-0.9 g0.3 h0.8 i2.3 j1.6 l0.8 m0.6 n0.6 o2.1 p-1.2 q0.4 r1.4 s-0.6 t0.8
stic 6.7 a0.8 c0.3 d1.2 e0.7 g-0.4 i1.6 j0.6 m-0.3 p-0.4 s-0.3
stich 7.7 a0.6 b0.4 d1.0 i1.4 j-0.4
stichw 7.7 a0.4 c0.6 d0.5 e0.4 j0.4
stick 7.7 a0.3 i0.7 j0.7
stif 6.1 b-0.7 d-0.5 g0.8 h1.4 j0.7 k-0.3 l0.7 n-0.3 o0.4 p-0.6 q0.5 r0.6
stif+hat 7.7 a0.4 e0.8 h0.5 i0.8
stif+ist 7.7 c0.5 i0.5
stifts 7.7 c0.6 i0.5 l0.9
stiftu 6.4 a-0.6 b-0.6 c-0.6 d-0.3 g1.2 h1.6 j-0.5 n-0.3 o0.5 p-0.5 q0.5 r0.8
stil 6.0 a-0.6 d-0.5 l0.7 p-0.5 q-0.4 r0.4
still 6.7 a-0.6 b-0.4 c-0.6 e0.4 i-0.5 j-0.4 k0.3 l0.5 m-0.5 n-0.4 r0.6 t0.6
stille 7.7 a0.3 b0.6 i0.9
stillh 7.7 c-0.4 g-0.3 l0.5
stills 7.7 c1.3 j0.5
stim 5.3 a-1.3 c-1.1 d-0.8 e0.9 f0.6 g-0.8 h-0.9 i-1.5 j-1.1 l-0.7 m1.8 n1.4 o1.1 p0.7 q0.5 r-0.6
stim+das 7.2 b0.6 c0.4 e1.0 f0.4 g-0.8 h-0.4 i-0.4 m-0.5 o1.0 p0.3 r-0.8 s-0.3
stim+die 7.4 a-0.6 c-0.5 f0.3 l-0.4 m0.9 n2.5 t-0.5
stim+nich 7.7 a-0.3 c-0.3 e0.4 m1.1
stimme 6.1 b0.4 c-0.8 d0.4 e0.6 f0.6 g-1.0 i-0.7 j-0.6 l-0.6 o-0.3 r-0.9 s0.4 t0.4
stimmt 5.8 a-1.2 b-0.6 c-0.5 d-1.3 e0.4 h-0.8 i-1.0 j-0.7 m2.1 n1.6 o1.5 p0.7 q0.6 t-0.7
stoc 6.0 a0.4 c0.8 d0.7 e1.6 g1.1 h2.2 j0.3 l-0.5 r-0.3 s0.5
stoc+hat 7.7 b0.5 d0.5 m0.4 r0.4
stock 6.5 a0.5 c0.9 d1.1 e0.8 g-0.5 i-0.6 j0.5 l-0.4 n0.4 p-0.7 s-0.6
stocke 7.4 a-0.7 b-0.9 c0.3 g2.4 h2.8 m-0.3
stockw 7.7 a0.6 b0.8 e0.5 i0.5 p0.9 s0.9
stol 6.2 a0.7 b-0.7 e0.6 f-0.4 g0.9 h-0.4 m0.6 p1.7 r0.7
stol+war 7.7 a0.4 d0.5
stolle 7.0 d0.4 e-0.8 g0.8 i-0.4 k0.6 p-0.3 r0.4 s-0.3
stolz 7.4 a0.8 c0.7 d-0.3 e0.5 g-0.4 i0.6 j0.7 p1.0 r-0.4
stop 7.7 a0.4 d0.5 e0.4 h-0.4 p0.6 s-0.3 t1.0
stoppe 7.7 a0.4 d0.5 e0.4 h-0.4 p0.6 s-0.3 t1.0
stor 5.9 a0.6 c-0.4 e1.5 f0.5 g-0.8 h0.4 i0.4 j-0.7 k-0.5 m2.1 p-0.5 s-0.8
stor+alle 7.7 a-0.6 q0.5 r0.3
stor+und 7.7 a0.4 b-0.3 c-0.3 m2.3 n0.3 p0.4 q0.3
storni 6.3 a-0.8 c-0.6 e-0.5 f0.8 g-0.4 j-0.6 l-0.3 m1.9 o-0.3 p-0.8 s-0.4
storno 7.7 d0.3 m0.5 p0.7
storun 7.7 a0.8 e1.4 i1.2
stos 7.4 a0.6 i0.4 p0.6 s0.4
stot 7.7 a-0.5 g0.5 l0.9 p-0.3 q0.8 r0.5
stotte 7.7 a-0.5 g0.5 l0.9 p-0.3 q0.8 r0.5
stra 5.8 a1.6 b0.9 c0.3 e1.6 g-0.6 i2.6 j0.6 k2.5 o-0.3 p-0.3 q0.4 s0.8
stra+und 7.7 e0.6 g0.5 i0.7 r0.5
strand 7.7 e-0.4 l0.3 q0.4
strass 6.8 a0.8 b0.5 d0.7 i1.8 j-0.3 s0.5
strate 7.4 a0.6 b1.5 e0.4 g-0.4 i0.4 k3.1 r-0.3
straub 7.7 a0.7 e0.5 i0.7 j0.5 p0.5
stre 4.8 b0.7 c-1.4 d0.4 e0.6 f0.3 g-0.5 h0.6 i-1.6 j1.9 k2.4 l1.5 m2.5 n1.4 o-0.6 p-0.7 q0.4 s-0.6 t-0.5
stre+mit 7.4 d0.3 j-0.3
stre+sie 7.0 a0.9 b0.5 c0.5 d1.0 e1.0 f0.3 h0.4 i-0.4 k0.9 l-0.6 m1.9 n0.3 p0.4
stre+ums 7.7 a-0.6 c0.3 g0.6 k0.3 r0.8
stre+und 7.7 a-0.5 h0.6 q0.3 r0.4
stre+verk 7.4 a0.7 d0.3 e0.9 g-0.3 j1.9 r-0.4
streck 7.4 a-0.4 e0.3 k0.5 l0.9 s0.5
strehl 7.7 e0.5 g0.7 h1.0 n1.2 p0.3 s0.5
streic 6.0 a1.6 b1.1 d1.3 h0.7 k2.1 l-0.5 m2.8 n0.4 o-0.5 p0.5
streik 7.0 a-0.9 d-0.5 i-0.4 j-0.3 k1.5 l0.8 m-0.3 o0.5 s-0.4
streit 5.5 b0.5 c-0.7 i-1.2 j2.9 k-0.6 l0.3 m0.4 n0.4 o-0.7 p-0.9 q-0.4 r0.4 s-0.9 t-0.6
streng 7.7 a-0.5 b-0.5 g-0.4 h-0.3 l0.9 q0.5
stri 7.2 a0.3 b0.7 g-0.3 i-0.3 m0.8 n1.4 s0.5
strich 7.7 a0.4 b0.6 c-0.3 e0.4 m0.7
stro 6.5 a-1.2 b-0.8 c-0.7 f0.5 g0.4 i-0.7 j-0.3 l-0.5 p-0.5 q0.5 r0.9 s-0.6 t0.7
stro+die 7.7 a-0.3 b-0.4 i-0.3 k0.4 n0.4
strom 7.7 a-0.5 e-0.3 t0.5
stroma 7.4 a-0.6 g0.4 i-0.4 r0.5
stroph 7.4 b-0.3 c-0.4 d0.3 e0.5 f0.6 k-0.4 n-0.4 o0.4 q0.7 r0.8 t0.4
stuc 5.7 e0.8 g2.1 h4.0 i-0.5 k0.6 l0.6 m0.9 p-0.5 s0.7
stuc+und 7.7 e0.3 h0.7 r0.3 s0.5
stuc+vom 7.7 a0.3 e0.4
stuck 5.7 c-0.5 e0.8 g1.6 h2.9 i-0.3 k0.5 m0.6 o0.3 s0.8 t-0.4
stud 6.3 a0.9 b2.5 c-0.4 d0.3 e2.1 i1.2 n-0.5
stud+in 7.7 b1.0 c-0.4 e1.2 q0.3 s-0.3
studie 6.5 a0.9 b2.6 d0.5 e2.0 i1.1 n-0.5
studio 7.7 h0.5
stuf 7.2 a0.8 d0.5 e1.9 f1.3 g0.8 h1.1 j0.5 p0.4 r-0.4 t1.2
stufe 7.2 a0.8 d0.5 e1.9 f1.3 g0.8 h1.1 j0.5 p0.4 r-0.4 t1.2
stuh 6.7 b-0.4 d1.4 e-0.7 g-0.5 i-0.4 n-0.5 r-0.4 s0.8
stuhl 7.7 a0.4 c-0.5 d0.9 e-0.3 f-0.4 p0.5 s0.6
stuhle 7.2 a-0.6 l-0.4
stun 4.6 b3.3 c-0.6 d-0.4 g1.3 h1.9 i-0.8 l1.7 m3.7 o-0.7 p-0.7 r1.4 s-0.7 t3.7
stun+am 7.7 d0.8 p0.8 s0.8
stun+anfa 7.7 a0.8 e-0.3 m0.8
stun+auf 7.4 a-1.7 b-1.0 c-0.3 g2.6 h2.8 i-0.8 m1.0 q0.6 r0.4
stun+bis 7.7 a-0.3 g-0.3 l1.7
stun+fur 7.2 a0.6 b1.5 c0.5 d-0.3 e-0.6 m1.1
stun+habe 7.7 a-0.3 d0.6 j0.5 m0.4 p-0.3
stun+ist 7.7 a0.4 b1.5 c-0.3 d0.3 k0.4 t0.4
stun+nich 7.7 a-0.4 e-0.4 s0.5 t0.4
stun+spat 7.7 a-0.4 b0.6 d-0.5 g0.3 q0.3 r0.5
stun+zu 7.7 a0.3 f0.7 j0.8
stunde 4.6 a0.4 b3.4 c-0.4 g1.5 h1.8 i-0.7 l0.3 m3.7 o-0.7 p-0.5 r1.5 s-0.6 t3.8
stundu 7.4 a-0.5 c-0.3 d-0.3 g-0.3 l2.2
stur 6.7 c-0.4 e0.5 f0.5 g0.4 i-0.6 j-0.4 k4.1 l-0.7 p-0.4 q1.3 r1.1 s-0.4
sturm 7.4 a-0.5 c-0.4 d0.4 f0.4 g0.3 h0.4 j-0.3 k1.3 l-0.4 q0.5 r0.8
stut 7.2 b-0.4 e0.5 f1.1 i-0.3 k-0.3 q1.7
such 5.4 a0.8 b0.8 c-0.5 d-0.7 e1.4 f-0.8 h0.5 i0.8 j-0.4 k-0.5 n0.6 p-0.6 q-0.6 r-0.5 s1.1
such+ich 7.4 i0.5
such+jema 7.7 h0.8
such+nach 7.7 a0.6 i0.8
such+sie 7.7 a0.5 d0.5 e0.5 j1.0 s0.7
such+wir 7.2 a-0.8 e-0.7 g-0.4 r-0.4 t0.3
suche 7.2 a1.0 b0.5 d-0.3 e1.7 f-0.4 g-0.4 n-0.4 r-0.7 s-0.4
suchen 6.2 a-0.4 c-0.9 f-0.6 i-1.0 j0.4 l0.4 m-0.3 n0.4 p-0.5 s0.5
sucht 6.7 b0.7 e-0.4 g0.6 h1.7 i0.3 j-0.5 m0.7 r-0.3 s1.4
sud 7.2 b-0.3 e-0.6 h0.5 i0.5 n0.8
sude 7.7 c0.9 f0.6 p0.7
summ 7.4 c0.4 e-0.4 m0.4 o0.8 p0.6 q0.3
summ+blei 7.7 c0.5 e-0.3 o0.9 q0.4
summe 7.4 c0.4 e-0.4 m0.4 o0.8 p0.6 q0.3
sunn 7.7 c-0.3 d0.5 e0.5 f0.8 g-0.3 l0.3 q1.5
supe 7.0 c-0.3 e-0.4 g1.5 h0.8 i-0.4 j-0.4 p-0.4 q0.4 r2.0 s-0.4
super 7.2 b0.4 c-0.3 g1.5 h0.9 i-0.3 j-0.4 p-0.3 q0.4 r2.2 s-0.4
supp 6.3 a0.6 c0.5 e0.7 f1.6 h0.4 i0.7 j0.6 m-0.4 p-0.5 q-0.4 s-0.4 t0.9
suppe 7.2 a-0.3 e-0.5 g0.7 h0.8 r0.7
suppor 6.7 a1.0 c0.6 d0.3 e1.2 f1.9 g-0.4 h-0.3 i0.9 j0.8 p-0.5 r-0.5 s-0.3 t1.0
sven 7.0 a0.4 d0.6 g-0.8 i0.3 p0.6 r-0.5 s0.4 t0.5
svenja 7.4 g-0.6 p0.6 r-0.4 s0.5 t0.6
synd 7.4 c0.6 d-0.5 e0.5 i-0.4 j1.0 q0.3
syndik 7.4 c0.6 d-0.5 e0.5 i-0.4 j1.0 q0.3
syst 5.8 a0.6 b1.1 d0.7 e1.1 g-1.0 h-0.4 i2.1 j-0.7 k-1.0 l0.8 m0.7 n0.7 o0.8 q-0.6 s-0.5
syst+aus 7.7 a0.6 d0.9 e0.7 i0.4 k-0.3 l0.4 s-0.5
syst+die 7.7 p0.9
system 5.8 a0.6 b1.1 d0.7 e1.1 g-1.0 h-0.4 i2.1 j-0.7 k-1.0 l0.8 m0.7 n0.7 o0.8 q-0.6 s-0.5
szen 7.7 e0.6 h-0.3 l0.4 n0.4 p0.5
szene 7.7 e0.6 h-0.3 l0.4 n0.4 p0.5
tabe 7.2 a1.2 b-0.5 d0.8 e2.1 h0.4 m1.0 n0.7 q0.8 t-0.4
tabe+an 7.7 d1.0 i0.6 j0.4 k0.3 q0.5
tabell 7.2 a1.2 b-0.5 d0.8 e2.1 h0.4 m1.0 n0.7 q0.8 t-0.4
tabl 7.2 b-0.3 c-0.4 e0.4 f0.5 g0.4 h0.5 k-0.4 r0.7 s0.4
tablet 7.2 b-0.3 c-0.4 e0.4 f0.5 g0.4 h0.5 k-0.4 r0.7 s0.4
tach 7.4 b0.9 i0.5 m0.8 q0.7 s0.4
tach+herr 7.7 a0.5 b0.8 e0.4 i0.6 m0.8 s0.6
tade 7.0 b0.3 e-0.4 g0.4 r1.0
tadell 7.0 b0.3 e-0.4 g0.4 r1.0
tafe 7.4 a0.5 c-0.4 e0.8 l0.4 p0.5 s0.5
tafel 7.7 a0.7 e1.0 p0.6 s0.6
tag 4.2 b0.4 c1.7 d-0.6 e0.3 g0.6 h0.8 i2.1 j-0.7 k1.3 m0.7 n1.3 o1.3 p1.4 r1.7 s-1.1
tag+der 7.2 c1.4 e-0.4 g0.4 h0.4 r0.5
tag+die 7.2 b-0.4 c0.4 e1.5 f0.3 g0.4 h-0.4 k0.4 m1.2 n-0.4 q0.9 r0.3 t0.3
tag+frau 6.4 a0.6 b-0.5 h0.4 i0.3 k0.6 n-0.4 p1.3 q0.9 r0.6 s-0.5
tag+fur 7.7 m0.7 p0.7 s0.8
tag+herr 6.1 a-0.6 b-0.9 c-0.5 e0.6 g0.9 h1.3 i1.0 k0.9 n0.5 o0.6 q0.6 r1.3 s-0.4 t-0.6
tag+ich 7.4 a-0.6 g0.7 i-0.4 n1.0 r0.5
tag+in 7.0 a0.9 g-0.4 j0.3 m1.1 r-0.5 s0.4
tag+mit 7.7 b0.9 e-0.5 f0.8 g0.3 h0.9 k0.4 m0.7 r0.4
tag+nich 7.7 b0.3 d-0.3
tag+wir 7.2 a-0.7 h0.7 r0.4
tag+zu 7.7 d0.8 e0.4 g-0.3 i-0.3 k1.5 n0.4 t-0.3
tagb 7.7 a-0.5 c-0.3 k0.4 q0.6
tagbla 7.7 a-0.5 c-0.3 k0.4 q0.6
tage 4.5 a-0.4 c3.9 d0.3 f1.9 g0.9 h1.0 k0.6 l3.7 m-0.4 o2.9 p-1.3 r1.7 s-1.0
tage+an 7.7 b0.7 c0.3 e-0.3 j0.6 n0.6 o0.3
tage+begl 7.7 a-0.3 c-0.4 f0.3 k0.3 l0.7 o-0.3
tage+da 7.7 a0.6 c0.9 e-0.3 f0.5 i0.9
tage+fruh 7.7 a-0.8 g1.1 i-0.4 r1.2
tage+gese 7.4 e-0.6 g0.4 i0.5 k0.5
tage+hatt 7.7 a0.6 c1.3 d1.3 e0.6 m0.4 q0.5 s0.5
tage+nach 7.2 e0.3 f0.7 h0.6 i-0.5 j0.5 n0.7 p-0.5
tage+und 7.7 e0.4 f0.6 l1.1 p0.8
tage+verl 7.7 b0.4 e-0.4 f0.3 g-0.4 h0.3 l2.3 m-0.3 p-0.3
tage+wied 7.7 a-0.4 f0.4 g1.1 i0.5 k0.3 r1.0
tage+zahl 7.7 a-0.8 n-0.3 o1.5
tagen 5.1 a1.0 c4.1 d1.6 e-0.7 f1.2 g-0.4 h0.3 i0.4 j1.3 l0.7 m-0.6 n0.4 o1.9 p-1.4 q0.6
tageso 7.7 e-0.8 g-0.3 i0.6 p-0.3
tagess 7.7 b1.3 f0.8 g0.5 l0.3 r0.8
tagl 6.8 a0.7 c0.5 d1.3 e0.6 i0.4 j0.5 q0.5 s1.0
taglic 6.8 a0.7 c0.5 d1.3 e0.6 i0.4 j0.5 q0.5 s1.0
tagt 7.7 a-0.7 i-0.4 l1.2
tal 7.4 s1.0
tan 7.4 a-0.4 c-0.4 d-0.4 e-0.4 h0.3 k-0.4 l1.0 m0.7 n0.6 o-0.4 r0.5
tanj 7.7 a0.3 c0.5 e-0.5 f0.4 g-0.3 s0.8
tanja 7.7 a0.3 c0.5 e-0.5 f0.4 g-0.3 s0.8
tanr 7.7 a-0.6 d-0.3 g0.7 h0.4 r0.6
tant 7.2 b0.4 e0.5 j0.3 p-0.3 s-0.3
tante 7.4 j0.3
tanz 7.7 a0.8 c0.9 e1.3 f0.3 p0.6 t0.7
tari 7.0 d-0.3 g-0.3 h-0.4 i-0.4 m-0.4 n0.5 o0.6
tasc 7.4 c-0.4 d0.4 e-0.4 f1.3
tasche 7.4 c-0.4 d0.4 e-0.4 f1.3
tass 7.7 a0.7 e1.3
tassen 7.7 a0.7 e1.3
tats 6.3 a-0.7 b-0.5 d-0.4 g1.5 h0.5 i-0.5 j-0.4 k0.7 l0.7 m1.2 p-0.7 q0.5 r0.8 s-0.5
tatsac 6.4 a-0.6 b-0.6 c-0.4 g1.6 h0.4 i-0.5 j-0.4 k0.3 m1.3 o-0.5 p-0.6 q0.6 r0.7 s-0.4
taub 7.7 b-0.3 d-0.4 e-0.5 q-0.3
tauc 6.8 a0.5 b0.4 c-0.5 d0.7 f-0.5 i-0.4 j-0.4 m2.1 o0.5 p-0.5 r0.4 s-0.4
taucht 7.0 a1.0 b0.5 d1.0 i-0.3 j-0.4 m2.2 n0.5 o-0.8 p-0.4
taug 7.7 a-0.4 c-0.3 e0.4 g1.9 h0.5 i-0.4 k0.8 r2.3 s0.6
taugt 7.7 a-0.4 c-0.3 e0.4 g1.9 h0.5 i-0.4 k0.8 r2.3 s0.6
taus 6.6 a1.4 d-0.6 e1.9 f-0.5 l-0.4 m-0.5 p-0.4 s0.4 t1.3
tausch 6.8 a1.4 c0.3 d-0.5 e1.8 f-0.5 j0.3 l-0.4 m-0.4 p-0.3 s0.6 t0.8
tausen 7.7 t0.6
taxi 7.7 a0.4 b1.1 d0.4 i1.2 m0.7
team 5.3 b-0.5 d0.7 e0.9 f2.9 g1.3 h0.6 i-0.7 j-0.6 k1.6 l0.4 m-0.7 n1.5 o0.7 p-0.4 r2.1 t1.0
team+im 7.7 d0.7 g0.7 h1.1 p0.7 r0.8 s0.7
teamfo 7.7 a0.3 e0.5 l0.4 o0.4
teamle 7.2 a0.6 c1.0 d0.7 e0.7 f2.1 k0.4 r0.3 t1.0
teams 7.7 d0.5 k0.8 l-0.3
tech 5.8 a0.8 b-0.6 d0.5 e3.1 f0.6 g-0.7 i-0.5 j-0.4 k0.5 l-0.5 p-1.0 s-0.5 t0.4
tech+war 7.4 a0.6 e1.3 f0.5 s0.6
techni 5.8 a0.8 b-0.6 d0.5 e3.1 f0.6 g-0.7 i-0.5 j-0.4 k0.5 l-0.5 p-1.0 s-0.5 t0.4
tee 7.0 b0.3 c0.4 d0.4 e-0.6 i0.5 l-0.4
teil 5.1 a-1.1 b1.5 d-0.7 g-0.9 i-1.1 k2.0 l0.9 m0.9 n0.4 o1.4 p0.6 q3.2 r-0.5 s-0.7
teil+der 7.2 a-0.3 g0.4 h0.4 i0.5 l0.5 r0.6 t0.6
teil+fur 7.7 b0.9 e0.8 h-0.4 i-0.4 k0.5 o0.3 q0.9
teil+sie 6.6 a0.3 b-0.4 c-0.4 d0.5 e0.6 g-0.6 h0.5 i-0.5 j1.0 m-0.6 o0.6 p1.2 r-0.4
teil+von 7.7 a-0.7 f0.4 l0.8 m1.6 n-0.3 o0.6 p-0.4 q2.8
teil+wir 7.7 a0.5 c0.8 e0.5 j0.3 m0.6 p0.5
teile 7.7 a0.4 b0.7 j0.5 p0.4
teilen 6.2 a0.5 b-0.4 c0.3 d0.4 e0.8 g-0.7 h0.3 i-0.7 j1.1 l0.7 o0.6 p1.4 r-0.4 t-0.3
teilna 7.4 a-0.7 i-0.3 j-0.3 k1.8 l-0.4 o0.8 q0.6 r0.6
teilne 7.4 e-0.4 m0.7 p0.6 s0.7 t0.7
teilre 7.7 a-0.3 e-0.3 o0.5 q1.0
teilza 7.7 a-0.5 c-0.4 n0.9 q1.2
tel 7.7 a0.9 c0.8 e0.7 f0.3 t1.1
tele 4.5 a0.4 d1.5 e1.0 f0.6 g-0.7 j-1.0 k1.1 m0.7 o1.2 p-0.5 q-0.3 r0.3
tele+besp 7.7 c-0.4 f0.7 k-0.4 m0.8 p0.6 r0.4
tele+geht 7.0 b-0.4 c0.8 d1.5 e-0.5 g0.5 h0.8 i-0.3 j-0.3 k0.3 o0.4 q0.3 r0.9 s1.6 t0.4
tele+im 7.7 a-0.5 e-0.6 k0.9 o0.8
tele+mein 7.4 a0.6 b0.5 d-0.5 e1.6 f1.0 h0.3 j1.1
tele+sagt 7.4 a0.3 c0.7 d0.6 g-0.5 i-0.4 r-0.3
tele+so 7.7 i0.4 l1.0
tele+und 7.4 c0.5 e-0.5 f0.4 i-0.3
telefo 4.5 a0.4 d1.5 e1.0 f0.6 g-0.7 j-1.0 k1.1 m0.7 o1.2 p-0.5 q-0.3 r0.3
terh 7.7 e0.4 g0.7 j0.7 p0.6
term 4.7 b0.4 c1.8 d1.2 e-1.1 f1.7 g-0.3 h1.4 i-0.6 k3.5 l-0.5 m-0.4 n0.4 o-0.7 q0.4 r0.8 s-1.4
term+am 6.7 a-0.5 d0.9 f-0.3 g-0.5 h0.5 i-0.4 k1.3 m-0.4 n-0.9 p-0.3 q0.5 r0.3 s-0.5 t0.4
term+bei 7.7 a0.4 c-0.5 d-0.5 e1.2 f0.7 j0.7
term+beim 7.7 c0.6 e-0.3 g0.3 r0.3 t0.3
term+fur 7.2 a0.4 c0.5 d-0.3 e0.9 g0.5 h0.4 i0.4 k0.4 q0.4
term+in 7.7 c0.6
term+ist 7.7 c0.6 d0.5 e-0.3 f0.9
term+mit 7.7 a0.4 c-0.4 d1.3 f1.1 i0.5 p0.8
term+und 7.7 c0.4 e-0.4 f0.4 p0.6
termin 4.7 b0.4 c1.8 d1.2 e-1.1 f1.7 g-0.3 h1.4 i-0.6 k3.5 l-0.5 m-0.4 n0.4 o-0.7 q0.4 r0.8 s-1.4
test 6.3 b0.7 c0.8 g-0.4 i1.0 k-0.5 m-0.5 p-0.4 q-0.7 r-0.7 s-0.3 t-0.4
test+gern 7.7 b0.3 d0.4 e-0.3 q-0.4
testam 7.2 b0.4 e-0.4 h0.3 o-0.3 q-0.4
testph 7.7 a0.6 b0.5 c0.6 d-0.4 e0.6 i1.1
teue 6.8 a0.3 b1.7 c0.6 d-0.6 e0.4 h0.4 j0.4 p-0.3 r0.7 s-0.4 t0.6
teuer 6.8 a0.3 b1.7 c0.6 d-0.6 e0.4 h0.4 j0.4 p-0.3 r0.7 s-0.4 t0.6
teur 6.6 a1.2 b3.7 g-0.9 h-0.4 i-0.6 k0.5 l0.3 m-0.4 o0.6 s-0.4 t-0.5
teur+gewo 7.7 a0.5 b0.9
teurer 6.8 a0.8 b2.6 e-0.5 g-0.7 i-0.5 k0.5 l0.5 o0.3 p-0.4 r-0.4 s-0.3 t-0.4
text 5.0 a-1.2 b0.7 f0.4 g-0.7 i-1.8 j-0.9 m0.8 n1.0 o0.4 p-0.3 q-0.5 r0.3 t0.6
text+fur 7.4 a-0.6 b-0.5 g-0.3
text+im 7.4 b0.6 e-0.4 k0.6 l-0.4 m0.6 n0.5 t-0.3
text+ist 7.7 e0.3 g-0.4 r-0.3 s0.5
text+komm 7.7 a-0.4 e-0.4 f0.7 h-0.3 l-0.3 m0.3 n0.6 o0.6
text+lief 7.7 a-0.4 o0.6 t0.3
textba 7.4 a0.8 b0.7 d1.3 e0.4 f0.3 g-0.5 l0.6 m0.6 o0.5 p1.1 r-0.4 s-0.3
texte 6.8 a-0.5 c-0.4 d-0.4 e-0.3 h1.1 i-0.5 j-0.3 m0.4 n0.6
texten 7.4 a-0.8 g0.7 i-0.4 n0.6 r0.8 s-0.3
thal 7.7 a-0.3 f0.5 k0.4 n0.8 o0.7 q-0.4 t0.5
thea 6.7 a-0.4 d1.0 e-0.4 g-0.4 j-0.3 k0.4 l0.4 m-0.3 o-0.4 p-0.4 s-0.4
theate 6.8 a-0.6 d0.5 e-0.5 g-0.4 j-0.3 l0.5 o-0.4 p-0.3 q-0.5 s-0.3
thek 7.7 a-0.4 e-0.4 q1.1 t0.3
theke 7.7 a-0.4 e-0.4 q1.1 t0.3
them 6.0 a0.3 b-0.5 c1.1 d0.4 e-0.4 f0.3 h-0.7 i0.3 j-0.6 l-0.4 m0.6 n0.4 o-0.4 s0.4
thema 6.1 a0.6 b-0.3 c0.9 h-0.5 i0.4 j-0.4 l-0.3 m0.3 n0.6 o-0.7 s0.8
themen 7.7 a-0.4 d0.5 f0.6 m0.3 o0.4 s-0.4
thie 6.6 c-0.5 d-0.4 e0.6 i1.1 m0.7 o1.2 p0.4 r0.3 t0.6
thiel 7.7 a0.5 m1.0 p0.8
thiele 7.7 a-0.7 g0.7 i0.6 o0.6 r0.7
thies 7.7 e0.3 i0.3
thom 5.7 a-0.4 e-0.5 g0.4 h-0.4 i-0.7 j-0.5 k0.8 m-0.3 o-0.4 p-0.5 q0.3 r0.7 s-0.5
thoma 7.0 a-0.7 c0.4 e-0.7 g0.7 h-0.3 i-0.3 j-0.3 k-0.3 q0.3 r0.9
thomas 6.0 a0.5 e0.5
thor 7.7 j0.8
thuj 7.7 a-0.4 f-0.3 o0.3
thujen 7.7 a-0.4 f-0.3 o0.3
tick 6.3 a1.6 c1.3 d1.9 e1.3 f4.4 g-1.0 j-0.7 k-0.4 m-0.3 n0.5 p-0.4 q-0.4 s-0.5 t1.1
ticket 6.3 a1.6 c1.3 d1.9 e1.3 f4.4 g-1.0 j-0.7 k-0.4 m-0.3 n0.5 p-0.4 q-0.4 s-0.5 t1.1
tied 7.7 d1.0 j1.1
tiedem 7.7 d1.0 j1.1
tief 7.4 e0.4
tier 6.4 a-0.4 b-0.5 c-0.4 d-0.4 e0.8 f0.3 q-0.4 s1.0
tierar 7.2 a0.6 d-0.4 e1.2 g-0.3 j0.5 p0.5 s1.6
tiet 7.7 a-0.4 e-0.3 g0.5 h0.7 j-0.4 n0.4 r0.5
tietz 7.7 a-0.4 e-0.3 g0.5 h0.7 j-0.4 n0.4 r0.5
tikt 7.7 a0.7 e1.1 g-0.3 j0.6 p0.5 s1.7
tiktok 7.7 a0.7 e1.1 g-0.3 j0.6 p0.5 s1.7
till 7.7 g0.5 h0.4
timo 7.4 a-0.4 n0.4
tipp 7.0 a0.4 d1.8 g-0.4 i0.4 r-0.4 s-0.4
tipp+das 7.7 d0.5 e0.4 g-0.3
tippt 7.7 a-0.4 e-0.3
tisc 5.6 a0.4 b-0.4 d1.2 f1.2 h0.9 i0.4 j-0.6 m0.3 n-0.3 o0.6 p-0.4 r0.5
tisc+das 7.7 d0.4
tisch 5.9 c0.6 d1.1 e-0.9 f1.0 h0.9 j-0.9 k0.3 n-0.5 r0.4
tische 7.4 a0.3 b-0.4 e0.8 m0.7 o0.3 q-0.4 r0.4 t0.6
tischl 7.4 a-0.3 c-0.4 e-0.4 l0.4 o0.4
tite 7.2 c0.7 e0.5 g-0.3 i-0.4 j-0.3 s0.9
titel 7.4 c0.8 e0.6 i-0.3 s1.0
tja 7.7 a0.5 d0.3 e0.7 g-0.5 i1.6 r-0.4 s0.4
to 7.7 e0.5 m0.3
tobi 7.4 b-0.3 d0.5 n-0.6 q-0.5 t0.7
tobias 7.7 e-0.4 r0.3
toch 5.9 a-0.6 b1.6 c-0.3 e-0.9 g1.3 h1.6 i0.9 j-0.7 l0.7 p-0.5 r0.9 s-0.9
toch+in 7.4 a-0.4 b0.8 c0.6 d-0.3 e-0.5 f0.5 g1.3 h1.6 i-0.6 l1.3 m0.4 p-0.3 r0.7 s-0.4 t0.3
tochte 5.9 a-0.6 b1.6 c-0.3 e-0.9 g1.3 h1.6 i0.9 j-0.7 l0.7 p-0.5 r0.9 s-0.9
toll 6.8 a-1.4 c-0.4 f0.4 g2.6 h1.2 i-0.9 k0.5 n0.4 p-0.4 q0.3 r3.1
tolle 7.7 d0.5 g0.5 r0.5
tomb 7.2 a-0.7 b0.7 d-0.4 f-0.3 j-0.5 q0.4 t0.9
tombol 7.2 a-0.7 b0.7 d-0.4 f-0.3 j-0.5 q0.4 t0.9
ton 6.7 a-0.4 c0.4 d-0.4 e0.4 f0.4 g0.7 h0.5 i-0.5 j-0.3 m0.4 n0.6 q0.3 r1.0 s1.0 t-0.5
tonb 7.7 d0.5 f0.7 g0.9 i-0.3 p0.5 r0.8
toni 7.2 c0.4 d0.5 e-0.7 i0.4 p1.1 r0.5
tonn 7.7 d0.8 i0.6 j0.6
tons 7.4 a0.5 b0.9 d-0.4 e1.7 h-0.5 i-0.4 l0.6 m1.0 p-0.5
top 7.4 c-0.3 e0.4 i0.8 s0.3
topf 7.0 a-0.9 h1.4 k-0.4 o1.3 r-0.5
topfer 7.2 a-0.9 h1.5 k-0.4 o1.4 r-0.4
tor 7.2 g-0.3 j0.6 n0.4 q-0.3 t-0.4
torb 7.4 d-0.6 f0.4 k-0.3 l0.9 m0.5 n-0.4
torben 7.4 d-0.6 f0.4 k-0.3 l0.9 m0.5 n-0.4
tort 7.2 a-0.4 c0.6 f0.4 g-0.3 p0.4 s-0.3
torte 7.2 a-0.4 c0.6 f0.4 g-0.3 p0.4 s-0.3
tota 7.4 a-0.7 g0.6 h0.9 k1.0 m0.3 n0.9 r1.0 s-0.5 t-0.4
tota+vers 7.7 a-0.5 k1.1 m0.3 n1.0 s-0.5 t-0.4
total 7.4 a-0.7 g0.6 h0.9 k1.0 m0.3 n0.9 r1.0 s-0.5 t-0.4
tour 7.0 b-0.4 f-0.4 g0.3 h0.8 k-0.3 n0.7 o-0.4 r0.5 s0.3
touris 7.2 b-0.4 f-0.3 g0.5 h0.9 n0.7 o-0.4 r0.7
trag 6.1 a-0.8 b0.4 e0.6 g-0.4 h0.5 i-0.9 j-0.8 k1.3 m0.7 n0.9 o1.2 p-0.6 q0.4 r-0.5 t0.7
tragen 7.2 b0.5 e0.5 g-0.4 h-0.4 i-0.5 k1.2 m1.3 o1.2 s0.6
tragt 6.7 a-0.7 g-0.4 h0.8 i-0.4 j-0.7 k0.4 l-0.3 m-0.4 n0.6 o0.4 q0.3 s-0.3
trai 7.2 a1.0 d0.4 e1.2 i0.5
traine 7.4 a1.0 d0.5 e1.4 i0.6
trak 7.7 a-0.4 e-0.4 k1.5
trakto 7.7 a-0.4 e-0.4 k1.5
tran 6.3 a-0.6 b0.6 c-0.9 i-0.6 j-0.5 l0.4 n0.9 o1.1 p-0.8 q1.1 s-0.5
transp 7.2 a0.6 b0.4 d-0.4 e0.5 o1.0 p-0.4 t0.4
trat 7.7 g0.7 h0.8 o0.8
trau 5.7 a0.7 b0.8 c0.7 d0.3 e1.5 f-0.7 g1.6 i-0.6 k0.4 n1.4 o0.5 p-0.4 q1.3 r1.9 s0.5 t2.1
trau+die 7.7 a0.4 e0.8 i0.5 t0.4
trau+fur 7.7 c0.3 i0.6 j0.5 p0.8
trau+und 7.7 d0.3 t0.6
trauer 7.0 a0.6 d0.5 e1.7 i-0.4 k0.4 q0.4 t1.4
traum 7.0 b-0.5 d0.4 e-0.4 f-0.3 g1.7 k0.3 n0.6 o1.0 p-0.4 q0.7 r1.8 s0.3
traut 7.7 a0.4 b1.5 d-0.3 e0.5 s0.7
trautw 7.7 a0.3 c0.4 d-0.4 e0.8 i0.5 j0.5 p0.6 q0.4
trauun 7.7 d0.5 g0.5 r0.5 t0.5
tref 6.7 c-0.4 d-0.6 e0.4 h0.3 i-0.5 j0.5 k1.5 n0.4 p0.4 s0.6 t-0.3
treffe 6.7 c-0.4 d-0.6 e0.4 h0.3 i-0.5 j0.5 k1.5 n0.4 p0.4 s0.6 t-0.3
tren 7.4 c0.7 f-0.3 i0.5 o0.7 q0.3 r0.3
trenne 7.7 c0.5 e0.4 i0.6 o0.9 q0.3
trep 6.1 a0.5 c1.2 e1.8 i-0.7 m-0.3 n-0.3 q0.4 r0.8
trep+ist 7.7 a-0.5 e-0.4 g0.3 q0.7 r1.2 s-0.3
treppe 6.1 a0.5 c1.2 e1.8 i-0.7 m-0.3 n-0.3 q0.4 r0.8
tret 6.7 a0.3 b-0.3 c1.0 f0.5 g-0.4 i1.5 n-0.3 p0.5 r-0.3 t-0.3
tret+vom 7.7 a0.3 c1.0 i1.3 j0.5 p1.4
treten 6.7 a0.3 b-0.3 c1.0 f0.5 g-0.4 i1.5 n-0.3 p0.5 r-0.3 t-0.3
treu 7.2 a0.3 b0.5 c0.6 d1.6 g-0.5 i0.8 o1.2
treuha 7.4 c0.7 d1.0 i0.9 o1.3
trif 7.4 a0.5 b0.7 d1.2 e-0.6 i0.4 j-0.4 l1.1 p-0.3 s0.5
trifft 7.4 a0.5 b0.7 d1.2 e-0.6 i0.4 j-0.4 l1.1 p-0.3 s0.5
trin 7.0 a0.4 b0.6 c0.3 d-0.4 g-0.4 j-0.3 l-0.3 m0.9 p0.5
trin+wir 7.7 f0.4 k-0.5
trinke 7.4 b0.7 c0.5 e-0.4 g-0.3 h0.4 l-0.3 m1.0
trit 7.7 f0.5 p0.6 r-0.3
troc 7.0 a0.5 b-0.3 c1.7 e0.4 g0.4 h0.6 i0.8 l0.3 n0.6 p-0.3 r0.8
trocke 7.0 a0.5 b-0.3 c1.7 e0.4 g0.4 h0.6 i0.8 l0.3 n0.6 p-0.3 r0.8
trop 7.4 a0.9 b0.6 d-0.3 e2.0 g-0.5 i-0.3 l0.4 p-0.3 s0.8
tropft 7.4 a0.9 b0.6 d-0.3 e2.0 g-0.5 i-0.3 l0.4 p-0.3 s0.8
trot 5.4 a-0.3 b0.9 c1.1 d0.8 f-0.6 g0.4 h-0.4 i0.6 j-0.4 k1.3 l0.3 m-0.6 n1.0 p0.7 q0.4 s-1.2 t0.4
trot+drei 7.7 a0.4 c0.9 d0.8 f0.6 i0.7 j0.5 p0.7
trot+wie 7.7 k1.0 n1.6
trotz 6.8 a0.3 c0.3 d0.4 e0.4 f0.3 g0.8 h-0.4 q0.8 r1.1 s-0.4
trotzd 5.7 b0.9 c0.6 d0.7 f-0.7 g-0.6 h-0.5 i0.6 j-0.6 k1.6 m-0.4 n0.7 p0.7 r-0.7 s-0.8 t0.6
trub 7.4 a-0.5 d-0.3 e-0.4 g0.4 h0.6 r0.4
trus 7.2 d0.6 e-0.7 g-0.3 s1.7
trustp 7.2 d0.6 e-0.7 g-0.3 s1.7
tsch 6.7 a-0.4 e0.4 g-0.5 h0.8 i-0.4 j-0.4 k1.6 m0.4 n0.3 o0.3 p-0.4 q-0.5 s-0.3
tschec 7.4 e0.7 f0.3 m0.6 n0.3
tschus 7.7 b0.3 c0.3 d0.4 h0.8
tu 7.7 e-0.4 g0.3 o0.3 r0.3
tubi 7.7 a1.9 g0.4 j2.4 n-0.4 r0.5
tue 7.7 j0.4
tun 6.1 a0.4 b0.3 c0.9 d-0.5 e1.5 g-0.4 h-0.5 i-0.5 j-0.6 o0.4 t1.3
tun+sie 7.7 a-0.6 e-0.3 l0.7 r0.8
tur 5.9 b-0.7 c-0.6 d0.5 e0.6 f-0.7 g0.3 h0.4 i-0.7 k1.4 l-0.5 m-0.5 o-0.4 q-0.4 s-0.4
tur+eine 7.7 c-0.4 d0.3 e0.6 g-0.4 k1.2 n0.3 o-0.3 r-0.4
turi 7.7 b-0.4 f0.4 g0.5 l-0.3 m0.6 n0.5 o-0.4 q0.3 r0.7
turin 7.7 b-0.4 f0.4 g0.5 l-0.3 m0.6 n0.5 o-0.4 q0.3 r0.7
turk 7.7 l0.3
turkis 7.7 l0.3
turm 7.4 a-0.3 c0.7 d-0.3 f0.5 g-0.3 m0.4 r-0.4 t0.5
turn 6.8 a0.8 c-0.4 e0.7 k-0.3 p0.5 r0.3
turnha 7.7 a-0.4 d-0.4 g0.6 o0.4 r0.8
turnie 7.7 p0.8
turs 7.4 a0.4 b0.6 c0.5 e0.6 f1.0 m0.7 p0.6 s0.5
tut 6.1 b1.0 d-0.5 e-0.7 g-0.8 i0.6 j-0.7 l1.2 m0.4 p-0.4 r-0.7 s-0.4
tut+mir 7.2 a-0.8 c-0.4 d-0.3 e-0.4 j-0.3 k0.9 l1.7 m0.3 p-0.3
tuv 7.4 a-0.3 d-0.5 p0.4 s0.4 t-0.4
twin 7.7 a-0.3 f0.4 m0.4 q2.5
twint 7.7 a-0.3 f0.4 m0.4 q2.5
uber 3.0 a-0.6 b1.6 c1.0 e1.0 f0.4 h0.4 i-0.4 j-0.6 k-1.0 l-1.6 m2.0 n3.8 p0.9 q3.4 r1.4 s-1.0 t2.0
uber+ab 7.4 c0.8 d0.5 e-0.4 g-0.4 h-0.5 n0.6 o0.5 r0.6 t0.5
uber+an 7.2 b0.6 e-0.6 f-0.3 k0.4 l0.5 o0.5 p-0.4 q0.3 r0.6 t-0.4
uber+das 6.1 c0.3 e0.6 f-0.3 g-0.5 h-0.4 i0.4 j0.5 l0.4 m0.5 n0.9 o0.7 p-0.3 s0.4
uber+dem 7.2 a0.9 b1.9 c-0.3 t1.1
uber+den 6.0 b1.0 d0.4 e-0.6 f0.3 h-0.6 j-0.3 k-0.4 m2.4 q-0.6 r0.5 s-0.8
uber+der 6.5 a0.6 c1.4 d-0.9 e1.5 f0.4 i-0.3 j-0.4 k-0.7 l0.3 m-0.5 p-0.4 q0.5 t2.0
uber+des 7.7 a-0.4 e-0.4 g0.4 r0.4
uber+die 5.5 d-0.5 f0.8 g-0.8 h0.4 i1.3 j-0.5 k0.4 m0.7 n0.7 o0.6 p0.4 r-0.7 s-0.8
uber+durc 7.7 b0.9 d0.7 g0.4 h0.5 k0.6 o0.5 q0.8 t-0.3
uber+ein 7.4 b-0.4 e0.5 j0.4 m-0.3 o0.7 p1.0 r-0.3 t0.4
uber+eine 6.6 b0.5 d0.4 f0.4 g0.6 h0.6 j-0.4 m0.4 p-0.4 r0.3 t0.6
uber+er 7.7 c-0.4 e0.4 j0.3 n0.6
uber+es 7.7 a-0.4 e-0.3 n0.9
uber+geld 6.8 a0.8 b0.9 d1.2 e0.9 f1.0 g-0.5 i-0.5 n1.3 p1.9 s-0.4
uber+habe 7.4 a1.1 b0.6 e-0.4 g-0.6 i-0.4 j0.4 p2.9 r-0.4
uber+herr 7.7 d0.3 f0.4 k0.5 r-0.3 t0.4
uber+ich 6.3 b-0.3 c-0.4 d-1.1 i-0.7 j0.4 m0.8 n1.5 q-0.5 r0.4 s-0.5
uber+ihre 7.0 h0.6 j-0.4 m0.8 r0.4 s0.5
uber+ins 7.2 a-0.5 n0.4
uber+leut 7.7 d1.3 f0.6 h-0.3 j-0.3 o0.5 s0.4
uber+mein 6.7 c0.7 d0.4 f0.6 g-0.8 i-0.6 k0.4 l0.5 p-0.4 q-0.4 r-0.6
uber+mich 7.7 d0.4 e-0.4 j0.6 l-0.4 n0.4
uber+nich 7.7 b0.6 g0.7 m-0.3 p0.7 r0.7
uber+noch 7.7 f-0.6
uber+sein 7.7 a-0.5 c-0.4 g0.5 h0.4 m-0.3 n0.3 o1.6
uber+sie 6.4 a-0.7 b0.5 d-0.3 e0.7 g-0.7 i1.4 j-0.6 l1.2 m-0.3 n1.4 o-0.6 p-0.5 q-0.5 r-0.7 s-0.3
uber+steh 7.4 a0.8 b0.4 c-0.4 d0.8 e0.4 p0.5 s0.4
uber+uber 7.7 f0.4 g-0.3 k1.1 n-0.4 q1.5
uber+und 7.2 a-0.8 d-0.4 g0.9 i0.4 j0.4 n0.9 q1.7 r1.0 s-0.3
uber+unse 6.7 a-0.3 d0.3 e0.4 g2.0 h1.8 i-0.6 j-0.4 k0.8 m-0.5 n0.6 o0.5 p-0.3 q0.7 r1.6
uber+vom 7.7 a-0.8 m0.9 n1.4 p-0.5 t1.2
uber+was 7.7 a-0.5 f1.7 g0.5 l0.3 r0.6
uber+werd 7.4 a-0.7 j-0.3
uber+wir 6.4 b0.4 c0.5 e-0.4 g-0.6 h0.5 j-0.4 k-0.4 l-0.4 m1.3 n2.3 p0.8 q-0.3 r-0.4 t0.7
uber+wird 7.4 a0.5 b0.5 e1.0 j1.1 p1.3 s0.5
uber+zahl 6.0 j-0.6 p-0.3
uber+zu 7.7 a0.4 c1.3 i0.5 j0.5 p0.5
uber+zwei 7.7 e0.9 g0.6 r0.7
uberal 7.2 a-0.4 b-0.4 c-0.4 d-0.3 g0.5 j0.5 r0.4
uberar 7.4 b0.9 m1.0 p0.6
uberga 6.5 a0.6 c0.6 d0.9 g0.5 h0.5 i2.5 l-0.3 o0.6 p-0.5 r0.4 s-0.3
uberge 6.7 a0.3 c1.0 d0.7 e-0.7 g-0.5 h-0.3 j1.4 n-0.4 s-0.3
uberha 6.6 b0.8 c-0.4 d0.9 e-0.7 f-0.7 g0.7 i0.7 j-0.4 m-0.3 p0.8 r1.3 s-0.4
uberla 7.7 a0.6 b0.4 e1.7 i0.5 j1.0
uberle 6.7 a0.5 b-0.4 c0.3 d-0.4 g-0.8 i0.4 r-0.9
ubermo 6.7 a0.6 b-0.3 c1.8 d2.1 e-0.4 f-0.6 h-0.3 i-0.4 k1.0 l0.9 m-0.6 n0.7 o-0.4 p-0.3 t4.6
uberna 7.2 b0.8 c0.5 d0.5 e-0.4 h0.3 i0.3 k0.5 l-0.4 o0.5 q0.7 t-0.3
uberne 6.2 b0.7 c1.2 e1.2 j-0.4 k-0.4 m0.7 o0.4 s-0.7
uberni 6.4 a-0.9 b-0.4 e0.8 f1.0 g-0.4 i1.1 j0.3 n-0.4 p-0.6 r0.4 s-0.7
uberno 7.4 a-0.9 b-0.3 c-0.3 d-0.4 g-0.4 q0.4 s-0.4
ubers 7.2 a0.4 c0.4 d0.5 e1.3 p0.5 s0.5
ubersc 6.3 b1.7 d-0.3 e0.4 g-0.5 h0.4 i-0.5 l-0.5 n0.4 q1.4 s1.7
uberse 5.0 a-1.7 b-0.8 d-0.7 g1.5 h0.5 j-1.0 k0.9 l0.3 n0.3 p-1.4 r2.4 s-0.7 t2.1
uberst 6.7 b1.7 c-0.5 d-0.5 f2.0 i-0.5 m3.2 n1.3 o-0.4 p-1.2 s-0.4 t-0.3
ubertr 7.2 a-0.8 c-0.3 d-0.4 g2.0 h1.8 j-0.3 n0.4 r1.5
uberwe 5.0 a0.3 d-0.8 e1.5 g-0.8 h0.9 i-1.7 j-1.0 l1.0 n8.3 o0.4 p3.6 q2.0 r1.0 s-1.5
uberwi 5.8 a-1.6 c-0.6 d0.3 f-0.4 g0.5 i-1.0 m-0.9 o0.5 p0.9 q7.9 r1.4 s-0.3 t-0.7
ubli 6.8 a-0.7 e-0.4 g-0.4 i-0.3 l0.7 r-0.4 t0.5
ublich 6.8 a-0.7 e-0.4 g-0.4 i-0.3 l0.7 r-0.4 t0.5
ubri 5.7 b-0.5 c0.7 d0.6 e0.6 f-0.8 j-0.9 k1.0 m0.9 o0.5 p-0.7 q0.4 r0.6 s0.4
ubrig 7.7 c-0.4
ubrige 5.7 b-0.5 c1.0 d0.5 e0.5 f-0.7 j-0.8 k1.0 m1.0 o0.6 p-0.6 q0.4 r0.7 s0.5
uebe 7.7 a1.6 e-0.3 g-0.8 h-0.3 j2.8 p-0.4 r-0.7 s-0.4
uelz 7.4 b0.4 e-0.5 k0.4
uelzen 7.4 b0.4 e-0.5 k0.4
uf 7.2 b-0.5 f-0.3 g0.5 h-0.4 k0.4 n0.8 o1.8 p-0.4 q-0.6 r0.9 s0.5 t0.4
uf+em 7.7 b-0.3 e0.5 n0.9 q-0.3 s0.8
uhli 7.7 d0.6 f1.1
uhr 4.6 b-0.6 c0.5 e-0.3 g-0.9 i-2.0 j-1.3 k-0.8 l-0.5 m0.4 n-0.7 o0.8 p-1.2 s-1.5 t7.7
uhr+auf 7.4 a-0.6 g-0.3 k0.5 n0.3 o0.5 r-0.4 t2.6
uhr+da 7.7 b0.5 l0.8 m0.9
uhr+die 7.4 a0.5 c0.6 e0.8 h0.4 o0.4 t1.6
uhr+fruh 7.0 a-0.4 f0.8 g1.2 m0.3 n-0.4 q0.3 r1.1 s-0.4
uhr+in 6.8 a-0.5 c-0.5 d-0.4 e-0.5 k-0.3 l-0.3 t1.2
uhr+lauf 7.7 a0.4 b0.8 k0.3 m1.1 t0.4
uhr+nach 7.7 d1.2 e0.9 f-0.3
uhr+steh 7.7 c1.1 h0.4 s0.5 t1.1
uhrm 7.7 a0.4 c0.8 d0.8 f0.6 j0.5 p0.4
uhrmac 7.7 a0.4 c0.8 d0.8 f0.6 j0.5 p0.4
ulri 7.2 b1.1 e-0.3 h-0.3 i-0.3 j0.4 m0.8 o0.5
ulrich 7.7 b1.4 r0.3
ulrike 7.7 e-0.3 j0.5 m0.7 o0.4 r-0.3
um 3.4 a2.1 b1.5 c2.5 d1.8 e2.4 f0.7 g-1.3 h-0.4 i0.6 j-0.5 k1.6 l1.5 m1.8 n-1.1 o-0.7 p-0.4 q-0.5 r-0.9 t4.0
um+acht 6.7 a-0.3 b-0.4 c0.6 d0.9 e-0.6 g-0.3 h0.4 i-0.4 k0.4 o-0.3 r-0.4 s-0.7 t0.6
um+das 7.7 b0.7 c0.5 j0.5 m0.7 s0.7
um+den 7.0 b-0.3 c0.5 d-0.4 i0.7 j-0.4 p-0.4 r-0.4 s0.5 t0.3
um+die 6.0 c-0.3 e1.4 i-0.8 k-0.6 m-0.3 n0.7 p0.6 r0.6 s0.4 t0.4
um+drei 6.2 a-0.6 d0.5 g0.9 h1.4 i-0.3 j-0.5 k1.6 l-0.3 m0.4 p-0.5 q0.4 r0.5 s-0.6 t0.3
um+ein 6.2 a0.6 b1.2 c1.2 d1.2 f1.0 g-0.7 h0.7 i-0.4 m0.3 p-0.5 q-0.3 r-0.4 s0.7
um+eine 5.8 a0.8 c1.4 d1.8 e0.5 f0.6 g-0.6 h-0.5 i2.1 m1.0 p-0.7 r-0.5 s1.0 t-0.6
um+elf 7.7 a-1.1 h0.6 k1.2 l0.5 n0.5
um+etwa 7.0 a-1.0 g-0.4 l3.8 n0.5 p-0.4 t0.3
um+korr 7.4 a0.4 b0.5 c-0.4 m1.1 p-0.5
um+mitt 7.7 a-0.4 c0.7 e-0.6 h-0.3 l0.5 t1.4
um+neun 6.8 c-0.3 d0.7 f1.0 i-0.3 k1.1 p-0.4 s0.5
um+ruck 7.7 a0.6 c0.5 e1.0 i0.4 p1.5
um+sech 7.7 a-0.4 c-0.3 h0.5 o0.4 q0.4 t0.7
um+sieb 7.7 a-0.9 c-0.4 d-0.6 g1.2 q0.8 r1.3 s-0.4
um+uber 7.7 a0.6 c0.7 i0.5 m0.7
um+unse 7.7 a-0.4 b0.4 e-0.3 k0.7 l-0.3 n0.4 t-0.3
um+vier 7.7 c0.6 e0.4 h0.6 t0.6
um+weit 7.7 a-0.7 c0.5 g1.3 h1.9 i-0.5 o0.3 r-0.3
um+wie 7.7 c0.6 g0.5 r0.5 s0.8
um+zehn 7.0 e0.7 n-0.5 q0.4 t2.6
um+zug 7.7 a1.4 c1.1 p2.6
um+zwei 7.0 a-0.8 g0.4 h-0.3 i-0.5 k-0.5 m0.3 q0.3 r0.7 t-0.4
umar 7.7 g0.9 h0.6 k0.5 l0.4 m0.3 n0.9 r1.0 t-0.5
umba 6.5 b-0.5 d1.5 e0.4 f0.3 g0.9 h0.8 i-0.8 k0.9 l0.7 m0.4 n-0.5 p-0.6 q0.6 t1.0
umbau 7.2 a-0.6 g0.8 j0.3 k1.1 n-0.5 q0.9 r1.0 t0.5
umbaue 7.7 e0.6 f0.3 g0.6 h1.0 i-0.4 r-0.3 t0.7
umbaut 7.7 a0.5 d1.2 g-0.3 r-0.3 s0.7
umfa 6.5 a-0.5 c-0.3 g-0.3 h0.7 i-0.6 m0.9 p-0.4 r-0.6
umfa+etwa 7.7 l0.3
umfang 6.8 h0.9 i-0.5 m1.1 p-0.4 r-0.5
umfass 7.4 e-0.5
umfr 7.0 a-0.3 c-0.5 e-0.7 s0.3
umfrag 7.0 a-0.3 c-0.5 e-0.7 s0.3
umge 5.6 b-0.7 c-0.9 d1.8 f-0.7 h-1.3 i1.0 j-0.3 l-0.5 m-0.5 n0.9 o-0.5 p0.6 r0.4 s1.7 t-0.3
umge+und 7.0 a0.5 b-0.3 c-0.3 e0.7 i0.9 j0.8 l-0.3 n0.7 p1.2 s0.3
umgedr 7.7 e0.5 g0.4 i0.8 r0.6
umgehe 7.7 e0.6 i-0.6 q0.3
umgeht 7.4 a0.7 d1.3 e-0.5 g-0.6 h-0.3 i0.7 p0.7 r-0.4 s1.2
umgehu 7.7 a-0.6 j-0.3
umgeke 7.7 a0.3 d0.4 e-0.4 i0.7 j0.3 p0.8
umgese 7.7 a-0.3 e-0.6 g0.7 k0.3 r0.8
umgest 7.2 a-0.5 c-0.3 h-0.5 i-0.6 n1.2 q-0.3
umkl 7.7 a-0.6 g0.6 o0.5 r0.8
umklei 7.7 a-0.6 g0.6 o0.5 r0.8
umle 7.7 a0.5 c-0.3 d0.6 e0.7 f-0.4 l1.0 t0.8
umleit 7.7 a0.5 c-0.3 d0.6 e0.7 f-0.4 l1.0 t0.8
ums 7.2 a-0.3 b-0.4 d0.4 e0.3 g0.4 i0.6 r0.7
ums+eck 7.7 e0.3 i0.8 j0.5
umsa 6.2 b-0.4 e0.7 h0.6 i0.4 j1.0 m-0.4 n-0.4 o0.5 p-0.7 r0.3 s-0.6
umsa+und 7.7 e0.4 g0.4 h0.5 i0.5 j0.5 r0.4
umsatz 6.2 b-0.4 e0.7 h0.6 i0.4 j1.0 m-0.4 n-0.4 o0.5 p-0.7 r0.3 s-0.6
umsc 7.0 b0.7 j-0.3 k0.3 m0.7 p0.3 r0.4 s0.5
umschl 7.7 a-0.5 k0.4 p-0.4
umschu 7.7 m0.7 p0.8 s0.8
umse 7.4 c0.4 g0.4
umsehe 7.4 c0.4 g0.4
umso 7.4 b0.4 e-0.5 g0.4 i-0.3 r0.3
umsons 7.7 b0.4 e-0.4
umst 6.2 b-0.5 e0.4 f0.7 g-0.4 h0.7 i-0.8 j-0.5 l2.8 s-0.4 t0.7
umst+auf 7.7 h0.6 l2.1 r0.4
umst+bei 7.7 a-0.4 e-0.4 k-0.3 l1.9 m0.3
umstel 6.3 a-0.5 b-0.5 f0.7 h0.7 i-0.7 j-0.4 l2.9 p-0.5 s-0.3 t0.7
umwe 7.7 d0.5 j0.8
umzu 6.5 a-0.8 b0.7 d0.3 g0.7 h1.6 i0.4 j-0.3 l-0.4 m0.8 p-0.6 r0.8 s0.4
umzu+vom 7.7 a-0.5 g0.4 r0.5
umzug 6.8 a-0.4 d0.4 g0.9 i0.9 p-0.3 r0.9
umzugs 7.7 b1.0 m0.7 s0.8
unab 7.4 b0.5 l1.4 m0.5
unab+davo 7.7 b0.6 l0.9 m0.6
unabha 7.7 b0.6 l0.9 m0.6
unan 7.4 d0.7 f0.7 s0.4 t0.6
unange 7.4 d0.7 f0.7 s0.4 t0.6
unau 7.2 a-0.7 b-0.3 c-0.3 e-0.4 g1.3 i-0.5 k1.1 q1.0 r1.3
unaufg 7.7 a-0.7 g0.8 i-0.5 k1.2 r0.8
unbe 6.1 a1.9 b-0.6 d0.8 e-1.1 f-0.7 h0.5 i0.6 j-0.3 k0.7 m1.3 o-0.4 p1.5 s-0.5
unbefr 7.4 a0.5 b-0.5 d-0.5 e-0.8 f-0.4 g0.5 h0.9 i-0.6 j-0.4 o-0.3 p-0.4 r0.8
unbeza 7.2 a1.4 i1.7 j0.5 m2.0 p2.6
unbr 7.7 a0.9 c-0.3 e2.5 f1.3 h0.4 j-0.4 n0.5 p1.6 q0.3
unbrau 7.7 a0.9 c-0.3 e2.5 f1.3 h0.4 j-0.4 n0.5 p1.6 q0.3
und 1.9 a2.8 b0.5 c1.8 d-0.3 e1.7 g2.3 h-0.4 i3.3 j2.3 k-1.9 l-1.4 n-1.8 o-1.2 p3.2 q-1.2 r1.3 s2.5 t0.6
und+alle 7.0 a-0.4 c-0.5 d0.4 e0.5 f0.7 i-0.3 j-0.3 k1.5 l-0.4 n-0.4 o0.6 q1.1 r0.4
und+als 7.7 a0.3 b0.8 d0.6 e0.6 i0.5 s1.1
und+am 5.8 a1.1 b1.9 c0.3 d1.0 e1.6 f-0.4 h0.3 i-0.3 j-0.6 k0.8 m0.4 p1.6 s2.4 t-0.4
und+an 7.4 b0.3 e0.7 f0.7 k0.6 n-0.3 q0.6 t0.5
und+auch 7.4 a0.4 b0.5 d-0.4 j0.5 p1.4 s0.8
und+auf 5.7 a2.1 d2.4 e3.9 g-1.4 h-0.5 i0.4 j-0.7 k-0.5 l-0.4 m1.2 r-0.6 s2.1 t0.4
und+beha 7.4 a0.4 c0.8 j0.9 m0.6
und+bei 6.4 a0.6 b1.5 c1.0 d0.5 e2.3 f1.5 g-0.5 h0.3 k0.7 l0.9 m-0.5 n0.6 p-0.3 q0.4 r0.7
und+beid 7.7 d0.6 g0.5 i0.6 r0.6
und+beim 6.8 a0.5 b-0.3 c0.8 e0.9 h0.3 j0.4 p0.9 r-1.0 s1.5
und+beko 7.0 b0.3 d0.6 e1.0 i-0.3 k0.4 m-0.6 n0.5 o0.5 p0.3 r0.5 s-0.3 t-0.4
und+bere 7.7 a-0.4 d-0.4 g1.0 i-0.3 n0.3 r1.0
und+best 7.2 g0.4 i0.6 j0.5 p0.4 r0.6
und+beza 7.0 b0.3 c0.7 e-0.8 f-0.4 g-0.4 i0.4 n1.9 o-0.4 p1.2 q-0.3 r-0.5 t-0.4
und+bin 7.4 c0.9 j0.5 k0.5 l0.5
und+bis 7.7 a-0.4 l0.8 p-0.3
und+bitt 6.0 a-0.4 b0.3 g-0.5 i-0.4 j-0.8 k-0.4 l1.6 n-0.5 p0.6 q0.7 r-0.3 s-0.5
und+blei 7.7 a-0.5 c-0.5 e-0.4 h0.7 q-0.4
und+brau 6.7 a-0.9 c0.5 e-0.4 f-0.5 g0.9 h1.7 i-0.5 j-0.4 l0.6 m0.6 o0.6 p-0.3 r0.5 s-0.4 t-0.5
und+brin 7.7 c0.4 g-0.3 h-0.3 i0.7 m0.4 n1.2 r0.7
und+da 6.8 a0.5 b0.4 c0.6 j0.4 s1.1
und+dabe 7.4 b-0.5 e0.4 g1.3 k-0.4 m0.6 o-0.3 p-0.3 q1.4 r1.4
und+dafu 7.7 a0.5 e1.1 g-0.4 p1.7
und+dana 7.2 e-0.4 i0.4 j0.6 k0.6 p0.5
und+dank 7.2 b-0.3 c-0.3 g1.0 h-0.3 n0.6 r0.9
und+dann 6.0 c2.2 e1.2 g1.7 h0.8 n-0.4 o0.5 p1.0 r2.0 s0.8
und+darf 7.7 b-0.4 k0.4 q0.4 r0.4
und+dari 7.7 a0.7 c0.7 e0.6 j0.8 k0.5 q0.3 r-0.5
und+daru 7.7 e-0.3 f0.6 j0.5 p0.4
und+das 5.2 a1.1 b-0.5 c0.4 d-0.4 e1.1 f1.9 g1.7 i0.9 l-0.8 o0.5 p-1.2 q0.4 r1.8 s-0.8 t1.0
und+de 7.7 b0.4 d0.4 h0.5 n0.7 p-0.3
und+dem 6.7 b-0.3 e1.0 m1.0 q0.5 s0.9
und+den 5.7 b-0.8 c1.3 d-0.5 e-0.3 f2.3 g1.3 h1.3 i-0.3 k0.3 m-0.4 o0.4 p0.4 q0.7 r0.8 t1.3
und+der 4.8 a1.0 b1.1 c2.0 f-0.9 g0.4 h2.0 i2.0 j1.3 k0.9 l0.9 o-0.5 q0.5 r2.2 t1.2
und+die 4.3 a1.6 b1.2 c2.3 d-0.7 e0.8 f-0.6 g0.9 h2.6 j-1.2 k-0.6 l2.2 m0.3 o0.8 p1.5 q-0.9 r1.6 s1.1 t4.3
und+dies 7.0 a-1.0 c-0.3 e-0.7 i-0.5 o-0.3 q0.6 r1.2
und+drei 7.0 a-0.4 c-0.4 f0.5 h0.3 q1.0
und+du 7.4 a0.4 c0.8 g0.4 h-0.3 l0.5 n0.8 r0.5 t-0.3
und+ein 7.0 a1.1 b0.8 d-0.3 e1.3 g-0.7 i0.6 j0.4 r-0.6 s0.9
und+eine 5.3 b-0.4 c0.3 e0.6 f-0.7 g0.7 h0.5 l-0.3 q-0.3 r0.6 s-0.6
und+einm 7.2 a0.3 c1.2 d1.3 f1.3 i0.7 m-0.4 r0.6
und+er 7.4 a-0.6 b-0.4 d-0.4 g0.3 h0.8 i-0.3 k0.4 l0.4 n0.5 r0.5 t0.6
und+erst 7.4 b-0.3 e-0.4 j0.5 l-0.4 m1.0
und+ertr 7.7 a0.6 b1.7 e-0.4
und+erwa 7.2 a1.1 c1.6 f2.1 j0.7 o-0.4 p0.5 s-0.4 t1.0
und+es 6.8 a0.9 b1.0 f0.7 g0.4 i-0.4 m0.4 p0.6 r-0.3 s2.1
und+fand 7.7 b0.5 g0.4 j0.8 r0.3 s0.6
und+fass 7.7 a-0.6 h1.2 i-0.3 r0.3
und+find 7.4 a-0.6 b-0.4 c-0.4 d-0.4 e-0.5 g0.8 l0.4 o1.0 r0.7
und+foto 7.4 a-1.1 c-0.4 e-0.5 g2.2 h1.9 i-0.4 l-0.3 n0.6 o-0.4 p-0.4 r2.5 s-0.5 t-0.5
und+frag 7.7 b0.9 d1.1 g-0.3 q-0.3
und+freu 7.4 a0.6 e1.2 g-0.5 j0.5 p1.2 s0.4
und+fur 7.2 a-0.4 c-0.5 d0.3 g-0.3 h1.3 i-0.4 n2.1 p-0.4 s-0.3
und+geht 7.2 a-0.4 e-0.4 g0.4 r0.4
und+geme 7.7 d0.4 e0.8 f0.8
und+gesa 7.7 a-0.5 g1.0 r1.1
und+gewe 7.7 e0.4 i0.9
und+glei 7.7 a-0.6 e-0.3 g0.3 h0.6 s-0.3
und+grun 7.7 b0.5 j0.6 p0.6
und+grus 7.4 o0.4 q-0.3 r-0.3
und+hab 7.4 a-0.8 c0.4 g0.4 o0.3 p-0.4 t0.3
und+habe 5.8 c-0.8 d0.8 e1.3 f-0.6 g-0.6 i-0.4 j1.1 n1.4 o-0.5 p-0.3 r-0.7 s-0.8
und+hat 5.7 a-0.4 d1.0 e1.3 f0.3 g0.3 h-0.3 i-1.2 j0.6 m-0.5 p-0.6 q1.3 r0.9 t-0.4
und+hatt 7.7 d-0.3 h-0.3 l0.4 n0.3
und+haus 7.7 a-0.3 b0.4 h1.0 k0.3 l0.9
und+herr 5.7 a0.7 d0.9 e0.4 i1.1 j0.8 m0.8 o0.9 q0.5 s-0.5 t-0.5
und+heut 7.4 a0.7 b0.8 c0.3 d1.3 g-0.5 s0.8
und+hier 7.7 c0.4 k0.4 n0.7 s0.6 t0.5
und+hole 7.7 a-0.4 c0.4 i0.9
und+ich 4.8 a-0.6 b0.3 c1.1 d-1.1 e-0.8 f-0.5 g1.6 j-0.7 k0.5 l0.9 n-0.6 q1.0 r1.8 t1.4
und+ihr 6.7 c1.5 g0.8 i0.5 k-0.4 o1.1 q0.5 r1.2 s1.4 t1.2
und+ihre 6.7 a0.6 b-0.4 e0.9 f0.9 h-0.4 p1.6
und+im 6.3 a1.8 b0.5 c0.5 d0.9 e2.7 h-0.5 i1.6 j-0.5 m0.5 p1.4 s1.3
und+in 6.4 a0.7 d0.7 e1.3 h-0.4 i-0.5 l0.8 m0.6 p0.5 s0.8 t1.3
und+ist 6.4 a-0.4 c-0.3 e0.6 f-0.3 g0.5 i-0.4 j0.8 k0.4 l0.7 n0.4 q-0.4
und+jede 7.7 c-0.6 d-0.5 e0.3 f0.7 g0.4 h1.1 k0.6 n0.7 r0.9
und+jetz 6.6 a-0.7 b-0.5 d-0.6 g0.9 h-0.4 j0.3 l-0.5 p0.3 q-0.3 r0.9 t0.5
und+kann 6.7 a-0.5 b0.3 c0.5 e-0.4 f1.0 g-0.5 h-0.4 i-0.6 m-0.4 p-0.5 r-0.7 s-0.4
und+kein 6.1 b1.3 c1.2 f0.6 j-0.7 k-0.4 p0.5 q0.5 r0.5 s-0.6
und+koll 7.7 e-0.3
und+komm 6.7 a-0.9 b-0.5 c-0.3 d-0.3 f0.7 h-0.5 i-0.5 k-0.5 l1.9 n0.8 o0.5 p0.3 q-0.4 r0.4 s-0.4 t0.4
und+konn 7.7 c-0.3 n-0.4 o1.0
und+kund 5.9 j-0.7
und+lass 7.0 a0.7 c0.7 e1.3 f0.4 j0.8 o0.7
und+lese 7.4 a-0.5 d-0.7 h0.6 l0.5 s-0.4 t0.4
und+lieg 7.2 a-0.5 f0.3 g0.6 i-0.4 m0.4 n0.7 r0.5
und+mach 6.8 a-0.8 b1.1 c0.6 d-0.5 e-1.0 i0.5 l0.4 m-0.4 n1.8 o0.4 p-0.6 q-0.6 r-0.3 s-0.4 t0.5
und+mahn 7.2 a-0.6 b0.5 f-0.3 j-0.3 m-0.3 n0.3 o0.4 p-0.4 q0.3 r-0.4 t-0.3
und+mate 7.7 d0.9 e0.7 o1.5 q1.1 s0.5
und+mein 5.8 c0.8 e0.9 f0.3 g1.0 h0.7 i-0.3 j0.4 k0.5 l0.8 p-0.4 r1.6
und+meld 7.4 e0.5 i0.8 j0.6
und+mich 7.4 a0.5 b0.4 c-0.4 d0.9 e1.1 f0.9 g-0.4 i0.9 r-0.3
und+mir 7.0 b0.5 c0.8 d-0.3 e-0.7 i0.4 k-0.4 m0.5 o0.5 p-0.3 q1.0 t0.8
und+mit 6.2 a0.7 b0.7 c-0.6 f1.0 h0.3 i1.8 l0.7 m0.4 n0.3
und+moch 7.7 e-0.4 t0.4
und+muss 7.2 c0.4 d0.5 e-0.4 j-0.4 q0.6 t-0.4
und+nach 6.8 b0.9 d-0.7 i0.8 k-0.3 o-0.4 q-0.4 r0.5 s-0.4
und+nehm 7.2 b0.3 e1.1 h1.3 n-0.4 o0.4 t-0.3
und+nich 6.1 a1.0 b0.3 c0.6 d1.4 f1.3 g-0.5 m2.9 n0.4 o-0.4 p1.1 q-0.3 s-0.6
und+nimm 7.4 e0.5 i0.3 j-0.3
und+noch 7.7 a0.4 e-0.4 g0.5 l0.7 m1.0 n-0.3 q1.4 r1.1
und+nur 7.4 e0.7 i-0.4 j0.5 k0.4 l0.3
und+ohne 6.6 a0.8 b-0.5 e1.3 k0.7 l1.2 m1.7 s-0.4 t0.3
und+pruf 7.2 a0.5 b0.9 e-0.3 g-0.5 j1.1 l0.5 s-0.5
und+rech 7.7 a-0.5 e-0.5 g0.6 h0.5 r0.5
und+rede 7.7 a0.4 b1.7 g-0.7 r-0.5
und+ruft 7.4 a-0.3 c-0.4 g0.4 h0.6 i-0.3 r0.4
und+sage 7.7 c0.4 d0.7 h0.3 i0.9 m0.9 o-0.4
und+sagt 7.2 a-0.7 c0.4 g0.9 i-0.4 m-0.4 o0.4 q-0.3 r0.9 s-0.4
und+scha 6.7 c0.6 d-0.5 g0.4 h-0.3 s-0.4
und+schi 6.5 a-0.5 b-0.5 c0.9 d1.1 e-0.3 i-0.4 j-0.4 l0.4 n1.2 o1.4 p-0.8 q0.7 s-0.4 t1.3
und+schl 7.4 c0.5 e-0.3 g0.3 n0.8 s0.6
und+schm 7.2 a0.5 c-0.3 i0.4 j0.6
und+schw 7.7 b0.6 e0.9 f-0.3 g0.3 k0.6 n-0.3 o0.4 q0.7 r1.0
und+sein 7.7 a0.4 b0.7 f0.3 i0.6 m0.8
und+seit 6.8 b0.5 c0.8 d0.4 f0.8 g0.6 h0.8 j-0.3 p0.9 q0.3 r0.7
und+setz 7.7 a0.6 c0.6 e0.5 g-0.4 j1.7 r-0.3
und+sich 7.7 a-0.5 e-0.5 g0.4 r0.4
und+sie 6.5 a0.7 c-0.6 d1.7 e1.0 f-0.3 g-0.6 i0.9 j-0.4 l0.9 n0.4 p-0.8 r-0.4 s0.9
und+sieh 7.4 a-0.6 e-0.5 p-0.3
und+sind 5.6 c0.6
und+so 7.7 a0.6 e1.0 j0.6 p0.6 s0.7
und+soga 7.4 b0.7 c0.7 d0.5 g0.3 h0.7 n-0.3
und+sola 7.4 a0.6 c-0.4 e1.1 f0.8 g-0.3 p1.6
und+soll 7.7 l0.9
und+sons 7.7 a0.4 b0.5 d0.4 e0.4 i0.6 j0.7 p0.6 s0.5
und+such 7.7 a0.3 e0.8 h0.7 i1.0
und+teil 7.7 e-0.3 g-0.4 h0.6 o0.6 q0.5
und+uber 7.2 a0.7 c0.9 d1.1 g-0.4 l-0.4 p0.5 r0.6 s0.5 t1.1
und+um 7.4 d0.8 m1.0 n-0.3 o0.4 r0.4
und+uns 7.4 e0.8 f0.5 j0.5
und+unse 6.4 a0.7 b-0.3 e0.9 h0.9 j0.8 m0.5 q-0.3 s1.6
und+unte 7.4 b0.6 e-0.4 m0.6 p1.1 s0.5
und+verg 7.7 g0.3 r0.3
und+verl 7.2 c0.5 e-0.4 f0.6 g-0.3 i-0.3 o0.9 q0.3 t0.4
und+vers 7.7 p0.4
und+vert 7.4 a0.4 c0.4 p1.4
und+vier 7.7 c0.5 f0.4 p0.6
und+vom 7.7 a0.4 c0.5 e0.7 i0.6 k0.3 r-0.3
und+von 7.0 a0.5 c1.0 d0.4 e0.4 f-0.3 g-0.5 i-0.4 k-0.3 l0.9 m-0.4 p-0.3
und+wann 7.4 b0.7 c0.4 d-0.4 e0.4 i0.4 o0.7
und+wart 7.7 a-0.3 c0.4 k0.7 t-0.3
und+was 6.7 a-1.0 b0.3 e-0.4 g-0.3 i0.6 j-0.3 p-0.4 s-0.6
und+weis 7.4 a0.6 b0.4 c1.1 d-0.3 e1.2 f1.5 i0.4 k0.3 p0.8
und+wenn 6.5 a0.3 d0.6 e0.5 f0.4 g1.1 h0.4 j0.3 o-0.4 r-0.4 s0.5 t-0.4
und+wer 6.5 a0.5 d0.7 e0.7 f-0.3 g0.5 h0.6 i-0.7 j-0.3 p-0.4 r0.7 s1.9 t-0.3
und+werd 6.8 a0.8 b0.3 c1.3 d0.5 g-0.4 i1.5 j0.5 m0.4 p-0.4 r-0.4 s0.6
und+wie 7.0 b-0.4 c0.5 f-0.3 i0.6 p-0.3 r-0.3 s0.7
und+will 6.6 b1.1 c-0.3 h0.4 i0.5 p-0.3 q-0.4 s0.3
und+wir 6.6 a-0.5 c-0.6 d0.4 f-0.4 l-0.3 p-0.5 q0.7 s-0.5
und+wird 6.5 d-0.4 e1.7 f1.0 g-0.4 h0.4 i-0.6 k0.9 l-0.4 n2.8 s0.9 t-0.7
und+woll 7.0 a-0.4 b0.8 e-0.5 g1.5 h0.6 i-0.4 j-0.5 p0.9 r0.5
und+wurd 7.7 c0.7 e-0.3 i0.7
und+zahl 7.2 a-0.4 c-0.4 d-0.3 f-0.3 l-0.3 p-0.3
und+zehn 7.7 a0.3 f0.7 j0.7
und+zieh 7.4 g0.3 h0.8 i-0.4 o0.6
und+zu 7.0 c0.7 l0.4 o0.3 q0.6 r0.6 t-0.4
und+zur 7.7 a-0.7 e-0.4 i-0.3 n0.4
und+zwan 7.4 a-0.6 d-0.3 e-0.4 k0.5 l0.4 q0.7
und+zwar 5.6 a0.8 b-0.5 c1.8 d1.9 e-0.5 f0.7 g0.3 h-0.6 i-1.2 j0.7 k1.4 n-0.4 p0.6 q1.0 r0.4 s-0.9
und+zwei 6.5 b1.6 c-0.3 d0.7 e0.6 g1.5 h0.8 k0.7 m0.4 n0.4 p-0.7 q-0.3 r2.3 s-0.6
undi 7.7 e0.3 j0.4
undich 7.7 e0.3 j0.4
unge 6.0 a1.4 c1.1 d-0.4 e0.8 f0.4 h0.6 i-0.3 m0.7 p2.9 r-0.3 s2.2
unge+ein 7.7 e-0.4
unge+zu 7.7 a-0.4 c-0.5 d-0.4 f0.8 g0.5 h0.9 p0.5 r0.5
ungefa 7.2 a0.4 c0.9 p1.5 r-0.4
ungefr 7.7 j0.9 s0.3
ungeof 7.4 a0.4 d0.7 e0.4 f0.5 i0.5 p1.5 r-0.3 s0.3
ungern 7.0 b0.6 c-0.5 d-0.9 e-0.4 g0.4 h0.6 i-0.4 p-0.4 r0.5 s1.1 t0.3
ungl 7.4 e1.4 h0.7 r0.5
ungluc 7.7 e0.9 g0.5 h0.8 r0.6 t0.3
uni 7.7 a-0.3 g-0.5 i0.5 r-0.3
univ 7.7 o0.8 t0.8
univer 7.7 o0.8 t0.8
unre 7.4 a-0.6 c0.5 d-0.5 e-0.5 h0.6 k-0.5 l1.1 m-0.4 o-0.5 r0.5 s-0.4 t0.9
unrege 7.7 a-0.5 c0.7 d-0.5 h0.8 k-0.4 l0.7 n0.3 o-0.4 s-0.4 t0.7
uns 2.9 a0.8 b1.2 c-0.4 d-0.6 e1.0 f-1.8 h1.4 i2.7 j1.8 k0.3 l2.5 m0.4 n0.4 p0.6 s-3.6 t-0.5
uns+ab 7.4 c0.3 d-0.3 i1.0
uns+als 7.2 a0.5 c0.8 d0.5 g-0.4 i1.1 r-0.5
uns+am 7.0 a-0.4 b-0.4 e0.6 f-0.4 i-0.4 j0.7 p0.5 q1.1 s-0.3
uns+an 7.7 a0.4 b0.5 i0.6
uns+ange 7.4 b0.5 c-0.5 f-0.4 i0.7 n0.9
uns+auch 7.7 a0.5 c-0.3 e0.9 h0.4 i0.5 o0.4 q0.4
uns+auf 7.4 a0.6 e0.9 j0.8 m-0.3 p2.0 s1.0
uns+aus 7.7 a-0.5 c0.7 e-0.5 p0.4
uns+auss 7.7 e0.7 o0.3 p1.1
uns+bei 7.4 a0.3 d0.8 i0.7 j-0.4 r-0.4
uns+beid 7.7 a0.5 c0.6 e1.0 k-0.3 l0.6 o0.9 t0.7
uns+best 7.7 c-0.3 e0.7 j0.6 m0.3 o0.9 q-0.4
uns+bis 6.8 a1.3 b0.8 c0.6 d-0.3 e1.6 f0.4 j0.7 p0.6
uns+bitt 6.1 e0.9 h0.4 i1.5 j0.8 k0.6 l-0.4 m-0.7 p1.1 s-0.3 t-0.3
uns+dafu 7.2 a-0.4 f0.9 g1.0 h1.0 i-0.3 p0.5 r-0.3
uns+das 6.8 a0.7 b-0.3 c0.3 o0.4 p0.5 t0.7
uns+den 6.2 a-1.2 c-0.3 f0.7 g1.0 i-0.7 l0.3 o-0.5 p-0.5 q0.5 r0.9
uns+desh 7.7 i0.4
uns+die 5.5 a-1.4 d1.1 e-0.6 g-0.9 i1.2 j-0.8 l2.4 m0.7 n1.2 o1.7 p-0.4 r-0.6 s-0.7
uns+durc 7.7 a0.6 b1.1 c0.5 j0.3 p1.1
uns+eben 7.7 a0.5 e-0.3 i-0.4 j2.0 p-0.4
uns+ein 6.6 b-0.4 c1.8 d0.6 e-0.9 f1.2 g0.5 i-0.7 j-0.3 m0.4 p0.5
uns+eine 6.1 a0.5 d-1.2 e0.3 h0.8 i-0.4 j1.1 q0.8 r0.3
uns+eing 6.8 b0.5 d-0.3 e-0.9 f-0.5 h0.4 i-0.4 k1.1 q-0.3
uns+ents 7.4 c-0.3 d1.1 i-0.3 l-0.3
uns+etwa 7.4 a-0.6 e-0.8 g0.3 h0.4 k-0.5 m-0.4 o-0.5 p-0.3 r0.5 t0.4
uns+fest 7.7 a-0.6 c0.3 e-0.5 g1.2 h1.4 i-0.7 j0.4 p-0.3 r1.6
uns+fur 6.3 a0.4 e0.4 f0.4 g-0.7 i1.2 j-0.5 k-0.8 m-0.3 p-0.7 q-0.4 s-0.3
uns+gefr 7.7 d0.4 e-0.3 i0.5
uns+geht 7.2 a-0.7 c-0.6 d-0.5 i-0.4 j-0.3 s-0.4 t0.8
uns+geku 7.4 b-0.3 l0.4 q-0.3 r-0.4
uns+gera 7.0 b0.4 d-0.4 g-0.5 i1.7 j-0.4 k0.4 l1.1 p-0.3 q0.4
uns+hat 7.4 a0.3 c0.3 d1.1 g0.4 h0.3 k1.5 r0.4 s0.5
uns+hier 7.0 a0.5 b1.3 g0.7 i-0.3 j0.4 p-0.3 r0.8
uns+im 6.0 a0.5 b1.7 e0.9 g-0.6 j-0.5 k-0.3 l-0.7 m-0.6 n-0.4 s0.3
uns+imme 7.4 d0.6 i0.4 l0.9 m-0.3 n0.5 p0.6 q-0.3
uns+in 6.1 a-0.6 b0.3 d-0.5 e-0.3 f-1.2 g-0.7 h-0.4 i-0.5 j1.3 n-0.4 o0.3 p-0.8 q-0.5 r-0.7 s-0.6
uns+ist 6.6 a-1.5 b-0.6 d0.4 e-0.5 g-0.4 k1.2 l0.8 q0.4 s-0.3 t0.9
uns+kein 7.0 a1.2 b0.5 c-0.4 d0.5 g-0.5 j-0.4 m1.5 p0.6 s-0.5
uns+lauf 7.7 a-0.4 d-0.4 f0.3 g-0.4 h-0.5 j-0.4 m0.5 n0.6 r-0.3
uns+leid 7.4 e0.5 i-0.4 k-0.5 n0.8
uns+mit 6.8 a0.7 c-0.5 d0.6 e-0.4 g-0.6 j0.5 k-0.4 n0.4 o0.4 p-0.4 q0.3 r-0.4
uns+nach 7.2 b-0.5 d0.4 e0.5 r-0.4
uns+nich 5.8 a2.7 c0.9 d0.9 e1.2 g-1.3 i2.4 k0.4 m1.5 n-0.4 o0.4 p1.1 s0.4 t0.4
uns+scha 7.7 c0.9 e-0.4 j0.7
uns+sche 7.7 a-0.3 g1.3 k2.1 r1.2
uns+sein 7.7 b-0.4 d-0.3 g-0.4 i1.0 k0.5 n-0.3 q1.9 r-0.5 s-0.4 t0.4
uns+seit 7.7 a0.5 d2.2 i0.6
uns+sind 7.7 a-0.5 l1.3 m0.8 n0.9
uns+uber 7.7 a0.5 i1.1 t0.5
uns+und 7.2 c-0.5 d-0.4 f0.6 i-0.5 j-0.4 k2.0 l-0.4 o0.5 p-0.5
uns+vers 7.7 c-0.3 e0.5 l1.2 r-0.4
uns+von 7.4 e0.7 g0.7 h0.6 i-0.4 j0.4 p-0.3 r0.7
uns+vor 7.2 a-0.6 d-0.4 g-0.3 i-0.6 l0.6 p0.3 q0.3
uns+wir 7.7 a-0.8 e-0.9 h0.5 i-0.5
uns+wird 7.7 e1.5 j0.7 l0.5 m-0.3 n0.4 p0.9
uns+zum 7.7 b0.8 f0.3 i0.3
uns+zwei 7.4 e-0.8 f0.4 g-0.4 i-0.4 m0.7 p-0.4
unsc 7.4 a0.5 b0.9 d-0.3 e1.5 p0.8
unscha 7.4 a0.5 b0.9 d-0.3 e1.5 p0.8
unse 2.6 a-0.3 b-1.0 c-0.8 d-0.8 e0.8 f1.1 g-2.1 h-1.0 i0.9 m-0.3 n-1.3 o0.6 p-1.2 q-1.4 r-0.7 s1.8
unse+agen 7.7 b0.4 c0.8 k0.6 m0.3
unse+alte 7.4 c0.3 f0.4 h0.3 k0.8 o0.5 r-0.3
unse+ansp 7.7 a0.3 c-0.3 d0.7 i0.6
unse+antr 7.4 a0.7 e0.4 i-0.4 j1.4 m1.0
unse+anwa 5.6 b1.1 c-0.6 d-0.5 i-0.6 p-0.5 s0.6 t-0.4
unse+anze 7.4 c0.4 d-0.3 e-0.8 h0.4 j0.7 n0.5 s0.6 t0.4
unse+azub 6.7 a-0.7 d-0.3 e-0.4 h-0.3 i-0.6 j-0.4 l-0.4 p-0.5 r0.5 s0.5
unse+bank 7.2 a-0.8 e-1.0 k-0.3 l1.0 n0.6 o0.9 p-0.5
unse+best 7.7 b0.4 d0.5 f0.5 o1.3
unse+betr 7.4 a-0.4 k1.1
unse+buch 7.0 a0.5 b0.6 c-0.4 g-0.7 j-0.4 l-0.4 p0.5
unse+buro 7.2 a-0.4 c-0.4 i-0.3 m-0.3 o0.4
unse+call 7.7 a-0.6 b-0.4 d-0.4 k1.5 s-0.5 t-0.3
unse+chef 7.4 d-0.3 e1.0 f1.6 h0.5 k1.6 o0.4 p-0.4 q0.3
unse+date 7.7 d-0.4 e-0.4 i0.8 j-0.3 o-0.4
unse+ehem 7.7 a-0.5 e-0.3
unse+eige 7.2 g-0.4 p-0.5 s0.6
unse+erfa 7.7 a0.7 e0.8 g-0.4 i0.5 r-0.3 s1.3
unse+face 7.7 a0.4 b0.8 e0.4 i0.5 m0.8 o0.5 s0.6
unse+firm 7.0 c-0.4 d-0.5 e0.6 g-0.4 i-0.4 j-0.5 s0.4
unse+ford 7.7 e0.3 j0.4 l0.4 p0.6
unse+frag 7.7 a0.5 d1.5 e-0.4 p0.4 s0.6
unse+fruh 7.4 a-0.6 d-0.4 e-0.3 g0.3 r0.4
unse+gast 7.7 b0.4 g0.5 l0.8 m1.1 r0.5
unse+geld 7.7 a-0.4 c-0.3 j-0.4 k0.4 l-0.3
unse+geme 7.7 e0.5 m0.3
unse+gesc 6.4 a0.8 b1.8 c0.9 f3.3 g-0.5 h0.5 j-0.8 l0.7 n0.7 p0.3 s-0.8 t0.6
unse+gese 7.7 b0.6 i0.5
unse+goog 5.7 s-0.6
unse+gros 7.2 a-0.7 c-0.4 e-0.4 i-0.4 l1.5 o-0.4
unse+gute 7.7 a0.5 e0.5 p0.8
unse+haus 6.2 c-0.9 d0.5 e0.6 f-0.3 g-0.5 h0.4 i-0.4 j0.5 k0.8 l0.4 m-0.5 n-0.5 o-0.4 t-0.5
unse+hofl 7.7 g1.0 i0.6 o-0.3 p-0.3 q1.2 r1.0
unse+jour 7.4 a-0.5 b0.3 d0.4 f-0.3 k1.1
unse+jubi 7.7 d0.5 e-0.5 i0.3
unse+just 7.4 e1.2 j1.8 p0.5 q0.4 s-0.4
unse+kanz 7.7 a-0.5 k0.5 o0.4
unse+kauf 7.7 c0.9 d-0.4 e-0.5 f0.9 t1.0
unse+klei 7.7 g0.4 k0.3 n-0.5 q-0.3 r0.6
unse+kont 6.7 a-0.5 f0.4 g-0.5 h0.6 i-0.4 l1.9 p0.7 r-0.4 s-0.4
unse+kred 7.7 b0.4 k0.7 o1.7
unse+kund 6.1 a-0.9 e-0.7 h-0.4 i-1.0 j-0.5 l-0.6 n1.6 o0.6 p-0.8 t-0.4
unse+lage 7.4 a-0.4 b-0.3 f0.4 k0.8 o0.4 q0.9 r0.6
unse+land 7.7 b1.1 g0.5 h1.1 i-0.4 j0.4 l0.6 m0.5 p-0.3 r0.7 s-0.3
unse+lebe 7.7 g0.8 r0.9
unse+lehr 7.7 a-0.6 l0.4
unse+lief 6.8 c-0.6 e1.1 i-0.3 j-0.3 p-0.4
unse+mahn 7.7 a-0.5 g0.6 h1.2 j-0.3 l-0.4 n-0.3 r0.7
unse+mand 6.8 e0.6 f0.5 i-0.4 k0.4 l-0.4 m0.4 n0.5 p0.4
unse+miet 6.7 a-0.5 b0.8 e-0.5 g-0.3 i-0.5 j-0.5 k0.3 m0.4 n0.6 o-0.3 p-0.4 s0.5
unse+mini 7.7 b0.4 l0.5 n0.5 p0.6
unse+mita 7.7 a-0.4 b0.3 f0.5 k0.5 r-0.5
unse+mitb 7.7 a0.9 d0.7 e1.1
unse+mutt 7.7 a-0.5 d-0.4 g0.9 h1.4 i-0.4 m0.7 r1.1
unse+nach 7.4 d0.5 e0.5 f0.7 g-0.7 k0.4 m0.3 n-0.3 r-0.7 t0.4
unse+neue 6.6 c0.3 d-0.5 e1.0 g-0.4 h1.1 i1.5 l1.7 o-0.6 q-0.6 s-0.6 t1.5
unse+onli 7.7 k0.4
unse+pati 7.2 a0.3 e0.9 g-0.4 h-0.5
unse+pfar 7.7 a-0.5 g0.7 h0.7 i-0.3
unse+pfle 7.7 a0.3 c-0.3 e0.6 f0.4 k0.4 n0.5 r0.5
unse+port 7.7 f0.6 k-0.4 q0.5
unse+prod 7.7 a-0.5 e-0.4 j-0.3 l1.0 n0.3
unse+pruf 5.5 a-0.5 i-0.4 j-0.3 o1.4 p-0.4 s-0.3
unse+rech 6.5 a2.3 c0.8 d-0.3 e0.8 f-0.3 g-0.5 h-0.3 i0.8 j3.7 m0.3 p1.5 r-0.6 s-0.3
unse+scha 7.4 a0.6 e-0.4 j1.4 l0.7 p1.4
unse+schl 7.4 a0.6 e0.6 i0.9 j-0.3 o0.5 p-0.4 s-0.4
unse+schu 6.8 a-0.7 b-0.4 c-0.4 d0.3 f-0.4 n0.4 p-0.3 q-0.4
unse+seit 6.3 a0.8 b-0.4 d0.8 e1.9 f-0.6 g-0.6 i1.2 k-0.3 m-0.4 o0.8 q-0.4 r-0.3 s1.3 t0.5
unse+serv 7.4 g1.1 k-0.4 r1.2
unse+sohn 7.7 j0.6 s0.4
unse+steu 7.7 a0.7 c0.6 d1.8 i0.7 k0.3 l-0.3 r-0.3
unse+stif 7.7 c0.5 i0.5
unse+stra 7.7 e0.5 s0.8
unse+synd 7.7 a0.4 c0.8 i-0.4 j1.1
unse+tele 7.7 e0.3 i0.7 j0.7
unse+term 7.4 a-0.3 k1.9 n-0.5 q0.6
unse+toch 7.7 b0.6 g-0.4 i1.3 r0.4
unse+unte 7.2 a-0.5 b0.7 h0.6 i-0.5 l0.3 n0.4 o0.3 p0.4 q0.9 r0.4
unse+ust 7.7 a-0.5 m-0.4 o1.6
unse+verb 7.4 a0.7 e0.4 g-0.4 i0.3 j0.6 m0.8
unse+vere 7.2 a-0.5 c0.4 d0.6 i1.1
unse+verh 7.7 a-0.3
unse+verm 6.8 a-0.8 b-0.4 g-0.4 i-0.9 j-0.5 q0.5 r-0.4
unse+vers 7.7 j0.6 p0.6 s0.5
unse+vert 6.4 a0.6 c1.1 e0.3 f-0.4 h-0.5 i0.7 m-0.5 o-0.4 p-0.3 s-0.4
unse+verw 7.2 a0.9 e2.1 p0.9 s0.3
unse+vors 7.2 a0.7 b0.4 c0.6 f1.8 h0.4 i0.4 j0.4 p0.4
unse+wide 7.7 a1.3 d0.6 j1.1 p1.4
unse+wirt 7.7 a-0.3 e-0.3 o0.5 r-0.3
unse+zahl 7.7 e0.3 p-0.7 q1.9
unse+zahn 7.7 g0.5 j0.4 r0.4
unse+zuru 7.7 a0.7 c0.6 e0.4 j-0.5 p1.1
unser 3.5 a-1.1 b-1.2 c1.3 e0.7 f1.1 g-1.1 k2.3 l0.9 m-0.7 o-0.5 q-0.7 s-0.3 t0.5
unsere 3.0 b-0.3 c-0.6 d-0.4 e1.5 f2.1 g-1.4 j-0.8 l0.7 m0.7 n-0.4 o1.5 p-1.5 r0.6 s2.1
unst 7.7 a-0.5 f0.3 k-0.3 l0.8 m2.4 n0.6 o0.6 q-0.4
unst+teil 7.7 a-0.5 f0.3 k-0.3 l0.8 m2.4 n0.6 o0.6 q-0.4
unstri 7.7 a-0.5 f0.3 k-0.3 l0.8 m2.4 n0.6 o0.6 q-0.4
unte 3.5 a0.5 b1.4 c-1.2 d-0.6 e1.7 f1.1 g-0.8 h1.9 i0.6 j1.2 l1.0 m0.8 n1.6 o0.6 p-0.7 q1.0 r-1.0 s0.8 t1.2
unte+auf 5.6 i-0.3 s-0.3
unte+auft 7.7 a-0.5 e0.5 f0.5 h2.2 i-0.6 n0.9 o1.1 r0.3 t0.5
unte+bei 7.7 d1.0 e-0.4 g1.4 h1.3 j-0.3
unte+bett 7.7 a0.4 e1.3 m1.2 p0.6 q0.4 s0.6
unte+brau 7.7 g0.8 h0.5 i-0.4
unte+das 7.7 a0.8 e1.8 g-0.3 i1.2 j0.4 s1.0
unte+dem 7.4 e0.8 i0.4 j0.6 o1.2
unte+den 7.0 d0.7 e0.5 g-0.4 i-0.5 m0.6 p0.5 r-0.3
unte+der 6.1 a-1.5 b-0.7 e-0.4 f-0.4 i-0.5 j-0.7 k1.0 l-0.5 n1.1 o-0.5 p-0.6 q0.5 r0.4
unte+dies 7.7 a0.5 b0.7 e-0.3 i0.9 p0.4 s0.6
unte+er 7.7 b0.3 i-0.3 o0.6
unte+gult 7.7 k0.4 t0.4
unte+habe 7.2 c0.5 d0.9 g1.2 h1.3 i0.7 m0.5 p-0.7 r-0.3 s1.1
unte+hat 7.4 a0.8 b1.1 f1.0 g-0.4 i0.7 j0.5 m-0.3 n0.5 p0.4 s-0.4
unte+ich 7.7 a0.3 b1.1 d0.4 i1.6 s0.5
unte+ihne 7.7 c0.5 g-0.3 l0.6
unte+ist 7.0 c-0.5 d0.3 f0.5 g0.9 h1.5 i-0.5 j0.4 n0.3 o0.5 q1.2
unte+kein 7.7 d0.6 e0.3 p0.5
unte+komm 7.4 e-0.3 g-0.3 j-0.4 m0.7 p0.5
unte+lieg 7.7 a0.6 c-0.7 j1.4
unte+sind 7.7 a-0.4 b0.4 c0.4 e0.3 g0.5 k0.4 l0.7 m-0.4 r0.8 t0.5
unte+soll 7.7 a-0.7 c-0.8 h0.4 o-0.3 q1.3 t-0.4
unte+und 6.8 a-0.5 b0.3 c-0.5 d-0.8 f0.3 g0.3 h-0.8 i-0.4 k-0.4 l0.7 m-0.3 n1.9 q0.7 r0.3 s-0.4 t-0.5
unte+uns 7.4 a0.8 b0.6 e0.4 g-0.4 i-0.4 j1.3 p-0.3 r-0.3
unte+vier 7.7 b0.4 c-0.6 e1.1 f0.9 h0.5 i-0.3 n0.6 t0.5
unte+von 7.7 c1.0 e-0.5 f0.7 g0.3 h0.5 r0.5 s-0.4 t1.0
unte+wir 7.7 e0.4 l0.6 p0.8
unte+wurd 7.7 a0.4 b0.7 i1.3 j0.4
unte+zuru 7.2 a-1.4 c0.6 f0.6 g1.8 h1.7 i-0.6 o0.7 p-0.4 t0.8
unten 5.4 a-0.4 b0.7 c1.2 d-0.3 f0.5 h-0.6 j-0.6 n1.5 s-1.1
unter 4.9 a0.9 b0.4 c-1.3 e1.9 f0.6 g-1.3 h-0.6 i-0.4 j1.3 k0.7 m1.5 n1.1 o0.6 q-0.6 r-0.6 s1.1 t-0.5
unterb 7.7 l0.4 n0.6
untere 7.7 a0.5 e1.2 s1.2
unterg 7.4 d-0.4 e0.9 i-0.4 l1.9 o-0.4 p-0.3 t0.4
unterh 7.7 a0.4 b0.6 p0.8
unterl 5.3 a0.8 d0.4 e0.6 f-1.1 g0.3 i0.9 j2.5 k0.9 l-0.5 m-0.5 p-0.9 q1.0 r-0.7 s0.3 t0.3
unterm 6.8 a0.7 b0.9 e1.1 g-0.4 m1.6 p0.8 s1.0
untern 6.7 b-0.4 d-0.7 i1.5 q-0.4 r0.3 s0.4 t-0.4
unterr 7.4 a0.6 e0.6 f0.9 j0.5 t1.2
unters 4.8 a-1.3 b0.4 e-1.8 f1.6 g1.1 h4.6 j-0.6 k-0.5 l0.6 n0.7 o1.3 p-1.4 q-0.7 r-0.8 s-0.3 t1.7
untert 7.7 a-0.5 b0.5 d-0.4 e0.3 g0.5 l0.9 q0.6 r0.9
unterw 6.8 a-1.2 c-0.7 e-0.5 f-0.4 g0.3 h0.6 j-0.3 l-0.4 p-0.5 q4.4 r0.7 s-0.4
unve 6.3 a-0.5 e0.4 f1.2 i0.7 j0.4 l0.8 m0.9 n0.3 q-0.4 s-0.5 t1.0
unvera 7.0 a-0.7 b-0.4 d0.5 f0.5 g-0.4 i-0.4 j-0.4 n0.5 p0.4 q-0.3 s-0.3 t0.3
unverb 7.7 i0.9 m0.7
unverz 7.7 a0.3 e0.7 f0.9 j0.7 t0.9
unvo 7.7 a0.5 b0.8 c1.2 d0.3 e0.6 j0.4 l1.1
unwi 7.7 a0.6 b1.0 j1.2 s-0.6
unwi+und 7.7 a0.6 b1.0 j1.2 s-0.6
unwirk 7.7 a0.6 b1.0 j1.2 s-0.6
unzu 7.4 a-0.4 b0.3 m-0.3 n0.4
unzust 7.7 b0.3 n0.4
upda 6.3 a0.7 c-0.7 d-0.7 e2.4 g-0.8 h-0.3 i-0.8 k0.3 m-0.4 p-0.6 r-1.1 s-0.6 t1.6
update 6.3 a0.7 c-0.7 d-0.7 e2.4 g-0.8 h-0.3 i-0.8 k0.3 m-0.4 p-0.6 r-1.1 s-0.6 t1.6
ups 7.7 g0.3 h0.8 n0.3 r0.8 t-0.4
urla 5.2 a-0.5 f0.6 i-0.8 k-0.5 m0.4 n0.7 o0.6 p-1.0 q0.5 s-0.8 t0.4
urla+und 5.6 a-0.3 e-0.4 g0.5 i-0.6 j-0.4 p-0.4 t0.5
urlaub 5.2 a-0.5 f0.6 i-0.8 k-0.5 m0.4 n0.7 o0.6 p-1.0 q0.5 s-0.8 t0.4
urte 7.2 a-0.8 f0.4 i-0.4 j-0.5 q0.5 r0.5
urteil 7.2 a-0.8 f0.4 i-0.4 j-0.5 q0.5 r0.5
us 7.2 b0.9 d-0.4 g-0.4 h-0.4 i0.4 l0.4 n1.7 o1.1 p0.7 q-0.5 s0.5
usch 7.4 g0.5 m0.3
uschi 7.4 g0.5 m0.3
ust 7.4 a-0.7 m-0.4 o1.9 p-0.3
ust+idnr 7.4 a-0.7 m-0.4 o1.9 p-0.3
uwe 7.4 a-0.3 e-0.3 q0.7 r0.6
v 6.6 c0.3 e-0.4 g-0.5 i0.7 j0.8 k0.3 l-0.3 m0.4 p-0.4 r-0.4 s1.1
vale 7.7 c0.6 f0.3 n0.6 t0.4
valent 7.7 c0.6 f0.3 n0.6 t0.4
valu 7.2 a-0.7 b-0.3 f0.4 l-0.3 o0.5 p-0.7 q2.8
valu+heut 7.7 a-0.5 q1.3 t-0.4
valuta 7.2 a-0.7 b-0.3 f0.4 l-0.3 o0.5 p-0.7 q2.8
vari 7.2 a-1.0 e-0.4 g-0.6 i-0.4 j-0.4 p-0.3 s-0.4
vari+b 7.7 a-0.8 g-0.4 s-0.3
varian 7.2 a-1.0 e-0.4 g-0.6 i-0.4 j-0.4 p-0.3 s-0.4
vate 6.0 a-0.8 d0.4 e-0.8 g0.5 i-0.7 j-0.7 k-0.3 l0.6 p0.6 r0.3 s-0.6
vate+der 7.7 e0.5 f0.6 g0.5 p0.8 r0.4
vate+ist 7.7 b0.4 d0.3 e-0.6 m0.5
vate+war 7.7 c0.3 d-0.3 g0.5 q0.3 r0.5
vater 6.1 a-0.7 d0.5 e-0.9 g0.4 h-0.5 i-0.6 j-0.6 l0.7 p0.6 s-0.6
vega 7.7 d0.6 s0.4
vegane 7.7 d0.6 s0.4
veit 7.4 e-0.5 j0.4 k0.5 p0.5
velt 7.7 a-0.4 c0.6 e-0.5 f0.3 g0.7 h0.5 r0.7 t0.4
veltli 7.7 a-0.4 c0.6 e-0.5 f0.3 g0.7 h0.5 r0.7 t0.4
vera 6.1 b1.0 d1.2 e-0.8 f1.1 g-1.0 h0.3 j-0.6 k-0.6 l0.5 m-0.3 n2.5 o1.1 q-0.4 t0.8
vera+sie 7.7 f1.3 n0.9 o0.8 p-0.3 t1.1
veranl 7.0 b1.0 d-0.4 f1.4 g-0.6 h-0.3 i-0.5 l-0.3 n2.8 o1.1 p0.6 q-0.5 t0.8
verans 7.4 a-0.3 c0.4 e-0.4 g-0.5 h0.5 i0.5 l1.0 o0.5 r-0.3 s0.4
verb 5.1 a1.0 b0.6 d-0.9 e0.8 f1.1 i-1.5 j1.5 k0.6 m0.9 o1.0 p-0.7 r0.6 s3.5 t-0.5
verb+der 7.7 i-0.3 j0.5 k0.9
verb+hat 7.7 a0.8 e0.9 g-0.4 i0.5 s0.9
verb+sich 7.7 a-0.5 c0.5 e0.7 h1.1 o1.9 r0.3 s-0.5 t0.5
verb+sie 7.2 a0.7 e0.6 f2.4 j-0.3 m0.5 p-0.3 s0.5
verb+und 7.7 e0.6 m0.8 s0.6
verban 6.5 d-0.5 e0.5 h0.7 j0.5 k1.1 m0.4 n0.6 o0.3 p-0.4 r0.3 s0.6
verbes 7.7 c0.5 e1.0 j0.6 s0.3
verbin 6.7 a0.9 b-0.5 c1.1 f2.4 j-0.4 l0.3 q-0.4 r0.3 s0.8
verbra 6.0 a0.8 b1.8 c-0.6 i-0.8 j1.6 m0.4 p-0.7 s2.4
verbuc 7.7 e-0.3 m0.4 p0.4
verd 5.8 a-0.5 b1.7 c-0.4 d-0.6 e0.9 f2.0 g0.8 h0.7 i-0.5 j-0.8 l1.7 n-1.0 o0.4 r1.4 s-0.3
verd+ich 7.7 a-0.5 e-0.5 j-0.3 l0.7 n-0.3 r0.4
verd+und 7.7 a-0.4 b0.3 l1.2 o0.4 r0.4
verdie 6.5 a-0.9 d-0.8 e0.8 f1.5 g0.9 h0.7 j-0.4 k-0.5 l1.2 n-0.6 o0.3 q0.6 r1.3 s-0.5
verdop 7.2 a0.7 b2.8 d0.9 g-0.6 i-0.4 j-0.3 l1.3 n-0.4 o0.5 p-0.4 s-0.3
verdor 7.7 e0.9 f1.1 s0.7
vere 4.7 a-0.5 b0.8 c1.1 d0.6 e-0.8 f0.6 g-1.1 j0.7 k-0.4 l1.0 m-0.6 o0.5 p0.7 s-1.2 t0.3
vere+der 7.7 j0.6 p0.7
vere+eine 7.7 d1.3 i0.6 l0.3 s0.7
vere+frau 7.7 a-0.5 e-0.3 g1.0 r1.1
vere+hat 7.7 a0.8 b0.7 c0.7 e0.4 p0.7
vere+ist 7.7 b1.1 f0.6 n0.4 o0.5 q-0.3
vere+mit 7.4 c0.9 p0.4 q0.5
vere+verf 7.7 a0.6 e-0.4 j1.4
vere+war 7.4 a0.6 b0.7 c0.6 e-0.3 j0.5 p1.3
verehr 7.7 a-0.5 e-0.3 g1.0 r1.1
verein 4.8 b1.0 c1.3 d0.3 e-0.9 f0.7 g-1.6 k-0.4 l1.0 m-0.5 o0.6 p0.8 r-0.7 s-1.1
verf 5.7 a1.0 d0.4 e1.4 g-0.6 h-0.4 i0.7 j2.6 m0.5 o0.9 p-0.5 q-0.5 r-0.5 s0.4 t0.8
verfah 6.7 a-0.5 e0.4 f-0.3 h-0.3 i-0.4 k0.3 m0.5 o0.5 p-0.7 t0.5
verfas 7.7 b0.4 e0.5 s0.5
verfeh 7.7 a1.0 d0.4 e1.1 j0.4 p0.8
verfug 6.6 a1.0 d0.4 i1.4 j2.6 m0.5 n0.7 p-0.5 s0.3
verg 4.8 a1.0 b1.2 f0.7 g2.2 h0.6 i2.7 j-0.8 k0.7 o-1.0 p-0.3 r2.5 s-0.7 t-0.3
verg+gott 7.2 a-0.5 g1.3 r1.5
verg+habe 7.7 b0.4 d0.5 e-0.3 i0.3 p0.5
verg+ich 7.7 a0.5 b0.9 c0.7 e-0.3 g-0.4 i1.6
verg+nich 7.7 s0.4
verg+sie 7.7 a-0.5
verg+und 7.7 c0.5 d1.0 f0.9 g-0.3
verg+wir 7.7 a-0.7 g1.7 i-0.5 j-0.4 r2.0
vergab 7.2 h0.9
vergan 7.4 a0.4 c1.1 d0.3 e-0.6 f1.1 k-0.3 t0.4
vergeb 6.7 a1.9 b-0.3 c1.0 d0.6 e0.4 g-0.7 h-0.4 i2.7 k-0.4 p-0.3 r-0.5 s0.8
vergel 7.2 a-0.5 g1.3 r1.5
verges 6.0 a-0.6 c-0.8 d0.5 f0.4 g1.3 h-0.5 i0.5 j-0.5 k0.9 l-0.6 m-0.4 o-0.5 p0.4 q0.7 r1.6 s-0.3
vergle 6.5 b1.9 c-0.4 d-0.4 h0.5 i2.0 j-0.7 n0.4 q-0.5 s-0.4 t-0.3
vergli 6.8 a-0.5 b0.4 d-0.5 e-0.5 g0.4 i-0.4 j-0.4 k-0.3
vergut 7.4 a0.7 b0.6 e0.9 j1.3 m1.5 p0.5
verh 6.0 b1.1 d-1.0 e0.7 f0.8 g-0.8 j-0.7 k1.4 l1.6 m-0.4 p0.4 s-0.5
verh+und 7.7 q0.3 r0.6
verhan 6.3 a-0.4 b1.3 d-0.7 f1.2 j-0.6 k0.4 l1.0 n-0.5 p-0.5 s-0.4
verhin 7.7 k2.3
verj 7.4 a0.4 h0.3 j1.0 t0.3
verjah 7.4 a0.4 h0.3 j1.0 t0.3
verk 5.1 a0.5 b0.4 c-1.2 e2.3 f-0.5 g-0.5 h-0.5 i-1.4 j0.8 k0.4 l1.0 m-0.8 p-1.1 q-0.7 s0.4 t1.2
verk+habe 7.7 a0.3 e0.5 h-0.3 t1.0
verk+und 7.2 b0.8 d-0.5 e0.6 j0.4 k-0.3
verkau 5.8 a1.5 b0.8 c-1.2 d0.8 e2.5 h-0.8 i-0.3 j0.4 k0.4 l1.5 m-0.6 p-0.4 q-0.7 t1.2
verkeh 6.8 b-0.4 c0.5 e1.3 i-0.4 s1.2 t0.4
verkla 6.1 a-1.7 c-0.4 d-0.5 e-1.2 f-0.6 i-0.8 j-0.7 n-0.5 p-0.5 r0.5 s-0.7 t0.5
verkun 7.4 a0.7 d0.3 e0.9 g-0.3 j1.9 r-0.4
verl 4.3 a-1.7 b-1.3 c0.8 d-0.7 f1.4 g0.3 h0.9 i0.6 k1.1 l1.2 n1.5 o1.7 p-1.1 q-0.4 r0.4 s-1.6 t1.2
verl+das 7.7 a-0.3 c-0.3 k-0.4 n0.3 r-0.4
verl+dass 7.7 f0.6 j0.5 p0.3
verl+der 7.7 a0.8 e0.7 f1.1 h0.4 m2.6 p-0.4
verl+die 7.4 a-0.4 b0.4 d0.3 f0.4 k1.3 o1.3
verl+eine 7.7 a-0.3 c-0.3 e-0.4 i-0.3 k0.3
verl+ist 7.7 a0.9 i1.7
verl+kund 7.7 j0.7
verl+moch 7.7 e-0.3
verl+um 7.2 a-0.6 c0.3 e-0.3 f1.0 g0.9 h2.5 k0.5 m0.4 n0.7 q-0.4 t-0.5
verl+und 6.8 a-0.8 b0.3 c0.6 e-0.6 f-0.5 h-0.5 i-0.7 l0.6 n1.0 o0.6 p-0.4 q-0.7 r-0.3 s-0.4 t0.4
verl+wir 7.7 a0.3 e0.4 j1.0 p1.0
verlag 7.2 a-0.5 e-0.6 g-0.3 h-0.3 r-0.3
verlan 5.1 a-0.4 b-0.5 c0.4 d-0.6 e-0.7 f1.1 g1.2 h2.8 i3.3 j-0.5 l1.0 m-0.7 o1.0 q-0.8 r-0.8 s-1.0 t1.0
verlas 5.7 a-1.7 c-0.4 d-0.9 e-0.9 g0.6 h-0.8 i-1.3 j-0.7 k-0.4 l0.6 m-0.7 n1.9 p-1.0 r2.1 s-0.6
verlau 7.4 a0.9 d0.4 e1.2 f1.1 h0.3 i-0.4 m2.3 n0.4 o0.4 p-0.5
verleg 6.5 a-1.1 d0.3 f0.5 g-0.5 i-0.7 j-0.4 k3.6 n0.5 o0.8 p0.3 q-0.5 r-0.3 s-0.4
verlei 7.7 j0.7
verlie 7.4 a-0.3 g0.3 m0.9 q1.0 r0.5 s0.4
verlin 7.7 d0.8 e0.3 s0.5
verlor 6.3 a0.6 b-0.7 c1.9 e0.4 f-0.4 g-0.6 h-0.5 j1.6 k-0.3 m-0.5 r-0.6 s-0.5 t0.3
verm 4.9 e-0.4 g-0.8 h-0.9 i0.5 j1.8 l-0.3 m1.3 o0.6 p-0.6 q0.3 r-0.4 t0.7
verm+die 7.2 b0.6 f0.8 i-0.4 j0.3 k-0.3 p-0.3 s-0.3
verm+eine 7.7 c-0.5 d-0.3 f-0.4 j0.9 o1.5 r0.4 t0.4
verm+hat 7.2 a-0.5 d-0.5 f-0.4 g-0.3 h0.4 i-0.4 k0.8 l0.4 n-0.6 r-0.4 t1.4
verm+ist 7.4 c1.1 i0.5 j0.7
vermei 7.7 a1.0 c0.6 d0.8 j0.9 s0.5
vermie 6.1 a-0.6 b-0.9 e0.3 g-1.0 i-1.3 m-0.4 n-0.5 o-0.5 p0.3 q0.3 r-0.7 t0.5
vermis 7.2 a-0.9 d-0.5 e-0.5 g1.3 n0.6 o-0.3 q0.6 r1.1 s-0.4
vermit 6.4 a0.7 b0.6 d1.1 h-0.5 i1.2 j2.0 m1.7 s0.4
vermog 7.7 e0.7 j0.6 k0.3 q0.5
vermut 6.1 a-0.3 b0.4 d-0.6 g-0.8 i1.3 j-0.7 k-0.4 n0.6 o1.6 p-0.7 q-0.4 r-0.4
vern 7.4 d1.2 e-0.4 l0.5 s1.1
vernet 7.7 d1.3 e-0.4 s1.2
vero 6.6 a0.7 b0.8 d1.0 e0.5 g-0.4 i-0.5 j0.4 s2.0
veroff 6.7 a0.7 b0.8 d1.1 e0.7 g-0.4 i-0.5 j0.4 s2.1
verp 6.4 a0.7 e1.6 f0.5 g0.9 i1.0 j0.5 k0.4 l1.2 o-0.3 p-0.5 r-0.4 s0.5
verpac 7.7 b0.8 e-0.3 g-0.4 i1.0 l0.6 m-0.3
verpfl 7.2 b-0.3 d-0.3 e0.7 f0.6 j0.9 k0.7 l0.9 m0.4 o-0.3
verpfu 7.7 a0.4 d0.8 e0.6 s1.1
verr 6.7 b-0.6 c1.2 d0.6 e-0.8 g-0.4 h-0.5 i0.9 j0.6 k-0.4 l0.3 o0.8 p1.5 q1.7 r-0.4
verrec 6.8 b-0.5 c1.2 d0.7 e-0.7 g-0.4 h-0.4 i1.0 j0.6 k-0.4 l0.4 o0.8 p1.5 q1.8
vers 3.7 a0.9 c2.9 d1.5 e1.5 f-0.5 g-2.1 h-1.4 i-0.8 j2.3 k3.1 l1.0 m-0.4 n2.3 p1.1 q-1.4 r-0.4 s0.4
vers+auch 7.7 i0.6 s-0.4
vers+dank 7.7 a-0.4 e-0.4 g-0.6 k-0.4 l0.9 m-0.3 n0.5 r-0.5
vers+das 7.2 a0.6 b0.3 c-0.3 d-0.4 e1.1 f0.5 i0.4 m0.7 p0.7
vers+dass 6.8 a0.6 e0.9 h0.6 i0.6 s-0.3
vers+die 7.7 a-0.7 i-0.3
vers+eine 7.7 c0.6 d0.7 e-0.4 g0.8 k0.5 o1.5 q-0.3 r1.0 t0.3
vers+es 7.7 e0.5 i0.6
vers+hab 7.7 d0.5 g0.4 r0.3 s0.4
vers+hat 7.4 a0.6 c-0.3 e1.1 j0.8 l0.9 m-0.3 p-0.3 q0.6 t0.8
vers+hatt 7.7 a0.5 d0.4 e0.8 i0.5 j0.8
vers+ich 7.4 b0.7 d0.9 e-0.3 k0.7 n0.3 p-0.4
vers+ist 7.7 e0.5 o1.0 q0.3 r0.5
vers+komm 7.7 a0.3 c0.8 e0.7 h0.3 s1.0
vers+muss 7.7 b0.6 j0.5
vers+sein 7.7 c-0.4 d1.0 j0.8 k-0.3
vers+sich 7.7 a-0.4 e0.3 g-0.3 k-0.3 l0.6 m0.4 t0.4
vers+sie 7.2 a-0.7 k0.5 n0.6
vers+tur 7.7 a0.5 c-0.5 d1.3 k0.5 n0.4 r-0.3
vers+uber 7.7 e0.3 j0.4
vers+und 6.1 a0.8 b-0.5 c0.3 d1.2 e0.8 f0.6 h0.6 i-1.1 j1.7 k0.4 l0.3 m-0.4 n-0.5 o-0.4 p0.7 r0.4 t0.4
vers+unte 7.7 p0.4
vers+von 7.7 a0.3 c0.5 e0.5 i0.5 j1.0 p0.6
vers+ware 7.7 a0.3 c1.2 e-0.4 k1.2 p0.3 s0.6 t0.4
vers+wir 6.7 a-1.1 c-0.4 e-0.8 f-0.4 g-0.4 k2.2 l0.6 n0.3 p-0.4 s-0.4
vers+wurd 7.7 c0.5 d-0.4 o0.3
versam 7.0 a-0.5 c0.6 d0.5 e-0.5 g0.3
versan 6.8 a0.9 b-0.3 c-0.3 e0.9 h-0.3 j-0.3 m1.3 n-0.4 s0.4 t0.8
versch 5.0 a-0.6 b-0.5 c-0.3 d1.9 e0.8 g-1.4 h-1.1 j-0.9 k4.6 n0.6 o0.9 p0.9 q-0.3 r-0.4 s-0.6 t0.9
verseh 7.4 a-0.8 e-0.5 j-0.5 n0.4
verset 7.7 d1.0 f1.1 i-0.3
versic 5.8 a0.8 b-0.3 d-0.4 e1.1 g-1.0 h-0.3 i0.5 j2.5 k-0.8 l2.2 m-0.5 n0.8 r-1.0 s0.4
versio 7.4 a-0.4 g0.5 r0.8
verspa 6.2 a1.4 c4.1 d-0.5 e1.1 g-0.6 j1.5 k-0.5 l0.9 n0.4 p0.9 q-0.6 r-0.5 s0.6
verspr 6.0 a-0.4 b-0.7 c1.3 d1.1 e-1.0 f0.4 j-0.7 k0.9 n2.8 q-0.4 r0.7
versta 5.7 a-2.0 c-1.1 d-1.1 e-0.7 f-0.4 g0.9 h1.0 i-1.1 k0.4 l1.5 m-0.9 o0.7 p-0.8 r1.3
verste 6.1 a2.1 b1.8 d-1.2 e1.6 g-0.9 h-0.4 i-0.4 j0.4 l-0.6 o-0.4 p1.6 r-0.6
versto 6.6 c-0.4 f-0.7 i-0.7 j0.5 o-0.7 p-0.4 r0.6 t0.5
verstr 7.2 a0.9 c1.7 d1.3 j1.3
versuc 6.2 a0.5 d0.6 g-0.8 h-0.4 i0.8 l-0.4 m0.4 r-0.6
vert 3.8 a1.3 b0.8 c2.4 e0.5 f1.6 g-1.6 i3.1 j2.6 k1.8 l0.7 m-0.4 p-0.9 s-1.4 t-0.3
vert+der 7.4 a0.4 d0.3 e-0.4 i0.7 s0.6
vert+eine 6.7 e-0.4 j-0.6 l0.3 m0.3
vert+fur 7.4 a0.6 b0.5 e1.2 i1.1 k0.4
vert+ist 6.6 a0.6 b-0.5 c-0.6 d0.5 e-0.6 f1.1 i1.6 k-0.4 m1.0 o-0.4 p-0.6 s-0.3
vert+kann 7.7 a0.4 c0.3 p0.7
vert+komm 7.7 l0.9 n-0.3
vert+mich 7.4 c0.3 d0.9 h0.4 k0.5 o0.6 t-0.3
vert+mit 7.4 a-0.5 i-0.9
vert+steh 7.2 a0.4 b-0.5 c1.6 i-0.5 j0.6 m-0.4 q0.4
vert+uber 7.7 i1.7 j0.8 p0.7
vert+und 6.4 a0.3 c-0.8 d-0.8 e0.5 f1.2 g-0.5 j-0.3 m-0.3 n0.6 o-0.7 p-0.4
vert+zuru 6.8 a0.7 c1.3 e-0.5 i1.7 p0.7
vertau 7.7 a0.8 c0.4 e1.1 l0.5
vertei 6.2 a-0.8 b-0.7 c1.3 f-0.5 g-0.6 h-0.6 m-0.3 o0.5 p1.4 r-0.6 t-0.4
vertra 4.2 a1.5 c1.3 e-0.4 g-0.6 h0.8 i4.8 j2.6 n0.3 o-0.7 p-1.1 s-0.8 t-0.3
vertre 6.0 a-0.5 b0.6 d-0.3 f1.2 g-0.6 j0.7 l0.7 p0.5 s-0.5 t0.8
vertri 5.8 a1.1 d-0.6 e1.2 f2.8 g-0.4 h-0.5 i-0.6 j0.4 k1.9 l-0.5 m0.7 o-0.5 q0.5 s-0.6 t-0.5
vertro 7.4 a0.7 b1.2 c0.7 d0.7 e0.6 f0.7 i-0.3 k0.4 l1.1 m0.7 o0.6 p-0.3
verw 4.7 a-0.4 c-0.9 d0.3 e2.8 f1.2 g-0.8 h-0.9 l0.4 m-0.4 o1.9 p0.6 q1.3
verw+die 7.4 a0.3 p0.6
verw+kann 7.4 a0.4 d0.3 e1.1 i0.7 j0.9 s0.9
verw+nich 7.4 b0.5 e0.6 n1.4 p-0.5 t-0.4
verwal 5.8 a0.9 c0.4 d1.3 e1.4 f1.5 g-0.7 i0.6 m-0.5 n-0.5 o0.5 p1.4 q1.1 s0.7
verwan 7.7 b0.4 g0.6 r0.5
verwec 7.0 a0.5 c-0.4 e1.5 g-0.4 i1.0 j-0.4 k0.5 m-0.3 o1.0 p-0.5 q0.3 r-0.5 s0.8
verwei 6.0 a-1.0 d-0.9 f-0.5 i-0.8 j0.3 k1.1 l0.4 n1.1 o-0.4 p0.6 q-0.7 r-0.4 s-0.6
verwen 6.5 a-0.6 b-0.5 c-0.5 e0.5 f0.3 g0.3 i-0.5 j-0.3 k-0.5 l0.7 n-0.7 o1.6 p-0.6 q1.3 r0.7 s-0.6
verwir 7.7 d0.5 e0.5 f0.4 j1.0 m0.5 n0.4
verwor 7.7 a-0.3
verz 5.7 c3.4 f-0.3 g-0.8 h-0.4 j1.7 k0.8 l2.6 n-0.6 p-1.2 s0.4 t-0.4
verz+die 7.7 c0.4 l-0.3 m-0.3
verz+sich 7.2 a-0.5 b0.5 c-0.4 j-0.3 l2.7 m0.5 n-0.6 p-0.4
verz+und 7.4 c1.4 e0.7 j0.7 p-0.3
verzic 7.4 a-0.4 c-0.4 d1.0 e-0.5 g-0.3 i1.4 k1.1
verzog 6.8 a-1.0 b0.3 c-0.4 i-0.3 j-0.5 l3.3 m0.4 n-0.5 p-0.5
verzug 6.4 a0.8 c3.2 e0.3 g-0.4 h-0.4 i-0.7 j2.7 m-0.3 p-0.6 s-0.3
vete 7.4 a0.6 e0.8 g0.3 h0.4 i0.6 p0.5
veteri 7.4 a0.6 e0.8 g0.3 h0.4 i0.6 p0.5
vide 6.4 a0.6 c-0.8 d-0.4 f0.4 g0.5 h0.4 k1.0 l-0.5 m2.3 n0.4 o-0.4 r0.9 t-0.5
video 6.8 b-0.4 c-0.4 d-0.3 h-0.4 i-0.3 j0.4 k1.0 l-0.4 m1.2 n0.5 p0.3 q-0.5 r0.6 t-0.4
videos 7.7 c-0.3 f0.4 g0.4 h1.1 q0.5 r0.6
viel 4.3 a1.3 b1.3 c1.2 d1.8 f-0.5 g-1.4 h-0.5 i-0.8 j0.9 l0.6 o-0.4 q0.6 r-0.6 s0.8 t-0.3
viel+dank 6.0 c0.3 d0.6 f0.4 g-0.5 h0.5 k-0.7 p-0.5 r-0.3 t0.4
viel+der 7.7 b0.8 l1.2 m0.6
viel+grus 6.1 b0.5 d-0.6 h-0.6 i0.9 j-0.4 k-0.4 l0.7 o-0.5 p0.3 q0.6 r0.4 s-0.3
viel+hilf 7.7 b0.5 c0.5 q-0.3 t0.7
viel+nich 7.7 a0.5 e1.1 s0.5
viel+stun 7.7 f0.4 m1.0 o0.4
viel+wie 7.7 a0.5 c0.5 i0.5
viel+zu 7.7 a-0.7 b-0.3 c-0.5 d-0.3 f0.5 m0.4 o-0.3
viele 5.7 b1.3 c0.5 e0.3 h0.7 i1.4 j-0.6 k0.4 l0.5 o-0.5 p1.0 q0.3 s-0.5
vielen 5.8 a-0.7 d0.4 h0.4 i-0.6 k-0.6 p-0.6 r0.5
vieler 7.7 b0.3 f0.4 n0.3 o0.3
vielle 5.3 a2.1 b0.3 c1.1 d3.5 f-0.3 g-1.9 h-1.1 i-0.3 j0.7 k0.4 m-0.5 r-1.4 s1.0 t0.4
vier 4.3 a2.5 b1.0 c1.7 d3.3 e2.4 f2.3 g-1.0 h0.7 i1.7 k0.7 l1.0 o0.6 p0.5 q0.6 s0.8
vier+auge 7.7 b0.4 c-0.6 e1.1 f0.9 h0.5 i-0.3 n0.6 t0.5
vier+euro 7.7 a-0.6 b0.4 i0.5 k-0.4 o1.1
vier+jahr 6.7 a0.4 b0.3 c-0.4 d0.9 f0.5 g-0.5 h-0.4 i1.0 j-0.3 r-0.4 s-0.4
vier+mail 7.7 c-0.5 d0.5 e0.6 f-0.5 h-0.3 j0.8
vier+mal 6.7 a1.0 b0.3 c0.7 d1.6 f1.2 g-0.4 j-0.4 m0.5
vier+minu 7.7 a0.5 b0.6 d0.7 e0.8 h-0.3 k1.0 l-0.5 o0.6
vier+mona 7.2 a0.5 c0.7 d0.5 e0.5 g-0.3 j0.4 l0.4 p0.4
vier+nach 7.7 a0.7 c1.0 e-0.4 i0.8 m0.6 s1.2
vier+ordn 7.7 a-0.6 c-0.5 d0.7 e-0.5 h0.4 m0.5 s-0.3 t-0.3
vier+tage 6.8 c0.5 e0.4 f0.3 g1.0 i-0.4 k0.4 l0.8 r0.4
vier+woch 6.8 b-0.4 c0.7 f0.3 h0.5 i0.6 k-0.5 l0.5 q-0.4 r0.3 s0.8
vierma 7.2 a0.7 c1.1 e0.6 g-0.3 j0.7 p1.3
vierte 6.3 a1.5 b0.8 c0.4 d1.0 f2.1 g-0.7 i-0.9 j0.7 m0.3 p-0.3
vierze 6.8 a0.3 b0.7 c0.6 e-0.3 h0.8 i1.0 j-0.3 l0.5 n0.7 p-0.3 r-0.5
vierzi 7.2 b-0.4 c-0.4 d1.3 f0.8 h0.4 i-0.4 k0.7 l-0.4 q0.8 r0.3
viet 7.7 c0.8 d0.6 l0.5 n0.5 t0.7
vietna 7.7 c0.8 d0.6 l0.5 n0.5 t0.7
vill 7.4 b0.5 e-0.4 g1.3 m0.7 r1.7
visi 7.0 a0.3 d-0.5 e1.6 j-0.6 l0.6 m-0.3 p1.1
visite 7.2 a0.5 d-0.5 e1.7 j-0.5 m-0.3 p1.1
vitr 7.2 a-0.4 c0.8 d1.3 f0.6 g-0.4 i-0.3 l0.7 o0.5 s-0.5
vitrin 7.2 a-0.4 c0.8 d1.3 f0.6 g-0.4 i-0.3 l0.7 o0.5 s-0.5
vo 6.7 b1.0 c-0.4 d-0.3 e0.9 g1.1 h2.3 o0.8 p0.4 q1.0 r1.3
vob 7.7 a0.4 e0.3 j1.3 m0.9 p0.5
voge 7.4 a-0.4 g0.4
vogels 7.4 a-0.4 g0.4
vogt 7.0 a0.3 d0.7 f-0.3 h0.5 l-0.4 m0.3 p0.4 q0.7
volk 6.5 a-1.0 b-0.5 e-0.6 i-0.6 j-0.4 k-0.5 l1.6 m-0.6 n0.5 o0.6 r0.4 s-0.4 t0.3
volker 7.4 a-0.5 g-0.3 k-0.3 l1.7 m-0.3 n0.6 t0.4
volksb 7.0 a-0.4 e-0.6 g0.4 i-0.4 o0.7 p0.4 r0.6 s-0.3
voll 5.1 a-1.3 b-1.0 d-0.9 f-0.9 g0.7 h1.0 j0.8 k1.5 m0.4 p0.6 q0.5 r1.5 s-1.4 t1.0
voll+hohe 7.7 c0.5 j1.3 m0.7 p0.5
voll+und 7.7 e-0.3 n0.4
voll+unse 7.7 a0.4 e0.8 j0.6 m0.6 p0.7
voll+wide 7.7 i1.3
voller 7.2 a-1.0 b-0.3 c0.3 d-0.6 e-0.7 f-0.4 g1.1 h1.0 i-0.4 p0.4 r1.1
vollig 7.4 a-0.5 e-0.5 l0.3 n1.1
vollma 6.5 a0.7 c0.4 e1.1 g-0.6 h-0.4 i1.7 j0.8 m0.8 p0.4 s-0.5
vollst 6.8 a0.7 c-0.4 e0.8 g-0.5 j0.5 k0.7 n-0.3 p1.2
vom 3.4 a-1.9 c-1.3 d0.4 e0.5 f-0.4 g0.9 h2.2 i0.3 j-0.9 l-0.3 m0.4 n1.6 o2.2 p-1.0 q1.8 r0.8 s-0.6 t0.6
vom+apri 7.7 c-0.3 n-0.5 o1.3
vom+chef 7.7 a-0.4 g0.4 h0.6 q1.0 r0.5
vom+dien 7.7 i0.6 j0.4 k0.8 m0.3
vom+elte 7.7 i0.4 q0.8 s0.7
vom+empf 7.4 a0.5 e0.4
vom+fach 7.7 e0.6 g0.5 i-0.4 j0.6 k0.4 l0.4 p0.6 q0.3 r0.7
vom+febr 7.7 c-0.4
vom+fina 7.4 c1.0 j1.1 t1.0
vom+heut 7.7 c0.5 i0.5 j0.5 m0.3 q0.6
vom+land 7.2 a-0.8 e-0.5 f0.4 j-0.4 l1.2 o-0.3 p-0.4 r-0.3
vom+letz 7.7 a0.7 b1.2 d0.3 i-0.7 n0.7 t0.6
vom+nach 6.8 b1.2 e0.8 i-0.4 p0.7 s-0.4
vom+neue 7.7 e0.8 h0.9 o0.3 s0.5
vom+nove 7.2 d0.9 i0.4 k-0.3 r-0.4 s0.4 t0.4
vom+okto 7.7 a-0.5 b-0.3 c-0.4 e-0.4 f0.4 k-0.3 n0.4 o0.5 q1.5
vom+reit 7.7 g0.3 h0.5 r0.4 s-0.3
vom+schi 7.7 g0.8 h1.2 s0.5
vom+schw 7.7 c0.7 e-0.6 p0.6 s0.4
vom+sofa 7.7 k-0.3 n1.4 q-0.3 s-0.3
vom+somm 6.8 a0.3 b-0.3 d0.3 e0.9 g0.4 h0.7 k-0.4 o-0.3
vom+tisc 7.2 a-0.4 g-0.4 j-0.3
vom+vert 6.6 a1.2 c1.1 e0.9 g-0.3 i2.3 j1.3 n-0.4
vom+vorj 7.7 d0.4 i0.4
von 2.9 a1.9 b1.1 c0.8 e1.6 f-1.1 g-1.1 h1.1 i0.4 j0.4 k0.4 l-1.4 m2.4 n-0.8 p2.2 q2.5 r-0.4 s2.6 t0.6
von+anfa 7.7 a0.4 d0.4 e0.3 p0.7
von+dem 6.8 a-0.7 b1.6 d-0.7 f-0.4 i-0.4 j-0.4 l0.6 m0.6 o0.3 p-0.6 q-0.9 r0.3 s-0.6
von+den 6.6 a1.0 d-0.4 e2.4 g0.6 i0.5 k0.6 p0.3 s-0.4
von+dene 7.2 a0.3 b0.4 c-0.4 d-0.4 e0.6 i0.4 j0.6 m1.1 p-0.4 r-0.3
von+der 5.0 a0.4 b1.0 d0.4 e1.8 f0.4 g0.6 h1.4 i1.1 j-0.5 k-0.8 o1.0 q1.4 r1.4 s0.6
von+dir 7.7 d0.4 e-0.3 g0.6 h1.1 n0.7 r0.7
von+dort 7.7 a0.4 e1.3 j1.0
von+drei 7.2 a-0.5 c0.7 e-0.5 g-0.6 i1.5 j-0.3 n0.5 p-0.4 q1.0 r-0.4
von+eine 6.1 a-0.5 b1.3 c0.6 d-0.6 e1.2 g-0.4 i1.4 k1.7 l-0.5 m-0.8 n-0.4 s-1.0
von+euch 6.3 d2.0 h1.4 l0.4 s0.6 t-0.7
von+eur 7.7 a-0.3 q0.9
von+frau 7.4 a0.4 c-0.4 d-0.6 e-0.5 f0.9 m0.6 n0.4 r-0.3
von+funf 7.7 a-0.7 e-0.4 k0.9 o0.8 q1.0
von+gest 7.2 e-0.6 i-0.5 j-0.4 p0.7
von+hand 7.4 c0.6 k-0.5 n0.6 p-0.3 s0.5 t0.8
von+haus 7.7 c-0.4 e0.5 g-0.3 j0.4 m-0.3 t0.3
von+herr 7.7 e-0.3 n0.3
von+hier 7.7 a0.5 d0.3 e0.4 i0.8 s0.5
von+ihm 7.7 a-0.5 g0.6 l0.3 r1.0
von+ihne 5.0 a1.8 b-0.7 c1.1 d2.7 e1.6 f0.8 g-1.0 j1.0 k0.7 l0.6 n0.3 o-0.5 p1.0 r-0.9 s1.7 t0.8
von+ihr 7.7 a0.6 d1.4 e-0.3 j1.0 p0.8 s0.7
von+ihre 5.7 a2.0 b1.1 c0.4 d2.1 e1.0 f0.5 g-0.7 h0.7 j-0.8 k-0.5 l-0.4 p0.4 s1.2
von+jema 7.4 c1.6 d-0.3 e-0.4 f1.1 i-0.4 o-0.3 s-0.3 t0.9
von+letz 7.7 a-0.5 g0.4 m0.3 q1.2 r0.4 t-0.4
von+mein 6.3 a-0.8 d-0.6 g0.5 q1.0 s-0.3
von+mir 5.5 a1.0 b0.5 c0.7 f0.5 g-0.7 i-1.3 j1.7 k0.7 m-0.8 p5.1 q0.6 r-0.6 s1.3 t-0.6
von+nebe 7.7 g-0.3 p0.7
von+nich 7.7 d0.4 q0.8 t0.6
von+ruck 7.2 a-0.5 f-0.3 h-0.4 k0.8 m-0.4 n-0.3 o0.4 r-0.4 t0.4
von+scha 7.4 a-0.6 b-0.4 d0.8 e-0.7 g0.5 k-0.4 m-0.3 r0.7 t0.4
von+selb 7.7 a0.4 e0.9 s1.3
von+sich 7.7 d0.4
von+uns 5.8 a0.4 b-0.8 d-0.5 e1.3 f-0.5 g-0.9 h-0.7 i-0.7 l-0.4 o-0.4 p2.0 q1.0 r-1.1 s-0.8
von+unse 6.0 a0.5 b-0.5 c1.6 f-0.3 g-0.6 h-0.5 k-0.5 l-0.5 m-0.6 n-0.5 o0.7 p1.2 q0.3 s0.6
von+vier 7.4 a1.0 b0.6 c1.0 e0.6 i0.7 s1.9
von+vorn 7.0 a0.5 d1.3 h0.7 i-0.3 m0.5 p0.5 r0.6
von+zehn 7.4 b0.7 e0.5 k0.4 o1.6
von+zwei 7.7 c-0.4 i0.3
vor 3.8 a0.8 b0.4 c1.8 d1.5 e1.8 f1.5 g1.1 h-0.3 i-1.7 j2.8 k1.0 l0.9 o-0.3 p-1.7 q1.0 r1.4 s0.6 t0.7
vor+alle 6.7 b-0.6 c-0.4 f0.4 g0.9 j-0.5 k-0.5 r1.1
vor+dem 6.1 a-0.6 b0.6 c-1.2 e0.6 g-0.4 j0.9 k-0.3 l2.0 m-0.4 p-0.7 q0.5 r-0.4 s-0.7
vor+den 7.2 c0.7 d-0.5 e-0.5 i-0.4
vor+der 6.0 c-0.3 f0.4 g0.9 h0.9 i-0.8 j-0.5 m-0.8 q-0.3 r1.0 s0.6 t0.4
vor+drei 7.7 c0.4 t0.5
vor+eine 6.8 b-0.4 c0.4 e0.3 g1.2 h0.4 j1.6 l0.7 p-0.4 q1.5 r0.4
vor+freu 7.2 a-0.6 c-0.4 g1.8 h0.3 j-0.3 l-0.4 r2.1
vor+geri 6.3 a-0.8 b-0.6 e-0.6 g-0.7 h-0.4 i-0.6 o0.6 p-0.6 s-0.6 t0.3
vor+ihne 7.7 e0.6 j0.6 q0.8 s1.1
vor+ihre 6.8 c-0.9 e0.6 i-0.3 k1.5 p0.3 s1.0
vor+lach 7.7 e0.4 f1.0 p0.7 r0.3
vor+mein 7.4 b0.9 d0.7 e-0.5 f0.8 g-0.3 m0.7 p0.6 s0.4
vor+mir 7.7 a0.4 b0.9 d0.5 i1.1
vor+mitt 7.7 e-0.3 l1.1
vor+ort 7.4 d0.6 e0.5 f1.3
vor+sich 7.4 a0.4 c0.5 e0.3 i-0.3 s0.5
vor+und 7.2 a0.6 c1.1 d0.6 e0.4 g-0.3 i0.9 j0.3 p0.4 r-0.4 s0.5
vor+vier 7.4 e-0.5 f0.5 t0.6
vor+weih 7.2 a0.4 c2.0 f0.3 k-0.3 p0.7 q0.5
vor+wie 7.7 a0.4 d1.1 g-0.3 o0.4 q0.4
vor+zwei 7.2 a-0.8 f0.5 g1.2 i-0.3 j-0.3 l-0.3 n0.3 r1.4
vora 6.3 a-0.6 c-0.5 e-0.3 f-0.3 g-0.6 h-0.4 i0.5 j-0.5 k-0.3 l0.9 m-0.4 n2.4 o0.8 p-0.5 q-0.4 r-0.3 s-0.4
vora+ich 7.7 d0.7 p0.5
vorab 7.0 a-0.4 d0.6 g-0.4 j-0.3 m-0.3 n1.4
voraus 7.0 d-0.3 e-0.3 i0.5 l1.2 n0.5 o1.1 p-0.4
vorb 5.7 a1.6 c2.0 d0.4 e1.0 f-0.4 g-0.7 h-0.4 i1.2 j0.6 k-0.3 m1.9 n0.5 o-0.3 p-1.0 s0.4 t0.8
vorb+und 7.7 a0.7 c1.8 e-0.3 s1.5
vorbeh 7.4 a0.5 b0.7 d0.6 e-0.6 j1.1 m1.6 p-0.4
vorbei 6.2 a1.0 b-0.7 c2.4 e0.8 g-0.8 h-0.4 j-0.5 n0.5 p-0.4 s0.6 t0.9
vorber 7.2 a1.2 e1.4 i1.4 j0.4 m0.8
vore 6.3 c1.5 e-1.0 g-0.6 j-0.4 l-0.5 o-0.5 p1.3 s-0.3
vore+konn 7.7 b-0.6 e0.8 m0.6 p-0.5 q0.3 s0.6
vore+nich 7.4 a0.5 c0.4 m-0.3 p1.2
vore+wie 7.7 e-0.4 m0.5 r0.4
vorent 7.4 b0.7 c0.7 e-0.3 g-0.4 i0.7 t0.3
vorers 6.6 b-0.5 c0.9 d0.5 e-0.7 f-0.3 i-0.5 l-0.4 o-0.5 p1.1 r0.4
vorg 4.9 a1.6 b0.7 d1.4 f3.5 g-1.5 h-0.5 j0.8 k-0.4 l0.6 m0.6 n1.2 o0.5 p-1.1 r-0.6 s-0.9
vorg+der 7.7 c-0.4 i-0.4 j1.2 s-0.8
vorg+habe 7.7 c-0.4 e0.3 i0.4 l0.5 n0.4 o0.5 r0.4
vorg+hatt 7.7 a0.3 e1.2 g-0.3 o0.3
vorgan 5.8 a0.4 f1.6 h-1.1 i-0.9 j1.2 m0.5 o0.4
vorgel 6.8 a0.5 b2.2 c-0.3 d1.1 f0.9 g-0.4 j0.8 p-0.3 q-0.3
vorges 5.7 a0.8 b-0.5 c0.6 d0.6 e0.3 f2.0 g-1.0 h0.4 i1.2 j-0.8 k-0.4 l0.6 m-0.7 n1.0 o0.3 p-0.8 r-0.3 s-0.9
vorh 5.5 a0.7 b0.7 e1.0 f0.3 g-0.7 i-0.8 j-0.9 k1.2 m1.2 n-0.9 p1.2 q0.7 r-0.6 t1.6
vorh+bei 7.7 a-0.3
vorh+eine 7.7 a0.5 c0.5 d0.9 e0.4 h0.3 o0.5 s0.5 t0.8
vorh+flie 7.7 b0.6 d0.4 m-0.3 p1.5
vorhan 7.7 a-0.8 g0.6 r0.6
vorher 5.6 a1.6 b0.9 e1.3 g-0.9 i-0.7 j-0.8 m1.5 n-0.8 p1.3 q0.4 r-1.0 t1.7
vorhin 7.7 a-0.5 k1.5 q0.6
vori 7.2 e-0.5 g0.4 q0.4 r0.5 s0.7
vori+jahr 7.7 a-0.3 e-0.3 q0.5
vori+woch 7.7 c0.5 g0.5 r0.5 s0.8
vorige 7.2 e-0.5 g0.4 q0.4 r0.5 s0.7
vorj 7.0 c0.7 e0.7 k-0.4 p0.6 t0.3
vorjah 7.0 c0.7 e0.7 k-0.4 p0.6 t0.3
vork 7.7 a0.6 b0.8 c0.7 e0.6 g-0.4 h-0.3 l0.4 n0.4 p0.5
vorl 5.5 a0.6 c1.6 d1.1 f1.2 g0.4 h0.4 i0.3 j1.6 k-0.5 m0.7 p-0.5 q-0.4 r1.1 s-0.4
vorl+der 7.4 c0.8 e-0.4 g1.0 i-0.4 j0.4 n-0.3 r1.1
vorl+und 7.7 c0.8 d0.8 i0.3 l0.4 n0.7
vorlag 6.7 a0.8 c0.9 d0.5 e-0.4 g-0.8 h-0.3 j1.4 m0.4 n0.3 o-0.5 p-0.5 r-0.4
vorlau 7.4 a-0.3 c0.7 e-0.5 l0.4 m0.5 p-0.4
vorleg 7.2 a0.5 e0.9 f1.3 j1.7 o0.8 s-0.7 t0.7
vorles 7.0 a-0.9 b-0.4 c-0.4 d-0.4 g1.7 h0.5 i-0.4 j-0.5 l-0.3 m0.6 n-0.5 r1.8 s0.5
vorlet 7.4 a0.5 d1.2 e0.8 i0.5
vorlie 7.2 b-0.4 c0.9 d0.5 e-0.4 f0.4 h0.4 n0.6 o0.3 p0.4 r0.4
vorm 6.4 a-1.4 d-0.7 e-0.4 f0.5 g1.9 h1.9 i-0.8 j-0.5 n0.8 o-0.3 p-0.6 q0.4 r2.6 s-0.6
vormit 6.7 a-0.6 d-0.6 e-0.4 f0.3 g0.5 h0.6 i-0.4 j-0.5 n1.1 p-0.4 q0.7 r1.1 s-0.4
vorn 6.6 a1.5 b-0.4 d2.2 e1.7 f1.0 h0.9 i-0.5 j-0.3 k0.5 o0.5 p0.3 r0.6 s-0.4
vorne 7.7 a0.9 d1.2 e1.2 g-0.3 h0.5 m-0.4 o0.6
vorr 7.7 e0.4 p0.3
vors 4.6 a1.9 b1.1 c1.1 d-0.4 e1.4 f3.3 g-0.5 h1.0 i0.8 j1.5 k1.6 l0.5 m-0.8 n0.5 p0.6 t-0.4
vors+der 7.2 b0.5 c-0.4 d-0.7 e1.6 f1.0 h0.4 i-0.5 j-0.4 n0.7 o-0.3 s0.5
vors+des 7.7 d0.8 i0.6 s0.8
vors+form 7.7 a1.1 i0.4
vors+hat 6.8 a0.6 c-0.6 e0.6 f0.6 g-0.4 i0.5 j1.6 p0.3 r-0.4 s-0.3
vors+in 7.7 c-0.3 e-0.4 f1.4 l0.9 n0.4
vors+mit 7.7 a0.5 j1.6
vors+vom 7.7 e-0.3 s0.5
vors+war 7.7 a-0.3 g0.7 h0.7 n1.0 r1.0
vors+zahl 7.7 c0.9 f0.9 k0.4 o0.3 p0.6
vors+zum 7.7 c0.6 i0.5 r0.5
vorsch 6.0 a0.5 c1.5 d-0.5 e-0.5 f-0.9 g-1.2 h-0.5 i1.4 j0.9 k3.0 l0.3 m-0.7 o-0.4 p0.8 q0.4 r-1.1 t-0.3
vorsic 7.2 a1.4 e1.4 g-0.3 p-0.3 s-0.4
vorsit 6.8 b0.5 c-0.3 d1.2 h-0.5 j-0.4 p0.4 s1.3
vorsor 7.7 e0.7 i0.3 n1.0 r0.6
vorsta 5.3 a1.2 b1.3 c0.5 e0.6 f4.9 h1.4 i-0.5 j0.9 k-0.4 m-0.6 p-0.4 q-0.5 s-0.6
vorste 7.7 a-0.8 g0.5 i-0.3 o0.7 r0.6
vort 6.6 e0.8 f0.5 i-0.5 j-0.3 k1.1 p-0.4 s0.7
vortra 6.8 e1.0 f0.6 i-0.4 j-0.3 k1.2 p-0.3 s0.8
vorw 7.7 a-0.4 e0.3 h0.4 l1.5 p-0.3
vorwar 7.7 a-0.4 e0.3 h0.4 l1.5 p-0.3
vorz 6.3 a0.9 b-0.5 c0.7 d-0.4 e1.0 f1.7 g-0.6 i0.7 k1.0 n0.5 q-0.4 r-0.4 s-0.5 t1.1
vorz+aufl 7.7 i0.9
vorz+hoch 7.7 a0.6 c0.6 e0.5
vorzei 7.7 i0.9
vorzim 7.4 e0.8 f0.8 i0.6 k1.1 l0.4
vorzug 7.7 a0.6 c0.6 e0.5
vorzul 7.7 a0.4 c0.6 d0.4 e0.4 f1.4
voss 7.2 g0.4
vren 7.7 b0.7 g-0.5 i0.5 l0.4 q1.5 r0.3
vreni 7.7 b0.7 g-0.5 i0.5 l0.4 q1.5 r0.3
vron 7.7 e-0.4 g0.9 h1.4 k0.4 r0.8
vroni 7.7 e-0.4 g0.9 h1.4 k0.4 r0.8
w 7.7 n0.8
wach 7.4 c0.5 d-0.5 e-0.8 g0.7 r0.6 t0.4
wage 7.2 c0.4 d0.5 e-0.3 t0.4
wahl 6.8 d-0.4 e0.8 g-0.5 i0.4 j-0.4 p-0.3 r-0.3 s0.6
wahr 6.0 a0.9 d1.6 e1.2 f0.4 g0.3 h-0.6 j-0.6 k1.1 l-0.4 n-0.8 p1.1 q0.6 r0.5 s0.4 t-0.4
wahr+der 6.8 a0.8 d0.4 e0.4 i0.6 p0.5 r-0.4 s0.5
wahr+ich 7.4 a-0.3 d0.6 f0.3 g0.3 h-0.4 k0.9 l-0.3 n-0.4 o0.4 q1.1 r0.8
wahren 6.3 a1.1 b0.5 c0.5 d1.0 e0.9 h-0.5 j-0.4 l-0.3 n-0.5 p1.6 q0.7 t-0.4
wahrsc 7.4 c-0.3 d0.4 f0.8 l-0.3 r-0.3
wald 7.0 a0.8 d0.5 e0.3 g0.3 h0.9 i-0.4 l0.7 p0.9 r0.4 s0.7
wall 7.0 a0.4 b0.4 c-0.4 d-0.3 e0.4 h0.8 i-0.5 j0.5 m0.4 p-0.4 r0.6
wallne 7.7 b0.7 f0.3 j0.7 m0.7 p-0.3
walt 7.0 a-0.8 d0.3 e-0.6 f-0.4 g1.6 k0.4 l0.5 m0.5 o1.3 p-0.4 r2.0 s-0.3
waltra 7.7 a-0.6 b-0.3 g1.0 q0.5 r1.2
wand 6.3 a0.9 c-0.5 e1.1 f1.6 g-0.9 h-0.6 j-0.7 l-0.4 m-0.6 p-0.6 r-0.4 s0.3 t0.7
wander 6.6 a0.9 c-0.6 e1.0 f1.2 g-0.5 h-0.5 j-0.5 k0.4 l-0.3 m-0.3 p-0.4 r-0.3 s0.4
wann 5.0 a0.8 b1.4 c2.9 d1.3 f1.0 g-0.4 h0.9 j-0.9 k-0.6 l1.1 m0.3 o3.3 p1.9 t0.5
wann+darf 7.7 c0.4 d0.3
wann+hatt 7.4 a-0.5 g0.9 h1.4 i-0.3 r-0.4
wann+ich 7.7 a0.3 c0.9 d0.6 h0.4 m0.8 o-0.3 p0.6
wann+ist 7.2 a-0.5 b1.6 c-0.6 f1.2 i-0.6 k-0.6 l0.9 m0.6 o2.5 p-1.1 q-0.3
wann+komm 7.2 a1.4 c1.0 d0.7 e0.4 s1.0
wann+konn 7.7 a-0.3 q0.5
wann+lauf 7.7 a-0.4 c0.7 e-0.6 i1.0 s0.5
wann+sie 7.7 e0.6 i0.4 o0.4
war 3.4 a1.1 b0.4 c4.1 e1.0 f0.6 g3.8 h1.1 i-0.3 j-0.9 k-1.4 l0.4 m1.4 n1.7 p1.8 r4.9 t0.9
war' 6.7 a0.5 b-0.6 g-0.4 h-0.4 i1.0 l0.5 m0.6 p0.9 s-0.4
war's 6.7 a0.5 b-0.6 g-0.4 h-0.4 i1.0 l0.5 m0.6 p0.9 s-0.4
war+aber 7.4 o0.7
war+alle 7.4 a-0.9 c-0.6 e-0.4 g2.0 i-0.4 m0.4 r2.2
war+am 7.7 c0.6 d-0.3 g0.4 r0.6 t0.9
war+auch 7.4 c0.4 f0.7 i-0.3 r0.4 s-0.5 t0.4
war+auf 7.7 a-0.4 c0.6 e-0.4 g1.2 m0.9 r1.5
war+ausg 7.7 c0.8 e0.9 g0.7 h0.7 l0.4
war+bei 7.2 b-0.3 e-0.3 i-0.4 l0.6 m1.1 n1.1 r-0.4
war+beim 7.7 c0.6 e-0.3 f0.3 g0.6 h0.3 r0.7 t0.3
war+da 7.2 c0.7 e-0.4 i-0.3 r-0.6
war+das 6.6 a0.7 b1.1 c-0.4 d-0.6 e0.3 g-0.5 o1.1 p-0.7 q0.8 r-0.7
war+dass 7.4 b0.6 c0.6 d0.3 e-0.5 g0.3 m0.6
war+der 6.5 a0.7 c1.6 e0.5 f-0.4 g0.9 i0.4 j-0.5 p0.9 q0.7 r1.3 s-0.5
war+die 6.5 a1.3 b1.4 c0.6 e0.8 f-0.4 g-0.8 i0.9 j1.0 o1.2 p-0.4 r-0.4 s-0.5
war+ein 7.0 e-0.5 p0.3 s0.6
war+eine 7.4 a0.4 c0.3 e0.4 g-0.4 k0.5 p0.7 r-0.5 t0.4
war+er 7.7 a0.7 d0.7 e1.2 g-0.4 j0.7 p1.1 s-0.3
war+es 7.2 a0.7 c0.7 e0.3 g-0.4 i-0.3 m-0.3 p1.0 r-0.4 s-0.3
war+fur 6.8 a1.0 c3.7 d0.3 e0.4 g-0.6 i0.6 l0.4 m-0.3 p1.0 q-0.3 r-0.4 s-0.3 t0.4
war+gest 7.2 c0.4 g0.5 j0.6 p0.9 r0.5 s0.7
war+ich 7.2 c0.4 d0.3 e0.4 h0.8 i-0.4 p0.7
war+ihr 7.7 j0.3 t0.3
war+im 7.0 a-0.6 b0.5 d0.6 e-0.6 f-0.4 g-0.7 h-0.4 k-0.4 m0.4 n1.7 o-0.5 p-0.3 q-0.7 r-0.7
war+in 7.4 c0.6 e-0.3 h0.3 i0.8 k-0.3 n0.5 q-0.3 r0.3
war+ja 6.8 b1.1 c-0.5 d-0.5 f0.4 i-0.5 k-0.4 q-0.4 r-0.5 t0.3
war+letz 7.4 c0.3 d-0.6 e-0.4 j-0.3 l-0.3 r0.4 t0.3
war+mehr 7.7 b1.1 c-0.5 d0.8 g0.4 h0.9 j-0.3 n0.3 r0.5
war+mir 7.7 a0.4 c0.5 d0.3 e-0.4 j0.5 t0.3
war+mit 7.4 a0.8 j0.8 m1.7 o-0.3 p0.6 s1.0
war+nich 7.4 a0.6 b1.2 e0.3 g-0.4 i-0.4 p-0.3 s0.9
war+noch 7.4 c-0.7 f0.3 g-0.5 m0.5 n2.2 p1.0 q0.7 t-0.4
war+scho 7.2 c1.2 d-0.5 g-0.3 j0.5 l-0.4 s-0.3 t0.7
war+so 7.0 a-1.1 b-0.4 g0.6 h0.6 i-0.3 m0.6 n1.1 p-0.6 q-0.3 r1.1 s-0.4
war+um 7.7 a0.4 b1.4 l0.9 m0.5
war+und 7.4 a-0.6 g0.8 k0.9 n-0.3 r0.7 s0.3
war+von 7.4 a-0.4 e-0.3 g0.4 h0.8 r0.7
war+wohl 7.7 i0.5
war+zu 7.7 a-0.4 e-0.4 g0.5 i-0.3 r0.7 s0.5
war+zwei 7.7 a-0.3 c-0.5 f0.7
ware 4.2 a1.5 b-0.4 c1.2 e1.9 f1.5 g0.9 i0.8 j-0.4 k1.4 l2.1 m1.0 o0.6 q-0.4 r1.3 s-0.7
ware+auf 7.7 a0.6 e1.1 f0.8 j0.4 k0.4 m0.4 q0.4 s0.3
ware+das 7.4 a-0.3 b0.4 e-0.5 q0.4
ware+die 7.2 a0.9 c0.4 e1.7 f0.5 h0.6 i0.4 l0.5 p0.4
ware+es 6.4 a-1.4 c-0.6 e-0.8 i-0.5 j0.3 l0.6 m0.6 p-0.7 q-0.9 r-0.6 s-0.3
ware+etwa 7.7 p0.5
ware+fur 7.4 a1.0 c0.7 e0.7 g-0.5 i0.7 m0.3 o0.3 r-0.5 s0.7
ware+ihne 7.7 c0.3 l0.4 o-0.3
ware+leer 7.7 n0.9 o0.8 t0.5
ware+lieg 7.7 j0.8 m1.0 q0.3
ware+nach 7.7 a-0.7 e-0.4 g1.2 h0.6 i-0.3 r1.2
ware+nich 7.7 a-0.3 d-0.4 k0.3 o1.2 t0.5
ware+scho 7.7 e0.9 q0.5
ware+sie 6.6 b1.3 e-0.7 f0.8 g1.2 h0.7 j-0.4 k1.1 p-0.7 r1.9 s-0.4 t0.7
ware+zu 7.7 a0.5 d0.5 e1.0 i0.4
ware+zwei 7.4 a0.3 b0.4 e-0.4 i0.4 m1.5 p0.5
waren 4.8 a0.5 b-0.9 e0.5 f1.2 g1.9 h1.0 i1.0 j-0.4 l0.9 m2.2 q-0.9 r1.9
warenk 7.4 d-0.4 e1.1 f1.6 g0.5 n0.7 s-0.3 t0.9
warenw 7.7 a0.8 e1.0 j0.9 l1.2
warm 7.4 a0.5 c0.7 e0.5 g0.6 h0.6 i0.6 j0.3 p0.5 r0.7
warn 6.5 a0.3 b0.5 d-0.5 e1.5 g-0.4 i-0.5 j0.7 k-0.5 n-0.6 o0.9 r-0.3 s2.1
warnen 7.7 a0.5 e1.1 j1.3 p0.7 s1.8
warnst 7.4 a-0.3 h0.3 k-0.4 n-0.4
wars 7.4 a-0.3 h-0.4 l0.3 q1.5
warst 7.7 g0.5 i0.3 r0.4
wart 4.9 a1.4 b-0.5 c4.6 d1.6 e-0.8 f0.6 g-1.0 h1.1 i1.4 j-0.8 k1.3 l1.6 n-1.0 o-0.6 p1.0 q1.5 r-0.4 s0.6 t1.1
wart+auch 7.7 a-0.3 c-0.3 d-0.5 l1.0 n1.1
wart+auf 7.0 a0.7 c1.1 e0.5 f0.5 g-0.3 i-0.3 k0.4 l-0.5 m0.7 n-0.4 p-0.3 s0.8
wart+bitt 7.7 g1.1 h1.7
wart+fris 7.7 a-0.8 i0.8 j-0.5
wart+fur 7.7 e0.4 f0.6 g0.5 h0.7 m0.9 r0.5
wart+i 7.7 a0.4 c0.9 e-0.5 g-0.5 i1.5
wart+ist 7.7 a0.6 b0.9 c-0.6 d0.9 e-0.3 h-0.3 q0.4 r-0.3 s-0.5
wart+seit 7.7 c0.7 d-0.3 p0.6 t1.6
wart+wir 7.7 c0.5 e-0.5 f0.5 p0.7 s0.6
warte 7.0 c1.1 d0.4 e-0.5 g-0.6 i0.5 k1.3 m0.9 n-0.4 o0.3 r-0.4
warten 5.8 a1.1 c3.8 d-0.3 f0.8 g-0.9 i-0.8 j-0.5 k-0.4 l2.2 m-0.4 o-0.7 p1.3 q1.5 s0.8
wartes 7.7 c-0.6 d1.0 e-0.3 q0.4 s-0.3
wartet 7.2 b-0.3 c1.0 d-0.5 i-0.3 k0.9 l0.4 s0.7 t2.2
wartez 7.4 a-0.5 c-0.4 e-0.5 g0.8 i-0.3 p0.7 r1.0
wartun 6.2 b0.5 c-0.7 d0.4 g0.6 h2.5 i0.9 j0.4 k-0.4 m0.4
waru 5.8 a1.9 b-0.3 c0.9 d1.8 f1.9 g-0.8 h-0.6 i1.6 k-0.3 n0.4 o-0.7 p0.7 s0.9
waru+die 7.7 d0.9 e0.8 f0.6 p0.7 t0.7
waru+ich 7.4 d-0.6 e-0.6 i-0.4 j0.7 o-0.5 p0.9
warum 5.9 a2.3 c1.1 d2.0 e0.3 f1.8 g-0.7 h-0.6 i1.7 n0.3 o-0.5 p0.8 q-0.4 s0.9 t0.4
was 3.9 a1.1 b1.5 c-0.4 d-1.2 e1.0 f0.6 g0.4 i-1.2 k1.3 m0.6 n-0.7 r2.3 s1.4 t0.7
was+bei 7.4 a0.4 c-0.4 d0.9 e0.8 f1.0 j0.3 k0.7 l-0.3 m0.9 n0.3 p-0.3 q0.6
was+da 7.7 a0.5 c0.4 d-0.3 f0.9 q0.3 s0.7 t0.7
was+darf 7.7 e0.5 s0.5
was+das 6.5 a1.0 b1.5 c1.4 d0.4 e-0.8 h0.4 j1.2 k-0.4 m0.4 o-0.3 p0.8 r0.4 s1.5 t0.4
was+davo 7.7 a0.7 b1.4 e0.6
was+den 7.7 e0.6 f0.9 g0.6 k0.3 r0.8
was+die 7.2 a-0.4 e-0.7 g-0.3 k0.7 m0.9 n0.3 q-0.6 s-0.4
was+ein 7.4 a-0.5 b-0.5 c-0.4 f-0.4 h-0.4 l0.4 q0.6 r0.6
was+fur 7.0 a-1.0 b-0.6 g1.7 p0.5 r1.8 s-0.3
was+gut 7.4 a-0.5 g0.7 q0.3 r0.9
was+hier 7.7 a0.4 f0.8 s0.5
was+ich 6.7 f1.3 i-0.4 j-0.3 k0.4 n0.4 p0.6 s0.3
was+ihr 7.4 a0.6 b1.1 c-0.6 h0.7 i0.3 n-0.4 p-0.4 q0.9 s0.8
was+imme 7.7 d-0.4 j0.4
was+in 7.4 a-0.4 c-0.4 f0.4 o0.3 q0.4
was+ist 7.7 e0.4 j0.5 s0.7
was+kost 7.0 a-1.1 e-0.5 f-0.3 g-0.7 i-0.6 j-0.3 o-0.4 p-0.3 s-0.4
was+man 7.4 a-0.4 b0.3 c-0.3 g0.3 l0.4
was+mein 7.7 a-0.9 g0.6 r0.9
was+mit 7.7 i0.4
was+muss 7.7 a0.3 b1.1 i0.7
was+pass 7.7 a-0.7 e-0.6 i0.9 k1.0 l-0.4
was+sie 6.8 c-0.4 i-0.4 j0.3 l-0.3 m-0.3 p0.9 s0.4
was+soll 7.0 a0.9 e1.5 h-0.5 i0.8 j-0.3 k1.0 m0.8 s-0.5 t2.9
was+von 7.7 a0.6 c0.9 d1.5 f0.4 g-0.6 i-0.4 j0.5 l0.5 r-0.3 s-0.3
was+wir 7.7 a0.4 c-0.4 e0.9 i-0.6
was+wird 7.7 c0.4 e-0.4 i0.4
was+wurd 6.8 a-0.6 b0.9 c-0.4 e-0.3 f-0.3 h1.2 j-0.3 n0.3 p-0.5 s-0.3 t-0.3
wasc 6.8 a1.4 b0.4 c0.3 e0.5 g-0.4 j0.7 p1.3 r-0.3 s-0.4
wasche 7.7 a0.7 c0.5 e0.5 j0.9 p0.8
waschm 7.4 a0.8 b0.6 e0.3 p0.7
wass 5.5 a-0.7 d-0.3 e1.4 h0.7 i-0.5 j1.0 k1.8 l0.5 m-0.8 n0.9 q-0.4 s-0.5
wasser 5.5 a-0.7 d-0.3 e1.4 h0.7 i-0.5 j1.0 k1.8 l0.5 m-0.8 n0.9 q-0.4 s-0.5
wat 7.7 a-0.6 c-0.3 e-0.3 g1.1 r1.3
watt 7.7 a-0.3 g-0.3 l0.4 q0.8
wdr 7.7 a0.3 e1.0 j0.6 m0.8 s1.2
we 7.7 a0.7 e1.4 p1.1 s1.9
webe 7.4 a-0.4 b-0.4 c0.5 d0.5 e-0.3 f0.7 i-0.3 l-0.5 n-0.5 o1.1 s-0.4
weber 7.7 a-0.4 d0.5 e-0.3 f0.6 m0.3 o0.4 s-0.4
webi 7.7 a-0.9 e-0.7 f0.3 i-0.3 j-0.3 k1.8 n-0.5 o0.4 p-0.4 q0.7 r0.6 t1.7
webina 7.7 a-0.9 e-0.7 f0.3 i-0.3 j-0.3 k1.8 n-0.5 o0.4 p-0.4 q0.7 r0.6 t1.7
webs 5.7 b0.4 d-0.6 e1.0 f-0.3 h2.6 i-0.7 j-0.5 l1.0 n0.6 o-0.4 p-0.9 q-1.3 r1.2 s-0.5 t0.8
websei 7.2 b0.4 d-0.4 i-0.4 k0.4 l0.9 n0.6 q-0.8 r0.7 t-0.3
websit 6.0 d-0.4 e1.1 h2.8 i-0.4 j-0.4 k-0.6 l0.4 o-0.6 p-0.7 q-0.7 r0.7 t1.1
wech 5.8 a-0.5 c-0.4 d0.4 e0.5 f0.6 g-0.5 h0.8 i1.0 j-0.9 l0.7 m-0.4 n0.5 p-0.9 q-0.5 s-0.7
wech+den 7.7 e1.0 i0.3
wech+nach 7.4 a-0.6 e-0.3 f0.5 i-0.5 k0.4 r-0.4
wechse 5.8 a-0.3 c-0.4 d0.4 e0.5 f0.6 g-0.4 h0.9 i1.1 j-0.9 l0.7 m-0.4 n0.5 p-0.8 q-0.5 s-0.7
wede 6.6 a1.0 e-0.3 f0.3 g-0.3 i0.6 m1.6 p2.2
weder 6.7 a0.8 f0.4 m1.6 p2.3
weg 5.2 a-0.8 b0.8 d-0.6 f-0.5 g2.3 h1.8 i2.1 j-1.5 k0.8 m0.8 o-0.5 p-0.9 q-0.4 r2.7 s-0.6
weg+und 7.2 b0.7 d-0.4 g1.1 h0.5 i-0.3 m1.0 r1.3
weg+war 7.7 a-0.3 k0.4 o0.5 r0.4
wege 4.2 a-0.7 d-0.7 e0.7 f-0.5 g-1.1 h-0.7 j2.1 k2.2 l1.9 m0.6 n-1.0 o0.9 p-0.7 r0.4 s-1.4
wege+dem 7.7 g0.6 h-0.3 m0.4 o0.4 r0.7 t0.6
wege+der 5.6 b-0.5 c-0.3 d0.3 e0.7 g-0.5 j1.7 k-0.6 m0.8 n-0.4 p-1.0 r-0.7 s-0.9
wege+des 7.2 c-0.3 d-0.3 j0.4 l1.3 m0.3 n-0.5 o-0.3
wege+eine 5.7 a-2.3 b-0.3 d-0.5 e-1.8 f-0.7 g-0.8 i-1.1 j-1.4 k1.3 l1.5 n-0.7 p-0.7 q0.4 r0.3 s-0.6
wege+larm 5.9 j-0.4
wege+wese 7.7 a0.7 e1.1 j1.4 p1.4
wegen 4.3 a-0.7 d-0.7 e0.8 g-1.5 h-0.5 i-0.7 j2.0 k1.3 l1.8 m0.7 n-1.1 o0.7 p-0.8 s-1.3 t0.4
wegene 7.7 c0.5 e-0.3 g0.4 j0.4 k0.9 p0.5 r0.4
wegg 7.2 a0.3 d-0.4 e0.5 f0.6 g0.8 h0.6 m0.8 p0.5 q1.0 r1.0
weggew 7.7 a0.3 e0.7 g0.5 h0.7 p0.7 r0.5
wegl 7.7 e0.3 h0.3 k-0.3 l0.6
weglas 7.7 e0.3 h0.3 k-0.3 l0.6
wegw 7.7 a0.3 e0.8 s0.7
weig 6.7 a-1.0 c-0.4 d0.4 e-0.7 f0.6 h-0.3 i-0.5 j-0.3 m-0.5 r0.3 s-0.4 t-0.3
weig+sich 7.2 a-0.9 b0.3 d0.4 e-0.4 f0.4 i-0.3 n1.3 p-0.7
weiger 7.0 a-0.9 e-0.6 i-0.3 j-0.3 m-0.4 p-0.6 r-0.3 s-0.3
weih 5.7 a0.5 b-0.5 c2.6 e0.4 h0.6 i0.9 j-0.7 l0.9 m-0.4 o0.9 r0.7 t0.6
weih+da 7.4 c1.7 e-0.5 g-0.4 h-0.3 i-0.3 l0.7 p0.9
weihna 5.7 a0.5 b-0.5 c2.6 e0.4 h0.6 i0.9 j-0.7 l0.9 m-0.4 o0.9 r0.7 t0.6
weil 4.5 a-0.8 b0.9 c-0.7 e1.1 f0.7 g-0.6 h0.4 j-1.1 k0.7 m1.0 o0.3 p-0.4 s-1.5
weil+das 7.0 b-0.4 c0.4 e0.3 f0.7 j0.5 p0.5 r0.3 s-0.3
weil+der 6.4 a-0.8 b0.8 c-0.6 e-0.5 h-0.3 i0.3 j-0.6 k0.5 n-0.6 p-0.5 s-0.5
weil+die 6.5 b0.6 d0.6 e-0.3 g-0.5 j-0.3 k0.9 l0.3 m1.4 p-0.6 r-0.4 s0.5 t1.1
weil+er 7.4 d0.3 e0.6 g-0.3 h0.8
weil+es 7.0 c-0.4 m0.5 o0.7
weil+ich 7.7 a-0.5 d-0.4 e-0.4 g0.5
weil+ihr 7.0 a-0.5 d0.6 i-0.4 m-0.3 p0.3 t-0.3
weil+in 7.7 e0.4 i0.5 p0.7
weil+kein 7.7 a0.8 e1.6 i-0.3 m0.4 n0.6 r-0.3
weil+mir 7.7 a0.4 b1.0 c0.3 e-0.5 f1.2 i0.7 r0.3
weil+sie 7.0 a-0.5 e0.3 f-0.3 g0.5 i-0.4 j-0.4 k0.4 l0.7 m0.4 q0.5 r0.7 s-0.4
weil+unse 7.7 c-0.4 f-0.6 h-0.3
weil+wir 7.7 a0.4 d1.0 i0.8 j-0.3
wein 6.0 a0.7 b1.0 c0.9 f-0.6 g0.8 h1.1 j-0.3 k0.5 l-0.4 m-0.4 n0.3 p-0.5 r0.6 s0.7 t-0.4
wein+und 7.7 e-0.3 g0.5 h0.7 r0.4
weinba 7.4 a-0.5 g0.6 h1.4 k0.6 n0.7 o0.4 r0.5
weingu 7.4 a0.5 b1.6 d0.9 e0.5 f-0.4 g-0.4 l-0.4
weinka 7.7 a-0.5 g1.5 h0.8 r0.7
weis 4.9 a0.6 c0.7 d1.3 f1.3 g-1.4 h-0.5 j0.5 k1.0 l1.9 m2.5 n2.6 o1.0 p1.1 q0.6 r-0.5 s1.2 t1.7
weis+auch 7.7 e-0.3 f0.8 p0.5
weis+dass 7.7 a0.3 c0.4 e0.9 f1.0 k0.4
weis+es 7.7 e0.5 j0.6 o0.7 p0.6 t0.4
weis+ich 7.0 c0.6 e0.5 l1.3 m-0.5 q-0.3 t0.6
weis+jetz 7.4 a0.5 c-0.4 d0.3 e0.6 j0.7 l0.8 s0.4
weis+nich 7.4 a-0.4 c-0.3 d0.6 f-0.6 k1.6 l0.4 n0.8 p-0.4 t0.4
weis+sie 7.4 d0.5 e-0.3 g-0.4 m0.7 n1.8 p-0.5 q0.5
weis+was 7.7 e0.7 l0.7 n0.6 s0.9
weis+wie 7.2 a0.3 f0.4 i0.4 p0.7
weisen 7.7 e-0.3 j0.4 m0.8 n0.9 p-0.4
weiss 5.1 b0.6 c0.3 d1.4 f1.3 g-1.0 h-0.6 k0.8 l1.1 m1.9 n1.2 o1.2 p0.6 q0.6 t1.8
weisse 7.2 a0.5 c0.8 e-0.5 i0.5 j0.6 p1.6 s1.2
weisst 7.7 d-0.3 k0.4 l1.0
weist 7.7 b-0.3 l0.4 m0.4 n1.7 p-0.4 q0.4
weit 4.3 b-0.3 c-0.7 d0.4 e0.4 f0.8 g1.2 h3.7 i-0.6 m0.3 n1.5 p0.3 q0.9 s1.1 t-0.7
weit+der 7.7 a0.3 d-0.4 f0.7 j0.4 m0.8 s0.7
weit+die 7.2 b-0.3 c-0.4 e0.5 m-0.4 n1.6 p-0.4 s0.6
weit+geht 7.7 a0.5 d0.5 e0.5 f1.1 i-0.3 s0.4
weit+hat 7.4 a0.5 c0.3 d1.0 f1.1 j-0.3
weit+klar 7.7 a0.6 j1.4 p1.7
weit+mit 7.7 a-0.4 e-0.3 g1.1 h1.2 q0.7 r1.2
weit+nich 7.7 a0.8 p1.1
weit+schr 7.7 a0.4 b0.6 e0.5 j1.1 m0.8 s-0.3
weit+und 7.7 a-1.0 c-0.4 d-0.4 e-0.4 g0.6 h0.9 r0.7
weit+zusa 7.7 a1.0 i2.0
weiter 4.3 b-0.5 c-0.6 d0.5 f0.8 g1.4 h3.9 i-0.6 j0.3 m0.4 n1.3 p0.4 q1.0 r0.4 s1.2 t-0.6
welc 5.4 a-0.8 c1.1 d0.5 e0.4 h1.0 j-0.5 k0.8 m-0.6 n0.4 o4.5 p-0.8 q1.0 r1.1 s-0.5 t0.9
welc+iban 7.7 a-0.4 c-0.5 e0.4 h0.4 m0.3 n0.5 o1.6 r0.3 t0.4
welc+jahr 7.4 a0.4 c1.6 d-0.4 f0.6 h0.4 j0.8 k0.4 o0.5 r-0.4
welc+kund 7.4 i1.5 o-0.4 t0.4
welc+unte 7.4 a-0.4 c-0.4 g0.6 h0.5 i-0.5
welche 5.4 a-0.8 c1.1 d0.5 e0.4 h1.0 j-0.5 k0.8 m-0.6 n0.4 o4.5 p-0.8 q1.0 r1.1 s-0.5 t0.9
well 7.4 a0.7 b0.5 e1.2 g-0.3 i0.3 m0.7 p1.3 s0.7
wels 7.4 d-0.4 e-0.4 g0.6 h0.9 l0.6 m0.3 p-0.4 r0.9 t0.4
welt 7.2 e0.8 f0.8 g1.2 k0.7 m0.7 o0.6 r1.7 s-0.3
wem 6.7 b-0.8 c0.5 d0.8 e-0.4 h1.0 i-0.6 j0.9 m-0.4 n0.3 p1.2 q-0.3 r0.4
wem+ich 7.7 a-0.4 b-0.5 d0.6 e0.5 h1.3 r0.4 s-0.4
wen 6.6 a1.2 b-0.3 c0.9 d-0.5 e1.3 f-0.4 g-0.7 i1.0 j0.4 q-0.3 r-0.3 t1.2
wen+ande 7.4 a1.0 c0.7 d-0.3 e0.9 i1.5 t0.6
wend 5.5 b0.4 c1.1 e0.5 f2.9 g-0.7 h-0.3 i-0.7 j0.8 k-0.5 m0.8 p-0.9 q0.4 r-0.4 s0.8
wend+ich 7.2 a0.4 c0.7 e0.3 f1.9 i-0.3 j-0.4 m0.4 n0.3 p0.3 r-0.3
wend+mich 7.0 a0.7 c0.6 e1.2 f1.6 m0.7 p-0.4 s1.1
wend+sie 6.7 a-1.1 b0.6 e-0.4 f0.4 i-0.5 j-0.4 k-0.4 p-0.5
wende 6.5 a1.0 c1.1 d-0.3 e1.4 f3.2 g-0.4 h-0.3 i-0.6 j-0.4 m1.1 r-0.5 s0.8
wendel 7.7 b0.7 c0.5 g0.5 q0.8 r0.5
wenden 6.4 a-1.2 b0.4 e-0.7 g-0.4 i-0.7 j1.6 k-0.5 p-0.6 s0.6
wendt 7.4 d0.7 f0.3 g-0.4 i0.7 r-0.4 s-0.4
weni 5.1 a3.7 b4.7 d0.8 e3.1 g-1.8 i0.4 m0.5 p-0.5 q1.2 s-0.6
weni+eine 7.7 a0.4 b0.7 e0.8 i-0.4
weni+vor 7.4 b-0.4 j0.7 l0.8 o0.8 p-0.4 q0.7
wenig 6.4 b0.5 c0.7 d0.4 e0.5 f0.8 g-0.3 i-0.5 l-0.4 m-0.4 o1.0 q1.3
wenige 6.0 a2.3 b2.9 c-0.8 d-0.5 e0.6 f-0.6 g-1.2 h-0.3 i1.4 j-0.8 k-0.3 n0.6 r-0.7
wenigs 6.1 a1.9 b2.6 c0.5 d0.9 e2.6 g-0.6 h0.5 i-0.5 k0.4 l0.3 m0.7 n-0.5 o-0.5 p-1.0 s-0.9 t0.4
wenn 3.7 a3.7 b1.0 c2.1 d4.0 e3.0 g-1.1 h0.6 i0.6 j0.3 k0.6 l2.1 n1.6 o1.1 p1.3 q-0.9 r-0.5 s2.5
wenn's 7.0 a1.6 c0.6 d1.3 e2.4 g-0.8 i1.3 k0.4 p2.2 r-0.4 s-0.3
wenn+alle 7.7 c0.8 d0.8 r0.3
wenn+am 7.4 a0.5 b0.4 e0.4 f0.3 i1.0
wenn+bis 7.7 c1.0 i0.4 s0.8
wenn+das 6.7 a1.2 c0.4 d0.5 e2.3 i-0.5 j-0.4 k1.4 m-0.5 n0.5 p0.7 r0.7 s1.0 t0.4
wenn+der 6.0 a1.3 b-0.8 c0.6 d2.3 e0.8 f0.9 h1.4 i-0.5 k-0.4 l0.7 m-0.5 o0.4 p0.3 r-0.4 s1.0
wenn+die 5.7 a1.1 b-0.5 c2.3 d-1.3 e1.1 f1.1 g-0.8 i-1.2 k0.5 l0.4 n0.5 o0.6 p1.8 q-0.5 r-0.5 s0.4 t0.9
wenn+du 7.7 d-0.3 e-0.4
wenn+ein 7.0 c-0.5 g-0.3 h0.4 k-0.4 m0.7 n-0.5 o0.3 r-0.4 s-0.7
wenn+eine 7.4 b0.7 d0.4 q0.3 s0.6 t0.3
wenn+er 7.7 l1.1 n1.3
wenn+es 6.5 a1.0 c0.7 e1.1 f-0.4 g-0.6 i1.1 m0.9 s0.6 t-0.3
wenn+ich 5.7 a0.6 b1.1 c1.0 d1.0 e0.4 g-0.6 h-0.5 i-0.8 j0.6 k1.2 n2.1 s0.5
wenn+jema 7.7 e0.7 f0.4 q0.4
wenn+man 6.1 a1.1 b-0.7 c-1.1 d2.5 f-0.4 g-0.5 i1.2 j-0.6 n-0.4 q0.7 s-0.6
wenn+mein 7.7 g0.5 r0.6
wenn+mir 7.7 a0.3 d1.0 e-0.4 j1.0 s0.4
wenn+nich 7.4 c0.6 d1.2 f0.3 i0.6 o0.4 s0.5
wenn+sich 7.7 a0.8 d0.7 e0.7 i1.0 s1.1
wenn+sie 6.1 a-0.5 b0.8 c-0.9 d0.5 e-0.5 f-0.4 g1.2 h0.7 i-0.5 j-0.7 l-0.4 n-0.3 o-0.7 p-0.7 t-0.4
wenn+was 7.7 a-0.5 q0.4 r0.4
wenn+wir 6.1 a-0.6 b-0.3 c-0.5 g-0.5 i0.5 j1.7 k-0.8 l2.3 o1.2 p-1.0 t-0.3
wenz 7.4 a0.3 c0.5 e-0.3 t0.3
wenzel 7.4 a0.3 c0.5 e-0.3 t0.3
wer 4.5 a1.7 d1.2 e0.6 f1.8 g-0.3 h0.6 i-1.3 m-0.5 n-0.8 p-0.9 q0.5 s3.2
wer+bei 7.7 c0.4 e-0.3 f0.4 p0.6
wer+das 7.2 d1.0 g0.4 h0.9 i-0.5 j-0.3 k1.2 p-0.3 r0.7
wer+die 7.2 a-0.5 c-0.4 e-0.6 g0.7 h0.5 k-0.5 r0.6 s-0.4
wer+eine 7.4 a0.5 c0.5 e0.6 j0.5 p0.4 s0.7
wer+hat 7.4 a-0.7 c-0.4 d-0.5 e-0.6 g-0.3 i-0.3 o0.8 q-0.4
wer+ist 7.0 a1.2 b-0.5 c1.2 d1.4 f4.0 g-0.4 h-0.4 i-0.3 p0.5 s-0.4
wer+mach 7.7 d-0.4 s0.3
wer+sie 7.7 a0.4 e0.8 s0.9
wer+unse 7.7 a0.8 e1.1 i1.0
wer+was 7.7 a0.4 e0.6 s0.7
werb 6.4 a0.5 b-0.5 d-0.3 e0.8 f-0.4 g-0.8 i-0.7 o-0.6 p0.5 r-0.4 s0.9 t-0.5
werb+fur 7.7 p-0.4
werbea 7.4 a0.3 e0.6 s1.4
werbun 7.4 a0.8 c-0.4 d-0.3 f-0.3 g-0.3 s-0.4 t-0.4
werd 4.0 a4.0 c1.9 e-0.6 f0.4 g-2.5 h-1.6 i1.6 j2.4 m1.6 n-0.8 o0.5 p0.8 r-1.3 s3.6
werd+den 7.4 a0.6 e-0.4 f1.8 i-0.5 s-0.8
werd+die 7.2 a0.6 b0.6 i0.4 m0.7 s0.4
werd+es 7.7 a0.7 f0.9 g-0.3 i1.3 m0.7
werd+ich 6.1 a1.1 b0.5 e1.4 f-0.7 g-0.5 h-0.5 i0.3 m0.9 n-0.4 p-0.4 s2.8
werd+jede 7.7 d-0.3 j-0.4 s0.7
werd+kann 7.4 a-0.4 b0.3 d0.5 i-0.4 k0.8 o0.5 r-0.4 t0.3
werd+mich 7.2 a1.0 b0.4 c0.3 e-0.5 f-0.4 i0.8 j2.1 p-0.4 s0.6
werd+nich 7.7 d0.4 e0.4 j0.4 p0.7 s0.5
werd+sich 7.7 e0.5 s0.6
werd+sie 7.2 c0.8 f-0.4 g0.6 h0.6 p1.0 s1.0
werd+vers 7.4 a0.6 c0.4 e0.5 j0.3 p0.4
werd+weit 7.7 a-0.3 c0.7 d-0.3 e-0.4 s0.3
werd+wir 6.0 a2.3 c1.1 d-0.6 g-0.8 h-0.6 i0.4 j1.9 k-0.4 m-0.6 n-0.4 p0.9 r-0.4
werde 5.3 a2.1 b0.6 c1.5 e-0.4 f0.4 g-0.7 h-0.8 j1.9 k-0.4 l-0.4 m1.3 n-0.5 o-0.6 p-1.9 q0.4 r-0.3 s4.6 t-0.3
werden 4.4 a2.2 b-1.2 c1.7 e-0.8 g-2.2 h-0.9 i1.3 j1.3 k0.3 l0.5 m1.1 n-0.5 o0.9 p0.5 r-1.3 s1.0
werf 7.7 a-0.4 e-0.4 g0.8 h0.8
werk 5.4 a0.7 b-0.4 c1.4 d-1.5 e1.4 f1.1 g-0.5 h0.6 i-0.6 j2.0 l-0.5 m1.3 n1.4 p0.7 q0.8 s-1.0
werk+ist 7.7 e-0.4 j0.4 m0.7
werkle 7.7 c-0.5 d-0.5 e0.5 f0.7
werkst 6.7 a-0.6 b-0.5 c0.3 d-0.5 f1.1 h0.7 j-0.4 l-0.4 m0.4 n0.3 p-0.4 q1.3 r0.7 s-0.4
werkta 6.4 c1.3 d-0.5 e-0.6 g-0.4 i-0.6 j0.9 m1.1 n1.4 p-1.0 r-0.5 s-0.5 t0.3
werkve 7.2 a0.8 c0.8 j1.6 m0.6
werkze 7.7 p0.4
wert 5.8 a-0.5 c0.5 e-0.5 l1.6 m-0.5 n1.2 p-1.0 q3.2
wert+frau 7.2 a0.5 b0.7 d1.0 g-0.3 h0.3 l0.8 n0.5 o-0.4 t-0.3
wert+herr 7.4 a-0.4 k0.5 l0.4 o0.5
werte 6.8 a0.5 c0.7 i0.7 l1.6 n0.6
werter 7.4 a-0.4 k0.5 l0.4 o0.5
wertst 7.2 a-0.7 b-0.4 e-0.4 f0.4 g-0.4 j-0.5 l-0.5 m-0.5 n-0.3 o-0.4 p-0.6 q3.7 r-0.4 t0.4
wese 7.4 a0.7 e0.9 j1.2 p1.3
wese+mang 7.7 a0.7 e1.1 j1.4 p1.4
wesent 7.7 a0.7 e1.1 j1.4 p1.4
wesh 7.2 c-0.5 e0.7 i0.8 j-0.3 l0.4 q1.1 s1.5
weshal 7.2 c-0.5 e0.7 i0.8 j-0.3 l0.4 q1.1 s1.5
wess 7.2 c1.0 d0.9 e0.5 i-0.4 m0.9 n-0.3 p0.4 q0.3 s0.9
wessel 7.7 d0.9 p0.6 s0.5
wessen 7.7 a0.4 c0.8 e0.6 m1.2 q0.4 s0.5
west 6.8 b-0.4 c-0.4 d-0.4 e0.7 g-0.4 i0.9 k-0.7 m-0.4 o-0.3 q0.7 r-0.3 s-0.3 t0.4
wett 6.6 a-0.4 e-0.9 f0.3 g0.6 h-0.5 i-0.4 k-0.3 m0.6 n-0.3 o-0.4 p-0.3 q0.5 r0.7 s-0.5
wetter 6.8 b0.4 e-0.8 f0.3 g0.4 h-0.4 i-0.4 m0.7 o-0.4 q0.5 r0.4 s-0.4
whit 7.7 e0.8
whiteb 7.7 e0.8
wia 7.7 e0.4 g0.9 h1.7 p0.3
wich 6.8 a0.6 d0.5 e0.8 i1.7 j1.8 k0.3 m-0.4 s-0.4
wich+grun 7.2 a1.0 c0.6 d0.4 e0.5 i2.0 j2.1
wichti 6.8 a0.6 d0.5 e0.8 i1.7 j1.8 k0.3 m-0.4 s-0.4
wide 5.5 a1.9 b-0.9 d0.3 e0.6 g-0.5 i0.5 j2.8 k-0.4 m2.5 o-0.5 p2.6 q0.6 s-0.8 t-0.4
wide+eing 7.7 j0.4 m1.6 p-0.9
wide+ich 7.2 e0.4 i0.9 p1.6
wide+und 7.7 e1.1 i0.6 j0.8 p1.1
wide+wir 7.7 a0.6 c0.4 e0.3 h0.5 k0.4 m2.3 p-0.8 r0.4
widerr 6.4 a1.7 b-0.4 g-0.5 i1.9 j1.4 m-0.3 p1.8 r-0.4 s-0.4
widers 6.0 a0.8 b-0.5 d0.6 e0.9 h0.5 i-1.1 j1.8 m2.9 o-0.4 p1.3 r0.3 s-0.5
widr 7.7 e-0.3 j0.5
widrig 7.7 e-0.3 j0.5
wie 3.5 a-0.9 c0.8 d1.1 g0.9 h1.0 i-1.3 j-2.4 k-0.5 m1.4 n-0.4 o0.9 p-0.6 q2.3 r1.9 s0.4
wie' 7.4 c-0.4 e0.6 g-0.5 i0.5 l1.1 r-0.5 s0.4 t0.5
wie's 7.4 c-0.4 e0.6 g-0.5 i0.5 l1.1 r-0.5 s0.4 t0.5
wie+am 7.7 e-0.3 m0.9 p0.7
wie+ange 7.7 c0.3 m0.4 o0.4 q0.5 r0.4
wie+auf 7.4 d0.5 g-0.3 i0.6 q0.6 r-0.3
wie+bei 7.7 a-0.4 e-0.6 g0.3 h0.8 k0.4 r0.4
wie+beim 7.2 a-0.9 g0.5 h0.7 i-0.5 k-0.4 s-0.3
wie+beko 7.7 a-0.8 b0.3 c-0.4
wie+besp 6.8 a-0.7 b-0.5 f0.5 h1.2 i-0.6 n0.3 o0.5
wie+das 7.4 a0.5 c1.7 f0.6 l0.4 n-0.3 s0.5 t0.7
wie+der 7.0 a0.9 c1.0 g-0.5 i0.4 p1.3 r-0.4
wie+die 7.2 a0.7 c-0.5 i1.4 l0.8
wie+du 7.2 a0.3 b1.2 e0.4 g0.7 h0.4 p0.8 q0.9 r0.9 s-0.3
wie+ein 6.1 b0.6 d1.4 e0.7 f0.9 g2.5 h0.9 i-0.5 j-0.5 m1.3 n0.4 o0.4 p-0.7 q1.1 r3.7 t1.0
wie+eine 6.8 b-0.5 d-0.4 e1.0 g0.4 h0.3 i-0.4 k-0.4 l0.6 p0.8 r0.6 s-0.5
wie+er 7.0 a0.5 b-0.5 c-0.4 d0.6 e1.4 f0.9 i0.4 p-0.3 r-0.5 s0.3
wie+es 6.3 b1.4 c1.3 d0.6 e-0.6 f0.5 g0.3 h0.3 i-0.3 j-0.5 k-0.5 m-0.5 n-0.4 o0.9 p-0.5 q0.3 r-0.3
wie+fruh 7.7 a0.3 c0.8 f-0.3 i0.7
wie+geha 6.7 c-0.4 e0.3 g-0.8 h0.3 o-0.3 q-0.4
wie+gepl 6.8 a-0.3 e-0.7 g-0.4 j-0.3 k-0.5 m-0.3 p-0.3
wie+ich 6.2 a-1.1 b1.0 c-0.6 e-0.7 f-0.5 g1.0 i0.9 j-0.6 k0.4 l0.9 n0.8 o-0.7 p-0.7 q0.5 r1.1 s-0.7 t-0.3
wie+ihr 7.2 a0.8 c0.4 d1.0 e0.4 g-0.5 i-0.4 j0.8 l0.8 p0.9 r-0.4 s1.5
wie+im 6.5 a-0.5 c-0.4 d-0.7 e0.8 i-0.7 j-0.3 m0.8 o0.8 p-0.4 q1.3
wie+imme 7.0 a-1.1 b-0.4 e-0.6 g0.8 h-0.5 i-0.4 n1.7 p-0.4 r1.0 s-0.5
wie+jede 7.7 a-0.4 d0.3 g0.9 i-0.3 k0.4
wie+lang 7.2 a-0.5 b-0.3 c1.4 f-0.3 g-0.3 h0.6 i-0.5 j-0.3 q-0.3 s0.5 t0.5
wie+laut 7.7 a-0.5 b0.4 f0.4 k0.5 n0.5 o3.8
wie+letz 7.4 a-0.6 e-0.3 g-0.8 r-0.4
wie+man 7.7 a0.3 d-0.7 e0.4 f0.5 p0.7
wie+mein 7.4 a0.7 b0.8 e0.6 g-0.3 m0.9 p0.7 s0.6
wie+sich 7.7 a0.3 d0.5 l0.9
wie+sie 6.2 a0.9 b0.6 c-0.6 d1.6 e0.7 f-0.5 g0.3 i-0.6 j1.0 l-0.4 m1.2 r0.8 s0.4
wie+vere 7.4 a-0.8 c-0.4 e-0.4 m-0.3 o-0.3 p-0.6 q2.1
wie+vers 7.7 g0.4 k0.4 n0.7 r0.4
wie+viel 7.0 c0.5 f0.3 g-0.5 m0.8 r-0.3 s0.4
wie+vom 7.7 a0.6 d0.4 e0.5 i1.5 s0.7
wie+vor 7.7 i-0.3 j0.4
wie+wir 7.2 c0.9 e-0.5 i0.5 r-0.4
wieb 7.0 e-0.4 f0.6 m0.6 o0.6 r-0.3 s0.3
wiebke 7.4 o0.7
wied 4.0 b-0.4 c1.5 d0.7 e0.4 f0.8 g0.6 h0.5 j0.8 k1.6 l-0.7 m-1.2 n2.0 p1.1 q-0.7 r1.2 s-1.6 t-0.7
wied+aus 7.7 e-0.3 j0.9
wied+da 7.0 a-0.9 e-0.8 g-0.4 i-0.5 k1.1 t-0.5
wied+ein 7.4 a0.3 e0.3 i0.7 r-0.3
wied+frei 7.7 b-0.4 c1.0 f0.3 g-0.4 h-0.4 q1.1 r-0.4
wied+geht 7.7 a-0.5 f0.4 g0.7 k-0.4 o0.6 r0.9
wied+her 7.7 j0.4
wied+im 7.4 a-0.8 b0.4 c0.9 d-0.3 g-0.4 h-0.4 n1.4 o0.6 p0.4
wied+mit 7.0 c-0.4 e0.5 g0.7 p0.9 r0.4
wied+nich 7.2 a1.0 c2.2 d0.5 e-0.6 i0.9 j1.8 k0.9 n-0.3 p-0.6 t0.3
wied+nur 7.7 b0.6 e0.3 f0.4 g0.5 h1.1 q0.5 r0.7 s0.5
wied+offn 7.7 c-0.4 d-0.3 f-0.6 h-0.3
wied+selb 7.7 a0.7 c0.8 d1.1 g-0.5 h-0.3 i1.8 p-0.4 r-0.4
wied+und 7.4 a-0.4 g0.5 h0.8 r-0.5
wied+unte 7.4 a-0.5 b0.5 c-0.5 d-0.5 f-0.4 h-0.4 k-0.5 l0.5 n2.3
wied+zahl 7.7 a0.3 l0.7 p0.8
wieder 4.0 b-0.4 c1.5 d0.7 e0.4 f0.8 g0.6 h0.5 j0.8 k1.6 l-0.7 m-1.2 n2.0 p1.1 q-0.7 r1.2 s-1.6 t-0.7
wieg 7.7 c-0.4 g0.3
wiel 7.7 e0.5
wielan 7.7 e0.5
wien 6.4 a-0.6 b-0.4 e-0.5 f-0.4 g0.4 i-0.7 j0.8 k0.6 l-0.3 n0.9 r0.4 s-0.7 t-0.4
wies 6.7 b0.7 d-0.4 g-0.4 h0.3 i-0.4 k-0.4 l0.6 m-0.4 o1.0 p-0.4 r-0.3 t0.7
wiesin 7.7 e0.6 j0.5
wieso 7.7 e-0.5 h0.5 o1.2 q0.3 t0.5
wild 7.2 c-0.4 e0.9 j0.6 s-0.4
wilk 7.7 b0.3 e0.6 h-0.4 i0.6 l0.3 n0.6
wilke 7.7 b0.3 e0.6 h-0.4 i0.6 l0.3 n0.6
will 4.5 a0.4 b1.9 d1.0 e0.8 f2.1 g0.7 h3.0 j-1.2 k0.9 n1.1 o1.5 p-1.1 r1.2 t1.6
will+auch 7.7 a-0.6 d-0.3 g1.1 h1.7 k-0.4 l0.8 q-0.3 r0.4 t0.4
will+bei 7.7 e-0.4 g0.7 k-0.4 r0.8
will+dann 7.7 b0.4 d0.3 e-0.3 i0.5
will+dich 7.7 a-0.3 g0.7 h0.5 r0.9
will+die 7.4 e0.3 f-0.4 g0.5 h1.5 k0.3 n0.8 o0.4 r0.9 t1.6
will+es 7.7 k0.5 o1.2
will+ich 7.0 a0.5 b1.4 d1.6 e-0.4 f0.8 h0.5 i-0.6 m-0.3 n0.3 p0.7 q0.4 s-0.3
will+ja 7.7 a0.6 b-0.3 c1.8 f0.5 m0.3
will+nach 7.4 g0.5 h0.6 i-0.4 r-0.4 s0.6
will+nich 6.8 a0.4 c-0.4 d0.4 e0.5 h0.9 i-0.4 l-0.3 m1.7 o0.5 p-0.4 q0.3 r0.3 s1.7
will+sein 7.4 g-0.4 h-0.3
will+sie 7.7 a0.5 b0.5 c0.4 g-0.3 i0.5 r0.4
will+und 7.2 b0.5 g0.4 h0.4 l0.3 r0.3 s-0.3
will+vor 7.7 a-0.6 e-0.3 f0.7 g-0.4
willen 7.0 a1.2 b0.4 e0.8 g-0.7 i0.4 l0.8 m0.5 r-0.6 s1.8
willko 7.4 a1.1 b0.7 e1.7 f1.4 i0.3 k1.8 p1.0
willst 7.7 b0.6 e0.5
wimm 7.4 d0.5 e0.7 i0.3 j0.8 k0.5 p0.7 s1.1
wimmer 7.4 d0.5 e0.7 i0.3 j0.8 k0.5 p0.7 s1.1
wind 7.2 f-0.3 k0.9 r-0.5
window 7.7 e-0.4
wink 7.7 t0.6
wint 6.2 b-0.5 c1.3 e-0.5 g0.6 h1.3 i-0.4 j-0.3 q0.4 r0.5 s0.8
winter 6.2 b-0.5 c1.3 e-0.5 g0.6 h1.3 i-0.4 j-0.3 q0.4 r0.5 s0.8
winz 7.2 b0.8 d0.5 e0.4 h0.6 l0.5 o1.0 s0.3
winzer 7.2 b0.8 d0.5 e0.4 h0.6 l0.5 o1.0 s0.3
wir 2.1 a-0.7 b-1.1 c-0.5 d-2.0 e-1.6 f-2.1 g-1.8 h1.1 i3.3 j1.3 k2.1 l0.8 m0.3 n-1.0 o-0.8 q-1.0 r-3.2 s-4.1 t-1.3
wir' 7.2 d0.3 h0.8 i-0.4 k0.4 l-0.4 m-0.3 n1.8 p0.5 q-0.3 t0.5
wir's 7.2 d0.3 h0.8 i-0.4 k0.4 l-0.4 m-0.3 n1.8 p0.5 q-0.3 t0.5
wir+ab 7.2 c0.8 d-0.4 e1.4 g1.6 h1.8 i1.9 k1.8 r0.3 s-0.3
wir+alle 7.2 a0.5 d-0.3 e-0.5 j0.8 l1.0 n1.1 s0.7
wir+als 7.7 a-0.7 i-0.4 j-0.3
wir+am 6.6 a-0.5 c0.4 f0.6 g0.8 i-0.7 j-0.3 l-0.4 m-0.5 n1.1 p0.7 q-0.6 r1.5 s-0.5
wir+an 7.7 a0.4 f0.9 j0.7 t0.9
wir+ande 7.7 e-0.4
wir+auch 6.4 a-0.6 c0.3 d-0.4 e0.4 g0.8 h1.1 j-0.5 k0.6 n0.9 p-0.5 q0.4 t0.5
wir+auf 6.2 a-0.5 b-0.6 c1.1 f0.8 g-0.9 i-0.7 o-0.5 p1.4 q-0.5 r-0.6 s0.5 t1.1
wir+baue 7.7 a0.5 b0.7 c0.4 e0.6 i0.4 j0.6
wir+bei 6.5 a-0.6 b-0.3 c-0.5 d-0.6 e0.4 g0.8 h1.7 i0.9 j-0.4 k-0.4 o1.5 p-0.4 q-0.5 r1.1 s-0.4
wir+beid 7.4 d-0.3 e0.7 j0.3
wir+beim 7.4 a-1.0 c-0.3 e-0.5 s-0.6
wir+best 7.7 h0.5 l0.4 p0.8
wir+betr 7.7 a0.4 i0.4
wir+bewe 7.7 a-0.5 d0.4
wir+bitt 6.3 a-0.8 c0.7 e0.3 g-0.3 i-0.5 k-0.3 l2.2 m0.5 p-0.5
wir+blei 7.4 a-0.4 c0.4 g0.4 h0.7 i-0.4 k1.0 n1.4 o0.8 p-0.3
wir+brau 7.0 a-0.9 g-0.4 i-0.3 k-0.3 m0.7 o-0.4 t1.5
wir+dafu 7.4 b0.9 e-0.4 g-0.3 m-0.4 p1.0
wir+das 5.6 a-0.4 d0.9 f0.4 h1.3 k2.2 l1.9 n0.5 p-0.4 r1.3 t0.4
wir+davo 7.4 a1.0 c0.6 e-0.5 g-0.7 h-0.3 i1.1 j0.3 m1.0 r-0.4
wir+den 5.8 a-0.8 b0.6 d1.3 e0.6 g-0.8 h0.8 i2.8 j0.8 k0.8 l-0.8 m0.4 n0.3 p-1.0 t-0.3
wir+der 7.4 a0.4 b0.9 e0.3 j0.9 k0.6 m0.6 n-0.3 q0.7 s0.6
wir+derz 7.7 e0.5 i0.5 l0.5
wir+die 5.1 a-1.3 b-1.1 c-0.4 d-0.5 e1.0 g1.6 h0.7 i0.5 j0.5 k0.5 l-0.6 m2.3 p-0.7 r1.7 s-1.2
wir+ein 6.6 a1.1 b0.4 c1.3 e1.2 f-0.3 g-0.4 l-0.6 m0.6 n0.5 p1.7 s1.2
wir+eine 6.1 a-0.7 b1.1 d0.5 e-0.4 f0.7 h-0.5 i-0.4 j-0.7 l0.4 n0.3 o1.1 p-0.5 s0.4 t-0.7
wir+einv 7.7 a-0.4 g-0.3 h0.9
wir+erkl 7.7 a0.3 c-0.3 e0.4 i0.5 j0.9
wir+erst 7.2 a-0.4 c0.4 e0.6 g-0.3 h-0.3 i-0.5 l1.2 n-0.4 p0.4
wir+ersu 7.7 l0.5
wir+es 6.7 d-1.0 e1.5 g0.5 h0.4 j0.4 l0.9 r0.7 t-0.4
wir+euch 7.4 e-0.3 i0.4 k0.7 l0.3 r0.4
wir+fahr 5.7 b0.5 e0.3 i-0.6 j-0.3 p-0.4
wir+ford 6.7 a1.3 b0.8 d-0.3 e1.7 i-0.7 j2.6 m-0.3 p-0.4 s0.8
wir+frag 7.4 c-0.4 e-0.4 i-0.5
wir+freu 7.4 a-0.6 e-0.4 g1.7 h0.4 i-0.5 r0.4
wir+fur 6.8 c-0.4 d0.6 h0.6 i-0.7 l0.9 q0.5
wir+gebe 7.4 a1.2 c-0.3 d-0.4 e2.3 j0.5 k-0.3 o0.6 t1.2
wir+gehe 7.4 a-0.9 e-0.3 i-0.5
wir+geme 7.7 d0.7 g0.5 r0.7
wir+gera 7.7 i0.8 l0.9
wir+gern 6.6 a-0.9 b-0.6 c-0.4 d-0.4 e-0.7 g0.8 h1.2 i-0.3 j-0.5 m-0.3 q0.6
wir+gest 7.4 a0.6 e1.1 i1.1 q0.5
wir+habe 4.1 b0.5 c2.8 d1.4 e0.9 g-1.4 h1.2 i0.3 j-1.4 k1.0 m0.4 n0.5 o0.4 p0.3 q1.9 r-0.4 s-1.3
wir+hatt 6.5 c-0.6 g0.9 h1.1 i0.7 j-0.4 k0.4 l0.7 m0.8 p-0.4 q0.4 r0.7 s-0.4 t-0.3
wir+heut 6.7 a-0.4 c0.6 d-0.5 g0.9 i-0.6 k0.8 m-0.5 o0.4 p-0.5 q1.9 r1.2 t-0.4
wir+hole 7.2 b-0.3 l-0.4 q0.7
wir+ihne 5.7 a0.4 b1.2 c0.5 d-0.9 g1.3 h1.6 i-0.7 j0.9 m-0.3 n0.9 q-0.5 r1.6 t0.6
wir+ihre 7.0 a0.6 b0.5 j0.6 n-0.4 o0.6 p-0.4
wir+im 6.1 b0.4 d2.2 h1.1 j0.3 k1.0 l-0.5 m1.0 n1.1 q-0.6 r0.5 s-0.5 t-0.4
wir+in 6.6 b-0.5 c0.4 e-0.7 g-0.4 i-0.6 j0.7 k0.6 l0.9 m1.4 p-0.5 r-0.5 s-0.3
wir+inne 7.7 a-0.8 h0.8 i-0.3 n0.9 o1.5
wir+inte 7.7 a-0.7 k1.4 r-0.3
wir+ja 7.7 d1.3 f0.5 j-0.4 m0.7 o0.6 s-0.6 t0.4
wir+jede 7.7 a0.6 b0.5 e0.9 s1.1
wir+jetz 7.4 a0.5 c-0.3 e1.4 g-0.5 i0.3 j-0.4 p-0.4 s-0.4
wir+kein 7.4 g0.5 j0.6 m0.8 r0.4
wir+klag 7.0 a-0.5 c-0.6 d-0.6 i-0.4 k0.4 l-0.3 m-0.3 n0.5
wir+komm 7.4 a-0.6 e-0.4 g-0.4 i-0.6 k0.4 l0.4
wir+konn 7.0 d0.6 e-0.3 i0.4 k0.4 l0.3 q0.4
wir+krie 7.7 d0.4 j0.5
wir+kund 7.7 a-0.6 t0.4
wir+kunf 7.7 a-0.5 h0.4 i-0.6 k0.3 m0.6 n0.4 o0.7 q0.3
wir+lass 7.2 b0.5 d0.4 e0.9 g-0.4 i1.8
wir+leid 7.2 c0.5 e1.3 h-0.4 i0.7 l1.7 m-0.4 n1.5 o0.5 p-0.4 t0.6
wir+mach 6.7 a0.4 b-0.5 c0.5 e0.5 g-0.9 n-0.5 o0.3 q1.5 s-0.3 t1.2
wir+mahn 7.7 a0.6 c1.7 i-0.4 j1.6
wir+mal 7.7 a0.7 b0.9 e1.1 h-0.3 k1.3
wir+meld 7.7 b0.3 d-0.3 e-0.6 i0.3 k1.4 l0.4 o-0.3
wir+mit 6.7 b0.4 c1.1 d-0.6 e0.7 f1.3 h0.3 l1.4 o-0.3 p0.7 q-0.3 s-0.3
wir+moch 7.0 a-0.4 b-0.4 c-0.5 g1.7 h2.3 o0.3 q0.3 t-0.3
wir+muss 6.8 a0.3 b0.3 e1.7 f1.5 h0.3 i-0.7 k3.0 l1.0 n0.6 o0.4 p-0.3 t0.9
wir+nach 7.4 a1.4 b0.3 e-0.4 g-0.5 k-0.3 n1.3 p1.9
wir+nehm 7.2 a-1.0 b-0.4 d-0.4 e-0.5 f0.7 h0.7 j-0.3 l0.4 p-0.4 q0.5 r1.1 s-0.4 t1.1
wir+nich 5.7 a2.4 b3.6 d1.0 e1.0 f0.7 g-0.7 h-0.5 i1.6 j-1.0 k0.9 l-0.5 m3.1 r-0.4 t-0.4
wir+nie 7.7 a0.4 b-0.4 m0.5 p0.8 s1.0
wir+noch 6.0 a-1.9 b-0.4 c0.6 d0.5 e-0.9 f0.9 h-0.5 i-0.4 j-0.8 k-0.7 m2.9 n1.0 o1.3 p-0.7 q-0.5 r0.5 s-0.7
wir+nur 7.2 a-1.0 b-0.7 e-0.3 g1.0 i-0.3 j-0.5 p-0.5 r1.5
wir+offe 7.4 a0.9 c0.5 e0.8 f0.8 i1.4 s1.1
wir+ohne 7.7 a0.6 c0.3 j1.0
wir+rech 7.4 a0.7 c-0.4 j1.9 m-0.3
wir+scha 7.7 a0.3 b0.5 e0.4 i0.6 k0.5
wir+schl 7.7 a-0.3 g0.4 i0.3 r0.5
wir+scho 7.2 a-0.8 c-0.8 i-0.4 l1.4 n0.3 q0.6
wir+schr 6.8 c0.7 d-0.6 e-0.9 g-0.3 i0.9 j-0.3 r-0.4 s-0.4
wir+sehe 6.7 d-0.4 h0.6 i-1.1 j-0.5 k-0.4 p1.4 q0.4 s-0.4
wir+seit 7.0 a1.0 b0.6 c0.4 d0.9 e0.9 f0.3 g-0.3 h-0.5 i0.6 m0.5 n-0.3 p0.5 r-0.4
wir+selb 6.5 a-0.7 b-0.3 c-0.5 h1.2 j-0.6 k-0.3 l0.5 m-0.4 o-0.4 r0.8 s1.1
wir+setz 7.0 a0.6 c0.8 e0.6 i-0.4 j1.0 m0.4
wir+sie 6.0 a1.5 c0.6 f-0.5 g0.8 h0.4 i-0.9 j1.8 n-0.6 r1.1 t-0.5
wir+sind 5.0 b0.7 c-1.3 d1.2 e2.1 g0.7 h0.8 i-0.7 j-0.7 l1.7 m-0.7 n0.6 o1.7 p-0.9 q0.4 r0.9 s0.5
wir+sitz 7.7 a0.9 b0.7 m1.8
wir+so 7.2 a0.9 e0.7 g-0.8 i-0.4 j-0.3 o0.4 p-0.5 s-0.3
wir+soll 7.4 b0.4 c-0.4 e-0.5 i1.4
wir+spie 7.7 a-0.6 e-0.4
wir+such 7.4 a-0.5 c-0.4 f-0.4 r-0.3
wir+tret 7.2 a0.5 c0.8 g-0.4 i1.9 p0.7
wir+uber 6.8 d1.4 e0.5 h-0.4 m-0.3 p1.7 q0.5 r-0.4
wir+um 7.4 a0.5 i-0.4 p0.7
wir+uns 5.2 a3.1 b1.1 c0.5 d0.4 e1.8 f0.5 h-0.5 i2.4 j2.0 k2.6 m1.1 n-0.4 r0.6 s-0.6 t0.4
wir+unte 7.7 b1.4 h-0.3 i0.8 l0.5 n0.4
wir+verl 7.2 a-1.1 c0.4 g1.6 h1.9 i-0.8 o0.3 r-0.4 s-0.3
wir+vers 7.0 a-0.6 c-0.5 g-0.5 h-0.3 j-0.3 k-0.5 n-0.4 r-0.4
wir+vert 7.7 e-0.4 j-0.4 l0.4 m0.4
wir+vom 7.4 a0.4 e0.8 j0.7 p0.7 s0.7
wir+von 7.7 i1.7 j-0.3
wir+ware 7.2 d0.8 e1.0 f1.0 g0.5 n0.3 o0.3 r0.9
wir+wart 7.7 a0.7 c1.4 e-0.3 l-0.3 p0.6
wir+wech 7.4 a-0.6 i-0.4
wir+weit 7.4 a0.4 c-0.4 d0.5 h0.4 i0.7 p1.3 s-0.3
wir+wenn 7.7 d0.5 i0.7 k0.6
wir+werd 7.0 a0.6 e-0.6 i1.6 j-0.4 o0.9 s-0.4 t0.4
wir+wie 7.7 o-0.4 q0.3
wir+wied 7.2 a-0.3 b1.2 c-0.5 d0.5 e-0.3 g-0.5 h-0.3 i-0.6 m-0.3 o-0.4 p0.6 q-0.4 t-0.3
wir+wiss 7.7 a0.5 c1.2 d1.1 g-0.3 i0.3
wir+wohl 7.7 a0.9 b1.5 c0.3 l0.7 p-0.5 r-0.3
wir+wohn 7.7 d0.6
wir+woll 6.8 a-0.6 b1.3 c-0.8 d0.7 e-0.6 i0.6 j-0.3 k-0.3 l-0.3 n0.4 p-0.4 r-0.3
wir+wuns 7.7 a-0.4
wir+wurd 7.4 a0.4 d0.5 e0.4 g-0.6 h1.1 i0.4 r-0.4
wir+zahl 7.4 e-0.4 j1.1 l-0.3 n0.7 p1.0
wir+zieh 7.7 a-0.4
wir+zuru 7.0 a0.7 c0.6 e-0.6 f0.6 i0.6 p0.5 s0.5
wir+zwei 7.4 b0.6 d-0.4 e1.0 j0.7 o0.4 p0.5
wird 3.7 a1.3 b2.5 c-0.4 d0.7 e0.4 f0.7 g-3.0 h-0.9 j0.7 k1.6 l1.5 m0.6 n4.1 o-0.6 p1.9 r-1.3 s1.9 t-0.7
wird+ab 7.4 e0.3
wird+aber 7.7 a0.4 b1.1 g-0.3
wird+abge 7.7 k0.4 o0.3
wird+am 6.7 a-0.6 b-0.4 c-0.7 e-0.5 g-0.4 j-0.4 k-0.5 n1.8 p-0.4 t-0.3
wird+auch 7.7 b1.1 p1.0
wird+auf 7.7 c0.7 e-0.3 s0.5
wird+bis 7.7 n0.4
wird+dahe 7.7 a0.5 e0.6 i1.4
wird+das 7.0 a1.3 b1.5 c-0.6 d-0.4 e1.6 g-0.5 i1.2 k0.9 m-0.3 p0.3 t-0.4
wird+dem 7.7 a0.4 j0.8 m0.6 p0.7
wird+der 7.4 c0.8 e-0.4 i-0.3
wird+die 7.4 a-0.4 b-0.4 e-0.4 o0.8 q0.7 t0.7
wird+ein 7.7 a-0.3
wird+erst 7.4 a0.8 f1.2 j-0.4 m0.4 p1.8
wird+es 6.8 a-0.3 b-0.3 e0.6 f-0.3 i0.3 l0.9 m-0.3 r0.8 s1.4
wird+gebe 7.4 c0.4 e-0.7 h0.5 j-0.4 m0.7 p-0.5 q1.1 s-0.4 t0.4
wird+in 7.7 e-0.4
wird+man 7.4 a0.6 d1.2 e1.2 f1.8 j1.7 o0.4
wird+mir 7.7 b1.5 m0.6
wird+mit 7.4 n1.4 q-0.3
wird+nich 5.8 a-0.6 b-0.5 c-0.6 d0.7 e1.0 g1.0 i0.5 j-0.4 k1.3 l-0.3 m-0.5 n-0.4
wird+nix 7.7 b0.3 i-0.3 j0.8 k1.5 o-0.3 p0.7
wird+noch 7.7 b-0.3 g0.6 q1.1 r0.5
wird+nur 7.4 b0.4 d0.5 f0.5 h0.3 j-0.5 l0.4 p0.5 s0.7
wird+sich 6.5 a0.6 b0.5 c-0.6 e-0.3 h0.9 j1.1 l0.4 p-0.4 s0.8
wird+uns 7.7 a0.5 c1.1 d0.9 e-0.6 f1.3 j-0.3 k0.4 m0.9 p-0.4
wird+von 7.7 g0.4 i0.8 r0.4
wird+wege 7.7 e0.4 n-0.3 p0.7
wird+wohl 7.7 g-0.3 i0.4 l1.2
wirf 7.4 d1.5 e0.7 f0.6 i-0.3 j-0.3 k0.5 q0.3
wirft 7.4 d1.5 e0.7 f0.6 i-0.3 j-0.3 k0.5 q0.3
wirk 5.7 a1.7 b1.9 e1.4 f0.6 g1.0 h-0.6 i0.9 j-0.5 k-0.4 l0.4 m-0.3 o-0.4 r1.4 s-0.6 t0.4
wirk+nich 7.7 c0.4 g0.4 r0.4
wirkli 5.9 a1.4 b2.1 d0.5 e1.5 f0.5 g0.8 h-0.5 k-0.4 l0.4 o-0.4 r1.1 s-0.5
wirkun 7.4 a0.6 c0.6 i1.4 j-0.5 p0.3
wirt 6.6 a-0.6 b0.8 d-0.4 e-0.3 g0.4 h1.6 i0.7 k0.4 n-0.4 o0.3 p-0.3 q1.2 r1.3 s-0.4 t0.6
wirtsc 7.2 a-0.6 e-0.4 g-0.5 k0.7 o0.4 t0.6
wism 7.7 a-0.4 c-0.5 g-0.3
wismar 7.7 a-0.4 c-0.5 g-0.3
wiss 5.0 a2.0 c1.3 d1.5 e1.1 g-0.8 h-0.4 i1.1 l-0.9 o0.5 p0.9 q-0.6 s1.1 t0.5
wiss+ihr 7.7 s0.4
wiss+ob 7.7 g-0.3 o-0.3 r-0.5
wiss+sie 6.1 a1.4 b0.8 c1.1 e-1.2 f-0.4 h-0.6 i1.0 j-0.5 m0.4 o0.4 p0.7 s1.0
wiss+was 7.7 a0.4 f0.9 j0.6 t0.3
wiss+wer 7.4 a-0.4 c-0.5 e-0.4 f0.4 g0.6 h0.5 j-0.3 r0.4
wiss+wie 7.7 b-0.4 c-0.5 d0.3 e0.6 f0.5 g0.3 h1.1 n0.6 o-0.3 r0.3
wiss+wir 7.2 a-1.3 b0.3 c-0.3 d-0.3 h-0.5 i-0.4 j-0.7 m-0.4 o0.3 p-0.6 q-0.4 s-0.5
wisse 7.7 a0.4 d0.5 m0.8 p0.6 t0.6
wissen 5.1 a1.6 c0.8 d0.5 e1.0 f0.4 g-0.6 i0.8 j0.4 l-0.8 o0.6 p0.7 q-0.5 s0.4
wisst 7.4 e0.6 s1.1
witt 7.2 a0.5 b0.7 e0.4 f0.3 g-0.4 i0.4 j-0.3 k0.9 m0.9 n0.3 t0.3
witten 7.7 b0.9 e-0.4 g-0.3 k1.0 m1.1 t0.4
witw 7.4 e0.6 g-0.3 i0.8 l0.8
witz 6.7 c-0.3 e1.3 h1.1 i-0.5 j-0.3 k0.5 p1.3 r0.3 s0.5 t-0.4
wlan 6.8 a-0.5 b-0.4 d-0.4 f-0.3 g0.8 h1.2 i-0.5 k0.4 r1.1 t0.3
wo 5.7 a-0.5 b0.6 c1.7 e-0.7 f-0.4 i-1.4 k1.9 o1.1 p-0.6 r0.3 s0.6
wo+ich 7.4 c-0.4 d0.8 e-0.3 o0.4 p0.5 s0.3
wo+sie 7.4 b0.4 j-0.4 p-0.4 s0.5
woan 7.2 a1.0 b0.4 d0.5 e0.5 g-0.4 i1.5 j1.1 k0.3 p-0.4 s-0.4
woande 7.2 a1.0 b0.4 d0.5 e0.5 g-0.4 i1.5 j1.1 k0.3 p-0.4 s-0.4
woch 3.7 a0.6 b-0.8 c4.6 d1.3 f0.5 g-0.9 j-1.3 k2.2 l1.5 n2.2 o-0.8 p-0.7 q0.8 r-0.4 s0.4
woch+an 7.2 a-0.5 c-0.6 g1.1 h1.8 i0.3 j-0.3 l0.3 n2.2 p-0.4 s-0.4 t-0.3
woch+auf 6.8 a0.4 c1.6 d1.4 e-0.6 g-0.4 j-0.3 l-0.3 n1.3
woch+den 6.8 p-0.3 q0.3
woch+eine 7.7 d-0.3
woch+fur 7.4 a0.7 b0.6 c1.5 d1.1 f0.4 s0.5
woch+habe 7.7 a0.7 e0.4 i1.0
woch+im 7.4 e-0.3 j0.3 o0.6
woch+in 6.4 a0.4 c1.2 l0.3 p0.9 s0.3 t0.6
woch+kein 7.7 d0.4 e-0.5 l-0.4 n0.4 p0.6 s-0.3
woch+mit 6.8 d0.4 f1.0 g0.4 k-0.4 l1.0 n1.3 q-0.4 r0.7
woch+nach 7.7 f0.3 k0.7 m0.4
woch+nich 7.4 c0.5 d-0.3 f0.4 i-0.4 k-0.5 l1.4 m0.4 n-0.4 q0.3 r0.3 t-0.3
woch+noch 7.7 a-0.8 b-0.3 c-0.5 d-0.4 f0.5 k0.8 l-0.4 n2.7
woch+ohne 7.7 a0.4 c0.5 d0.5 f0.9 s0.7
woch+spat 7.4 c1.0 d-0.4 e0.3 f0.4 k0.6 o0.4 t1.1
woch+und 7.4 a0.5 c-0.7 e0.9 q0.6
woch+vor 7.7 a0.4 b0.5 c0.5 i0.5 m0.7
woch+wege 7.7 b0.4 d0.8 h0.3 k0.3 l-0.3 n-0.4 t0.4
woch+zu 6.8 a0.7 c1.7 e0.6 i0.7 j0.9 m-0.3 o0.6 p0.9 r-0.3 s0.7
woch+zuru 5.7 i-0.5
woche 4.4 a-1.0 b-0.4 c2.2 e-0.7 h0.6 j-1.6 k3.8 l1.3 n3.2 o-0.8 p-1.2 q0.9 r0.3 t-0.7
wochen 4.3 a1.8 c4.2 d1.6 e1.3 f0.7 g-1.1 h-0.5 k-1.3 l0.9 m-0.3 n-0.4 r-0.6 s0.7 t0.6
wofu 7.0 b0.8 c-0.6 d0.4 e-0.3 f0.5 g-0.5 h0.3 i-0.3 l-0.5 n0.5 o1.7
wofur 7.0 b0.8 c-0.6 d0.4 e-0.3 f0.5 g-0.5 h0.3 i-0.3 l-0.5 n0.5 o1.7
wohi 7.7 d0.5 i0.7 o0.6
wohin 7.7 d0.5 i0.7 o0.6
wohl 5.3 a2.3 b1.1 c1.1 d0.9 e1.2 f-0.3 g-0.7 h0.6 i2.4 j0.3 l1.5 m1.4 o-0.8 p-0.4 s-1.2 t-0.3
wohl+auch 7.4 a1.2 b1.3 c0.6 d0.3 g-0.7 h-0.3 i0.6 p-0.4 r-0.6 t0.7
wohl+nach 7.7 b1.3 d0.3 h0.8
wohl+nich 7.4 a0.5 c1.1 e0.4 i-0.3 m0.7 s0.3
wohn 5.7 a0.8 b0.7 e1.4 f-0.4 g0.9 h0.3 i-0.5 l-0.4 m2.0 o-0.3 q0.7 r0.9 s0.6
wohn+in 7.4 b0.9 d0.5 g0.6 h0.9 i0.5 j-0.5 r0.6
wohnba 7.7 e0.5 j0.3 m0.7
wohnen 7.7 d0.6
wohnt 7.2 a0.6 b1.6 d-0.4 e-0.7 i0.5 m0.5 p0.4
wohnun 6.4 a0.5 b-0.5 d0.5 e2.1 g0.5 h0.5 i-0.6 m0.4 p-0.4 r0.4 s0.8
wolf 6.5 a0.3 c1.6 e1.1 f0.9 h1.3 i-0.6 j0.5 k0.4 p0.6 r0.7
wolfga 7.4 a0.6 c0.5 e0.9 h0.4 j0.4 l0.5 p0.6
wolk 7.7 o0.6
woll 4.4 a-1.7 b0.4 c1.3 d-0.4 e-1.4 g3.4 h2.6 i-0.3 j-0.4 l-0.3 m-0.7 p-0.5 q0.5 r3.5 t1.1
woll+auch 7.7 f0.4 g0.7 h1.0 r-0.4
woll+das 7.4 a-0.8 b-0.4 c0.3 e-0.3 f-0.3 g0.7 h0.4 i0.8 k-0.3 l1.3 n1.4
woll+dass 7.4 e0.3 g0.4 h0.6 j0.6
woll+die 7.7 e0.5 g-0.4 i0.4
woll+es 7.4 g-0.3 j0.6 o-0.3 r-0.4
woll+ich 6.5 a-0.6 d-0.8 f0.5 g1.6 i-0.7 n-0.5 r1.9 s0.5 t0.4
woll+ihne 7.2 c-0.4 l0.3 o0.3
woll+ihr 7.7 a0.5 d0.4 e1.1 r-0.3 s0.5
woll+mich 7.7 a-0.6 b-0.4 g0.9 h-0.3 m0.7 r1.1
woll+niem 7.7 a-0.6 c-0.3 e-0.4 q0.5
woll+nur 6.8 b1.3 c-0.3 d0.4 g0.3 h-0.4 i0.7 n-0.5 o-0.4 r0.4
woll+sich 7.7 b-0.3 c1.2 d0.6 h0.9 r0.4 t0.7
woll+sie 7.2 b-0.3 c-0.4 d0.5 f0.3 i-0.4 k1.1 s0.8
woll+wir 7.0 a-0.7 b0.6 e-0.5 j-0.3 p-0.3 r0.5 t0.4
woll+wiss 7.2 a-0.7 b-0.4 c-0.5 d-0.3 e-0.4 g1.0 h1.2 i-0.4 r0.7
wollen 5.7 a-1.2 b0.3 c-0.6 e-0.8 f0.3 g1.1 h1.7 i-1.2 k1.1 l-0.6 m-0.5 p0.8 q0.4 s-1.0 t-0.4
wollt 7.0 b1.0 e0.3 g0.7 h-0.7 n-0.6 p0.9 r1.1
wollte 4.8 a-1.0 b-0.5 c1.8 d-0.4 e-1.0 g1.9 h1.3 i1.0 j-0.5 k-0.8 l0.7 p-1.6 q0.4 r2.5 t1.4
wora 7.7 c0.3 e-0.3 i0.3
word 5.8 a-1.1 c0.4 d-0.5 f1.0 g1.8 h0.7 i-0.8 k-0.5 l0.4 m0.7 n0.6 p-0.9 q1.0 r2.5 s-0.7 t0.5
word+ist 7.7 c0.6 e-0.3 f0.3 t0.4
worden 6.0 a-0.8 c0.6 d-0.4 f1.1 g0.8 h0.7 i-0.7 k-0.5 l0.6 m0.4 n0.4 p-0.8 q0.9 r1.2 s-0.6 t0.5
work 6.8 a-0.7 d0.5 f-0.3 g1.1 i-0.6 j-0.3 k1.7 m0.6 n0.4 p-0.4 q0.6 r1.4 s-0.4
worksh 6.8 a-0.7 d0.5 f-0.3 g1.1 i-0.6 j-0.3 k1.7 m0.6 n0.4 p-0.4 q0.6 r1.4 s-0.4
wort 5.3 b2.2 c-1.6 d0.5 e1.4 f-1.0 g1.2 h0.9 i-1.9 l0.5 n2.8 o0.8 p-0.9 r1.4 s0.9 t0.9
wort+also 7.7 l0.3 p0.9 t0.4
wort+dazu 7.7 a0.3 b0.3 c0.7 d1.2 e0.3 n0.3 t0.3
wort+hatt 7.7 b0.5 g0.4 h0.6 r0.4
wort+und 7.7 c0.4 e-0.5 l0.7 n0.4 q0.3 t0.7
worte 7.4 d0.6 e-0.5 p0.5 r0.3 s0.4
worten 7.2 b1.0 c-0.3 d-0.4 e-0.4 f-0.4 g0.7 i-0.3 r1.0 t0.6
worter 7.2 a0.7 b0.9 c0.3 d0.9 g-0.4 n-0.6 s-0.3 t0.4
wortli 7.4 a-0.8 g0.8 h1.6 i-0.5
wortwo 7.7 d0.4 e0.5 k0.6 l0.5 s0.4
woru 7.4 a-0.4 c-0.4 d-0.5 g0.9 r1.0 s0.7
worube 7.7 a-0.6 c-0.3 d-0.5 g1.1 r1.1
wrob 7.7 d0.4 f0.6 m1.3 n-0.4 o0.6 q0.4 r0.4
wrobel 7.7 d0.4 f0.6 m1.3 n-0.4 o0.6 q0.4 r0.4
wuch 6.8 a0.4 b0.9 e0.4 h-0.3 i1.1 k0.8 p-0.4 r0.8 s-0.5
wuche 7.4 a0.6 b1.1 e0.7 g-0.5 h-0.3 i0.5 k0.8 l0.3 s-0.3
wucht 7.4 c0.4 g0.6 i0.7 r1.2
wulf 7.7 e0.3 i0.6 j0.5 k1.4
wund 6.4 a-0.9 b0.3 g1.5 i-0.7 j-0.5 p-0.5 q1.1 r1.5 s-0.6
wunder 6.4 a-0.9 b0.3 g1.5 i-0.7 j-0.5 p-0.5 q1.1 r1.5 s-0.6
wuns 6.1 b-0.3 c1.6 d0.6 e-0.3 g-0.9 h-0.4 j-0.6 o-0.4 p-0.7 q1.7 r-0.7
wuns+man 7.7 a0.5 c1.1 d0.5 k0.5 q0.3
wunsch 6.1 c1.1 g-0.8 h-0.4 j-0.6 o-0.4 p-0.7 q1.7 r-0.7 s-0.5
wurd 4.0 a-1.6 c-0.7 f0.5 g-0.9 h-0.5 i0.8 j-1.0 k0.3 m0.7 o-0.6 q1.9 r0.5 s-0.8 t0.7
wurd+am 7.2 a-0.4 c0.8 d-0.6 f0.5 i-0.5 p0.5 q0.4 t0.8
wurd+auch 7.7 a0.4 b0.3 d0.4 s0.7
wurd+auf 7.7 a-0.6 j-0.3 k0.3
wurd+auto 7.4 a-0.5 m-0.3 n0.6
wurd+das 6.6 a-0.5 d-0.3 h1.2 i-0.5 j-0.7 m-0.4 q0.7
wurd+der 7.7 a0.8 i0.9
wurd+die 7.4 f0.3 h0.3 n0.5 r0.5
wurd+es 7.7 e-0.4
wurd+gest 7.2 b0.4 e-0.3 i1.7 q1.1
wurd+ich 7.0 a0.6 b0.5 d0.3 f1.1 g0.9 i-0.7 j0.4 p-0.4 r1.3 s0.7
wurd+in 7.7 a-0.6 b-0.4 f0.4 k-0.4 m2.2 p-0.4
wurd+masc 7.7 k0.9
wurd+mir 7.4 a0.8 c-0.6 d1.7 i-0.3 n-0.4
wurd+mit 7.4 a-0.3 d0.8 e0.7 m1.1 p-0.3 q0.6
wurd+sie 6.1 a-1.3 b0.6 c-1.3 h-0.4 j-0.9 l-0.5 r0.4 s-0.8
wurd+uns 7.4 a-0.4 g0.7 h0.6 i-0.5 j0.5 p0.4 r0.8
wurd+unte 7.2 a-0.5 b-0.4 c0.3 f-0.4 k0.7 q0.3 t0.3
wurd+von 7.0 c0.5 d-0.4 f0.5 i-0.4 k-0.4 l-0.3 m-0.5 o-0.4 p0.9 q0.5
wurde 4.3 a-1.3 b-0.4 d-0.8 e-0.5 f1.1 g-2.0 h-0.4 j-1.3 m0.3 o-0.7 p-0.4 q2.1 r-0.7 s-0.6 t0.4
wurden 5.4 a-0.6 b0.7 c-0.7 d0.9 e1.1 f-0.3 g0.4 h1.0 i0.4 j0.4 k0.6 l-0.4 m0.4 n-0.4 p0.3 r1.2 s-1.0
wurf 7.7 a0.4 e1.5 j-0.3
wurs 7.7 a0.8 b0.9 e-0.4 k1.1 p0.8
wursch 7.7 a0.8 b0.9 e-0.4 k1.1 p0.8
wuss 6.8 a0.4 b1.6 c-0.3 d1.1 e-0.4 h-0.4 i0.8 k0.4 n1.0 o1.6 p-0.4 q-0.4 t-0.4
wuss+dass 7.7 a0.5 b0.8 d1.1 g-0.4 i0.6 k0.6 o0.5 r-0.5
wuss+es 7.7 a0.3 b0.8 i0.5 s0.3
wusste 7.0 a0.6 b1.4 d1.2 e-0.6 i0.9 k0.5 o0.4 t-0.3
wyss 7.7 a0.9 b1.7 e0.7 g-0.3 h-0.3 l0.4 n0.4
x 7.7 a-0.8 c-0.3 e-0.4
xrec 7.2 a-0.5 c0.6 d-0.5 e0.4 f-0.4 i-0.4 l0.3 m-0.5 o3.3 p-0.3 t0.4
xrechn 7.2 a-0.5 c0.6 d-0.5 e0.4 f-0.4 i-0.4 l0.3 m-0.5 o3.3 p-0.3 t0.4
yild 7.2 a-0.8 g0.7 m0.4 q0.3 r0.9
yildir 7.7 a-0.5 g0.9 m0.4 q0.4 r1.1
yildiz 7.7 a-0.3
yılm 7.7 h1.0 t0.3
yılmaz 7.7 h1.0 t0.3
zahl 3.6 a-1.1 b1.8 c-1.2 d-0.6 e0.4 g-2.2 h-0.4 i-4.1 j-0.7 k-0.6 l5.9 m-0.3 n6.9 o3.1 p5.5 q1.5 r0.3 s-3.3 t-0.5
zahl+am 7.2 a-0.5 h0.7 m0.3 n2.7 p-0.6 q-0.5
zahl+ausg 7.7 d0.6 l0.4 n-0.4 p0.4 q1.8 t0.5
zahl+bei 7.2 a-0.5 e0.4 g-0.4 h-0.4 l1.4 m0.4 n-0.3 o2.2 p-0.3 r-0.3
zahl+bis 7.4 a-0.6 l0.8 o0.3 p-0.4
zahl+dann 7.4 d-0.3 e-0.4 o0.8 r-0.5
zahl+der 6.8 a0.5 b1.4 d0.6 e0.8 g-0.3 j1.2 l0.6 m-0.3 o-0.3 p0.9 s-0.4 t-0.4
zahl+die 7.4 c-0.4 e0.4 f0.4 g0.5 h0.3 m0.5 o0.7 p0.4 q0.4 r0.5 t0.5
zahl+eine 7.7 k0.4 o0.4
zahl+erfo 7.7 a0.5 e-0.4 h0.8 j0.9 l-0.5 n1.4 o-0.4 r0.3
zahl+frei 7.7 a0.4 e0.4 o0.7 p0.6 q0.4
zahl+fur 7.2 c1.0 e-0.3 f0.8 g0.9 i-0.3 n1.5 o-0.4 p0.4 q-0.3 r0.9
zahl+habe 7.7 d0.3 j0.6 k0.6 p0.5
zahl+i 7.0 b1.0 e0.4 f-0.4 g-0.5 i-0.3 n3.9 o0.9 q-0.3 s-0.4 t-0.5
zahl+ich 6.5 a0.7 b1.9 c-0.4 e0.7 f0.3 g-0.5 i-0.4 k-0.4 l1.1 m0.6 n1.4 p2.4
zahl+im 7.7 a0.3 e1.1 h0.5 m-0.4 o0.6
zahl+in 7.7 a-0.5 l1.1 o0.6
zahl+konn 7.7 a-0.3 l1.2 n-0.3
zahl+man 7.4 d0.6 g1.2 n0.6 p0.4 r1.0
zahl+nach 7.7 e-0.3 l1.1 n1.1 o-0.3 p0.6
zahl+nich 7.4 a0.7 j1.2 l0.4 p1.4
zahl+oder 7.7 a-0.3 e0.5 m1.0 n-0.3 o1.4 q0.4
zahl+seit 7.2 a-0.9 c-0.4 d-0.5 e-0.6 i-0.4 j-0.5 l-0.5 n0.5 p-0.4 t0.3
zahl+sie 7.4 a-0.5 b-0.4 d-0.3 h-0.3 l0.4 m-0.4 n1.3 o-0.4 p-0.3
zahl+sind 7.7 a-0.5 m0.3 o0.4
zahl+steh 7.7 c1.0 j0.4
zahl+uber 7.7 a-0.3 p-0.7 q2.0
zahl+um 7.7 l1.0
zahl+und 5.6 a-0.6 b0.5 c0.4 d0.8 f0.7 g0.3 h0.7 i-0.5 j-0.8 k0.6 l-0.3 n1.0 o0.4 p-0.8 q1.2 r0.4 s-0.4
zahl+verw 7.7 a-0.4 g0.3 o0.3
zahl+vom 7.4 d-0.3 g0.5 n0.7 o0.4 q-0.4 t0.4
zahl+weil 7.7 b1.4 e-0.4 m0.8 p-0.3 s0.9
zahl+wenn 7.7 a0.3 d1.0 p1.6
zahl+werd 7.4 b0.7 e-0.6 n-0.3 p1.8
zahl+wir 7.4 a1.2 b1.1 e-0.4 g-0.4 p1.7
zahl+zu 7.7 c1.4 e-0.4 l1.8 p1.3 t0.3
zahle 6.0 a0.5 b1.2 c-0.5 d-0.5 e-1.2 g-0.7 i-0.7 l0.7 m1.6 n1.2 o0.9 p0.7
zahlen 4.9 a0.4 b1.5 c-0.7 d-0.3 e0.4 f0.4 g-1.2 h0.4 i-1.6 j-1.0 k0.5 l1.8 m1.2 n0.7 o0.6 p2.3 q0.8 s-1.2
zahler 7.4 c0.7 e-0.4 g-0.3 n-0.3
zahlla 6.8 a-1.0 c-0.4 e-0.5 g-0.5 h0.4 i-0.5 j-0.3 l0.6 n1.8 p-0.6 q1.2 t0.6
zahlst 7.7 e-0.3 n0.9 o0.8
zahlt 5.9 a-1.5 b-0.5 c-1.0 g0.5 h-0.5 i-0.8 j-0.8 l1.6 n1.6 o1.3 r0.3 s-0.6
zahlun 4.5 b-0.5 c0.9 d1.0 e1.8 g-1.0 h0.3 i-1.7 j1.0 k-0.4 l4.3 m-0.4 n1.7 o1.3 p3.1 q3.2 s-1.4 t-0.6
zahn 6.2 b1.9 c-0.5 e-0.5 i-0.4 k1.5 m-0.4 o-0.3 p-0.5 r0.3
zahnar 6.7 a0.4 b2.0 d-0.5 i-0.4 k1.2 p-0.4 t0.4
zame 7.2 a-0.6 c-0.4 g-0.3 i-0.4 m0.4 n2.4 o0.9 p-0.5 q1.6 r0.4 s-0.4
zaun 6.7 a0.3 b-0.4 c2.0 e0.6 g-0.4 h-0.4 i-0.5 l-0.5 p0.3 q-0.3 s1.6 t0.8
zaun+ist 7.7 c1.2 d0.3 f0.3 s0.6 t0.4
zehn 5.5 a-0.4 b0.5 c-0.7 d1.1 e0.9 f1.0 i-0.7 k0.4 l-1.0 m0.7 n1.9 o2.1 p-0.3 r1.0 s-0.8 t2.2
zehn+jahr 7.7 a-0.5 c-0.3 f-0.5 g0.7 h-0.4 r0.7
zehn+minu 6.7 a0.4 b0.4 c0.6 d1.2 f1.0 i-0.6 j0.5 m1.1 o0.5 r0.5 t0.5
zehn+tage 6.8 a-0.5 c-1.2 d0.6 e0.6 f0.5 g-0.4 h0.6 i-0.5 l-0.5 n0.6 o2.2 r-0.3 s-0.3
zehnte 7.7 a-0.6 c-0.4 e-0.6 i0.3 k-0.4 m0.5 n1.9 o0.5 r0.6
zeic 6.1 a-0.8 b-1.1 c0.6 e-0.5 f1.0 h0.4 i-0.9 j-0.5 l0.7 p-0.6 q0.7 s-0.4 t0.3
zeiche 6.7 a-0.4 b-0.7 c-0.6 d0.7 e-0.7 g-0.4 i-0.5 l0.8 p-0.3
zeichn 6.7 a-0.7 b-0.7 c1.3 d-0.4 f0.9 h0.3 i-0.5 k0.3 p-0.3 q0.5 r0.4 s-0.7
zeig 5.8 a1.1 b-0.5 c-1.1 d1.2 e2.9 g-0.8 h0.8 j-0.4 k-0.7 l-0.4 m-0.5 n-0.4 o0.5 p1.6 q0.4 r-0.5 s0.7 t0.6
zeig+eine 7.7 o1.2 p0.6
zeig+wir 7.7 a-0.3 p0.7
zeigen 6.6 c-0.7 d0.8 e1.2 g-0.7 i0.3 k-0.3 o-0.4 p0.3 q-0.4 r-0.4 s0.3
zeigt 6.2 a1.4 b-0.5 c-0.6 d1.0 e2.4 g-0.3 h0.6 i-0.5 j-0.4 k-0.5 l-0.4 m-0.4 o0.8 p1.4 q0.7 r-0.3 s0.3 t0.6
zeil 6.1 a0.8 b1.5 c0.3 e0.3 g-1.0 i-0.8 j-0.4 k-0.3 l0.5 n1.1 o1.9 p-0.7 q0.3 r-0.4 s0.8 t1.0
zeile 6.7 b0.5 c0.4 d0.6 e-0.4 g-0.4 i-0.4 l-0.3 m0.8 o2.0 p-0.3 r-0.3 s0.7 t0.7
zeilen 6.7 a0.8 b1.2 d-0.4 e0.7 f-0.4 g-0.6 i-0.5 l0.9 m-0.6 n1.4 p-0.4 t0.3
zeit 4.7 a-0.5 d2.3 e1.0 f0.4 g0.3 h0.5 i-0.3 j-0.6 k1.1 l0.6 m-0.7 n0.6 p-1.2 q-0.5 r0.7 s1.2
zeit+erfa 7.7 d1.1 k-0.3 l0.4 s-0.5
zeit+fur 7.4 d1.0 e0.3 f0.3 g0.4 k1.5 l-0.3 n0.4
zeit+hat 7.7 a-0.3 f0.3 n0.5 s0.3
zeit+ist 7.4 a0.3 c0.4 f0.7
zeiter 7.7 b-0.3 e0.7 n0.4 t0.5
zeitpl 7.2 c1.0 e-0.4 f0.5 g0.7 i-0.3 r0.9
zeitpu 7.7 a0.8 b0.4 e0.7 i1.2
zeitun 6.1 b0.4 c-0.4 d2.0 e0.4 g-1.0 h-0.5 i-0.5 j0.4 k-0.4 l0.4 n0.8 p-0.7 s1.9
zell 7.4 a0.5 c1.2 e-0.4 h0.4 i0.4 o0.7 p0.4 r-0.3
zeller 7.4 a0.5 c1.2 e-0.4 h0.4 i0.4 o0.7 p0.4 r-0.3
zelt 7.2 c0.4 d0.6 e0.6 g-0.3 j0.5 n-0.4 r-0.3 s-0.3
zent 6.2 a-0.5 b0.6 d0.9 e0.6 f1.7 h1.8 j-1.2 l0.9 m0.9 o1.7 p-0.3 r0.9 s-0.5 t0.3
zent+nimm 7.7 b0.4 c0.3 e0.4 h0.4 i0.4 o1.6
zentim 7.4 c0.4 d1.0 e0.5 p0.5 s0.6
zentra 6.5 a-0.5 b0.9 f1.7 h1.8 i0.3 j-1.0 l1.1 m1.1 o1.8 p-0.7 r1.0 s-1.0 t0.4
zerr 7.0 b-0.4 c0.4 d0.5 h-0.3 j0.4 p0.5 q-0.3
zerris 7.4 c0.6 j-0.4 p0.6
zers 7.7 g0.6 i0.5 j0.5 r0.6
zert 7.2 a-0.4 e0.6 i0.3 l0.6 n0.4 t1.8
zertif 7.2 a-0.4 e0.6 i0.3 l0.6 n0.4 t1.8
zett 7.4 a-0.7 g-0.3 i-0.3 k-0.3 n0.7 o0.9 p0.5
zettel 7.4 a-0.7 g-0.3 i-0.3 k-0.3 n0.7 o0.9 p0.5
zeug 6.8 a-0.3 b-0.4 c-0.4 e-0.8 i0.9 j-0.9 l-0.6 n-0.5
zeug+gela 7.7 a-0.4 c-0.5 e-0.6 g0.4 j-0.5 l-0.3 n-0.3 r0.3
zeuge 7.4 a0.3 d0.3 e-0.3 i1.2 j-0.4 l-0.4 n-0.4
zick 7.7 a-0.4 k0.4 l1.0 o1.3
zickt 7.7 a-0.4 k0.4 l1.0 o1.3
zieg 7.0 a-0.3 g0.8 h0.4 j0.3 n0.6 r0.6 s-0.3
ziegen 7.4 a-0.4 g1.0 h0.5 n0.7 r0.9
zieh 5.5 a0.8 b-0.7 c-0.4 d-0.6 e1.7 f-0.4 h0.7 i2.5 j-0.3 k0.4 m0.4 p1.7 q-0.5 s0.3
zieh+ich 7.7 a0.4 e0.6 p1.0
zieh+nach 7.7 g0.7 h0.8 o0.8
zieh+um 7.7 e0.6 i0.9 s1.1
zieh+wir 6.6 a1.4 e1.3 h0.6 i1.1 l-0.3 m0.9 p2.3 r-0.4 s0.3
zieh+zum 7.7 a-0.4
ziehen 5.8 a1.0 b-0.6 d-0.4 e1.1 g0.8 h0.9 i2.5 m0.7 o0.3 p1.3 q-0.4 s-0.4
zieht 6.8 a-0.6 c-0.3 e0.4 g-0.5 k0.8 p-0.3 s0.9
ziem 7.2 c1.5 d0.8 e-0.4 g-0.4 i0.4 l1.0
ziemli 7.2 c1.5 d0.8 e-0.4 g-0.4 i0.4 l1.0
ziff 7.2 c1.0 i1.4 j0.9
ziffer 7.2 c1.0 i1.4 j0.9
zimm 6.3 b-0.7 c0.5 d-0.8 e-0.4 f-0.4 h0.4 i0.6 j-0.4 l1.1 p-0.5 q0.5
zimm+aus 7.7 a0.7 c1.5 e-0.3 h-0.3 i1.4
zimmer 6.3 b-0.7 c0.5 d-0.8 e-0.4 f-0.4 h0.4 i0.6 j-0.4 l1.1 p-0.5 q0.5
ziti 7.4 b0.3 d-0.4 e0.3 g1.3 h0.4 i-0.3 l0.5 n0.9 p0.4 q-0.4 r1.4
zitier 7.4 b0.3 d-0.4 e0.3 g1.3 h0.4 i-0.3 l0.5 n0.9 p0.4 q-0.4 r1.4
zivi 7.7 m0.6
zoll 6.8 a-0.5 b0.3 c-0.3 d0.5 e-0.4 h0.5 r-0.4 t1.1
zu 3.2 a2.3 b-1.0 c0.5 d1.6 e3.9 f0.4 g-1.0 h1.6 i1.2 j0.5 k0.8 l0.8 m2.3 n-0.4 o0.8 t-0.6
zu+alle 7.7 c0.6 e-0.5 g0.4 h1.3 k1.4 n-0.5 p-0.5 q0.9 r0.8
zu+bean 7.4 c0.9 g0.5 k1.1 p1.2 r0.5 t0.3
zu+beko 7.7 c0.4 e-0.5 f0.3 o-0.4
zu+besp 7.7 a1.0 c0.6 i0.8
zu+betr 7.7 a-0.4 d0.3 g0.7 h0.6 i-0.4 m0.3 q0.6
zu+den 6.3 a1.1 b1.4 c-0.4 d-0.8 e1.1 f1.2 g-0.5 i0.5 m-0.4 p1.4 q0.3 r-0.5 s1.0 t-0.3
zu+dene 7.7 a0.4 d1.2 j0.7 s0.6
zu+eine 6.6 d-0.5 e0.6 f-0.4 g0.6 h0.4 n-0.4 o-0.4 q0.4 r0.7 t0.8
zu+ende 7.7 k0.4 o0.3
zu+ents 7.7 e0.6 f0.6 h0.3 i-0.5 l0.9
zu+erre 7.7 d0.5 s0.5
zu+erwa 7.7 c0.3 j0.5 p0.5
zu+frag 7.7 b1.2 c0.6 d0.5 q0.3
zu+fruh 7.7 a-0.9 b-0.3 f0.4 g0.4 k1.1 m0.7 r0.6 s-0.4
zu+fuhr 7.4 a0.6 d0.8 e-0.3 f0.7 i0.4 k0.7 l-0.3 s-0.5
zu+funf 7.7 d0.3 i0.8 m0.5 n-0.3 q0.4 r-0.4
zu+grun 7.0 d0.3
zu+haus 7.2 b-0.4 c-0.4 i0.6 m-0.4 q-0.3 r-0.3 s0.4
zu+hoch 7.7 a0.4 b-0.3 e1.0 f0.5 j-0.3 m1.7
zu+ihne 6.8 a-0.4 c0.5 d1.1 g0.7 h1.5 j-0.6 k1.4 m1.2 n0.6 p-0.3 r1.1 s-0.5
zu+ihr 7.4 a-0.4 c-0.4 d-0.4 g1.0 h1.5 n0.6 r0.9
zu+ihre 6.1 a-0.6 b0.9 c0.4 d-0.5 e1.2 f1.0 g-0.7 i-0.4 j-0.3 k2.1 l-0.5 n1.5 o2.5 p-1.0 q0.6 s-0.8 t-0.4
zu+klar 7.7 b0.4 k0.7 m0.5
zu+komm 7.4 c-0.4 t0.4
zu+lass 7.4 a0.5 i0.4 l0.7
zu+mach 7.7 c0.8 i0.7
zu+mein 7.4 a-0.6 e-0.7 f-0.4 g0.8 k0.4 p0.5 r0.8
zu+meld 7.2 a0.5 d0.9 e0.5 f0.6 j0.9 s0.4
zu+oft 7.4 a0.5 c0.6 e1.0 i1.3 m-0.3 n0.5 o0.6 q-0.3 t0.3
zu+prot 7.4 e0.5 g0.4 p0.8 r0.4 s0.8
zu+rede 7.7 a0.8 b-0.5 c0.5 d-0.3 f2.3 i-0.3 n-0.4 q0.5
zu+sage 7.0 a-0.4 b-0.4 c0.4 d-0.5 f-0.4 h0.9 i0.3 n-0.5 p-0.3 q0.8 s-0.7
zu+scha 7.7 b0.3
zu+schi 7.7 c-0.4 e-0.6 m0.4 n0.3 s-0.4
zu+schr 7.4 c0.6 d0.6 f0.6 g0.8 k-0.4 l0.3
zu+sehe 7.7 a0.3 d1.4 e0.4 f0.3 m0.4 o0.5
zu+sein 7.7 a-0.6 d-0.3 g0.9 i-0.4 l-0.4 m0.4 n0.6 r1.2
zu+send 7.4 f1.0 i0.4 m0.5 n0.3 o0.8
zu+spat 6.8 a1.0 c2.2 d-0.4 e1.6 g-0.5 h-0.3 i0.7 j0.9 l0.3 p1.0 s0.7
zu+spre 7.2 c0.3 d-0.6 f-0.4 i0.5 s1.8
zu+stre 7.4 b0.3 e-0.5 f-0.3 g-0.4 k0.6 m0.9 o-0.4
zu+teue 7.4 a-0.6 b0.7 d-0.4 g0.4 h0.3 i-0.4 o0.5 r0.8 t0.7
zu+tun 6.4 a0.4 c1.1 e0.9 g-0.9 i-0.7 j-0.5 k0.5 n0.7 r-0.7 s0.5
zu+uber 7.7 e0.3
zu+uns 7.4 c0.6 e-0.5 m0.5 n0.5
zu+unse 5.5 a0.3 b-0.4 d0.5 f0.6 g-0.3 i-0.7 j-0.6 k0.6 m1.6 n0.5 o-0.4 p-0.4 s-1.1
zu+verg 7.4 a0.9 c0.6 d1.0 e0.5 g-0.4 i1.5
zu+verl 7.7 b0.5
zu+verm 7.7 a0.6 e0.4 i0.5 m0.8 p0.6
zu+vert 7.0 e0.4 i-0.3 j0.5 p0.6
zu+viel 6.6 b0.3 c-0.3 d-0.5 f0.6 h-0.4 i-0.6 j0.6 k0.3 l0.9 m2.0 n0.6 p-0.6 q1.0 s-0.5
zu+warn 7.7 a0.3 b0.6 e0.3 j1.3 p1.3 s0.6
zu+welc 7.4 a0.6 e0.6 f-0.3 g0.5 h0.6 i-0.3 n-0.3 q0.4 r0.6
zu+weni 7.0 b0.5 c0.4 g-0.4 j0.5 l-0.3 q0.3 s0.3
zu+zahl 7.4 a-0.6 b0.5 f0.5 l0.7 n1.3 p-0.4
zu+zwei 7.7 d0.6 e0.3 i0.7
zuck 7.7 a0.4 c0.4 d0.7 g-0.3 i0.7 p0.6 r-0.3
zuer 7.2 a-0.6 b-0.4 e-0.6 g1.5 h1.7 i-0.3 r1.2
zuerst 7.2 a-0.6 b-0.4 e-0.6 g1.5 h1.7 i-0.3 r1.2
zufa 7.7 b-0.3 d-0.5 e-0.8 f-0.3 k-0.3 m1.0 n0.4
zufr 6.7 a-0.5 b0.5 e-0.3 g0.9 h0.3 l0.5 p-0.4 r1.0 s-0.5
zufrie 6.7 a-0.5 b0.5 e-0.3 g0.9 h0.3 l0.5 p-0.4 r1.0 s-0.5
zug 6.6 b-0.4 c0.4 d-0.6 g-0.5 i1.2 j-0.4 k1.7 l-0.4 m-0.3 n0.5 p2.3 s-0.9 t0.4
zug+steh 7.4 a-0.8 c-0.3 d-0.4 e-0.6 h0.4 k2.3 n0.5 r0.4
zug+um 7.7 a1.4 c1.1 p2.6
zug+war 7.7 a0.4 c-0.5 i0.8 p1.3
zuga 6.0 a0.8 b-0.6 d0.3 e0.9 f0.4 g-0.5 i3.1 k-0.5 n-0.5 o-0.4 p-0.4 q0.7 r-0.8 s-0.6 t1.5
zuga+und 7.7 c-0.3
zugang 6.0 a1.0 b-0.5 d0.3 e0.9 f0.4 g-1.0 i3.2 k-0.5 n-0.4 o-0.4 p-0.4 q0.7 r-0.7 s-0.5 t1.5
zuge 5.4 a1.2 b-0.8 c1.8 d3.1 e1.4 g-1.1 h-0.6 i1.6 j-0.4 l-0.5 m1.2 p-1.1 q-0.3 t1.6
zuge+der 7.7 e-0.4 i0.8
zuge+war 7.7 a0.6 c1.3 d-0.3 t0.9
zuge+werd 7.7 k0.4
zuge+wie 7.7 c0.6 d0.4 i0.6
zugesa 6.0 a1.0 b-0.5 c1.6 d1.4 e1.4 f0.5 g-0.9 h-0.4 i-0.7 j-0.4 l-0.3 m1.8 p-1.0 r-0.5 t1.5
zugese 7.7 c0.6 d0.4 i0.6
zugest 7.2 a-0.3 d0.9 g-0.5 i0.9 j-0.6 p-0.3 s0.6
zugl 7.4 e0.5 j0.4 m0.6
zuglei 7.4 e0.5 j0.4 m0.6
zugu 7.7 a0.6 d0.3 f0.4 i0.5 m1.1 n-0.3 o0.4
zuguns 7.7 a0.6 d0.3 f0.4 i0.5 m1.1 n-0.3 o0.4
zuha 7.4 e-0.3 k0.3 r0.4 s0.4
zuhaus 7.4 e-0.3 k0.3 r0.4 s0.4
zuho 7.0 a0.4 c-0.4 d1.6 e0.4 g-0.4 j-0.3 m-0.3 p0.4 r-0.4 s0.4
zuhore 7.4 d0.7 e-0.3 i0.4 p0.7 s0.5
zuhort 7.7 c-0.3 d1.0 e0.7 n0.3
zuko 7.7 a-0.6 c-0.4 f-0.3 g0.5 h0.8 i-0.4 n0.8 o-0.3 r0.4
zukomm 7.7 a-0.6 c-0.4 f-0.3 g0.5 h0.8 i-0.4 n0.8 o-0.3 r0.4
zula 7.4 a-0.6 e-0.4 g0.4 r0.3
zule 7.0 a0.8 c0.9 d1.7 e0.4 f1.1 g0.3 i0.5 j-0.5 r0.5
zuletz 7.0 a0.8 c0.9 d1.7 e0.4 f1.1 g0.3 i0.5 j-0.5 r0.5
zum 3.5 a-1.6 b0.5 c-0.4 d1.1 f1.2 g-0.6 i2.4 j-0.7 k0.7 l1.7 m-0.8 n2.1 p-2.6 q0.4 r0.9 s-2.0 t-0.3
zum+anwa 7.7 d0.4 j0.8
zum+drit 6.7 c1.2 e-0.9 i0.7 j-0.4 m0.5
zum+erst 6.1 a-2.2 c-0.8 d-1.3 e-1.4 g3.4 h1.7 i-1.1 j-0.4 k-0.4 m-0.6 n1.5 o0.6 p-0.7 q0.9 r4.0 s-0.5
zum+firm 7.7 b0.7 d0.4
zum+gluc 7.0 a-0.4 f-0.3 g-0.4 h-0.3 i-0.4 j-0.5 l0.5 o-0.3 q0.6 t0.5
zum+jahr 6.3 a0.5 b1.5 c-0.6 d-0.5 g-0.7 h-0.4 i1.1 j-0.6 k-0.4 n-0.4 p-0.4 r-0.4 s-0.5
zum+lach 7.7 e0.5 g0.4 h0.5 r0.5
zum+letz 7.7 a0.5 d1.2 i0.6 j1.0
zum+mona 7.2 b-0.4 e0.8 i0.8 k0.3 l-0.6 n0.5 o0.5 r0.6
zum+nach 7.4 b0.9 f0.5 i0.6
zum+neue 7.4 i0.4 r0.3 t0.3
zum+quar 7.4 i0.7 j-0.3 l0.4
zum+scha 7.7 a-0.4 e-0.3 l0.7 r0.8
zum+schw 7.7 e0.3 g0.4 i0.4 k0.9
zum+somm 7.7 a-0.3 k1.3
zum+stan 7.7 c0.5 k0.9 l0.3 q-0.4
zum+term 7.4 c-0.5 d0.8 f-0.3 i0.6 j0.4 k0.9
zum+them 7.2 c0.4 d0.5 e-0.6 g-0.3 m0.8 p0.5 s0.4
zum+uber 7.7 n0.4
zum+verg 7.7 a-0.5 g1.1 h1.7 i-0.6 l0.6 n-0.4 q0.9 r1.7
zum+vier 7.4 a0.3 b0.5 c0.3 e-0.5 m0.7 s0.4
zum+vorl 7.7 d0.6 i0.6 j-0.5
zum+woch 7.4 a-0.3 d1.0 e-0.6 m0.4 s0.4
zum+zwei 7.2 a1.0 c0.5 d0.8 e0.9 f1.4 i0.6 k0.8
zuma 7.2 a0.4 j1.0 m0.3 s-0.3
zuma+ich 7.7 b0.4 d0.5 e-0.4 j0.4 m0.5 p0.3
zumal 7.4 b0.3 d0.4 e-0.5 j0.3 m0.4
zumi 7.4 a0.9 b1.3 e1.1 g-0.3 l1.0 o0.3
zumind 7.4 a0.9 b1.3 e1.1 g-0.3 l1.0 o0.3
zums 7.7 a0.4 b0.5 g-0.3 i0.9 r0.3
zumste 7.7 a0.4 b0.5 g-0.3 i0.9 r0.3
zur 4.2 a-0.4 d1.0 h1.3 i-1.4 j1.7 k0.8 l0.5 m0.4 o1.5 p2.3 q0.5 s-1.5
zur+ausz 7.7 k-0.3 p0.6 q1.1 t0.6
zur+besp 7.7 a-0.5 k0.6
zur+buch 7.7 d-0.3 g0.9 h0.8
zur+gene 7.7 b0.4 d0.4 l0.7 q-0.4
zur+info 7.2 a-0.6
zur+kenn 7.2 a0.5 b0.5 e0.3 f-0.3 m1.1 o-0.4 p1.1
zur+klag 7.7 a-0.5 g0.3 o0.3 q0.3 r0.7
zur+klar 7.2 a0.6 j0.6 p1.4
zur+konk 7.7 q0.4
zur+mang 7.7 e0.6 k0.3 m0.4
zur+nach 7.2 a0.9 e1.6 j0.7 m0.5 p2.1
zur+prei 7.4 a0.6 b1.1 f-0.4 h-0.5 i-0.4 k1.7 l0.3 n-0.3 o0.4
zur+prob 7.7 p0.5
zur+rech 7.7 a-0.5 g0.6 o0.3 r0.4
zur+ruck 7.7 a-0.7 e-0.4
zur+tabe 7.7 d1.0 i0.6 j0.4 k0.3 q0.5
zur+uber 7.7 b0.4 d0.3 e-0.3 m0.4
zur+verf 7.4 b0.3 c-0.4 d-0.3 j0.6 n0.9 s0.6
zur+weih 7.7 c-0.5 d0.5 l0.9
zur+zahl 7.7 o0.6 q1.2
zurb 7.7 g0.6 h0.3 k0.8 l-0.3 r0.6 t-0.3
zurbri 7.7 g0.6 h0.3 k0.8 l-0.3 r0.6 t-0.3
zuri 7.7 a0.7 e1.4 f0.4 n-0.4 t0.9
zurich 7.7 a0.7 e1.4 f0.4 n-0.4 t0.9
zuru 4.2 a1.4 b1.0 d-0.5 e1.2 g-1.2 i0.4 k-0.8 l-0.6 m1.5 n1.2 p3.1 q-1.5 r-1.0 s-0.8 t0.6
zuru+auf 7.7 a0.8 b2.0 g-0.6 i1.0 p0.9 r-0.3
zuru+die 7.7 c0.8 i0.5 j0.5 k0.3 m0.3 p0.7
zuru+gebr 7.7 a0.5 e0.8 p1.1
zuru+ist 7.7 b0.4 l0.3 n1.8 o0.5
zuru+lass 6.7 a0.5 d-0.6 g-0.5 j-0.7 m-0.4 n1.1 p1.6 s-0.5
zuru+nach 7.7 e-0.3 k0.3
zuru+und 6.5 a0.3 c1.6 d0.4 f0.5 g-0.6 j0.5 m1.9 n-0.4 r-0.4
zuruck 4.2 a1.4 b1.0 d-0.5 e1.2 g-1.2 i0.4 k-0.8 l-0.6 m1.5 n1.2 p3.1 q-1.5 r-1.0 s-0.8 t0.6
zusa 4.8 c-0.5 d-1.5 e1.3 g1.1 h1.8 i0.9 j-1.7 k-0.4 m0.9 n-0.9 p-0.9 q1.9 s-1.3 t0.4
zusa+als 7.7 a0.7 e0.6 f0.8 i1.4
zusa+ande 7.7 d-0.4 e-0.4 i-0.3
zusa+eine 7.4 a-0.4 g0.7 h0.9 l0.3
zusa+hat 7.7 a0.8 g0.3 m2.2 n-0.5 p1.3 r0.5
zusa+im 7.7 c0.7 e0.7 k0.5 q0.4 r-0.5
zusa+wird 7.7 a0.4 i0.8
zusa+zur 7.7 c-0.4 d-0.3 g0.6 h2.1 i-0.3 p-0.3 q0.3
zusage 6.8 d-0.3 g0.3 j-0.4 n-0.3 o0.4 q0.3 s-0.3 t1.4
zusamm 5.0 b0.7 d-1.0 e1.0 g0.6 i1.6 j-1.1 k-0.4 l0.5 m-0.8 n-0.7 p-1.2 q1.8 s-0.9
zusatz 6.5 a-0.5 b-0.7 c-0.6 d-0.5 f-0.5 g0.3 h3.5 i-0.9 j-0.5 m2.2 p0.5 r-0.3
zusc 6.4 a0.6 b0.5 c1.5 e0.7 f0.4 g-0.4 h0.9 j0.3 m1.4 p0.9 r-0.4 s0.4 t0.6
zuschl 7.0 b0.6 c1.0 d0.6 f0.4 h1.2 m1.8 p-0.3 q0.4
zuschu 7.2 a0.6 c0.5 d-0.4 e0.7 p1.4 s0.7 t0.4
zuse 7.7 c0.5 g0.5 q0.8 r0.5
zust 6.1 c-0.4 e-0.6 f1.4 h0.6 i-0.8 j2.1 k-0.3 l0.5 m-0.4 n-0.7 p0.8 r0.4 s-0.6 t0.8
zustan 7.0 a-0.4 d-0.3 f1.1 h0.5 i-0.4 j-0.4 n-0.5 p0.3 q0.6 r0.4 s-0.3 t1.1
zustel 6.7 b0.6 d0.4 f0.5 g-0.4 i-0.4 j1.4 l0.4 n-0.3 o-0.3 p-0.5 q-0.3 s-0.3
zuzu 7.4 d0.7 i0.5 p0.7
zuzuho 7.7 d0.8 i0.6 p0.8
zwan 6.1 a-0.7 d-0.6 e1.0 f0.3 g0.7 h1.5 i-0.9 j-0.3 l0.4 m-0.6 o0.9 p-0.5 q0.8 r1.5 t1.3
zwan+jahr 7.7 a-0.5 g0.8 r1.0
zwan+minu 7.7 a0.8 b0.4 e1.6 g-0.4 h0.3 r-0.5 s0.4 t1.8
zwangs 7.0 a-0.7 b-0.3 c0.6 e-0.3 f0.5 g-0.3 h0.7 i-0.5 k0.3 n-0.3 o0.8 q0.6
zwanzi 6.6 b0.4 c-0.4 d-0.6 e1.3 g1.0 h0.9 i-0.5 j-0.3 l0.3 m-0.4 n0.5 p-0.4 q0.3 r1.4 t1.4
zwar 5.5 a0.8 c1.5 d1.7 e-0.5 f0.6 h-0.8 i-0.5 j0.5 k1.3 n-0.4 o-0.3 p0.4 q0.9 s-1.2
zwar+auf 7.2 c-0.7 d0.9 e-0.4 g0.3 k1.2
zwar+mit 7.4 a-0.5 e-0.3 g1.0 q1.0 r1.0
zwar+so 7.7 a0.3 e0.6 g-0.3 p1.0 r-0.3 t0.6
zwar+uber 7.7 d0.5 j0.4 m0.8
zwec 7.2 a-1.0 c-0.3 e-0.6 g0.4 h0.5 i-0.4 l-0.4 n1.7 o1.0 p-0.4 q0.8 r0.5 t-0.4
zweckv 7.7 a-0.5 n0.7 o1.6
zwei 3.1 a0.5 b1.9 c1.9 d1.1 e2.8 f1.2 g1.0 h2.8 i2.1 j-1.8 k0.3 l0.4 m0.8 n-0.6 o0.9 p0.8 r1.3 s-1.9
zwei+absc 7.4 a-0.5 e0.6 f0.4 h-0.3 i-0.5 k-0.5 l0.6 m0.6 o2.2
zwei+ande 7.7 a0.6 b1.0 i1.2
zwei+ausf 7.7 a-0.6 g0.6 h0.5 i0.4
zwei+auto 7.7 d0.3 g-0.3 i0.5
zwei+davo 7.0 b0.8 c-0.4 d-0.3 e0.9 g0.4 h-0.3 j0.5 k0.3 m-0.3 r0.6
zwei+die 7.7 c0.4 d0.6 h0.3 m0.9 r-0.3
zwei+etap 7.7 c0.5 g0.3 h0.6 i0.5 p0.4
zwei+gele 7.7 b0.5 d0.6 g0.4 k0.4 l0.4 q0.3 r0.6
zwei+gesc 7.7 c0.4 e-0.3 s0.6
zwei+gewo 7.7 b0.4 e0.6 g0.4 m0.5 o0.3 r0.6
zwei+habe 7.4 d0.4 e0.6 k-0.6
zwei+halb 7.4 a0.6 c0.5 e1.0 i0.5 s0.6
zwei+half 7.4 a0.6 b0.4 c1.3 e-0.5 p1.8 s0.5
zwei+jahr 5.8 a-0.7 b0.6 c-0.5 d0.7 e-0.3 g1.1 h1.7 i-0.4 l0.5 m0.6 n0.8 o-0.3 r0.3 s-0.7 t-0.3
zwei+kanz 7.7 b0.6 c0.4 g0.3 h1.0 i0.5 r0.4
zwei+kind 7.4 e-0.5 k0.3 r-0.4
zwei+komm 7.4 a-0.8 i-0.4 j-0.6 k-0.3 l1.6 n1.2
zwei+kost 7.7 c0.5 e-0.3 o1.9 q0.4
zwei+leut 7.2 e0.7 h0.5 i-0.3 j0.8 p0.6 s0.5
zwei+mal 7.0 a1.0 c0.4 d0.7 e0.8 f1.3 i0.6 k0.7 r-0.3
zwei+mona 7.0 a0.9 c-0.4 d1.7 g-0.4 i1.0 j0.6 p1.6 r-0.3 s0.7
zwei+nach 7.7 a-0.7 d-0.5 g1.1 h0.4 i-0.3 m-0.3 q-0.4 r0.8 t0.7
zwei+neue 7.4 a-0.5 o0.4
zwei+rate 7.0 d-0.3 f0.4 g-0.5 l0.8 p0.9 q1.0 r0.6
zwei+satz 7.7 b0.4 p0.8
zwei+sind 7.4 b1.0 d-0.4 e-0.3 i0.8 k2.0
zwei+spie 7.7 a-0.5 g0.5 h0.8
zwei+stoc 6.8 a0.3 c0.6 e1.0 g-0.4 i-0.5 j0.6 p-0.5 s-0.4
zwei+stun 6.5 a-1.1 b-0.4 g1.1 j-0.5 k0.9 m0.6 n1.1 p0.9 r1.7 t1.7
zwei+tage 6.5 a0.3 c2.1 f0.4 g1.0 i0.5 j-0.4 k-0.5 n0.3 p-0.4 q0.7 r1.1 s-0.4
zwei+teil 7.4 b1.1 i1.3
zwei+term 7.2 c0.7 e-0.8 f0.5 h1.1 i-0.3 k-0.7 o-0.6 t0.4
zwei+uhr 7.7 g0.5 m0.4 q0.4 r0.5
zwei+um 7.7 a0.3 b0.5
zwei+und 7.7 a-0.6 g0.8 h1.2 q1.0 r0.8
zwei+verg 7.7 b0.6 i1.2
zwei+vers 7.7 d1.0 e-0.3 f1.2 o0.7 t0.8
zwei+ware 7.4 a0.8 c0.4 e0.9 i0.4 l0.5 s0.7
zwei+werk 7.7 a-0.5 b-0.3 c-0.4 d-0.3 g0.4 h0.8 l-0.3 q0.5 r0.4
zwei+woch 5.4 e1.0 g-0.4 i-0.9 j-0.4 k-0.4 l0.8 m0.5 n-0.3 o0.4 p-0.6 s-0.5 t0.4
zwei+zeil 7.7 a1.0 b1.6 e0.9 m-0.4
zwei+zur 7.7 e0.5 j0.8 p0.8
zweifa 7.4 a-0.5 d-0.4 e-0.5 f0.5 g0.5 h0.4 i0.4 t0.8
zweihu 7.0 d-0.4 e0.8 h0.5 i-0.3 n1.8 p-0.4 s-0.5
zweima 5.5 a2.4 b1.5 c0.5 d2.1 e1.8 f2.4 g0.3 h-0.6 i1.1 j0.5 n-0.4 q0.4 s-1.1
zweit 7.7 d0.6 e0.3 i0.7
zweite 4.5 a1.1 c3.3 d0.8 e1.9 f1.5 h2.2 i2.5 l0.4 m0.5 o1.5 p1.5 q1.0 r0.7 s0.5
zwer 7.4 b1.0 c-0.5 d0.5 f0.5 k-0.6 l1.1 r0.6 s-0.3
zwerge 7.7 b0.7 f0.6 g0.3 k-0.4 l1.1 o0.4 r0.6 t-0.4
zwic 7.2 a-0.6 d-0.5 e-0.8 g1.1 h0.7 i-0.4 k0.8 q0.4 r0.5
zwicka 7.2 a-0.6 d-0.5 e-0.8 g1.1 h0.7 i-0.4 k0.8 q0.4 r0.5
zwie 7.4 c0.4 e-0.3 g1.2 h0.7 k-0.3 n1.0 q0.6 r0.6 s0.6
zwis 5.7 c0.9 d1.2 e-0.4 f-0.6 h-0.3 k-0.4 l0.7 n-0.7 o-0.5 q0.3 s0.5
zwis+aus 7.7 a-0.5 i0.9 k0.6
zwis+den 7.4 c-0.4 d-0.6 f-0.4 g0.4 p0.8 s0.8
zwis+zwei 7.4 e-0.5 g0.4 k-0.4 l0.4 r0.4
zwisch 5.7 c0.9 d1.2 e-0.4 f-0.6 h-0.3 k-0.4 l0.7 n-0.7 o-0.5 q0.3 s0.5
zwoa 7.4 a0.9 b1.2 c0.9 g-0.5 h-0.3 i0.9 l1.0 p-0.4 r-0.3
zwol 5.6 b1.3 d-0.8 e0.4 f0.6 g1.1 h1.5 i-0.4 j-0.8 k-0.4 l0.5 m1.2 n0.4 o0.9 p0.7 r1.0 t0.7
zwol+jahr 7.2 d0.7 e-0.5 g-0.3 m0.3
zwol+mona 7.4 d-0.5 e-0.4 g1.8 h1.8 i-0.7 m2.1 n0.7 o0.5 p-0.5 s-0.3 t-0.4
zwolf 5.7 a-0.4 b0.9 c0.3 d-0.6 e-0.3 f0.7 g1.4 h1.8 i-0.8 j-0.8 k-0.7 l0.5 m1.3 o1.0 p0.3 r1.2 s0.4 t0.8
