# Made by tools/train out of 1589 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language cs

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.83 b:complaint.cost=-3.21 c:complaint.delay=-3.20 d:complaint.neglect=-3.03 e:complaint.quality=-2.28 f:escalation=-3.86 g:good=-1.42 h:growth=-3.89 i:leaving=-1.46 j:legal=-2.45 k:meeting.off=-3.86 l:payment.delayed=-3.69 m:payment.disputed=-3.83 n:payment.promised=-3.69 o:payment.query=-4.15 p:payment.refused=-1.87 q:payment.sent=-4.51 r:praise=-3.29 s:reputation=-1.97 t:urgent=-3.91
!a 5.1 a1.6 b0.5 d1.6 e0.9 f0.6 g-0.7 i1.6 j1.7 k-0.5 m0.9 o-0.4 p3.4 r-0.4
!advo 7.3 a-0.7 d0.4 g0.9 l0.3 n0.4 t0.6
!advoka 7.3 a-0.7 d0.4 g0.9 l0.3 n0.4 t0.6
!ani 5.8 a1.8 b0.6 c1.2 d0.5 e3.4 g0.5 h-0.4 i-0.8 l0.8 n0.9 o0.6 p1.3 q0.3 r1.7 s-0.8
!az 7.0 c-0.4 d1.7 e0.5 g-0.4 k0.9 o0.7 t1.0
!bara 7.3 d-0.3 j0.5 p0.4
!baraku 7.3 d-0.3 j0.5 p0.4
!brat 7.3 b0.5 c1.0 e-0.4 l1.2 q0.4 t0.4
!bych 7.3 a-0.6 e-0.3 g1.9 r2.1
!byla 7.3 c-0.3 d-0.4 g0.5 m1.6 q0.3 r0.6
!byst 7.3 f0.3 n-0.3 q1.5
!byste 7.3 f0.3 n-0.3 q1.5
!byt 7.3 a0.4 b1.6 e0.6 f0.5 o0.5
!c 7.3 f0.3 l0.9 p0.4
!ceho 6.6 a0.3 c1.3 g-0.4 l2.8 p-0.4
!cena 7.3 a0.6 b2.0 d0.4 i0.7 m1.3 t0.4
!cenu 6.8 a1.4 c0.6 d1.0 e-0.5 f0.4 g-0.6 j1.3 q0.3
!chyb 7.3 e0.7 p0.7
!co 5.9 a-0.5 c-0.5 e-0.4 f0.6 g4.1 i-0.3 j0.5 k1.1 m0.4 r5.7 t-0.4
!dal 7.3 a-0.3 h1.1 n0.4 r0.6
!dals 6.6 a-0.6 g-0.5 i-0.3 l-0.4 o1.0 q0.6 r0.4
!dalsih 7.0 a-0.3 c-0.3 e-0.5 j0.4 o0.6 p0.3
!dela 7.3 b0.7 k0.5 o1.0 t0.3
!delat 7.3 b0.7 k0.5 o1.0 t0.3
!den 7.3 a0.5 c0.6 e-0.4 f0.5 m0.5 p0.5
!do 6.8 b-0.4 d1.2 e-0.6 g-0.4 h0.3 i-0.5 j-0.3 o0.6 p-0.4 s-0.4 t1.0
!dobr 7.3 c0.5 f0.5 l0.9 p0.4
!doda 7.3 a0.4 c0.5 e-0.5 i-0.5 j1.1 p-0.4
!doru 7.3 l0.4
!doruce 7.3 l0.4
!dost 7.3 a-1.0 c0.6 g-0.3 o0.5 q0.3 t1.2
!dota 6.8 c0.3 g1.1 m0.3 r1.2 t0.3
!dotazu 7.3 a-0.3 d-0.3 g0.7 h0.3 o0.4 r0.8
!druh 7.3 a0.5 d-0.4 e1.9 g0.4 h0.5 k0.4 l0.6 o0.5 r0.9
!duvo 6.6 a0.6 b1.2 c-0.3 e-0.4 g1.0 h1.9 i1.6 r0.5 s-0.4
!duvod 7.0 b1.3 d-0.4 g1.1 h2.0 i1.0 r0.6
!duvodu 7.3 a0.3 d0.7 i0.7 j0.5
!fakt 6.8 b1.0 c0.7 e-0.5 f0.4 l0.9 m1.9 n-0.5 q0.6 t0.8
!faktur 6.8 b1.0 c0.7 e-0.5 f0.4 l0.9 m1.9 n-0.5 q0.6 t0.8
!fung 7.3 d-0.3 p0.6
!fungov 7.3 d-0.3 p0.6
!hada 7.3 a0.5 b0.3 d0.6 i0.9
!hadat 7.3 a0.5 b0.3 d0.6 i0.9
!hrad 6.8 a0.7 e0.5 i-0.3 j1.3 m0.9 p2.1 s0.6
!hradit 6.8 a0.7 e0.5 i-0.3 j1.3 m0.9 p2.1 s0.6
!ja 7.3 a0.6 d0.8 e-0.5 f0.4 k2.0 l0.6 m1.1
!jak 7.3 c0.7 e-0.5 l0.5 q0.4 t0.4
!je 7.0 e-0.7 h0.7 i-0.4 l0.7 m-0.4
!jede 7.3 a0.6 d0.4 e1.4 o0.3 p-0.3 q0.3
!jeden 7.3 a0.6 d0.4 e1.4 o0.3 p-0.3 q0.3
!jedi 6.3 a-0.3 d1.3 e-0.6 g1.8 h1.3 i-0.6 p-0.4 q0.6 r2.2
!jedine 6.4 d1.4 e-0.5 g1.4 h1.5 i-0.5 p-0.4 q0.4 r1.9
!jedn 6.0 c0.7 d0.8 f1.4 g1.3 i-0.4 j-0.4 k1.5 l-0.4 o0.3 p-0.6 r1.9 s-0.5
!jedna 7.3 a-1.1 b0.4 d-0.3 f0.3 g2.0 i-0.4 p-0.6 r2.5
!jednou 6.6 a0.5 d1.5 f0.9 i-0.4 l-0.3 m-0.3 n0.5 o0.3
!ji 6.3 a0.5 c0.8 e-0.8 g-0.3 m-0.4 n-0.4 o1.0 p0.6 q0.9 t-0.3
!jsem 6.4 a1.2 c-0.5 e0.7 h0.8 i-0.4 j0.3 m1.3 p1.0 s0.4
!k 7.0 e0.3 i0.6
!kanc 7.3 a-0.3 d-0.3 n0.4
!kancel 7.3 a-0.3 d-0.3 n0.4
!ke 7.0 a-0.6 c-0.3 d-0.4 e0.4 j-0.5 n1.2 p-0.4
!konc 7.3 a0.5 c1.0 d0.9 f0.9 i0.3 o0.3 q0.3
!kont 6.8 a0.4 b-0.3 d1.5 e0.4 k2.0 l0.5 t0.6
!kontro 6.8 a0.4 b-0.3 d1.5 e0.4 k2.0 l0.5 t0.6
!koru 6.4 a0.5 b-0.4 d0.6 e0.3 g-0.4 i-0.4 m0.7 p0.8 r-0.4 s-0.4
!korunu 6.8 a0.3 c-0.3 e0.5 g-0.4 i-0.4 p1.0 r-0.4
!krom 7.3 e0.7 i0.8
!krome 7.3 e0.7 i0.8
!lhut 7.0 a0.5 c1.1 e-0.5 i0.4 j0.9
!lhuty 7.3 a0.3 c0.5 i0.6 j0.6
!li 6.8 a0.3 e0.6 j0.9 p1.4
!mail 7.3 d0.5 f0.9 i0.8 o0.4
!me 7.3 c-0.4 d0.6 e-0.5 g0.6 r1.0
!meho 7.3 a0.3 e0.8 j1.0 s1.6
!meli 7.3 f0.3 n-0.3 q1.5
!meni 7.0 a-0.9 b-0.4 d-0.4 e-0.4 g0.9 h1.3 i-0.5 k0.4 q0.3
!menit 7.0 a-0.9 b-0.4 d-0.4 e-0.4 g0.9 h1.3 i-0.5 k0.4 q0.3
!mi 6.8 e-0.6 n-0.4 o1.0 p0.8 q1.0
!mit 6.8 e0.5 g-0.4 n-0.3 p-0.3 q1.4 s0.8
!mozn 7.3 e0.3 i0.7 p0.9 r-0.3
!na 5.3 b-0.9 c0.9 d1.0 e1.6 f1.8 g-0.7 i1.5 k1.8 m0.4 n-0.6 p0.4 q0.8 s0.6 t-0.6
!nakl 7.3 b0.4 e0.4 o0.8 q0.3
!naklad 7.3 b0.4 e0.4 o0.8 q0.3
!nam 7.0 b0.4 d0.4 e-0.5 o0.4
!napr 7.3 a0.9 i-0.4 j1.6
!naprav 7.3 a0.9 i-0.4 j1.6
!ne 7.0 d-0.4 g1.1 m0.3 p0.6 q1.1 r1.5 s0.4
!nebe 7.0 a0.3 d1.1 h-0.4 i-0.3 k-0.3 n0.8 q0.4 t2.0
!nebere 7.0 a0.3 d1.1 h-0.4 i-0.3 k-0.3 n0.8 q0.4 t2.0
!nebu 6.0 a0.5 b-0.4 c1.0 e0.7 h-0.3 i-0.7 j0.9 m0.6 n0.4 p1.8 q-0.3 r-0.4 s0.8
!nebude 6.2 a0.5 c1.3 d-0.4 h-0.4 i-0.6 j1.1 m0.7 n0.5 p2.1 t0.4
!nebudu 7.3 d0.3 e0.7 g-0.5 s0.8
!neby 7.3 a0.7 b1.1 k0.4 l0.5 m2.6 n-0.4 t0.3
!nech 6.3 d0.6 e-0.3 h-0.4 i-0.6 j-0.3 k-0.3 o1.0 p-0.4 q1.3 s1.1
!nechce 7.0 d0.8 e-0.3 i-0.4 s1.4
!neda 7.0 g0.4 r0.4 s0.4
!nede 7.0 a0.4 b0.3 c-0.3 e0.6 g-0.3 i-0.3 j0.7 p-0.4
!nedo 7.0 b0.7 c0.4 i1.3 l0.8 p-0.3 r-0.3
!nej 6.8 a-0.9 e-0.4 i0.8 n-0.4 o1.2 p-0.4 t-0.3
!neme 7.3 a-0.5 e-0.4 t0.5
!nemu 6.8 b-0.5 c0.7 d0.5 e-0.3 f0.5 h0.8 i-0.3 n0.3 p-0.4 r0.4 t-0.4
!nemuze 7.3 a0.4 b-0.3 c1.0 d0.5
!nena 6.6 a0.3 b-0.4 c-0.4 d1.2 e0.6 f0.6 g0.4 i1.8 r0.5
!nenapa 7.3 a-0.4 d-0.4 g0.6 r0.8 s0.3
!nenaps 7.3 a0.4 d1.0 e-0.3 f0.8 i1.5
!neni 7.3 a-0.5 g0.6 h-0.3 l0.4 q0.5 r0.6 t0.6
!neob 6.8 a1.1 b0.4 c0.6 d0.9 g-0.5 i-0.4 m1.2 n0.3 p0.6 q-0.3
!neobje 7.3 a0.9 l0.4 m1.6 p0.8
!neobte 7.3 a0.3 b0.6 c0.8 d0.8 e0.6
!neod 6.8 a0.5 c-0.6 d1.5 e-0.5 f0.5 p0.6 t0.8
!neodpo 7.0 a0.4 c-0.4 d1.1 e-0.4 p0.7 r-0.3 t0.9
!neoz 7.0 a0.6 d1.2 e0.4 i0.4
!neozva 7.3 a0.4 c0.3 d0.9 e0.5 i0.5
!nepo 6.3 a0.5 e-0.5 m0.8 n-0.4 o-0.5 p2.2 s-0.5 t-0.4
!nepode 7.3 a0.5 b0.8 d-0.4 e-0.3 j0.7 m0.8 p0.5
!nepr 6.3 a0.7 b-0.4 d1.7 e-0.6 i0.4 j0.5 m1.2 p0.6 s-0.3
!nere 7.0 c-0.4 d1.3 f0.8 g0.3 h0.4 k0.3 l-0.3 o0.9 r0.5 s0.5
!nereag 7.3 a0.6 d1.7 e0.3 f0.9 k0.5 o0.6 s0.8
!nerv 7.3 c0.5 d-0.4 e0.5 i0.4 p0.9
!nesl 7.3 c0.8 d0.4 e0.6
!nest 7.3 a-1.7 d-0.9 e-0.4 g1.0 i-0.5 k0.3 p-0.4 r1.6
!neve 7.0 a0.5 d0.3 e-0.6 h0.4 i-0.3 j0.4 q-0.3 s0.4
!nevi 7.0 b-0.4 c1.3 d0.9 g-0.3 i-0.4 k1.7 n-0.3 s-0.3 t-0.4
!nevim 7.3 a0.4 c1.5 d1.4 e-0.4 h0.3
!nevy 6.8 c-0.4 e-0.5 f0.9 g-0.7 i-0.4 l-0.3 m1.3 o0.6 r-0.4 s-0.4
!neza 6.6 b0.6 d0.9 e-0.4 g0.6 m1.0 n0.6 r0.4 s-0.3
!ni 7.0 c0.5 h-0.3 o0.4 s0.6 t0.4
!nic 5.7 a-0.4 b0.3 c-0.4 d0.5 f-0.6 g0.3 h0.9 j-0.5 k-0.5 p-0.5 q0.3 s1.1
!nich 7.3 b0.8 i0.6
!nija 7.3 a-0.5
!nijak 7.3 a-0.5
!nikd 6.8 a0.3 b0.3 e0.4 g0.4 h0.4 i-0.4 j0.7 m1.3 p0.5 q1.0 r0.6
!nikdy 7.0 a0.5 e0.5 h0.5 i-0.4 j0.8 l0.3 m1.1 p0.7
!niko 7.0 a0.7 d1.8 e0.9 f0.7 s1.0
!o 5.9 a1.6 c0.9 d1.9 e1.0 g-0.6 i0.8 j-0.4 m0.7 n-0.5 r-0.5 s1.3 t0.3
!obno 7.3 c0.4 e-0.3 i1.4 s0.6
!od 6.2 d0.8 e0.7 g-0.5 i0.9 k-0.5 o1.3 p-0.5 t-0.5
!odez 7.3 c0.5 d1.2 i0.5 s0.3
!odezvy 7.3 c0.5 d1.2 i0.5 s0.3
!odpo 7.3 b0.5 c0.6 d0.5 e1.0 k0.3
!odpove 7.3 b0.5 c0.6 d0.5 e1.0 k0.3
!odst 7.3 e0.6 p0.5
!odstra 7.3 e0.6 p0.5
!omlu 7.3 e-0.4 i0.7 k0.6 l0.4 m0.3 s0.8
!plat 7.3 a0.7 c1.1 j0.6 p1.7
!platit 7.3 a0.7 c1.1 j0.6 p1.7
!plyn 7.3 b0.9 i0.6 q1.2 s0.7
!po 6.4 a-0.9 d0.7 f0.8 g0.4 h-0.4 i1.0 p-0.6 q1.2 r0.8
!potr 7.3 a-0.5 i0.8 o0.4
!potreb 7.3 a-0.5 i0.8 o0.4
!potv 7.3 a-0.4 d-0.3 n0.3 o1.4
!potvrz 7.3 a-0.4 d-0.3 n0.3 o1.4
!pozd 7.0 a1.1 b0.7 d1.1 e0.7 i0.4 l1.5
!pozdra 7.3 a0.5 b0.8 d1.2 i0.5 l0.8
!prac 7.3 a-0.4 e-0.3 k0.3 q0.3
!praci 7.3 a-0.4 e-0.3 k0.3 q0.3
!prav 7.0 a0.5 e1.0 i0.5 j0.5 p0.6 s0.5
!pravni 7.3 a0.4 e0.4 j0.5 p0.7
!pred 6.2 a0.5 b-0.4 e0.4 f0.5 g-0.5 i-0.8 k-0.3 l0.4 n1.0 p0.7 q0.5
!predan 6.6 a0.6 i-0.5 j0.4 l0.4 n0.8 p0.9
!predch 7.3 e0.3 f0.9 i-0.3 n0.4 q0.7
!prep 7.3 a-0.7 h0.3 k0.7 l0.6 p-0.4
!prepos 7.3 a-0.7 h0.3 k0.7 l0.6 p-0.4
!pric 7.3 e0.4 j0.6 s0.6
!prij 7.0 a0.7 c0.7 d-0.5 e1.0 l1.6 m0.5 n-0.3 o-0.3 t0.7
!prijde 7.3 a0.9 c0.6 e1.0 l1.0 m0.7 t0.7
!prip 6.8 a1.0 c-0.4 d0.7 g-0.3 j1.1 m2.8 p1.8 s-0.3
!pripad 7.0 a0.9 j1.2 m2.2 p1.9
!pris 7.3 a0.6 c0.6 e1.1 g-0.4 p0.6 s1.7
!pro 7.0 c0.6 g0.8 i0.5 j0.5 k-0.4 q0.4 r-0.4 t0.4
!prop 7.3 a0.5 c0.6 i0.3 p1.0
!propla 7.3 a0.5 c0.6 i0.3 p1.0
!psat 6.6 d0.8 e-0.6 f0.6 g0.9 h0.5 i-0.6 j-0.4 k-0.4 p-0.4 r1.4 s1.1
!radi 7.3 a0.4 d-0.4 e0.8 o0.3
!rece 7.3 a-0.7 c-0.3 e-0.4 o0.3 q1.0 r0.4
!recenz 7.3 a-0.7 c-0.3 e-0.4 o0.3 q1.0 r0.4
!resi 7.0 a0.7 d0.9 e-1.0 f1.5 k0.3 p0.3
!resit 7.0 a0.7 d0.9 e-1.0 f1.5 k0.3 p0.3
!s 6.6 a1.1 d0.5 e2.0 f1.2 g-0.4 i-0.5 o0.8 p-0.4 q0.6 s0.6
!scho 7.3 c0.7 e-0.6 f0.3 i0.5 l1.0 s0.6
!schopn 7.3 c0.7 e-0.6 f0.3 i0.5 l1.0 s0.6
!se 5.3 a1.8 b0.8 c0.3 d2.8 e1.1 f0.5 g-1.0 i1.6 j1.9 l1.1 m-0.4 n1.2 o-0.5 r-0.5 s0.4 t1.4
!si 6.3 b-0.5 i0.6 j-0.4 m1.3 o-0.4 p1.5 r0.6 s0.4
!sjed 7.3 a0.5 j1.1 m1.3 p0.5
!sjedna 7.3 a0.5 j1.1 m1.3 p0.5
!slov 7.3 a0.7 d2.3 g-0.6 n0.7 o-0.3
!smlo 7.3 f1.0 i0.8 j-0.6 n0.4 p-0.3
!smlouv 7.3 f1.0 i0.8 j-0.6 n0.4 p-0.3
!soud 7.3 a-0.5 b0.3 e-0.3
!spat 7.0 c-0.3 d-0.4 e0.7 g0.8 r1.3
!spatne 7.0 c-0.3 d-0.4 e0.7 g0.8 r1.3
!spok 7.0 a1.2 d-0.5 e2.6 f0.8 g-0.4 h0.3 i-0.3 n-0.4 o0.7 q0.6
!spokoj 7.0 a1.2 d-0.5 e2.6 f0.8 g-0.4 h0.3 i-0.3 n-0.4 o0.7 q0.6
!spol 7.3 a-0.6 d-0.3
!spolec 7.3 a-0.6 d-0.3
!spra 7.3 a-0.8 e-0.4 i0.8
!stez 7.3 c0.5 d0.5 f0.5 g0.6 r0.8
!stezov 7.3 c0.5 d0.5 f0.5 g0.6 r0.8
!svat 7.3 c0.4 i0.6
!tak 6.8 a0.7 e1.6 j0.3 p2.0
!to 4.9 a0.6 d1.7 e0.3 f0.4 g-0.4 h0.6 i-0.6 j-0.9 k0.7 o1.7 p0.5 q0.5 r0.4 t0.7
!toho 6.6 a0.7 b0.6 e1.0 f0.6 g-0.3 i0.4 l0.5 m1.2 q0.7 s-0.3 t0.3
!treb 7.3 e-0.4
!treba 7.3 e-0.4
!tu 7.3 a0.9 d0.9 e0.8 k0.5 l0.5 m1.2 q0.4 t0.7
!u 6.8 a0.4 b-0.3 c-0.3 e-0.4 g-0.3 h-0.3 j1.2 l0.3 m-0.3 o0.3 p-0.5 q0.9 s-0.4
!uctu 7.0 a-0.6 h0.3 n-0.4 q1.4 t1.5
!uhra 6.4 d0.5 h-0.4 i-0.4 j0.9 l1.4 n0.3 o0.5 p1.4 r-0.3 s-0.3
!uhrada 7.3 e0.5 j0.5 o0.9 p0.7
!upln 7.3 a1.0 e1.7 g-0.4 q0.5
!uplne 7.3 a1.0 e1.7 g-0.4 q0.5
!uz 7.3 d-0.4 e-0.3 i0.4 r0.5
!v 5.5 c1.3 d-1.0 f-0.3 g-0.8 h-0.6 j0.5 m0.8 n-0.6 o2.1 p0.9 r-0.3 s-0.5
!vam 6.8 c-0.3 e0.5 g0.5 i-0.4 j1.3 o0.6 p1.0 r0.5
!vas 5.5 b1.6 c-1.2 d0.6 f0.4 h-0.7 i1.5 j-0.8 k-0.7 m-0.8 o1.1 p-0.8 q0.6 r0.7
!vasi 7.3 a-0.5 b0.4 e-0.4 m0.3 q1.4 r0.3
!ve 7.0 a0.6 c0.6 d0.5 e-0.3 g-0.3 i1.2 r-0.4
!vliv 7.3 a-0.4 i-0.4 r-0.3 t0.3
!vy 6.8 a-0.7 b0.6 c-0.3 g-0.3 i-0.3 o0.3 p0.8 r-0.3
!vyml 7.3 a-0.5 g0.5 l0.7 n0.6 o0.4 r0.5
!vypa 7.0 a-0.3 c0.7 d0.6 e-0.4 f0.4 g0.7 h1.2 i-0.3 r0.8
!vypadk 7.3 a-0.5 g0.8 h1.2 r0.9
!vypo 7.0 c0.4 e-0.3 i0.6 j0.4
!vypove 7.0 c0.4 e-0.3 i0.6 j0.4
!vysv 7.3 a1.0 b1.0 c-0.3 d1.9 g-0.6 i0.5 n0.3
!vysvet 7.3 a1.0 b1.0 c-0.3 d1.9 g-0.6 i0.5 n0.3
!z 5.7 b1.1 c1.1 d1.3 e-0.4 f0.9 g-0.3 h0.4 k0.5 l2.0 m0.4 n0.7 o0.5 p-0.9 r0.7
!za 7.0 b1.5 e0.6 f0.4 l0.9 n0.8 o0.4
!zadn 6.8 e0.4 g-0.4 i-0.4 l0.3 m1.0 p1.1 q0.4 t0.3
!zadnem 7.3 a0.7 e0.3 m1.1 p1.4
!zati 7.3 a-0.3 n0.4
!zatim 7.3 a-0.3 n0.4
!ze 7.3 e0.5 h-0.3 p0.9 s0.5 t0.6
!zlem 7.3 i0.6 r-0.3
!zuca 7.3 a-0.3 k1.9
!zucast 7.3 a-0.3 k1.9
!zust 7.3 a0.8 b1.7 g-0.4 i1.5 l0.8
a 1.8 a2.3 b-0.6 c1.6 d-1.0 e0.9 f-0.5 g2.0 i-0.4 j2.2 k-1.2 l-0.6 m-1.3 n-1.3 p2.4 q-2.6 s2.4 t0.3
a+ani 6.6 a-0.4 d-0.6 g1.3 i-0.5 k0.5 p0.4 q-0.3 r1.7 s0.5
a+at 7.0 a-0.3 c0.5 d-0.4 e0.6 f0.7 g-0.4 i-0.4 k0.5 s0.4 t0.7
a+az 7.3 b0.3 i0.6 o0.5 s0.6
a+bez 6.2 a-0.8 c0.4 d-0.3 e-0.5 j-0.5 m-0.4 n0.9 o0.8 p-0.5 q1.2 r0.3 s-0.4
a+bohu 7.3 g0.6 k0.6 l1.0 r0.8 t0.9
a+bude 6.1 c-0.4 d-0.4 e0.7 f0.5 g-0.4 h0.4 j0.9 k0.7 m1.2 n1.1 q-0.3 s0.3 t0.5
a+budo 7.0 a0.3 b0.6 c-0.5 d0.6 k0.3 m0.7 s0.4
a+ceka 6.8 a-0.5 b-0.4 d-0.5 t1.2
a+chce 6.8 a-0.4 b0.9 e-0.6 f0.9 g0.9 h1.8 i-0.4 j-0.3 l-0.4 p0.7 r0.3 s-0.4
a+chci 7.0 a0.5 c0.5 d0.8 f2.0 g0.4 h1.1 i-0.3 l-0.4 q1.5 r0.6
a+chte 6.8 g-0.4 i0.4 r-0.4
a+chyb 6.8 b-0.3 c0.5 f0.8 g0.5 l0.6 m-0.4 o1.1 q0.4 r1.0 t1.0
a+chys 7.3 k0.5
a+co 7.3 a0.4 b0.5 d0.5 g-0.4 i0.3 p0.5 r-0.5
a+da 7.3 d0.7 e0.6 k0.6 n-0.3 t0.7
a+dam 7.3 e0.8 n0.3 p0.6
a+deti 7.3 e0.3 g0.6 h-0.3 o0.6 r0.8
a+diky 7.3 e-0.3 l0.4 o0.4 q0.3 t0.3
a+do 6.2 c-0.5 d1.4 e0.4 g-0.6 i1.4 k0.4 l1.6 m0.5 n0.7 o1.3 p-0.3 s0.7
a+dokt 7.3 e-0.3
a+doku 7.3 d0.9 e-0.4 l0.6 p0.7
a+druh 6.8 a-0.5 e0.3 g-0.3 h-0.3 i-0.3 k1.2 l0.5 p0.3
a+dva 7.3 e0.4 o0.3 q0.5
a+dve 7.0 a-0.4 d-0.4 e-0.4 k1.0 t0.4
a+fina 7.3 j0.8 l-0.3 n0.4
a+fotk 7.3 e0.4 g-0.3 p0.9 s0.4
a+hlav 7.0 a-0.7 b-0.4 c-0.4 d-0.5 e-0.5 g1.5 h0.9 i-0.5 k0.7 n0.3 o0.5 r1.4
a+hled 7.0 a-0.5 i-0.3 r0.5
a+hodn 7.3 b0.8 e0.4 f0.6
a+holk 7.3 a-0.6 d-0.4 g1.3 h0.6 n0.9 o0.3 r1.3
a+hroz 7.3 l0.3
a+ja 4.8 a0.7 c1.5 d-0.3 e0.7 f0.7 g1.5 h0.7 i-0.4 j-1.1 k-0.5 l0.4 m1.2 o0.5 p-1.0 q-0.6 r2.4 s2.2 t0.9
a+jak 6.4 d0.5 g-0.4 h0.4 i0.5 k-0.3 l-0.3 r-0.3 s1.0 t0.3
a+je 7.3 d1.4 e-0.4 g0.7 m1.1 r0.8
a+jede 6.4 b1.7 e0.4 g-0.3 h0.9 k0.6 t0.5
a+jedn 5.8 a-0.5 c-0.7 d-0.9 e0.5 f-0.5 g0.4 h0.9 k0.5 l0.7 o0.8 p-0.5 q1.3 r0.3 s0.6
a+jeho 7.3 e0.4 j0.8 p0.7 t0.6
a+jeji 7.3 g0.4 r0.6
a+jest 5.5 b-0.5 c1.6 d-0.5 e1.2 f0.3 g1.1 h0.4 i-0.6 k-0.6 l-0.4 m1.1 n1.3 o-0.3 p-0.6 q1.4 r1.6 s-0.5
a+jiny 7.3 g0.6 h0.7 r0.7
a+jmen 7.3 e1.1 r0.4 s0.3
a+jsou 7.3 b0.4 d-0.4 i0.5 n0.4 r-0.4
a+k 7.0 b0.6 d0.3 f0.5 j-0.3 q-0.4 r-0.4 t-0.3
a+kazd 7.3 e-0.3 g0.3 p0.4 s1.0
a+kdo 7.3 a0.5 b0.9 d0.5 e0.5 i0.5 p1.0 s0.8
a+kdyz 7.3 a0.4 d0.5 e0.9 i0.4 j0.4
a+klid 6.8 a0.4 d-0.3 e0.4 f1.1 g0.8 h1.2 j0.4 p0.4 q1.3 r1.0 s0.7
a+konc 7.3 a0.7 b1.2 c0.6 e1.2 i0.3 s1.1
a+kont 7.3 a0.7 c0.9 e0.9 g-0.5 i0.5
a+kouk 7.0 a-0.5 g1.0 h-0.4 i-0.4 n0.3 r1.3
a+krat 7.3 a-0.4 k0.5 m0.5 n0.3 t0.9
a+kvul 7.3 a0.5 c0.4 d0.6 e0.5 j0.3 n0.3
a+lidi 7.3 c0.4 f0.5 l0.4 n-0.3
a+mame 7.3 a0.6 c-0.5 e1.3 i-0.4 n0.5 q0.5 r0.4 t1.3
a+manz 7.0 b-0.3 c0.4 d1.0 e-0.3 f0.4 i-0.4 m0.6
a+mezi 7.3 a0.7 b1.4 l1.0 n0.8 q-0.3
a+mist 7.0 a-0.5 k0.9
a+mne 7.3 c0.7 d-0.5 f0.7 g0.5 h0.8 l0.4 r0.6
a+mobi 7.3 c0.9 d0.8 j0.6 k1.4 s0.7
a+my 6.8 b-0.4 e0.8 f0.5 i-0.3 j0.6 l2.2
a+na 5.0 a1.1 b0.3 c1.9 d0.5 e1.8 f0.5 g-0.5 h0.3 j0.9 k1.8 l1.8 m1.4 p-0.6 q1.0 s1.4 t0.6
a+nada 7.0 c-0.4 d0.6 e1.0 g-0.3 q0.3 s1.2
a+nako 7.0 l0.4 n0.7 o0.7 r-0.5
a+naro 7.3 a0.4 c0.5 j0.8 p0.5 s0.9
a+nas 7.0 c0.7 e0.5 g0.6 h0.9 i-0.4 j0.5
a+nase 7.3 b0.4 c0.4 e-0.4 i0.7 j0.4 o0.7
a+nasi 7.0 a0.6 e0.8 g-0.4 p0.7 s1.7
a+navr 7.3 c0.6 e0.9 j0.9 p0.7
a+ne 7.3 c1.2 f0.5 m0.4 o0.3 q1.1
a+nech 7.3 g0.6 h0.6
a+neko 7.3 e-0.5 g0.4 h0.7 o0.4
a+nemu 7.3 a0.4 e0.4 r0.3 t0.8
a+nesp 7.3 a-0.4 c0.4 e-0.3 g0.3 o0.5 q0.5 r0.5
a+nevi 7.3 b0.8 d-0.3 e0.6 o0.5 p0.4 q-0.3
a+nic 6.8 a-0.5 b-0.4 c1.2 d0.7 g1.1 i-0.5 m-0.3 n0.5 p-0.4 q0.3 r1.2 s-0.3
a+nikd 5.9 a-0.6 d0.6 g1.1 h0.5 i-0.3 j-0.4 k1.3 l-0.3 p-0.4 r1.2 s-0.6
a+o 5.7 a1.1 b0.8 c0.8 d1.0 e1.4 g-0.6 i0.5 k-0.3 l-0.4 s0.4
a+oba 7.3 b-0.3 e0.3 f0.7 t0.9
a+obra 7.3 p0.8 r-0.3
a+od 6.0 a1.5 c1.5 d1.0 e1.3 g-0.9 i0.8 j-0.3 m0.4 o-0.4 p-0.4 r-0.8 s0.7 t1.0
a+odje 7.3 c0.6 e-0.3 i0.5 j0.4 p0.7
a+odpo 7.3 a0.6 d1.5 i0.4
a+on 6.8 d0.6 e-0.3 f0.5 h0.4 s0.9
a+opra 7.3 a-0.4 c0.4 d0.3 e-0.9 g0.8 h0.4 m0.6 n-0.3 r1.3
a+pak 6.2 a0.5 b0.8 c-0.5 e0.8 g-0.5 i-0.4 j0.7 k0.7 l0.4 m0.6 p0.5 s-0.3
a+pan 7.3 b0.7 d0.8 e-0.4 g0.4 i0.5 r0.5
a+pani 6.3 a-0.3 e-0.4 f0.6 g0.8 h0.3 i0.4 o0.3 p-0.3 q-0.5 r0.7 t-0.4
a+part 7.3 c0.8 d0.6 e-0.3 f0.7 h0.3 t0.7
a+pism 7.3 a0.3 d0.4 e0.9 j0.8
a+plat 7.0 c-0.3 m1.6 p0.9
a+po 7.0 a0.4 d1.2 e-0.6 i0.6 r-0.5 s0.7
a+poji 7.3 l0.9
a+pora 6.4 a1.2 c1.9 d0.5 e-0.6 g-0.5 h0.3 i-0.4 j-0.4 n-0.5 o0.4 p0.4 q0.5 t-0.7
a+posi 7.0 a-0.6 e-0.3 g-0.3 n1.4
a+posl 5.8 a0.9 c-0.4 d0.6 e0.3 g0.4 h1.2 i0.7 j-0.3 l-0.4 m1.6 q-0.6 s-0.4
a+potr 6.2 a-0.7 b0.4 c-0.5 e-0.4 f-0.3 g-0.4 h-0.5 j-0.3 q0.8 r0.7 t0.8
a+pove 7.3 a0.5 i0.8 j0.4 p0.4 s1.0
a+povi 7.0 a-0.9 d-0.5 e-0.5 g1.3 r1.2
a+pozd 7.3 a-0.5 c-0.4 i0.7 k0.3
a+prav 7.3 a-0.4 f0.3 k0.6 l0.3
a+pred 7.0 a-0.6 b0.3 j-0.3
a+prej 7.3 e0.7 f0.8 g0.5 k0.6 m0.8 r0.5
a+prij 7.0 e0.7 h0.3 o0.8 s1.0
a+prip 7.3 j1.0 m1.1 p0.6
a+pris 6.8 a0.6 c0.6 d0.6 f0.4 m0.6 r-0.5
a+prit 7.0 b0.8 d0.4 e0.7 g0.5 r0.6 s1.0
a+priv 7.3 e-0.3 i0.5
a+pros 6.8 a0.5 c0.8 e-0.4 o0.6 p0.9 r-0.3
a+prot 6.8 a0.5 c0.7 e-0.4 g0.3 h0.7 i0.4 j1.2 m1.4 p0.5
a+prvn 7.3 b0.7 c-0.4 d-0.3 i0.5 l0.9 n0.9
a+pul 6.8 e0.3 i-0.3 m1.4 t0.4
a+radi 6.8 a-0.7 b-0.4 g1.0 h2.3 i-0.4 r1.8
a+rece 7.3 e0.5 g-0.4 p0.9 s0.4
a+rekl 6.6 a-0.3 b0.4 d-0.4 f1.3 g0.8 j-0.3 m0.7 r0.8 s-0.3 t-0.3
a+s 6.0 a1.1 c1.4 d0.6 e0.7 f0.3 g-0.9 i1.6 j0.4 k0.7 l0.6 m-0.5 n0.7 o0.9 p-0.4 r-0.7 s-0.4
a+schv 7.3 a-0.3 f0.7 g0.4 h0.6 r0.5
a+smlo 7.3 e-0.5 f1.2 g0.3 h0.6 i0.7 o0.4 r0.5
a+soud 7.3 a-0.5 g0.5 r0.6 t0.4
a+sous 7.3 e0.6 p1.0 s0.9
a+star 7.3 e-0.4 g0.3 n0.3
a+stav 7.0 c0.6 d1.0 e-0.8 j0.7 r-0.3 s0.6
a+stej 7.3 a0.6 d0.6 e1.4 i0.6 p0.5
a+styd 7.0 d0.7 f0.5 g0.5 h0.8 l1.0 s-0.3
a+ta 6.3 b-0.4 c1.6 d1.0 h-0.3 i0.8 k0.3 m-0.4 r0.4 s-0.4
a+taky 7.3 a-0.7 b-0.4 e-0.6 f0.3 g0.8 h0.9 m-0.4 r1.2
a+tam 7.0 a0.6 d0.4 e-0.5 i0.6 p1.1 s0.5
a+tchy 7.3 a0.5 c0.6 j0.7 s0.4
a+tech 7.3 a0.4 b1.1 c0.4 d0.3 e0.4 i0.3
a+ted 6.4 b-0.4 d-0.4 h0.8 j0.5 l0.6 n0.6
a+tele 6.6 a0.4 c0.8 d1.5 i-0.4 l-0.4 m0.9 t0.5
a+ten 6.2 a1.1 e0.7 g-0.5 j0.7 n-0.4 p0.9 r-0.6
a+to 5.4 a1.3 b0.8 c0.7 d0.5 e0.7 g0.5 j2.0 k-0.4 l0.5 m-0.4 n-0.7 p0.4 q0.8 r0.8
a+u 6.4 b-0.5 c0.7 d0.9 f0.6 h0.8 i-0.5 o0.7 q0.5 s-0.4
a+ucet 7.0 a-0.5 k1.3 l1.8
a+v 5.7 b-0.5 c0.5 d-0.4 e0.4 h0.7 j-0.4 m-0.4 n-0.4 s0.4 t0.8
a+vas 7.3 a0.9 c-0.3 e0.9 g-0.4 s0.6
a+vase 6.8 a0.5 d2.1 e1.1 g0.8 i1.0 q1.9 r1.1 t0.6
a+ve 7.3 b0.6 d-0.3 n0.4
a+vola 7.3 b0.4 d-0.5 e0.8 h0.4 m0.4
a+vrac 7.3 a0.4 i1.1
a+vsec 6.8 a-0.4
a+vsic 6.8 a-0.5 g0.8 h0.5 l-0.4 n-0.4 q0.3 r0.9 t0.4
a+vy 6.1 a1.3 c1.9 d-0.4 e0.5 i-0.6 j0.9 n-0.5 o-0.5 p0.6 r0.4 t0.8
a+vyhr 7.3 a-0.4 d-0.3 t0.4
a+vypo 5.2 i-0.5 j-0.4 p-0.3
a+vypr 7.3 g0.5 h0.7 n0.4 r0.5 t0.8
a+vysl 7.3 a0.4 b1.1 e0.4 p0.8
a+vyzy 7.3 c0.4 i-0.3 j0.4 p0.5
a+z 7.3 c0.4 d0.4 o0.9 s0.3
a+za 6.6 a0.5 b0.3 e1.9 j0.5 k0.4 p-0.5 s1.0
a+zada 7.0 a0.6 c1.5 f1.3 p0.7
a+zalu 7.3 c-0.3 d-0.3 j1.0 p0.7
a+zapl 7.0 a-0.5 c0.3 e-0.4 h0.5 l-0.4 n2.6 o1.2 r0.5
a+zaro 7.3 c0.7 j0.9 s1.1
a+zavo 7.0 a0.7 b1.2 c0.5 h-0.3 i0.5 t0.7
a+zavr 7.3 a0.3 c0.7 j0.6
a+ze 6.2 c-0.6 e1.6 g0.4 j-0.4 p-0.3 r0.5 s0.6 t-0.4
a+zust 7.3 k0.4
aby 5.3 b0.4 c0.8 d0.3 f0.4 i-0.4 j-0.3 k-0.4 l0.6 n0.5 p-0.8 q-0.6 s0.8
aby+se 6.8 c1.4 f1.1 h-0.4 i-0.3 k-0.4 n-0.3 s0.6
abyc 6.8 a0.3 e-0.5 g0.5 h0.4 i0.9 j0.3 r0.7
abyc+vam 7.3 g0.4 h0.7 j0.4 r0.5
abych 6.8 a0.3 e-0.5 g0.5 h0.4 i0.9 j0.3 r0.7
abys 5.4 a0.4 b-0.9 c0.4 d0.3 e0.9 f0.8 g1.0 h1.6 j0.8 n0.5 p0.4 q0.5 s1.7
abys+mi 7.3 a0.6 e1.2 f0.6 j0.5
abys+se 7.3 a0.4 c0.4 i0.5 j0.6 s0.5
abys+si 6.8 a0.5 c0.8 p1.3 s1.2
abys+to 7.3 a-0.6 e-0.3 f0.4 k0.4 l0.5 o0.5 q0.4 t0.3
abyste 5.5 a0.6 b-0.8 d0.4 e1.2 f0.9 g0.6 h1.1 j0.8 n0.4 p0.4 s1.7
ac 7.3 e0.5 g0.3 h0.6 j0.8 n0.4 r0.3 t0.8
acko 6.8 a0.7 d1.2 i0.5 j1.4 s0.3
ackoli 6.8 a0.7 d1.2 i0.5 j1.4 s0.3
adam 7.3 a-0.4 g0.5 h-0.3 m0.5 r0.8
adel 7.3 i0.3 j0.4
adela 7.3 i0.3 j0.4
admi 7.3 a-0.6 c-0.4 d-0.3 e0.4 h-0.3 i-0.4 n0.7 t0.6
admini 7.3 a-0.6 c-0.4 d-0.3 e0.4 h-0.3 i-0.4 n0.7 t0.6
adre 5.4 a-2.0 b-0.3 e-1.1 f0.3 g-0.8 h0.9 i-0.5 j-0.6 k0.5 l0.7 m-0.4 n1.6 o1.0 p-0.8 s-0.4 t-0.3
adresa 6.2 a-0.9 c-0.5 g-0.6 h0.3 i-0.5 j-0.4 l0.6 n0.4 p-0.4 q0.5 s-0.4 t-0.8
adresu 6.2 a-1.2 c-0.4 e-0.5 g-0.5 h0.8 i-0.7 k0.6 n1.2 o-0.8 p-0.5 s-0.5 t0.3
adresy 7.3 c0.8 g0.3 i0.8 r0.4 s0.6
adve 6.6 a-0.4 e-0.4 f0.7 n0.5 o0.4 q-0.3 s0.4
advent 6.6 a-0.4 e-0.4 f0.7 n0.5 o0.4 q-0.3 s0.4
advo 4.8 a0.5 c0.7 d1.4 e0.8 g-1.4 j3.9 l-0.7 q0.5 r-0.6
advo+kanc 6.2 b0.6 e1.4 f-0.4 g-0.6 j0.3 k-0.3 m-0.4 s-0.4
advoka 4.8 a0.5 c0.7 d1.4 e0.8 g-1.4 j3.9 l-0.7 q0.5 r-0.6
agen 5.5 c-0.4 e1.0 f-0.5 g-0.5 i1.3 j1.1 m-0.6 n0.8 p0.4 q1.2 r0.3 s-0.6
agendu 6.8 a-0.8 g-0.5 h0.4 i-0.6 m-0.3 n0.7 q0.4
agendy 7.0 a0.7 d1.2 e-0.4 i1.5 j1.2
agentu 6.0 b0.3 d-0.5 e1.5 i0.6 j0.4 l0.4 m-0.4 n0.3 p0.8 q1.0 r0.7 s-0.4
agro 6.8 a0.3 c1.4 e-0.5 f0.3 g0.4 h0.7 i0.7 n1.2 r0.7
ahoj 4.9 a-2.4 c-0.6 e-0.8 h1.3 j-0.9 k0.7 l0.7 n1.9 p-1.2 q0.6 r0.6 s-1.5 t1.3
ahoj+muze 7.3 g-0.5 h-0.4 q0.3
ahoj+potr 7.3 f0.5 m0.4 r0.3 t1.1
ahoj+zden 7.3 d0.3 l0.9 n0.5 o-0.3
aj 7.3 c0.9 d0.6 g0.6 m0.5 o0.5 q0.6 r1.1
ajta 6.8 a-0.4 c0.9 e-0.5 g1.0 i0.6 m0.4 r1.0
ajtak 7.3 c0.7 d0.7 g0.5 m0.3 r0.6
ak 7.3 d0.8 i0.5
akci 7.0 a-1.0 b0.5 c-0.4 d-0.4 f0.3 g-0.3 i-0.5 k0.5 q0.3 s-0.4
aktu 6.8 b0.7 c0.4 e0.5 f1.1 g-0.4 h-0.4 i-0.4 k0.4 l0.4 m-0.3 q0.6 t0.7
aktual 6.8 b0.7 c0.4 e0.5 f1.1 g-0.4 h-0.4 i-0.4 k0.4 l0.4 m-0.3 q0.6 t0.7
ale 3.5 a1.6 b2.2 c1.7 d3.4 e0.7 g-0.9 h0.4 i1.6 j-1.5 k1.3 l0.7 n0.7 o0.8 p0.6 q1.3 r1.3 s-0.5 t0.8
ale+az 7.3 a-0.5 d-0.4 e-0.4 f0.5 g0.7 l0.9 n0.9 q0.5 r0.9
ale+budi 7.3 a0.8 b0.9 c0.5 d-0.4 e0.7 i-0.3 o0.5 p0.7
ale+chte 7.3 a-0.3 g0.3 k0.6
ale+cisl 7.3 b0.3 d0.7 n1.0 p0.8 t0.5
ale+dals 7.3 b-0.4 c0.4 d1.1 i0.3 p0.5
ale+jest 7.3 a-0.6 k0.4 l0.4 o0.6 q0.3 r0.5 t0.5
ale+jste 7.3 a-0.9 e-0.5 g1.6 q0.5 r1.6 t0.6
ale+kdyz 7.0 a0.4 c0.5 d1.8 s1.1
ale+na 6.4 a0.8 b-0.3 c0.3 d-0.5 f-0.3 g-0.4 i1.4 r-0.4 s0.3
ale+ne 7.3 d0.5 e0.4 p0.6
ale+opra 7.3 a0.3 e0.8 f0.6 h0.4
ale+plat 7.3 a-0.4 c-0.4 d-0.3 l1.4 n0.7
ale+po 7.3 a0.4 d0.4 e1.0 i1.7
ale+poku 7.3 a0.3 b0.7 c0.5 i0.4 s0.6
ale+posl 7.3 c0.7 d0.9 e-0.3 g0.5 o1.1 p0.8 r0.6 s0.8
ale+s 7.3 d0.8 e-0.5 f0.6 l0.3 n0.4
ale+stav 7.3 a0.6 e0.3 i0.5 j0.7
ale+to 6.6 a-0.8 c-0.6 d-0.5 e-0.4 i-0.3 k0.5 l-0.4 m0.5 o-0.5 q1.6 t-0.3
ale+tri 7.3 a0.7 d-0.4 e1.5
ale+v 7.0 c0.4 n-0.4 o1.1 s0.4
ale+za 6.8 a0.8 c-0.4 d1.3 e1.3 f0.4 g-0.4 i0.6 r-0.6 s0.9
ale+ze 7.0 a0.9 b0.7 d1.6 i1.1 l0.7 s0.5
alen 6.6 a-0.4 c-0.7 f0.4 g-0.4 l0.6 q0.4 r0.5 t0.3
alena 7.0 a-0.3 c-0.4 f0.6 l0.7 q0.4 t0.4
aler 7.3 a-0.3 g0.7 r0.6
alerge 7.3 a-0.3 g0.7 r0.6
ales 7.0 a0.5 b0.6 c-0.3 d1.1 e-0.5 i0.4 j0.4
aloi 7.3 c0.5 d0.4 j0.7 l0.9 n1.0
alois 7.3 c0.5 d0.4 j0.7 l0.9 n1.0
alzb 6.8 a0.6 c1.1 d0.3 h0.3 i-0.3 j0.8 s0.5 t0.5
alzbet 6.8 a0.6 c1.1 d0.3 h0.3 i-0.3 j0.8 s0.5 t0.5
ande 7.0 a-1.0 b0.5 g1.7 h0.9 k-0.3 n0.8 q-0.4 r2.1
andel 7.3 a-0.8 b0.3 g1.3 m0.4 o0.3 r1.6
andr 7.0 b0.9 g0.5 p0.7 r0.3
andrea 7.3 b0.9 e0.3 g0.6 p0.7 r0.6 t0.3
angl 5.7 a-0.9 b0.4 c0.8 d0.6 e-0.8 f0.3 i-0.7 j-0.7 m0.9 r0.3 s-0.5 t0.8
angl+a 7.3 a-0.3 o0.4
angl+pro 7.3 d0.5 h0.4 n0.4 r0.3 t0.4
anglic 5.7 a-0.9 b0.4 c0.8 d0.6 e-0.8 f0.3 i-0.7 j-0.7 m0.9 r0.3 s-0.5 t0.8
ani 4.4 a3.5 b-0.4 c1.9 d3.1 e3.1 f1.4 g1.0 h-0.5 i1.1 j-1.2 k0.7 l-0.5 m0.6 n0.9 o0.5 p9.1 q1.6 r3.4
ani+jede 7.3 a0.6 d0.4 e1.4 o0.3 p-0.3 q0.3
ani+jedn 6.2 c0.3 d1.0 f1.5 g1.6 i-0.9 j-0.3 k0.3 l-0.3 n0.4 p-0.4 r2.1 s-0.5
ani+koru 6.6 a0.5 b-0.3 c0.3 d0.7 e0.5 g-0.4 i-0.4 m0.8 p0.9 s-0.4
ani+na 7.3 c0.4 i0.6
ani+neob 7.3 a0.3 b0.6 c0.8 d0.8 e0.6
ani+nevi 7.3 a0.4 c1.5 d1.4 e-0.4 h0.3
ani+vy 7.3 a0.4 b0.8 d0.7 e0.5 p1.0
anim 7.3 a-0.9 c-0.3 g2.8 h0.6 n0.5 r3.2 s-0.4
aniz 7.0 a1.0 b0.9 d1.0 e0.4 k0.4 m0.8 o0.6
ano 6.1 a0.3 c0.5 d0.9 e0.3 f0.4 g-0.6 h0.6 j0.4 k0.5 l0.6 m0.3 n0.7 q-0.4 r-0.4 s-0.5 t0.9
ano+dluz 7.3 d0.6 g-0.3 l0.7 m0.4 n1.1
ano+posl 7.3 a-0.3 b0.3 h0.6 k0.6
anto 7.0 b0.5 d-0.4 n0.4 p0.3 r0.4
antoni 7.0 b0.5 d-0.4 n0.4 p0.3 r0.4
apli 6.8 c0.4 e-0.4
aplika 6.8 c0.4 e-0.4
arch 5.5 a-0.4 b0.4 d-0.4 e0.4 i-0.4 j-0.4 k0.6 m0.8 n0.5 s-0.7 t0.4
arch+jste 7.3 e0.8 g-0.4 m1.0 q0.4
archit 6.6 a-0.4 d-0.3 h0.5 i-0.3 k0.9 l0.6 n0.8 p0.3 t0.7
archiv 6.0 h-0.3 p-0.3 s-0.5
asi 5.4 a1.2 c0.9 d1.6 e-1.8 g-1.0 h0.3 i0.5 l-0.3 m0.7 q0.4 r-0.5 s1.8
asi+tak 7.3 a1.2 c0.8 d0.6 g-0.4 s2.0
asis 7.3 a0.4 b0.7 d0.6 e0.3
asiste 7.3 a0.4 b0.7 d0.6 e0.3
asoc 7.3 a0.5 b0.7 i0.6 s1.4
asocia 7.3 a0.5 b0.7 i0.6 s1.4
aspo 5.2 a2.1 b1.4 c2.0 d2.5 k-0.4 l-0.5 m-0.4 n-0.7 p0.8 q0.6 r1.0 t0.9
aspo+jedn 7.3 c0.8 d0.9 e-0.4 p0.6
aspon 5.2 a2.1 b1.4 c2.0 d2.5 k-0.4 l-0.5 m-0.4 n-0.7 p0.8 q0.6 r1.0 t0.9
astr 7.3 a0.4 b0.7 i0.7
at 4.2 c0.4 d1.9 e0.6 f2.5 g-0.8 i-0.6 j-0.3 l-0.8 n1.3 o0.4 p2.4 q1.1 s0.8 t1.1
at+je 7.3 a-0.4 c-0.4 d0.4 f0.3 g0.7 m0.4 n0.4 r0.7 t0.4
at+se 5.6 a0.4 c0.3 d0.6 e1.2 f1.2 g-0.8 i0.4 l-0.7 m-0.3 n1.6 p0.7 q0.7 r-0.5 s-0.4 t1.2
at+si 5.8 b1.0 d0.4 f0.9 g-0.6 i1.2 j-0.4 k0.6 m0.3 n-0.6 o-0.4 s0.3 t-0.4
at+to 6.2 a-1.2 b-0.3 e0.4 h1.8 i-0.6 j-0.3 l-0.3 m0.4 n1.0 o1.7 p-0.4 q1.2 r0.5 s-0.3 t-0.4
at+vam 7.3 a-0.5 d-0.6 e-0.6 g-0.3 i-0.4 k0.3
at+vas 7.0 a0.5 c0.6 d1.8 g-0.3 j0.9 p1.0 s2.0
at+vite 7.3 a-0.5 h-0.3 n0.4
at+z 7.3 a-0.3 e-0.3
atel 6.3 a-0.6 f0.5 g1.1 h1.1 i0.3 k-0.3 n1.2 p-0.4 r1.4
atelie 6.3 a-0.6 f0.5 g1.1 h1.1 i0.3 k-0.3 n1.2 p-0.4 r1.4
audi 4.9 a-0.5 b0.7 c0.7 e0.5 f0.5 i-0.5 j-0.5 n-0.4 o1.9 s-0.8
audi+ji 6.8 o0.7
audi+nam 7.3 c0.5 d0.6 f0.3 l0.8
audit 6.4 b1.1 c0.5 e0.7 f0.5 g0.3 h-0.4 i-0.5 k0.5 l-0.4 n-0.4 o1.0 p0.3 q0.4 r0.4 s-0.3
audito 5.1 a-0.6 c0.4 g-0.4 i-0.4 j-0.3 k-0.4 l0.6 o1.2 p-0.4 s-0.4
auta 7.3 h1.0 k0.7 t1.0
aute 6.8 a-1.0 e-0.6 g-0.6 i-0.5 j-0.8 k2.2 l-0.4 n0.4 r0.3 s0.6
auto 4.6 a-2.2 b0.4 d-1.7 e-0.9 g-0.5 h1.4 i-1.4 j-0.7 k1.9 l0.4 o-0.4 p-0.7 q0.8 r0.9 s-1.0 t0.7
auto+odpo 6.0 a-1.6 b0.6 d-1.1 e-0.7 g-0.5 i-0.5 j-0.7 k-0.4 m0.5 o0.3 p-0.7 q0.8 r0.3 s-0.4
auto+s 7.3 g0.3 t1.0
autobu 6.3 d-0.4 e-0.5 h0.7 k0.4 m-0.3 n-0.4 o-0.3 t1.2
automa 5.4 a-1.6 d-0.7 e-0.3 g-0.9 i-0.7 j-0.8 k-0.5 m0.7 n1.0 p-0.4 q0.6 s-0.6
autosk 7.3 b0.8 e0.5 g0.4 h0.9 p0.4 r0.4
aviz 7.0 a-0.4 l-0.3 o0.3 q1.9
aviz+plat 7.3 a-0.4 e0.3 l-0.3 o0.3 q2.0 r0.3
avizo 7.3 a-0.4 e0.3 l-0.3 o0.3 q2.0 r0.3
az 3.9 a-1.4 b-1.0 c1.0 d1.2 e-1.2 g-0.9 i-1.9 j-1.0 k3.4 l3.6 m0.5 n0.5 p2.4 q0.3 r0.6 s-1.2 t0.9
az+bude 6.1 d-0.5 e-0.8 f0.6 g-0.6 h0.4 i-0.5 k1.1 m0.8 n0.6 o0.7 p1.3 q0.5 s-0.7
az+dnes 7.0 a-0.6 c-0.4 k0.4 l0.3 n1.1 q0.5 r0.3 t0.9
az+na 6.8 b-0.3 d1.5 e0.7 f0.6 g-0.3 j0.8 k1.1 l-0.5 o0.5 t1.1
az+po 5.9 a-1.2 e-0.5 g-0.6 h-0.4 i-0.3 j-0.4 k0.6 l1.7 p-0.7 q0.7 t0.3
az+se 6.3 a0.3 b-0.4 d1.0 e-0.4 g-0.6 k0.9 l0.4 n-0.4 o-0.3 s1.2
az+ted 7.3 n0.4 r-0.4
az+v 5.9 a-1.0 f0.5 g-0.4 i-0.7 j-0.5 k1.2 l2.6 n-0.8 p-0.6 q0.5 s-0.5
az+z 7.3 b0.5 d-0.4 g0.5 h0.5 l0.4 m0.4 n-0.3 r0.7
az+za 7.0 a-0.6 g0.6 m0.5 o0.8 p-0.3 r0.8
b 6.4 b0.6 c1.0 e0.6 f0.3 g-0.5 h1.3 i-0.6 k-0.5 m0.3 p-0.4 q1.9 s0.8 t0.6
babi 5.6 a-1.7 c-0.4 e-0.8 g1.1 h0.3 i-0.9 j-0.5 k0.4 m1.2 n1.1 o-0.5 p-0.7 q0.7 r1.4 s-1.0 t0.9
babi+sest 7.3 b-0.4 c0.6 d-0.4 m1.0 n0.7 t0.9
babicc 7.0 e-0.4 t0.5
babick 6.0 a-0.9 c-0.3 g0.7 h0.4 i-0.6 j-0.4 k0.8 l0.5 m0.9 n1.3 p-0.5 q0.5 r0.9 s-0.6 t0.8
babo 6.8 b-0.4 c-0.6 g0.5 h0.4 i-0.3 j-0.3 r0.4 s-0.5
babovk 6.8 b-0.4 c-0.6 g0.5 h0.4 i-0.3 j-0.3 r0.4 s-0.5
bagr 7.0 c0.8 e-0.6 f0.3 l0.6 m0.4 n0.3 o0.4 r0.3 t0.5
bagris 7.3 c0.7 e-0.4 f0.4 h0.4 k0.3 m0.5 q0.4
bale 7.3 c0.3 e0.3 g-0.3 s0.4
bali 7.0 a-0.6 g1.6 h2.1 i0.6
balick 7.0 a-0.6 g1.6 h2.1 i0.6
banc 6.2 a1.1 b-0.5 c-0.5 d1.1 e0.7 f-0.4 g-0.6 j-0.3 l0.9 m-0.4 n0.7 p2.7 s-0.3
bance 6.2 a1.1 b-0.5 c-0.5 d1.1 e0.7 f-0.4 g-0.6 j-0.3 l0.9 m-0.4 n0.7 p2.7 s-0.3
bank 5.4 a-1.0 c0.8 g-0.7 i-1.0 j-0.8 k-0.3 l1.1 n2.5 o1.4 q1.5 s-0.7 t0.6
bank+mi 7.0 a0.3 b0.4 c0.9 d0.6 e0.4 l1.2 m0.3 o-0.3 q-0.5
banka 6.6 a0.6 c2.0 d0.8 i-0.3 l1.6 n0.8 o-0.3 p-0.3 q-0.7 r0.5 t0.6
bankov 7.0 a-0.6 b-0.3 c-0.4 d-0.4 e-0.4 h0.7 p-0.5 q2.0 t0.5
banky 6.4 a-1.0 c-0.6 d-0.7 i-0.4 n1.6 p-0.5 q1.2 r0.4 s-0.3
bann 6.4 b0.9 d0.6 e0.5 h0.5 i0.8 n0.4 p-0.4 r0.3
banner 6.4 b0.9 d0.6 e0.5 h0.5 i0.8 n0.4 p-0.4 r0.3
bara 7.3 a-0.5 s-0.3
bare 7.0 a0.6 e1.1 g-0.3 i2.1 p0.8
bart 6.4 a0.7 b-0.3 c-0.3 d0.3 e1.0 j1.2 n1.0 o-0.5 p0.6 s1.2 t0.4
bartos 7.3 d0.4 i0.6 n0.9 s0.8
bartov 7.3 a0.7 j1.6
barv 6.3 a-1.1 b0.6 c-0.5 d0.7 e0.5 g0.9 h0.5 i-0.5 j-0.4 k0.4 l1.1 n1.0 o0.4 p-0.6 r1.8 s-0.6
barva 7.3 d0.3 r0.3
barvu 7.3 a-0.7 e-0.5 g-0.4 h0.5 l0.8 n1.1 p-0.3
barvy 6.8 a-0.4 b0.5 d0.4 e1.2 g1.4 i-0.4 k0.5 l0.3 o0.5 r1.9 s-0.4 t0.4
base 7.3 a-0.4 d-0.3 g1.0 h1.4 q1.4 r1.1
basen 7.3 a-0.4 d-0.3 g1.0 h1.4 q1.4 r1.1
bavi 6.3 a0.9 b1.0 e0.9 g-1.0 i1.2 j-0.4 m0.8 o0.6 p-0.5 r-0.6 s0.4
bavili 7.0 d0.4 e0.4 g-0.4 q-0.3 r-0.4 s0.7
bavit 7.3 b1.2 g-0.3 m1.1 o0.4
baze 6.8 c-0.5 d0.3 e0.4 l0.3 m0.6 t0.6
bazen 7.3 c-0.3 d-0.5 m0.8
bazenu 7.3 a0.5 d0.8 e0.6 t0.8
beck 7.0 g0.3
bedl 7.3 e0.5 g0.3 r0.4
behe 7.0 a0.4 b1.8 i-0.3 k0.6
behem 7.0 a0.4 b1.8 i-0.3 k0.6
bene 6.3 a1.1 b1.5 c0.6 d0.6 e-0.7 g-0.4 h0.3 k0.4 l-0.3 m0.6 n-0.3 p0.6 q-0.5 s-0.3
benes 7.3 a0.6 b0.8 c0.5 e-0.4 l-0.3 m0.8 p0.5
beneso 7.0 a0.8 b0.7 e-0.4 i0.4 p0.3
bera 7.0 b-0.3 h0.5 i0.4 k0.5 n0.4 s0.4
beran 7.0 b-0.3 h0.5 i0.4 k0.5 n0.4 s0.4
bere 5.8 a-1.5 b0.6 c0.5 e-0.5 f0.6 h2.3 i-0.8 j-0.5 m-0.4 n0.9 p-0.6 s-0.4 t0.6
bere+i 7.0 a-0.7 c-0.5 h2.7 n1.4 o0.8 p-0.3 r-0.4 s-0.4
bereme 6.6 a-0.5 h2.6 i-0.4 n1.3 o0.6 p-0.4 q-0.3 r-0.5
bero 7.0 a0.5 c0.7 e0.7 o0.3 s0.4
berou 7.3 o0.3
bert 6.1 c0.3 d1.0 e-0.3 f-0.3 h0.5 j0.8 k1.3 l-0.5 p0.6 q0.9 r0.4 s0.6 t0.4
bert+to 7.3 a0.5 c0.3 d0.8 i0.7 p0.7 s0.3
berte 6.3 c0.5 d1.2 e-0.3 h0.6 j1.0 l-0.4 p0.7 r0.3 s0.7
beru 6.6 a-0.4 c0.9 e-0.6 i-0.4 n1.1 p-0.3 r0.6 s-0.5 t-0.3
beru+na 7.3 a-0.6 n1.5
bese 7.3 a-0.4
bez 4.1 a2.9 b1.4 c1.8 d3.6 e3.5 f0.9 g0.3 i2.4 j0.8 l0.8 m1.2 n1.1 q0.5 r1.9 t0.8
bez+jedi 6.0 d1.6 g1.7 h1.3 j-0.4 o0.4 p1.0 r1.9 s-0.5 t-0.3
bez+meho 7.3 a0.3 e0.8 j1.0 s1.6
bez+nej 6.8 a-0.9 e-0.4 i0.8 n-0.4 o1.2 p-0.4 t-0.3
bez+ni 7.3 a0.4 c0.4 s0.7
bez+pozd 7.3 a0.5 b0.8 d1.2 i0.5 l0.8
bez+toho 7.3 a0.5 b1.0 c0.4 d-0.5 e0.9 l0.5 m1.4 n-0.3 t0.6
bez+vas 7.3 b1.0 e-0.4 g1.2 i0.7 r1.3
bez+vypo 7.3 a0.3 c0.5 i0.6 j0.6
bezc 7.3 g0.7 h0.9 r0.8
bezd 7.0 a-0.5 c-0.4 d-0.3 g0.6 j0.4 k0.5 l0.5 m1.0 n0.6 o2.7 p-0.4 r0.8
beze 5.9 a-0.7 c-0.7 d-0.3 h0.4 i1.0 l0.5 m0.4 n-0.5 p-0.6 q0.6
beze+zmen 6.4 a-1.0 c-0.3 f0.3 g-0.4 i-0.4 l0.4 m0.4 n-0.5 p-0.4 q0.5
bezel 7.3 e0.5 g0.5 h0.8 j0.5 r0.3 s0.8
bezet 7.0 c-0.3 e-0.4 i1.9
bezi 5.9 a-0.8 d-0.8 e-0.5 f-0.3 g2.0 h1.3 i-0.8 j1.6 k-0.5 p-0.6 r2.4 s-0.9
bezn 6.8 a0.9 b0.9 d1.0 e-0.8 f1.1 g-0.3 h0.6 i0.3 j0.4 n-0.4 p-0.3 q-0.4
bezne 7.3 a0.7 d1.0 e-0.3 f1.3 h0.4 i0.5 j0.5
bezp 6.1 a0.4 b0.5 d0.5 f0.3 i-0.5 j1.1 k1.3 p1.6 q-0.3 r-0.5 s0.3
bezp+pora 7.3 a0.4 c0.4 d0.5 j0.7 p0.6 s0.9
bezpec 6.6 b0.7 d-0.4 e0.4 f0.4 g0.4 h0.3 i-0.4 k1.5 p0.6 r-0.3
bezpla 6.8 a0.6 d1.0 e-0.4 j1.5 p1.2 s0.7
bile 7.0 d1.1 f0.9 h0.5 k0.4 s0.4
bilk 7.3 g0.5 i0.6 m1.1 q0.4 r0.4
bilkov 7.3 g0.5 i0.6 m1.1 q0.4 r0.4
bill 7.3 b0.8 e0.4 g0.6 l0.3 p0.4 r0.6 t0.8
billbo 7.3 b0.8 e0.4 g0.6 l0.3 p0.4 r0.6 t0.8
blan 6.6 b0.9 c0.7 d-0.3 f0.6 h1.4 i-0.4 k1.1 l0.8 m1.1 o0.5 r0.7
blanka 6.8 a-0.4 c0.4 f0.6 g0.4 h1.3 i-0.3 k0.8 l0.8 o0.6 r0.9 s0.4
blaz 7.3 c0.5 e0.8 l0.3 n-0.3 o0.3
bles 6.6 a-0.7 e-1.2 g0.8 n-0.4 p0.5 r0.8 s0.6
blesko 7.3 a-0.3 e-0.8 g0.8 p0.7 r0.8 s0.8
blesku 7.3 e-0.4 g-0.3 r-0.4
bliz 7.3 a0.7 c1.1 j1.5 s0.7
bod 7.0 a-0.5 i-0.5
bodu 6.8 a0.3 e0.5 i0.6 m0.3
bohd 6.8 b0.5 f0.5 g-0.3 j-0.3 n0.4 o1.3 s0.4
bohdan 6.8 b0.5 f0.5 g-0.3 j-0.3 n0.4 o1.3 s0.4
bohu 5.2 a-1.3 b-0.4 d-0.3 e0.5 h0.8 j-0.8 k3.0 l2.0 m-0.6 n1.6 p-1.0 q1.6 r1.4 s-0.6 t0.9
bohu+musi 7.0 a-0.4 k2.0 l0.4 q0.9
bohu+nest 7.3 k0.7 n-0.4 t-0.4
bohumi 6.8 a-0.4 c0.6 d-0.5 e-0.5 f0.6 g0.4 h0.7 q2.0 r0.4
bohuze 5.5 a-0.9 c-0.6 e0.9 f-0.6 g-0.3 j-0.5 k3.5 l2.4 m-0.7 n1.7 p-0.8 r0.8 s-0.6 t1.0
boji 7.0 a-0.6 d-0.4 k0.8 l0.6 n0.5 r0.4
bole 7.3 a0.5 j1.6 s0.7
bore 7.3 d0.4 k-0.6 l1.1 n1.2 t0.5
bori 7.3 a0.5 d0.9 e0.6 t0.8
bot 7.3 a-0.5 t0.5
boty 7.0 b0.6 c0.9 d-0.3 i0.6
bour 7.0 a-0.3 k0.3 l0.5
boze 7.0 a0.5 d-0.3 e-0.4 p0.5 r-0.4 s0.5
bozena 7.3 a0.5 c0.3 e-0.3 g-0.3 p0.5 s0.6
bozp 7.0 b0.7 c-0.4 e0.8 j0.3 l0.7 m0.4 n-0.4 o0.6 r0.6 t-0.4
brac 6.3 a-0.7 c-0.6 d-0.4 e0.4 g0.8 h1.6 j0.5 k0.3 n-0.3 p-0.5 r0.5 s-0.4
bracha 7.3 e0.7 g-0.3 j0.8
bracho 6.6 a-0.9 c-0.6 d-0.4 g1.2 h1.9 p-0.4 q-0.4 r0.8 s-0.4
bran 6.8 a1.1 d-0.4 e0.5 i-0.4 r-0.4 s2.3
brat 6.2 a-0.6 c-0.6 d-0.5 g1.4 h2.2 i-0.6 j-0.4 l0.9 p-0.3 t-0.5
bratra 6.6 a-0.5 c-0.5 h0.7 i-0.5 l0.7 o-0.3 q-0.3 s0.3
brec 7.3 a0.9 b2.9 p-0.5 s0.5
brez 5.6 a-0.6 b-0.5 c0.5 e0.3 f-0.4 h1.3 i0.7 l0.6 m0.4 o0.3 r0.7 s-0.7
brezen 6.6 a-0.5 b-0.5 c-0.4 d-0.4 e1.1 g-0.3 i0.5 l0.9 o0.3 p-0.4 q0.4
brezna 6.4 c0.7 d0.4 g0.3 h1.3 p0.5 r0.7 s-0.4
breznu 7.0 c0.4 d0.4 h0.4 k-0.3 l-0.3 m0.8 n-0.4 r0.3
brig 6.1 b0.9 c-0.6 h-0.4 i-0.5 j-0.3 n-0.6 q0.4 r0.5 s-0.5 t1.4
brig+na 7.0 b0.9 d-0.4 e-0.8 q0.4
brigad 6.1 b0.9 c-0.6 h-0.4 i-0.5 j-0.3 n-0.6 q0.4 r0.5 s-0.5 t1.4
brna 6.8 b0.6 c-0.3 e-0.4 m0.5 n0.5 p0.8 r-0.4
brne 6.6 a-0.8 c-0.4 d-0.3 e-0.8 f0.8 h0.3 j0.4 m0.7 s-0.4
brno 7.3 c0.3 i0.5 t0.6
brou 7.0 h0.5 k0.4 o0.5 q0.8 r-0.5
broumo 7.3 h0.6 k0.4 l0.3 o0.5 q0.9 r-0.4 t0.3
broz 6.1 a-0.5 e0.5 f0.8 h1.0 i-0.4 k0.7 l-0.5 n-0.5 r0.6 s-0.5
brozur 6.3 a-0.5 h0.9 k0.6 l-0.5 r0.6 s-0.3 t0.3
bryl 7.0 d-0.3 e-0.4 g0.8 n0.3 p0.5 r0.8
bryle 7.3 e-0.4 g0.8 n0.4 p0.5 r1.0
bud 6.8 a1.0 b1.0 c0.3 d-0.3 i0.6 r-0.4 s1.3 t0.5
bude 3.6 a1.8 b1.0 c1.8 d-1.3 e1.9 f0.5 g-3.6 h-0.5 j2.7 k1.3 l2.5 n0.5 p2.8 r-2.3 t-0.4
bude+chti 7.0 a-0.4 c-0.3 d-0.3 h0.3 j0.5 k0.8 l0.4 s-0.3
bude+dela 7.3 a-0.5 c-0.5 d-0.3 h0.3 q0.4
bude+hoto 7.0 a0.9 c1.0 e1.1 j0.6 p1.4
bude+kont 7.3 a-0.3 c0.5 d0.7 f0.4 l0.5 t0.5
bude+leto 7.3 a-0.4 k0.6 n0.5 t0.3
bude+li 6.8 a0.6 c-0.3 i0.5 j1.7 m0.9 p0.9
bude+mit 6.6 a-0.7 c-0.4 d0.4 e-0.4 i-0.5 l1.3 m0.3 n-0.6 o0.6 p-0.4 q0.5 r0.4 t-0.4
bude+muse 7.0 a0.6 b0.4 c0.7 e-0.5 i0.3 j1.0 m0.9 p1.1
bude+nejd 7.3 a-0.5 h0.4 l1.7
bude+plat 7.3 c0.8 d-0.3 e-0.4 f0.4 h0.4 m0.4
bude+potr 7.0 a-0.5 h0.7 i-0.3 k1.0
bude+s 7.3 a1.1 e0.8 i-0.4 j2.0 l0.8
bude+se 6.6 a0.4 c-0.3 d0.4 g-0.3 i1.4 j-0.3 p-0.3 s0.4
bude+uhra 7.3 c0.3 k0.4 n2.3 q0.6
bude+v 6.6 c-0.7 i-0.4 p0.4 s1.3
bude+ve 7.3 b0.6 e-0.3 i0.5 s0.6
bude+z 7.3 c0.8 e0.4 p0.7 r-0.3 s0.7
budejo 7.3 a-0.5 e-0.3
budeme 5.2 a0.4 b2.6 c-1.3 e0.6 g-1.1 i1.8 j0.5 l1.2 n-0.3 p-0.5 r-0.3 t-0.7
budete 6.0 b-0.4 e-1.0 f0.4 g-0.7 i-0.5 j1.2 m0.7 o0.4 p1.8 q0.7 r-0.4 t0.3
budi 7.0 a0.9 b0.8 c1.1 d-0.5 e1.0 i-0.5 o0.5 p0.7 s0.4
budiz 7.3 a0.8 b0.9 c0.5 d-0.4 e0.7 i-0.3 o0.5 p0.7
budo 5.5 a-1.2 c-1.0 e0.4 f0.7 h1.0 i-0.9 j-0.6 l0.8 m0.6 n0.5 o-0.6 r0.8 s-0.4
budo+mit 7.3 d-0.3
budou 5.9 a-1.0 b-0.4 d-0.5 i-0.7 j-0.3 l0.7 n0.6 o-0.4 r0.4 s-0.6
budouc 7.3 b0.6 c-0.3 e0.5 s0.5
budov 7.3 a-0.4 c-0.4 f0.5 g0.5 h0.8 m0.4 r0.7
budu 5.4 a1.2 d1.2 e1.0 f1.4 g-0.3 i1.1 j-0.7 k0.7 l0.6 p-0.7 q-0.5 r0.3 s1.6
budu+mit 7.3 c0.6 d-0.4 i0.7
budu+muse 7.3 a0.7 c0.4 d1.2 i1.4 s0.4
buko 7.3 c-0.3 k0.3 n0.6 p0.4
bukovs 7.3 c-0.3 k0.3 n0.6 p0.4
bure 7.3 d-0.5 e0.5 g0.4 h0.6 i-0.4 o0.4 r0.6
by 4.1 a-1.4 b0.7 c-1.3 d1.0 g0.5 h2.0 i-1.0 j-0.9 k1.5 l2.6 o0.6 p-1.4 q0.4 r1.4 s-0.4 t1.2
by+ale 7.3 a0.4 c0.9 d0.7 r-0.3
by+ho 7.3 a-0.3 g0.4 h1.4 n0.5 r0.7 s-0.3
by+ji 7.3 a-0.3 e-0.3
by+jina 7.3 a-0.5 g1.1 h0.3 k0.9 n0.4 r1.2 t0.3
by+mozn 7.0 a-0.3 b-0.3 k0.5
by+mu 7.3 g0.4
by+nam 7.0 a-0.4 d-0.3 e-0.4 g0.7 o0.5 r0.7 t0.6
by+se 5.7 b1.0 d-0.7 e1.3 g-0.5 h-0.4 i-0.7 j-0.5 k-0.4 l0.5 p-0.6 q0.8 r-0.5 s0.8
by+stal 6.8 a-0.8 c-0.4 e-0.5 g-0.4 h0.3 i1.2 r-0.5 s-0.4
by+to 5.8 b0.8 d0.4 g-0.3 h1.8 i-0.8 j-0.4 k1.7 m0.6 p-0.4 q0.6 s-0.5
by+v 7.3 a-0.5 g0.7 h-0.3 r0.9 t0.6
bych 4.0 a-2.7 b-1.0 c-0.6 d-0.5 e-1.5 f0.8 g1.0 h3.7 i-0.6 j-1.8 k0.3 l0.8 m0.9 o2.8 p-2.1 q0.8 r1.4 s-1.4 t-0.4
bych+dost 7.0 a-0.6 c0.5 e-0.4 f0.6 g0.6 k-0.4 l1.6 r0.9
bych+ji 7.0 a-0.4 e-0.5 g-0.4
bych+o 7.3 d-0.4 t0.4
bych+od 7.3 h0.6 o0.5
bych+pode 7.3 a-0.3 e0.3 g0.8 k0.3 l0.3 r0.8
bych+potr 7.0 h0.4 q0.5 t-0.3
bych+s 7.3 c-0.4 d-0.4 g0.4 h0.4 r0.4 t0.4
bych+se 6.6 a-0.5 b-0.3 c-0.4 g-0.4 h-0.6 i-0.4 m0.4 o-0.5 q0.4 r-0.4 s-0.3 t0.3
bych+smlo 7.0 a-0.5 c0.5 f0.6 g1.1 h1.2 i-0.5 k0.4 o0.6 r0.5
bych+to 6.3 b-0.3 c-0.6 e0.9 f-0.4 g1.5 i0.9 k-0.3 l-0.5 o0.8 p-0.4 q-0.5 r1.9 s-0.4
bych+vam 6.4 a-0.5 b-0.4 c-0.4 f-0.3 g0.6 h0.6 i-0.4 l0.9 m-0.4 n0.5 r0.9
bych+vas 6.8 a-0.3 e-0.4 g0.8 h1.8 r0.3 s-0.4
bych+vede 7.3 c-0.4 d-0.3 m1.1 o1.3
bychom 4.7 a-1.9 b-1.0 c-0.7 d0.8 e-1.1 f0.6 g0.6 h3.8 i-0.9 j-1.0 k0.5 l0.5 m0.6 o1.6 p-1.0 r1.5 s-1.1 t-0.4
bydl 6.6 a0.5 c0.4 d2.2 f0.4 j-0.3 n0.3 p0.4 s0.6
bydlim 7.3 d0.6 e0.6 g0.4 p0.5 r0.5
byl 4.8 a-1.1 b-0.9 c0.6 e1.1 f-0.4 g1.8 h0.8 i-0.6 j-0.6 k0.3 l1.4 m-0.6 n1.1 p0.7 q0.7 r2.8 s-0.3 t0.4
byl+jsem 7.3 l0.3 n0.4 p0.9 r0.3 s0.5 t0.3
byl+nads 7.3 d-0.3 e-0.4 g0.7 n0.6 r1.1
byl+u 7.3 c-0.6 e1.2 g-0.3 s1.0
byla 4.7 a-0.6 c2.4 d0.6 e1.1 f0.6 g1.0 h0.8 i-0.6 j-0.4 l1.0 m1.2 n1.0 o1.1 p-1.3 q2.8 r2.3 s-1.3 t1.3
byla+omyl 7.3 l-0.3 n1.1 q-0.3
byla+v 7.0 a1.2 c2.3 d0.5 e-0.3 m1.2
byla+zrus 7.0 a-0.4 d0.6 f0.5 n0.6 t-0.4
byli 5.7 a1.4 b0.3 d2.1 i2.1 l-0.4 m-0.4 n0.4 o-0.4 p-0.6 q1.2
byli+na 7.0 e-0.5 i0.9 r-0.3
bylink 7.3 c0.3 e-0.3 g0.8 h0.4 i0.6 q1.5 r0.7
bylo 4.6 a-0.7 b-0.4 c2.0 d1.3 f-0.8 g1.1 h1.4 i1.1 j-0.5 k1.6 l0.7 m0.6 n0.6 o0.3 q-0.5 r2.5 s-0.9 t0.4
bylo+by 6.4 d1.1 g-0.5 h0.3 i-0.5 k0.5 r-0.5 s-0.3
bylo+mi 7.3 c0.7 d-0.3 i0.8
bylo+na 7.3 d0.7 i0.8 j0.5 k1.4 l1.3
bylo+to 6.8 a-0.6 c0.3 d0.3 e0.5 g0.7 h0.8 i0.5 k0.3 p0.4 r1.1 s-0.3
bylo+v 7.0 c0.7 d0.6 k0.4 l0.4 n0.5 r0.4
byly 6.4 a-1.0 b-0.6 c0.3 f-0.4 g2.7 i-0.5 k0.6 o0.3 p-0.4 q1.3 r4.1 s-0.4
byst 5.3 a-0.6 b0.7 c-1.0 d0.5 g-0.5 h0.7 j-0.6 k0.7 l0.3 n0.7 o0.4 p-0.6 r-0.5 s-0.6 t1.3
byst+ho 6.6 c-0.3 d0.4 e0.4 m-0.4 n0.3
byst+ji 7.3 o0.9 q1.3 t0.7
byst+meli 7.3 b0.3 h0.8 q0.4 r0.3
byst+mi 7.3 a0.3 b0.7 g-0.3 m0.4 n0.8
byst+mohl 7.3 a-0.4 c-0.4 k1.2 n0.4
byst+nam 7.3 a-0.5 d-0.4 e-0.4 h-0.3
byste 5.4 a-0.7 b0.8 c-0.9 d0.6 g-0.5 h0.7 i-0.5 j-0.6 k0.8 l0.4 n0.8 o0.3 p-0.5 s-0.6 t1.4
byt 4.8 a3.1 b0.9 c6.7 d1.2 e0.8 f1.9 g-1.4 i-1.2 j-0.6 m-0.9 n-0.4 o1.1 q0.8 s1.2 t0.7
byt+do 7.3 c0.8 l0.3 s0.5
byt+hoto 7.3 a0.5 b0.3 c1.3 d0.6 e0.3 f1.3 k0.6
byt+na 7.3 c0.8 p1.1
byt+v 7.3 a0.5 c1.1 p0.7 s1.0
byt+za 7.3 a0.4 b1.6 e0.6 f0.5 o0.5
byto 6.8 a-0.5 l0.6 m0.5 n0.7 q1.2
byto+druz 7.0 a-0.3 l0.7 m0.3 n0.8
bytove 7.0 a-0.3 l0.7 m0.3 n0.8
bytu 6.6 a-1.0 b-0.4 j-0.7 n0.5 p-0.7 q0.3 s-0.3 t0.3
byva 5.5 c-0.8 e0.8 g-0.8 i-0.6 j-0.5 k0.7 m0.7 o0.4 p0.5 q0.4 r-0.8
byva+naje 7.3 b0.4 e-0.4 m0.6 t0.3
byva+ucet 7.3 a-0.5 i-0.4 n0.3
byvale 6.8 e0.6 i-0.3 k0.4 m1.1 n-0.4
byvaly 6.1 c-0.7 g-0.5 j-0.4 k-0.4 l-0.4 p0.7 r-0.5
c 5.2 b-0.7 c0.4 d0.8 e-0.6 f0.3 h1.3 i0.9 j0.4 o0.3 q1.0 r0.4 s-0.3 t0.6
caj 7.3 a0.7 c2.3 m0.6 p0.7
caje 7.3 d0.7 e-0.5 f0.5 k1.5
cark 7.3 a-0.8 f0.5 g1.5 l0.3 r1.6
cas 5.9 b-0.4 c0.4 f0.5 g-0.3 h0.4 i-0.8 j-0.4 k-0.6 m-0.4 n0.6 p-0.4 q0.5
caso 6.3 a-0.7 e-0.5 g0.4 h0.5 i-0.5 o1.2 p-0.4 q0.3 r0.9
casopi 6.3 a-0.7 e-0.5 g0.4 h0.5 i-0.5 o1.2 p-0.4 q0.3 r0.9
cast 4.8 a-0.8 b1.3 e0.4 g-1.5 h-0.4 i-1.0 l0.9 m2.5 n1.3 o2.4 q3.8 r-0.4 s-1.0 t0.9
cast+ceny 7.3 e0.9 i-0.3 j0.6 p1.1
cast+o 7.0 a-0.5 c-0.4 h-0.4 n0.4 t0.4
cast+uhra 7.3 a-0.5 c0.4 l1.1 m0.4 n1.1 p-0.4 t0.4
casti 7.3 e0.4 f0.3 j0.3 n1.0 p0.5
castka 5.8 b-0.4 d-0.5 e-0.3 f0.6 g-0.7 i-0.7 k0.4 l-0.8 m2.8 n-0.7 o2.9 q3.4 r0.5 s-0.5 t0.4
castku 6.4 b1.0 c0.5 e0.6 g-0.4 j-0.3 l2.1 m0.6 n0.9 o0.4 p0.3 r-0.6 t0.9
cau 6.3 a-0.5 b0.7 d0.8 g0.7 h1.8 i0.5 l0.5 o-0.5 p-0.4 q-0.4 s-0.4 t2.2
cech 7.3 a0.6 c1.0 e0.6 s1.2
cechu 7.3 a0.6 c1.0 e0.6 s1.2
cedu 7.3 a-0.3 c-0.4 d0.5 h0.4 t0.4
ceho+brat 7.3 b0.5 c1.0 e-0.4 l1.2 q0.4 t0.4
ceka 4.3 a2.2 b0.7 c4.4 d3.2 e1.3 f0.7 g-2.3 i-0.7 k0.7 l1.3 m0.8 n-0.7 p-0.5 q1.3 r-0.8 t3.1
ceka+jsem 7.3 e0.6 m0.4 r0.5 t0.4
ceka+jsme 7.3 a1.0 b-0.5 c-0.4 d-0.4 e2.5 g-0.3 i-0.4 r-0.3
ceka+na 5.6 a-0.6 c1.0 d0.7 e0.3 g-0.8 k0.8 l2.0 t1.3
ceka+nebo 7.3 a0.4 c1.2 d1.2 m0.6 o0.5 t0.5
ceka+od 7.0 a0.5 c1.3 d0.3 i0.7 s0.5
ceka+tak 7.3 d1.2 e-0.4 j1.7 p0.3
cekal 6.8 c1.0 d-0.5 e-0.6 f0.4 g0.5 m1.2 p-0.4 q1.2 r0.8 s-0.3
cekala 7.0 a0.9 b2.1 c-0.4 e0.8 g-0.4 k0.6 p-0.3
cekali 6.6 a1.0 e2.4 f-0.3 g-0.5 h0.8 i-0.5 n-0.5 r-0.3 s-0.3 t0.6
cekam 5.9 a1.4 c2.5 d3.2 e0.5 g-0.7 j0.7 k1.2 l-0.4 s1.3 t-0.4
cekame 5.7 a-0.6 b-0.6 c2.3 e-0.9 f0.5 g-0.9 j-0.6 k0.5 l1.9 m0.3 p-0.8 q0.8 r-0.4 t-0.5
cekarn 7.3 c0.3 d-0.5 e0.9 f0.8 t1.1
cekat 7.0 a0.4 c1.0 d1.0 m0.5 o0.5 t0.4
cekate 7.0 a0.9 d0.4 e-0.4 j0.6 p1.6
ceke 7.3 a1.1 b0.8 c-0.4 l0.9 p1.2
cekejt 7.3 a1.1 b0.8 c-0.4 l0.9 p1.2
cela 6.1 a-0.4 c-0.4 d-0.6 g0.9 h1.1 i-0.4 k2.0 n-0.4 p-0.4 r0.8 s-0.5 t0.7
cela+rodi 7.3 b0.3 d-0.3 e-0.4 g0.7 r0.5
cele 5.1 a0.8 b-0.4 d0.3 e2.3 g0.5 h0.7 i-0.5 j-0.9 k0.4 l1.0 m-0.4 n1.4 p-0.6 q0.6 r1.0 s0.5
cele+atel 7.3 a-0.4 c-0.4 g1.0 n1.3 r1.0
cele+ulic 7.0 a-0.8 e-0.4 h0.5 i-0.4 l0.4 n0.4 o-0.3 q-0.4
celeho 7.0 a0.5 d0.5 e0.6 i0.5 s0.6
celej 7.3 e0.6 l0.8 s0.6
celemu 7.3 a-0.4 c-0.4 d0.4 f0.3 g1.4 m0.4 n1.1 r1.4 t0.4
celk 7.0 a0.7 b0.7 c-0.3 d0.7 e-0.4 i0.7 m0.7
celkem 7.3 a0.5 d0.6 i0.9
celo 5.5 b0.9 c0.9 d0.5 e0.5 f0.3 h1.3 i-0.4 j0.5 k0.4 l1.6 m-0.5 n0.9 p-0.9 r0.8
celou 5.5 b0.9 c0.9 d0.5 e0.5 f0.3 h1.3 i-0.4 j0.5 k0.4 l1.6 m-0.5 n0.9 p-0.9 r0.8
cely 5.7 a0.8 c-0.8 d1.2 e1.3 f-0.3 h0.7 k-0.4 o0.6 p-0.4 s0.9
cely+den 7.0 a0.9 d2.0 g-0.4 l0.4 m1.3
cely+rok 7.3 a0.4 b0.5 d0.6 r-0.3
cem 7.3 a0.5 b0.8 e1.5 h0.4 k0.7
cena 6.0 b1.9 c-0.3 d0.4 g-0.8 j-0.4 m0.4 o0.3 p0.5 q-0.6 s-0.4 t0.6
cena+je 6.8 a-0.4 b1.7 e-0.3 g-0.5 h0.3 i-0.3 l0.4 m1.7 o-0.4 q-0.5 t0.5
ceni 6.3 b1.9 d0.5 f0.3 g-0.4 j-0.5 l-0.4 m0.4 o-0.3 p-0.4 s-0.4 t0.4
ceni+kter 7.3 a0.4 b1.7 d0.6 e-0.5 i0.4 m0.8
cenik 6.8 a-0.5 b0.5 f0.5 g-0.3 k0.3 q-0.3
ceniku 7.3 b0.7 j-0.4 m0.7
ceno 6.6 a0.8 b2.2 d-0.4 e0.5 g-0.5 i1.0 m0.4 s1.4
cenou 6.8 a1.1 b2.2 e0.7 g-0.4 i1.2 r-0.3 s1.5
cent 5.9 a-0.9 b0.5 c-0.4 d-0.8 f-0.3 g0.3 h0.7 i1.3 j-0.4 k0.6 n-0.6 o1.0
cent+v 7.3 a-0.4 g0.5 h0.7 i0.8
centra 7.0 a-0.5 g-0.3 h-0.3 i0.9 o1.1
centru 6.2 a-0.5 b0.4 d-0.5 g0.6 h1.0 i0.5 k0.9 l-0.4 n-0.4
cenu 5.7 b0.6 d0.8 e-0.6 g1.0 h3.3 j-0.4 k-0.6 l-0.6 m1.3 p-0.6 q0.4 r0.8 t-0.5
cenu+za 7.3 e-0.3 q0.5
ceny 6.2 a0.6 b2.2 d-0.3 f-0.3 g-0.8 i-0.5 m-0.6 n-0.4 p1.1 q0.4 s-0.4
ceny+za 7.3 b1.0 i0.4 r-0.3
cepi 7.3 d-0.4 e0.7 g0.4 q0.5 r0.6
cern 7.0 a0.7 c1.2 d1.2 e-0.4 p0.5 s2.0
cern+ovci 7.3 a0.5 c0.9 d1.4 p0.6 s1.4
cernyc 7.3 a0.5 c0.9 d1.4 p0.6 s1.4
cerp 6.4 a-0.7 b-0.5 c0.4 f0.5 h0.7 i-0.5 j-0.4 k0.3 n0.5 q0.8 r0.5 s-0.3 t0.3
cerpad 7.3 c0.4 f0.5 k0.3 p0.5 t0.4
cerpam 7.3 a-0.6 h0.4 j-0.3 r0.5
cerv 5.0 a-0.4 c1.2 d1.0 g-0.8 h0.7 i-0.6 j-0.7 k-0.5 l1.0 m-0.3 n1.1 p-0.6 q-0.3 s-0.5
cerv+a 7.3 c0.3 d0.5 e0.4 h0.6
cerven 5.7 a0.8 c1.5 d0.8 g-0.8 h0.7 i0.4 j-0.3 l0.7 p-0.5 r-0.3
cervna 6.8 a-0.5 e-0.3 n1.1 q-0.4
cervnu 6.0 a-0.9 h0.3 i-0.8 j-0.4 k-0.5 l0.7 m-0.4 n0.4 o0.3 r0.7 s-0.6 t-0.4
cesk 5.7 a0.6 b-0.3 c0.6 g-0.4 i-0.5 j1.3 n0.4 o0.4 r-0.7 s0.4 t1.0
cesk+obch 6.6 a0.3 c-0.3 e0.8 j1.2 s-0.3 t0.7
ceska 7.3 o0.6
ceske 7.0 q0.7
ceskou 6.6 a0.6 e0.6 j2.0 t0.8
cesky 6.8 r-0.4
cest 5.2 b3.0 d-1.0 f-0.3 g0.7 h0.7 j-0.5 k1.3 l-0.4 m1.4 n0.9 o0.4 p-0.4 q1.1 r1.3 t0.8
cest+a 7.3 a-0.5 g1.2 q1.9 r1.3
cest+se 7.3 a0.7 b0.7 c0.7 e0.6 i0.6 s0.8
cest+z 7.3 b0.5 k0.8 m0.4 p0.9
ceste 6.8 c1.1 d0.3 g1.0 q1.6 r1.0 s-0.3
cestou 7.0 a0.4 b0.8 i0.7 k0.8
cestov 6.8 a0.8 b1.6 g-0.3 h0.3 m1.8 o-0.4 s0.5 t0.4
cestu 6.4 a-0.6 b1.2 c-0.7 d-0.9 e-0.5 f-0.4 g0.5 h0.7 i-0.6 k0.8 n0.4 o0.4 p0.4 r0.8 s-0.4
cesty 7.3 b0.6 i0.7 s0.8
cetl 7.3 a1.5 c-0.3 d1.0 e2.6 f0.4 g-0.6 k0.9 l0.6 o0.7
cetli 7.3 a1.5 c-0.3 d1.0 e2.6 f0.4 g-0.6 k0.9 l0.6 o0.7
chal 6.1 b0.4 f0.7 g-0.8 j-0.3 l-0.4 p0.4 r-0.3 s-0.5 t0.6
chalou 7.3 c0.8 d0.4 f0.7 t0.5
chalup 6.2 b0.5 c-0.4 g-0.7 j-0.3 l-0.4 p0.4 s-0.4
chao 7.0 a-0.3 d0.6 e0.4 i0.5
chao+v 7.3 d0.5 e0.5 g0.3 i0.9
chaos 7.3 d0.7 e0.6 i0.5 n0.3 r-0.3
chap 6.6 a0.6 g-0.5 i-0.4 p1.1 q-0.3 r-0.6
chap+ze 7.3 a0.5 c0.4 e0.7 p0.7
chapu 6.8 a0.5 c0.3 d-0.3 e0.4 i-0.4 p0.6 q-0.3 r-0.3
char 7.0 a-0.4 g0.6 o-0.4 q-0.3 r1.0
charit 7.0 a-0.4 g0.6 o-0.4 q-0.3 r1.0
chat 6.4 a0.3 b0.4 c-0.4 d0.5 i0.7
chat+osad 7.3 a0.5 b0.7 d1.2 e-0.5 p-0.3 s0.3
chata 7.3 e-0.5 j0.5 p0.4
chce 4.6 a-2.1 b1.4 c-0.8 d-1.9 e-0.4 f1.0 g1.5 h4.8 i-0.9 j-1.2 k0.4 l0.8 m1.1 n-0.7 o1.9 p-0.9 q0.7 r1.6 s-1.0
chce+abys 7.3 a-0.5 g1.7 h1.9
chce+k 7.3 a-0.4 g-0.5 h0.7 o0.9 r-0.4
chce+mit 7.3 a-0.3 c0.5 e0.6 r0.4
chce+na 7.3 a0.4 b1.3 c-0.3 f0.3 i1.0 m0.4
chce+taky 7.3 a-0.4 g0.9 h1.6 r1.1
chceme 5.9 a-0.7 c-1.2 d-0.8 f0.5 g0.4 h2.6 j-0.4 l0.4 m1.0 n-0.4 o-0.3 p-0.7 q0.6 s-0.7 t-0.6
chcete 6.3 a0.7 b0.6 f0.3 i0.6 j-0.3 o1.8 p-0.3 s0.7
chci 5.4 a1.5 b-0.9 c0.8 d0.6 e1.5 f3.0 g-0.5 h0.5 i-0.5 j-0.7 n-0.3 q1.2 s-0.3 t-0.4
cheb 7.3 e-0.3 g0.5 h0.5 l0.3 r0.4
chem 7.3 a0.5 e0.9 i0.6 s0.4
chla 6.3 b0.4 e0.5 g0.8 h-0.4 j0.4 m0.7 p0.5 r1.0 s-0.5 t0.6
chla+od 7.3 a-0.4 e-0.5 g0.8 h-0.4 r0.9 t0.5
chlap 7.3 e-0.4 g0.4 h-0.3 l0.3 n0.3 r0.3 t0.3
chlapi 6.4 b0.4 d-0.4 e0.7 g0.4 j0.5 m0.7 p0.5 r0.6 s-0.4
chle 7.0 a-0.5 e-0.4 g0.6 h0.7 i-0.4 k0.8
chlebi 7.3 g0.6 h0.6 q0.3
chod 5.4 c0.4 d1.0 e-0.6 g-0.5 h0.8 i0.5 k0.6 l0.9 m-0.5 n1.5 p1.0 q0.3 r-0.3 t1.0
chod+na 7.3 b0.9 d0.4 i0.7 n0.3
chodi 5.8 a-0.3 b-0.6 d0.5 h1.0 j-0.3 k0.4 l0.7 m-0.3 n1.2 o-0.4
chodni 7.3 k0.3 p0.6 t1.4
chov 6.8 c0.3 d-0.4 e0.9 g-0.4 k0.6 m0.3 p0.7 r-0.5
chovat 7.0 e0.4 g-0.3 k0.3 l0.3 p0.8 r-0.3 s0.4
chra 6.8 b0.9 c-0.4 l0.6 m1.0
chri 7.3 a0.4 c1.7 g-0.5 h-0.3 k2.2 m0.3 o0.4 q0.4
chru 7.0 a0.3 b-0.4 c0.6 d0.4 i1.4 n1.0
chrudi 7.0 a0.3 b-0.4 c0.6 d0.4 i1.4 n1.0
chte 4.5 a-1.6 b-0.5 d-0.3 f-0.7 g2.2 h1.5 i-0.9 j-1.1 k0.5 l0.5 n0.4 o0.5 p-0.8 r2.5 s0.3 t1.1
chte+bych 5.7 a-0.8 b-0.4 c-0.5 f-0.3 g0.8 h0.5 j-0.4 m0.7 o0.8 p-0.4 r0.9 s-0.7
chte+jsem 6.4 a-0.8 c0.4 d-0.4 g0.7 i0.4 l0.7 o0.6 p-0.5 q-0.4 r1.2
chte+nato 7.3 a0.6 d0.7 e1.0 s1.4
chte+taky 7.0 e1.0 g1.0 h2.1 i-0.4 l0.3 n0.4 p0.8 r0.6 s0.7
chteji 6.3 d0.6 f-0.4 g0.4 h1.2 i-0.8 k0.5 m-0.4 n0.7 p-0.3 s0.4 t1.3
chtel 5.7 a-1.2 b-0.4 d-1.1 f-0.6 g0.4 j-0.5 l-0.3 n0.4 o1.7 r0.6 s0.7 t-0.3
chtela 5.4 b-0.8 c0.4 d0.3 e0.7 g1.9 h1.5 j-0.4 k0.4 l1.0 m0.7 o-0.4 p-0.6 r2.5
chteli 6.3 a-0.7 b0.5 c0.4 i-0.4 m-0.4 r0.4 s-0.5
chti 7.0 a-0.4 c-0.3 d-0.3 h0.3 j0.5 k0.8 l0.4 s-0.3
chtit 7.0 a-0.4 c-0.3 d-0.3 h0.3 j0.5 k0.8 l0.4 s-0.3
chut 6.6 b0.5 c0.8 d0.6 g0.7 n1.3 r0.8 s0.4
chva 5.9 a-1.4 d-0.6 e-0.9 g3.1 h1.5 i-0.5 k-0.6 m0.5 n0.7 p-0.5 q-0.4 r3.2 s-0.5 t0.4
chva+hlav 7.3 e-0.5 g0.4
chvali 6.0 a-1.3 c0.3 d-0.6 e-0.8 g2.8 h1.6 i-0.5 k-0.6 m0.6 n0.8 o0.3 p-0.4 q-0.4 r2.9 s-0.5 t0.5
chvi 6.6 a-0.8 c-0.6 e-0.5 k1.3 m0.5 n-0.5 o0.4 p-0.4 q0.9 r0.5
chvili 6.8 a-0.6 c-0.4 d-0.4 g0.4 k0.8 n-0.4 q1.0 r0.5
chyb 4.3 a2.7 e6.1 f1.8 g-0.4 i-0.9 l1.6 m1.5 n0.9 o1.2 q0.9 r1.5 s-0.5 t2.1
chyb+byla 7.3 a-0.8 e-0.8 g0.6 r0.8
chyb+je 7.3 e0.8 m0.3 p0.6
chyb+nam 7.3 l0.3 o0.8 t1.2
chyb+nase 7.0 a-0.6 e-0.4 n-0.3 o1.3 p-0.3 t-0.3
chyb+prip 7.3 a0.7 c0.4 e0.9 t1.0
chyb+v 6.0 a0.8 d-0.3 e2.3 f0.5 g-0.7 h0.4 i0.4 m-0.6 p0.6 s-0.3
chyba 6.4 b-0.5 d0.4 f0.6 g0.4 i-0.5 j0.5 m0.7 p-0.4 r0.8 s-0.4
chybe 7.3 a0.4 e1.6 h-0.3 i-0.4 j-0.4 n0.8 p-0.3 q0.3
chybi 5.2 b-0.5 c0.6 d-0.3 e1.6 f0.5 h-0.5 i-0.9 l1.9 m0.6 n0.9 o1.8 p0.7 q0.5 r0.7 t2.3
chybne 7.0 a0.6 b0.6 e1.0 i0.6 j0.7 s0.6
chybou 7.0 a0.5 c0.8 e0.5 g-0.5 i0.3 r-0.3 s0.4
chybu 6.3 b1.0 g0.9 i-0.3 m-0.5 n-0.4 r1.4 t0.9
chyby 6.4 a0.7 c-0.6 d-0.3 e1.6 f1.1 h0.5 i-0.5 j-0.4 k0.7 m1.7 o0.3 p-0.4 q0.9
chys 5.9 a-0.9 d-0.4 h0.7 i-0.6 j-0.4 l-0.5 n-0.4 o0.6 p-0.3 r0.5 s0.5 t-0.4
chysta 5.9 a-0.9 d-0.4 h0.7 i-0.6 j-0.4 l-0.5 n-0.4 o0.6 p-0.3 r0.5 s0.5 t-0.4
chyt 7.3 c0.6 g0.5 o0.3 r0.6 s0.4
cili 6.8 a1.0 c0.9 d-0.3 e1.1 f0.3 g-0.6 j0.5 m1.1 r-0.7
cimb 7.3 d-0.3 g-0.3 i0.6 t0.8
cimbal 7.3 d-0.3 g-0.3 i0.6 t0.8
cini 7.0 c1.1 e0.9 j0.9 p0.6
cirk 7.3 a0.5 c-0.4 d-0.3 e1.1 g-0.3 j0.4
cisl 4.5 a0.3 b0.5 d1.5 e1.0 f1.2 g-0.7 h1.0 i-0.4 m0.6 n1.3 o2.3 p-0.8 q0.8 t1.7
cisl+a 7.0 a0.4 b1.1 d-0.3 e0.4 i0.3 o0.4
cisl+obje 6.8 a-0.7 d0.4 e-0.6 f0.7 k0.4 n-0.5 o2.1 p-0.7 t-0.4
cisl+uctu 7.0 a-0.5 b0.4 n2.6 o0.8 r0.5
cisl+zpra 7.3 i0.5 s0.5
cisla 6.3 b-0.5 c1.1 e0.4 f0.5 g0.4 h0.4 i-0.5 n1.7 o1.4 q-0.5 r1.1 t-0.5
cisle 7.3 d0.8 e-0.4 s0.6
cislem 6.6 b0.4 d0.3 f0.9 g-0.3 h0.6 i0.8 q0.6
cislo 5.0 c-0.5 d1.0 e0.8 g-0.5 h0.8 i-0.9 k0.4 m0.4 n0.5 o1.4 q1.2 r-0.3 t1.9
cist 6.2 a0.4 d0.9 e1.7 h0.6 j-0.3 m0.9 p-0.4 r0.7 s0.4
cisten 7.3 e1.0 s0.9
citi 6.8 a0.9 d2.0 e1.1 i1.9
citime 7.3 a0.5 d1.1 e0.6 i1.1
citu 7.3 a0.3 b0.6 c0.6 d0.6
cituji 7.3 a0.3 b0.6 c0.6 d0.6
cizi 5.8 a1.9 b0.8 c1.2 e3.3 g-0.8 h0.4 j0.7 k0.4 m1.4 n-0.4 q-0.5 r-0.5 s1.3
cizi+fotk 7.3 a0.6 d0.4 e0.7 p0.8 s1.7
ciziho 7.3 c1.1 d-0.3 e0.7 i0.4 k0.3 m0.3
cizim 7.3 a0.5 e0.7 j0.6 s0.3
cizimi 7.0 a0.7 d1.3 i-0.4 m1.2 p0.6 s1.5
cl 6.8 c0.4 e0.5 i0.3 j0.5 p1.2
clan 5.7 a0.4 b-0.4 d0.4 e1.2 g-0.7 i0.6 j1.6 k0.4 p0.6 t-0.4
clan+o 7.3 q0.4
clan+vii 7.3 a0.6 c0.6 e-0.4 i0.7 j1.0
clanek 6.0 b-0.5 c0.4 d0.4 e1.0 f0.4 g-0.5 j0.9 k0.3 l0.4 p0.5 t-0.4
clanku 6.8 a0.4 e0.4 i0.4 j0.8
clen 6.1 a0.4 b0.9 e-0.7 f0.7 g-0.3 h-0.5 j-0.4 k-0.3 p1.5 r-0.4 s1.1
clenov 7.0 c-0.4 d-0.4
clenu 7.0 b0.6 e-0.3 i0.6 s0.8
clou 7.3 a-0.6 e0.3 f0.3 k1.7 m0.7
cloud 7.3 a-0.6 e0.3 f0.3 k1.7 m0.7
clov 6.0 a0.9 b-0.5 c-0.6 d1.0 e1.4 f0.5 g-0.5 n0.5 q0.4 r-0.3 s0.5 t-0.3
clov+ale 7.3 a0.3 d0.7 s1.3
clovek 6.0 a0.9 b-0.5 c-0.6 d1.0 e1.4 f0.5 g-0.5 n0.5 q0.4 r-0.3 s0.5 t-0.3
co 3.7 a1.1 b3.5 c0.8 d2.4 e1.0 f-0.3 i1.6 j-0.6 k1.5 l0.3 m2.5 n1.6 o-0.3 p1.0 q0.6 r1.7 s1.6 t0.5
co+by 6.8 a-0.8 g0.5 i-0.3 r0.9
co+dela 7.3 a-0.7 d-0.7 e0.9 g1.3 i0.5 l0.4 r1.5
co+je 6.2 a1.0 b1.8 c-0.7 d1.1 g-0.5 h-0.3 i0.4 n0.4 o-0.5 p1.2 s-0.3
co+jim 7.3 d0.5 e0.5
co+jsem 7.3 a-0.5 d-0.3 g0.4 n0.5 r0.6 t0.3
co+jsme 7.3 b-0.3 e0.9 n0.5 q-0.3
co+jste 6.6 a1.1 b-0.5 d0.6 e0.7 g-0.4 i-0.5 j-0.5 m1.7 n-0.6 o0.4 p2.0 r-0.5 t0.7
co+k 7.0 a-0.9 c-0.3 d-0.4 e-0.4 g0.6 h1.3 i-0.5 o0.4 q0.5 r0.7
co+kont 7.3 d0.7 f0.3 g0.4 k1.6
co+mam 7.3 g0.5 k0.4 q0.5 r0.6 t0.5
co+mame 7.3 a-0.6 g0.7 n0.7 r0.4
co+mi 6.4 a-1.0 c-0.3 e-1.0 g0.7 k0.5 l0.8 m0.6 n1.4 p-0.4 q1.2 r0.8 s0.3
co+nam 7.3 a0.6 d0.5 e1.0 i0.4 s0.8
co+nejd 7.3 e0.6 t2.1
co+s 6.8 c1.0 f0.8 g-0.5 i-0.7 m0.9 n-0.3 p0.4 r-0.6
co+se 5.8 a0.5 b0.5 c1.1 e0.5 h0.4 i0.5 j0.3 k1.5 l0.7 m1.3 o1.2 q0.7 r0.9 t0.7
co+si 7.3 b0.8 i0.8
co+to 7.0 c0.8 i0.3
co+vam 7.3 a0.6 e0.5 g-0.3 p1.0 s1.5
co+vlas 7.3 a0.4 b1.3 d0.4 i0.5 p-0.3
coi 6.4 a1.1 c1.2 d-0.4 e2.3 g-0.5 i-0.4 j3.1 p-0.4 s0.7
coko 7.3 g0.6 h-0.3 q0.4 r0.6
coz 6.6 a0.5 b0.8 d0.4 e-0.6 g-0.3 i1.4 k0.9 o0.6 r-0.3 s-0.3
coz+je 7.3 k0.9
ct 7.3 j0.5 s0.8 t0.6
cte 6.8 a1.3 d1.7 e0.4 f0.8 g-0.5 i-0.4 o0.4 r-0.4 s0.7
ctec 7.3 a-0.4 n1.5
ctecku 7.3 a-0.4 n1.5
cten 6.2 a-0.7 c-0.6 e-0.7 g-0.4 i-0.4 j-0.5 p-0.4 s-0.4 t1.2
ctenar 6.6 a-0.4 c-0.5 e-0.5
cteni 6.8 a-0.4 d-0.3 e-0.3 g-0.3 t1.2
ctet 7.3 d0.5 e0.4 i0.4
ctete 7.3 d0.5 e0.4 i0.4
ctib 7.0 a-0.3 d-0.4 e-0.4 g0.5 k0.6 r0.4
ctibor 7.0 a-0.3 d-0.4 e-0.4 g0.5 k0.6 r0.4
ctir 6.8 c-0.4 d-0.3 e0.4 j0.5 k0.3 l0.5 r0.4 t-0.4
ctirad 6.8 c-0.4 d-0.3 e0.4 j0.5 k0.3 l0.5 r0.4 t-0.4
ctou 7.0 a0.5 b0.6 d0.5 e-0.5 i0.6 s1.1
ctrn 6.4 c0.3 d-0.6 e-0.8 f0.6 i-0.3 p0.3
ctrn+dni 7.0 d-0.4 e-0.5
ctrnac 6.4 c0.3 d-0.6 e-0.8 f0.6 i-0.3 p0.3
ctu 7.3 c1.1 m0.5 q0.4 t0.4
ctvr 4.5 a-0.4 b1.1 c0.7 d0.5 e-0.5 j-0.9 k3.2 l0.9 m0.4 n0.6 o0.3 p-1.0 q1.5 r1.0 s-0.8
ctvr+jsem 7.3 a-0.5 g0.6 r0.6
ctvr+kont 7.3 a-0.5 c-0.5 g0.3 k2.0 l0.6 r0.5
ctvr+na 7.3 g0.3 n1.0
ctvrt 7.3 a-0.3 e-0.4 l0.5 q0.4
ctvrte 5.4 a-1.0 d0.3 j-0.7 k4.0 l0.8 m0.9 n1.2 o0.4 p-0.7 q1.1 r0.7 s-0.7
ctvrtk 5.4 q0.3
ctvrtl 7.0 c0.7 h-0.3 l-0.3 o0.4
ctvrty 6.8 c0.5 d0.6 e-0.6 g0.5 h0.7 r0.4
ctyr 4.8 a0.7 b0.9 c-0.7 d1.9 f0.6 g0.9 h1.7 i-1.5 j-0.9 k0.9 p-0.6 q1.0 r1.1 s0.7 t0.5
ctyr+a 7.3 a0.7 d0.5 e1.5 f0.4 g-0.3 m1.8
ctyr+mesi 7.3 a0.4 c0.8 d0.5 g0.4 o0.3 q1.1
ctyr+minu 7.3 d1.1 e0.4 k1.6 l0.7 m-0.3 p-0.4 t1.7
ctyr+roky 7.3 h0.5 r0.3 s0.5
ctyr+tisi 7.0 a0.6 b0.4 d0.5 e-0.5 g-0.3 p0.7 r-0.4 s0.3
ctyri 5.4 b1.2 d0.5 e0.5 g0.9 h1.3 i-1.2 j-0.5 q1.2 r1.2 s0.6
ctyric 6.2 a0.6 c-0.3 d0.8 e1.0 g-0.4 h0.4 i-0.5 k1.1 l0.3 m0.4 n-0.3 p-0.5 q0.6 r-0.5 t1.1
ctyrik 7.3 a0.4 d1.4 e-0.4 f1.1 l0.4 m-0.4 n0.3 o0.4 r-0.5
ctyrmi 7.3 d0.8 g0.3 h0.3 r0.5 s0.4
cukr 7.0 f0.4 g0.3 h0.6 k0.7 l0.4 m1.3 o0.9 q1.1 r0.4
cukrar 7.0 f0.4 g0.3 h0.6 k0.7 l0.4 m1.3 o0.9 q1.1 r0.4
cz 5.8 c1.7 e0.6 h-0.4 j-0.4 n-0.3 o0.3 q0.5 r0.4 s1.9
czk 7.3 a-0.4 e0.3 l-0.3 o0.3 q2.0 r0.3
czk+datu 7.3 a-0.4 e0.3 l-0.3 o0.3 q2.0 r0.3
da 5.7 a-0.7 b-0.4 c0.5 d0.8 g-0.8 i-0.7 j-0.4 k0.4 o1.3 p-0.7 q0.7 r0.4 s-0.7 t0.6
da+se 6.8 a-0.9 b-0.4 d0.4 e-0.7 f0.3 h0.7 k0.8 l0.5 o1.2 p-0.3 r0.5 t-0.4
daji 7.3 d0.8 e0.7 i1.1
dal 4.7 a-0.3 c-0.3 d-1.2 e1.1 g0.8 h0.3 i-0.7 j0.5 k1.5 l0.5 o1.4 p-1.3 q1.5 r1.0 s-0.7
dal+jsem 7.3 a-0.4 g0.5 h0.8 i-0.3 n0.6 q-0.3
dal+vypo 6.2 a-0.8 d-0.3 e-0.5 g-0.5 i-0.7 j-0.4 l0.7 s-0.3
dala 6.6 b0.3 e1.1 f0.4 g1.5 h2.9 i-0.3 l0.3 m-0.3 p-0.4 q0.9 s0.4
dala+jsem 7.0 b-0.3 d0.7 g1.9 h3.1 s0.5
dale 6.8 m-0.3 o0.4 q0.4
dali 6.1 b0.4 e1.1 h-0.6 i-0.6 k0.6 l0.8 m-0.3 n1.3 p-0.4 r0.5 s-0.7 t1.4
dalibo 7.3 a0.6 b0.5 c0.6 e1.0 j0.6 k0.3
dalo 6.8 a-0.7 b-0.4 c-0.3 d-0.4 g0.4 l1.0 r0.6 s0.3 t-0.4
dals 4.7 a0.6 b0.6 c1.4 d-0.4 e0.4 f0.4 g1.5 h5.3 i2.5 k0.4 l-0.5 m0.7 n-0.6 o0.3 p0.7 q2.1 r1.4 s0.7
dals+dva 7.0 a-0.5 c0.3 d-0.4 e-0.4 f0.3 g1.4 h1.6 i-0.5 k0.3 m0.6 o0.6 t0.4
dals+komu 7.3 i-0.3 j0.8
dals+mesi 7.3 e0.5 g-0.4 h-0.4 m0.3 p0.9 q0.3 s0.4
dals+nabi 7.3 a-0.6 c0.5 e-0.4 o0.6 q0.4
dals+obje 7.3 a0.9 e-0.5 g-0.6 h-0.7 i1.9 p-0.5 r-0.4 s-0.4
dals+rok 7.0 a0.6 b1.6 i1.4 s0.7
dals+schu 7.3 c-0.3
dals+tri 7.3 a-0.4 g1.1 h1.6 q-0.3 r1.1
dals+vark 7.3 d0.4 e0.5 g1.0 h1.4 i0.3 q1.4 r1.2
dalsi 4.9 a1.2 b0.4 d-0.6 e0.6 f0.6 g1.6 h2.8 i2.9 j0.6 l-0.6 m0.4 n-0.4 o0.5 q1.5 r1.8
dalsic 6.3 a-0.8 b0.7 c0.9 d0.3 h3.7 j-0.5 k0.6 l0.5 m0.4 q0.6
dam 6.3 b-0.6 c1.3 i-0.5 k0.4 n0.5 o1.1 p1.1 q1.3 r0.4
dam+do 7.3 a-0.3 b-0.3 h0.4 m0.3 o1.2 q1.4
dame 6.2 a-1.0 c0.3 f0.7 g-0.3 i0.7 j-0.3 k1.5 o0.5 p-0.4 q0.5
dane 7.0 a-0.8 e-0.3 g2.2 h3.7 i-0.3 k-0.3 q-0.4 s-0.5
dano 6.0 b0.8 c0.6 e0.4 f-0.4 j0.5 n-0.4 o2.4 p-0.6 q1.0
dano+dokl 7.0 a-0.6 h-0.4 m0.3 n-0.5 o1.7 p-0.3 q1.4 r0.5
dano+pora 7.3 b0.8 i0.8 o0.5
dano+priz 6.8 a0.4 c0.8 d0.6 e0.6 j0.9
danove 6.4 a0.8 b1.0 c0.4 e0.5 f-0.3 g-0.6 i0.5 j0.8 k-0.4 o0.5 q0.7 r-0.5
danovy 6.8 a-1.0 g0.3 l-0.3 o2.1 p-0.4 q0.4 r0.7
dasa 7.3 e-0.3 g-0.3 h0.5 m0.5 t-0.3
dat 4.6 a-0.9 c-0.8 d-0.4 e0.6 f0.9 g0.4 h1.4 i0.7 j-0.8 m-0.5 n1.5 o1.3 q0.4 r0.6
dat+dolu 5.4 s-0.7
dat+jen 7.3 a-1.0 c-0.5 e-0.4 f0.3 g-0.3 h0.3 p-0.4 q0.9
dat+na 6.8 a-0.4 e0.4 g0.7 k0.3 o-0.4 q0.9 r1.2 s0.6 t0.7
dat+vase 7.3 a0.6 g1.0 h1.6 s1.4
data 6.2 b-0.4 d-0.4 e0.9 f0.8 g-0.7 h-0.3 i-0.6 j1.1 m0.4 o-0.5 p-0.7
databa 6.6 a0.4 b-0.3 e1.0 f0.7 g-0.5 i-0.4 j1.3 p-0.6 r-0.3 s0.3
date 6.8 a-0.7 c0.6 e0.6 h-0.5 l-0.4 n-0.4 o2.1 q0.4 t-0.4
datem 7.0 a-0.6 c0.3 d-0.4 h-0.3 n-0.3 o1.9
dato 5.8 a0.5 b0.4 c-0.3 d0.8 e-0.4 h1.3 i1.6 j1.8 l0.7 n0.9 p-0.6 q-0.4 s-0.7
dato+cent 7.3 a-0.5 g0.6 h0.7 i0.6
dato+schr 7.3 g0.6 h0.9 m0.5 n0.3 r0.7 t0.3
dato+zpra 7.3 a-0.6 l0.3
datovc 7.3 a0.8 b0.8 d0.4 i0.6 j0.6
datove 6.8 a-1.0 g0.4 h0.8 i0.4 j-0.3 l0.4
datovk 6.8 a0.7 g-0.5 i1.1 j2.0 l0.4 n0.6 o0.6 r-0.5
datovo 7.3 g0.6 h0.9 m0.5 n0.3 r0.7 t0.3
datu 6.1 a0.8 c2.9 e0.5 f0.4 g-0.8 i-0.7 j-0.4 k0.6 m0.4 o2.0 q2.1 t-0.3
datum 6.1 a0.8 c2.9 e0.5 f0.4 g-0.8 i-0.7 j-0.4 k0.6 m0.4 o2.0 q2.1 t-0.3
dava 5.6 a0.9 b0.7 d1.3 e0.6 i1.6 l0.7 s0.5
dava+do 7.3 a-0.3 o1.8 q1.1
dava+vypo 7.3 d0.6 e0.7 g-0.3 h0.3 i0.6
davaji 7.3 b0.6 e0.5 s0.9
davam 6.8 b-0.3 d1.1 g0.8 i0.5 n0.4 r0.8 s0.5
davame 6.8 a0.3 e0.5 g-0.5 h0.3 i0.7 k0.4 l0.9 o0.6 q0.6
davi 7.0 a0.9 b0.3 c0.5 e0.9 g-0.4 i2.6 r-0.4
davide 7.3 a0.4 b0.4 c0.6 i1.4
dcer 6.1 d0.6 e1.3 g1.0 h0.8 i-0.4 j0.8 n-0.5 p-0.4 q0.4 r0.7 s0.7
dcera 6.6 d0.4 e1.5 j0.8 r0.5 s0.5
dceru 7.0 d0.4 g0.9 h1.1
dech 7.3 c0.7 r-0.4
dechov 7.3 c0.7 r-0.4
deck 7.0 c0.6 i0.5 r0.4 s1.1
deck+z 7.3 a0.4 c0.7 e0.4 i0.7 s1.2
decka 7.0 c0.6 i0.5 r0.4 s1.1
deda 6.6 c-0.7 e0.9 g0.3 h0.6 k0.9 m-0.3 n0.5 p0.6 q1.2 r0.8 s0.5 t0.8
dedi 6.8 a-0.8 d-0.5 g-0.3 h-0.3 l-0.4 m-0.4 o0.4 q1.7 s-0.3
dedict 7.0 a-0.4 d-0.3 h-0.4 l-0.3 o0.3 q0.7 s-0.3
dedo 7.0 e0.4 g0.3 p0.9 s0.7
dedovi 7.3 a-0.3 e-0.4 g0.5 r0.4
degu 7.3 a-0.3
degust 7.3 a-0.3
deji 7.0 h0.4
dejt 5.4 a-0.6 b0.9 d0.9 e-0.6 f2.0 g-0.9 h0.6 j-0.8 k0.8 m-0.5 o0.6 p-1.0 q0.5
dejt+mi 6.4 a0.3 d0.5 e-0.3 f2.2 g-0.4 i0.9 k0.9 l0.4 p-0.5 s-0.3
dejt+pros 7.3 d0.5 h0.3
dejt+tam 7.3 a-0.4 d0.4 f0.4 h0.4 r0.5
dejt+vede 6.8 b0.8 c-0.4 d-0.5 i-0.3 o-0.4 s0.9
dejte 5.4 a-0.6 b0.9 d0.9 e-0.6 f2.0 g-0.9 h0.6 j-0.8 k0.8 m-0.5 o0.6 p-1.0 q0.5
deka 7.3 a-0.3 c-0.3 g0.6 h1.0 k0.5 l0.6 n0.5 r0.9 t0.5
deku 3.6 a-2.7 b-0.4 c-0.9 d-1.4 e-0.3 g3.2 h-0.5 i-1.0 j-1.6 k0.9 l0.6 m0.3 n1.0 o1.9 p-1.3 r4.1 s-1.7 t0.5
deku+a 7.3 a-0.5 d0.3 g1.5 m1.6 q0.4 r1.4
deku+mgr 7.3 e0.4 g0.4 h-0.3 o0.3 r0.5
deku+moc 7.0 a-0.5 l0.4 o0.9 q0.4 t1.9
deku+roma 7.3 c0.4 e-0.5 o0.5
deku+vasi 7.3 c-0.3 d-0.3 g0.4 h-0.4 r0.4 t0.7
deku+za 5.0 a0.5 d-0.5 e0.5 g-0.9 h0.3 i0.3 j-0.8 k0.4 l1.2 m0.3 n1.2 o-0.8 q-0.6 r-0.4 s-0.7
dekuje 5.0 a-2.2 b0.3 c-0.9 d-0.6 e-0.4 g2.2 h-0.4 i0.4 j-0.9 k1.0 l1.1 m0.8 n0.6 o1.0 p-0.7 q0.6 r3.0 s-1.0 t0.4
dekuji 4.0 a-0.8 d-0.8 e0.4 g1.3 i-1.3 j-1.0 k0.7 m0.3 n0.9 o1.7 p-0.8 q-0.4 r1.9 s-1.0 t0.3
dekuju 6.8 a-0.9 f0.4 g0.9 i-0.3 r1.2 t1.0
dela 5.0 a0.5 c0.4 e1.9 f-0.5 g0.9 i3.2 j-0.8 k-0.4 l0.3 m-0.4 p-1.3 q0.5 r1.8 s0.4 t0.4
dela+pokl 7.3 a0.3 e0.6 i1.7 r-0.3 s0.7
dela+to 7.3 a0.4 c0.7 e0.8 i0.6
delaji 7.3 d0.4 e0.3 i0.3 l0.4 o0.3 q0.5
delam 7.3 b0.7 e0.4 s0.5
delame 7.0 a0.6 c-0.4 g-0.5 i0.5
delat 6.1 b-0.5 d0.5 e0.4 h-0.5 i1.7 j-0.5 p-0.7 q0.6 r0.7
delate 7.3 a0.3 e0.9 l0.4 q-0.3 r0.4
dele 7.3 c0.3 e-0.4 t1.0
delega 7.3 c0.3 e-0.4 t1.0
den 2.6 a-0.5 b-0.5 c1.0 e-0.7 g-1.0 i-1.7 j-1.0 k1.3 m-0.6 n0.6 o0.7 q2.0 r-0.7 s-1.9 t-0.5
den+chte 6.3 b-0.5 c-0.4 d-0.6 g0.5 i-0.3 l1.0 m0.9 o0.4 p-0.3 r0.9 t-0.3
den+chys 7.3 o0.6 t-0.3
den+deku 6.8 n0.4 o-0.3
den+dnes 6.3 a-0.6 b0.6 c-0.4 d-0.5 e0.9 g-0.3 i-0.3 k1.3 l0.5 m0.5 o0.9 q1.9 r0.3 t1.5
den+dopl 6.8 a-0.5 c-0.5 g0.5 k1.3 l0.4 p-0.4 q3.1 r0.6
den+fakt 6.6 a0.4 c0.4 h-0.3 o-1.0 p1.0 q1.7 r0.4 t0.7
den+je 7.3 a-0.4 m0.4 o1.6
den+jsme 7.0 a-0.4 k0.4
den+k 7.3 a-0.3 o0.8 t0.4
den+kata 7.3 a0.4 c1.3 e0.7 i0.6
den+mame 7.0 e0.4 g-0.3 l-0.3 o0.5 r-0.6
den+mohl 7.0 a-0.4 d0.4 h0.3 l0.8 o0.6
den+musi 7.3 t0.5
den+muze 5.2 o0.5
den+na 5.9 b0.7 c1.1 d0.8 g-0.5 i-0.3 l-0.5 m0.9 n-0.5 o1.7 p-0.5 s1.4 t-0.5
den+nabi 7.3 b-0.4 c0.7
den+nas 7.3 c0.4 e-0.5 m0.4
den+nase 7.3 c0.4 q-0.3
den+o 7.3 a0.9 b1.4 c1.1 d0.8 h0.3 k0.3 l0.4 m1.3 n-0.3 q-0.4
den+omlo 6.6 b-0.3 f-0.4 k-0.3 l1.5 n2.3 o-0.4 q-0.3 t0.3
den+pane 5.8 a-0.3 c-0.4 d0.5 e-0.7 g0.4 h0.7 i1.0 j-0.3 k0.4 l0.8 m-0.3 n1.3 o0.5 s-0.3
den+pani 6.2 a-0.6 e-0.4 g0.5 h0.4 i0.4 l1.7 n-0.3 p-0.3 q-0.3 r0.8 s-0.3 t-0.4
den+plat 7.0 a-0.5 g-0.3 m0.7 n0.7 q2.5
den+po 6.4 a0.4 c-0.8 e1.6 h-0.3 i1.6 p-0.3 s0.6
den+podl 7.3 a0.6 e-0.4 j0.4 k0.3 m0.5
den+posi 6.8 a-0.6 c-0.5 f-0.3 m-0.4 o0.4 q1.3 r0.5 t0.5
den+potr 7.3 b0.3 d0.5 f0.4 h0.9 t-0.3
den+pred 7.3 c0.5 p0.6
den+prip 7.0 a0.7 c0.7 d1.9 e0.5 l-0.3 q0.5
den+pro 7.3 a-0.4 e-0.4 t0.5
den+prod 7.0 g1.2 h1.5 i-0.3 j0.3 k0.9 p0.7 q0.5 r0.5
den+pros 6.4 a-0.7 b-0.5 e-1.0 f0.3 g-0.3 h-0.7 i-0.4 k-0.5 m-0.4 n0.9 o0.3 p-0.3 t-0.3
den+prot 6.8 a0.6 d0.9 f0.7 j0.8 k0.4 o0.5
den+rada 7.3 a-0.4 g0.8 h1.5 l0.4 n1.1 r0.9 t0.4
den+s 6.6 f0.9 h0.6 i-0.5 k0.5
den+tak 7.0 a0.7 b0.5 c0.4 e0.7 m0.3 n-0.3 p1.5
den+u 7.3 d-0.4 h0.4 m0.9
den+uhra 6.8 a-0.5 b-0.5 g-0.4 l0.4 n-0.4 o0.9 q2.1 t0.4
den+v 5.8 a0.5 b0.5 e0.7 g-0.4 h0.5 i0.5 k-0.6 l-0.5 m1.4 p-0.4 q-0.6 r0.6 s-0.3
den+vase 7.3 e0.6 h0.4 j1.1
den+ve 6.6 d-0.3
den+z 7.3 a-0.3 k2.3
den+za 6.8 a0.8 b1.8 e1.5 f0.5 j0.5 p-0.3 s1.3
den+zalo 7.3 c0.6 d0.3 h0.6 l0.4 p0.6 q1.0 t0.4
deni 6.0 a1.0 b1.0 c0.9 d0.4 e0.4 g-0.9 i-0.6 j1.2 k-0.5 l0.6 p-0.6 q0.6 r-0.7 s2.3
denik 7.0 a0.6 c0.6 d0.9 e-0.4 j1.7 m0.6 p-0.3 s1.1
deniku 6.6 b0.4 e0.7 g-0.5 l0.3 m-0.3 q0.4 r-0.5 s1.0
denn 7.3 b0.7 c0.6 e0.5 f0.3
denne 7.3 b0.7 c0.6 e0.5 f0.3
desa 7.3 n0.8
desate 7.3 n0.8
dese 5.3 b1.4 c0.9 e-0.6 g0.8 h0.4 i0.4 k2.2 l-0.4 n-0.4 q-0.7 r0.6
dese+dni 7.3 k0.9
dese+dnu 6.8 c0.8 d0.4 j0.4 k0.9 s0.4
dese+tisi 6.6 a-0.7 b0.5 g0.8 h0.9 i0.3 m0.3 q-0.4 s-0.5
deset 5.5 a-0.6 b1.5 c0.4 d-0.5 e-0.4 g0.9 h0.4 j-0.6 k2.4 l-0.4 n-0.4 q-0.7 r0.7 s-0.4
deseti 7.0 a0.4 c0.7 d0.6 e-0.3 i0.4 j0.5 s0.5
desk 6.8 a-1.2 c-0.4 d-0.4 g0.6 h1.5 i-0.6 q1.7 r1.2
deskac 7.3 a-0.6 g0.9 h1.4 q1.7 r1.2
dest 6.4 c0.7 d0.5 e-0.4 f0.3 g0.4 i-0.5 j-0.3 k-0.5 m1.1 p-0.4 r0.6
deste 7.3 a-0.5 b0.3 g0.5 m0.6 r0.5
desti 7.0 c-0.4 d0.5 e-0.3 s0.4
dete 6.6 a-0.3 b-0.4 e-0.4 i-0.4
detekt 7.0 a-0.4 b-0.3
deti 5.4 b-0.3 c0.7 e2.9 f-0.4 g2.2 h-0.5 i-0.4 j-0.4 k0.3 l0.3 m-0.4 o1.4 p-0.7 q0.8 r3.6 s0.7 t0.6
deti+si 7.3 e0.3 g0.6 h-0.3 o0.6 r0.8
deti+z 7.0 a-0.3 g0.5 h-0.3 l0.6 o0.5 q0.5 r0.6
dets 6.0 a-1.6 b-0.8 c-0.6 d-0.4 e-1.0 g1.8 h1.6 i-0.8 j-0.3 k2.0 n0.9 o0.6 p-0.5 r2.0 s-0.6
detska 7.3 g0.6 h0.6 r0.7
detske 6.8 a-0.8 b-0.4 e-0.5 g1.0 h1.5 i-0.5 k0.9 o0.7 r1.1 s-0.3
detsky 7.0 a-0.7 e-0.9 g0.6 k1.2 l-0.3 n1.1 q0.3 r0.6
deva 6.3 e1.4 f0.8 g0.4 i-0.5 m1.0 n0.3 o-0.4 r0.7 s0.5
devade 6.8 b0.5 e0.5 f0.4 g0.6 m0.9 r0.6
devate 7.3 e0.4 p0.6 s0.8
deve 5.7 b0.3 c1.2 e0.4 g-0.8 h1.4 i-0.6 j-0.8 m0.6 n0.3 p-0.5 q-0.5 s-0.6 t1.7
deve+a 7.3 b-0.4 c0.4 d-0.4 e0.5 h-0.3 l0.7 m1.0 n0.8 o0.5 t0.4
devet 5.8 b0.4 c1.4 e0.6 g-0.7 h1.3 i-0.4 j-0.6 m0.7 n0.4 p-0.5 q-0.4 s-0.6 t1.6
dik 6.8 a-0.4 e-0.4 g0.5 h0.4 m0.4 o-0.7 q0.7 r0.5
dik+za 7.3 e-0.4 g0.6 h0.7 r0.5
diky 4.5 a-4.3 b-0.8 c-0.5 d-1.0 e-1.0 f0.4 g3.4 h1.1 i-1.6 j-1.6 l0.5 m0.7 n0.6 o1.6 p-1.5 q2.2 r5.1 s-1.7 t-0.4
diky+a 7.0 a-0.5 b0.3 e-0.4 f0.5 k0.3 l0.6 m0.3 o-0.4 q0.6 r-0.4
diky+moc 6.6 a-0.5 e0.4 g0.7 h0.7 i-0.3 l-0.5 n0.6 o1.1 r1.1
diky+vam 7.3 a-0.4 f0.6 g1.1 k0.8 m0.5 r1.3
diky+za 5.7 a-0.7 b-0.4 g0.7 j-0.4 k-0.7 n0.6 q0.5 r1.1 s-0.5 t-0.4
diky+ze 7.0 a-0.5 g0.8 l0.6 m0.4 o0.5 q1.7 r1.0
dil 6.8 c1.3 g0.3 h0.9 i-0.4 j0.5 k0.5 l0.3 r0.6 s1.0
dila 6.8 a0.4 e0.5 j0.8 p1.3
dilo 6.2 a0.4 c0.5 d-0.3 g0.8 h0.7 i-0.4 j0.9 n-0.3 p1.4 r1.0 s-0.5
dilo+neby 7.3 a0.8 p1.4
dipl 7.3 a0.4 e0.7 p0.8 s1.0
diplom 7.3 a0.4 e0.7 p0.8 s1.0
disk 6.3 a0.6 c0.8 d1.8 e-0.7 h-0.4 i1.3 p-0.4 r-0.5
diskus 7.0 e-0.3 r-0.3
disp 6.0 a1.1 c0.4 e1.8 f1.3 g-0.5 i0.5 o0.3 p-0.4 q0.4 r-0.5 s0.7 t1.5
disp+a 7.3 e0.7 t0.8
dispec 6.4 a0.7 c0.8 e1.0 f1.3 g-0.3 j-0.3 o0.5 q0.4 r-0.4 s1.0 t1.3
disple 7.3 a0.3 e0.5 t0.3
dispoz 7.3 e0.6 i0.4 j0.4
dist 7.0 d-0.4 e-0.3 h0.5
distri 7.3 d-0.4 h0.5 k0.3
dita 7.3 g0.4 j0.4 r0.3
dite 6.8 c0.4 e0.9 g-0.5 k1.7 m0.4 o0.3 r-0.3 s0.3
diva 6.3 a0.8 c1.7 d0.5 h0.7 o0.7 r0.4 s0.5 t0.4
diva+na 7.3 c0.6 e-0.5 f0.4 g0.4 h1.0 k0.5 o0.4 q0.5 r0.7 t0.8
diva+se 7.3 a0.4 b0.3 c0.5 e1.0 o0.4
divadl 7.0 g0.4 h0.6 n0.4 r0.4 t0.7
divam 7.3 a0.7 c1.3 d0.5 e0.5 f0.3 o0.8
dlaz 7.3 e0.7 g0.3 m0.3 p0.6 q0.3 r0.3
dlazdi 7.3 e0.7 g0.3 m0.3 p0.6 q0.3 r0.3
dle 6.4 c0.4 d-0.3 e1.2 f0.4 j0.5 k0.3 l-0.3 m-0.4 o-0.3 p1.1 s-0.3 t0.3
dlou 5.7 a0.4 b0.4 d1.5 e-0.3 h0.7 i0.9 o-0.4 p1.0 q-0.4 t-0.5
dlouho 5.9 a0.6 b0.6 c0.5 d1.6 h0.8 i1.2 j0.4 o-0.4 p1.1 q-0.4 s0.4 t-0.4
dluh 6.8 a0.3 c-0.4 d-0.3 j0.5 l0.8 n0.8 p0.9 s0.9
dluhu 7.3 p0.4 s1.0
dluz 5.5 a-0.4 b-0.9 c0.7 d-0.3 j-0.4 l0.9 n1.7 p0.9 s-0.6 t0.3
dluz+vam 7.0 d0.6 g0.4 l0.6 m0.4 o-0.3 q-0.3 r0.7
dluz+z 7.3 d-0.3
dluzi 6.8 b-0.3 c0.3 e-0.5 f0.4 p0.4
dluzim 6.6 e0.7 i0.6 l0.5 m0.3 n0.8 o-0.3 q-0.3 r0.3
dluzne 7.3 d0.4 e-0.5 g-0.3 p0.5
dluzni 7.0 a-0.4 d-0.4 q-0.3
dne 6.1 a0.5 b-0.6 c-0.5 g-0.3 i-0.5 k-0.4 l-0.5 m0.6 n-0.5 o-0.6 p0.6 q0.6 s-0.3
dnec 7.3 d0.4 i0.4 k0.3 s0.6
dnech 7.3 d0.4 i0.4 k0.3 s0.6
dnem 7.3 a-0.3 i0.5 n1.5 q0.5
dnes 4.0 a-1.0 c1.3 d0.9 e1.3 g-1.9 i-0.9 j0.7 k5.4 n0.9 o-0.6 p-1.7 q2.5 s0.9 t5.5
dnes+do 6.6 e-0.4 f-0.3 g-0.3 k-0.3 l0.3 n0.3 s0.3 t3.1
dnes+dopo 7.3 a-0.4 g0.9 h0.6 q2.5 r0.9 t0.3
dnes+je 6.4 a1.6 c3.3 d0.6 g-0.3 j0.6 n-0.5 o0.5 p-0.3 r-0.5 s-0.4 t-0.5
dnes+jen 7.0 a-0.7 e0.5 g1.0 h0.5 i-0.3 l0.5 n0.4 r1.3 s-0.3
dnes+jsem 7.0 a0.6 b0.7 d0.4 e1.3 g-0.4 h-0.3 i0.4 k0.6 r-0.3 s1.2 t0.3
dnes+jsme 7.3 b0.4 c-0.3 e0.8 l0.5 m0.3 n-0.3 o0.4 q1.6 r0.4
dnes+me 7.3 a-0.6 b0.8 d-0.4 k1.9 m0.4 o0.3 t-0.3
dnes+odpo 7.0 a-0.6 e-0.3 h0.3 k2.0 m0.4 n-0.3 q0.4 t0.9
dnes+onli 7.3 h0.3 k1.4
dnes+rano 6.8 b0.5 c0.4 d-0.5 g-0.4 q1.2 s0.5 t0.5
dnes+se 7.3 d0.7 i0.7 s0.7
dnes+to 7.3 a-0.7 c-0.4 h0.4 k2.7 l-0.3 q0.5 s-0.3
dnes+uz 7.3 d0.8 i0.4
dnes+v 7.0 c-0.3 e0.5 g-0.3 n0.5 p0.7 q0.5 t2.0
dnes+vece 7.0 a0.9 e0.4 g-0.4 h-0.3 j1.2 s2.0
dnes+zrus 7.3 g-0.3 k0.4 l0.3 p0.5
dneska 5.6 a0.8 b0.8 c1.0 d0.7 e1.1 g-1.2 j0.4 k2.8 o0.4 p-0.6 q-0.7 r-1.0 s2.5 t0.9
dnesni 6.1 a-1.3 b0.4 d0.4 h0.9 i-0.6 j-0.4 k3.8 n1.0 p-0.4 q1.1 r0.8 s-0.6
dni 5.0 a0.6 d0.5 f0.6 g-0.5 h0.5 j1.5 k0.8 l1.1 o1.1 p-1.0 q-0.3 t-0.6
dni+pozd 7.3 c0.5 e0.7 l0.8 m0.7
dni+pred 7.3 k-0.3
dni+v 7.3 d-0.4 g0.7 h0.7
dnu 5.0 a1.1 b-0.8 c1.0 d1.6 g-0.9 i1.7 j2.5 k1.2 n-0.3 q-0.8
dnu+a 7.3 i0.5 j0.6 k1.0
dny 5.8 c0.7 d1.1 e-1.6 j-0.4 k-0.5 l-0.4 m1.1 n-0.4 o-0.4 p0.7 q-0.3 t0.4
do 2.5 a-2.0 b-1.1 c1.9 e-1.0 f0.4 g-1.5 h1.3 i-0.4 j-0.5 k-0.5 l0.5 n2.7 o0.4 p-1.3 q0.9 r-1.0 s1.1 t3.4
do+angl 6.3 a-0.8 b0.6 d0.5 h-0.5 i-0.4 j-0.6 t0.6
do+arch 7.3 a-0.4 l0.3 o0.5 q-0.3
do+bank 7.3 a-0.4 g0.7 n2.4 r0.7
do+brna 7.3 n0.7
do+ctvr 6.1 q0.4
do+dese 7.0 a0.4 c0.7 d0.6 e-0.3 i0.4 j0.5 s0.5
do+duch 7.0 a-0.6 e-0.4 g-0.4 i0.4 s-0.3
do+fire 7.3 a-0.4 o0.3
do+fron 7.3 n1.6
do+hodi 6.6 a0.4 c0.7 d1.2 e0.7 f1.5 i0.7 r0.3 s-0.4 t2.2
do+kanc 7.3 c1.4 d0.4 q0.3 r0.6
do+kdy 7.3 a-0.7 b-0.3 d-0.3 e-0.6 f0.8 h0.8 o2.5 q0.4
do+konc 5.1 c-0.4 e-0.6 f-0.6 g-0.6 i1.0 k0.3 m-0.4 n1.2 p-0.9 q-0.5 r-0.4 s-0.4
do+kose 7.3 a-0.5 h0.4 r0.5
do+krou 7.3 c-0.4 e-0.4
do+likv 7.3 a-0.7 c-0.4 e0.3 f0.3 i-0.4 j-0.4 k0.7
do+mesi 7.3 c0.4 e0.8 j0.5
do+nakl 7.0 a-0.4 e-0.3 o1.6 q1.1 r-0.4
do+nemc 7.0 a-0.5 e-0.4 h0.5 i-0.3 m0.6 r0.4
do+obch 7.3 a-0.4 c-0.3 j-0.3 r0.4
do+osmi 7.3 t1.2
do+ostr 7.3 e0.3 i0.5
do+patk 6.8 c0.3 d0.5 n0.7 o0.9 t-0.3
do+peti 7.0 a0.5 d-0.4 i1.4 j1.0
do+pols 7.0 d-0.4 e0.5 m0.7 n-0.4 t0.8
do+pond 5.7 d0.3 j0.4 p-0.3 q0.4 s0.8
do+pozi 7.3 a-0.3 d-0.3 e-0.4 g0.3 h1.6 n0.4 r0.5 t1.9
do+pulk 7.3 a-0.4 l1.2
do+puln 6.6 a-0.4 c-0.4 g-0.4 l0.5 n1.1 q0.3 t1.5
do+rana 7.3 a0.8 c0.8 e0.5 s0.7 t0.7
do+schr 7.0 h0.7 k0.4 m0.3 q0.6
do+sekc 7.0 a-0.7 c0.4 h0.6 o0.4 p-0.3 r0.4 s-0.3
do+skol 7.3 c1.0 e0.5 l0.3 s0.5
do+skup 7.3 a0.3 e0.4 s0.8 t0.9
do+slov 7.3 a-0.3 h0.5 n0.4 t0.4
do+sout 7.3 g-0.3 t0.4
do+stre 7.3 a-0.6 c-0.4 n2.6 t-0.5
do+syst 6.8 a-0.4 b0.3 d0.7 g-0.4 i-0.3 l0.4 n0.6 t2.3
do+tabo 7.3 d0.5 j0.9 k0.4 p0.6
do+te 6.2 a0.8 b0.7 e0.5 g-0.5 i0.8 j0.7 n-0.4 o-0.4
do+tisk 6.8 a-0.3 c0.6 d0.5 e0.3 g1.3 o-0.4 r2.1 s-0.4
do+toho 6.8 a-0.9 b-0.5 e-0.7 g1.3 h2.8 i-0.5 q0.3 r0.5
do+treb 7.3 a-0.5 c-0.3 d0.4 e-0.6 g1.0 h1.0 m0.3
do+tri 7.3 a0.6 c0.6 d0.5 e0.3 p1.2
do+tydn 6.6 a0.9 c1.0 d1.1 e1.3 g-0.3 i0.8 j1.3 r-0.3
do+vano 7.3 a0.4 c1.7 e-0.4 i1.0
do+vece 6.6 b0.4 f0.5 h-0.3 k0.4 n-0.4 s0.8 t2.0
do+veli 7.3 c1.0 d-0.3 e-0.4 f0.4 h0.7 l0.3 m0.4
do+zitr 6.4 a0.4 c0.3 e0.7 f-0.3 g-0.6 h0.6 j0.4 k-0.5 m0.5 n-0.6 q1.2 t3.9
do+zni 7.3 a0.7 b0.8 c0.5 l0.9 p0.5
doba 6.6 c-0.4 d0.5 e-0.5 q0.3
dobe 6.8 a1.0 c0.5 d-0.5 e0.4 g-0.4 i0.9 p0.7 r-0.4
dobe+kdy 7.3 a0.3 c0.5 p0.9
dobo 7.3 d0.9 i1.0
dobou 7.3 d0.9 i1.0
dobr 2.6 a-0.5 c-0.4 d-1.2 e-0.8 g0.6 h0.7 i-1.5 j-1.0 n0.4 o0.9 p-0.8 q1.9 r0.9 s-0.7 t-0.4
dobr+den 2.7 a-0.6 c0.4 d-0.4 e-0.7 f0.4 g-0.5 h0.4 i-1.2 j-1.1 k0.5 l0.6 n0.9 o0.9 p-1.0 q1.9 s-1.6
dobr+jen 7.3 m0.4 q0.3 r-0.4
dobr+rano 6.8 a-0.4 e-0.4 g0.5 h-0.3 m-0.3 n0.6 o0.6
dobr+tak 7.3 a0.6 c0.6 e1.0 j0.4 p0.5 s0.7
dobr+vece 6.6 b0.5 h0.5 i0.6 k0.4 m-0.3 o1.2 q0.5 r0.4 s-0.3
dobr+zpra 7.0 a-0.8 d0.5 g1.5 n-0.3 q1.6 r1.9 s-0.3
dobre 5.3 b-0.6 c-0.8 d-0.5 e0.8 f0.6 g1.4 i-1.1 j0.4 q1.4 r1.3 s0.9
dobrej 7.3 c0.7 e0.4 p0.7 s0.7 t0.9
dobrem 6.4 b-0.3 e0.4 i-0.4 o0.6 p0.3 r0.4 s1.1 t-0.3
dobric 7.3 g0.5 h1.4 r0.7
dobrop 6.3 a1.1 b0.8 c-0.3 d1.1 g-0.5 i-0.4 j-0.4 m4.0 q0.3 r0.4
dobrou 6.8 b-0.3 g0.7 i-0.3 r0.8
dobrov 7.0 a-0.4 m0.4 q0.4
dobry 2.7 a-0.6 b0.5 d-0.7 e-0.9 g-0.5 h0.6 i-0.7 j-1.2 k0.5 l0.5 n0.8 o1.3 p-1.3 q2.0 s-1.7
dobu 6.3 c0.3 g-0.5 h-0.4 j0.6 k1.0 p0.3 r-0.5
doby 5.1 a1.2 b0.5 c1.4 d2.6 e0.7 g0.7 h-0.3 i0.4 j0.5 n0.4 r1.0 s-1.0
doby+co 6.6 a0.7 c-0.4 d1.4 g0.6 k-0.3 l-0.4 n0.5 p-0.3 r0.6
doby+na 7.3 a-0.5 e-0.5 l0.8 r-0.3
doby+o 7.3 c1.0 d0.4 e0.5 g0.6 r0.9
doby+si 7.3 e-0.4 n0.3
doc 7.3 m1.0 p0.6 r0.4
doce 6.2 a1.6 b0.5 c1.4 d1.4 g-0.8 p0.5 r-0.5 s0.6
docela 6.8 a0.8 b0.6 d1.6 g-0.5 r-0.4 s0.9
docent 7.3 e0.5 i0.7 k0.4
doch 6.0 a0.6 c-1.2 d0.7 e0.4 g-0.9 h-0.5 i-0.6 n0.5 r-0.4 s-0.5 t0.4
doch+a 7.3 c-0.3 d-0.4 e0.3 p0.6 t0.6
doch+syst 7.3 d0.5 i0.5
dochaz 6.0 a0.6 c-1.2 d0.7 e0.4 g-0.9 h-0.5 i-0.6 n0.5 r-0.4 s-0.5 t0.4
dock 6.8 a1.1 c3.5 d1.0 g-0.5 i-0.6 j-0.3 m0.5 n0.7 s-0.7
dockam 7.0 a1.0 b-0.3 c3.0 d1.2 e-0.4 g-0.4 i-0.5 k-0.3 n0.7 q0.4 s-0.5 t0.3
doda 4.4 a-1.6 f-0.8 h1.9 i0.5 j-0.8 k-0.7 l0.7 m0.9 n0.5 o-0.8 p-1.1 q0.7 r0.4 s0.7 t1.1
doda+c 7.3 a-0.3 g1.1 h1.7 r1.3 t0.4
doda+lhut 7.3 a0.4 c1.1 e-0.3 i-0.4 j0.8
doda+list 7.3 m-0.3 o0.4 q0.8 r-0.3
doda+oken 7.3 c0.3 h0.4 i-0.4 j0.4
dodaci 7.3 m-0.3 o0.4 q0.8 r-0.3
dodali 7.3 d1.1 e0.7 m0.8 t0.4
dodani 6.6 c0.4 g-0.4 h1.8 q1.1 r-0.3 t0.5
dodate 6.3 a-0.3 e-0.5 g1.9 h2.2 i-0.6 m0.5 p0.3 q-0.4 r1.5 t0.5
dodatk 7.3 b0.7 i0.5 s0.7
dodava 5.2 a-1.1 f-0.5 g-1.0 i0.5 j-0.8 l0.9 m0.4 n0.4 p-0.9 s1.2 t0.6
dodavk 6.6 b-0.4 c0.5 e0.4 g-0.3 i0.4 j0.3 m0.6 r-0.4
dode 7.3 a0.4 b0.5 c1.7 i1.5
dodela 7.3 a0.4 b0.5 c1.7 i1.5
dodr 7.0 a0.3 b-0.3 c0.4 e1.2 i-0.4 l0.9 n0.4 q0.3 r0.5
dodrze 7.3 c-0.5 e0.9 g0.5 l0.7 q0.5 r0.7 t0.4
doho 5.5 b0.6 c0.3 e-0.8 f0.5 g-0.8 h0.5 i0.7 j-0.3 k1.6 m1.2 n0.8 o-0.9 p0.6 q-0.5
doho+jsme 7.3 a1.0 m1.5 o-0.4 p0.7
doho+o 7.0 a-0.6 e-0.5 k1.4 n0.4 r0.3
doho+s 7.0 b0.6 d0.3 f0.9 i1.2 p0.9
dohode 6.8 b0.6 d0.7 f0.9 g-0.3 i1.0 p0.9 s0.4
dohodl 6.6 a0.4 c-0.5 d-0.4 g-0.4 i-0.4 j-0.3 k0.6 m2.0 o-0.9
dohodu 7.0 a-0.6 e-0.5 k1.4 n0.4 r0.3
dohody 7.3 a0.5 c0.9 d0.4 i0.7 j0.5
dohr 6.8 b-0.4 c0.8 d0.4 f0.8 h0.5 m0.6 o0.7 p0.4 q0.5 s0.6
dohrom 7.0 d-0.3 f0.9 p0.5 s0.8
dojd 7.3 g-0.4 n1.6
doje 7.0 a-0.4 b-0.4 e0.5 g0.3 n1.8 q0.4 r0.8
dojedu 7.3 e0.5 n2.0
doka 7.3 b0.7 g0.4 i0.4 r0.3
dokl 5.5 a0.4 d0.6 e0.8 g-0.8 h-0.3 i1.0 k0.4 l-0.6 m1.0 n-0.4 o3.4 q2.1
dokl+ale 7.3 e0.3 o0.9 q0.6
dokl+k 7.3 b0.4 c-0.4 m0.4 n-0.3 q0.6
doklad 5.5 c0.3 d0.6 e0.6 g-0.7 i0.7 k0.5 l-0.5 m1.0 n-0.3 o3.5 p0.3 q2.1
doko 6.2 c0.6 e1.6 g0.7 i-0.5 j-0.4 k-0.4 l2.0 m0.9 p0.3 r0.9 s-0.3
dokonc 6.2 c0.6 e1.6 g0.7 i-0.5 j-0.4 k-0.4 l2.0 m0.9 p0.3 r0.9 s-0.3
dokt 5.7 c-0.7 e1.3 g0.3 i0.3 k0.4 n0.6 o0.4 r0.7 s-0.7
doktor 5.7 c-0.7 e1.3 g0.3 i0.3 k0.4 n0.6 o0.4 r0.7 s-0.7
doku 4.9 a3.0 b0.8 c0.5 d0.5 e2.7 f0.5 g-1.1 h-0.7 i-1.3 j-0.7 k-0.8 m-0.8 n-0.3 o0.4 p6.0 q-0.5 r-0.5 s-0.5 t-0.7
doku+ho 7.0 a0.8 b0.8 c-0.4 e1.0 p1.9
doku+mi 6.4 a1.0 b0.5 c-0.4 d0.5 e1.0 f0.7 g-0.4 m-0.3 p1.8 r-0.4 s0.6
dokud 5.2 a3.1 b0.7 d0.9 e2.5 f0.3 g-1.1 h-0.6 i-0.9 j-0.7 k-0.5 m-0.8 n-0.4 o-0.3 p6.0 q-0.4 r-0.9
dokume 6.0 c0.7 d-0.4 e0.4 i-0.6 k-0.4 o0.8 p0.4 r0.4 s-0.4 t-0.7
dola 7.0 d0.7 e0.3 f0.7 h0.4 k0.3 l0.7 o0.5
dolany 7.3 e0.6 j0.4 l0.9 p0.3
dole 6.3 c0.5 d-0.3 f0.8 g-0.4 i-0.4 k-0.4 m0.5 p-0.5 s-0.4
doleza 7.0 j0.3 n0.8
doln 7.0 a0.8 c1.2 e1.0 g-0.3 j0.6 p0.8 s1.2
dolni 7.0 a0.8 c1.2 e1.0 g-0.3 j0.6 p0.8 s1.2
dolo 6.4 a0.5 b0.9 h-0.9 i-0.4 l-0.6 m0.8 n-0.6 p-0.4 q1.0
dolozc 7.3 b0.7 c-0.3 d-0.4 e-0.4 h-0.4 m0.8 q0.4
dolozk 7.3 f0.4
dolu 5.0 a-0.6 e0.6 g2.0 i-0.8 j-0.5 m0.6 p-0.7 r2.5 s-1.1 t-0.4
dolu+na 5.4 s-0.7
dolu+pred 7.3 a-0.5 b-0.5 c-0.4 e-0.5 g1.1 k0.9 l0.4 n0.4 r1.0
doma 5.7 a-0.6 c-0.5 d0.6 g-0.6 i-0.3 j1.2 k1.7 l0.7 n0.6 o0.7 q0.4 r-0.4 s-0.6 t0.3
doma+rika 7.3 b0.3 d0.3 e-0.3 j0.7 l-0.3 o0.5
domaci 7.3 k0.6
dome 6.3 a1.3 c0.5 d0.7 g-0.5 h-0.5 i2.2 k0.4 m-0.4 q0.4 r-0.4 s-0.3 t0.3
doml 5.2 b1.3 d-0.4 e0.3 f1.2 g-0.6 h0.6 j-0.6 k0.5 l0.5 m-0.7 n0.7 o-1.1
domluv 5.3 b1.1 d-0.6 f1.3 g-0.5 h0.7 j-0.6 l0.6 m-0.7 n0.5 o-1.0 t-0.5
domo 5.1 b0.6 f0.3 i0.4 j-0.5 l0.6 n0.4 p-0.5 q0.8 s-0.7 t0.5
domo+seni 7.0 a0.5 m0.6
domov 7.0 a0.8 d-0.4 e1.0 i0.9 m0.5
domova 6.8 b0.5 c-0.3 g0.4 h0.5 l0.4 n0.3 q0.7 r0.5 t0.4
domovn 5.5 c0.5 d0.5 f0.4 i-0.3 s-0.4
domu 6.1 b1.1 d-0.5 e-1.1 g0.8 h0.7 i0.4 j-0.4 k-0.3 l-0.5 n-0.6 p-0.4 q0.6 r0.5 s1.1 t-0.4
done 7.0 b0.4 e-0.4 g0.6 i0.4 n0.8 r0.8 s0.8
done+ve 7.3 e-0.3 g0.7 n0.9 r0.9
dopa 6.6 a-0.6 g0.7 h-0.4 n-0.4 q0.5 r0.6
dopadl 6.8 a-0.4 d0.4 g0.3 n-0.3 q0.6
dopi 5.4 a0.4 b-0.8 c0.6 d0.8 e-0.5 f-0.4 h0.6 j1.9 l0.8 m0.6 p0.7 q-0.4 s0.6
dopi+na 7.3 c0.7 d0.9 g0.5 h0.8 i-0.3 p0.7 r0.5 s0.8
dopis 5.7 a0.5 b-0.6 c0.4 d0.7 e-0.3 f-0.3 h0.6 i-1.0 j1.5 l0.5 m0.7 o0.4 p1.1 s0.9
dopisu 7.0 d-0.3 h0.3
dopisy 7.3 d0.5 i0.5
dopl 4.3 a-1.0 b-0.8 c-0.4 d0.7 e1.2 g-0.8 h0.5 i-1.5 j-0.4 k0.4 o2.8 p2.2 q2.7 t0.4
dopl+jsem 7.3 a-0.5 c-0.4 k0.9 p-0.4 q1.8
dopl+novy 7.3 a-0.6 c0.6 m0.3 n-0.4 r0.4
dopl+to 7.3 d0.3 e0.6 o1.1 r0.3 t0.5
dopl+za 7.0 e0.4 n1.0 o1.1 p0.3 q0.8
doplat 5.4 b-0.7 c-0.4 d0.7 e1.0 g-0.6 i-0.9 j0.5 k0.7 l0.4 n0.9 o0.6 p4.1 q3.1 r-0.4 s0.4 t-0.5
doplne 7.3 a0.4 e0.5 o0.9 r-0.3 t0.7
doplni 6.0 a-1.2 d0.7 i-0.5 j-0.6 n-0.8 o2.4 p-0.9 q0.3 r0.5 t0.5
doplnt 5.2 a-0.6 c0.5 e0.3 h0.5 i-0.5 j-0.4 p-0.5 r0.3 s-0.4
dopo 5.2 a-0.4 b-0.5 c0.8 d1.2 e0.3 f0.6 g1.5 h3.0 k0.7 m-0.4 n1.0 o-0.3 r2.5 s1.2 t-0.4
dopo+jsem 6.8 a-0.9 c-0.3 d0.5 f1.0 g1.8 h3.6 i-0.5 l0.4 o0.3 p-0.5 q-0.3 r2.4 s-0.6 t-0.4
dopole 6.4 a-0.4 b-0.6 d-0.4 g0.4 i-0.4 j-0.3 k0.8 m-0.4 n1.3 o-0.5 q1.0 r0.9
doporu 5.4 c0.9 d1.6 e0.5 f0.8 g1.3 h3.2 p0.5 q-0.6 r1.9 s1.1 t-0.4
dopr 5.8 b0.6 c0.5 g-0.7 j-0.4 m0.5 o-0.3 p1.0 q0.4 s1.4 t0.7
doprav 6.1 c0.7 d-0.5 g-0.5 j-0.3 m0.7 o-0.5 p0.6 s0.8 t0.4
dopu 6.6 c0.9 e-0.5 g0.8 i0.9 j0.7 n0.6 p0.4 r0.8
dopust 6.8 a-0.4 c0.3 e-0.3 g0.9 h0.3 n0.7 p0.4 r0.9
dora 5.3 a0.7 b-0.6 c3.0 e0.7 f0.5 g-0.9 i-1.1 j-0.5 k1.3 l0.9 m0.6 n0.3 p-0.7 r-0.6 s-0.5 t0.3
dora+na 7.3 c0.5 e0.6
dora+o 7.3 c0.5 e0.4 k0.3 m0.4 r-0.3
dorazi 5.4 a1.0 b-0.5 c2.9 e1.1 g-0.8 i-1.0 j-0.5 k1.2 l1.0 m0.3 n0.3 o-0.3 p-0.6 r-0.5 s-0.5 t0.3
dort 6.8 a-0.7 b-0.3 e-0.7 g0.9 h0.4 i-0.3 n0.5 o1.1 p-0.3 r1.2 s-0.5
doru 6.2 g-0.4 i1.2 j1.1 k-0.3 l-0.4 n-0.4 p-0.5 q0.3 r-0.5 s-0.4 t-0.4
doru+adre 7.3 a-0.4 h0.3 q0.3
doruce 6.3 g-0.3 h-0.5 i1.3 j1.2 n-0.3 p-0.4 r-0.3 t-0.3
dosa 6.6 a0.7 c1.2 d-0.5 e-0.6 f-0.3 g-0.4 h-0.3 i0.9 l-0.3 o-0.4
dosa+spol 7.3 a1.2 c1.0 i0.9
dosava 6.8 a0.6 c0.8 d-0.4 e-0.3 g-0.4 h-0.3 i0.4 l-0.3 o-0.4
dosl 6.2 b-0.4 d0.9 e0.6 f0.4 g-0.8 j-0.3 k-0.5 n0.6 q0.7 r-0.4 t0.4
dosla 7.0 b-0.3 d0.9 f0.5 g0.3 h-0.4 q0.5 s-0.3
doslo 7.0 e0.7 g-1.1 n0.9 r-0.3 s0.6
dosly 7.3 n-0.3 q0.3 r-0.3 t0.4
dost 4.2 a1.4 b2.7 d0.3 g-0.8 k-0.8 l1.6 n0.7 p0.9 r0.5 s0.5
dost+az 7.3 a-0.3 e-0.4 f0.5 l0.7
dost+do 6.8 b0.5 c0.5 e-0.3 f0.4 i0.4 s1.2 t1.2
dost+jsme 7.3 b0.7 f0.4 p0.5
dost+na 6.8 c-0.4 n0.5
dost+od 7.0 a1.0 b1.0 d0.8 e-0.5 g-0.4 h-0.4 i0.7 p-0.3 s-0.3
dost+s 7.3 a0.3 c0.5 e-0.5 f0.9 p0.8 s0.3
dostal 5.0 a0.4 d0.4 e1.1 g-0.6 j-0.9 k-0.5 m-0.4 o0.4 p0.7 q0.4 s0.7
dostan 5.5 a1.0 b0.7 c-0.5 f0.3 g-0.8 h-0.5 j1.1 l0.4 m-0.5 n1.7 p1.3 s0.6
dostat 7.0 a-0.5 c0.3 f0.5 l1.5 n-0.5 r0.4
dostav 6.6 b0.9 d-0.6 i0.3
dosu 6.1 a0.4 c1.6 d2.3 f0.7 g-0.5 l0.6 o0.3 p-0.4 s0.8
dosud 6.1 a0.4 c1.6 d2.3 f0.7 g-0.5 l0.6 o0.3 p-0.4 s0.8
dota 4.9 a0.3 b-0.7 c1.5 d3.2 e-0.7 f0.9 g-1.1 i1.3 j-0.9 l1.4 o2.5 p-0.5 q-0.5 r-0.7 s-0.9 t1.1
dota+na 7.0 c0.7 d0.9 o1.0 r-0.3 t0.4
dota+spok 7.3 a0.6 c0.6 d0.4 i1.0
dota+z 6.6 a0.3 c2.0 d1.0 f0.9 h0.5 i-0.4 l1.5 n0.3 o0.6 p-0.4 q0.4 s-0.4
dota+zda 7.3 c0.7 d0.5
dotace 6.8 c0.6 e-0.5 f0.9 g-0.3 k-0.6 l0.9 n0.3 t0.9
dotaci 6.8 a-0.6 d0.6 i-0.3 l1.3 o0.7 t0.5
dotaz 6.0 a-0.3 b-0.4 g-0.5 i0.4 l-0.3 n-0.4 o1.9 p-0.3 q-0.4 r-0.4 s-0.3
dotazn 7.0 a1.0 c0.4 g-0.3 i1.9
dotazu 7.0 c0.7 d0.9 q0.3 r-0.3 t0.5
dotazy 6.4 a0.7 b-0.5 c0.4 d2.4 e-0.5 f1.0 i-0.5 k0.9 m0.4 o1.0 p0.4 r0.5
doti 6.2 a-0.6 b-0.7 d-0.4 e0.5 g0.3 h2.5 i-0.5 k0.3 l0.4 n1.2 p-0.3 q0.5 r1.5 s-0.5 t1.6
dotisk 6.2 a-0.6 b-0.7 d-0.4 e0.5 g0.3 h2.5 i-0.5 k0.3 l0.4 n1.2 p-0.3 q0.5 r1.5 s-0.5 t1.6
dotk 7.3 d0.4 h0.4 i-0.3
douf 7.3 a-0.7 c0.5 d0.4 g0.9 i-0.3 m1.0 o0.5 r1.2 s-0.5
doufam 7.3 a-0.7 c0.5 d0.4 g0.9 i-0.3 m1.0 o0.5 r1.2 s-0.5
dove 7.0 a0.8 b1.5 c2.1 d-0.4 g-0.4 j0.5 p2.1 s0.4
doveze 7.3 a0.7 b1.7 c2.2 e-0.3 g-0.4 p2.2
dovo 4.6 b0.8 d1.4 g-0.7 h0.4 i-0.9 j-0.9 p-0.9 q0.4 s-0.7
dovo+do 7.3 q0.4 s0.7
dovo+vrat 5.1 i-0.4 s-0.3
dovole 4.7 a-1.4 e-0.6 g-0.5 i-1.0 j-0.7 n0.4 p-0.7 s-0.8
dovoli 7.3 a1.1 e1.8 g-0.4 q0.5 s0.4
dovolt 7.0 b0.8 d0.4 e-0.4 g0.4 h0.5 i0.5
dozo 6.4 e0.4 g0.4 i0.4 j0.3 m1.0 q0.5 r0.5 s0.4
dozor 6.6 c0.4 e0.3 i0.5 j0.4 k-0.3 m0.6 q0.5 s0.4
dozv 6.1 a1.4 c0.9 d1.3 e1.7 g-0.7 j-0.4 l-0.3 m1.6 o0.6 p-0.5 s1.7
dozv+od 7.3 d-0.4 i0.9 r0.4
dozv+se 7.3 a0.4 c0.6 d1.7 m1.0 o0.4 s0.5
dozved 6.8 b0.4 c1.1 d0.9 e0.9 g-0.3 h-0.4 m1.2 o0.5 r-0.4 s-0.4
dozvi 7.0 a0.8 d0.6 e1.4 g-0.3 i-0.4 s2.6
dph 5.9 a-0.4 b-0.8 c0.9 e-0.8 f0.4 h0.8 i-0.7 m1.5 o3.1 p-0.9 r0.8 s-0.5
dph+na 7.3 a0.6 d0.6 f0.3 g0.5 h1.0 m0.9 r0.5
dr 7.3 a0.7 d0.7 e0.6 i0.8 j0.5 m0.9
drah 6.4 c0.7 h1.9 i-0.5 j0.5 k0.5 o-0.4 p1.0 s-0.5 t-0.4
drahom 7.3 d0.4 e-0.3 h1.4 i-0.3 j0.9 p0.6
drahos 7.3 b0.4 c0.7 g0.5 h1.0 k0.6 l0.3 r0.5
drahy 7.3 c0.4 p0.6
drat 7.3 d0.5 f0.8
draz 6.8 b0.9 c-0.3 e-0.6 g0.4 h1.1 i-0.3 k0.6 l1.3 n-0.3 o-0.3 r0.7
drazda 7.3 a-0.5 g0.5 h1.1 k0.5 l1.2 r0.8
drev 6.3 c-0.8 d-0.5 h0.7 i-0.4 k-0.4 l0.3 n0.3 o1.0
drevo 6.8 a0.6 b-0.5 c-0.5 f-0.3 g-0.5 k-0.4 n0.4 o0.8
driv 5.3 a-0.3 b-0.7 c1.1 d0.9 j-0.4 k-0.4 l1.0 n1.4 p-0.3 r1.0 s-0.5
driv+nez 5.8 a0.6 c1.4 e0.8 i0.5 l-0.3 r0.4
drob 6.4 a0.5 b0.9 c1.6 f0.5 g0.7 i-0.4 o0.4 p0.4 q-0.3 r1.3 s1.8 t0.5
drobne 7.3 a1.8 b1.1 c2.4 e0.5 g-0.7 p0.8 r-0.3 s2.4
drobno 6.8 a-1.1 c-0.5 f0.6 g1.5 h0.4 k0.4 o0.5 p-0.3 r1.7 t0.5
drog 7.3 c0.8 e0.4 g0.5 h0.9 j0.4 n1.0 r0.6
droger 7.3 c0.8 e0.4 g0.5 h0.9 j0.4 n1.0 r0.6
dron 7.3 e0.4 j0.8 p0.7
druh 4.5 a-0.3 b-1.4 c0.9 e0.6 g1.1 h2.6 l0.4 m0.5 n1.7 o0.4 p1.0 r0.5 s-0.7
druh+den 7.0 c-0.3 d-0.5 e-0.4 g0.6 r0.4
druh+etap 7.0 c0.8 h1.2 p1.0
druh+patr 7.3 d-0.3 e0.5 f0.6 i-0.3
druh+polo 7.3 a0.4 c0.6 e1.3 h0.9 l-0.3 p0.7
druh+pulc 7.3 a-0.3 l1.7
druh+pulk 7.0 c0.6 d0.5 e0.5 h-0.3 l-0.3 s0.7 t0.4
druha 6.1 a0.4 c1.9 d0.4 e1.3 f-0.3 g0.4 h0.5 i0.9 j-0.3 k0.8 n1.4 p0.9 r-0.5 s-0.4
druhe 6.2 a-0.3 c-0.6 d-0.5 e0.3 h1.3 k-0.3 l1.3 p-0.4 s-0.4
druheh 7.3 d-0.3 e-0.4 i0.4
druhem 7.0 b-0.3 c-0.3 d0.8 e0.4 f0.8 g0.8 i-0.3 m0.6 n0.6 o-0.4 r1.3
druhou 5.6 a-0.3 b-0.6 d-0.8 e-0.6 h2.1 i-0.6 j-0.5 k-0.3 m0.6 n0.6 o0.9 p1.0 q0.9
druhy 6.1 c0.8 e-0.4 i-0.5 j0.6 o0.6
druhym 7.3 d0.6 e0.5 g0.4 i0.4 r0.3
druz 6.6 a-0.5 c0.5 d0.7 e-0.5 f0.5 g-0.5 i0.6 l0.8 n1.0 r-0.4
druzst 6.6 a-0.5 c0.5 d0.7 e-0.5 f0.5 g-0.5 i0.6 l0.8 n1.0 r-0.4
drze 7.3 a0.4 d-0.3 e0.4 i0.7 l0.4 m1.0 n0.4 r-0.4 t0.5
drzi 6.3 a0.4 c0.4 d0.6 e0.6 g0.3 l1.0 p0.5 r0.4 s0.4
drzt 7.3 a-0.5 c0.3 d0.4 g-0.3 q0.3
drzt+palc 7.3 a-0.5 c0.3 d0.4 g-0.3 q0.3
drzte 7.3 a-0.5 c0.3 d0.4 g-0.3 q0.3
dtes 6.8 d0.8 g-0.4 j0.7 p1.2 r-0.3 s2.2
dtest 7.3 a0.5 c0.5 d1.1 j0.5 p0.7 s1.4
dtestu 7.3 c-0.3 g-0.3 p0.6 s0.9
dub 7.0 c-0.4 d0.7 e0.6 f-0.3 n0.4 t0.9
dube 7.3 o-0.4 q0.6
duben 7.3 o-0.4 q0.6
dubn 5.7 a0.4 c1.6 d1.5 g-0.8 h-0.4 i1.9 j-0.5 l0.7 m0.5 n-0.8 o0.5 p-0.4 s0.5
dubna 6.4 c1.0 d0.8 e-0.4 g-0.4 h-0.3 i0.5 l0.6 n-0.4
dubnov 7.3 c0.5 l0.5 m0.6 n-0.3 q0.3 r0.4
dubnu 6.4 a0.4 c0.6 d1.1 g-0.4 i1.7 j-0.4 l-0.4 m0.6 n-0.4 o0.6 q0.3
duch 6.1 a-0.3 c1.0 e-0.5 f0.4 g-0.6 h0.4 j-0.4 k1.0 m0.3 n-0.3 o0.5 p-0.4 q0.4 r-0.4 s-0.6
duchod 6.2 a-0.6 c0.5 g-0.5 j-0.4 k1.0 l0.4 p-0.3 q0.4 s-0.5
duka 7.0 a0.8 e0.6 g-0.4 j2.3 p1.4
dukaz 7.3 a0.7 e0.9 g-0.4 j2.4 p0.6 s-0.3
dum 6.8 a-0.6 k0.4 l-0.3
dusa 7.0 b0.4 c0.5 d0.4 e0.5 l-0.3 m0.3 n0.3
dusan 7.0 b0.4 c0.5 d0.4 e0.5 l-0.3 m0.3 n0.3
dusi 6.6 a0.8 c0.9 e0.7 i0.8 p0.5 s1.2
dusi+a 7.3 a0.5 c0.5 i0.7 s0.8
dusick 7.3 a0.4 c1.2 i0.6 p0.7 s0.6
dusil 7.3 d0.5 e0.5 g0.4 i0.3 o0.3 r0.6
duvo 5.9 a2.5 c-0.7 d1.3 e1.4 f0.5 g-0.9 h-0.4 i3.9 j1.7 k0.9 l0.5 p1.6 r-0.5 s-0.4 t0.3
duvo+hled 7.3 d0.4 f0.8 h0.7 i0.8 r0.5
duvod 7.0 a1.3 c-0.3 d1.0 e1.6 f0.8 g-0.4 i1.0 p1.6
duvodu 6.6 a0.5 c-0.4 d0.4 i1.3 j1.4 k1.3 p0.6
duvody 7.3 a1.4 g-0.4 i2.4 j0.8 p-0.3
dva 4.1 b0.7 c1.8 d1.8 e-1.4 f0.6 h1.8 i-0.7 j-1.5 l0.8 m-0.8 n0.4 o0.5 p-1.5 q1.1 s-1.7 t1.2
dva+dny 6.8 a-0.6 c-0.4 e-0.5 g0.6 r0.8 t-0.3
dva+lidi 7.3 a0.5 b1.1 e-0.3 g-0.3 h-0.6 i0.9 t0.5
dva+mesi 6.6 c1.3 e0.3 g-0.4 h-0.4 i-0.7 o0.6 q0.6 t0.6
dva+roky 6.2 a-0.9 e-0.4 f0.3 g1.9 h2.9 j-0.4 k0.4 l0.4 o0.3 p-0.4 q0.6 r1.0 s-0.3
dva+tisi 7.3 b0.4 e-0.3 i0.7
dva+tydn 4.8 a0.6 b-0.4 c1.0 d1.7 e0.5 f1.2 g-0.3 j-0.3 l1.0 n0.4 p-0.3 q0.5 s-0.5
dvac 6.0 a0.6 b1.8 e-0.8 h0.5 i1.5 j-0.3 l0.6 m0.7 n0.7 o0.5 p-0.4 s1.6
dvac+let 7.0 c-0.3 d-0.4 o0.6 q0.5
dvacat 7.3 a-0.4 l1.2 n1.0 r-0.3
dvacet 6.2 a0.9 b1.7 e-0.8 h0.4 i1.6 l-0.4 m0.8 o0.4 p-0.3 s1.8
dvak 5.3 a0.3 b1.3 f0.7 g0.4 h0.4 i-0.4 j-0.6 k0.8 l0.4 m2.8 n-0.6 o1.0 q1.3 r1.1 s-0.8 t0.3
dvak+a 7.3 c0.9 e0.7 f0.3 g0.7 p0.8 r0.7
dvakra 5.3 a0.3 b1.3 f0.7 g0.4 h0.4 i-0.4 j-0.6 k0.8 l0.4 m2.8 n-0.6 o1.0 q1.3 r1.1 s-0.8 t0.3
dvan 5.8 a1.2 b0.7 c0.7 d1.9 e1.7 f0.7 h1.0 j-0.4 k1.1 p-0.5 s1.5
dvan+tisi 7.0 a0.6 b0.7 c-0.3 d0.6 e0.6 s1.9
dvanac 5.8 a1.2 b0.7 c0.7 d1.9 e1.7 f0.7 h1.0 j-0.4 k1.1 p-0.5 s1.5
dve 4.5 b0.7 d-0.7 e1.3 f0.7 g0.3 h2.0 i1.0 k0.9 l-0.3 m0.6 n1.3 p-1.2 q1.4 r0.9 s0.3 t1.6
dve+hodi 6.6 a0.8 b1.9 d-0.5 e1.7 f0.6 g-0.4 h-0.5 i-0.4 k0.3 m0.6 p-0.3 q0.3 r-0.4 s0.4 t1.8
dve+ste 6.6 c-0.4 d0.4 e-0.7 h0.7 i-0.3 j0.4 t0.9
dvem 7.3 a-0.3 b0.5 d0.4 e0.5 g0.4 h1.0 i-0.4 k0.4 n0.3 o0.4 q0.9 r0.8
dvema 7.3 a-0.3 b0.5 d0.4 e0.5 g0.4 h1.0 i-0.4 k0.4 n0.3 o0.4 q0.9 r0.8
dver 6.1 c-0.5 d1.1 e0.8 g-0.7 h0.4 i-0.7 j-0.4 l0.4 m0.5 n0.6 o0.8 p-0.5 r-0.3 s-0.5 t0.8
dver+cedu 7.3 a-0.3 c-0.4 d0.5 h0.4 t0.4
dvere 6.8 a-0.6 b0.4 c-0.6 e-0.6 g-0.4 i-0.5 m0.6 p-0.3
dveri 6.8 a0.3 d0.9 e1.2 k0.3 l0.6 n0.5 o0.6 t0.7
dvir 7.3 a0.6 c0.7 d0.7 e1.1 s1.4
dvirka 7.3 a0.6 c0.7 d0.7 e1.1 s1.4
dvoj 6.8 a-0.4 g0.5 h1.5 k0.8 q0.3 r0.6
dvor 6.0 d1.9 e-0.7 f0.6 g-0.5 h0.7 i-0.6 j-0.3 l0.6 n-0.3 o0.7 r-0.4 s-0.5 t-0.5
dvor+na 7.3 a-0.3
dvorac 7.3 a0.4 c0.4 d1.1
dvorak 6.6 d1.3 e-0.7 f0.5 h0.7 i-0.4 l0.6 o0.4 s-0.4
dvou 5.8 a-0.3 b1.6 d0.4 e-0.4 f0.3 g0.8 h0.8 i-0.8 k1.1 l0.4 m0.6 n-0.3 o0.3 r1.2 s-0.6
dvou+lete 7.3 f0.5 g0.4 k0.6 m0.7 r0.5
dvur 7.0 a0.4 b0.7 c0.8 d0.8 i0.4 r-0.3
dych 7.3 a-0.5 g0.4 h0.4 m0.4 r0.7
e 5.1 a-1.3 c-0.5 d-0.4 e-0.8 f0.4 g0.6 h0.8 i-0.6 k0.3 l1.5 m1.0 n0.6 p-0.8 r1.3 s-0.8 t0.5
e+mail 5.6 a-0.8 c-0.7 d-0.8 e-1.1 i-0.7 j0.6 k0.7 m0.8 o0.6 p-0.5 s-0.5 t0.5
e+shop 5.9 a-0.8 f0.4 g1.0 h0.6 j-0.4 k-0.5 l1.3 m0.5 n0.4 o-0.6 p-0.5 r1.6 s-0.4
ekon 6.6 b0.8 c0.9 d-0.5 e0.4 i0.8 j0.6 n-0.3 o0.7 p0.4 q0.4
ekonom 6.6 b0.8 c0.9 d-0.5 e0.4 i0.8 j0.6 n-0.3 o0.7 p0.4 q0.4
elek 6.1 a0.9 c1.1 e1.2 i-0.7 j-0.4 k0.6 n0.6 o0.4 p0.3 q-0.6 s0.6
elektr 6.1 a0.9 c1.1 e1.2 i-0.7 j-0.4 k0.6 n0.6 o0.4 p0.3 q-0.6 s0.6
elis 7.3 d-0.3 k0.4 t1.2
eliska 7.3 d-0.3 k0.4 t1.2
ener 6.6 a-0.6 b-0.4 d0.7 e0.6 f0.3 g-0.4 i-0.5 l0.5 m1.0 p-0.5 s-0.3
energi 7.3 a-1.1 d-0.4 e-0.4 h0.4 l0.7 o0.5 r-0.3
energo 7.3 d0.6 e0.8 m1.0 o-0.4 t0.3
etap 7.0 c0.8 h1.2 p1.0
etap+podl 7.3 c0.3 h1.3 p0.3
etapu 7.0 c0.8 h1.2 p1.0
etik 6.4 b0.3 c0.3 d0.8 h0.7 i1.1 l0.7 n0.7 r0.3 s-0.3 t-0.3
etik+na 7.3 a0.3 b0.7 d1.1 i1.0
etiket 6.4 b0.3 c0.3 d0.8 h0.7 i1.1 l0.7 n0.7 r0.3 s-0.3 t-0.3
eure 7.3 a-0.5 b0.7 c-0.4 d-0.3 m0.5 o0.9 q1.7
eurech 7.3 a-0.5 b0.7 c-0.4 d-0.3 m0.5 o0.9 q1.7
eva 6.6 a-0.7 c0.5 f0.3 g1.5 n-0.5 o0.8 p-0.3 q1.0 r2.5 s-0.3
evid 6.6 c-0.5 d-0.4 i-0.4 m0.7 o-0.6 q2.1 r0.5 t0.4
eviden 7.3 a-0.4 c-0.4 d-0.4 h-0.3 q2.2 t0.7
eviduj 7.3 a0.4 e-0.3 m0.5
evro 6.8 i0.9 r-0.3 s0.4
evze 7.3 a0.3 c1.0 d0.4 e-0.3 p1.2
evzen 7.3 a0.3 c1.0 d0.4 e-0.3 p1.2
exam 6.1 a-1.1 b0.7 c-0.4 f0.4 g-0.4 i-0.5 j-0.4 n0.3 p-0.4 s-0.3
exampl 6.1 a-1.1 b0.7 c-0.4 f0.4 g-0.4 i-0.5 j-0.4 n0.3 p-0.4 s-0.3
exce 6.6 a-0.6 b0.5 c-0.5 d0.4 e0.4 f0.5 g1.2 i0.4 m0.8 o0.8 q0.6 r1.3
excel 7.3 d0.4 e0.5 i0.8 r-0.3
excelu 7.3 f0.7 g0.5 k0.4 l0.4 m0.5 n0.3 o0.5 q0.6 r0.6
exek 5.9 a-0.9 b-0.4 d-0.5 f-0.5 g-0.7 i-0.7 k0.4 l0.8 m-0.5 o0.4 q0.7 s-0.6
exek+a 6.8 p0.4
exekuc 6.3 a-0.6 b-0.5 c-0.4 d-0.6 g-0.6 i-0.4 k0.4 m-0.5 q0.3 s-0.4 t-0.3
exekut 6.8 a-0.5 i-0.4 j0.4 l1.2 o0.3 q0.4 t0.4
exis 6.8 a0.9 c1.3 d1.8 e-0.5 f1.6 g-0.4 h0.4 p0.6 q-0.3 s-0.4
existu 6.8 a0.9 c1.3 d1.8 e-0.5 f1.6 g-0.4 h0.4 p0.6 q-0.3 s-0.4
expo 6.8 a0.6 b0.6 c-0.3 e1.2 f-0.3 i1.0 k-0.3 l0.4 m-0.3 q-0.3
expo+dat 7.3 a0.5 d0.5 e1.0 i1.3
export 6.8 a0.6 b0.6 c-0.3 e1.2 f-0.3 i1.0 k-0.3 l0.4 m-0.3 q-0.3
expr 7.0 b1.6 c1.7 d0.8 g-0.3 m0.8 o0.5 p0.9
expres 7.0 b1.6 c1.7 d0.8 g-0.3 m0.8 o0.5 p0.9
face 6.6 a0.8 b0.8 c0.3 g-0.3 p0.3 s2.0
facebo 6.6 a0.8 b0.8 c0.3 g-0.3 p0.3 s2.0
fajn 7.0 a-0.4 i0.6 j0.5
fakt 3.2 a-1.1 b1.8 c-0.5 d-0.4 e-1.9 f-0.5 g-1.9 h-0.8 i-2.4 j-2.2 k-0.8 l2.8 m4.7 n3.1 o7.3 p3.4 q0.7 s-2.8 t-0.6
fakt+a 7.3 e0.5 f0.4 k0.3 m0.7 r-0.4
fakt+byla 7.0 e-0.4 l-0.4 m0.3 n0.6 p0.3
fakt+c 6.3 a-0.3 c-0.3 d0.4 e-0.8 h-0.4 i-0.5 j-0.5 k-0.4 l0.8 n-0.7 q0.7 t0.4
fakt+dobr 7.3 a0.8 b0.4 i0.7 m1.2 p0.8
fakt+je 6.1 a0.4 b0.6 h0.8 i-0.3 j-0.4 k-0.3 l-0.5 m2.1 n1.9 o1.9 p-0.9 q0.3 r0.5 s-0.3 t0.6
fakt+jsem 7.3 n1.7
fakt+jsme 7.3 b0.4 h0.5 l0.3 q1.0 t0.9
fakt+mi 7.3 l-0.5 n1.4 t-0.4
fakt+nam 7.0 b-0.3 c0.5 e0.3 j0.3 l1.3 n1.2 p0.5
fakt+nepo 7.3 a0.3 c-0.3 e0.9 l1.1 p0.8
fakt+nepr 7.0 a0.3 b0.4 d-0.6 m2.5 o-0.4 p0.7
fakt+nove 7.3 a-0.5 e-0.3 g0.5 h-0.4 q0.8 r0.9 t0.3
fakt+po 7.3 a0.5 b1.0 c0.3 m1.2 n0.4 r-0.3
fakt+prot 7.3 a0.6 c0.6 d0.5 e0.4 p1.5
fakt+s 6.4 b-0.4 c0.7 d0.4 e0.7 i-0.6 l-0.4 m0.5 o3.3 p0.8 s-0.4
fakt+se 7.0 a-0.6 e-0.4 g0.4 r0.6
fakt+si 7.3 a0.7 b1.7 l0.4 m1.0 p0.9
fakt+uhra 7.0 a0.7 c0.4 d1.0 e0.7 i0.7 l0.9 o-0.3 p1.3 r-0.4
fakt+vyst 7.0 a-0.5 d-0.5 e0.8 h-0.3 m-0.5 o2.3 t-0.4
fakt+z 7.0 a-0.7 g0.6 l0.9 m-0.6 n0.8 o-0.4 p-0.4 r0.7 t0.6
fakt+za 5.1 a-1.1 c2.0 d-1.0 e-1.4 f0.5 g-1.2 h0.4 j-0.6 k-0.6 l0.9 m-0.4 o4.2 p0.9 q1.1 r-0.5 s-0.5
faktur 3.3 a-1.3 b0.8 c-0.6 d-0.3 e-1.6 f-0.4 g-2.6 h-0.9 i-2.6 j-2.3 k-0.7 l3.0 m4.7 n3.3 o7.8 p2.9 q0.9 r-0.9 s-2.9 t-0.5
fant 7.3 a-1.0 e-0.5 g2.1 h0.4 q0.4 r2.7
fantas 7.3 a-1.0 e-0.5 g2.1 h0.4 q0.4 r2.7
fara 7.0 d0.3 e-0.4 f0.8
farar 7.3 c0.4 d0.5 e-0.3 f0.9
farm 7.0 d0.4 g0.3 k0.3 l0.7 p0.4 r0.5
farma 7.3 d0.6 k0.4 l0.5 p0.5
farn 7.3 a0.6 c1.4 d0.6 e0.5
fasa 6.8 a-0.5 e0.8 g-0.4 i-0.4 k0.8 l0.5 t0.7
fasadu 7.0 e1.0 g-0.4 k0.7 l0.3 t0.9
fest 7.0 c-0.3 d1.0 e0.6 i0.8 o0.6
festiv 7.0 c-0.3 d1.0 e0.6 i0.8 o0.6
fial 6.6 b0.4 c-0.7 d1.0 h0.5 i-0.4 p-0.4 q1.5 r0.6
fiala 7.0 a0.9 b0.6 c-0.4 d0.7 e0.4 g-0.4
fialko 7.3 a-0.6 c-0.4 d0.5 g0.7 h0.5 q1.3 r1.0
fias 7.3 e1.1 i0.3
fiasku 7.3 e1.1 i0.3
film 7.3 a-0.7 d-0.3 e-0.4 f0.5 h0.3 j-0.5 k0.4 m0.3 o0.3 q0.4
fina 5.7 a0.8 b0.8 c0.3 d-0.7 e1.3 f0.7 g0.4 h0.6 i1.1 k0.6 l0.4 p-0.7 r0.7 s0.7
fina+redi 7.0 a-0.4 e-0.6 f1.3 i0.7 k0.4 l0.8 q0.5
fina+urad 6.8 a1.0 c-0.4 e0.4 i1.6 j1.0
financ 5.8 a0.8 b0.8 c-0.3 d-0.6 e1.1 f0.8 g0.5 h0.6 i1.3 k0.5 l0.3 o-0.4 p-0.7 r0.7 s0.3
fio 6.8 a-0.6 d-0.3 m-0.6 n0.5 o1.2 q1.8
fire 5.9 a-0.3 c-0.6 d-0.7 e0.4 g0.5 i0.5 m0.5 n0.4 q0.3 r1.2 s0.5
firem 6.8 a0.3 c-0.3 d-0.4 g0.6 h0.5 i1.0 r0.8
firemn 6.3 a-0.6 c-0.4 h-0.4 i-0.4 m0.7 n0.4 q0.5 r0.6 s0.8 t-0.4
firm 4.5 a1.1 b0.5 c0.9 d1.3 e0.4 f0.8 g-1.3 j0.6 m-0.5 n0.5 o-0.4 p0.9 r-0.8 s3.3
firm+a 7.3 c0.7 i0.8 s0.6
firm+cz 6.2 c0.8 e0.9 f-0.3 i-0.6 j-0.3 r0.6 s1.2
firm+kter 7.0 c-0.4 d-0.4 e0.3 i0.3 r0.3 t0.3
firm+ma 7.3 a0.5 c0.6 d0.7 p0.8 s1.3
firm+mi 7.3 c0.4 f0.6 j0.5 p0.5 s0.8
firm+na 7.3 a-0.4 g0.6 h0.7 i-0.4
firm+v 7.3 e0.3 j0.7
firm+z 7.0 a0.3 d0.8 e-0.4
firma 5.8 a0.5 b-0.3 c0.3 d1.0 e0.7 f0.8 g-0.8 i-0.9 j1.0 n-0.4 o-0.5 p0.6 r-0.4 s0.3
firme 6.2 a0.3 b0.3 d0.6 f0.5 h0.6 p-0.3 r-0.6
firmou 6.6 a-1.2 e-0.5 f0.3 g-0.6 i-0.3 j-0.6 p-0.5 q0.3 s-0.4 t0.4
firmu 6.0 b0.4 c0.3 i0.4 j0.5 s0.5
firmy 5.7 a1.7 c0.9 d1.0 g-0.4 i0.4 j-0.5 k-0.3 m-0.4 n0.7 p0.6 s4.2 t-0.5
foce 6.3 a-1.1 c-0.8 f0.7 i-0.5 j-0.3 k4.8 m1.0 n0.7 o0.5 r0.3 s-0.3
foceni 6.3 a-1.1 c-0.8 f0.7 i-0.5 j-0.3 k4.8 m1.0 n0.7 o0.5 r0.3 s-0.3
fojt 7.3 o0.5
fojtik 7.3 o0.5
fond 7.0 a-0.3 f0.3 o1.4 q0.3
font 7.3 e0.9 j0.8 k0.3 t0.4
form 5.3 a0.6 b1.2 c1.0 d1.4 e1.7 f1.0 g-1.5 i-0.8 o0.4 p-0.6 q0.7 r-0.6 s0.7 t0.7
form+nez 7.3 a0.6 c1.1 e1.0 i-0.3 m0.3 t1.4
form+pro 7.3 a-0.5 n0.4
format 6.0 a0.5 c1.3 d0.8 e1.2 g-0.9 h0.5 i-0.7 j-0.4 q0.3 r-0.6 s-0.5
formul 6.0 b1.0 d1.0 e0.6 f0.8 g-0.8 h-0.4 j0.7 p-0.3 s1.3 t0.8
fotc 7.3 a1.1 b-0.4 d1.6 e0.4 g-0.5 l0.8 m0.9 n0.6 r-0.4 t0.4
fotce 7.3 a1.1 b-0.4 d1.6 e0.4 g-0.5 l0.8 m0.9 n0.6 r-0.4 t0.4
fote 7.0 d0.5 e0.8 g0.3 h0.5 k0.9 m1.4 o-0.3 q1.1
fotek 7.0 d0.5 e0.8 g0.3 h0.5 k0.9 m1.4 o-0.3 q1.1
foti 6.6 a-0.7 b-0.4 e0.3 g1.6 h1.6 i-0.3 k1.5 l0.3 r1.9
fotk 4.6 a0.8 b1.3 c-0.7 d0.4 e3.0 i-1.0 l0.4 m0.6 q0.8 r1.6 s2.6 t0.5
fotk+je 7.3 a-0.7 r0.3
fotk+jsou 6.6 a-0.6 b0.4 d-0.6 f0.5 g1.8 i-0.4 j-0.3 k-0.3 n-0.4 o0.5 p-0.4 q1.2 r2.3 s-0.7
fotk+na 6.4 b1.6 c-0.8 g-0.8 i-0.5 n1.2 p0.4 q-0.3 r-0.4 s1.1
fotk+s 7.3 a0.3 e0.8 s1.0
fotk+z 7.3 c0.5 d0.6 e-0.6
fotka 6.2 a-0.4 b1.1 e0.9 f0.3 h0.9 i-0.5 j-0.4 k1.2 o-0.6 s0.7
fotkac 7.3 e0.5 j0.8 p0.7 r0.3
fotkam 7.0 a0.8 e0.9 p0.7 s2.0
fotkou 7.3 a0.3 b0.8 i0.7 s1.2
fotku 6.2 b0.4 f-0.4 i-0.4 j-0.4 k-0.4 n0.9 p-0.3
fotky 5.4 a0.5 b-0.4 d0.9 e1.4 f0.5 g0.7 h-0.3 i-0.6 j0.4 k-0.7 m0.4 o0.7 p-0.9 q1.1 r1.7 t0.7
foto 5.5 a0.6 b0.3 c1.6 e0.3 h0.3 j1.3 m0.4 o0.8 p-0.3 r0.4 s1.3
fotogr 6.1 b0.5 c0.4 d0.3 g0.5 h0.6 i-0.4 j0.5 m-0.4 o1.1 p-0.3 r0.8 s1.2
fran 6.6 b0.9 c0.7 d-0.6 i0.6 k0.4 r0.3 s0.3 t0.3
fran+a 7.3 b0.4 c0.9 e-0.4 i0.5 t0.3
franco 7.3 a-0.3 c0.3 d-0.4 g0.5 k0.5 r0.6 t0.4
fron 6.6 e1.0 h-0.6 i-0.3 n1.3 o0.6 t1.2
fronta 7.3 a-0.3 b-0.3 g0.5 h-0.5 k0.4 q0.5 r0.6 t1.5
fronty 7.3 n1.6
fung 6.8 a-0.3 e0.3 g2.0 h1.7 k0.4 r0.8
funguj 7.0 a-0.6 b-0.5 g2.2 h1.9 k0.4 r1.0
funk 7.0 c-0.3 e0.5 p1.1
funkcn 7.3 a0.4 e0.5 p1.2
furt 7.3 a0.5 c1.8 d1.8 g-0.3 h0.3 o0.6 q0.5
gabi 7.3 c0.9 g0.4 h0.9 j0.6 r0.5 s0.6
gabr 7.0 l-0.3 n0.5 o1.2
gabrie 7.0 l-0.3 n0.5 o1.2
gale 6.4 a-0.4 b0.6 c0.5 h0.6 i0.4 l0.4 n0.3 q0.4
galeri 6.4 a-0.4 b0.6 c0.5 h0.6 i0.4 l0.4 n0.3 q0.4
gara 6.8 c0.6 d0.6 e0.4 g-0.3 i-0.3 m-0.4 o0.3 p0.3 q0.5 r-0.3 t0.6
garaz 7.3 a-0.4 h-0.3 n0.3 o0.3 q0.4 t0.4
gene 6.2 e0.8 f1.2 h0.8 i-0.5 j-0.4 s1.1
gene+redi 7.0 a0.6 b0.6 c0.4 e0.8 f1.7 s0.6
genera 6.6 a0.6 b0.4 e1.1 f1.5 g0.5 h0.8 i-0.4 p0.4 s1.3
genero 7.0 a-0.5 c-0.4
goog 5.0 a0.7 b-0.3 d0.4 i-0.6 j0.4 p-0.6 r0.6 s1.6
goog+i 7.3 c-0.4 d0.6 g0.4 r0.5 t0.8
google 6.8 a0.3 c0.4 d0.6 e0.8 g0.5 j1.0 r0.7 s1.6 t0.8
googlu 5.2 a0.5 c-0.3 e-0.3 i-0.4 j-0.4 p-0.5 s0.4 t-0.4
graf 5.7 a-0.4 b0.4 d1.6 g0.4 i0.6 j-0.6 p-0.5 r0.7 s-0.6 t0.7
graf+upra 7.3 k0.3 r-0.4
grafic 6.6 b0.4 d1.2 g-0.4 i1.2 r-0.6
grafik 6.3 a-0.6 c0.6 d0.8 g0.8 i-0.4 j-0.4 p-0.4 q0.5 r1.4 s-0.5 t0.9
gran 6.8 b0.5 d-0.5 i0.8 l0.4 m1.0 t1.3
gran+a 7.3 b0.4 c0.5 d-0.3 h0.3 l0.4 m0.9 t1.5
grant 7.3 a-0.5 i1.0 t0.8
grantu 7.3 b0.4 c0.5 d-0.4 l0.3 m0.9 n-0.3 t0.6
grat 6.3 a1.0 b0.7 d0.8 e2.2 f0.8 g-0.4 k0.6 l0.3 o0.3 p-0.3 r-0.3 s-0.3
grat+k 6.6 a0.8 b0.9 d0.7 e1.6 f0.5 g-0.9 o0.4 q-0.4 r-1.0
gratul 6.3 a1.0 b0.7 d0.8 e2.2 f0.8 g-0.4 k0.6 l0.3 o0.3 p-0.3 r-0.3 s-0.3
gula 6.6 a-0.6 d-0.4 e-0.8 f0.6 g0.3 j-0.3 k0.6 n-0.4 p-0.3 q0.4 r0.3 t-0.3
gulas 6.8 a-0.6 e-0.7 f0.7 g0.3 k0.7 l0.3 n-0.4 q0.5 r0.4 t-0.3
gymn 6.6 b-0.3 d-0.6 g-0.3 h-0.4 i-0.4 l-0.4 n-0.5 s0.4
gymnaz 6.6 b-0.3 d-0.6 g-0.3 h-0.4 i-0.4 l-0.4 n-0.5 s0.4
hada 6.6 a-0.3 d0.6 g-0.4 k0.4 n0.3 o-0.3 s-0.3
haje 7.0 d0.7 f0.8 g0.4 o1.2 r0.6
hajek 7.3 a-0.4 g0.5 o1.1 r0.6
hajk 7.0 c1.2 e-0.4 i0.4 r0.4 t-0.4
hajkov 7.3 c0.7 e-0.4 i0.6 r0.4
hajo 7.0 e0.4 g0.5 i0.6 o0.3 r0.5 s0.6
hajovn 7.0 e0.4 g0.5 i0.6 o0.3 r0.5 s0.6
hala 7.3 c0.4 d0.6 e-0.4 f0.8 g0.7 n0.5 r1.0
hale 6.6 c-0.5 f1.3 g-0.4 i-0.4 j-0.4 k1.2 m0.4 o0.8 p0.4 q1.5
halo 7.3 c1.3 d1.6 e-0.4 f0.5 h0.3 k0.9 l-0.3 o0.5 q0.4
haly 7.0 e0.6 f1.3 i0.7 o0.3 q0.3
hana 6.8 a0.3 b-0.5 m1.2 n1.0 o0.8 r0.6
hank 7.3 b0.8 e0.4 k0.9 q1.2
hanko 7.3 b0.8 e0.4 k0.9 q1.2
hanu 7.3 b1.2 c-0.3 d-0.4 m0.8
harm 6.6 c1.3 i-0.3 p1.1 s0.6 t0.6
harmon 6.6 c1.3 i-0.3 p1.1 s0.6 t0.6
hasi 6.6 a-0.3 h0.4 i-0.3 k1.3 l0.4 m0.8 t-0.3
hasici 7.3 g0.6 h0.6
havl 7.3 b-0.4 d-0.4 e0.8 l0.4 m1.0 n0.5 t0.5
havlov 7.3 b-0.4 d-0.4 e0.8 l0.4 m1.0 n0.5 t0.5
havr 7.3 d0.4 e0.4 i0.4
havran 7.3 d0.4 e0.4 i0.4
hedv 7.3 b-0.3 c1.3 m0.9 r0.4
hedvik 7.3 b-0.3 c1.3 m0.9 r0.4
hejl 7.3 d0.7 e-0.5 g0.5 m0.7 r1.0
hele 6.3 a0.4 c0.7 e0.6 g-0.5 i0.8 n0.5 o-0.3 p0.4 r-0.5
helena 7.3 e0.4 f0.5 n0.6
help 6.6 a-0.6 d0.5 f0.4 h0.9 i-0.5 l0.5 m-0.3 r0.4 s-0.3
helpde 6.6 a-0.6 d0.5 f0.4 h0.9 i-0.5 l0.5 m-0.3 r0.4 s-0.3
hesl 6.1 a-0.8 d-0.8 e0.5 f0.5 g0.5 h0.5 j-0.4 l0.3 m-0.5 n0.6 p-0.4 q1.0 r0.6 s-0.4 t2.8
hesla 7.0 b0.7 c-0.3 d-0.4 e0.4 h0.3 i0.3 l0.4 n0.5
heslo 6.6 a-0.9 b-0.4 d-0.5 f0.6 h0.4 i-0.4 j-0.3 q0.8 r0.4 t3.0
heur 7.0 a-0.3 c0.4 d0.3 s0.4
heurec 7.3 a-0.5
hezk 5.1 a-0.7 b-0.5 c0.9 e1.5 g1.1 h0.7 i-0.9 k0.9 l0.7 m-0.7 n1.6 o0.8 q2.0 r1.8 s-0.4
hezk+adve 7.3 a-0.5 b0.3 c-0.3 l0.3 n0.6 o0.6
hezk+den 6.2 a0.4 c1.5 d0.4 g-0.9 i-0.3 j-0.3 k0.3 l0.7 n0.5 p0.5 q2.3 r-0.4 s-0.3 t0.4
hezky 5.3 a-1.0 e0.4 g0.8 i-0.7 k0.9 l1.0 m-0.8 n1.9 o0.6 q1.9 r1.2 s-0.9
hist 7.3 d-0.4
histor 7.3 d-0.4
hlad 7.0 d-0.5 h0.5 s0.5
hlas 4.9 a0.8 d2.4 e2.0 f1.4 g-1.7 h-0.3 i1.0 j-1.0 l1.0 m0.4 o0.5 p-0.6 q1.7 t1.7
hlas+jsem 7.0 a1.0 c-0.4 d2.2 e1.9 f1.0 g-0.3 i1.0 m1.0
hlas+se 7.0 a0.4 d-0.4 e-0.7 r0.8 s1.0
hlas+ze 7.0 a-0.4 l1.1 q0.3
hlase 7.3 a0.3 d1.0 e-0.3 f1.3 h0.4
hlasen 6.4 c1.4 e0.6 f-0.4 g-0.3 o0.8 q0.7 r0.3 t1.6
hlasi 6.8 a0.5 d0.8 e1.4 f0.6 g-0.4 h-0.4 m0.6 s-0.4 t1.3
hlasil 7.0 a1.0 c-0.4 d2.2 e1.9 f1.0 g-0.3 i1.0 m1.0
hlasim 6.8 a-0.7 d-0.4 i-0.3 l1.0 n0.7 q2.1 r0.7
hlasov 6.8 d0.4 f0.4 g-0.5 h-0.4 i0.7 s-0.3
hlasuj 7.0 a0.3 b0.9 c-0.3 e-0.3 g-0.3 r-0.4 s0.8
hlav 4.8 c2.1 d-0.8 e-0.7 f1.2 g1.5 h1.3 i1.1 j0.5 l-0.6 m1.3 o1.2 p-0.3 q0.5 r2.1 s-0.4
hlav+a 7.0 a0.7 b0.5 c0.4 e-0.3 j1.9 s-0.3
hlav+ucet 7.3 b0.5 c-0.3 d-1.0 e-0.3 f1.0 k-0.3 l-0.3 m1.9 o0.7
hlavac 7.0 a0.4 c0.7 d0.7 e0.7 g-0.5 h0.4 m1.2 o0.3 q0.6
hlave 7.0 a0.4 b0.9 c0.9 e0.7 k0.6 p0.6 s0.7 t0.4
hlavic 6.8 b0.3 c0.9 h1.0 j1.5 p-0.4 r0.5 s-0.3
hlavne 6.1 a-1.3 b-0.7 c-0.4 d-0.7 e-0.5 g1.7 h0.5 k0.4 o0.5 p-0.3 r1.6 s-0.4
hlavni 6.8 a0.3 d-0.6 f1.5 k-0.5 m1.6 o0.9 p-0.3 q0.3 t-0.3
hlavou 6.6 b0.7 c0.8 e-0.8 g1.0 i0.6 k-0.3 p0.3 r1.0 s0.4 t0.3
hlavu 7.3 a0.5 d-0.3 g-0.4 i1.7 r-0.3
hlavy 7.3 a-0.3 e-0.6 f1.0 m0.3 o0.3 r-0.3
hled 5.5 b0.9 d0.9 e-1.0 f0.5 h0.7 k-0.4 l0.5 m-0.5 n0.4 p-0.3 q-0.5 r0.3
hledal 6.8 a-0.4 b0.3 g0.5 r0.5
hledam 6.1 a-0.4 b0.9 e-0.8 f0.5 g-0.6 h0.3 i-0.3 j-0.5 l0.9 m-0.4 n0.5 p-0.6 q-0.3 s-0.5
hlid 7.3 a-0.8 d0.4 m0.3
hlin 7.3 b0.9 e0.3
hlinsk 7.3 b0.9 e0.3
hned 4.8 a-1.9 b-0.9 c1.0 d0.3 g0.6 h1.2 i-1.5 j-0.7 k0.4 l0.8 n6.4 o0.8 p-1.0 r1.6 s-0.5 t6.0
hned+beze 7.3 e0.5 g0.5 h0.8 j0.5 r0.3 s0.8
hned+jak 6.8 a-0.5 b-0.5 c0.4 d-0.4 e-0.4 g-0.4 i-0.3 k0.3 m-0.4 n0.6 o-0.3 p-0.4 s-0.5 t1.9
hned+po 7.0 c-0.4 e0.4 l1.1 n1.1 q0.5
hned+prvn 7.3 g0.5 h0.6 r0.5
hned+rano 7.0 d0.5 f0.3 g-0.4 n2.1 p0.4 r-0.4
hned+ted 7.3 c0.8 d-0.5 h-0.3 l0.4 m0.4 t2.5
hned+to 7.3 a-0.5 d-0.4 m-0.3 n2.7 o1.1 q0.3 r0.4
ho 4.1 a0.3 c0.5 d0.3 e1.2 f0.7 g-0.6 h0.5 i-0.8 j1.0 k0.4 n0.6 o0.5 p1.7 q0.8 r0.8 s1.9 t0.5
ho+az 7.0 a0.7 c-0.3 e0.5 p1.6 t0.5
ho+chva 7.3 g0.7 h-0.3 r0.7
ho+mame 7.3 a0.7 i1.5 o0.7
ho+na 6.6 c0.9 g-0.4 i-0.4 k1.3 m0.8 n-0.4 p-0.3 s-0.3 t0.6
ho+post 7.3 a0.5 c0.9 f0.7 j0.6 p0.6
ho+pros 6.2 a-0.7 d-0.5 g-0.4 h-0.6 i-0.4 j-0.6 k-0.5 l0.4 n0.4 q0.3
ho+roze 7.3 a0.6 e-0.3 h0.5 s0.7
ho+znov 7.3 a-0.4 k0.5 l0.5
hodi 4.2 a-0.4 b3.4 c0.4 d-0.8 f1.0 g0.9 h3.0 i-1.7 j-1.5 l0.7 m1.9 n2.0 o0.4 p-1.3 q0.8 r1.8 s-1.2 t3.7
hodi+a 6.2 a-0.5 b-0.8 c0.4 d-0.4 g1.2 h1.3 i-0.4 l0.5 o-0.6 p-0.4 r1.6 s-0.4 t0.4
hodi+do 7.0 e0.6 g-0.4 n1.3 q-0.3 s0.5
hodi+mesi 7.3 d0.3 g0.4 h1.4 m-0.3 q-0.3 r0.7 t-0.3
hodi+na 7.0 b-0.4 c0.6 n-0.5 q0.6
hodi+potr 7.3 a-0.3 g0.6 o0.5 r0.8 t1.5
hodi+prac 7.3 b0.7 d-0.3 e-0.4 m0.9
hodi+to 7.0 a0.4 b1.5 c-0.3 g-0.5 k0.4 m-0.5 n1.9 o0.4 r-0.3
hodil 7.0 a-0.5 b-0.5 c0.5 e-0.6 g0.3 k-0.3 l-0.4 m0.4 o-0.3 q2.9 r0.5
hodilo 7.3 g0.3 h0.9 r0.3
hodim 6.8 a-0.5 g-0.5 n3.8 r-0.3 s0.4 t-0.4
hodin 5.4 a-1.0 b0.6 c-0.5 e-0.7 f-1.0 h2.6 i-0.9 j-0.5 k-0.5 m1.5 n0.4 p-0.6 q-0.6 s-0.6 t3.2
hodina 7.0 b1.1 g0.8 h0.3 l0.4 m0.9 o0.4 r0.9
hodine 6.8 b0.8 d-0.3 k1.0 l0.4 p-0.4 r0.6
hodink 6.8 a-0.5 b-0.3 c0.5 g1.1 h0.6 o-0.3 r1.4
hodino 6.8 a0.5 b1.6 c0.6 e-0.4 h-0.4 i0.4 m0.9 o0.6 t0.4
hodinu 6.6 a1.1 b1.6 e0.6 f0.4 g-0.8 m0.5 r-0.4 s-0.3
hodiny 5.4 a1.6 b1.7 c0.8 e1.1 f1.6 h1.1 i-0.4 j-0.5 m0.8 n0.5 r0.5 s-0.3 t2.8
hodl 7.3 c0.9 i0.3 s0.7
hodn 5.3 a1.4 b2.3 c-0.5 e0.8 g-0.6 h0.8 j-0.6 n0.4 q-0.5 t0.5
hodne 6.1 a1.6 b2.4 c-0.3 d0.9 e0.5 f-0.6 h1.2 j-0.3 k0.4 l0.6 m0.5 n0.3 p-0.7 r0.7 s-0.5 t0.6
hodnoc 6.2 b0.3 d-0.4 e0.4 f0.4 i-0.4 q-0.4
hodnot 7.3 a-0.3 e-0.4 i0.8
hofm 7.3 g0.3 h0.5
hofman 7.3 g0.3 h0.5
hold 7.0 a-0.6 c-0.4 d-0.5 h0.4 i-0.3 o1.1 q0.8 r0.3
holdin 7.0 a-0.6 c-0.4 d-0.5 h0.4 i-0.3 o1.1 q0.8 r0.3
holi 7.0 a0.8 c-0.3 d0.3 e1.6 f0.7 g-0.4 s1.3
holink 7.3 d0.5 e0.4 f0.7
holk 5.9 a0.4 b0.5 d0.6 e-0.8 g1.0 h0.6 i1.8 m-0.4 n0.3 p-0.4 r0.8
holk+v 7.3 a-0.4 d-0.3 g0.4
holk+z 6.4 a0.5 b0.7 d0.7 e-0.8 h0.6 i1.9
holka 7.3 a0.4 b0.9 d0.4 e-0.3 i1.3
holkam 7.3 c0.9 d0.5 i0.5
holky 6.3 c-0.3 e-0.4 g1.1 h0.7 i0.4 n0.6 r1.0
holu 7.3 a-0.5 o0.4
hono 6.4 a0.6 b-0.3 c-0.5 d-0.5 e1.9 i-0.5 k0.4 p2.4 q0.8 s-0.4
hono+poza 7.3 e0.6 p1.0
honora 6.4 a0.6 b-0.3 c-0.5 d-0.5 e1.9 i-0.5 k0.4 p2.4 q0.8 s-0.4
honz 6.6 b0.8 c0.7 g-0.3 i-0.4 k-0.4 p-0.4 q1.1 s0.8 t-0.3
honza 6.6 b0.8 c0.7 g-0.3 i-0.4 k-0.4 p-0.4 q1.1 s0.8 t-0.3
hor 7.3 a-0.5 h0.6 i-0.3 r0.3
hora 6.3 b1.5 c-0.6 e0.9 g-0.5 l0.9 m-0.3 n1.8 o-0.3 p-0.6
horach 7.3 a-0.5 n1.9
horc 7.0 e-0.5 g0.3
horcic 7.0 e-0.5 g0.3
hori 6.6 a-1.4 b-0.4 c-0.3 g0.6 h0.9 i-0.6 l-0.4 m-0.4 n-0.4 p-0.4 s-0.6 t3.3
hori+to 7.3 a-0.8 g-0.4 h-0.5 l-0.3 p-0.3 s-0.4 t3.3
horn 6.4 a0.6 d-0.4 e0.7 i-0.6 j0.7 m1.0 o0.9 p1.3 s1.7
horn+doln 7.3 a0.6 c0.4 e1.2 p0.9 s1.3
horni 7.0 a0.5 c0.4 e1.0 p0.9 r-0.3 s1.2
hornic 7.3 i-0.4 j0.9 m1.1 p0.6 s0.8
hors 7.0 a0.6 b1.0 j0.5 p1.2
horsi 7.3 a0.4 b1.1 e0.4 p0.8
hory 7.3 d0.5 h0.8 n0.4 p0.5
hosp 5.3 a0.5 b1.1 c0.6 d0.4 f0.7 g0.3 h1.3 i-0.4 j0.3 m0.8 p1.8 q0.3 r0.4 s1.2
hosp+komo 6.8 a0.7 c0.6 d0.8 e0.4 j1.3 m-0.3 p1.0 s1.2
hosp+na 7.3 a-0.5 b0.5 e-0.4 f0.3 l0.4 q0.5
hosp+se 7.0 a-0.4 c-0.6 d0.5 e-0.8 g1.0 h1.2
hospod 5.3 b1.2 d0.4 f0.7 g0.4 h1.3 i-0.4 j0.3 m0.9 p1.0 q0.3 r0.5 s1.2
host 5.0 a-0.4 b1.3 c1.0 e1.5 f0.9 g0.9 h0.4 j-0.5 k-0.5 l1.0 n-1.1 o0.6 p-1.3 q1.4 r2.0 s-0.4
host+a 7.0 b1.7 d-0.3 g1.0 p-0.5 r1.5 s0.4
host+nam 7.3 c0.7 e0.4 t0.5
host+pros 7.3 a-0.5 e-0.6 q1.7 t-0.3
host+si 7.3 e0.5 g0.8 h0.9 r1.0
host+u 7.3 l0.8
hoste 6.2 a0.7 b0.4 d-0.4 e2.7 f0.5 g0.9 h0.4 i-0.6 j-0.4 k0.4 l0.4 m0.5 n-0.7 o0.7 p-0.4 q0.4 r1.7
hostin 6.8 b0.6 e-0.4 l0.5 n-0.3 q1.4
hostu 6.3 a-1.4 c0.6 d-0.4 e-0.7 f0.6 g1.0 k-0.4 o0.3 p-0.7 q0.4 r1.0 s-0.6 t-0.3
hote 6.3 a-0.8 b0.4 e-0.6 g-0.4 h0.3 n0.8 p-0.3 q-0.5
hotel 6.6 b0.7 e-0.4 h0.4 i0.4 n0.5 o0.4 q-0.3 s0.5
hotelu 7.3 a-0.9 g-0.4 i-0.5 n0.3 s-0.5
hoto 5.5 a1.6 b1.2 c2.4 e2.1 f1.2 i0.4 k1.5 m-0.5 p2.6 q1.0 r0.5 s0.5
hoto+v 7.3 a0.5 b0.3 c1.3 d0.6 e0.3 f1.3 k0.6
hotova 6.3 a1.0 c1.2 e0.3 f1.2 j-0.3 m-0.4 p1.2 q0.4 s1.0 t-0.3
hotove 6.8 a-0.5 c-0.5 d0.3 f0.5 g0.4 h0.5 k1.9 q0.9 r0.7
hotovo 6.8 a0.9 b1.7 c1.6 d-0.4 e1.6 g-0.5 k-0.3 n0.3 o-0.3 p1.6
houb 7.3 e-0.3 s-0.4
houby 7.3 e-0.3 s-0.4
hovo 7.0 c0.5 d0.6 g-0.3 h0.6 k0.8 m0.7 o0.4 t1.1
hovor 7.3 h0.3 k0.9 m0.4 t1.1
hr 7.0 a0.5 b0.5 d0.3 e1.4 f0.9 j0.4
hrac 7.0 a-0.4 e-0.5 g0.6 i-0.4 j0.3 r0.5
hrad 5.7 b0.6 c0.5 d1.5 e0.9 g0.3 i1.3 j-0.4 k0.4 l1.4 p-0.8 q1.2 s0.3 t0.3
hrad+a 7.3 e0.5 i0.7 k0.8 s0.8
hradce 7.0 a0.4 b0.9 g0.4 h0.3 i1.2 s-0.3
hradec 7.3 a0.6 b0.4 d1.2 e1.2 q0.4 s0.5 t0.8
hradit 7.3 a-0.5 d-0.4 l1.5 q0.6 t0.3
hraj 6.8 a-0.5 e0.6 g-0.5 i-0.4 m0.4 n-0.3 p0.7 q0.4
hraj+v 7.3 a-0.5
hraju 7.3 e0.5 g-0.3 p0.9 s0.4
hral 7.3 c0.7 g0.6 p0.7 r0.6 s0.7
hraz 7.0 c-0.5 k0.8 l1.1 n0.5 o-0.3
hrazi 7.3 c-0.3 k0.9
hrdi 7.0 b-0.4 d0.7 i0.5 m0.9 s0.7
hrdl 6.8 a-0.5 g0.6 h1.1 m0.3 o-0.3 r0.8
hrdlic 6.8 a-0.5 g0.6 h1.1 m0.3 o-0.3 r0.8
hrej 7.3 a-0.7 e-0.3 g1.1 n0.5 r1.3 s-0.3
hreje 7.3 a-0.7 e-0.3 g1.1 n0.5 r1.3 s-0.3
hrib 7.3 e-0.3 s-0.4
hris 7.3 a-0.4 g0.3 h0.8 r0.5
hriste 7.3 a-0.4 g0.3 h0.8 r0.5
hrob 7.3 a0.5 c0.6 e0.4 i0.7 p0.8 s1.5
hrom 6.2 b0.6 e0.8 h0.6 k0.3 l0.3 p0.4 q0.4 s0.3
hromad 6.3 b0.5 c0.3 d0.4 h0.5 p0.4 s0.3
hron 7.3 e-0.5 g0.4 p0.6
hroz 6.6 a-0.6 d-0.6 e-0.4 g-0.4 h0.5 o-0.4 q-0.4
hrozi 7.0 c0.5 d-0.4 h0.4 q-0.3
hrub 6.3 a0.6 b-0.3 c0.4 d-0.6 e0.6 h0.6 i-0.5 j1.3 p0.3 q-0.3 s-0.4
hrus 7.3 b-0.4 d0.5 e0.6 i0.4 k0.4
hube 7.3 b0.7 e-0.5 f1.2 p1.2
hudb 7.0 e0.9 f0.5 q1.5
hudba 7.3 a0.6 e0.9 f0.6 n0.3 q0.4 r0.4
hulk 7.3 b0.3 e0.5 i0.3 n0.6
hulka 7.3 b0.3 e0.5 i0.3 n0.6
hvez 5.8 a-1.1 c0.9 d1.0 e-0.7 i-0.6 j-0.4 m-0.4 n0.4 p-0.5 s-0.8 t0.5
hvez+a 7.3 a-0.4 g0.4 r0.3 s-0.6
hvezd 7.3 a-0.3 g0.5 r0.3 s-0.5
hvezda 6.8 b0.6 c0.4 d0.5 e-0.3 o0.3 s-0.4 t0.7
hvezdi 6.8 a-0.4 c0.8 d1.0 r0.4
hygi 6.0 a-1.0 e0.6 f0.7 g-0.3 h0.5 i-0.6 j-0.4 k0.5 m0.4 p-0.4 r0.3 s-0.5 t2.3
hygi+a 7.3 n-0.4 t0.6
hygi+stoj 7.3 c0.6 d0.8 e0.8 f0.3 q0.4 t2.1
hygien 6.0 a-1.0 e0.6 f0.7 g-0.3 h0.5 i-0.6 j-0.4 k0.5 m0.4 p-0.4 r0.3 s-0.5 t2.3
hyne 7.0 a0.8 c1.1 d0.5 e0.6 i-0.3 j0.4 p0.9 s0.8
hynek 7.0 a0.8 c1.1 d0.5 e0.6 i-0.3 j0.4 p0.9 s0.8
hypo 7.3 c0.8 d0.8 i1.5
hypote 7.3 c0.8 d0.8 i1.5
i 3.2 a-1.1 b0.8 d0.4 f-0.7 g4.3 h7.6 j-0.8 l0.9 m2.3 o0.7 q0.8 r4.5 s4.0
i+bez 7.3 a0.4 b0.8 c-0.3 d-0.3 e1.2 j0.6 m0.6 s0.6
i+do 6.8 h0.3 t1.1
i+druh 7.3 c0.4 e1.0 g-0.3 h1.2 p0.5
i+fakt 7.3 e0.5 h-0.3 k0.5 m0.5 t0.4
i+hudb 7.3 a-0.7 g0.4 q1.3 r0.4
i+jmen 7.0 a-0.5 e-0.6 g0.9 h0.6 r0.8
i+kdyb 7.0 a0.3 b0.9 m1.5 o-0.3 r-0.3
i+kdyz 6.6 b1.5 d0.6 e-0.7 g-0.3 i1.6 p0.5 r-0.3 s-0.4
i+na 5.7 a-1.0 b-0.4 c-0.4 d-0.3 e0.7 g2.1 h3.5 i-1.1 k0.5 n-0.6 o-0.4 r2.5 s0.6
i+o 7.3 b1.0 g0.5 h1.0 r-0.3 s0.4
i+pani 7.3 g0.5 k0.7 l0.5 n0.5 r0.6
i+pres 7.0 c0.7 e0.5 i-0.3 o0.8 r0.5
i+reda 7.3 a0.5 c-0.3 d0.6 j0.8 p0.6 s1.5
i+s 5.7 a0.5 c0.6 d-0.6 e1.1 f-0.4 i-0.7 k-0.4 l0.4 m-0.4 n0.5 o1.0 p0.6 q0.4 s3.1 t-0.4
i+se 7.3 e0.7 k0.9 q1.2 s0.5
i+tak 7.3 a0.6 b2.0 m2.0
i+ten 7.3 a-0.4 g0.3 r0.3
i+to 6.6 a-0.6 d-0.7 e-0.5 i-0.4 k1.6 l1.3 o-0.3 q-0.4
i+tu 6.6 a-0.7 c-0.3 g1.2 h1.7 m-0.3 n0.7 o0.5 q0.3 r0.5 s-0.5
i+ty 6.8 b-0.5 d-0.3 e0.6 g1.1 h1.3 i0.5 k0.5 l0.3 o-0.3 q0.6 r1.3
i+v 6.3 a-0.9 e-0.6 g1.5 h1.0 i-0.5 k0.9 l0.7 m-0.5 n0.7 o0.8 r1.9 s-0.7 t0.5
i+ve 7.0 c0.5 e-0.3 n0.7 s0.8
i+za 7.0 e-0.3 g0.8 h0.4 i-0.4 p0.5 r0.9
ico 6.6 a-0.9 d-0.3 e0.7 g-0.4 i-0.5 l0.5 o2.5 t1.7
idea 6.4 a-0.8 f0.7 g-0.3 h0.7 i-0.5 k0.6 l0.8 m0.5 q0.5 r-0.4 t0.8
idea+s 7.3 a-0.4 c0.4 e-0.4 f1.1 m0.6
idealn 6.4 a-0.8 f0.7 g-0.3 h0.7 i-0.5 k0.6 l0.8 m0.5 q0.5 r-0.4 t0.8
ihne 7.3 a0.3 b0.5 d0.6 e0.7 h-0.4 t1.4
ihned 7.3 a0.3 b0.5 d0.6 e0.7 h-0.4 t1.4
ilon 7.0 c-0.3 d0.6 e0.8 h-0.3 i0.6 q0.3 t0.4
ilona 7.0 c-0.3 d0.6 e0.8 h-0.3 i0.6 q0.3 t0.4
ilus 7.3 e0.9 r0.5
ilustr 7.3 e0.9 r0.5
infl 7.3 a0.5 b0.8 d0.5 e0.4 m0.9 s0.8
info 5.1 a0.7 b0.6 d2.2 e1.3 f2.5 g-1.0 i-0.4 j-0.5 l1.4 m-0.5 n1.0 o0.4 q1.2 t0.3
info+nase 7.3 a0.3 c0.4 e0.7 f1.2 k-0.3
info+nova 7.3 a-0.3 d0.5
info+ze 7.3 e0.4 j0.3 p0.4
inform 5.3 a0.9 c0.7 d1.9 e1.8 f2.6 g-0.8 i-0.7 j-0.4 l1.4 m-0.5 n0.6 o0.6 q1.3 t0.6
ing 4.9 a1.6 b1.0 c1.1 d-0.5 e2.1 f3.8 g-0.8 h0.5 i-0.8 j0.5 l0.5 m1.1 n0.5 p1.7 q-0.3 s-0.9 t-0.6
inka 6.3 c-0.5 e1.1 f-0.4 g-0.5 i0.6 o0.7 q2.0 s-0.4
inkaso 6.4 c-0.4 d-0.4 e0.9 g-0.5 h0.4 i0.7 o0.6 q1.7 s-0.4
inso 6.8 e-0.3 i-0.4 j0.7 q0.4
inso+navr 7.3 j0.8
insolv 6.8 e-0.3 i-0.4 j0.7 q0.4
insp 5.8 a0.6 c0.4 d1.3 e0.7 f-0.3 g-0.6 h-0.4 j2.1 p-0.5 r-0.5 s-0.5 t0.8
insp+a 6.8 a0.5 c-0.4 e0.7 j1.5 s-0.3 t0.8
insp+prac 7.0 g-0.3 h-0.4 m0.5 n-0.3 t0.4
inspek 5.9 a0.5 d0.9 e0.8 g-0.6 h-0.4 j2.2 p-0.5 r-0.4 s-0.5 t0.8
inst 6.2 b0.8 d-0.6 e0.5 g1.0 h1.7 i-0.6 o0.9 s0.7
instag 6.8 b1.1 e1.1 g0.8 h1.3 o0.6 s1.0
instru 7.3 e-0.4 g0.4 h0.7 i-0.3 o0.4 r0.3
inte 5.3 b0.7 c-0.5 e1.6 g-0.6 h0.5 i-0.8 j-0.5 k1.1 m-0.6 o0.5 p0.3 q0.7 r-0.5 s1.1 t-0.4
inte+bank 7.3 a-0.4 d-0.4 h0.7 p-0.4 q1.3 r-0.5
interi 6.8 d1.1 e0.6 f0.4 g-0.3 k0.9 r-0.4 s0.5
intern 5.6 a-0.5 c-0.6 d-1.1 e0.6 f-0.6 g-0.4 h0.4 i-0.6 j-0.4 k0.5 m-0.5 o0.4 q1.0 s0.8
inve 5.9 a-0.7 b-0.4 c-0.9 d0.8 e0.9 f1.3 g1.1 h0.5 i-0.4 j-0.7 k0.8 l1.4 m-0.6 n1.2 p-0.3 r1.9 s-0.6 t0.5
invent 7.0 d0.5 e0.3 k0.7 l-0.4 n0.5 r0.4 t0.6
invest 6.2 a-0.8 b-0.6 c-0.8 d0.4 e0.6 f1.4 g1.3 h0.7 j-0.6 l1.9 m-0.4 n0.7 r1.7 s-0.4
inze 5.4 a0.5 c1.4 e0.6 g-0.8 h0.7 i2.0 l0.9 n-0.4 r-0.4 t0.9
inze+kter 7.3 a0.4 b0.4 c0.5 d-0.3 e0.6 f0.5 i0.3
inze+od 7.3 a0.8 c0.8 d1.3 i0.3 r-0.3
inzeny 6.0 c1.7 d0.4 g-0.5 i1.3 l0.7 m-0.4 p0.4 r-0.3 t0.3
inzera 6.2 e0.4 g-0.3 h0.7 i1.0 p-0.4 q-0.3 t0.7
isdo 7.0 g-0.4 k0.4 m-0.4 o1.8 r-0.4 t-0.4
isdoc 7.3 k0.5 n-0.3 o1.1 q-0.4
it 7.0 i-0.4 m0.6 n-0.3 o0.4 q0.7
ivan 6.2 a-0.6 c-0.5 e0.5 i0.3 j-0.5 p-0.4 q-0.4 s-0.4 t0.4
ivana 6.6 e0.6 f0.4 g-0.4 h-0.3 i0.6 j-0.3 r-0.6 t0.6
ivet 7.3 e0.4 k0.4 o0.8 q0.4 r0.4 t0.6
iveta 7.3 e0.4 k0.4 o0.8 q0.4 r0.4 t0.6
ivo 7.3 d0.6 e0.7 i0.6 o0.7
ja 3.8 a2.9 b1.0 c2.4 d1.1 e1.5 f1.4 g0.3 i1.6 j-0.4 m1.5 n-0.3 o0.7 r1.6 s3.3
ja+jest 7.3 n0.4
ja+ji 7.3 r0.4 s0.4
ja+jim 6.6 a1.2 c0.8 e0.8 g-0.4 r-0.5 s2.8
ja+jsem 6.2 b0.6 c-0.3 e-0.6 f1.1 h1.6 i0.6 k-0.3 o0.5 p0.6 r0.6 s0.5 t-0.4
ja+mam 7.3 a0.7 c1.4 e-0.4 l0.5 p0.5 q0.4
ja+min 7.3 a0.3 e0.9 f0.6 s0.6
ja+mu 7.3 e0.3 f0.3 i0.3 k0.3
ja+na 7.3 c1.1 d-0.4 g-0.5 m1.9 n-0.3 p-0.3 q0.4
ja+nech 7.3 b0.7 e0.6 o1.2
ja+pora 6.8 a1.1 b0.4 c2.0 d0.9 f0.4 g-0.4 i0.5 k-0.4 o0.4 r-0.5 s-0.4 t0.4
ja+s 7.3 b0.3 e-0.4 g0.3 m0.3
ja+sam 7.3 b0.3 g0.3 h0.7
ja+se 7.0 a-0.5 i-0.3 j-0.3 r0.5 s0.5
ja+si 6.1 a-0.3 b-0.4 c-0.5 d-0.4 g2.0 h0.9 i-0.4 j0.7 o-0.4 q-0.5 r2.2 s0.7
ja+tam 7.0 d0.6 e-0.9 g-0.4 k1.4 s-0.3
ja+to 6.4 b0.4 c0.3 d0.5 g0.3 i0.8 m0.7 s0.9
ja+tu 7.3 a0.6 c0.5 e0.4 k0.3 m1.2 s0.5
ja+uz 6.1 a1.3 b-0.3 d0.8 f0.5 g-0.7 i2.5 j1.2 l-0.3 n-0.5 o-0.3 p0.8 r-0.8 s0.5
ja+vas 7.3 a0.6 b1.3 c0.3 d-0.5 e0.7 f0.8 g-0.5 i1.0 r-0.4 s-0.4 t1.1
jak 3.8 a-1.4 c-1.2 d1.4 e1.3 f0.4 g0.8 h2.1 j-1.3 l1.0 m1.0 n1.3 o1.0 p-1.3 q0.8 r2.6 s1.3 t1.8
jak+bylo 7.3 a-0.4 c-0.3 d-0.4 t0.3
jak+dlou 7.3 a-0.3 c-0.3 e-0.4 h0.4
jak+je 6.3 a-0.9 b-0.4 c-0.5 d-0.5 e-0.7 i-0.4 k0.6 n1.3 o1.5 p-0.5 q0.8 t0.4
jak+ji 7.3 a-0.3 k0.3
jak+jsme 6.0 a-1.9 c-0.6 d-0.8 g-0.6 h0.9 i-0.7 j-0.5 k-0.4 l0.6 n1.3 p-0.4 q0.5 r-0.4 s-0.6 t-0.4
jak+jste 6.3 a-0.6 c-0.4 d-0.5 f0.3 g1.8 h0.9 i-0.5 m0.7 r2.1 s-0.5
jak+ma 7.3 e1.0 p0.6
jak+mame 7.0 a-0.4 k-0.4 n0.6 r0.4
jak+mu 7.3 b0.3 o0.5
jak+na 6.8 c0.7 d0.5 e-0.6 g0.9 h1.4 q0.7 r1.0
jak+po 7.0 a0.5 b1.0 c-0.3 d-0.3 e1.5 p1.1 s1.6
jak+se 6.1 a-0.7 c-0.6 d0.6 e0.5 j-0.3 l1.0 n1.2 o0.6 p-0.5 q0.8 r0.9 t-0.6
jak+si 7.3 a-0.6 d-0.4 e-0.5 h-0.3 s-0.4 t1.8
jak+to 6.4 a0.6 d1.4 e0.6 f-0.4 i0.4 n-0.3 q0.4 r0.5 s0.3 t1.2
jak+v 7.3 a-0.4 l0.4 o0.4 q0.4
jak+z 7.0 a-0.6 b-0.3 d-0.4 e-0.4 f0.5 g1.8 h0.4 i-0.4 m0.7 o1.2 p-0.3 q0.4 r2.0
jaka 6.8 b0.3 h-0.3 m0.9 p0.7
jake 6.0 a-0.3 b1.0 c0.5 d1.1 e-0.7 h0.6 i-0.6 k-0.5 o0.8 r0.5 s0.4 t3.3
jake+mate 7.3 a-0.4 g-0.3 l0.3 q0.3 t2.1
jakeko 7.3 a0.5 d1.2 e-0.3 j0.4 p0.5
jakm 6.0 a-1.4 b-0.5 d-0.5 g-0.3 h0.7 i-0.7 j-0.4 l1.7 m-0.6 n4.0 o1.4 r0.3 s-0.5
jakm+bude 7.3 c0.4 p0.6
jakm+mi 7.0 a-0.6 f0.4 h0.3 l1.1 n1.7 o0.3
jakmil 6.0 a-1.4 b-0.5 d-0.5 g-0.3 h0.7 i-0.7 j-0.4 l1.7 m-0.6 n4.0 o1.4 r0.3 s-0.5
jako 4.0 a-0.4 c0.9 d-0.4 e1.1 f1.6 g0.8 h1.5 i-1.1 j1.3 k0.5 l0.5 n1.6 q0.6 r1.8 s0.5 t-0.7
jako+bych 7.3 a-0.5 g1.4 h0.5 r1.7
jako+hodi 7.0 a-0.5 c0.6 g1.1 h0.7 m0.3 o-0.3 r1.5
jako+ja 7.3 d0.5 j1.0 p0.7
jako+jedn 7.3 e0.7 f0.6
jako+mame 7.3 g0.5 h0.7 i0.9 r0.4
jako+na 7.3 e0.3 f0.9 h0.8 p-0.4 r0.3 s0.9
jako+pris 7.3 a-0.5 d-0.3 m0.3
jako+prvn 7.0 b0.5 d0.3 e0.8 g-0.3 i-0.4 j0.4 l1.2 n1.1 s0.3
jako+sved 6.8 d-0.4 g-0.4 j0.4 k1.7 n0.7 s0.4
jako+v 7.3 b0.5 c0.5 h1.3 i0.4
jako+vzdy 7.0 a-0.3 c-0.4 k0.6 n0.9
jakou 6.6 a-0.6 c0.4 e-0.5 f-0.3 g0.4 h1.0 i0.6 m0.4 p0.5 q-0.4 r0.3
jaku 7.0 a0.6 e1.0 p0.4 t0.8
jakub 7.0 a0.6 e1.0 p0.4 t0.8
jaky 6.2 a-1.1 b0.8 c-0.3 d-0.7 f0.5 i-0.7 l-0.7 n0.5 o4.1 r0.7 s-0.5
jaky+jsme 7.3 a-0.4 d-0.3 g0.9 r1.1
jana 6.6 a-0.5 c-0.4 d0.4 f0.4 g0.4 h1.4 i-0.4 l0.5 m-0.5 n0.7 p-0.4 q0.6 r0.4 t0.8
jand 7.3 a-0.4 e-0.3 g0.6 n0.5 r0.7
jandov 7.3 a-0.4 e-0.3 g0.6 n0.5 r0.7
jane 7.3 a-0.4 b0.3 c0.5 d0.5 e-0.4 f0.6 h0.6
jano 7.3 e-0.4 g-0.3 i0.5 l0.9 r-0.4
jara 7.3 a0.4 c0.3 i1.1
jare 6.1 a0.7 b1.1 c0.9 d1.3 e0.5 h0.5 i1.8 j-0.3 l-0.4 r0.6
jare+jsem 7.3 a0.4 c1.1 d1.3 g0.4 i0.9 r0.5
jark 7.3 c-0.3 f0.4 m1.2
jarka 7.3 c-0.3 f0.4 m1.2
jarm 7.0 g0.3 q0.4
jarmil 7.0 g0.3 q0.4
jarn 6.8 c0.3 d0.7 i0.4 o0.4 s0.6
jarni 7.3 d0.6 i0.5 s0.7
jarnim 7.3 g0.4 r0.4
jaro 6.1 a0.8 b-0.4 c1.4 f0.3 h0.4 i0.5 j0.4 m0.9 o-0.4 p-0.5 q-0.3 r0.5 s-0.5 t-0.3
jaromi 7.0 e0.6 k0.4
jarosl 7.3 a0.4 d-0.4 e0.5 f0.6 h0.4 m0.7 r0.4
jasn 6.0 b-0.5 c-0.3 d-0.6 e-0.5 g-0.5 h0.8 j0.5 n3.5 p-0.5 q-0.4 s-0.5 t-0.6
jasne 6.8 a-0.4 e-0.6 g-0.4 h1.0 i0.5 n3.1 o0.5 s-0.4
jasno 7.3 c-0.4
jasny 7.3 e0.5 f0.6 n1.0
jazy 6.4 a-0.9 b-0.5 c-0.5 d-0.7 e-0.4 h0.4 i-0.3 m-0.5 n0.3 o0.9 p-0.3 q0.4 r0.3 t-0.4
jazy+kore 7.3 h0.3 o0.5
jazyko 6.4 a-0.9 b-0.5 c-0.5 d-0.7 e-0.4 h0.4 i-0.3 m-0.5 n0.3 o0.9 p-0.3 q0.4 r0.3 t-0.4
jde 5.1 a-2.5 c-0.4 e-0.5 g0.4 h1.9 i-1.2 j-1.1 k1.8 l0.5 n1.2 o0.7 p-1.2 r0.9 s-0.4 t-0.4
jde+jen 7.3 c-0.3 d0.7
jde+o 6.2 a-0.5 c-0.3 d-0.4 e0.8 f-0.3 g-0.7 h0.9 j-0.5 k1.0 l-0.3 n-0.4 p-0.4 r-0.7 s0.4 t-0.5
jdem 6.8 a-0.7 b-0.4 g2.1 h2.2 i-0.4 q0.5 r1.8 s-0.3
jdem+do 7.3 a-0.7 e-0.4 g2.0 h1.8 q0.7 r1.8
jdeme 6.8 a-0.7 b-0.4 g2.1 h2.2 i-0.4 q0.5 r1.8 s-0.3
jdou 7.0 c0.6 j-0.4
jdu 6.4 a-0.8 d0.5 e-0.7 f-0.3 j-0.4 n1.6 o1.4 r0.6 s0.7 t1.2
jdu+do 7.3 c0.5 i0.7 s0.4 t0.5
jdu+na 7.3 a-0.8 e-0.3 n1.6 o1.7 t0.4
je 2.4 b1.1 c-0.5 d-0.7 e0.6 g0.3 i-3.4 j-0.6 k-0.5 l-0.9 m2.5 n-0.8 o1.7 p-0.7 q0.3 r0.9 s-1.5 t0.4
je+advo 7.3 a-0.5
je+auto 7.3 q0.3
je+az 6.4 a-0.7 c0.3 d0.4 f0.3 j-0.4 l-0.5 m0.4 n-0.4 o0.6 p-0.3 t-0.6
je+cast 7.3 a-0.7 e-0.3 f0.9 m0.6 o1.8
je+cena 7.3 d0.5 f0.3 o0.8 p-0.4
je+chyb 7.3 a0.5 i-0.4 j0.8 m0.7 q0.4
je+do 7.3 a-0.4 h0.7 t1.2
je+hoto 7.0 a0.6 c-0.6 e0.9 k0.8 p0.5 s0.7
je+i 7.0 a0.7 b1.6 c-0.4 d0.4 e0.5 i0.5 m1.4 s0.7
je+jede 7.3 b0.7 g-0.4 i0.7 k0.4 t0.5
je+jeji 7.3 e0.4 j0.7
je+jen 7.3 a-0.3 k0.7 l0.3 t0.3
je+ji 7.3 j0.5
je+kone 7.3 a-0.4 d0.3 g0.3 k-0.4 r0.5
je+mi 6.8 c1.2 d0.6 g0.9 i0.6 r0.9 s-0.6
je+moc 7.3 b2.3 e-0.5 f0.3 h0.9 i-0.4 k0.9 o0.8 q0.4 r0.4 t-0.3
je+mozn 7.0 a-0.5 r0.5
je+muj 7.3 b0.6 g-0.4 t0.3
je+na 5.6 a0.6 b1.9 c0.6 d0.3 e0.9 h0.7 i-0.9 l2.5 m0.5 n0.5 o0.3 p-0.7 q0.6 r0.8 t1.1
je+nadh 7.0 a-0.4 e0.4 g1.3 h0.4 l-0.4 n0.7 o0.5 q0.3 r1.7
je+nas 6.8 c-0.4 d0.7 e0.9 f0.5 g-0.4 m-0.4 r-0.5 s0.4
je+nemo 7.3 a-0.4 b0.3 c-0.3 e0.5 g-0.5 i-0.3 k1.0 l2.1 m0.5 n-0.4 o0.6 q0.3
je+o 6.8 b1.0 c0.7 h0.7 j-0.5 k0.9 m1.4 n-0.3 s-0.3 t0.3
je+od 7.0 c-0.4 d0.4 e0.5 l-0.3 n0.7 q0.6
je+plna 7.0 a-0.4 b0.5 e0.7 f0.8 g-0.5 n0.3 q0.5 r0.3 t1.5
je+po 6.6 b-0.5 c1.0 d0.7 e-0.7 f0.3 g-0.3 h0.4 i-0.4 l1.7 m-0.6 n0.8 r-0.3 s-0.3
je+pod 7.0 a0.3 b0.3 c0.5 e0.8 h0.4 l0.8 o-0.3
je+pode 7.3 a-0.3 c-0.3 f0.5 g0.4 k0.8 m0.8 n0.7 r0.4 t0.4
je+podl 7.3 a0.6 e1.0 g-0.3 m1.0 p0.6
je+pokl 7.0 a-0.8 b0.4 d0.6 f-0.3 g1.8 i-0.5 l0.5 m-0.3 n-0.4 r2.4 s-0.5
je+popr 7.3 d-0.4 e0.3 g0.4 q0.9 s0.7
je+pove 7.3 e0.5 p0.6 s0.8
je+prav 7.0 a-0.3 c0.5 d0.9 j0.5 r0.5
je+pred 7.3 b0.8 i0.6
je+pres 6.8 a-0.6 d-0.5 e-0.4 g1.2 r1.3 s-0.3
je+pro 7.0 b1.1 e-0.6 k0.5 m-0.3
je+pros 6.4 c0.6 f0.4 i-0.4 j-0.3 n0.4 o2.2 p-0.4 q-0.6 r0.4
je+pry 7.0 a-0.5
je+sedm 7.3 a0.3 d0.7 e0.7 m0.9
je+spla 7.3 a-0.4 o1.6 p-0.5 r0.4
je+stat 7.3 a0.6 c-0.4 d0.9 e0.7 f0.3 g-0.3 j0.7 k0.3 m0.7
je+taky 7.3 d1.1 e-0.3 g0.4 i1.1 l0.3 r0.4
je+tam 7.0 a0.5 e1.2 g-0.4 o0.4 q0.5 s-0.4
je+to 4.9 b0.3 c-0.8 e0.9 f-0.4 g-0.4 h2.0 i-0.6 k0.6 l0.7 n0.4 o1.0 q1.1 r0.3 s-0.4 t1.9
je+treb 7.3 a-0.4 b0.3 d0.4 e1.1 g0.6 o0.3 r1.1
je+tu 5.1 i-0.4 s-0.3
je+u 7.0 c-0.5 d-0.4 e0.8 i-0.3 n0.4 q-0.3 r0.7
je+uhra 7.3 e0.3 j0.3 o-0.5 q1.2
je+uved 7.3 e-0.3 m0.4
je+uz 7.0 c-0.3 d0.8 f0.3 g0.8 h1.0 k-0.4 o0.5 r-0.5
je+v 5.1 a-0.5 b0.8 c1.4 e-0.5 g-0.8 h-0.4 i-1.1 j-0.8 k2.4 l1.2 m1.7 n0.5 p-0.6 s-0.7
je+vase 7.0 a-0.4 c-0.5 e0.4 k0.3 l0.7 m0.4 n1.0 o-0.4 r0.5
je+ve 6.6 b0.8 e-0.4 g0.5 m0.6 o0.5 p0.6 q0.3 r0.4
je+vide 7.3 b0.3 d0.5 g0.5 h0.8 m0.3 n1.0 r0.8 t0.7
je+vsec 7.3 d0.4
je+vybo 7.0 a-0.4 e-0.4 g0.6 r1.0
je+vyri 7.3 a-0.7 b-0.4 c0.5 k1.7 n-0.3 o0.4 p-0.4 q1.7
je+za 7.0 a0.4 b0.6 c-0.5 d-0.4 e0.4 g-0.4 m0.7 n0.6 r-0.3 t1.0
je+zapl 7.3 g0.4 h0.5 n0.4 q1.0 r0.7 t0.7
jede 4.6 b1.9 f0.8 h1.2 i0.6 j-1.1 k0.9 l-0.4 m-0.7 o1.2 p-1.3 q0.4 s-0.5 t2.9
jede+a 6.8 b-0.5 c0.8 d0.9 e0.8 f0.6 g-0.4 k0.4 m-0.4 n0.4 o0.7 p-0.3 s-0.3 t1.0
jede+z 7.0 c-0.4 g0.4
jedeme 7.0 a-0.5 h1.5 k1.1 r-0.6 s-0.3 t0.9
jeden 5.0 b1.1 e0.3 f0.5 h0.4 i0.6 j-0.8 k-0.3 m-0.9 o1.0 p-1.0 r0.3 t0.9
jedena 6.0 a-0.4 b0.7 f0.9 h-0.3 i0.5 j-0.4 k0.8 q1.1 s-0.5 t2.3
jedi 5.3 b0.6 c0.8 d-1.0 e-0.5 g2.1 j-0.6 k0.7 m0.9 o1.0 p0.8 q1.2 r2.5 s-1.3
jedi+co 7.3 b0.9 g0.4 k0.5 l0.3 m0.7 n0.3 q0.4 r0.7 t0.4
jedi+dota 7.0 a-0.5 d-0.4 g1.1 q0.3 r1.2 t0.4
jedi+slov 7.3 a0.8 d2.0 g-0.5
jedi+vypa 7.3 a-0.5 g0.8 h1.2 r0.9
jedina 6.8 b0.4 c-0.5 e-0.3 g1.2 k0.8 l0.3 m0.9 p0.5 q1.5 r1.3 t0.4
jedine 6.0 c0.8 e-0.5 g0.7 h-0.4 j-0.4 m0.4 o0.5 p0.9 r1.0 s-0.6
jedini 7.3 a-0.8 d-0.4 g1.0 h0.5 n0.4 o0.6 r1.0 s-0.7
jediny 6.8 d-0.6 e0.3 i0.6 r-0.3
jedn 3.6 a1.3 b1.1 c0.4 d3.3 e1.2 f3.2 g-0.8 h1.0 k1.0 l1.2 m1.5 n1.7 o1.8 p1.3 q1.5 s0.9 t-0.6
jedn+a 6.3 a0.3 d0.5 e0.4 g-0.5 h-0.5 i0.4 l0.5 n0.4 p-0.3 r-0.5 t0.3
jedn+hrom 7.3 h0.6
jedn+je 7.0 a-0.3 b0.4 c0.4 d0.4 j-0.3 k1.1 o0.3 r-0.4
jedn+jste 7.3 b0.6 i0.6 s0.8
jedn+neza 7.3 d-0.3 g0.9 n0.8 r0.6
jedn+posl 7.3 p0.7 s0.9
jedn+rece 7.3 a0.5 e1.0 f0.9 g-0.4 p0.6 s1.4
jedn+se 6.8 a0.4 b0.4 c-0.3 e0.4 f0.6 h-0.3 i0.4 j0.5 k0.4 m1.0 p0.3 q0.4 r0.3 s0.7
jedn+tisk 7.3 c0.8 e0.7 g-0.4 h1.0 i-0.3 n0.4 q0.4
jedn+to 7.3 a0.5 c0.9 d1.6
jedn+vec 7.3 c-0.3 e-0.4 l0.7 n0.7 p0.5
jedn+veto 7.0 a0.8 d1.4 e0.3 g-0.3
jedn+z 6.8 a0.7 b0.9 c0.3 d-0.4 e1.2 h-0.3
jedn+za 7.3 b0.4 m0.3
jedn+zapo 7.3 a0.4 b0.6 j0.6 p1.3
jedna 5.3 a-1.2 b1.1 e0.7 f0.7 g1.0 h2.0 i-0.3 j-0.6 k0.4 l1.2 n0.8 o1.6 p-0.9 q1.9 r1.7 s-0.9
jednan 6.1 a-0.9 d-0.4 f0.7 g-0.4 h-0.4 i-0.6 m1.0 n0.4 r-0.5 s-0.5
jednat 5.4 a1.5 b0.6 d0.9 e1.7 f3.5 g-0.8 j0.9 k0.4 l1.0 n0.5 p1.2 r-0.5 s0.7 t-0.4
jedne 6.4 a0.9 b0.6 c0.5 d1.7 e1.3 h0.5 k-0.4 m0.5 p0.5 r-0.4 s-0.3
jednic 6.8 a-0.3 e0.5 g1.1 h0.4 i-0.4 p0.7 q-0.3 r1.3
jedno 6.3 a0.6 b-0.3 e-0.6 g-0.4 i-0.4 j-0.3 l-0.4 m0.4 s-0.3 t-0.3
jednoh 7.3 f0.9 p-0.4 s0.9
jednom 7.0 c0.3 f0.5 m-0.3 o0.9 p0.5 r0.4
jednot 7.0 d0.4 g-0.4 i0.8 k1.1 m0.4 q0.3
jednou 5.1 a1.0 d3.4 e-0.7 g-1.3 h-0.7 k0.6 l0.8 n1.7 o1.2 q0.9 r-0.7 s0.4
jednu 5.6 a0.5 b-0.5 c1.4 e-0.4 m1.5 r0.4 s0.7
jedo 7.0 a-0.5 d-0.3 h0.3 k0.4 l0.3 o0.3 q0.6 r0.4
jedou 7.0 a-0.5 d-0.3 h0.3 k0.4 l0.3 o0.3 q0.6 r0.4
jedu 7.3 b0.3 c-0.3 h1.0 i0.7 k0.8 q0.5 r0.5
jedu+s 7.3 b0.3 c-0.3 h1.0 i0.7 k0.8 q0.5 r0.5
jeho 5.8 b0.8 c0.7 d0.3 f1.9 g0.5 h0.7 m-0.7 n-0.4 s-0.5 t0.9
jeho+ucet 7.3 e0.5 g1.3 h1.7 j0.8 p0.7
jeji 5.2 b1.0 c0.4 d0.8 h0.4 j0.7 o0.4 q-0.3 r-0.3
jejich 6.1 b0.8 d1.5 e-0.5 g0.6 h0.7 i0.9 m-0.3
jejim 7.3 a-0.7 e-0.6
jele 6.8 e1.0 i1.0 k0.4 r0.4 t0.5
jelen 7.3 a0.4 e1.0 g-0.4 i1.3
jeli 6.3 a1.3 b1.7 c0.9 e-0.4 g-0.3 m0.9 p0.8 r-0.4 s0.3
jeliko 6.8 a0.5 c0.8 d0.5 e-0.4 p1.3
jemu 7.3 a0.8 c1.6 e1.0 i0.4 j0.7 p0.7
jen 3.5 a-2.9 c-0.9 g1.3 h0.4 i-1.0 j-1.3 k-0.4 l0.8 m-1.0 n1.3 o1.5 p-0.7 q0.5 r2.4 s-1.6 t0.3
jen+abys 7.3 d0.6 e-0.3 g-0.3 i0.6 s0.6
jen+at 7.3 a-0.5 h-0.3 n0.4
jen+co 6.8 a-0.8 d-0.3 g-0.4 h0.9 i-0.4 l0.4 n3.2 o-0.5 p-0.4 q-0.5 r0.3
jen+do 6.6 b0.8 c0.6 d0.4 e-0.6 f-0.4 h0.7 i-0.4 l-0.4 m-0.4 n-0.4 o0.8 r0.5
jen+jsem 6.8 c0.9 d-0.5 e-0.4 j-0.4 l0.9 m-0.4 q0.7 s-0.3 t0.8
jen+krat 7.3 a-0.4 l0.5 q0.4 r0.4
jen+mi 7.0 a-0.4 e0.4 g0.4 n1.6 o0.7 r0.6
jen+na 6.6 a-0.8 e1.6 f0.4 g1.7 i-0.3 k0.3 l0.3 n0.5 p-0.3 r2.2 s-0.4
jen+nam 7.0 a-0.5 g-0.4 k-0.3 l0.5 n-0.3 o0.6 r-0.3
jen+o 6.4 c-0.6 d0.8 e-0.3 h-0.3 i0.7 l-0.4 m0.8 o-0.4 r0.4 s-0.3
jen+potr 7.3 e0.6 l0.6 m-0.3 o0.4 q-0.3 t-0.3
jen+pro 6.4 a-0.4 c-0.6 e0.6 f0.3 i-0.3 l0.3 n0.4 o0.3 r0.5
jen+pros 6.8 c0.4 d-0.4 o1.5 p0.6 t-0.4
jen+rika 7.3 b0.9 e-0.5 f0.3 g-0.4 i0.4
jen+s 7.0 a0.5 b0.7 f1.1 j1.0 p1.0
jen+se 6.8 a0.9 b-0.3 d-0.3 e1.6 g-0.4 i0.7 n0.3 o0.4 q0.4 s0.9
jen+tak 6.6 a-0.9 d-0.6 g2.3 h0.3 i-0.5 o0.3 p-0.3 r2.6 s-0.5 t-0.5
jen+to 6.8 d0.5 g-0.4 i0.3 n0.3 o-0.3 q1.8 r0.3
jen+vas 7.3 a0.3 c0.9 e0.4 g-0.4
jeno 5.5 a0.7 b2.0 c0.5 d1.7 g-0.4 p-0.4 s-0.3
jeno+u 7.3 c0.4 d0.6 e0.5 g0.3
jenom 5.5 a0.6 b2.0 d1.3 e0.3 g-0.3 p-0.3
jenz 6.1 a0.8 b0.9 c0.5 e1.5 j0.4 l0.5 p-0.3 r0.4 s0.9 t-0.3
jenze 6.2 a0.8 b1.0 c0.6 e1.6 j0.4 l0.5 p-0.3 r0.5 s0.9
jera 7.3 g0.5 k0.4 l0.4 q0.5 r0.5
jese 7.3 a-0.7 b-0.3 d-0.4 g0.9 h0.6 r0.9
jeseni 7.3 a-0.7 b-0.3 d-0.4 g0.9 h0.6 r0.9
jest 3.5 a-0.4 d1.5 e-0.5 f0.4 g2.7 h2.5 j-1.3 k-0.4 l0.5 m0.8 n1.6 o1.2 p-1.8 q1.4 r2.7 s1.0 t3.0
jest+ano 7.3 h0.9 i0.5
jest+by 7.3 a-0.4 g0.5 h0.8 m0.4
jest+dnes 6.6 a0.7 b-0.5 c-0.4 d0.5 f0.4 g-0.7 h-0.5 i-0.5 o-0.4 p-0.3 q0.3 r-0.5 s0.5 t2.7
jest+do 7.0 d-0.3 g-0.3 k0.4 l0.3 o1.1 r-0.5 t0.4
jest+dve 7.3 a-0.5 d-0.3 e-0.3 h1.5 i-0.3 o0.3 r0.6 t1.0
jest+je 6.6 a0.8 c0.6 d0.7 e0.4 g-0.6 k-0.4 m0.8 r-0.9 t0.4
jest+jede 7.3 o0.7
jest+jedn 6.0 b-0.3 c-0.7 d-0.4 e-0.3 h0.3 j-0.3 l0.6 m-0.4 n1.2 r-0.7 s1.5
jest+jsme 7.3 b1.3 e0.3
jest+mam 7.3 d0.3 i0.5 s0.6
jest+mi 6.6 b1.3 c-0.4 d-0.6 g0.6 h-0.4 i0.4 j0.6 m1.2 p-0.4 q0.9 r0.9 s-0.5 t1.0
jest+na 7.0 a-1.0 d-0.8 e-0.5 f0.8 g-0.6 k-0.4 m0.8 o0.7 p-0.3 s-0.5 t-0.4
jest+nam 7.3 a-0.5 d-0.4 g-0.4
jest+neme 7.3 a-0.3 g0.7 h0.6 r0.8
jest+nikd 7.3 a-0.5 d-0.4 g0.7 q1.1 r0.6
jest+o 7.3 g0.4 r0.3
jest+pode 7.3 g0.5 k0.5 l0.4 q0.5 r0.4
jest+pred 7.0 e1.1 h-0.4 l-0.3 m-0.4 n-0.4 o0.6 q-0.4
jest+pujd 7.3 j0.5
jest+se 6.8 a0.4 d1.5 e-0.4 g-0.5 h-0.6 i0.5 q0.5 t0.9
jest+ten 7.3 k0.5 l0.3 n0.7 q0.5 r0.4
jest+to 6.0 a-0.8 c0.6 d1.3 g1.2 h0.5 j-0.4 l1.2 n1.1 o0.3 p-0.4 q1.5 r1.2 s-0.6 t0.3
jest+tohl 7.3 a0.6 c0.4 e1.5 g-0.4 s0.3
jest+v 7.0 a0.9 c1.4 d0.5 e2.0 g-0.7 i-0.3 j0.4 m0.3 n-0.3 r-0.4
jeste 3.9 a-2.1 b-0.5 c-1.5 d-0.5 e-0.7 g3.7 h2.3 i-0.9 j-1.3 m1.1 n1.1 o1.5 p-0.9 q1.4 r4.2 t2.4
jestli 4.4 a1.9 b1.6 c2.4 d2.6 e1.3 f0.6 g-1.0 i1.0 j-0.4 l0.9 m0.6 n0.4 o1.0 p-1.5 q1.4 r-0.6 s1.0 t0.9
jezd 7.0 c0.4 e0.4 h0.8 i-0.4 o0.9 r0.6
jezdi 7.3 c0.7 e0.4 g0.4 h0.8 m0.3 o0.7 r0.6
jezi 7.3 a-0.4 c-0.3 g1.2 h0.6 o0.3 r1.4
jezk 6.8 d0.9 h1.2 p0.6 s-0.3
jezkov 7.0 a0.4 d0.8 e-0.3 p0.8 r-0.5 t0.4
ji 3.7 a-0.4 b1.4 g0.3 h0.7 i-1.1 k-0.8 l0.6 n2.2 o1.8 q-0.6 r0.5 s1.5
ji+az 7.3 a0.4 d1.3 p0.8
ji+chce 7.3 g-0.3 h-0.3 o1.6
ji+dat 7.3 a-0.4 c-0.4 f0.5 o1.2 r0.5
ji+na 7.0 f0.5 g-0.3 j0.4 s-0.3
ji+nech 7.3 o0.9 q0.7
ji+odmi 7.3 a-0.4 e-0.4
ji+posl 7.0 b0.9 c0.3 i0.7 l0.5 o0.7 t0.8
ji+prop 7.0 c0.4 e-0.4 g0.6 n0.8 p0.5 r0.4
ji+pros 6.2 b-0.3 d-0.3 e1.4 g0.3 h1.1 i-0.7 k0.3 m-0.5 n0.7 o1.5 p-0.4 q-0.5 r0.4 s-0.4 t0.3
ji+schv 5.7 n0.6
ji+taky 7.0 c0.7 g0.6 h0.9 p1.4 r-0.4
ji+to 7.3 a-0.5 b0.5 d-0.3 l0.6
ji+ukaz 7.3 c0.4 e0.4 f0.3 g-0.4 r-0.4 s1.1
ji+v 6.4 b-0.6 c-0.5 d-0.4 e0.4 m0.6 n1.0 p1.2 q0.4
ji+vrat 7.0 b1.1 c-0.4 s0.4
jich 6.8 b-0.4 d0.8 e-0.6 s0.6
jide 5.8 a-0.4 b-0.5 d-0.5 e1.0 f-0.4 g0.7 h-0.6 i-0.5 j-0.3 k0.8 l0.8 m0.7 o0.9 p-0.4 q0.7 r1.5 s-0.6 t0.8
jide+list 7.3 a-0.4 e0.6 g0.3 r0.4 t0.3
jideln 5.9 a-0.3 b-0.4 d-0.7 e1.1 g0.8 h-0.7 i-0.5 j-0.3 k0.9 l0.9 m0.6 n0.3 o0.7 p-0.4 q0.8 r1.6 s-0.5 t0.6
jidl 6.6 a0.9 c0.3 d0.4 e1.9 f0.5 i-0.4 m1.3 n-0.3 q0.6 s-0.3
jidlo 6.8 a1.2 d0.3 e2.2 f0.6 g-0.8 i-0.3 q0.3 r-0.6
jihl 7.0 a0.6 b0.9 e0.9 i-0.3 k0.4 m1.2 s0.9
jihlav 7.0 a0.6 b0.9 e0.9 i-0.3 k0.4 m1.2 s0.9
jim 5.2 a0.4 b0.5 c0.7 e0.8 g0.4 h1.5 i-0.8 j-0.7 m-0.6 p-0.9 r0.5 s1.9
jim+to 7.0 b0.7 c0.5 d0.6 e-0.5 g-0.4 p-0.4 s0.7
jina 4.8 d0.6 g0.8 h-0.9 j1.2 k0.4 m0.9 o0.7 r1.0
jina+poda 7.3 a0.6 i0.3 j1.4 m1.3
jinak 4.9 b0.4 d0.8 e0.3 f0.4 g0.6 h-0.7 i-0.8 j1.3 k0.5 m1.0 o0.9 p-0.4 r0.7 s-0.3 t-0.3
jinam 7.0 e-0.4 g0.4 i1.2 r0.5
jind 6.6 a1.2 c-0.3 g-0.6 h0.4 i1.9 j-0.3 p0.6 s0.5
jinde 7.0 a1.0 d0.6 g-0.4 i2.2 j-0.3 s-0.4
jindra 7.3 d-0.3 e0.5 h0.5 k0.3 p1.0 s1.0
jine 5.2 a2.0 b0.7 c2.3 d0.4 e1.8 f-0.6 g-1.6 i4.4 j-0.7 m-0.5 n0.5 o1.0 p-0.3 q0.8 r-0.6 s-0.6
jine+doda 7.3 b0.7 i1.5
jine+nez 7.3 e0.6 i0.7 n0.9 o1.0 s0.6
jine+stud 7.3 a0.4 c-0.3 e0.9 i0.8
jine+ucet 7.3 a1.3 c0.8 d1.2 i1.3
jineho 6.6 b0.8 e0.7 g-0.6 h0.4 i0.7 m0.4 q0.3
jinem 6.8 a0.6 c0.9 e0.8 g-0.4 r-0.4 s-0.4
jinemu 7.0 a0.7 c1.3 i2.5
jino 6.3 a0.9 e0.7 g-0.4 i2.5 j0.7 p0.7 r-0.4 s0.7
jinou 6.3 a0.9 e0.7 g-0.4 i2.5 j0.7 p0.7 r-0.4 s0.7
jiny 5.0 d0.5 e0.6 i2.5 j-0.7 k2.4 l-0.5 o-0.4 p-0.6 r1.2
jiny+den 7.0 e0.3 h-0.3 k2.3 t0.5
jinych 6.8 a0.5 c-0.4 d-0.5 e0.4 i1.6 r0.8 s-0.3
jinym 6.8 b-0.3 d0.5 m0.7 r-0.3 s0.4
jiri 6.6 b1.3 e-0.6 f1.6 h-0.4 i-0.6 j-0.4 k-0.4 o0.5 p-0.3 t-0.4
jirina 7.0 o0.4
jist 7.3 d0.4 e-0.3 q1.1
jit 6.3 b1.5 d-0.3 e-0.8 i0.8 n0.4 o-0.3 s-0.5
jit+do 7.3 d0.3 e-0.4 n0.5 q0.4 t0.5
jitk 6.3 a0.6 d1.3 f1.0 h1.0 j-0.3 k0.9 m1.4 n0.9 p-0.3 r0.3 s-0.4 t0.5
jitka 6.4 a0.4 d0.5 f1.0 h1.0 i-0.4 k0.9 l0.3 m1.5 n0.9 p-0.3 r0.4 t0.6
jiz 7.3 b0.5 n-0.3
jizd 7.3 a0.3 e0.9 k0.3 m0.3 s0.7
jize 7.0 b-0.3 e-0.4
jmen 4.9 a-0.5 c1.9 d0.6 f-0.5 g0.9 h0.7 i-1.5 k0.8 l1.0 m0.5 n1.1 o0.8 q1.0 r1.5 s0.6 t0.8
jmen+se 6.6 a-0.3 c0.3 d0.6 e0.6 h-0.5 i-0.3 k0.4 m0.4 t1.5
jmen+vasi 7.3 a0.5 g-0.3 s0.9
jmena 7.3 o-0.3 q1.1
jmenem 6.6 a0.5 c1.0 d-0.4 e0.9 h0.6 i-0.3 p0.5 s0.8
jmeno 5.8 b-0.3 c1.0 d0.4 e-0.5 g0.4 i-0.7 q-0.3 r0.5 s0.7
jmenov 6.6 a-0.7 b0.4 e-0.3 g0.8 h0.7 i-0.4 k0.4 l1.3 m-0.4 n1.2 o0.8 p-0.3 q0.7 r1.2 s-0.3
jmenuj 6.4 a-0.6 c0.3 d0.9 e0.7 i-0.5 k0.4 l0.4 m0.5 o0.5 q0.5 s-0.4 t1.8
jo 6.2 a-0.6 c-0.5 g1.4 h1.0 i-0.6 j-0.4 k0.4 m-0.4 n2.1 q0.7 r0.4 s0.7 t0.5
jo+a 7.0 b-0.3 d-0.3 e-0.5 f-0.3 g1.5 h0.3 q1.3 r0.7 s0.9 t0.3
joha 7.0 c-0.3 d-0.3 g0.3 j-0.4
johana 7.0 c-0.3 d-0.3 g0.3 j-0.4
jola 7.3 g0.4 h1.1 r0.6 t0.5
jolana 7.3 g0.4 h1.1 r0.6 t0.5
jose 7.3 c0.5 d0.5 e-0.4 f0.5 k0.7
josef 7.3 c0.5 d0.5 e-0.4 f0.5 k0.7
jsem 2.9 b0.8 c0.6 d3.3 e1.1 f1.2 g2.6 h1.0 i-1.0 j-0.9 k0.4 l-0.8 m-0.3 o1.1 p0.7 q4.4 r3.0
jsem+ceka 7.0 b1.0 c0.8 d-0.5 f0.5 m1.4 n-0.4 p-0.4 q1.2 r0.6 s-0.4 t-0.4
jsem+cely 7.0 a-0.5 d-0.3 g0.4 r0.4
jsem+chte 7.3 e-0.3 i0.5 l0.3 o0.4 t0.3
jsem+dal 7.3 b0.9 e0.3 k0.4 l0.5 o1.1 q0.6
jsem+dnes 7.0 b0.3 g-0.3 k0.4 p0.4 q0.4 r-0.4
jsem+dost 6.6 a-0.4 b-0.4 c-0.5 d-0.5 e0.5 n0.5
jsem+ho 7.0 a-0.6 g0.7 h1.0 o-0.4 r1.0 t0.3
jsem+info 7.3 a0.3 c0.4 e0.7 f1.2 k-0.3
jsem+jen 6.8 a0.4 b1.7 c0.7 d0.4 e-0.5 f1.1 g0.4 h0.6 i-0.3 p0.9
jsem+ji 6.0 a-1.1 b-0.5 c-0.4 e-1.0 g1.2 h1.6 i-0.5 j-0.4 m-0.3 n0.8 r0.6 s-0.5 t0.5
jsem+jim 7.0 a-0.5 g1.1 h1.5 r0.4
jsem+k 7.3 a0.5 b0.7 e0.9 j0.6
jsem+mu 6.8 a-0.7 e-0.6 f1.0 s-0.5
jsem+na 5.2 a-0.9 b-0.7 c0.3 d1.5 f0.6 g1.0 h1.7 i-0.6 j-0.4 k0.8 l0.3 n1.1 o0.3 p-0.4 r1.0 t1.7
jsem+nads 7.3 a-0.6 c0.4 g1.2 r-0.6
jsem+nasl 7.3 a0.7 c0.5 e1.5 g-0.5 l0.6 m0.9 n0.6 q-0.3 r-0.4 t0.6
jsem+nedo 7.3 a0.4 b-0.3 c0.5 d1.4 p0.5
jsem+nepo 7.0 j0.5 p0.4
jsem+o 7.3 a0.4 c0.6 d0.6 e0.5 f0.6 g-0.3 n0.3 r-0.3 s0.8
jsem+od 7.3 a0.9 c0.3 e-0.4 g-0.7 k0.4 o0.3
jsem+posl 6.8 a-0.8 c-0.6 d0.5 f0.4 h-0.3 l0.4 m-0.4 o0.8 q2.9 t-0.3
jsem+prav 7.3 a-0.5 g0.4 k0.4 o0.4 p-0.3 q1.3 r0.4
jsem+pred 7.0 d-0.4 g0.8 i-0.3 j1.0 r1.0
jsem+priz 7.3 a-0.4 c-0.3 g1.0 k0.3 n1.1 r0.9
jsem+prot 7.3 a0.4 c0.9 f0.6 j0.5 p0.5
jsem+psal 7.3 a0.5 d1.2 f1.0 g-0.3 r-0.4
jsem+se 5.7 a0.4 c0.4 d-0.4 e0.4 i0.9 k-0.4 o0.7 p0.4 r1.0 s0.9
jsem+si 5.3 a0.3 b1.9 c-1.0 d1.0 f-0.8 g0.9 i1.0 m0.6 n-0.4 p0.7 r1.3 s-0.4
jsem+ti 7.0 b-0.4 c0.5 h0.3 p0.3 q2.1 r0.3
jsem+to 5.5 a-0.8 c-1.1 d1.5 e1.0 f0.5 g-1.0 h-0.4 i0.4 j-0.8 k-0.3 m0.4 n-0.5 o0.7 q1.4 s-0.3 t-0.3
jsem+trpe 7.3 a0.3 d0.7 s1.3
jsem+u 6.8 a0.5 b0.4 c0.6 d0.5 f1.1 g-0.4 i1.1 o0.3 q0.5
jsem+v 5.9 b-0.6 c0.5 d0.5 e0.7 g-1.1 h-0.4 i0.7 j-0.5 l0.6 n0.7 o1.3 p1.5 r-0.9 s-0.5 t0.5
jsem+vam 5.7 a-0.7 b1.0 c-0.3 f-0.4 g1.2 h0.3 i-0.8 k1.5 m0.7 n0.4 p-0.8 q1.8 r0.5 t0.5
jsem+vas 6.1 a-1.0 f1.0 g2.2 h3.2 i-0.4 j-0.5 l0.6 o0.5 r3.1 s-0.4 t-0.6
jsem+vcer 7.0 a0.6 c0.8 d0.6 e0.7 f0.6 j1.1 n0.4 t0.8
jsem+z 6.6 a1.1 b-0.4 c0.7 d0.9 e0.9 g-0.7 i1.0 k0.5 o0.5 p-0.5 s-0.5
jsem+ze 6.2 a0.3 c-0.5 d-0.9 e0.7 g0.7 h0.4 i-0.4 p-0.3 r0.8 s-0.5 t0.7
jsi 7.0 a0.3 c1.2 d0.7 f0.3 i1.2 s-0.3
jsme 3.0 a0.7 b3.2 c-0.6 d2.0 e1.6 g-0.4 h0.9 i1.7 k-0.6 l-1.1 m1.1 n-0.3 p-1.0 q1.2 r1.2 s-2.2 t-0.4
jsme+byli 7.0 b0.7 c-0.3 e-0.5 i1.1 r-0.3
jsme+ceka 7.0 b0.6 c0.6 d0.4 h0.6 t0.9
jsme+doml 7.0 a-0.5 d-0.5 m-0.3 o-0.3
jsme+dost 6.8 a1.0 d1.2 e1.5 g-0.3 i0.4 j-0.4 p0.7 r-0.4
jsme+ho 6.8 a-0.4 e-0.5 g-0.3 h-0.4 k0.6 n0.5
jsme+ji 7.3 c0.4 d-0.3 l0.4 o0.3 q-0.5 t0.5
jsme+k 7.3 a0.7 e1.6 g-0.3 i1.2 p-0.3
jsme+meli 6.8 b1.5 d-0.4 e0.6 p0.6 s0.3
jsme+mu 7.0 d0.4 g-0.3 h-0.3 k0.4 n0.3 t0.4
jsme+na 5.1 i-0.4 r0.3 s-0.4
jsme+nadm 7.3 a-0.4 g0.5 h0.8 r0.8
jsme+obdr 7.3 c0.5 n0.9 p0.8
jsme+odes 7.3 a-0.4 d-0.4 e0.6 l0.6 o0.3 q0.5
jsme+oslo 7.3 a1.0 e1.0 g-0.6 h-0.3 i1.2 r-0.4
jsme+po 7.0 d-0.3 t0.7
jsme+poda 7.3 e0.4 j0.4 p0.4 r-0.3
jsme+prij 7.3 a-0.5 d-0.3 k0.3 t0.5
jsme+pro 7.0 a1.3 b0.4 c-0.4 d2.4 e-0.4 g-0.8 i-0.4 n0.3 r-0.4 t0.4
jsme+prot 7.3 c0.4 e0.4 j0.6
jsme+s 6.4 c-0.5 d0.4 g0.4 h-0.6 i0.6 l0.5 p0.6 q0.7 r1.1 s0.4
jsme+se 4.9 a1.7 b2.0 c1.4 d0.6 e1.7 f0.4 h0.4 i0.7 m1.5 q-0.4 s0.3 t-0.4
jsme+si 5.4 a1.3 b0.7 d1.9 e0.8 g-1.3 i1.8 m1.0 p-1.1 r-0.5 s-0.9
jsme+spok 7.0 b0.7 d-0.4 g0.8 h0.5 k0.3 n-0.3 t0.4
jsme+to 7.3 d0.4 i0.3 o0.3
jsme+u 7.0 a0.5 b0.4 d1.6 i0.7
jsme+uhra 7.3 c-0.4 m1.0 p0.7 q0.5
jsme+v 6.8 b0.9 c0.5 d1.0 e-0.3 g0.4 h1.0 o0.9 r0.4 s-0.3
jsme+vam 7.0 a0.5 b0.5 c-0.4 d0.8 i1.4 r0.4 s-0.5
jsme+vas 7.3 d1.2 e-0.5 j0.4
jsme+zaka 7.3 h0.6 m0.3 n0.5
jsme+zapl 7.0 b1.2 c-0.4 e0.9 f0.5 h0.4 p-0.3 q2.2 r0.4
jsme+zkra 7.3 a-0.4 o0.4
jsou 4.7 a-0.9 b2.2 c0.8 d-0.4 e-0.5 g2.0 h1.3 i0.3 j-1.3 l-0.6 m0.5 n-0.7 o0.7 p-1.0 q2.2 r2.8 s-1.2
jsou+hoto 7.3 b-0.3 c0.6 d-0.3 i1.1
jsou+na 7.0 a-0.5 c0.4 d0.5 e-0.4 g1.0 m0.3 q1.9 r1.2 t0.4
jsou+u 7.3 a-0.8 e-0.5 g-0.3 i-0.5 m0.4 o0.4 q1.0
jsou+v 6.8 b0.8 d-0.5 e0.4 g-0.3 i0.4 k0.3 l-0.3 o0.5 q-0.4 r-0.8 s0.6 t-0.3
jste 3.3 a3.2 b1.9 c2.9 d4.0 e2.3 f0.5 g4.1 h0.4 i-0.3 j2.8 k-0.5 l0.4 m3.3 n0.4 o0.3 q0.9 r6.2 s-0.7 t0.7
jste+ale 7.3 a0.3 i0.4 p0.8
jste+ho 7.3 a0.4 c0.9 e-0.5 k-0.3 q0.5 t0.9
jste+jedi 7.3 a-0.8 d-0.4 g1.0 h0.5 n0.4 o0.6 r1.0 s-0.7
jste+ji 7.3 a0.6 e1.1 j1.3
jste+me 7.3 d0.9 e-0.5 g0.5 r0.4 t0.4
jste+meli 7.3 a0.8 c0.7 e-0.6 g-0.3 j0.4 l0.5 q0.4
jste+mi 6.0 c1.3 d0.9 e-1.1 f0.6 g0.6 j-0.5 k1.0 l1.7 m0.4 n1.9 o0.5 p-0.4 q1.3 r0.6
jste+mluv 7.0 b1.2 c-0.3 d-0.3 g-0.3 m0.7 n0.6 q-0.4
jste+na 7.0 b-0.3 d1.1 e-0.6 i-0.5 j-0.3 s-0.4 t0.4
jste+nam 5.3 a1.2 b-0.8 c0.3 d-0.3 e3.0 f0.9 g0.7 h1.1 i1.3 j0.7 k0.4 l0.5 m1.2 n-0.5 p-0.6 q-0.4 r1.3 t0.5
jste+naps 7.3 a0.5 d0.5 e0.4 f0.9 i0.7 s0.5
jste+nejl 7.3 a-0.9 e0.7 g1.3 n-0.3 q0.4 r1.9 t0.5
jste+nere 7.3 a0.5 c1.2 d1.2 j0.9
jste+prel 6.8 a-0.9 b0.3 e-0.5 g1.6 n0.6 o0.3 p-0.4 q0.5 r1.8 t0.6
jste+prev 7.3 e0.4
jste+pro 7.3 a0.4 b0.9 e0.8 j0.3 n0.3
jste+pros 7.3 a1.0 c0.7 e-0.5 g-0.4 i1.1 p1.1
jste+se 6.8 a0.7 c1.0 d1.3 e-0.5 g-0.3 i1.4 j0.9 p0.6 s0.5
jste+si 5.8 a0.4 b2.7 c0.4 e-1.4 f1.0 g1.0 i-0.9 j-0.5 m2.8 p1.9 q1.2 r1.9
jste+slib 7.0 a0.5 c1.4 d0.8 k0.5 s0.6
jste+to 6.1 a-1.6 b-0.4 c-0.7 d-0.7 e-0.6 g2.7 i-0.6 j-0.4 n0.4 p-0.5 q1.0 r2.9 s-0.4
jste+u 7.3 k0.6 m0.6
jste+udel 7.0 a-0.9 e-0.4 f0.3 g0.7 h-0.4 k-0.3 l0.4 n0.5 o0.3 r0.8 s-0.4
jste+v 7.3 a0.6 e1.1 g-0.3 i0.3
jste+z 7.0 a0.8 c0.8 e0.6 g-0.7 i-0.4 m-0.4 q0.4 r-0.5
jste+zach 7.3 a-0.5 g0.9 r1.1
jste+zapo 7.3 a0.5 b0.5 c0.4 d0.5 j0.3 m0.5 p0.8
jste+zdra 7.3 a0.5 b1.6 c-0.3 i0.6 l1.0 s0.9
judi 7.3 m1.0 p0.6
judika 7.3 m1.0 p0.6
judr 6.3 c0.5 g-0.5 j1.4 m1.1 p0.4 q-0.3 r-0.4 s-0.3
k 3.3 a1.0 b0.8 c0.5 e0.9 f0.6 g-0.4 h1.4 i1.0 j1.5 l-0.6 m0.5 n1.8 o1.3 p0.4 s-1.8
k+disp 7.3 e0.6 i0.4 j0.4
k+dota 7.3 a-0.3 o1.0 t0.3
k+dph 7.0 a-0.3 b-0.6 c0.5 g0.4 i-0.3 n0.4 r0.8
k+inze 7.3 a-0.4 c-0.4 e-0.6 g0.4 h0.9 i-0.3 o0.4 r0.6
k+jedn 7.3 e0.4 p0.4
k+jeji 7.0 c0.3 e0.5 i-0.4 j0.6 p0.5 s0.5
k+jine 7.3 a1.2 c1.4 i1.6 j-0.3
k+nam 6.1 a-0.3 c0.5 d-0.3 e-0.8 g0.5 h0.8 i-0.7 j-0.3 l-0.4 o0.6
k+nemu 6.4 a-0.6 c-0.5 j0.9 k-0.3 m-0.3 n0.6 p-0.4 q-0.3 r0.6 s0.6
k+ni 7.3 a0.5 b0.8 e-0.4 i1.0
k+nove 7.0 i0.3 k1.2 l0.5 q0.4
k+opak 7.3 a0.8 c1.2 e0.6 f1.1 i0.4
k+poci 7.3 e0.4 h-0.3 n1.0 o0.5 q0.5 r0.3
k+podp 7.3 c-0.3 e-0.3 g0.7 h1.2 n0.4
k+pred 7.3 a0.3 c0.4 d0.9 e-0.4 j0.7
k+prij 7.3 b0.4 c-0.4 m0.4 n-0.3 q0.6
k+soud 6.6 a-0.4 d-0.5 k0.5 o-0.3
k+te 7.0 d-0.5 e-0.5 g-0.5 i-0.5 j-0.4 k0.5 m2.1 n-0.5 p2.1 r-0.4
k+tomu 5.5 a-0.7 b1.1 c-1.1 d-0.9 e-0.7 f0.3 g0.6 h0.5 i-0.9 j0.7 m0.9 n0.6 o0.7 q-0.3 r1.3 s-0.7 t-0.6
k+uhra 6.8 a0.3 c0.4 d-0.3 j0.5 p0.8 q0.6 r-0.3
k+vam 6.2 a-0.7 c0.6 d-0.5 e0.4 h1.7 i-0.9 j-0.4 l-0.5 m-0.5 n1.1 o-0.4 p-0.4 q0.3 s-0.4 t0.9
k+vase 7.3 c0.4 d-0.4 e0.8 f0.8 r-0.4 t1.1
k+vasi 7.3 a0.6 e0.6 j0.4 p1.3
k+veci 7.3 e-0.3 i0.5
k+vrac 7.3 i0.3 j0.6 m0.8
k+vyst 7.3 c0.8 d0.4 g0.3 k0.5 r0.4
kaba 7.3 a-0.6 b0.4 g1.2 h0.8 k-0.3 n0.9 q-0.3 r1.4 t0.4
kabe 7.3 f0.7 h0.3 t0.6
kace 7.3 c0.7 d0.8 h0.4 o0.3 r0.3 t0.3
kade 6.8 b-0.3 e-0.9 g1.0 h1.0 i-0.5 k-0.3 o0.4 p-0.3 r0.4
kadern 7.0 c0.3 e-0.8 f0.3 g1.0 h1.1 i-0.4 k-0.3 o0.5 r0.5
kadl 6.8 a-0.4 b0.3 c0.4 e-0.7 f0.3 g0.5 h1.1 i-0.4 k-0.4 o0.4 p0.4
kadlec 6.8 a-0.4 b0.3 c0.4 e-0.7 f0.3 g0.5 h1.1 i-0.4 k-0.4 o0.4 p0.4
kafe 6.0 a-0.6 b0.5 c0.7 d-0.4 e-0.9 f-0.3 g1.0 i0.5 j-0.4 k1.6 p-0.6 q0.9 r1.6 s-0.7
kafe+a 7.0 a-1.0 e-0.5 g1.6 i-0.3 l0.5 p-0.3 r1.7 s-0.4
kale 5.7 a-0.5 b0.8 c0.7 d-0.3 e-0.5 f0.5 h1.1 i-0.5 j-0.5 k0.6 l1.6 m-0.7 n0.3 o-0.7 p-0.6 q0.6
kale+na 7.0 b0.3 c0.5 l0.7 r-0.4 s0.7
kalend 5.7 a-0.5 b0.8 c0.7 d-0.3 e-0.5 f0.5 h1.1 i-0.5 j-0.5 k0.6 l1.6 m-0.7 n0.3 o-0.7 p-0.6 q0.6
kali 7.3 b0.5 c-0.3 g0.5 m0.3 r0.7
kam 6.8 a0.5 d0.4 p1.4 s0.5
kama 6.4 a-0.7 g1.4 h1.0 i-0.6 n-0.4 o1.3 q0.4 r1.2 s-0.5
kamara 6.4 a-0.7 g1.4 h1.0 i-0.6 n-0.4 o1.3 q0.4 r1.2 s-0.5
kame 6.3 a0.3 c1.0 d0.7 e-0.3 g0.8 j-0.4 p1.2 r0.9 s1.3
kamen 7.0 a0.4 c0.6 d0.5 e-0.4 i0.4 p0.7 r0.4 s0.5
kameni 7.3 c0.8 p0.8 s0.4
kamery 7.0 c0.5 d0.4 g0.3 h0.5 p0.6 s1.1
kami 6.3 a-0.5 b-0.6 f0.5 i-0.4 j-0.4 k0.5 l-0.5 m0.7 o1.3 p-0.3 r0.4 t0.8
kamil 7.0 a-0.4 e-0.3 f0.7 k0.9 m0.8 o0.6 r0.5
kamila 7.3 a-0.3 e-0.3 o0.6
kamion 7.3 b-0.3 e0.6 t1.0
kamn 7.0 a0.5 c1.0 d-0.4 e0.8 h0.4 n-0.4 r0.8
kamnar 7.0 a0.5 c1.0 d-0.4 e0.8 h0.4 n-0.4 r0.8
kamo 7.0 a0.8 b0.5 c0.8 g-0.3 i1.0 p0.7
kamo+z 7.3 a0.5 b0.5 i1.1
kamos 7.0 a0.8 b0.5 c0.8 g-0.3 i1.0 p0.7
kamp 6.1 a0.7 b1.9 c-0.5 d0.4 e2.0 f0.4 g0.8 i0.8 j-0.4 k0.6 l0.4 n0.6 o0.6 p-0.6 q0.8 r1.4 s-0.5 t0.5
kampan 6.1 a0.7 b1.9 c-0.5 d0.4 e2.0 f0.4 g0.8 i0.8 j-0.4 k0.6 l0.4 n0.6 o0.6 p-0.6 q0.8 r1.4 s-0.5 t0.5
kana 7.3 e0.8 g0.5 m0.3 r0.6 s1.0
kanc 4.6 b-0.4 d0.8 e-0.3 g-0.3 i0.8 j1.6 k0.3 p-0.7 q1.9 s-0.5
kanc+a 7.3 b0.3 d1.1 h-0.4 i1.0
kanc+domo 7.3 h0.4 n0.5 q0.5 r-0.3
kancel 4.6 b-0.3 c-0.5 d0.8 i0.8 j1.7 k0.3 p-0.6 q2.0 r0.3 s-1.0
kape 6.6 a0.5 c0.3 d0.3 e1.0 n0.3 o1.1 p0.5 r0.4 s0.4 t1.1
kapela 6.8 c0.5 e0.5 g0.4 o1.2 p0.5 r0.5 s0.5 t0.8
kapi 6.1 b0.3 d-0.6 h1.0 j-0.5 p-0.5 q1.3 r0.8 s1.0
kapita 7.3 c-0.3 e0.4 g0.8 h0.4 q1.5 r0.9 s0.5
kapito 6.3 b0.5 c0.6 d-0.6 e-0.3 g-0.5 h0.7 j-0.4 p-0.4 s0.6
kapk 7.3 c-0.3 d-0.3 e1.2 g-0.4 i1.3
kapl 6.8 c0.3 d0.5 f0.7 g-0.3 l0.6 r-0.4
kaplic 7.0 l0.7 r-0.5 s0.4
kapr 7.0 c-0.4 f0.4 g0.3 k0.3 l0.3 n0.5 o0.4 q0.3 r0.4
kare 6.8 c-0.4 d0.6 h0.5 n1.4
karel 7.0 d0.4
karo 7.3 a0.6 b1.4 e0.7 m0.6 p0.9
karoli 7.3 a0.6 b1.4 e0.7 m0.6 p0.9
kart 6.2 a0.3 e0.6 h-0.7 i0.7 o0.9 p0.5 q0.5 r0.5 t0.3
karta 7.3 a-0.3 f0.3 g0.5 l0.8 r0.6
kartou 7.3 c-0.4 e0.3 f0.5 l0.9 o1.1 q-0.3
karty 7.3 a0.4 e0.5 p0.9 s0.4
kast 6.8 a0.6 d-0.4 e1.5 g-0.3 h0.6 i2.1 n1.1 s0.6
kastan 7.3 e0.8 h0.7 i1.0 n1.2
kastel 7.3 a0.4 e0.8 i1.2 s0.7
kata 5.6 a0.8 c1.1 d-0.4 e2.6 g-0.5 h-0.4 i1.0 j-0.6 n0.5 s1.4
kata+pris 7.3 a0.4 c1.3 e0.7 i0.6
kata+s 7.3 a0.6 e1.2 i0.4 s1.8
katalo 5.9 a1.3 c1.4 d-0.6 e3.0 g-0.6 i1.3 j-0.4 r-0.4 s1.7
katast 6.8 a-0.6 c-0.3 i-0.3 n0.4 r0.4
kate 6.3 b-0.5 c-0.3 d-0.5 e1.0 g1.0 o1.5 r1.0 s0.4
kateri 6.6 d-0.4 e0.6 g0.6 i-0.4 o1.4 r0.6 s0.6
kauz 7.3 c0.3 o0.4
kauzu 7.3 c0.3 o0.4
kava 7.3 c-0.3 g0.6 h0.4 r0.6
kavarn 7.3 c-0.3 g0.6 h0.4 r0.6
kavo 7.3 c0.6 d0.4 h0.3 k0.4 l0.4 q-0.3
kavu 7.0 a-0.7 c-0.4 e-0.4 h-0.4 i-0.5
kazd 5.2 a1.6 b2.2 e1.0 g-0.6 i-0.4 k0.3 l0.4 m-0.4 n0.6 o0.3 q0.4 s1.3 t0.6
kazd+fakt 7.3 a0.5 b2.1 d-0.4 e-0.5 h0.5 l1.1 n1.1 p-0.5 q0.5
kazd+kdo 6.8 a0.4 c-0.3 e-0.6 g-0.4 s0.7
kazda 7.0 e0.4 f0.3 h0.5 o0.9 q0.4 t0.7
kazde 6.6 a0.6 b1.9 d0.5 e-0.4 i-0.3 k0.4 n0.5 r0.5
kazdeh 6.6 a0.6 c-0.4 e1.0 g-0.5 h-0.5 i-0.4 s1.5
kazdem 7.0 d0.6 e-0.6 s0.3
kazdy 6.4 a0.8 b0.8 c0.8 d-0.8 e1.0 g-0.3 h-0.3 i0.6 j0.9 p0.5 r-0.3 s0.3
kc 4.5 a1.4 b1.6 d0.8 e1.2 f1.1 g-1.0 i-0.5 j1.6 k0.4 m3.9 o1.3 p1.0 q4.7 t0.5
kc+a 6.8 a0.6 b0.4 c-0.5 d0.7 e0.8 m0.6 s0.7
kc+jsem 7.3 a-0.3 g0.4 h-0.3 k0.7 l0.7 o1.3 q1.3 r0.3
kc+na 7.3 a0.5 b0.7 c0.3 i1.0
kc+odes 7.0 a-0.3 m0.4 q1.6
kc+prot 7.3 a0.4 j0.5 p1.0
kc+za 7.0 a0.6 b2.0 e0.9 m0.8 p0.7 q0.5
kde 5.0 e-1.2 i0.5 j-0.8 l-0.3 m0.9 n0.4 p-0.4 q0.6 r0.5 s2.6 t1.4
kde+jste 7.3 c-0.4 d0.7 g-0.6 h-0.3 n0.5 t1.2
kde+mi 7.3 d-0.4
kde+se 7.3 a-0.4 d-0.3 e-0.3 q0.3
kdo 4.4 a0.4 b-0.7 c0.5 d0.4 e0.4 f2.1 g0.3 h-0.9 i-0.5 j-1.1 l-0.5 m-0.6 o0.5 p-1.1 q1.0 r1.2 s1.5 t0.9
kdo+bude 7.0 e0.6 s0.9
kdo+by 6.8 d-0.4 o0.4 t0.7
kdo+ji 7.3 a-0.4 e-0.4 g1.1 m0.3 r1.3
kdo+komu 7.0 a0.6 d0.4 e0.5 g-0.4 i0.5 r-0.4 s1.5
kdo+ma 7.3 d0.6 f0.8 i0.7 k0.3 r-0.4 t0.3
kdo+se 6.6 a0.9 c-0.3 g-0.5 i-0.4 p0.7 r-0.3 s1.5
kdo+to 6.8 a-0.5 b0.3 e0.4 h0.8 i-0.4 k0.6 r0.4 s-0.4
kdo+u 7.3 c0.5 i1.0 j0.6 s0.6
kdo+umi 6.6 a0.4 b-0.3 c0.9 f0.7 i0.6 o0.3 s-0.3 t0.3
kdo+vam 7.3 a1.1 e1.8 g-0.4 q0.5 s0.4
kdo+vi 7.3 a-0.8 d-0.5 e0.5 g1.2 i-0.5 l0.4 r1.5
kdy 4.7 a1.5 c6.4 d0.4 e0.8 f0.9 g-1.0 h0.9 i-0.6 j-1.6 k0.8 l-0.4 m1.7 n-0.4 o2.2 p2.1 q1.3 s-0.9 t-0.4
kdy+bude 7.0 a1.1 c3.0 j-0.3 p2.3 r-0.3
kdy+byst 6.8 a-0.7 b0.6 c-0.4 e-0.5 h0.9 i-0.3 k1.0 n0.3 r0.3 t-0.4
kdy+je 6.6 b-0.4 d0.5 e0.7 f0.6 g-0.4 h0.3 i0.5 m0.6 o2.5 p-0.6 t-0.3
kdy+mate 7.3 a-0.5 k0.9 n0.3 q1.3 t0.5
kdy+to 7.0 a0.7 c1.1 e0.5 f0.4 g-0.3 m0.5 o1.7 p0.5
kdy+uz 7.3 a1.2 c3.0 d-0.4 f0.4 i-0.4 j-0.4 p0.5 s-0.3
kdyb 5.1 a-1.0 b1.7 d-0.5 e-0.7 f-0.3 g-0.4 h0.3 i-1.0 j-0.7 k0.7 m1.2 o-0.5 s-0.4
kdyb+mel 7.3 a-0.4 h0.3 k0.4
kdyb+neco 7.3 a-0.4 l0.5 n0.4 t0.4
kdyb+se 6.6 b-0.5 d0.3 n-0.3 p0.3
kdyb+to 7.3 b0.8 e0.3 s0.7
kdyb+vam 7.3 b1.4 d-0.4 f0.5 g-0.3
kdyby 5.7 a-1.2 b0.4 e-0.6 i-0.6 j-0.5 m0.8 r0.7
kdybyc 6.8 a0.4 b1.2 d0.4 e-0.5 p0.3
kdybys 6.2 b0.7 d-0.9 f-0.4 g-0.4 h0.6 i-0.5 k0.7 m0.6 o-0.6 r-0.5 s-0.3
kdyk 7.0 d0.3 e-0.5 f0.5 i0.4 k0.9 o0.5
kdykol 7.0 d0.3 e-0.5 f0.5 i0.4 k0.9 o0.5
kdys 7.3 b1.1 d0.8 g-0.3 i0.6
kdysi 7.3 b1.1 d0.8 g-0.3 i0.6
kdyz 4.7 a2.0 b1.3 c1.3 d2.4 g-1.1 h-0.6 i3.3 k-0.4 m0.7 n-0.8 q0.4 r-1.1 s1.2 t-0.5
kdyz+jsem 6.6 a0.8 b1.1 c0.9 d0.4 g-0.4 m0.5 p-0.3 r-0.4 s0.4
kdyz+jste 7.3 a0.8 c0.6 i1.7
kdyz+nam 7.3 c0.6 d0.7 e0.5 g0.5 j0.7
kdyz+to 7.3 a0.5 c0.6 e0.4 i0.5 j0.8 p0.6
kdyz+uz 7.3 a0.4 d1.4 s1.4
ke 5.2 a-2.0 b-1.1 c-0.3 d-0.5 e-1.2 h1.4 i-0.4 j0.5 l-0.5 n0.4 o0.4 p-1.1 q1.6 r0.7 s-0.4 t0.3
ke+konc 7.0 a-0.4 h-0.3 i-0.5
ke+kont 7.0 a-0.7 b-0.4 f-0.3 g-0.4 i-0.3 q1.0
ke+schv 7.3 n0.7 o0.6
ke+smlo 7.0 a-0.9 d-0.5 f0.6 g-0.4 h1.4 i-0.5 j-0.5 n0.8 o0.5 q0.4 r-0.4
kera 7.3 a-0.4 f0.4 g0.8 h1.5 k0.3 l0.3
kerami 7.3 a-0.4 f0.4 g0.8 h1.5 k0.3 l0.3
kilo 7.0 a0.3 b0.5 c-0.3 m1.1 n0.3 o-0.4 t0.5
kilome 7.0 a0.3 b0.5 c-0.3 m1.1 n0.3 o-0.4 t0.5
klad 6.6 c0.6 e-0.3 i-0.3 j0.4 k-0.3 l0.5 m-0.4 n-0.3 s-0.3
kladiv 7.3 a-0.4 c-0.3
kladne 7.3 c1.0 j0.7 l0.8
klar 7.3 c0.7 e-0.3 s0.5
klav 7.0 d0.5 e0.5 s0.4
klem 7.0 c1.0 d1.2 e-0.4 f1.0 k0.3 o0.9 q0.4
klemen 7.3 c0.7 d0.8 f0.7 n0.4
klic 6.1 a0.4 c1.2 f-0.4 g-0.6 i1.2 j-0.5 k0.3 p1.5 s0.6 t0.6
klic+a 7.0 c1.2 d-0.3 i-0.6 p1.6 t0.4
klic+od 6.3 a0.6 c0.7 d0.5 g-0.5 i1.7 j-0.4 o0.3 p0.7 s0.9
klice 6.8 a-0.4 b0.4 c0.8 d-0.5 g-0.3 i-0.4 m0.5 p1.7 s-0.4 t0.3
klid 4.7 a-1.1 d1.1 e-1.2 f0.9 g0.7 h1.2 j-1.0 k0.4 m0.6 q1.3 r2.1 s-0.6 t0.8
klid+a 7.3 d0.7 i0.3 q0.4
klid+az 7.3 a-0.6
klid+i 7.3 d1.3 e-0.6 l0.8
klidne 5.3 d0.6 f0.5 g0.4 h1.9 i-0.4 k0.6 l0.7 p0.8 q0.9 r1.3 t1.2
klidno 7.0 a-0.5 c-0.4 d-0.4 e-0.3 g0.5 h-0.3 r0.5
klidu 6.6 a-0.3 d0.4 e-0.8 g-0.3 q0.5 s-0.3
klie 5.3 a-0.4 c-0.4 d1.3 e-0.6 f-0.8 g-0.3 i0.3 j-0.5 n0.8 p-1.1 r0.6 s-0.8
klie+z 7.3 g0.8 h0.4 l0.3 n0.5 r1.1
klient 5.3 a-0.4 c-0.4 d1.3 e-0.6 f-0.8 g-0.3 i0.3 j-0.5 n0.8 p-1.1 r0.6 s-0.8
klik 6.8 c-0.4 e0.4 r0.4
klik+na 7.3 d0.3 k0.3
klim 7.0 b-0.4 l0.6 n0.3 q0.7
klin 7.3 b0.4 c-0.4 g-0.3 h-0.4 k0.4 t0.7
klinik 7.3 b0.4 c-0.4 g-0.3 h-0.4 k0.4 t0.7
klob 6.1 a-1.7 c-0.3 d-0.4 e-0.5 g2.7 i-0.7 j-0.4 k0.3 m0.8 p-0.6 r3.1 s-0.5 t-0.4
klob+dolu 6.2 a-1.6 e-0.5 g2.9 i-0.6 j-0.3 k0.4 m0.8 p-0.5 r3.2 s-0.4 t-0.4
klobou 6.2 a-1.6 e-0.5 g2.9 i-0.6 j-0.3 k0.4 m0.8 p-0.5 r3.2 s-0.4 t-0.4
klub 6.4 a-0.3 c-0.5 d-0.4 e0.4 i-0.4 k0.9 l0.6 s0.5 t-0.4
klub+duch 7.3 a-0.4 c-0.3 k0.9 l0.6 r0.4
klubu 7.3 e0.3 p0.6 s0.9
kluc 6.2 a-0.6 b-0.4 e0.4 f-0.4 g0.6 h-0.3 i1.0 k0.5 l-0.4 q0.3 r0.9 s-0.5 t0.6
kluci 6.2 a-0.6 b-0.4 e0.4 f-0.4 g0.6 h-0.3 i1.0 k0.5 l-0.4 q0.3 r0.9 s-0.5 t0.6
kluk 6.8 b0.5 c-0.3 f0.4 h0.9 i0.5 k0.7 p0.7 r0.4
km 7.3 b1.2 c0.6 e0.6 f0.6 k0.9 m1.1 q-0.3 t0.4
kned 7.3 g0.5 h0.9 k0.4 r0.6
knedli 7.3 g0.5 h0.9 k0.4 r0.6
knih 5.5 c-0.3 d0.6 e-0.5 f1.4 h-0.5 i-1.1 j-0.6 k0.7 m1.9 n1.0 t0.4
kniha 7.3 e-0.5 m1.9
knihku 7.3 e0.8 g-0.3 p0.9
knihov 6.6 a-0.3 d1.0 e-0.6 f0.6 g0.4 i-0.4 l0.3 m-0.4 n1.0 p-0.3 r0.6 t0.4
knihu 6.8 c-0.3 d-0.4 k0.4 m0.6
knihy 6.8 d-0.5 f1.0 m0.6 p-0.5 s0.8
kniz 6.6 a-0.6 b-0.3 c-0.4 d-0.3 f0.5 n0.9 q0.8
knize 7.0 n1.0
knizku 7.3 a-0.4 o0.3 q1.1 r0.4
kobe 7.0 e0.6 k0.4 q0.5 r0.3
kobere 7.3 a0.4 e0.4
koca 6.6 a-0.5 c-0.6 d-0.5 i-0.3 l-0.3 m0.4 o-0.3 s0.5
koca+a 7.3 e0.4 s0.7
kocark 6.8 c-0.5 d-0.3 r-0.3 s0.6
kock 6.6 b1.1 c-0.8 d-0.7 e1.2 i-0.4 m-0.4 n0.4 p-0.4 q0.6 r0.6 s-0.4 t0.3
kocky 7.0 c-0.4 d-0.3 e0.3
koco 6.6 a-0.4 b-0.3 g0.4 n-0.3 r0.3 s-0.5
kocour 6.6 a-0.4 b-0.3 g0.4 n-0.3 r0.3 s-0.5
kod 6.6 a-0.3 c-0.4 f0.5 g-0.5 i1.0 n2.3 p-0.4 q1.0
koho 6.3 a2.6 b-0.3 c1.9 d0.7 e0.3 g-1.0 i1.1 k-0.3 l-0.3 m0.6 n-0.4 p0.5 s0.7 t2.0
kohoko 7.0 a1.4 c1.6 e0.6 g-0.5 m0.7 p0.8 q0.3 t1.8
kola 5.8 a0.6 b0.7 c0.8 f1.2 g0.6 h1.0 i0.3 j0.6 k1.1 l0.9 m1.2 n0.5 r1.3 s0.6 t-0.4
kolar 7.3 a0.7 b1.0 c0.9 d-0.4 e0.5 f0.5 h0.4 m1.1 n0.4
kolari 7.3 d-0.3 j0.5 r0.4 s0.7
kolaud 6.4 c0.5 e-0.4 g1.0 h1.0 i-0.4 j0.3 k1.2 l1.0 m0.4 p0.3 q-0.3 r1.1
kole 4.2 a-1.1 d-0.7 e1.1 h1.5 i1.3 j-0.8 k2.4 l1.1 m-0.7 n1.5 o0.4 p-1.1 q1.0 r1.4 s1.4 t0.5
kole+at 7.3 p0.8 s0.6
kole+co 7.3 e0.4 g0.4 l0.5 n0.6 r0.8
kole+kter 7.3 a-0.4 e-0.3 n1.1 t0.5
kole+novo 7.3 a-0.7 e-0.4
kole+v 7.3 a0.7 b0.7 e0.8 i0.5 s1.6
kole+z 6.1 a0.6 b0.7 c-0.4 e0.9 g1.1 h0.8 i0.6 j0.7 q-0.5 r0.8 t-0.4
kolega 6.1 a-0.6 e-0.5 h-0.4 j-0.4 k1.4 p-0.4 r0.3 t0.4
kolego 6.1 a1.3 c0.8 e1.2 f0.3 g-0.8 i1.3 j0.7 k1.0 l0.3 n0.9 p-0.5 r-0.6 s0.7
kolegu 6.4 a-0.4 b1.8 c-0.4 d-0.6 g0.4 h1.1 i0.8 l0.3 o1.0 p-0.5 q0.6 r0.8 t-0.5
kolegy 5.1 a-0.9 b-0.6 e0.7 f0.4 h0.7 i-0.6 j-0.7 l0.4 n0.7 p-0.4 q1.1 r0.8 s1.0
koleji 7.3 e0.6 g0.6 h0.9 p0.8 r0.8 s0.5 t0.4
kolem 5.9 a-0.5 b-0.4 e-0.6 f-0.4 h0.3 j-0.3 k1.3 l0.5 m-0.5 o-0.4 p-0.5 s-0.6 t0.6
koli 5.3 a-0.9 b0.7 c1.2 d0.3 h0.9 i0.5 l-0.4 m0.8 n-0.5 o0.6 p-0.4 r0.3 s0.7 t1.2
koli+by 6.6 a-0.7 d0.5 e-0.6 g0.5 h1.9 i1.1 k-0.4 l-0.4 m0.3 q-0.3 r0.6 s-0.4
koli+dni 7.3 a-0.4 o0.9
kolik 5.6 a-1.4 b0.7 e-0.5 f0.4 h1.0 i0.3 m0.6 n-0.3 o0.9 p-0.7 q-0.4 r0.3 s-0.6 t1.3
kolo 6.6 c-0.5 e0.8 f-0.3 h0.5 l0.6 o-0.4 p0.7
kome 6.2 b-0.4 d-0.7 e0.5 f-0.3 i-0.4 m-0.4 n1.0 o1.3 p-0.3 s0.7
koment 6.8 a0.4 c0.5 e0.7 i-0.3 s1.0
komerc 7.0 a-0.4 d-0.4 m-0.4 n1.2 o1.6
komi 6.3 b-0.5 d-0.4 f-0.3 i-0.5 j-0.3 s-0.3 t0.7
komise 7.0 a0.4 t0.6
komo 5.9 a1.6 b-0.4 c1.2 d0.4 e1.5 g-0.8 h-0.3 i-0.7 j2.6 n-0.4 p0.4 q0.4 r-0.4 s3.4 t0.4
komo+se 7.3 a0.6 c0.5 e0.8 j0.4 s1.6
komora 7.3 n-0.3 q0.7 t0.6
komore 6.6 a1.2 c-0.3 d-0.3 e2.1 g-0.6 i-0.5 j1.2 m-0.3 r-0.4 s2.1
komoru 7.0 a0.5 c1.4 d0.9 e-0.3 j1.0 m0.8 p0.6 s1.4
komp 7.3 a-0.7 e-0.8 l-0.3
komu 5.3 a0.6 b0.3 c-0.6 d0.7 f-0.8 g-0.8 i1.0 j0.9 m-0.5 p-0.5 r-0.8 s1.6 t0.8
komuni 6.1 d-0.3 e0.3 f-0.6 i-0.7 j1.4 k0.4 m-0.3 n0.4 s-0.5 t1.1
konc 4.4 a0.7 b1.9 d0.5 f-0.7 g-1.1 h-0.5 i3.9 j-0.5 m-1.0 n1.4 q-0.8 s0.6
konc+a 6.8 a-0.5 c0.4 f-0.3 i-0.4 l0.3 m-0.3 n0.8 q-0.3 r0.5
konc+mesi 6.2 a-0.7 b-0.4 c-0.5 h0.4 l0.5 s-0.3
konc+pris 7.3 m0.3
konc+pros 7.3 a0.5 b0.5 c-0.5 e0.9 i0.3 j0.5
konc+roku 6.6 a0.4 b0.6 d0.8 g-0.5 i1.8 r-0.5 s-0.4
konc+tydn 6.6 b-0.4 c0.5 e-0.7 f-0.4 i0.7 l-0.5 n2.1 p-0.4 s0.4 t0.5
konce 5.0 b0.7 c-0.6 f-0.7 g-0.7 i0.7 j-0.4 k0.4 m-0.5 n1.4 p-0.9 q-0.6 r-0.4 s0.4 t0.3
koncep 7.3 a0.6 c0.5 d0.9 e0.6 g-0.3 s1.5
konci 5.5 b0.4 g-0.9 h-0.3 i1.7 p0.4 q-0.4 r-0.6 s-0.7 t-0.5
koncim 6.8 a0.8 b1.2 d0.6 e-0.4 g-0.5 i2.8 p1.2 r-0.5
kone 4.9 a-0.7 b-1.0 c1.9 d0.4 e0.6 f0.4 g2.4 i-0.7 j-1.0 k1.1 l0.4 m1.2 p-0.9 q0.5 r3.0 s-0.3 t1.3
kone+ledn 7.3 a-0.4 h-0.3 l0.5 t0.5
kone+vyuc 7.3 g0.6 i1.2 m1.0 q0.3 r0.5
konec 6.3 a-0.6 c0.9 d0.4 e0.4 g-0.4 h-0.4 i-0.4 k0.9 l0.5 m-0.5 o0.8 p-0.4 r-0.3 t0.5
konecn 5.2 b-1.0 c1.3 e0.4 f0.4 g2.8 h0.5 i-0.4 j-0.9 k0.5 m1.6 o-0.3 p-0.7 q0.6 r3.5 t1.0
konf 6.3 a-0.7 b-0.5 c0.9 d0.4 f0.3 g0.8 h0.9 n-0.4 p-0.6 r1.1 s0.3
konfer 6.4 a-0.4 b-0.4 c1.1 d0.4 g0.4 j0.3 n-0.3 p-0.5 q0.3 r0.6 s0.5
koni 7.3 a0.4 c0.4 d0.5 i0.6 p0.6 s0.7
konk 5.5 a-0.5 b0.7 c0.6 d-0.5 e0.7 f0.5 h-0.4 i0.6 m-0.6 n0.5 o0.5 p-0.7 q0.3 r0.5 s-0.8 t0.5
konk+a 7.3 d-0.3 l0.5
konkur 5.6 a-0.3 b0.7 c0.7 d-0.4 e0.7 f0.3 i0.7 m-0.5 n0.6 p-0.7 r0.6 s-0.8 t0.3
kons 7.0 a0.6 c0.4 f0.5 i0.4 j0.7 m0.9 n0.3 p1.1
konsta 7.3 a0.4 e-0.3 i0.5 j0.8 m1.0 p1.2
kont 4.5 a-0.4 b0.5 c1.2 d0.5 e0.9 f2.2 g-0.4 h1.2 i-0.4 j-1.1 k2.0 l0.7 m1.5 n1.3 p-1.2 q0.7 r-0.4 s-1.6 t1.2
kont+den 7.0 d0.5 k2.1 l0.7 m0.6
kont+dne 7.3 e0.4 k0.4 p0.5
kont+hlas 7.3 o0.9 q0.6
kont+na 6.4 a0.7 b0.6 d0.8 f2.5 i0.9 l0.5 n0.6 o-0.5 p-0.3
kont+osob 7.3 a0.5 c0.5 d0.3 i0.6 j0.5
kont+z 6.3 a-1.4 b-0.4 c0.6 d-0.7 h-0.5 i-0.6 j-0.3 k0.8 m0.4 n0.5 o-0.6 p-0.5 q0.3 s-0.4 t1.5
kontak 5.2 a-0.3 b0.7 c0.6 d1.5 f2.9 g0.7 h2.2 i0.6 j-0.5 l1.1 n1.1 p-1.0 s-1.1 t1.0
kontro 5.2 c1.1 e1.1 f-0.5 g-1.0 h-0.6 i-0.4 j-0.7 k2.8 m1.1 n0.4 p-0.4 q0.9 r-0.5 s-0.8 t1.1
konz 6.6 a-0.5 g-0.4 h0.6 i-0.4 k1.1
konzul 6.8 a-0.5 f0.3 g-0.4 h0.7 i-0.4 k1.2
kope 7.3 b0.6 e0.5 k0.4 m-0.3 o0.6
kopeck 7.3 b0.6 e0.5 k0.4 m-0.3 o0.6
kopi 6.0 b-0.4 c0.4 f1.3 h0.4 i-0.6 j2.1 o2.2 p-0.7 q0.6 s0.9 t-0.4
kopi+fakt 6.8 a-0.8 c-0.4 f0.4 g-0.4 o2.9 p-0.4 q0.5
kopi+ma 7.3 a1.0 c0.7 f0.5 j1.5 s0.6
kopie 7.3 f0.7
kopii 6.2 a0.4 c0.3 f0.8 h0.6 i-0.6 j2.3 o2.1 p-0.6 q0.5 s0.9
kopr 7.3 a0.4 c1.3 d-0.3 e0.6 i0.5 m0.7 t0.7
kore 5.5 a-0.4 b0.7 c0.7 d-1.0 e0.5 g-0.5 h0.5 m0.4 p-1.0 q0.8 s-0.6
korekt 5.9 a-0.4 b0.6 d-0.7 e1.3 g-0.4 h0.7 i-0.7 j-0.5 m0.7 p-0.7 q0.8 r0.4 s-0.5
koresp 6.8 c0.9 d-0.3 e-0.7 i0.7 j0.6 p-0.4
kori 7.3 c0.4 e-0.5 g0.4 o0.5 q0.3 r0.4
koru 5.9 b0.7 c-0.9 e-0.6 h-0.4 l0.3 m0.4 n-0.3 o0.4 q-0.5 s-0.3
koru+a 7.0 c-0.5 l0.7 m0.5 o0.5 q-0.3
korun 6.3 b0.5 c-0.4 d-0.6 e-0.7 i0.5 r-0.5
koruna 7.3 a-0.5 b0.5 c-0.4 e-0.4 g0.3 m0.5 o0.9 r0.5
korunu 7.3 a0.5 c-0.3 d1.0 e0.5 f0.4 k0.4 l0.8 p0.5
kos 7.3 k0.4
kose 7.3 a-0.5 h0.4 r0.5
kosi 6.4 a0.5 c0.4 e0.8 g-0.5 h-0.4 i-0.4 m0.8 n0.9 p0.9 r-0.5 s0.5
kosi+na 7.3 d0.4 n1.3
kosik 7.0 a0.9 c0.8 e1.0 g-0.4 m0.9 p1.2 r-0.5 s0.7
kosiku 7.3 a-0.3 l0.4 q0.5
kosm 7.3 c0.4 e-0.3 j0.6 l1.2 s0.6
kosmet 7.3 c0.4 e-0.3 j0.6 l1.2 s0.6
kost 7.3 i0.4 k0.3 n0.9 o-0.5 s0.6
kostel 7.3 i0.4 k0.3 n0.9 o-0.5 s0.6
kota 7.3 a0.5 e1.0 f0.7 m-0.3
kote 7.0 a0.5 b0.4 e1.2 g0.3 j1.1 r0.4
kotel 7.0 a0.5 b0.4 e1.2 g0.3 j1.1 r0.4
kotl 7.3 c-0.5 e0.7 k0.8 l0.3 n1.2 t0.5
kotn 7.3 a-0.4 g0.7 i-0.4 r0.6
kotnik 7.3 a-0.4 g0.7 i-0.4 r0.6
kotr 7.3 a-0.4 f0.4 k0.6 l0.3
kotrba 7.3 a-0.4 f0.4 k0.6 l0.3
koud 7.3 a0.4 b0.7 i0.6
koudel 7.3 a0.4 b0.7 i0.6
kouk 6.0 a0.4 b1.3 c1.3 d0.4 e0.5 h-0.5 j-0.6 l0.6 m0.6 n0.7 o0.8 p1.0 s0.6 t1.3
kouk+na 6.8 a0.4 b0.8 e0.4 g0.3 m0.4 n-0.3 o0.5 p1.5 s0.4
koukal 6.6 b0.6 g0.7 h-0.3 l0.3 n0.4 p0.6 r1.1 s0.5 t0.3
koukam 7.0 a0.8 b1.0 c1.4 d1.1 g-0.4 m0.4 o0.5 p0.6 r-0.6
koup 6.1 b-0.5 d0.3 e-0.3 g-0.6 i-0.5 j-0.4 k0.8 l-0.4 m0.4 n1.1 q-0.5 s0.3
koupal 7.3 d-0.4 k0.7 m0.5
koupil 7.0 a-0.4 n0.4
kout 7.3 a-0.3 c-0.5 g0.6 h-0.3 k0.6 n2.1 r0.6 t0.4
kouz 7.0 g1.1 o1.0 p0.4 r1.1 s0.7
kouzel 7.3 g0.4 p0.6 r0.4 s0.8
kova 6.8 a-0.6 c-0.4 d-0.4 f0.4 k0.4 l0.4 n0.6 p-0.3 r0.8 t-0.4
kovarn 7.0 a-0.5 c-0.3 f0.5 g0.3 h-0.4 l0.4 n0.7 p-0.3 q0.4 r0.9 t-0.3
kovo 7.3 a-0.3 n-0.3 q0.9
kovovy 7.3 a-0.3 n-0.3 q0.9
krab 6.2 a-0.4 e0.5 f0.4 g0.9 l-0.4 m0.8 n-0.6 p0.5 q1.2 r1.2 s-0.4
krab+na 7.0 a-0.6 g1.0 o0.5 q1.2 r1.3
krabic 6.2 a-0.4 e0.5 f0.4 g0.9 l-0.4 m0.8 n-0.6 p0.5 q1.2 r1.2 s-0.4
kraj 5.5 b1.3 d-0.4 e0.6 f0.4 g-0.6 j-0.3 k0.4 l1.1 o0.5 p0.4 s1.1
kraj+soud 6.6 e-0.4 h0.3 m-0.3 n-0.3 o0.7 p1.0 s-0.4
kraje 7.0 a0.3 b1.6 e0.7 i-0.4 l1.4 s1.1
kraji 7.3 a-0.4 h0.9 k1.2
krajsk 6.1 c-0.3 d-0.5 f0.5 g-0.5 i0.3 k-0.5 m-0.5 o0.7 p0.7
kram 6.6 a0.6 c-0.6 d0.7 e1.2 h-0.5 i1.0 k-0.3 l-0.4 p-0.3 q0.8 r0.3 s1.0 t1.0
kram+a 7.0 d0.5 h-0.3 i0.6 m0.3 s0.3
kras 5.5 a-0.7 c-1.2 d1.6 f0.3 g2.6 h0.9 j-0.5 k1.5 l-0.4 m0.4 n1.0 p-0.8 q0.4 r3.1
kras+den 7.0 b-0.3 c-0.4 d1.0 e0.5 g0.5 k0.7 m0.4 o0.5
krasna 7.3 b0.6 e0.5 n0.3 q0.4
krasne 6.2 a-1.0 c-0.7 e-1.1 f0.3 g2.1 h1.5 i-0.6 k0.6 m0.3 o-0.6 p-0.3 q0.3 r2.4 s-0.4 t-0.3
krasny 6.6 a0.3 b-0.5 c-0.4 d1.7 e0.9 g1.1 h-0.4 k1.0 m0.3 n1.2 o0.4 r1.1 s0.6
krat 5.8 a-0.7 c-0.8 e-0.5 h-0.5 i0.6 j-0.3 m0.5 n0.7 p0.4
kratce 7.3 a-0.5 c-0.3 d-0.3 r0.4
kratky 6.8 a-0.5 b0.3 e-0.5 g-0.3 l0.4 m0.6 o-0.3 r-0.5 t0.8
kratoc 7.3 e0.6 g-0.4 i0.8 n0.9 r-0.3
krav 6.6 a0.9 b0.9 c1.6 e1.9 f-0.3 g-0.3 i-0.4 k0.5 l0.6 m0.3 s0.5
kravin 7.0 a0.5 c1.6 e1.2 k0.7 l0.5 m0.5
kred 7.0 a0.5 e0.9 j0.4 p0.8 r-0.3 s1.2
kred+z 7.3 a0.5 e1.0 j0.5 p0.8 s1.3
kredit 7.3 a0.4 e0.5 p0.9 s0.5
krej 6.8 c-0.3 k-0.3
krejci 7.3 d0.5 e0.3 i0.3 o0.3
krejco 7.3 d-0.3 e-0.4 n0.4
kres 6.4 c0.8 d0.4 e0.5 f1.0 g-0.3 h0.7 j-0.3 o-0.3 q-0.3 s0.6
kresle 7.3 a-0.4 g-0.4
kresli 7.3 b0.3 c1.1 h0.8 p0.8
kric 7.3 g0.4 r0.4
kricel 7.3 g0.4 r0.4
kris 6.8 b0.8 i0.4 t0.5
kristy 7.0 b0.9 i0.4 s0.3 t0.5
krit 6.8 a-1.2 b0.4 g0.5 i-0.6 l0.3 p-0.3 r0.7 t0.5
kritik 7.0 a-0.7 b0.4 g0.6 r0.6 t0.6
kriv 7.3 a-0.4 c0.4 g-0.5 l0.3 q0.6
krivka 7.3 a-0.4 c0.4 g-0.5 l0.3 q0.6
kriz 6.0 a0.9 c1.2 d0.8 e-0.3 f0.5 g-0.5 k-0.4 l-0.3 o-0.3 p0.4 r-0.7
krizov 6.8 c0.6 l-0.3
krko 7.3 f0.4 h0.4 n0.8
krkono 7.3 f0.4 h0.4 n0.8
krom 7.0 c-0.3 e0.4 f0.4 j0.6 k0.8 l-0.4 o0.8
krome 7.0 c-0.3 e0.4 f0.4 j0.6 k0.8 l-0.4 o0.8
kron 6.4 d0.6 e-0.3 g0.3 i-0.5 k-0.4 q-0.4 r0.7 s0.5
kronik 6.6 a0.4 b-0.3 c0.4 d0.7 e-0.3 g0.5 i-0.4 q-0.3 r0.7 s0.6
krou 7.0 c-0.4 e-0.5
krouzk 7.0 c-0.4 e-0.5
krov 7.3 a0.4 j1.2 p0.4
krti 7.0 a0.4 c1.0 d0.9 e-0.4 f0.8 j0.6 s0.5
krtil 7.3 c0.4 d0.5 e-0.3 f0.9
krup 7.3 a-0.5 c-0.5 i-0.4 l0.7
krupob 7.3 a-0.5 c-0.5 i-0.4 l0.7
ks 7.3 a-0.5 e-0.5 h1.9
kter 3.6 a1.9 b1.9 c0.5 e2.4 f0.7 g-1.0 i1.1 j0.9 m0.4 o1.9 p2.1 r-0.7
kter+bude 7.0 a0.5 b0.9 c1.4 d0.5 f0.9 h0.5 i-0.4 k0.4 l0.3 n0.6 o0.8 q0.3
kter+by 7.0 a-0.3 g1.0 i-0.3 j0.4 k0.8 n0.4 r1.0 s0.6
kter+je 7.0 b-0.4 c-0.3 e0.4
kter+jsem 7.0 a-0.4 g0.8 k-0.4 r-0.5 t0.4
kter+jsme 7.0 d0.9 e-0.3 i0.4 j0.4 r0.3
kter+jste 5.4 a1.6 c-0.6 e1.7 g-0.5 h0.5 j0.3 m1.0 n0.7 p1.3 q-0.4 s0.7
kter+maji 7.0 e0.3 g-0.3 i0.6
kter+mi 7.0 c-0.4 d0.5 e0.5 i-0.3 o0.3 p0.7 s-0.3
kter+nam 7.3 a0.4 b0.5 d0.4 j0.8 p0.3
kter+po 7.3 e-0.6 g0.4 j0.3 m1.4 p0.7 r0.4
kter+se 6.1 a0.3 b0.7 c-0.8 e-0.9 f0.3 g0.6 m0.5 o-0.5 q1.0 r0.3 s-0.4
kter+si 6.6 a0.5 c-0.4 d-0.3 e1.4 f0.8 p0.4 q0.9
kter+to 7.3 a-0.5 i0.8 o0.5
kter+ucet 7.3 a-0.7 b0.3 d-0.4 h0.4 i-0.4 m-0.4 o2.3 p-0.3 r0.5
kter+vas 7.0 a0.6 b2.1 e1.3 s0.6
kter+zada 7.0 a0.6 c1.0 d-0.5 f0.4 h0.4 m0.4 p0.4 r0.3 t0.6
ktera 5.2 b1.6 c-1.0 f0.7 g0.5 h0.4 j-0.7 k1.1 m0.7 o-0.4 p-1.1 q0.5 r0.7 s-0.5 t0.6
ktere 5.2 a1.2 c0.7 d-0.5 e1.3 g-0.9 i2.0 l-0.5 m0.6 p2.0 r-0.9 s0.8
ktereh 7.0 o0.5 p0.5 r-0.3
kterem 6.6 c-0.4 d-0.4 g-0.3 i-0.3 n0.6 p-0.4 q-0.3 r-0.4 s0.4
kteri 6.3 a-0.8 c-0.5 d-0.6 e-0.8 g0.6 i-0.4 o0.4 p-0.3 r0.6 s-0.5
kterou 5.0 a2.0 b0.7 c1.0 d0.9 e1.3 f-0.3 i0.7 j1.7 l-0.4 m1.2 n-0.3 o0.6 p2.4 t0.5
ktery 4.8 a0.3 b0.9 c0.5 d0.8 f1.3 g-1.1 i-0.4 k-0.4 l1.0 m0.6 n0.6 o1.8 q-0.4 s-0.3
kteryc 7.0 c0.4 d-0.3 p0.5 q1.1 s0.4
kuba 6.8 a0.4 b0.7 c1.0 d0.4 g-0.4 i2.3 p0.8 r-0.4
kube 7.3 e0.4 f0.6 g0.6 r0.6
kubi 6.6 a0.7 b0.9 c-0.4 d1.2 n-0.4 q0.3 r0.5 s0.4 t-0.3
kuce 6.8 a-0.8 d-0.7 f0.4 g0.3 h0.7 i-0.4 p-0.4 q0.4 r1.0 s-0.3 t0.7
kucera 7.3 a-0.8 d-0.7 g0.5 h0.4 o0.3 r0.6 t0.3
kucero 7.3 e0.4 f0.7 l-0.4 q0.6 r0.5 t0.4
kuch 5.5 c-0.6 d-0.4 e0.9 f-0.3 g1.1 h0.4 m0.7 o0.4 q1.1 r1.4 s-0.8
kuch+je 7.3 a-0.4 f0.3 g0.9 h1.2 k0.4 l0.3 m0.5 r1.2
kuchar 6.6 e0.9 g1.2 h0.7 l0.3 m0.8 n-0.3 q0.5 r1.4
kuchyn 5.9 b-0.4 o0.4 q1.0 r0.3 s-0.6
kufr 7.0 c-0.3 e-0.5 g0.8 h0.6 k0.6 n0.6 r0.7
kufru 7.3 d-0.3 e-0.3 g0.5 k0.7 r0.4
kuli 7.3 c0.5 e0.4 f0.5 j0.4 p0.5
kult 6.8 c0.4 e0.3
kultur 6.8 c0.4 e0.3
kupi 7.3 c1.1 d0.6 l1.2 m0.6 n1.0 o0.6 t0.6
kupn 6.8 a-0.5 h-0.4 i-0.3 j-0.3 k0.4 l0.4 n0.3 t1.1
kupn+smlo 6.8 a-0.5 h-0.4 i-0.3 j-0.3 k0.4 l0.4 n0.3 t1.1
kupni 6.8 a-0.5 h-0.4 i-0.3 j-0.3 k0.4 l0.4 n0.3 t1.1
kupo 7.0 c0.8 g0.4 h0.7 i0.4 j0.3 p0.6
kupodi 7.3 c0.6 i0.5 j0.3 p0.7
kupu 7.0 a0.4 e0.9 p0.6 t0.4
kupuji 7.0 a0.4 e0.9 p0.6 t0.4
kura 7.0 a0.4 c1.4 h0.3 i0.5 k0.4 r0.4 t0.6
kurato 7.0 a0.4 c1.4 h0.3 i0.5 k0.4 r0.4 t0.6
kurz 6.6 a-0.5 b0.4 c-0.4 e0.3 g0.5 i-0.4 m0.5 o0.8 p-0.4 q1.4 r0.9 s0.4
kus 7.3 b0.6 e0.3 g-0.4
kusu 5.9 a-0.8 e0.4 g-0.6 h2.7 i-0.7 j-0.3 k0.3 n0.6 p-0.5 q1.6 r0.9 s-0.5 t1.4
kval 6.6 a0.6 d-0.5 e1.7 f2.2 i0.5 j0.4 k0.4 s-0.4 t1.2
kval+vasi 7.3 a0.4 e1.2 f1.8 g-0.5 i0.7 k0.5
kvalit 6.6 a0.6 d-0.5 e1.7 f2.2 i0.5 j0.4 k0.4 s-0.4 t1.2
kvap 7.3 g0.6 h0.9 j0.5 m1.0 r0.9
kvapil 7.3 g0.6 h0.9 j0.5 m1.0 r0.9
kvet 5.1 b-0.3 c1.0 d0.8 e0.4 f-0.8 g-1.0 h1.6 i-1.1 j-0.9 l0.5 m1.0 o0.9 p-0.4 q1.2 t0.6
kvet+a 7.0 c-0.5 e-0.3 g-0.4 i-0.3 q-0.3 s0.9
kveta 7.0 a0.3 b-0.4 c0.5 m-0.3
kveten 7.3 d1.2 e-0.4 t0.5
kvetin 7.0 a-0.3 b0.4 o1.0 q0.9 r-0.4 s0.4
kvetna 6.3 a-0.9 d-0.5 e-0.8 f-0.4 h1.3 i-0.5 j-0.3 l-0.3 p-0.3 q1.9 r0.6 s-0.3
kvetnu 6.3 c0.6 d0.8 e0.4 f-0.4 g-0.6 h1.0 l0.8 m0.8 n-0.4 p0.5 q-0.5 s0.6
kvul 4.3 a-1.1 e1.2 g-1.1 i-1.4 k1.4 l2.5 m-0.6 n0.5 o0.4 p-1.5 q0.6 s-0.6 t0.7
kvul+limi 7.3 b0.7 n-0.4 q0.8 t0.6
kvul+smer 7.3 j0.3 m0.3 q0.3
kvul+te 7.3 d0.9 e0.6 g0.4 j1.0 m0.3 q0.3 r0.3
kvul+tomu 6.2 c0.4 i-0.4 l0.3 n0.5 s0.4
kvul+vam 7.3 a0.7 e0.7 l0.8
kvuli 4.3 a-1.1 e1.2 g-1.1 i-1.4 k1.4 l2.5 m-0.6 n0.5 o0.4 p-1.5 q0.6 s-0.6 t0.7
kyjo 7.3 a0.4 c0.3 d0.4 i1.0 s0.6
kyta 7.3 t0.9
kytk 7.3 c0.3 e0.5 s0.3
kytky 7.3 c0.3 e0.5 s0.3
kyvl 7.0 c1.1 g0.4 h0.6 i1.0
labu 7.3 c0.4 e-0.5 g0.4 o0.5 q0.3 r0.4
ladi 7.3 i0.5 s0.5
lamp 7.0 d-0.4 e-0.4 h-0.4
lampa 7.3 h-0.3
lano 7.3 c-0.3 e0.4 g0.4 h1.1 j0.7 k0.9 q0.4 r0.5 s0.5
lask 6.6 b-0.3 c1.2 d0.7 e1.0 g0.5 h1.1 i-0.5 n0.5 p-0.4 r0.9 s-0.5
laskav 6.8 b-0.3 c1.1 d0.6 e0.6 i-0.4 n0.4 p-0.3 s-0.4
latk 6.8 c-0.3 e0.5 h0.5 n1.2 o0.3 r0.3
latky 7.0 e0.6 g0.4 r0.3
lavi 7.0 a-0.3 c-0.3 d-0.3 e0.3 h0.3 i-0.4 s0.5
laze 7.3 c-0.3 d0.5 i0.4 j0.6 k0.4
lazens 7.3 c-0.3 d0.5 i0.4 j0.6 k0.4
lazn 6.8 a-0.8 e-0.4 h0.4 k0.4 m0.4 n0.5 q0.3 r0.5 t0.4
lazne 7.0 a-0.6 e-0.4 g0.4 h0.5 m0.4 n0.5 r0.6 t0.3
lebe 7.3 a-0.4 e-0.5 g0.7 j0.7 r0.8 s-0.3
lede 6.6 a-0.4 e-0.5 f-0.4 g0.4 k1.1 l-0.5 m1.3 q0.4 r0.5 t-0.3
leden 6.8 e-0.3 k1.3 l-0.4 m0.3 p0.3
ledn 4.5 b0.7 c1.2 d1.6 e-0.7 f0.5 g-0.6 h2.7 i1.7 k0.6 l1.8 o1.8 p-0.4
ledn+a 7.3 e0.3 g0.4 h0.7 i0.7 o0.4 r0.6 s0.7
ledn+jsem 7.0 b-0.3 d1.4 e-0.7 f0.7 g-0.3 i-0.5 l-0.5 m0.5 q0.5 r0.5
ledn+na 7.3 a0.5 c1.1 d1.2 j0.5 s0.7
ledn+vam 7.3 c1.0 d-0.4 g0.5 h0.9 i-0.4 p1.0 r0.5
ledna 5.0 a-0.5 b0.5 c0.7 d0.3 e-1.3 f0.5 g-0.7 h1.8 i1.6 j-0.8 k0.6 l0.9 m-0.4 o1.5 r-0.6 s-0.5
lednic 6.8 c-0.4 e0.5 h0.4 j0.6 l-0.4 o1.1 p0.4 r0.5
lednu 5.8 a0.4 c1.1 d1.8 f0.4 g-0.7 i0.6 l1.5 m0.9 n0.7 o-0.4 p-0.7 r-0.5 s0.7
leka 6.2 b-0.5 f1.1 j-0.3 o-0.4 q-0.7 s-0.4 t-0.5
lekar 7.3 k0.3 n0.5
lekarn 7.0 f0.9 i0.3
lekc 7.0 c-0.3 h0.7 r0.3
lekci 7.3 h0.7 k0.3 r0.4
lekt 7.3 a-0.6 c0.3 g1.2 h-0.3 r1.4
lektor 7.3 a-0.6 c0.3 g1.2 h-0.3 r1.4
lenk 6.2 a-0.5 b-0.6 c-0.6 d0.9 e0.4 g1.6 h0.8 i-0.6 k0.5 n0.9 r1.8 s-0.5
lenka 6.8 d0.8 e-0.5 f0.5 g0.5 q0.4 r0.8 s-0.4
lenko 6.8 a-0.4 b-0.3 c-0.5 e0.9 g1.2 h1.0 i-0.4 k0.4 n0.7 o-0.3 p0.4 q-0.4 r1.1
leon 7.3 g0.3 h0.5 r0.3
leop 7.3 a0.5 b0.9 c-0.3 d0.7 l1.0 s0.6
leopol 7.3 a0.5 b0.9 c-0.3 d0.7 l1.0 s0.6
leos 7.3 c-0.3 h-0.4 m0.4 n-0.4 o-0.6 q0.8 t0.4
lepi 7.3 d0.7 f0.5 l0.7 n0.6
leps 6.3 a-0.6 b0.8 d0.4 e-1.0 f0.6 g1.1 h0.7 l0.7 m0.7 n0.9 p-0.3 q1.0 r1.4 s-0.5
lepsi 6.3 a-0.6 b0.8 d0.4 e-1.0 f0.6 g1.1 h0.7 l0.7 m0.7 n0.9 p-0.3 q1.0 r1.4 s-0.5
lesa 7.3 a-0.4 e0.4 g0.5 o0.6 r0.6
lese 6.8 b-0.4 c0.4 e-0.3 f0.4 g0.7 m0.9 p0.5 r0.8 s-0.3
leseni 7.3 a0.4 c0.7 e-0.3 i0.5 m0.6 p0.6
lesk 7.3 a-0.4 c0.4 f0.5 o0.4 r0.5
lesn 7.0 c-0.3 i0.5
lesn+skol 7.3 d0.3 e-0.3 i0.6
lesni 7.3 d0.3 e-0.3 i0.6
lesy 7.0 d0.5 e-0.3 i0.5 j0.5 o0.7
let 5.5 a0.5 e-0.5 g-0.5 i0.8 j0.5 k-0.4 m-0.4 o0.4 q0.4 s-0.4
let+a 6.8 c-0.4 e0.3 k-0.3 q0.4 r-0.4
let+jsme 7.3 d0.5 e0.4 h0.5 i0.3
leta 5.5 a-0.4 c1.5 e1.1 f-0.6 g0.6 h-0.5 i-0.7 j-0.6 l0.5 n1.1 q-0.3 r0.7 s-0.6 t0.5
letak 6.8 a-0.6 e0.6 g0.9 m-0.3 n0.5 r1.2
letaku 7.3 a-0.4 g0.4 n0.6 r0.4
letaky 6.8 a0.5 c1.1 d-0.5 e0.5 p0.9
lete 6.0 a-0.6 d0.6 e0.5 i0.8 j-0.5 l0.8 m0.4 o-0.3 p-0.7 s-0.4
lete+nam 7.3 d0.5
letech 6.4 e0.5 f0.5 i0.8 l0.6 m0.7 n0.4 o-0.3 p-0.4 r0.5
leti 7.3 c0.8 d0.4 g0.3 k0.5 r0.4
letn 6.2 b0.7 d0.6 g0.6 h0.9 n0.5 o0.9 q-0.3 r0.5
letnan 7.3 b0.7 e0.4 s0.6
letni 6.6 a-0.5 g0.8 h1.1 n0.6 o1.0 r0.8 s-0.3
leto 5.0 c-0.5 d0.7 e0.4 f-0.5 g-0.4 h-0.3 i2.4 j-0.8 l0.4 m-0.5 p-1.0 r0.6
leto+se 7.3 a-0.3 r-0.3 s-0.3
leto+to 7.3 a0.5 e0.6 g0.6 h1.0 l1.0 r1.0
leto+v 7.3 a-0.5 d-0.3
letos 5.4 c-1.6 f-0.4 i1.6 j-0.6 l0.6 m-0.5 p-0.7 r0.6 s-0.8
letosn 6.6 a1.1 c1.4 d0.8 g-0.5 h-0.4 i1.7 r-0.4 s1.5
levn 6.1 a1.1 b3.5 c-0.8 e-0.4 h-0.4 i2.4 j-0.3 p-0.4
levn+a 7.3 b0.4 d0.4 i0.5
levne 7.0 b0.7 s0.5
levnej 6.4 a0.9 b3.1 c-0.6 e-0.6 h-0.3 i2.7
leze 6.8 c-0.4 e1.2 n1.6 o-0.4 p0.4 r0.4 t0.6
lezela 7.0 c-0.4 n1.6 o-0.4 r0.4 t0.6
lezi 5.7 a0.8 c1.6 d0.7 e1.9 f2.1 g-0.9 h0.8 k1.3 m0.6 n-0.3 o0.5 q0.9 r-0.8 s0.9 t0.4
lezi+na 7.0 b0.4 c-0.4 e0.5 f0.5 o0.7
lezi+v 7.3 a0.6 c0.5 d0.9 e0.6 g-0.3 s1.5
lhot 7.0 b0.9 f0.3 i0.5 r-0.3
lhota 7.3 b1.0 c0.3 f0.4 i0.6 o0.3
lhut 5.9 a1.1 c1.7 d0.4 f-0.3 g-0.6 h-0.5 i-0.4 j2.0 k-0.4 l-0.3 m0.4 n-0.4 p-0.5 s-0.6 t0.6
lhuta 6.3 c1.0 e-0.5 g-0.4 h-0.4 i-0.4 j1.3 k-0.4 m0.5 n-0.4 s-0.4 t0.7
lhutu 7.3 a0.5 c0.4 e0.4 j0.6
li 5.7 a0.7 b-0.3 c-0.7 d-0.8 e-0.6 h-0.5 j2.4 k-0.4 m0.5 n-0.4 p1.3 r-0.5 s-0.6
li+se 7.3 i0.3 j0.5 p1.0
liba 7.3 e-0.4
libe 7.0 a0.3 c0.4 d0.6 e0.4 f1.2 h0.4 i0.6 k0.9
liberc 7.0 a0.3 c0.4 d0.6 e0.4 f1.2 h0.4 i0.6 k0.9
libi 6.3 b1.4 d0.4 e1.0 f0.4 g0.9 h0.5 i-0.6 j-0.4 m0.4 p-0.4 q1.1 r2.2 s-0.4 t0.4
libi+vic 7.3 a0.6 b2.4 e1.0 g-0.5 i-0.4 k0.4 o0.4 q0.7 t0.5
lice 6.0 a0.9 b1.1 d0.9 e1.1 f-0.5 h1.3 j1.4 m1.0 n-0.3 p-0.8 t0.3
licenc 6.1 a0.7 b0.5 d0.9 e0.6 f-0.5 h1.3 j1.4 m1.1 p-0.7 q0.3 s-0.6 t0.3
lida 7.3 d0.5 g0.6 h1.5
lide 5.8 e0.4 f0.6 g0.3 h0.8 i-0.5 j-0.5 m-0.4 o0.6 r0.7 s-0.7 t0.8
lide+se 7.0 e0.8 t0.4
lidem 7.0 e-0.5 f0.9 h1.0 k-0.3 m-0.4 o0.4 p0.4 r0.8 s-0.4 t-0.3
lidi 4.8 b0.7 c0.3 d2.0 e0.8 f0.7 h2.1 j-1.0 l0.6 n0.5 o0.4 p-1.1 r0.9 s0.5
lidi+a 7.0 c0.5 g0.4 h0.6 r0.4 s0.4
lidi+mist 7.3 a-0.4 d-0.3 g0.4 h0.9 m0.4
lidi+se 7.0 b-0.4 d0.9 f0.7 g0.9 k-0.3 r1.4
lids 7.3 d0.3 g0.4 r0.3
lidsko 7.3 d0.3 g0.4 r0.3
likv 6.8 a-0.8 c-0.5 d0.9 f0.5 i-0.6 k0.6 p-0.4 q0.3 s-0.4
likvid 6.8 a-0.8 c-0.5 d0.9 f0.5 i-0.6 k0.6 p-0.4 q0.3 s-0.4
limi 7.3 b0.7 n-0.4 q0.8 t0.6
limitu 7.3 b0.7 n-0.4 q0.8 t0.6
linc 6.8 a0.7 d1.1 f2.1 g-0.3 i-0.4 j-0.3 k-0.3 m1.4 n-0.3 p0.3 s0.9 t-0.3
lince 6.8 a0.7 d1.1 f2.1 g-0.3 i-0.4 j-0.3 k-0.3 m1.4 n-0.3 p0.3 s0.9 t-0.3
linh 7.0 a0.8 b0.4 d0.6 g-0.5 i1.1 r-0.5
linhar 7.0 a0.8 b0.4 d0.6 g-0.5 i1.1 r-0.5
link 6.4 a1.0 c-0.5 d1.7 e1.7 f-0.4 i-0.4 j0.3 o0.7 q0.5 r0.4 t2.1
linka 7.3 a0.9 b0.3 d1.7 e1.4 h-0.4 q0.6 t1.6
linked 7.3 a-0.3 d0.4 e-0.6 g0.5 o0.4 r0.5 s0.4
linky 7.3 a0.5 e1.1 j0.5 t0.8
lip 7.0 b-0.5 g0.4 n0.4 r0.4 s1.1
lisk 7.3 c0.3 f0.5
list 4.6 b-0.5 c1.6 f1.3 g-1.0 h0.6 i-1.1 j-0.8 k-0.7 l2.2 m0.8 n1.2 o-0.6 p-0.6
list+a 7.0 b0.4 c0.9 f1.1 k-0.3 o0.4
list+jsem 7.3 c0.8 e-0.3 p0.5
list+jste 7.3 a0.3 c0.5 k0.3 m0.6 s0.7
list+na 7.0 c0.4 s0.9
list+s 7.3 a0.8 c0.7 e1.3 f1.2
listek 7.0 a-0.4 e0.4 g0.3
listku 7.3 a0.4 c0.7 e0.6
listky 7.0 c0.6 s0.8
listop 5.2 c0.9 d0.6 e-0.7 f0.6 g-1.1 h1.0 i-0.9 j-0.4 l2.7 m0.8 n1.8 r-0.4
listu 7.0 m0.3 o0.4 t0.6
listy 7.0 c0.7 e0.6 f1.1 i0.5 q0.7
lito 6.8 a1.7 b0.5 c0.4 e2.4 g-0.9 i1.6 r-0.4 s-0.4
litomy 7.3 a0.7 b0.7 e1.3 g-0.5 i1.1 q0.3 t0.3
litr 7.3 a0.5 b1.2 g-0.5 i0.4 r-0.4
lodi 7.3 c0.5 e0.3 g0.9 h0.4 j0.6 q1.5 r0.9
loga 7.3 c1.0 e-0.3 l0.4 o0.3 p0.8 q0.5
loge 7.0 a0.3 e0.7 p0.9 s1.3
logem 7.0 a0.3 e0.7 p0.9 s1.3
logo 6.3 b1.7 d1.5 e0.8 g-0.8 h-0.4 m0.4 n-0.4 o-0.4 p0.4 s-0.4 t0.6
logo+a 7.3 c-0.3 d0.4 t0.5
loni 6.0 a0.3 b-0.3 c0.5 d0.5 e-0.8 g-0.5 h0.4 i-0.5 k-0.3 n0.5 p-0.4 r-0.3
lons 6.4 d1.0 e1.1 g0.5 h0.7 i0.4 m0.5 r0.6 s-0.4 t1.3
lonsku 7.3 d0.4 f0.5 g0.9 h0.8 k0.4 m0.4 r1.1
lonsky 7.3 a0.6 d0.6 e0.9 i0.3 t1.1
lore 7.3 a0.6 c2.1 m0.5 o0.4 q0.5 r0.4
lorenc 7.3 a0.6 c2.1 m0.5 o0.4 q0.5 r0.4
loun 6.8 a0.4 b-0.4 c-0.4 d0.7 g-0.6 h1.1 p-0.4 r-0.6 s0.4
lounec 7.3 c-0.3 g-0.4 h1.1 i0.5 n0.4 r-0.4 s0.7
loup 7.0 a0.5 d0.4 e1.3 p0.8
loupe 7.0 a0.5 d0.4 e1.3 p0.8
love 7.0 c0.6 e-0.5 i0.6 j0.4 n0.6
lozn 7.3 c0.4 f0.6 p0.6
loznic 7.3 c0.4 f0.6 p0.6
lubo 6.8 c0.4 d0.8 i-0.4 n1.2 o0.3 p0.7 q-0.4 s0.4
lubos 7.0 d0.9 e0.3 h0.3 n1.3 o0.4 q-0.4
luci 6.8 d0.7 e0.6 f0.5 l-0.3 o0.8
lucie 7.0 d0.7 e0.7 f0.5 l-0.3 o0.8
luck 7.3 c0.6 d-0.4 e0.4 i-0.3 n0.4 s0.5
lude 7.0 m0.9 n-0.3 o0.4 q0.6
ludek 7.0 m0.9 n-0.3 o0.4 q0.6
ludm 6.6 d0.4 e0.3 g-0.3 h-0.5 l-0.4 n0.8 o1.2 p-0.4
ludmil 6.6 d0.4 e0.3 g-0.3 h-0.5 l-0.4 n0.8 o1.2 p-0.4
ludv 6.8 a-0.3 c-0.5 e0.4 g1.5 h2.3 i-0.4 m0.4 p0.7 q-0.4 r-0.5 s-0.3
ludvik 7.0 c-0.3 d-0.3 e0.9 g0.5 h1.3 p0.8 r-0.3
lyon 7.3 a-0.3 c0.3 d-0.4 g0.5 k0.5 r0.6 t0.4
lyonu 7.3 a-0.3 c0.3 d-0.4 g0.5 k0.5 r0.6 t0.4
lze 6.4 a-0.4 e-0.7 f0.3 o0.6
ma 4.1 a0.6 b-0.6 c0.4 d1.1 e1.9 f1.4 g-0.5 h1.2 j0.3 k1.4 l0.3 m1.7 n1.3 o0.3 p1.0 q-0.6 s0.5 t0.6
ma+byt 6.3 b0.6 c1.2 e0.4 g-0.4 i-0.4 l0.4 n0.9 o0.9 p-0.5 r0.3
ma+jit 7.3 a-0.3 d-0.4
ma+kanc 7.3 a1.0 e0.4 i-0.3 j2.2 s0.7
ma+na 6.8 a0.9 d0.6 f1.0 g-0.3 i0.7 p0.6 r-0.3 s0.3
ma+plat 7.3 r-0.3 t0.3
ma+v 7.0 a0.4 e0.9 g-0.4 i0.7 s0.6 t1.1
mach 6.6 a0.7 d0.4 e0.3 i0.5 j0.5 r-0.4
mada 7.3 g0.5 h1.5 n0.4 r1.0
madars 7.3 g0.5 h1.5 n0.4 r1.0
magd 7.0 d0.5 e-0.4 h0.8 i0.4 j0.5 k0.7 o0.3 r0.4
magi 7.0 c0.4 d-0.4 f0.4 h0.7 s0.6
magist 7.0 c0.4 d-0.4 f0.4 h0.7 s0.6
mail 4.8 a-0.9 d1.2 f0.4 g-1.4 i-0.8 j-0.4 l-0.8 m1.5 n0.4 p-1.1 q-0.3 s-1.3 t0.8
mail+je 7.3 a0.6 c-0.3 j1.5 k0.3
mail+se 7.0 a-0.6
mailem 6.8 a-0.5 h1.2 o0.5 t0.3
mailu 6.3 a-0.6 g-0.4 i-0.4 j-0.4 k-0.4 n0.5 o-0.5
maily 6.3 a0.4 b0.3 c-0.6 e1.6 g-0.6 i-0.5 j-0.6 m1.1 p-0.3 t0.7
maje 7.3 c0.5 h0.3 i0.6 j0.6
majetk 7.3 c0.5 h0.3 i0.6 j0.6
maji 4.8 a1.6 c0.9 d1.0 e1.5 f4.9 g-0.8 h-0.3 i1.3 j-0.4 m0.4 n-0.4 p-0.5 r-0.5 s0.6 t0.3
majite 5.4 a1.5 b0.6 c1.4 d0.8 e0.7 f5.6 g-0.8 h-0.4 i0.4 j-0.6 m0.8 o0.7 p-0.3 q0.5 r-0.9 s-0.4 t0.6
mala 5.3 b0.4 c-0.3 p-0.4 s-0.6
male 6.4 d0.8 g0.7 h0.4 r0.7 s0.3
malem 7.0 d0.5 e-0.4 g0.5 r0.5 s0.5
mali 6.2 b0.6 e-0.4 g0.5 o0.4 p-0.5 q0.8 r0.9
malick 7.3 e-0.3 g0.4 r0.4 s0.4
malino 7.3 a-0.4 q0.5
malk 7.3 b-0.4 e0.6 j1.1
malkov 7.3 b-0.4 e0.6 j1.1
malo 6.6 i-0.3 l0.4 n0.5 q0.3 t0.4
malova 7.0 b-0.3 e-0.8 m0.4
maly 6.3 a-0.7 c-0.3 d0.8 g-0.8 i-0.8 j-0.4 n0.3 o0.3 p-0.5 q0.6 s0.6
mam 4.0 a2.0 b1.8 c0.7 d2.4 e-0.4 g0.5 h1.6 i-1.5 k2.1 l0.8 m1.6 n2.2 o3.0 r1.5 s4.3 t-0.6
mam+ceka 7.3 a0.4 c1.2 d1.2 m0.6 o0.5 t0.5
mam+dat 7.3 d-0.3 n1.1 o1.6 s0.4
mam+ho 7.3 a0.5 n1.0 o0.9 s0.7
mam+na 6.1 a0.5 b0.5 c-0.4 f0.7 g-0.6 i-0.4 j-0.3 k0.6 l1.4 m0.7 n0.5 o0.4 p0.6 r-0.8 s1.0 t-0.4
mam+po 7.0 a-0.3 d0.3 f0.6 m0.5 o0.5 q0.4 r0.4 s0.4
mam+poci 7.3 a1.2 c1.1 d1.5 g-0.6 m0.4 t0.4
mam+pro 7.3 a-0.5 g1.2 h1.0 q-0.3 r1.2
mam+rado 7.3 a-0.6 c-0.4 f0.3 g1.5 k0.3 m0.7 r1.7 s-0.3
mam+ted 7.0 a0.3 b0.5 c1.7 d-0.3 h0.8 l0.9 n0.7 r0.5 s-0.3 t0.4
mam+tu 7.3 e0.7 k1.0 l-0.4 s1.1
mam+v 7.0 a0.6 b0.9 d0.8 e0.4 j1.1 s1.4
mame 4.1 a-0.7 b1.6 c0.8 d0.7 e-0.5 f0.3 g-0.8 h0.6 i1.7 j-1.3 k0.8 l1.2 m1.0 n1.5 o3.6 p-1.6 q0.4 r0.6 s-1.2 t1.1
mame+na 7.0 a0.5 b2.0 c-0.3 i1.4 t0.5
mame+nove 7.3 a-0.4 g-0.3 i-0.3 t0.3
mame+novo 7.3 a-0.3 b0.3 g0.8 n0.8 r0.6
mame+od 6.8 c0.6 d-0.6 g0.5 h-0.4 i0.9 l-0.3 m-0.4 n-0.4 o0.7 q-0.4
mame+ve 6.8 f-0.3 i0.7 m0.3 n-0.4
mame+z 7.3 a-0.3
mame+za 7.0 d0.4 e-0.3
mami 5.8 a0.9 b0.4 d1.0 e1.5 g-0.5 j0.4 m-0.5 n1.0 o-0.4 p-0.6 s0.9
mamink 5.8 a0.9 b0.4 d1.0 e1.5 g-0.5 j0.4 m-0.5 n1.0 o-0.4 p-0.6 s0.9
mand 7.3 d0.6 i0.8 j0.5 n-0.7
manz 5.0 a-0.6 b0.7 c1.4 d0.6 f0.4 h1.0 i-0.4 j-0.8 k0.7 l0.7 m0.9 n0.4 o1.8 q1.4 r1.0 s-0.8
manz+je 6.4 b-0.3 c-0.5 l1.0 n-0.3 o0.7 p0.7 q0.5 t-0.3
manzel 5.0 a-0.6 b0.7 c1.4 d0.6 f0.4 h1.0 i-0.4 j-0.8 k0.7 l0.7 m0.9 n0.4 o1.8 q1.4 r1.0 s-0.8
mapa 7.0 b0.9 e1.1 g0.9 p0.7 q1.8 r1.1 s1.1
mapach 7.3 a0.5 b1.1 e1.2 p0.8 s1.3
mapu 7.0 c0.9 d0.9 e1.2 h0.7 k0.3 n0.4 s0.4
mapy 7.3 a0.7 e1.5 j1.3 s1.5
mara 7.3 a-0.6 c0.6 e-0.3 g0.8 o0.7 q0.4 r0.9 s-0.6
marc 7.3 d0.4 i0.5
marcel 7.3 d0.4 i0.5
mare 6.3 a-0.5 e-0.3 g-0.4 h-0.3 i0.7 j-0.4 k0.3 l1.2 m-0.4 n0.9 o0.5 p-0.4 q-0.3 r-0.4
marek 6.6 a-0.4 e-0.6 g-0.3 h-0.4 i0.4 l0.8 p-0.3 t0.4
mari 6.6 b0.6 d0.6 g-0.4 k0.3 p0.6 r-0.3
marie 7.3 a0.4 c0.5 d1.0 p0.8
maring 7.3 b0.8 i0.8
mark 5.9 a0.5 b1.4 d1.6 f1.5 h0.4 i0.5 j-0.4 k0.7 l0.5 o-0.3 p-0.4 r0.3 s-0.6
market 6.3 a0.3 b1.1 d1.2 e0.5 f1.5 k0.8 l-0.3 n-0.4 p-0.3 s-0.5
markov 7.3 d0.5 l0.9 r0.4
marku 7.3 b0.6 i0.7
marn 6.4 a1.4 b0.5 d2.8 e-0.4 f0.5 g-0.8 h-0.3 i0.8
marne 6.8 a1.2 d3.1 e-0.7 f0.6 g-0.7 i1.0 s-0.4
maro 7.0 c1.0 d-0.4 g-0.4 k2.4 p0.7 r-0.3
marodi 7.3 a-0.7 b0.3 d-0.4 k2.6
mart 6.3 a0.3 c1.8 d0.4 h0.7 i1.7 k0.9 m1.0 n-0.5 o0.7 p-0.5 r0.6
mart+z 7.3 c0.9 e-0.3 f0.5 i0.7 s0.5
martin 6.3 a0.3 c1.8 d0.4 h0.7 i1.7 k0.9 m1.0 n-0.5 o0.7 p-0.5 r0.6
maru 7.3 a-0.4 g0.7 h0.6 r0.6
mas 6.8 c-0.5 d-0.7 f-0.3 i0.4 m-0.4 n1.2 o0.4 s-0.3
masa 7.3 e-0.3
mate 4.3 a-0.6 b2.9 c1.1 f1.2 g-0.8 h1.1 i-2.5 j0.7 m0.9 n2.2 o0.9 p-1.2 q1.4 r0.5 t1.5
mate+a 7.3 a0.7 b1.3 c0.5 f0.6 l1.2 o-0.4 q-0.3
mate+cas 7.3 a0.4 c0.3 s0.6
mate+dovo 7.3 a-0.3
mate+jest 6.8 a-0.3 b0.9 e0.4 g0.7 h0.9 i-0.3 n-0.5 r0.3 s-0.4
mate+na 7.0 a-1.6 c-0.6 h0.4 i-0.4 m-0.6 n1.7 o0.5 p-0.7 q0.3 s-0.3
mate+takz 7.3 c-0.3 h0.6
mate+u 7.0 a-0.5 b0.5 e-0.5 g0.4 k-0.3 r0.3 t0.5
mate+v 6.8 d0.3 e-0.4 i-0.4 j0.5 s-0.3
mate+vzor 7.3 a-1.1 e-0.4 i-0.3 j-0.6 n0.5 p-0.3 q0.4 t-0.3
matej 7.0 c0.3 d-0.4 f0.5 h0.4 n0.5 q0.5 t0.7
materi 7.0 d0.4 e-0.5 g-0.3 h0.9 k-0.4 o-0.3 q-0.3
maters 6.1 a0.4 b1.8 c0.6 f1.5 g-0.5 i-0.5 j-0.4 l0.4 n-0.5 p0.7 s-0.4
mato 6.6 a0.6 c0.4 e0.9 g-0.4 i-0.3 k0.5 p1.2 s0.4
matous 6.6 a0.6 c0.4 e0.9 g-0.4 i-0.3 k0.5 p1.2 s0.4
matr 7.3 e0.4 f0.9 g0.4 h0.8 i-0.4 r0.7
matrik 7.3 e0.4 f0.9 g0.4 h0.8 i-0.4 r0.7
matu 6.4 a0.5 c1.6 d0.6 e0.4 f0.4 g-0.3 i0.4 l-0.3 o0.7 p-0.4 s1.8
matu+ples 7.3 c0.8 d0.7
matura 7.3 a0.8 c0.7 e1.0 i0.7 s1.9
maturi 6.8 c1.0 d0.8 e-0.5 f0.5 l-0.3 o0.7 p-0.3
me 3.9 a2.5 b1.0 c0.9 d3.4 f3.4 g-0.4 i0.7 k2.0 m1.2 o0.6 s1.2 t0.4
me+ani 7.0 e1.3 p0.8
me+kole 7.3 i0.4 k1.5 m0.3 s0.4 t0.3
me+na 7.3 a0.5 e0.5 g-0.4 i0.6 s1.0
me+nepu 7.3 e0.6 j0.5 k0.4
me+neuv 7.3 b0.7 c0.4 d0.4 e0.5 p1.1
me+poza 7.0 a0.9 c0.9 d0.3 e0.6 g-0.3 i0.8 j0.4 r-0.3 s1.4
me+pred 7.3 a-0.3 d-0.3 e-0.3 k1.1 l0.5
me+pros 7.0 d0.8 e-0.5 f0.5 g-0.5 i-0.3 k1.3 n0.3 o0.4 t0.4
me+ptaj 7.0 a0.4 b1.2 c-0.5 e0.8 g-0.4 p-0.3
me+s 7.3 c-0.4 d1.6 e-0.4 f1.5 k0.5 l0.3
me+to 6.3 b0.7 c0.5 g1.8 i0.5 j-0.4 l0.6 o0.5 p-0.5 s-0.5 t0.6
me+uz 7.3 a0.4 b1.0 c0.4 d-0.3 e0.7 p0.8 s0.5
me+v 7.3 a0.4 e0.8 p0.5 s0.3
me+zast 7.3 a-0.4 d-0.5 e-0.5 g0.3 h0.5 l0.3 n0.4 r0.5
med 7.3 g0.4 q1.4 r0.8 s0.7
meda 7.0 a-0.4 c-0.5 g0.4 h0.6 k0.3 r0.7 t0.5
medail 7.3 c-0.4
medi 7.0 a0.3 d2.2 e-0.5 j1.5 p-0.6
medo 7.3 g0.4 h0.8 r0.5
meho 7.0 c0.5 d0.9 g0.4 i-0.4 r0.3
mejt 6.8 c0.7 e-0.7 g-0.3 l-0.3 p0.5
mejt+se 7.0 a-0.5 c-0.4 e-0.5 g-0.3 l-0.3
mejte 6.8 c0.7 e-0.7 g-0.3 l-0.3 p0.5
mel 5.6 a0.8 c3.0 d1.1 e-1.1 f0.6 g-0.5 h0.7 i-0.9 l-0.4 p0.4 r-0.3
mel+byt 6.8 a1.0 c2.4 d1.4 e-0.6 f1.3 h0.7 i-0.3 q0.5 r0.3 s-0.4 t0.3
mela 5.5 c2.9 f1.4 i-0.6 k0.8 m0.4 o0.6 p0.6 r1.0 s-0.8
mela+byt 6.8 a1.0 c2.2 d0.4 e1.0 f1.2 i-0.3 j0.4 k0.5 p0.3
mela+jsem 7.0 a-0.8 g0.7 k0.9 r0.8
meli 5.8 a1.1 b1.5 c1.0 f0.7 g0.4 h0.5 k-0.5 l0.6 m-0.4 n0.6 r0.5
meli+mit 7.0 b0.6 e0.4 n-0.3 q1.5 s0.5
melo 6.6 c1.5 d-0.4 f0.6 i-0.3 j-0.3 n-0.3 p0.9 q1.2 r0.4 s0.8 t-0.6
melo+byt 7.0 a0.7 c2.2 e-0.4 f0.5 p1.0 s1.0
mely 6.6 a1.8 c2.6 e-0.7 g-0.4 i-0.3 k-0.3 s0.5 t1.0
mely+byt 7.3 c0.4 s0.9
mem 7.3 b0.3 c0.6 d-0.3 e0.4 o0.5 s0.5
mene 7.0 e0.6 g0.6 n0.5 r0.8
meni 6.3 a-0.7 b0.7 d0.6 e-0.4 f0.8 g-0.4 h-0.4 l0.3 o1.4 p-0.3 s-0.4
menu 7.3 b-0.3 c0.4 m0.5 q0.3
mesi 4.1 a1.5 b1.5 c2.3 d1.6 e0.4 f-0.6 g-1.9 h0.5 i2.7 j-0.7 k-0.4 l2.6 m0.4 n-0.6 o0.7 p-0.7 q0.7 r-0.3
mesi+a 6.1 a1.1 c3.0 d0.7 e-0.6 m-0.6 n-0.3 o1.1 p-0.5 q1.4 t0.5
mesi+bez 7.3 d0.7 i0.7 l0.6 o-0.3 p0.7
mesi+jak 7.3 b-0.3 e-0.3 o0.8 q0.6
mesi+pozd 7.3 a0.5 c1.1 i0.6
mesi+se 7.3 a0.9 b1.5 d0.6 e-0.3 m1.6 p-0.4
mesi+uz 7.3 a0.7 b0.9 e0.4 g-0.3 i0.4 p0.9 s0.5
mesic 5.2 c0.7 d0.4 g-1.1 i0.5 j-0.6 l1.8 o0.4 q0.3 r-0.3 s0.5 t0.5
mesice 4.9 b-1.3 c1.1 d1.4 e1.4 g-0.8 i0.4 j-0.5 l0.8 n-0.9 o0.5 p-0.4 q1.1
mesici 7.0 a0.4 b0.7 c-0.4 l0.9
mesicn 5.7 a1.1 b2.4 d0.4 f-0.5 h0.6 i1.3 j-0.4 k-0.3 s-0.4 t-0.6
mesicu 6.6 a0.6 b1.0 c1.8 g-0.3 i1.3 j0.8 l0.6 r-0.5
mest 5.4 a-0.8 d0.6 g0.4 h0.7 i0.6 j-0.5 m0.6 n1.0 p-0.8 r0.7 t0.7
mest+na 7.3 g0.4 h0.6 k0.3
mest+urad 7.3 e0.6 t0.8
mesta 6.8 a-0.8 e-0.4 g0.8 h1.2 i-0.6 m0.3 q0.3 r1.0
meste 7.3 d0.7 g0.6 i0.3 n1.0 r0.5 s0.6
mesto 6.8 a-0.6 g-0.4 h-0.4 i1.0 j-0.3 k0.6 r-0.5
mestsk 6.2 c-0.4 f0.6 g-0.4 i-0.5 j-0.3 k-0.3 m0.5 n0.5 o0.3 p-0.4 q-0.5 t0.5
meto 7.3 c-0.4 l0.9 n0.9
metr 6.6 b0.6 d-0.6 f-0.3 g0.3 h0.3 k0.5 m0.9 o-0.3 q-0.3
metru 6.8 a0.4 b0.7 d-0.5 f-0.3 h0.4 k0.5 m0.9 q-0.3 r-0.3
mezi 5.1 a2.2 b2.5 c1.5 d2.4 e-0.6 g-1.3 h-0.3 i2.4 j0.7 m1.7 n1.6 q-0.7 r-0.6 s-0.6
mezi+nami 6.8 a1.2 b2.9 c0.4 d-0.4 i1.4 l0.9 m0.9 q-0.3 s0.5
mezi+nimi 7.0 a0.9 b0.4 c0.4 e-0.4 f0.5 g-0.5 i1.2 j0.5 m0.9 r-0.3
mezi+svat 7.3 b0.8 d-0.3 e-0.4 i0.3
meziti 6.2 a0.7 c1.0 d2.0 g-0.3 i-0.5 j1.1 m0.8 q-0.4 s-0.5
mf 7.3 c0.4 k-0.3 o0.5
mf+dnes 7.3 c0.4 k-0.3 o0.5
mgr 5.3 a1.1 b1.6 c1.0 d0.3 f-0.3 i1.0 j1.5 m1.0 o0.3 p1.3 r0.4 s-0.6
mi 2.9 a2.3 b2.5 c1.9 d1.2 f3.0 g-0.6 h-1.0 i-1.4 j0.6 k1.8 l1.3 m0.9 n2.9 o2.0 q1.5 r0.9 s-0.9 t1.0
mi+chod 7.3 n1.4 o-0.5
mi+dnes 7.3 a0.6 c0.5 e0.4 r-0.3 s1.3 t0.5
mi+do 6.6 c0.9 e0.4 f1.2 j1.2 k0.4 t2.1
mi+dojd 7.3 g-0.4 n1.6
mi+ho 6.8 a0.4 d1.0 e-0.7 f0.7 i0.7 j0.7
mi+i 7.3 c1.4 e-0.5 f0.4 g-0.4 m1.8 n0.7 p-0.3
mi+jest 6.4 a-0.4 c-0.3 d-0.6 f0.5 g0.5 i-0.3 k-0.3 l0.3 n0.4 p0.4 q1.0 r0.5 s0.6 t0.4
mi+ji 7.3 b1.2 e0.6 o0.7 s0.8
mi+k 7.3 a0.7 b1.8 l0.4 m1.6 p0.8
mi+libi 7.3 b0.6 i-0.3 q0.3 t0.3
mi+na 6.8 a0.5 c-0.3 f1.8 h-0.3 m1.5 n-0.4 o0.8 q0.4 s0.3
mi+nabi 7.3 c0.7 d0.4 h0.4
mi+naps 7.3 a0.4 c0.7 e-0.4 f0.9 h0.6 k0.4 o0.6 r-0.4
mi+nekd 6.6 a0.6 c-0.4 d1.4 e-0.8 l-0.4 p1.2 q0.7
mi+nevy 7.3 a-0.4 b0.9 c-0.5 e-0.6 k1.1 p0.5
mi+nikd 6.8 a-0.6 b-0.4 c-0.5 e-0.6 g0.7 i-0.3 n0.3 p0.6 r0.6 t0.9
mi+pani 7.3 c0.7 f0.5 s0.7
mi+plat 7.3 a0.6 b1.6 f0.5 l0.8 m1.6 o-0.3 p-0.4
mi+posl 5.7 b1.0 c-0.4 e0.6 g1.1 h0.8 i-0.5 j0.7 m1.0 o0.6 p-0.4 q0.5 r1.7 s0.5
mi+potv 7.3 e0.7 j0.7 n0.6
mi+pred 7.0 e0.4 f0.6 k0.6 l-0.3 n0.6 q-0.3
mi+prej 7.3 a0.9 c0.6 d0.8 e1.1 p0.7
mi+prij 6.6 a0.4 b1.9 c-0.6 g-0.4 h0.4 i-0.7 l1.0 m-0.5 n0.6 o0.7 r-0.6 s-0.4
mi+prip 7.3 a0.5 b1.8 d-0.4 e-0.6 q0.3 t0.5
mi+pros 4.8 a0.8 b1.8 c1.3 d1.7 e0.4 f1.3 g-1.6 i1.6 j-0.8 k0.4 l0.7 n1.2 o1.8 p-0.4 q1.9 r-0.7 s-0.8
mi+rekl 6.3 a0.6 b0.8 c0.6 d1.2 e-0.5 f-0.3 g0.6 m0.5 n0.5 p-0.3 r0.5 t-0.4
mi+slib 7.0 c0.4 e-0.7 i0.6 n0.5 s0.5
mi+tele 7.3 a0.3 c1.1 e-0.3 f0.8
mi+ten 6.8 a-0.3 b-0.4 d0.7 e0.3 f0.3 g-0.5 i-0.5 j-0.4 r-0.4 s-0.5 t-0.4
mi+to 5.6 b1.8 d-0.5 e-0.7 g-0.5 h-0.5 i0.3 j-0.5 l1.2 m-0.6 n0.7 o2.2 p0.5 q1.3 s-0.7
mi+uz 7.0 a-0.7 b-0.3 c-0.5 e-0.3 f0.4 g-0.3 i-0.6 j-0.3 k-0.4 n1.0 o-0.3 p-0.3 s-0.4
mi+v 7.0 e0.6 g-0.3 i0.5 j0.4 p0.8 q0.7 r-0.4
mi+vede 7.3 c0.4 e0.8 l0.5 r0.6
mi+vrat 7.3 d0.3 j0.9 n-0.4 p0.6
mi+ze 7.3 a0.6 d1.2 e0.7 f0.4 g-0.4
mich 6.8 a0.9 b0.3 c1.8 d1.2 p0.5 q-0.4
michae 7.3 a0.4 b0.4 c0.7 d0.8 q-0.4
michal 7.3 a0.6 c1.2 d0.6 p0.6
migr 7.3 a0.3 c0.7 f1.4 g0.3 r0.4
migrac 7.3 a0.3 c0.7 f1.4 g0.3 r0.4
mikr 7.0 d-0.4 e1.1 h0.7 i1.0 s1.0
mikror 7.3 e0.5 h0.9 i0.4 s0.4
miku 6.4 a-0.5 b-0.4 d0.3 g0.4 k-0.3 l1.0 n1.4 p-0.3 r0.9 t0.7
mikula 7.0 c0.7 d0.6 e-0.5 f0.4 g0.6 i-0.3 k-0.4 m0.3 n0.7 r1.0 s-0.3 t0.3
mikulo 7.3 a-0.4 l0.9 n1.0 t0.7
mila 5.7 a0.5 c-0.7 d0.9 e1.1 g-0.3 h0.6 i1.0 j-0.3 p0.4 q0.5 r-0.6
mila+pani 7.0 b-0.3 d0.7 i0.5 s0.6
mile 6.8 a-0.5 c0.6 d-0.6 e-0.5 g1.3 h2.7 o0.6 q0.8 r1.7 t0.5
milejs 7.3 c0.3 d-0.4 l0.4 o0.8 q0.6
mili 5.9 b-0.8 c0.4 d-0.6 g0.5 h0.7 i-0.8 j0.3 l0.6 m1.1 n0.5 r0.4 s-0.4 t0.4
mili+a 6.8 b-0.3 h0.4 i-0.4 j0.7 l0.7 n0.7 o0.4 r0.4
milion 7.0 d-0.4 i-0.3 j0.7 l0.8 n0.9
milo 7.0 b-0.3 c0.6 f0.4 g1.0 j0.7 m0.3 p0.5 r1.2 t0.4
milos 7.3 a0.5 c0.8 f0.5 h0.4 j0.8 m0.4 o0.3 p0.6
milu 7.0 d0.4 e-0.4 i0.6 k0.3 o0.8 s0.5 t0.5
miluse 7.0 d0.4 e-0.4 i0.6 k0.3 o0.8 s0.5 t0.5
mily 6.8 b0.3 c0.5 d0.4 g-0.4 i0.8 k0.9 m-0.3 s-0.3
mily+pane 7.0 b0.4 d0.6 g-0.4 k1.0 m-0.3
mimi 7.3 c0.6 d-0.7 n0.9
mimink 7.3 c0.6 d-0.7 n0.9
mimo 5.8 b0.7 c-0.3 d-0.7 e1.3 h-0.5 i0.4 l-0.3 o-0.6 p0.4 r0.3 t0.3
mimo+rese 7.0 c-0.3 e0.8 j0.9
mimo+soud 7.3 e-0.3 g0.4
mimoch 7.0 b0.5 e0.5 i0.6 j0.4 s0.8
mimora 7.0 e-0.5 t0.5
mimoso 6.8 c-0.3 e0.7 j0.8
min 7.0 a0.3 e0.8 f0.5 s0.5
mini 6.8 f0.3 i-0.3 k1.1 l0.8 o0.9 r0.5 t0.8
minist 7.3 a-0.3 h-0.3 o1.0 t0.8
minu 4.7 a0.9 b2.4 c2.2 d2.9 e-0.6 g-0.5 h0.7 i-1.3 j-1.3 k2.6 l0.4 m0.7 o1.2 p-0.9 q2.3 s-0.4 t2.1
minu+pond 7.3 d0.4 t0.5
minu+stre 7.3 a0.4 c1.1 m0.7 t0.7
minu+tyde 6.6 a-0.6 d-0.5 f-0.3 g0.9 k-0.4 m-0.4 o0.6
minu+tydn 7.3 a0.8 c1.7 d1.2 e-0.3 f0.3 o0.3 q0.4
minula 7.3 b0.8 c-0.4 d-0.4 e0.9 h-0.3 k0.9 l0.6 m0.6
minule 5.6 a-0.7 b-0.6 c1.9 d1.5 e-1.0 f-0.4 g-0.8 h0.7 i-1.0 j-0.5 k0.4 m0.7 o0.4 p-0.6 q2.1 s-0.8 t1.2
minulo 7.3 d0.6 g0.4 h1.1 k0.9 q0.5 r0.6
minuly 6.3 a-0.9 e-0.5 f-0.3 g0.7 i-0.3 j-0.6 k-0.4 m-0.4 o0.5 p0.5
minut 6.3 a1.7 b1.8 c1.4 d2.0 e0.6 f0.9 g-0.5 i-0.6 k1.5 l0.8 m-0.5 p-0.6 r-0.5 s-0.3 t1.8
minuty 7.0 a0.8 d1.0 f0.5 k0.4 o0.4 q1.2 r0.4 s1.1
mire 7.3 a0.3 d0.8 e0.7 k-0.4 m0.9 n0.5 o-0.3
mirek 7.3 a0.3 d0.8 e0.7 k-0.4 m0.9 n0.5 o-0.3
mirk 7.3 a0.3 e-0.4 i0.5
mist 4.6 a-0.3 b0.5 c0.6 d-0.4 e1.1 g0.3 h0.7 i-1.0 j-1.0 l-0.5 n1.2 o0.8 p-1.5 q0.6 r0.9 s0.4
mist+na 7.0 a-0.3 b0.7 d-0.5 e0.4 g-0.5 h0.3 o0.9
mist+nej 7.3 a-0.4 d0.4 r0.3
mist+vond 7.3 c0.5 k-0.4 q0.5 t0.4
mista 7.3 b1.1 e-0.5 g-0.4 r-0.4
miste 7.3 e-0.4 n1.4
mistni 7.0 c0.5 d0.4 e-0.4
mistno 7.3 a0.5 b0.7
misto 5.2 a-0.5 b-0.6 c0.4 e1.4 h0.8 i-0.8 j-0.7 k0.7 l-0.6 o1.4 p-0.8 q0.6 r0.6 t-0.8
mistos 7.0 c0.3 i0.7 s0.4
mistr 6.6 d0.3 f-0.4 i-0.3 k-0.4 n-0.4 q0.5 r0.3 s-0.3 t0.9
mit 5.5 a-0.3 c1.2 d0.7 e-0.3 f0.7 g-0.6 i0.5 j-0.7 l0.6 n-0.6 o0.5 p-0.9 r0.3 t-0.8
mit+na 6.8 a-0.6 e-0.4 g-0.5 h0.3 l-0.4 q1.0
mlad 5.9 a-0.9 b-0.6 c1.6 d-0.4 e-1.2 g1.8 h1.3 j-0.3 k-0.4 m0.7 q0.5 r2.5 s-0.8 t-0.4
mladi 7.0 e-0.5 g0.3 h0.8 i0.3 r0.9
mladsi 7.0 c1.0 e-0.6 g0.5 h0.8 m0.8 p0.4 r0.4
mlce 7.3 a0.6 c1.0 e1.3 f0.6 j0.4 s0.6
mlci 6.4 a0.6 c1.7 d0.8 e0.8 g-0.5 i0.4 j1.4 m0.3 o0.6 p-0.4 r-0.5
mlci+a 7.0 b0.3 c0.9 d0.3 e0.6 j0.7 o0.6 s0.4
mlcite 7.3 a0.7 c1.6 d0.5 e0.3 j1.7
mlek 7.3 b0.9 e0.4
mluv 5.3 a0.5 d1.3 e0.7 f2.5 g-0.8 i-0.4 k1.0 m2.2 n0.6 o0.7 p-0.8 s-0.4
mluv+jen 7.3 a0.7 d0.7 e0.4 i0.5 j1.0
mluv+s 6.6 a0.8 c0.4 d1.5 f2.9 g-0.7 i-0.6 j-0.4 k0.9 m1.7 o0.6 q0.4 s-0.3
mluv+se 7.3 e0.7 f0.6 g-0.4 n0.7 r-0.3
mluvi 7.0 g0.5 h0.5 l1.0 n0.4
mluvil 6.1 a-0.5 b0.9 d1.1 e-0.5 f0.7 g-0.5 j-0.5 k0.5 l-0.7 m0.7 o0.3 p-0.4 q0.5 s-0.5 t0.6
mluvit 6.3 a1.0 c0.5 d0.4 e0.7 f1.0 g-0.6 j0.6 k0.6 m0.4 p-0.4 r-0.4 s0.3
mlyn 6.6 a0.8 b1.1 e0.8 l0.6 p0.6 q0.7
mne 6.0 a-0.4 b-0.5 c0.7 d1.0 e-0.6 f1.8 h0.8 i-0.7 m-0.5 n0.4 o1.2 q0.9 r0.9
mnic 7.3 a-0.3 g-0.3 i0.9 k0.8
mnicho 7.3 a-0.3 g-0.3 i0.9 k0.8
mnou 6.0 b0.5 c-0.5 d0.5 i-0.8 k1.4 m0.9 p-0.5 q1.1 s0.8
mnou+i 7.3 a-0.3 g0.8 q0.4 r0.8
mnoz 7.3 e-0.4 l0.3
mobi 6.0 a0.4 c0.9 e1.4 g-0.8 k1.6 l0.5 n1.2 o1.1 q1.6
mobi+se 7.3 h0.3 i0.6 o0.5
mobil 6.8 e-0.4 g-0.3 j0.5 k0.8 m0.3 n0.5 q1.0 r0.4 s0.4
mobilu 6.6 a0.6 b-0.5 c0.6 e1.8 f0.4 g-0.5 l0.5 n0.5 o1.0 p0.3 q0.7 r-0.3 s-0.3
moc 4.6 a-1.4 b0.5 c-0.5 d1.0 e0.4 g4.1 h1.8 i-0.9 k1.3 n0.9 o2.0 p-0.7 r3.7 s-0.7 t2.6
moc+deku 7.0 e-0.4 g0.7 i0.3 r0.9
moc+jsme 7.3 a0.5 d0.4 i1.1 j0.6
moc+pove 7.3 a-0.4 b0.6 e0.7 g1.1 r1.2
moc+pros 6.8 c0.8 m0.3 n0.4 r0.5 t0.4
moc+se 7.0 a-0.3 b-0.3 f0.4 k1.8 l-0.3 t1.5
moc+vam 7.0 a-0.4 e0.4 g0.8 r1.2
moci 7.0 a0.6 c-0.3 d0.6 e0.6 i1.0 j0.8
mode 6.6 a0.9 c1.0 e1.3 i-0.3 k0.5 l-0.3 m1.4 n-0.4 o-0.3 p-0.3 q1.6 r0.4 s0.7 t0.4
modera 6.8 a1.0 c1.1 e1.2 k-0.4 m1.1 q0.5 s0.8
modr 6.0 a-0.3 c-0.6 d1.1 e-0.6 g-0.4 h0.7 k0.6 m0.3 p0.7 t0.5
modr+pruh 7.3 b0.3 c-0.4 e0.3 g-0.4 j0.6 m0.4 p0.4
modrem 7.3 d0.8 g0.4 h0.8 p0.6 r0.5 s0.6
modry 7.0 d0.8 e-0.7 g-0.5 i0.5 p-0.3 r-0.3 s-0.3 t0.4
modu 6.6 b0.9 f0.9 h0.5 i-0.5 l0.4 p1.3
modul 6.8 b0.6 c-0.4 f1.0 h0.4 i-0.5 p1.5
mohl 5.2 a-1.4 b0.6 c-0.4 d-0.4 h1.0 i-1.0 j-0.3 k1.2 l1.7 m1.1 n0.5 o0.8 p-0.9 r-0.4 s-1.1 t2.6
mohl+by 7.3 a-0.4 c0.3 d-0.5 k0.8 m0.3 t1.6
mohl+bych 6.4 a-0.5 e0.4 f0.5 h1.2 i-0.3 l2.3 o0.5 p-0.4 r-0.4 s-0.5
mohl+byst 6.2 b0.5 g-0.6 i-0.3 n0.6 o0.4 q-0.3 t2.2
mohla 6.1 a-0.6 b0.7 c-0.4 f0.4 g0.3 h1.2 i-0.4 l0.9 n0.5 o0.3 p-0.4 q-0.4 s-0.6 t0.7
mohli 6.1 c-0.5 d-0.5 f-0.4 h0.5 i-0.5 k1.6 l0.7 m1.4 o0.7 p-0.4 s-0.3 t0.9
moho 7.3 e0.4 s0.7
mohou 7.3 e0.4 s0.7
mohu 7.0 f0.4 g0.7 m0.4 r0.6
moje 5.9 a2.0 b0.4 c1.4 d1.4 f0.7 g-0.5 h-0.4 i-0.3 k-0.3 p1.3 s2.4
moje+jmen 7.3 a0.4 e-0.4 g0.5 p0.8 r0.5
moje+zena 7.3 a0.4 e0.5 j0.9 s1.3
moji 6.4 a1.7 c0.9 d2.8 g-0.4 i0.6 j0.4 p2.4
mome 7.0 b-0.3 d0.3 e-0.3 k-0.3 l2.3 n0.7 q-0.4
moment 7.0 b-0.3 d0.3 e-0.3 k-0.3 l2.3 n0.7 q-0.4
moni 6.6 b0.6 c0.4 d0.5 f0.9 g-0.3 i-0.4 p1.0 s0.4 t0.4
monika 6.6 b0.6 c0.4 d0.5 f0.9 g-0.3 i-0.4 p1.0 s0.4 t0.4
mont 6.4 d-0.4 e0.4 f0.8 g-0.6 i-0.4 j-0.4 k-0.4 m0.5 o0.9 p-0.3
montaz 7.0 b-0.3 f0.7 g-0.4 j-0.4 m0.5 n0.3
monter 7.3 o0.9
mora 5.8 b-0.3 c-0.6 e-1.2 g0.3 h0.5 k0.4 l0.6 p0.3 r0.7
mora+a 7.3 d-0.3 e-0.5 i0.4 l0.5 q0.4
morato 7.3 a-0.5 b0.4 e-0.4 l1.6 q0.3
morava 6.8 b-0.4 c-0.3 e-0.7 h0.7 i-0.4 o-0.4 p0.7 r0.4
moravc 7.3 g0.3 j0.4 r0.4
morave 7.0 e-0.4 i0.5
most 7.0 c0.4 h-0.4 p0.5
mou 6.8 d1.1 g0.6 i-0.4 m0.3 n0.4 p-0.4 r0.9 s-0.4
mozn 5.3 a-0.6 b0.6 c-0.6 d0.4 f0.4 g-0.8 h0.4 i0.7 j-0.5 l0.8 o0.7 p-0.7 q0.5 s-0.3 t0.9
mozn+jste 7.3 a0.4 d1.0 f1.0 i0.5 r-0.4 s0.5
mozna 6.6 a0.3 d1.3 e-0.4 f0.7 g-0.3 i0.9 l0.4 o0.4 r-0.5
mozne 6.1 a-1.0 c-0.5 g-0.3 h1.2 i-0.4 l0.5 p-0.3
moznos 6.6 b0.3 c-0.6 d-0.5 i0.5 q0.5 t0.6
mraz 7.0 a0.6 c1.1 s0.6 t1.6
mrzi 6.3 a0.6 d1.7 g-0.8 h-0.5 i0.5 j-0.4 k-0.3 l0.8 m-0.3 q0.4 t0.3
mrzi+me 7.0 a0.6 e1.0 g-0.5 i1.1
mrzi+nas 7.3 e-0.6 l0.5 p0.8 q0.4 s0.3
mu 4.7 a-2.5 b-0.6 d-0.5 e-1.4 g1.5 h0.9 i-1.7 j-1.4 k-0.4 m-0.5 n0.6 o0.6 p-0.7 q0.4 r1.7
mu+dat 7.3 a0.6 g1.0 h1.6 s1.4
mu+to 7.0 e-0.3 k0.3
much 7.3 e0.7 g0.3 r0.5
muchom 7.3 e0.7 g0.3 r0.5
mudr 6.8 b1.7 c-0.4 g0.4 i0.4 m0.7 q0.4 r0.4
muj 5.7 b1.1 d1.4 i0.4 l-0.4 n-0.3 p-0.5 r0.9
muj+a 7.3 d0.6 i0.3
muse 5.7 a2.0 b1.3 c0.7 d1.3 f0.4 g-0.8 h-0.3 i3.0 j0.4 k0.5 l1.3 m1.4 o-0.6 p0.3 q-0.4 r-0.4
musel 6.8 b0.8 c0.3 e0.6 g-0.4 i0.5 k0.6 m0.4 s0.4
museli 7.3 a0.4 b0.7 c-0.4 e0.5 f0.4 i0.5 k0.3 l0.9
muset 6.2 a1.6 c0.8 d1.5 e-0.6 g-0.4 h-0.3 i2.4 j0.6 l0.4 m0.9 p0.7
musi 4.8 a-1.8 c-0.9 d-0.6 e-0.4 f-0.8 g0.6 h-0.5 i-1.1 j-0.4 k4.9 l1.2 n0.4 p-1.1 q1.3 r1.8 s-0.9 t1.6
musi+dat 7.3 k-0.6 n0.3
musi+pres 7.3 k1.2 n0.5
musi+rict 7.0 a0.9 b0.6 d0.5 e1.0 k-0.4 q-0.3 r0.3
musi+vam 7.3 a-0.5 g0.9 h0.3 r0.7
musi+vas 7.3 a-0.5 d0.5 e-0.4 g1.6 k-0.5 r2.1
musi+zrus 7.0 a-0.4 e0.6 h-0.4 k2.2 l0.4 o0.6 q0.4
musim 5.2 a-1.1 b0.4 c-0.8 e0.4 f-0.4 g1.0 i-0.8 k4.1 l1.6 n0.5 o-0.4 p-0.8 q1.7 r2.3 s-1.0 t0.8
musime 6.3 a-0.8 c-0.3 e-0.4 g-0.6 i-0.3 k1.9 n0.4 t1.0
muze 3.7 a-2.2 c-0.9 d-0.6 e-0.8 f0.6 g-1.6 i-1.0 j-1.4 k0.8 l0.5 o1.8 p-0.4 r-0.9 s-1.6
muze+bavi 7.3 b1.2 g-0.3 m1.1 o0.4
muze+dat 5.4 s-0.8
muze+ji 7.3 e0.7 f0.7 h-0.3 k0.5 n-0.3 o0.4 q-0.4 r-0.4 t-0.4
muze+mi 5.8 a-0.6 d-0.4 f0.6 i0.5 j-0.3 k0.3 m0.7 n0.4 o0.9 p-0.4 s-0.4 t-0.4
muze+nam 6.4 a-0.6 e-0.5 g-0.5 h0.5 i-0.3 l0.4 m-0.4 n0.5 o0.7 r-0.4 s-0.4
muze+pokr 5.5 i-0.3
muze+posl 5.1 o0.4
muze+se 6.8 a-0.5 l0.5 m-0.3 t1.0
muze+to 7.3 b0.4 m0.3
muzeme 6.1 b1.2 e-0.4 h0.6 i-0.6 k1.2 l0.6 m0.5 n-0.7 p0.5 q0.5 s-0.4 t-0.4
muzes 7.3 c0.3 d0.4 e0.6 f0.3 g-0.5 n0.7
muzete 3.9 a-2.0 c-0.3 d-0.4 f0.7 g-1.1 i-0.7 j-1.3 k0.9 o2.0 p-0.4 q0.4 r-0.4 s-1.1 t0.4
muzeum 7.0 a1.0 b-0.3 d1.4 e0.4 f0.3 i1.0 m0.6
muzi 7.3 b0.5 e0.3 g0.5 r0.7
muzu 6.2 a-1.4 d-0.4 g1.0 h1.5 j-0.4 o1.2 p-0.6 q1.7 r2.2 t0.3
muzu+odsk 7.3 e0.4 m0.4 n-0.3 q1.2 r0.4
my 5.5 a0.7 b-0.3 d1.4 e0.4 f0.4 g-1.4 h-0.6 i0.4 j0.3 k-0.4 l1.5 m1.3 o0.4 q0.5 r-0.7 s-0.8
my+jsme 6.4 a0.4 b0.5 d0.7 e0.4 g-0.7 h-0.4 i0.9 l0.6 o-0.4 r-0.4
my+mame 7.0 c0.9 d0.8 e-0.5 m1.2 o0.4 p0.5 t1.1
mym 6.6 a0.6 b0.4 d-0.5 e1.5 g0.5 j1.3 m0.5 r0.5 s0.9
mysl 6.0 c1.4 d0.8 e-0.6 f0.7 g-0.3 i-0.8 l1.0 m1.6 n1.4 p-0.6 r-0.3 t0.6
mysl+vazn 7.3 a-0.4 c0.3 d0.4 l1.4 n1.5
mysl+ze 6.8 a-0.4 c0.4 d0.4 e-0.4 h0.7 i-0.4 k0.4 m2.3 p-0.5 s0.4
myslel 7.3 c0.6 d-0.4 e-0.4 g0.3 h0.5
myslim 7.0 a-0.8 d-0.6 i-0.3 j0.6 k0.6 l1.2 m2.5 n1.3 p-0.4 t0.9
myslit 7.0 a0.4 c1.1 d1.1 s0.6
mzda 7.0 a-0.6 h0.9 k-0.4 l-0.3
mzdam 7.3 d0.4 h1.1 m0.3
mzdo 6.8 d0.7 f1.1 g0.4 h0.6 j0.5 l-0.3 r0.5
mzdove 7.3 a0.5 d0.7 e0.4 f1.1 i0.5 j0.6
mzdy 5.4 a-0.5 b-0.4 c-0.8 d-0.3 e1.1 f0.3 h0.5 i-0.5 j-0.3 k0.5 l0.5 o0.4 s-0.5
mzdy+a 7.3 d-0.5 e0.5 k0.3 l1.1 n0.4
na 1.8 a0.5 b-0.9 d0.4 e-1.3 f-1.2 g-1.7 h0.4 i0.6 j0.3 l-0.3 o0.4 p-0.4 q-0.9 r-1.8 s3.2 t-0.3
na+auto 6.8 a-0.3 g0.4 h0.7 i-0.3 q0.4 r0.3
na+bezp 7.3 a0.4 c0.4 d1.1 j1.3 p0.6
na+bile 7.3 a0.5 d1.3 s0.4
na+celo 7.3 a0.4 b1.0 c1.1 d0.8 e-0.4 q0.6
na+cely 7.3 b0.4 h0.7 t0.5
na+cerv 7.3 a-0.4 e-0.4 l0.9
na+cesk 6.8 a0.6 c0.3 e0.7 j2.1 t0.8
na+cest 7.3 c0.5 d0.5 g1.2 m0.3 q1.8 r1.3 t0.3
na+cisl 7.3 a0.7 d0.7 e0.3 s0.6 t0.8
na+ctyr 7.3 a-0.5 h0.8 m0.3 r0.5
na+dals 6.6 b1.1 d-0.6 e-0.4 h1.0 i0.9 n0.3 o0.5 p-0.3 q0.9 r0.4
na+den 7.0 b-0.3 e-0.4 k-0.4
na+dets 7.3 a-0.5 e-0.3 g0.9 h1.7 i-0.3 o0.4 r0.9
na+disk 7.3 c0.7 d0.8 i0.6
na+disp 7.0 c-0.4 d-0.6 e0.4 m0.6 t0.6
na+doda 7.3 c0.5 j0.4
na+dota 6.8 a0.9 c0.4 d1.4 e0.5 i0.7 p0.7
na+dovo 5.0 a-0.5 d0.4 i-0.5 j-0.3 s-0.5
na+druh 7.0 c0.4 h0.8 p0.6
na+dtes 7.3 c0.4 d0.3 j0.5 s0.6
na+dusi 7.3 a0.4 c1.2 i0.6 p0.7 s0.6
na+dva 7.3 d0.6 e-0.3 g0.6 h1.0 r1.0
na+dver 7.3 a-0.3 c-0.4 d0.5 h0.4 t0.4
na+face 6.8 a0.7 b0.8 c0.4 d-0.5 j0.3 p0.4 s1.6
na+fakt 5.2 a-0.4 b0.9 e-0.3 f1.2 g-1.1 i-0.8 j-0.6 k1.8 l0.6 m3.3 n0.3 o6.1 p-1.3 q0.7 s-0.7 t-0.4
na+fire 7.3 g-0.3 k0.3 n0.5 p0.5 s0.7
na+firm 6.2 b-0.4 c0.5 e0.9 f-0.3 g0.5 i-0.5 m-0.3 n0.3 p0.4 r0.7 s1.3 t-0.4
na+fotk 7.0 c0.4 d0.4 e0.3 j0.7 p0.6
na+foto 7.3 j0.4 o1.4
na+gara 7.3 p0.4
na+goog 5.0 a0.7 b-0.3 d0.4 i-0.6 j0.4 p-0.6 r0.6 s1.6
na+heur 7.0 a-0.3 c0.4 d0.3 s0.4
na+hora 7.3 a-0.5 n1.9
na+hosp 7.3 a0.5 c0.8 d1.0 p1.3 s2.0
na+houb 7.3 e-0.3 s-0.4
na+hraz 7.3 c-0.3 k0.9
na+info 7.3 b0.7 c-0.3 d0.5 i0.5 n0.6 r0.3
na+inst 7.0 b0.9 c0.4 d-0.4 e1.0 h0.6 o0.3 r0.5 s1.3
na+inte 6.8 a0.4 e0.4 s0.9
na+jake 7.3 a0.6 b1.2 j0.4 p0.5 s1.0
na+jare 6.1 a0.7 b1.1 c0.9 d1.3 e0.5 h0.5 i1.8 j-0.3 l-0.4 r0.6
na+jedn 5.7 a0.5 c2.5 d1.0 e0.8 f1.6 g1.0 h0.8 k-0.5 m0.9 n0.8 q-0.4 r1.4 t-0.5
na+jine 7.3 a-0.3 c-0.4 d-0.4 i-0.3 n0.3 o0.9 q0.5
na+jiny 7.3 c0.3 i0.4
na+kata 7.0 a-0.5 c-0.4 d0.3 r0.4 t0.3
na+kole 6.8 a-0.6 d-0.4 n-0.3 p0.5 s0.4
na+konc 6.8 g-0.4 i2.0 j0.4 p0.3 r-0.3 s-0.3
na+kone 6.8 a-0.6 c0.3 k1.0 l0.8 m-0.4 o0.8 r-0.3
na+kont 7.0 b0.9 d0.3 e-0.3 i0.6 l-0.3 n1.0
na+kter 6.1 a0.5 d0.4 g-0.5 j0.5 k-0.3 m0.4 o1.9 p0.5 s-0.4
na+lede 7.0 a-0.4 k1.3 l-0.3 m0.5
na+ledn 7.3 a-0.3 g0.3 h0.6 l-0.4 o1.3 r0.6
na+linc 6.8 a0.6 e0.9 f0.9 i0.6 m1.3 p0.4 s1.0
na+link 7.3 a-0.3 d0.4 e-0.6 g0.5 o0.4 r0.5 s0.4
na+mail 7.3 a-0.4 k0.4
na+mapa 7.3 a0.5 b1.1 e1.2 p0.8 s1.3
na+mart 7.3 a0.4 c1.2 d0.8 i0.7 m0.9 o0.3
na+mate 6.3 b0.9 c0.6 e-0.4 f0.7 g-0.4 h0.4 i-0.4 l0.6 n-0.3 p-0.3
na+me 6.6 a0.5 c-0.3 d1.0 f1.0 i-0.3 l-0.3 o0.4 p-0.3 r0.4
na+mist 7.0 e-0.7 n1.3
na+mobi 6.8 a1.0 b-0.4 c0.6 d-0.4 e2.1 g-0.4 i0.4 l0.3 n0.4 o0.9 p0.4
na+moji 7.3 a0.4 e0.7 i1.1
na+mora 7.0 c-0.3 e-0.5 f0.5 i0.4 k0.9 o0.5
na+muj 7.3 a0.6 d0.4 e0.8 s1.2
na+nadr 7.0 a-0.6 d0.6 f0.4 h0.5 i-0.3 l0.3 n-0.3
na+nahr 6.2 b1.1 c0.4 e0.8 g0.6 j0.8 k-0.5 o0.4 p-0.4 r0.7
na+name 7.3 c-0.3 d0.5 i0.6 r-0.4 s0.7 t0.3
na+nas 6.4 a0.4 b-0.5 c1.8 d0.5 e0.6 g-0.6 h-0.4 i0.7 o0.9 p0.4 s-0.4
na+nase 5.2 a0.7 b1.3 c0.4 d1.6 e0.6 g-0.4 i0.4 j-0.3 m0.7 p-0.6 s0.6
na+nasi 6.8 a-1.0 b-0.4 e0.5 f0.4 g-0.5 h-0.6 i-0.6 k1.0 m0.6 q-0.4
na+nast 6.6 a1.2 b2.2 c0.4 e-0.6 g-0.4 p1.2 r-0.5 s1.2
na+nej 5.3 h0.4 i-0.4 j-0.4 p-0.4 r-0.4 s-0.8
na+ni 6.1 a0.3 b1.4 d-0.5 g-0.4 h-0.5 m0.9 n-0.6 o0.6 q0.4 s0.8 t0.6
na+nove 7.3 a0.5 c0.4 d0.5 e0.6 i1.3 s0.6
na+novo 7.0 c0.4 d0.9 e-0.4 i0.5 k1.0
na+novy 6.4 a-0.8 b0.3 c-0.6 e-0.3 f0.5 i-0.3 l1.0 n0.8 q0.9 r0.3 s-0.3
na+obal 7.3 c0.4 d-0.3 e0.4 m0.4 p0.6 s0.6
na+obed 7.0 e0.5 f1.4 h0.3 i-0.4 n0.3 q0.5 t0.8
na+ochr 7.3 e0.8 j0.5 s1.6
na+odpo 7.3 c0.6 d0.8 k1.9 m0.3
na+okna 7.3 a0.5 c0.5 e0.5 i0.5
na+okre 7.3 c0.7 i0.3 s0.7
na+opra 5.8 a1.2 b-0.3 c2.3 d1.2 e0.6 f1.1 g-0.5 h-0.4 j0.3 m-0.4 o0.6 p0.3 r-0.5
na+osla 7.3 e-0.4 r-0.4 s-0.3
na+otaz 7.0 a1.0 c0.4 g-0.3 i1.9
na+pana 7.0 b-0.3 d1.2 e-0.3 f1.4 g0.5 h0.7 j-0.3 k0.4 m0.3 n0.4 o0.5 r0.3 s-0.3
na+peni 7.3 c-0.4 j0.7 l1.3 o0.3 p0.9
na+pet 7.3 d-0.3 g0.7 h0.7
na+plak 7.3 d0.7 g-0.4 i0.3
na+plat 7.0 a-0.4 j-0.3 l0.5 m-0.4 t-0.3
na+ples 6.8 a0.4 c1.0 e-0.6 g-0.3 i0.9 r0.3
na+pobo 7.3 a-0.3 f0.5 g0.4 h0.4 l0.7 m0.4 r0.6
na+podz 7.0 a0.7 d0.5 s0.6
na+pond 7.3 a0.4 c0.9 e-0.5 k-0.3 q0.5 t0.9
na+pora 6.8 b0.7 c-0.4 d0.7 g-0.3 i-0.4 k1.3 l0.4
na+post 7.3 a-0.4 b0.3 k0.5 l-0.3 n2.2 o1.3 q0.3 t0.4
na+pras 7.3 c0.9 d0.5 e0.7 n0.4 t1.1
na+pred 6.8 e-0.5 f-0.3 k0.4 n0.5 p0.5 s1.4
na+prek 7.0 d0.6 e-0.5 g-0.5 h-0.4 m0.7 q-0.3
na+prep 7.3 a0.5 c0.8 d0.6 e0.4 r-0.3
na+pris 5.4 a0.7 b0.8 c0.3 e0.4 h1.0 i2.8 j-0.6 k2.2 l0.4 m-0.6 o1.8 q1.2 r0.7 s0.8
na+prod 7.0 b0.6 d0.4 g-0.4 i-0.3 m-0.4 q0.4 t0.7
na+prog 7.3 g0.7 n1.0 r0.6
na+prvn 6.8 a-1.1 e-0.4 g1.9 h0.4 i-0.6 j-0.4 k-0.4 p-0.3 q1.1 r2.6 s-0.4
na+pul 7.3 a-0.7 d-0.5 e-0.3 l2.0
na+rece 6.2 a-0.4 c-0.5 d0.6 f1.3 j-0.4 l0.4 p-0.3 q0.5 r0.6 s-0.6
na+rodi 7.3 a-0.4
na+rovi 6.8 a0.5 e0.4 i1.5 r-0.3
na+scho 7.3 h0.9
na+schu 7.0 e0.5 g-0.5 i0.4 r-0.3
na+schv 7.3 b0.3 d0.6 i0.5
na+sebe 7.3 c1.0 g0.3 i0.8 r0.4
na+sedm 7.3 e-0.4 g0.3 h0.5 p0.9 r0.3 s0.3
na+skla 7.3 c-0.4 e0.5 i-0.4 j0.5 s0.8
na+skol 6.6 b0.7 f0.4 g-0.4 i-0.4 m1.0 o0.5 p-0.3 t0.3
na+slev 7.3 a0.4 b0.7 e0.4 i0.4 j0.4 p0.5
na+slov 7.0 a0.3 d0.8 e0.8 g0.6 h0.7 j0.9
na+smlo 7.3 b0.7 d-0.5 m0.6 o0.5
na+soud 7.0 a0.5 e1.0 j1.2 p0.4 s0.5
na+spol 7.3 a0.8 d2.1 g-0.5 n0.4
na+spra 7.3 b0.6 i1.4
na+sraz 7.0 a0.6 c-0.4 g-0.4 h0.8 i1.5 s1.7 t0.9
na+star 5.9 b-0.7 g-0.7 l-0.5 n1.0 p0.3 q-0.4 r-0.6 s-0.4 t-0.8
na+stav 6.4 c0.9 d-0.5 e-0.6 f0.5 i-0.4 j0.3 l0.6 q0.6 r0.3 s0.3
na+stol 6.6 a0.9 b2.0 c-0.4 f1.2 g-0.4 i2.0 s-0.4
na+stra 5.1 b0.4 c0.7 e1.2 f0.7 g0.6 h0.4 i-0.5 j-0.4 k0.6 m0.7 o0.3 r0.8 s-0.4
na+stre 7.3 c0.4 h0.4 t-0.3
na+svat 7.0 b0.5 c0.6 l0.3 q0.3 s0.4
na+svem 7.3 g0.4 h0.7 p0.4 r0.4
na+svoj 7.0 a0.3 c1.0 d0.7 g0.5 i0.7 r0.6
na+svou 7.3 e0.4 n1.2 s0.9
na+tako 7.3 a0.8 e0.4 s1.4
na+tebe 7.3 a-0.4 g0.5 h0.7 q0.7 r0.6 t0.3
na+tele 7.3 a-0.7 d-0.4 l0.3 n1.1 q-0.3 t1.6
na+ten 6.3 a0.5 b-0.6 c2.0 d-0.7 e-0.7 g-0.4 i-0.5 m0.4 o0.3 p0.6 t0.5
na+titu 6.4 b-0.4 c0.5 d-0.3 e1.3 g-0.4 h0.4 i-0.4 o-0.3 p-0.3 s-0.4 t0.6
na+to 5.1 a0.3 b2.0 c0.5 d0.5 e0.8 g-0.5 i0.4 k0.6 l0.8 o0.4 p0.9 t1.4
na+tom 7.0 a-0.3 b-0.3 e-0.5 g0.7 r0.7
na+tret 7.3 a0.5 e0.4 i0.4 l0.4 m1.0 n0.5 r-0.3 t0.5
na+trh 7.3 f0.3
na+tri 6.3 a-0.5 e-0.5 g0.5 h1.8 i-0.4 l1.0 o0.7 p-0.4 r0.8 t0.8
na+tu 6.8 a1.0 b0.7 c-0.4 e0.6 g-0.3 m1.7 p1.5 r-0.3
na+tuto 7.0 c0.3 d-0.3 e0.3 h0.4 i0.4 n0.4 q0.3
na+ty 7.3 a0.6 e0.7 g-0.3 j0.5 m1.4 p0.8 s0.8
na+ucet 6.4 a-0.9 c0.7 e-1.1 g-0.6 h-0.7 k-0.5 n1.1 o-0.4 p-0.5 q2.2 s-0.4
na+ucte 7.3 c0.6 e0.6 l0.7 m0.9 n0.8 o1.2 q0.8 r-0.3 t0.4
na+uctu 6.1 a-1.6 b-0.6 c-0.8 d1.2 e-0.8 f0.3 g-0.6 i-0.8 j-0.4 l1.7 m-0.9 n3.0 o0.6 p0.7 q1.5 s-0.7
na+urad 6.3 a1.1 c0.8 e0.3 g-0.8 h-0.3 j0.7 m0.4 r-0.6 s0.8 t1.3
na+urge 7.3 a0.6 c1.4 d1.3 j0.9
na+uvod 7.3 a-0.4 l0.3 q0.4 r-0.4
na+vacl 7.3 a0.5 c1.5 e-0.3 i0.6 p1.0
na+vas 5.0 a-0.6 b-0.9 f1.1 g1.9 h1.3 k0.6 l2.3 m1.5 n1.2 q0.3 r1.5 s1.1 t-1.2
na+vase 6.6 e-0.4 g0.7 h0.7 k0.4 r0.9 s0.8
na+vasi 6.2 a0.5 b-0.4 c-0.7 d0.5 f0.3 i-0.6 j1.5 l0.5 p0.6 r-0.4 s-0.4
na+vcer 7.3 b0.4 f0.4 g-0.3 h0.3 k1.9 o0.5 t1.0
na+vedo 6.8 a-0.7 e0.5 f0.5 g-0.4 h0.6 i-0.5 n1.7 s-0.3
na+vern 7.3 a-0.4 c0.3 d0.3 g0.6 h1.1 q0.5 r0.7 t0.4
na+vizi 7.3 e0.6 g-0.4 n0.4
na+vlas 6.6 a0.4 b-0.3 c1.1 e0.4 g0.6 h0.5 p0.4 r0.5
na+voln 7.3 d0.7 i0.4 o0.9 q0.6
na+vrat 7.0 i1.2 p-0.4
na+vybo 7.3 c0.7 g0.6 i0.3 r0.7 s0.7
na+vyda 7.0 a0.6 c0.8 e-0.4 i0.8 j0.9
na+vyme 6.8 a0.5 c0.4 d0.9 h-0.3 i0.7 t0.5
na+vyzv 7.3 c0.8 d0.6 j0.9 o0.3
na+web 6.0 a-1.9 e-0.7 f1.0 g-0.4 i-0.7 j-0.5 k0.4 l-0.3 o1.1 p-0.7 r0.5 s-0.8 t0.8
na+webu 6.1 b0.5 d0.9 e-0.5 f0.8 g-0.7 h-0.7 i-0.7 j-0.4 o0.4 p0.4 r-0.3 t0.5
na+zaca 7.3 a-0.4 e0.4 f0.6 g0.9 h0.5 k0.4 l-0.3 r1.2
na+zadn 7.3 a-0.5 b0.4 e0.6 g0.7 h0.5 n0.4 q0.4 r0.9
na+zakl 6.6 a1.0 c-0.3 e1.3 f0.8 i1.3 j1.1 s0.7
na+zast 7.0 a0.6 c0.9 e1.3 l0.4 o0.8 p-0.4 q0.3 r-0.4 t1.4
na+zivn 7.3 a0.4 c0.4 j1.5 s1.4
nabi 4.7 a1.6 b4.7 c1.1 d0.4 e-1.2 f-0.4 h2.1 i2.7 j-1.1 m1.9 n-0.6 p-1.0 s-1.3
nabi+i 7.3 a0.4 h0.4 i0.6
nabi+na 6.1 a0.3 b0.9 c1.7 d-0.7 e-0.9 g-0.4 i0.4 j-0.3 n-0.4 p-0.4 s-0.3
nabi+tri 7.3 a-0.4 g0.7 i-0.4 r0.7
nabidc 7.0 a0.4 b2.4 k0.6 l0.5 m2.6 o0.4 r0.4
nabide 7.3 a0.5 b0.5 c0.7 d0.7 e-0.4 i0.3
nabidk 5.1 a1.0 b1.6 c1.2 d0.5 e-0.5 g-0.6 h1.0 i1.9 j-0.8 l-0.5 n-0.4 p-1.2 s-0.9
nabidl 7.0 c-0.4 d0.3 g0.6 h0.7
nabizi 7.3 a0.9 b1.5 g-0.4 i1.5
nabo 7.3 d0.7 e0.8 h0.6
naby 6.8 a-0.8 c-0.5 d-0.3 k0.8 n0.3 o-0.4 r0.5
nabyte 7.3 c-0.3 k0.5 q-0.3
nace 7.3 b0.7 i0.4
naceni 7.3 b0.7 i0.4
nach 7.3 d0.8 e-0.3 h0.4 j0.4 q0.5
nachod 7.3 d0.8 e-0.3 h0.4 j0.4 q0.5
nad 5.4 a0.7 c0.3 d0.6 e0.8 g1.0 j1.4 k0.3 p0.7 q0.7 r1.3 t0.4
nad+post 7.3 a-0.3 g0.6 k0.3 l0.4 o0.3 r0.6
nad+tim 7.3 a-0.6 g1.0 i-0.4 r1.4
nada 6.0 a0.6 b-0.4 c0.7 d1.1 i0.6 m-0.4 r0.4 s1.3
nadace 7.3 a0.3 d0.9 e-0.3 i0.6
nadale 7.3 c0.4 e-0.4 i0.5
nadava 6.4 d0.5 e0.9 i-0.3 m-0.4 p0.4 r0.5 s1.6
nadh 6.4 a-1.2 b-0.3 g3.1 h0.4 i-0.5 k-0.3 m-0.4 n0.4 o0.8 p-0.3 q0.4 r3.3 s-0.4 t0.3
nadher 6.4 a-1.2 b-0.3 g3.1 h0.4 i-0.5 k-0.3 m-0.4 n0.4 o0.8 p-0.3 q0.4 r3.3 s-0.4 t0.3
nadm 7.3 a-0.4 g0.5 h0.8 r0.8
nadm+spok 7.3 a-0.4 g0.5 h0.8 r0.8
nadmir 7.3 a-0.4 g0.5 h0.8 r0.8
nadr 6.6 a-0.4 c0.4 d0.8 e0.5 f2.2 h0.6 i-0.5 l0.3 n-0.5
nadraz 7.3 a-0.6 d0.7 f0.5 h0.6 i-0.3 l0.3 n-0.3
nadriz 7.3 e0.7 f2.0 m0.4
nads 6.2 a-1.2 c-0.3 d-0.6 e-0.4 g2.8 h0.9 i-0.6 j-0.3 n0.4 o0.3 p-0.5 r1.7 s-0.4
nadsen 6.3 a-1.3 d-0.6 g2.8 h1.0 i-0.6 j-0.3 n0.4 o0.3 p-0.4 r1.8 s-0.4
nahl 6.1 a-0.4 e-0.4 f0.3 g0.7 i-0.6 j-0.3 k-0.4 n0.7 p-0.4 r0.9 t0.6
nahl+a 7.3 g0.6 r0.4
nahlas 6.4 a-0.7 e-0.8 g0.9 h-0.3 i-0.4 k-0.4 r0.9
nahled 7.3 a0.5 e0.5 n0.7
naho 6.3 a-0.6 b-0.6 d0.7 e0.8 f1.5 g1.0 h0.8 i-0.7 j0.7 m0.4 o0.7 q0.4 r1.5 s1.0
nahore 7.0 d-0.4 f1.9 r-0.3 s0.7
nahoru 7.0 a-0.8 d0.3 e0.9 g1.5 h0.8 i-0.4 o0.5 p0.3 r2.1
nahr 4.9 b0.4 c1.9 e1.8 h-0.3 i0.4 j1.6 k1.0 l-0.7 m-0.4 n-0.3 o0.4 p-0.3 q1.0 r0.7
nahr+i 7.3 c0.5 e0.4 k0.9 q1.2 s0.5
nahr+skod 5.9 a1.2 c1.0 d0.6 e1.7 f0.4 g-0.4 i0.8 j2.3 r-0.5 s-0.6
nahr+term 7.3 c0.6 k0.7 t0.4
nahr+za 7.3 a-0.7 g-0.4 i-0.3
nahrad 5.3 a0.7 b-0.5 c0.8 e2.1 f0.4 g-0.9 h-0.6 i0.5 j2.2 k0.7 l-0.7 m-0.4 n-0.4 o0.3 p-0.6 r-0.7 s-0.5
nahraj 7.3 a0.5 c1.4 d0.7 i0.5 s0.5
nahrob 6.8 b1.0 c0.5 d-0.6 g0.8 i-0.3 k-0.3 p0.7 q0.5 r1.1 s0.9
najd 5.7 c-0.7 g-0.5 i0.6 j0.4 k1.2 l-0.3 n0.7 s-0.7 t-0.3
najde 7.0 c-0.4 d0.5 g-0.4 l0.3 n1.3 p0.6
najdem 7.3 a0.3 e0.9 g-0.4 i0.6 k0.9
najdet 6.6 d-0.3 e-0.5 i0.6 j0.9
najdu 7.3 a-0.4 g0.4 k1.0 l-0.4 r0.4
naje 5.0 a-1.8 b-0.7 c-0.9 d0.3 e-1.0 f-0.5 g-1.2 h-0.5 i-1.3 j-0.9 l0.6 m0.6 n0.3 p-1.1 q-0.5 r-0.4 s-0.8 t0.7
naje+smlo 7.0 a-0.5 g-0.3 h-0.4 n0.5 t0.3
najem 6.6 b-0.5 c-0.4 d1.1 e-0.5 i-0.4 l0.6 m1.0 r0.3
najemc 6.6 a-0.3 d0.3 f-0.5 h0.6 m-0.3 o0.4 r-0.6
najemn 5.5 a-1.6 c-0.4 d-0.8 e-0.8 f-0.5 g-0.8 h-0.4 i-0.9 j-0.7 m-0.4 p-0.8 s-0.5 t0.7
naji 7.3 d0.7 e0.8 i0.4 k0.7 t0.4
najit 7.3 d0.7 e0.8 i0.4 k0.7 t0.4
najm 6.6 a-0.6 h-0.4 i-0.4 j-0.5 l-0.3 t0.4
najmu 6.8 a-0.5 h-0.4 i-0.4 j-0.4 l-0.3 t0.4
nakl 5.8 a-0.5 b-0.4 c0.4 g-0.9 h0.4 i-0.7 k0.3 n0.4 o0.4 q0.7 r-0.5 s-0.6 t0.7
nakl+na 7.0 h0.5 j0.8
naklad 5.8 a-0.5 b-0.4 c0.4 g-0.9 h0.4 i-0.7 k0.3 n0.4 o0.4 q0.7 r-0.5 s-0.6 t0.7
nako 5.5 a-0.9 g0.4 i-0.4 j-0.5 k0.4 m0.5 n0.4 o0.8 r0.4
nakone 5.6 a-1.1 d0.3 e-0.6 g0.5 j-0.5 k0.4 m0.5 n0.4 o0.9 p-0.6 r0.5 s-0.7
nakr 6.8 a0.4 d-0.3 e1.9 g0.3 l0.4 p1.6 r0.5 s-0.3
nakres 7.0 a-0.4 g0.5 l0.5 r0.6
naku 6.8 a-0.8 h0.5 o0.6
nakup 7.3 a-0.4 h0.5 o0.7 r0.3
nala 7.0 e0.5 g0.4 k0.3 q0.4 r0.4
nalada 7.3 e0.3 g0.5 q0.5 r0.6
nale 6.2 a0.4 b-0.4 c0.8 e1.3 g-0.4 i-0.5 m0.6 n0.5 o1.1 p-0.3 q0.7
nale+prip 7.3 a-0.4
naleha 7.3 a-0.4
nali 7.3 l0.3
nam 3.1 a-2.1 b0.3 c-0.9 d0.5 e0.9 g-0.8 h1.3 i-0.4 j-0.9 k0.9 l4.9 m0.8 n1.3 o1.8 p-2.8 q-0.4 s-1.5 t2.1
nam+do 7.3 e-0.4 h0.7 i-0.3 o0.5 s0.6
nam+jedn 7.3 a-0.4 o0.3
nam+jezd 7.3 c0.7 e0.4 g0.4 h0.8 m0.3 o0.7 r0.6
nam+kole 7.3 e-0.5
nam+na 7.0 e0.8 g-0.3 t0.4
nam+nabi 7.3 a0.7 b1.5 h0.5 i1.5
nam+nast 7.3 c-0.4 e0.5 f0.3 k0.3 l0.8
nam+odbe 7.3 a-0.4 b0.3 l0.3 n0.6 o0.7
nam+pada 7.3 a0.7 d0.8 e1.4 s0.8 t0.8
nam+poji 7.3 a-0.4 g0.5 l0.4 o0.5 q0.9 r0.4
nam+posi 7.3 e0.3 i0.7
nam+prib 7.3 a-0.3
nam+pros 5.3 a-1.3 c0.5 g-1.1 h1.5 i-0.5 j-0.7 k0.9 l1.1 m0.6 n0.8 o0.8 p-0.7 q0.8 s-0.6 t0.4
nam+se 7.3 a-0.5 c0.9 f0.6 g1.3 i-0.4 o0.8 q0.4
nam+ted 7.3 b0.3 d0.4 i0.4
nam+tisk 7.3 c-0.3 i0.9 r0.4
nam+to 5.5 a-0.7 c-0.8 e-0.4 g1.7 h0.3 i-0.4 j-0.6 o1.2 r1.9
nam+uctu 6.8 a0.9 b-0.7 d1.0 e-0.4 l-0.4 m2.1 n0.4 r0.5
nam+v 7.0 a0.5 e1.3 g0.4 l0.7 r0.5
nam+vrat 7.3 e0.3
nam+za 7.3 b0.4 h0.5
nam+zaka 7.3 e-0.4
nam+zved 7.0 b0.5 h0.5 i0.5
nama 7.0 c-0.3 d-0.3 h0.6 i-0.5 k0.7 o0.3 p0.9 s0.8
name 6.3 a-0.7 d0.6 e-1.0 f0.7 g0.8 h1.0 k0.3 m0.6 o1.3 p-0.3 r0.9 s0.3 t0.8
namest 6.4 a-0.6 d0.3 e-0.9 f0.8 g0.8 h1.0 k0.5 m0.3 o1.3 r0.8 s0.4 t0.9
nami 5.9 a1.1 b2.5 c0.5 d-0.5 e-0.4 i1.4 l0.7 m0.8 n0.5 p-0.4 q0.4 s0.7
naop 6.6 a0.4 b-0.5 c-0.5 d-0.3 e1.8 f-0.3 g0.4 h-0.6 i-0.5 j-0.3 l-0.4 o0.4 p-0.3 r0.9
naopak 6.6 a0.4 b-0.5 c-0.5 d-0.3 e1.8 f-0.3 g0.4 h-0.6 i-0.5 j-0.3 l-0.4 o0.4 p-0.3 r0.9
napa 7.3 b1.7 c1.0 p1.1
napi 5.0 a1.3 c1.5 d2.7 g-1.3 h-0.5 i-1.0 k0.4 l1.0 m-0.6 o0.4 q0.9 r-1.0 s3.1 t0.9
napi+kdy 7.3 c0.4 k0.9 q1.0 s0.5 t0.7
napi+mi 6.6 a0.5 b-0.4 c0.4 d1.1 e-0.4 k0.4 r-0.3
napi+na 7.3 a0.6 c0.8 d1.3 e-0.4 f0.8 g-0.3 s1.8
napi+nam 7.0 e-0.3 l0.8 o-0.3
napi+to 7.3 a0.3 c0.8 d0.4 e1.0 p0.8 s0.5
napi+v 7.3 a-0.3 e0.3 o1.0
napise 6.3 a0.5 c1.1 e-0.9 g-0.3 j0.7 k-0.4 n-0.3 p-0.3 r-0.6 s0.6 t0.4
napist 6.1 d1.4 e-0.7 g-0.4 i-0.3 k1.0 l1.2 n0.3 p-0.3 q1.0 s-0.3
napisu 6.0 a1.3 b0.5 c0.7 d1.8 e1.7 f0.7 g-0.8 h-0.5 i-0.4 j-0.3 n-0.3 o0.6 r-0.6 s3.4 t0.7
napo 6.2 a0.8 b0.4 d1.8 e1.1 f-0.4 g0.7 j-0.3 m1.2 p-0.5 r1.1 s0.9 t1.3
napopr 7.0 d0.9 m1.4 p-0.3 r0.5 t0.5
naposl 7.0 c-0.4 e0.4 g0.7 r0.7 s0.6
napr 6.3 b0.8 d-0.5 e1.0 f-0.4 i-0.9 j0.3 l0.4 n0.4 o0.4 q-0.5 r0.7 s-0.3
napr+a 7.3 a0.5 b0.9 e1.0 j0.6 r0.3
naprav 7.0 b1.2 e0.7 i-0.6 j0.5 n0.3 o0.5 p-0.4
napros 7.3 g0.5 r0.6
naps 4.8 a0.7 b0.4 c0.4 d2.2 f1.2 g0.5 h0.3 i-0.5 k0.5 m0.3 n0.4 o0.4 p-0.4 r0.7 s1.7 t-0.3
naps+ctyr 7.3 a0.4 d1.4 e0.7 f0.4 g-0.4 r-0.4 s0.9
naps+jsem 6.6 a-0.9 b-0.3 g1.6 h0.6 i-0.3 n0.3 o0.4 r1.6 s-1.0
naps+na 6.8 e0.6 f1.2 i-0.3 n-0.4 o0.6 p0.7
naps+ze 6.4 b1.0 d-0.4 e-0.7 h-0.3 l-0.3
napsal 5.5 a-0.6 b-0.4 c-0.7 e1.4 g0.8 h0.4 j-0.4 o0.5 q-0.4 r0.9
napsan 6.6 a0.9 d1.8 f0.7 g-0.6 i-0.4 j0.9 n0.7 p0.4 r-0.5 s1.3
napsat 5.8 a0.7 b0.9 c1.3 d0.8 e-1.1 f0.8 j-0.5 l-0.4 m0.7 p-0.6 q0.4 r0.3 s0.9 t-0.3
napu 7.3 c0.8 d-0.3 i0.4 t0.4
napul 7.3 c0.8 d-0.3 i0.4 t0.4
nara 7.3 c-0.4 e0.7 j0.7 l0.9 n0.9 p0.6
nari 7.3 h-0.3 i1.0 r-0.3
naro 5.5 a1.6 b0.6 e1.2 g-0.8 h0.6 j3.7 m0.7 p1.9 q0.5 r-0.5 s0.4
naro+na 6.4 a1.5 e0.9 i0.3 j2.3 p1.2 s-0.5
naro+upla 7.0 a0.4 c0.4 e0.5 j1.0 p0.4 s0.8
narodi 7.3 k0.6
narok 6.0 a1.8 c0.5 e0.3 g-0.5 i-0.4 j4.0 m0.7 p2.5 r-0.4
narovn 7.3 a-0.4 h0.3 t0.3
nas 3.2 a-0.6 b-1.3 c1.8 d1.3 e1.5 f0.3 g-0.9 h0.4 i0.8 l1.0 m0.8 o0.6 p-0.3 s-0.7 t0.9
nas+advo 7.3 c1.0 i0.3 j0.6
nas+audi 5.3 o0.9
nas+bude 7.3 c0.8 e1.0 p0.7
nas+ceka 7.3 b0.4 d0.6 e0.7 h-0.4 i0.9 q0.4 t0.8
nas+je 6.8 c0.4 e0.7 h0.4 i0.5 p0.4 r0.4 s0.5
nas+k 7.3 n0.3 o0.4
nas+klie 7.3 a-0.4 e-0.4 h0.4 i-0.4
nas+konc 7.3 e0.7 i0.7
nas+na 6.8 e-0.5 g0.8 h0.8 m0.4 r0.9
nas+nikd 7.3 c0.6 e-0.3 j0.7 s0.5
nas+novy 7.3 c0.9 e0.4 m0.4 o0.4
nas+o 7.3 a0.7 d1.7
nas+pan 7.3 e0.9 f0.5 g0.4 h1.0 k0.4 r0.5 t0.3
nas+prav 6.8 e0.6 h0.5 j0.7 q-0.4 r0.3
nas+pros 7.0 d0.8 g0.5 h0.6 i0.7 p-0.4
nas+rozh 7.3 a-0.8 c-0.5 d0.5 i-0.3 m0.4 q0.3 r0.5 s-0.5
nas+se 7.0 a-0.5 c0.4 e-0.5 g-0.3 l-0.3 o0.4 s-0.3
nas+spol 7.3 d0.5 i0.4
nas+stal 7.3 e0.4 j0.4 l0.9 n1.0
nas+stoj 7.3 a0.5 e1.1 s0.7 t0.7
nas+to 6.6 b1.2 e0.7 f-0.3 i0.4 k-0.4 l0.8 p0.5 q0.4 r0.7
nas+v 6.6 e0.4 l0.6 m-0.4 o0.4 p0.7 r0.3 s0.5 t-0.4
nas+vsec 7.3 e-0.4 g-0.4 i0.5 r-0.5
nas+zalu 7.0 a-0.4 d-0.5 k-0.4
nasa 7.0 a-0.7 c-0.4 e-0.5 h-0.3 l-0.3 n-0.4 q0.5 r0.6 t0.7
nase 3.6 a-0.9 b1.9 d-0.7 e2.2 f1.9 g-0.9 h1.4 k0.4 l1.1 m0.5 n0.9 o1.5 p-0.7 q0.9 r1.2
nase+cisl 6.8 a-0.5 e-0.6 f0.6 j0.5 m0.9 n-0.3 o1.2 p-0.4 t-0.3
nase+hlav 7.3 d-0.4 f0.5 k-0.3 n0.4 o1.0 r0.3
nase+naje 7.3 g-0.4 o0.4 q0.5
nase+odbe 7.3 a-0.3 l0.8 n0.8 o0.3 q0.4
nase+prav 5.0 b-0.3 c-0.5 d-0.4 f0.5 g-0.3 i-0.6 j0.7 m0.5 p-0.6 s-0.4
nase+rece 5.4 g0.4 h0.4 r0.3 s-0.8
nase+spol 6.6 a-1.0 c-0.3 d-0.6 f-0.5 i1.8 l0.3 p-0.4 s-0.4 t0.4
nase+v 7.3 b0.3 h0.4 l-0.3 n0.9 o0.4 t-0.3
nase+vede 7.3 b0.3 c0.9 e-0.6 f1.1 k0.4 l0.6
naseho 4.8 a-0.8 d-0.9 f0.6 h0.4 i-1.0 j-0.8 k-0.3 m-0.5 n1.0 o0.6 q0.6 r0.4
nasel 6.8 a-0.5 c0.3 d-0.5 g-0.3 i-0.4 k-0.3 l-0.4 n0.6 o0.3 p-0.3 r0.5 s-0.3
nasem 6.8 b0.8 c-0.4 d1.0 e0.9 g-0.5 j-0.5 o0.4 p-0.4 s1.6
nasemu 6.4 a0.4 c0.3 d-0.6 e-0.6 f2.5 h-0.4 i0.4 j1.0 m1.0 n-0.3 p-0.5 s-0.5
nash 7.3 q0.8 r-0.3
nashle 7.3 q0.8 r-0.3
nasi 4.5 a0.4 b-0.5 c-0.4 d0.6 e0.7 g-1.2 h-0.6 i0.5 j0.4 k0.9 l0.9 m0.9 n1.0 o1.3 p-0.7 q0.9 s0.5 t0.3
nasi+dluz 7.3 a-0.4 c-0.3
nasi+pora 7.3 a-0.4 d-0.4 m0.3 n0.6 o0.4 q0.3 t0.6
nasi+prav 7.3 a0.3 e-0.7 i-0.5 j1.1 m1.1 p0.4
nasi+rekl 7.3 a0.8 d-0.4 e0.4 f0.7 g-0.5 i1.7
nasi+zahr 7.3 a-0.3 g0.3 h-0.4 k0.8 l0.4 m0.4 q0.6 r0.3 t0.3
nasi+zaka 7.3 a-0.4
nasich 6.8 d0.6 e-0.5 g-0.4 h-0.4 i0.4 r-0.4
nasim 6.3 a-0.7 e-0.4 f-0.4 g0.4 k0.3 m-0.4 n0.3 o1.8 p-0.4 q0.4 r0.5 s-0.3
nask 6.8 c0.5 d-0.4 e-0.5 g0.7 h-0.3 l0.6 r0.8 t0.7
nasken 7.3 g0.4 r0.4 t0.5
naskoc 7.3 c0.7 e-0.5 g0.3 l0.5 q0.4 r0.4
nasl 5.8 a-0.9 b-0.7 c-0.4 d-0.7 g2.4 h0.3 i-0.8 j-0.5 m0.5 n0.4 o0.3 p-0.7 q2.0 r2.4 s-0.6
nasl+jste 7.3 a-0.6 g0.9 h0.3 q1.0 r1.0
nasla 6.3 b-0.4 d-0.6 e0.5 g1.1 h0.6 i-0.6 j-0.3 l0.3 m0.6 n0.4 o0.6 p-0.4 q1.4 r1.2 s-0.4
nasli 7.0 a-0.8 e-0.4 g1.6 l-0.3 p-0.4 q1.1 r1.7
nast 4.9 a1.0 b0.6 d0.8 f-0.8 g-1.4 h-0.5 i0.7 j-0.3 n-0.4 o-0.5 q-0.5 r-0.7
nast+od 7.0 a-0.8 h0.4 i-0.6 p-0.3
nast+u 7.3 b0.8 e-0.3 s0.4
nast+v 7.0 a1.2 b1.0 e0.4 g-0.4 i1.9 r-0.4 s0.9
nastav 6.6 b-0.3 c-0.4 e0.3 i-0.3 l0.4 m0.3 q-0.3
nasten 6.3 a1.2 b1.8 c0.4 d-0.4 g-0.8 h-0.4 i0.3 p1.1 r-0.8 s1.0
nastes 6.6 b-0.3 e0.3 i-0.5 p-0.3 s-0.4
nastou 7.0 c0.9 e0.4 m0.3 o-0.3 s0.4
nastup 6.2 a0.3 d0.8 f-0.5 i1.7 j-0.5 m-0.3 p-0.5 s-0.4
nata 6.6 b0.4 c0.5 e0.8 i-0.4 j0.4 k0.7 q-0.3 s1.4
natace 6.8 c0.6 i-0.4 j0.5 k0.8 s0.6
nato 6.4 a0.5 b-0.3 d0.4 e1.3 f0.4 g-0.4 i-0.4 j-0.4 l0.9 s1.6
nato+ze 7.3 e0.3 f0.7
natoci 7.0 a0.7 d0.6 e1.3 g-0.3 s1.9
natoli 7.3 e0.3 f0.7
natr 6.8 c0.3 d-0.3 g1.1 i1.1 m0.5 o0.3 q0.4 r1.4
natrva 7.3 a-0.5 g0.9 h0.4 m0.5 r1.0
nauc 7.0 b-0.3 e1.2 f1.3 g-0.4 i0.4 k0.6 m1.5 p0.7
naucto 7.3 a0.4 c-0.3 e1.2 f1.4 g-0.4 i0.5 k0.6 m1.7 p0.8
navi 5.5 a1.5 b2.1 c2.0 e0.4 g0.4 h1.1 j0.9 m1.7 n-0.3 p0.9 r1.2 s0.7 t0.4
navic 5.5 a1.5 b2.1 c2.0 e0.4 g0.4 h1.1 j0.9 m1.7 n-0.3 p0.9 r1.2 s0.7 t0.4
navo 6.6 c-0.4 d-0.4 e1.1 k0.6 l0.8 r0.4 t0.3
navod 7.3 g0.5 k0.5 l0.4 q0.5 r0.4
navodu 7.0 d-0.3 e1.1 g-0.4 l0.5 q-0.3 t0.5
navr 4.4 a-0.9 c0.9 d-0.4 e0.5 f2.3 g-0.6 i-0.8 j0.3 k3.4 m0.9 p-0.4 q-0.5 s-1.8
navr+na 6.1 a0.9 b0.3 c0.4 e0.3 g-0.3 j2.3 k0.4 m0.7 p-0.5 s-0.4
navr+neco 7.3 a-0.5 d-0.4 e0.4 k1.6
navr+pros 7.0 b-0.3 c0.4 e0.3 f0.4 k1.4 n0.3 o0.4 q0.5 r0.3
navrat 7.0 a-0.8 c-0.6 d-0.7 e0.4 f0.8 h-0.4 i-0.6 j-0.3 k0.9 m1.1 p-0.3
navrh 5.4 a1.2 b1.0 f1.6 g-0.8 j1.5 k0.6 n0.3 o0.4 s-0.7
navrhe 7.3 a-0.6 b0.4 j-0.5 o0.5 s-0.3
navrhl 6.6 a-0.6 c-0.3 f0.5 g1.1 h0.7 k0.5 m0.6 p-0.4
navrhn 5.8 b-1.0 c-0.4 e1.5 g-0.9 i-0.3 j0.6 k4.1 s-0.5 t-0.4
navrhu 6.2 a-1.1 b0.3 c1.2 e-0.7 g0.5 h-0.4 j-1.0 k-0.4 l0.6 r0.9 s-0.4
navs 6.3 a0.4 b-0.4 c-0.4 d-0.6 e-0.5 k0.4 m0.4
navste 6.4 b-0.3 d-0.6 e-0.4 g0.4 k0.4 m0.5 s-0.3
navy 6.6 b1.7 f1.0 g1.9 h3.5 i-0.6 l0.7 m-0.5 r0.4
navyse 7.0 a0.5 b2.0 f1.3 g1.5 h2.1 i-0.5 l0.4 q0.5 r0.3
nazd 7.0 a0.4 b1.2 d-0.3 g-0.3 k1.0 p1.2 s0.8
nazdar 7.0 a0.4 b1.2 d-0.3 g-0.3 k1.0 p1.2 s0.8
naze 6.8 d0.8 e0.6 f0.3 g-0.5 k0.3 l0.8 n0.7 o0.9 r-0.7 s0.5
nazev 6.8 d0.8 e0.6 f0.3 g-0.5 k0.3 l0.8 n0.7 o0.9 r-0.7 s0.5
nazv 6.6 c0.9 d0.6 e-0.6 g-0.4 h-0.3 i0.6 r-0.4 s1.0
nazvem 7.3 a0.5 c0.8 d0.8 e-0.4 i0.8 s1.2
nazvu 7.3 c0.3
ne 4.4 a0.5 c0.5 d1.7 e1.7 f1.6 g-0.5 h0.5 i-0.6 j-0.4 k0.4 l1.3 m1.7 n1.2 o1.6 q0.8 r-0.7 s0.4 t1.7
ne+mam 7.3 e0.4 n0.8 s0.5
ne+pro 7.3 g0.9 k-0.3 q0.4 r-0.4 t0.4
ne+ze 7.3 e0.5 h-0.3 p0.9 s0.5 t0.6
nebe 6.4 c0.8 d1.6 f0.8 i-0.4 l0.5 o0.5 p-0.4 q0.5 s-0.5 t0.3
nebe+a 7.3 d0.5 e0.4 f0.8
nebere 7.0 c1.1 d1.1 e-0.4 g-0.5 o0.3 q0.6
nebo 4.5 a0.6 b0.8 c1.3 d0.6 e1.1 f1.1 g-0.8 i-1.8 k-0.6 m1.6 n-0.5 o4.5 p-1.0 q0.9 s1.5 t0.3
nebo+ji 7.0 a0.7 b0.9 e0.5 o0.7 q0.7 s2.1
nebo+ne 7.3 a1.2 c0.7 d0.3 f0.7 g-0.4 s1.4 t0.5
nebo+rovn 7.3 b0.3 d-0.5 f1.5 i-0.3 m1.4 r-0.3
nebo+si 7.0 a0.4 b-0.3 c1.1 d1.0 e-0.3 m0.5 o0.5 t0.4
nebo+to 6.8 b-0.6 c-0.4 d0.6 e0.7 i-0.4 j0.7 o1.1 p-0.3 q1.1 s0.8
nebo+ve 7.3 a-0.4 k0.4 m-0.3 o0.8
neboji 7.3 a-0.4 l0.5 n0.4 r0.4 s-0.3
nebojt 7.3 a-0.8 c-0.4 d0.3 g1.0 s-0.3
nebot 6.6 a0.6 c0.5 d-0.4 f0.5 i-0.5 j0.7 m0.8 p0.9
nebr 7.0 a-0.4 c-0.4 e-0.5 g0.7 r0.5
nebu 4.6 a2.8 b-0.6 c0.7 d1.3 e1.4 f1.0 g-2.0 h-1.1 i1.5 j0.5 l0.5 o-0.8 p3.6 q-0.3 r-0.9 s2.5 t-0.4
nebu+a 6.3 a1.2 c0.6 d1.0 f0.8 g-0.5 i1.7 j1.3 m0.8 p2.2 r-0.4 s1.2
nebu+fung 7.3 d-0.3 p0.6
nebu+li 7.3 e0.5 j0.5 p0.6
nebu+se 7.0 e0.6 l0.7 n0.7 p-0.3 s0.9
nebu+to 7.3 g0.8 l0.4 n0.4 p0.6 s0.8 t0.4
nebude 5.1 a2.1 d0.6 e0.4 f1.2 g-1.5 h-0.8 i2.1 j0.5 m0.5 n-0.6 o-0.5 p2.4 q-0.5 r-0.5 t-0.3
nebudu 5.5 a1.5 b-0.6 c1.2 d1.0 e1.5 g-0.7 h-0.5 i-0.4 k-0.3 l0.5 m-0.5 n0.7 o-0.4 p1.9 r-0.4 s2.8
neby 5.4 a0.6 b0.3 c1.1 d-1.3 f-0.4 g-0.4 i-0.4 j1.1 k-0.6 m1.1 n0.3 p1.1 s0.6
neby+doru 7.3 l0.4
neby+na 7.3 c1.0 d-0.4 e0.6 i0.9 j0.7 s0.5
neby+nic 7.3 b0.6 e0.5 s0.9
neby+pred 6.8 a0.4 i-0.4 l0.4 n0.8 p0.4
neby+vy 7.3 a-1.1 d-0.5 o0.4
nebyl 6.6 a0.5 c1.4 d-0.7 i0.4 j0.9 m0.5 o-0.3 p-0.3 s0.4
nebyla 6.6 c-0.5 j0.6 l0.8 m1.2 n0.7 p-0.4
nebyli 7.3 a-1.1 d-0.5 o0.4
nebylo 6.6 a1.3 b0.5 c0.7 d-0.3 i-0.3 p1.8 r-0.3 s0.7
nece 6.3 a1.1 i1.4 j-0.3 k-0.4 m0.4 o0.4 p0.5 r0.5
neceka 6.8 d-0.4 e-0.7 g0.3 i-0.4 k-0.4 m0.4 o0.5 q0.4 r1.0
neceke 7.3 a0.8 g-0.4 h-0.3 i1.2 p0.8 r-0.3 s0.4
nech 3.9 a0.7 b2.3 c0.5 e2.4 f1.0 g-1.8 h0.6 i0.5 j0.7 k0.7 l0.5 n-0.5 o1.6 p0.7 q0.8 r-1.5 s-0.7 t0.6
nech+aby 7.3 d-0.4 g0.6 h0.9 r0.6
nech+byt 7.3 a0.4 b1.6 e0.6 f0.5 o0.5
nech+dela 7.3 b0.7 k0.5 o1.0 t0.3
nech+li 6.8 d-0.3 e-0.4
nech+na 6.8 a-1.1 e-0.4 g0.4 h0.8 i-0.4 l0.4 m-0.6 n0.3 o2.0 p-0.3 q2.1 r0.6 s-0.4
nech+prod 7.3 g-0.3
nech+se 6.8 h0.6 i0.5
nech+si 6.6 a0.7 b0.7 c0.5 e0.7 g-0.4 i-0.6 j0.5 l0.4 m0.7 p0.6 r-0.6 t0.6
nech+to 6.6 a-0.9 b1.7 d-0.6 g-0.4 i-0.5 j0.5 m1.3 r0.3 s-0.3
nech+v 7.0 a-0.8 d0.4 e-0.3 g-0.3 i-0.5 l0.4 q0.3 t0.5
nech+ve 7.3 b0.5 e0.4 h0.3
nech+zapl 7.3 e0.3 j0.7 k0.4
necha 7.3 a0.3 b0.4 c0.4 d0.4 p0.5
nechal 6.2 a-0.8 g-0.6 i-0.9 q0.3 r-0.3 s-0.3 t0.3
necham 6.0 b0.4 e0.8 f-0.4 g-0.3 h0.3 i1.0 j0.8 m0.6 r-0.5 t0.4
nechat 6.3 b-0.5 c-0.4 e0.6 f-0.3 h0.4 i0.8 n0.3 o0.8 p-0.5 q0.8 r-0.3 s0.3
nechav 6.8 a0.9 b-0.3 c0.5 d0.3 p1.7 r-0.4
nechce 5.5 a-1.5 b0.8 d-0.4 e-0.6 g0.5 h0.6 i-1.2 j-0.6 n-0.4 p-1.1 s-0.8 t0.3
nechci 5.5 a2.3 b2.8 c1.0 d1.6 e0.9 f2.0 g-1.0 h-0.3 i0.9 j-0.5 l0.9 n-0.3 o0.7 p-0.7
nechod 7.0 a0.6 b0.4 d0.3 e1.6 i-0.4 p1.1 q0.3 s0.5 t0.7
nechte 5.6 b0.4 c0.4 e1.2 g-1.1 i1.0 j1.3 m-0.6 o0.6 p0.7 q0.4
nechva 7.3 a-0.5 d-0.3 g0.6 h0.8 o0.7 r0.6
neci 7.0 c-0.4 d0.6 e-0.5 i0.5 j0.4
necim 7.3 e-0.3
neco 5.0 b0.5 d-0.4 e0.8 g-0.5 h0.9 i-0.5 j-0.9 k1.9 l0.4 m1.9 p-1.2 t0.9
neco+nehr 7.3 a0.7 b-0.4 f0.4 k0.6 m2.3 r-0.4 t0.3
neco+podo 7.3 a-0.5 g0.5 h0.7 k0.5 l0.5 m0.4 r0.6
neda 5.4 a1.8 b0.9 c-0.5 e1.4 f-0.3 h0.4 n1.2 p2.7 q-0.5
neda+ani 7.3 a0.5 e1.1 g-0.5 p1.1 r-0.4
neda+dopu 7.0 a-0.6 g1.0 h0.4 n0.7 r1.0
nedal 7.3 e0.3 p0.6 s0.8
nedam 6.3 a0.8 b0.7 c-0.6 h0.7 i-0.5 j0.4 n-0.3 p3.2 r0.3 s-0.6
nede 5.3 a0.6 b-0.4 c2.9 d0.3 g-0.8 i-1.0 l0.6 m-0.3 n0.5 o0.8 p0.3 r-0.4 s2.5
nede+to 7.3 a0.8 c0.8 d0.6 g-0.3 l0.5 q0.4 s0.8
nedele 6.6 b-0.4 c0.8 d-0.3 e-0.4 i-0.4 j0.4 o0.9 p-0.3 s1.0
nedeli 5.7 b-0.4 c1.0 e1.0 g-0.4 i-0.7 j-0.5 n0.5 p0.8 q-0.3 r-0.3 s1.4 t-0.3
nedi 7.3 c0.6 e-0.4 i0.5 r-0.3 s0.5
nedo 4.8 a1.4 c3.1 d1.5 e0.3 g-0.7 j0.4 k1.9 l1.8 m0.8 p0.7 q0.3 t2.1
nedo+a 7.0 a0.3 c1.5 d-0.3 e-0.3 i-0.3 k-0.3 m0.4 t2.1
nedo+nic 7.3 a0.5 b0.7 d1.3 i0.8 p0.5
nedoda 7.3 a0.4 c0.9 j0.7 p0.6
nedode 6.8 a1.0 b-0.3 c0.8 d-0.4 e1.0 i0.6 l2.0 m0.4 s-0.4
nedoho 7.3 a0.3 b0.7 i0.3 j0.5 s0.8
nedopo 7.3 c0.5 g0.5 i-0.3 p0.8 r0.5 s0.6 t0.3
nedora 6.4 c1.4 d-0.3 e-0.7 g-0.7 h0.4 i-0.4 j-0.3 k3.6 l0.4 o0.6 p-0.4 q0.8 r-0.3 s-0.6 t1.8
nedost 6.0 a0.7 c0.4 d3.0 e0.5 f-0.3 g-0.6 j-0.4 l0.4 o-0.5 p0.8 r-0.4 t0.6
neex 6.4 a0.3 b1.0 e0.3 f0.4 g-0.5 i-0.4 k-0.3 m1.2 n-0.3 p1.5 r-0.5 s-0.4
neexis 6.4 a0.3 b1.0 e0.3 f0.4 g-0.5 i-0.4 k-0.3 m1.2 n-0.3 p1.5 r-0.5 s-0.4
nefu 6.6 a1.0 b0.7 c0.4 d-0.4 e1.7 f0.5 g-0.5 i0.6 p1.1
nefung 7.0 a0.8 b0.3 e1.7 f0.6 g-0.4 p0.7
nefunk 7.3 b0.4 c0.7 i0.5 p0.5
nega 7.3 c0.4 e0.5 s1.1
negati 7.3 c0.4 e0.5 s1.1
nehl 7.3 a1.0 b0.8 i1.4 m0.8
nehled 7.3 a1.0 b0.8 i1.4 m0.8
nehn 7.3 d0.7 e-0.6 p0.6
neho 6.0 a1.2 d-0.6 e0.6 f0.7 g-0.5 i0.6 j-0.6 l-0.4 m1.2 p0.8 r-0.4 t0.4
nehodl 6.4 a1.5 d-0.4 e0.5 f0.5 g-0.5 i1.0 j-0.4 m1.3 p1.1 s0.5 t0.6
nehoz 7.0 b0.7 e0.4 f0.3 r-0.3
nehr 7.0 f0.4 g-0.4 h0.4 i-0.3 k0.7 m2.3 n0.3 p-0.4 q0.5 t0.5
nehraj 7.3 a0.7 b-0.4 f0.4 k0.6 m2.3 r-0.4 t0.3
nej 5.0 a-1.0 b-0.4 c-0.7 e0.4 f0.4 h1.6 i-0.4 k1.8 l1.2 n-0.4 p-0.9 r0.5 s-1.3
nej+bude 7.3 a-0.4 d0.4 r0.3
nej+mi 7.0 a-0.6 g-0.3 k1.3 l1.6 n-0.4 o1.0 p-0.3 t-0.3
neja 5.5 b0.7 c1.3 f0.4 h0.9 i0.7 j-0.6 n-0.4 o0.8 q0.8 r0.5 t-0.5
nejak 6.6 b0.9 e0.7 h0.7 i1.6 o0.6 r0.4
nejake 6.6 c0.4 d-0.6 e-0.6 r-0.5
nejaky 6.8 a-0.9 c-0.5 g0.4 h0.4 k-0.3 q0.7 r0.9
nejb 7.0 d0.4 e0.5 f-0.3 h-0.5 k0.6 l-0.3 n1.7 t0.8
nejb+plat 7.3 a-0.3 d0.4 k0.4 n1.9 t0.5
nejbli 7.0 d0.4 e0.5 f-0.3 h-0.5 k0.6 l-0.3 n1.7 t0.8
nejd 5.1 a1.1 b-0.3 c1.1 d0.6 e2.7 g-1.1 h0.3 i-0.5 j0.9 k1.1 l1.3 m-0.5 o0.5 p0.6 q0.5 t1.7
nejd+v 7.3 a-0.5 h0.4 l1.7
nejde 6.0 c0.5 e1.1 f0.4 g-0.8 i0.6 k0.9 l0.5 m-0.5 q0.4 t0.6
nejdri 5.7 b-0.3 c1.0 d1.2 f-0.4 h0.4 i-1.0 j1.0 l1.1 n-0.3 o0.5 p0.7 t1.3
neje 6.1 a0.7 b-0.4 e1.4 h-0.6 i-0.7 k0.6 l-0.5 p0.4 s-0.5 t2.6
nejede 6.8 a1.0 c0.5 e2.1 g-0.4 h-0.5 i-0.5 l-0.4 p0.6 q0.5 t2.6
nejela 7.0 c-0.3 k0.4 m0.3
nejl 6.3 a-1.2 e0.6 f0.6 g3.0 h0.6 i-0.8 j-0.4 m0.5 p-0.5 q0.8 r4.0 s-0.5 t0.4
nejlep 6.3 a-1.2 e0.6 f0.6 g3.0 h0.6 i-0.8 j-0.4 m0.5 p-0.5 q0.8 r4.0 s-0.5 t0.4
nejp 6.0 a0.4 c1.1 d-0.5 e0.4 g-0.4 h0.5 i-0.4 k-0.5 l1.2 m-0.5 n1.6 q0.6 s-0.5 t1.2
nejp+do 7.0 a0.3 b0.5 c0.6 e0.3 h0.4 l1.4 n1.0 p0.4 q-0.4 t0.6
nejp+ve 7.3 c-0.3 e0.4 n1.6
nejp+zitr 7.3 a0.6 c0.9 d-0.3 n-0.5 q1.2 t1.1
nejpoz 6.1 a0.4 c1.2 d-0.5 e0.5 g-0.4 h0.5 i-0.4 k-0.4 l1.2 m-0.5 n1.7 q0.6 s-0.4 t1.3
nejs 5.2 a0.5 b0.8 d-0.6 e0.7 f1.0 g-0.3 i0.8 j-0.5 k0.6 l1.8 m0.3 n0.6 o0.6 p-1.1 q0.5 r0.9 s1.0
nejs+scho 7.3 c0.7 e-0.6 f0.3 i0.5 l1.0 s0.6
nejs+spok 7.3 a1.0 d-0.3 e2.2 f0.9 o0.6 q0.4
nejs+v 7.3 a-0.3 d-0.3 n0.4
nejsem 6.4 a0.3 b0.7 d-0.3 e2.1 f-0.4 g-0.7 i-0.7 o0.4 p-0.4 s0.4
nejsme 6.4 a0.3 f0.7 g-0.3 i0.8 l0.6 n-0.4 r-0.6
nejsou 6.8 a-0.5 f0.4 g0.3 i-0.4 k1.0 l0.5 m0.7 n0.5 r0.5
nejspi 7.0 b0.8 c0.5 g-0.4 i1.0 n1.0
nejste 6.8 a0.3 c-0.4 e-0.7 g0.5 i0.3 l0.5 n-0.4 r0.8 s0.9 t0.5
nejv 6.2 b0.7 c-0.4 g0.4 h-0.4 i0.5 l0.5 m0.9 p0.3 r0.9 s-0.4 t0.6
nejv+odbe 7.3 d-0.3 l0.5
nejv+soud 7.3 m1.1 p0.6
nejvet 7.0 a-0.7 g0.7 l0.4 r1.0 t0.6
nejvys 6.8 a0.5 b0.5 e0.4 i1.0 m1.0 p0.5
neka 7.3 a-0.4 b0.7 e-0.3 g0.6 l0.5 m0.6 r0.5
nekam 7.3 a-0.4 b0.7 e-0.3 g0.6 l0.5 m0.6 r0.5
nekd 4.7 a1.2 b-0.4 c1.2 d3.5 e-1.3 f0.6 i0.8 j-0.6 k-0.4 p1.3 q0.9 r1.0 s-1.7 t1.8
nekd+jiny 7.0 a0.6 b0.7 c0.8 d0.7 e-0.4 i2.0 s-0.3
nekd+kdo 7.3 a-0.8 d-0.5 e0.5 g1.2 i-0.5 l0.4 r1.5
nekd+odpo 7.0 a0.9 b-0.4 c2.0 d2.3 e-0.3 f0.6 h0.3 p0.4 t0.3
nekd+v 7.3 b0.3 e-0.4 i0.3 l0.6 m0.3 r0.4
nekd+z 7.0 a-0.6 b-0.4 d-0.8 f0.5 h0.4 i-0.3 o0.3 q0.5 t0.5
nekdo 4.8 a1.2 b-0.3 d3.3 e-0.5 h-0.4 i0.8 j-0.9 m-0.6 o0.6 p1.5 q0.6 r0.5 s-1.4 t1.8
nekdy 6.6 c1.4 d0.5 e-0.8 h0.3 k-0.4 o-0.4 q0.4 r0.8 s-0.4
neko 5.4 a1.8 d0.8 e1.5 h1.1 i1.4 m-0.5 n0.3 o0.7 p1.2 q0.5 s-0.9 t1.6
neko+jine 7.3 a0.9 e0.6 g-0.4 i1.4
neko+kdo 7.0 e-0.6 f1.0 h-0.4 i0.7 o0.5
neko+na 7.3 a-0.6 e-0.7 g1.1 h2.2 i-0.4 r0.3 s-0.4 t0.3
nekoho 5.8 a1.0 b-0.4 c0.3 d0.9 e1.1 f0.4 h1.0 i1.1 j-0.4 m-0.3 n0.4 o1.0 q0.8 s-0.8 t1.9
nekoli 7.3 a0.4 b1.1 e0.4 p0.8
nekom 7.3 b-0.3 h0.4 i0.7
neky 7.0 a0.7 d0.4 e0.6 i1.2 r-0.4 s0.5
neky+jiny 7.3 d0.5 i0.4 s0.6
nekym 7.0 a0.7 d0.4 e0.6 i1.2 r-0.4 s0.5
nele 7.0 j0.6 k0.4 m0.4 q0.7
nelekn 7.3 k0.5 m0.5 q0.7
neli 7.0 b1.2 c-0.5 d-0.4 k-0.3 m1.2 n0.9 o1.4 r0.4 t-0.3
nelibi 7.3 b1.3 c-0.3 d-0.3 m1.4 o0.5 r0.5
nelz 7.3 e0.8 i0.5 j0.4 l0.9
nelze 7.3 e0.8 i0.5 j0.4 l0.9
nem 6.1 a-0.4 c0.4 e0.4 f0.5 g0.6 h0.8 i-0.6 j-0.3 m0.7 p-0.4 q0.4 r0.9 s0.5
nema 4.5 a0.3 c2.5 d-0.3 f0.9 g-0.7 h1.1 i-2.0 j1.6 k1.4 l2.2 m0.5 n0.6 o1.7 p0.7 s-1.7 t1.7
nema+ani 7.3 b0.7 f0.3 g0.8 l0.8 n1.6 q-0.4 r1.1
nema+cenu 7.0 a1.1 c0.8 d0.6 e-0.4 f0.5 g-0.6 i-0.3 j1.4 q0.3
nema+co 6.8 c0.5 e-0.4 f0.7 g-0.3 i-0.4 j0.5 k0.3 l0.3 p-0.4
nema+duvo 7.3 a-0.6 d-0.4 g1.6 h2.2 i-0.5 r0.8
nema+na 7.0 a-0.9 c-0.4 d-0.3 h0.5 i0.8 k1.7 l0.6
nema+nic 7.3 a-0.6 d-0.3
nema+v 7.3 g-0.3 t0.8
nema+vliv 7.3 a-0.4 i-0.4 r-0.3 t0.3
nema+z 7.3 a-0.5 c0.3 l1.8 n0.4 o0.4
nemaji 7.3 d-0.4 h-0.3 t0.4
nemam 5.3 a0.6 c2.0 d-0.4 e-0.6 f0.6 g-0.7 h0.3 i-0.6 j1.0 k-0.6 l2.0 m0.9 o2.0 s-0.9 t1.1
nemame 6.0 a-1.1 c0.7 g0.6 h2.2 i-0.8 j-0.4 k2.2 l1.0 n0.4 p-0.5 s-0.4 t0.4
nemate 7.0 a0.4 j0.7 p0.9 t0.9
nemc 6.3 a-1.0 e-0.6 g0.7 h1.6 i-0.6 m0.5 n1.0 o0.5 q-0.3 r1.2
nemcin 6.8 a-0.5 c-0.3 e-0.5 g0.4 h0.9 i-0.4 m0.7 q-0.4 r0.7
neme 5.7 a-0.7 b0.3 d-0.5 e1.1 g2.5 h1.7 i-0.4 j-0.4 l0.3 n0.4 o0.4 p-0.6 r3.3 s0.5
neme+jsem 7.3 a0.4 b0.6 e1.1 g-0.4 s0.7
nemeck 7.0 e0.4 g0.5 h0.7 p0.6
nemel 6.8 a0.5 b0.9 c0.7 e0.9 h0.9 i-0.5 l0.7 p-0.4 q0.5 r0.4 s0.4
nemela 7.0 a-0.6 g1.1 h0.6 r1.2
nemeli 7.3 a-0.3 i0.8
neml 7.0 c-0.4 e0.4 f1.3 i-0.3 k0.6 m1.6 s-0.4
nemluv 7.0 c-0.4 e0.4 f1.3 i-0.3 k0.6 m1.6 s-0.4
nemo 5.2 a-1.4 c-0.7 d-1.3 e0.8 f0.8 g-0.5 h-0.6 i-0.6 k2.1 l2.7 m0.3 o1.2 p-0.5 s-0.5
nemo+zuca 7.3 a-0.3 k1.9
nemoce 7.3 l0.8 t0.3
nemocn 5.9 a-0.7 d-0.7 e0.8 f1.4 g-0.4 h-0.3 i-0.7 k0.9 l2.3 m0.6 o0.8 s-0.5
nemohl 7.0 b0.5 d-0.3 e0.9 h-0.3 i0.6 r0.4
nemohu 6.8 a-0.6 c-0.5 d-0.5 e-0.4 f-0.3 k1.7 n-0.4 o0.4
nemovi 7.3 a-0.3 o0.4 r0.3
nemu 5.3 b1.9 c-0.7 e1.6 f0.8 g0.4 i0.8 j0.3 k1.0 l0.5 m-0.3 o1.3 p-0.9 r1.2 s1.1 t1.9
nemu+se 7.3 e0.7 k0.3 l0.5 t1.4
nemu+to 7.0 a-0.7 c0.4 f0.8 k0.4 o1.5 p-0.3 q-0.4 t0.3
nemusi 6.4 b0.5 e0.8 f1.0 k0.4 s0.8
nemuze 7.0 a0.7 b2.0 c0.4 g-0.4 h-0.4 i1.0 s-0.3 t1.3
nemuzu 6.6 a-0.7 f0.4 g0.3 k1.0 n-0.4 o1.2 p-0.4 q-0.4 r0.7 t1.0
nena 7.0 a-0.6 c0.4 g-0.4 i-0.5 k0.6
nene 6.8 a0.4 e1.5 i-0.3 j0.4 k0.5 r0.4 s0.6
nenech 6.8 a0.4 e1.5 i-0.3 j0.4 k0.5 r0.4 s0.6
neni 4.7 a1.7 c0.3 e4.3 f-0.7 g1.2 i0.4 j-0.6 k0.5 l1.0 n-0.4 o1.1 p0.7 q1.0 r2.5 s-1.0
neni+ani 7.3 c-0.5 d-0.4 e2.2 i-0.6 l0.3 p-0.5 q0.9 r0.9 s-0.3 t0.7
neni+co 7.0 c-0.5 e-0.4 i0.6 k0.9 p0.4
neni+mozn 7.3 e0.3 i0.7 p0.9 r-0.3
neni+to 5.8 b0.4 c-0.8 e1.1 f-0.6 g-0.8 h0.4 j-0.4 p-0.6 r-0.5 s-0.6
neni+treb 7.3 e-0.4
neni+z 7.3 a0.7 c0.6 l1.5 q0.3
neob 7.0 e-0.4 g-0.4 i1.7 m0.5
neobno 7.3 a-0.4 d0.5 g-0.4 i1.8
neod 5.5 a0.6 b1.0 c1.9 d1.7 e-0.8 f-0.5 i-0.5 j-0.7 n-0.6 o0.5 p1.8 q0.7 r0.9 s0.9 t0.7
neod+acko 7.3 d0.7 s0.5
neodpi 7.3 c0.7 d0.7 m0.3 o0.4 q0.4
neodpo 6.2 c1.2 d1.3 e-0.6 g-0.6 i-0.5 j-0.5 n-0.3 p0.3 s0.4 t0.8
neom 7.3 f0.9 p-0.3 s0.9
neomlu 7.3 f0.9 p-0.3 s0.9
neop 6.8 a0.5 c0.5 e-0.3 i-0.3 j1.0 m1.0 n0.3 p0.5
neopra 7.3 e-0.8 j0.4 m1.1 p0.6
neoz 7.0 a0.4 c0.4 d1.5 e-0.5 s1.5 t0.9
neozve 7.0 a0.4 c0.4 d1.5 e-0.5 s1.5 t0.9
nepa 7.3 a0.5 b1.5 g0.6 m1.3 p-0.4 r0.4
nepi 7.3 d1.1 e1.1 g-0.4 h0.5 n0.5 q0.3 r-0.3 s1.0
nepl 5.4 a1.0 b-0.5 e1.2 g-1.2 h-0.5 j1.5 k-0.4 p4.5 r-0.6 s1.2
nepl+a 7.0 a0.5 c0.5 g-0.3 i0.4 j0.6 p1.7 s1.4
neplat 5.5 a0.9 b-0.5 e0.7 g-1.2 h-0.4 j1.2 k-0.3 m0.4 p4.7 r-0.6 s1.2
nepo 4.8 a1.2 b0.6 c0.7 d1.4 e1.3 g-1.5 i1.7 j-0.3 k2.0 l0.6 n0.6 o-0.4 p2.8 q0.9 r-0.4 s0.5
nepo+a 7.3 a0.4 d0.3 e-0.4 j0.7 p1.6 s0.4
nepo+nic 7.3 a0.4 d0.4 e0.6 i0.8
nepoci 6.4 a0.3 b1.3 e-0.5 f0.4 g-0.6 h-0.4 i1.6 k2.1 n0.6 p-0.5 q1.3 s0.4
nepode 7.0 c0.6 e-0.4 p0.5
neposi 6.4 a0.3 b0.5 d0.6 g-0.5 i0.6 l0.8 p0.7 q-0.4 s0.5
neposl 6.3 c0.8 d1.6 e-1.0 g-0.5 j-0.3 k-0.3 l0.4 o-0.4 p1.5 q-0.3 r-0.5 s0.8
nepotr 6.8 b-0.3 c0.5 e0.6 f0.3 i-0.3 j0.3 k1.4 m0.7 p-0.4 q0.5 r0.8
nepr 4.4 a1.1 b1.1 d3.2 e1.7 f-0.5 g-2.6 i-0.7 k2.6 l1.4 m1.0 p2.0 q-0.9 r-1.2 s-1.7
nepr+a 6.8 a-0.5 b-0.5 f-0.3 g-0.3 l1.2 m0.4 n1.9 p-0.4 r0.7
nepr+smlo 7.3 b0.3 e-0.4 m0.3
neprac 6.8 a-1.1 b0.7 d-0.3 i-0.4 j-0.3 l0.5 n-0.5 p-0.4
neprek 7.3 a-0.4 n1.8 q0.3
neprij 5.8 a0.4 c-0.4 d2.3 g-0.8 i-0.7 j0.4 k4.4 l1.5 m-0.7 q-0.6 r-0.3 s-0.5
nepris 6.3 a1.3 d2.9 e0.9 g-0.3 i1.1 j1.4 k-0.4 m0.7 s-0.3
neprit 7.3 a-0.8 d-0.3 h0.4 p-0.4
neprod 6.6 a-0.5 e-0.3 l0.8
neprom 7.0 a-0.7 d-0.4 e-0.4 m2.6 o-0.3 p-0.3 t-0.4
neprop 6.3 a1.2 b1.6 c1.0 g-0.6 h-0.4 i-0.3 n-0.4 p2.4 r-0.4 s-0.3
nept 7.3 a0.9 c1.3 d0.7 e-0.4 i0.5
nepu 6.4 a0.3 d-0.4 e0.5 g-0.3 j0.7 k0.3 n-0.4 o0.7
nepust 6.8 e-0.6 k0.4 n-0.4 o0.8 p0.5
nera 6.4 c0.7 i-0.3 l0.8 n0.5 o0.6 s1.1
nera+bych 7.0 a0.3 c0.6 e0.4 n0.8 o0.9 s1.4
nerad 6.8 c0.3 j0.4 l0.9 m-0.4 n0.7 o0.8 s0.7
nerada 7.3 c0.5 e-0.3 s0.6
nere 6.3 a1.4 c1.0 d2.2 f0.3 g-0.4 j1.6 m-0.4 r-0.6
nere+na 7.3 a0.4 c1.4 d1.4 e-0.4 f0.5 j0.9
nereag 6.8 a1.1 c1.3 d1.5 e-0.6 f0.4 i-0.4 j1.8 r-0.3
nerekl 7.3 d0.4 i0.4 s0.6
nerv 7.3 c1.0 d-0.5 g0.5 k0.8 r0.7
nervy 7.3 c1.0 d-0.5 g0.5 k0.8 r0.7
nesc 7.3 a-0.4 c-0.3
nese 6.3 a1.3 c1.9 d0.4 e1.6 l0.8 m2.2 n0.9 p-0.6 s-0.4 t2.0
nese+ani 7.3 a0.4 c1.1 e0.6 g-0.5 h0.4 m1.5 p-0.5 q0.4 t1.6
nesedi 6.8 a0.9 c1.7 d-0.6 e1.4 l0.6 m2.4 n0.6 p-0.4 r0.3 s-0.3 t0.3
nesl 6.6 a1.3 c0.3 e0.6 f0.8 g-0.7 i-0.4 k0.6 l0.7 m0.3 p-0.3
neslo 7.3 a1.8 e0.6 f0.6 g-1.0 k0.3 r-0.8
nesm 6.1 a1.2 b-0.6 c-0.7 d-0.5 e1.6 h0.4 i-0.5 j0.8 m2.0 n0.6 o-0.4 p-0.7 s-0.6
nesm+nikd 7.3 a0.7 c-0.4 e0.7 g-0.4 h0.4 l0.5 m-0.4 p-0.3 s-0.3
nesm+se 7.0 a-0.5 d-0.5 e-0.5 g0.8 o0.6 q0.6 r0.7
nesmal 7.3 c-0.4 d-0.3 e1.0 g0.4 r0.7
nesmi 7.3 a-0.4 d-0.3
nesmys 6.8 a1.3 b-0.6 c-0.4 g-0.4 j0.3 k0.3 m2.4 n0.3 o-0.6 p-0.6
neso 6.4 b0.5 d-0.4 k-0.3 m0.5 o-0.3 t0.5
nesouh 6.6 a0.4 b0.6 c-0.5 m0.6
nesp 5.6 a-1.6 b-0.6 d-0.6 e-1.3 g0.8 i-0.7 n-0.3 p-0.5 q0.4 r1.3 s-0.7
nesp+host 7.3 a-0.4 e-0.4 t0.5
nespec 7.0 a-0.5 c-0.4 e-0.3 f0.4 h0.6 r0.6
nespln 7.0 e-0.5
nespok 6.4 a-0.8 c-0.4 e-0.6 g0.6 i-0.5 l-0.3 p-0.4 r0.6 t0.5
nest 5.7 a-0.7 c-0.3 f-0.4 g-0.4 i-0.4 j0.7 k2.0 l-0.4 m-0.4 n-0.7 s-0.6
nest+li 7.3 i0.3 j0.5 p1.0
nestal 7.0 a0.4 c0.3 d-0.3 e0.7 j1.0
nestan 7.3 i0.3 j0.5 p1.0
nestih 6.6 a-0.8 c-0.5 g-0.4 h0.4 k2.9 m-0.4 n-0.4 s-0.4 t-0.5
nete 7.3 c0.3 d0.5 e0.7 h-0.3 k0.6 t0.4
neto 7.3 a0.4 e0.8 o0.3 q0.3
netr 7.3 a-0.5 c-0.3 g1.1 m0.5 n0.4 o0.5 q0.6 r1.3
nety 6.8 a-0.7 e-0.3 f-0.3 g-0.4 h0.4 i-0.5 k0.4 l-0.5 n-0.4 s-0.4
netyka 6.8 a-0.7 e-0.3 f-0.3 g-0.4 h0.4 i-0.5 k0.4 l-0.5 n-0.4 s-0.4
neuh 6.6 a1.0 c1.0 e-0.5 m0.7 o-0.3 p2.8
neuh+a 7.3 a0.9 c1.6 p2.0
neuhra 6.6 a1.0 c1.0 e-0.5 m0.7 o-0.3 p2.8
neuk 7.3 a0.5 c0.5 d1.0 j0.6 s0.7
neuk+a 7.3 a0.5 c0.5 d1.0 j0.6 s0.7
neukaz 7.3 a0.5 c0.5 d1.0 j0.6 s0.7
neum 6.2 b-0.6 c0.9 d0.5 i-0.5 s-0.3
neumi 7.0 a-0.4 b-0.3 d0.4 n0.4
neumim 7.3 l0.4 o0.4
neur 7.0 a0.6 c0.4 d1.4 e-0.4 j1.1 p0.8 s1.2
neut 7.3 b0.8 g1.1 h-0.3 i0.3 q0.4
neuv 6.1 a1.0 c0.4 d0.3 e0.9 f-0.3 g-0.5 i-0.5 j-0.4 k0.6 m-0.4 p3.0 s-0.6
neuv+doku 7.3 a0.6 c0.5 e-0.5 p1.0
neuv+ode 7.3 d0.5 e0.7 p0.6
neuvid 6.2 a0.8 c0.5 d0.3 e0.5 g-0.5 i-0.5 j-0.3 k0.7 p2.7 s-0.6
neuvol 7.3 a0.6 c0.5 e0.5 p1.2
neuz 6.2 a0.8 b0.8 c-0.5 g0.3 i-0.7 j1.6 k0.4 m2.3 p1.5 q-0.3 r0.8 s-0.7
neuzna 6.4 a1.4 b1.0 c-0.4 g-0.4 i-0.5 j1.8 k0.3 m2.2 p1.7 s-0.4
neva 7.3 a-0.9 c-0.3 d-0.3 e-0.4 g0.4 i-0.3 o0.5 r0.3 s-0.5
nevadi 7.3 a-0.9 c-0.3 d-0.3 e-0.4 g0.4 i-0.3 o0.5 r0.3 s-0.5
neve 5.5 a0.9 b1.7 c0.5 e1.8 f0.7 h0.4 j-0.7 l0.7 o0.4 p1.0 q0.4 r0.3 s1.2 t0.6
neve+a 7.3 a0.5 c0.8 d1.1 e0.5 p0.8 s0.8
neve+jsem 6.8 b-0.4 e0.4 h0.3 t0.3
nevede 7.0 b-0.4 c0.3 e0.7 h0.3 r0.3 t0.3
neveri 6.6 a0.5 b0.3 c1.0 d0.7 e-0.4 f0.4 p1.9 s0.7
nevest 6.8 b1.4 e0.9 g0.3 h0.8 r0.5 s1.2 t0.7
nevi 5.1 a0.5 b2.2 c2.7 d1.7 e0.6 f0.4 g0.9 h0.6 j-0.7 m-0.6 n0.5 o0.4 p0.4 r1.3 s-0.8 t0.4
nevi+co 7.3 d0.5 e0.5 g0.4 r0.4
nevi+jak 7.3 a-0.4 g1.1 r1.0
nevi+jest 6.8 b0.9 c0.4 d0.5 g-0.6 i-0.5 k-0.4 m-0.5 n-0.4 o0.7 r-0.5
nevide 7.3 b0.3 g0.6 h0.9 n1.0 r0.7
nevidi 6.1 a0.3 b2.3 e0.7 f0.5 g0.3 i1.1 n0.4 q0.3 r0.9 s-0.7
nevim 5.9 a0.4 b0.4 c2.2 d2.1 e0.4 g0.7 i-1.0 j-0.3 k-0.4 n-0.3 r0.5
nevr 7.0 a0.4 c0.3 e1.0 j0.7 t0.9
nevs 6.8 a-0.3 b-0.3 d1.0 e-0.6 i1.0 k0.4 n0.5 p-0.3 q0.9
nevsim 6.8 a-0.3 b-0.3 d1.0 e-0.6 i1.0 k0.4 n0.5 p-0.3 q0.9
nevy 5.1 a-0.5 b1.6 f1.9 g-0.6 k4.1 l1.7 m0.6 o-0.5 p0.5 q-0.7 s-1.2
nevy+a 7.3 a-0.7 c-0.3 d0.3 i0.9
nevy+to 7.3 b1.2 c0.6 e0.6 f0.6 k0.9 m1.1 q-0.3 t0.4
nevych 7.0 b0.8 f0.4 h0.3 k1.3 m1.0 t-0.4
nevyho 7.0 a-0.4 b-0.4 f0.3 i-0.3 k2.3
nevyjd 7.0 a-0.7 k2.1 l0.6 n1.1 q-0.3
nevyre 7.3 a0.4 c0.9 d-0.3 f0.8 r-0.3
nevysv 7.3 a0.4 b0.9 d0.4 e-0.3 p0.9
news 7.3 a-0.4 c0.4 i-0.3 m0.6
newsle 7.3 a-0.4 c0.4 i-0.3 m0.6
nez 4.4 a3.6 b2.0 c3.3 d0.4 e3.7 g-0.6 h0.5 i1.9 j-0.4 k-0.4 l1.9 m1.1 n0.7 p1.4 r0.4 t0.8
nez+bude 7.3 p0.4
nez+ho 7.3 d0.6 e-0.5 s0.8 t1.2
nez+jsem 7.3 a-0.7 e-0.6 g1.1 h-0.4 q1.6 r1.2
nez+jsme 7.3 a0.3 c0.8 e0.5 h1.0 t0.9
nez+mi 7.3 a0.4 c0.7 d-0.5 p0.4 s0.4
nez+prij 7.3 a-0.4 g0.3
nez+se 6.8 a0.3 d-0.6 i0.7 n0.5 p0.6 r0.5 s-0.4
nez+si 7.3 c-0.3 e0.7 g-0.5
nez+to 7.3 a0.8 e1.3 i1.4 s0.5
nez+ty 7.3 a1.1 c0.6 d0.6 e1.6 g-0.3 i0.4 l2.3 p-0.4
nez+v 7.3 a1.0 b1.2 e0.7 g-0.5 m1.0 q-0.3
nez+vase 7.3 a0.3 c1.4 i0.6 j0.4 p0.7
neza 5.1 a0.6 b0.3 c-1.5 e1.5 f1.6 h0.7 i-0.9 j0.5 k0.4 l0.5 m1.1 n0.4 o0.6 p2.0 q-0.3 r0.9 s0.9
neza+a 7.0 d-0.3 e0.8 f0.9 s0.8
neza+ani 7.3 a0.7 d0.4 e1.5 g-0.4 p0.9 s0.8
nezapl 6.2 b0.9 c0.4 d-0.4 f0.6 g-0.4 i-0.4 j0.5 k0.8 m0.9 n-0.3 p1.7 q-0.3 s-0.4 t0.4
nezapo 6.4 a-0.4 b-0.7 d-0.4 e0.6 f0.4 g1.4 h1.1 i-0.6 j-0.3 l0.5 m-0.3 n0.9 o0.7 p-0.5 r1.4 s-0.5 t0.4
nezast 7.3 b0.4 k-0.4 m0.4 o0.4
nezavo 7.0 a0.5 c-1.5 d1.0 e1.0 f0.7 g-0.5 i0.5 j-0.3 p-0.6 s0.6 t-0.4
neze 7.3 b0.9 h0.7 i0.4
nezl 6.3 a0.3 d0.5 e-0.5 f0.4 g-0.4 i0.9 j-0.3 l1.5 n0.8 q0.3 s0.3
nezl+se 6.3 a0.3 d0.5 e-0.5 f0.4 g-0.4 i0.9 j-0.3 l1.5 n0.8 q0.3 s0.3
nezlob 6.4 c-0.4 d0.6 e-0.4 g-0.4 i0.9 l1.6 n0.8 q0.4 s-0.3
nezu 7.3 a-0.5 d0.4 e0.7 g-0.6 k5.4 m0.3
nezv 6.4 b0.9 c-0.5 d0.7 i1.1 j0.3 k-0.3 l2.6 m-0.3 r0.5 s0.4
nezvla 6.8 a-0.4 c-0.4 k-0.3 l2.8 r0.6
ni 4.8 a1.4 b2.0 c-0.5 e0.8 g-0.4 h-0.6 i1.1 j1.7 l0.8 m1.1 o0.3 p1.2 s0.7
nic 4.5 a0.8 c0.4 d1.6 e0.8 g-1.2 h-0.5 i1.1 j0.9 k-0.5 l0.6 m1.7 o0.9 p2.6 s0.8
nic+dals 7.0 a-0.3 c-0.3 e-0.5 j0.4 o0.6 p0.3
nic+meni 7.0 a-0.9 b-0.4 d-0.4 e-0.4 g0.9 h1.3 i-0.5 k0.4 q0.3
nic+nede 7.3 a0.6 b0.4 e0.6 j0.8 p-0.3
nic+neni 7.3 a-0.5 g0.6 h-0.3 l0.4 q0.5 r0.6 t0.6
nic+spol 7.3 a-0.6 d-0.3
nic+ve 7.3 a0.6 c0.6 d0.6 g-0.3 i1.3 r-0.4
nice 7.3 d-0.3
niceho 7.3 d-0.3
nich 5.7 a1.9 b0.7 c0.7 d0.6 e2.1 f0.3 g-0.9 i0.6 k-0.6 l-0.3 m-0.4 p-0.6 q0.8 s-0.6 t-0.6
nija 7.0 a-0.7 i-0.3 l1.2 n0.4 o0.5 r0.4 t0.4
nijak 7.0 a-0.7 i-0.3 l1.2 n0.4 o0.5 r0.4 t0.4
nika 6.4 b-0.5 c0.3 d-0.6 e0.4 f1.0 g2.1 i0.6 j-0.4 k-0.3 o0.4 p-0.3 q0.3 s-0.5
nikam 6.4 b-0.5 c0.3 d-0.6 e0.4 f1.0 g2.1 i0.6 j-0.4 k-0.3 o0.4 p-0.3 q0.3 s-0.5
nikd 4.1 a3.1 c2.4 d6.4 f0.7 g-0.9 h0.6 j-0.3 k0.6 l-0.5 m1.3 p1.2 q-0.6 r0.7 s-0.5 t1.1
nikd+a 7.3 d1.4 e-0.3 p0.8 t0.6
nikd+jsem 7.0 a-0.5 c-0.4 h1.0 i-0.5 m-0.4 p-0.3
nikd+nebu 7.3 a0.7 c0.5 e1.1 n0.4 p0.7 s0.7
nikd+nech 7.0 a0.3 d0.6 e-0.3 i-0.4 s1.4
nikd+neod 6.8 a0.5 c-0.6 d1.5 e-0.5 f0.5 p0.6 t0.8
nikd+nepr 7.0 d0.4 e-0.5 j0.7 p0.3
nikd+neve 7.0 a0.5 d0.3 e-0.6 h0.4 i-0.3 j0.4 q-0.3 s0.4
nikd+nic 7.3 c0.7 d0.6 e-0.4 q0.5
nikd+od 7.3 a0.7 b0.9 d1.2 e-0.4 i1.4
nikd+se 6.6 a0.9 b0.4 c0.5 d1.6 e1.1 h-0.4 i0.9
nikd+z 6.6 a0.3 b0.5 d1.2 f0.9 i0.4 k0.3 m0.5 o0.3 r0.5 s0.6
nikde 6.0 a1.2 b-0.5 c3.4 d0.9 e-0.3 f-0.4 g-0.7 j0.4 l-0.4 p1.4 r-0.6 s-0.7 t0.6
nikdo 4.4 a3.0 b0.4 c1.0 d6.8 e0.5 f0.9 g-1.1 i0.6 j-0.7 k1.1 l-0.7 m2.0 p0.5 q-0.5 r0.5 t0.8
nikdy 6.4 a-0.5 b-0.5 c-0.6 e-0.4 g0.8 h1.0 i-0.4 l0.5 o0.5 p-0.4 r1.0 t0.4
niko 5.6 b-0.5 c-0.3 f0.5 h-0.4 i-0.3 j1.0 m0.5 o0.9 p-0.6 t0.5
nikoho 6.8 a-0.3 k0.5 n0.3 o0.4 t1.1
nikol 7.3 a-0.3 d-0.4 g0.4 o0.9 r0.3
nikola 7.3 a0.4 c0.6 d1.1 e0.4 j0.6 s0.6
nikoli 6.6 c-0.3 d-0.3 f1.0 j0.9 m0.8 s-0.3
nim 6.3 a0.5 b-0.4 c0.6 d0.8 f1.3 g-0.5 m0.4 o0.4 s-0.4 t-0.3
nimi 6.3 d-0.6 e-0.7 g0.9 i0.8 j0.4 m0.9 q0.9 r0.5 s-0.4
nizs 7.0 b0.7 e-0.3 g-0.3 i0.9 k0.3 p-0.3
nizsi 7.0 b0.7 e-0.3 g-0.3 i0.9 k0.3 p-0.3
no 6.8 a-0.4 c0.6 g1.4 h0.8 i-0.4 p0.6 q0.4 r1.6 s0.3 t0.7
noc 7.0 a-0.8 e-0.5 g0.9 i-0.3 r0.9
noci 6.2 a1.1 e1.8 i0.6 k1.4 m0.6 n-0.4 p-0.4 r0.3 t0.8
noci+se 7.3 a-0.5 h0.4 k1.5 n0.3
nocl 7.3 d-0.4 e-0.4 t0.3
nocleh 7.3 d-0.4 e-0.4 t0.3
nocn 6.3 b-0.4 c-0.4 d1.1 e1.2 g0.5 i1.0 o0.5 p-0.3 q0.4 r0.7 t0.6
nocn+smen 7.3 d0.3 g0.6 m0.4 o0.5 r0.8 t0.8
nocni 6.3 b-0.4 c-0.4 d1.1 e1.2 g0.5 i1.0 o0.5 p-0.3 q0.4 r0.7 t0.6
norm 6.4 a-0.6 g-0.4 i-0.4 j-0.4 n-0.6 o0.7
normal 7.0 b-0.3 e0.5 l0.4 n-0.3 o0.6 p0.4
normos 7.0 a-0.5 f0.3 h-0.4 j-0.3 m0.5 n-0.3 t0.3
nosi 6.6 c-0.5 h0.5 i1.0 l-0.3 s0.5
nota 5.8 a0.3 c-0.7 d-0.8 e1.4 h-0.5 i-0.7 j1.4 k0.3 l-0.5 p0.9 q0.4 s-0.7 t0.7
nota+a 7.3 a0.7 j0.4 p1.9
notar 6.8 c-0.4 d-0.4 e1.0 f0.5 h-0.3 k0.4 q0.3 s-0.3 t1.0
notare 7.3 a0.7 e1.2 j1.6 p0.6
notark 7.0 e-0.4 p1.0
notars 7.0 j0.7 m0.7 p-0.3
note 7.3 g0.5 p0.7 r0.7 s0.6
notebo 7.3 g0.5 p0.7 r0.7 s0.6
nova 5.3 a0.6 b0.4 c1.5 d-0.7 e1.3 h0.5 i-0.7 j0.5 n-0.6 o1.1 p-0.6 r0.7 s1.1 t1.4
novack 6.8 e0.7 g0.4 h0.8 k0.4 m0.4 n-0.5 o0.4 q-0.5 r0.7 s0.3 t0.3
novafi 7.3 a-0.3 d0.5
novak 7.3 c0.8 e0.4 f0.8 j-0.5 o0.5 t1.0
novako 7.3 a0.8 c0.9 d0.3
nove 4.4 a-0.7 b1.2 c-0.7 d-0.5 g-0.5 i1.6 j-1.5 k2.1 m0.3 n0.9 o1.1 p-1.2 q1.2 r1.1 s-1.1
nove+bryl 7.3 e-0.4 g0.8 n0.4 p0.5 r1.0
nove+datu 7.3 c0.3 k0.9 p0.6
nove+fotk 7.3 d0.4 n0.3 s0.5
nove+roce 6.8 b1.8 e-0.3 i1.3 k0.6 s-0.3
nove+roku 7.3 b0.4 g-0.4 i1.4
noveho 5.7 b0.4 c0.5 e0.5 g-1.1 i1.6 j-0.6 k1.3 l-0.5 m1.0 o0.8 p-0.6 q0.5 r-0.7 t-0.4
novem 6.6 a0.6 b1.7 d-0.4 e0.4 i1.2 k0.5 s-0.4
novemu 7.0 i0.3 k1.2 l0.5 q0.4
novi 5.3 a-1.2 b-1.2 e0.4 h0.5 i-1.1 k0.8 m0.6 p-0.9 q-0.3 r1.1 s0.6 t0.3
novi+o 7.3 k0.5 l0.4 m0.5 o0.4
novi+poku 7.3 e0.5 g0.4 r0.5 s0.9
novi+z 7.3 a-0.3 d0.3 e-0.4
novin 6.6 a-0.6 b-0.3 c0.3 e-0.3 g0.5 h0.6 i-0.4 k0.9 m0.5 p-0.3 r1.3
novina 6.1 b-0.6 e0.7 i-0.6 j0.4 l-0.4 m0.4 p-0.4 s1.1 t1.0
novine 7.3 c-0.4 g-0.4
novo 5.3 a-0.9 d0.3 e-0.9 h1.5 i-0.6 j-0.6 k0.3 n0.6 o-0.5 p0.5 r0.4 t-0.4
novoma 7.3 a0.4 p0.9 s1.1
novotn 6.8 a-0.8 b-0.3 e-0.4 g0.6 m-0.4 r0.6 s-0.3
novou 5.7 a-0.7 e-0.7 f-0.4 h1.8 j-0.4 k0.4 m0.6 n0.7 o-0.5 r0.4 s-0.4
novy 4.8 a-1.1 c-0.3 e0.3 g0.8 i0.7 j-0.9 l0.8 n0.4 o1.0 r2.1
novy+form 7.3 a-0.6 c0.4 o0.3
novy+info 7.3 d-0.3 e0.3 g0.4 h-0.4 l1.2 r0.7
novych 7.3 g0.7 k0.3 q-0.4 r0.8
novym 6.6 a-0.8 b-0.4 e-0.4 f-0.5 g0.4 i0.5 l-0.4 n0.4 o0.9 p-0.3 r0.5 t0.6
noze 7.0 d0.5 i0.3 o0.9 p0.4 q0.5
nula 6.6 a1.1 b-0.3 e1.5 f-0.3 h-0.4 j0.5 p1.4
nulu 7.0 a0.9 d0.8 e0.4 g-0.4 i0.3 m1.9
o 2.6 b1.8 c0.7 d0.9 e-1.4 f0.4 g-2.4 h1.3 i-0.5 j-0.7 k0.6 l1.5 m1.4 n-0.6 p-2.6 r-3.0 s0.6 t-0.3
o+cenu 7.3 d0.4 i0.5
o+dals 7.0 a-0.6 d-0.4 e-0.3 f0.6 g1.4 h1.3 i-0.5 k0.5 m0.6
o+dilo 7.0 c1.0 j0.5
o+dobr 7.3 a0.4 b0.7 d0.5 e0.6 k-0.3 m1.5 r0.5
o+dota 7.3 c0.8 d1.1 m0.5 t0.5
o+dva 6.8 a-0.5 b-0.4 f0.3 g0.7 l1.4 n0.4 r1.4
o+fakt 7.3 d-0.3 m-0.3 o1.1 t0.3
o+info 7.3 e-0.5 o0.5 q0.4
o+jede 7.3 c-0.3 f0.9 g0.5 q1.2 r0.7
o+jeji 7.0 b0.9 c0.5 f0.6 g-0.3 p0.6 q-0.3
o+kter 6.6 d-0.5 g-0.4 i-0.3 n0.4 p0.3 t0.8
o+mesi 7.0 a0.3 c1.3 i0.4 l0.8
o+nabi 7.3 b1.1 f0.3 k1.0 o0.3 q0.4
o+naro 7.3 a-0.4 h0.3 t0.3
o+nas 6.8 a-0.5 b-0.4 f0.4 g-0.4 k0.4 l0.6 m0.3 n0.3 o0.7
o+navr 7.3 k0.3 o0.3
o+ne 7.0 d0.4 f0.5 g0.8 h0.8 i-0.3 n0.4
o+ni 6.3 a-0.4 b0.6 c-0.5 d0.4 e0.3 i0.4 l1.7 m0.6 n1.0 p0.3 s-0.4 t-0.3
o+nove 7.3 d1.0 i0.4 s0.5
o+odst 6.8 a-0.7 b-0.3 c-0.6 h-0.6 i-0.5 j-0.5 n0.6
o+okam 7.3 a0.8 e1.3 t1.6
o+opra 6.0 a1.0 b0.8 c-0.4 i-0.6 k0.3 l-0.5 m3.5 o-0.7 p-0.5 q0.5 r0.5 s0.7
o+par 7.0 b-0.4 d0.6 f0.4 g-0.4 i0.5 l1.6 s0.7
o+pet 7.3 c-0.3 h0.9
o+podv 7.3 a-0.4 d-0.4
o+poku 7.3 f0.7 j0.5 m0.9 n0.3 o0.3
o+polo 7.0 a-0.6 g1.2 h-0.5 o0.5 q0.4 r1.3
o+posk 7.3 a-0.4 e-0.3 i0.5 t0.4
o+posu 7.3 a-0.4 e0.4 k0.4 l2.4 n0.5
o+potv 7.3 i0.3 j0.4 n0.8 o0.9
o+prav 7.3 e-0.4 h1.3
o+pred 7.0 a0.9 d-0.3 f0.6 i1.3 j0.5
o+prek 7.0 a-0.6 h-0.4 t0.5
o+prel 7.3 a-0.4 d0.4 k2.5 n0.6 o-0.3 t0.5
o+prij 7.3 a0.5 c0.9 d1.0 n-0.3 o-0.5 q0.6 t-0.3
o+prip 7.0 a0.3 c-0.3 e0.6 f0.5 i0.3
o+pul 7.3 b0.3 c0.5 o0.5
o+radu 7.0 a-0.4 b-0.4 e-0.4 l-0.5 n0.5 r0.6
o+rekl 7.3 a-0.6 b0.4 g0.6 k0.3 r0.6
o+rozv 6.8 d-0.5 s0.3
o+rych 7.3 h0.7 q0.3 t1.2
o+sdel 7.0 d0.4 i0.4 m0.5 o0.5 q-0.3
o+slev 7.3 a0.4 b0.9 c0.5 e0.9 i0.5 r0.3
o+smlo 7.3 a-0.6
o+smlu 6.8 c0.8 i0.9 j0.6 t0.4
o+spra 7.3 a0.5 c0.3 d1.1 i0.8
o+strp 7.3 a-0.4 d-0.4 l1.6 n0.8 o-0.3
o+term 6.8 a0.3 c0.7 d1.0 g-0.5 i0.6 k1.3 n0.6 p0.5
o+to 6.6 b-0.3 c-0.6 g0.4 j0.6 l0.6 p0.7 q0.4 r0.6 t0.3
o+tom 5.4 a0.6 b0.7 e0.3 f0.4 h0.3 i0.5 k0.4 o-0.4 s2.9 t-0.6
o+tret 7.3 a0.8 b2.0 c-0.3 i1.0 l0.9
o+tri 7.0 a-0.5 g0.6 h0.8 k-0.4 l1.3 r0.3
o+tyde 7.0 a0.5 c1.6 e1.0 g-0.4 l-0.3 m0.5 q-0.3
o+ukon 7.3 b0.7 d0.5 i0.7
o+upra 7.0 a-0.5 h-0.4 l0.4
o+vano 7.3 b-0.3 c1.2 g0.4 h-0.3 i-0.4 l0.4 n0.8 r0.4 t1.0
o+vas 6.6 a0.9 b0.5 c-0.4 e1.0 g-0.6 i0.8 r-0.5 s2.0 t0.8
o+vere 7.3 q0.5
o+vike 7.3 e-0.4 g0.4 h0.6 i0.5 q0.9 r0.5 t0.4
o+vrac 6.6 c0.4 i0.4 j0.3 k0.3 n0.3
o+vyma 7.3 a-0.3 b0.4 c-0.3 d-0.4 e-0.4 k-0.4 m0.4 o0.5
o+vypa 7.3 a1.0 d1.8 e0.8 i0.3 j0.4
o+vypo 7.3 a-0.4 t0.6
o+vyst 7.3 a0.4 c-0.4 i1.2 q0.8
o+vysv 7.3 a0.9 b0.9 e-0.3 m1.9 o0.7 r0.4
o+web 7.3 a0.3 b1.4 e0.5 g0.5 h0.9 i-0.3 s0.9
o+zalo 7.3 a-0.3 k0.4
o+zapr 7.3 t0.4
o+zasl 6.6 a-0.3 c0.4 d0.5 g-0.3 k0.3 l0.4 o1.1 q0.5 t0.6
o+zloc 7.3 d-0.3
oba 6.4 a0.7 b-0.6 e0.4 f0.4 g-0.3 i-0.4 j0.7 k-0.4 l-0.5 m0.7 p1.0 s0.6 t0.7
obal 5.7 a-0.9 b0.6 d0.5 e-0.6 g-0.4 h2.4 j-0.4 n0.8 p0.4 q0.3 s0.6 t-0.4
obalka 7.0 b0.4 c-0.3 d0.7 e0.4 n1.7 p0.4 t0.4
obalky 6.8 b1.0 c-0.4 e-0.5 g-0.5 i0.4 k0.8 q0.8 s0.4 t0.4
obalu 7.0 c0.5 p0.5 s0.5
obaly 7.3 d0.4 g0.7 h1.7 l0.3 r1.1
obav 7.0 g0.8 i0.7 r1.0 s0.7
obav+jest 7.3 a-0.4 d0.3 e-0.3 g0.8 r1.1
obca 5.9 a0.8 c2.3 e0.4 g-0.4 i-0.4 j2.2 k-0.3 l-0.3 m-0.3
obca+pora 7.3 h0.4 j0.4 q0.4
obca+zako 6.4 a0.7 c1.0 d-0.4 e0.9 j1.6
obcans 6.1 a0.7 c1.8 d-0.6 e0.6 g-0.4 j2.4
obce 6.2 a0.3 b0.6 e1.3 i0.4 j-0.4 l1.8 n1.1 p1.5 r-0.4
obce+na 7.3 e0.4 l0.9 p0.3
obch 4.8 b1.0 e-0.6 f1.7 g-1.0 h-0.3 i-1.9 k1.4 l1.6 m-0.5 o0.3 p-0.6 q0.7 r0.4 s-0.4 t0.6
obch+insp 6.4 a0.6 c0.4 d0.7 e0.7 j2.0 s-0.3 t0.6
obch+odde 7.3 a0.3 c0.6 p1.0
obch+part 7.3 a-0.4
obch+podm 6.4 a-0.7 b-0.4 c-0.8 h-0.6 i-0.5 j-0.6 n0.3 q0.6 r0.5 t0.6
obch+prat 7.3 a-0.3 e-0.4 l0.5 q0.4
obch+redi 7.3 b1.5 c-0.4 e-0.3 f1.8 i-0.3 k0.5 l0.6 q0.4
obchod 4.8 a-0.5 b1.0 e-0.4 f1.7 g-0.9 i-1.8 k1.4 l1.6 m-0.5 o0.3 p-0.6 q0.7 r0.4 s-1.2 t0.7
obci 6.6 a-0.3 e0.5 g-0.5 h0.6 j-0.3 k0.3 q0.4 s0.4
obdi 7.3 a-0.5 c-0.3 g1.1 r1.3 t1.0
obdo 6.6 a-0.7 b-0.4 d0.4 e-0.5 f0.3 g-0.3 h0.3 i0.9 k-0.3 n-0.3 o1.1 p-0.3
obdobi 6.8 a-0.6 e-0.4 i1.0 o1.1
obdr 6.8 c0.6 n0.7 p0.7
obdrze 7.0 a0.3 c0.8 n0.8 p0.7
obe 6.3 e0.3 g-0.3 h-0.5 k0.9 m-0.5 p0.7 q1.7 r-0.5
obe+deti 7.3 k1.1
obec 6.1 a1.0 c1.4 d0.4 f0.5 h-0.3 i1.4 j0.4 n0.4 q-0.4 s-0.6
obecni 7.3 a0.6 c-0.4 e0.5 n0.4 p0.6
obed 5.8 a-0.9 b-0.4 c-0.7 e0.5 f0.6 g0.8 h0.5 j-0.4 k0.3 l0.5 m0.3 p-0.5 q0.7 r1.1 s-0.8 t2.3
obede 7.3 a-0.5 c-0.3 k0.3 n-0.3 s-0.4
obedu 7.0 a-0.6 e-0.4 g1.1 h0.7 k0.3 l0.6 m0.8 q0.5 r1.2 t0.7
obedy 7.3 a-0.4 g0.5 r0.5
obes 7.3 d0.5 g0.7 p0.6 r0.7 s0.7
obesla 7.3 d0.5 g0.7 p0.6 r0.7 s0.7
obha 7.3 a0.6 e0.4 i0.4 j1.6 p0.4
obhl 7.3 a0.8 d0.9 e1.4 i1.0 j1.0
obhlid 7.3 a0.8 d0.9 e1.4 i1.0 j1.0
obje 4.3 b0.6 d-0.6 e1.0 g0.9 h4.3 i-0.6 m1.3 o0.8 p1.1 r1.3 s-1.2 t1.2
obje+a 7.0 a-0.5 b-0.4 c-0.4 g0.8 h-0.3 r0.7
obje+c 7.0 a-0.6 e-0.8 g-0.3 i0.4 j0.3 o0.5
obje+chod 7.3 a0.4 c0.8 e0.9 h0.4 p0.9
obje+dals 7.0 a-0.4 b0.5 d0.4 g-0.7 h2.0 l0.7 m0.4 q0.9
obje+do 7.0 a0.8 b1.4 c0.8 e0.7 i-0.3 p0.9 s1.1
obje+je 7.3 a0.6 d0.3 e-0.3 f0.4 m0.6
obje+jsem 7.0 a0.9 b0.8 d0.6 e1.4 m0.7 p1.2
obje+na 7.3 a0.4 g0.5 h0.6 m1.4 p0.8 r0.6
obje+nech 7.3 a0.5 b0.4 d0.4 e1.4 q0.4 t0.8
obje+uz 7.3 a0.9 e-0.5 g-0.6 h-0.7 i1.9 p-0.5 r-0.4 s-0.4
obje+za 7.3 b0.6 c-0.3 g0.8 h1.1 r-0.5
objedn 4.3 b0.8 d-0.5 e1.0 f-0.5 g0.9 h4.2 i-0.5 l0.4 m0.9 o0.7 p1.1 r1.6 s-1.1 t1.0
oblo 7.0 b0.5 d-0.4 e0.4 g0.5 h0.6 s0.4
oblouk 7.3 b0.6 d-0.3 e0.5 g0.6 h0.7 s0.5
obno 7.0 a1.0 c0.4 d-0.3 e0.9 p1.5
obno+ho 7.3 a0.9 e0.6 p1.7
obnovi 7.3 a0.9 e0.6 p1.7
oboj 7.3 a0.5 e0.9 j1.3 s1.1
obou 7.3 a0.5 b0.3 e0.4 t0.8
obra 4.7 a0.7 e1.8 f1.4 g-1.1 i-1.3 j1.7 k-0.4 m0.4 n-0.4 p1.2 q1.1 r-0.5 s0.8
obra+na 6.8 a-0.5 d-0.5 h0.4 p-0.3 s0.3
obra+se 5.8 a0.8 c-0.7 d0.4 e1.6 f2.1 g-0.5 i-0.5 j1.5 o0.5 s0.9 t0.5
obrace 6.4 a-1.0 d-0.5 e-0.7 h0.5 i-0.5 k-0.3 m0.8 o0.4 q0.3 s-0.4
obraci 6.6 a0.7 c-0.4 d1.0 e0.5 f2.4 g-0.3 p-0.6 s0.5
obrate 7.3 a0.5 d0.4 j0.4 p0.8 r-0.3
obrati 6.2 a0.9 e1.3 g-0.3 i-0.3 j2.5 p0.7 r-0.3 s1.5 t0.7
obraze 6.6 a-0.3 b-0.4 c-0.3 d-0.6 e0.5 f-0.4 q0.6 r0.5 s-0.4 t-0.5
obrazk 7.0 p0.7
obrazu 7.3 c1.0 h0.6 t0.9
obsa 6.0 b-0.6 c-0.5 d0.9 e-0.4 h0.7 i-0.5 k0.5 m0.4 n0.3 p0.6 r0.5
obsa+je 7.3 a-0.3 c-0.3 h1.0 k0.9 q0.5 r0.5
obsaho 7.3 s0.5
obsahu 6.8 b-0.4 c-0.4 d0.7 j0.3 k-0.3 l-0.3 m0.5 p1.0
obsaze 7.3 c0.3 d0.7 g0.4 h1.1 k1.2 q0.4 r0.7
obte 7.3 a0.6 d0.9 i0.3 j0.6 p0.6
obvy 7.3 n0.8 o1.0
obvykl 7.3 n0.8 o1.0
obyv 7.3 d-0.3
ocek 6.2 a-0.5 f1.3 g1.1 i-0.5 l1.5 n1.6 o0.6 p-0.4 r1.3 s0.8
ocekav 6.2 a-0.5 f1.3 g1.1 i-0.5 l1.5 n1.6 o0.6 p-0.4 r1.3 s0.8
ocen 6.8 a-0.9 b0.5 c-0.3 g0.8 h0.5 i-0.3 q0.4 r1.3
ocenen 7.3 b0.6 c-0.3 d-0.4 e0.6 g-0.4 q0.6
ocho 7.3 c0.4 s1.0
ochr 6.0 d0.3 e-0.3 g-0.5 i-0.6 j1.9 l0.3 p-0.5 s0.3
ochr+osob 6.6 a0.7 d-0.3 e0.5 i-0.3 j1.4 s0.8
ochran 6.0 d0.3 e-0.3 g-0.5 i-0.6 j1.9 l0.3 p-0.5 s0.3
oci 7.3 a0.6 c1.2 d0.4 e-0.3 p0.7 t0.5
ocim 7.3 b0.5 m0.4 p0.8
octa 7.0 a0.4 c-0.3 d0.7 f0.7 h-0.4 k0.4 m0.3 t0.4
octavi 7.3 a0.4 d0.8 e0.4 f0.8 h-0.3 k0.5 m0.4 t0.4
od 2.8 a1.6 c3.3 d2.9 e1.2 g-0.8 h0.4 i2.8 k-0.5 l0.7 m-0.5 n1.2 o0.8 p-2.2 q-1.2 r-0.4 s-1.0 t0.8
od+bank 7.3 c-0.3 l0.4 r-0.3
od+doru 7.3 h-0.3 m0.3
od+jara 7.3 a0.4 c0.3 i1.1
od+jiny 7.3 a0.7 e-0.3 g-0.5 i1.2
od+kupn 7.3 c0.3 k0.3 l0.7 m0.4 n0.4 t0.4
od+kvet 7.0 a-0.4 e-0.4 g-0.4 h0.8 i-0.3 m0.4 q-0.3
od+ledn 5.3 a-0.3 b0.7 d0.9 e-1.0 f0.8 g-0.4 h2.4 i1.9 j-0.8 l0.5 n0.5 o1.8 p-0.7 q-0.4 r-0.5 s-0.3 t-0.8
od+leta 7.0 c1.1 d1.2 e0.6 k0.5 m-0.3 n0.5 q-0.3
od+list 7.3 c0.3 s0.6
od+nas 6.6 d-0.4 e-0.6 g-0.4 h-0.4 i0.7 p-0.3 r-0.3
od+nase 5.2 j-0.3
od+nasi 7.3 a0.8 e-0.3 i0.6 j1.9 p-0.3
od+nove 6.6 b1.1 c-0.4 d-0.4 g-0.7 i2.0 m0.3 p-0.3 r-0.4
od+pana 7.3 a-0.4 d0.3 o0.5
od+peti 7.0 c0.7 e0.4 f0.7 l0.3 o0.5 t1.6
od+pond 5.7 a-0.5 b-0.4 c-0.6 d-0.4 e0.5 i-0.6 n0.5 q0.5 r-0.3 s-0.4 t0.3
od+pris 5.7 i-0.3
od+pros 6.8 c1.4 d0.8 g0.5 h1.7 i-0.4 m-0.4 p0.9
od+prvn 6.8 b-0.3 d0.9 e-0.4 g0.6 h0.4 i0.5 m0.5 o0.7 p-0.5 r0.7
od+roku 6.8 b1.0 c0.6 e0.5 i-0.3 m0.7 s-0.3
od+smlo 5.9 a0.5 b-0.4 c1.3 g-0.3 h-0.5 i1.2 j1.7 n0.4 p-0.6 s-0.3
od+soud 7.0 a1.0 e1.7 g-0.4 j2.1
od+sous 7.3 a0.6 b0.7 e0.5 j0.8 p0.7
od+srpn 6.8 a0.9 c1.2 d2.0 g-0.4 j0.5 r-0.4 s1.0
od+te 5.5 a0.8 c1.4 d3.3 e0.6 f-0.3 g1.2 l-0.4 n0.9 o0.4 p-0.6 r1.4 s-0.7
od+unor 6.8 c0.4 d1.1 e-0.4 i0.7 j0.3
od+vas 5.1 a-0.4 c0.7 d0.4 e0.5 g0.9 h0.7 j-0.4 m0.4 o1.7 p-0.5 q-0.5 r0.5 t1.0
od+vcer 7.3 c1.0 d0.9 j0.8 q0.4
od+vedl 7.0 d-0.3 e0.5 g-0.4
od+zari 6.4 b0.6 c1.4 d-0.5 f0.8 g-0.4 h-0.4 i-0.4 j-0.4 l0.5 o0.3 p0.9 q-0.5 r-0.3 s-0.4
odbe 5.5 a-1.4 b-0.6 c-0.8 e-0.3 f-0.3 g-0.8 h-0.3 i-0.9 j-0.6 l1.8 m-1.0 n0.6 o0.9 p-0.6 r-0.6 t-0.5
odbe+je 7.3 d-0.4 l0.5
odbe+z 7.3 a-0.4 b0.3 d0.3 k0.4 l0.9
odbera 5.7 a-1.3 b-0.6 c-0.6 e-0.6 g-0.6 i-0.8 j-0.5 l2.0 m-0.9 n0.8 o0.9 p-0.6 r-0.7 t-0.4
odbo 5.9 a0.4 b0.8 d-0.5 e1.8 f0.5 j0.5 m-0.4 p-0.5 s1.1 t1.3
odbo+inve 7.3 e0.7 f1.1 j-0.3
odbo+orga 7.3 j0.7 s0.6
odbo+zivo 7.3 a-0.4 g0.3 h0.8 l0.3 r0.6
odbor 6.4 a-0.4 e0.5 h0.4 i0.5 m-0.3 p-0.3 r0.4 t1.3
odboro 7.0 j0.6 s0.5
odboru 7.3 a0.9 b1.2 e1.6 f1.1 i-0.4 s1.1
odby 7.3 d1.3 g0.3 q0.3 r0.8 s-0.4
odch 5.4 a-2.0 b-0.5 d-0.6 e-0.5 f0.3 i-1.3 j-0.6 l0.5 m-0.3 p-0.7 r0.7 s-0.8
odch+do 7.0 a-0.4 h0.3 i-0.4 k0.6
odch+na 7.0 a-0.4 e-0.4 f0.3 l-0.3 o0.4 q0.6
odch+z 7.3 a-0.5 c-0.3 i-0.3 l0.5
odchaz 5.5 a-1.7 b-0.4 d-0.9 e-0.5 i-1.2 j-0.5 m-0.4 p-0.6 r0.8 s-0.7
odde 5.3 c-0.7 d-0.3 e0.7 f2.9 g-0.4 h0.9 i-1.3 k1.1 l0.5 m0.4 n0.9 q-0.6 r0.5 s-0.8 t-0.3
oddele 5.3 c-0.7 d-0.3 e0.7 f2.9 g-0.4 h0.9 i-1.3 k1.1 l0.5 m0.4 n0.9 q-0.6 r0.5 s-0.8 t-0.3
ode 5.7 a0.8 c-0.4 d-0.3 e0.8 g-0.9 i-0.6 j-0.6 p1.4 r-0.8 s0.8 t-0.6
ode+me 5.8 a0.8 c-0.4 e0.9 g-1.0 i-0.6 j-0.6 p1.5 r-0.8 s0.8 t-0.5
odec 6.8 a0.3 b0.8 d0.9 k0.7 m1.7 o-0.4 q-0.4
odecet 7.3 a-0.3 g0.4 r0.4
odej 6.0 a-0.7 b-0.4 d-0.6 f0.4 g-0.5 h-0.4 i-0.4 j-0.4 l0.4 m-0.4 n3.0 p-0.5 r-0.4 s-0.5 t0.3
odejde 6.4 a-0.6 c-0.4 g-0.4 h-0.4 l0.3 n3.0
odejit 6.6 c0.4 d-0.6 e-0.4 f0.6 r-0.4
odep 6.8 a-0.3 b-0.4 d-0.5 e-0.7 i-0.4 j-0.3 m0.3 p0.4 q2.4
odepis 7.3 b-0.3 e-0.5 i-0.3 m0.6 p0.6
odepsa 7.3 a-0.4 q2.6
odes 4.8 a-0.8 b0.6 d1.0 g-0.7 i-1.2 j-1.2 k-0.3 n0.4 o0.4 p-1.0 q5.3 r0.6 s-0.9 t0.7
odes+dnes 6.8 a-0.5 e-0.6 k-0.3 l-0.4 n-0.6 o-0.5 q2.6
odes+z 6.8 a-0.5 c-0.4 d-0.3 e0.8 f0.3 k0.5 l0.8 q2.7 r0.4
odesel 6.1 a0.8 d2.0 f-0.4 h0.3 i-0.6 j-0.3 o-0.3 p-0.7 q1.0 r0.4 s-0.4 t-0.3
odesla 5.5 a-1.7 b0.8 c-0.6 e-0.6 g-0.5 j-0.6 l0.3 n0.7 o1.1 p-0.9 q4.2 r0.4 s-0.7 t0.4
odesli 7.0 d-0.6 e0.4 f0.6 t0.8
odeslo 7.0 a-0.7 g0.3 n-0.4 q1.5 r0.7
odeslu 7.3 e0.4 p0.9 s0.4 t1.2
odev 6.1 a-0.4 c0.5 e-0.8 g0.3 i0.5 l0.5 m0.5 n0.9 o-0.5 p-0.4 q-0.6 r0.7 s0.7 t2.3
odev+prih 7.3 d0.4 h-0.3 k-0.4 l0.4 n0.5 t1.6
odevzd 6.1 a-0.4 c0.5 e-0.8 g0.3 i0.5 l0.5 m0.5 n0.9 o-0.5 p-0.4 q-0.6 r0.7 s0.7 t2.3
odha 6.8 c1.0 d0.3 i-0.4 l1.2 m-0.4 o0.6 t-0.4
odhad 7.0 a0.4 c1.1 d0.4 i-0.3 l0.3 o0.4 q-0.3 t-0.3
odhl 6.1 a-0.8 g-0.8 j-0.5 k0.6 l-0.3 p-0.4 s-0.6
odhl+z 7.3 a-0.5 e0.4 i-0.4 m0.5 q0.3 r0.5
odhl+ze 7.0 c-0.3 g-0.4 i1.0 k0.4
odhlas 6.1 a-0.8 g-0.8 j-0.5 k0.6 l-0.3 p-0.4 s-0.6
odje 6.6 b-0.4 c0.9 d0.5 f0.9 g0.3 h0.6 k0.6 o-0.3 p0.5 q-0.4 t-0.3
odje+do 7.3 d0.4 k0.5
odje+na 7.3 a-0.4 f1.0 g0.5 h0.8 m0.4 t-0.3
odjela 7.3 f0.7
odji 7.3 e0.8 s0.6
odjizd 7.3 e0.8 s0.6
odka 5.2 e0.4 g-0.3 i-0.4 j0.8 m0.8
odka+na 5.3 e0.7 j0.8
odkaz 5.2 c-0.3 e0.6 i-0.3 j0.6
odkl 6.4 a-0.4 b0.3 c1.1 d-0.4 g-0.6 j-0.3 k1.8 l1.7 n0.9 p0.5 q1.2 t0.4
odklad 6.6 a-0.3 c1.2 g-0.5 i0.3 k1.0 l1.9 m-0.4 n1.0 o0.3 p0.6 r-0.3
odku 7.3 d0.6 i0.6 s0.6
odkud 7.3 d0.6 i0.6 s0.6
odlo 7.0 a-0.3 k0.4 l1.4
odlozi 7.0 a-0.3 k0.4 l1.4
odme 6.6 a-0.4 e0.4 f0.5 g0.7 i-0.3 j0.5 m-0.3 p1.0 q1.0 r0.9
odmenu 7.0 a-0.5 c-0.4 f0.6 g0.8 p0.4 q1.1 r1.0
odmi 4.9 a-0.9 c-1.7 d-0.9 e-0.4 f0.7 g-0.9 h-0.4 i-0.9 j-0.3 k0.7 n-0.9 p0.5 r-0.7 s-1.0
odmi+a 7.3 a-0.4
odmi+uhra 7.0 a0.8 b1.0 e0.8 i0.5 j0.9 p1.8
odmi+zapl 6.8 a-0.5 c-0.4 e-0.3 j-0.4 l-0.4 n-0.9 o0.4 p-0.4
odmita 5.7 b0.4 c-1.0 d-0.7 e0.6 g-0.5 h-0.4 j0.3 k1.0 n-0.5 p1.3 r-0.6 s-0.5
odmitl 5.7 a-0.8 c-0.8 e-0.5 f0.9 g-0.5 i-0.7 j-0.4 l0.8 n-0.4 o-0.4 p-0.5 s-0.6
odmitn 6.6 a-0.3 c-0.4 e-0.5 j-0.4 l-0.3 n-0.3 o0.4
odne 7.3 b0.6 g-0.3 r-0.4
odnesl 7.3 b0.6 g-0.3 r-0.4
odpa 6.8 a-0.5 c-0.4 k0.8
odpad 7.3 a-0.3
odpada 7.3 k0.8
odpi 6.6 a-0.6 b1.0 g-0.4 i-0.5 k1.7 q0.6 s-0.3
odpisk 7.0 a-0.6 b0.4 d-0.4 h0.3 k1.7 n0.3 q0.9 r0.3 t0.3
odpo 4.1 a0.4 b-0.4 d3.9 g-1.3 i0.7 j-0.4 k1.5 m2.2 n-0.5 o-0.8 p0.4 q0.6 s-0.8 t0.7
odpo+a 7.3 a0.7 c0.5 d0.6 j0.9 m1.7
odpo+do 7.0 e-0.4 i0.4
odpo+na 6.8 a0.6 c1.1 d1.6 e-0.3 i-0.5 p1.0 s0.5
odpo+po 7.3 a-0.8 f0.8 i-0.5 k0.5 m0.9 r0.4
odpo+ze 7.3 e0.4 s0.3
odpole 5.7 a-1.9 b-0.5 c-0.4 d-0.8 e-0.7 g0.7 h-0.3 i-0.8 j-0.6 k3.7 l0.3 m0.7 o-0.3 r1.2 s-0.6 t1.0
odpor 6.6 a0.5 b0.5 c-0.3 g-0.5 h-0.4 i-0.5 j1.3 l-0.3 m1.8 n-0.8 q0.6 r-0.3 t0.4
odpove 4.6 a1.1 b-0.7 c1.8 d3.9 e-0.7 g-1.2 h0.3 i0.5 j-0.7 k-1.0 o-0.6 r-0.7 s-0.5 t0.5
odpovi 5.7 a0.6 b0.8 c-0.9 d1.4 e1.6 g-0.6 i1.5 j-0.3 m0.7 q-0.4 s0.3 t-0.4
odpu 7.3 j0.4 l1.2 m1.7 n1.2 t0.5
odpust 7.3 j0.4 l1.2 m1.7 n1.2 t0.5
odre 7.3 a-0.7 c-0.3 k1.2 q0.9
odro 7.3 a-0.8 b0.3 j-0.6 m0.4 n0.4
odro+na 7.3 a-0.8 b0.3 j-0.6 m0.4 n0.4
odsk 6.6 a0.4 e1.3 g-0.5 i-0.4 j1.3 n-0.4 p-0.4 q1.1 s-0.3
odskod 7.3 a0.8 e1.2 g-0.4 j1.6
odskrt 7.0 a-0.3 m0.3 n-0.4 q1.2
odso 6.8 a-0.5 f0.7 h0.5 m0.3 r0.3 s-0.3
odsouh 7.0 a-0.5 f0.8 h0.6 m0.3 r0.4
odst 4.3 a1.0 b-0.6 c2.0 e1.1 f-0.5 g-0.5 h-0.8 j1.7 n0.5 p0.8 q-0.3 s0.8 t0.8
odst+a 6.8 a0.4 c1.0 e1.1 g-0.3 i-0.3 j0.9 p0.7 s0.4 t0.5
odst+o 5.1 a-0.5 c-0.4 i-0.5 j-0.6 p-0.3
odst+od 5.7 a-0.4 b-0.7 c1.3 g-0.4 h-0.5 i0.7 j0.3 l0.6 m0.4 n0.7 s-0.3
odstav 4.9 c-0.5 d0.8 e0.9 i-0.7 j-0.8 l-0.3 o-0.4 r0.6 s0.7
odstou 5.8 a-0.7 b-0.5 c0.8 e0.4 g-0.5 h-0.8 j0.5 l0.5 n0.7 o0.4 p-0.6 s-0.4 t1.0
odstra 6.3 a0.7 b-0.3 d-0.4 e0.7 g-0.3 i-0.7 p1.7 s0.9
odstup 6.3 a1.5 c2.6 d-0.3 e-0.5 i2.1 j2.7
odsu 7.3 c1.7 e-0.6 i1.2 j-0.3 l0.9 r-0.3
odva 7.0 a0.6 c0.3 d1.0 e-0.3 f1.7 i0.4 q0.3
odvahu 7.3 c0.4 d0.4 e-0.4 f0.9 i0.4
odve 6.3 a0.6 b-0.5 d0.4 e0.7 g-0.6 j1.4 m0.7 p-0.5 s0.3
odveze 7.3 a-0.4 l0.3
odvezl 7.0 a0.9 d0.6 e1.2 g-0.3 i-0.4 j1.7 m0.7 p-0.3 s0.6
odvo 6.3 b-0.3 c-0.5 d-0.4 g-0.3 i0.6 j1.0 n0.3 p-0.3 t-0.4
odvola 6.3 b-0.3 c-0.5 d-0.4 g-0.3 i0.6 j1.0 n0.3 p-0.3 t-0.4
ohle 7.0 b0.3 c0.7 d0.6 e-0.4 f0.4 l0.8 n0.4 o0.5
ohle+na 7.3 a0.5 c0.7 d0.9 e-0.4 f0.4 m0.3 q0.4
ohledn 7.3 l0.6
ok 7.3 a-0.7 g-1.3 n-0.3 r-0.6 t0.3
okam 6.1 a1.4 c0.7 e2.3 f0.7 g-0.6 h-0.5 n0.4 o0.4 p-0.3 q1.4 t3.4
okam+plat 7.3 i0.7 q1.2 s0.7
okamzi 6.1 a1.4 c0.7 e2.3 f0.7 g-0.6 h-0.5 n0.4 o0.4 p-0.3 q1.4 t3.4
oken 6.4 a-0.3 b-0.4 g0.6 i-0.6 j0.5 m0.4 q0.5 r1.1 s-0.4 t1.5
okenka 7.3 b-0.4 g1.0 q0.7 r1.2
okna 6.4 a0.3 d0.4 e0.3 g0.4 i0.3 j0.7 k0.3 p0.4 r0.5 s-0.4
okno 7.3 c-0.3 k1.0 q1.0
okol 7.0 a0.8 c-0.4 d1.3 e1.8 g-0.3 i1.8 p0.5 s0.5
okolno 7.3 a0.7 d1.5 e1.2 i1.2 p0.6
okre 5.7 a0.9 b-0.6 c0.9 e1.3 g-0.6 j0.5 l-0.5 m0.6 p-0.4 q0.6 s1.0
okre+soud 6.6 c0.5 e0.4 i-0.4 j0.9 n0.4 s-0.3
okrese 7.0 a0.7 e1.1 n0.4
okresn 6.0 b-0.5 c1.2 e0.5 g-0.5 h0.3 j0.6 l-0.5 m0.8 o-0.5 q0.4
oldr 6.6 a-0.6 d-0.6 g0.5 i-0.5 l0.6 q1.3 r0.9
oldric 7.0 a-0.7 g0.6 q1.4 r1.0
oldris 7.3 d-0.3 j0.4 k0.4 l0.6 p0.3
olga 6.8 b0.9 c-0.4 d-0.3 h-0.3 k0.4 l-0.3 t0.7
oliv 7.3 a-0.3 b0.5 c0.5 k0.6
olom 6.8 d-0.5 e-0.6 g1.0 h0.8 i0.4 n0.5 o1.0 p-0.3 r1.0 t0.8
olomou 6.8 d-0.5 e-0.6 g1.0 h0.8 i0.4 n0.5 o1.0 p-0.3 r1.0 t0.8
omac 7.3 e0.4 r-0.3 s0.7
ombu 7.3 e0.5 j0.8 t0.9
ombuds 7.3 e0.5 j0.8 t0.9
omlo 5.0 a-2.3 c-1.0 d-0.6 e-0.6 g-0.7 h0.7 i-0.7 j-0.8 k3.4 l3.5 n2.0 p-1.1 r-0.3 s-0.8 t1.0
omlo+se 5.3 a-1.9 c-0.7 e-0.7 g-0.4 h0.5 i-0.4 j-0.5 k1.9 l3.9 n2.5 o-0.7 p-0.9 q-0.4 r-0.4 s-0.6
omlouv 5.0 a-2.3 c-1.0 d-0.6 e-0.6 g-0.7 h0.7 i-0.7 j-0.8 k3.4 l3.5 n2.0 p-1.1 r-0.3 s-0.8 t1.0
omlu 6.2 e0.6 k2.3 n1.2 p-0.4 r0.5
omluvi 7.3 e0.6 i0.6 j0.5
omluvu 6.8 i-0.3 l-0.4 n1.1 r0.5 s0.4
omyl 6.0 a-1.7 c-0.5 d-0.7 g-0.6 i-0.5 k0.4 l1.0 m0.4 n0.7 o1.4 p-0.5 q1.8
omyl+dvak 7.3 a-0.6 b-0.4 e-0.3 l0.4 m-0.4 o2.2 q2.0
omylem 6.3 a-1.9 c-0.4 d-0.6 e-0.5 g-0.4 i-0.4 l0.9 m0.7 n0.9 o1.5 p-0.4 q2.1 s-0.4
on 6.2 b0.5 d0.6 f0.5 o0.4 p-0.4 s0.6 t0.4
ona 7.0 a-0.4 g0.4 h0.4 l0.4 n0.5 o-0.3 r0.8
ondr 7.0 c0.6 d0.8 i-0.3 m0.6 t0.8
ondrej 7.3 b0.4 m0.4 t1.0
onem 7.3 e0.5 k1.0 l0.3
onemoc 7.3 e0.5 k1.0 l0.3
onli 6.8 a-0.9 g-0.4 i-0.3 k1.9 p-0.4
online 6.8 a-0.9 g-0.4 i-0.3 k1.9 p-0.4
opac 7.0 a0.6 b1.5 e1.5 j0.4 o0.3 q0.3 s0.4
opac+prip 7.3 e0.6 j0.5 s0.5
opacne 7.0 a0.6 b1.5 e1.5 j0.4 o0.3 q0.3 s0.4
opak 6.0 a0.6 c1.0 d-0.5 e0.7 f2.1 g-0.5 h-0.4 j-0.4 l1.1 n-0.3 p-0.5 r-0.3 s-0.4 t-0.4
opakov 6.2 a0.5 b-0.3 c0.5 d-0.5 e0.8 f1.0 i0.5 j-0.3 l0.9 p-0.4 q-0.4
opat 7.3 d0.6 e-0.4 i0.4 j0.6 k0.9
oper 6.1 a-1.3 b-0.4 c-0.8 e-1.0 j-0.4 l0.7 n1.2 o0.4 p-0.6 q-0.5 r0.4 s-0.5 t0.3
oper+a 7.3 a-0.3 d0.4 e-0.4 l1.0 n1.2
operac 6.8 a-0.5 e-0.6 i0.6 l0.8 n0.9 o-0.3 p-0.4
operat 7.0 a-0.8 c-0.4 g-0.4 i-0.3 n0.4 q-0.3 t0.5
opet 7.0 e0.9 f0.5 m-0.3 o0.6 p0.4
opetov 7.3 e0.5 o0.7 p0.4
opis 7.0 c0.7 d0.6 e0.6 f0.5 g0.3 h0.6 m-0.3 o0.7 q0.3 r0.6 t0.4
opisov 7.3 c0.9 d0.5 e0.4 f0.4 h-0.3 o0.9
opoz 6.4 a-0.4 b1.2 d0.4 i-0.3 l3.0 n1.7 o0.8 p-0.5 q-0.5 s-0.3 t0.7
opozde 7.3 d0.4 g0.5 k-0.6 l0.5 n1.2 r0.5 t0.5
opozdi 7.0 b1.3 h0.5 l2.8 n0.7 o0.8 q-0.3
opra 4.0 a3.8 b-1.0 c1.9 d0.9 e5.3 f2.2 g-0.5 i-2.3 j-1.4 k0.5 l0.5 m5.3 n0.5 o0.5 r0.7 s0.5 t1.2
opra+a 7.0 a0.7 c0.4 e1.2 k0.6 m0.4 n0.3
opra+fakt 7.0 a0.7 b0.5 e0.8 m1.5 o-0.4 p0.5
opra+ji 7.3 a0.4 e1.4 i-0.3 m-0.5 o1.2 t0.5
opra+kapl 7.0 a0.4 c0.3 d0.3 e-0.4 f0.8
opra+ma 7.3 e-0.4
opra+neni 7.3 a0.6 c0.5 e1.8 k0.4 o0.3
opra+pask 7.3 a0.5 e0.7
opra+pros 7.3 a0.5 e0.9 k0.3 m0.4 s0.8
opra+stre 7.3 d0.3 j0.5 p0.5
opra+to 6.3 a1.3 e1.7 f-0.3 i-0.4 k-0.3 m1.5 n0.4 p-0.4 r0.5 s-0.3 t0.4
opra+vyta 7.3 a0.3 c1.0 d0.5 e-0.4 f0.6 n0.3 o0.3 s0.6
oprava 7.0 d-0.5 e0.4 i0.9 r-0.4
opravd 6.0 b0.6 c1.1 d0.7 e1.5 f1.0 h0.7 i-0.7 j-0.3 k0.5 l1.0 m1.2 n0.5 p-0.5 r0.9 s-0.7
oprave 5.8 a1.2 c-0.8 d-0.3 e1.3 g-0.6 i-0.5 k-0.3 m0.6 n0.6 o0.5 p1.1 q-0.3 r-0.5 s0.7
opravi 5.7 a0.3 c1.3 d1.0 e1.5 f-0.5 i-0.8 j-0.6 o1.7 r1.1 t0.7
opravn 6.8 a0.4 b-0.4 e-0.4 f1.2 h0.6 i-0.3 k0.4 m0.8 o0.4
opravt 5.7 a2.5 b-0.7 c0.4 e2.7 g-0.9 h-0.5 i-0.8 j-0.4 m3.2 o-0.5 p-0.8 r-0.8 t0.8
opravu 5.0 a1.1 b-0.6 c1.7 d0.7 e2.3 f1.8 i-0.3 l-0.5 m3.0 n-0.7 q0.8 r0.8 s0.4 t0.9
opravy 7.3 a0.5 c0.6 p0.6
orec 7.3 g0.5 k0.4 l0.4 q0.5 r0.5
orech 7.3 g0.5 k0.4 l0.4 q0.5 r0.5
orga 6.3 a1.1 c0.5 d0.4 e0.4 f0.7 g-0.6 h-0.3 j1.8 m0.9 p-0.4 r-0.6 s0.7
organi 6.8 a0.9 c0.9 e1.1 g-0.5 h-0.3 j0.4 r-0.6 s1.2
orli 7.0 b0.4 c-0.3 d-0.5 f0.3 h0.6 m0.6 t-0.3
osad 7.0 a0.5 b0.7 d1.1 e-0.5 p-0.3
osla 6.6 a-0.6 b0.4 e-0.9 g0.7 k-0.3 m0.4 n-0.3 r0.9 s-0.5
oslave 7.0 e-0.4 r-0.4 s-0.3
oslo 6.4 a1.0 e1.0 h0.5 i1.8 r0.3
oslovi 6.6 a0.8 b-0.4 e1.2 h0.5 i1.4 r0.4
osm 5.6 a1.6 b2.1 e2.1 f0.3 g-0.8 i1.5 j0.4 k-0.4 l0.5 m1.0 o0.5 r-1.2 s0.5
osm+let 7.3 d0.5 e0.5 i0.3
osm+stra 7.3 a0.5 b0.8 c-0.3 d0.3 e1.3 m0.6 p0.5
osm+tisi 7.0 a0.6 e1.0 h-0.3 i0.4 l0.3 m1.0 n0.3 r-0.3 s0.5 t0.3
osma 7.3 c1.2 m0.5
osmadv 7.3 c1.2 m0.5
osmd 6.4 a-0.7 d-0.3 e-0.3 g0.6 h-0.4 i-0.4 k0.3 q0.7 r1.0 s-0.5 t0.7
osmdes 6.4 a-0.7 d-0.3 e-0.3 g0.6 h-0.4 i-0.4 k0.3 q0.7 r1.0 s-0.5 t0.7
osme 7.3 a-0.6 d0.4 e-0.4 f0.3 g0.7 h0.5 o0.7 r1.0
osmi 7.0 d0.5 l0.9 m0.4 t1.1
osmi+vece 7.3 t1.2
osmn 7.0 a0.7 b0.8 c1.2 e0.5 i1.1 t0.8
osmn+mesi 7.3 a0.4 b1.0 c1.3 i1.2
osmnac 7.0 a0.7 b0.8 c1.2 e0.5 i1.1 t0.8
osob 5.3 a0.8 b0.6 d0.7 e0.4 f2.0 g-1.1 h-0.5 i0.6 j1.3 m0.3 o0.9 p-1.0 q-0.5 s1.2
osob+a 7.3 b0.3 s0.5
osob+kont 7.3 b0.5
osob+udaj 6.6 a0.7 d-0.3 e0.5 i-0.3 j1.4 s0.8
osobne 5.9 b1.1 d0.3 e0.5 f2.5 g-0.8 h-0.6 j-0.7 m0.4 n-0.3 p-0.8 q-0.4 s0.7
osobni 6.4 a0.8 c-0.4 d0.4 j1.9 s0.8
osobu 7.3 c0.6 i0.6 j0.5 n0.3 o0.8
osta 6.4 a0.4 b1.4 d0.6 e0.9 f0.3 h0.8 k0.8 l0.6 m0.9 r0.4 s0.5
ostatn 6.6 a0.6 b1.3 d0.5 e1.1 g-0.4 k0.6 l0.3 m1.0 s0.6
ostr 6.0 a-0.3 c-0.4 d-0.6 e0.9 h0.5 i1.9 j-0.7 k0.3 l0.5 m-0.5 n1.3 o0.4 r-0.5 s-0.5 t-0.5
ostrav 6.3 a-0.6 e0.3 g-0.4 i0.7 j-0.6 k0.4 l0.5 m-0.4 n1.3 o0.5 p0.4 r-0.5 s-0.4 t-0.5
ostu 7.3 a1.8 e2.9 g-0.7 k0.6 l0.5 o0.5 s0.8
osve 6.4 c0.7 e0.5 f0.5 g1.1 h1.1 i-0.4 j0.6 k0.3 n-0.3 t-0.4
osve+se 7.3 a-0.5 g1.1 h1.4 k0.5
osvedc 7.0 b0.4 c-0.3 d-0.3 e0.9 g1.4 h1.4 i-0.4 j0.8 k0.4 r0.4 s-0.3 t-0.3
osvetl 7.0 a0.3 c1.1 d0.4 f0.5 s0.6
otak 7.0 c-0.4 d0.7 e-0.3 m0.9 q1.0
otakar 7.0 c-0.4 d0.7 e-0.3 m0.9 q1.0
otaz 6.6 a0.6 b-0.3 c0.5 g-0.6 i1.6
otazku 6.8 a0.8 c0.5 g-0.5 i1.8 m0.4 r-0.3
otev 4.9 c1.7 d0.4 h1.3 i-0.3 j0.4 m-0.4 n1.0 o0.8 q-0.4 r-0.5 s0.6
otev+a 7.3 a0.6 c0.9 e0.4 j0.6 s0.6 t0.8
otevir 6.4 a-0.3 c1.2 e-1.0 g0.5 h1.4 i-0.3 p-0.5 q0.3 t0.5
otevre 5.3 g-0.4 i-0.4 j-0.7 n1.2 o0.9 q-0.6 s0.6
otevri 6.8 a0.6 c1.1 d0.8 e0.6 i0.4 j1.2 p0.5
otoc 7.3 c0.9 e0.7 k0.5 r0.4 t0.3
otvi 7.0 b0.6 d0.6 g0.4 h1.3 i0.5 s1.0
otvira 7.0 b0.6 d0.6 g0.4 h1.3 i0.5 s1.0
ovce 7.3 c0.5 s0.5
ovci 7.3 a0.5 c0.9 d1.4 p0.6 s1.4
over 6.8 b-0.5 d-0.4 g-0.6 o0.8 s0.4
overen 7.3 a0.6 c0.4 e0.5 i0.5 s0.6
ovse 7.0 a0.4 b0.5 c0.4 j0.6 p0.7 s0.4
ovsem 7.0 a0.4 b0.5 c0.4 j0.6 p0.7 s0.4
ozna 5.2 a0.9 b0.8 d0.5 e0.6 f0.5 g-1.0 h-0.7 i1.2 j2.3 k-0.3 m-0.4 p0.4 q0.4 r-1.1 s0.6
ozna+o 7.3 b0.7 i0.7 q0.9
ozna+ze 6.8 a-0.4 c-0.3 d0.5 e-0.5 g-0.3 i1.8 p0.5 r-0.4
oznace 7.3 j0.6 s0.8
ozname 6.1 a0.6 b0.8 c1.0 e1.0 g-0.6 h-0.3 i0.5 j1.2 p-0.6 q0.8 r-0.4 s0.7
oznami 6.8 d0.4 e-0.4 j0.8
oznamu 6.8 d0.5 g-0.4 i1.6 p0.4 r-0.4
ozva 6.8 b0.5 e-0.6 p0.5
ozva+se 7.3 b0.7 i0.4
ozve 5.6 a1.3 b-0.3 c0.9 d0.8 e1.5 f1.9 h2.2 i-0.5 j1.4 k-0.3 l-0.3 p1.0 r0.9 t2.1
ozve+nekd 7.3 a0.4 c1.1 e0.5 f1.4 t1.2
ozve+se 6.1 c-0.8 e1.3 f-0.3 g0.7 h2.0 i-0.7 j1.5 n-0.4 r1.2 t1.4
ozvete 6.4 h1.0 k-0.3 l-0.4 p1.0 r0.4 t1.4
ozvu 5.8 a-1.0 c0.9 d-0.9 g-0.6 j-0.4 k2.3 l4.1 m-0.5 n-0.4 p-0.6 s0.3
ozvu+se 6.1 a-1.3 c0.8 d-0.7 e-0.6 g-0.9 i-0.5 j-0.4 k2.6 l4.4 m-0.5 n-0.3 p-0.5 s-0.5
ozvuce 7.0 c0.5 d-0.3 e0.9 i0.5 r0.5 s0.9
ozyv 7.0 a-0.5 b0.5 l0.6 n0.8 o0.3 q-0.3
ozyv+se 7.3 a-0.4 l0.6 n0.8 o0.4
ozyvam 7.0 a-0.5 b0.5 l0.6 n0.8 o0.3 q-0.3
p 6.6 c0.6 d1.1 f0.8 g-0.3 i0.3 j0.4 n0.3 o0.8 q0.9
paci 6.8 a-0.3 c-0.5 d-0.5 g-0.4 h1.2 k0.5 l-0.3 m0.6 o-0.4
pacien 6.8 a-0.3 c-0.5 d-0.5 g-0.4 h1.2 k0.5 l-0.3 m0.6 o-0.4
pada 6.3 a0.8 b-0.5 c0.5 d0.5 e1.8 f1.0 g-0.6 i0.4 j-0.3 k0.6 l-0.3 m0.5 n-0.3 o0.5 q0.4 r-0.3 s1.1 t0.4
padaji 7.3 a0.7 d0.8 e1.4 s0.8 t0.8
pade 6.3 a0.8 c1.5 d0.6 e-0.9 h0.6 i-0.4 j-0.4 k0.4 p0.7 q0.3 s-0.3 t0.6
padesa 6.6 a0.4 c0.8 e-0.7 h0.7 i-0.3 j-0.3 p0.8 q0.5 r0.4 t0.7
padl 6.4 a0.8 b0.6 c1.1 g-0.4 i1.7 j-0.3 s1.1
padl+rozh 7.3 c0.9 s0.8
padla 7.3 a0.8 b0.8 c0.6 i1.9
padlo 7.0 c0.8 s0.7 t0.3
pak 5.1 a0.3 c-0.5 d0.4 e1.1 g-1.1 h0.6 i-0.7 k0.5 m0.7 o-0.5 p0.5 s-0.3 t-0.5
pak+uvid 7.3 h0.5 j0.5 r0.3
pak+uz 7.3 a0.6 c-0.4 d-0.3 e1.5 i-0.3 j0.9 s-0.4
palc 7.0 a-0.7 b-0.4 g-0.4 h0.3 i-0.4 q0.6
palce 7.0 a-0.7 b-0.4 g-0.4 h0.3 i-0.4 q0.6
pali 7.3 a0.9 b-0.3 d0.5 e1.0 g-0.5
pame 7.3 e-0.4 p0.6 s0.6
pan 4.8 a-0.8 b0.4 c-0.8 d1.2 f2.5 g0.3 h0.7 i-1.4 m1.5 n0.7 p-0.4 r0.9 t0.3
pan+prim 7.3 c0.8 f0.4 s0.6
pan+redi 7.3 a0.3 e0.4 f0.9 j0.6 m1.3
pana 5.5 a-0.3 b-0.6 c0.4 d1.6 e0.5 f2.5 g0.3 h0.8 i-0.4 j-0.6 l-0.3 n0.5 o1.3 r1.2 s-0.9
pana+dvor 7.3 a-0.5 g0.3 r0.3
pana+maji 7.3 c1.0 d0.5 e-0.4 f1.5 p0.5
pana+redi 7.3 a0.4 c-0.3 d1.5 e-0.3 f1.6 k0.3 m0.5 o0.4 r0.3
panb 7.3 e1.2 k0.4 q-0.3 r0.6
panbuh 7.3 e1.2 k0.4 q-0.3 r0.6
pane 4.1 a0.7 b1.6 c2.3 d1.7 e0.8 f1.7 g0.9 h1.8 i2.8 k1.1 l1.6 n1.1 o0.9 p-0.4 r2.1 s-0.7 t-0.6
pane+arch 7.3 k0.6 l0.4 m0.3 n0.3 p0.4
pane+dokt 6.8 a-0.5 b0.4 d-0.4 g0.7 i-0.4 k0.3 r0.6
pane+dost 7.3 c0.4 d-0.4 f0.7 h0.3 l0.5
pane+foto 7.3 c0.6 d0.4 g0.3 j0.6 s0.7
pane+hrdl 7.3 g0.8 h1.1 r0.7
pane+inze 6.4 a-0.5 g-0.4 i1.6 j-0.4 l0.6 n-0.3 p0.5
pane+jedn 7.3 c0.4 e-0.4 i0.9 j0.4
pane+kola 7.3 d-0.3 j0.5 r0.4 s0.7
pane+kole 7.3 a0.8 c1.6 e-0.3 i1.6
panel 7.0 a-0.8 b-0.4 c-0.3 f0.4 g0.9 i-0.5 l0.4 r1.3 s-0.5
panem 7.3 c-0.3 d0.4 e0.4 f0.8
pani 3.8 a-1.9 b0.3 d0.6 f0.5 g3.9 h1.0 j-1.0 k-0.5 l1.2 m-0.5 n0.5 o0.9 p-1.4 q1.3 r4.9 s-1.4
pani+dokt 6.6 a0.5 d0.6 e1.4 j0.7 m0.3 p0.6 r0.4 s-0.4
pani+krej 7.3 a-0.3
pani+lenk 7.0 a-0.4 e0.4 g0.9 h0.9 i-0.4 o-0.3 r0.9 s-0.3
pani+mala 5.5 s-0.4
pani+na 7.3 d0.5 p0.6 s0.7
pani+prek 7.0 a-0.5 b-0.4 e-0.4 g1.0 q0.7 r1.1 t0.3
pani+redi 7.3 a-0.3 c0.7 f0.3 n1.5 s0.6
pani+s 7.3 e0.5 g-0.3
pani+ucet 6.8 a0.4 b0.5 e0.4 k0.4 l0.5 p0.5 q0.9
pani+ucit 7.3 b0.7 e0.4 i0.3
pani+vlas 7.0 c-0.4 d0.5 g0.6 i0.5 r0.7 s0.3
pani+z 6.4 a-0.9 b0.6 d-0.6 g0.7 h0.7 i-0.4 k-0.3 o0.6 p-0.3 q1.0 r1.0
pani+zema 7.3 j0.4
pani+zuza 7.3 d0.4 e0.8 r-0.3
pano 6.8 c0.7 d-0.6 e0.4 f0.9 g-0.5 i0.5 q0.4 t0.5
panove 7.0 a0.5 c0.8 d-0.4 e0.6 f0.6 i0.6 j0.4 t0.6
panu 6.3 b0.4 c-0.7 d0.8 f0.6 g-0.5 h-0.5 j0.4 k0.9 n0.8 q0.8 r-0.3 s-0.5 t0.3
papi 5.4 a-0.8 b-0.4 c-0.3 d-0.7 e-0.3 h0.6 k0.4 n1.1 r0.3 s-0.7
papi+i 7.3 a-0.4 j-0.4 l0.3
papi+je 7.3 a0.4 c0.5 p0.6
papi+za 7.3 b0.6 g0.5 i0.6 r0.4
papir 6.3 b-0.4 i-0.3 n1.2 p0.3 s-0.3
papirn 7.0 b-0.4 d0.5 g0.6 m0.7 r0.8
papiru 6.8 a-0.7 b0.7 d-0.5 g-0.4 h0.5 j-0.5 k0.4 s-0.3
papiry 6.6 b-0.4 c-0.4 d-0.5 g-0.4 j0.5 m-0.3 r-0.5
par 6.3 a0.5 b0.7 c0.3 d1.5 e-0.5 g-0.7 h-0.4 i1.5 l1.3 r-0.4 s1.0
par+dni 7.0 b-0.3 d0.9 f0.3 g-0.5 l1.6 s0.5
par+slov 7.3 a0.3 b0.8 d1.0 e-0.3 i1.2 s0.7
para 6.3 c-0.4 d-0.3 e1.5 g2.2 h2.1 i-0.6 j1.0 k0.4 n-0.4 o0.3 p-0.4 q1.1 r1.6 s-0.4
parada 7.0 e1.7 g1.1 i-0.4 j-0.3 k0.4 l-0.3 q1.5 r2.0
paragr 7.0 c-0.3 g-0.3 j1.5 o0.4
pard 6.6 b-0.4 c0.6 g-0.4 j0.4 k0.6 l-0.4 n1.9 s0.4 t-0.5
pardon 7.0 a-0.5 b-0.3 c-0.4 k0.6 l-0.4 n2.0 t-0.5
pardub 7.3 a0.3 c1.1 d0.4 i0.4 j0.6 s0.6
park 6.3 c0.8 d-0.5 f0.6 g-0.4 k0.3 m-0.3 p0.4 s-0.4
parkov 6.6 c1.0 d-0.4 f0.7 g-0.4 j-0.3 k0.4 l0.3 n0.4 p0.5 s-0.3
part 5.7 a0.8 b0.9 c0.5 d0.9 e1.3 f0.8 h0.6 i-0.5 j1.1 k-0.5 m-0.4 p0.5 q-0.5 r0.4 s-0.7
part+z 7.3 d0.5 i0.4
parte 7.3 c0.6 d0.3 f0.7 g0.5 r0.4 t0.4
partne 6.3 a0.5 b1.1 e0.5 g-0.4 i-0.7 j1.4 k-0.3 m-0.4 p-0.4 q-0.4 r0.3 s-0.4
partu 7.3 a0.4 c0.4 d0.4 e0.8 p1.3
pask 6.6 a0.6 b-0.4 d0.5 e1.3 f0.3 g-0.4 i-0.5 j0.4 k-0.3 l-0.3 s0.4
pask+je 7.3 d0.6 e0.3 f0.5 n0.3
paskac 7.3 a0.5 d0.4 e1.0
pasky 7.3 a0.5 e0.7
pate 5.0 c1.1 d-0.5 e1.0 g-1.3 j-0.4 k2.5 m-0.6 n2.6 o0.6 p-0.5 q0.8 t1.1
pate+na 7.3 n0.7
pate+odpo 7.3 k0.4 t0.5
pate+to 7.3 c1.2 e-0.4 n0.9 o0.4
pate+v 7.3 a0.4 c1.0 e0.7 f0.7 i0.9 t0.5
pate+vece 7.3 c0.6 e0.6 n1.2
patecn 6.6 a-0.8 b0.3 c-0.6 e0.4 g-0.4 i-0.4 k2.8 l0.7 m0.4 n1.9 q1.2 s-0.3
patek 5.4 a0.5 b-0.6 c1.7 e0.9 g-1.0 h0.5 i0.6 j-0.3 k0.6 m-0.7 n1.4 o0.4 s0.4 t0.6
pati 6.4 a-0.5 b0.7 e-0.5 f0.4 g-0.4 h-0.3 k-0.3 o-0.4 s-0.3
paticc 7.0 a-0.4 b0.4 e-0.7 f0.5 h-0.4 l0.5 n-0.3 r-0.4
patick 7.0 b0.4 i0.3 n0.4 r0.5
patk 6.6 d0.9 i-0.3 j-0.3 k0.9 n0.5 o1.4 s-0.3 t-0.3
patku 6.6 d0.9 i-0.3 j-0.3 k0.9 n0.5 o1.4 s-0.3 t-0.3
patn 6.3 a1.0 d0.4 f0.6 g-0.6 h-0.3 i1.2 j0.5 l0.8 n1.1 o-0.3
patnac 6.3 a1.0 d0.4 f0.6 g-0.6 h-0.3 i1.2 j0.5 l0.8 n1.1 o-0.3
patr 5.7 c-1.0 d0.4 e0.6 f0.9 h0.4 i0.4 j-0.4 o0.4 p-0.5 s-0.5 t-0.5
patra 7.0 c-0.3 d-0.4 h-0.3 r-0.3
patre 7.0 a0.4 b0.7 e0.4 f0.5 i0.5
patri 6.8 a-0.6 e0.8 f0.5 j-0.4 m0.6 o0.9 r0.4 t-0.4
paty 7.3 g0.5 h0.8 r0.4
paus 6.3 a0.6 b2.3 e-0.7 f0.4 g0.3 h1.6 m1.6 p0.5
pausal 6.3 a0.6 b2.3 e-0.7 f0.4 g0.3 h1.6 m1.6 p0.5
pave 6.4 a0.5 b0.7 l0.5 m-0.3
pavel 6.6 a0.6 b0.8 d0.4 l0.6
pavl 6.8 d-0.5 e0.5 n0.7
pavlin 7.0 a-0.3 d-0.4 l0.3 n0.7 r0.4 t0.3
pdf 6.3 b1.2 g-0.5 i-0.5 o2.1 p0.3 q0.3 s0.4 t0.6
pech 7.3 c0.6 e0.3 k0.3 m0.4
peci 7.3 d0.8 e0.6 g-0.3 s0.9
peck 7.3 g0.3 l0.3 n0.4 r0.4 t0.4
pecka 7.3 g0.3 l0.3 n0.4 r0.4 t0.4
pecl 7.0 a-0.4 g0.8 h0.5 r0.9
pecliv 7.0 a-0.4 g0.8 h0.5 r0.9
peco 7.3 b0.9 d-0.3 e-0.3 g0.4 h0.6 i0.4 o0.4 r0.6 s0.7
peka 6.6 a-0.3 c-0.3 d0.4 h0.4 i0.8 k0.7 q0.6 r-0.3 t0.3
pekarn 7.0 i1.1 j0.3 k0.9
pekars 7.3 a-0.4 h0.4 l0.4 q0.8 t0.5
pekn 6.0 b0.7 e0.9 h0.6 i-0.7 l0.5 m0.7 o-0.7 p1.1 q-0.4
pekn+den 6.6 a0.3 d0.4 e0.8 g-0.4 j0.5 k-0.3 p0.9 r-0.3 s0.4
pekna 7.3 b0.7 m0.8 o-0.3
pekne 7.3 e0.5 p0.5
pekny 6.4 d0.5 e0.6 f0.3 h0.7 i-0.3 j0.5 l0.4 o-0.3 p0.9 q-0.3
pena 6.3 c0.6 d-0.3 g-0.5 i-0.4 j2.1 l0.7 m1.5 n1.7 p0.9 s-0.4 t0.3
penale 6.4 a0.4 b-0.4 c0.6 d-0.4 g-0.4 h-0.4 j2.2 l0.8 m1.1 n1.9 p1.0 r-0.3 s-0.3
pene 6.1 a0.8 b2.2 e0.9 f-0.3 h0.5 i0.9 j-0.3 l1.5 m-0.4 p-0.5 s-0.5
penez 6.6 c-0.5 d0.5 e0.5 i-0.4 k0.3 l1.1 m-0.3 n0.3 p-0.3
peneze 7.0 a0.4 b2.3 c0.3 d-0.3 e-0.4 h0.6 i1.4 o0.3 s-0.4
peni 4.9 a0.4 b2.1 c1.9 d-0.5 e0.3 f0.4 h0.8 i-1.0 k1.8 l0.9 m-0.4 n3.5 o-0.3 p1.7 q2.8 r1.1
peni+a 7.3 a0.9 b0.8 e0.5 f0.6 j0.8 p1.0
peni+vam 7.3 a-0.4 c-0.5 g-0.4 k0.5 l0.5 n2.1
peni+za 7.0 a-0.5 c-0.5 d-0.4 k-0.3 n1.8
penize 5.0 b2.2 c0.6 d-0.5 e0.6 f0.4 h0.8 i-0.9 k1.8 l0.9 m-0.4 n3.6 p0.7 q2.9 r1.2
penz 6.2 d0.7 f-0.4 g0.9 h0.8 j-0.3 m-0.3 p-0.3 q0.7 t0.6
penzi 7.3 g0.6 r0.5
penzio 6.4 d0.8 g0.3 h0.9 j-0.3 l-0.4 n-0.3 q0.6 t0.5
pepa 7.3 n0.7
perf 7.0 a-1.2 g2.5 i-0.4 k0.4 l0.4 n0.5 p-0.8 r3.2
perfek 7.0 a-1.2 g2.5 i-0.4 k0.4 l0.4 n0.5 p-0.8 r3.2
perl 7.3 a0.4 c0.5 e0.4 i0.7 j0.4 s0.5
perlic 7.3 a0.4 c0.5 e0.4 i0.7 j0.4 s0.5
pero 7.3 a-0.5 d0.5 g1.4 h1.0 r0.4
perou 7.3 a-0.5 d0.5 g1.4 h1.0 r0.4
pers 6.0 a-0.5 c-0.4 e0.6 i-0.7 p0.6 q-0.6 r0.5
pers+odde 7.3 g0.5 h0.3 r0.6
person 6.0 a-0.5 c-0.4 e0.6 i-0.7 p0.6 q-0.6 r0.5
pes 6.6 a-0.5 c-0.4 d0.4 n-0.4 r0.3 s-0.3
pet 4.8 a1.1 b1.4 d1.4 e0.7 f-0.5 g1.0 h1.8 i1.1 j-1.1 l1.1 m1.0 s-0.6 t-0.7
pet+dni 6.8 d0.7 e0.7 g0.6 h0.8 i-0.3 k0.3 m-0.4 n0.3 r0.3 s0.6
pet+hodi 7.0 c-0.4 e0.3 h0.7 n0.4 o-0.4
pet+hvez 6.8 a-0.4 c0.5 d0.7 g0.7 r0.8
pet+let 7.0 a0.5 d-0.4 i1.1
pet+tisi 7.3 a-0.4 b-0.5 d-0.4 e-0.6 g0.6 n0.5 r0.5
pet+tydn 7.0 b0.6 c0.5 d-0.4 e-0.6 g-0.4 l1.6 q0.7
peta 7.0 a0.5 e1.1 m0.8 r-0.3 s0.7
peti 6.0 a0.7 c0.4 e1.2 f0.4 g-0.4 i1.2 j1.3 l1.0 m-0.3 p-0.4 r-0.3 s-0.3 t1.4
peti+dnu 7.0 a0.5 d-0.4 i1.4 j1.0
petr 5.6 a-0.7 d-1.2 e0.5 f0.7 g-0.5 h0.9 j-0.5 k1.2 l-0.3 o-0.4 p-0.6 q1.7 s-0.7 t1.0
petra 6.2 d-0.5 e0.5 f0.5 i0.4 k0.7 q1.0 s-0.4 t0.6
petre 7.3 b0.5 i0.4
pevn 7.0 j0.4 k0.5 l0.4 q0.4 s0.5
pila 6.6 b0.6 c0.7 d0.7 e0.5 f1.1 g-0.3 h-0.4 l-0.3 m0.3 n-0.5 t0.9
pilo 7.0 a0.7 c0.6 d-0.3 e1.4 i1.0
pilu 7.0 a-0.5 g1.0 h1.3 k0.3 l0.4 m0.3 r1.2
pipn 7.0 b0.4 d0.5 e-0.4 g-0.3 i-0.3 k1.7 m0.6 q1.0
pise 5.0 a1.2 b-0.9 c-1.4 d0.4 e0.7 g-1.6 h-0.5 i-0.4 j1.7 l-0.7 n0.3 o-0.4 q-0.7 r-0.4 s1.3 t-0.6
pise+omlu 7.3 s0.7
pise+ze 7.0 d-0.4 e-0.4
piseme 7.3 d0.4 i0.4
pisemn 5.7 a0.6 b-0.6 c-0.5 d0.4 e1.4 g-0.5 j2.0 k-0.3 l-0.5 o-0.4 p-0.4 q-0.5
pism 6.1 a0.9 b-0.3 c0.5 d0.5 e1.5 f-0.4 i-0.4 j0.5 m-0.5 r0.5 s-0.4 t-0.5
pismem 7.3 d0.8 e-0.4
pismen 6.8 a0.7 c1.1 d-0.4 e1.2 h-0.5 p0.6 r0.3
pisn 7.3 c0.8 d0.7 g0.4 m0.3 o0.4 q0.3 r0.7
piso 7.3 a-0.6 f0.4 h0.4 k0.6
pisou 7.3 a-0.6 f0.4 h0.4 k0.6
pist 6.8 a-0.6 f0.3 q0.4 r0.4
pist+pros 7.3 a-0.4 d-0.3 e0.3 n0.4 r0.5
piste 6.8 a-0.6 f0.3 q0.4 r0.4
pisu 5.2 a1.1 b0.5 c2.0 d2.2 e1.3 f1.1 i-0.3 k0.6 l0.5 m-0.3 n0.5 o0.4 p-0.3 r1.3 s3.2
pisu+hned 7.3 b0.4 c-0.3 e0.4 f0.4 g0.8 k0.3 m0.3 r0.9
pisu+ti 7.3 e-0.3 i0.3 r0.4
pisu+vam 7.3 a0.6 d1.2 e0.6 f1.0 r-0.4 s0.4
pisu+ze 7.3 a-0.6 d-0.3
piva 7.3 a-0.5 c0.8 e-0.3 f0.4 g0.7 m0.6 o0.7 q0.6 r1.0
pivn 7.0 b1.2 c0.3 e-0.7 g0.9 h1.1 i0.5
pivo 5.8 b0.6 e0.3 g0.5 h0.7 k1.7 m-0.5 n0.5 p0.8 q0.8 r0.7 t0.6
pivonk 7.0 d0.4 k1.4
pivova 6.6 b1.0 e0.5 g0.4 k0.9 n0.3 p0.5 r0.5 t0.3
plac 7.3 c0.7 g0.7 h0.8 i0.6 s0.5
plak 6.2 b0.6 e0.4 f-0.4 h0.3 i0.8 m0.4 p-0.3 r0.6 s-0.6 t1.0
plak+a 7.3 c0.6 e0.5 m0.5 o0.3
plak+s 7.3 b0.7 e0.3 i0.3
plakat 6.3 b0.4 d0.5 e0.6 f-0.3 h0.5 i0.8 n0.3 o0.3 p-0.3 r0.4 s-0.5 t1.0
plan 5.5 a-1.6 b0.7 d0.5 e0.6 g-0.7 h1.2 i-1.0 l1.7 m0.3 n0.5 o0.3
plan+bez 7.3 c0.8 e0.5 s0.5
plan+v 7.3 a-0.3 b0.6 l0.7 o0.5
planu 6.1 a-0.9 d0.7 e0.4 g-0.5 i-0.6 l0.9 m0.4 r-0.3 s-0.4 t0.3
planuj 7.0 b0.8 c0.6 e0.7 h0.6 l0.5 m0.3 r0.3 s0.4 t-0.3
plany 7.3 a-0.7 c-0.4 e-0.5 h0.4 n-0.3 o0.3 r0.3
plat 3.6 a-0.6 b0.5 e1.6 g-3.0 i-2.0 j-1.8 l5.2 m1.2 n3.7 o3.1 p2.2 q3.9 r-0.7 s-0.6
plat+a 5.2 j-0.3
plat+dph 7.3 a-0.3 o1.0
plat+jest 7.3 a-0.4 l0.3 n0.3 o0.7
plat+nebu 6.6 a1.3 c0.7 e0.3 g-0.4 i-0.4 j0.3 m0.5 p3.4 q-0.4
plat+ocek 7.3 a-0.3 k0.3 l1.3 n1.6 o0.6 r-0.3
plat+od 7.3 f0.4 o1.6 r-0.4
plat+odes 7.0 a-0.4 b0.5 d-0.4 e-0.7 o0.6 q2.4
plat+prij 7.3 a0.4 e1.0 l0.7 q1.0
plat+rozk 6.4 c0.6 k0.5 m-0.4 t-0.3
plat+s 7.3 d0.7 f0.3 g0.8 l0.6 n1.6 q-0.3 r1.2
plat+se 6.8 b0.9 h0.4 i-0.3 l2.1 s0.8 t0.3
plat+term 7.3 a-0.3 d0.4 k0.4 n1.9 t0.5
plat+v 7.3 a-0.5 e-0.4 q1.1 r-0.3
plat+vam 7.3 c0.5 e0.4 l1.2 n1.0 p0.6 r-0.4 s0.7
plat+za 6.2 a-0.8 c-0.5 d-0.6 e1.0 f-0.5 g-0.6 i-0.4 k0.8 l0.6 n-0.3 o1.4 p0.5 q1.8 s-0.4 t0.4
plat+ze 7.3 e-0.5 f0.3 h0.4 o0.5
platba 5.8 a-0.4 b0.8 c0.5 g-0.8 h0.7 i-0.6 j-0.4 k-0.8 l3.2 n1.6 o1.1 p-0.7 q3.9 r0.5 s-0.6 t0.8
platbe 7.3 a-0.3 c-0.3 o0.5 q0.8
platbo 5.2 e1.1 i-0.5 j-0.3 l1.6 p-0.5 q0.9
platbu 6.0 a-0.6 c-0.5 d0.6 g-0.7 i-0.4 k1.4 l1.9 m0.4 n1.7 o1.3 q0.3 s-0.3 t0.3
platby 5.9 a-1.2 b-0.3 c0.8 f0.3 g-0.5 h-0.5 i-0.7 j-0.5 l1.5 n-0.6 o1.4 q2.1 t-0.3
plateb 6.1 a-0.7 c0.6 g-0.3 j-0.3 k0.7 n2.7 p-0.4
plati 5.8 a-1.2 b-0.4 f0.4 g-1.0 i-0.8 j-0.4 k0.5 l1.0 n0.5 o0.6 p-0.6 s-0.7 t0.4
platim 6.1 a0.4 b1.6 c-0.8 d0.5 e1.2 f0.3 i0.5 j-0.3 l1.3 m-0.5 n1.8 p0.5 q-0.5 r0.3 s-0.6
platit 5.3 a2.6 c0.6 e1.1 f0.4 g-1.1 i-0.9 l-0.7 m2.9 n-0.3 o0.7 p4.8 q-0.5 r-1.3 s0.9
plav 7.0 a0.6 c0.5 d1.6 e0.6 o0.6 q0.5 t0.8
plaz 7.3 a-0.5 c-0.4 i-0.4 t0.4
plaza 7.3 a-0.5 c-0.4 i-0.4 t0.4
ples 6.1 a0.4 b-0.4 c1.5 d0.5 e-0.6 i0.5 m0.6 o0.7 p-0.5 r0.9
plesu 7.3 c0.5 d0.5 e-0.4 g0.7 o1.1 r0.7
plet 6.6 c-0.4 d1.2 i0.7 m0.5 p-0.4 r0.3 s0.4
plete 7.3 d0.5 o0.4 t0.3
plna 6.6 a-0.3 b0.5 d0.4 e0.4 f0.7 g-0.6 j0.6 n0.9 p0.3 s-0.4 t1.3
plne 5.9 a0.9 c-0.7 e1.5 g-0.8 h-0.3 i1.0 j1.2 m-0.5 o2.4 p1.2 r-0.6 s-0.5 t-0.4
plne+moci 7.3 a1.1 d1.0 e0.8 i1.2 j0.9
plneni 6.4 a-0.5 c-0.4 d-0.5 e0.4 g-0.3 k0.4 o2.7 s-0.4 t-0.3
plno 6.4 a0.5 h0.5 i1.4 j0.6 k-0.4 l0.4 m-0.4 n1.2 p-0.3 q-0.4 s-0.4 t1.0
plno+moc 6.8 a0.6 c-0.3 d0.7 e-0.6 g-0.5 h-0.3 i0.7 j0.7 n0.4 r-0.3 t0.9
plnou 6.8 a0.6 c-0.3 d0.7 e-0.6 g-0.5 h-0.3 i0.7 j0.7 n0.4 r-0.3 t0.9
plny 7.3 a0.5 c-0.5 d-0.4 e1.4 g-0.3 i-0.5 l0.7 n1.2 q0.4 r0.3 t1.3
plot 6.3 a1.7 b0.3 c1.4 d-0.5 e0.6 g-0.7 i-0.5 j-0.4 o-0.3 p3.0 r-0.3 s0.9
plus 7.0 b0.6 e-0.5 g0.3 h0.7 i0.7 n0.5 q0.7 r0.5
plyn 6.0 a-0.4 b0.5 c-1.1 d-0.6 e1.8 f0.3 i-0.6 j0.6 k2.0 l0.3 m-0.6 p-0.6 q1.4 r-0.4 s-0.5 t0.3
plynar 6.6 a-0.8 b0.8 c-0.6 d-0.4 e0.6 g0.5 i-0.3 k2.3 l0.4 m-0.4 p-0.3 q0.7
plynov 7.3 a0.9 e1.6 g-0.4 j1.2 t0.3
plzn 6.3 a0.6 e-0.5 j0.6 p1.9 s0.3
plzne 6.8 p0.7 s0.4
plzni 7.0 a0.7 j0.8 p1.4
pneu 7.0 a0.4 b0.5 e0.3 i1.0 n1.4 q0.5
pneuse 7.0 a0.4 b0.5 e0.3 i1.0 n1.4 q0.5
po 3.3 a1.2 b0.8 c0.5 d0.4 e3.6 f0.7 g-1.0 h0.4 i2.9 j-0.9 k1.4 l2.2 m0.4 p1.0 s-0.5 t-0.3
po+dobr 6.8 a0.6 c-0.4 e0.6 p0.5 r-0.3 s1.3
po+doho 7.0 b0.6 d0.3 f0.9 i1.2 p0.9
po+dvou 7.0 a-0.4 f0.4 g0.4 k0.5 m0.6 n0.4 r0.6
po+hlas 7.3 a0.3 d1.0 e-0.3 f1.3 h0.4
po+jeho 7.3 b1.1 e-0.4 i0.7 l0.5 q0.4
po+krup 7.3 a-0.5 c-0.5 i-0.4 l0.7
po+nas 6.8 c-0.4 d-0.4 i-0.4 j1.1 m0.9 p0.5 q0.5
po+navr 7.3 a-0.8 c-0.5 d-0.4 f0.9 i-0.5 k0.5 m1.3
po+nem 7.3 a-0.4 d0.4 e0.3 r-0.3
po+ni 7.0 a-0.4 f0.4 k0.6 m0.5
po+nove 6.8 b1.8 e-0.3 i1.3 k0.6 s-0.3
po+obed 7.0 c-0.4 e0.8 i0.9 n-0.3 s-0.4
po+odst 7.3 p0.5
po+otev 7.3 a0.7 b0.6 d0.8 e1.1 k0.4 t0.7
po+praz 6.8 a-0.8 b0.6 f0.4 i-0.3
po+pred 7.0 a-0.3 c0.7 d-0.3 e0.6 i-0.4 m-0.5 n-0.4 p0.8
po+roce 7.3 a-0.7 b-0.3 g0.6 n0.5 r0.7
po+sobe 6.8 c0.4 d-0.6 e1.2 g0.5 h-0.3 i-0.5 n0.4 p0.6 q0.3 r0.8 t0.5
po+spla 7.3 l1.0 m-0.3 n1.1 r-0.4
po+svat 6.6 c0.4 f0.3 h0.5 m0.3 s-0.4
po+te 6.8 a-0.3 b-0.4 c-0.5 d-0.5 e0.4 i1.8 k0.6 l0.8 n1.0 p-0.3
po+tele 6.6 a-0.8 c0.3 d-0.5 e-0.5 f0.4 i-0.5 k1.8 s-0.3
po+tom 6.6 a0.8 e2.0 h-0.3 i1.7 k-0.3 o0.3 q-0.4 r0.4 s-0.4 t0.6
po+trec 6.6 a0.8 c-0.3 d0.4 e0.9 f0.6 g-0.3 h-0.4 i1.6
po+vas 6.3 a1.1 c1.2 d-0.6 e1.7 g-0.4 i1.4 j1.4 p0.5 r-0.4 s0.4
po+vase 6.6 a1.2 c-0.4 e2.5 g-0.6 i-0.4 j0.4 p-0.4 r-0.3 s1.1
po+vasi 6.6 e0.8 f0.7 g0.6 i-0.6 k0.4 l0.6 q1.1 r0.5 t0.9
poba 7.0 a0.4 b-0.3 c1.5 e0.4 k0.3 m1.0 p0.3
pobavi 7.3 b-0.3 c0.9 k0.4 m1.0 p0.4
pobe 6.8 a1.1 i1.4 j1.0 s1.2
pobezi 6.8 a1.1 i1.4 j1.0 s1.2
pobo 5.9 a-0.4 b-0.5 c-0.3 d0.6 f2.3 g1.8 h2.9 i-0.8 n0.4 p-0.7 r1.2 t-0.6
pobo+v 7.0 d0.9 e-0.6 f1.0 g0.6 h1.2 i-0.3 q0.6 r0.6
pobock 6.0 b-0.5 d0.6 f2.1 g1.9 h3.1 i-0.8 l-0.4 n0.3 p-0.7 r1.1 t-0.6
poby 7.3 f0.5 k0.4 q-0.4
poca 7.3 a-0.6 c-0.3 d-0.3 o0.4
pocasi 7.3 a-0.6 c-0.3 d-0.3 o0.4
poce 6.6 a-0.4 h0.7 i-0.3 m1.6 n0.4 r0.4
pocet 6.6 a-0.4 h0.7 i-0.3 m1.6 n0.4 r0.4
poch 5.4 a-0.8 c0.6 d-0.6 f-0.3 g2.3 h0.3 i-0.4 j-0.7 l-0.5 n0.6 r2.8 s1.3
pochlu 7.0 a0.7 c2.1 d-0.4 e-0.3 o0.3 s1.9
pochop 6.4 b0.5 c-0.5 e0.6 g-0.4 i0.3 k0.6 l0.3 m-0.4 p0.5 q-0.5 r-0.7 t-0.4
pochva 6.2 a-1.5 c-0.8 e-0.4 g3.2 i-0.5 j-0.3 k-0.6 l-0.6 m0.6 n0.4 p-0.4 r3.6 s-0.5
poci 5.3 a0.5 b0.3 d1.2 e1.6 g0.3 h0.7 i0.7 m1.3 n2.3 o0.6 p-1.0 r1.1
poci+s 7.0 a-0.8 f0.4 h0.7 i0.6 k0.3 l0.3 n0.8 r0.5
poci+ze 7.0 a0.9 b-0.3 c1.0 d1.2 e-0.4 i-0.3 m0.4 t0.4
pocit 7.0 a1.5 b-0.4 c0.9 d1.2 e0.4 g-0.8 i0.9 k-0.3 m0.4 p-0.3 s-0.3 t0.4
pocita 6.1 a-0.4 d0.8 e0.5 f-0.4 h-0.5 i-0.6 m1.0 n1.8 o1.1 p-0.6 r0.7 s-0.4
pocite 6.3 a-0.9 b-0.4 c-0.6 d-0.4 e0.3 g1.1 h1.5 i0.8 n0.7 o-0.4 p-0.4 q-0.4 r0.9 t-0.3
pock 6.3 e0.3 f-0.4 g-0.6 h0.7 i-0.6 j-0.4 k0.6 l1.8 m0.4 n0.3 p0.9 s-0.5
pock+az 7.3 a0.6 c0.9 e-0.6 m0.9 p1.6
pockaj 7.3 e-0.4 p1.1
pockam 7.3 c-0.4 d-0.4 e1.4 g-0.4 h0.5 i-0.3 k0.4 l2.0 p-0.5
poct 7.0 a1.4 b0.6 c1.5 e-0.6 g-0.3 h0.4 i0.7 k-0.3 m0.6
pod 5.2 a0.3 b0.8 c1.3 d-0.4 e1.5 g-0.8 h0.8 i0.9 m0.3 n0.7 p-0.9 q0.5 t1.4
pod+cisl 7.3 a-0.5 e-0.5 h0.5 o0.4 q0.4 t0.5
pod+psa 7.3 b0.4 c0.3 e0.6 k0.3
pod+vodo 7.0 e0.6 f0.5 h0.4 l0.6 t0.8
poda 4.6 a1.1 c0.9 g-1.0 h-0.4 j4.0 l-0.7 m0.8 p-0.9
poda+jsme 7.3 a-0.6 f0.4 j-0.3
poda+mest 7.0 a-0.6
poda+navr 6.6 b0.5 c0.7 k0.5 m-0.4
poda+odpo 7.3 a0.7 j2.0 m2.5 p0.5
poda+stiz 7.3 a0.5 j1.1 m0.8 s-0.4
poda+zado 7.3 t0.7
poda+zalo 6.2 a-0.6 c-0.6 d-0.4 g-0.3 l-0.7 p0.4
podal 6.8 a0.4 e1.5 j1.3 k0.3 s1.1
podali 6.8 a-0.5 d-0.3 g-0.4 i-0.3
podam 7.0 a0.9 j1.9 m2.0 p-0.3 s-0.4
podame 6.6 a0.5 c0.7 e-0.4 h-0.4 i1.0 j0.9
podani 6.8 a0.9 c0.6 j0.6 s0.5
podat 6.6 a-0.5 i-0.3 j-0.4 q0.9 t0.9
podate 6.8 a-0.6 b0.3 c-0.5 e-0.5 j-0.4 l0.4 n0.5 s-0.3
podava 6.3 b-0.3 c0.4 e0.4 g-0.4 h-0.4 i0.9 j1.3 l-0.4 p-0.3 r-0.4 s-0.3 t-0.4
pode 4.7 a-0.9 b-0.7 c-0.5 d0.5 e0.5 g1.5 h1.2 i-1.0 k1.0 l0.5 m0.4 n1.0 r1.5 t2.2
pode+a 7.3 a-0.5 k0.3 n0.5 t0.3
pode+doda 7.3 a-0.5
pode+pred 7.0 a0.6 e0.7 i-0.3 j0.5 p1.4 t0.3
pode+smlo 7.0 d0.6 f0.5 g-0.4 i-0.3 n-0.3 o0.7 t0.7
pode+za 6.4 a-0.4 b-0.4 c-0.3 d-0.4 g1.5 h0.6 k0.4 l0.3 r1.5 t-0.4
podeko 6.1 a-0.4 b-0.5 c-0.6 d-0.5 e0.3 g1.9 h0.4 i-0.4 k0.4 l0.4 r1.7 s0.4
podepi 6.2 b0.6 c-0.5 d-0.5 e0.5 h0.5 i0.4 n1.1 p0.3 r0.4 s-0.3 t1.7
podeps 5.3 a-0.9 b-0.8 c-0.4 f0.4 h0.7 i-1.1 k0.8 l-0.5 m0.6 n0.4 s-0.5 t1.3
podi 6.0 a0.8 c0.9 d0.7 e1.0 f0.4 g-0.3 i-0.6 j0.9 l0.3 p1.5 q0.7 r0.4 s0.5
podi+se 7.3 a0.5 d0.5 e1.3 f0.8 p0.8
podiva 6.6 d0.8 e0.7 f0.7 g-0.4 i-0.4 m0.4 n-0.4 q0.6 r0.3 t-0.3
podive 7.0 a0.9 c0.6 d0.3 e0.4 j0.8 l0.5 p1.4 q0.3
podk 5.4 c1.7 d0.5 e0.9 f-0.4 g-0.5 h0.9 j0.4 k0.3 m0.5 o0.4
podk+k 6.4 a-0.8 e-0.6 f-0.4 h1.1 i-0.5 m0.6 o0.4 r0.5 s-0.3
podk+pro 7.3 a0.8 b0.4 c1.2 k0.4 m0.3
podk+v 7.3 b0.6 f0.3 n0.3
podkla 5.4 b0.4 c1.2 d0.6 e0.6 f-0.4 g-0.4 h0.9 k0.3 m0.5 o0.4 p-0.7
podl 4.3 a0.7 b-0.4 c1.0 d0.5 e1.2 g-1.6 h0.9 i-0.9 j2.4 m1.0 o0.4 p1.0 q1.6 r-0.8 s-1.1 t-0.3
podl+clan 7.3 a0.6 e0.5 i0.6 j1.0
podl+harm 7.3 c0.7 p0.5 q0.3
podl+nabi 7.3 a-0.8 c-0.5 e-0.4 h1.1 n0.5 p-0.3 t0.4
podl+obca 7.0 a0.4 e1.1 j1.0
podl+plan 7.0 a-0.4 b0.4 d0.6 e-0.4 h0.3 l1.0 n0.5
podl+puvo 7.3 a-0.5 t0.4
podl+smlo 7.0 a0.5 c0.6 e-0.4 m-0.3 n-0.5 o0.3 p1.0
podl+vas 7.0 a0.7 d0.6 e1.4 g-0.4 k1.1 r-0.4
podlah 7.0 e0.9 f0.8
podle 4.4 a0.6 b-0.6 c0.5 d0.8 e0.7 f-0.3 g-1.4 h0.3 i-1.0 j2.2 m0.8 o0.5 p1.2 q1.9 r-0.7 s-0.9
podm 6.1 a-0.8 c-1.1 e-0.4 f0.3 g-0.3 h-0.4 j-0.6 p-0.4 q0.6 r0.4 t0.4
podmin 6.1 a-0.8 c-1.1 e-0.4 f0.3 g-0.3 h-0.4 j-0.6 p-0.4 q0.6 r0.4 t0.4
podn 6.0 a1.3 b-0.4 c0.8 d0.7 g-0.5 i-0.5 j1.2 k-0.4 n-0.3 p-0.3 q-0.4 r-0.3 s1.9 t1.7
podn+na 7.3 a0.3 e0.4 j0.4 t0.9
podnet 7.0 a0.6 c0.7 d1.0 j1.1 s0.4
podnik 6.3 a0.8 g-0.3 i-0.4 j0.3 r-0.4 s1.6 t1.6
podo 6.3 a-0.7 c-0.5 d-0.5 e-0.4 g1.0 h1.0 o-0.3 p-0.5 r1.3 s-0.5 t0.3
podobn 6.6 a-0.4 b0.4 g0.5 h1.3 j0.4 k0.4 l0.4 m0.4 o-0.4 q-0.4 r0.7
podp 5.4 b0.5 c-0.5 d2.0 e1.3 g0.4 j-0.6 k0.6 l1.3 m-0.3 n1.6 q0.5 r0.6 s-0.7 t1.1
podpis 5.9 a-0.3 e0.6 f0.6 h0.6 j-0.4 k0.5 l1.3 n1.7 p0.4 s-0.4 t0.4
podpor 6.2 a0.6 b0.8 c-0.7 d2.5 e0.7 f-0.5 g0.4 h-0.4 j-0.3 m-0.3 q0.4 r0.8 s-0.4 t0.7
podr 6.4 a0.8 b-0.6 d1.1 e0.4 f0.5 g-0.3 h0.5 i-0.4 j-0.3 k0.3 m2.4 p-0.5 r0.3 s-0.3
podruh 6.6 a1.0 b-0.5 d1.3 e0.6 f0.6 g-0.3 h0.3 i-0.4 j-0.3 k0.4 m2.2 p-0.5 r0.3
pods 6.4 a0.5 b-0.4 c0.6 d0.4 i1.1 j1.9 q0.3 s0.4
pods+poru 7.0 a0.6 c1.0 e0.4 i1.6 j1.1 p0.6
podsta 6.6 a0.6 b-0.4 c0.8 d0.6 i1.2 j2.1 s0.5
podv 7.0 a-0.8 c-0.3 d-0.6 h-0.3 i-0.4 t0.5
podz 6.8 a0.6 n0.3 q0.5 r-0.5 s0.5
podzim 6.8 a0.6 n0.3 q0.5 r-0.5 s0.5
poha 7.3 c0.8 d0.4 e0.5
pohl 5.6 a-0.8 b0.4 d-0.3 e-0.7 f0.4 g-0.6 h0.5 i-1.0 k0.3 l0.9 n0.4 o1.1 p0.5 s-0.7 t-0.7
pohl+z 7.3 a0.4 c0.7 p0.7
pohl+za 7.3 a-0.4 l1.1
pohled 5.7 a-0.8 b0.4 e-0.6 f0.5 g-0.6 h0.6 i-0.9 k0.4 l0.9 n0.4 o1.1 p0.6 s-0.7 t-0.7
pohn 7.3 a0.6 c0.9 p1.0
poho 6.2 a-0.7 g-0.5 j-0.3 k0.9 m0.4 o-0.4 s-0.3
pohoda 7.3 a-0.3 m0.4
pohoto 7.0 a-0.3 e-0.3 k0.7 l0.4
pohr 6.0 b0.5 d-0.4 e0.8 g-0.6 i-0.3 j-0.3 n-0.3 o1.7 p-0.4 r-0.3 s0.6 t0.3
pohr+sluz 7.3 b0.8 e0.3 s0.5
pohrbu 7.3 a0.5 d-0.4 e1.1 s0.6
pohreb 6.8 b0.6 c0.5 e0.6 f0.6 g-0.4 r-0.3 s1.1 t0.4
pohroz 6.8 c-0.3 d-0.4 e-0.4 o1.3
poin 7.3 a0.7 c0.6 e1.4 p1.7 r-0.4 s0.7
poje 7.0 i0.4 k0.6 r0.3 t0.4
poje+kole 7.3 e-0.3 g0.3 i0.5 k0.7 r0.3
pojede 7.0 i0.4 k0.6 r0.3 t0.4
poji 5.0 a-1.1 b-0.8 c-0.7 d0.3 e0.3 g-0.9 i-1.6 j1.3 l1.4 n0.5 p-0.9 q0.5 s-1.2
poji+a 6.8 a0.8 e0.9 j1.7
poji+u 7.3 d0.5 e0.4 f0.6 g-0.3
pojist 5.0 a-1.1 b-0.8 c-0.7 d0.3 e0.3 g-0.9 i-1.6 j1.3 l1.4 n0.5 p-0.9 q0.5 s-1.2
poka 6.2 a0.9 b0.3 c-0.6 d1.9 e1.9 f0.5 g-0.5 h0.4 i1.4 l-0.5 m0.3 p-0.3 s-0.4 t-0.4
pokazd 6.3 a1.4 c-0.4 d2.1 e2.1 f0.6 g-0.4 i1.6 l-0.3 m0.4 o-0.3 q-0.3 t-0.3
pokl 5.0 a-0.6 c0.3 d-0.5 e1.7 g1.3 h-0.3 i0.5 j-0.4 k1.1 l1.1 m-0.5 n1.5 o0.3 p-0.5 q0.7 r2.1 t2.0
pokl+a 7.0 c-0.4 d-0.5 e0.9 g-0.6 h0.7 i-0.6 k-0.4 l0.9 m-0.3 n0.8 q1.0 t1.2
pokl+syst 7.0 a0.8 c0.6 d-0.3 e0.7 g-0.3 i1.2 j0.4 l0.5 p0.7 q0.4
poklad 5.1 c0.4 d-0.4 e2.0 g0.9 i0.7 j-0.4 k1.3 l0.8 m-0.5 n1.6 p-0.4 q0.9 r1.7 t2.0
poko 6.3 b-0.5 c-0.8 e0.8 f1.1 h0.8 i-0.6 j-0.4 k0.4 l1.5 n-0.4 o-0.4 p-0.5 q-0.4 s-0.4
pokoj 7.3 a-0.4 g0.7 h0.9 r0.6
pokorn 7.3 e0.6 f1.1 l0.8
pokr 5.1 b-0.7 c0.7 d0.6 e-0.6 g0.9 h1.9 j-0.6 k0.9 l-0.3 m0.6 p-0.6 r0.9 s-0.8
pokrac 5.2 a-0.5 b-0.7 d0.7 g1.1 h2.0 j-0.6 k1.1 m0.6 p-0.5 r1.0 s-0.7
pokryv 7.3 a0.3 c1.0 i-0.4
poku 4.5 a1.3 c1.7 d0.7 e0.4 i1.6 j2.6 m0.7 p-0.6 r1.1
poku+ji 7.3 p0.5
poku+ne 7.0 a-0.4 c-0.3 l0.4 o0.3
poku+se 6.6 a1.1 b0.6 c0.7 g-0.3 i1.9 j0.9 r-0.3 s1.2
poku+to 7.3 a0.4 e1.0 s1.4
poku+ve 7.3 a0.4 c0.3 e0.4 i1.0 j0.7
poku+za 7.0 a-0.9 e-0.5 f0.3 g-0.5 h0.3 i-0.3 j-0.4 k0.6 l0.3 m-0.3 n0.8 p-0.5 r0.4 s-0.4
pokud 5.2 a1.4 c0.8 f-0.6 g-0.6 h-0.4 i1.9 j0.5 n-0.4 q0.4 s1.0
pokus 6.8 a0.4 b0.3 d0.4 e-0.6 g1.0 i-0.6 j1.1 q0.4 r1.4
pokuta 6.6 a-0.5 g-0.4 i-0.4 k0.4 m-0.4 n0.8 o0.4 q-0.5 s-0.3
pokute 7.3 c0.5 i0.6 j0.3 t0.3
pokutu 5.8 b-0.6 c1.3 d0.4 e0.5 f0.6 h0.9 j1.2 m1.6 r0.3 s-0.7
pokuty 7.3 c-0.3
poky 7.0 g0.8 i-0.5 p1.2 r1.0
pokyn 7.3 a0.6 d-0.4 e0.5 p1.4
pola 7.3 e0.6 p1.2
polak 7.3 e0.6 p1.2
pole 6.1 a-0.5 c0.5 d0.3 e0.3 g0.4 h0.4 i0.4 l1.3 m0.6 n1.1 o0.8 q0.9 r0.7 s-0.4 t1.6
poledn 6.6 c0.7 d0.6 e0.4 h0.5 i0.7 j-0.3 l1.2 m0.5 n1.2 q0.7 r0.3 t1.8
poli 5.8 a0.8 b0.8 c-0.7 d0.5 e1.8 f0.3 g-0.7 h0.4 j2.5 l0.8 m0.4 o1.2 p-0.6 r-0.4 t-0.3
poli+si 7.3 e0.7 g-0.4 j1.2 l0.9 r-0.4
policc 7.3 a0.4 b1.6 d0.3 g-0.4 i0.5 r-0.4
polici 7.0 a0.4 e1.0 g-0.5 j1.8 l0.8 r-0.4 s-0.4
polikl 7.3 a0.3 c-0.4 d0.8 f0.3 k0.4 m0.8
polivk 7.3 e1.0 j1.3 o0.7 s1.0
poln 7.3 d0.9 e0.8 f0.5 m0.8
polna 7.3 d0.9 e0.8 f0.5 m0.8
polo 4.9 a1.4 b1.4 d0.3 e0.6 f-0.5 g-0.7 h-0.3 j-0.5 k1.4 m2.2 n-0.5 q-0.5 s-0.6 t0.7
polo+toho 7.3 a0.4 c-0.3 e0.7
polole 7.0 a0.3 d0.6 e-0.4 g-0.4 h0.8 i0.4 j0.4 p1.0
polovi 5.4 b0.6 d-1.0 e2.0 g-0.5 h-0.9 j-0.6 k1.6 l0.6 m0.3 p-0.6 t0.8
polozk 6.2 a1.1 b1.5 c0.4 d0.9 e-0.8 f-0.4 l-0.5 m2.7 n-0.5 q-0.5 r0.6 s-0.3 t0.4
pols 6.3 g-0.3 h-0.4 i-0.5 j0.5 m0.4 n-0.5 t0.7
polsti 6.8 b0.3 d-0.4 e0.5 h-0.3 m0.6 n-0.5 o0.3 t0.8
poma 7.0 c1.2 f0.5 g-0.3 i0.6 k0.6 l-0.4 o0.8 q0.3 s-0.3 t0.4
pomalu 7.3 c1.1 e-0.4 f0.4 h0.4 i0.8 o0.7
pome 7.3 b1.1 h0.6 m1.3 r0.4 t0.3
pomo 5.9 d-0.5 g0.8 h-0.7 i-0.5 m-0.4 o0.4 p-0.4 q0.7 r1.0 s-0.4 t1.5
pomo+s 7.3 g0.6 r0.6
pomoc 6.6 e0.3 f-0.3 g0.3 q0.4 t0.8
pomoci 7.3 f0.4 g1.0 o0.5 r1.3
pomohl 7.0 d-0.3 g-0.3 j0.4 r-0.3 t0.8
pond 4.4 a0.3 b-0.6 c2.0 f-0.5 g-0.8 h0.4 j-0.8 k0.8 m-0.6 n2.3 o-0.7 p-0.6 q2.1 r0.4 t1.9
pondel 4.4 a0.3 b-0.6 c2.0 f-0.5 g-0.8 h0.4 j-0.8 k0.8 m-0.6 n2.3 o-0.7 p-0.6 q2.1 r0.4 t1.9
pone 7.3 d0.9 e-0.3 j0.4
pono 7.3 b0.6 g0.4 r0.4
ponozk 7.3 b0.6 g0.4 r0.4
pooh 7.3 a0.8 d-0.4 i2.0
poohle 7.3 a0.8 d-0.4 i2.0
popi 6.6 a0.9 b-0.4 c0.8 e1.1 h0.4 i-0.3 k0.6 n-0.4 t0.5
popi+k 7.3 c0.9 g0.3 h0.3 k0.5 r0.4 t0.7
popisk 6.8 a0.8 b-0.4 c0.8 e0.7 h0.4 k0.6 l0.3 n-0.4 t0.5
popl 6.0 a0.8 b1.3 c-0.5 e2.2 f0.5 i0.7 k0.5 m0.6 p1.4 r0.5 s-0.3
popl+za 7.0 a0.3 c0.4 e-0.5 f0.5 m0.6 p1.2 q-0.4
poplac 7.3 d0.9 e0.4 i0.6
poplat 6.3 a0.9 b1.4 d-0.4 e1.0 f0.6 g-0.4 k0.4 l0.4 m0.7 n0.4 p1.6
popo 7.3 b1.2 c-0.4 d-0.3 f0.6 l1.2
popr 5.6 a-0.5 d0.8 e0.6 g2.2 h1.0 i-0.4 j-0.5 l0.5 o1.0 p-0.7 q1.3 r2.3 s1.3 t1.0
poprav 7.3 a0.4 e0.9 i0.5 s1.2
popros 7.0 a-0.5 b0.6 f0.3 g0.3 h1.0 n-0.3 o0.7 s-0.3
poprve 6.0 a-0.5 d1.3 g2.3 i-0.7 j-0.4 n0.6 o0.5 p-0.6 q1.4 r2.7 s0.6 t1.1
pops 7.3 g0.7 h1.0 r0.6
popt 6.4 a0.5 b1.2 d1.0 e0.7 g0.4 h1.1 i1.4 n-0.3 r0.3 s0.3
poptav 6.6 a0.5 b0.4 d0.6 e1.0 g0.5 h1.2 i0.9 n-0.3 r0.4 s0.4
pora 3.9 a0.7 b0.9 c2.3 d0.3 h0.9 i-1.9 k1.4 l1.2 m0.8 n-0.9 o0.7 p-1.5 q1.3 r1.3 s-0.6 t1.0
pora+a 7.3 a-0.3 e0.5 j-0.4 k0.5
pora+jen 7.3 e0.9 h-0.4 o0.4 q2.0
pora+jsme 7.3 j0.5
pora+kouk 7.3 b0.6 c0.4 e-0.4 f0.4 o0.4
pora+mi 7.3 a0.7 d0.8 e0.4 g-0.4 j0.8 r-0.5
pora+nema 7.3 a0.8 b0.6 c1.3 k-0.3 l0.3 t1.8
pora+nikd 6.8 a0.9 c2.7 e-0.7 g-0.3 i-0.4 k-0.3 m0.3 s-0.3 t0.3
pora+o 7.3 a-0.4 c-0.6 s-0.4
pora+pred 7.3 c0.6 d0.5 j0.6 s0.7
pora+se 7.3 c0.6 e-0.4 f0.4 h0.3 o0.9
porad 5.2 a2.4 b0.6 c4.2 d1.4 e1.2 g-1.3 h0.3 i-1.0 j-1.0 k-0.6 l1.9 m0.4 o0.9 p-1.3 r-0.6 s-1.6 t1.4
porade 6.2 a0.4 b1.4 c-0.4 d0.4 i0.6 k0.3 s-0.3
poradi 6.2 a1.5 c0.9 d-0.3 e1.5 g-1.0 i-0.5 j1.8 m0.3 n-0.3 p-0.4 r-0.9 s0.6 t-0.4
poradk 5.4 a-1.1 b0.6 e-0.9 f-0.3 g0.5 h-0.5 i-0.4 j-0.6 m1.8 p-0.8 q1.4 r1.0 s-0.7
poradn 5.7 a-0.9 b-0.3 d0.5 e-0.7 g1.0 h0.7 i-0.7 j1.0 o0.4 p1.0 r1.4 s0.3
poradu 6.3 d-0.5 e0.7 f0.4 h0.7 i-0.5 k3.4 l0.4 p-0.3 q0.8 s1.3
porc 7.3 b0.6 f0.7
poro 6.2 a0.9 b2.2 c-0.4 d0.5 e-0.5 g-0.6 i0.9 j-0.3 k1.0 m-0.5 p0.7 q-0.4 r-0.3
porota 7.3 a-0.6 f0.5 o0.4 s-0.4
porovn 7.0 a0.8 b2.6 d-0.3 e-0.4 g-0.3 i1.0 s0.8
port 6.2 a-0.4 c-0.6 d-0.7 e-0.6 s-0.4 t0.8
portal 6.6 c-0.5 d-0.5 e-0.4 r-0.3 t1.0
poru 6.0 a2.0 d-0.5 e2.8 f0.3 g-0.6 i1.2 j3.6 m-0.3 r-0.4 s0.4
poru+jste 7.3 a0.6 e1.3 j1.1 s1.0
poru+smlo 7.0 a0.5 e0.8 f0.5 j1.2 p0.4
poruse 6.4 a1.2 c0.7 d-0.3 e1.0 f0.4 g-0.3 i1.3 j2.5 s-0.3
porusi 7.0 a0.8 c-0.4 e1.7 i-0.6 j1.5 s0.9
posa 7.0 c0.4 g0.5 h0.5 i0.6 j0.4
posi 4.4 a-1.4 b0.3 g-0.9 h0.8 i-0.7 j-1.1 l-0.3 n0.8 o0.7 p-1.3 q1.4
posi+jede 7.3 d0.6 e0.5 g0.4 i0.4 r0.3
posi+jen 7.3 a-0.3 d0.3 e-0.5 l0.4
posi+na 7.3 b0.4 d-0.3 i0.7 q0.4
posi+podk 7.3 a-0.3
posi+text 7.3 a-0.4 d-0.3 h0.3 k0.3 l-0.3 o0.3
posi+v 7.3 a0.5 c1.1 e-0.4 i0.6
posila 4.4 a-1.3 g-0.8 h0.5 i-0.6 j-1.1 n0.7 o0.9 p-1.2 q1.3
posile 7.3 a-0.3 b0.4 e-0.4 q0.3
posk 6.4 a-0.4 f0.6 k0.3 o-0.3 p-0.4 s0.4 t0.7
poskod 7.3 e0.5 j0.5
poskoz 7.0 c0.4 d0.5 f0.5 k0.4 s0.6 t0.8
posl 3.2 a-0.5 b-0.3 f-0.3 g0.4 h0.9 i0.9 j-1.5 k0.4 m0.4 n2.4 o2.7 q3.3 r1.0 s-0.4 t2.6
posl+aspo 6.8 c0.9 e-0.5 f-0.3 i-0.4 n-0.6 t1.8
posl+bych 7.3 a-0.4 e0.4 h0.8 i-0.3 k0.4
posl+cisl 7.3 e0.5 f0.4 g0.7 i0.5 k0.4 m0.5 r0.7 s0.5
posl+do 6.6 b-0.4 c0.8 d-0.6 e-0.7 g0.6 i-0.4 n0.6 r0.4 t-0.4
posl+dopl 7.3 a0.6 e0.9 r-0.3 t0.7
posl+fakt 6.4 a-1.2 c-0.6 d0.6 e-0.5 f-0.4 g0.8 l-0.8 m0.9 n0.4 o1.0 q-0.3 r1.2 s-0.4
posl+je 7.3 a1.1 c1.7 d1.0 p0.8 s0.9
posl+jest 7.0 a-0.7 d-0.3 e-0.6 g1.0 l0.4 o0.7 q1.5 r1.1 t0.4
posl+jsem 6.8 a-0.6 b-0.5 d0.4 e-0.8 f0.4 k1.5 p-0.4 q2.3 r0.4 s0.5
posl+kdo 7.3 a0.6 c0.8 d0.5 f1.0 r-0.4 t0.5
posl+mi 5.3 a-1.1 b0.9 g-0.4 j-0.6 k0.6 l0.4 m0.9 n0.8 o1.8 p0.4 q2.1 r0.7 s-0.8
posl+nam 6.8 a0.7 c0.7 d0.7 i0.4 j0.3 m0.8 p0.5 q-0.4
posl+opra 7.0 a0.6 e1.6 g-0.3 h0.5 o0.4 q0.5 t1.9
posl+peni 7.3 g0.4 h0.9 k-0.5 l0.5 n1.3 q-0.4 r0.4
posl+pros 7.0 a-0.5 d0.4 g0.8 l0.8 m-0.4 n1.0 o1.0 q-0.5 r0.8
posl+pulr 7.3 a0.5 b0.7 d0.9 i1.6 p-0.4
posl+rok 7.3 a0.9 d1.5 e-0.3 i1.6 r-0.3
posl+to 7.3 d0.3 g-0.4 r-0.3
posl+v 6.4 a-1.1 b0.7 c-0.7 e-0.5 g-0.5 i-0.5 k-0.6 l0.7 m0.3 n0.9 o-0.3 p-0.6 s-0.4 t0.9
posl+z 7.3 e0.3 g-0.3 h-0.4 o1.1 q2.4 t0.3
posl+zitr 6.8 a-0.7 b-0.4 f0.5 g-0.6 k-0.6 n0.9 o0.6 p-0.5 t-0.4
posl+znov 6.8 e0.4 k0.3 n-0.4 o1.0 p-0.3 q-0.5
poslal 5.1 a-0.7 b0.9 d1.4 e0.6 g-1.2 k0.7 l1.2 o0.6 p-0.7 q5.7 r-0.9 s0.4
poslat 4.5 a-1.0 d-0.7 e-1.1 g0.9 h1.1 i-0.4 j-0.7 k0.6 o3.0 p-0.4 r1.7 s-0.4
posled 5.0 a2.1 c0.7 d2.2 e1.5 g-0.7 h-0.4 i4.2 m0.3 n1.0 o0.9 p0.7 q-0.5 s1.1 t1.7
poslet 4.4 a1.7 b0.4 c1.3 d-0.7 e2.4 f-0.6 h1.6 i-0.8 j-0.8 k0.4 l0.4 m1.1 n0.8 o1.0 p0.5 q2.4 r0.8 s-1.5 t3.7
posli 7.0 a-0.4 g0.9 h0.6 k-0.4 n0.7 r0.5
poslu 5.2 a-2.0 b-0.9 c0.9 e-0.4 h0.6 i-1.4 j-0.9 l0.6 m0.3 n4.9 o0.8 r1.2
poso 7.0 a0.4 c1.4 g-0.3 i1.1 j0.5 p0.5
posouv 7.3 c1.5 e-0.5 i1.2 j-0.3
posp 6.8 b0.3 c-0.6 d1.1 e0.8 i0.9 l1.1 q0.6
pospic 7.3 d0.8 e0.7 i0.6 l1.0
pospis 7.3 c-0.4 d0.4 i0.3 q0.8
post 4.9 a-0.4 c0.7 f2.1 g-0.4 j-0.8 l0.9 m0.6 n3.2 o1.6 p-0.9 q-0.3 r1.0 s-1.2 t0.5
post+a 7.3 a-0.3 d-0.3 e-0.4 h0.4 k0.3 n1.2 o1.5
post+z 7.3 a-0.3 k0.4 n1.0 o-0.5
posta 7.0 a-0.7 b-0.4 d-0.4 f0.3 i-0.5 k0.9 l1.3 m0.9 n2.1 p-0.5 t0.8
postav 7.0 b1.1 c-0.3 d-0.3 o0.6
postel 7.0 a-0.3 e-0.4 g0.6 l0.4 r0.4
postou 6.6 c0.7 g-0.4 n-0.3 p0.4
postov 7.3 a-0.3 m0.4 n0.8
postu 6.2 d0.8 e-0.5 f1.2 g-0.6 h0.4 i0.5 j-0.3 n1.5 o1.3 p-0.4 s-0.6
postup 6.6 a0.8 c0.8 d-0.6 e0.4 f1.8 j-0.4 k-0.5 l0.5 r0.4 s-0.3 t-0.3
posu 5.1 b1.0 c1.1 d-0.7 g-0.6 h0.5 i-1.4 j0.9 k2.6 l1.5 n0.5 p0.9 q-0.8 r0.8 s-0.9 t-0.4
posu+na 7.0 d-0.4 k2.1
posu+spla 6.8 a-0.7 c-0.5 d-0.3 i-0.4 l3.1 m-0.3 n0.4 o-0.4
posude 6.3 a1.1 b1.3 c0.5 d-0.7 e0.6 i-0.5 j1.5 p1.9 s-0.4
posudk 7.3 c0.3 f0.5 j-0.4 n0.4 q-0.3
posune 6.6 a-1.1 h0.8 i-0.5 j-0.4 k1.0 l-0.4 m0.3 o0.3 p-0.3 r0.8 s-0.4
posuno 6.4 a-0.6 c-0.4 d-0.8 e-0.5 i-0.4 k1.2 l1.1 o-0.6
posunu 6.8 b-0.3 c0.9 d-0.4 h0.3 k1.3 l1.0 n0.3 r0.8
posv 7.0 a0.4 c1.4 e0.9 i0.7 r-0.3 s0.4
posvic 7.0 a0.4 c1.4 e0.9 i0.7 r-0.3 s0.4
pote 6.6 a-0.4 c0.4 d-0.3 e0.8 g2.2 h0.5 j0.4 l0.4 p-0.4 s-0.4
poti 7.3 b0.6 i0.6 k0.3 s0.8
potk 7.0 a0.4 b0.3 e0.9 h-0.3 p0.8 q0.9 t0.3
potkal 7.3 b0.4 q0.9 t0.4
poto 6.2 a0.3 c0.6 d1.5 e-1.0 g1.0 h0.6 i-0.5 j0.8 l-0.4 m-0.5 n0.7 o0.8 p1.0 q1.4 r1.0 s-0.4
potom 6.4 a0.6 c0.9 d1.6 e-0.8 i-0.4 j0.9 k-0.4 l-0.4 m-0.4 n0.6 o1.0 p1.2 r0.3 s-0.3
potr 3.8 a-2.1 g-1.3 h2.6 i-2.0 j-1.1 o1.4 p-1.8 q1.3 r-0.4 s-1.8 t4.3
potr+bych 5.7 a-1.3 e-0.7 g-0.8 i-0.7 j-0.6 k-0.4 l-0.5 n0.7 o2.2 p-0.4 q1.0 s-0.4
potr+do 5.0 a-0.5 c-0.3 d-0.5 h1.0 i-0.3 k0.4 n0.4 q0.5 r0.4 s-0.4 t1.1
potr+ho 7.3 b-0.4 q1.2 t-0.3
potr+jest 7.3 q0.6
potr+na 7.3 b0.4 h-0.3 o0.4 t1.9
potr+od 7.0 a-0.4 m0.6 t1.0
potr+to 6.6 a-0.7 c-0.3 e0.4 f0.4 h0.4 n-0.4 o1.7 q0.4 r0.4 t1.1
potr+vede 7.3 c0.4 e0.5 g-0.3 r-0.4
potreb 3.8 a-3.4 b-0.8 c-0.8 d-0.4 e-1.6 f-0.4 g-0.7 h2.6 i-1.6 j-1.3 m0.4 o1.5 p-1.6 q1.3 s-1.5 t4.5
potret 6.6 a1.8 b1.6 c1.7 d1.5 e1.7 f1.2 g-0.7 h0.4 i-0.7 j0.4 k0.6 l-0.4 p-0.3 q0.6 r-0.4 s-0.4
potv 4.7 a-1.7 d0.6 g-1.1 h1.8 i-0.9 l0.3 m0.5 n1.5 o1.9 p-1.0 q4.3 s-0.7 t0.4
potv+doru 7.3 i1.0 j0.4
potv+mi 7.3 q0.4
potv+nam 7.3 b0.5 e0.8 n-0.4 o0.4 q1.7 r0.5 t0.4
potv+o 6.6 b0.4 c0.9 d0.9 e0.5 h-0.3 i-0.3 k0.6 l0.4 n-0.5 o1.9 q1.5 r0.6 t0.3
potv+prij 7.0 a-0.7 c-0.3 g-0.3 k-0.4 o-0.3 q-0.5
potv+v 7.3 h0.3 l0.4 o-0.6 p-0.4 q1.8
potv+ze 6.3 b-0.3 e0.5 g-0.4 i-0.3 j1.0 k-0.4 p0.3 q1.9 s0.3
potvrd 5.3 a-0.8 c-0.3 d0.5 e0.6 f0.4 h1.9 i-0.9 j0.3 n1.0 o1.4 p-0.8 q2.7 r0.7 t0.5
potvrz 5.4 a-1.3 c0.3 g-1.0 j-0.4 n1.2 o1.5 p-0.4 q2.9 s-0.6
pouk 6.8 d-0.4 p0.5 q1.2
poukaz 6.8 d-0.4 p0.5 q1.2
pous 7.0 a0.5 d1.7 e1.0 r0.4 s0.7 t0.7
pousti 7.3 a0.8 d1.8 e1.3 s0.8 t0.8
pout 7.3 a-0.5 c-0.3 d-0.3 h0.3 k0.4
pouz 5.9 a0.5 c0.4 d-0.4 e1.3 f-0.4 g-0.9 h-0.5 i-0.7 l-0.7 m-0.4 n0.4 o0.9 p-0.6 r-0.6
pouze 7.0 d-0.4 e-0.3
pouzil 7.3 a0.7 c1.1 g-0.4 j0.7 q0.3
pouzit 7.0 a1.1 e1.9 g-0.4 h-0.4 l-0.3 o0.5 q0.3 s0.4 t0.5
pouziv 7.3 a-1.0 j-0.3 k0.4 n0.8 o1.0 r-0.3
pova 6.3 a0.5 c0.6 d0.4 j0.6 m0.8 r0.3 s0.9
pova+za 6.8 d0.4 e-0.4 m1.0 p0.5 s0.5
povazo 7.0 c0.6 d0.4 g0.3 j0.6 r0.4 s0.4
povazu 7.0 a0.6 b0.4 i-0.3 m1.0 p0.5 s0.6
pove 5.4 b0.6 d-0.4 e0.8 f-0.6 g2.5 h0.8 i0.7 k-0.5 p0.8 r3.2 s1.0
pove+na 6.8 a0.6 b0.6 e0.3 g-0.3 i-0.3 p1.2 r-0.4 s1.4
pove+pani 7.3 a-0.4 i0.6
povede 6.8 e0.3 i0.4 p0.4 s0.7
povedl 6.8 a-0.8 b0.5 e0.3 g2.4 h1.0 i-0.3 k-0.4 m0.4 n0.4 r2.7 s-0.4
povesi 6.6 d-0.6 e0.5 f-0.4 g0.6 i-0.4 m0.3 o-0.4 r0.6 s1.2
povest 7.3 b0.4 e-0.3 g0.9 i-0.3 p0.8 r1.1
povi 6.0 a-0.3 b-0.5 d-0.8 e0.8 g0.9 i1.5 o0.8 r1.1 s0.7 t-0.3
povi+na 7.3 a0.4 e0.7 i1.2 s0.4
povida 6.4 a-0.6 b-0.3 d-0.7 g1.2 p0.5 r1.3 s0.9
povinn 7.0 e0.4 i1.0 o0.6
povo 6.4 a-0.7 c-0.4 d0.9 e0.4 g-0.7 i-0.5 k0.4 p-0.3 q0.4
povodn 7.3 a-0.5 c-0.5 d-0.3 g-0.3 k0.8
povole 7.0 d1.0 e0.8 i-0.3 j0.7
poza 5.0 a1.6 b-0.7 c2.3 e0.3 f0.8 g-1.1 i0.5 j0.9 l0.9 m1.5 p3.0 r-0.9
poza+a 6.8 l0.6 m-0.4 n0.7 p0.7 r-0.3
poza+nahr 7.3 a0.4 e0.5 i0.8 j0.8 p0.5
poza+o 7.0 a0.4 c0.3 d0.9 i0.4 s0.7
poza+se 7.3 c1.2 e-0.4 p0.6
pozada 5.8 c1.8 d0.4 e-0.8 f0.6 g-0.6 i0.5 l0.7 r-0.4 s0.7
pozado 7.3 j0.6 m1.0 p1.2
pozadu 6.3 a0.6 b-0.3 c0.6 g-0.3 i0.7 j1.2 m1.8 s-0.4
pozast 6.2 a1.2 b-0.4 c0.4 d-0.4 e1.4 g-0.3 i-0.5 l0.4 m-0.5 n0.5 p3.4 r-0.4 s-0.3
pozd 4.7 b1.4 c3.8 d-1.0 e1.1 f0.6 h0.6 i-0.8 j-1.0 l1.6 n1.2 q0.8 r1.5 s-1.3
pozd+a 6.1 a2.0 b1.0 c3.6 e2.7 i0.4 q-0.3 s-0.5
pozd+na 7.3 d0.4
pozd+to 7.3 a0.6 b0.8 c-0.4 d0.5 f0.5 l1.8
pozde 6.6 a1.9 b2.3 c3.2 e1.1 g-0.8 i-0.6 l0.9 p0.7 q-0.4 r-0.4 s-0.3
pozdej 6.0 a0.7 b0.6 c2.6 e1.8 f0.7 g-0.5 j-0.3 l0.7 m0.6 o0.6 r0.3 s-0.5
pozdni 7.0 a-0.4 c-0.3
pozdra 5.3 a-1.9 b-0.4 c-0.4 d-0.9 e-0.9 f0.4 g1.1 h0.5 i-0.4 j-0.6 k0.5 l0.7 n1.4 p-0.4 q1.2 r1.8 s-0.7
pozi 6.6 d-0.4 h1.8 n0.3 p-0.3 r0.4 s-0.4 t2.5
pozitr 7.0 d-0.5 e-0.6 h1.4 r0.5 t2.9
pozn 6.6 a0.5 c1.7 d-0.3 e1.5 f0.4 g-0.3 k0.5 p1.4 q-0.3 s-0.4 t0.4
pozn+ze 7.3 c0.3 e0.6 i0.4 p0.9
poznam 7.0 a0.4 c1.5 d-0.3 e0.5 p0.8
pozo 6.6 a1.3 d1.5 e-0.4 g-0.5 i-0.4 r-0.5 s1.0
pozor 7.0 a0.5 s1.2
pozu 7.0 c0.6 e0.3 p0.8 s1.2
pozust 7.0 c0.6 e0.3 p0.8 s1.2
pozv 5.8 b-0.4 c0.7 e0.6 f1.1 g-0.9 j-0.6 k1.2 r-0.7 s-0.3
pozv+na 6.4 a-0.5 f0.4 g-0.5 h0.4 i-0.4 k1.5 m0.3 n0.3 p-0.4 s-0.5
pozval 7.0 c0.3 e-0.5 p0.5
pozvan 6.3 c0.6 e0.4 f0.4 g-0.4 h0.4 i-0.4 j-0.3 k1.4 p-0.5
prac 4.2 b-0.3 d0.5 e3.2 f0.6 g1.2 h1.2 i-1.2 k0.6 l1.4 m0.5 n1.4 o-0.3 q0.8 r3.2 t1.3
prac+a 6.8 a0.7 c0.6 d1.4 e0.7 g-0.4 i0.3 p0.6 r-0.4 s0.8
prac+jsme 7.0 a-0.7 f0.3 h0.6 i-0.3 r0.4
prac+na 7.0 a-1.0 d-0.3 e-0.3 g1.2 h2.4 l0.4 q0.7 r1.6 t0.4
prac+nam 7.3 a-0.5 d-0.3 j0.3 l2.1
prac+navi 7.3 c1.0 d0.6 j0.9
prac+spor 7.0 d-0.5 g0.3 h-0.3 i0.8 j0.3
prac+v 7.3 a0.9 e1.3 m1.2 s1.3
prace 5.3 a-1.1 c-0.6 d-0.7 e-0.5 f1.0 g2.3 h1.0 i-0.7 j-0.4 k0.7 l-0.5 m0.5 n0.5 o-0.9 p-0.5 r2.9 s-0.9 t0.8
prachu 7.3 a0.8 c0.9 e0.7 g-0.3 p1.9 s0.8
prachy 6.4 b0.4 c1.0 d-0.6 e-1.1 h0.5 i-0.5 n1.6 q1.2 r0.6 s-0.5
praci 5.7 b-0.8 d1.3 e1.4 h0.7 i-0.8 j0.6 k0.4 l0.5 m0.5 p1.1 r1.0
pracov 5.2 a0.9 d0.4 e2.4 g-0.4 i0.7 j0.5 k0.3 l0.5 m-0.6 p-0.9 s-0.4 t1.0
pracuj 7.0 a0.4 c-0.3 d0.3 e1.0 g-0.5 s1.6
prah 6.8 a0.5 b0.3 e-0.5 f-0.3 i0.6 s0.7
prah+a 7.3 e-0.4 i0.9 r0.4
prahy 7.0 a0.4 b0.4 e-0.4 i0.7
pral 7.3 d-0.3
pran 6.8 a0.4 c0.9 i-0.3 m0.4 p0.4 s0.5
pras 6.2 b-0.3 c0.5 e1.4 g0.4 h-0.5 i-0.7 j0.6 p1.2 r0.5 s1.0 t0.7
praskl 6.8 a0.5 e1.2 i-0.5 j0.8 p1.6 s1.3
prasky 7.0 c0.8 d0.3 e0.5 n0.3 r0.3 t1.0
prat 6.1 a0.5 b1.6 d-0.7 e-0.6 g-0.4 h-0.5 l0.3 r-0.5 s1.9
pratel 6.1 a0.5 b1.6 d-0.7 e-0.6 g-0.4 h-0.5 l0.3 r-0.5 s1.9
prav 3.9 a-0.3 b-0.6 e0.8 f1.1 g-0.3 h1.1 j3.2 k0.7 m0.8 n-0.6 o-0.5 p0.4 q0.7 r1.0 t0.9
prav+a 6.8 a-0.4 c-0.5 l0.4 r0.4 s0.8 t-0.3
prav+na 7.0 a-0.8 c-0.4 g-0.4 p-0.3
prav+nam 7.3 e-0.4 n-0.4 q0.3 t1.7
prav+odde 6.8 a0.3 c-0.4 f1.0 g-0.3 j1.5 m0.9 p-0.3 r-0.3
prav+odst 7.3 a0.4 c1.2 e0.6 i0.7 j1.0
prav+pora 7.3 d0.7 j0.8 p0.6
prav+v 7.3 a0.7 c0.6 e1.0 j1.2 p0.7
prav+zast 6.6 a0.7 d-0.4 j1.9 m0.8 p0.7
prav+ze 7.0 g0.4 h0.8 j0.4 r0.3
pravda 7.0 c-0.4 e-0.6 f0.4 g0.4 j0.5 l0.3 m0.9 r0.3
pravde 7.3 a-0.6 f0.6 g0.5 h1.0 k0.5 r0.6
pravdi 7.3 a0.4 b0.6 d0.5 e0.6 k0.5 s0.9
pravdu 7.3 g0.5 r0.6 t0.5
prave 6.1 c1.1 d0.3 e1.9 g-0.3 h0.6 j1.1 l0.5 o0.5 p-0.7 q1.8 s0.9 t1.9
pravni 4.4 b-0.9 e0.8 f0.7 g-0.5 i-0.3 j3.8 k-0.3 l-0.5 m0.6 p0.8 r0.3 s-0.6
pravo 6.4 a0.6 c0.7 d-0.4 i0.4 j0.9 m0.7 p0.8
pravom 7.0 c0.4 d0.5 e-0.5 f0.7 i0.7 q0.5
pravu 7.3 a-0.4
praz 5.5 b0.7 c2.0 d-0.5 e-0.8 f1.2 g-0.7 i-0.5 j-0.6 k0.4 l0.6 n0.4 o0.3
prazdn 5.7 b0.7 c2.3 d-0.4 e-0.7 f1.0 g-0.8 i-0.4 j-0.5 l0.4 n0.6 s0.3
praze 7.3 a-0.4 f0.4 k0.6 l0.3
preb 6.3 a-0.6 f0.5 g-0.6 i-0.5 j-0.4 k0.3 n0.7 p-0.4 s-0.4
preb+po 7.3 k0.6 r-0.5
prebir 6.4 a-0.8 c-0.3 e-0.3 g-0.5 i-0.3 k0.5 n0.5 p-0.3 s-0.3
prec 4.9 a0.6 c-0.4 d-0.5 e0.3 f0.6 g-1.1 h0.8 l1.1 m0.8 n0.3 p0.5 s0.8 t1.2
prec+i 7.3 a0.7 c1.2 d0.5 e0.6 i0.8 o0.3
prec+jsem 7.3 b0.7 q0.3 t0.3
prec+k 7.3 a0.4 c-0.4 e-0.3 h1.3
prec+na 6.4 a-0.8 b-0.3 f1.0 h0.6 i-0.4 k0.4 l0.4 m0.5 o0.4 p-0.4 r0.9 s-0.4
prece 6.6 a0.5 e0.5 g-0.6 i-0.4 j0.4 m1.6 p-0.4 r-0.3 s-0.3
precet 6.4 b1.2 c1.0 e-0.4 i-0.6 m-0.5 o0.8 p-0.3 s-0.5 t0.7
precha 6.3 b-0.6 c-0.4 e-0.6 f1.3 g-0.4 h1.1 k0.8 m0.6 p-0.3 q-0.3 s-0.3 t-0.4
precho 6.8 a-0.4 d-0.6 h0.8 i-0.3 k-0.4 l1.5 n0.4 q0.5 r0.7
precte 6.0 a0.9 b-0.4 c-0.8 d0.3 e0.8 g-0.9 h-0.4 i0.6 n-0.3 o-0.3 p1.7 r-0.9 s2.2 t1.0
pred 3.3 a1.1 c0.7 d-0.6 e0.7 f2.5 g-0.7 h-0.6 i1.5 j3.2 k1.4 l1.3 m0.6 o-0.4 p0.5 r0.6 s0.7 t0.6
pred+agen 7.3 n0.4
pred+ani 7.3 a0.5 c1.2 e-0.3 i-0.4 j0.3 p0.4
pred+dal 7.3 e0.6 j0.8 l0.3
pred+deku 7.3 e-0.4 l1.5 o-0.4
pred+jako 7.0 a-0.4 d-0.3 e-0.5 j-0.3 k1.8 n0.7
pred+jsem 7.3 b0.7 i0.4
pred+jsme 7.3 a0.5 d0.9 e0.4 j0.4 p0.6
pred+na 7.0 a0.4 e1.5 i0.3 r-0.3 s0.5 t1.6
pred+nase 7.0 a0.7 b1.0 c-0.3 e1.0 f1.1 i-0.4 j1.0 m0.9 s0.9
pred+nasi 7.3 j0.3 l0.8 m1.0 p0.7
pred+prot 6.3 a-0.4 b-0.4 d-0.3 g-0.5 i-0.4 j-0.4 k-0.3 n0.4 p0.9 s-0.4
pred+roke 7.3 b0.7
pred+s 7.3 a0.5 c0.9 d0.6 i0.8
pred+soud 7.3 e-0.4 i0.6 j0.5 p0.5
pred+takz 7.3 a0.5 j0.7 l0.7 p1.0
pred+to 6.4 a1.4 c0.9 d-0.6 e1.1 f0.9 g-0.4 i0.6 j0.7 p-0.3 s1.4
pred+vasi 7.3 c0.5 f0.9 g0.4 k1.0 m0.3 r0.3 s0.7
pred+vec 7.3 a0.4 e1.2 f1.1 i-0.3 p0.4
pred+vyzv 6.3 a1.1 g-0.5 i-0.7 j2.7 m0.9 q0.5
predal 6.3 a1.0 c-0.4 e1.7 g-0.6 i-0.8 j2.9 m1.0 s-0.3
predam 6.6 b1.1 c0.4 d-0.6 e0.7 g-0.3 h-0.4 p0.3 s0.7
predan 5.4 a0.7 b-0.5 c1.8 d0.8 f0.6 i3.5 l-0.4 n-0.4 o-0.4 p0.3 s-0.6
predat 7.3 a0.7 e0.6 j1.3
predav 5.5 a1.5 b-0.8 c-0.4 d-1.2 f1.7 g-0.9 i-0.8 j2.1 m0.6 n0.5 o-0.4 p0.8 s-0.5
predbe 7.0 a0.3 c0.7 d0.6 i0.5 j0.5 m0.6 t0.5
predca 7.3 e0.5 i2.1 j0.4 s-0.3
predel 6.8 d-0.3 e0.8 g0.5 r0.5 s0.9
predem 5.9 a-0.9 c-0.5 e-0.8 g-0.4 i-0.5 j-0.4 k-0.8 l0.6 n-0.4 o0.4 p-0.6 s-0.3
predkl 7.0 a0.5 b0.9 e0.7 i1.1 t1.6
predlo 6.6 d0.7 g-0.3 j0.7 p0.6 r-0.4
predna 7.0 a0.5 n0.4 p0.4 s1.4
predne 6.8 e-0.4 j0.4 r-0.3
predno 6.8 c0.4 d0.4 i0.4 l1.2 s0.4
predpl 6.3 a-0.9 b-0.4 c-0.6 d-0.8 g0.4 i0.6 j-0.4 k0.4 p0.4 r0.7
predra 7.3 a-0.5 f0.3 j-0.3 o0.4
predse 5.3 a-0.6 c0.9 e-1.5 f0.5 g0.8 h0.9 i0.7 j-0.4 k0.3 m-0.4 n1.0 o0.4 p-0.4 t0.6
predst 6.3 a0.7 b0.4 c1.7 d-0.4 f1.1 g-0.5 p1.3 s0.4
predti 7.0 a0.3 c-0.3 e0.3
predva 6.8 d0.3 h-0.3 k1.5 n0.8 p0.5 s0.5
predvo 6.8 a-0.6 d-0.4 e-0.6 g-0.3 j-0.4 k2.0 n0.9 o-0.3
predza 6.2 a1.2 g-0.5 i-0.7 j2.8 m1.8 p0.5 q0.5
preh 5.5 b0.8 c-0.3 d1.1 e0.5 h-0.7 j-0.4 k1.2 p-0.5 q0.5 r0.3 s-0.5 t-0.6
prehaz 7.3 a0.5 c0.7 d1.7 g-0.3 i0.7 r-0.4
prehle 6.0 a-0.9 b-0.5 c-0.8 e1.0 f-0.5 h-0.6 l0.4 m-0.4 o-0.4 p-0.3 r0.5 t-0.5
prehod 7.0 b1.0 e-0.6 f0.5 k1.2 l-0.4 m0.5 n-0.3 o0.5 q0.3
prej 5.1 a0.6 b0.4 c-0.8 d1.4 e1.5 f0.4 h0.5 i0.5 j-0.9 k0.5 m0.4 o-0.6 p0.4 r0.7 s0.3
prej+hezk 7.0 a0.5 c0.4 d0.4 e0.9 l-0.4 n-0.3 p0.5 r0.4 s-0.3
prej+kras 7.0 d1.2 f0.4 g0.9 h0.7 k0.6 l0.4 m0.7 r0.9
prej+pekn 7.0 a-0.7 d-0.5 g-0.3 i-0.4
prej+si 7.3 a0.4 d0.5 e0.5 f0.3 g-0.3 p0.5 r-0.3 s0.6
prej+vam 7.3 a-0.4 f0.5 g0.3 i0.7 k0.4 m0.5 r0.4
preje 6.3 a1.2 e1.7 f0.6 g-0.6 i-0.4 r-0.7 s-0.4
prejem 7.3 a0.4 d0.7 e-0.3 i0.6
preji 6.4 c-0.5 d0.5 g0.8 i-0.4 j-0.4 k0.7 m0.3 n0.3 p0.8 r1.0 s0.5 t0.5
preju 6.3 a-0.8 c-0.6 d0.8 e-0.3 h0.8 l-0.4 n-0.5 o-0.5 p-0.7 q-0.5 r0.6
prek 4.7 a-0.6 b1.7 c0.6 d0.4 e1.3 f-0.3 g0.5 h1.0 j-0.7 l0.7 n0.4 o0.9 p-0.5 q-0.7 r2.0 s-1.2 t1.2
prek+do 7.0 e0.5 t1.3
prek+navo 7.0 d-0.3 e1.1 g-0.4 l0.5 q-0.3 t0.5
prek+rozs 7.3 d0.3 e0.5 g0.3 j0.4 l0.4 r0.3
prek+z 7.3 b0.7
prekla 4.9 b1.4 c0.6 d0.4 e1.2 f-0.4 g0.9 h1.1 j-0.8 k0.4 l0.6 n0.4 q-0.4 r2.1 s-1.0 t1.3
prekle 7.0 a-0.5 b0.7 e0.5 g-0.3 o1.8
prel 5.7 b0.6 c-0.4 e1.6 g0.4 h-1.1 i-0.6 j-0.7 k2.0 l-0.4 m0.4 n0.6 o0.5 r0.7 s-0.4 t0.7
prel+tak 7.0 a-0.7 g1.3 n0.6 q0.7 r1.6 t0.7
preloz 5.7 b0.6 c-0.4 e1.6 g0.4 h-1.1 i-0.6 j-0.7 k2.0 l-0.4 m0.4 n0.6 o0.5 r0.7 s-0.4 t0.7
prem 5.9 a0.4 b0.6 c2.1 d-0.5 e-0.6 i-0.5 j-0.4 p-0.3 q-0.4 s0.3
premie 6.6 a1.0 c2.3 g-0.4 s0.6
premlu 7.3 a-0.5 g0.6 r0.6 t0.3
premys 7.3 b0.4 c0.3 d-0.3 e-0.4 f0.5 k-0.4 m0.4 o0.4 p0.4
prep 5.4 a-0.8 b-0.5 c-0.5 d0.4 e0.6 h0.5 i-1.1 j-0.6 k0.6 l-0.4 m-0.7 n0.4 o0.9 p-0.7 q-0.5 s-0.7
prep+sama 7.3 a-0.6 c-0.5 d-0.4 h0.3 k0.9
prepis 7.3 a-0.4 d-0.3
prepla 7.3 c0.8 d0.5 l0.4 t0.4
prepoj 7.3 a0.8 d1.7 e0.6 f1.1 n-0.3 r0.4 t0.6
prepos 6.4 a-0.7 g0.6 n0.6 q-0.3
prepsa 6.6 a-0.8 c-0.5 d-0.6 e0.4 h0.8 i-0.4 k0.5 l-0.5 m-0.4 o1.4 q-0.4 t-0.4
pres 4.0 a1.7 b0.7 c2.7 d1.1 e0.9 f1.3 h0.5 i0.8 j0.5 k1.5 l-0.5 m1.1 n-0.5 o0.8 q0.8 r1.9 s-0.8
pres+celo 7.3 a-0.4 g0.7 h0.7 m0.4 r0.9
pres+dve 7.3 a0.3 c0.6 d0.9 f0.9 j0.5 l0.3 o0.3 t0.8
pres+inte 7.3 a-0.4 d-0.4 h0.7 p-0.4 q1.3 r-0.5
pres+jsme 7.0 b-0.5 d0.4 e0.9 f0.7 g-0.4 h0.4 i1.0 m0.7 p-0.4
pres+nas 7.3 d1.0 i0.9 p-0.4
pres+plat 7.3 c0.4 e-0.3 f0.6 p0.5 r-0.3
pres+plot 7.3 a0.3 e0.5 p1.0 s1.0
pres+podl 7.3 a-0.3 d0.5 e-0.7 g0.4 n0.5
pres+tako 7.3 a-0.4 d-0.3 g0.9 r1.1
pres+to 7.0 a0.5 b0.5 c0.9 d-0.4 l0.4 m0.3 n0.4 p0.7
pres+ulic 7.3 a0.5 b0.9 c-0.3 e0.3 i-0.3 o0.5 p0.4
presah 7.3 a0.4 c0.8 d0.9 e-0.4 j1.2
presel 6.8 a0.3 b1.6 d0.4 e1.5 i-0.4 j0.6 k0.3
presne 5.9 a-1.5 b0.7 d0.4 e-1.2 f0.4 g2.9 h0.3 i-1.0 j-0.5 k0.4 m0.9 o-0.5 r3.5 s-0.6
presta 5.7 a1.8 b-0.7 c3.0 d1.5 e-1.4 f0.5 g-1.2 m-0.6 o0.5 p1.8 r-0.9 s0.6 t-0.4
preste 6.6 a-1.0 b-0.4 e-0.4 f0.6 h0.8 i-0.6 k0.8 r0.3
presto 7.0 a0.6 b0.7 c0.6 e0.3 k-0.3 l0.4 m0.6 n-0.3 t0.5
presun 6.6 a-0.9 b-0.6 f0.9 g-0.5 i-0.4 j-0.3 k2.8 m0.5 n0.3 p-0.3 s-0.3
pret 6.4 a0.8 b-0.4 c0.4 d1.3 e0.8 g-0.3 m0.6
prev 5.3 b-0.6 c-0.6 d-0.4 e-1.1 f-0.4 i1.7 j-0.7 o-1.1 q1.8 r0.9 s-0.7
prev+cast 7.3 l-0.3 n-0.5 q1.3 t0.8
prevad 7.3 a0.8 i1.5
preven 7.3 l0.9 m0.5
prevod 6.4 b-0.5 c-0.7 e-0.4 g1.0 i1.0 k0.7 m-0.4 p-0.4 q3.1 r1.2 t0.9
prevza 7.0 d0.5 e0.7 g-0.5 h-0.3 r-0.4 t0.3
prevzi 7.0 a-0.6 e-0.3 i0.4
prez 6.4 a-1.1 f1.0 i-0.4 j-0.5 k2.6 l0.3 p-0.4 r0.4 s-0.4 t-0.4
prezen 6.8 a-1.1 e-0.5 f1.2 g-0.6 j-0.4 k2.9 l0.5 m0.5 p-0.3 s-0.4 t-0.5
prezij 7.3 e0.3 g0.4 r0.4
pri 5.2 a2.0 b0.9 c1.9 e1.2 f1.2 g-1.4 h-0.5 i0.6 j1.5 m0.7 o0.5 q0.7 r-0.7 s-0.6 t0.9
pri+hosp 7.3 a0.4 j0.8
pri+star 7.3 a0.5 e0.5 g-0.4 i1.3 s0.6
pri+steh 7.0 f0.4 j0.5 o0.7
prib 5.5 b0.9 c-0.9 e0.6 f0.4 g0.8 h0.9 i-0.4 j-0.4 l0.4 p0.5 q0.7 r0.9 s0.6
prib+v 7.3 g0.5 h0.9 r0.7 s0.6 t0.4
pribal 7.3 c-0.3 d0.4 e0.5 f0.8 g0.4 m0.3 r0.4
pribeh 7.0 a0.6 e-0.4 p0.5 s1.6
pribir 7.3 a-0.4 g0.9 h1.3 i-0.3
pribyl 6.6 b0.4 c-0.4 d-0.4 g-0.4 l-0.4 o0.3
pric 6.8 b0.9 f0.3 g-0.4 n-0.3 q-0.3
pricky 7.3 a-0.5
prid 5.5 a-1.1 c-0.4 e0.9 f0.9 g2.2 h4.9 i-1.1 k0.7 p-0.9 r0.4 s0.6 t-0.4
prid+dals 7.3 a-0.3 d-0.3 e0.5 f0.9 g1.0 h1.4 k0.5 p-0.4 s0.7
pridal 7.3 a0.4 e0.8 h0.5 j1.3 s1.1
pridat 6.8 a-0.6 b-0.5 c-0.4 g-0.5 h0.4 k0.4 n-0.4 p-0.4 s-0.3 t-0.4
pridav 7.0 b0.4 g1.5 h2.3 k0.6 m0.5 o0.4 s-0.4
pridej 6.4 a-1.0 d-0.5 g1.7 h2.8 i-0.6 q0.6 r0.8 s-0.3
prih 5.3 a-1.3 b-0.3 e-0.8 f0.4 h1.3 j0.4 k0.4 p-0.7 q-0.4 r0.4 s-0.9 t1.8
prih+do 6.8 a-0.6 d0.3 f0.5 g-0.3 h-0.5 l0.4 t1.1
prih+se 7.0 a-0.3 d-0.3 h0.7 t0.7
prihla 5.5 a-0.8 e-0.9 g-0.6 j0.5 p-0.6 s-0.8 t1.1
prihod 7.3 a-0.3 f0.7 h0.8 t0.9
prihra 7.3 a-0.5 g0.6 h0.8 r0.6
prij 4.0 c1.6 d1.6 f0.9 g-1.0 h0.6 i-0.3 j-1.2 k-0.4 m0.9 o1.9 q1.4
prij+a 7.0 a-0.3 g-0.3 i0.6 r-0.3 s0.7
prij+at 7.3 e0.4 m0.4 n-0.3 q1.2 r0.4
prij+dato 7.3 c-0.3 d0.6 g0.6 h0.9 i0.5 r0.7 t0.4
prij+fakt 7.3 p0.8
prij+hodn 7.3 a0.4 b1.5 h0.4 i-0.4 n-0.3 o0.6 q0.4
prij+k 7.3 e-0.3 n1.6 t0.3
prij+na 7.3 c0.7 e-0.4 i0.7 s0.6
prij+o 7.0 c0.8 d-0.3 g0.5 h0.6 l0.8 m0.9 o-0.3 q0.6 r0.9 t1.0
prij+plat 7.0 a-0.6 c-0.4 k-0.3 m0.4 o0.8 q1.5 t-0.4
prij+se 7.3 i0.3 m0.5 q0.4
prij+to 7.3 a0.9 c0.7 e1.4 s1.1
prij+v 6.8 c0.4 d0.7 i-0.3 k-0.3 l-0.4 n-0.3 o-0.3 q-0.5 r0.3 s-0.3
prij+zalo 7.3 a-0.5 b0.3 k0.6 l1.1 n0.9 o0.6 q-0.3
prij+zitr 7.3 a-0.4 c-0.4 t0.6
prijal 6.4 a-0.8 b0.3 d-0.9 f-0.5 h-0.4 i-0.3 j-0.3 l-0.5 o1.5
prijat 6.8 a-0.5 c-0.5 d-0.5 h-0.4 n-0.4 o0.3 q0.8
prijde 4.9 b0.8 c-0.5 d1.6 f1.1 g-1.3 h1.0 l1.1 m0.3 n0.8 o1.6 r-0.6 t0.6
prijdo 7.3 a-0.5 c-0.6 h-0.3 l-0.3 q-0.4 t0.5
prijdt 7.0 a-0.5 e-0.3 g0.6 m0.6 q0.6 r1.0
prijed 5.9 a1.0 b-0.6 c1.6 e1.3 f0.4 l-0.4 n0.8 o-0.3 s1.4 t0.4
prijel 6.2 a1.0 c1.4 d0.7 e-0.5 f0.6 g0.5 h0.5 i0.9 m0.6 o-0.3 p0.6 q0.6 r0.5
prijem 7.0 d0.5 e-0.3 g-0.4 p0.4 q0.8 r-0.4
prijet 6.3 a-0.6 h-0.3 i-0.4 k-0.3 l-0.3 m0.5 n-0.5 q1.5 r0.4
prijim 7.0 c-0.3 e-0.6 o0.8
prijit 7.3 a0.7 c1.0 g0.6 h0.6 q0.3 t-0.3
prik 4.6 a-0.6 b-0.3 c0.5 d0.4 e0.3 g-1.1 h-0.4 i-0.8 k-0.3 m-0.4 n1.2 o-0.3 p1.5 q1.4 r-0.3 s-0.7 t0.5
prik+do 7.0 a-0.5 n1.7
prik+kvul 7.3 b0.7 n-0.4 q0.8 t0.6
prikaz 5.9 a0.7 c0.5 d1.0 e1.3 g-0.7 h-0.4 n1.6 p2.1 q1.1 s-0.4
prikla 4.9 a-1.3 c0.4 g-0.5 h-0.3 i-0.8 j-0.4 m-0.6 q1.1 s-0.5 t0.5
pril 4.7 a-1.3 e-0.4 g-0.8 h0.5 k0.6 l0.3 m-0.4 n0.4 o0.6 p-0.3 q1.0 s-0.5 t0.6
pril+je 7.0 d-0.4
pril+pros 7.3 j0.3 p1.1
pril+vypo 7.3 k0.3
pril+zasi 7.3 a-0.5 d-0.3 e-0.5 i-0.3 p-0.3 t0.6
priloh 7.0 a-0.7 q0.8
priloz 4.9 a-0.5 e-0.5 g-0.9 i0.3 j0.4 k0.6 n-0.4 o0.8 q0.7 s-0.3 t0.5
prim 5.6 a1.2 d-0.3 e1.0 f3.0 g-1.0 i-0.6 k0.6 m1.6 o0.6 p1.1 s-0.3 t0.6
prim+na 6.8 c-0.4 d1.1 f1.5 k0.7 m0.3 s-0.3
primar 7.3 c0.5 d-0.3 e0.9 f0.7 m-0.3 t1.2
primo 6.2 a0.3 b-0.3 c-0.6 d0.6 e0.7 f2.1 g-0.4 i-0.5 j0.7 k1.0 o0.7 p-0.4 s-0.5
prin 6.1 d0.9 e0.4 f0.3 i-0.5 j-0.4 m0.4 o0.4 p-0.3 r0.3 s-0.4
prines 6.3 b-0.4 c-0.5 f0.5 g0.4 i-0.3 s-0.4
prip 4.2 b1.3 d1.4 f0.6 g-0.9 h1.2 k0.4 m1.6 n0.9 o-0.7 p-0.6 q0.5 r0.3 s-1.4 t1.4
prip+k 7.3 d0.4 g0.5 h0.6 i0.4
prip+na 7.3 a-0.5 k0.4 l0.7 t1.4
prip+nam 7.3 a-0.4 c-0.3 d-0.4 f0.3 g0.4 h0.4 r0.5
prip+neza 7.3 a0.3 d0.4 e1.1 p0.4
prip+o 7.3 b1.1 i-0.3 k0.5 m0.4 q0.7 r0.4
prip+pred 7.3 i0.4
prip+pros 7.3 a-0.4 h1.3 i-0.4
prip+se 6.8 a0.6 d1.2 e0.3 h0.8 k0.4 s0.4
prip+v 7.3 d0.7 e0.3 f0.3 i0.4 n1.0
prip+vole 7.3 a-0.4
pripad 5.3 a1.0 b1.4 d1.0 e-0.4 f0.8 g-0.8 h-0.3 i-0.4 j0.6 k0.5 l0.5 n-0.7 q0.7 s-0.4
pripla 6.4 a1.0 b0.7 d0.4 e0.5 f1.1 g-0.4 m1.2 p0.8 q0.5 t0.7
pripoj 6.6 c0.7 d0.7 e1.3 g-0.4 h-0.5 i0.9 k0.7 l-0.3 m-0.3 t2.0
pripom 6.4 a0.7 b-0.4 d1.6 e0.4 g-0.3 h-0.4 i-0.4 n0.3 r-0.3 s-0.3
pripra 5.1 a-2.1 b-0.3 c0.7 d-0.7 e-0.8 f-0.7 h1.9 k-0.5 l-0.4 n0.9 o-0.7 p-1.0 q0.7 r1.8 s-0.7
prir 6.6 a-0.4 h0.6 k0.3 o0.8 q0.8 r-0.4 t0.4
prirod 7.3 d0.3 h0.7 l0.4 q1.0 t0.4
pris 3.3 a0.7 c0.7 d0.9 e1.7 f0.6 g-1.1 h1.1 i0.7 k2.2 l0.6 o2.0 p-2.4 q0.7 s-0.6 t0.8
pris+bez 7.3 a0.6 d1.2 e0.8 f0.4 g-0.3 l0.7
pris+do 6.8 c-0.4 d0.6 e-0.4 i0.6 n0.4 r-0.3
pris+k 7.3 a-0.3 d-0.3 e-0.4 m0.5 q0.3
pris+mesi 6.6 a-1.3 b-0.5 c-0.4 d-0.7 e-0.5 k0.3 m-0.4 n0.7 o0.4 q0.4
pris+mi 7.0 a-0.9 e-0.4 g-0.4 i-0.4 n0.7 o0.5 s-0.3
pris+na 6.6 a0.9 b1.3 c0.5 d0.6 e0.8 f-0.3 g-0.5 i-0.4 j0.7 m0.7 n-0.3 p-0.5
pris+nam 7.3 a-0.6 c0.5 d-0.3 e-0.6 o1.6 q0.4
pris+o 6.3 a1.6 c2.3 e2.0 f0.5 g-0.5 j0.7 m-0.3 s0.4
pris+pro 7.3 o0.3 t1.1
pris+rocn 7.3 a0.4 c0.4 d0.5 e0.9 i1.2
pris+rok 5.7 b0.9 d-0.7 e0.3 g0.9 h1.3 i1.0 j-0.5 n-0.3 p-0.7 q-0.3 r0.4 s0.3
pris+s 7.3 a0.5 d-0.4 e0.3 i1.3 r0.3
pris+se 7.3 a-0.4 e0.6 g1.2 h0.6 n0.4 r1.4 t-0.3
pris+si 7.3 a0.7 c0.6 e0.9 g-0.3
pris+stre 7.3 d0.3 i0.4 k0.4
pris+tri 7.3 a0.8 e0.4 g-0.5 i0.7 r-0.4
pris+tyde 6.3 c1.6 d0.6 f0.7 g-0.5 i-0.5 j0.3 k1.1
pris+tydn 5.2 a-0.3 i-0.4
pris+v 7.3 a0.5 c1.5 i0.4 p0.7 s1.6
prised 7.3 a-0.5 d-0.3 m0.3
prisel 5.9 a1.2 c1.5 d1.0 e2.0 g-0.7 n-0.5 q-0.4 r-0.5 s0.7
prisla 5.2 c1.1 d-0.7 i-0.5 j-0.4 k0.6 q-0.5 r0.5 t1.4
prisli 6.6 a0.8 e0.8 g-0.3 j0.8 s0.4
prislo 6.3 a1.2 c0.5 d2.4 e1.0 f0.7 i-0.4 j0.8 m1.5 o0.4 s-0.4
prislu 7.0 d0.6 i-0.3 j0.6
prisly 6.3 a1.1 b-0.6 c2.0 e1.0 f0.6 g-0.8 k-0.5 l0.7 n0.4 o1.6 p-0.4 q0.6 s-0.4 t-0.4
prispe 5.8 a-0.5 c-0.3 d-1.2 f-0.5 g-0.5 h-0.4 j-0.5 k-0.5 l1.3 m-0.3 p-0.5 q0.4 s1.0 t0.7
prista 6.8 a-1.0 b-0.5 e-0.5 f0.5 g1.0 h0.9 i-0.5 k1.0 q2.0 r1.0 s-0.3
priste 5.9 a1.3 b1.3 c-0.7 e1.2 f1.1 g-0.7 h0.3 i-1.1 j-0.4 k1.1 l0.7 m0.8 n0.6 o1.1 p-0.9 q0.9 t-0.4
pristi 4.2 a-1.0 b0.5 d-0.4 e-1.0 h1.3 i1.5 j0.4 k2.7 l-0.4 m-0.6 o0.4 p-1.4 r0.3 s-0.5
pristu 5.7 d1.2 i2.6 j-0.4 k0.4 n0.4 p-0.5 q-0.5 r0.4 t1.6
prit 6.2 a0.9 d0.3 e0.9 i-0.5 j0.4 m1.2 n0.4 p0.5 q-0.4 r0.4 s0.6 t0.4
pritom 6.4 a0.6 b0.3 d0.4 e0.9 i-0.3 m1.3 o0.3 p-0.4 r0.4 s0.8 t0.5
priv 6.0 a0.9 b0.7 c0.5 e0.4 g-0.8 i1.4 l-0.3 p-0.3 q-0.3 r-0.5
privaz 7.3 d0.9
prived 7.0 a0.4 b0.4 d-0.4 e0.3 i1.3
privez 6.6 a0.3 b0.6 c0.6 e0.3 g-0.6 r-0.6 s0.3
priz 5.2 a-1.1 b-0.8 c-0.4 e0.3 g1.6 h0.4 i0.7 j0.4 l1.5 m-0.4 n1.5 p-1.0 q0.5 r2.1 s-0.8
priz+a 7.3 a-1.2 e-0.8 g1.4 r1.3
priz+ze 7.3 a-0.4 c-0.3 g0.4 l1.4 q0.5 r0.6
prizem 6.8 c-0.4 e0.5 g-0.3 k0.7 l0.5 q-0.4
prizna 5.4 a-1.2 b-0.7 g2.0 h0.4 i0.6 j0.6 l1.1 m-0.3 n1.4 p-0.9 q0.7 r2.2 s-0.7
prkn 7.3 e0.7 h0.6 n0.4 p0.9 r0.4 t0.8
pro 3.7 a-1.6 b0.3 e-0.4 g1.0 h1.6 i-1.1 j0.4 m-0.3 o0.4 p-2.4 q1.2 r1.4 t1.6
pro+brig 7.3 b0.4 g0.3 m0.6 o0.5 r0.7 t1.1
pro+cely 7.3 g0.6 h0.6
pro+dcer 7.3 a-0.4 d0.5 e-0.4 g1.0 h1.2 r0.3
pro+info 7.0 e0.8 o0.5
pro+kont 7.3 a0.6 c1.5 d-0.3 f0.5 t1.1
pro+naje 7.3 a-0.3 l0.3 n0.4
pro+nas 6.8 e0.4 i0.6 l0.3
pro+nasi 7.3 b0.9 h0.4 q0.7
pro+nepl 7.3 e0.6 i0.4 j0.4
pro+ochr 6.6 a0.7 d-0.3 e0.5 i-0.3 j1.4 s0.8
pro+pani 7.3 a-0.3 n0.3
pro+pods 7.3 c0.3 i0.5
pro+soud 7.0 a-0.4 j-0.4 k1.0 n0.7 q-0.4
pro+stud 7.3 e0.4 r-0.5
pro+vas 5.7 a-0.5 b0.7 c-0.6 d1.9 e-0.7 g1.0 h1.2 i-1.1 j-0.5 n0.5 p-0.6 r0.6 s-0.7 t0.7
pro+vasi 7.3 k0.5 n0.4 q0.4 t0.6
prob 5.2 a-0.4 d1.0 f-0.5 g-0.5 h0.3 i2.1 m-0.4 n1.0 q2.1 s0.4
prob+se 7.3 b0.5 c-0.3 d0.7 i0.4
prob+ve 7.3 a-0.7 c0.3 h0.3 i-0.5 m0.4 n-0.3 o0.4 q1.8
probeh 6.0 b-0.5 c1.0 e0.3 f-0.4 g0.4 h0.7 i-0.8 j0.5 n1.0 p0.3 q2.6 r0.9 s-0.4
prober 7.3 b0.5 d0.4
probih 7.0 c-0.3 e0.3 i0.8 k0.4 l0.7 o-0.3 r0.3
probir 6.6 a0.7 b0.3 c-0.5 d0.9 g-0.6 i2.1 r-0.6 s1.2
proble 7.3 a-0.5 i0.7
proc 5.1 a1.5 b3.4 c-0.5 d1.9 e-0.6 f0.7 g-1.4 h-0.9 i1.4 l-0.3 m1.3 r-0.6 s0.5
procen 6.3 a1.0 b3.2 d0.5 e-0.8 f-0.4 g-0.6 h-0.5 i0.5 j-0.3 n-0.5 o0.4 t0.4
proces 7.3 a-0.3 c-0.3 d-0.3 i-0.3
prod 4.1 b0.5 d-1.1 e0.5 f0.8 g2.0 h2.7 k0.8 l0.9 n0.3 o0.7 p-1.0 q0.7 r1.4 s-1.5 t0.6
prod+a 7.3 a0.4 e0.5
prod+i 7.3 g1.0 h1.5 k1.0 m-0.3 r1.2
prod+nebu 7.3 b0.4
prod+o 6.8 a-0.8 d-0.4 f0.9 g1.8 h2.1 i-0.7 m0.7 n0.4
prod+s 5.2 e-0.3 p-0.4
prod+smlo 7.3 d-0.3 h0.6 o0.5
prodav 6.1 a0.9 b-0.4 c-0.5 e2.1 h-0.8 k-0.4 l-0.3 m-0.5 q0.3 s-0.3
prodej 5.9 a-0.8 c-0.5 f1.1 h-0.6 i-0.7 j-0.4 k1.2 l2.3 n-0.3 p-0.3 q0.5 s-0.5 t0.8
prodle 5.1 a0.5 c1.7 e-0.3 i0.8 j1.5 m0.6 s-0.3
prodlo 6.2 b1.1 d-0.4 e-0.3 g0.7 h1.1 j-0.4 k0.3 o0.9 p-0.4 q0.4 r0.4 s-0.4
prodlu 6.1 a-0.5 c-0.5 g2.7 h3.9 i0.7 j-0.6 k0.7 n0.5 o-0.6 p-0.7 q0.5 r1.1 s-0.5
produk 7.3 a-0.4 b0.3 c-0.3 d-0.3 e-0.4 g0.5 h0.5 n0.4 o0.8 r0.6 t0.7
prof 5.9 a1.2 d1.2 e0.7 g-0.7 h-0.4 i-0.5 j0.3 r-0.5 s1.9 t-0.3
prof+na 7.3 a0.6 d0.4 e0.4 g-0.4 s1.1
profes 6.4 a0.4 e0.9 i-0.3 s0.5
profil 6.8 a0.8 c-0.4 d0.9 g-0.5 r-0.4 s1.7
prog 5.6 a0.4 b-0.6 c1.0 d1.2 e0.6 g0.8 i0.8 j-0.4 k0.8 m-0.4 o0.3 p-0.7 q-0.3 r1.0
prog+k 7.3 a1.2 c1.8 g-0.3 s0.7
progra 5.6 a0.4 b-0.6 c1.0 d1.2 e0.6 g0.8 i0.8 j-0.4 k0.8 m-0.4 o0.3 p-0.7 q-0.3 r1.0
proh 5.6 a-0.7 g0.8 h0.5 i0.5 k1.4 l0.3 o0.6 p-0.6 r1.0
proh+jsem 7.3 b0.9 h0.5 k1.4 o0.9 t-0.3
proh+ze 6.8 c-0.3 g0.4
prohla 6.6 c-0.4 e-0.3 g0.3 t0.5
prohli 6.6 a-0.5 d0.4 i-0.3 k2.1 l0.6 m-0.4 o0.4
prohod 7.3 b0.3 c0.6 i0.7 o0.5 s0.5
prohra 7.0 i0.7 j0.4 m0.4 r0.4
proj 5.0 c1.6 d0.6 f1.4 g-1.4 i0.5 j0.4 l0.7 m0.3 q0.8 r-1.2 t-0.3
proj+a 7.0 c0.7 d1.0 e-0.9 f0.6 h-0.3 i-0.3 n0.5 o0.9 q0.5 s-0.3
proj+doku 7.3 a0.3 c0.5 d-0.3 f0.8 p0.4
proj+hlav 7.3 b0.5 c0.6 i0.4 j0.4 p0.7 r-0.3
proj+si 7.3 a0.3 e1.2 i1.2 p0.9 s0.5
projde 6.8 b0.5 d0.6 e0.8 f0.4 g-0.3 i0.4 l0.6
projek 5.3 a-0.4 b-0.6 c1.6 e-0.9 f1.3 g-1.0 i-0.5 j0.4 k0.4 m0.7 q0.4 r-0.9 s-0.7 t-0.3
projit 7.3 b0.5 c0.6 i0.4 j0.4 p0.7 r-0.3
prok 7.0 b0.6 h-0.3 i-0.3 q0.3
prokop 7.3 b0.7 i-0.3 q0.3 t0.3
prom 5.7 b0.6 c0.9 d1.0 e0.6 f1.0 h1.8 j1.1 l1.6 n2.0 p-0.6 r0.4
promin 6.6 a-0.6 b0.3 d-0.9 e0.5 f0.5 h1.0 i-0.4 l1.9 n1.7 r0.4 s-0.3
promit 7.3 d0.4 f0.4 r-0.3
promlc 7.3 a0.7 c1.1 d0.8 e-0.4 j1.4
pron 6.2 a-0.4 c0.6 g-0.6 i-0.5 n-0.3 o1.2 p-0.4 q0.7 r-0.5 t0.5
pronaj 6.2 a-0.4 c0.6 g-0.6 i-0.5 n-0.3 o1.2 p-0.4 q0.7 r-0.5 t0.5
prop 5.5 b0.5 f0.4 i-0.6 j0.5 m0.7 n1.0 p-0.7 q0.4 r0.7 t0.5
propad 6.6 c1.0 d-0.7 f0.6 g0.4 i-0.3 j1.0 r0.4
propas 7.3 d0.4 t0.6
propla 6.8 b-0.5 c-0.6 d0.4 k0.4 m0.6 n1.4 r0.4 t0.4
propou 7.3 k0.5 l0.5 o0.5
propus 7.3 b0.9 e0.4
pros 2.5 a-2.2 b-0.6 c-0.8 d-0.7 e-1.6 f1.2 g-2.1 h0.7 i-0.3 j-2.8 l1.5 n0.4 o2.2 p-1.9 r-2.0 s-3.5 t2.1
pros+a 6.3 a0.8 j0.4 m0.9 n1.2 p0.9 s0.5
pros+abys 7.0 e0.3 f0.6
pros+at 7.0 a0.5 c0.7 d1.3 e0.6 f0.5 g-0.3 q0.4 t1.2
pros+bych 7.0 b0.6 f0.3 h-0.3 o0.4 r0.7
pros+co 7.3 b1.1 h0.3 i-0.3 l0.5 m-0.3 t1.3
pros+dnes 7.3 k0.3 t1.9
pros+do 6.3 b0.5 c0.4 d-0.5 h0.6 o0.3 p0.7 r0.6
pros+doda 7.3 a-0.3 g0.5 h0.5 l1.1 o0.4 q-0.4 r0.7
pros+dopl 7.3 a-0.4 e0.6 h0.6 j-0.4 q0.4
pros+fakt 7.3 a-0.5 g0.4 o1.6
pros+hned 7.3 c0.9 h0.4 t1.5
pros+i 7.3 a-0.3 d-0.4 g-0.3 h1.2 i-0.3 n0.7 q0.5 s-0.3
pros+jen 6.6 b-0.3 d0.5 g0.5 h-0.4 j0.6 k-0.3 l-0.3 m1.2 n-0.4 r0.6
pros+jest 6.2 a-1.0 e-1.0 g1.5 h2.4 i-0.7 k0.5 n1.1 o0.4 p-0.4 q1.7 r1.4 s-0.4
pros+jiny 7.3 k1.7
pros+k 7.3 e1.0 f0.3 h0.3 i0.7 n0.8
pros+kont 7.3 a0.6 c0.7 d0.7 e-0.4 f2.4 i0.7 l0.3
pros+kopi 7.3 j0.4 o0.9 p-0.3
pros+na 6.0 c-0.5 e1.5 h0.7 i1.3 j-0.4 n0.5 o0.8 r1.0 s-0.6
pros+nahr 7.3 c0.6 d0.7 e-0.4 i0.6
pros+nepo 7.0 b-0.4 c0.3 d0.9 h-0.3 l-0.3 n1.3
pros+nic 7.3 a-0.4 b0.3 e-0.4 l0.5
pros+nika 7.3 a0.5 c-0.3 g-0.4 i1.4
pros+o 4.1 a1.2 b2.1 c0.6 d1.0 e0.7 f0.3 g-1.5 h1.1 i1.0 j-1.1 k1.1 l1.4 m2.4 n1.0 o1.6 p-0.8 q0.5 s-0.3 t1.3
pros+obra 7.3 e-0.6 j0.3 m1.4 p0.6
pros+opra 6.4 a0.6 c0.8 d-0.5 e0.7 f0.7 h-0.4 l1.0 m0.9 n0.7 o0.7
pros+posl 6.1 a0.6 c1.0 e0.9 i0.7 k0.8 l0.5 o-0.4 p-0.3 q0.4 r0.4
pros+potv 6.8 a-0.7 c-0.5 d-0.5 l-0.3 m-0.3 n0.4 o1.4 q0.7
pros+pred 6.8 e1.0 f0.9 g0.7 h0.4 i-0.4 q0.4 r0.9
pros+pres 7.0 e-0.4 h-0.3 p0.6
pros+prid 7.3 c-0.4 d-0.4 e0.3 h-0.5 q0.3 r0.4 t0.3
pros+prij 7.0 c0.8 d0.3 e0.9 h0.4 m0.6 n-0.4 o0.5 q1.1 r0.3
pros+prip 7.3 a-0.5 e-0.7 l1.0 q0.4 r0.3 t0.3
pros+pris 7.3 b0.5 h-0.3
pros+sdel 7.3 e0.3 o0.7
pros+smlo 7.3 a-0.5 c-0.3 h1.5 i-0.4 l0.4
pros+term 7.3 c0.5 e0.4 f0.6 h0.9 l0.6 n0.5 o0.5 q1.4 t0.4
pros+to 7.3 d1.0 e-0.4 p0.5
pros+tu 7.3 a-0.5 e-0.5 g0.5 o0.8 q0.7 r0.7
pros+u 7.3 a-0.7 b0.3 h0.3 m0.5 q-0.3
pros+v 6.8 b0.5 g-0.5 i-0.5 j-0.3 k0.3 l1.3 n1.4 p1.0 r-0.4
pros+vas 6.2 a-1.1 e-0.5 f-0.4 g0.4 h-0.8 i-0.5 l-0.6 o0.6 q0.8 r1.1 s-0.5 t0.6
pros+vede 7.3 a0.4 b0.7 d0.3 i0.5
pros+vyst 7.3 o1.1 r-0.5
pros+z 7.3 a-0.7 g-0.4 i-0.3 j-0.4 n0.5
pros+zda 7.3 d0.7 l1.0
pros+zkra 7.3 d-0.3 k0.3 m0.5 q0.4
pros+zrus 7.3 a-0.6 b0.5 f1.0 g-0.3 k2.4
prosbu 7.0 c0.9 d1.1 e-0.5 g-0.3 h-0.3 i0.8 l0.8 r-0.5
prosil 6.6 b0.4 c0.6 d0.6 f0.4 i-0.4 m-0.4 o0.6 r0.6
prosim 2.6 a-1.3 c-0.7 d-1.0 f1.5 g-2.7 h0.8 i-0.4 j-2.7 k0.6 m1.1 n0.5 o3.0 p-2.2 r-1.8 s-3.2 t2.9
prosin 4.7 a-1.6 d-0.4 g-0.7 h0.7 i-0.9 j-0.4 k0.8 l3.5 n5.8 o1.1 r-0.4 s-0.8 t0.5
prosit 7.3 a0.3 d1.1 p0.7 s0.6 t0.6
prosla 6.4 a-0.8 e-0.5 g1.1 p-0.4 q1.2 r1.0 t-0.3
prospe 7.0 c0.5 j0.6
proste 5.8 a-0.6 d0.9 e-1.1 g0.5 h0.5 i-0.6 j-0.4 k-0.4 l2.6 m0.3 q-0.3 r0.7 s-0.5
prostr 6.4 b-0.3 d-0.3 e0.8 h0.4 l1.4 m-0.3 p0.4 t0.3
prot 3.8 a0.4 c0.7 d1.7 e1.0 f2.6 g-0.8 i-0.9 j0.6 k0.9 l0.9 m1.1 p2.2 q0.8 s-1.3 t-0.8
prot+a 6.8 d-0.4 e0.8 j-0.3 p0.3 t0.5
prot+ho 7.0 c0.9 d0.4 e-0.8 f0.8 h0.4 k-0.3 p0.5 s0.5
prot+je 7.3 a-0.7 c-0.4 d-0.3 e-0.4 o0.6 q-0.3
prot+ji 7.3 a0.6 m1.2 p0.8
prot+jste 6.8 a0.6 c0.5 d0.8 f0.8 g-0.5 i-0.3 j0.5 p0.4 r-0.6 s-0.4
prot+mam 7.3 a-0.7 c0.3 d-0.4 g1.3 h1.1 n0.9 q-0.3 r1.5 s-0.3
prot+mu 7.0 a-0.4 d-0.4 e-0.3 i-0.4
prot+na 6.8 a0.5 b-0.3 c-0.4 d2.3 e-0.7 f2.1 h0.7 k0.5 m0.3 o0.8 p-0.3 q0.5 s-0.4
prot+se 6.6 c0.7 e0.7 i-0.3 l1.1 q-0.4 s0.5
prot+si 7.0 a-0.4 c0.9 e-0.3 g-0.3 i0.3 o0.9 p0.6 q0.9
prot+vide 7.3 a-0.4 c0.3 e-0.3 g1.0 h0.6 m0.6 r0.9
prot+ze 6.6 b0.8 c0.3 e0.6 g0.4 i-0.3 j0.4 n-0.3 q0.8 r0.6
proti 6.3 a-0.5 b0.8 c-0.5 g0.4 i0.3 k0.4 m0.6 q0.8 r0.7 s-0.3
protiv 7.3 a0.3 d1.5 e-0.5 i-0.3 n0.4 s-0.3
proto 5.1 a0.8 b0.9 c2.9 d-0.3 f1.1 g-0.6 i-0.7 j1.0 l1.4 m-0.4 n-0.5 o-0.5 p1.7 r-0.3
protok 6.0 b-0.5 e1.1 g-0.6 i1.4 j0.4 k-0.4 l-0.3 o-0.4 p0.6 q0.5 s-0.4
protoz 4.4 b-0.6 c-1.1 d1.3 e0.4 f2.0 g0.4 h0.6 i-1.3 k0.9 l0.5 m0.6 n0.7 o1.3 p1.3 q0.4 r0.5 s-0.5 t-0.8
prou 7.3 b0.4 c1.7 l0.3 n0.3 t0.4
prov 5.0 a-0.4 c0.4 d0.5 e-0.4 f1.1 h1.1 j-0.8 l0.4 n0.9 o1.0 q0.3 r0.6 s-0.5
prov+redi 7.3 a-0.5 c0.5 e-0.4 f1.7 k0.5 m0.6
prov+v 7.3 h1.1 i-0.3 n0.5 r-0.3
provad 7.0 d0.7 e-0.3 s0.5
proved 7.0 a0.5 c1.0 e0.4 h-0.4 o0.6 p0.6 q1.0
proviz 7.0 a-0.5 b-0.3 c-0.3 d-0.5 i-0.3 l1.0 n1.5
provoz 5.4 a-0.3 d0.5 f1.6 h1.6 i0.3 j-0.6 m0.7 n0.5 o0.8 q-0.4 s-0.8
proz 7.0 b0.6 e-0.4 i0.5 s0.6
prozat 7.3 b0.7 i0.6 s0.7
prse 7.0 c-0.3 l0.8
prselo 7.0 c-0.3 l0.8
prst 6.6 c0.6 e0.6 i0.3 m0.8 n0.3 p-0.3 t0.3
prst+a 7.3 b0.4 c0.6 e-0.4 i0.6
prsty 7.3 d0.4 e0.3 s0.4
pruh 6.8 a-0.6 b0.6 c-0.3 d0.3 j0.5 l0.4 m0.4 n0.6 r0.4 s-0.3 t1.1
pruhle 7.3 a-0.4 e-0.4 g0.4 l0.6 n0.5 r0.6 t1.0
prum 6.6 b0.8 c-0.4 d-0.5 f0.4 g0.5 l0.4 m0.7 n0.4 r0.5
prumer 6.8 b0.6 c-0.3 d-0.3 f0.5
pruv 6.4 a1.0 d-0.6 e1.1 g-0.6 h-0.3 r-0.6 s1.8 t0.7
pruvod 6.4 a1.0 d-0.6 e1.1 g-0.6 h-0.3 r-0.6 s1.8 t0.7
prvn 4.7 b0.5 c2.0 d1.1 g1.7 h0.8 i1.9 j-0.5 l1.2 n1.4 o0.4 p-0.5 r2.5
prvn+dobr 7.3 g0.8 r0.9
prvn+pomo 7.3 f0.4 g1.0 o0.5 r1.3
prvn+spla 7.0 a-0.5 d0.9 e0.3 g-0.3 i-0.4 l0.6 n1.2
prvni 4.9 a0.3 b0.7 c2.5 d0.3 g1.6 h0.4 i1.4 l0.9 n0.8 q0.4 r2.4
prvnih 6.4 a-0.3 b-0.4 d1.0 e-0.4 g0.5 i0.3 l-0.3 m0.3 o0.5 p-0.5 r0.6 s-0.3
prvnim 6.6 c-0.4 g-0.3 l0.8 m-0.4 n0.7 r-0.5
pry 5.0 a-1.1 b-0.6 c0.6 e-0.4 g-0.8 h-0.4 i-0.7 j0.3 k0.4 l1.1 m1.5 o0.5 r-0.6 t0.7
psa 6.3 a-0.3 b0.3 c0.3 i-0.5 n0.3 o-0.5 s-0.3
psal 5.8 b0.5 d1.6 e0.5 f0.8 g-0.9 i-0.8 j-0.5 k0.3 m0.7 n-0.4 o0.8 p-0.6 s0.9
psal+o 7.0 b0.4 e0.4 q-0.3 s0.6
psala 7.0 c0.4 d0.5 k-0.3 l-0.3 m0.4 s0.6
psali 7.3 k0.5 l0.5 o0.5
psat 5.9 c-0.6 d1.4 e0.8 f0.4 g-0.3 h-0.3 i-0.8 j0.9 k0.6 m-0.5 s1.6
psat+nebu 7.3 a-0.6 d0.4 g-0.3
pta 5.2 c0.8 e-0.3 i-0.4 j-0.4 m0.7 o1.3 p-0.4 s-0.9
pta+se 5.4 s-0.8
ptac 6.8 e-0.4 g0.3 i0.3 r0.4
ptacko 7.3 d0.3 i0.5 o0.3
ptaj 6.4 b1.2 c-0.7 e0.6 g0.6 l-0.3 m0.3 n-0.3 p-0.5 r1.0
ptaji 6.4 b1.2 c-0.7 e0.6 g0.6 l-0.3 m0.3 n-0.3 p-0.5 r1.0
ptak 7.0 e0.5
ptal 5.9 b-0.3 c1.2 e1.3 g1.2 h0.7 j0.9 k0.6 m1.3 n-0.5 o0.8 r1.2 s2.0
ptal+jest 7.3 g1.0 h0.5 k0.6 l0.3 m0.4 q0.4 r0.5
ptal+na 7.3 a-0.3 c0.3 g0.3 k0.5 r0.4
ptala 6.8 a-0.6 g1.0 h0.6 k0.9 l0.4 m0.4 n-0.4 r1.1
ptali 7.0 c0.4 d0.7 e0.6 h0.5 i0.5 m1.2 s0.4
ptam 6.3 a-0.6 b0.4 g0.6 h0.4 j-0.3 k-0.4 l0.4 n0.4 r1.1 s0.5
ptam+se 6.8 a-1.2 e-0.7 g0.9 i-0.4 k-0.4 r1.1 s-0.4
ptat 7.0 a0.5 b1.5 c-0.3 i0.4 l0.4 m1.1
pudo 7.0 c0.8 f0.5 h0.4 m0.5 o0.3
pudo+do 7.0 c0.8 f0.5 h0.4 m0.5 o0.3
pudory 7.0 c0.8 f0.5 h0.4 m0.5 o0.3
pujc 6.8 c1.1 d-0.3 i0.5 j0.5 l0.5 s0.5
pujc+od 7.3 c0.7 i0.6 l0.6 s0.6
pujd 5.8 a0.6 c-0.4 e1.2 g-0.6 h-0.4 j0.4 l0.9 o-0.5 r-0.7 s1.3
pujd+k 7.3 j0.4
pujd+na 7.3 a0.5 e0.8 s1.2
pujde 6.0 c-0.3 d-0.6 e1.1 g-0.5 i-0.6 l1.0 o-0.5 r-0.5 s0.8
pujdu 7.3 d0.5 i0.7 s0.6
pul 5.2 b0.8 d-0.4 e0.9 f-0.6 g-0.3 h0.5 j0.5 l1.4 m1.0 n-0.3 r0.4 t1.1
pul+hodi 7.0 a0.7 b1.1 c0.8 d-0.4 e-0.4
pul+roku 6.2 a-0.5 d0.7 h0.5 i0.9 j0.4 l1.6 o-0.5 s-0.5
pul+stra 7.0 a-0.4 b0.5 c-0.4 d-0.4 h0.5 t0.6
pulc 7.3 a-0.3 l1.7
pulce 7.3 a-0.3 l1.7
pulk 6.0 a0.9 c0.9 e2.3 g-1.1 i-0.7 j-0.5 k1.2 l1.3 m-0.3 p0.4 r-0.3 t0.3
pulka 6.6 a1.0 c1.4 e1.8 g-1.0 i-0.4 k1.3 n0.4 o0.5 p0.4 q0.3 r-0.5 s-0.3
pulku 6.8 a0.7 c0.7 e0.6 g-0.3 l0.5 n-0.4 p1.0 s0.7
pulky 7.3 a-0.4 l1.2
puln 6.6 a-0.4 c-0.4 g-0.4 l0.5 n1.1 q0.3 t1.5
pulnoc 6.6 a-0.4 c-0.4 g-0.4 l0.5 n1.1 q0.3 t1.5
pulr 7.0 a0.4 b0.6 c0.6 g-0.3 i1.1
pulr+jsme 7.3 a0.5 b0.7 d0.9 i1.6 p-0.4
pulroc 7.3 c0.7 e0.4 i0.5
pust 5.8 b0.4 d-1.0 e0.7 h0.9 i-0.9 j-0.5 k0.7 l1.0 m1.1 n1.6 o0.3 q-0.5 s-0.6
pust+do 7.3 b0.3 e0.4 n1.1 o0.8
pust+ho 7.3 d-0.4 n-0.3
pustil 7.0 a0.3 c-0.7 e1.3 g-0.3 i-0.5 l0.9 o-0.3 s-0.3
pustim 6.4 a-0.5 c0.5 d-0.8 e-0.3 h0.9 i-0.3 k0.4 l0.5 m0.8 n2.0 o0.7 q-0.3 r0.6
pustit 7.3 b0.4 m0.3
puvo 6.4 a0.5 b0.9 e1.7 g-0.3 h0.5 i-0.5 j0.4 o-0.4 p0.5 q-0.4 s-0.3 t1.2
puvodn 6.4 a0.5 b0.9 e1.7 g-0.3 h0.5 i-0.5 j0.4 o-0.4 p0.5 q-0.4 s-0.3 t1.2
qr 7.0 a-0.9 b-0.4 f0.5 i-0.3 k-0.3 n2.6 p-0.3 q1.0
qr+kod 7.0 a-0.9 b-0.4 f0.5 i-0.3 k-0.3 n2.6 p-0.3 q1.0
r 6.1 a-0.3 c1.3 g-0.5 h1.1 l1.1 n0.3 o0.7 p-0.3 q0.6 s-0.4
r+o 6.4 a-0.5 c0.4 d0.3 e0.3 h0.6 i0.5 l1.3 n0.5 o0.9 q0.9 r0.4
rad 6.0 a0.4 b0.6 c0.6 d0.6 g0.8 i0.3 k-0.3 m1.2 n-0.7 p-0.5 q0.7 r0.6
rada 5.0 a-0.3 b0.4 c-0.5 e1.8 f-0.5 g2.0 h1.0 j-0.4 k0.4 n1.3 r1.8 s1.5 t0.5
rada+bych 7.0 c-0.4 d0.5 i0.4 k0.3 n0.3 r-0.4 t0.5
rada+s 7.3 a-0.4 e0.6 g1.3 i-1.1 l0.6 s0.4
radana 7.3 a0.3 e-0.5 m0.7 p0.7 q-0.3
rade 5.7 b0.8 c0.4 d-0.5 e0.4 j-0.5 k1.2 m1.2 n0.4 p-0.5 q-0.6 r0.5
radeji 7.0 a0.9 c1.0 i0.6
radek 6.6 b1.5 i-0.6 k0.5 m1.2 q-0.5
radi 5.2 a-2.0 b-0.5 c-0.8 e-1.3 g2.9 h4.1 i-1.3 k-0.4 p-0.4 r2.7 s0.5
radi+bych 5.9 a-1.2 b-0.8 e-0.8 g2.1 h3.6 i-1.0 j-0.4 m0.4 p-0.3 r2.3 s-0.5
radk 6.0 b0.8 d-0.6 f0.6 g-0.6 j-0.5 k-0.6 l1.2 m1.1 o0.8 p-0.6 s-0.5
radka 6.8 b1.1 c-0.3 e0.5 f0.6 g-0.3 h0.6 k-0.5 l1.3 o0.8 p-0.4 r0.3
radku 7.0 a0.5 c0.4 e-0.5 i0.4 m1.7 r-0.4
radky 7.3 a-0.5 j-0.4 q0.3
radn 7.3 a0.5 c1.4 e-0.4 f0.5 s0.7
radnic 7.3 a0.5 c1.4 e-0.4 f0.5 s0.7
rado 6.0 a-0.9 b0.7 c-0.6 d-0.5 g2.9 i-0.7 k0.5 m0.4 n0.3 p0.5 q0.6 r3.2 t-0.4
radost 6.2 a-1.1 b0.7 c-0.5 d-0.4 e-0.9 g3.1 i-0.5 j-0.3 k0.5 m0.5 n0.3 p-0.4 q0.6 r3.3 t-0.4
radova 7.3 e0.7 j0.5 p1.1
rads 5.9 a0.6 d-0.6 e2.3 i0.9 j-0.4 k0.8 r0.4
radsi 5.9 a0.6 d-0.6 e2.3 i0.9 j-0.4 k0.8 r0.4
radu 6.4 a-0.7 b-0.5 c-0.5 e-0.7 g0.8 i-0.4 l-0.5 n0.6 r0.9 s-0.4
rady 7.3 g0.4 j0.5 r0.5
rajc 7.3 s0.7
rako 7.3 d0.3 g0.6 h1.0 k0.7 r0.5
ramc 6.3 c0.8 e0.4 h0.5 i1.5 j0.8 m-0.4 o0.3 p-0.4 q-0.4
ramc+smlo 6.6 a-0.5 h0.5 i0.5 m-0.4 o0.4 p-0.3 q-0.4
ramcov 6.4 h0.5 i1.1 j0.6 m-0.4 o0.3 p-0.3 q-0.4
rana 6.8 a1.0 c0.4 d0.6 e0.4 g-0.6 k-0.4 s0.4 t1.6
rano 4.9 a-1.6 b-0.3 e0.5 f0.4 g0.7 h-0.3 i-0.5 j-0.8 k1.1 l-0.6 m-0.6 n2.7 p-0.7 q3.1 r1.2 s-0.6 t1.2
rano+a 7.0 a0.4 c0.3 p0.5 t1.2
rano+to 7.0 a-0.7 e-0.6 g0.6 h0.3 n1.2 q-0.4 r0.8
rano+vypo 7.3 a-0.5 g0.6 k0.9 o0.5 r0.7
razi 7.0 d-0.4 e-0.5 i-0.6 j1.6 n0.4 p-0.4 s-0.4
razitk 7.0 d-0.4 e-0.5 i-0.6 j1.6 n0.4 p-0.4 s-0.4
re 7.0 a0.3 c0.4 k-0.3 p0.6 r-0.3
reag 6.6 a1.5 b0.9 c-0.4 d0.7 e0.5 i0.7 j1.9 m1.6 p0.9
reag+na 7.3 a0.3 j0.7 m1.9 p0.5
reagov 7.3 a0.7 b1.1 i1.0 j0.4 p0.5
reaguj 7.0 a0.9 d0.9 e0.7 j1.7 m1.8 p0.4
reak 7.0 a0.8 c0.5 d1.6 e1.0 f1.1 i0.5 l0.4 m0.6 n0.4 p0.6 t0.6
reakce 7.3 a0.6 d1.7 e0.5 i0.7 m0.8 p0.7
real 6.2 c-0.5 d1.1 e0.5 f0.3 g-0.4 h-0.3 i-0.4 j-0.3 m0.4 p-0.4 q0.6 t0.4
real+kanc 7.3 d0.8 m0.7 r0.4
realit 6.4 b-0.4 c-0.5 d0.6 f-0.3 i-0.3 l-0.6 m0.3 q0.6
rec 7.0 b0.5 d0.4 e0.5 f0.6
rece 4.2 b0.7 d0.4 e1.5 f1.2 h1.1 j-1.3 o0.7 p-0.6 r1.0 s1.9
rece+a 7.3 a-0.4 d-0.3 g0.3 h0.9 i-0.3 k0.4 o0.4
rece+na 4.9 a1.1 b0.9 e1.5 g-0.5 j-0.6 m-0.3 s2.5 t0.4
rece+nasi 7.3 a-0.4 e-0.3 r-0.3
rece+se 7.3 e-0.6 h0.5 i0.7
receno 6.8 a0.9 d0.9 e0.4 i1.6 r-0.3 t0.4
recenz 4.5 b1.1 c0.4 d-0.6 e0.6 f0.4 g-0.9 h-0.3 i-1.4 j-1.0 m-0.5 o0.5 s2.7
recepc 5.7 a-0.8 b-0.5 c-0.8 d0.4 e-0.5 f1.3 g1.4 h2.2 i-0.6 m0.3 o0.5 p-0.6 r2.0 s-0.4
recept 6.8 a0.4 b-0.3 d0.5 e1.7 g-0.4 i1.3 m0.7 s-0.3
reci 7.3 d0.4 e-0.4 g0.7 o0.4
reda 5.6 a1.3 c0.4 d1.0 e0.6 g-0.9 h0.5 j0.3 k0.4 p1.5 s2.4
reda+cern 7.3 a0.5 c0.9 d1.4 p0.6 s1.4
redakc 5.7 a1.0 b0.3 d1.1 e0.8 g-0.7 h0.5 k0.5 p1.0 s1.1
redakt 7.3 a0.4 c0.3 j0.3 p0.6 s1.7
redi 4.6 a2.6 b1.9 c1.3 d1.1 e2.2 f7.7 g-1.6 i1.0 j0.3 k1.0 l0.3 m2.6 n0.7 o0.8 p-1.4 q0.3 s0.4 t1.5
redi+si 7.3 a0.4 b0.7 c-0.4 d-0.3 f0.5 i0.4 r0.6
redite 4.6 a2.6 b1.9 c1.3 d1.1 e2.2 f7.7 g-1.6 i1.0 j0.3 k1.0 l0.3 m2.6 n0.7 o0.8 p-1.4 q0.3 s0.4 t1.5
refe 7.3 d0.6 e-0.5 i0.6
refere 7.3 d0.6 e-0.5 i0.6
regi 6.6 a0.4 c0.9 d0.7 e-0.5 f0.7 g-0.4 j0.9 o1.2 p-0.4 s1.8
region 7.0 a0.8 c1.0 d0.8 e-0.4 f0.5 j1.0 s2.0
regist 7.3 a-0.4 f0.3 o1.4 t0.3
reha 7.0 d0.6 l1.4
rehabi 7.0 d0.6 l1.4
rekl 4.1 a1.7 b1.0 c1.0 d3.0 e2.0 f1.4 h0.9 j0.4 k-0.3 q-0.4 r1.1 s0.7 t-0.7
rekl+a 7.3 a0.7 c0.7 d0.8 e0.5 i0.4 s0.6
rekl+dobr 7.3 a0.5 b1.2 d-0.3
rekl+foto 7.3 a0.5 e0.9 j0.8 s0.5
rekl+jsem 6.6 b-0.3 c-0.6 d1.1 e-0.4 g0.6 h1.0 i-0.4 p0.6 r0.7
rekl+na 7.3 s0.7
rekl+podl 7.3 a0.4 c0.7 e1.2 f0.7 j0.4
rekl+ze 5.7 c1.0 d2.4 f1.3 g0.5 h0.3 i-0.4 k0.4 r0.6 t-0.5
rekla 5.9 b0.5 c-0.5 d1.2 e-1.3 g0.8 h0.6 i0.3 j-0.3 m0.6 n0.4 r0.8 s0.7 t-0.6
reklam 4.7 a0.5 b-1.1 c-0.3 e2.2 f0.3 g-0.5 j1.1 k-0.5 l-0.4
rekli 6.0 a1.1 b0.9 c2.1 d1.9 e1.1 g-0.9 l0.6 o0.4 p-0.6 r-0.4
rekn 5.5 a1.2 b0.4 c3.2 d0.8 e0.5 g0.9 i-0.6 k-0.7 l-0.6 n-0.5 p-0.8 q0.3 r1.6 s1.8 t0.6
rekn+ze 6.8 b-0.4 d0.7 e0.7 g1.3 k-0.3 o-0.4 r1.4
rekne 7.3 d0.3 s0.4
reknet 6.4 b-0.5 c1.9 g1.2 i-0.4 k-0.4 l-0.4 n-0.4 p-0.4 r1.6
reknu 6.3 a1.0 b1.1 c1.3 e0.5 p-0.4 s1.9 t0.6
reko 6.8 b0.8 d1.2 e0.4 g0.4 n1.0 t0.3
rekons 7.0 b0.6 c0.5 g0.5 n0.9 r0.5 t0.5
reme 6.8 a-0.4 e-0.7 h0.4 k-0.3 l-0.3 m0.4 o-0.3 r0.4 t-0.5
remesl 6.8 a-0.4 e-0.7 h0.4 k-0.3 l-0.3 m0.4 o-0.3 r0.4 t-0.5
rena 7.0 a0.4 b0.9 d1.3 g-0.3 h-0.3 i0.5 k0.6 r-0.4 t0.4
renata 7.0 a0.4 b0.9 d1.3 g-0.3 h-0.3 i0.5 k0.6 r-0.4 t0.4
repo 6.6 a0.8 b0.6 d-0.4 e0.9 f1.0 p0.8 r-0.4 s0.9
report 6.8 a0.8 b0.6 d-0.3 e1.1 f1.1 g-0.3 i0.3 j0.3 p0.9 r-0.3 s1.0
rese 6.1 a1.3 b0.8 e2.1 f1.1 g-0.5 h-0.4 i-0.6 j0.4 q-0.5 s-0.4 t0.8
rese+spor 7.0 c-0.3 e0.8 j0.9
reseni 6.3 a1.1 e1.6 f1.2 g-0.5 h-0.3 i-0.5 j0.5 q-0.4 s-0.3 t0.8
resers 7.3 b0.7 e0.7 p0.5
resi 5.7 a-1.0 b-0.7 c0.4 e0.3 f1.2 g-0.8 h-0.4 i0.4 l0.5 n0.5 p-0.5 q0.6 s-0.8
resi+s 7.3 c0.6 d0.6 e-0.4 i0.5
resime 7.0 c0.7 d0.5 e-0.5 i0.4 l1.1 q0.6
resit 7.3 c0.4 d0.5 e0.4 f0.6 j0.8
rest 5.9 a-0.4 b0.7 c-0.5 d-0.6 e-0.8 h0.3 l1.2 n0.7 p-0.4 r0.3 s-0.4
restar 7.3 b0.7 g0.5 k0.7 l0.3 n0.5 o0.3 r0.6
restau 6.6 a-0.6 d-0.4 e-0.5 i-0.3 k-0.4 l0.4 n-0.4
reste 7.3 a0.4 i0.6
rete 7.3 c-0.4 d0.8 f0.3 k0.3 m0.8
retu 7.3 a0.5 b0.6 d0.7 e1.2 m0.9 s0.5
retuso 7.3 a0.5 b0.6 d0.7 e1.2 m0.9 s0.5
revi 6.0 c1.3 d-0.4 e0.5 g0.6 l0.7 o0.8 p-0.4 r0.9 s-0.4
revi+a 7.3 l0.6
revize 7.0 c0.4 e0.6 f0.3 i0.6 j0.5 k0.5 o0.3 q0.6 r0.3
revizi 6.8 g0.6 l0.8 n0.3 o0.4 r0.5
reze 6.0 b-0.4 c0.5 d0.5 f0.9 g0.3 h1.8 i-0.6 j-0.3 k0.9 l1.1 n-0.4 o-0.3 q0.8 r0.5 t0.6
reze+syst 6.8 a0.8 b-0.3 c1.1 d0.3 f0.8 i-0.3 l0.8 n-0.5 p0.4 q-0.4 s0.4
rezerv 6.0 b-0.4 c0.5 d0.5 f0.9 g0.3 h1.8 i-0.6 j-0.3 k0.9 l1.1 n-0.4 o-0.3 q0.8 r0.5 t0.6
rezi 7.3 o0.7
rezimu 7.3 o0.7
rezn 6.4 a1.3 b0.8 d0.5 e1.1 g-0.3 i0.4 l0.6 m0.8 n-0.4 p0.4 s1.0
reznic 6.6 a1.1 d0.6 e1.1 i0.5 p0.5 s1.1
rica 7.3 e0.4 f0.7 k0.7
rict 5.6 a0.7 c0.4 d0.7 e1.5 f0.4 g0.9 h1.4 j-0.4 k1.2 m-0.7 n0.4 o-0.3 p-0.5 r0.8 s1.0 t0.8
rict+ze 6.4 a0.8 c-0.4 e1.5 g0.5 h0.7 k0.9 m-0.3 r1.1 t0.4
ridi 6.4 b1.0 c0.5 d-0.4 e0.7 f1.1 g-0.5 i-0.4 k1.0 m-0.5 n1.5 p1.1 q0.5 s-0.4 t0.9
ridi+a 7.3 b0.8 d-0.3 n1.4 p0.4
ridic 7.0 a-0.5 b-0.4 f0.3 h0.5 k0.9 n1.4 o-0.3 q0.5
ridici 7.3 a0.3 b1.0 c0.6 e1.0 f0.9 l0.3 o0.3 p0.4 t0.8
riha 7.3 b0.8 d0.4 e0.6 k0.6
riho 7.3 c0.4 d0.5 t0.3
rije 6.2 b-0.6 e0.8 g-0.8 h-0.4 j-0.6 l-0.5 m0.6 n0.6 o1.1 p-0.5 r-0.5 t0.4
rijen 6.2 b-0.6 e0.8 g-0.8 h-0.4 j-0.6 l-0.5 m0.6 n0.6 o1.1 p-0.5 r-0.5 t0.4
rijn 5.7 b-0.5 c2.4 d1.4 f0.7 g-0.7 h-0.4 i0.9 j0.3 l1.5 n0.7 o0.6 r-0.4 t0.6
rijna 6.2 c1.7 d1.6 e-0.9 f0.8 g-0.5 h-0.4 j0.5 l0.3 n0.9 p-0.4 q0.4 r-0.4 t0.6
rijnu 6.8 c0.8 d-0.4 e0.6 i1.3 k0.4 l1.5 o0.5 p0.6
rika 5.1 b0.5 c-1.0 d-0.8 e1.2 g1.0 j1.3 l0.3 o0.7 p0.5 q0.3 r1.9 t-1.0
rika+at 7.0 c-0.5 f0.6 g-0.4 l0.3 p1.1
rika+ze 6.1 a0.4 b0.4 c-0.9 d-0.8 e1.4 f-0.4 i0.6 j-0.3 p-0.5
rikal 7.0 a-1.0 b-0.3 c-0.4 d-0.3 e-0.3 g2.0 h0.8 i-0.5 r2.1 s-0.4 t-0.3
rikala 7.0 c-0.3 d-0.5 g0.3 h-0.4 s0.6 t-0.3
rikam 6.4 a-0.4 b0.8 c-0.5 d-0.3 f0.6 h-0.4 j0.3 l0.7 p-0.3 r0.5 s-0.4
rikame 7.0 a0.5 e0.5 i0.7 j0.6 l-0.3 o0.4
rize 6.3 a0.9 c0.9 g-0.5 i1.6 j0.4 p0.6 q0.9 r-0.4
rize+na 7.3 d0.6 e0.6 i1.5
rizeni 6.4 a0.9 c0.9 g-0.5 i1.7 j0.4 p0.6 q0.9 r-0.4
rizk 7.3 a0.3 b1.1 l0.4 m1.1
rndr 7.0 a0.7 c1.2 d0.5 i0.5 j1.3 p0.7
robo 7.0 a0.5 b-0.3 c-0.5 d1.9 g-0.3 k0.5 l1.1 m0.4
roce 6.0 b1.1 c0.6 g0.7 h1.1 i0.5 j-0.4 k0.4 o-0.6 p-0.4 r1.4 s0.5
rocn 6.3 a0.4 b0.5 e0.3 i1.6
rocni 7.3 b0.8 i0.8
rocnik 6.6 e0.6 g0.4 i1.0
rodi 4.8 b0.4 d0.5 e1.8 f0.4 g0.4 i-0.8 j0.5 k1.1 o-0.4 p-0.4 r1.2 s2.5
rodi+a 7.3 b0.5 i0.3
rodi+dovo 7.3 a-0.6
rodice 6.3 a0.3 d0.3 e0.9 h0.6 i-0.4 s1.8
rodico 7.3 a-0.6
rodicu 7.3 a0.5 c-0.4 d-0.3 e1.4 s0.5
rodina 6.0 a-0.5 b0.4 c0.8 d0.7 e-0.9 f0.9 g1.1 l0.6 m0.5 p-0.4 q0.5 r1.0
rodine 7.0 i-0.3 k1.3 n0.3 r0.6 s0.5
rodinn 6.8 e0.7 i-0.4 j0.8 p0.5 s0.6
rodiny 7.3 b0.4
rodn 7.3 e0.5 f1.1 g0.4 h0.4 m0.4 q0.6 r0.5
rohl 7.0 h0.8 r0.5 t0.8
rohlik 7.0 h0.8 r0.5 t0.8
rok 4.9 a1.2 b2.6 c-0.7 d0.4 e0.5 g0.8 h2.7 i2.6 j-0.9 k-0.6 l-0.7 p-1.3 r-0.7 t0.7
rok+a 7.0 b0.4 g0.7 h0.8 n-0.3 o0.3 r0.8
rok+jsme 7.3 a0.5 b0.8 d0.6 i1.3
rok+uz 7.0 a0.6 b0.5 c0.7 i1.4 s1.5
roke 6.6 b0.3 e0.5 f0.3 h0.7 m0.6 n-0.3 q-0.3
rokem 6.6 b0.3 e0.5 f0.3 h0.7 m0.6 n-0.3 q-0.3
roku 4.9 b3.0 d1.0 f-0.4 h0.4 i2.2 k0.3 l1.3 n0.4 o-0.4 p-0.9 q0.8 r0.5 s-0.8 t-0.4
roky 5.2 a-1.1 c-0.4 d-0.6 g1.9 h2.9 j-0.9 k0.9 m0.5 p-0.9 q0.4 r0.7 s-0.5
roma 6.4 h-0.6 i0.3 o0.6 p0.6 q0.4
roman 7.0 a0.7 d0.5 i0.5 j0.5 p0.8 r-0.4 s0.4
rost 6.6 a0.4 d0.5 e0.4 h0.4 j0.8 p0.5 q0.7
rosta 7.3 g0.5 h0.6 i0.6 q0.9 r0.6 t0.4
roste 7.3 a0.5 d0.8 e0.3 j1.0 p0.7
rovi 6.8 a0.5 e0.4 i1.5 r-0.3
rovinu 7.0 a0.5 b0.3 e0.5 i1.6
rovn 5.4 a0.4 e0.7 f1.4 h1.4 j-0.4 k0.3 o0.7 p1.7 q1.0 r1.0
rovn+na 7.0 e0.4 h0.7 i-0.4 p0.7 q1.1 r0.7
rovn+s 7.0 a0.5 d0.5 e-0.4 f2.1 i-0.3 m1.1 o0.4 q0.3 r-0.5 s-0.3
rovn+v 7.0 a-0.3 e-0.5 i1.2 n-0.3 q-0.3
rovn+vas 7.3 a0.3 c0.4 e0.4 j0.3 p0.5 s1.0
rovne 7.3 a1.2 e1.0 p2.0
rovnou 5.7 e-0.5 f1.2 h1.2 j-0.5 l0.5 m0.4 q0.6 r0.6
rozb 6.2 a0.3 d0.4 e1.1 g-0.4 j0.9 k0.7 l-0.4 o-0.4 q0.9 s0.9 t0.3
rozbit 6.8 e1.0 n0.4 o-0.3 s1.2
rozbor 7.0 c0.3 d0.5 e0.3 i0.4 j1.2 k0.9 p0.4 q1.1
rozc 7.3 a-0.3 e-0.3 f0.5 g0.7 r0.6
rozd 5.7 a1.3 b1.7 c-0.6 d-0.5 f1.2 g-1.0 i1.0 k0.8 l0.8 m3.8 o-0.5 p-0.9 q0.3 r-0.6
rozdat 7.3 a0.3 b0.6 d0.4 e0.3 i0.4 s0.4
rozdel 6.8 a-0.5 c-0.4 h-0.3 i-0.4 l1.3 o-0.4 r-0.3 t0.4
rozdil 6.4 a1.5 d-0.5 f1.1 g-0.4 i0.3 m4.0 p-0.5
roze 5.7 b0.5 d0.7 e-1.5 j-0.4 o0.9 p-0.5 q-0.3 r0.7 s1.2 t0.4
roze+podl 7.3 a-0.5 f0.4 k0.4 o0.7
rozeps 6.8 a0.5 c0.8 e-0.6 f0.5 o1.3 q0.4 s1.1
rozesi 7.3 a-0.4 g-0.3
rozesl 7.3 i0.5
rozh 4.6 a1.6 b2.6 c1.3 d1.0 e0.8 f1.1 g-1.7 h-0.4 i2.5 j1.2 k-0.5 l-0.7 m-0.5 n-0.3 o0.5 p-0.6 q0.7 r-0.5 s0.5
rozh+dolo 7.3 e-0.3 j0.5
rozh+jsem 7.3 a0.4 b0.6 e1.4 i0.8 s0.8
rozh+o 7.3 a-1.3 b0.4 c-0.3 i-0.7 j-0.6 o0.5 p-0.3 q0.5 r0.5 s-0.4
rozh+soud 6.6 a1.0 b-0.4 d1.9 e0.3 i-0.5 j2.8 m-0.3 p0.4 s-0.3
rozh+ukon 7.3 a0.3 d0.5 e0.8 i0.8
rozh+ze 6.3 a0.3 b0.7 c0.5 e0.6 g-0.3 h-0.3 i0.5 j0.4 l-0.3 n-0.3 s0.3
rozhla 7.0 c0.7 i-0.3 s0.6 t0.4
rozhle 7.3 a0.4 e1.1 i0.7 p0.4
rozhod 4.8 a1.1 b2.1 c1.5 d1.1 e1.3 f0.3 g-1.4 i2.0 j1.5 l-0.7 m-0.4 n-0.3 o0.5 p-0.4 q0.7 r-0.5 s0.7
rozhov 7.3 a0.3 b1.4 c-0.4 d-0.4 e-0.4 f1.3 i-0.4 q0.5
rozj 7.3 e0.6 i0.6
rozk 6.0 b0.3 d-0.4 f0.3 h0.6 j0.4 k0.4 l1.0 m0.7 p-0.4 q0.4 s-0.4
rozk+a 7.3 a-0.3 l0.4 n0.4
rozkaz 6.2 c0.5 d-0.4 h0.8 j0.5 k0.5 m0.9 p-0.4 t-0.4
rozl 7.0 a-0.8 d-0.3 e-0.3 i0.8 l1.9
rozm 5.9 b-0.7 c1.2 e1.0 g-1.0 h0.7 m-0.3 p1.7 r-0.7 s1.1
rozm+a 7.3 e0.5 g-0.5 p0.6 q0.3
rozmaz 7.3 a0.7 c0.7 e1.2 g-0.4 p0.8 r-0.3 s0.4
rozmer 7.3 a-0.7 c-0.3 e-0.9
rozmys 6.6 b-0.4 c0.5 d-0.6 e1.1 g-0.4 i0.3 p1.4 r-0.4 s0.6
rozn 7.0 a-0.4 c0.6 e0.5 g1.2 m0.3 p0.7 r1.4
roznov 7.3 c0.6 d-0.3 e0.4 f0.3 g0.7 i0.3 p0.8 r0.8
rozp 5.3 a0.5 b2.7 c0.8 f0.7 g-0.5 i-0.8 j-0.6 k0.8 l0.8 m0.6 n0.9 o1.0 p-0.3 q0.7 s-0.8 t2.4
rozp+na 7.0 a0.5 b0.7 e-0.6 f0.8 i0.5 p0.6
rozpis 6.8 a0.4 b2.2 g-0.4 m0.8 n0.5 o0.6 q-0.4 r-0.3
rozpoc 5.7 b1.5 c0.5 d0.4 e0.5 f0.9 g-0.6 i-0.5 j-0.5 k0.6 l0.6 m0.4 q0.4 s-0.6 t2.4
rozpra 7.3 a0.4 c1.0 d0.5 t0.4
rozs 5.3 a-0.7 d-0.4 g1.0 h2.9 i-1.2 l0.3 m-0.6 o-0.6 p0.6 r0.7 t0.5
rozs+se 7.3 c0.6 f0.5 g0.7 h0.8 s0.7
rozsah 6.8 b0.8 g0.6 h0.6 i-0.4 k0.4 p0.4
rozsir 6.4 a-0.9 b-0.5 g0.5 h3.0 i-0.5 r0.6 t1.1
rozsud 6.3 a-0.5 b-0.4 c-0.5 g0.4 i-0.3 l0.4 m-0.4 n0.3 o-0.3 p-0.4 q-0.3 r0.4 s-0.3 t-0.4
rozu 6.1 c0.9 d1.0 e0.5 h0.9 i-0.7 j-0.4 l0.5 m0.5 p-0.5 r0.8 s-0.5 t0.3
rozu+ze 7.3 c-0.3 d-0.5 e0.9 g-0.4 h0.6 k0.6 l-0.3
rozum 7.3 c0.6 d0.8 m1.0 o0.4
rozumi 6.3 c0.4 d0.4 e0.6 h1.1 i-0.6 j-0.4 l0.6 m-0.3 p-0.4 r0.8 s-0.4 t0.4
rozv 5.6 a-0.8 b0.3 c0.4 e-0.3 f0.4 g1.3 h-0.4 i-1.0 n0.6 p-0.8 q0.7 r2.2 t1.3
rozvad 7.3 g0.4 r0.4
rozvaz 7.3 e-0.3 g1.0 n0.3 r1.1
rozvod 6.2 c0.7 f0.4 g-0.4 i-0.5 p-0.5 q0.5 s0.7
rubr 6.8 c-0.5 d-0.3 e0.4 g-0.4 k0.3 n-0.3 s0.6 t0.3
rubrik 6.8 c-0.5 d-0.3 e0.4 g-0.4 k0.3 n-0.3 s0.6 t0.3
ruce 6.4 a-0.6 b-0.4 c1.2 d-0.4 e-0.7 g0.4 i0.6 j-0.6 k-0.3 l0.5 n0.9 r0.9 s-0.7
ruci 7.3 a0.5 c0.5 d-0.3 f0.9 j0.5
ruda 7.3 i0.7 p0.9
ruka 7.0 a0.6 e0.9 i1.2 j0.4 r-0.4
ruko 6.6 b0.9 f0.5 j-0.3 l-0.4 o0.5 s0.4
rukopi 7.0 a-0.3 l-0.4 o0.6
rukou 7.3 a0.4 b0.8 c0.4 f0.6 p0.5 s0.6
ruku 6.4 a0.3 c-0.7 e1.6 j0.3 k0.9 l0.6 s-0.3
rusi 5.7 a-0.6 b0.9 c0.5 e0.5 f-0.5 g-1.0 i1.2 j-0.3 k2.4 l0.6 m0.3 q-0.5 r-0.5 s-0.8
rusi+a 7.0 a0.6 b0.6 e-0.4 i1.2 j0.5 p0.4
rusim 7.0 a-0.4 c0.4 h0.4 k2.4 m0.6 q-0.3 r-0.3
rusime 7.0 a-0.6 i-0.4 k0.9 l0.5 n0.3 s-0.3
rusit 7.3 a0.7 b0.6 e0.6 i2.0
ruzi 7.3 d-0.3 e0.6 f0.6 l0.9
ruzick 7.3 d-0.3 e0.6 f0.6 l0.9
ruzn 7.0 a-0.8 c0.6 e-0.6 h-0.4 i-0.3 l-0.3 o2.4 q0.5
ruzne 7.3 o0.9
ryba 6.6 a-0.7 c-0.5 d0.4 e-0.6 g0.5 h1.4 i-0.5 k0.9 m0.9 n0.4 q-0.4
rych 5.6 a-2.4 d-0.8 e-0.6 f-0.4 g2.8 h0.8 i-0.8 j-0.5 k0.4 l0.3 m-0.4 n1.0 p-0.7 q1.4 r3.0 s-0.6 t1.8
rych+a 7.3 a-0.4 g0.9 q1.0 r0.9
rych+odpo 7.3 g-0.4 h0.7 r-0.5 t0.5
rychle 6.3 a-1.4 d-0.8 g2.4 h0.8 i-0.5 l0.9 p-0.4 q1.8 r2.3 s-0.3 t1.2
rychlo 6.4 a-0.9 e-0.5 g0.4 l-0.3 m-0.4 n1.0 r0.5 s-0.3 t0.9
rysa 7.3 a0.5 f0.6 p0.5
rysava 7.3 a0.5 f0.6 p0.5
s 2.5 a0.7 b1.4 e2.0 f2.5 g0.9 h2.5 i3.0 j-0.3 l0.5 o1.1 p-0.6 q0.3 s2.2 t-1.5
s+byva 7.3 d0.3 e-0.4
s+chyb 6.8 a0.8 b-0.3 c0.7 e1.1 f1.0 g-0.5 r-0.4 s0.4 t-0.3
s+cizi 6.4 a1.1 b0.6 c-0.3 d1.0 e1.4 g-0.4 m1.0 s2.1
s+date 7.3 b0.3 e0.4 k0.4 o0.3 r-0.4
s+doda 6.6 c0.5 e0.7 f-0.4 g-0.5 i-0.5 k0.4 n0.8 q0.4 r-0.7 s0.5 t0.6
s+dph 7.3 a-1.0 c0.5 f0.5 o2.8 p-0.4
s+fakt 6.8 b0.5 c0.6 e-0.5 g-0.3 j-0.3 l0.6 n1.2 p-0.4 q0.8 r0.5 t0.6
s+fotk 7.3 a0.3 b0.8 p-0.3 s0.8
s+hlav 7.3 a0.6 d-0.9 f1.1 i-0.6 j1.9 m1.6 p-0.3 s-0.4
s+jedn 7.0 c-0.5 d1.5 f0.9 m0.3
s+jeji 7.0 d0.3 f0.4 r-0.4
s+koca 7.3 e0.4 s0.7
s+kole 7.0 a0.5 e1.2 g-0.4 p0.6 s0.7
s+maji 7.3 a0.4 e-0.4 f1.8 m1.4 q0.4
s+manz 7.0 b0.7 c-0.3 e-0.4 i0.7
s+mym 7.3 a-0.4 g0.8 r0.8
s+nami 7.0 c0.5 e-0.5 i0.5 j0.6 s0.4
s+napi 6.8 a-0.4 d0.3 i-0.3 j-0.3 s-0.3
s+nasi 6.4 e-0.4 g0.6 i1.1 k0.6 l0.5 o2.1 p-0.4 q1.0 r0.9 s-0.4
s+neky 7.3 a0.7 d0.5 e0.8 i1.3 r-0.3 s0.5
s+ni 7.0 a0.7 b0.3 d0.6 g-0.3 i0.5 j1.0 p0.6
s+nim 6.4 a0.8 c0.6 d0.6 f1.4 g-0.4 h0.3 s-0.4
s+nimi 6.8 a-0.6 b-0.4 c-0.4 d-0.4 f-0.3 g1.5 h0.4 o0.3 q1.1 r0.9
s+novo 7.3 d0.3 e-0.4 g-0.3 n0.4
s+novy 7.0 a-0.7 f-0.3 i0.8 t0.4
s+obci 7.3 a-0.3 d0.5 g-0.4 q0.6
s+opra 7.3 f1.0 p0.7
s+pani 7.3 a0.4 b0.7
s+plat 5.2 a0.5 e1.3 i-0.4 j-0.3 l1.6 p-0.5
s+pozd 5.8 a-0.9 d-0.4 i-0.5 j-0.3 k0.7 l1.0 n1.9 q1.4 r0.8
s+prav 7.0 a0.7 d0.7 f0.8 j0.7
s+pred 7.0 a-0.3 c0.4 e-0.7 h1.5
s+prip 7.3 c-0.3 f0.5 l0.3 m1.5 n0.9
s+prod 7.3 b1.1 g-0.4 h-0.5 i0.8
s+pron 7.3 b0.4 c0.8 d0.7 q0.4 t0.4
s+r 6.4 a-0.5 c0.4 d0.3 e0.3 h0.6 i0.5 l1.3 n0.5 o0.9 q0.9 r0.4
s+rado 7.3 b1.1 e-0.3 g0.4 q0.9 r0.4 s1.0
s+reda 7.3 a0.5 c1.0 d0.8 e-0.3 j0.3 p0.5 s1.6
s+rest 7.3 a-0.4 d-0.5 e-0.5 g0.3 k0.6 r0.6
s+rozb 7.3 h0.4 k0.9 m0.5 q1.1 r0.4
s+sebo 6.8 a-0.4 e-0.6 k0.5
s+tepl 7.3 a-0.4 e0.4 k0.8 l0.5 n0.4 t0.3
s+tim 5.2 a-1.0 b-0.5 d-1.0 f0.9 g1.1 h0.6 j-0.9 l0.8 n1.0 p-0.4 q0.4 r2.1 t-0.4
s+tisk 7.3 d-0.3 g-0.4 h1.3 n1.1
s+tou 6.3 b0.6 c0.5 e-0.6 g0.8 h0.3 i0.9 l-0.4 n-0.3 o0.8 p-0.4 q1.2 r1.0 s-0.5
s+trim 7.3 d0.6 i0.5 l0.8
s+ucto 6.6 b0.6 c0.5 f-0.5 g0.4 h0.8 i-0.4 l0.6 m0.3 r0.5 t0.5
s+usme 7.3 a-0.4 c-0.4 d-0.3 e-0.4 g0.4 r0.3
s+vami 4.9 a-0.8 c0.4 d0.8 f1.8 g2.1 h2.0 i0.5 k0.9 l0.5 m-0.6 p-1.3 q1.7 r1.8 s-0.4
s+vasi 5.5 b0.5 d-1.0 e2.2 f1.6 g-1.1 h1.0 i-1.0 j-0.7 k2.8 m0.5 o0.5 p1.7 s0.7 t-0.3
s+vedo 6.8 a0.6 b-0.4 c0.3 d0.5 e0.6 f1.9 i-0.3 m-0.4 n0.5 q0.5
sabl 6.8 b1.1 d-0.5 e0.4 h0.5 m-0.3
sabl+s 7.3 b1.0 c-0.4 e0.6
sablon 6.8 b1.1 d-0.5 e0.4 h0.5 m-0.3
sach 7.3 a-0.4 c-0.3 d-0.3 g0.6 q0.6 r0.6 t0.5
sachty 7.3 a-0.4 c-0.3 d-0.3 g0.6 q0.6 r0.6 t0.5
sala 7.3 a-0.7 d-0.4 g0.7 l0.5 o0.5 r0.7
sale 7.3 d-0.3
salo 7.0 a0.4 e-0.4 i0.9 s0.6
sam 5.3 a1.8 b0.7 c0.5 e1.4 f0.7 g-0.7 h1.2 i1.8 j1.0 k1.6 m0.5 o-0.3 q-0.8 s-1.0 t-0.7
sama 5.7 a-1.1 b0.6 c-0.8 d0.4 e-0.4 g1.4 h1.5 i0.5 j-0.4 k0.7 l0.3 p-0.5 r0.8 s-0.8 t-0.7
same 7.3 e-0.4 f0.5 g0.4 h0.6 r0.6
sami 6.1 b0.5 d0.4 e1.6 f0.6 g-1.0 i-0.6 k0.9 n-0.5 p-0.5 s0.6
samo 6.3 c-0.5 e-0.4 g-0.6 h0.7 i1.2 o-0.3 r-0.6 t1.5
samozr 6.8 c-0.3 d0.4 g-0.3 i1.6 r-0.3 t0.6
samy 7.0 a0.5 d-0.3 f0.4 h0.4 i-0.3 m1.7 q0.3
sank 7.3 a0.6 i0.6 j1.2 m1.4
sano 7.3 b0.9 i0.3
sark 7.0 b-0.4 d0.4 e-0.5 g0.5 m-0.4 n0.3 o0.5 r0.4
sarka 7.3 d0.7 o0.7
sazb 6.1 a0.6 b1.7 e-0.6 g-0.7 h0.3 j-0.4 l-0.7 m2.1 n-0.7 o0.9 p-0.6 q0.5 s-0.4 t-0.4
sazba 6.8 a0.7 b0.6 e-0.6 i-0.4 l-0.3 m2.3 p-0.3
sazbu 6.6 b1.3 g-0.5 i0.6 l-0.5 n-0.6 o1.1 q0.5 s-0.4
saze 6.8 a0.4 c0.3 e0.8 g-0.3 j0.4 l0.4 m0.5 n0.7 o0.6 r-0.5 s1.1
sbir 6.8 a0.6 c0.3 d0.3 e0.6 f0.8 i0.4
sbirku 7.3 a0.5 e0.9 i0.6 s0.4
sbor 6.4 a-0.7 c-0.3 d-0.5 e-0.5 f-0.3 g1.3 h1.1 i-0.3 m0.9 n0.5 r0.8
sborni 7.3 h0.5 o0.4
scha 7.3 e0.4 i0.7 s0.8
scho 6.0 b-0.5 c0.3 d-0.5 e0.6 f1.0 h1.3 j-0.4 k-0.7 l-0.4 n0.5 p0.6 r1.0 s-0.5
schode 7.3 e-0.3 i0.5
schodi 6.6 b-0.4 c0.7 e0.8 f0.9 h1.2 i-0.4 k-0.5 o0.3 r0.5
schody 7.3 g0.5 p0.5 r0.5
schr 5.7 a-1.5 b0.5 c-0.6 f0.4 h1.1 i-0.7 j-0.5 k0.3 m1.2 n0.9 o0.8 p-0.6 q0.5 r0.6 s-0.5 t0.5
schran 5.7 a-1.5 b0.5 c-0.6 f0.4 h1.1 i-0.7 j-0.5 k0.3 m1.2 n0.9 o0.8 p-0.6 q0.5 r0.6 s-0.5 t0.5
schu 5.3 a-1.1 b-0.4 f1.1 g-1.1 j-0.7 k3.1 o0.5 p-0.9 s0.4 t-0.5
schu+bohu 7.3 k0.7 n-0.4 t-0.4
schu+musi 7.3 k0.8
schu+plat 7.3 a-0.5 c-0.3 d-0.4 p-0.3
schu+s 7.0 c0.6 d0.8 f1.8 h0.4 i-0.4 k1.5 m0.6 o0.6 p-0.3 q0.7 r0.6
schu+zahr 7.3 c0.8 i0.3 s0.7
schuzi 7.0 c0.7 d0.3 g-0.4 i1.7 r-0.3 s1.5
schuzk 5.7 a-1.3 f1.4 g-0.9 h0.7 i-0.9 j-0.5 k3.5 l0.3 m0.4 o0.4 p-0.7 s-0.7 t-0.6
schv 4.8 b1.2 c0.5 f0.4 g0.4 h2.1 j-0.8 l0.9 n1.9 p-0.9 q0.5 r1.2 s-0.7 t1.1
schv+rozp 7.0 a-0.4 f0.5 l0.8
schval 4.8 b1.2 c0.5 f0.4 g0.4 h2.1 j-0.8 l0.9 n1.9 p-0.9 q0.5 r1.2 s-0.7 t1.1
scre 7.3 a0.4 e0.4 s1.1
screen 7.3 a0.4 e0.4 s1.1
sdel 5.3 a0.6 e0.7 f-0.3 g-0.8 i0.6 j2.5 l-0.3 n0.6 o1.2 p0.8 q-0.5 r-0.5
sdel+nam 6.8 a0.4 d0.8 e0.6 j0.6 o0.5 p0.5
sdel+zda 7.3 b0.6 o1.4
sdel+ze 6.4 d-0.7 i0.5 j0.5 n0.8 p0.5
sdelen 6.8 a-0.5 i0.3 j-0.4 m0.5 o0.7 p-0.3 q-0.4
sdelil 6.8 d-0.4 j0.8
sdelte 6.3 a0.9 d0.5 e0.6 i-0.4 j2.0 o0.4 p0.8
sdeluj 6.8 a0.3 d-0.5 e0.4 i0.8 j0.7 n0.7 p0.8
sdil 6.8 a-0.8 d-0.3 e-0.5 f0.6 g-0.4 h-0.4 i-0.4 k-0.3 l0.6 n0.4 s-0.3
sdilen 7.3 a-0.5 e-0.4 f0.4 l0.6
sdru 7.0 a0.3 b0.5 e-0.4 i0.5 s0.6
sdruze 7.0 a0.3 b0.5 e-0.4 i0.5 s0.6
se 2.1 b-0.5 c-0.6 d0.7 e-0.3 f-0.3 g0.7 h-0.6 i0.5 k2.4 l1.6 m0.8 o-0.7 p-2.3 q-1.1 r-0.4 s3.6 t-0.6
se+ale 6.4 a0.4 b-0.4 c-0.5 d-0.4 f-0.4 g-0.5 i1.2 l1.2 m-0.3 n1.0 o-0.3 q-0.6
se+ani 7.3 a0.3 b0.6 c0.8 d0.8 e0.6
se+az 6.3 c0.9 d0.3 e-0.5 g-0.6 i-0.5 j0.5 k2.3 l0.4 n-0.7 q0.5 s-0.4
se+bavi 7.0 e0.4 h0.3 n0.3 q-0.4
se+boji 7.0 a-0.6 d-0.4 k0.8 l0.6 n0.5 r0.4
se+ctyr 7.3 d0.8 g0.3 h0.3 r0.5 s0.4
se+da 7.3 d-0.3 e-0.4 n0.3
se+dnes 7.0 a-0.5 c-0.4 e0.5 g1.1 h1.1 i-0.3 k0.7 n0.3 q0.5 r1.5 s-0.4
se+do 6.2 a1.3 b-0.3 d2.9 e-0.8 g-0.6 i1.3 j-0.4 l-0.3 m2.2 n-0.3 p-0.5 s0.9 t0.6
se+dock 6.8 a0.8 c2.6 g-0.5 m0.6 n0.8 r-0.4 t0.4
se+doho 7.3 a-0.8 e-0.4 h0.3 k0.4 n0.4 s-0.3
se+doml 6.3 b0.9 c-0.7 d-0.4 e0.5 f-0.4 g-0.4 h0.8 k0.5 l0.9 m-0.3 o-0.5 p-0.4 r-0.4 s0.6 t-0.3
se+dost 7.0 a-0.8 b-0.4 n0.9 r0.3 t0.9
se+dozv 7.3 a0.5 b0.6 c0.5 d0.3 e0.5 m0.9 o0.6
se+fakt 7.3 k-0.4 l1.2 n1.0 t-0.4
se+hada 7.3 a0.5 b0.3 d0.6 i0.9
se+hlas 7.3 b0.7 i0.4
se+hodi 7.3 m0.6
se+jako 7.3 a0.6 j1.1
se+jen 6.8 a-0.9 e-0.4 g0.5 i0.6 m0.3 o0.8 r0.7
se+ji 6.3 c-0.7 d0.5 g0.4 h1.3 i0.6 l-0.3 o0.3 r0.6
se+k 6.8 a-0.5 b-0.4 g0.4 h0.8 i-0.3 n0.4 p-0.3 t-0.3
se+kone 7.0 a-0.4 g-0.4 i-0.3 k0.4 r-0.4 t0.4
se+kras 7.3 c-0.4 e-0.4 l-0.3
se+kvul 7.3 e0.6
se+loup 7.3 d0.4 e0.8 p0.8
se+me 5.7 a1.9 b0.4 c1.4 d-0.5 f0.3 g-0.7 i0.5 j-0.5 l-0.5 m0.4 o0.6 p-0.4 q0.4 r-0.4 s3.6 t0.5
se+meni 7.0 b0.9 d0.6 i0.4
se+mi 5.5 a1.6 b2.6 c0.6 d2.0 e0.8 f1.4 h0.6 i0.5 m0.7 o1.3 r0.7 s-0.7 t1.6
se+mnou 6.2 b0.5 c-0.4 d0.6 f0.3 i-0.7 k1.6 m0.9 n-0.6 p-0.4 q1.3 r0.4 s0.9
se+muse 7.3 a0.6 d0.8 i1.1
se+muze 6.6 b1.5 d-0.3 e-0.4 g-0.5 j-0.3 k0.5 m1.3 n-0.3 p0.6 r-0.3
se+na 4.4 b0.5 c-0.6 e0.4 f0.9 h-0.6 i-1.2 j1.4 k1.0 m1.1 q1.0 s0.5
se+nam 5.4 a-0.9 b0.7 c-0.8 d0.5 e-0.7 f-0.4 g0.8 h1.6 i-0.6 j-0.7 k1.4 l0.6 m1.2 n2.2 p-0.9 r1.4 s-1.0
se+nas 7.3 e0.7 p1.0 s0.8
se+nebo 7.3 a-0.5 g1.0 l0.5 n0.4 o0.4 r0.9
se+neco 7.3 a-0.4 g0.5 h0.3 k1.1 l0.4 r0.6
se+nedi 7.3 c0.6 e-0.4 i0.5 r-0.3 s0.5
se+nedo 7.0 a0.5 b0.6 c0.8 d-0.4 i1.3 j0.5 s0.5
se+nekd 7.0 c1.4 d0.9 t-0.4
se+nele 7.0 j0.6 k0.4 m0.4 q0.7
se+nepr 7.0 a-0.9 l0.8 n2.0 p-0.3 r0.5
se+neza 7.3 e-0.4 f0.7 r0.3 s1.0
se+nikd 7.3 c0.5 d0.4 e0.5 k0.5 o0.6 q0.5 t0.4
se+o 6.0 a0.4 b-0.4 c0.5 d1.3 e0.4 g0.5 h0.5 i0.7 j0.4 l0.4 p0.3 s1.3
se+obra 7.0 a-0.3 s0.4
se+od 7.0 a-0.3 c0.4 d-0.6 f0.6 g1.4 h0.6 r-0.4
se+omlo 6.6 a-0.6 c-0.4 f0.6 g-0.4 i-0.4 k2.6 t1.1
se+opoz 7.0 b1.3 h0.5 l2.8 n0.7 o0.8 q-0.3
se+pani 7.3 d0.8 n1.5
se+pise 7.3 a0.7 g-0.3 n0.3 s1.3
se+po 6.8 e1.0 g-0.4 i0.6 k1.4 l1.0 n-0.3
se+pove 7.0 a-0.6 e-0.4 g1.7 h0.9 m0.5 r2.0 s-0.3
se+prih 7.0 d-0.4 e-0.4 i0.6 j0.4 t-0.3
se+prim 6.8 a0.4 c-0.5 d1.1 f1.6 m0.4 o0.3 s-0.3
se+prip 7.3 a-0.4 i0.7 k0.4 t1.4
se+pris 7.3 b1.1 c-0.3 d-0.3 k0.8 l0.5 m1.1 n0.9
se+pros 6.4 d-0.5 e0.9 i-0.5 j0.8 m0.9 n-0.3 p1.0 s-0.3
se+pry 7.0 a-0.4 e0.3 m-0.3 r-0.3 t0.7
se+pta 7.3 a-0.3 o1.8
se+ptaj 7.3 a-0.7 e-0.4 g1.1 m0.4 r1.4
se+ptal 6.3 d0.4 e1.3 g1.2 h0.9 i-0.4 j1.1 k1.0 l0.3 m1.2 n-0.3 p-0.3 r1.0 s1.3 t-0.3
se+ptam 7.0 a0.5 b0.6 e0.4 i0.6 o0.4 s1.0
se+rade 7.3 a0.5 c1.2
se+rozh 6.3 a1.5 b1.0 c0.6 g-0.4 i2.8 j-0.3 r-0.4
se+s 5.6 c-0.7 d-0.7 e1.5 h-0.5 k0.6 o-0.4 p-0.6 r0.5 s0.9
se+sese 7.3 d0.8 g0.6 h0.6 q0.3
se+shod 7.3 e0.4 g0.6 k0.4 l0.4 m0.8 n0.4 p0.7 r0.7
se+slov 7.3 a-0.3 e-0.4 g0.5 r0.4
se+smal 6.8 b0.4 c-0.3 e0.4 g0.4 i-0.3 k-0.3 p0.4 r0.7 s0.4
se+soud 7.0 a-0.4 g0.5 n0.5 r0.5
se+spol 7.3 b0.4 d0.5 g0.3 h0.6 i0.4 r0.4
se+star 7.3 d0.7 e0.8 g0.3 k0.5 l0.4 q0.5 r0.4 s0.6
se+stat 7.3 a0.4 e0.4 f0.5 j1.7 m1.0
se+steh 7.0 a-0.8 c-0.3 e-0.5 i-0.3 j-0.3 l0.3
se+svym 7.3 e0.5 f0.4 g0.4 m0.5 r0.4
se+ta 6.8 a-0.8 c0.4 d0.7 h0.7 k0.4 n1.1 o2.4 p-0.3 r0.6 t0.5
se+tak 7.3 i0.3 j0.5 p1.0
se+tam 6.4 a-0.4 e1.1 f0.3 h-0.3 k0.4 n0.3 o0.4 s-0.4
se+ted 7.3 l1.2 n0.3 o0.4 q0.4
se+tim 7.0 c0.5 d0.7 e-0.5 i0.4 j0.8 p0.6
se+to 5.2 b0.3 c-0.9 e1.5 f-0.7 g-1.6 j-0.8 l1.1 m-0.6 n0.4 o0.4 p-0.8 s0.4
se+tyka 7.0 j0.9 m1.2 p0.5
se+u 6.6 a0.5 c-0.4 d0.5 h-0.4 j0.4 m1.1 p0.5
se+usmi 7.3 a0.4 b0.7 c0.4 e0.3 j0.6 s1.2
se+uz 7.3 d0.5 e0.4 i0.4
se+v 6.2 a-1.0 b-0.4 d-0.5 e-0.5 i-0.6 k-0.4 l-0.6 m0.3 q0.6 s0.4
se+vam 5.9 a0.9 d1.3 e1.5 f0.3 h1.3 i-0.7 j1.5 k0.6 l0.7 m0.5 o-0.3 q-0.4 r0.7
se+vami 7.3 a0.8 c2.2 d-0.4 o0.4 s2.1
se+vdav 7.3 b0.5 e-0.3 g1.0 h1.7 r1.3
se+ve 6.8 a-0.5 d-0.5 f-0.3 g-0.3 i-0.4 k1.0 o-0.4
se+vlni 7.3 a0.4 d-0.3 e1.1 f0.7 j0.3
se+vrat 7.0 p0.3 q0.3
se+vyml 7.3 a0.4 c1.8 e-0.4 f0.5 g-0.5 l0.7 n0.6 o0.6 p-0.4 q0.7 s-0.3
se+vzdy 7.3 a0.5 d1.2 e0.4 i0.6 p0.5 s0.6
se+z 7.0 a-0.3 g0.3 k0.3 l0.9 r0.3
se+za 4.8 a-0.4 c-0.7 d0.4 e-0.7 f0.4 i-0.5 j-0.6 k-0.3 l1.0 n0.4 p-0.7
se+zako 7.3 d0.6 e0.6 i0.3 j0.4 p0.4
se+zasm 7.3 d0.7 f1.0 s1.1
se+zast 6.8 a-0.4 c-0.5 e0.6 f1.3 g1.0 h0.7 i-0.4 j-0.4 k1.0 m1.5 r1.5 s-0.4
se+ze 7.3 a0.4 b0.7 c0.6 d1.4 i0.4 m1.0 o0.4
se+zept 6.8 a0.4 c0.7 d1.0 e-0.4 f0.8 g-0.3 h-0.5 i-0.5 l-0.3 q0.5 s0.6
se+zmen 7.3 o1.0 q0.6
sebe 6.0 b0.6 c0.5 h0.4 i0.4 n-0.4 q-0.3 r0.4 s0.3
sebek 7.3 p0.5
sebo 5.9 a0.4 b0.6 d-0.8 e1.2 g-0.7 i-0.4 j-0.4 k0.6 l-0.3 o-0.5 p-0.4 r-0.4 s-0.5
sebou 5.9 a0.4 b0.6 d-0.8 e1.2 g-0.7 i-0.4 j-0.4 k0.6 l-0.3 o-0.5 p-0.4 r-0.4 s-0.5
seda 6.8 e0.3 k-0.3 o0.4 r0.3 s0.7
sedacc 7.3 e1.0 s0.9
sede 6.2 b0.6 d0.7 e0.6 h-0.4 k1.2 m-0.3 p-0.4 s-0.4
sedel 7.3 a0.3 d0.6 i0.8 k1.6 l0.3
sedesa 7.0 b0.6 e0.4
sedi 6.0 a1.2 b-0.7 d2.4 f0.4 g-0.4 h0.4 i-0.5 j1.0 k-0.4 m0.4 n0.5 s0.6
sedi+na 7.3 a-0.4 g0.4 h0.4 i-0.3 n0.3 t0.3
sedl 6.3 b0.9 c0.9 f0.3 g0.8 h-0.3 i0.5 m-0.3 q0.8 r1.1
sedlac 7.3 f0.5 p0.5 r0.3
sedli 7.0 a0.4 b1.4 c0.4 d-0.4 h-0.3 i0.8
sedm 5.2 a2.2 c1.8 d0.6 e0.5 g-0.4 i0.6 j1.0 l-0.4 m1.0 o-0.4 p0.7 s-0.5 t1.2
sedm+a 7.3 e-0.5 i0.6 n0.4
sedm+dni 7.3 a0.7 j1.2
sedm+dnu 7.3 e0.3 s0.5
sedm+rano 7.0 a0.4 b-0.3 e0.3 k-0.3 t1.8
sedm+tydn 7.3 c1.1 d1.1 p0.5
sedmde 7.3 e-0.5 i0.6 n0.4
sedmi 7.0 d0.8 p1.4 s0.9
sedmna 7.0 a0.5 c1.4 k0.4 m0.5
sedn 7.3 a-0.8 e-0.4 g0.5 i-0.4 o-0.3 r0.6 s-0.4
sef 6.6 a-1.1 b-0.5 g0.9 i-0.6 k0.4 n1.0 q0.4 r0.5 s-0.4 t0.3
sefa 7.3 c0.9 d0.3 e-0.5 f1.4
sefo 7.3 r-0.3
sefova 7.3 r-0.3
sejd 6.6 d-0.4 j0.3 l0.3 m1.3 o-0.3 p-0.3 q-0.3
sejd+se 6.8 d-0.3 j0.4 l0.3 m1.4 o-0.3 q-0.3
sejdem 6.6 d-0.4 j0.3 l0.3 m1.3 o-0.3 p-0.3 q-0.3
seka 7.3 p0.5
sekc 6.8 a-0.8 c0.5 d0.6 h0.6 p-0.4 r0.4 s-0.4
sekce 7.0 a-0.7 c0.4 h0.6 o0.4 p-0.3 r0.4 s-0.3
sekr 6.6 a-0.5 d-0.4 e-0.6 f1.2 j0.3 l0.7 n0.9 o0.3 s-0.3
sekret 6.6 a-0.5 d-0.4 e-0.6 f1.2 j0.3 l0.7 n0.9 o0.3 s-0.3
sel 6.8 b-0.3 e-0.6 r-0.4
sem 6.2 a0.6 b-0.4 c-0.5 d0.8 e0.3 g-0.5 i0.3 k0.5 m0.8 n1.2 p0.6
seme 7.3 a0.3 e0.4 i0.7
semi 6.6 a-0.6 c-0.3 d0.6 e-0.5 f0.4 g0.4 i-0.4 k1.6 m-0.4 r0.5
semi+o 7.0 a-0.9 b0.4 c-0.3 g0.4 h0.4 i-0.3 k1.7 n-0.3 r0.8
semina 7.0 a-0.9 b0.4 c-0.3 g0.4 h0.4 i-0.3 k1.7 n-0.3 r0.8
seni 6.3 a1.0 b-0.3 e0.7 g-0.5 i0.6 m0.5 n-0.4 o-0.5 r-0.3
senior 6.3 a1.0 b-0.3 e0.7 g-0.5 i0.6 m0.5 n-0.4 o-0.5 r-0.3
sepi 6.6 a0.7 c-0.4 d-0.3 e1.4 g-0.3 i-0.5 j2.0 p-0.3 s1.5
sepi+zalo 7.3 e0.7 j0.4 q0.3 s0.6
sepisu 7.0 a0.6 c-0.3 e0.6 j1.4 s1.7
seps 6.8 a1.1 b0.8 d-0.3 e1.0 g-0.4 i0.6 j1.8 r-0.4
sepsal 7.3 a0.5 b0.9 c-0.4 e0.4 i0.8 j0.5
sepsat 7.3 a0.7 c0.3 e0.7 j1.4 r-0.3
seri 7.0 a0.6 c1.7 d0.8 e0.3 j0.6 s1.1
serial 7.3 a0.5 c1.4 d0.4 e0.4 j0.6 s1.2
serv 5.2 a-0.3 c1.3 e0.5 f1.5 g1.0 h0.8 j-0.7 k1.3 l1.1 o-0.5 p-0.6 r1.6 t2.0
serv+bezi 7.3 a-0.6 c0.4 g1.0 r1.0 s-0.5 t-0.3
server 5.7 d0.8 e1.3 f1.2 g1.3 h0.7 i0.7 j-0.4 l-0.4 p-0.6 q0.4 r1.4 t0.5
servis 6.1 a0.3 b-0.3 c1.7 d-0.6 f0.7 h0.8 i-0.6 j-0.3 k1.5 l1.3 m0.8 o-0.5 q-0.6 r0.7 s-0.4 t1.6
ses 7.0 c1.1 d-0.4 n0.9 p0.8
sese 7.3 d0.8 g0.6 h0.6 q0.3
sesel 7.3 d0.8 g0.6 h0.6 q0.3
sesi 7.3 a0.5 c0.9 e0.4 s0.5
sesm 7.3 b0.7 e0.6 p0.5
sesmol 7.3 b0.7 e0.6 p0.5
sest 4.9 a-0.4 b-0.4 c2.6 d1.1 e0.4 f0.8 g1.3 h1.6 l1.3 m1.3 p-0.4 r1.1 s0.7
sest+a 7.0 c0.6 d0.9 m1.1
sest+tisi 7.3 a0.4 b0.7 c0.6 e0.3 f0.6 s1.3
sest+tydn 7.3 l0.5
sest+z 7.3 d-0.3 q0.4 t0.5
sestav 6.6 a-0.6 b0.3 c0.3 d-0.3 e-0.5 f0.7 h0.4 i-0.3 j-0.4 k0.4 l0.8 m0.6 p-0.3
sester 7.0 c0.5 g0.5 h0.8 p0.7
sestra 6.4 a-0.3 b-0.3 c0.6 d0.5 g0.9 h0.4 i0.4 k-0.4 p-0.3 r1.2 s-0.5
sestre 7.3 e0.6 f0.4 h0.9 j1.3 r0.6 s0.9
sestri 7.3 d0.4 e0.6 i0.8
set 7.0 a0.5 b1.7 c-0.3 d-0.5 e-0.4 i0.5 o0.5
set+koru 7.3 b0.8 i0.8
setk 6.8 a0.9 b0.6 c-0.3 d-0.4 e1.5 f0.5 i0.4 p0.7 s0.4
setkan 7.0 a0.4 b0.6 c-0.3 d-0.4 e0.7 f0.5 i0.4 s0.4
setr 6.8 a-0.6 c-0.4 d-0.3 g0.5 i-0.4 j0.4 k1.0 m-0.3 n0.6 o0.5 r1.0 s-0.4
seve 6.8 a-0.5 c-0.4 g0.7 n0.3 o0.7 r0.8
sezn 6.1 a0.7 c0.3 f0.5 g-0.8 h-0.4 i-0.5 j-0.3 r-0.5 s1.9
seznam 6.1 a0.7 c0.3 f0.5 g-0.8 h-0.4 i-0.5 j-0.3 r-0.5 s1.9
sezo 6.1 a0.9 c1.1 d0.5 e1.1 h1.2 i1.2 k0.6 p-0.3 r0.4
sezone 7.3 e0.5 h0.5 i0.6 j0.4
sezonu 6.8 a0.5 c0.9 d0.7 h1.0 i0.7 k0.9 r0.4
sezony 7.0 b0.3 c0.5 e0.6 s0.4
sezr 6.8 a-0.5 d-0.3 e0.5 k0.9 l1.1 q0.9 r0.5
sezral 6.8 a-0.5 d-0.3 e0.5 k0.9 l1.1 q0.9 r0.5
shan 6.6 d-0.3 e1.2 h1.2 i0.8 k0.6 p-0.3 r-0.4 s0.5
shanet 7.3 e0.8 k0.9 s1.0
shanim 7.3 a0.4 e1.0 i1.2
shod 6.8 a0.6 c-0.4 d0.6 e1.4 g0.4 i0.9 k0.3 l0.4 m0.7 n0.3 p0.6 r0.5
shod+ze 7.0 e0.7 g0.5 k0.3 l0.4 m0.8 n0.4 p0.6 r0.6
shop 5.9 a-0.8 f0.4 g1.0 h0.6 j-0.4 k-0.5 l1.3 m0.5 n0.4 o-0.6 p-0.5 r1.6 s-0.4
shop+s 7.3 b0.7 c0.6 e-0.4 g0.5 i0.6 r0.5
shopu 7.0 a-0.8 c-0.4 e-0.4 f0.5 g0.5 h-0.4 i-0.4 n0.4 r0.8
shrn 7.3 c0.6 j0.4
shrnut 7.3 c0.6 j0.4
shro 7.0 e-0.3 g0.4 h-0.3
shroma 7.0 e-0.3 g0.4 h-0.3
si 3.0 a3.0 b3.0 c1.6 d1.6 e0.7 f0.6 g1.7 h0.4 i3.7 j1.1 l0.8 m2.2 p1.4 q1.2 r2.5 s1.1
si+cist 7.3 a0.6 c0.8 d1.1 e0.4 g-0.4 m1.1 r-0.3
si+ho 7.3 a-0.3 k0.4 l0.3 n0.4 o0.8 q0.9
si+je 6.2 d0.8 g1.3 h0.9 i0.6 m-0.5 n-0.3 o0.6 p-0.5 q0.4 r0.9
si+jen 7.3 a-0.6 e-0.4 g1.6 i-0.4 n0.6 o0.6 t0.6
si+ji 7.0 c0.4 e0.4 k0.5 l0.3 p0.7 q0.5 s0.4
si+k 6.8 a0.9 b-0.3 c-0.3 d-0.4 j0.8 m1.9 p2.0 s0.8
si+mam 7.3 a0.4 c1.2 d1.2 m0.6 o0.5 t0.5
si+mezi 7.3 d0.6 j0.9
si+mysl 7.3 d-0.3 g0.4 h0.5
si+na 6.2 a0.5 b0.6 e0.7 g-0.4 j0.3 k0.8 l-0.3 p-0.4 s0.7
si+nas 7.0 d0.5 e-0.4 g0.5 h0.8 r0.5
si+nech 6.2 a0.7 b0.9 d0.9 g-0.6 i0.8 j-0.4 l-0.3 p0.6 r-0.5
si+neob 7.3 a0.7 d-0.3 k0.3 m2.4 p1.0
si+nevs 7.0 a-0.8 e-0.5 k0.4 n0.5 q0.9 r0.3
si+od 7.3 b0.4 i1.0 r-0.3
si+ode 7.3 a0.5 e-0.7 s0.7 t-0.4
si+plet 7.3 d0.5 o0.4 t0.3
si+pral 7.3 d-0.3
si+prec 6.8 b0.4 c-0.3 e0.4 g-0.3 i-0.5 p0.8 r-0.3 s0.3
si+priv 7.3 d-0.4 i0.9 r0.4
si+pros 7.3 a-0.8 e-0.3 g0.3 n0.5 r0.4
si+rekl 6.6 b0.6 e0.9 g-0.7 i-0.5 j-0.3 l0.4 m0.4 o0.4 p-0.5
si+rika 7.0 a-0.5 d-0.3 e-0.6 g0.8 i-0.4 m0.3 n0.5 r1.0 t-0.3
si+s 6.3 a0.7 b1.3 c0.4 i2.9 j-0.4 m-0.3 p-0.5 q0.4 r0.6 t0.4
si+stez 6.6 a-0.8 g0.8 h0.5 i-0.4 j-0.3 o-0.4 p0.4 q-0.4 r1.2 s-0.5
si+ten 7.3 d0.6 e0.5 p0.6 s0.7
si+to 5.3 a0.4 b0.6 c0.7 e1.3 f0.8 g-1.3 j0.4 m0.4 p1.0 q1.1 r-0.9 t1.4
si+toho 6.6 a0.5 d0.4 e0.9 i0.4 l1.0 n1.0 o0.3 q0.4 s-0.3 t0.7
si+tu 6.8 a0.6 b-0.4 c-0.4 d0.8 e0.3 g-0.5 m0.6 o-0.4 p-0.4 r-0.4 s1.3
si+ty 7.3 g0.6 h0.7 o0.8 q0.5 r0.9
si+u 7.3 d0.6 e-0.4 i0.3 j0.5 n0.3
si+uz 7.3 a-0.5 g0.7 h-0.4 o0.4 r0.8
si+vas 7.0 e0.8 f1.0 i-0.3 q0.4 r0.5
si+vasi 7.3 b1.0 h-0.4 i-0.4 l0.4 m-0.3 q0.8 t0.6
si+vyza 7.0 a0.6 b0.6 g-0.5 i1.3
si+vyzv 7.3 a0.4 b0.9 i1.1 p0.9
si+vzal 7.3 a-0.6 e-0.6 f0.5 l0.8 n0.6
si+za 7.3 g0.4 j0.7 l0.3 r0.4
si+zaka 7.3 a0.4 e0.7 p0.7
si+ze 7.0 a0.6 b1.1 c0.5 g-0.5 i1.0 r-0.5
si+zlom 7.3 b0.3 e0.4 j0.6 k0.8 m0.3
sice 7.3 c0.7 o0.4 q0.4
sidl 6.3 b0.5 d1.2 e0.5 h0.3 l0.4 m0.9 n0.6 o1.0 p-0.5 s0.5
sidl+v 7.3 a0.7 b1.0 d0.3 i0.4 m1.2
sidli 7.3 d0.4 e-0.3 i0.4
sidlis 7.3 d1.3 e1.0 g-0.3 s1.1
sidlo 7.3 b0.9 k0.4 l0.7 m1.0 n0.8 r-0.3
siln 7.0 a0.3 c0.6 d0.3 e0.4 f0.3 j0.6 l0.7 m1.1 t0.5
silnic 7.0 a0.3 c0.6 d0.3 e0.4 f0.3 j0.6 l0.7 m1.1 t0.5
silv 7.3 a0.4 c0.4 d0.8 e0.6 f0.5 l0.8 m0.6
silves 7.3 a0.4 c0.4 d0.8 e0.6 f0.5 l0.8 m0.6
sime 7.3 a-0.4 o0.4
simek 7.3 a-0.4 o0.4
simk 7.3 c0.6 d0.5 g0.5 r0.4 s0.6
simo 7.0 b0.8 e0.4 f0.5 g0.8 h0.5 k0.4 q1.2 r0.9
simona 7.3 a-0.3 g0.9 h0.5 k0.6 q1.4 r0.8 t0.3
sind 7.3 e0.8 s0.3
sindel 7.3 e0.8 s0.3
sipk 7.3 a0.7 c0.7 e1.1 s0.7
sit 7.0 a0.3 b0.9 d-0.4 e0.5 g-0.4 i-0.3 s0.8
site 6.6 a0.6 b0.5 d0.7 e-0.7 f0.5 g-0.4 i0.9 s0.8
siti 7.3 a0.3 b0.4 e0.7 i1.2 s0.8
situ 7.0 a-0.5 b0.4 c0.5 d0.7 f1.2 i-0.3 k1.0 l0.5 m-0.3 s-0.3 t1.3
situac 7.0 a-0.5 b0.4 c0.5 d0.7 f1.2 i-0.3 k1.0 l0.5 m-0.3 s-0.3 t1.3
skat 7.3 a0.7 c1.8 d0.7 e-0.3 i0.6 p0.8
skla 5.3 a-0.5 b0.8 d-0.6 e0.9 h-0.5 i-0.9 j0.7 m1.6 o0.6 p0.7 r0.4
sklad 6.6 a-0.3 c0.7 e0.5 k0.3 l0.7 m-0.4 o0.5 q0.4 s-0.4
sklada 7.0 a0.7 b1.3 c-0.4 d-0.4 e0.8 j0.7 k0.5 m0.3 p0.5 t0.3
skladn 7.0 a-0.4 g0.3 r0.3
skladu 6.6 a-0.4 d-0.3 e0.6 g-0.5 m0.6 p0.5 q-0.3 t-0.3
sklarn 7.0 c0.9 e-0.6 m1.3 p0.4
skle 6.3 c1.6 d0.6 g0.6 h0.6 m0.4 o0.4 q0.4 r0.8
sklepa 7.3 c0.7 d1.0 k0.5 o0.7 q0.6
sklo 7.0 a0.4 c1.1 d1.0 f0.4 i0.7 j0.3 l0.5 p-0.3 q0.4
sklu 7.0 a0.9 c1.3 d0.4 i0.4 l1.3 q0.3
skod 5.3 a1.4 b-0.5 c0.9 d0.6 e3.3 g-0.8 h-0.4 j3.4 r-0.6 s-0.9
skod+na 7.3 a-0.6 d0.9 e-0.3
skod+po 6.8 c0.7 j0.4 l0.6
skoda 7.3 a0.6 d0.7 e0.5 j0.5
skodu 6.3 b-0.4 d-0.6 e1.3 f-0.4 i-0.7 j0.8 l0.3 s-0.4
skody 5.9 a1.2 c1.0 d0.6 e1.7 f0.4 g-0.4 i0.8 j2.3 r-0.5 s-0.6
skol 4.6 a-0.7 b1.7 c0.7 e1.0 f0.4 i0.3 j-1.0 k3.1 m0.7 n-0.6 o1.1 p-1.3 q-0.4 r1.4 s0.6 t0.5
skol+co 7.3 d0.6 e-0.4 g0.3 r0.3
skol+mi 7.3 c0.4 d-0.3 i0.8 l0.7
skol+o 7.0 b0.7 c0.3 k-0.6 m0.4 q-0.4 t0.7
skola 7.3 a-0.7 k-0.4 l0.6
skolak 7.3 d-0.5 e-0.4 g0.4
skolce 7.3 a0.3 e0.7 s1.0
skole 7.0 b0.6 e0.6 f-0.4 k0.4 n-0.5 o0.4 r0.4
skolen 5.5 a-1.1 b1.4 c-0.6 f0.9 g-0.5 i-0.9 j-0.5 k3.4 l0.7 m0.3 n0.7 o1.0 p-0.7 r0.5 s-0.7
skolka 7.3 d0.6 e0.4 g0.5 h1.6 r0.8 t0.4
skolky 7.0 a0.4 d0.9 e-0.4 i1.2 r-0.3 s0.5
skolni 6.6 e0.9 h-0.4 i-0.4 m0.5 n-0.3 o0.4 r0.4 s0.5
skolu 7.3 a0.3 b0.8 c0.4 e-0.3 o0.4
skoly 6.8 c1.5 g-0.3 i0.5 s0.8
skon 6.1 a-1.0 c-0.3 d-0.4 e-0.9 i1.1 k-0.3 p-0.3 s-0.4 t0.4
skonce 7.3 a-0.5 e-0.4 h0.5 i-0.3 l0.5 q0.4 r0.6
skonci 6.3 a-0.5 b-0.4 c-0.6 e-0.6 g-0.5 h-0.3 i1.4 k-0.3 l-0.4 r-0.6 s-0.3
skor 6.6 a0.3 c0.5 d-0.4 h-0.3 k-0.3 l0.9 p1.4 s0.3
skor+hoto 7.3 a0.5 e0.4 g-0.4 i0.4 p0.9 r-0.4 s0.5
skoro 6.6 a0.3 c0.5 d-0.4 h-0.3 k-0.3 l0.9 p1.4 s0.3
skrt 6.8 b1.6 c-0.5 d-0.6 e-0.5 i0.4 k0.5 n0.4 p0.4 r0.3
skrt+a 7.3 a0.3 b1.9 e-0.3 i0.6 p0.6
skup 5.6 a1.3 b-0.6 d2.9 e1.4 f-0.4 g-0.3 i-0.8 l0.7 m-0.4 o-0.4 p0.7 q-0.5 s4.2 t0.5
skup+podn 7.3 a0.3 e0.4 s0.8 t0.9
skupin 5.6 a1.3 b-0.6 d2.9 e1.4 f-0.4 g-0.3 i-0.8 l0.7 m-0.4 o-0.4 p0.7 q-0.5 s4.2 t0.5
skut 6.4 b0.5 c0.9 e0.8 f0.6 g-0.4 h0.5 i-0.4 j-0.3 k1.0 l-0.5 m0.7 n0.7 o-0.5 s-0.4 t0.6
skutec 6.4 b0.5 c0.9 e0.8 f0.6 g-0.4 h0.5 i-0.4 j-0.3 k1.0 l-0.5 m0.7 n0.7 o-0.5 s-0.4 t0.6
skve 5.7 a-1.0 b-0.5 f0.4 g3.7 h0.6 i-0.5 j-0.4 m0.9 p-0.6 r4.5 s-0.6 t-0.6
skve+prac 6.6 a-0.4 c-0.5 d-0.4 g1.2 n0.4 q-0.3 r1.6
skvela 7.0 a-0.4 c-0.4 g1.2 n0.6 r1.1
skvele 6.4 d-0.3 g1.3 h0.9 o0.3 q-0.6 r2.2 s-0.4 t-0.5
skvelo 7.3 f0.5 g0.7 h0.6 r0.8
skvely 7.3 a-0.5 g1.3 h-0.5 m1.1 q0.4 r1.3
sla 6.8 a0.4 c-0.6 e2.0 k-0.4 p-0.4 q1.6 r0.6 s-0.3
slab 6.4 b1.5 c-0.6 e1.4 g-0.4 h-0.4 k0.7 l1.9 o0.8 p-0.4 q0.8 s-0.3
slabe 7.3 a-0.5 c-0.5 e0.5 h-0.3 i-0.3 k0.5 l1.7 n-0.4 o0.6 q0.4
slaby 7.0 a0.5 b2.0 e1.0 o0.3 q0.3
slad 7.0 a-0.5 e-0.4 g0.4 k0.8 l0.4 r0.4
sladek 7.0 a-0.5 e-0.4 g0.4 k0.8 l0.4 r0.4
slan 7.3 d0.4 i0.5 j0.4 p0.3 s0.7
slap 7.3 f0.4 g0.7 h0.8 r1.0
slap+jako 7.3 f0.4 g0.7 h0.8 r1.0
slav 5.9 e0.6 f1.2 h-0.4 i0.5 j-0.4 o0.3 p0.7 s0.6
slav+sedm 7.3 e-0.5 i0.6 n0.4
slavim 7.3 d-0.4 i0.6
slavne 7.3 g-0.3 i0.4 p0.9
slavno 7.0 c0.9 f0.9 n-0.4 o0.6 s0.6
slec 6.3 a0.7 b1.5 d1.4 e1.2 f0.6 h-0.6 i-0.4 j0.4 m1.3
slec+na 7.3 c-0.3 d1.7 f1.0 k0.3 s0.4
slecna 7.0 a0.4 b0.7 d0.7 g-0.5 m0.7 p0.4 r-0.5 s0.4
slecne 7.3 d0.5 f0.9 g0.5 o0.5 r0.3 s-0.3
slecno 7.3 a0.4 b0.9 d0.4 e1.3 j0.7 m0.7
sled 6.8 a0.8 d1.1 e0.9 g-0.4 s2.1 t0.3
sledov 7.3 c-0.4 d0.5 s0.8 t0.4
sleduj 7.3 a0.6 c0.7 d0.7 e1.1 s1.4
slep 7.3 a-0.3 f0.4 g0.6 h0.3 q0.7 r0.8
slepic 7.3 a-0.3 f0.4 g0.6 h0.3 q0.7 r0.8
slev 5.9 b1.1 e0.9 g-0.4 i1.1 m1.8 o1.2 p0.8 r0.3 s-0.5
slev+na 7.3 c0.3 i0.7 o1.4
slevu 6.4 a0.6 b0.5 d0.6 e0.9 i1.0 m-0.4 o1.2 p0.8
slez 7.3 a-0.4 b-0.3 c0.3 d-0.3 e-0.5 g0.5 h0.9 l0.8 n1.2 q1.1 r0.7
slezsk 7.3 a-0.4 b-0.3 c0.3 d-0.3 e-0.5 g0.5 h0.9 l0.8 n1.2 q1.1 r0.7
sli 7.3 c-0.3 i0.5
slib 5.0 a2.4 b-0.6 c5.4 d3.0 e-0.5 g-1.5 h0.3 k-0.4 n0.9 o0.7 q0.4 r-1.0 t1.2
slib+jste 6.4 a0.9 c0.9 d0.5 g-0.5 h0.6 j-0.3 m0.4 n-0.5 p-0.5 s-0.6
slib+na 6.8 a0.4 c1.5 d0.4 k-0.3 n1.0 s-0.3 t0.3
slib+ze 6.6 d1.0 e-0.8 g-0.3 i0.3 k0.5 n0.4
sliben 6.8 a1.2 c2.3 e0.6 g-0.4 h-0.3 k-0.3 n-0.3 o0.6 r-0.4 s-0.3 t1.5
slibil 5.5 a1.3 b-0.6 c2.9 d2.4 e-1.1 g-1.0 h0.4 n0.7 o0.6 p-0.9 q0.4 r-0.6
slibov 7.0 a0.4 c0.9 e0.6 i0.7 k-0.3 m0.3 t0.3
slibuj 7.3 c-0.4 e-0.4 n1.2 p0.6
sliv 7.0 b-0.4 g0.7 r0.7
slivov 7.0 b-0.4 g0.7 r0.7
slo 5.9 a-1.7 b0.8 e-0.8 g-0.6 i-0.6 j-0.4 k1.6 l3.1 m0.6 n1.1 p-0.5 r0.3 s-0.4 t0.6
slo+by 6.4 a-1.1 b0.4 e-0.5 f0.5 g-0.4 h0.5 i-0.4 k1.7 l3.8 m0.7 p-0.3
slo+o 7.3 t0.3
slo+to 7.3 b0.5 h-0.3 n0.5 q0.9
slog 7.3 a-0.9 f0.4 i-0.4 j-0.4 n0.3 r0.4
slogan 7.3 a-0.9 f0.4 i-0.4 j-0.4 n0.3 r0.4
slou 6.4 a0.9 b-0.3 c-0.5 d0.3 e1.8 g-0.5 h-0.4 j0.4 p2.0 q0.7
sloupe 7.0 d0.7 s0.5
slov 5.2 d1.4 e1.2 f-0.6 g1.5 h1.2 j0.9 n0.9 p-0.8 q-0.5 r1.4 s-0.4 t0.9
slov+a 7.3 h0.6
sloven 6.6 a-0.6 c-0.3 g1.1 h1.8 i-0.4 j-0.3 n0.6 r0.7
slovni 7.3 a0.7 e1.0 g-0.4 r-0.4
slovo 5.9 a0.5 b-0.6 c0.4 d0.8 e1.4 f-0.5 i-0.7 j1.5 n0.4 o0.4 p-0.6 r0.3 s-0.5 t0.7
sloz 6.3 a-0.4 b-0.3 c-0.7 d-0.5 e0.7 f0.4 g-0.8 i-0.7 j0.8 k-0.5 n1.4 p-0.3 q0.9 s-0.4 t-0.4
slozce 7.0 a-0.5 d-0.4 f0.5 h0.5 i-0.4 k-0.4 n1.1 q0.4
slozky 7.3 a-0.3 g-0.3 h-0.4 m0.3 q0.5
slun 6.4 d0.8 g0.3 i-0.4 k0.5 m0.9 q-0.3
slunec 7.0 a-0.3 b-0.3 d0.4 g0.3 h0.6 k0.4 m0.7 r0.3
slunic 7.3 d0.6
slus 5.8 a0.3 d0.6 e-1.0 g-0.8 h-0.7 i-0.4 l-0.3 n-0.3 o-0.5 p-0.5 q0.5 r-0.5 s1.1
slus+ale 7.3 a-0.5 c-0.3 e-0.3 f0.3
slus+vas 7.3 a0.3 c1.1 j0.6 s1.3
slusne 6.2 a1.0 b-0.3 c0.5 d1.4 g-0.4 r-0.4 s1.4
slusno 7.3 a-0.4 d-0.3 e-0.4 h-0.3 q0.4
sluz 5.7 b0.9 c0.4 e0.4 f-0.4 g0.4 j-0.6 r1.1
sluz+jsme 7.3 c0.6 i0.8 p0.9
sluzba 7.0 a-0.5 e-0.4 g1.3 n0.5 r1.3
sluzbu 7.0 a-0.8 c0.4 g-0.4 h0.3 l0.5 s-0.3 t0.5
sluzby 7.0 a0.3 c0.4 e-0.4 g0.5 m0.7 p0.8 r0.7
sluzeb 6.6 a0.5 b0.6 e0.8 i0.9 l-0.3 n-0.3
slys 6.1 a-0.4 c0.5 e0.9 f1.4 g0.5 i-0.4 j-0.3 o1.4 r0.8
slys+jsem 7.3 a-0.6 c-0.3 d-0.5 g0.7 r1.0
slysel 6.3 a-0.7 c0.6 e0.5 f0.4 g0.6 o1.6 p0.3 r1.0
smaj 7.3 a0.5 c0.8 d0.5 i1.2 s1.2
smajli 7.3 a0.5 c0.8 d0.5 i1.2 s1.2
smal 6.6 b0.3 c-0.5 e0.6 i-0.4 j-0.3 k-0.3 p0.9 r0.6 s0.3
smaz 6.1 b-0.4 c-0.6 d-0.8 e1.3 g-0.5 j0.7 k-0.4 l-0.3 p0.4 r-0.4 s0.8 t-0.3
smazal 6.6 c-0.6 d-0.5 e0.7 g-0.4 j0.9 r-0.4 s-0.3
smazan 7.3 a0.4 e0.8 i0.7 p0.8 s1.4
smej 7.3 f0.7 l0.3 o0.3
smeje 7.3 f0.7 l0.3 o0.3
smek 7.0 a-0.9 e-0.7 g1.2 r1.2
smekam 7.3 a-0.9 e-0.6 g1.3 r1.3
smen 6.8 e1.1 f0.5 k1.5 m0.3 o0.6 r0.7 t1.9
smena 7.3 e0.5 f0.5 g-0.4 k1.6
smer 6.2 d-0.6 f-0.4 j1.1 l-0.3 n-0.3 o-0.4 s-0.3
smer+na 7.3 j0.3 p0.4
smerni 6.6 c-0.3 d-0.4 i-0.3 o-0.3
smeruj 7.0 c0.6 j1.0
smir 6.4 a-0.5 b-0.4 d-0.6 e-0.7 i-0.6 k-0.3 l-0.4 o0.8 p-0.5 r0.5 s-0.4 t0.7
smirem 7.3 a-0.4 d-0.4 e-0.4 t0.7
smlo 3.6 a0.4 b-1.0 c1.2 d0.8 f1.0 g-1.0 h1.6 i2.2 j3.0 k0.5 m2.1 n0.4 o0.4 p1.2 q-0.5 r-0.7 s-1.7 t0.5
smlo+a 6.4 b0.6 h-0.6 i-0.5 m0.4 p0.6 t0.4
smlo+do 7.0 f0.3 m0.3
smlo+i 7.0 h0.3 i-0.4 l0.5 r0.3 s0.8
smlo+je 6.2 a1.6 b1.0 c0.3 d0.4 e0.6 g-0.5 h-0.3 i-0.6 m2.1 n-0.3 r-0.6 t-0.5
smlo+na 5.8 a-0.5 b-0.4 d-0.5 e-0.4 f-0.4 g0.6 h0.7 n0.5 o0.6 p-0.6 s-0.4 t0.6
smlo+o 5.7 b-0.4 c0.5 d1.4 h1.2 i1.1 j0.7 l0.4 m-0.6 p-0.6 s-0.5
smlo+odst 7.3 a0.7 i1.2 j1.2 p0.4
smlo+pro 7.3 a-0.4 e-0.4 h1.4 i-0.4
smlo+prod 7.0 a0.3 b-0.3 d-0.3 e-0.3 f0.7 h0.6 i1.0 j-0.4 m0.4 o0.3 p-0.4
smlo+s 6.3 a-1.2 c0.3 d-0.4 e-0.4 f-0.5 g-0.5 i-0.9 k0.9 m-0.5 p-0.3 t0.7
smlo+se 7.3 c0.5 f0.5 g0.4 k0.4 m0.5 p0.5 r0.5
smlo+upla 7.3 a0.4 c0.5 e1.1 i0.4 j0.9 p0.7
smlouv 3.6 a0.4 b-1.0 c1.2 d0.8 f1.0 g-1.0 h1.6 i2.2 j3.0 k0.5 m2.1 n0.4 o0.4 p1.2 q-0.5 r-0.7 s-1.7 t0.5
smlu 5.8 b-0.3 c1.2 e-0.4 g-0.5 i1.1 j1.1 s-0.4 t0.4
smlu+poku 6.0 a0.4 c1.3 f-0.4 g-0.3 i1.3 j1.4 m0.4 q-0.5 s-0.3 t0.3
smluvn 5.9 c1.1 f-0.4 g-0.5 i1.2 j1.3 m0.3 s-0.3 t0.5
smut 6.8 a0.4 d0.4 i0.5 t0.3
smys 6.8 a0.4 c0.3 d1.1 i0.5 p0.6
smysl 7.3 a0.5 d1.3 i0.8
smyslu 7.3 c0.5 p0.7
snad 6.0 a-1.4 c-0.5 e-0.5 f-0.4 g1.0 h1.1 i-0.7 j-0.4 k1.5 m0.4 n0.6 o0.7 q2.2 r1.4
snah 7.3 a0.5 b1.6
snaz 7.3 a1.0 d2.8 n0.6 o0.3 t0.6
snazim 7.3 a1.0 d2.8 n0.6 o0.3 t0.6
sobe 6.2 c0.7 e1.4 f-0.3 h-0.4 k0.8 p0.3 r0.5 t0.4
sobe+zame 7.3 a-0.6 c-0.4 d-0.4 g1.0 h-0.3 q0.5 r1.2 t0.7
sobo 5.4 a0.9 b0.6 c1.0 d0.4 e-0.4 f1.0 i0.3 m1.0 n-0.5 q0.6 r0.5 t-0.4
sobo+v 7.0 e0.6 f0.4 i0.6 p0.8 r0.3
sobota 7.3 e-0.4 r-0.3
sobotu 5.7 a1.1 b0.5 c1.2 f0.4 i0.5 m1.0 q0.6 r0.8 s0.3 t-0.3
soci 6.8 a0.4 c-0.4 f0.6 g-0.4 i1.0 s1.6 t1.0
soci+site 7.3 a0.4 d0.3 e-0.5 f0.7 g-0.3 i0.4 r0.3 s0.9
social 6.8 a0.4 c-0.4 f0.6 g-0.4 i1.0 s1.6 t1.0
soko 7.3 g0.4 r0.3
sokolo 7.3 g0.4 r0.3
sona 6.8 a-0.6 b-0.4 d0.4 g0.9 h0.5 i-0.3 m1.3 n0.7 q0.5 r1.0 t-0.5
soub 7.0 a0.3 b0.9 e0.4 i0.6 r-0.3
soubor 7.0 a0.3 b0.9 e0.4 i0.6 r-0.3
souc 6.0 a-0.6 b-0.4 c-0.8 e-0.7 f-0.3 g0.7 j0.3 k-0.4 l-0.5 n0.5 o0.7 p0.9 r0.8 s-0.5
soucas 7.3 e-0.4 i0.3 j0.7 p0.9
soucek 7.0 c-0.4 d0.4 g0.5 n0.5 p0.4 q0.4 r0.6 t0.3
soucko 6.8 a-0.4 o0.9
soud 3.9 c-1.3 g-1.4 i-1.7 j7.2 k-0.6 l-0.7 m1.2 o-0.6 p2.1 q-0.8 s-1.9 t-0.5
soud+a 6.6 a-0.5 d0.3 m-0.3 n0.5 o-0.4 q-0.4 r0.5 t-0.4
soud+jako 7.3 a-0.5 d-0.3 m0.3
soud+nam 7.0 a-0.9 d0.4 e-0.5 g-0.3 j-0.7
soud+o 7.0 a-0.8 g-0.3 n0.3 t0.3
soud+pri 7.0 a0.5 c0.5 e0.5 j1.2 p1.0
soud+s 6.8 a0.4 b0.5 m0.4 p0.7 r-0.3 s0.4
soud+se 7.0 c-0.4 e0.5 g0.5 n0.6 r0.5
soud+spor 7.3 e-0.5 h0.6 j-0.3 n0.4
soud+v 6.0 a1.6 c0.3 g-0.3 i0.3 j2.9 p1.5 r-0.3 s-0.5
soud+znal 7.0 a0.4 b0.3 e1.0 j1.2 k0.4 p0.5
soudce 6.8 a0.8 e1.8 j1.2 s-0.3
soudci 6.8 c-0.3 e-0.6 i-0.3 j1.7 p0.9 s-0.3
soudem 7.3 e-0.5 i0.6 j0.5 p0.5
soudi 6.3 a-1.2 d-0.3 e-0.6 f-0.3 g0.9 i-0.5 j-0.4 k-0.4 m0.5 n0.4 p-0.4 r1.0 s-0.5
soudil 7.3 q0.4
soudit 7.0 a0.7 b0.5 c-0.3 d-0.3 e0.6 m0.3 p0.8
soudky 6.8 a-0.9 b0.7 d-0.5 f-0.3 j-0.3 k0.3 m0.7 p-0.3
soudni 5.9 a0.4 b0.4 c-0.4 e1.8 g-0.4 i-0.5 j1.7 p0.6 r-0.3 s-0.4
soudu 5.0 a0.6 b-0.5 c-0.4 d-1.2 g-1.1 h0.4 i-1.0 j3.8 k0.4 m1.5 n0.5 o-0.3 p1.8 q-0.4 r-0.7 s-0.3 t-0.4
soudy 6.8 e-0.5 i0.5 j0.3 n0.4
souh 6.1 a-1.3 g-0.7 i-0.7 j-0.4 l1.2 n0.6 q-0.4 s-0.7 t0.6
souh+s 7.0 a-0.9 c-0.5 i-0.3 j-0.5 l0.9
souh+se 7.3 a-0.6 d-0.3 e-0.4 h0.4 n0.7 o0.4
souhla 6.1 a-1.3 g-0.7 i-0.7 j-0.4 l1.2 n0.6 q-0.4 s-0.7 t0.6
soul 6.8 c-0.3 d0.4 e0.3 i1.2 j0.3 p0.8
soul+s 7.3 i1.0 p0.4
soul+se 7.3 d0.6 e0.6 i0.3 j0.4 p0.4
soulad 6.8 c-0.3 d0.4 e0.3 i1.2 j0.3 p0.8
soup 7.3 n0.5 o0.6
soupis 7.3 n0.5 o0.6
sous 4.6 a-0.5 b0.5 d0.6 e0.7 h0.7 i-0.4 j-0.4 k0.8 p1.0 q0.4 s0.4 t0.4
sous+co 7.3 a0.6 b0.8 e0.5 i0.7 p1.0 s1.0
sous+se 7.3 a-0.9 d-0.3 e-0.4 g0.5 h0.3 i-0.3 m0.3 p-0.3 r0.9 s-0.4
sous+z 7.3 d1.2 e0.9 s1.1
soused 4.6 a-0.5 b0.5 d0.6 e0.7 h0.7 i-0.4 j-0.4 k0.8 p1.0 q0.4 s0.4 t0.4
sout 6.4 b1.0 e0.5 g-0.6 i-0.5 s0.6 t0.4
soutez 6.4 b1.0 e0.5 g-0.6 i-0.5 s0.6 t0.4
sova 7.3 b0.9 m1.7 r0.4 t0.4
spad 6.3 a1.7 b0.5 e3.2 i-0.5 j1.0 l1.3 p0.3 q-0.4 s-0.3
spadl 7.3 e1.0 r0.4
spadly 7.3 a1.0 e1.8 g-0.3 l0.8 p0.9
spat 5.7 a1.0 c0.4 d-0.6 e2.7 g-0.6 h1.4 j-0.5 l0.4 m-0.5 n0.4 o0.3 p-0.6 s-0.7
spatne 6.3 a1.3 c0.4 e2.7 g-0.8 i-0.4 o0.7 p-0.4 s-0.4
spatno 7.0 a-0.4 c0.3 d-0.3 g0.3 l0.5 r0.4
spec 6.4 a-1.1 b-0.3 e-0.4 i-0.5 l0.7 m0.6 n1.4 o1.7 p-0.4 q0.3 r0.6 s-0.4 t3.0
spec+to 7.3 a-0.7 c0.4 d-0.3 l0.6 m0.3 t2.8
specha 6.6 a-1.0 i-0.4 l0.9 m0.7 n0.4 o0.3 p-0.3 r0.7 t3.2
spi 6.6 d-0.7 e1.0 g-0.5 i-0.6 n-0.3 p0.5
spi+v 7.3 b0.3 d-0.4 e0.9 g-0.3
spic 7.3 i0.5 k0.9
spis 4.7 a-0.4 d1.6 e-0.3 h0.5 i0.4 j0.7 k0.5 p-0.7 r0.5
spis+do 7.3 a0.4 d0.6 i1.5 j1.1
spisov 7.0 a-0.5 b0.4 g0.5 h0.4 k1.1 n0.4 o0.6 r0.7 t-0.3
spisu 5.1 d0.7
spla 4.9 a-2.6 c-0.7 e0.4 f0.4 g-1.2 i-1.2 j-0.7 k-0.3 l5.3 m-1.3 n2.4 o3.5 p-1.0 q1.0 r-0.3 s-1.0 t-0.4
spla+fakt 7.3 a-0.6 e-0.5 f0.4 i-0.3 l1.6
spla+kale 7.0 a-0.6 b0.6 c0.3 d0.4 e-0.5 f0.4 l2.5 n-0.5 r-0.5
spla+o 7.0 a-0.5 c-0.4 l2.6 m-0.3 n0.5 o-0.3
spla+ta 7.3 f0.5 h0.4 n0.4 o1.8 r0.3
splatk 5.9 a-0.9 b0.4 d0.7 e0.5 g-0.5 i-0.4 j-0.3 l3.6 m-0.6 n0.6 q0.5 r-0.3 s-0.5
splatn 5.3 a-2.3 b-0.4 c-0.4 d-0.5 f0.5 g-0.9 i-1.0 j-0.5 l3.5 m-0.9 n2.2 o4.2 p-1.4 q0.7 s-0.6 t-0.4
sple 6.6 a-0.5 b-0.3 d-0.4 g0.4 h0.5 i-0.4 k-0.3 n0.8
spletl 7.0 a-0.4 d-0.3 g0.5 o0.4 r-0.4
spoc 6.6 b0.8 c0.5 e0.7 g-0.6 i0.3 m-0.4 r-0.4
spoc+na 7.3 a0.4 b1.1 c0.7 i0.6
spocit 6.6 b0.8 c0.5 e0.7 g-0.6 i0.3 m-0.4 r-0.4
spoj 6.1 c-0.7 d1.4 e-0.5 f3.0 g-0.5 i-0.6 j-0.4 k0.7 l1.3 m1.5 n0.5 p-0.4 r-0.4
spoj+me 6.8 a0.6 c-0.5 d1.6 e-0.7 f3.0 i-0.5 k0.3 l0.4 m1.4 r-0.3 s-0.4
spojen 7.0 e-0.3 l0.8 n0.6 t0.4
spojte 6.8 a0.6 c-0.5 d1.6 e-0.7 f3.0 i-0.5 k0.3 l0.4 m1.4 r-0.3 s-0.4
spok 5.8 d0.8 e-0.7 g2.0 h1.1 j-0.5 l0.4 p-0.6 q0.5 r2.4 s-0.6
spok+a 7.0 a-0.4 b-0.3 c-0.3 g0.4 h1.5 k0.3 o-0.3 r1.0
spokoj 5.8 d0.8 e-0.7 g2.0 h1.1 j-0.5 l0.4 p-0.6 q0.5 r2.4 s-0.6
spol 4.3 c1.1 d2.0 e0.3 f0.4 h1.0 i2.6 j0.5 l0.7 m1.2 o-0.3 s-0.7 t0.9
spol+na 7.3 c0.7 g0.3 h0.5 j0.7 r0.4
spol+od 7.3 a0.5 c-0.3 g-0.4 i1.0
spol+s 7.3 d0.6 i0.3
spol+se 7.0 d1.2 e0.9
spol+v 7.0 c-0.4 d0.7 g0.5 h0.9 r0.8
spolec 5.2 a1.4 b0.9 d2.0 e0.5 f1.1 g-1.1 h-0.6 j0.5 k0.7 l0.5 m1.4 p1.3 r-0.8 s-0.7
spolek 6.3 a0.5 c0.7 l0.5 m0.7 n-0.4 p0.3 s0.7 t0.5
spolku 6.8 a-0.5 b-0.4 h0.3 i0.7 n0.4 t0.5
spolu 6.4 b-0.4 d0.6 f0.4 h0.3 j0.5 q-0.4 s0.4
spolub 7.3 a-0.5
spolup 5.5 b-0.7 c0.6 d0.5 f-0.5 g1.2 h1.0 i3.3 m-0.5 o-0.3 p-0.8 q-0.3 r0.7 s-0.8
spon 7.3 d0.5 e0.4 i0.3 k0.9 q1.2
spor 4.9 a-1.5 b-0.9 c-1.2 d-0.9 e-1.4 g-0.4 i-0.4 j0.8 l1.5 n0.9 o-0.6 p-0.8 q1.3 s-1.0 t0.5
spor+o 6.3 d-0.6 e-0.4 i-0.4 j0.7 k-0.3 m0.4 p-0.5 s-0.4
spor+s 6.8 a-0.5 c-0.5 e-0.8 o-0.3 r-0.4
sporit 7.3 b-0.4 m0.5 q1.6
sport 7.0 a-0.7 e-0.4 k0.7 l1.7 n0.4
sporu 6.3 b-0.4 c-0.4 d-0.4 j0.4 m-0.4 n0.4
spot 6.0 a0.7 c-0.6 d1.4 e1.2 g-0.6 i-0.4 j1.5 k0.8 n0.3 p-0.4 r-0.4 s0.4 t1.2
spot+a 7.3 e0.5 k0.4 m0.3 n0.5
spotre 6.1 a0.9 c-0.5 d1.5 e1.4 g-0.6 i-0.4 j1.6 k0.6 p-0.3 r-0.5 s0.4 t0.7
spra 4.5 a-0.4 b0.8 d0.7 e0.6 f0.5 h2.9 i1.4 j-0.9 l0.4 m0.8 o2.2 p-0.5 q2.1 s-0.3
spra+budo 7.3 a-0.4 c-0.4 f0.5 g0.5 h0.8 m0.4 r0.7
spra+domu 7.3 b0.6 g0.5 h0.6 q0.3
spra+rada 7.3 a0.4 h0.4 i0.6
spra+site 6.8 b0.5 c0.4 d0.3 e-0.3 i1.5
sprava 6.3 f0.3 h1.0 i0.6 j0.4 o0.5 q1.1 r0.3 t0.7
spravc 5.7 a-1.3 b-0.5 c-0.4 d0.4 e-0.5 g-0.7 h1.2 i-0.5 j-0.7 k0.3 m0.7 p-0.6 s-0.6 t-0.7
sprave 6.8 a0.9 b1.3 d0.8 e0.7 i1.0 p0.4 r-0.3
spravn 5.8 b-0.7 d-0.5 e0.6 g-0.6 m0.8 n-0.3 o2.6 q0.5 r-0.4 s-0.6
spravu 6.4 b1.2 d0.5 g0.9 h1.6 i0.3 j-0.3 l0.5 m-0.3 p-0.3 q0.4 s0.5 t-0.3
spus 6.6 a1.0 c1.5 g-0.4 h0.4 p1.1 q0.3 t0.7
spuste 7.0 a1.1 c1.2 e0.3 f0.4 g-0.4 l-0.4 n-0.3 p1.2
sraz 6.4 a0.9 b-0.3 c-0.7 e0.9 g-0.6 h0.4 i1.7 p0.5 q-0.3 r-0.4 s2.0 t0.9
srazu 7.3 a0.7 i1.7 s1.9
srdc 7.0 a-0.3 e-0.5 g0.9 r0.9
srdce 7.3 a-0.4 e-0.4 g0.9 r1.0
srov 7.0 a0.5 b1.2 c0.5 d-0.5 h0.5 l0.4 m0.5 q0.4 s0.9 t0.7
srovna 7.3 a0.3 b1.1 h0.4 n0.4 q0.5 r-0.4 s1.0
sroz 7.3 a-0.4 c-0.4 d-0.3 g0.6 m0.3 q-0.3 r0.7
srozum 7.3 a-0.4 c-0.4 d-0.3 g0.6 m0.3 q-0.3 r0.7
srpn 5.7 a1.2 c2.0 d1.7 f1.0 g-0.8 i1.2 j-0.5 k0.9 m-0.5 o0.5 q0.3 r-0.6 t-0.5
srpn+a 7.3 a0.4 c0.6 d0.3 i0.5 j0.6 s0.5
srpna 6.2 a0.3 c0.7 d2.1 g-0.6 j-0.3 k0.9 m-0.3 o0.6 p-0.3 q0.5 r-0.3 t-0.4
srpnu 6.6 a1.1 c1.6 f1.2 i1.3 p0.6 r-0.3
sta 7.0 e0.4 g0.4 h0.7 s0.7
stac 4.9 a-0.5 b-1.0 c-0.5 e-0.5 f-0.6 g-1.6 i-0.5 j-0.9 k0.9 m-0.6 n0.4 o0.9 p-0.3 q0.5 r-0.3 s0.6 t1.0
stac+do 6.6 a-0.5 d0.3 e0.3 i-0.4 m0.3 t0.8
stac+mi 7.3 c0.9 l-0.3 t-0.3
staci 5.0 a-1.7 b-1.1 c-0.4 d-0.9 e-0.6 f-0.6 g-1.3 h0.4 i-1.1 j-0.8 k1.1 m-0.7 n0.6 o1.0 p-0.9 q0.7 t1.1
stacil 6.8 a1.6 d1.8 e0.3 g-0.5 i0.8 p0.7 r-0.3 s0.8
stah 6.8 a0.7 c0.5 g-0.3 i1.3 j0.7 m1.3 p-0.3 s0.6
stahne 7.3 a0.6 c0.5 i0.7 j0.9 m1.3
stahuj 7.3 e0.5 i0.7 s0.8
stal 5.1 a1.0 b1.6 c0.9 d1.9 e1.1 g0.3 h1.0 i0.3 k-0.4 l0.8 m0.5 n1.4 o-0.7 q-0.6 r1.0 s0.4 t0.4
stal+a 7.0 a-0.4 b0.3 e-0.5 g0.6 h0.9 l0.4 n0.4 r0.7
stal+dva 7.3 e-0.5 h0.4 l0.8 n1.1
stal+v 7.3 a0.5 b1.2 e0.6 m1.3 s0.7 t0.3
stala 6.8 c0.4 e-0.6 g0.8 p0.7 r0.6 s0.5
stale 6.8 a1.0 c1.8 d2.1 l-0.3 n-0.3 p0.4 s0.5
stali 7.3 a0.4 d0.5 e0.8 f0.3
stalo 6.4 b1.6 e0.8 g-0.3 i1.0 m0.8 p-0.3 q-0.3
stan 5.5 a-0.8 b-0.6 d-0.7 e-0.6 g1.4 h2.0 i-0.5 k-0.4 m-0.5 n0.6 o0.4 p0.3 q1.0 r1.4
stan+a 7.0 e-0.5 g0.3 h0.5 n0.3 o0.5 r0.4
standa 7.3 a-0.4 c-0.3 d-0.4 l0.5 n0.3 q0.6
stanek 6.8 b-0.3 c0.6 d0.5 e-0.7 h0.7 k-0.3 n0.5 r0.4
stanic 6.6 a-0.3 d-0.6 g1.3 h1.7 i-0.4 q1.0 r0.9
stanis 7.3 e0.4 p0.6 s0.9
stanov 7.3 i0.6 j0.5 p0.5
star 4.3 c-0.5 f-0.4 h0.3 i0.6 j-0.9 m0.4 n1.0 o-0.4 p-0.5 r0.8 s1.0 t0.7
star+adre 7.3 n0.5
star+o 7.0 a0.4 c-0.3 d1.0 e0.6 k0.4 m0.4 q0.5 r0.4 s0.5
star+pode 7.3 a-0.3 h0.4 t1.4
star+zaka 7.3 b0.8 d0.6 e-0.4 g0.4 h0.9 i0.5 r0.5
stara 6.8 a-0.7 e-0.3 g-0.4 i-0.6 n0.8 s-0.6
starat 7.0 a0.4 c-0.3 d0.5 e0.7 i0.5 k0.4 l0.3 q0.5 s0.5
stare 7.0 a-0.5 c-0.4 e0.5 i-0.3 m-0.4 o0.4 r-0.5
starem 7.0 a0.4 b0.7 d0.4 e-0.5 i1.1 r-0.3
staros 5.1 a1.6 b-0.6 c0.7 d-0.4 e0.8 h0.4 i1.4 n0.4 p0.3 s2.4 t1.1
starsi 6.8 d-0.4 g0.6 h0.4 r0.8 t0.3
stary 7.0 a-0.5 g0.4 h0.4 l0.3 n1.0 o-0.5 q-0.5 r0.6
staryc 7.0 a-0.5 c-0.5 e-0.4 s-0.5
stas 7.3 a0.5 d0.5 e0.4 f0.9 r-0.3 s0.4
stastn 7.3 a0.5 d0.5 e0.4 f0.9 r-0.3 s0.4
stat 5.7 a2.1 b-0.4 c2.1 d0.7 e1.3 f0.4 g-1.1 i0.7 j3.2 l0.5 m1.1 p0.8 q0.6 r-0.8
statek 7.3 e0.5 j0.3 p0.4 q0.7
statik 7.0 a0.6 c1.5 e0.5 g-0.3 i0.9 j0.7 p-0.3
statni 7.3 a0.6 c-0.4 d0.9 e0.7 f0.3 g-0.3 j0.7 k0.3 m0.7
stav 4.6 c0.6 d1.1 e1.1 j1.7 k0.6 l1.1 m0.5 n1.5 o0.7 p-0.7 q0.5 r0.4 s-0.6
stav+byto 7.3 l0.8 n0.7
stav+deni 7.3 a0.4 c0.8 j0.6 m0.6 s0.5
stav+dozo 7.3 a-0.3 c-0.4 i0.8 n-0.3 q0.8
stav+firm 7.0 a-0.5 c0.3 k0.7
stav+se 7.3 a-0.4 g0.4 k1.1 n0.6 t0.6
stav+urad 6.8 a0.6 c1.3 d-0.5 f0.7 j0.8 p0.6 s0.5
stavaj 7.3 a0.6 e1.1 g-0.3
stavbe 7.0 a-0.5 g0.7 n0.6 r0.8
stavbu 7.0 g0.3 j0.6 r0.3
stavby 7.0 a-0.7 e-0.4 h0.5 l0.4 n0.5
staveb 5.5 a0.4 b-0.5 c1.4 e0.6 f0.4 g-0.6 h-0.5 i0.6 j1.5 l0.4 m1.0 o-0.5 q1.4 s0.5
staven 7.3 m0.6
stavi 7.0 a0.5 c-0.3 d0.8 j0.4 n0.3
stavte 7.0 b-0.3 i0.4 k1.0 n0.5 t0.6
stavu 7.0 b1.2 e0.6 g-0.4 i-0.3 j0.8 p0.5
ste 6.2 a0.6 b-0.4 d1.0 g-0.5 h0.8 n-0.3 s0.4 t0.9
stef 7.3 d0.5 e0.3 o0.5 s0.5
stefko 7.3 d0.5 e0.3 o0.5 s0.5
steh 5.8 a-0.6 b-0.4 c-0.4 e-0.4 h-0.6 i-0.8 k0.3 o0.4 p-0.7 t-0.4
steh+do 7.0 a-0.7 d-0.4 e-0.4 h-0.3
stehov 6.2 e-0.4 h-0.5 i-0.4 k-0.5 m0.3 o0.3 p-0.3 s0.4 t-0.5
stehuj 7.0 a-0.7 e-0.4 k0.9 l0.4
stej 5.1 a-0.6 b0.8 d0.6 e1.1 f0.4 g-0.5 h3.2 i-0.5 j-0.9 k1.3 n0.9 o1.2 p-1.1 q1.0 r-0.5 s0.7 t0.3
stej+chyb 7.3 a0.5 c-0.3 e1.0 f0.7
stej+jako 7.3 h1.3 k0.5 t-0.3
stejna 6.8 c-0.4 f0.7 g-0.3 h1.1 i-0.3 m-0.4 q-0.4 r-0.3 t0.7
stejne 5.7 b1.0 c0.4 e0.4 g-1.0 h1.1 j-0.6 k0.8 l-0.3 o1.2 p-0.8 t-0.7
stejno 6.8 c-0.5 d0.4 e1.1 g0.6 h0.9 i-0.4 k1.0 l0.3 n0.4 r-0.5 s0.9 t0.4
stejny 6.8 a-0.6 d0.5 h0.9 i-0.4 l0.5 m0.4 q1.4
sten 7.3 e-0.4 n0.4
step 7.0 a0.5 c1.3 d0.5 t0.6
stepan 7.0 a0.5 c1.3 d0.5 t0.6
ster 7.3 a0.4 e0.7 i0.8 s0.8
stez 6.3 a-1.1 e-0.4 f0.5 g0.5 h0.3 i-0.5 j-0.4 l0.4 o-0.5 r1.0 s-0.5
stez+na 7.3 a-0.8 g0.5 m0.3 p-0.3 r0.7 s-0.3
stez+ze 7.3 d0.3 g-0.3 p0.8
stezov 7.0 a-0.7 c-0.3 e-0.3 f0.4 g-0.5 p-0.3
stezuj 6.8 a-0.4 g1.0 h0.4 i-0.4 o-0.4 p0.6 q-0.4 r1.4 s-0.4
stih 5.9 a-0.6 c1.7 d0.8 e0.7 f0.5 g0.8 h0.4 k0.4 l-0.8 n0.6 p-0.4 r1.3 t1.2
stihla 7.3 c0.6 e0.5 j0.7 n0.9
stihne 6.4 a-1.2 b0.4 d0.5 e0.5 f0.3 g0.9 i-0.4 j-0.4 k0.6 l-0.6 m-0.3 n-0.4 r1.6 s-0.4 t1.6
stit 7.3 a0.7 c0.5 e0.4 j0.8 p0.7 s0.6
stiz 4.8 a-0.7 c-0.4 d0.9 e-1.0 f1.2 g-0.4 h0.4 i-1.2 m1.2 o0.6 p-0.9 r0.5 s-1.0
stiz+a 7.0 a-0.5 c-0.5 d-0.7 e-0.4 m1.1
stiz+host 7.3 a-0.5 c0.4 d-0.5 e-0.4 i-0.3 o0.5 q0.6
stiz+na 7.0 a0.4 c-0.4 j1.0 m0.9 s-0.5 t0.4
stizno 4.8 a-0.7 c-0.4 d0.9 e-1.0 f1.2 g-0.4 h0.4 i-1.2 m1.2 o0.6 p-0.9 r0.5 s-1.0
sto 6.0 a-0.4 b0.5 d0.6 e-0.4 g0.8 h0.8 j-0.4 l-0.6 n0.7 p0.3 r1.5
sto+kusu 7.3 a-0.3 h0.4 n1.0
sto+tisi 7.3 d0.9 e0.5 s0.8
stod 7.3 i0.7 p0.9
stodol 7.3 i0.7 p0.9
stoj 5.2 a-0.4 b0.6 e0.6 f0.4 g1.0 h-0.5 j-0.7 k1.6 m-0.3 p-0.9 r1.9 t3.0
stoj+pred 7.3 a0.5 d0.5 e1.0 s1.4
stoj+u 7.3 a0.3 d0.9 e0.7 k1.0 t0.7
stoji 5.4 b0.8 c0.5 d0.4 e0.9 f0.4 g0.5 h-0.7 j-0.5 k0.9 m-0.4 o0.4 p-0.8 r1.1 t3.4
stol 5.9 a0.7 b1.4 c-0.3 d-0.3 e0.5 f1.7 g-0.8 h-0.7 i1.9 j-0.5 n0.5 p0.3 r-0.4 s-0.6
stole 6.6 a0.9 b2.0 c-0.4 f1.2 g-0.4 i2.0 s-0.4
stolu 7.0 e0.5 i0.5 o0.3 p0.8
stor 5.9 a0.5 c1.0 e0.6 g-0.8 i-0.9 j0.3 k-0.6 l-0.6 m1.7 o0.4 p2.5 q0.5 s-0.8 t0.4
storno 6.4 c0.9 d-0.4 g-0.5 i-0.5 l-0.3 p1.2 q0.4
stornu 7.0 a0.7 c0.3 d0.7 e1.1 i-0.3 m1.2 p1.1 s-0.3 t0.5
stou 7.3 b0.6 i0.6 s0.9
stov 6.2 a0.7 b1.9 c0.7 d-0.4 e-0.8 i0.9 l-0.7 m0.5 n0.9 o-0.6 q0.5 r0.6 s-0.3
stov+a 7.0 a0.3 b0.6 c0.6 e-0.4 g-0.3 i1.3
stovek 7.3 a0.4 b0.9 c0.6 e-0.4 i1.5
stovky 6.8 b1.7 d-0.6 e-0.4 l-0.4 n1.1 o-0.3 p0.4 q0.6 r0.8
stra 4.0 a0.7 b1.5 c0.6 d0.9 e2.6 g0.5 h0.6 i-1.3 j-0.8 k-0.6 l-0.5 m1.1 n-0.7 o0.8 p2.4 q0.8 r0.8 t0.5
stra+a 6.8 e-0.5 t-0.3
stra+do 7.3 b1.2 g-0.3 p0.8 r-0.3
stra+je 7.0 b0.3 c0.8 e1.4 g0.6 r0.7 s0.7
stra+jsme 7.3 a0.8 b1.0 e-0.4 g-0.4 i1.4
stra+na 7.0 a1.2 c0.6 e1.6 g-0.5 o0.3 p1.1 r-0.6 t0.4
stra+odka 5.4 s-0.7
stra+se 7.3 a-0.4 g0.7 h1.1 l0.3 m0.3 n-0.3 r0.8
stra+sedm 7.3 c0.5 d-0.3 e0.7 k0.3 m0.3 p0.5
straka 7.3 g0.3 j0.6 m0.5 p0.5 r0.5
stran 6.0 a-0.5 c-0.4 d0.7 g-0.4 i-0.6 l-0.3 p0.8 s-0.5
strana 6.6 a0.6 e0.4 p1.0 r-0.6 t0.5
strane 6.2 b1.0 c1.0 d-0.4 e3.1 f0.6 g0.5 i-0.5 m0.7 r1.0 s-0.7 t-0.4
strank 4.8 a1.3 b0.7 c0.9 d0.4 e1.8 f0.7 h1.2 i-0.5 j-0.5 l0.3 m0.8 n-0.3 o0.5 p0.5 r0.4 s0.6
stranu 7.3 a-0.6 e-0.4 g-0.5 h0.4 n0.3 t0.3
strany 6.0 a0.4 c0.3 d1.4 e-0.5 f-0.5 g-0.6 j-0.4 k-0.5 l-0.6 m-0.5 p1.4 q0.7 r-0.4 s0.4 t0.5
stre 4.7 c1.0 d0.4 e0.6 g-1.2 i0.9 k2.4 n2.1 o0.9 p-0.4 s-1.1 t0.4
stre+a 7.3 c1.0 e-0.6 m0.4 o0.4 q0.6 r0.6
stre+jsem 7.3 a0.7 c0.4 e0.7 j1.2 p0.5
stre+na 7.3 a-0.5 c-0.3 i-0.4
stre+se 7.3 b0.6 c0.4 e-0.4 o0.5 q0.3 r0.4
stre+v 7.0 a1.1 d-0.3 e1.0 i1.7 j0.4 p0.8
stre+z 7.3 i0.4 k0.4 l0.6
strech 6.1 a0.8 b-0.5 c0.7 e2.4 g-0.3 h-0.5 i-0.4 j1.1 p0.8 s-0.6
streda 7.0 b-0.3 d0.4 g-0.3 k1.1 n0.4 q-0.3
strede 7.3 a-0.4 d0.5 e-0.3 f0.6 k1.9 m0.3 o0.6
stredn 7.3 i1.0 r-0.4
stredu 5.4 a0.4 d0.4 e-0.4 f-0.5 h0.4 i1.1 j-0.6 k0.7 n1.2 o0.8 p-0.7 r0.4 s-0.3
stredy 6.8 a-0.6 c0.6 e-0.4 g-0.5 l0.5 m0.6 n2.0 o-0.4 p-0.3 q-0.4
stri 6.8 c-0.6 d-0.5 e0.5 f-0.3 g-0.3 n0.3 s-0.4
stro 6.0 a-0.6 b0.7 c0.3 d0.9 f0.4 g0.6 i-0.7 j-0.3 k1.1 l0.4 m0.8 o0.6 r0.5 s-0.4
stroji 7.3 a-0.4 g0.7 m1.0 r0.3
stromu 7.3 l0.3
strp 7.3 a-0.4 d-0.4 l1.6 n0.8 o-0.3
strp+a 7.3 a-0.4 d-0.4 l1.6 n0.8 o-0.3
strpen 7.3 a-0.4 d-0.4 l1.6 n0.8 o-0.3
stru 6.8 a-0.7 b-0.5 g1.0 h0.7 l0.8 n0.7 o0.5 q0.3 r1.3 s-0.4 t0.8
strucn 6.8 a-0.7 b-0.5 g1.0 h0.7 l0.8 n0.7 o0.5 q0.3 r1.3 s-0.4 t0.8
stry 7.3 g0.6 h0.4 i-0.3 o1.0 r0.7
stryce 7.3 g0.6 h0.4 i-0.3 o1.0 r0.7
stud 5.2 a1.1 b0.5 c0.3 d0.3 e2.2 f-0.5 g-1.1 i2.4 k0.5 m-0.3 o0.7 p0.3 q1.4 r-0.8
stud+jsme 7.3 b0.6 d0.5 e0.6 k0.6 n0.5 o0.8 q1.2
stud+prav 7.3 a-0.3 c-0.3 k0.5
studen 6.1 a1.0 b0.5 d0.7 e2.0 g-0.8 j-0.4 p0.4 r-0.7 s0.6
studii 6.8 b0.5 c0.9 d0.4 g-0.3 i0.9 j0.6 k0.5 o0.7 p-0.3 q1.0
studio 7.3 e0.5 i0.3 q1.0
studiu 7.3 a0.4 c0.3 e0.3 i1.2
studuj 7.0 c-0.4 e-0.4 i0.4
stul 7.3 n0.6
stup 7.3 c0.4 f1.2 p0.5
styc 7.3 d0.9 g-0.3 h0.3 i-0.3 s0.5
styd 6.4 c0.4 d0.5 h0.8 i-0.3 l0.9 n1.1 q-0.3
styd+se 6.8 d0.6 f0.4 h0.8 l0.9 n0.9 s-0.4
stydel 7.3 c0.4 e0.3 s0.4
stydim 7.3 d0.6 g-0.3 l0.7 m0.4 n1.1
styl 6.8 a-0.3 d-0.3 e-0.5 r-0.5
such 6.4 b0.7 c-0.7 g0.4 i-0.5 l1.3 n1.1 p0.5 r0.7 s0.6 t0.6
suchan 7.3 b0.9 c-0.5 l0.8
sulc 7.0 d-0.4 h0.8 i0.9 k0.3 m0.3 r0.3
sulcov 7.3 a-0.4 g0.4 h0.8 k0.4 m0.4 r0.5
suma 7.3 c-0.4 e1.2 f0.3 k0.5 l0.7 n-0.3 o0.5 q-0.4 r-0.4
sumava 7.3 c-0.4 e1.2 f0.3 k0.5 l0.7 n-0.3 o0.5 q-0.4 r-0.4
sund 7.0 c0.6 h0.5 i0.4 j0.3 p0.5
sundal 7.3 c0.5 e-0.4 i0.5 j0.4 p0.7
supe 7.3 a-0.6 g1.6 n0.3 r2.1 s-0.4
supl 6.8 a0.3 c0.5 e1.2 g-0.4 j0.5 p0.4 t0.4
suplik 7.0 a0.5 c0.7 e1.2 j0.5 p0.5
susa 7.3 d0.4 g-0.3 p0.6 r-0.3
susarn 7.3 d0.4 g-0.3 p0.6 r-0.3
susi 6.6 b-0.4 c1.2 d0.3 g0.4 l-0.4 m0.5 n0.4 r0.5 t0.7
susice 7.3 c0.9 e0.4 o0.3
sust 7.3 d0.4 g0.4 j0.9 p0.6 r0.3
sustro 7.3 d0.4 g0.4 j0.9 p0.6 r0.3
svac 7.0 j0.6
svacin 7.0 j0.6
svag 6.6 a-0.7 b0.9 c-0.6 d-0.5 e-0.3 g0.7 h1.5 k-0.4 n0.4 s-0.3
svagro 7.0 a-0.5 b1.1 c-0.4 g1.1 h1.4
svar 7.0 a0.5 c0.4 e1.0 g-0.3 p0.9 s0.4
svat 4.7 a1.1 b1.7 c1.4 e1.3 g-1.1 i-0.4 j-0.6 k0.8 l0.9 m1.2 n0.3 p-0.4 t1.1
svat+a 6.8 a-0.6 c-0.4 d0.3 e-0.4 g-0.4 i-0.3 k0.6 m0.8 p-0.5 t0.7
svat+vide 7.3 a0.5 c1.3 d0.8 m1.0 o0.4 s0.4
svatav 7.3 b0.5 c-0.4 l0.8 r-0.3
svatba 7.3 c0.6 d0.8 m1.0 o0.4
svatby 6.6 a0.7 c-0.6 e2.0 h0.3 i-0.4 j0.5 l0.5 m0.4 n0.8 p0.5 r0.6 t0.6
svatci 6.6 b0.4 d0.4 i0.7
svate 7.3 a0.9 c1.7 p1.0
svateb 6.1 a0.8 b0.7 c1.5 e0.7 g-0.7 i-0.5 j-0.3 m0.8 n-0.4 s2.0 t-0.3
svatek 7.0 b-0.3 c0.4 d0.7 e-0.4 f0.5 k0.3 l0.6 m0.7
svatky 6.4 a-0.9 b0.8 c-0.5 d-0.4 e-0.9 f-0.3 j-0.4 l-0.5 m0.4 o-0.5 p-0.6 r0.4 s-0.4 t0.4
svatop 7.3 b0.5 e0.6 k0.9 q0.4
svaz 6.4 e-0.4 i0.8 k0.3 s0.9
svazu 7.0 d-0.3 e-0.6 i1.1 j0.4 n0.4 p0.4 s0.3
sve 6.4 c-0.4 d-0.5 e1.0 h-0.3 i-0.3 q0.3 s1.0
svec 7.3 e-0.4 p0.5
sved 6.4 g-0.5 i-0.3 j1.0 k2.5 n0.4 o-0.4 s0.3
svedka 7.0 a-0.4 d-0.3 e-0.5 j-0.3 k1.8 n0.7
sveh 6.8 c0.4 d1.2 e-0.4 f1.0 i0.6 j0.5 k0.4 o0.5
sveho 6.8 c0.4 d1.2 e-0.4 f1.0 i0.6 j0.5 k0.4 o0.5
svem 7.0 a0.3 h0.6 j0.5 p1.0 r0.4
svem+zase 7.3 g0.4 h0.7 p0.4 r0.4
sver 7.0 d0.7 e-0.4 h0.6 i0.5 l0.3 s0.5
sveril 7.3 d0.9 h0.7 i0.6 l0.4 r0.4 s0.5
svet 6.3 b-0.3 e-1.0 g0.8 i-0.5 l0.3 m0.9 p-0.4 q-0.5 r1.2 s-0.3
svetla 7.0 c-0.3 d-0.5 e-0.5 j0.4 m1.2 r0.5
svic 6.6 a-0.5 b-0.3 c0.6 e0.4 g0.9 h0.6 i0.5 n-0.4 o0.4 p0.6 r0.8
svic+chyb 7.3 a-0.3 g0.7 r0.6
svicko 6.8 a-0.4 c0.3 e0.3 g0.5 i0.5 p0.7 r0.4
svit 6.3 a0.5 b-0.4 c0.3 d-0.6 e0.5 g0.5 h0.4 i-0.3 p0.4 r0.5
sviti 7.0 a0.4 e-0.4 s0.5
svj 6.6 a0.3 b0.4 d0.3 e-0.4 h0.3 i0.6 q0.5 s0.4
svob 7.3 c0.5 h0.5
svobod 7.3 c0.5 h0.5
svoj 6.3 a0.5 c0.5 e0.7 i0.7 p-0.4 r0.7 s0.7
svoje 7.3 e0.6 s1.0
svoji 6.6 c0.6 d0.5 i0.9 q0.3 r0.9
svol 6.8 a-0.4 d-0.4 e-0.7 j-0.3 l0.6 n0.7
svou 6.8 a-0.7 d-0.3 g1.0 h0.8 i-0.3 l0.4 n0.9 q-0.3 r1.3 s0.5
svuj 7.3 a0.3 e0.7 i0.8 s0.8
svym 6.3 a0.3 c0.4 d1.5 f0.3 g0.4 i0.4 j-0.4 m0.6 p0.9 q-0.4 s0.5 t-0.3
symb 6.6 a-0.8 d-0.5 g-0.5 i-0.3 k0.4 n1.1 o4.1 p-0.3 q0.6 s-0.3 t0.5
symbol 6.6 a-0.8 d-0.5 g-0.5 i-0.3 k0.4 n1.1 o4.1 p-0.3 q0.6 s-0.3 t0.5
syn 6.8 a-0.5 g0.9 h0.6 i-0.3 l0.3 p-0.3 r1.1
syna 6.8 c0.4 d0.5 e-0.6 f1.1 g0.4 h0.8 r0.3
syno 6.8 a0.3 c0.6 e0.6 g-0.6 i0.8 k0.4 r-0.4 s0.4 t0.5
syno+to 7.3 a0.5 b0.5 c0.5 g-0.3 i1.1
synove 7.0 a0.6 b0.4 c0.5 g-0.4 i1.0 r-0.3 s0.4
syr 7.3 a0.6 e0.9 h0.9 k0.3
syra 7.3 b0.3 g0.3 h0.8
syst 5.0 a0.4 c0.8 d0.9 e1.3 f0.3 g-1.2 h0.6 i0.8 k0.7 l1.6 r-0.4 s-0.7 t2.4
syst+a 6.8 a0.5 c0.6 d0.5 e-0.6 i-0.3 n-0.3 p0.4 r-0.5
syst+vyta 7.3 d-0.3 e-0.4 q0.4 r-0.3
system 5.0 a0.4 c0.8 d0.9 e1.3 f0.3 g-1.2 h0.6 i0.8 k0.7 l1.6 r-0.4 s-0.7 t2.4
ta 4.8 b0.7 c1.9 d1.7 e0.3 f0.4 g0.8 h2.4 k0.9 l0.9 m1.4 n0.8 o2.5 q0.8 r1.8 s-1.1 t0.6
ta+fakt 6.8 a-0.8 b-0.3 c0.6 e-0.5 f0.5 h1.0 o3.2 p-0.3 r0.5
ta+fotk 7.3 e-0.3 g0.7 h1.0 r0.7
ta+hodi 7.3 b1.1 d-0.3 g0.3 l0.4 m1.1 r0.4
tabl 7.3 a-0.4 c0.7 e-0.5 f0.3 g1.4 h1.7 l-0.4 q1.2 r0.6
tablet 7.3 a-0.4 c0.7 e-0.5 f0.3 g1.4 h1.7 l-0.4 q1.2 r0.6
tabo 6.4 d0.5 h0.4 j1.0 n-0.3 o0.4 s-0.3
tabor 7.3 a-0.5 k-0.4 o0.7
tabora 7.3 d0.5 j0.9 k0.4 p0.6
tabore 7.3 e0.5 h0.3 j0.5
tabu 6.1 a-0.4 b0.5 e1.2 f0.5 g-0.6 i-0.7 j-0.5 k-0.3 l0.8 m0.3 n0.9 o0.8 p-0.4 q0.7 s-0.5 t1.7
tabulc 6.8 b0.5 d0.4 e0.9 i-0.3 k-0.4 t1.4
tabulk 7.0 a-0.8 d-0.4 f0.4 i-0.4 l0.8 n0.8 o0.5 q0.3
tady 6.2 a0.8 c1.1 e0.4 f0.6 g-0.6 h0.7 j0.4 l-0.4 m1.2 o0.5 q0.6 r-0.4 s-0.6 t1.8
tady+a 7.3 c0.6 d-0.3 e0.7 f0.5 j0.7 p0.6 t1.3
tady+ve 7.3 a0.6 c0.8 d0.6 h0.4 i0.4 t0.6
tahl 7.3 a0.7 b-0.4 m1.0 o-0.4
tahle 7.3 a0.7 b-0.4 m1.0 o-0.4
taje 6.4 a-0.4 e0.6 i1.6 n1.1 p-0.5 r0.5
tajemn 6.4 a-0.4 e0.6 i1.6 n1.1 p-0.5 r0.5
tak 3.4 a-0.3 b0.5 c2.1 d2.9 f0.9 g2.3 h2.3 k1.3 l2.1 m0.8 n0.9 o0.3 p0.3 q1.3 r3.5 s0.4 t-0.4
tak+co 7.0 c0.7 d-0.3 g0.4 k-0.3 q0.8 r0.6 s0.4
tak+dal 7.3 a-0.5 c0.4 d-0.3 f0.5 g1.1 o0.4 r1.3
tak+dlou 7.3 a0.5 c0.6 d0.5 j0.8 p0.8 s0.5
tak+dve 7.3 a1.1 c0.9 e-0.4 g-0.4 m1.0 p0.4 r-0.3 s1.3
tak+hezk 7.3 a-0.4 d0.5 g1.3 h0.7 k0.5 r1.6
tak+host 7.3 a0.9 e1.6 f0.4 g-0.6 o0.3 r-0.6 s0.6
tak+ja 6.6 a1.3 b0.3 c1.5 d1.4 e0.5 g-0.4 i1.1 k1.4 p1.0 r-0.5
tak+jak 7.3 e1.0 p0.6
tak+jako 7.3 c0.3 j0.6 k0.7 n1.0 s0.6
tak+je 6.8 b0.8 f0.3 g-0.3 l0.5 m1.1 n0.4 q0.6
tak+ji 7.3 c0.5 d0.7 j0.6 r0.3 s0.6
tak+jo 7.3 e0.7 g0.3 h0.6 p0.9 r-0.6
tak+jsem 5.9 a-1.5 d-0.8 e-1.1 g2.1 i-1.0 j-0.4 n0.7 o0.7 r2.2 s-0.7 t-0.4
tak+jsme 6.1 a-0.6 b0.5 c0.9 g0.8 h2.6 k0.8 m0.6 n0.3 p-0.3 r1.1 s-0.6 t0.7
tak+mu 7.3 a-0.6 g0.4 h0.3 i-0.3 m0.4 n-0.3 o-0.3 r0.7 s-0.4
tak+nam 7.3 a-0.4 i1.0
tak+nevi 7.0 a-0.5 d-0.3 e0.3 g1.4 h0.4 i-0.3 r1.5 s-0.4 t-0.4
tak+rych 7.3 a-0.5 b0.3 e-0.5 g1.1 q1.6 r1.6
tak+se 7.0 a-0.3 d0.7 f0.3 g-0.3 m0.5 s0.3
tak+snad 7.3 d0.7 e-0.4 p0.7 q0.8 r-0.3 s0.6
tak+ted 7.3 a0.4 c-0.3 d-0.4 j1.7
tak+to 6.1 c-0.4 d0.5 l2.5 n1.0 p-0.5 q-0.3 r0.9 t-0.5
tak+ucin 7.3 a0.5 b0.5 e0.4 f0.3 i0.6 s0.7
tak+vas 7.0 c-0.3 d1.2 e-0.3 j0.7
tak+ze 6.3 a-0.4 b-0.6 c0.5 d-0.6 e0.3 g0.5 i-0.3 o1.1 q0.6 r0.8 s0.4
take 6.6 d-0.5 e0.6 f1.0 i0.4 j0.4 r-0.4 s1.2
takh 5.4 a0.7 c0.4 d-0.3 g1.8 h0.6 i0.9 j-0.6 l0.7 m1.4 n1.5 q0.6 r2.8 s-0.8 t0.4
takh+hezk 7.3 a-0.5 d-0.4 g0.7 n0.9 r0.7
takh+ne 7.3 a0.5 g-0.4 m1.9
takh+se 7.3 a0.9 c0.8 d0.7 e1.0 g-0.4 i0.4 r-0.5
takhle 5.4 a0.7 c0.4 d-0.3 g1.8 h0.6 i0.9 j-0.6 l0.7 m1.4 n1.5 q0.6 r2.8 s-0.8 t0.4
tako 5.3 a0.6 b-0.4 c-0.8 e1.0 g2.0 i-0.6 o-0.4 p0.4 r2.6 s2.9
tako+jaky 7.3 a-0.4 d-0.3 g0.9 r1.1
tako+prac 7.3 g0.4 p0.7 r0.5
tako+pris 7.3 a-0.4 e0.6 g1.2 h0.6 n0.4 r1.4 t-0.3
takove 7.0 a0.9 e0.8 f0.5 s1.1
takovo 6.6 e0.8 g1.1 i-0.4 j-0.4 p0.4 r1.3 s0.4
takovy 5.8 c-0.6 d0.8 g1.5 r1.9 s1.8
taky 4.8 b1.3 c1.7 d1.2 e-1.2 g1.7 h3.0 i1.2 j-0.6 k0.8 l1.2 m0.5 n0.3 o0.4 p1.9 q0.6 r1.6 s-0.7 t-0.6
taky+nepo 7.3 b0.8 d-0.3 e-0.4 k1.8 p0.4 q1.4
taky+zapl 7.3 a0.6 c0.9 d0.3 p1.7 r-0.3
takz 4.2 a-2.1 b0.5 e-0.9 g-1.1 h1.9 i-0.3 j-0.5 l1.2 m0.7 o0.8 r0.4 s-1.8
takz+je 7.3 k0.3 n-0.4 q0.4 r0.3 t0.4
takz+klid 7.3 a-0.4 b0.3 c0.4 f0.4 j-0.3 o0.5
takz+na 7.3 c0.5 e0.6 h0.6 m0.3 o0.3
takz+pro 7.3 a-0.5 e-0.4
takz+se 6.3 a-0.6 b0.6 c-0.7 e-0.8 g-0.4 i-0.5 m0.8 q0.8 s-0.3
takz+to 6.8 a-0.5 b0.3 c-0.6 d0.8 l0.6 n1.1 o-0.6
takz+zalo 7.0 a-0.6 i-0.3 j-0.4 m0.3 p-0.4 t0.4
takze 4.2 a-2.1 b0.5 e-0.9 g-1.1 h1.9 i-0.3 j-0.5 l1.2 m0.7 o0.8 r0.4 s-1.8
tala 7.3 r-0.3
tam 4.2 b0.5 c-0.7 d1.0 e1.3 f1.3 g-0.9 i-1.8 k0.9 m0.3 n0.4 o0.8 p0.5 q1.7 r-0.4 s0.8 t0.5
tam+je 7.0 f0.5 j0.7 p0.6
tam+kde 7.3 d-0.4 s0.4
tam+pros 7.3 a-0.5 b0.3 n0.5 o0.4 r0.3 s-0.3
tari 7.3 a0.5 d0.6 e0.7 i0.6 j0.5 m0.8
tarif 7.3 a0.5 d0.6 e0.7 i0.6 j0.5 m0.8
tata 6.8 d-0.4 t0.7
tati 7.0 c-0.3 e0.4 n0.5 r0.5 s-0.4
tatine 7.3 e0.5 g0.3 n0.6 r0.7 s-0.4
tato 6.8 a-0.6 d-0.4 f0.3 g-0.4 h-0.7 p-0.3 q0.9
tato+zpra 7.3 a-0.3 c-0.4 d-0.4 h-0.3 q1.0 t0.3
tcha 7.0 a-0.7 g1.2 i-0.4 o0.9 r0.4
tchan 7.0 a-0.7 g1.2 i-0.4 o0.9 r0.4
tchy 7.0 c0.4 g1.0 j0.5 r1.2 s0.3
tchyne 7.0 c0.4 g1.0 j0.5 r1.2 s0.3
te 4.7 a0.7 c0.7 d2.4 e0.7 f-0.4 g0.3 i0.9 j0.6 k2.0 l0.5 m1.3 n0.5 o0.7 p0.3 q0.7 r0.7 s-1.2
te+doby 5.2 a1.3 b0.4 c1.2 d2.7 e0.7 f-0.3 g0.8 i0.5 j0.7 n0.6 p-0.4 r1.3 s-0.9
team 7.0 b0.8 c-0.4 d-0.4 e0.5 j0.5 q0.4 s0.3
teambu 7.0 b0.8 c-0.4 d-0.4 e0.5 j0.5 q0.4 s0.3
tebe 6.8 a-0.6 e-0.5 g0.4 h0.5 i-0.3 n0.8 q0.6 r0.4
tece 7.3 a0.6 b-0.3 c0.5 d0.6 e1.1 g-0.4 o0.3 q0.6
tech 4.7 a1.6 b1.2 c0.6 d1.2 e1.8 f2.4 g-0.6 h0.5 i-0.5 j-0.9 l0.9 m2.5 n-0.9 o1.3 q1.2 t0.5
tech+dozo 7.3 a0.5 e0.5 m0.5 p0.4
tech+redi 7.3 a0.3 e0.8 f1.3 g-0.3 m-0.4 r-0.4 t1.1
tech+rekl 7.3 c1.4 d0.9 e1.3 k0.4
tech+zbyl 7.3 a0.3 e0.5 p1.0 s0.9
techni 5.3 a1.5 b-0.5 c0.7 d1.2 e2.4 f2.8 h1.2 i-1.1 j-0.5 m0.7 o1.2 q0.5 r0.7 t0.7
ted 4.2 c1.5 d2.4 e-1.1 f2.0 g-1.0 h1.7 k0.6 l4.1 m0.6 n1.8 o1.0 p-1.1 q0.4 s-0.9 t1.9
ted+je 7.3 a0.4 d0.7 e0.9 i1.1
ted+jsem 7.0 c-0.3 d1.5 g-0.4 h-0.4 l0.4 m0.4 n1.1 o-0.3 p-0.3 t0.4
ted+k 7.3 e-0.3 i0.5
ted+pisu 7.3 a0.5 d1.1 f1.8 g-0.3 r-0.4 s0.8
ted+se 7.0 a-0.4 c0.5 g0.4 h0.7 k0.8 l0.7 m-0.3 n-0.3 r0.6
ted+to 7.0 a-0.4 g-0.3 i-0.4 j0.5 l2.6 n1.5 o0.6 q0.6
ted+uz 7.0 a0.6 c-0.6 h0.6 j1.5 o0.3 p0.6 r0.4 s0.5
teda 6.4 b-0.6 d1.1 f-0.3 g0.6 k1.1 m0.6 p0.7 q-0.3 r0.9 s0.4
tedy 4.8 a-0.3 c1.4 d0.5 e0.4 g-0.8 j1.1 k-0.4 l-0.4 m1.0 n2.2 o-0.9 p-0.4 s-1.1 t0.5
tedy+advo 7.3 a1.1 c-0.5 d0.8 e0.7 j2.1
tedy+na 7.0 a0.7 c0.8 h0.4
tedy+tri 7.3 e0.4 i0.8 s0.8
tehd 6.6 b0.5 c0.3 g0.5 h-0.3 p0.6 r0.3
tehdy 6.6 b0.5 c0.3 g0.5 h-0.3 p0.6 r0.3
telc 7.3 a-0.4 c0.4 e-0.4 g0.6 h1.5 n-0.4 o0.4 q-0.4
tele 4.6 a1.4 b2.1 c1.8 d1.3 e0.6 g-1.7 i-0.5 j1.0 k0.4 l-0.3 n0.7 p-0.4 r-0.6 s0.7 t1.4
tele+a 6.8 a0.5 b1.6 e0.5 g-0.5 i-0.3 k-0.3 q0.3 t-0.4
tele+cisl 7.3 b0.4 d-0.3 e0.6 n-0.3 r0.3
tele+na 7.0 a0.8 b0.4 c0.5 d-0.4 e0.5 f0.8 i0.5 t0.7
tele+nikd 7.3 a0.4 d1.0 j0.9 p0.7 t0.4
tele+nova 7.3 a0.7 c0.5 e0.8 j1.9 s1.9
tele+z 7.3 a0.5 b1.5 e0.4 p0.8
telefo 4.8 b2.3 c1.5 d1.5 e-0.6 g-1.2 h0.4 i-0.6 j-0.4 k0.7 n0.7 o-0.4 s-1.9 t1.6
televi 6.2 a1.6 c0.5 e1.6 g-0.6 j1.8 k-0.3 l-0.3 r-0.5 s3.4
telo 7.3 a-0.6 g1.5 h0.7 n0.3 r1.2
telocv 7.3 a-0.6 g1.5 h0.7 n0.3 r1.2
tem 6.8 a0.6 c-0.4 j1.1 s1.0
tema 6.8 a0.4 i0.5 p0.4 s1.5
temp 7.3 a0.4 c1.4 d-0.3 l0.4 m0.4 n0.5 t0.6
ten 3.8 a1.9 b-0.8 c1.1 d1.1 e3.3 f1.3 g0.8 h2.3 i0.9 k-0.4 l0.7 m1.5 n0.8 p2.9 q0.6 r2.2 s0.8
ten+clan 7.0 d1.1 i-0.4 j1.1 k0.6 l0.4 p-0.4 s0.5
ten+den 7.3 m0.8 n0.8
ten+kdo 7.3 c0.6 d-0.3 f0.9
ten+ma 7.3 a0.5 e0.9 j1.1 p0.6 s0.7
ten+nas 7.0 e-0.5 g0.3 h0.8 m0.4 r0.5 s0.3 t0.6
ten+plot 7.3 a0.6 b0.8 c1.8 e-0.5 g-0.3 p1.4
ten+prek 7.3 a-0.5 c-0.3 r0.6
ten+se 7.3 a0.6 d0.6 e0.6 i0.5 s1.0
ten+vas 6.4 a0.8 c-0.6 e1.6 f0.5 h0.5 j0.9 l0.4 n0.3 p0.4 s-0.6
ten+web 7.3 d-0.3 e1.1 i0.5
tenh 6.8 a0.9 e-0.5 g-0.4 i0.6 j1.3 l0.6 r-0.3 s0.5
tenh+tyde 7.3 a0.5 c0.6 d0.5 e-0.4 i0.8 s0.7
tenhle 6.8 a0.9 e-0.5 g-0.4 i0.6 j1.3 l0.6 r-0.3 s0.5
tent 5.6 a-0.9 c1.5 e-0.7 f-0.4 h1.1 i-0.9 k3.7 l1.0 n-0.3 o0.4 p-0.8 s-0.5 t0.4
tent+e 6.8 a-0.6 e-0.4 g-0.3 h0.4 l0.5 o0.3 q0.3
tent+mesi 7.3 l1.0
tent+tyde 7.3 a0.4 c1.1 j0.8
tento 6.0 a-0.4 c1.0 g-0.6 i-0.5 l1.2 n-0.4 p-0.6 q0.4 t0.5
tentok 6.6 a-0.6 c0.7 e-0.5 g0.4 h1.1 i-0.5 k4.4 m0.5 o0.4 p-0.4 s-0.5
tepe 7.3 e-0.4 f0.9 g0.5 p0.5 q1.2 r0.7
tepeln 7.3 e-0.4 f0.9 g0.5 p0.5 q1.2 r0.7
tepl 6.1 a-0.9 d-0.4 f-0.5 h0.4 i-0.6 k0.6 l0.5 m-0.8 o0.9 s-0.3 t1.1
teplar 6.8 a-0.5 g0.4 m-0.4 o0.4 q-0.4 r0.5
teplic 7.3 a-0.3 e-0.4 l0.5 q0.4
teplo 7.3 e0.5 l-0.3 o0.5 r-0.5
tepr 6.8 a0.6 d0.5 l0.8 n0.4 p1.1 t0.3
tepr+po 7.3 a0.6 e0.4 p1.3
teprve 6.8 a0.6 d0.5 l0.8 n0.4 p1.1 t0.3
tera 7.3 a0.5 c1.2 e0.4 j0.6 m0.6
tere 6.6 a-0.4 b-0.3 c0.6 e-0.4 h0.3 i0.4 k1.1 o0.5
terenu 7.3 a-0.4 d0.3 k1.3 n0.5
tereza 7.0 c0.4 e-0.3 h0.3 i0.6
term 4.4 b-0.4 c3.6 d0.8 e0.7 f0.7 g-0.8 h1.9 j-0.5 k2.5 l0.3 n1.7 o-0.6 p-0.9 q0.8 s-1.1 t0.4
term+a 7.3 a0.7 c1.1 e0.9 f-0.4 g-0.5 o0.4
term+byl 7.3 a0.7 b0.4 c1.3 e0.8 f0.4 o0.4 p0.8 r-0.4
term+doda 7.3 a-0.3 d0.6 h2.4 l0.4 q1.1
term+je 6.8 a-0.6 n-0.3 q-0.4
term+pred 7.3 i0.3
term+spla 7.3 a-0.4 e-0.3 k-0.3 l0.5 n1.2 o-0.7 p-0.3 r-0.4
term+tedy 7.3 a-0.3 d0.4 k0.4 n1.9 t0.5
termin 4.4 b-0.4 c3.5 d0.8 e0.8 f0.6 g-1.1 h1.5 j-0.5 k2.5 l0.4 m-0.3 n1.7 o-0.5 p-0.8 q0.6 r-0.3 s-1.1 t0.4
tesa 7.3 e0.5 f0.5 h0.6
tesar 7.3 e0.5 f0.5 h0.6
tesi 6.6 a-0.4 e-0.5 i-0.4 k0.4 m0.7 q0.9 r0.3
tesi+se 6.8 a-0.5 d0.8 e-0.6 i-0.4 j0.6 k0.4 m-0.3 q0.9 r0.4
tesim 7.0 e-0.3 m0.8 n0.4 p0.5 q1.0
test 6.8 c0.9 p-0.3
testy 7.3 c0.8 d0.5 e0.6
teta 6.8 a-0.3 b0.3 e-0.3 g1.2 h0.5 i-0.4 k0.3 o0.6 p0.6 q0.7 r1.7 s0.3 t0.4
text 4.8 a-0.3 e1.5 g-0.6 h1.2 i-1.3 j-1.1 l0.6 m-0.7 o0.8 p0.7 r0.8 s-1.3 t0.3
text+do 7.3 a-0.3 e-0.3
text+mame 7.3 g0.7 h0.9 r0.8
text+na 7.0 a-0.6 c-0.3 e-0.6 h0.5 n0.5 o0.4 s-0.3
textil 7.3 a-0.4 g0.5 l1.0 r0.5
textu 6.6 a0.4 c0.6 e1.5 h1.2 i-0.4 l0.4 o1.4 p-0.4 q-0.5 r0.5
texty 6.1 a0.3 d-0.5 e1.4 g-0.9 h0.7 i-0.4 j-0.4 k0.6 l0.4 o-0.4 p0.3 r-0.4 s-0.6 t0.6
ti 5.5 c0.7 d0.4 i1.1 j-0.4 k1.0 n1.2 p0.5 q2.2 s-0.7
ti+hned 7.3 d0.7 e0.4 p0.5
ti+to 7.3 b0.3 d0.4 e-0.4 g-0.3 h-0.3 i0.4 q1.3
tich 5.9 a1.0 b-0.4 d2.5 h-0.4 k0.6 n0.5 o-0.3 p1.6 q0.7 s-0.6 t0.6
ticha 6.8 a-0.4 b-0.4 c-0.4 g0.4 i-0.4 m-0.3 n0.4 p-0.4 r0.4 t0.5
ticho 7.3 a1.3 d2.8 i0.9 p2.0
tichy 7.0 a0.5 c0.6 j0.3 m0.4 p0.5
tike 7.3 c-0.3 d1.0 e0.6 g-0.3 h0.3 l0.4
tiket 7.3 c-0.3 d1.0 e0.6 g-0.3 h0.3 l0.4
tim 4.7 a-0.8 d-0.3 e0.7 f0.4 g1.8 h1.2 k-0.3 l0.8 n0.8 p-0.4 q0.6 r2.9 s0.6
tim+ze 6.3 a0.9 b1.3 c1.1 d-0.4 e0.8 f-0.3 g-0.9 i1.0 n-0.4 p0.4 s1.3
timt 5.9 a1.3 b-0.3 c1.6 d1.2 i1.8 j2.0 k-0.3 s-0.4
timt+vypo 7.3 d1.4 i1.1 j0.8
timto 5.9 a1.3 b-0.3 c1.6 d1.2 i1.8 j2.0 k-0.3 s-0.4
tisi 4.2 a3.7 b6.6 c1.4 d0.8 e3.0 f0.5 g-1.5 h-0.4 j0.5 k-0.4 l1.4 m1.8 o-1.0 p2.6 q0.3 r-1.3 s2.1
tisi+a 6.2 a0.6 b2.2 e1.8 f-0.4 g-0.5 j0.4 l0.7 n0.3 s-0.3
tisi+lidi 7.3 c0.6 f0.5 s0.7
tisi+mesi 7.3 b0.9 p-0.3
tisi+z 7.3 b1.4 e1.0 s-0.3
tisi+za 6.6 a0.6 b2.4 f-0.3 g-0.3 i-0.4 k-0.4 n-0.4 o-0.4 p1.1 q1.3 s-0.4
tisic 4.4 a2.8 b6.7 c0.9 d0.5 e3.9 f0.8 g-1.1 i-0.5 j0.7 l1.3 m1.5 o-0.8 p2.5 q0.6 r-0.9 s1.8
tisice 6.6 a0.7 b0.9 c0.4 e-0.7 i0.5 m-0.3 p0.7 r-0.4
tisici 6.6 a1.0 b-0.4 c0.4 d0.6 g-0.4 h0.4 i0.5 l0.6 m0.8 o-0.5 p-0.5 s0.8
tisk 4.4 b0.4 c2.2 e1.1 g-0.7 h1.5 i1.0 j-1.2 k0.7 l-0.5 m0.7 n1.5 p-1.7 q0.3 r1.8 s0.4 t1.0
tisk+a 7.3 a0.7 c1.8 d0.4 e0.7 t0.9
tisk+na 7.0 a-0.4 g-0.3 h0.7 k0.5 l-0.3 n1.4 t1.2
tisk+odde 7.3 a-0.3 k1.0 l0.5 n0.6
tisk+se 7.3 a-0.5 f0.5 o0.3
tisk+v 7.3 a-0.6 b1.0 e-0.7 f0.8 g-0.3 m0.8 r-0.4 s-0.4
tisk+zpra 7.3 n0.3 o0.3
tiskar 5.1 a1.1 c1.2 d1.0 e1.5 f0.7 g-1.5 h0.9 i1.4 j-0.5 l-1.0 m1.8 p-1.1 r-0.5 s1.0 t0.4
tiskem 7.0 a-0.4 e0.5 g0.4 h1.4 n1.3 r0.9
tiskne 7.0 a-0.3 e0.4 f0.5 i0.4 o0.3
tiskno 7.3 c1.2 i0.9 s0.7
tisknu 7.3 e-0.3 o0.5 q0.3
tiskov 6.3 c0.7 d-0.4 e0.3 j-0.4 k0.6 l0.4 m-0.4 n0.7 t0.5
tisku 6.6 a-0.4 c0.6 d0.4 g1.6 i-0.3 o-0.4 r2.4 s-0.4
titu 6.2 b-0.5 c0.3 d-0.5 e1.3 g-0.5 i-0.4 o-0.5 p-0.4 q0.3 s-0.5 t0.4
titu+stra 7.3 c0.7
titulc 7.3 a0.3 d-0.3 e0.6
titulk 7.0 a-0.6 e0.6 h0.4 q0.6 t-0.3
tituln 7.0 c0.6 g-0.3 t0.5
tj 6.8 d-0.4 e1.0 f0.4 i-0.5 k-0.3 l0.7 p0.9
tlac 7.0 a-0.4 b0.5 g-0.6 i-0.4 l-0.4 m-0.4 q0.8 s-0.4
tlacit 7.0 a-0.4 b0.5 g-0.6 i-0.4 l-0.4 m-0.4 q0.8 s-0.4
tlak 7.3 d0.6 j1.0 p0.7
tlum 6.4 a0.4 e1.4 g1.3 h0.9 i-0.5 j0.4 l-0.5 m0.8 o1.0 r1.9
tlum+byla 7.3 a0.5 d-0.3 e1.6 g1.0 o0.4 r1.4
tlumoc 6.4 a0.4 e1.4 g1.3 h0.9 i-0.5 j0.4 l-0.5 m0.8 o1.0 r1.9
to 2.1 c-0.9 d-1.0 e1.2 f-0.4 g-0.7 h-0.9 k-1.4 l0.5 m0.8 n1.7 o0.9 p-1.2 q0.9 r-1.8 s0.4 t-0.5
to+a 7.0 a-0.6 c0.4 d0.5 e1.0 o0.4 r0.6
to+abys 7.0 a0.4 i0.4 j0.6 s0.5
to+az 7.0 a-0.6 e-0.6 f0.4 h0.6 k1.1 m0.5 o0.5
to+bohu 7.3 a-0.3 c0.4 d0.3 e-0.4 h-0.3 k-0.7 l1.1 n1.1 t0.8
to+bude 6.0 a0.6 e1.6 g-0.6 k-0.3 l0.9 m-0.5 p1.4 q-0.4 s1.6
to+by 7.0 a0.5 b0.5 e0.7 g-0.3 i0.5 p0.9 r-0.4 s0.8
to+bylo 6.3 b0.5 c0.4 d0.7 f-0.3 h0.5 k0.6 m-0.3 o0.8 r0.9 s0.7
to+cele 6.6 a2.0 c0.9 e2.6 g-0.5 h0.4 m-0.4 r-0.4 s0.7
to+chap 7.3 d0.4 e-0.4 g-0.3 p0.5 r-0.4
to+chce 7.3 e0.5 f0.5 h0.4 j0.8 m0.3 o1.9
to+co 6.4 b0.7 d-0.6 i-0.4 k1.1 l1.4 m0.5 o-0.4 p0.4 q-0.4 t0.4
to+dal 6.8 a1.1 c-0.3 e-0.8 o0.3 s-0.3
to+dam 7.3 c0.8 j0.6 o1.0 q0.6 s0.6
to+dela 6.6 f-0.3 g1.2 h0.8 i0.9 q-0.4 r1.1
to+do 6.1 d0.4 e0.3 g0.5 h0.7 i-0.4 j-0.4 m0.8 o1.2 r0.8 t0.9
to+dozv 7.0 a0.6 d-0.4 e0.9 g-0.3 i0.7 s0.6
to+driv 7.3 a-0.6 g-0.4 k0.6 l-0.4
to+hlas 7.3 a-0.3 n0.5 q2.1 r0.5
to+hodi 7.0 a-0.3 n1.4
to+i 7.0 a0.5 b0.6 c-0.4 d1.2 e-0.7 p-0.4 s0.9
to+jak 7.3 b0.3 d-0.3 e-0.4 g0.7 r0.5
to+jako 6.6 c1.2 d1.0 e0.9 f0.4 h0.7 i0.4 p0.4
to+jde 6.6 a-0.7 c0.8 d0.3 e-0.5 f0.5 g1.2 h0.8 i-0.5 l0.6 m0.4 n1.7 o0.6 p-0.4 q1.0 r0.5 s-0.3 t0.5
to+je 5.3 b1.7 d1.0 e-0.4 f-0.5 h0.6 i-0.6 j0.6 m0.5 p0.6 q2.2 r1.0
to+jen 6.8 a-0.3 b0.4 c-0.3 g0.9 i-0.4
to+jest 7.3 a0.5 d-0.3 g-0.4 i1.8 r-0.3
to+jsem 6.6 b-0.5 c0.5 d0.5 h0.3 i-0.3 p-0.4 r0.6 s-0.4
to+jste 6.1 b0.8 d-0.3 e1.8 f1.1 g-0.7 j0.3 p-0.5 t-0.4
to+kvul 7.3 a0.6 e1.0 l0.9 o0.7
to+libi 7.3 a0.7 b1.4 c0.3 e1.5 g-0.4 l0.6 m1.0 n0.8 o0.6 r-0.3 t0.7
to+ma 7.3 c1.3 e-0.3 i0.7
to+mam 7.3 c-0.3 d0.5 h0.6 j0.9 p0.6
to+mate 6.8 a-0.8 b-0.4 c-0.5 g0.4 n3.2 p-0.3 q1.4 r1.1 s-0.4
to+mela 7.0 c0.3 d0.4 o0.8 p0.3
to+mohl 7.3 a-0.6 e0.4 h-0.5 t1.7
to+mozn 7.3 c-0.3 h0.8
to+muze 7.3 a0.4 g0.6 h0.6 j0.7 p1.0 q0.3
to+muzu 7.3 e0.4 m0.4 n-0.3 q1.2 r0.4
to+na 6.4 a0.8 d0.6 e0.7 g-0.7 i1.6 m-0.3 n1.4 p0.4 r-0.6 t-0.5
to+naps 7.0 c0.6 d1.3 e-0.4 f0.9 i0.5
to+nas 7.3 a-0.4 h0.6 r0.4
to+nebe 7.3 c-0.4 d0.8 e-0.5 g-0.6 h-0.3 r-0.3 t1.0
to+nebo 7.0 a-0.5 b-0.4 e0.3 i-0.3 o2.1 q1.2 s0.4
to+nebu 7.3 a0.5 c0.7 d0.7 e-0.6 s0.6
to+nech 6.8 b-0.4 c0.6 g0.3 h0.4 i1.6 m-0.3 o1.0 p0.4 q1.5 s-0.3
to+neda 7.3 a0.6 d-0.3 e0.9 g-0.3 l1.0 m0.3 n1.4 t0.3
to+neho 7.3 h0.3 m1.6 o0.5 p0.9
to+neja 7.0 b0.8 d0.4 e-0.3 g-0.4 i0.9
to+nekd 7.0 a0.5 b-0.3 c0.4 d1.5 g-0.3 o0.4 t1.3
to+nema 6.8 b0.8 c-0.5 e-0.5 f0.7 g-0.4 i-0.5 l0.7 p-0.3
to+neni 6.8 a0.8 b-0.4 c-0.3 d0.8 e1.4 g-0.7 i0.9 o0.4 p1.1 r-0.7
to+nest 7.0 a-1.0 c-0.4 d-0.3 g1.0 h0.4 i-0.4 k2.5 l-0.3 q0.5 r1.3 s-0.3
to+nety 6.8 a-0.7 e-0.3 f-0.3 g-0.4 h0.4 i-0.5 k0.4 l-0.5 n-0.4 s-0.4
to+nevi 7.3 n1.0 r0.4
to+nevy 7.3 c-0.3 d-0.5 e0.5 k1.8
to+nija 6.8 a-0.9 i-0.5 l0.4 s-0.3 t0.4
to+nikd 7.0 c0.5 g0.3 h0.6 i0.5 n0.4 p0.6 r0.3 s0.6 t0.7
to+o 7.3 b0.8 d0.3 e-0.4 i1.1
to+od 7.3 a0.7 c0.6 d0.6 e1.1 j0.6 s0.6
to+omyl 7.3 e0.4 s0.6
to+opra 7.0 a0.7 c1.1 d0.3 e1.6 g-0.3 k0.3 s0.9
to+ozna 7.3 d0.6 j0.9
to+pekn 7.3 a-0.4 g0.5 h1.1 k0.5 l0.7 r0.7
to+pise 7.3 a0.4 d1.0 e0.5 i0.4
to+pisu 7.3 a-0.4 f0.3 g0.8 h0.4 l0.6 q-0.3 r1.1
to+po 6.6 i-0.5 j0.5 k2.1 p0.5 s0.3
to+podi 7.3 c-0.3 e0.4 t-0.3
to+podl 7.3 e-0.4
to+posl 6.8 a-0.7 b-0.4 d-0.5 g-0.6 h-0.4 k-0.4 m-0.5 n0.7 o1.0 q2.2
to+posu 7.3 b0.5 d-0.3 h0.4 n-0.4 o0.4
to+prec 7.3 a-0.3 e-0.5 g-0.3 s0.7 t1.8
to+pred 7.0 a-0.4 b0.3 g0.6 o0.4 r0.9 s0.5
to+prij 7.0 a-0.3 b-0.3 c-0.4 d-0.3 e0.4 h-0.4 l0.6 o1.5 q0.4 r0.3
to+pris 6.6 a-0.4 b1.1 f0.4 g-0.4 i-0.3 k1.3 l0.4 m-0.5 n0.5 o0.6 q0.6 r-0.4 s-0.3
to+pro 6.8 d-0.6 e0.5 g-0.4 h0.5 i0.5 k0.3 m0.5
to+prom 7.3 a-0.4 l0.8 n0.9
to+pros 5.7 a-0.6 d-0.7 e0.5 f-0.6 g0.5 h0.9 i-0.8 j-0.5 k0.6 l3.3 m1.5 n0.3 p-0.5 r1.7 s-0.4 t1.5
to+pust 7.3 a-0.4 b0.5 g0.6 k0.7 m1.2 r0.5
to+rads 7.3 a1.0 e2.2 g-0.4 i-0.5 p0.9 s-0.3
to+rekl 7.3 a-0.4 g1.0 h1.0 n0.3 r1.1 t0.3
to+rovn 7.3 a-0.5 c0.4 e-0.4 n-0.3 o0.4 q1.1
to+rozm 6.6 b-0.3 c1.1 e0.4 g-0.3 i-0.4 p1.3 s1.0
to+ruci 7.3 a0.5 c0.5 d-0.3 f0.9 j0.5
to+s 6.3 a-0.5 c0.8 e-0.9 g0.6 h0.3 i0.9 l-0.5 m-0.3 o1.1 p-0.4 q2.0 r0.7 s-0.4
to+se 6.3 b1.5 c-0.3 d-0.6 e-0.3 g1.0 i-0.6 m0.7 n-0.3 o0.4 p-0.3 q0.4 r1.3 s-0.3
to+si 6.6 a1.0 d0.5 j-0.6 k-0.3 l0.4 m1.7 p1.8 q-0.4 r-0.7 t0.5
to+slov 7.3 a0.3 e1.3 g0.5 j1.5 r0.8 t0.3
to+spoc 7.0 a0.6 b1.1 c0.7 e0.6 g-0.4 i0.5
to+stej 7.3 b0.6 i0.6 s0.8
to+stih 7.0 a-0.9 b-0.3 e0.6 g1.7 h0.9 l-0.4 r1.7 t-0.5
to+stud 7.3 a0.5 i0.5 p0.8 s0.6
to+tak 6.6 a-0.6 c0.3 d1.0 e-0.7 g-0.8 k0.5 l1.2 m-0.4 n1.0 o0.8 p-0.6 q0.8 r-0.4 s-0.4
to+takh 7.0 a-0.4 d-0.4 l1.7 n0.8
to+tam 6.6 b1.4 c-0.4 e0.3 f0.7 g-0.4 j-0.4 k0.4 m1.2 p-0.7 q1.4
to+tedy 6.8 a1.3 c1.7 e-0.4 g-0.6 i0.5 j0.8 k-0.3 m1.6 n-0.4 p-0.4 s-0.4 t-0.4
to+tent 7.3 l1.0
to+u 6.8 a-0.5 b-0.3 c-0.4 h0.8 i-0.3 t0.4
to+udel 7.3 a-0.3 e-0.3 o0.3 q0.5 r0.3 t0.6
to+uz 6.4 a1.9 b1.4 c1.4 d-0.6 e2.1 g-0.9 i0.6 j-0.4 k0.4 l0.5 m-0.5 n0.4 o0.5 p0.4 q0.4
to+v 5.8 a0.4 b-0.3 c-0.4 d2.2 e1.8 h-0.7 i1.3 k-0.6 m0.6 n0.6 o1.6 p-0.7 s-0.6
to+vasi 7.3 e0.4 f1.2 q0.5
to+vazn 7.3 e0.4 g0.8 j0.7 l0.4 n0.4 t1.5
to+vede 7.0 d0.4 e-0.3 h-0.4 i0.4 l0.6 q0.4 t1.7
to+venk 7.3 g0.5 h0.5 n0.4 r0.5 t0.8
to+vide 7.3 a0.4 e0.9 j0.8 p1.1 s0.5
to+vyjd 7.3 b0.3 f0.4 r-0.3
to+vypa 6.8 a0.6 b0.7 c0.9 d0.9 f-0.4 h0.6 k-0.3 t1.7
to+vysv 7.3 d0.4 e-0.5 i-0.4 j1.6
to+z 7.3 b1.2 l0.5 m1.2 o0.9
to+za 6.8 a0.4 b0.9 c-0.3 d0.6 g-0.3 n0.8
to+zdra 7.3 a0.9 b1.3 l1.1
to+ze 6.3 b1.0 d0.8 e-0.7 j-0.4 m0.8 s-0.3 t0.4
to+zitr 7.3 a-0.3 b0.3 c-0.4 n0.9 o-0.4 q0.4 r0.5 t1.0
to+zkus 7.3 d0.7 e-0.4 g-0.4 i-0.4 s0.6
to+znam 7.0 d0.5 i0.4
to+zvla 6.8 a-0.4 b0.7 c-0.5 d-0.4 g1.3 l-0.4 o-0.4 r1.7
tobi 7.3 c1.0 d-0.5 i0.8
tobias 7.3 c1.0 d-0.5 i0.8
toci 6.4 d0.9 g-0.6 i-0.4 j-0.4 n-0.4 p-0.3 s1.9
tohl 6.1 a2.0 b0.7 d0.9 e1.7 f0.6 g-1.3 h0.7 i-0.7 j-0.5 k0.9 l0.4 p-0.6 q-0.3 s-0.4
tohl+je 7.0 a1.1 b0.4 d1.0 e1.5 g-0.4 h0.3 l0.4 n-0.3 q-0.4
tohle 6.1 a2.0 b0.7 d0.9 e1.7 f0.6 g-1.3 h0.7 i-0.7 j-0.5 k0.9 l0.4 p-0.6 q-0.3 s-0.4
toho 4.8 a0.9 b0.5 d0.4 e3.4 h1.2 k0.5 l1.0 m1.1 n0.8 p-0.8 q0.4 t0.8
toho+co 7.0 b-0.5 e0.7 i-0.5 l0.3 m-0.3
toho+maji 7.3 a0.4 c0.7 e0.4 i0.7 s1.2
toho+pred 7.3 e0.3 f0.9 i-0.3 n0.4 q0.7
toho+se 7.3 i0.7 s0.8
toli 6.6 a-0.7 b0.4 d-0.4 e-0.4 g1.3 i0.6 k0.3 l-0.3 n1.4 p-0.3 q-0.4 r1.6 s-0.5
toli+co 7.3 b0.8 i0.8
tolik 6.6 a-0.7 b0.4 d-0.4 e-0.4 g1.3 i0.6 k0.3 l-0.3 n1.4 p-0.3 q-0.4 r1.6 s-0.5
tom 4.8 a0.5 d0.4 e1.3 f0.3 g0.7 h0.4 i1.8 n-0.3 p-0.6 r1.5 s1.7 t-0.5
tom+co 7.3 i0.6 l0.4 n0.4 r0.4 t0.4
tom+jak 7.0 d-0.3 k0.3 s0.4
tom+mluv 7.3 e0.5 i0.6 m0.5 q0.4 s0.7
toma 5.0 c-0.6 d0.7 e0.3 i-0.6 j-0.3 k0.4 l-0.4 m0.6 p-0.4 r0.8 s-0.5 t0.4
toman 7.3 d-0.5 g0.3 h0.6 m0.5 r0.5
tomas 5.0 c-0.4 d1.1 e0.5 i-0.4 m0.3 n0.4 p-0.3 r0.5 s-0.5 t0.3
tomh 7.3 a-0.3 j-0.4 o0.8 q0.5
tomhle 7.3 a-0.3 j-0.4 o0.8 q0.5
tomu 4.8 b1.2 d-0.3 e1.0 f1.3 i-0.7 j0.3 k0.5 l0.5 n0.9 o0.8 r1.1 t0.7
tomu+jest 7.3 d-0.4 i1.2 o0.3
tomu+nekd 7.3 b0.3 d0.5 e0.7 k0.3 t0.7
tomu+ze 7.0 a0.8 c1.3 d1.2 j0.9 p0.4 r-0.3
tone 7.0 a1.0 b0.9 d-0.4 e-0.7 f0.5 h0.4 i-0.4 k0.3 m1.5
toner 7.3 a0.6 d-0.3 e-0.5 f0.5 h0.3 m1.9 o0.3
tope 7.3 c0.3 d-0.4 e0.3 f0.8 g0.6 o0.3 r0.7 t0.6
topeni 7.3 c0.3 d-0.4 e0.3 f0.8 g0.6 o0.3 r0.7 t0.6
topi 7.0 a0.4 d-0.4 e0.5 r-0.3
topi+se 7.3 a0.4 e0.6
tote 6.6 a1.0 b1.2 c-0.3 e-0.4 h0.5 i1.1 p1.0 r-0.5 s0.7
totez 6.6 a1.0 b1.2 c-0.3 e-0.4 h0.5 i1.1 p1.0 r-0.5 s0.7
toti 7.0 b-0.3 c-0.3 d0.6 e0.7 h-0.4 k0.8 l0.4 m0.3 q0.5
totiz 7.0 b-0.3 c-0.3 d0.6 e0.7 h-0.4 k0.8 l0.4 m0.3 q0.5
toto 7.0 c0.6 d0.7 j0.7
toto+je 7.0 c0.6 d0.7 j0.7
tou 6.3 b0.6 c0.5 e-0.6 g0.8 h0.3 i0.9 l-0.4 n-0.3 o0.8 p-0.4 q1.2 r1.0 s-0.5
tova 7.3 b0.9 d0.4 e-0.3 i0.6
tovarn 7.3 b0.9 d0.4 e-0.3 i0.6
toz 7.3 c0.9 d1.0 g0.5 h1.2 o0.3 q0.3 r0.9
trak 7.0 a-0.4 e-0.4 g0.4 h0.4 i-0.3 n-0.3 o-0.4 r0.4
trakto 7.3 e-0.4 g0.6 h0.7 r0.5
tran 7.3 h-0.4 l0.7 n0.3
trav 7.0 c0.7 d-0.3 g-0.4 i-0.4 o0.6 p0.9 t0.4
travni 7.3 a0.4 c0.9 o0.7 p1.0
treb 5.7 c-0.8 d2.0 f1.1 g0.4 h0.9 i0.4 j0.4 k-0.6 q-0.3 t-0.4
treba 6.1 a0.6 b-0.6 c-0.5 d1.9 f1.2 g-0.8 i0.8 j0.7 k-0.4 n-0.5 s0.4 t-0.5
trebic 6.8 b0.9 e0.9 g0.4 r0.4
trec 6.4 a0.6 e1.2 g-0.3 h-0.4 i0.6 l0.6 n-0.4 p-0.3 r-0.4
trech 6.4 a0.6 e1.2 g-0.3 h-0.4 i0.6 l0.6 n-0.4 p-0.3 r-0.4
tref 7.3 a-0.7 b0.3 c0.3 e-0.4 g1.8 h0.8 i-0.5 q0.4 r2.3
trefil 7.3 a-0.7 b0.3 c0.3 e-0.4 g1.8 h0.8 i-0.5 q0.4 r2.3
tren 6.8 b0.7 c-0.5 j0.6 n0.9 s0.4
trener 7.3 a0.3 b0.8 d0.4 i0.5 j0.6 s0.5
trenin 7.3 c-0.4 g0.3 n1.0
tres 7.0 a0.5 c0.4 e1.4 j1.4 s1.2
tres+ozna 7.3 a0.8 c0.5 e1.4 i0.4 j1.5 s1.3
trestn 7.3 a0.8 c0.5 e1.4 i0.4 j1.5 s1.3
tret 5.4 a0.9 b1.1 c1.4 e0.5 g-0.6 i0.5 j-0.4 k-0.6 m1.7 o0.7 p0.9 s-0.9 t-0.3
tret+mesi 7.3 a-0.4 d0.4 h0.4 p-0.7
treti 6.0 b-0.6 c0.4 e0.8 j-0.4 k-0.4 m1.6 o0.6 p0.5 q-0.5 s-0.5
tretih 7.3 a0.6 c1.1 p1.0
tretin 6.4 b2.0 d-0.5 e-0.4 g-0.4 i1.0 l0.5 m0.4 p-0.4
tri 4.0 a1.2 c0.7 d2.4 e0.9 f-0.5 g0.6 h1.8 i1.4 j-0.8 k0.3 l1.3 p0.5 r0.7 t0.8
tri+dnu 7.3 a0.6 c0.6 d0.5 e0.3 p1.2
tri+dny 6.6 d1.3 e-0.8 p1.2 r-0.4 s0.5 t1.0
tri+mesi 6.3 a1.2 b-0.4 d1.3 e0.9 g-0.4 i1.7 p1.1 r-0.6 s0.3
tri+nabi 7.3 d0.5 h0.6 r0.3
tri+nede 7.3 c0.5 j0.6 o0.9 s0.6
tri+odpo 7.3 a-0.5 d-0.5 e-0.5 g1.1 l0.3 n0.4 r1.0
tri+roky 6.2 d0.3 g0.7 h0.6 i0.6 k0.3 n0.3 p-0.4 q0.4 r0.4 s-0.4
tri+sta 7.3 g0.5 h0.8 r0.3
tri+stov 7.3 b0.9 e-0.5 g0.5 h0.6 p0.6 q0.8 r0.6 t0.4
tri+tydn 6.6 a0.3 c1.6 e-0.5 f0.7 i-0.3 k-0.5 l1.4 p-0.3 t-0.3
tri+upom 7.3 d0.5 l0.7 n0.4
tric 5.9 a0.9 c1.1 e0.4 g-0.8 h-0.4 i0.9 j0.8 k-0.3 l-0.3 p-0.4 r-0.6 s1.1
tricet 6.2 a0.5 c0.8 g-0.6 h-0.4 j0.5 p-0.3 r-0.5
trid 6.3 a0.4 c1.5 e-0.3 f0.8 h0.4 i0.3 l-0.4 m-0.3 o0.6 p-0.4 s0.6 t0.5
tridni 6.8 c0.9 e-0.5 h0.3 i0.6 o0.6 s0.5
tridy 7.3 c0.9 d1.0 e-0.5 f0.4 h0.4 o0.7 s0.3
trik 6.0 a1.5 d3.0 f0.5 g-0.8 l0.6 m-0.4 n0.5 p-0.6 r-0.3 s1.6
trik+nic 7.3 a0.5 d1.1 e-0.4 g-0.4 i0.7 r-0.3 s1.3
trikra 6.0 a1.5 d3.0 f0.5 g-0.8 l0.6 m-0.4 n0.5 p-0.6 r-0.3 s1.6
trim 7.3 d0.6 i0.5 l0.8
trimes 7.3 d0.6 i0.5 l0.8
trnk 7.3 a0.3 c0.8 d-0.4 f0.5 h0.5 m0.4 o0.3
trnka 7.3 a0.3 c0.8 d-0.4 f0.5 h0.5 m0.4 o0.3
troc 6.3 b1.4 d0.4 g-0.5 i-0.4 k1.1 l0.4 m0.5 n1.0 o-0.5 p-0.4 r0.3 t0.3
trochu 6.4 b1.2 c-0.5 d0.7 e-0.3 g-0.5 i-0.4 k1.1 m0.4 n1.2 o-0.4 p-0.4 r0.3
troj 7.3 e0.8 f0.4 g0.7 i0.6 j0.4 k0.3 m0.5 r0.7
trpe 5.4 a0.7 c-0.6 f0.6 g0.7 h-1.1 j-0.7 l1.6 n1.5 o0.5 p-0.9 q0.5 r1.9
trpe+clov 7.3 a0.3 d0.7 s1.3
trpe+s 6.6 a-0.7 b1.2 c-0.6 e-0.4 g1.5 h-0.4 l0.4 m0.7 n-0.4 o0.5 q0.5 r1.8
trpeli 5.4 a0.7 c-0.6 f0.6 g0.7 h-1.1 j-0.7 l1.6 n1.5 o0.5 p-0.9 q0.5 r1.9
truh 6.6 b-0.3 c-0.3 d0.3 e0.6 k0.7 l0.7 m0.4 p0.6 q-0.3 r0.4
truhla 6.8 a-0.5 b-0.3 d0.4 g0.3 k0.7 l0.7 m0.5 q-0.3 r0.6
trva 6.2 a0.9 b1.0 c-0.6 d-0.4 f0.4 g-0.6 j0.6 k-0.4 l-0.4 m1.8 o-0.5 p0.7 r-0.6 s-0.3
trva+na 7.0 a0.4 c-0.3 f0.5 j1.4 m0.8 p0.4
trva+prik 7.3 a0.6 e0.6 p1.4
trvaly 7.3 a0.6 e0.6 p1.4
trzb 7.0 b0.5 c0.5 d-0.5 e-0.7 g-0.5 l1.8 n-0.3 q0.6
trzby 7.3 b0.7 c0.6 d-0.3 e-0.6 g-0.4 l1.7 q0.7
trze 7.0 b0.3 e0.6 k-0.3 l2.5 n-0.3 r-0.5
trzeb 7.0 b0.3 e0.6 k-0.3 l2.5 n-0.3 r-0.5
trzn 7.3 a-0.4 d-0.3 g0.4 h-0.4 q0.3 r0.6
trznic 7.3 a-0.4 d-0.3 g0.4 h-0.4 q0.3 r0.6
tu 4.0 a0.5 b0.7 c1.1 d1.4 e0.7 g1.2 h0.8 i-1.9 j-0.4 k0.5 m1.6 n0.9 o1.2 q0.8 r1.8 s1.1 t0.8
tu+cast 7.3 b0.8 c-0.3 e1.1 l0.5 m0.6 o0.3 q0.4
tu+druh 7.0 a0.4 b-0.3 e-0.4 g-0.4 h0.9 m0.9 n1.3 o0.9 p0.7 q0.6
tu+fotk 7.3 a0.3 e0.8 s1.0
tu+nepr 7.3 d0.9 e0.7 j0.9
tu+nocn 7.3 g1.1 o0.6 q0.4 r1.2 t0.8
tu+rych 7.3 a-0.4 g1.2 n1.3 q-0.3 r1.3
tucn 7.3 a0.6 b1.6 c0.5 d0.7 e1.4 j0.7 n0.3 o0.3 q0.3
tucny 7.3 a0.6 b1.6 c0.5 d0.7 e1.4 j0.7 n0.3 o0.3 q0.3
tuhl 6.6 a1.0 b2.0 g-0.5 i0.4 m0.7 p0.6 s0.3
tuhle 6.6 a1.0 b2.0 g-0.5 i0.4 m0.7 p0.6 s0.3
tusi 7.3 a0.6 c0.7 d1.3 i1.0
tuto 6.4 b0.3 d-0.6 e0.9 f-0.3 h0.5 l0.5 p1.0 r-0.4 s-0.4
tvoj 6.6 c0.8 e-0.4 l0.4 m0.5 n-0.3 p0.6 r-0.4
tvoje 6.8 l0.5 m0.5 r-0.3
tvrd 5.8 c-0.4 d1.0 e0.9 f0.4 h0.3 i-0.5 j1.3 n-0.4 o0.3 p0.5 s-0.5
tvrd+ze 6.2 a0.4 d0.8 e1.3 h0.4 i-0.4 j0.8 n-0.3 o0.5 s-0.4
tvrde 7.3 d0.5 e-0.4 j0.7 p0.4
tvrdi 6.4 c-0.4 d0.6 e0.3 o0.4 p-0.3 t-0.3
tvrdil 7.3 a0.4 e0.5 g0.3 h0.8
tvuj 7.3 b0.9 l0.4 n0.4 p0.4 r0.4 t0.4
ty 4.7 a1.5 b1.9 d-0.5 e2.5 g0.6 h2.8 i0.4 j-0.6 k0.7 l2.2 m0.6 n1.1 p0.4 q0.7 r2.0 s-1.1 t0.8
ty+dve 7.3 a-0.5 b-0.4 g0.5 h0.7 k-0.3 l-0.4 n1.5 r0.4 t-0.5
ty+jsi 7.3 c0.5 d0.9 f0.3 i0.4 k0.3
ty+nase 7.3 e0.4 f0.4 h0.9 p0.9 r0.6 s0.7
ty+nesm 7.3 a0.6 g-0.4 j0.5 l0.4 m1.2 p-0.4
ty+nove 7.3 e0.8 g0.3 h0.5 n0.5 o0.4 p-0.3 q0.7 r0.4 t0.8
ty+peni 6.8 a0.9 b3.4 c-0.5 e0.6 g-0.4 i-0.3 k0.7 p-0.4 s-0.4
tyce 7.3 c-0.5 d0.5 h0.5 k2.1 m0.7
tyde 4.8 a0.7 b-0.7 c2.4 d1.8 e1.3 f0.7 i-0.5 k1.0 p-0.9 r0.3 s0.8 t0.4
tyde+a 7.0 d0.4 e0.5 o0.4 q-0.3 s0.5
tyde+pozd 7.3 a1.0 c1.8 e1.3
tyde+v 7.3 k0.4
tyden 4.8 a0.7 b-0.7 c2.4 d1.8 e1.3 f0.7 i-0.5 k1.0 p-0.9 r0.3 s0.8 t0.4
tydn 4.0 a1.8 c5.3 d3.0 f1.2 g-0.9 h-0.3 i-0.7 k-0.3 l2.2 n1.3 p-1.3 q0.7
tydn+bez 7.3 a0.5 c0.9 d0.5 e-0.6 f1.6
tydn+ceka 7.3 a0.3 c1.3 d0.4 p0.5
tydn+na 7.3 h-0.3 k0.3
tydn+od 7.0 a-0.4 d-0.5 g0.6 h0.4 k0.8
tydn+pozd 7.3 a0.4 c0.8 f0.5 n0.3
tydne 4.7 a0.6 b-0.4 c1.9 d1.1 i0.5 j0.4 l-0.5 n1.1 p-0.8 q0.4
tydnec 7.3 c0.6 d0.5 o0.3 p0.6
tydnu 5.7 b0.8 c1.2 e-0.4 g-0.4 i-1.0 l1.6 m0.6 n0.8 o-0.4 p-0.7 q0.6
tydny 4.7 a1.2 b-0.4 c2.7 d2.3 f1.6 g-0.5 i-0.4 j-0.5 l2.0 m-0.4 p-0.6 s-0.7
tyka 6.3 a-0.4 d-0.5 e-0.5 i-0.4 j0.6 m1.0 q0.6 s-0.5
tyka+se 7.0 a-0.4 e-0.4 l0.4 q0.5 t0.3
tymu 7.3 a-0.5 c-0.3 f0.4 g0.6 k1.4 l0.5 m0.4 n0.3 r0.9
u 3.3 b1.8 c1.1 d1.1 e-0.6 f0.9 g0.7 h1.3 j0.8 k0.5 m1.4 o0.4 p0.8 q0.9 r0.4 s-0.8
u+coi 7.3 a0.5 c0.5 e1.3 j1.1
u+fio 7.3 o0.8 q1.2
u+jide 7.3 a-0.3 e-0.4 g0.7 k0.3 l0.4 m0.9 n0.4 r0.7
u+kraj 7.0 a0.4 j0.7 p1.3
u+me 7.0 c-0.4 d-0.5 e0.9 g0.7 h-0.3 o0.6 p0.5 r0.6
u+nas 4.7 a0.6 b-0.6 c1.7 d-0.9 h1.2 i-0.5 j-0.5 k-0.7 m0.7 p2.1 r0.7 t-0.4
u+nota 7.3 a0.7 e0.3 j0.9 p1.1
u+oken 7.3 b-0.4 g1.0 q0.7 r1.2
u+okre 7.3 a-0.3 e0.3 n0.3 p-0.4
u+pani 7.3 a-0.4 b0.4 c-0.3 d-0.3 e-0.3 i-0.4 m0.4 o0.4
u+soud 6.3 a0.8 d-0.6 g-0.6 i-0.5 j2.3 m1.7 p0.4 r-0.4 s0.5
u+svic 7.3 a-0.3 g0.7 r0.6
u+toho 6.6 a-0.8 c-0.3 d0.7 h-0.3 q1.1 s-0.4 t0.4
u+vas 4.8 a0.9 b3.1 d2.7 e-2.2 f2.6 g0.5 h1.0 i2.3 n-0.6 p-1.2 q1.0 t0.6
u+vsec 7.3 e0.3 g-0.4
ubeh 7.0 a0.8 c1.4 d0.6 e0.8 f0.7 i0.5 q0.4 t0.6
ubehly 7.0 a0.8 c1.4 d0.6 e0.8 f0.7 i0.5 q0.4 t0.6
ucas 6.3 b1.1 c-0.5 d0.5 e0.8 f0.4 h0.4 l1.1 m-0.4 p-0.3 r-0.4 s-0.5
ucas+je 7.3 b0.8 d-0.3 e0.4 f0.5
ucastn 7.0 b0.9 c-0.4 d0.5 e1.0 f0.7 o0.5 q-0.3 s-0.4
uceb 7.3 e0.9 o0.7 q0.7 r0.4
ucet 4.0 a-1.2 e-0.7 h2.0 i1.5 k1.0 l3.4 m1.2 n1.7 o4.1 p-0.7 q1.8 r0.4 s-1.9
ucet+do 7.0 c0.4 i0.3
ucet+dost 7.3 a0.4 d-0.4 j0.8 p1.2
ucet+firm 7.3 b0.4 c0.7 d0.3 e-0.5 q0.3
ucet+je 6.8 b1.3 d0.3 i-0.5 l3.4 r0.7
ucet+kanc 7.3 a1.2 c-0.3 g-0.5 i1.1 r-0.3
ucet+ma 7.3 a0.4 e0.7 h0.3 p0.8
ucet+mame 7.0 a-0.7 b0.7 f0.3 i-0.7 j-0.3 n-0.4 o3.0
ucet+na 7.3 a-0.4 h0.4 o1.6 q0.6
ucet+nast 7.3 a0.3 i1.2
ucet+prog 6.8 b-0.3 c-0.4 d0.3 f0.8 g0.3 i-0.3 k1.3 m-0.4 o0.9 r0.4
ucet+za 7.3 j0.4 k1.4 l1.3 m0.8
ucet+zave 6.8 a1.2 c1.1 d-0.3 e1.6 g-0.6 h-0.3 i0.8 j0.6 r-0.5 t0.4
ucetni 4.3 b0.3 c0.4 g1.0 h2.6 i2.4 k1.0 l1.7 m1.1 n-0.4 o1.6 q0.9 r0.8 s-1.4
ucha 6.4 d-0.5 e0.6 f0.6 i1.2 p-0.3 s-0.4
uchaze 6.4 d-0.5 e0.6 f0.6 i1.2 p-0.3 s-0.4
ucin 6.8 a0.4 b0.4 i0.4 r-0.3 s0.6
ucit 6.3 a-0.3 b1.2 e0.5 g1.1 k0.3 l0.5 m1.0 p-0.3 r1.2 s-0.3
ucitel 6.8 b0.8 c0.5 e0.8 g0.7 l0.6 m1.0 r1.0
ucta 6.2 a-1.0 b-0.4 c-0.5 d-0.7 g-0.6 i0.4 l0.8 n1.0 o1.2 p-0.5 t0.8
uctarn 6.2 a-1.0 b-0.4 c-0.5 d-0.7 g-0.6 i0.4 l0.8 n1.0 o1.2 p-0.5 t0.8
ucte 7.0 c0.6 e0.3 g-0.4 h1.4 i-0.3 l0.6 m1.1 n0.7 o1.0 q0.9 r-0.3
uctenc 7.3 c0.6 e0.6 l0.7 m0.9 n0.8 o1.2 q0.8 r-0.3 t0.4
ucto 5.9 b0.5 c0.9 f-0.5 h0.6 i0.4 j-0.4 l0.4 m1.5 o-0.8 p-0.6 s0.7 t0.3
uctou 6.8 c0.6 f-0.4 g0.5 h0.7 i-0.3 l0.7 m-0.4 r0.4
uctova 6.4 b0.7 c0.5 d-0.6 g-0.5 m2.0 o-0.9 p-0.4
uctu 4.9 a0.3 b1.2 d1.7 g-1.0 h-0.4 i-1.5 j-1.0 k0.3 l1.5 m5.2 n4.3 o1.2 p-0.4 q2.4 r0.6 s-1.2
uctu+je 7.3 a-0.4 d0.3 k0.3 l0.6 n1.9 q0.5 t0.8
uctu+u 7.0 a-0.4 g0.3 h-0.4 k0.6 l0.5 o1.0 q1.7
uctuje 5.7 a2.4 b2.1 c0.8 d0.4 e0.7 g-0.6 i-0.6 j-0.4 m6.7 n0.4 o-0.3 p-0.8 r0.6 s-0.5
ucty 7.3 b0.6 i0.6 s0.8
udaj 6.1 a0.5 c-0.6 d-0.4 e0.7 g-0.4 i-0.5 j1.0 k0.3 n0.3 o0.6 p-0.5 s0.5 t0.3
udaj+na 7.3 n0.4 s0.8
udaje 6.8 b0.5 c-0.3 o0.6 p-0.4 s-0.3
udaju 6.6 a0.7 d-0.3 e0.5 i-0.3 j1.4 s0.8
udal 6.6 a0.4 c1.0 d-0.4 e0.4 f0.4 j0.6
udal+v 7.3 c0.6 f0.5 o0.3 s0.5
udalos 6.8 a0.6 c1.2 e0.4 f0.5 j0.7 s0.5
udel 5.4 b0.5 c0.3 d0.7 e1.6 g0.8 h-0.7 l0.6 n0.6 o0.4 p-0.8 q0.4 r1.7 s1.2
udel+zada 7.3 l0.4 o0.4 t0.3
udelal 6.0 a-0.5 c-0.7 d-0.6 e0.6 g0.5 h-0.8 l0.5 o0.6 p-0.5 q0.6 r1.0
udelam 6.6 a0.8 c0.6 d1.3 e1.6 g-0.4 i-0.7 j-0.3 s1.4
udelat 7.0 a0.4 b0.8 c0.6 e-0.4 i0.4 s0.3
udrz 6.4 a0.4 b0.9 c0.4 d-0.4 e-0.6 f-0.3 h1.0 n0.6 p0.6 r0.4 s-0.3
udrzbu 7.3 a0.8 b0.4 c0.8 p0.8
udrzby 7.3 b0.4 p-0.3
uhra 4.6 a-1.4 b0.4 g-1.5 i-1.1 l3.3 m-0.4 n4.1 o1.1 p2.2 q6.7 s-1.2 t0.8
uhra+az 7.3 a0.4 c0.6 e1.0 l1.0 p0.6
uhra+do 7.3 g0.5 q1.4 r0.9
uhra+fakt 6.8 a-0.6 e-0.5 f0.5 g-0.3 l1.5 n-0.4 q1.4 r-0.4 t0.4
uhra+nebu 7.0 a1.0 d0.8 e-0.6 i0.6 p1.9
uhra+prob 7.3 a-0.4 n2.2 t0.4
uhra+zbyv 7.0 e0.4 j0.6 p0.6
uhrada 6.3 a-0.7 e0.6 g-0.5 h-0.3 i-0.4 l0.8 n1.5 q2.8 t0.6
uhrade 6.3 c0.6 f-0.3 g-0.3 i-0.4 j0.5 l-0.5 m-0.3 n-0.4 o0.4 p0.5 q2.3
uhradi 5.7 d-0.6 e0.9 f-0.5 g-0.7 l2.7 n2.6 o0.7 p1.5 q1.0 s-0.5 t0.3
uhrady 7.0 b0.9 c-0.6 d-0.4 f1.3 l0.9 p0.9 t0.3
uhraze 5.9 a-0.4 d1.0 e-0.9 h0.5 j-0.5 l-0.5 n1.6 o0.7 p0.4 q3.6 r0.6 s-0.4 t0.5
ujed 7.3 a0.5 c0.6 e0.3 j0.9 m1.0 p0.6
ujed+o 7.3 a0.5 c0.6 e0.3 j0.9 m1.0 p0.6
ujedna 7.3 a0.5 c0.6 e0.3 j0.9 m1.0 p0.6
ukaz 5.5 a1.3 b-0.7 c1.1 d0.4 e1.3 i-0.7 j0.4 m0.7 q-0.4 s1.4
ukazal 7.3 a-0.4 g0.6 m0.3 r0.5 s-0.3
ukazat 7.0 e-0.5 f0.7 g0.3 j1.0 l0.4 m0.4 p0.6 r0.4
ukazu 6.8 a0.6 d-0.4 e-0.5 r-0.4 s0.9
ukazuj 6.4 a1.1 b-0.4 c0.9 d0.8 e1.9 o0.4 t0.3
ukli 5.7 a0.4 b0.5 c-0.7 d0.6 e-0.4 h1.6 j-0.5 m1.5 o-0.6 p-0.5 t0.4
uklid 6.3 d0.4 e-0.8 h1.9 i-0.4 m1.4 o-0.5 s-0.3
uklido 7.3 c-0.3 e0.6 i0.4 t0.4
uklidu 7.3 a0.5 m0.3 s0.5
ukon 5.7 a1.2 b0.9 c0.9 e0.8 f-0.5 g-0.5 i4.3 j0.4 l-0.4 o-0.4 p-0.5 r-0.5 s-0.5 t0.4
ukon+spol 7.0 a0.5 c0.6 d0.4 e0.6 i1.1 j0.6
ukonce 6.4 b1.2 i2.5
ukonci 6.3 a0.8 c0.3 d0.3 e0.9 f-0.3 g-0.4 h-0.3 i2.0 j-0.3 r-0.4
ukra 6.4 d-0.5 e0.8 g0.3 j0.9 l0.4 m-0.3 r0.4 s1.0 t1.0
ukraji 6.8 d-0.5 e-0.5 q0.4 t0.8
ulic 6.1 b1.4 e-0.5 g-0.9 h0.4 i0.7 k-0.5 l1.1 s-0.5
ulice 7.3 a-0.6 g-0.3 i0.5
ulici 6.4 b1.1 c-0.4 d0.5 g-0.6 h0.3 k-0.6 l1.0 s-0.4
uloz 6.6 a0.3 b0.5 d0.8 e0.7 g-0.4 h-0.4 j0.3 o0.3 p-0.3
uloz+poku 7.3 a0.3 d0.6 e0.5 i0.5 j0.6
ulozit 7.3 b0.6 d0.4 g-0.3 h-0.4 o0.4
umel 7.0 a0.5 b1.5 e0.4 p0.4 q0.5
umet 7.3 d0.5 k0.4 l0.3 p0.7 s0.6
umi 6.0 a-0.4 b-0.7 c0.6 e0.3 f0.6 h-0.4 k-0.5 l-0.6 p-0.4 q0.5 s-0.6 t0.4
umim 7.0 b0.5 c0.9 d-0.5 e0.8 g0.3 i-0.3 m0.4 p-0.3 q0.8 r0.8 s0.3 t0.6
umit 7.0 d0.8 g0.4 h0.5 p0.7 r0.3 s0.6
umite 7.0 d0.8 g0.4 h0.5 p0.7 r0.3 s0.6
unor 5.3 a0.8 c1.4 d1.3 g-1.0 h-0.3 i1.4 j-0.4 l1.0 m0.5 q0.5
unora 6.0 a0.7 c1.2 d0.9 e-0.7 f-0.3 g-0.4 h-0.3 i1.1 k-0.4 p0.5
unorov 7.3 a0.7 d0.6 e0.6 i0.8 m0.8
unoru 6.1 a-0.5 b0.5 c0.4 g-0.6 j-0.4 k0.5 l1.2 o0.5 p-0.3 q0.6 r-0.3 s0.3
upad 7.3 a-0.5 h0.3 i-0.4 j-0.5 o0.6
upic 7.3 c0.7 d0.6 e0.6 l0.9
upice 7.3 c0.7 d0.6 e0.6 l0.9
upla 5.6 a1.7 b-0.5 c1.4 e1.9 f-0.3 g-0.6 h-0.3 i0.3 j4.2 m-0.4 p0.7 r-0.5
upla+naro 7.0 a0.4 e-0.3 j0.9
upla+u 7.3 a0.6 e0.5 j0.8 p0.5 s0.9
uplatn 5.6 a1.7 b-0.5 c1.4 e1.9 f-0.3 g-0.6 h-0.3 i0.3 j4.2 m-0.4 p0.7 r-0.5
upln 6.2 a-0.7 b0.8 d-0.4 e1.3 f0.4 g-0.5 h0.3 i-0.6 j-0.4 k2.4 l-0.4 o1.4 p-0.4 q0.7 s-0.4 t1.3
uplne 6.6 b0.6 c0.6 e1.6 f0.3 i-0.3 k2.8 l-0.3 o0.4 s-0.3 t1.2
uply 6.6 a0.9 c1.3 d0.7 e-0.4 i-0.4 j0.8 r-0.4
uplynu 6.6 a0.9 c1.3 d0.7 e-0.4 i-0.4 j0.8 r-0.4
upom 5.4 b-0.6 c0.7 d0.9 g-0.8 i-0.9 l1.7 m-0.4 n0.5 o-0.5 p2.2 q-0.5 s0.7
upomin 5.4 b-0.6 c0.7 d0.9 g-0.8 i-0.9 l1.7 m-0.4 n0.5 o-0.5 p2.2 q-0.5 s0.7
upoz 6.1 b-0.5 c-0.3 d0.8 g-0.3 i-0.4 j-0.4 l0.3 m1.2 n0.3 o-0.5 p-0.4 r0.3 s0.9
upozor 6.1 b-0.5 c-0.3 d0.8 g-0.3 i-0.4 j-0.4 l0.3 m1.2 n0.3 o-0.5 p-0.4 r0.3 s0.9
upra 5.4 a-1.3 c-0.7 e0.7 f0.4 i-1.1 j-0.6 k0.9 l0.5 m2.1 n0.4 o-1.0 q-0.4 r1.1 s-0.7 t-0.6
upra+do 7.0 a-0.4 d-0.3 k0.4 r-0.4
upra+na 7.3 e0.6 k0.8 m0.9 q0.4
upra+to 7.3 a-0.8 e-0.6 g0.6 i-0.4 l0.4 m0.8 n0.7 r0.7 t0.3
uprave 7.3 a-0.5 c-0.4 d-0.3 g0.6 k0.4 r0.6
upravi 6.6 a-0.5 b-0.4 c-0.3 d0.4 f0.3 h0.3 i-0.3 k0.9 n-0.4 q-0.4 t-0.4
upravt 6.8 a-0.5 c-0.3 d0.5 g0.4 i-0.5 l0.4 m1.6 n0.8 o-0.4 r0.7
upravu 6.3 a-0.5 f0.3 g-0.4 i-0.4 m1.1 o-0.5 q0.4
upri 6.3 a1.1 b1.0 e1.4 f-0.3 g-0.5 i0.6 l0.6 m0.8 s-0.6
uprimn 6.3 a1.1 b1.0 e1.4 f-0.3 g-0.5 i0.6 l0.6 m0.8 s-0.6
urad 4.9 a1.8 b-0.5 c1.5 f0.9 g-1.0 i0.9 j2.0 k-0.8 n0.6 p-0.4 q-0.4 r-0.6 t2.2
urad+mest 7.3 a-0.5 f0.6 g0.4 h0.4 i-0.4 l0.4 n1.0 r0.6
urad+prac 7.0 a-0.9 e-0.4 g-0.4 i-0.3 r-0.4 t0.6
urad+pro 6.4 a1.0 d-0.4 e0.4 i0.3 j1.8 s0.8
urade 7.3 a-0.6 e-0.4 f0.4 g-0.4 m0.4 t1.8
uradem 7.3 i0.3 j0.5
uradu 6.2 a-0.5 c-0.7 d0.4 e-0.5 f-0.3 h-0.4 j-0.4 k-0.5 l-0.3 n0.4 p-0.4 s-0.6 t1.6
uraz 7.0 j0.6
urba 7.3 c0.8 e-0.3 g0.7 p0.6 r0.7
urce 7.3 j0.6 p0.6
urci 6.6 c0.4 e0.4 k-0.3 n1.2 s0.3
urcite 7.0 c0.6 e0.6 n1.3 r0.4 s0.4 t0.3
ured 6.8 a-0.8 d-0.5 g0.5 h0.4 i-0.3 n1.2 q-0.5 r0.8 t1.6
uredni 6.8 a-0.8 d-0.5 g0.5 h0.4 i-0.3 n1.2 q-0.5 r0.8 t1.6
urge 6.8 b-0.4 c1.0 d1.4 g-0.3 j0.7 k0.8 l0.4 o-0.3 p-0.3 t2.0
urgenc 7.0 a0.4 b-0.3 c1.2 d1.3 j0.8 k0.6
uriz 7.3 a0.5 c-0.4 e1.2 g-0.3 p0.5 s0.8
urov 7.0 a1.1 b1.3 e1.3 g-0.6 i-0.4 k-0.3 o-0.4 q-0.3 s0.7
uroven 7.3 a1.3 b1.1 d0.4 e1.3 g-0.6 i-0.4 s0.8
usch 6.8 a1.1 c-0.4 e0.7 g-0.4 j0.9 m0.7 p1.5 s-0.3
uschov 7.0 a0.8 c-0.3 j1.1 m0.7 p1.6
uset 7.0 b0.5 g0.6 h0.5 k0.8 r0.6
usetri 7.0 b0.5 g0.6 h0.5 k0.8 r0.6
usly 7.3 a0.9 c0.5 e1.3 g-0.4 j2.2 s0.5
usme 7.3 a-0.4 c-0.4 d-0.3 e-0.4 g0.4 r0.3
usmeve 7.3 a-0.4 c-0.4 d-0.3 e-0.4 g0.4 r0.3
usmi 7.0 b0.6 c0.6 j0.5 r0.4 s1.1
usmiva 7.0 b0.6 c0.6 j0.5 r0.4 s1.1
usne 7.3 c0.6 e0.4 i0.5
usnese 7.3 c0.6 e0.4 i0.5
uspe 7.0 e0.8 g0.3 h0.8 l0.3 m0.4 r0.5 t-0.3
uspech 7.3 d0.5 e0.7 g0.4 i0.3 o0.4 r0.6
uspo 7.3 b1.0 d0.4 e0.6 g-0.3 l0.3 r-0.3
usta 6.6 a0.6 e1.3 h0.6 i0.4 n-0.3 s0.5
ustav 6.8 a0.4 e0.9 h0.5 i0.5 s0.5
usti 7.3 a-0.6 e-0.5 g0.8 h0.3 m0.5 r0.9
ustr 7.3 d0.8 e-0.5 f0.9 o0.4
ustred 7.3 d0.8 e-0.5 f0.9 o0.4
utek 7.3 a-0.6 d0.3 g1.3 h1.7
utekla 7.3 a-0.6 d0.3 g1.3 h1.7
uter 5.3 a-1.0 c0.6 d0.5 e-0.6 f-0.5 h1.4 i-0.9 j-0.5 k2.7 l0.6 n1.6 o-0.3 p-0.6 q1.2 r0.6 s-0.7
uterni 7.0 a-0.4 g0.7 h0.9 k1.8 l0.6 q0.4 r0.8
utery 5.5 a-0.6 c0.7 d0.5 e-0.7 f-0.5 g-0.4 h0.7 i-0.7 j-0.4 k0.4 m0.5 n1.5 o-0.3 p-0.5 q0.8 s-0.5
utul 7.3 a-0.3 b0.6 e-0.5 l0.4 q0.5 t0.5
uvad 7.3 a0.5 c0.4 d1.0 i1.6 j0.5 p-0.4
uvaz 6.8 a0.5 c0.3 d-0.3 g-0.6 i3.5 p-0.3 r-0.4 s-0.4
uvazuj 7.3 a0.9 e0.6 g-0.4 i1.4
uved 6.0 a0.7 b-0.3 d-0.3 f-0.4 g-0.4 i-0.3 j1.4 m1.5 n-0.3 o1.5 p-0.5
uved+v 7.0 a0.6 j1.3 m1.2
uveden 6.4 a0.5 e-0.5 j0.6 m1.8 n-0.3 o1.3 p-0.3
uvedli 7.3 e0.3 j0.5 o0.4 q-0.4
uver 7.3 a-0.7 c-0.4 k0.7 l1.0 n-0.4 o2.8
uves 7.3 a-0.4 f0.6 g-0.3 h0.7 l-0.3 o1.8 q0.6
uvest 7.3 a-0.4 f0.6 g-0.3 h0.7 l-0.3 o1.8 q0.6
uvid 6.0 a0.5 c1.5 d-0.3 e0.8 g-0.4 h0.3 k0.7 n0.7 p1.2 q-0.5 s1.0
uvid+se 7.3 k0.6 n0.9 t0.4
uvidi 7.3 e1.0 s1.1
uvidim 6.4 a0.4 c1.3 g-0.5 i-0.4 k0.6 n0.8 p1.1 q-0.4 r-0.5 s-0.4
uvod 6.6 a-0.8 e-0.5 g-0.4 k-0.3 m-0.5 o0.6 p-0.4 r-0.4 s-0.3 t0.5
uvodni 7.0 a-0.7 e-0.5 h-0.4 m-0.3 o0.4 p-0.3 t0.4
uvol 7.0 a0.8 c0.7 d1.3 e-0.3 p1.9
uvolni 7.0 a0.8 c0.7 d1.3 e-0.3 p1.9
uz 3.3 a4.6 b0.7 c2.4 d5.7 e2.9 f3.0 g-3.6 h0.6 i3.9 j1.6 k-0.7 m-0.5 n0.4 o1.1 r-1.6 s3.2 t0.5
uz+ani 7.3 a0.4 c1.5 d1.4 e-0.4 h0.3
uz+dva 7.3 c-0.3 d0.5 e0.7 i0.8
uz+i 7.3 i0.5 o0.8 s0.5
uz+je 6.4 a1.1 b1.6 c-0.4 d0.4 e0.9 f0.3 g-0.6 i0.5 j-0.3 k1.1 n1.2 o0.4 p0.6
uz+jen 7.3 a0.4 b0.7 d0.8 p0.7 s0.7
uz+jsem 6.6 a-0.6 c-0.4 f0.9 g-0.5 i-0.6 j0.7 p-0.3 q0.4 s0.5
uz+jsme 6.8 d1.1 e0.3 i0.6 l0.5 m-0.3 q-0.3 t0.3
uz+ma 7.3 a-0.7 d0.6 g0.6 h0.7 i-0.3 r0.3 s-0.5
uz+mam 7.0 d0.5 e-0.7 g-0.4 j1.0 o0.5 p-0.3 s0.9
uz+mame 7.3 c0.8 e-0.4 i1.1
uz+minu 7.3 a-0.4 q1.2
uz+na 7.0 b0.4 d1.3 j0.6 p1.2 s0.5
uz+nebu 7.3 i0.4 j1.9 p-0.3 s-0.3
uz+nepr 7.3 b0.4 d0.6 e-0.5 k1.8 l0.7 p-0.3
uz+neve 7.3 a0.3 c1.4 d1.0 f0.6 p1.4 s0.9
uz+nikd 7.3 d0.4 e0.4 i0.4
uz+o 7.0 c0.4 d0.3 e-0.4 g0.6 h0.8 i-0.3 r0.4
uz+od 7.3 a0.6 d-0.3 e0.4 h-0.3 i1.2
uz+podr 7.0 a0.4 b-0.3 d1.9 f0.8 h0.3 m2.0 p-0.4
uz+resi 7.0 c0.9 d0.7 e0.4 f1.0 i0.3 j-0.6 l-0.3 m0.3 q0.4
uz+s 7.3 a0.6 b0.7 e0.6 i0.5 j1.0 s0.8
uz+se 6.6 a0.4 c-0.6 d-0.4 e1.1 g-0.6 l0.4 o-0.3
uz+si 6.6 a0.7 b-0.3 c0.5 e0.5 f0.8 g-0.4 i-0.7 j0.3 n0.4 p0.7 s2.0
uz+to 6.6 a0.7 c1.5 d-0.8 f0.4 g-0.9 i-0.6 j1.8 k-0.3 p-0.6 r-0.4
uz+tret 7.0 a-0.6 b-0.3 d0.5 g0.5 h0.4 i-0.4 l-0.3 p-0.7 r0.6 s-0.4 t-0.4
uz+tyde 7.3 c0.3 d1.0 f1.6 n0.5 r0.4
uz+u 6.4 b-0.4 d-0.7 e-0.9 g-0.4 h0.9 i0.9 j-0.4 p-0.4
uz+v 7.3 a0.9 c1.2 d-0.3 n0.7 o0.8 t1.3
uz+vam 7.3 a0.7 d0.4 e0.8 g-0.3 i1.5 r-0.4 s0.7
uz+zase 7.0 a1.0 e1.8 g-0.3
uzav 5.3 a-0.8 c0.8 d1.6 e-0.4 g-0.5 h1.0 i0.3 j-0.8 k0.4 l1.2 o0.7 q0.6 s-0.7 t2.5
uzav+je 7.0 g-0.3 t2.9
uzaver 6.1 b-0.5 c1.2 d1.4 g-0.4 h0.8 j-0.4 p-0.4 r0.4 s-0.5 t2.4
uzavir 7.3 l1.1 o0.9 q0.4 r-0.3 t0.9
uzavre 6.2 a-0.7 b0.5 d0.5 e-0.4 h0.5 j-0.5 k0.8 l0.6 m0.3 p0.4 s-0.3
uzem 7.0 c0.7 j0.5 l0.8 q0.6
uzem+plan 7.3 a-0.4 e0.4 l0.9 q0.7
uzemni 7.0 c0.7 j0.5 l0.8 q0.6
uzen 7.3 a-0.4 d-0.4 g0.4
uzna 7.0 b0.9 g0.4 h0.8 i-0.3 k0.6 m1.4 r0.5
v 2.2 a-0.8 b-1.2 c-1.2 d-2.6 f-0.6 g-2.4 h-0.7 i0.4 j0.6 k0.9 l-0.3 m0.5 n0.8 o-0.9 p-0.7 r-2.5 s2.1 t0.7
v+angl 7.0 a-0.3 f0.4 k0.3 t0.6
v+banc 6.3 a0.9 d1.5 g-0.4 i0.3 l0.7 n0.5 o1.0 p2.2 r-0.4
v+bles 7.3 p0.7 s0.9
v+brez 7.0 c0.4 d0.4 h0.4 k-0.3 l-0.3 m0.8 n-0.4 r0.3
v+brne 6.6 a-0.8 c-0.4 d-0.3 e-0.8 f0.8 h0.3 j0.4 m0.7 s-0.4
v+cele 6.8 e0.3 g-0.4 k0.4 l0.4 n0.4 q-0.5 s-0.3
v+cerv 6.1 a-0.6 b0.3 c0.4 g0.4 h0.5 i-0.6 j-0.3 k-0.4 l1.0 r0.7 s-0.4
v+dato 7.3 a0.8 b0.8 d0.4 i0.6 j0.6
v+den 7.3 a0.6 c1.5 p1.7
v+dese 7.0 c0.6 e0.5 g-0.3 i0.4 k1.7 p0.7 s0.4 t0.4
v+deve 6.8 b0.6 c0.5 d-0.5 f0.5 k0.5 o-0.4 q-0.5 t2.1
v+dobe 7.3 a0.3 c0.5 p0.9
v+dobr 6.8 a-0.6 b-0.3 g1.1 h1.1 i-0.3 o0.5 r1.4 s-0.4 t-0.4
v+doch 7.3 a-0.8 i-0.6 k0.4 l0.3 o0.4 q0.4 t0.7
v+doda 7.0 b0.3 c0.5 i-0.3 o0.5 p-0.3 t0.5
v+dome 7.0 a0.4 c0.9 d0.9 f0.4 h-0.3 i0.3 k0.5 o0.4 q0.3
v+dota 7.3 a1.0 d-0.6 i2.2
v+druh 7.3 a-0.3 l1.7
v+dubn 6.4 a0.4 c0.6 d1.1 g-0.4 i1.7 j-0.4 l-0.4 m0.6 n-0.4 o0.6 q0.3
v+eure 7.3 a-0.5 b0.7 c-0.4 d-0.3 m0.5 o0.9 q1.7
v+hale 7.0 b-0.3 e0.4 f1.5 k1.4 o0.7
v+hlav 7.3 b1.0 e0.9 k0.7 s0.7 t0.4
v+hosp 6.8 j0.5 m0.4 r0.6 s0.4
v+isdo 7.3 e-0.3 m-0.3 o1.5
v+jede 7.3 c0.9 d0.3 f0.9 t2.3
v+jedn 7.0 h0.3 o0.7 p0.6
v+jihl 7.3 e0.8 s1.0
v+kanc 6.2 a-2.1 c-0.7 d-1.2 e-0.6 f0.6 g1.1 i-1.2 j-0.5 m0.6 o-0.4 p-0.6 q1.4 r1.5 s-0.7 t-0.4
v+klad 7.3 c1.0 e-0.3 j0.7
v+klid 6.4 a-0.3 d0.3 e-0.9 g-0.3 q0.4 s-0.4
v+kniz 7.3 i0.3
v+koli 7.3 a0.4 c0.6 e0.9 p0.7 s1.3
v+kome 7.3 c0.7 d-0.3 e0.5 o0.7 s0.4
v+konc 7.3 a0.6 c0.5 d0.9 e0.6 g-0.3 s1.5
v+kont 7.3 e0.3 i0.3 t0.8
v+kosi 7.3 d0.4 n1.3
v+kraj 7.3 a-0.4 h0.9 k1.2
v+kriv 7.3 a-0.4 c0.4 g-0.5 l0.3 q0.6
v+kuch 7.0 a0.4 e0.4 s-0.3
v+kvet 6.3 c0.6 d0.8 e0.4 f-0.4 g-0.6 h1.0 l0.8 m0.8 n-0.4 p0.5 q-0.5 s0.6
v+ledn 5.8 a0.4 c1.1 d1.8 f0.4 g-0.7 i0.6 l1.5 m0.9 n0.7 o-0.4 p-0.7 r-0.5 s0.7
v+lete 7.0 a-0.4 d0.7 e0.3 g-0.4 r-0.4
v+letn 7.3 b0.7 e0.4 s0.6
v+libe 7.3 a0.5 c0.5 d0.7 e0.4 f0.9 i0.7 o0.3 q0.3
v+list 7.3 a0.9 d0.7 e0.7 l0.6 m0.8 r0.4
v+loun 7.3 c-0.3 g-0.4 h1.1 i0.5 n0.4 r-0.4 s0.7
v+mem 7.3 b0.3 c0.6 d-0.3 e0.4 o0.5 s0.5
v+mesi 7.3 b0.9 c-0.3 l1.0
v+modr 7.3 a-0.4 r-0.3
v+nabi 7.3 a0.7 b2.3 m2.5
v+nale 7.3 a-0.4
v+nasi 6.8 b-0.3 g0.4 i-0.6 r0.8 s0.8 t-0.4
v+nede 5.9 a-0.5 b-0.3 d0.3 e0.7 g-0.3 i-0.6 j-0.3 n0.6 p0.9 s1.0
v+nejb 7.0 d0.4 e0.5 f-0.3 h-0.5 k0.6 l-0.3 n1.7 t0.8
v+nem 6.4 a-1.1 g0.9 h0.8 i-0.4 m0.9 n0.4 q0.5 r1.2 s-0.5
v+nemo 7.0 a-0.5 d-0.4 g0.4 h-0.4 l1.1 n1.0 o0.3 t0.4
v+ni 6.6 a0.6 c0.6 d-0.4 e0.5 g-0.3 i-0.3 j0.8 o0.4 s0.5 t0.4
v+nich 6.8 b0.8 d-0.6 f0.4 m-0.5 n0.3 q0.4
v+noci 6.4 a0.5 b-0.4 c0.5 d-0.5 e0.7 i0.8 k1.0 l-0.4 m0.4
v+nove 7.0 c-0.3 e0.6 n1.2 o0.6
v+novi 7.3 e0.6 g0.4 r0.5 t1.3
v+obch 7.3 a-0.4 d-0.4 g0.4
v+obje 7.3 a0.8 b-0.5 e0.4 f0.3 m1.7 n0.3 t0.5
v+okre 7.0 a0.7 e1.1 n0.4
v+olom 7.0 a-0.3 d-0.4 e-0.5 g1.2 h0.9 n0.5 o1.1 r1.2 t0.8
v+opac 7.3 e0.6 j0.5 s0.5
v+pate 5.7 a-0.3 b-0.6 c-0.4 g-0.7 h0.5 k0.8 m-0.5 n1.9 q0.3 s0.7 t0.9
v+pati 7.0 a-0.4 b0.4 e-0.7 f0.5 h-0.4 l0.5 n-0.3 r-0.4
v+pene 7.3 b0.9 c0.4 g0.3 h0.7 i0.4 o0.4 r0.5
v+penz 7.3 g0.6 r0.5
v+plan 7.0 a-0.5
v+plzn 7.0 a0.7 j0.8 p1.4
v+podo 7.3 a0.3 e-0.5 i0.6 j0.4
v+pokl 7.3 a-0.3 k0.3 l0.9 m0.3 n-0.3
v+pole 7.3 c-0.3 d0.8 e0.6 i1.0 l1.4 n1.5
v+pond 5.3 b-0.5 c1.5 d-0.6 h0.9 i1.0 j-0.8 k0.7 l0.4 m-0.9 n2.5 p-0.3 q0.7 r0.6 t0.9
v+pora 5.5 a-0.4 b0.5 g-0.3 h-0.5 i-0.4 j-0.6 m1.0 p-0.8 q1.5 s0.3 t-0.3
v+prac 7.0 a-0.4 c-0.4 l0.9
v+praz 7.3 a-0.4 f0.4 k0.6 l0.3
v+prek 7.0 a1.1 b0.9 c-0.4 d-0.4 e1.1 g-0.5 i0.6
v+pril 5.2 a-1.0 c0.6 g-0.7 j-0.6 k0.6 l0.3 n-0.5 o0.9 p-0.6 q1.1 s-0.6 t0.4
v+prip 7.3 c0.3 d0.7 e-0.4 i0.5 j0.8
v+priz 6.8 a-0.3 d-0.6 e1.2 g-0.8 k0.4 q-0.3 r-0.4
v+proj 7.3 a0.4 c-0.5 e0.8 j0.9 p0.4
v+pros 7.3 e-0.3
v+prvn 7.3 a0.4 i0.5
v+puvo 7.3 a0.9 e1.4 g-0.5 j0.7 t1.1
v+ramc 7.3 c0.7 e0.5 i0.5 o0.6
v+regi 7.3 c0.7 f0.7 o0.6 s0.7
v+rezi 7.3 o0.7
v+rijn 6.8 c0.8 d-0.4 e0.6 i1.3 k0.4 l1.5 o0.5 p0.6
v+roce 7.0 c0.8 d0.5 e-0.5 g0.3 h1.0 i-0.5 r0.8
v+rozp 6.8 b0.7 c0.7 d-0.6 i0.7 m0.5 p0.7 t0.9
v+ruce 6.8 a0.7 b-0.3 c1.6 e-0.6 f0.4 g-0.4 i0.9 l0.7 n1.0 p0.3
v+sedm 6.8 a0.8 c0.3 e0.3 i1.6 j0.9 k-0.3 t0.9
v+sobo 5.8 a1.2 c1.3 d0.5 e0.3 f0.5 i0.8 m1.2 r0.5 s0.5 t-0.4
v+soul 6.8 c-0.3 d0.4 e0.3 i1.2 j0.3 p0.8
v+srpn 6.6 a1.1 c1.6 f1.2 i1.3 p0.6 r-0.3
v+supl 7.3 e0.8 p0.5
v+tabo 7.3 e0.5 h0.3 j0.5
v+tabu 7.0 b0.6 d0.4 e0.9 k-0.3 t1.6
v+te 7.3 d0.3 f0.4 i-0.4 j0.8 r-0.3
v+tele 6.8 c-0.4 e0.8 g-0.4 i0.5 j0.3 q0.3 s0.9
v+term 7.3 a-0.4 e-0.3 k-0.3 l0.5 n1.2 o-0.7 p-0.3 r-0.4
v+tisk 7.3 c0.4 s1.0
v+tom 6.2 a-0.5 b-0.4 d-0.5 g0.4 h0.5 i-0.6 j0.5 p-0.5 r0.6 t-0.3
v+tomh 7.3 a-0.3 j-0.4 o0.8 q0.5
v+tydn 6.8 a-0.6 b-0.3 d-0.4 g0.5 i-0.4 k0.6 n1.3
v+ukra 7.3 d-0.3 h-0.3 l0.3 r0.4 t1.2
v+unor 6.1 a-0.5 b0.5 c0.4 g-0.6 j-0.4 k0.5 l1.2 o0.5 p-0.3 q0.6 r-0.3 s0.3
v+uter 5.8 c0.4 d0.6 g-0.3 h0.6 i-0.5 j-0.3 m0.6 n1.9 p-0.4 q-0.4 s-0.4
v+zadn 7.3 a0.7 e0.3 m1.1 p1.4
v+zapi 7.3 a0.9 b-0.3 e1.4 t0.6
v+zari 6.6 b0.6 d-0.3 e-0.3 g-0.3 k-0.3 m0.4 p0.4
v+zase 7.3 a0.5 e0.8
vace 7.3 a-0.3 k1.4 m0.6 o0.6 r0.3
vacek 7.3 a-0.3 k1.4 m0.6 o0.6 r0.3
vack 7.3 c0.5 d0.8 m0.9 o0.8 r0.3
vackov 7.3 c0.5 d0.8 m0.9 o0.8 r0.3
vacl 7.0 a0.7 b0.7 c1.2 e-0.5 i0.5 m0.7 p0.8
vaclav 7.0 a0.7 b0.7 c1.2 e-0.5 i0.5 m0.7 p0.8
vada 7.3 a0.9 e1.9 f1.1 g-0.4 i-0.3 j1.1 r-0.3
vady 7.3 c0.4 d0.5 e0.8 j1.0 p0.6
vaha 6.8 b-0.3 c-0.4 d0.9 i0.9 k0.6
valc 7.3 d0.8 e-0.4 g0.3 j0.4 r0.3
vale 7.0 a0.6 b0.8 d0.3 e1.4 i1.2
valeck 7.3 a0.5 e0.8 i1.4
valn 7.3 a0.6 b0.7 c0.9 e0.7 i0.5 s0.7
valn+hrom 7.3 a0.6 b0.7 c0.9 e0.7 i0.5 s0.7
valne 7.3 a0.6 b0.7 c0.9 e0.7 i0.5 s0.7
vam 3.4 c-0.3 d0.7 e1.6 f1.0 g3.1 h1.5 i-1.3 k1.4 l1.6 m0.3 n2.3 o1.9 p1.7 q0.6 r3.6 s-0.9
vam+a 7.0 a0.7 b-0.4 c0.8 d0.8 e0.8 f2.0 g-0.4 k-0.3 l0.5 n0.4 q0.4 s-0.3 t1.0
vam+deku 6.8 a-0.6 g0.7 r1.1
vam+dobr 7.3 e0.4 p1.0 s0.5
vam+dovo 7.3 a1.1 e1.8 g-0.4 q0.5 s0.4
vam+fakt 7.3 a0.3 b1.0 h0.4 l1.2 m1.1
vam+i 7.3 a-0.4 g1.1 h1.4 q0.4 r0.6
vam+jako 7.3 e0.6 f1.0 l1.5 n1.3 o0.5
vam+jen 7.3 e0.6 f0.6 l0.9 n-0.3 o0.5 q-0.3
vam+jeno 7.3 a0.3 b1.1 c0.5 d-0.4 e-0.4
vam+k 7.3 e-0.5 g1.1 j0.4 r1.3
vam+nepo 7.3 e-0.6 p1.4 s0.3
vam+plat 7.3 a-0.4 g0.8 n1.5 o0.4 q-0.5 r1.0
vam+pode 7.3 e1.0 h0.3 p0.7
vam+posi 7.3 a0.3 c1.0 g0.6 i0.4 r0.5
vam+posl 7.0 a-0.4 c-0.3 g-0.5 k0.9 l0.5 n1.8 q-0.4
vam+pris 7.3 a-0.7 d-0.4 g-0.4 k0.7 p-0.4
vam+tedy 7.3 a0.4 e0.7 g-0.3 i0.8 r-0.5
vam+to 6.2 a-0.5 b-0.4 c0.4 d0.8 e0.5 f0.3 g0.6 h0.6 i-0.5 j0.3 l1.0 m-0.3 n0.7 p-0.4 q0.5 t0.6
vam+v 7.0 a-0.4 b0.4 c-0.3 d-0.5 g0.5 p0.4 r0.7
vam+vola 7.0 a0.3 b0.7 c-0.3 e0.7 f0.5 h0.3 i0.5
vam+za 7.3 c0.8 e0.4 p0.7 s0.7
vami 4.8 c1.9 d0.6 e-0.7 f1.7 g2.0 h2.1 i0.4 j0.7 k0.8 l0.5 o0.5 p-0.9 q1.6 r2.0
vami+na 7.3 a0.8 c2.2 d-0.4 o0.4 s2.1
vami+spol 7.3 a-0.4 d0.4 e0.5 g1.3 i-0.6 l0.6 s-0.3
vane 7.0 d0.8 i0.5 s0.5
vanek 7.3 g0.4 r0.4
vank 7.0 a0.4 b1.3 e0.5 f0.4 p1.1 r-0.3 s0.9
vankov 7.3 b1.4 c0.3 e0.7 f0.4 p0.7
vano 5.6 a1.1 b-0.9 c3.7 e-0.7 i0.7 j-0.7 k0.6 l0.9 m0.9 n1.1 p0.6 q-0.5 r0.4 s-0.5 t0.5
vano+to 7.3 a0.4 c1.7 e-0.4 i1.0
vanoc 6.8 c1.3 d-0.4 e-0.5 i0.7 n0.9
vanoci 7.0 a0.4 b-0.4 c2.0 h-0.3 i-0.4 n0.7 p0.4 t0.9
vanocn 6.6 a0.3 c0.8 h0.7 i0.8 j-0.4 k0.4 l0.9 n-0.3 p0.7 s-0.4
varh 7.3 c0.5 d0.5 e-0.3
varhan 7.3 c0.5 d0.5 e-0.3
vari 5.5 a-1.7 b0.4 c-0.6 d0.7 e-1.1 g0.5 h0.5 i-0.4 j-0.5 k0.4 l0.4 n1.2 o1.9 p-0.8 q0.4 r0.5 s-0.8 t0.5
vari+s 7.0 a-0.3 f0.5 h1.4 n1.1 o0.3 r-0.4 s-0.3
vari+symb 6.8 a-0.7 b0.3 d-0.3 g-0.4 o2.7 q0.5 t0.6
variab 6.6 a-0.8 g-0.4 i-0.3 m0.4 o2.2 q1.2 t0.4
varian 6.4 a-0.7 b0.7 c-0.6 d0.4 e-0.3 f0.3 g0.5 h1.0 m-0.3 n1.2 p-0.3 q-0.4 s-0.4
varim 7.3 e-0.4 g0.4 l0.3
vark 6.4 a-1.1 c-0.7 d0.5 e0.8 g2.4 h2.4 k0.6 n0.8 o0.6 p-0.5 q1.0 r1.7 s-0.3
varka 7.3 a-0.6 c-0.3 e0.6 g1.4 h1.2 r0.5
varku 6.8 a-0.6 c-0.4 g1.3 h1.4 k0.7 l0.4 n0.9 o0.8 q1.3 r1.3
varo 7.0 b0.5 d-0.4 e0.3 g0.3 h0.7 i-0.3 s0.8
varova 7.0 b0.5 d-0.4 e0.3 g0.3 h0.7 i-0.3 s0.8
vas 3.0 a1.8 b0.9 c1.3 d1.8 e1.6 f3.1 g4.3 h4.2 i-0.6 j1.2 k-0.7 l0.5 m0.6 n0.3 r3.9 s2.9 t0.8
vas+a 7.0 e0.8 g-0.5 q0.7 r-0.4 s1.1
vas+bude 6.3 a-0.5 b0.3 c-0.5 e0.7 f0.4 j0.8 k0.9 n-0.3 o-0.4 p-0.6 q-0.4
vas+chte 7.3 d-0.3 g0.7 h0.7
vas+clov 7.0 c-0.5 e0.9 h0.4 i-0.3 p0.6 q0.5
vas+dela 7.3 d-0.3 g-0.5 h-0.4 i0.5 p-0.3 s-0.4
vas+dopo 6.8 b0.5 c-0.4 d-0.4 e0.3 g0.5 h0.9 r0.6 s0.4
vas+hodn 7.3 a0.9 b-0.3 g-0.6 i-0.3 p0.8 s0.4
vas+info 7.3 e0.5 j0.4 l0.4 p0.4
vas+jako 6.8 a0.5 d0.5 e1.2 f1.7 g-0.4 p-0.4 s0.7
vas+jen 6.6 a0.5 c-0.3 d1.6 f-0.3 h-0.3 m-0.4 s-0.4
vas+jest 7.3 b0.6 d0.6 e-0.3 p0.9 s0.4
vas+k 6.8 a0.3 j0.7
vas+mam 7.0 a0.7 b1.3 c0.5 d1.2 e-0.3 g-0.5 i0.9 o0.4 p0.5 q0.3 s0.4
vas+mluv 7.3 a0.7 d1.7 f1.2 l0.6
vas+moc 7.3 a0.8 c0.8 d0.5 e0.4 g-0.5 i-0.3 l0.5 n0.4 r-0.3
vas+na 6.3 a0.3 c0.9 f-0.4 g-0.8 i0.5 j-0.5 m-0.4 o-0.4 p-0.4 r-0.4 s1.1
vas+navr 7.0 a0.5 b1.4 d-0.3 f1.3 p1.1 s-0.3
vas+nika 7.3 a-0.6 c0.6 d-0.4 f0.6 g1.7 h0.7 i-0.5
vas+o 6.8 b-0.4 e-0.4 j0.8 n0.5 q0.4 t-0.4
vas+obje 7.3 h0.5 i0.3 r0.8
vas+od 7.0 b0.8 c0.8 e0.4 h0.7 i-0.4 s0.4
vas+posl 7.3 d0.9 e-0.3 q1.1
vas+poza 7.3 a-0.7 e-0.3 h0.6 l0.4 q0.3 t0.4
vas+pozd 7.3 a-0.4 g0.7 h1.6 n0.4 r0.9
vas+prof 7.3 a0.8 d0.7 e1.8 g-0.5 s0.5
vas+pros 7.0 d0.6 g-0.3 t0.4
vas+radi 7.3 a-0.5 d0.4 g0.7 l0.3 n0.4 t0.5
vas+se 6.6 a-0.3 b0.6 c-0.5 d0.7 g0.6 i0.4 j-0.3 r1.0 s-0.5
vas+stal 7.3 a-0.5 e-0.4 g0.9 l0.3 r0.8
vas+to 6.8 a-0.7 c-0.5 e0.4 g-0.4 h-0.3 i-0.4 n0.7 q0.5 r0.4 s-0.3 t0.6
vas+v 7.0 a-0.5 e-0.7 l0.5 r0.3
vas+vyzy 7.0 a0.5 d0.5 e0.6 i0.8 j0.8
vas+zept 7.3 a0.4 e-0.3 g-0.4 s0.8
vase 4.1 a3.0 b0.4 c0.7 d2.0 e4.5 f2.8 g0.9 h1.6 i0.9 j1.3 k0.8 l1.2 m0.3 n1.4 q0.5 r1.2 s1.4 t1.9
vase+cisl 7.3 a0.6 g1.0 h1.6 s1.4
vase+cist 7.3 e1.0 s0.9
vase+e 7.3 c-0.3 d-0.5 e-0.3 f0.3 m0.5 r-0.3
vase+fakt 7.0 d0.6 e0.7 i-0.3 l0.8 p1.3
vase+firm 6.8 a0.7 c0.4 d0.5 e0.6 f0.9 g-0.5 i-0.4 j0.4 r-0.5 s1.2
vase+podp 7.3 a0.8 d1.9 e0.5 g-0.4 i0.7
vase+tech 7.0 b-0.4 e0.6 f0.9 g0.6 k-0.3 m-0.3 r0.6 t1.0
vase+vedo 7.3 a0.3 b0.8 f0.6 i0.6
vase+zpra 7.0 a-0.8 e-0.3 h0.5 l0.6 p-0.4
vaseho 5.9 a0.8 c0.8 e0.7 f0.5 j1.1 k-0.6 l-0.3 p0.6 s0.6
vasek 7.0 a-0.6 l0.4 t1.4
vasem 6.1 a2.1 b-0.4 c0.6 e2.2 f-0.4 g-1.0 h-0.5 o0.4 p-0.5 r-0.7 s1.7
vasemu 6.6 b-0.4 c0.3 d-0.3 e0.6 f1.2 g0.9 h1.1 i-0.4 m-0.5 r0.8 s-0.3 t0.7
vasi 4.0 a2.3 c1.0 d1.4 e3.9 f4.7 g-0.6 h2.1 i-1.7 j1.2 k2.7 l0.8 o0.5 p3.1 q1.1 r0.6 s1.5 t1.5
vasi+dato 7.3 c0.6 i0.7 j0.4
vasi+fakt 6.3 a0.9 c0.3 e0.5 f-0.4 g-0.4 i-0.3 l0.8 n-0.5 o-0.7 p2.7 s-0.3 t0.5
vasi+firm 6.8 a1.2 c0.4 d0.3 e-0.4 g-0.4 i0.5 j0.9 p0.4 r-0.3 s1.6
vasi+loge 7.3 a0.4 e0.8 p0.9 s1.4
vasi+maji 7.3 a0.5 b0.7 e1.2 f1.0
vasi+obch 7.3 a-0.7 c-0.3 e0.3 f0.7 k2.3 l0.4 m1.0 r0.4
vasi+poji 7.3 a0.4 e0.9 j0.7
vasi+prac 6.4 d-0.7 e1.8 f2.3 h0.8 i-0.6 k0.6 p-0.5 r0.6 s-0.5 t1.1
vasi+sluz 7.3 a0.6 d0.4 e1.3 g-0.6 i0.5
vasi+spol 7.3 c0.4 d0.5 e-0.5 f1.1 j0.6 m0.9 n0.3
vasi+stra 7.0 a1.1 c0.4 d2.4 f0.5 i-0.3 j0.3 p1.8
vasi+tisk 7.3 i-0.3 s0.4
vasi+zalo 7.3 g0.5
vasi+zpra 7.0 e0.5 p0.7 q0.9
vasich 6.4 d0.8 e0.9 f-0.4 g-0.8 i1.6 k-0.5 n-0.3 p-0.4 q0.5 r-0.3
vasim 5.7 a-0.6 c0.5 d-0.5 f1.9 g-0.8 h1.0 i-0.9 j-0.6 k3.1 m0.9 o0.5 p0.9 s0.8 t-0.4
vavr 7.0 c0.7 e-0.3 p0.7 s0.5
vavra 7.3 c0.6 p0.8 s0.5
vaza 7.0 d-0.4 g0.9 j0.6 r0.9 s0.4
vazal 7.3 d-0.4 g0.9 j0.7 r1.0 s0.5
vazb 7.0 c0.4 e0.5 i0.6
vaze 4.5 a2.3 b0.8 d0.9 e1.9 f0.5 g-0.9 h-0.3 i2.6 j2.8 l1.5 o-0.3 p2.0 q-0.4 s0.6
vaze+na 7.3 a0.4 c1.2 i0.4 s1.5
vaze+obch 7.3 a-0.3 e-0.4 l0.5 q0.4
vaze+pane 5.5 a0.4 b0.5 c-0.6 e0.5 i1.8 j0.6 l0.9 m-0.4 q-0.4
vaze+pani 6.4 a0.3 b-0.4 c-0.5 d0.6 e0.4 i0.7 k1.0 m0.5 p-0.4
vaze+pred 7.3 a0.5 b0.7 i1.0 j0.5 p0.5
vaze+vzhl 7.3 f0.3 j0.3 l1.0 p0.3
vazena 6.0 a0.7 b0.3 d0.4 e1.4 i0.7 j0.8 k0.8 n0.4 s-0.5
vazeni 5.4 a1.6 c0.4 d0.3 e0.7 g-0.5 h-0.6 i0.8 j1.5 k-0.5 l0.8 m0.5 n-0.5 o-0.4 p1.9 r-0.6 s1.2
vazeny 5.5 a0.4 b0.5 c-0.6 d0.4 e0.3 g-0.3 i1.8 j1.2 l0.9 m-0.4 p0.4 q-0.4
vazi 7.0 a-1.1 b0.5 d-0.4 e-0.4 g0.3 h-0.4 i-0.5 k0.4 l1.8 n1.2 q0.7 r0.6 t0.5
vazi+si 7.0 a-1.1 b0.5 d-0.4 e-0.4 g0.3 h-0.4 i-0.5 k0.4 l1.8 n1.2 q0.7 r0.6 t0.5
vazim 7.3 a-0.9 b0.3 g0.4 i-0.3 k0.5 l1.3 n1.4 q0.3 r0.5
vazn 6.1 b1.5 c0.7 e0.6 g0.8 h-0.5 k-0.3 l1.3 m-0.3 n1.4 r0.5 t1.2
vazne 6.1 b1.5 c0.7 e0.6 g0.8 h-0.5 k-0.3 l1.3 m-0.3 n1.4 r0.5 t1.2
vcas 6.4 a-0.4 d-0.5 e0.4 g1.0 h0.7 i-0.5 l0.7 m-0.4 p0.6 q-0.4 r1.4
vcas+a 7.3 a-0.5 g0.7 h1.0 i-0.4 l0.4 r0.8
vcel 6.6 a0.5 b-0.5 d0.6 e0.7 h0.6 i0.3 l-0.3 p0.4 s1.1
vcelar 6.8 b-0.3 e0.8 h0.6 i0.4 r0.3 s1.2
vcer 4.8 a-0.8 c1.4 d1.6 f0.8 g0.8 h1.6 i-0.5 k0.7 o0.9 q1.7 r2.0 s-0.5 t1.3
vcer+je 7.3 a-0.3 c0.3
vcer+jsem 7.3 a-0.3 g0.5 n-0.3 q1.5 r1.1 s-0.3
vcer+jsme 7.0 e0.4 g-0.4 p0.9 r-0.5 s0.8
vcer+pris 7.3 a-0.5 g1.0 h0.7 r0.9
vcera 5.0 a-0.4 c0.7 d1.1 f0.8 g1.5 h1.3 k-0.4 l0.4 n0.6 o0.8 q1.5 r2.0 t1.0
vcerej 6.3 a-0.6 c1.3 d1.2 g-0.8 h0.4 i-0.5 j0.3 k1.5 l-0.5 m0.4 p-0.4 s-0.4 t0.7
vcet 6.2 b0.9 c-0.4 d-0.6 g-0.6 h0.4 i-0.5 j-0.5 o0.8 q0.9
vcetne 6.2 b0.9 c-0.4 d-0.6 g-0.6 h0.4 i-0.5 j-0.5 o0.8 q0.9
vcho 6.4 a0.8 b0.4 c0.4 e1.7 h0.5 i-0.6 j-0.3 p1.9 s0.9
vchod 7.3 b0.6 e0.3 g0.5 h0.6 q0.3 s0.5
vchode 7.3 a0.5 e1.9 g-0.3 i-0.3 p1.7
vchodu 7.3 a0.5 c0.3 e-0.3 g-0.3 p0.5 s0.6
vdav 7.3 b0.5 e-0.3 g1.0 h1.7 r1.3
vdava 7.3 b0.5 e-0.3 g1.0 h1.7 r1.3
vdec 7.3 d0.4 g0.3 k0.5 q0.3 r0.4
vdecna 7.3 d0.4 g0.3 k0.5 q0.3 r0.4
ve 3.6 b0.6 c1.6 d-0.8 e0.7 f1.1 i0.9 j-1.1 k1.3 l0.8 m1.5 n2.6 o0.6 q0.5 r1.0 t0.4
ve+ctvr 5.7 a-0.9 c-0.7 e-0.3 f-0.3 h0.4 j-0.4 n1.1 p-0.5 q1.1 r0.7 s-0.5
ve+druh 7.3 e0.5 f1.0 g1.0 m0.4 n0.5 r1.5
ve+dve 7.3 c0.7 n0.8 s0.5
ve+fakt 7.0 e-0.3 m0.4 o0.9
ve+form 7.3 a-0.3 k0.3 r-0.3
ve+kter 7.3 s0.5
ve+skla 7.3 a0.6 c0.4 e1.0 i0.4 p0.9
ve+skol 6.8 d-0.4 e0.7 n-0.3 s0.8
ve+skup 7.3 c0.5 d1.1 e-0.5 p0.8 s0.8
ve+smlo 6.0 a1.6 b0.7 c0.6 f0.5 g-0.4 h-0.4 i0.8 j0.5 m2.2 o-0.4 p0.7 r-0.4
ve+smys 7.3 c0.5 p0.7
ve+spol 7.3 d0.4 e0.7 i0.4 q0.3
ve+stej 7.0 a-0.8 g-0.3 i-0.4 k1.0 l0.5 n0.6 q0.4 r-0.5 s-0.4
ve+stre 5.5 b0.5 c-0.3 f-0.5 h0.4 i0.8 j-0.5 k0.8 n1.3 o0.9 p-0.6 r0.7
ve+tri 7.3 a-0.8 c0.3 f0.4 g0.6 k2.1 r0.9
ve+vece 6.8 c1.2 d-0.4 e-0.5 i0.3 l0.5 n0.5 o0.4 s0.7
ve+vypl 7.0 a0.7 b-0.3 d0.6 e1.3 g-0.3 h0.3
ve+vysi 6.4 a0.7 e0.6 i1.1 j1.0 m0.8 p0.7 q0.3
ve+vyuc 7.3 a0.5 b-0.3 e-0.4 m0.9
ve+zlem 7.3 i0.6 r-0.3
vec 5.5 a1.0 b-0.8 c-0.4 e2.1 f1.3 i-0.7 j2.1 m0.4 p2.3 q1.0 r0.3
vec+pred 7.0 a0.4 c0.5 e1.2 f0.5 i-0.3 j1.2 p0.4
vece 4.8 a0.7 c0.6 d-0.5 e0.8 g-0.9 i1.3 j1.2 k0.6 l0.3 m-0.6 n0.7 o0.3 q0.3 s1.9 t2.0
vece+to 7.3 d0.7 i0.4 n1.1 s0.5
vecech 6.6 a0.3 c0.6 d-0.4 i0.9 j1.6 l0.4 n0.4 o0.4 p-0.4 s-0.3
vecer 5.4 a0.7 b0.3 e1.2 g-0.8 i0.9 j0.4 k0.7 m-0.3 o0.4 p0.8 q0.5 s1.2 t1.0
vecera 6.4 a-0.4 b0.3 f0.4 j-0.3 k0.3 n0.7 s0.7 t1.9
veci 5.8 a2.2 d-0.5 e2.7 f0.8 g-1.3 j0.7 k0.3 m-0.4 n1.1 o0.8 q0.3 r-1.0 t-0.3
vecire 7.3 a0.8 e1.0 f0.4 g-0.5 q0.5
vecirk 7.3 p0.5 s0.7
vecn 7.3 e0.4 j0.8 p0.7 t0.5
vede 4.7 a0.9 b1.1 c1.5 d1.7 e1.0 f2.8 g-0.7 j-0.5 n-0.4 o0.5 p-1.1 q1.2 r-0.5 t1.9
vede+co 7.3 b1.1 e-0.4 n0.4 s0.9
vede+jak 7.3 a0.8 b0.3 d0.7 e1.4 f1.1 q0.7 t0.7
vede+jest 6.6 a0.4 c1.5 d0.9 e0.7 l0.4 t0.4
vede+kdo 7.3 a0.4 c0.7 d1.4 f0.8 k0.4 o0.5 q0.5
vedeli 7.0 b-0.4 d0.4 i0.5 k0.5 l0.6 s0.5
vedeni 6.0 a0.5 c1.0 e0.9 f3.6 g0.6 h1.2 k0.5 p-0.4 q0.8 s-0.7 t0.7
vedet 5.3 b0.9 d0.9 e0.4 g-1.0 h-0.7 i-0.7 j-0.5 m0.4 o0.6 p-0.6 q0.6 t1.3
vedi 6.8 a0.3 b-0.3 d0.8 e0.4 p0.7 s0.4
vedl 5.8 a-0.3 c-0.5 d-0.3 h-0.3 j-0.4 r0.4 s0.8
vedle 6.2 b-0.4 c-0.4 d-0.6 g-0.6 i-0.4 r-0.5 s0.5
vedlej 7.0 d0.5 g0.3 i0.4 n0.4 r0.4 s0.5
vedo 4.9 a0.9 b1.5 d1.5 e1.6 f5.3 i-0.5 j-0.9 k0.6 l0.6 m-0.7 n1.6 o0.9 p-1.1 q0.5 r0.8 s-0.6 t1.5
vedo+a 7.3 a-0.4 n1.9
vedo+prod 7.3 a0.3 b0.4 c0.4 e0.4 k1.2 l-0.4 t0.7
vedo+prov 7.3 d1.0 e-0.4 f0.6 g0.7 n0.5 r0.7 t0.5
vedomi 7.0 a-0.9 g-0.3 h0.4 i-0.3 l0.4 n1.5 o0.3 q0.3 t0.4
vedouc 5.0 a1.6 b1.4 d1.4 e1.7 f5.4 h-0.3 j-0.8 k0.6 m-0.8 n0.6 o0.6 p-1.0 q0.3 r1.0 s-0.4 t1.2
vedu 7.0 c-0.4 e0.6 i0.5 n0.4
vejd 7.3 a-0.3 c-0.4 d-0.3 e0.4 m0.4 q0.7
vejde 7.3 a-0.3 c-0.4 d-0.3 e0.4 m0.4 q0.7
vele 6.6 a0.6 b0.4 c0.5 f0.3 g-0.3 i-0.4 s0.8
vele+v 7.0 b0.5 n0.4 s0.4
veletr 6.6 a0.6 b0.4 c0.5 f0.3 g-0.3 i-0.4 s0.8
veli 5.7 c0.8 d-0.8 e1.2 f0.6 g0.5 h1.9 j-0.4 k0.8 m0.6 n0.5 o0.4 r0.4 s0.3 t0.4
veliko 6.0 b-0.4 c0.8 d-0.8 e1.1 f0.7 h1.5 i0.5 k-0.3 m0.4 n0.3 s0.5 t0.8
velite 7.0 a-0.3 g0.4 h0.6 k1.4 n0.4
velk 5.6 a-0.5 b0.4 e0.8 f0.9 g1.4 i-0.9 j-0.4 l1.1 n0.4 p-0.5 q0.4 r1.9 s-0.7 t0.6
velk+zaka 7.3 d0.3 e0.7 l0.3 n-0.4
velke 6.8 b0.5 d-0.3 e1.1 f0.4 g1.1 i-0.4 l0.9 n0.9 q-0.3 r1.5
velkoo 7.0 a0.3 c-0.3 d0.4 e0.5 h-0.5 l-0.4 n-0.3 q0.4 t1.0
velkou 6.8 a-0.6 b-0.4 d0.4 f0.5 i-0.3 l1.1 m-0.4
velkym 7.3 g0.5 h0.8 r0.5
velm 7.0 a-0.9 b-0.4 c-0.5 d-0.4 g1.4 h-0.4 i-0.3 l0.4 r2.1 t0.5
velmi 7.0 a-0.9 b-0.4 c-0.5 d-0.4 g1.4 h-0.4 i-0.3 l0.4 r2.1 t0.5
vend 7.3 a-0.5 e-0.4 g0.8 h0.7 l0.3 r0.8
venk 6.8 b-0.3 e-0.3 g1.0 h1.4 k0.7 l0.4 r1.1 t0.7
venk+a 7.3 a-0.4 g1.1 h1.7 k0.8 l0.5 n0.3 r1.3 t0.7
venku 7.0 a-0.4 b-0.3 g1.0 h1.5 k0.7 l0.5 r1.1 t0.7
venu 7.3 a1.1 b0.6 c0.8 d1.6 e0.9 k0.3 n-0.3 t0.7
vera 7.0 m0.8 o-0.4
verc 7.3 a-0.3 b0.4 g0.3 h0.7 n0.5 o0.5 r0.5
vere 6.3 a-0.4 b0.4 d0.9 g-0.4 p-0.4 r-0.4 s0.8
vere+zaka 7.3 a-0.4 b0.4 i0.3
verejn 6.3 a-0.4 b0.4 d0.9 g-0.4 p-0.4 r-0.4 s0.8
veri 6.8 c-0.4 f0.6 h0.4 i-0.4 j0.8 l1.8 n1.2 r0.7
veri+ze 7.3 a-0.4 f0.8 g0.4 k0.4 l0.9 m0.4 n1.0 r0.6
verite 7.3 a0.4 c-0.3 j1.0 l1.0
vern 7.0 a-0.4 b0.4 g0.6 h0.9 k-0.3 n-0.4 q0.6 r0.7
vernis 7.0 a-0.4 b0.4 g0.6 h0.9 k-0.3 n-0.4 q0.6 r0.7
verz 5.9 a0.7 e1.4 f-0.3 g0.5 h0.8 i-0.5 j-0.4 m0.6 o0.6 p1.7 r0.6 t0.5
verze 6.6 a0.6 b0.7 c0.8 e0.5 g-0.3 m0.5 p1.7
verzi 6.4 b-0.4 c-0.5 e0.9 g0.8 h0.8 l0.3 n0.4 o0.4 r1.0 s0.4 t0.8
vese 6.8 a0.9 d0.7 e1.1 f0.6 g-0.6 i0.3 r-0.5 s1.2
vesk 6.4 c0.7 d-0.5 e-0.6 i0.6 j0.8 k-0.3 l1.4 p-0.4
vesker 6.4 c0.7 d-0.5 e-0.6 i0.6 j0.8 k-0.3 l1.4 p-0.4
vesn 7.0 c0.6 g-0.3 k0.7 s0.9
vesnic 7.0 c0.6 g-0.3 k0.7 s0.9
vest 7.3 t-0.3
vete 6.8 c-0.3 d-0.3 k0.8 q1.1
veteri 7.3 k0.9 q1.2
veto 6.8 a1.1 d2.1 e0.3 g-0.4 i-0.4 k0.5
vetou 6.8 a1.1 d2.1 e0.3 g-0.4 i-0.4 k0.5
vets 6.6 a-0.5 e-0.5 h1.0 i-0.4 n0.4 o-0.4 t-0.4
vetsi 7.0 a-0.4 e-0.5 h0.7 n0.4 r0.3
vetu 6.8 c0.3 i-0.4 k-0.4 l-0.4 n-0.3 p-0.4 r0.5
vety 6.8 b0.6 c-0.4 d-0.4 e0.6 i-0.3 m-0.4
veze 7.3 a0.4 d0.6 j0.8 p1.2
vezm 6.2 b1.3 c-0.6 d-0.4 g-0.4 h0.3 i0.4 l0.6 p-0.4 s-0.3
vezm+na 7.3 a0.5 c0.4 e0.5 i1.0 p0.9
vezme 6.8 a0.4 c-0.3 i0.7 r-0.4
vezmet 7.0 a-0.4 b0.4 h0.4
vi 6.2 a-0.7 b-0.4 c-0.7 d0.5 e0.6 f0.4 g1.3 h0.4 i-0.5 j0.3 l0.5 q0.3 r1.7 s0.6
vi+i 7.3 a0.4 d0.5 e0.3 i0.4 j0.7 s1.2
vic 5.2 a0.9 b2.9 c1.1 d-1.1 e2.3 f0.4 g0.5 h0.7 i-0.7 j-0.6 k0.4 l0.3 m0.5 n0.5 o1.0 p-0.6 q0.7 r1.3 s-0.6 t0.6
vic+nez 6.4 b1.1 c1.2 d-0.5 e0.3 g0.6 i0.8 k0.3 l-0.3 p0.3 r0.9
vide 5.4 a0.5 c0.5 d1.3 e0.8 g0.5 j0.9 k-0.5 m1.7 n1.1 p0.8 r1.0 s1.2
vide+a 7.3 e-0.5 l0.4 n0.5 o0.6
videli 7.0 a-0.6 b-0.4 e-0.5 g0.7 h-0.3 m0.4 n0.5 o-0.5 r1.0
video 6.8 a0.8 c1.0 d1.3 g-0.4 m0.9 o0.3 s1.6
videt 6.4 e1.1 g-0.4 j0.5 n1.2 o0.3 p1.1
vidi 6.0 a-0.6 d-0.3 g0.4 h0.9 i-0.7 j-0.4 l0.5 n0.8 o1.9 r0.9
vidi+ze 7.3 a-0.4 g0.6 h0.8 o0.4 r0.4
vidim 6.6 a-0.5 n0.8 o1.8 q0.3 r0.7
vidite 7.0 b0.6 e0.4 g0.5 h0.8 o0.5 q-0.4
vidn 7.0 d0.4 g1.3 h1.1 n0.3 q-0.3 r1.4
vidne 7.0 d0.4 g1.3 h1.1 n0.3 q-0.3 r1.4
viet 7.3 e-0.3 m0.6 p0.7
vietna 7.3 e-0.3 m0.6 p0.7
vii 6.8 c0.4 e-0.5 i1.2 j0.7
vike 5.9 b-0.7 c1.0 d-0.4 f0.3 g1.0 h1.2 i-0.4 n0.5 p-0.5 q0.9 r1.1 s0.6 t0.4
vikend 5.9 b-0.7 c1.0 d-0.4 f0.3 g1.0 h1.2 i-0.4 n0.5 p-0.5 q0.9 r1.1 s0.6 t0.4
vikt 7.0 a0.3 b1.1 c-0.3 d1.3 e-0.4 g-0.4 i0.4 s0.7
viktor 7.0 a0.3 b1.1 c-0.3 d1.3 e-0.4 g-0.4 i0.4 s0.7
vim 5.9 b1.6 c-0.8 d0.7 f0.5 i-0.7 j-0.4 l3.5 m-0.4 n1.7 p-0.7 s0.4
vim+o 7.0 a-0.8 c-0.5 l2.0 n1.2 r-0.5
vim+ze 6.4 b0.9 d0.9 i-0.5 l1.1 n0.6 p-0.4 s0.7
vina 6.3 b0.3 e0.3 g-0.5 i0.5 l1.1 m0.6 n0.7 o-0.4 q0.3 r-0.3
vina+v 7.3 e0.9 l0.8 m0.9 n0.8
vinars 7.0 b0.4 l1.4 n0.8
vino 6.2 a-0.5 d1.0 i0.3 k1.5 o0.5 p-0.6 q1.1 s1.0
visi 5.8 b0.9 c0.9 d-0.4 e0.9 g1.1 h1.1 i-0.3 j-0.4 l0.8 o0.5 p1.8 q2.2 r1.5 t1.1
visi+na 7.3 a0.6 c1.3 e-0.3 i0.6 p0.6 s0.6
vit 7.3 c-0.3 d0.3 e0.5 f0.4 i0.6 r-0.4 s0.5
vite 5.5 b1.9 d1.3 h1.4 k-0.3 l-0.4 m0.6 o0.5 p-0.8 r0.8 s0.9
vite+co 6.6 a0.7 b1.7 c-0.5 d1.6 e-0.4 f-0.4 g-0.3 i0.8 j0.9 m-0.3 o0.5 p-0.4 s0.9
vite+ja 7.3 b1.0 e0.4 f0.3 m0.4
vitejt 7.3 c0.8 e0.4 h0.5 r0.4 s0.5
vitr 7.3 a0.4 d0.5 e0.4 i0.5 p1.0 r-0.4 s1.2
vizi 6.1 a-0.8 b0.6 c1.2 d0.5 g-0.6 h1.3 i-0.7 j-0.8 n0.3 p-0.6 t0.3
vizite 6.8 a-0.8 b0.7 f0.4 g-0.8 h0.3 i-0.4 j-0.6 m0.4 s-0.3
vizitk 6.8 c0.9 d0.6 e0.5 f-0.4 g0.4 h1.0 i-0.3 m-0.4 p-0.3 s0.3 t0.7
vkla 7.0 a-0.4 c-0.4 d0.3 t0.4
vklad 7.3 a-0.5 c-0.4 d0.4 t0.4
vkus 7.3 h-0.3 q0.8
vlak 6.6 a-1.0 c-0.7 d-0.3 g-0.4 i-0.4 j-0.3 k3.7 o0.7 p0.3 r-0.3 t-0.5
vlakno 7.3 d0.4 p0.6 s0.7
vlas 4.8 a-0.9 b1.0 d0.3 e0.3 f0.9 g1.7 h0.3 l-0.4 m1.0 n0.4 o0.4 r2.6 s-0.6
vlas+je 7.3 a-0.8 c-0.3 g1.5 r2.0 s-0.4
vlasta 6.8 a-1.0 b-0.3 c-0.4 e-0.4 g0.5 i-0.4 n0.9 r0.8 s-0.8 t-0.3
vlasti 7.3 b0.8 s0.6
vlastn 5.1 a-0.5 b0.8 c0.6 e0.5 f0.9 g1.6 h0.7 k0.6 m1.3 o0.6 r2.3 s-1.0
vlck 6.8 b0.6 e-0.4 i0.4 m0.6 o0.4
vlckov 7.0 d-0.4 h0.3 m0.7 o0.4 r0.4
vlk 7.3 d0.4 m0.6 t0.3
vlni 7.3 a0.4 d-0.3 e1.1 f0.7 j0.3
vloz 6.6 b-0.4 c-0.3 e-0.7 g-0.5 h-0.4 o1.0 p0.9 q0.3 s-0.4 t-0.4
vlta 7.3 c0.7 e0.4 j0.6 l0.8 n0.8
vltava 7.3 c0.7 e0.4 j0.6 l0.8 n0.8
vnuc 7.3 a-0.4 g0.6 m0.3 r0.5 s-0.3
voda 6.4 a0.8 b-0.4 c0.7 d-0.4 e1.2 f0.5 g-0.4 j0.4 k0.7 n0.4 s0.3 t0.8
vodarn 7.3 a0.4 c1.1 e-0.4 i0.6 j0.7
vodo 6.6 e0.4 f0.4 h0.4 i-0.3 k-0.3 l0.5 s-0.3 t0.7
vodo+a 7.3 e0.5 f0.6 h0.4 l0.7 t0.6
vodou 6.8 e0.4 f0.4 h0.4 k-0.3 l0.6 t0.8
vojt 6.6 c-0.4 e0.6 k0.6 r0.4 t0.3
vojtec 7.3 g0.4 r0.5
vola 5.3 a1.3 b1.5 c1.8 d2.8 g-1.0 k-0.3 m1.0 n-0.4 p-0.8 r-0.4 t1.7
vola+jsem 6.8 a0.4 b-0.3 c1.1 d1.4 f0.5 g0.4 j0.5 r0.4 s0.4 t0.6
volaji 7.3 a0.5 c0.6 d-0.4 e0.6 s0.9
volal 7.3 a-0.5 g0.5 o0.3 q0.5 r0.7
volala 6.6 a0.6 b0.4 c1.2 d1.4 e-0.6 f0.5 j0.5 m0.9 p-0.3 t0.5
volali 7.3 b0.9 c-0.3 d-0.4 i0.6 t0.5
volam 7.0 a0.9 b-0.4 c0.4 d2.2 e0.4 g-0.6 i-0.3 s-0.3 t1.0
volat 6.6 b0.9 c0.8 d1.3 e-0.7 g-0.5 i0.7 r-0.7 s-0.3
vole 6.3 b0.3 e0.5 g-0.5 k-0.4 p0.5 q0.4 t0.9
vole+kole 7.3 e-0.4 q0.5
volejt 6.6 a-0.8 b0.5 e-0.4 g-0.3 o-0.3
voli 7.3 a0.8 b1.2 e0.5 g-0.3 p0.9 s1.5
voln 6.6 a-0.4 b0.7 d0.6 g-0.6 l0.5 m0.5 n-0.5 o0.9 q0.3 t-0.3
voln+noze 7.3 d0.7 i0.4 o0.9 q0.6
volne 7.3 d0.7 i0.4 o0.9 q0.6
volny 7.3 c-0.4 e0.5 f-0.3 k0.3 l0.7 t-0.3
vond 6.8 a0.4 c0.4 d1.0 g-0.4 k-0.4 q0.4 s0.7 t0.3
vondra 7.0 c0.4 e0.4 g-0.3 k-0.4 q0.4 s0.8 t0.3
vozi 6.4 a0.6 d0.8 e0.6 f1.2 g0.7 h0.4 i-0.4 m-0.4 n0.5 o0.6 r0.9 s-0.5
vozick 7.3 a0.5 c0.4 d0.5 e0.3 f0.5
vrac 5.1 a1.6 b-0.4 c1.3 d0.4 e-1.2 f-0.7 g-0.6 i1.5 j1.5 m2.4 o-0.5 p1.0 q-0.3 s-0.9 t0.6
vrac+nepr 7.3 a0.4 c0.5 d0.6 p0.7
vrac+pene 7.3 a-0.3 e0.3 k0.3 t0.3
vrac+zalo 6.8 a1.1 c0.6 e-0.3 i0.6 j1.9
vracel 7.3 a0.5 c1.1 e-0.3 p0.7
vracen 5.7 a1.1 c0.6 f-0.4 g-0.5 h-0.3 i1.8 j2.1 k0.6 l0.5 m0.3 n0.4 s-0.5
vracim 6.1 a0.4 d1.0 e-0.8 f-0.3 j-0.4 k-0.4 m2.6 p1.0 s-0.4 t0.6
vran 7.0 c0.4 d-0.4 e-0.4 g0.7 i0.5 j0.4 n0.3 r0.8
vrana 7.3 c0.4 e-0.3 g0.3 i0.7 j0.5 n0.4 r0.4
vrat 4.2 b0.8 d-0.4 e2.1 f-0.3 g-0.8 i-0.7 j-0.5 m-0.6 n1.1 o1.2 p0.7 q1.2 s-0.5 t0.3
vrat+a 7.3 e0.9 g-0.3 p0.9 s0.8
vrat+mi 7.3 a-0.3 b-0.5 e0.4 o1.2 q1.2 s0.5
vrat+pros 7.3 a1.1 b1.1 e1.3 i1.5 p0.8
vrat+se 5.0 i-0.4 k0.5 s-0.4
vrat+v 7.3 a-0.6 d-0.3 f-0.3 n1.4
vrati 6.2 c0.7 d1.4 e-0.7 f-0.4 g-0.4 i-0.5 j0.4 k0.6 m-0.5 n0.8 o0.7 s-0.6 t0.4
vratil 5.8 a-0.5 b1.2 d-0.8 e0.7 f0.5 j-0.5 l0.3 n0.5 o0.3 q0.3
vratim 5.0 e0.3 i-0.5 j-0.3 s-0.5
vratis 7.3 a-0.6 c-0.3 d-0.5 g0.5 n0.8 r0.7
vratit 7.0 a-0.7 c-0.3 e-0.4 h-0.3 l0.4 o1.1 q1.5 s-0.3
vratni 7.0 i1.2 p-0.4
vratte 6.6 a2.1 b0.7 c0.3 e2.7 g-0.5 i1.0 p0.3 r-0.3
vrba 7.0 a-0.5 m0.4 n-0.3 o-0.3 r0.4
vrch 7.0 a0.7 c0.5 e1.2 i0.7 s0.8
vs 6.4 a-0.9 d-0.4 e0.5 g-0.3 k-0.3 l-0.4 m-0.4 n-0.9 o0.5 p-0.5 q3.6 r0.5
vsak 6.8 a0.6 b-0.5 e-0.6 f0.4 j0.4 k-0.3 m2.0 o-0.4
vse 7.0 a-0.3 b-0.3 c-0.4 d-0.3 e0.3 f0.3 n0.5 q1.2
vsec 4.5 a-1.0 c-0.4 d-1.2 g2.4 h1.9 i1.3 j-1.1 k0.9 l0.6 m0.3 p-0.3 q-0.4 r2.6 s-0.9 t-1.0
vsec+je 7.3 c-0.4 e0.5 f0.3 g0.4 k1.0 r0.3 s0.5
vsec+v 6.8 e-0.3
vsech 5.8 a1.1 b-0.6 c0.4 d-0.5 e1.0 f-0.4 g-0.4 i1.4 j-0.3 k-0.3 l-0.3 m0.9 n0.6 o-0.4 p0.3 s0.6 t-0.4
vsechn 4.8 a-1.6 c-0.6 d-0.9 e-0.5 g2.3 h1.9 i0.3 j-0.9 k1.1 l0.9 m-0.4 n-0.4 o0.6 p-0.6 q-0.5 r2.2 s-1.4 t-0.6
vsecko 7.3 a-0.6 f0.4 g1.0 h1.0 l0.6 r1.0
vseh 7.0 a0.7 e0.8 j0.3
vseho 7.0 a0.7 e0.8 j0.3
vsem 6.3 a-0.8 c-0.4 k-0.3 l-0.4 s-0.4 t-0.5
vseo 7.3 a-0.3 c-0.3 e-0.5
vseobe 7.3 a-0.3 c-0.3 e-0.5
vsic 5.8 a-0.5 b-0.5 c-0.7 e-0.9 g1.1 h0.5 i-0.3 j-0.4 k-0.4 o-0.3 p-0.4 q0.4 r1.4
vsichn 5.8 a-0.5 b-0.5 c-0.7 e-0.9 g1.1 h0.5 i-0.3 j-0.4 k-0.4 o-0.3 p-0.4 q0.4 r1.4
vsim 6.6 a0.7 b-0.3 e0.6 g-0.5 i0.4 q0.3 r-0.4 s-0.3 t0.8
vsimla 7.3 a0.7 d0.4 e0.4 i0.6 r-0.3 t0.7
vsto 7.0 a-0.6 j-0.3 l1.7 o-0.3 r0.3
vsto+do 7.3 a-0.5 l0.8
vstoup 7.0 a-0.6 j-0.3 l1.7 o-0.3 r0.3
vstu 6.4 a-0.6 d0.5 e0.4 f-0.4 g-0.3 j-0.3 q0.8 r0.5 s-0.5 t0.4
vstupe 7.0 d0.5 e0.4 i0.8
vstupn 7.0 m0.4 q0.4 r0.7 s-0.3
vtip 7.3 c0.6 p0.6 s0.7
vube 6.4 d1.2 f0.4 g0.5 i-0.5 k1.0 m0.6 r0.7 s-0.3
vube+exis 7.3 d0.9 f0.4 r-0.4
vubec 6.4 d1.2 f0.4 g0.5 i-0.5 k1.0 m0.6 r0.7 s-0.3
vy 4.6 a1.6 b0.4 c2.1 d-0.8 e1.3 f-0.4 g0.7 j1.7 k0.5 l0.4 m0.8 o-0.3 p1.6 r1.7 s-0.9 t1.4
vy+a 7.3 a-0.3 c0.5 e0.4 p0.7
vy+je 7.3 l0.3
vy+jste 5.7 a1.0 b-0.4 c1.3 e1.1 f-0.5 g0.4 k-0.4 m-0.7 n-0.8 o-0.8 q0.3 r0.9 s-0.8 t1.3
vy+mi 7.0 a0.5 b0.5 c0.4 j0.5 m0.4 p1.0 r-0.3 s0.5
vybe 6.1 a1.0 c1.1 d-0.6 e-0.9 h-0.5 i1.5 j0.4 n-0.4 o-0.4 p0.3 q1.0 s-0.5
vybe+rize 7.0 a0.9 c0.5 e-0.4 g-0.3 i1.4 p0.8
vybero 7.0 a0.9 c0.5 e-0.4 g-0.3 i1.4 p0.8
vybert 7.3 k0.6
vyberu 7.3 c0.9 e-0.5 j0.7
vybi 6.6 a0.4 d0.5 g-0.4 i0.6 j-0.3 o0.5 s1.1
vybira 6.6 a0.4 d0.5 g-0.4 i0.6 j-0.3 o0.5 s1.1
vybo 5.3 a-1.0 b-0.3 c0.4 e-1.2 f-0.4 g2.1 i0.8 j-0.7 m-0.4 n0.4 p-0.8 q1.3 r2.2 s0.4
vybo+svj 7.0 a0.4 i0.4 s0.6
vybor 6.4 d0.8 h0.4 i1.2 s0.4
vyborn 6.1 a-1.1 b-0.3 e-1.0 g2.2 i-0.7 j-0.4 n0.6 p-0.5 q1.4 r2.8 s-0.5
vyboru 6.8 a-0.5 c-0.5 d-0.3 h-0.4 t0.4
vybr 6.8 b-0.3 c-0.4 f-0.3 g-0.4 i0.5 n0.9 q0.3
vybrat 7.3 d0.4 g-0.3 i0.6 n0.9
vych 6.4 b1.1 e-0.6 i0.3 l0.5 m1.4 q1.4 r0.4
vychaz 6.8 b1.1 d0.4 e-0.3 g-0.3 i0.4 k-0.3 m0.7 n-0.3 q1.5
vyci 6.4 a0.7 c1.2 d-0.4 e0.8 j1.6 p-0.6
vycisl 6.6 a0.7 c1.3 d-0.4 e0.9 j1.7 p-0.5
vyda 5.9 a0.6 b-0.6 c0.3 e0.4 g0.6 h0.4 i0.6 j1.1 k0.4 m0.8 p-0.6 r0.6 s-0.4
vyda+plat 7.3 a0.4 c0.9 i0.4 j0.5
vydani 6.6 a1.1 c0.5 d0.4 i1.2 j1.4
vyde 6.2 b0.3 d0.9 e-0.6 h-0.4 i1.1 j1.4 p-0.4 s-0.6
vydedi 7.3 e-0.4 r-0.4
vydejt 7.0 a0.7 d1.2 i1.5 j1.9
vyge 7.3 a-0.4
vygene 7.3 a-0.4
vyhl 6.3 a-0.5 c-0.8 d-0.8 g-0.5 h-0.5 i-0.7 j-0.4 m-0.4 n0.4 p-0.4 s-0.3
vyhlas 6.8 a-0.5 c-0.5 d-0.6 e0.6 g-0.5 h-0.3 i-0.5 j-0.3 k0.4 m-0.3 n0.3
vyho 6.1 a-0.6 b-0.5 c-0.5 e0.8 h0.4 i0.4 j-0.4 l0.8 n0.7 p-0.6 r0.4 t0.3
vyhodi 6.8 c-0.4 r0.3
vyhovo 7.3 k0.5 l0.9 m-0.3 n0.8
vyhr 5.0 a-1.9 b-0.5 c-0.7 e-0.6 g0.7 h0.4 i-0.5 j0.4 k0.5 m0.7 p-0.9 q-0.5 r1.0 s-1.1
vyhr+pres 7.3 j0.3
vyhr+ze 7.0 a-0.5 o-0.4 r0.3
vyhrad 6.6 a0.5 c-0.4 d-0.5 e0.7 i-0.4 j1.7
vyhral 6.0 a-1.5 c-0.5 d0.5 e-1.1 g1.1 h0.7 j-0.5 l0.3 n0.7 p-0.4 r1.0 s-0.4
vyhroz 6.1 a-1.3 b-0.5 c0.5 e-0.8 f0.4 i-0.5 j-0.8 m0.9 n-0.4 p-0.5 s-0.6 t0.4
vyhruz 7.3 k0.4
vyja 6.3 a0.6 d0.9 e0.6 f1.1 g-0.5 i-0.5 j0.6 l-0.4 m0.5 p-0.3 s0.5 t-0.3
vyja+do 7.3 d0.7 s0.5
vyjadr 6.3 a0.6 d0.9 e0.6 f1.1 g-0.5 i-0.5 j0.6 l-0.4 m0.5 p-0.3 s0.5 t-0.3
vyjd 6.8 b0.3 d1.1 f0.3 g-0.3 h-0.3 j-0.4 r-0.4 s0.5
vyjde 6.8 b0.3 d1.1 f0.3 g-0.3 h-0.3 j-0.4 r-0.4 s0.5
vyje 6.8 a-0.3 f-0.3 m-0.4 o0.8
vyjet 7.3 a-0.3 k0.4
vyji 7.0 a0.7 c-0.3 d1.2 e1.4 g-0.4 s0.9 t1.0
vyjit 7.3 e0.4 t1.1
vyka 6.3 b-0.4 c1.3 f-0.5 g-0.7 h0.8 i-0.6 j-0.3 n0.4 t-0.6
vykaz 6.8 a-0.5 d-0.5 h0.7 p0.3
vykazu 7.3 c0.7 d0.7
vykl 7.0 a-0.5 e-0.3 g0.4 n0.3 r0.5
vyko 7.0 a0.6 b1.5 c0.6 e0.6 i0.4 o0.3 p0.6 q0.3
vykr 6.3 a0.5 c1.7 d-0.6 f0.7 g-0.5 i-0.4 l1.0 n0.3 o0.4 q0.6 s-0.5 t1.1
vykres 6.6 a1.0 b0.3 c1.7 d-0.6 e0.5 f0.6 i-0.3 q0.4 s-0.3 t1.3
vyle 7.0 a0.4 b0.6 d0.9 i1.1
vylo 6.3 a-0.7 c-0.3 e-0.5 f0.3 g1.6 h1.4 i-0.3 n2.3 q-0.5 r2.0 s-0.4 t0.5
vyma 5.7 d0.6 e-0.5 f-0.5 g-0.8 i-0.5 j1.1 l-0.5 o0.4 p1.3 s0.8
vyma+pohl 7.3 a-0.4 b0.4 h0.5 m0.3 o0.5 p-0.3 t-0.3
vymaha 5.9 e-0.3 f-0.5 g-0.6 i-0.4 j1.3 l-0.4 o0.5 p1.0
vyme 5.4 a0.7 b0.4 c0.7 d0.8 e1.6 f0.5 g0.8 i-0.7 k-0.9 l-0.5 m0.6 n0.7 o0.6 p-0.7 r1.0 s-0.8 t0.6
vymene 7.3 a0.4 d-0.4 e1.2 f1.3 h0.4 k-0.3 t0.6
vymeni 6.2 a-0.6 e0.8 f-0.3 g1.4 i-0.6 k-0.4 m0.7 n0.8 o0.5 p-0.4 r1.1 s-0.5
vymenu 6.4 a0.7 b0.8 d0.6 i0.5 o0.3 t0.4
vymy 6.8 a-0.6 b-0.4 c-0.4 d-0.5 g0.8 h-0.4 j-0.3 k0.3 m-0.4 r0.7
vymysl 6.8 a-0.6 b-0.4 c-0.4 d-0.5 g0.8 h-0.4 j-0.3 k0.3 m-0.4 r0.7
vyna 7.3 a-0.6 g0.5 h-0.4 n0.7 q0.7 r0.8 t0.4
vypa 5.4 a2.0 b1.5 c0.4 d1.5 e3.1 g-0.9 i1.6 k-0.6 l0.6 n-0.3 o-0.5 r-0.4 s1.4 t0.9
vypa+jak 7.3 a0.5 b0.7 e1.1 p1.0 s1.6
vypa+jako 7.3 a0.6 c0.6 d0.5 e0.3 g-0.3
vypa+na 7.3 b1.3 c-0.4 e0.3 r-0.3 s0.7
vypada 5.7 a1.4 b1.7 c0.6 e2.0 g-0.6 i0.6 j-0.5 k-0.5 o-0.4 p0.3 s1.3 t1.1
vypadk 7.3 a0.4 c0.4 d1.8 h-0.3 i-0.3 l0.9
vypi 5.7 a-1.3 e0.6 g-0.7 h-0.3 i0.5 j-0.6 o0.7 p-0.6 q3.8 t-0.4
vypina 7.0 r-0.3 s0.4
vypis 6.6 a-1.1 c-0.4 e0.3 g-0.4 i-0.4 m0.4 o1.1 q2.4
vypise 7.3 a-0.4 b0.4 i0.3
vypl 5.5 a-0.3 b-0.4 e1.1 f0.5 i-0.6 j1.1 k1.0 l1.5 m-0.5 n2.3 o-0.3 p-0.7 q-0.3 r0.4 t-0.3
vypl+pask 7.3 a0.5 d0.4 e1.0
vyplac 7.3 c0.8 i0.4 j0.7
vyplat 5.8 a-1.0 c-0.5 d-0.3 e0.9 i-0.8 j-0.4 k0.9 l1.5 n1.5 o-0.4 p-0.5 q-0.3 r0.4 s-0.8
vyplni 7.3 a0.8 d0.9 e0.7 f0.7 j1.3 r-0.3 s1.1
vypn 6.6 a-0.3 c0.4 e0.4 i0.5 m0.3 q-0.4
vypnou 7.3 a-0.5 e-0.4 k0.4 r0.4 t0.4
vypo 4.0 a-1.5 d0.6 e-0.3 f-0.5 g-0.7 i1.8 m0.3 o-0.4 p-1.4 r-0.6 s-1.0 t0.5
vypo+a 6.3 a-0.6 b0.5 g-0.5 i-0.6 j0.4 k0.7 l-0.4 m-0.3 n-0.5
vypo+dobu 7.3 i0.9
vypo+k 7.3 d0.6 e0.4 i0.7
vypo+kter 7.3 e0.4 g1.0 i0.8 j0.4 r-0.4
vypo+lhut 6.8 c0.5 h-0.4 i0.4 j0.4 m0.5 n-0.3 t-0.3
vypo+smlo 7.0 a-0.5 c-0.4 f0.5 k0.3
vypo+z 6.4 i0.8 j0.8 n0.4 p-0.3 t0.5
vypora 7.3 a-0.4
vypove 4.1 a-1.9 e-0.5 f-0.4 g-0.5 i0.9 j-0.4 p-1.2 r-0.5 s-0.9 t0.6
vypovi 6.8 a0.7 d1.9 e0.6 i1.8 j1.0 p-0.4
vypr 5.6 a0.5 d-1.1 e1.1 f-0.3 h1.1 i0.4 o1.1 p1.1 r0.4 s1.1
vypr+jak 7.3 a-0.6 b0.3 c-0.3 d-0.4 o0.5 q0.5 s-0.3
vypr+na 7.3 a0.6 i1.1 s1.2
vypr+o 7.3 i0.4
vyprac 7.3 a0.3 j0.9 p0.3
vyprav 6.0 a0.7 d-0.8 e1.1 f-0.3 g-0.7 i0.8 j-0.4 p1.1 r-0.6 s1.4 t-0.4
vyprod 7.3 a-0.4 e-0.3 g1.3 h1.7 k0.4 o0.3 r1.3 t0.7
vypu 6.6 a-0.6 c-0.5 e-0.3 i-0.4 j-0.6 p-0.4 r0.6 s-0.4 t0.4
vypujc 7.0 c-0.4 j-0.5
vyra 7.0 a-0.8 g-0.5 k0.9
vyre 5.4 c-0.4 d0.5 n0.4 s-0.3
vyresi 5.4 d0.4 e-0.5
vyri 5.4 a-1.1 d-0.7 e0.7 g0.5 i-0.8 k0.8 l0.9 n0.5 o0.4 q1.4 r0.7 s-0.8 t-0.3
vyridi 6.2 a-0.5 c-0.5 d-0.4 f0.6 g0.4 h0.3 i-0.4 l0.6 m0.8 n1.1 p-0.3 q0.6 r0.7 s-0.4
vyridt 7.0 e0.3 g0.4 p0.6 r0.4
vyrize 6.3 a-0.8 b-0.4 c0.6 e0.7 i-0.3 k1.4 l0.7 p-0.5 q1.3 s-0.3
vyro 5.2 a-0.3 d-0.4 e1.2 f-0.4 g-0.3 i0.3 j-0.6 k0.7 m-0.8 n1.9 p-0.8 q0.5 t-0.3
vyro+jsme 7.3 a0.3 e1.3 g-0.3 h-0.4 i0.3 q0.5 r-0.3
vyro+zpra 6.8 b-0.3 d0.8 h0.5 i0.5 q0.3
vyrobc 6.6 c1.0 d-0.4 e0.5 i-0.3 s0.8
vyrocn 6.8 b-0.3 d0.8 h0.5 i0.5 q0.3
vyrovn 6.4 a-0.6 b-0.4 c-0.4 d-0.3 g-0.4 i0.4 l0.6 m-0.4 n2.6 q0.7 r-0.4 t-0.5
vys 7.3 g0.6 h-0.3 q0.4 r0.6
vysa 6.6 a-0.5 b-0.4 j-0.3 k-0.3 n0.5
vysava 7.0 a-0.4 n0.4 t0.4
vysaze 7.0 c0.5 n0.7 o0.3
vyse 7.0 e0.4 f0.4
vysel 7.3 a-0.5 f0.4
vysi 6.1 a0.4 d0.5 g-0.3 i0.8 j0.9 m0.8 o-0.4 p0.5 q0.4 t0.8
vysila 7.0 e-0.4 t1.0
vysk 7.0 a0.5 b0.5 i0.4 p0.4
vyskov 7.0 a0.5 b0.5 i0.4 p0.4
vysl 5.6 b0.7 c-0.5 e2.2 g2.3 h-0.5 i-0.9 j-0.6 n0.3 p1.2 r3.1 s-0.7 t0.7
vysl+kamp 7.0 c-0.4 e0.5 g1.2 i-0.4 q0.6 r1.7 t0.6
vysla 7.3 a1.1 e2.0 g-0.3 k0.3 m0.4 o-0.5 p1.7 r-0.3
vysled 6.1 a-1.0 b0.8 c-0.3 e0.9 g2.8 h-0.3 i-0.8 j-0.4 n0.4 r3.9 s-0.5 t0.5
vyslov 7.0 o0.6
vyso 6.1 a0.7 b1.0 c0.6 i1.3 j-0.3 m0.4 p0.4 q-0.5 s1.5 t1.3
vyso+a 7.3 c0.5 e-0.4 g-0.4 i0.9 r-0.4 s0.5 t0.5
vysoci 6.6 a0.6 b0.4 g-0.6 i1.3 r-0.5 s1.8 t1.3
vysoke 7.3 g0.5 h0.3 r0.6
vyss 6.3 a0.9 b1.6 e-0.6 i-0.4 j0.6 m2.4 p0.4 q-0.5 s-0.3 t0.4
vyss+nez 7.0 a0.9 b2.0 c0.4 m2.9 t0.7
vyssi 6.4 a0.9 b1.7 e-0.5 i-0.4 j0.6 m2.5 p0.4 q-0.5 s-0.3 t0.5
vyst 5.0 b-0.8 c2.0 d0.8 e-0.7 g-0.6 i0.3 j-0.9 k0.5 l0.7 m0.6 o2.1 p-0.6 q0.7 s0.5
vyst+na 6.8 b-0.3 c-0.3 d-0.5 e0.7 h-0.4 m0.7 o2.1 p0.6 t-0.4
vyst+o 7.3 b0.4 c0.6 d0.5
vystav 5.2 a0.8 b-0.5 c2.4 d0.5 g-0.4 j-0.7 k0.7 l1.0 m0.6 n-0.6 o2.5 q1.0 s0.9
vystou 7.0 a-0.6 c-0.4 h-0.3 i-0.4
vysv 5.2 a1.0 b1.5 c-0.7 d1.0 j0.7 m0.6 p0.6 r0.5 s0.3 t-0.5
vysv+mi 7.0 a0.4 b1.7 h0.4 i-0.3 n-0.4 o0.9 q0.4
vysv+od 7.3 a0.4 b-0.3 d0.5 j0.8 p-0.4
vysv+proc 6.8 a0.4 b0.8 e0.5 g-0.5 h-0.4 i1.2 l-0.3 m0.8 r-0.3 s0.5
vysvet 5.2 a1.0 b1.5 c-0.6 d1.1 j0.7 m0.6 p0.6 r0.6 s0.3 t-0.5
vyta 5.9 a-0.3 c0.7 e-0.6 g0.5 i-0.7 l-0.4 n0.4 q0.6 r0.7 t0.6
vytahl 7.0 e0.3 g0.4 j0.6 q0.5 r0.8 t0.3
vytahn 7.3 d-0.3 e-0.4 q0.4 r-0.3
vytahu 7.0 c0.5 d0.7 f0.5 h-0.3 n0.6 o0.4
vyte 7.3 a-0.3 e-0.4 g1.5 h2.7 r1.7 t0.4
vyti 6.3 c-0.5 e1.2 f0.4 g-0.4 j-0.3 k0.7 m-0.4 n0.4 q-0.4 s0.6 t0.8
vytisk 6.6 e1.1 f0.5 g-0.3 i-0.3 k0.5 m-0.3 q-0.4 s0.3 t0.5
vytist 7.3 i0.5 n0.4 s0.4 t0.3
vytk 7.0 a-0.7 b-0.4 e-0.5 g0.5 h-0.4 q0.6 r0.6 s-0.3
vyto 7.3 b0.4 d0.4 h0.4 l0.9 o-0.3
vytopi 7.3 b0.4 d0.4 h0.4 l0.9 o-0.3
vytv 7.3 t0.4
vytvor 7.3 t0.4
vyty 6.8 c-0.4 e0.8 i-0.3 j0.6 p0.4
vytyka 7.0 c-0.4 d-0.3 e0.9 i-0.3 j0.7 p0.4
vyuc 5.7 a0.7 b0.5 d-0.9 e-0.6 h-0.5 j0.6 l0.5 m3.7 q0.9 r0.7 s-0.5 t0.6
vyuc+za 7.3 q1.1
vyucto 5.7 a0.7 b0.5 d-0.9 e-0.6 h-0.5 j0.6 l0.5 m3.7 q0.9 r0.7 s-0.5 t0.6
vyva 7.3 e0.6 g-0.3 i1.5 p1.0 s0.6
vyve 7.3 a1.0 b1.2 e1.2 g-0.4 s2.5
vyza 6.6 a0.5 b0.5 e-0.3 g-0.5 i1.1 m-0.3
vyzada 6.8 a0.6 b0.6 g-0.4 i1.2
vyzd 7.3 a-0.3 e-0.3 g0.4 k0.3 r0.5
vyzdob 7.3 a-0.3 e-0.3 g0.4 k0.3 r0.5
vyzv 5.3 a1.8 b0.3 c0.7 d1.4 e-0.8 g-1.1 i1.2 j3.0 k-0.5 m0.6 p0.4 q0.3 r-0.5 s0.4 t1.3
vyzv+k 7.3 a0.3 d0.8 e-0.3 j0.9 p0.5
vyzv+mate 7.3 a1.1 j2.0
vyzv+z 7.0 c0.6 d0.6 j0.7 t1.0
vyzva 7.0 e0.4 j-0.5 t1.0
vyzve 7.0 c0.3 e-0.4 o0.3 s0.9
vyzved 6.4 a0.5 b0.3 g-0.5 i2.2 j-0.5 m-0.4 n0.4 p0.4 q0.4
vyzvu 6.3 a1.6 c0.9 d0.7 e-0.5 g-0.6 i-0.6 j3.8 m0.9
vyzy 6.2 a0.9 e1.4 i0.3 j1.8 p0.9
vyzy+k 7.0 d0.5 e0.4 i0.7 j0.5 p0.8
vyzy+vas 6.8 a0.4 e0.7 j1.0 s0.4
vyzyva 6.2 a0.9 e1.4 i0.3 j1.8 p0.9
vzaj 7.3 n0.5 o0.7
vzajem 7.3 n0.5 o0.7
vzal 6.1 a-0.6 b-0.6 c0.8 e-0.7 l0.7 m-0.3 n0.3 o0.3 p-0.3 q1.3 r0.6 s-0.7 t-0.3
vzala 7.0 d-0.3 g-0.3 j0.6 l1.4
vzali 7.3 g0.3 k-0.3 q0.5 r0.6
vzdy 5.8 a1.1 b-0.5 c0.6 d1.6 g-0.7 i0.7 j-0.3 k0.6 m-0.4 n1.0 o-0.5 p1.4 q-0.6 r0.5 t-0.3
vzdyck 6.1 a1.1 b-0.3 c1.0 d1.4 e-0.6 g-0.6 i0.9 o-0.3 p1.0 q-0.5 r0.7 t-0.4
vzhl 6.4 a0.5 c1.1 f1.2 g-0.4 i0.5 j0.4 l0.7 p0.5 r-0.4
vzhl+k 6.4 a0.5 c1.1 f1.2 g-0.4 i0.5 j0.4 l0.7 p0.5 r-0.4
vzhled 6.4 a0.5 c1.1 f1.2 g-0.4 i0.5 j0.4 l0.7 p0.5 r-0.4
vzit 7.0 a-0.6 e-0.5 g0.9 k1.3 n0.7 r1.5 s-0.4
vzka 6.3 a-0.7 b-0.3 c-0.5 g1.5 h1.5 m-0.4 p-0.4 q1.1 r1.4 s-0.5
vzka+ze 7.0 a-0.5 c-0.4 g1.2 h0.4 q1.4 r1.2
vzkaza 7.0 d-0.4 e-0.4
vzkazu 7.3 a-0.5 g1.5 h1.9 q1.5 r1.6
vzni 7.3 c0.8 e0.4 j0.5 l0.5 q0.4
vznikl 7.3 c0.8 e0.4 j0.5 l0.5 q0.4
vzor 5.5 a-1.3 b-0.6 g-1.0 j-0.5 k1.0 l0.8 n1.1 p-0.9 s-0.7
vzorky 7.0 a-0.5 c-0.4 d-0.4 h0.5 k1.2
vzorni 7.3 a0.5 e0.8 i1.4
vzoru 7.3 a-0.4 o0.4
vzory 7.0 a-0.3 k0.4 l1.0 n0.6
vzpo 7.0 a-0.4 c-0.3 d-0.4 g0.7 r0.8
vzte 7.3 b0.9 e1.1 g-0.3 k0.7 t0.4
web 4.9 c1.2 d-0.8 e0.5 f1.0 g1.4 h2.5 i0.9 j-0.7 k0.3 n-0.3 o0.8 r1.4
web+je 7.0 d-0.5 e0.4 g0.7 i0.6 r0.8
web+posl 7.0 a-0.6 e-0.7 g-0.3 k-0.4 o0.6
webe 7.3 a-0.6 e-0.3
webem 7.3 a-0.6 e-0.3
webo 6.8 a0.3 b-0.4 c1.1 e-0.4 g0.4 h1.1 i0.4 m1.3 p0.3
webo+stra 7.3 h0.4 i0.5
webove 7.3 h0.4 i0.5
webu 5.3 a0.5 b1.5 c0.7 d1.0 f0.5 h0.5 i0.6 j-1.0 p0.3 q-0.6 s-0.6 t0.3
webu+na 7.3 b0.4 g0.5 h0.9 p-0.4 r0.5
webu+se 7.3 a-0.4 g0.7 h0.8
well 7.3 a0.7 c-0.4 e1.1 f0.4 i0.7 k0.4 l0.9
wellne 7.3 a0.7 c-0.4 e1.1 f0.4 i0.7 k0.4 l0.9
whis 7.3 a-0.4 h0.5
whistl 7.3 a-0.4 h0.5
z 2.8 a0.4 b1.2 c1.2 d0.8 e2.0 f-0.4 g0.3 i1.6 k1.0 l-0.9 o1.0 p1.5 q1.3 r1.3 s1.0 t-0.4
z+advo 7.0 a1.0 b0.8 c0.4 e0.7 g-0.3 i0.5 j1.7 r-0.3 s0.5
z+brna 7.0 b0.6 e-0.3 m0.5 n0.6 p0.8 r-0.3
z+caso 7.3 a-0.3 g1.1 h0.5 m0.6 o1.2 r1.3
z+ceho 6.4 a0.7 b0.8 c1.2 g-0.5 k0.3 l2.7 p-0.4 t0.4
z+cele 7.3 d0.5 i0.5 s0.6
z+ceny 7.3 a0.4 p1.1
z+chal 7.3 b0.4 g-0.4 p0.9
z+deni 7.3 r-0.3
z+dnes 7.3 a-0.4 g0.9 h0.5 k0.9 q1.4 r0.9
z+druh 7.0 d-0.4 i0.3 r-0.3 t0.4
z+duvo 7.0 e0.5 i0.8 j0.5 k1.4
z+fina 7.3 a0.8 b1.2 e1.0 s1.2
z+hrad 7.0 a0.4 b0.9 g0.4 h0.3 i1.2 s-0.3
z+hygi 6.8 a-0.6 c0.6 d-0.5 f0.4 h0.7 i-0.3 k0.9 n0.8 t1.3
z+insp 7.3 a-0.4 h-0.4 m0.5 n-0.3 t0.4
z+kraj 7.0 a-0.4 b0.3 l1.4 q0.3 t0.5
z+kvet 7.3 a-0.6 e-0.5 o1.0 q1.0 r-0.4
z+matu 7.3 c0.5 d0.4 e-0.3 s0.4
z+minu 7.3 a0.3 c1.0 d1.1 g-0.4 k1.2 t0.4
z+najm 7.0 a-0.3 h-0.4 t0.5
z+nasi 7.3 c-0.3 h-0.4 l-0.3 q0.8
z+neho 7.3 b0.7 e0.5 f0.3
z+nej 7.3 c-0.4 e0.7 f0.4 g0.7 i0.7 k0.4 m0.3 r0.9
z+nich 6.2 a0.9 b0.7 c1.0 d0.8 e0.9 g-0.4 i1.7 j-0.3 q0.4 s-0.4
z+nove 7.3 c0.7 f1.0 l0.4 n0.5 o1.1 q0.9
z+ostr 6.8 a-0.4 b0.3 i0.3 j-0.4 k0.6 l0.4 m-0.4 n1.3 o0.3 t-0.3
z+plzn 6.8 p0.7 s0.4
z+podp 7.3 a-0.4 g1.3 n0.4 r1.2
z+pora 7.3 g0.6 h0.8 s0.6
z+posl 7.3 a-0.4 d-0.4 g0.5 h0.5 i-0.4 l0.5 n0.7 r0.4
z+prah 7.0 a0.4 b0.4 e-0.4 i0.7
z+pred 6.8 a0.9 e0.8 g-0.3 p2.1 r-0.3 s0.3
z+priz 7.3 c-0.3 h0.3 i0.5
z+rece 7.3 a-0.4 e-0.3 f0.6 g0.4 h0.9 i-0.3 o0.4 r0.8 t-0.3
z+rekl 7.3 d0.6 j1.2 s0.4
z+rijn 7.3 c0.4 i0.6 l0.7 n0.8 s0.5
z+roku 6.6 b0.8 e0.9 g0.5 i-0.4 o-0.5 p-0.5 r0.9 s0.6 t0.4
z+rozn 7.3 c0.6 d-0.3 e0.4 f0.3 g0.7 i0.3 p0.8 r0.8
z+tech 7.0 c0.5 l-0.4 o1.1 q0.4
z+toho 5.5 a1.9 b1.4 c0.5 d0.5 e2.8 g-1.3 h-0.6 i0.4 k0.7 m1.4 r-0.7 s0.7
z+ucta 7.3 d-0.3 o0.8 q0.4 t0.9
z+uctu 6.8 a-0.5 c-0.4 d-0.5 e0.5 k0.5 l0.6 n-0.5 p-0.3 q2.6 r0.4
z+urad 7.0 d0.9 e-0.3 g-0.5 k-0.3 o0.6 q-0.3 r-0.4 t2.3
z+vas 6.3 a0.4 b-0.6 d0.4 e-0.3 f-0.4 i-0.5 j-0.3 m-0.4 n0.5 p-0.4 r0.4 s-0.5
z+vase 6.6 b-0.4 e-0.6 g-0.4 i-0.3 j0.3 l-0.3 r-0.5
z+vasi 6.6 b-0.4 c0.3 d1.8 e-0.3 g-0.4 j-0.4 p1.5 s0.7
z+vede 7.3 a0.4 b0.7 d-0.4 e0.4 f0.7 i0.5 t0.7
z+vedl 7.3 d0.7 g0.5 i0.6 r0.4 s0.6
z+vidn 7.3 g0.8 h0.4 l0.3 n0.5 r1.1
z+vyso 7.3 a0.4 b0.5 e0.4 i0.6 s1.3
z+webu 7.3 a-0.4 j-0.4 l0.3 n0.3
za 2.5 a2.8 b6.5 c-0.5 d-1.2 e3.2 g-0.3 h-0.5 i0.4 j-1.0 k-1.1 l0.5 m1.3 n0.6 o0.6 p4.6 s-0.5
za+brez 7.0 b-0.3 e0.9 i0.7 l0.8 o0.7 p-0.4
za+celo 7.3 a-0.4 b-0.3 e-0.4 l0.6 n0.5 r0.4
za+cely 7.3 c-0.3 d0.3 i0.4 o0.9
za+cerv 7.3 e0.4 l0.4 n-0.3
za+cest 7.3 a0.5 b1.8 c-0.4 e-0.4 h0.4 i-0.4 l-0.3 m0.7 o0.4
za+co 6.6 a0.9 b2.5 c0.5 g-0.3 i0.3 m0.7 p0.6 r-0.3 s0.6
za+ctrn 7.0 d-0.4 e-0.5
za+dese 7.0 a-0.5 f0.4 g0.6 k0.8 r0.9 t-0.3
za+dosa 7.3 a1.2 c1.0 i0.9
za+druh 6.6 a0.3 b-0.4 c0.4 d0.3 g0.4 i0.6 j0.3 p0.4
za+dva 4.9 a0.4 e0.6 l-0.3 p-0.4 r-0.4 s-0.5
za+dve 7.0 a0.7 b1.3 c-0.5 d-0.4 e0.9 m0.7 r-0.3 s0.7 t1.0
za+dvou 7.3 a0.6 b2.0 e-0.3 p0.9 r-0.3
za+kazd 7.0 a0.8 b0.9 c0.8 d0.6 j0.3 p1.2
za+list 7.0 c0.5 l0.5 p0.5 t0.3
za+minu 7.3 a-0.6 j-0.4
za+mnou 7.3 n0.7
za+nabi 7.3 i-0.3 r-0.4
za+nas 7.3 a-0.5 e-0.5 f1.0 i0.9 m0.3 o0.3
za+nej 7.3 e0.4 j0.7 k1.4 l1.3
za+ni 7.3 a-0.3 g0.5 r0.7
za+osm 6.8 a0.7 b1.0 d-0.6 e1.3 g-0.3 h-0.4 i0.5 l0.6 m1.5 r-0.4 t0.4
za+pecl 7.0 a-0.4 g0.8 h0.5 r0.9
za+pet 7.0 a-0.5 c-0.4 e0.5 g0.7 m-0.5 n0.5 r1.0
za+poch 6.6 b0.6 c-0.4 e0.4 g-0.4 k0.7 l0.4 m-0.4 n0.3 p0.6 q-0.5 r-0.6 t-0.4
za+polo 7.0 a0.4 b0.7 d0.4 e-0.4
za+pomo 7.3 g0.6 r0.6
za+pozd 7.0 b1.5 c0.7 e-0.3 p0.8
za+prac 7.3 a-0.3 d0.4 e-0.4 j0.6
za+prav 7.3 b0.6 e-0.3 g0.6 r0.7 t0.6
za+prip 7.0 a-0.3 b-0.3 h-0.4 m0.6 n0.4 o-0.3 q0.4 r-0.4
za+prod 7.3 e0.5 n0.7 p0.6
za+proj 7.3 b-0.3 m0.3 o-0.5 q0.8
za+pron 7.0 o1.4 t0.5
za+pul 7.0 a0.6 b-0.4 e1.3 i0.9 j0.7
za+reda 7.3 d-0.3 h0.5
za+rije 6.3 a0.8 b-0.5 e1.0 g-0.7 h-0.5 l-0.5 m0.6 n0.3 o1.2 p-0.3 q0.3 r-0.5 t0.5
za+rok 6.8 b1.0 g0.3 h1.6 m-0.3 p-0.3 q0.7 r-0.6 t0.3
za+roky 7.3 b0.4 d-0.3 m0.3 r-0.3
za+rych 7.3 a-0.4 g-0.5 n0.5 q-0.3
za+samo 7.3 a0.6 d0.5 i0.4 p0.6
za+sebe 7.3 e-0.4 g0.5 h0.5 l0.3 r0.5
za+sebo 6.4 a0.6 d-0.4 e1.4 g-0.5 h0.5 m0.4 o-0.3 q-0.4 r-0.5 s-0.3
za+sest 7.3 b0.7 e0.4 s0.5
za+skol 7.3 b0.7 e0.4 f0.6 h0.4
za+skve 7.3 f0.5 g0.7 h0.6 r0.8
za+slus 7.3 a0.3 c1.1 j0.6 s1.3
za+spol 6.8 a-0.4 i1.0 l0.5
za+spra 7.3 b0.9 i0.5 l1.0
za+svat 7.3 a0.4 b0.5 c0.5 d0.9 e0.7 m1.0 o0.4 s0.8
za+tako 7.0 e0.9 p1.0 s0.3
za+ten 7.0 a0.7 b0.7 d1.1 e1.1 f0.9 g-0.5 p-0.6 r-0.3 s2.4
za+tisk 7.0 a-0.3 g-0.4 m-0.4 n0.8 o-0.6 q0.8 r-0.4
za+to 5.8 b0.5 c0.5 d0.3 e-0.5 f0.5 g1.4 k-0.5 l1.0 n0.4 o0.5 r2.0 s0.5
za+tri 6.0 b0.4 c0.9 d1.5 e-1.3 f-0.3 h-0.5 k-0.3 o0.5 p1.0 s0.5
za+trpe 6.2 a-1.4 b-0.3 c-0.8 d-0.4 f0.4 g1.2 h-0.5 i-0.5 l1.5 m0.5 n1.8 o0.8 p-0.4 q0.4 r1.8
za+tu 6.4 a-1.0 d-0.3 g2.6 h0.4 i-0.4 n2.2 p-0.3 r2.9 s-0.3 t0.7
za+tuhl 7.3 a0.8 b1.2 h-0.3 i0.8 p0.8 s0.5
za+ty 6.6 a1.2 b3.6 d-0.4 e-0.3 g-0.6 k0.3 p-0.6 q0.3 s-0.4
za+tyde 6.4 b-0.5 c-1.0 d0.4 e1.5 f0.3 g-0.4 i-0.5 k1.0 l0.6 n0.6 o-0.4 p-0.6 q0.7 r0.3 t0.5
za+upra 7.3 a0.4 b1.0 e0.4 g-0.3 p0.8
za+vas 6.8 a0.4 c-0.5 d0.4 e0.3 g-0.4 l0.6 m0.4 o0.7 r0.5 s0.4
za+vsec 7.0 a-0.6 e-0.4 g0.8 h0.7 i0.9 r0.8
za+zari 6.6 a-0.3 d-0.5 g-0.4 i-0.4 m1.2 n1.2 o2.5 p-0.4 q0.6
za+zasl 7.3 a1.6 b0.9 e1.5 g-0.4 h0.6 p0.5
za+zpac 7.3 e1.2 p0.8 s-0.6
zaba 7.0 c0.4 e-0.4 g0.3 i0.3 k0.6 n0.5 t0.4
zabali 7.3 b0.4 c0.6 i0.4
zabr 7.0 a0.4 e0.9 f0.9 o0.3 r0.5 t0.5
zabrad 7.3 g0.3 h-0.5 o0.5 r0.6 t0.6
zaca 5.9 a-1.5 b-0.5 f1.1 g0.6 h1.6 i-0.8 j-0.3 k1.3 n0.4 p-1.0 r1.2 s-0.6
zaca+mesi 7.3 a-0.5 b-0.6 c0.5 d0.4 e-0.4 f0.5 h0.3 k0.4 p-0.8 s-0.4
zacali 7.3 h0.8
zacate 6.8 a-0.5 b0.3 f0.4 h0.6 k0.3 l0.6 n0.5 o0.4
zacatk 7.0 a-0.7 b-0.7 c0.4 f0.9 g0.7 h0.7 i-0.3 l-0.4 p-0.8 r1.2 s-0.4 t-0.3
zach 6.4 a-1.1 c-0.5 d-0.4 e-0.7 g2.0 i-0.3 j-0.3 l0.4 r2.0 s-0.4
zachra 7.0 a-1.0 c-0.3 e-0.5 g1.8 h0.3 l0.4 r2.2
zaci 5.9 a0.8 b-0.8 c3.1 d2.0 i-0.6 j-0.4 p-0.5 r0.5
zaci+mit 7.3 a0.5 c1.4 d1.2 s0.7
zaci+v 7.3 k0.4
zacina 6.2 a1.4 b-0.5 c3.1 d1.9 e-0.9 g-0.4 i-0.5 k-0.3 l-0.4 p-0.3 q-0.3 r-0.3 s0.3
zacit 7.3 a-0.5 c0.3 e0.7 g0.8 r0.9
zacl 7.3 a-0.3 e-0.6 g0.5 m0.3 q0.3 r0.3
zacn 6.4 b-0.4 d1.0 e-0.5 p0.3 r-0.4 s-0.3
zacne 7.0 a0.4 c0.3 d1.2 e-0.3 j0.3 p0.5
zacnu 7.3 d0.8 p0.5
zada 4.7 a1.6 b0.9 c1.8 d0.8 e2.1 f1.8 g-1.2 j0.7 k0.5 l0.9 m0.4 n-0.5 o2.4 p-0.7 q0.4 r-0.6 s-0.4 t0.4
zada+a 7.0 b0.7 e0.4 r-0.3
zada+aby 7.3 c0.9 f1.4 j0.3
zada+jine 7.3 a0.5 e0.9 i1.1
zada+o 6.1 a0.8 c1.1 d0.9 e1.0 f0.9 g-0.4 i0.5 j0.7 k0.7 l0.9 o2.7 p0.5 q0.4 r0.3
zadala 7.3 a0.3 c0.8 d0.7 h0.4 q0.5
zadam 5.9 a0.7 b-0.4 c1.1 d0.9 e0.4 f1.9 g-0.6 i-0.7 k0.3 l1.0 m1.5 s-0.6 t0.4
zadame 5.8 a1.4 b0.4 c0.7 d0.6 e2.0 g-0.6 h-0.3 i1.8 j0.8 k0.7 l0.6 n-0.4 o2.3 p0.3 t0.4
zadarm 6.2 b1.2 c-0.3 d-0.4 e0.4 h-0.4 o0.4 p-0.4 s0.3
zadn 5.7 a-0.6 b2.0 c-0.4 d0.5 e0.5 g0.4 h0.3 i-0.4 k-0.6 m1.5 n0.7 o0.6 r0.7 s-0.8 t0.5
zadn+prip 7.3 a0.7 e0.3 m1.1 p1.4
zadn+stra 7.0 a-0.8 b0.5 e0.3 g0.3 h0.5 n0.6 r0.7 t0.4
zadna 6.8 b-0.3 d0.7 e1.0 g-0.3 h0.3 i-0.5 j0.3 n0.3 p0.9 s-0.3
zadne 7.0 a-0.7 f0.3 i-0.3 n0.4
zadni 6.8 a-0.8 b0.4 h0.3 i-0.3 n0.6 r0.6 s-0.3 t0.3
zadnou 7.3 b0.7 c-0.3 d-0.4 e-0.4 h-0.3 m0.8 o1.3 q0.4
zadny 7.3 b0.9 d0.8 g0.8 i0.5 l0.4 n0.4 t0.5
zado 6.3 d0.5 f-0.3 j0.7 t1.0
zado+o 6.3 d0.5 f-0.3 j0.7 t1.0
zadost 6.3 d0.5 f-0.3 j0.7 t1.0
zadr 6.8 a0.6 e1.9 i-0.5 l0.6 m-0.3 n0.7 p2.1
zadrze 7.3 l0.7 m-0.3 n0.7
zaev 7.3 a-0.5 e-0.5 h0.5 o0.4 q0.4 t0.5
zaev+pod 7.3 a-0.5 e-0.5 h0.5 o0.4 q0.4 t0.5
zaevid 7.3 a-0.5 e-0.5 h0.5 o0.4 q0.4 t0.5
zaha 7.3 c-0.3 q0.8
zaho 7.3 g0.3 h0.5 r0.4
zahr 5.4 a-0.4 c-0.3 d-0.6 g0.4 h0.5 i0.3 j-0.3 l0.5 o0.6 p0.9 q0.3 r0.6 s0.6 t0.9
zahrad 5.7 b-0.7 d-0.3 h0.9 i0.5 k0.7 p1.2 s0.7 t0.3
zahral 7.3 a-0.5 g0.4 r0.5 t0.8
zahrnu 7.3 b1.1 e0.9 l0.4 m0.5 o0.8 q0.3
zaje 6.4 a-0.9 e-0.6 h-0.4 i-0.6 s-0.4
zajezd 7.0 d-0.4 e-0.4
zaji 6.6 a0.3 b0.8 c-0.5 e1.4 f0.5 g-0.6 i0.9 m-0.4 r-0.4
zajit 7.3 b0.9 e0.8 p0.5
zaka 4.5 a-1.1 b1.3 c0.4 f0.5 g-1.2 i-0.4 j-0.9 l0.6 m0.5 o-0.3 s-1.6 t0.5
zaka+a 7.3 a-0.4 i0.4 l0.4
zaka+kter 6.6 a0.6 b1.5 d0.3 g-0.3 m1.3 n-0.3 p0.3
zaka+na 6.8 d0.3 e0.4 g-0.5 h0.4
zaka+nam 7.0 a-1.0 d-0.4 e-0.4 h0.4 i-0.3 k0.3 p-0.8
zaka+se 7.0 b1.0 d0.6 e-0.5 i0.5 l1.0 m0.6 n1.4
zaka+si 7.3 a-0.4 g-0.4 h0.4 l0.4
zakaz 7.3 e-0.3
zakazc 7.3 a-0.4
zakazk 5.9 a1.2 b2.0 c0.9 e0.5 f0.8 g-0.8 k0.4 l1.2 m1.0 n0.8 p0.5 q-0.3 r-0.5 s-0.4 t0.6
zakazn 5.0 a-1.7 d0.5 e-0.4 f0.4 g-0.8 h0.6 i-0.4 j-0.9 l-0.5 n-0.4 p-0.5 r0.4 s-1.2 t0.3
zakl 5.8 a1.2 b0.3 c1.0 d0.4 e1.0 f0.7 g-0.8 h-0.5 i1.5 j1.1 r-0.3
zakl+prav 7.3 a0.5 c0.6 e-0.4 i1.4 j1.0 p0.5
zaklad 5.8 a1.2 b0.3 c1.0 d0.4 e1.0 f0.7 g-0.8 h-0.5 i1.5 j1.1 r-0.3
zako 5.5 a1.0 c0.3 d0.8 e1.6 g-0.6 h-0.4 j2.7 k-0.4 l0.7 m-0.4 p-0.4 q-0.4 r-0.3
zako+o 7.3 d0.8 j0.9 l1.0
zakon 7.0 d0.6 e0.4 j1.1 s0.8
zakoni 6.3 a0.7 c0.9 e1.0 i0.4 j1.7
zakonn 7.0 c-0.4 i0.3 j0.7
zale 6.4 c-0.5 d0.7 e0.6 g-0.5 s0.6
zalezi 6.4 c-0.5 d0.7 e0.6 g-0.5 s0.6
zalo 4.0 a-1.2 b-0.6 c1.3 e-0.9 g-2.2 h0.4 i0.6 j3.1 k-0.5 o3.0 p-1.2 q3.0 r-1.3 s-0.4 t-0.6
zalo+a 6.8 a-0.4 b0.4 c-0.5 d-0.5 g-0.3 j-0.4 l-0.4 m-0.3 n-0.4 o0.5 t-0.4
zalo+jsem 7.3 a-0.8 e0.6 n-0.4 o1.4 q2.1 t-0.6
zalo+jsme 7.3 a-0.5 g0.4 n-0.4 q2.2 r0.6
zalo+k 7.3 e0.4 p0.4
zalo+kter 7.3 k0.3
zalo+na 5.9 f0.4 g-0.4 h-0.4 j0.4 k-0.5 l-0.5 m0.9 o1.1 r-0.3
zalo+nech 7.3 c0.4 d0.4 e-0.5 p0.5 s0.4
zalo+od 7.3 a-0.6 e0.4 j-0.4 l1.2 n1.0
zalo+poda 7.3 a0.8 c0.8 e0.4 j1.4
zalo+posl 7.3 a-0.4 b0.4 c-0.3 i-0.4 o1.6
zalo+si 7.3 j0.4
zaloba 7.0 a-0.4 e0.4 k0.7 l-0.3 n-0.3
zalobo 7.0 d-0.4 e0.4 i0.8 j0.6 s0.5
zalobu 5.5 a0.7 d-0.5 e1.1 g-0.9 j2.5 k-0.4 l-0.7 m0.6 r-0.6 t-0.5
zaloby 6.4 a-0.5 d-0.3 i-0.4 m-0.3 q0.4
zaloha 6.8 a0.5 d2.0 i0.9 j1.3 l1.1 n0.8 p0.3 r-0.4 s0.4
zaloho 6.6 a-0.9 b-0.4 c-0.4 e-0.3 g-0.5 h0.7 i0.4 o2.1 p-0.4 q0.8 r-0.3
zalohu 5.2 a-0.3 d0.5 e-0.7 f-0.4 g-0.6 h0.6 i-0.5 j0.6 k-0.6 l-0.4 m-0.3 o2.1 p0.6 q3.4 s-0.3 t-0.8
zalohy 6.0 a0.7 b-0.3 c1.7 d-0.6 e-0.7 g-0.5 h-0.5 i1.0 j1.8 k-0.4 l-0.4 p-0.4 q1.1 r-0.4
zaloze 6.6 a-1.1 d-0.5 e-0.6 g-0.5 i-0.5 j-0.5 l0.3 o0.5 p-0.5 t0.4
zalozi 7.3 a-0.3 b0.3 l0.5
zalozn 7.0 c0.4 d0.4
zalu 6.0 a-1.3 e-0.5 g-0.5 i-0.8 o0.5 q0.4 s-0.6
zalu+stav 7.3 a-0.4 k0.6
zaluje 6.2 a-1.5 e-0.3 g-0.5 i-0.6 j-0.6 o0.6 p-0.5 q0.4 s-0.5
zame 5.4 a-1.1 c-0.5 d-1.0 e1.1 f-0.3 h0.6 i-0.6 j-0.7 k0.8 l0.8 m-0.5 n0.8 q0.8 r0.7 t0.6
zame+pris 7.3 a-0.3 o0.6
zameck 7.3 a0.5 c0.4 e0.9 i0.7 s0.7
zamene 7.3 a0.6 e1.1 p0.6
zamere 7.3 a-0.4 c-0.3 k0.9 q0.9
zamest 6.2 a-1.1 d-0.6 h0.6 i-0.6 j-0.4 l0.7 m-0.4 p-0.4 q-0.3 s-0.4
zametl 7.3 a-0.6 c-0.4 d-0.4 g1.0 h-0.3 q0.5 r1.2 t0.7
zami 6.8 c-0.5 d-0.3 e0.7 f0.4 j0.3 l0.8 q-0.3
zamitl 7.0 c-0.3 d-0.3 e0.4 j0.3
zamk 6.8 i1.2 s0.6
zamku 7.0 a0.5 i1.3 s0.7
zane 7.0 b0.3 c-0.3 d0.7 i0.3 n1.0 s0.5 t0.4
zapa 6.4 a-0.9 c0.3 e-0.4 f-0.3 g0.4 i-0.4 k-0.4 l1.0 n1.6 p-0.4 r0.9 s-0.4
zapadl 7.0 c0.5 d0.3 k-0.5 l1.0 m-0.4 n1.6 t-0.5
zapi 5.7 c-0.8 d-0.4 e0.7 f-0.4 g0.3 h0.6 i-0.9 k1.1 m-0.4 r0.7 s-0.6 t0.4
zapi+z 6.6 c-0.6 g-0.3 h-0.5 i-0.4 j0.7 k0.7 s-0.3
zapis 6.2 a-0.9 c-0.7 d-0.3 e-0.6 f-0.5 i-0.6 j0.4 k1.0 p-0.4 q0.4 r0.4 s-0.4
zapisu 7.0 a1.1 b-0.3 e1.9 i-0.3 p0.3 t0.5
zapl 4.3 a-1.6 b0.4 c-0.4 d-0.6 e1.1 f0.4 g-1.2 h1.1 i-2.4 k-0.4 l3.2 m2.1 n4.3 o1.8 p1.5 q5.4 r0.6 s-0.5
zapl+a 7.3 g0.4 h0.5 n0.4 q1.0 r0.7 t0.7
zapl+ale 7.3 a-0.6 l0.8 n0.8 o0.5
zapl+az 6.8 a-0.5 b0.4 c-0.4 d0.5 e0.3 h-0.6 i-0.3 l2.2 m0.3 n1.0 o0.3 p-0.4 r0.4 t0.6
zapl+do 7.0 a-0.9 d-0.4 e-0.7 l0.5 m0.4 n3.4 o-0.5 p-0.4 t0.3
zapl+ji 7.3 h0.4 l-0.7 n1.7 o-0.7
zapl+jsem 7.3 d0.7 j0.9 o1.2 p0.6 q1.2
zapl+v 7.0 a-0.3 c0.5 d0.4 e-0.5 i-0.4 j0.4 l-0.4 n0.5 q2.2 s0.4
zaplac 5.7 a-1.0 c1.0 f0.4 g0.5 h1.5 i-0.7 l-0.3 m0.3 o1.6 p-0.5 q5.8 r1.2
zaplat 4.5 a-0.8 b0.3 c-0.9 d-0.5 e1.0 g-1.7 h0.5 i-1.9 l3.2 m1.8 n5.4 o0.9 p1.9 q1.9 s-0.6 t0.3
zapo 5.4 b1.5 c0.6 d0.4 e-0.6 f0.9 g-0.4 h0.6 i-0.9 j0.5 k3.0 m0.7 n-0.4 p1.5 q1.2 s-0.8 t1.1
zapo+list 7.3 a-0.4 h-0.3 q0.3 r0.4 t0.3
zapoce 7.3 c0.6 j0.4 o0.7 p0.7
zapoci 7.3 c-0.4 d0.9 e-0.4 f0.3 j0.4 k0.4 m0.8 p0.4
zapoct 7.3 a-0.4 h-0.3 q0.3 r0.4 t0.3
zapome 7.3 b0.4 k1.8 p0.6 q1.4
zapomn 6.1 b0.5 e-0.4 f0.3 h0.9 i-0.4 k1.9 l-0.5 p0.5 s-0.4 t1.1
zapr 6.8 c-0.4 d0.5 i0.9
zapr+do 7.3 t0.4
zaprac 7.0 c-0.4 d0.6 i0.9 t0.3
zaps 7.3 d0.8 e-0.4 m0.3
zapsal 7.3 d0.8 e-0.4 m0.3
zara 6.3 b1.3 d-0.4 e1.0 g-0.6 i-0.5 j-0.4 n0.4 o1.4 s0.7
zaraze 6.8 b0.7 n0.6 o0.4 q-0.4
zare 6.8 a-0.4 b0.5 c-0.3 e1.2 f-0.3 g0.5 i0.6 r0.8 t0.4
zari 5.0 b0.4 c2.2 d1.1 e-1.3 f0.9 h1.0 i-0.6 j-0.8 k-0.6 m1.4 o2.0 p0.6 r0.4 s-1.1 t-0.4
zarize 7.3 i0.3 p0.4
zaro 6.2 d0.4 g0.3 h1.0 j0.7 p-0.3 q0.7 r-0.5 s0.7
zarove 6.3 d0.5 g0.3 h1.0 j0.8 p-0.3 q0.7 r-0.4 s0.7
zas 7.3 c-0.4 d-0.3 n1.0 p0.5 t-0.4
zasa 6.2 a0.7 c-0.7 d-0.8 e2.1 f-0.4 h-0.3 i-0.9 k-0.4 l-0.3 o0.4 q0.4 s-0.4 t0.4
zasah 7.0 d-0.3 e0.4 g0.5 m0.4 r0.6 t0.7
zase 4.9 a1.9 c1.5 d0.7 e2.6 f-0.7 h1.1 i-0.5 j-0.6 k2.3 l0.5 n1.2 p0.5 q-0.5 r1.2 s-0.9 t0.8
zase+ja 7.3 a0.4 d1.1 k0.5
zase+mist 7.3 a0.3 e0.6
zaseda 6.4 a0.6 e1.2 h0.5 i-0.4 k1.1 l-0.3 s-0.3 t0.5
zasi 6.0 a-1.4 c-0.5 d-0.8 e-1.2 g-0.3 i-0.8 j-0.9 k-0.4 l-0.5 m0.4 p-0.6 s-0.5
zasila 6.6 a-0.9 b-0.3 d-0.6 e-0.8 h0.3 i-0.5 j-0.4 l-0.4 m-0.3 n0.6 p-0.4 t0.4
zasile 7.0 a-0.5 b0.5 c-0.3 e-0.5 f0.4 j-0.4 m0.8
zasilk 7.3 c0.3 t0.4
zasl 5.4 d0.3 e0.6 g0.4 h0.3 i-0.9 k0.4 m0.8 n-0.5 o3.3 q1.1 r1.4 s-1.2
zasl+potv 7.3 c0.7 d0.9 e0.4 k0.8 l0.6 n-0.3 o2.8
zaslan 6.1 a1.1 b0.6 c0.5 d0.3 e1.0 f-0.4 g-0.7 h0.4 i-0.5 m0.3 o1.4 s-0.3
zaslet 7.0 b-0.3 m0.6
zaslou 7.0 a-0.9 d0.4 g1.4 h0.4 k0.3 o0.4 q1.4 r1.8 s-0.9 t-0.3
zasm 7.3 d0.7 f1.0 s1.1
zasmal 7.3 d0.7 f1.0 s1.1
zast 4.6 a1.0 b1.1 c1.3 d0.8 e0.8 f0.9 h0.7 j2.2 k0.6 l1.1 m1.1 o0.4 p1.1 q-0.7 r0.8 s-1.0 t1.3
zast+a 6.8 e0.4 h0.6 i-0.5 j1.1 l0.4 n0.4
zast+me 6.8 a-1.3 d0.4 g-0.4 i-0.5 j-0.3 k1.0 q-0.3 r0.4 s-0.3 t0.6
zast+mgr 6.8 d0.3 e-0.4 j0.6 m0.8 p0.9
zast+redi 7.0 e0.9 f1.2 g-0.3 k0.6 m1.9 t0.4
zastav 5.9 b0.8 c0.3 d1.3 e-0.4 f0.8 g1.0 h1.0 i-0.7 j-0.5 l0.3 p1.5 q-0.6 r1.4 s-0.6
zastup 5.1 a1.3 b0.3 c0.8 e1.5 f0.5 g-1.2 i0.5 j2.4 k-0.4 l1.2 m1.2 n0.3 o0.3 r-0.3 s-0.4 t1.5
zate 7.3 a0.4 d0.5 e0.9 f0.8 p0.4
zate+do 7.3 a0.4 d0.5 e0.9 f0.8 p0.4
zateka 7.3 a0.4 d0.5 e0.9 f0.8 p0.4
zati 4.6 a0.9 b-0.4 c0.7 d1.4 e0.5 f-0.3 g-1.4 h-0.3 i1.1 m-0.5 o-0.4 p-0.4 r-0.9 s2.4
zati+je 5.1 b0.5 s0.3
zati+lezi 7.3 a0.6 c0.5 d0.9 e0.6 g-0.3 s1.5
zati+se 7.3 a-0.5 c-0.3 k1.0 n0.4
zatim 4.6 a0.8 b-0.4 c0.8 d1.4 e0.7 g-1.4 h-0.3 i1.2 m-0.5 o-0.4 p-0.7 r-0.9 s2.4
zato 6.6 a0.3 b0.4 d1.1 e-0.6 k-0.3 o0.6
zauc 7.0 a-0.8 c0.9 e-0.5 g0.3 i-0.3 o1.7 r0.6
zava 5.8 a0.9 b-0.4 e1.1 g-0.5 j0.8 l0.3 m0.5 o-0.4 p2.3 s-0.4 t0.4
zavady 7.3 a0.5
zavaza 7.3 a-0.4 g-0.3 i0.7
zavazk 7.3 e-0.4 l0.5 m1.0 p0.6 q0.4
zavazn 7.3 a0.4 c0.5 d0.5 e0.6 p0.6
zave 5.9 a1.1 b-0.4 c0.9 d-0.4 e1.6 g-0.9 i1.6 j0.4 k0.5 l0.8 m-0.4 n1.6 o0.5 r-0.8
zave+fakt 7.3 a0.3 c0.5 m0.7 p0.4 t0.7
zaver 7.3 g-0.3 s0.4
zavere 7.0 a0.9 c1.0 e0.5 i2.0 p0.3
zaverk 7.0 e1.4 g-0.6 i0.5 l1.0 o0.3 r-0.5 t0.4
zavi 5.9 a-0.8 d1.0 e0.5 i0.5 k0.7 n0.3 o0.4 p-0.4 r0.6 t1.4
zavira 6.4 a-0.6 d0.5 g-0.6 i0.9 s0.4 t1.9
zaviro 7.3 a-0.6 b0.4 g0.4 k1.1 l0.5 n0.5 r0.6
zavo 5.4 a0.3 c1.3 d0.6 f2.3 h0.8 i-0.5 m-0.4 n0.3 p-0.4 r-0.9 t3.3
zavo+do 7.0 c0.4 f0.9 g0.7 h0.9 i-0.3 k-0.5 r-0.6 s-0.4 t1.2
zavo+mi 6.8 c1.2 e-0.7 f0.6 h0.5 n0.5 p0.4 t1.9
zavodu 7.3 j0.7 s0.6
zavola 5.9 a0.9 b0.6 c0.6 d0.4 e0.7 f1.9 g-0.8 h-0.4 j-0.5 n0.4 p-0.5 r-0.5 t2.9
zavole 7.0 c1.3 e-0.8 f0.7 l0.3 p0.4 q0.8 t0.6
zavr 5.7 a-0.7 c0.5 e0.4 f0.8 g-0.8 i-0.3 l0.9 m0.4 n-0.5 p-0.5 q0.3 r-0.3 s0.4
zavr+a 7.3 b0.3 f0.4 l1.1
zavrel 7.0 a-0.3 n-0.3 o0.5
zavren 6.4 a-0.9 c-0.4 d0.5 f1.1 g-0.6 i-0.6 k0.5 l1.3 m0.3 o-0.3 p-0.4 q0.4
zaza 6.8 a-0.4 b-0.3 g-0.4 k0.4 o0.3
zazalu 7.0 a-0.3 g-0.3 k0.4 o0.4
zazn 6.6 d1.1 f0.8 g-0.3 h-0.5 i-0.3 k-0.4 l-0.4 m0.3 q0.4 t-0.4
zaznam 6.8 c0.4 d1.2 e-0.3 f1.0 g-0.3 h-0.3 i-0.3 k-0.3 m0.4
zboz 6.6 a-0.4 e0.4 f0.6 g-0.5 i-0.3 k0.5 l0.7 p0.5 q0.4
zbozi 6.6 a-0.4 e0.4 f0.6 g-0.5 i-0.3 k0.5 l0.7 p0.5 q0.4
zbyl 6.4 a1.1 e1.1 g-0.3 i-0.4 m1.2 o-0.4 p1.4 q-0.4 r-0.4 s0.7
zbylyc 6.8 a1.0 d0.5 e1.5 g-0.3 m0.6 p1.6 r-0.4 s0.8
zbyn 7.0 a-0.7 f-0.3 k1.4 l0.5 m-0.4 n0.6 o0.8 r0.4
zbynek 7.0 a-0.7 f-0.3 k1.4 l0.5 m-0.4 n0.6 o0.8 r0.4
zbyt 5.3 a0.9 b1.1 c0.9 e-0.4 g-1.2 h0.3 i-1.0 j-0.3 m3.3 p2.2 r-0.7
zbyt+si 7.3 a0.4 c1.6 e0.5 j0.5 m1.0
zbytek 5.3 a0.9 b1.1 c0.9 e-0.4 g-1.2 h0.3 i-1.0 j-0.3 m3.3 p2.2 r-0.7
zbyv 7.0 e0.4 j0.6 p0.6
zbyv+cast 7.0 e0.4 j0.6 p0.6
zbyvaj 7.0 e0.4 j0.6 p0.6
zda 5.7 a-0.7 d0.4 g-0.6 i-0.6 j0.6 k-0.7 n1.0 o4.2 p-0.6 q-0.7 s0.6
zda+je 7.0 o1.9
zda+se 7.3 n1.0 o0.9
zda+uz 7.3 c-0.4 e1.0 j1.2 n0.4 o1.4 s1.2
zdan 7.3 a-0.5 c-0.3 e0.5 f0.3 o1.1
zdanit 7.3 a-0.5 c-0.3 e0.5 f0.3 o1.1
zdar 6.8 c-0.4 e-0.4 g0.3 n1.1 r0.5
zdarma 7.3 a-0.3 g0.7 r0.7
zden 6.2 a-0.6 c-0.6 f-0.4 g0.9 h1.1 k0.9 l0.6 n2.0 p-0.3 q0.3 r0.9
zden+tak 7.3 d0.3 l0.9 n0.5 o-0.3
zdena 7.3 d0.4 g0.4 h0.9 i0.6 l0.3 n1.0 r0.5 s0.7
zdi 7.3 e0.4 g0.5 r0.6 s0.4
zdis 7.3 a0.6 c0.9 p1.0
zdisla 7.3 a0.6 c0.9 p1.0
zdra 4.9 b3.4 c-0.7 e-1.4 g-1.3 i0.7 j-0.8 k1.6 l2.2 m-0.4 n2.3 p-0.8 q1.5 r-0.6 s-0.5 t0.4
zdra+jen 7.0 a-0.5 b-0.5 e-0.5 o0.6 q0.4
zdra+pane 7.0 b0.4 h0.4 i0.5 q0.7
zdra+vas 7.0 a-0.3 e-0.3 f0.4 l0.7 n0.7 r-0.3
zdra+z 7.3 a-0.6 g-0.3 h-0.3 i-0.3 q0.4 t0.3
zdravi 5.1 a-1.8 b-0.5 c-0.7 d-0.7 e-1.4 g-0.9 j-0.6 k1.4 l1.0 n2.5 p-0.6 q1.7 s-0.8 t0.5
zdrazi 7.0 a1.0 b3.6 e-0.3 f0.5 g-0.5 i0.4 k0.5 l0.9 o0.5 s0.7
zdro 7.0 a0.8 b0.5 c0.3 d0.5 i0.5 j0.3
zdrz 7.0 d-0.5 e-0.6 m0.5 o-0.5 q-0.3
zdrz+se 7.3 e-0.4 m0.7
zdrzel 7.3 d-0.4 e-0.5 m0.6 o-0.5 q-0.3
zdvo 7.3 d-0.4
zdvori 7.3 d-0.4
ze 2.7 b0.6 c-0.6 d4.1 e1.3 g2.7 h0.5 i1.2 k-0.6 m0.5 n-0.6 o0.5 p-0.9 q0.7 r3.1 s-0.6 t-1.2
ze+by 7.0 a-0.6 f0.4 g1.1 r1.1 t0.5
ze+ctyr 7.3 b0.6 e-0.3 h0.7 i0.5
ze+ho 6.8 c0.5 e1.5 g0.7 o-0.3 p0.4 r1.2 s1.7
ze+jde 7.3 a0.4 e0.9 s0.9
ze+je 6.4 a0.3 c-0.4 d0.6 e1.1 f0.4 i-0.4 m-0.4 p-0.4 r0.4 t-0.3
ze+jim 7.3 d0.5 e0.4 i0.4
ze+jsem 6.0 a0.5 b0.9 d0.7 g0.7 h1.2 i-0.7 j0.5 l0.3 m-0.5 r0.4 s-0.5
ze+jsme 6.4 a1.3 d1.8 e0.4 g-0.8 i-0.5 j0.5 l0.4 n0.5 r-0.5 s-0.3 t0.5
ze+jste 5.2 a-0.8 b0.8 c-0.4 d1.7 e-1.0 g2.4 i-0.5 j0.5 l0.4 m0.8 p0.6 q0.9 r2.7 s-1.1 t0.5
ze+kole 7.3 a-0.3 l0.4 o0.5 q0.4
ze+konc 7.3 d0.6 e-0.4 g0.8 i0.7 p0.7 r0.9
ze+kone 7.3 c-0.3 g0.8 l0.7 n0.5 r0.8
ze+kvul 7.3 l0.8
ze+mam 7.3 c0.5 d0.4 s0.4
ze+mate 7.3 a0.7 b1.4 c0.5 e0.7 i-0.4 s1.1
ze+me 7.0 a-1.0 e-0.5 g1.4 l0.4 n0.7 p-0.3 r0.7 s-0.6 t0.6
ze+mi 6.4 b-0.5 c0.3 d1.2 e-0.7 f0.5 i0.7 l0.6 m-0.4 n0.9 p0.5 s1.7
ze+mu 6.8 a-0.5 b0.3 c-0.5 e-0.4 g-0.4 h-0.6 o1.0 q0.9 t0.4
ze+na 7.0 a0.6 d1.5 e-0.6 i-0.3 o0.4
ze+nam 6.6 d1.0 e-0.6 g0.4 i0.4 l-0.6 m0.8 o0.6 q0.5 r0.9
ze+nas 6.4 a-0.3 b0.3 e0.8 f0.3 g-0.9 j-0.3 l0.7 m0.5 n-0.3 p-0.4 q0.5 r-0.5 s-0.3
ze+nasi 7.3 a0.5 d1.3 e-0.5 i0.3
ze+ne 6.8 a-0.9 b-0.4 c-0.4 d-0.8 g0.5 i-0.4 o0.6 p0.6 r0.6
ze+nepr 7.3 d0.4 e0.4 f0.8
ze+nic 7.3 e-0.5 m0.8 p0.6
ze+o 7.3 a0.7 c1.2 e1.3 f0.7 i-0.3 s0.7
ze+od 7.3 d0.3 e0.6
ze+pohl 7.3 j0.8 p1.0
ze+pris 7.0 b0.8 e-0.5 i0.5
ze+pry 7.3 a-0.3 f0.4 g-0.4 k0.6 l0.5 m0.4 o0.4
ze+se 5.7 a-0.8 b-0.6 c0.4 d1.5 g0.5 h0.4 j-0.5 n1.0 p-0.6 q0.9 r0.7 s-0.7 t0.9
ze+si 6.6 b-0.3 c-0.4 e1.3 g0.7 i0.5 r0.6
ze+spol 7.3 e-0.4 i0.5
ze+srdc 7.3 a-0.4 e-0.4 g0.9 r1.0
ze+svat 7.3 a0.3 e0.4 j0.8 t0.9
ze+sveh 7.3 d0.3 e-0.3 f0.4 h0.4 o0.7
ze+tak 7.3 b0.3 f0.4 g0.8 h1.6 m0.4 r0.9
ze+takh 6.6 a-0.7 d-0.8 g1.0 n0.8 p0.6 q1.0 r1.0 t-0.3
ze+tam 7.3 g0.4 j0.8 m0.3 p0.7 q0.3 r0.4
ze+ten 6.8 a-0.7 e-0.6 g1.3 h0.5 k-0.3 r1.2 s-0.4
ze+to 5.4 d1.5 f0.8 m0.5 p-0.3 q0.5 r0.4 s0.7
ze+tri 7.3 c-0.4 e0.4 h-0.4 q0.3
ze+u 7.0 b0.7 g-0.4 i0.7
ze+ucet 7.3 a-0.5 g0.5 h0.9 i0.4 r0.5
ze+uz 7.3 d0.3 i0.6 s0.7
ze+v 6.3 c-0.6 d0.8 h0.4 l1.0 m-0.4 n0.4 r-0.6 s-0.4
ze+vam 7.3 a-0.3 e-0.4 r-0.4
ze+vas 7.3 a-0.5 g1.2 h0.4 i-0.3 r0.4
ze+vase 7.3 a0.3 b1.0 c0.5 d0.6 e-0.4 f0.6 i0.4 n0.3
ze+vcer 6.8 c0.6 d0.4 e1.2 i-0.3 l-0.4 m0.5 o-0.4 p-0.3 q-0.4 s-0.3
ze+za 6.8 a0.9 b0.7 c-0.4 d0.4 e0.6 g-0.5 i0.6 l0.7 p0.6 r-0.4
ze+zari 7.3 a0.5 c0.7 d1.3 e-0.3 i0.6
zejt 7.3 n1.6 t0.9
zejtra 7.3 n1.6 t0.9
zele 6.4 a-0.5 c0.5 d-0.6 f0.7 g0.7 h1.2 i-0.3 n0.7 o0.8 p-0.3 r0.9 s-0.4
zelene 7.0 c0.7 f1.0 h0.7 r0.6
zema 7.0 i-0.4 j0.4 k0.3
zemano 7.0 i-0.4 j0.4 k0.3
zeme 7.3 c-0.3 e0.4 g0.6 k0.5 m0.4 r0.4
zena 7.3 a0.4 e0.5 j0.9 s1.3
zene 7.3 a0.4 c0.7 e0.9 f0.8 k0.4 t1.2
zept 5.8 a1.6 b-0.5 c1.1 f0.4 g-1.2 h-0.5 i-0.6 j-0.5 k-0.4 l-0.3 o0.4 p0.8 q0.4 r-0.4 s3.5
zept+jest 7.3 d0.7 f0.8 h-0.4 q0.5
zept+na 7.3 c0.6 o0.7 s0.4 t0.6
zepta 6.4 a1.3 c0.4 g-0.7 i-0.7 k-0.4 p0.3 r-0.5 s2.7 t0.3
zeptat 7.0 b-0.3 d0.5 f0.6 o0.7 q0.5
zhru 7.3 g0.4 h1.1 l1.0 r0.7
zhruba 7.3 g0.4 h1.1 l1.0 r0.7
zidl 7.0 c0.6 d0.4 g0.4 j0.7 r0.4 s-0.3
zidle 7.3 c0.7 d0.5 j0.8 p0.3
zima 7.3 a0.6 c0.9 p1.0
zimn 7.3 a0.4 c0.8 p1.0 t0.6
zimni 7.3 a0.4 c0.8 p1.0 t0.6
zisk 7.0 c0.5 i0.4 j1.0 n0.3 s0.4
zitr 4.3 a-1.1 b-0.4 c0.7 d0.3 e-0.6 f-0.6 g-1.3 i-1.9 k4.1 l-0.3 m0.6 n3.9 o-0.6 p-1.1 q1.7 r0.4 s-0.9 t7.3
zitr+nas 7.3 b0.3 d0.5 e0.5 n1.3 q0.6 t0.9
zitr+odev 7.3 a-0.4 c-0.3 h-0.3 o-0.3 r-0.3 t1.5
zitr+pole 7.3 c0.8 k-0.3 m0.8 n-0.3 t1.7
zitr+rano 7.3 f0.3 h0.5 m0.3 n1.9 q-0.3 t-0.4
zitr+schu 7.3 e0.4 k0.8 q-0.3
zitr+to 7.0 c-0.3 d-0.3 g0.5 h-0.3 l-0.4 n1.2 p0.5 q1.3 r1.1 s0.7
zitr+v 6.1 a0.3 b0.7 c1.6 e-0.6 g-0.5 i-0.4 j-0.4 k0.4 o-0.5 t4.7
zitra 4.6 c1.3 d0.7 e-0.5 g-0.8 i-1.4 k1.4 m0.3 n4.0 o-0.3 p-0.8 q1.5 r0.3 s-0.5 t5.3
zitrej 6.1 a-0.5 c0.5 f-0.5 i-0.5 j-0.4 k3.8 q-0.5 s-0.4 t1.2
zitrek 7.3 a-0.7 c-0.5 e-0.4 k1.4 r0.3 t1.0
zitrka 6.8 c-0.5 d-0.5 e0.7 g-0.4 h0.5 j0.6 n0.6 q1.5 t1.3
zivn 6.8 a0.8 e-0.4 g-0.5 i1.0 j1.3 p-0.3 r-0.4 s1.9
zivnos 6.8 a0.8 e-0.4 g-0.5 i1.0 j1.3 p-0.3 r-0.4 s1.9
zivo 6.4 a-1.1 e-0.3 g1.3 h1.0 i-0.5 j-0.4 k0.5 l0.3 n0.4 p-0.5 q0.4 r1.9 s-0.5 t0.8
zivo+pros 7.3 a-0.4 g0.3 h0.8 l0.3 r0.6
zivotn 7.3 a-0.4 g0.3 h0.8 l0.3 r0.6
zivoto 7.3 a-0.3 g0.8 r1.0
zizk 7.3 a0.5 c-0.3 d1.7 e0.7 f0.6 l0.3 m1.7 o-0.3
zizka 7.3 a0.5 c-0.3 d1.7 e0.7 f0.6 l0.3 m1.7 o-0.3
zjev 7.0 a0.7 b1.9 e1.6 p1.2
zjev+z 7.3 a0.5 b1.2 e0.9 p0.7
zjevne 7.0 a0.7 b1.9 e1.6 p1.2
zjis 7.0 a0.7 d0.3 e0.7 g-0.5 l0.3
zjisti 7.0 a0.7 d0.3 e0.7 g-0.5 l0.3
zkla 7.0 a0.4 b1.0 c-0.6 g-0.6 i-0.4 k0.4 n-0.3 p-0.3 s-0.4
zklama 7.0 a0.4 b1.0 c-0.6 g-0.6 i-0.4 k0.4 n-0.3 p-0.3 s-0.4
zkon 6.4 b1.3 d-0.5 g-0.4 j-0.3 m1.3 q1.3 t0.6
zkontr 6.4 b1.3 d-0.5 g-0.4 j-0.3 m1.3 q1.3 t0.6
zkou 6.4 d0.4 i-0.4 n0.7 o-0.3 p0.5 s1.0
zkouse 7.0 c-0.5 d0.6 p0.6 s0.7
zkousk 7.0 e0.3 n0.5 s0.4
zkra 6.3 a-0.7 c-0.3 d-0.9 g-0.4 i-0.6 j-0.5 m0.3 p-0.4 q1.0 r0.4
zkra+a 7.3 a-0.4 n0.3
zkrach 7.0 a-0.6 b-0.4 d-0.4 h0.4 i-0.4 n0.6 o0.3 q0.3
zkratt 7.3 d-0.3 k0.3 m0.5 q0.4
zkus 5.1 a1.6 b1.1 c1.0 d1.4 e1.4 g-0.9 h1.0 i1.9 j-0.8 l0.6 o0.4 p0.4 r-0.5 s3.6 t-0.4
zkus+s 6.3 a0.8 b-0.5 c1.3 d1.1 e1.2 g-0.5 h0.9 i0.9 p0.4 r-0.4 s2.4
zkus+to 6.8 a0.6 b1.0 c-0.3 d-0.4 e0.9 g-0.4 i2.3
zkuseb 6.6 b-0.3 h0.4 i0.4
zkusen 6.2 a1.3 b0.6 c1.2 d1.1 e1.8 g-0.6 h0.8 i0.7 p0.4 r-0.5 s3.3
zkusim 5.9 a0.7 b0.7 c0.3 d0.8 e0.4 g-0.6 i1.9 j-0.4 l0.6 o0.6 p-0.4 r-0.4 s0.5
zkuste 7.3 l0.3 p0.8 s0.9
zlat 6.2 a-0.6 b0.3 c-0.7 d-0.7 e-0.4 f-0.3 g1.4 h0.8 i0.8 j-0.3 o0.6 p0.5 r1.6 s1.2 t0.9
zlata 7.0 b0.7 d-0.4 e-0.4 i1.2 s0.7
zlate 7.0 a-0.9 c-0.4 e-0.4 g1.2 h0.5 o0.5 r1.3
zlin 6.8 a-0.4 b-0.4 d0.4 g0.9 h0.6 r0.4
zlom 6.8 e0.8 h0.6 i-0.4 j1.2 k0.6 n-0.3 o0.3 s0.3
zlom+ruku 7.3 b0.3 e0.4 j0.6 k0.8 m0.3
zlomil 7.3 b0.3 e0.4 j0.6 k0.8 m0.3
zmen 5.4 a-1.7 c-0.4 e-0.3 g-0.6 i-0.9 j-0.6 k-0.3 l0.4 m0.6 n0.6 o0.3 q1.0 s-0.7 t-0.6
zmen+a 7.3 a0.3 b1.0 e0.4 p0.8
zmen+adre 7.3 n0.4 r0.5
zmena 7.3 l0.8 n0.8
zmenil 7.3 a-0.4 b-0.3 c0.5 d0.3 m0.4 n-0.3 o0.8 q0.9
zmente 7.3 n0.4
zmenu 7.3 a-0.5 e-0.4 n0.6 r0.4
zmeny 6.4 a-0.4 b0.9 e0.4 g-0.4 i-0.4 l0.5 m0.4 n-0.5 p0.3 q0.5
zmin 6.8 c0.5 k-0.3 o-0.4 q-0.4 s1.0
zminil 7.3 a-0.6 o-0.4 q-0.3 s-0.5
zmiz 6.6 a0.5 b-0.4 d0.5 e0.9 g-0.4 h0.7 l0.7 t0.8
zmizel 6.8 c0.4 d0.3 e0.4 g-0.3 h0.7 j0.3 t0.9
zna 7.0 a0.5 d0.4 e0.9 f0.8 n0.5 r0.5 s1.2
znaj 7.3 a0.8 c1.2 d1.0 e0.6 f1.2 s0.6
znaji 7.3 a0.8 c1.2 d1.0 e0.6 f1.2 s0.6
znak 7.3 a-0.3 c-0.4 d-0.3 e0.4 m0.4 q0.7
znaku 7.3 a-0.3 c-0.4 d-0.3 e0.4 m0.4 q0.7
znal 6.2 a0.9 b0.4 e2.5 g-0.4 i-0.6 j2.9 p1.2 r-0.5
znal+posu 7.0 e0.9 f0.4 i-0.3 j0.5
znal+uz 7.3 a0.4 e1.0 i-0.3 j1.6 p0.6
znalce 7.3 b0.4 c0.3 e0.6 j0.6 k0.4 m0.3 p0.7
znalec 6.4 a0.8 e2.1 i-0.6 j2.4 p0.7 r-0.4
znam 5.7 a0.8 b1.6 c0.4 f0.5 g-0.7 h-0.5 i1.8 o0.3 p-0.5 s1.0
znam+z 7.3 a0.4 b0.8 c0.5 d0.4 e-0.3 i0.6 j0.6 s0.6
znam+ze 7.3 d0.4 i0.5
znamen 6.3 a-0.7 b0.6 c-0.5 e-0.4 g-0.6 i0.6 j-0.4 q-0.3 r-0.4 s-0.4
znamy 7.3 a1.1 c0.5 e-0.3 g-0.4 j0.6 s2.1
znat 7.3 a0.5 e-0.3 g-0.6 h0.7 i1.4 j-0.3 p-0.3
znate 7.3 a0.5 e-0.3 g-0.6 h0.7 i1.4 j-0.3 p-0.3
znel 7.0 a0.7 c0.9 d-0.4 i0.8 m0.5 p0.5 r0.3
znel+ze 7.3 c1.1 m0.5 p0.6 r0.4
znela 7.0 a0.7 c0.9 d-0.4 i0.8 m0.5 p0.5 r0.3
znen 5.2 i-0.4 j-0.4 t0.4
zneni 5.2 i-0.4 j-0.4 t0.4
zni 6.6 b0.6 d-0.4 e-0.4 i-0.4 l0.7 o0.7
znic 7.3 a0.4 c0.8 p0.7
znov 5.4 a-0.6 d1.1 e0.6 g0.4 h2.0 i-1.3 j-0.5 k0.4 m0.6 n-0.4 o1.0 p-0.4 r0.8 t0.6
znov+a 7.3 a0.6 d0.8 e1.5 p0.4 t0.8
znov+do 7.3 a-0.4 c-0.3 d0.4 e0.6 g0.3 k0.4 l0.5 r0.6
znov+v 7.3 a0.4 e-0.4 o0.7 s1.2
znovu 5.5 a-0.4 b-0.6 d1.2 e0.6 g0.5 h2.1 i-1.2 j-0.5 m0.6 n-0.3 o1.1 p-0.4 r0.7 t0.6
zodp 7.0 c0.4 d0.7 e-0.6 h-0.4 o0.8 t-0.3
zodpov 7.0 c0.4 d0.7 e-0.6 h-0.4 o0.8 t-0.3
zora 7.0 a-0.6 d0.3 e-0.7 g1.1 h0.3 i-0.3 k-0.4 n0.7 o-0.4 r0.4
zori 7.3 a-0.3 i0.8
zorien 7.3 a-0.3 i0.8
zpac 6.8 a0.7 e2.1 f1.0 g-0.3
zpacka 6.8 a0.7 e2.1 f1.0 g-0.3
zpat 5.9 a-0.7 b-0.6 f0.4 i-0.8 j-0.4 k-0.4 l-0.3 m-0.6 n0.9 o0.7 p0.8 q-0.3 r1.0
zpatky 5.9 a-0.7 b-0.6 f0.4 i-0.8 j-0.4 k-0.4 l-0.3 m-0.6 n0.9 o0.7 p0.8 q-0.3 r1.0
zpet 6.4 a-0.5 c1.1 d0.4 e-0.4 g-0.5 i-0.5 j0.4 k1.4 n0.7 o1.3 p-0.4 q1.1 s-0.3 t-0.5
zpev 7.3 e-0.4 j0.6 p0.5
zpiv 7.3 c0.6 g0.6 k0.4 l0.5 m0.9 n0.4 r0.6 s0.5
zpoz 6.1 a-0.8 c1.0 d-0.6 e0.7 j-0.3 l4.3 n1.1 p-0.6 r0.6 s-0.3 t0.3
zpozde 6.4 a-0.4 c1.5 d-0.5 e0.6 g0.3 i0.4 j-0.3 k-0.4 l2.4 m0.4 n1.3 p-0.4 r0.7
zpozdi 7.0 a-0.5 c-0.5 l2.3
zpra 4.5 a-1.1 b0.4 c1.0 d0.5 e-0.4 h0.6 i-0.7 j-1.2 l0.4 m0.5 n-0.5 p-1.3 q1.6 r0.9 s0.4
zpra+a 7.3 a-0.4 q1.1 r0.4
zpra+byla 7.0 a-0.4 c-0.5 d-0.4 q-0.3 t0.4
zpra+neby 7.3 a-0.3 e-0.4 h0.4 l0.7
zpra+o 7.3 e0.9 n0.3 o0.3 p0.9
zpra+se 7.3 a-0.5 b-0.3 h0.9 o0.4 q0.5
zpra+z 7.3 a-0.5 b-0.3 g0.4 m0.4 o0.4 r0.5
zpraco 6.6 a0.3 c0.7 e-0.4 h0.3 i0.7 t0.3
zprav 7.3 a0.4 d0.7 e-0.3 i0.6
zprava 5.4 a-1.0 b0.4 c1.0 d0.8 e-0.7 h0.4 i-1.1 j-0.6 l0.4 m0.8 n-0.4 o0.3 p-0.9 q0.5 r0.4 s-0.8 t0.3
zprave 7.3 e0.9 n0.3 o0.3 p0.9
zpravo 6.3 c-0.8 d-0.5 e1.6 g-0.4 j-0.3 k0.3 p-0.4 s0.7
zpravu 6.4 a-1.1 d-0.4 e-0.6 i-0.5 p-0.5 q0.4 r0.4 s-0.4
zpravy 6.3 e-0.7 g0.4 i-0.4 j-0.4 k-0.4 p-0.3 q1.2 r0.8 s1.0
zpus 6.8 a-0.6 d0.3 e-0.6 i-0.3 l0.6 m0.5 n0.7 o-0.4 r0.5
zpusob 6.8 a-0.6 d0.3 e-0.6 i-0.3 l0.6 m0.5 n0.7 o-0.4 r0.5
zriz 6.6 a0.5 b1.1 e0.4 l-0.5 n-0.4 o0.8 r-0.5
zrizov 6.6 a0.5 b1.1 e0.4 l-0.5 n-0.4 o0.8 r-0.5
zrov 6.8 a0.4 b1.5 c-0.5 d0.6 e-0.4 f0.7 i0.5 k0.8 l0.6 o0.6
zrovna 6.8 a0.4 b1.5 c-0.5 d0.6 e-0.4 f0.7 i0.5 k0.8 l0.6 o0.6
zrus 4.9 a-1.7 b-1.0 c-0.7 d0.8 e-1.2 f0.8 i-0.9 j-1.0 k3.0 m0.4 r1.4 s-0.6 t-0.5
zrus+a 7.0 e-0.4 g0.5 h-0.4 m1.0 p0.5 q0.4 r0.6
zrus+obje 7.0 a-0.7 b-0.5 e-0.4 g-0.4 k-0.4 l-0.4 p-0.3
zrus+pred 7.3 k0.4 l0.3
zrusen 6.8 a-0.5 d0.5 f0.4 g-0.3 n0.8 o0.3 t-0.5
zrusi 6.8 a-0.4 b-0.3 d0.6 h0.5 k-0.4 r0.4 t-0.3
zrusil 5.9 b-0.4 d1.0 e-1.3 g0.6 j-0.4 m0.8 o-0.6 p0.8 r1.3 s-0.6
zrusim 7.0 c0.4 f0.4 g0.4 k1.0 r0.5 s0.7
zrusit 6.4 a-0.7 b-0.4 i-0.4 j-0.3 k1.8 o0.6 p-0.3 q0.6 s-0.3
zruste 6.8 a-0.5 b0.4 d-0.4 f0.9 g-0.3 k2.2
zs 7.3 a-0.4 g0.3 k0.4 o0.9 r0.4 t0.3
ztra 6.4 a1.2 b-0.5 c0.9 d0.5 e1.5 f1.0 g-0.4 i-0.5 j0.7 l0.7 o0.5 p-0.3 t0.4
ztrace 7.3 a0.8 d0.7 e1.4 f0.7 j1.0 t0.7
zuri 7.3 b-0.3 e0.4 f0.3 g0.4 r0.4
zust 4.8 a-0.4 b2.0 c-0.6 d0.6 e1.3 f0.9 g-1.6 i-0.6 j-1.0 k0.9 n1.3 p0.4 q1.0 r-0.5 t0.9
zust+jak 7.3 a-0.3 f0.5 q0.3
zust+u 6.8 a1.5 b1.8 c1.0 e1.4 g-0.5 i-0.6 p1.9 q0.4 r-0.3 t0.3
zustal 6.2 b0.4 c-0.9 e0.9 f-0.4 h0.5 k0.6 n0.6 p-0.5 r0.4 s-0.5
zustan 6.2 a0.5 b2.1 c-0.5 d0.5 e0.6 f0.4 g-0.8 i-0.5 j-0.3 p-0.4 q0.6 r-0.5 s1.3 t0.4
zustat 6.8 a-0.8 e-0.4 f-0.3 h-0.6 i-0.7 l-0.4 n0.8 q0.9 s-0.3 t0.6
zustav 5.5 a-0.5 c0.4 d0.6 e0.8 f1.1 g-0.8 h0.4 j-0.6 k0.8 l0.3 n0.5 p1.3 q0.4 r-0.7 s-0.7 t0.8
zuza 6.6 d0.6 e0.3 i-0.3 l0.8 n0.3 q0.6 t-0.3
zuzana 7.0 b-0.3 c-0.3 e-0.5 l1.0 n0.4 q0.9 r0.5
zuzano 7.3 d0.4 e0.8 r-0.3
zvaz 6.6 d1.1 g-0.4 i0.4 s-0.5
zvaz+to 7.3 a-0.7
zvazit 7.3 a0.5 d1.3 i0.8
zved 5.8 c0.9 d1.6 e0.3 f0.9 g-0.4 h0.5 i1.1 j-0.4 k0.8 l0.7 m0.4 p-0.6 s-0.9 t0.4
zved+tele 6.6 b-0.4 c0.7 d1.4 i0.7 p-0.4 s-0.8
zvedl 7.3 a0.6 b0.6 d0.5 i0.6
zvedne 7.3 a0.4 c1.4 f0.9 i1.0 l0.3 o0.3 t0.8
zvedno 7.0 a-0.5 c0.3 g-0.3 h0.7 m0.4
zver 6.6 c-0.4 d1.1 o0.8 p0.7 s1.7
zver+v 7.3 o0.6 s0.7
zverej 7.0 c-0.3 d1.2 e-0.6 o0.6 p0.8 s1.2
zverin 7.3 e0.4 g0.4 o0.3 r0.5 s0.7
zvla 5.4 a-1.5 b1.3 c-0.5 d-1.1 e0.4 g1.7 h1.4 j-0.7 k2.2 l0.3 n0.3 o1.4 p-0.9 q1.4 r3.0 s-0.8 t1.7
zvla+i 7.3 a-0.4 c-0.4 g0.9 h0.9 k1.1 q0.6 r1.3 t0.4
zvla+to 6.2 a-1.1 d-0.4 e-0.5 i-0.5 j-0.3 k1.5 o1.1 p-0.3 r0.4 s-0.4 t2.0
zvladl 6.4 a-1.1 c-0.4 d-0.6 e-0.4 g2.0 h0.9 i-0.5 j-0.3 l-0.6 p-0.3 r2.6 s-0.3
zvladn 5.9 a-1.1 b1.0 d-0.3 e-0.4 h0.9 i-0.4 j-0.4 k2.5 l0.7 m-0.4 o1.4 p-0.4 q1.3 r1.1 s-0.5 t2.0
zvlast 7.3 a0.6 b0.8 c-0.3 d-0.4 e1.5 i1.2 m0.7
zvol 7.0 a0.5 b0.6 e-0.4 i1.0 j0.5 p0.4
zvon 7.0 t0.4
zvyk 6.8 a0.4 b0.9 d0.6 i0.4 j0.4 m1.1 r-0.3
zvys 7.0 a0.3 b0.6 d-0.4 e-0.3 h0.4 k0.5 m0.4
