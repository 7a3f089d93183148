# Made by tools/train out of 1669 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language fi

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.84 b:complaint.cost=-2.55 c:complaint.delay=-3.03 d:complaint.neglect=-3.37 e:complaint.quality=-2.13 f:escalation=-3.34 g:good=-1.24 h:growth=-3.69 i:leaving=-1.63 j:legal=-2.15 k:meeting.off=-3.82 l:payment.delayed=-3.72 m:payment.disputed=-3.56 n:payment.promised=-3.80 o:payment.query=-4.23 p:payment.refused=-1.75 q:payment.sent=-4.21 r:praise=-3.16 s:reputation=-1.92 t:urgent=-3.81
!aika 7.0 a0.7 d0.4 e0.5 g-0.4 i1.1
!aina 6.8 a0.6 b1.9 g-0.7 i-0.6 o0.5 r-0.5 s1.8
!ainaka 6.8 a0.6 b1.9 g-0.7 i-0.6 o0.5 r-0.5 s1.8
!ainu 7.3 d0.6 e-0.3 g0.5 r0.6
!ainutt 7.3 d0.6 e-0.3 g0.5 r0.6
!aio 5.9 a1.6 b0.9 d-0.3 e0.9 f-0.3 h0.4 i1.5 j-0.6 k-0.3 m-0.6 p2.9 r-0.5
!aiti 7.3 a0.4 d-0.3 e0.7 g-0.4
!ala 7.0 a0.5 b0.5 c1.4 e-0.4 g-0.3 i1.9
!aloi 7.3 a0.7 c0.6 p1.6 q-0.5
!anna 7.3 a0.4 c0.7 d0.5 l0.9 s0.5
!anta 7.3 d0.5 e0.3 s0.5
!asia 6.3 a0.8 b-0.3 d0.6 e-0.7 g-0.5 i-0.7 j0.6 m0.9 o0.8 p0.6 r-0.6
!asiaa 7.3 j0.9
!edel 7.0 d0.5 e-0.4 i-0.3 j-0.6 s1.6
!edelle 7.3 d0.7 i-0.3 j-0.6 s1.7
!edes 5.9 a1.1 b-0.7 c2.6 d1.3 g0.4 h1.5 i-0.5 j-0.6 l-0.7 o0.5 p1.7 q0.4 r0.6 s0.5 t0.6
!ees 6.8 a-0.5 b0.7 c-0.3 d0.8 e-0.6 g1.4 h0.5 k1.1 p-0.4 r1.3 s0.7
!ehdi 7.0 a-1.1 d-0.3 e-0.5 g-0.4 k3.3
!ei 7.0 a0.4 c0.6 d-0.3 e0.7 l0.8 p0.7
!eika 5.8 a1.0 b1.1 c1.2 e0.5 g-0.8 j-0.6 k1.3 m-0.4 p1.5 r-0.8 s-0.7
!emme 7.3 m0.9 o1.2 p0.4
!enaa 4.5 a3.0 b2.5 c-0.9 d0.6 e1.0 f2.0 g-2.5 h-0.5 i4.9 j-0.7 l-0.4 p0.4 q0.4 r-1.6 s-0.3 t0.8
!enka 6.6 a1.1 b1.8 c-0.5 d1.6 e1.4 g-0.6 m-0.4 p1.8 r-0.5 s2.6
!enne 5.4 a1.0 c-0.3 d-0.5 e2.9 h0.3 i-1.0 j-0.9 k-0.6 m-0.4 p2.1 q0.9 r0.7 s0.9
!ennen 5.4 a1.0 c-0.3 d-0.5 e2.9 h0.3 i-1.0 j-0.9 k-0.6 m-0.4 p2.1 q0.9 r0.7 s0.9
!ensi 7.0 a0.7 b0.7 g-0.4 i1.3 k1.1
!etee 7.3 a-0.7 i-0.3 k0.9
!etta 7.0 a0.9 b0.8 e0.9 g-0.3 i0.3 l0.8 m0.8 r-0.4 s0.6
!ette 7.3 a0.5 b0.7 d-0.3 g-0.4 i0.5 p0.9 r-0.5
!haas 7.3 j0.5
!hait 7.3 a-0.6 g0.4 r0.5 s0.5
!haitta 7.3 a-0.6 g0.4 r0.5 s0.5
!halu 6.1 d-0.4 e0.7 f0.5 g-0.6 i-0.8 j0.4 o1.6 p-0.6 q-0.5 r-0.7 s-0.6
!halua 6.2 d-0.3 e0.5 g-0.5 i-0.7 j0.4 o1.2 p-0.6 q-0.5 r-0.5 s-0.5
!han 7.3 c0.5 d-0.3 g0.5 h0.8 m0.7 r0.4 t0.4
!hane 7.3 c-0.5 e-0.5 f0.5 g-0.5 h0.3 r-0.4
!hanell 7.3 c-0.5 e-0.5 f0.5 g-0.5 h0.3 r-0.4
!hant 7.3 e0.4 j0.9
!hauk 7.3 c0.6 s0.8
!haukku 7.3 c0.6 s0.8
!henk 6.6 c0.6 d0.5 f-0.5 g-0.4 i0.4 j0.6 k0.6 m0.5 q0.4 r-0.3 s-0.4 t-0.5
!henkil 6.6 c0.6 d0.5 f-0.5 g-0.4 i0.4 j0.6 k0.6 m0.5 q0.4 r-0.3 s-0.4 t-0.5
!heru 7.3 a0.6 c0.6 d0.4 i-0.5 p2.1
!heti 7.0 c-0.5 d-0.5 e0.4 f-0.4 j-0.3 l0.4 o0.3 p0.9 q0.4
!hint 7.3 a0.6 b2.8 c1.1 e-0.5 p0.7
!huol 6.8 a-0.4 e0.5 g1.0 i0.3 n-0.5 o0.3 p-0.4 q0.9 t0.4
!huolta 7.3 a-0.4 e-0.3 f0.3 g1.3 h0.4 n-0.3 o0.6 r0.4 t0.4
!huom 5.5 a-1.3 b-0.8 c0.8 d1.0 f1.4 g0.8 h0.9 j-0.7 k0.8 l1.0 n1.1 p-1.0 q-0.3 r2.1 s-0.8 t0.9
!huomaa 7.3 d0.7 e-0.4 g0.5 i0.4 r0.5
!huoman 7.0 a-0.6 b-0.3 d0.7 f0.7 g0.9 i-0.4 l-0.3 n0.5 o-0.3 r1.4
!huomau 6.6 a-1.3 d0.4 e-0.5 g0.3 h1.1 i-1.1 j-1.0 l0.9 n1.1 p-0.3 r1.1 t-0.4
!huomen 6.8 e0.8 f1.0 g-0.4 i-0.4 j0.7 k0.8 m0.5 t1.8
!huomis 7.3 a0.5 c1.8 g-0.4 i1.4 k0.4 l1.0 p-0.3
!huut 7.3 f0.3 g0.6 n1.1 r0.4
!hyva 6.1 a1.5 b1.3 d0.8 e0.6 f-0.3 g-0.7 h0.4 i-0.7 j-0.3 m2.9 o-0.4 p2.2 s-0.6
!hyvaks 6.3 a0.8 b1.5 d0.5 f-0.3 g-0.5 h0.5 i-0.7 m3.0 o-0.4 p1.3 s-0.5
!hyvi 7.3 b0.9 e1.2 i-0.3 j1.1 q0.5
!ihmi 6.6 a0.3 b-0.4 h-0.3 j0.6 k-0.4 n0.3 p0.4 q0.5 s0.4
!ihmine 7.3 b-0.3 c0.6 d-0.5 e-0.3 k-0.4 n0.4 q0.7 r0.3 s0.6
!ihmisi 7.3 j0.8 p0.7
!ikin 7.3 a-0.5 d0.6 g1.2 n0.6 q0.3 r1.5
!ikina 7.3 a-0.5 d0.6 g1.2 n0.6 q0.3 r1.5
!ilmo 7.0 a0.9 c0.7 d-0.3 e0.4 i0.7 j0.3 m0.5
!ilmoit 7.0 a0.9 c0.7 d-0.3 e0.4 i0.7 j0.3 m0.5
!irto 7.3 a0.7 p1.6
!irtoa 7.3 a0.7 p1.6
!ja 6.2 a-0.7 e-0.4 f0.3 h0.5 j-0.4 l0.3 m0.6 n0.5 s-0.4
!jaa 7.3 a0.5 c0.6 e-0.4 j0.7 p0.3 s1.0
!jaks 6.8 d-0.5 e0.4 g-0.3 i0.4 k1.7 r-0.4
!jaksa 7.3 d-0.3 e0.7 i0.6
!jalk 6.6 a-0.4 d-0.3 e0.3 g-0.7 i1.6 q0.8
!jalkee 6.8 e0.4 g-0.7 i1.6 q0.9
!jarj 7.3 d0.3 i0.4
!jarjes 7.3 d0.3 i0.4
!jata 7.3 i0.4 q0.3
!jatk 6.5 a1.8 b1.2 c-0.3 e0.4 g-0.7 i1.4 k0.9 m-0.5 p0.5 r-0.5
!jatket 7.3 a0.8 b0.8 i1.3 j-0.5 k1.1
!jatt 7.3 e-0.4 i-0.4 j1.3 k0.4 l0.6 o1.3 q0.4
!jattan 7.3 e-0.4 i-0.4 j1.3 k0.4 l0.6 o1.3 q0.4
!johd 7.0 e0.5 g0.9 h0.9 i0.8 j-0.4 r0.8
!johdu 7.3 e0.6 g0.5 h0.4 i0.9 j-0.4 r0.3
!joka 7.3 a-0.3 g0.5 l-0.4 n1.0 r0.6
!joud 7.3 c0.7 j1.0
!joudu 7.3 c0.7 j1.0
!kaan 7.3 a-0.5 c-0.6 g0.5 h-0.6 r0.7
!kaat 7.3 a-0.4 f0.7 g0.7 i-0.4 r0.5
!kahd 6.8 a-0.6 c0.6 d-0.4 e-0.4 g-0.3 i-0.3 j0.6 k0.5 p-0.4 t0.5
!kahden 7.3 a-0.5 t0.5
!kaht 7.0 a-0.5 b0.5 d0.5 l1.5 o1.5 p-0.4
!kahtee 7.3 a-0.5 b0.5 d0.6 l1.6 o1.6 p-0.4
!kaip 7.3 a0.4 d0.7 e0.4 i1.0 j0.5
!kaipaa 7.3 a0.4 d0.7 e0.4 i1.0 j0.5
!kann 6.5 a-0.4 b0.6 c0.3 g0.7 h1.2 j-0.3 m1.3 p-0.5 q0.5 r1.4 s-0.3 t0.3
!kannat 6.5 a-0.4 b0.6 c0.3 g0.7 h1.2 j-0.3 m1.3 p-0.5 q0.5 r1.4 s-0.3 t0.3
!kans 7.3 b0.8 f0.7 i0.5
!kanssa 7.3 b0.8 f0.7 i0.5
!kasi 7.3 a-0.4 g0.4 k0.4 o1.1
!kats 6.8 a-0.5 d0.3 g0.4 h0.7 r0.4 s-0.4
!kaua 7.3 a0.7 b0.8 e1.1 g-0.3 l0.9 m0.8 p0.9
!kauan 7.3 a0.7 b0.8 e1.1 g-0.3 l0.9 m0.8 p0.9
!kaun 7.3 a0.6 d0.7 e0.4 i0.6 j1.0
!kaunaa 7.3 a0.6 d0.7 e0.4 i0.6 j1.0
!kay 7.3 b0.6 k1.2 l0.6 p0.8
!kayt 6.0 a2.0 b0.4 c-0.5 e2.5 g-0.8 i2.1 j-0.5 k-0.3 l0.4 o-0.3 p1.0 q1.2 r-0.6 s-0.5
!kayta 7.3 e0.9 i0.7 l0.7 m0.5 q1.7
!kaytet 7.0 a1.1 g-0.3 i1.8
!kaytta 7.3 a0.5 e1.1 i-0.4 p0.9
!kehu 7.0 a-0.5 d-0.6 g2.2 h1.0 i0.8 l-0.3 m0.4 p-0.5 q-0.4 r2.7 s-0.3 t0.6
!keik 7.3 a-0.7 c-0.4 i-0.3 l-0.4 n1.0
!kell 7.3 j1.0 t0.9
!kello 7.3 j1.0 t0.9
!kene 7.3 c0.4 g0.4 h0.7 m1.4 n0.4 p0.3 r0.8 t0.3
!kenenk 7.3 c0.4 g0.4 h0.7 m1.4 n0.4 p0.3 r0.8 t0.3
!kerr 6.8 a0.6 b1.3 d2.5 g-0.4 h-0.4 i-0.4 k0.3 m1.7 o-0.3 p-0.3 q0.3 s1.2
!kerro 7.3 h-0.3 k0.4 o-0.3 q0.4
!kert 6.2 a-1.8 d-0.5 f0.8 g2.8 h0.8 i-1.0 j-0.6 k1.0 m0.8 o0.8 p-0.7 r3.1 s-0.4 t-0.6
!kertaa 6.2 a-1.8 d-0.5 f0.8 g2.8 h0.8 i-1.0 j-0.6 k1.0 m0.8 o0.8 p-0.7 r3.1 s-0.4 t-0.6
!kesa 7.3 e0.6 g-0.4 i1.5 r-0.4
!kesk 7.3 a-0.5 d-0.3 f0.4 k2.3 o1.1 q1.4
!keskiv 7.3 a-0.5 d-0.3 f0.4 k2.3 o1.1 q1.4
!kest 7.3 a-0.6 s0.6
!keta 6.6 a1.3 d1.6 e1.5 f1.4 i-0.5 k0.9 m-0.4 n0.5 p-0.4 q0.4 r0.6 s0.6 t1.1
!ketaan 6.6 a1.3 d1.6 e1.5 f1.4 i-0.5 k0.9 m-0.4 n0.5 p-0.4 q0.4 r0.6 s0.6 t1.1
!kier 7.3 e-0.5 p1.3
!kiir 6.2 a-1.4 b-0.3 c-0.4 d-0.4 e-0.7 g-0.6 i-0.8 j-0.4 k-0.6 m-0.5 o0.4 p-0.5 q0.9 r-0.5 s-0.4
!kiire 6.8 a-0.8 i-0.4 j-0.3 k-0.4 o0.6 q0.6
!kiiret 6.8 a-0.8 e-0.5 g-0.4 i-0.5 m-0.3 q0.4
!kiis 7.0 a-0.4 e-0.5 f0.5 i-0.4 m1.2 n0.4 o1.5
!kiista 7.0 a-0.4 e-0.5 f0.5 i-0.4 m1.2 n0.4 o1.5
!kiit 7.3 i0.8 r0.9 s0.6
!kiitta 7.3 i0.8 r0.9 s0.6
!kirj 6.1 b0.3 c-0.7 d1.0 e-0.4 f-0.3 g0.9 i-0.8 j0.3 k-0.4 l0.9 m0.9 n-0.4 o-0.4 p-0.9 s0.9
!kirjal 7.0 a0.5 j0.7 m0.9
!kirjan 7.3 a-1.0 d-0.4 e-0.3 g1.4 i-0.4 p-0.3 r0.4
!kirjat 7.3 d1.0 i-0.3 l1.2 n-0.3 t0.3
!kirjot 7.3 a0.3 b0.8 d0.6 p-0.3 s1.4
!koht 7.3 b0.8 i0.9
!kolm 6.8 c1.9 d2.0 e-0.9 f1.1 i-0.4 j-0.4 l0.4 n0.3 o0.3 p-0.7 q0.3 s-0.3 t-0.4
!kolmee 7.3 a0.3 c1.2 d1.6 l0.6 o0.6
!kolmes 7.3 c0.9 d0.5 e-0.7 f1.3 j-0.3 k0.4 n0.5 p-0.4 q0.4 r0.4 t-0.4
!komm 7.3 a0.4 j1.1
!kommen 7.3 a0.4 j1.1
!korj 7.3 e0.8 g0.5 k0.4 p0.6 q0.3 r0.5
!korv 7.0 a-0.7 j-0.3 l0.4 p-0.5
!korvaa 7.3 a-0.4 p-0.4
!kosk 5.6 a0.3 b0.5 c-0.7 d0.4 e-0.5 f-0.5 g1.0 h0.6 i-0.4 j-0.6 k1.1 l0.4 m2.1 q0.6 r1.2
!koska 7.3 d0.4 k1.5 o0.6 q1.3 s0.4
!koskaa 5.8 a0.5 b0.7 c-0.6 e-0.4 f-0.4 g1.3 h0.5 i-0.3 j-0.4 l0.3 m2.3 o-0.5 q-0.4 r1.2 s-0.5
!kuin 5.6 a0.6 b0.5 e1.0 f0.7 h0.5 i0.5 j0.8 l-0.5 n0.7 o-0.5 p1.6 r0.4 s-0.8
!kuit 6.8 a0.5 c1.9 d1.4 g0.6 h0.5 i-0.6 j-0.3 k0.4 m-0.4 n1.0 o0.6 p0.6 r1.7 s-0.5 t1.3
!kuitta 7.3 a0.6 d0.7 p1.2
!kuka 5.3 a1.1 c1.5 d3.9 e0.9 f0.4 g0.3 h0.5 i-1.1 j-0.7 k0.8 l-0.4 m-0.6 p-0.6 r0.5 s0.9 t0.8
!kukaan 5.4 a1.0 b0.3 c1.6 d4.1 e1.0 f0.4 g0.5 h0.5 i-0.9 j-0.7 k0.8 l-0.4 m-0.6 p-0.6 r0.6 t0.9
!kulj 7.0 a-0.6 e-0.3 f0.6 i-0.3 k2.0 n0.5 o0.4 q0.6
!kulje 7.3 a-0.6 f0.6 k2.1 n0.5 o0.4 q0.6
!kun 6.8 a-1.4 c-0.5 d-0.7 f-0.4 g1.5 h0.3 i-0.6 j-0.3 l0.8 m-0.5 n0.3 p-0.4 r2.4 s-0.3
!kunn 7.3 a0.4 d-0.4 e0.4 f1.2 m1.2 r-0.3
!kuuk 7.3 a0.3 c0.9 d0.3 e-0.6 f0.7 i1.3 j-0.5 p1.0
!kuukau 7.3 a0.3 c0.9 d0.3 e-0.6 f0.7 i1.3 j-0.5 p1.0
!kuul 5.7 a1.2 b1.7 d1.4 e-0.5 k-0.3 l0.3 m1.6 p-0.5 r0.4 s-0.3 t0.5
!kuulem 7.3 a-0.4 d0.4 e0.4
!kuullu 7.3 b1.0 c0.4 d-0.3 e-0.3 g0.3 h0.6 m0.9 n0.4 o0.3 r0.7 t0.3
!kuulu 6.8 a1.3 b0.8 c-0.3 e0.4 g-0.3 l0.8 m1.5 t0.5
!kuulun 7.0 a0.8 c0.5 d1.5 e-0.6 g-0.6 j0.5 p-0.4 r-0.4
!kuvi 7.3 e1.1 i-0.3 p1.1 s0.3
!kyll 6.8 a0.9 b-0.4 c1.6 d0.9 e-0.4 g-0.4 h0.3 i-0.5 m1.3 n0.8 o0.5 p1.2 q-0.3 s-0.4 t0.8
!kylla 6.8 a0.9 b-0.4 c1.6 d0.9 e-0.4 g-0.4 h0.3 i-0.5 m1.3 n0.8 o0.5 p1.2 q-0.3 s-0.4 t0.8
!kyse 7.3 a0.4 d0.5 e0.6 g-0.3 i0.4 m1.6
!kysy 6.5 a-0.5 b0.8 c-0.3 d1.1 e-1.0 g0.9 h1.3 i-0.5 l0.7 m1.8 n-0.3 p-0.7 q0.8 s-0.3 t-0.4
!lahd 6.3 b0.8 c1.0 d-0.6 f1.1 i-0.5 j-0.5 p0.7 q0.6
!lahde 6.6 b0.8 c-0.4 e-0.5 f0.6 g-0.6 j-0.4 o-0.4 p0.9 q0.4 s0.3 t-0.4
!lahe 6.6 a0.5 b-0.3 c-0.3 d-0.4 e1.4 g-0.4 i-0.7 j1.2 m0.4 p0.5 r-0.3
!lahete 7.3 j0.6 m0.6
!lahett 7.3 a0.5 e1.1 i-0.4 j0.8 p0.6
!laht 6.8 a0.6 c-0.4 d-0.4 e0.7 f0.6 j1.8 p0.7
!lahten 7.0 c-0.4 d-0.3 e0.9 f0.6 i0.4 k0.3 p0.9
!lain 7.0 c0.6 e0.3 l0.8 p-0.3
!lait 7.3 a0.5 e0.8 p1.2
!laki 7.3 d-0.3 e0.6 h0.7 j0.7 m-0.4 n0.5
!lapi 6.8 b-0.3 d1.1 e1.1 f0.7 g-0.8 i-0.5 k0.4 o0.5 p-0.3 s-0.3 t0.4
!lask 5.5 a0.3 b0.8 d-0.9 h0.9 i-1.1 j-0.3 l0.4 m1.5 n-0.3 o1.8 p2.2 r0.3 t0.4
!laskua 6.0 a0.7 b1.4 c-0.5 d-0.4 e-0.5 h0.6 i-0.7 p2.4 s0.4
!laskuj 7.3 a-0.5 o1.4 p-0.4 t0.3
!liik 7.0 a0.8 b0.6 e0.7 g-0.3 i0.5 l-0.3 p1.5
!liiku 7.3 a0.5 e0.9 l-0.3 p1.7
!liit 7.3 e0.5 i-0.3 p0.3
!link 7.3 n0.5 r-0.3
!lisa 6.6 a0.8 c0.6 e-0.5 g0.4 i0.3 m1.0 p1.3 r0.7
!lisato 7.3 a0.8 m0.3 p0.7
!lopp 7.3 a-0.3 d-0.3 e0.3 g0.9 k1.0 r0.8
!loyd 6.8 a-1.2 e-0.6 f0.6 g-0.3 h0.7 l-0.4 n0.5 o2.2 p-0.6 r0.3
!loyda 7.3 a-0.8 c-0.4 e-0.5 f0.5 k0.4 l-0.4 n0.5 o1.1 p-0.5 q0.4 r0.3 t-0.4
!loydy 7.3 a-0.5 h0.4 o1.3 t0.3
!loyt 7.3 a-0.7 c0.5 g1.0 i-0.4 n1.0 o0.7 p-0.4 q-0.3 r1.5 s-0.4
!loytan 7.3 a-0.7 c0.5 g1.0 i-0.4 n1.0 o0.7 p-0.4 q-0.3 r1.5 s-0.4
!lue 6.8 a-0.5 d-0.4 g-0.4 m0.4 o0.5 r-0.4 t0.4
!luet 6.6 d1.7 g-0.6 i-0.4 m-0.3 p-0.4 r-0.4 s-0.3
!lueta 7.0 a-0.7 d-0.4
!luke 7.0 a0.5 b-0.3 d1.6 e1.4 f0.4 g-0.4 i0.4 m0.4 t0.3
!lukea 7.3 d0.6 e0.7 i0.6
!main 6.8 a-0.5 e-0.4 r-0.4 s-0.3
!mainit 6.8 a-0.5 e-0.4 r-0.4 s-0.3
!maks 4.3 a3.6 b2.4 c1.4 e3.1 g-2.8 h-0.3 i-1.7 j-0.5 k-0.7 l1.1 n0.6 p12.1 q-0.6 r-1.8 s-0.3 t-0.6
!maksa 5.2 a1.6 b1.9 c0.4 e1.5 g-1.5 i-1.2 l-0.5 m-0.6 o-0.5 p5.3 r-1.0 s1.6 t-0.5
!maksaa 6.2 a0.8 c-0.6 e1.5 f-0.4 g-0.6 i0.7 j-0.6 l0.9 m-0.5 o0.9 p2.5 s-0.6
!maksam 6.8 a0.8 b-0.4 c0.5 e-0.6 f0.5 i-0.5 l0.8 m0.7 p1.5
!maksan 6.3 a-1.7 c-0.6 d-0.8 e-0.6 h0.4 i-0.6 l0.4 m-0.7 n1.3 p-1.0 r0.4 s-0.5 t0.5
!makset 5.7 a2.5 b1.7 c1.5 e3.0 g-1.0 j0.9 l0.3 o-0.3 p4.9 r-0.8 s-0.8
!maksua 7.3 a0.8 e-0.6 i-0.3 m1.3 p1.9
!me 7.0 c0.7 g0.9 i0.6 n-0.3 o0.5 t0.4
!meid 6.8 b0.6 d0.8 g1.2 i1.2 k1.0 n0.5 p0.8 r0.3
!meidan 6.8 b0.6 d0.8 g1.2 i1.2 k1.0 n0.5 p0.8 r0.3
!meil 5.6 a1.3 d1.0 g-1.3 h-0.4 i1.5 j-0.6 l1.4 m0.4 n1.5 p0.6 r-0.8 s0.5
!meilla 6.1 a0.5 b0.4 d0.3 e-0.4 i2.5 j-0.4 l1.3 m-0.4 n1.9 p-0.6
!meille 7.3 a0.4 g-0.9 h-0.4 m1.5 r-0.9
!meilta 7.0 e1.1 g-0.3 i-0.6 m-0.3 p1.7
!meis 7.3 a-0.4 g0.9 k0.5 r1.1 t0.5
!meista 7.3 a-0.4 g0.9 k0.5 r1.1 t0.5
!meit 6.8 a0.9 d1.4 e-0.4 g-0.5 i2.2 p-0.4
!meita 6.8 a0.9 d1.4 e-0.4 g-0.5 i2.2 p-0.4
!menn 6.3 a-0.4 c-0.4 e0.5 h0.4 j-0.3 k0.4 m-0.6 s-0.3
!menna 7.3 e0.5
!mennyt 6.8 a-0.8 c-0.3 h0.5 k0.6 p-0.3 r0.5
!miel 7.0 a0.5 d0.8 f0.9 h-0.4 i-0.4 j1.7 k0.7 n0.4
!mielel 7.3 j1.8
!mihi 6.8 a-0.8 b0.6 c1.1 d-0.7 f0.4 g2.0 h0.7 n0.4 p-0.4 r2.0 s-0.5 t-0.4
!mihink 6.8 a-0.8 b0.6 c1.1 d-0.7 f0.4 g2.0 h0.7 n0.4 p-0.4 r2.0 s-0.5 t-0.4
!mika 6.8 a1.4 c-0.4 e2.9 g-1.2 h0.3 i-0.3 j0.6 n0.6 p-0.3 q-0.3 r-0.8 s0.5
!mikaan 6.8 a1.4 c-0.4 e2.9 g-1.2 h0.3 i-0.3 j0.6 n0.6 p-0.3 q-0.3 r-0.8 s0.5
!mill 7.3 a1.0 b0.9 d1.8 k0.3 l0.7 n0.5 p-0.4 q0.3
!mina 6.5 a1.1 b0.7 c1.2 d-0.5 g-0.5 i0.7 j-0.4 l0.6 n-0.4 o1.1 s1.8 t0.6
!mink 7.3 a0.3 c0.8 d0.7 e1.0 t0.7
!minka 7.3 a0.3 c0.8 d0.7 e1.0 t0.7
!minu 6.3 b0.4 e0.3 f0.3 g0.9 i-0.8 j0.9 k0.9 l-0.5 m-0.5 n0.5 p0.6 q0.8 r1.3 s1.9
!minun 7.0 a-0.6 b0.6 f0.5 g1.6 i-0.4 l-0.3 m-0.4 n0.8 q1.1 r2.1 s0.4 t0.4
!mist 7.0 c-0.3 d-0.3 e1.3 g0.5 i-0.3 l0.8 m0.4 p-0.4 q0.3 r0.8
!mista 7.3 a0.5 e1.4 l0.7
!mita 4.5 a0.9 b1.2 c1.0 d1.3 e0.5 i1.2 j-0.5 m0.9 p0.8 r0.5 s-0.7
!mitaan 4.6 a0.3 b0.9 c0.9 d1.1 i0.6 j-0.9 m1.0 n0.3 o0.3 p1.1 r0.5 s-0.4
!mite 6.6 c0.6 d0.5 i0.4 j-0.4 k1.1 r0.3 s0.7
!miten 7.3 c0.7 e-0.4 f0.3 g0.5 h0.3 k0.4 l0.4 r0.6 s0.8
!mitenk 7.0 d0.7 e0.4 i0.6 k0.8
!muis 6.6 b1.1 e-0.7 f-0.3 i-0.4 j-0.3 k0.3 l0.5 m0.6 o1.0 r0.3
!muista 7.0 b1.3 d-0.4 e-0.3 g0.4 r0.3
!muka 7.3 a0.4 f0.9 j0.8 m0.3 p0.7
!mukaan 7.3 a0.4 f0.9 j0.8 m0.3 p0.7
!muua 7.3 a-0.6 g1.3 h1.6 n0.4
!muut 5.5 a-0.5 c0.4 f-0.5 j1.1 l-0.3 p-0.6 t0.5
!muuta 5.9 a0.6 b0.5 c0.5 g-0.3 i0.7 j1.6 k-0.4 m-0.4 n0.5 p-0.6 r-0.3 s-0.4 t0.4
!muuten 7.0 c0.4 e0.7 g0.3 h0.8 i-0.5 m0.6 r0.4 s0.6 t0.3
!muutok 7.0 a-1.2 c-0.4 e-0.6 i-0.3
!nae 6.8 a0.6 c0.4 d1.0 e-0.4 f0.6 g-0.3 i0.7 k1.5 p-0.3 t0.7
!naht 7.0 a-1.1 c-0.4 g1.3 k0.3 m0.4 n1.0 o0.5 p-0.6 q1.3 r1.3
!nahty 7.0 a-1.1 c-0.4 g1.3 k0.3 m0.4 n1.0 o0.5 p-0.6 q1.3 r1.3
!nain 7.0 a1.5 b-0.3 e3.2 g-0.7 h0.3 p-0.4 s0.6
!nait 7.0 d0.5 e0.5 i-0.5 o1.2
!naita 7.0 d0.5 e0.5 i-0.5 o1.2
!naky 7.3 a0.6 c2.0 d0.3 e0.5 g-0.4 i1.6
!naur 7.0 a1.1 c0.4 d1.4 e1.6 f0.9 g-0.4 i0.9 j1.3 r-0.4 s-0.4 t0.6
!nay 6.8 a1.0 c3.1 d0.5 g-0.6 i-0.5 j0.4 n-0.3 p1.2 q1.4 s-0.4 t0.4
!nayt 7.3 a0.7 c1.2 e0.9 i1.6 p0.4
!ne 7.3 c1.0 d0.9 g0.6 h1.2 l0.3 n1.5 r0.7 t0.4
!nett 7.3 a-0.6 l0.7 m0.5 q1.7
!neuv 7.0 a0.4 b1.4 c-0.3 e-0.5 f0.7 i1.1
!neuvoj 7.3 b0.6 e-0.3 i0.5
!niel 7.3 d0.4 e-0.3 m0.7 o0.6
!niele 7.3 d0.4 e-0.3 m0.7 o0.6
!niin 7.3 e1.0 g0.7 h1.2 n1.2 p0.8 r0.7
!niit 7.0 a0.9 c1.3 e-0.4 i0.6 j0.7 s-0.3 t0.4
!niita 7.0 a0.9 c1.3 e-0.4 i0.6 j0.7 s-0.3 t0.4
!nime 7.3 a0.4 e1.5 p1.2
!nimeaa 7.3 a0.4 e1.5 p1.2
!nyt 6.3 a0.7 b0.7 c-0.7 e1.2 f-0.3 i-0.4 j-0.3 l2.4 n-0.4 p-0.4 s-0.4 t1.2
!odot 7.3 a1.1 c1.6 e-0.7 g-0.4 p1.1 s-0.4
!oike 6.1 a-1.2 b-0.6 c0.3 d-0.8 e-0.7 f-0.5 i-1.1 k1.1 l-0.3 o0.7 s-0.6 t-0.4
!oikea 7.3 a-0.9 d-0.5 f-0.4 h0.3 i-0.6 m0.6 p0.4 q0.4 t-0.4
!oikein 7.0 a-0.3 d-0.3 e-0.4 i-0.4 k1.7 p-0.3 r0.4 s-0.3
!oikeus 7.3 c0.7 j1.0
!ole 3.4 a1.5 b1.8 c2.6 d3.0 e-0.5 f1.2 i1.7 j-0.6 k-0.9 l1.2 m3.2 n0.9 o0.4 r1.6 t0.3
!olem 6.8 a1.0 b-0.5 d0.5 e0.7 g-0.3 j0.5 m1.1 p-0.3 s1.3
!olemas 7.0 a0.5 b-0.5 d0.8 e1.0 i0.3 j0.6 m1.3
!olis 6.1 a-0.3 b0.8 c-0.6 d0.4 g1.8 h-0.5 i0.4 j0.4 k0.5 n1.2 p-0.4 r2.2 s-0.4
!olisi 6.5 a-0.4 b1.0 c-0.5 d0.6 f0.3 g1.3 h-0.4 j0.5 k0.7 n0.7 p-0.3 r1.9 s-0.3
!olla 6.5 a0.5 b1.1 c0.5 d0.5 e-1.0 g1.0 h0.7 i0.5 j1.4 n-0.4 o0.4 p-0.6 q0.8 r0.5 s-0.4
!ollu 5.2 a-0.3 b-0.8 c-0.4 d1.6 e0.6 f0.6 g1.3 j0.4 l0.9 m2.2 n0.3 p-0.9 q0.5 r1.5 s-0.6 t0.4
!ollut 5.2 a-0.3 b-0.8 c-0.4 d1.6 e0.6 f0.6 g1.3 j0.4 l0.9 m2.2 n0.3 p-0.9 q0.5 r1.5 s-0.6 t0.4
!on 7.0 a0.4 b1.0 g-0.4 i-0.3 l0.8 m0.7 q0.6 r-0.4
!onni 7.3 a-0.3 g-0.3 k1.6 t0.9
!onnist 7.3 a-0.3 g-0.3 k1.6 t0.9
!oo 5.7 a0.6 c1.1 d1.0 e0.7 g0.9 h1.0 k-0.4 l0.3 m-0.3 n0.6 o-0.5 p0.8 q-0.3 r1.0 s1.3
!opti 7.0 a0.8 e0.9 g-0.3 i1.6
!optiok 7.3 a0.6 e1.6 i1.1
!osaa 6.6 b0.4 c0.4 e0.4 i0.4 k0.3 l1.1 o0.4 p-0.4 s-0.3
!osan 7.3 c0.5 d0.5 e0.7 i1.0
!osannu 7.3 c0.5 d0.5 e0.7 i1.0
!ota 6.8 a0.3 b0.8 e0.9 i1.0 p0.9
!paal 7.3 a0.4 d-0.5 e2.3 g-0.3 i-0.5 k0.8 o0.4 t1.3
!paalla 7.3 a0.4 d-0.5 e2.3 g-0.3 i-0.5 k0.8 o0.4 t1.3
!paas 5.3 a-1.3 b-0.7 c-0.8 d-1.3 e0.4 g-0.7 h-0.6 i-1.2 j0.6 k6.1 l0.6 o1.1 p-0.9 r-0.4 t1.3
!paase 5.6 a-1.4 b-0.6 c-0.5 d-0.9 h-0.4 i-1.0 j0.9 k5.5 l0.8 o0.6 p-0.8
!paasek 7.3 a-0.4 e-0.3 k1.5
!paasta 7.0 a0.4 d-0.3 e1.0 m0.4 o0.7 r-0.3 t2.1
!paha 7.3 a0.5 d0.7 e0.3 i0.6
!paik 7.0 a-0.7 c-0.4 e-0.4 g-0.4 i-0.5 k0.5 o0.5 q0.4 t0.7
!paiv 6.5 a0.8 d0.9 e1.8 f1.0 g-0.6 h0.8 i-0.5 j-0.3 k0.7 l0.9 m-0.3 o0.4 p-0.6 q0.3 s0.4 t-0.7
!paivas 7.3 f0.4 k0.3 n0.5 p-0.4 q0.4 r0.3 t-0.3
!pala 6.5 a-0.4 e-0.7 i-0.3 j-0.4 k1.0 l0.7 p-0.3 r-0.4
!palaut 7.0 e-0.5 j-0.3
!palave 7.3 a-0.4 k1.3 l0.9
!palj 7.3 a-0.4 e-0.4 h0.5 r0.3
!paljon 7.3 a-0.4 e-0.4 h0.5 r0.3
!palk 7.3 a-1.0 e-0.4 f0.6 m0.5 n0.3 o0.5 p-1.0
!para 7.0 a0.5 b1.1 d-0.5 e0.7 f0.5 g-0.5 i-0.7 q0.4
!parant 7.0 a0.5 b1.1 d-0.5 e0.7 f0.5 g-0.5 i-0.7 q0.4
!pdf 7.3 a-0.5 g-0.4 o2.0 r-0.3
!peri 6.3 a0.6 d-0.3 f0.7 h0.5 i-0.4 j1.1 l0.5 m0.9 n0.4 p0.8
!perill 7.0 e0.7 h0.7 r0.3
!perint 7.0 f0.9 j0.7 l0.7 n0.6 p0.5
!peru 6.8 e0.6 h0.4 i-0.4 p0.8
!perust 7.3 g0.3 h0.5 i-0.3
!pida 7.3 a0.3 c1.4 d-0.4 e-0.6 g-0.7 i-0.5 o0.5 p-0.7 q0.4 r-0.4
!pilk 7.3 a-0.8 c0.4 e-0.3 g-0.5
!pilv 7.3 c0.5 e-0.3 i0.3
!pist 7.3 e0.4 s0.5
!poyt 7.3 a0.6 c0.8 i0.6 m0.9 p0.9
!puhe 6.3 a0.5 c1.0 d1.8 e-1.2 g-0.3 i-0.5 p1.4
!puheli 6.8 a0.5 c0.8 d1.7 e-0.8 g-0.5 i-0.3 p1.8 r-0.4 s-0.5
!puhelu 7.3 a-0.4 c0.3 d0.5 e-0.4 g0.3 s0.4
!puhu 6.8 a0.6 b1.4 d-0.3 g-0.4 i0.4 j0.4 m0.8 r-0.4 s0.9
!puhune 7.3 i0.6 j0.6 s1.1
!puol 7.0 d1.3 g-0.5 i0.9 k0.6 r-0.4
!pyst 7.3 a-0.7 c0.7 k2.4 l0.9 p-0.4
!pyyt 6.8 b1.1 d0.6 e-0.4 g0.4 h0.7 s0.7
!pyytan 7.0 b0.7 c-0.3 d0.3 e-0.6 g-0.3 r-0.3 s0.8
!raha 7.3 a0.5 e1.2 i-0.4 s0.5
!rahall 7.3 a0.5 e1.2 i-0.4 s0.5
!rake 7.3 j0.9 p0.7
!reag 7.0 c0.4 d0.8 e0.3 g-0.3 h0.3 i0.5 k-0.3 n-0.3 o0.4 q0.5 t0.6
!reagoi 7.0 c0.4 d0.8 e0.3 g-0.3 h0.3 i0.5 k-0.3 n-0.3 o0.4 q0.5 t0.6
!riit 6.8 a0.7 d-0.4 i0.5 j1.2 r-0.3
!saa 5.8 a0.9 b-0.4 c1.6 d0.7 f0.5 g0.5 i0.3 j0.7 l-0.3 m1.0 n0.3 p2.6 r1.0 s1.0 t1.3
!saan 5.9 a0.8 b-0.5 c1.0 d1.9 e1.1 i0.9 j-0.7 l0.7 p-0.6 t0.3
!saanee 6.6 a1.1 c1.1 d2.1 e0.8 g-0.3 i1.4 j-0.5 s-0.3
!saanut 6.5 b-0.4 e0.4 f0.4 h0.3 i-0.4 j-0.3 l0.8 p-0.5 r0.4 s0.5 t0.5
!saap 7.3 c0.5 g0.5 h0.8 j0.5 r0.5 t0.7
!saapun 7.3 c0.5 g0.5 h0.8 j0.5 r0.5 t0.7
!saat 7.3 d1.1 e0.5 i0.4
!saatu 7.3 d1.1 e0.5 i0.4
!sahk 6.5 a-0.3 b-0.4 d0.4 f0.3 g0.3 i-0.6 l-0.3 q1.2
!sahkop 6.5 a-0.3 b-0.4 d0.4 f0.3 g0.3 i-0.6 l-0.3 q1.2
!sana 6.8 a0.9 b2.2 d-0.3 g-0.3 j0.5 m0.8 r-0.4
!sanaak 7.3 a0.9 b2.4 i0.4 m1.0
!sanall 7.3 j0.6
!sano 6.0 a0.8 b1.2 c1.4 d-0.5 e1.0 j-0.5 l1.1 p-0.7 s1.0
!sanoa 7.0 b0.5 c0.8 k0.4 l1.2 o0.5 p-0.4
!sanois 7.3 a0.4 e0.9
!sanonu 7.3 b0.5 c-0.3 e0.8 g0.7 i-0.4 m0.5 q0.4 r0.9 s1.0
!se 6.0 d-0.4 e1.0 f-0.5 h0.4 j0.4 l-0.4 m-0.5 o0.7 p0.3 r0.6 s-0.5
!seli 7.0 a0.5 d1.5 i1.0 p0.5
!selity 7.3 b0.6 d0.6 e0.7 i1.2
!sell 7.3 a0.4 b2.5 f0.6 h0.5 i-0.6 k0.7 q0.6
!sellai 7.3 a0.4 b2.5 f0.6 h0.5 i-0.6 k0.7 q0.6
!selv 7.3 a-0.4 b1.2 g1.0 h0.4 l0.8 n0.6 p-0.6 r1.6 t0.7
!sen 6.6 c0.8 d0.9 e0.4 g0.6 p0.4 r1.2 s-0.4
!sent 6.5 a1.0 b-0.4 c-0.4 d-0.3 e-0.3 g-0.3 i-0.8 m-0.3 p2.5 s-0.5
!sentti 6.6 a1.2 b-0.4 c-0.3 d-0.3 g-0.5 i-0.7 p2.6 r-0.3 s-0.4
!siht 7.3 a0.5 c0.5 d1.1 f0.6 i0.4 r-0.4
!sihtee 7.3 a0.5 c0.5 d1.1 f0.6 i0.4 r-0.4
!siih 6.5 a0.6 b1.8 c0.3 d1.3 e-0.4 g-0.4 j-0.3 l0.7 p0.6 s-0.5 t0.4
!siihen 6.5 a0.6 b1.8 c0.3 d1.3 e-0.4 g-0.4 j-0.3 l0.7 p0.6 s-0.5 t0.4
!siin 7.0 d1.7 e-0.4 f0.6 i0.5 k0.7 p-0.4
!siina 7.0 d1.7 e-0.4 f0.6 i0.5 k0.7 p-0.4
!siir 7.3 a0.7 c0.9 d0.8 g-0.4 l0.3 m1.5 n0.4 t0.4
!siis 5.9 b1.0 c1.3 d0.6 e-0.8 g-0.5 h0.8 i1.1 j-0.6 k0.3 l0.9 m0.3 p0.8 q0.4 r0.4 s-0.6 t0.5
!siit 6.0 a0.8 b1.0 c0.5 d-0.5 e-0.4 i0.4 j-0.6 l0.8 m1.2 p1.5 s-0.3
!siita 6.0 a0.8 b1.0 c0.5 d-0.5 e-0.4 i0.4 j-0.6 l0.8 m1.2 p1.5 s-0.3
!sisa 7.3 a-0.3 b-0.3 c-0.4 e0.3 k0.6 l0.4 o0.8 q0.4 r0.6 t0.3
!sita 5.4 a1.8 b1.6 c0.3 d0.9 e0.8 f-0.3 g-1.4 h-0.5 i0.6 j0.9 k-0.5 l0.8 m0.5 o0.9 r-1.2 s-0.5 t-0.3
!sitt 6.8 a-0.4 c0.6 d0.8 h-0.4 i-0.4 j-0.4 k2.5 p-0.3 s-0.3
!sitten 6.8 a-0.4 c0.6 d0.8 h-0.4 i-0.4 j-0.4 k2.5 p-0.3 s-0.3
!soda 7.3 e0.9 g0.3 p0.6 r0.4
!soit 6.3 a0.4 b1.4 d2.6 e-0.9 f0.5 h-0.4 i0.3 j-0.3 k-0.4 m-0.4 t0.5
!soitta 6.6 b1.6 c-0.5 d1.7 e-0.6 f0.6 h-0.4 i0.6 k-0.4 m-0.3
!sopi 6.3 a1.1 b1.0 c-0.4 d1.0 f0.8 g-0.4 i1.7 k0.8 m1.1 r-0.5 t0.3
!sopimu 6.3 a1.1 b1.0 c-0.4 d1.0 f0.8 g-0.4 i1.7 k0.8 m1.1 r-0.5 t0.3
!sovi 6.6 a1.9 b-0.3 c-0.4 d-0.6 g-0.6 i-0.4 j2.8 k-0.7 m3.6 p-0.6 r-0.5 s-0.6
!sovitt 7.0 a0.7 c-0.3 d-0.5 e-0.7 g-0.4 i-0.3 j2.0 m3.9 p-0.4 s-0.5
!suom 7.3 a-0.5 f0.3 g0.3 m0.4 o0.5 t0.5
!suomea 7.3 a-0.5 f0.3 g0.3 m0.4 o0.5 t0.5
!suor 6.6 a0.7 c1.3 d-0.3 e-0.7 i-0.4 j1.6 m1.9 p2.9
!suorit 6.8 a0.8 c1.4 e-0.6 i-0.4 j1.6 m2.0 p3.1
!suos 6.2 a0.9 c0.5 e1.2 g-0.7 h-0.4 j0.6 p1.4 r-0.4 s0.3
!suosit 7.3 a0.3 c0.5 e-0.4 g-0.3 i0.3 r-0.4 s0.9
!suostu 6.5 a0.7 e1.6 g-0.5 i-0.5 j0.8 p1.6 s-0.5
!suut 6.6 a0.8 b-0.3 c1.3 d-0.4 e-0.4 i0.9 m0.9 n1.0 s0.5
!suutu 7.0 a1.0 c1.6 g-0.3 i1.0 m1.0 n1.1 o0.3 s0.6
!syks 7.3 a-0.4 d0.9 e-0.4 h0.5 i0.5 m0.4
!syo 7.3 a-0.4 e-0.3 k1.2
!taha 6.6 a0.3 c-0.5 d-0.4 e-0.5 g-0.5 i-0.5 j-0.3 m1.0 p0.4 s0.6
!tahan 6.6 a0.3 c-0.5 d-0.4 e-0.5 g-0.5 i-0.5 j-0.3 m1.0 p0.4 s0.6
!taht 7.3 c0.7 s0.8
!taid 6.8 a0.7 c0.5 e0.3 h0.7 j1.6 p0.8 q0.6 r0.4
!taida 6.8 a0.7 c0.5 e0.3 h0.7 j1.6 p0.8 q0.6 r0.4
!taka 6.8 a0.8 d0.9 g-0.4 p0.5 r-0.5 s1.0
!takais 6.8 a0.8 d0.9 g-0.4 p0.5 r-0.5 s1.0
!tall 6.6 b-0.4 d0.9 i-0.5 n0.9 p1.0 s-0.4
!talla 6.8 a-0.3 d1.0 e0.5 i-0.4 n1.0 s-0.3
!tama 7.0 a0.9 b1.9 d-0.5 e0.5 g-0.4 i0.5 m0.3 r-0.4
!tapa 6.6 a0.5 b-0.4 d0.4 f0.4 g0.4 i-0.3 m1.1 q-0.4 r0.6 s0.5
!tapaht 7.3 a0.3 c-0.3 m1.3 q-0.4
!tarj 6.8 a0.4 c1.3 d2.6 e0.4 g0.6 h0.7
!tark 7.3 b0.8 g0.5 h0.9 i0.5 j0.9 l0.4 m0.3 n0.4 r0.6
!tarv 4.9 a-2.2 c-0.5 d-0.5 e-0.6 g0.5 h0.6 i0.3 j-0.6 k2.2 l0.5 o0.4 p-0.9 q0.6 r1.2 s-0.6
!tarvin 7.0 b0.7 g0.9 h0.5 i-0.3 k1.2 l1.0 m1.0 r0.7
!tarvit 5.1 a-1.8 b-0.5 c-0.3 d-0.5 g-1.5 h0.5 i0.9 j-0.5 k1.9 m-0.8 n0.3 o0.5 p-0.7 q0.8 r-0.6 s-0.5
!tasm 7.3 a1.2 c-0.4 l1.2 m3.2 p-0.3
!tasmaa 7.3 a1.2 c-0.4 l1.2 m3.2 p-0.3
!tass 6.8 a1.0 b0.6 c1.1 e0.8 g-0.5 m1.8 p-0.4 s-0.3
!tassa 6.8 a1.0 b0.6 c1.1 e0.8 g-0.5 m1.8 p-0.4 s-0.3
!tast 6.3 a0.9 b-0.4 e1.7 g-0.5 i1.3 j0.7 r-0.4
!tasta 6.3 a0.9 b-0.4 e1.7 g-0.5 i1.3 j0.7 r-0.4
!tata 6.0 a2.4 b-0.6 c0.4 d1.6 f0.7 g-0.9 i0.5 j-0.5 k-0.4 m1.3 p2.6 r-0.6 s0.8
!tava 7.3 a0.8 d0.4 e1.4 p1.1
!tavall 7.3 a0.8 d0.4 e1.4 p1.1
!tayt 7.3 a0.3 c0.9 e0.4 j0.9 p1.0
!te 7.3 c0.4 d0.4 f0.5 g0.5 r0.6
!tee 6.6 a1.0 e0.5 g-0.3 i1.3 r-0.5 s0.5
!tehd 6.3 a-0.8 b0.7 d-0.4 e-0.4 f0.4 g-0.5 j-0.5 l0.9 o0.7 p-0.5 s-0.3
!tehda 6.3 a-0.8 b0.7 d-0.4 e-0.4 f0.4 g-0.5 j-0.5 l0.9 o0.7 p-0.5 s-0.3
!teid 6.3 a0.6 c-0.4 d1.2 e-0.4 f0.5 g-0.6 i2.8 j0.4 p-0.4 r-0.5 s-0.3
!teidan 6.3 a0.6 c-0.4 d1.2 e-0.4 f0.5 g-0.6 i2.8 j0.4 p-0.4 r-0.5 s-0.3
!teil 6.1 a1.3 b-0.5 d1.4 e0.7 f-0.5 i1.9 k0.4 o-0.4 p1.0 r0.6
!teilla 7.0 a0.9 c0.4 d0.8 i2.1 s0.4
!teille 7.0 a-0.4 c-0.4 g0.8 i-0.4 j0.7 l0.4 m1.0 n-0.3 o-0.3 p0.6 r0.9 t0.6
!teilta 7.0 a1.0 d0.9 e0.5 g-0.3 i0.4 k0.8 m-0.7 n0.4 p0.7
!teit 6.3 a0.4 d-0.5 e-0.9 f-0.3 h-0.3 i0.6 j-0.4 l1.4 p-0.7 r0.9 s0.7
!teita 6.3 a0.4 d-0.5 e-0.9 f-0.3 h-0.3 i0.6 j-0.4 l1.4 p-0.7 r0.9 s0.7
!teke 7.3 d0.4 e0.8 j0.9
!tekema 7.3 d0.4 e0.8 j0.9
!teks 7.3 a-0.7 b0.4 e-0.5 f0.3 g0.7 h0.6 l0.4 n0.5 o0.6 p-0.4 r1.3 s-0.4
!teksti 7.3 a-0.7 b0.4 e-0.5 f0.3 g0.7 h0.6 l0.4 n0.5 o0.6 p-0.4 r1.3 s-0.4
!tied 5.8 a2.0 b0.9 c1.2 d2.3 g-1.1 i0.6 k-0.5 m1.1 p-0.8 r-0.9 s0.5 t0.3
!tieda 5.8 a2.0 b0.9 c1.2 d2.3 g-1.1 i0.6 k-0.5 m1.1 p-0.8 r-0.9 s0.5 t0.3
!tien 7.3 a0.5 e0.8 i0.4 s0.6
!tienny 7.3 a0.5 e0.8 i0.4 s0.6
!tiia 7.3 e0.5 g0.3 i1.1 r0.4
!tila 6.0 a1.4 c1.6 d-0.5 g-0.9 m1.8 o-0.4 p3.3 r-0.7 s-0.6
!tilann 6.5 a0.4 c-0.5 d-0.4 e-0.7 g-0.6 i-0.5 j0.4 m1.3 p2.4 r-0.5 s-0.3
!tili 6.5 a1.1 b1.3 c-0.3 d1.4 e0.5 h-0.3 i1.4 p1.4 s0.9
!tililt 7.3 a0.4 b1.7 e0.6 i0.5 p1.8 s0.5
!tilinp 7.3 a0.5 d0.7 i0.7 s0.6
!tode 7.3 a-0.4 b1.0 c0.6 e0.4 g0.9 i-0.4 k0.5 l0.5 m0.6 o0.3 p0.4 r1.3
!todell 7.3 a-0.4 b1.0 c0.6 e0.4 g0.9 i-0.4 k0.5 l0.5 m0.6 o0.3 p0.4 r1.3
!toim 5.9 b-0.4 d-1.0 e1.3 f0.4 h0.5 i-0.8 j-0.8 k2.2 m1.6 n0.3 o0.4 p0.8 q0.4 r1.3 s-0.7 t0.5
!toimi 7.3 a0.8 e1.9 g-0.6 p0.6 r-0.4
!toimis 6.8 d-0.4 f0.3 g-0.8 h-0.6 i-0.6 j-0.4 k2.8 n0.4 o0.5 p-0.5 r-0.4
!toimit 7.3 a-0.4 d-0.3 h0.5 q0.4 r0.4
!tois 5.9 a0.4 b-0.6 d0.9 i0.4 j-0.5 l0.5 n0.7 p1.1 q0.5 s-0.4
!toises 7.3 a0.5 d1.1 g-0.3 i0.6 q0.8
!toisil 7.3 a-0.5 e-0.3 g0.4 h0.5
!toissa 7.3 d0.7 e-0.4 k0.4 l1.0 m0.5 n1.3 p0.4
!toista 6.6 d-0.5 g0.3 i0.3 j-0.4 p1.3
!tors 7.3 a-0.5 k1.5
!torsta 7.3 a-0.5 k1.5
!tule 5.2 a1.3 b0.6 c-0.4 d-0.6 e0.4 g-0.9 i-0.6 j-0.9 k1.2 l-0.4 m1.4 n-0.3 p3.5 q-0.5 r-1.1 s0.5 t-0.4
!tuleva 7.3 a0.6 b0.6 c1.3 i1.7 m-0.3
!tull 5.9 a0.4 b-0.7 d1.1 f0.8 g-0.9 i1.4 j-0.7 k2.5 n1.3 s-0.5
!tulla 7.0 a-0.4 d0.4 e-0.6 f0.7 g-0.4 i-0.5 k2.5 p0.7
!tullu 7.3 a0.7 c0.3 e-0.4 i0.6 m1.2 n1.1 o0.4 p-0.3 t0.3
!tullut 6.3 a0.5 b-0.4 d1.6 e0.7 f0.6 g-0.4 i1.3 j-0.5 k0.3 m-0.6 n0.4 t-0.3
!tunn 6.3 a0.7 b-0.4 c0.9 d1.1 e-0.9 g-0.3 i0.6 j-0.3 m1.7 n0.9 p0.4 s-0.3 t0.7
!tunnu 7.3 a0.7 d1.8 i1.2
!tunnus 7.3 a0.6 c1.2 e-0.4 m2.1 n1.1 o0.4 p0.7 t0.3
!tunt 7.3 a0.6 b0.9 d0.9 g-0.3 m0.9
!tuntua 7.3 a0.6 b0.9 d0.9 g-0.3 m0.9
!tuol 7.3 b1.3 c1.0 e-0.6 p0.7
!tuolla 7.3 b1.3 c1.0 e-0.6 p0.7
!tuot 7.0 a0.8 b1.2 c0.9 d1.2 g-0.3 l1.2 m1.7 p0.8
!turh 7.3 a0.3 b1.4 d-0.3
!tuu 7.3 a0.8 c1.7 d-0.3 e0.5 g-0.5 i2.0 p-0.3
!tyos 7.3 a0.4 p0.8
!tyosta 7.3 a0.4 p0.8
!tyot 7.0 a-0.4 d-0.4 k0.3 q0.4
!tyota 7.3 a-0.6 g0.4 i-0.3 k0.4 q0.4 r0.3
!uhka 6.6 a0.5 d1.1 e1.2 g-0.4 i-0.3 o0.5 s1.7
!uhkail 6.6 a0.5 d1.1 e1.2 g-0.4 i-0.3 o0.5 s1.7
!ulos 7.3 a0.6 c0.8 j0.6 m0.6
!unoh 7.3 a-0.5 c-0.4 k0.5 l2.1 o0.4
!unohde 7.3 a-0.5 c-0.4 k0.5 l2.1 o0.4
!usko 6.2 a-0.8 d0.6 e0.7 g1.8 i0.5 j-0.3 k0.4 p-0.4 r1.9 t-0.3
!uskonu 6.8 a-0.9 g1.5 i-0.4 k0.5 m0.4 r1.5
!uusi 7.3 a0.4 d1.1 i1.0 p0.5 s0.4
!vahe 7.3 c0.4 d0.5 e0.4 i0.7
!vaih 6.5 a-0.7 b-0.5 f1.2 g2.1 i-0.9 j0.9 k-0.4 n-0.3 o0.6 p-0.5 r2.3 s-0.5 t1.4
!vaihta 7.3 a-1.0 g1.6 r2.3
!vaik 7.3 a-0.5 i-0.3
!vaikka 7.3 a-0.5 i-0.3
!vain 7.3 b0.8 i0.5 k1.1
!vali 5.9 a-0.7 b-0.6 c-0.8 d0.9 e0.5 f-0.6 i-0.8 j-0.4 k-0.3 m-0.4 n0.5 p-0.5 q-0.3 t-0.4
!valita 7.3 e-0.3
!valite 7.3 a-0.8
!valitt 6.8 b-0.3 d1.0 e1.7 i-0.3 s0.6
!valitu 7.3 a-0.4 f-0.3 g0.4 h0.3 n0.7 r0.4
!valo 7.3 a0.6 c1.4 i1.2 k0.6 s0.8
!vanh 7.3 a-0.6 b0.3 c-0.4 d0.3 e-0.5 f0.5 h0.4 k0.6 n0.8 o-0.3 p-0.4 r0.7 t-0.5
!vanhan 7.3 a-0.6 b0.3 c-0.4 d0.3 e-0.5 f0.5 h0.4 k0.6 n0.8 o-0.3 p-0.4 r0.7 t-0.5
!vara 7.0 a0.3 c-0.3 d1.2 e-0.5 g-0.4 i-0.3 j-0.3 k1.3
!varm 6.5 a0.7 b-0.4 e0.4 g-0.4 i1.7 j-0.3 o-0.4 p-0.4 q0.4 s-0.4
!varma 7.3 a-0.5 c0.4 g-0.4 o-0.3 q0.5
!varmaa 7.0 d0.6 e0.7 i0.8
!vars 7.3 e-0.3
!varsin 7.3 e-0.3
!vart 7.3 a0.5 d-0.5 e1.3 f0.4 g-0.6 k1.2 m0.4 o0.4 r-0.7 t1.7
!vast 4.6 a1.7 b-1.2 c1.5 d5.9 f1.6 g-2.0 i-1.6 k-0.8 l0.5 m-0.8 n-1.1 o0.7 p0.6 r-1.1 s0.6
!vasta 7.3 l1.3
!vastaa 5.4 a0.7 b-0.3 c1.0 d1.5 e1.0 f0.4 g-1.0 j-0.6 k-0.6 l-0.5 m-0.7 n-0.5 o0.5 p1.7 r-0.4 s-0.9
!vastan 6.8 a0.7 b-0.3 c0.3 d1.7 f0.3 g-0.4 i-0.6 j1.2 p-0.4 s1.5 t0.5
!vastat 5.6 a0.3 b-0.8 c-0.4 d2.8 f1.1 g-0.8 i-1.0 n-0.6 o0.6 p-0.5 s0.6
!vastau 7.0 a0.6 c1.1 d1.8 e-0.5 j-0.4 r-0.3
!viel 5.6 a0.5 b0.5 c0.4 e1.3 g-1.3 i1.2 k-0.5 l0.9 m0.4 n0.4 o-0.4 p-1.3 r-0.9 s1.9
!viela 5.9 b-0.5 c-0.9 d-0.5 e1.2 g-0.7 i0.9 k-0.4 m-0.5 n-0.4 p-1.1 r-0.6 s2.3
!vielak 6.8 a0.9 b1.2 c1.5 g-0.7 i0.4 l1.0 m1.0 n0.9 p-0.4 r-0.4
!vies 6.6 a-0.5 b0.6 c0.7 p-0.3 t0.5
!viesti 6.6 a-0.5 b0.6 c0.7 p-0.3 t0.5
!viha 7.3 c0.4 d0.4 e-0.3 f0.5
!vihain 7.3 c0.4 d0.4 e-0.3 f0.5
!viik 6.6 a0.6 c2.3 d1.5 e-0.3 g-0.5 j0.3 k-0.4 l0.8 m-0.4 p-0.5 q1.0 s-0.3
!viikko 7.3 a0.4 c1.1 d1.9 f0.4 k-0.3 l0.9 t0.4
!viikon 7.3 c0.7 g-0.4 i0.6 q0.9
!viim 7.3 a-0.9 l0.4
!viimei 7.3 a-0.9 l0.4
!virh 7.3 a-0.9 c0.4 g1.1 l0.4 n0.4 o0.7 p-0.4 r1.5 s-0.3
!vits 7.3 b0.7 k0.8 p0.8
!vitsi 7.3 b0.7 k0.8 p0.8
!voi 5.4 a0.5 b-1.0 d-0.6 e1.9 f-0.6 g1.4 n-0.4 o1.0 q-1.1 r2.4
!voit 7.3 a-0.4 d-0.3 h0.5 q0.4 r0.4
!voitu 7.3 a-0.4 d-0.3 h0.5 q0.4 r0.4
!vuod 7.0 a0.5 b0.5 c0.7 d0.6 e0.5 i0.3 j0.6 k-0.3 p-0.3 t0.6
!vuoden 7.3 a0.4 b0.5 c0.8 d0.7 i0.4 k-0.3 t0.7
!vuot 7.3 d1.2 i1.0 l0.6 o0.6 p1.1
!yhta 5.9 a0.3 b0.5 e1.3 f0.6 g1.3 h1.5 k0.4 l0.4 m0.7 n0.3 o0.6 p0.3 q0.5 r1.9 s-0.6 t-0.4
!yhtaan 6.0 a0.7 b0.4 e1.5 f0.7 g0.4 h1.3 k0.3 m0.7 p0.5 q0.6 r0.7 s-0.4 t-0.3
!yhte 6.6 a1.5 d1.9 e0.5 g-0.4 i2.9 p-0.3 r-0.4 t0.4
!yhteyd 7.0 a0.6 d0.5 e1.1 i1.4
!yhteyt 7.3 a0.9 c0.6 d1.6 e-0.6 i1.7 t0.5
!yksi 6.8 d0.4 h0.7 l0.9
!yksika 7.3 e0.3 g0.4 h0.8 r0.3
!ylla 7.3 a0.5 e0.3 i0.9 j0.6
!yllatt 7.3 a0.5 e0.3 i0.9 j0.6
!ymma 6.8 b1.3 e-0.5 g1.2 m1.0 r1.3
!ymmarr 7.0 b1.3 e-0.4 g0.7 k0.3 l0.3 m1.0 r1.0
a 7.3 a-0.4 g0.3
aa 7.3 a-0.5 d-0.3 e-0.4 h0.4 o0.9 q0.5 r0.3
aada 7.3 i0.7
aalt 6.8 a1.1 c0.5 d1.4 e-0.3 f0.5 g-0.3 h-0.4 i1.7 k0.6
aaltio 7.3 d0.8 f0.6 k0.7 t0.3
aamu 5.1 a-1.7 b-1.1 c1.1 d-0.6 e-0.5 g0.9 h0.4 i-1.4 j-0.4 k3.3 l-0.5 m-0.4 o-0.4 p-1.0 q0.4 r1.3 s0.4 t1.1
aamu+asti 7.3 a0.7 c0.8 e0.5 j0.8
aamuka 7.3 a-0.5 e-0.3 g0.6 r0.6 s0.6
aamull 5.9 a-1.1 b-0.7 e-0.9 g1.0 h0.9 i-0.7 j-0.5 k2.1 p-0.5 r1.1 s-0.8 t0.6
aamupa 7.3 a-0.5 g-0.5 k1.0 s-0.3 t1.5
aamust 7.3 a0.4 e0.7 g-0.5 k1.6 t-0.4
aamuun 7.3 c0.8 j0.6 s-0.4
aane 5.1 a-0.3 c-0.4 d-1.2 e-1.3 f-0.7 g1.6 h0.3 i0.5 j-0.9 k0.8 n0.3 p-0.5 q-0.4 r1.5 s0.3 t0.5
aane+ja 7.0 a-0.4 g1.1 r1.0
aaneen 5.8 c-0.9 d-0.9 e-0.9 f-0.4 g1.2 j-0.6 k0.9 m-0.4 r1.3 t-0.3
aanent 7.0 a-0.7 d-0.4 g0.9 h1.0 i-0.4 k0.4 m1.0 n1.0 o-0.3 q-0.5 r1.0 t1.3
aanest 6.2 a0.3 b0.3 c0.3 d-0.6 h-0.3 i0.8 p-0.4 r-0.3 s0.5
aani 6.5 a-0.4 c0.9 j-0.4 k0.6 r0.3
aare 6.8 e0.5 f1.4 h-0.3 j0.8 q0.7
aaress 7.0 e0.7 f1.5 j0.9 q0.7 r0.3
aarn 7.3 a0.6 d0.5 e0.7
ahol 7.0 c0.6 d1.0 g-0.5 n0.9 p0.8 q-0.4 r-0.5 t0.6
ahola 7.0 c0.6 d1.0 g-0.5 n0.9 p0.8 q-0.4 r-0.5 t0.6
ahon 7.3 b0.5 e-0.4 i0.6 k0.3 q0.8
ahonen 7.3 b0.5 e-0.4 i0.6 k0.3 q0.8
ahti 6.8 c0.5 d0.6 f1.0 i-0.3 j0.4 m0.9 p0.4 t0.8
ahve 7.3 a0.5 b1.4 d0.5 e1.5 f0.7 s1.2
ahvena 7.3 a0.5 b1.4 d0.5 e1.5 f0.7 s1.2
aidi 6.0 a-0.6 b-0.3 e-0.9 f0.4 g0.5 h-0.4 i-0.5 j0.4 l0.9 m0.3 q1.3 r0.8
aidin 6.6 c-0.9 d0.5 e-0.4 f0.3 h-0.4 i-0.4 j0.6 l1.1 n0.4 o-0.3 p-0.4 q1.1 r0.3 s-0.6
aidink 7.0 c0.8 e-0.4 g0.4 k0.4 p0.6 q0.4 r0.3 s0.6
aihe 5.5 a2.3 c-1.1 d0.4 e2.8 f1.3 g-1.5 i-0.9 j1.2 m0.8 o-0.4 q0.7 r-1.0 s1.5 t-0.5
aihe+ja 7.3 b0.7 e-0.4 j0.3 m0.9 p0.3 s0.3
aihe+on 7.3 d1.0 e0.4 s0.4
aiheen 7.0 e0.7 f1.5 j0.9
aihees 7.0 a0.8 b0.5 c-0.5 d0.4 e-0.7 g-0.4 k0.5 p0.3 s1.5
aiheet 7.0 a0.7 d-0.4 e0.8 l-0.3 m1.7 q1.1 s-0.4
aiheut 6.8 a0.6 c-0.4 e1.5 j1.1 p-0.3
aika 4.2 a0.4 b1.5 c0.7 d-1.3 h1.5 j-1.9 k2.1 n-0.4 o-0.3 q0.6 r1.0 s2.7
aika+ja 7.3 b-0.5 d0.4 e0.5 f0.4 g1.1 i0.6 k-0.4 n0.4 p-0.3 q-0.4 r1.6
aika+on 6.5 c1.5 d-0.4 e-0.5 g-0.4 i-0.5 m-0.4 o0.4 p1.4 s-0.5
aikaa 5.9 a-0.3 b-0.8 c0.4 d-0.5 i-0.8 j-0.5 l-0.6 m0.5 o0.5 p0.4 r0.7 s0.5 t0.6
aikaan 6.8 e0.5 f-0.3 g-0.4 h0.4 k-0.4 m1.2 o-0.5 q0.6 r-0.6 s0.5 t-0.8
aikais 6.8 c-0.4 e-0.4 h0.7 i1.3 k1.5
aikana 5.8 a-0.5 b1.5 c-0.5 d-0.6 e-0.5 h0.9 j-0.6 k-0.5 m-0.4 o-0.3 s0.4 t1.3
aikata 5.9 b-0.5 c3.1 g0.7 h0.5 k-0.5 l-0.4 n0.4 p0.9 q-0.4 r1.8 s-0.9
aiko 6.3 c-0.5 g0.8 i0.5 k-0.3 r0.4
aikoin 7.3 a-0.5 e-0.3 g1.1 r0.9
aikoja 7.3 i0.9 s0.5
aikoo 7.0 d0.3
aiku 7.3 g0.5 r0.4
aikuis 7.3 g0.5 r0.4
aina 5.1 a-1.5 b-0.9 c-0.3 e0.5 g0.4 h-0.6 i0.9 j-1.0 k0.4 l0.3 m-0.4 n1.3 o-0.4 p-0.9 q-0.3 r1.2 t-0.5
aina+ole 7.3 a0.6 b1.9 q0.4 s0.9
aina+ollu 7.3 c0.7 e0.4 g-0.4 i0.8 r-0.3
aine 6.1 a1.2 c-0.3 d0.9 e0.5 g-0.6 i2.5 o-0.5 p-0.4 s-0.4 t1.4
aineis 6.1 a1.2 c-0.3 d0.9 e0.5 g-0.6 i2.5 o-0.5 p-0.4 s-0.4 t1.4
aino 5.9 a0.4 b1.0 c-0.4 d1.2 f-0.4 g1.0 h0.4 i1.2 j-0.4 k0.3 m-0.3 n-0.3 p-0.5 r0.9
aino+joka 7.0 a0.8 b1.6 c-0.3 d1.6 e-0.3 i2.0 r-0.3
ainoa 6.3 a0.5 b1.2 d1.6 i1.7 p-0.4 s-0.4
aio+maks 6.6 a0.8 c-0.5 e0.6 g-0.4 i0.9 j-0.5 m-0.4 p2.1 s-0.4
aion 6.6 a1.2 d0.7 e0.5 g-0.8 i1.0 j-0.3 r-0.5 s2.6
aiot 7.3 a0.5 b0.6 c0.5 e1.3 g-0.3 s0.7
aira 7.3 a0.7 d0.6 e0.6 g-0.4 j0.9 s0.8
aiti 6.2 a-0.4 b-0.4 c-0.5 d0.9 g1.3 h1.3 i-0.5 m0.6 n0.6 o-0.7 p-0.6 q1.3 r1.7 s-0.6 t-0.5
aiva 6.6 a-1.0 c0.5 g1.4 i-0.7 j-0.3 k0.6 m0.9 n0.4 o0.5 q0.9 r2.4 s-0.6 t0.9
aivan 6.6 a-1.0 c0.5 g1.4 i-0.7 j-0.3 k0.6 m0.9 n0.4 o0.5 q0.9 r2.4 s-0.6 t0.9
ajaa 7.0 a-1.1 g-0.4 i-0.5 l0.5
ajak 7.3 g0.7 h0.5 r0.7
ajal 6.5 b0.4 h0.8 j0.3 p0.7 r0.5
ajalla 7.0 f0.3 g0.4 h0.5 j0.4 k-0.4 p0.8 r0.7
ajalta 7.3 b0.4 i0.4
ajan 5.7 a1.5 d0.6 e2.9 f-0.6 g-1.3 i1.1 j-0.6 k2.7 m1.2 n0.5 p-0.5 q0.6 r-0.6 s-0.6 t1.6
ajanva 7.0 a0.6 d0.8 e1.8 g-0.4 i0.4 r-0.5 t0.8
ajat 5.9 c0.9 e-0.4 g0.7 h0.4 i-0.3 n0.4 o-0.4 r1.0 s0.8 t-0.6
ajat+etta 6.5 a-0.4 c-0.5 e-0.9 f0.4 g1.2 h0.5 i-0.6 j0.5 r1.3 s-0.4 t-0.3
ajatte 6.0 c1.1 e-1.3 g0.9 h0.5 j0.4 n0.4 o-0.4 p-0.4 r1.2 s0.9 t-0.6
ajet 7.0 a-0.5 e-0.5 g-0.3 i-0.5
ajetaa 7.0 a-0.5 e-0.5 g-0.3 i-0.5
ajoi 6.8 g0.6 i0.5 k0.5 n0.3 r0.8
ajoiss 7.0 e0.5 i0.6 k0.4 n0.4 r0.5
ajoo 7.3 a-0.6 b0.6 e-0.3 f0.9 k0.9 m0.5 t-0.3
ajoon 7.3 a-0.6 b0.6 e-0.3 f0.9 k0.9 m0.5 t-0.3
ajos 7.0 d0.8 e0.4 g-0.5 n1.8 p-0.4 r-0.5
ajossa 7.0 d0.8 e0.4 g-0.5 n1.8 p-0.4 r-0.5
akki 7.3 e0.3 g0.5 h0.9 r0.3 t0.4
akkia 7.3 e0.3 g0.5 h0.9 r0.3 t0.4
ala 6.3 b-0.3 d-0.6 e-0.9 g-0.3 i-0.4 m0.8 n0.9 s-0.4
alal 5.5 b1.0 c-0.4 d-0.3 i-0.5 j-0.4 t0.3
alal+link 5.7 s-0.4
alalai 5.6 b0.5 e0.3 p0.3 s-0.5
alalla 7.3 a-0.3 b0.8 i-0.3 s0.9
alan 6.5 a2.6 b0.4 c1.5 g-0.6 i1.3 m0.8 r-0.5 s2.1
alan+piir 7.3 a0.9 e0.4 g-0.3 i0.6 s1.7
alas 6.1 a-0.7 f0.7 g-0.3 h-0.3 i-0.8 j-0.4 k0.4 l1.2 m0.5 n1.0 p-0.6 q1.1 s-0.4 t-0.4
alas+ja 7.3 l0.6 n1.1
alek 7.0 a0.4 b0.6 e0.5 f0.3 k0.9 l0.4 p0.5 s0.8 t1.1
aleksi 7.0 a0.4 b0.6 e0.5 f0.3 k0.9 l0.4 p0.5 s0.8 t1.1
alen 7.0 a-0.6 b-0.4 i0.4
alennu 7.0 a-0.6 b-0.4 i0.4
alha 7.0 a1.5 d-0.3 e2.4 g-0.6 r-0.4 t1.6
alhaal 7.0 a1.5 d-0.3 e2.4 g-0.6 r-0.4 t1.6
alih 7.3 c0.4 e0.4 g-0.4 i0.9 j0.8
alihan 7.3 c0.4 e0.4 g-0.4 i0.9 j0.8
alim 7.0 a0.8 b1.0 e1.1 g0.4 i0.4 p1.4 r0.4
alimma 7.3 a1.1 b1.1 e1.4 i0.6 p1.5
alka 4.8 a0.8 b1.5 c0.4 d0.8 f0.4 g-1.9 h0.9 i1.2 j0.6 k-0.7 l0.9 m0.6 n-0.3 p-1.9 r-0.5 s-1.6 t3.5
alka+huom 7.3 a0.4 e1.2 f1.1 j0.9 m0.6 t2.1
alka+tunt 7.3 a0.6 b0.9 d0.9 g-0.3 m0.9
alkaa 5.2 a0.6 b0.5 c-0.5 d0.4 e0.6 f0.5 g-1.1 i-0.9 k-0.6 l1.1 m1.1 p-1.5 s-1.4 t3.6
alkaen 6.2 b0.5 c0.6 d1.1 e-0.5 g-0.5 h1.0 i1.1 m-0.3 n-0.3 p-0.4 s-0.3
alkama 7.3 a-0.7 d-0.4 t0.4
alkane 7.3 a1.0 b0.9 g-0.4 i2.1
alko 7.0 a0.9 c2.1 e-0.5 f0.8 h0.3 q0.5 s-0.3 t0.3
alkoi 7.0 a0.9 c2.1 e-0.5 f0.8 h0.3 q0.5 s-0.3 t0.3
alku 5.9 a-0.5 b-0.4 c-0.4 d-0.7 g0.4 h0.3 j-0.7 k-0.3 m-0.5 o1.0 p-0.5 q-0.5 s-0.3 t-0.4
alkupe 6.3 a-0.4 c-0.4 d-0.3 f0.6 g-0.9 h-0.4 o1.1 r-0.7
alla 5.4 a0.7 b-0.6 c1.2 d0.5 e-0.5 g-1.4 h-0.6 j-0.4 k0.4 l0.3 o1.7 p0.6 r-1.0 s0.8
alla+ja 7.0 d0.6 f0.4 j-0.3 k0.7 o0.4
alle 5.1 a-1.6 b-0.7 f-0.3 g0.7 h1.3 i-1.2 j-1.2 n2.0 o0.8 p-0.4 r0.7 s-0.5 t1.1
alle+sopi 7.0 a-0.3 c0.9 d-0.4 i-0.5 k-0.4 p-0.3
alle+tunt 7.3 d0.7 g0.4 p0.9 r0.4
alleki 5.5 a-1.2 b-0.7 d0.4 e-0.5 g-0.4 i-0.7 j-0.8 n0.5 o1.2 q-0.8 r-0.5 s-0.7 t0.4
aloi 5.6 a-0.7 b-0.7 d0.5 e-1.0 f-0.5 g-0.3 h1.5 l0.4 m0.7 o1.7 p-0.7 q0.4 s-0.7
aloitt 6.1 b-0.4 c0.5 f-0.7 g-0.3 h0.5 i0.5 o2.0 p-0.4
aloitu 6.6 a-0.6 b-0.5 c-0.5 d0.5 e-0.9 h1.4 i-0.4 j-0.4 l0.4 m1.1 s-0.4
alpo 7.3 d0.4 e-0.4 f0.5 g-0.3 h0.4 n0.3
alta 7.3 n1.3 r0.3 t0.5
alue 6.2 a1.7 d0.4 e0.5 f1.4 g-0.8 i-0.6 j2.7 m1.1 p0.6 r-0.5 s1.6
alue+ja 7.3 a0.7 j1.4 m0.9 p-0.5 s-0.6
alueha 6.3 a1.6 c-0.4 d-0.4 e0.7 f0.6 g-0.7 i-0.6 j2.8 m1.1 p0.6 r-0.3 s1.8
alus 6.3 a0.3 b0.5 d0.4 e-0.5 f0.4 h0.8 i0.5 j-0.4 l-0.4 n0.4 p0.6
alusta 6.3 a0.3 b0.5 d0.4 e-0.5 f0.4 h0.8 i0.5 j-0.4 l-0.4 n0.4 p0.6
alv 6.1 a-0.8 b0.5 c1.5 e0.4 g-0.7 h0.5 i-0.5 j-0.5 k0.7 m0.4 o2.7 p-0.6 s-0.6 t0.4
alv+ilmo 7.0 b0.7
alvi 7.3 d0.5 e-0.4 f0.6 g-0.4 o1.3 r-0.4 t-0.3
ampa 6.6 b0.4 d-0.3 e1.3 i-0.3 j0.3 p0.5 s-0.3
ampari 6.6 b0.4 d-0.3 e1.3 i-0.3 j0.3 p0.5 s-0.3
anna 6.1 b-0.4 d1.5 g-0.3 i0.8 l0.4 m1.4 n1.7 p-0.4 s1.2
anna+sen 7.3 a-0.4 d0.6 i0.3 l0.4 s0.6
annamm 7.3 j0.5 m1.8
annan 7.3 a0.5 d1.3 e-0.3 i0.5 s1.4
anne 5.9 b-0.6 c0.5 d-0.7 e-0.6 g0.4 j0.7 n0.4 o-0.4 p-0.5 q-0.4 r0.5
anne+asia 7.3 e-0.4 j1.4
anneta 6.5 c0.4 d-0.4 e-0.8 g-0.3 h-0.3 j-0.3 r-0.5 s0.5
annett 7.3 a0.6 e-0.3 g0.4 i-0.3 j1.4 r0.4
anni 6.6 a-0.6 g0.4 h0.8 i-0.4 r0.4
anniin 7.3 d0.3 e0.4 g0.9 h0.6 r0.8
annika 7.0 a-0.4 e-0.3 g-0.5 i-0.4 r-0.3
anno 6.3 a0.5 b0.7 c-0.3 d-0.5 e-0.4 g0.8 h0.9 m0.4 o-0.4 p-0.4 r0.9 s2.0
annoin 6.6 a0.5 b0.9 d-0.4 e-0.8 g0.9 h1.0 i-0.4 j-0.4 m0.5 o-0.4 r1.0 s2.2
annu 7.3 e0.5 i0.6 p0.4
annukk 7.3 e0.5 i0.6 p0.4
anop 6.3 a-0.6 b0.9 e0.8 g0.5 j-0.6 l-0.6 m-0.5 n-0.4 o0.7 p-0.6 q0.4 r0.8 s0.6
anop+ei 7.3 a0.5 b1.4 c0.6 e0.7 i0.5 r-0.3 s1.2
anoppi 6.5 a-0.9 b-0.4 g0.7 j-0.5 l-0.6 m-0.5 n-0.4 o0.8 p-0.6 q0.4 r0.9 t0.3
ansa 7.0 a-0.9 d-0.5 g2.0 i-0.3 n0.4 r2.5 s-0.4
ansain 7.3 a-0.6 d-0.4 g1.3 n0.4 r1.6
ansi 6.8 a-0.6 b0.7 e-0.4 g1.5 i0.4 j-0.3 k0.3 l0.4 m0.6 o-0.4 q1.3 r2.1
ansiot 7.3 b0.6 e-0.5 g1.3 m0.5 n0.4 o-0.3 r1.2
anss 7.3 a0.3 b0.7 d0.7 i0.4 j0.6
anssi 7.3 a0.3 b0.7 d0.7 i0.4 j0.6
anta 5.6 c0.3 d0.9 f2.7 g1.7 h2.8 i-0.9 j-1.0 k-0.4 n1.0 p0.8 q-0.6 r1.2 s-0.6 t1.1
anta+hane 7.3 c-0.4 d0.8 f0.9 g1.0 h1.8 l0.3 m0.5 n0.5 o-0.5 r0.4 s-0.4
anta+luva 7.3 a-0.6 d-0.3 f-0.3 g0.9 h0.9 q-0.4 s-0.3
anta+nume 7.3 a0.7 d0.5 f1.8 g-0.6 h1.3 n0.9 t0.6
antaa 6.3 a-0.5 b-0.6 c0.3 d0.7 g1.6 h2.5 i-0.5 j-0.4 k-0.7 l0.4 m0.3 n0.8 o-0.9 p0.7 q-0.5 r1.4 s-0.4 t0.4
antaka 6.8 a1.1 d1.2 f4.3 g-0.4 i-0.4 j-0.4 n0.9 o0.5 p-0.3 r0.4 s-0.6 t1.1
antanu 7.0 a-0.6 d-0.3 f-0.3 g0.8 h0.9 j-0.4 q-0.4 s-0.3
ante 5.9 a-1.2 b0.5 c0.4 d-0.7 e-0.4 f0.5 g-0.8 h0.4 i-0.7 j-0.6 k0.7 l0.7 m-0.7 n0.3 s0.3 t0.6
ante+ja 7.3 e0.5 g-0.4 r-0.4 s0.6
anteek 5.9 a-1.2 b0.5 c0.4 d-0.7 e-0.4 f0.5 g-0.8 h0.4 i-0.7 j-0.6 k0.7 l0.7 m-0.7 n0.3 s0.3 t0.6
anto 6.5 d1.2 e0.5 g-0.4 j1.0 m0.3 r0.4 s-0.6 t-0.3
antoi 6.8 d1.3 e0.8 g-0.4 i-0.3 j1.1 m0.4 n0.3 s-0.5
antt 6.8 b-0.5 d0.9 e0.4 i0.4 j0.5 k-0.4 l0.4 n0.5 q-0.4
antti 7.0 b-0.5 d0.3 k-0.4 l0.4 n0.5 q-0.4
anu 7.0 a-0.4 e-0.6 g0.9 h0.8 l0.3 q0.4 r0.8 t-0.3
appi 7.0 c0.6 d-0.4 h0.6 i0.3 n1.0 s-0.3
apte 7.0 a0.5 e1.5 g-0.4 i-0.3 j0.8 r-0.3
apteek 7.0 a0.5 e1.5 g-0.4 i-0.3 j0.8 r-0.3
apua 6.5 a1.1 b0.3 c-0.4 d0.5 e2.2 f0.5 g0.6 i-0.5 k0.3 l0.8 m-0.4 q0.5 r1.1 s-0.4 t3.7
ari 7.3 e0.3 j0.4 k0.6 l1.3
arja 6.8 a-0.9 e-0.3 h0.5 i-0.5 l1.0 o-0.3 r0.4 s-0.3
arki 5.6 a-1.5 b-0.6 c0.5 d-0.4 e-0.4 g-0.3 h1.4 i-0.9 j-1.0 l-0.5 n0.4 o0.5 p-0.6 q0.7 r0.4 s-0.6
arkipa 7.0 a-0.7 e0.3 i-0.3 j-0.4 l-0.3 o0.8 q-0.3
arkisi 7.0 j-0.3
arkist 6.2 a-0.8 b-0.3 c0.6 e-0.9 h1.5 i-0.5 j-0.4 l-0.4 p-0.4 q1.3 r0.9 s-0.3
arkk 6.5 a-0.4 b0.7 e0.5 f0.5 g0.7 j-0.3 p1.0 r0.7 s1.1
arkkit 6.6 a-0.4 f0.5 g0.7 p0.4 r0.8 s0.6
arpa 7.3 b-0.4 e0.3 h0.4 k0.3 r0.4
arpaja 7.3 b-0.4 e0.3 h0.4 k0.3 r0.4
arto 7.3 c-0.4 e-0.7 h0.8 m0.5 n0.3 o-0.4 q0.7 r-0.7
arva 6.8 a1.9 b0.7 e1.5 g-0.6 i1.7 p-0.4 r-0.4 s1.8
arvaat 7.3 a0.8 b0.8 e1.1 g-0.3 i2.1
arvi 5.6 a-0.6 c0.4 d0.4 e-0.4 f0.8 g0.9 i-0.3 k-0.4 l1.2 m-0.6 p-0.7 r1.2 t0.5
arvi+ja 7.3 a0.5 d0.7 s1.3
arvio 6.8 b0.9 j0.4 l1.7 p-0.3
arvioi 6.2 b0.5 d0.7 e-0.6 i-0.4 j-0.4 l0.8 m-0.3 n-0.3 p-0.5 s0.8 t0.5
arvios 7.3 f0.9 g0.4 r0.6 t0.9
arvo 4.5 a-2.1 b-1.2 c0.3 d1.7 e-1.5 f0.7 g1.0 h0.7 i-0.6 j-1.4 k0.6 m-0.3 o1.0 p-1.1 r1.6 t0.5
arvo+on 7.3 a-0.7 d-0.3 e-0.4 s-0.6
arvo+vai 7.0 g-0.3 o1.3
arvois 6.5 a0.7 c2.2 d1.7 f1.6 g-0.4 j-0.4 r-0.5
arvon 7.3 d0.7 g0.4 h0.8 i0.5 r0.4 s0.8
arvonl 6.6 a-0.8 c-0.4 l0.5 o1.2
arvost 4.9 a-1.5 b-0.7 c-0.7 d0.6 e-0.8 g-0.4 h0.6 i-0.7 j-0.7 n-0.4 p-0.9 t0.6
as 6.6 a0.4 d-0.3 e1.0 h0.3 i0.5 j0.9 p0.9
as+oy 6.6 a0.4 d-0.3 e1.0 h0.3 i0.5 j0.9 p0.9
asem 6.8 a0.4 c0.4 d0.5 j0.3 s-0.4 t0.5
asemap 7.0 d0.6 e-0.3 s-0.3 t0.5
asen 5.5 a1.4 b-0.8 d-0.4 e2.5 f0.6 g1.3 i-0.8 j0.9 l-0.5 m2.9 p0.9 r1.8 s-0.9 t0.9
asen+ja 7.0 a0.3 e0.9 f0.8 g0.5 j0.7 m0.7 p0.5 r0.6
asenne 7.3 a0.6 c0.6 e1.0 m0.8
asennu 6.6 a0.9 b-0.4 c-0.4 d0.4 e1.2 g-0.4 h0.8 j1.1 k-0.3 m1.7 o-0.4 q0.4 r-0.6 s-0.3 t0.4
asensi 6.8 d-0.5 e0.3 g1.1 j-0.3 p-0.3 r1.2 s-0.3 t0.5
asenta 6.3 a0.7 b-0.3 d-0.4 e1.1 f0.7 g1.0 i-0.3 j0.4 m1.1 p1.2 r1.6 s-0.5
aset 6.8 d0.5 e-0.4 i-0.5 p0.7
asetuk 7.0 a-0.4 e-0.4 i-0.5
asia 3.1 a1.1 b-1.3 d2.5 e1.3 f2.4 g-2.7 h-1.6 i-1.0 j3.2 l-1.4 m2.2 n-0.5 o-1.5 p-3.3 q-0.6 r-0.4 s-1.4
asia+ei 6.8 c-0.9 d0.9 e-0.7 h0.4 i1.6 k0.5 n0.5 p-0.5 q0.4 r0.7 t-0.6
asia+halu 7.3 a0.9 j1.0
asia+hoit 7.3 a-0.8 i-0.5
asia+ilmo 7.3 i0.4
asia+ja 6.2 b-0.4 c-0.4 d-0.7 f-0.3 g0.4 h-0.4 i-0.7 l0.9 p0.7 r0.8 s1.2
asia+jatt 7.3 a-0.3 b-0.5 f0.6 k-0.4 m0.4 n0.6 q-0.5
asia+joka 7.0 d-0.3 h0.6 j-0.3 m-0.4 n0.4
asia+kiel 7.0 a-0.7 d0.5 f0.6 h0.5 i-0.5 n0.8 p-0.3 t0.8
asia+kiit 7.3 a-0.3 g0.5 l0.3 o0.4 r0.5 t0.6
asia+kirj 7.3 e0.5 j0.6 m0.6
asia+kosk 7.3 a-0.5 c0.4 d-0.4 h0.5 j-0.3 m-0.4 o0.5 q0.5 r0.5
asia+kulu 7.0 a0.3 c0.7 d0.7 j1.0
asia+kun 7.3 e0.3 s0.4
asia+lahe 7.3 c0.8 i1.1
asia+lask 7.3 a0.4 c1.1 e0.5 j1.1
asia+mene 7.3 a0.9 d1.0 g-0.3 j0.5 m1.3 p-0.5
asia+mutt 7.0 a0.9 b2.0 g-0.8 i-0.3 k0.5 r-0.7
asia+on 5.6 a-0.4 b-0.5 c-1.0 e0.3 f1.1 h-0.5 i-0.5 j1.4 k-0.4 p-0.9 s-0.9
asia+ratk 7.3 a0.5 c0.6 j1.0 m1.1
asia+soit 7.0 a0.5 d-0.4 e1.4 g-0.5 i-0.3 r-0.4
asia+toim 7.3 g0.4 i-0.4 j0.3 r0.4
asia+uhka 7.3 a-0.4
asia+valv 7.3 c0.6 e-0.5 j1.1 m0.8 p0.8
asiaan 6.5 a-1.1 c-0.6 d-0.6 e0.5 f-0.4 g-0.4 h0.6 i-0.6 j-0.3 m0.5
asiaka 4.6 a-1.2 c-1.3 d1.7 e-1.2 f0.8 g-0.5 i0.4 j-2.0 k1.2 l-0.9 m-1.1 n1.0 o-0.3 p-0.4 r0.4
asiaki 7.3 a0.4 c1.3 d0.5 e-0.4 f0.7
asiakk 4.5 b2.0 c-1.1 d3.5 e0.6 g-1.1 h-0.8 j-1.8 k0.8 o-0.9 p-1.6 t0.8
asiall 6.8 c-0.3 i0.9 j-0.3 q0.3
asiami 6.3 a0.9 c1.2 d0.4 e-0.3 f0.8 g-0.3 i1.5 m0.6 p-0.6 s0.6
asian 5.4 a2.1 c0.5 d1.4 f1.1 g-0.5 i-0.3 j2.9 k-0.3 l0.6 m1.6 p-0.5 q0.3 r-0.4 s1.3
asiana 5.0 a0.7 b-1.0 c0.8 d-1.3 f-0.6 g-1.2 h-0.8 i-1.2 j4.1 k-1.1 m0.6 o-0.4 p-0.3 r-0.7 s-1.7 t-0.6
asiant 6.5 a0.5 c0.5 e0.5 g0.8 i-0.4 j2.4 p-0.3 r1.1
asiass 7.3 e0.4
asiast 5.7 a1.3 b-0.5 c0.6 d1.6 e2.5 f0.9 g-0.9 i-0.6 j1.7 k-0.4 l-0.4 m1.2 r-0.7 s-0.5 t0.7
asiat 6.3 b-0.4 d-0.5 e0.3 f0.5 i-0.4 j0.4 m-0.3
asio 5.9 b-0.5 d0.4 f0.4 g-0.7 k0.7 r-0.5 s-0.4
asio+ota 7.3 a-0.3
asiois 6.2 b-0.4 c0.5 d0.4 e-0.4 f0.5 g-0.6 i0.4 m-0.3 p-0.3 r-0.4 s-0.3
asioit 7.0 e0.4 k0.8 m0.6 p0.8
aske 6.1 a-1.2 e-0.3 f-0.4 g0.5 h1.4 i-0.6 j-0.4 k0.4 l-0.5 m-0.4 n-0.4 p-0.7 q5.1 r0.4 s-0.4
aske+tili 7.3 a-0.4 e0.4 g0.5 h0.9 q2.2 r-0.3
asken 6.1 a-1.2 e-0.3 f-0.4 g0.5 h1.4 i-0.6 j-0.4 k0.4 l-0.5 m-0.4 n-0.4 p-0.7 q5.1 r0.4 s-0.4
assi 7.3 d-0.4 n1.1 t-0.3
assist 7.3 d-0.4 n1.1 t-0.3
aste 7.3 e0.7 f1.1 m0.6 t1.2
aste+ja 7.3 e0.7 f1.1 m0.6 t1.2
asti 5.2 a0.9 b-0.8 c3.3 d-1.2 e1.2 h1.4 i-0.3 j-0.4 l-0.7 m0.6 n-0.6 p0.6 q0.6 r0.6 s-0.6 t-0.5
asti+etta 7.3 a0.8 e1.1 p1.6
asuk 6.5 a-0.6 b0.4 g0.7 i-0.5 p-0.4 r0.7 s0.3
asukas 6.8 a-0.4 c-0.3 i-0.4 s0.6
asukka 7.3 b0.7 g0.6 r0.6
asum 7.0 c0.7 f0.8 m0.3 o0.5 p1.1 t0.5
asumis 7.3 f0.3 m0.4 o0.5 p1.3 t0.4
asun 6.3 a0.7 b-0.4 c-0.6 d0.4 e-0.4 f0.4 i-0.3 j0.6 k0.5 l0.7 m-0.4 n-0.3 q0.4 r0.5 s-0.4
asunno 6.8 a0.8 b-0.4 c-0.5 d0.6 e-0.7 f0.5 g0.3 j0.7 k0.6 l0.8 m-0.4 q0.5 r0.8 s-0.3
asunto 6.8 g0.3 k0.3 l0.3 r0.4
asuu 7.0 c0.3 d0.7 e-0.6 f0.9 r-0.4
auke 6.2 b-0.4 d-0.4 e2.0 g0.5 h0.5 i-0.5 j-0.4 l1.5 n0.6 o0.3 p0.4 q-0.5 r1.2 t0.7
aukeaa 6.6 a0.4 b-0.3 e2.1 g-0.5 i-0.4 j-0.3 k0.3 l1.7 n0.5 o-0.5 p0.5 q-0.5 t0.9
aukesi 7.3 a-0.4 g0.7 h-0.3 o0.9 r0.6
auki 5.6 a0.4 b-0.7 c0.6 d1.3 e0.6 f-0.8 g-1.4 h0.4 i-1.0 j-0.6 l-0.4 n0.6 o1.1 q1.4 r-1.2 s0.9
auki+ja 7.0 a1.0 e1.6 g-0.3 p0.6 r-0.3 s0.6
aukiol 7.3 c-0.3 e-0.6 h0.5 m0.6 o-0.3 q0.5 r-0.6
aula 7.3 e0.4 g-0.4 j-0.5
auli 7.3 b1.3 g0.4 n0.9 r0.5 s0.9 t0.5
aulis 7.3 b1.3 g0.4 n0.9 r0.5 s0.9 t0.5
aune 6.8 e0.3 r-0.4
aura 7.3 a0.6 c0.9 e1.3 p0.9
auto 4.8 a-2.6 b-1.1 c-1.0 d-1.3 g-0.9 h0.4 j-0.9 k0.9 l-0.6 m-0.4 o1.3 q-0.8 r-0.7 s-1.2 t-0.5
auto+ei 6.8 e-0.5 f0.4 i0.5 k1.0 o0.4
auto+ja 7.0 g0.4 h0.6 p0.8 r-0.4
auto+vast 6.6 a-0.9 c-0.4 d-0.6 f-0.3 h0.6 j-0.4 m0.6 p-0.4
autoko 6.8 a-0.4 d0.6 e0.4 i-0.4 j0.6 l-0.4 n0.4
automa 5.8 a-1.0 b-0.6 c-0.6 d-0.6 e-0.4 g-0.7 h0.5 j-0.7 l0.7 o0.7 p-0.6 q-0.3 s-0.4
auton 7.3 e0.5 i0.6 p0.9
autoss 7.3 a1.0 e1.2 i1.0 p0.9
autot 7.0 a-0.5 e-0.4 i-0.3 k-0.4
autt 6.8 a-0.5 g0.4 o0.9
auttai 7.3 a-0.3 o1.0
avaa 6.2 a1.0 d1.3 e1.8 f0.3 g0.5 h1.7 i1.1 j-0.4 l0.4 m0.8 p-0.4
avai 5.9 a1.2 c0.6 d1.5 e-0.9 g-0.9 h-0.4 i1.6 j0.5 m-0.4 p-0.5 r-0.4 s-0.6 t0.6
avai+ja 6.8 a0.9 c0.8 g-0.4 i1.4 j1.1 n0.4 t0.4
avai+on 7.0 a-0.7 e-0.5 j-0.4
avaime 6.5 a1.0 c0.7 d0.3 e-0.5 g-0.5 i2.4 j-0.4 n0.3 p-0.3 s-0.3 t0.4
avaimi 7.3 a1.1 d1.7 g-0.3 i-0.5 j1.4 q0.6 t0.5
avain 7.0 a-0.7 e-0.5 j-0.4
avaj 6.3 a-0.4 b-0.4 c1.3 d-0.4 e-1.0 g1.4 h1.5 i-0.5 j-0.4 k0.4 p-0.5 r1.5 s-0.9 t0.7
avajai 6.3 a-0.4 b-0.4 c1.3 d-0.4 e-1.0 g1.4 h1.5 i-0.5 j-0.4 k0.4 p-0.5 r1.5 s-0.9 t0.7
avas 7.0 b1.0 c-0.4 d-0.4 k-0.4 m-0.4 n0.4 q0.6 r0.4 s-0.4
avasi 7.3 b1.0
avat 6.2 b1.4 i-0.6 j-0.4 k1.0 m0.8 s1.3 t-0.4
avat+ja 7.3 a0.4 e0.9 p0.5
avata 7.0 a1.2 b1.8 d0.7 g-0.4 i-0.3 m1.1 s1.9
avatti 7.3 a-0.9 d-0.5 e-0.4 g0.7 k1.0 p-0.3 r0.6
avattu 7.3 a0.4 e0.9 p0.5
avau 7.0 a0.5 e-0.3 g-0.3 j1.7
avio 6.8 g-0.4 j0.8 r-0.4
avioer 7.3 a-0.4 g-0.3
avoi 5.8 a-0.6 b-0.3 c-0.4 d1.2 g-0.8 h-0.5 i0.6 j0.5 l0.9 m-0.5 o1.7 p-0.5 q1.5 r-0.8 s-0.4
avoi+lask 7.0 a-0.4 d0.3 i-0.3 k0.3 l1.3 o2.4 q1.0 t0.5
avoi+verk 7.3 a0.3 d0.3 i0.5 j0.5
avoime 6.3 d0.7 e0.9 g-0.6 h-0.6 i1.4 j0.6 o-0.4 q1.3 r-0.7
avoimi 7.3 a-0.3 d0.4 k0.4 l1.4 o2.7 q0.4 t0.6
avoin 7.0 a-0.6 e-0.3 i-0.5
avus 6.3 a-0.9 b-0.3 g0.5 h0.3 i-0.7 l2.1 n-0.3 o1.0 q0.5 r1.0 s0.4 t0.9
avus+eile 7.3 a-0.3 g0.9 h0.3 i-0.4 o0.3 r1.0
avusta 7.0 c-0.3 g0.7 i-0.4 p0.6 r0.8 s0.6
avustu 6.8 a-0.9 e-0.4 i-0.4 k-0.4 l2.3 m-0.4 o0.8 p-0.5 q0.6 t0.8
b 6.8 d-0.3 e1.0 h0.9 i0.5 j0.5 m-0.3 q-0.3
band 7.3 e0.6 g0.4 h0.8 i0.5 k0.3 q0.7 r0.7
beto 7.3 e0.8 g-0.3 k0.4 l0.5 n0.6 p1.1
betoni 7.3 e0.8 g-0.3 k0.4 l0.5 n0.6 p1.1
blog 7.0 e0.5 g0.4 h0.5 p0.5 s0.6
bran 7.0 b0.5 e0.8 i0.4 p0.9 s-0.3
brandi 7.0 b0.5 e0.8 i0.4 p0.9 s-0.3
budj 5.9 a-1.6 b-0.7 c0.4 e-1.3 f1.0 g1.2 h1.2 i-0.4 j-0.4 k-0.4 m-0.4 p-0.5 r1.9 t0.5
budjet 5.9 a-1.6 b-0.7 c0.4 e-1.3 f1.0 g1.2 h1.2 i-0.4 j-0.4 k-0.4 m-0.4 p-0.5 r1.9 t0.5
buss 6.8 d0.4 e0.5 g-0.3 h0.4 s1.0
co 7.3 a0.6 c1.0 d1.6 l0.3 n0.4 t0.4
dead 7.3 a-0.4 b0.3 t1.6
deadli 7.3 a-0.4 b0.3 t1.6
demo 7.3 a0.5 e0.4 i0.7
diaa 7.3 a0.5 d-0.6 e1.8 f-0.3 j1.4 q-0.5 r0.4
diaari 7.3 a0.5 d-0.6 e1.8 f-0.3 j1.4 q-0.5 r0.4
diak 7.3 b0.9 c-0.3 e0.3 m1.0 p0.6 s1.5
disk 7.3 a0.6 c0.6 e1.0 m0.8
disko 7.3 a0.6 c0.6 e1.0 m0.8
duun 7.3 a-0.3 g1.3 h0.5 r1.7
duunia 7.3 a-0.3 g1.3 h0.5 r1.7
e 6.6 a-0.5 b1.2 d1.4 e-0.7 f-0.3 h0.5 i-0.6 j-0.4 k0.6 m1.5 o-0.4 p-0.5 q2.2 r0.4
edel 5.1 a0.7 d1.2 f0.6 g-0.8 h1.1 i0.4 j-0.6 k-0.5 l0.3 m-0.4 o1.7 p-1.0 r-0.4 s-1.1 t0.3
edel+kirj 7.3 a-0.4
edelle 5.9 a0.6 b0.3 c0.7 d1.8 f1.0 g-1.0 i-0.7 j-0.6 k-0.5 l0.7 n-0.7 o0.8 p-0.7 r-0.5 s-0.7 t0.7
edelli 6.0 a-0.6 c-0.6 d-0.6 e0.4 g0.4 h1.2 i0.4 j-0.4 n0.8 p-0.3 s-0.5
edelly 6.6 a0.9 c-0.3 g-0.4 i0.9 j0.4 o1.0 r-0.3
edes 5.5 a2.6 b1.3 c2.5 d4.5 f2.6 g-0.5 i-0.4 j-0.5 k-0.6 n0.3 o0.7 p-0.7 s2.0 t3.0
edes+kerr 7.0 a0.8 b-0.4 c-0.5 d2.4 e-0.5 f1.7 i0.4 s2.2
edes+kysy 7.0 a-1.1 d-0.6 e-0.5 f0.5 g1.8 h1.5 i-0.3 p-0.4 q0.8 r1.0
edessa 7.3 b0.6 i0.5 o1.5
eduk 7.3 a-0.5
eduksi 7.3 a-0.5
edus 7.0 e-0.3 g-0.3 h-0.3 i-0.4 j1.9 m0.6
edusta 7.3 a0.9 i-0.3 j2.1 m0.7
eero 7.0 a0.8 b-0.4 c0.6 d0.6 e0.8 g-0.5 i1.7 r-0.4 s-0.4
eetu 7.3 a0.4 c1.0 p0.9 s1.0
eeva 6.6 a0.4 c-0.4 d-0.5 e0.8 h0.5 i0.4 j0.4 n0.9 r0.5
ehdi 5.6 a-2.2 b-0.4 c-1.0 d-1.0 e-1.0 f0.5 g0.6 h1.1 i-0.9 j-0.9 k2.2 l0.5 m-0.4 n0.7 o0.7 p-0.8 q1.4 r1.9 s-0.7 t1.7
ehdin 7.0 a-0.8 c-0.5 e-0.3 f0.4 g0.4 l1.1 n1.3
ehdit 6.8 a-0.8 b-0.4 c-0.5 d-0.6 e-0.3 h1.2 j-0.4 n-0.5 o0.7 p-0.3 q1.2 r0.5 s-0.3
ehdita 7.3 c-0.3 e-0.4 t0.8
ehditk 7.0 a-0.7 e-0.3 g0.6 i-0.3 k2.1 r0.7 t1.1
ehditt 7.3 h0.5 k-0.3 q0.3 r0.7
ehdo 5.3 a-1.5 b-1.0 c1.1 d-1.2 e0.6 g0.8 h2.0 i-1.5 j-0.3 k1.2 l-0.4 m0.8 n-0.5 o0.6 p0.5 r0.5 s-0.8 t1.2
ehdo+jota 7.3 e1.1 k0.3 l0.3 o0.3 p0.8 q0.4
ehdo+uutt 7.0 g-0.3 k1.7
ehdoil 7.3 a-0.4 b-0.3 c0.8 g1.4 h1.5 i-0.6 m0.8 n-0.3 o0.4 r1.1 t1.0
ehdota 6.6 c-0.4 d-0.4 e1.0 g-0.4 k1.0 o0.3 p0.8
ehdott 6.5 a-0.5 b-0.4 c0.6 d-0.6 e0.7 h0.6 i-0.6 k0.8 l-0.4 m0.7 o0.3 p0.4 q0.4 s-0.4
ehdotu 7.0 a-0.4 g0.4 h0.5
ehja 7.0 a-0.5 g0.7 r1.0
ehka 6.5 a1.4 b0.5 c-0.3 d1.4 g-0.6 i2.7 r-0.4 s-0.6
ehka+on 7.3 a0.9 b0.8 g-0.3 i2.1
ehti 6.0 a0.5 b-0.6 c3.5 e-0.6 i-0.8 j-0.3 l-0.3 p-0.8 q1.7 r0.4 s-0.3 t2.0
ehti+jo 7.3 b-0.3 c1.7 d0.7 g-0.4 i-0.4 k0.4 q0.4 s-0.4 t0.3
ehtiny 7.3 c0.7 s0.6
ehtisi 7.0 a-0.5 f-0.4 g-0.3 k-0.4 o0.5 q0.7 s-0.4 t2.6
ehto 7.3 a0.4 e1.1 j0.6 p1.0
ehtoih 7.3 a0.4 e1.1 j0.6 p1.0
ei 2.5 a3.6 c2.8 d4.4 e1.8 f0.7 g1.3 h-2.6 i0.4 j0.8 k2.0 m2.8 n-0.7 o-0.7 p3.7 r2.0 s-1.8 t-0.6
ei+aina 7.0 a0.4 b2.1 g-0.5 o0.5 q0.3 s0.8
ei+ala 7.3 a0.6 b0.6 c1.6 g-0.3 i2.2
ei+edes 7.3 a0.6 d1.5 g-0.4
ei+enaa 6.5 a-0.4 d-0.5 f0.7 g-0.4 i-0.5 p0.5 r-0.6 t0.7
ei+hait 7.3 a-0.6 g0.4 r0.5 s0.5
ei+henk 7.3 a0.7 b0.7 j0.9 k1.0
ei+huol 7.3 a-0.4 e-0.3 f0.3 g1.3 h0.4 n-0.3 o0.6 r0.4 t0.4
ei+hyva 7.3 e0.6 p1.0
ei+irto 7.3 a0.7 p1.6
ei+ja 7.3 a0.7 c0.4 d1.2 h0.5 i-0.4 l0.6 n0.6 p1.2
ei+jaa 7.3 a0.5 c0.6 e-0.4 j0.7 p0.3 s1.0
ei+jatk 7.3 a0.8 b0.8 i1.3 j-0.5 k1.1
ei+kann 7.0 a-0.4 b-0.3 d0.4 h0.7 i0.3 m0.4 p-0.3 q0.9 r0.5
ei+kay 7.3 b0.6 k1.2 l0.6 p0.8
ei+kerr 7.0 a0.7 b1.3 d2.5 g-0.4 h-0.3 i-0.3 k0.4 m1.8 o-0.3 p-0.3 q0.4 s1.3
ei+kiir 6.5 a-0.9 b-0.3 e-0.6 g-0.5 i-0.6 k-0.3 m-0.4 o0.5 p-0.4 q1.0 r-0.4
ei+kosk 7.0 a0.5 d0.4 g-0.3 i0.3 m1.6
ei+kuka 7.0 c-0.3 k1.1
ei+kulj 7.3 a-0.6 f0.6 k2.1 n0.5 o0.4 q0.6
ei+kun 7.3 a-0.5 g-0.4
ei+kuul 7.0 a0.5 c0.6 d1.7 j1.2 s0.4 t0.5
ei+lahd 6.8 b0.9 c-0.6 e-0.5 f0.4 g-0.6 p1.0 r-0.5 s0.4 t-0.3
ei+lahe 7.0 e0.4 i-0.3 j0.5 m0.5
ei+laht 7.3 e0.7 f0.7 i0.5 k0.4
ei+liik 7.3 a0.5 e0.9 l-0.3 p1.7
ei+loyd 7.3 a-0.5 h0.4 o1.3 t0.3
ei+luet 7.0 a-0.7 d-0.4
ei+maks 5.9 a1.5 b0.8 c0.8 d0.5 e3.0 g-0.9 j0.3 l-0.3 m-0.4 o-0.4 p3.2 r-0.3 s-0.8 t-0.5
ei+me 7.3 c0.8 f0.3 g1.0 i0.7 n-0.3 o0.6 t0.4
ei+meil 7.0 a0.5 d0.9 e1.0 n0.9 p0.8 r0.4 t0.4
ei+menn 7.3 a-0.8 g-0.5 i-0.4 k0.7 q0.4
ei+mita 6.2 a-1.1 b-0.6 c-0.9 e1.4 f0.4 i-0.9 j-0.6 o0.8 q-0.4 r0.5 s-0.5 t0.6
ei+muut 6.8 a-0.6 c-0.4 e0.4 g-0.4 i-0.4 p0.4 r-0.4
ei+nay 6.8 a1.0 c3.1 d0.5 g-0.6 i-0.5 j0.4 n-0.3 p1.2 q1.4 s-0.4 t0.4
ei+nyt 7.0 c-0.4 d0.5 e0.6 g0.5 l1.2 n-0.4 p-0.4 q0.3 r0.7 t1.4
ei+ole 4.0 b0.6 c0.6 d1.0 e-0.8 f0.7 j0.5 k-0.5 l1.2 m2.6 n0.8 o0.5 r0.9 s-0.8 t0.4
ei+ollu 5.9 b-0.5 c-0.8 d1.1 j0.7 m1.2 o0.3 p-0.5 q0.3
ei+onni 7.3 a-0.3 g-0.3 k1.6 t0.9
ei+oo 6.8 c0.8 g0.8 l0.6 p0.8 r0.8
ei+paas 7.0 e0.7 g-0.4 h0.3 j0.8 o0.5 q0.5 s1.1
ei+saa 6.5 c1.4 e-0.5 f0.7 g0.8 i-0.7 j0.5 n0.5 r1.3 s-0.4 t1.6
ei+saan 7.3 a-0.7 l0.4
ei+se 7.0 c0.5 d0.5 i0.3 p0.9
ei+sen 7.3 a0.4 c1.1 d1.0 i0.7 r0.4
ei+siih 7.0 b-0.3 c0.7 d1.1 i-0.4 l0.8 p-0.4 s-0.4 t0.6
ei+siis 6.1 b0.6 c1.0 d0.6 e-0.7 f-0.5 h0.6 i0.8 j-0.6 k0.6 l1.1 o-0.5 p1.0 q0.5 r0.4 s-0.5
ei+sita 6.8 a1.0 b0.5 c-0.4 d0.8 g-0.4 i1.1 r-0.3 s0.3
ei+soit 7.3 a0.4 c0.6 d1.2 e-0.4 i-0.3 s0.5 t0.5
ei+suos 7.0 e0.7 j-0.4 p0.8
ei+taid 7.0 a0.6 e0.6 h0.8 i-0.4 j1.8 p0.9 q0.6 r0.5
ei+tapa 7.3 d0.6 f0.8 g0.5 p0.5 r0.5
ei+tarv 5.3 a-1.1 b-0.3 e-0.4 h0.7 i-1.0 k1.4 l0.8 m0.5 n-0.4 o0.6 p-0.3 r0.5
ei+tass 7.0 a0.8 c1.2 e0.9 g-0.4 i-0.3 m1.9 s-0.3
ei+tee 7.0 a0.9 b0.4 i1.0 r-0.3 s0.7
ei+tehd 7.3 a-0.4 i-0.3 l1.0 t0.4
ei+tied 7.3 a0.3 d1.2 i0.5
ei+toim 6.8 a0.8 c-0.3 e1.1 i-0.6 j-0.4 k-0.3 n0.3 q0.4 r0.3 s-0.3
ei+tule 5.9 a1.0 c-0.6 d-0.3 g-0.7 h-0.4 i-0.7 j-0.4 k-0.3 m1.4 p1.0 r-0.9 s1.3
ei+tull 6.6 e0.8 f0.6 g-0.6 i1.2 k2.1 r-0.4
ei+tunn 7.0 d0.5 e-0.4
ei+uhka 7.3 c-0.4 o0.5
ei+vaih 7.3 a-0.5 e-0.5 f0.3 g1.0 i-0.4 n-0.3 o0.5 t0.4
ei+vali 7.0 a-0.5 e-0.4 i0.4 r-0.4
ei+vast 6.1 a1.5 b-0.4 c-1.0 d2.8 e0.6 f2.2 g-0.4 k-0.3 n-0.3 p-0.4 r-0.6 s0.9
ei+viel 7.3 a0.8 c1.5 g-0.4
ei+voi 6.6 a-1.2 b-0.3 c-0.4 d-0.8 e0.4 g1.7 i-0.6 j-0.5 m-0.6 o0.6 p-0.5 q-0.8 r2.5 s-0.3 t0.6
ei+voit 7.3 a-0.4 d-0.3 h0.5 q0.4 r0.4
eiha 7.0 b0.8 d-0.4 e-0.6 g0.6 h1.0 i-0.8 l0.7 m0.6 o0.4 p-0.4 r1.1
eihan 7.0 b0.8 d-0.4 e-0.6 g0.6 h1.0 i-0.8 l0.7 m0.6 o0.4 p-0.4 r1.1
eija 7.3 a-0.4 f0.5 h0.5 n1.2 q0.9
eika 4.4 a1.4 c1.1 d3.4 e1.4 f0.9 g0.9 h1.5 j-1.4 k-0.6 l-0.9 m1.1 n1.5 o0.4 p2.0 q1.0 r1.0 s-0.8 t1.1
eika+kert 7.3 a-0.4 g0.5 h0.6 r0.5
eika+kuka 6.1 a0.5 b0.6 c1.3 d3.1 f0.9 g0.5 h0.5 i-0.8 j-0.3 k-0.3 o0.6 q0.6 r0.5 s1.1 t0.7
eika+maks 7.0 a-0.5
eika+meil 6.8 a0.8 b0.8 e0.8 i1.2 l0.8 m-0.4 o-0.3 p0.7
eika+minu 7.3 b-0.3 c-0.5 e0.8 f0.5 g0.6 m-0.3 p0.6 q1.2 r0.6
eika+mita 7.3 a1.0 b1.3 c2.3 e-0.5 p1.8
eika+puhe 7.3 a0.6 c1.1 d1.7 e-0.7 p2.5 r-0.4
eika+sita 7.3 a0.5 d0.4 e-0.3 m0.4 p0.8
eika+vars 7.3 e-0.3
eika+vast 7.3 e1.1 g-0.3
eile 4.7 a0.9 b-0.9 c1.6 e1.9 f-0.7 g-0.6 i1.9 j0.8 l-0.6 n-0.8 o1.1 p-0.5 q2.5 s-0.4 t1.6
eile+ette 7.3 a0.6 i0.9
eile+illa 7.0 c0.4 d0.6 e0.3 g-0.6 h-0.6 l-0.4 o0.9 p-0.4 q2.2 t0.5
eile+ja 7.0 c-0.4 d-0.3 e0.5 g0.6 h0.9 j0.8 k0.4 o1.1 p0.6 q0.3 r0.7
eile+teid 7.3 a0.8 c-0.3 e0.9 g-0.4 i0.9 r-0.4 t0.6
eilen 4.7 a0.9 b-0.9 c1.6 e1.9 f-0.7 g-0.6 i1.9 j0.8 l-0.6 n-0.8 o1.1 p-0.5 q2.5 s-0.4 t1.6
eili 6.2 a0.4 b-0.4 c1.5 d-0.7 f1.0 h0.4 i-0.5 j-0.4 k2.2 l-0.3 n-0.5 o0.4 p-0.4 q0.6 r-0.7 s-0.7 t1.9
eili+puhe 7.3 a-0.5 g-0.5 h0.3 k3.0 o0.3
eiline 7.0 e0.4 g0.5 r-0.6 t0.7
eilisa 7.3 a1.0 c1.0 e0.4 f1.2 g-0.3 q0.4 t1.6
eilise 6.8 c0.8 d-0.4 g-0.7 i-0.3 k2.7 n-0.3 o0.4 s-0.5 t0.7
eino 7.0 c0.4 e-0.5 p1.0
eipa 7.0 a0.3 b0.6 d0.6 i1.2 t-0.3
eiva 5.9 c-0.5 d-0.8 g-0.5 h0.3 i-0.3 k1.1 l0.5 m2.3 n-0.4 p-0.8 r-0.4 s-0.5
eiva+enaa 7.3 b0.9 i0.3
eiva+ole 7.0 a-0.6 d-0.5 h0.8 k1.5 l-0.4 m-0.3 p-0.4
eivat 6.0 c-0.4 d-0.7 g-0.4 h0.4 k1.1 l0.6 m2.4 n-0.4 p-0.7 s-0.4
eivatk 7.3 a-0.5
ek 7.3 a0.3 e0.4 f1.0 j1.2 m0.6 p-0.3
eka 7.3 e-0.4 g0.4 h0.3 i-0.3 k0.7 m1.1 n1.0 q-0.4 r0.8
elaa 7.3 a0.4 c0.7 d0.8 e0.3 f1.1 j0.5 o0.3
elai 6.5 b-0.3 c-0.7 d1.1 e0.9 g1.0 h1.4 l1.2 m0.4 n1.1 t0.8
elai+tass 7.3 e0.6 g0.3 r0.3 t0.8
elainl 7.0 a-0.4 c-0.4 d0.3 g0.9 h1.6 i-0.5 l1.3 m0.5 n1.2
elak 5.6 a0.5 b1.2 c1.8 d-0.6 i-0.5 l-0.5 m-0.6 n1.0 o0.4 r1.2 s1.4 t0.4
elakel 6.5 a0.6 b1.8 d-0.6 e0.7 g-0.3 k0.5 q-0.4 r0.4 s1.0
elakke 6.3 c2.3 i-0.7 k0.3 l-0.4 m-0.4 n0.8 o0.7 p-0.6 r0.5 t0.7
elam 7.3 g0.3 i0.7 r0.9
elama 7.3 g0.3 i0.7 r0.9
eli 5.2 a-1.2 b-0.6 e1.4 g-0.5 h1.3 i-0.5 j-0.9 l0.9 m0.5 n0.8 o-0.6 r-0.3 t1.1
eli+maks 7.3 c-0.3 e1.1 f0.3 h0.6 l1.3 m1.0 p-0.3 r0.3 t0.7
elin 6.8 d0.3 e0.3 g0.7 h0.7 j0.4 r0.5
elina 7.3 g0.8 h0.9 r0.7
elle 5.8 a2.1 b-0.3 c1.2 d-0.5 f0.6 h-0.4 i-0.6 j3.3 m0.6 p-0.5 s0.8
ellei 6.0 a1.6 c1.3 d-0.4 e0.3 f0.6 g-0.4 i-0.5 j2.4 m0.7 p-0.4 r-0.5 s0.9 t0.3
ellett 7.3 a0.9 j1.2
elok 5.6 a1.1 b1.5 c2.2 d2.8 e0.5 g-1.1 i-0.8 j-0.7 k-0.3 l0.5 n-0.5 o0.8 p0.6 q0.4 r-0.8 s-0.6
elokuu 5.7 a0.7 c2.3 d2.9 e-1.0 g-0.6 i-0.6 j-0.7 k-0.3 l0.5 n-0.4 o0.9 p0.8 q0.4 r-0.5 s-0.4
elokuv 7.3 a0.5 b2.0 e2.0 g-0.7 r-0.4
elsa 7.3 g1.3 k0.9 n1.1 r1.1
ely 7.3 a-0.8 c-0.4 k0.8 l1.1 n1.0 p-0.4
eman 7.3 a-0.4 c-0.4 e-0.4 f0.5 g1.2 h0.8 i-0.3 n0.8 r1.3
emer 7.3 a-0.3 e-0.3 g0.6 r0.5
emerit 7.3 a-0.3 e-0.3 g0.6 r0.5
emil 7.3 a-0.5 c0.5 n1.0 o-0.4 r0.5
emilia 7.3 a-0.5 c0.5 n1.0 o-0.4 r0.5
emme 4.6 a2.2 d1.3 e1.0 f-0.3 g-2.2 h-1.5 i4.1 j0.5 k1.2 l-0.4 m1.1 o0.8 p2.1 r-1.4
emme+enaa 7.0 d0.4 e0.3 i0.6 n-0.3 o0.6 t0.4
emme+hyva 7.3 a0.5 c0.6 e-0.3 m-0.3 p0.9
emme+maks 6.6 b-0.3 d-0.3 j0.9 m0.3 p0.8 s0.6
emme+ole 6.2 a1.5 b1.2 c0.9 d1.4 g-0.7 i1.9 m1.1 r-0.5 s0.6
emme+paas 6.6 b-0.3 d-0.3 g-0.6 h-0.6 i-0.6 j0.7 k2.7 n0.3 o0.4 p-0.4 r-0.3
emme+saan 7.3 a0.4 d0.6 e0.4 i0.3
emme+voi 7.3 e-0.3 o1.3
emmi 7.0 a-0.7 c-0.3 d-0.5 h0.9 k1.4 o0.7 q1.5
en 3.4 a3.5 b1.5 c1.9 d1.6 e2.7 f1.7 g-0.8 h-0.7 i-0.9 j1.5 k3.3 l0.7 m2.5 n0.5 o0.4 p4.1 q0.4 r1.1 s2.9
en+aio 6.3 a1.3 b0.9 c-0.6 d-0.5 e1.0 g-0.6 i1.3 j-0.5 m-0.5 p1.8 r-0.5 s0.3
en+enaa 6.6 a1.1 b-0.5 d1.5 e0.4 f2.9 g-0.5 i-0.4 j-0.4 k0.3 n0.5 p-0.4 t1.0
en+halu 7.0 c0.6 f0.5 i-0.5 l0.5 o1.1 p-0.5
en+jaks 7.3 e0.8 i0.6
en+kiis 7.3 d0.4 m0.6 o1.0
en+kyll 7.0 a0.7 b-0.4 c1.9 d1.0 f0.3 h0.3 i-0.4 m1.4 n0.9 o0.5 p0.7 q-0.3 s-0.3 t0.9
en+loyd 7.3 a-0.8 c-0.4 e-0.5 f0.5 k0.4 l-0.4 n0.5 o1.1 p-0.5 q0.4 r0.3 t-0.4
en+maks 6.0 a1.7 b0.7 c1.5 e0.8 g-1.0 i-0.5 j-0.5 m-0.6 p3.8 r-0.8 s0.9
en+miel 7.3 j1.8
en+mina 6.8 a1.1 b0.8 c1.1 g-0.4 i0.8 l0.7 r-0.3 s1.4
en+nae 7.0 c0.4 d1.3 e-0.3 f0.6 i-0.6 k1.6 t0.8
en+oike 7.3 g0.4 r0.5 s-0.3
en+ole 5.3 a0.4 c0.7 d0.5 e0.7 f0.3 g-0.6 h0.6 i-0.9 k-0.6 m0.5 n0.3 o0.7 p1.0 r0.3 s1.5
en+olis 7.0 a-0.3 b0.4 c-0.3 d0.4 g1.2 i0.5 j0.8 m-0.3 n0.6 q0.3 r1.4
en+ollu 7.0 g0.4 i0.4 q0.6
en+oo 6.3 a0.8 b0.4 d0.8 e1.4 g-0.8 i-0.4 j0.4 o-0.3 r-0.5 s1.8
en+osaa 7.0 a-0.4 b0.5 g0.3 k0.4 l1.2 o0.5 p-0.4 r0.4
en+paas 6.2 a-1.5 d-0.6 e-0.7 g0.3 i-0.4 j-0.4 k3.8 l0.5 n-0.3 p-0.4 r0.4 s-0.6
en+saa 7.3 c0.8 g0.3 j0.8 r0.3 s0.7
en+sano 7.3 a0.4 b0.7 c0.4 g-0.4 i0.6 r-0.5
en+suos 7.3 a0.6 c0.6 i0.4 p1.1 s0.5
en+tied 6.3 a1.3 b1.5 d1.2 g-0.6 i1.0 j0.4 m1.1 p-0.4 r-0.5 s-0.6
en+tiia 7.3 e0.5 g0.3 i1.1 r0.4
en+voi 6.5 a0.8 b-0.5 c-0.4 d0.6 e1.6 f-0.4 g-0.5 i0.7 j0.8 m0.9 p-0.4 r-0.4
en+ymma 7.3 a-0.4 e-0.3 f0.3 g1.0 k0.4 l0.4 r1.0
enaa 5.9 a1.0 b-0.4 c0.5 e1.8 f0.8 h0.4 i3.9 j-0.6 m-0.4 n-0.4 q0.8 r-0.4 s-0.5
enaa+keva 7.3 a0.8 e0.4 g-0.3 i1.9
enaa+mita 7.0 a1.0 b1.6 d0.6 e0.9 f0.6 g-0.7 i1.2 k0.6 p-0.3 q0.6
enaa+muut 7.3 a0.4 c0.5 e-0.4 p-0.4 s0.8
enaa+suos 7.3 a0.3 e-0.4 g-0.5 i-0.7 r-0.4 s1.4
enem 5.6 a1.0 b3.4 c0.5 e1.8 f-0.5 h0.4 i0.6 j-0.6 k0.5 m0.6 o-0.3 q0.4 r0.4
enem+kuin 6.0 a0.8 b1.8 c0.6 g-0.8 i1.2 j-0.3 p-0.6 r-0.4
enemma 5.6 a1.0 b3.4 c0.5 e1.8 f-0.5 h0.4 i0.6 j-0.6 k0.5 m0.6 o-0.3 q0.4 r0.4
ener 7.3 c0.7 e-0.3 n0.6 o1.0 r-0.4 t-0.3
energi 7.3 c0.7 e-0.3 n0.6 o1.0 r-0.4 t-0.3
engl 6.2 a-0.6 d1.2 e0.6 f-0.4 i-0.7 j-0.7 m-0.5 o0.4 p-0.3 r0.4 s-0.4
englan 6.2 a-0.6 d1.2 e0.6 f-0.4 i-0.7 j-0.7 m-0.5 o0.4 p-0.3 r0.4 s-0.4
enka 5.7 a0.7 b1.1 c1.3 d-0.3 f-0.5 h0.3 i0.4 m0.7 p-0.4 r-0.4 s0.6
enka+aio 7.0 c0.9 e0.3 g0.5 h0.8 i0.5
enka+halu 7.0 j0.7 s-0.3
enka+lue 7.0 a-0.3
enna 5.2 a-0.8 b-0.4 c1.1 d-0.6 f0.9 g-1.2 h0.7 j0.6 k0.9 m-0.8 n0.4 p0.4 q1.2 r-1.2 s-0.8 t0.6
enna+pala 7.3 a1.0 c1.9 i1.5 p0.7 q-0.6
ennakk 6.3 a0.8 c1.2 d-0.5 f-0.3 h0.4 i1.1 j1.3 n0.6 o-0.3 p-1.1 q1.3 r-0.3 t0.8
ennako 6.5 a-0.4 b-0.4 c0.6 f1.2 g-0.5 i-0.7 k1.2 m-0.3 o0.4 p1.4 q0.6
ennall 6.0 a-1.3 c-0.4 d-0.4 g-1.1 h0.4 i-0.5 j-0.6 l-0.3 m-0.5 q-0.4 r-0.9 s-0.5
enne 4.1 a1.4 b1.5 c2.9 d2.6 g0.7 h1.8 j-0.7 k0.4 l0.9 m0.5 n0.7 p-0.4 q1.8 r1.8 t2.5
enne+ja 7.3 e-0.3 i-0.4
enne+joul 6.6 a-0.8 c-0.7 d-0.5 e-0.4 g0.7 h-0.4 i-0.3 l0.9 n0.8 p-0.4 r0.6
enne+ku 7.0 a0.7 c1.8 d1.3 g-0.5 k0.4 q0.3 r-0.3
enne+kuin 5.2 a0.8 c-0.9 d-0.6 e2.7 g0.8 h0.7 j-0.4 l-0.8 n-0.7 p3.4 q1.9 r1.0 s-0.5 t-0.7
enne+mess 7.3 a0.3 c1.2 d0.5 e-0.4 i0.6 p0.5
enne+paas 7.3 a0.6 b1.5 i1.6
enne+sita 7.3 c0.6 e-0.3 g0.4 r0.3 s0.8
enne+syys 7.3 a0.6 c1.4 i-0.5 p1.2
enne+teil 7.3 a0.9 b-0.4 d2.0 g-0.4 k0.5 q0.4 s-0.4
ennen 4.1 a2.0 b0.8 c3.1 d1.7 e0.4 h1.1 i0.6 j-0.5 k0.4 l0.6 m-0.4 n0.4 q1.9 r1.0 t2.6
ennenk 6.6 a-1.1 c-0.3 e-0.4 f-0.3 g1.3 h1.1 i-0.6 j-0.3 l0.5 n0.5 r1.4
enpa 7.0 e0.5 s0.9
ens 6.2 a0.6 b0.8 c0.7 e1.3 f-0.4 h0.6 i1.1 k0.5 l0.7 n0.9 s1.0
ens+viik 6.8 a-0.3 b0.4 c1.1 f-0.3 g0.5 h0.8 i0.3 k0.7 l0.8 n1.0 p-0.3
ensi 3.7 a-1.1 c-0.4 d-0.3 e-0.5 h2.3 i1.2 j-2.0 k0.7 l1.7 n1.1 o0.5 q0.9 r1.0 s1.1
ensi+era 7.3 a-0.4 h0.5 l2.2 n1.9 o0.7
ensi+kaud 7.3 a0.8 b0.8 d1.0 i1.4 k1.1
ensi+kerr 6.8 a0.9 c0.4 d0.8 e1.5 g-0.4 h0.4 n0.7 s-0.4 t0.5
ensi+kert 6.8 a-1.0 e-0.6 g1.5 h0.7 i-0.5 q0.7 r1.4
ensi+kesa 6.8 a-0.4 d-0.6 e0.8 h2.2 i-0.6 k0.8 o0.7 p0.4 r0.9 s0.4
ensi+kuun 7.0 b-0.3 l0.5 t-0.4
ensi+kuus 7.0 a0.4 b-0.3 d-0.4 f0.3 i0.7 k1.1 l1.1 m0.7 n0.4 t0.4
ensi+on 7.3 a0.5 c0.6 d0.3 e0.3 p0.8
ensi+tiis 7.3 a-0.4 g-0.4 i-0.4
ensi+viik 4.6 a-2.3 c-1.4 e-0.4 f-0.3 g-0.3 h0.3 i-0.3 j-0.8 k1.8 l-0.7 m-0.5 n0.4 o-0.6 p-0.9 q1.2 r0.3 s-0.7 t-0.6
ensi+vuod 6.1 c-0.3 e0.5 g-0.9 i2.7 o0.6 p-0.4 r-0.7 s-0.4
ensi+vuon 6.3 a1.2 b0.7 c1.3 e-1.1 f0.4 g-1.4 h1.5 i1.1 k-0.4 n0.5 p-0.3 r-0.7 s0.3 t0.5
ensimm 5.3 a-1.8 b-0.8 e-1.3 f-0.6 g2.9 h0.9 i-1.4 j-0.7 k-0.6 l1.2 m-0.7 n1.4 o0.6 q0.6 r2.7 s-0.8
ensin 5.7 a0.6 b0.7 c0.8 d-0.6 f0.4 g0.7 i-0.4 j-0.4 k-0.4 l1.2 m0.9 p1.1 q-0.4 r0.6 s0.8
enti 5.8 a-1.2 d-0.3 e-0.7 f0.6 g-0.6 h1.1 i-0.9 j-0.9 k0.8 n-0.4 o1.3 q1.0 s-0.5 t-0.6
entine 6.5 a-0.6 e-0.7 f0.7 g-0.3 h0.8 i-0.6 k0.8 m-0.4 o1.2 q0.9 s-0.3 t-0.4
entise 6.8 a-0.4 c0.3 g-0.3 h0.3 i-0.3 m0.5 q0.4
entist 7.0 a-0.5 c-0.4 d-0.4 e-0.6 f-0.4 j-0.6 l0.3 q0.4 r0.4
epai 7.0 a-0.5 b-0.5 e0.4 g1.5 p0.7 r1.7 s-0.4
epao 7.0 c-0.3 f0.6 i-0.4 j-0.3
epaonn 7.0 c-0.3 f0.6 i-0.4 j-0.3
era 6.5 b0.5 c1.4 e-0.8 h0.7 i-0.7 j-0.4 k1.2 l2.2 n1.6 o0.5 p1.9 q1.6 s-0.3
eraa 6.3 a1.2 c1.6 d-0.6 e1.5 f-0.4 g-0.5 h0.4 l1.0 m1.1 n0.9 o-0.3 p2.8 q-0.4
eraant 7.3 e0.6 j0.4 l0.9 n1.0 p1.0
eran 7.0 a-0.5 c0.5 d-0.4 e-0.8 f0.4 i-0.4 n-0.5 q2.6 r0.5
erap 5.7 a-1.9 b-0.4 c-0.6 d-0.5 e0.4 g-0.7 i-0.8 j-0.6 k-0.5 l4.3 m-1.0 n0.4 o3.0 p-0.9 q0.6 s-0.6 t0.6
erap+lopp 7.3 a-0.3 f0.4 l0.9 q1.1 t0.4
erap+siir 7.0 a-0.7 i-0.4 l2.8 o-0.4
erapai 5.7 a-1.9 b-0.4 c-0.6 d-0.5 e0.4 g-0.7 i-0.8 j-0.6 k-0.5 l4.3 m-1.0 n0.4 o3.0 p-0.9 q0.6 s-0.6 t0.6
eras 6.3 b0.5 e1.3 f-0.4 g-0.3 h0.3 j-0.6 l2.8 m0.7 o0.3 p1.8 q0.7 r0.3 s-0.4
erasta 7.0 b-0.3 c0.3 d0.4 e0.5 j-0.6 k-0.3 l1.4 m0.5 p1.1
eri 6.2 a0.5 c-0.8 d2.3 e-0.8 f3.0 g-0.5 j-0.5 m0.4 o2.0 p-0.7 q-0.4 s-0.5
eri+ihmi 7.3 c-0.5 d1.8 e-0.7 f1.0 i-0.3 n0.5 r0.3 s-0.3
erik 5.9 d-0.5 g0.6 i0.6 j0.6 k1.1 l0.4 m0.6 o1.1 p-0.5 r0.8 s-0.8
erikse 5.9 d-0.5 e0.4 g-0.3 i0.6 j0.7 k1.2 l0.5 m0.6 o1.1 p-0.5 s-0.8
erim 7.3 c0.6 e-0.4 m0.5
erimie 7.3 c0.6 e-0.4 m0.5
erin 7.3 a-0.7 e-0.5 g1.6 r1.6
erinom 7.3 a-0.7 e-0.5 g1.6 r1.6
erit 5.7 a-2.0 b1.1 d-1.2 e-1.0 g1.7 h0.4 i-1.2 j-0.9 k1.2 l0.7 m1.5 o2.5 p-1.0 r2.5 s-0.8
eritta 7.3 a-0.4 g1.0 h0.5 i-0.4 r1.2
eritte 6.8 a-0.8 b-0.3 c-0.4 d-0.4 e-0.6 g-0.7 i-0.4 j-0.5 k0.7 l-0.4 o2.6 p-0.3 r-0.4 s-0.3 t0.5
erityi 6.3 a-1.4 b0.6 d-0.6 e-0.7 g1.7 i-0.5 j-0.3 m0.4 p-0.5 r1.9 s-0.5
erkk 6.8 b0.9 e-0.4 g0.4 h0.8 l0.8 o0.7 p-0.3
erkki 7.0 b1.0 e-0.3 l0.8
ero 7.0 f1.0 i-0.3 k0.6 m1.1 o0.4 q0.5 t0.3
ero+on 7.3 b0.4 d0.5 k0.7 l0.4 m0.3 q0.6
eroa 6.3 a0.6 b-0.4 c0.4 d0.4 e-0.8 g-0.4 i1.6 j-0.4 r-0.6 s-0.4
eroaa 7.3 c0.7 d0.8 e-0.4 i0.6
eros 7.3 a-0.6 e-0.6 g-0.3 h0.4 n0.4 o0.4 q0.4
erosi 7.3 a-0.6 e-0.6 g-0.3 h0.4 n0.4 o0.4 q0.4
erot 6.6 b-0.5 c-0.3 i-0.3 m0.6 t0.3
erotuk 7.3 a0.5 f0.5 m0.8 t0.4
esa 7.3 a0.7 c0.3 d0.4 e1.2 g-0.3 i0.7 r-0.3
esih 6.8 a0.6 d0.3 e1.0 f3.1 g0.3 k-0.4 l-0.4 m0.4 n0.4 o0.3 p-0.3 r0.4 t0.3
esihen 6.8 a0.6 d0.3 e1.0 f3.1 g0.3 k-0.4 l-0.4 m0.4 n0.4 o0.3 p-0.3 r0.4 t0.3
esim 5.5 a0.6 b-0.4 d0.8 f3.3 g-1.0 i-0.5 j-1.0 m-0.4 p-0.8 s-0.8
esim+ja 7.3 a-0.8 k-0.4 m0.3
esim+jos 7.3 a-0.3 e-0.4 g0.5 r0.5
esim+kans 7.0 a1.2 b0.5 c0.4 d0.8 e-0.6 f2.5 g-0.6 i-0.3 n0.4 p-0.3 t-0.3
esim+on 7.3 a0.5 c-0.5 i0.8 r-0.3 s-0.5
esimer 6.5 a-0.6 d-0.4 e-0.8 i-0.4 j-0.6 k-0.4
esimie 5.9 a0.9 c0.4 d1.3 f3.6 g-0.7 h-0.3 j-0.6 m-0.5 p-0.6 s-1.0
esit 4.7 a0.5 c2.2 d0.6 e1.6 f0.3 g-0.9 h1.1 j0.7 n0.3 o0.6 q-0.4 r-0.5 s-0.4 t0.4
esit+ja 7.3 a0.4 b-0.4 e0.9 h0.5 n0.5 o0.4 s-0.3
esit+myos 7.3 a-0.4 f0.5 g-0.6 h0.5 o-0.4 r-0.3 t-0.4
esit+on 6.8 a-0.6 d-0.3 e-0.6 g-0.6 m0.8 o-0.3 s0.6 t0.7
esit+teil 7.3 e0.5 j0.4 p1.0
esit+tuli 7.3 a0.6 b-0.3 c1.9 g-0.4 i-0.5 m0.6 n0.4 o0.5 t0.4
esitam 6.8 a0.7 c1.3 e0.5 j1.9 m0.4 p0.8
esite 6.5 d0.3 e0.3 g-0.3
esitel 7.3 a-0.5 e-0.4 i-0.4 k1.2
esitet 6.8 a-0.7 c0.5 d0.6 e-0.3 g-0.4 h0.9 i-0.4
esitta 7.3 b1.3 e-0.7 f1.0 i1.1 j-0.4
esitte 5.5 a1.2 c1.7 e3.1 h1.0 i0.5 k-0.4 l-0.6 n0.4 o1.0 s-0.3
esitys 6.6 a-0.3 c-0.6 d-0.4 e-0.7 g-0.3 k-0.3 m0.8 s0.6 t0.7
esko 7.3 a-0.6 g0.9 h1.0 i-0.4 l0.3 r0.9
espo 7.0 a0.4 b1.8 c-0.3 d0.5 f0.6 i0.3 j0.5 m0.9
espoos 7.3 a0.4 b1.9 f0.7 i0.5 m1.0
esse 7.3 a-0.6 g0.3 q0.9 r0.4
esta 7.3 b0.9 e0.5 i0.5 k2.3 p1.1 s-0.5
este 7.3 a0.4 d0.7 e1.0 p0.4
esteet 7.3 a0.4 d0.7 e1.0 p0.4
et 5.8 a0.4 b0.8 c-0.5 d-0.4 e2.1 f-0.4 g0.6 i-0.3 j-0.8 k-0.4 m-0.4 r0.6 s0.4
etan 6.3 b-0.7 c3.0 d-0.8 g-0.5 i-0.5 j-0.4 k0.5 m-0.3 n0.7 q-0.7 r-0.3 s-0.5 t-0.4
etana 6.6 a-1.0 b-0.6 d-0.7 g-0.4 i-0.4 k0.6 m-0.3 n0.8 p-0.4 q-0.7 t-0.3
etee 6.2 b-0.3 c-0.4 f0.3 g-0.6 j0.9 l1.2 m0.7 n0.5 o0.6 p0.3 r-0.7 s-0.3
eteenp 6.2 b-0.3 c-0.4 f0.3 g-0.6 j0.9 l1.2 m0.7 n0.5 o0.6 p0.3 r-0.7 s-0.3
etei 7.0 c0.6 e1.0 g0.5 h-0.5 q0.6 r0.9
eteise 7.0 c0.6 e1.0 g0.5 h-0.5 q0.6 r0.9
etel 6.8 e1.0 g0.4 h0.7 j1.0 p0.3 r0.4 s1.1 t0.5
etela 7.3 a0.5 e1.4 j1.1 p0.4 s1.4
eten 7.0 a0.4 e0.4 g0.5 h0.5 j0.3 p-0.3 r0.5 s0.7
etka 7.3 a0.4 c0.7 d0.3 e-0.6 m1.2 n1.1 o0.4 s0.3
etsi 6.0 b-0.4 c0.9 e0.6 g-1.3 h-0.4 i1.2 j-0.6 k1.5 p-0.5 r-0.9 s1.0
etsi+haas 7.3 a0.7 d0.4 s1.9
etsimm 7.0 e1.1 g-0.5 i0.8 r-0.4 s-0.4
etta 2.9 a1.6 b0.9 d3.6 e1.3 f0.4 g3.7 h2.2 i0.8 k-0.8 m-0.5 n0.8 o-0.6 q1.6 r4.8 s-1.5 t-0.7
etta+asia 6.8 d0.3 f0.7 i0.3 j-0.5 n0.5 o0.3 r-0.4 s-0.3
etta+ensi 6.8 a0.4 c0.5 e0.6 f0.5 i0.9 p1.0 q0.4
etta+halu 7.0 a-0.5 c-0.3 e-0.4 g0.4 h1.3 i-0.5 o0.5 r0.9
etta+han 7.3 g0.5 r0.4
etta+hane 7.3 a-0.5 e-0.4 g0.6 r0.4
etta+jaks 6.6 a-1.0 b-0.4 c-0.6 d-0.5 e-0.8 g1.1 i-0.3 m0.5 o-0.3 q0.4 r1.1 s-0.3
etta+joka 7.0 d-0.3 e-0.4 g0.8 h0.7 i-0.3 k0.3 r0.7 s0.4
etta+joku 6.1 a0.8 b1.6 c-0.5 d0.8 f1.4 g0.3 h-0.3 i-0.6 m0.6 p0.6
etta+jos 7.3 c0.6 e-0.3 g0.4 i0.6 r0.4
etta+kaik 7.3 e-0.4 g0.4 i0.5 r1.0
etta+kaup 7.3 a0.9 c0.7 d1.5 e0.9 g-0.5 j0.6 r-0.4
etta+kell 7.3 b0.9 c-0.4 d-0.5 e0.3 h0.4 k0.4 m0.8 o0.4 q0.7 r0.6
etta+kirj 7.0 a-0.3 c0.5 d0.9 e-0.4 g0.9 h1.0 p1.6 r1.1 s-0.3
etta+kuva 7.3 a0.4 d0.7 e1.2 j0.4
etta+lask 7.0 b1.2 e-0.6 f1.7 g-0.4 i-0.7 j-0.4 l0.9 m0.8 n0.4 p-0.6 s1.2
etta+maks 7.0 a0.9 e0.3 g-0.3 h-0.4 p1.8
etta+meid 6.8 a0.5 c0.8 d1.8 e-0.4 h0.5
etta+miet 7.3 a0.8 e1.7 g-0.4 i1.0 s0.9
etta+mist 7.3 a1.1 b0.9 e0.8 g-0.3
etta+muut 7.3 a-0.4 d-0.3 e-0.5 f0.4 g0.4 h0.7 n-0.3 q1.0 r0.4
etta+olem 7.0 a0.5 e0.3 g-0.6 i1.3 r-0.4
etta+olet 7.3 a0.7 d0.4 e0.4 g-0.4 i1.2 r-0.4
etta+on 7.3 g0.4 h0.8 j0.8 r0.4
etta+osuu 7.3 a0.6 c0.9 d1.1 i0.4 p0.9
etta+palk 7.0 a0.4 b0.4 c0.7 d-0.3 e-0.4 i1.1
etta+palv 7.3 d0.7 e0.4 i0.3 p0.3
etta+se 6.8 a-0.7 e-0.5 g0.4 i-0.4
etta+siel 7.3 a0.4 d0.9 f0.3 g-0.4 s0.5
etta+siir 7.3 e0.6 f0.4 i0.4 l1.0 t0.4
etta+siit 7.3 b1.1 c-0.4 e-0.5 f0.5 g-0.6 h0.3 l0.9 m0.7 r-0.4
etta+siiv 6.8 a0.6 b0.3 e1.4 h0.4 i0.5 m1.0 o-0.5 p-0.4 q-0.3 r0.8 s0.7
etta+suun 7.3 e0.4 g0.5 r0.5
etta+tama 6.3 a0.8 d-0.5 e0.6 i-0.5 j1.4 p0.5 s-0.4
etta+te 7.3 a-0.9 e-0.4 g1.1 i-0.5 r1.2
etta+teid 7.3 e0.4 f1.1 h0.3
etta+teil 7.3 a1.0 d2.8 g-0.6 i-0.4 k-0.4 r-0.3 t0.6
etta+tila 7.3 a-1.0 d-0.3 e-0.4 g1.2 h2.1 i-0.4 n-0.3 o0.6 r1.6 s-0.3
etta+tili 7.3 a0.7 e0.4 j1.0 s0.6
etta+toim 6.5 a-0.4 c1.2 e-0.9 h0.5 i-0.7 j0.4 l-0.6 n0.7 o1.6 p0.4 r0.3 s-0.3
etta+toin 7.3 e-0.3
etta+uusi 7.3 a-0.4
etta+vaih 7.0 a-0.8 b1.1 c0.5 d-0.5 f-0.4 g0.8 i-0.4 k0.4 l0.5 m0.4 r1.1 s0.4
etta+vero 7.3 a-0.5 e-0.3 g0.6 r0.7
etta+vies 7.3 a0.5 d1.8 g-0.3 n-0.3 q0.5 t0.6
etta+vuok 7.3 e-0.4 f0.3 g0.5 k0.4 l0.4 r0.5
ette 4.4 a3.5 b1.4 d5.0 e3.2 f-0.4 i4.5 j0.9 k0.5 l-0.5 m0.8 n0.4 p3.9 q-1.0 r1.3 s-0.7
ette+enaa 7.0 a0.5 b0.8 d-0.3 e1.2 i1.0 p1.0
ette+lask 7.3 a-0.3 b0.6 e0.4 g0.4 p0.3 r0.3
ette+maks 7.0 d0.4 e-0.7
ette+ole 6.8 a0.4 b1.9 d2.0 e-0.5 g0.8 i1.7 j-0.3 p0.3 r1.1 s-0.4
ette+oo 7.3 a-0.5 g1.4 h1.7 n1.1 r1.2
ette+opti 7.3 a0.6 i0.9
ette+saa 6.8 a0.8 d1.0 e0.4 g-0.4 i1.3 j-0.3 m1.1 p3.1 r-0.4
ette+te 7.3 a0.4 c0.4 d1.4 e0.4 f0.5 i0.5
ette+tule 7.3 a0.6 h0.5 m-0.3 o0.6 p1.6
ette+vast 7.0 a0.8 d1.9 j1.2 p1.0 s1.7
ettei 5.2 a0.4 b0.7 d-1.0 e0.6 i-1.1 j-1.2 k1.1 m0.8 o0.7 p0.8 q-0.7 r0.5 s-1.0
etteka 7.3 a0.4 c0.4 d1.8 e-0.3 f0.5 i1.0 p1.1
etten 7.0 a-0.5 i-0.3
ettet 7.3 d0.4 g0.3 i0.4
etuk 6.2 f0.7 g-0.9 i-0.7 j-0.4 k1.8 l1.5 n0.4 o1.2 p-0.4 r-0.5 s-0.5 t0.6
etukat 6.2 f0.7 g-0.9 i-0.7 j-0.4 k1.8 l1.5 n0.4 o1.2 p-0.4 r-0.5 s-0.5 t0.6
etus 7.0 a-0.8 d-0.3 e-0.4 i-0.3 o0.7 s-0.4
etusiv 7.0 a-0.8 d-0.3 e-0.4 i-0.3 o0.7 s-0.4
euro 4.3 a3.3 b7.9 c-0.5 d-1.6 e1.2 g-2.1 i-0.8 j2.1 k1.0 l0.7 m3.5 n-0.7 p0.9 q2.3 r-1.4 s1.4
euro+ja 6.3 b0.7 e1.1 f0.4 g-0.5 i-0.5 j-0.4 o-0.4 p-0.3 q1.8 r0.5 s0.5 t0.5
euro+kuuk 7.3 b0.7 d0.5 e-0.4
euro+kuus 7.0 a0.6 b2.1 i0.5 m-0.4 p0.3
euro+matk 7.3 a0.3 e0.7 f0.6 j0.4
euro+on 7.0 b0.4 e-0.3 g0.7 h0.3 i0.3 q0.6
euro+saa 7.3 a0.3 b1.4 e0.6 s1.2
euro+siit 7.0 a0.7 b1.9 e-0.5 m1.0 p1.5
euroa 4.6 a1.6 b7.0 c0.5 d-1.0 e-0.3 f-0.3 g-1.5 i-0.6 k0.8 m2.2 n-0.8 p1.3 q3.3 r-0.7 s0.7
euroll 7.0 a0.5 b1.2 e0.9 j-0.3 l0.6 s1.1
euron 5.9 a1.3 b0.6 c-1.1 e1.6 f0.9 g-0.6 h0.3 i-0.8 j1.5 k0.4 l0.5 m0.9 p-0.5 r-0.4 t0.6
evaa 7.0 a-0.6 b-0.3 h0.4 s-0.4
evaa+ja 7.3 b-0.3 e0.4 h0.4 r0.3
evaat 7.0 a-0.6 b-0.3 h0.4 s-0.4
evp 7.3 a0.4 c1.4 e0.4 j0.7 p0.5 s0.4
exam 6.2 a-1.4 d-0.8 e-0.4 g-0.4 i-0.5 j-0.6 p-0.3 s-0.3
exampl 6.2 a-1.4 d-0.8 e-0.4 g-0.4 i-0.5 j-0.6 p-0.3 s-0.3
exce 7.0 b0.6 e-0.4 s0.5 t-0.3
exceli 7.3 b0.8 s0.5
face 7.3 e0.8 s1.3
facebo 7.3 e0.8 s1.3
fann 7.3 c0.4 f0.6 g0.4 p0.7 q0.4 r0.5 t0.3
farm 7.3 a0.6 b1.6 e0.4 g-0.3 p0.6 s1.2
fest 7.3 e0.9 h1.1 k0.5 p0.8 q-0.3
festar 7.3 e0.9 h1.1 k0.5 p0.8 q-0.3
fi 6.6 c0.6 d0.5 f0.4 g-0.5 i0.4 k0.5 o1.1 p0.5 r-0.4 s0.7
fi+n 7.3 c0.9 e-0.4 f0.6 g-0.4 o1.3 p0.8 r-0.4 s1.0
fiil 7.3 g0.5 h0.4 q0.7
fiil+tast 7.3 g0.5 h0.4 q0.7
fiilis 7.3 g0.5 h0.4 q0.7
finl 7.0 d0.5 e0.3 h0.7 i0.3 l0.4 n1.2 o0.3 t1.2
finlan 7.0 d0.5 e0.3 h0.7 i0.3 l0.4 n1.2 o0.3 t1.2
finn 7.3 c0.7 l0.8
finnve 7.3 c0.7 l0.8
firm 5.7 a0.7 b0.5 c1.1 h-0.4 i1.6 j-0.6 k-0.3 m-0.4 p1.8 r0.4 s2.6
firm+nimi 7.3 a0.3 b1.3 p1.3 s0.6
firma 7.0 c1.1 e-0.3 i1.0 s0.7
firman 6.1 a1.2 b0.8 c0.3 e0.9 g-0.7 i0.7 j-0.5 p2.2 s2.4
flun 7.3 a-0.5 k0.3
flunss 7.3 a-0.5 k0.3
glut 7.3 a-0.4 g0.5 h0.4 l0.5 m0.5 r0.9 t0.5
glutee 7.3 a-0.4 g0.5 h0.4 l0.5 m0.5 r0.9 t0.5
goog 5.1 c-0.7 d1.0 f-0.4 g0.4 i-0.8 j-0.6 m-0.4 p-0.8 q0.5 r0.9 s2.5
goog+arvo 5.6 d0.8 g-0.4 i-0.4 p-0.3 s0.3
google 5.1 c-0.7 d1.0 f-0.4 g0.4 i-0.8 j-0.6 m-0.4 p-0.8 q0.5 r0.9 s2.5
gora 6.8 d-0.3 e0.8 g-0.4 i0.4 p0.7 r-0.3
goran 6.8 d-0.3 e0.8 g-0.4 i0.4 p0.7 r-0.3
graa 7.3 a0.6 e1.7 g0.4 i2.4 r0.6 s-0.3
graafi 7.3 a0.6 e1.7 g0.4 i2.4 r0.6 s-0.3
grad 7.3 e0.5 s0.3
gradun 7.3 e0.5 s0.3
gron 7.3 a0.5 d0.4 i0.6 j1.0 t0.9
guni 7.3 a0.8 d1.6 e0.6 f0.5 g-0.4 i0.9 m0.5 t0.3
gunill 7.3 a0.8 d1.6 e0.6 f0.5 g-0.4 i0.9 m0.5 t0.3
h 7.3 a-0.4 f0.5 g0.5 h0.3 k0.3 r0.9
haak 7.3 a-0.4 c-0.4 d0.3 e-0.3 g0.6 h0.7 r0.6 s0.4 t0.5
haal 7.3 a0.4 c-0.3 d0.4 e0.5 p0.6 s1.5 t0.5
haaleh 7.3 a0.4 c-0.3 d0.4 e0.5 p0.6 s1.5 t0.5
haap 6.8 b0.6 d-0.4 e0.8 g-0.5 i0.3 j0.8 p0.6 r-0.5
haapar 7.3 e0.4 i0.6 j-0.3 p0.9
haas 5.0 a0.4 b-0.7 c-0.7 d1.1 f-0.3 g-0.9 i-1.6 j3.3 k-0.4 n-0.9 p-0.7 q0.9
haas+ja 7.3 a0.5 c0.4 d0.6 e0.4 j0.5 s0.8 t0.7
haas+kara 7.3 a-0.5 c-0.3 j-0.7 o0.3 t0.5
haas+meid 7.3 g-0.3 j1.3 p0.5 r-0.4
haas+sinu 7.3 c-0.3 j-0.3 o0.4 t0.5
haas+teid 7.3 a0.4 d0.4 e0.7 j1.7 p0.4 s-0.4
haasta 5.5 a-0.7 b-0.5 c-0.6 d0.3 e1.1 i-1.0 l-0.4 n-0.7 o0.6 p-0.5 q1.1 r0.7 s0.9
haaste 5.8 a1.3 b-0.3 c-0.4 d0.9 e-1.1 f-0.3 g-1.1 i-0.8 j3.7 k-0.4 n-0.4 p-0.4 r-0.6 s-0.8 t0.6
haasto 7.3 a-0.4
haat 7.3 a-0.4 f0.3 m0.4 o0.5 r0.3 t0.5
haav 7.3 e0.6
haem 7.0 b-0.5 e-0.3 g-0.3 i-0.4 j0.9 s-0.4
haemme 7.0 b-0.5 e-0.3 g-0.3 i-0.4 j0.9 s-0.4
haen 7.0 a0.4 b0.7 c0.5 e1.2 g-0.4 h0.4 i0.4 j0.6 n1.6 o-0.3 p0.7 q-0.3
haet 6.5 a0.6 b-0.3 c0.4 d-0.4 e1.5 g-0.3 j1.0 m0.4 p1.2 r-0.3
haetaa 7.0 a0.3 c0.8 e0.5 j1.2 m0.5
haettu 7.3 e0.4 p0.6
hais 7.0 g-0.4 r-0.4
haisee 7.3 g-0.4 r-0.4
hajo 6.3 a-1.0 c-0.4 d-0.5 e0.3 f-0.5 g-0.7 i-0.5 j-0.3 k1.8 l1.6 n0.5 o0.8 p-0.4 r-0.4 s-0.4
hajo+ja 7.3 a-0.3 c-0.4 l0.8 o0.5
hajosi 6.6 a-0.8 d-0.3 e0.5 f-0.4 g-0.4 i-0.3 k2.1 l1.9 n0.7 o0.4 p-0.3
hake 5.5 a-0.5 d-0.4 e0.7 g-0.5 i-0.3 j0.7 k-0.5 l0.7 m-0.7 s-0.8 t1.1
hake+yrit 7.3 a-0.6 j-0.5 k-0.4 l1.4 q0.6
hakea 7.3 a0.5 c1.2 i0.7 p1.3
hakee 7.3 a-0.5 e-0.4 g0.4 r0.4
hakema 7.3 a0.3 b0.6 j0.9
hakemu 6.0 a-0.5 c-0.6 d-0.3 e0.8 g-0.5 i-0.6 j0.4 k-0.4 l1.0 m-0.5 n-0.5 o0.4 p-0.7 s-0.4 t1.6
hakeut 7.3 a-0.6 j-0.5 k-0.4 l1.4 q0.6
haki 7.0 a0.6 d0.6 e0.9 i0.5 p0.3 t0.4
hakija 7.0 a0.6 d0.6 e0.9 i0.5 p0.3 t0.4
hakk 7.3 d-0.4 g0.4 h0.6
haku 6.5 a0.6 b2.2 d-0.8 e1.4 i0.8 p0.7 r0.3 s-0.3
hakuko 6.8 a0.4 b2.4 d-0.6 e1.0 i0.9 p0.8 r0.5 t-0.3
hala 7.3 g0.8 r0.7
halauk 7.3 g0.8 r0.7
halk 7.0 a0.6 e1.3 f0.7 g-0.4 j0.7 p1.7 s0.7
hall 4.5 b-0.4 c0.8 d1.0 e1.9 f1.7 h1.5 i0.9 k0.4 l-0.3 m-1.2 n-0.6 p1.1 s-1.0
hall+halu 7.3 a-0.6 g-0.3 h0.5 i-0.7 k1.2
hall+hyva 7.3 a-0.4 h1.0 i-0.4
hall+koko 7.0 a0.4 d0.4 i0.4 j0.8 p1.0
hall+nayt 7.3 a-0.6 g1.0 h0.9
hall+oike 6.3 a-0.4 d-0.3 h-0.4 i0.4 p-0.4
hall+on 6.1 b-0.6 f-0.5 g1.0 h1.2 i0.7 m-0.3 n-0.4 p0.4 q-0.4 r0.6 s-0.6
hall+pj 7.0 a0.6 c0.8 d1.1 e0.9 g-0.4 i0.9 r-0.4 s0.7
hall+puhe 7.0 a0.5 b0.5 c1.5 d1.1 f1.6
hall+vali 7.3 a-0.4 i0.9
halli 7.3 a-0.5 g0.5 l0.5 r0.5
hallin 5.7 a-0.8 c-0.4 e0.3 g0.5 h0.7 i-0.7 k0.5 m-0.7 n-0.3 o0.4 s-0.4
hallit 4.8 a1.6 c1.4 d1.5 e2.0 f2.0 g-0.5 h1.1 i1.7 j0.7 l-0.7 m-0.7 n-0.3 o-0.5 p1.5 r-0.7 s-0.7
halo 7.0 b0.4 c0.3 e-0.5 g0.7 m0.4 p0.6 q0.3 r0.7 s0.5
halone 7.0 b0.4 c0.3 e-0.5 g0.7 m0.4 p0.6 q0.3 r0.7 s0.5
halt 7.0 c0.8 d0.3 e-0.6 f0.5 h0.4 i0.5 r0.6
haltuu 7.3 c0.9 d0.3 e-0.5 f0.5 h0.5 i0.7
halu 4.4 a-0.7 b-0.9 c0.6 e-1.8 f2.1 g2.3 h5.1 i-0.5 k0.6 m-0.6 o2.2 q0.6 r3.3 s-1.3
halu+hane 7.3 c0.9 d-0.3 f1.1 m0.4 o0.5 r-0.3 t0.5
halu+jatk 7.3 a-0.4 g0.7 h0.8 i-0.5 r0.9
halu+kuul 7.3 d0.9 e1.0 f0.8 g0.4 o0.3 r0.5 t0.5
halu+laaj 7.3 a-0.4 h1.1
halu+nyt 7.3 a-0.4 f0.3 h1.3 k0.5
halu+puhu 7.0 a1.1 b0.4 c0.5 e-0.4 f2.5 g-0.5 i-0.6 j-0.3 n0.3 p-0.4 t-0.3
halu+sama 6.8 a-0.3 b-0.4 c-0.3 g1.1 h1.5 m0.9 n-0.4 o-0.4 r1.1 t0.4
halu+sinu 7.3 c0.8 g0.3 h0.7 i0.6 o0.5
halu+teid 6.8 a0.5 c-0.3 e-0.5 g0.3 h1.2 j0.7 k0.9 r0.3
halu+tiet 7.3 d-0.3 e0.4 g-0.3 j0.5 o1.7 p-0.3 s-0.4
halu+vain 7.0 a-0.6 g0.3 o0.9
haluaa 5.9 a-0.9 b-0.5 d-0.5 e-0.6 f-0.4 g0.6 h2.3 i-0.7 k0.6 m0.8 o1.5 p-0.7 q0.7 r0.8
haluai 6.1 a-0.8 b-0.5 c1.5 e-0.8 f1.6 g0.6 h2.9 i-1.1 j-0.5 k0.4 l0.5 m-0.3 o0.5 p-0.5 r1.2 s-0.4
haluam 6.6 a-0.8 b-0.4 e-0.7 g1.2 h2.0 i-0.5 l-0.4 o0.5 p-0.3 r1.7 s-0.4 t0.4
haluan 5.6 a0.7 b0.4 c-0.8 d0.9 e0.4 f1.9 g-0.5 k0.7 l0.4 m-0.8 o1.6 p0.6 q0.6 r0.3 s-0.8
haluat 7.0 a0.9 e-0.3 i-0.4 j1.1 m-0.3 p1.4
halusi 6.8 a0.6 c1.1 e-0.3 i2.0 j-0.4
haluta 7.3 e-0.3 g0.7 r0.6
halutt 7.0 a-0.5 d-0.3 g0.5 h0.9 r0.4
halv 7.3 a0.4 b1.6 e-0.5 f0.8 i1.1
halvem 7.3 a0.4 b1.6 e-0.5 f0.8 i1.1
haly 6.6 a0.7 e0.7 f0.6 p1.0 t0.6
halyti 7.3 a0.8 e0.4 g-0.4 p1.2 t0.7
halyty 7.0 e0.3 f0.7 g0.4 i0.4 r0.4
hami 7.3 a-0.6 g0.4 t0.9
hamm 6.1 c0.5 d-0.4 e0.9 g-0.7 i-0.6 j-0.3 k1.0 m0.3 p-0.4 t-0.6
hammas 6.1 c0.5 d-0.4 e0.9 g-0.7 i-0.6 j-0.3 k1.0 m0.3 p-0.4 t-0.6
han 4.3 a-0.6 b0.8 c-0.6 d-0.7 e1.2 f2.1 i1.5 j1.2 l-0.4 n0.4 o-0.8 p-0.8 q0.4 r0.9 s-1.4
han+ei 6.2 b0.4 d0.5 e-0.5 f1.1 h-0.3 i0.8 r-0.3
han+kirj 6.8 a0.4 e1.0 g-0.3 j1.2 r-0.6 s-0.3
han+lahe 7.3 a0.5 c-0.3 e1.2 g-0.5 j1.0 t0.9
han+oli 6.8 b-0.4 c-0.6 d0.5 e1.3 f0.7 g-0.5 i-0.5 j0.6 k0.4 r-0.3 s-0.6 t0.4
han+on 5.8 a-0.7 b0.9 c-0.8 f1.1 g1.4 h0.5 i-0.5 j0.8 m0.6 n0.5 p-0.6 r1.4 s-0.8 t-0.3
han+sano 7.0 c0.6 e-0.3 h-0.3 j-0.3
han+soit 7.0 c0.7 e-0.3 g0.8 h1.5 i0.6
han+teki 7.3 e0.6 i0.9
han+vali 7.3 g-0.3 h-0.3 r-0.4
hane 4.6 a-0.9 b0.5 c-0.8 e-0.3 f1.6 g0.8 h2.0 i-1.4 j-0.8 k-0.6 l0.4 m-0.4 n0.4 p-0.5 q0.3 r0.9 s-0.4 t0.4
hane+on 7.0 e0.7 g0.6 h0.7 n0.7 p0.5 r0.5 s0.7 t-0.4
hanell 5.4 a-1.1 b0.4 c-0.9 d-0.7 e0.3 f-0.8 g2.3 h2.8 i-1.2 j-1.5 k-0.4 l0.6 m-0.4 n0.7 q0.4 r1.9 s0.8
hanelt 7.3 g-0.4 r-0.4 t0.6
hanen 5.4 a0.7 b0.4 c-0.4 d0.9 f2.8 g-0.4 j0.3 p-0.7 s-0.9 t0.3
hanet 7.0 a-0.9 g-0.5 j-0.3 r-0.3
hang 7.3 e0.6 g0.4 p0.4 q0.8 r0.4
hank 5.2 a-0.6 b1.0 c1.3 e0.4 f1.8 g1.4 h2.5 i1.3 k1.1 m-0.5 n0.4 o2.3 p-1.0 q1.1 r2.4 t0.8
hank+on 7.0 f0.4 i0.3 j0.4 k0.7 l0.8 m0.4 n0.9 o0.4
hankal 6.8 a-1.1 e0.3 g1.5 i-0.4 l1.3 n0.5 o-0.4 r1.8 s-0.4 t0.5
hankin 6.0 a0.6 b1.6 e0.5 f1.3 g0.5 h1.0 i2.5 j1.0 m-0.4 o0.7 p-0.4 q0.4 r0.7 s-0.5
hankke 7.0 a-0.4 d0.7 e-0.5 g0.4 h1.5 k1.4 o-0.5 q0.8 r0.7
hann 5.7 b-0.5 c0.5 d1.6 e-0.7 h0.5 i-0.5 k0.8 l1.3 n1.0 q0.6 r1.2 s-0.9 t-0.4
hanna 6.8 a-0.6 c-0.3 d-0.3 g0.8 h-0.6 l0.4 n0.3 o-0.3 q1.0 r1.1 s-0.4
hannel 6.8 a0.4 d1.0 h0.6 j0.4 k0.7 m0.4 r0.7
hannes 7.3 c0.5 n1.1 p0.6
hannu 7.3 a-0.6 e-0.3 h0.7 k0.4 l1.2 m-0.3 o0.7
hant 6.6 a1.2 c0.4 d1.0 e1.5 f1.3 i2.5 m0.5 p-0.3 s0.6
hant+soit 7.3 a0.3 c0.7 e-0.5 f1.5 m0.7 s1.0
hanta 6.6 a1.2 c0.4 d1.0 e1.5 f1.3 i2.5 m0.5 p-0.3 s0.6
harj 6.1 b-0.4 c1.3 d-0.5 e-0.6 i-0.8 j-0.8 k0.7 m-0.4 p1.2 q0.4 r0.5 s-0.5
harj+ei 7.3 a0.6 c1.5 e-0.4 g-0.4 i-0.4 k1.2 l0.5 p1.9
harjoi 6.3 a-0.9 b-0.3 d-0.9 e-0.4 i-0.5 j-0.7 k0.8 m-0.4 p-0.4 q0.4 r0.6 s-0.4
hark 6.2 a1.6 c-0.5 d0.9 e0.6 f0.4 g-0.4 i0.6 j1.2 k-0.8 r-0.6 s0.4
harkin 7.3 d0.4 f0.7 i0.5
harkit 6.6 a1.3 c-0.3 e0.6 j1.4 k-0.7 r-0.4 s0.6
harm 6.0 b-0.4 c0.7 d-0.8 e0.5 g-0.4 h0.3 i1.0 j0.4 k3.2 l-0.4 m-0.5 p-0.5 q-0.5 s-0.5
harmi 7.0 a-0.6 d-0.3 i-0.4 k3.3
harmil 7.3 a1.0 e-0.3 i1.1 j0.9
harmit 7.3 c0.5 i0.8
harr 7.0 b0.6 e-0.4 r-0.3
harri 7.3 b0.7 i0.3
hart 7.3 e0.6 k0.6 p1.0
harv 6.3 a-1.4 b-0.4 c-0.7 d-0.6 e-0.6 f0.5 g2.0 j-0.4 l-0.4 o0.5 p-0.4 r2.3 s-0.6
harvin 7.3 a-0.6 d-0.5 g0.3 h0.3 k0.5 l-0.3 o0.5 r0.5
harvoi 6.8 a-0.7 c-0.4 e-0.4 f0.4 g1.7 r1.9 s-0.3
hass 7.3 c-0.4 e0.8 g-0.3 l0.4 q0.3
hatt 6.5 a-1.8 b-0.6 e-0.6 g3.4 i-0.7 j-0.7 n0.6 o-0.4 p-0.5 q0.4 r3.8 s-0.7
hattua 6.6 a-1.0 b-0.4 c0.3 g1.9 i-0.5 n0.7 p-0.3 r2.3 s-0.5
haud 6.6 b0.8 d-0.3 e0.5 i0.7 p0.5 r-0.3 s0.9
haudat 7.0 b0.9 e0.7 i0.9 p0.6 s1.0
hauk 6.3 a-1.1 b-0.4 f0.4 g-0.6 i-0.5 n-0.3 o1.0 p-0.3 s-0.5 t0.5
hauk+meid 7.3 a-0.6 e0.4 q0.5
hauki 7.3 a-0.4 o0.9
haukku 7.0 a-0.7 e0.3 q0.5
haukut 7.3 c0.5 f0.3 o0.4 t0.5
haus 6.6 c-0.5 d-0.4 i-0.4 o0.4 p0.7 r-0.3
hauska 7.3 a0.3 e0.5 p1.0
haut 5.9 b0.6 c-0.7 d0.7 e1.3 f-0.7 h0.6 i0.6 j-0.5 l0.7 o0.9 s0.6
hautaj 7.0 b0.9 e0.8 p0.6 s0.4
hautak 7.3 a-0.7 c-0.4 f-0.3 h0.6 l0.5 m0.4 s-0.3 t0.5
hautau 6.6 c-0.4 d0.5 e0.4 f-0.4 h0.6 l0.6 o1.1 p-0.4 s0.5
havi 6.3 b-0.3 d0.6 e1.2 g-0.7 i0.3 j-0.5 p0.6 r-0.3
havisi 7.3 a-0.5 j-0.4
havitt 7.0 a0.4 c0.3 d0.9 e1.2 g-0.4 i0.5 p0.9 s-0.3
he 6.0 a0.6 d1.0 g-0.6 h0.4 i0.6 m0.3 o-0.5 p-0.5 q-0.4 s1.1
he+ovat 7.3 k-0.4 m0.3
hei 3.3 a-2.8 b-1.6 c-1.1 e-0.8 h1.2 i-1.5 j-1.7 k0.9 m1.0 o2.7 p-1.9 q1.0 s-2.7 t1.1
hei+antt 7.3 a-0.3 b-0.4 e-0.5 k-0.4 l0.4 n0.5 q-0.4 r0.3
hei+asia 7.3 a0.4 c-0.3 d0.7 e0.6 i0.7 j0.5
hei+lask 6.5 a-0.7 g-0.3 l-0.5 m1.8 n0.7 o0.4 p-0.6 q-0.4
hei+laur 7.0 a-0.5 b0.4 e-0.4 g-0.3 i0.5
hei+maks 7.0 o0.3 q1.3
hei+outi 7.0 a0.7 d0.8 e0.4 l0.4 m1.0 n-0.4 o-0.3 t0.3
hei+sari 7.3 d0.6
hei+sirp 7.3 a0.7 i1.0
hei+taas 7.3 c0.7 m0.5 n0.5 q0.5 t0.9
hei+tarv 7.3 e-0.4 n0.4
hei+tied 7.3 a-0.4 g-0.3 k0.6 l1.1 n-0.5 o1.0
hei+tiin 7.3 g0.7 j0.3 k0.7 r0.6
hei+tili 7.0 a-0.4 h0.6 i-0.4 k-0.4 n0.4 o0.5 r0.4 t1.0
hei+vaan 7.3 a0.4 e0.6
hei+vois 5.5 i-0.3
heid 6.3 a-1.3 c0.7 d-0.6 e-0.8 f-0.7 g-0.5 i-0.5 j-0.3 n0.9 o0.8 p-0.4 q-0.4 s-0.3 t-0.4
heidan 6.5 a-1.3 c0.8 d-0.6 e-0.8 f-0.7 g-0.4 i-0.5 j-0.3 n0.5 o0.9 p-0.3 q-0.4 t-0.4
heik 6.2 c1.1 d1.4 e-0.6 f1.8 i-0.6 j-0.7 m0.7 n0.8 p0.8 s-0.4
heikki 6.3 a0.3 c1.1 d1.4 e-0.4 f1.3 i-0.5 j-0.6 m0.8 n1.0 p0.9 s-0.4
heil 5.9 c-0.7 d-0.5 e1.8 h0.7 i1.2 l-0.3 n0.7 s2.0 t0.7
heilla 6.8 a-0.6 c-0.5 d-0.5 g-0.4 h0.6 i0.5 j0.3 n0.9 s0.6 t0.4
heille 6.2 a0.9 e1.8 i0.8 j-0.3 l-0.4 m-0.4 p0.3 s1.5 t0.3
hein 6.3 a-1.6 b-0.4 e-0.5 i-0.6 j-0.4 k0.4 o-0.4 p-0.6 q0.8 s-0.4
heinak 6.6 a-1.1 d0.3 e-0.3 g-0.5 i-0.3 j-0.4 k0.5 m0.4 o-0.4 p-0.5 q0.8
heino 7.3 a-0.6 g0.3 i-0.3 r0.3
heip 6.3 a-1.1 b-0.6 d-0.3 e-0.6 g0.8 h1.8 i-0.5 j-0.4 k1.5 m0.5 n1.1 p-0.4 q1.2 r0.8 s-0.4
heippa 6.3 a-1.1 b-0.6 d-0.3 e-0.6 g0.8 h1.8 i-0.5 j-0.4 k1.5 m0.5 n1.1 p-0.4 q1.2 r0.8 s-0.4
heis 6.6 b-0.4 c-0.3 d0.4 e0.4 g1.0 i0.7 n0.5 r0.8
heista 7.0 a0.4 b-0.4 d0.6 e0.6 i0.9
heit 6.5 a-0.5 b-0.3 g0.4 h-0.4 i-0.4 m-0.3 o2.0 p-0.5 q0.8 r0.6 s-0.3 t0.8
heita 7.3 e-0.4
heitta 7.3 c0.4 d0.3 e1.1 o2.3 p-0.3 q0.7 t1.1
hele 7.3 h0.6 l0.4 s0.9
hell 7.0 a0.6 c0.5 d0.5 e-0.5 i-0.3 p1.7 r-0.3 s0.5
hellun 7.3 d0.6 e-0.5 p0.4 s0.6
helm 5.6 a-1.0 d1.0 e-0.8 f0.5 g-0.5 h0.4 i-0.6 j-1.1 l0.6 m0.8 n-0.3 o0.8 p-0.7 s0.5
helm+lopp 7.3 a-0.4 c-0.4 o0.5
helmik 5.6 a-0.9 d1.0 e-0.7 f0.7 g-0.5 h0.5 i-0.5 j-1.1 l0.6 m0.8 o0.9 p-0.7 s0.5
help 7.0 a1.0 e2.1 g-0.5 l-0.4 n1.0 p0.8 r-0.3 s1.0
hels 6.3 a0.7 c0.5 f0.5 g-0.6 i-0.6 m2.4 n0.5 p-0.4 q0.6 r-0.5 s1.2
helsin 6.3 a0.7 c0.5 f0.5 g-0.6 i-0.6 m2.4 n0.5 p-0.4 q0.6 r-0.5 s1.2
helt 7.3 a0.9 b0.6 c0.3 l-0.4 p1.6
helv 7.0 a-0.9 e-0.6 g1.5 i-0.4 r1.5
helvet 7.3 a-0.5 e-0.5 g1.2 r1.1
heng 6.6 b0.6 d1.1 e0.5 g-0.4 h-0.5 m-0.3 r0.3 s-0.3 t1.2
hengel 7.0 b0.7 d0.5 e0.6 l0.3 m-0.3 r0.5 t1.5
hengen 7.3 d0.6
henk 5.2 a-0.6 b-0.3 c-0.6 d2.0 f0.8 g0.9 h0.9 i-0.8 k1.4 n1.4 q1.2 r1.3 s-0.7 t0.3
henkea 7.0 a-0.7 e-0.8 h0.8 n1.2
henkil 5.5 c-0.5 d1.9 e0.8 f1.1 h0.4 i-0.5 j0.3 q1.4 r0.6 s-0.5 t0.4
henkka 7.3 g0.4 k0.9 n0.7 r0.4
henn 6.8 a0.7 c1.1 d0.9 e0.6 g-0.3 k0.7 n0.3 p0.7 q0.3 t0.6
henna 6.8 a0.7 c1.1 d0.9 e0.6 g-0.3 k0.7 n0.3 p0.7 q0.3 t0.6
henr 7.3 a0.4 e-0.4 j1.6 m1.1 p0.8 s0.9
hera 6.8 a-0.6 g1.0 i-0.4 k1.4 l0.5 m0.4 n0.3 q-0.3 r0.9
herasi 7.3 a-0.4 g0.5 l0.3 r0.5
herr 7.3 a-0.4 c0.6 d-0.3 f0.5 g0.4 h0.8 i-0.3 k1.0 m1.0 o0.4 r0.5 t0.3
heti 5.1 a-0.7 b-0.7 c0.8 e1.0 f0.9 g2.1 j-0.9 k0.4 l-0.5 n2.8 p-0.6 q2.0 r3.0 s-1.2 t5.7
heti+kolm 7.3 a-0.6 c0.3 g1.2 o1.0 r1.3
heti+kun 7.0 b-0.3 f0.4 g1.0 m0.7 n0.3 p-0.3 q1.1 r1.2 t0.4
hetk 6.2 a-0.9 c-0.5 i-0.7 j-0.5 k-0.4 l0.7 m-0.3 n-0.5 p0.5 s-0.4 t0.9
hetkel 6.8 a0.3 e0.9 i-0.4 n-0.3 p0.9 q0.3 r-0.4 t0.3
hetki 7.3 a-0.5 c-0.3 d-0.3 g0.5 n-0.3 r0.9 t1.0
hien 6.1 a-0.5 b-0.7 c1.8 e-0.7 g1.5 h0.8 i-0.9 j-0.4 o-0.6 p-0.5 q1.0 r2.5 s-0.8 t-0.3
hieno 7.0 a-0.7 c-0.4 e-0.5 g0.5 h0.5 q1.1 s-0.4
hienoa 7.0 a0.6 b-0.3 c2.8 d-0.4 g1.1 h0.7 i-0.6 k-0.4 m0.4 o-0.3 r2.1 s-0.4
hienos 7.0 a-0.5 b-0.3 d0.6 m-0.3 n0.6 r0.6
hier 7.3 a-0.6 g0.8 h0.8 r0.8
hiih 7.0 c1.0 e0.3 f1.3 h0.6 i-0.3 j-0.3 o0.4 p0.4 r0.7 t1.2
hiihto 7.0 c1.0 e0.3 f1.3 h0.6 i-0.3 j-0.3 o0.4 p0.4 r0.7 t1.2
hilj 6.0 a1.3 b-0.6 c1.3 d2.1 e-0.5 f-0.4 g-0.5 i-0.8 j0.3 m-0.3 n-0.3 o0.3 p0.8 r-0.4 s2.8
hilj+ja 7.3 a0.3 d1.0 g-0.3 s0.5
hiljaa 6.8 a0.5 b-0.5 c-0.5 d0.7 i-0.4 j0.7 r-0.4 s1.2
hiljai 6.6 a0.6 c1.3 d1.6 e-0.5 i-0.4 k0.4 o0.5 s1.9
hilk 7.3 a0.4 e0.4 s0.6
hilkka 7.3 a0.4 e0.4 s0.6
hill 7.3 c-0.4 d0.9 e0.9 f0.8 g0.4 h-0.4 i-0.4 r0.7 t0.5
hinn 5.1 a3.1 b7.4 d-0.7 e2.1 f1.8 g-1.5 h1.1 i1.9 j0.9 m2.1 n0.6 p-0.9 r-0.5 t0.7
hinn+ja 7.3 a0.4 b1.3 e-0.4 i1.2
hinn+olis 7.3 a0.7 b2.0 e1.9 f0.3 h-0.4 n0.3
hinn+ovat 7.3 a0.5 b0.8 i0.4 j0.7 m1.2
hinnal 6.5 b2.1 e1.4 g-0.4 h1.6 i-0.7 j-0.4 m-0.4 n0.5 p-0.3 r0.4 t0.5
hinnan 6.3 a1.1 b1.2 c0.5 d-0.4 e-0.7 f0.9 i1.6 j1.7 m2.6 o-0.4 s-0.4
hinnas 6.2 a1.5 b3.0 e1.0 f1.2 g-0.7 i1.1 n0.4 o0.3 r-0.5 s0.6 t-0.5
hinnat 6.6 a1.1 b1.7 e0.9 g-0.5 i0.6 r-0.4 t1.1
hinnoi 7.3 a0.4 b1.8 i0.3 l0.9 m0.8
hint 5.3 a1.2 b4.8 c-0.9 d0.9 f-0.6 h-0.3 j-0.7 k0.4 m1.8 n-0.4 o-0.4 q-0.4 s-1.1 t-0.3
hint+eika 7.3 a0.6 b1.3 c1.1 e-0.4 m0.3 p0.6
hint+on 6.8 a0.6 b2.7 c-0.3 d1.1 e-0.8 g-0.3 m1.5 p-0.4 s-0.4
hinta 5.6 a1.3 b5.2 c-0.6 d1.2 f-0.5 g-1.4 i0.6 j-0.7 k0.5 l-0.5 m1.8 n-0.4 q-0.3 r-1.1 s-0.8
hintaa 6.6 c-0.3 g1.5 i-0.4 r1.6 s-0.4
hirs 7.3 a-0.5 c-0.3 l0.7
hirv 6.1 a-0.8 b-0.4 c-0.6 d0.4 e0.4 f0.4 g1.1 j-0.4 k1.1 m0.5 q0.5
hirvea 7.3 e0.3 f0.8 i0.6 r0.3
hiss 6.5 a-0.4 c0.7 d0.5 e-0.4 f0.9 g1.1 h0.3 i-0.4 q1.0 r1.2 s-0.4
hissin 6.8 c0.9 d0.6 f1.0 q1.0
hist 6.8 a-0.7 d-0.3 e-0.5 g0.4 h0.4 i-0.3 m0.4 n0.3 r0.7
hist+ja 7.3 a-0.5 d-0.3 e-0.3 h0.7 m0.4 n0.4 o0.3 r0.7
histor 6.8 a-0.7 d-0.3 e-0.5 g0.4 h0.4 i-0.3 m0.4 n0.3 r0.7
hita 7.0 a0.4 b1.0 c0.3 e-0.3 s-0.3
hoid 5.6 a-0.8 f1.9 g-0.4 j0.4 k-0.6 l1.9 m0.8 n3.0 p-0.8 q1.4 r0.5 s-0.8
hoid+jatk 7.3 a1.3 d0.8 e0.4 i0.6 j1.4
hoid+meid 7.3 a-0.5 f0.3 g0.5 n1.0 r0.5
hoidan 7.3 a-1.0 c-0.4 e-0.4 g-0.5 i-0.3 l1.3 n3.6 p-0.3 r-0.4
hoidet 6.0 a0.8 b0.6 d0.6 e0.8 f1.4 h0.4 j0.7 k-0.3 l1.1 m1.2 p-0.4 r0.5 s-0.3 t0.3
hoidit 7.3 a-0.4 f0.3 i0.8 n1.1
hoit 5.0 a0.7 c0.7 d0.9 e1.2 g1.0 i1.1 k-0.6 l1.9 n0.8 o0.9 p-1.3 q-0.4 r1.3 s-1.2 t1.5
hoit+meid 6.8 a-0.9 g2.2 i-0.7 q0.3 r1.3
hoit+se 7.3 a0.6 c1.5 g-0.5 i-0.4 m0.4 r-0.3 t1.0
hoit+tast 7.3 a-0.3 e0.6 g-0.4 i0.8 j-0.3
hoitaa 5.9 b0.6 f0.5 g0.4 h-0.4 j0.7 n0.4 p-0.6 r1.2 s-0.5 t1.0
hoitaj 7.3 o0.8
hoitam 6.6 b-0.3 c-0.3 d0.8 e0.6 g1.5 h0.9 k-0.3 l1.0 m0.4 n0.6 o0.4 r0.8 s-0.3
hoito 7.3 a0.7 e0.5 i0.7
hoituu 6.8 a-0.5 d-0.4 e0.3 g-0.5 i0.7 l1.5 n0.4 o-0.5 p-0.4 r-0.4
holm 5.3 b0.7 d-0.5 i-0.5 j-0.3 p-0.4 s-0.4
home 7.0 a0.3 c0.7 d0.4 p0.8 s0.8
homm 6.0 a-0.6 b-0.4 d-0.9 g1.4 h1.4 i0.5 j-0.3 n-0.4 p0.4 q0.8 r1.6
homm+on 7.3 d-0.3 f0.4 h0.7 m0.3 p0.4 q1.0 r0.5
homma 7.0 a-0.9 d-0.6 e-0.5 f0.3 g0.9 h1.5 i-0.4 p0.3 q1.0 r1.1
homman 7.3 a0.3 e0.5 i0.4
hommat 7.0 c0.5 g-0.3 i0.7 l0.3 p0.4 s-0.3
hommii 7.3 g0.9 h0.4 r1.0
hope 7.3 c0.5 e0.5 h0.4 k0.7
hote 6.6 a0.7 c0.9 e1.1 f1.3 g-0.7 i-0.4 m0.7 o0.6 s0.6 t1.4
hotell 6.6 a0.7 c0.9 e1.1 f1.3 g-0.7 i-0.4 m0.7 o0.6 s0.6 t1.4
hovi 6.1 a-1.0 b-0.3 e-0.7 f0.3 g-0.3 i-0.5 j-0.8 m-0.5 n-0.3 o0.5 p-0.3 s-0.5
hovioi 6.2 a-0.9 b-0.3 e-0.6 f0.4 i-0.5 j-0.7 k0.3 m-0.4 n-0.3 o0.5 p-0.3 q0.4 s-0.5
hr 7.3 c0.6 e-0.4 f0.3 n0.4 p0.4
huht 6.6 c-0.4 e1.0 f0.3 g-0.3 i0.8 k-0.3 l0.7 m0.6 n0.5 p-0.4 r-0.3
huht+lask 7.3 l0.3 n0.6
huhtik 6.8 a0.4 c-0.3 e1.1 f0.4 g-0.3 i0.9 m0.6 n0.5 p-0.4
huip 7.3 a-0.6 b-0.3 c0.4 e-0.4 g0.7 h0.3 k0.6 m0.6 q0.5 r1.2 t0.5
huippu 7.3 a-0.6 b-0.3 c0.4 e-0.4 g0.7 h0.3 k0.6 m0.6 q0.5 r1.2 t0.5
huka 7.3 a-0.5 g0.7 h0.8
hukass 7.3 a-0.5 g0.7 h0.8
hukk 6.6 a0.9 d1.3 e0.6 g-0.5 h-0.3 i0.5 l1.1 n0.5 p-0.3 q0.4 r-0.5 s-0.3 t1.2
hukkas 7.3 a0.3 e0.7 g-0.3 t0.8
huol 5.6 a0.7 b-0.4 c-1.1 e2.6 g0.8 h0.3 i0.4 k0.5 m0.7 n0.6 p-0.9 q0.5 r1.3 s1.1 t-0.5
huol+etta 7.3 a-0.3 d0.9 g-0.5 n1.5 s0.4
huol+ja 7.0 a0.6 e0.9 g-0.4 i0.6 j0.9 r-0.4 s-0.3
huolen 7.0 d0.9 e-0.5 g-0.7 j-0.4 n1.4 r-0.5 s1.1
huolim 6.8 a0.5 b-0.3 d-0.4 e2.1 f-0.4 g-0.7 i-0.7 j0.7 p-0.3 r-0.3
huolto 6.6 a0.3 c-0.5 d-0.9 e1.3 f0.7 g1.0 h0.5 i0.5 j-0.3 k0.7 m0.8 n-0.5 p-0.4 q1.1 r1.1 s0.5 t-0.4
huom 4.2 a-1.2 b-1.2 c-0.3 d1.6 e-0.5 f1.5 g-1.0 i-2.3 j-0.9 k2.5 l-1.0 n3.1 o0.5 p-0.7 q0.9 s-1.0 t5.2
huom+auto 7.3 e0.4 k1.5 o0.4 r-0.3
huom+etta 6.5 a1.5 c-0.3 d2.1 e1.3 f0.4 g-0.4 h0.4 i0.7 j-0.3 l0.3 m0.5 n-0.5 p-0.4 s-0.4 t0.8
huom+ja 6.3 a-0.6 e0.7 h0.8 i-0.4 j0.5 k-0.6 l0.5 m0.4 n1.3 o0.7 p-0.4 r0.7 s0.7 t2.0
huom+kats 7.0 a-0.5 e-0.4 f0.3 k1.4 n0.3 q0.5
huom+klo 6.8 c1.1 e-0.4 g-0.3 k-0.6 m0.4 n-0.7 o1.0 q0.6 s-0.4 t3.6
huom+kun 7.3 b-0.4 c-0.4 d0.4 e0.4 h-0.5 k0.4 n2.2 o-0.5 r0.3 t0.7
huom+pala 6.5 b0.6 d1.2 f1.2 g-0.6 i-0.6 k3.6 l0.6 p-0.3 t-0.6
huomaa 7.3 a-0.3 c-0.4 g0.4 k-0.4 n0.4 q0.7 r0.5
huomas 6.1 a0.8 d1.4 e0.3 f1.0 j-0.4 n0.5 p-0.5 r0.3 s-0.4 t-0.6
huomau 6.3 a1.0 c0.5 d1.4 e-1.0 g-0.5 i-0.4 p2.3 r-0.5 s-0.5
huomen 4.7 a-1.6 b-1.3 e0.3 f0.5 h1.0 i-1.7 j-0.3 k1.2 l-0.7 n4.3 o1.2 p-1.6 q1.3 r1.2 t4.9
huomis 5.9 a-0.6 c-0.4 d1.1 f1.2 g-1.3 h-0.3 i-0.8 j-0.5 k4.2 n0.4 p-0.5 s-0.4 t2.6
huon 6.2 b-0.4 c0.9 d-0.3 e0.8 i0.4 k-0.3 l-0.3 p-0.3 r0.3 s-0.6
huon+mutt 7.3 b0.4 g0.7 i0.3 r0.9
huono 6.8 e0.4 g0.3 i0.7 o0.4 r0.8 s-0.4 t0.4
huonon 7.3 g-0.4 r-0.4
hurj 7.3 a-0.3 g1.2 q0.6
huut 6.8 a0.8 e1.1 g-0.5 r-0.6 t1.5
huutaa 7.3 a0.9 e1.5 g-0.5 r-0.4 t1.6
huvi 6.5 a-0.3 b0.4 c-0.4 d1.3 e-1.0 g1.0 h0.7 i1.0 j-0.3 l1.4 n0.3 q1.6 r1.2 t-0.3
huvi+muut 7.3 a0.4 d1.5 e-0.5 i1.5 l1.0 p-0.4
huviks 7.0 d1.1 e-0.5 g0.7 h0.9 i1.2 l0.6 n0.5 q0.9 r1.0
huvitt 7.3 b0.7 d0.4 e-0.5 l1.0 s0.5
hyla 6.3 a0.7 b-0.3 d0.7 e0.9 i-0.6 j-0.5 l-0.3 p1.8 r-0.3
hylatt 6.5 a0.5 b-0.3 c-0.3 e1.2 i-0.6 j-0.5 p1.4
hylk 6.5 a-0.7 c0.4 e-0.8 g-0.7 h-0.3 i-0.5 o-0.4 r-0.5 t-0.3
hylkas 6.5 a-0.7 c0.4 e-0.8 g-0.7 h-0.3 i-0.5 o-0.4 r-0.5 t-0.3
hyll 6.8 c1.8 e-0.4 g0.5 l0.3 p1.3 q1.8 r0.8
hymi 7.0 e0.9 g-0.4 i0.4 r-0.3 s0.4
hymio 7.3 d-0.3 e0.4 s0.5
hymy 6.0 a-1.2 c0.6 e-0.4 g2.5 h1.1 i-0.9 j-0.5 k0.6 m-0.4 o0.4 p-0.5 r2.7 s-0.4
hymy+suin 7.3 c1.0 d0.8 h0.4 l0.3 n0.3 t0.4
hymyil 6.5 a-1.0 d-0.3 f0.3 g1.5 h1.0 i-0.6 j-0.3 o0.6 p-0.3 r1.7 s-0.3 t-0.5
hymyss 7.3 c1.0 d0.8 h0.4 l0.3 n0.3 t0.4
hyva 3.5 a-3.2 b-2.4 c-1.3 d-0.5 e-1.6 f1.6 g2.2 h1.5 i-2.6 j-2.0 k0.5 l1.2 n1.4 o2.1 p-2.0 q1.8 r2.9 s-0.9
hyva+duun 7.3 a-0.3 g1.3 h0.5 r1.7
hyva+ette 7.3 a-0.6 e-0.4
hyva+huom 7.3 b-0.3 g0.8 h1.1 k0.4 l0.5 n-0.4 r1.1
hyva+ja 7.0 d0.7 f0.4 n0.9 q0.4
hyva+joul 7.3 a-0.3 d-0.4 k1.2
hyva+kaan 7.3 c-0.4 e0.9 h-0.5 k0.3
hyva+kirj 7.3 l0.5
hyva+lask 6.6 b-0.6 c-0.3 d-0.5 e0.3 g-0.4 h0.3 i-0.5 m0.7 o0.3 p1.0 q0.6 s-0.3
hyva+miel 7.3 a-0.5 b0.5 e-0.4 g0.6 m-0.3 p0.3 r0.6
hyva+mutt 7.3 a-0.9 b-0.8 g-0.4 l1.8 r-0.4
hyva+nain 7.3 a-0.5 c-0.4 g-0.6 l0.5 n1.1 q-0.4 t1.1
hyva+niin 7.3 c-0.3 d1.2 h-0.3 m-0.3 n0.5 p0.6 q0.7
hyva+on 7.3 a0.7 c1.1 g-0.3 n0.5 p1.0 r-0.4
hyva+paiv 7.0 e0.3 g-0.4 n-0.3 o0.9 t0.4
hyva+sell 7.3 e-0.4 g0.6 h1.1 k-0.3 l0.5 m-0.4 o0.3 r0.7
hyva+sen 5.5 g-0.5 p-0.6
hyva+tarj 7.3 g-0.8 h1.1 r-0.3
hyva+tava 7.3 a0.8 e0.8 j0.6 m0.6 p1.1
hyva+te 7.3 a-0.7 d-0.3 g1.1 i-0.3 r1.1
hyva+tili 7.0 f0.7 q0.4
hyva+uuti 7.3 c1.4 d0.4 e0.4 g-0.4 q0.6 s0.6
hyva+vast 6.6 a-0.4 k1.0 l0.9 o1.0 p-0.3
hyva+viik 7.0 d-0.3 n-0.4 o0.5 r0.4
hyva+ysta 7.3 d0.5 e-0.3 f0.7 p0.5
hyvaa 5.3 a-1.2 b-0.6 c-0.5 d-1.0 e0.8 g3.6 h0.5 i-1.2 j-1.1 k0.6 n-0.9 o0.7 p-0.9 q0.7 r3.5 s0.4
hyvaks 4.6 a-0.9 b-0.8 d0.7 e-0.9 f-0.4 g-2.0 h0.7 i-1.4 j-1.1 k-0.5 l1.3 m0.4 n4.0 r-0.8 s-1.0
hyvast 6.8 b0.4 d-0.4 e-0.4 g0.5 k0.7 p0.3
hyvat 6.3 a1.5 b-0.3 c1.1 e-0.7 f1.5 g-0.3 i-0.4 j0.5 m-0.3 n-0.4 o0.4 q0.6 s0.4 t0.4
hyvi 4.8 a-1.2 b-1.0 c0.6 d-0.6 e-0.6 f-0.5 g1.2 h1.5 i-2.0 j0.4 l-0.7 m4.0 n0.5 o1.2 p-1.3 q1.5 r2.8 t0.5
hyvi+teht 7.0 a-0.9 c-0.5 e-0.3 g1.6 r1.4
hyvi+vai 7.3 a-0.3 o1.4
hyvin 6.1 a-1.6 c-0.5 e-0.3 g2.9 h1.3 i-1.0 j-0.5 m-0.6 n0.4 p-0.4 r3.6 s-0.4
hyvinv 7.3 c1.0 e-0.4 i0.3 j0.6 o1.2
hyvite 7.3 c0.6 e0.3 j0.4 m0.4 q0.5
hyvitt 6.6 a1.8 e0.8 g-0.6 i-0.4 k-0.3 m3.9 s1.4 t0.3
hyvity 5.6 a-1.3 b-0.9 c0.4 e-1.1 g-0.5 i-1.0 l-0.6 m1.9 n0.4 o0.5 p-0.6 q1.5 s-0.7 t0.3
hyvo 7.3 c0.5 l0.3 n0.6 s0.8
hyvone 7.3 c0.5 l0.3 n0.6 s0.8
iban 7.3 a-0.3 d-0.4 k0.4 o3.4 r0.3
idea 7.3 b0.4 g0.7 i0.4 r0.7
ihan 4.6 a-1.7 b-0.6 d0.9 e-1.1 g5.6 h2.0 i-1.3 j-0.4 k1.9 l0.4 m0.8 p-1.2 q1.2 r4.4 s-0.7
ihan+hirv 7.3 a-1.0 e-0.5 g2.1 r0.3 s-0.3
ihan+huvi 7.3 a-0.6 e-0.4 g0.9 h1.0 l0.6 m0.3 n0.5 q1.0 r1.1
ihan+hyva 7.3 a-0.5 g0.5 k0.7 r0.3
ihan+oike 6.8 a1.0 d2.0 e0.7 k0.6 o0.6 t0.5
ihan+reil 7.3 c0.7 i0.5 l0.5
ihana 7.0 e-0.4 g1.6 i-0.3 j0.8
ihme 6.6 a0.9 b0.8 d-0.4 e0.8 h0.5 i0.4 m0.6 p-0.4 s1.0
ihmete 7.3 a0.6 e1.2 i0.6 s1.3
ihmett 7.0 b1.0 g0.4 h0.6 i0.5 m0.3 r0.3 s0.4
ihmi 4.8 a1.5 b0.9 c1.7 d1.5 e1.6 f2.4 g0.9 j-0.6 k0.3 l-0.5 m0.4 p-0.6 q1.0 r2.1 s-0.5 t1.0
ihmi+ja 6.8 b0.3 d-0.4 e-0.6 g1.3 h0.5 i0.7 m0.3 r1.6 s-0.4
ihmi+joka 7.3 c-0.5 d0.5 g0.3 k-0.4 n0.4 q0.7 r0.4
ihmi+jotk 7.3 c0.9 e-0.3 f0.7
ihmi+mutt 6.8 a0.7 b-0.5 c1.5 d-0.7 e0.8 g-0.4 i-0.4 j0.7 n0.4 p0.4 r-0.4 s0.6
ihmi+on 7.0 a0.6 e0.3 f1.4 r0.4
ihmine 6.5 c1.1 d1.1 g0.5 i-0.5 n0.5 p-0.5 r0.6
ihmise 6.1 a1.4 b1.9 d2.5 e0.4 f1.4 g-0.4 h-0.3 j-0.3 m-0.5 p-0.6 q0.7 t1.4
ihmisi 6.5 a0.4 b-0.4 c1.0 d-0.4 e1.1 f1.1 g0.3 i0.4 j0.5 k-0.3 n-0.3 p-0.3 q-0.5 r0.7 s-0.5
ihmist 5.6 c0.6 d-0.7 e0.4 f0.8 g0.6 h0.7 j-0.6 k0.7 m1.0 p0.3 q1.0 r1.2
iida 7.0 i0.3
iisa 6.8 a0.3 c0.4 e0.8 h0.6 i0.4 s0.9
iisalm 6.8 a0.3 c0.4 e0.8 h0.6 i0.4 s0.9
ikav 6.5 c-0.3 e0.3 h-0.4 i-0.6 k0.9 p0.7
ikava 7.0 a0.7 e0.7 g-0.3 i-0.4 p0.8 r-0.3
ikavak 7.3 a-0.4 k1.1
ikku 5.5 a-1.0 b-0.4 e0.8 f0.7 g3.0 h1.5 i-0.9 j-0.8 k-0.4 m0.4 n2.4 p0.3 r3.5 s-1.0 t0.5
ikku+on 7.3 a-0.9 e-0.4 f0.4 g1.1 o0.4 p-0.3 r1.3 t0.3
ikkuna 5.6 a-0.9 b-0.4 e0.8 f0.7 g3.3 h1.7 i-0.8 j-0.8 m0.5 n2.4 p0.4 q0.3 r3.8 s-1.0 t0.6
illa 5.6 a-1.5 b-0.5 c-0.8 d0.5 e-0.9 f0.4 h0.6 i-0.8 j-0.9 k0.5 m-0.6 o0.3 q2.8 r0.7 s-0.7 t1.1
illa+ja 7.3 g0.4 h0.8 i0.6 r0.4
illall 5.9 a-1.3 c-0.7 d0.4 e-0.3 f0.5 g-0.6 i-0.4 j-0.7 k0.6 m-0.4 n0.4 o0.4 p-0.7 q1.7 s-0.6 t1.4
ilma 4.6 a1.3 b1.8 e1.8 f0.7 g0.3 h0.4 i1.6 j-0.3 l0.9 m0.3 n0.4 o0.5 p1.1 q-0.7 s0.4 t0.4
ilma+ainu 7.3 d0.6 e-0.3 g0.5 r0.6
ilma+etta 7.3 a0.3 b0.9 l0.9 m0.8
ilma+ja 7.3 b0.6 p0.7 s0.7
ilma+lask 7.3 c0.7 l0.9
ilma+puha 7.3 a0.5 e1.8 f1.1 m0.5 p0.6 t1.2
ilma+tyot 7.3 a-0.6 g0.4 i-0.3 k0.4 q0.4 r0.3
ilmain 7.0 b0.6 g0.4 p0.7
ilmais 6.6 a-0.4 c-0.4 d-0.4 g0.6 i-0.5 r-0.5
ilman 4.9 a1.1 b1.2 c0.6 d0.8 f0.4 h0.7 i2.0 k0.4 l1.2 n0.6 o0.6 p-0.5 q-0.4
ilmapa 7.3 b0.6 p0.6 s0.7
ilme 6.0 a0.9 b0.8 d2.1 e-0.3 f-0.3 g-0.7 i-0.6 j-0.5 l0.3 m1.2 n0.3 o0.4 p-0.6 r-0.3 s0.5
ilmeis 7.3 a0.5 c-0.4 d1.7 e0.4 h0.5 l0.6 n0.6 o0.3
ilmest 6.3 a0.5 b0.8 c0.7 d0.8 e-0.5 g-0.6 i-0.4 m1.6 p-0.4 r-0.5 s0.8
ilmi 7.3 d0.4 g0.5 h0.7 j1.0 r0.6
ilmo 4.3 a0.8 b-0.8 c0.4 d2.0 e0.4 f0.5 g-2.2 h-1.0 i0.4 j1.1 k0.5 l0.4 m0.3 n-0.4 q-0.3 r-1.3 s0.6 t0.6
ilmo+alue 7.3 e-0.3 f0.9 j0.6 m1.6 p-0.6 s-0.3
ilmo+etta 7.0 a1.0 b-0.3 d1.6 g-0.4 h0.3 n0.3 o-0.4 q0.3 r0.6 t0.7
ilmo+ette 6.8 a-0.4 e-0.4 k1.0
ilmo+jo 7.3 a-0.4 c0.8 d-0.4 h0.4 i-0.5 j-0.4 n0.3 r0.4 t1.2
ilmo+jonk 7.3 d0.4 e0.5
ilmo+kun 7.3 c-0.3 d0.4 e-0.4 l0.7 p0.6
ilmo+sama 7.3 a0.6 d1.8 e2.1 h-0.5 i-0.5 o0.6 q0.5 s0.6
ilmo+tiet 7.3 a0.3 d0.3 i0.5 j0.5
ilmo+uusi 7.3 c0.3 k0.8 p1.2
ilmo+vahi 7.3 a0.6 e1.1 j0.8 p1.0
ilmoit 4.3 a1.0 b-0.8 c0.5 d2.1 e0.5 f0.5 g-2.1 h-1.0 i0.4 j1.1 l0.4 m0.3 n-0.4 q-0.3 r-1.2 s0.6 t0.6
iloi 7.3 a-0.7 b-0.4 d0.7 g1.7 r2.0
ilom 7.0 a-0.3 g2.0 h-0.3 n1.5 p1.0 q1.0 r2.0
ilomie 7.3 a-0.6 g2.2 n1.6 p-0.3 q1.1 r2.2
ilta 4.8 a-0.9 b0.7 c-1.0 d0.5 g0.5 i-0.8 j-0.8 k3.0 l1.4 m0.6 n3.4 o0.6 r1.1 s1.0 t0.9
ilta+ja 7.3 e-0.3 g-0.4 r-0.3
iltaa 6.5 a-0.3 b0.4 e-0.4 g0.8 h0.4 k0.4 l1.2 q-0.4 r0.8
iltais 7.3 a-0.6 e-0.6
iltale 7.3 d1.8 s0.8
iltana 6.3 a-0.6 c-0.4 e0.4 h-0.3 i-0.3 j-0.4 k0.4 l0.5 n0.8 o0.5 p-0.4 r0.7 s-0.5 t1.1
iltapa 5.8 a-1.1 g-0.9 k3.1 l0.4 n4.0 o0.3 s0.8 t0.6
iltava 7.3 e0.4 h0.9 n-0.3 q1.2 r-0.6
inde 7.3 a0.5 f1.0 j0.7 m2.0 o0.4 t0.5
indeks 7.3 a0.5 f1.0 j0.7 m2.0 o0.4 t0.5
info 7.3 a-0.5 d-0.3 g-0.3 i-0.3
inno 6.8 a-1.1 c-0.4 e-0.5 g3.2 h1.1 i-0.4 r1.4 s-0.5
innois 7.0 a-0.9 c-0.3 g2.6 h0.4 i-0.3 r0.8 s-0.5
insi 6.8 a0.5 c0.3 e0.5 f0.6 j0.6 p1.3
insino 6.8 a0.5 c0.3 e0.5 f0.6 j0.6 p1.3
inst 7.3 e0.5 g0.3 h0.5 s0.5
irti 4.4 a-0.9 d-0.9 g-1.5 h-0.6 i1.3 j-1.1 l-0.4 m0.7 p-0.7 q0.6 r-1.6 s-0.6 t-0.6
irti+ja 6.8 a-0.4 b0.4 i-0.4 j-0.3 k0.6 l0.6 q0.6
irti+jo 7.3 a0.4 d0.5 e-0.3 f0.5 i0.5 m1.1 p0.9
irti+kunt 7.3 a-0.7
irti+palv 7.3 a0.7 e1.6 i0.9
irti+puhe 7.3 a-0.5 i-0.5
irti+sopi 7.3 a0.5 e-0.3 i0.5
irti+tyon 7.3 a-0.6 b0.5 c0.4 d-0.5 f0.7 g-0.4 i-0.3 k0.8 m0.4 o-0.4 q0.6 t-0.6
irti+vuok 7.3 a-0.4 m0.4 o0.4 t0.5
irtisa 4.5 a-1.1 c-0.6 d-0.7 g-1.8 h-0.5 i1.0 j-0.9 l-0.3 m0.8 p-0.7 q0.7 r-1.6 s-1.3 t-0.6
irto 7.3 e0.7 l0.4 p-0.3 q0.5 s-0.4
irto+sent 7.3 a0.7 p1.6
isa 6.8 a-0.4 e-0.5 g0.6 q0.4 r0.3 s0.8
isan 4.9 b-1.0 d0.4 e1.0 f0.3 h0.8 i1.2 j0.5 k-0.4 l-0.6 n1.4 o0.7 p-0.6 q-0.4 r1.0 s-0.3 t-0.3
isan+oike 7.0 a-0.7 c-0.3 h0.7 r0.3
isan+tuli 7.3 c0.3 e0.3 g0.4 h0.5
isani 6.8 a-0.9 h-0.4 o0.8 s-0.3
isanna 7.3 a0.3 d-0.3 e1.1 g-0.4 l-0.4 n1.7 p-0.4 t-0.3
isanno 5.4 a1.0 b-0.5 c0.5 d0.5 e0.3 h0.6 i1.7 j1.1 l-0.4 m0.5 o0.4 q-0.4 r0.4
isanta 6.8 a-0.7 d0.3 e-0.7 f0.4 g0.5 h1.3 k-0.3 r0.6
iso 6.1 b0.3 c1.2 d0.6 f0.4 g1.2 h0.4 i-0.7 j-0.6 k0.4 l0.7 p-0.4 q0.3 r1.3 s0.3 t-0.6
iso+asia 7.3 d0.7 l0.3
iso+kiit 7.3 a-0.4 e0.4 g0.5 r0.5
isoa 7.3 e-0.4 g0.5 r0.4
isoi 6.8 c-0.4 e0.4 n0.5 s0.5
isoi+ei 7.3 g0.4 r0.4
isoin 7.3 a-0.3 l0.3 n0.6
isom 6.0 a-0.4 b-0.5 c-0.6 d2.0 e-1.0 g2.1 h2.7 i-0.4 j-0.5 l0.4 q1.5 r1.9 s-0.7
isomma 6.6 a-0.6 b-0.3 d0.8 e-0.5 g1.0 h1.0 j-0.4 r1.4
isompi 7.3 a-0.5 d-0.4 e-0.5 f0.4 g0.9 h1.4 n-0.4 q1.0 r0.7
ison 7.3 b0.7 e-0.4 g0.7 i0.5 r0.6 s0.7
isot 7.3 a-0.3 g0.6 q0.7 r1.0 t0.4
istu 4.9 a0.7 c-0.7 d0.5 e1.4 f0.9 g0.5 h-0.6 i-0.3 k0.7 l0.8 m0.5 n1.0 q0.6 r0.7 s0.5
istu+alas 7.0 a0.8 b1.0 c0.4 d-0.3 e0.8 f0.4 k0.6 l1.8 m1.2 p-0.3
istu+siin 7.0 a-0.5 d0.7 f0.9 g0.8 i-0.4 k0.7 r1.1
istua 7.0 b-0.3 e0.6 f0.6 l0.6 q0.5
istui 6.6 a0.7 b0.3 d0.3 e0.5 i0.4 p0.5 s-0.3
istuin 6.6 a1.0 b0.8 d-0.4 e0.4 f-0.4 i0.7 j0.6 k0.4 l1.1 m1.8 o0.3 p0.5
istuma 7.0 a-0.3 e-0.5 g-0.5 n1.9 r-0.6
istunn 7.3 a-0.6 e-0.3 j-0.4
istunt 7.3 a-0.4 j-0.4 k-0.4
istunu 7.3 e0.4 g0.5 r0.4 s0.7
istutt 7.3 a0.3 r-0.3 s0.8
istuu 7.0 d0.9 e0.5 g0.5 q0.4 r0.6 s0.4 t0.3
it 6.6 a-0.3 c-0.4 d0.7 e0.3 i-0.6 k0.4
itke 6.3 a-0.8 d-0.6 e-0.7 g2.1 i-0.3 k-0.6 n0.5 o0.4 q0.8 r2.2 s-0.6 t0.4
itkett 7.3 e-0.3 g0.6 r0.4
itki 6.1 a-1.3 b-0.4 c-0.8 d-0.5 e-0.3 g2.5 h-0.3 i-0.6 j-0.3 m-0.7 n0.6 q1.0 r3.2 s-0.8
itkin 6.8 a-0.8 c-0.4 g1.2 h-0.5 i-0.3 m-0.3 n0.6 r1.4 s-0.4
itse 4.5 c-1.6 d-0.3 f2.2 g0.5 h0.6 i1.1 j0.3 l0.3 o-0.3 p-1.3 r1.6 s-0.8
itse+ja 7.3 e-0.5 s-0.3
itse+jos 7.3 a0.9 e1.3 f0.7 h0.3 t-0.3
itseki 7.3 a0.8 e-0.4 i0.5
itsell 7.3 a1.0 i-0.3 j1.0 r-0.4
itselt 7.3 d0.9 e1.0 f0.8 g0.4 h-0.4 o0.3 r0.5 s0.9 t0.5
itsena 7.0 a-0.7 b0.5 g-0.4 h-0.3 i-0.3 j-0.3 p-0.3 t0.4
itsens 7.3 e0.5 f0.7 j0.9 p0.8
itsest 6.8 a0.7 c0.3 e1.1 f1.1 h0.5 i0.4 l-0.3 p-0.5 t-0.6
ja 1.8 a2.2 b0.6 c1.2 e1.9 f0.5 g0.9 h1.0 i1.5 j1.9 k-1.1 l0.8 m-1.5 o-0.7 p1.1 q-1.2 r-0.9 s3.2
ja+aika 7.3 b0.6 p0.7 s0.6
ja+aina 7.3 a0.5 d0.6 e1.3 f0.8 i0.5
ja+aion 6.8 a1.1 d0.7 g-0.8 i0.4 r-0.5 s2.2
ja+asen 7.0 a0.6 e1.7 f0.7 j0.7 p1.6
ja+asia 7.0 c0.5 d-0.4 e-0.3 j0.4
ja+budj 7.3 a-0.8 b-0.5 d0.5 e-0.5 f0.4 g1.2 i-0.4 k-0.4 n0.4 q-0.4 r1.6
ja+elai 7.3 e0.5 g-0.3 k0.4 l1.1 n1.3 t0.9
ja+ensi 7.0 a-0.6 e-0.5 g0.4 i0.5 r0.4
ja+etsi 7.3 e-0.4 i-0.3
ja+etta 6.8 c-0.4 d-0.5 i-0.3
ja+hall 7.0 a-0.3 c-0.4 d0.4 e-0.4 f0.7 h0.7 k1.1 l0.4 p0.4
ja+halu 6.6 a-1.0 b-0.3 c0.4 d-0.4 e-0.3 g0.5 h1.3 i-0.7 j-0.4 k0.5 l0.4 m0.6 o1.7 r1.2 t0.6
ja+han 5.9 a0.9 b-0.5 c0.3 d0.6 e2.1 f1.1 g-0.7 h-0.8 i0.3 p-0.5
ja+hane 6.3 c-0.3 d-0.4 e-0.6 h0.4 i0.4 m0.4 q0.5 t0.4
ja+hauk 7.3 o1.0
ja+havi 7.3 a-0.5 j-0.4
ja+hoit 7.0 a0.7 e0.4 g-0.3 i0.4 r-0.3
ja+huom 7.0 a0.5 c-0.3 e1.3 h0.3 n-0.3 s0.5 t1.1
ja+hymy 7.0 a-0.8 e-0.3 g1.2 h0.9 i-0.3 o0.5 r1.1
ja+hyva 7.3 c-0.3 i-0.3 n0.7 q0.8
ja+ilma 7.3 c0.7 l0.9
ja+ilmo 7.0 a0.8 d0.8 p0.4 s0.9
ja+irti 5.6 p-0.3
ja+istu 6.6 a0.3 b0.9 f-0.4 i0.5 j-0.3 k0.5 l1.0 m1.0 p-0.3 r0.5
ja+jalk 6.6 a0.4 d-0.6 e1.4 g0.5 k0.8 p0.5 r0.4
ja+jarj 7.3 a-0.3 o0.4
ja+jatk 7.3 e-0.4 g0.5 h1.1 i-0.4 j1.4 l0.5 m-0.3 o0.3 r0.7
ja+joka 6.0 a0.9 c0.4 d0.4 e1.7 i1.1 j-0.5 m1.1 p0.9
ja+joku 7.3 c0.9 d0.9 i-0.4 r0.3 t1.0
ja+jonk 7.3 b-0.3 e1.0 h0.5 i0.4 j0.5 k0.3 r0.4
ja+jos 6.5 a1.0 c0.8 d-0.5 e-0.6 g-0.4 i0.7 j1.3 m-0.5 p0.6 r-0.5
ja+jout 6.8 d-0.4 g-0.4 i0.4 q0.5 s-0.4
ja+juod 7.3 b0.4 g0.8 h0.8
ja+kahv 7.0 a-0.6 e-0.4 g0.4 h0.7 r0.4
ja+kaik 6.1 a-0.9 b0.3 c-0.6 e-0.9 g0.8 i-0.5 j-0.5 l1.1 p-0.4 r0.9 t-0.6
ja+kaks 6.3 a-0.7 b-0.6 c-0.4 d0.6 f-0.4 g-0.3 h1.6 i-0.5 k0.4 p-0.3 q0.9
ja+kats 7.3 g0.4 l0.7 r0.4
ja+kaup 7.3 c0.7 g-0.5 t1.5
ja+kayt 7.3 a-0.6 e-0.3 g0.3 i-0.3 r0.4
ja+keit 6.8 a0.3 b0.5 c0.8 e-0.3 g-0.6 i1.5 j-0.3 k1.2 q0.4 s0.6
ja+kent 7.3 a0.4 d0.4 i-0.5 j1.3 o0.7 s1.9
ja+kerr 7.0 a0.6 c1.3 e1.0 g-0.4 i-0.4 s0.9
ja+kert 6.6 a0.6 b0.6 c-0.4 d0.3 e1.2 g-0.4 i-0.3 m1.3 p0.4 r-0.4
ja+kest 7.3 a-0.3
ja+kiit 6.5 a-1.0 c-0.5 g1.4 h-0.5 i-0.4 j-0.4 l0.4 m-0.5 p-0.4 q2.6 r1.6
ja+kirj 6.8 c0.3 f0.3 j0.4 l0.8
ja+koir 7.3 a0.4 e0.8 t0.7
ja+koko 6.8 a0.4 c-0.4 d1.9 e-0.4 g-0.3 i0.6 k1.2 r-0.3 s-0.4
ja+kolm 6.5 a-0.4 b0.5 c-0.4 d0.3 g0.5 h0.6 i-0.4 j-0.3 m-0.3 p0.6 s-0.3
ja+kuit 7.3 d0.7
ja+kuka 7.0 e0.4 h0.3 o0.9 s0.3
ja+kulu 7.0 d-0.4 e-0.4 j1.1 m0.8 p0.4 s0.5
ja+kun 6.6 a0.7 b0.6 c0.8 e0.7 g-0.3 i1.4 j-0.3 p1.5 r-0.4 s0.5
ja+kuva 7.3 a0.9 c0.5 e1.7 g-0.5 s-0.4
ja+kymm 7.3 a-0.5 g1.0 k0.4 r0.9
ja+kyse 7.3 c0.3 g0.8 j0.5 r0.8
ja+kysy 6.5 c-0.3 d-0.6 e1.1 f-0.4 g-0.5 i-0.4 j0.7 k-0.3 o0.7 q-0.4 r-0.6 t1.4
ja+lahe 6.1 b-0.4 c0.7 d0.4 e0.4 g0.5 i-0.4 k-0.4 l-0.3 m0.5 n0.4 o1.2 p-0.6 q-0.4 t0.7
ja+laht 7.0 g-0.3 i-0.3 s-0.3 t-0.3
ja+lait 7.0 e0.6 f0.4 g-0.5 h0.4 i-0.3 k0.8 l0.4 n-0.4 s0.5
ja+laki 7.3 e-0.4
ja+lask 6.6 a-0.4 c-0.3 d-0.3 e0.5 j0.5 p-0.6
ja+latt 7.0 a0.7 c-0.4 e1.4 j0.8 p2.2
ja+liit 7.0 a-0.7 e-0.6 g-0.4 h0.5
ja+lisa 7.3 g0.3 h0.7 o0.8 t0.5
ja+lopp 6.5 b1.2 c-0.3 d1.0 h0.4 i0.4 l0.6 s-0.4
ja+lopu 6.6 a-0.5 d0.7 f0.4 g-0.5 l1.0 m0.5 n0.7 p-0.5 s-0.4
ja+loys 7.3 g0.7 j0.4 r0.8
ja+lupa 7.3 a0.7 e0.5 j1.0 s0.6
ja+maan 7.3 a0.5 c-0.4 d0.9 e1.4 f1.7 l-0.3 m-0.3 n0.3 q0.3 s-0.4
ja+maar 7.3 a0.5 c0.5 f1.0 m0.4 t0.6
ja+main 7.3 e0.5 f0.3 j0.8 n0.4
ja+maks 6.2 b2.2 d-0.5 e0.6 g-0.7 i-0.4 k0.5 l1.4 m0.9 n0.6 o0.9 p-0.9 q1.3 r-0.7 s-0.4 t-0.4
ja+mart 7.3 a0.4 b0.4 h0.6 i0.9 t0.4
ja+me 6.6 d0.5 e1.0 j1.2 l1.8 n1.6 p-0.5 s0.4
ja+meid 6.8 c0.9 d-0.5 e0.3 f1.4 h0.5 i-0.4 j0.7 o0.9 r0.3 s0.4
ja+meil 6.8 d-0.4 e1.0 f-0.4 g0.3 h0.8 o0.7 r0.5 t1.5
ja+merk 7.3 a0.6 c1.4 d0.5 e-0.5 p1.4 s1.0
ja+mill 7.3 h0.3
ja+mina 5.9 c0.6 d1.4 e0.6 i-0.6 j-0.5 l0.5 n0.8 o0.6 q-0.5 r0.5 s0.4 t-0.3
ja+minu 7.0 e-0.8 j0.4 k0.5 l1.1 s1.1
ja+mite 7.0 a-0.5 g0.8 o0.7 r0.8 s0.5
ja+mole 7.3 a0.8 e1.3 j1.3 s0.7
ja+muis 7.3 a-0.4 e-0.3 f0.5 h0.3 k0.3 r0.5
ja+muka 7.3 a-0.8 e-0.5 g1.6 r2.0
ja+muut 7.3 a-0.3 l0.6 o0.6
ja+myyn 7.3 a-0.5 i1.2 l1.0 p-0.3 t0.3
ja+naap 7.3 a-0.6 c-0.6 e-0.3 g1.5 h-0.4 n1.7 p-0.3 r1.7
ja+nake 7.0 a1.4 b0.8 c-0.4 d0.3 e1.2 f0.3 g-0.7 h-0.5 i1.4 n0.3
ja+ne 6.8 a0.6 b0.7 d0.3 g-0.3 r-0.3 s1.6
ja+nelj 7.3 a0.5 b1.5 d1.0 i0.7 m-0.3 p0.4
ja+niis 7.3 a-0.6 e-0.3
ja+nume 7.3 c0.5 e-0.5
ja+nyt 5.9 a-0.5 c-0.4 d0.9 e-1.3 f0.4 g1.1 h0.7 i0.7 m0.3 o-0.4 p-0.4 q0.6 r1.0
ja+odot 6.5 a0.7 b-0.5 e0.8 i-0.3 j0.4 k0.3 p0.5
ja+olem 7.3 a0.4 e1.0 j1.3
ja+olen 6.3 a0.8 b1.3 f0.3 g-0.5 i-0.6 j0.4 k0.4 p0.9 r-0.4 s1.5
ja+olet 7.3 a0.3 b0.7 c0.5 e-0.6 i0.5 k1.1
ja+oli 7.3 a-0.4 e-0.3 l0.3
ja+on 6.8 a-0.3 c1.0 f0.6 h0.6 j-0.3 r-0.4
ja+onko 7.3 o0.6
ja+otet 7.0 a-0.6 c-0.5 d-0.3 e0.7 g0.5 h0.4 i-0.5 k0.4 n0.3 q0.9 r-0.5
ja+paat 7.3 b0.5 e-0.3 m1.3 p1.2
ja+pain 7.3 a0.4 e0.6 p0.9
ja+paiv 7.3 d1.0 h0.5 j0.5
ja+pala 5.1 s-0.3
ja+palj 7.3 a-0.6 e-0.4 g-0.3 i-0.4
ja+peru 6.6 b-0.3 c-0.3 d0.7 f0.4 h0.3 i-0.3 k-0.4
ja+pirk 7.3 e-0.3 g0.5 h0.5 r-0.4
ja+post 7.3 b0.8 f0.4 k0.4 n0.6 o0.4 p0.8 r-0.3
ja+poyd 7.0 b0.7 e-0.4 f0.7 g0.6 i0.6 k0.9 r0.4
ja+puol 7.0 b1.1 c0.6 d-0.6 f0.5 k0.4 m1.2 t-0.5
ja+pyyd 7.3 a0.5 c0.7 e0.4 j1.0
ja+pyyt 7.3 a0.8 d0.5 f0.5 i-0.4 j1.4 m0.8
ja+raha 7.3 p1.1 s0.6
ja+rake 7.3 a0.4 e0.7 j0.6 p0.6 s0.4
ja+rans 7.3 a-0.4 e-0.3 g0.9 r0.9
ja+rehe 7.3 a0.5 b0.7 d0.9 g-0.3 i1.0
ja+runo 7.3 a-0.4 g0.8 r0.9
ja+saak 7.3 a-0.5 c-0.4 g0.3 h0.7 r0.4 s-0.3 t0.4
ja+sahk 7.0 c0.3 d0.6 e-0.4 f0.9 g0.3 i1.1 r0.3 s-0.3
ja+sain 6.8 b0.6 e-0.3 f1.0 g0.6 m0.6 o0.3 r0.6 s0.4 t0.4
ja+sama 6.5 b-0.4 c0.4 f0.9 g0.4 h1.5 j0.4 k0.6 l0.7 m1.0 n2.1 p-0.6 r1.1 t0.5
ja+sano 6.2 a0.6 b-0.3 e-0.4 f-0.3 i0.5 j0.5 r-0.7 s-0.4
ja+se 5.0 b0.7 c1.9 d2.3 e-0.6 f0.4 h0.7 i0.6 k2.5 l1.0 m0.9 n0.6 o0.4 p-1.4 q0.6 r0.4 s-0.5 t1.0
ja+sen 6.3 a0.6 b-0.5 c0.4 f0.6 g-0.4 i0.6 l0.4 m1.5 n0.8 p1.3 q-0.5 s-0.4 t0.5
ja+seur 6.5 a1.0 b-0.4 d-0.5 e0.9 h0.6 i-0.5 j-0.6 n-0.3 p0.5 q0.8 s1.2 t-0.4
ja+siel 6.3 a0.4 c-0.4 d0.8 e1.0 g-0.5 l0.8 r-0.4 s1.1
ja+siih 6.8 a0.4 b-0.4 e-0.4 f0.4 g-0.3 i0.6 j0.7 l0.4 m0.6 n-0.4 o1.5 p0.6 r0.5 t1.7
ja+siin 6.2 a0.5 c0.9 d-0.3 e1.7 i0.7 k0.4 p0.4 q-0.4 s-0.7 t-0.3
ja+siir 7.0 o0.6 t0.4
ja+siit 7.0 a-0.6 b0.6 c-0.5 e-0.4 i0.4 r-0.3
ja+siks 7.3 a0.4 d1.0 e-0.4 g-0.3 h-0.3 i0.6
ja+sill 7.0 c-0.5 i0.6 l1.4 n1.1 s0.3
ja+silt 6.8 b0.6 c-0.5 d1.2 e1.0 g0.6 j-0.3 r0.8 s-0.4
ja+sina 7.3 c0.9 f0.8 g-0.3 l0.5 n0.8
ja+sinn 7.3 a0.5 b0.7 e0.4 p1.6 s0.6
ja+sita 6.6 a-0.6 e-0.3 g0.6 h0.8 k0.3 l1.1 o0.3 r0.7
ja+sitt 6.3 a-0.4 b1.3 c0.6 h0.4 j-0.5 l0.6 n1.4 o0.8 p-0.7 q0.4 s-0.6 t-0.6
ja+soit 6.8 e1.0 g1.1 i0.6 n-0.3 r1.3 s0.6 t1.1
ja+sopi 7.0 a0.3 b0.9 d1.3 e-0.4 i0.5
ja+sovi 7.3 e-0.5 i1.2 s0.9
ja+suor 7.3 a-0.3 c0.3 d0.4 e-0.3 f0.5
ja+suur 7.3 g0.4 h0.4 r0.4
ja+talo 6.8 c0.5 d-0.3 e-0.4 i1.1 r-0.4
ja+tarj 7.3 a-0.5 g1.5 r0.5
ja+tark 6.5 c0.7 d0.4 e0.7 g0.4 h1.3 i-0.5 j-0.5 n0.6 o0.5 q-0.4 r0.7 s-0.4 t0.4
ja+tarv 6.3 a-0.6 b-0.3 d-0.3 e-1.1 g1.2 h1.0 i-0.3 m-0.4 q0.9 r-0.4 s-0.3 t-0.4
ja+teid 6.2 a0.5 b2.2 c-0.4 d-0.4 g-0.8 i2.1 j-0.6 l1.9 n1.0 o0.7 p-0.6 r-0.9
ja+teil 7.0 a0.8 c0.5 d1.0 e-0.6 f1.1 i0.5 q0.4 s0.4 t1.2
ja+teki 7.0 e0.7 f1.0 j-0.4 k-0.3 m0.4 o0.6 r0.3 t1.7
ja+teks 7.3 c-0.3 d0.4 s0.5 t0.5
ja+tied 7.3 e0.6 p0.6 s0.8 t0.5
ja+tiet 7.0 a0.5 e0.7 i1.5
ja+tila 6.8 a-1.1 g1.5 h2.1 i-0.6 k-0.3 r1.7 s-0.9 t0.9
ja+tili 7.3 a-0.5 o0.7 q0.7
ja+toin 7.3 a-0.4 e0.4 i-0.3 j1.2 o1.3 p-0.5 s0.7
ja+tois 7.0 a-0.3 d0.4 e0.5 n0.4 o0.3 t0.6
ja+tule 7.3 e-0.4 k0.9 n0.7
ja+tuli 6.6 c0.4 d0.5 i1.4 j-0.3
ja+tulo 7.3 g0.6 k1.3 r0.4
ja+uhka 7.0 e-0.3
ja+uude 7.0 c0.3 d1.1 e-0.5 f1.1 g-0.3 m0.7 t0.8
ja+vaad 7.0 a0.3 c0.5 e0.7 i-0.4 j0.9 p1.2
ja+vaar 7.3 f0.5 h0.8 i0.5 r0.4 s0.8
ja+vaat 7.3 e0.4
ja+vahv 7.3 a0.5 d0.5 e0.4 j0.4 m0.6 p1.6
ja+vali 7.3 j-0.3 k0.8
ja+vara 7.3 c0.7 d0.9 j0.6
ja+vast 7.3 a-0.5 d-0.3 g1.5 r1.5 s1.9
ja+viel 6.5 a-0.3 d1.4 g1.5 h0.6 i-0.5 j-0.3 p-0.3 r1.7 s-0.5
ja+vier 7.0 c0.3 e0.6 g0.5 h0.6 i-0.4 m0.4 n0.3 o0.3 r1.1 s-0.3 t0.3
ja+viit 7.3 a-0.3 e-0.3 o1.8
ja+vuok 7.3 f0.3 m0.3 o0.5 t0.5
ja+yhte 7.3 a0.4 c-0.3 e1.0 i0.8 j0.7
ja+yksi 5.7 a-0.9 d-0.9 e0.3 f0.6 g0.3 h2.2 j-0.9 k-0.3 p-0.5 r0.7 s0.4 t-0.3
ja+yrit 7.3 c-0.3 e0.4 f1.1 g-0.3 k0.7 q0.3
jaa 5.2 a-1.1 b-0.9 e-0.4 f0.4 g-1.7 h-0.5 i-1.4 k3.2 m0.4 n0.8 p1.0 q0.6 r-0.7
jaa+jono 7.3 d1.6 i-0.3
jaa+maks 7.0 c0.7 f0.6 j1.4 p0.8
jaa+meil 6.8 e0.7 g-0.3 i-0.6 j-0.4 k1.8 p0.6
jaa+vali 7.3 k1.4 n0.7
jaad 6.8 a0.6 i0.7 j0.5 l1.1 p1.2
jaadyt 7.0 a0.8 i0.8 j0.6 l1.1 p1.3
jaak 6.6 a-0.5 b-0.4 i0.4 q0.7 r0.6
jaak+ovee 7.3 i0.6 r0.6
jaakaa 7.0 i0.6 r0.4
jaan 5.6 b0.4 c0.6 d0.7 g-1.2 k2.5 l1.1 n1.1 o0.5 p-0.5 q-0.5 r-0.7 s0.5
jaan+koti 7.3 a-0.4 e-0.3 g-0.5 k2.7
jaana 6.5 a0.8 b0.4 c0.6 r-0.4 s1.1
jaanyt 6.5 a-0.5 d0.8 e0.4 g-0.6 k0.6 l1.4 n1.5 o0.7 p-0.3 q-0.4 t0.5
jaat 6.6 a-0.5 c0.9 d-0.3 e0.6 f0.7 g0.6 i-0.5 j0.5 n0.8 p1.5 q-0.3 r1.1 s-0.5 t0.5
jaatel 7.3 a-0.4 g-0.4 n0.3 r-0.3
jaav 7.0 g0.6 j-0.3 r0.5
jaavat 7.0 g0.6 j-0.3 r0.5
jaet 7.3 i-0.3 l0.7
jai 5.9 a-1.1 e-0.5 f0.4 g1.9 h1.8 i0.6 j-0.5 l0.7 n0.7 o0.5 p-0.5 q1.4 r2.3 s-0.8
jais 7.0 b0.9 c0.6 d0.5 l0.9 m0.8 p0.6
jaissa 7.3 c0.8 d0.7 l0.9 p0.7
jaiv 7.3 a0.7 d0.6 e1.3 g-0.5 h0.4 n0.7 p0.4
jaivat 7.3 a0.7 d0.6 e1.3 g-0.5 h0.4 n0.7 p0.4
jaka 6.6 a-0.5 c1.0 d-0.7 e-0.7 f0.8 g-1.0 i-0.4 k0.5 p-0.4 r-0.5
jakaa 6.8 c1.6 d-0.6 e-0.4 f0.9 g-0.6 p-0.3 r-0.5 s0.8
jake 7.3 a0.4 e0.8 i-0.3 j0.9
jakelu 7.3 a0.4 e0.8 i-0.3 j0.9
jaks 5.4 a-0.6 b-0.3 c0.4 d-1.0 e-1.2 g2.1 i-0.7 n0.3 p-0.8 r2.1 s1.0
jaks+enaa 7.0 d-0.3 e0.6 i0.5 r-0.3
jaks+luke 7.3 g0.6 r0.4
jaks+seli 7.0 a-0.6 c-0.5 d-0.4 e-0.6 g0.5 h0.4 m0.6 o-0.3 r0.5
jakso 7.3 c0.6 i0.6 s0.5
jaksoi 6.0 a-1.6 b-0.6 c-0.3 d-0.8 e-0.7 g3.1 i-0.6 j-0.5 k-0.4 l-0.3 n-0.6 p-0.5 q0.4 r3.2 s-0.7 t0.4
jakson 7.0 a-0.4 k0.3 n0.4 q-0.3 t-0.4
jalj 6.5 a-0.8 b-0.6 c0.5 d-0.5 e-0.7 i-0.8 j0.6 l0.6 m-0.5 p-0.4 s-0.3
jaljel 7.0 a-1.0 b-0.4 g-0.3 i-0.6
jalk 4.1 a1.7 b0.5 c1.9 e1.9 g0.8 h1.3 i-0.6 j-0.7 k3.2 l0.5 m0.4 n1.4 o-0.7 q0.4 r2.1 t-0.9
jalk+ei 7.3 e0.6 h0.5
jalk+ja 6.6 a-0.6 d-0.5 k1.1 l-0.5 n1.4 t-0.5
jalk+on 6.2 c1.1 e1.1 g1.3 i-0.4 j-0.4 k0.5 l-0.4 m-0.4 n0.5 o-0.5 r2.1
jalk+se 7.3 e-0.5
jalkee 4.5 a1.0 b-0.5 c2.1 d0.4 f0.4 g0.4 h1.2 j-1.1 k2.9 l1.1 n1.1 o-0.3 p0.4 q-0.5 r0.7 s0.4 t-0.9
jalken 7.3 b-0.3 e0.9 g0.3 h0.5 l0.4 m1.2 r0.6 s0.6 t0.3
jalki 6.3 a1.4 b1.8 c0.8 d-0.4 e3.3 i-0.4 j-0.4 k0.6 m-0.3 n0.5 o-0.4 r1.3 s-0.4
jalkim 7.0 a0.4 b0.5 f0.5 g-0.3 h0.6 i-0.3 k1.4 l-0.4 m0.8 n1.1 o0.5 p-0.5 q1.7 r0.5 t0.3
jani 7.0 a-0.5 b0.6 d-0.3 e-0.4 g0.3 h0.5 s0.3
jann 6.8 a0.3 b1.0 c1.1 f0.5 g-0.3 h0.4 i0.3 k1.4 l1.0 m1.0 n0.5 s-0.3 t-0.4
janne 7.3 c0.6 d0.7 e-0.3 i0.6 l0.3 n0.6
jannit 7.3 a0.3 b1.2 c0.5 d-0.5 f0.6 h0.5 k1.7 l0.8 m1.1 q0.3 t-0.4
jari 7.0 a-1.2 b-0.4 d-0.8 g0.3 h1.0 j-0.3 k-0.3 m0.6 o0.4 q0.3 r-0.4 t-0.5
jarj 5.2 a-0.8 b-0.7 d0.3 e-0.6 f0.4 h0.5 i0.7 j-0.7 k-0.3 l1.0 n-0.3 o1.8 q0.5 r0.9 s-0.6
jarj+ei 7.3 a-0.3 g-0.4 o1.0 r-0.3
jarj+ja 7.0 e-0.3 l1.4 p-0.4 r0.6
jarjes 5.2 a-0.8 b-0.7 d0.3 e-0.6 f0.4 h0.5 i0.7 j-0.7 k-0.3 l1.0 n-0.3 o1.8 q0.5 r0.9 s-0.6
jark 7.3 a-0.5 c0.4 d-0.5 n-0.5 r0.6 t0.5
jarkko 7.3 a-0.5 c0.4 d-0.5 n-0.5 r0.6 t0.5
jarm 7.3 a0.4 b-0.3 e0.6 f0.3 h0.8 l-0.3 m0.5 n0.5 q-0.5 r0.3 t0.7
jarmo 7.3 a0.4 b-0.3 e0.6 f0.3 h0.8 l-0.3 m0.5 n0.5 q-0.5 r0.3 t0.7
jarv 7.3 a-0.4 d-0.3 h0.6 k0.4 o0.5 q0.5
jase 5.6 a0.6 c0.4 d0.7 e1.4 f-0.5 g-0.4 h0.8 i0.6 j-0.7 k-0.3 l-0.3 n0.4 p-0.8 q0.4 s2.3
jase+ja 7.3 a0.6 d1.0 e0.9 i1.0 s1.1
jase+on 7.3 b0.8 h0.4 n0.4 o0.4 q0.4 s0.5
jasene 6.8 a0.5 c1.3 d0.4 e0.4 h0.5 p-0.3 s1.0
jasenk 7.3 b0.8 q0.3 s0.5
jasenm 7.3 e0.4 i0.4
jasenr 7.3 h0.4 i0.3 n0.4 o0.5 q0.4
jasent 6.5 a0.7 b-0.3 d0.7 e1.2 g-0.4 i0.6 j-0.5 p-0.3 r-0.4 s1.7
jata 6.8 a0.5 b0.6 d0.5 e-0.5 f0.5 i-0.3 j0.5 k1.2 m1.7 o0.5
jatan 7.3 a0.4 b0.6 d0.5 e-0.5 f0.5 k1.0 m0.7
jate 5.9 c1.3 e0.7 f0.8 g-1.1 i0.4 j1.2 k2.9 l0.4 q2.3 r-0.4 s-0.5
jate+se 7.3 a-0.8 e-0.4 k2.4 l1.2
jateta 6.3 a-0.3 b-0.4 c0.6 e0.8 f0.6 g-0.9 i0.9 k3.3 l0.8 p0.5 q2.0 r-0.4 s-0.4 t0.5
jatett 7.0 a0.5 c0.9 f0.4 h0.3 i-0.3 j1.3 l-0.3 m0.8 q0.6
jati 6.2 b-0.4 c2.1 d1.0 e-0.6 f0.7 g0.9 i-0.6 j1.0 p0.3 r1.6 t-0.3
jatimm 7.3 a0.7 c0.7 d0.8 f1.1 j0.8 o0.3 s-0.4
jatin 6.5 a-0.5 c1.6 e-0.4 g1.2 i-0.5 l-0.3 p0.5 r1.7 s0.3
jatk 4.1 a-1.4 b-1.0 c-1.1 e-0.6 g2.7 h6.7 k-0.6 l-0.4 m-1.0 n0.3 o1.0 p-1.0 q0.6 r2.7 s-0.7 t0.4
jatk+kahd 7.0 a-0.7 e-0.5 f0.5 g0.4 h1.8 i-0.6
jatk+kute 7.3 a-0.5 i-0.4
jatk+lask 7.3 a-0.4 e0.6 g-0.4 l0.4
jatk+maan 6.3 a-0.4 e-0.3
jatk+sama 7.3 a-0.6 c-0.3 h1.3 i-0.4 q0.6 r0.4 t0.4
jatk+samo 7.3 a-0.4 b-0.3 c0.8 g1.4 h1.5 i-0.6 m0.8 n-0.3 o0.4 r1.1 t1.0
jatk+sopi 6.6 b1.5 e-0.6 g0.5 h1.4 i0.5 j-0.4 k1.4 m-0.3 n0.4 r0.6
jatkaa 5.1 a-0.8 c-0.4 d-0.6 g1.2 h1.5 j-0.6 o0.4 p-0.6 r0.4
jatkam 6.6 a-1.2 c-0.4 e-0.6 g2.1 h3.6 i-0.6 m-0.4 o1.5 p-0.3 r2.2 t0.3
jatkat 7.3 a0.7 c0.9 j0.5 m-0.3 p1.8 s1.0
jatket 5.9 a-1.5 f0.5 g1.3 h3.1 i-1.3 j-0.7 l-0.5 m0.5 n-0.5 o0.5 p-0.5 q0.8 r1.1 s-0.6 t0.8
jatko 7.3 a-0.5 g0.8 h0.9 i-0.5 r1.0
jatkoa 7.3 g0.6 h0.4 r0.4
jatkos 5.6 a0.4 b-0.5 c-0.6 d0.8 g-0.9 h0.4 i0.5 j1.6 k-0.3 m-0.4 n0.9 o-0.9 p-0.6 q0.5 s-0.5
jatkuu 6.6 a-1.2 b-0.3 g-1.0 i-1.2 m-0.4 p-0.5 q-0.3 r-0.5 s-0.3 t0.4
jatkuv 7.0 a-0.5 e-0.5 g0.3 h1.2 l0.3 o0.5
jatt 4.8 a0.4 c1.5 d0.9 e0.6 f0.4 g-1.8 h-0.3 k1.2 m1.0 n0.3 o0.4 q-0.4 r-0.9 s-0.5 t2.1
jatt+eile 7.3 a1.0 c1.5 d1.0 e0.6 g-0.4 i-0.4 j0.5 m0.3 t1.1
jatt+maks 7.3 a-0.6
jatt+meid 7.3 a-0.3 d0.4 r0.4 t0.5
jattaa 5.6 a0.6 c1.2 d-0.4 e-0.7 f0.4 g-1.1 i0.6 m1.0 n0.5 o0.3 q-0.6 r-0.4 s-0.8 t2.4
jattam 7.0 a-0.8 b0.6 c0.4 i-0.4 j-0.4 k1.8 m0.6 q0.4 r0.3
jattan 6.8 a0.6 d0.9 e-0.4 r-0.3
jatti 5.6 c0.3 d0.9 e1.1 f0.5 g-0.5 h-0.4 j0.7 p0.4 r-0.4 t0.4
jenn 6.8 a-0.5 d0.5 e-0.3 g0.8 l1.0 n1.4 o1.1 r0.9
jenna 7.0 a-0.3 d0.6 k0.3 l1.1 n1.4 o1.1 r0.3 s0.3
jo 3.7 a3.8 b0.9 c3.9 e1.6 f1.3 g-0.5 h1.3 i2.0 j1.2 l-1.1 m1.8 n-0.7 o0.7 p2.5 q1.3 s2.1 t2.9
jo+enne 7.0 b-0.4 c0.9 d-0.4 e-0.3 g1.2 h0.5 i-0.4 m0.4 n0.4 r1.7 s-0.3
jo+etuk 7.0 b-0.5 d0.7 e1.2 f0.3 g-0.3 i-0.4 k0.9 n0.5 o0.9 s-0.4 t1.3
jo+huom 7.3 a-0.3 g-0.5 r-0.5 t1.8
jo+kesa 7.3 d0.9 h0.9 i0.5 j0.6 n1.2
jo+keva 7.0 a0.6 c-0.4 d0.4 f0.5 i1.0 j0.4 m1.0 p0.8
jo+kirj 6.8 c0.7 e-0.5 g0.9 h1.2 i0.5 j-0.3 m0.6 p0.5 r0.9
jo+kolm 7.0 a0.9 c2.7 d-0.3 g-0.8 i-0.5 p0.7 r-0.8 s-0.4 t0.6
jo+luon 7.3 a0.9 c1.2 d0.3 e0.4 j0.4 s1.2
jo+maks 7.3 a1.0 c1.9 i1.5 p0.7 q-0.6
jo+meid 7.3 a-0.3
jo+nyt 7.3 a-0.4 b0.4 e-0.5 f0.5 i-0.6 k0.4
jo+post 7.3 b-0.3 d0.6 e0.5 h-0.4 i-0.3 j0.6 l-0.3 m0.7 n-0.3 o0.8 p0.6 q0.8
jo+sopi 7.3 a-0.4 i0.3
jo+tila 7.3 i-0.3 j0.3
jo+tois 7.3 a0.4 e-1.0 f1.7 i-0.7 m2.1 p-0.5 t-0.3
jo+valm 7.3 i-0.3 p0.6 s0.8
jo+viik 7.3 a0.5 c1.3 h0.4 i-0.4 n0.3 r0.5 t1.2
jode 6.8 a0.5 b1.9 s2.3
jodeli 6.8 a0.5 b1.9 s2.3
joha 7.3 g0.6 h0.5 r0.5
johann 7.3 g0.6 h0.5 r0.5
johd 6.6 c0.4 d-0.4 e0.5 f0.7 g-0.3 j0.8 n0.7 p1.2 s-0.3
johdon 7.3 a-0.6 e-0.3 n0.9
johdos 7.3 a0.5 c0.8 e0.5 j1.1 p1.7
joho 6.8 a0.3 b-0.3 c0.7 d1.4 i-0.4 t0.9
johon 6.8 a0.3 b-0.3 c0.7 d1.4 i-0.4 t0.9
joht 5.1 a2.0 c0.7 d1.4 e1.3 f5.2 g-0.6 h-0.5 i0.9 j0.6 k0.7 o-0.3 p-0.5 q-0.6 r-0.4 s-0.6
joht+ja 7.3 a0.3 d-0.4 e-0.5 f2.6 g-0.3 h0.3 i-0.6 j-0.4 s-0.7
joht+kans 7.3 a0.4 b0.8 e0.4 f1.6 g-0.4 i1.3
joht+teid 7.3 a0.5 b1.3 c1.1 i-0.6 j0.9 p0.7
johtaj 6.5 d1.2 f2.7 j-0.4 k0.5 m-0.4 p-0.4
johtav 7.3 c0.8 d0.8 e0.3 f1.1 i0.7 j0.3 o0.3 s1.0
johto 7.3 a0.5 d0.5 e0.4 f0.7 i0.6 m0.8
johtor 6.5 a0.3 b-0.4 d-0.8 e-0.4 f2.8 j-0.6 k0.8 q-0.3 s-0.8
johtui 7.3 a0.5 b1.3 c1.1 i-0.6 j0.9 p0.7
johtuu 7.3 a0.7 c1.0 e0.3 j0.7
joid 7.3 c0.8 d0.7 i-0.6 p0.9
joiden 7.3 c0.8 d0.7 i-0.6 p0.9
jois 6.1 b-0.4 c-0.4 d-0.4 e1.8 g-0.5 i-0.5 j-0.4 m0.4 p1.4 r-0.5 s-0.3
jois+kaks 7.3 p0.9
joissa 7.0 e0.6
joista 6.5 a0.3 d-0.3 e1.4 g-0.3 m0.6 p1.2 r-0.3
joit 6.6 c-0.5 d-0.4 e0.6 h-0.4 i-0.3 j0.4 k0.3 m0.7 p0.5
joit+ei 7.0 c-0.4 e0.9 h-0.4 j0.5 k0.4 m0.8
joita 6.6 c-0.5 d-0.4 e0.6 h-0.4 i-0.3 j0.4 k0.3 m0.7 p0.5
joka 3.8 a1.2 b0.7 c2.2 d0.6 e0.7 f1.7 g2.8 i0.4 k-0.6 l-0.7 n0.5 p0.7 q1.2 r3.7 s1.3 t-0.6
joka+ei 6.6 a0.4 c1.0 e-0.8 g-0.8 i-0.6 p-0.7 r-0.9 s-0.3
joka+jai 7.3 a-0.5 e-0.5 g1.1 n0.5 o1.1 r1.0
joka+kert 6.3 a1.1 b-0.4 d0.5 e1.1 f-0.3 g-0.6 h-0.4 i0.6 j-0.3 p0.5 r-0.7 s-0.3
joka+kiel 7.3 h-0.3 k0.4 o-0.3 q0.4
joka+laus 7.3 a-0.6 f0.3 g0.4 n0.4 r0.5
joka+oli 6.6 a-0.4 b0.6 e-0.7 g-0.5 h-0.4 j-0.5 k-0.3 m-0.8 o1.3 p-0.6 q1.6 s-0.4
joka+on 6.5 b1.1 d-0.4 e-0.3 h0.6 i-0.6 j0.4 s0.3
joka+osaa 7.3 b-0.5 e0.5 f0.9 h0.4 m0.7 r0.3 t0.5
joka+teke 7.0 a1.0 c0.6 d0.7 e-0.3 i2.1
joka+toin 7.3 a0.7 e1.2 g-0.3 i1.6
joka+tors 7.3 c-0.5 d0.4 f0.4 g0.5 k0.5 n0.3 r0.7 s1.0
joka+tule 7.3 a0.4 c1.0 d0.5 i0.8 p0.5
joka+tuli 7.3 a0.5 c2.6 e-0.4 p0.5
joka+vaat 7.3 e-0.3
joka+viik 7.3 b1.0 c-0.4 j0.8 m1.3 p1.7 s0.4
jokain 7.0 a0.4 b0.5 i-0.3 p0.6 s2.3
jokais 6.3 a-0.5 b-0.5 d-0.7 g0.6 i-0.5 j0.7 k0.4 m-0.4 p-0.4 r0.8 s-0.4
joki 7.0 a-0.5 c-0.3 e-0.4 g0.9 h0.6 r0.3
jokin 7.0 a-0.5 c-0.3 e-0.4 g0.9 h0.6 r0.3
joko 7.0 a0.5 c-0.3 d0.8 e1.3 i0.4 r-0.3 s0.4
joku 4.4 a2.0 b1.6 c1.5 d1.0 e0.8 f2.3 g-0.9 h-0.4 j-0.9 l0.6 m1.2 n0.8 q0.4 s1.1 t2.1
joku+joka 7.3 b0.3 d1.5 e-0.5 f0.5 n0.8 o-0.4 r0.7 s-0.3
joku+kats 7.3 a0.5 e1.2 l0.5 p0.5 q0.5 s-0.3
joku+kysy 7.0 b0.5 c0.6 d-0.5 s1.9
joku+muu 7.0 e1.1 g-0.3 h-0.3 i0.7 l0.4 q0.5 s0.4
joku+peru 7.3 a-0.5
joku+soit 7.3 a-0.3 c0.4 d0.4 g-0.5 i-0.4 r-0.3 s-0.4 t1.8
joku+teil 7.3 a0.6 d0.6 e1.9 j0.6 l0.3 q0.5
joku+toin 7.3 a0.8 c1.8 e0.4 f0.7 g-0.6 i2.1 p-0.3
joku+vali 7.3 a-0.3 l1.1
joku+vast 7.3 a1.0 d1.0 e-0.4 i0.4 p0.8
joll 6.3 a1.4 b1.0 c0.6 f2.2 i2.0 j-0.6 m-0.4 p-0.3 r0.4 s-0.4 t0.5
joll+on 6.6 a0.9 b1.1 c1.0 d0.3 f2.4 h0.5 i0.7 j-0.5 k0.4 m-0.4 o0.3 t0.7
jolla 6.6 a0.9 b1.1 c1.0 d0.3 f2.4 h0.5 i0.7 j-0.5 k0.4 m-0.4 o0.3 t0.7
jolloi 7.3 a0.7 c-0.3 i1.6
jonk 4.9 a1.2 b0.8 d0.9 e2.5 f1.0 g-1.3 i1.5 j0.9 l0.9 m-0.3 n-0.3 o-0.5 r-0.6 s1.5 t-0.6
jonk+jalk 7.3 a0.5 e1.0 p0.7 s0.5
jonk+lahe 7.3 b0.3 e-0.5 h0.4 q0.4 r0.4
jonk+te 7.0 a0.6 d0.3 e1.6 i-0.3 j1.3
jonka 5.2 a0.9 b-0.5 c0.5 d-0.3 e2.2 g-0.6 h-0.3 i0.7 j1.5 o-0.4 s0.7 t-0.5
jonkun 6.1 a0.6 b1.6 c-0.4 d1.5 e0.5 f1.2 g-1.0 i1.0 j-0.6 r-0.5 s1.0
jonn 6.2 a-0.5 b-0.5 l0.8 n0.6 o0.6 s-0.4
jonna 6.3 a-0.5 b-0.5 i0.3 k0.3 l0.9 n0.6 o0.6 s-0.3
jono 6.0 b0.4 c0.8 d2.3 g0.6 h0.7 m0.3 p-0.5 r1.0 t-0.4
jonon 7.3 a0.6 c0.4 d1.6 g0.9 h1.2 m0.4 q0.4 r1.4
jonoon 7.3 a-0.5 c0.6 e-0.5 s-0.3
jonoss 7.3 b0.9 d0.6 e-0.5 s1.0
jonotu 7.0 a0.5 d0.5 e0.6 i0.4 j0.6
joo 6.6 c0.6 d0.9 e-0.4 f0.7 g-0.6 h0.5 i0.4 l-0.3 n3.6 o-0.7 p0.5 s0.6
joon 7.3 b0.8 e-0.3 f0.7 g0.6 i0.6 r0.6 s0.7
jopa 7.0 a-0.7 g1.8 n1.5 r1.7 t0.4
jorm 7.0 a-0.4 e0.5 g-0.3 k0.4 m0.6 n0.7
jorma 7.0 a-0.4 e0.5 g-0.3 k0.4 m0.6 n0.7
jos 4.0 a1.4 c2.5 d1.2 e0.8 f-0.7 g-2.2 h-0.5 i2.9 j2.5 k0.3 l0.7 m-0.8 n-0.8 p1.2 q1.9 r-1.0 s1.7 t0.6
jos+asia 7.0 e0.7 f1.4 h1.1 i-0.3 j-0.3 l-0.4 p-0.5 q0.8 r1.0 t-0.5
jos+ei 6.8 a0.5 c1.3 d0.4 e-0.6 g-0.6 i1.7 j-0.4 p-0.4 q0.8
jos+en 7.3 a0.5 c0.7 e0.9 j0.7 p0.9 s-0.4
jos+et 6.8 c-0.4 d-0.4 j-0.3 t0.5
jos+joku 6.3 c0.8 e-0.5 g-0.5 p0.3 r-0.7 s1.4
jos+sais 7.3 b0.7 e-0.3 i0.4
jos+se 6.8 a0.5 d0.5 e-0.4 g-0.4 i-0.4 j1.2 l0.8 r-0.4 s0.4
jos+sinu 7.3 a0.4 e-0.3 g0.4 i-0.5 j1.3 r0.6
jos+tama 7.0 e-0.6 g0.6 j0.4 r0.5 t0.7
jos+tarv 7.3 a-0.4 c-0.3 e-0.6 f-0.4 k0.6 o1.2 q0.5 t0.7
jos+tulo 7.3 a-0.5 e-0.3
josk 6.6 c-0.3 d-0.5 e0.5 g0.6 h0.6 j0.5 r0.9 s1.0
joskus 6.6 c-0.3 d-0.5 e0.5 g0.6 h0.6 j0.5 r0.9 s1.0
joss 4.8 b4.0 d0.8 e0.5 f0.9 g-1.9 j-0.6 k-0.3 l-0.8 n0.3 o2.5 p-0.3 r-0.5 s0.8 t1.5
joss+asia 7.3 a-0.3 i-0.4 n0.8 r0.4 t0.4
joss+meid 7.3 b0.8 e0.3 i-0.3 p0.9
joss+naky 7.3 a-0.3 b-0.4 c0.4 g-0.3 h0.4 n0.5 o0.9 s-0.4
joss+on 6.2 b1.4 e1.1 f1.3 g-0.5 j-0.5 k0.7 m-0.4 o1.1 s-0.6 t0.7
jossa 5.0 b3.6 e0.6 f1.0 g-1.7 i-0.9 j-0.5 k-0.3 l-0.7 m-0.7 n0.4 o2.8 p-0.4 r-0.4 s0.9 t1.6
jossai 6.8 a0.3 b0.7 c-0.3 d1.2 i1.1 m1.0
jost 5.9 b0.3 e1.1 f0.8 g-0.6 h0.5 j0.4 n0.5 p-0.5 q0.6 s0.9
josta 6.1 a0.4 c0.4 e0.6 f0.7 g-0.5 h0.8 i-0.7 j0.5 p-0.4 r-0.3 s0.6
jostai 7.3 c-0.3 e0.6 h-0.3 i0.5 n0.6 q0.8 s0.4
jota 4.8 a0.8 c-0.8 d2.9 f0.8 g-0.8 j-1.1 k0.5 m0.6 n0.4 o0.6 p1.1 q1.8 r-0.4 s0.5 t0.3
jota+ei 7.0 a0.5 d0.7 f0.7 g-0.3 l0.8 m1.5 o0.5
jota+en 7.3 b0.5 m-0.4 p0.9
jota+han 7.3 c0.8 i0.7 q0.5
jota+vaar 7.3 a-1.1 b-0.3 d0.6 e-0.9 i0.5 j-0.4 p-0.3 s-0.5
jotain 5.5 a0.5 b-0.4 c-1.2 d2.0 e1.3 g-0.6 h0.4 j-0.3 k0.6 m-0.5 n0.4 o0.6 p-0.5 q1.6 t0.7
jote 4.2 a-1.8 b-1.4 c-1.5 d0.7 e-0.6 g-1.2 h-0.3 i1.5 j-0.9 k1.5 m-0.9 n-0.5 p-0.6 r-0.5 s-0.5 t0.3
jote+emme 7.3 i0.3
jote+en 6.6 b-0.3 d0.7 e-0.7 g-0.3 i-0.3 k2.2 p0.5 s-0.3
jote+joud 7.3 a-0.3 k0.3 l1.4 p-0.4
jote+kirj 7.0 a-0.5 d0.3 g-0.5 h0.3 i1.0 r0.5 t0.6
jote+maks 7.3 a0.5 e1.4 j-0.3 p1.2
jote+se 7.3 a-0.4 b-0.4 e-0.4 n0.3 q-0.4
jote+sita 7.3 a-0.5 i-0.8
jote+tarv 7.3 d0.3 f0.5 h1.1 i-0.4 l0.3 o0.3 r0.5
jote+vast 7.3 a-0.3 b-0.4 e-0.4 g-0.4 k-0.4 n0.4 q-0.4
joten 4.2 a-1.8 b-1.4 c-1.5 d0.7 e-0.6 g-1.2 h-0.3 i1.5 j-0.9 k1.5 m-0.9 n-0.5 p-0.6 r-0.5 s-0.5 t0.3
jotk 5.7 b2.6 c0.8 d-1.1 e-1.0 g-0.6 h-0.5 i-0.4 j-0.5 l-0.5 m-0.5 n-0.3 s1.0
jotk+ovat 7.3 a-0.3
jotk+te 7.3 a-0.5
jotka 5.7 b2.6 c0.8 d-1.1 e-1.0 g-0.6 h-0.5 i-0.4 j-0.5 l-0.5 m-0.5 n-0.3 s1.0
jott 6.5 a-0.6 b-0.4 c0.5 f0.6 h0.4 i-0.4 n0.5 o1.0 p-0.3 q0.4 r0.8 t0.4
jotta 6.5 a-0.6 b-0.4 c0.5 f0.6 h0.4 i-0.4 n0.5 o1.0 p-0.3 q0.4 r0.8 t0.4
joud 5.4 a-1.1 b0.9 d-0.4 g-1.2 h0.4 i-1.3 k5.6 l3.7 n0.5 p-1.2 q1.8 s-0.8
joud+jatt 7.3 b0.7 c0.5 e0.6 f-0.3 k1.9 m0.7 q0.5 r0.4
joud+peru 6.8 a-0.4 b-0.3 d0.4 e0.6 i-0.3 k2.9 n0.4 o0.4 r0.3
joud+pyyt 7.3 l1.8
joud+siir 7.3 a-0.3 k0.5 l0.4 n0.8 t0.9
joud+vali 7.3 c0.4 d-0.3 f0.6 h0.6 i-0.4 l-0.4 n-0.3 q0.5 t-0.5
joudui 7.3 a-0.3 k0.4 l1.3 m0.4 t0.6
joudum 6.8 f0.7 h0.3 i-0.6 j0.7 k1.3 q0.6 r0.5 t-0.3
joudun 5.9 a-0.4 b1.5 e0.6 g-0.7 i-0.6 j-0.4 k4.3 l2.0 m0.3 n0.5 o0.4 p-0.6 q1.8 s-0.5 t-0.4
joudut 7.3 a-0.5 k0.5 l1.5 p-0.3 t0.9
jouk 7.0 c-0.4 e-0.4 m1.0 s0.8
jouko 7.3 c-0.4 m1.0 s0.9
joul 4.7 a-1.9 b-1.2 d1.0 e-0.8 f-0.6 g0.7 h1.9 i1.0 j-1.4 l3.3 n1.1 o-0.4 p-0.8 r1.5
joul+aika 7.3 i-0.3
joul+enka 7.3 e-0.3
joul+ja 7.3 c0.5 e-0.4
joulua 6.6 a-1.0 c-0.8 d-0.4 e-0.3 g1.0 h-0.4 i-0.3 l0.9 n0.8 p-0.4 r0.9
jouluk 5.2 b-0.6 c0.8 d1.6 e-0.4 f-0.4 g-0.4 i2.0 j-0.8 k-0.3 l2.0 n0.6
joulun 6.3 b-0.3 c1.7 e-0.4 h1.8 i0.9 j-0.3 k0.8 l1.1 o-0.4 p-0.5 r0.8 s0.4 t0.3
joun 7.3 a-0.5 h0.7 k1.2
jouni 7.3 a-0.5 h0.7 k1.2
jous 7.3 a-0.5 l2.3
jousta 7.3 a-0.5 l2.3
jout 5.9 a-0.6 b0.4 d-0.9 e-0.7 g-0.8 i0.7 j-0.5 k1.6 m-0.4 n-0.3 o0.5 p-0.5 q1.4 r-0.4 t-0.4
joutaa 7.3 a-0.5
joutse 7.3 e-0.3 i0.7 s-0.3
joutui 7.0 a-0.4 c-0.4 d-0.4 e-0.4 o0.5 s-0.4
joutuu 7.3 a-0.4 e0.5 k2.0 l0.5 o0.3 q1.7 r0.4
juha 5.9 a0.8 b-0.4 c1.6 d0.4 e0.4 f-0.4 g-0.7 j0.3 m-0.6 p0.9 r-0.6 s0.5 t-0.4
juha+ja 7.0 c1.1 e0.4 g-0.3 n0.4 t-0.3
juhani 7.0 c0.6 j1.0
juhann 6.2 a0.7 c1.2 d0.7 e0.5 f-0.4 g-0.6 j-0.4 m-0.4 p1.1 r-0.3 s0.6
juhl 6.2 a0.4 c1.5 d0.5 g0.8 h1.2 j-0.3 n1.4 o0.6 p-0.4 r1.5 t1.4
juhlat 7.3 a0.6 b0.4 e1.3 s0.4 t1.1
jukk 6.6 b0.5 e0.6 f1.2 g-0.6 k-0.4 l0.6 o0.4 t1.3
jukka 6.6 b0.5 e0.6 f1.2 g-0.6 k-0.4 l0.6 o0.4 t1.3
juli 6.6 a-1.0 b-0.5 f0.4 g-0.6 i-0.6 j-0.4 m0.4 n0.4
julist 6.6 a-1.0 b-0.5 f0.4 g-0.6 i-0.6 j-0.4 m0.4 n0.4
julk 5.2 a1.0 b-1.0 c2.1 e-0.3 f-0.5 g-1.3 i0.3 j-0.4 m0.9 p-0.6 r-0.8 s3.3 t0.6
julk+ja 7.3 c0.8 d-0.3 e-0.5 h0.5 m0.8 o-0.3 s0.9
julkai 5.7 b-0.6 c1.3 d-1.1 e0.4 f-0.4 g-0.9 h-0.4 i1.0 k-0.4 m0.6 n0.3 o-0.4 p-0.6 q-0.4 r-0.8 s0.5
julki 7.3 c0.8 d-0.3 e-0.5 h0.5 m0.8 o-0.3 s0.9
julkis 6.2 a1.2 b-0.3 c1.0 d1.4 e-0.4 f-0.5 g-0.6 i-0.5 n-0.4 o0.4 s2.7 t1.0
jumi 6.3 a-0.8 b-0.5 c-0.5 d-0.4 g-0.5 i0.5 j-0.3 k1.7 l2.2 n0.5 o1.1 r-0.5 s-0.4 t1.0
jumi+ja 7.0 a-0.6 e-0.4 g-0.6 l2.5 o0.4 t1.5
jumiin 7.3 a-0.5 g0.4 k1.7 r0.3
jumiss 6.8 a-0.8 b-0.4 c-0.4 e-0.6 g-0.6 k0.3 l2.2 n0.4 o1.4 r-0.6 t1.3
juna 7.3 e0.4 f0.9 g0.3 r0.3
juod 7.0 b0.3 c0.7 e0.3 g0.6 h0.8 i0.7
juod+kahv 7.3 c0.5 i0.8
juodaa 7.3 b0.4 g0.8 h0.8
juok 6.6 c1.4 e-0.6 j0.4 r-0.3
juokse 6.8 c1.6 e-0.5 j0.5 r-0.3 s0.3
juos 7.3 a0.4 b0.7 c0.6 d0.8 j0.5 p0.7
juosta 7.3 a0.4 b0.7 c0.6 d0.8 j0.5 p0.7
juri 5.1 a0.7 b-0.7 e1.0 f1.2 g-0.8 h-0.5 i-0.3 j3.6 k-0.6 m1.1 p-0.9 q0.4 r-0.5 s-1.2 t-0.6
juri+ja 7.0 a0.7 e1.1 f1.4 j1.2 r-0.3
juri+on 7.3 a0.5 e-0.4 g-0.5 j0.7 r-0.3
juri+pyys 7.3 d-0.4 e-1.0 f-0.4 h0.3 i0.7 j0.6 m0.4 o0.3 t-0.3
jurist 5.1 a0.7 b-0.7 e1.0 f1.2 g-0.8 h-0.5 i-0.3 j3.6 k-0.6 m1.1 p-0.9 q0.4 r-0.5 s-1.2 t-0.6
juss 7.3 a-0.5 i-0.3 l0.4 m0.4 n0.4 r0.4
jussi 7.3 a-0.5 i-0.3 l0.4 m0.4 n0.4 r0.4
just 7.3 a0.3 e0.3 f0.4 m0.6 r0.4 t1.2
jute 7.0 c-0.4 d-0.6 e-0.6 f-0.4 g-0.4 i1.0 j-0.3 l0.3 o0.3 p-0.3 q0.4
jutelt 7.3 a0.5 g-0.3 i1.2 r-0.3
jutt 5.4 a-0.4 c-0.5 g-0.6 h0.4 j-0.4 l-0.3 m0.6 n1.5 o0.9 p-0.7 q-0.5 s0.5 t0.4
jutt+on 7.3 a-0.5 d-0.4 h0.7 j-0.3 m-0.4 n0.5
juttu 5.6 a-1.2 b-0.4 d-0.8 e-0.7 h0.6 i-0.8 m0.7 n1.7 o1.0 p-0.6 q-0.4 s-1.0 t0.5
juttua 7.3 a0.5 b0.9 d0.6 e1.0 s1.4
jutu 6.2 a0.4 b-0.3 c0.6 d0.4 e-0.9 i-0.5 j0.8 l-0.3 o0.7 p-0.4
jutun 6.5 c0.4 d0.8 e-0.9 i-0.4 p-0.3
juu 6.6 a-0.7 c-0.3 g0.4 h1.0 i-0.5 j-0.4 n2.9 r0.6
juur 6.0 a-0.9 b-0.5 d0.3 g1.4 h0.3 i-0.8 j-0.4 k0.8 l-0.4 n0.6 p-0.4 r1.9 s-0.4
juuri 6.0 a-0.9 b-0.5 d0.3 g1.4 h0.3 i-0.8 j-0.4 k0.8 l-0.4 n0.6 p-0.4 r1.9 s-0.4
jyva 7.0 a0.6 d0.3 l0.4 m1.1 n-0.4 o-0.3
jyvask 7.0 a0.6 d0.3 l0.4 m1.1 n-0.4 o-0.3
k 7.0 d1.3 e0.6 p-0.3
kaad 7.3 a0.9 e1.4 j1.0 p1.0
kaak 7.3 a-0.6 c-0.5 g-0.5
kaan 4.5 a-0.4 d0.6 e2.0 f1.5 j-1.3 k-0.4 m-0.5 n-0.4 o1.4 p-0.5 r1.1 s-1.0 t1.3
kaan+arvo 7.3 o0.7
kaan+engl 7.3 l0.4
kaan+jo 7.3 e0.6 i0.9 s0.7 t1.0
kaan+oli 6.8 a0.6 d-0.5 e1.9 g0.3 i0.8 l0.4 o0.5 r0.6
kaan+on 7.3 g-0.4 r-0.4
kaan+piti 7.3 a1.3 c1.3 d0.6 e-0.4 f0.7 r-0.4
kaanna 7.3 a-0.6 e-0.4
kaanne 6.5 a-0.6 c0.7 d0.9 e-0.8 f0.7 g-0.8 h0.3 i-0.4 o1.6 r-0.4
kaanno 5.1 a0.7 c0.7 e1.8 i0.4 j-0.8 k-0.4 m-0.8 o-0.4 r0.9 s-0.9
kaanny 7.3 c-0.4 d1.0 f1.6 h-0.3 i0.3 k-0.4 l0.4 q0.4
kaanta 5.7 a0.5 d1.0 e1.6 f1.0 g-0.4 h-0.3 j-0.4 l0.4 m0.3 o0.5 p0.3 r-0.4 t1.0
kaanty 6.8 d-0.4 g0.7 i-0.3 r0.6
kaap 7.3 a-0.4 d-0.5 g-0.4 h0.7 n1.0 q0.3
kaar 7.0 a-0.8 c-0.4 i-0.3 k1.2 l0.9
kaarin 7.3 a-0.5 k1.2 l1.0
kaas 6.8 a0.7 b0.3 c1.1 e0.7 g-1.0 i-0.4 o0.7 p1.0 r-0.4 s1.1 t1.5
kaaso 7.3 b0.6 g-0.8 p0.6 r-0.6 s0.6
kaat 6.6 a1.0 c0.5 d-0.3 e1.8 g-0.4 j1.7 r-0.4 s0.3
kaav 7.0 a-0.4 c0.5 d0.7 e-0.3 f-0.3 g0.4 h0.9 j0.5 r0.3
kade 6.6 a-0.5 c0.3 d0.9 g2.2 h-0.4 i0.5 n1.4 p-0.4 q0.9 r2.2 s0.4
kadess 7.0 c0.6 d0.9 i0.6 s0.5
kado 6.2 a1.2 c-0.9 d-0.6 e1.4 f0.9 g-0.8 i-1.0 j0.6 k0.4 r-0.7 s-0.6 t-0.3
kadonn 6.5 a0.8 c-0.7 d-0.4 e0.6 g-0.7 i-0.8 j0.8 k0.4 r-0.6 s-0.5 t-0.3
kadott 7.3 a0.5 d-0.3 e1.0 f1.3
kadu 7.3 a-0.3 k0.3
kahd 4.1 a1.3 c-0.5 d1.0 e2.1 f1.2 h1.2 i-0.9 j-0.4 k-0.7 l-0.3 m1.3 n0.3 o0.4 q-0.5 s-0.8 t1.0
kahd+ja 6.6 a0.9 c1.0 d-0.5 e2.5 f1.0 g-0.7 i-0.3 l0.4 m1.0 o0.3 p-0.4 r-0.3 t2.0
kahd+minu 7.3 e-0.3 j0.8 m0.8 p0.8
kahd+paiv 7.3 g0.8 r0.7 s0.7
kahd+tunn 7.3 e0.5 t0.6
kahd+viik 5.0 f-0.3 i-0.5 j0.8 o0.8 p-0.3 s-0.4
kahd+vuod 6.5 b0.9 d-0.7 g0.3 h1.2 i0.4 p-0.3 r-0.5 s0.4
kahd+vuot 7.3 e-0.4
kahdek 6.5 d0.7 g0.3 h-0.3 i0.4 t0.3
kahdel 5.9 c0.7 e0.8 g0.6 h1.8 i-1.2 j-0.5 k-0.4 m1.6 p-0.6 q-0.8 r1.2 s-0.6 t0.9
kahden 4.8 c-0.7 e0.9 f0.6 g-0.5 n0.6 o0.6 r-0.4
kahdes 5.4 a1.7 b0.6 c0.4 d0.3 e1.2 f0.9 g-0.4 l-0.5 m1.1 p0.6 q0.3 r-0.4
kaht 6.0 a-0.9 b-0.5 c-0.6 g0.8 h-0.4 i-0.7 j-0.3 k1.1 l0.4 m1.1 n0.4 p-0.5 r0.9 s-0.6 t2.1
kaht+kert 6.5 a-0.3 c-0.4 e0.5 f-0.4 i-0.4 k1.2 l0.6 m1.6 n0.3 o0.8 p-0.6 q-0.4 r0.4 t-0.4
kahtee 6.5 b-0.3 c-0.5 e0.5 i-0.5 k1.4 l0.5 m1.5 n0.6 p-0.4 r0.4
kahv 4.8 a-0.7 d0.6 e0.4 f-0.3 g1.0 h1.3 j0.7 k0.4 l-0.6 m1.2 n-0.4 o-0.6 p-0.4 s0.4 t-0.6
kahv+ja 6.5 b-0.4 c-0.5 e0.4 g0.9 h1.2 j0.6 r0.4 s-0.3
kahv+se 7.3 a-0.5
kahva 7.3 a0.5 d0.3 e1.1 i0.7 p0.6
kahvi 7.0 b0.4 d-0.5 f0.3 h0.7 p-0.3 q0.9 r0.5 s0.7 t-0.3
kahvia 6.8 c-0.4 e0.4 i-0.4 j0.8 k1.1 q0.4
kahvil 6.5 a-0.5 b0.6 c-0.4 e0.4 g0.8 h1.1 i-0.6 j-0.3 m0.4 p-0.4 s0.5
kahvin 7.0 c0.4 d-0.3 e-0.6 g-0.3 j0.7 m0.8 p0.7
kahvio 7.0 e-0.4 j1.0 m1.1 s-0.4
kahvip 7.0 e0.4 h0.7 i-0.3 s0.5
kahvit 6.2 a-0.4 c0.4 d0.7 g0.5 i1.2 j-0.4 k-0.3 p-0.4 r-0.3 s-0.5
kai 6.8 a-0.8 e-0.4 i-0.3
kaid 7.3 a0.7 e1.3 f1.1 p1.0 s0.8
kaid+on 7.3 a0.7 e1.3 f1.1 p1.0 s0.8
kaide 7.3 a0.7 e1.3 f1.1 p1.0 s0.8
kaik 4.1 b0.4 c-1.2 f0.7 g1.7 h1.1 i-0.8 j-0.5 k-0.5 l0.8 m-0.7 n1.7 o-0.6 p-0.5 q0.9 r2.4 s1.9 t2.0
kaik+enne 7.3 a-0.5 k0.6 l1.1 t0.9
kaik+muut 7.3 d0.4 h0.7 i0.4 n1.1 s0.7
kaik+myos 7.3 a-0.5 b-0.4 e-0.5 g0.4 n0.3 q-0.4 r0.4 s0.5
kaik+oli 7.3 a-0.7 e-0.4 g1.5 i-0.4 r1.8
kaik+on 7.0 a-1.0 c-0.4 d-0.3 e-0.6 f0.4 g1.2 h1.0 i-0.4 r1.3
kaik+pape 7.3 g0.5
kaik+toim 7.3 a-0.7 e-0.4 g0.9 h0.4 l0.7 q0.3 r1.0
kaiken 6.0 a-1.0 b-0.4 c-0.3 d-0.5 m-0.3 p-0.4 q0.6 r0.5 s-0.3 t1.1
kaikil 6.0 a0.7 c1.8 d0.7 g-0.4 j-0.5 k0.4 m-0.4 p-0.5 s1.5 t0.9
kaikki 4.5 a0.3 b0.6 c-1.7 e0.7 f1.2 g1.8 h1.3 i-0.6 j-0.7 k-0.5 l1.2 n1.8 o-0.3 q0.4 r2.9 s1.0 t0.8
kain 6.8 a0.6 d2.3 e1.7 h-0.5 i-0.7 l-0.3 o0.4 p0.8 q0.4 r0.5 s0.5
kainuu 6.8 a0.6 d2.3 e1.7 h-0.5 i-0.7 l-0.3 o0.4 p0.8 q0.4 r0.5 s0.5
kaip 6.8 a-0.7 e-0.3 g0.6 j-0.4 r0.7
kaipai 7.0 a-0.5 j-0.4
kais 6.3 c-0.4 j-0.3 m-0.3 n-0.6 o1.2 q0.7 r0.3 s-0.4 t0.3
kaisa 6.8 a-0.4 c-0.3 i-0.3 q0.5 r0.3 t-0.3
kaisu 7.0 d0.6 i0.6 n-0.4 o1.2 p0.4 t0.7
kaiv 6.3 b-0.6 c-0.3 d-0.5 e0.9 f0.4 h0.4 i-0.5 j0.9 k-0.3 l-0.3 m-0.6 n0.3 o1.6 p0.8 q-0.3
kaivat 7.3 e0.4 f0.7 o1.9
kaja 7.3 c0.4 e0.5 g0.6 h1.0 j0.5 o0.5 r0.7 t0.5
kajaan 7.3 c0.4 e0.5 g0.6 h1.0 j0.5 o0.5 r0.7 t0.5
kakk 6.6 d1.0 g-0.5 h0.4 i0.5
kakkon 7.3 e-0.3 g-0.3 h0.3 k0.4
kakkos 7.0 d0.8 i0.8 k-0.4 m0.3
kaks 3.9 a0.8 b2.4 c1.4 d1.7 e1.3 f0.5 g-1.0 h1.9 j-1.2 m1.8 o0.4 p0.5 q0.7 r-0.3 s1.1
kaks+euro 7.0 a0.7 b2.3 c-0.3 d0.6 e-0.7 g-0.4 m1.2 p0.9 s1.3
kaks+ja 6.8 c0.9 d-0.4 g-0.4 i0.7 o1.3 p0.4 s0.7
kaks+kert 6.8 b0.5 c0.7 f0.9 g-0.4 i-0.4 m0.4 p0.5 r-0.4
kaks+kirj 7.3 a0.9 c-0.5 d-0.4 e2.1 i-0.3 j1.2 s0.7
kaks+kuuk 7.0 a1.0 c2.0 d-0.5 i2.4 s0.3
kaks+muut 7.3 b1.3 e-0.7 f1.0 i0.9 j-0.4
kaks+paiv 7.3 b0.6 e0.4 p0.6
kaks+taht 7.3 a0.5 b1.2 g-0.3 r-0.4 s1.3
kaks+tulo 7.3 a0.4 c-0.4 e0.6 h0.8 m0.5 n0.3 o-0.4 p0.9 q0.7 r-0.6
kaks+tunt 6.6 b0.9 e0.3 g-0.4 i1.0 m1.2 o-0.5 r-0.3 s0.4
kaks+viik 6.8 a0.4 b-0.3 c0.5 d0.4 e1.1 g-0.3 l1.3 p-0.4 q1.0 t-0.3
kaks+vuot 6.6 a-0.5 e-0.5 g1.7 h2.2 i-0.7 j0.7 n1.0 r1.7
kaksi 4.1 b1.1 c1.4 d1.1 e1.3 f0.9 g-1.2 h1.4 i-0.4 j-0.9 k-0.3 m0.9 p-0.7 q0.7 r-0.4
kaksik 6.8 b0.4 g0.4 i0.8 m1.2 p1.0 r0.4 s-0.5
kaksin 7.3 a0.3 b0.6 c-0.4 e-0.4 m1.1 s0.7
kala 6.3 c0.4 d-0.3 e-0.4 i0.4 l1.0 n0.7 o0.3
kalast 7.3 l1.3
kale 5.7 a-0.5 c1.1 e-0.8 f0.4 g2.2 h0.5 j-0.5 k0.8 r2.2
kalent 6.0 b0.4 c1.1 e-0.4 g1.2 i0.4 j-0.3 k0.8 l-0.4 m0.3 r1.0
kalevi 7.0 e-0.4 g0.7 h0.4 l0.5 r0.6
kall 5.8 a0.5 b4.4 c-0.8 d-0.5 e-1.2 g-1.2 i0.5 j-0.6 l0.7 n-0.6 o0.5 p-0.6 r-0.7 s-0.9
kall+ja 7.3 a-0.4 b0.5 c-0.5
kall+siih 7.3 a0.3 b1.2 e-0.4 i0.8
kalle 7.0 f0.3 m0.7 o0.4 q-0.3 t0.3
kallei 7.3 a0.3 b1.4 e-0.4 i1.0
kallio 7.0 a-0.9 e-0.3 i-0.5 k0.4 l1.2 n-0.5 o0.3 q0.5 t-0.4
kallis 6.6 a1.1 b4.2 c-0.5 d-0.3 e-0.7 g-0.8 p-0.3 r-0.6 s-0.6
kalt 7.0 a0.8 d-0.3 e0.8 g-0.4 i0.4 p1.4
kamp 5.9 a1.1 b0.9 e3.2 g-0.8 h0.4 j-0.5 l0.6 n0.5 o0.7 p-0.6 s-0.4
kampaa 6.8 a0.5 b0.6 c0.8 g-0.6 i-0.5 l0.3 m0.7 n0.5 o0.5
kampan 6.3 a0.8 b0.3 c-0.9 d-0.3 e3.2 g-0.3 h0.6 j-0.4 m-0.3 p-0.4 t0.4
kana 7.3 a0.5 c0.9 d1.3 e0.5 j0.4 s1.0
kang 6.5 f0.6 g0.6 h0.6 i-0.3 j0.6 o0.6 p0.9
kangas 6.5 f0.6 g0.6 h0.6 i-0.3 j0.6 o0.6 p0.9
kann 5.2 a0.3 b1.1 d-0.5 f0.5 g-0.4 h0.5 i1.3 m-0.4 n1.2 p-0.4 r-0.3 t0.3
kann+vast 7.3 d0.6 e0.5 m0.5
kannal 7.3 a1.2 e0.7 g-0.3 i1.6 p0.8
kannat 5.9 b1.1 e-0.8 f0.6 h0.7 i0.7 j-0.4 n1.0 p-0.6 r-0.4 s0.6
kanne 7.3 j0.6 t0.9
kannet 7.3 b0.6 f0.4 k0.3 l0.4 n0.7 p-0.3
kans 3.8 b0.7 c1.0 d0.9 e-0.7 f4.3 g0.3 h0.5 i0.4 k0.4 m0.9 p-0.6 q1.3 r1.7 s-1.3 t1.5
kans+en 6.8 a0.8 b-0.3 c-0.4 d0.4 f1.9 g-0.4 j1.2 k0.5 l0.4 n0.5 p0.4
kans+ja 6.6 a-0.4 d-0.6 f-0.4 g-0.5 l-0.4 o0.8 r0.5 s-0.3 t-0.3
kans+joka 7.3 j0.7
kans+kahd 7.3 a0.3 d-0.3 e1.2 f1.5 g-0.3 r-0.4
kans+ne 7.3 a-0.9 t1.7
kans+niin 7.3 e0.3 f0.3
kans+on 7.0 a-0.4 e0.4 g-0.4 h-0.3 i0.4 n0.6 q0.7
kansan 6.8 d0.5 f0.6 g0.4 p0.4 r0.4 s0.3
kansi 7.3 a-0.4 e-0.4 f0.4 k0.4 m0.5 n0.3 o0.6
kansik 7.3 a-0.4 d0.5 q0.7 s-0.3 t1.1
kansio 5.1 a-0.5 c0.7 f-0.4 g-0.8 l-0.4 n-0.4 p-0.4 q0.4 r-0.4 s-0.7 t0.6
kansli 7.0 c0.6 h0.7 n0.4 o-0.3 t0.9
kanssa 4.3 a0.7 b1.0 c0.3 d0.6 f4.0 g1.1 h0.5 i1.1 k1.1 l0.7 m1.0 p-0.4 q0.9 r2.5 s-1.5
kant 5.5 a0.4 b-0.6 c-0.3 d-0.6 f-0.5 h0.6 i-0.9 j1.4 m0.7 n-0.3 o0.4 q-0.5 s-1.1
kant+ja 7.3 a0.5 e0.6 g-0.3 s-0.4
kant+on 7.0 a-0.4 c0.3 d-0.4 e0.3 g0.3 h0.8 i-0.3 m0.7 r0.4 t0.4
kanta 7.0 e0.4 o1.0
kantaa 7.0 c-0.3 r-0.3
kantee 7.0 a1.0 c0.3 j1.4
kantel 7.0 a0.5 j1.5 m0.8 p0.7
kantto 6.6 d-0.4 g0.6 h1.1 i-0.4 j-0.3 m0.6 r0.4 s-0.6
kapp 5.2 a-1.5 c-0.6 d-0.6 g-0.8 i-0.9 j-0.8 m-0.3 p-0.7 q0.3 r-0.4
kappal 5.3 a-1.5 c-0.5 d-0.6 g-0.8 i-0.9 j-0.8 m-0.3 p-0.7 q0.3 r-0.4
kara 4.8 b-1.0 c-0.9 d-1.0 e0.7 f-0.7 g-1.6 h-1.1 i-1.5 j2.8 k1.2 l-0.3 m1.8 r-1.1 s-1.6 t0.6
kara+ja 6.6 c-0.3 j0.5 r-0.3 s-0.4
kara+tuom 7.3 g0.5 j-0.3 r0.5
karaja 5.3 a0.9 b-0.4 d-0.4 e-0.7 f-0.4 g-1.0 h-0.4 i-0.9 j2.9 m1.3 n-0.4 p0.4 q-0.3 r-1.0 s-0.7
karaji 5.6 a-1.5 b-0.6 c-1.1 d-0.4 e0.7 f-0.3 g-0.4 h-0.8 i-0.8 m0.7 n0.5 p-1.0 q0.4 s-1.1 t0.5
karh 6.3 b0.6 e1.1 g-0.4 i-0.5 k0.3 l0.4 n-0.4 p0.3 q1.9 s-0.6
karh+teil 7.3 a0.4 d0.4 e0.4 j0.4 l1.0 p-0.4
karhuk 7.3 a0.4 e0.7 f0.3 l0.8 p-0.5 q1.2
karhul 7.3 a-0.3 b0.6 p0.3 q1.0
kari 6.6 b0.7 c0.4 e0.4 g-0.5 h0.3 i0.4 j0.5 p0.5 s-0.4
karj 7.0 a-0.3 e-0.3 i-0.3
karjal 7.0 a-0.3 e-0.3 i-0.3
kark 6.8 a-0.7 c-0.5 d-0.3 e-0.5 g0.4 i-0.5 k0.5 r0.3 s-0.3
karm 7.3 e0.4 g-0.5 r-0.5
kars 6.1 a-1.1 b-0.4 d-0.3 e-0.7 g0.9 j-0.4 l2.1 m-0.4 n0.4 o-0.5 p-0.4 q0.6 r0.9 s-0.4 t-0.3
karsiv 6.2 a-0.8 b-0.3 e-0.6 g0.4 j-0.4 l2.2 m-0.3 n0.4 o-0.5 p-0.4 q0.6 r0.5 s-0.4 t-0.3
kart 6.8 b0.5 g0.8 h0.6 i-0.4 p0.6 r0.9 s0.4
kart+ja 7.3 b0.6 e-0.3 g0.3 p0.8 r0.5
kartas 7.3 g0.3 r0.4 s0.7
kasa 7.3 g0.3 r0.3
kasaan 7.3 g0.3 r0.3
kasi 5.1 a-1.5 b-1.0 c-0.5 d-1.0 e-0.5 g-1.2 h0.6 i-0.4 j-1.1 k-0.3 l-0.6 m1.6 n1.0 o0.4 p-0.3 q-0.5 r-1.1 s-0.3 t-0.6
kasi+ja 6.8 a0.5 g-0.3 i1.6 r-0.4
kasi+on 7.3 a-0.7 c-0.4 d-0.5 q0.4
kasial 7.0 a0.4 e0.8 s0.9
kasiin 7.3 c0.7 h0.9 i0.7 n1.2 r0.3
kasiki 7.3 a-0.3 k0.3 n0.4 s-0.3
kasin 7.3 r-0.4
kasioh 7.3 a-0.6 e-0.3
kasite 6.5 a-0.6 c-0.4 d-0.5 g-0.3 h0.5 i-0.4 n0.3 p0.4 q-0.3
kasitt 6.1 a-0.4 b-0.5 c-0.6 d-0.6 f1.0 g-0.6 j-0.6 l-0.4 m1.7 n-0.3 o0.8 r-0.6 s-0.4 t-0.6
kass 5.2 a-1.8 b-0.5 c-0.9 d-0.4 e0.6 g0.9 i-1.4 j-0.7 l2.9 n1.3 o0.4 p-0.9 r1.6 s-0.4 t0.9
kass+on 6.8 c-0.5 d0.6 e0.9 g-0.5 i-0.3 l1.4 m0.5 q0.6 r-0.3 s0.6 t0.8
kassa 6.3 c-0.5 d-0.4 e1.0 g-0.4 i-0.5 l1.4 n0.7 s-0.3 t1.1
kassaj 6.6 d0.4 e0.4 f0.7 g0.7 h0.4 i-0.4 r1.0 s0.4
kassal 6.8 a-1.2 b-0.3 e-0.5 f0.6 g0.4 i-0.3 j-0.3 l-0.3 r1.0 s-0.4 t-0.4
kassan 7.0 a-0.4 e0.4 k0.5 l0.8 n1.2 o1.2
kassat 7.0 a-0.7 g1.4 l1.7 m0.8 o-0.4 q0.5 r1.7
kasv 6.5 a1.2 b0.5 c-0.5 d2.0 e1.3 g-0.8 h-0.8 n0.4 p0.6 q-0.4 r-0.5
kasvoi 7.0 a1.1 b0.7 d0.7 e1.3 g-0.3 i0.6 p0.8
kate 6.5 a-1.0 b0.8 c-0.4 g-0.8 i-0.5 l2.0 m0.9 n1.3 o-0.5 p-0.6 q1.2 r-0.3 s-0.5
kate+kun 7.3 a-0.6 e0.6 g-0.5 h0.5 l0.6 m0.7 n1.7 o-0.4 p-0.3 q1.5
kateis 6.8 a-1.1 c-0.4 g-0.7 h0.4 i-0.4 l2.2 m0.6 n1.4 o-0.5 p-0.5 q1.3 s-0.4
kati 7.0 k0.5 p0.5 t0.9
katj 7.0 b-0.3 c0.4 f0.4 g0.7 h0.9 i-0.4 k-0.4 m0.9 p-0.4 r1.2 t0.3
katja 7.0 b-0.3 c0.4 f0.4 g0.7 h0.9 i-0.4 k-0.4 m0.9 p-0.4 r1.2 t0.3
katk 6.0 a2.0 b-0.7 c1.1 d-0.4 e2.3 f-0.4 g-0.8 h-0.5 i1.1 l0.4 m-0.4 p1.0 r-0.6 s-0.4 t2.3
katkai 6.6 a2.2 c1.1 d-0.7 e2.4 g-0.6 h-0.4 i1.0 l0.6 n0.3 p0.6 r-0.3 t2.0
katkea 7.0 a-0.4 b-0.3 c0.4 e-0.5 j0.4 t0.7
kato 5.9 b-0.4 g0.4 j0.3 k2.1 m0.7 o-0.5 q-0.4 r0.5 s0.3
katoaa 7.3 e-0.4 m1.1 s0.9
katon 7.3 e0.7 j1.1
katota 7.3 d0.4 e-0.4 f0.5 h0.5 k0.7
kats 4.5 a1.3 d0.7 e1.7 f1.1 g-1.0 h-0.5 i1.1 j0.7 k2.9 p1.0 q2.4 r-0.6 t-0.5
kats+etta 7.0 a0.3 c0.5 e0.8 i-0.4 j0.5 p1.2
kats+ette 7.3 a0.5 c0.5 d0.4 e0.5 p0.3
kats+jaa 7.3 a-0.6 k1.8 q0.5
kats+lask 7.0 e0.4 j0.3 m0.4
katsel 6.0 a-1.3 b-0.5 c-0.8 d0.8 e-1.1 g-0.4 i1.6 j-0.8 k2.6 m-0.3 n0.5 p-0.7 s-0.6 t-0.4
katsoa 6.6 a0.8 b-0.3 e0.7 g-0.4 h-0.3 l1.1 p-0.3 t0.9
katsoi 6.6 b0.5 c-0.5 d-0.5 e-0.3 g0.9 h0.5 i-0.4 k-0.6 p0.6 q0.9 r0.9 s-0.6
katsoj 7.3 a0.3 c1.0 d1.3 s1.0
katsok 7.3 c0.7 k0.3 s0.8
katsom 6.2 a1.3 c0.4 e2.8 f1.1 g-0.6 i-0.9 j1.5 m1.0 p1.3 q0.6 r-0.5 s-0.6 t-0.3
katson 7.0 a-0.3 d0.4 e-0.6 q0.5
katsoo 7.3 a0.4 b0.8 e0.3 f0.8 i0.6
katsot 6.0 a1.1 b0.4 c-0.4 d-0.6 e1.5 g-0.7 i0.7 j0.5 k1.0 m-0.5 o0.6 p0.6 q0.8 r-0.6 s0.3
katt 5.5 a2.2 c-0.5 d-0.6 e1.6 f-0.5 g-1.0 i0.6 j2.5 k-0.4 l1.1 m1.4 p1.2 r-0.7
katt+vuot 7.3 a0.7 j0.5 p1.7
katta 7.3 a0.8 e0.7 g-0.5 i1.6 r-0.4
kattel 7.3 b1.0 c0.5 d-0.5 e-0.3 m1.0 s0.5
katto 6.6 c-0.3 d-0.4 e-0.3 i-0.4 l1.5 p1.3 s-0.3
kattoa 7.3 a0.4 i-0.4 j1.4
kattor 7.3 a0.5 e1.6 i-0.4 j0.3 p0.8
kaua 6.5 c0.4 d1.0 e-1.0 g-0.6 i0.8 j-0.4 l-0.4 p1.3 r-0.3 s-0.5
kaua+kuin 7.3 a0.5 c0.5 e0.6 p1.2
kauan 6.8 a0.5 b0.4 c0.5 d1.3 e-0.8 g-0.4 j-0.3 l-0.4 p1.5 s-0.4
kauank 7.3 a-0.4 i1.2
kaud 7.3 a0.8 b0.8 d1.0 i1.4 k1.1
kauk 7.3 a0.3 b0.6 c0.4 d0.7 f0.9 r-0.3 s0.6
kaun 6.0 c0.4 d0.4 e1.0 g2.3 h0.5 i-0.7 j0.3 k-0.3 l-0.4 o0.4 p-0.6 r2.4 s1.0
kaun+etta 7.3 a-0.5 g1.0 q0.5 r1.3
kaunii 6.6 c0.6 e-0.5 g1.3 q0.3 r0.9 s1.5
kaunis 6.6 b-0.3 d0.5 e1.7 g1.2 h0.4 i-0.5 j0.6 k-0.4 l-0.3 o0.5 p-0.4 r1.8 s-0.3
kaup 4.5 a0.4 b-0.8 c1.6 d0.8 e0.8 f1.1 g-0.4 h0.6 i0.6 j1.1 k-0.7 l-0.3 p-1.1 q0.6 r0.3 s1.8 t0.6
kaup+ja 7.3 a-0.3 d-0.3 i-0.4 j-0.4 n0.8 r0.4 t0.3
kaup+kans 7.0 a-0.6 d-0.5 f-0.3 h0.4 l-0.3 o0.9
kaup+pank 7.3 c0.4
kaupan 6.3 a0.7 c0.8 d0.7 e2.1 i-0.6 j0.6 l-0.3 n0.5 p-0.5 r0.6 s-0.4
kauppa 5.2 a0.3 b-0.4 c1.2 d0.8 e-0.3 f1.5 g-0.7 h-0.9 i1.2 j1.0 l-0.4 m0.4 n-0.5 r-0.4 s1.9 t0.9
kaupun 5.5 a-0.4 b-0.4 d-0.9 e0.5 g0.3 h1.1 m-0.4 o1.0 p-0.7 q0.8 r0.8 s0.5 t-0.5
kaur 7.3 a0.9 b1.8 d0.3 e2.5 g-0.4 i0.4
kaus 6.6 b0.4 c0.5 e-0.5 g0.3 h0.6 i-0.4 j0.5 l0.8 p-0.5
kausi 7.3 b0.8 g0.6 h0.8 r0.6
kaut 6.3 a1.0 c-0.4 e0.4 g-0.4 i0.9 j0.9 l0.6 m0.7 o-0.4 p0.7 q0.5
kautta 6.3 a1.0 c-0.4 e0.4 g-0.4 i0.9 j0.9 l0.6 m0.7 o-0.4 p0.7 q0.5
kave 6.3 a1.1 b-0.4 c1.0 d1.3 e0.3 f-0.3 g-0.8 h-0.3 i0.6 j-0.3 m0.9 n-0.5 o-0.4 r-0.7 s1.1 t0.7
kave+joka 7.3 a0.6 c1.5 d0.7 e0.4 i0.6 r-0.3 s1.0
kaveri 6.6 b-0.3 c0.6 d1.0 e0.5 g-0.7 i0.9 r-0.7 s0.4 t0.5
kavi 4.8 a0.9 b1.1 c0.9 d1.6 e2.9 f0.4 g-0.5 i1.5 j0.4 k0.9 l1.0 n1.6 o0.5 p-1.4 r0.8 s-1.0 t0.4
kavi+ja 7.3 a0.4 i1.1 j0.3 s0.9
kavi+lapi 7.0 a0.5 b0.6 d-0.6 e1.1 n0.8 o0.9 t-0.3
kavi+oike 7.3 a0.9 g-0.4 j1.6 r-0.4
kavija 7.0 a0.5 b0.7 e1.3 f0.6 h-0.5 k0.3
kavimm 7.3 a1.0 d1.6 e0.6 g-0.4
kavin 6.3 a0.5 b0.9 d-0.8 i0.4 j1.2 n0.7 o0.6 s-0.4 t-0.4
kavisi 6.8 a-0.6 g-0.4 k2.1 l0.6
kay 6.5 b1.0 c-0.4 d-0.6 g-0.4 i-0.3 k0.4 m0.8 o0.7 r-0.5
kayd 7.3 a-0.3 c0.4 d-0.3 e0.5 g-0.3 m0.5 o0.3 t0.6
kayk 7.3 e0.4 k0.6 m0.8 n-0.5
kaym 6.8 a-0.3 f0.3 i-0.3 k0.6 o0.4 q0.6 s0.7
kayn 5.5 a0.8 b0.5 c0.6 d0.4 e1.8 f1.7 g0.8 h0.5 j0.8 k0.6 m2.1 n0.8 r0.6 s-0.7
kayn+paik 7.3 a-0.4 c0.6 d0.6 e-0.4 f0.9 g1.0 k1.0 r0.9 s-0.3
kaynni 6.6 a0.7 e1.0 g-0.5 l0.4 m1.5 p0.5 q-0.3
kaynti 6.8 b1.0 c0.6 f0.8 g0.9 h0.9 i-0.4 m1.2 q0.3 r0.5 t0.4
kaynyt 6.3 a0.4 b-0.3 d0.7 e0.7 f1.2 h-0.3 j1.5 k0.7 p-0.4 s-0.5
kayt 4.8 a-0.5 c0.7 f1.0 g1.0 h1.7 i0.9 m-0.5 p0.6 r1.7 s-1.1
kayt+lapi 7.3 a-0.3 e-0.3
kayt+on 7.0 a0.9 c0.8 d0.8 f0.7 g-0.4 i-0.3 j0.7 l0.3 n0.3 p1.3 t0.4
kayta 7.3 a-0.7 d-0.3
kaytan 7.3 h0.3 p1.2
kaytav 7.0 a-0.5 c0.4 d-0.4 g1.5 h1.1 m0.3 q0.4 r1.8
kaytet 7.3 a-0.6 s-0.3
kaytii 7.3 b0.7 i0.4
kaytos 7.0 e-0.3 r-0.4
kaytta 5.9 a-0.5 b-0.5 e0.4 f0.8 g1.2 h0.7 i0.9 j1.0 o0.3 r1.7 s-0.7
kaytto 6.2 a1.3 c1.0 d0.9 e0.3 f0.5 g-0.9 i0.7 j-0.4 r-0.5 t0.7
keha 7.3 a-0.5 g1.6 n0.9 r1.6 t1.8
kehi 6.8 c1.1 e-0.4 f1.0 g0.6 h1.0 q0.7 t0.9
kehitt 7.3 b0.3 g0.8 h0.8
kehity 7.3 a0.5 c1.0 e-0.5 f1.2 h0.3 q0.5 t0.7
keho 7.3 a0.4 c0.9 d0.9 j1.3
keht 7.0 b0.4 e0.7 g0.8 p0.9 r0.6 t1.2
kehtaa 7.0 b0.4 e0.7 g0.8 p0.9 r0.6 t1.2
kehu 5.3 a-2.6 b-0.9 c0.4 d-1.2 e-0.5 g5.0 h2.5 i-1.3 j-0.8 o1.1 p-0.8 q1.0 r5.7 t0.5
kehua 7.3 e1.4 s1.0
kehui 6.3 a-1.0 b-0.3 c0.6 e-0.6 g2.3 h0.9 i-0.6 j-0.3 m0.3 o0.6 q-0.4 r2.1
kehuin 7.3 a-0.4 e-0.4 g1.0 h0.9 r0.9 s0.9
kehuiv 7.0 a-0.7 g1.1 r1.1 s-0.4
kehuja 7.0 a-0.6 d-0.5 f0.4 g1.6 h0.5 q0.5 r1.8 s-0.7 t0.8
kehutt 7.0 a-0.6 c-0.3 d-0.3 k0.6 l0.4 o0.4 q1.4 r0.4
kehy 6.6 a-0.4 c0.5 g0.9 h0.3 i-0.3 k0.3 n1.3 p0.9 r1.1 s-0.3 t-0.4
kehyks 7.0 a-0.6 g0.6 h0.3 n1.5 p-0.3 q0.5 r0.9 t-0.3
kehyst 7.3 c0.9 l0.3 p1.3
keij 7.3 b0.9 i0.8
keijo 7.3 b0.9 i0.8
keit 5.3 a0.7 c2.2 d1.4 e1.2 h1.2 l-0.6 o0.4 p-0.9 q1.9 r1.3 s1.6 t1.3
keit+latt 7.3 k-0.4 m0.3
keit+on 7.0 a1.2 b0.5 c0.8 d1.7 e0.9 g-0.4 i0.8 j-0.3 r-0.3 s1.6
keitti 5.4 a0.7 c2.3 d1.4 e1.3 h1.3 i-0.7 k-0.7 l-0.5 o0.4 p-0.8 q1.6 r1.4 s1.7 t1.4
keks 6.8 b0.8 e0.9 g0.5 i-0.3 j0.8 r0.5 s0.5
keksit 7.3 e0.4 s0.7
kela 7.0 a-0.6 e-0.3 g0.5 k0.5 l1.0 o1.7 r0.5
keli 7.0 a-0.7 c-0.4 e0.6 g0.4 k0.9 l0.4 p-0.3 q-0.3
keliri 7.3 a-0.5 c-0.3 e0.4 h-0.6 k1.3 l0.4
kelk 7.3 a0.6 b1.0 e0.4 g-0.4 i1.2 l0.9 r-0.4
kelkka 7.3 a0.6 b1.0 e0.4 g-0.4 i1.2 l0.9 r-0.4
kell 5.2 d-1.2 i-1.0 j-0.9 k0.7 n0.5 r0.6 s-1.1 t2.4
kellar 7.3 c-0.3 e0.7 h-0.3 k0.3 p0.6 r0.6
kello 5.4 d-1.4 e-0.5 h0.4 i-0.9 j-0.8 k0.6 m0.4 n0.7 p-0.7 s-0.9 t2.3
kelp 6.5 a-1.5 b-0.5 d-0.6 e-0.5 g2.0 h0.5 i-0.5 k1.4 m-0.4 p-0.3 r2.6 s-0.8
kelpaa 6.5 a-1.5 b-0.5 d-0.6 e-0.5 g2.0 h0.5 i-0.5 k1.4 m-0.4 p-0.3 r2.6 s-0.8
kemi 7.3 a-0.5 e-0.4 g0.5 r0.8 s1.1
kemist 7.3 a-0.5 e-0.4 g0.5 r0.8 s1.1
kemp 7.0 a-0.9 d-0.4 e-0.6 g0.9 h0.7 l0.6 o0.9
kene 5.6 a1.6 c-0.8 d1.6 e0.6 f2.7 g-0.7 j-1.0 l-0.6 m-0.3 n-0.6 o1.6 p0.4 s0.5
kene+kasi 7.3 a0.4 e0.9 s0.9
kenell 6.1 a1.0 c-0.8 d1.1 e-0.6 f2.6 j-0.6 l-0.5 n-0.6 o0.6 p-0.5 r0.5 t0.3
kenen 6.6 e1.4 g-0.4 i-0.4 j-0.4 o1.6 p-0.5 r-0.4 s0.9
keng 7.3 b0.7 p0.8
kengat 7.3 b0.7 p0.8
kenk 7.3 a-0.3 l0.7
kent 6.5 a-0.7 b-0.4 d0.4 e-0.3 f0.4 i-0.8 j1.0 k1.2 l-0.5 o0.5 p-0.5 q1.2 r0.6 s1.5 t-0.4
kentta 7.0 a-0.8 b-0.4 f0.5 g0.4 i-0.3 l-0.4 o0.6 p-0.3 q1.3 r0.9
kera 6.3 b0.6 c0.6 g0.7 h0.9 p-0.4 r1.1 s1.0 t-0.3
kerava 7.3 b0.9 s0.8
kerh 6.8 b-0.4 c0.4 g0.7 h0.3 i0.5 m0.7 o-0.3 r0.6 s0.6
kerhoh 7.3 g0.7 r0.5
kerr 3.9 a1.5 b0.3 c2.4 d1.3 e1.4 f1.4 g1.7 h2.7 i1.5 j-1.0 k0.6 l1.0 m0.5 n1.4 p-0.9 q0.6 r2.8 s4.1
kerr+etta 7.3 a-0.8 c0.4 h0.3 i-0.5 n0.4 o0.3 t0.6
kerr+jos 7.0 b0.6 e-0.4 k1.3 l1.2 n0.6
kerr+kuus 7.3 a-0.4 e-0.4 h0.5 n1.4
kerr+kyll 7.3 c1.0 e1.0 i0.6 s1.3
kerr+meil 7.3 a0.9 d2.5 i1.0 s1.4
kerr+mite 7.3 a-0.4 e-0.4 g0.3 q0.3 r0.5 s0.6
kerr+sama 7.3 a0.6 c0.6 d1.6 f0.4 g-0.4 k0.4 l0.6 m-0.3 n0.7 t0.4
kerr+tast 7.3 a0.4 e-0.6 g-0.4 i1.0 j-0.3 r-0.3 s1.4
kerr+toim 7.3 e0.6 g0.4 h0.5 p0.7 r-0.4 s-0.3
kerr+vaar 7.0 a0.5 b0.8 c1.6 d-0.4 e1.4 n0.3 s-0.4
kerral 6.1 b0.5 c-0.9 d-0.6 e1.1 f-0.3 g1.0 h0.8 i-0.7 l1.7 m0.3 n1.0 o-0.5 p-0.6 r1.3
kerran 4.8 a1.4 b-0.4 c2.4 d2.3 e2.4 f1.9 g1.1 h0.7 i-1.1 j0.5 k0.5 m0.9 n0.4 q0.8 r1.6
kerro 7.0 a-0.6 g0.9 h-0.4 l0.8 o0.8 r0.9
kerroi 6.6 a-1.1 c-0.3 d-0.4 e-0.7 g0.5 h0.9 r0.6 s0.8
kerrok 7.0 a-0.5 d0.7 e-0.6 f0.9 g0.5 r0.4 s-0.5
kerron 5.2 a2.0 b1.2 c1.3 d-1.0 e-0.4 f-0.6 g-1.2 h0.6 i2.7 j-0.6 l-0.3 m-0.6 n0.3 q-0.4 r-0.8 s5.3
kerros 7.0 a0.4 b-0.4 e1.4 g-0.3 h0.7 j-0.4 n0.3 o-0.5
kerrot 6.5 a0.5 b-0.5 c1.0 d1.5 e-0.6 h0.7 i2.0 j-0.5 p-0.4 r0.5 s1.1 t0.3
kert 4.0 a1.1 d2.1 e2.3 f2.6 g-0.4 h-0.3 i0.9 k1.5 m1.1 n0.6 p0.4 q1.2
kert+han 7.3 g-0.3
kert+ja 6.8 c0.6 d1.2 f0.4 g-0.3 l0.5 n0.4 o1.1 p0.7 q-0.3
kert+jo 7.3 e-0.9 g0.6 i-0.3 m0.7 o-0.3 q0.4 r0.9 t0.3
kert+kun 7.0 b-0.4 d1.2 e1.7 g0.4 h0.4 o0.5 q0.5 r0.7
kert+meid 7.3 e-0.4 i0.9
kert+mita 7.0 a1.1 b0.7 c-0.3 e1.9 m0.7 s0.9
kert+sama 7.0 a0.5 c0.5 e0.6 g-0.4 i0.6 m0.7 r-0.4
kert+sen 7.3 a-0.4 e0.5 g0.7 r0.6
kert+siit 7.3 a0.4 d0.6 e1.1 i0.6 j0.6 p1.0 s0.9
kert+tari 7.3 e0.4 s0.5
kert+vaar 7.3 a0.5 e1.2 i-0.4 p0.6
kert+vast 7.3 a0.3 c-0.5 d0.5 i-0.3 p1.0
kert+viel 7.3 d0.5 e-0.3 g0.3 p0.6 q0.5
kerta 5.9 a1.3 b-0.7 c0.3 d1.2 e2.1 f-0.5 g-0.4 i1.1 j-0.5 k0.6 n-0.4 s-0.6
kertaa 4.7 b-1.0 c-0.4 d1.9 e1.4 f2.0 g-0.4 h-1.1 i0.7 j-1.0 k1.4 l1.1 m1.5 n-0.3 o-0.7 p0.5 q0.7 s-1.5
kertoa 5.9 a0.8 c-0.4 e0.6 f1.7 g-0.4 h0.4 i1.2 j0.7 k1.3 m0.6 n-0.4 p-0.6 q0.4
kertoi 6.8 a0.6 c0.5 e1.0 g-0.4 m0.9 o1.1 p0.5 s-0.3
kertok 6.5 a-0.7 c0.3 d0.5 e-1.2 g0.8 h0.5 j-0.3 m0.3 p-0.4
kertom 6.3 a0.9 b1.7 d-0.3 h-0.3 i-0.3 p1.3 q0.3 s2.6
kertoo 6.5 a0.4 c-0.4 e1.1 g-0.3 i-0.3 j0.7 n0.3 r-0.4 s0.6
kesa 4.6 a1.1 c0.9 d0.7 e0.3 g-1.2 h1.4 i3.8 j-0.5 m-0.6 n1.3 o-0.7 p0.5 q0.3 r0.5 s1.1 t0.9
kesa+alus 7.3 a0.3
kesa+ja 7.3 a-0.6 b0.3 h-0.4 i-0.6 t0.5
kesa+meni 7.3 a0.9 c0.9 i1.6 p0.6
kesaki 7.3 c0.6 e-0.4 p0.7 s0.7
kesaku 5.6 a1.5 c0.9 d1.0 e-0.8 f1.0 g-0.8 i2.1 m-0.7 n0.4 o-0.4
kesall 6.8 a0.3 d0.7 f0.4 g-0.5 i0.9 j0.5
kesamo 7.3 b0.9 e0.3 g0.5 h0.9 l0.4 m0.4 n0.4 r0.5 s0.5
kesan 6.8 a-0.4 d-0.4 h1.5 i0.5 k0.4 q-0.4 r0.3
kesana 7.0 b0.4 d-0.4 e0.6 h1.2 i-0.5 k0.4 n0.3 o0.9 p0.5 q0.4 r0.8 s0.5 t0.4
kesate 7.3 a-0.3 d-0.4 e0.5 f-0.4 m0.5 n1.2 s-0.4 t1.1
kesaty 7.0 a-0.5 f-0.3 i-0.4 k0.4 l-0.3 n0.3 o-0.3 r0.5 t0.8
kesk 4.5 a0.6 c1.5 e1.3 f1.7 g-2.3 k1.0 l1.2 n0.7 o-0.4 p1.6 q1.4 r-1.9 s1.7 t-0.7
kesk+asia 7.3 a0.5 d0.6 i0.4 r-0.3
kesk+ja 7.0 a1.2 e1.8 g-0.4 i0.7 j0.7 p0.3 s-0.3
kesk+kosk 7.0 a-0.5 b-0.3 d-0.4 f0.4 k2.2 o1.0 p-0.3 q1.3
kesk+vali 7.3 j0.6 m1.2
kesken 5.6 a1.4 c1.2 d-0.8 e2.6 g-1.0 i1.7 j-0.5 l0.7 n0.5 p0.5 q-0.4 r-0.8 s1.5
keskey 7.0 a0.8 c1.8 j0.5 m0.7 p1.9
keskia 7.3 a-0.7 d-0.3 s-0.6
keskiv 5.6 a-1.0 c0.5 d0.4 e-0.7 g-0.9 i-1.1 j-0.9 k1.6 m-0.5 n-0.4 q2.4 r-0.4 t-0.3
keskus 5.8 a0.6 c-1.1 d0.8 f2.1 g-0.6 j1.5 l1.1 m0.5 n0.9 p0.5 r-0.9 s1.3 t-0.3
kest 5.6 a-0.5 c-0.6 d-0.6 e-1.3 g-0.4 h0.3 k-0.3 l2.1 n-0.4 o-0.5 p0.4 q0.3 r-0.4 s1.2 t-0.4
kestaa 6.3 e-0.7 h0.7 i0.5 j-0.3 l0.9 s1.6
kesti 7.0 e-0.4 j0.8 m0.8 p0.6 q0.7
keta 7.0 a0.4 c0.9 d1.1 e-0.3 g-0.4 i-0.4 p-0.4 s-0.4
ketaan 7.0 a0.4 c0.9 d1.1 e-0.3 g-0.4 i-0.4 p-0.4 s-0.4
ketj 6.8 b0.5 e-0.7 g0.3 p0.5 s0.4
ketju 7.3 b0.7 e-0.4 p0.6 s0.6
ketjua 7.3 e-0.4 g0.5 r0.4
keto 7.3 b0.8 c-0.3 e0.5 m-0.4 r0.3
ketola 7.3 b0.8 c-0.3 e0.5 m-0.4 r0.3
kett 6.8 a0.7 d0.8 e0.9 i1.2 m0.7 t0.4
kettun 6.8 a0.7 d0.8 e0.9 i1.2 m0.7 t0.4
keva 5.0 a0.5 b0.5 f-0.5 h1.3 i2.4 k1.4 l0.6 m1.1 n-0.6 o0.4 p-0.6 q0.3 r0.6 s0.9
keva+ja 7.0 a0.4 d0.4 e-0.3 f0.6 g-0.5 i0.9 r-0.5
kevaal 5.5 a0.7 b1.1 h-0.4 i1.2 l0.6 m1.5 r0.4 s1.6 t-0.3
kevaan 6.6 b-0.3 c0.4 d0.9 h1.0 i0.5 k1.1 o0.3 s-0.4
kevaas 7.3 a0.3 c0.3 e0.4 i0.9 j0.5
kevatk 7.3 d0.4 e0.4 g0.7 h0.3 i0.5 q0.7
kevatt 7.3 c-0.4 j-0.4 o0.4 t0.5
kiel 5.1 b-0.7 c-0.6 e2.3 f1.0 j-1.0 k1.2 l-0.6 m0.3 n0.4 o0.4 q-0.4 r0.9 s-1.1 t0.9
kiel+ja 7.3 d0.5 e-0.4 p0.6
kiel+maks 6.5 e1.0 h0.7 i-0.5 j-0.4 n0.6 o-0.5 p0.7 r0.5 s-0.4 t0.7
kielel 7.0 a-0.5 d0.6 e-0.3 f0.4 g1.3 m0.4 p0.4 r1.5 s-0.4 t0.3
kielen 7.3 d0.9 e0.5 f0.4 g0.4 k-0.3 m0.5 o0.6 r0.6 t0.6
kielip 7.3 e1.0 f0.3 i0.7 m0.4 o0.5 t0.5
kielsi 7.3 a0.4 e0.7 k0.7 p1.1
kielta 5.8 e0.8 f0.8 g-0.6 h1.0 j-0.5 k1.0 l-0.5 n0.7 p-0.6 s-0.5 t0.3
kier 6.1 c1.7 d0.8 h1.4 i-0.3 j-0.5 l-0.3 m-0.5 n0.5 p0.4 q0.4 r1.0 s0.3 t0.6
kierro 7.0 a-0.5 d0.5 g0.4 h0.6 k-0.3 n0.4 o-0.4 r0.5
kierta 7.3 c0.3 h0.4 i-0.7 n0.4 o0.3 s0.9 t0.6
kierto 7.3 a0.5 c1.1 p1.0
kiil 7.3 a-0.6 g0.4 h0.7 r0.6
kiin 5.0 b-0.4 f0.9 g-0.8 i-0.6 j0.4 k0.4 l0.7 m0.7 n-1.0 o0.9 r-1.1 s1.5
kiin+itse 7.3 a-0.7 g-0.3
kiin+mutt 7.3 c0.3 d0.4 i0.7
kiinni 5.9 a-1.2 b-0.3 c-0.4 e0.5 f0.3 g-1.0 h-0.7 j-0.6 l1.0 n-0.4 o0.4 p0.4 r-0.4 s-0.8 t0.7
kiinno 6.5 a1.7 b0.9 c-0.3 e0.3 g-0.9 i-0.4 j0.5 p-0.4 r-0.7 s3.4
kiinte 5.9 b-0.9 c0.4 e-0.6 f0.9 g0.9 h0.7 j0.8 k0.8 m1.1 n-0.7 o0.7 r-0.3 s-0.6 t-0.3
kiir 5.5 a-1.3 c-0.4 f-0.5 g-1.2 i0.3 l-0.4 m-0.4 n-0.4 o1.1 p-0.9 q-0.4 s-0.8 t2.1
kiir+asio 7.0 a-0.4 f0.4 k0.3
kiir+mutt 7.3 a-0.3 e-0.3 i-0.4
kiire 7.3 c-0.3 d0.4 i0.7 n-0.3 r0.4 t1.0
kiiree 6.2 a-0.7 b0.5 d-0.3 e0.3 g-0.6 i-0.4 j0.4 o0.4 p-0.3 s-0.3 t1.7
kiirei 6.6 a-0.5 c-0.3 d-0.4 e-0.4 g-0.6 i0.4 p-0.4
kiiret 7.3 a-0.5 d0.4
kiis 6.3 a1.5 e-0.4 g-0.5 j3.3 m3.5 p0.6 r-0.4 s-0.4
kiis+saat 7.3 a0.7 j1.3 m2.2
kiista 6.6 a1.1 g-0.3 j1.9 m2.0 p0.8
kiiste 7.0 a0.8 j1.9 m2.1 p-0.4
kiit 3.4 a-3.7 c-0.9 d-1.2 e-1.8 f-0.3 g6.4 h0.7 j-1.9 k1.2 m1.1 n0.5 o1.1 p-2.4 q2.1 r7.8 s-3.1 t1.2
kiit+etta 6.1 a-1.5 b-0.4 c-0.6 d-0.6 e-0.4 g1.8 h-0.6 m-0.3 p-0.3 q1.1 r1.9 s-0.3 t-0.3
kiit+etuk 7.3 e-0.3 f0.3 o0.4 t-0.4
kiit+ihan 7.3 a-0.5 c0.7 d-0.4 g0.8 i-0.3 n-0.3 o0.4 r1.8 t-0.4
kiit+ja 6.6 b-0.3 g1.0 h0.8 i1.0 j-0.4 k0.3 r0.4
kiit+jark 7.3 a-0.5 c0.4 d-0.5 n-0.5 r0.6 t0.5
kiit+kars 6.6 a-0.5 e-0.3 g0.7 i-0.4 l0.7 n0.5 o-0.4 q0.7 r0.9
kiit+koko 7.0 a-0.3 c0.3 d0.7 g1.1 h0.4 i-0.4 k-0.4 m-0.5 n1.2 r2.0 t0.7
kiit+kun 7.0 f0.5 i-0.3 j0.9 l0.3 m0.6 n1.2 o0.5
kiit+kuts 7.3 a-0.4 d-0.4 g-0.6 k1.8 r-0.6
kiit+lask 7.0 a0.4 b1.3 c0.6 d-0.3 f0.4 k0.4 m1.2
kiit+palj 7.3 a-0.4 t0.8
kiit+siit 6.8 a-0.6 f0.8 g1.5 h0.6 k0.4 r1.7 s-0.4 t0.6
kiit+tarj 6.8 b0.5 e-0.3 g-0.5 i1.6 k1.0 r-0.7
kiit+teil 7.3 a-0.3 d-0.3 g0.5 k0.5 o0.5 q0.4 r0.8
kiit+vies 6.8 b0.4 f0.6 g-0.6 i-0.3 m0.5 r-0.4
kiit+yhte 6.6 d-0.3 e-0.5 g-1.2 i1.5 j-0.4 r-1.2
kiitan 7.0 b0.8 c-0.3 d0.7 g0.3 i0.6 l0.4 r0.4
kiitok 6.3 a-1.1 c0.4 g2.2 h0.6 j-0.3 k-0.4 m-0.4 n0.7 p-0.4 q0.4 r2.7 t0.8
kiitol 7.3 a-0.4 d-0.3 k0.4 l1.3 m0.4 r0.5 t0.6
kiitos 3.6 a-1.8 d-1.1 e-0.6 g2.9 h0.8 j-1.5 k0.8 l-0.7 m1.5 o1.1 p-1.9 q1.4 r4.3 s-2.7 t1.2
kiitta 6.6 a-0.6 e-0.6 g1.2 n0.8 o0.8 p-0.3 q1.5 r1.4 t-0.4
kiitti 6.6 a-1.3 b-0.4 e-0.6 g2.0 i-0.5 j-0.4 k1.5 l0.4 o-0.4 r3.1 s-0.4 t-0.4
kilo 6.8 a0.5 c-0.5 f0.4 h1.0 m2.2 o-0.3 q1.5 r-0.4
kiloa 7.3 e0.5 f0.7 i0.5
kilp 5.1 a0.6 b2.7 e0.4 f-0.6 g0.5 h-1.3 i3.2 k-0.4 l-0.5 m-0.7 o-0.4 p0.8 q-0.5 r-0.3 s1.8
kilp+ja 6.6 b0.4 d0.3 g-0.4 h-0.3 i0.5 j0.5 p0.6 r-0.4 s0.6
kilpai 5.1 a0.3 b1.7 d0.3 f-0.5 g0.5 h-1.3 i3.4 k-0.4 l-0.5 m-0.7 o-0.4 p0.8 q-0.5 s0.9
kilt 6.8 b-0.3 g0.4 h1.2 m0.7 o-0.3 s0.8
kilt+ja 7.3 h0.5 m0.8 o-0.3 s0.4
kiltti 6.8 b-0.3 g0.4 h1.2 m0.7 o-0.3 s0.8
kink 7.0 b0.9 p0.6 s0.5
kinkku 7.0 b0.9 p0.6 s0.5
kinn 7.3 a0.7 c0.4 e0.4 g-0.3 i1.1
kire 7.3 e0.9 i-0.3 l0.5 s-0.3
kireal 7.3 e0.9 i-0.3 l0.5 s-0.3
kiri 7.3 a-0.7 d-0.3 f-0.3 l-0.3 o0.9 q-0.4 t1.9
kirj 3.2 b-0.9 c-0.4 e1.4 f0.3 g-0.6 h1.6 i0.4 j1.7 m1.7 n-0.6 o2.1 p-1.2 q-0.3 r0.6 s1.3
kirj+ei 6.3 a-1.0 g-0.9 i0.6 j-0.4 k0.7 l0.6 o0.8 q0.5 t-0.3
kirj+etta 7.0 a-0.9 d-0.4 e-0.5 f0.5 g0.4 i-0.4 q0.4 r0.4
kirj+goog 7.3 a-0.5 e-0.3 g1.6 h-0.4 r1.6 s0.4
kirj+itse 7.3 a-0.3 e-0.3
kirj+ja 7.3 c0.4 d0.9 e-0.3 f0.9
kirj+jo 7.3 a0.7 e1.6 i0.5 j1.3
kirj+kirj 7.0 e-0.4
kirj+kysy 7.3 b0.6 e0.3 s0.8
kirj+lask 7.3 c0.5 o0.7 p1.3
kirj+leht 7.3 e0.8 f-0.4 g-0.4 o0.8 s0.9 t0.9
kirj+luot 7.3 f0.4 p-0.3 t0.6
kirj+meid 7.3 d0.7 p0.9
kirj+meil 7.3 l0.5
kirj+minu 7.3 a0.7 g-0.3 j1.6 m0.6
kirj+mutt 7.3 d0.4 e-0.5 l1.0 p-0.3
kirj+nyt 6.8 a0.3 d1.9 e-0.5 f0.5 i-0.3 k0.5 n0.4 p1.5 t0.4
kirj+on 6.5 a0.9 c-0.3 d-0.3 e0.9 h0.3 i1.3 j0.5 m1.2 o0.6 p0.9 r-0.5 s-0.3
kirj+post 7.3 a0.8 c1.2 s1.3
kirj+se 7.0 d1.4 h0.5 i-0.4 k-0.4 l1.1 m0.5 o-0.5 r0.5 t1.0
kirj+selv 7.0 a0.4 c1.6 j1.4
kirj+sen 6.8 c-0.3 d-0.3 e-0.4 f0.3 g-0.5 i0.3 n0.9 o1.2 s-0.4
kirj+sopi 7.3 a0.5 c-0.5 i0.8 s-0.5
kirj+tast 7.0 a0.6 d-0.4 f1.1 s2.2
kirj+teil 7.3 a0.5 d0.8 e0.9 i0.7 j0.5
kirj+teis 7.3 c0.7 e-0.4 g0.4 r0.3 s1.2
kirj+vaar 7.3 d0.7 e-0.6 m0.4
kirj+vart 7.3 a-0.4 d-0.3 e0.4 g0.9 h1.5 m0.6 o0.6
kirja 7.3 c0.7 e0.8 h-0.3 i0.7 k0.4 q0.4 s0.8
kirjaa 5.9 a-2.1 c-0.4 e-0.8 f0.4 h0.5 i-0.7 j-0.8 k0.8 l-0.5 m-0.8 n0.8 o1.0 p-0.8 s-0.6 t0.7
kirjai 7.3 e0.4 g-0.3 r-0.3
kirjal 5.5 a1.4 d-0.9 g-0.5 h-0.3 i-0.9 j3.8 k-0.3 m2.3 r-0.6
kirjan 4.8 a-1.4 b-0.7 c-0.7 d0.5 e0.5 g0.3 h3.0 i2.1 j-1.5 k0.5 l0.9 m-0.7 n-0.4 o2.3 p-1.3 q0.9 r1.2 s-1.5 t-0.4
kirjap 7.3 f-0.3 m0.3 o0.8 t0.9
kirjas 6.2 a-1.0 b-0.4 c-0.3 d-0.6 g0.9 h0.4 i-0.4 j-0.3 k0.8 n-0.3 o0.4 p-0.4 r1.1 s-0.4
kirjat 5.5 a1.0 c3.2 d1.5 e-0.5 g-0.4 h0.5 i1.2 k-0.6 l0.5 m0.4 p-0.4 q-0.6 r0.9 s0.4 t0.7
kirjau 6.6 a0.7 c-0.4 d-0.5 e1.5 i1.3 j-0.4 p-0.3 r-0.5
kirje 6.3 a1.1 c-0.4 d-0.4 i-0.3 j2.2 m1.1 p0.9 r-0.5 s-0.7
kirjee 6.0 b-0.5 c0.6 e-0.4 f0.3 g0.7 h0.3 i-0.5 j1.4 k0.3 l0.3 m0.5 n0.8 p-0.4 r0.5 s-0.3 t-0.3
kirjek 7.3 e0.5 g-0.6 h0.5 j1.3 s0.7
kirjel 7.0 a-0.3 e0.4 f1.2 j-0.6 s0.8
kirjoi 4.1 d1.9 e1.6 f0.5 g-0.3 h-0.3 i-1.5 j-0.4 k-0.5 m0.7 o1.0 q0.5 s2.7 t0.5
kirk 5.6 a-0.5 c-0.7 g0.7 h0.9 j-0.5 k-0.4 l1.4 m0.7 n1.1 o-0.4 p-0.7 r1.0 t0.4
kirk+on 7.0 a-0.7 l0.8 n0.9 p-0.3
kirkka 7.3 a-0.6 g1.0 h0.7 n1.1 r0.8
kirkko 6.1 c-0.6 d-0.4 f-0.3 g-0.3 j-0.5 l1.7 m0.8 n0.6 o-0.3 p-0.5
kirkon 7.0 d0.8 e-0.5 g0.4 q0.4 r0.6 t0.3
kiro 7.0 a-0.8 e-0.6 g1.3 i-0.4
kirp 7.3 g0.4 k1.3
kirs 6.6 d-0.3 e0.6 q0.7 s0.9
kirs+marj 7.3 a0.4 e1.0 s1.2
kirsi 6.6 d-0.3 e0.6 q0.7 s0.9
kiss 6.1 a-1.2 f-0.3 g0.6 j-0.3 k-0.3 o0.8 p-0.4 r0.7 s-0.6 t0.6
kissa 7.3 a-0.3 d0.5 g1.0 i0.6 m0.4 n0.4 q0.5 r0.9
kissan 7.0 a-0.8 d-0.5 e-0.4 m0.3 n0.4 o1.0 r0.5
kissat 7.0 e0.4 g-0.4 r-0.4 t0.8
kiua 7.3 e-0.3 g1.0 r1.0
kiuas 7.3 e-0.3 g1.0 r1.0
kiuk 7.0 c0.6 l0.8 p-0.3
kiukku 7.3 c0.7 l0.9
kiva 6.5 a0.4 b-0.7 c1.1 e0.6 g-0.9 j-0.3 n-0.4 o-0.3 p-0.6 s0.7
kive 6.6 b-0.3 c0.3 d-0.6 e0.7 h1.3 l-0.4 p-0.5 q0.6 r0.5
kivela 7.3 m0.3
kivi 7.3 a-0.5 d0.4 e-0.4 f0.5 h0.5 i1.0 n0.3
kivija 7.3 a-0.5 d0.4 e-0.4 f0.5 h0.5 i1.0 n0.3
klo 5.3 a-1.3 c0.4 d-0.6 f-0.6 g-1.1 h0.4 i-1.2 j-0.9 k-1.3 n-0.9 o0.4 q0.8 r-0.4 s-0.5 t5.5
kodi 6.8 a0.7 c1.6 d1.4 e0.5 g0.5 i-0.4 p-0.3 r-0.4 s1.2
kodi+kuva 7.3 a0.5 c0.4 d1.6 e0.8 s1.5
kodin 7.3 a0.5 c0.4 d1.6 e0.8 s1.5
koea 7.3 a-0.4 b-0.3 e-0.3 h0.4 o0.5
koeaja 7.3 a-0.4 b-0.3 e-0.3 h0.4 o0.5
kohd 5.5 a0.9 d1.0 e1.0 f-0.8 g-0.7 h0.5 j1.0 k0.5 l-0.3 o2.8 q1.1 s1.3 t-0.5
kohd+on 7.3 a0.5 e0.9 i0.4 m0.8
kohdal 6.8 e0.6 g-0.4 m0.6 o0.5 q0.6 r-0.4
kohdan 6.6 a0.6 b0.3 c0.7 d1.1 f-0.3 j1.5 k0.5 m-0.3 p0.5
kohdas 7.0 d0.4 j0.7 m0.5
kohdel 7.3 a1.0 c0.3 d0.4 e-0.3 i0.5 j-0.3 s1.4
kohdis 7.3 a-1.0 b-0.9 h0.9 k0.7 o3.2 q0.5 r0.5
koht 4.9 a2.2 b1.1 c2.3 d3.2 e0.9 f0.9 g-1.4 h0.9 i0.6 l-0.5 m0.9 o0.9 p0.8 r-0.7 s0.7 t2.3
kohta 5.6 a1.0 c2.2 d1.2 g-1.2 j0.4 k0.4 m1.3 o1.0 q0.5 s0.7 t2.9
kohtaa 6.6 b0.5 d1.0 e0.8 g-0.3 i1.0 p0.6 s-0.3
kohtel 6.3 a0.6 b-0.6 c0.7 d2.3 f0.8 g-0.5 h0.6 i-0.6 j-0.6 o0.3 q0.6 t0.5
kohtuu 7.0 a0.8 b0.7 e1.1 f0.7 g-0.4 i0.5 j0.3 p1.0
koir 5.4 a-0.6 b-0.7 d0.5 e0.5 g0.4 j-0.7 k1.0 m-0.6 n0.4 o1.0 q0.8 r0.9 s-0.8 t0.9
koir+ei 7.3 a-0.4 g0.9 h0.5 n-0.4 o1.2 q0.7 t0.5
koir+soi 7.3 a-0.4 g-0.3 k0.8 o0.7 r-0.3
koira 6.0 c1.2 d-0.6 e0.6 f0.4 j-0.4 k0.5 l-0.4 m-0.3 n0.6 o0.8 q0.3 r0.5 s-0.6 t1.2
koiran 7.0 a-0.3 b-0.4 c-0.5 d0.6 e-0.3 g1.0 k0.6 o0.5 q0.4 r1.4 t0.4
koirat 7.0 a-0.6 c-0.4 g-0.4 h0.3 o0.5 q0.5
koiv 7.3 c-0.3 e0.5 n0.7 q0.8
koke 5.8 a0.4 b-0.5 d-0.6 i-1.2 j-0.5 l-0.4 m-0.5 q-0.4 s2.2
kokeil 6.5 a-1.0 c-0.4 d-0.6 e-0.6 g0.5 i-0.8 p0.5 r0.5 s-0.3
kokemu 6.6 a1.5 c0.6 g-0.5 i-0.3 p-0.4 s3.0
kokk 6.8 b-0.3 c0.6 d-0.4 h0.6 i0.5 j0.5 o0.3 p0.7 t0.4
kokkol 7.3 c-0.3 e0.8 g0.3 h0.8 i0.6 o0.4 p0.9 r0.4 t0.5
koko 4.0 b-1.3 c0.3 e0.7 g0.9 h1.8 i0.8 j-0.7 k3.2 m1.3 n1.4 o-1.1 p-0.4 r1.2 s1.0 t1.1
koko+ja 7.3 c0.4 i1.1
koko+kirk 7.3 g0.7 q0.5 r0.9 s0.4 t0.3
koko+paiv 7.3 a-0.3 d-0.4 h-0.5 l0.3 n0.7 q-0.4
koko+poru 6.5 a-0.9 b0.7 c0.7 e0.4 f0.9 g0.8 h1.0 i-0.5 k2.0 n0.8 o-0.6 p-0.3 r1.2 s-0.4 t0.4
koko+saki 7.3 d0.5 f0.5 g0.4 h0.5 i-0.3 n0.6 o-0.4 q-0.4 r0.7
koko+suku 7.3 c1.0 e-0.4 s0.6
koko+summ 7.3 c-0.5 e-0.5 l1.5 m1.1 n1.2 p0.9
koko+syks 7.0 a0.8 d1.0 e1.0 g-0.3 i1.0 s-0.4
kokona 5.6 a1.9 b-0.6 d2.2 e1.2 f0.8 g-0.9 i1.5 j0.4 k1.5 l0.4 m0.4 r-0.4 s-0.4 t-0.6
kokoon 6.3 a0.4 b-0.3 c0.4 e0.3 g-0.4 h-0.3 i0.7 j0.5 k-0.3 m0.8 p0.7 r-0.5 s1.3
kokouk 5.9 a-0.7 b-0.6 c-0.4 d0.7 e-0.8 g0.4 j-0.7 k0.5 p-0.6 r0.8 s0.6 t0.3
kokous 6.6 a0.4 g-0.5 i0.5 j0.5 k2.1 r-0.4 s-0.4 t0.7
kolh 7.3 a-0.9 g-0.3 l2.4
koll 7.0 e-0.6 f0.4 i-0.4
kolleg 7.0 e-0.6 f0.4 i-0.4
kolm 3.6 a0.6 b1.3 c2.7 d2.3 e0.9 f-0.4 g0.7 h1.7 i-0.7 j-0.7 k-0.4 l0.4 m0.4 n0.7 p0.6 q0.5 r2.3 s-1.8 t0.6
kolm+asia 7.3 a-0.6 p-0.4 t0.3
kolm+ja 7.0 a0.8 b0.8 c0.5 d1.2 e0.6 g-0.5 i0.7 r-0.3
kolm+kerr 6.2 c1.6 d1.2 e-0.6 f0.4 i-0.6 k0.5 l0.3 m-0.4 n0.4 p1.2 q0.3 r0.4 s-0.6
kolm+kert 6.5 a0.8 b-0.3 d0.8 e1.7 f-0.4 g0.4 h-0.4 k0.5 l-0.4 m-0.3 n-0.4 p0.4 r0.6 s-0.4 t0.4
kolm+kuuk 6.1 a0.4 c1.8 e0.9 f1.6 g-0.5 i-1.0 k0.7 n0.3 o-0.5 p-0.5
kolm+on 7.3 b0.7 d0.5 e0.5 j0.6 m0.4
kolm+paiv 6.8 a-0.4 c0.4 d1.0 e-0.5 f0.7 g0.4 h1.5 i0.4 n0.9 o-0.6 p-0.4 q0.4 r0.8
kolm+tunt 7.0 a-0.4 b-0.3 e-0.5 g0.7 j0.7 m0.7 p0.8 q0.5 r0.4
kolm+vaih 7.3 a-0.6 j-0.3
kolm+viik 6.0 a1.1 b-0.5 c3.3 d1.1 e-0.4 f0.4 g-1.2 i-0.7 l1.4 m-0.6 n-0.4 p-0.7 t0.3
kolm+vuos 7.3 a-0.5 e-0.4 g1.2 h1.1 i-0.4 l0.5 m-0.3 o0.3 r1.4
kolm+vuot 6.6 a-1.0 c-0.3 d-0.5 e-0.5 g1.5 h1.4 l0.5 o1.2 p-0.4 r1.4
kolman 5.4 a1.9 b1.1 c1.0 d0.7 e0.7 g-0.9 h-0.3 i0.5 m0.9 n0.4 o-0.4 p2.2 r-0.5 s-1.0
kolmas 5.9 a1.6 b0.7 c1.5 d1.5 e1.8 f-0.5 h0.6 i0.3 j-0.5 m-0.8 o0.5 p-0.3 q0.3 r0.5
kolmat 6.6 a0.4 c0.7 d1.0 g-0.5 p0.9 r-0.6 s0.3 t0.4
kolme 4.3 a-2.0 c0.9 d-0.6 e-0.4 f-0.3 g2.1 h1.6 i-1.4 k0.6 l1.2 m0.7 n1.3 o0.6 p-0.6 q0.5 r2.4 s-1.2
kolmea 7.3 e-0.3
kolmee 7.3 a-0.6 e-0.3 g0.4 r0.3
kolmek 6.8 a-0.9 b-0.7 d-0.4 e-0.5 h0.5 i-0.4 k0.4 m-0.5 p-0.3 q-0.8 r0.5 s-0.6
kolmel 6.8 a0.7 e1.3 g-0.5 i0.4 j0.3 r-0.6
kolmen 5.8 b1.4 c0.8 f1.2 i0.6 j-0.7 l-0.5 n0.6 p-0.5 q0.4 r1.2
kolmes 6.1 a1.0 b1.6 c0.6 d2.6 f-0.3 g-1.0 h-0.4 j0.4 l1.2 m1.3 o-0.3 q0.4 r-0.8
kolu 7.0 a-0.6 c-0.3 e-0.4 i-0.3
kolumn 7.0 a-0.6 c-0.3 e-0.4 i-0.3
komm 6.8 a-0.5 c-0.3 d0.6 g0.4 i-0.5 n1.0 q0.6 r0.8 s-0.3
kommen 7.0 d0.6 g-0.7 i-0.3 k0.3 n0.7
kone 5.2 a-1.1 b1.3 c-0.8 d-0.7 e1.1 f-0.4 g1.1 h1.7 i1.4 j-0.8 k1.4 l0.7 m-0.6 n1.1 o-0.5 p-1.2 q2.1 r1.4 s-1.2 t-0.3
kone+on 7.3 a-0.5 h0.4 k0.7 q-0.3
kone+oy 7.3 a-0.4 b0.3 q3.0
koneel 6.8 a-0.7 b-0.4 c-0.6 e0.4 l-0.6 m-0.6 n1.1 q0.5 r0.3 t-0.4
koneen 7.3 a-0.4 b0.4 i-0.3 k0.8 n0.3
koneet 6.6 a0.7 b0.8 e1.1 h0.5 i1.4 s-0.5
konepa 7.3 b0.8 e-0.4 i0.8 q0.6
konett 7.3 d-0.4 e0.6 h1.9 m0.3 q0.7 r-0.4
konk 6.2 a-1.6 d-0.6 g-0.5 i-1.0 j-0.7 l2.5 n1.3 p-0.5 q0.4 s-0.4 t-0.3
konkur 6.2 a-1.6 d-0.6 g-0.5 i-1.0 j-0.7 l2.5 n1.3 p-0.5 q0.4 s-0.4 t-0.3
kons 5.8 a0.9 b0.9 c-0.5 d0.5 f1.8 h0.7 i1.5 n-0.4 q1.4
konser 6.3 a0.7 b0.5 c-0.7 e-0.5 f2.1 h0.9 i1.6 j-0.4 n-0.4 p-0.6 q0.7 r0.4 s-0.5
konsul 6.6 a0.6 b0.4 d0.4 e0.7 j0.6 p0.4 r-0.3 s0.5
kont 6.6 a0.7 d1.3 f0.8 g-0.4 i-0.4 k-0.3 l0.4 m1.9 p-0.4 q1.3 t0.5
kood 6.6 c1.1 h1.0 i0.5 n0.7 t0.5
koodin 7.3 b0.4 g0.8 h0.8
kopi 5.4 b0.6 c0.7 d1.0 e0.7 f3.1 g-1.3 h-0.3 l-0.6 m0.4 n-0.6 o5.2 p-0.3 r-0.6 s-0.3 t0.7
kopi+ja 7.3 c1.2 d0.4 e-0.4 f0.7
kopio 6.8 d-0.5 f-0.6 m1.3 n-0.3 o1.6 p0.7 t0.8
kopioi 7.3 e0.6
kopiok 7.3 b1.1 g-0.3 i0.6
kopion 6.2 a-0.5 e0.9 f1.8 g-0.6 j0.4 l-0.5 m-0.4 o3.3 p-0.5 q0.3
korj 4.8 a3.2 b-1.2 d1.1 e5.3 g-0.7 i-1.7 k0.6 l-0.3 m3.2 n-1.0 o-0.4 q0.7 s-0.8 t1.9
korj+itse 7.3 a0.3 e0.7 l0.4
korj+lask 7.0 a1.2 c0.7 d0.3 e-0.6 g-0.5 h0.6 j0.3 k-0.4 m3.5 q0.7 r-0.4 t0.8
korjaa 6.5 d0.4 e1.0 g0.6 j0.4 p-0.5 r0.9 s-0.4
korjas 7.0 a0.6 c-0.5 d-0.5 e2.0 h0.3 i-0.3 m-0.4 n-0.3 o0.4 q0.5 r0.3
korjat 5.4 a2.8 b-1.2 c0.5 d1.0 e2.8 f0.5 g-1.1 h0.5 i-1.2 l-0.4 m4.4 n-0.5 o-0.7 p0.9 q0.5 r-0.5 s-0.9 t1.5
korjau 6.2 a0.4 e0.9 g-0.5 h-0.5 k0.6 m-0.4 r-0.6 s0.6 t0.7
kork 7.0 b0.8 i0.4 k1.1 l0.5
korkei 7.3 b0.8 i0.6 k1.2
koro 6.1 a0.7 b2.4 c-0.4 g-0.5 i-1.0 j0.5 l1.4 o-0.4 p-0.5 q0.8 s-0.3
korote 7.3 j0.4 m0.6
korotu 7.0 a0.7 b3.0 f0.5 g-0.4 h0.6 i-0.8 k0.6 q1.0
korp 7.0 c1.2 d-0.4 e-0.5 i-0.3 p0.6
kort 6.6 a-0.4 b-0.3 c-0.7 d0.8 g-0.4 i-0.5 k0.4 m-0.3 o0.4 q0.5
korv 5.3 a1.2 d-1.0 e1.7 f-0.4 h-0.8 j2.8 m-0.6 n-0.5 o-0.4 q-0.3 r0.5
korvaa 6.6 a-0.9 b0.8 c-0.5 e-0.4 g0.9 h-0.3 j-1.0 m-0.4 p-0.3 r1.3 s-0.4 t0.4
korvau 5.6 a1.8 b-0.5 c0.4 d-0.8 e2.3 g-0.9 h-0.4 j3.8 k-0.4 l0.5 m-0.3 r-0.8 s0.7 t-0.3
kosk 4.1 a0.5 b0.6 f1.2 g-1.1 h0.7 i-0.4 j-0.4 k1.7 l3.1 m2.4 o0.5 p1.0 q1.1 s-0.9
kosk+en 7.0 d0.6 f0.7 g0.5 i-0.4 k1.0 m1.2 p0.8 q0.4 r0.6
kosk+lask 7.3 a-0.5 l0.6 o1.0
kosk+myos 7.3 g-0.6 h0.8 r-0.3
kosk+olen 7.3 a0.8 b2.4 d1.2 e0.5 p-0.4
kosk+ollu 7.3 a0.6 d0.4 m1.0
kosk+toim 7.3 a-0.5 e-0.3 g0.6 h0.7 k1.2 r0.6 s0.7
kosk+vain 7.3 a-0.9 c-0.4 h-0.3 i-0.5 n0.6 q0.8
koska 4.3 a2.0 b0.7 d0.6 f2.1 g-1.0 h-0.4 i0.7 k1.7 l2.4 m2.2 p1.8 q1.6 s-0.9
koskaa 7.0 a-0.4 c-0.4 h0.6 i-0.5 t0.4
koskee 6.5 a-1.2 b1.0 c0.8 d-0.7 e-0.3 f-0.3 g-0.3 h1.1 i-0.7 j-0.7 k0.4 l0.7 m0.6 o1.0 p-0.7 r0.9 s-0.4 t0.4
koskel 7.3 g0.7 l0.7 r0.6 s0.7
koskem 7.3 g-0.6 h0.8 r-0.3
kost 6.6 a1.1 c-0.4 d0.5 e2.4 g-0.4 i-0.4 j2.2 p1.1
kost+on 7.3 a0.5 e1.5 p0.5
kosteu 6.8 a1.1 c-0.4 e2.3 g-0.4 j1.7 p1.2
koti 5.3 b-0.6 f0.7 g1.1 h1.2 i-0.4 j1.3 k1.8 m-0.4 n1.2 o1.2 t-0.6
kotiin 5.9 a-0.5 b-0.3 d0.5 g1.2 i0.4 j-0.4 k1.9 l-0.3 p-0.3 q0.3 s-0.5
kotisi 7.0 c1.4 d-0.3 e-0.5 f0.4 g0.7 h1.4 i-0.3
kotiva 7.0 e0.8 f0.7 j1.5 p0.6 r-0.3
koto 6.8 a0.4 b0.8 c0.5 h-0.5 i0.7
kotona 7.0 c0.7 d-0.3 e-0.5 i0.8 r-0.3
koul 5.6 a-0.6 d0.6 e0.5 f-0.6 h1.5 i0.3 j-0.3 k-0.4 l-0.4 m-0.7 n-0.4 o1.4 r0.4 t-0.4
kouluk 7.3 d0.8 e0.4 g0.5 r0.4
koulul 7.0 c-0.4 o0.4
koulun 7.0 b-0.4 c1.0 e0.9 g0.5 h1.5 r1.1 s0.9
koulus 7.3 c0.7 e0.5 s1.0
koulut 6.5 a-0.5 b-0.5 d0.4 g-0.8 h0.4 m-0.5 o1.5 p0.6 r-0.5
kova 7.3 a-0.6 c-0.4 e0.4 f-0.3 g0.9 l0.4 n-0.3 o-0.3 r1.0 t0.6
kovast 7.3 a-0.6 c-0.4 e0.4 f-0.3 g0.9 l0.4 n-0.3 o-0.3 r1.0 t0.6
kovi 7.3 a0.5 d0.4 e1.2 i0.5 j0.9
kovin 7.3 a0.5 d0.4 e1.2 i0.5 j0.9
kpl 7.0 a-0.5 e-0.5 f0.4 g-0.6 h0.5 k0.3 m0.4 n0.3 o0.6
krii 6.6 c-0.3 e0.6 j-0.3 k0.8 n-0.3 r0.3 s-0.3 t1.0
kriisi 7.3 a-0.3 g0.7 k1.0 r0.6
kriiti 7.3 g-0.4 r-0.4
kris 6.8 e0.3 f0.7 g0.5 h1.0 i-0.4 j1.0 m0.4 n1.1 p-0.4
kristi 7.3 a0.6 e0.8 f1.0 j1.2 m0.6 p-0.3
ku 6.3 a0.5 b-0.4 c1.2 d1.0 e1.0 g-0.3 i-0.4 j-0.5 n0.7 p1.1 s0.8
kuin 3.8 a0.4 b1.8 c0.6 d0.7 e2.7 g2.0 h1.2 i-0.7 j-1.6 k-1.1 l-0.8 m0.6 o-0.4 p1.1 q1.7 r1.8 s0.6 t-1.2
kuin+aina 7.0 a-0.6
kuin+asia 7.3 e-0.3 j0.6 m0.7
kuin+etta 7.3 a0.3 c1.1
kuin+kahv 7.0 a-0.4 c0.4 d-0.5 e-0.6 f0.3 g0.6 h0.7 n-0.3 p-0.3 q0.9 r0.8 t-0.3
kuin+kirj 7.3 b0.6 e0.4 o1.0 s0.8
kuin+kiss 7.3 c0.4 d0.4 e0.4 g0.4 i0.7 r0.3
kuin+kosk 7.3 a-0.4 h0.7 i-0.4 t0.4
kuin+meil 7.3 a-0.3 b0.9 d-0.5 g0.5 h0.9 m0.9 n0.5
kuin+mita 7.3 a-0.4 g0.8 h0.7 l0.3 r0.7
kuin+olis 7.0 b0.7 e0.7 i-0.5
kuin+perh 7.3 q0.9 r-0.3
kuin+se 6.6 a0.9 e0.8 h-0.4 i-0.3 j0.3 l0.3 m0.8 o-0.4 p-0.4 q0.4 r0.5 s0.4
kuin+sina 7.3 a0.4 e0.4 j1.0
kuin+teid 7.3 a0.8 c1.0 g-0.5 r-0.5 s1.8
kuin+teil 7.3 a0.7 c0.9 d1.2 e0.5 p0.6 s1.0
kuin+viim 6.5 a-1.0 b-0.3 c-0.5 d-0.3 e0.4 g0.3 h1.2 i-0.6 q-0.3 r-0.3 s-0.3
kuinka 6.3 b-0.4 c-0.4 d1.2 f-0.3 g-0.7 h0.4 i-0.4 j-0.5 n0.4 p0.4 r-0.9 s0.9
kuis 7.3 a-0.4 d0.5 g0.4 h0.4 l0.5 n1.3 o0.4 q0.7 r0.8
kuit 4.6 a-1.1 c-1.8 d0.5 e0.4 g-0.9 i0.4 j-1.4 k-0.5 l1.1 n1.9 o0.4 q3.7 s-1.7
kuit+etta 7.3 a-0.7 c-0.3 l1.1 n0.9 p-0.4 q0.6
kuit+ja 6.8 b0.6 e-0.5 s-0.4
kuit+kun 7.3 d0.7 q0.4
kuit+lask 7.3 a0.3 e1.0 o0.8 p0.7 q0.8
kuit+liit 7.0 c-0.4 d0.5 e-0.6 l-0.6 m0.8 n-0.5 o-0.5 p-0.6 q2.6 r-0.4
kuit+on 6.8 e1.0 f-0.3 g-0.4 i-0.4 k-0.3 l0.5 m0.3 p0.7 q0.9
kuit+ovat 7.0 a-0.5 q0.7 r-0.4
kuit+tuon 7.3 i0.7 l0.8 n0.6 r0.3
kuitat 7.0 a1.8 e3.0 p3.0
kuiten 6.0 a-1.0 b0.6 c-0.5 e-0.6 g-0.6 h-0.7 i0.5 l1.8 n2.4 p-0.8 r-0.5 s-0.3 t0.5
kuitit 6.1 a-1.0 b0.5 c-0.9 e-1.4 g-0.4 j-0.5 m-0.3 n0.4 o-0.4 p-0.5 q0.4 s-0.5 t-0.5
kuitta 6.1 a0.7 b-0.5 c-0.6 d1.4 e1.7 f0.4 g-0.7 h-0.3 j-0.4 m-0.5 n-0.6 p1.0 q1.0 r-0.6 s-0.4
kuitte 7.3 d-0.3
kuitti 5.9 a-1.1 b-0.5 e-0.9 f-0.7 g0.7 h1.0 j-0.5 m0.7 n0.5 o0.6 p-1.1 q3.5 r1.1 s-0.5
kuiv 6.6 c-0.3 d-0.4 i0.5 p0.5
kuka 4.7 a0.7 b0.6 c-0.9 d2.0 e2.1 f2.1 h0.7 j-1.6 k1.4 m0.6 n1.5 o0.5 p-0.5 q-0.7 r0.9 s0.5
kuka+edes 7.3 a-0.6 f0.4 g1.1 h1.0 i-0.3 k-0.3 r0.4
kuka+ei 5.8 a0.3 b-0.8 c-0.7 d3.4 f0.6 g-0.6 j-0.6 k1.2 m-0.3 n1.0
kuka+heis 7.3 a0.3 c-0.3 d0.9 e0.3 f0.9 h-0.3 k-0.4 l0.4 q0.4
kuka+meid 7.3 a0.6 d0.4 e0.6 i-0.3 m0.7 s1.2
kuka+muu 7.3 a-0.6 d-0.4 g1.2 h0.3 n0.6 p-0.3 r1.6 t0.6
kuka+ole 7.0 a0.4 c2.1 d1.3 i-0.3 k0.4 n0.3 o0.7 q0.5 r0.6 t0.7
kuka+on 7.0 b0.8 e-0.4 h0.4 i0.7 o0.9
kuka+sen 7.0 e1.1 s0.9
kuka+teil 6.5 b1.1 d-0.4 e-0.3 f2.4 g-0.6 h-0.4 j-0.5 m-0.4 p-0.5 r-0.5 s-0.6
kuka+teis 7.3 b0.4 c-0.3 g0.4 k0.6 r0.4
kukaan 5.3 a0.6 b-0.7 c-1.0 d3.3 e1.4 g0.5 j-1.0 k1.7 m0.8 n1.4 p0.5 r1.4 s-0.6 t0.4
kukk 6.5 a-0.9 e0.5 f-0.4 h0.6 i-0.6 j-0.3 k-0.4 m-0.4 o0.4 p-0.4 r0.4 t0.7
kukkak 7.0 a-0.6 c-0.4 d-0.4 f-0.3 h0.6 t0.3
kukkap 7.3 a-0.7 d0.3 i-0.3 t0.4
kulj 6.3 b0.3 e0.5 i1.1 j0.3 l0.6 n1.1
kuljet 6.3 b0.3 e0.5 i1.1 j0.3 l0.6 n1.1
kulk 6.6 c0.8 e-0.6 g-0.7 i1.0 p-0.3 r-0.5 s0.6 t0.5
kulkul 7.3 a0.7 h0.3 i1.6
kull 7.3 a-0.3 b-0.3 c-0.4 e0.3 f0.5 g1.1 n0.6 q1.2 r1.0
kullan 7.3 a-0.3 b-0.3 c-0.4 e0.3 f0.5 g1.1 n0.6 q1.2 r1.0
kulm 7.0 a-0.6 d0.5 e-0.7 g0.4 p-0.3 r0.3 s0.5
kulma 7.3 d0.6 e-0.5 s0.6
kult 6.8 a-1.1 e-0.5 g1.2 h0.6 i-0.4 j-0.4 l0.7 m0.5 o-0.5 p-0.3 q1.0 r1.6 s-0.4
kultak 7.3 a-0.4 e-0.4 g0.9 r1.0
kulu 4.5 a1.6 b-1.3 c0.5 d0.7 e2.4 f0.3 g-2.3 h-0.4 i-1.4 j4.5 k-0.6 l0.6 m0.8 r-1.4 s0.8
kulu+asia 7.0 e-0.4 j-0.8 m0.8 p-0.4 s0.9
kulu+ja 6.8 a0.9 c0.7 d-0.6 e-0.3 g-0.3 j1.6 n0.4 p0.6 s1.2
kulu+vast 7.0 c0.8 d1.3 e-0.4 j-0.6 p1.7
kulu+voi 7.3 i-0.4
kulues 6.2 c-0.6 d-0.6 f-0.4 g-0.4 i-0.4 j1.0 m0.7 o1.0 p-0.3 r-0.3
kulunu 7.3 c1.0 e-0.4 g-0.4 j-0.4 l0.7 m0.7 q0.5 s0.6
kulunv 7.3 a0.7 b-0.3 c-0.4 d0.9 e1.2 f1.6 l-0.3 m-0.3 n0.3 p0.8 q0.3
kulut 7.0 a-0.7 c-0.4 d-0.6 e-0.7 f-0.4 i-0.6 j-0.5 l0.3 o0.3 q0.4
kulutt 5.1 a1.5 b-0.6 c0.4 e2.1 g-1.5 i-1.1 j5.1 l-0.4 m0.5 q-0.5 r-1.2 s1.2
kumm 6.1 a2.2 d2.4 e2.7 g-0.9 h-0.3 i1.6 k0.6 p0.7 q0.5 s1.4 t-0.3
kumma 7.3 a0.9 e1.8 g-0.6 i1.9 p0.6 r-0.4
kummal 7.3 d1.1 s0.6
kummas 6.8 a1.2 d1.3 e1.7 g-0.4 i-0.4 j0.6 k0.9 n0.4 p0.4 q0.7 r0.4 s0.9
kumo 7.3 c0.5 e0.5 g0.6 j0.4 r0.5
kump 5.8 b1.0 d0.6 f1.1 g-1.1 h-0.3 i1.4 k0.4 m0.8 n1.1 o2.1 p-0.7 q0.7 r-0.5 s-0.7
kump+on 7.0 a-0.9 g-0.4 i-0.5 l0.6 m0.4 o0.5 p-0.3 q1.4
kumpi 7.0 a-0.8 g-0.4 i-0.5 l0.6 m0.5 n1.0 o1.8 q0.5
kumpik 6.8 b-0.3 d-0.3 f0.9 g-0.3 j0.4 m0.7 r-0.4 t0.3
kumppa 6.8 a0.7 b0.5 c0.4 f0.6 g-0.4 i1.8 k0.4 n0.4 o-0.4 q0.5 s-0.3
kun 3.1 a0.5 d3.3 e1.4 f-1.0 h1.0 i2.4 j-1.1 k1.5 l1.2 m-1.1 n0.8 o0.8 p-0.4 q2.3 r0.5 s0.9 t-0.9
kun+asia 6.6 b-0.5 d0.6 e-1.0 g-0.5 h-0.4 i1.4 k-0.4 q-0.4 r-0.4 s-0.4
kun+ehdi 6.8 a-0.6 b-0.3 d-0.5 e-0.5 g0.4 h1.5 k0.4 n-0.4 o0.3 q1.1 r0.7
kun+ei 7.0 a1.1 c2.0 d1.9 g-0.3 i1.3 p-0.7 s1.2 t0.6
kun+en 7.3 a-0.6 l0.6 m0.4 q2.4
kun+haen 7.3 b0.8 e1.4 g-0.4 h0.5 i0.5 n1.6 p1.0
kun+han 7.3 b0.7 i0.6 j0.9
kun+jaks 7.3 g0.5 k-0.3 n0.4 o0.5 r0.6 t0.6
kun+joku 6.8 d-0.4 g-0.3 r-0.5 s0.5
kun+joud 7.3 a-0.6
kun+kysy 7.0 a-0.7 d-0.4 e-0.4 f0.5 g0.5 h0.3 i-0.4 m0.5 n0.4 o0.5 r0.7
kun+laps 7.3 a-0.4 g0.3 n0.5 r0.3
kun+lyps 7.3 i0.8 k0.4 l1.0 r0.4
kun+maks 7.3 a-0.6 k0.8 n0.6 p-0.4 q1.7 t0.5
kun+marj 7.3 b0.8 f0.4 k-0.4 l0.8 m1.1 r0.3
kun+meid 7.0 a-0.5 c-0.5 g-0.3 k1.0 l0.8 n1.3 r-0.3
kun+mina 7.3 a-0.6 g1.0 r1.0
kun+naap 7.3 a-0.6 e-0.5
kun+naky 7.3 q1.1
kun+ne 7.3 a-0.4 h0.4 r-0.7
kun+on 7.3 a0.4 d1.8 k0.3 n0.6 p-0.3 q0.3 r0.3 s-0.3
kun+pain 7.3 a-1.0 e-0.7 g-0.4 i-0.3 p-0.3
kun+pank 7.0 d-0.5 k0.6 m0.5 n1.2 o1.7 q-0.6 t0.7
kun+pape 7.3 a0.4 e0.4 f0.4 g-0.4 m0.8 q-0.4 t0.4
kun+pyys 7.3 a0.7 c0.6 d1.9 l1.2 m0.3 n-0.3 p0.8 t0.4
kun+rake 7.3 a0.3 c0.8 s1.0
kun+se 6.2 a-0.5 d0.5 e-0.6 f-0.4 j-0.4 k1.0 q1.2 r0.4 s-0.6
kun+soit 7.3 a0.4 d1.0 i0.5
kun+te 7.3 a0.4 d1.2 e0.5 i0.4 j0.8 s0.7
kun+tili 7.3 h0.9 n1.3 o0.7 p-0.3 r0.7 t0.4
kun+toim 7.0 c0.6 f0.5 g-0.4 j0.4 m0.5 q-0.5 s-0.3 t0.5
kun+tule 7.3 d-0.3 e0.5 l-0.3 o1.0 q-0.4
kun+tuli 7.3 a-0.9 c-0.3 e-0.3 g0.6 i-0.5 r0.5
kun+tyon 7.3 a-0.6 d0.3 l0.4 o0.3
kun+vaih 7.3 c-0.4 d0.6 e-0.5 f0.5 g0.3 h0.8 r0.4
kun+viim 7.3 c0.9 e0.4 i-0.3
kunh 6.0 a-1.3 c-0.7 e-0.8 h0.7 i-0.4 j-0.5 l1.2 n1.3 o-0.5 p-0.7 r0.6 s-0.5 t-0.5
kunhan 6.0 a-1.3 c-0.7 e-0.8 h0.7 i-0.4 j-0.5 l1.2 n1.3 o-0.5 p-0.7 r0.6 s-0.5 t-0.5
kunn 4.7 a1.4 b-0.3 c-0.5 d0.8 e2.4 g0.4 h1.2 i-0.9 j0.4 k0.4 l0.4 n-0.8 o0.6 p3.8 r1.3 t0.5
kunnan 6.1 a-0.5 b0.7 c-0.5 d-0.7 f-0.3 h0.8 i0.5 j0.8 k-0.4 m-0.3 n-0.4 o1.0 p-0.7 s0.6 t0.4
kunnes 5.9 a3.3 b-0.5 d1.4 e2.6 f-0.3 g-1.0 h-0.4 i-0.7 m-0.5 n-0.4 o-0.4 p5.9 r-0.7 s-0.4
kunnia 6.3 a-1.3 e-0.4 f-0.3 g1.6 h1.0 j-0.4 k1.3 p-0.4 q0.4 r1.9
kunnio 6.8 d1.2 e-0.5 f0.9 h-0.5 i-0.4 j0.5 m0.4
kunnos 6.3 a-0.5 b-0.4 c-0.6 d-0.6 e0.9 h0.8 i-0.5 m0.9 o0.3 r0.5 s-0.6 t0.7
kunt 5.6 a0.8 c0.4 d1.5 e1.7 f0.7 g-1.3 h-0.3 j1.4 l0.5 m0.5 o-0.4 p-0.9 q0.5 r-0.4
kunt+peru 7.3 a-0.8 c0.6 d0.3 g-0.4 j-0.4 q0.6 s-0.3
kunta 7.0 a-0.4 b0.6 c0.6 d1.3 g-0.5 i0.5 j-0.4 q0.5 s-0.3
kuntal 7.3 a0.5 b0.9 d0.7 e-0.7 i0.6 j0.5 s1.2
kuntoo 6.8 a1.0 c-0.5 d-0.4 e2.0 f1.1 g-0.4 i0.3 l0.7 m1.1 p-0.3 r-0.4 t-0.3
kuntos 7.0 a-0.9 g-0.4 i-0.4
kuoh 7.3 d1.0 i0.6 t0.5
kuohuv 7.3 d1.0 i0.6 t0.5
kuol 6.8 a-0.5 c-0.5 d-0.3 e-0.5 f0.4 g1.0 h0.6 i-0.4 n0.7 o0.5 r1.0
kuolin 7.3 a-0.4 c-0.4 e-0.4 f0.5 h0.7 o0.6 r0.4
kuop 6.8 a1.1 e1.2 g-0.4 i0.9 k-0.3 m0.7 s0.9 t0.4
kuopio 7.0 a0.6 e0.4 i1.0 m0.7 t0.4
kuor 6.8 b0.5 c0.5 e-0.4 h1.1 p1.4 s0.4
kupl 7.3 b1.1 g0.7 h0.8 i0.6 j0.9
kurk 7.3 a-0.5 e-0.6 g-0.3
kurs 7.3 g-0.3 i0.5
kurssi 7.3 g-0.3 i0.5
kusk 7.3 a-0.7 e-0.4 g1.6 h0.8 p-0.4 q1.7 r1.6
kust 6.6 a-1.4 b-1.0 c-0.8 d-0.5 g0.6 i-0.6 j-0.4 k0.7 o2.9 p-0.3 r0.9 s-0.3
kustan 6.6 a-1.4 b-1.0 c-0.8 d-0.5 g0.6 i-0.6 j-0.4 k0.7 o2.9 p-0.3 r0.9 s-0.3
kute 5.5 a-1.3 c-0.5 d-0.8 f-0.4 g1.0 h1.4 j-0.4 k-0.4 n0.9 o0.3 p-0.7 q-0.7 r1.2 s-0.4
kute+aina 7.3 g0.7 r1.2
kute+enne 7.0 a-0.8 d0.4 g1.0 h1.2 i-0.5 l0.6 n0.6 r1.2
kute+sovi 6.8 a-0.8 d0.6 e0.4 g-0.7 i-0.3 n0.8 o0.8 p-0.4 q-0.7 s-0.5
kuten 5.5 a-1.3 c-0.5 d-0.8 f-0.4 g1.0 h1.4 j-0.4 k-0.4 n0.9 o0.3 p-0.7 q-0.7 r1.2 s-0.4
kuti 6.8 a1.1 b0.7 d0.8 e1.1 g-0.6 i1.7 m0.7 r-0.5
kuti+ja 7.3 a0.4 e0.7 m0.8
kutist 7.3 a0.8 b0.9 d1.0 e0.8 g-0.3 i0.7 m0.8
kuts 5.6 b0.9 c-0.5 f0.8 g-2.0 h-0.4 i0.4 k3.2 m-0.5 r-1.5 s-0.4 t0.5
kuts+asia 7.3 a-0.6 e-0.4 k0.5
kuts+mutt 7.3 b1.0 d-0.4 g-0.6 k1.2 l0.8 r-0.6
kutsu 7.3 a-0.4 e-0.4
kutsua 7.3 a0.8 e0.4 g-0.4 j1.4 r-0.4
kutsui 7.0 a0.5 d0.5 i0.3 p0.7 s0.7
kutsuk 7.3 g-0.9 h0.4 r-0.6
kutsus 7.0 b0.3 e0.7 g-0.7 h-0.3 k2.0 r-0.4 t1.0
kutsut 7.3 a-1.0 k2.4
kuu 7.3 a-0.4 o1.0
kuud 6.3 c0.5 d-0.4 i-0.3 s-0.5 t0.6
kuuden 6.6 d-0.3 e-0.6 s-0.4
kuuk 4.7 a2.3 b1.7 c3.6 d2.2 e0.4 f1.4 g-1.9 h-0.9 i1.7 l2.3 m1.1 n-0.4 p0.6 q0.3 r-1.4
kuuk+ilma 7.3 c-0.4 d0.6 i0.3
kuuk+ja 6.8 a0.4 d-0.4 e0.4 f0.6 j-0.3 r-0.4
kuuk+myoh 6.6 a0.8 c1.8 e0.4 f0.4 g-0.3 i-0.4 p0.7
kuuk+oli 7.3 a0.4 b1.0 d1.8 e0.3 i0.4 m1.8
kuuk+sahk 7.3 d-0.4 p1.1
kuukau 4.7 a2.3 b1.7 c3.6 d2.2 e0.4 f1.4 g-1.9 h-0.9 i1.7 l2.3 m1.1 n-0.4 p0.6 q0.3 r-1.4
kuul 4.3 a-0.5 b-0.4 e0.3 f0.9 g1.9 h1.2 j1.5 l-0.6 m-0.3 o0.6 p-1.1 r1.6 s0.5 t1.3
kuul+etta 6.8 d0.7 e1.1 g0.7 i1.4 n0.5 p-0.4 r1.2 s-0.4 t0.5
kuul+meil 7.3 a0.4 m1.7
kuul+mita 7.3 a0.4 c0.7 d1.3 e-0.4 j0.7 s0.5 t0.5
kuul+mite 7.3 a1.4 e-0.4 g-0.3 s2.2
kuul+se 7.3 a-0.4 f0.4 g1.2 n1.1 r1.2
kuul+sen 7.3 a0.5 c0.6 e0.4 i0.5 s0.8
kuul+teil 7.3 a0.5 d0.9 e2.2 f0.8 g-0.3 j0.8 p1.2 t0.5
kuule 7.3 c0.8 d0.9 f0.4 g0.5 i0.6 n1.1 r0.4
kuulem 5.9 a0.7 b0.5 c1.3 d-0.6 e-0.3 g-0.6 h-0.3 k-0.3 o-0.4 p-0.3 r-0.5 s1.2
kuulet 6.8 a1.4 d-0.5 e-0.6 g-0.7 j3.4 p-0.3 r-0.4 s-1.0 t-0.4
kuulin 6.6 a-0.4 d-0.4 e0.7 g1.0 i0.7 j-0.3 n1.2 p-0.5 q-0.3 r1.4 s0.5 t0.4
kuulka 7.0 d0.4 f0.6 g0.6 i1.1 j0.4 p-0.3 r0.9 s0.8
kuulla 6.8 b-0.3 d1.3 e0.7 f1.3 h-0.4 i-0.4 t0.4
kuulos 7.0 a-0.7 e-0.4 g0.4 i-0.4 r0.3
kuului 7.0 a-0.9 c-0.3 d-0.4 g0.9 k0.4 o0.5 q0.3 s-0.4
kuulus 7.3 k0.4
kuuluu 5.9 a-0.7 b0.3 e0.6 f0.9 g0.5 h0.7 i-0.6 m0.6 o1.3 p0.5 q0.9 r0.9 s-0.7 t2.0
kuuluv 7.3 e-0.4
kuum 7.0 a-1.1 d0.7 f0.3 g-0.4 i0.3 k3.6 n0.4
kuun 5.3 a-0.4 c-0.7 d1.4 e-0.6 g-0.7 i1.2 j-0.7 k-0.5 n3.3 o-0.3 p-1.2 q-0.5 r-0.6 s-0.3 t-0.6
kuun+puol 7.3 a-0.5
kuun+vaih 6.6 e-0.5 i0.9
kuun+viim 7.3 e0.5 g-0.6 i0.4 n2.3 p-0.3 r-0.5
kuunne 7.3 a0.8 b0.7 d1.7 e-0.3 g-0.5 r-0.3 s0.5
kuunte 7.0 d0.9 e-0.5 i0.7
kuur 7.3 c0.4 d0.4 e-0.6 f0.6 g0.4 p0.6 q0.4 r0.5
kuus 4.6 a1.1 b1.7 c0.8 d-0.7 e0.4 f1.0 g-1.2 h0.8 i0.6 j0.3 k0.6 l0.6 m0.8 n0.3 p-0.9 r-1.1 s-1.2 t0.4
kuus+ja 7.0 a0.7 b0.7 c0.5 e0.8 j0.4 m-0.3
kuus+on 7.3 a0.9 b0.7 c-0.4 d-0.3 e1.3 f0.7 i0.5 r-0.3
kuus+viik 7.3 c0.3 d0.5 e-0.4 i0.6 j-0.3
kuusan 7.3 a0.4 e0.7 g-0.4 p0.6 r-0.4
kuusi 5.6 a1.0 b-0.3 c0.6 e0.8 f-0.4 g-0.3 i0.5 j0.4 k-0.4 l0.6 n-0.4 p-0.6 r-0.4
kuusit 7.3 c0.6 e-0.4
kuussa 5.3 b2.6 c-0.8 d-0.3 f0.9 g-0.4 h0.7 i0.4 j0.3 k0.6 l0.5 m0.7 n1.1 p-0.7 r-0.4 s-0.9 t0.8
kuva 4.1 a0.3 b-0.6 c0.7 d-0.8 e3.3 g-1.2 h0.3 i-1.4 j-0.5 k0.8 l-1.0 m-0.9 n-0.7 o-0.4 p-1.2 q0.9 r0.4 s3.9 t-0.4
kuva+alla 7.3 d0.5 e0.7 o0.7 s-0.3
kuva+huom 7.3 a-0.5 e-0.5 g0.6 k3.1 r0.5 s-0.4
kuva+ja 7.0 g-0.5 r-0.4 s0.7
kuva+oliv 7.0 c-0.4 i0.8 o0.5 s0.4
kuva+on 6.2 b-0.3 c0.3 d-0.3 e1.3 h0.5 i-0.7 j0.4 q0.8 r0.4 s-1.0
kuva+ovat 7.0 a0.5 d0.7 e1.4 g-0.4 r-0.3 s-0.6
kuva+pois 7.0 e0.5 i-0.3 s0.9
kuva+tule 7.0 d-0.4 e0.4 i0.6 m0.5 n0.3
kuvaa 6.8 e-0.6 f-0.4 g-0.3 i-0.4 j-0.3 k-0.5 n0.4 o0.3 r0.5
kuvaaj 6.2 a-0.3 b-0.4 d-0.4 e0.7 h-0.4 i0.7 p-0.3 s0.7
kuvaam 7.3 e-0.6 g0.5 i0.9 o0.4 r0.7 t0.3
kuvaan 7.0 a-0.3 c-0.4 e-0.5 f0.5 h0.7 i-0.3 k0.7 r0.3
kuvale 7.3 a0.5 c0.4 d1.6 e0.8 s1.5
kuvan 6.5 a0.8 b0.3 d0.5 e1.3 g-0.6 h-0.3 i-0.5 p-0.3 r-0.7 s1.4
kuvass 6.8 a0.7 e1.8 g-0.7 i-0.3 j0.6 r-0.3 s-0.8
kuvast 7.3 a0.5 d0.4 e1.2 j0.3
kuvat 5.2 a0.4 b-0.6 e1.3 g-0.5 h-0.4 i-0.7 j0.5 k-0.9 l-0.3 q1.1 s2.2 t-0.6
kuvauk 6.8 a-0.7 e-0.9 h-0.5 k2.8 s-0.6
kuvaus 7.0 a-0.6 h0.3 i-0.4 m0.5 q0.5
kuvi 5.8 b0.3 c-0.7 d-0.5 e1.2 f-0.5 g-1.0 j0.5 k-0.9 q-0.5 r-0.4 s2.3
kuvi+on 7.3 b1.0 e0.4 p0.6 s0.5
kuvia 7.0 e0.4 g-0.4 j-0.3 q-0.3 s0.4
kuvien 7.0 a-0.4 e-0.6 f-0.4 i-0.4 k-0.5 o0.5 s0.4
kuviss 7.3 a0.4 b1.0 e1.0 p0.6 s1.3
kuvist 7.3 a1.0 e1.1 g-0.3 i1.1 j1.6 p-0.4 s1.2
kuvitt 7.3 a-0.3
kvar 7.3 a0.6 b0.5 e0.6 i0.4
kvarta 7.3 a0.6 b0.5 e0.6 i0.4
kyla 5.4 a0.9 b-0.8 c1.8 d0.4 e1.6 f1.1 g-0.5 h1.1 i-1.2 j-0.8 o0.3 s3.5
kylaan 7.3 c-0.4 e0.5 g-0.5 r-0.4 t0.3
kylale 7.0 a0.3 c1.2 e-0.6 p0.7 s1.2
kylall 6.8 a0.5 c1.0 e0.7 f0.3 g-0.7 i-0.5 m0.4 n0.4 o0.4 s1.6
kylan 6.8 a0.4 e0.8 h0.4 i-0.3 o0.3 r0.4 s1.4
kylayh 7.0 d0.8 e0.4 g-0.3 l0.5 s0.4
kyll 4.5 a1.5 b2.5 d2.1 e2.8 g1.4 h0.7 i-0.9 j-0.8 k0.9 l2.3 m0.4 n0.5 o-0.3 p-0.8 q-0.4 r2.5 s1.8 t0.8
kyll+kaik 7.0 a1.8 b2.2 c0.4 d-0.3 g-1.0 r-0.7 s1.6
kyll+maks 7.3 a0.6 b0.8 e-0.3 l0.9 m0.7 p0.4
kyll+mutt 7.3 a0.8 d0.8 e1.6 f0.4 g-0.5 h0.5 l0.4 m0.4 o0.6 t0.5
kyll+on 7.3 g0.5 k1.3 p0.6 r0.3 s0.4
kyll+raha 7.3 e0.5 p0.9
kyll+se 6.8 c-0.4 d1.1 e-0.6 l1.0 n0.9 p-0.3 r-0.5 s-0.3
kyll+tai 7.3 a0.4 d0.8 e-0.4 s0.5 t0.5
kylla 4.5 a1.4 b1.1 d1.8 e2.8 g0.9 h0.6 i-0.9 j-0.6 k1.0 l2.4 n0.8 o-0.3 p-0.7 q-0.4 r1.8 s2.2 t1.0
kyllas 7.3 d0.5 h0.6 i0.4
kylm 6.6 a-0.5 i-0.3 l1.0 o0.8 p0.4 s-0.3
kylm+ja 7.3 e0.8 g0.5 p0.6 r0.6
kylmal 7.3 a-0.6 e-0.3 l1.1 o1.0
kylt 6.1 c1.1 d1.0 f0.5 g2.0 h2.9 i-0.7 l0.3 m0.7 n0.3 q0.4 r0.5 s1.4 t-0.6
kyltin 7.0 a0.6 c1.1 e-0.4 g1.0 h1.8 j0.7 m1.2 p0.7 r-0.4 s1.0 t-0.3
kyltis 7.0 c0.5 d0.9 e0.5 f0.9 g-0.5 s0.8
kyltit 7.3 a-0.5 d0.6 g2.1 h1.9 l0.6 n0.6 q0.7 r1.3
kymm 5.3 a0.3 b1.6 e1.0 h0.6 i-0.4 j-0.9 l1.0 m0.9 n0.9 o0.3 s0.3 t0.5
kymm+minu 6.5 a0.5 b1.1 d1.1 f-0.3 g0.8 h0.6 i0.6 j-0.4 o1.3 r0.9 s-0.4 t0.6
kymm+vuot 7.0 b0.5 s0.7
kymmen 5.3 a0.3 b1.6 e1.0 h0.6 i-0.4 j-0.9 l1.0 m0.9 n0.9 o0.3 s0.3 t0.5
kyna 7.0 c1.4 h0.9 i1.4 l0.3 n0.3 r0.4
kynt 7.3 e1.1 h0.7 t0.4
kyntti 7.3 e1.1 h0.7 t0.4
kyse 5.1 a-1.2 b-0.5 c0.8 d0.5 e-0.6 f0.4 g1.0 h1.6 i-1.4 m0.4 n0.7 o2.2 p-1.3 q1.1 r2.3 t1.2
kyse+on 6.8 c0.9 e0.6 g-0.4 h0.5 i-0.4 k0.3 l0.3 o0.4 p-0.4 q0.9 r0.6 s-0.4 t0.5
kysele 6.3 a-0.6 c-1.1 e-0.7 g1.7 h1.8 i-0.4 k0.4 m-0.4 n0.9 o1.2 p-0.3 r2.0 s-0.5
kyseli 6.5 a0.6 c1.1 d1.1 e0.4 g-1.3 h-0.4 j0.4 p-0.4 q0.4 r-0.9 s0.6 t0.5
kysely 7.0 a-0.6 c0.4 e-0.5 g0.8 i-0.3 k-0.5 p-0.3 q0.5 r0.7 s0.7
kysy 3.9 a1.1 b1.3 c1.3 d3.1 e-1.6 j-1.1 k0.4 l-0.8 m-0.6 o1.8 p-0.9 r0.5 s3.7 t1.0
kysy+asia 7.0 a0.7 b-0.3 d1.8 e0.6 k0.5 m0.4 p0.3 q0.3 s-0.4
kysy+ei 7.3 b1.5 c-0.4 d1.3 m1.6 n0.7 p-0.3 q0.8
kysy+kolm 7.3 c0.3 e-0.4
kysy+mene 7.0 a-0.6 d0.7 h1.4 i-0.4 m0.5 o1.3 r0.4 t1.8
kysy+mita 7.0 d-0.4 e0.4 g0.5 h0.6 r-0.4
kysy+olen 7.3 a0.3 b1.6 e0.4 s0.5
kysy+saak 7.0 o0.6
kysy+sama 7.3 d0.6 e-0.4 f1.2 g0.5 h0.7 r0.6 s0.6
kysy+sita 5.5 a0.6 c0.6 d0.6 g-0.4 i0.9 s-0.8
kysy+sitt 7.3 a0.8 d1.1 e0.5 g-0.3 j0.9 s1.3
kysy+sopi 7.3 a0.6 s0.5
kysya 7.3 c-0.4 d0.4 g0.6 i1.0 r0.4
kysyi 5.1 a0.9 b-0.4 c-0.8 d-0.8 e0.3 f-0.3 h-0.7 i0.4 k-0.3 o0.3 p-0.5 q0.4 s1.5 t-0.4
kysyin 6.1 a1.2 c2.5 d2.6 e-0.5 i-0.6 o-0.4 p0.7 s-0.5
kysyis 7.0 a-0.4 g-0.3 o1.9 r-0.3
kysyit 7.3 b-0.4 d1.1 e-0.6 f0.6 g-0.3 i0.9 m0.6 n0.4 o0.5
kysymy 5.3 a-1.4 b0.5 d0.9 e-0.6 g1.0 h0.4 i-0.9 j-0.9 k0.8 m-0.5 n0.4 p-1.0 q0.5 r1.2 s-1.0 t1.2
kysyn 5.9 a0.4 b1.1 c1.7 d1.0 f0.4 g-0.3 j-0.4 l-0.5 m-0.6 o1.1 p-0.5 q-0.5 s0.6
kysyny 7.3 c0.7 d0.7 e-0.4 i0.6
kysyta 6.5 a1.3 b0.5 c-1.0 d1.3 e-0.6 g-0.7 i-0.7 k0.4 m-0.3 p-0.5 s3.6
kysytt 7.3 d-0.3 g0.6 r0.7 s1.3
kysyy 6.3 a-0.6 b0.9 c0.9 d-0.4 e-0.3 f-0.5 p-0.3 q-0.3 s1.6 t1.3
kytk 6.8 a0.5 c1.9 d1.0 e0.4 f0.7 g-0.4 i-0.5 n0.4 r-0.3 s-0.3
laad 7.3 a0.4 e1.0 j1.4
laadit 7.3 a0.4 e1.0 j1.4
laaj 6.5 a-0.8 f-0.5 g1.2 h3.3 i-0.6
laaj+ylla 7.3 g-0.6 h0.8 r-0.3
laajen 6.6 a-0.7 f-0.4 g0.7 h2.7 i-0.5 q-0.4 r0.3
laak 6.5 a0.6 c-0.3 d-0.4 e1.2 i0.9 j1.4 r-0.5 s0.8
laakar 6.6 d-0.3 e0.4 i1.1 j0.6 r-0.4 s0.9
laat 5.4 a1.4 e2.3 h-0.4 i1.0 k0.7 l0.5 o-0.5 q0.4 s0.7 t1.6
laat+ja 7.3 c-0.4 d0.6 h-0.3 k0.3 r0.6 s0.5 t0.8
laat+on 7.3 a0.9 d0.4 e1.8 i1.7 r-0.3
laatat 7.3 e0.4 h-0.3 l0.4 p-0.3 q0.5 s-0.3
laatik 6.2 c0.3 d0.8 e-0.7 h-0.4 i-0.6 j-0.5 l0.6 q1.1 s0.8 t0.7
laatu 7.3 b0.3 d0.4 g0.9 i0.4 m0.4 n0.4 q0.5 r0.8
laatuu 7.3 a1.2 e2.4 i1.3
lahd 4.8 a0.8 c-0.6 d0.6 e0.9 g-0.8 h0.8 i0.4 j-0.6 l0.6 m1.4 n-0.3 p-0.7 q0.4 r-0.6 t1.0
lahden 6.6 b-0.3 f0.5 g-0.7 i1.2 k0.5 r-0.4 s-0.4
lahdet 7.3 e0.5 g0.3 h0.4 r0.4 s0.9
lahdos 7.3 e0.9 i-0.4 l0.3 n-0.3 t1.2
lahe 3.7 a0.5 b-0.9 d-0.6 e2.2 f0.5 g0.4 h1.1 i-0.6 j1.9 k-0.6 l-0.8 m-0.4 n-0.8 o3.9 p-0.8 q0.6 r0.6 s0.6 t2.0
lahe+korj 7.3 a0.7 b0.3 d0.4 e0.8 m0.6 o0.4 r0.5 t1.7
lahe+kuit 7.3 k0.3 o-0.3 q0.7
lahe+lask 6.2 d-0.3 e0.3 g-0.9 h-0.4 i0.8 k-0.4 m-0.5 n-0.4 o2.4 p-0.3 q-0.3 r-0.7
lahe+meil 7.0 f0.5 g0.4 j0.6 q0.4 r0.5 t0.3
lahe+pape 7.3 c-0.3 g0.4 h0.7 j0.6 q0.5 r-0.3
lahe+se 7.0 d0.4 f-0.3 g-0.4 h0.3 s0.7
lahe+sen 6.5 d-0.5 f-0.3 g-0.5 k-0.4 l-0.3 m-0.3 n-0.5 o1.4 p0.3 q0.7 s0.5 t1.6
lahe+teil 6.8 c-0.5 d-0.6 g-0.7 i-0.5 j1.2 s0.9 t-0.3
lahe+uude 6.8 a0.8 c0.5 o0.6 p0.5 r-0.3 t-0.5
lahe+viel 7.3 a-0.3 e0.5 g0.5 l0.3 r0.4
lahell 7.3 e0.4 s0.4
laheta 5.3 a-2.1 c0.3 f1.4 g1.8 h1.6 i-1.2 j-1.0 m-0.5 o4.1 p-0.9 q1.5 r2.3 t0.8
lahete 6.6 b-0.3 c-0.4 e1.9 g1.1 h-0.6 i1.7 j1.5 m-0.3 p-0.4 q-0.3 s-0.4 t0.4
laheti 6.2 a1.1 b-0.4 c0.8 d2.0 f0.5 g-0.8 k-0.3 q-0.3 r-0.6 s0.9
lahett 4.2 a1.2 d-0.9 e1.8 f-0.3 g-0.7 h0.5 i-1.2 j1.3 n-1.0 o2.1 q0.7 t2.3
lahi 7.3 d0.3 e0.6 h0.4 j0.9 o0.5 q0.5 s-0.3
laht 4.2 c-1.3 d0.7 e1.9 f-1.1 h0.9 i0.6 k-1.0 n2.0 o-0.9 p-0.7 q3.7 s-1.4
laht+aske 7.0 a-0.5 g1.1 h1.6 k0.4 n-0.5 q2.1 r0.4
laht+ja 7.3 a0.3 e0.5 s0.5
laht+jo 7.3 a-0.6 e-0.3 p-0.5 q1.0
laht+jos 7.3 d0.7 i0.4
laht+kara 7.3 a0.5 j2.0
laht+kilp 7.3 a-0.4
laht+kuus 7.3 a-0.4 g0.5 h0.8 r0.6
laht+maks 7.3 a0.8 g-0.3 l-0.3 n0.4 p1.7
laht+tana 7.3 a-0.5 c-0.4 d0.4 e-0.4 f0.6 n2.1 t-0.4
lahtea 6.8 c-0.3 d-0.5 e0.8 g0.4 i-0.4 k-0.3 p0.9 r0.4
lahtee 5.2 a0.4 c-0.9 d1.1 e1.4 g-0.9 i0.7 j0.5 k-0.4 l1.2 m-0.4 n3.8 o-0.5 p-1.4 r-0.7 s-0.7 t0.9
lahten 7.0 a-0.8 e-0.3 o-0.3 q0.7
lahtev 6.6 a0.3 c-0.3 d0.4 g-0.5 l-0.3 p1.4 r-0.6
lahti 5.3 a-0.4 b-0.5 c0.3 d0.5 e-0.4 f-0.5 g1.2 h1.0 l-0.6 n-0.8 o-0.5 p-1.5 q4.5 r0.8 s-0.7 t-0.3
lahtie 7.0 e0.5 i0.9 o0.4
laim 7.0 a0.5 e1.2 i0.9 j1.8 p0.9
laimin 7.0 a0.5 e1.2 i0.9 j1.8 p0.9
lain 5.7 b-0.4 c-0.3 d-0.5 f-0.8 i-0.8 j3.0 l-0.5 n1.3 p-1.0 r-0.7
lain+muka 7.3 c0.7 j0.7
lainaa 6.8 c-0.6 d-0.3 e0.9 f-0.3 g-0.6 h-0.4 j0.6 r-0.5 s0.9
lait 4.1 a-2.0 b-1.2 c-0.4 d0.5 e-0.3 h2.3 j-1.3 l-0.9 n1.1 o1.3 p0.5 q1.6 r0.4 t0.8
lait+ensi 7.3 a-0.4 n0.4 r-0.3
lait+hane 7.3 a-0.7 r0.4
lait+lask 7.0 b-0.3 d0.9 e-0.6 f0.9 h0.7 m1.0 n-0.4 o-0.4 p0.8 q0.9 r0.5 t-0.4
lait+maks 7.3 a0.4 c-0.4 d1.1 n1.1 p1.4 q-0.3
lait+muis 7.3 d0.3 e-0.3 l1.0
lait+ne 7.0 e1.0 f-0.4 g-0.4 o0.7 s0.5 t2.3
lait+raha 7.3 c0.4 h0.7 l-0.3 n1.8 p-0.5 q0.7 r0.5 t0.9
lait+sama 7.3 a0.8 g0.5 h0.5 i1.6 q0.7 r0.5
lait+sen 7.0 a-0.7 d-0.4 e-0.6 f-0.4 i-0.3 j-0.5 k-0.3 m0.3 r0.5 t0.3
lait+sopi 7.3 a0.4 d-0.4 e1.6 h0.9 i1.4 j1.2 k0.3 p-0.3
lait+vaik 7.3 a-0.5 i1.3 t0.9
lait+vali 7.3 c0.3 s0.6
lait+vies 7.3 q0.7
laita 6.3 a-0.4 b-0.4 d0.5 g-0.6 h0.8 i1.5 k0.4 p-0.3 q-0.4 r-0.4 s-0.4 t0.5
laitan 5.8 a0.7 b0.4 c1.9 g-0.9 i-0.9 j-0.6 l-0.4 m-0.5 n1.9 o1.2 p2.1 q-0.8 r-0.3 s2.7
laitat 6.5 a-0.7 c-0.6 d0.4 e-0.9 f-0.5 h0.6 i-0.6 j-0.6 k-0.4 p1.1 s-0.4
laitet 6.8 a-0.6 c-0.3 g0.8 h0.6 i-0.3 q0.6 r1.1
laitoi 6.0 b-0.5 d1.0 e-0.4 g0.4 h0.5 i-0.6 l-0.5 n-0.3 o-0.4 q3.1 r0.7 s-0.7
laitta 5.0 a-0.9 b-0.6 d-0.6 e-0.6 f0.3 g0.6 h1.5 i-0.5 j-1.1 k1.2 n0.9 o1.3 p-0.6 s0.5 t0.7
laitte 7.0 a0.5 c-0.4 e1.3 i1.6 j1.2
laitto 7.3 e0.6 p0.9
laitur 7.0 a-0.4
laiv 7.0 a0.4 c0.5 e1.0 f0.9 i1.2 m0.5 p-0.4 s0.8
laiva 7.3 a0.3 e0.6 f0.9 i0.5 m0.6 p-0.3
laka 7.0 a-0.4 e-0.5 g1.0 r0.9 s0.6
laki 4.6 a0.6 b-0.8 c0.4 e1.7 g-1.4 h-0.6 j4.7 k-0.4 m0.7 o-0.4 p-0.4 r-0.7 s-0.6 t-0.7
laki+ja 6.8 c0.8 e-0.6 f0.8 i0.9 m0.5 p-0.3
laki+kavi 7.3 a-0.6 d0.3 f-0.3 g-0.7 i-0.4 j-0.9 k-0.3 l0.5 m-0.5 n1.1
laki+tarv 7.3 h0.6 m-0.4 n0.5
lakias 7.0 a0.5 d0.3 i0.4 j1.2 m1.1
lakimi 4.9 b-0.6 d-0.6 g-1.0 i-1.7 j2.6 p-0.8 r-0.4 t-0.5
lakios 7.3 a0.3 c0.6 e0.5 i1.2
lakito 7.0 a0.4 d0.5 e0.7 j0.6
lakk 6.6 a-0.5 b0.7 c0.3 d-0.5 g0.4 i1.3 o1.1 p0.4 r0.3
lakk+olem 7.3 b0.9 e0.7 i0.5 p1.1
lakkaa 7.3 a0.6 b0.9 c0.8 e0.7 i1.8 j0.3 p1.0
lami 7.3 e0.5 g-0.6 r-0.5 s0.9
lamm 6.3 a-0.9 b-0.4 c-0.6 d-0.7 e-0.5 g1.3 h0.6 i-0.6 j-0.7 o0.4 p-0.3 r1.2 s-0.4
lamm+kiit 7.0 a-0.7 b-0.4 c-0.6 d-0.7 g1.1 h0.8 j-0.6 k0.4 o0.6 r1.2 s-0.3
lammin 6.6 a-0.8 b-0.4 c-0.6 d-0.7 e-0.3 g1.5 h0.7 i-0.5 j-0.6 o0.5 r1.5 s-0.4
lammit 7.3 r-0.3
lamp 5.7 a-0.8 b0.4 c0.5 d-0.5 e1.2 f0.5 g1.6 h0.4 i-0.8 j-0.7 k0.5 p0.9 r1.9 s-0.6
lamp+terv 7.3 d0.4 g0.6 h0.6 o0.6 r0.6
lampim 6.8 a-0.8 e-0.5 g1.7 h0.5 k0.6 o0.5 r1.7
lampin 7.3 a0.4 e0.9 g-0.3 p1.0 r-0.3
lank 7.0 a0.3 c-0.3 e0.4 h0.5 i0.9
lankap 7.3 g0.5 h0.6
lapi 4.6 a-0.7 c0.5 f0.9 i-0.4 l0.6 m0.4 n0.5 o0.8 q2.5 s-0.9
lapi+ensi 7.3 b0.7 i0.6
lapi+ja 6.8 a0.3 e0.6 g-0.3 i0.4 j0.5 r-0.4
lapi+kolm 7.3 e0.6
lapin 7.0 c0.6 d-0.7 e-0.4 f0.9 h0.3 i-0.3 s0.9
lapp 6.5 c0.5 d-0.6 e-1.2 f0.4 g0.3 i-0.4 k1.9 m0.4 n0.8 o0.3
lapp+on 7.3 b0.5 e-0.6 f0.6 i-0.3 k1.1 m0.6 n0.4 o0.5
lappar 7.3 c0.7 d-0.3 e-0.5 n0.5 r-0.3 s0.6
lappuj 7.3 b0.5 e-0.6 f0.6 i-0.3 k1.1 m0.6 n0.4 o0.5
laps 5.4 a-1.2 b-0.9 c0.4 d-1.2 e-0.8 g0.7 j-0.6 l-0.4 n0.9 o-0.8 q-0.7 r1.1 s1.2 t-0.4
laps+luki 7.3 a-0.5 b-0.5 e-0.5 k-0.4 n0.4 q-0.4 r0.5 s-0.4
laps+on 7.0 a-0.4 g-0.4 n0.4 r-0.4
laps+sair 7.3 k0.4
laps+tiet 7.3 c0.6 s0.8
lapsen 7.0 c0.6 e-0.3 g0.4 k0.5 r0.4 s0.6
lapset 6.5 a0.5 d-0.4 e0.8 h-0.3 i0.5 p0.7 s0.9
lapsi 6.5 a-0.7 b-0.6 c0.3 d-0.5 e-0.9 f0.4 g0.5 i-0.4 m0.5 o-0.6 p-0.4 q-0.3 r0.8 s0.4
lapsil 7.3 a-0.3 c-0.6 n1.5
lapu 7.3 a-0.4 e-0.4 f0.6 g-0.4 i0.6 m0.6 n0.4 o0.5 r0.4
lasi 7.0 a-0.4 g-0.3 r-0.4
lask 3.0 b2.0 c-1.4 d-0.3 e-2.3 f-0.4 g-2.7 h-1.0 i-2.6 j-1.0 k-1.3 l4.0 m6.5 n4.0 o8.3 p3.0 q2.9 r-2.0 s-1.4 t-1.0
lask+en 7.3 a0.8 e-0.4 p1.4
lask+enne 7.3 a0.3 c0.7 j0.8 m-0.4
lask+erap 6.8 a-0.8 c0.3 e0.4 i-0.4 l1.0 m-0.4 o1.8 p-0.4
lask+etta 7.3 a0.6 b0.9 c0.6 s1.7
lask+ja 6.5 a1.4 b1.3 c0.9 d0.5 e0.6 g-0.3 i-0.5 k0.5 l1.7 m3.5 p1.3 s-0.3
lask+jonk 7.3 a0.3 c0.7 e-0.5 f1.0 m0.6 p0.5 s0.7
lask+kaks 7.3 j1.0 r-0.3
lask+kans 7.3 a0.7 b1.5 c0.6 g-0.4 l0.9 m1.1 r-0.4
lask+kasi 7.3 a0.4 c-0.3 e-0.6 f1.7 i-0.7 m2.6
lask+kolm 7.3 a0.4 e0.7
lask+kosk 7.3 a0.6 e0.7 j0.6 m-0.3 p1.3
lask+luke 7.3 a-0.5 o1.5
lask+maks 5.9 a-1.0 b1.2 c-0.3 d0.6 e-0.7 f0.7 g2.7 h1.3 i-0.7 j-0.7 m-0.9 n3.1 o-0.4 p0.5 q3.4 r3.5 s0.5 t-0.5
lask+meid 7.3 a-0.5 e-0.7 f-0.3 h0.6 i-0.4 l0.4 o2.4 q0.4
lask+mene 7.3 g0.7 h1.1 m-0.4 n1.1 p0.8 r0.6
lask+odot 7.3 a-0.4 p0.4 s-0.3
lask+oli 6.8 a-0.3 b1.4 g-0.5 l3.2 m-0.4 n2.4 p-0.5 q-0.4 s1.1
lask+on 4.6 a0.9 b-0.9 c-0.3 e1.8 f0.4 g-0.7 i-1.0 l-0.4 m5.8 n0.6 o0.4 p-0.3 s-0.7 t1.1
lask+osoi 7.3 a-0.3 e0.6 k0.3 l0.4
lask+pala 7.3 a0.9 b-0.6 e0.5 m1.2 p1.8
lask+puut 7.3 a-0.7 e-0.6 o0.9 t-0.4
lask+sama 7.3 a-0.6 d-0.4 e-0.3 h-0.4 m-0.4 n-0.5 o0.6 p-0.3 q1.2 r-0.3
lask+siit 7.3 e0.3 g0.3 m0.8
lask+sita 7.3 a0.6 b1.2 e0.4 f1.1 g-0.4 r-0.4
lask+summ 7.3 a-0.5 d-0.4 e-0.7 f-0.4 g0.8 h0.6 q1.9
lask+suor 7.3 m1.3 o0.8 p0.8 q0.8
lask+tuli 7.3 a-0.4 f0.3 g0.5 l0.6 n1.0 o0.5 r0.4
lask+uude 6.8 a-0.4 e0.4 g-0.5 l0.5 m-0.6 o1.8 r-0.4
lask+vaik 7.0 a0.4 c0.8 i0.9 o0.6 p1.1 q0.7
lask+viel 7.3 b0.6 c0.5 d0.4 e0.4 g-0.4 l-0.3 o2.3 q0.7 s0.9 t0.5
lask+viiv 7.3 a-0.6 c-0.4 d-0.3 p-0.4 t0.3
laskea 7.0 b1.9 c-0.3 d-0.3 e-0.3 f1.1 j-0.3 m-0.5 s0.5 t0.3
laskee 6.5 a1.8 b0.5 c0.7 d1.3 e1.2 g-1.0 h-0.4 i1.7 j1.6 p-0.3 r-0.8
lasket 6.8 a0.7 b-0.4 c0.5 f-0.4 g-0.6 h0.3 i-0.3 j0.9 l-0.5 m1.8 o0.6 q0.4 r-0.9
laskin 7.3 a0.6 b0.9 c0.6 e-0.3 i0.8 r-0.3 s0.8
lasku 4.1 a1.3 c0.4 d1.1 e-0.7 f-0.4 g-0.9 i-1.6 j-0.8 k-0.5 l4.0 m3.3 n3.7 o1.4 p2.3 q2.1 r-0.3 s-0.7 t-0.4
laskua 6.2 b-0.4 d0.3 e0.5 g-0.9 i0.3 j-0.5 l-0.4 m-0.7 n1.4 o0.8 p2.3 r-0.4 s-0.3
laskui 6.6 d0.6 f-0.4 g-0.4 i-0.5 j-0.3 k0.5 l1.6 o0.9 p0.3
laskuj 6.8 a-0.9 c-0.6 e-0.6 i-0.4 l1.4 m-0.3 o1.3 p-0.4 q1.1 t0.5
laskul 5.5 a-0.8 c-1.2 d0.3 e-0.4 f-0.4 g-1.1 h-0.7 i-0.9 j-0.6 k-0.6 l0.4 m3.2 n-0.5 o2.1 p-1.1 q1.9 r-0.5 s-0.6 t0.3
laskun 4.4 a0.6 b1.1 c1.0 d1.3 e-0.3 f0.8 h-0.4 i-1.3 j-0.8 k0.3 l1.6 m3.2 n3.8 o4.4 p3.2 q2.7 r1.6 t0.7
laskus 5.2 b0.7 d-1.3 f1.7 h0.4 i-1.2 k-0.4 m4.9 o3.9 p-0.7 q-0.7 r0.8 s-0.7 t1.1
laskut 4.8 a-0.5 b0.4 c-0.4 d-0.8 f0.7 g-0.7 h1.7 i-1.2 j-0.8 l1.0 m3.5 n1.7 o2.2 p-0.6 q2.6 s-1.3 t-0.4
laskuu 6.5 b0.4 d-0.4 f-0.4 g-0.6 h0.4 i-0.4 m1.2 o4.7 p0.6 s-0.5
lass 6.8 c0.4 e-0.4 g0.6 h0.9 i-0.3 l0.3 m1.0 n0.7 o-0.3 r0.7
lasse 7.3 a0.5 d0.3 l0.4 m1.2 n-0.4 o-0.3 t0.4
lassi 7.3 c0.6 e-0.4 g0.8 h1.2 n1.2 r0.7
last 7.0 a0.3 e0.4 g-0.4 m0.5 s0.4
lasten 7.3 e0.6 g-0.4 s0.5
lata 7.3 a0.4 b-0.5 e0.9 n0.5 o0.4 s-0.3
latt 5.8 a1.1 b-0.3 e3.6 f1.1 g-1.0 i-0.4 j0.7 k-0.3 n-0.5 p2.2 q-0.6 r-0.4 s-0.4 t0.3
latt+on 7.3 d0.3 e0.3 k-0.4 m0.3 p0.6
lattia 5.8 a1.1 b-0.3 e3.6 f1.1 g-1.0 i-0.4 j0.7 k-0.3 n-0.5 p2.2 q-0.6 r-0.4 s-0.4 t0.3
laua 5.9 a-1.4 c-0.5 g0.4 h1.3 i-0.9 j-0.5 n3.2 p-0.8 t0.4
lauant 5.9 a-1.4 c-0.5 g0.4 h1.3 i-0.9 j-0.5 n3.2 p-0.8 t0.4
laul 6.8 b-0.4 e0.9 f-0.3 g0.6 h1.6 l-0.3 m-0.3 n1.0 p0.7 r0.8
lauloi 7.0 g0.8 h1.6 n1.2 p0.8 r0.9
laur 6.2 a-0.5 c0.6 d0.4 e-0.8 i1.2 j-0.5 s0.5 t0.5
laura 6.6 a-0.8 b0.3 e-0.5 t0.6
lauri 7.0 a0.3 c0.8 d0.5 e-0.3 g0.3 i1.1 j-0.3 r0.3 s0.7
laus 5.5 a-1.2 b-0.4 c0.4 f0.9 g0.7 h0.3 i-0.9 q0.3 r1.5 s-0.7
lause 7.3 a-0.7 b0.4 d0.5 i-0.4 k0.7 l0.4 q0.6 r0.6
lausee 6.8 a-0.9 b-0.4 d0.5 f0.7 g-0.5 i-0.5 j-0.7 o0.4 r0.3
lausek 7.3 a0.3 e0.5 j0.4
lausun 6.5 c0.7 f0.7 j0.8 p0.7
laut 5.9 a0.6 b0.3 c1.4 e0.3 h-0.4 j0.3 k-0.4 m-0.4 n0.7 p0.5
laut+on 7.3 a0.7 b0.8 d0.9 e0.8 i0.6
lautak 6.6 a0.9 b0.7 c2.0 d0.7 e-0.8 i0.5 j0.5 p1.1 s0.7
lautam 7.3 a-0.7 d-0.4 e-0.3
lava 6.6 b-0.3 i0.8 p0.6 q1.4 s0.7
lavall 7.3 e0.4 p0.9
lea 7.3 d0.4 e-0.5 n0.7 o1.0 p0.7 r-0.5
leas 7.3 a-0.4 i-0.3 k0.4 l0.4 n0.6
leasin 7.3 a-0.4 i-0.3 k0.4 l0.4 n0.6
leen 6.1 b0.4 c-0.6 e0.8 h-0.3 j-0.4 m-0.3 p-0.4 s-0.4 t0.6
leena 6.1 b0.4 c-0.6 e0.8 h-0.3 j-0.4 m-0.3 p-0.4 s-0.4 t0.6
lehd 5.6 a-1.6 c0.8 d-1.3 f-0.3 g-1.2 i-0.9 j-0.4 k0.3 l-0.4 m0.7 n-0.6 p-0.8 q0.6 r-0.5 s-0.8
lehden 6.6 a-0.5 b0.4 c-0.4 d-0.3 g-0.3 i-0.4 j-0.4 r-0.4 s0.4
lehdes 6.8 a-0.4 b-0.5 e0.8 f-0.6 g-0.6 h0.9 o0.4 q1.0 s-0.8
lehdis 6.8 a-0.8 c0.6 d-0.4 e-0.7 f-0.3 g-0.4 i-0.4 m0.5 q-0.3 s-0.5 t0.7
lehm 6.8 b1.5 e-0.4 i0.3 p0.5 s1.1
lehmus 7.3 g0.5 r0.4
leht 5.1 a-0.8 c0.6 d0.3 e-1.1 f-0.4 g-1.5 j-0.4 k-0.9 l-0.5 o0.6 q0.8 r-1.0 s0.8 t1.4
leht+ilme 7.3 a-0.4 e-0.3
leht+ja 7.3 b1.4 e0.7 s0.7
leht+mene 7.3 d0.9 q0.7 s0.3 t1.7
leht+tule 7.3 c-0.3 s0.4 t0.5
lehtee 6.2 a-0.6 b0.7 c-0.3 e0.3 g-0.7 i-0.5 j-0.6 k-0.4 p-0.6 r-0.6 s1.3 t0.5
lehti 6.3 a-0.9 b-0.3 c-0.7 d0.8 e-0.8 g-0.3 i-0.4 j-0.4 k-0.4 n-0.4 p-0.3 q0.8 t1.2
lehtie 7.3 a0.4 c0.3 p1.3
lehto 7.3 c0.3 d0.7 i0.6 j-0.3
lehton 7.3 a-0.4 f-0.4 o0.6 t0.9
lehtov 7.3 a0.9 c0.6 i0.3 j1.4 s0.4
leik 5.7 a-0.8 c0.9 d0.5 e-0.5 f-0.6 h0.5 i-0.7 j-0.6 l0.7 p-0.6 r0.4 s1.1 t0.4
leik+niin 7.3 b0.8 e-0.5 g-0.6 r-0.6
leik+siks 7.3 c1.1 d1.0 s1.1
leikat 7.0 c0.5 n0.4 s0.6
leikka 6.8 b0.5 c-0.3 d-0.4 l1.1 m0.3 s-0.3 t0.5
leikke 7.0 a-0.7 c0.4 g0.3 q0.4 r0.8 t0.4
leikki 7.0 c0.6 d1.1 o0.4 s0.8
leil 7.3 i-0.3
leila 7.3 i-0.3
leip 6.5 b0.9 d1.1 f0.3 g0.5 h1.0 k0.4 l0.4 m0.8 o-0.4 q0.3 r0.5 s0.3 t-0.5
leipom 6.8 d1.3 q0.4 s0.5 t-0.3
leir 7.3 a-0.3 g1.0 h0.8 r0.9
leiv 7.3 g0.5 h0.8 r-0.3
lemp 6.8 b0.5 e1.0 g0.8 p0.9 q0.4 r0.7 s1.1
lempi 7.3 a0.5 e0.8 g0.4 p1.0 q0.5 r0.4
lent 7.0 a-0.3 f0.3 h0.3 k0.8 n0.8 t0.6
lepp 7.3 e-0.3
lesk 7.3 b1.0 e0.4 p0.7 s0.5
leski 7.3 b1.0 e0.4 p0.7 s0.5
levy 7.0 f0.6 h0.7 q0.7 r0.5
liia 7.3 e0.5 p1.0 s0.8
liian 7.3 e0.5 p1.0 s0.8
liik 5.8 c0.6 e-0.5 g-0.6 h0.5 k0.5 l1.1 m1.6 o-0.8 s0.7 t0.3
liik+enne 7.3 a0.5 e0.9 l-0.3 p1.7
liikaa 6.5 a0.4 b0.4 d-0.4 e-0.9 g-0.5 l0.6 m1.1 o-0.5 q0.6 r-0.3 s1.3
liikku 7.3 a0.5 c1.0 e0.5 j0.4
liim 7.3 a0.5 b0.7 j0.9 k1.0 p0.7
liis 6.2 b-0.3 c1.0 d-0.3 f0.6 g0.8 h1.6 i-0.6 j-0.3 m-0.3 p0.4 t-0.5
liisa 6.2 b-0.3 c1.0 d-0.3 f0.6 g0.8 h1.6 i-0.6 j-0.3 m-0.3 p0.4 t-0.5
liit 4.1 a-2.2 b-0.7 c-0.9 d-0.4 e-0.4 f0.7 g-0.7 h1.0 i-1.8 j-1.0 m0.7 n0.4 o-0.3 q2.1 s-1.9 t0.9
liit+ja 7.3 p1.0
liit+juri 7.0 d0.6 i0.6 j0.5 n0.3
liit+kuva 7.3 k0.6
liit+olev 7.0 a-0.5 b0.5 c-0.4 d0.4 f0.5 h-0.3 j-0.4 k0.3 n0.7
liite 6.3 a-0.7 b-0.4 c0.8 d-0.3 e-0.7 f1.3 g0.4 h1.0 i-0.5 j-0.4 m-0.4 o1.3 p-0.4 s-0.4 t1.2
liitet 7.0 a-0.5 c-0.5 e-0.6 f0.4 h0.7 i-0.4 t-0.3
liiton 6.5 e0.8 h-0.4 i0.4 p0.6 r0.4 s-0.4
liitte 4.6 a-1.4 b-0.7 c-0.5 e0.6 f-0.4 g-1.3 i-1.7 j-0.6 l-0.8 m0.8 o-0.5 q1.9 s-1.2 t0.7
liitto 6.8 c-0.3 d0.3 g-0.4 h0.7 q0.5
liitty 7.3 b1.2 c0.4 f-0.3 k0.6 l1.2 m1.2 o0.3 p-0.4
lind 6.3 b-0.3 c0.6 d-0.4 e0.9 i-0.3 p0.3 q0.5 r-0.6 s0.7 t0.5
linj 5.9 a1.1 b1.2 d1.4 f0.6 g0.4 h0.7 i1.0 j-0.4 k0.4 l-0.6 o0.5 p1.1 r0.8 s-0.4 t0.5
linj+auto 7.3 c0.5 d-0.4 f0.3 k0.6 o0.4
linj+etta 7.3 a1.0 b0.9 d0.9 i0.7 p1.3
linja 6.8 a0.6 b-0.4 c0.3 d1.3 g-0.6 h-0.3 i0.4 k0.6 p0.4 t-0.4
linjan 7.0 a0.8 b1.1 d0.8 e-0.4 i0.5 l-0.3 p1.2
linjoi 7.3 a0.5 b0.8 e0.5 f0.7 i0.6 t0.5
link 5.5 d1.0 i0.7 k0.4 t0.7
link+goog 5.7 s-0.4
linked 7.3 a0.6 d1.3 i1.2 s0.8
linkin 5.6 k0.5 s-0.4 t0.7
lint 7.3 a0.6 d1.6
lion 7.3 b0.4 e0.5 g0.4 h0.7 r0.6 t1.0
lipp 7.0 d-0.3 e-0.4 m0.7 o-0.3
lisa 3.9 a-2.4 b1.5 d-1.3 e-1.8 f0.7 g0.5 h6.4 i-2.7 j-1.3 l1.6 m2.2 o0.4 p-0.9 q0.4 r-0.3 s-2.0
lisa+ei 7.0 a0.7 b1.5 c0.8 g-1.0 h-0.4 i-0.4 m1.7 p0.7 r-1.0
lisa+ja 7.0 a-0.5 d-0.4 g1.2 h1.5 q0.5
lisa+maks 7.0 b0.8 d-0.5 e0.7 l1.4 p-0.3
lisa+sama 7.3 a-0.3 g1.3 h1.8
lisa+siih 7.3 e0.5 s0.4
lisa+sivu 5.6 s-0.5
lisaa 5.4 a-1.8 d-1.2 e-0.6 f-0.6 g2.7 h4.8 i-1.3 j-0.6 m-0.5 n-0.4 q0.6 r1.9 s-0.5
lisaai 7.3 l2.4
lisaks 6.1 b0.5 c1.4 d-0.4 h1.3 j0.7 m0.5 s-0.6
lisaos 7.3 c0.4 e-0.3 f0.5 h0.8 q0.4 r0.4 t0.3
lisasi 7.0 a0.8 d1.4 e0.4 f2.2 k0.6
lisata 5.2 a-1.2 b-0.4 c-0.4 e-0.4 h0.6 i-0.5 j-0.4 k-0.4 l0.7 o0.3 p-0.5 q-0.3 s-0.8 t0.9
lisati 6.6 a-0.8 b-0.5 c-0.4 e-0.7 g1.1 h1.0 j-0.3
lisatk 5.7 a-0.8 f0.4 g-0.4 h0.9 i-0.3 j-0.3 p-0.3 s-0.4
lisaty 7.0 a0.5 b-0.3 c0.6 f1.0 m1.6 o0.4 p0.8 t0.4
lise 6.6 a-0.4 b0.5 d-0.4 e-0.6 h0.4
lise+ja 7.3 a-0.5 e-0.4 g0.5 h0.7 r0.5
lisens 6.6 a-0.4 b0.5 d-0.4 e-0.6 h0.4
lisi 7.3 q0.3
lisia 7.3 q0.3
list 5.8 a1.1 d-0.4 e0.7 f-0.3 g-0.8 h-0.5 i0.3 j-0.5 k-0.3 l0.9 m-0.3 n-0.3 p1.3 q-0.4 r-0.9 s-0.7
list+on 7.3 a0.7 e0.9 p1.6
lista 6.8 a0.4 b-0.3 e0.5 i-0.5 p1.4
listal 6.5 a1.3 b0.5 g-0.4 i1.5 r-0.5
listan 7.3 a-0.6 i-0.7 l1.5 p-0.4
litt 7.0 a-0.6
litter 7.0 a-0.6
liuk 7.3 b0.6 e0.5 p0.3
logo 6.0 c0.4 d1.6 e0.3 g0.8 h1.2 i-0.8 j-0.6 k0.7 l-0.4 m-0.4 o-0.5 p-0.8 r1.8 s-0.6
logo+nayt 7.3 a1.3 e1.7 g-0.4 p0.9
logo+pysy 7.3 a-0.3 b0.6 e-0.4 f0.4 h0.4 k0.4 q0.3
logon 7.0 a0.9 b0.4 c0.8 d2.4 e-0.4 f0.4 g-0.4 h0.4 i-0.3 k0.4 q0.3
lohi 7.3 c-0.4 d0.6 e0.5 g-0.4 h-0.7 i-0.3 k0.3 n0.6 q-0.4
lohk 7.0 b0.8 d-0.5 f-0.3 k1.0 l0.7 m0.9 n-0.4 p-0.4
loi 7.3 a-0.6 g0.5 h0.9 k-0.3 l0.6 m0.5 o-0.3 q2.1 r0.7 t0.4
loim 7.3 a-0.5 k0.4 l0.4 n0.6
loimaa 7.3 a-0.5 k0.4 l0.4 n0.6
lois 7.0 a-0.5 g1.7 p-0.3 q0.7 r2.0
loista 7.0 a-0.5 g1.7 p-0.3 q0.7 r2.0
loka 5.5 a-0.5 b-0.6 c0.8 d1.6 e0.4 f-0.4 g-1.0 i0.4 k-0.4 l0.9 m-0.6 o1.9 p0.4 q0.6 r-0.3 s-0.7
loka+alus 7.3 d1.0 h0.8 n0.5 o-0.4 p0.9
loka+ja 7.3 a0.4 c0.7 i0.7 o0.6 q0.7
lokaku 5.6 a-0.5 b-0.6 c0.9 d1.6 e0.6 f-0.4 g-1.0 i0.4 k-0.3 l0.9 m-0.6 o2.0 p0.5 q0.6 s-0.7 t0.3
loma 4.5 a-0.7 b-0.5 d1.0 e1.8 f-0.5 g0.4 h0.4 i-0.3 o0.4 q0.4 r0.8 s-0.8
loma+ei 7.0 c-0.3 e1.0 g0.8 i-0.4 m0.3 n0.4 q0.5 r0.8
lomake 6.6 a-0.4 c-0.4 f-0.3 g0.7 o1.0 q0.4 r0.5
lomakk 6.5 c-0.6 d-0.4 e1.5 g0.8 h0.5 i-0.5 j0.6 k0.9 r0.9
lomall 5.1 d0.4 e0.5 p-0.3 s-0.4
lomara 7.3 d0.8 e0.6 f0.4 i0.4 k-0.4
lomaut 7.0 a-0.6 c0.6 e0.3 g-0.4 q0.5 s-0.4
lope 5.4 a-1.5 b0.6 d0.9 e-0.8 f0.3 g-1.3 i1.1 j-0.4 l-0.3 o-0.4 p-0.4 r-0.9 s-0.7 t-0.7
lope+maks 7.3 a-0.5 k0.3 n0.4
lope+tama 7.3 a0.6 b1.7 d1.8 e0.4 i1.8 j0.6
lope+toim 7.3 a-0.4 c0.3 e0.3 f0.4 h0.4 j-0.3 q0.7
lope+yhte 7.3 a-0.4 g-0.3 i-0.5
lopeta 7.0 d0.8 e-0.3 f0.5 i1.1 k0.3
lopete 7.0 b1.5 d0.9 g-0.3 i1.5 p-0.4
lopett 5.8 a-1.3 b-0.5 d-0.5 e-0.3 g-0.9 i-1.0 l-0.4 r-0.7 s-0.5 t-0.5
lopp 4.3 a1.0 b1.4 c1.1 d0.5 e1.5 g0.9 h1.7 i0.9 k0.4 l2.7 m1.3 o-0.7 p2.5 q0.6 r2.7 s-0.5
lopp+ei 7.0 a0.7 b0.5 d0.5 e1.3 f0.7 g-0.4 i-0.3 p2.1 s0.6
lopp+enne 7.3 e0.5 h0.6
lopp+ja 7.3 b1.0 m0.9
lopp+kasi 7.3 h0.6 m-0.4 n0.5
lopp+kesa 7.3 b0.4 d0.6 e0.4 h-0.4 t0.5
lopp+mene 7.3 a-0.3 d-0.3 g0.6 h0.7 k1.0 n1.1 r0.6
lopp+menn 7.3 a0.4 c0.9 d0.9 e0.3 j1.3
lopp+niin 7.3 c0.7 g-0.3 j1.1 q0.9
lopp+on 6.6 b0.6 c1.0 d-0.9 f-0.4 g0.9 h0.6 i-0.4 j-0.4 k0.4 l0.8 m0.9 p-0.3 q0.6 r1.6 s-0.5
lopp+siir 7.3 c0.7 d0.6 h0.4 l0.4 m0.8 n1.4 o0.4 p0.8
loppu 6.6 d0.4 g-0.5 h0.7 i1.8 j-0.4 m-0.4 o-0.4 p-0.5 s-0.4 t-0.4
loppue 6.8 b-0.5 d-0.4 e0.7 i-0.3 j-0.3 l1.1 p1.0 r0.5 s-0.3 t0.5
loppuk 7.3 a0.3 b1.4 c0.3 e0.4 k0.4 l2.2 m1.1 o0.7 p-0.3
loppul 6.6 a1.0 b0.7 d-0.4 g-0.5 i1.2 j0.7 m0.5 n0.6 p-0.3
loppum 7.0 b0.6 e0.6 g0.4 h0.6 j0.8 p1.4 q0.7 s0.6
loppus 6.6 a0.4 b1.0 d1.4 e0.4 f0.4 h1.0 i-0.4 l1.0 n1.1 p0.9 r0.7 s-0.4
lopput 6.0 a-0.7 c0.6 d-0.8 g1.7 h0.3 i-1.1 j-0.5 l-0.4 m0.9 n-0.4 o-0.4 p1.5 r2.4 s-0.6 t-0.5
loppuu 5.4 a-0.4 b-0.7 e0.6 f-0.4 h0.4 i0.5 j0.8 k-0.3 l0.6 m-0.3 q-0.4 r0.3
loppuv 7.0 c1.3 d-0.3 e-0.5 g0.3 k0.9 r0.4 s1.2
lopu 5.4 a-1.5 b-0.6 c0.6 d-0.4 e-0.3 g-0.8 h0.6 i0.4 j-1.0 k-0.4 l0.4 n1.7 q2.4 s-0.9 t0.3
lopult 7.3 k0.3 n0.4
lopuss 6.8 a-0.3 e0.8 g-0.4 i0.6 j-0.3 r-0.4
loput 6.0 a-0.5 b-0.3 c1.2 d-0.3 e-0.7 g-0.8 h-0.3 i0.5 j-0.5 k-0.4 l0.5 n2.0 p0.4 q2.5 r-0.4 s-0.4
loun 5.9 b1.6 d-0.8 e1.9 g-0.9 h-0.4 i-0.9 j-0.5 l1.2 m0.4 o-0.9 q0.8 r-0.5 s-0.6
loun+alka 7.3 a-0.7 d-0.4 t0.4
loun+ja 7.3 b0.6 p0.6
lounaa 6.6 a-0.7 b0.6 g-0.3 h-0.4 i-0.5 l1.1 o-0.6 p0.4 q0.6
lounas 6.5 a0.6 d-0.7 e1.8 g-0.6 i-0.4 l0.4 n0.3 p-0.4 q0.3 s-0.4
loyd 7.0 b0.5 c-0.3 g0.3 h-0.4 r0.4
loyd+ohje 7.3 a-0.5 b0.9 c-0.5 d0.4 f0.7 k0.6 m-0.4 n0.7 p-0.4 q0.5 r0.5
loys 5.9 a0.7 b-0.4 d-0.5 e3.0 f0.8 g0.4 i1.3 j-0.4 l-0.4 n1.7 p-0.6 q-0.6 r1.2 t0.4
loysi 6.8 e0.7 f1.1 i-0.3 s0.7
loysin 6.5 d-0.4 e1.1 g0.4 h0.4 i-0.6 j-0.6 k0.3 l-0.4 n1.9 p-0.4 q-0.6 r1.2 s-0.5 t0.5
loyt 5.4 c-0.5 d0.3 e1.2 h0.7 j1.0 k1.0 l0.4 m0.3 s-0.4 t0.5
loytaa 7.0 c-0.3 d0.7 f0.6 k0.6
loytam 7.3 e-0.4 j0.6 m0.7
loytyi 6.0 a0.4 b-0.5 d0.4 e1.8 h-0.3 i0.6 j0.9 k0.3 l0.5 m-0.3 n0.5 s-0.6 t0.6
loytyy 7.0 b0.6 g-0.7 h0.5 l0.3 p0.5 r-0.4 s0.5
lue+sahk 7.0 a-0.3
luem 7.3 a0.4 d1.1 i1.1
luemme 7.3 a0.4 d1.1 i1.1
luen 7.3 t-0.3
luet 5.5 a0.7 b2.4 c0.3 d0.9 g-1.1 h0.7 j-0.4 l-0.4 n-0.4 p-0.8 s2.1
luet+ja 7.3 b1.4 e-0.5 g-0.3 i1.3 j-0.4 s-0.4
luetaa 7.3 a-0.4 c0.3 d-0.3 e-0.4 h0.4 q0.5 r0.8
luetko 7.3 a-0.7 c0.4 g-0.5
luetta 6.6 b2.7 c0.5 d-0.3 e-0.4 g-0.5 h0.9 i0.9 j-0.5 k0.6 m0.8 s-0.6 t-0.4
luette 7.0 a1.6 d1.6 g-0.3 i-0.6 j0.8 s3.1 t0.8
luettu 7.0 b0.8 d-0.3 e0.9
luim 7.3 g0.5 r0.5
luimme 7.3 g0.5 r0.5
luin 6.5 a-0.9 c-0.5 i-0.4 s-0.3
luis 7.3 a0.5 b0.6 c0.7 e0.5 s0.9
luke 4.7 a1.4 c0.7 d-0.4 e3.6 f1.8 g-0.5 h-0.8 i-0.9 n0.3 o0.6 q-0.5 s2.0 t0.3
luke+ne 7.3 a-0.5 e-0.3 g0.6 k0.9 r0.4
luke+nyt 7.3 a-0.6 e-0.3 g-0.4
luke+sama 7.3 a0.6 c0.7 d0.7 e0.8 s1.0
luke+sen 7.3 r-0.3
luke+tata 7.3 a0.4 d1.0 e0.5 f0.5 h0.3 m0.5 o0.3 t0.4
lukea 6.8 c-0.4 g0.3 i0.3 j0.3
lukee 5.2 a1.0 b0.3 c0.9 e1.5 f1.7 g-0.4 h-0.5 i-0.4 j-0.4 k0.3 m0.6 n0.5 o1.0 p-0.9 q-0.4 s2.7 t0.5
lukeka 7.3 a0.4 c0.7 p1.5 s0.7
lukema 7.0 d0.4 e1.0 f0.7 i-0.5 j0.9
lukenu 7.0 a-0.8 c-0.4 e-0.5 g-0.5 r-0.4 s-0.5
luki 5.1 a0.9 b-0.8 c-0.5 d1.3 e1.5 f-0.3 g-0.8 h0.4 j0.6 l-0.3 m-0.6 o0.7 q0.5 s0.7
luki+etta 7.3 d-0.3 e0.4 f-0.3 h0.3 i-0.3 o0.8 q0.4
lukija 7.0 a0.4 d1.7 i-0.4 s1.4
lukits 7.3 a-0.4 b-0.5 e-0.4 k0.3 o-0.3 q-0.6 r0.4 s-0.3
lukk 7.0 b0.5 e-0.7 g0.8 i0.6 r0.7 s0.6
lukko 7.3 b0.5 e-0.4 g0.9 i0.6 r0.8 s0.9
luko 7.3 b0.7 e-0.4 p0.7 r-0.3 s0.6
luku 7.0 a-0.3 k0.7
lume 7.3 a-0.4 d-0.3 e-0.4 f0.5 g0.3 k0.7 o0.5 r0.3
lumi 6.5 a1.0 b-0.3 c2.5 e0.6 g-0.5 i-0.6 j-0.4 l-0.3 m0.8 p2.2 r-0.5 s0.4 t-0.3
lumi+on 7.0 a1.1 c1.9 e-0.4 m1.0 p1.7 s0.7
lumito 7.3 e0.6 i-0.3 p0.9
lumity 7.3 a0.3 c0.7 e0.3 i-0.3 m1.0 s0.8
luo 7.0 a0.7 c0.6 e-0.4 g-0.4 i0.4 j1.2 r-0.3
luok 6.8 a-0.3 b-0.5 e1.0 f0.9 h0.5 i-0.3 l0.7 m0.5 q-0.3 r1.1 s0.6 t1.0
luokka 7.0 a-0.6 b-0.3 g0.4 h0.3 l0.9 r0.8 s0.7
luon 5.6 a0.5 b-0.5 c2.3 d1.8 g-1.4 h-0.5 i0.4 k-0.4 l-0.4 m0.6 n-0.4 p-0.7 r-1.2 s0.8 t0.7
luonno 5.7 a0.5 b-0.5 c2.4 d1.9 g-1.4 h-0.5 i0.4 k-0.4 l-0.3 m0.7 n-0.4 p-0.7 r-1.1 s0.8 t0.7
luot 5.2 a-1.9 b-0.5 f0.4 g0.8 j-0.3 k-0.9 m-0.7 n0.7 o1.3 r1.6 s-0.5 t1.1
luot+ja 7.3 o0.7
luot+on 7.0 d0.5 e-0.3 g-0.4 i0.9 j0.5 r-0.4
luotet 7.3 a-0.5 b-0.4 e-0.5 g0.4 n0.3 q-0.4 r0.4 s0.5
luotta 5.9 e0.8 i0.8 m-0.3 n0.4 o0.3 p0.6 r0.4 s-0.5
luotto 6.3 a-1.2 d0.6 f0.7 g-0.6 h0.4 i-0.9 j-0.3 k-0.5 l0.4 n0.4 o1.4 p-0.6 t1.6
luov 6.3 a1.7 b1.5 c0.7 d2.2 e-0.7 f-0.3 g-0.6 i3.3 k1.3 n1.1 p-0.7 s-0.5
luovut 6.5 a1.4 c0.7 d2.3 e-0.4 f-0.3 g-0.4 i2.2 k1.4 l0.3 n1.2 p-0.6
lupa 4.8 a1.6 b-0.6 c4.0 d0.5 e-0.9 f0.3 g-1.0 h0.4 i-1.1 j-0.4 k-0.5 l1.6 m-0.7 n3.0 p-0.4 q0.5 r-0.5 s0.5 t3.4
lupa+pala 7.3 a0.3 e0.3 s0.5
lupaan 6.8 a-0.6 c0.3 d-0.3 e-0.3 i-0.4 l3.0 n3.4 p-0.6 s0.7
lupaha 7.3 a-0.3 c-0.4 h-0.4 l0.3 m0.3 n1.1 o-0.3 q-0.4 t1.7
lupaku 7.3 d0.7 e0.3 g-0.4
lupasi 5.5 a0.8 c2.7 e-0.6 f-0.5 h1.0 i-0.9 k-0.5 l-0.5 m-0.7 o-0.3 p-0.7 q1.3 s0.4 t2.5
lupauk 7.3 a0.5 c0.7 d0.8 e0.5 f1.1 j0.7 o0.3
luuk 6.5 a0.5 c-0.4 d-0.3 e0.8 g-0.5 i0.3 p1.0 s1.1
luukku 7.0 a0.7 e1.1 i-0.3 p1.2 s1.3
luul 5.6 a0.6 b0.6 c1.6 d1.2 e1.6 f-0.5 g1.4 h0.7 i-1.0 j-0.6 l0.4 n-0.4 p0.9 q0.3 r1.3 s1.2
luul+etta 6.0 b0.8 c1.6 d0.8 e1.3 f-0.4 g0.9 h1.0 i-0.7 j-0.3 k0.4 n-0.3 p-0.5 q0.4 r0.6 s-0.6
luulen 7.3 a0.7 d1.7 q0.6 t0.6
luulet 7.3 a1.4 c0.7 d1.0 e0.9 g-0.5 p1.9 r-0.4 s1.3
luulev 7.0 c0.9 e0.6 g-0.4
luuli 6.8 a-1.2 c0.6 d-0.7 e-0.3 g2.4 h0.5 i-0.6 k0.5 m0.5 p-0.4 r2.8 s0.8
luullu 7.3 a0.4 b1.0 d-0.3 e1.0
luur 7.3 d0.9 e0.4 g0.5 r0.5 s1.2
luurin 7.3 d0.9 e0.4 g0.5 r0.5 s1.2
luva 5.4 a1.5 c5.2 e0.8 f-0.6 g-1.0 h0.7 i0.8 k-0.7 l-0.5 n0.8 r-1.0 s0.9
luvan 7.0 a-0.8 d-0.3 f-0.3 g0.6 h0.8 q-0.4 s-0.4
luvata 7.3 a0.5 c1.8 e-0.4 i0.4 s0.8
luvatt 5.7 a1.9 c4.4 d0.7 e1.4 g-1.3 i0.7 k-0.6 l-0.4 n1.1 p0.3 r-0.8 s0.6 t0.5
luvu 6.2 b-0.7 c0.3 d0.4 e1.3 j-0.4 k-0.4 s-0.5
luvut 6.5 a0.7 b-0.6 c0.4 d0.5 e1.7 k-0.4 s-0.4
lyhe 7.3 e-0.4
lyhenn 7.3 e-0.4
lyhy 7.3 a-0.3 g0.4 n1.0 o0.4 q0.6 r0.5
lykk 7.3 a-0.4 b0.6 e-0.4 h0.4 k2.1 l1.0 q2.0 r0.4
lykkaa 7.3 a-0.4 b0.6 e-0.4 h0.4 k2.1 l1.0 q2.0 r0.4
lyps 7.3 i0.8 k0.4 l1.0 r0.4
m 7.3 e0.8 j0.5 m0.6
ma 5.7 a1.8 b1.4 c0.8 g-0.5 j-0.5 m0.5 n0.8 p1.3 s2.6
ma+oon 7.0 a0.5 e1.0 g-0.4 i0.4 s0.8
maa 7.0 a-0.6 g0.4 j0.6 p-0.4 r0.4
maak 7.3 a0.8 b0.8 e1.5 i1.1 s1.7
maakun 7.3 a0.8 b0.8 e1.5 i1.1 s1.7
maal 5.6 a-0.8 d0.7 h0.9 j-0.7 k1.3 l-0.4 n1.7 o-0.6 r0.8 s-0.9
maal+ja 7.3 a0.4 d1.3 f0.8 m0.8
maal+jote 7.3 a-0.4 i0.6 k-0.4 r0.3
maalar 7.3 a0.5 e0.8 p1.0 r-0.3
maalas 7.3 p0.3 r-0.4
maalis 5.9 a-0.9 b0.5 d0.7 e-0.5 f0.4 g-0.5 j-0.5 k1.4 n1.0 o-0.4 p-0.6 r0.4 s-0.5
maan 4.3 a-0.8 b-0.7 c1.2 d0.3 e0.8 f2.0 g-1.1 h0.3 i-1.5 j-1.0 k2.5 l0.5 m-0.4 n2.9 p-1.2 q1.7 r0.4 s-0.6 t1.0
maan+ei 7.3 a0.9 b-0.3 c-0.4 e2.1 f1.7 l-0.3 m-0.3 n0.3 p0.9 q0.3
maan+ja 6.2 a0.4 d0.7 e0.9 f1.0 m0.5 s-0.3 t1.0
maan+kun 7.3 c0.8 d0.6 e0.3 g0.7 n0.4 r0.9 t0.6
maan+menn 7.3 a0.4 e0.5 j0.6
maan+on 7.0 c0.9 d1.1 e-0.4 k1.1 l0.5 s1.0
maan+pala 7.3 a-0.6 g0.6 k0.7 r0.4
maanan 4.3 a-0.7 b-0.8 c1.1 d0.4 e0.6 f2.0 g-0.9 i-1.3 j-0.9 k2.5 l0.6 m-0.3 n2.1 p-1.0 q1.8 r0.4 s-0.6
maar 5.3 a1.5 c1.6 e0.7 f0.3 g-0.6 h0.8 i1.0 j2.9 l-0.4 m0.8 o1.4 p0.9 s-0.8 t1.4
maar+on 7.3 b0.7 i0.6 j0.9
maar+selv 7.3 a0.7 e0.4 j0.9
maar+umpe 7.0 a0.6 c2.1 d0.4 h0.3 i1.4 n0.3 r0.4 t1.2
maara 6.6 g-0.3 h0.4 i-0.5 j0.7 o0.4 q0.4
maaraa 6.2 a1.1 b0.5 c2.1 g-0.4 i2.2 j0.9 p-0.5 s-0.3 t1.0
maaral 7.0 a0.8 c0.4 f0.9 j0.9 m1.1 p0.4 t0.6
maaras 7.0 b-0.3 c-0.6 g0.3 i-0.5 j0.6 o0.4 r0.4 s-0.3
maarit 7.3 e0.4 h0.4 o1.4 p0.4 t0.3
maas 7.3 e0.3 s1.8
maat 7.3 i0.7 k0.5 l1.4 o0.4 r0.5
mahd 5.9 e-1.2 f0.9 i-0.7 j0.7 k-0.4 l1.7 n0.8 o-0.5 p-0.4 t1.1
mahd+etta 7.3 d0.8 f1.2 s0.8
mahd+saad 7.3 a-0.4 c-0.3 l1.3 n1.0
mahdol 6.0 d0.4 e-0.9 f0.9 g-0.6 i-0.6 j0.8 l1.8 n0.8 o-0.5 p-0.4 s0.3 t1.2
mahdot 7.3 a-0.4 e-0.4 g0.6 r0.3
maht 5.8 a-0.9 b-0.7 d0.3 e-0.5 f0.4 g1.3 j-0.5 l1.7 p-0.8 q0.7 r1.1
maht+enem 7.3 a-0.5 e-0.3
maht+tyot 7.3 e0.5 g0.8 p-0.4 q1.4 r1.0
mahtav 7.0 d0.4 e0.4 g1.4 h0.4 p-0.4 q1.2 r0.6
mahtuu 6.6 a-0.5 e-0.6 t0.6
maij 6.0 a-0.5 b-0.3 c-0.4 e0.6 g1.1 h1.1 j-0.5 m0.6 p-0.3 r0.9 s1.4
maija 6.1 a-0.3 b-0.4 c-0.4 e0.6 g0.9 h1.1 j-0.5 m0.4 o0.4 r0.7 s1.4
main 5.3 b0.7 d0.9 e0.8 g-0.4 k-0.4 l-0.4 m-0.7 o1.3 p-0.9 q1.1 r0.6 s1.6 t-0.3
main+teid 7.3 d1.0 g0.4 r0.6 s1.7
mainio 7.3 a-0.7 e-0.4 g0.9 r1.3
mainit 6.5 d0.5 e0.3 i-0.5 j0.4 q0.6 s0.9
mainok 7.0 b0.6 c0.7 d0.6 g-0.5 i0.4 r-0.4
mainos 6.1 b0.9 e1.1 g-0.5 i0.9 o-0.3 p-0.4 q0.8 s-0.7
mait 7.3 e1.1 h0.4 k0.4 l1.3 n-0.3 t1.2
maka 7.3 a0.7 c-0.4 d0.5 e0.9 i0.9 p0.9
make 7.0 e0.4 g0.5 i0.4 r0.5
maki 6.8 a0.3 c-0.4 d0.5 e0.6 f0.8 g-0.4 j-0.3 r-0.4
makk 7.3 a-0.4
makk+ja 7.3 a-0.4
makkar 7.3 a-0.4
maks 3.0 a-2.1 b1.2 c-1.9 d-1.6 f-0.7 g-2.5 h-0.5 i-3.3 j-1.6 k-1.2 l5.5 n5.7 o0.3 p4.4 q7.3 r-1.6 s-2.1 t-1.5
maks+ei 6.8 a0.7 f0.3 i-0.5 j1.1 l0.8 m1.1 p2.6 t0.3
maks+eile 7.0 a-0.9 b-0.4 d0.4 f-0.5 g-0.3 i-0.5 k0.4 m-0.4 n-0.5 o1.0 p-0.5 q3.2 t0.4
maks+enna 6.8 a0.6 c2.5 e-0.6 i1.2 j0.3 p1.0 q-0.6
maks+ja 5.1 a-0.4 b-0.7 c-0.6 f0.5 g1.2 h0.5 i-0.6 j-0.6 l-0.4 m-0.7 n-0.4 p1.1 q2.2 r0.8 s-0.6
maks+jo 7.3 a0.6 e1.7 f0.3 l-0.3 p0.4 q1.1 s0.9
maks+kerr 7.3 a0.5 b1.0 e0.6 l0.9 p0.5
maks+kolm 7.3 a-0.6 b0.4 c-0.5 d0.3 e-0.4 f0.3 l1.5 m0.4 n0.4 o-0.5 p-0.5 q1.2 r0.5
maks+kosk 6.6 a1.1 b0.6 d1.3 e-0.9 g-0.5 i-0.4 l-0.4 m0.9 n-0.5 p1.7 r-0.6 t-0.3
maks+kun 7.3 c0.6 g-0.3 p0.6 r-0.4
maks+kunn 7.3 a1.0 d0.5 p1.8
maks+laht 7.3 a-0.7 e-0.5 g0.9 p-0.5 q1.6 r0.9
maks+lask 6.2 a-0.7 c-0.5 g0.7 i-0.5 k0.3 l2.0 n1.3 q0.9 r1.2 s-0.3
maks+meil 7.0 e0.5 h0.3 i-0.4 o0.5 t0.5
maks+mita 7.3 e0.5
maks+mutt 7.3 a0.5 b1.6 p1.7 s1.2
maks+naky 7.3 a-0.5 b-0.3 c-0.4 d-0.5 e-0.9 f-0.4 n-0.4 q1.8
maks+nyt 7.3 a-0.5 f0.5 m0.5 q-0.6 r0.3 s-0.3 t0.5
maks+on 6.1 b-1.1 c0.4 d-0.6 e1.4 f1.2 g-0.6 l-0.5 m1.0 n0.9 o0.7 p1.5 q2.6 s-0.4 t0.5
maks+sama 7.3 b0.7 g-0.7 n2.0 r-0.7 s0.9
maks+sen 5.9 a-1.6 e-0.5 f0.4 h0.6 i-0.6 j-0.5 n3.8 o1.3 p-0.9 q1.7 r0.5 s-0.6 t0.8
maks+siit 7.3 a0.4 b0.3 e0.9 h0.5 l0.3 m0.9 t0.3
maks+sovi 7.3 a0.4 d0.5 f0.5 g0.4 m0.7 n0.9 r0.7 t1.0
maks+tana 6.3 a-0.7 e-0.4 g0.3 j-0.3 m0.9 n0.9 p-0.8 q2.0 r0.7 s-0.4 t-0.6
maks+tast 7.0 a0.4 b0.6 d-0.5 i-0.4 s-0.4
maks+teil 6.5 a0.9 b1.0 c-0.4 d0.3 e-0.5 f0.8 g-0.5 i0.9 j-0.3 k0.4 l1.6 n1.9 o0.5 p1.7 q-0.4 t0.8
maks+teke 7.3 r-0.4
maks+tila 7.3 c2.4 k1.5 o0.6 p0.4 q1.3
maks+tors 7.3 g-0.4 l2.2 n1.6 q-0.5 r-0.3
maks+tule 7.3 a0.7 b1.1 c0.9 e-0.3 l0.8 p0.7 s0.9
maks+vast 6.8 b0.7 l1.2 m0.8 n0.8 p-0.4
maks+viim 7.0 a-0.4 c-0.4 d0.5 f0.5 j-0.3 l-0.4 m-0.4 n1.0 p-0.3
maks+viiv 7.3 c-0.7 d0.4 e-0.4 k-0.3 l2.9 m0.7 p-0.5 r0.4
maks+vuok 7.3 e-0.4 h0.4 k0.9 n0.6 p-0.5
maksaa 5.3 a-0.8 b0.5 c-0.3 d-0.7 e0.7 g-1.3 i-0.7 l4.7 n3.0 o-0.9 p-1.1 q0.6 r-0.5 s-0.4
maksai 5.9 a-0.9 b0.7 f-0.3 g-1.4 h0.5 i0.6 j-0.8 m0.7 o-0.5 p-0.9 q-0.4 r-0.7 s-0.5
maksaj 7.0 a-0.6 b-0.3 d-0.6 e-0.9 m-0.3 n-0.6 o2.1 p-0.3 q1.4 r0.3 t0.6
maksam 4.9 b1.1 d-0.9 e0.7 g-1.2 i-1.3 l0.4 m1.3 n0.4 o-0.9 p3.4 s-0.6
maksan 5.1 a-0.7 b0.3 c-0.9 d1.9 e-1.1 f0.6 i-1.2 j-1.0 k0.4 l1.6 m0.9 n8.6 o1.6 p-1.2 q-0.7 r1.2 s-1.1
maksat 7.3 a-1.0 e-0.5 n1.4 p-0.5
makset 4.7 a-0.9 b-0.8 c0.6 e1.0 g1.6 h0.9 j-0.7 k0.4 l1.7 n1.3 o-1.1 p-1.2 q9.5 r2.0 s-1.3
maksoi 5.5 a-0.5 b2.3 c-0.5 e1.4 f0.9 i-1.1 j-0.6 k0.6 l-0.6 m-0.6 n-1.1 o0.6 q7.7 r1.0 s1.7 t0.6
maksu 5.5 a1.3 b0.7 e1.2 f-0.5 g-0.4 h-0.3 i-0.8 j-0.7 k-0.4 l2.3 n0.9 p2.7 q2.3 t-0.5
maksua 6.1 c-0.9 d0.8 e0.3 g-0.5 h-0.3 i-0.4 k-0.4 l3.1 m0.6 p0.8 q1.4 s0.6 t0.8
maksue 6.8 c1.1 d-0.4 i-0.6 o1.7 p1.3 q-0.3 r-0.4 t0.4
maksui 7.3 a-0.4 b0.3 q3.0
maksuj 7.3 k0.4 l1.0 p0.5
maksuk 6.3 e-0.4 g-0.3 h0.3 j-0.5 l2.1 m-0.5 n-0.8 p1.3
maksul 7.3 c0.7 d0.7 l0.9 p0.9
maksum 6.8 b-0.4 c-0.5 d0.7 e0.4 g-0.3 h0.6 l0.8 n-0.6 o-0.3 r0.4 t0.9
maksun 6.6 c-0.6 d1.1 g-0.5 p1.0 r-0.5 t-0.3
maksup 7.3 a-0.4 b0.4 e0.3 g-0.4 h1.1 i-0.5 q2.3
maksus 6.8 c1.0 j0.7 p0.8 q0.7
maksut 6.2 b-0.5 c0.6 d-0.4 e-1.1 g-0.5 i-0.6 j-0.4 l2.3 m-0.4 n-0.5 p2.2 q0.5 r-0.5 s-0.4
maksuu 6.1 a-1.3 d-0.4 f0.7 h0.9 i-0.4 j-0.3 k0.5 l-0.6 n3.6 o0.4 p-0.9 q1.7 r0.4 s-0.5 t-0.9
maksuv 5.7 b0.5 f0.4 h-0.4 j-0.5 n0.4 p-0.3
maku 7.3 a-0.3 e0.8 g0.4 h1.4 i-0.3 n0.7 p0.5 q-0.3 r0.8
mall 6.3 a-1.5 d-0.4 e-0.8 g0.3 h1.1 i-0.7 j-0.7 q0.9 r0.8 s-0.4
mallia 7.3 a-0.6 j-0.4
mann 7.0 c0.4 d0.6 e-0.5 f0.5 g-0.5 i0.4 o1.2 p1.1 r-0.5 t-0.4
mannin 7.3 c0.5 e-0.4 f0.6 g-0.4 i-0.4 o1.3 p1.3 r-0.5 t-0.3
mapi 7.0 d0.3 e-0.5 l0.9 p-0.3
mapiss 7.3 d0.5 e-0.4 l1.0 p-0.3
mapp 7.3 e0.6 p1.0
mari 6.5 b0.5 c-0.4 e0.5 g0.7 h-0.6 k1.2 p0.7 r1.0 s0.5
marj 5.8 a1.7 b2.1 c1.1 f1.1 g-0.6 i0.3 j-0.4 l0.4 m1.6 q-0.3 s0.6 t-0.6
marj+kang 7.3 d0.6 f0.7 o0.8 p0.5
marja 6.8 a1.1 b1.1 c0.5 e1.0 f1.0 i-0.3 k0.3 m1.1 p0.4 s1.0
marjat 6.8 a0.9 b1.6 c0.6 d-0.4 e-0.5 i0.5 l0.7 m0.7 r-0.3
marjut 7.3 d0.5
mark 5.5 e1.1 f-0.5 g0.8 h-0.3 i0.8 j0.6 k0.7 l1.2 o-0.5 q1.1 r0.6 t1.2
marka 7.3 e0.6 l0.8 n0.6
market 7.0 g0.5 j0.8 p0.6 r0.4
markki 6.5 b-0.3 c0.6 d-0.5 e0.6 i1.7 j0.3 k-0.3 r-0.5 t0.7
markku 6.8 b0.7 e0.3 k0.5 q1.5 s0.4 t0.7
marr 5.6 b-0.6 c2.1 d2.0 e-1.1 f-0.5 g-1.3 k0.3 l1.0 p-0.7 q0.5 r-0.7 s-0.8 t-0.4
marr+ja 7.3 a0.5 c1.6 e-0.6 i0.9
marras 5.6 b-0.6 c2.1 d2.0 e-1.1 f-0.5 g-1.3 k0.3 l1.0 p-0.7 q0.5 r-0.7 s-0.8 t-0.4
mart 6.5 a0.6 c0.3 g0.4 h1.2 i0.5 j0.7 n-0.4 q0.6 s0.6
martta 7.3 g0.5 h0.7 q0.6
martto 7.3 a1.0 b0.6 i0.9 j0.9 r-0.3
mata 7.3 a0.5 e0.4 g-0.4 p0.8 s0.7
matala 7.3 a0.5 e0.4 g-0.4 p0.8 s0.7
mate 7.0 d0.5 e0.3 k0.9
materi 7.0 d0.5 e0.3 k0.9
mati 7.3 g-0.4 p0.3 r-0.4
matk 5.4 a0.4 b1.7 e1.9 f1.1 g-1.0 h0.7 i-0.5 j-0.6 m2.3 n0.7 p-1.0 s0.5
matk+ja 7.0 f0.5 g-0.4 h0.6 m0.6 n-0.4 t0.3
matk+on 7.3 b0.6 e0.3 g0.5 h0.7 q0.7 r0.4 s0.8
matkai 6.6 d0.7 f0.9 g-0.6 i0.6 m0.6 p-0.4 r-0.6 s-0.5
matkak 7.0 a1.0 b0.8 h0.4 k-0.3 m3.3 r0.4 s-0.3 t0.5
matkal 7.3 a-0.4 d-0.4 e0.5 g-0.4 l0.3 q-0.4
matkas 7.3 a-0.5 d-0.3 g0.5 h0.5 n0.5 q0.6 r0.6
matkat 7.3 m0.7 t0.5
matkyt 7.3 a0.3 e0.7 f0.6 j0.4
mato 6.6 b0.6 d-0.4 e-0.5 g1.2 h0.8 n1.5 r1.1 s0.8
matot 7.3 a-0.5 g1.6 h1.1 n1.8 r1.6
matt 6.5 a-0.8 i-0.5 k1.2 n0.5 o-0.4 r0.4
matti 6.8 a-0.6 e-0.4 g-0.3 h0.3 i-0.4 k1.5 q0.3
maur 7.3 a-0.4 k0.3 l0.9
mauri 7.3 a-0.4 k0.3 l0.9
me 5.0 a2.2 c-0.5 d0.4 e1.1 f-0.7 g-1.0 i1.5 j1.0 k-0.3 l0.8 m-0.7 n0.7 o-0.5 p1.5 q-0.4 r-0.3 t-0.4
me+ei 7.3 a0.4 c-0.3 d0.9 e-0.4 i0.7 p0.4
me+emme 7.3 a0.3 e0.5 p1.0
me+hoid 7.3 a-0.3
me+itke 7.3 e-0.3 g0.6 r0.4
me+olla 6.8 c0.4 d0.6 e0.4 g0.8 h0.4 n-0.4 o0.4 p0.4 r0.4 s0.4 t0.4
medi 7.0 a-0.8 e0.4 g-0.4 h0.3 i0.5 n0.3 o0.3 s-0.3 t0.5
meid 3.6 d0.7 e0.8 f1.8 g-0.7 h1.9 i0.7 j-1.2 m-0.6 p-0.3
meid+asia 6.8 d-0.5 e0.8 h0.5 i-0.4 k0.3 l0.9 m-0.4 n0.4 p-0.3 q-0.3
meid+ja 7.0 a-0.7 j-0.4 t0.5
meid+jase 7.3 d-0.4 g0.5 h0.7 i0.4 r0.5
meid+juri 7.0 a-0.4
meid+kans 6.8 a0.6 d1.5 i0.3 l0.4 m1.1 n-0.4 o-0.3 p1.0
meid+keit 7.3 a-0.4 b0.6 e-0.5 s-0.3
meid+kirj 7.3 a-0.7 g1.3 i-0.4
meid+koko 7.3 a0.8 b0.6 e1.0 g-0.3 i1.8 s1.1
meid+kyla 6.8 a1.0 c0.8 e0.7 i-0.4 s2.1
meid+maks 7.3 a-0.6 e-0.3 h0.3 j-0.4 k0.5 l1.4 o0.4
meid+oma 7.3 a-0.6 e-0.3 p-0.3
meid+osal 7.3 a-0.4 e-0.4 i0.5 k0.4 l0.5 o1.2 q0.3
meid+paas 7.3 a-0.6 i-0.5
meid+puol 7.0 c-0.4 d-0.5 e-0.7 f-0.4 g0.7 i0.6 o1.1 q0.5
meid+rapu 7.3 a0.5 d0.4 e1.0 i0.5 r-0.3 s0.9
meid+suur 7.3 a-0.4 e-0.3 i-0.3 l0.5 n0.8
meid+talo 7.3 a-0.4 d-0.3 f0.3 g0.6 h0.8 i-0.4 r0.6
meid+toim 7.3 e0.3 g0.4 p0.7
meid+urak 7.3 a-0.6 e-0.4 j-0.3
meidan 3.7 a0.5 c0.5 d1.4 e1.4 f1.8 g-1.5 h1.8 i0.8 j-1.6 m-0.4 n0.3 o0.5 r-0.3 s0.6 t0.4
meidat 5.8 a-0.9 d0.5 g1.1 h0.7 j0.6 m-0.5 o-0.6 q0.6 r1.5 s-0.7
meij 7.0 e0.4 o0.7 q0.8 r0.4 s0.6
meijan 7.3 e0.5 g0.4 r0.5 s0.7
meil 3.5 d1.5 e-0.4 g-1.7 h1.6 i1.0 j-1.9 k0.6 l1.4 n0.7 o1.0 p0.6 q-1.1 s-2.2 t1.1
meil+ei 6.3 c-0.7 d1.1 e-0.7 f-0.3 h1.0 i0.4 j-0.3 m1.3 n0.4 p0.8 s-0.4
meil+ja 7.3 e-0.5 i-0.3 p0.4
meil+jo 7.3 g-0.3 r-0.4 t0.8
meil+jote 7.3 d0.4 f0.4 h0.7 i-0.4 k1.1 l0.4 r0.4 t0.6
meil+joul 7.3 a0.4 c0.6 e0.3 i0.7 p0.6
meil+kolm 7.3 a-0.4 e-0.3 g1.4 h1.4 r1.4
meil+maks 7.3 a0.6 b0.6 h-0.3 m-0.4 p0.8 t0.4
meil+muut 7.3 a-0.4 b0.3 g0.4 l0.8 n0.8 r0.5 t0.5
meil+nyt 7.3 a1.0 d1.1 f1.5 i1.5
meil+ole 6.8 a0.7 b0.9 d0.5 e0.8 i1.9 l0.9 o-0.3
meil+oli 7.3 a0.7 c-0.3 d0.5 e1.5 l0.3 q0.5
meil+on 5.0 a-0.3 b-0.6 c-0.3 d-0.5 e-0.8 g-1.3 h-0.7 i2.4 j-0.7 k-0.7 l1.1 o1.5 p-1.5 q-0.8 r-0.6 t0.6
meil+pitk 6.8 b-0.4 e-0.4 g0.9 j-0.6 o-0.4 q0.8 r1.1
meil+siit 7.3 e-0.4 j-0.6 m1.6
meil+tama 7.3 b1.4 d-0.3
meil+tule 6.8 c-0.3 d0.6 e0.7 f0.6 g-0.4 h-0.3 i-0.4 k0.6 p0.6
meil+tuli 7.0 a-0.8 d-0.5 g-0.3 h0.9 i-0.8
meil+vaih 6.8 a-0.6 d-0.3 e0.3 l0.7 o0.8 r-0.3
meil+vali 7.3 a-0.4 k2.1
meil+viim 7.3 c0.8 d-0.3 f-0.3 l0.4 m0.7 s-0.3 t1.0
meil+yhde 7.0 m0.4
meilla 4.3 b0.7 c1.0 d0.8 e-0.6 f0.3 g-1.7 i1.2 j-1.5 k-0.5 l0.8 m-0.4 n0.4 o1.8 q-0.9 r-1.4 s-0.9 t0.5
meille 4.5 d1.9 e0.9 f1.2 g-0.4 h1.6 i0.9 j-0.9 k1.0 l0.9 m-0.5 n1.4 p-0.7 r0.7 s-0.7 t0.9
meilta 5.0 a-0.4 d0.5 f-0.8 h0.6 i-1.7 k1.2 l1.2 m1.3 p1.6 r1.4 s-1.3 t1.1
meis 6.6 a-0.5 b-0.4 c-0.3 d1.1 e-0.5 g-0.4 i-0.4 j-0.4 k0.8 m-0.3 s-0.5
meista 6.6 a-0.5 b-0.4 c-0.3 d1.1 e-0.5 g-0.4 i-0.4 j-0.4 k0.8 m-0.3 s-0.5
meit 6.2 a0.7 b0.4 c-0.6 d1.5 f0.4 g-0.7 j-0.4 l0.3 m1.1 p-0.5 r-0.5 s0.4
meit+on 7.0 a0.6 b0.6 c-0.3 e0.3 g-0.3 h0.4 i-0.3 k0.6 l0.5 m1.5 o0.4 p-0.4 s0.7
meita 6.2 a0.7 b0.4 c-0.6 d1.5 f0.4 g-0.7 j-0.4 l0.3 m1.1 p-0.5 r-0.5 s0.4
melk 6.6 b0.3 c0.7 d0.9 q0.6 s0.7
melkei 6.8 c0.8 d1.1 e-0.4 q0.7 s0.9
melu 5.4 j-0.3 p-0.3
melu+on 5.4 j-0.3 p-0.3
melust 5.4 j-0.3 p-0.3
mene 4.4 a1.7 c-0.5 d0.4 e0.8 g-1.2 h1.3 i-0.5 j2.2 l1.1 m0.9 n1.4 o0.8 p2.0 q-0.3 s0.8 t2.2
mene+aina 7.3 a0.7 d0.9 e0.4 g-0.3 i0.7
mene+ensi 7.3 g0.3 h0.5 o0.7
mene+kiin 7.3 e0.6 f0.3 o0.3 p0.9 t1.1
mene+meil 7.3 e0.5 f1.5 i-0.5 l0.6
mene+pain 7.3 d0.9 q0.7 s0.3 t1.7
mene+ylen 7.3 i-0.3 j-0.4 p-0.3 s0.6
menee 4.8 a1.2 b0.3 c-0.5 d-0.6 e1.0 g-1.1 h0.4 l1.2 m0.9 n1.4 o0.4 p2.5 r-0.6 s1.5 t1.6
meneek 6.8 a-1.3 d1.1 h0.7 i-0.6 k-0.3 m0.3 r0.7 t2.2
menest 7.3 a0.6 g0.3 h0.8 j0.9 q0.4 r0.3
menett 6.5 a0.9 g-0.4 i-0.4 j2.7 m-0.3 r-0.3 s-0.4
meneva 7.0 d1.2 h0.6 i-0.3 o0.7
meni 4.9 c1.0 d0.6 f-0.7 g-0.7 h-0.6 i2.2 j-0.3 k0.5 o0.9 p-0.4 q2.4 t0.5
meni+lapi 7.0 a-0.7 c-0.4 e-0.4 g0.9 h0.7 l0.3 m0.3 n0.3 r1.0
meni+niin 7.3 a-0.4 h-0.3 k0.3 r0.4
meni+peri 7.3 d0.9 j-0.3 p-0.4 q1.8 s0.6 t0.4
menisi 7.0 b0.9 d-0.4 m0.8 o0.9
meniva 6.8 a-0.3 b-0.3 d0.4 g-0.8 q0.8 r-0.7
menn 4.7 a0.9 b1.0 c1.5 d1.0 e1.1 g-0.6 i1.1 j1.7 l1.3 n0.9 o0.5 p-0.6 q0.4 s-1.3 t-0.3
menn+lapi 7.3 e0.7 g-0.4 k0.6 q0.3
menna 6.6 a0.4 b1.6 c-0.3 d-0.4 e1.1 j0.9 p0.8
mennaa 6.5 a-0.5 b-0.4 c0.7 e-0.5 g-0.6 l0.7 n0.5 p-0.4 r-0.6 s-0.3
mennee 7.3 b0.8 i-0.3 l0.9 m0.8
mennes 5.3 a0.5 b-0.9 c1.7 d0.6 e0.8 g-0.8 h0.5 i-0.5 j1.3 k0.4 l0.5 m-0.5 n0.9 o0.9 p-0.7 q0.8 s-0.8
mennyt 7.0 a0.4 e0.3 g0.8 i1.5 p-0.3 r0.8
meno 7.0 a0.3 e-0.5 i1.1 p-0.5 s0.4 t0.5
menoss 7.3 e-0.4 s0.6 t0.5
menu 7.0 a1.2 c0.6 d0.6 e0.8 s-0.4 t0.8
meri 7.0 a0.5 c0.6 d-0.4 e0.6 i0.8 j0.4
merj 6.5 d0.8 e-0.7 f0.6 g-0.4 i-0.3 k0.6 p0.5 q-0.3 t0.5
merja 6.5 d0.8 e-0.7 f0.6 g-0.4 i-0.3 k0.6 p0.5 q-0.3 t0.5
merk 5.4 c0.7 h-0.3 i-0.4 k-0.3 m0.9 n0.4 o1.7 p1.8 q-0.5 s-0.3
merk+on 7.3 e0.7 p0.9
merk+tila 7.3 d0.3 l-0.3 m0.5 n0.7 r0.4 t0.3
merkin 7.3 h0.4 l1.2 m1.3 o1.3 t0.3
merkit 6.2 b-0.3 c0.3 d0.5 e0.5 g0.4 i-0.5 j0.7 l-0.5 n0.7 o1.1 p1.1 q-0.3 r0.5 s-0.6
merkka 7.3 a0.3 c0.9 p0.9 s1.0
merkki 6.8 b1.0 i0.6 j-0.4 p0.6 s-0.4
mert 7.3 a0.4 b0.5 m1.0 p0.6 s0.8
mess 5.9 b0.3 c2.0 f0.4 h2.3 j-0.5 k2.0 q1.0 r0.8 t0.4
messui 6.8 a-0.8 d-0.4 f0.4 g-0.4 h1.7 i-0.6 k1.3 m-0.3 q0.7 t0.4
messuj 7.3 a0.3 c1.2 d0.5 e-0.4 i0.6 p0.5
messuk 7.3 e0.3 k1.2
messut 6.8 a1.0 b0.8 c2.1 d1.3 e-0.5 g-0.6 i0.4 r-0.4 s0.7
mest 7.0 a-0.8 d0.4 e-0.4 g1.8 h0.8 m0.3 n1.3 q0.8 r2.1 t0.5
mestar 7.0 a-0.8 d0.4 e-0.4 g1.8 h0.8 m0.3 n1.3 q0.8 r2.1 t0.5
metr 6.3 b-0.4 e1.4 f0.8 h0.7 i0.4 p-0.3 q-0.4 r0.4 s-0.6 t-0.3
metr+paas 7.3 a0.5 d0.4 e1.0 f1.1
metria 7.3 h1.0 k0.5 q-0.4
metrin 7.0 a0.3 d0.4 e0.9 f1.0 s-0.3
mets 5.9 a0.4 b1.4 c-0.5 d-0.8 e0.6 f0.5 g0.9 h2.4 i0.5 j-0.4 k0.5 l1.5 m1.3 n1.3 o0.4 s-0.5 t-0.4
metsa 7.3 c-0.4 e-0.5 f0.5 g0.4 h0.8 i-0.3 r0.4
metsak 7.3 a-0.4 l1.1 n1.3
metsan 7.0 a0.6 b1.1 d-0.6 e0.4 f-0.4 k0.6 l1.1 m1.1 o0.3 p0.8
metsas 7.0 b0.5 f0.6 g-0.3 h0.3 i1.4 n0.4 o0.4 q0.3
mieh 6.3 c-0.8 d0.5 f1.0 g1.0 h0.7 m-0.3 r1.0 s-0.3
miehen 6.8 c-0.6 d0.7 e0.6 f1.2 g0.8 h0.5 i-0.6 k0.4 r1.0
miehil 7.3 g0.3 h0.3 i0.6
miel 5.0 a-1.2 b1.1 c-0.8 d-0.7 f0.6 g0.4 h1.3 i-0.9 k0.8 l-0.6 o-0.6 p-0.7 q0.9 r1.7 s-0.8
miel+kun 7.3 a-0.5 e-0.4 i-0.4
miel+sopi 7.3 a0.6 i-0.4 j1.0 q0.3
mielee 6.8 a-0.9 c-0.3 e-0.5 g-0.5 i-0.6 r-0.4
mielel 6.5 a-0.4 c-0.7 f0.4 g0.5 h1.2 j-0.3 k0.6 l-0.4 m-0.5 p-0.4 r1.0 t0.5
mieles 6.3 b0.5 d-0.7 e-0.3 f0.5 h0.5 j0.6 l-0.3 m1.2 n-0.5 o-0.4 p0.5 q0.9 s-0.5 t0.3
mieli 6.8 a-0.6 b0.4 c-0.4 d-0.5 f-0.3 g0.9 i-0.3 k0.8 p-0.3 r1.1 s0.5
mielin 7.3 d0.4 e0.3 t-0.3
mielui 6.8 a0.5 b0.7 c0.8 d-0.4 e1.3 g-0.5 h-0.4 j0.6 n0.5 o-0.4 p-0.3 q0.4 s-0.4 t-0.3
mies 5.7 a-0.4 b-0.5 c0.5 j0.6 p-0.6 r0.6 s-0.3 t0.7
mies+ei 7.0 c0.4 d0.4 e-0.4 g0.5 i-0.4 r0.5 t0.4
mies+joka 7.3 c-0.3 j0.5
miesta 7.3 a-0.6 e-0.5 g0.5 h0.4 n0.4 o0.5 q0.4 r0.8
miet 6.2 a1.4 b-0.4 c-0.5 d1.0 e1.7 g-0.9 h-0.3 i1.1 j-0.3 p-0.4 r-0.7 s1.9
mietin 6.8 g-0.4 i0.7 r-0.4 s0.3
mietti 7.0 a0.9 d0.9 e0.9 g-0.4 i0.7 r-0.3 s0.9
mihi 6.2 a-0.5 b0.3 d-0.4 e-0.8 f-0.5 g-0.3 h1.1 i-0.5 m0.5 n-0.3 o3.8 p-0.6 q0.9 s-0.5 t1.7
mihin 6.2 a-0.5 b0.3 d-0.4 e-0.8 f-0.5 g-0.3 h1.1 i-0.5 m0.5 n-0.3 o3.8 p-0.6 q0.9 s-0.5 t1.7
miin 7.3 a-0.6 e0.4 o1.3 q0.5
mika 5.0 a-1.4 c1.6 e-0.8 g1.8 h1.0 i-0.5 k0.8 n0.8 o1.8 p-0.6 q1.4 r3.5 s0.4 t0.6
mika+ei 7.3 a-0.5 e0.5 f-0.3 g1.3 k-0.3 l0.7 r1.4 t0.6
mika+olis 7.3 a-0.6 b-0.3 e-0.6 h0.6 l0.3
mika+on 6.1 a-0.8 b-0.6 c0.6 d-0.7 g1.1 i-0.9 j-0.5 l-0.4 n-0.4 o0.5 p0.4 r1.1 s-0.5
mikali 7.0 a1.3 c0.6 j1.8 k-0.7 m0.3 p0.3
mikk 6.6 a-0.6 c-0.4 d-0.4 g1.0 i-0.6 m0.7 n0.6 p0.3 r1.0 s-0.3 t-0.4
mikko 7.0 a-0.6 b0.4 c-0.4 g1.2 i-0.4 l0.3 m0.7 n0.5 o-0.3 r1.2
mikr 7.0 a0.3 s1.5
mikrof 7.0 a0.3 s1.5
miks 5.9 a0.4 b0.9 c1.0 d-0.3 e-0.5 g-0.8 i1.6 l-0.3 m0.9 p-0.6 q0.6 r-0.5 s0.4
miksi 5.9 a0.4 b0.9 c1.0 d-0.3 e-0.5 g-0.8 i1.6 l-0.3 m0.9 p-0.6 q0.6 r-0.5 s0.4
mill 5.4 c0.8 d1.1 e-0.5 f-0.4 h0.9 i-1.1 j-0.8 n0.4 o1.2 q0.5 r0.6 s-0.4
mill+on 7.3 p1.1 s0.7
milla 6.6 b0.8 g0.5 h0.7 n0.4 p-0.4 q0.8 r0.7 s-0.4
millai 7.3 p1.1 s0.7
mille 7.3 a-0.9 g0.4 h0.7 o1.9 p-0.5 r0.4
milloi 5.9 a0.7 b-0.5 c1.2 d1.4 e-0.4 g-0.7 i-0.5 j-0.5 r-0.4 s-0.6
milt 7.3 d0.3 e0.3
milta 7.3 d0.3 e0.3
mina 4.5 a1.7 b-0.5 c2.3 d2.6 e0.6 f-0.5 g0.4 h-0.5 i2.0 j0.8 l0.5 m0.9 p1.3 r0.7 s2.1 t-0.6
mina+en 6.6 a0.5 b-0.3 c-0.4 d-0.5 e0.5 j0.6 p0.9 s0.6
mina+ja 7.3 a0.7 d1.6 k1.4
mina+kerr 7.0 a1.1 b0.6 c1.1 e-0.4 g-0.6 i0.9 p0.9 r-0.5 s2.0
mina+olen 6.3 a-0.4 b0.4 c0.8 d1.2 e0.5 g1.5 i-0.5 j-0.4 l0.5 m0.4 n0.8 o0.6 p-0.5 r2.1 s1.1
mina+sano 7.3 c-0.4 e-0.3 j0.8 m1.4 p0.9
mina+yrit 7.3 a0.6 d1.4 e0.9 g-0.4 i1.2 j0.6 r-0.4
minaki 6.2 a0.8 c0.3 e1.2 i-0.5 j1.2 m0.8 p1.6 t-0.4
mink 6.8 a1.0 e1.4 i0.8 p1.3 s-0.3
minka 6.8 a1.0 e1.4 i0.8 p1.3 s-0.3
minn 6.1 a-0.8 c0.8 d-0.7 e-0.3 g1.2 i0.9 j-0.4 k0.3 m-0.4 o-0.4 p-0.7 r1.4 t-0.5
minna 6.2 a-1.2 c-0.3 d-0.7 g1.3 i-0.6 j-0.3 k0.3 m-0.4 o-0.4 r1.5 t-0.5
minu 3.9 a2.8 b2.3 c1.7 d4.3 e1.5 f1.6 g-1.3 h-0.4 i0.9 j1.6 k0.4 l0.9 m0.8 o1.5 q0.8 r-0.6 s2.4 t0.3
minu+ei 6.5 a0.4 b-0.6 d1.1 e0.3 f-0.3 g-0.4 p-0.3 r-0.5 s1.9
minu+enne 7.0 a0.4 c-0.4 d0.5 g-0.4 i0.9 p0.5 q0.9 r-0.4
minu+ja 7.0 d-0.3 e-0.5 n0.6 o1.0 r-0.6
minu+mita 7.3 a0.5 b0.7 e1.0 p0.4
minu+on 5.9 a0.9 c0.6 d0.9 e-1.2 f0.5 j1.0 l0.9 m-0.5 o-0.4 p-0.6 s0.9 t-0.3
minu+pyyd 7.3 a0.5 d1.1 e0.3 i1.0 s0.8
minu+tall 7.3 a-0.7 c-0.3 g0.4 i-0.3 l0.6 m0.5 q1.6 r0.7
minu+voi 7.3 a-0.4 k0.6
minua 6.6 a1.1 b-0.5 c-0.5 d2.7 e1.6 f0.9 g-0.5 i0.8 j0.6 n0.4 s1.4
minull 4.6 a1.6 b0.9 c1.0 d1.8 e0.5 f1.5 j0.6 k0.4 l0.9 m1.2 o0.9 p-0.6 q0.6 r0.5 s0.8 t0.7
minult 6.5 a0.5 b0.4 c0.5 i0.7 s1.6
minun 5.9 a-0.8 b0.4 f0.8 g-0.3 i-0.8 k0.8 l0.5 n0.4 t-0.5
minust 7.0 a0.8 c0.6 g-0.5 j1.6 r-0.6
minut 6.5 a-0.5 b0.4 d0.5 g-0.5 h-0.5 i-0.6 j-0.4 k0.3 m-0.7 o0.5 q0.9 s-0.4 t0.4
minuut 5.9 a0.8 b1.5 d1.9 e-0.9 f-0.4 g0.3 h0.3 i1.0 m0.7 o1.0 q0.5 r0.3 s0.3 t0.4
mirj 7.0 a-0.8 b-0.4 g0.4 h0.9 r0.8 s-0.4
mirja 7.3 a-0.4 b-0.4 c0.3 e0.4 h0.4 r0.4
mirv 7.3 c0.5 d-0.5 f-0.4 q1.1 s1.1
mirva 7.3 c0.5 d-0.5 f-0.4 q1.1 s1.1
miss 5.8 a1.5 c3.2 d0.3 e0.6 f-0.4 g-1.0 i-0.3 j-0.5 k-0.3 m1.1 s0.9 t1.8
miss+ne 7.3 a1.3 c2.0 h0.4 n-0.3 o0.3 r0.5 t0.4
miss+se 7.3 e0.8 i0.6
missa 5.8 a1.5 c3.2 d0.3 e0.6 f-0.4 g-1.0 i-0.3 j-0.5 k-0.3 m1.1 s0.9 t1.8
mist 5.9 a1.0 b1.0 d-0.8 e1.0 f0.5 i-0.7 m1.0 p-0.5
mista 5.9 a1.0 b1.0 d-0.8 e1.0 f0.5 i-0.7 m1.0 p-0.5
mita 4.1 a1.8 b1.7 c0.5 d1.1 e2.1 f0.4 g-0.6 h2.0 k-0.4 l-0.3 m1.3 n-0.3 o0.3 p1.5 s-0.5 t0.9
mita+ei 6.6 a0.3 c2.0 d0.4 e-0.3 f-0.3 h0.3 i-0.5 j0.9 r0.4 s-0.4 t1.2
mita+kiir 7.3 a-0.6 e-0.3 i-0.5 p-0.4
mita+kirj 7.3 d0.4 e0.5 f0.8 j0.8 p0.8 s0.8
mita+maks 6.8 a-0.8 e-0.3 g-0.3 i-0.4 l0.9 o-0.4 p-0.3
mita+mina 7.3 a-0.7 d-0.3 e-0.4 g0.9 h0.5 q0.5 r1.2 t0.3
mita+mutt 7.3 a-0.4 e-0.4
mita+muut 6.8 a1.2 b0.8 c0.8 d1.4 e1.5 f1.1 g-0.3 i1.0 j-0.3 k0.6 m1.0 p-0.3 s-0.3
mita+on 7.0 a0.9 b1.0 e0.7 g-0.4 m1.2 p0.3 r-0.4
mita+se 6.8 b0.6 e-0.4 g-0.5 h0.4 i0.4 j0.4 r-0.4
mita+sill 7.0 b1.0 c0.6 e0.6 h0.5 i0.5 p-0.3 r0.4 s-0.3
mita+tall 7.0 c0.5 e0.7 g-0.4
mita+te 7.0 a0.7 e0.5 g0.3 i1.6 r0.4
mitaan 5.6 a0.5 b-0.9 c1.1 d0.7 e-0.4 f-0.6 h0.5 j1.5 m0.4 p2.2 r0.7 t0.3
mite 4.7 b-0.5 c-0.8 e1.8 f0.5 g0.8 h0.6 i-1.3 j-0.7 l0.5 m-0.4 n1.1 p-1.3 r1.8 s2.6
mite+se 7.3 g0.4 o0.9
mite+toim 7.3 a0.3 e-0.4 n0.3 s0.6
mite+tuo 7.0 e0.9 i-0.3 k0.9 l0.7 s-0.4 t0.9
miten 4.8 c-0.8 d0.4 e1.9 f0.6 g0.9 i-1.1 j-0.7 k-0.7 m-0.3 n1.2 p-1.3 r1.7 s2.8
mitt 6.6 a-0.3 d-0.5 e0.5 g-0.9 h0.4 i0.5 j0.5 n0.9 r-0.5 s-0.6
mittaa 7.3 c0.4 d-0.4 e0.4 g-0.3 h0.7 i0.7 n1.1
mobi 7.0 a-0.5 b0.3 g1.0 h0.7 q1.5 r0.5
mobile 7.3 a-0.3 q1.2
moi 4.3 a-2.4 b-0.5 d-0.8 e-0.7 f1.1 h0.3 i-0.4 j-0.8 k2.2 l1.1 m-0.5 n1.0 p-1.9 q1.2 r0.8 s-1.0
moi+onko 7.3 d-0.3 n-0.4 o1.0 r0.3 t1.0
moik 5.6 a-0.9 b-0.5 e0.3 g1.2 h2.0 j-0.5 k2.0 m0.4 n0.7 o2.2 p-0.8 q2.2 r1.3 s-0.3
moikka 5.7 a-0.8 b-0.4 d0.4 g0.7 h1.3 j-0.5 k2.2 m0.6 n1.0 o2.2 p-0.8 q1.5 r1.6
moit 7.3 j0.9 t0.9
moka 6.8 a-1.0 e-0.6 g-0.4 i-0.4 p-0.4 r-0.3
mokasi 7.3 a-0.5 e-0.3 g-0.3
moki 6.6 a0.7 b-0.4 d0.8 e0.6 f0.4 h-0.4 i0.9 j0.5 l-0.3 m-0.4 p1.0 q1.2 s-0.3
mokill 7.3 a0.7 c0.7 d0.7 e-0.3 g-0.3 i1.2
mokin 7.3 c-0.4 f0.5 g0.6 j-0.3 m-0.4 q1.4 r0.6
mokk 6.6 c-0.4 d0.5 e-0.6 j-0.4 p-0.3 q0.4
mokkip 7.3 d0.6 q0.5
mole 5.5 a1.1 b2.1 c-0.5 d-0.5 e0.6 i0.4 j1.4 k-0.5 l-0.4 m0.4 n1.4 q1.0 s2.2
molemm 5.6 a0.6 b2.2 c-0.4 d-0.5 e0.7 i-0.8 j1.6 k-0.4 l-0.4 m0.4 n1.5 q1.0 r0.3 s2.3
molemp 7.3 a0.7 g-0.3 i1.6
mone 7.0 a0.4 c-0.4 d1.0 e1.6 k0.5 o0.5 q0.3 s-0.4
monest 7.3 a0.6 d1.3 e1.5 f0.3 g-0.3
moni 7.3 e-0.4 s0.3
mont 6.1 a-0.5 d1.1 e-0.4 h0.4 i-0.7 j-0.3 k-0.3 p-0.5 t0.6
mont+kayt 7.3 a-0.3 c0.4 g0.4 h0.9 o0.5 r0.7 t0.5
monta 7.0 b0.8 d-0.3 e-0.3 r-0.4 s0.7
montak 6.6 a-0.6 b-0.5 c0.5 d1.6 h0.7 i-0.5 q0.4 r0.5 s-0.4 t0.8
moot 6.8 b0.9 d-0.3 e-0.6 l0.7 p-0.4 r-0.4
mootto 6.8 b0.9 d-0.3 e-0.6 l0.7 p-0.4 r-0.4
moro 6.3 a-0.5 d-0.5 e0.8 f-0.4 i0.6 k-0.4 l0.7 n0.6 o0.4 p-0.5 q-0.4 r0.4 s-0.3
mors 6.6 b0.3 c-0.3 e1.2 g0.6 h0.6 i-0.5 p0.8 q1.0 r0.4
mors+on 7.3 a0.3 b0.6 e1.3 g-0.3 i-0.3 p1.1 s0.6
morsia 6.8 a-0.3 e0.8 g0.8 h0.7 i-0.3 q1.1 r0.6 s-0.5
muid 7.3 a0.5 b0.5 e1.1 f0.9 g-0.5 k0.9 m0.5 r-0.3 s1.4
muiden 7.3 a0.5 b0.5 e1.1 f0.9 g-0.5 k0.9 m0.5 r-0.3 s1.4
muih 7.3 b0.6 h-0.4 j-0.3 t0.4
muihin 7.3 b0.6 h-0.4 j-0.3 t0.4
muil 6.5 a0.5 b1.4 c-0.4 d0.7 e0.5 g1.1 h1.8 i1.6 m0.8 p-0.3 r0.9
muilla 7.3 b1.0 g0.4 h0.7 m0.9
muille 7.3 e0.9 g1.1 h1.6 i0.8 r1.4 s0.3
muilta 7.3 a1.0 b0.8 d1.1 g-0.3 i1.2
muis 4.8 a-0.9 c1.8 d0.9 e-0.9 g2.1 h0.6 i-1.4 k1.1 l1.4 m0.5 n0.5 o-0.3 p-1.2 q1.0 r2.2 s-1.3 t-0.3
muis+asio 7.3 a0.3 c0.7 g-0.3 j0.7 r-0.4
muis+etta 7.0 c0.6 e-0.3 j1.0
muis+ette 7.3 c-0.4 h-0.6 k0.4
muissa 6.8 c0.6 d-0.3 e-0.4 j0.4 l0.3
muista 6.8 a-0.7 c-0.6 d-0.3 g1.0 h-0.6 r0.7
muiste 7.3 a0.5 d1.8 h1.0 i-0.5 k-0.5 n-0.3 r0.4 t1.0
muisti 5.8 a-1.0 c0.7 d-0.5 g1.2 j-0.5 k1.4 l0.3 p-0.5 q0.7 r1.3 s-0.6 t-0.5
muisto 7.0 a-0.7 e0.3 g1.1 h0.5 m-0.3 q1.3 r1.4 s-0.3
muistu 6.1 a0.7 b0.3 c1.7 d0.9 e-0.8 g-0.5 i-0.5 j0.9 l1.3 m0.9 n0.8 p-0.4 r-0.8 s-0.3
muka 4.2 b-0.7 c1.6 d1.7 e1.1 f0.4 h2.5 i-1.3 j1.2 k0.8 l0.8 m1.9 o1.4 q1.0 s-1.2
muka+jatk 7.3 j0.5 m-0.3 p0.9
muka+myos 7.0 a-0.4 h1.1
muka+on 7.3 a-0.4 e-0.4 g-0.4 k0.5 l1.4 o0.4
muka+viik 7.3 q1.0 r-0.3
muka+viiv 7.3 a0.4 c1.3 d0.8 j1.2
mukaan 4.9 a-0.4 b-0.6 c1.8 d0.6 e-0.9 f1.3 g1.3 h3.8 i-2.0 j1.1 l0.4 m3.1 n0.6 q-0.6 r1.2 t0.5
mukain 6.8 c0.6 d1.4 h0.3 i-0.5 j0.9
mukais 6.2 a0.5 b0.7 e1.1 g-0.5 i0.4 k1.2 l0.5 n-0.4 o0.9 q1.6 r-0.4
mukana 6.2 a-0.9 b-0.6 e0.6 g-1.1 i0.6 j-0.3 k-0.3 l-0.4 n0.4 o1.8 r-0.6 s-0.5
mukava 6.1 a0.8 b-0.4 c1.2 d1.1 e1.5 f-0.3 h-0.4 k-0.5 l-0.5 o-0.5 p-0.5 q0.5 r0.5 s-0.5
mull 5.5 a0.4 c1.4 d1.4 e0.4 g-0.6 h0.5 i0.4 j-0.6 l0.7 o1.9 p0.4 q0.5 s0.8 t1.6
mull+niin 7.3 a-0.7 g1.1 h0.5 o0.9 r1.0 s-0.3
mull+on 6.3 a1.0 b1.1 c0.6 d0.8 g-0.6 i0.7 l0.7 p0.4 r-0.5 s2.0
mulla 6.2 a0.8 b1.0 c0.4 d0.8 g-0.7 i0.7 l1.1 n0.5 p0.3 r-0.6 s1.9
mulle 6.0 a-0.4 b-0.9 c1.1 d0.8 e0.4 h0.8 j-0.4 k0.4 m0.4 o2.2 q0.7 r0.8 s-1.0 t2.0
mumm 6.0 a0.6 b0.8 d0.7 e2.2 g1.4 h0.4 i-0.9 j-0.5 m0.3 o0.5 q0.4 r2.1 t2.0
mumm+taal 7.3 e-0.5 g0.4 p0.4 q0.3 r0.8
mummo 6.8 a-0.6 c-0.5 e-0.4 g1.1 h0.3 m-0.5 n0.4 r1.4
mummol 7.3 a1.6 b1.6 e1.5 g-0.5 m1.2 r-0.3 t2.5
mummot 7.3 a0.7 c0.6 d1.3 e2.1 h-0.4 i-0.5 o0.6 q0.5
mun 5.7 a0.5 b-0.5 d0.8 f-0.4 g0.4 h-0.3 i-1.0 j1.5 m-0.4 o-0.4 q-0.4 r0.7 t-0.5
mun+piti 7.3 a-0.3 g0.7 r0.6
munk 6.8 a-0.4 b0.8 c-0.4 d-0.4 g0.6 i-0.5 m0.8
munkki 7.3 b1.0 c-0.3 m0.9
muod 7.0 a1.0 e0.3 i0.8 j0.6
muodos 7.3 a0.9 e-0.3 i0.8
muot 6.6 a-0.8 c-0.4 d-0.5 e0.7 g-0.5 i0.4 j-0.6 q0.3
muotoi 7.3 a-0.6 d-0.3 j-0.4 k0.4 l0.3 o0.4 q0.4
muotoo 7.3 e0.6 i0.8 s0.6
muov 6.8 e0.4 h0.8 i-0.3 n1.1 o0.6 p0.6 q0.8
muovi 7.0 a-0.5 d0.3 e-0.5 h0.8 n1.1 o0.6 q0.8
murr 7.3 a-0.5
murre 7.3 a-0.5
murt 7.3 a-0.4 e-0.3 h0.4 k0.4 q0.3
murtee 7.3 a-0.4 e-0.3 h0.4 k0.4 q0.3
muse 6.6 a-0.5 c0.4 g0.3 i-0.3 q0.6 r0.4
museo 7.3 h0.4
museol 7.3 c0.4 e0.4 s0.4
must 6.6 d0.9 e0.5 g0.7 h0.5 i0.8 r0.7 s0.3 t0.3
muston 7.3 d0.8 e0.4 i0.6 l0.3
mut 6.3 a0.5 b0.6 c0.7 d0.8 e-0.4 i0.9 p-0.5 r0.4 s1.4
mutt 3.3 a0.9 b2.8 c1.5 d2.4 e0.5 f-0.5 g0.6 j-0.6 k1.4 l0.9 m-0.7 n0.9 o0.4 p-1.3 r1.9 t-0.7
mutt+ei 6.1 a0.5 b0.4 c0.5 d1.3 e0.5 g0.5 i-0.8 k-0.3 l1.0 m-0.3 p1.2 s-0.5
mutt+en 7.3 a0.4 b0.7 c0.6 d0.3 e-0.4 i0.6 j0.9 p1.1
mutt+ensi 7.3 a1.4 b-0.4 e0.5 g-0.7 i2.4 r-0.7
mutt+ette 7.3 d0.8 e0.5 g0.6 h1.1 i0.5 n1.2 r0.6
mutt+han 7.0 a-1.0 c-0.6 e-0.4 i-0.3 n0.9
mutt+jos 7.3 a0.8 b-0.4 c0.7 d-0.4 g-0.4 i0.8 r-0.4 s0.7
mutt+kun 6.3 a0.9 b0.3 c0.3 d0.8 e1.7 g-0.6 h-0.4 j-0.3 k-0.4 m-0.4 p-0.3 q0.5 r-0.5 s0.7
mutt+kyll 7.0 a0.3 c-0.3 d0.6 i-0.3 j0.7 r-0.3
mutt+ne 7.3 e0.3 i0.9
mutt+nukk 7.3 c0.8 d-0.4 e0.8 n0.5
mutt+nyt 7.0 a-0.8 d-0.4 g1.2 i-0.4 k-0.3 l0.4 r1.1
mutt+olen 7.3 a-0.5 e-0.3 g1.1 k1.0 m0.7 r1.1
mutt+palv 7.3 a0.5 b1.2 d0.7 e-0.4
mutt+peru 7.3 b0.6 c1.0 e-0.3 f0.4 h0.4 i0.5 k0.5 q0.4
mutt+se 6.6 a-0.7 b-0.5 c-0.5 d-0.4 f-0.4 g0.5 i-0.3 k-0.4 m-0.3 p-0.3 r0.8 s-0.6
mutt+tili 7.3 a-0.4 e0.3 f-0.4 o0.7 t0.4
mutta 3.3 a0.6 b2.9 c1.6 d1.6 e0.5 f-0.5 g0.6 j-0.5 k1.2 l1.0 m-0.7 n0.6 o0.4 p-1.3 q-0.4 r1.7 s0.3 t-0.7
muu 6.0 a-0.7 d-0.5 e1.1 h-0.3 j-0.5 k0.5 n0.4 o0.5 r0.9 t0.9
muua 6.0 a2.4 b-0.4 c1.4 d-0.6 g-0.8 i3.6 j-0.3 m0.9 p1.0 r-0.6 s0.6
muua+kuin 7.3 a0.5 e0.8 i0.5 p0.5
muuall 6.6 a0.7 d-0.3 e0.5 i0.8 m1.1 p0.8 s0.3
muualt 6.6 a1.9 c1.4 d-0.4 g-0.9 h-0.4 i3.2 r-0.6 s0.3
muul 6.8 b0.6 g-0.4 i0.4 n-0.3 s0.8
muulla 7.3 a-0.6 d-0.3 h0.5 o0.3 q0.4 r0.4
muun 6.8 a0.6 d0.6 e-0.4 g-0.5 i1.8 r-0.5 t0.5
muut 3.9 b0.7 c0.4 f1.6 g-1.5 k0.3 l1.4 m1.6 n0.9 o1.1 p-2.0 q-0.6 r-1.4 s1.2 t0.5
muut+asia 6.8 a0.3 d0.5 e-0.5 m0.5 s0.7
muut+ei 7.3 a-0.7 d-0.5 e-0.4 g0.3 h0.7 i-0.4 q1.0 r0.6
muut+jalk 7.3 e0.5 f1.2 g0.5 h0.7 r0.5 s0.9
muut+jatk 7.3 d-0.4 g-0.4 h-0.4 l-0.3 n-0.4 o0.5
muut+kuin 6.1 b0.6 g0.4 i0.9 j1.0 n0.6 p-0.4 r0.3 s-0.3
muut+kuul 7.3 a0.6 e1.5 f1.3 g-0.4 m1.2 p0.6
muut+lask 7.3 a0.9 b-0.3 c-0.3 e1.0 h0.4 l0.8 m2.5 o-0.5 p-0.4 r0.4 t0.7
muut+on 7.0 a-0.8 c-0.3 e-0.5 g1.0 i-0.4 r-0.4
muut+paiv 7.3 a-0.7 c-0.6 e-0.3 h1.1 k-0.4 l1.8 n1.4 p-0.4 r0.3
muut+suju 7.3 e0.8 g-0.4 l0.4 o0.5
muut+uusi 7.3 f0.4 t-0.3
muut+vaih 7.3 g-0.3 j1.2
muuta 6.0 a0.4 b0.7 c1.1 d0.4 e-0.5 f2.0 g-0.4 h0.5 i0.4 l-0.4 m1.0 n-0.5 p-0.6 q0.9 s-0.7 t-0.4
muutak 7.0 b0.6 e-0.5 g0.4 i0.4
muutam 6.8 a-1.2 b-0.4 c-0.4 f-0.3 i-0.4 j-0.4 l2.0 m-0.6 n0.6 p-0.5 q-0.4
muuten 4.9 a2.6 e2.1 g-2.0 h-0.7 i-0.8 j1.8 k-0.3 l0.5 m2.5 n-0.8 q-0.5 r-0.8 s2.2 t1.1
muutet 7.3 k0.9 n0.7
muutim 7.3 a-0.8 b0.3 c0.4 d-0.3 e-0.3 t-0.3
muutos 7.0 c0.9 e-0.4 j0.5
muutta 6.5 a-1.1 b0.4 e-0.5 g0.4 h0.4 j-0.6 k-0.4 l0.3 n-0.3 p-0.4 q0.4 s-0.4
muutto 6.3 a-0.9 c-0.8 e0.3 f0.7 g1.1 h0.7 i-0.6 j-0.4 k0.4 l0.7 n0.9 o0.4 p-0.4 s0.5
muuttu 6.0 c-0.4 d0.6 e1.0 f1.0 g-0.7 h-0.4 i0.4 j-0.5 k1.5 l0.3 n0.5 o3.0 p-0.5 s-0.7 t0.3
myi 7.3 a0.5 b1.4 e1.4 s1.2
myim 7.3 l0.7
myimme 7.3 l0.7
myll 7.3 h-0.3 l0.9 n1.2 o-0.4 q-0.4 t1.0
myoh 4.9 a0.3 b0.9 c5.9 e1.4 g-1.9 i-1.4 k0.5 l2.2 m-0.6 n1.8 o1.0 p1.6 q0.4 s0.6
myoh+ja 6.5 a0.7 b-0.5 c2.0 d-0.4 e1.5 g-0.3 j0.7 n0.6 p-0.4 r-0.4 s1.0
myoh+kun 7.0 a-0.8 c-0.6 e-0.5 l1.9 n0.4 o0.5 p-0.3
myohas 5.1 a0.8 b1.2 c6.6 d0.6 e1.4 f0.4 g-1.7 i-1.2 k0.4 l2.3 m-0.4 n1.8 o0.5 p1.2 r-0.4 s0.8
myohem 6.6 a-0.4 c-0.4 d-0.6 g-0.3 h0.6 i-0.3 l-0.3 n-0.4 o0.7 p0.7 q0.5
myon 6.8 a0.5 f0.6 i1.1 j0.6 p0.6 r0.4
myon+etta 7.3 a0.5 i1.4
myonta 7.0 a0.3 g0.3 i1.2 r0.4
myos 4.4 a-3.0 d-1.2 e-1.4 g2.1 h8.0 i-2.5 j-0.5 m-1.1 q1.4 r1.6 t-0.6
myos+kirj 7.0 a-0.3 e-0.3 s-0.4
myos+maks 6.8 a1.2 c0.5 d-0.5 e1.9 i-0.4 j0.5 p3.0
myos+palk 7.3 a-0.4 e-0.8 g1.6 h1.8 i-0.6 q0.5 r0.6
myos+ruot 6.8 a-0.8 b0.6 d0.4 e-0.8 h0.5 j-0.6 k0.6 r0.7 s-0.3
myos+sen 7.3 a-0.6 g0.4 q0.8 s0.4
myot 7.3 g0.6 h0.7 r0.5
myoten 7.3 g0.6 h0.7 r0.5
myrs 7.3 d-0.4 e-0.3 g0.5 h1.3 m1.1 n1.0 o0.7 r0.9 t0.7
myrsky 7.3 d-0.4 e-0.3 g0.5 h1.3 m1.1 n1.0 o0.7 r0.9 t0.7
myyj 6.6 a0.3 c-0.4 d0.5 g-0.4 i-0.3 j1.0 p-0.4 s-0.3
myyj+asia 7.3 a1.0 d0.4 e0.4 j1.4
myyjan 7.3 a1.0 d0.4 e0.4 j1.4
myym 7.0 b1.0 d0.4 e-0.3 g0.6 h0.6 l1.0 p-0.3 r-0.6
myymal 7.3 d0.5 g0.8 h0.7 r-0.5
myyn 6.3 a-0.8 c-0.5 d-0.6 g-0.6 i1.0 j-0.4 l0.8 r-0.5 s-0.3
myynti 6.5 a-0.6 c-0.4 d-0.5 g-0.5 j-0.4 l0.8 p0.4 r-0.4
myyt 6.8 a0.6 b-0.5 d1.4 g0.5 h1.1 i-0.4 j0.6 k0.5 p0.6 r0.9 s0.6
myytii 7.0 b-0.4 d-0.3 g0.6 h1.3 i-0.3 j0.7 n-0.4 p0.7 r0.6 s0.8
n 5.9 a1.1 b1.0 c0.8 d-0.6 g-0.7 h-0.6 i-0.7 j-0.5 o0.8 p2.3 q-0.3 r-0.9 s1.0 t-0.6
na 6.8 a-0.6 d0.8 f0.3 g-0.6 o-0.4 r-0.4
naap 4.5 b1.3 d-0.6 e1.2 g-0.8 h-1.2 j-0.5 l0.5 m0.6 n1.2 p0.9 s1.6
naap+on 7.3 c0.9 e0.9 n0.5
naap+poik 7.3 a0.5 b1.4 e-0.3 i1.3 r-0.3
naap+uhka 7.3 a-0.4
naap+vali 5.3 a-0.5 c-0.3 e-0.4 i-0.3 j-0.4 p-0.5 s-0.3
naapur 4.5 b1.3 d-0.6 e1.2 g-0.8 h-1.2 j-0.5 l0.5 m0.6 n1.2 p0.9 s1.6
nahd 6.0 a-1.3 b1.3 c-0.4 e-0.4 g0.5 h0.9 i-0.9 j-0.4 k0.8 l0.4 p-0.5 q0.5 r0.4 s-0.8
nahda 7.0 a-0.7 c-0.4 g0.7 h0.7 i-0.3 k0.8 l0.6 n0.7 q0.4 r0.9 s-0.3
nahdaa 6.5 a-1.0 h0.4 i-0.5 m-0.3 n-0.4 r-0.4 s-0.5
naht 6.5 a1.1 d-0.3 e2.5 j0.8 n-0.3 p0.7 s0.7
nahtav 7.0 e0.3 g0.4 o0.4 r0.5 s0.4
nahtya 7.3 a0.9 e1.8 i-0.3 j1.0 p1.1
nail 7.3 a1.0 d1.1 e0.5 g-0.3 i1.1 r-0.3
nain 5.0 a0.6 b-0.6 d-0.4 e1.6 g0.6 i1.1 j1.1 k-0.5 l-0.4 n0.3 p1.1 q0.4 r1.5 s-1.4
nain+hyva 7.0 d-0.5 e0.4 g1.2 j-0.3 r1.1 s0.8
nain+kavi 7.3 a0.8 b0.5 d1.2 e0.9 i0.5 n0.5 o0.4 s-0.3
nain+ne 7.3 a-0.7 e-0.4 f-0.3 g1.2 h0.4 q1.3 r1.2
nain+olle 7.3 e0.7 i0.5 p1.0
nais 6.2 a0.6 c-0.4 d0.4 e0.6 f0.5 g-0.3 i-0.5 j0.5 m1.0 o1.0 s0.6 t-0.6
naissa 7.3 a-0.3 g0.3 o1.5 r0.3 t-0.4
naista 6.8 a0.3 e0.5 g-0.4 j0.8 m1.2 n0.4
nait 6.8 e1.2 g-0.4 p-0.3 s0.3
naita 7.0 a0.7 e1.4 g-0.3 i0.5 s0.4
nake 6.6 a1.2 b0.7 d0.8 e0.8 h-0.5 i1.1 t0.5
nakee 7.3 c0.6 d0.5 e-0.4 g0.4 i-0.3 r0.4 t0.3
nakemi 7.3 a1.2 e0.6 g-0.7 i1.6 r-0.5
nako 7.0 a2.1 c1.7 d1.2 e2.0 g-0.5 i0.8 o0.3 p-0.4
nakoja 7.0 a2.1 c1.7 d1.2 e2.0 g-0.5 i0.8 o0.3 p-0.4
naky 5.3 a-0.5 b-1.0 d1.7 e-1.1 f-1.0 g-1.9 h0.4 j-0.8 l-0.3 m-0.9 o1.7 p-0.3 q3.6 r-0.4 s-0.6 t-0.6
naky+teil 7.0 a-0.4 n-0.8 o-0.4 q1.2
naky+tili 7.3 n-0.5 q1.0
nakya 7.0 q1.4
nakyva 7.3 q1.3
nakyy 5.9 a-0.8 b-0.7 c0.3 f-0.9 g-0.9 h0.9 i-1.0 j-0.6 m-0.7 o2.1 q1.9 r0.4 t-0.7
nalk 7.3 a1.1 e2.5 g-0.3 q0.5
nalkai 7.3 a1.1 e2.5 g-0.3 q0.5
nama 6.6 a1.6 e0.8 g-0.5 j0.6 m1.3 o0.4 r-0.5 s1.2
napi 7.0 g0.9 k1.2 r0.7
napi+ja 7.3 g0.6 k1.3 r0.4
napill 7.3 g0.4
napp 7.0 a0.5 c1.0 p0.9 r0.3
napu 7.3 c0.6 d-0.4 e-0.5 s0.6
naputt 7.3 c0.6 d-0.4 e-0.5 s0.6
nati 7.3 a0.7 b0.8 e0.4 s1.8
natt 7.3 b0.7 g0.8 r0.9 s0.9
natti 7.3 b0.7 g0.8 r0.9 s0.9
naur 5.4 a0.4 b-0.8 c-0.9 d0.6 e2.8 g0.7 h0.5 i-1.0 j0.8 k-0.3 m-0.4 o0.5 p0.7 r0.7 s-0.4 t0.4
naur+kyll 7.3 a0.8 d0.8 e1.6 f0.4 g-0.5 h0.5 l0.4 m0.4 o0.6 t0.5
nauram 7.3 a-0.6 g1.3 n0.4 q-0.4 r1.5 s-0.4 t0.7
naurat 6.8 a-0.6 d-0.3 e-0.5 h0.6 q0.8
nauret 7.0 a0.7 d1.4 e0.8 j1.4 r-0.3 s-0.3
nauroi 6.1 a0.4 b-0.5 d0.3 e1.8 i-0.6 j-0.3 o0.4 p1.3
nave 7.3 a-0.6 e-0.4 g0.4 l1.7 n0.6 r0.3
naveta 7.3 a-0.6 e-0.4 g0.4 l1.7 n0.6 r0.3
nayt 4.7 c0.3 d-1.5 e1.9 g1.1 h2.0 i-0.8 j-1.1 k-0.6 l0.6 m-0.4 o1.5 p-1.2 r0.8 s1.4 t3.8
nayt+sen 7.3 a-0.5 r0.3
nayt+silt 7.0 a0.9 b-0.3 e1.0 g-0.4 h0.4 o1.2 s0.5
nayt+tule 7.3 a0.3 c1.3 i1.6 p-0.6
nayt+vihr 7.3 a-0.6 g1.0 h0.9
naytel 7.3 a-0.4 e-0.4
naytos 7.3 c0.7 d-0.4 e-0.4 i-0.3 t1.1
naytta 5.5 d-0.5 e2.2 g0.4 i-0.8 j-0.5 k-0.6 l1.0 o1.1 p-0.6 q0.5 r0.8 s0.8 t3.1
naytte 6.0 a-0.3 b0.3 d-0.3 f-0.5 g0.8 h1.6 j-0.3 k-0.4 l-0.5 o0.5 p-0.3 q-0.6 r0.8 s0.3 t0.8
naytti 6.6 d-0.4 e-0.5 g0.8 h0.7 i0.4 r-0.4
naytto 7.3 a0.5 c0.9 d-0.4 f0.7 i0.4 s-0.3
ne 4.3 a0.4 c2.0 d1.7 e2.1 f-1.0 g0.4 h0.9 i-1.0 j-1.8 l-0.5 m1.5 o0.6 p-1.8 q1.4 r1.2 s0.7 t2.1
ne+ensi 7.3 a0.4 c-0.3 e1.5 g-0.6 h0.3 n0.6
ne+kaik 7.3 c0.3 d0.5 e-0.4 g0.6 r0.4 s0.4
ne+luvu 7.0 a-0.6 g0.8 n0.3 r0.7
ne+on 6.8 c0.5 d0.3 e0.4 f-0.4 g-0.7 h-0.5 i-0.4 j-0.3 l-0.4 o0.9 p-0.4 q0.4 r-0.4 s-0.5 t2.6
ne+pyys 7.3 e0.4 s0.8
nea 7.3 a-0.3 d-0.3 e0.7 g0.5 h1.3 l-0.3 n1.1 q1.0 t0.6
neki 7.3 c0.4
nekin 7.3 c0.4
neli 7.3 a-0.3 g-0.4 h0.4
neliot 7.3 a-0.3 g-0.4 h0.4
nelj 4.7 a2.7 b1.2 c2.0 d3.0 f1.2 g-1.7 i1.5 j-1.2 l-0.4 o0.8 p0.6 q0.6 r-1.6 s0.9 t0.9
nelj+ja 7.3 c0.5 i0.8
nelj+kert 7.3 d0.8 f0.7 k0.7 q0.8
nelj+kuuk 6.8 a0.7 c0.9 d0.8 f0.4 p0.6 s1.0
nelj+tunt 7.3 a0.7 b1.3 d0.9 e1.0 f0.8 h-0.3 i1.2 o0.3 t0.5
nelj+vies 7.3 a0.5 d1.9 e-0.3 s0.9
nelja 5.4 c1.1 d1.0 e-0.4 f0.9 g-0.8 h0.5 j-0.7 m0.4 o1.0 q0.9 r-0.9 s0.5
neljaa 7.3 a0.7 c0.9 d-0.3 i-0.3 m1.0 p-0.3 q-0.3 t0.9
neljal 6.8 a0.5 b1.2 c1.1 e-0.8 g-0.5 i0.9 p0.5 s0.5 t0.6
neljan 6.5 a0.9 b0.6 c-0.5 d1.1 e0.4 f0.7 g-0.4 h-0.4 i0.6 j-0.3 k-0.4 l0.3 m-0.6 p1.0 q0.3 r-0.4 s-0.3
neljas 6.6 a1.3 b-0.4 d1.4 e1.5 g-0.4 i1.1 p-0.3 r-0.4 s0.7
neljat 7.3 d0.7 f0.6 k0.7 t0.3
nell 7.3 a0.9 e1.4 p0.9 t0.8
nelli 7.3 a0.9 e1.4 p0.9 t0.8
neti 6.6 a0.6 d-0.5 e-0.4 g-0.3 i-0.5 n0.9 r-0.4 s2.7
netiss 7.0 c0.5 d-0.3 e-0.3 s0.7
nett 5.6 a0.9 e1.2 g-1.2 h-0.8 i1.4 k0.6 l0.3 n0.5 p-0.7 q-0.6 r-0.7 s0.8 t-0.3
nett+on 7.3 a0.6 e0.9 k0.9 n0.7
nettia 7.0 c-0.5 d0.6 e-0.3 i0.6
nettii 7.3 a0.8 c1.4 d0.7 s1.2
nettis 6.1 a0.5 c-0.4 d-0.8 e1.8 g-1.0 h-0.5 i1.1 j0.4 l0.7 p-0.4 q-0.5 r-0.4
neuv 5.3 b0.7 c-0.4 d0.4 e0.6 f1.2 h-0.4 i-1.2 j1.1 m1.5 o-0.4 q0.6 r0.4
neuv+hinn 7.3 a0.5 b1.2 f1.1 j0.5 m1.1
neuv+kest 7.3 e-0.4 j0.8 m0.8 p0.8
neuvoa 7.3 b0.8 e0.9 f0.4 k-0.4 r0.4 s0.5
neuvoi 7.0 a0.4 d0.8 e1.0 j0.8 r0.3
neuvoj 7.3 c0.4 d0.4 e-0.4 f0.5
neuvot 6.0 b0.4 c-0.3 f0.6 g-0.5 h-0.6 i-0.7 j1.0 k0.7 m1.4 p0.4 q0.9 r-0.3 s-0.3 t0.4
niil 6.6 a0.3 b-0.4 c1.7 e-1.0 i1.0 m0.6 o-0.4 s-0.4
niille 6.8 a-0.3 b-0.4 c0.3 e-0.9 h0.3 m0.6 o-0.4 s-0.4
niin 3.6 a-1.2 c0.7 g3.8 h3.9 i-0.6 l-0.4 n1.4 o1.7 p2.4 q1.9 r4.1 s-0.4 t-1.0
niin+ei 7.3 c-0.3 j-0.3 o0.3 t0.6
niin+etta 6.0 a-0.6 c-0.7 d-0.4 f0.5 h0.3 i-0.6 k0.5 l0.4 m0.5 o-0.3 s-0.6 t-0.5
niin+hyva 7.3 a-0.6 e0.6 g1.0 h2.0 n0.7 q-0.3 r1.3 s-0.5
niin+hyvi 7.3 a-0.4 g1.6 h1.2 i-0.6 l0.4 o0.4 r1.8
niin+kats 7.3 a0.6 e1.6 p1.6
niin+kaua 6.8 a1.2 b0.4 c0.3 d0.9 e0.4 g-0.4 j-0.3 l-0.3 p2.6 r-0.3 s-0.4
niin+kaun 7.3 a-0.5 g1.0 q0.5 r1.3
niin+kirk 7.3 a-0.6 g1.0 h0.7 n1.1 r0.8
niin+kuin 5.6 a-0.7 d-0.9 g-0.8 h-0.3 i-0.9 j-0.7 p0.5 q0.5 r-0.5 s-0.6
niin+kyll 7.3 a0.5 b0.5 c0.8 d-0.5 e-0.7 g-0.5 i-0.4 r-0.6 s0.8
niin+lait 7.3 a-0.3 g0.4 o1.9 r0.3
niin+nyt 7.3 a0.5 e1.0 i0.7 s1.0
niin+palj 7.3 a-0.6 c-0.3 d-0.4 g1.1 h2.2 i-0.3 n-0.4 o1.1 q0.4 r1.5 t0.8
niin+se 7.3 j1.4 l0.6 o0.6 r-0.3
niin+taid 7.3 e0.5 g0.4 q0.9 r0.4 s0.6
niin+tyyt 7.3 a-0.7 e-0.3 g1.0 h1.6 i-0.4 k0.4 r1.4
niina 7.0 d1.1 g-0.4 k-0.3 l0.9 s-0.3
niinku 7.3 b0.9 i0.8
niis 5.3 a0.6 b1.2 c-0.5 d1.1 e1.5 f-1.0 i1.1 j-0.8 k0.5 n-0.6 o0.8 p-0.4 q1.1 r0.8 s0.6
niis+on 7.3 g0.7 h0.5 r0.6
niis+tule 7.3 a-0.6 e-0.3
niissa 6.8 d-0.6 f-0.5 i-0.4 k-0.4 o0.4 q0.6 r0.4 s0.7 t-0.3
niista 5.5 a0.8 b1.3 c-0.4 d1.6 e1.4 f-0.7 i1.4 j-0.7 k0.8 l0.4 m0.3 n-0.7 o0.4 p-0.3 q0.6 r0.5
niit 5.5 a-0.6 b-0.5 c0.4 d1.3 e-0.9 f0.3 g0.7 i-0.6 k0.7 l-0.3 m-0.5 n-0.5 o0.6 p0.4 r0.6 s-0.7 t1.0
niit+on 7.0 a0.5 d1.5 g-0.4 q0.6 r-0.3 t0.6
niita 5.6 a-0.5 b-0.5 c0.5 d1.4 e-0.9 f0.3 g0.9 i-0.6 k0.8 l-0.3 m-0.5 n-0.4 o0.6 p0.4 r0.8 s-0.7 t0.5
nikk 7.3 a-0.3
nime 5.1 a0.3 d1.6 e0.7 f1.2 g0.5 h1.0 j-1.2 k-0.5 l-0.5 m-0.4 n-0.3 o2.1 p0.5 r0.9 s1.6 t0.8
nime+ja 6.6 d0.5 e-0.3 f0.7 h0.7 o0.3 p0.6 s-0.3
nime+on 7.0 a0.7 b0.6 d1.8 e1.1 g-0.4 i0.3 r-0.3 s-0.3
nime+tule 7.3 b0.9 e1.2 h0.3 i0.5 k0.3 n0.4 p1.1
nimea 7.3 c0.4 d0.7 e-0.4 f0.9
nimeks 7.3 a0.6 e1.6 m0.6 n0.4 s-0.3 t1.6
nimell 6.2 b0.6 f0.8 g-0.5 j-0.4 o2.0 p1.0 r-0.5 s1.1
nimen 6.6 d-0.4 e-0.8 g0.5 o0.4 r0.4 s1.5
nimenn 7.3 g0.5 h0.9 i0.4 r0.3
nimens 7.3 b0.7 d0.5 e-0.5 g0.3 r0.4
nimet 7.3 d0.4 e0.3 g0.6 h0.5 i0.5 r0.6
nimi 5.0 a0.6 b2.5 c-0.7 d2.0 e1.2 f1.1 g-2.1 h-0.5 i-0.6 j-0.8 k0.3 n-0.5 o0.6 p0.4 q0.7 r-1.1 s0.4 t0.6
nimi+ja 7.0 a0.4 b0.8 c1.1 d0.4 f0.5 g-0.3 i-0.3 j0.7 p0.4 r-0.3 s0.4
nimi+on 6.2 a0.6 b0.4 c-0.6 d1.1 e2.1 f-0.3 g-0.8 h-0.4 i-0.9 j-0.6 l0.7 m0.9 o-0.4 r-0.6 t0.7
nimi+vaar 7.3 a0.5 b0.6 e0.8 i1.0 s1.4
nimia 7.0 b0.3 h-0.4 i0.5 s0.4 t0.4
nimiky 7.3 a-0.8 d-0.4 e-0.5 g-0.3
nimism 7.0 c0.8 e-0.5 g-0.6 j0.7 k0.3 s-0.4
nisk 7.3 f0.8 g0.6 h0.8 i-0.4 r0.5
no 5.6 a0.7 c2.4 e2.4 g0.8 h0.4 j-0.7 m0.6 n1.2 o0.6 p0.4 r1.4 s0.8
no+en 7.3 a0.5 b0.5 e1.4 p1.6
no+niin 7.0 a0.7 e0.9 i0.6 s1.6
noin 5.4 a-2.2 b-1.2 c-0.3 d-1.0 g1.0 h1.9 i-1.0 j-0.7 l-0.4 m-0.4 o0.8 p-0.5 r1.3 s-0.4
noin+kerr 7.3 a-0.5 e-0.5 g0.4 h0.6 l0.4 r0.4
noin+tuha 7.3 a-0.7 b-0.7 e-0.4 s-0.3
noit 7.3 e0.6 p0.9
noja 6.6 a1.2 c1.3 e0.5 i1.4 j2.1
nojall 6.6 a1.2 c1.3 e0.5 i1.4 j2.1
noki 7.0 a0.3 b1.9 e1.8 p-0.3 q0.6 s0.6
nokian 7.3 a-0.4 q0.7 s0.7
noll 5.8 a1.0 c0.8 d1.4 e0.4 f1.9 g-0.7 h0.7 j0.3 k-0.5 l-0.4 m1.4 n-0.3 o1.0 p1.2 q2.7 s-0.4 t1.8
nolla 6.1 a0.7 c0.6 d1.2 f1.6 h0.6 i0.4 j0.6 k-0.4 l-0.3 m1.7 o0.9 p0.9 q1.2 t0.8
nolo 6.8 d-0.3 e0.7 g-0.4 i-0.5 l1.3 n0.9 p-0.5 s-0.4
noor 7.0 j0.8
noora 7.0 j0.8
nope 5.7 a-0.3 b0.7 d-0.7 e0.5 g2.4 h0.5 j-0.6 k-0.4 l0.4 m0.8 p-0.7 r2.8 s0.9 t2.9
nope+avus 7.3 a-0.3 g0.9 h0.3 i-0.4 o0.3 r1.0
nope+kuin 7.0 b0.8 c0.8 d-0.4 e-0.6 g0.5 i-0.4 m0.8 o-0.4 q0.7 r0.9 s0.5 t0.4
nopeam 7.0 b0.8 c0.8 d-0.4 e-0.6 g0.5 i-0.4 m0.8 o-0.4 q0.7 r0.9 s0.5 t0.4
nopeas 6.5 a-0.7 b-0.5 c-0.6 g2.0 h0.7 i-1.1 m0.6 r1.9 s1.1
nord 7.3 g-0.3 n1.0 o2.0
nordea 7.3 g-0.3 n1.0 o2.0
norj 7.0 a-0.6 c-0.3 k1.4 n0.7 o0.5 q1.2
norj+ja 7.3 a-0.3 e-0.3 n0.9
norjaa 7.3 a-0.5 k1.5 o0.6 q1.3
norm 5.9 a-1.1 b0.5 e-0.6 g-1.0 j-0.6 k0.4 l0.5 o-0.3 p-0.6 r-0.3 s-0.6
normaa 5.9 a-1.1 b0.5 e-0.6 g-1.0 j-0.6 k0.4 l0.5 o-0.3 p-0.6 r-0.3 s-0.6
nost 5.5 b-0.8 c0.7 d0.7 e1.1 f1.3 g1.6 i-1.0 j1.7 m-0.6 n0.5 o-0.4 q0.3 r2.1
nost+hatt 6.8 a-0.8 b-0.4 c0.5 e0.3 g1.6 i-0.4 n0.8 p-0.3 r2.1 s-0.5
nost+kant 7.3 a0.9 e-0.3 j1.0
nostaa 7.0 c0.3 g0.5 h0.5 r0.3
nostam 7.3 a0.7 g0.6 j1.2 r0.6 s0.7
nostan 6.2 a-1.1 b-0.7 e0.5 f1.4 g1.4 i-0.7 j-0.4 k0.5 m-0.4 n0.8 o-0.3 p-0.7 q0.5 r2.1 s-0.7
nostet 7.3 a0.8 d1.4 e1.5 f0.3 j1.4 s-0.3
nostur 7.3 a-0.3 g-0.3 r-0.3
noud 6.8 a-0.4 d0.4 e-0.5 g0.6 i0.3 j-0.4 n0.6 o0.8 r0.5
noudet 7.3 g0.8 n0.6 r0.7
nous 6.3 a1.4 b3.8 d0.7 g-0.7 i1.0 j-0.3 m-0.3 p-0.4 q0.3 r-0.4
nous+kahd 7.3 a0.3 b1.2 d-0.5 e-0.5
nousee 7.3 a0.4 b2.0 d1.5 i0.7 q0.5
noussu 7.3 a0.3 b1.2 d-0.5 e-0.5
nout 7.3 b0.8 d0.4 e0.5 f0.3 h-0.3 r0.3
noutaa 7.3 b0.8 d0.4 e0.5 f0.3 h-0.3 r0.3
nuij 7.3 a-0.4 g0.4 h0.8 q0.4 r0.5
nuka 7.3 a-0.4
nukk 6.3 a0.5 c0.4 d-0.5 e0.9 g-0.4 h-0.4 i0.3 m-0.3 n0.3 p0.6
nukkuu 7.3 c0.8 d-0.4 e0.8 n0.5
nuku 6.8 a-0.4 g1.8 k-0.4 l-0.3 n0.6 o0.6 r1.7 t0.6
nume 5.0 c0.6 d1.2 e0.7 f2.6 h2.2 k-0.5 l-0.3 o1.3 p-1.2 q0.3 s0.4 t1.5
nume+on 6.8 c1.0 d1.0 e-1.0 i-0.4 q0.3 s-0.3
numero 5.0 c0.6 d1.2 e0.7 f2.6 h2.2 k-0.5 l-0.3 o1.3 p-1.2 q0.3 s0.4 t1.5
nuor 5.6 a0.9 b-0.4 c0.9 d0.9 e0.9 f1.4 g0.4 h0.4 i1.7 l0.3 n0.7 o1.1 p-0.6 r0.7 s0.7
nuor+juri 7.3 a0.5 c1.6 d0.8 f1.1 g-0.3 j0.5 o0.3
nuorem 7.3 c0.8 d0.8 e0.5 f1.1 i0.6 o0.3 s0.5
nuori 6.3 a0.6 c0.8 d-0.6 e-0.3 f0.5 g0.8 h0.3 i0.7 j0.3 n0.5 o0.4 r0.7
nuoris 6.6 e1.0 i0.8 m0.3 o0.4 q0.4 s0.8 t0.4
nupp 7.3 b0.6 e0.4 n0.5 r-0.4 s0.8
nuppi 7.3 b0.6 e0.4 n0.5 r-0.4 s0.8
nuri 6.8 a1.4 b2.0 c-0.4 e0.8 g-0.5 i-0.5 r-0.4 s0.7 t0.6
nurin 7.3 a0.4 c-0.3 d0.5 e1.0 g-0.3 r-0.3 s0.8 t0.7
nurm 6.8 a-0.4 b1.3 d-0.5 e-0.3 f0.4 g0.7 h1.2 i-0.3 p-0.6 q0.7 r0.9 s0.5
nurmek 7.3 a-0.8 d-0.4 e-0.6 f0.3 g0.9 h1.3 n-0.3 q1.0 r1.0 t-0.3
nyky 6.6 a1.0 b1.2 e-0.3 g-0.3 i2.0 j-0.4 m0.6 r-0.3
nykyaa 7.0 a0.6 d0.4 e-0.3 i0.7 m0.6
nyok 7.3 g0.5 q0.5 r0.4
nyt 3.2 a2.8 b-0.9 c5.2 d3.9 e3.0 f3.3 g0.8 i0.5 j-1.0 k-1.1 m-0.7 o-0.7 p-0.9 q1.8 r1.4 t2.8
nyt+ei 7.3 c0.4 d0.4 e0.3 f0.9 t0.6
nyt+heti 7.3 a-0.8 e-0.5 t2.5
nyt+ikku 7.3 a0.8 e0.8 m0.8 p1.2
nyt+ilmo 7.3 e0.4 r-0.3 s0.7
nyt+ja 7.0 b0.8 d1.2 e-0.5 g0.5 i0.7 n0.7
nyt+kaik 7.3 a-0.9 d-0.5 g1.2 h1.5 i-0.5 k-0.4 n-0.4 o0.6 p-0.3 r1.7
nyt+kirj 7.3 a-0.6 c-0.5 d-0.4 h-0.4 k0.4
nyt+kolm 6.6 a0.9 c1.3 d1.0 g-0.5 i0.7 k0.4 r-0.4 s0.8 t0.9
nyt+kysy 7.3 a0.7 d1.2 k0.6 q0.3 s-0.4
nyt+maks 7.3 g0.8 h0.4 q1.5
nyt+meid 7.3 e0.3 s0.4
nyt+meil 6.8 a-0.6 d0.8 e-0.5 k0.9 r0.5
nyt+minu 7.0 b0.6 c0.5 e-0.5 i0.6
nyt+oike 7.3 e-0.4
nyt+ollu 7.3 c0.8 d-0.3 e-0.4 f0.7
nyt+on 5.5 a1.5 b-0.6 c3.3 d1.8 e0.6 f0.7 g-0.3 i-0.7 j-0.8 m-0.4 n-0.5 p-0.5 q0.9 s-0.4
nyt+riit 7.3 a0.4 c0.8 e-0.4 i1.6
nyt+sama 7.3 a-0.3 e-0.3 f0.6 g0.7 h1.5 i-0.3 k0.4 r0.7 t-0.4
nyt+sano 7.0 c-0.5 r-0.3
nyt+se 6.1 b1.0 c0.8 d-0.9 g0.9 i0.7 j-0.5 l-0.4 m-0.3 n0.6 o0.9 p-0.4 s1.0 t1.3
nyt+suor 7.0 a0.4 c0.9 f1.9 j0.8 p0.6 q1.3 r0.5 t0.6
nyt+teht 7.3 c0.9 d0.8 e-0.3 j0.7
nyt+toim 7.0 a0.5 c0.4 d0.4 e0.8 f2.2 i-0.8 j-0.4 s-0.3
nyt+yksi 7.0 c0.5 i0.7 j-0.3 l0.9 p-0.4 s0.7
odot 4.5 a2.3 b-0.6 c4.5 d2.0 e2.1 g-1.2 h0.8 i-1.0 k1.8 l1.0 m-0.7 p2.1 r-0.9 s2.7
odot+kaks 7.3 a0.4 c0.9 e-0.4 i1.7
odot+keva 7.3 c-0.4 j-0.4 o0.4 t0.5
odot+koko 7.3 d-0.5 g-0.4 k1.2 r-0.6
odot+niin 7.3 a0.4 c0.8 d-0.3 e0.4 p1.1 s-0.3
odot+raha 7.3 a0.4 b0.8 c1.0 j0.7 p0.9
odot+siih 7.0 e0.7 p0.9 s-0.4
odotam 6.6 b-0.4 c0.7 i-0.3 j1.2 k-0.3 l1.4 m-0.5 p-0.6 q-0.3
odotan 6.6 a-0.4 b-0.3 c1.0 d-0.4 g0.8 i-0.4 j-0.3 p-0.9 s1.8
odotel 7.0 a1.0 c0.7 e0.3 j0.6 m0.7 p1.5 s1.5
odotet 6.8 c0.5 e-0.8 i1.4 l1.2 o0.4 p-0.3 s0.4 t0.3
odotin 6.3 a0.5 c1.1 d0.7 e1.2 h1.0 j-0.6 k0.7 n1.0 p0.9 q0.4 r0.6 s0.7
odotta 5.3 a1.4 b-0.3 c2.4 e1.8 f0.9 g-1.7 i-1.2 j-0.3 l-0.3 m-0.7 p3.5 r-1.0
odotti 7.0 a0.7 b0.5 d1.3 k1.3 s0.6
odotus 7.3 a0.4 c1.5 d1.3 g-0.5 k1.2 r-0.5
ohei 7.3 a-0.5 f0.3 m0.3 o0.5 t0.4
ohes 7.3 a-0.6 i-0.4
ohessa 7.3 a-0.6 i-0.4
ohi 6.8 b0.6 d0.8 i0.5 j0.5 s0.8 t0.4
ohi+ja 7.3 d1.0 i0.6 j0.6 l0.3
ohja 6.5 b-0.3 f1.4 h0.7 j-0.3 r0.6 s-0.4
ohjata 7.3 a-0.3 f0.5 i-0.5 k0.4
ohje 5.2 a-1.9 b-0.5 d0.6 e0.5 f0.3 g0.8 h0.5 i-0.9 k1.4 l-0.5 m-0.5 o0.4 p-0.5 r1.4 t-0.7
ohje+lahe 7.3 e0.4 i0.6 j0.6 s1.0
ohje+mite 7.3 a0.6 d1.7 e0.7 g-0.4 j1.3 s-0.4
ohjees 7.3 e0.4 f0.6 g-0.5 o1.6 r-0.5
ohjeet 6.8 a-1.0 g1.7 i-0.6 k0.8 r2.0 s-0.3
ohjelm 5.7 a-1.5 b-0.4 d-0.4 e-0.3 g-0.6 h0.8 k-0.4 l-0.5 o-0.6 q0.7 s0.5 t-0.4
ohma 7.3 d1.0 e0.6 f0.5 h0.3 m0.5 t0.4
ohman 7.3 d1.0 e0.6 f0.5 h0.3 m0.5 t0.4
ohra 7.3 c0.9 d0.7 k0.9 p0.9
oika 6.3 a0.8 b0.5 c-0.5 e-0.4 g-0.6 h-0.3 i-0.4 j-0.4 l1.0 m2.9 r-0.5 s-0.4
oikais 6.3 a0.8 b0.5 c-0.5 e-0.4 g-0.6 h-0.3 i-0.4 j-0.4 l1.0 m2.9 r-0.5 s-0.4
oike 3.8 a1.3 c0.4 d-0.8 e-0.5 f1.0 g-1.0 i-2.2 j5.9 k-0.7 l-1.0 m1.7 n-0.9 o0.7 q0.6 r0.6 s-1.9
oike+enti 7.3 a-0.5 c-0.4 d-0.4 e-0.5 f-0.4 j-0.4 l0.4 q0.4 r0.4
oike+ja 6.5 a-0.7 h-0.4 i-0.3 j-0.6 l0.3 o0.8 q-0.4 s-0.4 t0.3
oike+on 6.8 b0.7 e0.4 f0.7 h0.3 n0.4 p0.6 t0.5
oike+paik 7.3 a-0.7 g1.4 r1.6
oike+purk 6.8 a0.5 c1.3 d0.7 i1.0 j1.5 p-0.5
oike+sano 7.3 a0.5 b0.6 e0.9 i0.6 j0.7 p1.3
oike+tark 7.3 b0.8 q0.9
oike+tarv 7.3 e0.5
oikea 7.3 m1.3 p0.4 q0.7
oikeal 7.3 a-0.6 g0.9 m-0.4 o0.6 r1.0
oikeas 5.5 a1.6 d1.9 e1.3 f1.1 g0.7 h0.9 i-0.9 j-1.0 k0.6 m0.6 o0.4 p1.0 q-0.5 r1.5 s-0.8 t0.5
oikein 5.7 a-0.9 b0.4 c-0.3 d-0.4 e-0.8 g0.9 h0.6 i-0.8 l-0.4 n-0.4 o0.4 q0.9 r1.1 s0.5
oikeud 5.1 b-1.0 c0.5 d-0.5 e-1.1 f-0.4 g-0.7 j2.3 m1.1 s-1.1 t-0.4
oikeus 4.9 a1.7 b0.6 c0.5 d-1.4 e1.2 f0.8 g-1.8 h-0.9 i-1.5 j6.5 k-0.9 l-0.7 m-0.6 o0.6 q-0.7 r-1.4 s-0.7
oikeut 5.9 a-0.5 d-0.4 e-0.8 g-1.0 j0.6 l-0.4 m0.8 p-0.8 r-0.8 s-0.5
oiko 6.5 e0.6 g-0.7 i-0.4 j-0.5 m-0.4 o-0.6 p-0.4 q0.3 t0.5
oikolu 6.5 e0.6 g-0.7 i-0.4 j-0.5 m-0.4 o-0.6 p-0.4 q0.3 t0.5
ois 6.8 a1.1 b0.5 c-0.3 d0.5 e0.8 g-0.3 i0.3 p0.8 r-0.3 s1.2
oisi 7.3 g0.5 r0.5
oisin 7.3 g0.5 r0.5
oja 7.3 d0.4 g0.5 h0.7 p0.6 r0.6 s0.8
ok 6.5 b-0.5 e-0.7 g-0.5 i-0.8 j-0.4 m1.9 o0.4 p-0.5 s-0.4 t0.5
ole 7.0 b0.5 e-0.5 f0.5 h1.1 j-0.3 s-0.4
ole+asia 7.3 m1.2 o1.0 p0.9
ole+edes 7.3 a1.1 c2.6 d1.0 g-0.5 i-0.3 k0.4 o0.7 p1.1 t0.8
ole+enaa 6.3 a-0.7 b1.9 d-0.6 f0.4 g-0.6 h0.7 i0.3 j-0.5 k0.6 l0.7 n1.2 p-0.6 q1.1 s-0.3 t-0.5
ole+enne 7.0 a-0.5 d-0.4 g0.7 h0.6 m0.3 n0.4 o0.3 p-0.4 r1.1 s0.7
ole+ja 7.3 c0.4 d0.5 e-0.5 p0.5
ole+kayt 7.3 a0.4 b0.7 d0.5 e0.3 i0.5 r-0.3
ole+kert 7.3 a-0.4 d-0.4 e0.4 f1.2 g1.1 i-0.4 j-0.3 m1.2 r1.3
ole+kosk 6.5 a0.5 b1.2 g0.7 h1.0 i-0.3 m1.4 o-0.4 p0.4 r1.1 t0.4
ole+maks 7.0 a-0.3 d-0.3 g-0.3 h0.5 l-0.4 m-0.5 n-0.3 p-0.5 t0.6
ole+mita 6.8 a-1.1 d-0.4 e-0.4 p-0.4
ole+naht 7.3 a-1.0 c-0.5 g0.9 h-0.4 k0.4 o0.3 p-0.5 q1.5 r0.9
ole+olem 7.3 a0.4 b-0.4 d0.4 e1.3 i0.5 j0.7 m0.6
ole+ollu 6.6 a-0.4 c0.7 d0.3 f0.5 g1.0 i-0.5 j-0.3 l1.1 n-0.4 p-0.4 r1.1 t0.5
ole+para 7.0 a0.5 b1.1 d-0.5 e0.7 f0.5 g-0.5 i-0.7 q0.4
ole+puhu 7.3 a0.7 b1.7 m1.0
ole+pyyt 7.3 d-0.3 p0.4
ole+saan 7.0 a0.5 c1.9 d1.7 e-0.5 f0.6 i-0.3 j-0.4 r-0.3
ole+soit 7.0 a0.5 b1.8 c-0.4 d1.5 f0.8 h-0.3 i0.8 j-0.4 k-0.4 l0.4 m-0.3 q0.3
ole+tapa 7.3 c0.4 d-0.4 h0.3 m-0.4 s0.7
ole+tila 6.8 c-0.3 d-0.4 e-0.4 g-0.4 i-0.6 j-0.3 m0.6 p0.8 r-0.4
ole+tull 7.0 a-0.6 d0.4 i0.7 j-0.4
ole+vali 7.0 a-1.0 d-0.5 e-0.4 f-0.4 h0.3
ole+vast 6.8 a0.7 d1.9 e-0.4 g-0.4 j0.4 k0.4 m-0.4 p-0.4
ole+viel 6.8 a-1.4 c-0.6 d-0.9 i0.3 j0.4 l1.4 n0.8 p-0.6 s0.7
olem 4.8 a1.5 b0.7 c0.4 d2.1 e1.3 f1.7 i0.4 j1.0 l0.8 n-0.8 p1.4 s-1.1
olem+alka 7.3 a1.0 b0.9 g-0.4 i2.1
olem+olle 7.3 b0.8 e-0.4 h0.7 i0.5 k0.4 r0.6
olem+pyyt 7.3 a0.6 d1.4 f0.6 p1.5
olem+tehn 7.3 a0.4 e1.0 j1.3
olemas 7.0 a1.0 b0.7 d1.7 e0.8 g-0.5 k-0.4 p0.9 r-0.4 t0.6
olemat 7.3 a0.8 e1.4 p1.6
olemme 5.0 c0.4 d1.1 e-0.3 f1.9 g0.5 i0.4 j1.3 l1.0 n-0.7 s-0.9 t-0.3
olen 4.0 a1.0 b2.0 c2.2 d2.4 e-0.5 f1.1 g-0.9 i-1.8 j-0.4 k2.1 l-0.3 m0.8 n-0.6 r0.6 s3.3 t-0.6
olen+jatt 7.3 a0.8 d1.3
olen+kayn 7.3 a-0.5 d-0.6 e0.7 f0.7 g0.9 k1.0 r0.9
olen+kesk 7.3 a-0.4 c-0.3 d-0.4 f0.3
olen+kirj 7.3 a0.7 c0.5 e0.6 g-0.5 p1.2 r-0.5 s0.9
olen+loma 7.0 a-0.5 d-0.5
olen+nyt 7.0 a0.4 d0.7 e0.9 r-0.4 s1.5
olen+ollu 7.3 a0.7 e-0.5 j1.1 m0.6
olen+pois 7.0 a-1.0 h0.5 i-0.5 k0.8 n0.3 q0.7 r0.5
olen+saan 7.3 c0.4 d0.6 f0.7 r-0.4
olen+sopi 7.0 a0.5 c0.6 d0.5 i1.1 j0.6
olen+tavo 7.0 a-0.7 b-0.4 e-0.5 f0.4 h0.7 i-0.4 j-0.4 k0.4 m0.3
olen+tehn 7.3 e-0.3 j-1.2 s1.4
olenko 7.3 b0.6 e-0.4
olenna 6.8 a0.9 c1.6 g-0.3 j1.8 p0.7 r-0.4
olet 5.5 b1.0 c0.5 d0.8 g1.0 h1.2 i1.1 j-0.7 k1.1 l1.1 n1.3 o-0.7 p-0.7 r2.5 s-1.0
olet+tehn 7.3 a1.0 b-0.3 d1.2 e-0.4 g-0.4 i1.6 r-0.4
olette 5.8 a-0.4 b0.7 c0.7 d0.8 g1.5 h1.6 j-0.6 k1.2 l1.1 m0.4 n1.3 o-0.7 p-0.6 r2.4 s-0.9 t-0.5
olev 6.1 b0.6 c0.3 g-0.4 i0.3 j1.2 k0.4 m-0.4 n0.5 p-0.4 s-0.7
olev+korv 7.3 a0.4 e0.9 j1.1
oleva 7.3 c0.8 e-0.3 j0.8
olevan 7.0 b0.4 c-0.3 d0.4 e0.9 f0.4 h-0.3 j0.8 k0.3 n0.7
oli 3.6 a0.9 b2.5 c0.4 e2.3 g2.5 h0.5 j0.9 k0.4 l1.4 m1.2 n1.6 p-0.6 q1.1 r3.9
oli+ihan 7.3 c-0.3 e-0.6 g-0.3 j0.8
oli+jaan 7.3 a-0.4 b0.3 l1.9 n1.6 t0.4
oli+kolm 7.3 a0.5 b0.6 e1.2 i0.6 j0.6 p0.7 s0.7
oli+lait 7.3 c-0.3 e0.9 h-0.4 k0.3 r0.5 s0.5
oli+luke 7.3 a-0.8 c-0.3 e-0.3 g-0.5 r-0.3 s-0.5
oli+maan 7.3 b0.8 n1.2 p0.4 s0.5 t0.3
oli+meid 7.3 f1.4 l0.3 q0.4 s0.8 t-0.3
oli+muut 7.3 a0.6 d-0.4 e1.5 g-0.4 l0.4 o0.6
oli+niin 7.3 a-0.5 e-0.5 g1.1 h2.1 n1.2 r1.3
oli+oike 7.0 a-0.4 c-0.3 d-0.3 e0.4 g1.2 h0.4 j0.5 l0.5 m0.4 r1.5 t0.5
oli+sen 7.3 e0.7 g-0.3 i0.8 r-0.3
oli+tass 7.3 a1.6 g-0.4 i2.2 r-0.3
oli+tyhj 7.3 a-0.4 r-0.3
oli+vaar 6.8 a1.2 b0.6 c0.6 e1.4 g-0.4 k-0.3 r-0.5 t0.5
oli+viik 7.0 a0.6 c0.8 i0.6 p0.8 s0.9
olik 6.6 a-0.8 c0.4 e0.3 g-0.6 m-0.3 o2.2 p0.3 q0.6 s-0.4 t2.1
olik+se 7.0 a-0.6 c0.5 d0.5 g-0.5 o2.4 q0.6 s-0.4 t2.2
olikin 7.3 e0.3 i0.6 p0.7
oliko 7.0 a-0.6 c0.5 d0.5 g-0.5 o2.4 q0.6 s-0.4 t2.2
olin 6.3 b-0.3 c0.6 d0.5 e-0.8 i0.8 j0.4 k0.4 s-0.5 t-0.3
olis 4.8 a0.8 b2.6 c-0.4 d2.1 e1.8 f0.6 g-2.2 l1.2 n1.5 o0.9 p-0.5 r-0.9 t1.3
olis+aika 7.3 b1.1 c0.4 e-0.4 g-0.3 i-0.3 m0.5 o0.3 s1.3 t0.5
olis+ikin 7.3 a-0.5 d0.6 g1.2 n0.6 q0.3 r1.5
olis+mahd 7.0 a-0.5 c-0.4 d0.7 e-0.4 f1.1 j-0.4 l1.6 s0.6
olis+noin 7.3 a-0.5 e-0.4 f0.5 h0.5 k0.5 l0.3
olis+ollu 6.8 a0.4 b0.5 d1.6 h0.4 i-0.7 m0.3 n0.5 o-0.5 r0.3 t0.5
olisi 5.3 a0.8 b2.9 c-0.4 d0.9 e1.7 f-0.3 g-1.6 h0.3 i-1.5 l-0.4 n0.3 p-0.9 r-0.8 s-0.7 t0.8
olisik 6.3 a-0.8 b-0.9 c-0.6 d0.3 f1.1 g-0.5 i0.5 j-0.5 l0.9 n1.4 o0.7 r-0.6 s1.1 t-0.3
olisin 6.2 a0.8 b1.1 c0.4 d1.0 e1.0 g-0.4 i0.7 j1.1 k0.4 l1.1 o0.6 p-0.5 r0.5 t1.2
olit 6.2 b0.8 d0.4 g0.8 h0.8 i0.8 l1.0 m-0.6 o0.5 p-0.4 r0.6 s-0.3
olit+oike 7.3 a-0.3 d0.3 g0.9 h0.8 l0.3 o0.7 r0.8
olitte 7.3 a0.6 b1.1 d0.6 i1.5 j0.6
oliv 5.6 a-0.7 b-0.6 c-0.6 e0.5 f-0.5 g1.0 j-0.8 l0.6 r1.3
oliv+niin 7.3 a-0.4 c-0.4 e-0.3 g0.6 k0.6 o0.5 r0.6
olivat 5.6 a-0.7 b-0.6 c-0.5 e0.5 f-0.5 g0.7 j-0.8 l0.6 r0.9 s0.3
oljy 7.3 a-0.4 g0.3
olka 6.8 a-0.7 b0.4 c1.3 e-0.9 f1.2 g0.5 h0.7 i-0.8 j-0.4 k-0.5 m1.0 p-0.5 q1.2 r1.1 s-0.5 t0.4
olka+hyva 7.3 a0.6 c1.5 d0.3 e-0.5 f1.8 h0.4 q0.4 t0.8
olkaa 6.8 a-0.7 b0.4 c1.3 e-0.9 f1.2 g0.5 h0.7 i-0.8 j-0.4 k-0.5 m1.0 p-0.5 q1.2 r1.1 s-0.5 t0.4
olko 6.8 c-0.3 e0.7 g0.5 h0.4 i-0.4 m0.8 o-0.4 p1.0 q0.9 r0.9 s-0.4
olkoon 6.8 c-0.3 e0.7 g0.5 h0.4 i-0.4 m0.8 o-0.4 p1.0 q0.9 r0.9 s-0.4
olla 4.5 a1.7 b-0.5 c3.3 d1.1 e0.4 f1.0 g-1.2 h0.8 i1.8 j-1.3 l1.0 m-0.7 p1.1 q1.0 s0.4 t1.1
olla+meil 6.8 a1.6 c2.7 d-0.5 e-0.6 f-0.4 k-0.3 m0.6 p0.3 q-0.4 r-0.3 t0.6
olla+oltu 7.3 a0.4 b0.8 f0.7 i0.6 j0.3
olla+se 7.0 d-0.4 e0.7 g-0.3 h0.4 l1.2 m0.5 n0.9 q0.5 s0.3
olla+valm 7.3 c0.7 d0.4 i0.5 p0.5
ollaan 5.6 a1.2 b0.8 c-0.6 d1.4 f0.3 h0.6 i1.7 l2.0 m-0.6 n1.0 p-0.5 r-0.5 s0.4
olle 6.0 a0.4 b0.3 c0.7 d-0.5 e1.3 f0.9 h1.2 i0.9 j-0.5 n-0.4 o-0.3 p0.4 r0.7
olle+lask 7.3 a0.8 c0.6 e0.7 p1.0 s0.7
olleet 6.3 b0.4 d-0.4 e0.9 f1.0 g0.6 h1.3 i0.6 j-0.3 n-0.4 p-0.4 r1.0 s-0.4
ollen 7.3 e0.7 i0.5 p1.0
olli 7.0 b-0.4 c1.6 i0.4 m0.8 p0.8
ollu 5.1 a1.1 b-0.7 c1.1 d3.0 e1.1 f0.4 g0.7 h-0.5 i0.8 j0.3 m0.8 n0.7 q0.8 r1.1 s-0.9 t0.9
ollu+auki 7.3 a0.7 c1.8 d1.8 g-0.5 k0.4 n0.3 o0.7 q0.5 s0.5 t0.8
ollu+kiir 7.3 a-0.8 c-0.3 g-0.4 s-0.3
ollu+kolm 7.3 i0.4 l0.6 o0.6
ollu+kunn 7.3 a0.6 b-0.3 d-0.5 e1.6 f1.2 g-0.3 h0.7 m2.5
ollu+teil 6.8 a0.7 c0.9 d0.7 f0.5 g0.6 j-0.3 l0.3 n-0.5 o-0.3 p1.4 r0.8 s-0.4 t0.6
ollut 5.1 a0.8 b-0.6 c0.5 d2.6 e1.3 g0.9 h-0.4 i0.9 j0.4 m0.9 n0.7 q0.9 r1.3 s-1.2 t0.9
olti 7.3 a-0.4 b0.7 d0.4 e-0.6 p-0.3
oltiin 7.3 a-0.4 b0.7 d0.4 e-0.6 p-0.3
oltu 7.3 a0.4 b0.8 f0.7 i0.6 j0.3
oma 5.7 a-1.0 c-0.7 e-0.8 h-0.4 i0.4 j-0.5 k-0.3 m-0.3 o-0.3 p-0.6 t-0.3
oma+moka 7.3 a-0.6 e-0.3
omaa 6.5 a1.4 b-0.3 c1.8 d1.9 e0.6 f2.5 g-0.6 i1.0 j-0.5 p-0.3 r-0.4
omaan 7.0 a0.8 c0.9 d1.0 e1.3 i0.9 s1.0
omak 6.8 a0.7 b1.7 c0.5 d0.7 e-0.4 g-0.3 i0.6 r-0.3 s1.4
omakot 7.0 a0.4 b0.8 c0.5 e-0.3 s1.5
omal 6.2 a0.6 b0.5 e0.9 f0.8 g-0.3 i0.9 j0.4 l-0.5 m-0.5 p0.4 q-0.3 s1.2
omal+nime 6.8 a0.9 b0.7 c0.5 d0.5 e0.4 f1.1 p0.8 s1.6
omal+tili 7.3 h0.6 m-0.4 n0.5
omalla 6.5 a0.7 b0.6 d0.3 e0.7 f1.0 i1.0 j0.5 p0.6 r-0.3 s1.4
oman 6.1 a0.3 b-0.5 c1.0 i0.5 j0.4 p-0.4 s-0.4 t0.4
omas 6.3 a-1.1 b0.5 c-0.3 e-0.3 g-0.8 h0.5 j-0.5 l1.6 m0.8 n1.5 o-0.3 s-0.9
omasta 6.6 a-0.4 b0.7 c0.4 d0.4 h0.4 i0.4 j-0.4 l1.3 m0.9 n0.9 s-0.4
omat 7.0 i0.9 j-0.4
omil 7.3 b0.4 e-0.4 i0.6
omille 7.3 b0.4 e-0.4 i0.6
omis 5.9 a0.6 b-0.6 c-0.6 d0.8 e0.4 f2.9 g-0.5 h-0.3 i-0.4 n0.4 o0.8 p-0.5 r-0.5
omista 5.9 a0.6 b-0.6 c-0.6 d0.8 e0.4 f2.9 g-0.5 h-0.3 i-0.4 n0.4 o0.8 p-0.5 r-0.5
on 1.8 a1.8 b0.3 c1.0 d-1.9 e2.0 f-0.9 g-2.6 h-2.0 i-1.6 j2.3 l0.8 m0.5 n0.7 o0.7 p1.7 q-0.4 r-2.4 s-0.4 t-0.8
on+aika 6.3 a1.7 b2.5 c0.3 d-0.5 e0.9 g-0.6 p0.5 r-0.4 s1.6
on+aina 7.0 c0.7 g-0.4 i0.7 r-0.4
on+alle 6.8 a-0.5 d-0.3 g-0.5 h-0.6 i-0.4
on+aloi 7.3 d-0.5 e0.8 f-0.3 i-0.4 j0.7 o0.8
on+anta 7.3 a-0.6 d-0.3 f-0.3 g0.9 h0.9 q-0.4 s-0.3
on+asia 7.0 a0.3 b0.6 e0.7 h-0.4 j0.5 o-0.4 s-0.4
on+auki 7.3 a-0.4
on+auto 7.0 a-0.8 e-0.5 j-0.3 p-0.3
on+avat 7.3 a0.4 e0.9 p0.5
on+edel 7.0 a0.7 c0.5 g-0.3 r-0.4
on+enna 7.3 a-0.4 c-0.5 e0.3 i-0.4 p0.6
on+ens 7.3 a0.5 c0.7 e0.4 g-0.3 i0.6 p0.6 s0.7
on+esim 7.3 c0.9 f0.7
on+etta 6.8 a0.4 e1.7 j1.5 n1.0
on+haet 7.3 e0.4 p0.6
on+hake 7.3 a-0.6 j-0.5 k-0.4 l1.4 q0.6
on+helm 7.0 a-0.3 c0.3 d0.6 f0.9 j-0.4 m-0.3 o0.8
on+huom 6.8 a0.7 c0.6 d0.3 e0.5 f-0.3 g-0.3 k-0.3 m0.6 q-0.4 s0.4 t1.5
on+hyla 7.3 d0.5 e-0.3 m0.6 p0.4
on+hyva 6.2 a0.8 c-0.6 e-0.6 f-0.3 g-0.8 h-0.5 i-0.3 j1.5 l-0.4 m0.9 n1.5 o-0.6 p-0.4 r-0.6 s0.3 t0.5
on+ihan 6.6 c-0.4 d0.5 h0.4 i-0.4 l1.1 m1.4 n-0.4 o-0.4 r-0.3 t0.3
on+irti 7.3 i1.2
on+iso 7.3 a0.6 c0.9 d0.6 s0.7
on+istu 7.3 a-0.4 j-0.4
on+jaad 7.3 a1.1 e0.4 i0.9 j0.7 l-0.3 p1.7
on+jais 7.3 c0.8 d0.7 l0.9 p0.7
on+jate 7.3 a0.7 c0.6 j1.6 m0.5
on+jo 4.9 a0.9 b0.8 c1.8 d-1.1 f1.0 g0.8 h0.9 i1.6 j0.6 k-0.4 l-0.8 m0.4 n-0.6 p1.0 q0.5 r0.8 s0.7
on+joki 7.3 a-0.5 e-0.3 g1.0 h0.7 r0.4
on+joss 7.3 a0.6 e0.5 i0.4 m1.3 p0.4
on+jumi 7.3 a-0.4 e-0.3 h0.3 l2.4 o0.4
on+kaks 6.1 a1.2 b1.5 c-0.3 d1.3 e1.8 f-0.3 g-0.4 h0.9 i-0.8 j0.6 l-0.3 n-0.6 p-0.4 s1.2 t0.5
on+kara 7.0 j0.8
on+keks 7.3 e0.4 s0.7
on+kesk 7.0 a-0.5 c-0.3 p0.4
on+kiin 6.3 a-0.6 g-0.6 h-0.4 j-0.4 l0.5 n-0.5 o0.5 s-0.5
on+kirj 7.0 a0.8 d0.6 j0.8 p0.8 r-0.3
on+koht 7.3 b0.8 f0.8 i0.6
on+kolm 6.5 b-0.3 c0.5 d0.5 e0.9 g-0.5 j-0.4 m0.5 s-0.4
on+korj 7.0 a0.4 e1.2 j-0.3 k0.8
on+koul 7.3 a-0.4 o1.9
on+kuin 7.3 a0.8 c0.4 d0.5 e0.6 p0.5
on+kuit 6.6 a1.2 b0.7 d-0.3 e1.5 g-0.4 i0.5 o0.7 p1.8 q0.6 r-0.4
on+kulu 7.3 c1.0 e-0.4 g-0.4 j-0.4 l0.7 m0.7 q0.5 s0.6
on+kunn 7.3 g0.5 p0.4 r0.5
on+kuul 7.0 b0.7 c0.4 g0.6 i0.3 j-0.4 r0.9 s0.4
on+kuus 7.3 c0.9 f0.7 r-0.3
on+kyll 6.0 a-0.4 b0.6 d0.8 e0.6 i0.6 j-0.3 k0.3 l1.4 m-0.4 o-0.4 q-0.5 t-0.3
on+kyse 7.0 a-0.5 c-0.3 g0.6 m0.3 o0.7 r0.7 t0.4
on+lahe 7.3 c-0.3 e0.9 j0.6 l0.3 o0.3 t0.6
on+laht 7.3 q0.8
on+lask 6.5 a1.4 b1.9 d1.0 e-0.6 g-0.7 i0.5 j0.7 l0.7 m2.8 o0.9 p-0.7 q-0.3 r-0.5
on+liik 7.3 a1.2 b0.5 m-0.3 p0.3 s1.8
on+liit 5.4 b-0.5 d-0.5 e1.0 f-0.5 g-0.5 h0.4 i-0.6 j-0.4 n0.3 o0.7 s-0.4 t0.4
on+linj 7.3 a1.0 b0.9 d0.9 i0.7 p1.3
on+lopp 7.0 d-0.3 h0.5 m-0.4 n0.4
on+luet 7.3 b0.9 e1.1
on+mahd 7.3 a-0.4 e-0.4 g0.6 r0.3
on+maks 5.9 a-1.0 b-0.4 c-0.3 d0.7 e0.7 f0.3 g0.7 h0.5 i-0.7 k0.6 l-0.7 n-0.7 o0.8 p-1.2 q5.6 r0.6 s-0.5 t0.4
on+marr 7.0 a1.0 c2.0 d1.4 e0.4 g-0.6 r-0.4 s-0.3
on+meid 6.5 a0.5 b1.0 c-0.5 e-0.3 f-0.4 g-0.4 i0.7 k0.4 m0.6 p-0.3 s-0.4 t0.4
on+meil 6.6 a-0.5 d-0.3 e-0.9 g-0.7 j-0.3 l1.9 n3.0 r-0.5 s-0.4
on+menn 7.0 a0.4 e0.3 g0.8 i1.5 p-0.3 r0.8
on+meno 7.3 e-0.4 s0.6 t0.5
on+minu 6.3 b1.4 e0.6 i-0.4 k0.3 l1.4 m1.3 n0.4 o1.0 p-0.5 q1.5
on+muka 7.0 c0.6 d-0.4 e1.2 n0.4 o0.5 p0.6 t-0.4
on+mutt 7.3 e0.4 l0.7 n0.6 p0.9 r-0.3
on+muut 6.3 b-0.3 d-0.5 e0.7 g-0.7 i-0.5 r-0.6
on+nelj 7.3 a0.4 e0.8
on+niin 6.5 a-0.6 b-0.4 c-0.4 d-0.5 e0.4 f-0.3 g1.0 i-0.4 m-0.4 o1.0 q1.4 r1.1 s-0.4 t-0.3
on+nyt 4.7 a0.9 b0.3 c1.4 d0.9 e2.1 f1.7 g-0.5 h-0.4 i1.0 j1.3 k-0.5 n1.8 o-0.8 p-0.4 q1.9 s-0.8
on+oike 6.1 a0.7 b0.6 f1.5 i-0.7 m1.0 o0.7 s-0.4
on+ok 7.3 c0.3 e-0.4 m1.2 n1.1 o0.4 p-0.3 t0.3
on+olen 7.3 a0.4 c1.0 e-0.4 i-0.4 j0.8 p0.8
on+ollu 5.5 b-0.8 d2.1 e1.1 g1.5 h-0.4 i1.0 j-0.9 m0.5 n0.5 o0.6 q0.8 r1.7 t0.6
on+oma 7.3 e0.5 g0.4 i0.7 r0.3 s0.4
on+otta 7.3 i0.8 r0.4 s-0.3
on+paat 6.8 a0.5 d-0.4 f-0.3 i1.5 j0.9 o0.4 s0.8
on+paik 7.3 p0.6
on+pain 7.0 a0.5 c1.2 i1.7 s-0.3
on+pakk 7.3 a-0.4 d-0.3 h0.6 l0.9
on+pare 7.3 b0.9 i0.6 l0.6 m0.6 o-0.5 q0.7
on+part 7.3 a-0.5 e0.5 g0.6 h0.9 k0.5 r0.8
on+peru 7.0 j0.4 k0.9 m0.4 t0.6
on+pien 7.3 a0.4 d0.6 e0.5 s0.4
on+pitk 7.3 a0.5 e1.1
on+poik 7.3 k0.9 n0.7
on+pois 6.5 b1.1 c-0.4 d-0.3 g-0.4 l0.7 m0.5 r-0.5 s-0.4 t0.7
on+puna 7.3 a0.8 c1.0 d0.4 e-0.4 l1.0 p0.8
on+puol 7.3 a0.6 c0.6 e0.5 f1.1 j0.5
on+ratk 5.4 j-0.3 p-0.3
on+riit 7.3 j0.6 m0.6
on+riko 7.3 a0.5 e1.7 i0.8 j1.5
on+saan 7.0 e0.5 j0.8
on+saap 5.4 j0.5 m1.1 p0.6
on+sama 6.6 a-0.9 g-0.7 h1.6 i-0.6 k0.5 o1.4 p-0.6 q-0.7 r0.3 s-0.4 t-0.5
on+se 6.5 a-1.1 b-0.5 c-0.4 d0.5 e-0.8 f-0.4 h0.4 i-0.6 k0.4 l1.0 n-0.5 o-0.5 p-0.4 q0.5 r0.6 s-0.6 t0.9
on+seka 7.3 a0.7 c0.8 e0.4 f1.1 g-0.3 i0.6 r-0.3
on+selv 6.6 a0.6 d0.6 e0.4 f0.4 g-0.5 i-0.4 m0.4 p1.1 s-0.3
on+seur 7.3 a0.3 b0.9 c0.6 e-0.4 i0.8
on+siel 7.3 a0.4 e1.1 j0.8
on+siir 7.3 b0.7 e-0.5 f1.3 h0.4 k1.5 l-0.3 m0.5 p-0.4 q2.0 r0.4
on+siis 6.8 c1.5 h0.4 i0.8 j-0.4 p0.3 q0.5 r0.5
on+siit 7.3 a-0.3 c-0.4 e0.4 h0.4 o2.1
on+sill 5.1 a-0.6 i-0.3 j-0.6 p-0.4 s-0.3
on+silt 7.3 a0.8 e1.5 p1.5
on+sinu 7.3 a-0.4 g0.9 i-0.3 r0.8
on+sisa 7.3 a-0.7 i-0.4
on+sitt 7.3 e0.3 i0.5 s0.5
on+sopi 6.8 b0.5 c0.7 p0.4
on+sovi 6.6 a-0.3 e0.7 g-0.3 h-0.4 i-0.3 j-0.5 o-0.3 p0.5
on+sulj 7.3 b0.6 h-0.3 j-0.3 t0.4
on+suur 7.0 a0.6 e-0.4 i1.0 j0.5 m0.5
on+syyt 7.3 a0.5 b0.7 i0.7 j1.6 m0.8 p0.6
on+taas 6.8 a-0.5 c-0.4 d0.3 e0.6 g-0.4 k1.4 o0.5 p-0.4 q1.1 s0.5
on+tall 6.3 a-0.6 b-0.4 c0.3 e0.5 g-0.7 i-0.5 k0.7 m-0.5 p-0.3 r-0.5 t0.7
on+talo 7.3 c0.4 e-0.4 f0.8 g0.3 k0.9 o0.6 r0.3
on+tapa 7.3 c0.6 d0.4 e-0.4 g-0.4 p1.0 q0.9 r-0.4
on+tark 7.0 a-0.5 e-0.4 f0.6 g-0.3 i-0.4
on+tass 7.0 b0.5 i1.3
on+tayn 7.0 g0.3 h0.4 o0.3 q0.3 r0.8 s0.3
on+tehn 7.3 a-0.5 k0.8
on+teht 5.7 a0.8 b-0.5 c0.3 d0.9 e1.3 f-0.5 g-0.7 h-0.4 i0.8 j1.1 k-0.3 m-0.5 o2.2 p1.2 r-0.5 t0.5
on+teid 6.8 b1.0 d-0.4 e0.4 g1.0 i-0.4 j-0.3 m0.5 n0.3 p0.5 r1.0 s1.0
on+teih 7.0 a0.9 d-0.3 e0.5 i-0.5 j1.7
on+teil 6.6 b0.7 d1.1 g-0.3 i-0.4 l1.2 m-0.3 n2.1 p-0.5 q0.5 s-0.5 t0.5
on+teke 7.3 c0.5 e-0.6 j0.5 m-0.3 p0.6
on+tiis 7.3 a-0.4 e-0.4
on+tila 7.3 c0.8
on+tili 7.0 a-0.5 f0.4 g1.3 i-0.4 l0.8 n0.7 r0.3
on+toim 7.0 a-0.3 c0.5 e-0.4 i-0.3 j-0.3 p0.5
on+toin 7.3 d0.6 e-0.4 i0.4
on+tois 7.0 a0.6 b0.5 c-0.3 e1.0 i0.4 m0.9 p0.5 s0.7
on+tors 7.3 a0.4 c1.1 d0.5 n-0.3 p-0.3 q0.6 t0.4
on+tosi 7.3 d0.6 l0.8 s0.5
on+tull 6.6 b-0.3 c-0.4 g0.6 h0.4 i0.7 r0.6 s-0.3
on+tulo 7.3 a-0.8 b-0.3 d-0.4 e-0.7 f0.8 g0.4 h0.8 m0.6 n0.7 o0.8
on+tunn 7.3 a-0.6 e-0.5 g-0.3 n0.9
on+tunt 7.3 b0.9 i-0.5 m0.4
on+tuom 7.3 e0.4 j1.3 s0.7
on+turh 6.8 a0.8 e0.5 j0.4 m0.7 p2.1 s0.6
on+vaar 7.3 a0.6 b0.9 e1.1 j0.6 p0.9
on+vahv 7.3 c0.3 e0.3 q-0.3
on+vaih 7.0 a0.4 b0.8 e1.3 i0.7 j0.8 k-0.4 p-0.3 s-0.3
on+vaik 7.3 a0.7 d0.4 e0.4 g-0.4 i1.2
on+vain 6.8 a-0.6 e-0.5 g0.5 h1.0 i-0.3 k0.3 l1.2 o0.4 r0.3
on+vait 7.3 b-0.4 c1.1 d0.6 e-0.4 n0.3 p0.9 q-0.4
on+vali 7.3 e-0.3
on+valm 6.6 a0.5 c1.2 d0.4 e0.3 g-0.5 h0.5 i-0.5 k0.5 o-0.4
on+valt 7.3 a0.4 c-0.3 d0.7 f1.7 i-0.6 k0.6 t0.3
on+vanh 6.8 a-0.3 g-0.5 m1.7 o-0.3
on+vara 7.3 a-0.4 e-0.4 h0.3 i-0.4 k0.4 q0.3
on+varm 7.3 c-0.3 e0.4 g0.5 h0.8 q0.3 r0.4 t0.9
on+vast 6.0 a-1.1 b-0.5 c1.3 d-1.0 g-0.4 i-0.7 l-0.4 o0.6 q-0.5 s-0.4
on+velo 7.3 a1.2 i-0.3 m1.9 p-0.3
on+viel 6.1 a0.7 b-0.4 c0.3 d0.7 e0.7 g-0.9 h-0.4 i0.9 j-0.4 k0.3 m0.6 p0.6 r-0.9 s0.8 t-0.4
on+vien 7.3 d0.6 e0.3 i0.6 j0.6
on+viim 7.0 c-0.4 e-0.5 g1.2 i0.3 r1.6
on+viis 6.8 a-0.6 b0.4 c-0.3 g0.7 m0.3 q0.3 r0.7
on+vira 7.3 a0.6 c0.9 e-0.3 j1.3
on+voim 7.3 a-0.3 n1.6 o1.4 q0.6
on+yha 7.0 a0.4 c1.8 d1.0 e-0.3 j-0.4 l0.5 s1.8
on+yksi 6.6 a2.1 d1.0 e1.3 f1.1 g-0.9 i-0.4 j2.1 m1.0 p0.7 r-0.7 s-0.6
onki 7.3 a0.9 e1.3 g-0.3 i0.5 r-0.3
onko 4.9 a-2.3 b-0.7 c0.5 e-2.0 f1.0 g-1.7 j-1.4 l-0.8 m-0.8 n-0.4 o6.0 p-1.4 q-0.8 r-0.7 s-0.8 t0.3
onko+alv 7.3 a-0.5 e-0.4
onko+lask 7.0 a-0.5 e0.7 f-0.3 m-0.3 o2.5 p-0.5 r0.3 t0.5
onko+se 7.3 a-0.5 d-0.3 f0.3 o0.9 t0.4
onko+siel 7.3 a0.7 c1.0 d1.2 p-0.4 s-0.3
onko+tall 7.3 a1.3 d0.4 g-0.4 i1.2
onko+tama 7.3 o1.5
onko+teil 6.2 a-0.8 b-0.3 c0.3 e-1.0 f1.4 g-0.4 i-0.7 j-0.6 l-0.3 n0.4 o1.3 r0.4 s0.4 t-0.5
onne 5.9 a-0.8 b-0.4 c0.5 e0.8 g2.2 i-0.7 j-0.5 k-0.4 m-0.5 p0.3 r1.7 s-0.7 t0.4
onne+olko 7.3 g-0.4 h0.3 m0.5 p0.8 q0.5
onneks 6.2 c1.0 e1.2 i-0.5 j-0.4 p0.7 q0.4 r0.3 s-0.3
onnell 7.3 a-0.7 g1.5
onnest 7.3 a-0.5 c-0.3 g1.2 h0.3 m-0.4 q-0.3 r1.7 s-0.3
onni 5.9 a-0.6 e0.4 g1.5 h0.6 j0.9 k1.8 l0.5 n0.5 p-0.6 r1.8 s-0.6 t1.1
onnist 6.3 a-0.6 b-0.3 c-0.4 d0.4 g0.9 h0.7 i0.3 j-0.5 k1.0 l0.8 n0.7 p-0.4 r1.3 s-0.3 t1.4
oo+viel 7.0 a0.7 d0.5 e0.8 s1.4
oon 5.9 a0.7 d0.6 e1.7 g0.6 h-0.5 m-0.4 q-0.3 r1.2 s2.4 t0.7
oona 7.3 b0.4 d0.9 e-0.4 s0.5
oot 7.3 e-0.4 g0.6 m1.1 n1.2 o0.4 r1.0
oott 6.6 a-1.1 c0.4 d0.6 e-0.6 g2.0 h0.5 i-0.5 j-0.4 k0.7 n1.2 p0.7 r2.3 s-0.4 t0.4
ootte 6.8 a-1.3 e-0.5 g2.2 h0.6 i-0.4 j-0.4 k0.7 n1.2 p-0.4 r2.6 s-0.4 t0.5
op 7.3 n0.8 o1.2
opas 6.5 a-1.2 d0.4 g1.2 h1.1 i-0.7 j-0.8 k1.0 l1.1 m1.3 n0.4 o-0.4 p-0.5 q1.4 r2.2 s-0.4
opaste 7.0 a-0.7 e0.5 h0.4 j-0.6 l0.5 m1.2 p-0.3 r0.8 t0.5
oper 7.0 a-0.6 d-0.3 i1.2 o1.3
operaa 7.0 a-0.6 d-0.3 i1.2 o1.3
opet 5.8 a-0.6 c0.6 d0.8 e-0.5 m-0.4 n-0.5 r1.0 t-0.3
opetta 6.1 a-0.9 b-0.5 d0.5 g0.3 i-0.7 j-0.6 k0.4 m-0.3 n-0.4 p-0.4 r0.8 s-0.7
opin 6.8 a0.9 c1.6 d1.7 g-0.3 i-0.3 p0.9 r-0.4 t0.4
opis 6.2 a-0.6 b-0.4 c-0.6 g-0.5 i0.3 j-0.7 l-0.4 o0.7 p-0.4 q-0.3 s-0.4
opis+oike 7.3 a-0.4 c-0.4 j-0.5 o0.3 t0.4
opiske 6.2 a-0.6 b-0.4 c-0.6 g-0.5 i0.3 j-0.7 l-0.4 o0.7 p-0.4 q-0.3 s-0.4
oppi 6.5 a-0.8 b0.4 e0.9 h1.0 i-0.4 n-0.3 p0.3 r0.6 t0.3
oppila 7.0 a-0.5 b-0.3 h0.4
opti 6.6 a0.3 b0.9 d0.4 e1.5 g-0.4 i0.8 k1.0 s-0.3
opti+kayt 7.3 a0.6 i0.9
optikk 7.0 b0.8 c-0.3 e0.4 f0.3 h-0.4 k1.0
orvo 7.0 d0.4 i0.5 j-0.3 r-0.3
orvokk 7.0 d0.4 i0.5 j-0.3 r-0.3
osa 6.5 a-1.0 d-0.4 g-0.3 i-0.7 r-0.4
osaa 5.9 a-0.3 c0.3 e1.3 f1.5 g0.5 i-0.9 j-0.5 l-0.5 o1.1 p-0.5 q0.7 r0.9 s0.9 t0.4
osaa+kert 7.3 b-0.5 e0.5 f0.9 h0.4 m0.7 r0.3 t0.5
osaa+nyt 7.3 c-0.4 f0.5 g0.6 m-0.3 q1.4 r0.5
osaa+sano 7.3 b0.6 h0.4 k0.5 l1.3 o0.6 p-0.3
osaamm 7.3 d-0.3 e0.3 f0.3 r-0.3
osaan 7.0 b0.7 e0.3 h0.4 o1.3 s0.5
osaava 7.3 c0.4 e0.8 f0.5 g0.5 m-0.3 q1.4 r0.5 s1.1
osak 6.2 a0.7 b0.3 c0.7 d0.4 f2.2 h0.4 i0.8 j0.5 k-0.4 n1.2 p-0.4 r0.7 s-0.4 t1.1
osakas 7.3 a0.6 d0.4 i0.8 j0.9 t0.8
osakey 7.3 d0.5 f0.5 h0.5 n0.3
osakka 6.8 b0.5 c1.0 d-0.4 e-0.4 f1.9 j-0.4 n1.1 o0.6 q0.5 r0.7 t0.3
osal 6.8 c0.4 d0.8 f-0.3 g-0.5 i0.9 j-0.3 k0.4 l0.4 o1.1 p1.1 r-0.3
osalta 7.0 c0.5 e-0.4 i0.4 j-0.3 k0.4 l0.5 o1.1 p1.1 q0.3
osan 7.3 b0.5 c-0.3 e0.7 h-0.4 k0.3 r0.6 s0.7
osap 6.8 d-0.3 e-0.4 j0.6 m1.0
osapuo 6.8 d-0.3 e-0.4 j0.6 m1.0
osas 5.9 a-0.4 d-0.7 e-0.5 f1.0 i-0.6 j-0.6 l0.6 m-0.6 q0.9 r0.4 t0.9
osas+tunn 7.3 a0.4 c0.5 f1.0 p0.7 t0.6
osasto 6.2 b0.4 d-0.4 f0.6 g-0.7 i-0.5 j-0.3 p0.3 r-0.6 s0.5 t1.1
osin 6.8 a-0.7 b-0.3 f0.4 i-0.5 j0.4 l0.7 m1.1 p-0.5
osit 7.3 d0.4 e0.5
ositta 7.3 d0.4 e0.5
oska 7.0 a-0.6 e-0.4 g0.4 h0.4 r0.3 t0.6
oskari 7.0 a-0.6 e-0.4 g0.4 h0.4 r0.3 t0.6
osmo 7.3 c0.6 e-0.3 l0.8 q0.3
osoi 5.1 a-0.9 b-0.5 d-0.9 e-1.1 f2.5 g-1.4 i-1.2 j-0.8 k0.4 l0.7 n-0.7 o3.0 p-0.8 q0.6 r-0.9 s-0.8 t1.2
osoi+on 6.6 c-0.3 m1.0 o1.9 r-0.4
osoi+osto 7.0 a-0.5 e0.5 k0.3 l0.4
osoite 6.1 a0.3 f2.5 g-0.5 j-0.4 k0.4 l-0.3 m1.0 n-0.3 o1.9 r-0.5 t-0.5
osoitt 5.4 a-1.3 b-0.7 c0.3 d-0.8 e-1.1 f0.5 g-1.1 i-1.1 j-0.5 l1.0 m-0.7 n-0.4 o1.4 p-0.7 q0.4 r-0.5 s-0.6 t1.7
ossi 7.3 e0.9 p1.1
osta 6.3 d0.9 e1.6 i-0.6 j-0.5 m-0.3 n0.3 o0.4 p-0.4 s0.4
osta+pala 7.3 a-0.5 j-0.3
ostaa 7.3 a0.6 b0.5 d1.3 e2.0 h-0.4 i-0.4 o0.6 q0.5 s0.7
ostaja 6.6 a-0.4 j-0.4 l0.3 n0.6
oste 6.8 c0.4 e1.0 g0.3 h0.7 r0.4
osteta 7.3 g0.6 h0.8 r0.5
ostett 7.3 a0.4 c0.5 d0.4 e1.3
osti 6.8 a-0.6 g0.9 h0.5 i-0.4 o0.8 p0.4 r0.8
osto 5.4 a-1.1 b-0.7 d-0.5 e0.4 f0.5 g-0.4 i-2.0 j-0.8 o2.6 q0.3 r0.6 t0.8
osto+hirv 7.3 e0.5 k0.3 l0.4 m0.8 p0.3
osto+ja 7.3 a-0.4 e-0.4 g0.6 n0.7 o1.0 r0.4 s1.1
ostola 6.2 a-0.6 b-0.5 c0.3 d-0.7 e0.4 g-0.5 i-0.9 j-0.4 k0.3 m-0.7 o1.3 q0.5 s-0.4 t0.7
ostore 6.8 c-0.4 d1.0 f0.4 h-0.4 i-0.5 l0.4 o1.3 t1.0
ostot 7.3 a-0.6 i-0.4
osui 7.3 g0.5 h0.5 k0.5 r0.5
osuu 6.0 a0.7 b0.7 c0.8 d0.8 e0.8 f0.5 h0.4 j0.4 k0.4 l0.7 m1.5 n0.7 o0.7 p1.2 q-0.4 s-0.4 t-0.5
osuude 7.3 b1.2 c0.5 d-0.5 f1.0 g-0.4 i-0.3 k0.7 m1.4 o1.1 t-0.5
osuus 6.8 e0.3 g0.4 h0.4 l0.9 m0.6 n0.6 p0.8 r0.3
osuusk 6.8 c0.7 d0.9 g0.3 h0.4 p0.8 r0.3
ota 6.6 a-0.5 d-0.5 m-0.3 o0.5
ota+yhte 6.8 a-0.5 d-0.5 h0.3 m-0.3 o0.5
otam 6.8 a-1.2 d-0.6 e-0.5 f-0.4 g0.6 h2.9 i-1.0 j-0.5 k0.9 l0.4 o0.6 p-0.3 r1.2
otamme 6.8 a-1.2 d-0.6 e-0.5 f-0.4 g0.6 h2.9 i-1.0 j-0.5 k0.9 l0.4 o0.6 p-0.3 r1.2
otan 7.0 e0.7 i0.9 p-0.3
otat 6.6 a-0.5 c-0.4 e-1.0 f0.9 i-0.6 j-0.3 k-0.5 m0.5 q0.7 s-0.4 t0.3
otatte 7.0 a-0.5 c-0.4 e-0.5 f0.8 g-0.4 h-0.3 i-0.5 k-0.5 l0.4 o0.4 q0.6 t0.3
otet 5.4 a-1.3 b0.6 d-0.4 e-1.2 f-0.8 g2.4 h2.8 j-0.9 l0.9 o1.0 p-0.9 q1.1 r0.5 s-0.8 t0.3
otet+kayt 7.3 a-0.3 g-0.3 h0.4
otet+myos 7.3 a-0.4 c-0.4 e-0.7 f-0.4 g1.6 h1.4 i-0.5 q0.7 r0.5
otet+se 7.3 g1.1 h1.4 q0.5 t0.3
otet+siis 7.3 a-0.6 d-0.3 e-0.5 i-0.4
otetaa 5.6 a-1.1 e-0.9 f-0.7 g2.2 h3.1 j-0.7 o1.1 p-0.8 q1.2 s-0.7 t0.4
otettu 7.3 a-0.4 g0.6 r0.7
otin 6.5 a1.1 b0.9 e2.9 i-0.6 p0.5 s1.8
otin+kuva 7.3 a1.1 e1.8 g-0.4 s1.7
otit 7.3 a-0.5 g0.4 r0.4
otitte 7.3 a-0.5 g0.4 r0.4
otsi 5.9 a-0.6 b0.7 c0.3 d-0.7 e-0.6 g-0.6 h0.6 i-0.9 k-0.4 m1.1 o0.7 q0.5 s0.8
otsi+on 6.8 a0.5 b0.7 c0.3 i-0.4 j0.7 p0.5 s0.9
otsikk 6.5 a0.3 b0.8 c1.0 e0.4 g-0.3 i-0.5 j0.5 p0.4 q0.4 s0.7
otsiko 6.5 a-1.0 c-0.6 d-0.7 e-1.0 f-0.4 g-0.4 h0.4 i-0.5 k-0.3 m1.0 o0.9 p-0.3 t-0.4
otta 5.3 a0.4 b1.3 c0.9 d1.2 e-0.8 f1.5 g-1.1 h0.7 i-0.6 j-0.8 l-0.4 n0.7 o0.4 q-0.4 t0.5
otta+kuva 7.3 a0.8 e1.2 r-0.3 s1.9
otta+yhte 7.3 d0.5 f0.7 p0.5
ottaa 5.9 a0.3 b0.5 c1.5 d1.5 e-0.3 f1.8 g-0.4 h1.0 i-0.3 j-0.5 m-0.5 n0.4 o0.3 q-0.3 r0.4
ottaka 7.0 b1.4 g-0.3 m1.1 r-0.4
ottama 7.0 a-0.9 d0.4 f0.6 g-0.4 i-0.8 m-0.3 n0.8 s-0.4 t1.3
ottanu 7.0 e-0.5 i0.5 p0.4 r0.3 s-0.4
otte 7.0 c-0.4 d0.4 i0.5 m-0.4
ottees 7.3 c-0.3 d0.5 h0.3 i0.7 m-0.4 q-0.3
otti 6.5 b0.5 d-0.5 e-0.9 h0.7 i0.3 j0.4 s-0.8
otto 7.3 a-0.3 e0.3 g0.6 h0.9 q1.3 r-0.4
oulu 6.5 a-0.6 b-0.4 c0.6 e1.0 g1.3 h1.9 i-0.6 l-0.5 m0.7 n-0.4 q0.7 r1.2 t1.0
oulun 7.3 e1.0 g0.5 h0.7 q0.6 s0.3
ouluun 7.0 a-0.7 c0.7 f0.4 g0.9 h1.3 i-0.3 k0.3 l-0.4 m0.7 n-0.4 r1.6 t1.0
outi 6.1 a0.4 d1.3 j-0.4 l0.5 m0.9 n-0.8 o-0.5 p-0.4 q1.3 r0.5
ovat 4.5 a-0.4 c0.8 f0.5 g-1.2 i0.6 j-0.8 k-1.0 n0.7 p-0.7 q-0.3 r-0.4 s-0.5
ovat+kans 7.3 a-0.3 q0.8 r-0.3
ovat+olle 6.8 a0.5 e1.4 f0.9 g-0.4 k-0.4 s-0.3
ovat+pien 7.3 a0.9 e0.4 g-0.3 i0.6 s1.7
ovea 7.3 a-0.7 e-0.4 g-0.3 j-0.5
ovee 7.0 a-0.4 i0.6
oveen 7.0 a-0.4 i0.6
ovel 6.8 d-0.3 g-0.3 i0.8 m1.1 r-0.3 s-0.3 t1.6
ovella 7.3 a-0.8 t1.7
ovelle 7.3 a0.9 e0.5 i1.0 m0.9 p0.4
oven 6.5 a1.1 b-0.3 c0.8 e1.6 f0.4 g-0.6 i-0.4 k0.5 m-0.4 r-0.5 s0.4 t-0.4
oves 7.0 a-0.3 e-0.4
ovi 6.5 a1.8 b-0.4 c1.0 e3.2 f1.0 g-0.7 h0.4 i0.3 j-0.3 k0.3 l-0.3 m0.9 n-0.3
ovi+auke 7.3 a0.7 e2.1 h0.4 p0.4 r0.3 s-0.4
ovik 7.0 a-0.5 d0.6 e-0.7 g-0.3 h0.4 i-0.6 k0.6 q0.9 r0.7 s-0.4
ovikyl 7.3 d0.4 e-0.4 q0.3
ovis 7.3 a1.1 e1.6 g-0.3 p1.1 r-0.3 t0.8
ovt 7.3 a-0.3 o1.4
ovt+tunn 7.3 a-0.3 o1.4
oy 5.2 a0.5 c1.1 e1.5 f-0.8 h0.4 j1.6 k-0.4 l0.5 n-0.3 o0.5 p0.4 q1.8 s-0.6 t0.8
paad 7.0 a-1.0 b-0.3 f-0.3 g-0.3 i0.8 j-0.4 t0.3
paadyi 7.3 a-0.8 e-0.4 i0.9 j-0.3
paah 6.3 c-0.5 f-0.4 i0.7 r-0.5 s-0.3
paahan 6.6 d0.3 h0.5 i0.9 q0.4 r-0.5
paak 7.0 a0.7 d0.4 e0.9 f1.8 i0.6 p0.5 s0.9
paakon 7.3 a0.5 d0.6 e0.4 f2.0 p0.5 s0.9
paal 5.4 c0.8 d0.6 f1.4 g1.3 i1.3 k1.5 l-0.4 n1.0 q-0.4 r1.9 t0.9
paal+ja 7.3 d-0.4 e-0.4 g0.7 i1.7 k1.0 p-0.5 r0.8
paalla 6.2 a-0.7 d0.6 f1.0 g0.9 i-0.6 j-0.4 k1.2 m-0.5 n1.1 p-0.9 q-0.3 r1.2
paalle 6.6 a0.5 b0.5 e-0.3 g1.0 i1.9 j-0.3 k0.4 p0.7 r1.4 s-0.4
paalli 7.3 c0.4 e0.6 f1.1 i-0.3 m0.6 p0.4 t1.2
paalta 7.3 d0.4 e0.6 j0.9 k0.9 n0.7
paam 6.8 e-0.3 m0.9 p-0.3
paamie 6.8 e-0.3 m0.9 p-0.3
paao 7.3 a0.3 j0.8 m1.1
paas 4.3 a-0.4 b0.6 d-0.9 f1.3 g-0.6 h0.7 j-0.6 k0.6 l1.0 n2.0 o-0.5 p-1.5 q-0.5 r0.6
paas+huom 7.0 a-0.5 e-0.4 k1.4 l0.8 r-0.3
paas+ja 7.3 e0.5 i0.7 s0.4 t0.6
paas+siit 7.3 b0.7 d0.3 i0.6 j1.3
paas+sovi 7.3 a1.1 e0.3 j1.3 k-0.7
paas+toim 7.3 a-0.4 e0.4 f0.4 h-0.6 k2.2 m0.3 n0.5 o0.6
paas+tors 7.3 a-0.5 k1.5
paasee 6.8 a0.8 g-0.6 i0.4 k0.7 r-0.4 s2.1
paasen 7.3 a-0.5 b-0.3 c-0.4 d0.5 f0.4 g-0.3 l-0.5 m-0.4 n2.1 t-0.3
paasia 6.2 b0.9 c0.9 h0.6 i0.8 j-0.3 k0.4 l2.2 m0.6 o0.5 p-0.5 q-0.6 r0.5 t0.6
paasis 7.0 b0.9 d-0.4 g-0.3 h0.7 i0.5 j0.8 n1.0
paassa 7.3 e0.4 f1.1
paasta 4.8 a-0.7 d-0.5 g0.5 i-0.4 j-0.6 m-0.4 o-0.5 p-0.8 r0.8 s-0.7 t0.3
paat 4.4 a1.5 b0.8 c-0.4 d-0.4 e0.7 f1.0 g-0.7 h1.1 i4.2 j0.4 k-0.3 m0.5 n-0.5 s0.7 t0.3
paat+eile 7.0 a0.7 c0.5 g-0.3 i1.2
paat+ja 7.3 c0.6 g0.6 i0.6 r0.4 s0.5
paat+tehd 7.3 a0.4 b1.2 i0.9
paat+tuli 7.3 a-0.4 d0.4 e-0.3 g0.5 h0.6 i-0.4 r0.5
paat+vuod 7.0 a1.1 e0.7 g-0.7 i1.7 r-0.6
paatet 6.8 a-0.3 c-0.5 d-0.3 g0.4 h0.9 i0.4 j0.3 r0.4 s0.9
paatim 7.3 a-0.5 d0.5 h0.8 i-0.7 o0.6 r0.8 t0.5
paatok 6.8 a-0.4 g0.4 j0.5 l0.9 o-0.3 p0.9 r0.5
paatos 6.3 a0.5 b0.7 e-0.3 f-0.4 i1.7 s0.4
paatta 5.9 a1.3 b-0.4 c-0.4 e1.4 f2.0 g-0.6 j0.5 k0.4 l-0.4 m-0.5 p-0.5 r-0.3 s-0.6
paatti 6.8 a0.8 b0.5 c0.4 e0.5 g-0.4 i1.0 j-0.3
paatty 5.2 a0.5 b-0.6 c-0.4 g-0.7 i3.0 m0.7 n-0.3 p-1.0
paav 7.3 e0.4 f0.9 g0.4 r0.5
paho 5.9 a-0.9 b0.5 c0.5 e-1.0 f-0.4 g-0.6 i0.5 j-0.6 k0.4 l1.8 n1.1 o0.5 p-0.8 r0.5 t0.6
paho+vaiv 7.3 a-0.5 l2.1 o-0.3 q0.3
pahoit 5.9 a-1.3 b0.5 c0.5 e-0.9 f-0.3 g-0.5 j-0.5 k0.5 l1.9 n1.1 o0.5 p-0.7 t0.6
pahv 6.8 a-0.4 g-0.3 j-0.3 k1.4 n0.6
pahvis 7.3 k0.6
paid 7.3 e0.9 g0.3 h0.8 i1.1 k0.3 q0.7 r0.7 s1.0
paik 4.4 a-0.3 b-0.9 d-0.8 e0.6 i-0.6 k1.4 l-0.5 n1.0 o-0.4 p0.5 r0.8 s1.0
paik+paal 7.0 a-0.6 c0.5 d0.5 e-0.5 f0.9 g0.9 k1.6 r0.8 s-0.3 t0.8
paikal 4.8 a0.6 b-0.5 c-0.5 d-0.6 e1.1 f-0.4 g-0.6 j-0.4 m0.4 n0.8 s1.1 t0.4
paikan 7.0 a-0.4 c0.9 d0.4 e-0.7 f0.9 g0.9 i-0.3 k1.0 p0.3 r0.8 s-0.4
paikas 7.3 c-0.4 p-0.4 r0.3 s0.9
paikat 7.3 e0.4 k0.3 p0.6
paikka 6.0 a-0.9 b-0.4 d-0.6 h0.4 j0.7 k1.1 n0.5 p0.6
pain 4.8 a-0.7 b-0.6 c-0.3 d0.7 e1.1 g-2.3 j-1.3 k1.0 m-0.4 n0.8 o-0.6 p-0.8 q0.4 r-0.8 t2.8
pain+huom 7.3 d0.9 q0.7 s0.3 t1.7
pain+kun 7.3 e0.6 s1.0
pain+mene 7.3 e0.6 p0.9 t0.6
pain+niin 7.3 b-0.4 c0.8 d-0.4 e-0.4 g-0.3 i-0.4 r-0.3 s0.8
pain+teil 7.0 a0.6 c1.5 f0.3 i1.7 k0.3 m0.4 n0.3 o0.6
painaa 7.0 a-0.7 c-0.5 e-0.4 f0.4 g-0.4 k0.8 n1.0 o-0.3 p-0.4 q0.7 r0.4 t-0.5
painat 6.8 a-0.4 g-0.8 h0.4 i0.7 p0.5 r-0.5
painet 6.8 d0.6 g-0.4 m0.4 o0.6
painoa 7.0 a1.1 c0.7 g-0.3
painoi 7.3 a0.4 e0.9 g0.5 k1.3 r0.4 s1.1
painok 7.0 a0.9 c1.0 d-0.4 e1.1 i1.0 m-0.3 n-0.3 s-0.4
painon 7.3 b0.3 d0.6 e0.4 i0.5 t1.7
painoo 6.2 a-1.1 c-0.8 e0.6 f-0.5 g-0.7 i-0.6 j-0.5 l0.4 p-0.5 q0.4 t3.7
painos 7.3 a0.6 d0.4 e1.2 p0.9
painot 7.3 a-0.6 b-0.4 d-0.7 e-0.6 g-0.3 i-0.3 p-0.4 s0.4
pais 7.0 a-0.5 q0.9
pait 6.5 d0.9 g-0.6 h0.3 i0.9 j-0.4 k0.9 n0.9 r-0.5 s-0.3
paitsi 6.5 d0.9 g-0.6 h0.3 i0.9 j-0.4 k0.9 n0.9 r-0.5 s-0.3
paiv 3.6 a-0.9 b-0.5 c0.8 d0.6 e-1.2 f0.5 g-0.6 h0.7 i-0.5 j-0.6 k1.2 l0.6 n3.6 o1.8 p-2.1 r0.9 s-1.4 t0.3
paiv+eika 7.0 a0.6 c1.8 d1.5 g-0.5 k0.3 n0.3 o0.7 q0.5 t0.8
paiv+ja 5.7 a-0.3 c0.5 e-0.6 f0.4 i-0.3 l0.7 n1.2
paiv+kirj 7.3 d0.4 e-0.4
paiv+kulu 6.5 a0.4 d-0.5 i-0.3 j1.1 m0.8 p-0.4
paiv+menn 7.3 a1.3 c-0.3 e-0.7 j2.1 n-0.3
paiv+nett 7.0 d0.5
paiv+sopi 7.3 d0.4 h1.3 n0.5 o-0.4
paiv+tois 7.3 r-0.3
paiva 5.1 a-1.1 c0.5 e-0.3 f0.5 g-0.6 i-0.5 j-0.7 k0.7 n2.9 o-0.4 p-0.5 q1.3 r-0.3 s-0.4
paivaa 4.9 b-0.3 c2.2 d0.5 e-0.4 h1.1 j-0.5 k1.5 m-0.7 n1.2 o1.7 r0.5 s-0.7
paivak 6.6 b0.5 d0.7 g0.7 i-0.4 k0.6 l-0.4 r1.1
paival 6.8 c0.4 e-0.4 h0.3 m0.4 o0.8
paivam 6.8 a1.1 b-0.4 c2.0 d-0.3 e-0.3 f1.2 g-0.8 h0.6 i1.1 m0.3 p-0.4 q0.8 s-0.6 t0.8
paivan 5.3 c-0.8 d0.7 e-0.6 g0.8 i-0.9 j0.5 k-0.4 l1.6 m0.4 n1.2 p-0.4 r1.2 s0.4 t0.3
paivas 6.5 a-0.5 b-0.3 c0.4 f-0.3 g0.8 j-0.4 k0.7 q-0.4 r0.7
paivat 7.0 c-0.3 e-0.4 g0.3 h1.2 i-0.3 n1.0 r0.5
paivay 7.0 a-1.4 d-0.3 e-0.3 f-0.5 j-0.7 l0.5 o1.8 p-0.4
paivi 6.6 d1.3 e0.5 g-0.4 i1.1 j1.0 k-0.3 m0.6 o0.4 r0.4 t0.3
paivik 7.3 d0.4 e-0.4 f0.4 m0.8
paivit 5.9 a0.4 c-0.5 d0.7 e1.7 f0.8 g-1.1 h1.0 i-0.8 j-0.4 n1.6 p-0.5 q0.4 r-0.8 s-0.5
paivys 7.0 b-0.3 c0.4 d-0.3 e0.4 f1.2 h0.6 j-0.3 m0.3 o0.4 q0.3 r0.7 t1.2
paja 7.0 a-0.8 h0.3 i-0.4 k0.8 n0.4 r0.4 t0.4
pajall 7.3 a-0.4 e-0.4 k0.7
paka 7.0 e0.3 f0.7 g-0.5 i0.4 r-0.3 t2.8
pakast 7.3 e0.5 f0.8 g-0.5 i0.5 t2.9
pake 5.7 a-0.6 b1.4 c-0.7 d-0.7 e-0.3 g1.4 h1.4 j-0.5 l-0.6 m0.4 p-0.5 q0.9 s-0.3
paketi 7.3 a-0.4 f0.4 k0.3 l-0.3 n0.5 o0.4
pakett 5.9 a-0.4 b1.4 c-0.7 d-0.8 f-0.4 g1.7 h1.4 j-0.4 k-0.3 l-0.4 m0.6 n-0.4 p-0.5 q1.0 r0.4
paki 7.3 p0.6 s0.6
pakina 7.3 p0.6 s0.6
pakk 5.9 a-0.4 b1.0 c0.6 e-0.4 g1.0 h1.4 i-0.4 j-0.4 k0.5 l1.4 p-0.5 r1.6 s-0.5 t0.3
pakk+sano 7.3 a-0.7 c0.4 d0.4 g0.9 i-0.4 k0.6 o0.3 q0.4 r1.3 t0.4
pakkas 6.8 b-0.3 c-0.3 g0.6 h1.2 l0.8 n0.3 r0.7 t0.3
pakko 6.3 b1.4 c0.9 e-0.5 g0.5 h0.3 i-0.6 j-0.3 k0.6 l0.8 m-0.3 p-0.3 r1.0 s-0.4
paks 7.0 b0.6 e-0.5 j-0.4 k0.9
paksua 7.3 b0.7 e-0.4 k1.0
pala 3.7 a-1.7 b-0.7 g-1.5 h-0.6 i-0.5 j-1.6 k2.5 l-0.4 m0.8 o-0.3 q0.7 s-1.8
pala+asia 6.5 e0.5 f-0.4 g-0.3 h0.5 i-0.3 m0.5
pala+ei 7.3 c0.7 j0.7 k0.9 p-0.4
pala+huom 7.3 a-0.4 g-0.4 s-0.3
pala+joss 7.3 a-0.4 i-0.3
pala+kent 7.3 a-0.6 e-0.3
pala+kun 6.5 a-0.8 f-0.4 g-0.9 h-0.5 i-0.4 k1.7 l0.4 r-0.5
pala+loma 7.3 a-0.4 o1.3
pala+maan 7.0 d0.4 e0.6 f0.7
pala+maks 7.3 a0.9 b-0.6 e0.5 m1.2 p1.8
pala+pide 7.3 a0.5 d0.8 i0.7 m0.7 t0.5
pala+sill 7.3 a-0.4
palaa 6.8 d0.4 e1.1 f0.6 g-0.3 n1.0 p0.8
palaam 5.1 b0.4 e0.6 i-0.5 p-0.4
palaan 5.8 a-2.3 b-0.5 d-1.2 g-1.4 i-0.8 j-0.5 k-0.5 m1.0 p-0.5 q-0.4 r-0.9 s-1.0 t-0.3
palata 6.1 a-0.8 b-0.3 d-0.7 f-0.3 i-0.4 j-0.4 k1.5 l0.9 m-0.3 p-0.3 r-0.3
palaut 4.7 a0.7 b-0.8 c0.7 d0.3 f-0.8 h-0.3 i1.0 j-0.6 k-0.7 l-0.5 m0.9 n0.3 p1.2 q1.1 r1.2 s-1.2 t0.7
palave 5.5 b0.5 d1.5 e-0.5 f0.6 g-0.7 h-0.4 j-0.6 k5.6 l-0.7 m0.4 p-0.7 s-0.7
pale 7.3 a-0.6 e-0.5 g0.3 h0.4
palj 5.2 a-1.7 b-0.5 c0.5 d0.4 e-0.4 f-0.6 g1.0 h1.7 l-0.6 n-0.3 p-1.0 r1.7 t0.4
palj+maks 6.8 a-0.5 g-1.1 h-0.3 r-0.8 s-0.4
paljas 7.3 e0.5 i0.7 j0.7
paljon 5.3 a-1.6 b-0.5 c0.6 d0.5 e-0.7 f-0.6 g1.2 h1.7 i-0.7 l-0.6 p-0.9 r1.8 t0.4
palk 4.6 a0.4 b0.7 c-0.6 d0.6 e1.4 h1.1 i2.6 j-0.7 l0.8 m1.1 n0.9 p0.4 q0.7 r0.8 s-1.6
palk+maks 7.0 a0.5 d-0.3 e1.2 i-0.3 o0.5 r0.6
palk+on 6.5 a1.0 b1.6 c-0.3 e0.9 f-0.4 i1.9 j-0.4 l0.9 m0.6 p-0.3 q1.4 r0.6 s-0.3 t-0.3
palk+vaar 7.3 a0.5 e1.1 f1.4 i0.4
palkan 6.8 a-0.3 b-0.6 d0.6 e0.3 f0.6 h1.3 k0.7 n-0.4 o-0.3 r1.1 s-0.4 t-0.3
palkat 5.9 a1.4 b1.2 c-0.4 f-0.6 g-0.5 h0.5 i1.5 j-0.5 l1.0 o0.5 p-0.5 q0.3 r-0.4 s-0.4 t-0.4
palkka 5.5 a-0.4 b-0.8 c-0.3 d1.2 e0.6 f0.6 g-0.6 h1.0 i0.7 j-0.6 k-0.5 l0.7 n0.6 o0.8 p-0.6 s-0.6 t1.0
palkki 6.3 a0.3 b0.7 e0.6 g1.0 h-0.5 i1.0 j0.8 k0.3 m0.7 n0.5 p2.3 q1.5 r1.0 t-0.3
palkko 7.3 b0.3 e0.5 f0.6 l-0.3 n0.5 t0.4
pall 7.3 a0.9 b0.7 c-0.4 d1.0 i0.4 p1.6
pallo 7.3 a0.9 b0.7 c-0.4 d1.0 i0.4 p1.6
palo 6.6 a-0.5 b0.5 c-0.4 d0.4 e1.1 i-0.3 j0.6 k0.3 l1.1 m0.4 n1.1 q-0.3 r0.8 s-0.5 t2.2
paloi 7.3 b0.9 d0.4 e0.6 f0.3 g0.5 h-0.4 n1.1 r0.8
pals 7.0 a-0.3 c0.8 e-0.4 p0.7 s0.5
palsta 7.0 a-0.3 c0.8 e-0.4 p0.7 s0.5
palv 4.5 a0.8 b2.0 c-0.5 d0.9 e1.8 f-0.6 h0.6 i3.2 j0.3 l-0.6 m-0.8 n-0.5 o-0.6 q0.6 r0.5 s-0.9 t0.4
palv+ei 6.5 b0.9 g0.6 i-1.2 m0.3 q0.3 r0.8
palv+ja 7.0 a0.8 c0.8 d1.0 e-0.4 h-0.3 i0.8 j0.6
palv+on 6.8 c0.4 d-0.3 e0.7 g-0.5 i-0.4 j-0.5 t1.6
palv+tois 7.3 a0.6 e0.7 i1.6
palvel 4.5 a1.0 b2.0 c-0.5 d0.9 e1.9 f-0.6 g-0.7 h0.6 i3.2 j0.3 l-0.6 m-0.8 n-0.5 o-0.6 q0.7 s-1.4 t0.4
pani 6.3 b0.6 c1.1 d-0.6 e-0.7 f-0.5 g1.1 k0.3 l0.6 m0.4 p-0.5 q-0.5 r1.1 s-0.4 t0.5
paniik 7.3 c-0.3 g0.5 k0.6 r0.5
pank 5.0 a-2.6 b-0.6 d-0.9 e-0.6 f-0.3 g-1.4 i-1.0 j-1.1 l2.5 n3.7 o1.7 p-0.5 q1.4 s-1.2 t0.9
pank+ei 7.3 a-0.4 o0.3 q0.7
pank+kysy 7.3 a-0.4 q0.8 s-0.3
pankin 7.0 e-0.5 f0.5 i0.4 j-0.3 n0.8 t-0.4
pankis 6.6 b-0.3 c0.4 e0.9 l0.7 n1.4 p0.6 q-0.4
pankki 5.3 a-2.5 c-0.4 d-0.7 e-0.4 f-0.6 g-1.3 i-1.0 j-0.7 l2.1 n2.4 o1.9 p-0.8 q0.8 s-0.9 t1.4
pant 7.3 f0.4 g-0.5 h0.3 m-0.3 n0.6 p0.8
pape 4.8 a1.2 b-0.8 e-1.1 f-0.4 g0.4 h0.6 i0.5 j1.4 k-0.4 o1.6 p0.3 q1.1 s-0.6 t-0.3
pape+ja 7.0 a-0.4 g0.4
pape+on 7.3 a0.4 e0.4 f0.4 g-0.4 m0.8 q-0.4 t0.4
pape+sinn 7.3 c0.5 d-0.4 i0.6
papere 6.8 a0.8 c-0.4 d-0.6 e-0.8 f-0.4 g1.1 h0.7 i0.9 q0.6
paperi 5.0 a0.7 b-0.6 e-0.6 g-0.4 j1.6 k-0.4 o1.5 p0.5 q0.7 s-0.5
para 6.1 a-0.6 c0.8 d-0.4 e-0.8 g1.1 i0.6 j-0.4 k0.4 l0.6 m0.3 r1.6 s0.3
para+yhta 7.3 d-0.6 e0.5 f0.7 g-0.4 i-0.6 r-0.3
paras 6.8 a-1.0 c0.8 e-0.4 g1.1 i-0.6 k0.6 l0.8 m0.5 o0.4 p-0.3 r1.4
parast 6.8 a0.4 d-0.4 e-0.5 g0.3 i1.3 p0.3 r0.5 s0.8
pare 6.0 b0.5 c-0.6 d1.1 e0.5 g0.4 h-0.3 i1.4 j-0.4 k-0.5 m0.5 n0.9 o-0.4 p-0.4 q0.3 r0.8 s-0.4
pare+kuin 7.3 g0.5
paremm 6.8 c-0.3 d0.9
paremp 6.5 b0.7 i1.4 j-0.3 k-0.4 l0.3 m0.6 n1.0 o-0.4 p-0.4 q0.4 r1.0 s-0.3
parh 7.3 c0.7 g0.3 h0.9 j0.4 n1.2 r0.4
parhai 7.3 c0.7 g0.3 h0.9 j0.4 n1.2 r0.4
pari 5.6 b-0.3 c-0.6 e1.1 f-0.3 g-0.5 h-0.3 i0.6 j-0.6 k-0.7 l2.2 m-0.5 n0.5 p0.5 q-0.3 s-0.7
pari+viik 6.8 a-0.8 c-0.6 i-0.3 l2.0 n0.5
parin 7.0 c-0.3 g-0.4 i1.1 l0.9 r-0.4
parj 7.3 a0.6 b-0.4 i1.7
parjat 7.3 a0.6 b-0.4 i1.7
park 7.3 a0.5 d0.6 i0.7 p0.7
part 6.3 a-1.3 b-0.5 d-0.4 f0.3 g1.7 h1.9 i-0.6 j-0.3 p-0.3 r1.8 s-0.5
partio 7.0 a-0.5 b-0.3 d-0.4 g0.3 h0.5 l0.4 m0.6 q0.4 r0.6
partur 7.3 a-0.4 c0.3 f0.4 g1.3 h0.8 r1.2
parv 7.3 a-0.5 h0.4 k0.7
parvek 7.3 a-0.5 h0.4 k0.7
pasi 6.8 b0.6 c-0.5 i0.5 j0.5 l0.4 o0.6 q0.6 t1.6
pass 7.3 a-0.6 c-0.4 l1.2 n1.5
passaa 7.3 a-0.6 c-0.4 l1.2 n1.5
past 7.3 a0.3 b1.3 e1.0 p1.1
paul 7.0 b1.3 e0.6 g-0.4 q0.6 r-0.3 s0.5
pdf 6.2 a-0.4 b1.3 g-0.8 h0.3 i-0.6 k-0.3 l0.3 m-0.6 o-0.4 r-0.4 s-0.5 t1.8
pdf+n 7.3 b0.9 e-0.3 m-0.4
pdf+na 7.0 a-0.8 e-0.5 f0.4 g-0.6 n0.3 o-0.4
pdf+sta 7.3 b0.4 m-0.4 o1.3
peit 7.3 c1.0 e-0.4 f0.6 i0.9 m0.5 n0.4 o0.4 p0.5
peitet 7.3 c1.0 e-0.4 f0.6 i0.9 m0.5 n0.4 o0.4 p0.5
pekk 6.5 a-0.4 c0.4 f1.0 g-0.4 i-0.5 j0.5 k-0.3 l0.6 m0.5 p1.2 q0.9 r-0.3
pekka 6.5 a-0.4 c0.4 f1.0 g-0.4 i-0.5 j0.5 k-0.3 l0.6 m0.5 p1.2 q0.9 r-0.3
pela 6.0 a-1.5 b-0.5 e-0.6 g1.6 h0.3 j-0.6 k-0.3 p-0.3 r1.8 t0.7
pelaav 7.3 a-0.4 g-0.4 n0.3 r-0.4
pelast 6.2 a-1.2 b-0.5 e-0.7 g2.0 h0.4 j-0.5 n-0.3 p-0.3 r2.2 t0.9
peli 6.5 b-0.4 c0.8 d-0.4 e0.6 f0.3 i1.4 p-0.3 q0.5 s-0.5 t0.4
pelk 5.9 a0.7 b1.7 c-0.5 d-0.7 f-0.3 g1.3 h-0.4 i1.0 j-0.4 k-0.3 p-0.5 r0.6 s-0.5
pelkas 7.3 a0.3 b1.8 g1.1 i-0.4 r1.6
pelkka 6.8 a0.4 g0.5 i0.6 m0.7 r-0.6
pell 7.0 a-0.6 e-0.5 g0.4 h0.9 k1.5 r0.3
pelt 6.8 a-0.5 b0.4 c-0.3 g0.9 h0.7 m0.3 r1.1 s-0.4
pelti 7.3 a-0.5 b0.5 g0.6 m0.5 q0.4 r0.8
penk 6.8 g0.3 j0.7 n1.2 r0.8 t0.4
penkin 7.0 j0.8 n1.2 r0.4 t0.4
penn 6.8 a0.3 c1.4 g0.6 h0.8 i0.4 q0.6 r1.8 t0.4
penn+ja 7.3 a0.7 c1.5 g-0.6 i0.6 r0.3
pennut 7.3 a0.7 c1.5 g-0.6 i0.6 r0.3
pent 6.6 c1.2 d1.1 f1.1 j-0.3 s-0.4
pentti 6.8 a0.7 c1.4 d1.2 f1.1 g-0.5 r-0.4 s-0.3
pera 5.6 a-0.8 b0.9 c-0.9 d-1.3 f-0.6 g-0.8 i-0.6 j-0.8 l1.2 m0.6 n1.0 o0.6 p-0.3 s-1.0
peraan 6.8 a-0.4 e0.9 f-0.3 g-0.3 i-0.4 n1.3 o-0.4 p-0.5 q0.5 t0.8
perakk 6.6 a0.3 b0.5 d-0.4 m0.5 p-0.3
perass 6.8 a-0.5 b0.7 c-0.4 d-0.6 e-0.4 g-0.4 i-0.3 l1.8 m0.4 n0.3 o1.2 p0.5 s-0.5
pere 7.3 a0.4 b0.5 j0.4 m1.3 p1.1 s-0.3
perehd 7.3 a0.4 b0.5 j0.4 m1.3 p1.1 s-0.3
perh 6.1 a-0.5 c-0.6 e-0.7 f-0.3 g0.4 j-0.5 l-0.3 m-0.5 p-0.4 q0.5 s-0.3
perhe 7.3 a-0.4 c-0.3 g0.8 m-0.3 r0.8
perhee 7.0 e-0.4 q0.9 r-0.4
peri 4.8 a1.7 b0.8 d0.5 e-1.3 f0.9 j2.9 k-0.3 m3.9 n0.4 p2.8 q1.1 r1.0
peri+jos 7.3 b1.4 p1.1 s0.5
peri+koko 7.3 m-0.4 p0.9
peri+muka 7.3 a0.4 f0.9 j0.8 m0.3 p0.7
peri+vast 7.3 j1.0 m0.7 s-0.3
perika 7.3 a0.8 i-0.3 p2.3 s0.6
perill 6.6 a-1.0 b-0.4 d1.2 f0.3 g1.1 j-0.5 k-0.4 n-0.4 p-0.7 q1.7 r1.9 t0.8
perinn 7.3 e-0.3 f0.4 i0.4 o0.8
perint 5.4 a1.5 b1.3 c-1.2 d-0.5 e-0.4 f0.7 g-0.4 h0.5 i-1.0 j3.6 l-0.3 m4.5 p2.4 r0.3 s-0.5
perita 6.8 a0.9 b0.5 c1.4 e-0.7 i1.0 m-0.4
perj 4.9 a-1.0 b-0.6 c0.8 f0.4 g0.3 h1.2 i-0.9 j0.4 k1.5 m0.5 n3.4 o-0.7 p-1.6 q-0.3 r1.6 s-0.7 t1.5
perj+eli 7.3 e1.0 h0.6 l1.3 m1.4 n1.1 o-0.3 p-0.4 q-0.4 r0.4
perj+ilta 7.3 a-0.4 g1.7 n-0.5 o0.5 r2.0 t0.6
perj+klo 7.3 a-0.3 b0.3 t1.7
perjan 4.9 a-1.0 b-0.6 c0.8 f0.4 g0.3 h1.2 i-0.9 j0.4 k1.5 m0.5 n3.4 o-0.7 p-1.6 q-0.3 r1.6 s-0.7 t1.5
pert 7.3 e0.5 j1.0
pertti 7.3 e0.5 j1.0
peru 4.1 a0.7 b1.0 c0.5 g-0.8 i0.5 j1.4 k6.1 l-0.6 m1.3 n1.1 o0.5 r0.7 s-2.1
peru+asia 7.3 a-0.3 c-0.4 e-0.5 f0.5 g-0.5 r-0.4
peru+halu 7.3 a-0.4 g1.2 h1.2 r1.2
peru+huom 6.6 a-0.5 b0.6 d0.6 e0.7 f1.5 g-0.5 i-0.5 k4.0 m0.5 p-0.3 t-0.3
peru+ja 6.6 c0.7 i0.8
peru+kirj 7.0 e-0.3
peru+kosk 7.3 a-0.5 c-0.3 k0.8 n0.6 q0.8
peru+on 6.6 a0.5 c0.3 d-0.5 i0.8 r-0.4
peru+se 7.3 g0.7 j0.5 k1.0 m1.8 r0.6
peru+sen 7.0 a-0.3 g0.4 k1.2 r0.3
peru+tama 7.3 d0.3 k0.6
peru+tila 7.0 c1.3 d-0.4 g-0.5 h-0.7 i1.3 j0.5 n0.5 p-0.5 q-0.4
peru+tode 7.3 e0.7 h0.4 i0.7 r0.3
peru+tuli 7.3 a0.7 e0.8 g-0.3 j1.0
perui 6.8 a-0.9 c0.9 d0.5 g-0.6 h0.5 i-0.4 j-0.5 k0.4 q0.8 s-0.3
peruki 7.0 c0.9 d0.4 i1.1 j-0.5 o0.7
peruma 6.8 a-0.4 b-0.3 d0.4 e0.6 i-0.3 k2.9 n0.4 o0.4 r0.3
perun 6.5 a0.7 b0.6 c1.7 d1.0 f1.1 i1.0 j0.3 k3.3 n0.4 p-0.6 q0.4 r0.7 t-0.4
perunk 7.0 a0.4 d0.5 e-0.3 i0.5 j0.7
perust 5.2 a1.7 b2.4 c-0.9 e0.6 g0.4 h1.7 j2.3 k-0.5 m1.2 o0.6 p-0.4 r1.1 s-0.7
peruta 6.6 a-1.3 c-0.7 d-0.4 e-0.4 f0.3 h-0.4 i-0.5 j-0.4 k2.7 n0.6 p-0.4
perutt 6.8 a0.5 c1.1 d-0.3 e-0.5 g-0.3 i0.8 k0.9 l-0.3 m0.8 n0.7 q-0.3 t1.1
peruun 7.3 a-0.3
peruut 5.5 a0.5 b0.3 c-0.8 e0.3 h-0.6 j0.6 k2.0 m1.5 n0.3 p1.5 s-0.7
pesa 6.6 a-0.3 c0.9 g-0.5 i-0.3 j0.3 k-0.3 o0.6 r-0.4
pesanj 7.3 c1.1 j0.6 k-0.3
pesi 7.3 a-0.4 g0.7 k1.0 r0.7
pesu 6.6 a0.5 b0.4 c-0.5 d-0.3 e0.9 g-0.5 j0.7 m0.8 r-0.3 s0.6
pesutu 7.3 a0.3 s0.9
petr 6.5 a0.4 b1.3 c0.7 d0.7 e-0.4 g-0.4 i0.7 j-0.4 r-0.4 s-0.3
petra 7.3 c1.1 d0.9 m0.4 o0.4 t0.5
petri 6.8 b1.2 e-0.5 i0.9 j-0.3 r-0.3
pett 6.6 a1.1 b-0.4 c0.8 d-0.3 g-0.6 i0.8 o0.5 p0.9 q0.3 r-0.4 s-0.6
pettyn 7.3 a0.8 e-0.3 i0.9 p-0.3 s-0.3
pian 6.8 c0.7 d1.2 e-0.6 i0.4 j-0.4 t1.5
pida 5.6 a1.1 b-0.5 c0.9 d-0.9 e0.5 f-0.4 g-1.1 h-0.5 i-0.7 j1.9 m-0.4 n0.9 p2.8 r-1.0
pida+huol 7.3 e-0.4 g-0.4 n1.5 s0.5
pida+maks 7.3 e0.5 p0.4
pida+viim 7.0 a0.4 e0.4 g-0.4 j-0.4 p1.2
pidan 7.3 e-0.4 g-0.4 n1.5 s0.5
pidata 6.3 a0.8 c0.3 d-0.5 e0.5 g-0.7 j1.2 p1.6 r-0.5
pidatt 6.6 a0.3 c1.0 j0.6 p2.0
pide 5.6 a-1.0 b-0.4 c0.6 e-1.2 f-0.4 g-0.6 i0.6 j-0.8 k0.3 l-0.3 n-0.4 q-0.4 s-0.7
pideta 6.0 a-1.5 c-0.6 d-0.5 e-0.9 f-0.3 g-0.4 j-0.5 k-0.3 p-0.4 s-0.5
pidett 6.8 a0.3 c0.8 d0.6 e-0.4 i0.4 k0.8 m0.6 p0.5 t0.4
pidi 7.0 d-0.3 e0.4 g0.9 h1.0 i-0.3 r1.0 t0.3
pidin 7.3 e0.4 g0.4 r0.4
piel 7.0 a0.8 d0.7 e1.6 f0.7 g-0.5 i1.0 r-0.5
pieles 7.3 a0.6 d0.7 e0.8 f0.8 g-0.4 i0.4 r-0.4
pien 5.3 a0.6 b-0.4 c-0.7 d2.5 e0.3 g-0.3 h1.0 i-0.6 j-0.9 l1.7 m0.4 n1.8 o0.9 p-0.5 q-0.3 r0.7 s1.7
pien+asia 7.0 a0.9 b-0.5 d2.2 e-1.0 g-0.3 h-0.4 i-0.3 l0.4 n0.3 q-0.5 r-0.4
pien+seur 7.3 a0.4 d1.1 h0.4 l0.6 n0.6 o0.3
pienem 7.0 a-0.9 d-0.5 e0.4 g0.9 h1.3 i-0.3 k0.4 l1.0 m0.8 p-0.3 r1.8 t0.3
pienen 6.8 a0.4 d1.4 e-0.4 g-0.4 r-0.4 s-0.3
pienet 7.3 a0.9 e0.4 g-0.3 i0.6 s1.7
pieni 6.5 a0.7 b-0.5 d2.2 f0.4 h0.4 i-0.6 j-0.3 l1.0 n1.9 p-0.4 q-0.6
pienin 7.3 a-0.3 d-0.3
pienyr 7.0 b0.7 c-0.3 d0.5 e0.4 l0.4 n0.7 p0.4 s1.3
piet 7.3 a-0.4 g0.5 k0.4 q0.4 r0.5
pietar 7.3 a-0.4 g0.5 k0.4 q0.4 r0.5
piha 5.6 a0.5 b0.4 c0.4 d-0.7 e2.8 g0.8 h-0.5 j0.6 m-0.5 n1.2 p-0.5 q1.3 r1.2 s0.5 t-0.5
piha+on 7.3 a0.8 e1.1 j1.6
pihaan 7.3 a0.9 e1.0 g-0.4 i1.0 r-0.4 s0.8
pihake 7.3 a-0.5 g1.5 n1.7 r1.6
pihall 7.3 g-0.3 n0.4
pihasu 7.3 c0.5 e0.7
pihata 7.3 a-0.4 g-0.3 r-0.3
pihl 7.3 e0.6 g0.4 h0.4 p0.9 r0.3
piip 6.6 a-0.8 c0.7 d-0.5 e0.6 g1.2 i-0.6 n0.6 o-0.3 r1.2 t-0.4
piippa 7.0 a-0.8 g0.9 i-0.4 k0.3 r0.8
piir 5.0 a0.3 b1.0 c1.1 d-0.9 e1.6 f-0.5 g-0.9 j-0.8 k-0.6 o-0.5 q-0.5 s2.4 t-0.7
piir+ja 7.3 a0.5 e0.8 p0.6 s1.2
piir+ovat 6.8 a0.5 e0.4 i0.3 r0.6 s1.3
piirii 7.3 b1.5 e0.7 f0.3 n0.4 s0.6
piirit 7.3 a0.9 e0.4 g-0.3 i0.6 s1.7
piirsi 7.0 e0.4 g-0.4 r-0.4 s0.6
piirta 6.6 a-0.4 i-0.3 p0.4 s0.7
piirus 5.7 b0.3 c1.1 d-0.5 e0.4 f-0.6 h0.4 i-0.9 k-0.4 q-0.6 r0.5 s0.4 t-0.5
pika 6.8 a0.8 b-0.3 c2.5 d0.9 e1.0 g-0.7 h0.8 i-0.6 l-0.3 m0.4 n0.4 q0.9 s-0.4 t2.2
pikk 6.5 a0.5 c2.2 g-0.5 h0.7 j-0.3 k1.5 l-0.3 n0.9 r-0.4 s-0.3
pikkuj 6.6 a-0.7 g-0.3 h0.7 k1.6 n1.0
pilk 7.0 a-0.4 c1.4 g1.6 h0.5 m1.0 o0.9 p-0.4 r2.0 s-0.4 t0.7
pilkun 7.3 a-0.8 c0.5 g1.8 h0.4 k0.5 l0.3 o1.0 p-0.3 r2.1 s-0.3
pilv 7.0 c-0.5 e0.3 f0.4 g0.7 h0.7 i0.3 r0.9
pime 7.3 a0.5 d-0.3 e1.5 l0.3 q0.5
pinj 7.3 e0.4 g0.3 h0.8 k0.4 q0.7 r0.7 s0.5
pinja 7.3 e0.4 g0.3 h0.8 k0.4 q0.7 r0.7 s0.5
pinn 7.3 a0.8 c0.7 e1.5 g-0.3 r-0.3 s0.9
pint 7.3 p0.7
pirj 7.0 b0.3 c0.4 d-0.4 e0.3 f-0.3 g1.3 i0.5 k0.3 l0.4 m0.6 p-0.3 r1.8
pirjo 7.0 b0.3 c0.4 d-0.4 e0.3 f-0.3 g1.3 i0.5 k0.3 l0.4 m0.6 p-0.3 r1.8
pirk 6.3 a0.4 c1.3 g0.7 h0.9 i-0.5 l-0.4 n-0.5 o-0.4 p0.5 q0.6 s1.0
pirkka 7.3 a0.3 c0.8 p0.8 q0.8 s1.0
pirkko 7.3 a0.4 c0.8 e0.9 s0.4
pist 5.6 a0.5 b1.3 c-0.8 d-0.4 e1.2 h1.1 i0.9 j-0.5 k0.3 m1.7 o-0.5 q2.4 r0.9
pistak 7.3 a0.5 b0.6 e1.0 i0.5 p0.6
pistan 7.0 a1.2 e1.0 f-0.3 i0.6 l0.4 m1.1 n-0.4 o-0.4 s0.7
pistee 7.3 a-0.8 e-0.3 g1.2 i-0.4 r1.1
pistet 6.8 a0.4 b1.7 e-0.4 g-0.5 h1.5 m1.6 n0.4 o-0.6 q0.6 r-0.6 s-0.3
pistin 7.3 a-0.4 c-0.3 f0.5 g0.4 m-0.3 q1.9 r0.5
pita 4.3 a-2.5 c-1.4 e-1.7 f-0.9 g-1.4 h0.7 i-1.8 j-0.6 k2.0 l-0.4 m0.5 n0.5 o0.5 p-1.2 q1.1 t1.8
pita+jatt 7.3 d-0.3 n0.8 o1.0 t1.8
pita+kirj 7.3 a-0.4 c-0.3 e-0.5 h0.4 m0.4 n0.7 q0.3 r-0.6
pita+menn 7.3 e0.6 g0.4 r0.4
pita+minu 7.0 a-0.9 b0.3 e-0.5 f0.5 h0.5 i-0.3 k0.7 n0.7 p-0.4
pita+naky 7.0 q1.4
pita+olla 6.6 a-1.0 b-0.3 d-0.7 i-0.3 l-0.5 m-0.4 n-0.7 o1.2 q1.6 s-0.5 t1.0
pita+paas 7.3 a-0.5 h0.4 k0.6
pita+saad 6.5 a-0.7 b0.7 c1.0 g-0.4 h0.5 i-0.3 j-0.8 k0.4 p-0.4 q0.5 r0.9 s-0.4 t2.0
pita+tehd 7.3 b-0.4 c-0.3 e0.5 g-0.4 h0.4 o0.5
pitaa 5.1 a-0.4 b0.7 c-0.4 d0.6 e-0.3 f-0.5 g-1.1 h0.7 i-0.6 j0.7 k1.0 l0.6 m1.9 n0.8 o0.9 p-0.5 q0.5 r-0.5 s0.4 t2.5
pitaak 6.6 a-0.8 f0.4 i-0.3 j-0.3 k0.3 l-0.5 m-0.4 n0.4 o1.1 p-0.5 r0.5 t-0.3
pitais 5.2 a-1.6 b-0.6 c-0.8 e-0.4 f-0.6 g-0.7 i-1.2 j-1.1 k0.8 l-0.7 m-0.8 n-0.4 p-0.4 q1.6 t0.3
pitama 6.8 a-0.4 e-0.5 i-0.5 k1.0 r-0.5
piti 4.8 a2.5 c9.1 e-0.6 f2.2 g0.8 h1.1 i-0.5 j-0.8 l-0.7 n-0.8 o0.6 p1.0 q-0.5 r1.2 s-0.4 t3.2
piti+olla 6.0 a2.3 c4.8 f0.3 g-0.7 j-0.4 k-0.4 m0.4 p2.5 q-0.5 r-0.8 t0.5
piti+toim 7.3 a0.5 c1.4 d0.4 e-0.4 f0.6 i-0.4 r-0.3 t1.1
piti+tull 6.8 a0.9 c2.4 d-0.5 f2.0 g-0.3 h0.6 l-0.3 n-0.5 o0.3 q0.7 r0.5 s-0.3 t0.7
pitk 5.8 a0.4 b-0.7 d0.3 f-0.3 g0.8 k-0.5 l-0.4 m0.4 o-0.6 p0.3 q0.8 r0.4 s-0.7
pitka 7.0 c-0.4 e-0.7 h0.4 m0.4 n0.6 r-0.7
pitkaa 6.6 a0.8 d-0.4 e1.1 i0.5 j0.6
pitkan 7.0 a-0.6 b-0.3 e-0.3 g1.2 i-0.3 j-0.6 o-0.4 q0.8 r1.3 t0.3
pito 7.0 a0.7 e1.2 s0.4
pitopa 7.0 a0.7 e1.2 s0.4
pits 7.3 a0.6 b0.9 e0.8 s0.7
pitu 7.0 a-0.7 e-0.7 q0.3 s-0.5
pituus 7.0 a-0.7 e-0.7 q0.3 s-0.5
pizz 7.0 a0.5 b0.6 d0.4 f1.2 p0.3 s2.0
pj 6.6 a0.6 c0.6 d1.0 e1.0 i1.1 j0.5 p0.8 s0.6
pk 7.3 c-0.4 d-0.3 e0.5 f-0.4 g0.5 h0.9 l-0.3 o0.5 q0.8
podc 7.0 a0.7 g-0.4 i-0.3 k0.3 n0.4 s1.5 t-0.5
podcas 7.0 a0.7 g-0.4 i-0.3 k0.3 n0.4 s1.5 t-0.5
pohj 5.4 a-0.5 b-0.8 e2.3 g-0.9 h1.6 i-0.5 j-0.4 k0.6 m-0.7 p-0.9 q0.5 r0.7 s-0.9 t0.7
pohj+on 7.3 a0.6 c0.4 e0.9 i0.8 j0.6
pohj+saa 7.3 a-0.4 k0.9
pohja 7.0 a-0.4 g-0.3 h0.4 i-0.4 k0.4 o0.5 q0.4
pohjak 7.0 a1.0 e2.3 g-0.4 h0.3 p-0.4 s-0.4
pohjan 7.0 a-0.8 g-0.6 h0.4 i-0.4 k-0.3 m-0.3 n0.9 o-0.3
pohjap 6.6 c0.4 i0.7 t0.8
pohjol 7.3 a-0.5 h0.4 l0.6 n-0.3 o0.4 q0.4 r0.4
poik 5.2 a0.3 b0.8 c-1.2 g-1.2 i1.3 k0.8 l1.0 n0.6 q1.0 t0.6
poik+on 7.3 a0.6 i0.8 p0.4 r0.3
poik+paas 7.3 e0.3 i0.5 s0.5
poika 5.8 a0.6 b1.2 c-0.5 d0.5 e0.5 g-1.0 i1.4 k0.3 l0.5 n0.5 o-0.6 p0.5
poikan 6.8 c-0.4 i0.6 j-0.4 t0.4
poikke 7.3 c-0.3 d-0.4 f-0.4 j0.6 m0.5 q1.2
poikki 7.0 f0.3 k0.6 l0.8 n0.7 t0.3
pois 4.3 b2.7 c-1.4 d0.3 e1.3 f-1.0 g-3.0 h-1.1 i0.8 l0.7 m2.8 p-0.4 q-0.5 r-2.1 s-1.1 t-0.4
pois+ja 7.0 g0.6 k0.9 r0.4
pois+kaik 7.3 e0.5 j0.5
pois+kosk 7.3 a-0.4 d-0.4 e-0.5 f-0.4 k-0.3 o0.5
pois+kun 7.3 a-0.3 b0.4 c0.3 i-0.3 n0.3 q-0.4
pois+maks 7.3 a0.4 b0.7 d0.4 e0.4 p0.8
pois+minu 7.3 b0.6 c0.5 g-0.4 l0.5 m-0.5 n0.5 p0.3
pois+ne 6.8 b0.9 c0.3 e-0.5 f-0.7 i-0.4 l0.9 m1.9 o0.8 p-0.3 r0.4 s-0.4 t-0.3
pois+tai 7.3 a1.1 b1.5 e0.7 g-0.4 m1.2 r-0.3 s1.0
pois+teid 7.3 a1.0 b-0.3 d1.0 e1.5 g-0.5 i2.9 r-0.3 s-0.3
pois+teil 7.3 c-0.4 d0.9 e0.5 i1.8
poissa 6.6 a-1.1 g0.5 h0.4 i-0.5 j-0.3 k1.6 q0.6 r1.0
poista 5.6 a0.3 b0.8 c0.4 d1.5 e-1.7 f-0.9 g-0.9 i-0.5 j-0.7 k-0.4 l1.2 m1.7 s-0.7
poiste 6.1 a-1.6 c-0.8 d-0.5 g-0.7 h-0.6 i-0.8 j-0.4 q-0.4 r-0.7 s-0.6
poisti 7.0 a0.5 b-0.3 e1.3 g-0.5 i1.8 r-0.3 s-0.5
poisto 7.3 d-0.4 f-0.4 j0.3 k-0.3 o0.5 r0.3
poistu 6.8 a-0.9 d-0.5 e-0.5 g-0.8 i-0.4 n0.4 r-0.6 t0.5
poja 6.3 a-0.5 b0.9 c-0.4 e0.5 f-0.3 g0.9 h0.4 n0.7 p-0.4 r1.2
pojan 7.3 d0.7 e0.6
pojat 7.0 b0.6 i0.5 n0.3 s0.5
poli 7.0 a0.4 h-0.4 i-0.4 j1.4 l0.3 n1.1 q-0.4 t0.8
poliis 7.0 a0.4 h-0.4 i-0.4 j1.4 l0.3 n1.1 q-0.4 t0.8
polt 6.8 e-0.5 g-0.7 r-0.7
polv 6.6 b-0.4 d-0.5 g-0.4 k0.9 l1.1 o-0.3 s0.5 t0.4
pomo 6.5 a0.9 c-0.4 d-0.7 f1.5 h0.9 o0.9 p0.4 r0.4 s-0.5
pont 7.3 a0.3 d0.7 e0.4 p0.5
pori 6.8 b-0.5 c1.1 h0.5 k-0.4 m0.4 q-0.5 s0.4 t0.4
porin 7.3 c1.0 g0.4 h0.7 j0.4 m0.6 o0.4 t0.6
poriss 7.3 b-0.4 d-0.3 n0.3 q-0.4 s0.5
poro 6.8 a-0.7 b-0.4 c-0.3 e-0.4 f1.0 g1.4 h1.0 i-0.4 l-0.4 n0.7 o0.3 q1.1 r1.6
pors 7.3 a0.8 e0.5 i2.1 s0.6
porssi 7.3 a0.8 e0.5 i2.1 s0.6
port 6.5 e-0.6 g-0.3 h-0.3 j-0.3 r-0.4 s0.5
portti 7.3 c0.4 g-0.3 s0.8
poru 5.8 a-1.5 b0.3 c0.6 f0.7 g1.9 h2.3 i-0.9 j-0.5 k1.9 n0.8 p-0.5 r2.3 s-0.7 t1.9
poruka 6.5 a-0.7 c0.3 d0.3 g1.4 h0.4 i-0.4 k0.6 m-0.5 n1.0 o-0.3 r1.7 t0.5
porukk 6.3 a-0.9 c0.3 d-0.4 f0.6 g0.7 h2.1 i-0.6 j-0.3 k1.5 m0.6 o0.6 p-0.4 q0.4 r0.9 s-0.5 t1.5
porv 7.3 b1.1 m0.4
porvoo 7.3 b1.1 m0.4
post 5.2 a-0.7 b1.1 c0.4 d0.6 g-0.6 h-0.3 i-1.4 j-0.5 l0.5 o0.4 p0.6 q0.6 s-0.6 t0.6
post+tuli 7.3 a0.5 b0.6 c-0.4 d0.9 l1.2 n-0.3 p0.7 t0.3
postil 6.5 a-0.9 c-0.4 d-0.7 g0.4 h0.3 i-0.3 k0.5 r0.9 s-0.7
postin 6.8 c0.4 e-0.8 f0.7 g0.4 o0.3 r0.4
postis 6.5 c-0.7 d1.3 f-0.3 g-0.6 h-0.3 i-0.6 l0.8 m0.8 n-0.7 o0.4 p1.1 q0.8 s-0.6 t0.4
postit 7.3 a0.5 b1.9 c0.5 e1.1 g-0.4 l0.5 n0.5
poti 6.6 a1.4 d-0.5 e2.5 g-0.3 i0.5 j0.9 o0.4 r-0.4 s0.7 t1.5
potila 6.6 a1.4 d-0.5 e2.5 g-0.3 i0.5 j0.9 o0.4 r-0.4 s0.7 t1.5
poyd 5.5 a0.6 b0.5 e1.0 f3.2 h0.8 i-0.3 j0.6 k1.1 n0.4 o1.1 r0.4 s-0.8 t-0.5
poyd+aare 7.3 a0.4 e0.8 f1.6 j1.0
poyd+ja 7.3 a0.3 c-0.3 d0.5 f1.4 m0.8
poydal 5.9 a0.9 b0.7 d0.4 e0.7 f2.3 h0.9 k1.0 m0.4 n0.6 o0.7 r0.5 s-0.5
poydan 6.6 e0.3 f1.4 g-0.5 h-0.3 i-0.3 j0.8 r-0.4
poyt 5.6 b1.0 d-0.8 e0.3 f-0.5 g0.9 h1.0 i-0.3 j0.6 k0.3 l-0.3 p0.8 q1.3 r1.1 s-0.6
poyt+ja 7.3 g0.5 h0.9 i0.6 q0.4 r0.5
poyt+on 7.0 e0.5 f-0.3 g-0.4 j0.7 p0.4 t0.4
poytak 5.7 b1.1 d-0.8 e0.3 f-0.4 g0.4 h0.3 j0.7 k0.5 p0.9 q1.0 r0.7 s-0.5
pres 7.3 a0.7 c1.6 i0.6 p0.9 s1.6
prii 7.3 a-0.6 g1.2 n0.9 r1.7 t0.5
priima 7.3 a-0.6 g1.2 n0.9 r1.7 t0.5
proc 7.3 a0.8 d0.6 i1.1
procou 7.3 a0.8 d0.6 i1.1
prof 7.3 a-0.4 b-0.3 c-0.3 d-0.4 e0.4 g0.5 h0.9 k0.3 l0.8 m0.4 o0.3 q0.3 r1.0 t0.6
proj 6.5 a0.5 b-0.3 c-0.4 e0.9 f0.8 h0.5 i-0.5 j-0.4 s-0.4
proj+kans 7.3 d-0.5 e1.2 f1.1 g-0.3 r-0.3
projek 6.5 a0.5 b-0.3 c-0.4 e0.9 f0.8 h0.5 i-0.5 j-0.4 s-0.4
pros 6.0 a0.4 b2.7 c0.6 d-0.5 e-0.3 f0.4 g-0.8 k0.6 l-0.4 p-0.4 r-0.3
pros+koro 7.3 a0.5 b2.1 e-0.5 f0.6 h0.4 i-0.6 k0.7 q0.6
prosen 6.0 a0.4 b2.7 c0.6 d-0.5 e-0.3 f0.4 g-0.8 k0.6 l-0.4 p-0.4 r-0.3
prot 7.3 e0.4 i0.9 j0.8
pudo 7.3 a0.5 b1.3 c0.5 d-0.4 f0.4 k0.4 m1.2
puha 7.0 a0.8 b-0.3 e2.3 f1.1 g-0.3 i0.4 m0.5 p0.4 t1.1
puhalt 7.0 a0.8 b-0.3 e2.3 f1.1 g-0.3 i0.4 m0.5 p0.4 t1.1
puhd 7.3 a-0.3 e-0.3 g0.7 n0.5 q0.3 r0.9
puhe 4.2 a-0.4 b3.0 c0.6 d3.3 f1.3 h0.5 j-0.7 k2.0 l-0.4 m-0.4 n-0.8 o1.2 q-0.6 r0.4 s0.7 t0.5
puhe+ja 6.2 a-0.7 b-0.6 c-0.6 d0.7 e-0.7 f-0.4 i0.6 j-0.5 m1.1 o0.3 p-0.5 r0.4 s0.5
puhe+joka 7.3 a0.7 b1.7 d-0.3 o1.7
puhe+jote 7.3 a-0.4 g0.8 i-0.4 r0.8 s0.8
puhe+minu 7.3 a1.0 c-0.3 d2.8 e1.1 g-0.3 j1.4 l1.3 m0.3 n-0.3 t0.4
puhe+soi 7.3 a0.5 d0.5 e0.4 s0.5 t0.5
puheen 5.6 a1.0 b1.0 c1.2 d1.4 e0.5 f2.1 g-1.0 i0.7 j-0.7 m-0.5 p0.5 r-0.8 t0.4
puheli 4.7 b1.4 d2.1 g0.5 i-0.3 k0.8 q-0.6 r0.8 s1.1 t0.6
puhelu 6.2 a0.4 b1.8 d1.4 g-1.0 k2.3 o1.7 p-0.5 r-0.6 s0.8 t-0.5
puht 7.3 b-0.4 c0.4 d-0.4 e0.4 f-0.4 h0.3 k0.4 l0.5 o1.1
puhtaa 7.3 b-0.4 c0.4 d-0.4 e0.4 f-0.4 h0.3 k0.4 l0.5 o1.1
puhu 5.2 a1.2 b1.7 c1.0 d-0.5 e0.9 f2.5 g-0.8 i-0.5 j0.3 k0.9 m0.8 n0.7 p-0.7 q0.7 r-0.4 s2.2 t-0.4
puhu+esim 7.3 a0.9 b0.5 c0.5 e-0.4 f2.2 g-0.5 n0.4 t-0.3
puhu+hane 7.3 d-0.4 f0.3 i-0.4
puhu+nyt 7.3 c0.3 d0.4 e0.3 f1.3 i0.5
puhu+siit 7.3 a0.9 b0.7 e0.8 j0.9 s2.4
puhua 6.8 a1.2 b0.3 c1.2 e-0.6 f2.4 g-0.6 i-0.6 j0.5 n0.3 p-0.4 s-0.4 t-0.3
puhun 7.3 a0.6 c0.4 d0.4 e0.7 f0.5 j0.9 s1.3
puhuta 6.5 a1.1 b1.4 c0.6 d-0.6 e1.7 f0.3 g-0.8 i0.4 l0.6 m1.1 o0.4 r-0.5 s1.7
puhuu 6.6 a-0.4 f0.4 g0.7 j-0.3 n0.7 q0.7 r0.7
puit 7.3 a-0.4 c-0.4 d0.3 e-0.6 f-0.3 h0.8 m0.5 n0.3 o0.6 q0.7 r-0.7
puites 7.3 a-0.4 c-0.4 d0.3 e-0.6 f-0.3 h0.8 m0.5 n0.3 o0.6 q0.7 r-0.7
pukk 7.0 a-0.4 d0.4 e-0.4 f0.6 i0.4
pukki 7.0 a-0.4 d0.4 e-0.4 f0.6 i0.4
pulk 7.3 a0.5 e0.9 g-0.4 j0.7 p0.6 s0.7
pulkki 7.3 a0.5 e0.9 g-0.4 j0.7 p0.6 s0.7
pull 6.3 a-1.2 b-0.5 d-0.6 g2.3 j-0.6 l0.7 n0.5 p-0.4 r1.9 s-0.6
pullaa 6.8 a-0.5 b-0.4 c-0.3 d-0.4 g0.7 h0.6 i-0.3 j-0.3 k0.4 l0.8 r1.2
puna 6.3 a0.9 b-0.3 c1.2 d0.4 g-0.5 i-0.4 l0.7 o0.3 p1.5 r-0.4 s-0.4 t0.4
punain 7.3 a-0.4 e-0.3 f0.4 k0.4 m0.4 n0.4 o0.6
punais 7.0 a0.6 c0.4 l1.0 p0.9 t0.4
puol 4.1 a0.7 b0.7 c0.5 d2.0 e2.4 f1.9 g-1.4 i-0.7 j1.4 k1.3 l1.8 n1.5 o0.5 p0.7 q0.6 r-0.7 s-0.4 t2.1
puol+asia 7.3 a0.3 e0.9 i-0.4 j0.4 s0.7
puol+ja 6.8 b-0.3 c0.6 d0.7 e1.1 f0.6 g-0.4 l-0.3 m0.3 n-0.3 p-0.4 q-0.6 s-0.4 t0.7
puol+kahd 7.0 a-0.9 b0.5 e0.6 h0.4 k0.6 l0.5 t0.9
puol+kosk 7.3 c-0.4 d1.0 f1.6 h-0.3 i0.3 k-0.4 l0.4 q0.4
puol+lask 7.3 a-0.5 d0.6 g1.1 h1.4 l1.8 n1.3 q-0.3 r1.3
puol+metr 7.3 a0.5 d0.4 e1.0 f1.1
puol+on 7.3 c-0.4 e0.3 n2.3 p0.5 q2.1 s0.8
puol+teit 7.3 a0.7 d0.6 e1.0 g-0.4 i1.1 r-0.4
puol+tunt 6.8 a0.8 b1.1 c0.5 d1.3 f1.0 i-0.5 k1.9 m0.8 n0.7 r0.5 t-0.3
puol+vuod 7.3 b0.9 c0.3 d-0.5 e0.4
puol+vuot 6.8 a0.7 c1.6 g-0.5 j1.1 r-0.5 s0.4
puolee 6.6 c0.4 d0.9 f1.6 g-0.4 h-0.3 m-0.3 p-0.3 r-0.3 t0.4
puolel 5.8 c-0.7 d0.4 f-0.6 h1.7 i1.3 j0.6 k0.3 l0.5 m-0.5 o1.0 p0.7 q0.3 r1.0
puolen 6.2 a0.6 b1.0 d1.0 e0.7 f0.7 g0.4 k1.1 p-0.4 r0.6 s-0.7 t1.0
puoles 6.5 c0.4 d-0.4 e1.0 g-0.5 o0.4 p0.3 r-0.4
puolet 5.9 e0.7 f1.0 g-0.4 i-0.7 j-0.6 k-0.4 l0.6 m0.9 n2.2 p0.9 q1.0 s1.4 t0.7
puoli 5.8 a0.5 b0.9 c1.8 d1.0 e0.4 f0.4 h-0.4 i-1.1 j1.1 k1.2 p-0.6 t0.5
puolik 7.0 f0.6 j0.8 p0.7
puoliv 6.3 c0.4 e0.3 g-0.4 i-0.5 j0.4 l2.1 r-0.4 s-0.3 t-0.3
puolta 7.3 e0.7 h0.6 p0.6 s0.9
puolus 7.3 d0.7 e0.4 g-0.4 i0.5 r-0.3
pura 7.3 a0.7 c0.3 e1.3 i1.5 j1.5 p0.7
puramm 7.3 a0.7 c0.3 e1.3 i1.5 j1.5 p0.7
pure 6.5 a0.7 c0.7 e1.6 f0.4 g0.5 i0.7 j2.1 p2.1 r1.0 s0.6 t-0.4
pureta 7.0 a0.5 e1.2 i1.1 j1.7 p1.0 s0.9
purett 7.0 c1.1 e0.5 f0.6 g0.7 i-0.3 j0.5 p1.3 r1.1 t-0.3
purk 5.5 b-0.3 c1.0 d0.7 e1.0 f-0.5 g-0.3 i1.7 j1.4 k0.4 n0.4 o0.9 r0.3 s-0.9
purk+kaup 7.3 d-0.4 e0.8 i-0.4 j0.8 n0.7 r0.4 t0.4
purk+sopi 6.6 c1.1 d0.5 e-0.8 i1.8 j0.4 p0.5
purkaa 6.0 c1.9 d0.7 f-0.3 g-0.5 h0.4 i1.2 j1.3 k0.7 l0.3 n0.4 o0.4 s-0.6
purkam 7.0 a-0.6 c-0.4 e-0.5 i-0.3 j-1.1
puru 7.3 j-0.3
pusk 7.0 a0.7 e1.9 g-0.3 i-0.3 j-0.3 s2.0
puskar 7.0 a0.7 e1.9 g-0.3 i-0.3 j-0.3 s2.0
putk 6.1 a0.5 e0.8 g-0.7 j0.6 k-0.3 m1.1 p1.6 r-0.6
putk+valv 7.3 b0.7 c0.8 e0.7 j0.4 p-0.3
putkim 7.3 p0.6
putkir 6.8 a0.3 b0.6 c0.7 e0.9 j1.2 o0.3 p0.7
puto 6.8 a1.1 c1.1 d-0.3 e-0.5 g0.4 i0.9 p1.1 r0.4
puu 7.3 e0.4 h0.6 j0.8 o0.7
puur 7.3 d0.3 e0.3 i0.7
puus 6.8 a-0.9 i-0.3 l0.5 n0.8 t0.4
puusep 6.8 a-0.9 i-0.3 l0.5 n0.8 t0.4
puut 4.9 a1.9 b-0.8 c2.7 d0.3 e1.4 g-1.4 i-0.8 k-1.0 l0.5 m-0.6 o0.4 p2.5 q0.8 r-0.9 s-0.5 t3.5
puut+tila 7.3 a-0.6 e-0.5 o0.9 t-0.3
puut+viel 7.3 a-0.3 g-0.3 r-0.4 t1.3
puut+yksi 7.3 a-0.3 d0.6 e0.4 i0.4 p-0.4 q1.8 t0.4
puutar 7.0 c0.6 d0.4 e-0.7 g0.3 h0.7 l1.0 p0.4 s0.5
puutte 7.0 a0.8 p1.2
puuttu 5.2 a0.8 b-0.6 c2.7 e1.2 g-1.6 i-0.6 k-0.9 m-0.4 o0.5 p0.7 q1.0 r-0.5 s-0.7 t3.9
pv 7.3 a-0.5 o1.9 t0.4
pyha 7.0 a-0.7 p-0.9
pyka 7.0 c1.5 e-0.5 i0.9 j1.1 p-0.3 s-0.3
pykala 7.3 c0.8 e-0.3 g0.4 i1.0 r0.4
pyor 6.1 b0.7 c-0.7 d0.7 e0.9 g1.0 h0.4 j1.0 k-0.3 m0.8 p-0.4 r1.2 s0.6
pyorat 7.3 a0.7 d0.7 e1.2 j0.9 s1.3
pysa 6.3 e0.8 g0.9 i-0.6 j0.6 n-0.4 p-0.3 q0.9 r1.1 s-0.4 t2.1
pysaht 7.0 a-0.7 e-0.6 f0.4 g1.4 n-0.4 o0.5 q0.8 r1.5
pysayt 7.3 a1.1 e1.8 j1.0 t2.3
pyst 5.6 a-1.2 e-1.1 g1.0 h1.6 j-0.8 k0.7 l1.7 r2.0 t1.8
pystys 6.6 c0.7 d-0.5 e-0.4 g1.2 h1.4 i0.4 l-0.3 n-0.3 p0.6 r1.7 s0.7
pystyt 6.6 a-1.0 c-0.4 i-0.3 j-0.4 k1.1 m-0.4 o0.6 p-0.4 r0.7 t1.0
pystyy 7.0 a-0.6 e-0.5 h0.8 s-0.4 t1.1
pysy 5.3 a-0.4 b1.1 d0.8 g0.3 i-0.7 j-0.5 k-0.5 m-0.7 n0.3 o-0.6 p0.9 q0.3 r0.5 s-0.5
pysy+kunn 7.3 a0.6 d0.4 e0.8 l1.0 p0.6
pysy+sama 7.3 c0.4 e-0.4 f0.6 g0.5 q0.4 r0.5 t0.3
pysy+teil 7.3 a-0.7 g0.8 i-0.3
pysyta 7.0 a-0.6 g0.7 i-0.3 r-0.4
pysytt 7.3 a-0.4 j-0.3 n0.5
pysyva 7.3 a0.6 e0.5 i0.8 j0.8 p1.0 s0.6
pysyy 5.8 a-0.7 c0.5 d1.1 e-0.3 f0.3 g-0.4 h0.3 i-0.8 j-0.5 l0.4 m-0.4 o-0.4 p0.6 q0.7 s-0.7 t0.8
pyyd 4.6 a2.3 c2.8 d2.0 e1.3 f3.8 g-1.7 i0.7 m3.0 o0.7 q-0.7 r-1.0 s-1.0 t-0.6
pyyd+etta 6.8 a0.4 c-0.5 d0.7 e0.7 f3.5 h-0.3 i-0.9 j-0.4 m0.8 o0.4 p-0.5
pyyd+hyvi 7.0 a-0.4 i-0.3 m1.6 p-0.6 t0.5
pyyd+ilmo 7.0 e0.8 j0.6 l1.1 p0.9
pyyd+kirj 7.3 a0.3 c0.3 e-0.5 f-0.3 j0.8
pyyd+luov 7.3 a0.8 c0.5 e-0.3 i1.3
pyyd+teit 7.3 a0.6 b0.8 e0.9 f1.2 m1.1
pyyd+toim 6.8 a-0.8 d-0.6 e-0.5 f-0.5 i0.7 j-0.8 k1.0 s-0.4
pyydam 5.9 a0.3 c1.3 d0.6 f-0.6 g-0.5 i0.5 j-0.6 l0.6 p0.7 r-0.3
pyydan 5.2 a2.2 c2.3 d0.5 e1.6 f5.4 g-1.4 i-0.6 k-0.4 l-0.6 m3.1 p-0.7 q-0.3 r-0.8 s-1.1 t-0.3
pyydet 5.9 a0.5 b-0.4 c-0.3 d1.0 f-0.5 h-0.4 i1.1 j0.9 k0.5 p0.6
pyyh 7.3 a0.6 e1.5 g-0.5 h0.4 n0.7
pyyhki 7.3 a0.6 e1.5 g-0.5 h0.4 n0.7
pyyn 7.3 a0.6 d1.7 j1.3 s-0.6
pyynto 7.3 a0.6 d1.7 j1.3 s-0.6
pyys 5.9 a1.3 d1.6 f-0.4 h1.1 i1.0 j1.0 l1.0 m1.3 p1.1 r0.6 t-0.4
pyysi 6.2 a0.5 b0.3 d-0.7 f-0.7 h1.2 i0.9 j1.2 m0.4 o0.5 p0.6 r0.7 t-0.6
pyysin 7.0 a0.7 c-0.4 d1.9 l1.1 m1.1 n-0.4 o-0.4
pyyt 5.5 a1.7 d2.7 f1.1 i0.5 j0.9 l1.3 n-0.6 o0.6 p0.9 t1.7
pyyt+ante 7.3 b0.9 d0.6 e-0.5 s1.0
pyyt+hant 7.3 a0.3 c0.7 e-0.5 f1.5 m0.7 s1.0
pyyt+tarj 7.0 a0.3 b1.2 d0.6 e0.6 g0.5 h0.7 i1.0
pyytaa 6.6 b0.6 d-0.4 e-0.4 g0.7 j1.0 r0.7 t2.4
pyytai 7.3 g-0.3 i0.8 k0.5 l0.6 o1.3 q0.3
pyytak 7.3 a0.3 c0.7 e-0.5 f1.5 m0.7 s1.0
pyytam 7.0 d0.3 e0.6 i0.5 l1.7 r-0.4
pyytan 6.5 a1.3 c-0.4 d3.2 e-0.3 f0.4 i-0.4 j0.4 l-0.4 p1.9 r-0.4
raah 6.8 a0.5 c0.9 d-0.3 g0.8 p0.8 r0.6
raak 7.3 a0.4 c1.2 h0.4 m0.7 o0.7 q-0.4 t1.2
radi 7.3 g0.5 p1.1 r0.6 s1.8
raha 4.5 b3.4 c1.8 f-1.0 g-1.8 i-1.8 j-0.8 l4.7 n3.9 p4.0 q1.7 s-1.1
raha+ei 7.0 a0.8 b0.5 d0.4 e-0.6 j-0.3 l0.9 p2.1 s0.4
raha+ja 7.0 a1.2 b1.1 c2.5 g-0.3 k0.5 l1.6 m1.2 n0.6 o0.3 p1.5
raha+laht 6.8 a-1.2 e-0.5 g0.7 h0.7 i-0.3 l-0.3 n0.8 p-0.6 q3.0 r1.1
raha+on 6.6 a-0.5 b-0.4 e1.0 g-0.5 h0.5 k0.7 l1.9 n0.8 o0.6 p0.4 s-0.4 t0.5
raha+saat 7.3 a0.3 b0.7 c1.3 j0.7 p0.4
raha+taka 6.8 c-0.4 p-0.3 r-0.3 s0.4
raha+tehk 7.3 e0.5
raha+tule 7.3 g-0.3 h-0.3 l0.7 n0.4 q0.4
rahaa 6.1 a0.7 b1.1 c0.9 d0.7 e1.7 f0.4 g-0.7 i-0.5 l1.1 m-0.6 n0.6 o-0.4 p0.7 s-0.6 t0.6
rahall 6.8 a0.5 b2.9 d1.2 g-0.3 i-0.3 k-0.3 m0.7 p-0.6 s-0.4
rahann 7.3 c-0.4 l0.4 p1.0
rahast 6.6 a-0.6 e-0.4 g-0.4 i-0.3 l0.3 o0.4 r-0.5
rahat 5.4 a-1.7 c0.4 d-0.5 e-0.8 f-0.4 g-0.8 h0.5 i-1.1 l4.0 m-0.6 n5.0 p0.6 q0.5 t0.5
raho 5.9 a-0.8 d-0.3 e-0.7 f-0.4 h1.2 i-0.8 j-0.5 k-0.5 l2.1 m1.0 n0.6 o1.3 p-0.6 s-0.4 t0.8
raho+pita 7.3 g-0.3 n-0.4 q0.3 t1.1
rahoit 6.1 a-1.1 e-0.3 f-0.4 g0.5 h1.3 i-0.7 j-0.3 k-0.5 l2.3 m-0.3 n1.0 o1.5 p-0.5 s-0.3 t1.1
raij 7.3 f-0.4 o0.8 t0.9
raija 7.3 f-0.4 o0.8 t0.9
rail 7.3 a0.6 b1.2 d0.9 g-0.3 i0.6
raili 7.3 a0.6 b1.2 d0.9 g-0.3 i0.6
raim 7.0 c0.3 d-0.5 f1.0 g0.4 i0.4 j-0.3 m0.7 o0.4 t0.4
raimo 7.0 c0.3 d-0.5 f1.0 g0.4 i0.4 j-0.3 m0.7 o0.4 t0.4
rais 7.3 a-0.5 g0.5 h0.7 l1.0 n0.7 r0.4
raiv 7.3 a-0.4 h-0.3 k0.3 r0.6
raja 6.3 a0.4 b1.6 c-0.3 d0.4 f0.3 g-0.4 h0.3 i-0.4 l0.3 m-0.3 n0.4 p-0.3 s-0.7
raka 7.0 c-0.3 e-0.4 r-0.4
rakas 7.3 r-0.3
rake 5.0 a0.7 b-0.7 c2.2 d0.3 e1.0 g-0.5 i-1.0 j1.5 k-0.6 l-0.5 m0.9 o0.7 p0.8 r-0.5 s0.3
rake+kysy 7.3 a-0.5 g-0.5
rake+on 7.3 e0.3 p0.7
rakenn 5.0 a0.6 b-0.7 c1.7 d0.4 e1.2 g-0.4 i-0.9 j1.5 k-0.6 l-0.4 m0.9 o0.8 r-0.3 s-0.3
rakent 7.3 c0.7 p0.9 s1.0
rakk 6.6 a-0.3 c-0.4 d0.5 e-0.6 g0.9 h0.6 r0.7
rakkaa 7.3 g0.4 r0.3
rakkau 7.3 d0.7 e-0.4 g0.5 h0.8 r0.6
rann 6.3 a-0.4 b0.6 c-0.4 e0.8 g1.2 h1.9 j-0.3 k1.1 m-0.3 p-0.3 q0.8 r0.6 s0.3 t-0.4
rannal 7.3 a-0.4 c-0.4 e0.4 g0.6 h0.9 q1.2 r-0.4
rannan 7.3 d0.6 e0.7 g1.1 h1.5 l0.6 n0.7 r1.3 s0.7
rannik 7.0 b0.6 d-0.3 i0.4 k1.1
rans 7.0 a-0.3 c-0.3 e-0.5 g0.9 r0.8
ranska 7.0 a-0.3 c-0.3 e-0.5 g0.9 r0.8
rant 6.1 d0.3 e-0.7 f1.2 g-0.7 j-0.8 m0.6 n1.3 o0.5 p-0.9 s-0.5 t0.4
ranta 7.0 a-0.6 h-0.3 j-0.6 k-0.4 q0.6
rapo 5.8 b0.9 c1.1 d0.5 e0.8 f-0.4 g1.5 i-1.1 k1.9 q0.7 r2.0 s-0.6 t0.7
rapo+joss 7.3 a0.4 b1.6 c-0.3 d0.3 e1.0 f0.3 h-0.3 n0.3 p0.6
rapo+oli 7.3 a-0.4 g1.2 r1.2
raport 5.8 b0.9 c1.1 d0.5 e0.8 f-0.4 g1.5 i-1.1 k1.9 q0.7 r2.0 s-0.6 t0.7
rapu 6.8 a0.6 b0.5 d0.3 e1.1 i0.4 r-0.5 s0.6
rapuss 7.0 a0.4 b0.6 e0.6 r-0.3 s0.7
rast 7.0 a-1.0 d-0.4 i-0.4 j-0.5 n0.4 o0.5 r0.3 t-0.4
rast+ja 7.3 a-0.6 d-0.3 j-0.5 n0.5 o0.6 r0.4 t-0.3
rastit 7.3 a-0.7
ratk 5.0 a0.6 c0.7 e-0.6 g-0.6 i-0.7 j1.9 m1.4 p0.4 q-0.3 r-0.5 s-0.5
ratk+voit 5.4 j-0.3 p-0.3
ratkai 5.1 a0.5 c1.0 e-0.4 g-0.5 i-0.6 j1.4 m0.5 r-0.3 s-0.4
rauh 6.0 a-0.4 b-0.3 c-0.9 j-0.4 m-0.5 p0.5 r0.7
rauhal 6.8 c-0.4 d0.5 g0.4 h0.5 m-0.4 n0.4 r0.4 s-0.5
rauhas 7.0 c-0.3 g-0.6 i0.5 p1.0 s0.5
rauhoi 7.3 a-0.4 e-0.7 g0.9 q0.8 r0.9
rauk 7.3 c0.7 j0.7 r-0.3
raum 7.0 c1.0 i0.8 p0.5
rauman 7.3 a-0.5
raun 7.0 a0.8 c1.6 d-0.3 e1.4 i0.4 j0.4 m0.7 n0.4 p0.7
rauno 7.3 a0.5 c0.8 d-0.3 e1.6 i0.5 j0.5 n0.5
raut 5.9 a-1.3 b0.3 c-0.4 h0.5 k1.1 m0.6 n0.3 o0.3 p0.5 q0.8 r0.7 s-0.7 t2.0
rautak 6.6 a-0.6 d0.3 e0.4 g-0.5 i-0.5 j0.6 m1.0 o0.5 p1.0 q0.5 s-0.4 t2.4
rautav 7.3 a-0.5 g0.5 r0.4
rautio 7.0 b0.7 e-0.5 i0.6 r0.5
ravi 6.3 a0.5 b-0.4 c0.4 d0.3 e1.0 g-0.6 i-0.5 j0.5 o0.4 p-0.3 r-0.6 s0.8 t0.4
ravint 6.3 a0.5 b-0.4 c0.4 d0.3 e1.0 g-0.6 i-0.5 j0.5 o0.4 p-0.3 r-0.6 s0.8 t0.4
refe 6.8 a0.5 e0.4 g-0.5 j0.9 r-0.5 s1.9 t0.6
refere 6.8 a0.5 e0.4 g-0.5 j0.9 r-0.5 s1.9 t0.6
rehe 6.3 a0.5 e0.9 g-0.8 k0.7 l1.2 m0.5 n0.6 p-0.4 q0.3 s0.6
rehe+sano 7.0 a0.7 d0.7 e1.8 g-0.5 i0.6 k0.9 m0.5 q0.5 s-0.6
rehell 6.3 a0.5 e0.9 g-0.8 k0.7 l1.2 m0.5 n0.6 p-0.4 q0.3 s0.6
reht 6.6 e1.1 f0.9 g-0.4 i-0.6 m0.4 t1.5
rehtor 6.6 e1.1 f0.9 g-0.4 i-0.6 m0.4 t1.5
reij 7.0 d0.6 i0.5 p-0.3
reijo 7.0 d0.6 i0.5 p-0.3
reil 6.6 a1.2 b0.5 c0.5 d-0.5 e-0.5 g-0.9 i1.4 j0.7 l0.4 r-0.8
reilua 7.0 a0.5 b0.7 e-0.4 g-0.5 i-0.3 j0.9 l0.5 r-0.5
rein 7.0 d-0.3 e0.8 f0.7 i0.4 s0.3
reino 7.0 d-0.3 e0.8 f0.7 i0.4 s0.3
reis 7.3 e1.1 l0.7 n0.6
reki 6.8 a-0.6 d-0.5 e-0.7 f-0.4 g0.3 i-0.4 k-0.4 m1.3 o0.4 p0.7 r0.5 s-0.3
rekist 6.8 a-0.6 d-0.5 e-0.7 f-0.4 g0.3 i-0.4 k-0.4 m1.3 o0.4 p0.7 r0.5 s-0.3
rekl 5.5 a0.3 b-0.3 c1.0 d1.0 e0.3 f1.2 g-0.3 i-1.0 j1.2 p-0.8 q-0.3 s-0.5
rekl+ja 7.0 f0.4 k0.3
reklam 5.5 a0.3 b-0.3 c1.0 d1.0 e0.3 f1.2 g-0.3 i-1.0 j1.2 p-0.8 q-0.3 s-0.5
rekr 6.6 a0.8 d1.6 e1.9 h0.3 i1.8 j0.8 p0.6
rekryt 7.0 a0.7 d1.9 e1.5 i1.3 j1.0
remo 5.9 a0.8 b-0.4 d0.4 j-0.8 p-0.6 r0.6 s2.0 t0.4
remont 5.9 a0.8 b-0.4 d0.4 j-0.8 p-0.6 r0.6 s2.0 t0.4
renk 7.3 b0.6 e0.3 s0.8
repe 7.0 b0.9 c-0.3 h0.7 m0.8 r0.5
repi 7.3 a0.4 c0.9 i1.0 p0.6
repl 7.3 d-0.3 f0.3
replii 7.3 d-0.3 f0.3
resk 7.3 a-0.4 o0.8 q0.8
reskon 7.3 a-0.4 o0.8 q0.8
retk 7.3 a0.3 h0.8 j0.9 r0.3
reun 7.3 a-0.6 g0.9 r0.9
reunaa 7.3 a-0.6 g0.9 r0.9
riid 6.1 a-1.2 b-0.5 c-0.4 d-0.3 e-0.6 g0.3 i-0.5 m0.7 r0.6 s-0.6 t-0.3
riidan 6.8 h0.5 j0.4 k0.4 m1.2 o0.3 p0.4 r0.4 s-0.4
riidel 6.6 a-1.2 c-0.4 d-0.4 e-0.7 g0.6 m-0.3 p-0.3
riik 6.5 a-0.9 c-0.5 e-0.6 g1.3 h0.3 i-0.4 k-0.5 m0.4 q1.2 r1.3 s-0.3
riikka 6.6 a-0.8 c-0.5 e-0.5 g0.8 h-0.3 i-0.4 k-0.4 m0.4 n0.3 q0.5 r0.8 s-0.3
riin 7.3 a0.3 d0.9 e0.6 g-0.3 h0.4 i0.7
riis 7.3 a0.5 b0.6 e0.7 p1.1
riisip 7.3 a0.5 b0.6 e0.7 p1.1
riit 4.7 b-0.6 d-0.4 h0.3 i1.1 j2.5 k0.7 l-0.5 m1.9 o-0.6 p1.2 q0.7 r0.9 s-1.4 t-0.9
riit+asia 7.3 a-0.5
riit+lask 7.3 d-0.3 e-0.5 h0.5 j0.5 m0.5 q0.5 r0.5
riit+saat 7.0 a0.4 e0.3 f0.8 j0.9 p1.1
riita 6.1 c0.5 d1.0 e0.5 g-0.7 j1.2 m-0.7 q-0.3 r-0.7 s-0.4
riitau 6.3 a1.0 b-0.3 d-0.5 f0.8 g-0.4 h0.3 i-0.4 j2.6 m2.5 p1.9 q0.4
riitel 7.3 e0.7 g0.5 h-0.3 i0.8 n1.1 r0.4
riitta 5.7 a-1.0 f-0.6 h0.7 j-0.8 k0.7 o-0.5 p-0.5 r0.9 s-0.6 t-0.7
riitti 6.8 b-0.4 c0.4 f0.4 g1.0 i1.3 k0.9 n0.4 p-0.3 q1.1 r0.9
rikk 7.0 a1.0 c-0.4 d1.6 e0.5 k0.3 n0.5 p0.5 s0.6
rikki 7.3 a0.8 c-0.3 d1.7 k0.3 n0.6 q0.3
riko 6.5 a0.5 b-0.3 c-0.7 d-0.5 e1.9 f-0.4 g-0.5 i0.8 j2.5 k0.5 r-0.3 s0.4
rikosi 7.0 c-0.6 d-0.3 e0.5 g-0.4 j1.2 k0.6 s0.7
riku 7.3 c0.5 f1.0 g0.3 h0.4 t0.6
rinn 7.3 a0.4 b1.2 e-0.6 f1.0 i0.9 j-0.4 p-0.3
ripp 6.8 a-0.3 i0.4 m-0.4 q-0.3 s0.8
ripp+tuli 7.3 c-0.3 d-0.3 e0.7 i0.7 m-0.4 q-0.3 s0.4
rippik 6.8 a-0.3 i0.4 m-0.4 q-0.3 s0.8
rist 6.2 a-0.3 b-0.4 h0.4 i-0.5 k1.5 l0.9 m0.4 o-0.4 q0.9 s-0.4
ristii 7.3 a-0.8 e-0.3 g0.5 h0.8 p-0.5 q1.0 r0.6
risto 6.8 d-0.3 e0.8 g-0.5 h-0.3 j-0.3 k1.7 l1.2 o-0.3 p0.8
ritv 6.5 f0.6 g-0.6 h-0.7 l0.7 n0.7 o0.7 p0.3 q-0.3 r-0.4 s0.3
ritv+liis 7.3 a0.6 c0.6 e0.3 f0.9 p0.7 s0.7
ritva 6.5 f0.6 g-0.6 h-0.7 l0.7 n0.7 o0.7 p0.3 q-0.3 r-0.4 s0.3
rivi 5.4 a1.2 b2.5 c1.3 d1.4 g-1.2 i1.0 j-1.0 k-0.3 l1.4 m1.8 o-0.4 p0.5 q0.5 s-0.4
rivia 6.8 b2.0 d-0.6 f-0.4 i0.4 k0.5 l1.0 m2.0 p-0.5 q0.9
rivill 7.0 a0.7 b1.3 c0.7 d0.7 e-0.3 f1.1 i0.5 j-0.3
rivin 7.0 a0.6 b-0.4 d1.2 e-0.5 g-0.4 i-0.3 k-0.3 l0.3 m1.0 n-0.5 o-0.5 p0.5 s-0.3
rivita 7.3 h0.3 s0.8
robo 6.8 a1.1 b0.5 c-0.3 d2.3 f1.7 r-0.3 s-0.4
robott 7.0 a0.9 b0.6 d1.7 f1.7 s-0.4
roma 7.0 a-0.8 g0.3 h-0.4 k0.4 o-0.3 q0.4 r0.5 s0.3
romaan 7.0 a-0.8 g0.3 h-0.4 k0.4 o-0.3 q0.4 r0.5 s0.3
rool 7.3 a-0.4 j-0.3
roos 7.0 b0.7 c-0.3 e-0.5 i-0.4 s1.0 t0.5
roosa 7.3 a0.5 b0.8 d0.3 s1.1 t0.5
rosk 6.8 a-0.8 c0.6 d-0.3 g0.4 h0.9 i-0.5 n0.8 p-0.3 r0.5 s-0.4 t-0.3
roska 7.3 a-0.6 e-0.3 g1.3 h1.1 n1.1 r1.1
rouv 5.1 g0.9 h0.4 j-0.5 m0.3 n0.3 p0.4 q0.3 r0.6
rouva 5.1 g0.9 h0.4 j-0.5 m0.3 n0.3 p0.4 q0.3 r0.6
rova 6.8 a-0.6 b0.4 e-1.0 h2.0 i-0.4 k1.5 l-0.5 m1.1 o-0.5 q2.4 t0.3
rovani 7.0 a-0.3 b0.5 c-0.6 d0.4 e-1.0 h1.2 k1.3 l-0.4 m0.4 n0.4 o-0.5 q2.6
rumi 7.3 a-0.4 b0.6 g0.6 p0.6 q0.5 r0.8 s0.5 t0.4
rumia 7.3 a-0.4 b0.6 g0.6 p0.6 q0.5 r0.8 s0.5 t0.4
runo 6.3 a-0.6 b0.7 c-0.5 d-0.4 e-0.9 g1.4 h-0.4 i-0.5 j-0.5 p-0.3 r1.7 s-0.5
runo+on 7.3 a-0.7 g1.3 r1.6
runon 7.3 a-0.4 g0.8 r0.9
ruok 6.3 b-0.4 g0.8 k0.3 l1.1 m0.4 o0.3 p-0.4 r1.4 s-0.6
ruok+viel 7.3 g0.7 i0.5 r1.3 s-0.4
ruoka 7.3 a1.0 e0.8 g-0.5 i0.4
ruokap 7.3 e-0.4 g0.5 j0.6 m0.7 r0.5
ruot 5.4 a-0.7 e0.8 f1.6 h1.1 i-0.6 k1.0 l-0.8 m0.6 o0.7 p0.5 q0.3 r0.3 s-0.9
ruot+puol 7.3 d-0.4 e0.6 h0.6 t0.4
ruotsa 6.8 d-0.7 e-0.3 f0.9 j0.6 k0.5 l-0.4 m0.5 o0.8 p0.9 q0.5 r-0.5 t-0.4
ruotsi 5.6 a-0.5 d0.7 e1.0 f0.9 h1.0 i-0.7 j-0.5 k0.7 l-0.5 r0.7 s-0.7
ruud 7.0 a0.7 b-0.3 d1.0 e2.0 g-0.4 i0.4 n0.8 q-0.3
ruut 7.3 a-0.3
ryhm 6.5 a0.6 b1.3 c0.8 d0.7 e0.6 i-0.5 p1.0 s2.4
ryhm+on 7.3 a0.6 b0.7 e0.5 p0.6 s1.6
ryhma 7.3 a0.6 b0.9 c1.1 d1.0 e0.3 i-0.3 p0.7 s0.6
ryhmas 7.0 a0.4 b0.6 e0.5 p0.5 s1.5
s 7.3 b1.0 m1.0
sa 6.8 a0.4 c1.3 d1.0 e-0.8 i0.4 m1.0 n1.0 o0.3 p-0.3 r0.3
saa 4.7 a-1.5 b0.6 c-0.4 d-0.9 e-0.3 f1.1 h0.5 i-0.9 j-1.6 k1.7 n-0.9 o-0.3 r0.9 s0.8 t-0.3
saa+ette 7.3 a0.5 d1.2 e0.4 i1.7 p2.2
saa+jatt 7.3 a-0.5 k0.9
saa+lisa 7.0 g0.4 h0.8 l0.6 o0.5 r0.5 t0.4
saa+mutt 7.3 e0.5 s1.6
saa+olla 6.8 a-0.7 b-0.3 e0.4 k0.3 m0.6 q0.6 s-0.4
saa+peri 7.3 a0.4 f0.9 j0.8 m0.3 p0.7
saa+sama 7.3 a0.6 e1.2 f1.5 g-0.3 i0.7
saad 5.5 a0.5 b0.6 c3.2 e0.8 g-1.2 h0.5 i-0.6 l0.6 m-0.4 n0.7 p-0.4 s0.5 t1.3
saad+lask 7.3 e-0.3 l-0.4 n1.0
saada 5.6 a0.4 b0.8 c3.6 d0.6 e0.6 g-1.0 i-0.9 j-0.5 l0.8 m-0.4 n0.7 s-0.4 t1.4
saadaa 7.0 c-0.4 d-0.5 g-0.4 h0.5 i0.3 j0.4 s1.1
saak 5.6 a-1.3 e-0.8 f-0.3 g-0.4 h0.9 i-0.9 l0.9 m1.4 r0.3 s-1.0 t0.4
saak+sen 6.8 a-0.8 b-0.4 d-0.4 e-0.6 g0.5 h-0.3 o0.5 q-0.4 r0.6
saak+teil 7.3 b1.2 c0.4 g-0.6 h-0.5 k0.6 l1.2 m1.2 o0.3 s-0.3
saakka 7.0 e-0.5 g-0.4 j0.7 m0.8 p0.7 r-0.5
saako 5.9 a-1.4 e-0.4 f-0.3 h1.1 i-0.8 j-0.5 l1.0 m0.8 n0.3 p-0.6 r0.7 s-0.9 t0.5
saal 7.3 a0.5 d0.6 e0.6 i0.9 s1.4
saal+jos 7.3 a0.5 d0.6 e0.6 i0.9 s1.4
saali 7.3 a0.5 d0.6 e0.6 i0.9 s1.4
saam 6.2 a0.6 b0.9 d0.6 e-1.0 i-0.5 j-0.4 k0.4 l1.5 m0.3 p1.5
saam+sen 7.3 a0.4 g0.3 p1.0 q0.5 r0.3
saamat 7.0 c0.3 d1.1 e-0.6 k0.5 l1.0 m0.5 p0.9
saamme 6.8 a0.7 b1.2 d-0.4 e-0.4 i-0.4 p0.9 q0.4
saan 5.2 a-0.9 c-1.2 d0.9 e0.4 f1.0 g-0.4 h0.5 i-0.5 j1.2 l0.6 n2.2 o0.7 p-0.6 t0.5
saan+meil 7.0 a-0.5 b0.5 c-0.4 d0.6 e0.9 j0.7 k0.4 l0.6 m-0.3 p-0.3 s-0.4 t0.5
saan+raha 7.0 c-0.4 e0.4 i-0.5 l1.2 n0.7
saan+vast 7.3 c1.3 d1.1 j-0.4
saanee 7.3 c-0.3 f0.8 g0.5 h0.8 m0.6 o0.4 p-0.3 r0.5 t0.5
saanko 7.3 a-0.6 h-0.3 i-0.6 r0.3 s0.8
saanut 6.2 b0.7 d0.6 e1.0 f0.4 g-0.3 i-0.5 j0.4 m-0.6 n0.4 p-0.4 r-0.3 s-0.6 t0.5
saap 5.1 c0.8 i-0.6 j0.9 m0.7 n0.4 t0.7
saap+ja 7.3 a0.6 j0.9 m1.5 p1.3
saap+kiit 5.5 p-0.4
saapui 7.3 a-0.6 e-0.4 g0.4 n0.9 r0.5 t0.5
saapum 7.0 c0.7 d-0.4 q-0.3 t0.6
saapun 5.4 j0.5 m1.1 p0.6
saapuu 7.3 c0.4 e0.4
saar 5.7 a0.4 b1.2 c0.6 d1.1 e0.6 f0.5 i0.3 k0.8 m1.9 n0.4 o1.0 p-0.5 q0.5 r0.4 s-0.7 t0.7
saarel 7.3 a0.5 d0.6 e0.5 i1.3 j0.4
saarik 7.3 e0.5 f1.0 g1.0 h0.4 m1.0 n0.4 q0.3 r1.3 t1.3
saaris 7.0 c1.1 d0.9 o0.4
saarni 7.3 a0.4 b1.6 g-0.3 j-0.5 m1.2
saas 6.5 a-0.5 b0.5 c0.5 e-0.5 g1.1 k-0.5 l0.4 m0.7 o-0.6 p-0.6 q2.2 r1.5 s-0.6 t0.4
saas+meil 7.0 a-0.7 b-0.4 e-0.4 g1.7 h0.3 i-0.4 j-0.6 k-0.3 m0.3 o-0.4 q0.8 r1.9 t0.3
saasti 6.8 a-0.4 b0.5 e-0.5 g1.4 i0.4 j-0.6 k-0.3 m0.3 o-0.4 p-0.3 q0.7 r1.7
saat 4.3 a0.7 b1.8 c-0.4 d0.6 e1.7 f1.4 h0.7 j2.0 l2.5 m1.7 n1.5 o-0.7 p0.7 q0.9 s0.3 t1.2
saat+ei 7.0 a0.7 f0.9 j1.4 m1.1 p1.3
saat+kolm 7.3 c-0.3 d0.7 e0.5 l1.0 t0.3
saat+kyll 7.3 b0.7 c-0.4 l0.4 r-0.3 s0.5
saat+olla 7.3 a0.9 e0.3 g-0.4 i2.3 r-0.3
saat+raha 7.0 i-0.4 l1.0 n1.5 p0.8 q-0.3
saat+se 7.3 c0.3 e0.4 g-0.3 h0.6 s0.4
saat+sen 7.3 a0.7 e0.9 j1.6 s-0.4
saat+teil 7.3 a0.6 b0.8 c0.7 e0.4 f0.7 i0.6 r-0.3 s1.2
saatai 6.8 c0.4 e0.4 l0.9 r-0.6 s0.9
saatam 7.0 e0.9 g0.4 p0.3 q1.5 r0.5
saatav 5.7 c-0.4 d0.6 e-0.4 f0.9 g-0.8 i-0.8 j0.9 l1.6 m2.1 n0.6 p0.6 r-0.5 s-0.4 t0.6
saatii 6.0 b0.8 c0.7 d0.5 e1.7 f0.4 g0.9 h1.1 j-0.7 p0.3 q0.7 r1.5 t-0.4
saatko 7.3 b0.8 f0.8 i0.6 k0.6 t0.9
saatta 6.6 a0.3 b0.6 c-0.4 d-0.4 e1.1 g0.8 i0.7 j0.7 l0.4 r1.0 t0.4
saatte 5.9 a1.8 b1.0 f-0.4 g-0.9 j2.9 k-0.3 l0.7 m0.4 n0.5 p1.3 q-0.4 r-0.7 s1.4 t-0.3
saav 6.5 a0.6 b-0.3 c1.5 j1.4 m-0.3 p1.1 s0.9
saavat 6.8 a0.5 c1.7 e-0.5 g-0.4 i-0.3 j1.0 p1.3 s1.0
saavut 7.3 e0.4 i0.5 j0.6
sade 7.3 a-0.3 g0.3 r0.4
saha 7.0 l0.4 m1.1 n0.6 o-0.3 p0.3 r0.3
sahk 4.8 a-0.7 b-0.3 c0.8 d0.5 e0.3 f0.3 i0.4 k-0.4 m-1.2 n0.9 q0.6 r1.2 t0.4
sahk+ja 7.0 a-0.8 e-0.4 i-0.4 s0.4
sahk+on 7.3 a-0.3 c-0.3 i-0.3 p1.0
sahk+toim 7.3 a-0.3 h0.7 r0.3 t0.4
sahkoi 7.0 a0.7 d-0.4 f0.4 g-0.4 h1.1 i1.5 o-0.3 t0.3
sahkok 7.0 a-0.4 c-0.3 h0.6 i-0.4 r0.3 t0.3
sahkol 7.3 a-0.4 g0.9 r0.8
sahkom 7.3 c0.9 d-0.3 e0.9 n0.5
sahkop 5.3 a-0.5 b-0.5 c0.7 d1.2 f0.4 h-0.7 i-0.6 l0.6 m-1.1 n1.1 o0.6 q0.6 r0.8
sahkoy 7.3 b0.8 e-0.4 g-0.3 i0.6
sai 5.5 b1.4 c-0.6 d1.1 f0.4 g0.8 h0.6 i0.4 j-0.7 k-0.7 l-0.5 o-0.4 p-0.7 q-0.5 r1.8 s0.3
saik 7.0 a-0.8 d-0.4 f-0.3 h0.6 i-0.3
saikah 7.3 a-0.4
sail 7.0 a-0.4 d-0.4 g0.7 k0.9 o0.7 r0.8
sailyy 7.3 d-0.3 o0.7
saim 5.7 a0.7 b0.6 c-0.5 d-0.6 e1.7 g0.5 h0.9 i-0.4 j2.5 k0.4 n0.4 q-0.4 r0.3 s0.5 t-0.4
saimaa 6.8 d-0.5 e1.3 g-0.4 h0.6 j1.1 k1.0 r-0.3 s1.1
saimme 6.0 a0.5 b0.7 c-0.3 e0.7 g0.8 h0.4 j1.7 k-0.5 n0.5 q-0.4 r0.6 s-0.5 t-0.4
sain 5.6 a-0.6 b2.0 e-0.7 g2.2 h0.5 i-0.6 j-0.6 l0.8 m1.6 p-0.3 r2.8 s-0.7 t0.4
sain+lask 7.3 a0.4 b1.2 c0.4 k0.6 l1.1 m1.2 n0.4
sair 5.9 b-0.5 f0.8 h1.0 j-0.7 k0.5 l1.6 n0.8 r0.6 s-0.4 t0.6
sair+ja 7.3 k0.4 l1.2 n1.3 p0.6
sairaa 7.0 e0.9 g0.3 h1.0 p0.6 r0.5
sairas 6.2 b-0.3 c0.7 d0.4 e-0.8 f1.2 j-0.5 k0.3 l0.7 n0.8 p-0.3 s-0.3
sais 5.3 a-1.2 b0.7 d-0.8 e-0.5 h0.8 j-1.0 m-0.5 o2.8 r1.3 s-1.0 t1.4
sais+ne 7.0 a-0.3 g0.3 r0.5
sais+siit 7.0 a-0.8 e-0.3 g0.5 o1.1 r0.6
saisik 6.1 a-1.2 b-0.4 h1.3 i-0.9 j-0.6 n0.4 o1.3 p-0.5 q0.5 r1.2 s-0.6 t1.4
saisim 7.3 b1.5 i1.6 o1.5
saisin 6.3 c0.8 d-0.6 g0.6 j-0.3 m0.5 n-0.3 p0.6 r0.9 s-0.3
saisit 7.3 g-0.5 r-0.4 t0.7
sait 7.3 a-0.4 e-0.4 g1.0 h1.6 r0.9
saka 7.3 a0.5 c0.4 e0.3 i0.8 j0.5 t0.7
saki 7.3 d0.5 f0.5 g0.4 h0.5 i-0.3 n0.6 o-0.4 q-0.4 r0.7
saks 6.5 a-0.7 d0.4 e-0.4 g0.4 i-0.9 m0.5 n0.3 o-0.3 q1.0 r0.5
saksal 7.0 a-0.4 c-0.3 f0.5 g0.7 i-0.5 m-0.3 q1.2 r0.8
saku 7.3 a-0.3 b0.4 d0.3 g1.2 h0.8 q1.1 r0.6
sala 6.5 a-0.4 b0.5 e0.5 i-0.5 s-0.4
sala+ja 7.3 b0.6 e-0.4
sala+on 7.3 e1.1 g-0.4 j0.5
salasa 6.8 a-0.5 b0.6 d0.3 e-0.4 i-0.4 j-0.3
sald 6.8 a-0.3 f0.6 g-0.7 i-0.4 k0.9 l1.2 o3.1 t0.4
saldov 7.0 e-0.3 g-0.6 k1.1 l0.4 n-0.3 o1.8
sali 6.6 a-0.7 d-0.4 g1.1 h0.4 j-0.3 k0.4 m-0.3 o0.4 q1.0 r0.4 s0.4
sall 7.0 b0.8 c-0.5 e1.1 h-0.4 i0.5 j0.5 n0.3
sallit 7.3 e0.5 i0.7 j0.6
salm 7.0 a0.4 b-0.3 c-0.3 d0.8 e1.5 f0.8 h-0.3 n0.6 p0.5 r0.3 s0.8 t0.4
salo 6.8 c1.1 d1.1 e-0.6 f0.8 g0.5 h0.7 i-0.5 r0.5 s-0.4
sama 3.6 a-0.6 c-0.7 d1.6 e0.4 f1.3 g1.8 h8.4 i-1.0 j-1.2 k0.9 l-0.4 m1.3 n1.3 o1.0 p-2.1 q2.2 r1.6 s-1.1
sama+asia 7.0 c0.5 e0.8 s0.7
sama+hinn 7.0 a-1.0 b-0.5 e-0.6 h2.2 i-0.4 m0.6
sama+ilta 7.3 a-0.5 g-0.3 k0.6 l1.0 n0.7 r-0.3
sama+kuin 6.8 a-0.9 c-0.4 e-0.6 g1.6 h1.6 i-0.3 s-0.3
sama+kun 6.6 a0.9 c0.6 d-0.4 e0.4 f0.3 g-0.4 i0.4 k1.5 n0.7 o0.3 p1.0
sama+kysy 6.8 c0.8 d0.7 g-0.5 o0.7 r-0.4
sama+mall 7.3 a-0.6 c-0.3 h1.3 i-0.4 q0.6 r0.4 t0.4
sama+paiv 7.0 a0.4 d0.5 e-0.4 g0.8 i-0.4 j0.6 p0.7 r0.8 s0.7
sama+summ 7.3 d0.4 e0.3 f0.6 j0.3 n0.9 t-0.3
sama+syss 7.3 d0.8 e0.6 g0.7 h0.8 i0.4
sama+tien 6.5 a-1.5 c-0.4 e-1.2 g1.9 h2.9 i-0.8 j-0.5 k0.4 q2.2 r2.1 s-0.5 t-0.3
sama+tili 7.0 c0.5 g-0.3 h-0.4 i-0.3 j-0.3 p1.1
sama+virh 7.3 a0.6 b-0.3 d0.5 e0.4 g-0.4 m1.5 s-0.3
samaa 6.6 b-0.4 c-0.3 d1.6 e-0.3 f1.7 h1.0 i-0.4 j-0.3 m1.2 p-0.4 r0.5
samaan 6.2 a-0.6 b0.5 c-0.3 d0.3 f0.7 g1.4 h2.0 k0.7 m0.3 p-0.3 q0.8 r1.7 s-0.4 t0.3
samall 4.6 a0.4 b-1.0 c1.0 d0.9 e-0.5 f1.6 g-1.9 h2.1 j-0.5 k1.0 m0.5 n1.9 o0.5 q2.3 r-0.7 s-1.4 t1.8
samalt 7.3 b1.0 e0.6 g0.4 h0.9 l0.4 m0.3 n0.4 r0.5 s0.6
saman 5.5 a0.7 b1.8 c-0.8 d0.3 e1.8 f1.5 g0.5 h2.1 i1.2 k0.8 l-0.6 p-0.8 q2.0 r1.3 s-0.5 t-0.4
samana 6.5 b-0.5 d0.5 e-0.7 g0.4 i-0.5 j0.4 k0.3 l0.8 n0.4 p0.6 r0.4 s0.6
samanl 6.0 a-1.9 b-0.5 c-0.7 d-0.4 e-0.7 f0.7 g2.8 h5.3 i-0.9 j-0.4 m0.8 n0.7 o-0.4 p-0.5 r1.2 s-0.8
samass 6.6 d-0.4 f0.4 t1.0
samast 6.8 a0.4 b0.6 g-0.7 k0.4 m-0.4 r-0.5 s0.7
samat 7.3 a-0.4 g0.4 h0.4 o0.9 r0.3
sami 7.3 g1.4 h1.6 o0.9 q-0.4 r0.5
samm 6.5 c-0.5 e0.7 g-0.8 i0.8 r-0.8
sammut 7.3 e-0.4 g-0.5 i0.8 r-0.6
samo 6.5 b-0.4 g1.3 h1.8 i-0.8 j0.3 m0.7 n-0.4 p-0.3 r0.9 t0.8
samo+ehdo 7.0 a-0.5 b-0.3 c0.7 g1.5 h1.6 i-0.6 m0.8 n-0.3 o0.4 r0.9 t0.9
samoil 7.0 a-0.6 b-0.3 c0.6 g1.7 h1.9 i-0.7 m0.8 n-0.4 r1.4 t0.9
samoin 7.3 a0.4 e-0.3 j0.7 r-0.4
samp 7.0 d-0.3 e0.7 f0.4 g0.4 i0.4 n1.0 o-0.4 r0.7 t1.3
samp+peli 7.3 c0.4 e0.5 f0.5 g0.4 i0.5 q0.4 r0.6 t0.3
samu 7.3 a-0.6 k0.6
samuli 7.3 a-0.6 k0.6
sana 5.4 a0.7 c1.3 d-0.5 e1.4 f0.3 g-0.6 i-1.5 m1.4 q0.7 r0.4 s1.7
sanaa 7.0 c-0.5 e0.6 o0.5 p0.9 s-0.5
sanama 7.3 a0.3 g-0.4 m1.9
sanan 7.0 a-0.4 e0.5 h0.4 i-0.4 j0.9 s-0.4
sanast 7.3 c0.7 d0.9 e0.4 f1.1 h0.6 m0.4 r0.6 t0.7
sand 7.3 a0.3 d0.9 e0.5 i0.7
sank 7.3 a0.5 e1.3 j0.5
sann 6.3 a-0.7 b-0.3 c0.3 d0.3 g-0.4 j-0.4 k0.4 l0.4 m-0.4 o0.4 p-0.3 q0.3 s-0.3
sann+joud 7.3 k0.8 l0.8
sanna 6.6 a-0.7 c0.5 i-0.5 k0.7 l-0.5 m-0.4 o0.5 q0.4
sano 3.9 a3.2 e3.9 f1.3 g0.6 i1.8 j2.4 k-0.5 n-0.7 o0.6 q0.9 r1.1 s0.3 t-0.5
sano+et 7.0 a0.6 e2.0 p0.7
sano+etta 4.9 a-0.3 b-0.9 c0.9 e0.5 f0.5 g2.2 h1.0 j1.2 l-0.7 m-0.5 p-0.6 q1.1 r1.6 s-1.7
sano+ette 7.3 b0.7 e-0.7
sano+hane 7.3 e-0.3
sano+irti 7.3 b1.0 d0.5 i0.4 j-0.4 k0.7 l0.4 q0.6
sano+ja 7.3 a0.4 c0.9 e-0.4 i0.9
sano+kolm 7.3 d1.5 e0.8 g-0.3
sano+nain 7.3 a0.5 e-0.5 g-0.5 i-0.4 r-0.4
sano+siit 7.3 d1.2 e0.9 j0.4
sano+tama 7.3 b0.4 e0.3
sanoa 5.6 a0.7 c0.4 d0.7 g0.9 h-0.5 i-0.3 j-0.9 l-0.5 m-0.4 p-0.8 r2.1 s0.8
sanoi 5.3 a0.4 b-0.7 d-1.3 f-0.3 g0.6 h-0.8 i0.4 j2.2 k-0.3 l-0.3 m0.5 q0.7 s-1.2
sanoin 5.7 a-0.3 b-0.8 c-0.8 d1.7 e1.1 g1.5 h2.2 i-0.8 j0.5 l-0.3 p-0.6 q0.5 t-0.5
sanois 7.3 a0.3
sanoit 6.8 a0.8 c0.4 d-0.4 e1.7 p0.7
sanoja 7.3 e-0.3 i0.8 j1.1 m0.4 o0.5 t0.5
sanomi 7.3 a0.8 e1.4 f1.2 s2.2
sanon 6.5 c-0.5 d-0.4 e-0.4 i0.6 j0.5 m1.1 p1.2
sanoo 6.1 a-0.3 b-0.4 c0.7 d-0.6 e0.5 g-0.5 h-0.5 j0.3 l0.5 o0.5 p0.8 r-0.5
sanota 6.3 a1.4 b1.9 c0.4 d1.3 e-0.6 f0.4 g-0.8 i1.8 m-0.4 r-0.7
sanott 5.9 a1.5 b0.6 c-0.4 d0.8 e2.9 g-1.2 i1.8 k0.6 l1.3 m0.6 o0.8 r-0.6 s-0.4
sari 6.5 a-0.3 e-0.5 g0.9 r0.8
sarj 7.0 a-0.6 g1.2 h1.9
sark 7.3 g0.4 j0.8 r0.3
sata 6.1 a0.8 c0.6 d-0.3 e1.2 g0.4 h0.4 i-0.6 l1.2 m2.7 p0.6 r1.1 s-0.4 t1.6
sataa 7.3 a-0.5
satama 7.3 g0.6 j0.7 m1.2 r0.6
sate 7.0 a-0.3 h0.7 j0.6 q0.6 r0.4
sateel 7.3 g-0.3 j0.7
satt 6.2 a-1.6 b-0.3 c-0.6 d-0.4 e-0.6 i-0.6 j-0.4 l1.9 s-0.4
satt+ja 7.3 a-0.4 e-0.3
sattui 7.0 a-0.6 l2.3
sattuu 7.0 a-0.9 c-0.4 e-0.3 i-0.3
satu 6.6 d-0.4 e-0.9 f1.5 h0.9 i-0.5 q0.4 r0.4 s-0.3 t1.0
saum 7.0 a0.9 e1.7 g-0.5 r-0.4 s1.1
saum+ja 7.3 a0.8 e1.5 g-0.4 r-0.3 s1.2
saun 5.2 a-0.7 b-0.4 d-1.1 e0.5 f-0.8 g1.4 l-0.6 m-0.7 n0.7 o-0.3 p-0.6 q-0.6 r2.0 s0.5 t-0.7
saun+ja 7.3 e0.3 g0.5 i-0.3 r0.4 s0.4
saun+kesk 7.3 i-0.4 p0.5 s0.4
saun+on 7.3 a-0.3 e0.3 g0.5 r0.5 s0.4
saun+piir 7.3 c0.7 f-0.3 g-0.4 j0.7 r-0.3
sauna 6.6 b0.3 d-0.4 e0.6 g-0.6 i0.8 r-0.5
saunai 7.3 a0.3 c0.6 e0.5 i0.5 s1.0
saunan 6.2 b-0.3 c0.5 d-0.8 f-0.5 i-0.4 k-0.4 l-0.5 m-0.4 n1.2 p-0.5 q-0.4 r0.3 t-0.5
saunas 6.6 a-0.4 c-0.7 e0.8 g1.9 i-0.7 j0.6 k0.7 r2.6
savo 6.8 d0.9 e-0.5
savon 7.3 e-0.3 h0.4 k0.4
savu 7.0 a-0.6 e-0.4 g-0.4 i-0.3 p0.3 s0.3
savy 6.5 a-1.5 c-0.5 d-0.3 e-0.7 g0.5 h0.9 i-0.3 j-0.5 n1.1 p-0.7 q0.4 r1.0 s-0.4
se 3.0 a-0.9 b-1.3 e-0.9 g1.7 h0.3 i-1.8 j-1.6 k1.5 l1.1 m0.8 n1.2 o1.0 p-2.2 q0.4 r2.2 s1.8 t3.3
se+ei 6.1 a1.7 b-0.4 d-0.4 e1.7 f0.9 g-0.9 i1.0 j0.5 l-0.5 m0.7 n-0.3 p0.9 r-0.8 s0.7
se+etta 6.5 b-0.4 c0.5 d0.7 e-0.7 f-0.4 i0.4 k-0.4 l1.2 n-0.3 o-0.3 p-0.3
se+joka 7.0 d0.8 g0.6 r0.6 s1.4
se+kasi 7.3 j0.4 m0.8 p0.6
se+kirj 7.3 j0.5 m1.8
se+kuul 7.3 a-0.6 e-0.3
se+laht 7.0 a-0.3 c-0.4 d-0.4 e0.6 g1.2 i-0.3 p0.9 r-0.3
se+lask 6.6 a0.8 b-0.4 d1.0 f1.3 l0.5 m1.1 n0.7
se+maks 7.0 a-0.5 g-0.6 h0.3 j-0.5 k0.3 n0.9 q-0.4 r-0.4
se+mene 6.6 a0.4 c-0.3 d0.4 e0.3 g-0.5 j1.0 l0.5 o0.3 p1.3 r-0.5 s0.4
se+muis 7.3 a-0.5 c-0.5 e0.3 g0.8 h0.7 o0.5 r1.3 t0.6
se+nyt 7.0 a-0.5 e-0.6 g0.6 q1.1 r0.5
se+oike 7.0 b0.5 e-0.4 i0.5 q0.6
se+oli 6.6 a0.5 b0.7 d-0.5 e1.4 f1.0 g-0.4 i-0.4 s1.3
se+on 4.5 a-0.9 d0.7 f-0.6 g-0.4 h-0.4 j-0.3 k0.7 l1.2 n0.7 o1.9 p-0.4 r-0.5 s1.1
se+osoi 7.3 a1.2 b0.6 f3.4 k0.7 m0.5 q0.4 t-0.4
se+pala 7.0 a0.5 d0.4 e1.2 f0.7 p0.8
se+peru 7.3 a-0.5 c-0.3 h-0.3 n0.6 q0.7
se+pien 7.0 d0.6 f0.4 n1.0 o0.3
se+pita 7.0 b0.9 e-0.7 h-0.3 k-0.3 q-0.4 s1.2 t0.4
se+pois 7.0 a0.4 c-0.3 d-0.3 e-0.4 j0.5 m1.6 s0.8
se+siit 7.3 e0.4 g-0.4 r-0.3 s0.6
se+sula 7.3 a-0.6 g-0.4 t2.9
se+talv 7.3 a-0.6 c-0.3 g0.4 r0.6
se+tapa 7.0 a-0.4 g1.0 n1.0 o-0.3 r0.8
se+tark 7.0 a0.5 b0.6 i0.5 j0.8 s0.8
se+teid 7.0 g-0.4 h-0.6 i1.0 r-0.3
se+toim 7.3 c0.4 d0.4 e0.4 i0.6
se+tule 7.0 a0.3 d1.3 f0.6 k-0.5 l1.0 m-0.4 p0.6
se+tuli 7.3 k1.0
se+vali 7.3 a0.8 e1.4 g0.5 r0.5 t2.5
se+vanh 7.0 c0.4 e-0.4 j0.4 t0.7
se+viel 7.3 a0.8 c1.4 g-0.5 m0.4 n-0.3 t2.0
sein 5.3 a0.5 b0.6 c0.4 d0.6 e1.3 g-0.5 h1.2 i-0.6 k1.1 m1.4 o-0.3 q1.3 r0.7 s-0.6
sein+on 6.6 b0.3 c-0.4 d-0.4 g-0.6 i-0.4 j-0.3 k0.9 m0.3 p0.4 q0.4 s-0.4
seina 6.8 b-0.3 c-0.3 d-0.3 g-0.5 i-0.3 m0.4 p0.4 q0.4 s-0.3
seinaa 7.0 a0.6 d0.7 e1.8 h0.4 i-0.3 j0.4 s-0.3
seinaj 6.8 a-0.3 c-0.4 d-0.4 e-0.7 g-0.4 i-0.3 j0.7 m1.1 p0.7 q0.5 r-0.3 s-0.3
seinal 6.8 b1.6 e-0.8 i0.6 k1.0 s-0.3
seinas 7.3 a0.7 c0.8 e1.4 g-0.4 h-0.4 l0.5 q0.5 s0.9
seinat 7.3 c0.3 e-0.4 g0.4 h0.7 m0.4 n0.4 o0.4 r0.7 t0.3
seinil 7.3 d0.9 g0.4 h0.8 k0.4 q0.7 r0.7
seis 5.9 a0.3 b-0.6 c2.9 e1.1 h0.3 l1.0 n0.4 o0.9 r0.8 t4.8
seis+kun 7.3 c0.6 l0.9
seison 7.3 c2.1 d0.6 g-0.4 k0.3 o0.6 p-0.4 q0.7 r0.4 s1.2 t2.5
seisoo 6.6 a0.3 b-0.3 c1.7 g-0.4 h0.3 i-0.3 k-0.4 l0.7 m0.4 o0.7 p-0.4 q-0.4 s-0.6 t3.3
seit 6.3 a1.4 d1.0 e0.9 f0.7 g-0.7 i1.4 j-0.4 l0.6 r-0.8 s-0.4
seit+ja 7.3 c0.7 d-0.4 e-0.3 g-0.3 r-0.3 t1.1
seitse 6.3 a1.4 d1.0 e0.9 f0.7 g-0.7 i1.4 j-0.4 l0.6 r-0.8 s-0.4
seka 5.6 a-0.4 b-0.6 c0.9 d-0.6 f0.5 h1.1 j0.5 k-0.6 l-0.4 n-0.5 o0.9 q1.8 r-0.6 s-0.7 t1.1
seki 7.0 a0.8 g0.7 i0.5 n0.3 p-0.3 q0.5 r0.9 s2.2
sekin 7.0 a0.8 g0.7 i0.5 n0.3 p-0.3 q0.5 r0.9 s2.2
seku 7.3 g0.5 o0.9 r0.4
sela 7.0 a0.3 d-0.3 e0.8 j0.5 t0.4
seli 5.6 a-0.5 d0.6 e1.1 f0.6 g0.7 i-0.6 j-0.7 m1.1 p0.7 q1.1 r1.3 s-1.0
seli+pilv 7.3 e0.7 g0.4 i0.6 r0.4
seli+tama 7.3 a0.6 b0.8 c0.5 d-0.5 e1.4
selita 7.3 a0.7 b-0.4 d0.8 e0.3 p0.6
selite 7.3 e0.7 i0.6
seliti 7.3 a-0.4 g1.0 q0.5 r1.0
selitt 6.1 a-1.0 b0.5 d0.5 h0.6 i-0.8 j-0.5 k0.4 m0.6 o-0.5 q0.9 r0.7 s-0.8
selity 7.3 a0.6 c0.8 d0.6 f1.1 m0.8 o0.4 p0.9 t0.5
selk 6.0 a-1.5 d0.7 g2.2 j-0.8 k1.9 l0.7 m0.4 n0.5 p-0.8 q0.4 r2.9 s-0.5 t0.3
selk+ja 7.3 a-0.5 g1.3 h0.5 l0.5 m0.4 r1.7 t0.5
selkea 6.8 a-1.1 b-0.3 d-0.6 g2.3 h0.4 i-0.4 j-0.3 l0.4 o-0.3 p-0.5 r3.1 s-0.3 t0.4
selkok 7.0 a-0.5 b0.5 c0.3 d0.5 g-0.7 i-0.3 j-0.3 k0.9 o0.6 q0.4
sell 5.3 a-2.1 b0.6 c-1.1 e-1.3 f0.8 g3.0 h1.4 i-1.2 j-0.8 m-0.9 n0.6 o0.5 p-0.3 q1.4 r3.9 s-0.9 t-0.7
sell+etta 6.6 b-0.3 d-0.4 e0.6 n0.9 o0.3 q0.4 s-0.3
sell+kuin 7.3 a-0.4 b0.5 e-0.7 g0.6 h0.7 k0.3 l-0.3 o0.3 q0.4 r1.3
sellai 5.5 a-1.6 b0.7 c-1.0 e-1.2 f0.9 g1.9 h1.5 i-1.1 j-0.8 m-0.9 n0.7 o0.6 q1.5 r2.7 s-0.9 t-0.6
sellas 7.3 a-0.6 g1.3 r1.3
selo 7.3 c0.4 e0.4 s0.4
selo+on 7.3 c0.4 e0.4 s0.4
selost 7.3 c0.4 e0.4 s0.4
selv 4.7 a0.6 d1.8 e0.5 g-0.5 h-0.7 j2.5 k1.6 l1.7 m0.6 n-0.5 p1.1 s-0.4
selva 6.6 a-1.0 c-0.3 d-0.5 p-0.3
selvas 6.8 a0.9 b1.2 c1.2 d0.7 g-0.5 i0.9 j0.6 k0.8 m0.3
selvia 6.8 c-0.3 d-0.3 i-0.4 j0.7
selvis 7.0 a-0.9 d-0.5 g0.8 j-0.3 k2.2 n1.0 r0.9 s0.5
selvit 5.3 a0.8 b-0.4 d2.5 e1.2 f0.4 g-0.4 h-0.5 j2.2 k-0.3 l2.3 m0.9 n-0.8 p0.6
semi 7.0 a-0.7 i-0.3 k2.7 l0.8
semina 7.3 a-0.6 k2.4
semm 6.6 a0.6 b-0.5 d-0.7 e1.1 h0.9 i-0.4 j0.5 k0.8 o-0.3 p0.4 q-0.4 s-0.4 t-0.4
semmoi 6.8 a0.5 b-0.4 d-0.7 e0.9 h0.9 i-0.3 k0.8 o-0.3 p0.5 q-0.4 s-0.3 t-0.4
sen 3.2 a-1.3 b-0.5 c1.5 d-2.4 e-0.8 h-0.9 i0.4 k-0.5 n3.0 o1.9 q0.7 r1.4 s0.8 t0.8
sen+huom 7.3 d0.6 h0.5 n2.0 o-0.5
sen+itse 7.0 c0.5 e-0.5 p-0.5
sen+ja 6.8 b0.7 d0.5 j-0.4 s0.6
sen+jaak 7.3 i0.6 r0.6
sen+jalk 6.2 a-0.9 b-0.4 c0.5 e-1.2 f0.4 g1.0 k-0.5 m-0.4 p-0.5 r1.1
sen+jo 7.3 g-0.4 j-0.4 k0.6 s1.0
sen+kirj 7.3 a-0.6 c-0.5 e-0.8 g-0.3 j-0.4 k0.6 s-0.5
sen+lask 7.3 a0.4 c0.6 p1.5 s0.6
sen+maks 7.3 b0.5 m1.3 p1.1
sen+minu 7.3 c0.6 d-0.3 i0.6 o0.8
sen+mita 6.8 a0.9 b0.6 d-0.3 g-0.5 i1.0 o0.9 r-0.4 s1.8
sen+muka 6.8 a-1.0 d-0.3 e-0.5 g-0.3 h-0.3 i0.7 l0.4 o0.5 p-0.3 r-0.4
sen+on 7.3 f0.5 m0.7 s-0.3 t0.4
sen+paal 7.3 e0.8 n1.3 r0.3 s0.7 t0.4
sen+perj 7.3 a-0.4 b0.4 n0.5 t0.3
sen+saa 7.3 a-0.5 d0.4 e-0.6 l0.3
sen+sano 7.3 a0.3 g-0.3 i-0.5 p0.6 s1.0
sen+sini 7.3 a-0.4 f0.3 g-0.5 n0.7
sen+taki 6.5 a-0.5 e-0.6 i-0.5 l0.9 p-0.5 s-0.5
sen+tana 7.3 a0.3 e0.5 n-0.4 o1.3 t1.5
sen+tays 7.3 c0.3 g0.4 h0.6 j0.4 o0.5 r0.4
sen+teil 7.0 a0.4 c1.7 d0.3 e-0.5 g-0.4 j0.7 p1.0 t0.7
sen+verr 6.8 a1.2 e0.9 f0.6 g-0.6 i2.7 r-0.4
sen+viik 7.3 a-0.4 d-0.4 e0.4 m0.5 n0.4 r0.3
senk 7.3 b0.9 e0.7 r0.3 s0.6
senkin 7.3 b0.9 e0.7 r0.3 s0.6
sent 6.2 a-1.2 b0.6 c-0.5 g1.6 i-0.6 l0.4 q1.3 r2.1 s1.8
sentaa 7.3 b1.2 e-0.4 s1.3
sentti 7.0 e1.2 g-0.3 j0.6 l0.6 m0.4 p0.7 q1.6 s0.5
sepp 6.3 a0.3 b0.3 c1.1 g-0.7 h-0.4 i-0.4 j1.0 k0.9 p-0.5 r-0.8 s-0.5
seppo 6.5 b0.4 c0.5 g-0.5 i-0.3 k1.0 m0.3 p-0.5 r-0.6 s-0.5
serk 6.5 a-1.1 g0.6 h1.8 i0.4 m-0.4 p-0.4 r0.7 t-0.3
serkku 6.8 a-0.5 h1.2 i0.7
serkul 7.3 a-0.6 f0.3 g0.6 h0.8 r0.6
seta 7.3 c0.7 j0.7
seur 4.2 a2.8 b1.8 c-0.3 d1.1 e2.2 f1.1 g-1.3 i1.3 j0.8 k0.4 m-1.1 n-0.4 q0.6 r-0.4 s4.9 t-0.9
seur+ja 7.3 a0.4 b0.8 c0.3 d0.4 e-0.4 s1.0
seur+paiv 7.3 a-0.5 e-0.3 g0.9 r0.9 s-0.4
seur+se 7.3 a0.7 d1.3 e0.4 h0.4 i-0.3 l0.6 n0.6 o0.3 s0.7
seur+vies 7.3 a0.4 c0.4 d0.8 e-0.4 f0.9 i-0.3 p-0.3 s0.6
seur+vuos 7.3 c0.6 e0.3 i0.6 s0.8
seuraa 4.6 a2.7 b1.1 c0.7 d1.2 e1.2 f1.0 g-0.4 h0.3 i-0.7 j1.6 k0.8 l-0.7 m-0.6 n-1.0 p-0.4 q0.5 s4.4 t-0.6
seurak 6.0 a-0.5 c-0.8 d-0.4 e0.6 i0.6 j-0.5 l0.7 m-0.4 p0.8 q0.5
seuran 6.8 a-0.5 d-0.4 f0.6 g-0.7 i0.4 r-0.6
seuroj 7.3 a0.9 b0.6 e0.5 i0.9 r-0.3 s0.7
shak 7.3 a-0.5 g-0.3
shakki 7.3 a-0.5 g-0.3
sido 7.3 a0.9 c2.2 e0.3 g-0.4 i0.5 p1.8 s0.8
sidott 7.3 a0.9 c2.2 e0.3 g-0.4 i0.5 p1.8 s0.8
siel 4.6 a3.7 b0.6 c0.8 d3.2 e0.7 f0.6 g-1.1 h-0.4 i0.6 j1.3 k-0.4 m1.9 n-0.4 o-0.6 p1.2 q-0.4 r-0.7 s3.9 t-0.9
siel+ja 7.3 e0.3 j0.8 s-0.3
siel+keta 7.3 a0.7 c1.0 d1.2 p-0.4 s-0.3
siel+on 6.3 a1.3 c1.2 d-0.3 e0.4 f1.4 g-0.6 i-0.6 j0.7 m0.8 r-0.5 s2.6
siel+vast 7.3 a0.5 d1.5 e-0.3 i1.4
siella 4.8 a3.4 b0.7 c0.9 d3.4 e0.8 f0.7 g-1.0 h-0.4 j0.9 k-0.7 l0.3 m2.3 r-1.0 s4.1 t-0.5
sielta 6.0 a0.9 g-0.6 i1.1 j0.6 k0.4 m-0.4 o-0.4 p1.5 q-0.4 t-0.5
sien 7.3 a0.5 i0.8 r0.4
siht 6.5 a0.5 e0.9 f0.5 i0.4 j0.7 p0.3 t0.7
sihtee 6.5 a0.5 e0.9 f0.5 i0.4 j0.7 p0.3 t0.7
siih 4.9 b0.3 c0.7 d-0.7 e1.1 g-1.1 h0.6 i1.6 j0.3 o2.3 p1.5 t1.1
siih+asti 6.6 a0.9 b-0.4 c1.3 e0.7 g-0.4 i-0.4 p2.2 s0.5
siih+ei 7.0 p0.6
siih+etta 6.6 b1.6 c-0.3 d-0.6 h0.5 i1.2 s0.4
siih+se 7.3 a0.3 g0.3 h-0.3 i0.8 o0.9 r0.9
siih+suun 7.3 a0.6 b0.6 g-0.4 i1.6
siih+tarv 7.0 a-0.4 f0.4 l0.4 n-0.4 o1.5 t1.8
siihen 4.9 b0.3 c0.7 d-0.7 e1.1 g-1.1 h0.6 i1.6 j0.3 o2.3 p1.5 t1.1
siil 7.3 a0.7 e1.0 p1.6
siilin 7.3 a0.7 e1.0 p1.6
siin 4.8 a0.7 b2.4 e1.2 g0.4 h-0.4 i0.5 j1.3 l-0.6 n1.5 o0.5 p1.2 q0.4 r0.7 s1.3 t-0.8
siin+oli 6.6 b-0.5 c0.4 e0.8 i-0.5 o0.3 s-0.4
siin+on 6.0 d-0.5 e1.2 i-0.6 j-0.6 k0.5 o1.0 p1.1 q-0.5 s0.9 t-0.3
siin+se 7.0 a0.7 b0.9 d1.1 e-0.7 i0.9 p-0.3 q1.1 s1.1
siina 4.8 a0.7 b2.4 e1.2 g0.4 h-0.4 i0.5 j1.3 l-0.6 n1.5 o0.5 p1.2 q0.4 r0.7 s1.3 t-0.8
siir 4.2 b-0.5 c1.8 d0.4 f1.6 g-2.8 i3.5 j-1.3 k3.6 l1.8 m0.7 n0.7 p-0.6 q0.8 r-1.6 s-1.7
siir+asia 6.6 a0.8 b-0.4 c-0.5 f1.6 g-0.4 j0.4 k-0.4 m0.4
siir+julk 7.3 a0.6 c1.5 e-0.4 i1.5 s0.5
siir+palv 7.3 a0.4 c-0.3 e1.8 i1.2
siir+peri 7.3 a0.8 c0.7 d0.4 f0.7 i1.4
siir+sovi 7.3 a0.5 c-0.3 e0.3 i0.4 j0.4 m1.6
siir+viik 7.3 a1.0 c2.2 e-0.4 f0.6 g-0.3 i-0.4 m0.6 n0.4 o0.5
siirra 6.3 a0.7 d0.5 e1.0 g-0.5 i2.8 k-0.4 l0.7 m-0.3 p-0.4 r-0.4 s-0.5
siirre 5.6 b1.1 c1.5 f0.8 g-1.0 i1.3 j-0.4 k1.4 l0.3 m1.6 o-0.7 q1.6 r-0.4 t-0.4
siirro 7.3 a0.4 c0.8 i0.7 l0.3
siirry 6.5 d-0.4 g-0.3 j-0.3 r-0.5
siirsi 7.3 a-0.3 g-0.3 i-0.3 k1.0 r-0.3
siirta 5.9 a-0.8 b-0.6 d-0.8 e-1.0 f1.7 h0.3 i-0.8 j-0.5 k1.9 l2.5 m0.3 p-0.5 s-0.5 t0.7
siirto 6.2 a0.8 c0.6 d0.8 e0.4 f0.4 g-0.6 h-0.3 i1.7 j-0.5 k-0.4 o0.5 p1.3 r-0.7 s-0.5
siirty 5.6 c1.5 e-0.3 g-1.3 h0.5 j-0.4 k1.4 l0.5 n1.6 p-0.7 s-0.4
siis 4.6 a-2.0 b0.4 c0.6 d-0.6 e-0.8 f-0.3 i-0.3 j-0.7 k0.9 l-1.0 m1.2 n0.8 o-0.4 q1.2 r1.1 s-1.4
siis+ihan 7.3 c0.7 g0.5 j0.7 k1.0 r0.4
siis+kirj 7.3 c-0.4 g-0.4 h0.4 m0.4 n0.7 q0.4 r-0.8
siis+meid 7.3 a-0.5 j-0.3
siis+myos 7.3 g-0.4 i0.5 q0.8
siis+ole 7.3 a-0.7 i1.0
siis+tarv 7.3 b1.0 i0.7 n0.3
siisti 6.6 a-0.7 b0.4 d-0.5 e-0.5 g1.0 h0.3 i-0.4 o0.4 p-0.3 r1.1 s-0.4
siit 3.9 a1.0 b2.8 c0.5 e1.2 f0.7 h0.5 i-1.5 j0.6 k0.5 m1.2 o1.2 p0.6 q0.3 r1.0 s1.4 t-0.5
siit+asia 7.3 c0.7 g0.7 i1.1 k0.8 r0.4
siit+ei 6.8 d-0.6 e1.4 g-0.8 i-0.4 o-0.4 p0.6 r-0.4 s-0.3
siit+etta 5.9 a1.7 b3.3 c0.5 d-0.9 f-0.6 g-1.0 h0.5 i-0.6 k0.8 m1.2 n-0.4 p0.6 r-0.4 s1.3
siit+ette 7.3 a0.3 e-0.5 j-0.4 m1.6
siit+kirj 7.3 e0.3 g0.4 i0.5 j0.4 k0.4 l0.4 r0.6
siit+kuul 7.3 a-0.6 g1.0 h0.5 k0.5 l0.3 q1.3 r1.2
siit+maks 7.3 a0.6 c0.8 d-0.3 e0.8 m1.2 n0.5 p0.4
siit+miks 7.3 e0.4 j0.8 q0.3
siit+mita 7.3 a0.3 m0.8 p0.4
siit+on 7.3 a0.6 b0.8 j0.5 l0.9 m0.5 p0.9
siit+palk 7.3 a-0.4 f0.4 g0.8 h0.9 k-0.4 o0.4 r0.9
siit+syys 7.0 a-1.1 e-0.5 i-0.4 k0.5 l1.1 p-0.3
siit+teil 7.3 c0.6 d0.5 i0.6 j0.9
siit+tois 7.3 a-0.8 i-0.4
siit+viel 7.3 a-0.4 e-0.3 g0.9 r0.8
siita 3.9 a0.6 b2.8 c0.5 e1.3 f0.7 h0.6 i-1.4 j0.7 k0.5 o1.2 p0.6 q0.3 r1.0 s1.5 t-0.5
siiv 5.0 a-1.3 b0.5 c-0.8 e0.9 h2.0 i-0.8 j-1.2 l0.6 m1.1 n0.6 o0.5 p-0.8 q0.4 r0.7 t0.9
siiv+laat 7.3 b0.3 d0.4 g0.9 i0.4 m0.4 n0.4 q0.5 r0.8
siiv+oli 7.3 e0.4 p-0.3 s0.6
siivoa 7.3 b-0.4 c-0.5 d-0.4 e0.9 h0.8 m1.1 p-0.3
siivoo 6.1 a0.4 b0.5 d0.4 e1.0 f0.8 g-0.4 i-0.7 j-0.4 l0.4 m0.4 n0.4 p-0.7 q-0.4 s0.9 t0.4
siivou 5.4 a-1.3 b0.3 c-0.4 d0.6 f-0.5 h1.9 j-0.8 l0.4 n0.6 q0.7 s-0.8
sija 6.3 d-0.3 e-0.4 g-0.7 h0.6 i0.4 j0.4 k-0.3 m0.5 n0.7 o-0.5 p-0.3 r-0.3 s-0.4
sija+ja 7.3 a-0.4 h1.0 m0.7 n0.9 o-0.5
sijaan 7.3 a0.3 f0.3 h0.8 j0.8 n0.5 o-0.3
sijais 7.0 a-0.6 e-0.3
sijo 7.0 b0.8 c0.9 d-0.5 e1.1 g0.6 h0.6 j0.3 r0.9
sijoit 7.0 b0.8 c0.9 d-0.5 e1.1 g0.6 h0.6 j0.3 r0.9
siks 5.4 a-0.3 b-0.7 c0.5 d2.5 e0.4 g-0.5 i1.4 j-0.9 k-0.6 l-0.5 o0.7 p-0.8 q-0.5 s0.5 t0.9
siks+en 7.3 a-0.5 d-0.4
siksi 5.4 a-0.6 b-0.7 d1.5 e0.4 g-0.4 i1.5 j-0.8 k-0.6 l-0.5 o0.7 p-0.7 q-0.4 s-0.3 t0.9
sill 4.1 a0.5 b1.7 c0.4 d0.4 e0.8 f1.3 g-1.1 j-1.1 k2.6 l0.4 m1.1 n2.5 o-0.7 p0.4 q0.5 t-0.6
sill+joka 7.0 c0.8 d-0.3 e0.7 g0.6 n0.4 r0.7
sill+kun 6.8 a0.6 b-0.4 c0.6 d1.2 e-0.5 f0.5 h0.6 i-0.3 j0.4 k0.6 l-0.4 q1.2 r0.8 s-0.3 t-0.4
sill+kuva 7.3 a0.4 c0.8 e0.4 i1.5 s0.5
sill+raha 7.3 b1.7 e0.5 m0.9 n0.4 p-0.3
sill+selv 7.3 a-0.9 e-0.4 j-0.5
sill+sopi 7.3 e0.7 i0.5 j0.6
sill+tehd 7.3 a0.5 b0.6 d0.7 e-0.4 i0.6 s0.6
sill+vali 5.2 a0.4 e0.5
silla 4.7 a0.6 b0.9 e0.9 f-0.4 g-0.8 j-0.7 k0.4 l-0.3 m1.0 o-0.4 p0.5 s-0.5
sillan 7.0 e1.0 f1.3 g-0.3 i-0.3 k0.3 l0.4 n0.6 p0.3
sille 5.9 a-0.4 c0.9 d-0.4 e0.6 g1.2 i0.5 j-0.6 k1.1 l-0.4 o-0.4 q0.8 r1.5 t-0.6
silloi 5.4 a-0.6 b-0.8 d0.9 e-0.9 f1.1 g-1.0 k1.6 l0.9 m0.4 n3.2 p-0.5 r-0.5 s1.3 t-0.7
silm 6.0 g0.4 h0.6 i-0.8 k2.5 p1.0 q0.9 s-0.4
silmal 6.6 a-0.4 d-0.3 f0.3 h0.5 i-0.4 k2.5 o0.3 r-0.4
silmii 7.3 e0.8 g0.5 k0.5 l0.3 q1.3 r0.6
silt 5.1 b-0.4 c0.5 e1.4 f-0.3 g-0.5 i-1.2 k-1.0 m0.8 o0.6 p0.3 s0.6 t0.4
silt+kuin 7.3 a0.7 e0.5 g-0.4 i-0.3
silt+osin 7.3 a-0.7 e-0.3 j0.6 m1.3 p-0.4
silta 5.9 b-0.5 c0.3 e1.2 i-0.7 j0.7 m0.9 o0.8 p0.5 q-0.3
silti 5.8 a-0.4 c0.3 f-0.3 h-0.5 i-0.5 j-0.7 k-0.7 q0.4 r0.5 t0.6
sina 5.6 b0.6 c0.6 d-0.6 f0.5 g-0.4 h-0.7 i1.1 l0.4 n0.4 o-0.4 p-0.5 r-0.5 s-0.6 t-0.4
sinans 7.0 b0.5 c0.6 e-0.4 i1.1 j-0.3
sini 5.9 b-0.4 c0.4 d0.4 e-0.3 f1.1 h0.3 j-0.8 k1.5 l-0.3 m1.8 n1.9 r0.5 t0.5
sinikk 6.8 a0.6 c0.4 d0.5 e0.4 f0.6 g-0.4 i0.3 k0.6 m0.6 n0.5 r-0.3
sinise 7.0 a-0.5 d0.4 k1.1 n0.8 q-0.3 r0.4
sinn 5.9 a1.3 b0.5 e1.3 f-0.4 g-0.4 h0.9 i0.7 j0.5 k-0.4 l-0.4 m-0.4 p1.7 q0.5 s1.2
sinn+se 7.3 a0.6 c-0.3 e1.4 i1.0 p0.8
sinne 5.9 a1.3 b0.5 e1.3 f-0.4 g-0.4 h0.9 i0.7 j0.5 k-0.4 l-0.4 m-0.4 p1.7 q0.5 s1.2
sinu 5.0 a-0.9 b-0.5 d-1.4 e-1.3 f0.3 g1.7 h1.0 i1.3 l-0.7 o0.4 p-0.8 r2.2 s-1.1 t1.3
sinu+ansi 7.3 i0.6 r0.6
sinu+kans 7.3 a0.5 c0.5 e0.7 f0.7 i0.7
sinu+on 7.3 a-0.5 e-0.4 g0.4 r0.5
sinua 7.3 a0.5 c-0.3 i-0.4 j1.2 o0.3 t0.5
sinull 6.3 a-0.6 b-0.4 e-0.5 f-0.4 j-0.5 k0.5 l-0.5 q0.3 r1.0 s-0.4 t0.7
sinult 7.3 a-0.5 g-0.4 t1.4
sinun 5.8 a-0.5 b-0.6 d-0.9 g1.7 h0.7 i0.8 j-0.3 k-0.4 n0.4 o-0.3 p-0.3 q-0.3 r1.2 s-0.4
sinust 7.3 g0.4 r0.3
sinut 6.8 c1.1 d-0.3 e-0.5 g0.7 h1.3 i0.4 m0.3 n0.4 o0.8 r0.9
sirk 7.0 a0.4 b0.6 e-0.4 j0.4 m-0.4 p1.5 r-0.3 s0.6
sirkka 7.3 b0.7 e-0.4 p0.6 s0.6
sirp 6.3 a0.5 c-0.4 d0.8 e0.5 g-0.6 i0.7 l-0.4 m-0.5 q-0.3 r-0.4
sirpa 6.3 a0.5 c-0.4 d0.8 e0.5 g-0.6 i0.7 l-0.4 m-0.5 q-0.3 r-0.4
sisa 5.2 c-0.4 e0.9 f1.6 g-0.5 h0.4 i-0.3 j1.0 k-0.4 m-0.6 n1.4 o0.9 s-0.3 t2.1
sisaan 6.6 a0.4 c0.4 d0.6 e1.7 f1.7 h0.4 i-0.5 j-0.6 n1.5 o0.3 p0.8 r0.8 s-0.5 t1.1
sisain 7.3 e-0.4 n0.6 o1.1 r-0.4
sisall 6.2 b0.5 d0.5 e-0.5 f0.4 g-0.6 h-0.5 i0.3 j0.9 k-0.4 m-0.3 p-0.3 r-0.5 t1.7
sisals 7.3 b0.6 s0.8
sisalt 7.0 e0.3 i0.3 p-0.3
sisaru 7.3 g0.3 h0.8 j1.0 r0.4
sisk 6.5 b0.4 d1.4 e0.9 g1.0 h2.2 i0.8 j0.4 l0.5 n0.7 p-0.3 r1.3
sisk+on 7.3 a0.3 b0.7 c0.5 d-0.4 i1.3 j0.8
siskol 7.0 a-0.8 c-0.4 g1.3 h2.4 i-0.3 k0.3 l0.6 n0.8 r1.7 s-0.6
siskon 7.3 a0.5 c0.4 d1.6 e1.1 i0.5 s0.8
sisu 7.3 a0.5 b1.4 e0.7 i1.0 p1.1
sit 7.0 a0.6 b0.6 d0.5 p0.3 s1.6
sita 4.2 c1.3 d1.6 e-0.5 g0.5 h1.3 i-0.8 j-0.8 k-0.6 l0.6 n0.7 o-0.5 q1.0 r1.8 s0.3 t1.4
sita+ei 6.0 d0.4 e0.4 g0.4 i0.9 j1.0 k-0.4 o0.3 p0.8 q-0.4 s-0.3
sita+en 7.3 a-0.4
sita+enne 6.0 a-0.7 b-0.4 d0.9 e-0.8 g-0.4 h0.5 k-0.3 l1.2 m-0.3 n0.6 o-0.6 s0.5 t1.5
sita+lain 7.3 a-0.5 c-0.4 e-0.5 f-0.4 h0.4 m0.4 n0.7 o-0.3 q0.4 r-0.6 s-0.4
sita+maks 7.3 d0.5 e-0.4 m0.5 p0.4
sita+nyt 7.3 a0.6 b1.1 c0.3 l0.9 p1.1
sito 7.3 a-0.4 e-0.6 g0.6 o0.4 r0.7
sitt 4.4 a1.7 b0.3 c2.5 d1.1 e0.8 f1.0 g-0.5 h0.6 i0.5 j0.8 l0.4 m2.4 n1.5 o0.6 p0.7 q1.0 r0.6 t0.8
sitt+ei 7.3 a0.8 d0.9 e1.0 f0.8 i0.6 t0.4
sitt+kun 6.3 a0.6 b-0.4 d0.9 g-0.5 i-0.8 j-0.4 k-0.5 l-0.4 n-0.6 p2.9 q-0.4 s0.3
sitt+se 7.3 a0.6 c1.4 s1.3
sitten 4.4 a1.7 b0.3 c2.5 d1.1 e0.8 f1.0 g-0.5 h0.6 i0.5 j0.8 l0.4 m2.4 n1.5 o0.6 p0.7 q1.0 r0.6 t0.8
siun 7.0 b0.5 d-0.3 e0.4 g0.7 n0.6 r0.6
siunau 7.0 b0.5 d-0.3 e0.4 g0.7 n0.6 r0.6
sivi 7.3 d0.9 e0.5 i0.6
sivu 4.2 a-0.5 b-0.7 c0.4 d-0.6 e1.6 f-0.9 h1.2 i-1.5 j-1.7 l-0.5 o1.2 p-0.3 r1.4 s-1.4 t0.8
sivu+alal 5.6 b0.5 e0.3 p0.3 s-0.5
sivu+on 6.8 c2.1 d0.6 e-0.4 g-0.5 i-0.4 k1.0 m0.3 o0.4 q0.4 s-0.5 t0.4
sivu+ovat 7.0 c-0.8 d-0.4 e0.3 f-0.4 g1.0 h0.9 i0.7 k-0.3 o0.8 r1.5 t0.3
sivu+tois 7.3 a0.7 e1.4 p0.6
sivu+vihk 7.3 a-0.4
sivua 6.3 a-0.5 c0.8 e-0.7 h0.8 i-0.3 k-0.3 m-0.4 p-0.4 q-0.5 r0.3 s0.3
sivuil 6.0 a-1.1 c-0.4 e-0.6 g-1.0 h-0.5 i-0.6 j-0.7 m0.3 p-0.4 s-0.4
sivuja 7.0 a-0.7 e-0.6 k0.6 m0.4 o0.5
sivull 6.8 c-0.4 d-0.3 e1.0 n-0.3 r-0.4 t0.7
sivult 7.3 a1.3 e2.2 g-0.4 r-0.3
sivun 5.3 a-0.6 c-0.4 d-0.5 f-0.3 g0.7 i-0.5 j-0.4 m-0.3 o0.5 q0.6 r0.9 s-0.7 t0.8
sivust 7.3 e0.8 p0.7
sivut 6.1 a0.7 b-0.6 c0.7 e1.1 g1.3 h1.8 j-0.4 l-0.4 m0.4 n-0.3 o1.1 p-0.3 q0.5 r1.8 s-0.8 t0.4
skan 7.3 a-0.5 g-0.4 i-0.4
skanna 7.3 a-0.5 g-0.4 i-0.4
soda 7.3 c0.5 e0.6 g0.4 r0.5
sohv 7.3 g0.5 n1.1
soi 5.9 a-0.3 b1.2 c-0.4 d0.7 e0.8 g-1.1 h0.4 i-0.9 j-0.5 k1.2 l-0.3 m-0.5 p0.8 r-0.4 s-0.6 t0.6
soi+riis 7.3 a0.5 b0.6 e0.7 p1.1
soi+sen 7.3 a-0.6 f0.3 g-1.0 o0.5 r-0.6
soil 7.3 a-0.5 g0.6 o0.8 q0.8 r0.6 s1.1
soin 7.0 b0.7 g-0.5 r-0.5 s0.8
soit 4.2 a1.1 b1.1 c0.9 d1.3 e2.5 f3.7 g-0.4 h2.5 i-0.6 j-1.5 k0.6 l0.8 n-0.6 o-0.5 p-0.6 q0.5 s0.3 t5.2
soit+etta 7.3 e1.0 g-0.3 k1.3 q0.5
soit+heti 7.0 a0.9 e1.9 g-0.9 i-0.7 r-0.5 t4.1
soit+ja 7.3 a0.4 e0.5 g-0.3
soit+jo 7.3 e0.4 l1.1 q0.3 s0.4
soit+jos 7.3 a-0.4 k0.6 t0.9
soit+meil 7.3 a0.6 d0.4 e0.9 f0.9 h-0.3 i-0.4 k-0.4 l0.4 q0.4
soit+minu 6.5 a0.4 b-0.3 c-0.3 d0.7 e1.6 f1.8 i0.7 m0.5 p-0.4
soit+mull 7.3 a-0.3 c0.4 d0.4 g-0.5 i-0.4 r-0.3 s-0.4 t1.8
soit+mutt 7.3 c0.6 d0.4 g0.5 p1.1 r0.5
soit+pera 7.3 e0.9 h0.3 t1.2
soit+sill 7.3 c0.8 d-0.4 e-0.5 f0.4 h0.8 i0.6 q1.0 r0.4
soit+taka 7.0 a0.6 d0.9 e-0.7 j0.7 p1.4 s1.3
soita 6.5 a-1.3 d-0.5 e-0.7 h1.0 j-0.4 k0.4 m-0.3 q0.5 s-0.3 t2.3
soitan 7.0 a0.5 c1.5 e-0.6 f2.1 q0.4 t1.2
soitel 7.3 a-0.4 k0.4 l1.0
soitin 6.8 f1.0 g-0.4 l0.8 m0.6 r-0.4 t0.5
soitta 5.3 a0.9 b0.4 c1.3 d1.7 f2.8 h0.7 j-0.9 o-0.4 r-0.3 t2.8
soitte 6.1 a-0.5 b-0.6 c-0.6 d-0.6 e1.0 g0.5 h1.7 i-0.3 j-0.4 l-0.4 n-0.5 p-0.5 q0.8 r0.8 s-0.5
soitti 5.9 a1.0 b0.8 c0.3 e1.7 g-0.4 h-0.5 i0.6 k0.9 m-0.3 p0.9 s1.9
soitto 6.5 a1.5 b1.5 c-0.5 d0.9 e1.8 f0.6 h0.8 i-0.4 j-0.4 p-0.4 q-0.3 r-0.4 s-0.5 t0.7
some 5.9 a0.7 b-0.6 c1.1 d0.4 e0.6 g-0.6 h1.1 i-0.5 j0.7 l-0.3 m-0.5 o-0.4 p-0.8 q-0.4 s3.4 t0.3
somen 7.3 a-0.3 g1.0 h1.4
somepa 7.3 d0.3 e0.9 i0.3 r0.4 s-0.3 t0.6
somess 6.8 a0.7 c1.2 d-0.5 e-0.6 g-0.8 i-0.4 j-0.4 k0.4 p-0.4 s2.4
sopi 3.7 a-0.6 b-1.2 c1.3 e-1.3 f-0.4 g-2.2 h2.2 i2.3 j3.6 l0.7 m0.4 n0.4 o-0.9 p-1.4 q-0.5 r-1.5 s-1.5 t-0.3
sopi+ajan 7.3 c1.0 d0.4 i1.2 j-0.5
sopi+etta 7.3 a-0.5 d0.4 f0.5 i-0.3 k-0.4 l2.1 m-0.3 q0.5 t0.5
sopi+ilma 7.3 e0.5 j0.9 l0.8 n0.6
sopi+irti 6.8 d0.4 f0.4 g-0.3 m0.9 p0.8
sopi+ja 6.5 c0.4 d0.3 e-0.3 i0.7 j0.6 p-0.5 r-0.4 s-0.4
sopi+jatk 7.3 a-0.5 g-0.4 h0.5 i-0.6
sopi+kesk 7.3 s0.5
sopi+kohd 6.8 a0.7 c0.9 d0.7 e-0.6 i-0.5 j1.7 m0.4 p0.6
sopi+lahe 7.3 c0.4 e0.6 i0.6 j0.5 m0.4 n0.3 t0.5
sopi+lapi 7.3 c-0.4 d0.4 g-0.6 i-0.3 l0.6 m-0.4 n0.5
sopi+muka 6.5 a1.0 c1.5 e0.5 j1.1
sopi+oike 7.3 a0.5 b0.6 c0.9 e-0.3 i0.7 j0.5 p0.6
sopi+on 6.8 b-0.4 c1.1 e-0.7 f1.6 i-0.6 j1.1 m1.4 p-0.5 t-0.3
sopi+paat 6.0 b-0.5 d-0.5 e0.7 i0.6 j-0.7 m0.3 p-0.4 r0.4 s-0.4
sopi+peru 7.3 e0.4 i0.6
sopi+purk 7.3 a-0.7 c-0.3 e-0.4 i-0.3 j-1.1
sopi+sano 7.3 b0.9 c-0.3 d1.4 e-0.4 i0.8 l0.7
sopi+teid 7.3 a-0.4 b0.5 d0.3 i-0.3 m-0.4 n1.0 q0.8 r0.4 t0.5
sopi+tois 7.0 a-0.3 c-0.8 h0.4 j-0.4 r0.3 s-0.6
sopi+tunn 7.3 a1.3 e0.6 g-0.3 i-0.4 j1.5
sopi+voi 7.3 a0.4 g0.7 h0.6 i1.4
sopii 6.6 a-1.7 b-0.4 d-0.7 g-0.9 h0.8 i-1.1 j-0.6 k0.4 l0.6 m0.8 n1.6 o0.7 p-0.5 s-0.5 t0.3
sopiik 7.3 f0.4 l0.9 s0.6 t0.3
sopimu 3.9 a1.0 b-0.4 c1.1 d0.6 e-0.4 g-1.1 h2.9 i3.2 j4.1 k-0.3 l0.5 m0.6 o-1.1 p-1.0 r-0.3 s-1.2
sopinu 7.0 a-0.3 c0.6 d0.4 e-0.4 i0.9 j-0.5
sopisi 6.6 a-0.6 g-0.4 i-0.4 j-0.4 k0.6 l0.7 r-0.3
sopiva 6.5 a-0.7 b-0.4 c-0.5 d-0.4 e-0.6 g-0.5 i-0.6 j-0.5 p-0.5
sori 6.8 a-0.7 d0.4 g-0.4 h0.7 n3.5 o-0.6 p-0.6 r0.4 s-0.3 t0.5
sosi 7.3 a-0.5 c0.4 h0.4 i-0.3 n0.4 o0.3 r0.3 t0.6
sosiaa 7.3 a-0.5 c0.4 h0.4 i-0.3 n0.4 o0.3 r0.3 t0.6
sotk 6.6 a0.4 b0.7 c0.6 d-0.3 h0.8 i-0.5 l0.6 o-0.3 p-0.4 r0.8 s0.6
sotkam 7.3 b1.0 e-0.3 g0.5 h0.8 l0.9 r0.5
sove 6.8 b0.5 d1.0 e-0.6 f0.7 g0.4 h0.9 n1.2 r0.9
sovell 6.8 b0.5 d1.0 e-0.6 f0.7 g0.4 h0.9 n1.2 r0.9
sovi 4.8 b-1.3 c0.9 d-0.9 e0.6 g-1.1 h1.4 i-0.8 j0.8 k0.6 m3.0 n1.1 o0.3 p-0.5 r0.5 s-0.8 t-0.3
sovi+aika 7.3 a-0.3 d-0.3 g-0.3 n-0.3 o0.5
sovi+ja 7.0 b0.8 e-0.5 h0.5 l1.2 m0.6 r-0.4
sovi+paiv 7.3 g0.5 h0.5 r0.5
sovint 6.5 b-0.3 d-0.7 f-0.6 h0.8 i-0.3 j0.7 p-0.5 r0.4
sovita 6.6 c-0.3 e1.0 g0.3 h0.4 j1.0 k0.8 m0.5 r0.3
sovitt 5.4 a0.4 b-1.2 e-1.0 f0.9 g-1.2 h0.8 i-0.4 j-0.4 l0.7 m3.0 n0.4 p0.3 r-0.4 s-0.3 t-0.4
sovitu 6.3 c1.9 e0.6 f0.4 i-0.5 l-0.6 m1.2 n0.8 p-0.4 r0.4 t0.5
ssa 7.0 g-0.3 r-0.4 s0.5 t0.7
sta 6.8 b0.3 g-0.5 i0.6 m-0.5 o1.4
star 7.3 a0.3 c1.0 g0.4 m0.7 o0.9 q-0.3 r0.4 t0.8
sten 7.3 a0.5 d0.9 e1.6 f0.8 s0.6 t0.5
stii 7.3 j0.6
stiina 7.3 j0.6
stud 6.8 d0.6 e-0.7 g-0.4 q0.5 s0.4
studio 6.8 d0.6 e-0.7 g-0.4 q0.5 s0.4
suin 7.3 c1.0 d0.8 h0.4 l0.3 n0.3 t0.4
suju 6.8 e0.5 g0.7 h0.6 i-0.4 m-0.3 q0.3 r0.8
sujui 7.0 a-0.5 c-0.3 g0.8 h0.6 i-0.3 q0.4 r0.9
sukk 7.3 a0.3 e0.3 m0.8
suku 6.2 a0.3 b-0.3 c1.9 f0.5 g0.4 h-0.3 j-0.5 m-0.3 p-0.4 s2.0
suku+on 7.0 a0.4 c1.0 g0.6 i0.7 s1.3
sukula 7.3 d0.6 e0.7 f0.8 g0.8 i-0.3
sukuse 7.3 a1.1 c1.3 i0.8 s1.9
sula 6.8 a-0.3 e0.5 g-0.6 k-0.4 p0.9 r-0.3 t2.6
sulj 6.6 a-0.8 b0.4 c-0.5 e-0.5 g-0.5 i-0.5 j-0.5 n0.4 q0.5 r-0.7
suljet 6.6 a-0.8 b0.4 c-0.5 e-0.5 g-0.5 i-0.5 j-0.5 n0.4 q0.5 r-0.7
sulk 5.9 a1.1 b-0.5 c1.0 d1.7 e2.1 f1.2 g-1.0 i1.0 j-0.5 l-0.4 m-0.5 p-0.6 q0.7 s0.3 t4.6
sulk+ja 7.3 a0.4 d0.8 e0.4 i0.7
sulk+tana 7.3 a0.8 c0.9 d-0.3 f1.2 q0.5 t1.2
sulkea 7.0 a0.6 d0.4 i1.5 o-0.4
sulkeu 7.0 a0.7 c0.9 d-0.4 f1.1 q0.4 t1.1
sull 7.0 a-0.6 e-0.4 k0.4 l0.9
sulle 7.0 a-0.6 e-0.4 k0.4 l0.9
summ 5.5 a-0.4 b1.8 e1.1 g-0.5 h0.5 i-1.1 l1.4 m1.1 n3.3 o1.0 p1.7 q1.2 t-0.9
summ+on 7.0 a-1.0 e-0.5 l0.5 n1.7 o1.1 p-0.5
summa 6.1 a-1.2 c-0.8 e0.6 h0.6 i-0.6 l0.3 m-0.5 n2.7 o0.8 p1.2 q0.7 r0.4 s-0.6 t-0.7
summal 7.3 a0.5 b1.0 c1.3 d-0.4 e1.2 k0.3
summan 7.0 a-0.3 c-0.4 e0.3 i-0.3 j0.3 l1.3 n1.0 o0.7 p-0.3 q0.7
summas 7.0 a0.6 b1.5 e-0.6 m1.1 p1.5 s1.1
sun 6.6 b0.5 c0.9 e-0.9 g1.1 h1.1 m0.5 o-0.5 p0.8 q0.7 r1.4 s-0.3
sun+kans 7.3 b0.8 e-0.4 g0.4 h0.8 i0.4 k0.4 q0.7 r0.7
sund 7.3 d-0.3 e0.6 g0.5 k0.4 o0.5 q0.4 r0.4
sunn 5.9 b0.4 c-0.4 h-0.3 j-0.5 m0.5 n0.5 o0.4 p0.6 q-0.3 r0.4 s0.6 t0.9
sunn+vaik 7.3 a0.5 b0.6 c0.3 e-0.6 m1.1 n1.1 o0.4 p0.4 s0.5
sunnun 5.9 b0.4 c-0.4 h-0.3 j-0.5 m0.5 n0.5 o0.4 p0.6 q-0.3 r0.4 s0.6 t0.9
sunt 7.3 c0.4 e0.7 h0.8 m0.7 r0.4 s-0.4 t0.4
suntio 7.3 c0.4 e0.7 h0.8 m0.7 r0.4 s-0.4 t0.4
suol 7.0 b0.3
suolai 7.3 b0.4 e0.4
suom 5.6 a1.7 f1.4 h-0.3 j-0.4 l-0.5 p3.0 q0.6 s2.1
suom+ssa 7.3 c0.3 s0.6
suomen 6.2 a1.1 d-0.7 f1.0 i-0.4 l-0.4 n-0.6 o-0.3 p1.5 q0.7 s2.2
suomi 7.3 d0.7 f0.3 i0.7 m0.4 o0.5 t0.5
suomi2 7.3 c0.3 s0.6
suor 4.7 a1.6 b-0.6 c-0.7 d1.8 e1.6 f4.6 g-1.2 i0.7 j-1.0 k-0.5 l0.9 m-0.5 n0.4 o0.7 p1.1 q2.4 r-0.5 s-0.3 t0.8
suor+ja 7.0 b0.9 c0.7 e-0.5 g0.4 h0.3 p0.7 r0.3
suor+nume 7.3 a0.4 c0.5 d0.6 e0.7 f1.7 m0.5 o0.3 t1.3
suor+pala 7.3 d1.1 e-0.4 i0.9
suor+sano 7.0 a0.5 d-0.3 e1.3 f-0.3 i-0.6 l0.6
suor+teil 7.3 a-0.3 b-0.4 d-0.3 e-0.6 g0.5 h0.7 j0.8 m0.8 o0.3 p0.8 r-0.4
suora 7.0 a0.7 c0.4 d1.7 e0.5 f1.6 i1.0 m0.5 p-0.3 q-0.3 t1.2
suoraa 5.2 a2.1 c-0.4 d0.4 e2.1 f4.7 g-0.6 h0.4 i0.5 j-0.3 k-0.3 l0.5 m-0.4 n0.5 o0.3 p0.6 q0.8 r-0.5 t0.5
suorat 7.0 a-0.4 e-0.4 p-0.3 r-0.4
suorit 6.3 a-0.9 b-0.4 c-0.5 e-1.1 f-0.5 g-0.7 i-0.7 j-0.4 l0.9 m-0.6 o0.4 p0.5 q1.9 t-0.4
suos 5.8 a-0.9 b-0.7 d-0.4 e-0.8 g1.8 h2.7 i-0.9 m-0.4 n0.4 p-0.6 r2.4 s1.0
suos+teit 6.2 a-0.4 b-0.4 g1.5 h2.5 m-0.4 n0.5 p-0.4 r1.9 s0.7
suosit 5.9 a-0.5 b-0.6 d-0.3 e-0.6 g0.9 h2.2 i-0.8 m-0.4 n0.4 p-0.5 r1.5 s1.3
suru 6.8 g-0.3 r-0.7
surull 7.0 e0.3 g-0.3 r-0.6
susa 7.3 a0.5 c0.4 d0.5 i0.7
susann 7.3 a0.5 c0.4 d0.5 i0.7
suun 5.1 a1.0 b0.9 c0.6 d0.7 e1.6 f-0.3 g0.6 j1.3 k1.2 l-0.6 n-0.5 p1.0 q1.9 r1.3
suun+aihe 7.3 a0.4 c-0.3 e1.3 j0.7
suun+ei 7.0 b-0.3 e0.4 h0.3 j1.2 k1.1 o0.4 q1.1 s-0.4
suun+ja 7.3 a0.8 e1.2 j0.4 p1.1
suun+on 7.3 a0.5 c0.8 d0.7 j0.7 p0.8
suunni 5.5 a-0.9 d-0.5 e1.3 g1.0 h0.3 i-0.7 j1.2 k1.6 l-0.5 n-0.4 p0.8 q2.2 r1.8 s-1.1
suunta 6.6 a0.7 b0.5 c0.7 d0.5 i1.2 j0.4 p0.6 s-0.3
suur 5.7 b-0.4 c0.4 e-0.8 f-0.4 g0.9 h0.6 n0.3 p0.8 r1.0
suur+kiit 7.3 b0.3 g0.8 n0.9 r0.9 t0.5
suur+kuin 7.3 j0.6 m0.6
suurem 7.0 e-0.4 g0.4 h0.8 j0.5 k0.3 m0.5 q0.6 r0.6
suuri 7.0 e-0.5 i0.9
suurin 6.8 c0.6 d0.5 e-0.5 i-0.4 l0.4 n0.7 p0.8 r-0.4
suvi 6.8 c0.7 d-0.4 f-0.3 g0.9 m0.6 q-0.3 r0.8 t0.8
syda 6.8 c-0.5 d0.6 g0.6 h-0.5 j-0.3 n0.6 r0.7 s0.4
sydame 7.0 c-0.4 d0.7 g0.6 h-0.5 i0.3 n0.6 r0.9 s0.5
syks 5.3 a-0.6 b-0.8 c-1.3 e0.3 f-0.4 g1.4 h2.4 i1.6 l0.5 m-0.5 n0.4 q1.3 r1.6 s-1.1
syks+sama 7.3 a-0.5 b-0.3 e-0.4 g0.5 h1.0 q0.7 r-0.4
syksy 6.8 a-1.0 c-0.4 d-0.5 e-0.5 g0.7 h1.1 i0.5 l0.6 n0.4 p-0.3 r0.8 s-0.3
syksyl 6.1 b-0.5 c-0.6 d0.9 f-0.4 g1.3 h1.2 i1.0 j-0.4 k0.7 n-0.4 p-0.4 q0.5 r1.1 s-0.4
syksyn 6.5 a0.7 c-0.5 e1.1 g-0.6 h-0.5 i0.6 j0.4 n0.5 p0.7 q0.6 r-0.3 s-0.5
synt 6.6 a0.6 b0.5 c0.3 d-0.5 e1.9 h0.4 l1.3 m1.4 o-0.3
syon 7.3 c0.5 d0.4 e-0.4 g0.4 p1.1 r0.4
syss 7.3 d0.8 e0.6 g0.7 h0.8 i0.4
syssyy 7.3 d0.8 e0.6 g0.7 h0.8 i0.4
syy 6.8 a0.6 c0.9 d0.4 e0.6 h0.4 l0.5 p1.1
syy+on 7.3 a0.5 c0.9 d0.7 l0.6 p0.9
syyn 6.6 a1.1 b-0.4 e2.8 f0.5 g-0.5 i2.2 j-0.3 m0.5 n0.4 o0.4 p-0.3 s0.7
syyna 7.0 e0.7 f0.5 m0.5 n0.4 o0.5
syys 5.5 a0.8 b0.5 c2.3 e-1.0 f-0.5 g-1.1 h-0.5 i2.4 k0.7 l1.1 m-0.5 n0.4 o0.6 r-0.9
syysku 6.2 a0.9 c1.2 d0.4 f-0.4 g-1.2 i1.5 j-0.4 l0.3 o0.9 p0.7 r-1.0 s-0.3
syyslo 7.0 a0.7 b0.8 c1.3 e-0.5 i0.4 p-0.3 s0.6
syysta 6.3 a-0.7 d-0.4 e-1.0 h-0.4 i0.9 j0.6 k1.0 l1.0 m-0.3 n0.4 p-0.5 q0.5 s-0.4
syyt 5.9 a0.7 c0.7 d-0.5 e-1.1 h-0.4 i0.8 j1.6 k-0.3 m0.6 q-0.4 s-0.4
syyta 7.3 e-0.3 g0.7 j0.6 m0.9 p0.6 r0.8
syytet 7.3 g-0.4 n0.4
syytta 6.6 a0.3 b0.6 e-0.5 g-0.3 j2.0 r-0.4
t 5.2 a-0.9 b0.7 c0.7 d0.8 e-0.6 f0.4 g-0.4 h1.7 i-0.9 j-0.7 k2.1 m-0.6 o0.7 p-0.4 q0.3 s0.6
t+oona 7.3 b0.4 d0.9 e-0.4 s0.5
taa 6.8 a1.5 c0.5 d-0.3 e-0.4 f0.6 i1.8 k0.5 s-0.4
taa+oli 7.3 a1.0 c-0.3 i1.3 k0.6 r0.3
taal 5.5 b-0.7 d0.6 e-1.3 g1.6 i-1.5 j-0.8 k-0.4 l0.5 m-0.4 n0.9 p1.1 q1.1 s1.0 t-0.4
taal+on 7.0 a-0.4 c-0.3 e-0.6 g-0.4 l0.9 p-0.5 r-0.3
taalla 5.5 b-0.7 d0.6 e-1.2 g1.6 i-1.4 j-0.8 k-0.4 l0.5 m-0.4 n0.9 p1.1 q1.1 r0.4 s1.1 t-0.4
taas 5.1 c1.1 d-0.6 e1.6 g-0.5 h-0.4 i-1.3 j-1.0 k0.7 l-0.6 m-0.4 o1.1 p-0.7 t0.6
taha 5.3 a0.5 b-0.7 c1.5 f0.7 g-1.0 h0.9 i2.1 j-0.7 k-0.5 l-0.7 m0.5 n-0.6 p-0.4 q0.5 r-0.3 t0.9
taha+vies 6.6 a-1.2 d-0.9 f-0.4 j-0.3 m-0.3 p-0.3
tahan 5.6 b-0.5 c1.1 d0.4 e-0.6 f0.9 g-0.8 h1.2 i1.6 j-0.3 k-0.4 l-0.5 m0.7 n-0.4 p-0.7 q0.7 s-0.5 t1.0
tahans 6.6 a0.5 e0.7 i0.9 j-0.4 p-0.4
tahd 6.5 a-1.2 b-0.4 d-0.5 g1.1 h0.5 i-0.5 j-0.4 n0.5 p-0.3 q0.4 r1.8 s-0.6
tahd+arvo 7.0 a-0.5 g-0.5 h0.5 m0.4 o0.5 q0.3
tahden 6.8 a-0.9 b-0.4 d-0.4 g0.4 h0.5 i-0.4 n0.5 q0.5 r1.0 s-0.4
taht 5.8 a0.5 b0.6 g0.6 h1.4 i-0.7 j-0.6 k-0.4 n0.9 p-0.6 r0.8 s3.3
taht+ja 6.8 a-0.6 e-0.5 g1.6 r1.6 s0.5
tahtea 6.1 a-0.4 b0.7 c-0.5 d-0.6 f-0.4 g0.5 i-0.4 j-0.4 p-0.4 r0.4 s1.6
tahtoo 7.3 a-0.3 c0.3 g0.4 h1.8 m0.5 n1.4 o0.4 r0.7 t0.3
tai 4.9 a2.0 b1.2 c2.2 d0.3 e-0.7 f-0.7 g-1.6 h-0.4 k-0.8 l-0.6 m1.1 n-0.6 o-0.4 q-0.5 r-1.2 s1.4
tai+ei 7.0 a0.6 d0.7 e0.4 s0.4 t0.5
tai+sitt 7.3 i0.6
taid 6.8 b0.5 c-0.4 d0.8 e0.5 i0.3 p-0.3 q0.8 s1.4
taid+olla 7.3 c0.6 e-0.5 g0.4 h0.8 k0.4 q0.7 r0.7
taidan 7.0 a0.4 b0.5 c-0.3 d0.9 e0.6 g-0.3 i0.4 s1.5
taim 7.3 a0.3 g0.4 h0.7 i0.7 o0.5 r0.4
tain 7.3 b1.0 f0.4 l0.9 s1.0 t0.3
taina 7.3 b1.0 f0.4 l0.9 s1.0 t0.3
tait 5.5 a-1.2 d-0.4 e-1.1 g2.5 h0.9 i0.8 j-0.7 m-0.4 n-0.3 o0.8 p-0.8 r2.7 s-1.0 t0.9
tait+olla 6.8 a0.3 c0.5 e-0.5 f0.5 g0.4 h0.6 i1.0 r0.4
tait+on 7.3 a-0.8 e-0.4 g1.4 r1.6
taitaa 6.6 c0.4 e-0.5 f0.5 g0.8 h0.5 i1.0 r0.7
taitta 6.5 b0.3 d-0.5 e-0.6 f-0.3 g0.9 i0.6 m-0.4 o0.5 r0.9 s-0.4 t0.9
taitto 6.8 a-1.1 e-0.5 g1.1 i-0.4 j-0.3 p-0.3 r1.4 s-0.4
taiv 7.0 e-0.4 g0.4 s0.9
taju 7.3 a-0.6 g0.7 r0.7
tajusi 7.3 a-0.6 g0.7 r0.7
taka 4.9 a0.6 b0.3 c1.4 g0.4 h0.6 i-0.3 j1.5 k-0.4 m1.3 o0.8 p1.3 q-0.7 r0.5
taka+ja 6.8 b-0.3 c-0.4 g0.5 h1.0 j0.7 l0.4 m-0.4 r0.5
takais 5.3 a1.0 b0.8 c2.1 g-0.9 j1.3 k-0.3 m1.9 o1.1 p1.2 q-0.6 r-0.7
takana 7.0 a-0.4 c-0.5 g1.1 h1.0 l0.5 m-0.4 r1.3 t0.4
takaut 7.3 a0.7 e1.0 j1.0
taki 5.4 a-0.5 b-0.3 c0.6 d-0.8 g-0.7 h0.4 i-1.1 k0.5 l1.4 m0.6 n1.2 q-0.3 s-1.1
takia 5.5 c0.6 d-0.7 g-0.5 h0.5 i-1.0 j0.3 k0.6 l1.6 m0.7 n0.7 s-1.0 t0.5
takk 6.8 a-0.5 d-0.4 f0.6 g0.4 j0.5 p0.6
taks 6.2 a1.1 b4.3 c-0.4 h0.5 i0.8 m1.3 n0.7 p0.3 r0.5 t0.6
taksik 7.3 b0.6 c0.3 g0.4 h1.0 o0.5 r0.6 s0.4 t0.5
taksil 7.3 a0.4 b2.0 c-0.4 e0.8 m0.7 n0.6 q0.5 r0.5 t0.3
taku 6.3 a0.8 e1.7 f1.3 g-0.4 h0.9 i-0.8 j0.6 k0.5 m0.8 p0.7 q0.4 t-0.3
takuuk 7.3 d0.6 e-0.4 s0.5
talk 6.8 a-0.4 e-0.3 g-0.3 k-0.4 s-0.3
talkoi 7.3 a-0.4 d0.4 k-0.4 m0.3
talkoo 7.3 r-0.4
tall 4.5 a0.4 b-0.9 d-1.1 e0.3 f-0.6 k0.8 l2.6 n0.3 o-0.6 q1.0 r0.7 t1.3
tall+hetk 6.8 a0.3 e0.9 i-0.4 n-0.3 p0.9 q0.3 r-0.4 t0.3
tall+kert 6.1 a-1.1 b-0.6 c-0.3 d0.8 f-0.3 g-1.3 j-0.3 l2.1 n-0.5 o-0.4 p-0.6 r-0.9 s-0.5 t0.4
tall+kirj 7.3 c1.0 e-0.6 j0.8
tall+viik 6.5 d-0.3 h-0.4 i-0.4 l0.8 n0.5 q-0.4 s0.4 t0.4
talla 5.1 e-0.5 f-0.6 i0.7 j-0.6 k0.4 l2.1 m-0.3 n-0.4 o-0.6 p-0.5 q-0.4 t1.7
tallai 6.1 a1.2 c-0.5 d-0.5 e-0.5 i-0.8 k-0.3 m0.9 r0.5 s0.5
talle 7.3 c0.6 e0.8 g-0.3 q0.7
tallen 7.0 b-0.3 e0.6 q-0.5 t0.4
talles 7.0 a-0.7 k0.8 l0.6 m0.5 n0.7 q1.6
tallin 7.3 g0.4 h0.6 i0.5 q0.7 r0.8
talo 4.2 a-1.3 b0.4 c1.1 d-0.7 e-0.5 f1.8 g0.4 i1.2 j-0.9 k0.4 m0.5 n-0.4 o0.8 p-1.0 q-0.5 r0.9 s-1.4 t-0.6
talo+hall 7.3 c1.5 e0.8 i-0.3 j0.4
talo+on 5.9 a1.5 b0.4 c0.9 f-0.3 g-0.7 i1.7 k0.8 r-0.6 s-0.3
taloa 7.3 b1.1 c0.3 e0.6 h0.4 i-0.4 n0.4 o0.3 r0.3 s0.4 t0.6
talon 6.6 a-0.7 e-0.6 g0.4 i-0.4 j-0.3
talonm 5.5 c0.5 e0.3
taloon 6.8 d-0.5 e0.9 i1.9 k-0.3 r0.7
taloss 6.8 a-1.1 c0.5 d-0.4 h0.9 i-0.9 j-0.3 l0.6
talost 7.3 a-0.4 f0.5 k0.7 o0.5
talous 5.5 a0.8 b1.2 c0.6 e-1.0 f2.9 h-0.7 i1.4 k0.8 m1.7 o0.8 q-0.4 s-0.4 t-0.5
taloyh 5.9 b-0.5 c0.5 e-0.3 h-0.4 i0.9 n-0.3 o-0.4 p-0.7 s-0.7 t-0.5
talt 6.6 a0.6 b-0.3 c0.8 d0.5 e1.2 g-0.6 i0.7 s0.5
taltee 6.8 a0.4 b-0.3 c0.4 d0.6 e1.0 g-0.5 s0.5
talv 6.5 b-0.4 c1.4 d-0.5 f-0.4 g0.5 h0.8 i-0.3 j-0.4 k-0.4 m0.4 p1.4 r0.9 s-0.4
talven 7.3 g0.4
tama 3.9 a1.9 b2.3 d-0.5 e2.7 f3.5 g-0.6 h-0.4 i0.8 m-0.9 n0.8 o0.3 p-1.0 s-0.7
tama+ei 7.0 a-0.6 d-0.3 e-0.4 f-0.3 g0.4 h0.3 r0.4
tama+kirj 7.3 c0.5 e0.4 i0.7 s0.9
tama+lask 7.3 e0.9 f0.6 g1.6 k0.4 l-0.4 m-0.3 n1.5 p-0.5 q1.4 r1.9
tama+mene 7.0 e0.8 f1.4 i-0.7 n1.2 p-0.4
tama+nyt 7.0 d-0.4 i0.7 t0.5
tama+oli 7.3 a0.4 c0.5 e0.8 i0.4
tama+on 5.4 b-0.5 d-1.3 e2.3 g-0.5 i-0.7 j0.9 k-0.6 m-0.6 n-0.7 o-0.4 r-0.4 s-0.6 t0.4
tama+vies 6.3 a-1.0 b-0.3 c-0.4 f0.4 i-0.5 m0.4 p0.7 t0.3
tama+vuod 7.3 a0.6 b1.8 e-0.4 i0.7 k1.0
taman 4.8 a1.5 b1.1 c-0.8 d1.8 e1.0 f3.5 g-0.4 i0.3 k0.6 l1.1 n0.5 o-0.5 p-0.5 s-1.3
tamm 5.3 a-1.3 b0.7 e-0.7 f-0.5 h1.8 j-0.8 k0.6 l2.3 m-0.4 n0.3 o0.4 p-0.4 q0.6 s-0.8
tammel 7.3 r-0.3
tammik 5.5 a-1.1 b0.9 c0.4 e-0.6 f-0.8 g0.5 h2.1 j-0.6 k0.7 l2.5 n0.4 o0.6 q0.5 s-0.7
tamp 6.5 c0.4 d-0.7 e1.3 f0.7 g1.1 h2.2 l-0.3 n-0.4 p-0.3 r1.1 t-0.4
tamper 6.5 c0.4 d-0.7 e1.3 f0.7 g1.1 h2.2 l-0.3 n-0.4 p-0.3 r1.1 t-0.4
tan 6.5 b0.3 d-0.6 g-1.1 i-0.5 o-0.3 p0.3 r-0.7 s1.0 t0.9
tana 4.6 a0.5 b-0.3 c1.5 f0.5 g-0.8 i-2.0 l-0.6 m0.5 n2.2 p-1.5 q1.8 r0.6 s-0.7 t4.5
tana+ilta 6.8 b0.5 c-0.5 d0.6 f0.7 g-0.6 m-0.4 n2.9 p-0.5 s-0.4 t0.3
tana+klo 7.3 c-0.4 d-0.4 e0.8 n-0.3 r0.3 t1.6
tana+vuon 7.0 a0.8 b0.3 c2.1 f-0.3 l0.5 m0.4 o0.4
tanaan 4.7 b-0.5 c0.7 f0.6 g-0.6 h0.3 i-1.8 l-0.6 m0.7 n1.7 o-0.3 p-1.2 q2.2 r0.5 s-0.4 t4.2
tane 7.3 a-0.4 c0.5 e-0.5 g0.6 h0.7 i-0.4 r0.6 t0.5
taneli 7.3 a-0.4 c0.5 e-0.5 g0.6 h0.7 i-0.4 r0.6 t0.5
tans 6.3 b1.1 d-0.6 e0.4 f-0.4 g0.7 h0.8 i-0.3 k0.3 l1.5 m1.2 n1.4 q0.7 s0.4 t-0.3
tanssi 6.5 a-0.6 c-0.5 d-0.4 g0.7 h0.9 l0.4 n1.6 p0.4 q0.6 s0.5
tapa 5.0 a0.4 b-0.5 c0.4 d-0.6 e1.9 g0.3 h1.1 i0.6 j0.7 k1.4 l0.5 n1.6 p-0.5 q0.5 r0.7
tapa+ja 7.3 a0.4 e1.0 i1.2 j0.8
tapa+saat 7.3 e0.8 g0.7 h0.5 l0.6 m0.4 r1.0 t0.5
tapa+vali 7.3 k1.0 l1.2
tapaam 6.5 b-0.4 c0.5 d-0.3 e0.5 g-0.6 i1.2 k1.8 l0.9 r-0.7 s0.7
tapaht 5.9 a-0.6 b-0.6 e1.0 g0.8 h1.0 i0.7 k0.5 m0.4 n1.5 p-0.5 r1.1 s-0.5
tapana 7.3 c0.6 d0.4 e-0.4 g-0.4 p1.0 q0.9 r-0.4
tapani 7.3 d-0.3 e0.4 g0.4 h1.0 o0.3 r0.5 t0.3
tapauk 7.3 a0.6 b0.9 e1.1 j1.7
tapp 7.3 d0.3 g0.7 l0.3 r0.6
tappel 7.3 d0.3 g0.7 l0.3 r0.6
tari 6.8 a1.4 e0.6 g-0.6 r-0.3 s3.1
tarina 6.8 a1.4 e0.6 g-0.6 r-0.3 s3.1
tarj 4.4 a-0.4 b1.3 c-0.3 d0.7 e-1.1 f0.6 g-0.9 h2.0 i1.9 j-1.1 k1.6 l0.7 m0.4 o-0.5 p-0.5 s-1.6 t1.2
tarj+hyva 7.0 a-0.3 b-0.4 c-0.3 g0.4 h1.2 l0.8 n1.4 q-0.5 r0.8 t0.9
tarj+ja 7.0 b0.6 c-0.3 h0.6 i0.4 k1.1 t0.4
tarj+kolm 7.3 e0.4 i0.5
tarj+luki 7.3 a0.6 e-0.5 i-0.4 p0.4
tarj+luva 7.3 a0.5 b-0.4 c1.7 d0.6 i-0.5 k-0.3 s-0.3 t0.6
tarj+munk 7.3 a-0.3 g0.9 i-0.3
tarj+mutt 7.3 b0.5 i2.2 r-0.3
tarj+muua 7.3 b0.3 g0.6 h0.7
tarj+oli 7.3 a0.9 b2.9 g-0.3 m1.4
tarj+on 7.3 a-0.4 e-0.4 g0.5 r0.6
tarja 7.0 c0.6 d0.8 j0.5 k0.4 l0.9
tarjoa 7.0 a0.3 d0.8 e-0.4 i1.3
tarjoi 7.3 a-0.5 g0.5 k1.2 r0.6
tarjos 7.0 d0.5 e-0.3 g0.8 i0.5 r-0.4
tarjot 7.3 e-0.3 i1.0
tarjou 4.6 a-0.5 b1.8 d-0.3 f0.9 g-0.9 h2.5 i0.3 j-1.2 k0.8 l0.4 m0.6 n0.5 o-0.5 s-1.3 t1.2
tark 4.7 a-1.3 b-0.4 c-0.5 d-0.4 e1.7 f1.4 g-1.4 i-1.1 j-1.1 k-0.5 l-0.7 n0.6 o2.6 p-1.4 r-0.4 t1.0
tark+ja 7.3 g-0.4 n0.5
tark+mutt 7.3 a0.4 b0.6 d0.7 i0.6 j0.9
tark+oli 7.3 a-0.6 f-0.3 g0.8 h0.4 r0.8 s0.8
tark+sen 7.3 a-0.6 d-0.3 g0.6 k0.4 q0.4 r0.5
tark+vain 7.3 a-0.4 e-0.3 f0.6 g-0.4 i-0.3 o1.3 r-0.4
tarkas 6.2 a-1.0 b-0.4 f1.5 i-0.6 j-0.5 n0.7 o0.6 p-0.4 q-0.4 s-0.5 t1.1
tarkis 5.5 a-1.0 b0.7 e0.4 f0.8 g-0.8 h-0.4 i-1.1 j-0.5 m1.0 o0.8 p-1.1 q1.3 s-0.7 t0.6
tarkka 6.6 a0.3 e1.0 g-0.6 i0.3 l-0.6 m-0.4 o3.3 p0.4 q-0.4
tarkoi 6.2 b-0.6 e2.1 f-0.7 i-0.8 j-0.4 l-0.4 m-0.4 o0.4 p-0.4 q-0.4 r0.4 s1.1
tarp 7.0 b0.8 e-0.4 r-0.3
tarp+ja 7.3 b0.9 e-0.3 i0.4
tarpee 7.0 b0.8 e-0.4 r-0.3
tarr 7.0 b-0.3 c1.1 e-0.4 g-0.6 h0.3 i-0.4 k0.7 q-0.3 s0.5 t-0.3
tart 7.3 a0.3 c-0.3 d0.5 e0.8 f0.4 h-0.4 l0.5 o0.5 t2.3
tarv 4.0 a-3.4 b-1.6 c-1.4 d-1.0 e-1.9 f-0.7 g-1.0 h2.6 i-1.2 j-1.0 n0.6 o1.9 p-1.7 q0.9 r-0.5 s-1.8 t2.1
tarv+apua 7.3 l0.3 q0.4 t0.6
tarv+kaan 7.3 e-0.4 n0.3 t0.8
tarv+kara 7.3 j0.5 m0.8 p0.6
tarv+kirj 7.3 d1.4 f0.6 g-0.4 h2.1 i-0.3 k-0.4 n0.9 o-0.7 r0.6 t0.7
tarv+lask 7.3 a-0.4 c-0.5 d-0.3 f-0.4 o3.0 q0.3
tarv+main 7.3 a-0.3
tarv+olis 7.3 a-0.5 e-0.4 f0.5 h0.5 k0.5 l0.3
tarv+sen 5.5 i-0.3 q0.6
tarv+siih 7.0 a-0.5 d-0.3 e0.4 n-0.3 o0.6 t0.4
tarv+siit 7.3 a-0.5 d0.3 j-1.1
tarv+tarj 7.3 l0.4 t-0.3
tarv+tehd 6.8 a-0.9 c0.4 d-0.5 e-0.4 g-0.5 h0.3 i-0.9 j-0.4 n0.4 o0.5 p-0.3 t-0.5
tarv+teil 7.3 d-0.4
tarv+vara 7.3 a0.3 d1.6 g0.4 h0.8 i-0.3 k1.4 r0.5
tarv+vast 6.5 c-0.5 d-0.7 e-0.7 f-0.4 g-0.6 i-0.3 m-0.3 q0.3 t-0.3
tarvii 7.3 a-0.6 e-0.5 g0.5 h0.7 k0.6 o0.3 r-0.4 t0.8
tarvit 4.1 a-2.9 b-1.5 c-1.4 d-0.7 e-1.6 f-0.9 g-1.1 h2.1 i-1.1 j-0.9 n0.7 o1.9 p-1.6 q1.1 s-1.7 t1.7
tasa 6.8 b-0.5 f-0.5 g-0.3 h0.5 i-0.3 l-0.5 m-0.4 o0.7 p-0.3 q0.4 r0.3 s-0.4
tase 6.8 a-0.8 c-0.6 d-0.3 e-0.7 i-0.4 j-0.4 k0.5 q0.4 t1.1
task 7.3 e0.8 g-0.3 n0.8 p1.0 r-0.3 t-0.4
tasm 7.3 e0.8 f0.4 j0.4 l0.8 o1.4 p1.0 t0.7
taso 6.8 a0.7 c0.4 d0.7 e1.1 g-0.5 i1.6 l0.8 r-0.4
tasois 7.3 c0.7 d0.9 i0.7 l0.9 p-0.3
tass 5.0 b0.5 c0.3 f-0.4 g-0.9 h-0.6 i1.2 j-0.4 l-0.4 m-0.3 o0.6 p-1.2 q-0.3 s-0.5 t0.6
tass+kaup 7.3 a0.6 e-0.6 s1.0
tass+kuus 7.0 a-0.4 b0.7 j0.8
tass+nyt 7.3 a0.4 b0.6 i0.6 j0.6
tassa 5.1 a-0.5 b0.7 c-1.0 d-0.4 e-0.4 g-0.9 h-0.5 i1.5 j-0.3 l-0.3 o0.7 p-1.1 q-0.6 r-0.4
tassul 7.3 e0.6 g0.3 r0.3 t0.8
tast 4.8 a3.3 b0.8 c0.4 d1.2 e1.9 f1.7 g-1.7 i0.8 j1.8 k-0.4 l-0.5 m0.4 o-0.8 p0.7 r-1.7 s3.9 t-0.6
tast+etee 7.3 a-0.4 e0.5 f0.6 i-0.3 j0.6 p0.7
tast+nyt 7.3 c1.1 f1.1
tast+on 7.3 a0.3 d0.6 e0.6 i0.7 j0.6 s0.9
tast+puhu 7.3 a0.7 b1.0 e2.0 g-0.5 p0.6 s1.6
tast+sent 7.3 e-0.4 s-0.3
tast+tule 7.3 g0.5 h0.6
tasta 4.8 a3.3 b0.8 c0.4 d1.2 e1.9 f1.7 g-1.7 i0.8 j1.8 k-0.4 l-0.5 m0.4 o-0.8 p0.7 r-1.7 s3.9 t-0.6
tata 5.6 a0.5 b0.7 d0.6 i0.7 j-0.6 l0.4 m0.4 n0.7 o-0.4 r-0.5 s-0.9
tate 7.0 a0.5 c-0.4 e1.5 i0.6 j0.6
taten 7.0 a0.5 c-0.4 e1.5 i0.6 j0.6
tati 7.0 e0.9 g1.3 h0.8 n-0.3 q1.7
taul 6.5 b0.7 c0.8 e-0.8 g0.4 h0.5 i0.4 n0.4 r0.5 s0.5
tauluk 6.6 a0.4 b0.8 c0.5 e-0.7 i0.4 s0.6
taun 7.3 c0.6 d-0.4 e-0.5 s0.6
tauno 7.3 c0.6 d-0.4 e-0.5 s0.6
tauo 7.3 e0.5 l1.0
tava 6.1 a-1.5 c-0.4 d-0.6 e-1.0 f-0.6 i-0.8 k0.6 l1.0 n-0.4 o1.5 p-0.6 r0.9 s-0.4 t0.4
tavall 6.8 a-0.7 e-0.3 k0.3 l0.9 o1.3
tavara 7.3 a-0.6 b0.4 h-0.3 i-0.5 j-0.4 t0.5
tavata 7.3 a-0.7 d-0.5 e-0.7 f-0.6 g0.7 j-0.3 l0.4 o0.5 r1.3
tavo 6.6 a-0.6 b-0.6 c-0.3 d0.8 e0.5 f1.2 h0.9 i-0.6 j-0.5 k0.5 l0.3 n-0.6 o0.8 p-0.4 r0.6 s-0.3 t0.5
tavoit 6.8 a-0.5 b-0.6 c-0.5 d1.1 e0.6 f1.1 h0.5 i-0.5 j-0.4 k0.6 l0.4 n-0.4 o0.5
tayd 7.3 a-0.7 c-0.4 e-0.5 g2.1 k0.7 n-0.5 o1.1 p-0.3 r3.0 s-0.3 t0.6
tayn 6.6 a-0.5 d-0.5 h0.5 i-0.4 j-0.4 n-0.3 o0.8 p-0.3 q0.6 r0.9 t1.0
taynna 6.6 a-0.5 d-0.5 h0.5 i-0.4 j-0.4 n-0.3 o0.8 p-0.3 q0.6 r0.9 t1.0
tays 6.2 a0.3 b-0.3 c1.7 d-0.4 f-0.3 g0.9 h0.5 i-1.0 j1.0 k1.2 m-0.3 n-0.3 p0.6 q-0.7 r1.3 s-0.3 t-0.3
taysim 6.6 a1.1 c1.8 e0.4 h0.4 i-0.6 j1.3 o0.4 p0.9 q-0.5
taysin 7.0 a-0.8 g0.9 i-0.4 k1.5 r1.3
tayt 5.5 a1.1 b-0.8 e0.5 i1.4 j1.0 k-0.5 o-0.6 p-0.3 q-0.7 r1.0 s-1.0 t-0.4
tayt+loma 7.3 d0.3 i0.5
tayt+myon 7.0 a0.3 g0.3 i1.2 r0.4
tayt+sano 7.3 a0.9 c1.0 e-0.4 g-0.8 r0.5
tayt+sopi 7.3 a0.4 e1.3 j0.6 p0.4
taytta 6.5 c-0.4 g-0.7 i0.5 j1.6 p0.3 r-0.7 s-0.4
taytty 7.3 a0.5 c-0.3 e1.2
taytyy 6.3 a0.4 b-0.5 c0.7 e-1.0 g0.7 i0.6 j-0.4 n0.4 o-0.5 p-0.5 q-0.6 r2.2 s-0.5
te 4.7 a0.3 b-0.8 c0.3 d1.7 e1.6 f1.5 g1.8 h1.2 j3.6 l0.4 m0.9 n0.5 p0.4 r2.5 t1.0
te+ette 6.8 a1.0 d1.7 e1.2 g-0.4 i0.4 j2.7 p-0.3 r-0.4 s1.6
te+olet 7.3 a-0.5 c0.7 d-0.3 e-0.4 g0.7 i-0.5 l0.9 r0.8
te+oott 7.0 a-0.8 c0.6 d0.7 e-0.8 g1.3 h0.6 i-0.4 j-0.4 k0.4 l-0.4 m-0.3 n1.0 p0.8 r1.8 s-0.4 t0.6
te+otit 7.3 a-0.5 g0.4 r0.4
te+vast 7.3 a0.3 c0.4 d0.4 f0.5 j0.6 m0.5
team 6.3 b-0.4 d2.2 e-0.6 g-0.6 i-0.6 j-0.3 k3.7 l-0.3 p-0.4 s-0.4 t0.9
teams 7.3 a-0.5 k1.6 t0.9
teamsi 6.6 a0.5 b-0.4 d2.4 e-0.5 g-0.5 i-0.5 k2.3 m0.4 p-0.3 s-0.3
teat 7.3 d0.3 i0.5
teatte 7.3 d0.3 i0.5
teem 6.1 a0.9 b0.8 c1.1 d1.5 e0.9 g-0.5 i0.5 j0.7 m1.0 o-0.4 p0.4 s-0.5
teemme 6.3 a0.4 b0.9 d1.6 e1.1 g-0.4 i0.7 j0.8 m1.1 p-0.4 q0.3 s-0.4
teemu 7.3 a0.6 c1.1 p1.0
teen 6.5 a0.7 b0.5 c0.8 e-0.9 f2.7 g-0.4 i-0.8 j1.3 k0.5 m0.9 t-0.4
teet 5.8 a-0.7 b-0.4 c-0.4 f-0.4 g1.0 h0.9 i0.8 j-0.9 k-0.5 l0.3 n-0.4 o0.3 p-0.6 q0.7 r1.8
teet+te 7.3 e0.4 g-0.3 i0.4 l0.7 m0.7 q0.5
teet+uude 7.3 a0.3 e0.7 o0.7 q0.7 s1.0
teette 6.2 a-0.4 c-0.3 e0.4 g-0.5 h-0.4 i0.6 j-0.8 l0.5 m0.4 p-0.4 q1.0 s0.4
tehd 5.1 a-0.5 c1.1 d-0.4 e0.4 f-0.4 g0.7 h0.6 i0.3 m0.9 n-0.4 o0.8 p-1.3 q0.4 r1.4 s0.5 t0.7
tehd+joul 7.3 b0.4 i1.1 r-0.3
tehd+mita 6.8 a-0.9 c0.4 d-0.5 e-0.4 g-0.5 h0.3 i-0.9 j-0.4 n0.4 o0.5 p-0.3 t-0.5
tehda 5.9 a-1.0 b-0.7 c0.5 e0.9 f-0.3 g1.1 i-1.5 j-0.6 m-0.3 p-0.8 r2.0 s0.5 t1.3
tehdaa 5.8 a0.7 b1.0 c0.8 d-0.6 h0.5 i2.1 j0.8 l-0.4 m1.3 o0.7 p-0.6 t-0.5
tehk 5.9 a0.9 b-0.5 c0.7 d1.0 e2.2 f0.7 h2.1 i-0.7 j-0.7 l0.7 m1.0 n0.6 o0.6 p-0.7 r1.0 s-0.7 t1.7
tehk+jota 7.3 a1.2 d-0.4 e1.9 f0.3 m0.4 o0.4 r-0.4 t1.6
tehkaa 5.9 a0.9 b-0.5 c0.7 d1.0 e2.2 f0.7 h2.1 i-0.7 j-0.7 l0.7 m1.0 n0.6 o0.6 p-0.7 r1.0 s-0.7 t1.7
tehn 6.2 a1.0 b-0.5 c-0.4 d0.6 g-0.6 i1.2 k0.5 p-0.3 r-0.5 s0.8
tehn+asia 7.3 a0.4 e1.0 j1.3
tehn+tata 7.3 a0.5 i0.5
tehnee 7.0 a0.9 b-0.3 d1.0 e0.7 g-0.3 i1.2 j1.2 s-0.3
tehnyt 6.6 d-0.4 e-0.6 g-0.3 j-1.2 k0.6 r-0.3 s1.1
teht 4.7 c0.6 d0.9 e1.2 f-0.4 j1.3 l0.4 m0.6 o1.8 p2.0 q1.3 r0.4 t0.3
teht+ja 7.0 a0.4 b1.2 c0.5 d-0.5 f0.3 k0.3 m1.1
teht+uude 7.3 a0.5 e1.2 g-0.3 p0.9
tehtaa 7.3 r-0.3 t0.7
tehtav 7.0 c-0.3 d0.4 e-0.4 i0.6 j-0.4
tehtii 6.5 a0.7 b1.0 d-0.5 e1.1 g-0.4 i-0.3 j0.9 m1.3 o1.0 p1.1 q1.3 s0.6
tehty 5.1 a0.5 c0.8 d1.5 e1.3 f-0.6 g0.6 h-0.4 j1.0 l0.4 o1.5 p1.5 q0.7 r0.7
teid 3.6 a2.2 b1.9 d0.8 e3.2 f2.3 g2.0 h3.6 i1.7 j3.6 k0.7 l1.4 m0.4 n0.8 o1.4 q0.7 r3.2 s2.7 t1.2
teid+aika 7.0 a-0.7 c-0.3 g1.3 h1.6 i-0.4 r1.3
teid+asia 7.3 a0.7 e-0.4 g-0.3 i1.1 p1.0 s1.7
teid+ei 6.6 a-0.5 b-0.4 c0.5 d0.5 e0.4 g-0.7 j-0.5 m0.4 o1.1 s-0.3
teid+hinn 7.3 b2.3 e-0.7 f1.0 i1.6 j-0.4 s-0.4
teid+joht 7.3 d-0.3 e0.9 f1.1 i0.5
teid+kans 6.8 a-0.9 b0.3 g-0.5 h-0.4 i-0.7 m-0.4 n0.8 q0.7 t0.5
teid+laki 7.3 a-0.4 f0.6 g0.5 j-0.4 k0.5 l0.5 q0.5 r0.9
teid+lask 6.2 a-0.7 b-0.4 c0.3 d-0.5 g-0.7 i-0.6 j-0.4 k0.7 l0.5 o4.1 q0.7 r-0.4 s-0.4 t1.4
teid+mies 7.0 e1.0 j0.7 s-0.4 t0.7
teid+muka 7.3 a-0.4 d0.4 e-0.3 g0.5 h1.5 k1.1 r0.6
teid+nime 7.3 g0.5 h0.9 i0.4 r0.3
teid+nume 7.3 a-0.6 g1.1 h0.7 r1.0 s0.5
teid+omas 7.0 a0.6 b0.9 c0.9 d0.7 e0.4 h0.5 i0.7 j-0.3 m1.1 p0.4
teid+osuu 7.3 d0.6 e0.4 j0.4 l1.0 n0.7
teid+piir 7.3 a0.6 e1.1 g-0.4 p0.6 s1.4
teid+puhe 7.3 a-0.7 g1.0 h1.3 r0.9
teid+puol 7.3 a0.4 d1.3 e-0.3 f0.7 i1.1
teid+refe 7.3 a0.5 d1.0 e1.0 i0.7 j0.6
teid+sopi 7.3 b0.6 e-0.4 i0.4 j0.9
teid+sovi 7.3 h0.8 i-0.4 j1.3 r0.4
teid+suun 7.3 a-0.6 c0.7 d0.7 e-0.9 g1.6 i-0.3 j-0.6 p0.7 r1.7 s-0.3
teid+teke 7.3 a-0.5 g1.2 k0.7 r0.9
teid+todi 7.3 a1.0 d0.4 e0.4 j1.4
teid+vast 7.0 a0.8 c1.1 e1.0 f0.5 g-0.3 i-0.4 j1.5 s-0.4 t0.8
teid+virh 7.3 j0.7
teidan 3.7 a2.6 b2.2 d-0.3 e3.5 f2.6 g1.3 h2.4 i1.9 j2.7 k0.4 l1.6 m0.4 n1.0 o1.5 q0.9 r2.3 s1.9 t1.4
teidat 5.6 b-0.6 d1.7 f-0.4 g1.2 h2.3 i-0.4 j2.2 k0.7 l-0.4 n-0.4 o-0.4 p-0.4 r1.6 s1.5
teih 6.2 a0.9 b0.4 d0.6 e0.4 f0.7 g0.6 j1.6 m0.4 p-0.4 r0.9 s-0.4
teih+yhte 7.0 a0.9 d-0.3 e0.5 i-0.5 j1.7
teihin 6.2 a0.9 b0.4 d0.6 e0.4 f0.7 g0.6 j1.6 m0.4 p-0.4 r0.9 s-0.4
teij 7.3 a-0.3 g0.8 r0.9
teil 3.5 a2.1 b0.7 c2.3 d4.3 e0.7 f2.1 h1.2 i2.0 j1.7 l2.3 n2.2 o0.4 p0.4 q-0.4 r0.6 t0.9
teil+aika 7.3 a-0.3 g0.8 k0.7 r0.7
teil+ei 7.3 c-0.4 d0.7 i0.6
teil+eika 7.3 a-0.3 c0.5 d-0.4 e-0.6 g0.5 h0.7 o0.3 r-0.4
teil+ja 7.3 a0.3 d0.7 e0.9 j0.6 s-0.3
teil+jo 7.0 d0.4 i0.5 j0.6 r-0.4
teil+myos 6.8 a-0.8 b-0.4 h2.2 i-0.6 j-0.4 k0.6 n-0.3 p-0.4 r1.1 s-0.6
teil+oike 7.3 a0.4 c-0.3 d1.0 f1.1 n0.5 r0.4 s-0.3
teil+oli 7.3 d0.4 i0.7
teil+on 5.9 a1.3 b1.5 c-0.3 d-0.9 e0.5 f2.1 h0.9 i-0.8 j-0.6 p0.8 r-0.4 s1.3 t0.3
teil+perj 7.3 a-0.7 g-0.4 n2.0
teil+puut 7.3 c0.8 e-0.9 f1.2 n-0.3 q0.4 t0.5
teil+tays 7.3 a0.6 c1.0 e0.7 j1.3
teil+tule 7.3 e0.5 p0.6
teil+tuli 7.3 c0.9 i1.0 p0.6
teil+tull 7.3 a0.3 d0.7 k1.3 l-0.3 n0.7 o2.1 r0.7 t-0.4
teil+vaat 7.3 a0.8 d-0.4 e0.7 g-0.4 j1.5 s1.2
teil+varm 7.3 a-0.4 f0.5 k0.7 n-0.4 o0.3 q0.6
teil+vast 7.3 a-1.2 b0.3 d-0.4 k0.3 l1.2 n1.4
teil+viim 7.0 d0.6 e0.5 i0.7 l1.4 n0.8
teilla 4.4 a0.9 c1.7 d3.1 e-1.6 f2.6 g-1.7 i-0.3 j-2.2 l1.7 m1.4 n2.2 o0.4 p-1.4 q0.6 r-0.9 s0.4 t0.4
teille 4.5 a-0.5 c-1.3 d0.8 e1.0 g2.9 h0.9 i-0.5 j2.2 k0.4 l1.2 m-1.1 n2.4 o0.8 p1.5 r2.1 t0.5
teilta 4.7 a2.6 b0.5 c3.0 d2.6 e2.7 g-0.9 h1.5 i3.9 j2.7 k0.6 l0.4 m-0.4 n-1.0 p0.4 t0.7
tein 6.3 a-0.8 b-0.4 e-1.2 f-0.3 g0.4 i-0.6 k0.7 m-0.3 o-0.3 p0.4 q3.7 r0.9 s1.9
tein+sen 7.3 a-0.3 e-0.4 g1.4 q0.7 r1.2 s0.8
teis 5.4 a0.9 b0.5 c0.4 d-0.5 e-0.7 f-0.5 h0.9 l-0.3 m-0.4 n-0.3 o-0.4 p-0.7 q-0.4 r0.6 s2.7 t-0.5
teis+ei 7.3 b0.4 c-0.3 g0.4 k0.6 r0.4
teista 5.5 a0.6 b0.6 c0.5 d-0.5 e-1.1 f-0.5 h1.0 i-0.3 l-0.3 m-0.4 n-0.3 o-0.4 p-0.7 q-0.3 r0.6 s2.8 t-0.5
teit 5.2 b0.5 d-0.7 e2.1 f0.7 g1.1 h2.4 j0.8 o-0.3 p-1.0 q0.3 r1.6
teit+sen 7.3 a-0.7 g0.9 q0.4 r1.0
teit+vast 7.3 a0.5 j0.9
teita 5.4 a1.0 b0.7 d-0.5 e2.0 f0.6 g0.5 h2.5 j1.0 k0.3 m0.4 p-0.9 r1.0 s0.5 t-0.3
teitte 7.3 a-0.8 e-0.4 g0.7 q0.5 r0.8 t0.3
teke 5.3 a1.7 b-0.8 c2.6 d1.1 g-0.6 h-0.6 i2.0 j1.4 k0.3 m-0.7 p0.7 q-0.3
teke+tyos 7.3 a0.5 j1.1
tekee 6.3 a0.8 d0.8 e0.5 g-0.7 h-0.3 i1.6 n-0.3 o0.6 s0.9
tekema 5.9 a1.3 b-0.5 c2.0 d0.4 h-0.5 i0.3 j2.1 k0.7 m-0.6 p1.2 r0.5 s-0.5
teki 5.5 a0.6 b1.0 c0.5 d-0.5 f0.4 g1.9 h1.9 i2.1 k-0.8 m1.5 o0.4 p-0.9 q0.4 r2.6 s-0.9 t1.4
teki+sama 7.3 a0.7 b2.2 e-0.5 i1.8
tekija 6.5 a0.5 b-0.4 c1.5 e-1.1 g0.7 h0.8 i1.0 j-0.3 k-0.5 l-0.3 m1.9 o-0.4 p-0.4 q0.9 r0.7 s-0.4 t0.5
tekisi 6.8 a0.4 b1.9 e-0.7 i1.5
tekn 7.3 b0.9 d0.9 i0.6 k1.1
teknin 7.3 b0.9 d0.9 i0.6 k1.1
teko 6.5 a0.7 b-0.4 c1.1 d0.9 e1.5 i-0.4 r-0.4 s1.6
tekoal 7.0 a0.3 e1.2 s0.3
teks 4.9 a-1.3 d-0.6 e-0.6 h0.6 j-0.9 k-0.6 l-0.5 p-0.5 r0.8 s0.7 t0.6
teks+jo 7.3 c0.3 e0.6 g0.4 h0.7 m0.4 n0.4 o0.4 p0.5 r0.8 s0.8 t0.3
teks+on 5.6 c1.0 f0.4 g-0.3 h0.6 i-0.4 j-0.3 p-0.4 s0.8
teks+tule 7.3 e-0.5
teksti 5.0 a-1.1 d-0.5 e-0.5 i-1.0 j-0.9 k-0.6 l-0.4 m-0.4 p-0.4 s0.8 t0.4
tela 7.3 a-0.4 h0.6 k0.3 l0.5 n0.6 r0.5
tell 7.3 c-0.3 d0.5 f0.9 h-0.4 i-0.3 k-0.4 l0.4 q0.4
teller 7.3 c-0.3 d0.5 f0.9 h-0.4 i-0.3 k-0.4 l0.4 q0.4
telt 7.3 e0.6 p0.6 s0.9
tera 6.2 c1.0 d-0.5 e-0.4 i-0.6 j0.5 k0.3 p0.4 s-0.4 t0.3
tera+on 7.3 g0.6 j0.8 k0.7 r0.6
terass 6.8 a-0.9 c-0.5 g-0.4 i-0.5 o0.3 p-0.4 s-0.4 t0.4
terk 6.5 c-0.4 d-0.5 h1.0 i0.3 k0.7 n1.6 q0.9 s-0.3
terkui 6.8 d-0.4 h1.2 i0.5 n0.9 r0.3
term 7.3 a0.7 e1.4 i0.7
tero 6.8 a0.4 b0.4 e0.7 g-0.4 k0.9 r-0.4
terv 3.8 a-1.1 b0.5 c1.0 f0.3 g1.0 h2.3 j-1.5 k0.8 l1.4 m0.3 n1.7 o0.6 p-1.4 q0.9 r1.7 s-1.9
terv+hann 7.0 c0.6 i-0.3 k0.9 l1.5 p0.4 q0.5
terv+opet 7.3 b-0.3 e0.4 h0.4 r0.3
terv+paiv 7.3 m0.7 o0.4 t0.4
terv+sann 7.3 c-0.5 d-0.4 e0.4 o0.5
terv+tuom 7.3 c-0.4 e-0.5 f-0.3 h0.9 m0.6 n0.3 o-0.4 q0.7 r-0.7
terve 5.3 b-0.6 c0.7 d0.5 e0.3 f0.9 h1.9 i1.0 j-1.0 l1.0 m1.4 n1.3 r-0.6 s-0.7 t0.7
terveh 6.6 a-0.4 e0.5 i-0.5 l1.0 m-0.4 n1.6 p-0.4
tervei 4.4 a-1.1 e-0.4 f-0.4 g0.7 h1.7 i-0.8 j-0.9 k0.9 m-0.5 n0.5 o1.3 p-1.0 q1.4 r0.8 s-1.1 t-0.8
tervet 6.6 a-0.4 c-0.4 d-0.5 g0.4 h0.9 i-0.3 j-0.4 q0.3 r0.4
tervey 7.3 d0.5 g0.5 i0.4 j0.6 r0.4
test 6.1 b-0.4 d-0.5 e-0.3 f0.3 g0.5 h-0.5 i-0.6 j-0.3 k0.4 o1.0 p1.1 r0.3 s-0.4 t-0.3
testam 7.0 a-0.6 e-0.4 f0.4 g0.4 i-0.3 k0.6 o0.4
tiai 7.3 a0.5 c-0.3 d1.0 j0.6 l1.2 m1.0 n-0.3 t0.4
tiaine 7.3 a0.5 c-0.3 d1.0 j0.6 l1.2 m1.0 n-0.3 t0.4
tied 4.6 b-0.4 c1.5 d0.9 f-0.6 g-1.3 l0.7 m-1.1 o0.5 p-0.6 q1.0 r-0.4 s0.4
tied+asia 7.3 d0.6 i-0.3
tied+etta 6.0 b0.4 c0.6 d0.3 g-1.0 i-0.3 j-0.6 k0.6 l1.8 n0.7 o0.9 p0.7 q0.6 s0.4
tied+ja 7.3 a0.6 e1.0 g-0.3 i0.9 s0.6
tied+kirj 7.3 d0.6 e-0.7 m1.4
tied+mita 7.0 a0.7 b0.6 i0.4 j0.7 s-0.3
tied+mite 7.3 c0.7 e-0.3 g0.6 r0.5 s0.8
tied+muis 7.0 b1.3 d-0.4 e0.4 n1.1
tied+onko 7.3 d0.5
tiedan 6.3 a0.3 b-0.3 c0.4 d-0.6 e0.4 g-0.6 h-0.3 l-0.4 n0.4 o0.4 r-0.7 t-0.3
tiedat 7.0 a0.8 i0.5
tiedet 7.3 a0.9 c-0.6 d2.1 h0.3 i-0.4 k0.5 l0.8 m-0.3 n0.7 o0.4 q0.4 r0.6 s-0.6
tiedok 6.0 b-0.4 c0.3 f0.3 g-0.8 i-0.7 j1.0 k0.7 l1.6 n0.4 o0.8 p0.8 q0.8 s0.4 t-0.4
tiedon 7.0 b1.0 c0.7 i-0.4 q0.4
tiedos 6.1 a-0.7 c1.0 e0.4 f-0.4 h0.4 i0.6 j-0.5 m-0.3 n-0.4 p-0.4 r0.7 s-0.5 t0.7
tiedot 6.2 d-0.4 i0.5 j-0.5 r-0.5 s0.8 t0.3
tiedus 7.3 c0.4 d0.5 j0.4 q0.4
tien 6.1 a-0.7 c-0.7 d-0.4 g1.4 h2.2 j-0.6 k1.5 p-0.4 q1.8 r1.7 s0.4
tien+etta 7.3 a0.5 e0.8 i0.4 s0.6
tien+myos 7.3 a-0.6 e-0.4 g1.0 h1.6 k0.3 q0.6 r1.3
ties 7.0 d0.4 e-0.4 g-0.3 r-0.4
tiesi 7.3 d0.4 e-0.3
tiet 4.8 a0.9 c0.5 d1.2 e3.1 f0.8 g-1.0 i1.9 j2.5 m-0.4 n-0.4 o1.6 p-1.1 s2.0 t-0.8
tiet+ja 7.0 a0.3 c0.5 i-0.4 p0.3 s0.8
tiet+kans 7.3 a-0.4 e-0.5 g1.1 h0.6 l0.3 q0.3 r1.4
tietaa 5.8 a-0.5 b-0.4 d-0.6 e0.4 f-0.6 g-1.0 h-0.4 i-1.0 j0.5 k-0.3 m-0.4 o2.0 p-0.7 r-0.9 s1.3
tieto 7.3 a-0.4 g0.5 k0.8 r0.5
tietoh 7.0 a0.3 e1.0 h0.5 i1.0 j0.5
tietok 7.0 i1.9 q0.3 r0.7
tietos 6.5 a1.1 d1.5 e0.5 f0.9 g-0.4 h0.5 j1.2 k-0.5 l-0.3 m0.4 p-0.4 r0.3 s1.6 t-0.5
tietot 6.8 a1.0 b1.3 c-0.3 e1.5 i0.9 j1.1 r-0.3 s0.5
tiil 7.3 c0.4 e0.4 o0.5 s1.1
tiim 6.8 a-0.5 e-0.5 g1.2 i-0.3 r1.1
tiimil 7.3 a-0.4 g0.8 r0.8
tiin 6.6 b1.1 f1.2 g0.3 h-0.3 k0.6 n1.1 r0.4
tiina 6.8 a-0.4 g0.5 k0.6 n1.2 r0.5
tiis 5.5 a-1.2 b-0.5 c-0.5 e-0.9 i-0.9 j-0.6 k1.5 l0.4 m-0.5 s-0.5
tiis+kell 7.3 e-0.3
tiis+klo 7.3 a-0.4 g-0.4 i-0.4
tiista 5.5 a-1.2 b-0.5 c-0.5 e-0.9 i-0.9 j-0.6 k1.5 l0.4 m-0.5 s-0.5
tike 7.0 c0.9 d0.3 e0.4 f1.5 r0.5
tiketi 7.3 a0.4 c1.0 d0.4 e0.6 f1.5
tila 4.0 a-0.5 b-1.8 c2.2 e0.7 f-0.5 g-1.1 h3.9 i0.9 j-0.8 k-0.3 l1.2 m0.3 n-0.8 o2.9 p1.3 q1.1 r0.9 s-2.0 t2.4
tila+ja 7.0 c0.4 d-0.3 j0.6 l0.5 p-0.3
tila+jatk 7.3 a0.9 g-0.6 i1.2 r-0.4
tila+joss 7.3 b0.7 i0.8 n0.7 r0.3 t0.3
tila+laht 7.0 a1.2 d1.3 e2.9 g-0.3 h-0.5 i-0.6 n-0.3 o0.5 q0.4 t2.5
tila+lisa 7.3 a-0.7 g-0.6 h1.7 n0.3 t0.4
tila+loyt 7.3 a-0.3 g-0.6 h0.6 l0.4
tila+maks 7.3 a-0.3 c-0.3 n0.5 q0.7
tila+on 6.3 a-0.4 b-0.4 c1.0 d0.4 e-1.1 f-0.3 g-0.6 i0.4 k-0.4 l2.5 n-0.4 o1.1 p0.4 r-0.4 s-0.4 t0.3
tila+peru 7.3 g0.3 r0.3
tila+sama 6.8 a-1.0 c0.3 f0.8 g2.0 h3.1 i-0.6 p-0.3 r1.8 s-0.4 t-0.6
tila+teil 6.6 d-0.4 g1.2 h2.3 j-0.4 k-0.4 m-0.6 n-0.4 o0.4 p0.5 q0.5 r1.5 s-0.4 t0.4
tila+tule 6.6 d0.6 e0.6 f-0.3 g-0.4 i-0.7 p-0.3 t1.3
tilaa 7.0 a-0.7 e-0.3 g1.1 h2.0 i-0.4 k-0.3 n-0.4 o0.5 q0.6 r1.4 t0.5
tilaaj 6.3 a-0.3 e-0.7 g-0.6 h-0.5 i-0.4 j-0.3 m0.3 n0.4 p1.2 r-0.5 t0.5
tilaam 6.8 a-0.5 c1.3 h2.2 i0.9 p-0.3 r0.6 t0.3
tilais 7.0 b0.5 f0.5 g-0.4 h0.6 i0.6 t-0.4
tilall 6.5 a-1.1 c-0.6 g-0.7 h-0.7 i-0.8 n0.3 p-0.4 q-0.6 s0.5
tilann 6.0 a0.4 c0.6 e1.1 f-0.4 g-0.6 i-0.7 l1.1 m1.0 o-0.4 p0.8 s-0.5 t1.2
tilasi 6.5 a0.4 b-0.3 e-0.4 g0.4 i-0.5 j0.5 m1.0 p2.2 r0.4
tilata 7.0 c0.4 e1.1 g1.3 h1.6 i0.8 m0.5 r1.0
tilatt 6.5 e1.2 i0.3 p0.9
tilauk 5.7 a0.5 c1.0 d-0.4 e0.8 g-1.5 i1.2 m-0.4 o1.0 p-1.0 q1.0 r-1.0 s-0.6 t1.3
tilaus 5.5 b-0.7 c1.5 d0.5 e0.7 g-1.1 i0.8 k0.9 l0.6 m-0.5 n-0.8 o3.0 p-0.5 q1.3 r-0.5 s-0.8 t1.3
tili 3.8 a-2.6 b-1.8 c-0.6 d-1.9 e-1.5 g-1.0 j-0.6 k-0.4 l1.4 m-1.1 n2.9 o3.3 p-1.6 q4.5 r-0.5 s-2.5 t0.6
tili+ei 7.3 a0.6 p1.2
tili+muut 7.3 a-0.4 d-0.8 e-0.4 f-0.5 h0.4 j-0.3 k0.7 o2.5 q0.4 r0.8 t-0.3
tili+nyt 7.3 a-1.0 c-0.4 e-0.5 s-0.3 t1.8
tili+on 5.8 f0.4 g-0.5 i-0.6 j0.5 l0.6 n1.6 o0.7 p-0.4 q-0.7
tili+poik 7.3 d0.8 f1.0 h0.5 i-0.3 k-0.4 l1.1 m-0.3 r0.4 t0.5
tili+tule 7.3 k0.6 n-0.5
tili+vaih 7.3 a-0.4 o0.8 q0.7 r-0.3
tili+vart 6.8 a-0.5 f0.3 g-0.6 i-0.4 j-0.4 l0.6 m-0.3 o1.9 t0.6
tili+viim 7.3 a0.7 i1.1 n-0.4 q0.3 t-0.3
tilika 6.8 d0.5 f0.3 g-0.4 l0.8 o0.9 q0.8 r-0.3
tilill 5.4 a-1.1 b-0.9 d-1.2 e-0.5 f-1.0 h0.9 i-1.0 j0.4 l-0.9 m-1.0 n2.5 o0.5 p0.6 q4.5 s-0.7 t-0.5
tililt 6.8 a0.7 e-0.4 g-0.4 j0.9 p0.5 r-0.4
tilinp 5.9 a-0.5 f0.5 j-0.6 l0.3 o2.2 q-0.3 s-0.8 t0.9
tilint 4.9 a-0.8 b-0.5 c-0.4 d-0.4 f0.3 g0.5 i-1.0 m-0.3 o1.7 p-0.9 q0.5 s-0.7 t1.6
tilinu 6.6 a-1.3 b-0.9 d-0.5 e0.4 g-0.5 i-0.4 j-0.4 l-0.5 m-0.4 n1.6 o3.3 p-0.7 q1.2 r0.8 s-0.3
tiliot 7.3 a-0.3 e-0.3 i-0.4 k0.5 l0.6 o1.2 q0.3
tilipa 7.3 a-0.5 c0.6 h0.7 n1.4 o1.4 p-0.3 q-0.4 r0.5 t0.8
tilisi 7.0 a-1.0 g-0.4 l0.6 o-0.8 p-0.3 q3.2 s-0.3
tilito 5.8 a1.2 b0.5 d-0.4 e0.6 g0.5 i2.5 j-0.6 m0.3 p-0.6 r0.4 s-0.4
tilo 7.3 a-0.5 e-0.8 m0.5 p-0.3 q0.4
tisk 6.8 a-0.8 c-0.6 e0.3 i-0.4 k0.4 l0.5 m0.4 o-0.3 p-0.3 q1.4 r0.3
tiskil 7.3 a-0.6 c-0.4 g0.3 i-0.4 k0.5 l0.6 m0.4 o-0.3 q1.5 r0.6
tiuk 6.6 a-0.9 f-0.3 g-0.3 i-0.4 k-0.3 l3.2 m0.5 n0.6 o-0.4 p-0.4 q0.3 s-0.3
tiukka 6.8 a-0.9 f-0.3 i-0.4 k-0.3 l3.1 m0.6 n0.7 o-0.3 p-0.4 q0.4 s-0.3
tmi 7.3 h-0.3 j0.5 k0.4 m0.8 o-0.3 q0.4
tode 5.9 a1.2 d0.8 e0.4 f-0.4 g-0.5 i2.2 j1.2 l1.0 o-0.4 p-0.7 q-0.3 s-0.5
tode+etta 7.0 a0.4 b0.7 e-0.4 j1.0 p-0.3
todell 6.8 a0.4 b-0.3 c-0.3 d-0.4 g-0.4 j1.0 l1.2 m0.3 o-0.3 t0.5
todeta 7.3 a0.4 b0.9 e0.6 i1.3
todett 6.8 c-0.4 d0.7 e0.4 h0.3 i-0.6 j0.8 p-0.3
todi 5.6 b-0.5 c-0.8 e-0.4 g-0.6 h-0.5 i-1.3 j2.3 k2.8 l-0.4 m0.9 p0.3 r-0.5 s-0.8 t-0.4
todi+ei 7.3 a-0.6 g0.5 i-0.4 j-0.4 k-0.5 r0.6
todi+ja 7.0 g-0.3 j0.7 k2.1 r-0.3
todi+on 7.3 a0.5 j0.8 m1.5 p1.4
todist 5.6 b-0.5 c-0.8 e-0.4 g-0.6 h-0.5 i-1.3 j2.3 k2.8 l-0.4 m0.9 p0.3 r-0.5 s-0.8 t-0.4
toi 6.2 a-0.6 b0.4 c-0.6 d-0.4 f0.7 h0.8 i-0.5 j-0.4 k0.3 m-0.5 o0.9 r0.5 s-0.4
toi+pull 7.3 k0.4 l0.4
toih 7.3 g-0.3 n0.3 r-0.3
toihin 7.3 g-0.3 n0.3 r-0.3
toim 3.3 a-0.4 b-1.0 d0.7 f1.8 h1.1 i2.3 j0.4 k-0.6 l-0.7 m-1.1 n0.4 o-0.8 p-0.5 r0.4 s0.8
toim+aine 7.3 a0.6 i1.3
toim+asia 7.3 c0.3 e0.9 k-0.4 q0.7
toim+ei 6.5 a1.5 d-0.4 e1.8 g-0.7 i0.8 j0.7 p0.7 r-0.4 s-0.5
toim+enaa 7.3 e0.7 r0.4
toim+enne 7.3 a0.4 b1.6 i1.5
toim+ensi 7.3 a-0.7 e-0.3 i0.4
toim+esit 7.3 a0.3 b1.0 d0.4 f1.0 i1.6 j-0.4 s-0.3
toim+heti 7.3 c1.0 d1.0 i0.5 t0.5
toim+ja 6.5 a0.4 d-0.5 e0.7 g-0.3 h-0.3 j0.9 k0.7 n0.6 p1.2 r-0.5 s0.5
toim+kans 7.3 a0.5 g-0.3 i1.2 r-0.3
toim+keva 7.3 a-0.6
toim+kolm 7.0 a0.7 c0.4 e1.8 j0.4 p0.6
toim+kopi 7.3 a0.8 d1.6 f2.1 s-0.4
toim+kun 7.0 a-0.5 h-0.4 n0.5
toim+kysy 7.3 a0.5 g0.5 r0.6 s1.3
toim+niin 7.3 d0.9 h1.2 i0.5 l0.4 o0.5 r0.4
toim+on 5.6 a-0.9 c0.9 f1.0 i-1.5 k1.0 m1.3 n0.4 q-0.4 r0.9 s-1.0 t0.3
toim+poyd 7.3 a0.4 e1.0 f2.4 i-0.6 j-0.4
toim+puhe 7.3 e-0.3 f0.3 t-0.3
toim+sama 7.3 c-0.4 e-0.5 h1.2 m0.6 n0.3 o-0.4 q0.7 r-0.3
toim+selv 7.0 a-1.0 f-0.3 j-0.4
toim+soit 7.3 a0.4 j0.8 p0.8 s1.4
toim+tarj 7.3 a-1.0 b-0.3 c-0.4 e-0.6 i-0.4 j-0.4 m0.5 q0.7
toimes 7.0 a0.6 c-0.3 e1.1 i0.4 j1.0
toimi 6.3 a-0.7 b-0.5 e0.6 g1.5 h1.9 i0.6 l0.8 n-0.3 p-0.4 q0.7 r1.9 s-0.7 t0.4
toimia 6.6 a1.0 b0.7 c0.4 d1.3 e-0.7 g-0.7 j-0.5 k0.9 p-0.4 r-0.4 s-0.4 t0.4
toimii 5.6 a-2.2 b-0.3 c-0.7 d-0.9 g1.7 h-0.5 i-1.3 j-0.9 k-0.9 r1.4
toimin 5.9 c-0.6 d0.4 e1.3 f0.8 g1.4 h1.1 i1.9 j1.3 k-0.6 m0.4 n-0.4 r1.7 s-0.6 t-0.3
toimip 7.0 a-0.4 b-0.4 d0.4 e-0.5 h1.5 l-0.3 m0.7 q0.4 r-0.7 t0.3
toimis 4.8 a-1.0 f0.4 h1.3 i1.0 j-1.0 k0.9 n0.4 o0.5 p-0.8 q0.5 r0.5 s-1.5
toimit 4.0 a1.3 c2.5 d0.8 e0.4 f3.5 g-2.8 h-0.5 i0.7 j1.1 k0.5 m-0.3 n0.5 q1.0 r-1.4 s3.5 t-0.4
toimiv 6.8 a1.1 c0.6 d-0.4 e1.0 f0.6 g-0.5 i0.4 p0.7 r-0.4 s-0.4
toin 4.9 a0.8 b-0.5 c1.6 d0.5 e2.0 f0.7 h2.1 i1.3 j0.7 k0.8 n-0.5 o0.8 p1.4 q-0.3 r0.7 s-0.7 t-0.5
toin+on 7.3 a0.5 e1.2 j1.3 p0.4 s0.7
toin+puol 7.3 e0.5 f0.7 j0.8 p0.7
toin+toim 7.0 a1.0 d0.9 e1.4 i1.4 p0.8
toin+viik 7.3 a0.7 e1.2 g-0.3 i1.6
toinen 4.9 a0.8 b-0.4 c1.8 d0.7 e1.6 f0.8 h2.1 i1.5 j0.8 k0.4 n-0.4 o0.9 p1.2 r0.4 s-0.6 t-0.4
tois 4.3 a2.9 c1.0 e1.8 g-2.6 i5.0 k-0.5 l-0.8 m1.4 n0.3 p0.8 q-0.5 r-1.9
tois+firm 7.3 a0.4 b0.6 d0.6 i0.3 p0.5
tois+ja 7.0 a0.8 i0.9
tois+kert 6.8 a0.5 c-0.4 e1.0 f1.5 j-0.4 m1.0 r0.3 s-0.4
tois+puol 7.3 a0.4 b0.6 e0.5 i0.5 p0.6 s0.9
tois+toim 6.8 b-0.4 c-0.3 d0.9 e1.0 i2.0 j-0.3 p0.7 s-0.3
toisee 6.8 a0.3 d1.7 e-0.6 i0.9 j-0.4 r-0.3
toisel 6.1 a0.6 d0.5 e0.8 g-0.7 i1.6 m-0.3 p-0.5 r-0.7 s-0.4
toisen 5.4 a1.4 b1.4 d-0.5 e0.9 f-0.7 g-1.6 i3.4 p-0.5 r-1.3 t-0.5
toises 7.0 a-0.7 e-0.5 f0.5 g0.5 i-0.4 q0.4 r0.5 t0.3
toissa 7.3 c-0.4 e0.8 g-0.4 i0.4 m-0.3 t0.3
toista 5.8 a1.2 b-0.5 c0.7 d-0.7 e0.7 f0.8 g-0.8 i-0.9 j-0.6 l-0.5 m2.2 n0.8 o0.5 p3.0 q-0.6 r-0.4 s1.1 t0.6
toiste 7.3 d-0.3 e0.9 i0.6 j0.5 s1.0
toistu 7.3 e0.7 i0.8
toit 7.3 a-0.6 i-0.5
toiv 5.2 a0.5 b-0.9 c-0.9 d1.3 e0.5 g1.1 h-0.3 i0.5 m-0.4 p0.4 q0.5 r1.7 s0.6 t-0.8
toiv+ei 7.3 d1.5 s0.4
toiv+etta 7.3 d0.5 e1.1 f0.7 g-0.3 j0.5
toiv+sita 7.3 c-0.4 j0.9 p0.6
toivoi 6.5 b-0.4 c-0.9 d-0.7 e1.6 f0.4 i0.5 j-0.5 l-0.4 m-0.4 p0.4 r0.7 s-0.5 t-0.4
toivon 7.3 d1.2 e0.7 i0.4 j0.5
toivot 5.9 a0.4 b-0.3 c-0.6 d0.5 e-0.7 g0.8 h-0.7 l0.5 n0.3 r0.5 s1.5
tolk 7.3 a0.5 b1.1 c1.2 e1.5 f0.6 k0.6 l0.4 n0.6 r0.4
tolkku 7.3 a0.5 b1.1 c1.2 e1.5 f0.6 k0.6 l0.4 n0.6 r0.4
tolo 7.3 c1.3 d1.2 g-0.3 h0.5 k-0.3 n0.5 o1.2 t0.8
tolone 7.3 c1.3 d1.2 g-0.3 h0.5 k-0.3 n0.5 o1.2 t0.8
tomm 7.0 a-0.5 b1.0 g0.4 h0.9 i-0.5 j-0.4 k0.4 l0.4 m0.7 n0.5 q0.3 r1.1 s-0.3 t0.5
tommi 7.3 a-0.3 b1.2 h0.6 i-0.4 m0.9 n0.7 r0.5 t0.7
tonn 7.0 b0.5 g0.4 h0.5 k0.5 l1.1 p0.5
tont 6.8 b1.1 c0.6 d-0.4 e0.6 f-0.3 k0.5 l1.0 m1.1 p-0.5
tontin 7.3 a0.6 b1.2 c1.0 d-0.3 e0.9 f-0.3 j0.4 k0.6 l1.1 m1.2 o0.3
tontti 7.3 a0.3 b1.2 c0.4 k0.6 l1.2 m1.3 o0.3
topi 7.0 c0.6 e-0.5 f0.5 g-0.5 i0.4 j-0.3 o1.3 r-0.5
topias 7.3 c0.8 i0.6
tori 6.6 a-0.3 e1.1 g0.3 i0.8 k0.8 p0.4 s0.5 t0.7
torill 7.3 e1.1 g0.7 k1.0 p0.7 r0.6
torj 7.3 c0.5 e0.3 g-0.4 h0.3 s-0.3
torjui 7.3 c0.5 e0.3 g-0.4 h0.3 s-0.3
tork 7.3 j-0.4
torkea 7.3 j-0.4
torn 7.3 d0.7 g0.4 q0.8 r0.4
tors 4.7 a-1.2 b-0.7 e0.4 f-0.4 i-1.0 j-1.1 k1.6 l0.9 m-0.8 n2.4 p-0.9 q-0.4
tors+ja 6.5 d0.6
tors+pala 7.0 a-0.3 k2.4 l-0.5 n-0.4
torsta 4.7 a-1.2 b-0.7 e0.4 f-0.4 i-1.0 j-1.1 k1.6 l0.9 m-0.8 n2.4 p-0.9 q-0.4
tosi 5.6 c0.7 d0.7 g1.6 h0.7 j-0.5 l0.6 p0.7 r2.2
tosi+ja 7.3 d-0.5 e0.8 f-0.3 i0.7 q-0.7
tosin 7.0 b0.8 g0.4 h0.7 i-0.3 l0.7 m0.7 o0.5 q1.0 r0.3
tositt 6.6 b-0.4 d-0.8 e1.5 f0.4 g-0.4 h0.5 i0.4 l-0.5 m-0.5 p-0.3 q-0.9 s-0.3
tote 6.5 a0.8 c1.3 d-0.4 e0.9 j1.9
tote+etta 6.8 a0.7 c1.0 i0.3 j1.6 p0.3
totean 7.0 a0.4 c1.3 e0.7 j1.0 p0.4 s0.4
tott 6.6 a1.2 c2.2 d1.1 e0.5 g-0.5 i0.5 l1.3 n0.9 r-0.4 s-0.3
totta 7.3 a-0.3 d0.3 l1.5 n1.1
touk 6.1 c0.7 d-0.5 f0.3 g-0.6 h0.6 i0.6 j-0.7 k-0.3 o-0.4 p-0.5 s-0.4
touk+ja 7.3 b0.6
toukok 6.1 c0.7 d-0.5 f0.3 g-0.6 h0.6 i0.6 j-0.7 k-0.3 o-0.4 p-0.5 s-0.4
tove 7.3 c0.6 d-0.4 e-0.6 s0.6
toveri 7.3 c0.6 d-0.4 e-0.6 s0.6
trak 6.8 b0.4 c-0.4 g0.7 h0.7 i-0.5 l0.7 n1.1 o-0.3 r0.9 t-0.4
trak+ja 7.3 c-0.4 e-0.4 f0.5 g0.4 h0.8 i-0.3 r0.4
trakto 6.8 b0.4 c-0.4 g0.7 h0.7 i-0.5 l0.7 n1.1 o-0.3 r0.9 t-0.4
tuha 6.5 a0.4 b-0.7 e1.3 h0.5 i-0.4 t2.3
tuhat 7.0 g0.5 h0.8 q0.3 r0.5
tuij 7.3 a-0.3 g0.4 h0.7
tuija 7.3 a-0.3 g0.4 h0.7
tuke 7.3 d1.0 e0.5 g-0.3 o1.9 s0.4
tuki 5.9 c0.9 d2.1 h1.4 i-0.8 j-0.4 k1.9 l1.9 n1.3 o0.4 p-0.6 r1.0 s0.4 t1.3
tuki+on 7.3 c1.9 d1.0 g-0.4 h0.4 k0.9 l1.2 o1.2 p-0.3 q0.7 t0.7
tukima 7.3 a-0.4 h0.4 k0.4 l2.3 n0.8 o0.4
tukipy 7.0 a0.8 c1.9 d2.3 e0.6 f0.6 g-0.5 m-0.3 n0.5 o0.6 q0.4 s0.4 t1.0
tukk 6.6 a-0.9 c-0.4 h0.4 i-0.7
tukkur 7.3 a-0.4 i-0.4
tuku 7.3 a-1.1 e-0.3 i-0.6 m-0.3 p-0.7 r0.5 s-0.3 t0.7
tule 3.7 a-1.0 b-0.6 c0.7 g-1.9 h0.6 i-2.1 j-0.6 k1.2 l2.7 n3.0 q0.7 r-2.3 s-0.3 t0.6
tule+enne 7.3 a0.4 e0.4 p0.7
tule+ja 7.3 a1.2 b0.6 e0.3 g-0.4 p0.6 s2.6
tule+kesa 7.3 a-0.9 i-1.3
tule+koko 7.3 a1.1 c0.8 d0.9 e1.2 i0.5 t1.3
tule+kun 7.3 b1.0 l0.8 o1.1
tule+kyll 7.3 e0.5 f0.4 j0.9 l0.9 t1.3
tule+meil 7.0 a-0.5 c0.5 d-0.3 e-0.5 k0.5 n-0.6 s0.6
tule+muut 7.3 a-0.5 e-0.3
tule+niin 7.3 d0.3 e0.9 g-0.4 p0.8
tule+pera 7.3 d-0.4 m0.5 n0.4
tule+se 7.3 a1.0 c2.7 d-0.4 e0.7 f-0.5 g-0.3 k0.5 m0.3 o1.5 q-0.3
tule+siit 7.0 e0.3 p1.0 s-0.4
tule+tata 7.3 a0.9 m0.9 p2.7
tule+tors 7.3 a-0.9 d-0.5 l-0.4 n1.6 p-0.3 s-0.5 t-0.4
tule+vast 7.0 a-0.5 d-0.3 i-0.3 l1.8 m0.3 n0.7 t0.4
tule+viel 6.8 a-0.6 e-0.4 g1.1 h1.8 r-0.4 s-0.3
tulee 4.0 a-1.3 b-0.5 d0.4 e0.6 g-2.2 h-0.4 i-2.1 k1.2 l3.1 m-0.4 n3.1 q-1.4 r-1.2 s-0.5 t1.4
tuleek 6.8 a0.9 b0.8 c2.5 d-0.4 e0.6 f0.5 g-0.6 k1.1 l0.4 m0.8 p0.7 s-0.3 t-0.5
tulema 6.5 b-0.3 c1.0 e0.8 g0.8 h1.9 m-0.3 p-0.4 q0.7 s-0.5 t0.4
tulen 6.8 c-0.4 d0.3 e-0.5 f0.5 i-0.4 k0.5 t0.5
tulett 7.3 f-0.3 g-0.3 h0.5 k-0.4 m1.3 o-0.5 q0.7 r-0.5 t-0.8
tuleva 5.9 b-0.3 c-0.7 e-0.3 f-0.4 h-0.3 j-0.5 k-0.4 l-0.5 n1.8 o-0.4 p-0.5 q1.8 r-0.7 s1.3 t-0.6
tuli 4.0 a-1.1 b-0.8 c3.0 d1.5 e-1.2 g2.3 h0.8 i-0.6 j-1.7 k0.5 m1.7 n1.0 o0.5 q-0.4 r3.3 s-0.9
tuli+huon 7.3 a0.4 c0.4 e0.6 f0.3 g-0.4 h0.3 i0.9 o0.4 t0.5
tuli+ja 7.3 a0.5 i0.6
tuli+jalk 7.3 g0.6 h0.5 r0.4
tuli+kaks 7.3 a-0.6 c-0.3 d-0.4 e-0.3 h-0.3 n-0.5 o0.7
tuli+kuuk 7.3 a0.4 c1.1 d0.7 e0.8 f1.1 j-0.3 o0.3 p0.8
tuli+lask 7.3 a0.5 c0.9 d-0.3 i1.0 p1.0
tuli+maks 7.3 d1.2 g0.5 k-0.4 l1.2 n0.8 o-0.4 r0.8
tuli+miel 7.3 a-0.5 e-0.3 i-0.3
tuli+tana 7.3 a-0.5 c-0.4 d-0.3 h0.3 m-0.4 q-0.3
tuli+teil 7.3 c0.9 i1.0 p0.6
tuli+vast 7.3 a-0.5 c-0.5 g-0.3 k0.7 q0.3
tuliai 7.3 a0.4 c0.9 i1.0 p0.6
tulin 7.3 c1.1 d1.5 e-0.4 i1.2
tulipa 7.3 a-0.5 g0.4 r0.4
tulisi 6.6 c1.6 d1.2 e-0.3 f1.0 g-0.7 h0.8 i-0.7 j-0.4 m0.5
tuliva 6.2 b-0.5 c1.5 d-0.6 e1.0 h0.5 k0.5 l-0.5 n1.4 o0.5 r0.6 t0.4
tulk 5.7 b0.5 c1.0 d0.4 g0.6 h0.4 j-0.3 k0.5 m1.7 o0.6 r1.4 t2.1
tulkaa 6.8 a1.3 b1.2 c0.9 g-0.6 i-0.4 m1.2 o0.6 r-0.3 s-0.4 t2.1
tulkin 7.3 a0.5 c0.6 d0.5 e-0.4 j0.5 m0.5 p0.6
tulkka 7.3 a-1.0 m0.5 p-0.3
tulkki 6.5 a-1.0 b-0.5 d0.4 e0.9 f0.3 g1.5 h0.4 i0.4 j-0.4 k0.9 n0.5 o0.4 r2.1 t0.6
tull 5.3 a1.4 b0.5 c0.9 d-1.3 e1.0 f1.2 g-0.4 h0.4 i-0.6 j-0.4 k-0.3 m-0.3 n1.0 o1.1 p-0.3 r0.3 s0.6 t0.6
tull+maan 7.3 a0.7 c1.8 d-0.3 f1.0 h0.4 o0.3 r0.5
tull+maks 7.3 a0.5 d0.5 e-0.4 f0.7 p0.9
tulla 5.9 a0.9 b-0.4 c2.5 d-1.0 e-0.3 f1.6 g-0.6 h0.3 i-0.6 j-0.5 k-0.4 l-0.4 n-0.4 s0.4 t0.7
tullaa 7.3 a0.6 e1.2 j0.5 s0.9
tullee 7.3 a-0.3 k0.4 l1.1 n1.8
tullut 6.5 a0.7 b1.2 d-0.7 e0.8 j-0.4 k0.4 l-0.4 o2.1 p-0.3 r0.7 s-0.5
tulo 5.1 a-0.9 b0.6 c-0.4 d-0.5 e1.0 h1.6 i-0.6 j-0.6 k1.1 l-0.5 m1.3 n0.6 o0.4 p-0.6 s-1.2
tulo+jaa 7.3 a-1.1 d-0.3 i-0.3
tulo+oli 7.3 a-0.4
tulo+toim 7.3 a0.5 e1.0 g0.3 p0.9 r0.4
tuloks 6.1 a1.7 b0.8 c0.6 d0.6 e1.9 f-0.3 g-0.7 k0.8 m1.0 p-0.4 r-0.5 s-0.5
tulos 7.0 a-0.4 e-0.4
tulosl 7.3 b0.6 i0.5
tulost 5.9 a-1.5 b-0.5 c-0.6 d-0.7 e0.3 g0.4 h1.5 i-0.8 j-0.5 k0.7 l-0.3 m0.8 n0.5 o0.5 q0.3 r0.8 s-0.7 t0.4
tulv 7.3 a-0.4 e-0.4
tunn 4.5 a1.0 b1.5 c-0.4 d0.8 g-0.9 h-0.9 i-1.0 j0.5 o3.1 r-0.9 t1.4
tunn+ja 7.0 a-0.8 c-0.3 e-0.4 h-0.4 k-0.4 n0.3 q0.5 r0.4 s-0.3
tunn+mutt 7.3 e0.9 n0.9 p1.1
tunn+on 7.3 a-0.4 e-0.4
tunn+paas 7.0 d-0.4 f0.9 r-0.4 t1.8
tunn+sisa 7.3 j0.9 t1.6
tunn+vai 7.3 a-0.4 h0.6 o0.4
tunnel 7.3 a1.0 e0.9 g-0.4 i1.2 p1.0 r-0.3
tunnet 6.8 a0.5 b1.0 c0.5 g0.5 h0.6 s0.8
tunnik 7.3 a-0.5 b-0.5 e-0.4 g-0.5 k-0.4 n0.4 q-0.4
tunnin 6.0 a0.8 b1.2 d0.5 f0.9 g-0.6 h-0.7 i-0.8 j0.9 k0.9 m0.3 o1.0 q0.7 s-0.7 t2.1
tunnis 6.5 c0.6 d-0.4 e0.5 g-0.4 r-0.6 s0.8
tunnit 7.0 a0.6 d0.6 e-0.3 l1.2 m1.0 p0.6
tunnuk 6.2 a-0.9 c-0.5 d-0.5 j-0.4 m-0.6 o1.9 p-0.8
tunnus 5.9 b-0.6 c-0.4 g0.6 h-0.4 i-0.8 j0.8 k-0.5 m-0.3 n0.9 o1.0 r0.8 s-0.5
tunt 4.8 a2.2 b1.9 c-0.9 d3.2 e0.4 f1.3 j-0.3 k0.9 m4.7 o-1.0 p-0.8 r1.2 s-0.5
tunt+etta 7.0 a1.2 b0.8 d2.4 g-0.7 i-0.4 m0.8
tunt+ja 6.8 a-0.3 e0.3 g0.9 r0.9
tunt+meil 7.3 a-0.4 d0.7 f0.7 i-0.4 k0.7 m-0.3
tuntem 7.3 a-0.4 g0.5 r0.3 s0.5
tunti 6.8 a0.4 b1.3 d-0.4 g0.7 i0.9 r0.7
tuntia 5.4 a1.3 b1.2 d1.3 f1.4 g-0.5 h-0.5 i-0.3 k1.3 l-0.4 m3.6 o-0.5 p-0.5 r0.4 t0.4
tuntih 7.3 e-0.4 h0.6 j0.6 l0.3 m0.4
tuntil 7.3 a0.6 b-0.3 d0.5 e1.0 h0.5 l0.3 m1.2 p0.7 t0.3
tuntuu 6.6 a1.0 b0.7 c-0.4 d2.3 e0.3 g-0.6 i-0.4 p-0.4 r-0.6 s-0.3
tuo 5.8 a-0.4 b0.9 c-0.7 d-0.9 e0.5 g1.0 h1.2 i-0.7 j-0.9 k1.5 m-1.3 o2.1 q0.6 r2.3 s-1.4 t0.8
tuod 7.0 c0.6 e-0.3 n0.8 s0.7
tuoda 7.0 c0.6 e-0.3 n0.8 s0.7
tuol 6.6 a0.5 b1.6 d-0.4 e1.1 r0.3
tuolla 7.0 a0.6 b1.7 d-0.3 e1.2
tuom 4.6 a-1.0 b-0.7 c-1.1 d-0.9 e0.4 f-0.3 g-1.2 h0.9 i-1.5 j1.5 l-0.5 p-1.0 q0.8 r-0.6 s-0.7
tuom+ei 7.0 a0.4 e1.7 j-0.5
tuomar 6.1 a-0.7 c-0.5 d-0.8 e-1.0 i-0.7 j0.7 k-0.3 p-0.4 s-0.7
tuomas 5.4 d-0.3 h0.3 j-0.3 p-0.3 q0.4 r0.3 s-0.4
tuomio 6.0 a-0.9 b-0.6 c-0.7 d-0.4 f-0.4 g-0.7 i-0.6 j1.3 k0.4 p-0.5 r-0.4
tuomit 7.3 c-0.4 d-0.3 e0.4 j0.8 o0.5
tuon 6.3 a0.7 c-0.5 e-0.5 f-0.3 g-0.4 h-0.4 k-0.3 l1.0 m0.9 o-0.4 p-0.3
tuos 6.8 b2.1 c-0.4 f0.5 i1.8 m-0.4 p0.4 q1.2 s1.0
tuossa 7.0 b0.6 c-0.3 f0.5 g0.3 i2.0 m-0.3 q1.3 r0.4
tuot 5.8 a0.7 b1.7 e1.2 f-0.6 g-0.7 h0.6 i-0.6 j-0.5 m1.2 n0.5 o-0.8 p1.2 q-0.3 s-0.6 t0.9
tuot+on 7.3 e0.7 h0.4 t1.2
tuotan 7.3 a0.4 d0.6 p0.9
tuotta 7.3 k0.6 n1.2 o-0.4 r0.4 t1.0
tuotte 7.3 a-0.3 c0.6 p1.3
tupl 6.0 a1.1 b2.5 d0.4 e1.1 h2.1 i0.8 j-0.7 k0.6 m0.5 p-0.7 q3.2 s-0.5
tuplaa 7.3 e0.3
tuplam 7.3 a-0.6 c0.4 g1.3 h1.4 j-0.4 q2.5
tuplas 7.3 b1.3 d-0.4 e-0.5 f0.4 h0.7 i1.2 n-0.3 p-0.3 q0.9 r0.5
turh 6.5 a1.2 b0.5 e1.3 g-0.5 m0.6 p3.1 r-0.5 s0.4
turh+odot 6.8 a0.9 b0.6 e0.5 j0.4 m0.7 p2.3 s0.5
turha 6.5 a1.2 b0.5 e1.3 g-0.5 m0.6 p3.1 r-0.5 s0.4
turu 6.5 a-1.0 d0.3 e-0.4 g0.6 h1.1 j-0.4 k0.7 l1.1 o0.4 p-0.3 q-0.3
turun 6.6 a-0.9 e-0.4 g0.9 h1.1 j-0.4 k0.7 l1.1
turv 6.3 e1.2 j1.5 p-0.4
turval 7.0 e0.7 i0.7 j1.2
turvap 7.3 a-0.5
tusk 7.0 d0.5 e-0.4 g0.4 h0.7 i0.6 q0.3 r0.4
tuskin 7.0 d0.5 e-0.4 g0.4 h0.7 i0.6 q0.3 r0.4
tutk 6.6 a0.7 e0.6 i0.6 j2.2 r-0.3
tutk+on 7.3 a0.6 e0.5 i0.9 j1.9
tutkin 7.3 a0.6 e0.5 i0.9 j1.9
tutt 6.8 b-0.5 c-0.3 d0.9 e-0.6 g-0.6 h1.6 i-0.5 n0.7 o-0.6 q0.5 s1.2
tutt+tarv 7.3 a-0.3 d1.1 e-0.3 h1.9 n0.8 o-0.6 q0.5 r0.6
tutt+teis 7.3 b-0.4 c-0.4 e-0.3 g-0.6 i-0.3 r-0.4 s1.5
tuttav 7.3 a-0.7 d0.9 g-0.3 h1.5 i-0.4 n0.6 o-0.5 t0.6
tutu 6.3 c-0.3 d-0.4 i0.7 j0.5 p-0.3 s-0.4 t0.7
tutust 7.0 e-0.4 i0.6
tuu+mita 7.3 a0.8 c1.7 d-0.3 e0.5 g-0.5 i2.0 p-0.3
tuul 6.2 a0.5 d0.9 e1.0 f1.4 i0.6 j0.5 k-0.3 n1.2 o0.5 p0.6 s-0.4
tuula 6.8 a0.5 c0.4 d1.3 e0.7 f1.6 g-0.3 j0.7 p0.9
tuulet 7.3 e0.6 g0.6 i0.5 n0.6 r0.6
tuulik 7.3 l0.4 n0.7 o0.7
tyhj 6.2 a0.5 b-0.4 c1.2 e0.6 f0.4 g-0.7 i-0.6 j-0.3 l1.4 n0.9 p-0.4 q-0.4 r-0.7 s0.8 t-0.7
tyhja 6.6 a-0.7 e-0.5 g-0.3 i-0.3 l1.2 n0.4 r-0.5
tyhjen 7.3 a0.8 e1.4 f0.7 h0.3 l0.3 n0.6
tyka 7.3 b1.3 e-0.3 g1.3 h2.0 s1.3
tykk 6.5 c0.9 e-0.6 g1.1 h2.0 j1.2 k-0.3 o1.0 p-0.6 r1.7 s1.8 t0.6
tykkaa 7.0 a1.0 b0.6 c0.6 e-0.3 g-0.5 i0.4 j1.5 p-0.3 s1.7
tykkas 7.3 a-0.5 c0.4 g1.2 h2.4 k-0.3 o1.2 r1.8 t0.8
tyo 6.2 a-0.5 b-0.4 c-0.6 d-0.7 e-0.7 g1.2 h0.7 i-0.8 l-0.4 m0.5 n-0.4 o0.9 q2.0 r1.3 s-0.3 t-0.5
tyo+on 7.0 c-0.5 e-0.7 g1.4 i-0.6 j0.5 m0.5 r1.3
tyo+teht 7.3 a-0.4 o1.5 q1.6
tyoa 7.3 e-0.4 g0.5 h0.5 r-0.3
tyoe 7.0 b0.3 d0.4 e0.8 g-0.6 i-0.4 k0.7 l0.3 q0.5
tyok 7.3 d-0.4 e0.7 j0.8 k1.6 o0.6 q1.2
tyom 6.0 c0.5 g-0.6 i-0.8 j-0.5 k1.0 p-0.6 q0.6 s1.3
tyomaa 6.0 c0.5 g-0.6 i-0.8 j-0.5 k1.0 p-0.6 q0.6 s1.3
tyon 5.6 a0.5 b0.9 e2.0 f1.7 g-0.7 h0.4 i0.6 j-0.7 l-0.3 n0.6 o0.9 r0.4 s-0.8 t-0.4
tyonan 7.0 a-0.4 e-0.5
tyonte 6.3 c0.5 d-0.4 e1.6 f1.6 g-0.6 h0.5 i-0.9 j-0.4 k0.4 m0.5 p-0.5 r0.6 s-0.5 t-0.6
tyop 6.5 b-0.3 c0.4 d-0.5 e0.5 k0.6 m1.8 n-0.3 p0.5 r0.4 s0.5 t-0.4
tyopai 6.6 c0.7 d-0.4 e0.6 h0.4 k0.6 m0.8 n-0.3 p0.6 r0.5 s-0.3 t-0.4
tyos 5.9 a0.5 b0.4 c-0.4 d1.2 e0.6 f-0.3 g-0.3 i-0.8 j1.1 m0.7 n-0.4 p-0.4 q0.5
tyosta 6.6 a0.4 b1.0 d-0.3 e-0.8 j0.7 l-0.3 m0.8 q0.6
tyosuh 7.3 a-0.6 b-0.3 h0.4 i-0.4 o0.4
tyot 5.8 b-0.4 e0.4 f-0.3 g0.5 h0.8 j-0.8 l-0.3 n0.8 q2.4 r0.8 t-0.5
tyota 6.6 a0.9 c0.4 e1.6 g0.8 i-0.4 j-0.4 n-0.3 p0.7 q0.8 r1.1 s0.8
tyotod 7.3 a-0.3 f-0.4 h0.6 k-0.3 n0.9 o-0.3 q0.6 r-0.4
tyotun 7.3 a-0.4 e-0.4 n0.7 o1.0 r-0.4
tyta 6.3 a0.8 b0.5 c-0.6 e1.0 g0.5 h1.6 i2.2 l0.4 p-0.4 s-0.4
tytar 6.8 a0.4 b0.6 c-0.6 e0.7 g0.5 h1.3 i1.4 k0.3 l0.4 m0.3 r-0.3 s-0.4
tytary 7.0 a0.5 e0.4 h0.4 i1.0 r0.6
tyto 6.8 d0.6 g0.9 h1.0 i-0.3 r0.7 s-0.4
tytt 6.5 a-0.7 d0.4 e-0.3 f0.9 h0.5 i-0.6 j0.5 k-0.3 l0.5 p-0.5 q1.1 r0.8 s-0.4
tyttar 7.0 d0.4 e-0.5 f0.5 g-0.9 h0.3 i-0.3 j0.8 r-0.3
tyyl 7.0 a-0.4 e-0.5 f0.4 h0.8 n-0.4 q1.2 r0.6 s-0.4 t0.5
tyyn 7.3 b0.3 g1.0 n0.9 r1.1 t0.5
tyyp 7.0 a-0.6 e-0.4 g1.0 i0.5 r1.4
tyyppi 7.3 a-0.9 e-0.4 g1.2 r1.5
tyyt 6.1 a-0.3 b1.5 d-0.4 f0.5 g2.5 h1.6 i0.5 j-0.8 l0.3 o-0.4 p-0.9 q0.3 r3.6 s0.5 t-0.3
tyytym 7.3 a1.0 e0.9 g-0.5 i1.2 p-0.4
tyytyv 6.5 a-1.6 b0.5 d-0.4 e-0.7 f0.6 g3.3 h1.9 i-0.4 j-0.5 l0.4 o-0.4 p-0.5 q0.4 r4.0 s-0.6
uhka 5.2 a-2.4 c-1.0 d-0.7 e-1.0 f0.4 g-1.1 h-0.5 i-1.4 j-1.1 k0.5 l-0.3 n-0.6 p-0.9 q0.9 r-1.0 s-1.2 t-0.4
uhka+haas 7.3 a-0.4 d0.5 e0.6 h-0.4 i-0.3 n-0.3 o0.8 q0.7 s-0.4
uhka+laki 7.3 a-0.3
uhka+vied 6.6 a-0.9 e-0.6 f0.3 g-0.5 k0.3 p-0.3 s-0.4
uhkaa 5.9 a-1.5 b0.3 c-0.4 g-0.6 h-0.5 i-0.8 j-0.8 k0.9 n-0.5 o0.5 p-0.6 q1.1 s-0.7
uhkasi 6.1 a-0.8 e-0.9 g-0.5 i-0.5 p-0.3 r-0.5 s-0.6
uhkaus 7.3 a-0.4
uima 7.0 a0.3 e-0.3 i0.7
ukko 7.3 e0.6 g-0.5 h0.5 r-0.3 s0.5
ulko 6.2 a1.4 b-0.3 c2.5 d0.4 e2.3 i-0.7 j0.9 m-0.4 p-0.4 s0.5 t-0.4
ulkoa 7.0 a0.9 c1.7 d1.3 e0.8 s0.9
ulkopu 7.0 a0.4 d-0.3 e0.7 i-0.3 j1.3
ulla 6.5 a-0.9 d-0.4 e0.6 i0.5 j-0.5 l-0.7 n0.9 o0.8 q-0.5 s-0.4
ulla+maij 7.3 e0.4 i0.9
ulos 6.0 a-0.5 d-0.4 e-0.9 g-0.3 i-0.7 j-0.5 m-0.5 o-0.4 p0.4
ulosot 6.5 a-0.4 e-0.6 g-0.6 i-0.4 j-0.3 m-0.4 p0.5 t0.4
ulot 7.0 d-0.3 e1.2 h1.1 l0.4 m1.3 n0.5 o-0.3 t-0.3
ulottu 7.3 e1.0 k0.4 m1.1
umpe 6.5 a0.8 c2.4 g-0.7 i1.2 t1.7
umpeen 7.3 a0.4 c0.6 r-0.3
umpeut 6.8 a0.5 c1.9 d0.3 g-0.4 i1.3 t1.9
unka 7.3 a-0.4 g0.6 k1.0 r0.8
unkari 7.3 a-0.4 g0.6 k1.0 r0.8
unoh 6.0 a-1.0 b-0.6 c-0.4 d-0.7 e-1.1 g-1.0 i-0.8 j-0.6 k3.1 n1.5 r-0.4 s-0.7 t-0.7
unoh+eili 7.3 a-0.5 g-0.5 h0.3 k3.0 o0.3
unohdi 6.8 a-1.1 b-0.4 d-0.4 e-0.5 g-0.7 h0.3 i-0.5 j-0.3 k3.8 n-0.6 o0.3 q0.3 s-0.4 t-0.6
unto 7.3 a-0.7 e-0.3 g0.6 h0.8 q0.4 r0.6
upea 6.8 a-1.2 e-0.7 g2.8 i-0.3 k0.8 p-0.3 r3.5 s-0.6
upeat 7.3 a-0.6 e-0.5 g1.7 r2.5 s-0.5
urak 6.0 a-0.6 b-0.4 c0.7 d-0.5 f0.3 g-0.3 h-0.3 k0.7 l-0.3 o0.9 p-0.5 q0.4 t-0.4
urakan 7.0 a-0.8 e-0.5 g0.3 j-0.3 q0.8
urakka 6.8 a0.4 c1.2 i0.5 j0.8 k0.8 p-0.4 s0.5
urakoi 7.3 e0.6 j-0.3
urhe 7.3 c0.3 e0.5 h0.6 l-0.3 o0.9
urheil 7.3 c0.3 e0.5 h0.6 l-0.3 o0.9
urku 7.0 c0.4 d-0.3 e1.1 g0.6 h0.7 m0.6 p0.9 r0.6 s0.8 t0.3
urpo 7.3 g0.3 i0.6 r0.3
uska 7.3 g1.0 h0.5 r0.4
usko+etta 7.3 a-0.4
uude 4.1 a-1.2 b-1.1 c0.6 d-0.9 e1.7 f0.4 g2.0 h2.8 i-0.6 j-1.5 k1.2 l0.4 m-0.7 n0.9 o2.6 q-0.4 r2.7 s-1.9
uude+ajan 7.3 a-0.3 e0.3 g-0.5 k2.6 r-0.3
uude+hinn 7.3 a-0.4 b-0.3 e-0.3 f0.4 t-0.3
uude+kodi 7.3 c1.3 g0.8
uude+puhe 7.3 b-0.4 e-0.5 k-0.4 q-0.5 t0.7
uude+sivu 7.3 a0.3 c-0.5 g0.5 o0.4 r0.9
uude+talo 7.3 g0.7 r0.6
uude+tili 7.3 a1.4 i2.1
uude+toim 7.3 i0.4 l1.1
uude+verk 7.0 a-0.4 b0.5 d-0.3 e-0.6 g0.6 m0.4 n0.3 o0.7 r0.7
uudell 5.5 d-0.4 e0.5 g-1.1 h1.0 i1.6 j-0.8 k0.8 l0.3 o0.9 s-0.6 t0.4
uuden 5.4 a-0.7 b-0.9 c-0.4 d-0.5 e1.0 g0.5 k1.3 m-0.5 o2.1 p-0.8 q-0.4 r0.6
uudest 5.4 a-0.9 c0.9 e0.8 f0.7 g2.8 h2.7 i-1.6 j-0.9 k-1.2 m0.5 n1.5 o0.8 p0.3 r2.5 s-1.5
uudet 5.7 b-0.5 c0.8 d-0.6 e0.8 f-0.3 g0.4 i-0.5 j-0.5 k0.7 l1.1 m-0.3 r0.6 s-0.6 t-0.4
uuni 6.8 a0.3 c0.8 d0.8 f1.1 h0.7 i-0.3 r0.4 s0.7 t0.3
uunin 7.3 g0.6 h0.7 r0.5
uus 7.0 b-0.3 d-0.3 e0.6 i1.0 k1.4 o0.5 q1.2
uusi 4.4 a-0.4 b-0.6 c-1.0 e2.0 f0.6 g-1.2 h1.3 i0.4 j-1.5 k2.4 o1.0 t0.8
uusi+aika 7.3 a-0.5 h0.7 k2.0
uusi+kave 7.3 a0.4 c0.4 d1.5 i1.4
uusi+nimi 7.0 a-0.8 g-0.4 h-0.4 i-0.6 t0.4
uusi+on 6.6 a-1.1 b-0.3 d-0.4 e-0.6 g-0.4 h-0.4 i-0.7
uusi+tilo 7.3 a-0.5 e-0.8 m0.5 p-0.3 q0.4
uusi+vara 7.3 a0.4 e0.5 g0.5 r0.5
uusi+vers 7.3 a0.6 e0.7 p1.2
uusia 7.0 e1.0 g-0.3 h-0.4 i0.3 t0.4
uusiks 6.8 b-0.4 d-0.4 e0.4 h1.1 i-0.6 l0.3 o0.4 p0.4 s1.0
uute 6.3 a-0.7 e-0.4 g-0.9 h2.0 i-0.7 k0.5 m0.3 n0.8 p-0.3 q1.0 s-0.3
uuteen 6.3 a-0.7 e-0.4 g-0.9 h2.0 i-0.7 k0.5 m0.3 n0.8 p-0.3 q1.0 s-0.3
uuti 5.7 a0.5 c0.8 d0.9 e0.6 f-0.4 h0.3 k0.6 l-0.3 m-0.6 n-0.4 p-0.8 r-0.9
uuti+laht 7.3 a0.5 c0.4 e1.4 g-0.3
uutine 7.3 a-0.8 c0.6 e0.3 g0.9 q0.8 s-0.4 t0.5
uutise 7.3 a0.4 c0.6 j0.6 s0.7
uutisi 7.3 a-0.6 g-0.3 h0.7 i-0.4 k1.2 r-0.3
uutisk 6.2 a1.3 b0.6 d0.9 e0.4 g-0.6 i0.5 k-0.3 m-0.4 p-0.6 r-0.5 s-0.3
uutt 6.0 a-0.5 c-0.4 g-1.0 h-0.3 k2.2 p0.4 r-0.8 s-0.5
uutta 6.0 a-0.5 c-0.4 g-1.0 h-0.3 k2.2 p0.4 r-0.8 s-0.5
v 7.3 c0.9 j0.6 p0.6
vaad 5.7 a2.6 c2.0 d-0.6 e2.4 g-0.7 i2.4 j4.6 m1.1 p1.9 q-0.6 r-0.5 s-0.4 t0.4
vaad+sopi 7.3 a0.3 c1.6 i0.4 j0.9 p0.5
vaad+vahi 7.3 a0.4 c0.4 i-0.4 j1.0 t0.7
vaad+virh 7.3 e0.8 j0.7
vaadim 6.1 a1.6 c2.3 d-0.4 e1.6 g-0.4 i1.3 j1.9 m-0.4 p1.6 q-0.5 r-0.3
vaadin 7.3 a0.4 c0.4 j1.0 t0.7
vaadit 7.3 a0.4 c-0.3 e-0.3 j1.3 m2.0 p0.9
vaah 7.3 i0.4 j0.9 p1.1
vaahte 7.3 i0.4 j0.9 p1.1
vaan 4.8 a-0.8 b-0.9 c-1.1 d-0.3 e1.0 f0.5 g1.0 h1.0 i-1.1 k1.2 l-0.4 m1.5 n1.3 o0.9 p-1.7 r1.7 s0.4 t0.4
vaar 4.5 a1.6 b1.2 c1.0 e5.4 g-0.6 i0.9 j0.3 k-0.4 m-0.4 n-0.5 o-0.6 q-0.6
vaar+aika 7.3 c0.3 d0.4 s-0.3
vaar+ihmi 7.3 a0.5 e1.1 f1.5
vaar+ja 6.6 a1.0 e1.4 g-0.4 i1.0 j2.5 r-0.5 t0.7
vaar+taas 7.3 a1.0 d0.4 e1.6 g-0.4 o0.6 q-0.6
vaara 6.8 a0.8 b0.6 c1.0 d0.4 g-0.4 i0.4 j-0.4 r-0.5
vaaraa 6.6 e0.4 p0.3 q0.5 s0.4
vaaral 6.8 a0.9 b0.9 c1.5 e2.1 g-0.4 p0.5
vaaran 6.6 a0.6 e1.2 g-0.7 i-0.4 k-0.4 p0.3 r-0.5 s0.3 t0.4
vaaras 6.3 a-0.8 b0.4 i-0.7 l0.7 p-0.4 s-0.4
vaari 6.8 a-1.0 b0.4 c-0.3 e-0.3 g0.8 r0.9 s0.4
vaaril 7.3 a0.5 e1.1 f1.5
vaarin 5.5 a1.7 c-0.3 d0.9 e2.6 g-0.9 i1.6 j1.3 q-0.7 r-0.7
vaas 7.0 a-0.5 i-0.3 j-0.4 n0.7 r0.3
vaasan 7.3 l0.3
vaat 5.2 a1.0 b-0.8 c0.9 d-0.7 e1.3 f-1.0 g-0.5 h0.3 i-0.8 j3.8 k-0.6 l-0.3 m1.0 t0.7
vaat+hyvi 7.3 a-0.4 r-0.4
vaat+on 7.3 a0.4 j0.5 m1.8
vaat+sen 7.3 a0.6 c1.7 i-0.3 j1.2
vaat+sopi 7.3 d0.9 e-0.7 j-0.8
vaatia 7.3 e-0.3 j0.4 q0.3
vaatii 6.0 a-0.8 b-0.4 c0.6 d-0.4 e-0.9 f-0.6 g-0.6 i-0.5 j-0.4 k-0.5 p-0.3 q-0.3 r-0.5 s-0.4 t1.0
vaatim 5.9 a2.0 b-0.4 d-0.4 e2.1 g-0.5 j3.9 m1.2 p0.4 r-0.5 s0.6
vaha 5.6 b1.6 c0.4 d-0.5 e0.6 f-0.5 h0.6 i-0.5 k1.3 l2.4 n0.5 p-0.4 q0.4 s-0.8 t-0.4
vahan 5.8 b1.2 c0.5 d-0.5 f-0.5 g-0.4 h0.7 i-0.4 k1.4 l2.5 n0.5 p-0.7 q0.4 s-0.8 t-0.4
vahe 6.3 c1.0 d0.5 g0.5 i-0.5 j0.4 l-0.4 m0.8 n0.6 o0.6 p0.4 r0.7 s-0.3
vahe+tulo 7.3 a-0.3
vahemm 7.3 a-0.3
vahenn 7.3 b-0.3 c0.6 d0.6 g0.8 m0.6 n0.7 p0.8 q0.3 r1.1
vahent 7.3 c0.6 j0.5 m0.5 o0.7
vahi 5.2 a1.3 b0.7 d0.6 e2.6 g-0.9 i0.3 j4.0 k0.6 m-0.8 n0.5 o-0.4 p-0.3 q1.9 s-1.0
vahing 5.4 a0.9 b0.9 d0.4 e1.6 g-0.8 i0.5 j3.1 k0.7 l-0.4 m-0.8 n0.6 o-0.4 q2.0 s-0.8
vahink 7.0 a0.5 b-0.3 c0.4 d0.3 e1.4 j1.3 l0.6
vaht 7.0 a0.6 h-0.3 i1.4
vahtim 7.0 a0.6 h-0.3 i1.4
vahv 5.3 a-1.3 b-0.5 d-0.8 e-0.5 f-0.5 g-1.5 h1.6 i-1.1 l-0.4 n0.5 p1.3 q-0.6 r-0.7 t0.7
vahv+ja 7.3 g-0.3 h0.4
vahv+kun 7.3 q0.6
vahv+tama 7.3 a0.5 d0.5 e0.4 j0.4 m0.6 p1.6
vahvis 5.4 a-1.1 d-0.6 f-0.6 g-1.4 h1.8 i-1.0 n0.5 p1.4 q-0.5 r-0.5 t0.9
vai 5.0 a-2.9 b0.4 c-0.4 d-0.6 e0.4 g-0.7 h0.6 i-1.9 j-1.4 l-0.6 m-0.8 o7.0 q1.8 r0.6 s-0.8 t0.9
vai+ei 6.8 a0.6 e0.4 g-0.4 o0.5 p1.0 r-0.4
vai+pita 6.6 a-0.9 c-0.4 i-0.3 j-0.3 l-0.5 m-0.4 n0.3 o1.3 p-0.5 q0.3 s-0.3
vaih 4.1 a-0.8 b0.6 c1.2 d0.8 e-0.8 f-0.3 g-1.9 i1.6 j-0.5 k1.0 m-0.7 n-0.5 o1.5 p-2.3 q0.5 r-0.6 s-1.9 t1.2
vaih+ei 7.3 c-0.4 d-0.5 i-0.3 j1.9 q0.4 r-0.3
vaih+etus 7.3 a-0.5 d-0.3 i-0.3 o0.7 r0.3
vaih+isan 7.3 c0.6 e-0.3
vaih+kilp 7.3 i-0.3
vaih+meid 7.0 a1.1 c0.9 d1.3 g-0.3 i1.2 l0.3 n0.3 t0.3
vaih+pank 7.3 d-0.4 e0.6 l0.7 q-0.4 r0.5
vaih+tili 7.3 a0.6 b0.3 c0.7 g0.7 i1.2 k0.4 l0.5 m0.6 o0.3 r1.1
vaih+uusi 7.3 a-0.4 c-0.3 g-0.3
vaih+yhde 7.3 b0.6 e-0.4 s-0.3
vaihda 6.3 a-0.3 b0.7 d0.4 e-0.7 g-0.6 i1.0 j-0.6 o1.0 s-0.5 t-0.4
vaihde 5.8 a-0.5 b0.8 d-0.5 e-0.4 h0.5 i1.0 j-0.7 k1.7 m0.3 o0.5 p-0.3 q0.4 r0.7
vaihdo 6.6 c0.6 e0.7 f-0.3 g-0.4 l-0.3 o-0.3 q-0.4
vaihe 7.0 a-0.4 b0.4 g0.6 h1.5 k1.1
vaihee 7.0 a-0.3 c0.6 d0.4 g0.4 h0.3 k0.4 m-0.3 q0.6 t0.3
vaihta 5.6 b-0.6 c2.4 e0.9 f1.0 g-1.0 h0.4 j-0.9 k-0.5 l-0.6 o0.4 p-0.7 q0.8 s-0.6 t1.8
vaihte 6.2 a0.8 d1.1 g-0.4 i2.0 p-0.3 r-0.4 t-0.4
vaihto 5.9 a-0.4 b0.4 c0.4 d-0.5 e-0.3 f-0.4 g-0.6 i-1.2 j1.7 k0.7 n0.5 o0.6 p-0.8 s-0.6
vaihtu 5.7 a-0.3 b1.0 c-1.0 d1.2 f0.4 g-1.1 h-0.4 i-0.5 k-0.7 l0.7 o1.0 p-0.7 q0.3 r-0.4 s-0.5 t0.5
vaik 4.5 a0.5 b-0.9 c0.9 d0.4 f0.3 h0.4 i1.5 j-1.2 k0.7 l1.0 m2.0 n1.0 o0.9 q1.5 t0.7
vaik+sitt 7.3 a-0.9 d-0.4 e0.3 i-0.3 l1.0 m-0.3 n1.5 p-0.4
vaik+tyo 7.3 a-0.4 o1.5 q1.6
vaikea 6.8 g0.6 i1.0 r1.0
vaikka 4.8 a0.8 b-0.4 d-0.5 f-0.7 g-1.4 h0.3 i1.4 j-0.7 k0.3 l1.1 m2.4 n1.2 o0.9 p0.5 q1.8 r-1.4 t1.0
vaikut 6.8 a-0.6 b-0.7 c1.0 e-0.4 f0.5 g0.8 i-0.5 k0.6 r0.5
vaim 5.8 a-1.5 g1.6 m0.3 p-0.8 r1.7 s-0.3
vaim+ja 7.3 a-0.4 d0.4 g0.4 r0.3
vaimo 6.5 a-1.0 c0.9 d-0.7 e-0.9 g1.4 p-0.4 r1.6
vaimon 6.6 a-0.6 b0.4 c-0.5 d0.9 e0.5 j0.4 p-0.4 s-0.4
vain 4.4 a-2.4 b-0.8 c1.5 d-1.8 e-1.5 f1.1 g0.3 h0.5 i0.8 j-0.6 k-0.4 m-1.4 n0.7 o1.0 p-1.4 q0.6 r0.6 s-1.5
vain+etta 7.3 a0.8 e1.1 g-0.3 i0.4 r-0.3
vain+nume 7.3 b0.8 f0.7 i0.6
vain+sano 7.0 a-0.8 d-0.3 e-0.4 g1.1 r0.8
vain+yksi 7.3 a-0.4 g1.2 h1.6 q0.7 r1.1
vait 6.1 a-0.9 b-0.5 c0.5 e-0.5 f0.6 i-0.6 k-0.5 p1.1 q-0.4 s-0.5
vaitio 7.3 b-0.4 c1.1 d0.6 e-0.4 n0.3 p0.9 q-0.4
vaitte 7.3 a-0.5
vaitti 7.0 a-0.5 f0.7 g0.5 j0.5 p0.6 r0.3
vaiv 7.0 a-0.6 c0.3 i-0.3 l1.8 n1.5 o-0.3 p-0.4 r0.5 t0.5
vaivaa 7.3 a-0.5 l2.1 o-0.3 q0.3
vaka 7.3 a0.6 e1.5 f1.5 i0.7
vakava 7.3 a0.6 e1.5 f1.5 i0.7
vaki 6.1 b1.3 c-0.4 e-0.4 f-0.5 g0.5 h1.4 i0.6 j-0.4 k0.3 l0.6 m-0.4 o0.5 p-0.5 r0.8 s1.9
vaku 5.5 b-0.8 f1.5 g-1.2 h-0.5 i-1.7 j2.4 k0.3 m-0.5 n-0.3 p-1.1 q-0.4 r-0.8 s-1.1 t-0.3
vaku+ei 7.0 a-0.7 j-0.3 l0.4 p-0.5
vaku+ja 7.0 a-0.9 b-0.3 d-0.3 g-0.3 i-1.3
vaku+juri 7.3 a1.1 e0.7 f1.5 g-0.6 j1.8 r-0.3
vakuut 5.5 b-0.7 f1.5 g-1.2 h-0.4 i-1.7 j2.5 k0.4 m-0.5 n-0.3 p-1.0 q-0.3 r-0.8 s-1.1
vala 7.0 d-0.3 m0.7
vali 3.6 a-1.9 b-1.1 d-0.8 g-2.0 h-0.5 i-1.4 k3.7 l0.8 m0.6 n0.8 p-1.8 q0.3 r-1.2 s-2.2 t1.3
vali+ei 7.3 a0.4 c0.7
vali+hall 7.3 c0.6 e-0.4
vali+ja 6.6 a0.4 c1.2 d0.5 i-0.4 j1.3 t0.6
vali+melu 5.4 j-0.3 p-0.3
vali+muut 7.0 a-0.7 c-0.5 d0.4 e-0.6 g0.4 k0.6 l1.5 m-0.4 n1.0 p-0.4 q-0.3 r0.7
vali+on 7.3 e-0.4 j0.8 m0.8 p0.8
vali+vast 7.3 a-0.5 l0.3 o0.3 t0.5
valiin 5.8 a-1.2 b0.7 d-0.6 f-0.4 g-0.4 i-0.8 j-0.6 k6.6 l0.7 n0.7 o0.7 p-0.7 s-0.6 t2.0
valill 7.0 a-0.7 c-0.4 e-0.8 f-0.3 h0.5 m0.6 n0.3 o-0.3 q0.6
valimi 7.3 a0.6 c0.6 j0.8 m0.9
valin 5.2 a0.4 e0.5
valiss 7.0 a-0.6 d0.4 e-0.6 f0.5 h0.4 i-0.3
valita 7.0 a-0.5 b-0.3 c-0.4 d0.4 f0.4 g0.5 n0.7 o-0.3 q1.1 r0.6 s-0.4 t-0.4
valite 5.9 a-1.2 e1.0 g-0.8 h0.4 i0.6 j-1.0 k2.0 l2.4 m0.4 n1.0 o0.5 p-0.7 s-0.5
valits 6.6 d0.6 e0.4 i1.4 r-0.3
valitt 5.2 a-1.2 b-0.4 c0.4 d-0.8 f-0.5 g-0.9 h-0.5 i-1.0 m-0.7 o0.8 p-1.1 r-0.6 s-0.7 t1.7
valitu 4.7 b-0.3 c0.5 d-0.5 e-1.0 f1.1 g-0.7 h-0.3 i-1.1 j1.2 l-0.4 m0.4 n-0.4 o-0.3 p-0.3 r-0.6 s-0.8 t-0.6
valm 4.8 b-0.4 c1.0 d0.3 g0.8 i0.4 l0.4 m-0.5 n0.4 o-0.5 p-0.4 r1.1 s0.9
valm+enne 7.3 c0.5 d-0.4 g0.6 i0.6 r0.4
valm+syys 7.3 c0.3 d0.4 e0.3 i0.7
valm+vapp 7.3 a0.3 c0.9 e0.6 p0.4
valmen 7.0 a-0.3 e0.3 g0.5 h0.7 k0.3 l1.1 n1.2 r0.7 s0.4
valmii 5.8 c0.8 d0.6 g0.9 j0.8 m-0.5 o-0.3 r0.8 s1.1
valmis 5.5 c0.6 e0.3 f-0.5 h-0.7 i0.5 j-0.5 n-0.3 p-0.3
valo 5.8 a0.5 b-0.6 c1.6 d-0.6 e2.6 f-0.4 g1.3 h1.4 j-0.4 k0.4 m-0.8 n0.3 o0.7 r1.1 s1.5 t0.7
valo+ja 7.3 a-0.5 g0.5 h0.6 k0.4 o0.5 q0.5 r0.7
valoa 7.3 a-0.6 g1.0 h0.9
valoku 6.5 b-0.3 c-0.6 e0.8 g1.3 h0.4 i-0.4 m-0.6 o0.5 p-0.3 q-0.5 r1.6 s1.1 t1.0
valot 7.3 a0.4 c1.3 h0.6 i1.0 k0.4 o0.5 q0.5 s0.8
valt 5.9 b-0.5 c1.2 d1.4 f1.8 g0.9 h1.3 i0.8 j-0.7 o0.5 p-0.5 r2.1 s-0.6 t0.3
valt+paat 7.3 a0.4 c-0.3 d0.7 f1.7 i-0.6 k0.6 t0.3
valtav 7.0 a-0.5 b-0.4 c1.2 e0.7 f0.8 g1.2 h1.3 i-0.5 k-0.5 l-0.4 m0.5 o0.8 r2.5
valtio 7.3 j-0.3
valtuu 6.6 c-0.5 d0.9 f1.4 h0.4 k0.5 l0.7
valv 6.2 a1.3 c1.0 d-0.4 e1.1 j2.6 m0.5 p1.2 s0.4
valv+on 7.3 c1.2 j0.7
valvoj 7.3 a0.7 b0.7 c0.3 e1.3 p0.9
valvon 6.5 a0.7 c1.1 d-0.3 h0.4 i-0.5 j2.2 m0.6 s-0.5
vanh 4.5 a-2.7 b-0.7 d-1.0 e-1.5 g0.6 i-1.7 j-0.9 k-0.8 l-0.4 o1.5 p-1.6 q0.5 r0.6 s-0.5
vanh+on 7.3 c-0.4 i-0.3 o0.5
vanh+palv 7.3 a-0.6 b0.5 e-0.4 f0.5 h0.4 i-0.7 k0.7 l0.4 n0.4 r0.4
vanha 5.6 a-0.9 f0.5 j-0.9 m-0.3 n0.4 o1.5 p-0.6 q0.8 s-0.8 t-0.3
vanhaa 6.6 c-0.3 g-0.5 i-0.3 r-0.4 s-0.3
vanhal 7.0 a-0.6 h0.5 m-0.4 o1.3
vanhan 7.0 a-0.4 f0.4 g0.7 i-0.4 k0.3 r0.7
vanhas 6.8 a-0.5 i-0.4 o-0.4 p-0.4 s-0.3 t0.5
vanhat 6.2 a-1.0 e-0.7 f0.4 i-0.7 j-0.3 m-0.3 n0.6 r0.5 s-0.4
vanhem 6.8 d-0.3 o0.4 s1.9
vanhen 7.0 c0.4 e-0.4 g-0.4 j0.8 m1.7 t0.7
vanhuk 7.3 g0.6 r0.7
vant 7.0 b1.3 d0.4 m-0.4 o0.9 r-0.3 s0.6
vantaa 7.0 b1.3 d0.4 m-0.4 o0.9 r-0.3 s0.6
vapa 6.2 a0.5 d0.3 e1.4 g-0.4 h0.3 j-0.3 n0.6 p0.6 q-0.5
vapa+kun 7.3 a1.0 d0.6 e1.8 p1.1 s0.7
vapaan 7.3 d0.5 e0.6 s0.8
vapaas 7.3 k0.3 n0.4
vapaut 7.0 a0.7 e1.1 i0.3 n0.4 p0.9 s-0.3 t0.6
vapp 6.8 a0.5 c1.2 e0.4 h0.6 i-0.4 p1.6 q0.7
vappun 7.3 a0.7 c1.0 e0.8 p1.2
vapu 7.3 a-0.3 e-0.4 g0.7 k0.6 q0.3 r0.8
vapu+jalk 7.3 a-0.3 e-0.4 g0.7 k0.6 q0.3 r0.8
vapun 7.3 a-0.3 e-0.4 g0.7 k0.6 q0.3 r0.8
vara 4.4 a-0.3 b0.5 d0.4 e2.1 f0.8 g1.0 h2.5 i0.6 j0.8 k1.9 m1.2 n0.5 p-1.0 q0.4 r1.0 s-1.7 t0.4
vara+ja 7.0 d0.8 e0.8 f-0.4 g0.8 h0.8 i0.4 l0.9 n-0.3
vara+jo 7.3 b0.4 d0.6 e0.4 h0.7 k0.3 m-0.3 n1.2 o0.3 r0.6 t1.3
vara+oike 7.0 a0.7 c0.9 d0.8 e-0.3 j1.4 p-0.4
vara+on 6.8 b-0.4 c-0.5 e0.3 f0.4 g1.0 h-0.4 k-0.3 l-0.3 m-0.4 p-0.3 q1.5 r1.0
vara+siih 7.0 a0.4 b1.3 e1.1 g-0.3 i-0.3 j0.5 r-0.3 s0.6
varaa 7.0 a1.2 b1.2 e1.4 g-0.4 h-0.4 i0.6 t1.1
varaam 7.0 a0.7 c0.9 d0.8 e-0.3 j1.4 p-0.4
varaos 7.3 a0.8 e1.2 i0.9 j0.8
varasi 7.0 a-0.6 d-0.3 e-0.6 r-0.3
varast 5.8 a-0.8 b-0.7 c0.4 e0.6 g0.8 h0.6 i1.1 j-0.7 k0.4 l0.8 n-0.3 p-0.6 q-0.5 r0.5 s-0.7 t0.7
varata 6.5 a-1.0 b-0.5 e-0.6 f-0.4 g1.0 h2.4 i-0.4 j-0.3 l-0.3 n1.0 r0.8 s-0.3
varato 7.3 a0.5 b0.5 d-0.3 e1.0 f1.3 m1.2 p0.6
varatt 6.6 a-0.9 e-0.6 g-0.4 i-0.4 j-0.3
varatu 7.0 a0.3 c0.4 d0.8 e-0.4 f0.5 g0.4 j0.5 k1.2 m0.9
varauk 7.3 d1.0 e0.5 i0.5
varaus 6.2 a-0.6 f0.5 g1.0 h0.6 i-0.6 j-0.6 m-0.5 n0.7 o0.4 p-0.4 q1.4 r1.4 s-0.4
varaut 6.8 a0.6 b1.2 c-0.5 e0.8 h0.8 j1.3 m1.2 p0.7 s0.4
vari 6.5 a-0.4 b0.6 c-0.3 g-0.6 r-0.6
varist 7.3 b0.8 e-0.4 g-0.4 r-0.4
varit 7.3 a-0.4
varm 5.3 a-0.6 c-0.9 d-0.7 g0.6 h1.8 i-0.6 j-0.7 l-0.8 m-0.5 n-0.8 o0.8 q1.3 r0.4
varm+huom 7.3 a-0.6 c-0.3 d-0.5 e-0.7 f-0.4 n-0.8 q1.7 t-0.3
varm+kuka 7.3 a0.4 b0.8 d0.7 g-0.3 i0.8
varm+vuok 7.0 a-0.6 e0.3 i-0.3 l-0.4 o0.9 r-0.3
varmaa 6.5 a-0.4 b0.4 c-0.4 e-0.4 g-0.5 i0.4 j-0.4 k0.6 n-0.6 o0.4 p-0.6 q1.1 r-0.4 s-0.4 t-0.4
varmas 6.6 c-0.4 g1.7 h2.1 i-0.7 r2.0 s1.2 t0.7
varmuu 5.9 a-0.4 d-0.6 e0.5 g-0.4 i-0.4 l-0.7 o0.7 p1.0 q0.6 r-1.0 s-0.6
varo 6.1 a0.6 b-0.6 e0.7 g-0.8 h0.5 i-1.0 j-0.5 m0.6 n0.6 o0.6 p-0.3 q-0.4 r-0.5 s1.4 t0.7
varo+ja 7.3 f0.3 h-0.3 n0.3
varoit 6.2 a0.9 b-0.6 e0.9 g-0.7 h0.6 i-0.8 j-0.4 m0.7 n0.6 o0.6 p-0.3 q-0.4 r-0.4 s1.5 t0.7
vars 7.3 a-0.4 g1.2 k0.7 r0.8
varsin 7.3 a-0.4 g1.2 k0.7 r0.8
vart 5.6 a-1.1 b-0.4 c-0.6 e0.6 h1.0 j-0.7 k-0.5 l0.5 o2.8 p-0.6 t0.3
varten 5.7 a-1.4 c-0.5 h1.0 i-1.0 j-0.7 k-0.4 l0.5 o2.9 p-0.6 t0.4
vast 3.3 a-0.6 b-1.8 c0.8 d4.3 e-1.9 f1.2 g-1.4 i-3.4 j2.1 l1.6 m0.4 n0.4 o0.9 q-1.0 r-0.6 s-1.2 t0.7
vast+edes 7.0 a0.5 c1.3 d0.9 e-0.5 f1.0 i-0.4 j-0.4 s0.4 t1.6
vast+ei 7.0 a0.4 d1.4 f0.5 m0.7
vast+ensi 7.3 k0.3 l1.1 m0.4 t0.5
vast+etta 6.8 a-0.6 g2.0 i-0.4 r0.9 s1.4
vast+helm 7.3 a-0.4 d-0.4 e-0.3 f0.3 k0.4 m0.4 n0.4 o0.7
vast+ja 6.5 a-0.5 c-0.4 n0.4 p0.7 r-0.6
vast+joul 7.3 l1.3
vast+kirj 6.6 c0.8 d-0.4 e-0.5 g-0.3 j0.7 m0.4 s-0.3
vast+kun 6.3 b1.0 e-0.3 f0.5 g-0.6 i-0.9 l1.7 m0.7 o-0.4 p1.2 q0.4 s-0.4 t-0.3
vast+lask 7.3 a-1.1 b0.3 c0.3 d-0.8 f-0.4 h0.4 p-0.3 r0.4
vast+meil 7.3 d1.1 h0.5 j-0.6 l0.6 n0.6 o0.3
vast+minu 7.3 a1.0 d1.3 i0.6 j1.4 s1.9
vast+nume 7.3 e0.8 j0.7
vast+olen 7.3 a-0.4 d-0.4 e0.6 h0.8 l0.4 m0.7
vast+on 6.2 a-1.4 e-0.7 f0.7 g0.8 i-0.6 j-0.7 l0.4 m-0.4 n0.9 p0.4 r1.3 s-0.5
vast+palv 7.3 e-0.3 i0.9
vast+puhe 7.3 a0.6 d1.5 e-0.3 i0.4 p-0.4 s-0.3
vast+siih 7.3 a0.4 d0.7 j0.5 m-0.4 p1.6
vast+sunn 7.3 a-0.6 g0.7 p-0.3 r0.8
vast+taha 7.3 a-0.7
vast+tule 7.3 a0.8 b0.3 c2.4 f-0.3 g-0.3 k0.3 l0.4 m0.4 o1.6 t-0.3
vast+vies 7.3 c0.3 d0.4 s0.5
vasta 4.9 a-2.3 b0.3 c-0.5 d-0.7 e-1.8 f0.7 g-1.7 h-0.3 i-2.0 j-1.1 k1.2 l4.4 m1.5 n1.8 r-0.3 s-1.4 t0.5
vastaa 4.3 b-0.7 c-0.7 d0.9 f1.7 g-1.2 h0.5 i-1.0 k0.4 l0.6 m-0.9 o1.3 p-0.6 r-0.5 s-1.0 t0.6
vastai 6.8 a0.6 d1.4 e-0.4 f0.9 m0.8 p0.4 s0.4
vastan 7.3 a0.4 c0.8 d2.2 f1.1 i0.9 j-0.3 p1.2
vastap 6.5 a-0.7 d0.4 e0.7 g-0.6 i-0.4 j-0.3 k0.4 m-0.4 n0.5 p-0.4 q0.4 s-0.6
vastas 6.0 a-1.6 b-0.7 d0.5 e-0.4 g2.0 i-0.8 j-0.8 p-0.6 q-0.7 r1.3 s0.7
vastat 5.6 a2.0 b-0.3 c0.3 d4.7 e-0.4 i1.1 j1.7 n0.7 o0.4 p-0.7 q-0.4 s0.9 t1.3
vastau 4.9 a0.5 c1.8 d2.6 e-0.5 f2.1 h0.5 i-1.7 k-0.5 l0.4 m1.1 n0.8 o0.4 p1.5 r1.0 t-0.3
vastin 6.6 a0.7 c1.1 e-0.6 g-0.4 j1.4 m0.4 n-0.3 r-0.3
vastuu 5.9 a1.5 b-0.4 c0.9 e1.8 f-0.4 g-0.5 i-0.7 j4.0 r-0.6 s-0.6 t0.6
vasy 7.0 c0.4 d0.4 e-0.4 f0.4 g0.7 r0.7
vasyny 7.3 c0.5 d0.5 f0.5
vau 7.3 a-0.8 g3.0 n0.7 o0.8 r3.2 s-0.3
vauv 7.3 a0.7 e1.3 g-0.4 m0.8 t0.7
vauva 7.3 a0.7 e1.3 g-0.4 m0.8 t0.7
vede 7.3 c1.2 g0.6 h0.6 i1.6 p-0.6 r0.7
vedeta 7.3 c1.2 g0.6 h0.6 i1.6 p-0.6 r0.7
vedo 6.1 c0.6 e1.6 h0.6 j-0.4 m-0.5 p-0.6 r0.4 s-0.7 t1.2
vedoks 6.6 c0.5 e1.3 g-0.3 j-0.3 m-0.4 n-0.4 s-0.5
vedos 7.0 a-0.3 e0.3 g-0.3 i-0.4 p-0.4 t1.5
veer 6.8 a-0.7 g0.5 i-0.3 k0.5 r0.6 t0.4
veera 6.8 a-0.7 g0.5 i-0.3 k0.5 r0.6 t0.4
vei 6.6 a-1.0 b-0.3 c0.3 e0.4 f0.3 g-0.6 h-0.4 i-0.6 k1.7 l2.9 n1.1 p-0.6 s-0.4
veik 6.8 e0.3
veikko 7.0 a-0.4
vein 7.3 a0.5 e0.9 i1.1 s1.1
vekt 7.3 a-0.4 c0.5 d0.7 e-0.4 h0.4 k0.5 s-0.5
vektor 7.3 a-0.4 c0.5 d0.7 e-0.4 h0.4 k0.5 s-0.5
vela 7.3 c0.5 e-0.4 j0.4 l1.1 t0.7
veli 7.3 k0.9
velj 5.9 a-0.4 c-0.5 d-0.9 g1.5 h2.1 l-0.5 n0.4 p-0.5 q0.9 r0.9
veljek 7.3 n0.8 t0.7
veljen 6.5 a0.3 b0.5 d-0.5 e0.6 g0.5 h1.0 j0.4
velk 7.3 a-0.5 g-0.5 l2.2 n1.9
velo 6.6 a1.2 b0.7 e-0.7 g-0.4 m2.3 p-0.4 r-0.4
veloit 6.6 a1.2 b0.7 e-0.7 g-0.4 m2.3 p-0.4 r-0.4
vena 6.6 e0.4 g-0.4 h1.0 i-0.4 l0.5 q0.5 t0.8
venaja 6.8 e0.4 g-0.4 h1.0 i-0.3 l0.5 n0.3 q0.6 t0.9
vene 6.1 a-1.1 c1.2 d-0.3 e-0.3 f0.5 g-0.5 h0.6 i0.7 j-0.7 k0.7 l1.7 q0.5 s-0.7
veneen 7.3 c0.9 i1.0 p0.4
veny 7.0 a-0.5 c1.4 d-0.5 e0.3 i0.4 j-0.4 k2.2 n-0.3 o0.4 p-0.3 r1.2
verh 7.0 a0.9 b0.8 c0.5 d-0.5 e1.4 g-0.3 m0.8 p1.0 t1.1
verhot 7.3 a0.6 c0.7 d-0.4 e0.7 i-0.3 m0.8 t1.1
verk 4.8 a-0.8 c-1.1 e1.1 g-0.7 h1.2 j-0.8 k1.1 l0.8 m-0.4 o2.9 p-1.5 q0.4 s-1.0 t0.3
verk+ja 7.0 h0.3 i0.4 o0.9
verk+nayt 7.3 a0.6 e1.1 t1.3
verk+on 7.0 a0.5 d-0.5 e1.0 i0.7 l0.4 o0.6 p-0.3 r-0.4
verk+pala 7.3 a-0.3 g0.4
verkko 4.9 a-0.7 c-1.0 d-0.6 e1.3 g-0.6 h0.9 j-1.1 k0.7 l0.9 o3.1 p-1.4 r-0.4 s-0.9 t0.4
verkos 7.0 d0.5 h0.4 j0.4 k0.6 n0.4 q0.6 r0.5
vero 5.2 a-1.0 c1.2 e0.7 g1.0 i-0.6 k-0.4 l0.9 n-0.3 o1.5 p-1.5 r2.1 s-0.9 t2.2
vero+ja 7.3 a-0.4 g0.4 h-0.4 k0.4 o-0.3 q0.4 r0.6
vero+maar 7.3 a0.5 c0.9 e0.8 h0.4 i-0.4 j0.6 n0.3 r0.4 t1.3
vero+oli 7.3 a0.5 c0.4 e0.8 k-0.3 t0.5
veroha 7.3 b0.9
veroil 7.0 a1.2 c1.5 d0.3 e0.5 g0.4 k-0.4 n-0.3 r0.4 t0.8
veroko 7.0 a-1.5 c-0.5 g0.7 i-0.5 j-0.4 p-0.7 q0.6 r1.1 t0.3
verota 7.3 g0.6 r0.6
verott 6.6 c0.4 d-0.7 e0.5 j0.4 l0.5 p-0.3 q-0.3 r1.0 s-0.4 t1.0
verr 6.2 a1.2 b0.8 d-0.5 e0.6 f0.6 g-1.0 h-0.6 i2.1 j-0.3 k0.7 l1.1 o-0.3 p-0.4 r-0.6 s-0.4
verran 6.3 a1.0 b0.6 d-0.4 e0.7 f0.6 g-0.9 h-0.5 i2.3 j-0.3 k0.7 l1.1 o-0.3 p-0.4 r-0.5 s-0.3
vers 5.9 b0.7 d0.4 f0.5 h0.4 i-0.7 l0.4 m0.4 n0.6 o1.2 q0.6 r0.7 s-0.4
versio 5.9 a0.4 b0.7 d0.4 f0.5 i-0.6 l0.4 m0.4 n0.6 o0.8 q0.6 r0.3 s-0.4
vert 6.8 b0.7 c-0.3 d-0.3 e-0.3 i0.4 k1.0
vertaa 7.3 g0.4
vertai 7.3 b0.8 i0.5 k1.1
vesa 7.3 f1.0 h0.3 k0.3 m0.7 o0.3 t0.4
vesi 6.3 a0.5 e1.4 f1.3 i-0.4 j1.4 k0.5 p-0.4 s-0.4
vesika 7.3 e0.4 k0.8
vesiva 7.3 a0.9 e1.5 f1.6 j1.7
vess 6.8 a0.6 b1.0 e1.3 h-0.4 i-0.4 j-0.3 l0.4 o-0.4 p0.5 q0.4
vessan 7.3 a0.6 b1.1 e1.2 h-0.3 l0.4 q0.5 s0.3
veta 6.5 a0.5 b0.6 c-0.5 d-0.3 i-0.3 j0.4 m1.4 r-0.5 s1.1
vetaa 7.3 b0.9 s0.5
vete 7.3 a-0.4 b-0.4 e0.6 h0.7 k0.9 o0.4 r0.9 s-0.3
veto 7.0 c0.7 d0.6 f1.4 g-0.3 h0.3 i0.3 m0.4 p-0.4 q0.3
vetoam 7.3 a0.3 c0.8 d0.8 e0.4 f1.1 i0.5 o0.3
vett 7.0 b0.6 e0.7 p-0.3
vetta 7.0 b0.6 e0.7 p-0.3
vian 6.8 d1.2 e1.1 h-0.5 i-0.5 o0.5 q0.4
viat 7.3 a0.6 e0.8 p1.1
vide 6.6 c1.0 d-0.4 g0.7 h1.6 i-0.4 k0.6 l-0.3 o0.4 r0.8 s1.8
video 7.0 a0.7 c1.1 e0.4 h0.4 p0.4 s2.1
vie 7.3 c-0.5 e1.2 f1.7 g-0.3 k-0.5 l-0.3 m-0.4 n0.3 q0.3
vied 6.0 c0.5 e-0.5 g-0.8 i-0.4 m0.7 o-0.3 p0.9 r-0.6 s0.4
vied+asia 7.3 m0.3
vied+meid 7.3 a-0.3 b0.6 e-0.3 f0.4 h0.4 k0.5 q0.4
vieda 6.1 c0.5 g-0.8 i-0.4 o-0.3 p1.0 r-0.5 s0.4
viel 4.0 a-1.0 b0.8 c0.5 d0.9 e-0.7 g2.0 h1.5 m0.5 n1.1 o0.6 p-0.9 q1.0 r2.6 s0.4 t3.5
viel+illa 7.3 g0.3 q1.5 r0.7 t0.8
viel+isom 7.3 a-0.4 g1.3 r1.4
viel+kerr 6.6 b-0.3 e0.9 g-0.4 h0.5 i0.7 m0.3 s-0.6 t-0.3
viel+kirj 7.3 e0.5 g-0.4
viel+kolm 7.0 a-0.6 d-0.3 g1.1 h0.7 k0.4 o0.9 r0.9
viel+lopp 7.3 a0.4 c1.4 g-0.4 i0.6 r-0.3 s1.3 t-0.3
viel+maks 7.0 a-2.0 c-0.5 d-0.7 e-0.8 h0.3 i-0.4 l0.9 m-0.3 n0.8 p-1.1 s-0.5
viel+mita 7.3 c-0.4 e-0.4 f0.5 g0.4 h0.8 i-0.3 r0.4
viel+se 7.3 a-0.3 h0.8 n2.0 q0.6
viel+tana 6.5 a0.8 b0.6 c1.1 d1.0 e0.9 g-0.9 i-0.6 j-0.4 m0.8 n1.5 q-0.6 t4.3
viel+yksi 7.3 t0.6
viel+yrit 7.3 a0.5 d0.4 e0.5 i1.0 j-0.3 p0.5
viela 4.1 a-1.1 b0.8 c0.5 d0.6 e-0.7 g1.7 h1.1 m0.5 n1.2 o0.7 p-0.8 q0.6 r2.4 s0.5 t3.6
vielak 7.3 d0.7 g0.6 h0.7 q0.7 r0.5
viem 7.3 e0.4
vien 6.3 b-0.3 c-0.4 d0.6 e-0.7 f1.7 g0.7 h0.8 i-0.3 p-0.5 r1.0 s0.6
vien+asia 7.0 a0.5 d1.2 e0.6 i0.4 j0.6 s1.5
vienyt 7.3 d0.6 e0.3 i0.6 j0.6
vier 5.8 a0.7 e1.7 g1.0 h0.9 i-0.8 j-0.5 k0.4 l-0.3 p0.4 q0.4 r0.5 s0.6
vier+kehu 7.3 a-0.7 c0.4 g1.4 h0.6 m0.4 n0.4 o0.3 r1.9 s-0.5 t0.3
vier+osas 7.3 a0.4 b0.8 s1.0
vieraa 6.8 e0.6 g0.8 i-0.5 k0.8 r1.1 s-0.5
vieras 6.6 a0.3 b-0.4 c-0.3 d-0.4 e1.2 g0.7 h1.4 i-0.3 q0.6 s0.5
vieree 7.3 a0.4 c0.4 d0.5 e0.4 p1.2
vies 4.4 a-1.0 b-1.0 d3.2 e-1.6 f2.2 g-1.0 i-1.0 j-1.2 k-1.1 l-0.4 n-1.0 o-0.3 p-1.5 q0.8 r-0.4 s0.7 t0.8
vies+ei 5.9 a-1.0 b-0.5 c1.0 e-0.4 f2.0 g-0.5 h0.5 i-0.9 j-0.7 k-0.4 l-0.4 m-0.6 n-0.5 o0.5 p-0.8 q0.3 r0.3 s-0.7
vies+etta 7.3 g0.8 r0.7
vies+on 6.6 a-0.8 e0.4 t0.4
vies+pala 7.3 c0.4 d-0.4 f0.5 g-0.4 m0.8 r-0.4
vies+vast 7.3 c-0.4 d-0.5 e0.9 j0.3 p1.0 q0.4
vieste 6.5 a0.9 c1.2 d1.8 e-0.6 f2.6 g-0.4 i-0.3 j-0.3 r-0.4
viesti 4.5 a-1.7 b-0.9 c-1.1 d1.9 e-1.3 f0.5 g-0.8 i-0.8 j-1.0 k-1.0 l-0.4 n-1.0 p-1.4 q0.9 s0.7 t0.9
viet 6.3 a-0.6 e-0.5 g1.0 h1.2 i-0.5 j0.6 k0.6 m0.8 p-0.4 q1.6 r1.4 s-0.4
viet+asia 7.0 a0.4 j1.1 m1.0
viha 7.0 d0.9 h0.3
vihais 7.3 d1.0 h0.4 k0.4
vihd 6.6 a-0.5 c0.4 d-0.7 e0.4 g0.6 h0.4 n0.4 p-0.3 r0.6 s-0.3
vihdoi 6.6 a-0.5 c0.4 d-0.7 e0.4 g0.6 h0.4 n0.4 p-0.3 r0.6 s-0.3
vihe 7.3 g-0.4 r-0.3 s0.7
vihk 6.8 e0.4 g-0.5 r-0.4 s-0.4
vihr 6.5 d-0.3 e0.5 h0.7 i-0.4 j-0.4 p1.2 r-0.5 s-0.3
vihr+valo 7.3 a-0.6 g1.0 h0.9
vihrea 6.5 d-0.3 e0.5 h0.7 i-0.4 j-0.4 p1.2 r-0.5 s-0.3
viid 5.8 a1.1 b1.4 d0.6 e1.8 f2.2 i-0.6 j-0.8 l0.6 m0.8 n0.3 o-0.6 p-0.7 r0.6 s1.4
viid+euro 7.3 a0.5 b0.8 c-0.3 d1.0 e0.7 l1.3 m0.3 n-0.3 s0.6
viid+vuod 7.3 a-0.4 e-0.4 i-0.3
viidel 7.3 a0.5 b0.7 c-0.3 d1.1 e-0.6 f1.1 n0.5 o-0.3 s0.7
viiden 6.5 b1.2 c0.7 d0.4 e1.5 f-0.3 g0.4 i-0.6 j-0.3 k-0.4 l0.8 o-0.4 p-0.5 r1.0 s1.3
viides 6.6 a0.6 d-0.7 e1.1 f1.8 g-0.4 j-0.4 m1.0 r-0.6 s-0.4
viik 3.4 b-0.7 c3.3 g-1.8 h0.7 i-0.5 j-0.5 k0.8 l2.4 m-0.4 n0.9 o-0.5 p-0.8 q1.3 r-0.5 s-0.8
viik+ajan 7.3 i0.7
viik+han 7.3 c0.8 e-0.4 i0.7 r-0.3
viik+ja 5.6 a0.7 b0.5 d1.7 e0.5 f-0.4 h1.0 i2.0 l0.6 m-0.4 n1.4 p-0.5 s-0.4 t0.7
viik+jalk 7.0 a0.3 c0.7 g-0.3 p1.1 q0.9 s0.8
viik+jote 7.0 c-0.4 d-0.4 e-0.3 m-0.4
viik+koti 7.3 g0.6 h0.7 r0.5
viik+kulu 7.3 c-0.3 o1.3
viik+kun 7.0 a-0.5 e-0.4 i-0.4 k0.5 l0.4 n0.7
viik+lisa 7.0 a-0.4 c-0.5 h-0.3 l2.9
viik+myoh 6.6 a1.0 c2.2 d1.2 e0.6 g-0.8 j0.3 n0.4 p1.5 s-0.3
viik+on 7.3 c0.7 j1.0
viik+paas 5.1 d-0.3 i-0.5 j-0.4 s-0.4
viik+perj 7.3 a-0.4 c0.5 l1.0 n1.4
viik+sitt 6.6 a0.9 c1.6 d0.6 e0.7 f1.1 g-0.4 h0.5 i-0.5 j-0.4 l-0.4 p-0.4 q0.8 s-0.4 t0.9
viik+yli 7.3 c-0.3 d0.6 e0.5 l0.7 s0.8
viikko 5.0 a1.3 c3.8 d1.0 e0.5 g-0.6 h0.9 j0.8 k0.9 l1.8 n0.5 p1.0 q1.2 t0.8
viikok 6.8 a-1.0 c-0.9 e-0.5 i-0.3 j-0.3 m-0.4 s-0.3
viikol 4.4 c1.4 d1.4 e-1.6 f-0.4 g-0.5 h1.3 j-0.8 k1.0 l0.6 n1.9 o-0.8 p-1.2 q1.2 r-0.5 s-1.2 t0.5
viikon 4.2 a-0.5 b-0.5 c0.5 d-1.1 e1.1 g-0.9 h-0.4 j-0.5 l0.9 p-0.7 q0.5 t-0.7
viikos 7.0 c0.6 h0.7 j0.4 n0.4 o-0.3
viim 3.9 b-1.1 c0.7 e-0.3 f-0.9 h0.5 i0.8 j-1.3 k-0.3 l1.1 n1.7 o-0.5 q0.5 r0.5 s-1.4 t1.3
viim+eran 7.3 a-0.6 d-0.3 e-0.5 f0.5 g0.3 n-0.5 o0.3 q2.7 r0.6
viim+eras 7.3 a0.7 c0.8 e0.9 j-0.4 m0.9 p1.5
viim+huom 6.8 a-0.5 d-0.3 e-0.5 n-0.9 o1.0 q0.8 t1.3
viim+kerr 6.8 a0.5 e1.1 g0.3 h-0.4 i-0.4 k0.8 l0.4 o-0.3 q0.4 r0.4 s0.4
viim+kert 7.3 a0.9 d0.8 e0.4 i1.9
viim+kuus 6.8 a0.4 e0.4 g-0.3 i-0.3 j0.4 p-0.3 r-0.4 t0.6
viim+maan 6.3 a-0.4 l1.3 n0.9
viim+maks 7.3 c0.6 i-0.4 p0.9
viim+paiv 7.3 e0.6 g0.3 i0.5 n0.9 r0.4 t0.5
viim+perj 7.3 a0.8 c2.1 d0.4 f-0.3 m0.7 n-0.4 p-0.3 t1.3
viim+viik 6.6 a0.8 b0.3 d1.2 e-0.5 g-0.4 h-0.4 i0.5 k-0.4 o-0.3 r-0.5 s-0.3 t0.4
viim+vuod 7.0 d0.9 h0.5 i0.7 k0.4 o0.5 p1.1 q0.4
viim+vuon 7.0 a-1.0 h-0.5 r0.4
viime 5.1 a1.1 c0.3 d0.9 e0.4 f-0.4 h-0.3 j-0.4 n-0.5 o-0.4 r0.5 s-0.5 t1.0
viimei 4.3 b-0.9 c0.8 d-0.4 i1.2 j-0.9 l1.1 m-0.4 n2.7 q1.0 r0.7 s-0.9 t1.0
viimek 6.2 a-0.9 b-0.4 e-0.7 f-0.3 g0.4 h1.3 i-0.7 k-0.3 m0.4 q-0.3 r-0.8
viin 7.3 e-0.4 h0.4 k0.4
viip 6.1 a0.9 c3.4 d-0.5 g-0.4 h0.7 l2.2 n0.4 p-0.7 t-0.5
viipur 7.3 e0.6 h0.8 r0.3 s0.6
viipyv 7.3 a0.8 c2.4 e-0.5 p-0.3 s-0.3
viipyy 6.6 c1.6 g-0.6 i-0.4 j0.5 l2.5 n0.5 p-0.3 q0.3 t-0.4
viis 5.5 d1.7 f1.6 g0.7 h-0.3 i-0.4 j-0.7 k-0.5 o-0.5 p0.7 q0.4 r1.3
viis+taht 6.6 a-0.8 c-0.3 d-0.3 e-0.5 g1.2 r1.2 s0.4
viisi 5.7 a0.9 b-0.5 d2.1 f1.8 h-0.3 j-0.6 m-0.4 p1.0 q-0.3 r0.5 s0.4
viit 5.3 a-1.4 b-0.6 c0.4 e0.4 f-0.5 g-1.8 i-0.9 j0.8 k-0.7 l-0.6 m0.5 n0.3 o2.9 q4.9 r-1.0 s-0.8
viit+lask 7.0 a-0.3 b-0.4 c0.5 g-0.4 o1.0 q0.5
viitat 7.0 a0.5 c1.1 e1.0 j1.1 m0.4
viite 6.3 a-1.1 e-0.4 g-0.8 j-0.4 n-0.6 o1.2 p-0.5 q3.6 r-0.4
viiten 7.3 a-0.5 g-0.8 n2.0 o1.7 r-0.6
viitta 7.3 a0.5 e0.5 j1.2 m1.2 p1.0
viitte 6.5 a-1.3 b-0.6 f-0.3 g-0.4 i-0.4 j-0.4 k-0.4 l-0.3 m-0.7 n-0.5 o1.2 p-0.7 q1.9 s-0.3 t0.6
viiv 5.5 a0.8 b-0.9 c4.7 e-1.6 f-0.4 g-1.0 j3.2 l3.1 m0.7 o0.3 p0.6 q-0.5 s-0.6
viiv+kosk 7.0 c-0.3 l2.8 m0.9 o0.5 p-0.6
viiv+on 7.0 a0.6 c1.6 d0.7 i-0.4 j1.5
viivas 5.6 a1.2 b-0.8 c4.4 e-1.4 f-0.4 g-0.6 j3.0 l2.5 m0.4 o0.5 p1.0 q-0.5 s-0.6
vika 6.2 c0.4 e0.9 f0.5 g0.6 j-0.4 k0.7 p-0.3 r0.7 s-0.3
vika+on 7.3 a0.5 d0.6 e1.3 f0.8 i0.5
vikail 7.0 c0.6 g0.3
vilh 7.3 a-0.4 g0.4 o0.7
vilj 7.3 a0.7 b1.1 c1.2 j1.0 k0.6 l1.1 m1.1 o0.3 p-0.3
vilk 7.0 a0.4 c0.5 e0.9 g-0.5 i0.7 m0.7
vilkku 7.3 a0.6 c0.6 e1.0 m0.8
vill 5.9 a-1.1 c0.7 d-0.5 e-1.0 g2.2 h0.8 j-0.4 l0.9 m-0.4 n1.9 o-0.5 p-0.5 q-0.4 r2.2 s-0.4 t-0.6
villas 7.0 a-0.3 g0.6 h0.5 r0.3
ville 6.5 b0.4 c0.9 e-0.5 g0.5 h0.5 l0.5 n1.5 o-0.4 r0.5 t-0.3
vilm 7.3 b1.1 e0.3 p0.7 r-0.3 s0.7
vilma 7.3 b1.1 e0.3 p0.7 r-0.3 s0.7
vink 7.3 a-0.8 g0.3 i-0.4 q0.7 r0.8 s-0.6 t0.3
vino 6.8 a1.2 e2.3 g-0.6 i0.7 j1.5 p1.1 r-0.4 s0.9
vinoss 7.3 a0.6 e0.8 i0.9 j0.8 s0.3
vira 6.6 a1.0 b0.4 c0.9 d-0.3 e-0.5 f2.8 g-0.4 i-0.4 j0.9 k0.6 m0.4 o-0.3 p-0.3 q0.3 s-0.3 t1.8
vira+rekl 7.3 a0.6 c0.9 e-0.3 j1.3
virall 7.0 a1.7 b0.6 c1.1 f3.1 i-0.3 j1.0 k0.7 m0.5 q0.4 t-0.4
virano 7.3 a-0.7 e-0.3 t2.4
virh 5.6 a1.3 b-0.5 c-0.4 d-0.4 e3.6 f-0.4 g-1.0 h-0.6 j1.5 k-0.3 m0.7 o-0.3 q-0.3 r-0.6 s-0.7 t-0.5
virh+ja 7.3 a-0.5 c0.3 g1.2 l0.4 n0.4 o0.7 r1.5 s-0.3
virh+korj 7.3 e0.8 j0.7
virh+on 7.0 e0.5 i-0.3
virhe 6.8 a0.7 c-0.5 d-0.4 e1.8 g-0.5 h-0.4 i0.8 j-0.3 s-0.4 t-0.3
virhee 6.2 a0.7 b-0.5 e1.4 g-0.4 i-0.7 j1.8 m1.0 p0.5 r-0.4 s-0.7
virhei 7.0 e1.1 i-0.4 n0.3 p-0.3 s0.3
virk 6.5 a-0.5 c-0.3 g0.4 i-0.5 j0.4 k0.5 s-0.3
virkai 7.3 e-0.4 g0.8 k0.7 r0.5
viro 6.2 a-0.5 b0.4 c0.7 d1.3 e-0.7 f0.4 g-1.0 h1.7 i-0.8 j-0.4 l0.4 m-0.5 o-0.6 s-0.5
viroks 6.8 a-0.8 f0.3 g-0.3 h0.7 i-0.6 j-0.3 o-0.4 t-0.4
viron 7.3 a0.6 c1.0 d1.5 g-0.4 l0.3 n0.4 p0.6 t0.3
virp 7.0 c-0.5 d-0.4 e0.8 i0.5 j0.5 m-0.4 q0.6 s-0.3
virpi 7.0 c-0.5 d-0.4 e0.8 i0.5 j0.5 m-0.4 q0.6 s-0.3
vits 6.8 a-0.4 d-0.3 j-0.3 p0.6 r0.3 s0.9
vitsi 7.3 a-0.4 g-0.4
vitsin 7.3 e0.4 g-0.3 p0.7
voi 5.0 a-1.0 d-0.7 e-0.9 f-0.3 g1.5 h1.0 i1.0 j-1.1 k1.5 m-0.6 p-1.0 r0.5 s-0.7 t-0.7
voi+enaa 7.3 e-0.5 i-0.3
voi+jatk 7.3 e0.7 g0.6 h0.7 i-0.3
voi+jatt 6.8 a1.0 f0.5 g-0.5 h0.4 i1.7 o-0.3 t-0.4
voi+lait 7.3 k1.0
voi+muut 7.3 a0.3 d0.6 e0.7 i0.6 j1.0
voi+vast 6.8 b-0.3 c0.4 e0.4 j-0.3 m-0.3 o0.5 q-0.6
void 6.6 b0.3 d-0.4 e0.7 g-0.4 j0.5 k1.8 q-0.3 r-0.4 s-0.3
void+otta 7.3 k0.7
voidaa 6.8 b0.5 i0.3 j0.6 k1.6
voik 6.5 a-0.6 c0.7 d0.6 e-0.4 g-0.5 i-0.5 l0.9 p-0.5 s-0.4
voiko 6.5 a-0.6 c0.7 d0.6 e-0.4 g-0.5 i-0.5 l0.9 p-0.5 s-0.4
voim 6.8 c-0.3 d0.7 e0.4 g-0.4 h-0.4 i0.4 m-0.3 n1.5 o1.2 q0.5
voimas 7.3 a-0.3 n1.6 o1.4 q0.6
voin 5.9 a0.6 d1.1 e0.5 f0.6 g0.7 h0.5 i-0.5 j-0.5 o-0.4 p-0.5 s2.0
voin+sano 7.3 a-0.5 f0.7 g0.7 r0.8
voinko 7.3 d-0.3 e0.3 g1.0 h1.6 m0.6
vois 4.4 a-2.2 e-1.0 f1.7 g-0.6 h1.4 i-2.1 j-1.6 k0.9 l2.6 m1.5 o0.8 p-1.9 q1.3 r0.4 s-0.9 t0.7
vois+istu 7.3 a0.4 e0.6 f0.7 l0.7
vois+joku 7.0 a0.6 b1.1 f0.7 k0.9 l0.4 m1.0 n0.5
vois+lahe 5.3 a-0.6 e-0.6 i-0.4 j-0.4 o0.8 r0.3
vois+lait 7.3 g1.4 h2.0 s-0.3
vois+maks 7.3 a-0.3 e0.3 l3.0 m1.0 o-0.5 q0.5 r0.3 t0.8
vois+oiko 7.3 a-0.4 b0.6 d0.4 f0.5 h-0.3 j-0.4 k0.4 n0.7
vois+vahv 7.3 q0.6 t0.7
voisi 7.0 c0.6 d-0.3 l0.9
voisik 6.1 a-0.6 b1.0 f1.1 g-1.2 h0.6 i-0.6 j-0.6 k1.2 l0.9 m1.2 n1.0 p-0.5 q0.5 s-0.6 t-0.6
voisim 7.0 e0.6 f0.6 l2.2 m0.5 q0.7
voisin 7.3 b0.7 k0.4 l1.3 m0.3 s0.5 t0.6
voisit 4.8 a-2.2 b-0.8 e-0.6 f0.9 g0.5 h0.9 i-1.3 j-1.0 m0.3 n-0.3 o1.5 p-1.2 q0.8 r0.8 s-1.0 t1.0
voisko 7.3 d0.7 g0.4 h0.5 s0.6
voit 4.1 a-1.6 b-1.1 c1.0 d-0.7 e-1.3 g-1.4 i-0.8 j-1.6 k0.9 l0.5 m-1.0 o1.0 p0.9 r-0.6 s-2.0
voit+ehdo 7.3 e0.7 k0.9 p0.8
voit+jatk 5.4 a-0.4 i-0.3 j-0.3 p-0.4
voit+kirj 7.3 a-0.5 o0.7 p-0.5
voit+lahe 6.6 c0.5 g-0.4 l-0.4 m-0.4 o1.2 p1.0
voit+lait 7.3 d-0.4 h1.0 i-0.4 k0.3 l0.9
voit+lisa 5.6 s-0.5
voit+peru 7.0 e-0.3
voit+riid 7.3 o0.6 q0.3 r0.5
voit+soit 7.3 c0.6 d0.6 e-0.7 l0.3 p1.1 q0.4 t-0.4
voit+tehd 7.3 a-0.3 c-0.3 g-0.7 o0.5 q0.5 r-0.4
voit+toim 7.0 a0.6 d-0.4 i1.3 q0.3 r0.3
voitko 6.0 a-1.0 b-0.5 c-0.7 g-0.9 h1.0 i-0.7 j-0.4 k1.7 l0.6 m-0.5 o0.4 s-0.7 t0.7
voitte 4.5 a-0.9 b-0.5 c0.7 g-0.4 j-1.0 l0.5 m-0.6 o0.7 q-0.4 s-1.2 t-0.5
voitti 6.8 a-0.4 o0.5 s-0.4
voitto 7.3 a-0.3 d-0.3 h0.4 k0.7
vs 6.5 a-0.4 b-0.3 d-0.6 e0.6 g-0.7 i-0.5 j-0.3 k1.0 m-0.3 p0.4 r-0.7 s-0.3
vuod 4.4 a0.3 b2.3 c-1.0 d1.2 e0.3 h1.5 i3.9 j-0.9 m-0.5 n-0.3 o0.7 p-0.9 q0.7 s-1.4 t-0.7
vuod+alka 7.3 a-0.3 i1.0
vuod+jalk 7.3 b0.7 e-0.4 h0.6 i0.5 l0.4
vuod+lopp 7.3 e-0.4
vuod+puol 7.3 d1.1 i0.7 p1.1
vuod+vaih 7.3 a0.7 d0.6 e0.8 i1.4
vuodel 6.3 a-0.9 d-0.3 e-0.6 h1.0 r-0.6
vuoden 4.9 a1.3 b1.6 c-1.2 d1.7 e1.3 g-0.9 h0.6 i3.4 j-0.4 k0.4 l0.5 m-0.5 o1.0 p-0.4 q0.7 r-0.4 s-0.9 t-0.4
vuodes 5.8 b1.4 c0.4 e-0.4 h0.4 i1.3 j-0.5 l-0.4 n-0.3 p-0.5 s-0.6 t-0.3
vuok 4.7 a-2.4 d-0.5 f0.8 g-1.1 h-0.5 i-1.8 j-0.5 k0.4 l-0.4 m-0.5 n0.4 o0.3 p-0.7 r-0.6 s-0.6
vuok+ei 7.3 a-0.4 f0.5 g-0.3 h0.4 p-0.5 t0.8
vuok+on 6.8 e0.4 o0.6
vuokra 5.1 a-1.7 c-0.5 d-0.4 f1.2 g-0.7 i-1.4 j-0.5 k0.3 n0.4 o-0.4 p-0.6
vuoksi 5.6 a-0.5 e0.8 g-0.6 i0.7 j0.7 k0.3 m-0.9 o1.0 p-0.4 q0.5 r-0.3 s-0.5
vuon 5.6 a1.3 b1.4 c2.3 d-0.4 e-0.7 g-1.4 h0.8 i1.5 j-0.5 k-0.3 n0.4 p-0.7
vuonna 5.6 a1.3 b1.4 c2.3 d-0.4 e-0.7 g-1.4 h0.8 i1.5 j-0.5 k-0.3 n0.4 p-0.7
vuor 5.9 a0.4 b-0.5 c0.6 d1.4 e1.3 g-0.5 h0.4 j0.3 k-0.4 l-0.4 m0.6 p-0.4 q-0.3 s-0.4 t0.7
vuor+enne 7.3 a-0.3 e-0.3
vuorok 7.0 c0.4 d0.3 e-0.5 i-0.4 j-0.3 t0.4
vuoros 7.3 c0.4 e0.8 g0.4 h0.7 j0.9 m0.4 n0.4 o0.3 r0.8 t0.3
vuos 5.2 a0.7 b2.8 d0.6 f-0.4 g1.2 h1.4 i2.5 j-0.9 p0.6 q-0.6 r2.0 t0.9
vuos+ja 7.0 b1.8 d0.8 e0.5 i1.2 p0.9
vuosi 6.1 a-0.4 b0.4 d0.7 g2.2 h1.9 i0.9 j-0.4 k-0.5 l0.3 m0.6 o0.5 p0.5 q-0.5 r2.2 s-0.5 t0.6
vuosik 6.2 a0.6 b2.1 d-0.4 e-0.4 i0.7 j-0.4 k0.7 m-0.3 p-0.4 s0.5 t0.6
vuosil 7.3 h0.3
vuosis 7.0 a0.3 b1.1 d0.8 g-0.5 i1.0 r-0.5
vuot 4.9 d-0.8 e-0.9 f-0.8 g2.0 h1.9 i-0.9 j1.6 k-0.6 m-0.8 n0.5 p0.7 q-0.3 r1.6 s2.1 t-0.5
vuot+eika 7.3 b0.9 e-0.4 i0.7
vuot+enka 7.3 c0.7 g0.5 r0.5 s0.8
vuot+ja 7.0 d0.5 e-0.4 i0.4 s0.7
vuot+sitt 7.3 b0.7 c-0.4 e-0.4
vuotaa 7.0 a0.8 e0.7 g-0.3 j0.7 p1.5
vuotee 7.0 g0.4 i-0.3
vuotia 7.0 c0.6 d-0.4 e-0.5 g0.5 i-0.3 j0.7 p0.7 r0.4 s1.7
vuotis 7.3 a0.4 d0.6 e0.5 i0.4 s1.4
vuotta 5.3 a-0.4 b0.5 d-0.8 e-1.2 f-0.5 g1.9 h2.4 i-0.6 j1.0 k-0.3 m-0.5 n0.6 p-0.8 r1.6 t-0.4
what 7.3 b0.6 e1.0 i0.6 p0.6 s1.3
whatsa 7.3 b0.6 e1.0 i0.6 p0.6 s1.3
wilh 7.3 c0.8 d0.7 g0.4 p0.9 q0.9 r0.4
wilhel 7.3 c0.8 d0.7 g0.4 p0.9 q0.9 r0.4
word 7.3 a0.3 d-0.3 e-0.4 f0.4 g-0.6 m1.9 o-0.3
wordin 7.3 a0.3 d-0.3 e-0.4 f0.4 g-0.6 m1.9 o-0.3
x 7.3 g-0.3 m0.8 t0.5
y 6.6 a-0.8 h0.4 m-0.5 o2.7 p-0.6 s0.4
y+tunn 6.6 a-0.8 h0.4 m-0.5 o2.7 p-0.6 s0.4
yha 6.3 a1.2 c4.4 d0.5 f1.5 g-0.6 i-0.3 l0.3 r-0.5 s1.4 t0.4
yhde 4.8 a0.4 b1.1 c0.5 e0.5 f1.0 h0.5 i-0.9 j-0.4 l0.7 m0.5 n0.7 p-1.0 q0.5 r0.8 s-1.0
yhde+napi 7.3 g0.4
yhde+rivi 7.3 a0.3 c0.8 d0.8 f1.1 o0.3
yhde+sana 7.3 e0.8 j1.0
yhde+sivu 7.0 a0.5 e1.2 g0.7 n0.3 r0.9 t1.0
yhde+tahd 7.0 a-0.5 g-0.5 h0.5 m0.4 o0.5 q0.3
yhdeks 6.5 a0.5 c0.5 d-0.4 i-0.5 l1.0 m0.8 p-0.5 r-0.4
yhdell 6.3 c0.9 d0.5 e-0.6 f1.2 h-0.4 i0.6 j-0.5 t-0.4
yhden 5.5 a-0.8 b0.8 d-0.5 h0.9 i-1.0 l-0.4 n0.4 o0.4 p-0.8 q1.1 r0.7 s-0.9 t0.7
yhdess 6.8 b0.5 d0.5 e-0.5 f0.5 h0.5 i0.4 l0.3 n0.5 o-0.3 q-0.4 r0.3
yhdi 5.9 a-1.0 b-0.3 e-0.3 g-0.9 i0.5 j-0.6 l-0.5 n-0.4 o1.9 q0.4 r-0.4 s-0.5 t0.5
yhdist 5.9 a-1.0 b-0.3 e-0.3 g-0.9 i0.5 j-0.6 l-0.5 n-0.4 o1.9 q0.4 r-0.4 s-0.5 t0.5
yhen 7.3 g0.5 i0.7 r0.5
yhta 5.9 a0.5 b0.5 c2.5 d0.4 e-0.9 f1.0 g1.0 i-0.7 j-0.5 k0.6 m1.1 o-0.4 r1.3 s1.6 t0.8
yhta+mita 7.3 a0.4 e-0.4 j0.7 m0.8 p1.3
yhte 4.2 a0.6 b-0.6 d2.0 f1.2 g-0.3 h1.4 i0.7 j1.7 l-0.6 m-0.6 n0.9 o0.6 p-1.7 q1.9 r1.2 s-1.0
yhte+ei 7.3 a0.8 c-0.5 d1.5
yhte+meid 7.3 d-0.3 e0.4 i-0.5
yhte+noin 7.3 h0.3
yhte+on 6.5 a0.7 c-0.5 d-0.4 e1.2 g-0.7 i2.0 j0.4 r-0.7
yhte+pala 7.3 b0.6 g-0.3 h-0.3 t0.3
yhte+teid 7.3 a0.4 c1.1 d1.2 e-0.4 f0.8 i0.3
yhte+vaih 7.3 c-0.3 d0.4 f0.9 h-0.3 i-0.4 k-0.4 l0.4 q0.4
yhteen 6.2 a-0.5 b-0.7 c-0.4 d0.5 e-0.7 h1.0 i-0.8 j-0.5 k0.4 m-0.4 n0.7 p-0.5 q1.4 r0.5 s-0.6 t-0.7
yhtein 7.3 e0.4 g0.4 h0.8 j0.3 r0.4
yhteis 5.6 b-0.5 e-0.4 f-0.5 g2.3 i3.2 l-0.4 m-0.4 p-0.5 q0.6 r2.0
yhtena 7.3 a-0.5 o0.8 q0.8
yhteyd 5.3 a1.4 d1.5 e0.5 f0.5 g-1.5 h0.3 i-0.8 j3.2 m0.7 n1.1 p-0.9 r-0.5 s-0.9
yhteys 6.2 a0.5 c0.3 d0.4 f0.5 g-0.7 h-0.5 k-0.5 m-0.4 o0.3 p-0.4 r-0.6
yhteyt 6.2 b1.0 d0.5 e0.8 f1.3 g-0.7 j-0.3 k-0.3 m-0.3 r0.4 s0.3
yhti 5.5 a-0.8 b-0.5 h0.7 i-0.4 l1.1 o1.0 p-0.7 q0.5 s-0.6
yhti+jote 7.3 c0.5
yhti+on 7.3 a-0.6 j-0.5 k-0.4 l1.4 q0.6
yhti+paat 7.3 c0.7 e-0.4 f0.6 h0.3
yhti+vast 7.3 c-0.4 d-0.4 f-0.4 l0.4 o0.4 q0.5 r0.4
yhtiok 6.3 b-0.3 h0.8 i1.0 j0.4 n-0.4 p-0.3 s-0.3 t0.4
yhtiol 7.3 c0.5 m-0.4 o0.6
yhtiom 7.3 a-0.6 j-0.5 k-0.4 l1.4 q0.6
yhtion 6.8 a0.4 c0.5 h0.5 j0.6 m1.1 o0.6
yhtiot 7.3 a-0.9 b-0.3 i-1.2 j-0.3
yks 6.3 a1.3 b0.3 c0.4 d-0.5 f0.8 h0.6 l-0.3 m0.6 n0.9 o0.9 r0.8 s1.8 t0.4
yks+jutt 7.3 c0.4 f0.3 g0.4 m1.2 n1.3 o1.3 p-0.3 r0.7
yksi 4.3 a-1.0 c0.8 d1.0 e1.0 h2.5 j0.4 l0.4 n-0.6 o0.3 p-0.9 q1.3 r0.9 t1.4
yksi+asia 7.0 a-0.4 e-0.4 g0.4
yksi+niis 7.3 a-0.3 g0.5 h0.5 r0.5
yksi+sivu 7.0 i0.4 t0.4
yksimi 7.0 a0.6 b0.4 c0.5 e1.0 i0.5 j0.9 s0.7
yksiny 7.3 b0.4 k0.4 l1.3 p0.4 t0.6
yksito 7.3 a0.7 b0.9 c1.9 d0.9 g-0.5 i0.6 k0.4 n0.3 o0.7 q0.5 t0.8
yksity 7.0 d1.0 e0.5 h-0.3 i0.5 j0.5 k0.4 q0.4 s0.4 t0.4
ylak 6.8 a0.4 b1.1 c-0.4 d1.2 e1.3 g-0.6 h0.3 i-0.3 m1.9 n0.6 p-0.4
ylakou 7.3 a-0.4
ylap 7.3 a0.4 b1.3 e0.4 f1.1
yle 7.3 a0.7 d0.4 s1.9
ylee 6.6 e-0.6 i-0.5 s0.7
yleens 6.6 e-0.6 i-0.5 s0.7
ylei 6.6 a1.2 b0.5 c0.4 f0.8 g-0.7 i1.1 l0.8 m0.6 p-0.5 r-0.6 s0.8
yleiso 7.0 a0.5 c0.7 f0.9 i0.4 r-0.3 s1.0
ylem 7.3 e0.5 f0.9
ylemma 7.3 e0.5 f0.9
ylen 7.0 d-0.3 e-0.4 i-0.5 j0.5 p0.5 s1.5
ylen+toim 7.3 a0.4 d-0.3 e-0.4 i-0.4 j0.7 p0.5 s1.7
yli 6.0 a0.7 b0.8 e-0.4 h-0.4 j1.0 l1.1 p-0.5 r-0.6
ylih 6.8 c0.8 e-0.4 f0.8 g-0.5 j0.3 r-0.4 t3.4
ylihuo 6.8 c0.8 e-0.4 f0.8 g-0.5 j0.3 r-0.4 t3.4
ylim 6.6 a1.7 c-0.4 e2.2 g-0.3 i1.4 j1.0 p2.1
ylimaa 6.8 a1.0 c-0.4 d0.3 e0.8 i1.7 j1.2 p0.7
ylio 7.3 e0.8 f1.1 m0.5 t1.2
ylit 6.5 a-0.5 b-0.7 c0.5 d-0.5 e-0.4 f-0.4 g-0.3 i-0.3 j1.3 m0.9 p-0.5 r-0.3 s-0.5
ylitta 7.3 b-0.6 j0.6 m0.6
ylitty 7.0 a-0.3 c0.7 d-0.4 j0.8 m0.4 p-0.4 s-0.5
ylla 5.6 a-0.4 b-0.3 c-0.6 d0.7 g0.3 h0.8 i1.8 j-0.5 k-0.4 l-0.4 o-0.4 q-0.4 r1.3 s-0.3
yllapi 5.9 a0.5 c-0.5 d0.9 e0.4 g-1.1 h0.5 i2.2 j-0.4 k-0.4 l-0.3 o-0.3 q-0.4 r-0.4
yllatt 7.3 a-0.9 b-0.4 g1.5 h0.5 i-0.3 r1.9
ylon 7.3 a0.3 c0.4 i0.3 j0.8 p0.7
ylonen 7.3 a0.3 c0.4 i0.3 j0.8 p0.7
ylos 6.3 b0.9 c-0.5 d1.6 e-0.7 g0.9 i0.9 j-0.5 m1.1 p0.4 q0.9 r1.1
ylos+ja 7.3 e0.4 p0.9 q1.2 r0.4
ylpe 7.0 a-0.7 b0.4 c-0.4 d-0.4 g1.3 m0.4 r1.3
ylpea 7.3 a-0.4 e0.4 g0.5 r0.3
ymma 5.7 c-0.5 d0.9 e-0.5 g0.3 i0.4 j0.4 p-0.4 s-0.7
ymma+etta 7.0 a0.4 d0.6 e-0.3 i-0.4
ymmarr 6.3 a0.5 b0.5 c-0.5 d0.8 i0.3 s-0.3
ymmars 7.3 a-0.4 g0.7 q0.5 r0.5
ymmart 6.6 b-0.4 i0.3 j0.7 k0.5 o0.3 q-0.4 s-0.3
yoll 7.0 a-0.4 e-0.4 g0.4
yolla 7.0 a-0.4 e-0.4 g0.4
yota 7.3 e-0.3 q0.9 r-0.3
yrit 5.0 a1.2 b0.5 c-0.8 d0.7 e2.2 f1.0 g-1.8 i0.4 j0.5 k1.0 n0.5 o0.7 p-0.5 r-0.6 s2.2 t0.3
yrit+koko 7.3 a0.6 d-0.4 e-0.4 s1.0
yrit+selv 7.3 d0.6 j-0.4 k-0.4 p0.6 q0.6
yrit+tass 7.3 a0.7 b0.8 s1.3
yritan 7.0 c-0.3 d0.9 e-0.4 f0.3 g-0.5 k0.6
yritin 7.3 a0.6 d1.4 e0.9 g-0.4 i1.2 j0.6 r-0.4
yritta 6.0 a1.9 b1.2 c-0.6 d-0.7 e2.0 f1.0 g-0.8 r-0.8 s2.6
yritti 7.3 g0.5 n1.1 r0.3
yrityk 6.6 e0.6 g-0.4 i-0.4 k-0.5 l-0.4 m0.5 n-0.3 o0.4 p-0.3
yritys 6.3 a-0.3 g-0.6 k1.7 l1.0 m-0.3 n0.4 o0.4 p-0.5 q0.3 s0.9 t0.4
yrjo 7.3 a0.4 c-0.3 e0.4 f1.2 j0.7 m1.4 p0.9 s0.9
yse 7.3 a0.4 c0.8 e0.4 m0.8 p0.9
ysta 5.3 a-0.8 b0.5 e-0.4 f0.5 g0.4 h0.3 j0.4 k0.3 m1.1 n1.5 o0.8 r0.8 s-0.9
ysta+terv 6.5 a-0.8 c0.8 f-0.3 g-0.5 n0.6 q-0.7 r-0.3 t-0.4
ystava 5.3 a-0.8 b0.5 e-0.4 f0.5 g0.4 h0.3 j0.4 k0.3 m1.1 n1.5 o0.8 r0.8 s-0.9
