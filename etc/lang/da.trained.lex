# Made by tools/train out of 1707 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language da

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.86 b:complaint.cost=-3.10 c:complaint.delay=-3.51 d:complaint.neglect=-3.83 e:complaint.quality=-2.23 f:escalation=-3.99 g:good=-1.48 h:growth=-3.60 i:leaving=-2.21 j:legal=-1.88 k:meeting.off=-3.97 l:payment.delayed=-4.00 m:payment.disputed=-4.07 n:payment.promised=-4.16 o:payment.query=-4.82 p:payment.refused=-2.04 q:payment.sent=-4.27 r:praise=-2.84 s:reputation=-2.07 t:urgent=-4.23
!abne 6.8 b0.6 c-0.4 d0.7 f0.8 g-0.3 i1.1 k0.3 r-0.4
!af 5.3 a-1.4 b-0.4 c-1.7 d1.3 e-0.4 g1.6 h0.9 k-0.4 l-0.3 n0.9 r0.9 s-1.1 t0.7
!afle 7.1 c0.5 d-0.4 e-0.3 i0.4 j0.7 m0.4 r-0.4 s-0.3
!afleve 7.1 c0.5 d-0.4 e-0.3 i0.4 j0.7 m0.4 r-0.4 s-0.3
!afta 6.4 a1.1 b1.4 c0.5 e-0.4 f0.3 g-0.4 i0.4 j0.7 m2.9 p-0.4 r-0.4 s-0.4 t-0.3
!aftale 6.8 a0.6 b1.3 i0.9 j0.3 m0.7 p-0.3
!aftalt 7.1 a0.6 c0.8 e-0.5 f0.5 i-0.4 j0.5 l0.3 m2.5 t-0.3
!ande 6.5 d-0.4 e-0.6 g0.8 h0.7 i-0.7 j1.0 l-0.3 p0.4 q-0.4 r0.6 s-0.5
!anden 7.3 a0.6 j1.3 p0.7
!andet 6.8 a-0.9 c-0.4 e-0.4 g1.0 h0.8 i-0.5 l-0.3 q-0.4 r0.7 s-0.4
!andr 7.1 b0.5 c-0.3 d0.4 g0.4 r0.6
!andre 7.1 b0.5 c-0.3 d0.4 g0.4 r0.6
!ansv 7.3 e0.6 s0.6
!ansvar 7.3 e0.6 s0.6
!appe 7.3 a0.5 b1.1 d-0.3 e-0.4 m1.3 o0.4
!ar 7.3 a0.5 c0.6 d1.2 e-0.6 q0.3 s0.6
!at 4.3 b1.5 c0.5 d1.2 e0.7 g1.8 j-0.5 k1.2 m1.2 p0.6 q-0.7 r2.0 s-0.7
!bedr 7.1 a-0.9 f0.3 g2.1 i-0.3 n0.8 q0.4 r2.4 s-0.3
!bedre 7.1 a-0.9 f0.3 g2.1 i-0.3 n0.8 q0.4 r2.4 s-0.3
!bedt 6.8 a1.0 b0.3 d-0.4 e-0.4 g-0.5 h-0.3 j0.3 k-0.4 l0.4 m1.9 p-0.5 s-0.8
!bemæ 6.2 a-1.5 c-0.5 d-0.4 e-0.4 i-0.4 j-0.4 o0.4 p-0.7 q0.4 r0.6 s-0.4
!bemærk 6.2 a-1.5 c-0.5 d-0.4 e-0.4 i-0.4 j-0.4 o0.4 p-0.7 q0.4 r0.6 s-0.4
!besl 7.3 a0.5 d0.9 e-0.4 p0.9
!beslut 7.3 a0.5 d0.9 e-0.4 p0.9
!best 6.4 a1.6 b1.2 d0.7 g-0.4 i0.5 j-0.4 k0.5 m1.7 p1.7 r-0.4 s-0.4
!bestil 6.7 a1.3 b0.4 d1.0 e-0.3 i0.7 j-0.3 m1.9 p1.8 s-0.4
!besv 6.7 a-0.7 i-0.4 k-0.5 l-0.4 m0.5 o0.6 q0.8
!besvar 6.7 a-0.7 i-0.4 k-0.5 l-0.4 m0.5 o0.6 q0.8
!beta 5.2 b0.7 c0.3 d-1.1 f1.2 g-1.2 h-0.4 i-0.3 j0.6 k0.4 l2.1 m1.7 o0.5 p3.8 r-0.4
!betale 6.0 a0.6 b0.8 c0.4 d-0.6 e0.7 g-0.6 i0.6 j0.7 l1.1 p1.8 q-0.6 s-0.7 t-0.3
!betali 7.3 f1.6 i-0.4 m1.6 p0.9
!betalt 5.9 a-0.3 d-0.8 e-0.5 g-0.7 i-0.6 k0.7 l1.6 m0.5 n0.5 o0.5 p1.7 s0.6 t0.5
!blev 7.3 d0.9 e0.4 l0.8 t0.6
!bliv 6.0 a0.8 g-0.6 i1.9 j-0.4 k0.7 l0.4 m0.5 n0.7 s-0.5
!blive 6.8 a1.2 d-0.3 e-0.3 g-0.4 i1.7 m1.0 p0.7
!bliver 6.5 a-0.3 c0.4 e0.3 i0.4 k0.8 l0.6 m-0.4 n0.6 p-0.4 s-0.3
!bogf 7.3 a-0.5 c0.3 h0.3 i-0.4 n0.6 o-0.3 p-0.4 q0.5 t0.6
!bogfor 7.3 a-0.5 c0.3 h0.3 i-0.4 n0.6 o-0.3 p-0.4 q0.5 t0.6
!brug 6.4 a0.5 b-0.4 d1.6 g-0.8 h-0.5 i0.8 p-0.3 q-0.4 s0.5
!bruge 7.3 g-0.4 i0.6
!dag 7.1 a-0.8 b0.9 d-0.4 e-0.4 g-0.5 k3.3 m0.7 n1.8 o0.6 r-0.3
!dans 7.3 d0.5 g0.3 r0.4
!dato 7.3 a-0.5 f0.7 l0.7 o1.6 r0.3
!de 6.2 c1.2 d-0.3 g0.3 h0.5 i-0.6 l0.7 m0.9 o0.5 q0.3 r1.0 s-0.4 t0.7
!dem 6.4 a-0.3 b0.4 c-0.4 g0.4 i0.4 r0.7
!den 5.4 a0.5 b0.7 c0.7 e0.4 f1.3 g-0.3 h-0.8 j-0.5 k1.8 m2.1 o2.7 p0.4 q0.4 r0.3 s-0.4 t0.9
!denn 6.4 a-1.0 c-0.4 d-0.4 e-0.6 i0.4 j-0.5 l0.7 m-0.5 p-0.5 q-0.3
!denne 6.4 a-1.0 c-0.4 d-0.4 e-0.6 i0.4 j-0.5 l0.7 m-0.5 p-0.5 q-0.3
!der 6.7 a1.2 b0.4 e0.5 g-0.4 i-0.3 n-0.3 p0.7 s0.5
!dere 7.1 d-0.3 e-0.4 i0.4
!deres 7.1 d-0.3 e-0.4 i0.4
!derf 7.1 b0.3 c-0.3 f0.5 p0.7
!derfor 7.1 b0.3 c-0.3 f0.5 p0.7
!det 4.9 a0.7 c0.4 d0.7 e0.8 h1.0 i0.6 j-0.9 n1.3 p0.4 q0.3 r0.7 s0.9
!dig 6.8 e0.9 q0.4 r0.7
!dukk 6.8 a-1.0 b-0.5 c0.3 e-0.8 g-0.4 i-0.3 k0.9 l-0.3 n0.3 o0.6 q0.8 r0.3
!dukker 7.3 a-0.4 c0.3 q0.8 r0.3 t0.5
!efte 6.7 a0.4 d1.2 e-0.6 g-0.5 i0.9 r-0.6
!efter 7.1 a0.5 d1.5 g-0.3 i1.0 r-0.4
!efterl 7.3 b0.4 e-0.3 r-0.3
!ejer 7.3 a-0.7 b-0.3 e0.4 h0.5 i-0.4 j0.4 n0.4 p-0.3
!ekst 7.3 a0.5 b0.4 c-0.3 d0.3 e0.3 m1.1
!ekstra 7.3 a0.5 b0.4 c-0.3 d0.3 e0.3 m1.1
!elle 6.8 b0.8 d-0.3 m0.7 o1.0 p1.3 s0.9
!eller 6.8 b0.8 d-0.3 m0.7 o1.0 p1.3 s0.9
!en 4.8 a1.3 b1.2 d1.6 e1.6 f1.1 g1.3 h0.5 i-0.5 j0.7 k-0.5 l0.6 p2.3 q1.7 r1.9 s0.6
!end 6.8 j1.2 r0.5
!endn 6.1 a-1.0 d-0.4 g-0.6 i-0.5 j-0.4 k-0.5 l4.6 n0.6 o0.6 p-0.9 r-0.3
!endnu 6.1 a-1.0 d-0.4 g-0.6 i-0.5 j-0.4 k-0.5 l4.6 n0.6 o0.6 p-0.9 r-0.3
!enes 6.0 a-0.6 b0.4 f0.5 g1.6 h0.9 i-0.5 k0.3 q1.2 r1.9 s-0.5
!eneste 6.0 a-0.6 b0.4 f0.5 g1.6 h0.9 i-0.5 k0.3 q1.2 r1.9 s-0.5
!enga 6.8 b0.5 d-0.3 g-0.3 k1.0 l0.6 m-0.3 n0.4 p1.1 s1.3
!engang 6.8 b0.5 d-0.3 g-0.3 k1.0 l0.6 m-0.3 n0.4 p1.1 s1.3
!er 5.4 a0.8 b0.9 c1.3 e2.3 f0.4 g-0.9 h0.8 i0.5 j-0.4 k1.0 l0.8 n0.9 o0.8 q-0.4 s-0.6
!et 5.5 a1.1 c0.9 d2.0 e0.3 f0.4 g0.4 h-0.4 i-0.5 j1.0 p1.0 r0.8 t0.3
!fa 6.8 c1.3 d1.2 g-0.5 k0.6 n0.4 o0.5 p-0.3 t0.4
!faet 6.7 a0.3 c-0.5 d0.8 e0.4 g-0.3 h-0.4 l0.7 p-0.3 q-0.6
!fakt 6.7 a-1.5 b-0.4 e-0.4 h0.4 i-0.5 j-0.3 k0.4 n-0.4 o2.2 p-0.7 q0.6 s-0.4
!faktur 6.7 a-1.5 b-0.4 e-0.4 h0.4 i-0.5 j-0.3 k0.4 n-0.4 o2.2 p-0.7 q0.6 s-0.4
!far 7.3 c0.5 e-0.4 n-0.4 q0.3 t0.7
!fejl 6.8 a0.8 e0.9 g0.6 i0.7 j-0.3 m-0.3 p0.9 r0.7
!fik 7.1 c-0.3 e-0.5 f0.4 i0.4 r0.4
!find 6.2 a-1.1 b-0.6 h0.7 i-0.5 j-0.4 l-0.3 o2.3 p-0.9 t0.7
!finde 6.4 a-1.4 b-0.6 e-0.5 g0.3 h0.7 i-0.4 j-0.3 l-0.3 o2.4 p-0.7 s-0.3 t0.7
!fing 7.3 g1.0 o0.4 p-0.3 r1.0 s0.9
!fler 6.7 a0.6 f1.5 g-0.4 h0.3 i1.6 j-0.4 m-0.3 o0.3 q0.4 r0.3 s-0.7
!flere 6.8 a1.3 b0.3 d-0.4 e0.4 f1.5 i1.9 j-0.4 o0.4 q0.3 s-0.6
!for 4.5 a0.5 b0.6 c0.6 d-0.5 e0.9 f-0.7 g-0.9 j0.4 k1.7 l-0.8 n-0.5 p4.3 r0.6
!fore 6.8 a-0.6 i-0.3 k0.4 l0.6 t0.5
!fork 7.3 b1.4 e0.5 g-0.3 k0.8 t-0.3
!forl 6.8 a0.9 d0.6 g-0.5 i2.0 r-0.4
!forlæn 7.1 a1.2 d0.4 e0.3 g-0.4 i2.1 r-0.3
!form 7.1 a0.7 g-0.5 i-0.4 p0.5 s1.0
!forn 6.7 b1.2 e-0.4 g-0.5 i2.2 p-0.4 r-0.5
!fornye 7.3 a-0.4 i1.0
!fors 6.4 f0.5 g0.4 i-0.4 l-0.4 p1.0 s-0.3
!forsta 7.1 a-0.4 d-0.4 e-0.5 g0.6 r0.4
!forsva 7.3 a0.3 b0.5 e0.7 f0.6 p0.6
!fra 5.7 b-0.6 e-0.4 f0.5 g-0.6 i2.0 j1.2 k0.7 l-0.5 n1.3 q-0.3 s-0.6
!fund 7.3 j-0.4 m1.6 o0.6 r0.5
!fundet 7.3 j-0.4 m1.6 o0.6 r0.5
!færd 7.3 d0.3 i0.7
!færdig 7.3 d0.3 i0.7
!gaet 7.3 a0.5 b0.9 d-0.4 s1.6
!gang 6.5 b-0.3 d0.7 g-0.4 i1.0 j-0.5 l1.5 m-0.5 n-0.5 p-0.5 s0.3
!genk 7.1 a1.2 b0.8 e1.3 g-0.4 i-0.4 m1.9 q1.0
!genken 7.1 a1.2 b0.8 e1.3 g-0.4 i-0.4 m1.9 q1.0
!gide 6.7 a0.5 c0.4 d1.2 f0.5 g-0.4 i0.5 p0.3 s1.1
!gider 6.8 a0.4 d1.4 e0.4 f0.5 g-0.4 p0.4 s1.2
!give 6.7 a1.2 e0.5 g-0.6 j0.6 r-0.5 s2.0 t0.7
!givet 7.3 a0.4 e1.0 j1.0 s0.5 t0.8
!gjor 7.1 a-0.5 d0.9 f0.7 g0.7 h0.3 m-0.4 n0.7 r1.1
!gjort 7.1 a-0.5 d0.9 f0.7 g0.7 h0.3 m-0.4 n0.7 r1.1
!glem 7.3 a-0.9 e-0.4 g1.0 l0.4 r1.0
!godk 6.8 a1.2 c0.9 m0.3 p1.2 s-0.3 t1.1
!godken 6.8 a1.2 c0.9 m0.3 p1.2 s-0.3 t1.1
!godt 7.3 a0.5 b0.5 e1.1 f0.4 g-0.3 o0.3 p-0.6 s0.5
!gore 6.7 c0.5 e0.7 f0.6 g0.6 j-0.3 k-0.4 q-0.3 r0.8 s-0.5
!gæst 7.3 d-0.3 e0.6 r0.3
!gæster 7.3 d-0.3 e0.6 r0.3
!haft 6.8 a-0.5 b-0.5 c0.8 d0.6 g1.4 h0.6 i-0.3 l-0.4 q0.5 r1.4
!halv 7.3 a0.8 c1.0 d-0.4 i0.7 p0.8
!ham 7.1 e1.1 k0.4
!hand 6.8 a-0.8 c-0.6 e-0.6 f-0.4 g1.3 j-0.3 o0.6 p-0.4 r1.5 s0.5
!hans 7.3 a-0.5 g0.6 h0.9 r0.5
!har 5.3 a0.8 d2.1 f-0.3 h-0.7 j0.7 l1.2 m3.0 o1.3 p-0.9 q2.3 r0.7 t-0.4
!havd 7.3 b0.6 c-0.3 e-0.3
!havde 7.3 b0.6 c-0.3 e-0.3
!have 6.5 a-0.7 b-0.3 c0.4 g0.9 i-0.6 j-0.3 n0.6 o0.6 q0.5 r1.8 s-0.4
!havn 7.3 a-0.6 g0.6 h0.7 n0.5
!her 7.1 a0.7 c0.5 d-0.5 g0.8 i-0.4 p-0.4 r1.2 s0.4 t-0.4
!herf 7.3 a-0.6 e-0.3 g0.9 i0.6 r1.0
!herfra 7.3 a-0.6 e-0.3 g0.9 i0.6 r1.0
!hjem 7.3 a0.5 e-0.3 i1.1 j0.9
!hjæl 7.3 e-0.3 g0.6 r0.8 s1.2
!hold 7.1 e-0.4 i0.3 l0.6 o-0.3
!hore 6.8 a0.5 c0.5 d1.2 e0.5 i-0.4 j2.2
!horer 7.3 d-0.5 i-0.3 j1.3
!hort 6.8 a1.0 c1.2 d3.0 g-0.5 h0.6 l-0.4 n0.3 p-0.3 s-0.3 t-0.4
!hos 6.4 a0.4 b-0.4 d1.4 g-0.5 h-0.4 i0.6 n0.6 r-0.4 s0.9
!huse 7.3 e0.5 j1.0
!huset 7.3 e0.5 j1.0
!husk 7.3 b0.5 d0.5 i0.6
!huske 7.3 b0.5 d0.5 i0.6
!i 4.6 a0.3 b-0.5 c1.0 d-1.2 e1.0 g-0.6 h0.7 i-0.8 k4.3 l-0.4 m2.4 n1.2 o0.9 p-0.3 q1.2 r0.4 t0.4
!igen 7.1 a-0.9 b-0.4 h0.3 i-0.3
!ikke 5.4 a2.3 b0.4 c-1.1 d0.5 e1.3 f0.8 g-0.9 i1.4 j0.7 l-0.4 m2.8 n-0.3 p1.6 r-0.8 t-0.4
!ind 7.3 a0.8 d0.5 e1.6 s0.6
!inde 6.7 a0.7 b-0.5 e0.5 i-0.4 j1.5 m0.8 p-0.3 s0.4 t1.4
!inden 6.8 a0.5 e0.7 j1.6 p-0.3 s0.5 t1.1
!jeg 7.1 b0.5 d0.8 e0.7 f0.4 i-0.4 m0.6
!jer 5.5 a0.5 c-1.0 d0.8 e0.7 i1.2 j0.9 n1.1 p-0.9 q0.4 s0.9 t0.5
!jere 6.2 c-0.5 d0.6 g-0.5 h0.7 l-0.5 m0.7 n0.5 o0.5 q0.4 s-0.4
!jeres 6.2 c-0.5 d0.6 g-0.5 h0.7 l-0.5 m0.7 n0.5 o0.5 q0.4 s-0.4
!jule 7.3 b-0.3 d0.4 e-0.3 o0.7
!juri 7.3 e0.3 j0.6 p0.7 s0.6
!jurist 7.3 e0.3 j0.6 p0.7 s0.6
!kan 5.6 b1.0 d-0.3 e0.6 f-0.3 g0.4 h0.6 i-0.9 j0.8 k0.4 m-0.6 o0.4 p-0.8 q0.5 r0.9 s1.6 t-0.6
!kend 7.3 a0.4 b0.9 d1.0 e0.7 i0.6 s0.5
!kl 7.1 c1.0 d0.3 e0.4 f0.5 k1.9 l-0.3 q0.6 s-0.3 t1.3
!klag 6.7 a-1.7 b0.6 c-0.5 e-0.4 g1.8 h-0.5 i-0.5 j-0.3 m1.0 o0.4 p-0.6 r2.1 s-0.3 t0.5
!klage 7.3 a-0.9 g1.1 p-0.3 q0.4 r1.1
!kom 7.3 a0.7 c2.3 e0.7 i1.4 j0.6 s1.2
!komm 5.8 b-0.7 c1.3 d1.2 j0.6 k1.8 m-0.4 p-0.8 q0.7 r0.7 s-0.5 t0.7
!komme 6.8 a-0.9 c0.5 d0.5 i-0.3 k1.8 r0.4
!kommen 7.3 a-0.8 d-0.5 f0.5 g-0.5 o0.4 q0.5 t0.6
!kommer 7.3 e-0.3 g0.9 i0.8 r1.2 t0.4
!kommet 7.1 a1.1 b-0.3 c0.4 d1.8 g-0.5 i-0.4 j0.9 k0.4 m-0.4 n0.6 q0.7 r-0.4
!kommun 7.3 a0.4 c0.7 e0.3 i0.5 j0.4
!kont 7.1 c-0.3 d0.9 e-0.4 i0.4 m0.4 p0.8
!kopi 7.3 a-0.5 n-0.3 o1.8
!kopien 7.3 a-0.5 n-0.3 o1.8
!korr 7.3 a-0.3 h0.4 k-0.4 p-0.3
!korrek 7.3 a-0.3 h0.4 k-0.4 p-0.3
!kort 7.3 a0.4 c-0.3 e1.4 t0.9
!krav 7.3 a0.8 j0.8 m2.3 p0.9
!kravet 7.3 a0.8 j0.8 m2.3 p0.9
!krit 7.3 a-0.8 f0.7 g0.4 i-0.3 m0.4 t0.5
!kron 6.7 a0.9 b-0.4 c0.4 d0.3 e1.0 g-0.5 j0.6 l0.8 p2.4 s-0.3
!krone 7.1 a0.4 b-0.4 d0.5 e-0.3 j0.7 l0.9 p0.7
!kroner 7.3 a0.6 c0.7 e1.4 p1.9
!kund 7.1 a0.5 e0.5 i0.5 p0.6
!kunde 7.1 a0.5 e0.5 i0.5 p0.6
!kunn 7.1 a-0.4 e0.5 f0.5 g0.7 h0.4 p0.6 r1.2
!kunne 7.3 a-0.6 f0.5 g0.8 h0.4 r1.2
!lade 7.3 e0.5 g0.8 r1.2 s0.6
!lave 6.8 b-0.4 i0.3 r-0.4
!let 7.3 a0.3 d0.6 e-0.4 i0.3 j0.8 p0.4
!leve 6.8 c0.6 d-0.4 e0.7 g-0.5 i-0.4 j0.5 p0.5 t0.3
!levere 7.3 c0.7 j0.6
!lide 7.1 a-0.5 b-0.3 e-0.4 f0.4 l-0.3 o0.6 q0.9 s-0.3 t-0.3
!lige 7.3 a0.6 b-0.4 d2.2 e0.6 h0.3 r-0.4
!linj 7.3 a0.3 b-0.4 f0.9 m1.3 o0.6 q0.5
!linje 7.3 a0.3 b-0.4 f0.9 m1.3 o0.6 q0.5
!logg 7.3 a0.7 e1.7 p0.7
!logge 7.3 a0.7 e1.7 p0.7
!lort 7.3 a0.6 e0.8 p1.1 r-0.4 s1.3
!losn 7.1 a0.5 e0.9 i0.3 p0.5 s0.6
!losnin 7.1 a0.5 e0.9 i0.3 p0.5 s0.6
!lyd 7.3 a0.7 c1.1 d1.8 g-0.3 h0.4 s0.6
!lyst 7.3 b1.0 e-0.4 k0.3 m1.4 p0.9
!lægg 6.8 a1.0 c0.6 e-0.5 g-0.3 i0.5 j1.3 s1.6
!lægge 6.8 a1.0 c0.6 e-0.5 g-0.3 i0.5 j1.3 s1.6
!læng 5.6 a-0.5 c-0.6 d0.4 f1.9 g-1.1 h-0.4 j-0.7 k1.0 n0.4 o-0.5 p-1.1 q0.5 s-0.4
!længer 5.6 a-0.3 c-0.6 d0.4 f1.9 g-1.0 h-0.4 j-0.6 k1.1 n0.5 o-0.5 p-1.0 q0.4 s-0.3
!læse 6.8 a-1.4 d-0.3 g1.0 h0.5 i-0.4 k0.6 o1.4 p-0.7 q-0.3 r1.7 s-0.4 t-0.4
!læst 7.1 d0.9 g-0.3 i-0.5 o-0.3 q0.5 t0.5
!mail 5.9 a0.3 b0.3 c-0.5 d1.0 f1.2 g-0.7 i-0.5 j-0.6 k-0.6 n1.0 p-0.6 q0.5 r0.5 s-0.7 t1.3
!mails 6.8 d0.4 f0.9 g-0.4 k-0.4 n0.3 q0.3 s-0.4
!med 5.2 a1.5 b1.0 c-0.3 e1.1 f2.0 l-0.5 m1.1 s1.0
!mege 6.0 a0.5 b1.7 c0.7 d0.6 e1.8 f0.3 h-0.5 j-0.6 k1.1 m0.4 n0.3 p-0.5 r0.6 s-0.5 t1.5
!meget 6.0 a0.5 b1.7 c0.7 d0.6 e1.8 f0.3 h-0.5 j-0.6 k1.1 m0.4 n0.3 p-0.5 r0.6 s-0.5 t1.5
!mell 7.3 a-0.4 c-0.3 e-0.4 m0.3
!mellem 7.3 a-0.4 c-0.3 e-0.4 m0.3
!mere 5.4 a1.1 c0.6 d0.8 e-0.4 g-0.6 h-0.4 i0.9 j-0.8 n0.4 o-0.4 p2.6 q0.6 r-0.4 t0.7
!mig 5.6 a0.5 d0.8 g-1.0 i-1.1 k2.6 l0.3 m-0.4 n0.7 o1.0 r-0.6 s1.8 t-0.6
!min 5.8 a0.9 b1.1 c-0.4 d2.7 e0.7 f-0.4 h0.8 k0.4 m-0.3 p1.0 r0.5
!mine 6.8 a0.7 b-0.4 d2.1 e-0.5 f0.8 g-0.4 i0.5 m-0.3 n0.6 p-0.3 q0.7 s0.3
!mobi 7.3 d0.7 e1.1 k0.4
!mobile 7.3 d0.7 e1.1 k0.4
!mod 7.3 c0.5 j0.5 s0.4
!mode 7.1 f0.3 h0.5 k1.2 m0.4 n0.9 p0.3
!modt 7.1 a-0.8 b-0.5 c-0.4 d0.8 f0.8 h-0.4 i-0.4 j-0.4 o0.8 s-0.3
!modtag 7.1 a-0.8 b-0.5 c-0.4 d0.8 f0.8 h-0.4 i-0.4 j-0.4 o0.8 s-0.3
!moms 6.8 a-0.7 b-0.3 d0.4 h-0.5 i-0.3 k-0.3 m-0.3 o1.1 p-0.3 q-0.4 r0.3 s-0.4 t0.4
!navn 7.3 a0.5 d1.1 e0.6 i0.6 s0.6
!noge 4.3 a-0.6 c0.4 d0.6 e0.9 g-1.0 h0.5 i-0.5 j0.3 k0.8 l1.0 m1.0 n0.6 o0.4 p1.0 q0.7 s-0.6 t-0.5
!nogen 5.7 a0.7 c0.5 e1.3 f-0.4 g-0.6 h0.8 i0.4 j0.5 k-0.5 l0.7 m0.6 n0.4 p-1.0 q0.9 r-0.4 s1.0
!noget 4.6 a-1.4 b0.5 d0.7 g-0.6 i-0.9 k1.5 l1.1 m1.0 o0.6 p1.7 s-1.6
!nul 7.1 a1.3 e0.6 g-0.6 p1.0 r-0.3 s1.5
!nye 7.3 c0.3 e-0.5 n-0.4 t0.7
!nyt 7.3 a-0.6 i-0.3 k0.9 n0.3
!næst 7.3 a0.7 d1.0 i1.9
!næste 7.3 a0.7 d1.0 i1.9
!offe 7.3 a0.4 b1.0 e-0.3 m1.2 s1.4
!offent 7.3 a0.4 b1.0 e-0.3 m1.2 s1.4
!og 6.2 a0.9 c0.5 d-0.8 e2.2 g-0.7 h-0.4 j-0.3 p1.3 r-0.7 s0.8
!ogsa 7.3 b0.6 c-0.3 g0.6 h0.9 r0.6
!om 5.2 a1.2 b-0.4 c0.5 d2.1 e0.8 h0.5 i-0.8 j-0.5 k0.3 m2.0 n0.9 p-1.0 r0.7 s1.2
!ondt 7.3 c-0.3 e0.7 f0.8 t1.2
!op 6.1 a0.7 b-0.7 c0.5 e-0.4 g-0.8 i0.6 j-0.4 k0.6 l-0.4 m-0.3 o0.4 p0.9 q0.6
!opda 7.3 a-0.4 b0.4 d0.3 g0.9 n1.0 o0.3 r0.8
!opdage 7.3 a-0.4 b0.4 d0.3 g0.9 n1.0 o0.3 r0.8
!opma 7.3 a-0.3 m0.5
!ord 6.5 b-0.5 c-0.6 f-0.4 g0.5 i-0.3 p0.6 r0.4
!orde 7.3 a0.4 d0.4 e1.1 i0.4 s0.3
!ore 7.1 a0.9 e1.4 g-0.4 j0.7 p2.1
!os 6.0 a-0.5 b-0.5 d1.0 e-0.4 f-0.5 i1.3 j-0.4 n1.1 q-0.3 s0.7
!over 6.4 a0.9 b0.6 c0.7 d0.4 e1.0 f0.7 g-0.5 m2.4 n0.5 p0.6 s-0.4
!pa 4.6 b0.6 c1.1 d2.4 e0.7 f0.4 g-1.3 i0.5 j0.8 k1.9 l1.0 m1.3 o1.1 p-1.0 q0.8 t1.3
!pani 7.1 a-0.7 b-0.4 e-0.3 g0.7 k-0.4 q0.6 r0.6
!panik 7.1 a-0.7 b-0.4 e-0.3 g0.7 k-0.4 q0.6 r0.6
!papi 7.3 g0.5 h0.9 i1.1
!peng 6.0 a2.4 b1.0 c1.3 d0.7 e1.0 f0.9 g-0.9 i-0.6 j-0.4 p4.9 r-0.9 s0.7
!penge 6.0 a2.4 b1.0 c1.3 d0.7 e1.0 f0.9 g-0.9 i-0.6 j-0.4 p4.9 r-0.9 s0.7
!post 7.3 e-0.4 f0.6 g0.6 i-0.4 m1.9 r0.9
!pris 7.3 b2.0 c-0.4 f1.0 m1.5
!prob 7.1 a-0.4 f0.4 g0.9 h1.1 n1.4 o1.0 q0.4 r0.5
!proble 7.1 a-0.4 f0.4 g0.9 h1.1 n1.4 o1.0 q0.4 r0.5
!reag 7.3 a0.3 d0.9 f0.4 j0.3 s0.6
!reager 7.3 a0.3 d0.9 f0.4 j0.3 s0.6
!regn 6.7 a0.6 c0.8 d-0.5 g0.5 i1.2 j0.4 l0.9 m-0.4 p0.4 q1.1 r0.7 s-0.4
!regne 7.1 a1.2 b0.4 c0.7 i1.5 j0.6 p0.7
!regnin 7.3 a-0.6 d-0.3 e0.3 g0.8 l1.1 m-0.3 n0.4 q1.3 r0.9
!rett 7.3 a-0.4 g1.2 r1.4
!rigt 7.1 a1.0 b2.3 c-0.4 g-0.3 i0.9 n-0.3
!rigtig 7.1 a1.0 b2.3 c-0.4 g-0.3 i0.9 n-0.3
!ring 6.7 a1.7 d3.0 e1.9 g-0.6 i0.3 m0.3 p0.4 r-0.3 s0.7
!ringer 7.3 a0.5 d1.4 e1.3 k0.4 m0.5
!ringet 7.3 a0.5 d2.1 e0.9 p0.7 s1.0
!rore 7.3 d0.5 e0.7 i0.4
!rort 7.3 a-0.5 g0.4 h0.5 l-0.3 r0.5
!sa 5.7 a1.0 c1.6 d2.0 e1.3 f0.3 g-0.7 i-0.8 j1.5 k0.9 l0.4 n-0.5 o0.5 p-0.4 q0.3 r-0.5 s0.4 t-0.4
!sada 7.1 b0.6 d0.8 i0.7 n0.4 o-0.3 s-0.3
!sadan 7.1 b0.6 d0.8 i0.7 n0.4 o-0.3 s-0.3
!sagt 7.1 a0.4 b0.8 c-0.3 e-0.6 i0.3 m0.9 t0.3
!samm 7.3 b1.9 g0.5 i0.6 n0.4 r0.5
!se 6.4 a1.0 b0.7 f-0.4 g-0.4 h-0.5 i0.5 j1.1 k-0.4 o1.3 t-0.4
!selv 6.4 c0.8 g1.3 h0.8 i-0.4 j0.4 k0.4 q0.5 r0.7 s-0.4 t-0.3
!send 6.4 a-1.0 b-0.3 c0.3 d0.4 e0.3 g-0.4 i-0.6 l1.0 n0.3 p0.7 r0.3 s-0.4
!sende 6.5 a-1.3 c0.5 d0.5 e-0.4 g-0.4 i-0.6 l1.0 n0.3 r0.4 s-0.3
!set 6.5 b-0.7 d1.1 e-0.7 g1.0 h-0.4 l-0.4 m-0.5 p-0.5 q1.1 r1.0 s-0.4 t-0.5
!side 6.2 a-0.4 b-0.4 c0.4 e-0.4 g1.1 i1.9 k-0.3 o0.5 p-0.4 q-0.5 r1.2 s-0.8 t0.4
!siden 6.5 a-0.8 b-0.3 g1.2 i0.4 o0.5 q-0.4 r1.3 s-0.7 t0.5
!sids 7.3 a0.5 d0.5 i1.0
!sidste 7.3 a0.5 d0.5 i1.0
!sig 7.1 a-0.5 f0.5 g1.3 h0.8 o0.6 r1.8
!sige 6.0 a0.3 b-0.7 c0.4 d1.4 e0.4 g0.4 h-0.5 i0.7 o-0.3 p-0.4 r0.8 s0.4
!siger 7.3 a0.7 d2.0 i1.7 s0.6
!sin 7.3 a-0.4
!sit 7.3 a0.4 e0.6 s0.6
!sjæl 7.1 d0.4 g0.5 h1.0 l0.3 n0.6 q0.3 r0.3 t0.7
!skag 7.3 a0.7 d0.9 f1.6 k0.3 m0.7 p0.6
!skagen 7.3 a0.7 d0.9 f1.6 k0.3 m0.7 p0.6
!skal 6.7 a-0.4 g-0.5 h-0.6 i-0.3 k0.3 l-0.4 r-0.4 s0.4 t0.5
!sket 6.2 a-1.3 c0.8 e-0.4 g0.4 h0.7 i-0.5 j-0.5 l1.0 m-0.4 n-0.4 p-0.6 q1.3 r0.7 s-0.4
!skri 6.4 a0.9 b2.5 c-0.6 d0.5 e0.7 i0.4 p0.5 s-0.4
!skrift 7.1 a1.0 b3.3 e1.4 p0.7 s-0.3
!skrive 7.1 a-0.4 b-0.4 c-0.3 d-0.3 e-0.6 g0.4
!skyl 6.7 b1.2 c0.4 d-0.5 e-0.4 f0.9 g-0.4 h0.8 j-0.4 l-0.5 m0.4 o0.3 q0.9
!skyld 6.8 b1.4 c0.5 d-0.5 f1.0 g-0.3 h0.6 j-0.3 l-0.3 m0.5
!som 6.5 a0.6 b-0.3 c1.2 d0.7 f0.8 n0.8 o0.9 p-0.4 q0.5 r0.3 s-0.4
!spor 6.8 a-0.4 d-0.5 e0.9 g1.6 i-0.4 j-0.4 n0.4 p0.6 q0.3 r1.7
!sporgs 7.1 b-0.3 e0.7 g1.2 n0.4 o0.4 p0.7 r1.2
!sted 6.8 g0.4 j-0.5 l-0.4 m0.9 n0.6 p-0.3 q0.3 r1.1 s-0.4
!stem 7.1 c-0.3 i0.4 m0.9
!stemme 7.1 c-0.3 i0.4 m0.9
!stig 7.3 c0.4 e0.4 n0.3
!stil 7.1 a0.6 b0.4 d1.1 e0.4 i1.2 s1.5
!stor 6.5 a-0.9 b-0.5 d0.5 f0.3 g-0.5 k0.6 l0.9 p-0.6 s-0.4
!store 7.3 d0.7 f0.3 l1.0
!svar 5.4 a2.3 b0.4 c2.2 d6.5 e0.5 f1.2 g-1.2 i-0.4 k1.0 l0.5 m1.0 n0.6 p-1.0 q0.4 r-0.5 s0.9
!svare 6.8 a0.4 b0.9 d0.4 e-0.5 f0.3 g-0.3 r-0.4 s0.9
!svarer 7.3 a0.3 d1.4 e1.2 f1.0 l0.3 n0.3 p-0.3
!svaret 7.1 a0.5 d1.6 i0.4 j0.7 l1.1 m0.9 r-0.4
!sælg 7.3 a-0.5 d-0.3 e-0.4 l1.9
!sælge 7.3 a-0.5 d-0.3 e-0.4 l1.9
!sætt 6.8 b-0.5 c-0.5 g1.5 i1.0 l0.7 o0.4 p-0.4 r1.6 s-0.3
!sætte 6.8 b-0.5 c-0.5 g1.5 i1.0 l0.7 o0.4 p-0.4 r1.6 s-0.3
!tage 6.4 a0.6 d0.4 e1.2 g-0.6 i-0.4 j-0.3 k-0.3 l-0.3 o0.4 p-0.4 s1.4
!tager 7.1 a0.7 d0.4 e1.0 g-0.4 s1.0
!tale 6.8 a0.4 c-0.5 d0.9 e0.5 f1.4 i-0.4 k0.5 o0.5 p0.3 r0.4 s0.5 t-0.4
!tegn 6.5 b-0.5 c3.6 e-0.7 g0.5 j-0.5 m-0.6 o0.4 q1.3 r0.8 s-0.5
!tegnin 6.7 a0.5 b-0.5 c3.9 e-0.7 g0.6 j-0.4 l-0.4 m-0.5 q1.1 r0.9 s-0.5
!tele 7.1 d0.4 k-0.3 o0.4 t-0.3
!telefo 7.1 d0.4 k-0.3 o0.4 t-0.3
!tid 7.1 a-1.0 c-0.3 e-0.5 g0.5 h-0.4 n0.7 q0.6 r0.7 t2.2
!til 4.6 a0.8 b2.4 d-0.8 e1.2 f2.1 g-0.7 h-0.3 i-1.0 j0.4 k2.4 l0.4 m1.3 n0.6 o0.7 s1.4 t1.1
!tilb 6.0 a1.0 d1.5 e0.6 g0.3 i-0.6 j-0.4 k-0.5 m2.4 p-0.5 q0.3 r-0.3 s0.8
!tilbag 6.5 b-0.5 c-0.6 d1.6 e0.8 f-0.3 g0.7 h0.5 i-0.5 k-0.4 l-0.3 q0.4 s1.3 t-0.4
!tilbud 6.8 a1.0 b0.5 c0.6 g-0.4 m2.6 p-0.4 r-0.4 s-0.5 t0.3
!time 6.8 a1.3 b0.5 c0.8 d-0.4 e0.9 f1.1 i-0.4 j-0.4 k-0.4 m2.4 q0.5 t1.9
!timer 7.1 a0.9 b0.7 c1.0 f1.2 i-0.3 j-0.3 k-0.4 m2.6 q0.3 t0.4
!ting 7.3 c0.6 d0.8 g0.4 h0.4 n0.8 r0.6
!tors 7.1 a0.6 b-0.4 c2.9 d0.6 e-0.3 f-0.3 g-0.5 i-0.4 k-0.4 p2.1 r-0.4 t0.7
!torsda 7.1 a0.6 b-0.4 c2.9 d0.6 e-0.3 f-0.3 g-0.5 i-0.4 k-0.4 p2.1 r-0.4 t0.7
!trus 7.3 a0.3 c0.6 d0.7 p0.5 s1.5
!type 7.1 a1.0 b0.4 d0.9 e1.1 g-0.3 i0.4 r-0.4 s1.4
!typen 7.1 a1.0 b0.4 d0.9 e1.1 g-0.3 i0.4 r-0.4 s1.4
!tænk 6.7 b-0.4 e0.3 g-0.6 h0.3 k-0.3 r-0.5 s0.6
!tænke 7.3 c-0.3 i0.7
!tænkt 7.1 e0.4 g-0.5 i-0.4 p0.4 r-0.5 s0.8
!ud 6.7 a-0.3 b-0.3 d0.9 f0.5 g1.0 h0.7 i-0.4 l0.3 n0.3 p0.7 q-0.4 r0.6 s-0.3
!udbe 6.8 a0.5 c0.9 i-0.4 j1.3 l0.7 p1.6 t0.3
!udbeta 7.1 c1.0 e-0.4 j0.5 l0.8 p2.0 t0.3
!uden 6.4 a-1.2 c0.6 d-0.3 f0.4 g1.8 j-0.3 k1.4 m-0.5 p-0.3 r2.1
!udenom 7.1 a-0.6 c0.4 g0.8 i0.3 r0.7 s0.5
!udle 7.3 a0.3 c0.6 d0.6 j0.5
!unde 7.3 c0.8 d1.0 i-0.3 o0.5
!var 6.8 a0.5 c2.3 d-0.3 e1.2 i-0.3 k0.5 s1.1 t-0.4
!vars 7.3 a0.6 c0.4 e1.2 i0.9
!varsel 7.3 a0.6 c0.4 e1.2 i0.9
!ved 7.1 a0.5 c0.4 d-0.4 i1.9 s-0.3
!vent 7.3 e0.4 m0.9 p0.7
!vente 7.3 e0.4 m0.9 p0.7
!vi 7.1 a0.5 c-0.4 d0.8 e-0.6 g-0.5 i0.5 j1.2 o0.4
!vids 7.1 b0.4 d0.5 g-0.4 i0.9 r-0.4
!vidste 7.3 b0.5 e0.4 i0.5 r-0.3
!vil 6.5 a0.6 b-0.4 d1.0 e1.4 i-0.4 j0.8 m-0.4 n0.4 p-0.3 s0.5 t-0.4
!vill 7.3 a0.4 d0.7
!virk 7.3 a1.1 e0.7 i0.6 p0.9
!vore 6.8 c-0.3 g0.5 h-0.3 i0.7 k0.7 m-0.3 q1.3 r0.6 t0.7
!vores 6.8 c-0.3 g0.5 h-0.3 i0.7 k0.7 m-0.3 q1.3 r0.6 t0.7
!være 6.2 a-0.4 b1.6 c0.4 d0.7 e-0.4 g0.6 h-0.5 i-0.6 j-0.5 k0.8 l-0.5 m0.8 p-0.4 r0.9
!yder 7.3 a0.6 c0.4 e1.2 i0.9
!yderli 7.3 a0.6 c0.4 e1.2 i0.9
!ændr 7.3 a-0.5 h0.4 n0.7
!ændre 7.3 a-0.5 h0.4 n0.7
a 5.8 b-0.5 c-0.3 d-0.4 e1.3 g-0.4 h-0.4 k0.4 l1.6 m-0.6 n-0.8 p-0.6 q0.7 s-0.4
a+cont 7.3 a-0.6 c-0.3 d0.4 k1.0 l0.8 o0.8
a+s 7.3 e0.9 j0.4 m-0.3 q0.6 t-0.4
aaga 7.3 d-0.4 e0.9 f0.7 n0.3 p0.7
aagaar 7.3 d-0.4 e0.9 f0.7 n0.3 p0.7
aalb 7.1 b0.7 c-0.4 d0.5 e0.3 i0.6 q0.8 t1.3
aalbor 7.1 b0.7 c-0.4 d0.5 e0.3 i0.6 q0.8 t1.3
aarh 6.5 a-0.5 b0.3 c0.5 d-0.5 e0.4 i1.0 m-0.4 n-0.4 o-0.4 r0.4 t1.6
aarhus 6.5 a-0.5 b0.3 c0.5 d-0.5 e0.4 i1.0 m-0.4 n-0.4 o-0.4 r0.4 t1.6
aase 7.3 e0.6 g-0.3 s0.4
ab 7.1 a0.4 j0.7 m0.7 p0.4
aben 5.7 a0.7 c1.8 d2.1 f1.9 h0.4 i-1.0 k1.2 l0.5 m-0.3 n-0.5 o0.5 p-0.9 q0.5 s1.2
aben+hos 7.3 a-0.5 b0.4 f0.3 k0.5 m-0.5 o0.9
aben+ikke 7.3 a0.5 f0.9 g0.5 h-0.4 n-0.4
abenba 6.8 a0.3 d0.7 f0.8 h-0.3 i-0.4 k1.3 l0.5 q0.5 s-0.3
abent 6.8 a1.0 c0.4 d1.1 e0.7 f0.7 g-0.5 j0.7 p-0.3 s1.2
abne 5.6 b-0.4 c0.8 d0.5 e1.3 g-0.3 h2.0 i-1.1 j-0.5 k-0.4 q-0.5 s0.7 t1.2
abner 6.0 a0.4 c0.8 d-0.4 e1.0 g-0.9 h2.0 i-0.8 j-0.3 k-0.5 r-0.8 t1.3
abni 6.7 b-0.4 d0.6 e0.8 g-0.5 h0.3 i-0.5 m-0.6 r-0.4 s-0.4
abning 6.7 b-0.4 d0.6 e0.8 g-0.5 h0.3 i-0.5 m-0.6 r-0.4 s-0.4
abon 6.1 a0.5 b0.4 e-0.4 g-0.9 h2.2 i2.7 j-0.3 l-0.3 m-0.5 n0.4 p-0.4 q0.5 r-0.7 s-0.5
abon+pa 7.1 e0.4 h1.1 i0.4 n0.5 o0.6 q0.9
abonne 6.1 a0.5 b0.4 e-0.4 g-0.9 h2.2 i2.7 j-0.3 l-0.3 m-0.5 n0.4 p-0.4 q0.5 r-0.7 s-0.5
acce 7.3 a-0.4 b1.1 f0.9 h2.6 i-0.5 m1.1 n0.3
accept 7.3 a-0.4 b1.1 f0.9 h2.6 i-0.5 m1.1 n0.3
ad 5.9 c0.7 d0.5 e1.2 f-0.4 k0.6 l-0.5 o0.8 p0.9 r-0.4
ad+den 7.3 a-0.4 s-0.4
ad+vind 7.1 a0.4 c1.2 d0.7 e-0.4 k0.4 p0.4 r-0.4
adga 5.7 a1.4 b-0.4 c-0.4 d0.8 e0.7 f-0.5 g-0.9 h-0.5 i3.3 j-0.5 l0.3 m-0.5 p-0.7 q-0.5 r-0.5 s-0.5 t0.3
adga+til 6.1 b-0.4 d0.5 e0.4 f-0.4 g-0.7 i1.4 j-0.3 l0.4 m-0.3 p-0.4 q-0.5 s-0.5 t0.5
adgang 5.7 a1.4 b-0.4 c-0.4 d0.8 e0.7 f-0.5 g-0.9 h-0.5 i3.3 j-0.5 l0.3 m-0.5 p-0.7 q-0.5 r-0.5 s-0.5 t0.3
admi 6.2 c0.4 d1.3 e1.2 h0.8 i1.0 m0.3 o-0.3 q0.8 s0.7
admi+dire 7.3 a0.4 d0.6 e0.4 f0.3 i1.7 j0.4
admini 6.2 c0.4 d1.3 e1.2 h0.8 i1.0 m0.3 o-0.3 q0.8 s0.7
adre 6.5 a-1.0 e0.4 h0.5 i-0.6 k0.5 o-0.5 p-0.3 s-0.3
adre+og 6.8 g-0.4 m0.4
adress 6.5 a-1.0 e0.4 h0.5 i-0.6 k0.5 o-0.5 p-0.3 s-0.3
adva 7.1 g-0.4 h0.3 i-0.3 j-0.4 m0.4 s1.3
advare 7.3 a0.5 g-0.3 s1.4
adve 7.3 a0.8 c0.5 d1.1 i0.9 p0.5
advent 7.3 a0.8 c0.5 d1.1 i0.9 p0.5
advo 4.0 a0.9 b-0.6 c1.9 e1.2 f-0.3 g-1.8 h-0.6 i-0.4 j6.8 k-0.8 n0.5 o-0.5 r-0.9 t0.9
advo+der 7.3 a0.4 e0.8 j1.5 s0.6
advo+har 6.8 a0.6 b0.4 c1.7 i1.2 j1.6 p0.6 r-0.4
advo+i 6.7 b-0.4 c1.1 d-0.5 e-0.5 i0.6
advo+mene 7.1 b0.6 d0.6 j0.8
advo+og 6.8 e0.5 g-0.3 j0.3 n0.3
advo+pa 7.1 c1.2 i0.8 j0.8 o0.3
advo+sa 7.3 b0.3 c0.8 j0.5 p0.8
advo+skal 7.3 e0.6 h0.4 o-0.3
advo+som 7.3 a0.8 c0.4 e-0.5 j1.3 p0.7
advo+teks 5.4 j-0.5
advoka 4.0 a0.9 b-0.6 c1.9 e1.2 f-0.3 g-1.8 h-0.6 i-0.4 j6.8 k-0.8 n0.5 o-0.5 r-0.9 t0.9
aen 7.3 e-0.3
af 2.8 a-0.6 c-0.8 d-0.8 e2.2 f-0.5 g-0.8 i-0.7 j-0.3 k1.9 l0.7 m0.3 n0.8 p-0.6 r1.0 s1.9
af+at 6.1 a1.8 b-0.3 d1.7 e2.0 f0.3 h0.5 i1.7 j1.8 o-0.4 p0.4 r-0.8
af+bill 7.3 a0.9 e1.3 s0.9
af+bord 7.3 a-0.6 c-0.3 d-0.3 e-0.4 g-0.4 k1.3
af+de 6.8 a-0.6 e0.3 f-0.3 h0.6 j0.5 m-0.3 n0.4 q0.9
af+dem 5.7 a-0.8 b-0.5 c0.6 e-0.7 g0.5 i0.6 j-0.5 m-0.5 n0.9 p-0.5 r0.7
af+den 6.5 a1.3 b-0.5 c0.5 f-0.4 g-0.5 h-0.3 k-0.3 l0.5 p0.4 r-0.4 s0.4 t-0.3
af+det 5.8 a0.5 b0.6 c-0.5 e1.6 f-0.5 g-0.9 i-1.2 j-0.8 k1.3 p-0.7 s1.9
af+domm 7.3 j-0.3
af+en 5.6 a-1.2 b-0.6 c-0.5 g0.7 h0.9 j-0.6 k-0.6 o-0.4 p-0.5 r0.9 s-0.5 t-0.5
af+et 6.2 c-0.3 d-0.4 e0.6 f-0.4 i0.3 q0.4 t-0.3
af+fakt 7.1 a-0.8 b-0.3 c-0.3 d-0.3 m-0.4 n0.3 o2.7 t0.4
af+fem 7.3 a-0.4 i-0.4 k1.2
af+huse 7.3 a-0.7
af+hvad 7.3 a0.4 i0.8 j0.4 s1.7 t0.7
af+hver 7.3 e-0.3 i0.4
af+i 7.3 a-0.5 b0.5 c-0.4 d-0.4 f0.6 k0.9 l0.6 n0.5 o0.7 q1.3 t-0.4
af+jer 5.8 b1.0 c-1.0 d2.0 e-0.6 i-1.3 p-0.5 s-0.8 t1.7
af+jere 6.2 a0.8 c1.3 e1.3 f0.9 g0.5 h-0.5 i0.8 j0.3 m0.4 n-0.4 p2.0 q-0.3 r0.7 s0.4
af+juri 7.3 f0.5 h-0.3
af+kont 6.5 a-0.5 c-0.4 d0.7 f0.3 g-0.6 h-0.5 k0.9 n0.4 p1.2 q0.4 s-0.7
af+leje 7.3 h0.4 j-0.4 o-0.3
af+mane 7.3 d0.4 e-0.4 i0.6 j-0.3
af+mart 7.3 d0.3 i1.1 p0.7
af+mig 6.7 a-0.9 d-0.5 g0.5 i-0.5 k0.5 q1.0 r1.0 s-0.6 t0.5
af+min 6.8 a0.4 b-0.3 c-0.3 d-0.4 j0.8 s0.5 t0.9
af+mine 7.3 a0.9 b1.6 c0.6 e1.6 f0.3 j0.8
af+os 6.0 a0.4 b-0.4 c-0.4 d-0.8 e1.1 g-0.4 h-0.3 i-0.6 j2.5 o0.4 p-0.5 q-0.5 r-0.3
af+rett 7.3 c0.7 e0.6 f0.4 k0.3 r0.4
af+selv 7.3 a0.3 h0.8 r0.4 s0.9
af+sig 7.3 i0.5 r-0.3
af+syst 7.3 c0.6 r0.5
af+ugen 7.3 a0.4 d0.5 e0.4 j0.4
af+vore 5.2 c-0.4 e1.2 f-0.3 i-0.5 j1.0 l-0.5 m0.9 n0.5 p-1.2 r0.3 s1.0 t0.8
af+væse 7.3 a0.3 c0.7 e0.4 i0.6 j0.7 p0.7
afbe 6.8 a-0.7 b-0.4 d-0.5 f-0.3
afbe+indt 7.3 k0.4
afbest 6.8 a-0.7 b-0.4 d-0.5 f-0.3
afbu 6.7 a-0.6 e-0.5 f-0.3 k2.2 l0.4 m-0.4 q-0.4 t-0.4
afbu+til 7.1 c0.3 d0.4 k2.1 t-0.3
afbud 6.7 a-0.6 e-0.5 f-0.3 k2.2 l0.4 m-0.4 q-0.4 t-0.4
afd 7.3 e0.4 p0.8
afde 5.4 b-0.4 c2.0 d0.7 e0.9 f2.7 g-0.7 h1.4 m-0.5 n-0.4 o0.4 p-0.7 q-0.5 t0.4
afde+har 7.3 e0.7 f0.8
afde+i 7.1 a-0.9 d-0.4 g-0.5 h1.2 i0.4 j-0.3
afdeli 5.4 b-0.4 c2.0 d0.7 e0.9 f2.7 g-0.7 h1.4 m-0.5 n-0.4 o0.4 p-0.7 q-0.5 t0.4
afdr 7.1 a-1.2 d-0.5 f0.5 i-0.4 l2.3 m-0.3 n-0.4 q1.5 r0.4
afdrag 7.1 a-1.2 d-0.5 f0.5 i-0.4 l2.3 m-0.3 n-0.4 q1.5 r0.4
afgi 7.1 a0.4 c1.7 f0.7 j-0.3 k0.4 t0.4
afgift 7.3 a0.4 c1.8 f0.7 k0.5 t0.4
afgj 7.3 c-0.4 e-0.4 j-0.4
afgjor 7.3 c-0.4 e-0.4 j-0.4
afgo 6.7 a1.3 c-0.6 d0.4 e0.7 g-0.4 i0.4 j2.3 p0.4 r-0.4
afgore 6.7 a1.3 c-0.6 d0.4 e0.7 g-0.4 i0.4 j2.3 p0.4 r-0.4
afhj 7.1 a0.4 e0.7 j0.7
afhj+inde 7.3 a0.4 e0.9 j0.9
afhjæl 7.1 a0.4 e0.7 j0.7
afkl 7.3 b-0.3 c-0.3 f2.1 i-0.3 o0.4
afklar 7.3 b-0.3 c-0.3 f2.1 i-0.3 o0.4
afla 7.3 m0.3
aflagd 7.3 m0.3
afle 6.1 a1.1 c1.2 d1.0 e-0.5 f0.6 g-0.7 i1.2 j-0.4 l-0.6 m-0.5 p0.9 q1.4 s-0.3 t1.5
afle+i 6.8 a0.6 d0.4 g-0.4 i1.3 n0.6 t1.3
afleve 6.1 a1.1 c1.2 d1.0 e-0.5 f0.6 g-0.7 i1.2 j-0.4 l-0.6 m-0.5 p0.9 q1.4 s-0.3 t1.5
aflo 7.3 b0.6 e0.9 f0.5 i0.5 j0.3 p0.6
afly 6.1 c-0.3 d1.1 f0.6 i-0.6 j-0.4 k5.8 n-0.5
afly+fred 7.3 f0.7 k1.8 l0.7 n-0.3
aflyse 6.5 a-0.5 c-0.5 f0.6 h-0.4 i-0.5 k4.0 m0.6 n-0.6 r0.5 s-0.3
afme 6.8 e-0.4 i-0.4 p0.9 s-0.4
afmeld 6.8 e-0.4 i-0.4 p0.9 s-0.4
afre 6.5 d-0.3 e0.8 f0.4 h-0.4 i-0.3 j-0.3 k1.1 l2.0 m0.5 n1.8 o1.4 p-0.5 q0.5 t0.4
afregn 6.7 d-0.3 e1.0 f0.4 h-0.4 k1.1 l2.1 m0.5 n1.9 o1.4 p-0.5 q0.6 t0.4
afse 7.1 a-0.6 c0.4 f-0.4 i-0.3 q1.2 t-0.5
afsend 7.1 a-0.6 c0.4 f-0.4 i-0.3 q1.2 t-0.5
afsk 6.7 a-0.8 f-0.4 g-0.4 h0.4 j-0.3 k0.3 n0.7 o0.4 s-0.4 t0.6
afskaf 7.3 a-0.4 r-0.3
afsked 7.3 h0.4 k0.3 n0.7 o0.5 t0.4
afsl 6.2 a-0.5 d0.3 i0.3 j-0.6 q-0.3 r0.7 s-0.4
afsl+i 7.3 a0.3 e-0.3 m0.9 t0.4
afsl+og 7.1 d0.3 i0.7 j-0.4 p0.6 q-0.4 r0.5
afsl+pa 7.3 a-0.4
afslag 7.1 a-0.4 c-0.4 m-0.3
afslut 6.8 b-0.3 d0.5 e-0.4 i0.6 j-0.5 m0.7 o-0.4 p0.5 q-0.3 r0.7
afsn 5.0 a-0.6 b-0.3 e-0.8 f0.7 h-0.5 i-0.7 j-0.9 k0.7 p-0.6 r0.3
afsn+om 5.1 a-0.8 c-0.3 e-0.5 f0.8 i-0.8 j-0.9 p-0.5 r0.3 s-0.4
afsnit 5.0 a-0.6 b-0.3 e-0.8 f0.7 h-0.5 i-0.7 j-0.9 k0.7 p-0.6 r0.3
afst 6.2 a-1.6 e-0.7 f-0.5 i-0.5 j-0.4 m0.8 n1.3 o1.3 p-0.8 q3.1 r0.4 s-0.6
afsted 6.5 a-1.1 b0.4 c-0.4 e-0.4 f-0.4 g0.4 i-0.4 j-0.3 m0.8 n1.4 o1.5 p-0.5 q3.5 r0.5
afstem 7.3 a-0.6 p-0.4 s-0.4
afta 4.2 a-0.5 c1.9 e-0.7 f1.1 g0.6 h3.3 i2.0 j2.0 k1.2 m2.9 o-0.7 q-0.3 r1.4 s-1.3
afta+en 7.1 a0.4 b0.4 c-0.4 f1.1 g-0.3 i-0.4 j1.2 k1.2 m1.8
afta+er 7.1 b0.7 g0.4 h0.4 j0.4 p0.7
afta+fast 7.1 a1.0 b-0.6 d0.5 e-0.3 m1.5
afta+med 6.8 b-0.3 c0.7 d0.4 e0.6 f-0.4 h0.9 i-0.6 j0.9 q-0.3 s-0.3
afta+og 6.5 a-0.5 c0.7 f0.6 g1.0 h0.4 j0.8 m0.7 p-0.4 r1.0 s-0.4
afta+om 7.1 c0.6 d0.5 e0.3 g-0.3 i1.4 j0.4 r-0.3
afta+over 7.3 e-0.5 i1.9 r1.1 s1.0
afta+vi 7.3 h-0.4 j1.0 m0.6 t1.0
aftale 4.5 a-0.8 c0.5 d-0.7 f0.5 g0.7 h3.6 i2.2 j1.8 k0.4 l-0.5 m1.7 n0.4 r1.5 s-1.3 t0.6
aftalt 5.3 a0.5 c2.9 d0.7 h0.3 j0.6 l1.0 m1.7 o-0.6 r0.4 t-0.4
afte 4.9 b1.4 c0.7 d1.2 g1.3 j-1.0 l0.9 n1.9 o1.3 p-0.9 q1.4 r2.0 s0.6 t2.5
afte+elle 7.1 a0.4 c0.4 d-0.4 e1.5 g-0.3 l0.4 r-0.6 s0.8
afte+i 7.3 a0.3 b0.7 i0.5
afte+og 7.3 b0.7 d-0.4 g1.2 h0.5 n1.0 p-0.3 q0.3 r1.4
aften 5.3 a-0.7 c1.0 d0.5 g0.7 i-0.9 j-0.7 l0.9 m0.5 n2.2 o0.9 p-1.0 q1.0 r1.0 s-0.3 t2.7
aftene 6.8 a0.5 b0.8 c0.5 d-0.4 e0.4 f0.3 g-0.5 i1.0 o0.4 q0.3 s0.6
aftens 7.3 d1.1 g0.7 q1.4 r0.7 s1.1
aftes 7.1 b1.0 c-0.4 g0.8 h0.5 o0.5 p0.6 r1.3 s-0.3
afve 7.3 e-0.4 l1.3 m0.7 n1.5 t0.4
afvent 7.3 e-0.4 l1.3 m0.7 n1.5 t0.4
afvi 5.5 a0.9 d-0.5 f1.4 g-1.1 h-0.6 k1.4 l0.4 m2.4 n1.1 o1.4 p1.9 q-0.5 r-0.5 s-0.6
afvi+den 7.3 a-0.5 b0.4 l1.4 m-0.3 n1.2 o1.2 q0.3
afvi+i 7.3 a1.0 f0.6 o-0.4 p1.5
afvikl 7.3 e0.7 i0.6 l1.3 n0.8
afvise 6.8 a0.3 b0.6 e-0.3 f0.3 h-0.4 k0.8 m1.3 o1.2
afvist 5.8 a0.7 b-0.3 c-0.5 d-0.5 f1.3 g-0.9 i-0.6 k0.9 l-0.4 m2.3 o0.4 p2.4 q-0.5 r-0.7 s-0.5
age 6.8 a-0.4 c0.4 e-0.5 f0.6 g0.9 i-0.5 j0.6 k-0.3 l0.8 n-0.4 q1.1 r0.6 s0.7
agne 7.3 b0.8 c-0.3 e-0.6 k-0.3 m1.0 n0.5 o0.7 t0.5
agnete 7.3 b0.8 c-0.3 e-0.6 k-0.3 m1.0 n0.5 o0.7 t0.5
akse 7.3 a0.4 b0.9 j0.4 p0.4
aksel 7.3 a0.4 b0.9 j0.4 p0.4
akut 6.8 c-0.5 d-0.5 g-0.4 h0.4 i-0.4 m0.9 n0.6 p1.0 q0.4
al 6.2 b-0.5 e-0.3 g1.1 i1.3 j2.2 l-0.3 m0.8 o0.4 r1.3 s-0.7
alar 6.7 a-0.4 c-0.5 d0.8 e0.6 f0.6 g-0.5 i-0.3 l0.3 q0.8 t2.6
alarme 6.8 a-0.3 d0.9 e0.8 f0.7 g-0.5 t2.8
aldr 4.8 b0.8 c0.4 e-0.8 f0.6 g2.0 i-0.7 j1.1 m3.3 o0.4 p-1.0 q1.1 r2.4
aldr+har 6.5 a0.5 b0.4 d-0.4 e-0.3 g0.9 i-0.4 j0.4 m2.0 q2.7 r1.1 t-0.4
aldrig 4.8 b0.8 c0.4 e-0.8 f0.6 g2.0 i-0.7 j1.1 m3.3 o0.4 p-1.0 q1.1 r2.4
alen 6.8 d0.6 g-0.4 k1.2 r-0.3
alen+pa 7.3 b0.3 d1.0 k1.1
alene 6.8 d0.6 g-0.4 k1.2 r-0.3
alic 7.3 c-0.5 d0.3
alice 7.3 c-0.5 d0.3
alla 7.3 e-0.4 k-0.3 l0.9
allan 7.3 e-0.4 k-0.3 l0.9
alle 3.9 a0.5 b1.5 c-1.1 d-0.9 e1.7 g2.1 h0.8 i2.1 j-1.9 k-0.7 l-0.4 m0.6 n-0.5 p-1.1 q0.7 r2.2 s0.7 t1.0
alle+andr 7.3 a0.4 g-0.3 i-0.3 s1.5
alle+beta 7.1 i-0.4 m1.5 n-0.4 q-0.5
alle+her 7.3 a-0.4 g0.9 h0.7 r1.1
alle+i 6.2 b0.8 d-0.5 e-0.8 g1.3 h0.5 i1.0 n-0.4 p-0.4 q0.8 r1.2 s-0.5 t0.7
alle+mine 7.1 a-0.4 g1.3 i-0.4 r1.3 s0.5
alle+samm 7.1 b-0.4 d1.4 e-0.7 f0.8 h-0.4 i-0.4 l-0.4 m-0.4 o0.8 q0.3 r0.6 s-0.3 t0.3
alle+tre 6.7 b0.8 c0.4 d-0.4 e-0.7 h0.4 i0.7 j0.4 q0.5
alle+var 7.3 i0.5 r0.4
alle+vore 7.1 a-0.4 g-0.4 h-0.4 i1.3 s0.9
allere 5.3 b0.7 c-0.4 d0.4 g2.0 h2.9 i0.4 j-0.8 m2.0 n0.5 r1.4 t0.4
alli 5.1 a-0.7 e1.4 f0.7 g-1.2 i-0.3 j-0.5 k3.5 l-0.3 m0.4 n-0.3 o1.0 p-0.6 q0.8 s-0.6 t0.6
alli+er 7.3 e0.7 j0.8 p0.7
alli+ikke 7.3 a-1.1 c0.6 d0.4 e-0.5 k3.8 p-0.4 s-0.3
allige 5.1 a-1.0 e1.1 f0.7 g-1.1 i-0.8 j-0.5 k3.5 l-0.3 m0.4 n-0.3 o1.0 p-0.6 q0.8 s-0.6 t0.6
alma 7.3 a-0.3 d-0.4 g1.0 r0.9
almi 7.1 a-0.4 e-0.4 f0.7 o0.8 q0.5
almi+menn 7.3 a-0.4 f0.4 o0.4 q0.4
almind 7.1 a-0.4 e-0.4 f0.7 o0.8 q0.5
alt 4.5 a-1.7 b-0.7 d0.8 e-0.7 g1.2 h-0.8 i-1.3 j-0.7 k1.0 l1.6 n0.4 o1.6 p0.5 q1.8 r2.6
alt+det 6.7 b-0.4 d0.8 e0.4 g0.4 i-0.3 j0.5 p0.6 q-0.4 r0.5 t-0.4
alt+er 6.7 b0.3 e0.5 f0.8 g-0.6 h-0.6 i0.4 l1.4 n-0.4 o-0.5 q0.3 r-0.5
alt+for 6.7 a-0.8 d-0.6 j-0.5 l0.6 m0.4 n0.4 o0.6 t0.4
alt+hvad 7.3 e0.4 g0.6 h0.8 j0.9 p0.8 r0.5 s0.5
alt+om 7.1 a0.8 e-0.3 g-0.3 n0.6 p1.4 r-0.3
alt+over 7.3 d0.6 e-0.4 l0.9 p0.6
alta 6.8 a0.5 d0.5 j0.9 k-0.4 s-0.4
altane 6.8 a0.5 d0.5 j0.9 k-0.4 s-0.4
alti 5.4 a0.3 c1.0 d1.9 e1.2 f-0.5 g1.2 h0.5 j-0.7 k0.7 n1.2 o-0.5 p-0.3 r2.2 s-0.5
altid 5.5 b0.4 c-0.5 d2.2 e1.7 f-0.3 g1.7 h0.6 j-0.6 k0.7 l-0.4 n1.0 o-0.5 r2.5 s-0.4 t-0.4
alting 7.3 a0.3 b-0.4 c2.1 d-0.4 e-0.6 g-0.6 i-0.4 l0.4 r-0.3
alts 5.4 a0.4 b1.0 c0.5 e-0.4 g0.8 h0.4 j-0.8 l0.7 o0.6 q0.5 r1.0
alts+en 7.3 b0.8 c0.5 d0.8 f0.6 i-0.4 s0.5
alts+ikke 6.8 b0.9 d-0.3 e-0.6 p1.0 r-0.4
altsa 5.4 a0.4 b1.0 c0.5 e-0.4 g0.8 h0.4 j-0.8 l0.7 o0.6 q0.5 r1.0
amin 7.3 b-0.3 d0.3 e0.5 o-0.3 t-0.4
amina 7.3 b-0.3 d0.3 e0.5 o-0.3 t-0.4
an 7.3 d-0.4 j0.6 m0.4 p0.4
an+mod 7.3 c0.6 d-0.3 j0.4 s0.3
anbe 6.1 b0.6 e1.6 f-0.4 g0.6 h2.2 i-0.7 m-0.7 p-0.4 r1.4 s0.9
anbe+jer 6.8 a0.8 b0.7 c0.5 h0.6 r0.5 s2.5
anbefa 6.1 b0.6 e1.6 f-0.4 g0.6 h2.2 i-0.7 m-0.7 p-0.4 r1.4 s0.9
and 7.1 e0.3 g0.6 k-0.4 p0.4
and+og 7.3 e0.3 p0.5
ande 4.2 a2.1 b0.4 c2.7 d0.4 e2.0 f0.5 g-1.1 i3.4 j-0.5 k1.1 l0.6 m-0.8 n0.5 o0.9 p0.4 r-0.5 s-1.0
ande+bure 7.3 a-0.3 d0.7 g0.6 l0.4 q0.4 r0.9
ande+end 6.8 a-0.6 c-0.5 d0.5 h-0.5 o1.1 q0.4
ande+firm 7.3 a0.6 e0.3 i0.9 j0.3
ande+halv 7.3 a0.4 c0.4 d0.7 e-0.4 p1.4
ande+og 7.3 a0.7 b0.3 c0.4 e1.1 f1.2 n-0.4 t0.8
ande+rate 7.1 a1.0 c2.5 i-0.4 p2.4
ande+revi 7.3 a0.6 b0.8 d0.5 e-0.3 i1.4
ande+side 7.1 a-0.6 c-0.3 e-0.4 i-0.3 k0.7 l1.5 m0.4
ande+til 7.1 a0.8 e1.1 i1.2 j0.7 p-0.4
anden 4.7 a1.1 b0.9 c1.9 d-0.5 e1.0 f0.5 g-0.9 h0.7 i2.4 j-0.4 k1.6 l0.6 n0.8 o0.7 p1.0 q-0.4 r-0.6 s-0.7 t-1.1
anderl 7.1 a0.4 b-0.3 d0.3 i0.5
anders 6.7 c1.1 g0.8 h-0.6 l-0.4 n-0.5 o0.9 r0.4 s-0.3 t0.5
andet 5.4 a0.9 b0.5 c0.5 d1.3 e1.3 f0.4 g-0.7 i0.7 l0.4 m-0.5 p-0.3 q0.7 r0.3 t0.9
andr 5.0 a-0.5 b0.9 c0.3 d-1.3 g1.6 h1.0 i0.8 j-0.4 k1.6 l-0.5 m-0.6 n0.7 p-0.7 q-0.5 r1.9 s0.5 t-0.5
andr+end 7.3 a-0.7 d0.3 g0.4 r0.5 s-0.4
andr+i 6.7 b-0.4 d-0.4 e0.4 g1.0 h1.0 i-0.7 m-0.3 r0.8 s1.7 t-0.3
andr+kund 7.3 c0.4 g-0.4 k0.5 s1.1
andre 5.0 a-0.5 b0.9 c0.3 d-1.3 g1.6 h1.0 i0.8 j-0.4 k1.6 l-0.5 m-0.6 n0.7 p-0.7 q-0.5 r1.9 s0.5 t-0.5
aner 6.4 b0.6 c-0.5 f0.4 i-0.5 k0.3 l-0.5 m3.2 o0.8 p0.3 r0.7 s-0.3
aner+ikke 7.1 a0.5 b0.3 g0.4 j0.7 m2.1 n0.4 p0.8 r0.5
anerke 6.5 a0.5 c-0.5 f0.5 g-0.4 i-0.4 l-0.5 m3.4 o1.0 p0.4 q0.3 s-0.3
anfo 7.3 a0.4 b0.3 m0.8
anfort 7.3 a0.4 b0.3 m0.8
ang 7.3 o1.2 p0.7 q0.3
anga 7.1 a0.7 e0.8 g-0.5 i0.4 p0.9 r-0.4
angar 7.3 a0.9 e0.8 g-0.3 i0.5 p1.0
anja 6.8 b-0.5 e-0.5 f-0.5 g0.7 h-0.3 i-0.4 k0.5 l-0.3 m1.0 n0.4 r1.2 t0.5
anja+i 7.3 a-0.4 f-0.3 g0.9 k0.4 n0.3 r1.2
anke 5.8 b-0.6 c0.4 e0.9 h0.6 i-0.7 j2.6 k-0.3 p0.7 s0.9
anke+domm 7.3 a-0.6 n0.3 r0.4
anke+for 7.1 a0.5 j1.6 p0.6
anke+og 7.1 a0.7 e0.4 j1.9 s1.6
ankenæ 6.2 a0.8 c-0.4 e1.0 g-0.4 i-0.3 j3.3 s1.2
anker 7.3 c1.0 g0.8 h0.9 l0.3 p0.9
anket 7.3 a-0.6 n0.3 r0.4
ankl 7.3 a0.6 e0.6 j1.0 m1.1 s0.6
anko 7.3 a-0.4 c-0.3
anme 4.5 b-1.0 c0.5 d1.1 e0.6 g-1.0 i-1.1 j1.1 l-0.7 m-0.6 p-1.0 q0.7 r-0.4 s1.4
anme+fra 7.1 d-0.3 e0.6 j0.8 n-0.4 o0.7 q0.4 t0.4
anme+jeg 7.3 a-0.3 e-0.3 g0.7 r0.8 s-0.4
anme+pa 5.3 c0.9 i-0.4 j-0.4 p-0.4 s0.6
anme+til 7.1 d0.6 g-0.3 h0.3 i-0.3 j0.9 k0.3 n0.8 q0.6 s-0.4
anmeld 4.5 b-1.0 c0.5 d1.1 e0.6 g-1.0 i-1.1 j1.1 l-0.7 m-0.6 p-1.0 q0.7 r-0.4 s1.4
anna 7.3 c-0.3 d-0.4 e-0.5 f0.4
anne 5.8 a-0.8 c0.5 f1.4 g0.9 i-0.3 j-0.5 l0.8 m-0.4 o1.3 p-0.5 q0.5 r1.7 s-0.5 t-0.3
anne+mett 7.3 c0.4 d0.5 i0.5 n0.4 o1.3
annegr 7.3 a-0.4 d-0.3 f1.1 g0.9 r1.0
anneli 6.8 g0.6 l0.3 o0.4 q0.3 r0.9
annett 7.3 c0.3 k0.6 o0.4 q0.4
anno 5.9 a-0.8 b-0.6 e1.5 f0.4 g0.5 h1.6 k-0.4 l-0.7 o0.9 p-0.5 q1.0 r1.1 t2.1
anno+i 6.8 a-0.9 e-0.3 i-0.5 j-0.4 l-0.4 m0.4 n-0.4 p-0.3 r0.8 t0.4
annonc 5.9 a-0.8 b-0.6 e1.5 f0.4 g0.5 h1.6 k-0.4 l-0.7 o0.9 p-0.5 q1.0 r1.1 t2.1
annu 6.7 n-0.3 p1.1 q0.4
annull 6.7 n-0.3 p1.1 q0.4
anon 7.3 e-0.3
anonym 7.3 e-0.3
ansa 6.5 a-0.8 b0.5 c0.5 g-0.4 h0.7 i-0.9 j-0.4 l0.4 n0.3 o-0.4 p-0.3 q-0.5 s-0.5
ansat 7.3 a-0.7 b0.6 e0.5 f0.4 h0.5 i-0.4 j-0.3 t0.3
ansatt 6.8 c0.5 e-0.4 f-0.3 h0.3 i-0.5 q-0.3
ansi 7.3 c0.4 e0.9 g0.6 h0.8 r0.8
ansigt 7.3 c0.4 e0.9 g0.6 h0.8 r0.8
anso 6.5 a-0.6 d0.8 f0.6 g-0.5 i-0.5 j-0.4 l-0.3 o0.4 q0.3 s-0.3 t0.5
anso+til 7.3 a-0.3 b0.3 n0.4 q0.5 t0.7
ansogn 6.7 a-0.3 d0.8 f0.6 g-0.5 i-0.3 j-0.3 m-0.3 o0.4 q0.4 t0.6
ansv 5.8 a1.9 b-0.3 c0.5 d0.4 e2.6 f2.1 g-1.1 i-0.9 j3.3 o-0.4 p-0.8 q0.5 r-0.7 s-0.6 t1.2
ansv+for 6.8 a0.5 e1.3 g-0.4 j0.8 r-0.4 s0.5
ansv+og 6.8 a0.8 c0.5 d-0.4 e2.0 f-0.4 j1.3 p-0.3 r-0.5 t0.7
ansvar 5.8 a1.9 b-0.3 c0.5 d0.4 e2.6 f2.1 g-1.1 i-0.9 j3.3 o-0.4 p-0.8 q0.5 r-0.7 s-0.6 t1.2
ansæ 6.7 b0.3 c-0.5 e-0.6 n0.5 t0.6
ansætt 6.7 b0.3 c-0.5 e-0.6 n0.5 t0.6
anta 7.3 a0.5 e0.7 i0.8
antal 7.3 a0.5 e0.7 i0.8
anto 7.1 a0.6 b0.5 g-0.5 i0.6 l1.3 m0.5 t0.4
anton 7.1 a0.6 b0.5 g-0.5 i0.6 l1.3 m0.5 t0.4
apot 7.1 a0.8 d0.4 e1.8 g-0.3 i0.8 j0.6 s0.7
apotek 7.1 a0.8 d0.4 e1.8 g-0.3 i0.8 j0.6 s0.7
app 7.3 a-0.3 d-0.3 n0.3
apri 6.7 d-0.6 e1.3 g-0.4 i1.6 p-0.4 r1.3
april 6.7 d-0.6 e1.3 g-0.4 i1.6 p-0.4 r1.3
aps 7.1 c0.6 j0.3 n0.7 o0.7 p-0.4 q1.1 t-0.3
apv 7.3 e0.9 m0.9 o-0.4 p0.8
ar 4.2 b0.8 c-0.4 d2.1 e-0.5 g0.4 h4.1 i3.8 j-1.1 k0.6 l0.6 m0.3 o1.5 p-1.5 s-1.1
ar+er 7.3 c0.6 d0.5 e-0.3 g-0.3 i0.6
ar+har 7.3 a0.3 d0.4 e0.5 i1.1
ar+jeg 7.3 h1.4
ar+kan 7.3 a-0.6 g0.8 r0.9
ar+mere 7.3 b0.5 e0.4 f0.4 h1.3 r0.4
ar+og 5.7 a1.4 b0.8 d0.8 e1.3 f-0.5 g-0.6 h0.4 i0.7 j0.3 l0.3 m0.4 r-0.4 s-0.9
ar+sa 7.3 a-0.5 c-0.4 e-0.5 i-0.5 l1.0 q0.4
ar+skal 7.3 b0.7 d0.7 g-0.4 h-0.4 r-0.3
arbe 4.9 a-1.5 d0.4 f0.9 g2.3 h1.4 i-1.1 j0.7 k0.9 l-0.4 m1.2 n1.4 o0.7 q0.5 r3.4 s-1.2 t0.3
arbe+for 7.3 d-0.3 i0.4 k0.9 l0.7 n0.8 q0.3 r0.4
arbe+med 6.7 a-0.8 c0.8 g2.1 h1.1 i-0.3 n0.3 q-0.6 r2.0 t0.5
arbe+og 6.7 c-0.4 e0.3 g-0.8 j0.5 m0.5 o1.1 p-0.4 r-0.7 t0.8
arbejd 4.9 a-1.5 d0.4 f0.9 g2.3 h1.4 i-1.1 j0.7 k0.9 l-0.4 m1.2 n1.4 o0.7 q0.5 r3.4 s-1.2 t0.3
aren 7.1 g-0.5 i1.1 r-0.5
arene 7.1 g-0.5 i1.1 r-0.5
aret 6.1 a0.5 b1.0 c-0.6 d-0.5 e0.6 i2.0 j-0.4 k0.6 l-0.3 n-0.4 o1.4 p-0.4 t-0.4
arets 7.1 e0.7 g-0.3 k0.9 s0.5
arki 5.7 a-0.6 c0.8 d0.5 e0.5 g-0.5 i0.6 k0.4 l0.7 p-0.8 r0.9 s0.3
arki+nu 7.3 c-0.6 d0.5 l0.9 o0.4 t-0.3
arki+og 7.3 e1.1 g0.4 h0.9 j0.8 r0.6 s0.9
arkite 6.0 a-0.4 b-0.3 c1.0 d-0.5 e0.6 g-0.4 h0.3 i1.0 l0.3 p-0.6 r0.7 s0.6 t-0.5
arkive 7.1 d1.2 h-0.3 i-0.4 k0.6 l0.7
arli 7.1 a-0.4 e0.4 g0.9 k0.4 r0.9
arlige 7.3 d0.3 e0.4 f0.4 g1.0 k0.4 r1.1
arme 7.3 a-0.3 d-0.4 g0.5 h1.0 n0.7 o0.3 r0.7
arne 7.3 c0.5 e-0.4 g0.5 h0.7 i0.8 r0.5
arra 7.1 a1.6 b0.4 c1.5 g-0.3 i0.4 s0.7 t0.5
arrang 7.1 a1.6 b0.4 c1.5 g-0.3 i0.4 s0.7 t0.5
ars 6.7 a-1.1 b-0.4 d-0.4 g0.4 h1.0 i-0.7 j-0.4 k-0.4 m-0.4 o0.5 p0.4 q0.4 r0.8 s-0.3 t0.3
arsa 7.1 c-0.4 d0.6 e-0.4 i0.7 o0.9
arsm 7.1 a-0.9 e-0.3 g0.8 i-0.4 k1.0 o0.5 r0.8
arsmod 7.1 a-0.9 e-0.3 g0.8 i-0.4 k1.0 o0.5 r0.8
arso 6.8 a0.6 b1.5 e1.4 g-0.4 i0.7 j-0.3 k0.6 r-0.5
arsopg 6.8 a0.6 b1.5 e1.4 g-0.4 i0.7 j-0.3 k0.6 r-0.5
arsr 6.1 a-0.6 b0.5 c0.7 d0.3 e0.6 f1.2 g0.6 h0.4 j-0.5 k-0.3 n0.4 p-0.5 r1.3 s-0.4 t0.6
arsrap 6.5 a-0.7 b0.6 c0.5 f0.5 g0.8 h0.9 i-0.6 k-0.4 l0.4 n0.6 p-0.3 r1.7 t0.4
arsreg 7.1 b0.4 c0.5 e0.6 f1.3 i0.5 j-0.4
arss 6.5 a-0.4 b-0.3 c-0.3 d0.8 e-0.9 f-0.4 h0.5 l0.3 s-0.4
arsski 6.8 b-0.4 d0.8 e-0.6 g-0.4 i0.4
arsskr 7.3 a-0.4 e-0.4 g0.4 h0.5 k0.3 l0.6 r0.4
arti 6.2 c1.1 d1.1 e-0.3 g-0.9 i0.5 j-0.4 k0.5 l0.4 p-0.5
arti+i 7.3 a-0.5 c0.4 g-0.3 o-0.3 s-0.4
artike 6.8 c0.4 d-0.4 e-0.5 g-0.5 i0.9 s0.7
artikl 7.1 a-0.7 b-0.4 d0.3 g-0.4 k0.5 m-0.4 p-0.3 s-0.3
arve 7.1 c-0.3 e0.5 i0.5 t0.3
arvi 7.3 c0.8 f0.4 i0.6
asbj 7.3 e0.9 k0.7 r-0.4 s0.9
asbjor 7.3 e0.9 k0.7 r-0.4 s0.9
asge 7.1 a-0.5 e-0.3 k0.9 l0.8 o1.1
asger 7.1 a-0.5 e-0.3 k0.9 l0.8 o1.1
astr 7.3 c0.6 i0.6 k0.5 o0.4 q0.4
astrid 7.3 c0.6 i0.6 k0.5 o0.4 q0.4
at 2.3 a2.5 b1.3 c-0.8 d2.3 e-0.3 f0.8 g2.5 h1.2 i1.9 j2.1 k0.4 l1.0 n-0.7 o-0.8 q-0.7 r1.6 s0.4 t-0.6
at+afly 7.3 a-0.4 b0.3 k1.3 m0.5
at+alt 7.1 a-0.4 d-0.4 e-0.4 i0.5 l0.8 r-0.5
at+arbe 7.3 a-0.8 c-0.3 h0.5 l0.4 o0.4
at+bede 7.3 b0.4 c0.7 e0.5 f0.9 i0.3 p0.6
at+best 7.3 a-0.7 e-0.3 g0.7 h1.1 o0.4 r1.0
at+besv 7.3 a-0.5 t0.4
at+beta 5.4 d-0.3 g-0.8 i-0.6 l2.4 m0.7 n-0.7 o0.8 p2.7 q1.1
at+bliv 6.1 b-0.3 d2.5 e-1.3 g1.3 h-0.4 k0.5 m-0.3 p-0.5 q0.7 r1.4
at+brug 7.3 a-0.4 d0.5 t-0.3
at+bytt 7.3 a0.4 c1.4 d0.4 e-0.4 g-0.3 k0.4
at+de 6.0 e0.8 h0.3 i1.0 j-0.4 p-0.3 q-0.4
at+dele 7.3 c0.6 d0.5 l1.1 o-0.3 r-0.3 s0.9
at+den 6.0 c0.3 d0.4 f-0.5 g0.5 h0.5 i0.6 l0.4 m-0.4 o1.2 r0.6
at+der 5.9 a1.3 b0.7 d2.2 f1.7 h-0.5 i-0.7 j2.0 m0.7 p-0.5 r-0.3 t1.8
at+det 5.3 a-0.6 b1.3 c-0.4 d0.5 g0.3 h0.4 i-1.1 k-0.3 m0.6 o0.6 q1.0 r0.6 s-1.1 t-0.5
at+din 7.3 c0.5 j0.8 p0.9
at+drop 7.3 a-0.5 e-0.4 o0.4 q0.5
at+du 6.4 c1.7 d0.6 e-0.7 f0.4 g1.6 j0.6 o0.4 r1.7 s0.5 t1.2
at+en 6.7 a1.0 e1.0 g-0.3 i0.3 j1.4 p0.6 r-0.5 s1.2
at+fa 5.2 a-0.7 b1.2 c0.4 d1.2 e-0.7 g1.2 h1.5 i-0.8 j-0.6 m-0.6 n-0.4 o-0.3 r1.7 t0.6
at+find 6.5 a1.1 c0.4 d1.0 h0.5 k-0.5 l-0.4 n-0.3 s0.5 t-0.3
at+flyt 6.5 b0.8 c-0.3 d-0.8 e0.3 h0.6 i-0.5 k1.4 l-0.4 q0.6
at+folk 7.3 a-0.4 e-0.4 q0.3
at+fork 6.8 b1.2 c0.9 d0.7 f1.0 g0.4 i-0.3 j-0.3 k0.8 p-0.3 r0.7
at+forl 7.3 d0.7 e0.5 g0.8 h0.8 k0.5
at+fors 7.3 b2.2 c-0.3 e-0.7 g-0.3 m0.5 o0.8 p-0.4
at+fort 6.8 d0.7 f0.8 g0.8 h0.7 i0.5
at+ga 6.7 d0.4 e0.4 g1.0 h1.5 m0.6 n0.5 p0.4 s-0.3
at+gemm 7.3 f0.4 g0.6 m0.4 r0.8 t0.8
at+give 6.7 a0.4 c0.3 d0.6 e0.4 f0.5 j0.6 l-0.4 m0.9 o0.7 s-0.4 t0.4
at+gore 6.0 c0.7 e-0.5 m0.4 o-0.4 p-0.5 q-0.4 s-0.5
at+han 6.8 d-0.4 m-0.3 o0.6
at+hand 7.3 c0.4 d-0.4 e-0.3 g0.7 n0.6 r1.0 s0.7
at+hans 7.3 b-0.3 d0.9 f0.6 q0.3
at+have 6.0 a-0.5 b1.4 c-0.6 d-0.5 f-0.4 g1.1 j0.8 q-0.3 r1.0 s-0.5
at+hold 7.3 d0.4 i0.4 p0.7
at+hore 6.8 a1.1 c0.8 g-0.4 p2.0 s1.1
at+hun 6.7 d-0.4 f0.9 g1.1 h0.5 i-0.5 j1.1 p1.4 r0.4
at+i 5.6 a0.7 b1.5 c-1.0 d-0.4 e0.9 g1.4 i0.6 j0.3 k0.8 l0.7 n0.5 p0.9 r1.5 t1.1
at+inde 7.3 a1.0 j-0.3 m0.4 s1.5
at+inge 7.1 a0.5 d-0.6 e-0.4 g-0.7 h0.4 i-0.4
at+jeg 5.2 b0.5 c0.8 d-0.7 e0.6 f-0.3 g0.3 h0.5 j0.6 k1.2 m-0.6 o-0.6 p-0.5 q1.6 s0.6
at+jere 6.7 d-0.4 f0.9 g0.7 i-0.4 l0.6 n-0.3 p0.3 r0.6
at+kigg 7.3 a0.6 c0.6 d0.9 i0.8 p1.0
at+komm 6.7 a0.7 b1.2 d-0.3 e0.4 g-0.5 i1.1 j0.3 k0.4 s-0.4
at+kore 7.3 g0.5 m0.3 r0.7
at+kræv 7.3 f0.4 j0.5
at+lave 6.8 c-0.3 e-0.4 h0.7 k0.4 q-0.4 r0.4
at+leve 7.3 a-0.5 g0.9 m0.4 r1.0
at+lytt 7.1 d0.5 g0.4 i0.3 j0.5 r0.5
at+lægg 6.7 a0.3 d0.6 e-0.3 k-0.3 s0.7
at+læse 6.5 a-0.7 b-0.6 d0.5 e0.6 g1.3 i-0.6 j-0.5 l-0.3 o0.3 p-0.5 r2.1 t0.4
at+male 7.3 c0.5
at+man 6.2 b0.8 d1.1 g-0.6 i-0.4 j-0.4 l-0.6 o0.3 r-0.4 s0.7
at+meld 7.3 a0.3 g-0.5 s1.1
at+over 7.3 d-0.4 f0.9 j1.1
at+ring 6.5 a0.9 b0.8 d0.6 e0.7 i-0.4 m0.8 n-0.3 r-0.5 s0.5
at+rykk 7.3 c-0.5 d0.6 k0.4 l1.1
at+sage 7.1 a0.5 c1.2 d0.6 e0.8 f2.8 j-0.5
at+se 6.4 c0.7 d-0.8 e1.0 g0.4 i0.5 k0.8 l-0.5 m0.3 p1.2 r0.3
at+send 6.0 a0.4 b-0.5 c0.4 d0.3 g-0.7 j2.1 k0.4 l0.4 m0.4 o0.7 p0.4 s-0.5 t0.5
at+sige 5.7 a0.6 b1.7 d0.6 e1.0 g0.6 h-0.7 i0.5 j0.4 k1.0 m0.7 n0.7 p-0.5 q1.1 r0.5 t0.5
at+skif 6.1 a-0.5 b2.7 d-0.7 g-0.4 h1.6 i-0.8 j-0.7 k0.3 l0.8 m0.3 n1.1 o1.2 p-0.7 q0.4 s-0.6
at+skri 5.6 a-0.4 b-0.9 c-0.5 d0.7 e0.4 f-0.4 g0.8 h0.5 i-0.5 j0.6 l0.4 m-0.3 p-0.7 q0.9 r0.8 t-0.6
at+skul 7.3 a0.4 c0.6 e-0.3 i0.4 j0.8
at+slæb 7.1 a-0.6 b0.4 c0.4 d-0.3 e-0.3 g-0.6 k1.5 m0.4 o0.5 q0.3 r-0.6
at+spor 6.8 c0.6 f0.8 g1.0 h-0.3 i-0.4 j0.4 k0.3 r1.1 s-0.4
at+sta 7.3 b0.3 h1.5 k0.3 n0.5
at+svar 6.4 a0.8 b-0.4 d0.6 e-0.4 g-0.5 i-0.4 j-0.4 l-0.5 n-0.5 o0.3 q0.4 s1.6
at+syng 7.3 a-0.3 g0.7 h0.7 k0.3 n0.3 r1.0
at+sælg 6.8 d-0.4 e0.3 i0.4 l2.3 o-0.3
at+sætt 6.8 d0.9 e0.7 g0.8 k1.3 l-0.3 n0.5 o0.5 q0.4 r0.9 s0.4 t0.3
at+tage 6.5 a-0.3 b1.1 c-0.5 h0.6 i0.8 k0.6 l1.0 m0.5 o0.3 p-0.4
at+tale 6.4 a0.7 b0.4 c1.2 d1.1 e-0.5 f-0.5 g-0.5 h-0.6 i0.7 k0.4 l-0.4 n-0.4 q-0.3 r-0.5 s-0.3 t-0.4
at+tomm 7.3 a0.4 e0.5 i0.6
at+true 7.3 a0.3 e0.4 j0.7 p0.8 s0.6
at+tænd 7.3 a-0.4 g1.2 h0.4 n0.6
at+tænk 7.3 a0.3 e0.5 i0.6 s0.5
at+udbe 7.3 a0.4 d-0.3 e0.4 j-0.3 p2.0
at+vent 7.3 a0.8 e0.7 i0.6 p1.0
at+vi 4.9 b1.2 c-1.2 d0.6 g0.9 h1.9 i2.7 j-0.7 k-0.6 l0.5 m-0.3 o0.7 p-0.8 q0.4 r2.2 s-1.2
at+vide 6.8 a1.1 b1.4 d2.6 e-0.4 g-0.4 i0.5 j0.5 m0.8 r-0.4 s-0.4
at+vise 7.3 a0.4 c1.1 d0.9 e-0.4 k0.9 t0.4
at+vore 6.8 a-0.4 c0.8 e1.0 f0.5 h0.3 i-0.5 k-0.4 l1.7 m-0.6 n0.6 q0.5
at+vurd 7.3 a0.5 e-0.4 j1.1 m1.4 p-0.4
at+være 6.0 a1.1 b0.8 c0.5 d1.3 f0.4 g-0.8 i-0.3 k0.4 l-0.7 n0.6 p-0.4 r-0.7 s-0.7 t-0.6
augu 5.7 a0.6 c1.3 d0.8 e-0.7 f0.7 g-0.7 i0.3 j-0.6 l0.4 m0.3 n-0.3 o1.0 p0.4 q1.8 r-0.4 t-1.0
august 5.7 a0.6 c1.3 d0.8 e-0.7 f0.7 g-0.7 i0.3 j-0.6 l0.4 m0.3 n-0.3 o1.0 p0.4 q1.8 r-0.4 t-1.0
aukt 7.3 b-0.3 c0.3 g-0.4 n0.3
auktio 7.3 b-0.3 c0.3 g-0.4 n0.3
auto 5.2 a-1.4 b0.7 d1.8 g-1.2 h0.3 i-1.0 l-0.4 n0.8 q0.7 r-0.6 s-1.0 t-0.6
auto+jeg 7.1 a-0.6 b0.3 e-0.4 l-0.4 m0.3 s-0.3
auto+svar 7.3 e-0.3 k-0.4 l0.5 o0.4
autohu 7.3 a-0.4 b0.5 f0.4 k0.4 m-0.4 n1.3 q0.4
automa 5.9 a-1.4 g-0.6 h0.7 i-0.6 j-0.4 m0.5 p-0.6 s-0.5 t-0.5
autosv 6.4 a-0.8 e-0.6 f-0.3 i-0.3 l-0.5 m0.4 s-0.5
avis 6.1 a-0.4 b0.5 c0.3 d0.6 g-0.5 h0.4 k0.4 n1.1 t-0.4
avis+er 7.3 a-0.4 h0.4 i-0.3 m0.3 n0.7 q0.5
avisen 6.5 a-0.6 c0.5 d0.5 g-0.4 h0.3 i-0.4 j0.3 k0.6 l0.4 m-0.5 n1.0 p0.4 q0.4
b 6.4 a-0.9 b-0.6 d0.5 e-0.9 f-0.4 h3.0 j-0.4 k0.8 m0.3 n0.5 o0.7 p-0.6 s-0.5 t0.7
bach 7.3 e0.7 j0.4 q-0.3 r0.3
back 6.5 e1.8 g-0.4 i0.7 m0.4 p-0.4
backup 6.5 e1.8 g-0.4 i0.7 m0.4 p-0.4
bad 5.8 a1.2 b0.6 c0.8 d2.5 e2.5 g-1.0 l-0.5 m-0.5 o-0.3 q-0.7 s0.6
bad+han 7.3 a0.8 b0.9 d-0.3 e0.5 j0.9 s0.9
bad+om 6.5 c1.3 d2.7 e1.3 g-0.6 j-0.4 l-0.4 m-0.4 p-0.3 q-0.6 s-0.4
bade 5.3 a-0.8 c1.0 e0.5 f0.4 g1.9 i-1.2 k0.3 n1.0 q2.4 r2.3 s1.5
badevæ 6.7 b-0.5 d-0.6 e1.4 f-0.3 g0.4 i-0.4 q0.8 r0.5 s1.5
bag 6.1 a0.4 b0.4 c1.4 d1.4 f0.7 i-0.6 j-0.5 k0.6 m1.4 n-0.3 o0.8 p0.7 s-0.7
bag+disk 7.3 a-0.4 g-0.5 l0.4 m0.6 n-0.3
bag+pa 7.3 a0.6 b1.0 i0.8 k0.3
bage 5.3 a-0.6 d-1.0 e1.1 g-0.5 h-0.4 j0.5 k0.5 l2.1 m-0.8 n0.7 o1.1 p-0.3 q0.8 s0.5 t1.8
bage+og 7.1 b0.5 d-0.5 g0.3 l-0.3 o0.3 r0.5 s0.5
bage+pa 7.3 c-0.5 e0.9 i0.7 l0.9
bageft 6.0 a0.3 b0.4 e1.2 g-0.7 j1.0 k0.4 l2.5 n-0.4 r-0.7 s0.8 t1.2
bager 7.1 a-0.5 d-0.4 e-0.6 o0.6 q0.5
bagere 7.1 a-0.6 h-0.3 i-0.3 k0.6 l-0.3 o0.4 q0.3 s-0.3 t1.0
bageri 7.3 a-0.6 c-0.4 e-0.3 l0.8 o0.3 q0.5
bagers 7.3 d-0.4 g0.6 n1.9 o0.3 r0.6 t0.4
bagg 6.8 a0.7 b0.4 c-0.4 e1.2 i1.1 j-0.3
bagg+er 7.3 a0.8 e1.6 i1.3
baggru 7.1 a0.6 e1.4 i1.3
bags 7.1 a0.3 c0.6 d0.6 e0.7 p0.7
bags+af 7.3 a0.3 c0.7 d0.7 e0.8 p0.8
bagsid 7.1 a0.3 c0.6 d0.6 e0.7 p0.7
bagu 7.1 c0.5 d-0.5 l2.1 m-0.3 n1.7 t0.9
bagud 7.1 c0.5 d-0.5 l2.1 m-0.3 n1.7 t0.9
bak 7.3 d-0.3 e0.6 l0.5 r0.3 t0.3
bakk 7.3 a0.3 e0.5 g0.6 h0.9 m1.1 o-0.3 r0.5
band 6.8 d-0.3 e1.1 g0.6 h1.3 i-0.3 n-0.3 t0.8
bander 7.3 a0.3 e1.0 g0.3 h0.8 r0.3 t0.8
bang 7.1 e1.0 n0.3 p1.5
bank 5.1 b-0.4 c-0.7 d0.7 e1.3 g-1.5 i-1.1 j-0.3 m-0.3 n0.5 o1.7 p2.3 q3.2 r-0.5 s-0.6 t1.2
bank+i 7.3 m0.5 o0.5 q0.5 t0.8
bank+ikke 7.3 e0.5 o0.8 p0.5 q1.0 s1.0
bank+og 6.7 d-0.6 e0.3 j-0.4 l1.0 m-0.4 o0.7 p0.9 s-0.4
bank+pa 7.3 a0.8 d1.0 e1.6 j1.3
bank+stan 7.3 a0.7 d0.4 e-0.4 j-0.5 p1.4 q-0.3
bankda 7.3 a-0.5 p-0.3 q2.0
banken 5.7 a-0.9 c-0.5 d0.5 g-1.0 h-0.4 i-0.7 j-0.8 l-0.4 n1.1 o2.4 p1.2 q1.8 r-0.3 t0.7
banker 7.3 a0.8 d1.0 e1.6 j1.3
bar 7.3 a-0.5 e0.7
bare 4.2 a-1.4 b0.4 c0.8 d0.9 e-0.9 f-0.4 i-0.5 k-0.6 n0.5 o0.5 p-0.9 q-0.8 s0.9 t0.7
bare+at 7.3 a0.6 b0.9 e1.3 j0.6 p0.7 s0.5
bare+en 7.1 a0.6 c0.4 d0.4 i1.2 j0.6 m0.7
bare+et 7.3 a0.5 b1.6 e-0.3 g-0.3 m0.9 r-0.4 s0.4
bare+i 7.1 d-0.4 e0.4 j0.6 n-0.4 o-0.4 r-0.5 s0.6 t0.8
bare+ikke 7.3 l0.8 n0.7
bare+lige 7.3 d0.8 e-0.3 n-0.3
bare+nysg 7.3 c0.3 d-0.4 e-0.4 h0.3
bare+pa 7.3 a-0.8 d-0.5 g0.8 h-0.4 k0.4 q0.5 s-0.5
bare+roli 6.7 g1.0 i-0.4 k-0.4 n1.6 o-0.4 q-0.4 s0.4
bare+sa 7.1 d0.5 e-0.3 g-0.3 i-0.4 m0.3 s1.9
bare+sige 6.4 b-0.4 j-0.4 l0.4 m-0.6 o0.9 p-0.3 s-0.5
bare+skal 7.3 b0.5 d0.6 e-0.3 i0.7
bare+til 6.8 a-0.6 c-0.5 d-0.5 e-0.5 h0.3 l0.7 m0.3 r-0.3 s-0.4
bare+vi 7.3 a-0.5 m0.3
barn 6.7 b-0.5 e1.0 f-0.4 i0.5 j0.6 k0.9 l-0.4 m-0.6 n1.0 p0.5 s0.4
barneb 7.3 a0.6 e1.3 i0.7 j0.8 p0.8 s0.6
bars 6.0 a-1.2 b0.3 d-0.9 i-0.5 j-0.4 k-0.4 m0.6 p-0.5 r0.4 s-0.5 t0.8
bars+og 7.3 a-0.3 b0.3 e0.4 g-0.3 m0.3
barsel 6.0 a-1.2 b0.3 d-0.9 i-0.5 j-0.4 k-0.4 m0.6 p-0.5 r0.4 s-0.5 t0.8
bebo 6.2 a-0.5 f0.5 g0.4 i-0.6 j-0.4 o0.7 p0.3 r0.7 s-0.5
bebo+pa 7.3 a-0.6 g0.9 r0.9
beboer 6.2 a-0.5 f0.5 g0.4 i-0.6 j-0.4 o0.7 p0.3 r0.7 s-0.5
bech 7.3 a0.4 c0.5 d0.5 e0.4 f1.2 h-0.3 i0.9 t0.3
bed 7.3 d-0.4 e1.0 f1.3 k-0.3 l0.4 r0.6
bede 4.7 a2.5 c2.1 d1.4 f2.8 g-1.1 h-0.8 i1.3 j1.1 k0.4 l-0.6 m1.0 n0.6 p0.7 s-1.6 t-0.3
bede+anme 7.3 a-0.4 e0.5 h0.4 k0.4 n0.8 q0.6
bede+jer 7.3 a0.3 e-0.4 m0.9 t0.3
bede+om 5.7 a1.1 c1.0 d1.0 f2.7 g-0.7 i0.4 l-0.4 m0.4 o1.5 p-0.7 s-0.8
bede+vi 7.3 a0.6 e0.5 i0.5 j0.4
beder 5.7 a0.7 d1.1 f0.7 g-0.4 h-0.4 l-0.8 m1.2 n-0.5 o0.7 p0.5 q-0.4 s-0.7 t0.5
bedes 5.9 a0.8 b-0.4 c1.7 g-0.6 i1.1 j1.6 l-0.4 n1.0 q0.8 s-0.5
bedr 5.8 b0.4 c0.4 d-0.6 e0.9 f-0.5 g0.9 h1.0 i-1.0 k0.6 l-0.7 m-0.4 n0.8 o0.5 p-0.7 q0.3 r1.8 s-0.6
bedr+end 6.8 a-0.4 d-0.5 g0.6 h1.5 j0.8 k0.4 n0.3 o0.5 q-0.4 r1.0 s-0.3
bedre 5.9 a0.4 b0.4 c0.5 d-0.6 e0.9 f-0.5 g1.0 h1.1 i-1.0 l-0.6 m-0.5 n0.9 o0.4 p-0.7 q0.4 r1.7 s-0.6
beds 5.6 a-1.1 b-0.7 c0.4 d0.4 e-0.5 f-0.4 g1.7 h0.9 j-0.6 k0.7 l-0.5 p-0.6 r2.0 t-0.4
beds+anme 7.3 a-0.3 e-0.3 g0.7 r0.8 s-0.4
beds+er 7.3 e0.4 i-0.3 k0.5 s0.9
beds+hils 6.7 d0.6 g0.8 h0.3 i0.6 k0.5 n0.3 r1.0 t-0.4
bedst 7.3 c0.4 d0.4 k0.4 r-0.3
bedste 5.7 a-0.9 b-0.6 e-0.5 f-0.5 g2.0 h1.1 j-0.5 k0.3 l-0.5 p-0.5 r2.3 s0.4 t-0.3
bedt 5.4 a2.0 b-0.5 d0.7 e1.6 f0.9 g-0.3 h0.6 i-1.2 j3.2 k0.4 l-0.3 m1.3 p2.1
bedt+bank 7.1 a0.9 c-0.3 e0.4 j-0.5 p2.1 q-0.4
bedt+mig 6.7 a0.4 e1.9 g-0.3 i-0.6 k0.4 m0.3 n0.3 o-0.3 q0.5 s0.4
bedt+om 6.0 a1.2 c0.6 d0.5 e-1.2 f-0.4 i-0.5 j0.7 m2.0 p0.7 r0.4 t0.4
bedt+tekn 7.3 a0.4 e1.0 j1.3
bege 7.1 a-0.6 c1.1 e-0.6 g1.4 r1.7
begejs 7.1 a-0.6 c1.1 e-0.6 g1.4 r1.7
begg 6.0 c-0.4 e0.4 i-0.7 m-0.4 n-0.5 o0.7 p-0.4 q1.3 t0.8
begg+dele 7.3 a0.4 e0.4
begge 6.0 c-0.4 e0.4 i-0.7 m-0.4 n-0.5 o0.7 p-0.4 q1.3 t0.8
begr 7.3 k0.7
begrav 7.3 k0.7
begy 5.4 a1.3 b0.8 c0.9 d1.9 f0.3 h-0.4 i3.0 j-0.7 k0.8 l0.3 o0.5 p-0.7 q0.6 t-0.4
begy+at 6.2 a0.9 b-0.7 c1.2 d1.0 e0.7 g-0.8 i1.7 j-0.4 k1.1 l-0.3 p-0.4 q0.4 r-0.4 s-0.4
begy+jeg 7.3 c0.4 d-0.6 e-0.5 s0.4
begy+med 7.3 a-0.6 d-0.3 g1.3 i-0.3 r1.4
begynd 5.4 a1.3 b0.8 c0.9 d1.9 f0.3 h-0.4 i3.0 j-0.7 k0.8 l0.3 o0.5 p-0.7 q0.6 t-0.4
beha 6.4 a1.2 c1.1 d1.3 f0.4 g-0.8 i-0.4 j-0.4 k0.4 n-0.4 p0.7 r-0.7 s1.1
beha+os 7.1 a1.1 d1.2 e-0.4 g-0.4 p1.0 s1.7
behand 6.4 a1.2 c1.1 d1.3 f0.4 g-0.8 i-0.4 j-0.4 k0.4 n-0.4 p0.7 r-0.7 s1.1
beho 5.5 b-0.4 c-0.5 g-1.0 j-0.6 l0.4 q0.5 r-0.8 s0.7 t0.5
beho+ikke 6.2 d-0.4 g-0.4 n0.3 q0.9 r-0.5 s0.7
beho+vi 7.1 d-0.3 g-0.3 o-0.3 p0.7 t0.3
behold 6.5 c-0.5 d-0.5 f0.5 g-0.4 i-0.4 l0.4 n-0.3 p0.6 s-0.3
behove 5.9 b-0.4 d0.5 g-0.7 j-0.5 k0.3 q0.6 r-0.6 s1.0 t0.4
beke 7.3 a-0.6 d-0.3 g0.5 r0.6 t0.5
bekend 7.3 a-0.6 d-0.3 g0.5 r0.6 t0.5
bekl 6.2 a-0.9 b-0.4 c-0.4 d0.5 g-0.4 j-0.5 l2.5 m-0.5 n0.8 q0.9
bekl+den 7.3 e0.5 i0.4 n0.7 p0.6
bekl+ulej 7.3 l0.9 p-0.3
beklag 6.2 a-0.9 b-0.4 c-0.4 d0.5 g-0.4 j-0.5 l2.5 m-0.5 n0.8 q0.9
bekr 5.6 c0.3 e1.0 g-0.9 h0.6 i0.9 j0.7 k0.5 l-0.3 m1.4 n0.6 o2.6 q1.4 s-0.6 t2.2
bekr+og 7.3 c-0.5 d0.7 h-0.4 i-0.4 m0.9 q0.7 r0.4
bekr+venl 7.3 a0.6 e0.5 i0.8 m0.5 p0.7
bekræf 5.6 c0.3 e1.0 g-0.9 h0.6 i0.9 j0.7 k0.5 l-0.3 m1.4 n0.6 o2.6 q1.4 s-0.6 t2.2
beky 7.3 a0.4 c0.6 d1.3 e-0.4 j0.6 q0.9
bekymr 7.3 a0.4 c0.6 d1.3 e-0.4 j0.6 q0.9
belo 4.9 a0.5 b-1.0 c0.6 e-0.6 g-1.2 h-0.4 i-1.4 l1.2 m3.0 n1.6 o2.6 p0.9 q2.3 s-0.8 t0.8
belo+er 6.7 d-0.5 f-0.3 g-0.4 i-0.3 j-0.3 k-0.3 m-0.8 n-0.5 o0.9 p1.1 q2.9
belo+over 7.3 a0.5 c1.2 f0.6 j0.8 m0.6 p1.3
belo+pa 6.8 b-0.4 d0.8 e0.4 h0.4 l0.8 n1.8 o1.1 p-0.4 q-0.6 r0.5 t0.6
belo+pass 7.3 c-0.5 d0.4 e-0.5 l1.0 m1.8 o-0.3
belob 6.2 c0.8 d-0.5 e0.4 f-0.3 g-0.4 h-0.5 i-0.4 j-0.6 k0.6 l-0.7 m0.5 n-0.4 o1.1 p-0.6 q1.0
belobe 5.2 b-0.9 c0.3 d0.6 e-0.7 g-0.9 i-1.1 j0.4 l1.7 m2.7 n1.9 o1.8 p1.5 q1.9 s-1.0 t0.9
bemæ 7.3 a-0.6 n0.4 r0.5
bemæ+og 7.3 g0.5 h0.6
bemærk 7.3 a-0.6 n0.4 r0.5
bene 7.1 a-0.8 b0.4 d0.4 g0.5 k0.5 m0.5 n0.3 o0.6
benene 7.1 a-0.8 b0.4 d0.4 g0.5 k0.5 m0.5 n0.3 o0.6
bent 6.0 a-0.7 c0.5 f0.5 g-0.5 h-1.0 i1.6 j-0.4 k1.3 m0.5 o0.6 p-0.4 q0.9 r-0.3 s-0.5 t-0.5
bent+fra 7.3 c-0.5 d0.6 i1.9
bente 6.7 a-0.4 c0.4 d-0.4 g-0.6 h-0.5 i0.6 k1.0 m0.9 o0.8 q0.8 r-0.5 t-0.4
bere 6.1 a0.8 b-0.5 c1.7 e0.8 g-0.8 h0.3 i-0.6 j-0.4 m3.9 o0.4 q-0.4 s-0.4 t-0.3
bere+fra 7.3 j0.6
beregn 6.7 a0.7 b-0.5 c1.3 d0.4 e0.7 g-0.7 h0.5 i-0.5 m4.0 p0.5 q-0.4
beretn 7.3 e-0.4
bero 6.8 a0.4 c1.0 d0.4 e-0.3 j0.6 m0.9 p1.5
bero+hos 7.3 a0.4 c0.5 d0.5 m1.0 p1.1
bert 7.3 a-0.4 b0.3 e-0.6 f0.6 g0.5 r0.6
bertel 7.3 a-0.4 b0.3 e-0.6 f0.6 g0.5 r0.6
besk 5.7 b-0.4 c0.8 d2.3 f0.8 g-0.6 i-0.8 j0.4 l-0.5 o-0.5 p0.9 r-0.7 s-0.7
besk+fra 7.3 a-0.4 e0.4 f0.4 g-0.4 m0.5
besk+pa 7.1 a0.9 d0.9 e-0.4 p1.1
besked 5.7 b-0.4 c0.9 d2.3 e0.4 f0.9 g-0.6 h0.4 i-0.7 j0.4 k0.3 l-0.5 m-0.4 o-0.4 p1.0 r-0.5 s-0.7
besl 6.2 a0.5 b0.5 d0.5 f-0.4 g0.7 h0.4 i1.0 p1.1 s0.6
besl+at 6.4 b-0.4 d0.6 e0.3 f-0.4 g0.8 h0.4 i1.0 p1.2
beslut 6.2 a0.5 b0.5 d0.5 f-0.4 g0.7 h0.4 i1.0 p1.1 s0.6
beso 6.2 d0.6 e0.4 f-0.4 g-1.0 h-0.5 i-0.6 j-0.6 m1.0 n-0.3 o0.4 p-0.4 q0.9 r-0.6 s-0.5 t0.9
beso+af 6.8 a-0.6 d0.8 e-0.5 f-0.3 g-0.6 h-0.3 i-0.4 q0.4 r-0.4 t1.1
besog 6.4 a-0.5 d0.6 e-0.4 f-0.3 g-1.0 h-0.7 i-0.6 j-0.5 k0.3 m0.9 o0.6 p-0.3 q0.8 r-0.6 s-0.5 t0.9
best 4.3 a2.1 c1.5 d0.5 e1.5 f2.0 h2.5 i0.4 k-0.5 l0.5 n0.8 o0.9 p3.4 r1.0 t1.3
best+af 7.3 a0.4 c1.1 d0.9 e-0.4 k1.0 t0.4
best+det 7.1 a1.3 e1.3 i-0.3 j0.4 p1.9
best+efte 7.3 a0.4 d0.9 p0.9
best+er 7.3 b0.5 e0.8 f0.3 h0.6 k-0.3 r0.6
best+har 6.7 a0.4 e1.2 h0.8 i0.6 j0.3 n0.7 p0.5
best+noge 7.3 b1.2 c-0.3 f1.6 i-0.4 m0.4 o0.7 q0.3 r0.4 s-0.3
best+og 6.8 b1.6 e-0.7 i0.4 s0.6
best+som 7.3 e0.4 t0.5
best+takk 7.3 a-0.8 g0.7 i0.7 r0.8
best+til 7.3 f0.6 l-0.3
best+to 7.3 a-0.5 c0.4 g0.7 h1.2 r0.6
best+vil 7.1 a0.5 b-0.4 e0.5 f0.9 g-0.7 h-0.5 i0.7 l0.4 p-0.3
bestae 7.3 c1.1 d1.1 e-0.3 g0.8 i-0.4 k0.9 m0.3 r1.1 t0.5
bestem 6.1 a0.7 c0.5 f2.4 g-0.5 i0.3 j-0.3 o0.5 q0.5 r0.4 s1.3
bestil 5.3 c0.6 d-0.6 e1.2 f0.5 g-0.4 h2.5 i-0.9 j-0.7 k-0.6 m1.5 n0.4 o0.3 p1.5 q0.5 s-0.8 t1.3
bestri 7.1 a0.6 e-0.3 j1.6 p1.3
bestyr 5.1 a1.3 b1.0 d0.9 e1.1 f0.7 h1.3 i1.4 j-0.5 k-0.8 l0.9 m-1.2 n0.9 o0.6 p1.7 q-0.7
besv 6.7 a-0.4 d-0.6 f-0.3 o0.6 p-0.3 q0.5 s-0.3
besv+denn 7.3 a-0.7 e-0.5 n0.5 o0.5 r0.4 t0.5
besvar 7.1 a-0.7 d-0.4 e-0.3 k0.3 o0.3
besvær 7.3 c-0.4 e0.4 o0.4 q0.8
beta 3.3 a-2.4 b1.1 c-0.7 d-1.1 e-0.5 g-2.1 i-3.4 j-0.6 l3.6 m1.5 n7.1 o3.6 p4.1 q6.0 r-0.8 s-2.8
beta+bliv 7.3 b0.3 e0.9 j0.9 p0.8
beta+de 7.3 b0.9 j0.6 n0.8 p0.7 q0.5
beta+den 6.5 a-0.3 b1.1 c-0.5 d-0.6 e0.5 f0.4 g-0.3 i-0.5 l0.8 m-0.7 n2.2 o0.5 p-0.5
beta+det 6.8 a1.3 b0.9 c-0.3 d0.6 i0.6 l0.4 m1.1 o-0.4 p-0.5
beta+efte 7.3 a-0.5 c-0.4 l0.8 m-0.3 o1.1 q-0.3
beta+endn 7.1 b-0.4 d-0.4 e0.8 h-0.3 l1.5 p-0.4 q-0.4 r-0.4
beta+er 6.8 a0.8 b-0.4 d-0.3 e-0.4 g0.4 h0.4 j0.5 k-0.4 l0.6 p1.9
beta+fakt 7.3 a-0.6 b0.4 e-0.3 n0.8 o0.5 p-0.5 q0.4 t0.5
beta+for 5.6 b-0.5 d-1.0 e1.1 h0.6 i-0.6 k0.6 m1.7 n-0.3 p2.0 q0.3 s-0.7
beta+fra 7.3 c0.3 d0.4 e-0.4 h0.3 l0.5 n0.4 o0.6
beta+halv 7.1 a-0.4 b-0.4 e-0.4 f0.6 l0.7 n-0.8 q1.6 t0.4
beta+husl 7.1 f0.3 h-0.4 k0.4
beta+i 6.5 a-0.8 c-0.4 d-0.6 e-0.5 g-0.4 i-0.4 j-0.4 l0.5 m1.2 n0.3 o0.9 p-0.5 q1.1 t0.5
beta+ikke 6.1 a0.5 b-0.6 c0.9 e-0.6 f-0.3 g-0.5 i-0.6 j1.0 l-0.3 n-0.4 o-0.5 p2.0 q-0.3 s-0.4 t-0.3
beta+inde 7.3 a-0.7 c0.3 n2.9 o0.7
beta+jeg 6.0 a-0.7 c0.6 d0.3 e-0.3 f-0.5 g0.4 h0.4 i-0.5 k0.9 l1.3 m0.3 n5.2 o-0.4 p1.0 r0.9 s-0.7
beta+jer 7.1 a-0.6 c-0.4 f0.7 i-0.3 l1.3
beta+kont 7.3 a-0.6 c0.5 d0.4 f0.4 h0.5 k0.4 l-0.4 n1.7 q0.5
beta+med 7.3 b-0.3 e-0.4 g-0.5 k0.3 o-0.4 q1.4
beta+noge 7.3 a-0.3 k0.3 o1.1
beta+nu 7.3 b1.0 c-0.3 g-0.3 i0.6 l1.1 o0.3 p-0.3 q1.6
beta+og 5.0 b-0.6 c-0.3 e-0.4 g0.6 i-0.6 j-0.9 k-0.4 l-0.3 m0.7 p0.7 q1.5 r0.7 s-0.5 t-0.4
beta+pa 6.1 d-0.4 e0.8 g-0.5 i-0.3 j-0.3 k0.7 l-0.5 m-0.5 n1.7 o3.0 p0.9 s-0.3
beta+sa 7.1 a-0.3 b-0.3 c0.3 f-0.3 g0.7 h0.4 n0.7 p-0.5 q-0.3 r0.7
beta+som 6.8 a-0.7 k-0.3 m-0.5 n-0.5 o0.8 p-0.4 q1.7
beta+til 6.8 a-0.4 b0.4 d-0.4 e0.3 g-0.3 h0.4 i-0.3 l1.4 n1.0 o0.7 p-0.7 q0.5 s-0.4 t0.8
beta+vi 6.5 a1.1 b0.6 c-0.3 d-0.4 e1.1 j1.3 m0.7 n0.6 o-0.3 p2.9 s0.3
beta+via 7.3 a-0.5 d0.3 f0.5 m0.5 n-0.5 p-0.4 q1.9
betal 7.1 e-0.3 r-0.4
betale 4.0 a0.5 b2.4 c-0.8 d-0.7 f-0.3 g-1.2 i-1.4 l2.2 m2.1 n7.1 o2.1 p5.5 r0.5 s-1.1
betali 4.4 a-0.9 b-0.7 c0.3 e0.5 f0.3 g-1.5 h0.5 i-1.8 j-1.3 k-0.6 l3.8 m-0.3 n1.2 o5.0 p0.8 q1.5 s-1.4 t0.4
betalt 4.7 a-3.5 e-0.5 h0.8 i-1.7 k0.7 l0.5 n2.1 o-0.4 p-1.7 q10.0 s-1.4
beti 7.3 e0.4 p0.6
beting 7.3 e0.4 p0.6
beto 7.1 a-0.8 f-0.3 g0.9 i-0.3 q-0.4 r1.4 t0.5
betr 6.7 a1.2 b0.5 c1.0 i1.6 j1.7 p0.5
betrag 6.7 a1.2 b0.5 c1.0 i1.6 j1.7 p0.5
bety 6.0 a-0.8 b0.3 c-0.4 d-0.7 g-1.0 i1.7 j-0.9 k1.1 l1.0 m0.4 n0.5 o0.3 p-0.7 q0.8 r-0.6 s-0.5
bety+at 6.8 a-0.4 b0.4 e-0.6 i0.8 l0.8 m0.4 q0.4 r-0.5
betyde 6.0 a-0.8 b0.3 c-0.4 d-0.7 g-1.0 i1.7 j-0.9 k1.1 l1.0 m0.4 n0.5 o0.3 p-0.7 q0.8 r-0.6 s-0.5
bevi 7.1 a-0.8 b-0.4 e-0.3 g1.9 h1.9 k-0.3 l0.5 m-0.4 n0.6 r2.2
bibl 7.1 e1.4 g-0.4 h0.5 i-0.4 k-0.5 m-0.3 n-0.6 o0.5 q0.5 s-0.3 t0.7
biblio 7.1 e1.4 g-0.4 h0.5 i-0.4 k-0.5 m-0.3 n-0.6 o0.5 q0.5 s-0.3 t0.7
bil 6.8 e0.3 f0.3 g-0.4 h-0.7 k1.6 l1.5 m-0.4 o0.8 q0.7 t-0.3
bila 5.0 a-1.7 b0.5 c-1.0 e0.3 g-1.8 h0.5 j-1.1 k-0.5 l1.2 m0.6 n0.8 o2.0 p-0.5 q0.5 r-0.7 s-1.2 t0.7
bila+for 7.3 b0.4 h0.4 i0.5 l0.4
bila+ligg 7.1 a-0.4 c-0.4 e-0.5 g-0.5 n-0.4 r-0.3
bilag 5.5 a-0.9 c-1.0 e0.3 f-0.3 g-1.0 h1.1 i-0.4 j-0.8 o1.4 s-0.9 t0.7
bilage 6.0 a-1.1 b0.3 c-0.4 d-0.5 e-0.7 f0.5 g-1.1 h-0.3 j-0.4 k-0.3 l1.7 m0.9 n0.6 o1.3 p-0.5 r-0.4 s-0.4 t0.4
bilags 7.3 b0.5 e0.4 i0.5 q1.0
bile 6.5 a-0.8 b0.8 d-0.5 h0.6 k2.2 l-0.3 o-0.4 p-0.3 s-0.4 t-0.4
bilen 6.8 a-0.4 b1.0 c-0.3 d-0.6 h-0.3 i0.4 k2.3 t-0.3
biler 7.3 a-0.4 g0.6 h1.0 i-0.3
bilk 7.3 a-0.3 d-0.5 g0.5 r0.4
bilka 7.3 a-0.3 d-0.5 g0.5 r0.4
bill 4.4 a1.2 b-0.4 d-1.1 e2.8 f-0.5 g-1.4 h-0.4 i-1.5 j0.6 k-1.2 n-0.7 r-0.7 s2.6 t-0.5
bill+af 5.3 b-0.4 c-0.5 d-0.7 e1.9 i-0.9 k-0.8 l-0.4 m0.4 n-0.3 q-0.3 s1.1 t0.7
bill+er 6.8 a1.2 e0.8 g-0.4 i-0.4 j1.8 r-0.4 s1.1
bill+fra 7.3 k0.3
bill+og 6.8 d0.3 s0.5
bill+pa 7.1 a0.5 b-0.3 c1.1
bill+til 6.8 a-0.8 c-0.6 d0.3 e-0.8 j-0.3 k-0.4 n-0.4 s-0.4 t-0.4
billed 4.5 a1.0 b-1.1 d-0.7 e3.3 f-0.5 g-1.2 i-1.3 j0.8 k-1.0 n-0.5 o-0.3 s2.9
billig 6.8 a0.5 b1.3 c-0.5 d-0.7 e-0.6 o0.4 r-0.6
bind 6.2 a2.3 b0.6 c-0.3 d-0.5 e1.6 g-0.5 h0.7 i1.6 l-0.4 p1.2 s-0.4 t-0.4
binden 7.3 j-0.4
binder 7.1 a1.4 b0.4 e2.5 f0.4 g-0.7 j0.4 p1.6
bindin 7.3 a1.5 b0.5 i2.5
birg 6.5 b-0.5 c1.0 d0.4 e0.5 i-0.4 j0.8 l0.8 m-0.5 p-0.4
birgit 6.7 a0.5 b-0.4 c1.0 d0.5 e0.5 i-0.4 j0.9 m-0.4
birk 6.8 a0.4 b1.0 e0.5 n0.7 q-0.4 t1.1
birt 6.4 a-0.5 b-0.5 c0.8 h0.6 m0.4 o0.8 r0.8
birthe 6.5 a-0.7 b-0.5 c0.3 d-0.4 h0.8 m0.5 o0.6 r0.8
bitt 7.1 a-0.5 e-0.5 g0.3 h0.8 n-0.3 o0.6 q1.6 r0.6
bitten 7.3 e-0.4 g0.4 h0.9 q1.0 r0.6
bjar 7.3 c0.6 g0.4 r0.6
bjor 6.8 c0.5 d-0.6 e1.3 g-0.3 s0.5
bjorn 7.3 e0.7 q0.4 s0.7
bla 6.7 c0.6 d1.1 e0.7 g-0.6 h0.7 n0.7 q-0.4 r-0.4
blad 6.0 b-0.7 c0.8 e0.7 f0.5 i-0.6 j1.3 n-0.5 p-0.4 s2.6 t0.8
blad+har 7.3 e-0.4 f0.4 k0.4
blad+hver 7.3 c0.8 d0.4 j0.4 s1.3 t0.8
blad+i 7.3 g0.5 r0.4
bladet 6.5 a0.4 b-0.4 c0.4 e0.5 i-0.3 j1.0 r-0.4 s1.9 t0.6
blan 6.4 b0.5 c-0.3 d-0.8 f1.1 i0.7 j-0.4 m1.1 p0.7 r0.3 s-0.4 t1.0
blan+ande 7.3 e-0.4
blande 7.1 b0.7 d-0.5 e0.5 i0.9 q0.4
blandt 7.3 e-0.4
bleg 7.3 g0.3
blev 3.9 a-0.9 b2.2 c1.1 e-1.1 f-0.5 g2.3 h1.0 i0.7 j-1.8 k0.5 l0.4 m1.5 n0.5 o1.5 p-2.3 q1.7 r3.7 s-1.9 t0.4
blev+afvi 6.8 a-0.5 d-0.3 g-0.5 k0.9 o1.4 p-0.4 r-0.3
blev+aldr 7.3 e-0.3 j0.8 m0.6 p0.4
blev+bedr 7.3 b0.9 g-0.4 n-0.3 r-0.3
blev+beta 7.1 a-0.6 b0.3 c-0.3 d-0.4 k0.7 m-0.6 n-0.4 o1.0 q1.2
blev+den 7.3 d1.0 g0.7 r0.9
blev+der 7.3 d0.4 i0.5 r-0.3
blev+det 7.3 c1.2 e-0.3 g0.4 i1.2 r0.5
blev+en 7.1 d-0.5 e0.4 l0.3 r0.5
blev+for 7.3 a1.0 b2.1 g-0.4 l0.3 m0.5 q0.3 r-0.6 t0.3
blev+ikke 7.3 g-0.3 i1.0
blev+indl 7.3 k1.2 o0.6
blev+loka 7.3 a-0.3 e-0.4 g0.9 h1.3 r0.8
blev+love 7.1 a0.8 c0.8 d1.1 e1.3 g-0.3 m0.6 q-0.3 s-0.4
blev+reve 7.3 a-0.4 b0.3 c0.5 f0.5 g1.3 h2.5 n0.3 r1.6
blev+tage 7.1 a-0.5 g0.8 l0.5 r1.1
blev+til 7.3 e0.7 n0.4
blev+ved 7.3 g0.9 r1.0
blev+vi 7.3 a-0.4 b0.4 e-0.5 f0.4 g0.5
blevet 5.0 a0.4 b2.4 c-0.6 d0.3 e-0.4 f-0.4 g-0.5 i0.6 j-0.9 k0.8 l0.6 m0.8 o0.6 p-0.9 r0.6 s-1.2 t0.5
blin 6.5 a-0.5 b1.0 d0.4 e-0.5 g0.4 i-0.4 j0.7 k0.7 l0.6 m1.1 p-0.3 r0.7 s0.6 t0.3
blin+og 7.3 a0.3 b0.9 k0.5 s1.0
blind 7.1 a0.4 b0.7 g0.7 j0.9 m1.0 r0.7 s0.8
blindt 7.3 a-0.6 b0.5 c-0.3 d0.3 k0.6 n0.5 o0.5
bliv 3.6 a1.5 c0.3 d2.4 e1.3 h-1.2 j0.6 k2.1 l0.3 n1.4 o0.5 p2.3 r0.3 s2.2 t-0.4
bliv+beta 6.4 a-0.6 d-0.5 g-0.5 i-0.4 j-0.4 k1.4 l0.3 m0.5 n3.3 q-0.7 s-0.4 t0.4
bliv+boen 7.3 a-0.4 m0.3 o0.7
bliv+den 6.2 c0.4 d0.3 e0.5 g-0.6 h-0.5 j-0.7 l-0.4 m1.0 p0.6 s0.5
bliv+der 6.8 a0.8 d0.8 e0.3 j1.3 m0.4 p0.9 s1.1
bliv+derf 7.3 d-0.3 e0.3 i0.8 j0.5 p0.6 s0.6
bliv+det 6.4 a1.1 d1.0 e0.5 f0.9 g-0.5 i-0.5 j-0.5 n-0.6 p-0.4 r-0.7 s2.6
bliv+folk 7.3 a-0.5 b0.5 g1.2 r1.4
bliv+gjor 7.1 d1.0 g0.8 j0.5 n-0.3 p-0.3 r0.9 s-0.4 t0.5
bliv+hos 7.3 c1.1 d-0.4 e0.7 g1.3 h1.4 i-0.5 n0.4
bliv+ikke 6.0 a2.4 b0.4 d-0.5 e0.5 g-0.4 i0.9 k-0.4 m-0.4 o-0.3 p2.6 r-0.5 s0.7
bliv+jeg 7.3 a0.4 j1.0 p0.4
bliv+lagt 7.3 a0.6 e0.3 s1.7
bliv+ligg 7.1 a1.5 d0.7 e1.8 g-0.3 j0.7 p1.9 s-0.4
bliv+nodt 7.1 a-0.5 d-0.4 k1.4 n-0.4
bliv+nok 7.3 d0.7
bliv+pa 7.3 a0.5 d0.7 e1.4 i0.5 p0.6
bliv+send 7.1 e0.3 g-0.4 i1.1 j0.3
bliv+stae 6.7 a-0.5 c0.5 e-0.6 i-0.4 k0.8 n-0.4 p0.9 q-0.4 r0.4 s-0.4
bliv+til 7.3 a0.6 c0.9 d-0.5 e1.0 i0.5
bliv+ved 6.7 a1.1 d1.8 g0.6 i0.8 j0.3 p-0.3 r0.8 s1.6
blive 5.5 a0.4 b0.6 c2.3 d2.0 e-1.4 g0.4 h-0.8 k1.8 m0.5 n0.9 p-0.9 q0.8 r0.9
bliver 3.7 a1.9 d1.8 e2.8 g-1.6 h-0.7 j0.6 k1.4 l0.8 m-0.5 n1.1 o0.8 p3.0 q-0.3 r-1.0 s2.3
blom 6.8 b1.0 g-0.4 h0.6 i0.6 n0.5
blomst 7.1 b0.9 e-0.3 g-0.3 i0.7 n0.5
blot 7.3 a-0.8 b0.6 d-0.4 f0.7 j-0.3 m0.7
blæs 6.8 c-0.3 f0.4 g-0.5 k1.0 p0.4 q0.4 r-0.3 s0.5
blæser 7.3 a-0.4 e-0.3 f0.5
blæst 7.3 g-0.3 h0.3 k0.9 p0.5 s0.6
bo 6.0 a-0.3 b0.6 g-0.7 h-0.3 j-0.6 k1.6 p-0.5
bode 6.4 c-0.5 e1.4 g-0.8 h-0.4 j1.2 m0.5 q-0.5 r-0.6 s-0.4
bode+pa 7.3 a0.5 e0.7 j1.3
bodi 6.2 b-0.5 g-0.4 i1.1 j0.4 k-0.4 l0.6 m-0.5 o0.4 q0.3 r-0.7 s0.4
bodil 6.2 b-0.5 g-0.4 i1.1 j0.4 k-0.4 l0.6 m-0.5 o0.4 q0.3 r-0.7 s0.4
boen 7.3 a-0.4 m0.3 o0.7
boende 7.3 a-0.4 m0.3 o0.7
bog 7.3 a-0.5 e-0.3
boge 6.7 a-0.4 b-0.3 d0.6 i1.0
bogen 7.1 a-0.4 g0.3 r0.4
boger 7.3 c0.3 d0.4 e0.3 i1.2 r-0.3
bogf 6.0 a-1.3 b0.5 e-0.6 g-0.8 h-0.4 i1.4 j-0.5 l-0.4 m-0.3 o0.4 p-0.4 q1.2 s-0.4
bogf+det 7.3 a-0.6 k0.6 n0.7 o0.6 q0.5
bogfor 6.0 a-1.3 b0.5 e-0.6 g-0.8 h-0.4 i1.4 j-0.5 l-0.4 m-0.3 o0.4 p-0.4 q1.2 s-0.4
bogh 5.3 a-0.7 b-0.3 d1.0 e-0.7 g-0.8 h0.5 i1.4 j-1.0 l1.3 m1.3 n1.6 o2.4 p0.4 q0.5 r0.6 s-1.0
bogh+der 7.3 d0.5 g0.7 h0.8 i0.5
bogh+har 7.3 j-0.3 k0.3 n1.6 p1.1
boghan 7.3 i0.6 t0.8
boghol 5.4 a-0.7 c-0.4 d1.1 e-0.7 g-0.5 h0.5 i0.6 j-1.0 l1.4 m1.2 n1.7 o2.5 p0.5 q0.4 r0.8 s-0.8 t-0.5
boks 7.1 c0.8 g0.3 h0.6 i1.2 j0.7
bold 7.3 b0.7 h0.4 i0.8 k0.3
bolden 7.3 b0.7 h0.4 i0.8 k0.3
bole 7.3 a-0.4 l1.6 n0.8 t0.8
bolett 7.3 a-0.4 l1.6 n0.8 t0.8
boli 6.1 c1.3 d-0.4 f0.3 g-0.4 i-0.6 j1.8 m-0.5 n0.4 p0.8
boli+far 7.3 a0.4 c0.8 j0.9
boligf 7.3 j0.7 p0.6
boligr 7.1 c0.5 j0.8 s-0.4
boligs 7.3 a-0.4 p0.7
boll 6.8 c-0.5 e1.2 g-0.4 h0.5 i0.4 k0.6 m0.3 t-0.3
boller 6.8 c-0.5 e1.2 g-0.4 h0.5 i0.4 k0.6 m0.3 t-0.3
book 6.4 a-0.8 b0.6 c-0.5 d-0.3 f0.6 g1.4 h2.7 i-0.9 j-0.3 q0.8 r1.8 s-0.5
book+jer 7.3 a-0.6 f0.6 g1.0 h2.0 i-0.3 r1.3 s-0.3
booker 7.1 a-0.7 c-0.4 f0.7 g1.3 h2.7 i-0.5 k0.4 r1.7 s-0.4
bookin 7.1 b0.7 d-0.3 e0.3 g0.4 h0.4 q0.5 r0.4
bor 6.2 a0.9 d0.3 e-0.8 g-0.4 h-0.4 j0.9 k-0.3 m0.9 r-0.7 s0.4 t0.5
bor+i 7.3 a0.7 b0.4 c0.7 d-0.3 j0.8 m0.8 s0.8
bord 5.8 a-0.5 c-0.4 d-1.0 e1.3 f0.5 g0.6 h0.8 i-0.8 j-0.5 k1.3 m0.4 o0.5 q0.3 r1.1 s0.7 t-0.3
bord+og 7.3 a-0.5 d-0.4 g0.3 h0.4 o0.5 r0.7
bord+pa 7.3 a0.3 b0.9 e0.3 s0.5
bordet 6.5 a-1.3 d-0.6 e-0.5 f0.6 g1.3 h0.8 i-0.5 k2.1 o0.7 r1.6 s-0.6 t-0.4
borg 6.2 a-0.4 c-0.4 e0.5 f0.4 g-0.6 i-0.5 j-0.3 l0.6 p-0.5 r-0.5 s0.3 t0.8
borger 6.8 a-0.8 b0.4 l1.0 n0.6 p-0.4 t0.7
borgme 7.1 a0.7 e1.0 f0.7 g-0.3 h-0.4 r-0.4 s0.7
born 5.4 a-0.6 b-0.4 d1.2 e1.7 f-0.5 g2.0 h1.2 i-0.8 j-0.7 m1.0 n0.3 p-0.7 r1.3 s-0.5 t0.7
born+har 7.1 a-0.6 d0.3 k1.2 n0.9
born+i 7.3 a0.8 d-0.4 e1.5 g-0.4 i0.5 m1.7
borneh 6.4 a0.3 b-0.3 c0.4 d1.0 e1.8 h0.6 i-0.5 j-0.3 k1.0 m1.5 n-0.3 o0.5 p-0.3 r-0.4 t0.7
bornen 6.1 a-1.2 g2.7 h0.4 i-0.6 j-0.4 n1.1 p-0.4 r3.0 s-0.7
bornho 6.8 a0.4 c-0.4 d0.5 e0.4 i0.3 q0.3
bors 7.1 e-0.3 g-0.4 o0.3 s0.7
borsen 7.1 e-0.3 g-0.4 o0.3 s0.7
bort 6.2 c-0.5 g-0.4 h-0.4 k0.8 l0.7 n-0.3 p-0.3 q0.9 r-0.5
bort+fra 6.8 b0.4 d-0.6 h-0.3 l0.5 n-0.4 q1.2
bortvi 7.3 d0.6 e-0.3 j0.5
bovl 7.3 e0.4 g0.5 h0.9 r0.4 s0.4
brag 7.3 a0.8 c0.9 e0.4 j0.5 n1.2
brag+i 7.3 a0.7 c0.9 e0.4 n1.2 s0.3
bragt 7.3 a0.8 c0.9 e0.4 j0.5 n1.2
bran 5.9 a0.5 b-0.4 e0.5 f0.7 g-0.9 i-0.4 k0.4 l1.0 o0.4 s1.6 t1.0
bran+og 7.3 a-0.9 d-0.6 h0.5 k1.1 l0.6 n0.5 p-0.4 q-0.4 r0.3 t0.7
branch 6.8 a1.0 g-1.0 h-0.3 r-0.6 s2.5
brande 7.3 a-0.5 d-0.4 e0.4 f0.7 l0.9 o0.3 q0.6
brands 7.3 f0.3 j0.7 k1.1 l0.6 n0.5 p0.6 t0.4
brandt 7.3 e0.5 g0.4 r0.5
bred 7.3 a0.5 s1.4
brede 7.3 a0.5 s1.4
brev 5.4 b-0.9 c-0.3 e-1.7 f-0.6 g-0.5 i-1.1 j1.5 m-0.4 o0.5 q0.4 s0.3 t-0.3
brev+fra 7.1 e-0.5 j0.5
brev+i 7.1 j1.0 p0.8 s1.7
brev+om 6.8 d-0.3 l0.4 n0.3 p0.4 r0.6 t0.4
breve 6.7 b-0.3 c0.4 d0.3 e-0.6 h-0.3 k-0.3 n0.6 p0.4
brevet 7.1 c-0.4 d0.6 e-0.5 q0.3
bria 6.8 a0.4 d0.4 g0.5 i0.6 k0.4 n-0.4 p0.4 r0.5 s0.4
brian 6.8 a0.4 d0.4 g0.5 i0.6 k0.4 n-0.4 p0.4 r0.5 s0.4
brik 7.3 b0.5 c0.9 d0.9 g1.2 i-0.3 r1.5
brin 6.5 g-0.3 i1.2 p0.4 s0.9
brin+en 7.1 b0.4 d-0.4 i1.1 s1.1 t0.3
bringe 6.5 g-0.3 i1.2 p0.4 s0.9
brit 7.3 a-0.3
bro 6.8 c1.1 e-0.7 f0.4 h-0.5 i0.6 l0.9 o0.4 p-0.4
broc 6.4 a-0.8 e-0.5 f-0.3 g1.4 h2.0 i-0.4 j-0.5 l0.9 m-0.4 o0.4 p-0.3 r2.1 s-0.5 t-0.4
brochu 6.4 a-0.8 e-0.5 f-0.3 g1.4 h2.0 i-0.4 j-0.5 l0.9 m-0.4 o0.4 p-0.3 r2.1 s-0.5 t-0.4
brod 6.5 a-0.5 b-0.3 d-0.4 e0.3 g1.6 h2.0 i-0.3 j0.4 l0.7 n0.7 q-0.5 r0.4
broder 7.3 e0.4 g0.4 j0.9 m0.4 r0.6
broe 7.3 c-0.3 d0.6 f0.4
broen 7.3 c-0.3 d0.6 f0.4
brok 6.8 b1.4 c-0.5 d0.9 i1.1 m0.4 o1.2
brok+sig 7.3 b0.9 c-0.3 d0.4 e0.4 i0.5 m0.4 o1.4
brokke 7.1 b1.4 c-0.4 d1.1 i1.2 m0.4 o1.3
bron 7.3 g0.6 h0.9 j0.6 p0.5
bror 6.2 a-0.8 g1.3 h1.1 k0.6 n-0.4 q0.7 r1.6
bror+og 7.3 a-0.5 c-0.3 e-0.5 g0.9 h-0.4 k0.5 m0.5 r0.9
brud 6.7 a1.0 b0.9 c0.7 e1.1 g0.3 i-0.4 j1.1 m1.6 n-0.5 p-0.4 q0.8 r0.4 s0.3
brudt 7.3 a0.8 c0.8 e0.5 j1.3
brug 3.7 a-0.9 b0.9 c0.6 e0.6 g-2.1 h1.2 i2.2 j0.4 k-0.8 l0.7 n-0.4 o1.9 p-0.5 r-1.0 s-2.1 t1.6
brug+af 7.1 a0.6 j2.4 s-0.6
brug+den 6.7 a-0.6 b-0.4 d-0.4 e-0.5 g-0.4 h0.3 i-0.4 l-0.4 m0.4 o0.6 r0.5
brug+det 5.3 a-0.5 b-0.5 c-0.4 e-0.4 g-0.4 h0.4 i-0.3 j-0.6 m0.4 o1.6 p-0.3 q0.4 s-0.3
brug+en 6.2 b0.7 d0.5 e-0.6 i0.8 j-0.5 n0.4 q0.5 r-0.5 s-0.4
brug+er 7.3 a0.4 e-0.3 i1.3
brug+et 6.5 c-0.6 e1.1 i-0.6 j0.7 m-0.3 n0.4 o0.3 q-0.4 t1.5
brug+for 5.7 b-0.7 c1.7 f-0.5 g-0.6 h0.5 i1.6 j-0.7 k-0.6 l1.2 m-0.4 n0.6 p-0.8 q0.4 r0.6 t-0.3
brug+i 6.7 a-0.7 d0.5 e-0.5 i-0.7 k0.6 l0.4 m0.6 n-0.3 s0.4
brug+jer 6.7 a0.7 b1.1 g-1.2 h0.7 i2.7 p-0.3 r-0.6
brug+jere 7.1 a-0.8 b0.3 c0.5 e0.4 g-0.5 i-0.4 j-0.4 m-0.3 o-0.4 q-0.3
brug+pa 7.3 a0.5 c0.7 e0.4 f0.7 i1.1
brug+til 7.1 a0.6 e0.7 h0.5 m0.8 n-0.4 o0.5 p0.9 q0.3 t0.6
bruge 4.4 a-1.4 c1.0 e-0.9 g-1.2 h0.6 i-0.9 j-0.4 o3.0 s-1.3 t2.0
bruger 5.6 a-0.4 b1.5 f0.6 h1.2 i1.3 j-0.4 k-0.5 p0.4
bruges 6.8 b0.5 e0.3 g-0.3 m0.4 o0.5 p0.8
brugt 5.8 a1.1 b0.5 c-0.5 d0.9 e0.9 f0.3 g-0.8 i1.2 k0.5 m1.6 p-0.6 t0.8
brugte 6.5 a0.6 c0.5 e-0.4 i1.1 o-0.3 r-0.4
bruh 7.3 e-0.6 l0.3 m0.4 o-0.3 q-0.3 t-0.3
bruhn 7.3 e-0.6 l0.3 m0.4 o-0.3 q-0.3 t-0.3
bruu 7.1 a0.6 b0.5 c-0.3 d0.3 f0.6 g-0.3 h0.3 j0.7 m0.9 n0.3
bruun 7.1 a0.6 b0.5 c-0.3 d0.3 f0.6 g-0.3 h0.3 j0.7 m0.9 n0.3
bryg 6.8 a-0.6 g0.7 i-0.3 r1.0
brygge 6.8 a-0.6 g0.7 i-0.3 r1.0
bryl 6.7 a0.6 b0.3 c-0.4 e1.4 i-0.5 j0.6 m0.4 s1.2
bryllu 6.7 a0.6 b0.3 c-0.4 e1.4 i-0.5 j0.6 m0.4 s1.2
bræn 6.7 a0.3 e0.4 f0.4 i0.6 k0.7 l0.5 m-0.3 n0.6 q0.4
brænde 7.3 e-0.3 g0.4 h0.5
brændt 7.1 a0.4 d-0.3 e0.8 h-0.3 i0.7 k0.9 l0.6 n0.7
budg 5.7 a-1.1 e-0.5 f0.8 g0.3 h1.7 i-0.9 j-0.5 k0.6 l2.5 m-0.5 n-0.4 o0.7 p-0.8 s-0.7 t0.9
budg+er 7.3 h-0.4 k0.4
budg+for 6.8 b0.3 c0.5 d-0.5 f0.7 i-0.3 k0.9 l0.7 m-0.5 n0.6 p-0.3 r0.3 t0.3
budget 5.7 a-1.1 e-0.5 f0.8 g0.3 h1.7 i-0.9 j-0.5 k0.6 l2.5 m-0.5 n-0.4 o0.7 p-0.8 s-0.7 t0.9
buke 7.3 b0.3 c0.4 e0.5 g0.7 p0.4 q1.5 r1.0
bund 6.8 b1.1 e-0.3 f0.5 k-0.5 l1.5 m-0.7 n0.9 p-0.7
bunk 7.1 b-0.3 d1.1 g-0.4 n1.1 r-0.3
bunken 7.1 b-0.3 d1.1 g-0.4 n1.1 r-0.3
burd 6.7 a-1.0 e-0.5 h0.5 i-0.3 m1.9 p-0.4 q0.7 r0.7
burd+sta 7.3 n-0.5 o-0.4 q1.0
burde 6.7 a-1.0 e-0.5 h0.5 i-0.3 m1.9 p-0.4 q0.7 r0.7
bure 6.4 a-0.6 b-0.6 c-0.4 d0.8 g0.7 i0.7 j-0.3 n0.4 p0.4 q0.7 r0.5 s-0.4 t-0.3
bure+i 7.1 e-0.3 i1.1 j0.4 p0.4
bure+og 7.3 a-0.8 b-0.3 g0.5 i-0.6 o0.3 q0.8 r1.0 t-0.4
bureau 6.4 a-0.6 b-0.6 c-0.4 d0.8 g0.7 i0.7 j-0.3 n0.4 p0.4 q0.7 r0.5 s-0.4 t-0.3
buss 7.3 a0.7 b0.9 e1.5 t1.0
bussen 7.3 a0.7 b0.9 e1.5 t1.0
buti 5.7 b-0.4 c0.5 d0.4 e-0.6 f0.4 g-1.1 i1.1 j-0.4 l0.3 n0.4 r-0.5 s1.8 t2.6
buti+er 7.3 a-0.6 e-0.3 n1.1 t2.2
butik 7.3 a-0.6 b0.4 h0.5 i-0.4 m0.3 o0.5 s-0.5
butikk 6.2 a-0.4 b-0.7 c-0.3 f-0.4 g-0.8 h-0.4 n0.6 o-0.3 p-0.4 q-0.3 t2.2
butiks 6.8 a0.9 c1.1 d0.5 f0.7 i1.5 p0.4 s2.5 t0.5
by 7.3 e0.6 f0.8 g0.6 h-0.4 k0.4 r0.5
byen 6.4 d-0.5 h-0.5 i0.5 j-0.4 k-0.3 r0.4 s0.4
bygg 5.1 a-0.6 b-0.7 c2.9 e-0.6 g-0.4 h0.9 i-0.6 j0.7 k0.9 l0.5 m-0.6 n1.1 p-0.6 q-0.3 s-0.3 t1.8
bygg+anke 7.3 e0.4 j0.9 s0.6
bygg+er 7.3 a0.9 c1.4 e0.5 g-0.3 i1.2 j0.4
bygg+i 7.3 a-0.3 b0.8 e-0.4 k1.5 m0.7 o0.5 q0.3
bygg+pa 7.3 k0.5
bygge 7.3 a0.7 c1.1 e-0.4 h0.9 k0.5 r0.4
byggea 7.3 c0.5 i-0.3 n0.4 p0.4
byggem 7.3 a-1.4 c-0.4 k0.4 t2.6
bygger 6.2 a-0.5 b-0.4 g-0.5 h-0.4 i-0.4 p-0.3 s0.7
bygges 6.7 a1.0 b-0.3 c1.3 e0.6 g-0.5 i0.9 j0.9 q0.5 s-0.4 t0.5
bygget 6.8 c0.4 d0.9 e-0.9 g0.8 h1.3 n0.7
bygh 7.3 a0.4 c0.5 e-0.3 p1.6 s0.9
bygher 7.3 a0.4 c0.5 e-0.3 p1.6 s0.9
bygn 7.3 a0.4 c0.5 f0.6
bygnin 7.3 a0.4 c0.5 f0.6
byra 7.1 a-0.4 b0.6 c-0.4 d-0.4 f0.5 g-0.3 n-0.3
byrade 7.1 a-0.4 b0.6 c-0.4 d-0.4 f0.5 g-0.3 n-0.3
byre 6.5 a-0.7 g-0.5 i-0.3 j0.7 k0.9 n-0.4 o-0.3 p0.5 r-0.4 s-0.6 t0.6
byre+og 7.1 j1.2 p0.7
byrett 6.5 a-0.7 g-0.5 i-0.3 j0.7 k0.9 n-0.4 o-0.3 p0.5 r-0.4 s-0.6 t0.6
bytt 6.0 c0.9 e0.7 f0.6 g-0.7 h0.5 i-0.6 j-0.6 k0.8 l1.0 m0.8 n2.3 p-0.8 s-0.8 t0.7
bytt+de 7.3 a-0.4 e-0.4
bytt+om 6.7 d-0.6 e1.4 f0.4 g-0.3 h0.6 i-0.3 j-0.3 l0.3 n1.5 o-0.5 p-0.4 s-0.3 t0.9
bytte 7.3 a0.4 c1.4 d0.4 e-0.4 g-0.3 k0.4
bytter 7.1 a-0.8 c-0.4 e-0.4 f-0.3 k1.0 l0.8 m0.3
byttet 6.7 a1.0 d-0.7 e1.3 f0.7 g-0.3 i-0.3 l0.5 m0.6 n1.4 p-0.3 t0.7
bære 6.7 a-0.7 b-0.4 c-0.4 e-0.8 f-0.4 i-0.3 k0.5 l2.5 o0.5 p-0.5 r0.4
bære+over 7.1 a-0.6 e-0.4 g-0.3 h-0.3 k0.5 l2.7 o0.4 p-0.4
ca 7.3 a-0.4 c-0.4 q0.5
cami 6.7 b-0.6 c0.9 d0.3 e0.4 g0.8 h-0.3 j0.6 k-0.5 n0.5 q0.5 r1.0 t1.0
camill 6.7 b-0.6 c0.9 d0.3 e0.4 g0.8 h-0.3 j0.6 k-0.5 n0.5 q0.5 r1.0 t1.0
camp 6.8 a1.0 c0.4 d-0.5 e1.8 g-0.5 h-0.3 i-0.4 j0.5 k-0.4 l0.7 n-0.4 p1.1 q0.3 s1.7
campin 6.8 a1.0 c0.4 d-0.5 e1.8 g-0.5 h-0.3 i-0.4 j0.5 k-0.4 l0.7 n-0.4 p1.1 q0.3 s1.7
carp 6.7 a-0.4 b-0.7 d0.4 g1.1 h1.2 i-0.5 l0.3 p-0.3 q1.4 r0.4 s0.6
carpor 6.7 a-0.4 b-0.7 d0.4 g1.1 h1.2 i-0.5 l0.3 p-0.3 q1.4 r0.4 s0.6
cars 7.3 a0.4 e0.5 j0.9 p0.8
carste 7.3 a0.4 e0.5 j0.9 p0.8
casp 7.3 b0.8 d-0.3 k0.6 m1.0 o0.4
casper 7.3 b0.8 d-0.3 k0.6 m1.0 o0.4
cc 6.7 a0.6 c2.1 d0.6 e-0.4 f0.6 g-0.5 i1.2 j0.6 o0.5 s-0.3
cent 6.8 a0.5 e1.1 g-0.6 i0.7 j0.8 k0.3 p0.5 r-0.5 s1.0
cent+for 7.3 a0.4 e0.6 j1.0 k0.4 s1.2
center 7.3 a0.4 e0.6 j1.0 k0.4 s1.2
chan 6.8 a0.9 b-0.4 d0.5 e1.0 f1.5 i-0.4 j1.2 s-0.4 t0.7
chance 6.8 a0.9 b-0.4 d0.5 e1.0 f1.5 i-0.4 j1.2 s-0.4 t0.7
char 7.1 a0.3 b0.6 d0.4 e0.5 i0.6 n0.9 s0.9
charlo 7.1 a0.3 b0.6 d0.4 e0.5 i0.6 n0.9 s0.9
chat 6.8 a0.4 d1.2 e0.6 g-0.6 i0.7 r-0.8 s0.4
chat+og 7.3 a0.6 d1.5 e0.4 g-0.4 r-0.6 s0.6 t0.4
chatbo 7.3 a0.4 d0.7 g-0.5 i0.9 r-0.7 t0.4
chau 7.1 b0.9 e0.8 f0.7
chauff 7.1 b0.9 e0.8 f0.7
chef 5.7 c-0.7 d1.6 e-0.7 f4.2 i-1.1 j-0.7 l1.0 p-0.6 q0.4 r0.4 t0.5
chef+at 7.3 a-0.5 d-0.4 f-0.3 g0.7 h1.4 n0.4 o0.6 r0.8
chef+kont 7.3 a0.4 b0.4 d1.1 f1.4 t0.5
chefen 7.3 a-0.4 c0.3
chri 7.3 e0.4 j0.9
christ 7.3 e0.4 j0.9
cirk 6.7 a-0.5 e-0.3 l0.6 r-0.6
cirka 6.7 a-0.5 e-0.3 l0.6 r-0.6
cita 7.1 a-0.8 e-0.4 h0.3 k0.4 l0.5 s-0.3
citat 7.3 a-0.6
cite 7.3 a-0.4 h0.6 l0.3
citere 7.3 a-0.4 h0.6 l0.3
clau 7.3 a0.6 d0.6 e-0.4 m0.8 p0.7
claus 7.3 a0.6 d0.6 e-0.4 m0.8 p0.7
cm 7.1 a1.0 c-0.3 e1.5 g-0.6 j1.2 p0.3
cm+fork 7.3 a0.8 c-0.3 d0.3 e0.9 g-0.4 j0.4 p-0.4
comp 6.4 a-0.6 e0.4 i-0.4 k1.2 n2.0 o-0.3 p0.5 r0.4 s-0.3 t0.6
comput 6.5 a-0.9 i-0.4 j-0.3 k1.3 n2.1 o-0.3 p0.5 r0.5 s-0.3 t0.7
conn 6.8 a-0.8 b-0.3 d0.7 e-0.4 f0.9 g0.7 h1.2 j-0.3 k-0.3 l0.7 m-0.4 n0.6 p-0.4 q0.8
connie 7.1 a-0.3 d1.0 f1.0 l0.7 m-0.4 n0.6 q0.9
cont 6.7 e0.4 f0.5 g-0.4 k0.9 l0.6 m0.8 n-0.3 o1.6 p0.5 t0.9
contai 7.3 a0.6 c0.4 e0.9 p0.7 t0.9
conto 7.3 a-0.6 c-0.3 d0.4 k1.0 l0.8 o0.8
cvr 6.7 e0.5 g-0.5 i-0.4 j0.7 l0.4 n0.8 o2.6 r-0.3 s-0.3
cvr+numm 6.7 e0.5 g-0.5 i-0.4 j0.7 l0.4 n0.8 o2.6 r-0.3 s-0.3
cykl 7.3 d-0.4 m1.2 t0.6
cykler 7.3 d-0.4 m1.2 t0.6
d 6.2 a-0.3 e0.9 g-0.7 i0.9 j-0.4 l0.5 m0.6 o-0.4 p-0.7 q2.9 s-0.4
d+d 7.1 a-0.7 c0.3 g-0.3 l0.6 n-0.4 p-0.4 q2.6 r0.3
d+over 7.3 a-0.6 l0.7 n-0.5 o0.4 p-0.3 q2.0
da 4.4 a0.7 b0.9 c0.5 d1.8 e0.4 f0.6 i-1.1 j0.8 k0.8 l0.8 m0.4 n0.7 o-0.4 p1.2 r0.9 s0.6 t-0.3
da+de 7.3 a-0.5 c0.4 d-0.3 g1.0 h1.2 r1.2
da+en 7.3 l0.9
da+helt 7.3 a-0.5 g0.9 r0.9
da+i 7.1 a0.6 b0.9 c-0.3 d0.6 e0.7 g-0.7 h-0.3 j0.6 k0.3 s-0.3
da+inge 7.3 d1.1 f1.5 l0.4 n0.5
da+jeg 6.4 d2.1 g-0.4 h-0.4 j-0.5 k1.7 m0.7 p-0.4 r-0.5 s0.9
da+min 7.1 c-0.3 d-0.3 e0.3 h0.4 j-0.4 k0.8 n1.0 s0.4
da+op 7.3 a0.7 b1.5 l0.4 m0.6 o0.3 q0.3
da+vi 6.0 a1.4 c0.9 d1.3 e-0.5 g-0.8 i0.5 k-0.5 l-0.4 m-0.4 n-0.3 p0.9 r-0.5 s-0.5
dag 4.0 a-1.0 c2.4 e-0.4 f1.6 g-0.5 i-0.5 j1.1 k3.2 m-0.7 n1.2 o-0.9 p-0.7 q2.6 s-0.7 t4.9
dag+er 6.7 a-0.8 c0.4 f0.8 i-0.3 l0.8 m-0.4 n-0.3 t1.5
dag+hvor 7.3 e0.9 g1.1 k1.2 o0.4 r-0.3
dag+i 7.1 a-0.4 g-0.4 h-0.3 k1.1 m0.5 n0.7 q0.6 t0.4
dag+jeg 7.1 c1.4 d0.4 i-0.4 m0.3 p1.5 s-0.5 t0.6
dag+kom 7.3 e0.5 g0.5 r0.8 t-0.4
dag+og 6.5 a-1.0 c-0.9 e0.5 f-0.4 g-0.4 j-0.3 l0.8 p-0.3 s-0.6 t2.5
dag+vi 7.3 a-0.7 g1.0 k1.3 o0.7
dagb 6.7 a1.4 c4.0 e-0.5 g-0.3 i-0.4 j3.3 p1.2 s0.5
dagbod 6.7 a1.4 c4.0 e-0.5 g-0.3 i-0.4 j3.3 p1.2 s0.5
dage 4.4 a0.7 c5.2 d0.8 e0.4 f-0.5 h-0.9 i-1.0 j1.4 k1.0 l1.0 m-0.3 n0.4 o1.2 p0.8 r0.3
dage+efte 6.5 b0.4 c0.9 e0.9 f-0.3 g-0.5 i0.3 j-0.4 l-0.4 n0.3 o0.4 p0.4 s-0.4
dage+for 7.1 a-0.3 d0.4 e-0.7 g0.5 k0.9
dage+hvis 7.3 c0.5 d-0.3 i0.8
dage+med 7.3 c0.4 d0.4 e-0.3 s0.6
dage+og 6.1 a-0.5 b0.6 c0.6 d-0.9 e-0.9 g1.2 i-0.4 j0.4 l-0.5 m1.1 n0.3 p1.1 r1.2
dage+uden 7.3 a0.6 c2.0 d1.8 g-0.4 o-0.3
dagen 5.7 a-0.4 b0.8 c0.4 e0.3 g-0.8 j-0.7 k1.6 l-0.8 m0.6 q0.5 r-0.9 t-0.5
dagl 7.1 a-1.0 c0.4 d-0.5 g0.9 h-0.3 i-0.4 j-0.5 l0.3 q0.4 r1.4 s-0.3 t0.4
daglig 7.1 a-1.0 c0.4 d-0.5 g0.9 h-0.3 i-0.4 j-0.5 l0.3 q0.4 r1.4 s-0.3 t0.4
dagn 7.3 a0.4 b-0.3 c1.0 r0.4
dagny 7.3 a0.4 b-0.3 c1.0 r0.4
dags 6.8 a0.8 c0.8 d0.7 i0.6 k0.9 t0.3
dagsor 7.1 a0.6 c1.0 d0.8 e-0.7 k0.9 t0.4
dahl 7.1 d0.9 e0.4 j0.5 k0.5 l0.4 t0.8
dam 7.3 b0.4 f0.3 i0.4 q0.9
dame 6.7 b-0.5 e1.0 f0.3 h0.5 i-0.3 j0.5 o0.9 p0.4
damen 7.3 e0.6 j0.8 o0.5 p0.6
danm 7.1 d0.9 o0.4 r-0.3 t-0.3
danmar 7.1 d0.9 o0.4 r-0.3 t-0.3
dans 5.3 a-0.4 b-0.3 c0.7 d-0.3 e1.1 f0.6 g1.0 h1.2 j-0.5 k0.5 m-0.3 n1.2 o0.9 p-0.4 r2.0 s1.0 t0.6
dans+erhv 7.3 j0.5 s-0.4
dans+og 7.3 e-0.5 t0.4
dansed 7.3 a-0.6 g1.1 h1.1 r1.1
dansk 5.5 d-0.7 e1.7 f0.6 g-0.6 i0.5 j-0.4 l0.4 n-0.8 s0.8 t0.6
danske 7.3 b-0.3 c0.8 d0.8 e-0.5 h0.5 l-0.3 n1.7 o1.1 p-0.3 r0.5 s0.7
darl 5.8 b0.7 d1.5 e1.2 f-0.5 g-0.4 h-0.4 i-0.5 j0.3 k0.4 l0.8 n0.7 o-0.5 s0.8
darlig 5.8 b0.7 d1.5 e1.2 f-0.5 g-0.4 h-0.4 i-0.5 j0.3 k0.4 l0.8 n0.7 o-0.5 s0.8
dase 7.3 a-0.6 e-0.5 f0.5 g0.5 l0.4 m0.4 q0.3
data 5.9 a0.9 b-0.5 d0.8 e1.1 f-0.7 g-0.6 h-0.4 i1.9 j2.5 m-0.4 o-0.4 p-0.4 r-0.5 s0.5 t1.4
data+er 7.3 a0.7 e-0.4 i0.7 j1.1 s0.8
data+og 7.1 a0.4 c0.4 e1.2 j0.7 s0.4 t2.0
databe 7.3 a-0.3 d0.4 f-0.4 j-0.4 l0.4
datati 6.5 a1.4 e1.2 j3.3 s1.0 t1.7
dato 5.8 a1.1 b-0.4 c2.7 d-0.8 f0.4 i2.7 k0.5 l0.7 m-0.4 n-0.6 o0.7 p-0.5 q-0.3 s-0.5
dato+pa 7.1 a-0.3 e0.6 f0.6 i0.6 j0.4 l0.7 o1.5 p-0.3
dato+til 6.7 a0.7 d-0.4 i1.5 k1.1 q-0.3 t0.6
datoen 6.8 a1.0 c0.5 d-0.3 f0.8 g0.4 i1.1 n-0.3 o-0.4 r0.4 t0.6
datoer 7.3 a-0.7 c-0.4 g-0.4 k1.4 o0.5
datt 5.9 c0.6 m1.2 n-0.3 p-0.4 q0.4 r0.7 s0.4
datt+har 6.8 b0.3 h0.3 i-0.3 s0.8
datt+i 7.3 g0.3 j0.5 r0.4 s0.6 t0.8
datter 5.9 c0.6 m1.2 n-0.3 p-0.4 q0.4 r0.7 s0.4
de 3.2 a0.7 b0.7 c1.1 d1.0 e0.9 h1.4 i3.0 j-1.8 k-0.5 l-0.4 m0.4 n0.9 o0.6 q2.2 r0.5 s3.6
de+andr 6.5 a-0.3 d-0.3 h1.4 i-0.5 j-0.3 m-0.4 n1.2 r-0.5 s0.3 t-0.3
de+beds 6.5 a-0.4 e-0.4 g0.5 i1.0 k0.4 l-0.3 o-0.4 r0.6
de+bliv 7.3 d1.6 e-0.4 g0.8 n-0.3 p1.0 r1.0 s-0.4 t0.5
de+der 7.1 a0.7 c-0.3 d1.7 e-0.6 m1.0 s0.9
de+ekst 7.3 a0.5 b0.3 c-0.3 f1.0 m1.3 q0.4
de+er 6.0 b-0.5 c-0.5 d1.6 e-0.9 f0.4 g0.8 i0.3 j-0.5 l0.5 n-0.4 q1.0 r0.9
de+far 7.3 i0.4
de+fem 7.1 a0.5 c-0.6 d2.1 f0.4 i0.4 m0.8 s0.5
de+fire 7.3 b1.1 d1.1 g0.4 h1.1 n0.5 o0.5
de+fles 7.3 e0.5 s0.5
de+fork 7.1 c0.8 d0.5 e0.6 g0.5 i-0.4 l0.7 m1.1 r0.4 s1.2
de+fors 7.3 a0.6 b1.0 e-0.4 i0.6 m0.9 p0.9 r-0.4
de+gaml 6.5 a-0.7 d0.6 e-0.6 g-0.4 i-0.6 m0.5 n0.4 t0.3
de+gik 7.3 a-0.5 d-0.3 g1.3 l0.3 q1.4 r1.5
de+gor 7.3 e0.4 h0.3 j1.0 q0.3 s-0.4 t0.3
de+grin 7.3 e0.7 g1.0 o0.3 p1.2 q0.3 r1.3 s0.9
de+har 6.1 b0.7 e1.2 h0.5 i0.8 p-0.5 r0.6 s1.0
de+havd 7.3 a-0.4 f0.5 g0.8 q-0.3 r0.8
de+hele 7.3 d-0.3 g-0.4 i0.7 q0.4 s0.6
de+hore 7.3 a0.4 d-0.3 s1.2
de+ikke 7.3 c0.3 e0.7 l0.3 n0.4
de+kan 6.8 e-0.5 g0.4 h0.6 j0.5 o-0.3 p0.4 r-0.3
de+kigg 7.3 e-0.4
de+ligg 7.3 a0.4 e0.9 j0.4 p-0.5 s0.6
de+nye 6.5 a1.0 c0.5 e2.2 g-1.0 k0.8 l-0.3 m-0.5 o0.6 r-0.5 s-0.3 t0.7
de+næst 7.3 a-0.3 h0.8 k-0.3 n0.8
de+plej 7.3 a0.4 c0.5 d1.4 f0.6 s0.5
de+sa 7.1 a-0.7 b-0.3 c0.3 d-0.4 f-0.3 g1.3 h1.8 k-0.4 r1.6
de+sids 6.5 a1.7 b0.7 c0.9 e-0.6 g-1.1 i1.8 p1.4 r-0.7 s0.5
de+skal 6.7 a-0.6 d-0.5 g0.4 h1.0 i-0.6 q-0.4 r0.8 s0.5
de+skul 7.3 a0.6 b1.1 c0.6 d-0.3 e0.5 g-0.3 p-0.3 q0.4
de+spor 6.8 a0.8 b0.5 c-0.3 d-0.3 e0.8 g-0.3 i-0.3 r-0.5 s1.6
de+to 6.0 a-0.6 c-0.3 d0.5 f0.4 h0.5 i-0.5 n0.9 o0.8 p0.9 q0.5 r-0.5 s-0.5 t-0.6
de+tre 7.1 d-0.3 e0.8 g-0.4 h-0.7 i-0.3 l-0.3 m1.0 p-0.5 q1.0
de+var 6.8 c1.3 d-0.7 g0.8 h0.7 i-0.3 r0.4 s0.3
de+vil 6.5 a0.4 c1.0 d0.5 f-0.3 h0.4 i-0.5 j0.3 k0.4 l0.3 m-0.4 p1.2 q-0.4 s-0.3 t0.6
dead 7.1 a-0.4 g0.4 k0.4 m0.5 r0.7 t1.7
deadli 7.1 a-0.4 g0.4 k0.4 m0.5 r0.7 t1.7
deba 7.1 d-0.3 l0.3
debat 7.3 l0.4
debi 7.1 a-0.5 d0.6 e-0.4 h0.3 k0.4 l0.8 m-0.3 n0.5 p-0.4
debito 7.3 a-0.5 c0.4 d0.7 h0.4 k0.5 l0.9 n0.5 p-0.4
dece 5.2 a-0.8 c1.6 d0.9 e-1.1 f0.4 h0.9 i-0.3 j0.4 k0.9 l4.5 n2.8 p-0.5 r0.7 s0.6
dece+og 7.3 a0.4 b0.5 i0.7
decemb 5.2 a-0.8 c1.6 d0.9 e-1.1 f0.4 h0.9 i-0.3 j0.4 k0.9 l4.5 n2.8 p-0.5 r0.7 s0.6
dejl 6.8 a-0.7 c-0.3 d-0.5 e-0.5 f0.3 g1.0 i-0.3 k0.4 q0.4 r1.0
dejlig 6.8 a-0.7 c-0.3 d-0.5 e-0.5 f0.3 g1.0 i-0.3 k0.4 q0.4 r1.0
del 6.7 a-0.4 b-0.3 c-0.3 e-0.5 f-0.3 g-0.3 h-0.4 l1.7 m1.3 n-0.4 q0.5 r0.3
del+af 7.3 a0.3 d0.4 e-0.4 i0.3 l1.2 m1.0
dele 5.7 b-0.3 c1.8 d0.8 e-0.3 f-0.5 g-0.5 h0.5 j-0.4 k-0.8 l2.0 m-0.4 o0.9 p-0.6 q0.7 s0.5
dele+regn 7.1 a-0.7 b-0.4 k-0.4 l2.4 m0.3 o0.4 p-0.3
deles 7.3 a-0.3 h1.2 k-0.3 l-0.6 m-0.3 o1.6 q0.5
delt 7.1 e0.3 h0.3 i-0.3 k0.6 m-0.4 n0.6 r0.6 s-0.3 t-0.4
dem 4.0 a0.5 b-0.3 c1.0 d0.4 e2.2 f0.6 g-0.5 i0.7 j-0.8 k-0.6 l1.5 m0.3 n1.1 o-0.8 p-1.1 q1.3 s-1.0 t1.8
dem+af 7.1 a0.4 c-0.4 f0.4 g0.5 j0.4 k0.3 l0.4 m0.9 r0.4 s-0.3
dem+den 7.3 a0.5 c0.5 e-0.3 j0.5 n-0.3 p0.5 t0.7
dem+der 6.0 a1.7 c-0.5 d2.2 e0.9 f0.5 i1.1 j-0.4 m-0.3 p-0.3 q-0.3 s1.2
dem+gern 7.3 a-0.4 c1.2 e-0.3 h-0.3 l0.6 r-0.4
dem+har 7.1 b-0.4 e-0.4 f-0.3 g-0.4 h0.5 i0.9 n0.4 o0.3
dem+i 6.4 a-1.1 c-0.4 d-0.6 f0.7 g0.6 h-0.6 i-0.5 k-0.6 l0.5 p-0.5 r1.2 s-0.3 t2.2
dem+med 7.3 c0.3 g1.0 h0.9 o-0.4 r0.9
dem+ned 7.3 b0.4 o0.4 q0.4
dem+og 6.8 a-0.8 b-0.4 c-0.4 e-0.6 h-0.4 i-0.3 m0.4 o-0.3
dem+om 7.1 a0.9 e1.4 g-0.3
dem+op 7.3 a-0.6 d0.4 e-0.4 f0.4 g0.7 r0.6 s-0.4
dem+pa 6.5 a-0.6 b0.5 c-0.5 e0.4 g0.6 i-0.4 l0.3 m0.5 q1.0 r1.0 s-0.3
dem+sene 7.3 a0.7 c1.0 o0.4 t1.7
dem+til 7.1 c0.9 d-0.4 e-0.3 h-0.4 l0.4 r-0.7
den 2.2 b0.9 c0.5 d-1.6 e-1.2 f-0.6 i-1.1 j0.6 k-0.9 l0.5 n3.4 o2.8 p0.8 t-0.8
den+afta 7.3 a0.3 c1.3 e-0.3 j1.1
den+ande 5.7 a-0.7 b0.7 c1.2 d-1.1 e-0.7 h0.7 k1.0 l1.2 n0.9 o1.1 s-0.6 t-0.4
den+beds 7.1 a-0.5 g1.2 h0.9 r1.4 s-0.5
den+beta 6.5 b0.7 d0.4 e0.7 g0.8 h0.5 j-0.3 m-0.6 n2.0 o0.5 p1.6 q-0.4 r1.1 s-0.4 t-0.3
den+bla 7.3 a0.6 c1.0 d1.3 m0.4
den+bliv 6.5 d0.4 g-0.6 i-0.4 j0.7 k0.9 m-0.3 n1.8 o0.4 p-0.9 s0.4
den+dag 6.4 a-0.7 b-0.3 c-0.6 d-0.8 g0.5 h0.4 i-0.4 k1.0 l0.5 n1.0 o0.5 p0.8 q-0.5 r-0.5 s-0.4
den+darl 7.3 a-0.4 k0.3 l1.1 n1.1 q-0.3
den+den 6.4 e0.5 i0.8
den+der 6.1 b-0.5 c-0.6 d1.1 e-0.7 f2.3 g0.4 j-0.6 k0.6 m1.6 n0.4 o0.7 p0.7 r1.1 s-0.7
den+derf 7.3 c-0.4 f0.4 l0.4 t0.3
den+dækk 7.3 d0.4 e-0.4 j0.6 o0.5
den+elle 7.1 a-0.8 c-0.6 e-0.5 m-0.3 o1.8 p-0.3 q1.3 t-0.4
den+ende 7.3 a-0.5 n0.6 o0.8 q-0.3
den+ene 5.9 a1.0 b1.1 c-0.4 e2.2 g-0.9 i-0.7 m2.2 n-0.6 o1.1 q1.2
den+enes 7.1 b-0.3 d1.4 g0.3 p1.1 r0.4
den+er 5.7 a-1.0 e-0.6 g0.9 h1.3 i-0.4 n0.8 o0.9 p-0.6 q0.9 r1.6 s0.6
den+fejl 6.8 e1.1 g0.5 n0.3 o0.7 p0.6 r0.7
den+fjer 7.3 a0.4 b-0.3 d0.7 e-0.5 f-0.4 i-0.5 l0.4 p1.0
den+fork 6.2 a0.7 b0.5 e2.2 f0.3 g-0.6 h-0.5 i-0.4 j1.2 k0.7 l-0.4 o1.5 q0.9 r-0.6 s-0.5
den+fors 6.1 b0.5 c-0.7 e-0.8 g1.4 i1.5 l-0.4 r1.4 s1.1
den+gaml 5.7 a-0.8 b0.3 f-0.6 i-0.9 j-0.6 k1.0 m1.9 o1.1 p-0.8 q-0.6 r0.6 s-0.8 t0.5
den+gern 7.1 d0.7 e0.4 h-0.3 i1.5
den+hand 7.3 a0.4 c1.0 i1.5 j0.7
den+har 7.3 a0.5 e1.3 j0.3 m0.7 t0.7
den+hedd 7.1 c1.6 d0.6 e-0.5 i0.9 q0.5 s1.3
den+her 6.1 a1.3 b0.5 e0.3 f1.2 g-0.8 h-0.4 i-0.6 j-0.6 k0.3 n-0.4 o3.3 r-0.3 s2.1 t0.4
den+hurt 7.3 o-0.4 q0.6 r0.9
den+i 6.1 b0.7 c-0.4 d-0.4 f-0.4 g-0.3 j1.0 p1.4 r-0.4 s-0.6
den+igen 7.1 a0.5 c0.6 d0.6 e0.6 s0.6
den+ikke 6.8 a0.8 c0.7 e-0.4 f0.8 g-0.4 j0.6 m0.8 o0.7 p0.5 q1.2 s0.6 t0.4
den+ind 7.3 a-0.3 n2.1
den+kan 7.3 c0.3 d-0.4 i0.8 q1.1
den+kom 7.1 a1.1 c2.3 e1.9 f0.9 g-0.7 l0.3 m-0.5 n0.4 r-0.6 t0.3
den+komm 6.8 b0.4 f-0.4 k0.7 l1.1 n1.2 o-0.3 p1.1
den+kont 7.3 g-0.3 k0.4 o0.4 r-0.4
den+la 7.1 a-0.8 e-0.3 k-0.4 m-0.3 n2.4 o-0.3 q-0.4
den+ligg 6.7 b-0.5 c0.6 d1.6 h0.4 j0.4 l0.3 q-0.5 t0.5
den+lign 7.3 a0.6 e1.4 s0.4
den+linj 7.3 b-0.3 d-0.3 m1.3 n0.4 o-0.5
den+lobe 7.1 e0.3 i0.9
den+ma 7.1 a-0.5 e-0.4
den+made 7.3 a0.4 c-0.4 l0.5 r0.4 s1.4
den+mand 6.7 m-0.4 n1.4 p-0.6 q-0.3
den+mang 7.3 a0.5 c0.5 d0.6 j0.8 l0.8 s0.8
den+med 6.7 a-0.5 b-0.4 d0.6 e-0.6 f-0.4 g-0.4 h-0.3 i-0.4 l0.3 o1.0 q0.4
den+mest 7.3 e0.5 p0.8 q0.7
den+nye 5.0 a-0.6 b0.9 c1.1 e0.9 g2.8 h1.2 i0.4 j-0.8 k1.2 l0.9 o0.5 p-1.0 q1.5 r4.0 s-0.6
den+næst 6.5 h0.4 t0.8
den+og 7.1 a-0.3 c-0.3 d-0.3 e-0.4 g0.5 o0.3 r0.6 t-0.4
den+ogsa 7.1 e-0.3 g-0.5 h1.1 i-0.3 m1.2 p0.5 t0.3
den+om 7.3 a0.4 b-0.4 d0.6 m0.9 n0.5
den+op 6.1 a0.9 d0.5 e2.5 f0.8 g-0.6 h-0.4 i-0.5 j-0.4 m-0.3 q1.0 s-0.5 t1.2
den+pa 6.4 d0.6 g0.5 h1.2 i-0.4 j-0.3 k0.7 m-0.5 o0.7 r0.6 s1.1
den+plej 7.3 d0.5 e0.4 i0.4
den+pris 7.3 a1.0 b2.6 f1.0 i1.1 m1.1 r-0.4
den+regn 7.1 a0.8 i-0.4 j0.4 m1.7 p1.3
den+rigt 7.1 a-0.7 d0.4 g0.5 k1.1 l0.6 n0.6 o-0.4 p-0.3 q0.7 r0.6
den+sag 7.1 a-0.5 c0.5 d1.2 e-0.6 j-0.5 k0.8 p-0.4 r0.5
den+samm 6.4 b-0.6 c-0.4 e-0.5 f-0.5 h0.3 i-0.7 j-0.4 m1.3 o1.2 p-0.5 r0.3 s-0.5 t0.8
den+selv 7.1 a1.4 b1.3 e0.7 f0.3 g-0.3 i0.5 n-0.4 o-0.3 p-0.5
den+sids 6.7 a1.2 b-0.4 c1.2 e0.6 g-0.4 h-0.4 j-0.3 l0.8 n-0.3 p2.9 t-0.3
den+sige 7.3 a-0.4 b-0.3 c1.2 h0.4 j0.5 n0.4
den+skal 6.4 b0.6 c1.2 f-0.4 h0.4 i-0.5 j0.4 k-0.4 l0.9 m-0.6 n0.7 q0.3 s0.6 t0.4
den+skul 7.1 a0.7 c1.3 i-0.4 p1.1 q-0.4
den+slag 6.4 a-0.7 b1.0 d-0.6 e-0.8 f0.6 g0.8 i-0.4 j-0.3 k-0.4 o0.8 q-0.4 r0.8 s0.6
den+somm 7.3 a-0.4 d-0.3 e0.4 g1.1 h1.5 q0.3 r0.5
den+stad 7.1 a-0.8 k1.1 m-0.6 o0.6 p-0.4 t-0.3
den+star 7.1 b0.4 f1.0 g0.4 m1.4 o0.8 q1.2 r0.5 s0.5
den+stor 6.8 a-0.4 d0.4 f0.5 h0.4
den+sure 7.3 a-0.6 g1.3
den+til 6.1 a0.5 b0.7 c0.9 e0.8 f1.2 g-0.3 i0.5 j-0.9 k0.7 l-0.4 m1.9 n-0.4 p0.8 q0.4
den+tred 6.7 a-1.2 d-0.3 g1.0 i-0.4 n1.0 q0.5 r1.4 s-0.4
den+unde 7.1 g-0.4 h-0.3 j0.5 m0.8 t1.0
den+unge 7.3 a0.6 d0.7 g-0.4 p1.2
den+var 6.2 a-0.4 b-0.8 c-0.5 e-0.6 f0.5 g-0.5 j-0.4 l0.6 m1.4 q0.8 s-0.4
den+venl 7.1 a0.3 c0.7 e0.4 l0.6 m1.4 q-0.3
deng 7.3 c-0.6 d0.6 e-0.3 g-0.4
dengan 7.3 c-0.6 d0.6 e-0.3 g-0.4
denn 4.9 a-0.5 d0.9 e1.1 f0.9 g-1.1 j-1.0 k1.7 l1.8 n2.0 o1.1 q1.1 s-0.6 t0.6
denn+gang 6.0 b-0.4 c-0.5 d0.3 e-0.5 f0.5 g-0.7 i2.0 j-0.4 k0.7 l1.7 m-0.6 n0.8 p-0.6 q-0.5 r-0.4 s-0.4 t0.5
denn+mail 6.2 a-1.1 b-0.5 d0.4 e-0.7 f0.4 g-0.4 i-0.5 j-0.5 k-0.4 m0.4 n0.6 o0.7 p-0.4 r0.5 s-0.4
denn+mane 7.3 d1.1 l0.6 n0.5 p0.9
denn+medd 7.3 q0.9
denn+uge 6.7 d-0.4 e1.3 f0.4 g-0.4 i-0.4 k1.7 l-0.5 n0.6 t0.8
denne 5.0 a-0.8 d0.8 e0.5 f1.1 g-0.9 j-0.9 k1.6 l1.9 n2.1 o1.3 p-0.5 q1.2 s-0.8 t0.4
dennis 7.1 a0.4 e0.9 p0.5 s0.3
depo 6.4 e-0.4 f0.5 h0.5 i-0.7 j0.9 o-0.3 q1.2 s-0.3
depo+for 7.3 f0.3 j1.1 q0.9
deposi 6.4 e-0.4 f0.5 h0.5 i-0.7 j0.9 o-0.3 q1.2 s-0.3
der 2.5 a4.5 b1.4 c1.4 d4.0 e2.2 f1.0 g-3.3 h-1.0 i-0.6 k-0.6 l-0.5 m2.7 n-1.0 p1.6 q1.2 r-2.7 s4.5
der+aldr 7.1 a0.8 c1.4 d0.4 e1.3 g-0.5 j-0.5 m1.2 r-0.4 s1.1
der+at 7.1 c1.1 e1.2 g-0.3 m0.4 o0.7 q0.5 t-0.4
der+beta 7.3 e-0.5 q1.3
der+blev 6.1 a-0.3 b1.3 d-0.5 g-0.6 i-0.7 j-0.5 m0.5 p-0.5 t0.5
der+bliv 5.6 a1.7 c-0.7 e0.3 g-1.0 h-0.4 i1.1 k0.8 n-0.4 o1.0 p2.3 r-0.5 s0.6
der+elle 7.3 e0.4 g0.4 h0.5 j0.9 p0.8 s0.5
der+en 6.2 a1.2 c0.9 d0.7 f-0.4 g-0.4 h0.6 i-0.4 m0.4 n-0.5 p1.5 q-0.3 r-0.7 s0.5
der+endn 7.3 a0.3 b-0.4 d1.5 e-0.5 p0.4
der+er 3.8 a-0.7 b2.4 c2.3 d1.5 e0.4 f0.8 g-1.5 h0.7 i-1.4 j-0.4 k2.5 l1.2 m2.7 n2.3 p-2.0 q2.4 t1.8
der+et 7.3 a-0.5 d-0.3 f0.6 o0.6 q0.3 r0.5
der+fald 7.3 b0.7 c0.4 d0.4 p0.6 s0.6
der+fik 7.3 b0.5 m0.7 o0.5 s0.4
der+find 6.8 a0.6 b-0.3 c0.7 d0.3 f0.9 i0.4 j-0.3 o0.3 p-0.4 s1.6 t1.2
der+fore 7.3 a-0.4 d-0.4 l0.4 p0.7
der+gik 7.3 a0.9 d0.5 e1.6 g-0.7 s0.4
der+gjor 7.3 a-0.6 e-0.4 g0.9 h1.1 l0.3 o0.4 r0.9
der+gor 7.1 a0.4 b0.4 d0.6 e0.3 i0.5
der+har 4.9 a2.2 d3.1 e0.5 f1.9 g-0.5 i-0.6 j0.8 k-0.5 m0.8 n0.7 o-0.4 r-0.6 s2.5
der+havd 6.8 b0.5 d-0.4 e0.3 i0.6 s1.9
der+hedd 6.2 a-0.7 b0.7 c-0.8 d0.5 e-0.7 f0.4 h0.4 i-0.5 j-0.4 k0.5 r0.4 s0.6 t-0.4
der+hold 6.8 a-0.4 b-0.4 g0.5 h0.4 k-0.3 o0.4 p-0.3 q0.6 r0.6
der+hul 7.3 c0.7 d0.8 l0.8
der+i 7.3 a0.4 b1.7 e-0.5 p-0.4
der+ikke 4.9 a-0.4 d2.4 e0.8 i0.6 j-0.5 l0.5 n-0.5 o0.5 q-0.8 r0.5 s0.8
der+inte 7.1 a0.9 c1.0 d0.9 e0.6 j1.7 p2.6
der+kan 5.9 a0.3 c1.7 d-0.4 e-0.4 f2.3 g0.6 h1.2 i0.5 j-0.6 p-0.6 q1.1 t0.5
der+komm 6.5 a0.5 b-0.4 c1.3 d1.4 e0.6 g-0.3 h0.4 i-0.3 j-0.4 k0.4 o-0.4 p0.6
der+leve 7.3 a-0.3 j0.4
der+lige 7.1 a0.7 c0.8 e0.4 k0.8 p0.8 r-0.5
der+ligg 6.7 d-0.4 e1.2 g0.8 j0.4 m1.1 q-0.3 r0.8 s-0.4
der+ma 7.1 b0.3 d-0.4 e-0.6 g1.2 l0.4 m0.7 r1.3 s-0.3
der+mang 6.7 a1.1 e2.4 g-0.5 h0.5 k-0.5 l0.6 m0.8 o-0.5 p-0.3 s-0.4 t1.6
der+med 7.3 c0.9 d1.4 s-0.3 t0.6
der+mene 7.3 e-0.3
der+noge 6.2 a0.5 c1.4 d2.0 g-0.6 i-0.5 j-0.3 l0.4 m-0.4 n1.1 o0.5 p-0.4 q-0.4 s-0.5
der+nu 7.1 d0.4 f1.1 g1.2 i1.5 r1.3 s-0.4
der+nyt 7.3 c0.4 h0.7 n0.6 p-0.4 q-0.3
der+ogsa 7.3 a0.4 i0.6
der+over 6.8 b-0.4 e0.8 j1.0 o0.4 p0.6 q0.6 s0.3
der+plad 7.3 a-0.6 d-0.4 k-0.4 m-0.3
der+plej 7.3 a0.9 b0.9 d-0.4 e0.7 s1.7
der+ring 7.3 a0.5 b0.7 d0.7 f0.6 i0.3
der+sige 7.3 b1.3 p1.2
der+skal 6.7 a1.3 b-0.4 d0.5 e0.9 g-0.5 i0.8 o-0.3 r-0.5 s0.6 t1.4
der+sker 7.1 a0.4 c0.5 d0.5 e0.8 g-0.3 j1.2 s-0.5
der+skri 7.1 a0.7 d1.7 g-0.3 i-0.4 p0.5 s0.8
der+slet 7.3 d0.6 s0.3
der+stad 6.8 a0.6 c-0.3 e0.5 g-0.4 i0.4 j0.7 p0.4 t-0.3
der+star 5.6 a2.0 d0.8 e2.3 g-0.9 i0.6 j-0.5 l0.6 m1.7 n1.3 p-0.5 t0.7
der+stod 7.1 a0.4 d0.6 e0.9 r-0.4 s0.3
der+svar 7.3 a0.6 c0.7 d0.6 g-0.3 i1.4 m0.4 t0.8
der+tage 7.1 a-1.3 c-0.7 d-0.4 e-0.4 f0.5 g1.4 i-0.5 l0.6 n0.3 q0.6 r1.8 s-0.5
der+var 6.0 a-0.8 e0.6 f-0.4 g0.6 h-0.7 i-0.7 j0.5 n0.7 o0.7 p-0.4 r0.6 s0.4 t-0.4
dere 5.1 a-0.4 b-0.7 c-0.8 e1.4 g-0.6 h0.5 i-0.4 j0.9 l0.4 n0.6 p-0.5 q-0.3 s0.3
dereft 6.1 a-0.7 b-0.5 d-0.3 e0.4 g-0.4 h-0.5 j0.4 l1.4 n0.5 p-0.7 q-0.3 r-0.3 s1.1
deres 5.4 c-0.6 d0.5 e1.2 g-0.3 h1.0 i-0.4 j0.6 l-0.8 o-0.3 s-0.6
derf 5.1 a-0.8 b-0.4 d0.3 e1.4 f0.5 g-1.3 h0.4 i0.9 k0.7 l0.9 m0.4 o-0.4 p0.6 r-0.4 s-0.6
derf+er 7.1 i-0.3 j0.3 l0.8 n0.3
derf+har 7.3 e0.4 p0.7
derf+ikke 6.8 b0.5 d-0.4 e0.6 h0.4 j1.3 m0.8 p1.2 r-0.4 s0.5
derf+jeg 7.3 b0.3 e-0.5 f0.5 l0.3
derf+skal 7.1 g-0.5 i0.4 k0.5
derf+stop 7.3 g-0.4 i0.5 p0.8
derfor 5.2 a-0.9 d0.5 e1.0 g-1.1 i0.5 j0.3 k0.6 l0.7 m0.4 o-0.6 p0.7 r-0.5 s-0.5 t-0.4
derfra 7.1 c-0.4 e0.5 f0.3 g-0.3 i0.5 l0.3 t0.3
derh 7.3 e-0.4
derhje 7.3 e-0.4
deri 7.3 e0.4 g0.3 p0.6 r0.4
dern 7.3 a0.7 g-0.4 i1.0 r-0.4
derned 7.3 a0.7 g-0.4 i1.0 r-0.4
desi 7.3 a-0.5 e-0.3 f0.5 g0.7 r0.7
design 7.3 a-0.5 e-0.3 f0.5 g0.7 r0.7
desv 5.2 a-1.8 b0.8 e0.8 g-1.2 i-1.2 j-0.7 k5.6 l1.8 m0.5 n-0.4 o0.8 p-1.1 s-0.6 t0.4
desv+er 7.3 a0.4 e0.7 l1.1 n0.3 q-0.4 t0.4
desv+ikke 7.3 a-0.5 b0.4 c0.5 d0.5 k2.6 l-0.4
desv+med 7.3 a0.4 e0.8 r0.3 t0.7
desv+meld 7.1 a-0.4 h0.5 k1.5 t-0.3
desvær 5.2 a-1.8 b0.8 e0.8 g-1.2 i-1.2 j-0.7 k5.6 l1.8 m0.5 n-0.4 o0.8 p-1.1 s-0.6 t0.4
det 1.8 a3.0 c1.7 d-0.3 e1.5 f-0.5 g0.7 h-1.6 i1.7 j1.5 k-1.2 l-0.3 m-0.4 o-0.5 p0.5 q-1.6 s0.4 t-0.3
det+abne 7.3 a0.4 c0.4 d0.9 e0.9 s1.6
det+alli 7.1 g0.5 k0.4 o-0.3 r0.4
det+ande 6.5 a-0.4 d-0.4 e0.7 g0.3 p0.4 s0.6 t0.8
det+at 6.4 a-1.1 b-0.6 f0.3 i-0.5 j-0.3 l0.6 m-0.4 o0.3 p-0.3 s-0.4 t-0.3
det+bare 6.8 a0.5 b-0.5 c0.4 d0.6 i0.9 r-0.3
det+bedr 7.3 a-0.3 g1.1 n1.0 q0.3 r1.2
det+belo 7.3 a0.3 e0.3 j-0.3 k0.4 m0.5 s0.5
det+bety 6.8 a-1.0 b-0.4 c-0.4 d-0.4 e-0.5 f0.4 i-0.3 k1.2 l1.4 n0.5 p-0.5
det+blev 5.9 b1.0 c-0.3 d0.4 e-0.4 f-0.3 g0.9 h-0.6 i0.7 j-0.6 m1.2 n-0.6 p-0.6 r1.1 s-0.8
det+bliv 6.0 a-0.5 d1.1 f-0.5 g-0.4 i0.3 j0.6 l-0.4 p-0.6 s0.6 t0.6
det+blæs 7.3 a-0.4 e-0.3 f0.5
det+der 6.1 a0.3 b-0.4 c0.7 d0.9 e1.1 i-0.6 j0.6 m1.2 n-0.5 q0.4 s0.7
det+dig 7.3 d0.4 e-0.3 g-0.3 i0.7
det+drej 7.1 a0.5 b0.5 e-0.5 k0.4 m0.6 q-0.4
det+efte 7.3 a0.4 c1.2 j-0.3
det+elle 7.3 a0.4 c0.5 p0.7 s1.2
det+en 6.4 a0.3 c1.0 d1.0 e0.4 h-0.4 i0.9 j-0.5 l0.9 o0.9 p-0.4 q0.3 r0.4 s-0.3 t-0.3
det+enes 6.5 a-0.6 c0.4 d-0.7 e0.6 g0.4 h0.5 i-0.3 l0.7 o0.3 r0.4 s-0.4 t0.6
det+er 3.3 a0.7 b1.4 c2.2 d3.4 e0.4 f1.2 g1.5 h0.6 i0.6 j-0.8 k0.4 l1.5 m-1.0 n1.2 p0.3 r3.1 t0.8
det+for 6.5 b0.3 c-0.5 e0.8 h0.7 j1.1 o0.8 p-0.4 q-0.3
det+forb 7.3 a0.4 p0.8
det+fork 7.3 a-0.8 b-0.3 c-0.3 d0.3 e-0.8 k1.0 m-0.4 o0.8 q1.2
det+fors 6.2 b0.4 c0.3 e0.9 g0.7 h1.3 l-0.4 m0.5 p0.3 r1.1 s0.4 t1.2
det+fort 7.3 a-0.4 d-0.3 f1.1 g0.6 o0.7 r0.6
det+fra 6.8 a1.1 b0.6 c0.5 e-0.5 g-0.3 i2.2 r-0.4
det+færd 7.1 e1.2 i-0.5 q0.4 r-0.4 s0.6
det+gaml 6.5 b0.6 e-0.3 f0.4 h1.4 i0.5 k1.2 m0.5 n0.4 o0.8 q-0.4 r0.3
det+gar 6.4 b-0.6 c-0.4 e-0.3 f0.8 g0.7 h1.9 i-0.5 k0.9 o0.5 p-0.4 q-0.4 r-0.6
det+gik 7.1 a-0.6 b-0.3 g1.1 n0.3 o0.3 r1.7 s0.4
det+give 7.3 c0.6 l0.7 p0.7
det+gjor 6.8 a0.4 e1.0 n0.7 o-0.3
det+glem 7.1 c0.5 d0.5 e0.6 g0.9 h0.9 k-0.4 n0.9 r1.1 t0.4
det+gor 5.6 a1.0 b0.7 c-0.5 d1.0 e1.0 g-0.5 h-0.5 n-0.7 o1.5 p1.4 q1.9 r-0.7 s1.8 t-0.6
det+gæld 7.3 c-0.4 d0.5 k0.4 o0.4
det+halv 7.1 a1.2 b3.2 c-0.5 g-0.6 i1.2 r-0.6
det+har 5.3 a0.6 b0.5 c-0.9 d-0.8 f-0.7 g0.4 h-0.6 i1.7 j1.4 k-0.5 l0.8 m2.1 p1.8 q-0.3 r0.9
det+hast 6.4 a-0.9 e-0.3 g-0.5 i-0.9 j-0.3 l0.6 m0.5 o-0.7 p-0.3 q0.4 t2.4
det+havd 7.1 b0.7 d-0.3 g0.5 r0.5 s0.5
det+hele 5.4 b-0.6 c0.8 e0.9 f0.3 g0.7 h1.1 j-0.8 k-0.4 l0.8 n1.5 o1.8 p-0.4 q0.9 r1.5 t-0.5
det+her 5.7 a1.5 b0.9 c-1.1 e0.4 f1.2 h-0.6 i1.8 j0.6 m-0.5 q0.4 r0.9 s-0.8
det+hver 7.3 g0.7 h0.5 r0.6
det+hvor 7.3 a-0.9 c-0.4 e-0.5 i-0.3 l0.3
det+hæng 7.3 a0.6 b1.2 c-0.3 e0.7 i0.6 l0.7
det+i 4.8 c1.5 e0.8 g-0.7 h0.8 j0.4 k0.6 l1.9 m1.5 n1.4 o1.2 p-0.3 t1.3
det+igen 7.1 a0.3 e0.7 k0.5 o1.0 p-0.3 q-0.5
det+ikke 5.3 a1.8 b0.4 c1.0 d2.6 e1.2 f0.4 g-0.5 i0.4 j1.0 k2.0 l-0.3 m1.0 o0.6 q1.0 r0.3 s1.1 t-0.5
det+ind 7.3 c-0.4 e-0.5 f0.5 g-0.5 m0.9
det+jeg 6.8 b0.4 c-0.4 d-0.5 e-0.5 i0.9 m-0.3 n0.4 r0.8
det+jer 7.3 a-0.5 b-0.3 c-0.5 e-0.4 j-0.3 n0.3 q0.4
det+jo 7.1 a0.7 e1.4 i1.0 p0.7
det+kan 5.9 a1.0 b1.4 c1.1 d0.8 e1.9 f0.7 g0.4 i-0.8 j-0.5 k0.7 m1.0 o1.0 q0.6 r1.6 s-0.6 t-0.3
det+knib 7.3 a-0.6 b-0.3 e-0.4 l2.0 p-0.4
det+komm 6.7 a1.3 d0.5 f-0.3 g-0.5 i-0.4 j1.7 m-0.4 o-0.3 p0.5 r-0.5 s0.8 t0.4
det+kort 7.3 a-0.5 h0.7 k0.6 o0.4 q0.3 r0.5 t0.3
det+kost 6.5 b0.5 g-0.5 h-0.5 i1.4 j-0.5 q0.3 r-0.4 s-0.4
det+kun 7.1 c0.5 d0.7 g-0.4 j-0.3 s0.8
det+kunn 6.5 b0.7 d-0.4 e2.2 g1.1 i1.2 j-0.5 k0.5 l-0.3 m-0.4 n0.6 o0.4 p-0.4 q0.4 r1.7 s-0.5 t-0.3
det+ligg 6.7 a0.8 c0.4 e1.1 g-0.5 j1.2 k0.6 o0.5 s0.9 t0.7
det+lign 7.3 a0.5 e0.9 l0.5 n0.3
det+lobe 7.3 a-0.9 d0.3 h0.5 l0.6 n1.4 o-0.3 p-0.3 q-0.4
det+lort 7.3 a0.6 e0.8 p1.1 r-0.4 s1.3
det+ma 6.7 a1.0 c0.9 e0.9 g-1.2 h0.3 i-0.3 j-0.4 k0.5 o0.3 p-0.3 q0.4 r-0.9 t-0.3
det+man 7.3 a0.5 d-0.3 e0.7 g-0.4 r-0.4
det+med 6.0 a-0.5 b1.8 d-0.3 f0.4 g-0.5 h0.6 k0.4 l-0.5 m1.0 n-0.5 o-0.4 p-0.8 r-0.5
det+men 7.1 a0.3 b0.5 c0.4 d-0.4 e-0.4 i0.6 p0.5 r-0.4
det+mene 7.1 a0.7 b1.1 c0.9 d-0.4 e0.5 f1.2 h0.4 j-0.5 o0.5 t0.9
det+mere 7.3 a0.7 d0.7 e0.6 i0.7 p1.0 s0.8
det+mest 7.3 a-0.5 n0.4 s-0.3
det+mig 7.3 d-0.4 e0.6 j0.7 l0.4 p0.7
det+mods 7.3 d0.9 e0.3 g0.8 j0.6 r1.2
det+muli 7.3 a-0.4 c-0.4 i-0.3 l0.8 r0.3 t-0.3
det+nok 7.1 b-0.3 c1.5 e-0.5 i1.1 r-0.4 s-0.4
det+nu 6.8 a0.9 b-0.3 c0.3 e1.6 g-0.5 h-0.3 i-0.4 j0.3 m-0.3 o-0.3 q-0.5 r-0.4 t2.6
det+nye 5.9 a0.4 b1.0 c-0.6 d0.4 e0.8 g-1.3 i1.5 j-0.4 k1.8 l1.3 m0.6 n-0.4 o1.3 p-0.4 r-0.4
det+og 6.8 b-0.3 g-0.3 i-0.4 j-0.4 s0.7 t-0.4
det+onsd 7.3 c0.8 d0.3 n-0.4 t1.7
det+op 6.5 b-0.4 c1.0 d0.4 f0.8 g-0.4 h-0.4 j0.6 k0.5 p0.4 q0.3 s-0.4 t0.8
det+over 7.1 a1.2 b0.5 e-0.4 f2.6 j-0.4 l-0.3 m1.7 p1.0 q0.3 s-0.3
det+pa 5.9 a-1.4 b0.6 c-1.1 d0.3 g0.4 l0.7 m-0.4 n1.9 o0.8 p-0.6 q0.9 r0.4 s0.7 t0.5
det+pass 7.3 a-0.3 c0.4 k0.4 m-0.3 r-0.3
det+pænt 7.1 a0.5 d0.6 e1.5 i0.4 s-0.3
det+regn 7.3 b0.4 l-0.5 m0.3 p0.7 r-0.3
det+rigt 7.1 a-0.8 c-0.5 d0.3 f0.5 l0.4 m0.9 n0.8 o1.2 q0.8
det+sa 5.5 d0.5 e0.3 j0.4 p-0.4
det+sada 7.3 a1.5 e1.5 g-0.7 i0.6 k0.3 r-0.6
det+samm 5.6 a1.2 b3.2 c0.3 d-1.0 e1.4 g-1.0 h-0.6 i1.0 j1.1 k-0.3 l0.8 m-0.4 n1.3 o-0.4 p-0.7 q0.5 s0.6 t1.2
det+selv 6.8 b0.4 c0.4 d0.3 e1.6 g-0.4 h-0.3 i0.9 p1.0
det+sene 7.1 a-0.8 b0.6 g-0.6 i-0.3 k1.6 l-0.3 m0.4 o0.4
det+ser 6.8 b0.9 c0.8 e-0.4 g0.9 r0.8
det+sids 6.5 a1.0 g-0.4 i0.5 j2.2 p-0.6 s0.6
det+sige 7.3 a-0.6 r0.5 t0.3
det+skal 5.7 a0.9 d1.1 e1.8 f0.4 g-0.8 j1.1 k0.8 m0.7 p0.5 r-0.3 s-0.6 t0.7
det+skul 7.1 a-0.5 c-0.5 e-0.6 f-0.3 h0.4 l-0.4 m0.5 n-0.5 o0.6 q0.6 t-0.4
det+skyl 7.1 a-0.5 d0.3 g0.6 k0.3 l0.6 m-0.4 n-0.3 q1.3 r0.9
det+skæv 7.3 a-0.3 e-0.3 r0.6
det+som 6.7 a0.8 b1.1 c0.5 e0.9 f0.8 g-0.3 i0.6 q0.5 s1.2 t0.8
det+star 6.8 b-0.4 c-0.5 d0.7 f-0.4 g-0.5 k0.3 l-0.4 m0.3 n2.7 q0.8 t-0.8
det+stod 6.8 b1.1 e0.8 g-0.4 m0.6 s-0.3 t-0.3
det+syne 7.3 a0.7 b0.9 c0.7 s0.5
det+tab 7.3 a0.7 j1.1
det+tage 7.3 b0.6 d-0.4 e-0.3 n1.3 p1.0
det+til 5.1 a0.4 d-0.4 e1.4 g-0.4 h-0.3 i-1.1 j0.5 o0.8 p-0.6 s1.7
det+tilb 7.3 a0.7 c0.9 d-0.3 l0.3 t0.9
det+tog 7.3 a0.4 c1.9 e-0.3 g0.4 k0.4 r0.4
det+tror 7.3 a0.3 i1.0
det+træk 7.3 a-0.5 d-0.4 k0.3 l0.5 o0.6 q0.6 t0.4
det+uden 7.3 a-0.4 b0.3 c0.4 g0.7 h0.5 r1.0
det+var 4.5 a-1.0 c1.3 e-0.5 g1.7 h1.1 j-1.3 l0.4 m0.6 n0.7 o0.6 p0.4 q0.7 r2.9 s-1.3
det+varm 7.3 a-0.5 k0.9 r0.3
det+ved 6.8 d0.3 i0.7 j0.6 k-0.3 l1.1 n0.7 p0.4 r-0.4 s-0.4
det+venl 7.1 a0.5 c0.6 e1.3 m-0.5 n0.5 o-0.3 t0.5
det+vi 6.7 a1.3 c-0.4 d1.1 e2.9 g-0.6 i-0.8 j-0.3 m1.2 o-0.5 p-0.3 s-0.3 t1.2
det+vide 7.3 e0.5 g0.5 h0.4 r0.7
det+vil 7.1 a0.7 j2.2 m0.8
det+vill 7.1 a-0.3 b0.5 d0.4 e-0.4 g-0.4 h-0.4 l-0.4 o1.7
det+virk 7.3 a0.7 c-0.3 d2.3 e-0.6 g-0.4 m0.6 q0.5 r-0.4 t0.8
det+være 6.7 b-0.5 c1.0 d0.4 e0.7 f-0.3 g-0.5 i-0.6 l0.7 m1.7 p-0.5
dett 6.0 a0.6 b-0.7 c0.8 d0.5 g-0.5 h0.4 i-0.6 j0.8 m0.9 o0.4 p-0.5 q-0.3 s0.4 t0.4
dett+er 6.7 b-0.5 c-0.3 f0.4 h0.5 i-0.3 k0.5 m0.4 o0.4 q-0.3 t0.6
dette 6.0 a0.6 b-0.7 c0.8 d0.5 g-0.5 h0.4 i-0.6 j0.8 m0.9 o0.4 p-0.5 q-0.3 s0.4 t0.4
diag 7.3 a-0.4 g0.6 m0.4
diagra 7.3 a-0.4 g0.6 m0.4
dial 7.1 a0.8 b1.0 d0.4 e-0.3 f2.0 j0.9 p0.4
dialog 7.1 a0.8 b1.0 d0.4 e-0.3 f2.0 j0.9 p0.4
dig 5.0 a-0.7 f0.4 g1.6 h2.5 l1.6 m-0.6 n1.4 p-1.0 q0.3 r1.9 s-1.1 t0.9
dig+til 7.1 a-0.5 c-0.6 d-0.4 e-0.4 g1.4 h2.2 i-0.3 r1.3
digi 7.1 a-0.4 c-0.3 e0.4 g0.8 h1.1 i-0.5 k0.3 l0.9 s0.6 t0.4
digita 7.1 a-0.4 c-0.3 e0.4 g0.8 h1.1 i-0.5 k0.3 l0.9 s0.6 t0.4
din 4.7 b1.0 d-0.9 e-0.3 f2.7 g0.9 h1.5 i-0.6 k0.5 o0.9 r2.6 s-1.4 t0.5
din+chef 6.4 a1.2 b1.1 c-0.3 f3.5 g0.4 h0.4 i-0.6 k0.3 l0.4 o0.4 q0.8 r0.9 s-0.5 t-0.3
din+henv 6.8 a-0.5 e-0.5 g-0.4 m0.5 o0.9
din+mail 7.1 e0.6 g-0.3 l-0.4 n-0.4
din+over 7.1 a-0.3 c-0.4 g1.4 h0.5 q0.4 r1.4
din+regn 7.3 c-0.4 e0.4 n0.4 p0.6
din+sag 7.3 b0.7 c0.4 e-0.3 g-0.3 k0.5 m0.6 n0.4 o0.4 r-0.6
dine 6.0 a-0.5 b0.9 d-0.4 e-0.7 g1.2 h-0.4 i1.6 j-0.4 o0.9 p-0.7 r1.5 s-0.5 t0.3
dinero 7.3 b0.6 i0.7 o0.8
dire 4.5 a1.6 b0.7 c0.7 d1.5 e1.5 f6.5 g-0.3 h0.3 i0.5 j-0.9 k1.3 l0.7 m0.8 n-0.3 q0.5 s-0.6 t0.4
dire+er 7.3 f0.6 i-0.4
dire+har 7.3 a0.3 b0.5 c0.7 f0.3 i1.1
dire+i 7.3 a0.9 b0.6 e0.8 g-0.3 i0.8 o0.6
dire+og 7.3 e0.7 f0.7 t0.6
dire+om 7.3 b0.3 d-0.3 e0.7 f1.3 j0.5 m0.3 r-0.4
dire+pa 6.8 a1.2 c1.1 d1.2 e-0.4 f2.1 g-0.3 i-0.3 j-0.4 l0.3 n0.4 o0.4 p-0.3 s1.1
dire+tage 7.3 a0.4 c1.1 e0.4 f0.5 h0.5 m-0.3 q0.6
dire+til 6.7 a-0.4 c-0.3 e-0.6 f0.4 g-0.3 h-0.4 i-0.4 n0.3 r-0.3
direkt 4.5 a1.6 b0.7 c0.7 d1.5 e1.5 f6.5 g-0.3 h0.3 i0.5 j-0.9 k1.3 l0.7 m0.8 n-0.3 q0.5 s-0.6 t0.4
disk 6.5 a-0.6 b-0.6 e-0.9 i0.4 m0.3 n0.6 p-0.7 q0.4 r0.6 s0.5 t-0.4
disken 6.8 b-0.3 e-0.5 g-0.6 i0.5 j0.3 k0.5 m0.4 n0.9 p-0.5 r-0.4 s0.7
diskut 7.3 a-0.4 b-0.3 c-0.3 e-0.5 g1.0 h-0.4 n-0.3 r1.0
dit 5.4 a-0.3 b-0.5 c-0.5 e0.8 f-0.5 g2.4 h3.5 i-0.5 m-0.5 n0.6 p-0.5 q-0.5 r2.7
dit+navn 7.3 a-0.4 d-0.4 g1.4 h1.0 r1.4
dit+numm 7.1 a-0.6 b-0.3 g0.8 h1.9 i-0.4
ditl 7.1 a0.4 c1.5 d0.8 e0.4 h0.3 k-0.3 m0.3 s0.8 t0.9
ditlev 7.1 a0.4 c1.5 d0.8 e0.4 h0.3 k-0.3 m0.3 s0.8 t0.9
ditt 7.1 c0.8 d-0.4 e0.9 g-0.3 o0.4 t0.5
ditte 7.3 c1.0 d-0.4 e0.9 t0.3
dk 6.2 a0.5 c0.9 d0.6 e-1.1 g-0.5 i-0.5 j1.6 m0.5 p-0.5 r-0.4 s0.6 t-0.4
dk+og 7.3 a0.5 c0.4 d0.7 j0.8 m0.9 s0.8
dkk 7.3 a-0.5 h0.4 l0.4 q1.9
dobb 7.3 b0.7 g0.7 h1.2 i0.5 r-0.4
dobbel 7.3 b0.7 g0.7 h1.2 i0.5 r-0.4
dod 6.8 b-0.4 d1.0 g-0.6 i-0.4 l0.8 o0.6 q0.7 s-0.4 t1.8
dod+og 6.8 b-0.4 d1.0 g-0.6 i-0.4 l0.8 o0.6 q0.7 s-0.4 t1.8
dog 7.1 c-0.7 d0.7 e0.7 h-0.3 l1.1 o0.8 p0.6 q0.5 t-0.3
doku 6.7 a-0.4 d0.4 e0.4 g-0.4 h1.0 i-0.4 m-0.4 p0.6 r-0.5 t1.1
dokume 6.7 a-0.4 d0.4 e0.4 g-0.4 h1.0 i-0.4 m-0.4 p0.6 r-0.5 t1.1
domm 5.3 a-0.5 d0.4 e-0.6 f-0.3 h-0.3 i-1.1 j1.7 k-0.3 m0.7 n0.4 s-0.6 t0.5
domm+afgo 7.3 a0.9 i-0.3 j1.9
domm+har 7.1 b0.8 d0.4 e-0.5 g-0.3 j0.6 m0.8 p1.0
domm+i 7.1 a-0.4 e0.6 g-0.4 j-0.5 r-0.3
domm+ved 7.3 j-0.3
domme 7.3 b1.0 e-0.3 m0.9 p0.6
dommen 6.8 a-0.7 b-0.3 g0.3 h0.4 j-0.4 l0.4 n0.4 r0.6 t0.3
dommer 5.6 b-0.7 d0.5 g-0.4 h-0.6 i-0.9 j2.3 s-0.3
doms 7.3 a-0.9 b-0.4 c-0.5 d-0.5 s-0.5
domæ 6.5 a0.8 d0.4 e0.9 g0.4 h0.6 i0.9 k-0.5 r-0.4 t0.8
domæne 6.5 a0.8 d0.4 e0.9 g0.4 h0.6 i0.9 k-0.5 r-0.4 t0.8
dor 6.2 a-0.5 b-0.4 d0.8 e0.8 g-0.6 i-0.6 j-0.3 n1.0 s0.7 t1.2
dor+i 7.3 a-0.6 b-0.4 d-0.3 g-0.7 n0.4 o0.5 p-0.3 r-0.6
dore 6.0 a0.5 b0.4 c2.0 d0.6 e2.5 f0.8 g-0.3 h1.0 i-0.8 p2.0 r-0.5 s-0.7 t0.9
dore+bind 7.1 a1.4 b0.4 e2.5 f0.4 g-0.7 j0.4 p1.6
doren 6.5 a0.5 c0.9 d0.7 e1.6 f1.0 h0.7 i-0.7 j-0.5 k0.3 p1.0 s-0.5
dors 7.3 b0.9 j0.5 p0.8 t0.9
dort 6.7 b-0.3 c-0.4 e0.4 g-0.7 h-0.4 i0.9 n1.1 q-0.4 r-0.4
dorthe 7.1 a0.5 e0.4 g-0.3 i0.3 j0.3 n1.3 q-0.3
dr 6.8 a0.6 g1.1 h0.7 k0.8 p0.5 r1.2 s1.9
drej 6.5 e-0.8 g-0.4 i0.3 m0.5 o0.6 q-0.4
drej+sig 6.8 b0.3 e-0.4 m0.5 o0.3 q-0.3
drejer 6.7 e-0.5 i0.5 m0.5 q-0.3 r-0.3
dren 6.4 a1.0 b0.5 c-0.5 d-0.4 e1.1 f0.7 g0.4 j1.7 m0.7 n-0.3 q0.7 r0.9 s-0.4
dreng 7.3 a0.3 b0.6 e0.3 f0.6 j0.8 m0.9 p0.7
drenge 6.7 a0.7 c-0.4 e0.9 g0.5 i0.4 j1.1 p-0.4 q0.6 r1.1
drev 7.3 a-0.4 c-0.4 g0.4 h0.9 o0.4 r0.6 t-0.3
drevet 7.3 a-0.4 c-0.4 g0.4 h0.9 o0.4 r0.6 t-0.3
drif 6.4 a0.9 d-0.7 e2.4 f0.3 g-0.5 i0.4 k-0.3 p1.3 r-0.4 s-0.4 t1.5
drifts 6.7 a1.2 b-0.4 d-0.6 e2.6 f0.5 g-0.4 i0.7 p0.5 t1.2
drik 7.1 a-0.4 b-0.4 e-0.4 g0.6 m-0.3 t0.8
drik+kaff 7.3 a-0.4 b-0.3 g0.6 m-0.3 r0.4 t0.9
drikke 7.3 a-0.4 b-0.3 g0.6 m-0.3 r0.4 t0.9
driv 6.7 a1.0 g0.7 h0.6 i0.7 r0.6 s1.1
driver 7.1 a0.9 g0.4 h0.7 s1.3
drivhu 7.3 g0.3 i0.5 r0.4
drof 7.1 a0.4 b0.5 e0.6 f0.6 i0.5 m0.8
drofte 7.1 a0.4 b0.5 e0.6 f0.6 i0.5 m0.8
drop 6.5 a-0.7 b-0.4 c-0.4 e-0.4 g-0.7 i-0.4 j-0.4 k0.7 l-0.3 n-0.5 o0.5 q0.4 r-0.4 s-0.3
droppe 6.7 a-0.7 b-0.4 e-0.4 g-0.6 i-0.3 k0.8 n-0.5 o0.4 q0.5 r-0.6 s-0.3
druk 7.1 d-0.3 i0.4
drukke 7.3 i0.5 r-0.3
du 3.0 a-4.4 b-1.0 d1.1 e-2.4 g2.2 h1.2 i0.6 j-2.6 k0.7 l0.7 m-1.3 o0.8 p-1.2 q1.6 r3.3 s-2.2 t1.5
du+alli 7.3 a-0.6 e0.8 n0.3
du+beho 6.8 a-0.3 c0.4 h0.4 i0.3 m-0.5 n0.6 p-0.4 q1.2
du+bekr 7.3 a-0.4 e-0.4 h0.5 l-0.3 o1.7 q0.7 r0.4 t1.4
du+blev 7.1 a-0.4 g1.2 h-0.4 r1.3
du+den 7.3 d0.5 h0.4 i0.5 j-0.4 o-0.3
du+det 7.3 b0.4 e0.4 k0.5 n-0.4 q1.0 t0.7
du+en 7.3 a-0.3 g0.5 k1.1 l0.4 r0.6 t0.5
du+er 6.0 a-0.8 b-0.5 c0.7 d0.3 e-0.7 g0.8 h0.7 j-0.4 n0.6 o0.3 r1.1 s-0.7
du+et 7.3 a-0.3 g0.5 h0.6 n0.4 o0.4 r0.5 t1.2
du+far 6.5 d0.7 l0.6 p0.9 s-0.5
du+fork 7.1 b0.8 d-0.4 e-0.3 f0.6 g0.6 i-0.3 l0.3 r0.8
du+gern 7.3 e0.7 g-0.4 q0.7 s0.5
du+give 7.1 b0.3 c0.6 g0.5 h0.9 k0.6 m-0.5 o0.4 q-0.3 r0.6
du+har 5.4 c-0.6 d0.6 e0.7 h0.9 i0.3 j-0.6 k0.6 l0.7 n1.3 o0.3 p-0.4 q1.3 r1.5
du+havd 6.8 a-0.4 b-0.3 c0.6 f-0.3 j0.5 k-0.4 m-0.3 o0.4
du+have 7.3 a-0.3 e-0.3 g0.5 r0.6 t0.3
du+hore 6.5 a-1.0 b-0.5 h0.3 i-0.6 l1.2 m-0.5 s-0.4
du+hort 7.3 d0.3 i0.5 r-0.3
du+i 7.1 a-0.6 c-0.3 d-0.5 e-0.4 k0.3 o0.5 q0.6
du+ikke 7.3 a0.5 b0.5 c1.4 d0.8 f0.4 i0.5 n0.4
du+kan 6.0 a0.9 b0.8 d-0.7 e0.7 g-0.6 i0.6 j0.3 k-0.6 o0.6 q0.5 s-0.3
du+komm 6.7 a-0.6 c-0.5 g0.9 h0.4 i-0.4 k0.6 o0.3 p-0.5 r1.3 s-0.4
du+kort 7.3 e-0.4 g1.0 h0.8 r1.2 t0.3
du+lave 6.2 a-1.0 c0.4 d-0.5 f0.5 h1.0 i-0.9 j-0.4 l0.5 m-0.6 n0.5 r0.5 s-0.3 t-0.5
du+lige 6.8 a-1.0 b-0.5 e-0.8 h0.3 i0.5 l-0.4 m1.8 o0.7 p-0.4 q0.7 r0.5
du+love 7.1 a1.1 c1.1 d0.9 n-0.4 p0.9 t0.6
du+lægg 7.1 a-0.3 d0.3 f0.4 m0.5 r0.4 t0.8
du+ma 7.1 b1.4 c-0.4 e-0.7 g0.8 h1.9 i-0.3 m1.0 r1.0
du+mail 7.3 a-0.5 m-0.4 o1.1 t1.0
du+na 7.3 m0.5 r-0.4 t1.5
du+og 7.3 a0.8 b0.4 e0.4 f1.2 q0.4
du+over 7.3 a-0.4
du+rett 7.3 a-0.5 e-0.5 o0.7 q1.3
du+ring 6.8 a-0.8 d0.3 g1.5 h0.5 k0.6 l1.3 n1.3 r0.9 t0.9
du+se 7.1 a-0.4 e-0.4 f0.5 i-0.3 l0.3 m1.5 n-0.4 q1.3 t0.4
du+selv 7.3 a-0.4 l0.7 n-0.3 q-0.4
du+send 5.0 a-0.6 b0.3 c0.9 g-0.6 h-0.5 i-1.1 j-0.9 o1.1 p0.4 q0.5 s-0.5 t0.6
du+skal 6.1 c-0.4 d-0.4 e0.4 g0.5 h1.0 i1.1 j-0.3 m-0.4 p-0.6 r0.7
du+skri 6.8 b0.4 c0.5 d0.5 e-0.3 o-0.3 p-0.4 r0.3 t0.4
du+spur 7.1 a-0.8 c-0.5 d-0.6 g1.0 k0.4 l0.4 n0.4 r1.2
du+sætt 7.3 a-0.3 c-0.4 d-0.5 g0.4 h0.5 o0.3 r0.4 t0.3
du+tegn 7.1 d0.4 e0.6 j0.5
du+var 7.3 e0.5 f1.1 g0.6 p0.7 q0.3 r0.6
du+ved 6.8 b0.4 d1.5 g-0.3 i1.0 s1.1
due 7.3 d0.4 i0.4 p0.7
dukk+op 6.8 a-1.0 b-0.5 c0.3 e-0.8 g-0.4 i-0.3 k0.9 l-0.3 n0.3 o0.6 q0.8 r0.3
dybt 7.1 a-0.6 e-0.4 g1.1 l0.3 n0.3 r1.0
dyre 6.1 a1.8 b4.8 d-0.4 f-0.4 g-0.4 h0.7 i2.1 j-0.3 p-0.5 r-1.0 s0.3
dyre+i 7.3 b1.1 g0.6 h0.8 i0.8
dyrere 7.3 a0.4 b0.8 s0.9
dyrest 7.1 a1.1 b2.8 e0.8 g-0.5 i2.6 r-0.3
dyrl 7.1 a-1.1 d0.3 f-0.3 g0.5 h0.6 i-0.3 k0.6 l0.6 m-0.5 n3.2 p-0.4 t-0.5
dyrlæg 7.1 a-1.1 d0.3 f-0.3 g0.5 h0.6 i-0.3 k0.6 l0.6 m-0.5 n3.2 p-0.4 t-0.5
dyrt 7.1 a0.4 b1.2 e-0.4 j0.3 k0.4 l0.3 m0.5 o0.4
dyrt+for 7.3 b0.5 c0.4 e-0.4 i0.3 j0.4
dækk 5.8 b1.0 e1.7 i-0.7 j2.0 m0.8 o1.9 p-0.9 q-0.4 r-0.5 s-0.6 t0.5
dækked 7.1 a-0.3 b0.6 d-0.3 k0.5
dækker 6.4 a-0.7 b0.4 c-0.4 d0.6 e0.3 f0.3 g-0.4 i-0.4 j1.4 n0.4 o2.6 p-0.5 q-0.6 r-0.5 s-0.4 t0.6
dækket 7.3 a0.7 e1.3 j0.8 m1.1 p-0.3
e 7.1 c0.7 d-0.4 e-0.4 g0.7 h0.9 i1.2 j0.6 r0.7
e+boks 7.3 c0.9 g0.3 h0.7 i1.3 j0.7 r0.4
ean 6.8 a-0.7 d0.4 f0.8 k0.3 m-0.6 o3.0 p-0.4 q0.6
ean+numm 7.3 a-0.5 b0.4 f0.4 h-0.4 k0.4 m-0.5 o1.6 r0.4
edit 7.3 c0.5 d0.6 g0.4 h0.9 k-0.3
edith 7.3 c0.5 d0.6 g0.4 h0.9 k-0.3
efte 3.3 a0.9 c1.4 e1.9 g-0.5 h2.3 i1.0 j0.9 k0.5 l2.2 m1.4 o0.6 q-0.7 s-2.5 t-0.4
efte+ab 7.3 e0.3 p0.5
efte+afta 6.8 c1.4 d-0.7 e0.6 g-0.3 i0.6 j1.4 m0.7 p0.6 s-0.3
efte+at 6.0 b1.2 c-0.6 d-0.5 e1.9 i0.4 l0.4 m-0.7 p0.6 s-0.3 t1.3
efte+bran 7.3 a-0.8 c-0.4 d-0.4 k1.0 l1.6 m-0.3 p-0.3 t0.4
efte+den 6.1 a0.5 b0.4 c-0.5 d0.5 e0.7 g1.2 h2.1 j-0.4 k0.3 m0.7 o0.8 r0.9 s0.7
efte+det 5.3 a0.3 b0.4 h0.7 m0.4 r0.4 s0.3
efte+en 6.5 a0.6 b-0.3 c-0.3 d-0.6 e0.9 h1.9 i0.4 j0.4 m0.4 p-0.4 s-0.4 t-0.3
efte+et 7.3 a-0.5 b0.4 g-0.3 p0.6 r-0.3
efte+halv 7.3 a-0.6 g0.4 k1.0 r0.8
efte+har 7.3 c-0.4 d-0.4 e0.6 g0.4 h1.1 r0.6 t-0.3
efte+i 7.3 a0.6 d1.1 e1.4 j1.0 p0.6
efte+jere 6.0 a1.2 b0.5 d2.1 e1.1 h0.8 i-0.6 m0.9 q0.3 r0.5 s-0.6 t1.6
efte+kl 7.1 a-0.6 b-0.4 e-0.5 g-0.4 i-0.4 l-0.4 o0.7
efte+kobe 7.3 a0.6 e1.1 j1.2 p0.7
efte+lang 7.3 a0.5 g-0.4 i0.5 k0.3
efte+malk 7.3 d0.4 k1.0 q0.3
efte+nyta 7.1 a0.6 b0.7 d0.4 e-0.3 g-0.6 i2.1 r-0.6
efte+og 7.3 c1.2 f0.4 h-0.3 k0.4 l0.7
efte+otte 7.3 d1.2 i0.6
efte+over 7.3 d-0.3 f0.3 l0.9 n1.0 t0.4
efte+plan 7.1 a-0.4 c0.5 e-0.7 f-0.3 g-0.3 i0.3 l0.4
efte+seks 7.3 a-0.3 m0.3
efte+sig 7.3 a-0.6 b-0.3 e-0.3 g1.4 l-0.3 n0.7 o0.3 r1.8
efte+somm 7.1 c1.1 e-0.3 i-0.4 l-0.3 t0.6
efte+to 7.3 a0.4 d0.6 i0.6 l0.8
efte+vi 7.3 d0.7 e-0.3 h0.3 i0.6 o0.8
efte+vore 7.3 a0.4 e0.6 j1.2 m0.8
efter 3.4 a1.0 b0.4 c2.1 d-0.3 e1.9 f-1.1 g0.6 h2.4 i1.4 j0.6 l1.9 m1.6 n0.4 o0.4 p0.7 r1.0 s-1.7
eftera 6.4 a0.3 b-0.4 c1.7 g-0.5 h0.7 i0.6 j-0.3 l0.6 s-0.4 t0.5
efterh 6.5 a0.5 b0.6 c0.4 d0.6 e-0.7 f1.3 g-0.6 h-0.5 j-0.5 o0.3 p-0.4 s-0.7 t0.3
efterl 6.7 e-0.7 f1.0 g-0.7 h-0.3 i-0.4 k-0.4 l0.7 p-0.4
efterm 6.2 a-0.3 b-0.7 c0.9 d1.2 e0.4 g-0.7 i-0.7 k2.4 l0.6 n0.9 o0.9 p-0.4 q-0.5 s-0.4
efters 6.4 a0.4 c-0.4 d0.9 e1.4 f0.5 h0.9 i-0.5 j1.1 k0.4 o1.1 s-0.4
egen 5.4 b1.0 d0.7 f0.7 g-0.6 h0.9 i1.5 k0.3 l1.5 o1.2 p-0.4 q0.7 r-0.3 s-0.5 t-0.4
egentl 6.5 b0.8 c-0.5 d0.4 e-0.7 h0.5 i1.2 j-0.3 o1.9 p-0.5 s-0.4 t-0.4
eget 6.5 b0.7 d0.7 e-0.6 f0.9 g0.8 j-0.4 m1.0 r1.6 s-0.3
eget+regn 7.3 a-0.6 f0.4 g1.4 i-0.5 r1.5
egil 7.3 d0.4 e-0.4 g0.9 i0.5 n-0.3 r1.0 t0.5
egne 6.8 b1.2 c-0.3 e2.1 g1.0 h-0.3 j0.4 k0.3 l-0.3 p-0.4 r1.1 s-0.3
egon 6.8 a-0.8 b-0.5 d0.3 e-0.6 f-0.4 h0.3 i-0.5 l1.8 q-0.5 r0.7
ej 7.3 a-0.3 e0.5 g0.4 r0.6
ejen 6.5 c-0.6 d-0.4 f-0.3 g-0.3 j-0.3 k1.1 m0.6
ejendo 6.5 c-0.6 d-0.4 f-0.3 g-0.3 j-0.3 k1.1 m0.6
ejer 6.0 e0.6 f0.8 i0.9 k0.9 l0.5 m0.9 p-0.7
ejer+og 6.8 c-0.5 d-0.6 e0.6 f0.6 i0.4 j1.2 k0.7 l0.3 p-0.5 r-0.4 s-0.4
ejerkr 7.1 a0.4 b0.6 d-0.3 f1.3 g-0.5 i0.6 k0.9 l0.3 q0.4 r-0.6
ejna 7.3 a0.4 b0.5 e0.4 i0.4 s0.8
ejnar 7.3 a0.4 b0.5 e0.4 i0.4 s0.8
ejvi 7.1 a-0.6 c-0.5 d-0.5 n0.7 q0.3 t-0.4
ejvind 7.1 a-0.6 c-0.5 d-0.5 n0.7 q0.3 t-0.4
ekse 7.1 a-0.8 e-0.5 g-0.5 n-0.4 o0.5 q-0.3 r-0.5 s-0.4 t-0.3
eksemp 7.1 a-0.8 e-0.5 g-0.5 n-0.4 o0.5 q-0.3 r-0.5 s-0.4 t-0.3
eksk 7.1 b-0.3 e-0.6 l0.3 m0.5 s-0.4 t-0.3
eksp 7.3 c1.0 e0.6 g0.4 l0.4 n0.4 q0.4
ekspor 7.3 c1.0 e0.6 g0.4 l0.4 n0.4 q0.4
ekst 5.6 a0.5 b1.9 c-0.4 e-0.3 g-0.8 h1.6 i-1.0 j1.5 k-0.4 l0.5 m2.6 p0.6 q-0.3 r-0.4 s0.7 t0.7
ekst+blad 7.3 a0.5 e1.4 j1.4 s1.6 t0.8
ekst+gene 7.3 a-0.5 e-0.4 s-0.4
ekst+pa 7.3 a0.6 b2.5 m0.5 p1.0 s0.5
ekst+time 7.3 a0.7 b-0.4 m1.7 p0.5
ekstra 5.6 a0.5 b1.9 c-0.4 e-0.3 g-0.8 h1.6 i-1.0 j1.5 k-0.4 l0.5 m2.6 p0.6 q-0.3 r-0.4 s0.7 t0.7
elek 6.8 c1.3 f0.4 h-0.5 k1.0 l0.8 m0.5 n0.5 o1.3 q0.4
elektr 6.8 c1.3 f0.4 h-0.5 k1.0 l0.8 m0.5 n0.5 o1.3 q0.4
elev 6.2 a-0.5 b0.4 c-0.7 e0.6 g-0.6 h1.2 j-0.5 m-0.6 n0.6 p-0.4 q0.7 r0.3 s-0.6
elev+har 7.3 a0.5 d0.8 e1.0 f0.7 i0.6
elev+skal 7.1 a-0.4 b-0.4 c-0.4 d-0.3 e-0.5 h-0.4 m-0.4 o0.4 q0.5 t-0.4
elever 6.7 a-0.3 c-0.3 e0.5 f0.3 g-0.4 h-0.6 j-0.4 l-0.5 m-0.4 n0.5 s-0.4 t0.4
elin 7.3 a-0.3 c0.5 d0.6 e-0.3 f0.7 g0.3 i-0.3 k0.5 t0.3
elle 3.9 c0.9 d-0.4 e0.8 f-0.5 g-2.6 h-0.6 i-1.1 k0.3 l-0.5 n0.8 o6.8 p-0.6 q1.1 r-1.3 s1.6 t3.3
elle+dage 7.3 a1.0 c2.0 e1.6 j0.3 t1.5
elle+den 6.7 a-0.8 c0.8 d-0.4 e-0.8 f-0.4 g-0.4 h0.5 k0.4 m0.8 n1.9 o3.9 p-0.4 r0.5 s-0.4 t0.5
elle+ej 7.3 a-0.3 e0.5 g0.4 r0.6
elle+en 7.1 a0.3 e0.8 h0.6 k0.7 r-0.4
elle+er 6.7 a-0.8 b-0.4 c0.5 g-0.4 h0.8 i-0.4 m-0.5 n1.1 o1.7 s-0.6
elle+gar 7.1 c0.4 d0.9 e0.4 j0.5 s0.6 t1.5
elle+indb 7.3 a0.3 e0.4 j0.5
elle+kan 7.1 e0.6 h-0.3 j0.8 n-0.4 o0.7 p0.7 s0.5 t-0.3
elle+komm 7.3 c0.5 o0.8 s0.6
elle+leve 7.3 d1.3 m0.8 o-0.4 p0.8
elle+skal 6.4 a-0.6 c-1.0 d-0.4 f-0.6 g-0.4 i-0.3 j-0.3 k-0.3 m0.6 n0.4 o2.4 p-0.4 q1.3
elle+uden 7.3 a-0.4 h-0.3 m-0.5 o1.4
ellen 7.3 b0.8 d-0.4 e-0.3 g-0.4 h0.3
eller 4.4 a-1.9 b-0.4 e-0.7 f-0.6 g-2.0 h-0.3 i-1.1 j-0.5 m0.8 n0.5 o6.6 p-1.0 r-0.6 s0.4 t1.5
ellers 5.2 a1.1 b-0.4 c0.5 d0.4 e2.2 g-0.4 j1.0 k0.8 l0.5 m-0.5 n0.4 o2.3 p0.6 q0.5 r0.4 s1.5 t1.9
elleve 6.2 a1.3 b0.4 c1.8 d-0.6 e1.4 f-0.3 g-0.5 q0.7 r-0.5 s0.4 t1.2
elme 7.1 a0.5 c1.0 d0.6 j0.8 s0.8
elmer 7.3 a0.4 c1.1 d0.7 e-0.4 i0.4 j0.4 s0.9
else 6.8 b1.4 d-0.5 e1.1 g-0.4 h-0.4 i0.7 j0.3 k0.4
elsk 6.7 a1.0 c-0.4 d0.5 e1.8 g0.7 i-0.4 j0.5 p-0.3 r1.3 s2.6
elsk+en 7.3 a0.7 d0.6 e1.6 j0.9 s1.7
elsker 7.1 d0.8 e1.4 g1.0 j0.7 r1.6 s1.3
emba 7.1 c0.5 d-0.5 h0.6 i0.5
emball 7.1 c0.5 d-0.5 h0.6 i0.5
emil 7.1 c0.7 i0.5 p1.1
emne 7.3 a0.3 c0.8 d0.4 p0.7 s0.6
en 2.2 a2.7 b2.0 c2.0 d-0.3 e0.6 f0.5 g-1.1 h-0.7 i1.6 j0.6 k-1.0 l-0.6 m1.0 n-1.7 o0.4 q-1.1 r-1.4 s1.3 t1.0
en+advo 6.2 b-0.4 d0.6 e0.3 f-0.4 g-0.5 i-0.5 j1.7 o0.3 r-0.4 s0.8 t0.6
en+af 5.8 a-1.0 b0.5 c0.7 d0.8 g-1.0 h0.8 i-1.1 j0.4 k0.4 n1.6 o0.4 p-0.8 r-0.3 s0.6 t2.1
en+afgi 7.3 a0.4 c1.8 f0.7 k0.5 t0.4
en+afta 7.3 a0.6 c0.5 e-0.3 i0.7 j0.9 m0.7
en+ande 5.8 a1.9 b1.1 c0.7 e2.2 g-0.8 i4.1 k1.1 l-0.4 n0.5 o-0.3 r-0.7
en+anme 6.8 a0.6 c0.7 e1.4 j0.7 s0.3
en+arki 7.3 e1.1 g0.4 h0.9 j0.8 r0.6 s0.9
en+arti 7.1 b0.4 c0.3 d-0.4 e-0.5 i1.0 s0.9
en+auto 7.3 a0.4 d1.0 k0.3
en+bekr 7.3 a-0.4 o-0.4 q0.7
en+bill 7.3 a0.5 b1.5 c-0.3 d-0.4 e-0.4 o0.5
en+blin 7.3 j1.0 k0.5 m1.2
en+bode 7.3 a0.5 e0.7 j1.3
en+bogh 7.1 d0.4 g0.6 h0.8 i1.1
en+camp 7.3 a0.9 b0.4 c0.7 e1.4 g-0.3 j0.7 k-0.3 n-0.3 s0.7
en+chan 7.3 a0.5 c0.4 d0.7 e0.5 f0.9 j0.7 t0.8
en+dag 6.5 e0.4 g-0.7 i-0.5 k1.8 n-0.4 r-0.8
en+darl 7.3 d-0.6 e0.4 j0.9 s-0.4
en+dato 7.3 a0.7 c2.2 i1.1
en+del 6.8 c-0.4 d0.5 e-0.5 h-0.4 l1.1 m1.1 o-0.3 q0.4
en+der 5.8 a0.7 b-0.4 c1.8 d1.6 f3.3 g-0.5 j-0.7 l0.5 p-0.6 s1.0 t0.7
en+domm 7.1 a0.3 d0.6 j1.5 p0.7
en+ekst 7.1 a-0.4 b0.3 e-0.6 h1.8 i-0.3 m0.3 r0.4 s0.4
en+enes 6.2 a-0.4 g0.8 h1.1 i-0.4 m0.4 p0.3 q1.0 r0.9 s-0.3 t-0.3
en+enke 6.7 a0.4 b-0.5 c1.2 d1.4 e1.0 g-0.6 h-0.4 q-0.4
en+fakt 7.3 b-0.4 c-0.3 d0.9 l0.8 o0.9 p0.4
en+fals 7.3 a-0.6 b-0.3 o0.7 s-0.3 t1.0
en+fart 7.3 a-0.5 d0.3 o0.6 q0.6
en+fast 6.5 b1.5 c-0.3 d0.3 f0.3 j0.8 m1.6 p-0.4
en+fejl 6.7 d-0.5 g-0.5 i-0.4 k0.4 m1.8 n-0.4 p0.8 r-0.5
en+fest 7.3 g0.6 h0.6
en+flas 7.3 a-0.4 g1.0 i-0.3 k0.3 l0.6 r0.9 t0.4
en+flot 7.1 b-0.5 e0.7 g0.7 q2.0 r0.5
en+forl 7.3 a0.4 c0.7 d-0.4 e1.2 h0.3 i1.0 r-0.5 t0.9
en+form 7.3 a1.2 b1.6 f2.1 g-0.3 i-0.3 m0.4 s1.5
en+forn 6.5 a-1.1 b-0.4 f0.4 g1.6 i0.8 j-0.3 r2.0 s-0.3
en+frat 7.3 a-0.7 e-0.5 l0.4
en+fæll 7.3 j0.7 s0.7
en+gamm 7.3 a-0.5 c-0.3 f0.7 m0.8
en+gang 6.0 c0.5 g-0.7 h-0.5 i0.5 j-0.6 l1.7 n0.4 p-0.6 q0.6 r-0.3 s0.5
en+god 6.8 a0.4 d-0.4 e1.1 j1.7 q0.6 s0.8
en+gymn 7.3 a-0.3 o0.4
en+gæst 7.3 a-0.8 b-0.3 e-0.5 f0.3 j-0.3 o0.4 t0.4
en+halv 6.8 a0.3 b0.6 c-0.4 d0.4 e-0.3 k0.4 n-0.4 p0.4 q0.3 s0.9
en+hand 6.5 a-0.6 b-0.7 c-0.5 d-0.6 f-0.4 g0.6 j-0.3 p0.4 r0.6 s-0.5
en+hel 6.8 b0.9 d-0.6 e-0.4 f0.9 i-0.4 k-0.3 o0.3 q0.3
en+hist 7.1 a0.9 e0.3 g-0.5 j0.7 p0.6 r-0.5 s1.7
en+hjem 6.2 a0.6 b2.1 e-0.4 f-0.4 h0.8 i-0.5 j-0.4 p0.5 r-0.7 t-0.3
en+hjæl 7.3 f1.1 g0.6 i0.4 q0.3 r0.6
en+hvid 7.3 a0.9 e0.5 m1.2 p1.5
en+i 7.3 g0.6 h1.0 i0.5 k0.4 r0.8
en+indk 7.3 a0.4 e0.3 p0.7
en+ipad 7.3 a0.5 b1.0 e1.5 g-0.3 i0.6
en+juri 7.3 j0.7 t0.3
en+kaff 7.3 a0.4 b1.3 c-0.3 d0.7 n0.5
en+kamp 7.3 b-0.4 e0.6 g0.5 i-0.3 p0.8 r0.5
en+kass 7.3 a0.3 e0.5 s0.6
en+klag 7.1 e0.4 h0.4 m-0.3 n-0.3 o-0.4 r-0.4 t0.4
en+klin 7.3 a0.5 b1.0 d0.7 e-0.5 m1.0 p0.5
en+koll 6.5 a-0.3 b0.4 c-0.8 d0.4 e0.7 f-0.3 h0.7 i0.6 n0.9 q-0.5 r1.0 s-0.3
en+kont 6.7 b0.8 d0.5 e-0.4 f1.0 g0.7 h1.2 i-0.3 k-0.4 o1.3 p0.5 q0.3 s-0.3
en+kopi 6.4 a-0.3 b-0.5 c0.3 e0.5 g-0.4 j-0.8 k0.5 m-0.5 o2.2 p-0.4 q1.1 r-0.5
en+kred 7.3 a0.6 e-0.4 m1.4 o0.3
en+kron 6.7 a-0.4 b-0.4 c-0.7 d0.5 g-0.3 h-0.4 i-0.4 j0.5 k-0.3 l1.6 n-0.4 o0.6 p0.4 s-0.4
en+kund 6.5 a-0.5 b0.4 f0.4 g-0.5 i1.2 l-0.5 n-0.3 p-0.3 r-0.5 s-0.4 t-0.3
en+kval 7.3 d-0.3 g1.1 h0.5 n1.0 o0.8 r1.1
en+kæde 7.1 d-0.4 h0.9 i1.2 r0.6
en+lang 7.3 a0.4 c0.4 d0.4 e0.6 s0.5
en+ledi 7.3 a0.4 e0.8 k0.4
en+leje 7.1 a-0.5 h0.4 k-0.5 o-0.4 p-0.4 q0.4
en+lett 7.3 a-0.8 g1.3 h0.4 l0.3 r1.5 t0.6
en+lill 6.0 b1.8 c0.8 d-0.6 e-0.7 f-0.6 g-0.6 h0.4 j-0.4 l0.4 m1.2 n0.5 o1.0 p0.5 q0.8 r-0.4 s-0.5
en+linj 7.3 a0.4 d0.9 g-0.3 m-0.3 q-0.3 r-0.4
en+list 6.8 a-0.5 c-0.4 d-0.5 f0.3 q0.7
en+losn 7.3 e0.7 s0.7
en+læse 7.3 a-0.3 c-0.4 l0.3 r0.4
en+mail 6.8 b0.8 e-0.5 f0.9 m-0.3 o0.7
en+mand 6.8 a0.9 b1.5 c-0.4 d-0.6 e2.1 f-0.3 h0.8 i1.7 k-0.3 t0.8
en+mane 6.0 c0.8 d-0.4 h0.3 i-0.6 k-0.7 l0.5 m0.5 n1.0 p-0.3 q-0.6 s-0.5
en+ny 5.2 b-0.4 c0.8 d0.6 e1.3 f0.9 g-0.6 h0.4 j-1.0 k1.1 l0.7 m2.4 n0.9 p-0.5 r0.4 s-0.9
en+og 7.3 b1.7 f0.5 m0.8 p0.6
en+ol 7.3 e-0.5 i0.8 s1.0
en+opsi 7.3 b0.7 d0.4 h-0.4 i0.5 k0.5
en+opsk 7.3 a-0.4 s-0.3
en+orde 7.3 c0.9 d0.6 l0.4 r-0.4
en+ore 7.3 a0.4 e0.5 j0.7 p1.1
en+over 7.1 c-0.4 e1.3 i-0.3 o1.2 p1.5
en+part 7.3 c0.8 d0.6 e0.3 f1.4 k0.5 q0.4
en+plak 6.7 a-0.9 b-0.3 d0.4 e-0.5 f0.4 g1.2 n0.4 p-0.3 q-0.3 r1.6 t2.4
en+plan 7.3 b-0.4 c0.9 d-0.4 e0.4 g-0.3 t-0.3
en+pris 6.2 a-0.8 b0.8 d0.4 e-0.4 g1.6 h1.5 i-0.9 j-0.3 k0.7 o-0.3 p-0.4 r0.9 s-0.5 t0.3
en+pæn 7.3 g0.7 n0.5 r0.7
en+regn 6.7 a0.3 b0.5 c0.4 d1.9 g0.5 h0.4 i-0.4 m-0.6 o1.2 p1.0 q1.3 r0.7 s-0.4
en+rekl 7.3 d-0.3 j0.3
en+rett 7.1 a0.4 b-0.5 e0.7 h0.4 k-0.3 m2.6 n0.6 p-0.4
en+revi 7.1 d-0.3 e0.9 g-0.4 i-0.4
en+rund 7.3 a-0.4 g0.5 h0.6 r0.5
en+rykk 6.7 c-0.3 d0.7 k0.5 m0.9 t0.4
en+samt 7.3 a0.6 e0.5 f1.3 j0.6 m0.8 o0.9 q0.4
en+sang 7.3 e-0.3
en+serv 6.8 b0.6 c-0.4 h0.9 n-0.3 q-0.3 s-0.3
en+side 7.1 a0.6 e0.7 g-0.3 i-0.4 m-0.3 p0.5 s1.1
en+sids 7.3 a0.3 c0.5 d0.4 e-0.3 i0.4 j1.0 s0.7
en+sjæl 7.3 b0.4 c-0.4 d0.7 f0.3 m0.4 r0.4 t0.9
en+skab 7.1 b1.3 d0.6 e0.5 g-0.4 j-0.4 o-0.3 p-0.5 q-0.3 t0.4
en+skit 7.1 i0.4 o0.4 t0.3
en+skon 7.3 a0.3 e0.6 j0.5 p-0.4
en+slut 7.3 a0.8 c-0.3 d0.7 i2.3 j-0.3
en+snak 7.3 b0.5 f0.6
en+stat 7.3 a-0.5 e-0.5
en+stig 7.3 a-0.6 b1.2 e-0.4 f1.2 h0.3 q0.4 t2.4
en+stje 7.1 a0.8 k0.3 m0.4 s1.6
en+stor 6.4 a-0.9 f-0.5 h-0.4 i-0.4 k0.4 l0.6 o0.5 p-0.4 q1.9 r0.7 s-0.4
en+stud 7.3 c0.6 i0.7
en+stæv 6.8 a0.3 d1.0 j1.4 p0.6
en+sur 7.1 e0.3 f0.8 j0.5
en+tegn 7.3 a0.3 c0.8 s0.6
en+teks 7.3 a-0.3 e-0.4 g-0.3 m0.3 n0.4 o0.4 r-0.3
en+tidl 7.1 a-0.7 b0.4 f0.7 g-0.3 j-0.4 k0.6 s-0.4
en+time 6.4 a0.8 b0.6 c1.7 d-0.3 e0.6 i1.0 k-0.3 m0.4 o0.3 p-0.3 r0.7 t0.9
en+tolk 7.3 a-0.7 d-0.3 q0.4
en+tomr 7.3 a0.5 c1.0 d0.5 e-0.4 i0.8 p0.6
en+trus 7.1 a0.7 c1.3 e-0.3 p0.6 s1.7
en+tur 6.8 d0.7 e0.7 g0.4 i-0.4 j-0.3 m-0.4 r0.5 s-0.3 t0.7
en+udst 7.3 a-0.4 g0.6 h0.9 n0.4 r0.8
en+ufor 7.3 a-0.5 g0.9 l0.4 n0.5 r0.9
en+uge 6.4 c2.2 d-0.4 e1.0 f0.7 g-0.6 h0.3 i-0.5 j-0.4 k0.6 m-0.3 n0.4 p-0.5 q0.5 s-0.5
en+uges 7.3 a0.4 c1.7 d0.6 e-0.3 h0.6 k1.0 l0.8
en+unds 7.1 b-0.4 c0.9 d-0.3 e-0.4 g1.3 h0.6 i-0.4 k-0.4 p0.7 q0.3 r1.5 t-0.4
en+util 7.3 e-0.4 g-0.3 s0.8
en+ven 7.3 a-0.5 e-0.4
en+virk 7.3 g0.4 r0.4
end 5.1 a-0.3 b1.1 c0.7 e-0.7 f-0.6 g0.3 h1.1 k-0.4 l0.8 n0.5 o1.1 p-0.4 q1.3 r0.7 s0.8
end+afta 7.1 a-0.7 b0.4 c0.9 g0.4 h0.5 k-0.5 l1.2 o-0.4
end+at 7.1 a-0.6 e-0.4 i-0.3 l0.8
end+den 7.3 d0.5 e0.3 i0.4
end+jeg 7.3 a0.3 b0.4 i0.7 l-0.3
end+mig 7.3 b0.7 e0.3 s0.7
end+min 7.3 a0.4 n0.4 q0.3 s1.1
endd 7.3 b1.1 g0.4 i0.8 n0.4 r0.4
endda 7.3 b1.1 g0.4 i0.8 n0.4 r0.4
ende 5.3 a-1.3 c1.6 e0.4 h0.5 j-0.8 k1.1 l-0.5 m0.5 r0.7 s-0.9
ende+til 7.3 g-0.4 i0.8 m0.4
endeli 5.4 a-1.4 c1.2 d-0.4 e0.7 g0.5 i-1.1 j-0.8 k0.4 l-0.4 m0.6 o0.4 r1.0 s-0.9
endn 5.6 a0.7 b1.6 c1.9 d1.1 e-1.2 g-0.8 h0.5 i-0.6 l0.5 m0.7 n-0.3 o1.4 p1.0 r-0.5 s1.0
endn+en 6.5 a0.8 b1.8 c1.3 d1.3 f-0.4 g-0.5 i-0.7 j-0.3 m0.4 o0.8 q-0.3 s0.4
endn+og 7.3 a-0.4 l0.7 t0.3
endnu 5.6 a0.7 b1.6 c1.9 d1.1 e-1.2 g-0.8 h0.5 i-0.6 l0.5 m0.7 n-0.3 o1.4 p1.0 r-0.5 s1.0
endt 7.1 a-0.3 d0.4 e0.4 g1.6 h1.2 r1.5
endte 7.1 a-0.3 d0.4 e0.4 g1.6 h1.2 r1.5
ene 5.7 a0.6 b0.9 c-0.5 e2.2 g-0.4 i-0.9 l0.8 m2.2 n-0.6 o1.0 q1.4
ene+retu 7.3 a-0.4 b0.7 d-0.4 l0.5 m-0.3 n-0.5 p-0.4 q1.5
ene+var 7.3 a0.8 b0.9 d-0.3 e1.4 g-0.5 m1.7 s0.5
ener 7.1 j-0.4 k0.6 m0.8
energi 7.1 j-0.4 k0.6 m0.8
enes 5.6 d1.1 e0.5 f-0.7 g1.3 i-0.8 j-0.5 l0.5 m-0.4 p0.3 r1.8 s-0.9 t0.6
enes+bemæ 7.3 g0.7 h0.8 r0.7
enes+der 7.3 c0.8 d-0.3 e0.7 g0.5 t1.0
enes+vi 7.3 e-0.4 g0.4
eneste 5.6 d1.1 e0.5 f-0.7 g1.3 i-0.8 j-0.5 l0.5 m-0.4 p0.3 r1.8 s-0.9 t0.6
enga 6.7 a0.8 b-0.3 d1.4 e-0.4 f0.4 h-0.5 i0.9 k0.6 n0.6
engang 6.7 a0.8 b-0.3 d1.4 e-0.4 f0.4 h-0.5 i0.9 k0.6 n0.6
enge 6.0 a-0.4 d-0.4 g-0.7 h-0.4 j-0.7 l-0.4 m-0.3 o-0.7 p-0.3 r0.3 s-0.5 t0.7
engels 6.1 a-0.8 d-0.3 g-0.5 h-0.4 i-0.7 j-0.7 l-0.4 o-0.7 s-0.5 t0.7
enig 6.2 c-0.5 d-0.8 e0.9 g0.5 h0.6 j0.8 l-0.4 m-0.4 n1.2 p-0.3 q0.8 s-0.4
enig+om 6.8 a-0.6 d-0.5 e-0.4 f-0.3 g0.4 l-0.3 m-0.4 n1.5 q1.2
enige 6.7 a-0.8 c-0.3 d-0.7 h0.5 i-0.3 j-0.3 m-0.5 n1.4 o0.4 q1.0 r0.4
enke 6.4 a0.9 b-0.5 c1.1 d1.3 e1.7 g-0.6 h-0.4 m-0.3 q-0.4
enkelt 6.8 a0.6 c1.0 d0.9 e0.7 g-0.4 k0.3 p0.4 r-0.4
entr 6.2 a0.8 c-0.4 d-0.5 e1.6 f0.5 g-0.7 h-0.5 i-0.5 m0.3 p2.8 r-0.6 s-0.4
entree 7.3 a0.3 e0.8 p0.9
entrep 6.5 a0.5 c-0.4 d-0.4 e1.0 f0.6 g-0.5 h-0.4 i-0.4 p2.1 r-0.5
er 1.6 a-1.0 b-0.8 c0.6 d-0.9 e-1.6 f-0.8 h-3.2 i0.3 j-0.9 k-0.7 l-0.6 m-1.9 n-1.0 o-0.8 q1.1 r-1.0 s-0.7 t-1.2
er+aben 7.3 c0.4 d0.8 k1.6 l0.3 m-0.4 q0.4
er+advo 7.3 c0.6 j0.6 s0.4
er+af 6.8 e0.6 g-0.6 n1.3 p-0.3 r-0.4 t0.4
er+afre 7.3 a0.4 e0.7 h-0.4 k0.8 l0.6 m1.0 n0.6
er+afsk 7.3 a-0.4 f-0.3 t0.4
er+afta 7.3 a0.7 c1.5 d0.6 j1.6
er+afvi 7.3 a1.0 f0.6 o-0.4 p1.5
er+aldr 7.3 b-0.3 g0.3 o0.6 r0.4
er+alle 6.1 a1.6 b0.4 c0.4 d0.4 e1.1 f0.8 g-1.0 m1.1 p0.3 q-0.7 r-0.4 s0.4
er+alli 7.3 j-0.3 o0.3 t-0.3
er+anme 7.3 a0.5 d0.5 e0.4 j1.4
er+annu 7.3 b0.3
er+at 6.7 a0.3 b0.6 c-0.4 d0.4 e0.6 h0.5 n0.3 p-0.4 q-0.3 r0.3
er+bare 6.5 c0.5 d0.6 g-0.4 l0.7 n0.4 q-0.4 s-0.7 t0.5
er+begy 7.3 b-0.3 c1.1 d0.5 e-0.3 f0.5 i-0.4 q0.9
er+best 7.3 g0.5 h0.5 j0.5 p0.4
er+beta 6.0 a-0.5 c-0.6 g-0.3 h-0.5 i-0.5 j0.3 m-0.4 n-0.6 p-0.9 q6.2 r0.6 s-0.6 t-0.3
er+bill 7.3 r-0.4
er+blev 5.3 b1.0 c0.3 d0.4 g-0.8 i-0.3 j-0.7 k1.0 m0.8 n0.5 p-0.7 q0.4 r0.4 s-0.9 t0.7
er+blin 7.3 b0.9 g0.8 r0.8 s0.9
er+brug 6.8 a0.3 e-0.5 i0.9 m2.0 o-0.5 p-0.3 t0.5
er+d 7.3 a-0.5 h0.4 l0.4 q1.9
er+darl 7.3 a0.5 b0.9 d0.9 e0.5 p0.7
er+de 6.1 a0.8 b0.4 c0.8 e0.4 f0.7 g-1.0 i1.3 j-0.3 o0.8 p-0.3 q1.1 r-0.5 s-0.5
er+den 5.6 a-1.6 e0.3 f-0.4 g1.6 h0.9 i-0.4 j0.3 k0.6 l-0.5 m-0.8 n0.5 o2.6 p0.6 r1.0 t-0.5
er+der 4.5 a-1.5 b-0.3 c1.0 d0.8 h1.7 i-1.1 j-1.3 k0.4 l2.0 m-0.5 n0.7 o2.1 p-1.8 q1.0 r1.9 s-1.6 t-0.5
er+det 4.3 a-0.5 b0.4 e0.5 f0.9 h-0.6 i1.1 k-0.6 l2.6 n0.3 o2.2 r1.3 s-2.1
er+din 7.3 a0.3 b0.4 c0.5 d0.4 f1.3
er+dod 7.3 a-0.7 b-0.4 e-0.5 g-0.4 l1.1 q0.3 t2.2
er+efte 7.1 a0.7 g-0.4 i-0.5 j0.9 m0.7 o0.3 s-0.3
er+en 4.9 a0.4 b4.1 c-0.3 d1.0 h-0.6 i1.4 j0.8 l-0.4 m2.8 n0.5 o2.1 p-1.3 q-0.5 r0.6 s-1.9 t1.1
er+enig 7.3 d-0.3 e0.6 f0.8 i0.6
er+et 6.0 c-0.5 d-1.1 e1.7 f-0.4 o0.5 p-0.4 r0.7 s-0.9
er+fakt 6.5 c-0.5 e-0.6 g-0.5 j0.8 m0.8 n-1.0 o0.7 r-0.6 s-0.4
er+fald 7.1 c0.9 d0.9 k0.7
er+fin 7.3 e0.7 p0.7
er+fint 7.3 a-0.6 d-0.3 e-0.5 r0.5
er+fjer 7.1 a1.3 c1.7 d0.6 e2.0 f1.9 g-0.5 i-0.3 p2.2 s-0.3 t0.4
er+flot 6.8 a1.2 b1.0 c0.8 d-0.3 e1.8 g-0.6 p0.6 r-0.6 s0.4
er+flyt 7.1 a-0.5 e-0.4 l0.8 p-0.4
er+for 6.4 a-0.8 b0.9 d1.3 e0.7 g-0.7 i0.8 j-0.3 k1.0 o1.2 p-0.6 q1.0 r-0.4 s-0.5 t-0.5
er+forb 7.1 a-0.5 b0.4 c-0.3 d-0.4 m-0.3 o-0.3 p-0.3 r0.6
er+ford 7.3 d0.7 h0.6 s0.6
er+fore 7.1 a-0.7 e-0.3 g0.5 h1.1 i-0.3 k0.4 l0.8 m-0.3 n0.4 o1.1 q0.8 r0.7
er+forf 7.1 n0.6 o1.5 q0.5 t0.3
er+fork 7.3 a-0.3 o0.7
er+form 7.1 a0.7 c0.6 s2.0
er+fors 6.2 a-0.9 b-0.5 c-0.6 e-0.5 i-0.6 j-0.4 k-0.4 l1.9 n0.3 p-0.6 q0.3 r0.8 s-0.4
er+fort 7.3 a0.6 c0.8 d0.8 e-0.3 j0.5 m0.9 t0.3
er+fred 7.3 d-0.3 f0.4 p0.5 s-0.7
er+fuld 6.4 a-0.6 b0.4 d-0.4 e0.7 h-0.6 j-0.4 k0.6 m-0.4 n0.4 p-0.3 q0.3 s-0.3 t0.5
er+færd 6.4 a1.1 b0.8 c1.6 e0.5 g-0.6 h-0.3 i1.5 j-0.4 n-0.4 r-0.6 s0.8
er+gaet 5.4 a-0.7 e1.6 f1.0 g-0.4 h0.4 i-0.6 j-0.7 k0.4 l0.4 o1.7 p-0.6 q1.7 s-1.0 t1.2
er+gjor 7.1 a0.8 b1.2 e1.4 g-0.5 i1.4 p0.7 r-0.4
er+glad 7.3 b0.6 e0.4 g0.3 h0.7 i0.8 m0.3 r0.5
er+god 6.8 e-0.4 g-0.4 h-0.3 i0.4
er+godk 7.1 h-0.3 p0.6
er+godt 7.3 a-0.4
er+guld 6.8 b-0.4 c-0.3 d1.2 e-0.5 g1.2 i-0.4 n0.6 o0.4 r1.6 s0.9
er+halv 7.3 b1.3 c-0.4 i0.8 l2.2 o0.5 s0.8 t0.4
er+han 7.1 c0.9 d-0.4 e0.8 j0.8 m0.3 n-0.4 r-0.5 t1.3
er+helt 6.4 c-0.6 d0.5 f0.8 i-0.4 k1.0 n0.9 q-0.5 s-0.4 t0.3
er+her 6.8 c0.3 d0.3 m-0.3 n0.3 p0.4 q-0.4 s0.5
er+hjem 6.7 a-0.9 e-0.6 h-0.5 k0.5 l0.6 n1.4 q0.4 r0.6 s-0.4 t0.6
er+hos 7.3 c0.7 i0.7
er+hvad 7.3 a0.9 e0.8 g-0.4 p2.3
er+i 5.2 a0.8 b1.5 c0.9 d2.4 g-0.5 i0.6 j0.5 k1.8 l0.7 m1.1 o0.7 p-0.9 t1.0
er+igen 7.3 a0.4 c1.4 d0.4 f0.8 k0.5 l0.8 n0.7
er+ikke 4.5 a0.4 b0.6 c1.8 e0.7 f0.7 g0.8 h1.4 i0.3 j2.0 k0.9 l0.7 m1.4 n1.3 o-0.8 p0.5 q0.8 r2.1 t1.4
er+indb 7.1 a-0.5 e0.4 n1.2 q2.2
er+inds 7.3 e0.9 i-0.3 r-0.3 s0.6 t0.4
er+inge 7.3 a-0.6 d-0.5 e-0.3 i0.4 r0.5
er+inte 7.3 e-0.3 h0.8 m1.1 n0.3 r-0.3 t0.4
er+jeg 5.8 a-1.7 b-0.6 c-0.5 d0.8 e-0.4 f0.4 g1.9 h1.5 i-0.3 j-0.4 k2.5 l1.1 m-0.3 o1.0 p-0.8 r2.2 t1.2
er+jere 6.4 a-0.6 c-0.4 g1.0 h1.6 i-0.3 j0.5 l0.5 m1.1 o1.2 p-0.6 q0.4 r1.6 s0.5
er+jo 6.0 a0.9 b-0.4 c1.7 g-0.6 j0.6 m1.5 o-0.6 p-0.4 r-0.4 s0.8
er+ked 6.7 a0.4 b-0.3 c0.5 d1.1 g-0.5 i-0.4 j1.4 l1.1 n-0.3 s-0.3
er+klar 6.8 a-1.0 d-0.3 e0.6 g1.9 i-0.3 j-0.5 l0.3 p-0.5 q0.5 r2.4 s-0.4 t1.0
er+komm 5.8 a-1.2 b-0.3 c-0.4 d-0.7 f0.6 g0.4 h0.8 i0.4 j-0.7 k1.3 l1.1 m-0.8 n0.8 o0.5 p-0.7 q0.8 s-0.7
er+kont 7.3 a0.4 c-0.3 e0.8 o0.4 q0.4
er+land 7.3 e0.3 j0.9
er+lang 7.3 b0.3 c0.9 e0.7 r0.4 t1.9
er+lave 7.1 a0.4 b-0.3 d-0.3 j-0.3 p1.1
er+leje 7.3 c0.7 k0.5 o0.4 t0.8
er+leve 7.3 a-0.6 c-0.5 h0.4 m0.6 o0.7
er+lige 6.5 a0.3 b1.1 c-0.5 e-0.7 g0.9 i1.8 l0.7 m-0.4 n-0.4 r0.6 s-0.3 t-0.4
er+lobe 7.3 a0.6 b1.5 i1.6 l0.9
er+lost 5.1 i-0.3 j-0.7 p0.4 s-0.3
er+lukk 6.2 a-0.3 g-0.4 i-0.6 j-0.6 k0.6 l-0.4 m0.9 n0.8 o0.3 p1.3 s-0.5
er+med 6.0 a0.7 b0.8 c-0.6 d0.4 e-0.4 h-0.6 i2.2 j-0.4 k0.3 l-0.4 n-0.4 o-0.5 q0.8 r-0.3 s0.3 t-0.3
er+mege 7.1 b-0.4 d-0.3 e0.5 f0.8 h0.4 i-0.3 k1.0 n0.4 o0.5 r0.5
er+mere 6.8 b1.1 c-0.3 g0.5 h-0.6 i-0.4 m0.3 r0.5 s0.6
er+mig 6.8 d0.9 f1.1 g-0.4 k0.4 m0.8 o0.4 p-0.5
er+min 6.4 a1.0 b-0.5 c2.0 e-0.5 f-0.5 g-0.4 j1.2 l-0.4 m0.3 p0.4 r-0.3
er+modt 5.2 f0.6 i-0.5 j0.9 n0.8 o-0.4 p0.4 r0.4 t0.3
er+naet 7.3 a0.5 e0.5 i1.0
er+nodt 6.8 a-0.4 c0.5 f0.7 g-0.4 k2.1 l-0.4 o0.6
er+noge 6.8 b-0.4 c1.1 d1.1 e-0.7 h0.7 k1.0 l-0.4 m0.8 o1.0 t0.3
er+nok 7.1 b0.3 c-0.4 f0.5 i0.4 l-0.4 m2.5
er+nu 6.1 a0.7 b0.7 c1.7 d0.8 e-0.8 f0.5 h1.0 i-0.5 j0.9 m-0.5 n-0.3 p-0.5 q1.7 r-0.4 s1.7
er+ny 6.8 a0.5 c0.6 d0.5 e-0.6 f1.6 g-0.3 h-0.3 s0.7 t0.5
er+næst 7.1 a0.8 c1.1 d0.8 e0.5 l1.2 m-0.3 o-0.5 r-0.3 s0.8
er+ogsa 6.5 a0.5 b-0.4 c-0.6 d0.3 e1.5 f0.5 g-0.7 i-0.5 j0.7 l0.5 p-0.5 r-0.7 s-0.5 t-0.3
er+omme 7.3 a-0.5 e-0.3 i0.3 k0.3 n2.2 s-0.3
er+op 7.3 c-0.3 e-0.5 j-0.4 o0.4 s1.2
er+opre 7.3 j0.9 p0.8 s0.6
er+os 7.3 a-0.4 e-0.3
er+over 6.4 a0.5 e-0.5 f0.5 g-0.4 j1.6 m-0.4 q2.1 s0.3 t0.7
er+pa 4.9 a-1.7 c-0.5 d0.5 e0.6 g-0.8 h-1.0 i-0.8 j-0.3 k1.4 l0.4 m1.1 n0.8 p-1.0 r0.4 s-0.4
er+pens 7.3 g0.3 j0.7 p0.8 r0.6
er+præc 7.3 a-0.4 b0.3 d-0.4 g1.0 h0.4 k0.3 r1.0
er+ramt 7.3 a-0.5 e-0.5 k0.7 l1.2 m0.7
er+reko 7.3 a-0.5 b0.3 g0.5 h0.4 l0.5 q0.3 r0.6
er+rett 7.3 a-0.6 c-0.3 e-0.5 f0.3
er+rige 7.1 b0.8 d0.3 e0.4 g-0.5 i-0.3 k1.6 m0.3
er+rigt 7.1 c0.3 d-0.4 g-0.4 q0.8 r-0.4
er+rykk 6.8 a-0.5 c-0.4 d-0.4 f0.4 h1.0 p-0.3 t0.5
er+sa 5.8 a-0.6 c1.0 d0.3 e1.2 f0.3 g1.3 h3.0 i-1.2 j-0.6 k0.4 m-0.5 p-0.6 r1.4 s0.4
er+sat 6.1 c1.0 d0.6 h0.4 i-0.6 m0.9 n-0.3 o-0.7 p0.8 q1.5 r0.3 s-0.5
er+selv 7.1 a-0.5 b-0.4 c0.3 e-0.4 f-0.4 g-0.3 i-0.3 k1.1 l0.5 q0.4
er+send 6.1 a-1.0 e0.5 f-0.4 g1.1 h0.5 i-0.6 j-0.4 m-0.7 n1.1 o0.5 p-0.9 q3.8 r1.5 s-0.3
er+sjæl 7.3 a-0.6 g0.7 n0.3 r0.8
er+sket 6.8 a-0.4 d0.5 h0.5 k-0.4 l1.7 n0.5 p-0.3
er+skif 7.3 a-0.4 c0.3 e1.3 h-0.3 i-0.4
er+skre 7.3 a0.6 b1.3 d-0.3 f1.0 j-0.6 m1.2 s1.1
er+spær 7.3 a-0.6 l2.6 o-0.3 r-0.4
er+stad 6.8 d0.5 f0.4 g0.4 r0.4 s1.2
er+steg 7.1 a0.6 b2.7 c-0.4 d-0.3 e-0.7 f0.9 g-0.5 l0.5
er+stol 7.1 c1.3 g1.4 i0.7 j0.8 m0.3 q0.3 r1.4
er+stop 7.3 a0.5 c1.3 n0.9 p0.9
er+stor 7.3 i-0.4 j0.4 o0.4
er+stri 7.3 p0.5
er+syg 7.3 a-0.8 e-0.4 k0.7 n1.0
er+syv 7.3 a-0.6 d-0.4 h0.4 s-0.4
er+tage 7.3 g-0.3 j0.6 k1.5
er+til 6.8 a-1.1 c-0.3 h-0.3 i-0.4 j-0.4 m0.3 n-0.3 o0.8
er+tilb 5.4 a-0.6 c0.4 d-0.4 h-0.3 i-0.5 j-0.4 o0.4 p-0.5
er+to 7.1 a1.6 b1.3 c0.6 d1.7 g-0.4 m1.7 p1.1 t0.4
er+tred 7.1 a0.9 c1.8 d1.5 e-0.6 g-0.5 i0.8 m0.4 r-0.5 s0.8 t0.8
er+truk 7.1 c0.8 d0.8 i0.7 j-0.3 m0.6 o1.8 p-0.4
er+tryk 7.3 c0.5 e1.0 k-0.3 l0.6 n0.4 o1.0 q0.5
er+udbe 7.3 a1.3 e1.7 j0.5 p2.0
er+ude 7.1 a-0.4 g-0.3 l0.3 n0.7 o0.5 q0.4
er+udel 7.3 g0.4 h-0.3 k0.8 r0.3
er+udfy 7.3 a0.7 b1.5 e0.5 j0.8 s1.4
er+ueni 7.3 h0.7 m0.4
er+unde 7.1 a-0.5 e-0.4 i0.6 k0.4 n0.7 q0.6 r0.4 s0.7
er+uska 7.3 a0.6 e1.2 g-0.3 i0.5 s1.6
er+vant 7.3 d0.5 e-0.5 g0.5 h-0.3 i0.6 q0.9 r0.5
er+ved 6.5 b-0.3 d0.4 g-0.4 i0.4 j1.0 s0.4
er+vedh 5.1 b-0.4 c-0.3 d-0.3 e0.4 h0.7 i-0.4 j-0.7 p-0.4 q-0.4
er+vel 6.7 a0.7 b0.5 d0.6 e0.5 g0.3 h0.6 i-0.4 n1.0 o0.3 q0.9 r0.4
er+velk 7.3 g-0.4 i1.2
er+vi 5.6 a1.0 c0.9 d1.0 e1.2 g0.5 i0.3 j-0.3 o-0.6 p1.2 q-0.5 r0.8 t0.7
er+vigt 7.3 c0.3 d1.1 k1.7 n0.4
er+vild 7.3 a-0.3 c0.4 g1.2 m0.3 r1.4 t0.9
er+vist 6.8 a0.6 b-0.3 c1.2 g0.7 i-0.4 o-0.4 p0.6 r0.8 s0.8
er+vore 6.7 a-0.9 d-0.6 g-0.5 i0.6 m-0.6 o0.4 r1.2 t0.7
er+væk 6.5 a1.5 c-0.5 d0.6 e2.4 g-0.6 i2.0 j-0.4 p2.1 r-0.5 s-0.3
er+ændr 7.1 a-0.3 f0.7 g0.3 h-0.4 o-0.3 q0.3 r0.6 t-0.3
er+ærli 7.3 d-0.4 f0.4 l0.5
erfa 7.1 a0.8 b1.7 c0.7 d0.6 e1.3 q0.4 s1.4
erfari 7.3 a0.6 b0.8 c0.7 d0.8 e0.5 q0.4 s0.9
erhv 6.0 a1.5 b0.7 c0.5 d0.9 e1.8 f1.1 g-1.0 h-0.4 p-0.5 q-0.3 r-0.8 s2.2 t0.7
erhv+og 7.3 a0.9 e0.4 s1.5
erhver 6.0 a1.5 b0.7 c0.5 d0.9 e1.8 f1.1 g-1.0 h-0.4 p-0.5 q-0.3 r-0.8 s2.2 t0.7
erik 6.5 a-0.5 f0.8 g0.5 h-0.5 i-0.5 j-0.4 m0.4 n1.0 p-0.4 q0.6 r0.8 s0.4
erna 7.1 d-0.3 j0.8 o0.8 p0.3
erst 5.6 a0.8 b-0.4 d-0.4 e0.6 f0.7 g-0.8 j2.6 m-0.5 n0.3 p0.4
erst+for 7.1 a0.4 e-0.4 j1.0
erstat 5.6 a0.8 b-0.4 d-0.4 e0.6 f0.7 g-0.8 j2.6 m-0.5 n0.3 p0.4
esbj 7.3 g0.9 h0.8 i-0.4 k0.4
esbjer 7.3 g0.9 h0.8 i-0.4 k0.4
eski 7.3 a-0.4 f0.5 g0.3 h0.7 l1.2 r0.5
eskild 7.3 a-0.4 f0.5 g0.3 h0.7 l1.2 r0.5
et 2.9 a1.2 b3.5 d2.2 e0.6 f1.7 g-1.1 h2.3 i2.1 j-0.5 l-0.4 n0.7 o1.1 p-2.5 s0.8 t-1.2
et+afsn 5.4 j-0.5 p-0.3
et+ande 6.7 a0.4 b0.5 d0.5 e0.6 i1.5 l0.3 p-0.3 r0.6 s-0.3
et+ar 6.2 a0.8 b2.1 e-0.3 f0.8 g-1.1 i0.7 j-0.5 k0.7 m0.8 p-0.4 q-0.4 s-0.5
et+ars 7.3 a-0.5 h0.7 o0.7 p0.6
et+auto 7.1 b-0.4 d0.6 e-0.4 o0.6
et+barn 7.3 e0.7 i0.7 n0.4 o0.4
et+best 7.3 j0.5 p0.4
et+bill 6.5 b-0.3 c0.9 g-0.4 i-0.5 j0.6 p-0.4 t0.6
et+brev 7.3 a-0.5 e-0.4
et+bure 7.1 e-0.3 i1.1 j0.4 p0.4
et+ekse 7.3 a-0.4 g-0.5 n-0.3 r-0.4 s-0.4
et+enes 7.1 b0.3 d0.5 f0.8 g1.0 k0.4 r1.2
et+felt 7.3 a-0.4 c-0.4 m0.3
et+firm 7.3 a0.5 d1.1 i1.5 j0.5 s0.9
et+godt 6.8 c-0.4 h0.5 i0.4 j0.3
et+gulv 7.3 a0.4 e1.3 p0.6 s0.4
et+hurt 7.3 a-0.4 c-0.3 o0.7
et+indl 7.3 a-0.6 d-0.3 q0.6
et+inds 7.1 b0.8 d0.5 e0.9 g0.5 h0.7 k0.7 r0.4 s1.3
et+it 7.3 a-0.9 b0.5 c-0.4 d-0.6 g1.5 i-0.4 r1.6 s-0.4
et+krav 6.8 b0.6 c-0.4 e0.8 f0.3 g0.3 h1.1 i0.4 j0.9 l0.5 s0.8
et+kvar 7.1 b2.0 d-0.6 e-0.4 f0.4 m-0.4 q0.4
et+lill 6.7 a-1.0 c-0.3 d-0.4 e-0.4 g-0.4 i-0.5 o0.7 q-0.5 s-0.3
et+link 7.3 i0.5 t0.8
et+læs 7.3 a0.4 i0.6 r-0.3
et+medl 6.8 a-0.7 b-0.6 i-0.5 k-0.4 l0.4 q0.7 s-0.6 t-0.4
et+menn 7.1 b0.4 d1.4 f-0.4 h0.4 i-0.3 k0.3 m0.6 q-0.3 r0.4
et+mode 6.8 a0.8 c0.6 d1.1 f1.4 j-0.5 k0.3 m-0.3 n-0.4 s-0.3
et+nyt 6.2 c-0.6 d0.5 e-0.3 g-0.4 h0.4 k1.3 l0.4 m-0.5 n0.8 o1.0 q0.5 s-0.3 t-0.5
et+opsl 7.3 e0.5 i0.4
et+ord 7.1 c-0.5 d0.3 e-0.6 g0.5 r0.3 s0.4
et+over 7.3 g0.7 h1.1 l0.3 n0.4 r0.6
et+par 6.4 b0.5 d-0.5 i0.4 j-0.3 k-0.4 l0.5 o0.5 p-0.3 s0.8
et+prog 7.1 d0.3 h-0.4 i0.3 q-0.3
et+pænt 7.3 a-0.4 o0.4
et+refe 7.3 c-0.3 t1.3
et+regn 7.3 a-0.4 e0.4 g0.7 m0.4 r0.6 t1.2
et+rets 7.3 a-0.4 h0.4
et+rigt 7.3 h0.9 i0.5 n0.8
et+sags 7.1 a0.7 d1.5 g-0.4 i0.7 r-0.4
et+skil 6.8 a-0.7 b0.4 c-0.5 d-0.3 f0.3 g-0.6 h-0.4 i-0.4 l0.4 s-0.4
et+spor 7.1 b0.4 c-0.3 d0.8 f0.6 k-0.3 r-0.4
et+stor 6.8 a1.0 d0.5 e-0.4 h-0.3 i1.0 k0.4 r0.4 s0.8
et+styk 7.1 a0.4 b0.8 e0.3 g0.4 h-0.3 i0.4 j0.5 p0.7 r0.4
et+svar 6.2 a0.5 b-0.4 c0.7 d2.4 e-0.7 g-0.4 j0.3 m0.3 p-0.4 s1.2
et+tag 7.1 a1.2 c1.0 e0.4 i1.3 j1.6 p0.4 s0.8
et+tele 7.3 a0.7 b1.5 l0.4 m0.6 o0.3 q0.3
et+tilb 6.1 c0.4 d0.4 f-0.4 h1.5 j-0.4 k-0.4 l-0.4 n1.4 o0.3 r0.5 s-0.5 t0.6
et+till 7.3 a-0.7 c-0.5 e-0.6 h1.0 i-0.4
et+udka 7.1 a0.7 c1.2 i0.4
etap 7.3 a-0.4 k0.5 m0.4
etape 7.3 a-0.4 k0.5 m0.4
euro 7.3 a-0.3 b-0.3 t0.4
even 7.1 a0.5 e-0.4 i1.0
eventu 7.3 d0.5 s0.3
exam 6.0 a-1.1 c-0.4 d-0.8 e-0.6 f-0.4 g-0.7 h0.4 i-0.5 j-0.4 l0.7 o1.0 p-0.5 q0.6 s-0.5 t-0.4
exam+dk 7.3 a-0.4 c-0.4 l0.5 q0.5
exampl 6.0 a-1.1 c-0.4 d-0.8 e-0.6 f-0.4 g-0.7 h0.4 i-0.5 j-0.4 l0.7 o1.0 p-0.5 q0.6 s-0.5 t-0.4
fa 4.2 b1.7 c0.7 d0.6 e0.3 f2.1 g0.5 h1.1 i-2.1 j-0.6 k0.8 l0.6 n1.9 o1.2 p0.5 q-0.5 r2.0 s-1.0 t2.0
fa+at 7.3 a0.7 b1.4 d1.6 j0.6 k0.4
fa+de 7.3 a0.8 c0.6 d0.5 e1.1 g-0.3 k0.3
fa+den 6.7 a0.6 d0.7 e1.3 f-0.4 g-0.7 i-0.4 k0.6 m0.3 n1.4 p0.9 q-0.3 r-0.6 t1.8
fa+det 6.7 a1.6 b-0.5 c2.1 d-0.5 e1.6 j0.6 n0.3 o1.0 p0.6
fa+en 6.4 a0.6 c0.6 g0.5 h0.8 i0.5 j0.4 l-0.3 o0.7 p0.6 t0.6
fa+et 7.1 b-0.4 d1.1 f0.8 h0.7 i-0.4 m0.4 n0.8 q-0.5 r0.6 s-0.3 t0.7
fa+jer 7.3 a-0.8 g0.5 j-0.3 o0.3 q0.4 r1.0 t0.5
fa+lov 7.1 c0.5 d1.0 g-0.3 l0.7 p-0.3 t0.5
fa+peng 7.3 a-0.5 c-0.4 d-0.4 e-0.5
fa+rapp 7.3 c1.2 d0.7 f-0.3 k0.3 n0.4 o-0.3
fa+rett 7.3 a0.4 e0.9 g0.6 p1.1 r0.3 t0.7
fa+svar 7.3 a0.4 c1.5 d1.1 g-0.3 k0.8 o-0.3
fabr 7.3 a0.5 c0.9 d1.5 g0.7 l0.3 m0.5 r0.7
fabrik 7.3 a0.5 c0.9 d1.5 g0.7 l0.3 m0.5 r0.7
faca 6.5 a-0.5 b-0.5 c0.4 g0.5 i-0.4 j-0.4 l-0.4 p-0.6 q0.5 r1.0 s-0.5
facade 6.5 a-0.5 b-0.5 c0.4 g0.5 i-0.4 j-0.4 l-0.4 p-0.6 q0.5 r1.0 s-0.5
face 6.0 a0.5 b0.3 c0.4 e2.5 g-0.8 i1.2 r-0.6 s2.7
facebo 6.0 a0.5 b0.3 c0.4 e2.5 g-0.8 i1.2 r-0.6 s2.7
faet 4.0 a0.4 b-0.8 c0.6 d1.5 e1.1 g-1.7 i-0.4 j0.6 k0.7 l0.4 m-0.3 n0.6 o0.4 p1.5 q0.3 r-0.6 s-1.4 t1.5
faet+besk 7.1 a0.4 d0.3 e-0.5 p1.1
faet+en 5.8 c0.5 d-0.3 e0.6 g-0.8 j1.1 l-0.6 o1.1 p-0.6 s-0.7
faet+et 6.7 c-0.6 d1.4 e-0.5 f0.7 i0.4 j-0.6 l0.3 s-0.3 t-0.3
faet+for 7.3 a0.8 b-0.3 e2.1 h0.4 n0.4 r0.4
faet+lus 7.3 m0.4
faet+ny 6.1 a-1.7 b-0.4 d-0.4 e-0.9 g-0.4 i1.3 j-0.5 k0.4 l0.6 m-0.3 p-0.5 s-0.4 t0.6
faet+nyt 7.3 d-0.3 l0.5 n0.6 r0.3
faet+tre 7.3 d0.4
faet+truk 7.3 a0.4 d-0.4 e1.0 p0.8
fagb 7.3 a-0.5 m-0.3 r0.4
fagbla 7.3 a-0.5 m-0.3 r0.4
fagf 6.7 b0.5 c-0.4 e-0.4 g-0.6 i0.5 j1.0 m-0.4 o0.5 p0.6 s0.6
fagf+og 7.3 b0.8 h-0.3 j0.5 p0.8
fagfor 6.7 b0.5 c-0.4 e-0.4 g-0.6 i0.5 j1.0 m-0.4 o0.5 p0.6 s0.6
fakt 3.7 a-0.5 b1.1 c-0.8 e-0.9 g-2.1 h-0.5 i-1.3 j-0.9 k1.2 l1.3 m5.0 n2.9 o5.9 p0.3 q3.1 r-0.4 s-0.8 t-1.1
fakt+beta 7.3 a-0.3 b-0.3 g0.5 k1.3 n1.9 o-0.4 r0.6
fakt+er 5.2 a1.2 b0.4 d0.3 i-0.4 k0.3 l-0.5 m2.0 p1.1 q-0.4 r-0.3
fakt+for 6.2 a-0.6 b-0.7 e0.4 f-0.7 g-0.6 h-0.6 j0.6 k0.4 l0.7 m0.6 o2.2 q0.5 s-0.3
fakt+fra 7.1 a-1.0 c-0.5 d-0.4 i-0.5 k0.4 l-0.4 m-0.4 n-0.4 q1.4
fakt+har 7.3 a-0.4 f0.4 g0.6 k0.7 n-0.4 q0.9 r0.7
fakt+i 7.1 a-0.9 e-0.5 h0.7 l-0.3 m-0.6 n0.6 o1.8 p-0.4 q2.9 t-0.3
fakt+pa 7.3 b0.8 e-0.4 m0.4 n1.1 r-0.3 t0.4
fakt+star 7.1 b-0.6 e-0.5 m0.9 o0.4 p-0.3 q0.9 t-0.5
fakt+til 6.8 a0.4 c1.1 e-0.4 l0.4 m1.8 o0.8
faktis 6.2 a0.5 b-0.4 c0.5 d0.5 f0.6 h-0.4 i0.9 j-0.3 k0.5 m0.6 n-0.7 p0.4 s-0.7
faktur 3.8 a-0.4 b1.5 c-1.3 e-1.2 g-2.1 h-0.6 i-1.8 j-0.9 k1.1 l1.5 m5.7 n3.1 o6.5 q2.8 s-0.5 t-0.8
falc 7.3 a0.5 d1.3 e0.8 i0.4 k0.4 p0.7 t0.6
falck 7.3 a0.5 d1.3 e0.8 i0.4 k0.4 p0.7 t0.6
fald 5.4 a-0.7 b0.4 c0.7 d1.0 f-0.3 g0.7 i-0.6 k0.3 l1.0 n1.9 o0.5 p0.6 r0.9 s0.4 t0.4
fald+den 7.3 f0.4 m-0.3 n1.2 p-0.4 q0.8 t0.4
fald+i 7.1 e-0.3
fald+med 7.3 a-0.4 g0.4 r0.5
fald+ned 7.3 a0.7 c1.2 d1.1 e0.4 h0.4 j0.9 p0.7 s0.5
fald+pa 7.3 b0.4 c-0.4 d-0.3 g1.3 n-0.3 r1.4
fald+ud 7.3 d0.4 e0.5 i0.3 p0.7 s0.5
falde 7.1 a-0.8 b-0.4 e-0.5 l1.8 n1.5 s-0.3 t0.8
falder 6.4 a0.4 b0.4 c0.4 d1.1 e0.9 g-0.4 j0.5 n1.1 o-0.5 p1.5 q-0.5 r-0.5 s0.8
faldet 6.8 c0.8 d0.6 f-0.3 k0.6 m-0.3 p-0.4 r0.3
faldt 6.7 a-0.4 c-0.5 d-0.4 g1.4 i-0.4 k-0.4 n-0.5 q1.0 r1.4 s-0.3
falk 7.3 e0.7 g0.7 h1.0 i-0.3
fals 6.7 a-0.3 e-0.4 i-0.3 o0.5 s0.3 t0.9
falsk 7.3 a-0.6 b-0.3 o0.7 s-0.3 t1.0
fami 5.6 a0.7 c1.5 e1.2 i-1.0 j0.9 k0.7 m-0.6 n0.4 o-0.6 q1.1 t1.6
famili 5.6 a0.7 c1.5 e1.2 i-1.0 j0.9 k0.7 m-0.6 n0.4 o-0.6 q1.1 t1.6
fand 6.0 a-0.8 b-0.7 c-0.4 e-1.0 f-0.9 g3.2 h1.8 i-0.6 j-0.6 m-0.5 q1.2 r3.2 s-0.7
fand+fejl 7.1 a-0.8 b-0.4 e-0.4 g1.3 h0.8 l0.4 r1.3 t-0.3
fandt 6.1 a-1.3 b-0.5 c-0.3 e-0.8 f-0.8 g2.9 h2.1 i-0.5 j-0.4 l0.3 m-0.6 n0.5 o0.3 p-0.4 q1.3 r2.9 s-0.5
fane 7.1 a-0.5 c-0.5 d-0.3 e-0.6 g0.3 r0.5 t-0.3
fang 7.1 a-0.8 b-0.4 e0.7 g-0.3 k-0.4 l0.4 n0.6 t-0.7
fant 6.8 e0.9 g0.8 r1.5 t0.7
fantas 6.8 e0.9 g0.8 r1.5 t0.7
far 3.8 a2.7 b1.4 c1.6 d2.8 e2.0 g-2.5 i0.5 j1.2 l1.1 m0.4 n2.1 o1.4 p1.4 q-0.5 r-0.8 s2.1 t-0.6
far+brug 7.3 a-0.6 c0.4 e0.4 h0.6 i-0.3 n0.5 o0.6 r0.4
far+de 6.7 a0.8 b1.1 g-0.5 h-0.4 i0.4 j0.4 k0.3 l-0.4 n-0.4 s1.0 t0.8
far+den 7.3 c1.8 e-0.3 i-0.3 p1.5 s-0.3
far+det 7.3 a0.6 e0.4 j1.1 m0.9 p-0.3
far+en 6.2 a0.8 b0.5 d1.1 g-0.4 j-0.4 p-0.4 s-0.5
far+er 7.3 a-0.6 d-0.4 l0.3 r-0.4
far+et 7.1 a0.4 i0.5 r-0.3
far+for 7.3 a0.8 b1.3 g-0.4 i-0.4 m0.4 p1.0
far+hver 7.1 a-0.8 i-0.3 k0.7 n1.9 o1.5 p0.3 s0.7
far+i 6.4 b-0.5 c0.4 d1.7 e1.5 h1.7 i-0.5 j1.1 l1.1 m-0.3 n1.4 p0.5 q-0.3 r0.6
far+ikke 6.8 a1.3 c0.4 e-0.4 f0.6 i2.1 m0.7 o0.8 p0.5 q0.3 s0.5
far+jeg 6.7 b-0.5 c-0.3 d1.3 g-0.3 h-0.3 i-0.6 j1.1 l0.5 m0.7 n0.7 o0.4 p-0.4 s-0.4 t0.5
far+lon 7.3 o0.4
far+ny 7.3 a-0.4 d-0.3 e-0.3 g-0.4 h-0.4 l0.3 q0.3
far+vi 6.0 a1.0 c0.4 d1.3 e0.6 g-0.7 i0.7 j-0.5 k-0.4 p-0.5 r-0.6 s0.8 t-0.4
farf 7.3 d0.6 e1.1 g0.3 r0.4
farfar 7.3 d0.6 e1.1 g0.3 r0.4
fars 7.3 e0.7 g0.4 q0.8 r0.5 s0.4
fart 7.3 a-0.5 d0.3 o0.6 q0.6
farv 5.6 a-1.5 c-0.6 e0.9 h1.1 j-0.6 k0.8 l0.4 p-0.6 q0.3 r0.4 s-0.5
farv+er 7.3 a-0.4 b0.4 c0.5 d-0.4 k0.6 r0.4
farv+pa 7.1 a0.5 d0.8 e0.7 i-0.3 k0.7 l0.3 m0.3
farv+som 7.3 e0.5 i0.5
farv+til 7.3 a-0.7 d-0.3 g0.8 h1.1 k-0.4
farve 7.3 a-0.3 e0.3 r0.4 s0.3
farvel 6.7 a-1.1 c-0.4 d-0.5 e-0.6 g0.6 h0.9 i0.5 k-0.4
farven 6.8 a0.3 d0.7 e0.6 g-0.4 h0.4 i-0.4 k0.8 m0.5 n0.4
farver 7.1 a-1.0 b0.4 d-0.6 g0.3 i-0.3 k0.8 r0.7 s-0.4 t-0.3
fase 7.1 a1.1 c0.5 d-0.3 f0.5 g-0.4 i1.2 p1.5
fast 5.1 a0.4 b0.6 d-0.5 e-0.5 f1.1 h1.3 j0.8 m4.1 n0.3 p-1.2 r1.0 s0.4
fast+afta 6.7 a-0.6 b0.7 c0.3 f0.8 g1.0 h1.4 i0.7 m-0.5 o-0.3 r1.4
fast+i 7.3 j0.9 m1.4
fast+kont 7.3 a-0.4 f0.7 i0.8 r-0.3
fast+pris 6.4 a1.6 b-0.6 e-0.5 g-0.4 i-0.7 j0.8 k0.5 m4.1 p-0.5 s-0.4
faste 7.3 b0.5 f0.4 i1.2
fastho 7.1 a0.5 j1.3 m1.8
fat 6.8 a-0.7 c-0.3 e-0.5 g-0.4 h-0.4 i-0.5 l0.3 m0.6 o0.7 p-0.5 q1.0
fat+i 6.8 a-0.7 c-0.3 e-0.5 g-0.4 h-0.4 i-0.5 l0.3 m0.6 o0.7 p-0.5 q1.0
febr 6.1 d0.4 g-0.6 h-0.3 i1.2 j-0.3 n-0.4 p0.4 q0.7 r-0.7
februa 6.1 d0.4 g-0.6 h-0.3 i1.2 j-0.3 n-0.4 p0.4 q0.7 r-0.7
fedt 6.8 a-0.9 e-0.5 g2.6 j-0.3 n-0.4 p-0.3 q-0.4 r3.4
fedt+arbe 7.1 a-0.5 g1.8 j-0.3 m0.3 n-0.3 p-0.3 q-0.4 r2.6
fejl 4.9 b-0.5 d-1.2 e3.1 f1.0 i-1.2 k1.1 l0.8 m0.6 n1.7 r1.6 s-1.3 t0.7
fejl+er 7.3 a0.7 c-0.3 e1.9 i1.0 p0.7
fejl+i 6.2 a0.8 b-0.6 d-0.9 e2.4 f2.1 i-0.5 j0.8 m-0.5 n0.6 o0.5 p-0.5 q0.6 s-0.4 t0.9
fejl+ikke 7.3 j0.8 n0.9 p-0.4
fejl+som 6.8 a1.4 e1.9 g-0.6 i-0.3 k0.5 m0.5 r-0.4
fejl+var 7.3 a-0.9 c0.5 d0.6 e-0.4 g1.7 j-0.3 l0.7 n0.5 r2.2
fejled 7.3 a-0.4 b0.5 n0.5 o0.3
fejlen 5.9 d-0.4 e2.0 f0.9 g1.4 h0.5 i-1.0 j1.0 l0.9 m-0.3 n0.6 p-0.9 r2.0 s-0.7
fejler 7.1 b-0.4 c-0.5 e0.4 g-0.3 i0.9 l1.0 o-0.4 p-0.3 r0.9 t0.7
fejlme 7.3 a-0.5 d-0.3 e-0.5
felt 7.1 a-0.8 c-0.9 e-0.6 k-0.4 o0.7 q0.9 s-0.4
fem 5.1 b0.4 c1.1 d2.0 e0.5 f1.5 h-0.7 j-1.1 k0.9 l-0.6 m1.1 n-0.5 o0.7 q-0.4 r0.4
fem+mane 7.1 d0.6 i0.3 m0.7
fem+stje 7.1 a-1.0 e-0.5 g1.2 r1.3 s-0.9
fem+uger 6.7 a0.8 c1.1 d1.3 g-0.5 i-0.3 r-0.5 s0.8 t-0.3
femo 7.3 a-0.8 b0.9 c-0.4 g1.4 i-0.3 n0.4 r2.0 s-0.4
femt 7.3 a0.6 d0.5 e2.0 i0.5 t1.5
femte 7.3 a0.6 d0.5 e2.0 i0.5 t1.5
feri 5.0 a-0.6 d-0.6 e0.5 f-0.5 g-0.9 h0.5 i-0.8 j-0.5 m0.3 p-1.0 s-0.8 t0.4
feri+er 7.3 p-0.4
feri+med 7.3 g-0.4 h0.7
feri+til 7.3 a-0.4
ferie 5.3 d-0.4 e-0.6 g-0.3 i-0.4 j-0.6 m0.3 n-0.4 p-0.6 s-0.5
feriep 6.7 d-0.4 e1.1 g-0.4 i-0.3 p-0.5
fest 6.5 a-0.5 c-0.3 e0.3 f0.5 g0.6 h0.5 i0.4 m0.4 q0.7 r0.3
fibe 7.3 c0.4 f0.6 i-0.3 t-0.3
fik 4.5 a-1.0 b1.5 c0.5 d2.6 f0.7 g1.7 h0.7 i-1.3 j-1.3 k0.7 m2.0 n0.6 o1.7 p-1.4 q1.4 r3.3 s-0.6 t-0.4
fik+en 6.2 a-0.5 c0.4 d0.7 e0.7 g-0.5 h-0.4 i-0.6 j-0.5 k0.5 l-0.3 m0.4 n-0.3 o-0.7 p-0.3 s0.5 t0.4
fik+et 7.3 a0.4 b0.9 c0.6 d0.5 e-0.5 j0.5 n0.3 p0.8
fik+jeg 6.5 a0.3 b0.6 c0.3 d0.7 e-0.9 f-0.4 h-0.5 i0.9 m1.8 n-0.4 o0.5 p-0.5 q0.8 r0.4 s-0.4 t-0.4
fik+lige 7.3 a-0.6 h-0.3 m0.5
fik+vi 6.8 a1.6 c0.7 d2.8 e0.9 g-0.8 h-0.4 i-0.5 k-0.4 o0.4 s-0.3
fil 7.1 d-0.3 e1.0 i0.4 t1.2
file 6.7 c-0.4 g-0.3 i1.2 m-0.3 t1.4
filer 7.3 a0.4 i0.8 l0.3 q0.3 t0.9
filern 7.3 d0.3 e0.4 i0.5 t0.6
fili 7.3 c0.4 d-0.3 f0.3 h0.7
fin 6.8 a-0.4 e0.4 h0.5 n0.4 p0.6 r0.4 s-0.7
find 4.8 a1.2 c1.0 d0.9 e1.0 g-0.5 h0.9 i1.7 j-0.8 m-0.8 n-0.5 o2.0 p0.4 q0.7 s2.3 t0.9
find+den 7.1 a-0.8 c-0.5 e-0.4 m-0.4 o2.0 q1.8
find+der 7.3 b0.5 d-0.4 o0.3
find+det 7.3 a-0.5 d0.3 e-0.4 g0.6 h0.5 m-0.4 o0.6 r0.5 t0.4
find+en 6.2 a1.1 c1.5 f0.6 h0.3 i1.2 j-0.5 l-0.3 n-0.4 o0.4 p0.4 s1.8 t0.8
find+i 7.3 e0.4 i0.6 o0.8
find+pa 6.7 b-0.4 c-0.5 e-0.5 g-0.4 h-0.3 i-0.3 p0.8 q-0.4 s0.3
find+ud 6.2 a0.3 e1.0 f-0.5 g0.8 h1.3 i0.8 m-0.5 o-0.3 p-0.3 s1.3 t-0.5
finde 5.3 b0.4 d1.2 f-0.5 h1.2 i0.7 j-0.7 m-0.3 o1.1 p-0.4 q0.8 s1.0
finder 6.7 c0.3 e1.0 g-0.3 i0.3 j0.6 m-0.4 o1.1 s0.3 t0.5
findes 6.0 a0.7 d0.3 f0.7 g-0.5 i0.5 j-0.6 m-0.3 n-0.5 o0.7 s0.8 t0.9
fine 6.8 a-1.1 d0.5 e-0.3 g0.8 i0.5 j-0.4 o0.3 r0.9 s-0.5
fint 6.0 a-0.9 b0.6 d0.8 f0.8 g-1.1 j-0.7 p-0.8 s0.3
fint+med 7.3 a-1.3 c-0.4 d-0.4 j-0.4 k-0.3 p-0.4 s-0.5
fire 4.7 a1.6 b1.2 c2.3 d2.7 e2.3 f0.9 i1.8 j-0.8 k-0.5 l0.4 o0.4 r-0.5 s0.3
fire+fork 7.3 e0.7 i0.9
fire+gang 6.4 a0.8 b-0.5 c0.8 d2.1 e0.9 f0.8 g-0.6 j0.6 q-0.3 r-0.4 s0.4
fire+time 7.3 c0.8 d0.9 g0.5 h0.3 r0.4 s-0.4
fire+uger 7.1 c0.5 j-0.4 l0.8 p0.7 r-0.4
firm 5.4 a1.6 c-0.4 e1.1 g0.7 i2.4 j0.8 k0.4 l-0.4 m-0.3 p-0.4 r1.6 s1.6 t-0.4
firm+der 7.3 a-0.4 b0.3 d0.5 g1.1 i-0.5 m0.3 p0.6 r1.1 s-0.4
firm+har 7.3 a0.4 e1.2 j0.5
firm+og 7.1 a0.5 d-0.4 f0.8 s0.7
firma 6.0 a1.6 c-0.5 e0.9 i3.3 j0.9 p-0.4 r1.0
firmae 6.5 a-0.6 f0.5 g0.8 h0.6 i-0.5 j-0.4 k0.5 m-0.4 n0.4 r1.0 s-0.5
firman 6.8 a0.9 c0.5 e0.4 j0.4 s2.4
fisk 6.5 a-1.1 b-0.4 c-0.7 d-0.3 g0.4 h0.5 k0.4 l0.4 n0.8 o1.2 p-0.4 q0.4 r0.9 t-0.4
fitn 7.3 e-0.4 f0.4
fitnes 7.3 e-0.4 f0.4
fjer 6.1 a1.5 b0.4 c1.3 d0.9 e1.3 f1.4 g-0.4 i0.5 j-0.5 o-0.6 p2.3 s-0.6 t0.3
fjerde 6.5 a1.1 b0.6 c1.5 d0.9 e1.6 f1.4 j-0.4 m-0.4 o-0.4 p1.7 s-0.5 t0.5
fjerne 7.3 i-0.3 p1.0
fjor 6.0 a-0.3 c0.9 d0.7 j-0.6 k-0.4 l0.5 n1.4 p0.6 q-0.6 s-0.5 t0.6
fjor+dage 6.8 c0.8 e0.7 g0.4 l0.6 n0.4 p0.3 q-0.4 r0.6 t0.6
fjordb 7.3 i0.4 p0.7
fjorde 7.1 a0.4 d1.2 i0.3 n1.0 o0.4
fjorte 6.7 c0.6 e0.5 g0.4 l0.6 n0.3 p0.3 q-0.4 r0.4 s-0.3 t0.5
flad 7.3 a0.4 c0.3 d-0.3 e-0.4 g-0.4 i-0.3 l0.9 p-0.5 r-0.3
flas 7.3 a-0.4 g1.0 i-0.3 k0.3 l0.6 r0.9 t0.4
flaske 7.3 a-0.4 g1.0 i-0.3 k0.3 l0.6 r0.9 t0.4
flem 6.7 a0.4 c-0.4 d0.5 g-0.3 i0.4
flemmi 6.8 c-0.3 i0.7
flen 7.3 a-0.3 d0.3 o0.7
flensb 7.3 a-0.3 d0.3 o0.7
fler 6.4 a0.5 b1.2 d0.9 e0.6 f0.4 l0.5 m0.6 r0.6 s-0.5
fler+gang 7.3 d0.4 e0.5 g0.7 i0.3 r0.7
fler+peng 7.3 a0.3 b0.9 e-0.4
flere 6.4 a0.5 b1.2 d0.9 e0.6 f0.4 l0.5 m0.6 r0.6 s-0.5
fles 7.3 e0.5 s0.5
fleste 7.3 e0.5 s0.5
flin 7.3 d0.6 f0.7 g-0.3 h-0.6 o0.5 t0.3
flis 7.1 a0.8 d0.3 e0.9 i0.6 p0.6 s0.5
fliser 7.3 a0.5 e1.1 p0.7 s0.6
floj 7.3 d0.7 e0.8
flot 5.5 b-0.5 c0.3 d-0.4 e2.4 g3.1 h1.7 i-1.2 j-0.6 k-0.4 m-0.3 n1.5 q1.8 r3.6 s-0.3 t0.8
flotte 7.3 a-0.9 e-0.4 g1.6 h1.7 r1.8
flov 7.1 b-0.4 c-0.5 e-0.5 g-0.7 h-0.5 k1.4 l0.8 n-0.4
flov+over 7.3 g-0.5 i0.4 k1.6
flye 7.3 a0.9 c1.1 e1.8 k0.7 m0.5
flyt 4.8 a-0.9 b-0.5 d0.6 f0.4 g0.6 i-0.5 j-1.1 k2.1 l0.6 n1.0 p-0.7 q-0.4 r1.5 s-1.2
flyt+af 7.3 a-0.4 g1.3 h0.4 n1.3 o0.6 r1.3
flyt+en 7.3 a0.4 b1.0 d-0.3 e0.3 k0.4
flyt+ind 6.8 a-0.6 b-0.4 e-0.5 g0.5 k-0.3 l0.3 n0.6 q-0.5 r0.6
flyt+og 7.3 d0.6 i0.4 l0.3
flyt+os 7.1 a-0.8 d0.4 e-0.3 g1.8 l0.4 n1.4 o0.3 r1.9
flyt+til 7.1 g-0.4 i0.6
flyt+vore 7.1 a0.3 e0.6 h-0.4 l-0.3 n-0.3
flytni 6.8 d1.0 g1.3 h0.4 n1.5 o0.7 q0.5 r1.4
flytte 4.9 a-0.9 i-0.8 j-1.0 k2.2 l0.8 n0.7 p-0.6 q-0.8 r0.8 s-1.1
fodb 6.8 f0.5 j0.3 s0.3
fodbol 7.1 b0.3 e0.4 f0.5 j0.4 s0.4
fode 6.8 a0.4 b1.1 e0.4 f1.5 g-0.3 h0.4 i-0.3 j0.4 n-0.3 t0.6
fodeva 6.8 a0.4 b1.1 e0.4 f1.5 g-0.3 h0.4 i-0.3 j0.4 n-0.3 t0.6
fods 6.2 a0.4 c-0.5 d0.6 g-0.6 h-0.5 i0.7 l0.9 m-0.4 p-0.3 s0.7 t0.4
fodsel 6.4 b0.3 c-0.5 d0.7 e-0.5 g-0.6 h-0.5 i0.9 l1.0 m-0.4 t-0.3
fodt 7.3 a-0.4 e-0.5 g0.9 r0.8
foge 6.2 a-0.3 b0.5 c0.7 d0.5 h0.8 i-0.5 j1.1 n0.6 o0.5 p1.3 q0.3 s-0.4
foge+og 7.1 a-0.6 h0.7 l0.5 n1.0 o0.7 q0.6 t0.4
foged 7.3 c0.3 g-0.4 q0.6
fogedr 6.7 b0.4 c0.7 d0.6 g-0.3 i-0.4 j1.4 k-0.3 n0.3 p1.5
fold 7.1 c1.1 g-0.4 i1.0 q0.3 s0.7
folder 7.1 c1.1 g-0.4 i1.0 q0.3 s0.7
fole 6.4 a1.5 b1.9 c1.0 d2.6 f-0.4 g-0.5 h0.5 i0.4 j-0.4 m-0.4 p0.5 r-0.3 s-0.6
fole+sig 7.3 a0.8 c1.0 d2.5 g-0.3 h0.9 k0.3 r-0.3
folels 7.3 c0.5 i1.2
foler 6.7 a1.6 b2.1 c0.5 d2.6 f-0.4 g-0.7 h0.6 i-0.7 j-0.4 m-0.4 p0.6 r-0.4 s-0.5
folg 5.4 b0.4 c0.5 e0.5 g-0.6 h0.6 i-1.2 j0.9 m0.6 n0.5 o-0.6 p-0.5 q0.6 s0.6 t-0.4
folg+med 6.8 e1.0 g-0.4 j-0.6 k0.4 m1.0 o-0.3
folg+pa 7.3 b0.6 e0.5 g0.6 r0.7 s0.9
folge 6.8 c0.7 g0.5 o-0.3 p0.6 r0.5
folger 5.7 a-0.6 b0.6 d0.6 f-0.4 g-0.8 h0.8 i-1.0 m0.8 n0.6 p-1.0 q0.7 s0.8
folk 4.8 a-2.2 c0.6 e-0.7 g3.2 h3.0 i-2.0 j-1.4 l-0.6 n1.0 o-0.5 p-1.5 r4.8 s0.3 t2.3
folk+der 7.3 a-0.3 d0.4 f0.3 o-0.3 q0.5
folk+har 7.3 a-0.4 f0.6 g0.4 h-0.3 m0.4 r0.7 s-0.4
folk+i 7.3 d0.7 e0.6 g-0.4 r-0.4 s0.5
folk+til 7.3 a0.3 e-0.5 g-0.3 n0.5 o0.4 s1.5 t0.4
folkeb 7.3 e0.6 g-0.4 r-0.4 s0.5
folkem 7.3 c0.8 d-0.3 g-0.5 s0.5
fond 6.4 d0.4 f0.6 g-0.3 h-0.6 i-0.4 m0.7 n-0.3 o0.3 p-0.3 r-0.4 s-0.3 t0.5
fonden 6.7 a-0.3 d0.7 e-0.5 f0.5 h-0.4 i-0.4 m0.7 o-0.3 r-0.4 t0.8
for 2.4 a2.6 b4.8 e1.0 g0.4 h1.4 i2.3 j0.8 k0.4 n-1.5 p2.7 s-1.7
for+alle 7.1 c0.5 e-0.4 i1.2 j0.4
for+anke 7.3 e-0.3 j0.7 s-0.4
for+anno 7.3 q1.0 t0.8
for+aret 7.3 i0.5 o1.5
for+at 4.7 a1.0 b5.7 d1.7 e0.5 f1.7 g-0.8 i-0.4 j-0.6 k0.9 l-0.6 m1.2 o1.9 p-1.1 q0.9 s-0.7 t-0.4
for+bade 7.1 a-0.6 c-0.3 e-0.4 g0.5 l0.4 m0.4 p-0.4 q2.0 r0.5
for+de 6.2 a2.4 c-0.3 e1.8 f0.5 g-0.7 i2.6 n1.2 o0.6 p-0.4
for+dem 7.3 e1.0 g0.3 r0.4 s0.6
for+den 5.4 a0.6 b1.3 d0.8 e0.7 f-0.4 g1.6 h1.6 j-0.8 k0.5 l1.1 m1.3 n-0.5 o0.5 p0.6 q1.3 r2.5 s-0.3 t1.0
for+denn 7.1 a1.2 d0.3 g-0.5 i2.1 r-0.5
for+der 6.4 a1.2 b0.5 c0.7 d0.3 e1.1 g-0.5 i-0.4 j-0.3 k2.2 l0.4 n0.5 p2.6 s-0.5
for+det 5.1 a0.8 b2.9 c-0.4 d-0.8 e-1.0 f-0.5 g0.6 h-0.4 i-0.6 j-0.3 k0.9 l0.4 m-0.8 n0.5 o0.4 p0.9 r0.9 s0.5
for+din 6.4 a-0.6 b0.4 d-0.4 f-0.5 i-0.4 l-0.6 m0.3 n-0.5 o0.3 r-0.4 t-0.6
for+du 7.3 d0.3 e0.4 g0.4 h0.8 i0.4 r0.5
for+en 4.8 a2.6 b2.7 c1.7 d-0.4 e0.7 f-1.0 i1.0 k-0.6 l0.4 m-0.9 n0.5 o-0.6 p3.4 q0.5 s0.5 t0.6
for+et 5.7 a1.5 b0.4 c0.9 e0.8 j0.5 k-0.5 m1.2 p1.2 q0.4 r0.5 s0.6 t-0.4
for+for 7.3 a0.7 c1.1 d0.8 e0.4 g-0.4 p0.7 r-0.4
for+fors 7.3 b-0.4 d0.4 g0.6 i0.5 r0.6
for+fris 7.3 c1.0 d-0.4 i1.0 j-0.3 s0.6
for+han 7.3 c0.5 g-0.4 h-0.4 o0.4
for+hand 7.3 a0.7 j0.8 s0.3
for+hele 7.3 d-0.3 m0.5 o0.6
for+hjæl 7.3 c0.4 f0.3 g0.7 k0.5 r1.0
for+hurt 7.3 k0.3 m0.4 o0.4 r0.4
for+hver 7.3 b-0.4 c-0.5 d-0.3 e0.5 h1.0 i-0.4 l0.7 q-0.3 t-0.3
for+i 6.5 c1.3 d0.9 f0.3 g-0.4 i1.8 j-0.4 p-0.4 q0.7 s-0.4
for+jeg 6.4 c0.5 d0.3 f1.1 h0.5 i-0.5 k-0.4 l0.5 o0.5 p0.9 q0.6 t0.4
for+jer 6.5 a0.4 b-0.6 c0.7 e-0.9 g0.7 h1.5 i1.0 j0.6 m0.7 p-0.3 r0.6 s0.5
for+jere 6.2 a-1.1 b0.6 c-0.5 d-0.7 e0.5 g0.8 h-0.3 j0.4 l0.4 n-0.5 p-0.5 r1.1 s-0.5 t-0.4
for+jule 7.3 e-0.3 i0.5
for+klag 7.1 e0.3 j0.9 m0.5 s1.2 t0.5
for+kont 7.3 c0.4 e-0.4 m0.5 o1.7
for+lidt 6.7 a0.5 d-0.6 e2.5 f0.6 g0.4 h0.6 l0.9 m-0.5 n0.4 o0.5 p-0.5 q1.4 r1.0
for+læng 7.1 a-0.7 h1.0 k0.5 l0.6 n0.4 o0.5 q0.6
for+mang 6.8 a-0.8 b-0.3 g1.6 i0.3 j0.3 p-0.4 r1.6 s-0.4 t0.4
for+mege 6.8 b1.0 c0.5 e0.6 g0.4 i0.4 k0.6 m-0.3 r0.6
for+mig 6.5 a-0.7 b0.6 d-0.8 e0.4 f-0.5 g-0.6 i-0.3 j-0.3 k2.0 m0.7 n0.5 o1.0 r-0.5 s-0.6
for+min 7.1 d0.5 e0.5 g0.6 p1.3 r0.6
for+mit 7.3 a-0.4 g-0.5 h0.4 n1.1 o-0.4 r-0.3 t0.9
for+noge 6.7 a1.9 b1.3 d0.6 e0.7 f1.5 g-0.6 i-0.3 j1.2 p1.9 r-0.4
for+nove 7.3 a0.6 e0.8 i1.5 p1.2
for+nu 6.8 f0.9 g0.5 h1.1 i0.6 k1.5 n-0.3 o-0.4
for+næst 7.3 a0.3 h-0.3 i1.1
for+og 7.3 e-0.4 j0.7 m0.6 p0.4 s-0.4
for+okto 7.1 a-0.6 i-0.5 j-0.3 l1.0 m0.6 n-0.5 t0.5
for+os 6.7 c1.4 d-0.4 e0.4 g0.7 h1.0 i-0.4 j-0.6 k0.5 m0.4 q0.6 r1.2
for+sa 7.1 b-0.4 c-0.4 d0.6 e-0.4 p0.4 r-0.3
for+sage 7.3 a0.5 d0.9 e-0.4 j0.3 p1.1 s0.9
for+sama 7.3 b0.4 i0.6
for+sent 6.2 a0.8 c3.0 e2.4 f0.7 g-0.8 h-0.4 j0.4 k0.7 l1.0 m-0.5 p-0.4 q0.3 s-0.3 t0.4
for+sept 6.7 b0.5 c-0.3 e1.0 g-0.4 h-0.3 i0.4 k0.4 l1.2 o1.3 p-0.8 q0.5
for+sids 7.1 e0.4 i0.4 l0.4 t0.8
for+sig 7.3 a-0.3 g0.5 h0.9
for+sin 7.1 a-0.4
for+sjov 7.3 a-0.6 g-0.4 k0.4
for+sma 7.3 d0.7 i0.9
for+stor 7.1 a-0.6 g-0.6 l0.4 p-0.5 r-0.4
for+tid 7.1 b0.9 g0.3 i0.8 k0.6 o0.4 r0.4
for+tide 7.1 a0.6 c2.0 g-0.8 h-0.5 r-0.4
for+tilb 7.1 a-0.9 b-0.3 d0.4 e-0.4 g-0.8 i0.3 k0.3 r-0.3 t0.3
for+to 6.8 b-0.3 c0.5 d-0.5 e0.6 h-0.3 j0.8 k-0.3 m0.6 q0.6
for+tre 7.3 a-0.6 d-0.3 e-0.3 g0.3 h0.7 i-0.4 k-0.4 l0.4 o-0.3 r0.4
for+tred 7.1 a0.6 b-0.3 c-0.3 d0.6 e1.9 f-0.4 g-0.4 o0.9 q-0.3 t0.6
for+vand 7.3 a0.5 e-0.3 p0.7
for+varm 7.1 b0.3 d-0.5 e0.5 m1.7 p0.8 r-0.4
for+vi 6.2 a0.6 c-0.8 d0.7 e-1.1 f2.2 h-0.4 i-0.8 j0.8 l0.9 n-0.4 o-0.4 r0.7 s-0.4
for+vore 7.1 c0.3 f0.5 g0.7 h0.3 i-0.3 n0.3 q0.6
fora 5.2 a-1.2 d-0.8 g0.8 h2.4 i1.1 j-0.4 l0.8 m-0.6 n0.4 p-0.5 r0.6 s-0.6 t0.5
fora+og 7.3 e0.6 i0.7 s0.5
foran 6.7 b-0.5 d-0.8 e0.4 g-0.8 h-0.4 j0.4 o0.4 q-0.3 r-1.0 s-0.4
forare 5.5 a-0.8 b0.4 d-0.5 g1.2 h2.8 i1.4 j-0.7 l0.6 m-0.4 n0.3 o-0.6 p-0.7 q0.4 r0.8
forb 4.6 a0.7 b0.7 c-0.7 d-1.1 e1.1 f0.4 g-1.1 h-1.2 j2.6 l0.5 m0.4 o-0.7 p0.5 r-0.7 s-0.3 t0.5
forb+hvis 7.3 a-0.7 e-0.4 f0.3 g0.4 l0.5 t0.4
forb+i 7.1 a-0.4 e0.3 r0.3 t0.3
forb+med 6.5 c-0.5 i0.8 r-0.4
forb+om 7.3 a0.5 e-0.4 j1.1 m1.4 p-0.4
forb+os 7.3 a0.7 e-0.4 j1.1
forb+pa 7.3 a0.5 e0.7 f0.8
forb+tænk 7.3 a0.6 b0.9 e0.6 j1.4 p1.6
forbeh 6.8 a0.8 f0.5 j1.2 p0.4
forbi 5.7 a-1.0 b0.4 e-0.7 h-0.4 i1.2 j-0.6 l0.7 m-0.4 o-0.6 p-0.5 s-0.6 t0.8
forbin 7.3 a-0.5 e-0.4 j-0.3
forbli 7.3 a0.5 d0.7 p1.3
forbru 5.6 a1.2 b0.4 c-0.6 d-1.2 e1.5 f-0.5 g-0.7 h-0.7 i-0.8 j3.6 m1.1 s0.9
forbud 7.3 e-0.3
ford 4.7 a-1.4 c-0.5 d0.8 e-0.9 g0.7 h1.3 i-1.4 j-0.7 k0.4 l1.2 m0.4 n0.8 o-0.4 p-1.1 q0.4 r1.1 s0.4 t0.4
ford+du 6.7 a-0.5 b0.7 g1.4 h-0.3 m0.4 q0.5 r1.6 s-0.4 t0.4
ford+i 7.1 a0.4 d0.8 g-0.4 h-0.3 i0.4 k0.6 n-0.3
ford+jeg 6.7 a-0.7 c-0.6 e-0.6 h0.6 l0.3 m0.3 n0.8 r-0.7 s0.4
ford+man 7.1 a0.7 h0.7 r0.3 s1.6
ford+vi 7.3 c0.4 f0.4 t1.4
ford+vore 7.3 a-0.4 b0.4 k-0.5 l1.3 q0.4
fordi 4.8 a-1.2 c-0.4 d0.7 e-0.9 g0.7 h0.9 i-1.3 j-0.7 k0.4 l1.3 m0.4 n0.9 o-0.6 p-1.1 q0.5 r1.1 s0.5 t0.5
fore 4.8 a0.7 b1.5 c0.8 d0.5 f1.0 g-1.3 i-0.8 j0.6 k0.3 l0.4 m-0.3 n1.1 o0.9 p-0.8 q1.4 s-1.1
fore+at 7.3 a0.4 c0.6 d0.7 e0.4 f0.8 j0.8 s-0.3 t0.3
fore+dig 7.1 a0.6 e1.6 t0.3
fore+i 7.3 b0.8 e0.9 g-0.4 q1.6
fore+som 7.3 a1.0 b2.1 e-0.3 g-0.4 h0.4 i-0.4 k0.4 l0.4 m0.5 r-0.5
foredr 7.3 a-0.4 d-0.4 g0.5 n1.4 o0.4 r0.6
foreli 7.1 a0.6 c1.6 d0.7 i-0.3 l0.3 p1.1
foreni 5.6 b0.8 c0.5 e-0.6 g-1.1 j0.8 n0.3 o-0.6 p-0.8 q0.7 r-1.1
forer 7.1 a-0.6 d-0.5 g-0.5 i-0.3 l0.5 o0.4 p-0.4
foresl 6.8 b2.0 c-0.4 g-0.3 i0.4 k0.8
forest 6.8 a0.7 b-0.5 c-0.5 d-0.5 e0.6 g-0.4 i-0.7 j-0.3
foretr 7.3 a0.4 c0.6 d0.7 e0.4 f0.8 j0.8 s-0.3 t0.3
forf 5.9 b-0.4 c0.4 d1.7 f0.5 g-0.7 h-0.6 i-0.9 j-0.5 l2.5 n1.7 o3.1 s-0.8
forf+den 7.3 a-0.5 c0.4 n0.5 o1.7 t0.4
forfal 6.4 a-1.2 c0.6 d-0.4 g-0.4 l2.8 n1.9 o3.1 s-0.4
forfra 6.8 a0.6 b-0.4 d2.6 e-0.5 f0.8 g-0.4 h-0.7 i-0.7 k0.4 o0.5 s-0.4
forh 5.9 a1.2 b-0.3 e1.5 g-0.7 h-0.6 i-0.6 j0.7 k1.0 o1.8 p-0.3 q0.4 s-0.4 t0.7
forh+tak 7.3 k0.4 o1.2
forh+til 7.3 a0.4 c0.6 q0.6 r0.4 t1.1
forhan 6.4 a0.6 c-0.5 e1.2 g-0.5 h-0.4 i-0.4 k1.2 o2.1
forhol 6.8 a0.8 c0.4 d0.5 e0.6 g-0.3 j1.1 q0.5 t1.0
fork 4.5 a2.7 c0.7 d1.4 e4.7 f1.6 g-1.1 h-1.6 i-0.5 j0.9 k1.5 m2.6 n-0.4 o2.1 p0.3 q1.2 s-0.6 t-0.4
fork+arve 7.3 e0.4 i0.6 m0.3
fork+det 7.3 d0.5 e-0.3 f0.5 h-0.4 k0.4 r0.5
fork+hvor 7.1 a0.5 c0.8 d0.7 h-0.3 k0.4 m-0.3 p0.6 r-0.4
fork+kont 7.3 a-0.8 b0.8 e-0.7 k0.6 m0.5 o2.4 p-0.3 q1.0
fork+lons 7.3 e0.3 g0.6 l0.4 r0.5
fork+mig 6.8 a1.0 b2.1 c-0.5 e1.2 f1.4 g-0.4 h0.4 i-0.4 j-0.3 l0.4 m0.8 p-0.3 t0.4
fork+og 7.3 e0.7 f0.8 i0.3 p0.6
fork+pa 7.3 a0.6 d0.8 e0.7 i0.7 l0.5 o0.7 s0.6 t0.5
forker 5.0 a1.4 b-0.5 c0.8 e4.8 f0.6 g-1.3 h-0.9 i-0.4 j1.1 k1.0 n-0.5 o2.6 q1.4 r-0.7 s-0.3 t-0.6
forkla 5.4 a1.7 b0.8 d1.6 e0.9 f1.6 h-0.5 k0.8 m3.3 p0.7 r1.2 s-0.3
forl 5.0 a0.3 b0.6 c0.8 g0.9 h2.2 i-1.0 j1.4 m0.4 n-0.5 p-0.6 r1.3 s0.8
forl+afta 7.3 b0.5 d0.4 e0.9 f0.3 g-0.6 h0.4
forl+gern 7.1 a-0.5 b-0.3 g1.1 h2.3 m0.3 r1.4
forl+har 7.1 a0.7 c0.4 d0.4 f0.3 g-0.5 r-0.4
forl+med 7.3 a-0.4 c-0.3 e-0.4 m0.3
forlad 7.1 a-0.5 e-0.4 h0.4
forlag 7.3 c0.4 d0.5 i0.5 t0.4
forlan 7.3 a0.5 e-0.4 g0.4 j1.4 p-0.4 r0.5
forlig 6.4 a0.7 b0.7 e0.4 f-0.4 g-0.3 j1.8 n-0.3 p-0.4 s0.8
forlob 6.4 a0.8 c0.7 e-0.5 g0.8 i-1.0 l0.6 p0.6 r1.2 s1.3 t-0.3
forlæn 6.1 a-1.0 b0.4 d-0.4 e0.9 f0.4 g0.6 h3.0 j-0.7 m0.6 p-0.4 r0.5 s-0.5 t0.5
form 4.7 a-0.3 b0.4 e-0.5 f1.6 g0.6 h0.9 i-0.6 j0.4 k1.5 l-0.4 o-0.3 p-0.6 q1.7 r1.1 s1.1
form+er 7.1 a0.4 e0.5 i0.4 j0.8 k0.9 m0.3
form+for 6.7 a0.9 c0.5 d0.8 e0.6 g-0.4 i0.5 r-0.3 s2.6
form+klag 7.3 a0.3 f2.0 h0.3 m0.3 r0.4
form+og 7.3 a0.3 e-0.3 p0.7
form+sa 7.3 d0.3 k0.4 m0.3 n-0.6
forman 5.6 a-0.5 d0.6 e-0.4 h1.5 j-0.4 k0.3 n0.3 o0.4 p-0.7 r0.5 s1.4 t0.7
formel 7.1 a1.1 c0.4 f2.0 j0.9 m0.4
formid 5.8 a-0.9 b0.4 c-0.5 f0.5 g0.4 k1.6 l-0.5 p-0.6 q2.7 r0.4 s-0.6 t-0.8
formul 6.4 a0.3 b1.0 e0.4 g-0.5 i-0.4 p0.8 s0.8
forn 6.0 b1.0 d0.5 e-0.4 f0.6 g1.2 i1.1 j-0.4 o0.4 p0.5 r1.9 s-0.6 t-0.4
forn+af 7.3 d0.8 i1.7
forn+afta 7.3 b1.8 g0.4 h0.6 i0.6 o0.3 r0.6
forn+at 7.3 a-0.4 d0.7 f0.4 g2.1 m0.3 o0.4 r2.5
fornem 7.3 a1.0 d0.7 g-0.4 i0.8
fornoj 6.4 a-0.8 f0.4 g1.3 i0.7 j-0.4 p0.7 r1.7 s-0.3
forr 6.7 h0.6 l-0.3 o0.8 q0.9 s1.1
forret 6.8 a0.3 d-0.3 h0.6 i0.3 s1.2
fors 3.3 b0.5 c1.6 e1.9 i-0.8 l2.5 n-0.3 p0.3 q0.5 r1.1 t-0.3
fors+af 7.1 b1.0 d-0.3 e0.4 m1.0 p-0.4 q1.0 s1.2
fors+at 7.3 c0.4 d0.6 e-0.4 p0.6
fors+beta 5.4 j-0.5 p-0.5
fors+det 7.1 b0.5 f0.5 o0.7
fors+efte 7.1 a-0.4 c-0.7 d-0.4 e0.7 i-0.4 l1.2 n-0.4 o0.6 p-0.3 q0.5 s0.5 t0.4
fors+er 6.7 b-0.3 c-0.5 e1.0 f-0.3 g0.8 h0.3 i-0.5 k0.8 l0.6 m-0.4 p0.5 r0.7 s-0.3
fors+gang 6.5 a-0.6 b-0.5 c0.4 d0.6 e-0.8 g1.4 l0.4 r1.4 s-0.4
fors+halv 7.1 a0.4 b0.5 d0.6 g0.3 h1.0 m0.6 p0.7 q0.4 r0.7
fors+har 7.1 c-0.3 d0.4 e0.7 p0.4
fors+i 6.7 l0.6 m0.4 r-0.5 t0.3
fors+ikke 6.8 a0.5 d0.6 f0.6 m0.4 q0.3
fors+kund 7.3 a0.4 b0.4 c0.5 g0.5 q-0.3 r0.7
fors+med 7.1 c-0.4 d0.4 h-0.4 i-0.3 l1.8 o0.3
fors+nar 6.5 a-0.5 c0.4 d0.3 e-0.6 g-0.4 h-0.3 i-0.4 q-0.4
fors+og 6.7 a-0.8 d-0.5 e0.4 f1.1 g0.6 h0.8 k-0.4 l2.2 o0.4 p-0.3 t0.5
fors+om 7.1 a-0.7 e-0.7 h-0.3 o0.5 q0.4
fors+pa 6.4 a-0.6 b-0.7 c-0.4 d0.5 e0.3 f-0.6 g-0.6 h-0.4 i1.0 j-0.4 k-0.5 l1.4 n0.8 o0.4 p-0.6 s-0.3 t-0.4
fors+rate 7.1 b-0.3 c0.4 d0.5 e-0.4 g-0.4 j-0.4 o0.3 p-0.4 q1.6
fors+rykk 7.3 a-0.3 c-0.3
fors+sa 7.3 a0.3 e0.4 j0.8 r-0.4
fors+til 6.7 a-0.3 c0.6 e-0.6 g-0.3 j0.4 p0.5
forsid 5.9 a0.9 c0.5 e1.5 g-0.5 h0.6 i-0.5 j-0.6 k0.7 q-0.4 s1.0
forsik 5.6 c-1.1 d-0.8 e3.2 g-0.5 i-0.3 j2.4 k0.6 l1.1 m-0.6 o0.5 s-0.7
forsin 5.0 a0.5 b-0.5 c2.9 e-0.5 h0.6 i-0.9 j1.0 l1.5 n-0.3 s-0.6 t-0.4
forske 6.2 a-0.3 b1.4 c-0.6 e0.3 f-0.5 g0.9 h-0.6 j-0.4 l0.7 m1.4 n-0.4 o0.5 p-0.5 r1.5 s0.8 t-0.7
forsku 7.3 b0.5 i0.5 t0.3
forsla 6.8 a-0.6 b-0.4 h-0.5 o0.8 s-0.3 t0.4
forsog 7.3 d0.5 s0.5
forst 4.9 b-0.7 c0.6 d2.0 e-0.4 g-1.5 h-1.1 j-0.7 l3.2 n1.0 p0.9 q-0.5 r-0.9 t1.0
forsta 5.5 a-0.9 b-0.5 c-0.5 f1.6 j-0.8 o0.4 p-0.7 q0.5 r0.9 s-0.8
forste 4.7 a-0.8 b1.0 c1.2 g3.0 h1.5 i-0.4 j-1.2 k0.8 l-0.4 m0.7 o-0.5 p0.6 q1.8 r3.7 t0.4
forsva 6.8 b2.5 d-0.3 e-0.4 h-0.3 i0.6 j-0.3 m0.4 n0.3 p-0.4 r0.4 t0.3
forsvi 7.3 a-0.6 f0.4 o0.7
fort 4.1 b0.5 c1.5 d0.7 f0.6 g1.7 h1.7 i-1.4 l-1.2 m0.7 n0.7 o1.1 q-0.3 r2.2 s1.5 t0.3
fort+at 7.3 a-0.4 g-0.3
fort+den 6.1 b0.8 j0.3 p0.4
fort+det 6.8 a0.4 d0.5 f0.6 j-0.3 m0.4 r0.5 s1.4
fort+du 7.3 a-0.4 f1.1 g0.7 r0.5
fort+gern 7.1 a-0.7 d0.7 g1.2 h-0.3 i-0.5 o0.5 r1.2 s1.1
fort+hvor 7.3 a-0.6 d-0.3 e-0.3 f1.0 g1.3 h0.7 q0.4 r1.1
fort+ikke 7.3 a0.7 c0.6 d1.1 i0.4 j0.6
fort+med 7.3 a-0.6 c0.4 e-0.3 f0.4 h1.1 n0.8
fort+om 7.1 a0.7 b0.7 d0.5 e1.8 g-0.4 r-0.4 s1.3
fort+som 7.3 a-0.4 e-0.4 i0.6 p-0.3
fortal 6.8 d0.3 e0.6 h0.7 i0.8
fortje 6.4 a-1.3 c-0.6 e-0.6 f1.6 g2.9 h1.0 i-0.5 j-0.5 m0.4 p-0.5 q0.6 r3.6
fortro 7.3 a0.4 e-0.4 j1.4
fortry 7.3 a-0.5 c-0.4 d-0.4 e-0.4
fortsa 6.8 a1.3 c3.2 d0.7 f0.5 j0.4 l-0.3 t1.0
fortsæ 4.8 a-1.2 c0.3 d0.6 h1.5 i-0.6 j-0.5 k0.4 l-0.5 n0.5 o0.6 p-0.8 s-0.7 t0.4
fortæl 5.6 b0.9 e1.2 f0.6 h-0.6 i-1.1 j-0.3 o1.2 p0.3 r0.7 s4.0 t-0.6
foru 7.3 c0.5
forv 5.4 a0.9 b0.4 c1.1 e1.1 f0.4 g-0.4 h0.5 i-0.7 k0.6 l0.6 o-0.5 p-0.4 q0.7 r0.7 s-0.7 t-0.6
forv+et 7.3 a0.3 e-0.4 f0.9
forvej 6.8 b1.4 e0.9 j-0.3 l0.5 p0.4
forvek 7.3 a-0.3 e0.3 f0.3 o-0.3
forven 5.9 a1.2 b-0.6 c1.0 e0.4 f0.3 g-0.5 h0.4 j0.5 k0.5 m-0.6 n-0.3 p-0.6 q0.8 s-0.4 t-0.4
foræ 6.5 a-0.7 b-0.4 c-0.5 d-0.3 e-0.6 f-0.4 h0.8 i-0.4 m-0.4 n0.8 p-0.3 r0.4 s-0.3 t-0.5
foræ+har 7.3 a-0.4 g0.4 h0.9 m-0.3
foræ+i 7.3 e-0.4
foræld 6.5 a-0.7 b-0.4 c-0.5 d-0.3 e-0.6 f-0.4 h0.8 i-0.4 m-0.4 n0.8 p-0.3 r0.4 s-0.3 t-0.5
foto 5.9 a1.0 b0.6 c-0.8 e3.0 g0.8 j0.3 n-0.4 p-0.5 q0.8 r1.0 s1.3 t-0.3
foto+af 7.3 a0.6 b-0.3 e2.1 g-0.3 s0.6
fotogr 6.2 a0.4 b1.0 c-0.6 d0.3 e1.3 g1.0 k0.3 m0.3 p-0.4 q0.8 r1.1 s1.1
fra 3.0 a-2.2 b-1.2 c-0.7 e-0.8 f-0.7 g0.4 h1.2 i1.6 j-1.7 k1.7 l1.5 m1.3 n0.6 o1.4 p-1.7 q1.4 r0.7 s-1.4
fra+advo 7.3 a0.7 f0.3 j0.6 m0.4
fra+andr 7.3 a0.7 c0.7 g-0.4 i1.6 s-0.3
fra+arss 7.3 d1.3 i0.6
fra+dem 7.3 e0.3 g0.6 h0.8 k0.3
fra+den 6.2 c1.3 d0.6 e-0.5 f-0.5 g-0.3 i0.4 j-0.5 l1.0 m0.4 n0.7 o1.5 p-0.7 q1.4 s-0.4
fra+det 7.3 a1.0 k0.4 m2.6 p1.1 q-0.3
fra+dig 7.3 o-0.3 t0.8
fra+en 6.0 a-0.9 c0.4 d-0.5 e-0.6 f0.5 j-0.6 k-0.5 m-0.3 n-0.4 p-0.3
fra+erhv 7.3 a0.3 b0.6 c0.5 e1.1 f0.8 h-0.4 i0.5 t0.3
fra+et 7.3 a-0.8 d-0.4 g0.6 i-0.6 l1.1 q0.5 r1.2
fra+flen 7.3 a-0.3 d0.3 o0.7
fra+fora 7.3 b0.7 g0.4 h0.9 i0.5 l0.8 r0.4
fra+fors 6.7 a-0.8 c-0.4 g1.0 h0.8 i-0.5 k0.9 m-0.4 o0.4 p-0.4 q0.6 r1.0 t0.7
fra+hand 7.3 a-0.4 m0.6
fra+hede 7.3 b0.5 c-0.3 d-0.4 e-0.4 m0.9 o1.0
fra+hend 7.3 a0.9 e0.3 j0.4 s0.9
fra+hina 7.3 a0.3 d0.4 i0.7
fra+i 5.8 a-0.4 c1.7 d0.6 f0.8 g-1.2 h1.4 i-0.6 j0.6 k-0.5 m-0.7 n0.9 o1.1 p-1.0 q0.6 r-0.4 s-0.8
fra+jer 6.0 a1.0 c0.9 d2.3 e0.4 f0.3 g-0.8 h0.4 i-0.5 j1.1 k-0.4 l-0.4 m-0.5 n-0.4 o1.5 q0.4
fra+jere 7.1 i0.5
fra+komm 7.1 a-0.6 e-0.5 k0.5 l1.7 n0.5
fra+mand 7.3 d0.4 k1.2 q-0.4 r-0.4 t0.3
fra+mig 6.1 a-1.0 d-0.7 e-0.3 g0.9 i-0.7 j0.4 l0.9 p-0.6 q0.5 r1.1 s-0.6
fra+min 7.3 g0.7 q0.8 r0.6
fra+nyta 6.7 a-0.8 b0.3 h1.7 i-0.4 k0.3 n0.4 t0.3
fra+os 6.1 a0.7 b1.2 e1.0 i2.0 j0.5 k-0.3 l0.6 n-0.4 o0.4 q0.3
fra+sids 7.1 d-0.6 e0.7 m-0.4 n-0.4 o0.4 q1.2
fra+skag 7.3 c-0.4 d1.0 f1.9 p0.7 q0.3
fra+skat 7.3 a-0.6 b-0.3 g0.3 h-0.3 o0.8 r0.5
fra+til 7.1 a-0.4 h0.5 k1.5 t-0.3
fra+unde 7.3 m0.3
fra+vore 6.1 c1.5 d0.3 e-0.7 f-0.7 g-0.8 i1.0 j-0.5 k2.7 o-0.5 p-0.5 r-0.6 t-0.4
fraf 7.3 t0.4
frafly 7.3 t0.4
frag 7.3 a-0.3 f1.1 h0.6 q0.6 s-0.4
fran 6.7 a0.7 e2.2 g0.6 i-0.3 j-0.4 n-0.6 p0.5 q0.5 r0.9 s0.6 t0.4
frands 7.3 e0.3 f0.4 g0.5 p0.7 r0.6
fransk 7.3 a0.4 e1.3 h-0.5 n-0.5 r0.5 s-0.4
frat 7.1 a-0.9 c-0.4 e-0.4 g-0.3 l0.7 o0.5 q1.2
frav 7.1 e0.6 i-0.4 p0.9 q0.4 t0.5
fravær 7.1 e0.6 i-0.4 p0.9 q0.4 t0.5
fred 4.7 a-0.6 b-1.5 c2.2 d0.8 f1.3 g-1.0 i-1.5 j-1.1 k2.7 l0.4 n3.3 o1.3 s-0.5 t1.8
fred+er 7.3 a0.8 d0.8 f0.8 m0.3 s0.5
fred+i 7.1 a-1.0 c-0.4 e-0.3 i-0.3 k0.5 n-0.5 o2.8 p-0.3 t-0.5
fred+nar 7.1 b-0.3 f0.3 g0.4 k-0.5 l0.6 n2.3 q-0.6 r0.7
fred+og 6.5 a-0.8 d0.9 e-0.5 f0.4 g-0.5 h-0.3 i-0.5 l0.7 t1.6
fredag 4.9 b-1.3 c1.7 f0.8 g-1.3 i-0.9 j-0.9 k2.3 m0.6 n4.0 o0.7 p-0.7 q-0.5 t0.9
fredel 7.3 c0.4 e0.4 p0.6 r-0.4 s-0.3 t0.3
freder 7.1 d0.9 f0.8 g0.4 h0.4 k0.5 l-0.3 n-0.3 t0.9
frej 7.1 e-0.4 i0.4 s0.4
freja 7.1 e-0.4 i0.4 s0.4
frem 4.9 a0.4 b-0.4 c2.2 g0.5 i0.7 j-0.5 k1.4 m0.3 n0.7 o1.1 p0.5 q0.5 r1.3 s-1.1 t1.1
frem+til 6.0 a0.5 d0.3 e0.6 g-0.9 i1.0 j-0.6 k1.2 m0.5 q0.4 s-0.5 t0.7
fremov 6.4 c1.5 d-0.4 j0.4 k0.6 o0.5 q1.0 r0.4 t0.4
fremra 7.3 e0.4 g0.8 p0.7 r0.7
fremse 7.3 c0.7 i0.7 j-0.6
fremsæ 7.1 a0.4 c0.5 e-0.4 j0.7
frid 7.1 b0.8 e1.1 i0.8 t1.5
frig 6.8 a-0.5 d1.0 e-0.4 g0.7 h0.8 i-0.5 m-0.4 p1.6
frigiv 6.8 a-0.5 d1.0 e-0.4 g0.7 h0.8 i-0.5 m-0.4 p1.6
frii 7.3 d0.4 m0.8 o-0.3
friis 7.3 d0.4 m0.8 o-0.3
fris 6.0 b0.4 c2.5 e-0.7 f0.5 g-0.6 i0.7 k0.3 l-0.4 o0.4 p-0.5 s0.4 t1.4
fris+den 7.3 a0.3 c1.7 d-0.4 e-0.3 i1.5 j0.4 s0.5
fris+er 7.1 c1.5 e-0.4 f0.7 i-0.3 m0.4 t1.2
fris+for 7.3 a-0.3 b0.3 n0.4 q0.5 t0.7
fris+pa 7.1 c-0.3 d0.4 j0.4 s0.3
friste 6.2 b0.5 c1.2 d0.4 e-0.8 f0.6 g-0.5 i-0.5 k0.4 l-0.4 m0.3 o0.4 p-0.4 s-0.5 t1.5
frit 6.5 c-0.4 d0.8 e-0.6 g-0.6 j-0.3 m0.8 r-0.4 s0.4 t-0.4
fritid 7.3 d0.7 m0.9 s0.7
friv 7.3 a0.3 d1.3 j0.7
frivil 7.3 a0.3 d1.3 j0.7
frok 6.0 a0.7 b1.6 c0.7 e1.8 h-0.4 k0.5 l-0.4 m-0.5 n0.5 q0.5 s2.0 t0.8
frokos 6.0 a0.9 b1.2 c0.5 e1.6 g-0.7 l-0.4 m-0.4 n0.5 p0.3 q0.3 r-0.4 s2.1 t0.8
fros 7.1 a0.6 c0.8 e1.0 g-0.3 m1.7 p0.9 s0.5
frost 7.3 c0.9 m0.3 s0.6
fru 5.8 r0.3
fru+holm 5.8 r0.3
frug 7.1 c0.7 d0.8 n1.1 r-0.3 t-0.4
fryg 7.3 c0.3 d0.4 f0.4 t-0.3
frygte 7.3 c0.3 d0.4 f0.4 t-0.3
frys 6.5 a0.4 c0.6 d0.3 e1.0 g0.9 i-0.6 j-0.3 l-0.4 p1.4 q0.5 r0.3 s-0.4
fryser 6.7 c0.6 d0.4 e0.5 g1.1 i-0.5 j-0.3 l-0.4 p0.7 q0.5 r0.4 s-0.4
fuge 7.1 a0.6 b0.5 d-0.4 e2.2 f0.4 j-0.3 o0.3
fugern 7.3 a0.4 b0.5 d-0.4 e1.8 f0.5 h0.3 o0.3 p-0.6
fugl 7.1 a-0.5 d0.6 e-0.3 g-0.5 l1.5 m0.3 o-0.4 q1.0
fuld 5.4 b0.6 c0.8 e1.4 g-0.7 h-0.7 i1.2 l-0.3 p-1.0 q0.5 s-0.9
fuld+af 7.1 a-0.4 b0.6 d-0.4 g0.4 h-0.3 k0.3 r0.4
fuld+til 7.1 a1.0 c2.0 e-0.3 g-0.3 i1.1 j1.1 m0.7
fuldma 6.8 a0.7 c1.8 e-0.4 g-0.5 i1.0 j0.9 m0.5 r-0.3
fuldst 7.3 a0.5 d-0.3 e2.3 h0.3 s-0.3
fuldt 7.1 a-0.5 e-0.7 j-0.4
fulg 7.3 b1.0 s0.8
fund 6.0 a1.5 d0.7 e1.8 g-0.7 i2.3 j1.2 k0.4 l0.6 n-0.3 o-0.4 p-0.5 r-0.5 s0.5
fund+den 7.3 a-0.4 c0.6 d0.5 g0.6 k0.6 l0.7 r0.7
fund+en 6.8 b0.3 c0.4 e-0.5 i0.9
fundet 6.0 a1.3 d1.0 e1.3 g-0.6 i2.4 j0.3 k0.4 l0.6 n-0.3 o-0.4 p-0.4 r-0.4 s0.6
fusi 6.8 a0.5 b0.5 d2.0 e-0.4 g-0.6 k0.4 o1.0 r-0.5 t-0.3
fusion 6.8 a0.5 b0.5 d2.0 e-0.4 g-0.6 k0.4 o1.0 r-0.5 t-0.3
fyen 7.3 a0.5 e0.5 j0.8 s1.4
fyen+stif 7.3 a0.5 e0.5 j0.8 s1.4
fyens 7.3 a0.5 e0.5 j0.8 s1.4
fyld 6.7 a-0.7 d-0.3 g0.8 h0.9 m-0.4 r0.7 s-0.4 t2.2
fyldt 6.8 a-0.6 b-0.3 g0.5 h1.0 m-0.4 r0.4 t2.2
fyn 7.3 q-0.3
fyre 7.1 a-0.5 b-0.4 e-0.3 f-0.3 g0.5 k-0.3
fyri 7.3 a-0.7 g0.5 j-0.3 r0.8
fyring 7.3 a-0.7 g0.5 j-0.3 r0.8
fyrr 7.3 b1.4 g-0.3 p1.0
fysi 7.3 a-0.7 c-0.4 d-0.4 h0.5 m0.6
fysiot 7.3 a-0.7 c-0.4 d-0.4 h0.5 m0.6
fæll 6.8 c-0.3 g-0.3 i0.9 j0.6 o0.4 p-0.3 s1.5 t-0.4
fælles 6.8 c-0.3 g-0.3 i0.9 j0.6 o0.4 p-0.3 s1.5 t-0.4
færd 5.4 a0.7 b0.6 c2.0 d-0.3 e0.3 h-0.7 i2.0 j-1.0 r-0.3 s0.5
færd+med 6.5 a0.4 c-0.6 d0.7 i1.8 r-0.4 s0.3
færd+og 7.1 b1.1 d-0.3 e-0.3 i1.4 r-0.5 s0.7
færdig 5.4 a0.7 b0.6 c2.0 d-0.3 e0.3 h-0.7 i2.0 j-1.0 r-0.3 s0.5
færg 7.1 c0.7 d0.8 g-0.3 k1.5 q0.8 s0.8
færgen 7.1 c0.7 d0.8 g-0.3 k1.5 q0.8 s0.8
fætt 7.3 d0.7 i0.8
fætter 7.3 d0.7 i0.8
ga 5.6 a-0.4 b-0.5 c-1.1 d0.8 e0.6 g0.6 h1.3 i0.5 j1.2 l0.4 o1.1 p0.9 q0.5
ga+dire 7.3 a-0.6 c-0.3 l0.9 o0.9
ga+en 7.3 a-0.8 f0.5 g0.6 h0.3 k0.3 p-0.3 q0.9 r0.6
ga+i 6.8 e1.0 g1.0 h1.6 n0.3 p1.2
ga+over 7.3 a0.6 d1.6 j1.0
gaen 7.3 b1.1 e-0.3 g0.4 m1.3 p0.6 r0.6
gaende 7.3 b1.1 e-0.3 g0.4 m1.3 p0.6 r0.6
gaet 5.0 a-1.2 e1.5 f1.7 g1.7 h0.5 i-1.0 j-1.1 k0.4 l0.6 n0.6 o1.5 p-1.0 q1.5 r2.6 s-1.1 t1.2
gaet+i 6.5 b-0.3 c1.4 d0.4 i-0.4 m-0.3
gaet+ind 6.8 f0.7 g-0.5 h0.3 j-0.4 m-0.4 o1.5 p-0.6 q0.7 t0.3
gaet+konk 7.3 d-0.3 h-0.3 k0.9 l0.8 n0.7 q0.5
gaet+ned 7.3 a0.6 e1.4 f0.7 i0.5 t1.6
gaet+pa 6.8 a-0.4 b0.6 c-0.6 d0.4 f0.7 g-0.4 m1.1 p0.5 q-0.4 s-0.4
gal 7.3 a0.7 c0.4 d0.5 e1.3 i0.5 r-0.3
gal+at 7.3 a0.7 c0.4 d0.5 e1.3 i0.5 r-0.3
gale 7.1 a0.8 c0.9 e1.8 g-0.3 h-0.3 j0.5 t0.4
galt 7.1 a0.7 d-0.5 h-0.3 r-0.3 s1.2 t0.3
gaml 4.6 a-2.9 c-0.7 d-0.5 e-1.5 f-0.4 g0.5 h0.8 i-1.7 j-1.5 k0.6 m1.1 n0.5 o0.8 p-1.5 s-1.6 t0.5
gaml+er 7.3 a-0.3 d0.3 g-0.3 i-0.3 k1.2 m0.8
gaml+far 7.3 a-0.4 e-0.4 g0.5
gaml+kont 7.3 b-0.3 c0.6 d0.3 m0.4 o0.4
gaml+sag 7.3 a-0.4 e-0.4 k0.6
gaml+skær 7.3 a-0.5
gamle 4.6 a-2.9 c-0.7 d-0.5 e-1.5 f-0.4 g0.5 h0.8 i-1.7 j-1.5 k0.6 m1.1 n0.5 o0.8 p-1.5 s-1.6 t0.5
gamm 6.5 b-0.5 c-0.4 e0.8 f0.4 g-0.4 h0.7 i-0.4 j-0.3 m0.4 n0.4 o0.9 p1.0
gammel 6.5 b-0.5 c-0.4 e0.8 f0.4 g-0.4 h0.7 i-0.4 j-0.3 m0.4 n0.4 o0.9 p1.0
gang 3.7 a2.6 c0.8 d4.5 e0.4 f1.1 h1.1 i2.4 j-1.5 k0.5 l2.1 m0.7 o-0.7 p-0.9 q0.8 r1.6 s-1.3 t0.3
gang+i 6.0 a1.1 b-0.3 d0.7 e1.7 f1.0 g-0.5 j-0.5 k-0.5 n-0.5 o0.4 q0.6 s-0.4 t0.4
gang+jeg 7.3 a0.5 b0.9 d1.0 f-0.4
gang+med 6.8 a-0.3 b0.5 e-0.6 k2.2 l1.1 m0.5 o0.4 p-0.5 q0.6 r0.4
gang+og 6.5 a0.6 b-0.4 c-0.6 d1.0 e0.9 f0.4 h0.4 i-0.3 j1.8 p0.9 t0.4
gang+om 6.7 a0.5 c0.4 d0.8 f0.6 g-0.4 i0.6 m-0.3 r-0.4 s0.5
gang+pa 6.8 a0.6 b0.9 e-0.4 g0.6 m0.9 n0.4 r0.8 s0.8 t0.5
gang+star 7.3 b-0.3 d1.2 f0.6 i-0.6
gang+til 7.1 a0.5 d0.5 e-0.4 f0.8 g0.4 h1.1 i1.2 k0.5 n0.4 o0.3 r1.0
gang+uden 6.8 b-0.3 c0.9 d1.6 f-0.4 i-0.6 k0.7 m0.5 r0.4 t-0.4
gange 4.5 a2.1 b0.3 c1.8 d2.9 e1.0 f1.3 g-0.4 i1.4 j-0.4 m0.7 n-0.7 o-0.8 q0.6 r0.8 s-0.8
gangen 6.8 a-0.5 f1.0 g0.8 i-0.3 m-0.4 o0.7 q1.3 r0.9
gar 4.1 a0.7 b-0.7 c1.2 d2.7 e0.6 f1.5 g0.9 h-0.4 k0.4 n1.1 o1.0 p0.3 q1.0 r1.2 s1.0 t2.5
gar+der 7.3 d1.1 g0.7 p0.9 q0.7 r0.6
gar+det 7.1 a0.9 d0.5 e0.4 g-0.3 i-0.5 j0.6 p2.0 s-0.3 t0.3
gar+havd 7.3 a-0.5 d-0.3 f0.4 g1.0 m0.3 r1.1
gar+i 6.5 a1.2 b0.9 c-0.6 e1.6 f-0.3 i-0.4 j0.4 o-0.3 p0.8 q-0.4 s-0.5 t1.7
gar+jeg 7.1 a0.6 d1.3 e-0.4 g-0.5 r-0.4 s1.4
gar+med 7.3 a0.8 c0.5 d0.4 e0.5 g-0.3 i0.7 r-0.4 s0.5
gar+og 6.5 a-1.0 b-0.3 c-0.7 e-0.8 g0.9 i-0.3 k-0.6 m-0.6 n-0.6 o1.2 p-0.4 q2.2 r1.0
gar+pa 6.5 a-0.3 d-0.5 g-0.7 h-0.5 i0.7 k-0.3 l0.3 q0.5 r-0.7 t-0.3
gar+sa 7.3 d0.9 f0.8 m0.8
gar+skre 7.3 c0.5 d0.5 e-0.3 s0.6
gar+stad 7.3 e0.5 f1.0
gar+ud 7.1 a0.7 d0.6 f1.0 m0.7 n-0.3 o0.4 t1.0
gar+uden 7.3 d0.6 g0.5 r0.6 s0.8
gar+vi 7.1 a0.8 c0.7 d0.9 e0.5 i0.6 j1.4 s1.7
gara 6.5 a-0.4 c-0.5 g-0.6 i-0.4 k0.3 m1.2 p0.4 r-0.4 s-0.3 t-0.4
gara+og 7.3 l0.4 m1.1
garage 6.8 b-0.3 c-0.4 k0.4 l-0.3 m1.4 p0.5
garant 7.3 a-0.7 b0.4 g-0.4 l0.5 r-0.5
gard 6.0 a-0.6 c1.5 g0.4 h0.4 i0.8 j-0.6 l0.9 o0.4 p-0.7 r0.7 s1.1 t0.5
gard+og 6.8 b0.3 c0.4 e-0.4 h-0.5 i0.3 l0.3
garden 6.5 a-0.9 c-0.4 d-0.5 g0.6 h0.9 j-0.4 l0.6 o0.4 p-0.6 r0.6 s-0.5 t0.5
gardin 7.1 c1.4 d0.9 e0.6 g-0.3 i0.6 s2.0
garn 6.8 c0.4 d0.3 e-0.5 g0.7 h0.9 i1.2 p-0.4 s0.6
gav 6.0 a0.7 b0.6 d0.3 e1.2 f0.5 g-0.5 j1.0 k-0.3 o-0.4 q-0.5 r-0.3 s0.9
gav+en 7.3 b-0.3 c0.5 e0.6 j0.4 p0.7
gav+os 6.7 a0.8 e1.5 f0.6 j1.1 m0.3 p0.6 q-0.3
gavl 7.1 d0.3 g0.6 h0.5 m1.2 p-0.3 r0.7
gavlen 7.1 d0.3 g0.6 h0.5 m1.2 p-0.3 r0.7
geby 6.0 a1.0 b-0.6 d0.6 g-0.5 i-0.5 j1.4 l-0.4 m3.1 p1.2 t0.4
geby+er 7.3 a0.5 e0.3 j1.2 q-0.3
geby+pa 7.3 f0.4 m-0.3 p0.6 q0.8 s0.6
gebyr 6.7 b-0.4 d0.8 f-0.4 i-0.3 j0.4 m0.9 q-0.3
gebyre 6.5 a1.1 b-0.3 g-0.4 j1.1 m2.4 p1.2
gemm 7.1 a-0.5 e-0.3 k0.3 n-0.3 r0.5 s-0.4 t0.7
gemme 7.3 f0.4 g0.6 m0.4 r0.8 t0.8
gemt 7.3 b0.9 e-0.4 g-0.5 l0.5 m1.1 p0.6 r-0.4
genb 6.7 a-0.7 b0.4 g1.1 h2.0 i-0.3 m-0.3 q0.8 r0.5 t-0.3
genbo 7.3 a-0.4 f-0.4 g1.6 h2.1 n0.4 q0.3 r0.6
genbru 7.1 a-0.4 b0.6 d-0.3 f0.3 g-0.4 o0.3 q0.5
gene 5.7 a-1.1 b0.4 d0.7 e-0.9 f-0.4 g0.4 j-0.6 k-0.7 l0.7 n-0.4 p-0.7 q0.4 r0.5
gene+i 6.8 b-0.3 d0.7 e-0.3 n-0.3 r-0.5 s0.5 t0.6
genera 5.8 a-0.7 b0.4 d0.9 e-1.0 f-0.3 g0.5 h-0.3 j-0.5 k-0.4 n-0.3 p-0.6 r0.4 t0.5
geng 7.1 a0.7 b0.9 c1.0 i0.5 k0.6 n0.9 q0.6
gengæl 7.1 a0.7 b0.9 c1.0 i0.5 k0.6 n0.9 q0.6
genn 5.0 b0.4 c-0.6 d-0.8 e0.5 f0.8 g0.4 h0.5 i0.5 k3.3 l-0.3 m1.4 n-0.8 p-0.4 q1.2 r0.9
genn+af 6.8 a-0.5 h-0.4 i-0.4 k2.8 m0.6 n-0.3 o0.5 r0.3
genn+alle 7.3 b0.5 f0.4 i1.2
genn+aren 7.3 g-0.3 i1.2 r-0.4
genn+den 7.3 a-0.5 c0.3 d0.3 g0.6 h1.0 k0.7 m-0.4 q0.7 r0.7
genn+jere 7.3 a0.4 e-0.5 j0.8 m0.8 t0.4
genn+vore 7.3 k-0.3
gennem 5.0 b0.4 c-0.6 d-0.8 e0.5 f0.8 g0.4 h0.5 i0.5 k3.3 l-0.3 m1.4 n-0.8 p-0.4 q1.2 r0.9
gens 7.3 c0.9 d0.9 i-0.3 k0.4 r0.5
gent 6.7 c0.5 d0.6 e1.1 f1.6 g0.6 h-0.6 i0.3 j-0.5 r0.9 s-0.3 t0.3
gentag 6.7 c0.5 d0.6 e1.1 f1.6 g0.6 h-0.6 i0.3 j-0.5 r0.9 s-0.3 t0.3
gerd 7.3 a-0.4 g0.4 r0.4
gern 3.8 a-1.2 b-1.1 c0.8 f2.1 g1.4 h3.2 i-1.4 j-0.6 k0.3 m0.4 n1.4 o1.0 p-0.6 q0.6 r2.1
gern+en 7.1 c-0.3 g-0.4 m-0.4 o-0.4 t-0.4
gern+have 5.4 a-0.9 b0.4 d1.1 f1.1 g0.7 h2.6 i-0.9 j0.3 k0.6 l0.4 n0.9 o1.1 p-0.7 q0.6 r1.6 s-0.9 t0.4
gern+hore 7.3 a0.6 c0.6 e-0.5 j0.4 s1.8
gern+hvor 7.3 c0.8 d0.9 e-0.3 h0.5 s0.9
gern+i 7.1 a-0.6 b-0.4 c0.5 e-0.4 g0.7 k-0.4 l0.3 n0.5 r0.9
gern+komm 7.3 a0.8 c-0.4 e-0.7 g-0.6 h-0.3 m2.5 r-0.3
gern+med 7.1 b0.4 c-0.3 d-0.5 e1.3 f-0.4 g-0.5 h0.6 k-0.3 m-0.5 n0.8 q0.7 s-0.5 t0.3
gern+pa 7.1 a-0.4 e-0.4 h0.4 t0.5
gern+se 7.1 a0.5 c0.6 f0.8 m0.8 o0.7
gern+tale 7.3 a1.4 c-0.4 d0.5 f1.4 g-0.7 h-0.4 l0.4 r-0.4
gern+udvi 7.3 e-0.3 f0.4 g1.2 h1.7 k0.4 m0.5 r0.5
gern+vil 6.7 b0.4 d-0.5 e0.4 g0.8 h1.0 i-0.6 k-0.3 m-0.3 n-0.3 r0.9 s0.3
gern+være 6.4 a-0.7 e1.0 f-0.3 g-0.5 i-0.4 j-0.3 k0.9 l0.3 o0.4 p0.4 q-0.3
gerne 3.8 a-1.1 b-0.9 c0.8 e0.5 f2.1 g1.1 h3.3 i-1.3 j-0.5 k0.4 l-0.3 m0.7 n1.5 o0.9 p-0.5 r1.8
gide 6.1 c-0.7 d-0.7 e-1.1 f1.4 g-0.6 i0.7 j-0.5 l-0.4 m1.4 o0.4 p-0.4 q0.6 s-0.5 t-0.5
gide+du 6.7 a-0.8 c-0.6 e-0.5 f0.5 g-0.4 i0.3 l-0.3 m1.7
gide+tage 7.3 b0.4 d0.4 e0.6 s0.7
gider 6.1 c-0.7 d-0.7 e-1.1 f1.4 g-0.6 i0.7 j-0.5 l-0.4 m1.4 o0.4 p-0.4 q0.6 s-0.5 t-0.5
gik 5.1 a-1.6 b0.4 c-0.6 e0.3 g3.1 h0.5 i-1.5 j-1.2 k-0.4 l1.0 m0.4 o1.7 p-1.1 q1.6 r4.0 s1.0
gik+en 7.3 a1.0 b-0.3 c-0.4 d0.9 e1.4 g-0.7 o0.4 r-0.3
gik+i 7.1 a-0.9 c0.6 e0.6 l0.5 q-0.4 s-0.4 t-0.3
giro 7.3 e0.8 h0.4 k0.3 n1.3
giroko 7.3 e0.8 h0.4 k0.3 n1.3
gitt 6.5 b-0.3 h0.4 l0.6 s-0.3 t0.8
gitte 6.5 b-0.3 h0.4 l0.6 s-0.3 t0.8
giv 6.2 a0.8 b-0.5 c0.3 e0.4 f2.2 i0.5 k0.5 p1.0 q0.5 r-0.4 s0.4 t0.4
giv+mig 7.3 a1.0 c0.8 f0.8 i1.1 s0.9 t0.7
give 4.5 b-0.8 c2.1 e1.8 g1.8 h3.6 i0.6 j1.9 k0.6 l0.4 o0.5 p-0.4 q-0.9 r2.4 s-1.5
give+det 7.3 e0.5 g0.5 h0.4 r0.7
give+dit 7.3 e-0.4 g1.1 h1.5 r1.1
give+et 7.1 a-0.4 d-0.4 g-0.4 h0.9 i-0.3 n0.8
give+hend 6.8 a-1.1 b-0.4 f-0.4 g1.5 h2.7 i-0.5 m-0.3 o0.4 q-0.3 r0.6
give+jer 6.7 c0.8 d0.5 e1.3 g0.5 i-0.4 j1.1 p-0.3 r0.7 s0.5 t0.5
give+mig 6.7 a0.4 c0.4 d0.5 e0.5 h0.8 i0.4 j0.7 k0.5 m-0.5 o0.4 q-0.3 s-0.3
give+nul 7.1 a1.0 c0.7 g-0.5 p0.7 r-0.3 s1.6
give+os 7.3 c0.3 g-0.3 k0.4
give+tils 7.3 a1.3 e1.0 g-0.3 j2.1
give+vide 7.3 c1.0 i0.4 k1.0 n0.3
giver 6.0 a0.6 b-0.7 c1.1 e0.4 f0.6 h-0.6 j0.8 k-0.6 l0.5 m-0.5 n-0.4 p1.0 t0.9
givet 5.3 a-0.4 b0.5 c0.4 d-1.0 e0.7 f-0.5 g1.1 h2.4 i1.7 j1.0 k0.5 n0.5 o-0.4 p-0.8 q-0.4 r1.5 s-1.0 t-0.7
gjor 5.2 a0.3 b0.4 c-0.6 d0.3 e1.5 f-0.9 g2.1 h1.6 j0.8 n1.2 o0.7 p0.7 q-0.3 r2.0 t0.4
gjor+det 6.8 a-0.6 g1.5 h1.3 i-0.3 n0.9 o0.7 r1.2
gjor+inds 7.3 a0.9 d1.0 m0.5 p1.6
gjor+jeg 6.8 a0.7 e1.0 n0.5 r-0.4
gjor+noge 7.3 a-0.6 e-0.5 f0.5 g0.5 h0.7 m-0.3 n0.3 q-0.3 r0.4
gjor+op 7.1 a0.5 b1.1 d0.4 e0.8 g-0.5 i1.5 j0.6 r-0.5
gjor+opmæ 7.3 d0.5 o0.4
gjorde 6.0 a-0.5 d-0.8 e0.3 f-0.7 g1.5 h1.3 i-0.6 j-0.3 m-0.4 n1.1 p-0.4 r1.3 s-0.4
gjort 5.7 a0.8 b0.4 c-0.6 d1.1 e1.3 f-0.3 g0.9 h0.7 i0.8 j1.2 o0.6 p1.1 q-0.4 r1.0 t0.6
glad 5.7 a-0.9 b0.8 d-0.8 g1.9 h1.5 i1.0 j-0.8 o0.8 p-0.6 q1.6 r3.1 s-0.6
glad+for 6.2 a-1.1 b1.1 c-0.4 d-0.3 g1.7 h1.1 i0.9 j-0.6 m0.7 p-0.4 q0.4 r2.1 s-0.4
glade 6.4 a-1.0 c-0.4 e-0.7 f-0.3 g1.5 h1.3 i-0.7 j-0.4 m0.7 n0.3 p-0.3 q0.5 r1.9
glem 5.2 a0.9 b-1.0 c0.4 d2.0 e0.6 g-0.9 h0.4 i-0.7 j-1.0 k1.0 l0.3 m0.3 n0.9 o0.6 p1.8 q0.5 r-0.6 s-1.2
glem+alt 7.1 a0.8 e-0.3 g-0.3 n0.6 p1.4 r-0.3
glem+at 6.8 a-0.3 b-0.4 d0.9 e-0.5 g-0.3 i-0.3 l0.5 r-0.4
glem+det 6.8 a0.3 n-0.4 p1.1
glem+jeg 7.3 a-0.6 c0.4 g0.6 h1.0 k0.9 l0.4 n1.4 r0.6
glem+vi 7.3 d0.7 e0.6 k-0.3 n0.4 r0.5 t0.6
glemme 6.4 a0.4 g0.6 h0.7 i-0.5 k0.4 n1.5 o-0.4 p1.0 r0.6 s-0.4 t0.3
glemt 6.1 a0.3 b-0.6 d2.9 e-0.3 g-0.8 i-0.6 j-0.5 k1.1 l0.6 p0.6 r-0.5 s-0.6 t-0.3
glemte 6.8 b-0.4 c0.7 e0.7 g-0.6 i0.4 l0.3 m0.8 o1.0 p-0.5 q0.7 r-0.6
glæd 5.7 a-1.2 b0.6 e-0.4 f0.4 g3.2 h2.8 i-0.5 j-0.6 o-0.4 p-0.5 r0.8 s-0.7
glæd+jul 7.3 g0.7
glæd+mig 7.3 d0.6 e-0.3 h0.5 i0.4
glæd+os 6.7 a-0.7 b0.4 g1.5 h1.4 i-0.5 m0.4
glæde 7.3 b1.1 f1.0 g0.5 h1.2 k0.4 r1.2 s-0.3
glædel 7.3 g0.7
glæder 6.2 a-0.9 e-0.4 g2.2 h2.1 i-0.6 j-0.4 o-0.4 p-0.3 r-0.5
god 5.0 a-0.4 c1.1 g-0.6 h-0.9 j0.6 l-0.9 m-0.5 n1.1 o0.7 p0.8 q0.8 r0.3 t-0.3
god+tid 6.4 c0.5 d0.6 g-0.6 j-0.3 p0.5 q-0.4 s-0.4 t0.3
god+til 7.1 d-0.4 g-0.3 h-0.3 i0.5 o0.4 q-0.4
god+week 7.1 a-0.3
godd 6.4 a-0.8 f0.5 g0.9 h0.6 i-0.7 k0.3 l0.6 q0.7 r0.5 t-0.5
godd+vi 7.3 d0.4 f-0.3 l0.4 m0.6 t-0.6
goddag 6.4 a-0.8 f0.5 g0.9 h0.6 i-0.7 k0.3 l0.6 q0.7 r0.5 t-0.5
gode 6.1 a-0.8 b1.3 d0.8 g1.8 h-0.3 i-0.5 j-0.5 k0.5 l-0.5 m-0.4 n-0.4 o0.6 p-0.4 q1.9 r1.8 s0.5 t-0.4
godk 4.9 a-1.9 c0.3 f-0.3 h0.7 i-1.1 j-1.4 m-1.0 n3.7 o-0.4 p-0.4 r0.7 s-1.1 t1.1
godk+af 7.3 a-0.4 d-0.4 h-0.3 n1.2
godk+den 5.4 c0.8 f-0.4 i-0.4 j-1.0 t1.0
godken 4.9 a-1.9 c0.3 f-0.3 h0.7 i-1.1 j-1.4 m-1.0 n3.7 o-0.4 p-0.4 r0.7 s-1.1 t1.1
godm 6.8 c0.3 d-0.5 e0.6 g0.7 h0.8 r0.8 t0.5
godmor 6.8 c0.3 d-0.5 e0.6 g0.7 h0.8 r0.8 t0.5
godt 4.3 b1.3 e1.4 f1.1 g4.0 h3.4 i-1.2 l1.1 m1.6 n0.4 o0.5 p1.1 q-0.3 r5.0 t1.2
godt+arbe 7.1 a-0.3 d0.4 f0.3 g1.0 h0.7 n0.7 q-0.4 r1.0
godt+at 7.1 a0.5 b-0.4 c0.5 e0.7 f1.1 h0.7 l0.6 m0.4 r0.4 s0.8 t1.0
godt+det 7.1 c0.8 d-0.4 e0.5 l0.6
godt+gaet 6.8 a-1.0 b0.6 f-0.3 g2.0 h0.3 n1.0 p-0.3 r2.5
godt+glem 7.3 a0.6 e0.4 p1.0
godt+lide 7.3 g1.0 j0.8 n-0.3 p0.6 r1.1 t0.5
godt+nok 7.1 a1.0 b1.4 c1.4 e2.5 f0.7 g-0.5 h0.6 p-0.7 q-0.3 s-0.3
godt+og 6.8 e-0.4 g-0.4 k-0.3 l1.1 n0.7 r-0.5 s0.4
godt+tage 7.3 e0.9 p0.6
godt+ud 7.3 a-0.6 g1.1 r1.2
godt+være 7.3 a-0.3 e-0.3 g1.0 h0.7 r1.0
golf 7.1 a-0.6 e0.5 g1.2 h1.9 i-0.3 q-0.3 r1.7 s-0.6 t0.4
golfkl 7.3 a-0.9 c0.4 g1.3 h1.9 k0.3 r1.9 s-0.4 t0.4
goog 5.2 a1.4 c0.8 e1.1 f-0.3 g-0.6 j-0.5 p0.4 r-0.3 s1.2 t0.4
google 5.2 a1.4 c0.8 e1.1 f-0.3 g-0.6 j-0.5 p0.4 r-0.3 s1.2 t0.4
gor 4.6 a2.4 b0.6 c0.7 d1.0 e3.5 g-1.5 h-0.3 j3.0 l-0.5 o1.6 p0.8 q0.7 r-0.8 s1.1 t2.6
gor+de 7.3 g0.4 h-0.3 q0.9 r0.5 s0.6
gor+den 7.3 c0.4 d0.5 j0.4 p0.6
gor+det 6.0 a0.7 b1.0 c-0.4 d0.4 e0.4 g-0.5 h0.4 i0.8 j-0.5 l-0.3 n1.0 o0.6 p0.5 t1.2
gor+ikke 7.3 i-0.3 j0.9
gor+jeg 6.5 a0.7 d-0.6 e2.1 g-0.4 j0.3 p1.7 s1.8 t0.6
gor+vi 6.5 b-0.6 c1.1 i-0.7 j0.8 l0.5 n-0.3 p-0.5 s-0.4 t0.6
gore 5.6 a0.6 b0.4 c1.6 e-0.7 f0.5 h-0.4 j0.9 m0.6 n-0.6 o-0.4 p-0.7 r0.5 s-0.9 t0.8
gore+det 7.1 c0.6 e-0.5 g0.6 j0.6 r0.4
graf 7.3 a-0.5 c0.4 e-0.5 g0.4 h0.4 r0.4
grafik 7.3 a-0.5 c0.4 e-0.5 g0.4 h0.4 r0.4
gram 7.3 a0.3 c0.7 d0.6 f0.5 p0.6
grat 6.7 a1.0 b1.3 c-0.4 d0.8 g-0.3 i0.7 k0.5 l-0.5 m0.7 o0.5 r-0.3
gratis 6.7 a1.0 b1.3 c-0.4 d0.8 g-0.3 i0.7 k0.5 l-0.5 m0.7 o0.5 r-0.3
grav 6.5 a0.6 b0.7 c0.8 e0.7 g-0.6 i-0.4 k-0.4 p0.4 s0.4 t1.5
grav+er 7.3 a0.9 c0.9 e1.1 p0.7 t1.7
gren 7.3 d0.3 g0.4 h1.0 r-0.4
gret 6.7 a-0.5 e0.4 g2.3 h1.3 i0.5 j0.5 o0.4 p0.3 r2.3
grethe 6.8 d0.4 e0.7 g1.1 h1.0 i0.6 j0.6 n0.3 p0.5 r1.0
gril 7.3 d0.7 e0.5 k0.3 s0.7
grin 5.7 a0.8 b1.3 e3.3 g0.3 h0.7 k0.4 m-0.4 n0.9 p0.8 r1.1 s1.5 t-0.5
grin+ad 7.3 b0.8 e0.6 q0.4 s-0.4
grin+og 7.3 a-0.6 r0.4
grinds 7.3 b0.5 h0.9 i0.6 n0.8
grine 7.1 a-0.3 b0.6 e0.4 g0.9 q0.9 r1.5 s-0.4
griner 7.1 b0.7 e1.3 g-0.5 k0.3 p1.1 s1.0
grinet 7.1 a-0.4 e0.6 p0.4
gris 7.3 i0.5 k1.1 n0.8
gron 6.0 a-1.1 b-0.5 c0.8 e-0.5 g0.4 h1.5 i-0.9 j-0.4 k2.3 l0.9 m0.6 n1.2 o0.7 p-0.6 q0.4 r1.2 s-0.6 t0.4
gronne 6.8 a-0.6 e-0.6 g1.2 h1.6 i-0.3 l0.6 q0.5 r1.5
grun 5.3 a0.3 b0.8 c0.7 d-0.6 e0.5 f0.6 g-0.3 h-0.4 i0.7 j0.7 k-0.6 l1.2 m-0.5 o0.7 r0.4
grun+af 6.2 a0.4 c-0.5 e1.6 f0.6 g-0.3 h-0.4 i0.3 j1.6 l0.7 p0.3 q0.3 s-0.4
grun+er 7.3 a0.4 b1.7 e-0.6 p-0.4 r-0.3
grun+og 7.3 d0.8 f0.3 i0.9 r0.3
grun+til 7.3 a0.3 c1.7 e-0.4 i0.6
grund 6.0 a0.6 b1.3 c-0.5 d-0.4 e0.9 f0.6 g-0.5 h-0.6 j1.4 l0.8 r-0.5 s-0.6
grunde 6.2 g-0.5 j-0.3 k-0.4 l0.3 m-0.4 o0.8 p0.3 s0.9
grundi 7.3 a-0.5 g0.9 r0.9
grup 6.4 a1.0 b0.9 c-0.4 e2.1 i-0.5 j0.4 m0.3 p-0.3 q0.7 s2.5
grup+for 7.3 e0.5 j0.7 s1.3
gruppe 6.4 a1.0 b0.9 c-0.4 e2.1 i-0.5 j0.4 m0.3 p-0.3 q0.7 s2.5
græd 6.5 a-0.4 b-0.7 d0.5 e0.9 g1.2 m-0.3 n0.6 o-0.4 r1.2 t0.5
græden 7.3 a0.4 d1.0 e1.0
gudm 7.3 e0.4 o1.2 p0.6 q0.3
gudmun 7.3 e0.4 o1.2 p0.6 q0.3
gudr 7.3 c0.3 e0.6 l0.4 p0.6
gudrun 7.3 c0.3 e0.6 l0.4 p0.6
guds 7.3 c0.4 p0.5
guld 6.5 a-0.3 d0.8 e-0.6 g0.9 i-0.4 j-0.4 l0.5 m0.6 n0.4 o0.4 p-0.4 r1.6 s0.7
guld+værd 7.1 a-0.7 b-0.3 g1.4 n0.7 o0.4 r1.8 s-0.3
gulv 5.9 b0.6 c-0.6 d-0.6 e2.1 f0.6 g-0.6 i-0.4 j0.7 k-0.6 n0.9 p0.5 q0.4 s0.4 t2.1
gulv+er 7.3 e0.6 g0.4 j0.8 p0.8 r0.4 s-0.3
gulvet 7.1 b0.6 e1.1 f1.0 r0.9 s-0.4
gumm 7.3 d-0.4 e-0.4
gummis 7.3 d-0.4 e-0.4
gunh 7.3 c0.7 j0.6 s0.4
gunhil 7.3 c0.7 j0.6 s0.4
gunn 7.3 a0.6 b1.5 c-0.4 i0.5 m0.6
gunnar 7.3 a0.6 b1.5 c-0.4 i0.5 m0.6
gurl 7.1 b-0.3 k1.1 m-0.3 n0.9 o-0.3
gurli 7.1 b-0.3 k1.1 m-0.3 n0.9 o-0.3
gymn 6.8 a-0.4 d-0.4 f0.8 i0.4 o0.9 s-0.4
gymnas 6.8 a-0.4 d-0.4 f0.8 i0.4 o0.9 s-0.4
gæld 6.0 a0.4 b-0.6 c-0.3 e0.5 g0.4 h0.7 i-0.7 j1.6 k0.5 n-0.6 q-0.5 r-0.3 s-0.6 t0.7
gælden 6.8 a0.6 c0.4 e0.4 j1.4 s-0.3 t1.1
gælder 6.8 b-0.4 c-0.6 e-0.4 n-0.4 o0.6 p-0.3
gæst 5.7 a-0.9 b-0.6 d0.5 e-0.6 f0.4 h0.8 i-0.8 j-0.8 m1.7 o0.7 r0.8 s0.5
gæst+der 7.3 a-0.8 b-0.3 e-0.5 f0.3 j-0.3 o0.4 t0.4
gæst+i 7.3 c-0.3 d1.1 h0.5 i-0.3 o0.5 p-0.5 s1.1
gæst+og 7.3 a0.8 e1.0 m2.3 n0.5 p0.9
gæster 7.1 a-0.3 g0.8 m-0.3 o0.4 r0.7
gæt 6.8 a1.2 e0.9 g-0.4 i-0.6 s2.3
gæt+hvem 7.1 a1.1 d-0.4 e1.0 g-0.3 i-0.3 s2.0
gætt 6.7 a1.2 b0.6 c0.6 f0.5 g-0.4 h0.4 i1.6 k0.3 l0.5 n1.6 o-0.3 p-0.3 s1.2 t0.4
gætte 7.3 f0.7 i0.5 l0.8 t0.3
gætter 7.3 a1.3 c0.9 i1.4 n1.2 s1.5
h 7.3 a0.5 c1.2 d0.5 j0.6 p0.5
ha 7.3 a-0.4 q0.7
habe 6.2 b-0.4 d1.0 g0.5 j0.7 k0.4 l1.0 n0.3 q-0.4 r0.7
habe+pa 7.3 c0.6 d0.7 j0.6 l0.8 t0.3
haber 6.8 d0.5 e0.6 j0.4 l1.3 n0.6 o-0.3
habet 7.3 c0.5 d0.5 e-0.3 g0.6 j0.5 m0.3 r0.7
hade 7.1 c-0.3 d-0.5 e0.5 g0.5 r0.3
hader 7.1 c-0.3 d-0.5 e0.5 g0.5 r0.3
haft 5.4 b1.3 d1.1 g-0.3 h-0.6 i1.9 j-0.4 l0.7 m0.4 q0.4 r0.5 s-0.4
haft+den 7.3 a0.4 c0.9 d1.5 e0.4 i0.4 k0.4
haft+en 7.1 a-0.4 b0.8 c-0.5 d-0.5 e-0.3 h0.8 l0.6 m1.0 p0.5 r0.4
hall 7.1 d1.1 e-0.5 f0.6 n-0.4 o0.4 q1.0 s-0.4 t-0.3
hall+er 7.3 c0.6 d1.3 e-0.4 f0.3 s-0.3
hallo 7.3 c0.6 d1.3 e-0.4 f0.3 s-0.3
halv 4.8 a1.6 b4.0 d1.4 e0.9 f0.5 g-0.7 h0.7 j-1.2 k0.6 l1.7 n0.9 o0.7 p0.5 q1.8 r0.4 s1.1 t0.4
halv+af 6.0 a0.5 b0.6 c0.6 e1.1 g-0.5 h0.4 j-0.4 k1.0 s1.5 t-0.3
halv+ar 6.7 a0.9 b-0.5 d1.6 e-0.7 h0.8 i1.1 l-0.3 o0.4 p-0.3 q0.3 r0.4
halv+er 7.3 b0.7 e0.4 h0.3 n1.5 q1.4
halv+ligg 7.3 a0.4 c0.4 d0.7 e-0.4 p1.4
halv+pris 7.3 n0.5 t0.4
halv+time 6.8 b0.6 c-0.3 d-0.3 g0.4 h-0.3 p0.4 s1.0
halvan 6.8 b0.4 c-0.3 e-0.4 g0.3 h-0.4 s0.4
halvde 5.6 a0.3 c1.6 d0.5 e0.5 f0.3 g-0.7 h0.6 i-0.5 j-0.6 k0.7 l0.7 n0.6 o0.3 p1.2 q1.9 s1.0
halve 6.7 a1.2 b2.8 d0.6 e-0.4 h0.5 i1.2 j-0.3 k0.3 l-0.4 m0.7 p-0.4 s-0.3
ham 5.0 b0.7 f1.1 g2.0 h1.7 j0.4 k0.7 l0.4 m-0.8 o1.1 p-0.5 q1.5 r1.8 s-0.6 t-0.7
ham+den 7.3 d-0.4 p1.1
ham+i 6.8 a0.3 b1.3 c-0.4 d-0.3 e-0.3 g-0.4 o0.3 p-0.3
ham+med 7.1 a-0.4 d0.6 e-0.8 f0.4 h-0.5 k0.4 l1.2 o0.5 r0.5
hamb 6.8 c-0.5 e0.5 f0.4 h0.8 j0.8 r0.4 s1.0
hambor 6.8 c-0.5 e0.5 f0.4 h0.8 j0.8 r0.4 s1.0
hamm 7.1 c-0.5 d0.5 h-0.4 l1.0 t-0.3
hammer 7.1 c-0.5 d0.5 h-0.4 l1.0 t-0.3
han 4.1 a-1.5 c-1.5 d-0.3 e0.6 f1.2 g-0.7 h1.1 m0.5 q0.7 r0.3 s-0.9
han+er 5.7 f0.7 g-0.9 h-0.5 i0.9 j-0.7 k1.0 m0.5 p-0.6 q0.6 r-0.3 s-0.7
han+far 7.3 d0.6 e0.6 j0.7 o0.4
han+fik 7.3 a0.4 b1.2 h0.6 o0.3 r0.5 s1.0
han+har 6.0 c-0.5 e1.0 f1.1 h0.4 j0.4 k-0.3 l0.5 m0.5 o-0.4 p0.8 r-0.4
han+havd 7.1 a0.4 b-0.3 c-0.4 d0.5 e-0.5 r-0.4
han+kan 7.3 b0.7 g0.6 i0.6 r0.8
han+om 7.1 a0.7 b0.8 d-0.4 e0.3 j0.9 r-0.3 s0.9
han+ring 7.1 c-0.4 d0.4 g0.8 h1.5 i0.8 r0.8
han+sige 7.1 a0.4 b-0.3 e0.8 j1.5 o0.4 p1.4 s0.4
han+star 7.1 a0.3 b-0.4 d0.8 l-0.3 m-0.3
han+tage 7.3 a0.4 e0.4 i0.6
han+true 7.3 e-0.4
han+vil 7.1 b-0.4 e-0.3 h-0.4 o0.4
hand 4.4 b-1.3 c2.3 d1.1 e-0.6 g-0.8 h-0.4 i-0.4 k-0.7 l0.8 n0.6 o-0.6 p-0.5 r1.1 s1.4 t1.1
hand+anke 7.3 j0.8 s0.7
hand+i 7.1 a0.6 b0.5 c1.4 i0.5 k-0.3 m0.3 o-0.3 p1.1
hand+ikke 7.3 b-0.4 d1.0 e0.6 f0.8 n0.4
hand+og 6.8 b-0.5 c-0.5 e-0.3 k-0.4 l0.7 n0.5 q0.5 s0.5
hand+om 5.9 a0.5 b-0.7 c1.2 d0.8 e-0.9 g-0.6 i0.4 l0.4 m-0.4 o-0.4 p-0.4 r-0.4
hand+pa 7.3 a-0.3 f0.4 o1.0
handbo 6.8 a-1.0 d0.7 g-0.3 i-0.4 j-0.4 k0.4 l0.6 o-0.4 r0.3 s-0.5 t1.1
handel 5.9 c1.1 e0.4 f0.7 g-0.7 i0.3 j-0.3 k-0.7 l0.6 q-0.4 s0.5
handen 6.7 c0.3 d0.3 e-0.4 f-0.5 g0.3 i-0.5 r0.4
handle 5.7 a0.4 b-0.5 c1.0 d0.6 e-0.3 g-0.7 i0.5 l0.5 o-0.5 p-0.4
handvæ 5.5 a0.4 b-0.8 c0.4 d-1.0 e-0.8 f-0.6 g0.5 h-0.6 i-0.9 j1.0 m-0.5 o0.6 p-0.8 r0.5 s1.7
hann 6.4 a0.7 b0.4 c0.5 d0.7 e-0.6 f0.6 g-0.5 h0.3 k0.3 l-0.4 m0.6 n1.4 p-0.4 q-0.5 t1.3
hanne 6.4 a0.7 b0.4 c0.5 d0.7 e-0.6 f0.6 g-0.5 h0.3 k0.3 l-0.4 m0.6 n1.4 p-0.4 q-0.5 t1.3
hans 5.4 a1.3 b0.6 c1.3 d0.6 e1.1 f1.2 g-0.9 i1.1 j-0.4 k0.4 m-0.5 q0.4 r-0.5
hans+pa 7.3 c0.9 e-0.4 n0.3 s0.5
hansen 7.1 a0.6 e0.5 g-0.4 j0.4 q-0.4 r-0.5 s-0.3
har 2.0 a2.9 c0.6 d1.9 e1.0 g-2.2 h-1.5 i1.1 j2.6 k-0.8 l-1.0 m1.1 n-1.2 o-1.3 p1.3 q-0.5 r-2.1 s1.6 t-0.7
har+afsk 7.3 a-0.3 h0.6 m-0.3 o0.3
har+afvi 7.1 a0.3 f0.9 k0.4 m1.4 p0.8
har+aldr 6.4 a1.0 c0.5 d-0.5 e0.7 g0.3 i0.4 j1.1 k0.4 m0.6 p-0.3 r0.6 t0.4
har+alle 6.4 a-0.7 b-0.4 c-0.6 d-0.3 g1.3 h1.4 j-0.3 k-0.3 m0.6 n0.9 p0.3 r1.4 t0.3
har+alti 6.8 a0.4 b-0.3 d1.2 e1.3 g-0.6 i1.2 r0.3
har+anbe 7.3 a-0.6 g1.2 h1.8 k0.3 r1.5 s-0.4
har+anke 7.3 a-0.6 n0.3 r0.4
har+anme 7.1 j0.9 q0.4 s-0.4
har+ansv 7.3 c0.5 d0.5 e0.6 f0.7 h0.5 q0.4 t0.8
har+bedt 5.5 a2.2 b-0.5 e1.8 f-0.5 g-0.8 h-0.3 i-1.1 j2.0 m2.2 o-0.3 p2.2 r-0.5
har+besl 6.7 a-0.3 b-0.3 d0.3 e-0.5 g1.0 h0.5 i0.8 k0.3
har+best 6.8 a0.8 b-0.4 c1.4 d-0.4 e0.4 h0.4 i0.3 m1.4 n0.7 p2.2
har+beta 6.1 a-1.2 e-0.3 g-0.3 h-0.3 i-0.5 k-0.4 l1.0 n0.4 o0.5 p-0.5 q2.3 s-0.5 t0.5
har+brug 5.9 a0.8 b-0.5 d0.5 e1.2 g-0.6 i2.0 l1.1 p-0.7 q0.7 r-0.4
har+den 6.7 c0.9 d0.9 i0.6 j-0.4 s0.9
har+derf 7.1 a0.7 c0.5 d-0.3 e1.1 h0.5 k-0.3 l0.6 n0.3 p0.7 q0.5 r-0.3
har+det 7.1 e-0.5 f1.9 j-0.4 n0.3 p-0.4 s-0.3
har+dire 7.3 a0.5 b0.8 e0.8 i0.5 q1.0
har+du 6.0 a-1.2 b0.6 c0.6 d0.7 g-0.6 h0.7 i-0.6 j-0.7 k1.6 l0.4 m0.5 o0.5 p-0.4 q0.4 s-0.6 t1.4
har+efte 6.7 a1.2 c0.7 d0.9 e-0.7 f1.2 g-0.7 h-0.6 i0.4 j-0.3 l0.9 s-0.4
har+en 5.5 a1.8 b1.3 d1.2 e2.3 f-0.7 g-0.3 h1.4 k0.8 m-0.5 n0.6 q0.6 r0.5 s2.2
har+ende 7.3 a-0.4 e-0.3 f0.4 h-0.3 l0.3 m0.4
har+et 7.3 a0.6 b0.6 c0.7 d0.5 e0.4 i0.6 s0.8
har+faet 4.2 a-1.2 b-0.4 d0.4 e0.7 f-0.9 g-1.2 h0.3 j-0.6 k0.8 l0.7 n1.0 p0.7 s-1.2 t1.1
har+fakt 7.1 c-0.6 d-0.4 h0.4 l-0.4 m1.7 o0.6 q-0.4
har+flyt 7.1 e0.5 f0.6 g-0.3 k1.2
har+for 7.3 a0.6 g-0.4 i1.4 q0.7
har+fors 7.3 b0.7 e0.5 i0.5
har+fort 7.1 a0.6 b0.7 d1.3 g-0.3 j0.4 p1.2 r-0.3
har+fund 6.1 a0.9 d0.9 g-0.7 i0.7 k0.6 l0.4 m1.0 p-0.4 r-0.4 s0.7
har+genn 7.3 a0.4 b0.5 f0.3 i0.4 m0.8 t0.4
har+give 6.0 a-0.7 b0.5 c-0.4 d-0.5 e-0.4 f-0.5 g0.3 h2.6 k0.4 m-0.5 n0.4 p-0.4 r1.3 s-0.5 t-0.4
har+gjor 6.7 a0.9 b-0.4 c-0.4 d0.6 h0.4 i-0.3 j0.7 m0.4 p1.2 s0.9
har+god 7.3 a0.5 d1.8 e-0.3 p0.7 s0.7
har+godk 7.1 a-0.9 c0.3 h0.7 l0.5 m-0.3 n2.1 t0.3
har+grin 7.1 a-0.4 e0.6 p0.4
har+haft 6.0 a0.6 b-0.5 c0.8 d0.3 e0.5 f0.4 g-0.6 h-0.6 i1.7 m-0.4 n-0.5 p-0.6
har+han 7.1 b1.0 c-0.5 j0.3 l0.9 m0.7 s0.9
har+hold 7.3 b1.0 i0.8
har+hort 7.1 c1.2 e0.7 g0.4 r0.3 s1.2
har+hove 7.1 a-0.4 e-0.7 q0.5
har+hun 7.3 a0.5 i0.5 s0.5
har+hver 7.3 a0.7 b1.1 e-0.3 m1.9 p1.5
har+i 4.9 c2.1 d2.0 g-1.0 h0.4 i-1.0 l0.4 m1.2 n-0.6 o2.7 p0.5 q0.4 r0.6 s-1.1 t0.6
har+ikke 4.9 a0.4 b1.1 c0.4 d1.2 e1.7 f0.8 g-1.1 j-0.8 k-0.5 l1.5 o0.5 s0.3
har+indb 7.3 a0.7 e0.8 g-0.3 j0.8 o0.6 s-0.4
har+indg 7.3 i-0.3 j0.9 m1.1 t0.4
har+inge 6.2 a-0.8 b0.9 f0.5 g0.6 h-0.3 i-0.7 k0.6 m0.5 n-0.3 p-0.6 r1.3 t1.3
har+jeg 4.9 a2.4 b0.7 c-0.9 d1.9 f2.4 i1.3 j1.9 k-0.5 n0.3 o0.3 q1.2 r0.3 s1.3
har+jere 7.3 a0.3 c-0.6 d0.7 e0.6 i-0.4 k0.3 m0.7 o0.3 r0.4 t-0.3
har+jo 6.8 a-0.4 b-0.3 c0.4 h0.7 l-0.3
har+klag 7.1 b0.7 c0.8 j0.5 k-0.3 l0.3 m0.7 p0.6
har+kobt 7.3 d-0.3 e0.7 i0.5 n0.3
har+kort 7.3 c-0.4 e1.1 g0.6 l0.3 r0.6
har+kryd 7.3 a-0.4 f0.3 m-0.3 n-0.3 q2.0 r0.3
har+kun 7.3 g0.6 h0.5 j1.0 m1.0 r0.7
har+lagt 6.2 a1.3 b2.2 e0.6 g-0.5 h-0.6 i-0.4 j0.4 m2.0 q-0.4 s1.3
har+lave 5.9 c1.6 d0.7 e0.8 f0.6 g1.6 j-0.4 k0.9 n0.9 o0.4 r1.8 s0.4
har+lidt 7.3 a0.6 c0.6 j1.3
har+lige 6.1 a-1.2 c-0.5 d-0.7 e-0.4 f0.6 g0.3 i-0.4 j-0.6 k0.5 l-0.5 o1.4 q3.4 r1.1
har+lyst 7.1 a0.4 b0.8 j0.3 s0.4 t1.0
har+læst 7.3 a-0.5 b0.4 c-0.5 d-0.4 e-0.3 g0.6 m0.3 r0.7
har+malt 7.3 a0.4 e0.8 j0.5 p0.6
har+meld 7.3 a0.7 b0.5 f0.5 g-0.3 i-0.3 j-0.4 s1.9
har+min 6.8 a0.7 g-0.4 i0.9 j0.5 p0.4 r-0.3
har+misf 7.3 b0.7 f0.6 m0.8
har+modt 6.4 b-0.4 c-0.3 d-0.5 h-0.4 j0.7 m0.4 o0.5
har+neto 7.3 e1.3 j1.0 n-0.3 o1.4 q0.9
har+noge 7.3 c0.8 p0.9
har+nogl 7.1 c-0.4 d1.0 f1.2 g-0.4 l0.5 n1.3 o-0.4 s-0.3 t0.4
har+nu 6.0 a1.2 b-0.5 c1.7 d1.9 e1.0 f1.5 g-0.8 i0.6 k0.3 l0.3 n0.5 p-0.5 r-0.5 s-0.6 t-0.5
har+ogsa 7.1 a-0.7 b0.3 g0.6 k0.3 r0.7 s-0.5
har+opsa 6.8 a-0.5 d0.4 i-0.3 r0.4
har+over 6.7 a0.9 c2.6 e1.0 f1.4 g-0.6 i-0.6 k1.1 l-0.5 p-0.3 q1.0 r-0.6 t0.6
har+pa 7.1 a0.5 e1.0 i1.0 p0.6
har+prov 7.1 d0.3 e0.7 g0.8 i-0.4 j0.7 r1.0 s1.3
har+ramt 7.3 a-0.8 g1.5 h-0.3 r2.0 s-0.3
har+ret 6.8 a-0.6 c-0.4 e-0.9 i-0.3 j0.5 n-0.3 o1.3 p-0.4 s-0.4
har+ring 7.3 a0.5 c1.4 d-0.7 e0.4 f1.2 k0.6 s-0.3 t-0.3
har+rykk 7.1 a0.3 c1.7 d1.3 g-0.3 k0.3 m-0.4 q0.3
har+sagt 5.3 a-1.1 b-0.5 e0.3 f-0.4 h1.0 l-0.6 r0.3 s-0.6
har+sat 6.1 a1.9 b-0.5 e1.7 f0.5 g-0.7 i0.9 l0.8 n0.7 p1.4 q-0.6 s-0.4
har+selv 7.1 a-0.5 h0.4 m-0.3 r-0.3
har+send 6.5 c0.7 d0.4 e-0.4 f1.0 g0.5 h0.8 i0.6 m1.6 n0.5 q-0.3 r0.8 s-0.3
har+set 6.2 a0.4 b0.6 c0.6 d1.5 e1.2 g0.7 j1.2 k0.8 l0.5 m-0.4 n0.8 p1.2 r1.1 s1.1
har+sidd 7.3 a0.4 b1.4 g-0.3 i0.6 p0.5
har+skif 6.7 a-1.2 c-0.4 g-0.5 i-0.7 j-0.3 l0.4 n-0.4 p-0.5 s-0.3 t0.8
har+skre 5.5 a-0.7 b-0.5 c1.3 d-0.6 e0.5 f0.7 l-0.6 n-0.3 s0.8 t-0.4
har+solg 6.7 a-0.4 b0.5 e0.6 i0.5 k0.5 l-0.4 m-0.4 r0.5
har+spur 6.5 a0.4 b-0.4 c-0.3 d1.8 e-0.8 g0.4 h0.5 i0.5 l1.0 m0.5 n-0.4 p-0.3 s-0.4
har+stad 6.8 b0.4 c0.8 e-1.0 f0.6 i0.4 n-0.4 q0.4 s-0.3 t1.6
har+stae 7.3 c0.4 e0.8 f0.5 j0.3 p1.3
har+stop 7.3 f0.6 m0.5 o-0.4 t0.7
har+svar 7.1 a0.6 c-0.4 d1.4 e-0.5 j0.7 l1.1 m0.9 r-0.3 s0.4
har+svær 7.3 a0.4 b1.8 e0.4 i-0.4 j-0.3 m0.4 p0.5 t0.4
har+tage 6.1 a0.8 c0.4 e1.7 f0.7 i0.6 k1.1 m-0.3 p1.6 s0.6 t-0.4
har+talt 6.2 a0.7 d-0.7 e-0.5 g0.3 h1.1 i-0.6 j1.6 k-0.4 m1.8 n0.4
har+tegn 7.1 d0.4 e1.0 i0.6 s0.7
har+tid 7.1 f0.3 j0.5 l1.1 p0.6
har+tre 7.1 b-0.3 c-0.4 d0.6 g-0.4 h0.4 l0.8
har+truk 7.1 a-0.6 d0.5 e-0.6 g-0.3 q0.4 t0.5
har+tryk 7.3 d0.8 p0.9 t0.7
har+tænk 6.7 a0.4 d1.1 e0.5 g0.3 h0.7 i0.7 j0.5 p0.4 r0.4
har+valg 6.5 a-0.3 b-0.3 c-0.3 d1.0 e0.3 g-0.3 i1.2 j-0.3
har+vent 6.5 c2.3 d1.3 g-0.4 i-0.5 k-0.3 l0.6 n-0.3 p-0.4 q0.4 s1.5 t1.0
har+vi 5.1 a1.7 b-0.5 c0.5 d1.1 e-0.7 i1.6 m1.3 o1.2 p0.3 q0.4 s1.6
har+virk 7.3 a-0.7 b0.4 f0.5 g1.5 l0.3 m0.4 r1.9 s-0.5
har+være 5.1 b0.5 d1.1 e0.7 g0.5 h-0.7 i3.5 j1.1 p-0.7 q0.5 r1.5 s-1.5 t0.8
har+ændr 7.3 d0.6 e-0.5 g-0.4 k-0.3 l0.5 r-0.3 t1.3
hard 6.8 a0.5 e0.6 g-0.4 i0.7 j0.4 r-0.3 s0.7
hast 5.9 a-0.8 b0.6 c0.7 e-0.4 f-0.4 g-0.7 h0.4 i-0.5 j-0.5 k-0.3 l0.4 m0.9 o-0.7 p-0.4 q0.6 r-0.5 s-0.6 t3.0
hast+det 7.3 c-0.3 d0.6 h0.4 m0.3 t0.8
hast+ikke 7.1 a-0.4 e-0.6 h-0.3 l0.3 m0.5 o-0.3 q0.7
haster 6.0 a-0.9 d0.4 e-0.3 f-0.4 g-0.6 h0.5 i-0.9 j-0.5 l0.4 m0.8 o-0.6 p-0.4 q0.3 r-0.5 s-0.4 t3.1
havd 4.4 b1.8 c-0.6 d1.4 e0.9 g1.0 h-0.5 i-1.2 j0.5 k1.7 l-0.8 m0.5 n1.9 p-0.7 q0.4 r1.6 s-0.7 t-0.6
havd+afta 7.3 b-0.5 c-0.3 f0.6 g-0.3 k0.9 m0.4
havd+beta 7.3 a-0.4 d-0.3 g0.5 h0.6 n0.4
havd+et 7.3 a-0.3 d-0.4 n0.4 o0.3 r0.3
havd+faet 7.3 a0.5 b0.5 c-0.5 d1.1 e-0.4 k-0.3
havd+glem 6.8 d0.5 e-0.4 g-0.3 k0.6 n0.7 r-0.4
havd+i 7.3 b0.6 c-0.3
havd+ikke 7.3 a0.3 e0.5 j0.5
havd+tage 7.3 j-0.5 s0.5
havd+vi 7.1 b1.4 e1.3 g0.6 r0.9
havde 4.4 b1.8 c-0.6 d1.4 e0.9 g1.0 h-0.5 i-1.2 j0.5 k1.7 l-0.8 m0.5 n1.9 p-0.7 q0.4 r1.6 s-0.7 t-0.6
have 3.6 a-1.3 c2.6 e-0.9 f1.3 g2.1 h5.5 i-3.0 j-0.6 k1.0 l1.0 m0.5 o1.7 p-0.9 q0.7 r2.4 s-2.3 t1.2
have+dem 6.8 a0.3 f0.8 h0.5 l0.5 m0.6 o0.3 t0.6
have+den 7.1 a-0.6 f-0.4 g1.1 h0.8 k0.6 m-0.4 o0.8 r1.2
have+dig 7.3 g0.7 h0.9 k-0.3 r0.8
have+en 5.6 b-0.4 e1.5 f0.3 h0.6 i-0.6 k0.4 m0.7 n0.3 o1.0 p-0.7 q-0.3 s-0.5 t0.7
have+et 7.3 a-0.4 e-0.4 l0.5 q0.7
have+fat 7.1 a-0.4 e-0.4 f-0.3 h-0.4 l0.4 o0.5 q1.2
have+gjor 7.3 a-0.5 g1.5 h1.3 k0.3 n0.6 o0.4 r1.2
have+haft 6.7 b1.4 c0.3 d1.6 i-0.5 l0.7 n0.6 o0.4 q0.5 r0.5 s-0.3
have+jer 6.4 a-1.5 b0.5 g2.7 h1.7 i-0.6 j-0.4 k0.5 l0.4 n0.3 o-0.4 r2.9 s-0.4
have+jere 7.1 a-0.3 b1.3 e-0.7 f0.6 g0.3 h1.0 j-0.3 k-0.4 n0.4 o0.3 q0.3 r0.7
have+lave 6.8 a0.4 e1.6 f0.3 g-0.7 i-0.4 l-0.3 q0.6 r-0.3
have+med 7.3 a-0.4 b-0.3 m-0.3 o0.7 q0.8 r0.5
have+ny 7.1 a-0.3 e-0.4 g-0.4 h-0.3 r0.3
have+nyt 7.3 b1.2 s0.9
have+og 6.8 a-0.3 b-0.3 c-0.3 d-0.5 g-0.6 i1.1 s-0.4 t-0.4
have+peng 7.3 c-0.3 e0.9 m1.3 o0.5 p0.9 q0.9 t-0.4
have+samm 7.3 a-0.4 b-0.5 d0.4 g1.3 h1.9 k0.6 o-0.4 r0.7
have+som 7.3 a0.3 e0.7 s0.6
have+være 5.8 a1.3 b-0.3 c3.2 e-0.9 g-0.9 i-0.9 j-0.5 l-0.4 p1.2 q0.7 r-1.1 s-0.5
haven 6.8 e-0.9 h0.4 i1.1 l-0.4
havg 7.3 a0.4 e0.3 m0.8 n0.5 s0.4
havn 5.8 a0.6 b1.6 c-0.4 d1.1 f0.4 g1.2 h0.8 j-0.6 l-0.4 m1.4 q1.1 r0.7 s-0.8 t0.3
havn+og 6.8 b0.4 c-0.4 g0.9 h1.1 k-0.3 m0.3 o-0.3 q0.3
havnen 6.7 b0.4 d0.7 e-0.6 g1.3 h0.3 i0.4 l-0.4 q0.3 r1.0 s-0.5
havneu 7.3 g0.7 h0.8 q0.3
havr 7.1 c0.6 e0.9 g-0.3 k0.6 l1.1 o0.5 p-0.4 r-0.3
havreg 7.1 c0.6 e0.9 g-0.3 k0.6 l1.1 o0.5 p-0.4 r-0.3
hed 6.8 a1.0 c1.8 d0.6 e1.2 f0.5 g-0.5 i0.3 j0.6 l-0.3 p0.5
hed+det 7.3 a0.6 c2.1 d0.7 f0.6 g-0.3 k0.3 l-0.3 n0.3 q0.3
hedd 5.0 a0.5 b1.0 c0.6 d0.5 e1.4 g-0.4 i-0.4 j-0.3 m0.7 n-0.8 o0.7 p0.9 q0.4 r-0.4 s1.3
hedd+det 6.8 b0.4 d0.8 g0.4 h-0.4 j0.7 n-0.3 o0.4 p0.4 t-0.3
hedd+noge 7.1 a-0.5 c-0.4 i0.5 l0.4 o1.0 q0.6 t-0.3
hedde 7.3 e0.4 t1.0
hedder 5.0 b1.0 c0.7 d0.6 e0.5 g-0.3 i-0.8 m0.7 n-0.8 o0.7 p0.9 q0.4 s1.5 t-0.9
hede 7.1 b0.6 c-0.5 d-0.3 e-0.4 g0.5 l0.4 m1.0 n-0.3 o1.0 q0.6 r0.6 t-0.4
hegn 7.1 a0.7 c-0.3 d-0.3 g-0.4 p1.9 r-0.4 s0.5
hej 3.7 a-2.1 b-0.3 c-0.4 d-0.5 f0.5 h1.5 i-0.5 j-1.6 l1.1 m-0.7 n2.1 o2.7 r1.2 s-1.8
hej+alle 7.1 c0.4 e0.4 h-0.4 t0.7
hej+frej 7.3 a-0.3 e-0.3 i0.5
hej+hvor 7.3 a-0.7 c-0.3 f1.2 i-0.4 m0.7 p-0.4
hej+igen 6.8 a0.4 b-0.4 c1.9 d1.6 g-0.3 h-0.3 l1.2 n0.7 p-0.3 q-0.6
hej+jeg 7.3 d-0.4 k0.4 n-0.3 o0.4 t-0.4
hej+kan 5.5 i-0.3 j-0.4
hej+loui 7.3 a-0.3 g0.8 h1.3 r0.8
hej+mari 7.3 e0.9 l0.8
hej+mett 7.3 c0.4 d0.7 o-0.3
hej+mikk 7.3 a0.8 c1.4 e1.1
hej+pete 7.3 e-0.3 h0.3 k0.7 l-0.3 m0.7
hej+sore 7.3 a0.4 e0.8 m0.4 o-0.3 p0.6
hej+supp 7.3 a-0.5 d0.5 k0.3 t0.3
hej+thom 7.3 d0.6 i0.3
hej+vi 6.8 a-0.7 f0.5 m-0.6 n2.0 o1.5 q0.3 r0.4
hejs 6.4 c-0.4 d-0.6 e1.5 f0.6 g-0.4 k0.4 l1.1 m-0.4 n0.3 o1.1 p-0.4 q0.7 t0.4
hejsa 6.4 c-0.4 d-0.6 e1.5 f0.6 g-0.4 k0.4 l1.1 m-0.4 n0.3 o1.1 p-0.4 q0.7 t0.4
hel 6.7 a-0.4 b0.8 c-0.4 d-0.7 e-0.6 f0.9 g0.8 i-0.5 n-0.3 r1.1
held 6.7 c1.5 d1.0 e0.6 g-0.5 i0.7 k0.5 n0.3 p0.8 r-0.3 s-0.3 t1.0
heldig 7.1 b0.4 c0.6 e0.7 g-0.3 i0.5 n0.4 p1.0 t1.1
hele 4.0 a-0.3 b-1.0 c-1.0 e1.6 f0.4 g1.8 h2.9 i-0.4 j-1.3 k1.0 l1.0 m0.4 n2.6 o1.4 p-0.4 q0.6 r3.0 s2.3 t0.8
hele+belo 7.1 a-0.7 e0.4 l1.5 n3.1 p-0.4 t1.1
hele+dage 6.7 a-0.7 b0.3 g-0.3 k0.8 l-0.7 r-0.3
hele+fami 7.3 d-0.3 k-0.3 q0.6
hele+hold 6.7 a-0.8 g1.9 i-0.4 k1.3 m0.5 n-0.4 q0.4 r2.1
hele+i 7.3 a-0.3 g0.4 h1.0 l0.5 n0.7 o-0.3 r0.4
hele+kont 7.3 b-0.3 d-0.4 e0.6 g0.4 l0.4 q0.3 r0.8 t1.8
hele+mole 7.3 e0.6 l1.2 n0.8 p0.3
hele+og 7.3 a-0.5 o1.4
hele+pa 7.3 a0.3 e0.7 g0.7 k-0.4 l0.3 m1.1 n0.5 r0.6
hele+tide 6.7 a-0.5 b0.5 e-0.5 g0.5 h0.5 i-0.5 k-0.3 n0.6 r0.6 s0.4
hele+veje 7.3 j0.8 m0.9 q0.7
hell 5.4 a2.3 b0.3 c-0.7 d2.1 e0.4 f1.7 g-1.1 i1.7 j0.3 m1.9 n1.3 p0.7 q-0.6 s-0.8 t-0.3
hell+ikke 5.9 a1.5 b-0.4 c-0.7 d0.9 g-0.6 i2.0 l-0.3 m2.3 p0.7 r-0.5 s-0.4 t-0.4
helle 7.1 e0.6 l-0.3 n1.2 o0.5 q-0.4 r0.5
heller 5.5 a2.4 b0.5 c-0.6 d2.2 f1.6 g-1.0 i1.9 j0.4 l0.5 m2.1 n0.4 o-0.3 p0.9 r-0.6 s-0.7
hels 6.8 a0.4 c-0.4 d-0.4 i1.2 q0.4
helst 6.8 a0.4 c-0.4 d-0.4 i1.2 q0.4
helt 5.0 a-1.3 c0.8 d0.5 e-1.0 g2.7 h0.6 i-0.5 j-0.6 k1.2 l1.2 n1.6 p-1.2 r2.5 s-0.6 t1.2
helt+ande 7.3 d1.2 e-0.4 g-0.4 h0.3 n0.5 t0.5
helt+i 7.3 c-0.3 k0.8 n1.1
helt+op 7.3 a-0.5 g0.9 r0.9
helt+til 7.3 a-0.4 e-0.4 m0.4 r0.6
helt+vild 7.1 a-0.8 g0.5 i-0.5 m0.5
hen 6.5 a0.9 c0.4 d0.4 e0.8 f2.1 j0.5 k0.8 l0.7 m0.4 o0.4 r0.4 s0.3
hen+over 7.3 a0.5 d0.3 e0.9 i0.6 p0.6 s0.6
hend 5.1 c1.0 f1.1 g1.4 h1.1 i0.7 k0.8 l-0.4 n0.3 q-0.5 r1.0 s-0.7
hend+der 7.3 a-0.3 h0.7 n1.1
hend+dit 7.3 a-0.4 g0.3 h1.0 r-0.4
hend+i 6.8 a0.5 c0.5 e1.3 f0.5 g0.4 j0.4 r-0.5
hende 5.2 b-0.3 c1.3 d0.6 e-0.6 f1.2 g1.3 h1.5 i0.9 k1.1 l-0.3 n0.3 q-0.6 r1.0 s-0.4 t-0.4
hendes 6.8 b0.3 c-0.5 d-0.6 e1.1 s-0.3
henn 6.2 a0.6 c0.5 d0.5 e0.4 g-0.5 h-0.6 i-0.3 j0.4 k-0.4 l-0.3 m-0.4 n0.3 p0.4 s0.3
hennin 6.7 a0.4 b-0.4 e0.7 g-0.6 h-0.4 j0.6 k-0.3 m-0.3 n0.5 r-0.4 s0.6
henny 7.3 d0.6 g0.3 p0.7
henr 6.4 b0.7 e-0.3 g-0.5 i-0.6 n0.4 r-0.3 t0.7
henrik 6.7 a0.4 b0.4 c0.4 e-0.3 i-0.4 l0.3 t0.5
hens 7.3 a-0.6 b0.6 f0.4 k-0.4 n1.1 t0.5
hent 6.2 b0.3 d0.5 e1.0 g-0.4 h-0.4 j-0.3 l0.4 n0.5 s-0.5 t1.2
hent+dem 7.3 a-0.4 l0.5 n0.3
hente 6.8 a-0.4 e0.4 n0.8 s-0.3 t0.3
hentes 7.1 d0.5 e0.3 m0.3 t1.1
henv 5.4 b0.4 d0.5 e-0.7 f0.9 g-0.4 h-0.7 i-0.7 j1.0 m0.3 n0.4 o0.4 p0.8 t-0.6
henv+og 7.3 b0.9 c-0.3 o0.4 s0.5
henv+om 7.3 g0.7 j0.4 m0.3 r0.8 s0.6
henv+til 6.4 b-0.3 c0.6 d-0.4 j0.7 p1.2 r-0.4
henven 5.7 b0.7 c-0.6 d0.8 e-0.7 f0.8 h-0.6 i-0.5 l-0.4 m0.5 o0.5 s0.3 t-0.6
henvis 6.7 c0.8 d-0.3 j1.0 p1.3
her 4.2 a1.7 b0.9 c0.5 e1.7 f1.2 g-1.0 h0.9 i1.5 j-0.6 n-0.4 o1.8 p0.4 q1.0 t2.3
her+er 6.0 b-0.3 c-0.5 e0.7 i-0.4 j1.3 k0.6 m1.1 s-0.6
her+i 6.5 a0.3 b1.5 c0.9 e-0.4 g-0.4 l0.5 o0.3 t1.4
her+med 6.8 b0.7 c0.3 e-0.5 h-0.4 m0.4 r0.5 s0.3 t1.3
her+og 7.3 d0.8 g0.5 h0.8 p0.7
her+pa 6.5 a-0.4 b-0.5 d-0.6 f-0.3 g1.6 h-0.4 i-0.5 m-0.3 p0.4 r1.4 s0.3 t-0.4
her+regn 7.3 e0.4 o1.1 p0.5
her+til 7.1 g-0.6 o-0.4 q2.4
her+to 7.3 b0.5 c-0.5 i1.4
here 7.3 f0.6 i-0.4 j0.3 p0.6
hereft 7.3 f0.6 i-0.4 j0.3 p0.6
herf 6.4 b-0.5 c-0.4 d-0.6 f0.8 g0.9 i1.1 j-0.3 m0.9 o0.8 p-0.3 r1.4 s-0.3
herf+det 7.3 a-0.7 d-0.3 g1.2 r1.5
herfra 6.4 b-0.5 c-0.4 d-0.6 f0.8 g0.9 i1.1 j-0.3 m0.9 o0.8 p-0.3 r1.4 s-0.3
herl 7.3 d1.2 m0.5 p0.7
herm 5.6 c0.8 e0.6 j0.4 m1.7 n-0.8 p0.6 q0.9 r0.3 s-0.6 t-0.4
herm+unde 7.3 a-0.5 h1.0 m-0.4 r-0.3
herm+vore 7.3 b0.4
hermed 5.6 c0.8 e0.6 j0.4 m1.7 n-0.8 p0.6 q0.9 r0.3 s-0.6 t-0.4
hern 6.8 a1.0 b0.4 c0.7 e0.8 f0.6 g-0.4 i1.3 r-0.4
hern+er 7.3 a0.4 b0.6 c0.7 i1.0
hernin 6.8 a1.0 b0.4 c0.7 e0.8 f0.6 g-0.4 i1.3 r-0.4
heru 7.3 a0.5 e1.1 i0.6 t0.9
herv 7.3 a0.6 e0.5 j1.0
herved 7.3 a0.6 e0.5 j1.0
hest 7.3 e0.4 i1.0 q0.7 r-0.3
heste 7.3 e0.4 i1.0 q0.7 r-0.3
hils 3.4 a-3.4 b-1.2 c-1.5 e-2.3 f1.3 g1.7 h1.1 i-1.2 j-1.7 k1.2 l1.1 m-0.7 n0.4 o1.6 p-2.5 q2.0 r1.4 s-0.9
hils+admi 7.3 a-0.3 c0.5
hils+anne 7.3 a-0.4 k-0.3 o1.9 q0.4 r0.5
hils+birg 7.3 d0.5 j0.6 q0.7
hils+bitt 7.3 e-0.4 g0.4 h0.9 q1.0 r0.6
hils+bodi 6.8 b-0.4 g-0.3 k-0.4 l0.6 m-0.3 o0.7 s-0.3
hils+dire 7.1 d0.7 f0.3 h0.8 r-0.4 s0.5
hils+erna 7.3 a-0.3 o0.9
hils+eski 7.3 a-0.4 f0.5 g0.3 h0.7 l1.2 r0.5
hils+fra 6.1 d-0.6 e-0.9 f0.4 i-0.5 j-0.3 k1.1 l0.6 n-0.3 o0.5 q0.8 s0.4 t-0.4
hils+inge 7.3 a-0.4 l1.0 r-0.4
hils+jorn 7.3 b0.4 d0.5 h-0.3 o0.6 q0.8
hils+kirs 7.3 m-0.3 q0.7 t-0.4
hils+kont 7.3 c-0.3 f0.6 m0.5
hils+lail 7.3 e0.7
hils+poul 7.3 d-0.3 g0.5 h1.2 r0.5
hils+rune 7.3 a-0.5 n1.0 o0.7
hils+vibe 7.3 e0.5
hils+vice 7.3 k0.3
hilsen 3.5 a-2.4 b-0.7 c-1.5 e-1.5 f1.6 g0.8 h1.5 i-1.1 j-1.4 k0.6 l1.5 n0.8 o1.6 p-2.2 q1.9 r0.6 s-0.4 t0.3
hilser 7.1 b-0.3 d1.1 g-0.5 k0.4 o0.6 q0.8 r-0.4 t0.7
hilsne 5.7 a-1.0 e-0.4 g1.3 h0.4 j-0.4 k1.1 o0.6 p-0.4 q0.6 r1.5 s-0.6 t-0.8
hina 6.1 b0.9 c-0.6 d0.5 e0.4 f0.4 g0.7 i0.6 j0.6 p-0.3 r-0.5
hinand 6.1 b0.9 c-0.6 d0.5 e0.4 f0.4 g0.7 i0.6 j0.6 p-0.3 r-0.5
hirt 7.3 a-0.5 g0.8 h1.6 k0.3 o0.4 r1.2
hirtsh 7.3 a-0.5 g0.8 h1.6 k0.3 o0.4 r1.2
hist 5.8 a1.8 b1.3 c0.4 d-0.7 e-0.5 g-1.2 h-0.5 i1.5 n-0.3 p0.7 r-0.7 s4.3
hist+om 7.1 a0.5 b1.5 m0.5 r-0.4 s1.0
hist+til 7.1 a0.8 c0.9 i1.0 j0.8 p1.4 s2.0
histor 5.8 a1.8 b1.3 c0.4 d-0.7 e-0.5 g-1.2 h-0.5 i1.5 n-0.3 p0.7 r-0.7 s4.3
hjal 7.1 a-0.6 b0.3 c0.5 f0.4 g1.3 k0.8 o-0.4 r1.2 t0.9
hjem 4.3 a-0.7 b1.0 c0.7 d0.6 e0.5 g1.2 h1.2 i-1.1 j-1.3 k1.3 l0.4 m0.8 n1.6 o0.4 q0.7 r1.9 s-0.6
hjem+der 7.3 p1.1 s-0.3
hjem+fra 6.8 a-0.5 d-0.7 f-0.3 g0.7 h-0.4 k-0.4 l0.6 n1.9 o0.6 r0.8
hjem+har 7.3 a-0.4 d-0.3 g1.1 h-0.5 k0.9 q0.3 r1.1
hjem+igen 7.3 e0.7 p0.6 q0.3
hjem+med 7.1 a0.4 b0.6 d-0.3 g-0.3 k1.1 m-0.4 n0.6 s0.6
hjem+og 6.8 a-0.6 g0.8 h0.5 n-0.3 r0.6 s-0.5
hjem+om 7.3 b1.0 h0.4 n0.6 q0.4
hjem+ved 7.3 g-0.3 i0.6 k0.9 n0.9
hjemme 4.6 b0.6 c0.8 d1.2 e0.8 g0.3 i-1.0 j-1.0 k2.0 l-0.3 m0.9 n1.4 o0.8 q0.9 r0.8 t0.3
hjer 6.8 a-0.9 c0.3 g0.8 h0.3 m-0.4 r0.9 t0.3
hjerte 6.8 a-0.9 c0.3 g0.8 h0.3 m-0.4 r0.9 t0.3
hjor 6.7 a-0.6 b0.5 c-0.4 d-0.6 e-0.8 h0.3 l2.0 n-0.4 p-0.3 r0.4 s-0.3
hjorne 7.1 a-0.7 d-0.4 e-0.5 i-0.3 k-0.3 l1.1 n-0.3 q0.4
hjul 7.3 d0.5 e0.5 o1.2 q0.3 s0.6
hjæl 5.6 a-1.7 c0.8 e0.3 f1.2 g0.8 h-0.7 i-0.6 j-0.6 k0.9 m0.4 n-0.4 o0.5 p-0.5 q0.5 r1.8 s-1.0 t1.9
hjæl+du 7.3 a-0.4 f1.1 g1.1 k0.4 m0.6 q0.4 r1.2
hjæl+i 7.1 h0.3 o-0.5 q0.5 r1.1
hjæl+med 7.1 a-0.7 f0.4 g0.4 i-0.3 k0.5 m0.4 r0.7 s-0.4
hjæl+til 7.3 a-0.3 e0.3 r-0.3
hjælp 6.1 a-0.9 c0.6 e0.3 f0.8 g0.5 h-0.6 i-0.6 j-0.3 k0.5 m0.4 o0.5 q0.5 r1.3 s-0.6 t1.3
hjælpe 6.4 a-1.0 b-0.3 f0.6 g0.3 j-0.4 k0.5 l-0.3 r0.7 s-0.5 t0.9
hobr 7.1 d-0.5 g0.5 i-0.3 r0.4
hobro 7.1 d-0.5 g0.5 i-0.3 r0.4
hofl 7.1 c0.9 j0.7 m-0.3 s0.8
hoflig 7.1 c0.9 j0.7 m-0.3 s0.8
hoj 7.1 a1.0 b2.1 c0.6 e0.6 g-0.4 i1.2 p1.2 s-0.3
hoj+og 7.3 a0.7 b2.2 c0.7 i0.5 p1.3
hoje 6.7 a-0.6 b0.6 f2.0 i-0.5 j-0.4 k0.4 l0.4 m0.4 n0.7 o0.4 r0.8 s-0.4
hojest 7.1 a-0.8 b0.5 k0.5 l0.3 m0.4 n0.9 o0.7 r0.5 s-0.3
hojs 7.1 c-0.3 f0.5 i0.6 o0.5
hojsko 7.3 e0.3 f0.6 i0.6 k0.3 o0.5
hojt 6.2 a0.8 b0.5 d-0.4 h-0.5 i0.8 j-0.4 l0.5 n0.3 o-0.4 p-0.4 s0.7
hojt+for 7.3 g0.8 r0.7
hold 4.4 a-2.0 b1.4 c-0.4 d-0.5 f-0.4 g0.4 h0.5 i-0.9 j-0.5 k1.6 n0.6 o0.9 q1.3 r1.9 s-1.5 t-0.5
hold+da 6.8 b1.2 d-0.4 g0.6 k-0.3 l0.4 m0.4 n0.3 p-0.3 r0.8 t-0.3
hold+er 7.1 a-0.5 b0.7 g0.8 k1.9 m0.5 o0.6 q0.3 r1.1
hold+fast 7.3 n0.3
hold+lukk 7.3 a-0.5 h0.4 i-0.3 r0.4
hold+mode 7.3 a-0.5 i-0.4 j-0.3
hold+op 7.1 a0.4 c-0.5 d0.8 e-0.4 g-0.6 i-0.3 j-0.5 l0.4 m0.3 p1.2 r-0.4 s-0.5
hold+pa 7.3 b0.4 e-0.3 k1.4 m0.4
holde 6.5 a0.5 e1.3 g-0.5 j0.5 l0.5 n-0.3 p1.1 r-0.4 s0.6
holder 5.4 a-1.3 b0.4 d0.4 f-0.9 g-0.6 h0.6 i-0.8 j-0.5 l-0.4 n0.5 q1.5 s-0.7
holdet 6.2 a-1.3 b0.3 d-0.6 e-0.4 f0.3 g1.4 h0.3 i-0.6 j-0.3 k1.4 n-0.6 o0.3 p-0.4 q0.4 r1.8 s-0.4
holdt 6.1 a-1.2 b0.7 e-0.6 g0.4 i0.8 k1.2 m-0.4 p-0.4 r0.8 s-0.6
holg 6.8 a0.5 b-0.3 d0.9 f0.6 j0.5 m-0.4 s-0.3
holger 6.8 a0.5 b-0.3 d0.9 f0.6 j0.5 m-0.4 s-0.3
holl 7.1 e0.5 i0.7
hollan 7.3 e0.7 i0.8
holm 5.6 a0.7 e-0.4 f1.0 i-0.4 k0.9 o0.5 p-0.4 t-0.3
hols 6.4 b-0.5 c0.4 d1.9 f-0.4 g-0.9 h0.5 i0.7 m-0.7 q0.6 r-0.3 t-0.4
holst 7.1 d1.7 e0.5 m-0.4 p0.5
holste 6.8 a-0.5 c0.6 d0.4 g-0.7 h0.6 i0.5 j0.4 k0.4 m-0.4 q0.7
holt 7.3 a0.4 d0.5 e0.4 j1.9 s-0.3
honn 7.3 a0.8 b0.5 e0.5 i0.6 r-0.3 s0.6
honnin 7.3 a0.8 b0.5 e0.5 i0.6 r-0.3 s0.6
hono 6.4 a0.3 b1.1 c0.4 f1.3 i-0.5 j1.2 n-0.5 p1.5 s1.1
honora 6.4 a0.3 b1.1 c0.4 f1.3 i-0.5 j1.2 n-0.5 p1.5 s1.1
hons 7.1 a-0.5 g0.6 h0.4 i-0.3 r0.9 t0.5
hopp 7.3 a-0.3 b-0.3 k-0.3 l0.9 r0.4
hore 5.0 a1.4 f0.6 g-1.2 i0.3 j0.6 l1.0 m-0.5 n-0.4 q-0.3 r-0.8 s2.8 t0.3
hore+det 6.7 a-0.5 b1.0 c0.5 d-0.6 e-0.8 f-0.3 g-0.4 i1.2 p-0.3 s0.5 t0.3
hore+fra 6.1 d-0.4 e0.9 h0.3 i-0.8 j1.7 l0.8 q-0.5 s-0.5
hore+hvor 7.1 a0.4 d0.6 e-0.4 f0.7 g-0.3 l0.8 p-0.3 s1.0
hore+kun 7.3 a0.4 d1.6 p-0.3
hore+om 7.1 a-0.3 c0.6 e-0.4 g-0.4 j0.5
horer 5.4 a0.9 b0.3 c-0.3 d0.3 e0.6 f0.6 g-0.5 i0.9 j0.9 l0.6 n-0.4 p-0.5 r-0.6 s0.8 t0.3
hori 7.3 a-0.5 g0.6 l0.4 r0.5
horing 7.3 a-0.5 g0.6 l0.4 r0.5
hors 7.1 e-0.6 f0.5 h-0.4 k0.3 m0.9 n-0.4 o1.7
horsen 7.1 e-0.6 f0.5 h-0.4 k0.3 m0.9 n-0.4 o1.7
hort 6.5 a0.5 b-0.3 c1.2 e0.7 g0.3 j-0.3 m1.0 o-0.3 p0.4 s0.8
hort+det 7.3 d0.3 i0.5 r-0.3
hort+noge 7.1 a0.6 b0.3 c1.4 d1.7 e0.4 f0.3 g-0.3 n0.4 q0.3
hort+om 7.3 a0.6 c1.2 e0.8 m0.9 p0.5 s1.2
horte 7.3 d0.3 i0.5 r-0.3
hos 4.0 a0.8 b1.3 c0.6 d2.2 e0.7 f0.8 g-2.3 h0.4 i3.2 k-0.4 o1.8 p1.5 q0.8 r-1.4
hos+en 6.8 a0.6 b0.8 c0.5 d0.3 i1.9 n0.8 p0.9
hos+et 7.1 d0.7 e-0.3 i0.6 j0.4 p0.3
hos+jer 5.1 c0.6 d1.9 e1.0 f1.5 h1.0 j-1.3 l0.8 n0.9 o2.7 p-1.0 q1.0 r-0.7 t0.4
hos+komm 7.3 a0.9 c2.2 i2.0
hos+mig 7.1 a0.4 d1.1 e0.5 i-0.3 j-0.4 l0.3 n0.3 p-0.4 s2.1
hos+min 7.3 d-0.4 i0.9 j-0.3 p0.6
hos+nabo 7.3 c-0.3 d0.7 e-0.4 q0.5
hos+os 5.5 b0.5 c-0.4 d-0.9 e0.6 f-0.5 g-1.2 h-0.3 i0.5 l-0.6 m0.7 o0.6 p1.9 q0.6 s-0.9
hos+vore 7.3 a0.4 b-0.3 d0.4 e0.7 j1.3 l0.9 q-0.3 t0.3
host 6.1 b0.8 g-0.4 i1.3 j-0.4 m0.9 p0.4 q-0.7 s-0.8
hostin 6.7 g-0.5 i1.8 j-0.3 m1.3 q-0.4
hote 6.8 a-0.4 b-0.5 h0.3 i-0.3 k1.1 l0.7 m0.5 n0.6 p-0.4 t1.5
hotel 7.1 b-0.3 e-0.4 m0.7 t1.2
hotl 7.3 e0.5 g0.6 j0.5 l0.4 r0.5
hotlin 7.3 e0.5 g0.6 j0.5 l0.4 r0.5
hove 5.5 d-0.3 j-0.9 l0.8 n0.3 r0.3 t0.9
hove+i 7.3 a0.3 b0.9 s1.0
hove+og 7.3 b-0.3 c-0.5 f0.7 o0.7 t1.1
hovedb 7.1 b0.8 e-0.4 k0.6 l0.8 s0.8
hovede 6.1 b-0.6 c-0.4 e1.5 f0.7 i-0.6 j-0.5 k-0.5 l0.5 m-0.4 n0.3 r0.6 s-0.5 t0.9
hovedn 7.3 a-0.5 b0.4 e-0.4 h0.4 k0.3 m0.5 n0.4
hr 6.0 a-0.9 b1.6 d0.5 e-0.6 g1.4 h0.5 i-1.2 j-0.4 k1.0 o-0.3 r1.2
huko 7.1 a0.4 d0.8 e-0.4 n-0.3 r-0.4 s0.7
hukomm 7.1 a0.4 d0.8 e-0.4 n-0.3 r-0.4 s0.7
hul 6.8 a0.4 c1.9 d2.0 e-0.6 h0.4 i-0.3 l0.7 s-0.4
humo 7.1 a-0.7 d0.3 g0.7 r0.7
humor 7.3 a-0.5 e-0.4 g0.7 o0.3 r0.7
hun 4.3 b1.4 c-1.6 d-0.5 e1.2 f2.5 g0.5 i1.4 j0.5 l-0.5 m1.8 n-0.6 o1.3 p-0.3 r1.4 s-1.1 t0.4
hun+er 5.6 a0.9 b0.3 d0.5 e1.9 f0.3 g0.4 i0.4 j0.8 p-0.6 q-0.7 r1.0 s0.9 t0.5
hun+far 7.1 a0.4 b1.0 e0.4 f0.4 i0.3 r-0.3 s0.9
hun+græd 7.3 a-0.5 e-0.6 g0.8 r0.8
hun+har 6.4 b-0.4 c-0.6 d0.3 e-0.8 f1.2 g-0.5 j-0.4 m1.1 p0.6 q0.4 s-0.3
hun+kan 7.1 a0.9 b0.6 g0.4 h0.7 j1.3 p1.5
hun+ma 7.3 a-0.6 c-0.4 e-0.4 h-0.3
hun+ring 7.3 a-0.4 d-0.3 g-0.4 h0.4
hun+skre 7.3 a0.4 i0.5
hun+ved 6.8 c-0.4 d-0.3 e1.6 f1.7 h-0.3 i1.6 j-0.4 m0.7 r0.6 s-0.4
hun+vil 7.1 a0.7 b1.2 f1.0 g-0.3 i1.3 m0.7 o0.9 q0.3 r-0.4
hund 5.6 a-0.6 b1.2 c1.0 d0.7 e0.5 f0.3 i-0.8 k0.9 l-0.3 m-0.5 o0.7 p-0.9 q2.2 r0.4
hund+er 7.1 a-0.5 b0.4 r0.5
hunde 7.3 a0.3 c0.8 j0.8 s0.9
hunden 6.2 a-0.7 b0.3 c0.6 d1.2 g0.5 h0.3 i-0.5 j-0.5 k0.8 m-0.5 p-0.5 q1.5 r0.8
hurt 5.4 a-1.5 d-0.3 e-0.4 f0.4 g0.6 i-0.5 j-0.8 m0.6 p-0.8 q1.5 r1.6 t4.4
hurt+hjæl 7.3 c0.4 g0.7 m0.3 r0.9
hurt+i 7.3 a-0.7 g0.6 i-0.3 l0.4 n0.8 r0.9 t2.1
hurt+leve 7.3 g-0.4 q0.8 r0.4
hurt+muli 6.7 a-1.0 b0.3 c0.6 d-0.4 e-0.3 g-0.6 i0.6 m0.3 r-0.7 s-0.4 t3.5
hurt+spor 7.3 o0.7 t1.3
hurtig 5.4 a-1.5 d-0.3 e-0.4 f0.4 g0.6 i-0.5 j-0.8 m0.6 p-0.8 q1.5 r1.6 t4.4
hus 6.4 a1.2 b0.7 c0.4 d0.6 e1.3 h-0.4 j1.2 n-0.3 o-0.4 p-0.4 r-0.7 s1.1 t-0.5
huse 5.3 a-1.6 b1.0 c0.3 e-0.7 h0.4 i-0.7 j-0.6 o1.0 p-0.4 q0.9 r0.4 s-1.1 t0.4
huse+er 6.8 i-0.4 j0.6 l-0.3 o0.3 p-0.5 q1.6
huse+i 7.3 e0.4 j1.0
huse+og 7.1 a-0.4 b0.4 g0.4 h0.4 n0.3 r0.3
huse+pa 7.3 a0.5 c1.2 d0.3 g-0.3 k0.4
huset 5.4 a-1.5 b1.1 c0.4 e-0.9 i-0.6 j-0.6 o1.0 q0.9 r0.6 s-1.0
husk 6.1 a-0.8 b-0.9 d-0.7 e-0.6 f-0.3 g0.9 h1.0 i-0.5 n1.2 o0.3 p-0.4 r1.1 s-0.6 t1.0
huske 7.1 a0.4 e0.7 g-0.3 n0.5 q-0.4 r-0.6 t0.4
husker 7.3 a-0.4 c-0.3 e-0.4 g0.6 r0.4
husl 6.4 d-0.4 g-0.4 i-0.4 l0.3 o0.6 q0.3 r-0.5
husl+i 7.3 a-0.3 f0.3
huslej 6.4 d-0.4 g-0.4 i-0.4 l0.3 o0.6 q0.3 r-0.5
hvad 4.0 b2.1 c-0.5 d-0.7 e1.5 g-0.8 h0.8 i-0.9 j-0.7 k1.1 l-0.8 m0.7 n-0.8 o1.7 q0.4 s2.8
hvad+bliv 7.3 e0.7 s0.8
hvad+de 7.1 b0.8 d0.6 e0.3 h0.5 i-0.3 s0.8
hvad+der 6.0 a1.0 d-0.8 e1.5 f0.6 j1.6 m0.5 n-0.4 o-0.4 q0.4 r0.3 s1.6
hvad+det 6.8 a0.9 b0.7 c1.0 e1.4 g-0.5 h-0.4 i0.6 k0.3 r-0.5 s0.8
hvad+du 7.3 d-0.3 r-0.3
hvad+en 6.8 d-0.5 e1.1 g-0.4 i-0.5 p0.9 s0.3 t0.7
hvad+er 6.2 a-1.7 b-0.6 c-0.4 d0.5 e-0.4 f0.4 i-0.7 j-0.7 k-0.6 n-0.5 o2.8 p-1.0 q0.6 r0.7 s-0.7 t-0.5
hvad+gor 7.1 a-0.5 b-0.4 d-0.4 e0.3 o0.4 r0.3 s-0.4 t0.6
hvad+hun 7.3 a-0.6 b0.4 g0.3 j-0.3 n0.3 r0.4 t0.5
hvad+jeg 7.1 a0.5 b1.0 d1.0 e0.6 i0.6 p-0.4
hvad+kost 6.1 a-0.8 b0.3 d0.4 e-0.4 g0.5 h0.7 j-0.4 k0.4 l0.4 p-0.4 r1.2 s-0.5 t0.3
hvad+man 7.3 a-0.3 r0.4
hvad+sige 6.8 b-0.3 c1.3 d-0.6 h1.0 j0.5 k1.1 s0.5
hvad+tage 7.3 a-0.4 e-0.4 q0.4
hvad+vi 7.3 b1.2 g0.7 h-0.3 i-0.5 m0.5 r0.8
hvad+vil 6.7 a-0.7 f-0.3 h0.4 j-0.4 l0.4 q0.5 r0.6 t-0.6
hvad+vill 7.3 a-0.5 q0.7
hvem 4.8 a1.6 c0.8 d0.5 e1.5 f2.1 g-0.6 h0.4 i1.2 j-0.5 l0.4 m0.3 p-1.0 s4.2
hvem+af 7.3 a0.5 e0.3 j1.2 q-0.3
hvem+der 5.7 a1.0 b0.8 c-0.3 d-0.6 e1.7 f0.4 g0.5 h-0.4 i0.6 o-0.4 p-0.4 q-0.4 r0.8 s3.5
hvem+er 6.8 a0.8 c1.5 e-0.4 f2.3 g-0.9 i-0.3 j-0.3 o-0.3 q-0.4 r-0.5 s-0.5 t-0.3
hvem+har 6.7 a-0.9 g-0.3 h0.5 i-0.5 j-0.4 l0.4 m0.7 n-0.4 o1.4 p-0.5 q1.0 s-0.5 t0.8
hvem+man 7.3 a0.5 d0.6 e1.2 s1.0
hvem+vi 6.8 b-0.4 d0.8 g0.4 h1.0 m-0.5 q0.4 r0.5 s0.4
hver 4.2 a1.9 b1.3 d3.3 e2.2 f0.6 g-1.2 i-0.4 j-1.4 k0.4 l0.6 n1.0 o1.0 s0.9 t2.1
hver+ande 6.8 a-0.5 c-0.6 d-0.6 h1.1 i-0.5 l0.5 o0.4 t-0.5
hver+best 7.3 a0.7 d1.1 m1.7 p1.5
hver+dag 7.1 b-0.4 e0.4 s0.9
hver+en 7.3 a-0.5 c-0.5 l0.9
hver+enes 6.4 c-0.5 d0.7 f-0.4 g0.8 h-0.4 i-0.5 m-0.6 n0.4 p-0.4 q-0.4 r1.3 s-0.3
hver+gang 6.1 a0.8 b0.8 c-0.3 d3.1 e-0.4 f0.3 g-0.9 h-0.6 i-1.0 j-0.5 k0.5 p-0.4 r-0.4 t0.4
hver+mand 7.3 b0.6 d0.7 i0.6
hver+mane 6.7 a-0.5 b-0.3 c0.5 g0.3 h1.7 m-0.3 r0.6 s0.5 t-0.3
hver+morg 7.1 b-0.4 c1.4 d0.7 f0.7 i-0.3 m-0.3
hver+nat 7.3 a0.6 d0.9 e1.2 f0.7 k0.4 t0.6
hverda 6.8 d0.6 e-0.4 f-0.3 i0.4 k-0.3 m0.4 n0.3 o0.5 p-0.4 t-0.4
hverke 6.7 a0.9 b0.8 d0.8 m2.3 o0.7 p2.7 s0.7
hvert 6.2 a0.4 c-0.6 e1.4 f-0.3 g-0.5 i0.7 j-0.4 l0.3 n1.5 p-0.5 r0.4 s-0.6 t2.5
hvid 6.0 a0.8 b-0.5 d-0.5 e1.0 f-0.4 g-0.6 h-0.4 i-0.5 j1.0 l0.6 m0.8 o0.6 p2.2 t1.3
hvid+pind 7.3 a0.9 e0.5 m1.2 p1.5
hvide 6.8 c-0.4 e1.0 j0.7 p0.5 s0.3 t0.9
hvidt 7.3 c0.5 j0.7 l0.3 p0.9 t0.7
hvil 5.3 a-1.3 b-0.4 d0.7 e-1.1 f0.5 h1.4 j-0.9 l1.8 m0.9 n-0.3 o3.6 p-0.6 q0.6 s-1.0 t1.7
hvil+er 7.3 a-0.6 b0.3 g0.5 q0.7 r0.4
hvil+kont 7.3 m0.3 o1.2
hvil+peri 7.3 a-0.7 c-0.3 e-0.3 h0.4 o1.9
hvil+side 7.3 f1.0 i0.6 q0.3
hvilke 5.4 a-1.1 b-0.4 d0.6 e-0.9 f0.6 h1.5 j-0.8 l0.7 m0.6 o3.8 p-0.5 q0.4 s-0.9 t1.8
hvis 4.4 a1.6 c0.9 d2.8 e0.9 g-1.8 j2.2 l1.6 m0.4 n-0.4 o0.4 p-0.7 q0.3 r-0.9 s0.7 t0.4
hvis+den 7.3 f0.5 k0.4 q1.5
hvis+der 7.3 c-0.4 d0.4 e-0.5 j0.4 s0.5
hvis+det 6.5 a0.4 b-0.5 d-0.6 i-0.3 j1.3 m0.8 r-0.5
hvis+du 7.3 c0.3 d0.8 m0.4 p0.5
hvis+en 7.3 a-0.3 t0.4
hvis+han 7.3 d0.6 f0.3 g0.4 h0.7 i0.9 r0.4
hvis+i 5.7 a0.5 d1.7 e0.5 g-0.7 h-0.7 i0.4 j0.5 l1.9 m0.5 n-0.6 o1.2 p-0.7 q-0.4 r-0.5 s1.0
hvis+ikke 6.5 a1.8 b0.5 c0.9 e1.3 g-0.4 i1.1 j1.6 p-0.5
hvis+jeg 6.7 a1.5 b0.4 d1.4 e1.0 f-0.3 g-0.8 i-0.4 j-0.3 k-0.3 p1.2 r-0.5 s-0.3
hvis+man 7.1 e-0.5 h0.4
hvis+noge 6.8 a-0.5 b0.4 c-0.6 d-0.6 e-0.3 i-0.3 t-0.4
hvis+vi 7.3 l1.9 n-0.4
hvor 3.5 a2.2 b0.3 c4.6 d2.9 e0.9 f1.5 g0.3 h0.9 j-1.0 k-0.4 m0.8 n0.6 o1.6 p1.0 q-1.1 r0.9 s-0.6 t1.3
hvor+back 7.3 a-0.4 c-0.6 e0.8
hvor+bliv 7.1 a0.7 c1.5 d-0.4 k-0.4 l-0.3 p-0.5 q0.4
hvor+bogf 7.3 a-0.6 h0.4 r0.4 t0.3
hvor+der 6.1 a0.3 b-0.6 c1.0 d1.6 e0.8 g-0.5 k-0.5 l0.8 m-0.4 p0.8 q-0.6 r-0.8 s-0.4
hvor+det 6.2 a1.3 d1.3 g-0.6 h-0.6 i-0.5 l0.4 n-0.3 o0.8 p-0.3 q-0.3 r-0.3 s1.2
hvor+en 7.3 a0.7 b2.3 d0.6 f0.4 h0.4 i-0.4 l0.4 n0.4
hvor+er 6.4 a2.0 b0.4 c3.8 f0.9 i-0.5 k-0.5 n-0.4 p0.6 q0.3 s-0.5 t1.7
hvor+far 7.1 c1.3 d0.7 e0.3
hvor+forf 7.3 a-0.7 d-0.4 e0.4 o2.3 p-0.3 r0.4
hvor+i 6.5 a1.0 b0.5 k-0.4 m1.2 n-0.4 p-0.3 r-0.4 s1.4
hvor+jeg 6.0 a0.9 b0.4 e0.5 f0.4 i0.9 k0.6 m0.7 n0.7 o-0.6 q-0.6 s1.2 t0.5
hvor+kan 6.2 a0.9 b-0.7 c1.8 d0.7 e-0.4 g-0.4 h0.5 i-0.8 k0.5 m0.4 n0.5 s-0.4
hvor+komm 6.8 a0.7 d1.7 e-0.5 g-0.3 i0.7 m0.7 p0.8 r-0.4
hvor+kund 7.3 a-0.4 c-0.4 m0.3
hvor+lang 7.1 a1.1 c-0.3 e-0.4 g-0.4 h-0.3 i2.1 l0.4 r-0.3
hvor+læng 7.3 a0.4 c0.6 d0.7 p0.6 s0.8
hvor+man 6.7 a-0.3 d-0.3 e0.8 g-0.4 i-0.5 j0.7 m-0.4 q0.4 t-0.3
hvor+mang 7.3 c-0.4 e0.4 f0.7 m0.4 p0.5
hvor+mege 7.1 a-1.1 c-0.3 g0.7 i-0.5 l0.4 m0.5 o0.6 r1.1
hvor+skal 7.1 e0.3 f1.8 g1.2 h1.9 i-0.8 n0.7 s-0.4
hvor+star 7.3 a0.6 m1.5
hvor+vi 6.4 a0.4 b1.0 c0.4 d-1.0 g-0.6 i1.3 j0.3 m-0.4 p0.4 r-0.7 s-0.3
hvorda 5.3 a-1.5 b-0.4 c-1.0 e0.9 f0.8 g-1.2 i-1.2 j-0.7 l-0.4 m0.5 n0.5 o0.8 p-0.9 q-0.5 s1.3 t0.4
hvorfo 5.4 a1.6 b1.3 c1.1 e1.5 f0.8 g-0.6 h0.8 j0.5 l0.3 m0.8 n-0.4 o-0.5 p1.0 q-0.7 r-0.5 s0.3
hvorna 5.2 a2.2 c5.6 d3.2 f-0.4 g-0.8 h1.0 i0.5 j-0.8 n0.5 o1.1 p0.8 r-0.5
hygg 7.1 a0.4 c1.1 d0.6 e0.7 j0.7 p0.7 q-0.3 r0.4 t0.5
hyggel 7.3 c0.8 j0.8 l0.3 p0.8 r0.6
hyre 7.3 a0.4 e1.2 j0.9 p-0.3 q0.3
hæft 7.1 a1.2 e1.4
hæfter 7.1 a1.2 e1.4
hækk 6.8 b0.8 e-0.5 h-0.3 r0.3 s0.7
hækken 6.8 b0.8 e-0.5 h-0.3 r0.3 s0.7
hæld 6.8 a0.4 c1.1 d0.5 e1.0 i0.6 j0.6 s-0.3
hæld+til 7.1 d0.5 e0.3 i0.7 j0.7
hælder 7.1 d0.5 e0.3 i0.7 j0.7
hænd 7.1 a0.6 b1.2 c0.4 h0.4 l-0.3 n-0.6 p-0.4 t1.0
hænder 7.1 a0.6 b1.2 c0.4 h0.4 l-0.3 n-0.6 p-0.4 t1.0
hæng 5.6 a0.6 b0.5 e2.3 f-0.4 g-1.2 h1.4 i-0.4 j-0.6 k0.7 l0.5 n0.3 o0.5 p1.4 s0.6
hæng+den 7.3 e0.8 g-0.4 k0.4 o0.3
hænger 6.2 a0.7 b0.8 d0.7 e1.5 g-0.7 j-0.3 k0.5 l0.8 m-0.3 p1.2 q0.5 r-0.6
hængt 7.1 e0.6 f-0.3 m0.7 n0.3 o0.8 r0.7
hæve 6.1 a0.8 b0.4 c1.5 f-0.3 g-0.5 i-0.3 j2.6 m-0.5 o-0.3 p0.7 r-0.6 s-0.4
hæve+afta 7.1 c0.5 e-0.4 i-0.4 r-0.4
hæve+kobe 7.3 a0.4 j1.3 p-0.4
hæver 7.1 a0.9 b0.4 c0.6 d-0.4 e-0.4 j1.6 p0.4
i 1.5 b-0.4 c-1.9 d-1.1 e-1.4 f-2.2 g-0.5 h-1.1 i-0.7 j1.2 k-0.6 l-1.3 m-0.5 n0.8 o-1.0 p0.8 q-1.5 r-2.2 s1.9
i+aarh 7.3 i1.6 t1.0
i+afte 5.8 a-0.4 c0.4 d1.6 h0.4 j-0.5 k1.7 n2.3 o0.5 p-0.4 r0.4 t1.6
i+alle 6.7 a0.7 b1.0 c-0.5 e0.6 g-0.5 h-0.3 i-0.4 k-0.4 m0.5 q1.1 r-0.6 s-0.3
i+alli 6.7 c-0.5 e0.6 f-0.4 g-0.5 i0.4 k-0.4 n-0.5 o0.6 q0.9 r-0.4
i+alt 6.5 a-0.7 b-0.4 d0.8 e-0.5 f-0.4 g-0.4 h-0.5 i-0.6 k0.6 l-0.4 m0.7 o1.4 p-0.5 q0.6
i+ar 6.0 b0.4 d1.2 f-0.5 h2.1 i-0.4 j-0.4 k0.5 n0.5 o0.6 p-0.5 r0.9
i+arbe 7.3 d0.5 j0.5
i+arsr 7.3 b0.5 c0.5 d-0.3 e0.7 f1.4 j-0.4
i+at 6.8 a0.6 d1.0 e0.9 j0.6 m0.5 p0.3 r-0.4 s0.6 t0.3
i+augu 6.4 a0.8 c0.7 f1.1 i1.1 j-0.3 k0.4 p1.2 s-0.5 t-0.4
i+bank 7.1 a-0.6 e-0.3 n1.2 o1.2 p-0.6 q0.8
i+bare 7.3 a0.7 g-0.4 j1.3 p1.6
i+bede 6.8 a0.7 c0.8 e1.2 i0.4 j1.3 q0.7
i+beha 7.1 a1.1 d1.2 e-0.4 g-0.4 p1.0 s1.7
i+beho 7.1 a0.5 e0.4 g-0.3 h0.3 i-0.5 m0.5 n0.6 p0.5 q0.5 s1.1
i+bero 6.8 a0.4 c1.0 d0.4 e-0.3 j0.6 m0.9 p1.5
i+best 7.3 i-0.3 n0.3 o0.5
i+bliv 7.3 a0.9 d1.6 e0.4 p0.4 s1.4
i+bogh 7.1 a-0.8 b0.3 m-0.4 n1.4
i+bors 7.3 a0.4 e-0.4 s0.8
i+bran 7.3 a0.7 c0.3 d0.5 g-0.4 i0.3 s1.4
i+brug 6.5 b-0.5 c0.7 e1.3 h0.4 j0.5 o0.8 r0.4 s-0.4
i+budg 7.3 g-0.3 h0.4 q0.4
i+bund 7.3 b1.6 e-0.4 l0.3 n0.9 o0.6 p-0.4
i+bunk 7.1 b-0.3 d1.1 g-0.4 n1.1 r-0.3
i+buti 7.3 k0.4
i+byen 7.3 g0.4 h-0.3 i0.5 r0.8
i+bygg 6.7 a-0.8 c-0.5 e0.7 i-0.4 j1.2 m-0.4 o-0.4 t2.3
i+byre 6.7 a-0.5 g-0.4 i-0.3 j0.8 k0.9 l-0.3 n-0.4 p0.5 s-0.6 t0.4
i+cent 7.3 a0.4 e0.6 j1.0 k0.4 s1.2
i+dag 4.5 a-0.9 b0.8 c0.9 f2.1 g-0.9 h1.1 i0.5 j1.0 k1.5 m-0.4 n1.7 o-0.3 p-1.9 q3.8 s-0.8 t6.2
i+dans 6.8 a0.4 b0.6 c1.0 d1.0 g-0.4 j-0.4 r-0.4 s2.0
i+de 7.3 a0.5 d1.0 g0.3 h0.7 r0.4 s1.0
i+dece 6.7 a-0.3 c-0.4 e-0.5 k0.6 l0.7 n-0.3
i+dem 7.3 a0.3 b1.1 e-0.3 i1.0
i+den 5.6 a-0.3 c-0.7 d-0.9 h0.8 i-0.8 j1.0 m0.8 n-0.7 q1.0 r-0.6
i+denn 6.7 e1.3 f0.4 g-0.5 i-0.4 k2.0 t0.4
i+det 6.1 a0.6 b1.0 c0.5 e1.7 g-0.5 i-0.4 j0.5 k-0.3 m0.5 o0.6 p-0.5 q0.3 s-0.9
i+driv 7.3 a0.6 g0.3 r0.5 s1.3
i+e 7.3 c0.9 g0.3 h0.7 i1.3 j0.7 r0.4
i+efte 6.7 a-0.6 b-0.4 d0.3 e0.7 g-0.6 k2.5 l-0.4 s-0.3 t-0.3
i+en 5.1 b0.9 f0.9 g-0.7 i-0.3 j0.8 k-0.5 m0.7 n0.4 o0.9 p-0.5 t1.5
i+er 5.6 a-0.4 b1.2 c0.7 d1.1 e-0.7 f0.9 g2.9 i1.2 j-0.8 k0.4 l0.8 m-0.3 p-0.9 r3.3 t0.6
i+erhv 7.1 a1.0 b0.8 d-0.4 e1.2 g-0.4 o0.5 r-0.4 s1.2
i+et 6.5 a0.6 b0.6 c-0.7 d0.3 g-0.5 i0.7 k-0.3 m0.5 n-0.4 o1.2 r-0.7 s-0.3 t0.6
i+fa 7.1 e0.4 k0.4 s-0.4 t0.6
i+faet 7.3 a0.6 c0.7 d0.7 e-0.3 j0.8 p0.7 s0.7
i+fakt 7.3 a0.7 b-0.4 c1.2 m1.5
i+fami 7.3 a-0.4 g-0.3 k0.6
i+far 5.7 a0.4 c1.4 d-0.7 e-0.5 f0.5 g-1.0 i0.8 j-0.7 k0.5 m-0.5 n3.3 p3.0 q-0.4 s0.8
i+febr 7.3 e-0.4 q0.5
i+fem 7.1 a0.6 b-0.4 c-0.5 d0.3 e0.7 o0.5 r-0.4 s0.5
i+fik 6.7 a-1.0 g1.9 q1.6 r2.0 s-0.4 t-0.4
i+find 7.3 e0.7 f0.3 o1.3 p-0.4 q1.0 s0.6
i+fire 7.1 c0.3 d0.6 g0.4 l0.7 q0.3 r0.5 s0.5
i+flyt 6.8 a-0.3 b-0.4 c0.6 e-0.3 f0.7 g0.4 i-0.4 o-0.4 r0.7
i+foge 7.3 b0.8 j0.5 p0.5
i+folk 7.3 a-0.5 g-0.4 n1.2 o-0.3 q-0.4
i+for 7.3 p0.6 q0.4
i+fora 6.7 g0.4 h-0.5 o-0.4 q0.4 r0.4
i+fore 7.3 d0.8 e-0.3 j0.8 s-0.3
i+forh 7.3 a0.4 c0.6 q0.6 r0.4 t1.1
i+forl 7.3 a0.3 c0.5 d0.5 j0.6
i+form 6.7 d0.7 g-0.4 i0.4 k1.2 m-0.4 n1.0 o-0.7 p-0.3 q1.3 r-0.3
i+fors 7.1 a-0.5 c0.4 e0.6 f-0.3 g1.0 h-0.4 i-0.3 k0.5 p-0.3 r1.2 t-0.3
i+fort 7.1 a-0.4 c0.4 d0.4 e0.7 g0.7 k0.6 o1.2 r0.9 s-0.8
i+forv 6.8 b1.4 e0.9 j-0.3 l0.5 p0.4
i+fred 6.8 a-0.4 h-0.3 m-0.5 n1.3 o-0.7 r0.3 t1.8
i+frok 7.3 a0.5 b1.5 e0.3 s2.0
i+fyen 7.3 a0.5 e0.5 j0.8 s1.4
i+gang 5.8 a-0.5 c0.8 d0.4 e-0.9 f-0.4 g1.0 h2.4 j-0.5 k1.3 l0.9 o0.7 q0.7 r0.7
i+gar 5.1 a-1.8 b-0.6 c2.0 f-0.5 i-1.4 j-0.7 k0.3 m-0.4 o1.3 p-1.3 q1.2 r1.7 s-0.3 t1.2
i+gara 7.3 a0.7 e0.4 m1.0 p0.7
i+gard 7.3 a-0.4 h0.4 o0.7 p-0.4 r0.7
i+give 7.1 a-0.4 d-0.4 g-0.4 h0.9 i-0.3 n0.8
i+glem 7.3 a0.7 d0.9 e0.5 m1.0 n-0.4 o0.3
i+god 7.3 b0.6 c0.7 i0.5
i+godt 6.5 a0.9 b-0.5 e0.9 l-0.4 m1.0 n-0.4 o1.6 p2.2
i+grun 7.3 a0.4 c-0.5 d0.6 i0.8 s1.4
i+grup 7.1 a0.8 b0.4 d0.5 e1.1 g-0.4 m0.5 s1.8
i+halv 7.1 b0.5 d0.4 e-0.5 r-0.4 s0.5
i+hamb 7.1 e0.4 h0.7 i0.4 j0.9 s1.2
i+hand 6.5 b-0.3 d0.7 e-0.5 h0.4 i-0.6 j-0.4 q0.4 r0.8
i+har 4.8 a2.1 b-0.7 d1.2 e3.0 g1.9 i0.8 j0.6 m1.7 n0.8 o1.3 p-0.9 r3.3 t1.4
i+havd 7.1 b0.5 c-0.4 d0.8 g0.8 k0.8 n0.8 q0.5 r0.6 t0.5
i+have 6.2 d-0.5 e1.2 j-0.3 k0.4 m0.9 p1.1 r0.7
i+hern 6.8 a1.0 b0.4 c0.7 e0.8 f0.6 g-0.4 i1.3 r-0.4
i+hjæl 7.1 a-0.7 f0.3 i-0.3 s-0.4 t0.4
i+hols 7.1 c0.4 d0.4 g-0.7 h0.4 i0.6 j0.5 r-0.4
i+hore 6.5 a0.6 c0.4 d-0.3 e1.1 f-0.5 g-0.3 i0.7 j1.1 l0.8 p-0.3 r-0.4
i+hors 7.3 b0.3 e-0.3 f0.5 m0.9
i+hove 7.1 g0.6 p0.4 r0.3
i+hus 7.3 d0.6 i0.8 r-0.4
i+huse 6.5 a-0.6 b1.4 c-0.8 g0.4 i-0.6 j0.5 l0.3 m-0.5 n-0.3 o1.3 p0.5 r0.8 s-0.4 t-0.5
i+ikas 7.3 b0.7 f0.4 g-0.4 i0.4
i+ikke 6.0 a1.6 b0.6 c0.9 d0.8 e2.3 g-0.6 i-0.5 j2.2 l-0.4 m0.3 p0.6 s0.3 t0.8
i+inde 7.1 a1.1 b0.7 c0.6 e0.6 i2.0
i+janu 6.5 a-0.8 b-0.4 c0.4 e-0.8 g-0.5 i-0.6 j-0.4 l0.9 m1.1 p-0.3 t0.3
i+jere 5.9 a0.3 c-0.3 d0.9 e1.0 f0.3 h0.4 k1.0 l0.6 m0.7 n2.8 o0.7 p0.7 s-0.6
i+jo 7.3 a0.8 e0.3 p0.7 s1.1
i+jule 6.8 a-0.4 b-0.3 f0.6 g-0.4 m0.4 t0.5
i+juli 6.7 b-0.3 c0.9 d1.0 f-0.3 g0.9 i-0.6 j-0.3 k0.4 l-0.4 m0.4 s1.0 t-0.5
i+juni 6.1 c0.9 d0.9 e-0.5 g0.4 h0.9 i-0.6 j-0.4 l0.5 m0.6 q0.3 r-0.7 t0.4
i+kald 7.3 a0.7 b0.4 g-0.3 j1.3 m1.1 p1.0 r-0.3
i+kale 7.3 a-0.7 e-0.6 k1.1 l1.1 n1.2
i+kan 4.6 a1.1 c0.9 d1.0 e-0.6 h0.4 i0.4 j0.5 l0.6 m0.3 n0.6 p0.6 r0.8 s-0.9 t1.5
i+kant 6.8 d0.3 e0.8 i-0.3 t-0.4
i+kass 6.7 a0.4 b0.6 d-0.4 e0.8 f0.5 i0.4 k1.8 l1.8 m-0.4 n1.1 p0.6 t0.4
i+klub 7.3 a-0.7 b0.4 f0.4 i-0.4 k0.5 m-0.4 n0.5 o0.4 q0.5 r0.3
i+ko 6.8 a1.0 b1.1 d1.9 e0.5 g-0.4 i0.4 l-0.4 m-0.3 r-0.4
i+kokk 7.1 a-0.4 d-0.4 g1.0 h0.7 j-0.3 l0.4 r0.3
i+kold 6.7 a-1.2 b-0.4 c-0.7 e-0.6 g0.4 h1.4 i-0.6 j-0.4 l0.4 p-0.4 q0.5 r0.7 s-0.3 t-0.3
i+komm 6.4 a0.5 b-0.5 d1.6 f1.3 h0.3 i-0.5 k1.2 l0.4 n1.1 p-0.5 s0.8
i+kont 6.7 a-0.4 b-0.4 c-0.3 d-0.5 g-0.5 i0.5 k0.3 o0.6 p-0.3 q-0.4
i+kors 7.3 a-0.3 h-0.3 o0.8
i+kvar 7.3 e1.0 f1.1 h0.6 o0.7 t0.5
i+kæld 7.1 a-0.4 d0.6 g0.4 j0.4 m0.4 r0.7
i+lave 5.8 a-0.6 e0.4 f-0.4 g0.9 h0.5 i-0.6 j-0.5 k0.3 p-0.5 r0.9 s-0.7 t0.6
i+leve 6.8 a-0.4 c-0.6 d0.4 e-0.4 h-0.3 i-0.3 l0.9 n-0.4 q0.5 r0.5 s0.4
i+lobe 6.5 b0.9 c-0.4 f1.1 g-0.4 i-0.4 l-0.3 m0.5 n0.6 q0.9 s-0.3
i+love 6.7 a0.7 b0.4 c2.6 d-0.8 e0.5 i-0.3 k-0.5 l0.8 m0.4 n-0.4 p-0.3 q0.8 s-0.3 t1.9
i+luft 7.3 e0.7 k1.0 n0.9 s1.0
i+lægg 7.1 a-0.5 c0.4 g-0.4 h-0.3 l0.5 q0.5 r-0.4 s-0.5
i+læse 7.3 a0.3 e0.5 p0.6 s1.1
i+ma 6.4 a-0.4 c-0.6 d-0.4 f0.6 g-0.8 j-0.4 k1.1 l2.9 n-0.4 p-0.4 r-0.3 s-0.5 t0.4
i+maj 7.1 a0.7 c1.2 d0.6 e-0.3 j0.7 r-0.5 s0.5
i+mand 6.5 a0.9 b-0.3 c0.9 d0.8 h0.5 i-0.4 j-0.3 l0.4 n-0.7 p-0.5 q1.2 r-0.4 s-0.4
i+mane 7.3 i0.5 p-0.4
i+mapp 7.3 m0.3 t0.5
i+mart 6.1 b-0.4 d0.5 e0.7 f0.4 g-0.3 h-0.4 i0.8 j-0.3 l0.9 n-0.3 p-0.5 s-0.4
i+med 7.3 a-0.7 e-0.5 g0.9 h0.4 o1.1 r1.2
i+min 7.1 e1.3 g-0.3 i0.6 j-0.4 p-0.4 s1.1
i+mit 6.7 c0.6 g0.9 i-0.6 p-0.3 r1.0 s1.3
i+mode 7.1 a-0.3 c0.7 d0.6 e0.8 g-0.4 i0.4 s-0.4
i+moms 7.3 a1.0 e1.7 g-0.4 j1.3
i+morg 4.6 a-0.7 b-0.3 c1.4 d-0.4 e-1.0 f0.4 g-0.5 i-1.5 j-1.2 k1.9 l0.8 n2.7 p-1.6 q2.1 s-0.7 t4.7
i+muli 7.3 a-0.6 c-0.3 m0.4 o1.1
i+na 6.4 a-0.5 b-0.4 d0.3 e0.6 g1.3 h2.0 i-0.3 j0.5 n-0.4 s-0.5 t2.0
i+nat 6.7 a1.0 b-0.4 d0.7 e1.7 k0.4 o-0.5 s-0.3 t2.8
i+netb 6.7 a-0.4 c-0.5 g-0.4 h0.3 k-0.4 n1.3 p0.4 q0.9 t-0.4
i+ni 7.1 c0.9 d1.3 h0.8 j-0.3 m0.4
i+norg 7.1 a-0.6 b0.5 e-0.3 f-0.4 k1.8 l-0.5 m1.3
i+nove 6.8 a-0.6 b-0.3 d-0.3 e-0.3 h-0.3 i-0.4 l0.6 n-0.4
i+nul 7.3 a0.6 i-0.4 n0.8 p1.5 q0.4
i+nærh 7.1 a-1.0 e-0.7 g1.3 i-0.5 l0.6 n0.3 r1.2 s-0.3 t0.8
i+næst 5.4 a-0.9 b1.1 d-0.6 e1.0 f-0.5 g-0.6 h0.7 j-0.4 k0.4 m-0.9 n1.9 o1.1 r-0.4 s0.4 t-0.5
i+oden 6.8 c0.7 e-0.6 i0.5 j0.4 s0.3
i+ogsa 7.1 a-0.7 e-0.4 g1.2 h2.1 r1.5
i+ojne 7.3 a0.3 b0.6 e0.4 f0.5
i+okto 6.7 a0.6 d0.6 e0.5 h-0.3 j1.2 o0.6 p0.6 r-0.3
i+onsd 7.1 a1.3 c0.3 d-0.3 e1.5 f0.8 k-0.5 s0.8 t0.8
i+orde 6.2 b-0.4 d-0.5 g-0.5 i-0.4 j-0.4 k0.8 l1.1 n1.5 o0.4 p-0.4 q-0.3 r-0.5
i+os 7.3 a0.6 d1.2 e0.7 g-0.4 i0.3 r-0.3
i+over 6.2 a-0.4 b-0.5 c-0.6 d0.6 e0.5 h0.6 i-0.5 m1.6 o0.4 p-0.7 r0.8 s-0.5 t1.9
i+ovri 6.1 a0.5 b-0.5 e0.4 j0.7 l0.3 o-0.5 s1.1
i+pa 7.1 e0.5 i-0.4 m0.4 o-0.3
i+pakk 7.3 c-0.3 e0.5 o0.4 p0.7
i+pane 7.3 a0.5 c0.8 d-0.3 e0.4 s1.4
i+papi 6.8 a0.5 b-0.4 e-0.6 m1.4
i+plej 7.3 a-0.8 d-0.4 e-0.4 g1.2 h-0.3 l0.4 m0.3 o0.3 r1.4 s-0.4
i+poli 7.3 a-0.4
i+pris 6.7 a0.5 b2.3 e-0.3 h-0.4 l-0.3 m1.1 q0.6 s-0.4
i+prov 7.1 d-0.3 i-0.4 j0.6 k0.5 p0.5 t-0.3
i+ramm 7.3 a-0.4 c-0.3 d0.4 g1.3 k0.3 o0.5 q0.7 r1.5
i+rand 6.7 a-0.6 d-0.5 e-0.5 h-0.5 i0.5 k-0.3 l0.4 p-0.3 q0.3 s0.4
i+rece 7.1 a0.5 h-0.3 i0.8 r0.5
i+regn 7.3 b1.4 e0.7 i0.8
i+rett 6.1 a0.9 d0.9 e1.8 f-0.6 h0.3 i-0.5 m0.9 n0.8 r0.3 s-0.6
i+ring 7.3 a0.5 c1.4 i1.6 p1.2
i+sa 7.3 g0.5 n1.2 o1.7 q-0.3 r0.4
i+sagd 7.3 a0.9 e2.0 g-0.9 k0.4 r-0.7
i+sage 6.8 a0.8 b-0.3 c-0.4 e-0.8 f1.0 g0.3 j0.6 r0.6
i+samm 7.1 f0.7 g0.3 n0.6 r0.5 s0.5
i+se 6.8 a-0.6 c-0.3 k-0.4 m-0.4 p-0.3 q1.1
i+seks 7.1 a0.3 e1.1 i0.9 j0.4 r-0.3
i+selv 6.8 a1.0 c1.3 j0.6 m-0.3 p0.9 t0.3
i+send 5.8 a-0.5 b0.5 c-0.9 e-0.5 f0.4 g-0.4 j-0.5 n-1.1 o2.8 p0.5 r0.4 s-0.3 t-0.4
i+sept 6.7 c0.9 d1.3 e-0.4 f0.7 g-0.3 h-0.3 i-0.5 l0.5 r-0.5
i+set 7.3 b1.4 d-0.3 m0.5 s1.1
i+sids 7.1 a0.8 b0.7 c1.2 d1.7 e-0.4 i0.4 o-0.3
i+silk 7.3 b0.9 e-0.3 g0.4 h0.8 m0.9 r0.4 s0.5
i+sin 7.1 b-0.5 e-0.3 g0.6 h0.9 k0.4 p0.5 r0.7
i+skal 5.7 a-0.9 b0.7 c-0.4 d-0.4 e-0.8 f-0.5 g-0.7 h0.3 i1.0 j-0.5 k-0.4 l0.4 m-0.3 n1.8 o-0.3 p-0.7
i+skiv 6.8 b-0.3 c-0.4 d-0.4 e-0.4 f-0.3 g0.8 h1.0 i0.4 o0.4 r1.2
i+skre 6.8 a0.7 c0.6 d-0.5 g0.4 m1.0 q-0.4 s-0.4 t1.1
i+skri 7.3 a0.5 e0.4 m1.0 p0.7
i+skuf 7.1 a1.2 b1.0 e0.5 g-0.4 m0.7 p2.2
i+skul 6.4 a-1.6 d-0.8 e-0.3 f0.7 g1.2 h0.9 i-0.7 j0.4 k-0.4 l1.3 m-0.4 n-0.5 o0.3 p-0.4 q0.8 r1.8 t0.9
i+skur 7.3 a-0.6 g0.6 l0.4 q-0.4 r0.6
i+skye 7.3 a-0.7 c-0.3 h0.8 i-0.5 m0.6 q0.3
i+slet 7.1 e0.7 i0.6 n-0.3
i+smas 7.3 a0.5 j1.1 m1.5 p0.5
i+so 7.3 a-0.5 f0.4 l0.9 n0.4
i+somm 7.3 e0.5 g0.6 i0.5 l0.4 r0.5
i+sond 7.3 a0.5 d0.9 e1.1 j0.9
i+sovn 7.3 h0.3 r0.3
i+star 7.3 d0.6 i-0.4
i+sted 5.0 a-1.0 b-0.5 c0.6 d0.5 e0.3 f0.4 g-0.8 h1.7 i-0.8 j-0.8 k3.5 m1.1 n1.2 o0.8 p-0.5 q-0.5 s-1.0 t0.8
i+stor 6.8 a-0.6 c-0.5 e-0.5 f0.5 g0.9 k0.4 m-0.3 r1.1
i+stri 6.8 a0.6 e0.4 j1.5 m1.0 p0.7
i+stru 7.3 g0.6 n1.1 o0.5 r0.5
i+stue 7.3 d0.4 k1.0
i+styk 6.7 a-0.6 g-0.5 h0.4 i-0.3 m0.4 o-0.3 q-0.4 s-0.5 t-0.3
i+supp 7.3 a-0.5 e-0.4 g0.7 h-0.4 k0.4 m0.5 r0.8
i+svar 7.1 b-0.3 d1.5 e-0.4 f0.4 h0.9 j0.5 m-0.3 n-0.3 o1.0 q0.4 s-0.3 t0.3
i+sven 7.1 c0.5 e0.4 h0.7
i+syst 7.3 e-0.4 h-0.3 k-0.3 l0.6 m0.3 q0.6 r-0.3
i+sætt 5.4 a-0.4 d0.5 j-0.4 p-0.4 q-0.3 s-0.4
i+tegn 7.3 d-0.3 e0.8 g0.5 h1.1 l0.3 n0.4 p1.3 r0.5 s1.1
i+teks 7.1 a-0.6 c0.4 e-0.3 f0.3 h0.7 k0.5 m-0.4 n0.8 o0.9 p-0.3 q2.6
i+tele 6.0 a-0.6 b-0.6 c0.5 d-0.4 e-0.6 f-0.4 g0.8 h0.5 i0.6 l-0.5 m0.5 n0.9 q0.4 s-0.4 t-0.6
i+this 7.3 c0.9 g0.4 h0.9 i1.0 r0.4 s0.8
i+tid 6.8 a-0.4 b0.5 e-0.6 g-0.4 h-0.3 i-0.3 l0.6 s-0.3
i+til 6.8 c-0.3 g0.4 h0.7 j-0.3 k1.2 r-0.4 s0.4 t-0.4
i+tilb 6.5 a1.3 b0.8 c-0.5 d0.6 g-0.4 h-0.6 i-0.5 j-0.3 m2.5 n-0.5 p0.9 s0.6 t-0.5
i+time 7.1 a0.9 b1.6 d0.6 e0.8 g-0.3 h-0.3 j0.6 k0.4 m0.5 t-0.3
i+to 6.2 a-0.4 b0.5 g-0.4 h-0.5 i-0.4 j-0.4 l1.1 m0.4 o0.7 p0.8
i+tog 7.1 a-1.1 b-0.4 e-0.4 g1.6 h0.6 k0.3 m-0.3 r1.8 t-0.5
i+tre 6.0 a0.3 c1.6 d0.9 l0.7 s0.4
i+true 7.3 a0.5 d0.7 e0.6 j1.8 p1.3
i+tryk 6.1 a-0.8 b-0.7 c-0.3 d0.3 e1.3 f0.4 g-0.9 h-0.5 i-0.7 j-0.4 l0.5 n0.8 o-0.4 p-0.6 q-0.4 s-0.5 t0.5
i+udbu 6.8 g0.8 h1.6 i1.3 n0.5 s-0.4
i+udst 7.3 a0.5 e1.3 o0.8 p0.7
i+udva 7.1 d1.0 e1.1 g0.4 r0.8 t0.5
i+uge 5.7 c2.4 g-0.9 h0.4 i-0.7 j0.5 k1.7 l0.4 p-0.5 r-0.6
i+var 6.7 a0.9 b1.3 d1.9 e-0.8 f0.3 g-0.3 i1.0 o-0.4 q-0.3 s-0.4 t-0.3
i+vask 7.1 a-0.3 g-0.3 j-0.3 p-0.3 q0.9 t0.4
i+ved 7.3 a0.5 e-0.4 s1.4
i+veje 7.3 b0.4 c-0.3 i0.5 k0.8 o0.4 q0.4
i+vejl 6.7 d0.7 e-0.6 g-0.5 h-0.4 i1.9 j-0.3 l-0.3 n0.5 p-0.3
i+vest 7.1 c0.4 e0.6 t1.0
i+vibo 7.3 a-0.3 c-0.3 h0.5 l0.3
i+vil 6.8 b0.9 c-0.4 g-0.3 i-0.4 j1.4 l0.7 m-0.4 o0.7 p1.1
i+vint 7.1 c1.1 e0.6 g-0.3 j-0.3 k0.5 o0.3 q0.4 s1.2
i+vore 5.7 a-0.4 b-0.6 c0.4 d-0.4 e-0.5 f1.2 g0.6 h0.4 i-0.9 j-0.8 l-0.4 m0.9 p0.6 r1.4
i+week 6.1 a0.3 b0.6 e1.2 f1.2 i1.2 j-0.3 n-0.6 o-0.6 q1.3 r0.6 s-0.5 t-0.3
iban 7.3 a-0.4 d0.5 e-0.3 o2.2
ibse 7.3 c1.3 e-0.3 f0.3 g0.5 h0.3 n1.1 r0.8 t0.3
ibsen 7.3 c1.3 e-0.3 f0.3 g0.5 h0.3 n1.1 r0.8 t0.3
ida 7.3 e0.5 h0.5 r0.3
ide 7.1 a-1.2 e-0.3 g0.4 q0.5 r0.5 t0.4
ifol 6.2 a1.2 c1.0 d0.8 e-0.5 g-0.5 j0.8 m0.4 n1.1 r-0.4 t0.4
ifolge 6.2 a1.2 c1.0 d0.8 e-0.5 g-0.5 j0.8 m0.4 n1.1 r-0.4 t0.4
igen 4.1 a1.3 c1.5 d2.3 e3.3 g0.4 h1.1 i-2.2 j-2.0 l2.5 m2.0 n1.8 o2.2 p-0.9 q0.5 r1.7 s-0.7 t2.5
igen+for 7.1 a0.6 b-0.4 c-0.4 e1.4 g-0.4 h-0.5 k-0.3 l1.0 p0.5 q0.6 t1.3
igen+i 6.7 a-1.0 e-0.9 f0.5 g-0.7 o0.7 p-0.4 q0.6 r-0.5
igen+igen 7.3 b-0.4 c1.2 d1.5 g0.7 m0.3 r1.0
igen+kan 7.3 a-0.5 e-0.4 g1.0 k0.4 m0.7 q0.4 r1.2 t1.6
igen+nar 7.3 a0.5 e0.9
igen+næst 7.3 a-0.3 g1.2 h0.4 k0.3 r0.4
igen+og 6.8 a-0.6 b-0.4 c0.4 d0.7 e-0.4 h0.6 i-0.4 k-0.5 m0.7 n0.5 s-0.5 t-0.3
igen+sa 7.3 a-0.3 k-0.3 l1.2 n0.7
igen+til 7.3 a0.8 d0.7 e0.4 i0.9
igenne 6.0 a-1.0 b-0.8 c0.6 d0.5 e0.9 g0.3 h1.4 i-0.9 j-0.6 k-0.6 m-1.2 n1.4 o1.1 p-0.6 q0.6 r0.9 s-1.0
ikas 7.1 b1.2 f0.3 g-0.4 i0.8
ikast 7.1 b1.2 f0.3 g-0.4 i0.8
ikke 2.3 a4.5 b3.4 c0.4 d2.0 e0.8 f0.8 g-1.7 h-1.4 i2.1 j1.0 k2.2 m1.4 n-0.4 p3.2 q-0.3 r-1.1 s1.9 t-1.0
ikke+abne 7.3 f0.4 k0.4
ikke+at 5.7 a0.6 b0.8 c-0.6 d0.4 e0.4 f0.4 g0.4 i1.3 j-0.3 k-0.8 m-0.8 o-0.3 p0.7 q-0.6 r0.5 s-0.7
ikke+best 7.1 a0.7 b0.4 i0.8 m0.4 p0.5
ikke+besv 6.7 a-0.7 i-0.4 k-0.5 l-0.4 m0.5 o0.6 q0.8
ikke+beta 6.0 a0.6 b1.7 c-0.4 d-0.5 e0.6 g-0.6 j0.9 l2.0 o0.5 p1.4 s0.7 t-0.4
ikke+blev 7.3 d0.9 e0.4 l0.8 t0.6
ikke+bliv 6.4 a1.0 c0.5 e0.4 g-0.5 i2.2 j-0.4 k0.8 l0.4 m0.8 n0.6 p0.4 s-0.4
ikke+brug 6.8 c0.5 d0.3 e-0.3 g-0.6 i0.3 s0.7
ikke+da 7.3 a0.3 e0.5 j0.7 p0.8 s0.6
ikke+den 6.7 d0.6 e-0.4 f0.6 k0.9 m0.6 n0.7 o0.7 p-0.3 q0.3 r-0.4 s-0.3
ikke+derf 7.3 b0.3 e-0.5 f0.5 l0.3
ikke+det 6.7 b0.4 e1.5 i-0.4 o0.7 p0.4 s1.4
ikke+dukk 7.1 a-0.8 b-0.4 c0.5 e-0.6 g-0.4 k1.1 n0.5 q1.0 r0.3 t0.4
ikke+efte 7.3 a0.4 d0.4 i0.4
ikke+en 5.7 a2.0 b0.3 c1.1 d2.3 f0.5 h-0.4 j0.5 k-0.5 l-0.5 m1.0 p3.2 s-0.3 t1.2
ikke+enga 7.1 a0.6 b0.7 p1.4 s1.4
ikke+er 6.0 a0.5 b0.9 c0.8 e1.4 f0.4 g-0.6 h0.5 p0.8 q-0.3 r-0.6
ikke+et 6.7 a-1.3 g1.8 i-0.4 j-0.4 k0.4 p-0.3 q0.4 r2.0 s-0.4 t0.4
ikke+faet 7.1 b-0.3 d0.5 e0.6 h-0.3 l0.9 q-0.5
ikke+far 7.3 c0.5 e-0.4 n-0.4 q0.3 t0.7
ikke+fik 7.3 e-0.4 i0.4
ikke+find 6.5 a-1.1 b-0.5 e-0.3 g0.4 h1.0 i-0.4 o2.5 p-0.7 t0.8
ikke+fler 6.8 a0.5 g-0.4 i2.0 j-0.3 s-0.4
ikke+for 5.6 a0.6 c-0.4 d0.6 e-0.3 f-0.6 g-0.6 h0.3 i-1.0 j-0.3 k0.7 l-0.6 m-0.7 o-1.0 p2.6 q-0.5 t0.4
ikke+forl 7.3 a1.1 g-0.4 i1.8
ikke+forn 7.3 i0.8
ikke+fors 7.1 a0.3 b0.5 d-0.3 e0.6 f0.5 p0.6
ikke+fra 7.1 a-0.7 i-0.4 n1.5 p-0.5 q-0.3 s-0.4
ikke+gide 7.3 c0.5 f0.5 i0.7 s0.5
ikke+godk 7.1 a0.9 c1.0 m0.4 p0.6 t1.2
ikke+gore 7.3 c0.9 i0.6
ikke+haft 7.3 a-0.5 b-0.3 d-0.4 g1.2 h0.8 n0.4 q0.4 r1.1
ikke+har 6.4 b-0.4 d0.7 e1.5 i-0.4 j0.5 o0.4 p-0.5 s-0.6
ikke+have 6.8 a-0.9 d0.4 g1.1 i-0.5 q0.4 r1.8 s-0.3
ikke+hold 7.3 i0.4 l0.7
ikke+hort 7.1 a0.6 b0.3 c1.4 d1.7 e0.4 f0.3 g-0.3 n0.4 q0.3
ikke+hos 7.1 d1.0 e-0.4 i-0.4 s1.1
ikke+husk 7.3 b0.5 d0.5 i0.6
ikke+hvor 7.3 a-0.4 b0.8 f0.3 g1.0 i0.3 r1.3
ikke+i 5.9 a0.7 c1.8 f0.5 g-0.8 i-0.9 k2.0 m2.8 n0.3 p-0.4 q0.6 r-0.3 s0.8 t-0.5
ikke+igen 7.3 a-0.6
ikke+inde 7.3 c0.5 e0.3 j0.3 t1.2
ikke+jer 7.3 a0.4 i1.1 t0.3
ikke+jere 6.8 c-0.4 d0.9 e-0.7 g-0.4 h0.3 i-0.5 l-0.4 n0.5 p-0.4 q0.5 t0.4
ikke+juri 7.3 e0.3 j0.6 p0.7 s0.6
ikke+kan 6.0 a1.0 b1.3 c-0.4 e1.4 f-0.3 g-0.9 h0.6 i-0.5 j0.3 p-0.5 q0.7 r-0.6 s2.0 t-0.4
ikke+komm 6.8 a-0.3 c1.2 d0.6 e-0.7 i0.6 k2.2 p-0.4 q0.6 r0.4
ikke+krav 7.3 a0.8 j0.8 m2.3 p0.9
ikke+kunn 7.1 a-0.4 e0.5 f0.5 g0.7 h0.4 p0.6 r1.2
ikke+leve 7.1 c0.6 d-0.4 e0.6 j0.6 p0.6
ikke+lige 7.3 a0.6 b-0.4 d2.2 e0.6 h0.3 r-0.4
ikke+læng 6.0 c-0.4 f2.1 g-0.5 h-0.3 j-0.5 m0.4 n0.5 o-0.3 p-0.6 q0.5 s-0.5
ikke+læse 7.3 a-0.7 k0.6 o1.4 p-0.3
ikke+læst 7.1 d0.9 g-0.3 i-0.5 o-0.3 q0.5 t0.5
ikke+mail 6.8 a-0.6 d-0.4 g-0.4 k-0.3 o-0.4 q0.6
ikke+med 6.8 a0.8 d-0.4 e0.8 f0.8 g-0.3 i-0.4 j-0.3 m0.9 p-0.4 s0.6
ikke+mege 7.1 b1.1 e1.0 g-0.3 h-0.4 i0.4 k-0.4 m0.4 n0.5 t1.7
ikke+men 7.3 c-0.5 d-0.3 q0.5 t-0.3
ikke+mere 6.5 a-0.4 b0.6 c0.7 d0.5 e-0.4 h-0.5 i-0.4 l0.7 m0.5 n1.1 p0.5 r0.4
ikke+min 6.8 a0.7 b1.0 c-0.3 d1.6 e-0.4 i0.9 p1.2 r-0.3
ikke+modt 7.1 a-0.8 b-0.5 c-0.4 d0.8 f0.8 h-0.4 i-0.4 j-0.4 o0.8 s-0.3
ikke+noge 5.3 a-1.4 b0.5 c0.6 d-1.7 e-1.4 g0.3 h1.0 j0.5 k0.9 l1.6 m0.6 o0.8 p-0.4 q1.0 r0.4 s-1.0
ikke+offe 7.3 a0.4 b1.0 e-0.3 m1.2 s1.4
ikke+og 7.3 a0.3 d0.6 j0.7 l1.2 m0.9 p0.5
ikke+om 6.7 b-0.4 c0.8 d1.0 e0.7 h0.8 l0.3 n0.4 q-0.4 r0.9
ikke+over 7.3 e0.9 m1.0 n0.8 p0.4
ikke+pa 6.5 c1.5 e-0.6 j0.5 k3.1 o-0.4 r0.7 s0.5
ikke+regn 7.1 a1.2 b0.4 c0.7 i1.5 j0.6 p0.7
ikke+rigt 7.3 a0.7 b2.5 c-0.3 i0.3 n-0.3
ikke+ring 7.1 a1.3 d1.9 e0.8 g-0.4 i0.6 p0.6 r-0.3 s0.9
ikke+rort 7.3 a-0.5 g0.4 h0.5 l-0.3 r0.5
ikke+sa 6.4 a0.7 b0.6 c-0.5 d0.6 e1.4 g-0.4 i-0.4 j1.2 k1.5 r-0.5 s-0.4
ikke+sada 7.3 a0.6 b0.8 d1.1 g-0.3 i0.7
ikke+se 6.8 a0.4 b1.0 c-0.3 d0.5 e-0.5 f-0.4 g-0.3 h-0.4 i0.7 k-0.4 l0.4 o1.4 p-0.4 s-0.3 t-0.3
ikke+selv 7.3 g0.9 h1.5 n0.4 q0.8
ikke+send 7.3 a-0.3 l1.2 p-0.4
ikke+set 6.5 b-0.7 d1.1 e-0.7 g1.0 h-0.4 l-0.4 m-0.5 p-0.5 q1.1 r1.0 s-0.4 t-0.5
ikke+sige 6.8 a0.6 c0.9 d1.5 g-0.4 i1.4 s0.3
ikke+sket 6.7 a-1.3 c0.5 d-0.6 e-0.4 h0.9 i-0.4 j-0.4 m-0.4 p-0.4 q1.5 r0.5
ikke+som 7.3 f1.1 m0.7 n1.0 o1.7 q0.6
ikke+svar 7.1 b1.0 e-0.4 n0.3 o0.3 s0.4
ikke+sætt 7.3 a0.6 d0.3 f0.3 g-0.4 i1.3 l0.9 n0.3
ikke+tage 7.1 a0.4 d-0.4 e0.9 r-0.4 s1.1
ikke+tegn 7.3 c0.5 i0.5 l0.3 o0.4 t0.4
ikke+til 5.7 b2.1 c-1.1 d0.4 e2.5 f1.1 h-0.3 i-1.1 j-0.4 k1.4 l0.9 m1.6 n0.4 o-0.6 p0.7 q-0.7
ikke+type 7.3 a0.8 d0.7 e0.7 r-0.3 s1.5
ikke+tænk 6.8 b-0.3 d-0.5 e0.4 g-0.5 h0.3 i-0.4 r-0.4 s0.7
ikke+var 7.3 a0.3 c1.2 e0.7 k0.4 r-0.4
ikke+vi 7.1 a0.5 g-0.3 j1.2 k0.5 m0.6 n0.4
ikke+vil 6.8 a0.5 d0.7 e1.1 j0.9 m-0.3 n0.4
ikke+være 7.1 a-0.6 b0.3 g1.4 i-0.3 r1.6 s0.6
ikke+ændr 7.3 a-0.5 h0.4 n0.7
imel 7.3 a-0.5 k1.3 n0.9
imelle 7.3 a-0.5 k1.3 n0.9
imen 7.3 r-0.4 t1.0
imens 7.3 r-0.4 t1.0
imod 6.5 b0.4 d1.3 e-0.9 g0.7 h0.9 i-0.3 k0.5 l0.4 m0.7 n-0.3 o-0.5 p0.7 r0.8 s-0.6
imodes 7.3 a0.6 b0.9 d1.2 m0.6 p0.9
impo 7.3 a0.4 e0.8 g0.5 l0.3 r0.4
ind 4.8 a-1.5 b-1.2 c0.5 e0.7 g1.2 i-0.5 j-1.4 k-0.5 m0.4 n1.1 o1.3 p-0.5 q0.8 r1.5 s-0.4 t0.3
ind+ad 7.3 d0.5 e0.5 m0.3 s0.5
ind+elle 7.3 g0.6 r0.4
ind+i 6.0 a0.4 b-0.5 e0.5 f0.5 g-0.7 i-0.4 j-0.4 k-0.5 n1.2 o-0.3 p0.8 q-0.4
ind+med 7.3 c-0.4 d0.6 g1.2 m0.5 q0.7 r1.4
ind+og 7.1 c1.4 e-0.9 g1.1 h0.9 k0.6 r1.3
ind+pa 6.8 a-0.4 b-0.3 e0.6 g-0.7 j-0.3 m-0.4 o-0.4 p-0.4 r-0.6 s0.4
ind+sa 7.3 g0.6 n1.1 o0.5 r0.4
ind+til 7.1 d0.5 e0.7 g-0.3 i-0.4 s0.7
inda 7.3 d-0.4 e0.5 r-0.3 t0.4
indb 5.8 a1.2 b-0.4 c-0.5 d-0.8 e1.5 f-0.4 g-1.0 i-0.7 j2.1 l-0.5 m-0.4 n0.5 o0.8 p-0.7 q2.2 r-0.5
indb+for 7.3 e0.4 j0.3
indb+sage 7.3 j0.8 s-0.4
indb+vi 7.3 a0.4 e1.0 j1.0
indber 7.3 a0.6 d-0.4 e1.1 j0.4 o0.6
indbet 6.8 a-0.5 d-0.3 e-0.3 m-0.4 n0.7 o0.5 p-0.3 q2.8 t0.3
indbra 7.3 a0.4 e0.5 j1.3 s-0.5
indbri 6.8 a0.4 e0.7 j0.8
indd 7.3 a0.8 g-0.3 j1.3 p1.5
inddri 7.3 a0.8 g-0.3 j1.3 p1.5
inde 4.0 a1.4 b0.8 c1.7 d0.4 e1.7 f-0.3 g-1.8 h0.8 j1.9 k-0.4 m1.1 n2.6 o0.8 p-1.2 r-0.8 s1.4 t3.0
inde+da 7.1 a0.3 b-0.3 c-0.3 e0.8 j0.9 s0.5
inde+den 5.6 a0.5 b0.8 e0.6 g-0.4 j1.5 p-0.4
inde+for 6.2 a-0.8 g-0.3 i-0.4 n0.6 o0.6 p-0.6 q0.9 r-0.3
inde+hun 7.3 a0.4 b0.6 e1.2 s0.9
inde+jeg 6.2 d-0.6 g-0.6 m0.8 n-0.5 o0.7 r-0.7 s1.6
inde+jul 7.1 a-0.6 b-0.3 e-0.5 f-0.3 h0.4 n0.8 r0.6 t0.6
inde+kl 6.7 g0.4 h0.4 i-0.3 n0.7 o0.4 q-0.7 r0.8 t3.8
inde+nyta 7.3 a0.5 c0.7 e0.4 i0.7
inde+og 7.3 b0.9 c-0.4 e-0.3 i0.5 o0.6 q0.9 t-0.3
inde+over 7.3 a0.5 e0.4 j0.5 p0.6
inde+tre 7.1 e0.8 j0.7
inde+udga 7.3 d0.4 e-0.4 i0.6 j-0.3
indefr 7.3 a0.3 f0.6 j0.3 p1.2
indeks 7.3 a1.0 k0.3 l-0.3 m1.3
inden 4.1 b0.4 c1.7 d1.0 e1.5 f-0.7 g-1.6 i-0.7 j1.9 k-0.3 l0.6 m0.3 n2.5 o0.6 p-1.6 r-0.8 s0.8 t3.5
indevæ 7.3 a0.8 c0.8 e0.7 i1.5
indf 6.8 a-0.6 e-0.3 f0.3 k0.3 l0.7 m0.4 q2.3
indfly 7.3 m0.3
indg 6.4 a0.4 b0.7 f1.8 g-0.5 i-0.6 j0.5 m0.4 p1.0 q-0.3 s-0.4 t0.4
indgan 7.3 e0.4 p0.6
indgiv 7.1 c0.4 f2.1 g-0.3 i-0.5 m0.7 p-0.3
indh 7.3 b0.8 d-0.3 g0.9 i0.6 k0.5
indhen 7.3 b0.8 d-0.3 g0.9 i0.6 k0.5
indk 5.7 a0.6 b1.9 c-0.5 f1.9 h0.6 i0.3 j0.5 k1.1 l-0.5 m1.4 n-0.8 p0.4 s-0.6 t0.3
indkal 7.1 j0.7 k1.5
indkob 6.0 a0.9 b2.2 c-0.5 f1.9 g-0.3 h0.7 i0.6 m1.6 n-0.5 s-0.4
indl 6.4 a-1.1 d-0.6 f-0.4 g-0.4 h-0.3 i-0.5 j-0.4 k1.8 o0.9 q0.8 s-0.4
indlag 7.1 a-0.4 k2.1 m0.3 o0.7
indlæg 7.1 a-0.4 b-0.3 d-0.5 q0.8
indr 6.8 b0.7 e-0.4 f0.4 h1.2 i1.2 s-0.4
indr+at 7.1 a0.5 b0.8 e-0.5 f0.3 i1.5 s-0.4
indrom 7.1 a0.5 b0.8 e-0.5 f0.3 i1.5 s-0.4
inds 5.6 a0.5 b0.3 d1.0 e1.5 f0.4 k0.5 l-0.4 o-0.8 p1.3 q-0.4 r0.9 s0.9 t0.8
inds+om 7.3 b0.8 e0.4 g0.5 h0.8 k0.8 r0.4 s0.5
indsen 7.1 c0.7 e0.4 f0.9 k0.3 o-0.3 t1.1
indsig 6.8 a1.2 d1.3 j0.4 m0.4 p2.2 s-0.4
indsla 7.1 b0.8 d0.5 e0.9 g0.5 h0.7 k0.7 r0.4 s1.3
indsti 6.8 a-0.4 c-0.3 d-0.5 e0.7 i-0.6 k-0.3 p-0.4 s0.5
indt 5.3 a1.1 b-0.8 c-0.7 d-0.6 e1.7 f0.7 g-1.0 h-0.5 i-0.6 k-0.4 l2.1 m1.1 o-0.4 p3.9 q-0.5 r-0.5 s-0.4
indt+da 7.1 c0.4 d-0.3 e0.6 j0.5 l1.0 p1.0 s-0.3
indt+jeg 7.3 e0.5 p0.4
indt+noge 7.1 a0.8 m0.9 p1.9
indt+vide 7.1 a-0.6 i-0.4 m0.7 p-0.5 s0.4
indtil 5.3 a0.9 b-0.7 c-0.7 d-0.9 e1.8 f0.7 g-0.9 h-0.5 i-1.2 k-0.4 l2.2 m1.1 o-0.4 p3.9 q-0.4 r-0.4 s-0.3
info 6.8 a-0.8 c0.3 d-0.4 e-0.3 g-0.4 l-0.3 q0.6
inform 7.3 a-0.6 c0.5 q0.6
inga 7.3 e0.6 g0.6 j0.9 n1.1 o0.4 p0.8 r0.6 s0.6
inge 3.8 a1.5 b0.9 c2.2 d3.2 e0.9 f1.2 i0.7 j-0.3 k0.6 l0.4 m1.2 o0.5 p2.9 q-0.4 r1.6 s0.7 t0.9
inge+af 6.1 a-0.5 c-0.8 d0.4 g1.2 h0.4 j-0.4 n0.7 p-0.4 r0.7 s-0.5 t1.0
inge+bemæ 7.1 a-1.1 d-0.5 e-0.3 g-0.7 h-0.4 j-0.3 k0.4 o0.5 p-0.6 q0.5 s-0.3
inge+beta 7.3 a0.7 c1.0 f1.1 i-0.3 m1.3 p1.9
inge+der 7.3 d-0.3
inge+gide 7.3 a0.5 d1.3 e0.6 p0.5 s0.7
inge+har 6.4 a0.7 b0.5 c0.4 d1.8 e-0.6 f-0.3 g-0.5 h-0.6 i0.3 l1.3 m2.0 r-0.5 t-0.3
inge+kan 7.3 a-1.0 c-0.3 d-0.4 e-0.6 g1.2 h0.4 o1.2 r1.6
inge+komm 7.3 a-0.8 d-0.5 f0.5 g-0.5 o0.4 q0.5 t0.6
inge+losn 7.3 d0.3 i0.4 p0.7
inge+pani 7.3 a-0.5 g0.8 q0.7 r0.8
inge+peng 6.4 a1.8 b1.2 c1.7 d1.0 e0.3 f1.1 g-0.8 i-0.5 p4.0 r-0.6
inge+rett 7.3 a-0.4 g1.2 r1.4
inge+svar 7.1 a0.4 c0.7 d1.8 e0.9 f0.9 i-0.3 n0.3 p-0.4 s0.4
ingen 4.0 a1.2 b1.0 c2.6 d3.7 e0.9 f1.4 j-0.6 k0.8 l0.3 m1.5 o0.8 p3.2 q-0.4 r1.4 t0.7
ingent 6.1 a0.5 c0.4 d-0.4 h0.9 i0.5 p0.5 r0.4 s1.0 t-0.4
inger 7.1 d-0.3 s0.4
ingr 7.1 a0.3 b0.4 e0.6 k0.4 r0.4 s0.5
ingrid 7.1 a0.3 b0.4 e0.6 k0.4 r0.4 s0.5
inju 7.1 a-0.3
injuri 7.1 a-0.3
inka 5.7 d-0.6 e-0.5 f-0.4 h0.6 i-0.6 j2.1 m0.4 p2.2 q-0.3 s-0.6
inka+er 7.1 a0.7 j1.8 p1.6
inka+har 7.3 a-0.3 b0.3 o0.3
inkass 5.7 d-0.6 e-0.5 f-0.4 h0.6 i-0.6 j2.1 m0.4 p2.2 q-0.3 s-0.6
inkl 6.5 a0.4 d1.3 e0.6 f0.6 g-0.6 h-0.6 i-0.4 j-0.3 l0.3 m0.7 r-0.4 s0.3
inklus 6.7 a0.9 d1.4 e0.7 f0.5 g-0.5 h-0.5 m0.7 s0.4 t0.4
insp 7.3 p0.8
inspek 7.3 p0.8
inst 6.2 a1.2 c0.6 d-0.3 e2.0 g-0.4 j1.6 p0.7 r-0.3 s1.1
inst+og 7.3 a0.6 b0.6 e1.1 j0.9 p0.8 s1.6
inst+om 7.3 a0.4 e1.0 j1.3
instit 7.1 a0.7 c0.7 e0.9 i-0.3 j1.2 l0.4
inte 5.2 a0.6 b0.6 d0.4 f0.7 h0.4 i-0.8 j1.0 k0.4 l-0.6 m0.3 n1.0 o0.6 p2.0 r0.5 s1.7
inte+af 7.3 a-0.4 k0.4 n0.3
inte+for 7.3 d1.0 j0.6 s0.9
inte+prob 7.3 f0.6 h0.8 n1.2 o0.7 r-0.4
intere 6.7 a0.7 d0.7 e0.5 f0.4 i-0.3 j0.7 s2.0
intern 7.1 a-0.3 i0.5
intet 5.7 b1.0 c0.5 e-0.4 f0.4 g0.5 h1.0 i-0.9 j0.8 k0.6 l-0.5 m0.6 n1.3 o0.7 p2.1 r0.8 s-0.9
invi 6.8 a0.5 d0.5
invite 6.8 a0.5 d0.5
ipad 7.3 a0.5 b1.0 e1.5 g-0.3 i0.6
ipad+og 7.3 a0.5 b1.0 e1.5 g-0.3 i0.6
iren 7.3 m1.0 o-0.4 p0.6 q0.7 r0.4
irene 7.3 m1.0 o-0.4 p0.6 q0.7 r0.4
irma 7.3 c0.6 e0.5 g0.5 r0.5
især 6.5 a-0.5 c-0.3 g1.2 h1.1 i-0.7 k0.5 m0.3 r1.3 t1.3
især+afsn 7.3 i-0.3 r-0.4 t0.5
it 6.4 a-1.5 e-0.5 f0.3 g1.9 h1.1 i0.6 j-0.5 p-0.4 r1.4
it+firm 7.3 a-0.9 b0.5 c-0.4 d-0.6 g1.5 i-0.4 r1.6 s-0.4
ja 5.5 a-0.5 b0.5 c-0.4 h0.6 i0.7 j-0.7 l0.8 m-0.8 p-0.6 q-0.4
ja+i 7.1 a-0.4 b0.9 d-0.3 h0.4 i-0.3 k0.5 l0.9 m-0.4 n0.8 p-0.4 s0.6
ja+ja 7.3 b0.9 k0.3 l0.9 n0.9 s0.7 t0.4
ja+til 6.2 a1.1 b1.0 c-0.5 d0.4 i1.4 k-0.3 m0.6 r-0.3
jagt 7.3 a1.0 b-0.4 d1.5 g-0.5 m0.4 s0.8
jako 7.3 b0.8 d-0.5 e-0.3 r-0.3
jakob 7.3 b0.8 d-0.5 e-0.3 r-0.3
jan 7.1 a0.4 e1.2 f0.8 j0.5
jann 7.1 g0.4 h0.6 k1.0 l1.0 m-0.4 n0.7 q0.6 t-0.4
jannik 7.1 g0.4 h0.6 k1.0 l1.0 m-0.4 n0.7 q0.6 t-0.4
janu 5.6 b0.5 c0.4 d0.5 e1.4 g-0.5 h0.4 i1.5 k0.8 l0.5 m0.9 n-0.3 p-0.7 q-0.4 r-0.6 s-0.5
janu+kl 7.3 c0.5 d0.6 j0.6
janu+og 7.1 a-0.5 g0.6 h0.5 k0.3 l1.0 o-0.4 r-0.4 t0.3
januar 5.6 b0.5 c0.4 d0.5 e1.4 g-0.5 h0.4 i1.5 k0.8 l0.5 m0.9 n-0.3 p-0.7 q-0.4 r-0.6 s-0.5
jeg 2.0 a1.9 b1.5 c-1.2 d3.2 e-3.7 f2.3 h-1.0 i-1.1 j-0.7 l0.3 m-0.7 n0.6 p0.6 q-2.2 r-1.8 s5.2 t-1.4
jeg+aldr 7.1 b0.8 g0.5 h0.9 m0.7 n0.7 r0.5
jeg+aner 7.3 f0.6 g0.4 h0.4 m0.7 n0.3 o0.8 r0.4 t0.3
jeg+at 6.5 a0.5 b0.7 c0.8 d0.4 g-0.3 i-0.4 m0.9 r-0.6 s1.3 t-0.4
jeg+bad 7.3 a0.4 d1.4 e0.9 i0.5
jeg+bare 7.1 b0.4 d1.1 e-0.4 i0.5 o0.5 s-0.3
jeg+bede 6.4 a1.9 c0.4 d0.3 f1.4 g-0.5 h-0.6 i0.3 k0.6 p1.0 s-0.4
jeg+best 7.3 a0.7 b1.0 i0.5 m1.0 t0.3
jeg+beta 5.6 a0.8 b0.5 c-0.6 d-1.0 e-0.6 g0.6 h0.9 i-0.9 j0.7 n2.9 o0.6 p1.7 r0.4 s-0.3 t0.5
jeg+bliv 7.1 c0.6 d-0.4 h-0.3 k0.9 n-0.4 s0.5
jeg+brug 7.3 c0.4 l0.6 n-0.3 o1.3
jeg+den 6.4 c0.3 d1.3 e1.1 f1.6 g-0.4 i0.5 j-0.6 m0.6 n0.7 p0.5 s-0.4
jeg+der 7.3 a0.3 c0.8 d1.2
jeg+det 6.5 a0.7 c0.4 f0.6 g0.3 h0.6 j1.3 p0.6 r-0.4 s1.5 t0.4
jeg+en 6.2 b-0.5 c0.6 d2.0 g1.0 i-0.4 j-0.5 n-0.5 o0.7 p-0.6 q0.4 r1.6 s1.1
jeg+er 4.1 a0.8 b1.0 c1.5 d0.8 f0.3 i-0.3 j0.3 k2.5 l1.1 m0.5 n0.6 o1.2 p-0.4 q0.9 r2.6 s3.0 t-0.3
jeg+et 7.3 d0.4 i0.5 q0.3
jeg+fa 6.4 a-0.4 b-0.7 d1.1 e-0.8 f2.7 i-0.4 j-0.5 l0.4 n1.0 p-0.6 r0.7 s-0.7 t0.7
jeg+faet 6.8 d0.9 f1.4 i-0.6 j0.4 n-0.4 o0.7 q0.7 s-0.5 t1.1
jeg+fakt 7.3 a0.5 c0.7 d0.6 f0.3 i1.4
jeg+far 6.1 a1.4 b-0.5 c1.4 e1.3 f1.0 g-0.5 i-0.6 j-0.5 k0.4 m1.2 n0.4 o0.5 p2.2 r-0.4
jeg+fik 6.8 b1.7 c-0.5 d1.1 e-0.5 f-0.3 g-0.9 i-0.4 j0.4 n0.7 o0.9 p0.5 r-0.7
jeg+fore 7.3 b0.9 c0.5 e0.3 f0.7 h-0.3 t0.3
jeg+fors 6.5 b0.6 c-0.3 d0.4 e-0.3 f0.7 i0.4 l-0.3 n-0.4 q0.9 r0.6
jeg+fort 6.7 c-0.5 d-0.5 h0.5 j0.5 p1.1 s1.0
jeg+gar 6.2 c0.4 d0.6 e-0.4 f0.8 g-0.9 h-0.5 i0.9 j0.4 l0.5 m1.5 n-0.7 o0.7 p-0.3 q0.4 r-0.9 s-0.6 t0.5
jeg+gern 6.8 a1.1 f0.5 g-0.4 h-0.5 j0.5 p1.3 r-0.3 s0.9
jeg+gide 7.3 b0.4 d-0.4 f1.7 i-0.4 o0.5 q0.4 r0.4
jeg+gik 6.8 b-0.4 c-0.3 d0.4 e-0.4 g0.8 n-0.4 o0.4 r0.8
jeg+give 6.7 b-0.4 e-0.3 f0.3 g1.7 h1.9 k-0.4 m-0.4 r1.4 s0.4 t0.7
jeg+godk 7.3 e0.9 h0.7 o0.7 p0.7
jeg+godt 7.1 a0.3 b0.7 d0.5 g-0.5 l1.2 n0.7 r-0.4 s1.5
jeg+gor 7.3 b1.3 h0.5 l-0.4 m0.5 n1.4 o0.9 p-0.6 q-0.4 r0.3 s-0.3 t0.7
jeg+habe 6.8 a0.9 c0.4 d1.1 e0.7 i0.4 j1.0 s0.4
jeg+har 3.4 a3.0 b1.5 c1.1 d4.6 e-1.4 f2.6 h1.3 i1.3 j2.1 l-0.4 m2.3 p2.6 q1.0 r1.2 s2.3 t-0.9
jeg+havd 5.7 b-0.5 c0.7 e0.7 i-0.6 j0.4 k1.9 n1.1 r0.6 s-0.8
jeg+have 7.3 a-0.4 c-0.3 o0.8 q0.5
jeg+hele 7.1 a-0.8 b-0.3 c0.4 d-0.4 e0.5 l3.0 n2.7 p-0.4 s-0.3 t0.4
jeg+hold 7.3 a0.6 d1.2 e0.6 j0.7 p2.2
jeg+hæld 7.3 a0.5 c0.5 d0.6 e0.4 i0.8 j0.7
jeg+i 6.1 b-0.6 c1.0 d0.9 e-0.8 i0.4 j-0.4 k0.9 m-0.5 n0.6 p-0.4 q0.7 s2.3
jeg+ikke 4.8 a1.2 b4.7 c-1.2 d0.8 e0.6 f0.4 g-0.9 i1.6 j-0.9 k2.2 l1.4 m1.4 o0.4 p0.9 q0.8
jeg+indk 7.3 j0.9 k0.5
jeg+kan 4.8 b0.9 c-0.6 e0.9 f0.5 g-0.6 h-1.1 i-0.8 j-0.6 k1.3 l2.1 n0.6 o3.1 p0.5 r0.4 s-0.8 t1.0
jeg+kend 6.7 c-0.4 d0.7 e-0.6 i-0.3 j-0.3 s0.4
jeg+kigg 7.3 c0.9 d1.0 e-0.4 f0.7 k0.4
jeg+klar 7.3 a-0.8 d-0.3 e-0.4 l2.2
jeg+kom 7.3 d0.9 s0.8
jeg+komm 6.7 d-0.3 e0.3 f1.2 g-0.4 i-0.4 k0.3 l1.0 m-0.6 n2.4 s-0.6
jeg+kunn 6.4 b1.6 c0.3 d0.4 e-0.4 g0.3 j0.4 q-0.4 s-0.5
jeg+lade 7.1 a0.5 c0.4 d-0.4 e0.7 i0.7 s1.5
jeg+lave 7.1 a0.4 c1.2 e-0.4 i0.7 n-0.4 s0.5
jeg+lige 7.1 a-0.9 c-0.3 g0.5 j-0.3 n0.7 q0.3 r1.2 s-0.3 t0.6
jeg+ligg 7.3 d0.6 e0.3 s0.6 t1.1
jeg+love 7.1 c-0.3 d-0.5 e-0.5 r-0.5
jeg+lægg 6.8 a-0.3 b0.5 g-0.3 k-0.4 n1.8 o-0.3 p0.3 q-0.4 s0.8
jeg+lært 7.3 e0.6 g0.5 j0.6 p0.8 r0.7
jeg+læse 7.3 a-0.9 d-0.5 l0.4 o-0.3 q0.3
jeg+læst 6.7 a-0.5 g0.9 i-0.4 j0.4 o0.3 r0.9
jeg+ma 5.8 a-0.5 b1.0 e0.6 j-0.4 k2.1 p-0.3 q0.6 r0.4 s-0.8 t-0.6
jeg+mang 6.8 a-0.8 c0.6 e-0.7 f-0.4 n0.4 o1.7 s-0.5 t1.5
jeg+matt 7.3 e0.5 f0.4 g0.6 r0.7
jeg+med 7.3 a-0.4 g0.6 l0.7 n0.7
jeg+nar 7.3 a-0.6 h0.3 k1.7 n1.9
jeg+nu 7.3 a-0.6 b-0.3 n0.4 r0.5 t1.0
jeg+nævn 6.7 b-0.4 c-0.3 e0.8 g0.3 h1.2 j0.6 m0.7 p-0.3 r0.6 s0.7
jeg+og 6.7 b0.6 c-0.4 d0.8 f0.7 g1.1 h0.9 l0.5 p0.5 s1.3 t0.3
jeg+ogsa 7.1 a-0.7 b-0.4 c-0.4 d-0.3 e-0.6 g1.0 r0.9
jeg+onsk 7.1 a1.2 c0.6 f1.9 g-0.3 i1.0 m0.3
jeg+ordn 7.3 a-0.3 n1.9 q-0.3
jeg+over 6.5 a0.7 b0.5 c0.4 e-0.5 g-0.5 h0.7 i0.5 k-0.5 l1.8 m-0.4 n1.8 o0.4 p0.4 q0.3 r-0.4 s0.9 t-0.4
jeg+pa 6.8 d0.5 e0.4 i1.0 p1.0 s-0.4
jeg+prov 7.1 a-0.3 c0.7 d1.0 e-0.4 f0.4 g0.8 m0.7 n1.1 r1.1 t1.1
jeg+regn 7.3 a-0.4 c0.3 d-0.4 e-0.4 h0.4 t0.3
jeg+ring 6.4 a1.0 b1.8 d1.6 e0.5 g-0.6 i-0.6 m2.1 n-0.6 o1.6 p-0.5 q1.0 r-0.5
jeg+sa 6.4 a-0.5 d-0.5 e1.2 g0.5 i-0.6 j0.4 l1.0 o0.4
jeg+sad 7.3 d-0.3 e0.6 g0.6 h1.0 i0.6 r0.5
jeg+sagd 6.4 a-0.7 b-0.5 f-0.4 h1.1 i-0.5 j-0.4 q-0.3 s-0.5 t0.5
jeg+sage 7.3 e0.4 j0.9 s0.6
jeg+sagt 7.1 a-0.4 b0.5 d-0.5 g0.8 h1.1 i0.4 k-0.3 n0.5
jeg+sat 7.3 d1.1 f1.5 l0.4 n0.5
jeg+se 6.7 a-0.7 c0.6 d0.9 g0.4 i-0.6 l0.6 m0.3 o0.8 p-0.5 q1.0 r0.4
jeg+selv 6.2 b0.6 c-0.4 d0.7 e0.6 g-0.7 i0.5 j-0.5 p0.9 q-0.4 r-0.5 s0.6
jeg+send 6.0 a-0.5 b-0.5 d0.4 e0.6 f-0.4 h1.2 i-0.8 j0.5 k1.0 n1.0 o0.4 p0.5
jeg+ser 7.1 e0.7 g-0.3 n1.0 r-0.3
jeg+sidd 5.5 a0.5 b1.3 d-0.5 g-0.7 i-0.4 j-0.6 k1.3 n1.0 o-0.3 p-0.6 r-0.7 s2.2 t0.5
jeg+sige 5.9 a0.6 b1.8 c0.4 e-0.3 i0.6 j-0.4 n-0.7 o0.5 p-0.7 q-0.3 r0.5 s0.9
jeg+skal 5.0 a1.6 b0.7 c0.3 d1.7 e2.3 f1.2 g-1.1 i1.6 m0.3 n1.4 o0.6 p-0.4 q-0.4 r-0.7 t0.5
jeg+skre 6.2 b0.5 c0.9 d1.8 e-0.6 g-0.7 j-0.4 m0.6 n-0.4 o-0.4 p-0.4 r-0.5 s-0.5
jeg+skri 5.6 a-0.4 b1.3 d0.5 f0.5 h-0.8 i0.7 j-0.9 p-0.7 q0.3 r0.7 s0.7 t1.3
jeg+skul 7.3 a-0.7 c-0.5 g1.2 h0.9 l0.6 n0.5 q-0.3 r0.5
jeg+skyl 7.1 b-0.4 c-0.5 d0.5 e0.7 h0.8 i0.5 l0.6 m0.4 n0.4 o-0.4 s0.7
jeg+smid 7.3 c1.0 i0.5 m0.3 p1.1
jeg+sov 7.3 a-0.5 c-0.5 h-0.3 k1.7 l0.3
jeg+spor 6.8 h0.7 j0.5 l-0.3 n0.3 o0.5 s-0.4
jeg+spur 7.1 a0.9 b0.5 c0.9 d1.5 e0.6 g-0.3 i0.4 n0.7
jeg+stad 7.3 a0.4 b0.8 c0.5 i0.9 r-0.3 s0.7
jeg+star 7.1 a-0.4 e0.8 g-0.3 s0.6 t3.0
jeg+stil 7.3 d0.6 e0.7 n0.5 s0.6 t0.4
jeg+stra 7.3 a-0.5 c0.4 g1.2 h0.7 k0.3 n2.5 p-0.7 q0.7 r1.5
jeg+tage 6.2 a-1.2 b-0.5 c1.0 e0.7 f1.2 g0.7 i-0.9 j-0.5 p-0.6 q0.7 r1.9 s-0.6
jeg+tale 7.3 d0.5 e0.3 f0.8 n0.3 s0.5
jeg+til 6.8 a0.6 d1.8 e0.6 g-0.5 j-0.4 k0.4 n-0.3 q0.5 s1.9
jeg+tog 7.3 a0.4 c-0.3 d0.4 e-0.3 k0.7
jeg+tror 6.8 f1.1 m-0.5 o0.9 r-0.3
jeg+tryk 6.8 b0.5 c0.5 d-0.3 i-0.3 j0.6
jeg+træk 7.3 a-0.4 e-0.5 o0.7
jeg+unde 7.3 g-0.4 s0.9
jeg+var 6.2 a-0.5 b-0.4 d-1.2 e-0.4 g0.5 h0.6 i-0.8 j-0.3 n0.5 o-0.3 r0.7
jeg+ved 6.1 a1.2 c1.5 d0.8 e0.6 f1.1 g-0.6 j-0.3 k-0.3 l1.2 m0.4 p-0.4 q-0.4 r-0.4 s1.0 t0.4
jeg+vent 6.8 a0.6 c0.9 d0.4 s2.1
jeg+vil 5.1 a1.1 c-0.4 f1.7 h-1.2 i-0.9 k0.4 l0.5 m1.0 n-0.6 o0.3 p-0.7 q0.8 r0.4 t-0.6
jeg+vill 6.0 a0.9 b0.6 d0.5 e0.3 f-0.4 g-1.4 i1.5 j-0.4 l0.7 m-0.4 n0.8 r-0.7 s-0.6 t0.6
jens 6.0 b0.6 d1.2 e1.3 h0.6 j0.6 l0.7 p0.6 r-0.8
jens+kris 7.3 a-0.4 g0.8 h0.9 m0.4 r-0.6 t0.3
jens+ole 7.3 a0.5 b0.6 c0.7 g-0.3 i0.6 p0.5 r-0.4 s0.5
jer 3.3 a2.7 b1.4 c3.5 d2.3 e0.7 g3.1 h5.0 i2.9 j0.3 k-0.8 l1.1 o1.1 p-0.4 r3.2 s2.2 t0.3
jer+ansv 7.3 a0.9 e1.5 g-0.4 j1.6
jer+at 6.7 d1.9 e-0.6 g-0.5 i-0.6 j-0.5 p0.7 q0.4 r-0.5 s-0.6 t0.4
jer+bliv 7.3 e-0.4 i0.4
jer+der 6.7 b-0.4 c1.0 d-0.6 i-0.4 j0.5 m0.8
jer+efte 7.3 a-0.7 e-0.4 i0.8 o0.7
jer+elle 7.1 a-0.6 c-0.3 e-0.6 h-0.3 i-0.3 j-0.3 l0.3 q0.3
jer+en 7.1 c-0.4 g0.4 h0.9 j0.3 r0.4 s0.6
jer+er 7.3 a0.5 c1.5 f0.3 h0.6 i1.2 o0.3 r0.5
jer+et 7.3 b0.8 e-0.4
jer+for 6.2 a0.3 b-0.6 c1.1 d-1.0 e1.0 g-0.4 i-1.0 k-0.4 l1.0 m-0.4 p0.5 r-0.4 s-0.5
jer+har 7.3 a0.7 e0.9
jer+i 6.4 b-0.5 c0.7 d1.2 e-0.8 h-0.4 j-0.4 p-0.3 r0.5 s0.9
jer+inde 7.1 d-0.6 e-0.3 i-0.3 j1.2 k-0.4 q1.1 t0.7
jer+læng 7.3 a0.8 c1.2 g-0.6 i0.7
jer+med 6.8 a-0.7 d-0.6 g1.7 h1.2 i-0.5 j0.4 k0.5 n-0.3 p-0.3 r1.9 s-0.3
jer+men 7.1 a-0.6 c-0.5 d0.4 f0.4 l0.9 o1.2
jer+og 6.5 c-0.6 d0.5 e-0.6 f0.6 g0.8 h1.1 i1.5 s0.4 t0.3
jer+om 7.3 a0.3 e-0.4 m0.9 t0.3
jer+pa 6.8 a-1.1 b0.6 f0.8 g1.3 h0.9 i-0.5 j-0.3 l0.3 n-0.3 q0.3 r1.3 t0.6
jer+sa 7.1 a-0.3 d-0.4 f0.8 p0.6 q0.7
jer+selv 7.3 a0.4 e-0.4 i0.9
jer+som 7.3 a0.5 d1.0 e-0.4 i1.2 j0.4
jer+til 5.7 b-0.7 e-0.5 f-0.6 g1.5 h3.7 i-0.6 j-1.0 k0.5 p-0.6 r2.1 s2.9 t0.6
jer+tre 7.3 a0.5 b1.5 c-0.5 d0.6 e-0.4 i0.5
jere 3.2 a1.6 b1.9 d1.0 e1.1 f4.1 g2.0 h1.6 i-1.7 j2.8 k0.6 l1.2 m1.2 n0.9 o2.1 p0.4 q2.2 r3.3 s0.8
jere+ansv 7.3 a0.6 e0.3 j1.3
jere+arbe 7.1 a0.5 c-0.5 d0.5 e0.4 g-0.5 j0.8 m0.6 t0.7
jere+beta 7.3 a-0.4 b0.3 d-0.3 e-0.3 f0.4 h0.4 n-0.3 o1.6 t-0.3
jere+brug 7.3 a0.8 j2.7 s-0.5
jere+chef 7.3 a0.5 b-0.4 d2.1 f0.8 s0.7
jere+dire 7.1 a0.8 d0.5 e1.0 f2.3 g-0.4 j0.5 m-0.3 n0.3 p-0.3 t0.3
jere+egen 7.1 a0.7 d1.0 e0.3 l1.1 m1.0 p0.8 r-0.4 s0.4
jere+fakt 6.5 b1.0 d-0.5 g-0.4 h-0.5 j0.5 k0.5 l0.7 m-0.3 o0.9 p1.0 r-0.5 t-0.5
jere+folk 7.3 a-0.5 f0.6 g0.8 h0.5 m0.4 r1.1 s-0.4
jere+fors 7.3 e0.5 f0.5 j0.9 p0.6
jere+fort 7.3 a-0.6 g1.0 h0.7 q0.4 r1.2
jere+foto 7.3 a-0.5 g0.8 h0.3 k0.3 o0.3 r0.9
jere+i 7.3 a0.8 b0.7 d-0.3 f1.6 h-0.3 m0.9 n-0.3 q0.4
jere+kont 6.1 a-0.5 b0.4 d0.4 e0.4 g0.4 i-0.4 j-0.5 o-0.7 q2.3 r0.6 s0.3
jere+kund 7.3 e-0.4 g0.3 r0.3
jere+lede 7.3 a0.4 d0.5 f1.1 m0.7 p0.3
jere+mang 7.3 a0.6 e1.2 f0.5 j0.5 m0.6 p0.8
jere+navn 6.7 b0.5 d-0.4 e0.4 f0.4 i-0.4 j-0.7 k-0.3 s1.2
jere+numm 7.1 a-1.0 d-0.4 f-0.5 g1.6 h2.2 k-0.4 l0.3 r2.1 s-0.3
jere+og 7.3 a-0.6 c0.4 d0.6 g1.5 j-0.3 l1.0 n0.5 q0.7 r1.8
jere+opda 7.1 a1.2 e1.9 h-0.3 k-0.3 t0.8
jere+over 7.3 a1.0 b0.9 d-0.3 e0.6 g-0.4 j1.0 r-0.5 s1.2
jere+part 7.3 a0.4 b2.1 e-0.5 f1.5 g-0.3 i0.4 l0.3
jere+peng 7.3 b0.9 e-0.4 q1.6 r0.4 s0.7
jere+radg 7.3 g0.5 r0.7
jere+regn 6.2 c0.6 d1.6 g-0.7 i-0.5 j1.2 k0.3 l1.2 m0.4 n2.1 p1.5 r-0.5 s-0.5
jere+sene 7.3 e0.6 m0.3 p0.7 q-0.3
jere+serv 7.3 e1.7 f1.8 g-0.4 i-0.3 k0.3 p-0.3
jere+skyl 7.3 a-0.9 e-0.5 g0.5 h1.8 i-0.4 k0.3 l-0.4 m0.5 n0.4 o0.6 r1.1 t0.9
jere+supp 7.1 a0.6 d0.5 e1.6 f0.4 h0.5 j-0.4 s-0.3
jere+syst 7.3 a0.3 e0.4 k0.3 n0.3 o0.6 q1.1 t-0.3
jere+talm 7.3 a-0.6 g0.8 r0.8
jere+tegn 7.1 a-0.6 g-0.6 j0.4 k0.4 p-0.4 r-0.5
jere+tekn 6.7 b0.4 e0.3 f0.7 g0.5 j-0.4 m0.4 o0.4 p-0.3 r0.7 s0.4 t0.9
jere+tilb 6.8 a0.5 b1.8 e-0.4 g-0.4 i-0.5 l0.6 m0.6 q-0.4 r-0.4 s0.7 t-0.5
jere+vagt 7.3 a0.7 d0.8 e1.0 i0.6 k0.4 t0.6
jere+vegn 7.3 a-0.5 k0.4 l0.9
jere+vers 7.3 a0.7 e0.4 s1.2
jeres 3.2 a1.6 b1.9 d1.0 e1.1 f4.1 g2.0 h1.6 i-1.7 j2.8 k0.6 l1.2 m1.2 n0.9 o2.1 p0.4 q2.2 r3.3 s0.8
jesp 7.1 a0.6 e0.9 n0.3 o0.4
jesper 7.1 a0.6 e0.9 n0.3 o0.4
jf 6.8 a1.1 c0.8 e0.9 i1.2 j0.5 m0.3 p0.6
jo 4.7 a2.0 c0.9 d2.0 h1.0 i1.9 j0.8 l-0.4 m0.8 o-0.7 p-0.4 q-0.6 r0.5 s1.7
jo+at 7.1 a0.8 b0.6 c0.5 f0.5 s1.0
jo+det 7.3 a-0.5
jo+ikke 7.1 c0.9 d1.7 e-0.4 g0.6 i0.7 r0.9 s-0.4 t0.3
jo+selv 7.3 a0.7 e0.3 g-0.4 p0.6 s1.2
jo+spor 7.3 a0.4 c-0.5 d0.9 i0.9 s0.6
job 7.3 t0.3
john 7.3 a-0.4 g0.4 r0.5
johnny 7.3 a-0.4 g0.4 r0.5
jona 6.7 a-0.4 b-0.4 d0.4 e-0.6 f-0.3 h0.5 i-0.4 m-0.4 n0.4 t-0.5
jonas 6.7 a-0.4 b-0.4 d0.4 e-0.6 f-0.3 h0.5 i-0.4 m-0.4 n0.4 t-0.5
jonn 7.1 c1.3 e-0.5 q0.4 s1.1
jonna 7.1 c1.3 e-0.5 q0.4 s1.1
jorg 6.5 a0.7 b-0.4 c-0.4 d1.3 e1.4 g-0.7 h-0.3 i0.8 s0.6
jorg+og 7.3 a0.6 d1.1 e0.8
jorgen 6.7 a0.3 b-0.3 c-0.4 d1.4 e0.8 g-0.6 h-0.3 i0.9
jorn 7.1 b0.4 d0.4 g0.4 h0.4 o0.7 q0.8 r0.6
jose 7.3 b1.3 m1.2 s0.5
josefi 7.3 b1.3 m1.2 s0.5
jour 6.1 b0.5 c-0.6 d-0.6 e1.1 f0.3 g-0.5 i-0.4 j1.2 l0.4 m-0.5 p0.4 s0.6 t1.3
jour+kan 7.3 c-0.3 e-0.4
journa 6.1 b0.5 c-0.6 d-0.6 e1.1 f0.3 g-0.5 i-0.4 j1.2 l0.4 m-0.5 p0.4 s0.6 t1.3
jubi 6.7 e1.3 g-0.4 i-0.4 o-0.4 r-0.5 s0.5
jubilæ 6.7 e1.3 g-0.4 i-0.4 o-0.4 r-0.5 s0.5
juhl 7.1 d0.3 e0.4 l0.5
jul 6.0 a-0.8 b-0.6 e-0.7 g1.2 h2.4 i-1.0 j0.6 k0.8 l0.5 m0.4 n1.0 o0.4 p0.4 q-0.3 r0.7 s-0.6 t0.7
jul+og 7.3 a-0.3 q0.4
jule 5.3 a-0.4 b-0.8 e0.4 f0.5 h1.3 j-0.7 l1.2 n-0.9 o0.4 p-0.8 r0.8 s0.4 t1.1
jule+er 7.3 t0.8
jule+fra 7.3 a-0.4 d-0.4 o0.8
jule+i 7.3 a0.8 c-0.4 d0.6 e0.3 q0.3 s0.5
julefe 7.3 a0.4 c0.8 d-0.4 t0.5
julefr 6.7 b-0.3 c1.0 f0.4 h1.1 i0.8 k0.7 m-0.4 q-0.4 r0.6 s1.0
julehi 7.3 a-0.5 e-0.5 m0.4 o0.7 t-0.4
julen 7.3 a-0.3 d0.3 e0.4 f0.4 g-0.3
juli 6.1 a-0.5 b-0.6 c0.6 d0.7 e0.5 g0.8 h0.7 i-0.7 j-0.4 m0.4 o0.7 p-0.6 q0.7 r0.6 s0.7
juli+og 7.3 d0.3 e0.3 o-0.4 p-0.4 q1.2 t-0.3
juni 5.7 d1.4 e-0.9 f-0.7 h0.6 i-0.8 j-0.6 k0.4 m1.9 n0.4 o-0.7 s-0.6
jura 7.3 e0.4 j0.8 l0.3 p0.7 r-0.3
juri 5.3 a0.3 b-0.6 d-0.4 e0.7 f0.5 g-1.2 h-0.7 i-1.2 j3.3 m0.3 n-0.9 q0.4 r-0.7 s-1.1
juri+afde 7.1 f0.5 j0.8 l0.4
juri+og 6.8 h-0.3 i-0.3 j0.6
juridi 6.4 e0.8 f0.6 g-0.4 i-0.5 j0.8 l0.5 m-0.4 n-0.4 s-0.3
jurist 5.6 a0.6 b-0.5 c0.3 d-0.7 g-0.9 h-0.7 i-0.8 j2.8 m0.7 n-0.5 r-0.8 s-0.8
juul 7.1 a-0.6 c-0.7 e-0.6 f-0.3 g0.6 m-0.3 n0.7 o1.0 q0.7 r0.7 t-0.3
jyll 7.3 e-0.3 t-0.4
jyll+post 7.3 e-0.3 t-0.4
jyllan 7.3 e-0.3 t-0.4
jytt 7.3 c0.6 d0.5 e-0.5 n0.3
jytte 7.3 c0.6 d0.5 e-0.5 n0.3
ka 7.3 h-0.3 l1.0 n-0.3 p0.7 q0.4
kaff 5.0 a-0.6 b1.9 d1.3 e-0.5 h-0.3 i-1.1 j0.4 k1.7 t0.8
kaff+i 6.7 b-0.5 c1.0 f-0.3 g-0.6 i-0.4 j0.6 l0.3 o-0.3 p0.4 q0.6 r-0.8 s0.7
kaff+og 6.8 c0.7 d0.9 g-0.3 m-0.4 q-0.3
kaff+pa 7.3 a-0.5 c-0.4 f1.0 g1.1 h-0.4 k0.9 m0.3 o0.3 r1.0
kaff+til 7.3 a0.3 j1.0 m1.1
kaffe 5.6 b1.6 c0.3 d1.3 e-0.6 f-0.5 g-0.7 i-0.5 j0.9 k1.4 m0.4 p-0.6 q0.7 r-0.5 t1.0
kaffek 7.1 b0.8 d-0.4 e0.5 r-0.3 s0.5
kaffem 6.8 a-0.7 e-0.4 f0.9 k1.0 n0.4 o-0.3 q-0.3 r0.3 t0.4
kaffen 6.4 a-0.4 c0.6 d1.2 f-0.4 g0.5 i-0.5 j-0.3 k-0.4 m0.3 n0.8 p1.1 q-0.3 r0.6 s-0.6
kage 6.1 b-0.3 d0.5 e0.7 h-0.4 i-0.5 j-0.6 l0.5 m-0.4 n0.9 o-0.4 p0.3 r0.6 s0.4 t0.5
kage+med 7.3 d1.0 g-0.7 r-0.4 t0.4
kaj 6.7 b-0.5 c0.3 d1.2 e-0.5 h-0.3 i-0.7 l0.5 m-0.3 n-0.3 p0.9 r-0.4 t0.8
kald 5.9 c1.1 e-0.9 g0.9 h0.3 j1.1 k0.4 m0.6 o0.4 p1.1 q-0.4 r0.8
kald+den 7.1 a-0.6 d0.4 e-0.5 g1.1 h0.9 i-0.3 r0.6 t0.5
kald+det 7.1 a0.9 b0.6 c0.5 e0.4 g-0.4 j0.7 p1.9 r-0.4 s0.6
kalder 6.2 e-0.5 g1.1 i-0.6 j1.4 l-0.3 m0.9 o0.4 p0.4 r0.8
kaldte 7.1 b0.5 c-0.3 e-0.4 h0.4 k0.3 l0.4 p1.0
kale 6.5 b-0.4 d1.9 e1.0 g-0.5 i0.4 k2.2 l1.0 m-0.4 n0.6 r-0.3 s-0.4
kalend 6.5 b-0.4 d1.9 e1.0 g-0.5 i0.4 k2.2 l1.0 m-0.4 n0.6 r-0.3 s-0.4
kame 7.3 a-0.5 e0.4 h0.3 n0.4 r0.4
kamera 7.3 a-0.5 e0.4 h0.3 n0.4 r0.4
kamm 6.7 a1.4 d-0.4 e0.9 j2.4 p0.7 r0.5 s0.4
kammer 6.8 a1.8 d-0.4 e1.0 g-0.5 j2.5 p0.8 s0.5
kamp 5.8 a-0.4 b0.8 c0.3 d-0.7 e1.3 g1.5 h1.3 j-0.5 m-0.9 n-0.6 o-0.4 r0.8
kamp+om 7.3 a-0.7 e-0.4 g1.0 m-0.3 r1.4 s-0.4
kampag 6.1 b0.4 c0.3 d-0.5 e1.9 g0.7 h1.5 i-0.8 j-0.3 m-0.7 n-0.5 p0.4 q0.4
kan 2.4 a-2.8 b0.7 c-1.9 d-3.4 e-2.1 g-1.5 i-0.9 j-1.7 k1.4 l1.5 n-0.7 o2.2 p0.6 r-1.7 s-3.4 t1.0
kan+alts 7.3 f0.3 l0.4 o0.4
kan+begy 7.3 b0.8 h0.5 i0.6
kan+best 7.3 a0.6 b0.5 c0.6 d-0.4 f2.6 i-0.4 o0.5 q0.4 r0.4 s0.7 t0.5
kan+beta 7.3 c0.4 n1.4 o0.9
kan+bliv 7.3 d0.4 e-0.4 f0.5 h-0.5 k0.5
kan+brug 7.1 a0.4 g0.5 j1.2 o1.0 p1.4 r0.6
kan+de 7.3 e0.6 g1.1 i0.6 q0.3 r1.4 s-0.4
kan+dele 7.3 g0.3 h0.6 o0.5 q0.5 r0.3
kan+den 6.5 a-0.6 b1.0 e-0.5 g0.3 i-0.4 k0.3 l0.7 m1.9 n-0.7 o1.6 p-0.3 q0.6 r1.4 s-0.3 t0.8
kan+det 6.8 a0.3 b-0.4 d0.7 g-0.4 h0.6 i1.1 m-0.4 p-0.3 t-0.3
kan+du 4.1 a-2.5 c0.5 d-0.9 e-0.6 f0.5 g-1.7 h0.8 i-1.2 j-2.0 k1.8 m-0.5 o2.1 p-0.9 q1.2 r-0.8 s-1.6 t3.1
kan+fa 6.5 b0.5 d-0.4 e-0.5 f-0.3 i0.6 j0.3 n0.3 o1.2 p0.6 q-0.4 r0.6 t-0.3
kan+find 7.3 a-0.6 g0.8 h0.9 i-0.4
kan+fork 7.3 a0.5 e0.4 m1.2 p1.5
kan+fort 5.1 a-0.3 i-0.3 j-0.5 p-0.5 s-0.3
kan+ga 7.1 b0.3 e0.6 f0.3 i0.5 p0.4 q0.9
kan+give 6.8 a0.4 l0.3 r0.4 s1.3
kan+godt 6.5 a0.7 b0.4 d-0.3 e1.7 f0.7 g0.5 h0.3 i0.3 j0.6 k1.1 o-0.5 p0.9 r0.9 s-0.5 t0.5
kan+hent 7.3 l0.4 n0.4
kan+i 3.9 a-2.0 b-1.0 c-1.6 d-0.4 f0.3 g-0.8 h1.7 i-1.6 j-1.3 k-0.6 l0.7 m1.2 o2.1 p0.8 q1.3 r0.3 s-1.3 t1.7
kan+ikke 4.9 a-1.1 b0.3 c-0.4 d0.6 f0.5 h0.3 i-0.5 j-0.6 l1.1 m1.2 n1.0 o3.2 p-1.0 s-0.4 t0.6
kan+jeg 5.3 a0.7 b1.4 c0.9 d0.9 f2.4 g-0.5 h-0.6 i-0.8 l3.5 n-0.5 o1.1 p-0.7 q0.8 r0.6 s-0.4 t-0.4
kan+komm 6.7 a-0.4 b-0.4 c-0.4 d0.6 f-0.3 i-0.4 k-0.4 l0.7 n-0.5 t-0.5
kan+kore 7.3 b0.3 q0.3 t0.5
kan+kun 7.3 e0.9 i0.6
kan+leve 7.3 i0.5 l0.6 n0.5
kan+læse 6.8 a-1.0 d-0.3 e-0.4 f-0.3 g1.6 h0.6 i-0.3 k0.3 p-0.3 r1.0
kan+man 6.5 a-1.1 b-0.5 c-0.4 e-1.1 i-0.4 j-0.3 l-0.4 n0.3 o0.7 r0.5 s-0.5
kan+min 7.3 b0.8 f0.4 k-0.4
kan+nok 7.3 a1.1 b0.8 e1.4 h0.4 i0.8
kan+opsi 7.3 e-0.3 i-0.3
kan+over 7.3 c1.4 i0.7 l0.8 n0.8
kan+ring 7.3 d0.6 e0.6 g0.3 h0.7 m0.3 r0.5 s0.8
kan+rykk 7.3 a0.7 e1.4 p1.5
kan+se 6.1 a0.4 d0.3 e2.1 g-0.7 j0.3 k-0.3 m1.2 p-0.7 q0.9
kan+send 7.3 j1.0 p0.5
kan+ses 7.3 e-0.3 g0.5 r0.4
kan+skri 7.1 a-0.4 c-0.3 h-0.4 s-0.3
kan+stol 7.3 d0.6 s0.3
kan+stop 7.3 c1.1 g0.6 h0.7 i1.2
kan+sætt 7.3 a-0.6 d-0.3 e-0.3 g0.7 r0.4
kan+tage 6.8 c-0.4 n0.3 t-0.3
kan+uplo 7.3 d0.5 h-0.3 k0.3 t1.1
kan+vent 7.3 a-0.4 c-0.3 d-0.4 e-0.5 l-0.4 n0.5 r0.4
kan+vi 5.2 b1.7 c1.2 d0.4 e-0.4 h1.7 i-0.5 j-0.7 k2.5 l2.0 m0.6 n0.8 o0.6 p-1.0 t0.5
kan+vise 7.1 b-0.3 g0.5 r0.6 t-0.3
kan+være 7.1 c-0.5 d-0.5 j1.4
kant 6.4 e1.5 g-0.4 h-0.3 i-0.6 j-0.3
kantin 6.7 a0.5 e1.5 g-0.4 h-0.5 i-0.5 t-0.4
kapi 7.1 a-0.7 j-0.3 p-0.4
kapite 7.1 a-0.7 j-0.3 p-0.4
kare 6.7 c0.4 d0.6 e1.1 f-0.3 h-0.3 n1.2 p0.4 r0.3 s0.4
kare+marg 7.3 d0.4 e0.3 i0.3 p0.7 r0.4
karen 6.8 c0.4 d0.7 e0.4 f-0.3 h-0.3 n1.3 p0.5 r0.4
kari 7.3 d0.4 j0.6 o0.8 q-0.6
karl 7.3 c0.8 g-0.4 i0.7 j0.9 s0.9
kars 7.3 d-0.4 e-0.3 i0.4 l0.9 p-0.3 r0.4
karste 7.3 d-0.4 e-0.3 i0.4 l0.9 p-0.3 r0.4
kart 6.5 a-1.0 b0.4 c-0.3 d-0.7 f0.4 g1.5 h0.5 j-0.3 k0.3 m-0.3 n0.8 p-0.3 r1.2 s-0.5
kartof 6.8 a-0.6 c-0.4 d-0.5 g1.7 h0.6 n0.6 r1.4 s-0.3
kasp 7.1 d0.7 f0.4 g-0.3 h-0.5 k0.5 m0.4 p0.7 t0.3
kasper 7.1 d0.7 f0.4 g-0.3 h-0.5 k0.5 m0.4 p0.7 t0.3
kass 4.8 a-0.6 f0.7 g-0.7 i-0.4 j-1.0 k0.9 l3.3 m-0.6 n1.3 o-0.4 q0.6 s-0.8 t0.6
kass+er 6.4 a-0.8 b-0.8 c-0.6 d-0.6 e-0.5 i-0.4 k-0.5 l1.4 m-0.6 n0.9 p-0.5 q-0.3 r0.4 s-0.3
kass+i 6.8 c0.4 d0.9 e-0.3 h0.4 i-0.3 p1.3
kass+med 7.3 e0.3 m0.3 q0.3 s0.6
kasse 6.5 e0.8 g-0.4 h0.4 i-0.4 l0.3 s0.4 t0.5
kassen 5.9 d0.3 g0.3 h-0.6 i-0.3 j-0.4 k1.1 l1.9 m-0.3 n0.4 o-0.5 r1.0 s-0.5 t0.4
kasser 5.4 a-0.5 e-0.7 g-0.7 h0.7 j-0.6 k-0.4 l1.1 n0.7 q0.8 r-0.6 s-0.8
kata 6.8 e0.7 g0.8 k-0.3 l0.6 q0.7 r0.7 s0.9
katalo 7.1 g0.9 h0.3 l0.6 q0.7 r0.9
katj 7.3 a-0.4 g0.7 k1.1 l-0.4 m0.4 r0.8
katja 7.3 a-0.4 g0.7 k1.1 l-0.4 m0.4 r0.8
katt 7.3 r-0.3
ked 6.4 b-0.5 c0.7 d0.8 e-0.3 f0.5 g-0.6 i-0.5 j1.3 k1.0 l1.5 p-0.4 s-0.4 t0.5
ked+af 6.5 b-0.4 c0.4 d1.0 f0.4 g-0.6 i-0.4 j1.4 k1.1 l1.4 o0.3 p-0.4 r-0.4 s-0.4 t0.6
keld 7.3 b1.0 e0.7 g-0.3 h0.5 k1.3 n0.4
kend 5.4 b-0.6 d1.4 e-0.6 f-0.4 i0.4 k0.7 m0.5 o-0.6 p-0.7 q-0.3 s1.3
kend+en 7.1 b0.8 e0.8 m0.3 s0.4
kend+i 7.1 a0.6 c-0.3 d1.4 l0.4 s1.0
kender 5.8 a0.4 c-0.5 d1.6 g-0.5 i-0.4 k0.8 l-0.4 m0.7 o-0.4 p-0.5 s1.3
kendis 7.3 a-0.6 g1.1 h0.4 l0.7 n0.5 o-0.3 r0.9
kendte 7.1 c1.0 e-0.5 g-0.3 i1.4 s0.5
kenn 7.1 c-0.4 e0.5 n1.3 p0.6 q0.9 s0.4
kennet 7.3 c-0.4 n1.3 p0.6 q0.9
kera 7.3 a-0.6 l0.8 o-0.3
kerami 7.3 a-0.6 l0.8 o-0.3
kett 7.3 d-0.3 e0.5 g0.7 i0.6 r0.5
kh 7.1 b0.5 e-0.3 n0.3 q0.4 s0.3
kig 7.1 c0.3 d0.3 p0.7 t0.4
kigg 5.3 a-0.4 c0.8 d0.9 e0.5 f0.4 g0.5 h0.4 i0.4 o-0.4 q0.7 r1.0
kigg+i 7.3 a0.9 b1.2 e1.7 s0.5
kigg+pa 6.0 a-1.2 b0.3 d-0.7 e-1.0 f0.4 i0.4 j-0.7 l0.5 m0.3 n-0.3 o-0.5 p0.4 q0.9 r0.5 s-0.7 t0.4
kigge 6.2 a0.3 b0.6 e0.9 h-0.3 j0.6 p0.6 s1.4 t-0.3
kigged 7.3 a-0.3 g0.3 m0.5 r0.4
kigger 6.0 b0.9 d0.7 e0.8 g0.4 h0.5 i0.3 j-0.6 l0.4 q0.6 r0.9 t0.4
kigget 7.3 a-0.6 b-0.3 c0.3 h0.4 k-0.3 n0.3 s-0.4
kim 6.7 a-0.3 b-0.6 d0.5 e0.4 g0.3 i-0.4 j0.5 n0.5 r0.4 s0.4
kios 7.1 c0.7 e-0.4 g0.4 r0.5 s0.6
kioske 7.3 c0.8 d0.4 e-0.5 s0.6
kirk 6.7 b-0.3 c1.3 d0.7 f0.4 g-0.5 i-0.3 k-0.3 m-0.4 n1.0 o-0.4 s-0.5
kirkek 7.1 b-0.3 c0.3 d0.7 e-0.4 m-0.3 n1.1 o-0.4 q-0.4 s-0.4
kirs 5.8 a-1.3 c-0.4 f0.4 g0.7 h0.8 j-0.5 m-0.4 n0.6 r1.3 s-0.6 t0.7
kirste 6.1 a-1.4 c-0.3 d-0.4 f0.3 g0.7 h0.5 j-0.4 n0.9 p-0.5 r1.1 s-0.3
kirsti 7.1 d-0.3 e0.6 h0.5 i-0.4 p0.8 r0.4 t0.9
kjel 7.3 a-0.5 f0.6 h0.8 o0.4
kjol 7.3 a0.3 c0.6 i0.7 j0.5 p1.2 s0.6
kjær 6.8 f0.6 g0.6 h0.3 k0.6
kjær+kjær 7.3 c0.5 d0.3 f0.7 h-0.4 i0.7
kl 4.6 a-1.7 b-0.7 c0.4 d-0.6 e0.6 f0.3 g-1.5 h0.9 i-2.1 j-1.3 k0.3 l1.0 n0.5 o0.5 p-1.4 r0.5 s-1.4 t8.2
klad 7.3 a0.3 c0.5 d1.5 e-0.3 j0.8 s0.4
kladde 7.3 a0.3 c0.5 d1.5 e-0.3 j0.8 s0.4
klag 4.4 a-1.0 b-0.3 e0.5 g-0.9 i-1.3 j1.5 m0.6 o-0.7 p-0.4 q0.4
klag+elle 7.1 e0.5 g-0.3
klag+er 7.3 e0.6 h0.4 j0.7 n0.5 o0.4 p0.7 s0.6
klag+og 6.7 a0.4 c0.4 d0.4 e0.4 g-0.4 j1.5 k-0.3 m0.5 p0.5 r-0.5 s0.9
klag+over 5.0 a-0.4 c-0.3 i-0.4 j-0.5 l0.3 p-0.5 s-0.4
klag+til 6.5 c-0.4 j0.9 r-0.4
klag+tilb 7.3 a-0.4 e-0.3 k0.4 t0.5
klage 4.7 c-0.6 e0.4 f0.9 i-0.8 j1.1 n-0.3 o-0.7 p-0.4 s-0.5
klaged 6.8 a-0.6 c-0.4 o0.5 s-0.3 t-0.3
klagel 7.3 a0.4 e0.6 j1.0 k0.4 s1.2
klager 7.1 a-0.4 c-0.4 d0.5 f-0.3 g-0.4 h-0.5 m0.5
klages 7.3 a-0.5 d-0.4 h0.7 n0.6 o0.3 r0.3 t-0.4
klaget 7.1 c0.8 j0.5 k-0.4 m0.5 o-0.3 p0.7
klar 5.0 c1.5 d-0.4 e0.8 f-0.3 g-0.3 i0.5 k1.1 l1.1 m-0.6 n0.4 p0.8 r1.1 t1.3
klar+den 7.1 e-0.4 i0.5 k0.8 n0.9
klar+i 7.3 a0.6 c0.4 e0.6 j0.8 p1.6
klar+pa 7.1 b-0.4 c0.5 d0.5 e-0.4 l0.7 s0.5
klar+til 6.8 d0.5 e0.4 g-0.4 j-0.4 p-0.5 s0.5
klare 7.3 a-0.6 e-0.4 h0.3 k0.9 l1.9
klarer 6.4 a0.8 c-0.4 d-0.3 g-0.7 i1.3 k-0.3 p-0.3 r-0.5 s0.8
klaret 6.8 a-0.8 e-0.5 g0.4 h-0.3 k1.0 n0.8 o0.3 r0.6
klas 7.1 d-0.3 e0.5 g0.5 j0.7 o0.4 r0.5
klasse 7.3 e0.5 j0.8 m0.3
klav 7.1 a0.8 b0.7 d-0.3 e1.0 i0.5 n0.4 p0.5
klaver 7.3 a0.5 b0.7 e0.5 n0.4 p0.6
klie 6.2 a-0.8 b-0.5 d0.4 e-0.8 g-0.8 i-0.5 j0.4 k-0.4 p-0.4 r-0.3 s-0.5
klient 6.2 a-0.8 b-0.5 d0.4 e-0.8 g-0.8 i-0.5 j0.4 k-0.4 p-0.4 r-0.3 s-0.5
klik 6.8 d-0.4 e0.4 m-0.3 p0.5 q0.5
klikke 7.1 d-0.4 e0.6 p0.7 q0.6
klin 6.2 a0.5 b0.5 c-0.5 d-0.6 g-0.4 h0.7 i0.6 j0.6 k-0.4 m1.4 n0.5 o0.6 s-0.4
klin+for 7.3 c0.3 d0.5 e-0.3 l0.3 p0.6
klinik 6.7 d-0.4 e-0.4 h0.8 i0.9 k-0.4 n0.4 o0.6 t-0.3
klip 6.5 a-1.1 b-0.4 c0.9 e-0.4 f0.8 h1.4 i0.5 j-0.4 k-0.3 p-0.5 r0.6 t0.3
klip+og 7.3 c1.0 d-0.4 e-0.4 g0.3 i1.0 r0.4 s0.5
klippe 6.8 a-1.0 b-0.3 f1.0 h1.6 i-0.4 k-0.5 p-0.5 r0.6
klis 7.3 a0.6 c0.3 d0.5 e0.4 n0.3 p0.6
klit 7.1 a-0.4 c-0.5 d-0.4 h1.1 n0.4 p0.4 s0.5
kloa 7.1 a0.5 b0.8 g-0.4 h-0.4 j0.7 s0.8
kloakk 7.3 e0.3 h-0.3 j0.7 k0.3
klog 7.3 a-0.7 d-0.3 e-0.3 t0.5
klok 5.7 a-0.5 c0.7 e0.6 g0.8 j-0.6 k1.4 p-0.5 q0.8 r0.6 s0.4 t1.7
klok+otte 7.3 a-0.4 f0.3 g1.1 m0.4 q0.5 r1.0
klok+ti 7.3 d-0.3 e0.5 r-0.3 s0.7
klok+to 7.3 a-0.4 e-0.4 r-0.4
klok+tre 7.3 c0.4 d0.4 e-0.3 s0.6
klokke 5.7 a-0.5 c0.7 e0.6 g0.8 j-0.6 k1.4 p-0.5 q0.8 r0.6 s0.4 t1.7
klub 6.1 e0.9 h0.5 j-0.5 k0.4 m-0.3 n1.4 p-0.3 r0.3 s0.5 t-0.4
klubbe 6.7 c0.5 g-0.5 h0.4 k0.4 m-0.6 n0.5 s-0.5 t-0.4
knap 6.5 a-0.3 b1.0 e0.5 h0.4 i-0.5 j-0.3 k0.5 l1.0 n0.8 o0.4 p-0.3 q1.1 r0.4 s-0.3 t-0.4
knappe 7.1 g-0.4 l0.3 o0.4 q1.2 t-0.5
knib 7.3 a-0.6 b-0.3 e-0.4 l2.0 p-0.4
knib+lidt 7.3 a-0.6 b-0.3 e-0.4 l2.0 p-0.4
kniber 7.3 a-0.6 b-0.3 e-0.4 l2.0 p-0.4
knud 6.7 d0.7 g-0.5 i0.4 k0.6 l0.6 n1.0 o0.9 p-0.4 t-0.3
knus 7.3 c0.7 e0.5 g0.7 m-0.3 o0.4 p0.7 q0.9 r0.7
knæ 7.1 g0.5
knæk 7.1 a0.4 e1.5 g0.4 h0.3 m-0.3 p0.4 r0.6
knække 7.1 a0.4 e1.5 g0.4 h0.3 m-0.3 p0.4 r0.6
ko 6.8 a1.0 b1.1 d1.9 e0.5 g-0.4 i0.4 l-0.4 m-0.3 r-0.4
ko+med 7.3 d0.6 e0.6
kob 7.3 a-0.5 c-0.4 d-0.4 e-0.3
kobe 5.8 a0.7 b0.4 d-0.4 e1.0 f-0.7 h1.4 i-0.6 j1.8 m0.4 n0.3 p0.4 r0.3 s-0.6
kobe+og 7.3 a0.7 j1.4 p-0.4
kobelo 7.1 a0.6 e1.0 j1.1 p0.6 r-0.4
kobet 6.8 a0.8 c0.5 e0.3 i-0.4 j1.4 m0.7 o-0.4
kobm 7.3 a-0.5 e-0.6 g0.6 h0.9 o0.4 r0.7 t-0.3
kobman 7.3 a-0.5 e-0.6 g0.6 h0.9 o0.4 r0.7 t-0.3
kobt 6.4 a0.5 b-0.4 e1.6 g-0.5 i0.8 s-0.4 t1.2
kobt+en 7.1 a-0.4 b-0.3 c0.3 d-0.5 g-0.3 i0.3 t0.3
kobte 7.1 b-0.3 e0.3 t1.0
kode 6.5 b-0.5 c0.9 e0.3 f-0.4 g0.7 h1.0 k-0.4 m-0.4 n0.3 p-0.3
koden 6.7 b-0.3 c1.0 e0.4 g1.0 h0.8 k-0.3
kofo 7.3 b-0.3 d0.7 e0.5 j0.7 q0.8
kofoed 7.3 b-0.3 d0.7 e0.5 j0.7 q0.8
kok 7.3 e-0.3 f0.3 t0.7
kokk 5.6 a0.6 b-0.6 c0.5 e1.1 g0.7 h0.6 i1.4 m-0.7 n-0.3 o-0.5 p1.0 q0.7 t0.4
kokk+er 7.1 e0.3 j0.7 p0.6
kokk+har 7.3 a0.8 e0.6 g-0.3 i1.3
kokk+og 7.1 a0.5 c0.9 d-0.8 l0.5 r-0.4 s0.8
kokk+pa 7.3 c0.7 i0.8 k0.7 r-0.3
kokken 5.6 a0.6 b-0.6 c0.5 e1.1 g0.7 h0.6 i1.4 m-0.7 n-0.3 o-0.5 p1.0 q0.7 t0.4
kold 6.1 a-1.4 b-0.4 c-1.2 e-0.9 f0.3 g0.6 h1.5 i-0.7 j-0.5 k1.2 n0.4 p-0.6 q0.6 r0.9 s-0.7 t-0.5
kold+og 7.3 a-0.5 g1.0 h0.5 m-0.4 r0.9
koldin 6.7 a-1.2 b-0.4 c-0.7 e-0.6 g0.4 h1.4 i-0.6 j-0.4 l0.4 p-0.4 q0.5 r0.7 s-0.3 t-0.3
kole 7.3 d1.0 f0.3 k0.3 l0.9 m0.5 n1.0 p0.8 t0.4
koll 5.3 a-0.7 c-0.5 d0.8 h1.3 i-0.5 k0.4 n1.1 o0.6 r0.7 s-0.4
koll+der 7.1 b0.6 c-0.4 i0.5 n0.9
koll+fra 7.3 j1.0 m1.3
koll+i 6.8 c-0.5 d1.0 g0.8 h0.6 o0.5 r1.0 s0.5
kolleg 5.4 a-0.9 c-0.9 d0.9 h1.3 i-0.5 k0.4 n1.1 o0.6 r0.8 s-0.4
kom 4.7 a2.3 b1.7 c2.8 d1.0 e3.5 g0.7 h0.3 i-0.7 j-1.4 k-0.5 l0.5 n1.0 q1.3 r0.6 s-0.8 t1.2
kom+den 7.3 a-0.4 c-0.4 d0.5 g1.1 h0.7 k0.3 m0.5 q-0.3 r0.6
kom+der 7.3 a0.4 c0.4 d0.5 e0.5 h0.3 p0.4
kom+efte 7.3 a0.7 c0.8 d0.8 e0.7 g-0.3 l1.0 q-0.3
kom+forb 7.3 b0.3 d0.3 f0.4 g0.4 i0.4
kom+med 7.1 d0.8 e-0.4 r-0.4 s0.8
kom+og 6.5 a1.6 c0.7 d-0.5 e3.2 g-0.4 j-0.3 m-0.4 p1.6 s0.6
kom+til 6.5 a-0.8 b0.5 c-1.0 d-0.6 e-0.3 f0.4 g1.1 i-0.7 m-0.5 o0.7 p-0.4 q1.1 r1.6 s-0.4 t0.4
komm 3.5 a-1.0 b-0.7 d0.3 e-1.2 f0.9 g-1.3 j-0.8 k1.9 l3.2 n0.8 o0.5 r-0.4 s0.8 t1.5
komm+alli 7.3 a-0.7 c0.6 d0.5 k1.4 t0.8
komm+de 7.1 a-0.7 e-0.7 g-0.3 h-0.3 m0.8 o0.8 r-0.3 s-0.3 t-0.3
komm+den 7.3 c0.6 d0.6 e-0.3 k2.1
komm+der 6.5 a0.6 c-0.4 e1.1 h0.6 i-0.4 j0.4 m0.5 p1.4 s0.9
komm+desv 7.3 a-0.4 b0.8 k1.0 l1.1 m0.3 q0.4
komm+en 6.8 a-0.5 b-0.4 c-0.4 d1.2 i-0.3 j-0.5 l0.9 p-0.5 s-0.4 t0.5
komm+er 7.3 a-0.6 e-0.4 i-0.4 l1.0 t0.3
komm+forb 7.1 b0.4 i0.3
komm+fra 6.7 c-0.5 d-0.6 e0.5 f-0.3 g0.5 i-0.5 j0.4 l-0.3 p0.5 r0.5 s-0.4
komm+fred 7.3 d0.5 e0.6 o1.5 s0.5
komm+frem 7.3 d-0.4 i0.7 m0.3
komm+har 6.4 a-0.9 c-0.6 e0.8 g-0.6 i-0.7 l2.1 n-0.4 p-0.5 s-0.5 t0.5
komm+hjem 7.1 a-0.4 b-0.3 n1.4
komm+i 6.0 a-0.5 c1.4 d0.4 f-0.4 g1.4 h1.7 i-0.7 j-0.4 l1.7 n1.7 o-0.5 p-0.5 q-0.4 r1.1 s0.7 t1.0
komm+ikke 7.3 b0.3 f2.3 h-0.3 i-0.4 k2.4 r0.4
komm+inde 7.1 c1.0 e-0.3 i0.6 j-0.3 r-0.4 s0.4
komm+med 6.5 d0.7 f0.8 k1.0 l0.6 n2.8 p-0.5 s-0.6
komm+nar 7.3 a-0.5 e-0.3 f0.3 h0.4 p-0.5 q1.4
komm+nye 7.3 a-0.7 b-0.4 c0.3 g0.4 h0.8 k-0.3 m-0.3 r-0.4
komm+pa 6.2 a-0.8 d-0.3 e-0.6 g-0.3 h0.8 i-0.4 j-0.4 k0.6 l0.4 n0.7 o-0.4 p-0.3 q-0.5 r0.4 s-0.4 t-0.3
komm+sa 6.8 b-0.3 d1.2 e-0.4 g-0.5 j0.8 l1.6 n-0.4 o-0.3 q-0.3 r-0.4
komm+spor 7.3 e0.4 j0.7
komm+til 5.7 a1.1 b-0.3 d-0.6 e-0.8 f0.3 g-0.3 h-0.4 i-0.4 j1.3 k0.5 l0.6 m-0.5 o0.4 p0.3 q0.4 s1.7
komm+ud 7.1 a0.5 e-0.6 g-0.5 h-0.5 i1.6 l0.9 q0.4
komm+vi 7.3 e0.7 l0.7 p0.8
komm+vide 7.3 a1.0 b0.4 f1.2 g-0.3 i1.1 q0.4
komm+vil 7.3 d0.3 g0.5 h0.8
kommae 7.3 a-0.3 d-0.3 g-0.6 m0.5 r-0.5 t0.3
komme 5.4 c-0.9 d0.3 e-1.4 f-0.5 g1.0 h0.4 i1.4 j-0.6 k0.6 l1.2 m1.5 n-0.5 p-0.8 r0.9 s-1.3 t1.1
kommen 7.1 a0.6 c0.8 e0.4 p0.9 s2.2
kommer 4.1 a0.5 c1.2 d1.7 f1.5 g-2.5 h0.4 i-1.6 j-0.5 k2.2 l2.5 n1.9 o0.4 p1.0 q-0.5 r-0.9 s1.2 t1.0
kommet 5.8 a-1.6 c-0.5 d-0.7 e-0.9 f0.4 g0.4 h0.6 i0.5 j-0.7 k1.2 l1.0 m-0.7 n0.5 o0.6 p-0.7 q0.9 s-0.7
kommun 5.0 a-1.0 b0.4 d0.5 e0.8 f0.9 g0.8 h0.3 j0.5 k0.9 l2.3 p-0.8 q0.5 r0.8
komp 7.1 a0.3 e1.2 f0.5 h-0.3 i0.5 o0.3
kompag 7.3 e0.5 f0.5 o0.4
konc 6.0 c-0.7 d-0.3 e0.7 f1.3 g0.4 h0.7 i1.9 j-0.5 l0.8 m0.3 n-0.4 p-0.4 r0.8
konc+har 7.3 b0.3 e1.2 g-0.3 m0.4 r-0.4
konc+og 7.3 a-0.3 e-0.3 g0.4 l0.8 r-0.4
konc+saml 7.3 a-0.5 i1.6 r1.1
koncep 7.3 a0.4 b0.4 e1.2 m0.5 r-0.5 t0.4
koncer 6.1 a-0.3 c-0.5 d-0.4 f1.2 h0.6 i2.2 j-0.4 l1.0 n-0.5 p-0.4 r1.2
kone 5.5 a-1.6 e-1.1 g0.5 h0.6 j-0.3 k-0.3 m-0.5 o1.5 p-0.9 q0.9
kone+har 7.1 b1.0 e-0.6 f0.8 g0.9 h0.3 i0.4 q0.3 r0.7 t0.4
kone+og 7.1 a-0.6 d-0.4 g0.6 h0.9 i0.4 n0.3
kone+sige 7.1 a-0.7 c-0.3 e-0.5 n-0.3 o1.4 t-0.4
konen 7.3 a-0.5 e-0.5 f0.3 g0.5 h0.4 q0.8
kones 7.1 b0.6 f0.5 j0.4
konf 6.1 a1.1 c2.7 d0.5 e1.3 f0.5 g-0.4 j-0.4 l-0.4 m0.6 n-0.5 p-0.3 q0.4 s0.4 t-0.3
konf+er 7.3 e0.6 f0.3 i0.7 q0.9 s0.5
konfir 6.4 a0.8 c2.9 d0.3 e0.9 h0.4 j-0.4 l-0.3 m0.4 n-0.4 s0.5
kong 7.3 a-0.5 b-0.3 h1.3 n0.4 r0.5
konk 5.2 a-2.0 c-0.5 e-1.7 i0.4 j-0.9 k-0.4 l1.7 m-0.4 n2.0 p-0.9 q-0.4 s-1.0 t0.8
konk+fra 7.3 b0.5 d-0.4 i0.4 n0.5 t0.4
konk+har 7.3 c-0.6 d0.4 e-0.3 i0.9
konk+i 7.3 a-0.4 f0.8 h0.3 k-0.3 l1.4
konk+og 7.3 a-0.9 d-0.4 i-0.4 l0.6 m0.6 t0.7
konk+pa 7.3 a-0.3 g-0.5 n0.6
konkur 5.2 a-1.9 c-0.6 e-1.5 f0.4 g-0.4 i0.5 j-0.8 k-0.5 l1.8 m-0.3 n1.8 p-0.9 q-0.5 s-0.9 t0.9
kons 6.0 b1.0 e-0.7 f0.3 g0.5 h0.3 i-0.6 j0.7 m0.7 n-0.4 s-0.5
kons+at 7.3 g0.8 m0.4 r1.0
konsta 7.3 g0.8 m0.4 r1.0
konsti 7.3 b0.3 r-0.6
konsul 6.7 b0.7 f0.5 j-0.4 k0.5 m0.5 o0.3 p0.5
kont 3.6 a-1.3 b0.6 d1.0 e-0.3 f1.3 g-1.3 h1.2 j-1.5 l0.6 n1.7 o4.3 p0.3 q1.6 r-0.7
kont+bliv 7.3 i1.0
kont+er 6.4 a-0.7 b-0.4 e-0.7 g0.6 i-0.4 l1.8 m0.8 n0.9 r0.9 s-0.4
kont+for 6.4 c-0.7 d0.9 f-0.3 h0.8 o2.0 p0.9
kont+fra 7.3 e0.4 g0.5 r0.5
kont+har 7.3 a0.7 b1.6 c0.5 i0.8 s1.5
kont+hos 7.3 e-0.3 p1.0
kont+i 6.5 a-0.6 c-0.5 f0.9 g-0.6 k0.5 n0.4 o0.9 p-0.4 q1.0 r-0.6
kont+indt 7.3 a1.1 e1.4 p1.4
kont+kan 7.3 a-0.4 b0.4 m-0.4 o1.0
kont+med 7.3 a-0.4 d0.4 h1.0 i-0.3
kont+mig 7.3 a-0.4 b0.5 f0.5 i-0.3
kont+og 6.4 a0.3 b1.0 c0.3 e-0.3 f1.2 g-0.4 h0.6 i0.6 j-0.3 m-0.4 n0.6 p-0.5 r-0.6 s-0.3
kont+pa 6.4 a0.3 f0.6 h0.8 j-0.4 l-0.4 m0.6 o-0.4 q0.4 r0.4 s1.5
kont+punk 7.3 c0.9 i-0.3 j0.7 p0.4
kont+sa 7.3 a-0.4 d-0.3 e-0.5 k0.4 n0.4 o0.7 t0.4
kont+sene 7.3 n-0.5 o-0.4 q1.0
kont+sige 7.3 a0.7 c1.6 d0.7 j0.6
kont+skal 7.3 c-0.3 d0.4 i0.8 m0.3 o0.5
kont+til 6.8 g1.4 h0.6 i-0.6 k0.3 p1.4 q0.5 r0.7
kont+udlo 7.1 d1.0 e1.0 i1.8
kontak 5.5 b0.6 c-0.4 d1.5 e0.8 f1.9 g-0.5 h0.5 i0.5 j-0.7 k0.6 m0.5 n-0.4 o-0.3 q1.0 s-0.4
kontan 6.2 a0.9 b0.8 d-0.3 e0.4 g-0.6 i-0.5 j-0.6 l-0.5 n1.5 o0.5 s4.0
konter 7.3 k0.6 o1.1
kontin 6.4 a-0.4 c-0.4 d-0.4 e-0.8 i-0.4 k0.7 n1.2 o0.3 q0.5 s-0.5
konto 5.3 b0.5 c1.0 f-1.2 g-0.8 j-0.8 k0.5 l1.1 o2.1 p2.3 q3.0 s-0.8
kontoe 6.4 a-0.5 b-0.4 c0.5 d0.5 e-0.3 g-0.3 i-0.4 k-0.4 l2.5 n-0.5 o0.4 p1.0 q0.8 r-0.5 s-0.4
konton 6.2 a-1.3 b-0.4 c0.3 e-0.4 g-0.3 h1.1 i-0.3 k0.6 n1.7 o2.8 p-0.7 q-0.4 r0.5
kontor 5.1 a-0.7 b-0.4 d0.9 e0.6 f1.2 g0.6 h1.0 i-0.7 j-1.0 m1.9 n1.0 o1.0 p-0.7 r1.5 s-0.3 t0.5
kontou 6.7 c-0.8 d-0.8 h0.8 i-0.3 l-0.4 m1.3 o2.7 p-0.5
kontra 5.0 a0.7 b0.8 c1.2 d1.4 e0.3 f0.8 g-0.5 h1.3 i1.8 j1.1 l-0.3 n-0.3 o-0.8 p-0.3 q0.7 r-0.8 s-1.2
kontro 7.3 a-0.5 d-0.4 g0.3 l0.3 r0.8 t0.4
kopi 5.6 a-1.1 b-1.0 c-0.4 d0.4 e-0.8 f1.0 g-0.7 i-0.4 j-0.8 m-0.6 o3.0 p-0.9 q0.8 r0.3 s-0.8 t-0.4
kopi+af 6.0 a-0.6 b-0.5 g-0.6 j-0.5 m-0.5 o2.4 p-0.5 s-0.5
kopima 7.1 a-0.4 b-0.3 e-0.3 g-0.4
kore 4.9 a-1.3 c-0.8 d-0.4 e-0.6 g0.5 h-0.4 k1.3 l-0.7 n1.5 p-0.9 r0.8 s-1.0 t1.4
kore+efte 7.3 a-0.6 e-0.5 i-0.3 k0.3 l0.4
kore+i 7.3 e-0.4 g0.5 r0.5
kore+over 7.3 c0.6 g-0.3 o-0.3 r-0.5
kore+som 7.3 a-0.7 f0.4 k0.7 r0.3 t0.3
kore+vide 7.1 d0.4 e-0.3 g-0.6 i0.4 r-0.3
korend 7.3 f0.3 o0.4 r0.3 t-0.3
korer 5.4 a-0.7 b-0.8 c-0.5 d-0.3 i0.5 j0.3 k0.6 m-0.5 n0.6 o-0.6 p-0.7 q-0.4 s-0.9 t1.4
koret 7.1 a-0.5 d-0.5 g0.8 n1.1 q-0.3 r0.7 s-0.4
korr 6.0 a0.5 b-0.3 c0.6 d-0.4 e0.4 f-0.4 g-0.8 i-0.9 j1.0 k-0.4 m-0.6 p-0.5 q0.8 s-0.7 t0.6
korr+pa 6.7 c0.6 g-0.4 i-0.4 j-0.3 l-0.4 n-0.4 q0.3 s-0.3 t0.5
korrek 6.1 a-0.4 c0.7 d-0.3 e0.6 f-0.4 g-0.7 i-0.7 j-0.6 k-0.4 m-0.6 p-0.5 q0.9 s-0.5 t0.7
kors 5.9 a0.4 b1.1 g-0.3 i-0.8 j-0.5 l0.4 m2.8 n1.5 o0.4 p-0.6
korsel 6.4 a1.1 b1.2 e0.4 f0.4 g-0.6 h-0.4 i-0.5 j-0.4 l0.4 m3.1 n1.3 p-0.4
korsle 7.1 h-0.4 m0.7 o0.9
kort 5.4 a-1.5 b-0.4 c-1.2 e-1.0 f1.3 g1.9 h1.9 i-1.1 j0.3 k0.8 l0.7 m1.6 n0.6 p0.5 r2.6 s-1.2 t1.7
kort+i 7.3 a0.4 c-0.3 e1.4 t0.9
kort+og 7.3 e0.5 h0.6 j0.8 p0.7
korte 6.7 a-0.7 c-0.4 d-0.3 e-0.7 f0.4 g1.1 h1.2 i-0.3 k0.5 r1.4 s-0.3 t0.5
kortet 7.3 e-0.4 f0.3 g-0.4 l0.3 n-0.3 p0.5 r-0.4
kost 5.1 a0.5 b3.7 c-0.3 d-0.7 g-0.4 h0.4 i0.6 j0.4 k0.4 l0.6 p-0.8 q1.2 r0.5 s-1.2 t-0.5
kost+det 6.0 b1.8 c-0.5 e0.4 i0.7 j-0.5 k-0.4 p-0.4 s-0.5
koste 6.4 a-0.4 b-0.4 e-0.7 i-0.5 j1.5 q1.0 s-0.7 t-0.5
kosted 7.3 b0.8 i0.8
koster 5.6 a0.8 b3.2 d-0.5 h0.4 i0.7 j-0.6 l0.3 p-0.6 q0.5 r0.5 s-0.9
kr 4.3 a1.9 b4.4 c0.3 d0.4 f1.0 g-1.7 i-2.7 k0.6 m5.7 o3.0 p-0.4 q6.4 r-0.8 s-1.2
kr+for 6.8 a1.4 b1.7 c0.5 e0.5 f0.4 g-0.5 k0.6 m0.9 o0.6 p0.5 q0.5 s0.4
kr+fra 7.1 e0.8 g0.4 q1.8 r0.3
kr+i 6.5 a0.9 c-0.4 d0.9 g-0.4 i-0.7 j-0.3 m3.9 n0.4 o-0.4 p0.3 q0.4 s-0.5 t-0.6
kr+om 7.1 b0.6 e-0.4 g0.3 i-0.4 o0.3 r0.3
kr+oven 7.3 a0.4 b1.8 m1.6 n0.4 t0.5
kr+pr 7.3 a0.6 b1.4 e1.3
kr+som 6.8 a-0.7 b0.6 d-0.4 e-0.4 g-0.3 j-0.3 m0.4 o0.9 q1.3 s0.3
kr+til 7.1 a0.6 b1.0 d0.9 f0.8 g-0.3 h0.5 i-0.4 k0.4 m1.5 n0.6 o1.8 q0.4 t0.5
kr+uden 7.3 j0.4 m0.8
krag 7.3 e0.4 j0.5
kragh 7.3 e0.4 j0.5
kram 6.7 a-0.5 c0.6 e-0.5 g1.8 h-0.5 i0.7 k0.4 l0.4 m0.6 o-0.4 q-0.4 r1.9
krav 5.6 a0.8 c0.8 f0.6 g-0.5 h0.8 j3.7 m0.7 n0.5 p0.9
krav+mod 7.3 d0.4 e0.5 j0.5
krav+og 7.3 a0.7 i0.7 j0.5 m1.2 p1.0 s0.9
krav+om 7.3 j0.4
krav+pa 6.8 a0.4 c1.3 e0.4 g0.3 h0.8 j1.8 p-0.5
krav+vide 7.3 a0.4 f1.0 j0.3 m1.2 p0.8
kravet 6.5 a0.6 c-0.4 e0.4 f0.7 g-0.4 h-0.3 i-0.5 j1.5 m1.2 p1.3 s-0.3
kred 5.4 a0.3 c0.3 d0.7 g-1.1 i-1.0 k0.9 l2.7 m3.3 o0.9 q1.4 r-0.4 s-0.9 t1.0
kred+belo 7.3 a0.6 e-0.3 j0.8 m1.9 t0.4
kred+pa 7.3 a0.6 e-0.4 m1.4 o0.3
kredit 5.4 c-0.4 d0.7 g-1.1 i-1.0 k0.8 l2.8 m3.1 o0.9 q1.4 s-0.8
krim 7.3 j0.8 m1.0
kris 6.7 b0.3 c0.9 d-0.4 g0.5 h1.2 i-0.4 k0.8 l0.7 m0.3 n0.6 p-0.4 q-0.3 t0.8
kristi 7.1 a-0.6 g0.7 h1.0 m0.6 r-0.4 t0.4
kroe 6.8 e0.3 i0.5 k-0.4
kroe+i 7.3 e0.5 i0.6
kroen 6.8 e0.3 i0.5 k-0.4
krog 7.3 a0.4 c0.4 p1.3
kron 6.0 a1.3 b4.2 e1.6 g-0.9 i-0.8 l0.6 m0.5 o0.7 p-0.6 q0.3 s0.9 t-0.4
kron+for 6.7 a1.2 b2.0 f0.3 g-0.4 i-0.4 m0.8 o0.4 p0.7 s0.6
kron+og 7.1 a0.4 b0.8 d0.3 e1.7 g-0.3 o0.4 p0.8 s-0.4 t-0.3
krone 7.3 a-0.8 c-0.6 k-0.4 l0.8 o0.7 q0.4
kroner 6.2 a1.4 b4.4 c0.5 d0.3 e1.8 g-0.7 i-0.5 k0.4 m0.5 p-0.5 r-0.4 s0.3
krus 7.3 a0.5 c0.8 f0.7 i0.8 m0.8 o0.9 q0.4
kruse 7.3 a0.5 c0.8 f0.7 i0.8 m0.8 o0.9 q0.4
kryd 6.8 c0.8 d0.8 m-0.4 n-0.3 p-0.3 q1.8 s0.7
kryd+vore 7.3 a-0.4 f0.3 m-0.3 n-0.3 q2.0 r0.3
krydse 7.3 a-0.4 f0.3 m-0.3 n-0.3 q2.0 r0.3
kræv 5.7 a0.8 b-0.6 c0.9 d0.3 e0.8 f0.3 g-0.9 i-0.9 j3.0 m-0.6 n-0.3 p0.4 r-0.6 s-0.7
kræv+peng 7.3 a-0.7 e-0.4 f0.8 j-0.4
kræve 7.1 a0.3 f0.4 g-0.3 j1.0
kræver 6.1 a0.4 b-0.4 c0.8 d0.6 e1.0 g-0.6 i-0.6 j2.1 l-0.3 m-0.6 p0.7 r-0.4 s-0.5
kuff 7.3 a-0.6 c-0.3 o0.6
kuffer 7.3 a-0.6 c-0.3 o0.6
kun 5.0 b-0.9 c1.0 d1.6 e0.6 f-0.7 g-1.3 i-1.1 j-0.4 k0.6 o0.4 p-0.5 s0.4 t1.1
kun+en 7.1 c-0.3 d0.4 k0.4 m0.6 o1.0
kun+find 7.3 d-0.4 p1.0 s-0.4
kun+for 7.3 a-0.6 g-0.4 k0.4
kun+ford 7.3 a0.9 e-0.3 g-0.4 s1.7
kun+fra 7.3 a0.4 d1.6 p-0.3
kun+pa 7.3 a-0.5 e-0.4
kund 4.2 b-0.6 d2.0 e1.0 g-1.6 i-1.0 j-1.2 l1.7 m-0.8 o0.4 p-1.8 r-0.9 s0.7 t0.6
kund+der 7.3 a0.5 d1.0 h0.3 n0.3 s1.1
kund+er 6.8 d0.4 e0.7 g-0.3 i-0.4 j0.7 t-0.5
kund+har 6.5 a-0.9 f0.6 g-0.3 k-0.3 l1.4 o1.8 p-0.5 q0.6 s-0.5
kund+i 6.8 d0.5 e-0.5 n-0.3 o0.3 q0.4 r-0.5
kund+kan 7.1 a-0.8 c-0.7 d-0.4 e-0.5 m0.5 s-0.3
kund+og 7.1 b0.4 c0.3 f0.4 k-0.4 l1.2 r0.4 t0.4
kund+skal 7.3 a-0.3 c0.3 e-0.3 f0.5 n1.1 o0.6 q0.4 t-0.3
kund+til 7.1 a0.8 b0.5 i0.6 j0.5
kunde 5.0 a0.4 b0.9 d1.1 e0.5 f0.5 g-1.1 j-0.4 k-0.8 l2.3 m-0.4 n-0.4 o-0.5 p-0.4 r-0.7 s-0.4
kunded 7.3 e0.6 j0.5 k1.0
kunden 6.0 a-1.6 b0.3 d0.5 e-0.5 h0.8 i-0.7 j-0.5 l0.9 n0.8 o1.9 p-0.9 q0.5 s-0.6
kunder 5.3 a0.7 b-0.8 c0.7 d1.1 e1.8 g-0.8 h-0.3 i-1.2 j-0.8 o-0.5 p-1.1 q0.6 s1.5 t1.0
kundes 7.1 c0.6 d-0.4 e-0.5 f0.8 s0.9 t0.7
kunn 4.8 b0.5 f-0.6 g1.2 h0.9 k-0.4 n1.7 o0.5 p-0.6 q-0.4 r2.1 s-0.3 t0.3
kunn+brug 7.3 c0.6 d0.8 j0.5
kunn+du 7.3 a-0.4 d-0.4 h-0.3 m0.4
kunn+godt 7.3 c-0.3 d0.5 e-0.7 g-0.4 h1.2 i-0.4 r-0.6
kunn+ikke 6.2 a-1.4 b0.8 d-1.0 e-0.4 g2.2 h0.8 i-0.8 j-0.4 m-0.3 n1.3 p-0.5 r2.9 s-0.6
kunn+jeg 7.3 d0.5 n0.4 o0.4 s0.8
kunn+logg 7.3 e0.7 l0.4 p0.7 q0.3 r-0.3
kunn+se 7.1 d-0.4 g0.5 j0.9 l0.4 m0.8 n1.0 o0.4 q-0.3 r0.7 t0.9
kunn+svar 7.3 a0.6 d-0.3 e1.3 i1.0 r-0.4 s1.0
kunne 4.8 b0.5 f-0.6 g1.2 h0.9 k-0.4 n1.7 o0.5 p-0.6 q-0.4 r2.1 s-0.3 t0.3
kuns 6.7 b1.1 e0.6 g0.3 i-0.4 j-0.4 p0.8 r0.5 s2.0
kunst 7.3 b0.6 g0.8 p0.5 r0.9 s1.0
kunstn 7.3 a0.4 b0.7 d-0.3 e0.7 g-0.4 p0.5 r-0.4 s1.2
kura 7.3 e-0.3 g-0.3 k-0.4
kurato 7.3 e-0.3 g-0.3 k-0.4
kurs 6.1 a-0.9 d-0.6 f0.8 g-0.4 h0.5 j-0.4 k1.6 l0.5 m-0.4 o0.9 p-0.3 r0.3 s-0.5 t-0.5
kurs+til 7.3 o0.3
kurset 7.3 a-0.3 c0.3 e-0.3 g-0.4 k1.2
kursus 6.7 b-0.3 d-0.4 g-0.4 i0.4 k0.5 l0.5 o0.8
kurt 7.1 b0.8 e-0.3 g0.5 l0.5 r0.5
kusi 7.1 a0.6 d-0.3 e0.7 g-0.5 h0.7 i0.6 m1.0
kusine 7.1 a0.6 d-0.3 e0.7 g-0.5 h0.7 i0.6 m1.0
kuve 6.8 b-0.3 d1.0 e0.6 n0.3 o-0.3 p0.6 t-0.4
kuvert 6.8 b-0.3 d1.0 e0.6 n0.3 o-0.3 p0.6 t-0.4
kvad 7.3 k0.4 m0.9
kvadra 7.3 k0.4 m0.9
kval 6.8 a-0.5 b-0.4 c0.6 g0.8 k-0.4 l0.5 n0.7 o0.6 r0.9
kvalit 6.8 a-0.5 b-0.4 c0.6 g0.8 k-0.4 l0.5 n0.7 o0.6 r0.9
kvar 5.7 a0.7 b2.4 c-0.3 e0.6 f0.8 g-1.0 i0.7 m-0.9 n1.2 o1.6 q1.9 r-0.5 s-0.7 t0.4
kvar+og 6.8 a0.6 e0.6 f0.9 g-0.5 h0.3 m-0.4 o0.8 q0.3 t0.4
kvarta 5.9 a0.3 c-0.4 d0.6 e1.0 f0.6 g-0.8 i0.9 k-0.4 m-0.6 n1.0 o1.8 q1.6 r-0.5 s-0.4
kvarte 7.1 a0.5 b2.9 d-0.5 e-0.4 j-0.4 k0.4 m-0.4 q0.5 s-0.4
kvin 7.1 d1.1 e0.6 m0.5 n0.5
kvin+i 7.3 a0.5 d1.2 e0.7 m0.4
kvinde 7.1 d1.1 e0.6 m0.5 n0.5
kvit 6.0 a-0.6 c-0.9 d-0.7 e-1.1 g-0.5 h0.6 i-0.3 j-0.7 l0.6 n0.4 p0.6 q2.2 s-0.5
kvit+vedh 7.3 a-0.4 c-0.5 d-0.3 m-0.5 p-0.3 q2.0
kvitte 6.1 a-1.2 c-0.9 d-0.7 e-1.0 g-0.4 h0.6 j-0.5 l0.6 n0.4 p-0.7 q2.3 s-0.4
kæde 6.7 b-0.4 d-0.3 e0.3 f0.4 g0.6 h1.7 i1.0 m-0.3 n-0.3 r0.4
kæden 7.3 g0.5 h0.9 i0.4
kæld 6.5 c-0.4 e1.1 f0.5 g0.5 i-0.4 j1.1 p0.3 r0.9 s-0.5
kælder 6.5 c-0.4 e1.1 f0.5 g0.5 i-0.4 j1.1 p0.3 r0.9 s-0.5
kæmp+for 7.3 a0.3 b0.6 i0.7
kære 4.2 c0.6 d1.0 e-1.1 f0.9 g0.3 h0.3 i2.7 k-0.6 l1.8 m-1.1 n0.8 o-0.3 p-0.8 s-1.1 t1.0
kære+alle 6.1 a-0.4 c-0.6 d-0.7 e-1.3 f-0.4 k-0.6 l-0.3 o-0.4 r-0.6 s-0.4
kære+bodi 7.3 r-0.4
kære+bogh 7.3 f0.6 k0.4 m0.8 o1.0
kære+cami 7.3 c0.5 j0.8
kære+dort 7.3 a-0.4 d-0.3 i0.6 n1.3
kære+hans 7.3 d0.6 e0.4 i0.4
kære+henr 7.3 d-0.3 l0.6 t0.9
kære+maja 7.3 g0.9 h1.4 n0.4 r0.9
kære+over 7.3 e-0.5
kære+pia 7.3 b-0.3 e0.3 o-0.3 q-0.3 s-0.4 t-0.4
kære+supp 7.3 c0.7 d0.3 e0.3 f0.8 s0.6 t1.0
kære+thom 7.3 b0.5 f0.4 i0.4 r-0.3
kære+tove 7.3 b0.5 i0.9
kære+ulla 7.3 b0.7 e0.6 g0.7 i0.5 r0.7
kærl 6.0 a-0.5 d-0.8 e-0.5 g0.6 h-0.5 i0.4 j-0.3 l0.5 o0.4 r0.8 s-0.7
kærl+hils 6.1 b-0.3 d-0.6 h-0.6 i0.5 o0.3 r0.5 s-0.5
kærlig 6.0 a-0.5 d-0.8 e-0.5 g0.6 h-0.5 i0.4 j-0.3 l0.5 o0.4 r0.8 s-0.7
la 6.2 a-0.4 b-0.5 c-0.4 e0.7 h0.6 i-0.4 j-0.4 n2.3 o-0.6 p-0.3 q-0.4 s-0.5 t0.7
la+i 6.8 a-0.7 b-0.3 c-0.3 e-0.5 f-0.3 h0.7 n1.9 r0.5 s-0.3 t-0.4
lad 6.0 a1.2 b0.4 c0.6 d-1.0 e1.5 g-0.8 h1.7 i-0.6 j0.6 k0.4 l-0.5 p-0.6 q0.7 r-0.4 s-0.5 t-0.5
lad+det 7.3 c1.2 d-0.4 e0.8 k0.6 r0.3
lad+mig 7.1 a0.7 e1.9 g-0.5 m-0.3 r-0.5
lad+os 6.8 b0.5 c-0.3 d-0.5 e-0.5 h2.3 j-0.3 k-0.3 p-0.4 q0.6
lade 5.6 a0.8 b-0.4 d0.4 e1.4 g-0.3 h-0.6 j2.6 k1.2 l0.5 m-0.7 n-0.3 s1.0 t0.6
lade+den 7.1 i1.2 l0.9
lade+sig 7.1 a-1.0 f0.3 g0.5 j-0.3 r0.9
lade+være 7.1 a0.5 d0.4 e0.6 i-0.4 j0.6 p0.7 s1.5
lader 6.4 a0.7 c0.7 d0.7 e0.9 g-0.4 i0.8 j1.1 k1.2 l0.6 m-0.6 p-0.3 s-0.6 t0.9
ladet 7.1 d-0.4 e0.7 g-0.3 s1.4
lagd 7.3 a-0.5 g0.8 h-0.3 l-0.3 n1.1 r1.3 t0.3
lagde 7.3 a-0.5 g0.8 h-0.3 l-0.3 n1.1 r1.3 t0.3
lage 5.8 b0.7 c-0.7 d0.5 e0.8 f-0.5 g0.4 h1.5 j-0.6 k0.4 l-0.4 m1.0 p-0.7 r0.6
lager 7.3 k0.4 o0.4 p-0.3
lagere 6.5 a-0.5 d0.9 e0.4 f-0.4 g0.4 h1.3 i-0.4 j-0.4 k0.3 r0.6 s-0.4 t0.4
lagers 7.3 q0.3 s0.7
lagt 5.9 a1.6 b1.9 c-0.3 d-0.4 e0.9 g-0.4 h-0.6 i-0.6 j1.3 m1.8 q-0.4 s3.0
lagt+sag 7.3 c0.6 d-0.3 j0.4 s0.3
lagt+sage 7.3 a0.5 b0.8 e-0.5 j1.0 m0.8 p0.6 s-0.4
lail 7.3 e0.7
laila 7.3 e0.7
lan 7.3 a-0.4 e0.3 l0.8 n0.9 o0.4
land 5.3 a-0.5 b1.7 c0.6 d-0.4 e-0.8 f0.6 g-0.7 j0.4 l1.4 m0.8 n-0.7 o-0.3 s0.9 t-0.8
land+har 7.3 a0.3 b0.9 s0.9
land+i 7.3 b1.0 c-0.3 d0.3 m0.9 p0.8
land+og 7.1 b1.2 c0.5 e-0.6 i0.8 r-0.3 s1.5
land+pa 7.3 c0.6 e-0.3 j0.7 p0.7
land+sa 7.3 d-0.3 e0.7 j0.9
landbo 7.3 b1.2 i1.3 s0.8
lander 7.1 c1.1 d-0.4 h-0.3 j0.6 l1.9 p0.3
landet 7.3 a-0.4 e-0.4 f0.3
landma 7.3 a-0.5 e-0.4
landsf 7.3 e-0.4
landsr 6.7 c-0.3 d-0.7 j0.5 s-0.3 t-0.4
lang 5.6 a2.1 b0.7 c0.8 e1.1 f-0.5 g-0.9 h-0.3 i2.2 j-0.6 k0.4 m-0.4 p-0.5 r-0.4 s1.5 t0.9
lang+bedr 7.3 a-0.6 e0.3 g0.7 r0.7
langt 6.7 b1.1 c-0.3 d-0.4 e0.6 g0.3 i0.5 k0.6 m-0.4 o0.5 q0.6 r0.4 s0.6
lant 7.1 b0.4 c0.7 d-0.6 g0.4 i0.5 k0.4 r0.4
lars 6.4 a-1.0 b-0.8 c0.4 f-0.4 g0.5 h-0.3 i-0.5 k0.3 l0.7 n0.6 o0.6 p-0.5 r1.0 s-0.3
lass 6.7 a0.7 c0.4 d0.7 e0.8 g-0.3 p0.7 s0.9
lasse 6.8 a0.9 c0.4 d0.8 e1.1 g-0.3 i0.4 j0.5 p0.8 s0.9
last 7.3 b0.4 k1.3 m0.3 t0.3
laur 7.1 c0.7 f1.8 h0.5 m0.4 o0.4 p-0.4 q0.9 s0.5
laurit 7.3 d0.4 f0.9 q0.9 s0.6
lav 6.7 a0.4 c1.5 d-0.5 g-0.6 h0.8 k-0.4 m1.0 s-0.4 t1.0
lave 4.2 b1.0 c0.8 d0.7 e2.2 h0.8 i0.6 j-2.2 k1.2 l-0.4 o0.8 p-0.3 r1.3 s-0.4
lave+den 7.3 a-0.9 g1.6 n0.8 r2.0 s-0.7
lave+det 6.7 a0.7 b1.2 e1.4 h0.9 i1.4 k0.4 l-0.5 n0.3 q0.7 s-0.3 t-0.5
lave+en 5.7 a-1.0 c1.1 d0.3 e-0.9 f-0.4 h-0.5 i-0.7 j-0.6 m0.7 o0.8 p0.7 s0.7 t0.8
lave+et 5.7 a-1.6 c0.5 d-0.6 f0.8 g0.7 h1.5 i-0.5 j-0.6 k0.7 m-0.5 n0.3 o0.4 p-0.4 r1.4 s-0.7 t-0.5
lave+for 7.3 i0.5
lave+i 7.3 a0.8 e1.5 g-0.4 r-0.5 s0.6
lave+med 7.3 a-0.3 e-0.4 f0.5 g0.6 q0.4 r0.5
lave+om 7.1 a0.5 e1.2 g-0.3 k0.5 m0.7 o0.4 p0.6
lave+over 7.3 k-0.3 l0.5 o-0.5 q0.4
lave+skil 7.3 d-0.3 e-0.4
lavede 6.4 a1.3 c0.4 d2.0 e0.9 h0.5 i1.5 j-0.3 k0.4 n-0.4 o-0.5 p-0.3
laver 6.7 b2.3 c-0.5 d-0.5 e0.3 f-0.4 g-0.4 i1.5 k0.5 p-0.3 q-0.4 t-0.4
lavere 7.3 h-0.3
laves 7.1 a-0.4 c0.4 d0.5 e-0.3 h-0.3 m0.3 o-0.3 t0.6
lavet 5.2 a0.5 c1.4 e2.2 f0.5 j-0.9 k1.0 l-0.4 n0.6 o0.9 p0.7 q0.4 r0.9 s0.6
leas 7.3 b0.3 k0.9 l0.8 n0.7 q0.4
leasin 7.3 b0.3 k0.9 l0.8 n0.7 q0.4
lede 5.4 a-0.4 b-0.7 c-0.4 d2.5 f4.1 g1.0 h1.8 i-1.4 j-0.8 k0.7 m0.4 p0.6 q-0.8 r1.1 s-0.8 t2.1
lede+efte 7.3 a-0.6 d-0.4 h1.4 i-0.4 r0.6
lede+i 7.3 d1.3 f1.5 i-0.3 j-0.3 t1.4
ledels 6.4 a0.5 c0.3 d0.9 f2.9 g-0.4 k-0.3 m0.6 n0.3 p0.6 q-0.3 t0.6
leder 6.0 a-0.5 b-0.6 c-0.5 d1.9 f2.0 h1.7 i-1.2 j-0.6 k1.1 p-0.4 q-0.5 s-0.6 t1.9
ledi 6.5 a-0.3 b-0.3 c-0.4 h0.8 i-0.5 k0.5 m0.5 n0.8 q-0.4 s-0.3 t1.2
ledig 7.1 c-0.3 e0.8 i-0.3
ledige 7.3 a-0.3 d0.7 g0.4 m0.3
lege 7.1 a-0.5 e0.8 g1.1 m1.0 n0.7 o0.4 p-0.4 r1.8 s-0.3
legeto 7.3 e1.1 m1.2 n0.8 p-0.3
leif 7.1 a0.5 c-0.3 e1.0 i0.6 j0.7 p0.7 q0.5
leje 5.1 a-1.5 b0.4 c0.3 e-0.8 g-1.3 h-0.4 i-1.3 j-0.6 k1.2 l0.6 m0.5 n-0.5 p-0.7 r-0.4 s-1.2 t1.0
leje+der 7.1 a-0.5 f0.3 p-0.5 r0.4
leje+er 7.1 f-0.4 g-0.4 k1.4 m0.4 t1.1
leje+har 7.1 a-0.8 b0.4 d0.4 e-0.5 h-0.4 j-0.3 m0.6 o0.6 q0.3 s-0.4
leje+i 6.8 a-0.5 r0.4
leje+pa 7.3 a-0.4 b0.5 c-0.3 g-0.3
lejeko 7.3 d0.5 j-0.6 l0.3
lejema 7.1 a-0.3 d0.4 h-0.3 l0.5 m0.4 r0.4
lejer 6.2 a-1.4 d0.4 e-0.6 g-0.4 i-0.5 j-0.6 m0.7 n-0.6 p-0.7 q0.7 r0.4 s-0.6
lejere 6.1 a-0.3 g-0.5 h-0.3 i-0.6 j0.7 k1.5 p-0.4 s-0.4 t0.7
lejern 7.1 a-0.4 c-0.3
lejet 7.3 c0.7 k0.5 o0.4 t0.8
lejl 6.5 a-0.6 c-0.6 d-0.4 f-0.3 i-0.6 q0.9
lejl+til 7.3 e0.5 j0.3 q0.8
lejlig 6.5 a-0.6 c-0.6 d-0.4 f-0.3 i-0.6 q0.9
lejr 7.3 b-0.4 g1.0 h1.6 k-0.3 l-0.4 m-0.3
lekt 7.1 a-0.4 b-0.3 d0.7 e-0.5 g0.5 l0.9 m-0.4 o0.5 r0.8
lektor 7.1 a-0.4 b-0.3 d0.7 e-0.5 g0.5 l0.9 m-0.4 o0.5 r0.8
let 7.1 b-0.3 c0.4 d0.7 e-0.4 k0.8 o0.3 q0.4 r-0.4 s0.8
lett 6.5 a-0.9 b0.4 e0.4 g1.1 i-0.5 j-0.4 k1.0 l0.4 n0.7 o0.8 p-0.4 q0.7 r1.7 s-0.4 t0.4
lett+at 7.1 a-1.1 b-0.4 g1.1 i-0.3 j-0.3 l0.5 n0.6 o0.4 r1.6 t0.8
lettel 7.3 a-0.8 g1.3 h0.4 l0.3 r1.5 t0.6
letter 7.3 b0.9 e0.8 g-0.3 n0.7 o0.4
leve 4.8 a-0.6 c1.6 d1.1 e-0.8 g-0.5 i1.0 l1.0 m0.3 n-0.5 o0.9 q0.5 r0.8
leve+af 6.8 a0.5 c0.6 d0.5 e0.3 g-0.5 j0.9 q0.6 s1.0
leve+er 7.3 a0.3 c1.1 j1.4 p1.0 s0.8
leve+i 7.3 a-0.4 c-0.5 h0.3 m0.7
leve+med 7.1 a-0.4 b0.7 c-0.6 l1.4
leve+og 6.8 a0.5 c-0.3 d1.3 e0.7 g-0.4 i0.5 o1.3 p1.4 r-0.4 t0.3
leve+til 6.7 a-0.6 c0.7 g-0.7 h0.7 j0.4 m-0.4 o0.4 r-0.4
lever 7.3 a0.5 d0.4 e0.4 j0.6 s1.1
levera 5.8 b-0.4 d0.6 h-0.3 i1.6 j-0.7 m-0.5 n-0.7 o1.0 p-0.7 t0.4
levere 6.0 a-1.2 c-0.8 d1.4 e-1.1 g1.1 h0.8 j-0.6 m1.1 o0.6 r1.4 s-0.5
leveri 6.1 a0.5 b0.3 c3.3 d-0.6 e0.6 g-0.9 j1.1 p0.5 q0.7 s0.4
lice 7.1 a-0.8 g-0.7 h3.1 m-0.3
licens 7.1 a-0.8 g-0.7 h3.1 m-0.3
lici 7.1 d1.1 e-0.6 j0.8 p0.8 s1.7 t0.7
lici+har 7.3 a0.3 c0.4 d1.1 e-0.3 j0.9 p0.9 s1.8
licita 7.1 d1.1 e-0.6 j0.8 p0.8 s1.7 t0.7
lide 7.3 g1.0 j0.8 n-0.3 p0.6 r1.1 t0.5
lidt 4.5 b2.1 d0.7 e1.6 g-0.5 h-0.4 i0.3 j-0.5 l3.9 o0.5 p-0.5 q0.6 r0.7 s-1.9 t1.0
lidt+af 7.3 a-0.4 c-0.3 d-0.3 g0.5 i0.3 l0.4 r0.9
lidt+med 7.3 a-0.6 b-0.3 e-0.4 l2.0 p-0.4
lidt+mere 7.3 b1.7 e1.3 r0.5
lidt+mind 7.3 a-0.5 c0.4 e-0.5
lidt+ondt 7.3 a0.3 b1.3 d0.8 i0.5
lidt+tris 7.3 a0.5 e0.9
lige 4.2 a-1.2 b-0.3 c0.9 e-0.8 f-0.3 g1.9 i0.6 j-0.8 k0.6 m0.7 n-0.6 o1.5 p0.9 q4.0 r3.6 s1.2 t0.7
lige+adga 7.3 i0.5 r-0.4 t1.0
lige+beta 7.3 a-0.5 f0.5 k0.7 n-0.3 q1.6
lige+blev 7.3 a0.7 b1.6 g-0.4 i1.6 l0.7 r-0.3
lige+en 6.8 a-0.8 b-0.6 d-0.4 e-0.5 g0.7 h1.8 i-0.6 m0.4 p-0.3 r0.9
lige+læst 7.3 e-0.4 g0.5 i0.5 r0.8
lige+nu 6.5 b-0.3 d0.8 g-0.5 h-0.4 i-0.3 j-0.4 l1.6 n-0.5 r-0.5 s1.8
lige+sa 7.1 a0.3 e-0.4 g0.9 j1.4 p0.8 r0.8
lige+send 7.3 a-0.7 i0.9 o0.8 q1.0
lige+til 7.1 d-0.3 e0.6 g0.4 i0.6 j0.5 q1.3 r0.9
lige+ud 7.1 d0.8 r0.6
ligeso 6.5 a1.5 b0.8 c2.0 d1.3 g-0.6 i1.1 j0.4 k1.1 l-0.3 m-0.5 p0.4 r-0.8 s0.5
ligg 4.6 a-0.5 b-0.3 c-0.4 d0.4 e2.0 f-0.5 h0.4 i-1.4 j0.5 k0.6 l0.7 m0.4 n-0.5 o0.4 p1.3 r0.5 t1.0
ligg+der 7.3 c0.6 i0.4 s0.5
ligg+en 7.1 a0.5 b0.5 e0.6 m1.3 n-0.4 p0.4
ligg+et 7.3 g0.4 j0.4 r0.4 s0.6
ligg+hos 7.1 d-0.5 e0.4 j1.2 o0.7 q0.3 s-0.3
ligg+i 5.9 a-0.4 b-0.7 h0.5 i-0.6 j-0.6 k-0.7 p0.8 q-0.5 r-0.6 t0.5
ligg+klar 7.3 e0.5 s0.5 t1.2
ligg+pa 6.8 d1.0 e-0.6 h0.3 j-0.3 o0.4 p0.6 r0.4 s0.3 t-0.4
ligg+som 7.3 a0.5 d1.4 e0.3 j0.8 s0.6
ligg+til 7.3 a0.6 e1.1 k0.7 p1.3
ligge 7.1 a-0.7 d-0.6 i0.4 k0.9 l0.5 r0.5
liggen 6.0 a1.0 d0.8 e1.5 f-0.3 h0.5 i-0.5 n-0.5 p1.8 t0.4
ligger 4.9 a-0.7 c-0.6 d0.6 e1.1 f-0.5 h0.4 i-1.4 j1.1 l0.5 m0.6 o0.5 p0.3 q0.5 t0.9
lign 6.2 a1.6 b-0.4 d-0.3 e3.7 f-0.4 g-0.5 i-0.5 j-0.4 l0.5 p-0.4 s1.3
ligner 6.4 a1.9 d-0.3 e4.0 g-0.4 h0.3 i-0.4 j-0.4 l0.6 p-0.4 s1.4
likv 6.8 a-0.5 d0.3 f0.7 g-0.4 i-0.3 k-0.5 l2.2 q-0.4 t1.0
likvid 6.8 a-0.5 d0.3 f0.7 g-0.4 i-0.3 k-0.5 l2.2 q-0.4 t1.0
lill 5.0 a-0.6 b2.2 c0.8 d-0.8 e-0.4 f-0.3 g0.9 h1.1 i0.6 j-0.9 k0.5 l0.3 m1.8 n1.4 o1.0 p-0.4 r2.1 s-0.8 t0.5
lill+fore 7.3 a1.0 b2.1 e-0.3 g-0.4 h0.4 i-0.4 k0.4 l0.4 m0.5 r-0.5
lille 5.2 a-0.7 b2.8 c0.5 d-1.1 e-1.1 f-0.4 g0.8 h1.1 j-0.8 k0.5 l0.9 m1.3 n1.1 o0.4 r1.7 s-1.1 t0.8
lilleb 7.1 d-0.3 e1.1 g-0.3 h0.3 i0.6 m1.1 o0.7 s0.5
limf 7.1 e0.8 g1.1 r-0.4 t0.8
limfjo 7.1 e0.8 g1.1 r-0.4 t0.8
lind 6.2 b1.4 d-0.3 e0.5 f0.8 g0.3 j0.8 l0.4 m0.6 n-0.4 o1.2 p-0.5 r0.5 t-0.4
line 6.7 a0.4 c0.4 e-0.4 f0.8 h-0.5 i-0.5 j0.8 k1.3 m0.7 o0.7 q0.5 r0.4
linj 5.7 a0.5 c-1.0 d1.0 e-0.9 g-1.0 h0.5 i-0.5 j-0.4 k-0.3 l0.8 m3.1 o1.1 p-0.6 r-0.9 s-0.7 t-0.3
linj+i 7.3 a-0.5 l0.3 m-0.4 o-0.4
linje 6.2 a0.8 b0.4 c-0.7 d1.0 e-0.6 g-0.8 h0.4 l0.9 m1.0 p-0.3 r-0.7 s-0.5 t-0.4
linjen 7.3 a-0.5 m1.5 q-0.3
linjer 6.7 m1.2 o1.4 q0.3
link 5.2 a0.4 b-0.4 d0.4 e0.7 g-0.4 j-0.4 p-0.4 s1.3
link+til 5.4 a0.4 e0.7 s0.3
linked 7.1 e0.3 s0.6 t-0.8
linket 5.4 c0.4 d0.6 s0.4
lis 7.1 c0.8 d0.4 e-0.4 j0.7 o0.7 q1.1
lisb 6.8 a-0.6 b-0.3 c-0.6 d0.6 f-0.3 g0.8 h0.9 k0.7 m0.7
lisbet 6.8 a-0.6 b-0.3 c-0.6 d0.6 f-0.3 g0.8 h0.9 k0.7 m0.7
lise 6.5 c-0.4 d0.7 e0.7 g0.4 j0.3 k0.7 l1.0 m-0.4 q-0.3 r0.5
list 5.6 b-0.6 c-0.3 d0.4 e0.4 g-0.3 i1.3 j-0.6 m0.5 n-0.5 o-0.3 p-0.5 q0.7 s-0.8
list+der 7.3 m0.9
list+over 6.8 a-0.4 c-0.3 d-0.4 e0.7 g0.5 h0.5 q0.6 r0.8
list+til 7.1 a-0.6 c0.3 e0.8 g-0.3 i-0.5 k0.5 m0.3
liste 6.2 a-0.3 b-0.3 c-0.6 d-0.5 e0.5 j-0.4 m0.7 n-0.5 o-0.4 p-0.3 q0.9 s-0.4
listen 6.2 a0.4 b-0.3 d0.9 i1.5 s-0.4 t-0.4
live 7.3 d0.9 s0.8
lo 7.3 n0.5 t0.4
lobe 5.3 a0.6 b1.7 c0.4 d0.4 e1.7 f0.6 g-0.8 i1.2 k-0.5 l1.6 n1.2 q1.3 s-0.8
lobe+af 6.5 b0.9 c-0.4 f1.1 g-0.4 i-0.4 l-0.3 m0.5 n0.6 q0.9 s-0.3
lobe+fra 7.3 a0.6 b0.8 i1.2 l0.9
lobe+ind 7.3 a0.7 e1.1 p1.5
lobe+mane 7.3 b0.4 l0.9
lobe+stad 7.3 a0.4 c0.6 d0.5 j0.7 n0.3
lobend 7.1 d-0.3 h-0.3 l0.7 q0.4 t-0.4
lober 6.1 a0.7 c0.8 d0.5 e1.8 n1.2 p0.6 q0.6 r0.4 s-0.4 t0.6
lobet 6.2 b2.2 c-0.5 f1.0 g-0.6 i1.0 l0.5 m0.4 n0.5 p-0.4 q0.8 s-0.4
lod 6.8 a0.9 b0.4 c1.1 d-0.4 i0.6 j0.9 m0.9
lod+det 7.3 a0.6 b0.7 e0.5 i0.8 j1.0
loft 6.5 a1.1 c0.6 d-0.7 e1.6 f0.7 g-0.5 i-0.3 j1.6 p0.3
loftet 6.7 a1.0 d-0.5 e1.5 g-0.5 i-0.3 j1.8 p0.5 r-0.4 s0.4
logg 7.1 a0.3 c1.5 d0.8 e-0.4 h-0.3 k0.8 l0.3 m0.4 q0.4
logg+pa 7.3 e0.7 l0.4 p0.7 q0.3 r-0.3
logi 7.1 a0.6 c1.2 d-0.3 e1.2 q0.9 r-0.3 t0.5
logo 6.0 a0.4 b-0.6 c1.3 d0.6 e1.2 g0.5 h0.4 i-0.8 j-0.5 k-0.6 l1.2 m0.4 n0.6 p-0.9 q0.6 r1.1 s-0.5
logo+er 7.3 a1.2 c1.8 e0.8 i-0.4 k-0.3 l0.4 s-0.5
logo+lign 7.3 a0.5 e1.6 h0.4 s0.4
logoet 6.4 a0.5 b-0.4 c1.6 e1.4 g-0.8 i-0.7 j-0.4 k-0.4 l1.3 m0.4 p-0.8 q0.8 s-0.3 t-0.4
loka 5.7 a-0.4 d-0.5 e1.2 f0.9 h0.8 i-0.4 j-0.6 k1.0 m0.4 n0.3 o0.9 p-0.5 r1.2 t0.8
loka+og 7.3 k0.8 o0.4 q0.5 s0.7
lokal 7.3 g0.4 h0.5 i1.1 l0.3 r0.3
lokala 7.1 c0.4 d-0.4 g-0.3 h-0.3 i-0.6 q0.3
lokale 6.5 b-0.4 e1.9 f0.9 g-0.5 i-0.6 o0.4 r0.6 s0.3 t0.9
lokalp 7.3 a-0.5 d-0.3 g0.4 h0.7 r0.6
lon 6.1 a-0.3 b-0.5 e1.0 g0.3 h0.4 l1.0 o0.7 p-0.5 q0.4 r0.8 s-0.4
lon+og 7.1 d0.6 j0.5
lona 7.3 a-0.4 g1.1 h1.0 i-0.4 k0.3 n0.6 o0.3 r0.4
lone 6.5 b0.6 d0.3 h0.6 m0.4 n1.0 r0.6 t0.8
lonf 7.3 a0.4 e1.2 g0.5 h0.9 j0.8 r0.6
lonk 6.8 a-0.5 d-0.4 f0.6 h0.4 l-0.3 n1.3 p-0.6
lonkor 6.8 a-0.5 d-0.4 f0.6 h0.4 l-0.3 n1.3 p-0.6
lonn 5.7 a-1.6 b-0.4 c-0.4 g0.4 h0.8 j-0.6 k0.3 l1.5 m-0.5 n2.3 o0.7 p-0.9 q1.9 r1.1 s-0.5
lonn+er 7.1 a-0.5 c-0.4 f0.5 g-0.5 l0.4 n2.0 o0.3 p-0.5
lonn+fra 7.3 c0.5 g-0.3 h1.3 i-0.3 k0.7 n0.4 o-0.3
lonnen 6.0 a-0.9 c-0.5 g0.3 h0.8 i0.3 j-0.4 l0.4 n2.2 o0.4 p-0.7 q1.3 r1.0 t-0.4
lonnin 6.7 a-0.9 b-0.4 i-0.4 k0.5 l1.5 m-0.4 n0.3 o0.6 p-0.3 q0.9 t0.5
lons 6.5 b1.3 c-0.3 d-0.5 e1.5 i0.8 j-0.4 l0.7 o-0.4
lons+og 7.3 b0.7 e0.7 i1.3
lonsed 6.8 a-0.7 d-0.3 e0.5 g0.4 l0.8 o-0.4
lonsys 7.3 a0.4 b1.7 e1.2 i0.9 s0.4
lord 6.1 b0.8 e1.4 f0.7 g1.2 h1.1 i-0.5 n1.3 p-0.3 q0.4 r0.6
lordag 6.1 b0.8 e1.4 f0.7 g1.2 h1.1 i-0.5 n1.3 p-0.3 q0.4 r0.6
lore 7.3 e0.6 g0.4 h0.9 m0.6 p0.7 r0.7
los 7.3 a-0.8 n-0.3 q0.6 s-0.3
losn 6.5 a-0.8 d0.5 e-0.7 f-0.5 g1.7 j-0.4 l0.4 m-0.5 n0.4 o0.8 p-0.4 r2.2 s-0.3
losnin 6.5 a-0.8 d0.5 e-0.7 f-0.5 g1.7 j-0.4 l0.4 m-0.5 n0.4 o0.8 p-0.4 r2.2 s-0.3
lost 5.1 a0.8 c0.9 e0.6 i-0.4 j-0.7 p0.4 s-0.3
lost+i 5.1 j-0.4 p-0.5
lott 7.1 a-0.4 b-0.3 e0.7 h0.8 i-0.3 k0.7 r-0.5
lotte 7.1 a-0.4 b-0.3 e0.7 h0.8 i-0.3 k0.7 r-0.5
loui 7.1 g0.8 h1.2 m-0.3 r0.8
louise 7.1 g0.8 h1.2 m-0.3 r0.8
lov 6.0 b-0.5 c0.5 d1.3 g-1.0 i0.7 j-0.5 k-0.3 l0.4 o-0.6 p-0.4 q-0.3 r-0.4 s-0.6
lov+at 6.7 a-0.4 b-0.4 c0.7 d0.8 e-0.4 f0.3 g-0.6 i-0.3 l0.5 o-0.4 p-0.4 s-0.4 t0.3
lov+til 6.8 d0.7 g-0.4 i0.3 r-0.3 s0.4 t0.5
love 5.1 a2.4 b0.9 c4.8 e0.6 f0.9 g-0.7 i-1.5 j-0.9 k-0.6 l0.5 m0.7 n-0.9 t2.1
love+at 6.7 a0.4 d-0.8 e0.9 f-0.3 i-0.3 m1.0 r-0.8 s0.3 t0.5
love+dem 7.3 a0.4 c0.9 e0.5 o0.4 t1.1
love+er 7.3 a0.3 b1.1 g0.5 r0.5 s0.9
love+i 7.3 c1.4 d-0.3 e-0.5 f0.6 i-0.4 t1.3
love+ikke 7.3 a-0.4 l0.8 t0.3
love+til 6.8 a1.3 c2.4 d-0.5 e-0.4 g-0.5 p0.4 s0.3
lovede 6.0 a1.6 b0.3 c3.1 h-0.4 i-0.6 j-0.4 k-0.7 l0.5 n-0.7 p0.4 q0.5 r-0.4 s-0.4 t2.2
loven 7.3 a-0.4 f0.4 g0.5 m0.5 q0.3 r0.8
lover 6.7 a-0.5 c-0.4 e-0.5 h0.6 i-0.4 l0.6
lovet 6.0 a2.0 b0.9 c2.9 e1.3 f0.8 g-1.1 i-0.7 j-0.5 l-0.3 o-0.4 q-0.4 s1.0
lovo 7.3 a-0.4 b0.4 d-0.3 g1.2 h0.3 k0.3 r1.4
lovord 7.3 a-0.4 b0.4 d-0.3 g1.2 h0.3 k0.3 r1.4
lovs 7.3 a-0.4 c0.6 e-0.3 g0.6 r0.4
luft 6.4 a-0.9 f-0.4 i-0.4 j-0.3 k1.0 l0.9 n1.3 o-0.4 p-0.4 s0.4
luft+og 7.3 a-0.5 e-0.3 g-0.3 k0.3
luften 7.3 e0.5 s1.0
lugt 7.3 d0.8 e0.5
lukk 4.9 a-0.9 b0.7 c0.7 d-1.1 e0.6 g-1.8 h0.7 i0.6 j-1.3 k1.1 m2.1 o0.8 p0.6 q0.6 r-0.3 s-0.3 t2.1
lukk+for 6.4 b-0.4 c-0.3 e0.6 f0.6 h0.6 i-0.6 k1.9 l0.9 m1.1 o0.7 p1.2 q0.5 s-0.4 t1.1
lukk+i 7.3 a0.3 c1.1 e0.6 f0.4 g-0.4
lukk+ojne 7.3 a0.6 b1.5 e0.9 q1.0 s0.9
lukk+op 7.3 p0.6 s-0.4
lukke 7.3 h0.6
lukked 6.4 a1.5 b1.0 c0.7 e2.3 g-0.7 i-0.3 k-0.3 m1.0 p0.6 q0.6 r-0.7 s1.1
lukker 5.9 a-1.0 c0.8 d-0.8 e-0.6 g-0.9 h0.4 i1.6 j-0.5 l-0.3 m0.8 n-0.5 o0.5 p-0.4 s-0.8 t2.1
lukket 5.7 a-1.2 c-0.6 d-0.4 e-0.6 g-0.7 i-0.4 j-0.8 k1.6 l0.5 m1.0 n0.5 o0.6 p0.6 r0.4 s-0.6 t0.6
lund 6.4 a0.4 b0.5 c0.8 d0.4 e1.5 g-0.5 i0.4 k0.6 o-0.3 p-0.5 r-0.4
lus 7.3 m0.4
lyd 7.1 a1.0 c1.3 e0.5 n0.3 p1.2 t0.9
lyde 6.4 a1.4 b0.9 d-0.3 e1.9 f-0.6 g-0.5 i-0.7 j-0.5 m1.8 p-0.4 t0.3
lyden 7.3 b1.3 d-0.4 e1.4 r0.3
lyder 7.1 a1.0 b-0.7 e-0.7 g-0.3 i-0.4 m2.6 n0.4 q-0.4 s0.6
lykk 6.5 a-0.8 g1.2 h0.7 k0.4 n0.5 r0.9
lykk+for 7.3 a-0.4 e0.3 g1.1 h1.0 k0.7 r1.1
lykke 7.3 a-0.3 n0.7
lykkel 7.3 a-0.4 e0.3 g1.1 h1.0 k0.7 r1.1
lykkes 7.3 n0.7
lyng 6.8 b0.6 d-0.3 e-0.5 f-0.3 h0.8 i-0.3 j0.4 k0.7 n0.4 p0.6 r0.3 t-0.5
lyse 6.5 a-0.3 c-0.3 d-0.4 e0.9 f0.4 g1.3 h-0.4 i-0.4 j0.7 n-0.3 o-0.3 p0.5 q0.3 r1.5 s-0.4
lyser 7.3 e0.6 g0.8 p0.7 r0.9
lyset 7.1 a-0.4 f0.7 g0.7 j0.9 l0.4 r0.9
lyst 6.8 b0.6 d-0.3 i-0.3 m-0.3 s0.3 t0.9
lyst+til 6.8 b0.5 c0.3 g-0.3 h0.3 i-0.4 k0.6 t0.9
lytt 6.5 c-0.5 d1.9 e1.3 g0.5 h-0.4 i0.5 m0.5 r0.9 s-0.4
lytt+til 7.3 a0.8 d2.1 e1.4 j0.7
lytte 7.1 d0.5 g0.4 i0.3 j0.5 r0.5
lyttet 7.3 a0.8 d1.8 e1.5 i0.3
lyve 7.1 a1.3 d-0.4 e0.7 g-0.8 r-0.6 s0.4
lyve+hvis 7.3 a0.9 c0.3 d-0.3 g-0.6 r-0.5
lyver 7.3 a0.4 e0.4 s0.6
læg 6.2 b-0.7 c1.0 e0.5 g-0.9 i-0.5 j-0.4 n-0.4 o-0.6 p-0.3 r-0.4
læg+dem 7.3 c0.5 d0.4 e0.6 g-0.5 n-0.3 r-0.6 s-0.4
læg+den 7.1 a-0.7 f-0.4 g-0.4 k0.3 m0.4 q0.4
læge 6.4 c0.6 d0.5 e0.8 g-0.5 h0.5 i0.4 l-0.4 r-0.4 s-0.3 t0.8
lægehu 7.3 b0.4 f0.4 i0.4
lægg 5.1 a-0.5 b0.7 d0.4 e0.3 f1.0 h1.1 i-0.7 j-0.4 l0.4 m0.7 n0.9 p0.4 q0.4 r0.6 s0.5 t1.4
lægg+den 6.8 f0.9 l-0.3 m-0.4 n1.8 p-0.3 r0.5 s-0.3
lægg+det 7.3 c-0.4 e-0.4 f0.7 m0.4 t0.7
lægg+i 7.3 a0.4 e-0.4 k0.4 p0.8
lægge 5.8 a-0.3 c0.5 d0.6 e-0.4 f1.0 g-0.3 h-0.3 i-0.3 j-0.6 l0.4 q0.6 r0.4 s-0.9 t1.6
lægger 5.8 b1.0 c-0.5 e0.8 h1.6 i-0.4 m0.9 n1.2 p0.3 s1.4
læng 4.7 a0.4 c1.0 d1.0 e0.5 f-0.8 g1.8 h0.7 i-1.0 j-0.9 l1.6 m-0.4 p2.8 q0.6 r1.8 s-0.6 t-0.5
læng+det 7.3 a0.4 b0.7 d0.8 e0.3 p0.6
læng+end 7.1 b-0.3 c0.7 d0.5 i1.3
læng+med 7.3 b0.5 e-0.4 g0.5 h0.9 p0.5 r0.3
læng+tid 7.1 c1.6 g0.3 l0.9 r0.5
længe 4.9 a0.7 b0.5 c-0.4 d0.8 e0.9 f-0.4 g1.2 i-1.0 j-0.7 l0.7 n-0.5 p3.2 r1.4 t-0.5
længer 6.5 c2.3 d0.5 f-0.3 g0.7 l1.0 q0.6 r0.8 s-0.4
længst 6.8 a-0.7 h0.9 k0.4 l0.6 n0.4 o0.5 q0.6
lære 6.4 b0.6 c1.1 e-1.1 f0.3 g-0.4 i-0.4 j-0.4 k1.3 l-0.6 m0.7 o0.5 p0.6 s-0.3 t1.0
lærer 7.1 b-0.3 c0.4 d0.6 e-0.7 f0.7 k1.1 l-0.5 m0.6 o0.4 p0.4
lærl 7.1 a-0.3 b-0.4 c0.5 f-0.3 g-0.4 j-0.4 k0.4 l-0.3 m0.3 n1.3 s-0.3
lærlin 7.1 a-0.3 b-0.4 c0.5 f-0.3 g-0.4 j-0.4 k0.4 l-0.3 m0.3 n1.3 s-0.3
lært 7.1 e0.4 g0.5 i-0.4 j0.6 p0.7 r0.6
læs 6.8 a0.6 c-0.3 d0.6 e-0.3 i1.3 r-0.5
læse 4.9 b-1.0 c-0.8 d1.0 e3.3 f-1.2 h-0.5 i-1.3 j-0.8 k-0.5 r0.7 s1.9
læse+det 7.3 a0.6 d0.3 e1.2 s0.7
læse+for 7.3 b-0.3 e0.6 h-0.3 n0.5 s0.4
læse+ikke 6.8 a-0.6 d-0.4 g-0.4 k-0.3 o-0.4 q0.6
læse+korr 6.8 a-0.6 b-0.3 d-0.4 e0.6 g-0.4 i-0.4 l-0.4 n-0.3 p-0.3
læse+pa 7.3 a0.3 e0.5 p0.6 s1.1
læse+som 6.8 d0.4 e0.9 f-0.3 i-0.4 r0.3 t0.4
læser 5.7 a-0.3 b-0.5 d0.3 e0.9 f-0.5 h-0.5 i-0.6 k-0.4 q0.6 t-0.5
læserb 6.8 a1.0 c-0.4 d1.1 e0.9 g-0.5 s2.1
læses 7.1 a0.4 e1.1 t0.6
læst 5.6 a-0.3 b-0.5 c-0.8 d0.4 f0.4 g1.1 j0.8 m0.4 n-0.7 p0.9 r1.4 s-0.5
læst+den 7.3 d-0.4 e0.7 g0.5 r0.5
læst+i 7.3 a-0.4 d-0.3 e-0.5
læst+jere 7.3 e-0.4 f0.3 g0.5 j0.4 m0.7 r0.7
læste 6.4 a-0.8 c-0.3 d-0.5 g1.0 i-0.5 j-0.4 n-0.4 p-0.3 r1.1 s-0.5
ma 3.7 a-1.0 b0.5 c-0.5 d-0.5 e-1.1 f1.6 g-0.7 h0.6 i-0.7 j-0.5 k5.9 l3.2 m0.4 n0.7 p-1.8 q-0.4 s-2.2 t0.4
ma+desv 6.5 a-0.8 d-0.3 g-0.4 k1.2 l0.4 o1.1 r0.3 t-0.5
ma+du 6.8 a-0.3 d-0.5 g-0.4 m-0.4 q0.3
ma+forv 7.3 a0.4 i0.5
ma+gern 5.5 c-0.8 d1.0 e-0.5 g-1.2 h-0.7 i-0.4 j-0.7 k0.8 m1.5 o-0.5 q-0.5 r-0.9 s-0.8
ma+godt 7.1 a-0.4 b0.4 d0.4 e-0.6 f0.8 g0.8 h1.6 i-0.4 r0.9
ma+i 6.4 a1.7 c0.6 d0.5 f1.8 g-1.1 i-0.5 k1.4 n0.4 o-0.4 p1.0 r-0.7 s-0.4
ma+ikke 6.5 a-0.7 d-0.7 j-0.3 s-0.3 t-0.3
ma+indr 7.3 e-0.4 f0.4 i0.8 s-0.4
ma+jeg 5.7 a-0.6 c0.4 d0.3 e-0.8 f0.7 g2.2 h1.4 j-0.7 k1.5 m-0.6 n1.7 p-0.6 q0.4 r1.3 t0.6
ma+man 7.1 c1.1 e0.6 g0.6 h-0.4 k0.4 r0.7
ma+meld 7.1 k1.0
ma+sige 7.3 a0.5 b1.6 e0.4 n0.4 q0.9
ma+vent 6.4 a-1.5 b0.5 c-0.4 e-0.7 f0.9 g-0.5 i-0.5 j-0.5 k1.1 l2.1 m0.3 n1.0 p-0.4 q-0.3 s-0.7 t0.8
ma+vi 5.6 b1.1 c-0.4 g-1.1 h-0.8 j0.9 k1.8 l2.3 o1.0 p-0.8 q0.6
ma+være 7.3 a0.7 b0.9 i0.6 m0.8
made 6.2 c-0.5 d-0.4 e0.3 g1.4 h0.9 i-0.5 j-0.4 k0.4 l0.6 n0.8 q-0.4 r1.3 s1.2 t0.5
maden 6.8 a-0.5 g1.0 h1.1 n0.6 q-0.4 r1.2 t0.5
madp 7.3 e-0.3
madpak 7.3 e-0.3
mads 6.5 d-0.4 f0.6 h-0.3 i-0.3 l0.4 m0.5 o0.4 p0.7 r-0.4 s0.4
madsen 7.3 a0.4 c0.5 f0.7 m0.6 p1.0
magn 7.3 a-0.4 d-0.5 g0.7 h0.7 r0.9
magnus 7.3 a-0.4 d-0.5 g0.7 h0.7 r0.9
mail 4.5 a-1.9 b0.9 c0.5 d2.0 e-1.4 f0.4 g0.4 h0.5 i-2.3 j-1.4 l0.3 m-0.3 o1.5 p-1.3 q0.6 t1.1
mail+bliv 7.1 a0.8 b2.1 f0.5 h-0.5 l0.5 m-0.3 o-0.3 q0.3
mail+er 6.8 a-0.6 f0.3 g-0.3 h-0.4 i-0.4 l0.4 q0.6
mail+fra 6.8 b0.5 d0.6 e-0.3 i0.6 j-0.3 m0.6 q-0.5 s-0.4 t0.6
mail+har 7.3 d1.1 f1.5 l0.4 n0.5
mail+i 7.3 b1.2 c0.3 f1.0 g-0.3 h0.3
mail+kan 7.3 o0.3
mail+men 7.3 a-0.3 f0.6 g0.6 m0.5 r0.7 s-0.4
mail+om 6.8 a0.5 b-0.3 c0.4 d0.8 h-0.3 i-0.3 j0.6 l0.6 m-0.3 o0.6 s1.3
mail+pa 7.1 b-0.3 c-0.5 d-0.7 e0.7 n0.4 q0.3 t1.4
maile 7.3 a-0.5 m-0.4 o1.1 t1.0
mailen 6.5 a-1.2 b0.8 c-0.5 d-0.6 g-0.6 h-0.6 i-1.1 k0.4 l-0.4 m1.3 p-0.3 r-0.3 s-0.6 t-0.4
mails 5.9 a0.8 b-0.7 c1.5 d2.9 e-1.0 f0.9 g0.4 p-0.5 q0.6 r0.6 s0.6 t-0.4
maj 5.4 a-0.5 b-0.8 c0.4 d0.4 e-0.5 f-0.7 g-0.4 i1.1 j-0.3 l-0.4 m0.7 n-0.4 p-0.7 q0.9 r0.7 s0.6 t-1.3
maj+og 7.1 c-0.3 d0.6 g0.9 h0.5 i0.5 q0.6 r0.8
maja 7.3 g0.9 h1.4 n0.4 r0.9
male 5.6 a-0.4 c0.5 d0.4 e1.1 f0.6 h0.6 i-1.1 j-0.7 l0.4 n-0.4 p-0.4 q0.3 r1.2 s0.8
male+op 7.1 a-0.5 c0.7 d-0.4 f0.4 g-0.3 m-0.3
malene 6.8 c-0.5 e0.8 f0.4 h1.4 i-0.4 k-0.5 q0.3 r0.6
maler 7.1 c-0.3 g0.5 m0.4 q0.8 r0.7
malet 7.1 e0.8 s0.9
mali 7.1 a0.6 e0.6 g0.6 m0.8 p0.8 q1.4 r0.8
maling 7.1 a0.6 e0.6 g0.6 m0.8 p0.8 q1.4 r0.8
malk 7.3 d0.4 k1.0 q0.3
mall 7.1 b0.8 d-0.3 e-0.4 g0.4 h-0.4 l0.4 m0.4 n0.9 o0.7
mallor 7.3 a-0.4 g0.6 n1.0 o0.4 r0.5
malt 6.5 d-0.5 e1.0 i-0.5 j0.9 p0.3 q0.6 r0.4
malthe 7.3 a-0.3 g0.6 o0.5 q0.8 r0.8
man 4.1 a1.6 c1.7 d3.4 e2.2 f-1.0 i-0.5 n0.8 o0.6 p-1.5 r1.6 s1.2 t1.0
man+at 7.3 a0.5 c0.5 d-0.4 e0.3 j1.0 p0.5
man+er 7.3 a0.6 c-0.4 d1.2 e-0.4 i0.6 q0.3
man+fa 7.3 c-0.3 e-0.5 o0.4
man+far 7.3 a0.4 c0.6 d0.5 i0.7
man+fole 7.3 a0.8 c1.0 d2.5 g-0.3 h0.9 k0.3 r-0.3
man+gor 7.3 g0.3
man+har 7.3 d-0.3 e0.7 g-0.6 r-0.4
man+ikke 6.1 a0.8 b-0.8 d-0.4 e1.3 i-0.5 j0.3 m-0.3 p-0.4 s2.5
man+kan 5.9 a1.1 c-0.5 e2.3 f-0.4 g0.7 h0.6 i0.6 j1.4 m0.9 n0.6 q-0.6 r0.8 s0.5
man+ma 7.3 d0.5
man+ring 7.3 a0.3 c1.0 d0.4 g-0.4 i0.6
man+skal 6.8 b2.4 c0.4 d1.8 g0.3 h-0.4 i-0.3 k0.6 r0.6 s-0.4
man+skri 7.3 e0.3 n0.5
man+skul 7.3 c0.8 d-0.6 e0.9
mand 4.0 b1.2 c2.1 d1.1 e2.2 f0.9 h0.6 i0.6 j-0.9 k1.5 m-0.7 n2.0 o-0.8 p-1.3 r0.7 s0.4 t0.6
mand+der 7.3 a0.5 d0.5 e1.2 g-0.3
mand+er 6.7 a0.5 b0.4 c-0.5 e0.5 g-0.5 l0.4 q0.9 r-0.7 s0.6
mand+har 6.7 b-0.5 c0.9 d0.6 e-0.5 j0.5 k-0.5 o-0.4 p-0.3 s-0.5
mand+i 6.5 a1.0 b2.3 c1.1 d1.5 e0.3 f-0.4 i1.4 k1.0 l-0.4 m0.3 o-0.5 s-0.4 t0.3
mand+kl 7.3 b0.4 c-0.4 e0.5 l0.7 q0.5
mand+men 7.3 c0.5 e0.4 f0.4 h0.5 q0.4
mand+og 6.5 b-0.3 c0.4 f0.8 g0.5 h0.9 i-0.4 l0.3 n0.6 r0.7 t0.9
mand+pa 7.3 d0.4 k0.4 m0.6 o-0.3
mand+sagd 7.3 d0.9 g0.9 n0.3 r1.3
mand+til 7.1 b1.2 f0.8 g0.4 h1.1 k1.1 o0.4 r0.6
mandag 4.4 b-0.6 c2.3 d1.2 e0.7 f0.9 g-1.6 i-0.3 j-0.8 k1.7 l0.3 m-0.5 n2.1 o-0.4 p-1.3 q0.4 t0.7
mands 7.3 a0.5 d0.5 e1.2 g-0.3
mane 4.3 b0.6 c0.7 d0.9 e-1.3 g-0.5 h1.0 i2.5 k-0.4 l2.1 o-0.5 p-0.9 r0.5
mane+efte 7.3 c0.6 g0.4 h0.8 i0.5 r0.4
mane+for 6.4 a1.1 b2.4 c0.8 d-0.7 e-0.5 f0.7 g-0.5 i1.5 j0.6 m-0.3 p-0.3 r-0.5 s-0.4
mane+gar 7.3 a0.6 d1.7 p0.9 s0.8
mane+i 7.3 a-0.8 b-0.4 c-0.5 d-0.6 e-0.4 h1.1 i-0.3 k-0.3
mane+og 6.7 b0.9 c-0.4 d0.5 e-0.8 h-0.3 k-0.3 l0.7 m0.6
mane+opsi 7.3 a0.3 i0.5
mane+plus 7.1 e-0.4 l0.9 t-0.3
mane+side 7.1 a0.8 b-0.3 c1.7 e0.6 q-0.4
maned 5.4 a-0.5 b-0.7 c0.9 f-0.4 g0.7 h1.4 i0.3 l0.6 m-0.7 n0.4 o-0.4 q-0.7 r1.3
manede 4.7 a1.1 b1.4 c0.6 d1.5 e-1.5 g-1.0 h-0.7 i2.5 l1.4 m0.8 n-0.5 o-0.4 p-0.9 q0.4 r-0.4 s0.5
maneds 7.3 a-0.6 b-0.3 d-0.4 h0.5 l0.9 n0.7 o0.4
mang 4.2 c0.9 d0.4 e2.5 f0.8 g0.6 i-1.9 j1.2 k0.4 m1.0 n0.7 o3.1 p1.2 q0.5 r2.4 s-0.8 t2.1
mang+beta 7.3 e0.5 h0.4 o-0.3
mang+bila 7.1 b-0.4 c-0.5 f-0.4 m0.7 n0.4 o0.9 q-0.3
mang+en 6.8 a-0.4 d-0.3 e0.4 g-0.4 j0.7 n-0.4 o1.2 p0.6 r-0.4 s0.3
mang+gang 7.3 p0.7 r0.3
mang+hils 6.5 a-0.6 c0.5 d-0.4 g-0.6 k1.1 o0.8 q0.4 r-0.4 t-0.5
mang+kun 7.3 a-0.3 e0.3 h0.3 l0.3 t1.2
mang+stad 6.8 a-0.8 c0.8 e-0.7 g-0.6 h-0.3 q0.5 s-0.6 t0.7
mang+svar 7.1 d1.5 e-0.4 f1.0 j0.3 s-0.4
mang+tak 6.7 a-0.9 e-0.3 g2.0 i-0.4 l0.4 n0.3 o-0.3 r2.1 t0.8
mange 5.4 a-1.8 b0.9 d-0.6 e-0.8 f0.5 g2.4 h-0.4 i-0.6 k0.6 l0.5 m0.3 p-0.3 r3.1 s-0.8
mangel 7.1 a0.9 e0.7 f0.5 j0.9 p0.4
mangle 4.7 a0.8 b-0.8 c1.5 d1.3 e3.0 g-1.2 i-1.5 j0.6 k0.3 l0.4 m1.0 n0.7 o3.6 p0.9 q0.7 r0.6 t2.2
manu 7.3 c0.6 d-0.4 e-0.4 h0.3 k0.3 l-0.3 m0.4 n1.1
manual 7.3 c0.6 d-0.4 e-0.4 h0.3 k0.3 l-0.3 m0.4 n1.1
mapp 6.0 a-0.3 b-0.3 c0.5 g-1.0 o-0.7 p-0.4 q-0.3 r-0.4 s-0.5 t0.7
mappe 7.1 e-0.4 f0.3 g-0.3 h-0.3 i0.8 j-0.3
mappen 6.7 c0.8 e0.3 f-0.5 g-0.4 h-0.4 o-0.3 s-0.3 t0.5
mapper 7.3 g-0.4 h0.8 n0.5 t0.4
marg 6.5 g0.6 i0.6 j-0.4 k-0.3 p0.4 q-0.4 r0.9
margre 7.1 e0.7 i0.3 p0.6 r0.3 s0.4
mari 6.0 b-0.6 d-0.6 e0.7 f0.4 g0.5 h-0.3 i-0.7 l1.1 n-0.4 o-0.3 p-0.5 r0.8 t-0.5
maria 7.3 l1.3
marian 6.8 a0.4 b-0.5 e0.5 o-0.4 r0.5
marie 7.1 a-0.5 e0.4 g0.6 j0.3 r0.5
mark 6.4 a1.1 b2.3 c-0.5 e0.4 f-0.4 g-0.8 i2.1 q0.7 r-0.4 s0.4 t-0.3
mark+i 7.3 e0.4 s0.8
marked 7.3 e0.7 m0.4 s0.8
market 7.3 a1.4 b2.7 g-0.5 i2.8 r-0.5
marl 7.3 d-0.3 e0.7 f0.4 i0.4 k1.2 l0.7 n0.5 p-0.3 t0.3
mart 5.4 a-0.7 b-0.4 c-0.6 e0.5 f0.6 h0.9 i1.1 j-0.7 k0.4 l0.6 m-0.6 r0.8 s-0.7
mart+og 6.7 c0.3 e0.8 f0.4 g0.8 h1.2 i0.5 k0.4 l-0.3 r1.1
marts 5.4 a-0.7 b-0.4 c-0.6 e0.5 f0.6 h0.9 i1.1 j-0.7 k0.4 l0.6 m-0.6 r0.8 s-0.7
mask 5.3 a1.0 b0.7 d1.6 e0.6 f0.9 h1.2 j-0.9 l0.6 m0.6 n0.9 q0.9 r0.6 s0.3
maske 5.9 a1.5 b1.0 c-0.5 d1.9 f0.3 g-0.5 h-0.3 i0.8 j-0.7 l0.4 m1.3 p0.6 q-0.5 s0.7
maskin 6.0 a-0.5 c0.8 e0.6 f0.7 g0.6 h1.7 i-0.7 l0.4 m-0.7 n0.9 p-0.6 q1.5 r1.0 s-0.4
mass 7.3 a-0.4 g0.6 r0.6
mate 6.5 c0.9 d0.6 f0.6 h-0.4 i1.4 l-0.4 o0.7 t1.0
mate+til 7.3 c0.6 d0.8 f0.6 i1.3 t1.3
materi 6.5 c0.9 d0.6 f0.6 h-0.4 i1.4 l-0.4 o0.7 t1.0
math 6.8 a-0.9 c-0.5 d-0.5 e-0.5 f1.5 i-0.3 k1.0 n-0.3 o-0.4 q0.6
mathia 7.1 a-0.6 c-0.4 d-0.4 e-0.6 f1.2 k0.9
matt 5.9 a1.3 b-1.0 d0.9 e3.2 f0.8 g0.7 h0.8 i-0.3 j-0.5 m-0.5 r1.5 s-0.7
matt+skri 7.3 a0.4 d-0.4 e1.3 p0.7
matte 6.0 a1.4 b-0.9 d1.0 e3.4 f0.8 g0.7 h0.8 i-0.3 j-0.5 m-0.5 r1.6 s-0.6
med 2.5 a-1.3 b0.5 c-0.7 d0.9 e-1.2 f1.1 g1.4 h1.1 i-0.8 j0.8 k-0.3 l1.6 m-0.5 n1.2 o-0.5 p-1.3 r1.0 s1.4 t-0.4
med+advo 7.3 b-0.3 c1.2 i0.9 j0.8
med+arsr 7.3 c0.3 d0.3 g0.6 h0.7 n0.7 q-0.3 r0.7
med+at 4.8 a-0.7 c0.5 d1.8 e-0.9 f1.0 g0.7 h1.0 k1.4 l1.3 n-0.8 o0.7 p0.6 q0.4 r1.4 t0.9
med+beta 7.3 c-0.4 d0.6 l1.6
med+bill 7.3 a0.5 s0.7
med+de 6.4 a-1.4 c-0.3 e-0.5 g-0.3 i-0.7 j-0.3 k0.3 l0.4 m-0.3 n0.8 p-0.4 q0.4 t-0.5
med+dem 7.3 a0.5 d1.3 i0.8 r0.3
med+den 5.6 a-0.4 b-0.3 c0.4 e0.5 g0.8 h-0.7 i0.4 k-0.5 l1.8 n1.2 o0.7 p-0.6 q0.9 r1.0 s0.6 t1.2
med+det 5.2 a0.4 b0.7 c1.3 i0.8 j-0.6 l0.8 m1.0 n1.3 o-0.7 q-0.4 r0.6 t1.4
med+dig 7.3 l0.8 n0.9
med+elle 7.3 a-0.4 h-0.3 m-0.5 o1.4
med+en 5.1 a-0.5 b0.8 d1.5 e-0.3 f1.7 h0.9 i-1.2 k0.6 l-0.4 m0.5 n0.5 p-0.6 q0.9 r1.0 s-0.4 t0.6
med+et 5.6 a-0.4 c-1.3 d1.1 e-1.0 g0.9 i-0.5 j-0.6 k1.7 m0.6 n0.4 o0.6 p-0.9 q0.7 r0.8 t-0.6
med+fire 7.3 f1.1 g0.9 i-0.4 k0.4 r1.1
med+firm 7.3 a0.6 e0.4 j0.5 s1.3
med+fisk 7.3 c-0.3 g0.3 h0.6 l0.4 q0.5 r0.6 t-0.3
med+forb 7.1 a0.3 b0.8 d-0.3 e-0.4 j1.3 m0.7 p0.6
med+fork 7.3 a0.5 c0.8 e1.2 i0.7 p0.8
med+foto 7.3 a0.3 d0.5 e0.4 s0.5
med+fra 7.3 a-0.4 h1.6 o-0.4
med+geby 7.3 a0.6 d0.9 j0.7 m1.3 p0.4
med+hina 7.1 a-0.4 b0.6 c-0.4 d0.6 e0.8 f0.7 i0.4 s-0.4
med+hjem 6.7 d-0.3 e0.7 g0.8 h0.7 i-0.3 m-0.4 o-0.4 p0.5 r0.5
med+i 6.4 a-0.3 f0.6 g-0.8 i-0.4 n2.5 p-0.4 s0.9
med+jer 6.4 b0.4 d0.6 f0.3 g0.8 h1.4 i1.5 k0.4 l0.4 m0.4 n1.0 p-0.5 q-0.3 r0.8 s0.4
med+jere 6.0 a1.5 b0.4 e1.3 f3.9 h0.5 k0.5 l0.3 m0.9 o0.7 q0.4 s-0.6 t1.3
med+kaff 7.1 c0.8 d1.2 m-0.4 q0.6
med+leje 7.3 c-0.3 d0.3 j-0.4
med+lonn 7.3 d-0.3 e0.3 g-0.4 n0.4 q1.8 r-0.3
med+men 6.8 a-0.6 b-0.4 d0.4 g0.9 i-0.4 j0.6 l0.3 n0.3 q0.8 r1.3
med+mig 6.1 a-0.8 b-0.5 c-0.7 f-0.5 h-0.4 i-0.6 j0.8 k-0.6 l0.8 r-0.3 s-0.8
med+min 6.2 a0.7 b1.3 c-0.3 d0.8 f0.5 g-0.7 i1.8 j0.5 o-0.3 p0.9 s-0.6
med+mobi 7.3 b-0.3 e-0.4 g-0.5 k0.3 o-0.4 q1.4
med+moms 7.3 a-0.3 c0.3 g0.5 q0.7 r0.6
med+niss 7.3 a-0.5 c-0.3 e-0.4 h0.5 q0.4 t0.7
med+noge 7.1 c0.5 d0.8 g0.7 h0.4 i0.6 r0.5 s-0.3
med+ojeb 7.3 i0.5
med+os 6.2 a-1.0 d0.4 e0.3 f-0.3 h0.7 i-0.5 j-0.5 l2.5 n-0.3 p-0.6 r-0.4 s0.5 t0.6
med+pa 6.5 a0.3 b1.2 d-0.6 e0.6 f0.6 i-0.4 k0.6 l0.9 n0.5 p-0.3 s-0.3
med+post 7.3 a-0.4 h-0.3 j-0.5 k0.6
med+pris 7.1 b0.7 d-0.5 f0.9 h0.5 i-0.4 m0.8
med+rund 7.3 b0.4 f0.4 i0.4
med+sags 7.3 a-0.3 e-0.3
med+sin 7.1 b0.9 c0.6 i0.5 r0.4
med+stje 7.3 s0.4
med+til 7.3 a-0.3 e0.3 g0.9 h1.1 n0.4
med+tilb 7.3 a0.7 e0.4 m1.1 t1.1
med+to 6.7 a0.5 c1.0 e-0.6 h0.5 i0.9 j0.6 s0.5
med+tre 6.8 b-0.4 c-0.3 d-0.3 h0.5 i0.4 k0.4 l0.8 p0.6
med+udga 7.3 d0.3 i1.1 p0.7
med+unde 7.3 a0.5 h0.8 j-0.4 r-0.4 s1.5
med+venl 5.8 a1.1 b1.3 c-0.5 d0.3 e0.7 g-0.6 h-0.4 i-0.4 j0.3 l1.1 m1.3 n-0.7 o-0.4 p-0.4 q0.4 r-0.7 s-0.4
med+vore 6.5 a0.3 c1.1 e0.4 f0.7 g-0.4 i-0.4 k0.6 l-0.4 o2.3 s0.4
meda 5.7 a-0.6 b-0.6 c-0.4 d0.9 e0.9 g0.6 i-1.0 j-0.8 l0.7 m0.4 r0.8 s-0.6
meda+har 7.1 a0.9 c0.4 d1.3 e1.5 g-0.3 k0.3 m0.4 p0.8
medarb 5.7 a-0.6 b-0.6 c-0.4 d0.9 e0.9 g0.6 i-1.0 j-0.8 l0.7 m0.4 r0.8 s-0.6
medd 6.4 a-0.8 d-0.6 e0.6 g-0.5 i-0.6 o0.8 p0.3 q1.2 t-0.4
medd+at 7.1 e0.5 g-0.3 k-0.4 p0.6
medd+kan 7.3 q0.9
meddel 6.5 a-0.5 b-0.3 d-0.4 e0.8 f-0.3 g-0.5 h-0.3 i-0.5 o0.4 p0.4 q0.9
medh 6.7 c-0.4 e-0.3 g-0.4 o-0.3
medh+i 7.1 r-0.3
medhol 6.7 c-0.4 e-0.3 g-0.4 o-0.3
medl 5.2 a-0.3 d1.2 g-1.4 h-0.4 i0.8 j-0.9 k0.4 l0.7 m-0.4 n0.5 o0.4 p-0.8 q0.9 r-0.6 s1.8
medl+af 7.3 a0.5 b0.9 s1.0
medl+i 6.8 a-0.7 e0.3 f0.4 i-0.4 k0.4 l-0.3 q0.4 s-0.5
medl+nægt 7.3 k0.6
medl+og 7.1 a0.7 d0.9 e0.4 i-0.4 s1.5
medlem 5.2 a-0.3 d1.2 g-1.4 h-0.4 i0.8 j-0.9 k0.4 l0.7 m-0.4 n0.5 o0.4 p-0.8 q0.9 r-0.6 s1.8
medm 7.3 b0.5 f0.4 i0.5
medmin 7.3 b0.5 f0.4 i0.5
mega 7.3 a-0.6 c0.5 l0.9 p-0.4 q0.7
mege 5.2 d-0.4 e1.4 f0.8 g1.4 h0.6 k1.3 l0.6 m-0.5 o1.0 q0.9 r1.9 s0.6
mege+at 7.1 a0.6 c-0.4 e1.9 g-0.3 i-0.4 k1.3 m0.4 r-0.4
mege+kaff 7.3 i0.5 k0.4 o0.4 q0.4
mege+som 7.1 b-0.3 c1.2 d0.9 f0.6 i-0.4 q0.3 r0.4
meget 5.2 d-0.4 e1.4 f0.8 g1.4 h0.6 k1.3 l0.6 m-0.5 o1.0 q0.9 r1.9 s0.6
meld 5.7 d0.3 g-1.3 i-0.9 k3.4 m0.3 p-0.6 s1.7
meld+afbu 7.1 c0.3 d0.4 k2.1 t-0.3
meld+fra 7.1 a-0.4 h0.5 k1.5 t-0.3
meld+jer 7.1 a1.3 g-0.7 h-0.3 i-0.3 j-0.5 r-0.3 s3.2
meld+sig 7.3 b0.5 f0.4 s-0.3
melde 6.2 g-0.7 k2.0 s0.6 t-0.5
melder 7.1 a-0.6 c0.4 d0.6 e-0.5 k1.4 o-0.3
meldt 7.1 f0.3 g-0.5 i-0.5 j-0.5 k0.5 s1.7
mell 6.0 c-0.4 d0.3 e-0.4 f-0.3 g-0.4 h0.4 i1.5 l-0.3 m-0.4 n0.4 o-0.6 p-0.5 q0.7 r0.4 s-0.5
mell+os 7.3 a0.3 c-0.4 i1.3 j-0.4 m0.3
mellem 6.0 c-0.4 d0.3 e-0.4 f-0.3 g-0.4 h0.4 i1.5 l-0.3 m-0.4 n0.4 o-0.6 p-0.5 q0.7 r0.4 s-0.5
men 3.4 a1.0 b3.6 c2.5 d0.7 e0.7 g-1.9 h-0.3 i0.9 j-1.0 l1.2 m2.1 n1.4 o1.9 p-0.4 s-0.9 t0.4
men+de 7.3 i0.3 p0.7
men+den 6.5 a-1.0 c0.5 h1.3 i-0.6 k0.7 n0.4 p-0.3 s-0.4
men+der 6.7 a0.6 b-0.4 c-0.5 e0.9 j0.9 m1.0 n0.8 o0.5 s-0.4
men+det 5.4 a-0.4 d-0.4 g-1.3 j-0.3 l1.0 m1.6 o0.6 q-0.3 r-0.3 s-0.4
men+du 7.3 i0.5 l1.3 n0.9
men+fast 7.3 c0.3
men+han 6.7 a-0.9 b-0.7 e-0.4 g-0.3 h-0.6 i-0.6 k0.5 o0.4
men+har 6.7 a-0.6 c0.9 d0.5 f-0.3 g-0.4 h0.3 i1.0 j-0.4 k0.6 n0.5 p-0.4 q0.4 s-0.4
men+hun 7.3 e1.0 g0.4 h0.4 n0.4 r0.5 t1.0
men+i 6.7 b-0.3 d0.3 e-0.6 f-0.3 g0.4 i0.9 l-0.3 r0.5
men+ikke 6.8 a-0.8 d0.6 e-0.4 f0.6 j-0.5 l0.8
men+inge 7.3 a0.4 c1.0 e0.4 h0.3 n0.3 p0.5
men+jeg 5.2 a0.8 b2.6 c-0.7 d1.2 e0.7 f0.5 m-0.7 o2.4 p0.8 q1.2 r0.6 s0.6
men+nar 6.7 a0.7 b0.5 c-0.3 e0.8 g-0.5 j0.7 n0.3 r-0.4 s0.5
men+nu 6.8 a0.6 b0.9 c0.8 i0.3 s0.4 t0.7
men+regn 7.3 a-0.5 b-0.3 c-0.4 g1.2 h-0.3 o0.4 r1.1
men+sa 7.1 a0.7 c0.5 d0.9 e0.4 g-0.3 h-0.3 i0.7 s0.4
men+send 7.1 b-0.4 c0.5 d-0.3 i0.5 m0.4 o-0.3
men+vi 6.4 a-0.6 c1.4 d-0.4 f0.4 g1.8 h1.6 i-0.3 j-0.4 l0.6 m-0.5 n0.3 o-0.6 p-0.4 r0.6 s-0.5
mene 5.9 b1.1 d-0.4 f0.9 g-0.5 j0.4 l-0.4 p-0.4 r-0.4 s-0.7 t0.7
mene+at 7.1 a0.4 b0.7 d-0.4 j0.7
mene+det 7.1 a-0.4 b-0.4 d0.6 j0.6 s-0.4
mene+jeg 6.8 b-0.4 c0.5 d0.4 e0.9 f0.7 j0.5 t1.0
mener 5.9 b1.1 d-0.4 f0.9 g-0.5 j0.4 l-0.4 p-0.4 r-0.4 s-0.7 t0.7
meni 6.7 d-0.4 e0.3 f1.0 g-0.3 l-0.4 m0.5 n1.3 o0.5
meni+og 7.3 f0.9 k0.4 m0.8 o0.9 q0.3
menigh 7.3 c0.4 d-0.3 e-0.4 n1.3 p0.4
mening 7.1 a0.3 e0.7 f1.1 h0.4 m0.7 o0.7
menn 6.0 a-0.8 d0.5 e-0.6 f-0.3 g1.5 h0.9 j-0.6 k-0.3 m0.6 o0.4 p-0.4 r2.2 s-0.5
mennes 6.0 a-0.8 d0.5 e-0.6 f-0.3 g1.5 h0.9 j-0.6 k-0.3 m0.6 o0.4 p-0.4 r2.2 s-0.5
mens 6.5 a0.4 b-0.6 c-0.7 d0.9 f0.7 h0.4 i-0.5 j0.4 k0.7 l0.7 p0.9 r0.5 s-0.3
mens+min 7.3 a0.6 c-0.4 d0.6 g-0.3 l0.9 p1.2
ment 6.8 b0.3 c0.8 d0.4 e0.4 k0.6 m1.0
mente 7.3 a0.6 c0.9 d0.6 e0.5 k-0.4 l0.4 m1.2
menu 6.0 b-0.6 c1.3 d0.3 e0.8 g0.5 h1.4 j-0.4 k0.3 o-0.4 p-0.5 r1.3 s0.4 t0.9
menu+er 7.3 a0.4 c0.6 s1.1
menu+i 7.3 b-0.4 e0.7 g0.6 h1.0 i0.6 k0.4 r0.8
menuko 6.5 c0.6 e0.6 h0.8 p-0.3 r0.8 s-0.4 t0.8
mere 4.9 a-1.2 b2.5 e2.1 f0.4 g2.9 h5.3 i-1.3 j-0.8 l0.7 m0.8 n-0.6 o0.3 p-0.3 r3.5 t0.4
mere+end 6.7 b1.1 e-0.5 g0.3 o0.5 r0.5 s-0.4 t-0.4
mere+i 7.1 a-0.4 c-0.3 e0.4 g1.0 r1.2 t0.9
mere+pa 6.5 a-0.9 b0.4 e0.4 f0.7 g-0.6 h2.6 i-0.4 l1.4 n0.4 p-0.4 q-0.4 s-0.3 t0.3
mere+til 7.3 e-0.5 g0.7 h0.8 j-0.3 p1.2 r0.7
merete 7.1 b0.5 c-0.5 g0.7 k0.3 m1.8 p-0.4 q1.2 r1.1
mess 6.7 a0.9 b0.4 c1.8 d0.5 e0.6 g-0.5 i0.6 m-0.3 n0.4 s0.8
mess+og 7.3 a0.5 b0.7 c0.6 d0.4 s1.1
messen 6.7 a0.9 b0.4 c1.8 d0.5 e0.6 g-0.5 i0.6 m-0.3 n0.4 s0.8
mest 6.0 b1.6 c-0.4 d-0.4 e0.7 f-0.3 i-0.6 j-0.6 k-0.4 l0.4 m0.4 n0.5 o-0.5 p0.8 q0.8 s1.1
mest+en 7.3 a0.9 e1.7 l0.5 n0.3 p0.7
mester 7.3 b1.5 e-0.4 s2.0
mett 6.0 a-0.4 b-0.4 d1.4 f0.7 h-0.4 o1.1 q-0.3 r0.5 s-0.3
mette 6.0 a-0.4 b-0.4 d1.4 f0.7 h-0.4 o1.1 q-0.3 r0.5 s-0.3
mia 7.1 e0.6 h0.8 j0.3
mich 7.3 a0.7 b0.8 c0.3 e0.9 f0.5 k0.6 o-0.3
michae 7.3 a0.7 b0.8 c0.3 e0.9 f0.5 k0.6 o-0.3
midn 7.3 t1.2
midn+elle 7.3 t1.2
midnat 7.3 t1.2
midt 5.9 a1.0 b0.8 c0.5 d-0.6 e2.2 f1.0 g-0.8 h0.6 j-0.7 k-0.6 l1.1 n1.2 o0.4 p-0.6 t0.6
midt+i 6.5 a0.8 b0.9 d-0.3 e2.0 f0.6 g-0.5 h0.4 i-0.6 j-0.3 k-0.6 s-0.3 t0.5
midtjy 7.3 b0.4 c0.7 d-0.4 e0.3 f0.9 s0.5
mig 3.5 a1.2 b1.9 c1.2 d1.1 e1.3 f1.7 g-2.2 h-0.4 i-0.8 k1.2 l0.4 n0.5 o0.9 p-0.8 q0.6 r-1.1 s1.1 t1.2
mig+at 6.1 b-0.7 c1.3 f-0.4 g-0.9 h-0.3 i-0.5 j0.6 n0.6 o0.4 p0.6 q-0.5 r-0.6 s0.6
mig+de 7.3 e0.5 j0.9 s-0.3
mig+der 6.4 c-0.4 d1.1 e0.6 f0.7 g-0.6 i0.6 j0.4 k0.4 n-0.4 p0.4 r-0.4 s-0.6
mig+en 6.7 a0.7 b0.3 c1.7 d0.4 f1.2 g0.4 h0.5 k0.6 n-0.4 o-0.5 p0.5 q0.6 r0.6 s0.7 t0.5
mig+et 7.1 c0.4 f0.3 i0.5 l0.3 o0.5
mig+find 7.3 b0.4 e0.4 f-0.3 h0.4 k0.6 n0.5 q0.4
mig+for 7.1 a-0.5 b0.4 c0.5 d-0.4 f1.2 g1.9 i-0.5 o-0.4 q0.5 r2.3
mig+fra 7.3 a-0.4 k1.3 o0.5
mig+hvor 6.5 a1.6 b1.9 c-0.7 d-0.5 e0.9 f1.4 g-0.6 i0.8 j0.3 k-0.5 l0.7 p-0.4 s-0.4
mig+i 6.8 b0.6 d-0.6 s0.9 t-0.4
mig+ikke 6.8 b-0.3 c-0.4 d0.7 e0.4 f-0.3 g-0.4 s1.4
mig+jeg 7.3 a1.0 d1.0 e-0.4 g-0.4 j-0.5 p-0.4 s1.0
mig+lidt 7.3 b0.8 d0.5 f0.4 i0.5 l0.5
mig+lige 7.1 a0.6 b-0.3 e0.4 f-0.3 i0.4 m0.8 o-0.3 t1.1
mig+med 6.7 a1.1 b0.4 g-0.4 i0.4 j0.7 l0.6 n0.6 p0.6 r-0.4 s0.9
mig+nar 7.3 d0.7 e-0.4 h-0.3 k0.6
mig+og 6.7 a-1.2 b0.6 c-0.4 d-0.4 e-0.5 g1.2 h-0.3 i-0.6 j-0.4 k0.4 l-0.5 m0.3 q0.3 r1.7 s-0.4
mig+om 6.7 a0.7 b1.2 d-0.5 e1.5 f1.3 g-0.3 j1.5 o1.5 p-0.4 s-0.6 t-0.3
mig+sa 7.3 b-0.3 l1.0
mig+som 7.3 e-0.5 g0.4 h0.7
mig+til 6.7 d0.4 g-0.4 h-0.5 j0.5 k0.7 l0.8 n0.6 r-0.4
mig+to 7.3 c-0.5 d-0.4 i-0.4 m-0.4 o0.7
mig+venl 7.3 a-0.5 b0.4 i0.6
mig+være 7.3 e1.0 j0.3 s0.7
mikk 6.5 a0.5 c1.2 d0.6 e1.6 f0.4 g-0.3 i-0.3 k0.4 m0.8 o-0.4 t0.6
mikkel 6.5 a0.5 c1.2 d0.6 e1.6 f0.4 g-0.3 i-0.3 k0.4 m0.8 o-0.4 t0.6
mikr 7.3 a1.0 c1.8 f0.8 n0.3 s0.9 t1.8
mikrof 7.3 a1.0 c1.8 f0.8 n0.3 s0.9 t1.8
milj 7.1 a-0.3 b0.8 c-0.4 e-0.3 f0.3 g-0.5 j-0.3 l0.5 m0.9 n0.3 q0.3 t1.0
min 3.3 a0.3 b1.6 c0.4 d1.4 e2.0 g0.8 h1.3 i-0.3 j2.8 k1.6 n0.6 p1.7 r0.8 s2.2
min+advo 6.1 a0.8 e2.0 f-0.4 g-0.7 i-0.7 j3.5 p0.7 r-0.7 s-0.7
min+bank 7.1 a1.3 d-0.5 j-0.4 p2.9 q-0.3 s-0.3
min+best 7.1 a0.7 b0.8 e0.8 k0.4 p1.2
min+bil 7.3 b-0.4 d0.3 e0.5 h-0.4 l0.8 n-0.3 o0.4 q0.5
min+bror 6.5 d-0.3 g1.5 h1.1 k0.4 p0.5 r1.6
min+chef 6.8 a-0.4 c-0.5 e1.3 g-0.4 i-0.4 l-0.3 n-0.4 t0.6
min+datt 6.4 a0.7 c1.2 d0.5 e0.4 g-0.7 m0.6 s0.7 t0.6
min+egen 6.8 a-0.7 b0.8 c0.4 d0.5 i-0.4 k1.4 m-0.4 n0.5 q0.4 r0.3 t0.3
min+far 6.5 a-1.2 b-0.3 e-1.1 i-0.5 j0.3 l0.5 p-0.4
min+fors 7.3 a0.5 e0.9 f0.7 i0.6 p0.6
min+gaml 7.3 a-0.7 g1.2 h1.0 i-0.3 r0.5
min+klie 7.3 a0.6 c0.6 d0.6 j1.1
min+koll 6.7 a-0.8 e-0.5 f0.5 g0.4 h0.9 i-0.3 j-0.3 k0.4 l-0.4 m-0.4 o0.6 p-0.4 q0.4 r0.9 s-0.4
min+kone 5.7 a-1.2 b0.3 e-0.8 h0.5 l0.3 m-0.4 o1.5 p-0.8 q0.4
min+kont 7.1 b0.4 g0.6 l0.3 p0.5 q1.0 r0.8
min+kusi 7.1 a0.6 d-0.3 e0.7 g-0.5 h0.7 i0.6 m1.0
min+mail 6.8 a0.5 b-0.4 c-0.5 d2.0 e-0.4 i-0.4 j-0.3 l0.9 m-0.3 s0.4
min+mand 6.0 a-0.6 b0.4 c-0.5 d0.6 e0.9 g1.4 i-0.6 k-0.3 l0.4 m-0.4 n0.4 p-0.5 r0.9
min+mor 6.2 a-0.9 c-0.3 h0.7 i-0.5 j-0.4 q-0.4 r0.4
min+mors 7.1 a0.4 e0.5 j0.6 p0.5 s0.4
min+nevo 7.3 a0.5 b0.6 e1.0 i1.2
min+niec 7.3 b0.8 c0.6 d-0.4 j0.5 n0.4 s0.4
min+nye 7.3 a0.8 c0.6 d0.5 g-0.4 i1.3 r-0.4
min+plad 7.3 c0.3 e-0.4 k1.9 n0.5 q0.3 t-0.4
min+sag 7.3 a0.4 c0.7 d1.5 f1.0 h0.3 i-0.4 k-0.3 n-0.3 r-0.3 s-0.4 t1.4
min+sagf 7.3 a1.3 e1.0 g-0.3 j2.3 p1.6 s0.9
min+sids 7.3 c0.9 d0.7 e-0.5 f-0.3 k0.4
min+son 6.7 a-0.6 d-0.5 e-0.5 g0.3 i0.3 k0.7 n1.0 p-0.3 r0.4
min+sost 6.8 b0.4 d0.5 i0.5 k-0.4 n-0.3 o-0.5 r-0.6 s-0.4
min+svig 6.4 d-0.6 g-0.7 i0.4 j-0.4 m0.5 o0.8 q0.7 r-0.5 s-0.4
min+svog 7.3 g0.3 h0.8 r0.4 s0.7
min+tele 7.3 c0.8 d0.6 g-0.3 q0.9 s0.5
min+tidl 7.3 j0.7 m1.2 o0.3
mind 6.0 a0.4 b1.0 c1.1 e1.6 k-0.4 m0.4 o-0.6 p-0.5 s0.5 t1.3
mind+om 7.3 b0.9 d0.3 e0.3 i0.5 t1.1
mindre 6.7 c0.9 h-0.3 i0.4 j0.6 s0.5
mine 5.1 a1.4 b3.8 c-0.3 d1.3 e1.7 h0.3 i-0.4 j0.9 l-0.4 m2.2 p1.1 q0.4 s-1.0
mine+henv 7.3 d0.9 j1.2 s0.5
mine+mail 7.1 a0.4 c-0.4 d1.7 f1.5 j-0.3 l0.5 n0.4 q-0.4
mine+oply 7.3 a-0.5 d0.4 j0.7
mine+peng 7.3 a1.5 e2.0 g-0.5 p3.0 r-0.4
mine+tre 7.3 a0.4 d1.2 e-0.3 i0.7 p0.4
mini 6.8 h-0.3 k-0.3 p0.7 r-0.4 t0.7
minist 7.1 k-0.3 r-0.4 t0.8
minr 7.3 a0.3 c0.6 d0.8 e-0.3 j1.2 s-0.3
minr+dk 7.3 a0.3 c0.6 d0.8 e-0.3 j1.2 s-0.3
minret 7.3 a0.3 c0.6 d0.8 e-0.3 j1.2 s-0.3
minu 5.7 a0.3 b1.3 d0.5 e1.5 f-0.6 g0.3 i-0.5 j-0.7 k0.3 m0.9 o0.8 p-0.6 q0.9 r0.9 s-0.4 t3.3
minut 7.3 a0.8 d-0.3 e2.1 g-0.4 t3.2
minutt 6.0 b1.5 d0.8 f-0.7 g0.7 i-0.3 j-0.5 k0.5 m1.1 n0.5 o1.0 p-0.4 q0.7 r1.1 t1.0
mirz 7.3 c-0.3 d0.7 e-0.4 m0.4 t0.9
mirza 7.3 c-0.3 d0.7 e-0.4 m0.4 t0.9
misf 7.1 a-0.6 b0.6 d-0.4 f0.6 g-0.4 i-0.5 m0.7 r-0.3 t0.5
misfor 7.1 a-0.6 b0.6 d-0.4 f0.6 g-0.4 i-0.5 m0.7 r-0.3 t0.5
misl 5.9 a0.6 b0.8 c1.1 d-0.7 e1.9 f1.4 g-0.9 i0.3 j1.9 l-0.4 m-0.4 o-0.3 s-0.6 t0.4
misl+jf 7.3 a0.3 c0.7 e0.4 i0.6 j0.7 p0.7
misl+og 7.3 b0.3 d-0.4 e0.8 j0.5 m-0.3 n0.4 r0.3 t0.5
mislig 6.0 a0.3 b0.5 c1.1 d-0.6 e0.6 g-0.8 i0.5 j2.1 m-0.4 s-0.5
mist 6.5 a0.8 b-0.4 c0.6 d-0.3 g-0.4 h-0.3 i1.4 o-0.3 q0.5 r-0.5 s-0.3 t1.5
mister 7.3 a0.6 c0.8 e0.9 g-0.3 i0.5 t1.6
mistet 7.3 e-0.4 i1.1 q0.5
misu 7.3 b0.4 d0.6 g0.4 h0.6 i0.6 r0.4
misund 7.3 b0.4 d0.6 g0.4 h0.6 i0.6 r0.4
mit 4.9 a0.3 b-0.5 c1.9 e1.7 g0.8 j0.3 k0.8 n0.8 o0.7 p0.9 q0.8 r1.8 s3.2 t1.3
mit+eget 7.1 a-0.5 b1.0 e-0.4 g1.3 i-0.5 m0.9 p0.4 r1.3
mit+fors 7.3 c0.6 d0.5 e-0.4 i0.6 o0.6
mit+navn 7.3 c0.6 d1.0 e-0.3 i0.6 j0.5 s0.4
miti 7.3 a-0.6 l1.0 s-0.3 t1.3
mitid 7.3 a-0.6 l1.0 s-0.3 t1.3
mobi 5.9 a-1.3 d-0.5 g-0.6 i-0.9 j-0.5 k0.7 m-0.5 n0.7 p-0.7 q4.4 s-1.0
mobile 6.0 a-1.1 d-0.5 e-0.4 g-0.6 i-0.8 j-0.5 k0.8 m-0.4 n0.5 p-0.7 q4.6 s-0.9
mobl 7.3 g0.5 r-0.4
mobler 7.3 g0.5 r-0.4
mod 5.3 a-0.3 c-0.3 e0.7 g-1.5 h-0.6 i-0.5 j0.8 k0.7 m0.6 p-1.2 q-0.8 r-0.4
mod+entr 7.3 a-0.6 e-0.5 g-0.4 k0.4 m0.4
mod+jer 6.8 a1.0 e0.9 g-0.5 i-0.5 j1.7 r-0.3 s1.2
mod+vore 7.3 a-0.4 e-0.4 l0.4
mode 4.5 b1.1 c0.8 d1.4 e1.3 f2.0 g-0.6 k4.2 n0.7 p0.5 r0.5 s-0.4 t0.6
mode+i 6.0 d1.0 g-0.5 j1.3 k2.0 m-0.6 n1.2 p0.8 q0.3 r-0.4 s-0.5 t-0.4
mode+jeg 7.3 a0.7 c1.1 d0.9 j0.7 k1.0 p0.8 t0.4
mode+med 6.8 a0.3 d0.9 e-0.4 f1.3 g0.3 h0.5 i0.3 j-0.3 k0.5 m-0.5 o-0.4 r0.5
mode+og 7.1 a0.7 b0.6 e1.0 g-0.4 i0.3 p1.0 r-0.5 s0.7
mode+om 7.3 k0.9 l0.7 n0.8 q0.4
mode+op 7.3 a0.7 b0.4 e0.8 f1.2 m-0.4 p0.4
mode+pa 7.3 b0.4 e-0.4 k0.4
modelo 7.1 a-0.9 c0.5 e1.2 g-0.3 i-0.4 s-0.4
moder 6.4 c-0.6 d-0.5 e-0.5 f-0.4 h0.5 m-0.4 o-0.4 p1.0 q-0.3 r0.6 s-0.4 t0.7
modera 7.3 e0.3 s0.7
modes 6.8 e-0.6 j0.6 k1.2 r-0.3
modet 6.2 b0.4 c0.9 d1.2 f-0.3 g-0.4 i-0.4 k4.1 l-0.4 n0.4 p-0.4 s-0.4
modi 7.3 a-0.8 c-0.4 d-0.3 g0.7 l0.5 r0.7
modi+af 7.3 a-0.8 c-0.4 d-0.3 g0.7 l0.5 r0.7
modigt 7.3 a-0.8 c-0.4 d-0.3 g0.7 l0.5 r0.7
modr 6.5 a1.4 b0.6 d-0.3 e0.6 g-0.4 n-0.5 p2.5 s0.7
modr+pa 7.3 b0.6 e0.4 i0.6 s1.1
modreg 6.5 a1.4 b0.6 d-0.3 e0.6 g-0.4 n-0.5 p2.5 s0.7
mods 7.3 d0.9 e0.3 g0.8 j0.6 r1.2
modsat 7.3 d0.9 e0.3 g0.8 j0.6 r1.2
modt 4.7 a-0.7 b-0.5 c-0.3 d-0.6 g-0.6 i-0.4 j0.6 m0.7 n0.8 o0.7 r0.5 s-0.9 t0.3
modt+din 7.3 a-0.4 o0.6 r0.3
modt+og 7.1 a0.5 d0.4 e0.7 f0.4 i0.6 j0.5 n1.3 o-0.4 q-0.3 t0.3
modt+svar 7.3 d0.9 f1.1 j-0.4
modt+tak 5.6 p-0.4
modtag 4.7 a-0.4 b-0.4 d-0.5 g-1.7 j0.8 l0.3 m0.8 n0.9 o0.7 p0.3 r-0.9 s-0.8 t0.3
modu 7.3 c-0.4 g-0.3 i-0.3 k1.3 q0.5
modul 7.3 c-0.4 g-0.3 i-0.3 k1.3 q0.5
moge 6.4 c-0.3 e0.9 f0.5 g-0.6 i0.4 j0.6 k-0.5 t0.8
mogens 6.5 e1.0 f0.6 g-0.6 i0.4 j0.3 k-0.5 t0.8
mole 7.3 e0.6 l1.2 n0.8 p0.3
molevi 7.3 e0.6 l1.2 n0.8 p0.3
moll 6.5 a0.6 d0.3 h0.4 m0.7 t-0.3
molleg 7.3 d0.4 e-0.4 i0.4
moller 7.1 a0.5 e0.8 g0.4 h0.5 j-0.3 r0.4
moms 5.4 a-0.8 b-0.5 e1.1 f-0.7 h0.3 i-1.1 j0.9 l1.6 m0.7 n0.8 o3.1 p-1.2 q-0.5 r1.2 s-0.7
moms+for 7.3 a-0.4 b-0.3 c1.2 e0.7 g0.7 m-0.3 r1.1
moms+pa 6.8 a-1.0 b0.4 d-0.4 h0.3 m0.5 o1.7 q-0.5
momsen 6.4 c1.1 e1.7 f-0.4 i-0.6 j1.8 n1.7 p-0.4 q-0.3 r0.6
momsfr 7.3 h-0.3 n-0.3 o1.5 t-0.3
momsre 7.1 a-0.9 b-0.4 g0.6 l1.6 m-0.3 p-0.3 r1.1
mon 7.3 b0.8 g0.3 r0.5
mona 6.7 a0.3 d0.4 e1.0 f-0.3 g-0.4 j1.4 l1.1 n-0.3 p0.5 s0.7 t1.3
mont 6.8 d-0.6 e0.5 h0.4 i-0.4 l0.5 m0.6 n0.9 r0.5 s-0.3
monter 7.3 a-0.3 c0.4 d-0.3 e0.4 f0.4 l0.3 t-0.3
montor 7.3 d-0.3 m0.7 n0.7 r0.6
mopp 7.3 a0.7 e1.3 f0.4 i0.6
mor 5.7 a-1.0 b0.5 c-0.7 d-0.6 e-0.6 g0.6 h0.7 i-0.8 l-0.5 o0.5 p-0.5 q0.4 r0.6 s0.6
mor+og 7.3 a-0.5
mor+til 7.3 b0.6 j0.5 s1.1 t0.8
more 7.3 c0.8 e-0.3 j0.8 l0.4 p0.8 r-0.3
morg 4.4 a-1.0 b-0.7 c1.5 e-0.5 f1.1 h0.8 i-1.9 j-1.4 k1.5 l1.0 n2.5 p-1.8 q2.5 r1.2 s-0.7 t4.1
morg+afte 7.3 c0.6 k-0.3 n-0.3 r-0.7 t0.7
morg+form 7.3 a-0.5 b0.3 c-0.5 m0.3 n-0.3 o0.7 q1.8 t-0.6
morg+kl 6.1 a0.5 b-0.6 c1.5 d-0.3 g-0.6 j-0.4 k-0.3 l0.4 o0.3 q-0.4 s-0.5 t3.0
morg+og 6.7 a-1.0 b-0.4 d-0.4 e-0.4 f0.5 g1.6 h1.3 k-0.3 l0.4 m-0.4 o0.5 r1.9 s-0.5 t0.3
morg+tidl 6.7 b0.7 f0.8 k-0.3 m0.5 n1.8 o-0.3 q-0.4 s0.8 t2.4
morgen 4.5 a-1.0 b-0.6 c1.9 e-0.6 f1.2 h0.9 i-1.9 j-1.4 k1.5 l1.1 n2.9 o-0.5 p-1.7 q1.6 r1.1 s-0.7 t4.1
morges 6.8 c-0.3 e0.6 m-0.4 n-0.8 o0.6 q1.5 r0.3 t0.9
mork 7.1 e0.4 g0.5 n0.5 r0.7
morke 7.1 e0.4 g0.5 n0.5 r0.7
mors 6.5 a0.8 b1.0 c-0.4 e0.9 h-0.4 i0.5 j0.4 k0.3 n0.4 r-0.3 s1.1
mort 7.1 a0.4 c1.0 d-0.4 i0.5 n0.6
morten 7.1 a0.4 c1.0 d-0.4 i0.5 n0.6
moti 7.3 g-0.3 r-0.4
moto 7.3 e0.7 s0.6
muli 5.6 a-1.2 b0.7 c-0.5 d0.5 e-0.5 f-0.6 g-1.0 h-0.7 i0.5 l1.4 n-0.5 o1.3 p-0.8 q-0.4 r-0.5 t2.3
muli+at 6.8 a-0.7 i-0.4 k-0.4 l1.6 o-0.5
muli+for 6.8 a-0.3 b0.9 e-0.3 i-0.5 j-0.3 k0.6 l-0.3 m0.5 o1.1 s-0.3 t-0.4
muligh 6.4 b0.6 c-0.6 d0.5 e-0.4 f-0.4 g-0.4 h-0.4 i0.6 k0.4 l0.4 n-0.4 o1.8 p-0.5 q-0.4 t-0.6
muligt 6.1 a-1.5 c0.3 d-0.6 g-0.7 h-0.4 j-0.3 k-0.3 l1.2 o-0.3 p-0.4 r-0.5 s-0.5 t3.1
munk 7.3 b1.2 e-0.3 s0.8
mure 6.7 c-0.3 e-0.4 g0.4 h1.1 j0.8 m1.0
murerm 7.3 h0.6 k0.5 r-0.4
mus 7.3 b-0.3 c0.6 e-0.3 g0.5 h0.8 k0.4 l0.4 r0.5
muse 6.5 a-0.6 c0.4 d0.8 g1.5 h1.1 k0.9 p-0.3 q0.9 r1.2 s-0.3
muse+har 7.3 a-0.5 b-0.4 e-0.3 g1.2 h0.8 l0.5 m-0.3 q1.1 r1.2 t-0.3
museet 7.3 a-0.5 b-0.4 e-0.3 g1.2 h0.8 l0.5 m-0.3 q1.1 r1.2 t-0.3
museum 6.8 b0.5 d0.9 g0.4 h0.5 i0.5 k1.2 n-0.4 t0.5
musi 6.8 a0.9 c0.4 d0.9 e0.8 f0.7 g-0.4 m0.5 p0.6 r-0.5 s0.4 t0.8
musikk 7.3 a0.5 e0.5 p0.8 s0.6
mvh 4.6 c1.8 d0.5 e0.9 h1.1 j-1.0 k1.9 m1.9 n0.7 o1.6 q1.3 r0.6 s0.6 t0.4
mvh+line 7.3 f0.4 g0.4 k1.2 l-0.3 m0.5 r0.6
mænd 7.1 a0.7 d-0.5 e1.3 g-0.4 p0.4 r-0.5 s1.4
mærk 7.1 a-0.8 b0.4 c-0.4 d-0.4 e-0.5 f0.4 g1.6 i-0.4 n0.6 o-0.3 r1.6
mærkel 7.3 a-0.5 b0.5 e-0.3 f0.5 g0.8 r0.4
na 5.6 a-0.6 b1.1 f0.4 g0.6 h1.6 i-0.4 k-0.4 l0.6 m0.7 n-0.7 o-0.4 p-0.5 r0.4 s0.4 t3.7
na+at 6.7 b0.8 e1.0 f0.4 g0.3 j0.7 m0.3 r0.5 s0.6 t1.2
na+det 7.1 g-0.5 m0.3 o-0.4 r-0.7 t1.2
na+men 6.8 c-0.4 d0.4 e-0.7 f0.5 g-0.7 i0.5 l0.4 s0.4
nabo 4.5 a-0.4 c0.5 d0.8 f-0.5 g0.4 h1.5 i-0.7 k-0.6 m-0.3 n0.3 o-0.4 p-0.8 q0.5 r0.5 s-0.8
nabo+der 7.3 b-0.3 d0.6 e-0.4 h0.7 k-0.3 q0.3
nabo+er 7.1 b-0.4 c0.7 d0.5 g-0.4 h-0.3 j0.8 o0.4
nabo+har 6.5 c1.0 d-0.4 e0.6 g-0.5 i-0.3 j0.6 k-0.4 p0.4 s-0.5 t0.5
nabo+klag 5.1 j-0.4 p-0.5
naboen 6.0 a-0.3 c0.9 d1.2 e-0.9 i-0.6 m-0.5 n0.3 q0.7 s-0.5
naboer 5.0 d0.5 e0.7 h0.5 i-0.4 p-0.6 s-0.4 t0.5
naboko 7.3 d0.4 e-0.3 h0.5 s0.7
naed 7.3 e0.5 g0.3 r0.3 s0.8
naed+frem 7.3 a-0.7 b0.4 d0.3 k1.9 r0.5
naede 7.3 e0.5 g0.3 r0.3 s0.8
naet 6.8 a1.0 b0.7 c0.4 d-0.3 e0.3 g-0.4 i0.8 j0.5 s0.7
naet+frem 7.3 a0.5 e0.5 i1.0
naet+til 7.3 a0.6 b0.9 c0.6 j0.7 s0.9
naks 7.3 d-0.3 e0.8 r0.5 s0.8
naksko 7.3 d-0.3 e0.8 r0.5 s0.8
nann 6.8 b0.9 c0.6 e-0.5 f0.8 i0.6 j-0.3 k0.4 t-0.3
nanna 6.8 b0.9 c0.6 e-0.5 f0.8 i0.6 j-0.3 k0.4 t-0.3
nar 3.7 a-0.9 b-1.3 d2.3 e2.2 f0.6 g-1.8 h-0.5 i1.6 j-1.2 k2.3 n5.8 o2.1 q0.9 s-1.2 t-0.8
nar+de 6.0 e-1.1 g-0.5 h-0.4 i0.3 j-0.4 l0.6 m0.5 r-0.5 s1.2
nar+den 7.1 a-0.6 d0.6 e0.5 k0.8 l0.5 n0.7 o2.2 p-0.5 q0.4 t-0.3
nar+der 6.5 a1.2 b-0.5 c1.8 d2.8 e0.6 i-0.5 j-0.3 k0.8 m0.9 q-0.4 r0.4 s-0.5
nar+det 6.5 b-0.4 c1.5 g-0.5 k1.4 l-0.4 n1.0 p1.3 r-0.4 s-0.4
nar+du 6.1 a-0.7 f0.4 g-0.6 h0.5 k0.7 l0.5 m-0.5 n0.9 o0.4 p-0.6 q0.5 s-0.5 t-0.5
nar+en 7.3 a-0.6 m-0.3
nar+han 7.1 a0.5 c-0.3 d1.0 i2.0 k0.5
nar+i 6.0 a0.5 c-0.3 d0.3 e0.9 f0.6 j-0.4 k1.0 m0.4 n1.2 r0.3 s-0.7
nar+ikke 7.3 a-0.3 k0.9 l1.2 n1.7
nar+jeg 5.6 a-1.3 b-0.8 c0.4 d-0.8 e-0.4 h-0.3 i-0.3 j-0.5 k1.9 l-0.4 m-0.6 n2.5 o-0.5 p0.4 r1.1 s-1.1
nar+kont 7.3 d0.6 e1.0 g0.5 i0.6 n1.1 r0.6
nar+lonn 7.1 c-0.3 d0.3 f0.4 g0.4 k-0.4 l0.7 n2.7 o0.6 r0.6
nar+man 6.8 b-0.4 e0.8 i0.5 s-0.4
nar+vi 6.4 a-1.2 d-0.4 e-0.6 g-0.5 j-0.4 l-0.4 m0.3 n0.6 o2.3 q0.3
nat 6.4 a1.1 b-0.6 c-0.3 d0.7 e2.0 f0.6 g-0.4 i-0.4 s-0.4 t2.8
nat+kl 7.3 a0.6 d0.9 e1.2 f0.7 k0.4 t0.6
nat+og 7.3 a0.7 e1.1 t2.0
nata 7.3 e0.5 k1.0 p0.8
natt 6.4 a-0.3 b-0.4 f0.9 g0.7 k0.5 n-0.6 p0.5 q0.5 r0.4 s-0.3
natten 6.5 a-0.6 b-0.4 e-0.5 g0.8 k0.6 n-0.5 p0.5 r0.5
natu 6.4 a-1.1 b-0.3 e0.4 g1.5 h-0.9 i-0.6 j-0.5 k0.8 l0.9 o0.9 p-0.5 r2.0
naturl 6.8 a-0.5 b-0.3 g0.6 h-0.4 i-0.4 j-0.4 m0.4 p-0.4 r0.9 s0.4
navn 5.0 a2.0 b-0.5 c0.4 d1.4 e2.3 f2.8 g-0.6 h0.3 i-1.2 l0.4 m-0.5 n0.7 p-0.6 r-0.5 s1.1 t1.8
navn+i 7.3 e0.5 k-0.3 n1.5 t0.5
navn+og 6.4 a0.6 c-0.3 e1.0 f0.5 g-0.5 h-0.4 i-0.4 j0.7 t1.2
navn+pa 6.7 d0.9 f2.8 g0.8 h1.4 i-0.5 j-0.4 k0.6 n0.4 r0.4 s-0.5
navne 7.3 a0.6 e0.6 r-0.6
navnet 7.1 a0.9 e0.8 f1.9 g-0.4 s1.3
ned 5.4 a0.7 b0.9 c1.5 d0.4 e1.4 f0.6 h1.1 i0.5 j0.3 k0.3 m-0.8 n0.4 p0.4 q-0.4 t1.7
ned+af 7.3 c0.4 f0.5 g0.5 h1.2 k-0.3 o-0.3 r0.4
ned+i 7.1 a0.4 b1.6 i0.4 k0.5 s-0.3 t-0.4
ned+med 7.3 c0.6 d0.5 j0.4 n0.3 s0.5 t0.7
ned+til 7.1 a-0.6 d-0.3 i0.5 r0.6
nedb 6.8 a1.2 c-0.3 e1.7 g-0.4 i1.5 j1.5 q0.3
nedbru 6.8 a1.2 c-0.3 e1.7 g-0.4 i1.5 j1.5 q0.3
nede 5.1 d0.9 e1.1 g0.6 i-0.7 j-0.6 m-0.3 n-0.3 o0.6 q0.6 r1.0 s-0.8
nede+i 7.3 a0.3 d1.6 e-0.6 f0.3 g-0.4 q0.7
nede+og 7.3 d0.5 e0.7 g0.3 h0.8 k-0.3 n0.4 r0.3
nede+pa 5.4 g0.9 p-0.3 r1.0 s-0.5
neders 5.4 a0.6 d1.6 i-0.3 p-0.3 r-0.3 s-0.4
nedl 7.3 a-0.8 b-0.4 e-0.4 g-0.4
nedlag 7.3 a-0.8 b-0.4 e-0.4 g-0.4
nej 5.2 a-1.1 b1.7 c-0.4 d-0.4 e-0.5 g0.9 h0.7 j-0.3 k1.1 m0.7 o0.6 p0.6 q0.4 r1.5 s0.6 t0.4
nej+jeg 7.3 a0.7 c0.8 d0.7 e-0.4 p0.9
nej+min 7.3 b0.8 p0.5 s1.1
nej+nej 7.3 a-0.6 g-0.3 i-0.4 t0.6
nej+tak 6.8 a0.7 b0.9 e0.6 i1.8 k1.1 r0.5
nej+til 6.7 a-0.8 c-0.6 h0.7 k0.9 r-0.5 t0.5
nej+vi 7.3 a-0.8 f0.5 h0.3 i-0.3 l0.3 n0.3 r0.4
netb 6.4 a-0.9 c-0.6 e-0.7 g-0.3 h0.5 n1.0 o0.9 p-0.5 q1.4
netban 6.4 a-0.9 c-0.6 e-0.7 g-0.3 h0.5 n1.0 o0.9 p-0.5 q1.4
neto 7.1 e1.2 g-0.5 i-0.3 j0.9 k1.0 o1.6 p-0.3 q0.7 t0.5
netop 7.1 e1.2 g-0.5 i-0.3 j0.9 k1.0 o1.6 p-0.3 q0.7 t0.5
nett 6.8 c0.3 g-0.3 h-0.3 i-0.3 j0.5
nettet 6.8 c0.3 g-0.3 h-0.3 i-0.3 j0.5
netv 7.1 b0.4 d-0.4 g-0.4 h0.7 i-0.3 o0.4 s0.9
netvær 7.1 b0.4 d-0.4 g-0.4 h0.7 i-0.3 o0.4 s0.9
nevo 7.3 a0.5 b0.6 e1.0 i1.2
ni 6.5 a-0.4 b-0.5 c0.4 d1.4 g1.2 h0.4 i-0.5 j-0.4 m0.4 n0.5 p-0.3 q-0.3 r0.9
ni+ar 7.3 a-0.6 g1.4 h0.8 n0.4 o0.3 r0.8 t0.5
ni+dage 7.3 b-0.3 c1.0 d1.0 k-0.3 o-0.3
niec 7.3 b0.8 c0.6 d-0.4 j0.5 n0.4 s0.4
niece 7.3 b0.8 c0.6 d-0.4 j0.5 n0.4 s0.4
niel 6.8 c0.9 e0.3 f0.7 g0.4 i0.5 k0.5 n-0.4 p1.0 q0.4 r0.5
niels 7.1 e0.4 f0.8 g0.5 k0.5 n-0.4 q0.5 r0.6
nikk 7.1 d1.2 g0.4 p1.1 r0.3
nikk+til 7.3 a0.4 d1.4 p1.2
nikket 7.3 a0.3 d1.5 f0.3 g0.4 p1.1 r0.6
niko 7.1 b-0.3 d-0.3 i-0.3 j0.7 r0.5 s0.7
nikola 7.3 e-0.4 r0.6
niss 7.3 a-0.5 c-0.3 e-0.4 h0.5 q0.4 t0.7
nodi 7.1 c0.7 e-0.4 o0.7 r0.3
nodig 7.1 c0.7 e-0.4 o0.7 r0.3
nodt 6.0 a-0.6 b1.4 d-0.7 e-0.4 f0.4 g-0.6 j-0.4 k3.3 l0.5 n-0.6 o0.7 p-0.5 s-0.5 t-0.5
nodt+til 6.0 a-0.6 b1.4 d-0.7 e-0.4 f0.4 g-0.6 j-0.4 k3.3 l0.5 n-0.6 o0.7 p-0.5 s-0.5 t-0.5
noge 3.8 a2.8 b0.8 c2.2 d3.0 e0.9 f1.4 g-1.0 h0.6 j-1.2 k1.9 l-0.5 m0.9 n-0.4 o1.7 s0.5
noge+ande 6.7 e0.4 f1.0 g-0.3 l0.5 n-0.3 o0.8 p-0.3 q0.5
noge+at 6.5 a0.9 c1.5 e-0.4 h0.4 j0.6 k1.0 l-0.3 m0.7 p1.1
noge+der 5.7 a1.4 b0.8 d1.5 e0.3 h1.1 i0.5 k1.5 n1.0 o0.7 p0.4 q-0.3 s-0.4 t-0.4
noge+for 7.1 d-0.3 e1.6 k0.7 p1.3
noge+har 7.3 g0.8 r0.8
noge+havd 7.3 a0.6 c0.9 e1.7 f0.4
noge+helt 7.3 d1.2 e-0.4 g-0.4 h0.3 n0.5 t0.5
noge+hjem 7.3 a0.4 c1.7 d1.1 g-0.4 h0.5 r-0.3 t0.3
noge+hos 7.3 e1.4 k0.6 l-0.3 m0.3 o1.3 p-0.5
noge+i 6.1 b-0.4 g-0.5 i0.6 j-0.3 k0.5 l0.6 n0.6 o1.6 p-0.6 q0.8 r-0.4 t-0.5
noge+jeg 7.1 a-0.5 c0.6 d-0.4 i0.7 j0.8 m-0.4
noge+kan 7.3 a0.5 e0.4 m1.2 p1.5
noge+med 6.5 a-0.6 d0.8 e-0.7 f1.6 g-0.4 i-0.6 j-0.3 k0.9 l-0.4 m0.3 p0.4 r-0.5 s-0.3
noge+mode 7.3 e-0.7 h0.7 m-0.4 n0.5 o0.4 p0.4
noge+nyt 7.1 b0.4 d0.6 e0.4 i1.2 k1.0
noge+og 7.3 a1.3 e-0.3 g-0.4 p0.8 s1.5
noge+om 7.1 a-0.7 e-0.6 g0.3 h0.8 q-0.4 r0.4 t0.3
noge+pa 7.3 e0.8 l1.0 p0.6
noge+spor 7.3 a-0.4 b0.6 c-0.4 d-0.3 s0.3
noge+tror 7.3 b-0.3 p1.0 s-0.4
noge+ud 7.3 e0.6 s0.7
nogen 4.7 a2.2 b-0.6 c0.6 d3.9 e0.6 f1.3 g-1.0 h0.5 i0.5 k1.3 l-0.7 n0.5 p1.1 q-0.3 r-0.6 s0.4
nogenl 7.3 c0.6 d0.3 g-0.3 h0.6 i0.6 n0.4 o0.3 r-0.3
noget 4.4 a0.8 b1.6 c2.1 e1.2 f1.0 g-0.4 h0.5 i-0.7 j-1.3 k1.6 m1.3 n-0.4 o2.4 p-0.8 q0.5 r0.8 t0.5
nogl 5.4 a0.5 c0.6 f1.3 i2.4 j-0.9 n0.8 o-0.4 p-0.3 q-0.6 r1.6 s-0.9 t-0.3
nogl+af 7.1 d-0.4 e-0.5 r-0.4
nogl+andr 7.1 a0.7 c1.2 d-0.4 e1.1 g-0.5 i1.8 p0.4
nogl+til 7.1 a1.3 b-0.4 d1.0 f0.8 g-0.6 i1.4 n0.3 q-0.3
nogle 6.0 b-0.6 c1.5 d-0.3 e0.9 f0.8 g1.5 i0.8 j-0.5 k0.5 m-0.5 q-0.3 r2.4 s-0.4 t-0.3
noglen 6.4 b0.6 c-0.3 d0.6 e-0.9 f0.8 g-0.7 i0.7 j-0.5 l0.5 m0.5 s-0.4
nok 4.7 a1.7 b2.1 c0.7 d-0.5 e1.3 f-0.3 g-2.9 i3.1 j-0.8 k0.4 l1.6 m1.2 n1.0 p-1.3 r-1.2 s0.3
nok+en 7.3 c1.0 d0.4 e0.4 g-0.3 k0.6 l1.1 t0.3
nok+fa 6.7 a-0.6 b1.6 c-0.5 d-0.6 e-0.5 f-0.3 i-0.6 k-0.5 l0.7 m0.5 n2.2 p0.4
nok+fore 7.3 a1.1 b-0.4 d-0.4 e0.8 h0.4 i-0.7
nok+i 7.3 a-0.5 g-0.5 h0.4 o0.3
nok+ikke 7.1 a0.5 d0.7 g-0.4 i1.0 k0.9
nok+med 7.3 a0.6 b1.7 c0.7 e0.4 i0.5 s0.5
nok+regn 7.3 a0.3 b0.8 i0.8
nord 5.7 a0.7 b-0.4 c-0.4 d2.7 e2.4 f0.8 g0.3 h0.4 i0.8 k1.1 m-0.5 n0.9 o0.7 p-0.6 t0.4
nordis 7.1 a0.6 c-0.5 d0.6 e0.8 h-0.3 i0.7 l0.8
nordjy 7.3 a0.5 d1.2 e0.4 f0.6 h-0.3 k0.4 s0.5
nordly 7.3 e0.4 f0.3 j0.5 n1.1 o0.8
norg 6.7 a-0.4 c0.4 i-0.5 k1.7 m1.0 p-0.4 t0.7
norge 6.8 a-0.8 b0.3 f-0.4 i-0.4 k1.6 l0.3 m1.1 p-0.4
norm 7.3 a-0.4 c0.3 e-0.4 r0.3 t0.4
normal 7.3 a-0.4 c0.3 e-0.4 r0.3 t0.4
norr 7.3 d1.2 e0.5 m-0.4 r0.3
nors 7.1 a-0.4 e-0.4 i-0.3 j0.6 m0.8
nota 6.7 d0.7 e0.4 h-0.3 k0.3 m-0.4 p0.5
notare 7.1 e0.7 i0.5 k0.4
note 7.1 a-0.6 c-0.4 g1.0 h0.7 i-0.5 k0.3 r1.1
noter 7.1 a-0.6 c-0.4 g1.0 h0.7 i-0.5 k0.3 r1.1
noti 7.3 a-0.4 b0.5 m0.4
nove 5.4 a-1.5 c-0.8 d-0.8 e-0.4 f-0.8 g-0.8 k0.5 l2.7 n3.0 p-0.8 q1.4 r-0.4 s-0.6
nove+da 7.3 i0.7 k1.0 n0.3 p0.7
nove+nar 7.1 a-0.4 c-0.3 n2.8 q1.2
nove+og 7.3 a-0.4 l1.2 n0.9
novemb 5.4 a-1.5 c-0.8 d-0.8 e-0.4 f-0.8 g-0.8 k0.5 l2.7 n3.0 p-0.8 q1.4 r-0.4 s-0.6
nr 5.9 a1.0 c-0.4 d0.6 g-0.5 i1.6 j-0.4 k-0.3 l-0.4 m1.0 q1.6 s0.7
nu 3.3 a5.0 b1.0 c5.0 d5.2 e1.5 f3.7 g-0.8 h1.1 j3.4 k-0.5 l1.4 m1.9 p-2.2 q1.6 r-0.4 s0.5 t5.0
nu+den 7.3 b-0.3 d0.6 e0.3 i-0.5 l0.4 p0.4
nu+er 5.4 a1.1 c1.4 d2.0 e-0.5 f0.7 h0.9 i0.4 k-0.4 l0.4 m0.7 o0.4 t1.2
nu+far 6.7 a0.8 c-0.6 d1.5 j1.2 m0.5 t0.3
nu+gar 7.1 c1.0 g0.4 i1.0 r0.3 s0.7
nu+har 5.5 a1.0 b-1.0 c1.7 d0.8 e-1.4 f1.9 g0.6 h0.3 i-1.1 j1.4 k0.3 l0.9 m-0.7 p-0.8 r1.0 s1.4
nu+hvor 7.3 a-0.7 c0.6 g0.5 r0.6 s-0.4
nu+kan 6.8 a-0.7 b0.4 d-0.3 e-0.5 f0.6 g0.4 i-0.3 l0.4 n-0.3 r0.6
nu+kræv 7.1 a0.6 d0.5 e1.0 j1.6 s-0.3
nu+og 6.8 a0.5 b0.5 c0.5 d0.7 f0.4 g-0.3 i0.5 l1.6 n-0.4 o-0.3 p-0.4 s-0.4 t1.1
nu+over 7.3 b1.3 e0.6 f1.0 i-0.3 j0.3 m1.2
nu+prov 7.3 a0.6 d1.0 e-0.6 i1.4 j0.8 s0.9
nu+ring 7.1 a-0.5 d-0.6 e0.4 g-0.3 i0.3 k0.6 l-0.3 n0.4 o0.3 t0.7
nu+skal 7.1 b-0.4 d1.7 f-0.3 h0.8 k0.6 l1.2 q-0.3 r0.3 s-0.3
nu+skre 7.1 a0.5 d0.9 e1.0 f0.5 j0.3 s-0.3
nu+star 7.1 a0.8 b1.5 c-0.4 d0.5 e-0.5 m2.8 n-0.3 p0.8 r-0.3 t-0.4
nu+til 7.1 a-0.7 e-0.3 g0.5 h0.8 n0.3 o0.5 q0.7 r0.9 s-0.4
nu+vil 6.0 a-0.6 d-0.4 e1.0 f0.7 g0.5 h1.6 j-0.5 m1.0 o0.4 p0.4 q0.5 s-0.6
nul 6.0 a2.0 b-0.4 c0.9 e1.2 g-0.5 h-0.4 j-0.6 m0.4 n0.4 p4.4
nul+kron 7.3 a0.6 c0.7 e1.4 p1.9
numm 4.9 a-1.2 c-0.8 d0.5 f0.5 g0.3 h2.9 i-0.9 j-0.7 m-0.3 o2.8 p-0.7 r1.0 s0.6
numm+er 7.3 a-0.6 d-0.5 h0.8 i-0.4 r0.3
numm+fire 7.3 e0.6 i0.6
numm+og 7.1 a-0.5 d0.4 g0.5 l0.3 n-0.3 o1.5 t-0.3
numm+pa 7.1 a0.5 e-0.5 f1.7 g-0.3 h-0.5 k0.4 o1.2
numm+to 7.1 a0.4 d1.9 g-0.5 i0.8 s0.6
numm+tre 7.1 a0.9 d1.1 e0.7 g-0.4 h0.4 p0.9
nummer 4.9 a-1.2 c-0.8 d0.5 f0.5 g0.3 h2.9 i-0.9 j-0.7 m-0.3 o2.8 p-0.7 r1.0 s0.6
nuvæ 7.1 a-0.3 b-0.4 e-0.3 h0.6 l-0.4 n0.6 o0.7 q0.5 t-0.3
nuvære 7.1 a-0.3 b-0.4 e-0.3 h0.6 l-0.4 n0.6 o0.7 q0.5 t-0.3
ny 4.4 a-1.8 b-0.9 c0.8 e0.3 f1.6 g-1.3 i1.1 j-1.8 k2.8 l1.5 m2.0 n1.0 o0.6 p-1.6 q0.5 r0.3 s-1.3 t1.1
ny+fakt 6.8 c0.9 e-0.4 f0.4 h0.4 i-0.3 m1.8 n-0.3 o-0.5 p0.3
ny+hjem 7.1 c0.3 e0.4 g-0.4 h-0.4 m0.4 o0.7 q1.0 t-0.6
ny+i 7.3 a0.7 c0.6 d0.8 f0.6 o0.4 s0.9 t0.5
ny+og 7.3 a0.4 d0.8 e-0.4 f0.9 k0.3
ny+revi 7.3 g-0.4 i1.4 q0.3 t1.1
ny+tele 7.1 a-0.6 d-0.7 e-0.4 g0.4 i-0.5
ny+tid 7.1 a-0.3 c-0.6 e-0.4 f0.9 g-0.5 h-0.4 k2.9 l-0.4 m0.5 n-0.4 r-0.5
nye 4.0 a-0.8 b1.3 c-0.3 d-0.7 e1.0 f0.5 g0.8 h1.0 i1.6 j-2.2 k1.5 l1.2 m-0.5 n-0.5 o0.9 p-1.8 q1.0 r1.8
nye+adre 7.3 d0.4 m0.6
nye+ar 7.3 a-0.8 c-0.5 i-0.5 k1.1 l0.8 o0.4
nye+budg 7.3 a-0.5 c-0.5 l1.6 o0.9
nye+dire 7.3 a0.5 b1.3 f0.3 i1.4
nye+fra 7.3 d0.4 n-0.3 q-0.3
nye+hjem 6.7 b-0.5 c0.9 e1.2 g1.4 h-0.7 i-0.3 k0.5 r1.5 s0.5
nye+indk 7.3 b0.6 i0.6
nye+kokk 7.3 c0.4 d-0.4 e-0.4 s0.4
nye+meda 7.3 e1.0 g0.7 r0.8
nye+menu 7.1 d-0.5 e0.8 g0.6 h1.0 i-0.3 q-0.3 r0.8 t0.5
nye+skil 7.3 e0.5 l0.3 q0.6
nyhe 5.7 a-0.9 c-0.5 d0.4 f-0.3 g-0.5 h0.6 j-0.5 l-0.3 p-0.7 s-0.7
nyhe+pa 7.3 d0.3 t0.3
nyhe+til 7.3 c-0.4 d0.7 h0.3 q0.4
nyhed 7.3 b0.3 c-0.3 t0.5
nyheds 5.9 a-0.7 b-0.4 d0.6 h0.6 j-0.4 m0.4 p-0.6 s-0.7 t-0.4
nysg 7.1 d-0.4 e-0.5 h0.3
nysg+efte 7.3 c0.3 d-0.4 e-0.4 h0.3
nysger 7.1 d-0.4 e-0.5 h0.3
nyt 5.0 a-1.1 b1.2 c-1.1 e-0.5 f-0.7 g-0.9 j-0.9 k1.0 l0.7 m-0.7 n0.6 o0.9 p-1.3 q1.3 r0.5 s-0.5 t-0.6
nyt+fra 6.4 a-0.7 c-0.4 d-0.4 g-0.5 h-0.4 i-0.6 j-0.3 k1.1 q-0.5 s-0.3
nyt+kont 7.1 a-0.6 d0.3 h0.7 k0.4 m-0.5 n0.9 o0.5
nyta 5.7 a-0.4 b1.0 f-0.4 g-0.7 h1.2 i2.2 l1.3 m-0.4 p-0.5 s-0.5
nytar 5.9 a-0.7 b1.1 f-0.3 g-0.5 h1.3 i1.8 l1.4 m-0.4 n0.3 p-0.4 q0.3 r-0.4 s-0.5
nytars 7.3 a0.4 i0.6
nyva 7.3 a-0.5 f0.5 o0.7 q0.6
nyvalg 7.3 a-0.5 f0.5 o0.7 q0.6
nægt 5.5 a-1.0 b-0.9 d-0.7 e-1.1 g-0.7 i-0.8 j-1.0 k0.4 p0.5 q0.3 r-0.5 t-0.5
nægt+at 5.7 a-1.1 b-0.7 d-0.8 e-1.0 f-0.3 h0.4 i-0.6 j-0.7 l-0.3 m-0.9 n0.5 t-0.4
nægted 7.1 a-0.5 d-0.4 e-0.5
nægter 5.8 a-0.5 b-0.7 c0.5 d-0.4 e-0.5 g-0.7 i-0.7 j-0.8 k0.7 m0.5 p0.6 q0.4 t-0.6
nægtet 7.3 e-0.3 r-0.3
nærh 7.1 a-1.0 e-0.7 g1.3 i-0.5 l0.6 n0.3 r1.2 s-0.3 t0.8
nærhed 7.1 a-1.0 e-0.7 g1.3 i-0.5 l0.6 n0.3 r1.2 s-0.3 t0.8
nærm 6.8 a0.4 d-0.5 e1.3 f-0.3 h0.4 m-0.3 o1.1 t-0.4
nærm+sig 7.3 d-0.4 e0.4 h0.4 l0.4 n0.3 o0.9
nærmer 6.8 a0.4 d-0.5 e1.3 f-0.3 h0.4 m-0.3 o1.1 t-0.4
næse 7.1 a0.4 b1.2 c-0.3 d-0.4 e1.1 l0.6 m-0.3
næst 4.0 a1.1 b0.4 c1.9 e1.1 f0.5 g-0.7 h1.5 j-1.0 k0.5 m-1.1 n2.1 o0.4 p-1.4 r-0.4 s0.6
næst+ar 6.7 d0.3 e-0.4 g0.5 h1.1 r-0.7
næst+gang 6.5 a-0.3 b-0.4 c-0.4 d1.0 e0.7 j0.3 k-0.3 n0.6 p-0.3 s-0.4
næst+i 7.3 a1.2 c1.1 d2.5 g-0.6 i-0.3 r-0.5 s0.8
næst+mane 7.3 a-0.4 g0.7 r0.6
næst+mode 6.5 a0.5 b-0.3 c0.9 d0.7 e0.3 f1.0 g-0.4 h-0.5 i-0.4 k0.6 l0.7 p-0.4 s0.5 t0.4
næst+sæso 7.3 a1.1 i2.1
næst+uge 4.8 a-0.6 b0.7 c0.5 d-0.4 e0.6 g-0.4 h0.5 j-0.5 k0.4 l0.5 m-0.4 n1.0 o0.9 r-0.5 s0.6 t-0.5
næste 4.1 a-0.4 e0.9 f0.5 h1.7 i0.4 j-0.8 m-0.8 n2.3 o0.8 p-1.1 s1.0
næsten 6.4 a2.5 b1.2 c3.1 d1.1 e0.5 g-1.1 j-0.4 k0.6 l0.7 m-0.4 o-0.7 p-0.4 r-0.7 s-0.5
næstfo 7.3 c0.8 d0.9 s0.9
nævn 5.7 a0.5 b-0.5 c0.6 e1.6 h0.7 j0.5 p-0.5 r0.7 s1.4
nævn+det 7.3 a0.4 d0.4 i0.5 j1.0 m1.0
nævn+inge 7.3 e0.5 s0.7
nævner 6.8 a0.4 d-0.3 e0.5 g-0.4 h-0.4 j0.8 m0.8 s0.5
nævnet 7.3 e0.4 j0.4
nævnt 7.1 c1.0 d-0.3 r0.4 s0.3
nævnte 6.8 d0.8 e0.5 g0.5 h1.2 i0.3 j-0.4 m-0.3 r0.7
o 7.1 c1.2 d0.4 e0.9 l0.7 m-0.3 o1.1 s0.5
oda 7.3 b1.1 e-0.5 h0.3 m1.1 p0.8 t0.3
oden 6.7 c0.6 e-0.4 i0.4 j0.4
odense 6.7 c0.6 e-0.4 i0.4 j0.4
offe 6.8 b-0.3 c0.8 d0.6 e-0.6 f-0.3 g-0.6 j-0.4 o-0.4 r-0.3 s0.3
offent 6.8 b-0.3 c0.8 d0.6 e-0.6 f-0.3 g-0.6 j-0.4 o-0.4 r-0.3 s0.3
og 1.7 a1.6 b1.8 c-2.0 d-1.0 e2.1 f-0.6 g0.5 i1.1 j1.9 k-2.3 m0.3 n-1.1 o-1.1 p1.0 q-1.8 r-1.7 s2.6 t-0.7
og+adga 7.1 a0.6 e-0.4 i1.2
og+afvi 7.3 a1.0 e0.5 j0.8 k0.4 l-0.3 m0.7 p0.6 r-0.4
og+alar 7.3 e0.7 f0.8
og+alle 6.4 a0.8 b1.1 d0.4 e1.0 f0.3 g-0.9 l-0.4 m-0.4 r-0.8 s1.1
og+alt 6.5 a0.8 e0.8 g-0.6 i0.4 j0.5 l1.9 n-0.3 o-0.3 p0.5 r-0.6 s1.2
og+at 6.4 a0.5 c-0.4 d0.5 e-0.6 f0.9 g-0.3 k0.4 l0.6 n-0.4 o0.4 p0.5 r-0.7 s-0.4
og+best 6.8 f0.4 g0.9 h0.9 i-0.5 j0.6 n0.8 q-0.3 r0.9
og+blev 7.1 a-0.4 b-0.4 e-0.5 g0.7 h0.9 r0.5
og+bliv 6.8 c-0.5 e0.6 i0.6 j1.2 k0.7 n0.7
og+boli 7.3 a0.4 c0.8 j0.9
og+brug 7.3 b1.4 i0.6 l0.4 q0.4
og+bryg 7.3 g0.4 r0.6
og+da 7.3 a0.5 c0.9 d0.6 e0.6 p0.9
og+darl 7.3 a0.4 c0.7 d0.8 s0.9
og+de 5.3 a-0.6 b0.4 d0.7 e-0.7 h0.4 m0.8 n0.7 o-0.6 q0.4 s0.9
og+den 4.9 a1.5 b0.9 c0.4 d1.0 e2.7 f0.9 h-0.4 i-0.5 k-0.5 m1.8 n-0.9 o-0.3 p1.9 q0.9 r1.4
og+der 5.1 a0.9 b2.5 c-0.3 d0.7 g0.5 i-0.7 j-0.4 l0.6 n0.8 o-0.3 p0.3 q0.5 r0.5 s1.8 t2.1
og+dere 6.7 b0.7 d-0.4 i0.3 j0.9 l0.7 p-0.3 r-0.5 s1.0
og+derf 6.4 a-0.7 b-0.6 d0.6 g-0.8 i1.6 j-0.5 k0.7 l0.6 o-0.4 p-0.7 q-0.3 s-0.3
og+det 4.2 a1.4 b0.8 d-1.7 e2.4 f0.6 g0.5 h1.3 i0.6 l1.2 m2.1 n1.0 o0.7 p0.6 q1.1 r1.5 s1.8 t1.6
og+din 7.1 b0.7 e-0.4 f0.3 g0.4 h0.7 i0.4
og+dit 7.3 a-0.4 g1.1 r1.2
og+domm 7.3 e0.3 j-0.3 s0.4
og+du 6.8 c0.5 g0.7 h0.3 i-0.5 m-0.4 o0.7 q0.9 r0.8 s0.5
og+efte 7.1 d-0.4 e0.7 h0.6 j0.7 p0.6 r-0.6
og+en 5.2 a-0.8 b0.9 e-0.4 g1.3 h0.9 i-1.2 k0.4 l1.6 m1.6 o1.8 p-0.9 q1.9 r1.3
og+er 5.3 a-0.5 b0.4 h0.6 j-0.4 o0.9 p-0.5 r0.3 s-0.4
og+et 6.4 a1.0 c1.0 e1.1 f0.3 h0.9 i1.3 j1.0 k-0.3 m-0.4 s1.1
og+fa 6.8 a-0.6 b0.5 c-0.6 e-0.6 f-0.3 g0.6 h1.0 i-0.5 k0.5 m0.5 p-0.3 q-0.4 r1.1 s0.3
og+faet 7.1 a0.6 d-0.5 j-0.4 p1.5
og+fakt 7.3 b0.9 k0.3 m1.0 s1.4
og+far 7.1 a0.4 d1.1 g-0.4 h0.6
og+fik 7.3 a-0.4 n0.5 q0.5 r0.4
og+find 7.3 e0.8 i0.7
og+for 6.7 b1.4 e1.0 l0.7 m-0.5 p-0.3 t0.4
og+fore 7.3 a-0.3 j-0.3 l0.7 n-0.3
og+form 7.3 e0.5 j0.9
og+fors 7.3 a-0.8 d-0.3 f0.3 g0.6 i-0.5 k1.1 l1.1 n0.6 p-0.3 r1.2
og+fort 6.5 b0.5 c1.3 d0.3 e0.3 g-0.8 i-0.4 j-0.3 p-0.3 s1.1
og+forv 7.3 e-0.4 f0.8 m-0.3 o-0.4 q0.9
og+fra 7.1 b1.2 i0.4 l0.6
og+fred 7.3 d-0.4
og+ga 7.3 e0.3 j0.9 p0.8 s0.6
og+give 7.1 e0.3 g0.5 h0.8 i-0.4
og+glem 7.3 a0.4 d1.6 p1.2
og+god 7.1 e-0.5 g0.7 i0.5 q1.4 r0.6
og+gor 7.3 a0.3 c-0.3 e0.8 p1.3
og+grav 7.3 a0.4 c0.8 e0.5 t1.9
og+gulv 7.3 a0.8 b0.4 e2.1 f1.2 j0.7 p0.8
og+gæld 7.3 c-0.4 e-0.3 g0.5 h0.6 r0.3
og+halv 6.8 a0.4 b1.3 e1.7 g-0.5 i-0.3 m0.3 p-0.3 s-0.4
og+ham 7.3 c0.5 d0.4 f0.4 g-0.4 h-0.5
og+han 6.0 c-0.5 d0.8 f-0.3 h1.1 i-0.7 j0.8 k-0.4 l0.4 m0.4 o0.4 p0.8 t-0.4
og+hand 6.5 b-0.3 c0.7 f0.4 g-0.4 i-0.4 l1.1 m-0.3 n0.3 p-0.3 s-0.3 t1.0
og+hans 6.8 b1.5 c-0.6 e0.9 i1.6 q0.6
og+har 5.6 a-0.9 b0.4 c0.7 f1.0 g0.9 h0.9 i-0.4 j-0.4 k0.5 m0.5 p-1.0 r1.4
og+hend 7.3 b0.7 c-0.3 e0.4 f0.3 h0.7 i-0.3 m0.4
og+hun 5.9 a0.5 b1.6 c-1.0 d-0.4 e-0.4 f1.5 h-0.4 i1.4 j-0.6 m0.9 p0.4 q-0.3 s0.4
og+hvad 5.9 a-0.9 b0.8 c-0.6 d0.7 f-0.3 g0.6 h-0.5 l0.4 n-0.4 p-0.4 q0.3 r0.7
og+hvem 7.3 a0.5 d0.5 e0.6 f0.4 i0.8 s0.5
og+hver 6.5 a0.3 b-0.6 c1.1 d0.8 e-0.3 f-0.3 g-0.5 l0.6 o0.7 r-0.6 s0.7
og+hvis 7.3 a-0.3 d-0.4 e0.5 n0.3
og+hvor 7.3 b0.3 c0.8 e0.8 h0.5 k-0.3 o-0.3 r-0.3 t1.1
og+i 5.3 a0.8 c1.3 d0.9 e1.7 f1.0 i-0.4 j0.3 k0.9 l-0.4 p-0.6 r0.8 t2.3
og+igen 7.1 a0.9 d1.1 e1.7 n-0.5 o0.5 q0.4 t0.9
og+ikke 5.7 a-1.2 b0.9 c0.4 f0.5 g-0.5 h0.5 i-0.8 j-0.4 k0.4 m2.4 n2.1 o0.7 p1.6 q0.4 s-0.6
og+indt 7.3 a-0.5 d-0.3 l2.0 p-0.4
og+inge 5.7 a0.5 b0.5 d3.2 e0.9 f-0.6 h-0.9 i0.4 j-0.4 k0.4 l0.8 m1.3 s-0.7
og+ja 7.3 h0.3
og+jeg 3.9 a0.7 b1.6 c0.4 d0.7 f1.3 g2.4 h1.6 i1.1 j-0.4 k0.8 l1.1 m1.4 n1.0 o1.4 p-1.3 q0.7 r2.2 s1.1 t1.4
og+jere 6.5 a1.2 d1.1 e1.1 h0.3 j-0.3 k0.4 l-0.3 o-0.3 s1.2 t0.5
og+kan 5.9 a-1.0 b-0.4 d-0.4 e-0.4 h0.9 j-0.6 l-0.4 m0.3 n0.8 o0.4 p-0.4 s-0.5
og+kig 7.3 e0.4 p0.7
og+kigg 7.1 a-0.5 b0.9 g1.4 h0.8 q0.6 r1.6 s0.3
og+kim 7.3 a-0.7 c-0.4 g0.4 l0.3 m0.3 r0.3
og+klar 7.3 a0.6 b0.5 e0.5 i1.4 r-0.3
og+komm 7.1 a0.5 c0.8 e-0.3 j0.5 m0.9 o-0.3 p1.3
og+kont 6.5 a-1.4 d-0.9 f-0.4 i-0.6 j-0.5 k-0.4 l0.8 m-0.6 p-0.3 s-0.3
og+lade 7.3 c0.5 e1.0 j0.8 t1.2
og+lici 7.3 a0.3 c0.4 d1.1 e-0.3 j0.9 p0.9 s1.8
og+lone 7.3 e-0.3 g0.5 h0.8 m0.6 r0.6
og+læse 6.8 a-0.4 e-0.6 q0.5
og+ma 6.8 a0.8 d0.7 e0.3 g-0.5 h-0.4 i0.7 j0.6 o0.3 p0.5 q0.4 s-0.4 t-0.4
og+male 7.3 a-0.3 e0.3 f0.6 g0.4 q0.8 r0.8
og+man 7.1 b0.6 d0.6 e-0.4 r-0.4
og+mang 6.8 g-0.4 j0.6 l0.3 p0.6 q0.3 r-0.3 s0.3
og+med 6.1 b0.5 g-0.7 i-0.5 k-0.3 n-0.4 p1.2 q0.6 r-0.4 s-0.3
og+mig 7.3 g0.5 r0.5
og+min 6.0 c1.1 d-0.3 j1.2 k1.0 n0.7 p-0.5 q0.5 r0.4 t-0.4
og+mit 7.3 e0.5 g1.0 j0.7 o0.3 q0.3 r1.3
og+nabo 7.1 c0.7 d0.7 g0.4 h0.4 k-0.4 l0.4 m0.4 o-0.3 q0.8 r0.4
og+nar 7.3 a0.7 e-0.3 i2.2 j0.5 s0.9
og+noge 7.3 b-0.3 d0.4 e0.6 f0.6 o-0.3
og+nogl 7.3 a0.4 b1.0 i0.7 m0.9 p0.3
og+nu 5.7 a-0.5 b-0.3 c1.2 e1.2 f0.5 i-0.6 j-0.5 k0.8 l0.7 m1.9 r0.3 s-0.8 t0.4
og+nul 7.3 a0.7 d0.4 e0.9 p1.0
og+om 6.8 a0.4 c0.5 d-0.3 p0.6 r-0.3 s0.6
og+oply 7.1 a0.6 e1.2 i0.6 o0.4
og+opsi 5.4 j-0.5
og+over 7.3 a-0.4 q0.4 t-0.3
og+pa 6.2 a1.5 b1.2 c0.4 d1.4 e1.3 f-0.4 g-0.5 h-0.4 j-0.3 l-0.3 m0.6 p-0.3 q0.4 r-0.4 s0.5 t-0.6
og+peng 7.1 a-0.5 b-0.4 c-0.4 e-0.5 g0.7 h-0.3 k-0.3 p-0.3 r0.8 t-0.4
og+poli 7.1 d-0.3 f0.8 g-0.3 j1.1 p0.5
og+rent 7.3 a0.6 c0.3 e0.6 k0.4 p0.5
og+rest 7.1 c0.8 e-0.5 i1.0 l1.7 n0.4 o-0.3 p-0.3 s0.7
og+rett 7.3 a0.4 e0.8 g-0.3
og+retu 7.3 i0.7 p0.7
og+ring 6.8 b-0.5 c0.3 g0.6 h0.8 i0.4 k-0.3 n-0.4 r0.4 s0.6
og+sa 4.9 a0.5 b0.4 c1.2 d0.8 f-0.4 i0.6 j0.5 k-0.4 l1.6 n1.1 o0.4 p1.0 s0.6
og+sagd 7.3 e0.4 g0.4 p0.6 r0.4
og+samm 7.1 a-0.7 b-0.3 d-0.4 f0.3 g0.4 h1.2 k0.4 l0.8 n0.8 r0.8 t0.5
og+se 7.3 a0.8 e1.4 i0.5 s-0.5
og+send 6.0 d1.1 e0.3 g-0.5 k0.5 l0.3 m0.9 n0.4 o0.4 s-0.4 t-0.4
og+ser 7.3 g0.6 m0.7
og+sige 6.5 b1.0 e-0.5 g-0.3 i0.9 m0.4 n-0.3 r-0.4 s-0.4 t-0.3
og+skal 6.1 a-0.8 d0.4 e-0.3 g-0.8 h-0.3 i-0.5 j-0.4 l0.4 o0.5 p-0.5 r0.3 s-0.4
og+skon 7.3 a0.8 e1.9 g-0.4 j2.7 s-0.3
og+skri 6.1 a0.3 b-0.6 c0.6 d0.6 h0.4 i-0.3 j0.9 o-0.4 p0.5 r-0.6 s0.6 t-0.4
og+slet 7.3 b1.3 d-0.4 f1.3 g0.7 m1.1 r0.4
og+som 7.3 d0.4 e0.4 s0.8
og+spil 7.3 a-0.5 g0.4 h0.8 k0.5
og+spor 7.3 a0.5 b0.6 f0.6 i0.8 s0.7
og+star 7.3 d0.6 t-0.4
og+svar 7.3 o0.3
og+tage 7.1 c0.6 d0.4 e0.7 f-0.3 g1.1 h0.7 i-0.5 k0.6 m0.6 r0.4
og+teks 7.3 a-0.4 g-0.4 m-0.3 o0.3
og+til 7.1 a-0.5 d0.5 e-0.4 g1.1 h1.8 r0.4
og+tilb 7.3 a-0.3 h-0.3 k-0.3 n0.4 q0.4 t0.3
og+to 7.1 c0.4 e0.5 g-0.4 h1.0 i-0.3 j0.4 m-0.3 o0.5
og+tre 7.3 a-0.6 d-0.3 g0.8 h1.1 r0.9
og+tryk 7.3 d-0.4 e0.5 o0.6 q0.7
og+tysk 7.3 a-0.3 e-0.4 m0.3 n-0.4
og+uden 6.7 e1.4 f-0.3 g-0.3 i0.3 k0.6 l0.9 p0.6 q-0.3 t0.8
og+var 7.3 a0.3 e0.5 j0.8 p0.7 r-0.3
og+vend 7.3 a-0.8 c-0.3 e-0.3 i-0.3 r0.4
og+vent 7.3 a-0.5 f0.3 l0.8 t1.1
og+vi 5.2 a1.6 c0.9 d1.4 e1.7 f-0.4 g0.9 h0.8 i0.5 j1.1 m0.7 p-0.9 q0.6 r0.7 s2.7
og+vil 6.4 a-0.3 c0.3 e0.8 f0.6 h0.3 i-0.3 k2.2 o1.4 r0.5 t0.3
og+vill 7.3 a-0.4 h-0.3 o0.9
og+vind 7.3 g0.7 h0.8 q0.3
og+vore 5.8 a1.1 c0.7 d0.7 e1.6 h-0.6 i-0.3 j0.7 m1.1 p0.6 r0.4 s0.9 t0.3
ogsa 4.2 b0.3 c0.8 d-1.5 e1.9 g2.4 h5.6 i-0.6 j-0.4 k0.8 m-0.6 n0.4 o0.8 p0.7 q0.3 r2.5 s0.8 t-0.4
ogsa+at 6.5 a-0.3 d-0.7 e0.5 f0.3 g0.8 h2.3 i-0.6 j0.4 k1.2 l0.6 m-0.5 n0.8 q-0.3 r0.6
ogsa+de 7.3 a-0.4 o1.3 q0.4
ogsa+den 7.3 a0.4 b1.4 e1.1 g-0.4 i0.9
ogsa+det 7.1 j0.5 r0.4
ogsa+en 7.3 a0.3 c1.1 e0.7 l0.3 n0.5
ogsa+gern 7.3 c0.4 d-0.3 e-0.4 g0.4 h0.6 j0.6 r0.4 s0.4
ogsa+have 7.3 a-0.4 g1.2 h1.5 r0.7
ogsa+med 7.3 a-0.6 c0.4 h0.8 q0.4 r-0.7
ogsa+nar 7.3 e0.4 i0.6
ogsa+om 7.3 d0.3 e-0.3 f0.5 s0.6
ogsa+pa 7.3 a-0.4 r0.4
ogsa+selv 7.3 r0.4
ojeb 7.1 a0.3 c-0.4 d0.6 i0.4 m0.4 t0.8
ojeb+virk 7.3 i0.5
ojebli 7.1 a0.3 c-0.4 d0.6 i0.4 m0.4 t0.8
ojem 7.3 b0.9 g0.6 m0.8 p0.6 r0.9
ojemal 7.3 b0.9 g0.6 m0.8 p0.6 r0.9
ojne 6.7 a1.3 b3.3 e1.4 f0.5 g-0.4 h-0.3 n-0.5 o-0.3 p-0.5 q1.0 r-0.5 s0.6 t0.4
ojnene 7.1 a0.8 b2.1 e0.6 f0.6 n-0.4 o-0.4 p-0.4 t0.5
ok 7.3 a0.9 b2.3 e1.3 g-0.5 i0.5
okon 5.8 a1.5 b0.5 c-0.4 f3.0 g-0.7 j-0.9 l1.4 m2.3 o1.6 p2.8 s-0.3
okon+har 7.3 a0.5 e-0.4 f0.4 m0.6 p1.4
okonom 5.8 a1.5 b0.5 c-0.4 f3.0 g-0.7 j-0.9 l1.4 m2.3 o1.6 p2.8 s-0.3
okto 5.3 a0.3 c2.3 d0.8 f0.7 g-0.9 j0.9 k1.2 l0.9 m0.8 o0.5 q0.8 s-0.6 t0.8
okto+og 7.1 b-0.3 c0.3 d0.8 l0.9 n-0.4 o-0.3 p0.7 q-0.3
oktobe 5.3 a0.3 c2.3 d0.8 f0.7 g-0.9 j0.9 k1.2 l0.9 m0.8 o0.5 q0.8 s-0.6 t0.8
ol 7.1 e-0.6 i0.7 s0.9
ole 6.0 b1.5 e0.9 g-0.6 i0.4 j-0.3 m1.1 p0.7 q-0.4 r-0.5 t-0.4
om 2.6 a1.5 b0.7 c0.3 d2.3 e1.7 f2.2 g-1.7 i-1.4 j2.4 k-0.3 o0.7 p-0.9 q-0.8 r-1.1 s2.2
om+aret 7.3 b1.6 g0.3 i0.6 r0.4
om+at 5.0 a0.8 c1.6 e0.5 f3.7 g-0.6 h0.4 i-1.3 m0.9 r0.5 s0.4 t0.8
om+bars 7.3 g0.6 r0.4
om+born 7.3 b0.3 e0.7 g0.4 h0.3 n0.4 r0.5 s0.7
om+bygg 7.3 a0.6 c1.5 d-0.4 h0.3 n0.4 p-0.4 s0.6
om+dage 7.1 c-0.4 p0.6
om+danm 7.3 k0.4
om+de 6.8 d0.5 e-0.9 g0.7 i-0.3 j0.4 l0.3 m0.9 p0.3 r0.7 s-0.3
om+den 5.7 a3.3 c1.2 d1.8 e1.1 g-1.2 h-0.3 i-0.9 j2.4 l0.4 m-0.5 n0.5 p-0.5 q-0.4 r-0.7 s4.2
om+det 4.9 b0.8 d0.4 e0.5 f-0.4 g-0.6 h1.1 i-0.5 j0.4 k-0.5 l0.4 m0.6 n0.4 o1.2 p-0.4 s1.3
om+en 5.3 a-0.3 b-0.4 c0.8 d0.4 e0.5 g-0.9 h-0.8 i0.9 j0.7 l1.6 m0.5 n-0.3 o0.4 q-0.7 s0.8 t1.2
om+er 7.3 k0.9 n0.8
om+erst 6.8 b0.4 c-0.3 e0.4 f1.4 j0.6 l0.4
om+et 6.0 a0.7 b0.5 c1.3 d1.1 e2.4 h-0.4 i1.4 j0.6 s0.5 t0.5
om+farv 7.3 a-0.8 c-0.3 k0.3 s-0.3 t-0.4
om+fors 5.4 j-0.5
om+fyri 7.3 a-0.7 g0.5 j-0.3 r0.8
om+gene 7.3 a-0.4 g1.1 q0.8 r1.0
om+hvem 7.3 a-0.4 d0.6 g1.2 l0.3 r1.4
om+hvor 6.5 a-0.8 c-0.5 d0.8 g1.2 i-0.7 j-0.5 l-0.3 o0.5 r1.1 t-0.3
om+i 6.1 a-0.7 b0.5 f-0.3 h0.5 i-0.7 j0.6 k0.4 l-0.4 m-0.5 n1.2 p0.3 q1.0 r0.5 s-0.5
om+ikke 7.3 e0.3 j0.5
om+inde 7.3 a0.4 b-0.4 d0.6 m0.9 n0.5
om+jeg 6.4 a1.1 b1.1 e2.0 g-0.5 i1.3 j0.4 o0.8 p1.3 r-0.7 s-0.5
om+jere 6.2 a1.5 b-0.4 d-0.4 f-0.6 g-0.7 h-0.5 j1.8 k0.3 p-0.4 r-0.6 s0.8
om+leve 7.3 a0.3 c0.6 d0.4 e-0.3 f0.5 j0.3 s0.6
om+loka 7.3 a-0.5 b-0.3 d-0.3 h0.4 n0.6 q-0.3 r0.6 t1.3
om+man 7.3 b0.7 d-0.3 n0.4
om+mane 6.0 a0.4 b3.0 c-0.3 e-0.5 f0.7 g-0.6 h-0.4 i1.1 j-0.3 l2.0 m-0.4 n-0.5 p-0.4 s-0.7
om+min 6.8 b0.7 d0.9 j0.5 s1.1
om+misl 7.3 a-0.4 e-0.4 g-0.3 j-0.4
om+morg 7.1 a-0.3 c-0.4 d0.5 f0.6 g0.8 l0.5 n0.3 r0.9 s0.7
om+natt 6.7 a-0.4 b-0.4 e-0.4 g0.8 n-0.4 o-0.3 p0.6 r0.6
om+noge 7.1 a0.5 b-0.4 c0.5 d2.2 e-0.3 g-0.4 i-0.3 n0.6
om+numm 7.3 b0.4 d-0.4 f1.1 g0.6 h0.7 r0.9
om+ophæ 7.3 a-0.4 c-0.3 d0.4 m0.6 o0.7
om+opsi 7.3 a-0.3 l-0.3 n0.3 r-0.4 t0.9
om+os 7.3 a-0.5 e-0.4 n0.5
om+pa 6.7 a-0.4 d-0.4 e0.7 f0.9 h0.6 j-0.4 m0.6 n1.3 p-0.4 q-0.3 r0.4 s-0.3 t0.9
om+pers 7.3 a-0.4 e0.3 t0.6
om+reng 7.3 d0.5 e0.4 i1.1
om+sa 7.3 a-0.3 b0.9 e0.4 g0.6 i0.8 k0.4 r0.9
om+tavs 7.3 d1.0 g-0.4 j0.6 s0.8
om+til 7.1 a0.6 b0.4 e0.4 f1.4 h0.3 i-0.4 k0.6 q0.6 r0.6 s-0.4
om+to 5.5 a-0.4 p-0.4
om+ugen 7.3 c0.7 d0.6 g0.5 m0.3 r0.7 s0.8
om+vand 7.3 e0.3 j0.5
om+vi 6.2 b1.0 c-0.7 d1.7 g0.7 i-0.7 j-0.4 k0.7 n-0.3 p-0.4 t-0.4
om+vore 6.4 a-0.6 b0.6 c0.6 h1.0 j-0.6 k0.7 o0.4 p-0.3 r0.6 s-0.7
omde 7.3 a0.6 c0.9 f0.9 k-0.3 r-0.3 t1.6
omdelt 7.3 a0.6 c0.9 f0.9 k-0.3 r-0.3 t1.6
omga 7.1 a0.5 e0.3 h0.7 i0.4 r0.4 s1.1
omgang 7.1 a0.5 e0.3 h0.7 i0.4 r0.4 s1.1
omkr 6.5 a-1.1 d0.5 f-0.3 g-0.4 h-0.4 j-0.3 k0.5 l1.5 m0.6 n1.0 p-0.5 s-0.4
omkr+den 7.3 a-0.6 l1.0 n1.6 t0.5
omkrin 6.5 a-1.1 d0.5 f-0.3 g-0.4 h-0.4 j-0.3 k0.5 l1.5 m0.6 n1.0 p-0.5 s-0.4
omme 7.3 a-0.5 e-0.3 i0.3 k0.3 n2.2 s-0.3
omst 7.3 c-0.3 d-0.4 e0.8 j0.8 p0.8
omsæ 7.3 a-0.3 l2.1 o0.4 q0.4 t0.3
omsætn 7.3 a-0.3 l2.1 o0.4 q0.4 t0.3
ondt 7.1 a0.5 b1.1 d1.5 e-0.6 g-0.4 i0.4 o0.4 r-0.4
onsd 5.2 c1.9 e0.3 f1.3 g-0.6 h0.9 i-1.0 j-0.9 k3.1 l-0.6 m0.8 n-0.5 o0.5 p-0.7 q0.4 t1.3
onsd+i 7.1 b-0.4 c0.4 f0.3 h0.5 k0.7 l-0.4 o0.4
onsd+kl 7.1 c-0.4 k1.3 m1.0 n0.6
onsd+og 7.3 a-0.3 k-0.4 l0.3 m0.3 n0.5
onsdag 5.2 c1.9 e0.3 f1.3 g-0.6 h0.9 i-1.0 j-0.9 k3.1 l-0.6 m0.8 n-0.5 o0.5 p-0.7 q0.4 t1.3
onsk 5.4 b0.4 d0.5 e-0.9 f1.8 g-0.6 h1.1 i1.7 j-0.7 k0.5 m0.5 s-0.8 t0.4
onsk+at 6.8 a0.3 b-0.3 c-0.5 e-0.3 f2.4 g-0.4 h-0.5 i0.4 j-0.3 k0.9 m0.8 n-0.3 s-0.3
onsk+ikke 7.1 a0.9 b1.3 e-0.4 i2.2 p0.4
onsk+jer 7.3 a0.3 c0.7 i0.4
onsk+os 7.3 d0.6 g0.5 i0.4 n1.1 r0.5
onsked 7.3 d1.0 i0.3 o0.5
onsker 5.7 a0.3 c0.4 d-0.4 e-0.7 f2.2 g-1.1 h1.3 i1.7 j-0.6 k0.5 m0.4 p0.3 r-0.6 s-0.6
op 3.7 b1.8 c0.6 d-1.2 e0.9 f2.4 g0.8 i0.4 j-1.3 k-1.3 l1.2 n0.9 p1.2 q0.7 r1.6 s-0.8
op+af 7.1 c0.4 e0.4 f0.6 h-0.4
op+alli 7.3 a0.7 e1.5 j0.8 p0.8
op+efte 6.8 b0.3 d-0.3 e-0.6 g1.2 h-0.4 i0.5 l-0.4 n0.6 r1.3
op+for 6.8 a-0.3 b-0.3 e-0.5 g0.3 i-0.4 k-0.4 n0.5 o0.4 p0.5 r0.5 s-0.4
op+fra 7.3 c0.4 d0.4 n0.3 p0.7
op+i 5.6 b0.9 d1.4 e0.5 f0.7 g1.2 h-0.5 i-1.1 j-0.6 k0.3 l1.7 m0.4 o0.3 q0.4 r1.4 s0.8
op+igen 7.3 a-0.4 e-0.5 f0.5 g-0.4 l0.4 t0.9
op+med 6.4 a1.2 c2.2 d0.7 e-0.5 f2.1 g-0.9 i0.9 j-0.8 o0.6 p0.9 r-0.4 s-0.7
op+nar 7.3 a-0.6 b-0.4 l0.7 n-0.3 s-0.3
op+og 6.1 a-0.5 b0.3 c0.4 g0.3 i-0.6 m0.5 r0.5 s0.6 t-0.5
op+pa 6.2 c0.6 e0.9 f1.0 g-0.5 i-0.5 j-0.4 k0.4 m-0.6 o-0.4 r-0.4 s0.4
op+sa 7.1 a-0.8 e-0.4 f-0.4 h0.6 i-0.3 k0.4 l-0.4 n1.0 q0.3 t-0.3
op+som 7.3 b0.8 e-0.4 p0.5 s1.1
op+til 6.0 e-0.5 h1.0 j-0.7 k-0.5 l0.4 n0.3 p-0.6 s0.6
opda 5.7 a1.2 b-0.4 c0.4 e3.2 f1.0 g-0.8 h-0.6 j-0.6 l0.5 m-0.6 p-0.7 r-0.5 s-0.7 t0.7
opda+det 7.1 c1.1 e0.7 l0.6
opda+i 7.3 a0.5 e0.9 t1.5
opda+jeg 7.3 d-0.3 r-0.3
opdage 6.2 a0.4 b-0.4 c0.4 e0.6 f-0.3 i0.8 j-0.3 l0.6 m-0.3 p-0.3 r-0.4 s-0.4 t-0.3
opdate 6.4 a1.0 e3.0 f1.5 g-0.6 h-0.7 i-0.5 j-0.4 m-0.3 p-0.5 s-0.4 t1.1
opfa 6.8 a0.5 c-0.4 i-0.4 j1.7 m0.6
opfatt 6.8 a0.5 c-0.4 i-0.4 j1.7 m0.6
opfo 6.8 a-0.4 d-0.5 e-0.5 g-0.4 r-0.3 t-0.4
opga 5.7 b0.5 c1.3 d0.8 e-0.6 f-0.5 g-0.4 h0.7 i2.5 j-0.6 k-0.6 l0.8 p-0.7 q0.5 s-0.6
opga+hos 7.3 d1.4 e0.4 i0.7
opga+i 7.3 i0.5
opga+og 7.3 a-0.8 b0.4 c0.3 d0.4 k0.5 p-0.4
opgang 6.7 a-0.7 c-0.4 d0.6 e-0.5 g-0.5 i0.6 m0.6 p-0.3 r-0.4 t0.6
opgave 6.0 a0.5 c1.7 d0.3 f-0.4 h1.0 i2.1 j-0.4 k-0.5 l0.6 p-0.5 q0.5 s-0.5 t-0.5
opgo 6.7 a0.7 b-0.3 c-0.4 e1.5 f-0.4 i0.5 j0.7 m2.6 n-0.3 o0.5 p-0.4 q-0.4
opgore 6.7 a0.7 b-0.3 c-0.4 e1.5 f-0.4 i0.5 j0.7 m2.6 n-0.3 o0.5 p-0.4 q-0.4
opho 6.7 d0.8 e0.3 h-0.4 i1.8 p0.5
ophor 6.8 c-0.3 d1.0 e0.6 i1.9 p0.6
ophæ 6.4 a0.5 b-0.5 c2.2 e0.4 g-0.4 i2.8 j2.0 k-0.3 l-0.3 m0.3 o0.4 p-0.4 s-0.5
ophæ+og 7.3 c0.4 f0.3 j0.4 m0.4
ophæve 6.4 a0.5 b-0.5 c2.2 e0.4 g-0.4 i2.8 j2.0 k-0.3 l-0.3 m0.3 o0.4 p-0.4 s-0.5
opka 6.8 a1.1 b0.8 c0.3 d1.0 e-0.3 g-0.6 h-0.3 i-0.4 m1.6 o0.5 r-0.4
opkald 6.8 a1.1 b0.8 c0.3 d1.0 e-0.3 g-0.6 h-0.3 i-0.4 m1.6 o0.5 r-0.4
opkr 6.2 a0.8 b-0.5 e0.5 g-0.7 i-0.6 j1.2 m3.1 o0.7 q0.9 s-0.5
opkræv 6.2 a0.8 b-0.5 e0.5 g-0.7 i-0.6 j1.2 m3.1 o0.7 q0.9 s-0.5
ople 6.8 a0.4 s1.8
opleve 6.8 a0.4 s1.8
oply 6.1 b-0.5 c-0.5 e0.3 f-0.5 g-0.4 i0.8 j1.4 k-0.3 m-0.4 o1.0 p-0.6 q-0.4 s-0.4 t-0.3
oply+hvil 7.3 d-0.3 e-0.4 o1.2
oplyse 6.7 d-0.4 e0.9 i1.1 o1.0 p-0.3 q-0.4
oplysn 7.3 a-0.5 d0.4 j0.7
oplæ 6.5 b1.2 c0.9 d-0.6 h1.3 i-0.6 k0.3 l-0.4 s1.3 t0.6
oplæg 6.8 b0.4 c1.0 d-0.5 h1.6 i-0.4 r0.3 s0.4 t-0.4
opmæ 7.1 c-0.3 d0.4 e0.7 j0.4 o0.4
opmæ+pa 7.1 c-0.3 d0.4 e0.7 j0.4 o0.4
opmærk 7.1 c-0.3 d0.4 e0.7 j0.4 o0.4
oppe 6.5 d-0.3 e1.3 g0.7 i-0.6 o0.7 q1.2 r0.6 t1.5
oppeti 7.3 e0.8 o0.3 q0.3
opre 6.8 b-0.3 c-0.5 d-0.3 f-0.3 i-0.4 j0.7 p0.6 q-0.3 r0.4 s0.5 t0.7
oprett 6.8 b-0.3 c-0.5 d-0.3 f-0.3 i-0.4 j0.7 p0.6 q-0.3 r0.4 s0.5 t0.7
opry 7.3 a-0.5 e-0.4 g0.4 h1.1 r0.7 t0.3
oprydn 7.3 a-0.5 e-0.4 g0.4 h1.1 r0.7 t0.3
opsa 6.0 a-0.9 b-0.4 c-0.4 d0.9 e-0.4 f-0.5 g-0.7 h-0.5 i-0.5 j-0.6 l0.9 m0.5 o-0.3 q-0.3 r0.3 s-0.4
opsa+leje 7.1 a-0.3 d0.4 h-0.3 l0.5 m0.4 r0.4
opsagd 7.1 c-0.5 d0.7 i0.4 m0.5 p0.6
opsagt 6.4 a-1.1 d0.4 f-0.3 g-0.6 h-0.5 i-0.8 j-0.3 l1.2 s-0.3
opsi 4.5 a-1.0 b0.4 g-1.1 h-0.6 i3.4 j-1.3 k-0.3 l-0.5 m-0.3 o-0.6 p-1.1 r-0.8 s-1.2 t0.6
opsi+af 7.1 a-0.5 b0.4 d-0.4 e0.3 g-0.3 i-0.4 m0.7 t0.5
opsi+elle 7.3 b0.7 d0.7 i0.7 n0.5
opsi+herm 7.1 b0.4 g-0.4 i0.9
opsi+i 7.3 g0.6 i0.4 l0.3 r0.5
opsi+pa 7.3 a-0.5 i0.8
opsi+vore 7.3 o-0.3
opsige 4.5 a-1.0 b0.4 g-1.1 h-0.6 i3.4 j-1.3 k-0.3 l-0.5 m-0.3 o-0.6 p-1.1 r-0.8 s-1.2 t0.6
opsk 7.1 a-0.3 e-0.3 s-0.4
opsk+fra 7.3 e-0.3
opskri 7.1 a-0.3 e-0.3 s-0.4
opsl 6.2 a-0.4 b-0.4 c-0.4 d0.5 e0.7 g-0.5 t-1.1
opsl+ved 7.3 a-0.4 s-0.3
opslag 6.2 a-0.4 b-0.4 c-0.4 d0.5 e0.7 g-0.5 t-1.1
opst 6.7 b0.6 c0.8 f0.6 i-0.4 k1.8 m0.8 n-0.3 o0.3 s0.3
opstar 6.7 b0.6 c0.8 f0.6 i-0.4 k1.8 m0.8 n-0.3 o0.3 s0.3
opsæ 7.3 a-0.8 c-0.4 e-0.3 m0.5
opsætn 7.3 a-0.8 c-0.4 e-0.3 m0.5
opta 6.8 a-0.6 c0.9 d-0.6 e0.3 n1.1 o0.5 r0.3 t0.4
opta+i 7.3 a-0.4 c0.5 d-0.4 g0.5 n1.2 o0.6 r0.7
optage 6.8 a-0.6 c0.9 d-0.6 e0.3 n1.1 o0.5 r0.3 t0.4
opti 7.3 a-0.7 c0.6 h3.5 i-0.6 n0.5
ord 6.4 a-0.4 c-0.3 e-0.3 f-0.3 g-0.3 i-0.7 j0.8 l1.2 m0.4 n0.4 p-0.4 q-0.4 s-0.4
ord+om 7.1 j1.0 r-0.4 s-0.3
ord+pa 7.3 i-0.4 l1.3 n0.8
orde 5.4 a0.4 c0.7 f-0.3 g-0.7 i-1.0 j0.9 l1.3 n1.2 o0.3 p2.2 q-0.3 s-0.9
orde+skyl 7.1 c0.7 d0.5 g-0.3 i-0.3 l0.4 p0.6 r-0.4
orden 6.2 a-0.5 b-0.5 d-0.5 e-1.0 h0.6 i-0.5 j-0.3 k0.7 l1.0 n1.4 o0.4 p-0.5 s-0.4
ordens 7.1 c0.7 d0.5 g-0.3 i-0.3 l0.4 p0.6 r-0.4
ordent 7.1 a0.7 b-0.4 d0.5 j-0.4 p1.6
ordet 6.5 a0.6 b1.3 d-0.4 e0.5 g-0.3 j2.1 m0.6 o-0.3 p1.2 s-0.4
ordn 6.4 a-0.8 e0.3 f-0.3 h0.5 i-0.5 l1.2 m0.6 n1.6 o-0.4 p-0.5 q-0.3 s-0.4
ordn+det 7.3 a-0.3 n1.9 q-0.3
ordner 6.7 a-0.3 e0.5 f-0.4 h0.5 k-0.4 l1.6 m0.7 n1.9 o-0.7 p-0.4 q-0.4 r-0.5 s-0.3
ordnet 7.3 a-0.5 l-0.4 o0.3
ordr 6.4 a-1.2 c-0.3 f-0.4 j-0.3 l0.6 m0.3 n-0.3 o0.4 p-0.4 t-0.4
ordre 7.1 a-0.5 d-0.4 i0.3 l1.0 o0.4
ordrer 7.3 a-0.4 g0.6 h-0.4 m0.5
ore 7.3 a-1.0 g0.7 n2.3 q1.4 r1.1 s-0.4
ore+for 7.3 a0.4 e0.5 j0.7 p1.1
orga 7.1 b0.5 h0.3 n0.7 o-0.3 q-0.3
organi 7.1 b0.5 h0.3 n0.7 o-0.3 q-0.3
orie 6.4 b0.3 d-0.8 f0.4 h0.8 i-0.4 l0.6 o0.6 p-0.5 q0.4 r0.3 t-0.5
orie+er 7.3 c-0.3 d-0.3 e0.4 s0.6
orient 6.4 b0.3 d-0.8 f0.4 h0.8 i-0.4 l0.6 o0.6 p-0.5 q0.4 r0.3 t-0.5
orig 7.1 e0.5 j-0.5 k0.5 m0.9 o-0.3
orig+er 7.3 e0.3 m0.9 o-0.3
origin 7.1 e0.5 j-0.5 k0.5 m0.9 o-0.3
orke 7.3 a0.4 c0.6 e0.6 h0.3 r-0.4 s0.6 t0.9
orlo 7.3 d-0.3 f1.1 g-0.4 h-0.4 k0.8
orlov 7.3 d-0.3 f1.1 g-0.4 h-0.4 k0.8
os 3.6 a0.7 b0.3 c-1.3 d2.1 e1.6 g1.7 h3.5 i1.2 j1.3 l2.3 m2.2 p0.3 r1.5 s-1.9
os+alle 7.1 a-0.3 c0.5 d0.5 e-0.5 g0.5 h0.7 k-0.4 l0.3 m0.3 n-0.3 o0.3 q0.6
os+at 7.1 a-0.5 b0.7 e-0.3 g0.3 h0.9 i0.6 r0.3
os+bare 7.1 a1.4 d-0.5 h0.6 i1.1 j-0.4 p-0.3
os+begg 7.3 a-0.5 g0.6 k0.4 o0.5 q1.0 r0.8
os+der 7.3 a0.5 e0.3 j1.2 q-0.3
os+det 7.3 d0.7 g0.5 n1.1 r0.5
os+en 7.1 c0.3 e0.7 f0.6 g-0.4 h-0.4 j0.5 k0.4 m-0.4 o0.4 r-0.4
os+er 7.1 a0.4 d-0.5 e0.4 g-0.4 i0.4 j0.6 s0.6
os+et 6.7 a-0.7 d0.4 e-0.5 h0.5 i-0.5 o1.0 p-0.4 r0.4 s-0.5
os+for 6.8 a-0.4 c-0.5 g0.6 h0.4 i-0.5 j-0.5 k-0.4 m1.5 q0.7 r1.1 s-0.3 t-0.5
os+genn 7.3 a-0.4 e0.3 g1.1 h1.0 k0.7 r1.1
os+har 7.3 a-0.5 g0.5 h1.1 k0.5 n0.3 r0.7
os+i 6.1 a1.1 b-0.6 d-0.5 e1.8 g-0.7 j2.0 l-0.5 n0.5 p-0.3 q-0.5 r-0.6 s-0.4 t0.4
os+igen 7.1 a-1.0 d-0.4 e-0.5 g0.8 h2.3 m0.7 n0.3 o0.4 q0.3 r0.7 s-0.4 t1.1
os+ikke 7.3 e-0.4 f0.5 g0.4 l0.4 m1.7 n0.3 p1.3 r0.7
os+ind 7.3 a0.4 b0.5 e1.3 i1.3 p0.4
os+med 7.1 a-0.5 e-0.3 f0.3 i-0.3 n-0.4
os+og 6.7 a-0.7 d0.5 e0.7 f-0.4 h0.5 i-0.5 n1.1 p0.4 q-0.4
os+om 7.1 a0.9 d1.5 e1.6 g-0.4 i2.2 s0.7
os+op 7.3 a-0.4 g1.8 h2.2 l0.6 t0.5
os+pa 7.1 d0.5 j-0.4 m0.5 p0.7 t-0.3
os+til 6.1 c-0.4 e1.6 g1.2 h0.9 i-0.9 j0.4 l-0.4 p-0.7 r0.9 s0.7
os+to 7.3 a-0.5 e-0.4 k-0.4 q-0.3
oslo 7.3 a-0.6 k1.2 l0.9 n0.8
oste 6.8 a-0.4 b0.5 g0.4 h0.6 k0.3 m0.5 n0.7 r0.7 s-0.4
otte 5.7 c1.8 d1.0 f0.7 i0.8 j1.6 l-0.6 p-0.7 q0.5 r0.4 s-0.7
otte+ar 7.3 d0.8 i1.1
ove 6.8 b-0.4 d0.6 e-0.6 f-0.4 i0.4 n0.5 p0.4
oven 6.4 b1.5 d-0.4 h0.7 i-0.5 j0.3 k0.3 m2.6 o1.1 r0.8 s-0.3 t0.6
oven+i 7.1 b0.7 m1.8 o0.9 t0.6
oveni 7.3 b1.0 g0.3 h0.7 k0.5 m0.7 o0.5 r0.5
over 3.1 b0.7 c1.4 d-0.5 e0.9 f2.1 h1.1 i1.1 k1.0 l2.0 m0.6 n1.3 o2.1 p0.5 q3.2 r1.7 s-1.0 t0.3
over+af 7.1 a-0.5 d-0.5 e-0.3 g0.5 h-0.3 q0.3 r0.7 t1.2
over+at 6.2 b-0.6 d-0.4 e-0.7 g0.4 h0.9 i-0.4 l-0.4 n0.3 r-0.3 s0.8 t-0.5
over+blev 7.3 a-0.6 e-0.5 o0.3
over+de 7.3 b0.6 s0.6
over+den 7.3 d0.5 h-0.4 m0.4 n-0.3 o1.2
over+det 6.8 c0.7 e0.6 g-0.4 i0.3 p0.7
over+dial 7.3 a0.6 b1.2 f2.1 j1.0
over+en 6.7 a1.0 b-0.3 c1.9 d0.9 e-0.7 g-0.5 i2.0 j0.6 m-0.3 p-0.3 r-0.5 s0.7
over+er 7.3 a-0.4 b0.3 g1.2 m0.4 r1.1
over+et 6.8 a-1.0 b-0.4 e-0.3 g0.4 i-0.4 k0.4 n0.3 o0.3 q-0.4 r0.8 t0.6
over+for 6.4 a0.5 b1.9 f0.4 h0.5 i-0.4 j-0.5 l-0.5 m0.9 o-0.3 q0.8 r0.4 s-0.4 t0.3
over+hvad 7.3 d1.0 e0.6 q0.8
over+hvor 7.3 a-0.8 g2.2 n0.6 o0.3 r2.8 s-0.4
over+i 6.7 a-0.9 c-0.3 e-0.5 g-0.4 i-0.3 k1.8 l-0.4 p-0.5 q1.5 t0.4
over+ikke 7.1 a0.5 c0.7 d-0.3 e0.4 g-0.4 p1.6
over+jeg 7.3 d-0.3 f0.3 k0.3 l0.9 n0.9 p0.5 q-0.3 t0.4
over+jer 7.3 a1.4 b1.0 c3.1 e1.1 f0.3 g-0.4 i0.7 m-0.3 n-0.3 r-0.4 t0.3
over+jere 7.1 a0.8 b0.8 c0.9 d-0.4 e0.4 f0.9 g-0.3 j0.6 o0.5 p0.7 t0.9
over+kl 7.3 a-0.8 c-0.3 e-0.3 n0.5 q0.3 t2.4
over+kr 7.3 a-0.5 c0.3 h-0.4 l0.6 n-0.4 p-0.3 q1.6 t-0.6
over+med 6.7 a-0.5 b-0.4 e-0.7 f-0.3 g-0.3 h-0.3 i-0.3 k0.4 l2.5 o0.3 p0.5 s0.6
over+noge 7.3 e0.8 g-0.3 p0.7
over+og 6.8 a1.2 c1.0 d0.6 e-0.6 f0.6 h0.4 p1.8 r0.4
over+pa 6.5 a-0.3 e0.4 f0.6 h1.1 l0.8 n1.6 o1.3 p-0.4 q0.8 r0.5 t-0.3
over+sage 7.3 a0.4 b1.3 c0.7 f1.0 i0.7 j-0.4 m1.2
over+stoj 5.1 j-0.4 p-0.5
over+til 5.5 e0.6 i1.2 j1.1 l0.8 n-0.6 q0.5 t-0.3
over+venl 7.3 e0.6 i0.3
over+vore 7.3 e0.7 g0.7 h0.8 i0.5 m-0.3 r0.6
overdr 6.8 a0.6 c0.6 e1.0 i2.6 t0.9
overen 7.1 d-0.3 e-0.3 k0.4 o0.3 q0.3
overfo 5.2 a-0.6 b-0.6 c0.8 e-0.9 f0.3 g-0.7 h0.8 i-1.1 j-1.2 k-0.3 l1.7 n3.0 o2.0 p2.9 q7.5 s-1.0
overga 7.1 a0.3 b1.0 e0.6 f1.1 h-0.3 j-0.4 l0.5 m1.1 n-0.4
overgi 6.8 a0.8 c1.0 j1.6
overho 6.8 a0.5 c1.0 d0.8 i0.5 m-0.3 p-0.3 t-0.3
overmo 7.3 a-0.8 c-0.3 e-0.3 n0.5 q0.3 t2.4
oversa 7.3 a0.5 e1.1 l2.1 n1.6 q-0.3 t-0.4
oversi 7.3 a-0.8 c-0.4 e-0.4 o1.3 p-0.4 t-0.3
oversk 5.8 c2.1 d-0.3 f0.5 g-0.6 h-0.4 i0.4 j0.8 l0.3 o0.4
oversl 7.1 b1.4 d-0.6 g0.4 h0.9 l0.4 m0.3 p0.5
overst 6.8 b-0.3 c0.8 e-0.7 f0.6 h0.4 j0.6 m0.9 p1.1
oversæ 5.0 b-0.7 e4.0 f-0.5 g1.2 j-0.5 m1.4 n0.5 o-0.5 q-0.5 r2.4 s-0.4 t1.3
overta 6.1 b1.4 c-0.4 d-0.7 e-0.5 f2.8 h-0.5 j0.4 k0.3 l0.4 m0.7 n-0.6 p-0.4 q1.2 s-0.4
overve 6.1 b0.3 c0.3 d-0.3 e-0.6 g0.9 h0.9 l-0.5 n0.4 p-0.5 r0.3 s0.7 t-0.5
ovre 7.3 a-0.5 e-0.3 n1.0 p-0.4
ovri 6.0 a0.4 e0.5 f0.4 j0.7 l0.4 m-0.4 o-0.5 p-0.3 q0.7 s1.1
ovrigt 6.1 a0.5 b-0.5 e0.4 j0.7 l0.3 o-0.5 s1.1
p4 7.3 a0.7 c0.7 d0.4 e0.4 f0.8 s1.8 t0.7
pa 2.0 c-0.7 e0.9 f0.5 g-2.1 i-2.3 j-0.3 k-1.6 l-2.1 m-0.5 p0.4 q-1.4 r-2.9 s2.4 t-0.7
pa+alle 6.8 e1.4 g0.8 h0.3 i-0.4 l0.5 n0.9 o0.4 q0.3 r0.9 s0.6 t0.3
pa+alt 7.3 d0.4 g0.5 p0.6 r0.5
pa+at 5.6 a1.0 b1.7 c1.1 d0.6 f-0.5 g-0.6 j0.4 k0.4 l0.7 m0.8 n0.3 p-0.6 s0.3 t-0.4
pa+bags 7.3 a0.3 c0.7 d0.7 e0.8 p0.8
pa+bakk 7.3 a-0.4 e-0.3 g0.5 h0.7 n0.3 r0.4
pa+bars 6.7 a-1.2 b0.5 d-0.8 g-0.6 i-0.5 j-0.4 m0.5 p-0.5 s-0.4
pa+bene 7.3 a-0.6 b0.5 c-0.3 d0.3 k0.6 n0.5 o0.5
pa+best 7.3 a-0.4 b0.6 n0.4 r0.5
pa+bill 7.3 a0.6 c1.4 e-0.4
pa+bord 7.3 a-0.5 c-0.3 g1.1 h1.3 r1.2 s-0.3
pa+brev 7.3 c-0.3 d0.9 e-0.4 q0.8
pa+cc 7.1 a0.6 c1.0 d0.7 e-0.3 f0.8 g-0.3 i0.7 j0.8 t0.3
pa+dans 6.4 a1.1 e2.1 h-0.5 i1.4 k0.3 n-0.3 p0.5 t0.6
pa+de 6.4 b0.5 c-0.6 e0.6 f1.0 g-0.6 j-0.4 k0.6 l0.3 m0.5 o1.4 p-0.5 r-0.3 s-0.5 t-0.5
pa+dem 6.8 b0.5 c1.2 f0.4 g-0.4 i-0.4 j-0.3 k0.3 m0.5 n-0.5 o0.3 t0.3
pa+den 5.4 a-1.1 d-0.4 f1.1 h0.6 i-0.7 j-0.8 k1.0 m0.4 o2.9 p-0.8 r1.1 s-1.0
pa+denn 7.3 a-0.6 g0.7
pa+dere 7.1 b-0.4 d0.4 g-0.4 h0.6 j0.6 n0.4 o0.4
pa+det 5.5 b-0.4 c1.5 e-0.6 g0.5 h1.3 i-0.9 j1.0 m1.1 n-0.5 p1.8 q1.3 r0.4 s-0.9 t0.6
pa+din 6.8 a0.9 b0.6 f1.0 h-0.5 m-0.4 q0.3
pa+dr 7.3 a1.0 p0.6 s2.1
pa+efte 6.8 d-0.6 f0.4 g-0.4 k-0.5 l0.3 m0.4 n-0.4 t-0.4
pa+en 5.1 b0.8 d1.1 e0.8 j1.1 k-1.4 l2.3 m0.6 o0.7 p1.1 q0.7 s-0.6 t1.6
pa+enge 7.1 a-0.7 b0.3 h-0.4 i-0.3 r0.5 t0.3
pa+et 5.7 a1.3 b0.7 c0.5 d1.6 e-0.3 f1.9 g-0.7 i1.0 m0.6 p-0.5 q-0.6 s0.4 t1.2
pa+face 6.7 a0.3 d-0.6 e0.7 g-0.4 j0.5 p-0.3 s1.6
pa+fakt 5.8 d0.3 e-0.7 g-0.6 i-0.7 j-0.6 l0.9 m2.1 o2.9 p-1.0 q-0.9 s-0.6
pa+fast 7.3 d-0.3 h0.7 i-0.4 m0.8 r0.8 t0.5
pa+feri 5.4 a-0.7 c-0.3 e-0.4 j-0.5 k0.4 m0.3 n-0.3 p-0.5 q0.4 s-0.4
pa+fire 6.8 c0.8 d-0.4 e-0.5 h-0.3 i0.9 j-0.3 s0.7 t-0.3
pa+forh 7.1 a-0.4 b-0.3 c-0.4 o1.9
pa+fors 6.0 b0.7 d-0.5 e1.1 g-1.0 h0.5 i-0.6 j-0.7 k1.4 l0.5 m0.6 n-0.4 p-0.6 s0.8
pa+fred 5.9 c0.3 d0.6 g-0.3 j-0.3 l0.5 n2.4 o0.4 p-0.5 s0.8 t1.2
pa+gang 7.3 e0.4 f0.8 g0.5 q0.3 r0.5
pa+gene 7.1 b1.0 d0.4 e-0.4 g-0.5 i0.5 s0.6
pa+goog 5.3 a0.4 c0.7 e-0.5 i-0.3 j-0.4 p-0.3 s1.5
pa+grun 6.2 a0.4 c-0.5 e1.6 f0.6 g-0.3 h-0.4 i0.3 j1.6 l0.7 p0.3 q0.3 s-0.4
pa+grup 7.3 b0.7 e0.8 g0.3 q0.9 r0.3
pa+hand 7.3 a-0.4 d-0.4 m-0.3 n0.4 t0.4
pa+havn 6.8 a-0.7 b-0.3 c0.4 d0.7 e-0.5 g0.8 i0.5 k0.5 m-0.4 n0.5 r1.2 s-0.6
pa+hjem 6.8 a-0.7 c-0.3 d0.4 f0.6 j-0.4 r0.3 s-0.6
pa+hjor 7.3 a-0.7 d-0.4 e-0.4 i-0.3 k-0.3 l1.2 n-0.3 q0.4
pa+host 7.3 e0.5 i1.6
pa+hove 6.8 a0.5 e1.4 h0.4 s-0.3
pa+hvil 7.3 a0.3 e-0.3 h0.3 i1.4 q0.3 s-0.3
pa+hvor 7.3 d0.6 i0.7 m0.4 o0.4 s0.7
pa+i 7.1 a0.5 e1.2 g-0.5 i-0.4 j1.2 p0.6
pa+igen 7.3 h-0.4 k-0.3 r0.3
pa+jer 7.3 c0.5 d0.6 e-0.4 g0.4 r0.4 s0.8
pa+jere 5.4 a-0.3 d1.3 e-1.2 k0.6 l0.4 m-0.4 n-1.7 o1.7 p1.1 q1.3 s-0.7 t-0.6
pa+klip 7.3 a-0.6 f1.3 g-0.4 h1.5 p-0.4 t0.3
pa+knæ 7.3 g0.5 r0.4
pa+kont 5.9 a0.5 b1.0 c-0.4 e0.4 f0.3 g-0.7 h0.5 j-0.4 m1.2 n0.3 p0.8 q0.3 r-0.7 t-0.3
pa+kopi 7.1 a-0.3 d0.7 f1.3 o1.8 p-0.4 r0.5
pa+kors 7.3 a0.5 b1.0 m1.4 s0.5
pa+kurs 7.1 a-0.3 l0.5 o0.4
pa+land 7.3 a0.4 b1.0 s1.0
pa+link 7.1 e0.3 s0.6 t-0.8
pa+list 6.5 a0.5 c0.3 d1.1 g-0.6 i1.7 r-0.4 s-0.4
pa+lord 6.8 a0.6 b0.5 d-0.6 e1.0 g-0.4 k-0.3 n1.1 s1.1
pa+mail 7.1 c0.4 l0.3 s0.5 t0.8
pa+mand 5.8 a0.7 b-0.4 c1.5 e1.3 f2.5 g-0.5 h0.5 i0.9 k1.0 n2.3 p0.4 q-0.4 s0.8 t0.8
pa+mark 7.3 a0.8 b2.2 g-0.4 i1.8 m0.4
pa+menu 7.3 c0.5 d0.5 h-0.3 o-0.3 t0.3
pa+mess 7.3 b0.6 e-0.4 s0.5
pa+min 6.2 a0.6 b-0.3 c0.6 d1.1 e0.3 g-0.6 h-0.3 j0.3 k0.3 l-0.3 m-0.4 n1.9 p0.6 r-0.3 s1.6 t-0.6
pa+mine 6.2 a0.7 b0.8 d2.7 f1.1 g-0.7 i-0.4 m-0.5 n0.8 q0.8
pa+mobi 6.8 c0.4 d-0.4 e0.9 m-0.4 n0.8 q0.5 s-0.4 t-0.6
pa+nett 6.8 c0.3 g-0.3 h-0.3 i-0.3 j0.5
pa+noge 6.4 a1.3 c0.7 e0.5 g-0.5 h-0.5 i1.5 k-0.4 m1.2 n-0.3 p0.5 q-0.3 r-0.6 s0.3
pa+ny 7.1 a-0.8 g-0.4 i-0.4 m-0.3 o1.4
pa+næst 7.3 e0.8 f0.6
pa+ogsa 7.3 h2.2 l-0.3 n0.3
pa+onsd 6.8 a-0.5 b0.8 c1.0 f0.6 g-0.3 i-0.4 k2.3 o0.4 q0.7
pa+os 7.3 b-0.3 d0.6 e-0.5 h0.4 s-0.3
pa+papi 7.3 a-0.3 b0.4 d0.4 g-0.3 k0.5 l-0.3 t0.5
pa+pens 6.8 d0.5 e-0.5 g-0.3 i0.3 p0.6 r-0.4
pa+plad 6.2 b0.3 c0.9 d0.5 e1.2 f0.9 g0.6 h-0.5 i-0.8 j0.3 l1.2 n0.7 o0.4 p-0.4 q0.4 r1.6 t0.9
pa+plej 7.3 a-0.6 g0.9 r0.9
pa+prov 7.3 b0.4 d-0.4 e0.8 g0.4 i0.6 k0.4 r0.5
pa+regn 6.5 a1.0 b2.2 e0.5 f0.4 g-0.5 i-0.3 m2.4 o0.7 p0.4 q0.4 r-0.5
pa+rygg 7.3 e0.8 f0.4 g0.8 o0.5 q0.4 r1.3 t0.8
pa+sage 7.1 d0.6 f0.5 g0.5 h0.4 r0.8 t0.3
pa+samm 7.3 b0.4 e0.3 f0.6 g-0.7 h1.0 o0.5
pa+sams 7.3 b0.6 k0.6 q0.8
pa+samt 7.3 e0.4 g0.7 p0.6 r0.8
pa+serv 7.1 b0.6 e-0.6 g-0.5 i1.5 t2.1
pa+side 5.1 a-0.6 e0.7 f-0.4 g-0.4 i-0.4 p-0.4 r-0.4 s-0.6 t0.5
pa+sit 7.1 a0.5 e1.0 i1.0 p0.6
pa+skol 7.3 a-0.5 e-0.4 h0.8 n0.3 q0.3
pa+svar 7.3 a-0.3 c0.9 d0.5 e-0.4 f0.6 g1.0 h0.3 k0.3 r1.2 s-0.4
pa+tegn 6.8 a-0.6 e0.5 f-0.3 g1.1 i-0.3 k-0.3 o-0.4 p-0.3 r1.0 t0.5
pa+tele 7.3 a0.3 c0.8 d1.2
pa+ti 7.3 a-0.8 e-0.5 g1.1 h0.4 r1.4
pa+tilb 7.3 c0.7 j0.4
pa+tirs 6.4 a-1.4 c-0.3 g-0.3 i-0.4 j-0.4 k2.0 l-0.7 n2.3 p-0.5 r0.4 s-0.3 t-0.5
pa+to 6.8 b1.3 c-0.4 d-0.4 f0.7 g-0.3 j-0.3 n1.4 q-0.5 t1.1
pa+tors 5.6 a-1.5 c-0.5 d-0.8 e0.5 i-1.0 k1.1 n1.7 p-1.0 t1.4
pa+torv 7.1 c0.8 e-0.4 i0.3 k0.3 t0.6
pa+trap 7.3 p0.6
pa+tred 7.3 a0.7 d-0.3 e1.3 j0.8 p0.7 t1.6
pa+trip 7.3 a-0.4 s-0.4
pa+trus 6.2 e1.2 g1.0 h-0.3 i-0.6 j-0.4 m0.3 r1.3 s1.7
pa+tvær 7.3 b0.5 c-0.3
pa+tysk 7.1 a-0.6 b0.5 c-0.3 h0.5 i-0.3 k0.6 m0.4 r0.6 s-0.4 t-0.4
pa+vegn 7.3 j0.4
pa+vej 6.8 a-0.5 e-0.6 g1.2 h0.7 j-0.3 l0.8 n0.4 o-0.3 r1.1
pa+veje 7.3 b0.8 g-0.3 s0.8
pa+vind 7.3 a-0.4
pa+vore 6.0 a0.3 b-0.6 c0.3 d0.3 g-0.5 h1.9 j0.8 m0.5 o-0.5 p0.9 q-0.5
pakk 6.0 b-0.6 c-0.5 e1.0 f0.3 g-0.5 h0.9 i-0.4 j-0.4 k0.4 l0.4 o0.4 q-0.3 t0.4
pakk+og 7.3 e0.6 o0.4 s0.6
pakke 7.1 e0.5 f0.6 h0.4 i0.5 l0.4
pakked 7.3 a0.5 e1.1 p0.7 s0.6
pakken 7.3 a-0.4 d0.3 h0.6 i-0.4 k0.4 t0.4
pakker 7.1 a-0.4 c-0.4 g-0.4 i-0.3 o0.7 q-0.4 r0.4
pakr 7.1 a0.6 c1.1 j2.0
pakrav 7.1 a0.6 c1.1 j2.0
pall 7.3 a-0.3 b-0.3 g0.5 h0.9 l-0.3 o0.4
palle 7.3 a-0.3 b-0.3 g0.5 h0.9 l-0.3 o0.4
pami 7.3 a-0.4 b-0.3 c-0.3 d-0.4 e-0.3 m-0.4 o0.8 t-0.4
pamind 7.3 a-0.4 b-0.3 c-0.3 d-0.4 e-0.3 m-0.4 o0.8 t-0.4
pane 7.3 a0.5 c0.8 d-0.3 e0.4 s1.4
pane+om 7.3 a0.5 c0.8 d-0.3 e0.4 s1.4
panele 7.3 a0.5 c0.8 d-0.3 e0.4 s1.4
pape 7.3 d0.5 e0.5 g0.7 h0.9 p0.7
papi 5.4 a-0.5 b0.7 c1.1 e-0.5 f0.5 g0.9 h1.1 k-0.3 m1.5 o0.3 q1.4 r1.4 s-0.8
papir 6.0 a-1.4 b0.3 c0.5 d-0.5 e-0.8 f0.6 g1.6 h1.2 i-0.7 m0.4 n0.3 o0.7 q1.1 r1.8 s-0.5
papire 6.5 a0.6 b0.7 c0.5 d0.5 e0.6 g-0.5 i0.8 j-0.4 l-0.3 n-0.3 o-0.3 q0.7
par 6.2 b0.4 d-0.6 e0.4 g-0.4 i0.3 j-0.3 k-0.4 l0.5 o0.5 p-0.3 s1.3
par+stov 7.3 e0.5 f0.3 g-0.3 s0.5
par+styk 7.3 d0.6 r0.3 s0.7
para 7.1 e1.1 h0.5 k0.5 l0.8 m-0.3 n-0.4 p-0.4
parapl 7.1 e1.1 h0.5 k0.5 l0.8 m-0.3 n-0.4 p-0.4
park 6.2 b-0.4 c-0.4 d-0.4 e1.8 f-0.4 i-0.4 j-0.4 k-0.3 n0.7 p1.5 r0.4 t0.4
park+pa 7.3 e0.5 p0.5 s0.6
parker 6.4 b-0.3 d-0.4 e1.8 f-0.3 i-0.3 j-0.3 n0.7 p1.6 t0.4
part 6.0 b2.0 d-0.7 e0.3 f4.7 g-0.7 i-0.5 l0.3 m-0.4 o-0.4 p-0.7 s-0.7 t0.5
partne 6.2 a0.4 b2.4 e1.0 f5.1 g-0.6 i-0.3 j-0.8 o-0.4 p-0.6 s-0.6 t0.6
pask 6.5 a1.1 c2.2 d0.9 e0.6 g-0.7 i0.4 k0.6 m0.5 q-0.5 s-0.3 t0.4
paske 6.8 a0.3 c1.4 e-0.3 g-0.3 h-0.4 i0.5 k0.4 m0.5 q-0.3 t-0.3
pasken 7.3 a0.9 c1.0 d1.0 e1.1 g-0.5 r-0.3 t0.8
pass 5.1 a-0.6 c0.9 d-0.3 g-0.8 k0.7 l0.7 m0.6 n-0.5 o-0.4 r-0.4 s-0.6 t-0.4
pass+det 5.6 k0.4 p-0.4
pass+ikke 7.3 c0.3 d0.9 h-0.4 k0.4 l1.1 m0.9 r-0.4
passer 5.1 a-0.8 b0.4 g-0.6 j-0.6 k0.9 l0.8 m0.7 n-0.4 o-0.4 r-0.4 s-0.6
past 7.3 a-0.4 c0.4 f0.3 h-0.3 k0.5
pastar 7.3 a-0.4 c0.4 f0.3 h-0.3 k0.5
pata 7.3 a0.3 e0.7 i0.6
pati 6.7 c0.7 e1.0 f0.8 g-0.4 i-0.4 j0.5 s-0.5 t2.1
patien 6.7 c0.7 e1.0 f0.8 g-0.4 i-0.4 j0.5 s-0.5 t2.1
paus 6.8 a0.5 b0.7 c0.4 e-0.4 p0.8 r-0.3 s0.9
pause 7.3 c0.6 p1.0
pdf 6.4 a-1.1 c-0.5 e-0.6 f0.8 g-0.5 h1.0 i-0.4 k0.5 l0.6 m-0.3 o0.5 p-0.4 s-0.3 t0.6
pede 6.7 d0.6 e1.5 f1.1 g0.7 l0.4 n-0.5 q0.6 r0.7 s0.4
pedel 7.3 a0.5 e1.3 f0.8 s0.6
peder 7.3 d0.5 e0.3 f0.6 g0.5 q0.4 r0.6
peng 4.5 b2.4 c-0.9 d-1.3 e1.8 f-0.3 g0.4 h0.4 i-1.9 j0.3 k-0.5 l3.2 n2.1 o1.1 p2.4 q4.6 r1.2 t0.4
peng+af 7.3 a0.5 e0.5 j0.5
peng+er 6.5 a-0.9 c-0.3 f-0.4 g1.5 j-0.4 k-0.5 m-0.5 o-0.4 p-0.6 q3.6 r1.5 s-0.3
peng+for 6.1 a0.6 b1.4 e1.3 h-0.4 i-0.4 j-0.5 l1.1 m1.2 n-0.5 o0.9 p1.8 q1.3
peng+fra 7.3 a-0.4 d0.8 e-0.4 f1.7 p0.6
peng+i 7.3 a-0.9 d-0.3 e-0.4 k0.7 n0.9 o0.7 q0.8 r0.3
peng+komm 7.3 a-0.5 l2.9 n1.5 o-0.4 q-0.4
peng+pa 7.1 b1.0 c0.5 e-0.4 h0.4 n1.5 p0.7
peng+retu 7.3 c-0.4 d-0.3 s0.4
peng+sa 7.3 b-0.3 g0.6 h0.9 l-0.3 r-0.4
peng+til 7.3 a-0.3 b-0.4 e-0.5 h0.3 l0.9 q0.5 r0.4 t-0.4
peng+tilb 6.7 a0.9 b-0.3 e0.8 g-0.5 j2.8 m-0.4 r-0.4 s1.0
peng+værd 7.3 a-0.6 b-0.4 c-0.3 g1.2 h-0.4 q0.5 r1.2
penge 5.3 a1.2 b1.9 d-0.8 e2.1 g0.5 h0.5 i-0.7 j-0.4 k-0.8 n-0.6 o-0.3 p2.9 q2.5 r0.4 t1.0
pengen 5.0 a-1.6 b0.6 c-0.6 d-0.6 g0.4 i-1.5 j0.6 l3.6 m-0.4 n3.0 o1.4 q3.6 r1.7
pens 5.8 b-0.5 c-0.4 e-0.9 j1.0 k-0.5 l-0.4 m0.5 o0.7 p1.0 q0.5 r0.9 s-0.6 t-0.5
pensio 5.9 b-0.4 c-0.4 e-0.9 k-0.5 l-0.4 m-0.4 o0.7 p1.0 q0.5 r1.1 s-0.5 t-0.5
per 6.8 a0.7 b1.7 c-0.3 e0.6 g-0.5 i1.3 j0.7 m-0.3
peri 7.1 a-0.4 c-0.4 h0.4 o1.8 p0.6 q-0.3
period 7.1 a-0.4 c-0.4 h0.4 o1.8 p0.6 q-0.3
pern 6.5 a0.6 c0.7 f1.2 h0.6 i0.3 m0.9 o0.7 q0.4 t0.8
pernil 6.5 a0.6 c0.7 f1.2 h0.6 i0.3 m0.9 o0.7 q0.4 t0.8
pers 5.6 b-0.7 c-0.6 d0.8 h-0.4 k0.7 l-0.4 p-0.4 r-0.3 s1.4
pers+for 7.3 a0.5 g-0.4 s1.5
person 5.6 b-0.7 c-0.6 d0.8 h-0.4 k0.7 l-0.4 p-0.4 r-0.3 s1.4
pete 6.5 c0.6 f1.1 h0.8 i-0.3 k0.5 l-0.6 m0.5 o0.8 s0.4 t0.6
pete+jeg 7.1 c0.5 e-0.3 f1.0 h0.3 k0.5 l-0.4 m0.6 t0.7
peter 6.7 c0.5 f0.9 h0.5 k0.6 l-0.5 m0.7 s0.5 t0.5
pga 7.3 a-0.9 e-0.7 g-0.4 h0.4 n0.4
pia 6.5 b0.4 f0.9 h0.5 i-0.3 m0.3 n0.7 o-0.8 s-0.5 t-0.4
pibe 7.3 c0.5 e1.0 p0.5
pige 7.1 b0.3 c1.2 d0.6 e0.6 i0.5 o0.7 q1.0 s1.1
pige+i 7.3 a0.6 b0.5 c1.2 d0.6 e0.8 i0.6 s1.2
pind 7.1 a1.2 e1.3 k-0.3 m2.3 o-0.3 p1.3
pind+efte 7.3 a0.9 e0.5 m1.2 p1.5
pins 7.3 d0.5 e-0.4 i0.9
pinse 7.3 d0.5 e-0.4 i0.9
plad 5.6 a-0.8 b1.3 d0.6 f0.6 g-0.5 h0.3 i0.8 j-0.8 k0.9 l1.5 n0.8 o0.5 p-0.9 q0.4 r0.5 s-0.9 t0.5
plad+pa 7.1 a0.6 b2.0 e-0.4 g-0.5 i1.8 s-0.3 t1.2
plad+til 6.5 a-0.4 c0.7 g0.6 h0.9 j0.5 k-0.7 l0.4 m-0.5 r1.2 s0.5
plad+ved 7.3 a-0.3 e-0.3 k1.2 l-0.3 q0.4
plads 5.6 a-1.1 b1.0 d0.8 e-0.8 f-0.4 g-0.5 i1.0 j-0.7 k1.1 l1.4 n0.9 o0.5 p-0.8 q0.4 r0.4 s-0.9 t0.4
pladse 7.3 b0.7 e1.2 f1.2 t1.2
plak 5.8 a-0.8 c1.1 e-0.6 g1.7 h0.5 i-0.6 j-0.4 n0.3 p-0.6 q-0.7 r2.3 s-0.8 t2.3
plak+til 6.8 a-0.8 c0.4 g1.2 k0.4 o-0.3 r1.4 s-0.6 t1.4
plakat 5.8 a-0.8 c1.1 e-0.6 g1.7 h0.5 i-0.6 j-0.4 n0.3 p-0.6 q-0.7 r2.3 s-0.8 t2.3
plan 5.4 a0.5 c1.4 d-0.9 e1.2 g-1.3 i-0.7 k0.4 m1.2 n-0.5 r-0.5 s-0.6
plan+og 7.3 c0.6 e-0.4 i0.5
planen 6.8 a0.7 c1.8 d-0.6 e-0.6 f-0.4 i0.3 p0.8
planla 7.3 e0.5 j0.4
planlæ 7.3 c-0.3 e0.4 k0.8
plante 6.4 a-0.4 g-0.4 m0.5 r-0.4
plas 7.1 c0.3 e0.6 f0.5 i-0.3 s1.0 t-0.4
plaste 7.3 a0.3 c0.4 d-0.4 e0.7 f0.6 s1.0
plej 5.4 b1.4 c0.8 d2.2 e0.4 f0.3 g0.9 i-0.8 j-0.9 l2.2 m-0.3 n0.5 o0.7 p-0.7 r1.4 s1.0 t0.4
plej+at 6.7 b1.5 c-0.4 d1.6 e-0.5 g-0.6 i-0.5 j-0.3 l2.6 m0.3 n1.2 o0.5 r-0.3
plej+jeg 7.3 a0.4 b0.9 c0.8 d0.3 e0.5 s1.2
plejec 7.3 a-0.5 c0.4 g0.3 l0.6 q0.3
plejeh 6.7 e0.3 g1.6 h0.3 j-0.3 m-0.5 r1.9 s-0.6 t0.7
plejer 5.9 b0.5 c0.6 d1.5 e0.3 g-0.6 i-0.5 j-0.6 l2.1 n0.9 p-0.5 r-0.4 s1.8
plet 7.1 e0.5 g1.0 n0.3 o0.6 p0.9 r1.5 s-0.4
plus 6.5 b0.6 d-0.4 e-0.6 f-0.3 h0.5 j-0.4 l0.7 m0.8 o-0.4 p-0.3 r-0.6
podc 6.8 c0.7 g-0.4 q0.5 s0.5
podc+om 7.3 a-0.4 t0.4
podcas 6.8 c0.7 g-0.4 q0.5 s0.5
poli 6.0 b-0.6 d-0.3 f0.4 g-0.5 i-0.5 j2.0 l-0.4 m0.8 q-0.4 s-0.4
police 7.1 a0.6 e0.7 f0.3 j1.6 p0.5
politi 6.4 a-0.5 b-0.6 e-0.7 g-0.4 i-0.4 j0.7 l-0.4 m0.9 q-0.4 s-0.4
pols 6.8 a-1.2 e-0.6 i-0.4 j-0.3 l0.6 q0.5
porc 7.1 e0.4 g-0.3 h-0.4 m0.6
porcel 7.1 e0.4 g-0.3 h-0.4 m0.6
port 5.8 a0.6 e0.9 f0.5 g-1.0 i-0.8 k0.6 m-0.5 n0.5 o0.4 q1.0 r-0.4 t0.3
porten 7.1 a-0.6 n0.6 q0.5 s-0.5 t0.6
portræ 6.8 b-0.3 d-0.4 e0.5 g-0.5 k1.0 q0.5 s0.7
pose 7.3 d0.4 i0.3
posi 7.3 a-0.7 c-0.3 g1.8 h-0.5 k0.7 o0.4 r2.3 s-0.3 t0.4
positi 7.3 a-0.7 c-0.3 g1.8 h-0.5 k0.7 o0.4 r2.3 s-0.3 t0.4
post 5.0 a-1.3 b0.6 f-0.5 g-0.5 j-1.3 k1.1 l-0.3 m2.7 o0.7 p-1.0 q1.5 r0.3 s-1.3 t0.8
post+er 7.3 e1.0 k0.4 m0.4 p0.7
post+i 6.8 b1.0 c-0.6 e0.8 i0.6 l0.3 n0.9
postbu 7.3 b-0.3 c0.8 d0.8 k0.7
posten 6.0 a-0.4 b-0.3 f-0.5 g-0.6 i-0.5 j-0.9 k1.0 l-0.8 m2.3 n0.4 o0.4 q-0.6 s-0.5
poster 7.1 a-0.8 c-0.3 i-0.3 j-0.3 n0.7 q2.7
postka 6.7 a-0.5 c-0.4 d-0.5 f0.5 g-0.7 j-0.3 k0.5 l0.3 o0.7 p-0.5 q0.8 r-0.4 t-0.5
poul 6.2 c-0.3 d-0.3 e0.4 g0.9 h0.7 k1.2 r1.0
poul+erik 7.3 g1.0 n0.3 q0.6 r1.1
pr 5.7 b0.9 c-0.5 e0.5 f-0.4 g0.3 h-0.7 i2.0 j-0.7 k-0.3 l-0.5 m-0.4 o1.0 p-0.6 r1.9 s-0.4
pr+næse 7.3 a0.6 b1.4 e1.3
prak 6.8 b0.6 e1.3 g-0.6 i-0.4 l-0.4 p0.4
prakti 6.8 b0.6 e1.3 g-0.6 i-0.4 l-0.4 p0.4
preb 6.4 d-0.3 f-0.4 h0.7 m0.4 n-0.3 p-0.4 q-0.5 s-0.5 t0.5
preben 6.4 d-0.3 f-0.4 h0.7 m0.4 n-0.3 p-0.4 q-0.5 s-0.5 t0.5
pres 6.0 a-0.4 b-0.4 f0.4 g-0.4 h0.5 i-0.5 p-0.6 r0.4 s1.1
pres+pa 6.8 c0.9 d-0.4 e-0.4 f0.3 g-0.5 j-0.4 s-0.7
presse 6.0 d0.4 f0.5 g-0.9 i-0.4 p-0.6 r-0.3 s1.2
prin 6.5 a0.6 d0.5 e1.4 f-0.5 h-0.3 i-0.4 q-0.4 s-0.4 t-0.4
printe 6.7 a0.8 e1.5 f-0.4 g-0.7 i-0.3 r-0.5 s-0.4 t-0.3
pris 4.5 a2.7 b7.9 c-0.5 d-0.7 e-1.3 i1.7 j-0.8 k0.6 l-0.3 m3.3 p-1.0 r0.9 s1.3 t0.5
pris+er 6.8 a0.9 b2.6 d-0.5 g-0.4 h-0.3 l0.3 m-0.3 s1.8
pris+for 7.3 b0.6 c0.7 i0.6
pris+i 7.1 a0.4 b1.7 i1.3 s0.7 t0.5
pris+og 7.1 b1.6 g0.4 h0.5 k0.6 n0.4 r0.5 s1.3
pris+pa 6.2 a-0.4 b1.4 e-0.5 f0.4 g1.1 j-0.4 k0.5 l0.5 m1.2 o-0.4 p-0.3 r1.4 s-0.5
pris+sa 6.8 b-0.6 f0.3 g-0.4 i-0.3 j-0.4 k0.5 m1.2
prisen 5.7 a1.0 b3.5 d-0.5 e-1.1 f0.6 h-0.5 i0.8 j-0.6 m1.2 o-0.3 p0.4 q0.5
priser 6.5 a0.5 b3.0 e0.3 g-0.6 h0.4 i0.9 j-0.3 o0.5 p-0.4 s1.9
prisli 6.8 a1.2 b2.6 g-0.4 i1.2 r-0.4 s1.7
priv 7.3 b0.4 c0.4 e0.6 j-0.3 k0.7 t0.3
privat 7.3 b0.4 c0.4 e0.6 j-0.3 k0.7 t0.3
prob 7.1 c0.5 d1.0 e-0.4 f-0.4 m0.4 s0.7 t0.7
proble 7.1 c0.5 d1.0 e-0.4 f-0.4 m0.4 s0.7 t0.7
proc 6.1 a1.0 b2.1 d-0.6 e-0.5 f0.6 g-0.5 p0.9 r-0.4 s0.5 t-0.4
proc+af 7.1 a0.5 p1.3
procen 6.4 a1.2 b2.2 c-0.3 d-0.7 f0.7 g-0.4 j-0.4 p1.1 r-0.3 s0.6
proces 7.3 c0.5 e-0.4 j0.3 l0.3
prod 6.8 a0.5 c1.8 d0.4 e0.9 h0.6 k0.5 m0.5 t1.5
produk 6.8 a0.5 c1.8 d0.4 e0.9 h0.6 k0.5 m0.5 t1.5
prof 7.1 a-0.4 e-0.5 g0.9 l0.4 r0.6
profil 7.3 g0.4 h0.5 l0.3
prog 6.2 b-0.5 d0.7 e-0.6 g-0.4 i0.8 j-0.4 k0.3 o-0.3 p-0.4 r-0.4 s-0.3
progra 6.4 b-0.5 e-0.6 i1.1 p-0.3
proj 6.0 a-0.3 c0.7 f2.7 h0.8 k0.8 m0.5 n-0.5 s-0.4 t0.4
projek 6.0 a-0.3 c0.7 f2.7 h0.8 k0.8 m0.5 n-0.5 s-0.4 t0.4
prot 6.8 d1.2 j0.7 m0.4 o0.3
protes 7.1 d0.9 e-0.4 j0.8 p0.4 t0.4
prov 5.0 b-0.8 c-0.3 d1.3 e-0.4 f0.6 g0.4 i0.5 j1.0 k1.0 n2.1 p1.0 r0.9 s0.6 t1.1
prov+at 7.3 c0.7 d0.7 f0.7 h0.5 k0.3 n0.3 t-0.4
prov+det 7.3 c0.4 e0.4 j0.7 k0.5 p0.6
prov+igen 6.8 a-1.0 e-0.6 g0.4 h-0.3 l0.3 m0.7 n0.4 p-0.4 r0.9 t1.3
prov+noge 7.1 b-0.3 c-0.3 g0.4 h0.7 k-0.3 n1.2 o0.5
prov+pa 7.3 i-0.4
prov+vi 7.3 a0.7 d2.4 e-0.6 i1.3 p1.3
prove 6.8 a0.3 b-0.3 d-0.4 e0.7 g0.4 h0.4 i0.5 j0.6 p0.5
prover 5.8 c-0.8 d1.4 e-1.1 f0.3 i0.8 j0.6 m0.7 n1.2 p1.4 t1.0
provet 6.4 b-0.6 c0.7 d1.1 e0.5 f0.5 i-0.8 j0.4 k1.0 n0.3 o0.4 p-0.3 r0.7 s1.0
præc 6.7 a-1.3 d-0.5 g2.6 i-0.6 j-0.4 k0.4 r2.9 s-0.4
præc+som 7.1 a-1.2 g2.0 h-0.4 i-0.4 j-0.3 k0.6 r2.1
præcis 6.7 a-1.3 d-0.5 g2.6 i-0.6 j-0.4 k0.4 r2.9 s-0.4
præs 6.8 a0.3 c0.4 d-0.4 g0.4 h0.5 j0.5 s1.1
præste 7.3 c0.6 e-0.3 j0.6 s0.4
psyk 7.3 e-0.5 f0.5 l0.3
publ 7.3 a0.3 h1.1 l0.3 n0.5 r0.3 s1.1
publik 7.3 a0.3 h1.1 l0.3 n0.5 r0.3 s1.1
pude 7.3 e-0.3 r-0.3
pump 7.3 b-0.3 c1.5 e1.7 l0.6 n0.7
pung 7.3 c0.4 e0.9 p1.1
pungen 7.3 c0.4 e0.9 p1.1
punk 5.9 a0.4 c1.5 e-0.4 g1.2 i0.3 j1.2 k0.3 n-0.5 p0.4 r1.3
punkt 6.4 a0.7 b0.7 c1.7 d0.4 g-0.3 i0.8 j1.6 p0.7 s0.5
punkte 7.1 a0.4 d-0.5 e0.3 f0.6 g0.6 k0.5 l0.5 q0.3 r0.6
pæn 7.3 g0.7 n0.5 r0.7
pæne 7.3 g0.8 o-0.3 q0.9 r0.8
pænt 5.9 c0.3 d1.9 e1.7 g-0.5 j-0.6 k0.4 m-0.4 n0.6 p-0.6 s0.6 t-0.3
pænt+men 7.3 e0.8 k0.4 l0.4 n0.4 q0.5 r0.4
raba 7.1 b0.7 c-0.4 e1.1 g-0.5 i0.3 j0.9 o1.7 p-0.4
rabatt 7.3 a-0.3 b0.7 g-0.3 i0.5 o1.8 p-0.3
rabt 7.3 a-0.6 g0.6 m0.4
rad 7.3 d0.5 e-0.4 j0.5
radg 6.0 a1.3 b1.2 c-0.4 d1.0 e0.6 g0.4 h-0.5 j2.1 l0.4 o-0.3 p-0.5 q0.4 r0.7 s1.5
radg+i 7.3 e-0.4 g0.4 j-0.4 r0.6 s0.9
radg+og 7.1 a0.5 d0.4 e0.6 i0.5 j1.6
radg+om 7.3 e0.5 g0.6 j0.4 q0.7 r0.6
radgiv 6.0 a1.3 b1.2 c-0.4 d1.0 e0.6 g0.4 h-0.5 j2.1 l0.4 o-0.3 p-0.5 q0.4 r0.7 s1.5
radi 7.1 a-1.0 c0.3 d-0.4 e-0.3 f-0.3 g0.3 r0.7 t0.5
radio 7.3 a-0.5 g0.5 q0.3 r0.6
ramm 6.5 a-0.4 c-0.6 d0.4 e0.8 g1.0 k0.9 l0.6 n-0.4 o0.9 q0.7 r1.4
ramme 7.3 a-0.5 d0.3 e-0.4 g0.5 o0.6 r0.7
rammer 7.3 e0.3 k0.7 l0.9 p0.4
ramt 6.7 a-0.9 b-0.3 c-0.5 d0.6 f-0.4 g1.1 i-0.4 j-0.3 k0.4 l1.2 m0.4 q0.3 r1.7
ramt+af 7.3 a-0.5 e-0.5 k0.7 l1.2 m0.7
rand 6.5 d-0.6 h-0.5 i0.4 j0.9 k-0.3 l0.4 p0.4 s0.3
rander 6.5 d-0.6 h-0.5 i0.4 j0.9 k-0.3 l0.4 p0.4 s0.3
rapp 6.0 a-0.8 c1.7 d0.5 f-0.7 g1.6 h0.9 i-0.8 j-0.5 k1.1 m0.3 n0.3 o-0.6 p-0.6 r2.1 s-0.6 t1.1
rapp+er 7.3 a-1.1 c0.7 g2.4 h-0.3 l0.7 q0.4 r2.8
rappor 6.0 a-0.8 c1.7 d0.5 f-0.7 g1.6 h0.9 i-0.8 j-0.5 k1.1 m0.3 n0.3 o-0.6 p-0.6 r2.1 s-0.6 t1.1
rar 6.8 a0.8 b0.4 c-0.5 d1.1 f0.5 g-0.4 j0.7 m0.7 q0.5 r-0.3 s-0.4
rar+at 7.1 a0.8 c-0.4 d1.3 g-0.3 j0.8 q0.4
rart 6.8 a-1.1 b-0.4 c-0.3 e-0.3 g1.2 i-0.4 o0.5 r1.8 s-0.3
rart+at 7.3 a-0.8 c-0.3 g0.9 h0.4 r1.3
rasm 7.3 a-0.5 i-0.3 l1.0
rasmus 7.3 a-0.5 i-0.3 l1.0
rate 5.6 a0.5 b-0.5 c1.6 g-0.7 i-1.1 j-0.7 k-0.4 l1.6 p3.5 q3.3 s-0.5 t-0.5
rate+er 7.1 c1.4 g-0.5 i-0.4 j-0.4 p0.5 q1.7
rate+pa 7.1 c-0.4 e0.4 g0.5 h0.4 p0.5 q1.6 r0.6
rater 6.8 a-0.8 e-0.4 g-0.4 i-0.3 k-0.4 l1.5 p-0.6 q1.8
ravn 7.1 b0.4 c-0.4 d0.5 f0.6 g0.4 h0.3 i0.6 l0.8 q0.7 r0.7
re 7.3 d0.3 g0.4 l0.8 n1.6
reag+pa 7.3 a0.3 d0.9 f0.4 j0.3 s0.6
rece 6.1 a-0.8 e0.3 f0.8 k0.7 p-0.4 r0.7 s-0.3
recept 6.1 a-0.8 e0.3 f0.8 k0.7 p-0.4 r0.7 s-0.3
reda 6.1 a-0.6 b-0.5 e0.5 g-0.4 i-0.4 l0.4 m-0.4 o-0.4 q0.5 s0.5
redakt 6.1 a-0.6 b-0.5 e0.5 g-0.4 i-0.4 l0.4 m-0.4 o-0.4 q0.5 s0.5
redd 6.7 a-0.6 e0.4 f-0.4 g1.7 h0.4 i-0.4 l1.5 m0.5 n-0.4 r1.8 s0.7 t0.9
redd+os 7.3 a-0.5 d0.4 g1.0 h-0.4 l1.8 m0.7 n-0.3 r1.2 t1.1
redd+vore 7.3 a-0.6 d-0.3 g1.0 h0.9 r0.9
redded 7.3 e0.6 g1.0 k0.3 m0.5 r1.1 s0.9 t1.2
reddet 7.3 a-0.6 d-0.3 g1.0 h0.9 r0.9
rede 7.1 c0.4 e0.3 g-0.4 i-0.3 j0.6 k0.9 p0.7
rederi 7.3 e0.5 g-0.3 k1.0 p0.7
refe 5.6 a-0.6 b-0.4 c1.3 d1.4 e-0.3 g-1.0 i-1.0 j-0.8 k0.8 l0.6 q0.9 t0.8
refe+af 7.1 a-0.5 e-0.6 o0.3 s-0.4
refe+fra 7.1 c1.0 d0.4 f-0.4 l0.7 o-0.4 q-0.4 r0.3 t0.4
refe+i 7.3 a-0.4
refera 5.8 b-0.9 c1.3 d1.4 e-0.5 f-0.5 g-0.8 i-0.8 j-0.6 k0.7 l0.4 q0.4
refere 6.8 a-0.7 b0.6 f0.4 j-0.3 q0.6 t1.3
reg 7.3 l0.5 o0.9 q0.8 t0.3
regi 6.0 a-0.4 d-0.4 e0.4 h0.6 l1.3 m0.9 n0.9 o0.7 r0.4
regi+med 7.3 d0.3 e0.3 f0.3 m0.8 o-0.4 q0.5
regi+midt 7.1 b-0.4 i0.5 l1.9 n1.4
region 7.1 b-0.4 i0.5 l1.9 n1.4
regist 6.4 e0.8 j0.4 m1.0
regitz 7.3 c0.5 d-0.5 g0.4 h0.6 o0.3 r0.6 s0.6
regl 7.1 a-0.3 d-0.4 j0.3 l0.4 r-0.4
regler 7.1 a-0.3 d-0.4 j0.3 l0.4 r-0.4
regn 3.8 b2.7 c1.3 d-0.8 e1.1 f-0.8 g-0.7 j-1.1 l1.4 m3.9 n2.5 o2.7 p3.3 q0.9 r0.8 s-2.6 t1.0
regn+bliv 7.1 e0.8 j-0.4 l0.8 p0.4
regn+er 6.0 a-1.1 c-0.7 e-0.7 f-0.7 g1.1 h-0.7 i-0.8 j-0.4 l-0.5 n1.0 o0.4 p-1.1 q2.1 r1.5 s-0.5 t-0.5
regn+for 6.4 a0.5 c-0.5 e1.8 g-0.8 h0.4 i0.7 j-0.3 l1.5 m-0.6 n-0.5 o0.8 p1.7 r-0.4
regn+med 6.0 a0.3 c1.8 d-1.2 e-0.9 h0.6 i0.7 j0.3 k-0.6 l0.6 n0.3 q0.6 r-0.8 s-0.5
regn+mere 7.3 d0.5 e-0.5 m0.8 p0.5
regn+og 6.2 a-1.1 b-0.3 g1.8 h0.4 j0.5 o1.1 p-0.8 r2.0 s-0.4
regn+op 7.3 a-0.4 l1.8
regn+pa 7.1 a-0.3 b0.5 g-0.7 k-0.3 n1.2 p0.8 s-0.7 t0.5
regn+skul 7.3 c0.4 g-0.3 q-0.4 r-0.4 t0.8
regn+til 7.3 a-0.6 e-0.4 g0.4 r0.4
regn+ud 7.3 b1.2 i0.7 q0.3
regne 6.2 a1.0 b2.2 c0.4 d-0.6 e-0.3 g-0.5 i1.0 j-0.3 k-0.4 m0.8 n0.9 p-0.4 q0.6 r-0.3 s-0.3 t0.4
regnea 7.1 a-0.3 b0.8 e-0.3 g-0.6 h-0.3 i0.4 q-0.4 t0.8
regner 6.8 a-0.5 c0.8 d-0.7 e0.5 k-0.3 l0.8 n-0.4 p0.9 s-0.3
regnes 7.3 a0.5 c1.5 i0.6 j0.9
regnin 4.4 a1.0 b1.4 c-0.9 d1.0 e1.9 f-0.4 g-1.7 h-0.6 i-1.5 j-0.3 k0.3 l2.4 m3.1 n2.6 o3.2 p4.8 q1.7 r-0.7 s-1.0 t-0.5
regnsk 5.1 a-0.7 b0.5 d-0.7 f-0.7 g1.8 h1.1 i0.9 j-0.8 m0.8 n-0.3 p-0.5 q-0.7 r2.4 s-1.2 t0.8
regnve 7.3 a-0.7 c0.5 e-0.5 f0.3 j-0.3 t0.5
regr 7.3 a0.6 e1.2 j1.6
regres 7.3 a0.6 e1.2 j1.6
rejs 6.4 a0.4 d-0.4 e1.1 f-0.4 h0.7 i-0.6 j1.3 k0.8 m-0.3 q-0.3 s0.5 t-0.3
rejs+et 7.3 e0.5 j0.8
rejs+hos 7.3 e0.6 g0.5 h1.2 r0.4 s0.8
rejse 7.3 e0.5 j0.8
rejseb 7.3 a-0.3 e-0.3 g0.6 h1.1 r0.4
rejser 7.3 e0.3 j0.7 k1.0 n0.3
rekl 6.0 b-0.3 d0.5 e0.7 f-0.4 g-0.5 p-0.4 q-0.3 s0.8
rekl+over 7.3 j0.4
reklam 6.0 b-0.3 d0.5 e0.7 f-0.4 g-0.5 p-0.4 q-0.3 s0.8
reko 6.8 a-1.2 b0.3 h0.7 i-0.5 j-0.7 k0.5 n0.9 p-0.3 q0.7 r0.5
rekord 7.1 a-0.6 b0.4 g0.4 h0.3 l0.4 r0.6
rekr 7.3 a-0.5 b-0.3 g0.4 h0.5 k-0.3 m0.4 n-0.3 o0.4 r0.6
rekrut 7.3 a-0.5 b-0.3 g0.4 h0.5 k-0.3 m0.4 n-0.3 o0.4 r0.6
rekt 7.3 a-0.7 e-0.4 f1.0 g0.7 r0.6
rektor 7.3 a-0.7 e-0.4 f1.0 g0.7 r0.6
rekv 7.1 e-0.3 f0.6 h-0.4 l-0.3 o1.7
rekv+pa 7.3 a-0.4 h-0.4 m-0.6 o2.0 r0.3
rekvis 7.3 f0.5 m0.3 o1.5 p0.3
reng 5.8 c-0.5 d0.5 e1.0 g-0.4 h0.5 i2.3 j-0.5 o1.1 p-0.6 s-0.5 t0.3
reng+har 7.3 a0.6 e0.5 i0.4
reng+med 7.3 b0.5 e-0.3 i1.2
rengor 5.8 c-0.5 d0.5 e1.0 g-0.4 h0.5 i2.3 j-0.5 o1.1 p-0.6 s-0.5 t0.3
rent 6.1 a1.7 d1.4 e2.5 h0.5 i-0.4 p1.8 s-0.5
rent+pa 7.3 a0.7 d1.1 e0.6 k0.4 p0.7
renter 6.7 a1.0 d0.8 e1.0 k0.3 p1.4 s-0.3
rese 7.1 a-0.9 e-0.5 g0.7 h1.9 n0.6 o0.3 p0.6 q-0.4 r0.5 t0.6
reserv 7.1 a-0.9 e-0.5 g0.7 h1.9 n0.6 o0.3 p0.6 q-0.4 r0.5 t0.6
rest 4.9 b1.0 d-1.1 e1.7 f0.7 g-1.2 k0.5 l1.4 m1.6 n2.2 p1.2 q1.8 t0.8
rest+af 6.8 a0.9 b1.3 c1.2 e1.1 i0.9 k0.4 p0.6 s1.3
rest+bliv 7.3 a-0.4 g0.6 l1.4 n2.0 o0.4 r0.7
rest+er 6.5 a-0.4 d-0.6 e0.7 i-0.4 p1.2
rest+i 7.3 e0.5 l1.1 m1.1 n-0.5 o-0.4 t0.3
restau 6.8 f0.7 g-0.4 i0.6 j0.5 r-0.4 t0.4
restbe 7.1 d-0.4 e0.9 m0.6 n0.7 p0.7 q1.4 r0.3
resten 5.3 b1.6 c0.5 d-0.6 e1.2 f0.4 g-1.0 h0.6 j-0.5 k0.6 l0.7 m1.5 n1.4 o-0.4 p1.1 q1.3 s0.3 t0.7
resu 7.1 a0.3 b0.6 c0.4 e1.6 g0.3 l0.3 p-0.3 r0.9 s-0.4 t0.3
result 7.1 a0.3 b0.6 c0.4 e1.6 g0.3 l0.3 p-0.3 r0.9 s-0.4 t0.3
ret 5.4 a1.3 b-0.8 e1.3 g-0.6 h-0.3 i-0.4 k0.3 l0.3 m1.8 o0.5 p-0.7 q-0.4 r0.6 t1.3
ret+den 7.1 a0.3 c0.7 e0.4 l0.6 m1.4 q-0.3
ret+det 7.1 a1.2 b-0.3 e2.2 m-0.3 n0.5 s-0.3 t1.0
retn 7.3 a-0.5 g-0.3
retnin 7.3 a-0.5 g-0.3
rets 5.3 a-1.0 b0.3 c-0.3 d-0.7 e-0.8 g-1.0 h-0.4 i-1.3 j2.1 n-0.3 o0.4 p-0.8 r-0.4 s-1.0
rets+har 7.3 a1.3 e1.0 g-0.3 j2.1
rets+i 7.3 a-0.4 h0.4
rets+mod 7.1 a-0.5 c-0.4 e-0.4 t-0.4
rets+og 7.3 b0.3 r-0.4
rets+om 7.3 c0.6 e-0.3 j0.7
rets+sa 7.3 a-0.4 b-0.3 j-0.5 o0.9 q0.4
retshj 6.5 a1.8 b0.6 d-0.5 g-0.5 i-0.6 j4.1 r-0.5
retsmo 7.3 a-0.4 h0.4
retssa 6.1 a-1.5 b-0.3 e-1.0 h-0.4 i-0.5 j-1.0 l0.3 o0.6 p-0.3 r0.4 s-0.5
rett 4.5 a0.5 b0.4 d1.2 e2.8 f0.4 g-1.5 h-0.4 i-1.5 j1.9 k0.8 m2.4 n0.4 o1.3 q0.7 r-0.5 s-1.2
rett+det 6.8 a0.4 d1.2 e1.3 g-0.5 h0.4 m-0.3 o0.5 p-0.3 q0.8 r-0.4 s-0.3
rett+i 6.2 a0.3 b-0.3 d0.5 e0.6 g0.3 i-0.4 j0.5 l0.3 n-0.3 r0.5 s-0.4
rett+og 7.3 a0.4 c0.3 e0.7 k0.4
rett+over 7.3 a-0.4
rett+til 6.4 a-0.6 b-0.4 c-0.4 d-0.6 e-0.8 g-0.4 h-0.3 i-0.4 j0.4 m-0.5 o0.6 q0.7 s-0.4
rett+vej 7.3 a0.4 d1.0 e0.3 j1.5 p-0.4 s0.9
rette 6.4 a0.5 b-0.3 d0.3 e1.3 f0.4 g-0.5 i-0.3 q1.5 s-0.4
rettel 6.2 b0.7 e1.2 g-0.7 j-0.4 k0.4 p-0.4 r-0.3 s-0.3
retten 5.6 b-0.5 c0.5 d0.8 e-0.4 h-0.3 i-0.9 j2.5 k1.1 r0.4
retter 7.1 a0.4 c-0.3 d0.8 e0.8 m0.8
rettes 7.3 e1.0 k0.3 o0.5 q1.1 t0.5
rettet 6.1 a0.6 b-0.4 c-0.5 d0.3 e1.4 i-0.4 j-0.3 k-0.5 m2.3 n0.7 p0.7 q-0.6 r0.3 s-0.4 t0.3
rettid 7.3 a-0.4 b0.8 i-0.3 j0.4 o2.1 p0.4
rettig 7.1 c0.3 d-0.4 e-0.4 h-0.3 j0.8 l0.4 m1.0 q0.3 r-0.4
retu 5.6 a1.0 b0.4 c0.5 d0.3 e0.4 f-0.6 g-0.8 i0.5 j-0.7 k-0.5 m1.9 n1.6 o-0.5 p2.3 q1.5 r-0.5
retur 5.9 b0.5 c0.7 d0.4 e0.5 f-0.5 g-0.6 j-0.6 k-0.4 n1.7 o-0.6 p1.2 q1.5 r-0.3 t0.3
return 7.3 a1.4 i0.6 m2.2 p1.9
reve 6.8 c0.7 e0.6 f1.2 g1.1 h1.8 i-0.4 m-0.4 n0.4 r1.3
revet 7.1 a-0.5 f0.5 g1.3 h2.2 i-0.3 m-0.3 n0.5 r1.4 t-0.3
revi 4.5 a-1.0 b1.5 d-0.5 f0.5 g1.1 h1.5 i1.4 j-1.3 k-0.3 n0.5 o2.7 p-1.5 r1.9 s-1.1 t0.9
revi+har 7.3 b0.9 e0.6 s0.5
revi+havd 7.3 b-0.3 g0.5 n0.3 o0.4 r0.6
revi+i 7.1 a0.7 c-0.3 h0.6 i1.1 r-0.4
revi+sige 7.3 a-0.6 g-0.3 l1.7 s-0.3
revi+skal 6.8 a-0.6 e-0.5 g1.8 r1.7
revi+til 7.3 e0.9 n0.6 q0.5
revisi 6.8 a0.6 b1.2 d-0.4 e-0.3 f0.7 h1.1 i0.8 m-0.3 r0.5 s-0.3
reviso 4.6 a-1.4 b0.7 g1.0 h0.8 i0.9 j-1.2 n0.8 o2.9 p-1.4 r1.6 s-0.9 t0.9
ribe 7.1 b1.0 e0.6 h-0.4 i1.0 q0.8 r0.3
rids 7.3 e0.6 s0.7
ridse 7.3 e0.6 s0.7
rige 7.1 b0.8 d0.3 e0.4 g-0.5 i-0.3 k1.6 m0.3
rigeli 7.1 b0.8 d0.3 e0.4 g-0.5 i-0.3 k1.6 m0.3
rigm 7.3 a-0.4 b-0.4 e-0.4 g1.2 k-0.3 n0.5 o0.6 r1.0
rigmor 7.3 a-0.4 b-0.4 e-0.4 g1.2 k-0.3 n0.5 o0.6 r1.0
rigt 5.4 a-1.6 b0.5 e0.8 g1.4 i-1.2 j-0.8 l1.6 m1.0 n1.4 o0.6 q1.5 r1.3 s-0.4
rigt+at 7.1 a0.3 b1.7 d-0.7 e0.3 g-0.4 i-0.5 l0.4 o0.3 p-0.3 q0.8
rigt+godt 7.1 a-0.9 f0.4 g1.8 h0.7 i-0.3 m-0.4 n1.0 p-0.4 r2.3
rigtig 5.4 a-1.6 d0.3 e1.0 g1.4 i-1.1 j-0.6 l1.6 m0.3 n1.4 o0.6 p-0.6 q1.5 r1.4 s-0.3
riis 7.3 e0.5 g0.8 j0.3 r0.9
rikk 7.3 b0.9 e-0.4 j0.6 p0.8
rikke 7.3 b0.9 e-0.4 j0.6 p0.8
rime 7.3 c0.8 g0.8 q1.4 r0.8 s0.4
rimeli 7.3 c0.8 g0.8 q1.4 r0.8 s0.4
ring 4.1 a1.0 b1.2 c1.4 d3.2 e0.4 f2.8 h2.4 j-1.2 m0.7 n0.8 o0.7 q1.0 r0.4 s-0.7 t2.5
ring+gern 7.3 a-0.5 c-0.4 e-0.4 n1.2 o1.1
ring+græd 7.3 a0.4 d1.0 e1.0
ring+i 7.1 a-0.4 c-0.4 d1.1 g1.6 h1.1 i-0.4 o0.3 p1.2 r1.8
ring+og 7.1 a-0.6 b-0.3 f-0.4 h0.4 i-0.3 m0.7 n0.6 r0.5 t0.4
ring+om 7.3 a-0.4 d0.4 e-0.5 m1.1
ring+op 7.3 a0.4 c0.5 e0.5 f0.8 i0.7 t0.3
ring+pa 7.1 c-0.5 d-0.5 e0.6 g0.3 h0.9 r0.5 t1.3
ring+til 5.4 a0.9 b0.6 c1.7 d0.9 e-0.5 f4.4 g-0.4 i-1.4 j-0.7 k-0.7 m0.5 q0.7 r-0.4 s0.6 t2.9
ring+tilb 6.5 a1.6 b0.4 c0.3 d2.4 e1.1 g-0.7 h-0.4 i1.9 p-0.3 r-0.4 s1.2
ringbi 7.3 a0.3 i1.2
ringe 5.6 a-0.5 d0.4 e0.5 g0.9 h1.4 i-1.0 l0.4 m0.7 n0.4 p-0.5 q0.7
ringed 5.7 a0.7 b2.1 c-0.3 d1.8 e0.9 f-0.6 j-0.5 m1.8 n0.6 o0.6 p-0.6 r0.6 t0.5
ringer 5.4 a1.0 b0.8 d2.2 e-0.6 f3.6 g-0.4 h1.5 i0.6 j-0.8 l-0.7 n-0.5 o0.5 p1.0 r0.5 s-0.6 t0.4
ringet 7.1 a0.4 c1.4 d-0.5 e0.3 f1.0 g0.4 h1.0 k1.4 m-0.4 r0.6 s-0.4 t-0.4
ringko 7.1 c1.2 e-0.4 i0.7 p-0.3 q1.1
rita 7.3 a0.7 b0.9 j0.3 p0.5 s0.9
rki 7.3 a0.6 e0.6 j1.7 m0.5 p1.3
ro 7.1 a-0.4 b0.9 f0.4 i0.4 n-0.4 o0.4 q1.1 t0.6
rod 6.8 a-0.3 d-0.4 e-0.6 g0.6 k-0.4 p0.7 r0.7
rode 7.1 a0.7 b1.2 e-0.5 g-0.4 i1.1 r-0.4
rode+med 7.3 a0.7 b1.2 e-0.3 g-0.4 i1.2
rodt 7.3 a-1.1 e-0.4 i-0.3 l1.4 n3.1 s-0.4
roen 7.3 g0.4
rog 7.3 a-0.7 d-0.5 g-0.5 n-0.4 q1.5
roge 6.7 c0.6 d0.6 e0.4 g0.6 i-0.5 k0.4 m1.4 n0.7 p-0.4 q0.4 r1.1 s-0.4
roget 6.8 b-0.4 d1.0 e-0.5 g0.7 i-0.5 k0.5 m1.5 n0.6 p-0.3 q0.5 r1.0 s-0.3
roli 6.0 a-0.5 b-0.5 c-0.4 e0.3 f-0.5 g1.8 h0.4 i-0.7 j-0.4 k-0.4 l-0.5 n1.8 p-0.5 r1.2 s0.7
roli+jeg 7.3 d0.4 e-0.4 g-0.4 s0.7
roli+vi 7.3 a-0.3 g1.7 i-0.3 r0.5
rolig 6.2 a-0.8 b-0.4 c-0.4 f-0.4 g1.9 h0.5 i-0.6 j-0.4 k-0.4 l-0.4 n1.8 p-0.4 r1.4
roligt 7.1 e0.5 s0.5
roll 6.8 a-0.7 b-0.3 e-0.4 g-0.4 m-0.4 o0.8 r-0.3 s-0.4
ronn 7.3 g0.9 n1.3 o-0.3 q0.8 r0.8
rore 6.5 a0.5 c-0.5 d0.5 e0.8 h-0.4 k-0.4 m1.0 o0.3 p0.6
rorene 7.3 a0.7 e1.4 m1.4 p1.0
rorer 7.3 a-0.5 e-0.3
roret 7.3 c-0.3 d0.8 f-0.3 o0.4
ros 6.7 a-1.3 b-0.4 d-0.4 f0.6 g3.1 h1.5 i-0.5 m1.0 n0.6 o0.9 p-0.4 r3.7 s-0.4
ros+til 7.1 a-1.1 b-0.5 g2.4 m0.4 n0.5 o0.4 p-0.3 r2.7 s-0.3
rosa 7.3 c-0.3 h0.3 m0.9 n0.6
rose 6.8 d-0.5 e1.3 g0.8 h-0.4 m0.4 p1.1 r0.9 s0.5
roser 7.3 e0.6 g0.3 p0.4 r0.5 s0.6
rosk 7.3 a-0.6 k2.6 l-0.6 t0.5
roskil 7.3 a-0.6 k2.6 l-0.6 t0.5
rost 6.8 a-0.8 c-0.6 e-0.4 g2.4 h1.1 i-0.4 j-0.4 n-0.5 o1.1 p-0.4 q0.9 r2.4
rude 7.3 c0.7 e0.9 p1.5
rull 7.3 a0.8 e1.0 t0.7
rulle 7.3 a0.8 e1.0 t0.7
rum 7.3 a-0.7 d-0.4 g1.3 h1.2 m-0.3 n0.5 q0.4 r1.2
rund 5.4 a-1.8 b0.8 c-0.8 d-0.5 e-0.8 f1.2 g2.4 i-0.4 j-0.9 k0.3 l0.5 m0.9 n0.7 p-0.8 q0.8 r2.9 s-1.5 t-0.7
rund+og 7.1 a-0.4 e-0.4 f0.5 g0.5 r0.5
rund+pa 7.3 b0.6 g0.3 m0.8
runde 6.8 a-0.6 c-0.4 e-0.7 h0.5 i-0.3 k0.5 r0.4 t-0.3
rundst 7.3 b0.4 f0.4 i0.4
rundt 6.2 a-0.5 b0.6 c-0.6 e-0.8 f0.9 g1.3 h-0.6 m0.7 q0.3 r1.4 s-0.5
rune 7.3 a-0.5 n1.0 o0.7
ruth 7.1 c0.5 d0.6 g0.5 h0.6 i0.4 n-0.4
rydd 7.1 a-0.5 b-0.3 e-0.4 g1.3 l-0.3 n0.6 o0.3 r1.7
ryge 6.5 a0.8 b0.5 c-0.4 e0.7 f-0.4 h0.3 n1.9 p-0.4 q-0.3 s1.7
ryger 6.7 a0.5 b0.7 c-0.4 f-0.4 h0.4 n2.1 p-0.3 s1.3
rygg 6.8 a-0.3 c-0.4 e0.6 f0.5 g1.3 n-0.3 o0.3 r2.0 t0.6
ryggen 6.8 a-0.3 c-0.4 e0.6 f0.5 g1.3 n-0.3 o0.3 r2.0 t0.6
rygt 7.3 a0.5 n0.4 s1.3
rygt+om 7.3 a0.5 n0.4 s1.3
rykk 4.7 a0.4 b-0.7 c0.6 d2.6 g-1.6 h0.6 i-1.0 k2.7 l0.6 m0.3 p2.2 q0.6
rykk+en 7.3 a-0.8 c-0.5 d-0.3 e-0.7 h0.6
rykk+for 7.3 a0.5 c0.8 d0.9 e0.4 p0.4 s0.9
rykk+har 7.3 a-0.4 f0.3 m-0.3 n-0.3 q2.0 r0.3
rykk+kan 7.3 a1.0 m1.0 p1.9
rykk+med 7.3 a0.6 d0.9 j0.7 m1.3 p0.4
rykk+nr 7.3 n-0.3 q1.1
rykk+til 6.7 a-0.6 c0.4 g-0.3 h0.5 k0.7 l-0.3 n-0.4 o-0.4 s-0.4
rykke 6.7 a-0.7 e0.5 g0.3 h0.6 k3.1 m-0.4 o0.4 r0.5 s-0.4 t-0.5
rykked 7.3 d0.7 e0.4 k0.3 t0.5
rykker 5.1 a1.2 b-0.6 d1.5 f-0.4 g-1.3 h-0.5 i-0.5 j0.6 l0.8 m1.0 p2.7 q0.5 r-0.4 s0.7
rykket 6.4 b-0.4 c1.1 d0.8 f0.4 g-0.5 h1.0 i-0.5 j-0.3 k0.5 l-0.3 m-0.3 q0.4 t0.6
rækk 7.1 g0.4 h-0.4 j0.8 n0.9 o0.4 q-0.3 r0.6 s0.8
s 7.1 e0.6 j0.3 m-0.3 q0.5 r0.7 t-0.5
sa 2.6 a-2.3 b-0.9 c-0.5 d-1.0 h0.8 j0.4 k-0.8 n1.0 o0.4 q1.1 s0.3 t0.5
sa+bad 7.3 a0.8 b0.9 d-0.3 e0.5 j0.9 s0.9
sa+bare 7.3 a-0.9 f0.3 g0.8 k0.3 o-0.3 s-0.5
sa+begy 7.3 b0.4 d-0.6 i0.4
sa+beta 7.1 a-1.0 b-0.4 c0.4 g-0.4 h0.8 l1.1 m0.8 n3.0 o-0.3 p-0.8 q0.5 s-0.3
sa+blev 6.7 b0.4 c0.9 e-0.7 g1.4 h0.7 i0.8 r1.1
sa+bliv 6.5 a-1.0 d-0.5 g1.3 i-0.4 j-0.3 o0.9 p-0.3 r1.2
sa+budg 7.3 g-0.3 h-0.5
sa+de 7.1 c-0.4 h-0.3 m0.4 s0.5
sa+den 6.1 a-0.7 c0.3 e0.5 g-0.7 h-0.4 i-0.5 n0.6 o-0.5 p0.5 q0.4 s-0.5 t0.3
sa+der 6.0 a-0.8 b-0.5 e-0.5 f-0.5 g-0.8 k0.4 l-0.5 m0.8 n0.5 o1.1 p0.7 r0.3 s-0.8 t1.1
sa+det 5.9 a-0.6 b-0.8 d0.8 e1.3 f0.5 g-0.3 h1.1 j0.4 l-0.6 o0.3 r-0.4 t-0.4
sa+du 6.5 b1.5 c1.1 e-0.7 i1.0 j-0.4 m0.5 p-0.5 r0.4 t-0.3
sa+er 5.2 a0.5 b0.4 d-0.7 g-1.7 i0.9 j1.0 l0.3 m-0.4 o0.5 p0.6 q3.9 r-0.9 s-0.4
sa+far 7.1 b-0.4 c-0.3 g-0.3 l1.3 n1.5 s0.6 t0.4
sa+fik 6.7 b0.5 c0.7 e-1.0 f-0.4 g1.0 h0.4 i0.4 k0.3 m0.8 n-0.5 p-0.4 q0.8 r0.5 s-0.3 t-0.3
sa+flot 7.3 a-0.3 b-0.5 g1.3 h0.9 k0.3 n1.0 o0.4 q-0.3 r1.5 t0.3
sa+gal 7.3 a0.7 c0.4 d0.5 e1.3 i0.5 r-0.3
sa+gar 6.8 b-0.3 c-0.4 e-0.4 g0.8 i0.5 j0.5 p1.7 r0.9 s-0.4
sa+gik 7.3 d0.6 g-0.3 m0.3 s0.3
sa+glad 7.3 b0.9 f0.3 g0.4 h1.0 i-0.3 r0.9
sa+godt 7.1 a-0.4 e-0.4 g0.6 h1.5 i-0.5 j0.4 p0.3 q0.3 r0.9 t0.3
sa+gor 7.3 b-0.4 d0.8 e-0.5 l0.7 p0.6
sa+har 7.1 c-0.3 d-0.6 e0.7 g0.8 h0.9 i-0.4 j0.5
sa+her 7.3 f0.6 j0.3 p0.6
sa+hurt 7.3 a-0.5 b0.4 e-0.4 f0.5 g0.5 i-0.4 m0.5 r0.9 t2.0
sa+hvis 7.3 d0.4 e-0.3 j0.4 o0.6 s0.6
sa+i 6.1 a-0.9 b-0.6 c0.5 e0.4 f-0.3 h1.7 i-0.9 j-0.5 l1.0 n0.9 o-0.8 r0.6 s0.5
sa+ikke 7.3 a0.5 c0.6 d0.5 j0.6 n0.3 p0.8 s0.5
sa+jeg 5.1 a-1.0 b-0.4 c0.6 d1.2 e-1.1 f1.0 g1.1 h-0.3 k0.5 l0.9 m0.7 o-0.3 p-1.5 r2.4 s-0.8 t2.2
sa+kan 6.2 b1.2 c-0.5 g0.5 i1.2 j-0.3 l0.6 m-0.5 r0.5 s1.1
sa+kigg 7.3 e0.3 g0.4 p0.7 r0.4
sa+kom 6.2 a0.9 b-0.3 c2.3 d0.7 e1.0 g0.5 h1.0 i-0.4 n0.5 s0.3 t0.6
sa+komm 7.3 d0.3 g0.5 h0.8
sa+kort 7.3 e-0.3 g0.4 h0.6
sa+lad 7.1 d-0.4 i0.4 k0.7
sa+let 7.3 a0.4 c0.4 d1.5 j0.8 p0.4 s0.8
sa+læng 5.1 a1.3 d0.5 e1.4 f-0.3 g-0.4 h-0.4 i-0.6 j-0.5 n-0.4 p2.8 s-0.6 t-0.4
sa+ma 6.4 a1.8 b1.0 c-0.5 d0.7 e-0.8 f0.3 g-0.6 j1.3 m0.8 o-0.4 p-0.3 r-0.5 s1.0
sa+mang 7.3 j0.9 l0.8 n0.7 p0.4
sa+mege 6.1 c0.7 d0.7 e0.6 f0.7 g1.3 i-0.6 j-0.5 k1.3 n-0.3 p-0.4 q1.3 r1.4 s-0.4
sa+noge 7.3 a-0.3 e-0.5 h-0.4 l0.4 m0.6 o0.7
sa+nu 6.0 a-0.3 c-0.6 d0.5 f1.5 g-1.1 i0.3 n0.4 o0.5 p-0.6 q1.1 s-0.7 t0.6
sa+pa 7.1 a1.0 c1.0 d0.9 g-0.4 l0.3 m1.8 o-0.5
sa+regn 7.3 b-0.4 k-0.3 l1.0 r0.3
sa+ring 7.3 a-0.5 b0.4 e-0.4 h0.4 k0.3 m0.5 n0.4
sa+send 7.3 a-0.4 c0.9 d-0.5 l0.4 o-0.3 q0.3
sa+skal 6.8 b-0.4 c1.2 d-0.5 e0.8 f-0.4 m-0.4 o0.3 p0.5 t-0.5
sa+skri 6.8 a-0.4 b-0.3 d-0.4 k-0.3 q-0.3 r-0.5
sa+skul 7.3 c-0.5 d0.5 i0.9 n0.8 q0.5
sa+snar 7.1 a-0.6 b-0.4 g0.5 i-0.3 l1.8 n1.1 o0.3 q-0.4 r0.7 t0.4
sa+tag 7.3 r-0.4
sa+tage 6.7 c-0.4 e0.6 g0.4 h0.3 i-0.4 q0.5 s0.4
sa+tilb 7.3 a-0.7 e-0.4 o0.3
sa+var 6.4 a1.4 b0.8 c0.8 d0.9 e2.1 g-1.3 i0.4 j0.6 p0.4 r-0.9 s1.5
sa+ved 7.3 c0.8 d0.4 e-0.4 l0.4
sa+vi 5.4 a-2.0 b0.5 g-0.6 i-0.4 j-0.9 k0.3 l1.9 n0.4 p-1.1 s-0.8
sa+vore 7.1 a-0.8 d-0.4 e-0.5 f1.0 g0.6 h0.7 k0.8 r0.7 t0.5
sad 6.0 b-0.5 c0.4 d1.1 e0.4 g2.2 h0.6 k0.4 r1.9 s-0.6
sad+jeg 7.3 a0.3 c0.8 d1.2
sad+ved 7.3 a-0.5 d-0.5 g1.2 h0.8 r1.2
sada 5.2 b1.2 c-0.7 f0.5 g1.2 h0.8 i1.5 j-0.9 l1.0 m-0.6 n0.6 o0.5 q1.1 r1.7 t-0.4
sada+at 7.1 a0.9 d1.1 e-0.3 g-0.5 h0.4 i1.5 k0.3 r-0.3
sada+en 6.7 b-0.7 e-0.3 g1.1 h0.8 i-0.4 l0.4 n0.7 p-0.4 q-0.4 r1.4 s0.9
sada+er 6.5 b2.1 c-0.4 d-0.4 e0.4 f0.7 g-0.6 i0.6 j-0.3 k-0.3 l0.6 n-0.3 p0.7 s-0.4
sada+jeg 7.3 a-0.4 b0.7 c0.4 e-0.3 l0.6 o-0.4
sada+noge 7.3 a-0.9 e-0.4 g0.5 r0.5
sadan 5.2 b1.2 c-0.7 f0.5 g1.2 h0.8 i1.5 j-0.9 l1.0 m-0.6 n0.6 o0.5 q1.1 r1.7 t-0.4
sag 5.4 c1.7 d2.2 e-0.6 f0.9 g-1.3 h-0.6 i-1.4 k1.8 l0.5 m1.0 o0.8 p-0.7 q0.7 s0.6 t1.2
sag+an 7.1 c0.5 d-0.5 j1.2 m0.4 p0.3
sag+er 7.3 a-0.5 b0.4 h-0.3 j-0.4 k1.1 l0.6 n0.7 r0.4
sag+om 6.8 a-0.3 e0.4 j0.7 k0.7 m0.3 s0.7
sagd 5.4 b-0.6 d0.6 e1.5 g1.3 h1.0 i-1.0 m0.8 q-0.3 r1.0 s-0.9 t0.5
sagd+at 6.0 d-0.5 e0.4 f0.3 g0.5 i-0.5 j-0.6 r1.0 s-0.5 t0.6
sagde 5.4 b-0.6 d0.6 e1.5 g1.3 h1.0 i-1.0 m0.8 q-0.3 r1.0 s-0.9 t0.5
sage 4.3 a2.4 b0.9 c1.2 d0.7 e1.3 f3.6 g-0.8 i-0.8 j3.6 l-0.6 m0.8 n-0.4 p0.6 t0.9
sage+er 6.7 a1.3 c-0.4 e1.0 g-0.4 i-0.4 j1.6 p0.8 s-0.3
sage+for 7.1 a0.3 j1.2 s-0.4
sage+i 6.4 b0.6 c-0.6 e0.3 f-0.3 j0.7 m0.5 r-0.4 s0.3
sage+og 6.7 a0.8 b0.6 f0.6 g-0.4 j0.7 s0.6
sage+om 6.8 c0.5 d0.7 e-0.4 f1.0 g0.4 j1.3 p-0.4 r0.7 s0.5
sage+op 7.3 a0.4 c0.9 f1.4 i0.6
sage+til 7.1 a0.5 b1.3 e0.6 f0.9 m1.1 r-0.3
sagen 4.4 a2.2 b1.0 c0.7 e1.5 f3.7 g-0.7 i-1.2 j3.4 l-0.6 m0.8 n-0.4 p0.7 s-0.4 t0.9
sagens 7.3 a0.3 c1.5 e-0.4 i0.8 j0.5 s0.5
sagf 7.1 a1.0 b0.3 e0.7 g-0.4 j2.1 p1.4 s0.8
sagfor 7.1 a1.0 b0.3 e0.7 g-0.4 j2.1 p1.4 s0.8
sags 5.7 a-0.7 b-0.7 c0.8 d0.6 e-1.2 f0.7 g-0.9 j-0.8 p-0.5 r-0.3 s-0.7 t-0.3
sagsan 7.3 a-0.3 e-0.3
sagsbe 7.1 c1.4 d-0.6 e-0.6 f1.0 h0.3 k0.5 o-0.3 q-0.3 t-0.4
sagsnu 6.8 a0.5 d1.4 g-0.4 i0.6 m-0.3 o0.4 r-0.4
sagsog 7.3 a-0.8 c-0.4 e-0.5
sagsom 7.3 j-0.4 n0.5 o0.3
sagt 4.8 b1.2 c0.3 d0.3 f-0.4 h1.1 i0.9 k0.7 l0.4 m0.3 p1.1 s-0.3 t-0.4
sagt+at 7.3 a-0.4 g0.8 h0.8
sagt+dere 7.3 a-0.5 e-0.3 n0.5
sagt+det 7.3 d0.5 e0.9 i0.6 r0.4
sagt+ja 6.2 a0.9 b1.1 c-0.5 d0.5 g-0.7 h-0.4 i1.4 j-0.3 m0.5 s-0.3
sagt+nej 7.3 a-0.5 g-0.4 m0.3
sagt+op 6.4 a-1.4 d-0.3 e-0.9 g-0.6 i-0.9 k0.5 l-0.5 m0.5 n0.6 p-0.7 q0.8 s-0.6
sagt+pa 7.3 a0.9 e0.3 p1.5
sagt+til 6.8 a0.9 c0.8 d-0.4 h0.7 i-0.4 j1.7 p1.4 r0.5 s1.1
sal 6.2 a-0.6 c0.4 d0.6 g0.7 h1.4 i-0.6 j-0.3 m0.3 n0.4 p-0.4 r1.1 s-0.6
sal+fra 7.3 e-0.3 g0.5 h0.8 m0.6 r0.6
sale 6.8 a-0.3 c0.4 e-0.3 g-0.4 k0.4 n0.4 o0.3 t1.6
sale+er 6.8 a-0.3 c0.4 e-0.3 g-0.4 k0.4 n0.4 o0.3 t1.6
salen 6.8 a-0.3 c0.4 e-0.3 g-0.4 k0.4 n0.4 o0.3 t1.6
salg 6.4 f0.4 h0.9 i-0.4 j-0.5 k-0.3 l0.8 p0.3 q-0.3 r0.6 s0.9
salg+i 7.3 a-0.3 g0.7 h1.5 r0.7
salget 7.3 a-0.4 f0.4 h0.5 l1.0
salgsm 7.3 a0.5 e-0.5 h0.6 j-0.3 r0.3 s1.5
salm 7.3 a0.3 c1.1 e0.5 f0.8 g0.6 o0.7 r1.2
salt 7.1 a0.5 e0.6 r-0.4 t0.9
sama 6.0 a0.6 c-0.7 e1.0 g0.7 h1.1 i1.6 j0.4 l-0.3 o-0.3 q-0.3 r0.3 s-0.4
sama+og 7.3 a0.5 d0.5 e1.3 i1.1
samarb 6.0 a0.6 c-0.7 e1.0 g0.7 h1.1 i1.6 j0.4 l-0.3 o-0.3 q-0.3 r0.3 s-0.4
saml 6.0 a-0.8 c-0.5 d-0.5 f-0.5 h1.1 i2.9 k-0.4 s-0.5
samler 6.8 a-0.4 c-0.4 g-0.5 i2.0 p0.5 r0.7
samlet 6.7 f-0.4 h0.8 i0.6 o0.3
samm 4.0 a0.3 b1.6 c2.2 e1.2 f1.5 g0.9 h3.9 i0.8 k0.5 l0.8 n1.9 o0.8 p-0.7 q1.7 r1.6 s-0.8 t1.7
samm+afte 7.3 g0.7 k-0.3 n0.6 o0.5 r0.7
samm+dag 6.5 c1.7 d-0.3 g-0.5 j-0.4 k1.2 l-0.4 n-0.3 p1.3 r-0.3 s-0.5
samm+fejl 7.3 a0.7 c0.6 e1.2 h-0.4
samm+med 6.7 a-0.7 c-0.6 d-0.4 e0.4 f0.3 g-0.4 h0.4 n1.6 q1.9 s-0.3
samm+og 7.1 d-0.3 f0.3 g-0.3 l0.9 n0.9 s0.8 t0.4
samm+prin 7.3 c0.6 d0.4 e-0.5 n0.3
samm+som 7.1 b1.6 c-0.3 d-0.3 e0.3 f0.4 h0.5 i-0.4 k-0.4 q0.4
samm+til 7.3 a0.6 b1.9 d0.5 e0.9 f0.6 h-0.4 i1.9 k0.3
samm+vilk 7.3 a-0.4 b0.4 c0.3 d-0.3 f0.4 g-0.6 h1.6
samme 4.3 b1.8 c2.4 d0.3 e1.1 f1.1 h4.9 j-0.6 k0.4 l1.1 n1.7 o1.0 p-1.0 r0.5 s-0.7 t2.1
sammen 5.1 d-0.4 e0.8 f1.1 g0.9 h-0.7 i1.2 j0.8 k0.6 l0.5 n1.4 q2.0 r1.7
sams 7.1 a-0.4 b0.4 g0.4 k0.4 o-0.4 q0.8
samso 7.1 a-0.4 b0.4 g0.4 k0.4 o-0.4 q0.8
samt 5.5 a0.3 c-0.5 d-0.8 e2.7 f1.1 h1.1 j0.9 k0.4 m-0.6 n0.3 q1.9 r1.1
samt+med 7.3 a0.6 e0.5 f1.3 j0.6 m0.8 o0.9 q0.4
samtal 6.8 c-0.3 f1.5 g0.7 h1.4 i-0.3 j0.5 k0.5 m0.6 o0.7 r0.7
samtid 6.8 i0.7 m-0.3 n0.4 o-0.3 q0.9 r0.7 s0.8
samtli 6.7 a1.1 d-0.4 e2.1 j0.7 o-0.4 p0.4 r0.4
sand 6.0 a0.6 b1.0 c1.5 d-0.7 e1.4 f-0.5 h0.3 k0.9 l0.4 m1.2 n0.8 p0.8 r0.5 s-0.5 t0.5
sandho 7.3 b0.6 d-0.4 e-0.3 n1.3 p1.0
sandsæ 7.3 b0.6 c1.1 e0.4 g-0.5 k1.5 m0.9 n-0.3 o0.7 q0.4 r-0.4
sang 6.5 a-0.4 d-0.7 k-0.5 l1.4 o-0.4 q0.5 r-0.8
sank 7.3 a0.4 c1.1 d-0.3 p0.5 s0.5
sank+hans 7.3 a0.4 c1.1 d-0.3 p0.5 s0.5
sankt 7.3 a0.4 c1.1 d-0.3 p0.5 s0.5
sann 6.5 c-0.5 d-0.6 e1.4 i0.6 j0.6 k0.7 n0.7 s-0.5
sanne 6.5 c-0.5 d-0.6 e1.4 i0.6 j0.6 k0.7 n0.7 s-0.5
sara 7.3 a0.6 b0.3 c0.7
sas 7.3 e0.6 g-0.3 j0.5 o0.3
sat 5.1 a1.6 d1.1 e0.7 f1.3 g-0.8 i1.1 j-0.4 l1.3 m0.5 n1.3 p1.8 q0.3 r0.6 s-0.5
sat+en 7.1 a0.8 e1.2 i1.0 p0.9
sat+i 6.7 a0.6 c1.3 d0.3 e-0.5 j0.5 m0.8 p2.0
sat+ind 6.8 a-0.6 b-0.4 g0.8 n0.6 p-0.5 q1.3 r0.8 t0.5
sat+jere 7.3 a0.7 d0.5 e0.8 f1.0 n0.4 p0.9
sat+op 7.1 c0.4 e0.4 f-0.3 k0.5 l0.4 p0.6 q0.4
sat+vore 7.3 d0.4 f0.4
satt 6.8 d0.5 e0.6 k-0.3 m-0.4 q-0.3
satte 6.8 d0.5 e0.6 k-0.3 m-0.4 q-0.3
savn 7.3 a-0.5 g0.4 i-0.3
scen 7.3 e0.4 s0.7
se 4.4 c0.6 d-0.7 e1.7 g-0.8 h-0.6 j-0.4 k-0.6 m2.2 o1.0 p-0.6 q4.0 s-0.6 t1.1
se+at 7.1 a0.6 b0.4 c-0.4 d0.3 e-0.3 j1.0 m1.4 p0.5
se+bort 7.1 b0.4 d-0.5 l0.6 n-0.4 q1.3
se+dem 7.1 a0.3 c0.4 e-0.4 f0.5 q2.0
se+det 6.8 a-1.0 c-0.4 e-0.4 g0.3 h-0.4 i-0.4 m0.6 n-0.4 o0.4 p-0.3 q1.1
se+en 7.3 a0.7 c1.4 p0.9
se+hvad 7.1 b1.1 e0.3 g0.6 h-0.4 i-0.5 m0.5 r0.7
se+hvor 7.1 b-0.4 e0.5 g-0.4 i0.6 p0.7 r-0.4
se+mit 7.3 a0.6 c0.5 d-0.4 e0.5 s1.2
se+pa 6.7 d-0.5 e0.5 g-0.6 i-0.4 l-0.5 m1.3 p-0.3 s-0.8 t0.4
se+vedh 7.3 a-0.6 f0.4 q3.2
sedl 7.3 e0.4 q0.3 s0.4
sedlen 7.3 e0.4 q0.3 s0.4
sejl 6.7 a0.3 c0.6 d0.6 e1.6 g-0.7 h0.4 i-0.5 k1.6 n0.4 p-0.4 q0.7 s0.5 t-0.3
sejl+ikke 7.3 h0.3 k1.5 q0.8
sejler 7.1 a0.9 b0.4 c0.8 d0.4 e1.9 g-0.7 k0.9 p-0.3 q0.6 r-0.3 s0.6
sekr 6.0 a-1.3 d-0.4 e-0.3 f1.0 g0.6 i-0.6 j-0.7 k0.5 m0.6 p-0.4 r0.4 s-0.6
sekret 6.0 a-1.3 d-0.4 e-0.3 f1.0 g0.6 i-0.6 j-0.7 k0.5 m0.6 p-0.4 r0.4 s-0.6
seks 5.7 a0.5 c1.6 d0.9 g-0.5 h0.4 l-0.6 n-0.4 q-0.4 s1.4
seks+ar 7.3 d0.4 e1.0 i1.2
seks+mane 7.1 d0.8 m0.3 s0.6
seks+uger 7.3 a0.7 c2.1 d0.8 h0.4 s0.5
sels 6.5 b-0.3 g-0.7 m-0.4 n0.5 o0.6 s-0.3
selska 6.5 b-0.3 g-0.7 m-0.4 n0.5 o0.6 s-0.3
selv 3.9 a2.3 b2.0 e1.3 f-0.6 h1.1 i2.0 j-1.5 k-0.4 l0.7 m1.1 n-0.5 o-0.4 p0.9 q-0.8 r0.8 s1.8
selv+bage 7.3 a0.5 g0.5 i1.0 n1.1 o0.5 r0.5
selv+et 7.3 a0.7 b1.0 e-0.4 i0.9 s0.8
selv+for 7.3 a-0.4 d0.4 i0.5
selv+fra 7.3 a1.0 e0.6 i2.1 s1.5
selv+inde 7.3 a-0.8 b-0.4 c0.5 e0.6 l0.5 m0.3 s-0.4
selv+kan 7.3 c0.7 j0.9
selv+lave 7.3 b0.4 c-0.3 d0.6 h0.3
selv+med 7.1 b0.4 d-0.4 i0.3 s-0.5
selv+og 6.8 c-0.3 e0.4 i0.3 p0.5
selv+om 6.4 b0.9 c-0.5 d-0.5 f0.5 g0.4 i0.6 j-0.4 l0.7 m0.3 p-0.4 s-0.4 t-0.3
selv+opda 7.1 e0.6 i-0.3 l0.9
selv+pa 7.3 a0.9 c1.1 g-0.4 i0.8 j0.9 s1.2
selv+sidd 7.3 a0.8 b1.1 i1.1 q0.5
selv+svar 7.3 a-0.5 d0.4 h0.5 m-0.3
selv+ud 7.3 a0.6 d0.7 e0.5 g-0.4 r-0.7 s0.8
selve 6.8 b0.9 c-0.6 d-0.8 e-0.7 h1.0 m0.7 o0.7 t-0.5
selvfo 6.8 a-0.6 b0.9 e-0.5 g-0.4 i-0.3 j-0.4 k-0.5 l0.7 n-0.7 p-0.5 q0.4 r-0.3 s-0.3
selvom 6.5 a0.7 b-0.6 d1.1 e1.1 i-0.3 m-0.4 r0.6
selvst 7.3 a0.5 s1.5
seme 7.3 a0.6 f0.7 i0.6 s0.9
semest 7.3 a0.6 f0.7 i0.6 s0.9
send 3.4 b-1.0 c1.3 d1.2 f0.8 g-1.4 h0.9 i1.2 j0.4 k0.5 l-0.5 m2.3 n1.6 o3.1 p0.4 q1.7 r-0.8 s-2.2 t2.5
send+afst 7.3 a-0.3 c-0.3 e0.3 g0.5 h-0.3 q1.5 r0.4
send+auto 7.3 n-0.3
send+bill 7.1 e0.5 p0.7 q-0.4
send+de 7.3 a-0.5 j-0.4 k0.5
send+dem 6.8 c1.4 d-0.3 h-0.4 n-0.6 r-0.6 t1.6
send+den 5.6 b0.6 c-0.6 d-1.2 e0.6 h-0.8 j0.6 m1.4 n-0.8 o1.0 p0.7 q0.6 s-0.7 t1.4
send+det 7.1 c0.7 k0.4 l-0.4 o0.6 q-0.3 t1.9
send+en 5.7 a-0.6 c1.1 d1.1 e-0.4 g-0.5 h0.9 i-1.0 j-0.4 k-0.4 l1.0 m2.0 n0.7 o1.2 p0.6 q1.2 s-0.6 t0.3
send+et 7.1 b0.5 e-0.3 h0.6 i0.5 n1.1 p-0.5
send+fakt 7.3 m-0.4 o1.6
send+gern 7.3 c0.5 e-0.3 f0.3 i0.6 m-0.4
send+ham 7.1 a-0.9 g1.6 h2.5 i-0.4 m-0.4 n0.4 q0.3 r0.6
send+i 7.1 d-0.4 f0.9 k0.8 l0.7 n0.9 o0.8 t0.5
send+krav 7.3 a0.4 f1.0 j0.3 m1.2 p0.8
send+lige 6.8 b-0.4 c-0.4 g-0.8 h-0.3 i-0.5 j0.8 m0.6 q0.4 r-0.5 t-0.3
send+med 7.3 a0.5 e1.2 i0.7 j1.0
send+mig 6.0 a-1.0 b0.6 c0.4 d0.6 e-0.6 f0.9 g-0.8 i0.3 j-0.4 k1.3 l-0.4 n0.4 q0.6 r-0.8 s-0.5 t0.5
send+min 7.3 d0.7 e0.6 f1.1 i-0.4 j0.5 o0.3 q0.3 t1.3
send+og 7.3 e0.9 g0.7 i0.7 q1.5 r1.0
send+os 6.2 c-0.4 d0.4 e-0.8 f-0.5 g0.4 h0.4 i0.7 j0.5 l0.5 o0.6 p-0.4 q-0.3
send+til 6.2 a1.4 c1.2 d0.5 e1.8 f-0.5 i0.8 j0.6 l0.6 m-0.4 n0.7 q-0.4
send+ud 7.3 a-0.4 n0.3
send+vore 7.3 a1.0 e0.9 i-0.3 j2.3
sende 4.4 a-1.0 d-0.5 e-1.1 g-0.4 h0.6 i-0.4 j1.1 k0.7 n-0.4 o3.8 p-0.3 q1.2 s-1.0 t0.3
sender 5.3 c0.4 d0.8 e1.1 g-0.4 i0.7 k0.5 n1.2 o0.8 p1.8 q0.4 r0.5 s0.4 t1.0
sendes 6.4 a1.1 c0.3 d1.4 e0.4 f1.4 k-0.4 l0.5 m0.7 n0.4 p0.5 q-0.4 r0.7 s-0.3 t0.5
sendt 5.0 b-0.5 c1.2 d1.1 e1.2 h0.9 i0.6 j0.3 k-0.3 l-0.4 m0.3 n1.5 o0.7 p-0.8 q3.5 r0.8 s-0.6 t0.5
sendte 6.7 a0.5 c-0.5 d0.7 e0.3 f0.4 i-0.5 j-0.4 k0.4 l0.4 p0.5 r-0.4 s-0.4
sene 5.1 a0.3 c0.7 d0.3 e0.6 g-1.0 h-0.5 j-0.5 k0.6 l0.6 m0.4 n1.0 o-0.3 p0.7 q1.1 r-0.4 s-0.6 t2.5
sene+den 6.4 a0.8 c0.4 i0.6 j0.4 n0.5 p0.4 q-0.3
sene+fakt 7.3 e0.6 m0.3 p0.7 q-0.3
sene+i 6.5 d0.4 e-0.3 g-0.3 k-0.3 l0.6 o-0.3 q0.9 t2.5
senere 7.1 a-0.6 b0.5 l1.2 m-0.3 q1.1
senest 5.3 a1.4 b-0.8 c0.8 e0.7 f0.4 g-0.7 h-0.6 i0.4 n0.4 o-0.4 p1.0 q0.8 r-0.4 s-0.5 t2.3
seng 7.3 e0.4 p0.7
sent 6.1 a1.3 c3.7 e2.2 f0.6 g-0.8 h-0.3 j0.3 k0.9 l0.9 m-0.3 p-0.5 r-0.4 s-0.4 t1.3
sept 5.5 c1.6 d0.8 f1.1 g-0.6 j0.6 k0.3 l2.3 m-0.3 o0.5 s-0.8
sept+og 6.5 b-0.5 d-0.7 f-0.3 h-0.5 i-0.5 j0.4 k-0.3 l1.3 o0.5 p0.6
septem 5.5 c1.6 d0.8 f1.1 g-0.6 j0.6 k0.3 l2.3 m-0.3 o0.5 s-0.8
ser 5.4 a0.4 c1.3 d-0.3 f0.4 g0.4 i0.7 j0.8 l-0.3 n0.3 r0.7 s-0.5 t0.5
ser+frem 7.3 a0.5 m0.4 p0.7
ser+pa 7.3 i0.8 j0.6 s0.9
ser+rigt 7.3 a-0.5 g0.8 r1.2
ser+ud 6.8 a0.4 b0.7 c0.9 e0.5 g0.6 i0.4 r0.5
serv 4.9 b1.5 c-0.9 e1.5 f1.6 g1.1 h1.6 i1.2 j0.7 k-0.4 m-0.6 n0.8 o0.6 p-0.7 q-0.8 r1.3 t1.0
serv+er 7.3 b0.5 e-0.4 i0.9
serv+fra 7.3 a-0.4 b-0.3 d-0.3 g0.7 h1.1 t0.4
serv+og 7.3 a0.5 d1.0 e0.9 i0.5 s0.6
server 5.6 b0.5 c-0.6 e-0.5 i0.6 j1.6 n1.0 p-0.6 q-0.6 r0.5 t1.1
servic 5.7 a-0.4 b1.1 c-0.4 d0.4 e1.7 f1.9 g0.8 h1.3 i0.6 j-0.7 l0.4 m-0.4 o1.0 q-0.3 r1.0 t0.5
servie 6.8 a0.7 b0.7 e0.9 h0.7 s0.6
ses 5.7 a-0.5 b-0.4 e-0.7 f-0.4 g-0.6 h0.3 j1.0 k2.4 l-0.3 m1.1 n1.1 s-0.8
ses+i 7.3 j0.3 k0.9 m1.5 p-0.4
ses+pa 7.3 a-0.5 d-0.3 h0.5 k0.7 l-0.4 o0.3
ses+til 7.1 a-0.4 c0.4 d-0.4 g-0.4
set 5.6 b1.7 c0.7 d1.3 e0.7 g0.7 j1.4 k0.4 l0.9 n0.7 o-0.3 p0.8 r1.0 s1.5
set+den 6.8 a-0.5 b0.6 d0.4 e-0.4 g1.5 h0.4 m0.3 r1.9 s0.9
set+det 7.3 e0.5 i0.4 p1.3 s1.1
set+pa 7.1 a0.6 c0.6 d1.2 j1.7 p0.4 r-0.3 s-0.4
sfo' 7.3 a-0.3 h0.6 m-0.3
sfo'en 7.3 a-0.3 h0.6 m-0.3
sgu 7.1 e0.6 g1.1 p0.5 r1.0 s0.6
sgu+ikke 7.3 e0.6 g0.6 l0.4 p0.6 r0.5 s0.6
shop 7.3 e0.7 t1.7
shoppe 7.3 e0.7 t1.7
sidd 4.7 a2.2 b3.1 c0.4 d1.0 e1.6 i1.7 j-1.2 k0.7 l-0.5 m0.4 n0.9 o-0.3 p-0.7 s3.5 t1.5
sidd+her 7.3 c0.7 e-0.3 g0.6 h0.8 n-0.4 t0.6
sidd+i 6.0 a0.8 e0.8 f-0.4 g-0.7 j-0.3 k0.5 n0.9 p-0.4 r-0.6 s1.6
sidd+jeg 6.8 a0.5 c0.7 d1.4 g0.3 i0.5 s1.2
sidd+med 6.7 a0.4 b1.3 e0.8 f0.5 h0.3 i1.1 r0.3 s-0.6
sidd+og 6.8 a0.5 b2.0 e0.3 g-0.4 i0.9 r-0.3 t0.9
sidd+pa 7.1 e-0.4 g0.3 r0.4 s0.6
sidd+ved 7.3 e0.4 k0.7 n1.0 s0.5
sidde 6.8 a1.7 b1.9 e1.8 g-0.5 i0.9 s1.1
sidder 4.9 a0.9 b1.1 c0.6 d1.0 e0.6 i0.4 j-1.0 k0.9 n1.1 p-1.0 q-0.5 r-0.3 s3.0 t1.5
siddet 7.1 a0.6 b1.3 e-0.4 g-0.6 i1.2 p0.4 r-0.5
side 3.8 a0.7 b-1.2 c2.3 d0.7 e2.0 g1.1 i-1.4 j-1.0 k0.4 l0.7 m0.7 o-0.6 p-0.5 q1.0 r1.7 s0.5
side+af 6.2 a-0.3 c-0.8 d-0.3 e0.9 h0.3 l1.2 n-0.5
side+den 7.3 a-0.4 b-0.4 g0.6 m-0.3 n0.5 r0.5
side+er 7.3 c-0.4 e1.0 g0.7 r0.8
side+har 6.8 a0.7 d2.1 e-0.5 g-0.5 i-0.4 o0.3 q0.3 r-0.4
side+i 6.8 d0.6 g1.4 h0.6 m-0.4 r1.4
side+juni 7.3 a0.4 b-0.3 c-0.3 d0.5 m0.7 n0.4 o-0.4 p0.5
side+men 7.3 a-0.4 c-0.4 e-0.4 q0.5
side+og 6.4 a-0.7 b-0.3 d-0.9 e1.1 f0.5 g1.7 h-0.5 i-0.5 j0.6 l1.0 o-0.4 p0.5 r1.5 s-0.6 t0.4
side+om 7.1 b1.2 m1.1 n0.4 s1.2
side+pask 7.3 a0.7 c1.6 d-0.4 e-0.4 i0.7 l0.3 r0.3
side+sank 7.3 a0.4 c1.1 d-0.3 p0.5 s0.5
side+sept 7.3 c1.2 d-0.7 f1.2 l0.9 n-0.3
side+som 7.3 e-0.5 i-0.3 j-0.3 p-0.3 s1.3
siden 4.2 a1.8 b-1.2 c3.2 d1.8 e1.6 f0.4 g1.5 i-0.7 j-1.3 k-0.3 o-0.4 q1.1 r1.6 s-0.5 t0.5
sider 6.0 a-0.7 b-0.8 c0.4 d-0.8 f-0.7 g-0.6 m0.3 p-0.4 q0.5 r-0.5 s0.6
sids 4.3 a1.7 c1.5 d1.5 e-0.4 f-0.3 g-0.8 i2.5 j0.9 l0.5 n-0.7 o0.9 p1.8 q0.9 r0.3 s-0.3 t0.8
sids+ar 6.5 a0.5 d-0.4 g-0.4 n-0.3 o0.4 r-0.3 s-0.4
sids+arbe 7.3 e-0.4 i0.3 r0.3 t0.3
sids+fakt 7.3 c-0.4 d0.6 l1.2 m1.0 t-0.3
sids+gang 7.1 a0.4 g1.1 h0.7 i1.1 r1.3 t1.0
sids+halv 7.1 a0.9 c1.8 d0.4 i0.7 p1.4
sids+i 7.1 e1.1 i0.5 j0.4 q0.5
sids+mane 7.3 a-0.3 c-0.4 d-0.6 e0.3 i0.8 p-0.3
sids+rate 6.8 a0.4 c-0.6 e0.4 i-0.3 p2.4 q0.8 r0.4
sids+uge 7.1 a0.5 c1.2 d0.9 k0.3 l-0.3 q1.3
sidst 6.1 a-0.4 c-0.4 d0.8 e-0.7 f0.5 h0.3 j-0.4 k0.3 n0.3 r0.6 s-0.6 t0.3
sidste 4.5 a2.2 c2.0 d1.2 f-0.6 g-0.9 h-0.4 i2.6 j1.3 l0.4 m0.3 n-0.9 o1.0 p2.2 q1.0 t0.8
sig 4.5 a-0.9 b0.9 c1.4 d0.3 e-0.8 g1.3 h0.5 i-1.3 j-1.9 k0.6 m0.6 n0.8 o1.8 p-1.9 r1.7 t-0.9
sig+gore 7.1 a-1.0 f0.3 g0.5 j-0.3 r0.9
sig+i 7.3 g0.7 r0.8
sig+ikke 7.1 a0.9 b1.2 d1.2 e1.5 h0.4 p-0.3 r-0.4 s-0.3
sig+om 6.8 b0.3 e-0.4 m0.5 o0.3 q-0.3
sig+pa 7.3 a-0.4 d-0.3 h0.5 r0.6
sig+selv 7.1 e-0.3 i0.4
sig+som 7.3 c1.1 d1.0 e-0.5 h0.3 k0.6
sig+til 7.1 a-0.4 c0.6 e-0.7 f-0.4 g0.6 k0.3 l0.3 n0.7 o0.3 r0.6
sig+ud 7.3 b0.5 f0.4 s-0.3
sige 3.9 a1.3 b2.5 c1.0 e0.7 g-0.5 h0.6 i2.2 j0.6 k1.2 l0.9 n-0.3 o0.5 p-0.9 q1.3 s0.9
sige+at 5.3 a-0.7 c-0.7 d-1.2 g1.2 i-0.6 k-0.7 l0.8 m-0.8 n0.3 o0.8 q1.5 r1.7
sige+bare 7.3 a0.4 b1.7 e0.6 s0.4
sige+det 5.7 a1.8 d1.8 e1.0 g-1.1 i1.8 j0.6 k0.9 l1.3 m-0.4 n0.5 r-0.9 s0.5
sige+farv 7.3 a-0.4 t0.3
sige+godm 7.3 a0.5 d1.1 i0.9 m0.3
sige+hun 7.3 b0.7 i0.5
sige+i 7.1 c0.7 d-0.4 f0.3 g0.4 h0.8 j0.6 k1.3 s0.7
sige+jeg 7.1 a0.7 e0.8 i1.0 s0.6
sige+man 7.3 a0.7 d1.0 j0.8 s1.2
sige+nej 7.1 a-0.5 b-0.3 g-0.5 h-0.4 k2.0 m0.4
sige+noge 7.1 d0.8 g0.8 h0.4 o-0.3 r0.7
sige+ogsa 7.3 a0.8 c0.7 e0.5 j1.4 p0.7 s0.6
sige+op 6.8 a0.8 b1.0 c1.1 d-0.3 e-0.4 i2.0 r-0.5
sige+tak 7.1 b0.9 d-0.4 e-0.3 l-0.3 m1.1 n-0.5 o0.5 q1.4
sige+til 7.3 g0.5 h1.2 i-0.3 j0.4 r0.5 s0.5 t0.8
sige+vi 6.8 a-1.5 g-0.7 o1.3 p-0.4 s-0.5 t0.4
siger 4.3 b1.4 c1.1 f0.5 g-0.6 h0.8 j1.0 k0.7 l0.9 m-0.3 n-0.8 o0.5 s1.9
sign 6.4 a-0.9 c-0.5 e-0.6 i-0.6 j-0.3 l0.4 o1.3 p-0.5 q0.9 r0.7 s-0.4 t-0.6
signe 6.5 a-0.9 c-0.9 e-0.5 i-0.5 m-0.3 o0.6 p-0.4 q0.6 r0.9 t-0.4
sikk 5.9 a-1.1 e-0.5 g2.6 h0.9 j-0.4 k-0.7 l0.3 p-0.5 q1.9 r3.3 s-0.8 t0.8
sikk+en 6.5 a-1.3 c-0.5 f0.5 g2.6 h1.0 i-0.4 k-0.5 p-0.4 q2.2 r2.5 s-0.7
sikk+et 7.3 c0.3 e-0.4 g0.3 i0.5 l0.3 m0.4 r1.1
sikke 6.2 a-1.0 e-0.6 f0.4 g2.8 h0.9 j-0.3 k-0.6 o0.3 p-0.4 q2.1 r3.3 s-0.8
sikker 6.8 l0.3 t0.7
sikr 7.1 b0.6 d0.6 e0.7 k0.8 l0.8 n0.6 q0.4 t0.3
sild 7.3 g0.7 h1.0 l0.3 n0.5 r0.4
sild+og 7.3 g0.7 h1.0 l0.3 n0.5 r0.4
silk 6.8 a-0.5 b0.5 d-0.3 e1.0 h0.3 i-0.3 m0.6 o1.0 q-0.4 r0.6 s0.4
silkeb 7.1 b0.7 h0.5 m0.7 o0.9 q-0.3 r0.6 s0.4
simp 6.8 a-0.4 b0.8 d0.9 e-0.3 g1.8 i-0.7 k1.8 l-0.3 m0.8 n-0.4 p1.1 r2.5
simpel 6.8 a-0.4 b0.8 d0.9 e-0.3 g1.8 i-0.7 k1.8 l-0.3 m0.8 n-0.4 p1.1 r2.5
sin 5.2 a-1.1 b0.6 c0.4 e-1.2 f-0.7 h0.6 i-0.4 j0.3 m-0.5 n-0.4 o0.3 p0.5 r0.7 s-0.5 t0.7
sin+klag 7.1 a-0.6 b0.3 d0.4 e-0.8 h-0.3 m0.5 o-0.4 s-0.3 t0.3
sin+revi 7.3 a-0.3 d-0.5 f-0.3 g0.5 h1.1 r0.5
sine 7.1 a0.6 d0.8 f1.6 o0.4
sit 6.2 e1.3 g-0.4 h0.5 i1.2 l-0.5 m-0.3 r-0.4 s-0.5 t-0.4
sit+mode 7.3 a0.5 d0.4 e1.1 i1.0 p0.7
sjet 7.1 a-0.5 g-0.4 h0.6 n0.4
sjette 7.1 a-0.5 g-0.4 h0.6 n0.4
sjov 6.7 c0.4 d-0.8 e0.6 g-0.6 h-0.3 i-0.4 k0.5 l-0.4 o0.4 r-0.5
sjovt 7.3 a0.6 c0.5 d-0.6 e0.7 o0.6 s0.4
sjæl 6.5 a-0.9 c-0.4 f0.6 g2.0 i-0.4 j0.6 q0.6 r2.4
sjælde 6.7 a-1.2 c-0.4 e-0.4 f0.6 g2.1 i-0.3 p-0.5 q0.7 r2.5 s-0.6
skab 5.8 a-0.6 b0.7 c0.8 d2.0 e-0.4 f-0.3 g-0.5 h0.6 i0.5 j-0.8 o-0.4 p-0.9 q-0.3 s-0.7
skab+hvor 7.3 a0.4 d1.1 e1.0 i0.5
skab+i 7.3 a-0.8 c-0.4 e-0.7
skabel 6.2 a-0.7 b0.9 c-0.4 d0.7 g-0.6 h0.5 j-0.6 o-0.4 p-0.7 s-0.4
skad 6.8 c-0.5 f0.3 k0.9 n1.0 o-0.4 q-0.5
skag 6.8 a-0.6 e-0.6 g1.0 h1.2 m0.6 p-0.3 r1.5 t0.4
skag+fisk 7.3 d0.6 f1.5 i0.3 p0.7
skagen 6.8 a-0.6 e-0.6 g1.0 h1.2 m0.6 p-0.3 r1.5 t0.4
skal 2.9 a-2.8 b0.7 e-0.7 g-1.1 h1.6 i1.0 j-1.6 k-0.3 m-0.4 n0.6 o2.6 p-2.4 q-0.5 r-0.3 s0.7 t2.3
skal+bare 6.5 a-0.6 b0.4 e0.5 g-0.4 h0.4 i-0.4 j-0.3 o0.4 p-0.4
skal+bede 6.8 a0.5 b-0.5 c1.5 d1.2 e-0.5 f1.5 i-0.5 o-0.3 s-0.4 t-0.5
skal+beta 7.1 a0.5 b0.5 d0.8 f-0.3 j-0.4 k0.3 m1.0
skal+brug 4.8 a-0.5 c0.3 d-0.6 g-0.9 h0.3 j-1.1 l0.4 o0.9 p-0.7 q0.3 s-0.7 t2.2
skal+de 7.3 a-0.5 c0.3 e-0.4 l0.3
skal+den 7.1 a0.8 b-0.3 c-0.5 f1.7 k0.3 m1.1 o0.5 t-0.4
skal+der 7.1 a-0.4 b0.6 o0.9
skal+det 7.1 a-0.4 b0.9 c0.7 d-0.6 e1.2 f0.3 g1.1 i-0.6 j-0.4 k-0.5 l0.5 m-0.4 n-0.5 r1.7
skal+du 7.3 b0.5 g0.5 i0.5 r0.5
skal+for 7.3 c0.9 i1.0 p0.6 s0.8
skal+forb 7.3 l0.8
skal+have 5.1 a-1.5 b0.3 c0.7 f0.7 h1.5 i-1.0 j-0.9 k0.4 l0.4 m0.6 n0.9 o1.1 p-0.8 q0.4 r0.7 t1.5
skal+hold 7.3 e0.7 s0.9
skal+i 5.7 b0.3 c0.9 d-1.0 e1.1 g0.8 h1.2 i-0.4 k-0.3 l1.0 m0.4 n0.4 o-0.4 p1.2 r1.3
skal+ikke 5.7 a-0.8 b-0.3 c0.4 d-0.5 g-0.7 h1.0 i1.6 j-0.5 l-0.5 m-0.8 n0.4 p-1.1 s-1.0 t0.6
skal+jeg 5.4 a-0.8 c0.9 d-0.4 e0.5 f-1.0 g-0.3 h1.5 i-0.3 n1.1 o3.4 p-0.5 q1.1 r0.6 s0.7 t0.4
skal+jo 7.3 a-0.6 b0.3 e-0.4 g0.7 k0.4 o-0.4 r1.0 t0.4
skal+kunn 7.1 a-0.5 g-0.3 l0.7 t0.7
skal+lade 7.3 a0.7 e1.3 j0.6 p0.7 s1.3
skal+lave 7.1 a-0.3 b-0.3 e-0.3 h-0.4 o0.5
skal+man 7.1 a-1.0 b-0.4 d-0.4 e-0.4 f-0.4 g1.4 i-0.4 n0.5 o0.4 r1.9 t-0.4
skal+nok 6.0 c-0.6 d-0.8 e-0.5 f-0.5 g-0.8 i0.4 j-0.4 k-0.7 l0.6 m-0.5 n2.4 p-0.6 r-0.4 s1.3 t-0.5
skal+over 6.8 a-0.5 b-0.3 g-0.5 i-0.4 j-0.5 m-0.3 o-0.4 r-0.5
skal+sta 7.1 e0.4 m-0.3 n1.2 o0.6 t-0.3
skal+tale 7.3 a0.6 c0.6 e0.5 f1.8 s0.9 t1.8
skal+ud 7.3 a-0.4 c-0.3 m0.3 o0.3 s-0.3 t-0.8
skal+vi 5.7 c0.7 d1.5 e1.0 h0.9 k1.0 m0.5 o0.5 s-0.8 t-0.8
skal+vide 6.8 a-0.7 c-0.5 g1.6 h1.2 i0.7 n1.1 o0.6 r1.6
skal+være 5.8 a0.6 d1.1 e2.3 f1.1 g-0.8 i-0.9 j0.4 k-0.3 m0.3 p-0.5 q0.4 s0.3 t4.0
skan 7.3 a-0.4 c-0.3 o0.3
skanne 7.3 a-0.4 c-0.3 o0.3
skar 6.8 d-0.3 g0.4 i0.3
skar+i 7.3 a-0.3 e0.4 g0.4 r0.5
skat 5.7 a-1.5 b-0.7 c-0.3 e0.6 g1.2 h-0.5 i-1.2 k0.6 m0.5 n0.9 o0.7 p-1.0 q1.0 r1.7 s-0.6
skat+og 7.3 a-0.6 e-0.4 g1.1 q0.7 r1.0
skat+pa 7.3 b-0.4 c0.7 d0.9 f0.3 g-0.4 l-0.4 n0.4 o0.9 q0.4
skatte 6.5 c0.7 d0.8 e0.8 f0.4 g-0.6 i-0.6 q0.7
ske 7.3 e0.3 p0.5
skep 7.3 a-0.9 c-0.3 d-0.4 g1.8 h0.8 i-0.4 n0.4 q0.3 r2.0
skepti 7.3 a-0.9 c-0.3 d-0.4 g1.8 h0.8 i-0.4 n0.4 q0.3 r2.0
sker 6.4 a1.3 b-0.3 c1.2 d0.6 e0.9 g-0.7 i0.9 j1.6 l-0.3 m-0.3 p-0.4 r-0.4 s-0.6
sker+det 6.8 a1.1 c0.8 g-0.4 i1.2 j0.6
sket 6.4 a0.6 c0.4 d0.6 e-0.5 g-0.6 h0.3 j0.5 l0.5 n0.3 p-0.3
sket+for 7.3 a-0.5 d0.4 n-0.4 o0.4 q1.5 r0.5
sket+i 7.1 a0.3 c0.9 d0.7 h0.8 j0.7 k0.4 m-0.3 r0.4
sket+noge 7.1 a-0.6 e-0.4 l0.9 o-0.4 p-0.3
skib 7.3 a-0.5 e-0.5 h0.4
skif 5.2 a-0.5 b1.5 d-0.7 e0.5 f0.5 g-0.5 h0.7 j-0.5 k0.8 l0.9 m-0.5 n0.6 o1.1 p-1.4 q0.8 s-0.5 t1.3
skif+et 7.3 a0.7 b1.5 l0.4 m0.6 o0.3 q0.3
skif+leve 7.3 a-0.5 e0.5 g-0.4 i-0.3
skifte 5.2 a-0.4 b1.5 d-0.7 e0.7 f0.5 g-0.9 h0.7 j-0.5 k0.9 l0.9 m-0.5 n0.6 o1.1 p-1.3 q0.7 r-0.5 s-0.5 t1.3
skil 5.3 a-0.9 b0.5 c0.8 d-0.4 h1.2 i-1.2 j-0.9 k0.6 l0.7 o0.3 p1.0 r0.5 s-0.6
skil+for 7.3 a-0.3 c-0.4 e-0.4
skil+pa 7.3 a-0.5 g0.3 h0.4 l0.4 r0.3
skil+til 6.8 a-0.5 d-0.3 f0.7 h0.7 i-0.3 m-0.3 o-0.3 q0.4
skil+ved 7.3 a-0.6 c0.4 t0.5
skilsm 7.3 a-0.5 b0.6 e-0.4
skilt 6.5 a-0.5 b0.4 d-0.6 g-0.6 h-0.5 i-0.4 j-0.3 l0.4 p-0.3 r-0.3
skilte 6.0 a-0.7 f0.3 g0.7 h1.7 i-0.7 j-0.4 k0.5 l0.3 m-0.4 n-0.3 p1.2 r1.1 s-0.5
skim 7.3 a0.5 e1.2 j1.1 p0.7 s0.5
skimme 7.3 a0.5 e1.2 j1.1 p0.7 s0.5
skit 6.7 a0.6 b-0.4 c0.8 d0.8 g-0.4 i0.7 r-0.3
skitse 6.7 a0.6 b-0.4 c0.8 d0.8 g-0.4 i0.7 r-0.3
skiv 6.5 b-0.4 c-0.4 d-0.6 f-0.4 g0.9 h1.4 m-0.4 r1.3
skive 6.5 b-0.4 c-0.4 d-0.6 f-0.4 g0.9 h1.4 m-0.4 r1.3
skod 7.3 a-0.4 g-0.3 k0.5 l0.8 t0.3
skol 6.0 a-0.4 d0.7 g-0.4 h0.8 i1.0 j-0.3 m-0.3 n0.6 p-0.5 q-0.3 t-0.7
skolel 7.1 a0.3 d0.8 e0.5 i0.9
skolen 7.3 a-0.5 e-0.4 h0.8 n0.3 q0.3
skon 6.2 a0.4 b-0.5 c-0.7 e2.6 g2.2 h-0.3 i-0.6 j3.0 r1.5 s-0.7
skonse 7.3 a0.5 e1.3 j0.9 p-0.5
skonsm 6.8 a0.7 c-0.3 e1.2 f0.5 j2.0 p0.4
skov 6.2 a1.3 b1.6 c0.4 e0.3 f0.6 g-0.5 i0.8 j0.5 k-0.4 l0.6 p1.0 s0.9
skra 6.5 a0.4 c0.4 e1.5 o0.5 p-0.3 q-0.3 r0.4 s-0.4
skrald 7.3 a0.7 e1.3 f0.4 i0.6
skrank 7.3 e0.5 n0.3 o0.6
skre 4.5 a1.1 b0.3 c2.2 d1.9 f0.8 h-0.6 i0.3 j-0.5 k1.3 m1.7 o-0.7 p-0.4 s1.0 t-0.3
skre+af 7.3 a-0.4 c-0.3 e-0.3 g0.5 k-0.3 o0.3 q0.9 r0.4
skre+den 6.7 a-0.7 c0.4 d0.4 e-0.8
skre+det 7.3 e-0.4 k1.6 m0.7 t-0.3
skre+et 7.3 a-0.4 o0.6 p-0.3
skre+jeg 7.3 a0.5 c0.5 d1.2 e0.5 s1.3
skre+om 6.8 e1.1 g0.4 i-0.3 k0.5
skre+pa 7.1 b1.1 c0.5 d0.5 f1.4 i-0.4 j-0.3 m1.4 o-0.3 r-0.4 s0.4
skre+til 5.9 c0.4 d0.8 f1.5 i0.8 l-0.4 q0.6 r0.5
skre+unde 6.8 a0.6 i0.5 j0.4 q-0.3 r-0.6
skrev 5.4 a1.4 c1.5 d1.7 f-0.4 h-0.4 j-0.8 k0.5 m1.8 o-0.5 p-0.7 q-0.7 r-0.5 s0.5
skreve 5.0 c0.8 d0.5 f1.5 h-0.4 i0.4 k0.8 m0.4 q0.6 r0.4 s0.7 t-0.5
skri 3.7 b-0.5 d2.2 e1.1 f-0.9 g-0.4 h1.1 i-1.2 j0.4 l0.4 n-0.4 p-0.6 q0.6 r-0.4 s1.2
skri+at 7.1 a-0.4 e-0.3 r-0.4
skri+dem 7.3 a-0.4
skri+det 6.0 b0.4 c0.3 d0.5 e0.7 f-0.3 g0.4 h0.6 i0.9 l0.4 o0.4 p-0.4 q0.5 r0.9 s-0.7
skri+en 6.4 a-0.5 b0.7 d1.0 e0.8 g-0.5 h-0.4 i-0.5 j0.6 l0.3 p-0.5 q0.4 t0.9
skri+et 7.3 a-0.5
skri+gern 7.3 e0.5 g0.4 h0.6
skri+i 6.2 a0.8 b0.4 e1.2 g-0.4 h-0.4 i0.3 j0.4 n-0.4 p1.0 r-0.5 s-0.6
skri+jeg 7.1 a0.7 c0.5 d0.4 e0.9 s1.6
skri+og 7.3 a0.5 c-0.4 d1.9 e-0.3 g-0.4 i0.8 m0.4 t0.9
skri+om 6.7 a0.8 b-0.3 c-0.5 d0.6 e0.7 j0.3 p0.5 r-0.4 s1.7
skri+os 7.3 a-0.4 g1.8 h2.2 l0.6 t0.5
skri+pa 7.3 e-0.3
skri+sa 7.3 a0.5 d0.8 e0.5 i0.8 j0.7
skri+svar 7.1 a0.3 c-0.4 d-0.5 e-0.5 f0.7 k0.7 l0.4 r-0.4
skri+til 6.5 c-0.6 e-0.3 f0.4 g-0.8 i0.5 j-0.4 k-0.4 m0.5 s-0.7
skri+tre 7.3 d0.7 j0.8 p0.5
skri+unde 7.1 a-0.8 g1.0 h1.4 i-0.5 m-0.3 n0.5 r0.4 s-0.4
skri+vi 7.3 d0.7 e0.7 i0.5 m0.3 q0.3
skridt 7.3 a-0.3 d-0.4 k0.3 o0.6 q0.4 r0.4
skrift 5.6 a1.1 d1.2 e0.7 f0.4 g-0.9 i0.9 j1.5 k0.7 o-0.6 p0.4 r-0.7 s-0.6
skriv 5.7 a-1.0 b-0.4 c0.7 g0.7 h2.4 i-0.8 j-0.5 l0.5 n-0.5 p-0.5 q0.4 r-0.4 s-0.6
skrive 4.1 b-0.4 d2.0 e1.2 f-0.8 g-0.4 i-1.4 k-0.4 l0.4 p-0.6 r0.6 s2.2
skru 7.1 a-0.4 b-0.4 e0.5 f-0.3 r0.6 s-0.4 t0.7
skub 7.3 c1.1 e-0.4 g-0.3 i0.8 k0.7 l0.9
skubbe 7.3 c1.1 e-0.4 g-0.3 i0.8 k0.7 l0.9
skuf 6.5 a1.5 b0.6 d-0.5 e1.9 g-0.5 i-0.3 j-0.4 m0.4 p2.3 r-0.4 s-0.4
skuffe 6.5 a1.5 b0.6 d-0.5 e1.9 g-0.5 i-0.3 j-0.4 m0.4 p2.3 r-0.4 s-0.4
skul 4.5 a1.6 c4.4 d1.1 e0.9 f1.3 g0.8 h1.4 i-0.8 j-0.6 k0.5 m-0.8 n0.3 o0.7 p1.7 q0.9 r1.1 s-1.0 t1.1
skul+have 5.4 a1.4 b0.4 c4.7 d0.5 e-0.6 f1.8 g-0.8 h1.2 i-1.3 j-0.8 k-0.4 l-0.3 m-0.3 o1.0 p0.6 q1.5 r-0.5 s-0.8 t1.8
skul+se 7.3 g0.6 h0.8 i0.4 r0.7 t0.3
skul+skri 7.3 a0.4 c0.6 e-0.3 i0.4 j0.8
skul+tro 7.3 c0.8 d-0.6 e0.9
skul+vi 7.3 c-0.3 e0.9 n0.8 p0.7 q0.4
skul+vide 7.3 g0.8 j0.7 r0.8 s0.7
skul+være 7.1 a0.7 c1.6 d1.4 j0.7 m-0.3 p0.4
skulle 4.5 a1.9 c4.5 d1.2 e0.8 f1.4 g0.4 h1.1 i-0.7 j-0.6 k0.5 m-0.7 n0.4 o0.7 p1.8 q1.0 r0.6 s-0.9 t1.2
skur 6.7 a-1.0 b-0.5 d-0.3 e-0.5 i-0.4 l0.4 q-0.3 r0.5 s-0.3
skurvo 7.1 a-0.6 b-0.3 c-0.3 d-0.4 g0.6 l0.4 q-0.4 r0.5
skyd 7.1 a0.5 e0.4 g-0.4 i-0.4 k1.2 m1.2 p1.4
skyd+en 7.3 a0.9 e0.5 m1.2 p1.5
skyde 7.1 a0.5 e0.4 g-0.4 i-0.4 k1.2 m1.2 p1.4
skye 7.3 a-0.7 c-0.3 h0.8 i-0.5 m0.6 q0.3
skyen 7.3 a-0.7 c-0.3 h0.8 i-0.5 m0.6 q0.3
skyg+af 7.3 a0.6 c-0.5 d0.5 e0.5 g-0.3 s0.6
skyl 5.3 a-0.6 b-0.9 c-0.5 d0.6 f-0.5 h1.3 l1.6 m0.5 q1.9 r0.4 s-0.4
skyl+jer 7.1 a0.6 b-0.4 c-0.5 d-0.3 e0.6 h0.8 l0.6 n0.4 o-0.4 p0.7
skyl+jere 7.3 a0.4 c1.1 e0.9 g-0.4 j1.0 l0.5 r-0.5
skyld 6.7 a-0.7 b-0.4 c0.6 e-0.4 h1.1 o0.4 p0.4 r0.5 t0.5
skylde 5.8 a0.8 b-0.5 c-0.6 d0.8 h0.5 j0.3 k0.4 l1.7 m0.9 o-0.3 t-0.6
skyldi 7.3 a-0.9 d-0.3 q2.1
skyldn 7.3 q0.6
skæn 7.1 d-0.3 j0.7 r-0.3
skænde 7.3 e0.4 j0.8
skær 6.2 a-1.1 d-0.6 g0.5 h0.5 i-0.6 j-0.3 k0.4 n0.4 o0.5 p0.3 r1.4 s-0.5 t-0.5
skær+i 7.3 e0.4 n0.6 p0.7
skærm 7.3 a-0.6 d-0.4 e-0.4 g1.2 r1.5
skærme 6.8 a-0.4 g-0.4 h0.8 i-0.3 o0.3 p0.6
skæv 6.4 a1.2 b-0.3 c-0.4 e2.1 g0.3 i-0.5 p1.6 q-0.3 r0.9
skæve 7.1 a-0.6 e-0.3 g0.9 r1.5
skævt 6.8 a1.9 d-0.3 e2.5 g-0.6 k-0.3 p1.9 r-0.5
sla 7.1 j0.8 p0.6
slag 5.9 a-0.3 b0.8 c0.6 d-0.7 e0.3 g0.5 h-0.4 i-0.6 j-0.5 l0.8 n1.5 o0.3 p-0.4 r1.0
slags 6.4 b1.1 c0.9 d-0.6 f0.6 i-0.4 j-0.4 k-0.3 l0.5 n0.6 o0.5 r0.5 s0.6 t-0.3
slagte 6.8 c0.3 d-0.3 e0.4 g0.4 l0.9 m-0.4 n1.1 r0.6
slar 7.3 a-0.6 d-0.4 e-0.3 f0.4 g-0.5 r-0.3
slet 5.3 a-0.7 e1.1 f0.7 o-0.5 p0.5 q-0.5 s1.0 t0.8
slet+fra 7.3 f0.4
slet+ikke 6.7 a0.6 b1.1 c-0.4 d-0.3 e1.4 f0.8 i-0.5 j1.0 m0.8 r-0.4 s0.6
slet+min 7.3 a-0.7 b-0.3 c0.3 d0.7 e0.4 h0.5 j-0.3 n0.4
slette 5.7 a-0.8 b-0.5 c0.4 d0.4 g0.4 i0.6 j-0.4 k0.4 m-0.7 o-0.5 q-0.4 t0.6
slid 7.1 a-0.4 c0.6 d0.4 k1.4 l-0.3 o-0.4
slides 7.1 a-0.4 c0.6 d0.4 k1.4 l-0.3 o-0.4
slip 6.8 b-0.3 d-0.4 g-0.6 i0.5 j0.6 n0.4 o0.3 r-0.5
slippe 6.8 b-0.3 d-0.4 g-0.6 i0.5 j0.6 n0.4 o0.3 r-0.5
slot 7.3 a-0.3 c0.4 g0.3 h0.7 k0.3 o0.3 r0.5
slug 7.3 k0.5 l1.6 n1.5 q-0.4 t0.3
slug+det 7.3 k0.5 l1.6 n1.5 q-0.4 t0.3
slugte 7.3 k0.5 l1.6 n1.5 q-0.4 t0.3
sluk 7.1 a-0.9 e0.3 f0.7 g0.4 i0.7 q0.5 r0.6 t2.5
slukke 7.3 a-1.3 e-0.6 f0.7 g0.5 q0.5 r0.7 t2.6
slut 5.7 a2.1 b-0.5 c1.1 d0.5 g-0.9 h-0.3 i3.6 j0.7 p1.5 q0.3 r-0.5 s-0.5 t-0.4
slutaf 7.1 a1.0 c0.5 d0.7 i3.0 j-0.4
slutfa 7.3 a0.8 c0.7 j0.6 p1.5
slutte 6.7 d-0.3 e0.3 f0.5 g-0.5 q0.6 t-0.4
slæb 7.1 a-0.6 b0.4 c0.4 d-0.3 e-0.3 g-0.6 k1.5 m0.4 o0.5 q0.3 r-0.6
slæbe 7.1 a-0.6 b0.4 c0.4 d-0.3 e-0.3 g-0.6 k1.5 m0.4 o0.5 q0.3 r-0.6
sma 6.7 e0.4 h0.9 i0.5 l0.3 n0.5 o-0.5 r-0.4
smas 7.3 a0.5 j1.1 m1.5 p0.5
smasag 7.3 a0.5 j1.1 m1.5 p0.5
smat 7.1 e0.5 l-0.3
smatin 7.3 e0.6
smed 6.5 a-1.1 g0.6 h0.5 i-0.6 j-0.3 l0.3 m0.6 r0.4
smed+i 7.3 a-0.6 d0.3 f0.3 g0.5 h0.8 i-0.3 m0.3
smeden 7.3 a-0.5 e-0.4 g0.4 h0.8 l0.4 m0.4 o0.3 t0.4
smid 6.4 a-0.4 b-0.3 c0.8 e-0.5 n-0.5 o0.5 p0.8 s-0.5 t1.2
smid+ud 7.3 e-0.5 t0.3
smider 7.3 c0.8 i0.6 p1.1
smidt 6.8 a-0.5 b-0.3 e-0.5 l-0.4 n-0.5 t0.5
smil 6.5 a0.4 b-0.4 d1.3 e0.4 f0.8 i-0.4 j0.3 l-0.3 p-0.3 q1.0 s0.3
smiley 6.8 d0.6 f0.5 g-0.4 i-0.3 j0.5 r-0.4
sms 6.7 a0.7 c0.6 e0.8 g-0.3 i-0.3 o-0.4 s0.3 t1.3
smuk 6.5 a-0.6 c-0.4 d-0.4 g2.4 h0.5 i-0.5 l0.3 m-0.7 o0.6 p-0.4 q1.0 r3.0 s-0.3 t-0.5
smukt 6.8 d-0.3 g1.0 i-0.3 l0.5 m-0.5 n0.4 o-0.3 r1.0
snak 5.9 a0.7 b1.0 c0.4 d0.4 f1.1 g-0.5 i2.3 j-0.5 l0.7 m-0.5 n-0.3 p-0.5 s0.5
snak+med 7.1 b0.6 d0.6 e-0.4 f1.1 g-0.5 h-0.4
snak+om 6.5 a0.5 b0.8 d0.4 e0.9 g-0.5 h-0.3 i1.1 l0.7 s0.4
snakke 6.5 c-0.3 f0.8 h0.5 k0.3 r0.8
snap 7.3 e-0.4
snar 6.5 c1.5 d-0.5 i-0.5 j-0.4 l1.4 m-0.3 n0.9 p-0.4 q-0.3 r0.8 t0.6
snart 6.5 c1.5 d-0.5 i-0.5 j-0.4 l1.4 m-0.3 n0.9 p-0.4 q-0.3 r0.8 t0.6
sned 7.3 c0.4 d0.5 e0.5 r0.6
snedke 7.3 c0.4 d0.5 e0.5 r0.6
snor 7.3 a-0.5 c-0.4 f0.4 g1.3 l0.3 q0.7 r1.3
snorli 7.3 a-0.5 c-0.4 f0.4 g1.3 l0.3 q0.7 r1.3
so 7.1 c-0.3 e0.3 f0.4 j0.4 l0.9 n0.4
so+og 7.1 c-0.3 e0.3 f0.4 j0.4 l0.9 n0.4
sod 7.3 a-0.7 c0.4 d0.3 g-0.3 k0.4 l-0.3 m-0.3 o0.5 t0.4
sode 6.5 a-1.0 b-0.5 c-0.4 d-0.7 g1.9 h0.3 i0.4 j-0.5 r2.9 s-0.3
sode+hils 7.3 g-0.4 i0.6
sode+og 7.3 a-0.8 b-0.3 e-0.4 g1.9 h0.4 j-0.4 r2.5
soen 7.3 g0.4
sofi 6.8 g1.1 r0.8 t0.5
sofie 6.8 g1.1 r0.8 t0.5
soft 7.1 c0.4 e-0.3 h-0.5 i0.4 m0.3 r0.7
softwa 7.1 c0.4 e-0.3 h-0.5 i0.4 m0.3 r0.7
soge 6.2 a-0.5 b-0.6 d-0.5 e0.7 f-0.4 g-0.6 i-0.4 j0.3 k-0.3 o-0.3 p-0.5 q-0.3 r-0.4 t1.3
soger 6.7 b-0.4 e1.1 g-0.3 j0.5 p-0.4 r-0.4 s0.4
soges 7.3 h0.3 t1.4
sogn 6.5 a0.7 b0.8 c1.2 e0.7 g-0.3 h0.9 i-0.3 l0.4 m1.0 n-0.3 o0.4 r-1.0 s-0.4 t0.5
sognep 7.1 a0.6 b0.9 d-0.5 k0.3 m1.1 o0.7
sogner 7.3 a-0.5 h0.8 l0.5 r-0.7 t0.6
solc 7.3 a0.4 b1.0 e1.4 g-0.3 s0.5
solcel 7.3 a0.4 b1.0 e1.4 g-0.3 s0.5
solg 5.9 a-1.2 c0.6 g2.0 j-0.3 p-0.6 q0.5 r2.6
solgt 6.1 a-0.8 e0.3 g1.3 h0.4 p-0.4 r2.0
solgte 7.3 a-0.4 g1.1 r1.2
sols 7.3 e0.6 p0.8
solv 6.8 b-0.3 c0.7 d0.4 e-0.5 k0.7 q0.7 s0.3
solvei 7.3 a-0.4 n0.3 q0.6
som 3.2 b2.1 c0.8 e1.1 f0.3 g1.0 h1.1 i-0.9 j1.4 k1.1 l-0.3 m-0.4 n0.3 o1.1 p-1.5 q1.2 r1.9 s0.3
som+advo 7.3 a-0.5 j-0.6 q0.6
som+afta 6.7 a-1.3 b-0.6 g0.5 i-0.6 m-0.5 o-0.4 q-0.3 r0.7 s-0.4
som+alti 6.8 a-0.9 b0.9 g2.4 k-0.4 n0.9 o-0.3 p-0.4 q0.8 r2.6 s-0.3 t0.3
som+blev 6.7 a-0.6 b-0.6 e-0.4 f0.4 g0.7 i-0.4 j-0.3 l-0.4 m0.9 o1.1 q1.1 r1.2 t0.8
som+de 7.3 a-0.4 h0.5
som+den 7.3 f0.7 m0.8 o1.0 q0.4
som+det 6.7 a0.5 b1.0 c1.7 d-0.5 e-0.3 f0.3 h-0.4 i1.2 k0.6 s0.3
som+en 5.7 a-0.7 b1.5 e1.0 f0.5 g0.6 i-1.2 j-0.7 k1.6 l0.9 p-0.7 q1.0 r1.3 s-0.9 t0.4
som+er 6.7 b1.0 j0.4 m0.8 p-0.3 q-0.3 r0.4
som+et 6.8 a1.3 b1.9 c1.5 d0.7 f0.6 g-0.4 i-0.5 j0.8 s-0.3
som+fald 7.3 c-0.4 d-0.3 q1.1
som+form 7.1 d0.6 i0.7 j0.4 r-0.3 s0.7
som+har 7.3 a0.6 b0.7 c1.4 i0.5 j0.8 p0.9
som+hels 7.3 e0.4 i0.7
som+i 5.8 a1.1 c0.6 d0.7 e1.1 f-0.3 g-0.7 p1.1 r-0.6 t1.0
som+ikke 7.3 g0.4
som+inge 7.1 c-0.5 d1.2 i0.7 o0.8 s0.7
som+jeg 6.7 a-0.6 e-0.5 f0.4 i-0.4 j-0.4 l0.3
som+kan 7.3 a0.4 e0.8 i0.9
som+kund 7.3 a0.7 e0.4 i0.8 s0.5
som+man 7.3 d-0.7 e-0.4 i-0.3 j1.5
som+mig 7.3 e0.4 j0.6 n1.1 o0.8
som+min 7.1 c0.7 d0.3 e-0.6 q-0.3 r-0.3 s-0.4
som+om 6.4 a1.0 d1.8 e1.2 f0.7 g0.7 h1.2 i-0.6 j-0.4 r0.9 s-0.4
som+pa 7.3 b0.4 d-0.3 e1.0 g0.5 j0.8 k0.5 p0.8 r0.5
som+pdf 6.8 a-0.8 e-0.3 g-0.4 h1.0 l0.5 o-0.4 t0.9
som+sids 6.7 a-0.4 b-0.4 c-0.7 d-0.4 e0.3 g-0.7 i-0.5 j-0.4 m-0.4 n0.5 q-0.4
som+skal 6.7 a-0.5 c-0.5 f-0.3 h0.6 j-0.4 l-0.3 m0.4 q-0.4 r0.4
som+var 7.3 e-0.5 f0.3 g0.3
som+vi 6.5 b0.4 f0.6 i-0.6 m0.5 p-0.3 r0.5
som+vore 6.8 a0.4 b1.7 d-0.4 e-0.7 f0.5 g0.4 h0.6 i-0.5 j-0.4 k1.8 p-0.3 r0.3
somm 5.5 a-0.8 c1.2 d-0.5 g1.1 h1.5 j-0.6 l-0.3 p-0.7 q0.5 r1.2 s-0.7 t0.5
somm+er 7.3 d0.4 e0.6 h-0.3 k0.8
somm+med 7.3 a-0.5 f0.3 g1.1 h0.6 k0.3 l0.3 r1.2
somm+og 7.1 a0.3 e0.3 g-0.4 i1.3
somm+sa 7.3 a0.4 c1.1 d-0.3 h-0.4 i-0.3 q0.6
sommer 5.5 a-0.8 c1.2 d-0.5 g1.1 h1.5 j-0.6 l-0.3 p-0.7 q0.5 r1.2 s-0.7 t0.5
son 6.5 c1.0 d-0.6 e-0.6 k0.6 n0.9 p0.5 s-0.4
son+er 7.3 g-0.3 h0.3 k1.1 n1.0
sond 6.0 a0.3 b0.3 c0.8 d0.9 e1.2 f0.5 g-0.6 i-0.8 j0.8 o1.6 t0.7
sond+og 7.3 a0.3 e0.6
sondag 6.1 b0.5 c0.9 e0.4 f0.6 g-0.4 i-0.7 n0.3 o1.7 p0.4 t0.8
sonder 7.3 a0.5 d0.9 e1.1 j0.9
sore 6.4 a-0.3 b0.3 g0.3 h0.4 j-0.3 m1.1 n-0.6 o1.2 q1.0 r0.3 s-0.3
soren 6.5 b-0.3 d0.3 e0.4 g0.5 h0.4 m0.6 n-0.4 p0.4 r0.6
sorg 6.8 a0.6 b-0.3 d0.8 f0.6 g-0.5 i0.7 s1.3
sorg+for 7.3 d0.6 f0.7 i0.6
sorge 7.3 d0.6 f0.7 i0.6
sorr 7.3 a-0.6 l1.3 o0.6 p-0.5 q0.6 t0.7
sorry 7.3 a-0.6 l1.3 o0.6 p-0.5 q0.6 t0.7
sort 7.1 a1.1 c1.4 e0.7 j0.7 p0.8 r-0.3 s0.6
sost 6.7 a-0.4 g0.6 h1.1 j-0.3 k-0.6 m0.3 o-0.6 s-0.4
soster 6.7 a-0.4 g0.6 h1.1 j-0.3 k-0.6 m0.3 o-0.6 s-0.4
sov 7.1 a-0.5 b-0.3 c-0.6 h-0.3 k1.6 l0.3 q-0.3
sove 6.7 b-0.4 e1.0 g-0.3 h0.4 i-0.4 j0.8 l-0.3 m-0.4 p0.5 q0.5 r-0.4 t-0.3
sover 7.1 e0.3 j1.0 q0.7
sovn 6.8 a-1.1 g2.0 h0.4 i-0.4 m0.4 p-0.3 q0.4 r2.5 s-0.4 t-0.4
spal 7.3 d0.7 e0.6 s0.6 t0.8
spalte 7.3 d0.7 e0.6 s0.6 t0.8
span 7.1 c-0.5 d0.3 g0.4 m1.1 p0.5 r0.3
spand 7.3 a0.5 c-0.4 m1.0 p0.6
spar 6.1 a-0.8 c-0.6 g2.1 i-0.6 l0.3 m1.2 p1.4 q1.2 r2.7 s-0.5 t-0.4
spar+jer 7.3 a0.6 m1.2 p1.6
spar+os 7.3 a-0.4 g1.1 q0.7 r1.1
spare 7.1 a0.8 j0.3 m1.1 p2.0
spared 7.3 a-0.4 g1.1 q0.7 r1.1
sparek 7.3 a-0.4 g-0.4 l0.3
spec 7.3 c0.9 j0.8 m0.5 o0.6 p0.9
spej 7.3 a0.7 c1.1 e1.4 m0.4
spil 6.4 c-0.5 e0.8 f0.3 g1.1 h0.4 j-0.4 n-0.4 p0.6 q-0.4 r1.2 s-0.4 t-0.5
spille 6.7 a-0.7 c-0.4 e-0.4 f-0.3 g1.3 h0.5 j-0.3 n-0.4 q-0.3 r1.4 t-0.4
spis 7.1 b1.0 d-0.4 j0.5 l0.9 m1.0 p1.1 r-0.3 s0.4
spog 7.3 a-0.6 c-0.5 q0.4 r0.3
spon 6.8 a-0.4 b0.7 i0.8 j-0.3 q0.5 r0.4 s-0.4 t0.8
sponso 6.8 a-0.4 b0.7 i0.8 j-0.3 q0.5 r0.4 s-0.4 t0.8
spor 4.5 b0.5 e1.7 f0.8 g-0.5 k-0.4 m-0.6 o2.5 q0.5 s2.5 t1.1
spor+hele 7.3 d0.4 g0.5 h0.3 n0.4 r0.6
spor+hvad 7.3 e-0.4 n0.4 o0.5 r-0.4 t0.3
spor+hvor 7.3 c0.6 s0.6
spor+jeg 7.3 d0.3
spor+mig 6.8 a1.0 b1.6 c-0.3 d-0.4 e1.8 g-0.4 i0.7 j0.4 r-0.5 s0.8
spor+og 7.3 b0.4 d-0.3 e0.9 g0.4 k0.5 r0.5 s0.6
spor+om 6.0 a-1.0 b0.4 c-0.3 f0.8 g-0.6 h-0.4 i-0.8 j0.7 l1.4 n-0.4 o2.0 r-0.4 s-1.0
spor+til 7.3 g0.4 i0.7 j0.6 r0.4 s0.9
sporge 4.9 a0.8 b1.0 e1.0 h-0.4 i0.7 j0.9 k-0.3 l0.5 m-0.6 o1.7 p-0.5 q-0.6 r0.3 s3.0 t0.5
sporgs 5.6 a-1.0 b-0.6 e0.8 f0.7 h0.3 i-1.0 j-0.8 o1.3 q1.1 s-0.4 t0.8
spri 6.2 b0.8 c-0.3 g-0.6 h-0.4 k2.2 o-0.4 r-0.5 s0.4
spri+i 7.3 a0.5 b0.6 d0.5 e0.6 f0.5 s0.8
spring 6.2 b0.8 c-0.3 g-0.6 h-0.4 k2.2 o-0.4 r-0.5 s0.4
spro 6.7 b-0.4 c0.5 d0.6 e1.5 g0.4 i-0.4 k-0.3 p0.4 r0.6 s1.2
spru 7.1 a0.8 c0.5 e1.0 i0.7 m0.9 s0.6
sprung 7.3 a0.6 c0.6 e0.3 i0.8 m0.9
spur 4.8 b0.5 d1.1 e0.6 g2.3 h0.7 j-0.9 l1.0 m0.3 o-0.4 p0.3 r2.3
spur+efte 5.4 a-0.5 g0.6 h0.9 r0.8 s-0.4
spur+om 6.7 a-0.4 c-0.5 e0.6 f0.4 g1.3 h-0.3 i-0.4 j-0.3 k0.8 p0.5 r0.6 s-0.4
spur+til 7.3 a0.4 d1.0 i0.5 l1.2 m1.0
spur+to 7.3 g0.7 h1.0 m-0.4 r0.7
spurgt 4.8 b0.5 d1.1 e0.6 g2.3 h0.7 j-0.9 l1.0 m0.3 o-0.4 p0.3 r2.3
spæn 7.3 g-0.4 i0.6 o0.4
spænde 7.3 g-0.4 i0.6 o0.4
spær 6.7 a0.4 e1.4 j0.3 l2.1 o-0.4 p0.3 r-0.5
spærre 7.1 a0.3 e1.3 l2.3 o-0.4 p0.6 r-0.4
sta 6.0 a-1.2 b0.6 c-0.6 h0.8 i-0.7 j-0.4 l0.7 m-0.4 n0.5 o1.2 p-0.6 q0.8 s-0.5 t-0.7
sta+for 7.3 b0.3 h1.5 k0.3 n0.5
sta+pa 7.1 c-0.3 e0.6 n-0.3 o-0.5 q0.8 t-0.4
stad 4.6 a1.6 c2.1 d1.3 e2.2 f0.4 g-0.7 i-0.3 j1.2 k0.5 l1.4 m-0.3 o0.5 p-0.5 q1.4 r-0.4 s0.7
stad+ikke 7.1 a0.6 c1.1 d0.5 e0.6 i-0.4 k0.3 l-0.3 n-0.4 o0.6 p-0.3 q0.3 t1.3
stad+pa 6.8 c0.6 e-0.6 l0.6
stad+star 7.3 e0.3 f0.3 i0.5 k0.3 m-0.3 q0.5
stadig 4.6 a1.6 c2.1 d1.3 e2.2 f0.4 g-0.7 i-0.3 j1.2 k0.5 l1.4 m-0.3 o0.5 p-0.5 q1.4 r-0.4 s0.7
stae 6.1 a0.4 c1.5 d0.8 e0.9 i-0.5 k0.5 n-0.3 o-0.4 p1.6 q-0.6 r0.3 s-0.7 t1.3
stae+pa 7.3 a0.5 c0.7 p1.4
staend 6.7 a-0.5 c0.5 e-0.6 i-0.4 k0.8 n-0.4 p0.9 q-0.4 r0.4 s-0.4
staet 6.8 a0.9 c1.2 d1.0 e1.7 m-0.3 p0.9 s-0.3 t1.4
stal 6.7 b0.4 e0.7 i-0.4 l0.4 o-0.5 p0.6 q0.8 s0.5
stan 6.1 a0.4 b-0.4 c-0.8 d1.5 e1.2 f0.7 i-0.8 j0.6 n-0.4 p1.3 s-0.8 t1.1
stan+over 7.3 a0.7 d0.4 e-0.4 j-0.5 p1.4 q-0.3
stan+til 7.3 a0.5 d1.8 e0.7 j0.9 p0.4
standa 7.1 a-0.5 c-0.4 d0.6 f1.0 g-0.3 i-0.6 j-0.3 p0.5 s-0.3 t1.3
stands 6.8 a0.5 c-0.4 e0.8 g0.5 p1.1 r0.7 s-0.5
star 4.1 a1.9 c2.2 d1.9 e1.5 f1.0 g-1.8 h-0.7 i-1.0 j-1.8 k2.0 l0.6 m4.6 n1.0 o1.9 p-0.4 q1.1 r-0.5 s-0.9 t3.6
star+den 6.5 a0.5 c0.5 d0.9 e0.6 g-0.3 i0.3 j-0.4 k0.7 m0.9 p-0.7 q-0.7 s0.6 t-0.5
star+der 6.0 a-0.4 b1.1 d1.4 i-0.7 j-0.4 m2.0 n-0.4 o1.7 r0.6 s-0.6 t-1.0
star+her 7.3 a0.4 c0.7 j0.7 p0.8 t0.5
star+i 6.0 b-0.4 c1.3 d-0.7 e0.7 f-0.7 g-0.8 h0.5 j-0.6 n0.5 p-0.5 s0.4 t4.4
star+noge 7.3 c-0.5 d-0.4 e0.5 p0.6
star+pa 6.4 a-0.4 b-0.4 c1.3 e0.4 f1.1 g-0.6 h-0.4 j-0.3 k0.4 n2.1 q0.5 s-0.6 t1.9
star+som 7.3 a-0.8 b0.4 c0.4 d-0.4 e0.4 h-0.3 i-0.3 k2.4 q0.3 t-0.3
star+stad 7.1 b-0.3 c0.4 d-0.5 e0.3 o0.4 q1.3 t-0.3
star+uden 7.3 a0.4 c0.7 d0.9 e-0.6 f0.6 k-0.3 m-0.4 o0.5 q0.7
star+vi 7.3 b-0.3 d1.2 f0.6 i-0.6
start 7.3 a-0.7 g1.4 o0.4 r1.4
starte 5.7 a1.8 c1.6 d1.1 e0.5 g-0.9 i0.7 j-0.6 m0.4 p-0.6 q-0.8 r-0.6 t0.8
stat 5.7 a-0.6 b-0.4 c1.3 d2.4 f0.6 h-0.6 i-0.9 k3.3 l0.4 n-0.4 o-0.6 p-0.7 q1.5 s-0.8
stat+i 7.3 a-0.4 k1.6 q0.5
stat+pa 6.8 c0.5 d1.4 f0.6 h-0.6 k2.5 m0.4 q0.3 r0.6 t0.4
statsa 7.3 a0.6 c0.6 d1.0 e1.5 f0.8 h-0.3 j1.0 t0.3
status 6.0 a-0.6 c1.0 d1.9 e-0.7 f0.3 h-0.5 i-0.6 j-0.4 k3.8 l0.6 m0.5 n-0.5 o-0.4 p-0.4 q0.8 r0.3 s-0.6
stav 6.7 a1.7 d0.4 e2.5 f0.6 g-0.6 j-0.3 l0.4 m-0.4 o0.5 q0.4 s0.3 t0.4
stav+i 7.3 a0.9 e1.2 i0.5
sted 4.9 a-0.3 b-0.7 c0.6 d0.4 e1.3 f0.4 g-0.9 h1.6 i-0.9 j-0.9 k3.2 m0.9 n1.2 o0.7 p-0.6 q-0.6 s-1.1 t0.7
sted+for 5.6 b-0.7 c0.9 e1.8 f-0.4 g-0.6 h0.9 i-1.0 j-0.6 k-0.6 m0.4 n1.1 r-0.8 s-0.6 t0.5
sted+til 7.3 a-0.3 k0.8 l0.3
steder 7.3 a0.9 e1.7
stedet 5.0 a-1.0 b-0.5 c0.6 d0.5 e0.3 f0.4 g-0.8 h1.7 i-0.8 j-0.8 k3.5 m1.1 n1.2 o0.8 p-0.5 q-0.5 s-1.0 t0.8
stee 6.8 a0.5 d0.5 g0.3 h1.5 l-0.3 m0.7 p-0.3
steen 6.8 a0.5 d0.5 g0.3 h1.5 l-0.3 m0.7 p-0.3
stef 7.3 a0.5 i0.7 m0.9 p1.4
steffe 7.3 a0.5 i0.7 m0.9 p1.4
steg 6.7 a1.2 b2.5 c-0.5 d-0.5 e0.4 f1.1 g-0.6 l0.5 t0.3
steget 7.1 a0.6 b2.7 c-0.4 d-0.3 e-0.7 f0.9 g-0.5 l0.5
stem 6.0 a0.9 b1.6 c-0.4 e0.8 h0.5 j-0.4 m1.0 t1.3
stem+pa 7.3 h0.3 m0.3 r-0.4 t0.9
stemme 7.1 g0.4 h-0.3 m1.2 n-0.3 r0.3 s-0.4
stemni 7.3 a0.7 b1.1 e1.3 h0.4 i0.7 s0.8
stempl 7.3 c0.4 l0.3 m0.3 r-0.4 t1.0
stemt 7.3 b0.8 n0.4
sten 6.7 b-0.5 d1.6 g0.4 h0.7 i0.3 j0.4 o-0.4 p0.4
stif 6.8 a1.0 c0.7 e0.5 j0.7 o-0.4 q-0.4 s1.3
stifts 7.1 a0.5 e0.4 j0.7 s1.4
stig 6.5 a-0.6 b1.5 d0.3 f1.0 g-0.7 h0.3 i-0.5 j-0.4 k1.2 l0.4 o1.4 p-0.5 q0.8 s-0.4 t1.6
stiger 7.1 b0.6 c0.5 e0.3 g-0.5 k1.6 m0.6 o1.2 p-0.3 q0.6 t-0.4
stik 6.7 a0.8 b2.5 e0.5 f1.2 g-0.6 i0.9 j-0.4 m0.7 q0.3 s-0.3
stikpr 7.3 a0.7 b2.0 e0.9 f0.7 g-0.4 h0.3
stil 4.8 b0.4 c0.7 d0.8 f0.5 g-0.9 i-1.0 j1.6 k1.1 l1.1 n0.7 o0.7
stil+en 7.1 c-0.4 e0.6 f0.3 g-0.4 h-0.5 i-0.3 k-0.4 l0.8 m0.4 n-0.4 o1.2 t-0.4
stil+i 6.8 c0.5 d1.0 e0.7 g0.4 h0.8 i-0.3 k2.5 m-0.4 n0.6 r0.5 s0.5
stil+og 7.3 e-0.4 j0.9
stil+op 7.3 a-0.4 e-0.5 g-0.4
stil+pa 7.3 a-0.3 e0.4 t0.5
stil+som 7.3 a-0.3 d-0.4 j-0.3 n0.7 o0.5
stil+til 7.3 a0.7 b0.4 e-0.5 f0.4 g0.4 i-0.4 j1.8
stilla 6.5 a0.9 b0.3 c2.2 d0.8 g-0.5 h-0.3 i-0.3 j0.4 k0.5 l-0.4 p2.0 r-0.3
stille 5.7 a-1.2 c-0.8 d0.6 e0.5 g0.4 i-0.4 j-0.7 k0.6 l1.7 n0.3 o0.7 p-0.8 r0.4 s0.8
stilli 6.0 a-0.5 b0.4 c0.3 e0.3 g-0.8 k0.4 m-0.5 n0.9 p-0.5 t0.4
stin 7.3 a0.4 e0.5 g0.3 n0.4 q0.5 r0.4 t-0.4
stine 7.3 a0.4 e0.5 g0.3 n0.4 q0.5 r0.4 t-0.4
stje 5.8 e-0.6 g0.8 i-0.5 j-0.5 k1.2 n-0.3 p-0.5 r0.8 s0.7 t-0.5
stje+og 6.8 e-0.4 k0.7 s0.6
stje+pa 7.1 a-0.7 d0.3 g0.7 k0.4 r0.8 s-0.8
stjern 5.8 e-0.6 g0.8 i-0.5 j-0.5 k1.2 n-0.3 p-0.5 r0.8 s0.7 t-0.5
stob 7.3 e0.3 g0.8 j1.0 r0.7
stod 5.6 a0.7 c1.5 d-0.5 e1.6 f-0.5 g-0.5 h-0.3 i-1.0 j-0.7 m1.2 p0.7 t0.6
stod+der 7.1 a0.6 c1.2 e1.4 i-0.4 m0.7 t-0.4
stod+og 7.3 e-0.6 g-0.4 m0.3 p1.2
stod+pa 7.3 b0.7 e0.4
stof 7.3 f0.4 g0.8 o0.7 q0.3 r1.6 t-0.3
stoj 5.1 j-0.5 p-0.5
stoj+er 5.1 j-0.4 p-0.5
stol 6.0 a-0.9 b-0.4 c1.2 d0.9 f0.9 g0.7 h0.5 k0.4 m0.6 n0.9 p-0.6 q0.4 r1.5 s-0.4 t0.3
stol+af 7.3 c1.3 g0.9 i0.8 j0.8 r1.0
stol+pa 7.3 d0.6 s0.3
stole 7.3 d0.6 s0.3
stolen 7.1 a-0.9 c0.6 d0.6 g-0.4 n1.5 p-0.3 s-0.3
stolt 7.3 c1.0 e-0.4 g0.3 h0.8 i0.9 j0.8 r0.3
stolte 7.3 a-0.5 g1.5 m0.4 q0.4 r1.6
stop 5.4 a0.9 b-0.6 c1.0 e1.0 h0.9 i1.8 j-0.8 k-0.5 o-0.4 p1.7 q-0.4 t1.2
stop+beta 7.3 f0.6 m0.5 o-0.4 t0.7
stop+det 7.3 a0.3 e1.0 t1.5
stoppe 5.7 a0.6 b-0.4 c1.3 e0.5 f0.4 h1.0 i2.2 j-0.6 m0.4 p1.2
stor 4.5 a-3.9 b-0.6 c-1.2 d-1.0 e-1.1 f0.5 g3.4 h2.2 i-2.1 j-0.8 k1.5 l1.4 m-1.0 o0.6 p-1.4 q0.9 r4.2 t-0.3
stor+end 7.1 a-0.4 e-0.3 r-0.4
stor+er 7.3 a-0.5 k1.0 q0.4 t-0.3
stor+hjæl 7.3 g-0.4 k0.3 o0.9 q0.6
stor+kund 6.8 a-0.4 c-0.5 d-0.6 i-0.4 l1.2 n-0.3
stor+pris 7.3 a-0.6 b-0.3 g1.1 r1.5
stor+ros 7.3 a-0.4 b-0.4 d-0.4 g0.8 h0.9 m0.5 n0.5 r1.0
stor+sa 7.3 b0.6 e0.6 p-0.3 s0.9
stor+tak 7.3 d-0.3 g0.7 o0.5 r1.0
store 6.4 a-1.0 d-0.4 f0.9 g1.1 h1.9 i-0.7 j-0.3 n0.5 r0.4 s-0.5 t0.5
storm 6.7 b0.5 c-0.3 d-0.3 i-0.4 j0.7 k0.8 l-0.3 p0.5 s0.8 t-0.4
storme 7.3 a-0.7 c0.5 d0.4 e-0.4 g0.5 h0.8 k1.7 r0.6
storre 6.1 a-0.6 d-0.6 f0.5 g-1.1 i-0.7 j-0.5 l-0.7 o-0.7 p-0.4 r-0.7 s0.6
storst 6.5 a-0.7 c-0.6 f0.4 g-0.4 h0.4 i-0.6 j-0.4 l1.8 m-0.5 r-0.4
stort 6.5 b-0.5 c-0.5 d0.6 e-0.9 g1.8 i0.8 k0.5 r2.1 s-0.4
stov 6.2 a0.5 b-0.4 c-0.4 d-0.6 e1.6 i-0.5 j-0.4 m-0.4 n0.8 p0.8 s0.7
stov+og 7.3 d-0.4 e0.5 p0.4 s0.6
stovet 7.3 a0.6 e1.2 p0.6 s0.6
stovle 7.3 e0.5 f0.3 g-0.3 s0.5
stovsu 7.1 e0.3 l0.3 n0.6 p0.5
stra 6.4 b1.1 c0.9 e-0.5 g0.7 i-0.5 j-0.4 k1.0 m-0.5 n2.0 p0.4 q1.9 r0.9 s-0.4 t-0.4
straks 7.1 a-0.3 b-0.4 c1.0 d0.7 e-0.3 g0.9 h0.5 i-0.3 k0.7 m-0.4 n2.7 p-0.7 q1.6 r1.2
stre 6.1 b1.1 d-0.7 e-0.5 f0.5 g-0.6 h-0.3 j-0.4 o0.9 p-0.3 r-0.6 t-0.4
stre+og 7.1 a-0.6 d-0.4 o1.1 q0.4
strege 7.3 b0.8
stri 6.1 c-0.4 d-0.6 e0.7 f-0.4 i-0.5 j1.1 l0.5 m1.0 n-0.3 p0.9 s-0.4
stri+med 6.7 a0.4 b0.4 d-0.5 g-0.3 j1.4 m1.2 p0.6
stribe 7.3 n-0.3 p0.6 t0.4
strid 6.8 a0.6 e0.4 j1.5 m1.0 p0.7
stro 6.5 a0.4 b0.8 e-0.8 m1.4 p-0.3 q0.6 t0.9
stromm 7.1 d0.7 n0.4 q0.4 t1.0
stru 7.3 g0.6 n1.1 o0.5 r0.5
stud 6.2 b-0.5 c0.4 d-0.4 h0.6 i1.1 m-0.4 n-0.3 o-0.4 q-0.3 r-0.9 s-0.4 t0.5
stud+fra 7.3 c0.7 i0.5 l0.3 r-0.3
studer 7.1 c0.6 d-0.4 i0.5 r-0.4 t0.5
studie 6.7 f0.4 g0.3 h0.8 i0.7 r-0.6
stue 6.8 e0.9 k0.8 m0.6 s0.5
stuen 7.1 a-0.3 k0.8 m0.6
styk 5.4 a-1.0 b0.5 c0.6 d0.5 g1.4 h1.9 i-0.6 j-0.4 k0.3 l-0.6 m1.1 o-0.5 p-0.3 r0.6 s-0.6
styk+arbe 7.3 a-0.5 c0.4 g1.2 h0.4 q0.8 r1.2
styk+i 7.3 a-0.4 e-0.4
stykke 5.5 a-0.7 b0.7 c0.6 d0.7 e0.3 g0.5 i-0.4 k0.5 l-0.4 m1.0 o-0.5 r0.7 s-0.5
styr 6.7 a-1.0 c0.3 g0.7 h-0.4 i0.5 j-0.6 k-0.4 l0.6 m-0.3 r1.5 s-0.4 t0.6
styr+pa 7.3 a-0.4 g-0.4 i0.7
styrel 7.3 d0.3 l0.4 n0.4 q-0.3 t0.7
stæv 5.7 a0.8 d1.4 e2.0 g-0.6 h-0.4 i-0.8 j3.8 m-0.4 p0.3 s-1.0 t-0.6
stæv+i 7.3 j0.6 p0.8
stæv+pa 6.8 a-0.4 d0.7 e-0.8 j0.3 s-0.4
stævne 6.8 e0.7 h-0.3 i-0.4 j1.0 o0.3 p0.5 q0.3 s-0.4
stævni 6.0 a1.1 b-0.3 d1.3 e1.5 f-0.3 g-0.5 i-0.5 j3.1 s-0.7 t-0.4
sund 6.8 a-0.6 b-0.3 c-0.4 d-0.4 e-0.6 i-0.5 j-0.4 m-0.4
supe 6.8 a-1.1 c-0.4 g1.8 h0.3 i-0.6 n1.3 o-0.3 q0.5 r2.7 s-0.3
super 7.3 a-0.6 c-0.3 h0.4 n1.4 r0.3 t0.4
supp 5.8 a0.5 b-0.6 d1.4 e1.7 f0.6 i-0.7 j-0.8 k0.6 m0.4 p0.4 r0.5 t0.7
suppor 5.9 a0.7 b-0.5 d1.6 e1.9 f0.6 i-0.7 j-0.7 k0.7 o-0.3 p0.5 r0.6 s0.4 t0.8
sur 7.1 e0.3 f0.8 j0.5
sure 7.1 a-0.7 e-0.3 g1.2 m-0.3 o0.4 q0.4
sus 7.3 c-0.4 e0.5 f0.3 q0.7
susa 6.7 a-0.6 c-0.4 e-0.4 g-0.3 i0.8 n0.4 o0.3 r0.7 t0.3
susann 6.7 a-0.6 c-0.4 e-0.4 g-0.3 i0.8 n0.4 o0.3 r0.7 t0.3
sv 6.8 d-0.4 e-0.5 r-0.5
svar 4.2 a2.3 b-0.5 c2.1 d6.3 e-1.1 f0.9 g-1.6 h0.4 i0.4 j1.2 m1.3 o0.7 p-0.8 r-0.3 s1.9
svar+er 7.1 b-0.3 c-0.4 d-0.4 j0.7 n0.4 p0.6 r0.3
svar+for 7.3 d-0.4 s0.6
svar+fors 7.3 d0.6 j0.6 l0.4
svar+fra 7.3 i0.6
svar+i 6.8 a0.6 c1.5 g-0.4 i1.5 s-0.4
svar+ikke 7.3 d0.4 e-0.4 s0.6
svar+pa 5.4 a2.1 b-0.8 c3.2 d4.1 e-0.5 f1.1 g-0.8 i0.9 j2.0 k0.4 o0.8 p-0.4 q0.7 r-0.5 s0.5
svar+til 6.8 b1.3 d0.8 e0.6 f0.4 i-0.3 j-0.5 m0.3 n0.5 o0.4 p0.5
svare 5.7 a1.3 b-0.7 d1.0 e0.6 g-0.4 k0.3 l-0.6 m0.3 n-0.9 o0.7 p-0.5 q0.4 s2.5
svared 7.1 d1.2 e-0.5 g-0.4 j0.4 m-0.3
svarer 6.1 a0.7 b0.6 c1.3 d0.8 e-0.5 f-0.4 g-0.8 i0.7 j-0.4 n0.4 o0.5 r-0.3 s0.4 t0.6
svaret 6.1 a1.0 c0.5 d0.9 e0.9 g-0.6 i0.4 j1.3 l-0.3 m1.0 o-0.4 r-0.9 s1.5 t-0.3
svarti 7.1 a-0.4 b-0.4 c0.7 d0.4 e-0.5 g0.9 i-0.4 r1.3 s-0.4
svej 7.1 a1.1 c0.8 e1.3 l-0.5 n1.3 p0.7
svejse 7.3 c0.9 e-0.3 n1.4
sven 5.9 e0.4 h0.5 i0.4 j-0.5 l0.4 n1.0 o0.7 r0.3 s-0.7
sven+age 7.3 a-0.6 e-0.5 f0.3 g0.4 i-0.4 l1.0 q0.3
sven+er 7.3 a0.9 e0.8 g-0.4 i0.6 k0.4
svend 6.8 l0.9 n-0.4 p0.6
svendb 7.1 c0.5 e0.4 h0.7
svensk 6.7 k0.6 n1.5 o0.7 p-0.4 r0.4 s-0.4
sver 7.3 d0.5 e0.3 g0.9 r0.8 s0.6
sverig 7.3 d0.5 e0.3 g0.9 r0.8 s0.6
svig 5.9 a-0.8 d-0.7 g0.3 j-0.6 m0.4 o1.0 p-0.4 q1.5 r0.7 s-0.6
svig+er 7.1 a-0.6 b0.5 e0.5 g-0.4 h0.4 k0.6 o0.7 q0.8 r-0.4
svig+har 7.3 c0.4 e-0.5 i0.7 o0.4
sviger 5.9 a-0.8 d-0.7 g0.3 j-0.6 m0.4 o1.0 p-0.4 q1.5 r0.7 s-0.6
svog 7.3 g0.3 h0.8 r0.4 s0.7
svoger 7.3 g0.3 h0.8 r0.4 s0.7
svær 6.5 a0.4 b1.6 c-0.6 d0.8 e1.5 g0.9 h0.7 i-0.8 j-0.5 l0.7 m0.3 n0.5 r1.2 s-0.4
svær+ved 7.3 a0.4 b1.8 e0.4 i-0.4 j-0.3 m0.4 p0.5 t0.4
svære 7.3 a-0.5 b0.4 g1.4 h1.0 i-0.3 k0.3 r1.5
svært 6.8 a0.9 b1.3 c-0.6 d0.9 e1.7 g-0.4 i-0.5 j-0.4 l0.6 m0.3 n0.4 o-0.3 q-0.3 s-0.3
syd 7.1 a0.4 b-0.3 c0.9 d0.6 j0.7 k-0.4 n0.5 s0.7
syg 7.1 a-1.0 b-0.3 d-0.3 e-0.4 h-0.3 k0.6 l0.7 n1.1 p-0.3 q-0.4 t0.3
syge 6.4 a-0.5 b-0.6 c-0.3 d0.5 e-0.4 f-0.5 g0.8 h-0.3 i-0.6 j-0.3 k0.8 l0.5 n0.5 r1.0 s-0.3 t-0.5
sygeme 7.3 c-0.5 d0.5 l0.8
syn 7.3 a0.8 e1.9 g-0.4 j2.7 s-0.3
syn+og 7.3 a0.8 e1.9 g-0.4 j2.7 s-0.3
syne 6.1 a1.0 b0.7 c0.7 h-0.4 i-0.5 j0.5 m1.1 p-0.5 s0.7
syne+jeg 7.3 a0.7 b0.9 c0.7 s0.5
synes 6.2 a0.7 b0.8 e-0.8 i-0.5 j0.5 m0.9 p-0.3 s0.8
syng 7.1 a-0.6 d-0.4 g0.6 h0.6 n0.7 o0.7 r0.9 s-0.3
synge 7.3 a-0.3 g0.7 h0.7 k0.3 n0.3 r1.0
synt 7.3 g0.8 i0.6 r0.7
syntes 7.3 g0.8 i0.6 r0.7
syst 5.4 a-0.8 c0.3 d0.4 f1.6 g-0.3 h0.5 j-0.6 k0.5 l0.9 o1.4 p-0.5 q1.0 s-0.7 t0.3
syst+har 7.1 a0.9 e1.5 f0.6 h0.4 n0.3 t0.9
syst+og 7.1 a-0.5 e-0.4 g0.5 h0.9 k0.4 l0.4 o0.6 q0.8 t-0.3
system 5.5 a-0.9 c0.4 d0.5 f1.6 h0.5 i-0.4 j-0.6 k0.5 l0.9 o1.5 p-0.5 q1.1 s-0.7 t0.3
syv 6.1 a-0.5 c-0.6 d-0.7 e0.3 f0.8 h0.6 i-0.7 j0.3 k-0.4 m-0.4 o0.5 p0.3 s-0.7
sæby 7.3 e0.5 g0.6 h0.9 p0.5
sædv 7.1 a-0.7 j-0.5 k0.4 n0.8 o0.9 p-0.3 q-0.3
sædvan 7.1 a-0.7 j-0.5 k0.4 n0.8 o0.9 p-0.3 q-0.3
sælg 5.8 a0.9 e1.8 i0.7 j0.3 l1.4 n-0.4 q-0.3 t-0.3
sælg+hest 7.3 d-0.4 i0.8 l2.0
sælge 7.1 a0.6 c-0.4 e0.4 i0.6 l2.1 m0.5 o-0.4 r-0.5
sælger 6.0 a0.5 c0.4 e1.7 j0.4 n-0.5 q-0.5 r0.7
sæso 6.7 a1.3 b-0.3 c0.4 d0.6 e0.4 f0.3 g-0.4 i2.4 p-0.4 t-0.3
sæson 7.3 a1.1 i2.1
sæt 6.7 a-0.8 e0.8 f1.1 g0.6 h2.5 i-0.7 q-0.3 r1.3
sæt+det 7.3 a-0.4 e0.8 f0.4 g-0.6 i-0.4 m0.4
sætt 4.9 a-1.4 b-0.5 d0.5 h0.7 i-0.5 j-0.7 k0.6 m-0.4 n0.4 p0.3 r0.6 s-0.5
sætt+det 7.3 a-0.4 l0.4 r-0.5 t0.5
sætt+en 7.1 a-1.1 b-0.4 c-0.4 e-0.4 g0.5 m-0.5 r0.6 t-0.4
sætt+et 7.1 a0.5 d0.6 e0.7 g-0.4 k1.5 m-0.3 n0.4 p0.4 q0.4 s0.4
sætt+i 7.3 d0.4 g0.4 h0.5 i0.4 r0.3
sætte 5.0 a-0.4 b-0.3 d1.1 e0.4 g-0.3 h0.3 j-0.6 k0.6 m-0.6 s-0.3 t0.6
sætter 6.7 a-1.1 c0.4 g0.5 p0.7 r0.8 s-0.3 t-0.3
tab 7.1 a0.8 c0.5 j1.7
tabe 6.5 b0.5 e0.5 f-0.3 g0.5 i-0.4 l0.4 r0.7 t0.8
taber 6.8 b0.4 e1.0 g0.6 i-0.3 l0.3 n0.3 r0.7 t0.9
tabt 6.8 a0.5 b0.3 c1.0 d-0.6 e0.8 f0.7 p1.0
tabte 7.1 a0.5 b0.4 c1.1 d-0.4 e1.0 f0.8 p1.1
tag 5.9 b0.5 c0.7 d-0.6 e0.4 h0.8 j0.6 n1.0 o-0.5 q0.4
tag+der 7.3 a0.8 c1.0 i1.5 j1.7 p0.4
tagd 7.3 a-0.3 f0.3 n0.6
tagdæk 7.3 a-0.3 f0.3 n0.6
tage 3.7 a1.0 b0.8 c1.4 d-0.5 e2.6 f2.4 h1.5 i-0.4 j0.6 k1.4 l0.7 n1.0 p0.5 q0.7 r0.7
tage+ansv 7.3 a0.4 c-0.3 d0.6 e0.6 f0.4 s0.7
tage+bill 6.8 a0.4 c-0.4 d-0.3 e0.9 g-0.5 j-0.4 r-0.4 s1.6
tage+dem 7.3 b0.3 d-0.3 e0.4 s0.4
tage+den 6.2 b-0.4 c-0.5 e0.4 f1.1 g-0.6 h0.9 i-0.5 j-0.4 o0.7 p-0.5 s0.6 t0.4
tage+det 6.4 a0.6 b1.0 c0.9 d0.6 f0.8 g-0.8 i-1.1 j-0.3 k0.7 m0.4 p-0.4 s-0.5
tage+en 6.8 a1.0 b0.9 c2.7 d-0.6 e-0.3 f0.9 h0.7 l1.1 o0.3 p-0.4 q-0.3 r0.3
tage+forb 7.3 f0.5 p0.6
tage+i 6.8 b0.7 c-0.3 e0.4 f-0.3 i0.4 j0.5 q0.4
tage+ikke 7.1 b0.5 d-0.5 e-0.4 g0.4 i0.4 r0.4 s0.5
tage+imod 7.3 a-0.3 m0.4 r0.6
tage+jeg 6.4 a0.6 b-0.3 d1.3 f0.8 g0.3 h0.4 i0.6 l0.6 n0.7 o-0.3 r-0.5 s1.8 t0.5
tage+pa 5.6 k0.4 p-0.4 q0.5
tage+sage 7.3 a0.4 c0.9 f1.4 i0.6
tage+stil 7.1 a0.6 c0.3 d0.3 e0.8 j0.8 p0.5 s0.5
tage+tele 6.7 c-0.6 d1.4 f0.3 g1.1 j0.8 m0.3 r1.5 s-0.6
tage+til 6.7 c-0.4 g0.4 k-0.3 r0.6 s-0.4
tage+vi 6.8 c0.6 e-0.4 g-0.3 h-0.4 i1.2 n0.5 q0.7
tager 4.3 b0.6 c1.3 d-0.5 f1.9 g0.6 h0.9 j-1.1 k-0.3 l0.9 n1.7 o0.5 p-1.2 q1.0 r1.5 s-0.7 t0.6
taget 5.2 a1.7 c0.4 e2.4 f0.7 h0.5 i0.3 j2.2 k1.9 m-0.7 o-0.3 p1.2 r0.4 s0.6 t-0.8
tagr 7.3 e0.3 j0.8 p0.7
tagren 7.3 e0.3 j0.8 p0.7
tak 3.6 a-4.1 b-0.6 c-1.3 d-1.0 e-1.0 g5.0 h-0.7 i0.4 j-2.6 k1.1 l-0.3 n1.1 o1.1 p-2.8 q0.4 r6.8 s-2.9 t0.3
tak+det 7.3 a-0.6 b-0.3 e-0.3 f0.6 g0.9 k0.3 r0.9
tak+for 4.3 a-2.8 c-0.4 e-1.1 g4.8 i1.2 j-1.7 k0.9 l0.4 m-1.1 n1.4 p-1.7 q0.9 r6.1 s-1.7
tak+ford 6.7 a-0.5 b0.7 g1.4 h-0.3 m0.4 q0.5 r1.6 s-0.4 t0.4
tak+pa 7.3 a-0.8 e-0.5 g0.5 o0.7 r0.8
tak+skal 7.3 a-0.4 g1.1 r1.1
tak+til 6.2 b0.4 c-0.4 d-0.5 g0.6 i1.3 k0.9 o0.6 r0.9 s-0.5
takk 6.5 a-0.8 c-0.3 d0.7 e-0.5 f0.3 g0.8 i1.2 j-0.3 p-0.3 r1.1 s-0.4
takke 7.3 d1.1 i0.9
takn 7.1 a-0.6 d-0.3 e-0.4 f0.3 g0.5 h-0.3 i0.5 m0.6 r0.9
takn+for 7.3 a-0.4 e-0.4 i0.6 m0.3 r0.4
taknem 7.1 a-0.6 d-0.3 e-0.4 f0.3 g0.5 h-0.3 i0.5 m0.6 r0.9
taks 6.7 a-0.3 b0.7 d-0.6 e-0.6 h0.8 l0.8 m0.4 n-0.3 p-0.3 s-0.3
takst 7.1 c0.4 e-0.5 h1.0 m0.6
tal 6.4 b-0.4 e-0.6 g-0.6 j1.0 m0.3 n0.3 r0.5 t-0.4
tale 4.9 a0.7 b0.8 c0.8 d1.3 f2.3 h1.0 i-0.6 j-1.3 k0.9 m0.5 n0.6 o0.3 p-1.1 r1.3 s0.8 t1.4
tale+med 5.9 a2.2 b0.5 d1.8 e0.7 f3.4 g-1.1 h-0.3 j-0.5 o0.7 r-0.4
tale+og 7.3 a-0.3 c-0.4 d0.6 e-0.5 g0.6 h1.4 n0.5 o0.4 r1.1 s0.5 t0.5
tale+om 6.1 b1.0 c1.5 d-0.7 f0.8 g-0.9 j-0.5 k1.0 l-0.4 p-0.4 t1.0
tale+stad 7.3 a-0.6 g1.3 l0.7 q0.6 r1.2
tale+vi 7.1 e-0.5 f0.6 i-0.3 s1.5
taler 5.9 a-0.9 d0.5 f0.5 i-0.8 j-0.9 k-0.3 l0.4 m0.4 n-0.5 p-0.5 q0.7 r0.6 s0.9 t0.4
talers 7.3 a-0.3 g0.8 h0.9 n0.3 r0.9
tall 6.0 a-0.8 e0.8 f-0.3 g0.4 h0.7 i-0.5 k0.3 o0.5 p-0.3 r0.5 t0.6
tall+er 7.3 e0.5 j0.5 o1.2 q0.3
tallen 6.1 a-0.4 b0.4 e0.8 g0.5 h0.6 i-0.5 k0.4 o-0.5 r0.4 t0.5
talm 6.1 b-0.5 c2.2 f0.3 g1.1 i0.6 j-0.4 k0.3 l0.7 p0.6 r1.5 s-0.4 t0.6
talm+med 7.1 a-0.7 d-0.4 g0.5 k-0.3 l1.0 r0.9
talmod 6.1 b-0.5 c2.2 f0.3 g1.1 i0.6 j-0.4 k0.3 l0.7 p0.6 r1.5 s-0.4 t0.6
talt 5.3 a2.4 b0.7 c0.4 d-0.6 e2.5 f0.4 g-1.1 h0.4 j1.7 l0.5 m1.1 p0.4 r-0.7 s-0.8
talt+med 6.5 a1.4 b0.7 c-0.5 d-0.4 f0.4 g-0.4 i-0.5 j2.3 m1.1 p1.4 r-0.3 s-0.5
talt+om 6.4 a-0.4 d-0.4 e1.1 h1.1 i-0.6 j-0.6 m0.5 n0.4 p-0.3 r-0.4 t0.3
talte 6.8 e1.4 g-0.4 h-0.4 i-0.4 j-0.3 r-0.3
tand 6.8 a-0.8 c-0.6 d0.5 g0.5 h1.0 i-0.5 k0.4 m0.7 n-0.4 r0.9 s-0.3
tandlæ 7.1 a-0.9 g0.6 h1.2 k0.3 n-0.3 r0.6
tang 6.8 e-0.9 i-0.3 k0.5 l1.0 p0.4
tank 6.8 a1.2 b2.6 c1.1 d-0.4 e1.2 g-0.4 i0.4 m0.4 r-0.4 s1.0
tanke 7.3 a0.6 b0.6 c1.3 i0.5 r-0.3 s0.7
tape 7.1 a1.1 b1.9 e1.7 g-0.3 j0.7 p0.5 s2.1
tapet 7.3 a0.9 b2.0 e1.2 g-0.3 s1.5
tast 6.5 a-1.3 e-0.6 f0.4 h0.3 i-0.7 n0.4 o0.7 p-0.4 s-0.4
taste 7.3 a-0.7 i-0.4 o1.0 t0.3
tavl 7.3 e-0.4 q0.3
tavs 7.1 a0.5 d2.2 e-0.5 g-0.5 j0.4 r-0.3 s2.0
tavshe 7.3 a0.3 d1.2 e-0.3 g-0.5 r-0.3 s1.2
taxa 7.3 b0.4 c0.7 d-0.3 f1.0 t1.0
te 7.3 d0.8 k0.8 t0.3
team 7.1 a-0.5 e-0.3 g-0.8 m0.3 n0.4
teat 7.1 a-0.5 e-0.5 n0.6 q-0.3 t0.4
teater 7.1 a-0.5 e-0.5 n0.6 q-0.3 t0.4
tegn 4.9 a-0.6 c1.0 e0.9 g0.8 h1.2 i-0.6 k0.5 l0.5 n0.7 p-0.6 q0.7 r1.4 s0.4 t0.8
tegn+den 7.3 d0.8 n0.5 t-0.3
tegn+det 7.3 d0.4 e0.5 g0.5 n1.1 r0.5 s0.8
tegn+er 6.8 b0.3 c1.3 d0.5 e-0.8 f0.8 g-0.5 i0.5
tegn+og 7.1 a0.3 c0.6 d0.6 g-0.5 i-0.3 k0.3 n0.3 p1.2 q1.0 r-0.4 s1.0
tegn+til 6.8 a-0.4 b-0.4 c0.5 e-0.8 f1.0 g-0.3 i-0.4 k-0.3 l0.9 n-0.4 q0.7 t0.7
tegne 6.8 b0.6 g0.4 h0.7 i-0.4 l0.5 n0.5 t-0.4
tegned 7.3 a0.7 e1.3 g-0.3 j0.4 p1.3 s1.1
tegnes 7.1 c0.6 d-0.4 e-0.4
tegnet 6.8 c-0.4 e0.9 g0.3 i0.5 m0.3 n1.0 r0.4 s0.6
tegnin 5.4 a-1.1 c1.2 d0.4 e-0.9 f0.4 g-0.3 h-0.3 i-1.3 l0.5 p-1.1 q0.9 r0.5 s-0.4 t1.7
tegnsp 7.3 a0.3 e0.8 g0.6 h0.8 i0.6 k0.8 r0.5
tekn 5.8 a0.4 c-0.5 d-0.4 e1.1 f0.7 j1.2 o0.5 p0.4 s0.5 t1.2
tekn+inst 7.1 a0.7 e1.5 j2.1 p1.0 s0.5
tekn+og 7.1 c-0.4 g-0.3 i0.4 q0.6 t0.7
teknik 6.2 b0.5 e-0.6 j-0.4 o0.4 p-0.4 q0.5 r0.4 t0.5
teknis 7.1 a0.4 e1.0 f0.8 j0.7 p0.7 s0.5 t1.0
teknol 7.3 a0.4 e1.0 j1.3
teks 4.7 a-2.1 b-0.4 d0.3 e-0.7 f-0.3 i-1.2 j-1.3 o0.8 p-1.1 q1.8 r0.8 s-1.2
teks+er 5.1 a-0.8 g1.1 i-0.6 j-0.7 p-0.4 q0.3 r1.3 s-0.4
teks+til 6.4 a-0.6 e-0.5 f-0.4 g-0.6 i-0.4 k-0.3 m0.8 o0.3 p-0.3 s-0.5
tekst 5.1 a-0.5 f-0.4 g-0.4 i-0.4 j-0.9 p-0.4 r-0.3 s-0.4
tekste 5.6 a-2.0 b-0.5 e-0.6 i-0.9 j-0.6 m-0.3 o0.7 p-0.8 q2.3 r1.3 s-1.0
tele 4.7 a-1.2 c0.8 d1.7 e-1.2 g1.7 h0.7 i-0.3 j-0.4 m0.6 n0.7 p-0.9 q1.1 r1.8 s-0.8 t0.3
tele+har 7.3 a-0.5 b0.3 c0.3 g0.7 o-0.3 q1.0 r1.1 t0.4
tele+i 7.3 h0.4 k0.9
tele+med 7.3 e-0.4 g0.3
tele+og 6.1 a0.7 b0.7 c1.1 d1.2 e-0.5 f-0.3 g-1.0 i-0.6 j-0.4 m1.3 o0.3 p-0.3 q-0.4 r-0.8
tele+ogsa 7.3 d-0.3 e0.4 h0.6 i0.6 n0.4 o0.4
tele+sa 6.8 a-0.3 b-0.3 c-0.4 d0.7 e-0.6 h0.4 i-0.4 j0.8 p-0.5 t0.5
telefo 4.7 a-0.7 b0.4 c0.9 d2.0 e-1.2 f0.3 g1.7 h0.7 j-0.4 k0.4 m0.7 n0.8 p-0.7 q1.2 r1.9 s-0.7
telt 6.8 a-0.6 g0.4 h1.0 k-0.3 l0.4 m0.5 o0.4 q0.7 r-1.0
tema 7.3 d0.4
term 7.3 a-0.5 f0.3 g-0.3
termin 7.3 a-0.5 f0.3 g-0.3
terr 7.3 c1.0 e0.8 g0.8 q1.3 r0.8
terras 7.3 c1.0 e0.8 g0.8 q1.3 r0.8
test 6.4 b-0.3 c-0.4 d-0.5 g0.5 h-0.3 i0.4
testam 7.1 e0.3 g0.6 i0.6 k0.3 r0.7
this 7.1 c0.8 d-0.4 e-0.4 g1.0 h1.4 i0.9 r0.9 s0.7
thiste 7.1 c0.8 d-0.4 e-0.4 g1.0 h1.4 i0.9 r0.9 s0.7
thom 5.3 f0.3 h-0.4 j-0.4 n0.5 p-0.5 s-0.3
thomas 5.3 f0.4 i0.3 j-0.3 p-0.5
thor 7.1 d0.8 e0.8 i0.6 j0.3
thy 7.3 d0.8 e-0.3 l0.8 p0.6 t0.3
thyb 7.3 a0.8 b0.4 d0.6 k0.5 l-0.3 m0.8 t0.3
thyg 7.3 c0.5 o0.8 p0.9
thyr 7.3 a-0.4 k0.3 p-0.3
thyra 7.3 a-0.4 k0.3 p-0.3
ti 5.6 a-1.2 b-0.4 c-0.5 e-0.7 g0.4 h2.3 j-0.6 m-0.4 n-0.4 p-0.8 r0.9 s0.8
ti+ar 7.3 a0.5 d1.3 g-0.3 i1.3 s0.8
ti+minu 6.8 a-0.9 e-0.6 g1.3 h0.3 i-0.5 r1.5
tid 4.7 a-0.8 c2.0 d1.1 e-0.7 f0.6 g-0.5 h-0.8 i0.8 j-0.9 k2.9 l1.9 n-0.3 q-0.5 r0.6 s-0.8 t0.3
tid+i 6.5 a-0.6 e-0.6 f-0.5 g-0.7 h-0.5 k1.9 n0.8 r-0.4 s-0.4
tid+jeg 7.3 a0.6 d0.7 j0.7 p1.7
tid+og 7.3 a-0.4 g0.4 h-0.3 l1.1 r0.4
tid+til 5.9 a-0.6 b-0.5 c-0.3 d1.3 e-0.7 g0.6 i-0.9 j-0.4 l0.9 m-0.3 n-0.5 p-0.6 q0.5 r1.6 t1.0
tide 5.4 b1.0 c2.3 e0.9 g1.1 h0.6 i-0.5 j-0.6 k1.6 l1.0 m-0.5 n0.6 p-0.9 q0.5 r2.0 s-0.3 t1.0
tide+hvem 7.3 d0.4 g0.5 h0.3 n0.4 r0.6
tide+og 7.1 c1.1 e0.7 f0.3 g0.8 l0.7 r1.1 t0.5
tide+som 7.3 b0.8 h0.4 q0.9 t-0.4
tiden 5.5 b0.7 c2.4 e1.2 g1.2 h0.4 i-0.4 j-0.6 k1.7 l0.7 m-0.6 n0.6 p-0.9 q0.5 r2.0 t0.9
tidl 5.5 a-1.1 b0.8 c0.4 d0.9 f0.7 i-1.1 l0.8 m1.3 n1.3 o1.1 q-0.8 s0.5 t1.4
tidlig 5.5 a-1.1 b0.8 c0.4 d0.9 f0.7 i-1.1 l0.8 m1.3 n1.3 o1.1 q-0.8 s0.5 t1.4
tids 6.0 a0.5 c2.3 d-0.9 e-0.5 g-0.6 h0.5 j-0.5 l-0.4 m-0.5 n0.5 p1.1 r-0.3 s-0.3 t0.4
tids+i 7.3 c0.8 i0.7
tidspl 7.1 a1.3 c2.2 i-0.3 p1.7 t0.8
tien 7.3 a0.4 b0.8 c-0.3 d0.4 e0.5
tiende 7.3 a0.4 b0.8 c-0.3 d0.4 e0.5
tikt 7.3 e0.6 h0.5 s0.5
tiktok 7.3 e0.6 h0.5 s0.5
til 2.0 a-2.6 b-1.9 c-1.1 d-1.1 e-2.6 f0.6 g1.6 h2.1 i0.9 j-0.6 l-0.6 m-1.2 n-1.5 o-0.9 p-1.0 q-0.6 r-0.9 s0.4
til+aarh 7.1 a-0.3 b0.4 c0.7 d-0.4 e0.6 g0.3 h0.6 n-0.3 o-0.3 r0.6 t-0.4
til+advo 6.5 a0.3 b-0.4 d0.6 h-0.5 i0.5 j0.3 l0.4 m-0.4 s-0.3
til+afte 7.1 a-0.7 g0.6 o0.7 q3.0 r1.0
til+alle 6.8 a-0.3 d-0.4 g0.7 h0.8 r1.0 s0.7 t0.4
til+anja 7.3 a-0.4 f-0.3 g0.9 k0.4 n0.3 r1.2
til+arki 7.3 b0.3 c-0.4 d1.0 i-0.4 l0.6
til+at 3.9 a0.7 b1.3 c-0.7 d1.4 e1.3 f0.4 g1.7 h2.3 i1.2 j1.1 k1.4 l1.0 o0.6 p-1.5 q1.3 r1.2 s0.4 t0.4
til+bade 7.3 b0.4 c0.5 d0.7 f0.8 g0.3 h0.6 i-0.4 k0.5 r0.3
til+bage 7.3 a-0.5 g-0.7 k0.4 r-0.3 s-0.3 t1.0
til+bank 7.3 a-0.4 c-0.5 e-0.3 o0.5 q1.6 r0.3
til+bebo 7.3 c0.4 f0.9 t0.8
til+bogh 6.8 a0.4 b0.8 d-0.6 e-0.4 m1.6 n1.2 p0.5 q-0.5 r-0.4
til+borg 7.3 b0.3 e0.7 f0.8 h-0.4 k0.4 r-0.3 t0.5
til+born 7.3 k0.3
til+brug 7.3 i0.4 r0.4
til+budg 7.3 b-0.3 g0.5 h0.9
til+dem 6.5 a0.6 c-0.6 d1.1 i1.6 j0.3 l0.5 o-0.3 p0.3 q-0.4 r-0.3 s-0.3 t1.4
til+den 5.1 b1.4 d-1.1 f0.9 h1.5 i-0.7 l3.1 m2.2 n1.2 o0.5 r1.5 t0.5
til+det 5.6 a0.9 b0.4 c1.2 e1.8 g-0.3 h0.7 i1.4 j1.3 k0.9 m-0.5 n-0.4 o0.6 r-0.6 s-0.9 t0.5
til+dig 6.8 a-0.6 e-0.9 g1.0 h2.0 l0.9 q0.7
til+din 6.5 c-0.3 f1.6 g0.8 h1.0 j0.4 o0.8 q0.6 r1.3 s-0.4 t0.9
til+dire 7.3 d0.3 k1.0 p0.7
til+domæ 7.3 c0.3 r-0.3 t1.0
til+efte 6.8 a0.3 c0.4 h1.0 i-0.4 m-0.3 p0.4 q-0.3
til+en 5.1 a0.3 b1.3 d0.8 e2.2 f1.3 g-0.5 h2.2 i2.4 j1.0 k0.5 m2.1 n0.5 o0.9 p-1.3 q0.8 r0.3
til+enge 6.7 a-0.8 b-0.4 c0.4 e-0.5 g-0.4 i-0.4 j-0.5 l-0.4 o-0.5 s-0.3 t0.4
til+et 5.8 c-0.8 d-0.9 e-0.6 f0.4 g-0.6 i1.8 n-0.4 p-0.5
til+fakt 7.3 l0.8 m0.3 o0.6
til+febr 7.3 a-0.3 e-0.4 g-0.4 i0.8 r-0.4
til+fodb 7.3 a0.3 e0.4 j0.5
til+folk 7.3 e0.6 g-0.4 s0.6
til+for 7.3 c0.9 d-0.3 f0.8 g-0.3 k-0.3 t0.6
til+fora 6.1 a-0.9 b-0.5 d-0.3 g1.0 h3.0 i0.5 j-0.4 m-0.5 n0.4 p-0.5 q-0.4 r0.6
til+forb 7.3 a1.1 e0.5 i-0.3 s2.6
til+forl 7.3 a0.3 c0.4 e0.4 j0.7 p1.0 s0.8
til+form 7.3 a0.4 e0.7 f0.4 g0.4 p1.3
til+fors 7.3 c0.5 p0.6
til+frok 7.3 a-0.5 b-0.3 f0.3 n0.6 q0.5 r0.3 s-0.4
til+geng 7.1 a0.7 b0.9 c1.0 i0.5 k0.6 n0.9 q0.6
til+genn 7.1 e0.7 g-0.3 i-0.4 j0.5 k1.3 m0.6
til+grin 7.3 a0.7 d0.7 e1.2 j1.0 s1.2
til+ham 6.5 b0.8 c0.3 d0.3 e0.5 i0.5 j0.5 k0.7 l0.3 o0.4 r0.4
til+hand 6.7 c0.5 d-0.4 e0.4 g-0.4 m-0.4 n-0.4 s0.4
til+havn 7.3 a-0.4 g1.0 h1.4 q0.5
til+hele 6.2 a-0.8 b-0.4 c-0.3 d1.0 e-0.9 g1.9 h1.8 i-0.6 m0.5 n-0.3 p-0.3 q0.4 r1.8 s-0.6 t0.6
til+hend 6.4 c1.7 e-0.3 f-0.4 g0.5 i0.8 j-0.4 k-0.4 l0.3 q0.4 s-0.5 t-0.3
til+hjem 7.3 c-0.3 q0.4
til+i 6.0 a-1.0 b-0.4 c1.0 g1.2 i-0.4 j-0.5 k1.4 l-0.5 m0.7 n1.7 o0.4 q1.0 r1.1 s-0.6 t2.3
til+info 7.3 e-0.6
til+inka 6.7 a0.3 c0.8 d-0.4 e-0.4 g0.3 h0.5 i-0.3 j1.3 p1.1
til+jeg 7.1 a-0.4 d0.6 k1.0 n0.8 p0.4
til+jer 5.0 a1.0 b-0.5 c0.5 e1.4 f-0.7 g1.4 h1.4 i1.5 k-0.4 l-0.4 m-1.1 n-0.5 p1.1 r1.2 s0.6
til+jere 5.4 a1.7 b0.5 c0.7 d1.0 e1.7 f5.8 g-0.8 i-0.4 j-0.3 k0.6 o-0.5 p-0.4 q2.0
til+jubi 7.3 a-0.4 d0.4 k1.4 l-0.4 t-0.4
til+jul 7.3 d0.5 f0.3 i-0.4 m0.4 p-0.4
til+jule 7.1 b-0.3 c0.9 e-0.5 i0.9 k0.8 n-0.3 s0.6
til+kaff 7.3 c0.8 e-0.3 j0.8 s0.8
til+kl 7.3 a-0.6 b0.3 d-0.4 h0.4 r0.3 t-0.3
til+kont 6.5 e0.5 g-0.3 h0.4 i-0.4 j-0.3 o0.5 p0.9 r-0.3 s1.0
til+kred 7.3 a-0.4 l0.6 o0.4 q0.9 t0.4
til+kurs 7.3 a-0.3 c0.3 e-0.3 g-0.4 k1.2
til+lage 7.3 e0.4 g-0.5 h0.8 n0.5 o0.3
til+land 7.1 c-0.3 d0.6 e0.3
til+lede 7.1 a0.3 c0.5 e0.4 f2.2 h0.4 p0.4
til+maj 6.5 a-0.4 e0.7 f-0.4 h-0.4 i0.9 j-0.4 q0.6 r0.5 t-0.5
til+mand 7.3 e0.6 k0.5 s0.5
til+mere 7.3 a-0.3 g0.7 l0.4 q1.8 r1.0 t0.9
til+mig 5.3 a1.1 b1.0 c0.5 d1.9 e-1.0 f0.4 g-0.7 h0.5 i-1.3 l0.7 n0.6 o0.7 q-0.7 r-1.0 s1.3 t2.3
til+min 6.0 b-0.3 c-0.4 d-1.2 f-0.4 g0.3 h1.0 j0.6 n0.4 p0.9 r0.9 s-0.6 t-0.3
til+mode 7.3 a-0.4 g0.7 i1.0 r0.6
til+morg 7.1 e1.0 h1.1 l0.3 o-0.4 q1.5 r0.7 s-0.3
til+noge 6.4 a0.8 d1.1 g-0.5 h-0.4 i-0.5 j-0.4 k1.0 l-0.4 m0.4 p-0.5 q0.5 s2.2
til+nogl 7.3 a0.5 c1.2 d-0.4 e0.3 g-0.5 i1.2
til+nyhe 7.1 a-0.3 g-0.5 m1.1 n-0.4
til+næst 6.7 a0.4 b-0.3 d0.4 e0.9 f0.5 h0.8 i0.8 j-0.3 r0.4
til+og 6.2 b-0.3 d0.5 g-0.7 i-0.4 j-0.4 k-0.3 n-0.4 p0.7 q0.6 r-0.4 s-0.5
til+ogsa 7.1 d-0.4 g1.2 h1.2 m-0.3 r0.5 t-0.3
til+onsd 7.1 a-0.4 c0.5 d0.4 g-0.4 h-0.4 k2.4 l0.6 o0.4
til+opho 7.3 a0.5 d0.4 e0.9 i0.3 j0.5 p0.7
til+opsl 7.3 c-0.3 r0.5
til+opsæ 7.3 a-0.8 c-0.4 e-0.3 m0.5
til+orie 7.1 b0.3 c-0.4 d-0.4 l0.7 s0.6
til+os 6.0 c0.6 d2.4 e-0.8 f1.5 g-0.7 h0.3 j-0.5 k1.3 m1.4 n0.6 o1.0 s-0.6
til+post 7.1 a-0.9 b-0.3 g0.7 l0.6
til+revi 7.3 a-0.3 l-0.4 m0.5 n1.4 o0.5 t0.6
til+sa 7.1 c0.7 e-0.5 k1.0
til+sage 5.5 i-0.3 s0.4 t0.6
til+samm 6.5 a-0.9 b0.3 e-0.7 f0.6 g0.5 h2.0 i-0.4 j-0.4 k1.3 o-0.5 p-0.4 q0.9 r0.3
til+serv 7.1 a0.9 g-0.4 i1.4 l0.4
til+sids 7.3 a-0.3 e-0.4 f0.5 g0.6 q0.3 r0.6
til+skat 7.3 a-0.5 d-0.3 i-0.3 q0.3 r0.5
til+somm 6.4 a-0.3 b0.3 c0.7 d-0.6 h0.9 i0.5 k-0.5 q1.1 r1.0 t0.3
til+sven 7.3 e0.8 i0.4 k0.4
til+tide 6.7 a-0.6 b1.0 c-0.7 f0.5 g2.2 i-0.5 l1.1 q0.8 r2.7 s-0.4
til+tids 7.3 c0.4 d-0.3 t0.8
til+tre 7.1 b-0.5 c-0.4 e-0.3 k-0.3 l0.6 s0.8
til+unde 7.3 a-0.4 c-0.3 g0.8 h1.4 i-0.5 k0.3 t0.4
til+vagt 7.3 a-0.5 b0.5 i-0.3 q0.3
til+vi 7.3 a-0.6 e-0.4 i-0.4 l1.4 m0.6 q0.7
til+vind 7.1 a-0.7 c-0.6 d-0.4 e-0.5 g-0.3 h1.0 i-0.5 o0.4
til+vore 4.9 b0.6 c-0.7 d-0.8 e-0.9 f1.3 h0.4 i0.5 j-0.6 l-0.8 m1.6 o0.9 s-0.9 t0.5
tilb 3.6 a1.7 b1.4 c2.4 d1.0 e1.7 g-2.1 h1.3 i1.0 j0.3 l-1.1 m1.4 o-0.6 p0.7 r-0.7 s0.4 t1.0
tilb+af 7.3 b-0.4 e-0.5 g0.5 m0.3 r0.5 t-0.4
tilb+for 7.1 a-0.4 b-0.4 f0.3 j0.6 s-0.3
tilb+fra 6.7 a1.4 b-0.4 c0.6 e0.3 g-0.7 h-0.5 i2.6 s-0.4
tilb+i 6.0 a-0.4 b0.6 c1.1 d0.7 e0.5 j-0.5 l-0.5 n0.4 p-0.5 q0.6 r0.7
tilb+inde 6.8 a0.4 c0.5 e-0.3 g-0.3 h-0.4 i1.2 k-0.3 n0.3
tilb+men 7.3 e0.4 i1.0 t0.6
tilb+nar 7.1 a-0.5 c-0.4 e0.7 h0.4 i-0.5 j0.6 p0.5
tilb+og 6.7 a1.3 b1.4 e-0.4 g-0.4 h-0.4 i1.5 l0.4 m2.7 n-0.3 r-0.5 s1.0
tilb+om 5.5 d1.1 e0.9 i-0.5 k0.3 p-0.4 s0.7
tilb+pa 5.7 a-1.0 b0.9 c-0.5 d-0.9 e-0.3 g-0.6 h1.2 i-0.6 j-0.8 n0.4 o0.4 t0.5
tilb+skal 7.3 a-0.9 i-0.3 n0.9 t1.7
tilb+som 7.3 e0.5 g-0.5 i-0.3 r-0.3 s1.0
tilb+til 6.0 b0.6 c-0.5 d-0.4 e0.7 g1.6 h1.1 i-0.9 l0.3 m0.5 n0.4 o-0.4 p-0.6
tilbag 4.0 a1.9 b-0.5 c1.8 d1.9 e1.7 g-1.8 h-0.4 i0.6 j0.9 l-0.3 m0.6 n-0.7 p1.9 q0.3 s-1.2
tilbud 4.9 b2.7 c1.4 e-0.7 f-0.5 h1.9 i1.1 j-1.2 l-0.4 m1.3 n0.9 o-0.5 p-0.8 s1.0 t1.3
tilbyd 6.8 a0.5 d-0.4 e2.2 f0.3 g-0.4 i-0.3 j0.8 o0.4 q0.3 s1.6
tilbyg 7.3 c0.4 n0.4 t1.1
tilf 5.0 a-0.5 b0.7 c0.7 g0.9 h2.6 i-0.3 j-0.8 l-0.5 n0.5 p-0.6 r1.5
tilf+med 6.7 a-0.5 b0.5 c0.7 g1.8 h1.1 l-0.4 m0.6 r2.2 s-0.4
tilf+venl 5.4 j-0.5
tilfoj 5.3 a-0.5 c0.5 h2.1 i-0.6 j-0.5 n0.5 p-0.3 s-0.3
tilfre 6.5 b0.3 c0.6 e-0.4 g1.6 h1.0 l-0.4 m0.5 r2.1 s0.5
tilfæl 7.3 b0.6 i0.7
tilg 7.3 c1.0 e-0.3 j0.8 o0.9 p0.7
tilgod 7.3 c1.0 e-0.3 j0.8 o0.9 p0.7
till 5.7 c-0.9 e-0.5 f0.5 h0.7 i1.7 k-0.6 m1.2 o0.6 p-0.7 r0.6
till+til 7.3 e-0.4 i1.0
tillid 6.7 a0.9 d-0.4 e0.6 f0.5 i2.3 j0.4 r-0.3 s0.6
tillyk 7.1 a-0.7 b-0.3 e-0.3 g0.8 k-0.4 o0.7 q0.5 r1.1
tillæg 6.7 a-0.4 b0.7 c-1.0 d0.5 e-0.7 g-0.4 h0.8 i-0.8 k-0.4 l0.3 m1.8
tilm 6.8 a-0.6 b-0.4 e-0.4 h0.7 k1.4 m-0.4 o-0.4 q-0.4
tilm+til 7.3 a-0.3 h0.8 q-0.3
tilmel 6.8 a-0.6 b-0.4 e-0.4 h0.7 k1.4 m-0.4 o-0.4 q-0.4
tils 5.7 a-0.3 b0.3 d0.5 e0.4 h0.4 i-1.2 j1.7 k0.4 l1.7 n1.4 q0.4 r0.6 t0.6
tils+fra 7.3 a-0.8 l1.8 n1.5 t0.3
tilsag 7.1 a1.3 c-0.4 e0.9 g-0.3 j1.8
tilsku 6.7 a-1.5 b-0.6 c0.3 d0.4 e-0.4 f0.4 h0.6 i-0.7 j-0.5 k0.4 l2.0 n1.2 p-0.3 q0.4 s-0.3 t0.4
tilsta 7.1 c0.3 g1.0 j1.0 p0.6 r1.1 s0.5
tilsyn 7.3 a-0.5 q0.3
time 4.8 a0.5 b3.1 c1.2 f0.7 h1.6 i1.3 j-1.1 k-0.4 l1.2 m1.0 n-0.5 p-0.4 q0.4 r1.0 t1.4
time+efte 7.3 a0.4 e0.7 t1.6
time+er 7.3 a0.6 b0.8 e-0.4 i0.6 l0.9 m0.9 t0.4
time+for 6.4 b1.4 e1.0 g-0.5 i-0.7 k0.8 p-0.5 s-0.3
time+og 6.5 a0.8 b1.9 c1.4 e-1.0 i1.1 m0.5 p-0.4 s0.7 t1.0
time+pa 7.3 a0.7 b-0.4 d0.4 m1.4 q0.3 t0.3
time+uden 7.3 a-0.5 d-0.3 f0.4 g1.0 m0.3 r1.1
timen 7.1 a0.9 b1.6 d0.6 e0.8 g-0.3 h-0.3 j0.6 k0.4 m0.5 t-0.3
timepr 7.3 a0.6 b1.5 i1.4 l0.9
timer 5.6 a-0.9 b0.4 e-0.6 f0.8 g-0.4 h0.9 i-1.0 j-0.9 m1.1 n-0.4 p-0.5 q0.4 r0.4 s-0.4 t0.6
timern 7.3 c0.5 g0.6 h0.9 l0.3 m0.8 n0.4 r0.8
timese 7.3 a-0.4 d0.6 f0.5 i-0.4 m-0.4 p0.5
tina 7.1 c1.2 d0.9 f0.3 k0.3 m-0.3 q0.5 s1.2
ting 5.6 a0.9 b0.9 c-0.3 d-0.5 e0.8 g0.5 h-1.2 i0.6 l0.3 m1.2 n-0.7 p0.9 q0.7 r1.0 s0.7
ting+der 7.3 b0.5 c-0.4 e-0.6 g0.4 h-0.4 l0.3 n-0.5 o0.4 q1.1 r0.5
ting+og 7.3 b1.0 e-0.5 i0.3 m0.9 p0.6
tirs 5.6 a-0.8 c1.1 d0.8 e-0.9 f-0.5 g-0.9 h-0.3 i-0.8 j-0.6 k2.0 m-0.5 n1.8 o0.4 p-1.0 q1.2 s-0.7 t1.0
tirsda 5.6 a-0.8 c1.1 d0.8 e-0.9 f-0.5 g-0.9 h-0.3 i-0.8 j-0.6 k2.0 m-0.5 n1.8 o0.4 p-1.0 q1.2 s-0.7 t1.0
tit 6.8 b-0.4 c-0.4 d1.0 e-0.3 g-0.6 i-0.4 k-0.3 l-0.3 n0.4 o0.6 s0.5
tite 6.8 d0.9 e-0.3 f1.4 g-0.3 p0.5
titel 6.8 d0.9 e-0.3 f1.4 g-0.3 p0.5
titl 7.3 a0.8 i1.4 s1.5
titlen 7.3 a0.8 i1.4 s1.5
tja 7.3 a0.7 b1.2 d0.5 e1.3 g-0.3 m-0.3 o-0.3 p0.4
tjek 7.1 a-0.6 g-0.3 h0.3 j-0.4 l0.5 m1.9 p-0.3 r0.3
tjek+om 7.3 c-0.4 j-0.4 l0.6
tjekke 7.1 a-0.6 g-0.3 h0.3 j-0.4 l0.5 m1.9 p-0.3 r0.3
tjen 6.7 b0.6 e-0.5 g0.4 h-0.5 i1.1 l0.7 r0.4
tjen+pa 7.3 g0.8 i0.6 r0.7
tjener 7.1 g0.7 i0.6 r0.5
to 3.5 a1.4 b0.4 c2.4 d1.2 e0.9 f0.7 g-0.8 h1.9 i1.0 j-1.1 l0.8 m2.0 n0.9 o1.5 q0.8 r-0.4 s-2.1 t0.5
to+af 7.1 c0.4 d1.0 g-0.3 l-0.3
to+andr 7.1 a0.3 b0.5 c0.5 g-0.3 h0.4 i1.4
to+ar 6.8 a-0.3 b0.5 e-0.3 g0.8 h1.6 n0.8 r0.4 t0.3
to+dage 7.1 c-0.6 d1.0 g0.4 h-0.4 l0.8 o1.1 r0.3 t-0.4
to+gang 5.4 a0.7 c1.2 d-0.4 e-0.4 g-0.6 h0.7 i-0.6 j-0.9 l0.7 m1.4 n-0.8 p-0.5 q1.0 r-0.3 s-0.8 t-0.4
to+har 7.3 a-0.8 c0.4 e-0.4 g0.6 h1.2 r0.7 t0.4
to+kass 7.3 a0.8 e0.6 i1.3 m1.0
to+linj 6.8 m1.2 o1.5 q0.3
to+mane 6.7 b-0.3 e-0.4 i-0.4 m0.6 o-0.3 q0.5 s0.4 t0.9
to+minu 7.3 b1.0 c0.4 m1.2 o0.4 q0.6
to+nar 7.3 a0.7 f0.9 n-0.3
to+og 7.3 a-0.6 g0.5
to+om 7.3 a-0.4 e-0.4 r-0.4
to+time 7.1 a-0.4 c-0.4 d-0.3 e-0.4 q0.4
to+uger 5.3 a0.3 b0.5 c0.5 d0.8 e1.0 g-0.4 h-0.4 i-0.4 j-0.4 l1.1 m0.6 p0.5 s-0.3 t0.6
toft 6.8 a0.4 c-0.4 e0.4 j0.7 m0.6 p0.6
tog 5.9 a-0.8 c0.7 e-1.4 g1.7 h1.3 i-0.7 j-0.4 k1.0 m-0.5 o-0.4 p-0.4 r1.6 s-0.8 t-0.5
tog+det 7.3 a-0.4 c-0.3 d-0.4 e-0.4 g0.6 r0.3
tog+jer 7.3 b-0.3 c1.4 g0.7 k0.6 r0.9
toge 7.1 a-0.5 k1.7 t0.9
toget 7.1 a-0.5 k1.7 t0.9
toil 7.3 a0.5 d0.5 e1.2 p1.3 s1.1
toilet 7.3 a0.5 d0.5 e1.2 p1.3 s1.1
told 7.3 g0.5 h0.7 r0.3
tolk 6.5 a-1.5 b-0.7 c-0.6 e-0.4 f-0.4 g1.8 i-0.6 j-0.6 k-0.4 n0.4 o0.4 p-0.4 q0.5 r2.3 s-0.4 t0.5
tolv 6.8 a0.6 b1.6 d0.7 e0.7 g-0.4 j0.6 k0.4 p0.4 r-0.3
tom 7.1 g-0.3 l2.0 m0.7 o-0.4 p-0.3
tomm 6.2 b-0.6 c1.1 d0.7 e-0.4 h-0.5 j-0.4 k0.7 q-0.3 s-0.4 t0.5
tomm+op 7.3 c0.5 d0.4 e-0.6 g0.5 k0.5 r0.6
tomme 6.8 b-0.3 i0.5 t0.6
tommel 7.3 c0.5 d0.4 e-0.6 g0.5 k0.5 r0.6
tomr 6.2 c1.3 e-0.4 f0.4 h-0.4 i1.5 n-0.5 q0.4 s-0.4 t0.3
tomrer 6.2 c1.3 e-0.4 f0.4 h-0.4 i1.5 n-0.5 q0.4 s-0.4 t0.3
tomt 7.3 d0.3 r-0.4
tone 6.4 a-0.6 b-0.4 c-0.7 j-0.4 m-0.4 p0.3
tonen 6.8 a-0.6 c-0.4 d-0.4 m-0.3 o0.4
tonn 7.1 a0.7 b0.7 c0.8 d-0.4 e0.8 n1.1 p0.4 s0.5
tonny 7.3 a0.6 c0.9 e0.4 n1.2 p0.4
tor 6.4 c1.3 f1.2 g0.9 h0.8 i-0.6 j-0.4 l1.7 n0.3 p-0.3 r1.0 s-0.5 t1.5
torb 6.7 c-0.4 d-0.4 e0.7 g0.4 i-0.4 k0.7 r0.6
torben 6.7 c-0.4 d-0.4 e0.7 g0.4 i-0.4 k0.7 r0.6
torr 7.3 a0.8 e1.5 p1.7
torre 7.3 a0.8 e1.5 p1.7
tors 4.7 a-0.3 b0.7 c1.4 d-0.5 e0.8 h0.8 i-1.2 j-0.5 k3.5 l0.3 n1.6 o0.6 q0.7 r0.7 t0.4
tors+i 7.3 a0.4 c0.9 d1.3 k0.3 l0.4 m0.4
tors+og 6.4 e0.4 j0.6 s0.6 t0.9
torsda 4.7 a-0.5 b0.9 c1.5 e0.4 g-0.6 h0.5 i-1.0 j-0.4 k3.4 n1.2 o0.5 q0.6 t0.4
torv 6.5 b0.4 c0.6 d0.3 e0.5 g-0.8 i0.8 s1.0 t0.5
torv+og 7.3 b0.7 n0.3 s0.4
torvet 7.1 c0.8 e-0.4 i0.3 k0.3 t0.6
tove 6.8 a-0.5 b0.6 i0.6 t0.8
trad 7.3 d0.3 e-0.3 f0.5 s0.6
traden 7.3 d0.3 e-0.3 f0.5 s0.6
trak 7.1 a-0.5 b0.5 d-0.4 g-0.3
trak+sig 7.3 a-0.4 b0.6 h0.3 k-0.3 m0.4
tran 7.1 a0.6 b0.8 c0.3 e1.4 g-0.5 i0.5 o-0.4 q0.5 t0.7
transp 7.3 b0.8 g-0.3 i0.7 q0.7 r0.3
trap 6.0 a-0.7 b-0.5 d-0.7 e-0.8 i-0.7 j-0.4 k-0.6 o0.6 p0.8 s-0.5
trappe 6.0 a-0.7 b-0.5 d-0.7 e-0.8 i-0.7 j-0.4 k-0.6 o0.6 p0.8 s-0.5
trav 7.1 a-0.7 c-0.3 e-0.3 h0.4 i-0.4 k0.4 r0.4
travlt 7.1 a-0.7 c-0.3 e-0.3 h0.4 i-0.4 k0.4 r0.4
tre 3.9 a1.0 b0.5 c0.9 d2.6 e1.0 g0.4 h2.9 i1.3 k0.6 l1.6 m0.8 p1.0 q0.6 r1.2 t0.7
tre+af 7.1 b0.3 g0.7 h-0.3 i0.4 o0.4 r0.6 s-0.3
tre+andr 7.3 a-0.6 e-0.3 g0.8 i-0.4 k1.1 n0.4 r1.2 t0.7
tre+ar 7.3 a-0.4 g0.9 h1.7 r1.2
tre+brug 7.3 a0.5 e0.7 p1.0
tre+gang 5.7 a1.4 b1.3 c1.1 d1.8 f1.1 g-1.0 h-0.5 i1.9 j0.4 n-0.5 q0.7 r-0.8 t0.9
tre+mane 6.4 b-0.5 c-0.4 d-0.9 e-0.4 h0.6 i0.7 k-0.5 l0.4 p0.5
tre+og 6.5 a1.3 b0.6 d0.4 g-0.9 i1.1 m1.4 r-0.7 s1.2
tre+rate 7.1 a-0.7 g-0.3 k-0.3 l0.8 p-0.5 q1.7
tre+spor 7.3 d0.5 e-0.3 p0.5
tre+tilb 7.1 a0.4 b1.6 i1.5 s-0.3
tre+ting 7.3 a0.7 e1.3 j0.9 p0.8 s1.3
tre+uger 6.0 a0.5 b-0.5 c0.7 d1.0 e1.2 f0.4 g-0.4 i-0.6 l1.7 m-0.6 o0.3 p-0.6 s-0.7
tred 5.3 a1.3 c0.5 d0.3 e1.1 f0.3 j1.4 n0.6 o0.5 p0.9 t0.7
tred+ar 7.3 j0.9 p0.7
tred+gang 6.7 a0.5 c0.4 d0.9 e1.1 g0.7 h0.4 i0.5 j-0.4 k0.4 m0.4 n0.4 p-0.3 r1.3 s-0.4 t1.2
tred+rykk 7.1 a0.7 c0.7 d0.7 j0.7 m0.5 p0.9 s0.8
trediv 7.1 a-0.6 b0.7 d-0.4 g1.4 n0.4 r1.7
tredje 5.4 a1.8 b-0.4 c0.7 d0.6 e1.3 f0.4 g-1.3 j1.5 k-0.4 m0.3 n0.3 o0.6 p1.1 r-1.1 t0.8
trin 7.1 b-0.5 e0.7 l0.7 n0.6 o-0.3
trine 7.3 b-0.5 e0.9 l0.7 n0.6 r0.3
trip 7.3 a-0.4 s-0.4
tripad 7.3 a-0.4 s-0.4
tris 6.8 b0.3 g-0.3 i-0.4 j-0.3 k0.4 l0.5 m0.8 p-0.4 t0.5
trist 7.3 a0.3 e0.6 l0.5 m0.6
tro 7.1 a0.5 c1.5 d-0.4 e0.7
trod 7.1 c0.3 d0.8 f1.0 g0.9 j-0.4 r1.1 s0.4 t-0.3
trods 7.1 c0.3 d0.8 f1.0 g0.9 j-0.4 r1.1 s0.4 t-0.3
troe 6.2 c-0.3 d1.8 e0.7 f0.3 g1.1 h-0.5 i-0.7 j-0.3 l0.7 n-0.4 p-0.5 q1.0 r1.6 s-0.5
troe+at 7.3 b0.8 e0.5 g0.8 o0.3 q0.4 r1.0
troede 6.8 a0.3 b0.4 d1.3 e0.4 f0.4 g0.8 i-0.5 p-0.3 r1.1 t-0.4
troels 6.8 d0.7 e0.3 g0.5 h-0.4 l0.4 n-0.4 q1.0 r0.7 t0.7
troj 7.3 a-0.4 e-0.4 q0.3 t1.1
tror 6.0 a1.2 c1.2 e0.9 f1.2 g-0.6 h0.4 i0.4 j-0.4 m-0.8 n0.6 o0.6 p0.4 r-0.4 s0.5 t-0.6
tror+ikke 7.3 a0.3 b0.4 f1.3 m-0.4 o1.0 q0.3
tror+jeg 6.7 a0.5 b-0.4 c0.5 e-0.6 i0.8 p0.7 r-0.5
truc 7.3 g-0.3 k0.4 m0.5
truck 7.3 g-0.3 k0.4 m0.5
true 5.5 a-0.8 b-0.9 c-0.4 d-0.6 g-0.4 i-0.7 j1.1 l-0.5 n0.4 p0.9 s-0.5
true+med 6.0 a-0.8 b-0.5 i-0.5 j0.8 l-0.4 p0.7 r0.4
true+mig 7.3 a0.4 e0.6 j0.9 p0.8
truede 6.2 a-0.7 b-0.6 d-0.7 e-0.5 g-0.6 i-0.4 j-0.4 n0.4 p-0.3 r-0.5 s-0.4
truer 6.8 d-0.4 e0.4 g0.5 j0.6 p0.6 r0.7
truet 7.1 a-0.7 e-0.4 j-0.4 p-0.3 s-0.3
truk 6.0 a0.6 c0.7 d0.7 g-0.7 j-0.3 k0.4 m2.6 n-0.4 o1.3 p1.0 s-0.5
truk+fra 7.3 m1.6 o1.7 p0.9
truk+sin 7.3 a-0.4 e-0.3 k0.4 t0.5
trukke 6.0 a0.6 c0.7 d0.7 g-0.7 j-0.3 k0.4 m2.6 n-0.4 o1.3 p1.0 s-0.5
trus 5.7 a-0.4 c0.4 d0.4 e0.7 g1.1 i-0.8 j-0.6 m0.4 r1.1 s2.1
trus+fra 7.3 e0.5 g0.3 p0.6 s1.0
trus+med 7.3 a0.4 e1.0 s0.8
trus+om 7.3 a-0.6 g0.5 h0.9 s-0.4
trusse 7.3 a-0.5 s-0.4
trustp 6.0 c0.8 e0.8 g0.8 h-0.4 i-0.7 j-0.5 r1.0 s2.6 t-0.3
tryg 7.3 b0.7 g0.5 r0.5
tryk 4.8 a0.5 b-0.3 c2.1 d-0.4 e2.4 f0.9 g-1.5 i0.5 j-0.5 k-1.0 l0.9 m-0.4 n0.6 o0.8 p-0.6 q0.8 t3.7
tryk+i 6.8 a0.5 b0.4 c1.6 e-0.6 g-0.4 i1.4 q0.5 r-0.5 s0.6
tryk+lukk 7.3 c0.7 o0.4 q0.4 t2.4
tryk+pa 6.7 b0.7 d0.4 e0.5 g-0.3 i-0.5 j-0.3 l0.4 p0.6 q0.9 r0.3 s-0.5 t0.4
trykke 5.1 a0.3 c1.7 e1.7 f0.4 g-0.8 h-0.4 i1.0 k-0.6 l0.6 m-0.3 o0.4 p-0.4 q0.6 s-0.3 t2.8
trykt 6.7 b-0.5 c0.8 d-0.5 e0.6 f0.7 g-0.5 i-0.3 k-0.5 l0.7 n0.3 o0.7 q0.3 t0.6
træk 5.4 b-0.8 c1.4 d0.4 e0.4 f-0.5 g-0.9 i0.8 j-0.9 k1.8 l2.0 m2.3 o1.0 p-1.1 s-0.9 t1.0
træk+den 7.3 a-0.5 b0.4 d-0.4 h0.3 k-0.6 l1.4 q0.3 t0.4
træk+jeg 7.3 a-0.5 e0.3 h0.4 q-0.3
træk+mig 7.1 a-0.4 d-0.4 k1.2 o0.5
træk+tilb 7.3 a0.4 c0.7 d0.6 e0.4 i1.3
træk+ud 7.1 e-0.4 i-0.4 l1.6 m1.2 n-0.4 o0.4 q0.7 t0.3
trække 5.5 a-0.7 b-0.3 c0.3 d-0.5 e0.4 g-0.7 i1.1 j-0.8 k1.3 l2.1 o1.1 p-0.9 s-0.7 t0.8
træl 7.3 a-0.6 l0.7 q1.0 r0.4
træn 7.1 e0.3 j0.5 m0.4
træner 7.3 b0.3 e0.6 j0.5
træt 7.1 b-0.3 e-0.4 g0.4 h0.8 i-0.4 o0.4 p-0.3 r0.5 s-0.4
træt+af 7.1 b-0.3 e-0.4 g0.4 h0.8 i-0.4 o0.4 p-0.3 r0.5 s-0.4
tur 6.5 b0.4 d0.6 e0.4 i-0.6 j-0.4 p-0.3 r0.3 s-0.4 t0.5
turd 7.1 a-0.5 g1.0 o0.4 r0.9
turd+habe 7.3 a-0.4 d-0.3 g0.7 h0.3 o0.3 r0.7
turde 7.1 a-0.5 g1.0 o0.4 r0.9
ture 6.8 b-0.3 c1.0 d-0.4 e0.7 g0.8 h0.3 l0.4 n0.5 r0.8
turen 7.3 g1.1 r1.2
turi 6.7 b0.8 e0.6 g0.8 h1.4 m-0.3 o1.0 r0.6 s0.3
turist 6.8 b0.8 e0.5 g0.8 h1.3 o0.3 r0.6 s0.3
tusi 6.0 a-0.5 b1.5 g1.6 h0.4 j-0.4 n0.5 p1.0 q0.9 r2.0 s0.4
tusi+for 7.3 a0.7 b2.3 p1.8 s1.0
tusi+tak 6.4 a-1.0 c0.4 e0.5 g1.5 h0.7 n1.0 q0.3 r2.0 s-0.3 t0.4
tusind 6.0 a-0.5 b1.5 g1.6 h0.4 j-0.4 n0.5 p1.0 q0.9 r2.0 s0.4
tv 7.3 c0.7 f0.4 j0.8 s0.8
tver 7.3 n0.9 q0.3
tverst 7.3 n0.9 q0.3
tvil 7.3 a-0.3 f0.7 k1.0
tvilli 7.3 a-0.3 f0.7 k1.0
tvin 7.3 j0.7 m1.1
tvær 6.8 b0.4 c0.4 d1.0 e-0.4 i-0.4 o0.9 s0.6
tværs 7.1 a0.5 b0.4 c0.5 d1.2 s0.8
tyde 7.3 a0.5 d1.2 n0.3 t0.4
tydeli 7.3 a0.5 d1.2 n0.3 t0.4
type+der 7.1 a1.0 b0.4 d0.9 e1.1 g-0.3 i0.4 r-0.4 s1.4
tysk 6.0 a-1.6 c-0.3 e-0.4 f0.6 g1.0 h0.9 i-0.9 j-0.5 k0.9 l-0.4 m0.5 n-0.7 o2.5 p-0.6 q-0.4 r1.9 s-0.8
tyske 7.3 g1.0 q0.3 r1.0
tysker 7.3 a-0.3 c0.4 f0.6 g0.3 h0.9 r0.6
tyve 7.3 c-0.3 d-0.3 i0.6 r0.3
tæll 7.3 c0.4 d0.7 e-0.3 s0.9
tæller 7.3 c0.4 d0.7 e-0.3 s0.9
tænd 7.1 e0.8 g1.0 h0.4 i-0.4 j1.0 n0.6
tænde 7.3 a-0.4 g1.2 h0.4 n0.6
tænk 5.5 a1.3 b1.1 e2.1 f-0.3 g-0.4 i0.6 j1.3 m-0.6 p1.8 s1.3 t0.4
tænk+jeg 7.3 b0.7 c0.4 k0.3 n0.5 q0.4 r0.5 t0.4
tænk+mig 6.7 a1.1 b0.5 d0.4 e1.4 g-0.4 i0.7 j0.3 p1.1 r-0.4 s0.9
tænk+os 7.1 a-1.0 c0.4 e-0.4 g0.4 h0.8 i-0.5 o0.5 r0.5 t0.3
tænk+over 7.1 a0.4 e0.6 i0.9 s0.4
tænk+pa 7.1 a-0.3 e0.9 h0.5 s-0.3
tænke 6.8 b0.4 d-0.3 e0.6 g-0.3 i0.6 j-0.5 o0.3 p0.8
tænker 7.1 b0.8 c0.4 e0.8 g-0.3 l0.3 s-0.4 t0.3
tænkt 6.7 a0.4 d1.1 e0.5 g0.3 h0.7 i0.7 j0.5 p0.4 r0.4
tænkte 7.1 b-0.4 j0.7 n0.3 r0.4 s0.6
tæpp 7.3 e0.6 p0.7
tæt 7.3 e0.4 g0.5 h0.6 p0.7 r0.5
uans 7.1 a0.5 c0.7 e0.7 n0.5 p0.6 t0.9
uans+hvor 7.3 a0.7 c0.8 e0.4 n0.4 p0.7 r-0.3 t1.0
uanset 7.1 a0.5 c0.7 e0.7 n0.5 p0.6 t0.9
ubes 7.3 a0.8 d0.6 e-0.4 f0.5 k0.4 l-0.3 m0.8 s0.6
ubet 6.7 a1.2 b0.6 d1.3 g-0.4 i-0.4 j-0.4 m3.4 p2.3
ubetal 6.7 a1.2 b0.6 d1.3 g-0.4 i-0.4 j-0.4 m3.4 p2.3
ud 4.0 a0.5 b0.8 c-0.9 d0.6 e1.7 f0.5 h0.4 i1.3 j-1.3 k1.4 l1.4 m0.5 n-0.7 o1.1 p-0.8 q0.8 r0.3 s1.1 t0.9
ud+ad 6.8 a0.5 b-0.3 c1.1 d0.9 k0.4 m-0.3 p0.4 r-0.4
ud+af 5.1 a0.6 b0.6 c-0.3 d0.7 e1.3 f0.3 g0.6 h1.3 i0.9 j-0.5 k0.6 m-0.5 q-0.4 s2.0
ud+er 7.3 g1.2 k0.4 o0.4
ud+fra 6.7 a0.8 c-0.4 d0.4 f0.8 m0.7 n-0.3 o0.4 r-0.4 s0.4 t0.9
ud+hvad 7.3 b1.2 i0.7 q0.3
ud+i 6.8 a-0.4 b-0.4 e1.1 h0.5 i-0.3 k0.4 l-0.3 n0.3 o0.7 r0.9
ud+med 7.3 a-0.6 c-0.4 f0.4 l1.2 o0.9
ud+og 6.7 b-0.6 c-0.7 d0.7 i-0.5 l1.8 m1.1 n-0.3 o0.6 p-0.3 r0.6 t-0.7
ud+pa 7.1 a-0.6 b0.4 d-0.4 f0.6 h-0.5 k0.8 o0.7 q0.6 s-0.3 t0.3
ud+som 7.3 e0.8 g0.7 r0.8
ud+til 7.3 k0.5 o0.4 q0.4
udar 7.3 a0.6 e1.5 i0.6 j0.6
udarbe 7.3 a0.6 e1.5 i0.6 j0.6
udbe 5.7 a0.7 b-0.4 c-0.4 e3.1 f0.3 g-0.7 i-1.0 j0.7 l1.1 m-0.4 o0.4 p2.5 q1.2 t0.5
udbe+fra 7.3 a-0.6 d-0.4 i-0.4 l1.0 o0.7 q0.4 t0.7
udbe+inde 7.1 a0.5 d0.9 e0.8 j1.9 p-0.5 s0.8
udbe+til 7.3 a0.4 e1.1 j0.4 p0.8
udbedr 6.8 a1.3 e2.5 j0.8 p1.9
udbeta 6.0 a-0.5 d-0.7 e1.1 f0.4 g-0.6 i-0.7 j-0.5 k0.4 l1.2 o0.5 p1.1 q1.4 s-0.5 t0.7
udbu 6.7 a-0.3 c0.4 g0.6 h1.6 i1.1 j-0.4 n0.4 o-0.4 p-0.3 s-0.4
udbud 6.7 a-0.3 c0.4 g0.6 h1.6 i1.1 j-0.4 n0.4 o-0.4 p-0.3 s-0.4
ude 6.2 a-0.7 c-0.3 d-0.6 e0.3 h1.0 i-0.6 j-0.3 k-0.3 l0.3 n0.5 r0.7 t0.6
ude+pa 7.3 a-0.5 e-0.4 g0.4 r0.5
udeb 6.7 a0.8 c1.4 e0.4 g-0.4 i0.4 j0.4 k0.7 l0.3 o-0.3 p1.1 r-0.4
udeb+i 7.1 c0.9 e0.6 i0.5 k0.8 l0.4 q0.3 r-0.4
udeble 7.1 a0.5 c1.6 g-0.3 j0.5 l0.5 n-0.3 p1.3 r-0.4
udebli 7.3 a0.4 e0.7 h0.4 i0.6 k1.0
udel 6.7 a-0.7 d-0.5 g1.4 i-0.3 k1.0 q0.6 r0.9
udeluk 6.8 a-0.6 d-0.3 g1.7 h-0.3 k0.9 l-0.3 n-0.3 r1.0
uden 4.1 a0.9 b-0.7 c3.3 d3.3 e0.4 h-0.5 k0.8 l1.0 m0.7 o0.4 p-0.7 r0.5 s-0.5 t1.0
uden+at 5.5 a-0.8 c1.6 d1.5 g0.6 h-0.5 i-1.1 j-0.8 k1.1 l1.3 m-0.4 o-0.4 p-0.4 r1.2 s-0.4
uden+bemæ 7.3 d-0.3 m0.3
uden+en 6.7 c-0.5 d0.3 e-0.4 g0.7 h0.6 m0.6 r0.7 s0.6
uden+et 7.3 a0.3 d0.5 j0.5 s0.5
uden+jer 7.1 e0.7 g0.5 i0.5 n0.4 r0.9
uden+mig 7.3 k1.4 o0.3
uden+moms 7.1 d0.3 e0.3 h-0.4 l0.4 m-0.7 o1.3 t0.6
uden+sa 7.3 c1.1 d1.1 f0.4 m0.4 r0.6
uden+svar 6.8 a0.7 c1.1 d1.5 e0.3 m0.6 q-0.4 s0.5
uden+yder 7.3 a0.6 c0.4 e1.2 i0.9
udenfo 7.3 d0.9 e-0.6 q0.3
udes 7.3 a-0.5 g0.5 h0.6 q2.6 r0.8
udfy 6.8 a1.2 b1.5 d1.5 g-0.4 j1.5 p-0.3 r-0.3 s0.9
udfyld 6.8 a1.2 b1.5 d1.5 g-0.4 j1.5 p-0.3 r-0.3 s0.9
udga 5.7 b0.3 c-0.8 d2.0 e0.9 f0.5 g-0.9 i0.9 j-0.3 l0.7 m0.4 n0.9 o-0.4 p-0.3 q0.7 r-0.7 t0.3
udga+af 6.4 a-0.6 c-0.4 d0.6 e-0.5 i1.2 j-0.5 l0.7 m-0.4 n0.7 p0.3 q-0.4 t0.4
udgang 6.2 a-0.5 c-0.4 d1.4 e-0.7 g-0.4 i1.5 l0.6 r-0.3 s0.4
udgave 6.5 a0.4 b0.7 c-0.4 d0.9 e2.0 g-0.5 i-0.5 j-0.4 k-0.6 m0.7 n1.0 p-0.6 q1.1 s-0.4
udgi 6.8 a0.3 b1.7 g-0.5 i-0.4 j0.5 k-0.3 n0.6 p-0.6 t0.5
udgift 7.1 a0.5 b1.8 g-0.5 i-0.3 j0.6 m0.4 n0.6 p-0.6
udka 6.2 b0.6 c1.4 d-0.7 e0.7 g-0.5 j0.4 l0.4 p-0.3 r-0.4 s-0.5 t1.0
udka+til 6.8 a0.6 b0.5 c0.7 d-0.3 e0.6 g-0.3 i-0.4 l0.3
udkast 6.4 b0.6 c1.0 d-0.7 e0.3 g-0.5 l0.4 p-0.3 r-0.4 s-0.4
udle 6.5 d0.5 e-0.7 h-0.4 j0.5
udleje 6.7 e-0.5 h-0.4 m0.3
udleve 7.3 d0.5 e-0.4 j0.7
udlo 6.0 a0.5 c0.9 d0.9 e1.4 g-0.5 i2.4 j0.7 p-0.6 r-0.4 s-0.4
udlo+den 7.3 d0.5 e0.4 i0.3
udlo+i 7.3 a0.4 e0.4 i0.4
udlo+til 7.3 e0.5 i0.3 q0.4
udlobe 6.0 a0.3 d1.0 e1.5 g-0.5 i2.5 p-0.4 r-0.4 s-0.3
udlæ 6.8 a-1.0 g0.3 h1.1 i-0.5 m0.4 n0.3 o1.2 p-0.7 r1.0
udlæg 7.3 a-0.6 g0.5 h1.0 n0.4 o0.6 r0.7
udsa 7.3 c-0.4 d-0.4 e1.0
udse 7.3 e0.7 g-0.3 j0.3
udsend 7.3 e0.7 g-0.3 j0.3
udsi 7.3 b0.6 c-0.4
udsigt 7.3 b0.6 c-0.4
udsk 6.0 a-1.5 e-0.3 f0.3 g-0.5 j-0.6 k1.3 l3.2 n0.9 p-0.7 q0.6 r0.5 s-0.4
udsk+af 7.3 a-0.6 c-0.4 i-0.4 k-0.3 m0.7
udskri 7.1 a-0.7 e-0.4 j-0.4 q0.7
udskud 7.1 c0.4 i0.5 l1.7 n0.8
udskyd 7.1 a-0.7 f0.4 k2.1 l2.5 p-0.4 t0.5
udst 6.7 e1.3 f-0.4 h0.9 i-0.4 k0.5 o0.8 p0.5 r0.5 t-0.6
udst+om 7.1 a-0.6 g0.5 h0.8 i-0.3 k0.4 m0.4 r0.6 t-0.5
udstil 6.8 e1.1 g0.4 h0.7 i-0.3 k0.4 m0.3 p0.5 r0.5 t-0.4
udta 7.1 c-0.3 d0.4 e0.8 i-0.3 j1.0 p0.5
udtage 7.3 c-0.3 d0.4 e0.6
udtr 6.8 a0.6 d0.7 e1.5 i0.5 j-0.4
udtryk 7.1 d0.7 e0.7 j-0.3 r0.3
udva 6.7 c-0.5 d0.6 e1.0 g0.8 h1.0 i-0.5 j-0.3 l-0.4 n-0.3 o0.5 q-0.4 r1.2
udvalg 6.7 c-0.5 d0.6 e1.0 g0.8 h1.0 i-0.5 j-0.3 l-0.4 n-0.3 o0.5 q-0.4 r1.2
udvi 6.8 a-0.7 f0.6 g1.4 h1.5 i-0.4 k0.4 l0.9 m0.3 n1.0 r1.0
udvide 7.1 a-0.5 e-0.5 f0.4 g1.2 h1.6 i-0.4 k0.3 l1.0 m0.4 n0.9 r0.6
ueni 7.3 h0.7 m0.4
ueni+i 7.3 h0.7 m0.4
ufor 6.8 b0.3 g0.6 k0.4 n0.3 p0.8 r0.8
uforgl 7.3 a-0.5 g0.9 l0.4 n0.5 r0.9
uge 4.1 a-0.5 c4.8 d0.3 e0.6 g-1.4 h1.6 i-1.3 j-0.9 k2.9 l0.4 m-0.9 n1.8 o0.7 p-1.4 q0.7 s-0.4
uge+og 5.9 a0.8 c2.0 e0.9 f0.4 h0.5 i0.7 k1.2 n-0.4 o0.8 q0.3 s0.3
uge+om 7.3 a0.6 b0.9 c0.8 d0.6 s0.5
ugen 6.0 a-1.2 b-0.5 c1.2 d0.5 e-0.4 f0.5 g0.4 i-0.7 k1.1 n1.8 o-0.5 p-0.6 q0.7 r0.6
ugentl 7.3 a-0.6 c1.1 l0.4
uger 4.6 a1.6 c4.0 d2.3 e1.5 g-1.4 i-1.4 j0.3 l2.6 n-0.3 q-0.4 r-1.0
uger+efte 6.8 c0.7 d-0.6 e0.6 l0.5
uger+for 7.3 a0.5 c1.5 d-0.4 e0.5 f0.8 h-0.3 s0.6 t0.3
uger+fors 7.3 a0.3 c1.4 e0.4 j1.1 p0.8
uger+og 7.3 c0.6 d0.4 j0.3 n0.3
uger+side 7.1 a0.7 c2.1 d1.8 e0.5 g-0.6 l0.6 t0.5
ugers 7.3 c-0.6 d0.6 k-0.4 l1.6 n-0.3 o0.4 t-0.3
uges 7.1 c1.8 d0.8 f-0.3 h0.4 k1.3 l1.0 n1.6 p-0.3 s-0.4 t0.3
uhrs 7.3 c0.7 d-0.3 g0.7 j0.3 r0.6
uhrsko 7.3 c0.7 d-0.3 g0.7 j0.3 r0.6
ulej 7.3 l0.9 p-0.3
ulejli 7.3 l0.9 p-0.3
ulla 6.7 b0.8 e1.6 g0.7 j0.4 o-0.3 q0.4 r0.7
ulri 6.7 a0.9 c0.5 e0.8 f0.3 h0.7 i1.5 r-0.6 s0.3
ulrik 7.1 a0.6 e0.6 h0.9 i0.4 r-0.5 s0.5
unde 4.3 a-0.9 c0.4 d0.6 f0.7 g0.4 h1.8 i-1.1 k0.3 l-0.4 m-0.5 n0.4 p-1.3 q0.6 s1.0 t1.1
unde+afta 7.1 a-0.5 b-0.3 d0.4 f-0.3 g0.8 h1.3 j-0.6 r-0.3
unde+bord 7.3 e0.6 f0.3 m0.6 q0.4
unde+even 7.3 d0.8 i-0.4 o0.5
unde+fuld 7.3 c0.6 j0.7
unde+jere 7.3 a0.6 d0.6 e1.3 j0.4 s0.6
unde+kont 7.3 g0.4 h0.9 r-0.5
unde+og 7.1 b0.7 d-0.4 j0.4 r0.3
unde+pa 6.7 a-0.7 d0.5 e-0.9 f-0.3 g-0.5 h-0.4 i-0.3 j-0.4 k0.7 l-0.3 m-0.4 q0.3 t0.8
unde+vi 7.3 a0.4 c1.5 d0.6 e0.3 i-0.4 j0.3 t1.2
under 5.0 a-0.7 b-0.3 e0.7 f0.9 g1.5 h1.8 j-0.7 k-0.3 l-0.3 m-0.7 p-0.4 q0.6 r0.6 s0.5 t-1.0
underr 7.3 a0.4 c0.5 e0.3 i0.7 j1.0 s0.9 t1.2
unders 5.4 a-1.6 c-0.7 d1.1 e-1.3 f-0.4 h1.4 i-1.5 k0.5 n0.3 p-0.8 q0.5 r-0.5 s-1.2 t2.0
undert 7.1 a1.0 c0.5 d0.9 f1.0 h-0.4 s1.3
underv 6.5 c0.6 d-0.4 g-0.7 j-0.5 k0.3 o0.3 s0.4 t-0.3
undg 7.1 e0.8 g0.4 j-0.3 p0.9 r0.4 s0.5
undga 7.3 a0.6 e1.0 p1.0 s0.5
undr 6.8 a-0.4 c-0.5 d-0.3 e-0.3 g-0.3 h0.4 i-0.4 l1.3 m1.5 r-0.4 s-0.4 t-0.3
undren 7.3 j0.4 m0.6
unds 5.2 a-1.1 c1.2 e-0.8 f-0.7 g-0.3 h0.6 i-0.9 j-0.7 k3.2 l0.3 m0.4 n2.7 o0.8 p-0.7 q1.1 r0.3
unds+at 7.1 a-0.8 d0.7 e-0.4 g-0.4 k2.8 l-0.5 m-0.4 q1.1
unds+den 7.3 a-0.4 n1.1 t0.4
unds+det 7.1 a-0.7 b0.3 c-0.3 e-0.3 g-0.5 h-0.3 i-0.4 k1.9 m0.6 q-0.3 r-0.4
unds+fors 7.3 a-0.6
unds+jeg 7.1 a0.8 c-0.4 d-0.5 e0.4 s0.5
unds+mit 7.3 e0.4 g0.5 n-0.3 p0.5 r0.4 s0.5
undsky 5.2 a-1.1 c1.2 e-0.8 f-0.7 g-0.3 h0.6 i-0.9 j-0.7 k3.2 l0.3 m0.4 n2.7 o0.8 p-0.7 q1.1 r0.3
undt 7.3 k0.5 o0.4 q0.4
undtag 7.3 k0.5 o0.4 q0.4
undv 7.1 b1.0 e-0.4 i0.6 k0.8 l0.9 n0.9
undvær 7.1 b1.0 e-0.4 i0.6 k0.8 l0.9 n0.9
ung 7.3 b0.4 e-0.3 i0.4 k0.5
unge 6.4 b0.3 h0.5 j-0.3 k1.2 m0.3 n0.8 o0.4 p0.9 q-0.3
upak 7.1 a-0.6 b0.3 c0.3 g1.8 h0.5 k0.8 r1.2 t0.5
upakla 7.1 a-0.6 b0.3 c0.3 g1.8 h0.5 k0.8 r1.2 t0.5
uplo 6.8 d0.3 g-0.4 h-0.4 k0.4 n-0.4 o-0.4 p-0.4 r-0.3 s1.1 t1.7
upload 6.8 d0.3 g-0.4 h-0.4 k0.4 n-0.4 o-0.4 p-0.4 r-0.3 s1.1 t1.7
uska 7.3 a0.6 e1.2 g-0.3 i0.5 s1.6
uskarp 7.3 a0.6 e1.2 g-0.3 i0.5 s1.6
util 6.7 b-0.6 f1.0 g-0.6 h-0.3 i-0.4 k0.4 p-0.3 q0.3 s0.5
util+gæst 7.3 a-0.4 e-0.4 k0.3 m0.4
util+med 7.3 b-0.4 e0.8 f1.1 n0.3 q0.3
utilfr 6.7 b-0.6 f1.0 g-0.6 h-0.3 i-0.4 k0.4 p-0.3 q0.3 s0.5
utro 7.3 a-0.4 g1.1 i0.9 q0.7 r1.0
utro+glad 7.3 a-0.4 g1.1 i0.9 q0.7 r1.0
utroli 7.3 a-0.4 g1.1 i0.9 q0.7 r1.0
v 7.3 a0.3 c0.3 e1.0 j0.4 p0.6
vad 7.3 b1.2 c-0.4 d0.8 i-0.4 n0.7 o0.5 t0.4
vagn 7.1 a0.4 b-0.3 c0.8 d1.4 e-0.4 k0.4 m-0.4 p0.5 r-0.4
vagt 6.4 a0.4 c-0.7 e2.3 f-0.4 g-0.6 h0.6 i-0.7 k0.4 n0.5 o-0.4 p-0.4 q0.5 s-0.5 t2.6
vagt+har 7.3 a0.7 d0.8 e1.0 i0.6 k0.4 t0.6
vagtte 7.3 d0.7 e0.5 k0.3 m0.5 t0.6
valg 5.9 d0.4 e1.4 g-0.8 i2.1 j-0.5 p-0.5 s-0.5 t-0.4
valg+at 6.8 i0.6 o-0.3
valg+og 7.3 a0.6 e0.5 i1.1
valgt 6.2 c-0.4 d0.8 e0.9 g-0.5 i1.5 j-0.4 o-0.4 p-0.3 s-0.4
vand 5.0 a-0.4 b0.7 c-0.8 d0.5 e0.6 f0.7 g-0.4 h0.7 i-0.6 j0.6 k1.8 m-0.3 n0.6 o0.3 p1.7 s-1.0 t1.7
vand+i 6.8 a0.5 e1.2 h0.7 i-0.3 j1.4 n0.7
vand+lobe 7.3 e0.6 f0.3 g0.6 p0.6 q0.9 r0.7
vand+op 7.3 c-0.3 p0.6
vandet 6.5 a0.4 b-0.3 c-0.6 e0.3 f0.4 g1.0 i-0.4 n-0.3 p1.7 q0.6 r0.9
vandre 7.3 b0.7 h0.5 i0.6 l0.9
vandsk 6.5 a1.0 c-0.3 d0.6 e2.1 g-0.5 i-0.5 j1.9 p0.5 r-0.3
vandt 6.7 a-1.3 b-0.5 c-0.3 e-0.5 g-0.4 j-0.5 l-0.4 m-0.5 n0.6 o0.5 p-0.4 s-0.4
vandvæ 7.1 a-0.5 c0.5 f0.4 h0.9 k0.8 n0.6 t0.4
vant 7.3 d0.5 e-0.5 g0.5 h-0.3 i0.6 q0.9 r0.5
vant+til 7.3 d0.5 e-0.5 g0.5 h-0.3 i0.6 q0.9 r0.5
var 3.4 a1.0 b2.0 d1.3 e1.6 f0.3 g3.7 h1.2 i0.3 j-1.3 k-0.8 l-0.8 m2.5 n0.7 p-0.7 q0.4 r4.4 s-1.9 t0.5
var+alle 7.3 a0.4 b-0.4 c-0.3 e1.7 h-0.3 q0.5
var+de 7.3 a0.6 c1.2 d0.3 e0.7 g-0.3 i0.5 s1.3
var+dejl 7.3 a-0.5 d-0.3 e-0.3 f0.5 g1.1 h-0.3 m0.5 r1.2
var+den 6.7 b0.3 c0.4 d-0.4 f0.6 g0.6 h-0.3 j0.5 k0.4 n-0.3 p0.7 r0.6
var+der 7.1 g-0.4 p0.8 r-0.5
var+det 6.0 a-0.5 c-0.6 d0.5 e-0.4 i-0.5 k-0.5 m1.0 o-0.3 p-0.5 q0.6 s-0.6 t2.6
var+elle 7.3 a0.4 c0.5 e0.5 i0.8 k0.9 r-0.3
var+en 5.4 a-1.9 b-1.4 c0.4 g2.6 i-1.1 j-0.7 k-0.4 m-0.6 n1.5 p-0.9 q0.6 r3.1 t0.3
var+et 7.3 a0.4 b1.5 d-0.4 g-0.4 p1.0 r-0.4 s0.6
var+for 7.1 c-0.3 e0.8 f0.3 g-0.6 j0.9 l0.5 r-0.5
var+her 7.1 a-0.3 e0.6 o0.6 p0.4 r0.5
var+i 6.7 a0.9 b0.9 c1.6 d1.4 e0.5 f-0.3 g-0.6 i-0.4 k0.4 m0.6 q0.4 r-0.6
var+ikke 7.1 e-0.3 f0.4 p0.9
var+jer 7.1 a1.2 b1.5 c1.4 d-0.5 h0.5 i1.6 m0.9 t0.4
var+lige 7.3 c0.5 q0.7 r-0.3 s0.8
var+love 6.7 a1.3 c2.9 d-0.7 e-0.4 f0.6 g-0.5 i-0.4 l-0.3 o-0.3 p0.4
var+mege 7.3 e0.4 g0.3 j0.7 p0.6
var+min 6.8 b1.8 c0.6 d0.6 e0.8 j-0.4 k0.4 l0.5 m-0.3 n0.5 r0.6
var+modi 7.3 a-0.8 c-0.4 d-0.3 g0.7 l0.5 r0.7
var+pa 6.8 b0.3 e-0.4 f-0.3 o-0.4 p0.5 q-0.3 t0.3
var+sa 7.3 a0.8 c-0.3 d-0.3 g-0.7 i1.2 r-0.6
var+skep 7.3 a-0.9 c-0.3 d-0.4 g1.8 h0.8 i-0.4 n0.4 q0.3 r2.0
var+til 7.1 b-0.3 e1.1 g1.2 i-0.3 m1.4
vare 5.7 a-0.5 b0.8 d-1.0 f1.2 h0.6 i-0.7 j-0.4 k0.4 l0.4 m1.1 n-0.7 o0.7 p0.4 q0.7 r-0.4 s-0.6
vare+to 7.3 a0.5 b1.2 d-0.3 e-0.4 m1.3 o0.4
varebi 7.3 a-0.3 e-0.3 g0.7 h0.8 o-0.3
varede 7.3 a0.5 b1.2 d-0.4 e-0.5 m1.3 o0.4 r-0.3
varer 6.7 a-0.8 c-0.4 e-0.7 l0.8 m0.3 p-0.4 q0.5 s-0.3
varm 5.7 a-1.6 c-0.3 g1.9 h1.4 i-0.7 k0.7 m1.3 o0.3 q0.7 r1.4 t0.4
varm+sa 7.3 c-0.3 d0.8 e-0.5 s0.6
varme 6.8 a-1.0 d-0.5 e-0.5 g0.7 i-0.3 k1.0 o0.5 r0.9 s-0.3
varmer 7.1 a-0.7 d0.5 e-0.4 g-0.3 s-0.3
varmt 7.3 a-0.4 g1.4 h2.4
vars 6.1 d0.6 g-0.4 i1.0 j-0.5 k1.1 o0.5 r-0.5 s-0.4 t0.6
vars+om 7.3 a-0.5 c-0.3 o0.6 t-0.3
varsel 6.7 a-0.5 c-0.4 f-0.3 i0.4 k1.6 o0.9 p0.3
varsle 7.1 d0.7 i0.7 r-0.4
vask 6.7 a-0.7 b-0.4 h0.9 j-0.4 k-0.3 l-0.4 o0.3 p-0.4 q0.8 r0.6 s-0.3
vasker 7.3 a-0.5 o0.4 p-0.4
ved 3.8 a0.7 b0.5 c0.5 d1.8 e0.6 f1.6 g-0.3 h0.4 i0.4 k1.0 l0.5 m0.5 n0.8 o-0.6 p-0.6 r0.6 s1.9 t0.4
ved+arss 7.3 a-0.3 d-0.5 e-0.3 g-0.3
ved+at 5.7 a2.2 b0.7 c0.3 d0.7 e0.9 f-0.6 g-1.3 h-0.5 i1.8 j1.4 l-0.5 n0.3 r-0.9 s1.0
ved+bord 7.1 d-0.4 e0.5 f0.4 k0.8 o0.4 r0.3 s0.4
ved+det 6.5 a0.5 c1.3 f0.7 g-0.5 h0.3 j-0.4 o0.5 p-0.4 q-0.4 s1.5
ved+en 6.7 a-0.6 b-0.4 c-0.4 d-0.4 g-0.4 i-0.5 m1.7 n-0.4 s-0.3
ved+fors 7.3 a-0.3 e-0.4 f0.4 h0.6
ved+godt 6.8 a0.6 b-0.4 c0.5 d-0.5 e1.2 f0.7 i-0.4 l1.2 m0.3 s0.7 t0.8
ved+ikke 7.3 a0.4 b0.4 c0.6 d1.4 e-0.4 i0.6 l0.3
ved+jeg 6.7 a0.4 b1.2 c0.5 d1.1 e0.4 g-0.5 i1.2 l1.3 m-0.3 n1.0 o-0.4 r-0.5 t-0.3
ved+med 6.7 c0.3 d2.0 g1.3 h-0.4 i-0.6 j0.3 r1.4 s1.5
ved+navn 7.3 a0.4 d0.3 i0.4 r-0.3
ved+rett 7.3 a0.4 c0.6 d0.6 j1.4 p0.6
ved+side 6.4 b-0.4 c-0.7 d-0.5 e0.9 h0.5 l-0.4 n-0.4 p0.4 q-0.3
vedh 4.8 a-1.7 b-0.6 c-0.6 d-0.5 g-0.8 h0.7 i-1.0 j-1.2 k-0.4 m-0.6 p-0.9 q2.6 r-0.5 s-0.4
vedh+den 7.3 a-0.4 b0.5 f0.6 k0.4 s-0.4
vedh+er 7.1 a-0.5 d-0.4 h0.3 i-0.3 k-0.4 t0.7
vedhæf 4.8 a-1.7 b-0.6 c-0.6 d-0.5 g-0.8 h0.7 i-1.0 j-1.2 k-0.4 m-0.6 p-0.9 q2.6 r-0.5 s-0.4
vedk 7.1 k-0.4 m2.1 p1.2
vedkom 7.3 a-0.3 k-0.4
vedl 6.5 a0.4 b-0.4 g-0.5 j1.4 o0.6 p-0.4 r-0.4 s-0.7
vedlag 6.7 a0.6 g-0.5 j1.5 o0.7 p-0.4 s-0.4
vedr 6.1 a-0.8 b0.8 c0.4 d0.5 e0.4 f-0.5 i-0.4 j0.5 k0.4 l0.4 n0.4 p-0.6 q3.3 s-0.4
vedror 6.8 b0.8 e0.7 k0.4 q1.0 t0.4
vedt 7.1 b0.6 g0.3 h0.7 i-0.3 k0.5 l-0.4 r0.3
vedtæg 7.3 b0.4 k0.3
vege 7.3 a-0.6 d-0.3 i-0.3 k-0.3 s-0.3
vegeta 7.3 a-0.6 d-0.3 i-0.3 k-0.3 s-0.3
vegn 6.2 c-0.3 e-0.6 f0.4 g0.3 i-0.5 j1.3 k0.3 l0.6 m0.8 p-0.4 r0.6 s-0.5
vegn+af 7.3 j0.4
vegne 6.2 c-0.3 e-0.6 f0.4 g0.3 i-0.5 j1.3 k0.3 l0.6 m0.8 p-0.4 r0.6 s-0.5
vej 6.0 b-0.5 d1.1 e0.5 g1.2 h0.4 i-0.5 j1.6 l0.3 q0.5 r1.5
vej+uden 7.3 a-0.7 c-0.4 d-0.4 e-0.4 i0.3 o0.4 r0.4
veje 6.2 b0.8 c-0.3 d-0.5 e-0.3 g0.4 j0.5 k0.6 m0.8 p-0.4 q0.8 r0.6 s0.4 t-0.4
veje+der 7.3 b0.5 i0.5
vejen 6.2 b0.8 c-0.3 d-0.5 e-0.3 g0.4 j0.5 k0.6 m0.8 p-0.4 q0.8 r0.6 s0.4 t-0.4
vejl 6.2 a-0.7 d0.7 e-0.8 f0.4 g-0.7 h-0.4 i1.6 j-0.4 k0.3 l-0.6 o1.4 p-0.5 s-0.3 t-0.4
vejl+og 7.3 c0.6 d0.3 f0.4 i0.6 o0.4 q0.4
vejle 6.5 a-0.4 b-0.3 c0.5 d1.1 e-0.6 g-0.6 h-0.4 i1.9 j-0.3 k0.4 l-0.3 n-0.4 o1.2 p-0.5 r-0.4
vejled 7.3 a-0.4 d-0.4 e-0.3 f0.4 i-0.3 l-0.3 n0.5 o0.4 r0.6 t-0.3
vejr 6.8 e0.7 f0.3 g-0.3 o-0.3 s0.5
vejret 7.3 e0.6 s0.6
vel 6.2 b1.2 d1.1 g0.8 h0.5 i-0.4 j-0.4 k0.4 m0.3 n0.7 o1.6 p-0.5 q1.8 r0.8 s-0.4
vel+det 7.3 a0.3 e0.9 l0.4 n1.3 o0.3
vel+ikke 7.3 b0.5 d0.6 e-1.0 m0.4 n-0.3 o1.9 p-0.3 q1.5 r-0.3
velk 6.5 c0.5 d-0.3 h0.5 i0.8 j0.4 n0.5 s0.3
velk+til 6.8 a0.4 c0.4 h0.6 i1.1 j0.6 n0.3 s0.5
velkom 6.5 c0.5 d-0.3 h0.5 i0.8 j0.4 n0.5 s0.3
ven 6.8 b0.4 d-0.4 e-0.6 p0.4 r-0.4 s1.0
vend 5.7 b-0.7 e1.0 g-1.1 h0.5 i-1.0 j0.5 k0.5 l-0.4 p1.5 s-0.7
vend+tilb 6.4 a-0.7 c-0.8 d0.4 e-0.6 g-0.5 h0.3 i-0.8 k0.9 l-0.4 m-0.4 p-0.7 t-0.4
vende 7.3 c0.4 p0.5
vender 6.1 a-0.9 b-0.5 c-0.3 d0.4 e-0.4 g-0.9 h0.4 i-0.7 j0.7 k0.9 n0.3 s-0.6
venl 4.0 a0.8 b0.6 c-0.4 e1.0 f0.4 g-0.7 i0.6 k0.7 l0.8 m2.4 n0.5 p-0.6 q0.8 s-1.5 t0.5
venl+at 7.1 a1.0 i1.4 m0.5 p0.6
venl+et 5.4 j-0.5
venl+hils 5.0 b0.8 e0.7 f1.0 g0.4 h0.3 i-0.5 j0.4 k0.4 l1.1 m0.3 n0.6 o0.7 p-0.8 q0.7 r1.0 s-0.8
venl+i 7.1 d0.3 e0.5 l-0.3 m-0.3 o-0.3 t0.6
venl+mine 7.3 b0.4 i0.6
venl+og 6.8 a-0.4 f-0.3 m1.3 q-0.5 t-0.4
venlig 4.0 a0.8 b0.6 c-0.4 e1.0 f0.4 g-0.7 i0.6 k0.7 l0.8 m2.4 n0.5 p-0.6 q0.8 s-1.5 t0.5
venn 7.1 e0.4 i-0.3 s0.9
venner 7.1 e0.4 i-0.3 s0.9
vens 7.3 a0.5 b0.9 d1.1 f0.8 i0.9 n0.4 s-0.3
vent 4.5 a0.8 b1.4 c4.5 d1.4 f0.3 g-1.4 i-1.2 j-0.9 k0.4 l3.7 n1.2 o-0.3 s1.5 t1.9
vent+i 6.5 a0.5 b1.0 d1.8 e1.2 g-0.3 n-0.3 o0.5 t0.8
vent+lidt 7.3 b1.3 d-0.4 e1.6 h-0.3 m-0.3 n0.4 t0.4
vent+med 7.3 a-0.4 d-0.6 l1.6 s0.4
vent+pa 5.9 a0.7 b-0.3 c3.2 d1.1 g-0.7 i-0.9 l1.2 s1.6 t0.6
vent+sa 7.3 d-0.3 e0.5 l-0.3 p1.0
vent+side 7.3 a0.4 c0.5 d-0.4 m0.8 n0.5 s0.6
vent+stad 7.1 c0.8 e-0.4 l0.6 s0.5
vent+til 6.4 a-0.9 c-0.6 g-0.5 i-0.6 l1.9 o-0.4 p-0.4 r0.4
vent+vi 7.3 c1.0 n1.3
vente 5.7 a-0.7 b1.4 d0.9 e-0.5 f0.7 g-1.0 i-0.5 j-0.7 k1.0 l3.4 m0.9 n1.0 s-1.0 t0.5
venter 5.6 a0.5 c2.9 e-0.4 g-0.4 i-0.3 l0.7 n0.8 o-0.4 p-0.6 s1.1 t2.4
ventet 5.7 a1.5 b0.5 c4.1 d0.7 f-0.4 g-0.8 i-0.3 j-0.4 k-0.5 l1.4 m0.9 p-0.8 q0.8 r0.4 s1.9 t0.8
ventil 7.1 a0.4 c0.6 e1.4 i-0.4 p1.7
vers 6.2 a0.8 e1.3 g-0.5 i-0.4 j0.8 k-0.3 m1.0 r-0.4 s0.7 t0.6
versio 6.4 a1.0 e1.4 g-0.4 i-0.3 j0.9 m1.2 s0.9 t0.4
vest 6.0 c0.4 d-0.5 e0.3 g-0.4 h-0.4 j0.5 p0.6 q0.5 s0.8 t0.4
vest+land 7.3 j-0.3
vester 6.4 b0.5 d-0.3 e0.6 i0.4 j0.6 t0.9
vestre 7.3 j-0.3
vh 5.7 a-0.7 b0.6 e1.6 f1.8 g-0.7 h-0.6 i-0.3 j-0.4 k1.6 l-0.4 n1.8 o0.7 p-0.8 q1.5 s-0.6
vi 2.0 a-0.5 b-1.5 c-1.8 d1.2 e-2.5 f-2.5 h1.1 i3.9 j1.0 k1.9 l0.5 n-0.5 o-0.8 p-1.7 q-2.1 r-1.9 s-2.6 t-0.9
vi+abne 6.7 a-0.3 e0.4 g-0.7 h2.2 i-0.6 o0.6 t0.7
vi+afly 7.3 c-0.3 f0.7 k1.4 l0.4 m0.3 o0.3
vi+afta 6.8 a0.9 b-0.4 e0.7 i1.5 j-0.4 m0.9 p-0.4 s0.8
vi+afve 7.3 e-0.4 l1.3 m0.7 n1.5 t0.4
vi+aldr 6.8 a0.3 b0.5 e-0.5 f0.3 h-0.4 j0.7 m1.2 q-0.3 s0.4
vi+aner 7.3 a0.8 j0.8 m2.3 p0.9
vi+at 7.1 a0.7 e1.0 j1.1 l-0.3 m1.8 o0.9 p0.6
vi+bede 7.1 a0.5 d0.9 e-0.3 i0.7 m0.8
vi+bekl 7.3 e-0.3 k-0.3 l0.7
vi+beso 7.3 a-0.3 d0.5 g-0.3 q0.5
vi+best 7.1 a-0.6 f0.5 g-0.4 h1.6 i-0.3 k-0.3 p-0.3 t0.7
vi+beta 5.6 b1.6 e-0.7 g-0.8 h-0.7 j-0.9 m1.2 n1.7 o0.3 q-0.6 s-0.6 t0.6
vi+betr 7.3 a0.6 e0.7 i0.7 j0.3 p0.8
vi+blev 7.3 m0.8 n1.3 q0.9
vi+bliv 6.2 a-0.7 b-0.4 c0.8 e0.5 g1.1 h1.2 j-0.3 o-0.4 p-0.6
vi+book 7.3 a-0.5 c-0.3 f0.5 g1.1 h1.9 i-0.4 k0.3 r1.1 s-0.3
vi+bor 6.8 a0.6 b0.4 c0.7 d-0.5 e-0.5 f0.3 j0.7 m0.6 r-0.4 s0.7
vi+brug 5.9 a-0.5 b0.7 e0.7 f0.5 h0.6 j-0.4 m-0.3 o0.7 p-0.4
vi+dele 6.8 a-0.4 b-0.4 c0.8 d0.7 e-0.4 i-0.3 k-0.4 l2.3 o0.4 p-0.4 s0.7
vi+den 6.7 a1.2 b-0.4 c1.2 d0.5 e-0.7 i1.0 j0.8 l0.4 m0.3 n0.9 o-0.4
vi+derf 7.3 j0.7 l0.3 p0.6
vi+desv 7.3 a-0.5 i-0.5 k2.2 o0.4
vi+det 7.1 a-0.3 i-0.3 j0.4
vi+egen 7.3 a0.6 b0.6 d-0.3 e-0.3 i0.7
vi+en 6.7 a0.7 b0.7 c0.4 d-0.4 j0.5 p-0.5 s0.5
vi+er 4.4 b-1.0 c1.3 d3.6 e1.2 g-0.8 i2.3 k1.1 l1.3 m0.8 o0.8 p-2.0 q1.4 r1.4 s-0.8 t0.7
vi+et 6.8 a0.7 c0.4 d0.8 e0.8 g-0.4 r-0.3
vi+fa 6.4 e0.4 f0.6 g0.4 h0.8 i-0.3 l0.7 m0.3 n0.6 o1.8 p-0.4 r0.5 t0.3
vi+faet 6.8 a0.9 b-0.3 c1.1 d0.8 e0.3 g-0.3 i0.6 j1.1
vi+far 6.1 a-0.8 b3.1 d-0.3 e-0.3 g-0.8 h-0.5 i-1.3 j-0.5 l0.7 m0.7 o0.5 p-0.8 r0.3 s-0.5 t-0.3
vi+fik 6.0 a-0.8 b-0.8 d0.4 e0.3 h0.4 i-0.4 j-0.4 l-0.4 m0.9 o0.6 p-0.6 r1.2 s-0.7
vi+find 7.1 a0.3 c-0.5 d1.5 e-0.6 i0.8 q0.3
vi+flyt 6.7 a-0.9 d0.6 f0.4 k1.2 l0.7 m0.4 n0.6 q-0.3 r0.5
vi+fole 7.3 a0.6 b1.8 c-0.4 d0.4 e0.7 i-0.5 k-0.3
vi+forb 7.3 a0.7 e-0.4 j1.1
vi+forf 7.1 a0.3 b-0.3 d1.8 e-0.5 f1.1 g-0.3 h-0.6 i-0.6 k0.6
vi+forl 6.8 a-0.9 b-0.4 c-0.4 g0.8 h2.0 i-0.4 j-0.4 p-0.3 r1.3 s-0.3
vi+fort 6.8 a-0.6 c0.6 d0.6 e-0.4 f0.7 g1.4 h0.8 j-0.3 k-0.5 n0.7 o0.7 r1.6 s-0.5
vi+forv 7.3 c1.1 d0.6 k0.4
vi+færd 7.3 a-0.4 e-0.4 f0.3 g0.5
vi+gar 7.3 f0.9 i0.6
vi+genn 7.3 e0.6 i0.6 s0.9
vi+gern 7.1 a-0.7 b0.3 g0.6 h1.1 i-0.5 n-0.3 r0.9
vi+glæd 6.8 a-0.7 b0.4 g1.5 h1.4 i-0.5 m0.4
vi+gor 6.5 a0.7 b-0.3 d0.3 e0.6 g-0.6 i0.7 j1.6 p-0.4 r-0.4 s0.4
vi+haft 7.3 a-0.4 c-0.3 e-0.4 g0.6 r0.3
vi+har 3.6 c2.0 d2.2 e1.7 f-1.0 g-0.6 h1.0 i2.7 j-0.6 k-0.4 l1.5 m1.0 q1.4 r1.0 s-0.6 t2.9
vi+havd 5.9 a0.3 b1.4 c-0.8 d0.5 e-0.4 h0.7 k0.6 m1.7 r0.4 s-0.5
vi+have 6.8 b0.6 d0.3 g0.4 h0.4 i0.5 k0.8 l0.7 n-0.3 o-0.4 r0.4 t-0.3
vi+hell 7.1 a0.7 b-0.4 d-0.5 e1.5 g-0.3 i1.3 p1.1
vi+hold 6.4 b-0.5 c-0.3 d-0.6 f-0.4 g-0.5 i-0.4 j0.5 k-0.4 l0.4 o0.3 p-0.4 s-0.3
vi+hore 7.3 a1.0 d1.6 i-0.3 j1.3 p-0.4
vi+hæve 7.3 a0.9 c0.7 e-0.3 j1.6 p0.5
vi+i 6.5 a1.4 d-0.4 g-0.6 i1.6 j0.6 p0.9 r-0.4
vi+ikke 5.1 a0.9 b0.5 c0.5 d1.3 e1.1 f-0.9 g0.6 h0.4 i0.6 j0.6 l0.8 n1.7 o-0.3 p-0.8 r1.2 s2.0
vi+kan 5.7 a-0.7 b0.6 c-0.5 f0.3 g0.4 h0.3 i-0.7 j-0.5 k0.4 m1.1 n1.2 o1.5 p-0.7 r1.1
vi+kigg 7.3 a0.5 e-0.3 g-0.5 i1.1
vi+klar 7.3 a0.6 i0.7 j0.7 p0.6
vi+kobt 7.1 a0.5 b-0.3 e1.4 g-0.4 i0.5 p0.3 t1.0
vi+kom 6.8 b0.6 c-0.4 d-0.6 e-0.4 g0.4 i-0.5 l0.4 r0.5 t-0.3
vi+komm 7.1 a-0.6 b1.0 i-0.3 k0.8 l1.6 n-0.4 q0.5 r-0.3
vi+kore 6.8 a-1.0 d0.4 e-0.6 g-0.7 k0.6
vi+kunn 6.5 a-0.9 b-0.4 c-0.3 e-0.8 g1.1 h1.7 k0.3 l-0.5 n1.1 o0.5 p-0.3 r1.7 s-0.3 t-0.4
vi+lade 7.1 c-0.5 i0.4 j0.6 l0.9 m-0.4
vi+lave 7.1 e0.4 p0.6
vi+lukk 7.1 b-0.3 c1.2 e0.6 f0.5 h0.5 i0.6 k-0.3 t0.4
vi+lægg 7.3 a-0.5 b0.4 d-0.3 g1.0 h1.9 k0.3 o0.6 r1.2
vi+ma 6.5 a-0.6 c0.6 i-0.5 j0.4 k1.6 l1.4 m0.4 r0.6 t1.0
vi+mang 6.7 a-0.5 c0.9 d0.3 f0.3 g-0.5 h-0.5 j-0.3 k0.5 l-0.3 m-0.8 n-0.5 o1.4 p-0.4 q0.4 s-0.3 t0.8
vi+med 7.3 a-0.3 c-0.3 n0.8 q0.7
vi+mist 7.1 a0.6 c0.6 d-0.4 e0.7 i0.4 r-0.4 t1.6
vi+mode 7.3 b0.4 j0.7 k1.3 m0.4
vi+nar 6.8 a-0.9 e-0.5 f0.4 g-0.5 i0.6 k0.8 l1.0 n0.9 o0.4 t-0.4
vi+nok 7.1 a0.8 b0.6 c0.6 e0.4 g-0.4 i1.7
vi+nu 7.3 a0.6 c1.0 d1.1 i-0.3 j0.7 p1.1
vi+ogsa 7.3 a-0.4 c-0.3 g0.8 h1.4 m0.3 o0.4 q0.3 r1.0 t0.3
vi+om 7.3 a0.6 e0.5 i0.5 j0.4
vi+onsk 6.5 a0.4 b1.2 c-0.3 f0.3 g-0.3 h-0.4 i2.3 p1.0 r-0.3
vi+ophæ 7.3 a0.6 c1.0 e0.5 i1.7 j1.4
vi+opsa 7.3 a0.4 c-0.4 d0.8 i0.4 m0.7 p0.7
vi+opsi 7.3 b0.4
vi+os 7.3 a0.3 g0.4 h0.4 m1.8 p1.2
vi+over 6.7 a-1.3 c-0.3 d0.3 g1.2 h1.6 i-0.9 k0.4 n1.7 p-0.4 q-0.5 r0.8 s-0.4
vi+pa 7.3 a0.6 c0.7 n1.2 p0.6
vi+rest 7.3 a0.6 c0.7 e1.3 h0.7 m1.0
vi+ring 7.3 d0.8 e0.4 k-0.3
vi+sagd 7.3 r-0.3
vi+samm 7.1 a-0.3 d-0.5 e-0.5 f0.5 g1.2 i-0.4 k0.6 r1.4 s0.7
vi+selv 6.7 a1.1 b0.5 d1.5 f-0.4 g-0.8 l0.4 p0.4 q-0.4 r-0.6 s-0.4
vi+send 6.8 c-0.4 d-0.5 f1.2 g0.3 i-0.5 k0.8 m0.5 n-0.4 p-0.5 q0.7 r0.4
vi+ses 5.9 a-0.7 b-0.5 e-0.4 g-1.0 j0.3 k2.5 l-0.4 m1.2 n1.4 s-0.7
vi+sige 6.7 a-0.9 b-0.5 c-0.5 e-0.5 g-0.7 k1.2 l0.5 s-0.3
vi+skal 5.1 a-1.7 b-1.2 c0.6 d-1.1 f0.6 g-0.4 i-1.2 j-0.5 k-0.5 l0.3 n-0.6 o0.5 p-0.4 q0.4 r1.0 s-1.0 t2.6
vi+skif 7.1 a1.2 d0.6 g0.4 i1.6 o0.3 r-0.5 s0.6
vi+skri 7.1 a-0.4 d1.0 g0.9 h1.5 i0.4 n0.3 s-0.4
vi+skul 6.5 a-0.3 c0.5 d0.6 e0.7 f0.3 g1.4 h-0.4 i-0.5 j-0.3 k1.2 n0.7 q0.6 r0.9 s-0.4 t-0.4
vi+soge 6.8 a-0.8 g-0.4 h-0.3 r-0.4
vi+spri 7.3 a-0.7 i-0.3 k2.6
vi+star 7.3 a0.4 c0.4 i0.5 l0.5
vi+sælg 6.8 a0.6 c-0.4 d0.5 e1.2 g-0.4 i0.8 m0.3 p0.7 s0.4
vi+tage 5.2 a-0.6 b-0.5 f0.5 g0.6 h1.4 i-0.6 j-0.6 k0.7 m0.4 p-0.6 q0.7 r0.9 t0.5
vi+tale 6.8 c0.3 d0.5 e0.4 j-0.3 o0.4 q0.9 r0.7
vi+talt 7.1 e1.6 f0.3 g-0.4 i-0.4 j-0.3
vi+til 7.3 c0.8 j0.8 l0.6 s0.9
vi+tilb 6.8 a0.3 c-0.5 e0.8 f0.5 i-0.5 j-0.6 m0.4 n-0.4 p1.8
vi+to 6.8 a1.1 b-0.3 f3.0 g0.4 h-0.6 i-0.5 r0.4 t0.7
vi+udsk 7.3 a-0.6 f0.4 k1.1 l2.5 m-0.3 p-0.4 t0.3
vi+var 6.8 b-0.4 d1.2 e-0.7 q0.5
vi+vend 7.3 a-0.5 k1.1
vi+vent 6.7 b1.2 d0.5 e1.7 g-0.5 i-0.4 j0.5 l0.4 s-0.3 t0.3
vi+vil 5.6 a-2.0 c0.6 g2.0 h4.6 i-1.0 j-0.7 n0.9 o0.5 p-0.6 r1.0 s-1.0 t0.4
vi+være 7.3 a0.4 d0.9 k1.6 n1.1 o0.4 q0.7
via 6.7 a-0.5 c0.4 f0.4 g-0.3 i-0.4 m0.4 n-0.5 o1.1 q1.6 r-0.3 s-0.3
vibe 6.4 b-0.6 d-0.8 e0.6 f-0.5 h0.7 i-0.5 j0.3 k-0.3 l-0.4 n0.6 s-0.3
vibeke 6.7 b-0.5 c-0.3 d-0.6 e0.9 f-0.4 i-0.4 n0.4 s-0.3
vibo 6.8 b-0.4 h0.8 i-0.4 m0.4
viborg 6.8 b-0.4 h0.8 i-0.4 m0.4
vice 5.4 c-0.5 d0.9 i-0.5 j-0.5 k0.3 p-0.4 s-0.4 t0.6
vicevæ 5.4 c-0.4 e-0.3 i-0.5 j-0.4 p-0.4 s-0.3 t0.4
vide 4.6 a0.6 d1.0 f2.0 g0.6 h1.8 i1.5 k0.4 m1.1 n1.2 o0.9 p-0.9 r1.5 s0.8
vide+at 6.2 a0.8 b1.4 d1.7 e0.4 f-0.3 g1.1 h0.6 i0.9 j0.4 m0.8 n0.5 o0.4 p-0.3 r0.9 s0.7
vide+er 7.3 c-0.3 e0.6 o0.4 p0.7
vide+hvad 7.1 a0.6 h-0.3 i0.5 s1.0
vide+med 6.8 a-0.4 e-0.4 g-0.7 r-0.5
vide+om 7.3 d0.6 h0.7 j0.6 o0.7
vide+til 6.2 b-0.5 d-0.3 f1.9 g0.3 h1.2 i-0.5 k-0.5 m0.3 n1.1 s-0.5 t0.6
video 7.3 e0.6 s0.5
videre 5.1 b-0.6 e-0.4 f2.7 g-0.7 h1.2 i0.4 j-0.6 k0.5 m0.9 n0.8 o0.3 p-0.9 q0.3 s-0.3
vidn 6.8 a-0.5 g-0.3 k1.4 s-0.4
vidn+til 7.3 a-0.6 e-0.4 j-0.3 k1.6
vidnef 7.3 a-0.6 e-0.4 j-0.3 k1.6
viel 7.3 c0.9 d-0.4 i0.6 p1.1 t0.9
vielse 7.3 c0.9 d-0.4 i0.6 p1.1 t0.9
vigg 7.3 a-0.3 g0.3 o0.3 r0.5
viggo 7.3 a-0.3 g0.3 o0.3 r0.5
vigt 7.1 c0.3 d1.0 k1.5 n1.0
vigtig 7.1 c0.3 d1.0 k1.5 n1.0
vika 6.8 a-0.5 c-0.5 d-0.5 e-0.4 t0.6
vikare 7.3 t0.8
vil 3.4 a-2.7 b-0.6 c-0.9 d-0.9 e-1.8 f1.9 g1.8 h4.7 i-1.9 k1.0 n-0.6 o3.5 p-1.0 q1.3 r0.8 s-1.8 t-0.5
vil+bare 7.3 a-0.4 d0.3 o0.7
vil+det 7.1 a-0.4 e-0.4 h-0.3 t-0.3
vil+du 5.3 a-1.2 c0.7 d0.8 e0.3 h0.5 j-0.7 k0.6 l0.3 m-1.4 n0.7 o1.0 q2.4 r0.7 s-0.6 t0.5
vil+gern 4.9 b0.5 c1.0 e0.3 f2.6 g0.8 h2.8 i-0.8 j-0.9 k1.1 l0.5 m1.1 n1.0 o1.4 p-0.9 q0.8 r1.2 s-1.2 t0.6
vil+have 5.4 b-0.9 d0.7 e1.5 f0.6 g1.6 h3.4 i-1.0 k1.0 l0.4 p-0.8 r0.8
vil+hore 7.3 d1.3 e0.8 j1.0
vil+i 5.3 a-1.7 b-0.5 f0.3 g-0.7 i-1.0 j-0.9 k0.8 m0.7 n-0.7 o3.9 p-0.4 q0.6 s-0.8
vil+ikke 7.1 g-0.3 j-0.3 m1.2 o0.3 p0.7 s-0.3
vil+jeg 6.5 a0.9 b1.4 f1.3 g-0.6 h-0.4 l-0.3 m-0.5 p0.4 r-0.4 s0.9
vil+nodi 7.1 c0.7 e-0.4 o0.7 r0.3
vil+se 6.8 b-0.3 c1.4 d0.4 e-0.4 g-0.3 h-0.4 i-0.5 m-0.3 p0.8 r-0.3 t0.9
vil+sige 7.3 a-0.5 b-0.3 d-0.4 e-0.4 g0.3
vil+vi 6.7 c-0.5 e-0.8 i1.3 j0.4 l-0.4 n-0.4 r0.3 s0.7
vil+vide 7.3 a-0.3 g0.3 r0.4
vil+være 7.3 a0.5 e0.8 f0.8
vild 6.4 a-1.1 b0.5 g1.4 h0.3 j-0.4 m0.6 p-0.3 r1.1 s-0.4 t0.8
vild+med 7.3 e0.4 g0.6 i0.5 r0.5 t0.7
vilde 7.1 b0.5 g0.5 i0.4 r0.6 t0.6
vildt 6.8 a-1.0 e-0.4 g1.0 i-0.6 m0.9 q0.3 r0.6
vilk 7.3 a-0.4 b0.4 c0.3 d-0.3 f0.4 g-0.6 h1.6
vilkar 7.3 a-0.4 b0.4 c0.3 d-0.3 f0.4 g-0.6 h1.6
vill 4.8 a1.0 b1.6 c0.6 d0.6 e0.4 f-0.6 g0.3 h0.4 l1.1 m1.0 o0.8 p-1.1 r1.4 s1.3
vill+bare 6.8 a-0.5 b-0.4 d0.4 l0.8
vill+det 7.3 a-0.3 l1.1
vill+hell 7.3 b1.4 d0.9 h0.4 i-0.4 l1.0 n0.7 t0.5
vill+jeg 6.8 b1.1 c0.5 d0.3 e-0.4 h-0.4 l-0.4 o0.4 s-0.4
vill+kobe 7.3 g0.6 h0.8 r1.1
vill+svar 7.3 a0.5 d0.8 s1.4
vill+være 7.3 a-0.4 o1.0
villad 7.3 a0.3 e0.7 h-0.4 m1.5 n-0.3 r0.4
ville 5.0 a1.2 b1.5 c0.9 d0.7 e0.3 f-0.5 g-1.2 h0.6 i0.8 l1.3 n0.4 o0.7 p-0.8 s1.7
villy 6.8 a-0.6 b0.3 d0.4 g1.9 i-0.7 p-0.4 r1.8 s-0.4
vind 5.1 c1.7 d0.9 e0.4 g-0.9 h1.5 i-1.2 j0.5 l-0.5 m0.9 n-0.4 o0.5 p0.4 r-0.9 t-0.3
vind+fra 7.3 a-0.5 e0.3 g0.6 h0.6 q0.3
vind+i 7.3 a-0.7 e-0.3
vind+og 7.3 a-0.3
vindmo 7.3 a-0.4 h1.3
vindue 5.6 c1.2 d1.3 f-0.3 g-1.1 i-1.2 k0.4 l-0.4 m1.1 n-0.5 o0.5 r-0.6 t-0.4
vint 6.4 a-0.4 b-0.4 c1.2 d-0.5 f-0.4 g-0.5 h0.5 i-0.4 m-0.4 p0.4 s0.9 t-0.4
vinter 6.5 a-0.4 c1.3 d-0.3 g-0.4 i-0.4 j0.3 k0.4 p0.4 s0.9 t-0.3
vipp 7.3 a0.5 e1.1 p0.7 s0.6
vipper 7.3 a0.5 e1.1 p0.7 s0.6
virk 5.2 a1.2 b0.9 d1.0 e3.1 h-0.6 i2.0 j-1.1 m0.5 n0.7 o-0.4 r0.9 t1.4
virke 7.3 c0.5 e0.3 i0.8 s0.7
virkel 6.5 a-0.4 c-0.5 d0.8 e-0.5 f0.4 g0.9 i0.3 m0.7 n1.1 r1.4 s-0.5 t0.7
virker 6.0 a0.9 b1.2 d1.1 e2.5 g-1.2 h-0.3 i0.7 j-0.6 k0.4 o-0.4 r-0.6 s-0.7 t1.1
virkni 7.1 a0.6 e1.0 i1.1
vise 5.7 a0.6 b-0.7 c0.6 d1.0 e1.3 f-0.4 h-0.3 j-0.5 k0.4 o0.5 p-0.5 q0.6 s-0.7
vise+dem 7.1 g0.5 r0.4 t-0.3
viser 6.5 b-0.4 c0.5 d0.8 e0.9 k-0.3 s-0.4
vises 7.3 e0.5 o0.7 q0.7
visi 7.3 a0.3 e0.9 l0.6 o0.8
visitk 7.3 a0.3 e0.9 l0.6 o0.8
vist 6.0 a1.4 b-0.8 c1.1 d0.7 e1.0 g0.9 i1.0 k-0.5 m-0.4 o-0.6 r1.0 s1.6 t-0.4
vist+en 7.3 a0.9 e0.6 f0.4 g-0.6 r-0.4 s1.1
vist+ikke 7.1 a-0.7 b-0.4 d-0.7 g2.0 i-0.4 m-0.4 o-0.4 p0.6 r2.1 t-0.3
viste 7.3 c0.6 i0.6 s0.4
vitt 7.3 b0.7 g1.0 h0.4 i-0.4 q0.3 r1.3
vittig 7.3 b0.7 g1.0 h0.4 i-0.4 q0.3 r1.3
vogn 7.1 c0.6 j0.5 p-0.3 s0.8
vognma 7.3 a-0.4 d0.4 j-0.4 p-0.3 r0.3
voks 6.2 a1.1 b0.6 c-0.5 d1.0 e1.6 h-0.5 i0.8 j0.4 s1.2
voksne 7.1 a0.5 b0.8 e1.2 i0.4 s0.9
vold 6.2 b-0.7 g-0.5 h-0.5 i-0.5 j2.7 k0.5 m1.6 p-0.4 s-0.7 t0.4
vold+mod 7.3 a-0.6 e-0.5 g-0.4 k0.4 m0.4
voldgi 6.4 a0.4 b-0.7 c-0.4 d-0.4 g-0.5 h-0.4 i-0.5 j2.8 m1.2 p-0.4 r-0.4 s-0.6
vore 2.7 a-0.6 b0.4 d-1.4 e0.8 f2.8 g-1.2 i-0.7 j1.2 k0.7 l1.0 m1.0 o1.0 p-1.2 s-1.4 t-0.8
vore+advo 4.9 a1.2 c0.9 e0.8 g-0.5 j2.0 k-0.3 m0.5 o-0.5 p0.5 q-0.3 r-0.4 s0.8 t0.7
vore+afta 7.1 a-0.5 d-0.5 f0.6 j-0.3 m1.3 t0.6
vore+anno 7.3 a-0.6 d-0.3 g0.7 h0.7 i-0.4 k-0.3 m-0.4 r0.8
vore+beds 7.3 a0.3 e0.6 g-0.4 h-0.4 i-0.3 s0.9
vore+best 7.3 a0.9 d-0.3 e1.5 f0.8
vore+beta 6.4 a-0.4 b-0.4 e-0.5 g-0.3 j-0.5 k-0.8 l0.7 m-1.0 n1.1 o1.7 q1.1
vore+blad 7.3 e0.5 s0.7
vore+bygg 7.3 c0.7 d0.8 e-0.5 l0.4 n0.3 q-0.3 t-0.3
vore+dire 6.7 a1.0 c1.9 d0.6 e-0.7 f2.5 i-0.4 j-0.4 k0.8 l0.3 m0.3 o0.6
vore+domæ 7.3 a0.9 d0.7 e0.8 i0.4
vore+egen 6.8 a0.5 c0.4 d-0.5 e-0.3 f0.5 i0.7 k-0.6 l1.0 o-0.3 q0.3 r-0.3
vore+elev 7.3 b0.3 d0.5 e0.6 n0.4 t0.8
vore+fors 6.4 a1.3 c0.4 e2.0 i-0.4 j2.0 m-0.4 s-0.3
vore+gaml 6.2 a-0.7 b-0.5 i-0.5 j-0.4 m-0.5 p-0.3 s-0.4 t-0.4
vore+indk 7.3 a0.6 b2.6 f2.1 j-0.3 m1.1
vore+juri 6.4 a0.7 b-0.4 c0.5 g-0.5 i-0.5 j3.0 l0.4 m1.3 p-0.4 s-0.3
vore+kaff 7.3 a-0.4 f1.3 h-0.4 k2.3
vore+klie 7.3 a-0.4 m0.3
vore+kont 6.8 g-0.3 p1.4
vore+kund 5.9 a-1.1 c0.7 d0.6 e-0.5 g-0.6 j-0.3 l0.7 o-0.7 p-1.0 r0.3 s-0.6
vore+leje 6.8 a-0.6 d0.5 h-0.5 i-0.3 j-0.3 o0.3
vore+medl 6.1 a-1.6 b-0.3 d-0.7 e-0.6 g-0.5 h-0.5 i-0.6 j-0.4 k0.7 l1.1 n0.4 o0.6 p-0.4 q1.0 s-0.9 t0.4
vore+menu 7.3 a0.4 c0.5 e0.5 i0.6 s0.6
vore+mode 7.3 b0.8 k1.4 l0.6 n0.7
vore+nabo 7.3 b0.8 e-0.4 g0.6 h0.9 i0.9 r0.4
vore+nye 5.6 a-1.0 b1.1 c-0.9 d-0.8 e-1.2 f0.3 g1.4 h0.6 i0.7 j-0.8 l-0.4 n-0.6 p-0.6 q0.3 r1.4 s-0.6 t1.2
vore+okon 6.8 a1.1 e-0.7 f2.3 i-0.3 j-0.6 m1.6 o-0.4 p2.2
vore+prak 7.3 a-0.6 r0.5
vore+reng 7.3 b0.5 i0.4
vore+rets 7.1 a0.9 b0.8 e-0.4 j1.2
vore+revi 5.5 b0.5 c-0.3 e0.4 i-0.4 j-0.3 o0.9 p-0.3 t-0.3
vore+side 7.1 i0.7 k0.8 n0.5
vore+stor 6.4 a-0.8 c-0.6 f0.7 h0.4 i-0.7 j-0.4 l1.7 m-0.6
vore+syst 7.3 e-0.4 f0.6 m0.5 o-0.4 p0.4
vore+tal 7.3 g-0.4 j1.3 n0.3
vore+tidl 7.1 a-0.6 b0.6 c-0.5 d-0.5 e-0.7 g-0.3 m0.3 o0.4 t-0.4
vores 2.7 a-0.6 b0.4 d-1.4 e0.8 f2.8 g-1.2 i-0.7 j1.2 k0.7 l1.0 m1.0 o1.0 p-1.2 s-1.4 t-0.8
vred 6.7 b0.4 c-0.3 d-0.4 s0.7
vrede 7.3 a-0.3 l0.3
vund 7.1 a-0.7 e-0.5 f0.4 g-0.5 h-0.3 j-0.3 m0.6
vund+vold 7.3 a-0.6 e-0.5 g-0.4 k0.4 m0.4
vundet 7.1 a-0.7 e-0.5 f0.4 g-0.5 h-0.3 j-0.3 m0.6
vurd 6.8 a0.7 b0.8 j1.6 m1.2 p-0.5 s-0.3
vurder 6.8 a0.7 b0.8 j1.6 m1.2 p-0.5 s-0.3
vvs 7.3 i0.6 p0.7
vægg 7.1 f0.4 g0.8 h0.8 m0.8 r0.9
væggen 7.1 f0.4 g0.8 h0.8 m0.8 r0.9
væk 5.8 a0.9 d0.5 e2.0 g0.5 h0.5 i0.8 j-0.5 p1.5 r1.0 t-0.6
væk+pa 7.1 a-0.3 e0.9 g1.5 h1.2 i0.7 n0.3 r2.1
vælg 6.8 a0.6 b-0.3 c-0.3 d1.3 g-0.4 i1.0 j0.6 r-0.4 s0.7
vælge 6.8 a0.6 b-0.3 c-0.3 d1.3 g-0.4 i1.0 j0.6 r-0.4 s0.7
vær 6.8 a0.7 d0.9 e0.5 f0.9 g-0.5 i0.4 m-0.4 q0.5 r-0.4 t0.3
værd 6.2 a-1.6 b-1.1 c-0.7 d-0.3 g2.0 h-0.6 i-0.6 j-0.6 l0.5 m-0.4 n0.6 o0.8 q0.8 r2.6 s-0.7
være 3.8 a2.0 c2.4 d2.9 e1.9 f0.9 g-0.8 h-0.8 i0.8 j1.0 k0.4 m1.2 o0.8 q1.3 r0.8 s-1.1 t1.9
være+afle 7.3 a0.5 c1.2 d0.5 p1.4
være+en 6.7 c0.3 e1.0 g-0.9 i1.6 j-0.4 l-0.3 o0.9 q-0.4 r-0.5 s-0.3 t0.6
være+godt 7.3 a0.6 d0.6 e-0.5 g-0.4 i-0.3 o0.4 s0.4
være+helt 7.3 a-0.5 g-0.5 i-0.4 r-0.4 t0.7
være+her 6.8 a0.7 b0.4 g-0.4 i1.1 n0.3 p-0.4 r-0.3
være+i 6.4 b0.4 c0.9 d0.4 f1.2 i-0.5 j-0.4 k0.7 m0.4 n0.8 p0.3 q1.2 r0.5 t1.3
være+inde 7.3 c-0.4 e0.4 j0.9 o0.5 q0.9 t-0.4
være+kund 7.3 a0.7 d1.6 e-0.4
være+lidt 7.1 a-0.6 g1.2 h0.8 r1.3
være+med 6.2 a0.8 d1.5 e0.7 f0.7 i-0.7 j0.3 k1.2 l0.8 n0.4 p0.3 s0.4
være+nodt 7.3 b0.8 i0.6 l0.9
være+omde 7.3 a0.6 c0.9 f0.9 k-0.3 r-0.3 t1.6
være+pa 6.8 b1.3 c-0.3 d0.4 g-0.4 h-0.4 i-0.4 m0.6 p0.6 s-0.4 t0.8
være+sket 7.3 a0.5 c1.1 d0.8 j0.8
være+talm 7.3 a0.6 c1.2 d0.7 f0.5 n0.6 o0.4 t0.8
være+til 7.3 a-0.6 g0.7 i-0.5 r0.8
være+uden 7.3 c-0.5 d-0.8 e-0.5 i-0.3 j1.5 m0.7
være+vore 7.3 e1.0 f0.7 i0.9
være+ærli 6.8 a0.8 b0.9 d1.4 e0.6 i0.4 s0.5 t-0.4
været 4.7 a1.1 b0.4 c2.4 d0.6 f0.6 g-0.4 h-0.5 i2.6 j0.6 k-0.4 n-0.6 q1.3 r0.9 s-1.8 t0.7
værk 6.8 a0.5 c0.7 d-0.5 e-0.4 g0.4 h0.7 n0.9
værkst 7.1 d-0.4 g0.5 h0.6 i0.3
væse 7.1 a0.4 b0.8 c0.6 i0.6 j0.8 p0.6
væse+misl 7.1 a0.4 b0.8 c0.6 i0.6 j0.8 p0.6
væsent 7.1 a0.4 b0.8 c0.6 i0.6 j0.8 p0.6
webb 7.3 b-0.3 g0.6 h0.9 i0.8 s-0.3
webbur 7.3 b-0.3 g0.6 h0.9 i0.8 s-0.3
webs 6.5 a0.3 b-0.4 e1.1 g1.0 h0.4 l0.5 p-0.4 r1.1
websho 6.7 a0.7 b-0.3 e1.1 h0.4 j0.3 l0.6 p-0.3 s0.3
week 5.5 b0.6 c0.3 e1.3 f0.8 g-0.8 h-0.6 i0.9 j-0.7 k-0.7 m1.4 n1.1 o-0.8 p-0.8 q0.6 r0.5 s-0.7 t-0.4
week+og 6.8 b-0.3 d0.4 e1.0 g-0.4 i0.4 r0.7
weeken 5.5 b0.6 c0.3 e1.3 f0.8 g-0.8 h-0.6 i0.9 j-0.7 k-0.7 m1.4 n1.1 o-0.8 p-0.8 q0.6 r0.5 s-0.7 t-0.4
winn 7.1 c-0.3 d1.1 e-0.3 f0.5 i-0.4 l0.8 m0.3 p0.7
winnie 7.1 c-0.3 d1.1 e-0.3 f0.5 i-0.4 l0.8 m0.3 p0.7
wint 6.8 a0.4 c0.5 d0.9 e-0.5 g-0.5 i0.7 j0.4 p0.3 q0.8 r-0.5
winthe 6.8 a0.4 c0.5 d0.9 e-0.5 g-0.5 i0.7 j0.4 p0.3 q0.8 r-0.5
work 6.5 a-0.7 b0.4 d-0.4 g-0.4 i-0.4 j-0.4 k3.9 m-0.6 o-0.3 p-0.4 s-0.4 t-0.5
worksh 6.5 a-0.7 b0.4 d-0.4 g-0.4 i-0.4 j-0.4 k3.9 m-0.6 o-0.3 p-0.4 s-0.4 t-0.5
x 7.3 b-0.3 m2.1 n0.8 p-0.4
yasm 7.1 c1.0 d0.7 i-0.3 k1.0 o-0.3 r0.6
yasmin 7.1 c1.0 d0.7 i-0.3 k1.0 o-0.3 r0.6
ydel 7.1 c-0.5 d1.2 h0.3 m1.2 o0.5 p0.7
ydel+er 7.3 a-0.6 c-0.5 h0.4 m0.6 o0.7
ydelse 7.1 c-0.5 d1.2 h0.3 m1.2 o0.5 p0.7
yder 7.3 e0.3 h1.2 j0.5
yder+vars 7.3 a0.6 c0.4 e1.2 i0.9
yderli 7.3 e0.3 h1.2 j0.5
zone 7.3 i0.6 n-0.4 o0.6 q0.5
æ 7.3 b0.5 c1.0 e0.9
ægte 7.1 a1.1 b-0.3 c0.7 d1.4 e1.2 g-0.6 h-0.3 i0.6 j0.7 r-0.7
ældr 6.8 a0.4 c0.5 d0.9 e0.4 i0.3 j0.4 p0.6 r-0.4 s0.7
ældr+sage 7.3 c0.6 d0.6 j0.5 s0.8
ældre 6.8 a0.4 c0.5 d0.9 e0.4 i0.3 j0.4 p0.6 r-0.4 s0.7
ændr 6.1 a-0.8 b-0.3 c-0.4 e-0.6 f0.5 h-0.5 i-0.6 j-0.4 k-0.4 o-0.4 p-0.4 q0.4 s-0.4 t0.8
ændr+abni 7.3 d0.7 e-0.3 g-0.5 r-0.5 t0.5
ændr+i 7.3 f0.5
ændr+noge 7.3 a-0.5 h0.4 n0.7
ændret 6.7 a-0.4 d0.3 e-0.3 f0.5 h-0.3 i-0.4 l0.3 m0.4 t0.9
ærli 5.8 a1.7 b1.7 c-0.5 d0.5 e2.5 g-0.9 h-0.4 i1.1 j-0.6 k0.3 p-0.6 s0.7
ærli+talt 6.4 a1.3 b0.9 c-0.5 d-0.7 e1.8 g-1.0 i0.9 j-0.3 k0.4 l0.7 n-0.4 p-0.4 q0.3
ærlig 6.2 a1.4 b1.0 d0.7 e2.1 g-0.9 h-0.4 i0.7 j-0.4 k0.3 l-0.3 p-0.4 s1.0 t-0.5
ærligt 6.8 a0.8 b0.8 c-0.4 d-0.3 e0.7 g-0.4 i0.7 l0.8 o0.3
æro 7.1 c0.6 d0.7 g0.8 h1.3 q0.5 r-0.3 s0.7
