# Made by tools/train out of 2527 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language sk

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.73 b:complaint.cost=-3.22 c:complaint.delay=-3.34 d:complaint.neglect=-3.59 e:complaint.quality=-2.55 f:escalation=-4.34 g:good=-1.73 h:growth=-4.29 i:leaving=-2.22 j:legal=-2.30 k:meeting.off=-3.64 l:payment.delayed=-3.69 m:payment.disputed=-3.90 n:payment.promised=-4.22 o:payment.query=-4.69 p:payment.refused=-2.04 q:payment.sent=-3.65 r:praise=-3.32 s:reputation=-2.02 t:urgent=-4.41
!a 5.2 a1.1 e-0.9 g0.5 i0.4 j2.4 k-0.8 l0.8 m2.3 p2.0 q0.9 r0.9 t0.5
!aj 7.4 a0.3 e0.6 i0.6 j0.4 l0.6 p0.5
!ako 7.4 b-0.5 c0.4 d0.9 e-0.8 g0.3 h0.4 n0.4 r0.3 s0.6
!ani 5.5 a-0.9 b0.7 c2.0 e-1.3 g2.3 h1.4 j0.4 k2.1 l0.6 m-0.9 n0.6 o0.4 p1.5 q2.0 r3.0 t0.6
!aspo 7.7 i0.4
!aspon 7.7 i0.4
!bez 7.2 a-0.4 b-0.5 f-0.3 g0.4 j0.6 p-0.4 r0.3
!bude 7.7 a-0.6 b-0.4 g0.5 i0.5 l1.0 r0.6
!by 6.4 a-0.6 c-0.5 d-0.9 e-0.5 g1.9 h-0.4 i-0.9 j0.5 k-0.4 l-0.5 p-0.6 q3.2 r2.5 s0.8
!byt 7.2 b-0.4 c1.1 e-0.7 o0.4 s0.7
!celo 7.7 e0.5 m0.6 o0.3 s0.8
!cent 6.6 a1.2 c1.5 e1.4 g-1.0 j-0.4 m0.4 p3.0 r-0.7 s-0.4
!chod 7.7 a0.3 b1.2 l1.6
!chodit 7.7 a0.3 b1.2 l1.6
!chva 7.4 e0.5 f0.4 g0.8 h0.9 i-0.3 o-0.4 q-0.3 r1.3 t0.6
!chvali 7.4 e0.5 f0.4 g0.8 h0.9 i-0.3 o-0.4 q-0.3 r1.3 t0.6
!chyb 7.4 a-0.5 e-0.4 g0.8 i0.4 r0.7
!cim 7.7 a0.6 b0.5 c-0.3 e1.7 g-0.3
!cita 7.4 a-0.8 b-0.3 d-0.5 i-0.4 k-0.3 m-0.3 n1.7
!clov 7.0 a-0.7 b-0.4 d0.3 e0.4 g0.9 i-0.5 j0.4 l0.6 m-0.5 q0.4 r1.5
!clovek 7.0 a-0.7 b-0.4 d0.3 e0.4 g0.9 i-0.5 j0.4 l0.6 m-0.5 q0.4 r1.5
!co 6.6 d-0.8 e0.7 f1.1 g1.5 i-0.6 j-0.4 k1.1 m0.3 o0.8 q-0.4 r1.8 s-0.3
!coho 6.9 b-0.4 e1.0 f0.4 i0.4 l2.8 m-0.4 n0.5
!com 7.4 a1.2 c1.6 e0.7 g-0.3 i-0.5 k0.8 p1.1
!dals 7.2 a0.3 b0.8 f0.6 g-0.6 i-0.3 p0.6 r-0.5 t0.6
!dalsie 7.7 c0.4 g-0.5
!dece 7.7 c1.3 g-0.4 i0.5 k1.4 p1.1
!decemb 7.7 c1.3 g-0.4 i0.5 k1.4 p1.1
!desa 7.7 b0.5 d-0.3 e-0.3 l1.3 m1.0 n0.4 t-0.3
!desat 7.7 b0.5 d-0.3 e-0.3 l1.3 m1.0 n0.4 t-0.3
!desi 7.7 j0.6 l0.7 s0.6
!desiat 7.7 j0.6 l0.7 s0.6
!do 6.9 a0.7 b0.5 c1.5 e0.3 g-0.4 l0.7 m0.4 n0.6 p0.7 q-0.3 r-0.4 s-0.5 t1.4
!dobr 7.0 a0.5 b-0.4 c-0.6 d0.6 e2.2 g-0.4 h0.3 j0.7 o1.0 p-0.4 q-0.3 r-0.5
!dobre 7.7 a0.4 b-0.3 c-0.4 d1.0 e1.2 h0.6 i-0.3
!dobrom 7.7 e1.1 i0.4 j0.9
!doda 6.5 a0.3 b1.3 d-1.0 f1.1 i-0.6 j0.3 k-0.5 m1.0 n0.8 o1.7 q-0.5 r0.6
!dodat 7.4 a0.4 b0.3 d-0.4 f0.5 g0.4 o0.5 r0.5
!dodato 7.7 c0.4 i-0.3 j0.3
!dovo 6.6 a0.4 b1.4 c1.1 f-0.3 g1.1 h1.6 i-0.3 o-0.4 p0.8 q0.5 r0.4 s-0.6
!dovod 7.0 b1.2 c-0.6 d0.3 e0.4 g1.4 h1.6 i-0.9 j-0.3 k-0.3 p1.2 q0.4 r0.5 s-0.5
!dovodu 7.7 i0.7 j0.4
!dph 7.0 a-0.7 b0.7 c0.9 d0.4 f0.7 g-0.4 h-0.4 i-0.4 k0.5 n0.3 o2.6 r-0.4 s-0.3 t0.7
!dram 7.7 a0.4 d1.0 e0.5 f0.7 i0.7 r-0.3
!dramat 7.7 a0.4 d1.0 e0.5 f0.7 i0.7 r-0.3
!druh 7.2 a0.5 b0.7 c-0.5 d-0.4 e1.4 g-0.4 i-0.4 j0.5 m0.7
!druhu 7.7 b0.8 m0.9 p0.5
!dvak 7.7 a0.4 c0.7 i0.6 q1.1
!dvakra 7.7 a0.4 c0.7 i0.6 q1.1
!e 7.4 a0.8 e1.7 g-0.3 t1.1
!etap 7.7 a0.3 i0.4 p0.3
!eur 7.4 a0.6 b1.3 d0.4 e0.9 g-0.3 p1.8 s-0.4
!fakt 7.2 a-0.5 e0.3 g-0.5 i-0.4 m1.3 n0.5 o3.1 s-0.3
!faktur 7.2 a-0.5 e0.3 g-0.5 i-0.4 m1.3 n0.5 o3.1 s-0.3
!firm 7.4 a1.0 e1.5 j0.5 s1.0 t1.0
!firmy 7.7 a0.4 d0.5 e0.4 j0.5 s1.2
!fotk 7.7 e0.6 s0.9
!fotky 7.7 e0.6 s0.9
!hlad 7.7 a0.5 c0.6 f0.8 i1.0 j1.1 m0.9
!hladat 7.7 a0.5 c0.6 f0.8 i1.0 j1.1 m0.9
!hlas 7.4 a-0.7 d-0.3 k2.0 s-0.3 t-0.3
!hned 7.7 e-0.3 m0.6 t0.9
!ho 7.4 a0.5 e0.8 p1.2 t1.1
!horu 7.7 a-0.5 c-0.4 k0.4 l0.8
!horuce 7.7 a-0.5 c-0.4 k0.4 l0.8
!hoto 7.4 a0.7 c1.9 i1.1 p0.3
!hovo 7.7 c1.1 d-0.4 e-0.4 s1.3
!hovori 7.7 c1.1 d-0.4 e-0.4 s1.3
!ic 7.7 a-0.3 e-0.3 o1.7 q0.4 r-0.4
!ich 7.4 a0.9 c-0.4 e0.5 g-0.6 j-0.3 m1.2 r-0.4
!inom 7.7 a0.4 d1.4 f0.3 l-0.3 n1.3 o0.3 r0.3
!ja 7.4 a0.6 c0.9 d-0.4 e-0.3 f0.7 i0.7 m0.8 p1.0
!jasn 7.7 e0.5 m0.6 o0.8 p0.4
!jasne 7.7 e0.5 m0.6 o0.8 p0.4
!je 4.6 a0.8 b1.1 c-0.5 d0.3 e2.1 f0.8 g-1.1 i-0.9 j-0.4 l2.8 m1.4 n-0.4 o0.8 p-0.7 q-0.4 s-0.8 t0.9
!jede 7.4 a0.4 b0.9 c0.6 d0.7 e-0.5 k0.3 m-0.3 n0.8 p0.4 r0.5
!jeden 7.4 a0.4 b0.9 c0.6 d0.7 e-0.5 k0.3 m-0.3 n0.8 p0.4 r0.5
!jedi 6.2 b0.5 c1.3 d0.7 f0.8 g1.7 h0.7 l0.5 m0.6 p0.3 q0.6 r2.2 s-0.6 t0.9
!jedine 6.6 b0.6 c0.7 d0.7 f1.0 g1.3 h0.4 j-0.4 l0.5 m0.4 o-0.3 p-0.5 r1.6 s-0.4 t0.4
!jedinu 7.2 c0.4 g0.6 h0.5 i0.3 j0.4 p0.9 q0.6 r0.8
!jedn 6.4 d1.4 e-0.4 g1.1 h1.4 i1.1 j-0.4 m0.8 o0.6 p0.6 r1.1 s-0.5
!jedna 6.9 d0.4 e0.4 f0.4 g0.8 i1.1 k-0.3 m-0.4 r1.1
!jej 7.7 b0.8 c-0.3 e-0.3 s0.5
!ju 6.9 b0.9 h0.9 i0.3 o1.5 q0.4 r0.5 s0.5
!k 6.8 a-0.5 b0.6 d0.6 e0.6 f-0.4 g-0.3 i-0.5 j-0.6 k1.3 l-0.6 m0.5 n0.7 s-0.3
!keby 7.4 a0.6 b0.6 e-0.4 m2.1 p1.6
!kole 7.4 d-0.4 e0.4 i0.5 m0.6 o0.5 p1.0
!kont 7.2 a-0.4 b0.6 e0.4 g1.3 i0.3 k0.6 l0.5 q0.3 r1.4
!kontro 7.2 a-0.4 b0.6 e0.4 g1.3 i0.3 k0.6 l0.5 q0.3 r1.4
!kric 7.7 a0.5 b1.1 c-0.3 d0.7 e0.5 i0.4 m0.6 r-0.4
!kricat 7.7 a0.5 b1.1 c-0.3 d0.7 e0.5 i0.4 m0.6 r-0.4
!leho 7.7 c0.4 e-0.5 j0.4
!len 7.7 a0.3 d1.2 i0.3 j0.5 s0.7
!list 7.4 a0.4 c0.8 d0.3 o0.6 t1.0
!ma 7.7 b0.4 c0.3 e0.4 f0.7 g0.6 q0.4 r0.9 t1.2
!mail 7.4 d1.0 e0.5 s0.3
!mat 7.0 b0.3 d-0.4 k-0.4 p-0.3 t-0.3
!mest 7.7 e0.4 s0.6
!mi 7.2 b1.0 h-0.4 k0.3 m0.4 n0.4 o1.2 p0.9 t-0.3
!mies 7.4 c0.4 d-0.4 e-0.3 f0.4 p0.4 s0.8
!minu 7.7 a0.4 b0.5 c-0.3 d0.7 f0.8 i-0.4 l0.5 m0.7 n0.5 t-0.4
!mlca 7.7 a0.4 d1.2 s0.5
!mne 7.7 a0.5 b0.8 d-0.3 e0.5 f0.7 l-0.3 m0.7 o0.3 t-0.3
!mozn 7.7 a-0.3 i-0.3
!mu 7.4 c-0.3 i0.4 s0.9
!my 7.7 a-0.6 c-0.5 e-0.5 h-0.3 o-0.4 q0.8 r0.4
!na 5.3 b-0.4 c0.3 d1.2 h-0.4 j0.4 k-0.4 l1.9 m1.6 n0.7 o2.5 q2.4 r0.5 s-0.3 t0.4
!nada 7.7 b0.4 c0.6 i0.5
!nahl 7.4 b-0.3 c0.3 d0.4 e-0.5 h-0.3 j-0.4
!najl 7.7 a-1.1 d0.4 e-0.6 g2.1 h0.4 q0.5 r2.5 s-0.3
!nale 7.2 a-0.7 c0.4 g1.1 m0.8 n-0.4 o-0.4 r1.4 t0.4
!nalezo 7.7 a-0.4 m0.3 r0.5 t0.3
!nalezu 7.7 a-0.4 c0.4 g0.9 m0.5 r1.0
!nam 7.7 c0.7 o0.9
!nas 6.9 c0.5 d1.1 e-0.9 f-0.4 h-0.3 i0.9 k0.4 l0.3 m-0.3 o0.4 p-0.4 q1.0 r0.4 t-0.5
!nast 7.7 a0.5 e1.4 i1.1
!nata 7.7 a0.3 d1.0 e-0.5 i0.5 p0.6
!nataho 7.7 a0.3 d1.0 e-0.5 i0.5 p0.6
!navr 7.2 a0.7 c1.6 e0.4 f-0.3 g-0.6 i-0.3 j-0.3 n0.3 p-0.3 r-0.8 t1.5
!navrh 7.7 a0.9 c1.7 d-0.5 g-0.5 h0.3 r-0.6 t0.8
!navrhu 7.7 b0.4 n0.4 t0.7
!nebe 7.7 d1.0 e-0.4 f0.3 l0.4 t0.9
!neberi 7.7 d1.0 e-0.4 f0.3 l0.4 t0.9
!nebo 7.4 a0.3 b0.6 e-0.4 j0.8 m1.5 n0.6 p-0.4 r0.3 s1.1
!nebu 7.0 a-0.6 b-0.5 c-0.3 d-0.9 e-0.4 h-0.3 j-0.3 k2.0 l1.5 m-0.4 n-0.5 o-0.4 p-0.4 q0.4 s-0.4
!nebude 7.0 a-0.6 b-0.5 c-0.3 d-0.9 e-0.4 h-0.3 j-0.3 k2.0 l1.5 m-0.4 n-0.5 o-0.4 p-0.4 q0.4 s-0.4
!nech 7.2 c0.3 e-0.7 i0.5 p1.0
!nechce 7.7 a0.4 c0.6 d0.3 i0.7 p1.2
!neda 7.2 d0.4 e1.2 h1.0 i-0.3 j0.5 n0.4 o0.3 p0.5 s1.2
!nedl 7.7 a0.8 m1.3 p0.8
!nedlzi 7.7 a0.8 m1.3 p0.8
!nedo 7.2 a0.7 c-0.3 d-0.4 e-0.7 i-0.5 j0.7 p1.5 r-0.4 s-0.4
!nedv 7.4 c1.4 d1.5 e-0.7 p0.4 s0.4
!nedvih 7.4 c1.4 d1.5 e-0.7 p0.4 s0.4
!nefu 7.7 d-0.3 m0.7
!nefung 7.7 d-0.3 m0.7
!neho 6.8 a0.5 b0.4 d0.3 g-0.6 h-0.4 k-0.3 l-0.4 m-0.3 o1.2 p0.5 q0.8 r-0.4 t0.4
!nej 7.0 a-0.4 f0.4 g-0.4 l1.0 o1.4 p0.7
!nejd 7.7 a-0.5 g1.0 r1.0
!neko 7.4 j0.6
!nema 6.4 a-0.7 c0.4 d0.7 e-1.3 f-0.5 h-0.6 i0.3 j-0.4 k0.5 l1.1 m-0.6 r0.5 s-0.5
!nemala 7.7 a-0.8 b-0.3 c-0.3 g0.7 k0.5 p-0.3 q0.3 r1.1
!nemam 7.0 a0.6 b0.3 c1.2 d0.5 e-0.7 g-0.4 h-0.3 i0.5 l0.7 p0.4 r-0.4
!neme 6.9 a-1.3 c-0.6 f0.3 i-0.7 j-0.5 o0.7 p-0.4 q0.4 s-0.3 t0.6
!nemeni 7.0 a-1.1 c-0.5 i-0.7 j-0.4 o0.5 p-0.3 q0.5 t0.5
!nemo 7.7 b-0.4 d0.3 k0.6 o0.6 q0.7
!nemu 7.7 a-0.3 b-0.4 c0.3 h0.4 k1.0 q0.9 r0.3
!nena 6.8 a-1.2 c-0.5 d-0.7 e-0.5 f-0.4 g1.2 h0.4 i0.5 m-0.5 n-0.4 o0.7 p-0.5 q0.7 r1.4 s-0.4
!nenami 7.7 a-0.5 g0.4 h0.5 o1.1 q0.3 r0.4
!neob 7.4 a0.9 b1.3 c-0.4 d-0.4 e0.3 g-0.3 m1.3 o0.4 p0.3
!neobje 7.4 a0.9 b1.3 c-0.4 d-0.4 e0.3 g-0.3 m1.3 o0.4 p0.3
!neod 6.6 a1.1 b-0.9 d1.0 e0.4 f1.0 i-0.7 j-0.5 m0.7 n0.4 o-0.5 p-0.6 s0.7 t0.5
!neodpi 7.7 c-0.3 l0.4
!neodpo 7.2 a0.4 b-0.4 d1.3 e-0.3 f1.1 h0.7 i-0.5 j-0.4 k0.3 o-0.3 p-0.4 q0.3 s1.0 t-0.3
!neop 7.4 e1.0 p0.5 t1.1
!neos 7.7 a0.3 d0.9 e0.9 f0.5 j0.6 p0.3
!neospr 7.7 a0.3 d0.9 e0.9 f0.5 j0.6 p0.3
!neoz 7.0 a0.7 c0.4 d2.3 e0.6 g-0.6 r-0.7
!neozva 7.2 a0.6 c0.5 d1.8 e0.9 g-0.6 r-0.6
!nepl 7.4 e1.1 f0.6 h-0.4 k-0.3 l0.8 n1.5
!neplat 7.4 e1.1 f0.6 h-0.4 k-0.3 l0.8 n1.5
!nepo 5.8 a0.6 b-0.6 c1.3 d1.0 e-1.2 f-0.4 g1.3 h1.4 i-1.0 k0.4 m-0.7 n1.0 o-0.5 p3.4 q0.7 r1.9 s0.5
!nepocu 7.4 a-1.5 b-0.3 d-0.6 e-0.6 g1.8 h1.3 k-0.5 p-0.5 q1.1 r2.0 s-0.4
!nepodp 7.7 a1.0 e-0.3 m-0.6 p1.5
!neposl 7.0 a1.5 c1.3 d-0.3 e0.3 g-0.7 i-0.3 p1.9 r-0.6 s-0.4 t0.5
!nepove 7.4 c0.4 d-0.5 e-0.4 g-0.3 i-0.3 n0.9 p1.2 s0.5
!nepozr 7.7 d0.5 g0.5 h0.8 k1.0 l0.4 n0.4 p0.3 r0.5
!nepr 6.3 a1.9 b-0.7 c1.7 d1.3 e1.2 g-0.8 k1.0 m0.4 p1.3 q-0.4 r-0.6 s0.6
!nepris 6.8 a1.2 b-0.5 d1.7 f0.4 g-0.6 i0.5 j-0.3 k1.1 m0.7 p-0.5 q-0.3 r-0.4 s1.0
!nepu 7.4 a0.8 b0.7 c0.6 d0.5 e0.5 p2.1
!nepust 7.4 a0.8 b0.7 c0.6 d0.5 e0.5 p2.1
!nero 7.2 d0.3
!nerozp 7.4 d0.4 e0.4 i0.4
!nesk 6.9 a-0.9 c0.3 i-0.4 l4.7 o-0.3 p-0.4 q-0.5 r0.7 t0.6
!neskor 6.9 a-0.9 c0.3 i-0.4 l4.7 o-0.3 p-0.4 q-0.5 r0.7 t0.6
!nesp 7.2 a-0.5 d-0.5 e-0.5 f-0.3 g0.8 l0.5 r0.8 s0.7
!nespok 7.7 a-0.4 l0.6 r0.3
!nest 6.5 a-1.0 c-0.9 d-0.5 e-1.0 h0.4 j-0.3 k-0.3 l0.5 p-0.6 r0.6 s-0.3 t0.5
!nestal 7.2 b0.3 c-0.4 e-0.5 g-0.4 i0.6 q-0.3 t0.6
!nestaz 7.4 a-0.6 c-0.4 d-0.7 g-0.4 i-0.3 n0.4 q0.3 r-0.4 t0.3
!netr 7.7 g0.8 h0.6 k0.6 r1.1 t0.3
!netreb 7.7 g0.8 h0.6 k0.6 r1.1 t0.3
!neve 7.2 a-0.7 c-0.3 g1.0 h-0.3 k0.3 l0.9 n0.7 p-0.3 r1.2
!nevede 7.7 c-0.4 g0.4 i0.4 r0.5
!neveri 7.7 a-0.7 g0.6 i-0.3 l1.0 n0.9 r0.7
!nevi 6.5 a1.2 c-1.1 d0.6 e1.5 f0.6 g-0.7 h-0.4 j0.7 o0.3 p1.1 r-0.6 s-0.5
!nevie 6.6 a1.1 b0.5 c-0.9 d0.5 e0.9 g-0.6 j0.8 p1.1 q-0.4 r-0.8 s-0.5
!nevy 6.4 a0.7 b1.9 d-0.5 e0.8 f0.6 g-0.5 i1.2 j-0.3 l0.5 p1.3 s-0.4
!nevyba 7.7 e0.6 i0.3 r0.4
!nevyha 7.7 b0.4 i0.4
!neza 6.2 c-1.4 d1.5 g0.5 h0.8 k1.3 m-0.6 n-0.6 p0.5 q-0.4 r0.5 s0.4 t-0.5
!nezapl 7.7 a0.5 e0.5 j0.6 p1.1 s0.5
!nezare 7.7 c-0.4 d1.1 p0.3
!nezavo 7.7 a0.4 c-0.4 d1.4 e-0.6 i0.7 k1.1 o0.3 r-0.3
!nezd 7.4 a0.5 c1.1 d1.3 n-0.3 s0.4 t1.1
!nezdvi 7.4 a0.5 c1.1 d1.3 n-0.3 s0.4 t1.1
!nic 5.7 e0.5 g1.5 h2.3 k-1.1 n-0.9 o-0.3 p2.6 q0.5
!nie 7.2 a-1.0 g1.5 i-0.4 r2.0 t0.6
!nikd 7.7 b1.3 e-0.6 m1.2 p1.1 q1.7
!nikdy 7.7 b1.3 e-0.6 m1.2 p1.1 q1.7
!niko 7.7 d0.8 i0.4 l1.0 p0.5
!nim 7.7 c0.5 i0.3 k0.4
!noc 7.7 e-0.3 m1.0 p0.3 r-0.5 t0.9
!o 5.7 a1.3 b-0.6 c1.4 d0.3 e0.4 f0.7 i1.4 k-0.4 l0.4 m0.3 n-0.6 p1.8 r0.7 t0.3
!obal 7.4 b-0.4 d0.4 r-0.4
!obalky 7.7 d0.5 r-0.3
!obno 7.4 c0.4 e-0.4 g-0.3 i1.9 p-0.3
!obnovo 7.7 a-0.4 e-0.4 i1.5
!obra 7.0 a1.0 b0.8 c1.2 e1.2 f0.6 g-0.6 j0.5 m0.4 q-0.3 r-0.4 s0.6 t-0.4
!obrazk 7.4 a0.4 c0.6 e-0.4 g-0.3 j0.6 p0.5 r-0.3 s0.9
!od 6.4 a0.8 d2.0 g-0.4 h0.3 k-0.3 l0.4 r-0.4 t0.8
!odde 7.7 f0.7 o0.5 p0.5
!oddele 7.7 f0.7 o0.5 p0.5
!odov 7.7 a0.6 c0.4 p1.0
!odovzd 7.7 a0.6 c0.4 p1.0
!odoz 7.7 a0.4 c0.9 d1.4 e0.4 f0.8 h0.3 r0.4
!odozvy 7.7 a0.4 c0.9 d1.4 e0.4 f0.8 h0.3 r0.4
!odpo 7.2 b-0.5 d1.3 e-0.7 i-0.4 s1.4 t-0.3
!odpove 7.2 b-0.5 d1.3 e-0.7 i-0.4 s1.4 t-0.3
!odst 7.7 a0.6 p1.1
!odstra 7.7 a0.6 p1.1
!okol 7.7 a0.3 b1.2 l1.6
!okolo 7.7 a0.3 b1.2 l1.6
!opra 7.2 a0.8 c-0.4 e0.5 j0.7 p1.8
!opravn 7.4 a0.4 e-0.3 j0.8 p1.2
!opyt 7.7 a0.5 b1.2 e0.4 g-0.4 i1.5 r-0.3 s0.5
!opytan 7.7 a0.5 b1.2 e0.4 g-0.4 i1.5 r-0.3 s0.5
!osob 7.0 a0.4 b1.2 d-0.5 e0.7 g-0.3 i0.9 p0.6
!osobne 7.4 a1.0 b0.6 c-0.3 e1.0 i1.1
!otaz 7.4 a-0.3 c-0.4 g1.2 h1.3 k0.5 n-0.3 p-0.4 q0.7 r1.3
!otazok 7.7 g0.7 h0.7 k0.6 r0.7 t0.3
!over 7.4 a0.3 e0.4 f0.6 i0.5 j0.4 k0.3 l0.5 n0.3 t0.8
!overen 7.7 a0.5 c0.5 e0.5 f0.7 i0.5 j0.4 k-0.3 t0.7
!paci 7.7 e-0.4
!pani 7.7 d1.1 f1.7 k0.5 o0.8 p-0.3 q0.4
!para 7.7 c0.7 e-0.3 j0.6 s1.1
!paragr 7.7 c0.7 e-0.3 j0.6 s1.1
!peni 7.7 d0.6 e-0.4 i0.5 l0.6
!peniaz 7.7 d0.6 e-0.4 i0.5 l0.6
!piat 7.7 a0.6 c1.1 d0.4 i0.7 p0.5 s-0.3
!pism 7.7 a-0.7 b0.5 c-0.4 g1.7 i-0.4 p-0.4 r2.3
!pismen 7.7 a-0.7 b0.5 c-0.4 g1.7 i-0.4 p-0.4 r2.3
!plat 6.8 a0.7 b1.8 d1.0 g-0.4 j0.4 l0.8 m0.8 p1.3 s-0.4
!platit 6.9 a0.5 b1.1 d1.1 g-0.3 l0.9 m0.8 p1.4 s-0.4
!po 6.8 a0.6 d0.9 e3.0 g-0.5 j1.6 l0.8 m-0.5 s-0.4 t0.4
!poci 7.7 c-0.6 d0.6 f0.7 k0.5 n1.1 t-0.5
!podl 7.7 a0.4 b1.7 c0.7 e-0.3 j0.7
!podla 7.7 a0.4 b1.7 c0.7 e-0.3 j0.7
!podn 7.7 a1.1 d0.6 e-0.4 g-0.5 i1.9 r-0.3 s0.6
!podp 7.0 c0.5 d0.4 e-0.6 i-0.6 j-0.3 o-0.6 p0.4 q-0.4 t-0.3
!podpis 7.0 c0.5 d0.4 e-0.6 i-0.6 j-0.3 o-0.6 p0.4 q-0.4 t-0.3
!pokl 7.7 b1.5 e-0.4 l1.6 n0.4 o0.6 r0.4 t0.5
!poklad 7.7 b1.5 e-0.4 l1.6 n0.4 o0.6 r0.4 t0.5
!ponu 7.7 g-0.4
!pori 7.7 a0.8 t1.1
!poriad 7.7 a0.8 t1.1
!posi 7.7 a0.6 e0.5 m0.9 p1.5
!posiel 7.7 a0.6 e0.5 m0.9 p1.5
!potr 7.2 a-0.5 i1.0 k0.5 o0.7
!potreb 7.2 a-0.5 i1.0 k0.5 o0.7
!potv 7.7 d0.5 e0.4 i0.3 o0.9
!potvrd 7.7 d0.5 e0.4 i0.3 o0.9
!poza 7.7 g0.3 p0.4 q0.8
!prac 7.4 m0.8 o0.5 t0.8
!prace 7.7 o0.6
!prav 7.7 c0.8 d-0.4 s0.9
!pre 7.7 a0.4 d1.5 i0.4 r-0.3 s0.8
!preb 7.7 a0.5 c0.6 p0.8
!preber 7.7 a0.5 c0.6 p0.8
!prec 7.7 a0.3 c0.6 d0.4 i1.3 p0.6
!pred 7.0 a1.2 b0.5 c0.4 d-0.3 e0.4 g-0.4 i0.4 j0.5 p0.8 r-0.4 s0.4
!predst 7.7 a0.8 e0.3 j0.7
!prek 7.4 b0.9 c0.6 e-0.6 p0.4
!prep 7.2 a0.7 b0.5 c0.4 d0.6 e-0.3 f0.4 g0.4 i-0.4 j0.3 l0.9 m1.9 p0.4 r0.6
!prepla 7.7 b0.8 e-0.3 f0.3 g0.5 l1.0 p0.6 r0.5
!pres 7.7 b0.5 e0.5 i0.7
!prid 7.4 a-0.5 g0.5 k0.4 l2.4 n-0.3 r0.7
!pride 7.7 a-0.4 k0.5 l1.4
!prie 7.7 a-1.0 b-0.3 c-0.4 e-0.5 f0.4 g0.6 i-0.4 j-0.3 m-0.4 q0.4 r0.8 t0.5
!prip 7.0 a-0.5 b0.7 e-0.4 h-0.4 i-0.4 k0.4 n0.5 p0.7
!pripom 7.4 a-0.9 c-0.6 h-0.4 k0.5 n0.6
!pris 7.7 a0.3 d0.4 m1.4 p0.5
!prob 7.7 g-0.3 m0.8 n0.5
!proble 7.7 g-0.3 m0.8 n0.5
!proj 7.4 a-0.4 p1.4 s0.8
!projek 7.4 a-0.4 p1.4 s0.8
!pros 7.7 a0.7 j0.6 m2.1 s0.6
!prot 6.6 a0.7 b-0.4 c0.3 d-0.5 e-0.6 g-0.4 i-0.4 j-0.4 k-0.4 l-0.4 m-0.3 p2.1 r-0.5
!proti 7.4 d-0.4 p0.7
!protok 7.4 a0.8 c0.5 e-0.3 p1.9
!prud 7.7 a0.4 c1.8 e-0.5 f1.9 k0.6 t2.0
!prudu 7.7 a0.4 c1.8 e-0.5 f1.9 k0.6 t2.0
!rad 7.7 d0.4 e0.6 i0.4 l0.6 o0.3
!raz 6.9 c0.7 d0.3 e-0.6 f0.4 g0.6 i1.1 j0.4 p-0.3 r0.8 s0.4
!reak 7.7 d0.9 e-0.5 f0.6
!reakci 7.7 d0.9 e-0.5 f0.6
!reci 7.7 b-0.3 g0.5 r0.5
!rekl 7.7 a-0.5 b-0.4 c0.3 g0.5 h0.8 i-0.3 r0.8
!reklam 7.7 a-0.5 b-0.4 c0.3 g0.5 h0.8 i-0.3 r0.8
!revi 7.7 c0.8 d0.7 e-0.4 f0.8
!ries 7.7 e-0.4 m0.3
!riesit 7.7 e-0.4 m0.3
!robi 6.9 b0.4 g0.7 i0.6 p-0.3 r0.5 s0.8
!robit 6.9 b0.4 g0.7 i0.6 p-0.3 r0.5 s0.8
!rok 7.7 e-0.4 g0.5 i0.7 p0.5 r0.4
!roku 7.7 d-0.5 g1.0 h0.4 q0.4 r1.0
!s 6.0 a0.9 b-1.1 c0.3 d0.8 e1.8 f1.7 g-0.3 h-0.4 i-0.4 k-0.4 l-0.5 m1.5 p1.0 s1.2
!sa 5.5 a-0.8 c-0.8 d1.5 f0.8 g0.7 h1.8 i-0.5 j0.4 k1.2 l1.1 m-0.8 n1.6 o1.2 p-0.9 q0.7 r1.7 t0.3
!scho 7.4 a0.3 b0.3 c0.4 d-0.3 i0.9 l0.7
!schv 7.7 e1.0 h0.4 k-0.4 l1.7 n-0.4 q-0.3
!schval 7.7 e1.0 h0.4 k-0.4 l1.7 n-0.4 q-0.3
!seba 7.7 e0.4 g0.3 k0.4 l1.0 r0.4
!si 6.6 a0.7 b0.5 c-0.7 d0.3 e-0.8 g-0.6 i-0.8 j2.0 m-0.6 o1.0 p0.4 q-0.4 r-0.6
!slov 7.0 a-0.3 d-0.6 f0.4 g0.8 n0.5 r0.7 s0.3 t-0.4
!sme 6.1 b0.3 d1.0 f0.8 g0.7 h-0.4 i1.2 j-0.5 l0.9 m1.0 p-0.6 q1.1 r1.4
!so 7.0 a1.1 b0.4 c0.6 d1.3 e0.4 f0.7 g-0.4 k-0.3 n1.3 o0.3 p0.9 q0.4 s-0.3
!som 5.6 d0.7 e1.2 g-0.8 i-0.6 j0.4 k0.4 l-0.5 m-0.4 n-0.5 o1.6 q-0.4 s0.8 t0.7
!spok 7.4 a0.8 c0.6 d1.6 e1.2 f1.1 i-0.4 m0.6 r0.4 s-0.3 t0.4
!spokoj 7.4 a0.8 c0.6 d1.6 e1.2 f1.1 i-0.4 m0.6 r0.4 s-0.3 t0.4
!spra 7.0 a-0.7 c0.5 d0.9 e-0.5 f0.9 g-0.4 k-0.5 s-0.3 t1.4
!spravu 7.7 a0.4 c0.8 d1.2 e-0.5 f0.8 i0.5 p0.5
!stav 7.2 b-0.4 c1.0 e0.3 f0.4 h0.4 i-0.3 k1.2 o0.4 p0.9 t0.4
!staz 7.7 a-1.4 e-0.8 g1.6 h-0.3 i-0.6 m-0.4 p-0.7 r2.3
!ste 6.3 c-0.8 d2.6 e-0.7 f-0.4 g0.9 h-0.4 j1.3 k1.0 l-0.4 m1.3 o0.5 p0.7 r1.5 s0.7 t-0.5
!stre 7.4 a0.4 c1.4 e0.5 g0.4 h0.9 i-0.3 k0.8 l0.4 o0.3 r0.7 t0.6
!stro 7.4 d-0.3 n0.5 r0.4
!stvr 7.7 a0.3 c0.4 d0.7 e0.8 i1.0 j0.3 p0.6
!su 6.9 a0.6 b0.4 c0.7 d0.7 e1.6 g-0.4 h0.4 l1.8 n-0.4 p0.4 q0.4 r0.3 s-0.3
!such 7.7 b-0.3 c0.6 f0.8
!sud 7.4 d0.3 e0.8 g-0.4 i0.6 j1.0 p-0.4 r-0.4
!sudu 7.7 j0.6
!ta 7.7 a0.5 e0.5 s0.8
!tam 7.4 a0.3 b0.6 r-0.4 s1.1
!teba 7.4 a-0.5 b-0.3 d-0.4 e-0.6 g0.5 i0.5 r0.3
!tebe 7.7 e-0.3 i0.3
!teda 7.4 a-0.7 b-0.4 d-0.4 e-0.4 k0.8 l1.7 o-0.3
!tele 7.0 a0.7 b0.8 c0.4 d0.9 f1.3 g-0.5 i-0.4 j-0.4 m0.5 n0.3 o0.4
!telefo 7.0 a0.7 b0.8 c0.4 d0.9 f1.3 g-0.5 i-0.4 j-0.4 m0.5 n0.3 o0.4
!tent 7.7 c-0.4 d0.8 f1.4 k1.1 l0.6 r-0.4
!tento 7.7 c-0.4 d0.8 f1.4 k1.1 l0.6 r-0.4
!tera 7.7 a-0.4 b-0.4 d0.4 g0.8 m0.7 p-0.4 q0.3 r1.1 s0.3
!teraz 7.7 a-0.4 b-0.4 d0.4 g0.8 m0.7 p-0.4 q0.3 r1.1 s0.3
!term 7.7 d-0.3
!termin 7.7 d-0.3
!test 7.7 i0.6 p0.6
!tike 7.7 a0.3 c-0.4 d-0.6 e0.9 f1.1 n0.7 o0.3 r-0.4 t1.6
!tiket 7.7 a0.3 c-0.4 d-0.6 e0.9 f1.1 n0.7 o0.3 r-0.4 t1.6
!tlac 7.7 c-0.3 e0.5
!to 5.2 b-0.8 d1.4 e0.8 f0.7 i0.6 j-0.6 k-0.6 m-1.1 n-0.6 o2.6 q0.7 r0.7
!toho 6.9 a0.4 b1.7 d0.5 h-0.3 j0.5 l0.7 o1.3 p-0.4 q-0.3
!tom 7.2 a-0.5 c-0.4 e0.5 f0.4 g-0.3 m-0.3 o0.3 q0.5 s0.4
!tret 7.7 d1.0 e0.7 s0.4
!tu 7.0 b0.7 g-0.4 l0.7 m0.4 o0.7 t0.5
!tych 7.7 c-0.4 f0.4 g0.5 k0.4 m0.4 q0.4 r0.6 t1.2
!tym 7.7 a-0.7 e-0.5 o0.3
!udan 7.7 i0.7 j0.4
!udania 7.7 i0.7 j0.4
!uhra 7.7 a0.4 e0.8 l1.6 n0.9 o-0.4 q-0.4 t0.3
!uhradi 7.7 a0.4 e0.8 l1.6 n0.9 o-0.4 q-0.4 t0.3
!upln 7.7 a1.0 e1.7 i-0.4 t0.7
!uplne 7.7 a1.0 e1.7 i-0.4 t0.7
!upoz 7.7 a0.3 b0.6 c0.4 i0.5 s0.6
!upozor 7.7 a0.3 b0.6 c0.4 i0.5 s0.6
!urge 7.7 a-0.6 l-0.3 q0.3
!urob 7.7 e-0.4 g0.3
!urobil 7.7 e-0.4 g0.3
!v 5.7 a1.0 b1.5 c0.6 d-0.6 e0.4 f0.9 g-0.3 i0.7 k-0.7 l0.7 n0.6 o1.3 p1.4 q0.7 t0.8
!vam 6.4 a0.6 c0.9 d-0.9 e-0.3 j1.0 k0.5 l0.4 m1.7 n-0.3 p2.5 q-0.3 s-0.5
!vas 6.0 a0.5 c-0.6 d2.5 e-1.1 g0.6 i1.6 j-0.5 k-0.3 m-0.6 n-0.5 o0.8 q1.1 r0.8 s0.5
!vase 7.0 b0.5 d0.8 e-0.4 h-0.3 i0.9 j0.4 p0.7 q0.8 s0.5
!vasej 7.0 b0.5 d0.8 e-0.4 h-0.3 i0.9 j0.4 p0.7 q0.8 s0.5
!vasu 7.7 b0.4 i0.7 l0.8 o0.6
!vede 7.7 b0.6 d-0.4 n0.4 o0.3 p0.6 q0.4 r-0.3 t0.3
!vedi 7.7 a-0.5 b-0.3 g0.3 h0.3 k1.0 r0.5
!vediet 7.7 a-0.5 b-0.3 g0.3 h0.3 k1.0 r0.5
!velk 7.7 g0.4 m0.8 r0.4
!viac 7.7 d0.8 g-0.3 i0.9 k0.3
!vo 7.0 a0.5 c0.8 e1.6 f0.4 g0.9 h0.7 o-0.4 p0.4 q-0.3 r1.2 s0.5 t1.4
!vobe 7.2 a0.9 b0.6 d0.8 e0.5 g-0.4 i-0.5 k0.5 m0.6 q0.3
!vobec 7.2 a0.9 b0.6 d0.8 e0.5 g-0.4 i-0.5 k0.5 m0.6 q0.3
!vtip 7.7 b1.4 c0.4 e-0.4 l0.6 m-0.4 n-0.3 p1.0
!vyci 7.7 b0.5 e-0.7 i0.5 r-0.4
!vyhr 6.8 a-0.7 d1.0 f-0.6 g1.1 i-0.6 j-0.6 l-0.4 m0.4 p-0.3 r1.4
!vyhrad 7.0 a-1.0 d1.1 g1.2 i-0.4 j-0.6 k0.5 m0.6 o-0.4 r1.7 t-0.4
!vyhraz 7.7 f-0.3 k-0.6 n-0.3 o0.5
!vysv 7.4 c0.3 d0.5 j0.4
!vysvet 7.4 c0.3 d0.5 j0.4
!vyzv 7.7 a0.3 d0.4 e1.3 j1.2
!vyzve 7.7 a0.3 d0.4 e1.3 j1.2
!z 5.7 b-0.4 c0.3 d1.0 i0.8 l2.1 m-0.6 n0.8 o0.5 p1.2 s1.0
!za 6.1 a0.3 b1.2 c1.6 d2.1 f0.8 g1.4 i-0.8 p3.6 q-0.4 r0.5 s-0.8
!zalo 7.2 a-0.5 f0.6 n0.4 o1.9 p0.7 r-0.4
!zalohu 7.7 a0.3 c0.5 d0.3 f0.5 p0.9
!zauj 7.4 a-0.5 c-0.4 d0.3 g-0.6 i0.9 j-0.4 r-0.3 s0.7
!zaujem 7.7 a-0.7 c-0.3 g-0.6 j-0.4
!ze 7.4 d-0.3 e-0.4 j0.9
!ziad 6.5 a-0.9 d-0.4 e0.4 g-0.6 i-0.4 j-0.5 k0.4 l0.7 m0.9 n0.3 o-0.5 p-0.5 r-0.7 s-0.4
!ziadne 7.7 a-0.6 b0.6 c-0.4 d-0.4 k0.4 l0.9 n0.3 o-0.3 r-0.4 t0.6
!ziadny 7.4 d-0.6 g-0.5 m1.0 r-0.5 t-0.4
!zle 6.8 a-0.4 b-0.7 d-0.6 e0.6 g2.2 o-0.4 r2.4
!zlos 7.7 a-0.3 b0.4 c-0.3 d-0.3 e-0.5 f-0.4 g0.5 h0.3 i-0.3 q0.5 r0.7
!zlosti 7.7 a-0.3 b0.4 c-0.3 d-0.3 e-0.5 f-0.4 g0.5 h0.3 i-0.3 q0.5 r0.7
!zmlu 7.4 b0.3 c0.3 d0.4 g-0.3 i-0.6 k-0.4 p-0.3
!zmys 7.4 b-0.4 e-0.4 f1.0 g-0.4 i0.4 k1.8
!zmysel 7.4 b-0.4 e-0.4 f1.0 g-0.4 i0.4 k1.8
!zo 7.7 b0.6 e-0.6 i-0.3 q0.4
!zvuk 7.7 b-0.5 e1.8 g0.5 p-0.4 q1.3 r0.7 s-0.4
!zvyk 7.4 g1.0 h0.9 i-0.3 n0.4 r1.3 s0.6 t0.4
!zvyku 7.4 g1.0 h0.9 i-0.3 n0.4 r1.3 s0.6 t0.4
!zvys 7.7 a0.5 d0.7 e1.1 p1.6 s-0.3
a 1.8 a4.4 b3.8 c2.9 d-0.4 e2.4 g0.7 h-1.1 i3.3 j3.2 k-2.4 l-0.7 m-0.8 o-1.6 p3.1 q-2.4 r-1.2 s3.4 t0.4
a+aj 7.0 a0.4 b-0.4 d0.8 f-0.3 g-0.4 k0.3 l0.3 p-0.4 s-0.5
a+ak 6.9 a1.3 c1.5 d0.7 e1.0 g-0.4 i0.8 j1.5 m0.4 p0.6 r-0.3 s0.7
a+ako 7.4 a-0.6 c-0.4 d-0.4 e-0.5 i-0.5 j-0.5 l0.4 n0.4 q0.7
a+ani 6.4 a-1.0 c0.4 d0.8 g1.8 h0.8 j0.8 n0.5 p1.5 r2.5 s-0.7
a+augu 7.7 a-0.8 b-0.5 c-0.6 e-0.3 k0.5 o1.0 q0.9 t-0.4
a+auto 7.4 c-0.4 e-0.3 i0.8
a+bez 6.2 a-0.7 b-0.9 c0.8 f-0.5 g1.3 h0.8 i-0.7 j0.5 n0.8 o-0.5 r1.2 s0.4 t0.4
a+bol 7.7 b0.4 d0.6 f0.4 g0.4 m0.3 n0.3 q0.9 r0.6
a+bude 6.9 a0.5 c0.6 e0.7 g-0.4 h-0.5 i-0.3 j0.7 k-0.3 o-0.4 q0.7 s-0.4
a+caka 7.7 a0.4 c1.0 d0.4 e-0.5 f0.6 l0.6
a+chce 6.2 a-1.3 e-0.6 g1.4 h2.0 i-0.5 j0.5 l-0.4 n0.7 p-0.5 q-0.4 r0.9 s-0.7 t1.0
a+chla 7.7 b1.2 g-0.6 i1.5 r-0.4 s-0.3
a+chyb 7.0 b-0.4 c1.1 d-0.4 e0.7 j0.8 q-0.4 t1.5
a+ci 7.7 d0.5 h-0.3 n0.5
a+cisl 7.2 c-0.5 g-0.3 i0.5 j0.6 o1.2
a+cita 7.7 r-0.3 s0.8
a+clov 7.7 a0.7 c0.5 d1.5 e0.6 i-0.4 s0.6
a+co 7.4 a-0.5 g0.3 h0.7 m0.5 q0.6 r0.5
a+dajt 7.0 b0.9 c1.1 d-0.3 l-0.4 n0.5 o1.1
a+dal 7.7 b0.7 e-0.5 i0.6 s0.5
a+dale 7.7 a-0.4 i0.6
a+dals 7.4 a1.0 b0.3 e1.2 g-0.4 i1.2 m1.5 p2.5
a+dam 7.7 b0.4 j0.6 n0.8 p0.3 s0.4
a+desa 7.4 a-0.5 b0.6 c-0.3 e-0.4 g0.8 h0.8 o0.3 p0.6 r1.0
a+deti 7.7 e0.6 i0.4 r0.3
a+dnes 6.8 a1.0 c1.7 d-0.4 e-1.0 i-0.6 k0.8 l-0.5 n0.4 q1.0 s-0.3
a+do 6.8 g0.4 i0.4 m-0.5 o0.4 p1.0 r0.4 s1.0
a+doda 7.2 c1.6 d-0.3 e-0.7 p0.9
a+doke 7.4 b0.7 c0.9 k0.4 o0.8 q0.4
a+doni 7.7 k-0.4 o0.6 t0.5
a+dost 7.2 a0.6 c0.8 e2.0 f-0.4 q-0.3
a+dovt 7.7 a-0.8 l1.4 p-0.5
a+dozi 7.7 e-0.3
a+dozv 7.7 a0.9 b1.8 e1.6 f0.3 k0.4 l0.3
a+druh 7.7 a-0.4 e0.4 j0.7 k1.3 s0.5
a+dve 7.0 b1.0 c0.4 g0.3 h1.2 i-0.3 k0.7 n-0.4 o0.3 p0.8 r0.6
a+dvoc 7.7 c-0.5
a+e 7.7 a0.5 d0.5 e0.6 i1.0
a+este 5.9 a-0.5 b1.3 d0.7 e-1.5 g1.4 j-0.3 k0.5 l0.7 m0.5 o-0.8 q1.5 r1.8 s-0.9
a+fakt 6.6 a-0.5 c-0.6 e0.7 g0.5 j0.4 k0.5 l1.2 p0.6 q-0.4 t0.3
a+fotk 7.4 c1.3 e-0.4 i0.8 p1.1 s0.6
a+harm 7.7 r-0.3
a+hlad 7.0 c-0.3 d-0.4 e0.7 f1.3 h0.5 i0.3 r-0.4 s0.3
a+hlav 7.7 e0.4 g0.5 m1.0 n1.0 r0.6
a+hned 7.2 a-0.6 d0.4 g1.1 h0.4 k0.4 l1.3 n1.5 o-0.3 r1.6
a+host 7.7 a-0.3 e-0.4 f-0.4 g0.5 h0.8 r0.8
a+hoto 7.4 a0.4 c0.5 e-0.8 i0.5 p1.6 s0.8
a+hovo 7.7 e-0.4
a+hroz 7.4 a-0.4 e-0.4
a+ide 7.4 a-0.6 g0.3 h0.5 i-0.4 k0.6 n-0.5 r0.3
a+idem 7.2 a-0.5 c-0.3 d-0.3 e-0.5 h-0.4 i0.6 r-0.4
a+isie 7.7 d-0.3 e-0.3 r-0.4
a+ja 5.0 a0.9 b1.1 c1.3 h0.6 k2.9 l0.4 q0.5 r0.7 s1.2 t0.5
a+je 6.4 a0.9 b1.3 c1.5 e1.5 f0.6 g-0.9 i-0.4 j-0.4 k0.9 l0.5 m0.4 q-0.5 r-0.9 s-0.7 t0.8
a+jede 6.8 b0.3 c-0.4 r-0.5 s0.3
a+jedn 6.3 a0.7 c-0.5 e0.8 f-0.4 g-0.4 j-0.4 k-0.4 l0.4 n0.7 p0.8
a+jeho 7.4 j0.4 o0.6 r-0.4
a+k 6.5 a-0.7 c1.3 d-0.3 g-0.6 n-0.6 o1.2 s-0.4 t0.7
a+kazd 6.9 a1.0 b1.1 c0.3 g-0.5 i-0.6 p1.1 r-0.3 s2.5
a+ked 7.2 b-0.3 m0.3 r-0.3 s0.4
a+kedy 7.4 r-0.3
a+kedz 7.4 a0.4 c0.8 d0.3 e1.0 p1.0 s1.5
a+kluc 7.7 a0.3 d0.5 s0.5
a+kole 7.4 a0.5 d0.9 i1.1 s1.4
a+kolk 7.2 a-0.6 b-0.6 e-0.3 k0.3
a+komi 7.4 b-0.3 d-0.3 e0.9 f1.2 h-0.4 p0.4
a+kone 7.7 b0.4 d-0.6 f0.6 g0.8 h1.3 r0.8
a+kont 7.7 a0.5 b0.6 d0.6 h-0.3 l0.7 r0.3
a+kres 7.7 d0.5 e0.4 k-0.3 t0.4
a+kto 7.2 a-0.4 c-0.6 d-0.5 e-0.7 s-0.4
a+ktos 7.7 c-0.4 d0.5 e0.6 f0.4 h0.4
a+kupi 7.7 a0.5 b0.8 e0.7 i0.5 j1.0
a+kym 7.7 b1.0 d-0.3 e-0.4 l0.9 m0.8 q0.3
a+ludi 6.8 b-0.4 c1.1 d0.8 g0.3 j-0.4 s1.5 t0.4
a+ma 7.2 b-0.4 c0.8 f0.6 i-0.3 s-0.3
a+mack 7.7 d0.5 m0.5
a+mail 7.7 a0.5 d0.6 e-0.5 i-0.3 t0.3
a+mal 7.7 a0.3 c-0.3 e0.7 p0.9
a+mam 7.0 a0.4 b0.6 c0.4 d0.4 e-0.4 g-0.4 p-0.4 s1.5
a+mame 7.2 a0.6 b-0.3 c-0.6 d1.2 e0.8 i-0.5 o1.3 p-0.4 q0.7 t1.9
a+mne 7.4 a-0.3 d0.5 n0.9 p0.7 t1.1
a+mode 7.4 a0.3 b1.3 e0.6 s0.8
a+moju 7.7 a0.3 b1.3 p0.3 s0.5
a+moze 7.7 g0.6 h0.7 i-0.3 k0.9 q0.5 t0.7
a+muse 7.7 a0.5 b1.1 d0.3 e-0.3
a+musi 7.7 e-0.4
a+muzi 7.7 b0.8 d-0.4 g-0.3 n0.4 o0.4 q0.4 r-0.3
a+my 6.1 a1.1 c1.6 e0.7 f0.7 g-0.7 i0.4 k1.2 l0.6 m0.6 n1.1 r-0.5 t1.1
a+mzda 7.7 b0.4 f0.6 h0.8 i0.5 r0.4
a+na 5.3 a1.5 b-0.4 c0.6 d0.9 e1.2 f2.2 h0.4 i0.8 j1.7 k0.3 l1.1 m1.7 n0.4 q-0.7 r0.6 s-0.6 t0.6
a+nako 7.4 a-0.4 e-0.4 i-0.4 r0.3
a+nam 7.7 c0.5 g0.8 h0.4 n0.4
a+nami 7.7 b0.4 e0.7 n-0.3
a+napi 7.7 d-0.3 o0.5
a+napo 7.2 c0.5 d0.3 e-0.4 i-0.4 n-0.4
a+nebu 7.4 s0.9
a+nech 7.0 a1.1 b1.0 d1.5 f1.8 g-0.4 i-0.5 k-0.3 m1.5 n0.5 p0.5
a+nema 7.4 b-0.6 c0.4 g0.5 h0.4 k0.7 p-0.3 r0.9 t1.0
a+nemc 7.7 a0.4 e0.8 h0.4
a+nena 7.7 a-0.6 e-0.4 g0.7 h0.9 i0.3 l0.5 q0.4 r1.1
a+neod 7.7 a0.4 b-0.4 d1.5 e-0.5 f0.3 p0.6
a+nepo 7.7 a-1.7 e-0.5 g0.9 p0.7 r1.1
a+nevi 7.2 a-0.9 c-0.3 g-0.4 i-0.4 k0.4 l-0.4 o0.6 t1.8
a+neza 7.4 a1.0 c-0.4 d1.2 j-0.3 m1.5 o-0.7 p0.4 r0.3
a+nic 6.6 a0.7 c-0.5 d1.9 g-0.7 h-0.4 i-0.4 p0.9 q0.5 r-0.4 s0.6
a+nie 6.5 a1.0 b1.2 c1.2 e2.1 f-0.3 g0.4 j-0.4 m1.8 p1.3 r1.0
a+niko 7.7 d0.5 i0.5 k0.6 o0.4 p0.4
a+nikt 6.5 a1.4 b-0.4 e1.4 f1.0 g-0.4 p0.4 q-0.6 s0.4 t0.4
a+nove 7.7 a0.4 b1.1 i0.3 j0.3 m1.1 n0.5 t0.4
a+novu 7.4 a0.5 c0.6 e-0.4 g-0.4 l1.0 m1.5 r-0.4
a+novy 7.7 e0.4 i1.3
a+o 6.1 a0.6 c-0.4 d1.1 e1.4 f-0.4 g-0.4 i1.7 j1.2 k0.5 n-0.3 p0.6 q-0.5 s0.4 t-0.7
a+obca 7.7 d-0.3 e-0.4 i0.7
a+od 7.2 b0.6 h-0.3 i0.8 n0.7 p0.8 r0.4 s0.4
a+odch 7.4 a-0.4 e0.5 f0.4 g-0.4 i-0.9 m0.8 n-0.3 r-0.3
a+odis 6.5 d0.3 e0.7 f0.4 g0.4 h-0.7 i-0.5 k0.4 l0.6 n0.4 q-0.3 s0.8
a+odka 7.7 d0.4 o0.3
a+odmi 6.9 a-0.6 b-0.3 d-0.5 e-0.7 i-0.4 k-0.3 p0.4 q0.3 r-0.4
a+odpo 7.0 a1.1 c1.3 d1.3 f-0.4 g-0.5 i1.1 j-0.3 l0.4 m-0.5 n1.4 o0.7 p-0.5 s0.5
a+odvt 7.7 d0.5 p0.7
a+on 7.2 a-0.3 b0.4 f0.7 i-0.4 l-0.3 p-0.3 q0.3 r0.4 s0.7 t0.9
a+opra 7.4 a-0.8 b-0.4 c-0.5 g0.6 r0.8
a+paci 7.4 a0.6 c0.5 d0.3 e0.6 f-0.3 g-0.6 k-0.3 m0.3 q0.5 r-0.6
a+pan 7.2 a1.0 b0.9 d0.9 e0.8 f0.8 g-0.5 i0.4 p0.9 r-0.6
a+part 7.7 a-0.6 c-0.3 g0.4 j-0.4 r0.5
a+peni 7.4 a-1.2 b-0.5 i-0.4 l1.0 p-0.5 t0.5
a+plat 7.0 a0.7 b-0.3 d-0.4 e0.6 h-0.3 k-0.3 l0.7 m1.0 n0.6 p1.1 r-0.6
a+po 6.5 a0.4 e1.0 i0.4 j0.3 l1.0 o-0.5 p-0.5 r0.5 s0.8
a+pod 7.4 d-0.4 g-0.4 h0.3 j0.9 m0.4 r-0.4 t0.4
a+poda 7.7 a-0.5 g0.8 r0.9
a+podp 7.7 a-0.3 l0.6 r0.3
a+pois 7.4 a0.4 c0.9 d-0.3 h-0.3 t0.8
a+poku 7.7 e0.4 s0.6
a+pol 6.9 b0.9 d-0.6 f0.5 h0.7 i-0.4 k0.6 o-0.4 r0.5 t0.9
a+polo 7.0 a0.3 b-0.5 c1.3 e2.3 h0.6 o-0.3 p-0.4 q-0.4 r0.5 s-0.4
a+posl 5.8 a0.9 b1.2 c0.8 d-0.9 g-1.0 j-0.6 k-0.3 l0.7 m1.7 n-0.3 o1.2 p0.5 q-0.3 r-0.8 t0.3
a+post 7.7 e0.3 i0.8 j0.6 p-0.4
a+poto 6.1 a0.4 b0.6 c0.9 d1.1 e-1.0 h0.3 j-0.4 l-0.4 m0.4 n-0.4 p-0.6 r-0.9
a+potr 6.6 a-0.6 b0.6 d0.3 g0.9 h0.5 i-0.5 j-0.8 k-0.3 l0.5 p-0.4 q-0.4 s-0.4 t1.1
a+pove 7.2 a-0.3 b-0.3 c0.3 g0.4 h0.4 i0.3 r0.3
a+povi 7.7 a0.4 c0.9 d0.4 e-0.6 g-0.3 i-0.4 s1.1
a+pozi 7.7 b0.6 i0.5 j0.4 k1.0
a+prav 7.4 b-0.4 d0.8 e-0.7 f1.3 j0.5 q0.5 s-0.3 t-0.4
a+pre 7.7 a-0.3 e0.4 h1.5 l0.6 n-0.3 o0.8 q0.4 r0.7
a+prec 7.4 c0.5 g0.4 i0.6 p0.6 r0.5
a+pred 6.5 b1.5 e1.5 f0.4 i-0.7 j-0.5 k0.6 l-0.5 n-0.3 o1.1 p-0.4 r0.9 s-0.5 t1.0
a+preh 7.4 a-0.5 e-0.4 h0.9 l0.4 r0.4
a+prep 7.4 a0.4 d1.0 e0.5 i-0.4 k0.5 m1.0 p0.6 s0.8
a+pres 7.4 a-0.5 b1.0 g1.0 h1.7 m0.5 r1.2 t0.4
a+prev 7.7 a-0.5 i-0.6 q1.0
a+pri 6.9 b-0.6 c0.4 d0.3 e1.1 h0.3 i0.9 p0.5 r0.4 s1.6
a+prid 7.4 a-0.8 b0.6 c0.3 e-0.3 g1.3 h0.5 i-0.5 k0.5 m0.4 o0.3 q0.9 r0.7
a+prik 7.7 a0.3 b1.4 e1.2 f0.4 k0.8 n-0.3 o0.7 q-0.4 t0.6
a+pril 7.7 a0.4 c0.5 d0.5 e0.3 f0.7 l0.4 s0.5
a+prin 7.7 e-0.6 g-0.4 i0.3
a+prip 7.0 d0.8 e-0.8 g-0.5 j0.4 m-0.4 q-0.5
a+pris 6.8 a0.3 b-0.4 c0.6 d-0.6 e0.6 i0.9 l-0.3 m-0.5 s0.4
a+pros 6.9 b0.7 d-0.3 h-0.4 i-0.4 p0.6 s-0.4 t0.3
a+pyta 7.2 c1.0 j0.5 p0.6 s0.7 t0.5
a+rad 7.4 b1.2 c-0.4 e0.3 f1.5 i0.4 p0.4 s-0.3
a+radi 7.4 c-0.3 e0.6 f0.8 h0.4 k0.5 q0.6 r0.6 s0.5 t0.3
a+rodi 7.7 a-1.0 c-0.3 e-0.4 g0.5 h0.9 i0.6 q1.1 r0.8
a+rovn 7.4 a-0.4 f-0.3 g0.8 h1.2 n1.4 o-0.4 r0.8
a+rozd 7.7 a0.6 b1.1 d-0.4 i0.6 m1.1 n0.5 t0.4
a+rozl 7.7 d0.7 e-0.3 r-0.4
a+rozp 7.0 b-0.5 c0.5 g0.5 l0.3 p0.4 r0.6 s0.4
a+s 5.4 a1.4 b0.3 c0.4 d-0.4 e1.7 f0.7 g-0.8 h0.7 i0.3 j1.9 l1.0 o-0.4 p1.1 q1.1 r-0.3 s0.7
a+skon 7.7 c0.7 e0.4 g-0.5 s0.7
a+sme 7.2 b0.6 c-0.7 d-0.5 g-0.6 k0.9 l0.9 n-0.4 o-0.5 q0.4 t1.3
a+spat 7.7 e-0.3
a+spra 7.4 a0.8 b0.9 i0.9 j0.7 r-0.4
a+spyt 7.7 d-0.4 g0.7 r0.7
a+stal 7.4 a-0.3 c-0.4 f0.5 g1.1 n0.8 p0.4 r0.8
a+stan 7.2 a-1.2 b-0.4 c-0.5 e-0.5 f0.5 h1.0 i-0.5 l1.0 n-0.3 r0.6
a+stav 7.4 a0.6 c0.6 e0.8 j-0.4 o1.1
a+stra 7.4 c0.7 d-0.5 e0.7 k0.7 l-0.4 n1.7 o0.5 p-0.3
a+stvr 7.4 b0.4 c-0.3 d-0.3 e0.4 g0.4 h0.6 r0.5
a+suse 7.7 h-0.3 k0.4 o0.4 r-0.3 t0.9
a+syn 7.7 g0.4 h0.5 l0.5 q0.8 r-0.4
a+ta 7.0 b1.3 d0.7 k0.6 l0.8 m0.8 o-0.3
a+tak 7.2 a0.7 e-0.5 g-0.4 i0.9 j0.9 l0.5 m1.4 n0.5 r-0.4
a+ten 5.9 a0.6 b1.0 c1.1 d-0.5 e1.2 f1.0 g0.7 j0.9 k-0.3 l0.3 m1.0 o-0.4 p-0.5 q0.3 r1.0 s-0.4
a+tent 7.0 c-0.5 e1.1 g0.3 h0.5 i-0.4 k-0.5 l0.6 m-0.4 o-0.4
a+tera 6.8 b0.9 c-0.5 e0.9 g-0.4 k-0.3 m0.7 o0.3 p0.3 r-0.5
a+term 7.7 a-0.5 c0.7 d-0.4 h0.3 j-0.3 l0.8
a+tie 7.2 g0.5 j1.0 n0.5 r0.4
a+tlac 7.7 c-0.4 e0.5 n0.8
a+to 5.3 a1.1 b1.5 c1.9 d0.5 e-0.8 g1.8 h0.4 i0.9 j1.6 m0.6 n1.1 p-0.3 r1.9 s0.6 t0.6
a+traj 7.7 a-0.4 j0.4
a+tret 7.7 a0.4 d0.5 e1.0 i0.4 l0.4
a+troc 7.7 a0.3 b0.5 l0.9
a+trva 7.4 a0.7 f0.7 m0.4 p0.5
a+tvar 7.7 a0.6 c0.7 i0.9 s0.6
a+tym 7.7 a0.4 d0.5 e0.7 i0.4 p0.6 s0.5
a+ucit 7.7 j0.5 q0.9
a+uhra 7.4 m0.7 n0.5 q-0.3
a+upla 7.4 a0.4 j1.0 p0.3
a+uz 6.8 a0.9 b0.3 c0.5 d1.3 e0.4 h0.6 i0.5 j0.8 s0.9
a+v 5.1 a1.7 c1.8 d-0.8 e1.6 f1.2 g-0.7 h-0.8 i1.2 j1.2 k-1.0 l0.4 m1.7 n1.4 o1.5 p1.7 q-0.6 s1.1 t1.3
a+vas 7.4 e0.6 n1.3 t0.4
a+vasa 7.7 b0.4 e0.5 f0.7 g-0.3 h0.6 i0.3 o0.4 t0.4
a+vec 7.7 a-0.3 b-0.3 e0.4 g0.7 p0.3 r0.9
a+vede 7.7 a0.4 e0.6 f0.6 i0.3
a+vie 7.7 a-0.6 e-0.3 h0.4 k0.7
a+viem 7.7 j0.5 p0.8
a+vnuk 7.7 d0.6 e-0.4 g0.4 h0.8 k0.4 r0.5 s0.9
a+vo 7.7 a-0.4 b-0.3
a+vola 7.7 a0.6 b1.8 d1.2 e-0.4 i0.7
a+vrat 7.2 b-0.3 d1.3 e0.5 i-0.4 j0.4 p-0.4
a+vset 6.8 d0.7 g0.3 h0.5 i1.1 k0.3 r0.6 s0.9
a+vy 5.9 a1.1 b0.6 c0.6 d1.1 e1.1 f-0.3 g0.4 h-0.9 i0.9 j0.4 k-0.5 q-0.4 r0.7 t0.5
a+vyma 7.7 a0.3 i0.4 j0.4
a+vypl 7.7 a-0.4 k0.4 l1.1 n-0.5 o-0.4 p-0.3
a+vypo 5.7 i-0.5 j-0.5 p-0.3 q0.3
a+vysk 7.7 c0.4 n0.4
a+vysv 7.7 b0.3 h0.5 i0.4 m0.3
a+vyzy 7.7 p0.4
a+web 7.7 c0.4 i0.5 p-0.3 r0.5
a+z 7.2 a0.5 b1.3 c0.5 d0.3 e0.5 m0.7
a+za 6.8 a0.3 b1.1 d0.3 e1.1 h0.4 i0.5 j0.5 q-0.3 s-0.5 t0.3
a+zabu 7.7 a-0.4 d-0.3 g0.5 r0.5
a+zaka 7.7 d1.0 e-0.4 f0.4 i-0.3 k1.2 s-0.3
a+zalo 7.7 c0.3 i0.7 m0.3
a+zapl 7.2 d0.4 e0.6 f1.2 h-0.3 i-0.5 k-0.4 l-0.3 n0.8 p0.8
a+zapo 7.7 p0.3
a+zast 7.7 b1.1 o0.3 r0.4
a+zavo 7.4 a0.4 b-0.3 c0.7 d0.9 e0.7 f0.3 i0.4 q0.4 t0.3
a+ze 6.4 b0.7 c0.3 d-0.4 e-0.9 g-0.4 i-0.5 j-0.3 k-0.5 p0.7 r-1.0 t-0.3
a+ziad 6.5 d-0.5 f-0.3 h0.4 j0.8 m-0.4 p0.4 s-0.5
a+zist 7.7 d-0.3 t0.6
a+zivn 7.7 a-0.4 g0.9 i1.0 r0.9
a+zloz 7.4 b-0.3 d0.4 e-0.5
a+zmen 7.4 b0.5 c0.3 e0.8 g0.8 h0.7 i1.0 o0.8 q0.3 r-0.3
a+zmlu 7.4 a0.9 e0.7 i0.7
a+zo 7.7 e-0.4 g0.6 q1.0 r0.6
a+zost 7.4 e0.7 g0.7 i-0.4 k0.3 s1.0
a+zozn 7.7 a-0.3
a+zvys 7.0 b-0.4 e0.4 g-0.4 i-0.4 m0.7 n1.4 o0.4 p0.5 q0.7
a2 7.7 a-0.3 c-0.4 d0.8 h0.8 k0.4
abso 7.4 c-0.3 f0.5
absolv 7.4 c-0.3 f0.5
aby 4.4 a0.5 d-0.7 e2.5 g-0.4 i2.5 j1.1 l-1.3 m-0.4 p-1.3 q1.8 s0.4 t-0.7
aby+bolo 7.7 a0.3 b-0.3 c1.2
aby+ho 7.7 b0.6 j0.5
aby+mi 7.7 a-0.4 b-0.5 c-0.4 k0.7 q0.8
aby+nedo 7.7 d0.3 g0.6
aby+sa 6.3 c-0.4 d-0.3 e-0.3 h-0.6 i2.1 j-0.5 k-0.4 n0.5 p-0.3 s0.6
aby+si 7.0 a0.7 c-0.6 d1.2 e0.8 f0.7 g-0.3 i1.1 k-0.3 p0.5
aby+sme 6.9 a-0.5 b-0.5 c0.4 d-0.4 h0.6 i-0.5 j0.4 k0.4 n-0.4 s-0.3
aby+som 6.4 a0.4 c-0.4 e1.5 g-0.9 h-0.7 i1.3 j0.5 m-0.3 n0.8 o0.5 p-0.5 r-0.7 t0.5
aby+ste 5.7 b0.6 e0.8 g0.8 h1.1 i-0.3 j1.0 l-0.5 p-0.4 q1.4 r0.5 s0.4
aby+to 7.4 a-0.3 c-0.3 d0.4 e0.4 g-0.4
adam 7.7 e-0.4 g-0.3 h0.5 k0.7 m1.1 q0.4
adel 7.2 b0.4 c0.4 e-0.5 f-0.3 g0.5 l-0.3 m0.3 q-0.4 r0.7
adela 7.2 b0.4 c0.4 e-0.5 f-0.3 g0.5 l-0.3 m0.3 q-0.4 r0.7
admi 7.2 e0.4 g0.4 h0.8 i1.1 r0.4 s1.7
admini 7.7 g0.6 h0.9 i0.5 r0.5
adre 5.2 a-2.1 b0.9 c-0.3 d0.8 e0.3 f0.5 g-1.1 h1.3 i-1.0 j-0.7 k0.6 l1.4 m-0.3 o0.8 p-1.3 q1.2 r-0.3 s-0.4 t1.1
adre+bol 7.7 a-0.3 c0.4 h0.6 k0.4
adre+je 7.4 a-0.4 b0.4 e0.3 h-0.3 k-0.3 n-0.4 q0.7 t-0.3
adre+neex 7.7 a-0.4 h0.6 l0.3
adre+si 7.7 a-0.9 d-0.5 i-0.3 j-0.4 m0.3 n1.0 q0.4 s-0.5 t0.5
adresa 6.1 a-1.6 c0.4 d-0.5 e0.5 h0.3 i-1.1 j-0.6 m0.4 n0.4 p-0.6 s-0.9 t0.9
adreso 6.9 a0.6 d1.5 e-0.7 f0.4 i0.3 k0.4 m-0.3 o0.8 q-0.3 s1.4
adresu 6.2 a-1.1 b-0.4 c-0.4 e0.5 g-0.8 h0.9 l1.2 m-0.3 o0.6 p-0.6 q1.1 s-0.5 t0.3
adresy 7.2 b1.1 d0.5 h0.5 l0.3 s-0.4
adri 7.4 c0.3 q0.5
adrian 7.4 c0.3 q0.5
advo 4.8 a0.6 b0.4 c0.7 d1.0 g-1.4 h-0.4 i-1.3 j5.2 m1.4 p-1.2 r-0.9 s-1.2 t-0.3
advo+a 7.7 a0.5 i0.3 j0.8
advo+kanc 5.9 a-0.3 c0.5 d2.6 e-1.1 g-0.5 i-1.0 j0.9 o0.5 s-0.5 t-0.9
advo+komo 7.2 a0.4 b0.7 d-0.5 e1.1 i0.4 j0.9 m0.6 n0.3 t0.4
advo+ten 7.7 d-0.3 j0.3
advoka 4.8 a0.6 b0.4 c0.7 d1.0 g-1.4 h-0.4 i-1.3 j5.2 m1.4 p-1.2 r-0.9 s-1.2 t-0.3
agen 5.3 a-1.1 b0.5 c0.5 d-1.0 e0.5 f0.6 g-1.6 h1.8 i2.0 j-1.0 k-0.4 l0.4 p-1.1 s0.7
agen+a 7.0 b1.0 c0.6 d-0.4 e0.6 f0.6 g-0.4 h-0.4 i1.7
agen+si 7.7 e0.4 f0.6 l0.8
agen+sme 7.7 d0.7
agendu 7.2 a-1.1 d-0.4 e-0.4 g0.4 h1.5 j-0.3 p-0.3 r1.0 s-0.3
agendy 6.9 d0.3 f-0.5 g-0.8 h0.8 i2.0 m-0.3 r-0.3
agentu 5.8 b1.1 c0.3 d-1.0 e1.0 f1.0 g-1.1 i0.9 j-0.5 k-0.6 l0.7 n0.3 p-0.6 r-0.3 s1.4
agro 6.4 a-0.4 b-0.3 c0.4 d-0.5 e0.6 g-0.3 h0.6 m0.5 p-0.8 q1.4 r-0.7 s-0.4 t-0.4
agrodr 7.7 a-0.4 h0.3 i-0.4 k0.4 n0.4 o0.4 q1.1
agroko 7.2 c0.7 e0.3 f0.4 h0.5 i0.7 l0.5 m0.5 p-0.4 r-0.3
ahoj 4.8 a-3.4 b-0.9 c-1.3 d-1.1 e-2.2 g0.4 h2.0 i-0.8 j-1.2 k1.2 l0.7 n1.6 p-1.5 q2.6 r1.4 s-1.6 t2.9
ahoj+erik 7.7 a0.4 d0.4 e-0.4 i0.8
ahoj+riso 7.7 a-0.3 c-0.4 n1.0 o1.0
ahoj+stev 7.7 n0.5 o0.4
ahoj+tak 7.7 e0.7 k0.6 s0.9
ahoj+v 7.7 c-0.3
ahoj+vlad 7.7 a-0.4 e-0.4
ahojte 5.8 a-1.3 b-0.4 d-0.5 e-0.5 g0.9 h-0.4 j-0.5 k0.7 n0.4 p-0.6 q1.8 r1.0 s-0.5 t1.8
aj 2.9 c0.8 e1.3 g5.6 h7.6 j1.0 l1.0 m0.5 n0.4 o1.1 p1.0 q1.2 r4.8 s2.6 t-1.5
aj+bez 7.4 a-0.6 b-0.3 e-0.5 f0.4 g0.5 j-0.4 r0.5 t0.5
aj+budu 7.7 a-1.1 d-0.3 e-0.4 g1.2 h1.5 i-0.9 q0.5
aj+cenn 7.7 e0.4
aj+cez 7.0 b-0.3 g1.0 i0.4 j0.3 n-0.3 r1.1 s-0.3 t0.4
aj+desa 7.7 a0.4 e0.8 p0.8
aj+do 6.8 c0.8 g0.8 h1.3 i-0.3 j0.9 l0.4 r1.5 s2.0
aj+druh 7.0 g0.4 h2.6 k0.8 l-0.3 m0.4 n1.8 o-0.3 p0.5 r0.8 t0.3
aj+fotk 7.4 c0.5 d0.8 e-0.5 f0.9
aj+ja 6.4 a0.5 c0.4 d-1.2 e1.1 f-0.5 i1.1 l2.1 n0.5 p0.4 s0.3
aj+kame 7.7 f0.4 g0.5 r0.3 s0.5 t0.7
aj+ked 6.8 a-1.2 b-0.8 e-1.2 g1.1 h-0.5 i-0.5 j-0.4 l0.8 m1.0 n0.6 o0.4 p-0.6 q0.3 r1.0 s-0.3
aj+klob 7.7 a-0.6 b-0.4 c-0.4 e-0.3 g0.4 h-0.4 n0.8
aj+moja 7.0 a1.0 b-0.3 c0.9 d1.2 e1.2 g-0.6 i-0.4 j-0.4 k0.7 l0.5 p1.3 s-0.4
aj+moje 7.4 d-0.3 g0.5 h0.4 p0.8 r0.5
aj+mzdy 7.7 a-0.6 c-0.3 e-0.4 g1.2 h1.6 i-0.6 l-0.3 r0.6
aj+na 5.5 a-0.4 b1.1 c-0.3 d0.5 e0.9 g2.9 h3.7 i-1.7 j0.5 m-0.5 n-0.7 q0.7 r1.9 s1.4 t-0.5
aj+nasu 7.7 j1.0 n0.9 s0.7
aj+navr 7.4 c0.8 d0.4 f0.9 h-0.4 j0.5 r0.4
aj+o 7.4 d0.7 e0.9 i-0.4 s1.0
aj+obra 7.7 e0.4 g0.3 q0.8 s0.5
aj+okto 7.7 c-0.4 i-0.4 n0.3 o1.1 p0.4 q1.0
aj+ona 7.7 c0.4 g0.5 h0.5 r0.4
aj+opra 7.7 g0.4 m0.5 r0.4
aj+osta 7.7 a0.5 c0.6 d0.9 i0.7 m0.5 s1.3
aj+pan 7.7 b0.3 c-0.4 d0.6 e0.3 g0.8 h0.5 n0.4 r1.0
aj+pani 7.7 f-0.3 j0.4 m0.7 p0.5
aj+plat 7.7 a0.7 f0.3 g-0.7 i-0.3 o2.5 p1.8 r-0.4 t0.3
aj+po 7.0 a0.5 b0.5 c-0.4 d0.6 e1.0 i-0.4 p1.1 s0.5
aj+post 7.4 a-0.6 c-0.5 d-0.3 g-0.5 h0.3 q1.0 r-0.3
aj+pre 6.9 b-0.3 d0.6 f0.4 h1.4 l-0.4 n-0.4 o0.6 p-0.3 r0.6 s-0.4
aj+pred 7.7 a0.5 d1.4 l0.3 s0.7
aj+reda 7.7 e0.8 f1.1 s0.3
aj+riad 7.7 a-0.4 e-0.3 g0.3 h0.7 r0.7
aj+s 4.8 a1.3 b1.2 c0.9 d-0.5 e0.8 f-0.4 g0.9 h0.9 i1.1 k0.5 l1.3 m0.7 o-0.4 p-0.8 q2.3 r1.7 s3.3 t0.5
aj+so 7.0 e0.8 g0.3 h0.5 i-0.3 j0.6 k-0.4 m0.5 o0.4 r-0.4 s-0.3 t0.5
aj+spla 7.7 a-0.3 f0.4 g0.8 h0.5 l0.3 n-0.3 o1.1 r-0.5 t-0.4
aj+spol 7.7 i0.3 j0.5 p0.8
aj+spra 7.7 a0.5 b0.4 c0.4 j0.6 p0.8
aj+stvr 7.7 d0.3 e0.6 i0.6
aj+sudn 7.7 c0.8 j1.1 m0.4
aj+tak 7.0 b0.7 e0.5 i2.1 s-0.3
aj+tele 7.4 c-0.3 d0.4 e-0.3 g-0.3 i-0.5 j0.8 s0.7
aj+to 6.4 a1.7 b-0.7 c1.9 e0.5 f-0.5 g-1.1 h-0.4 j-0.6 o0.3 p1.1 q-0.4 r-0.8 s2.1
aj+ucto 7.4 a-0.5 d-0.4 h1.0 q0.5 r-0.6
aj+v 6.5 a1.1 b0.3 d-0.6 e-0.4 f0.7 i2.7 k-0.5 n-0.3 p-0.5 r0.3 s-0.6
aj+vam 7.2 a-0.6 b-0.4 g-1.3 i0.7 j-0.3 m0.6 n-0.5 p0.5 r-0.7 s-0.5
aj+vas 7.2 b-0.4 d0.3 g-0.6 h-0.4 i-0.5 j0.7 n-0.3 p0.7 q1.0 r-0.3 s-0.5
aj+vase 7.7 b0.8 d-0.3 f0.6 i0.4 l1.1 r-0.3
aj+vo 7.4 b1.3 i-0.4 s0.9
aj+vy 7.2 a0.6 e0.3 g-0.4 i1.4 k0.4 m0.3 n0.8 r-0.3 s-0.4
aj+vyro 7.7 c0.4 e0.7 i0.6 j0.5 m0.4 s0.4
aj+z 7.4 a0.5 b-0.3 e1.0 g-0.3 h-0.3 i-0.6 m-0.3 p0.7 r-0.3 t-0.3
aj+za 7.4 a-0.5 c-0.4 e-0.4 g0.7 k0.8 l1.3 m0.3 r0.7 t0.4
ak 4.2 a3.3 b-0.5 c3.4 f0.6 g-1.9 h-0.6 i1.8 j4.0 l0.6 m2.1 o-0.9 p-0.4 r-1.2 s3.0
ak+ano 7.4 c0.3 d0.4 g0.3 i0.5 r0.5
ak+bude 7.0 b-0.4 c1.0 d-0.6 e-0.5 f-0.5 i1.1 j0.3 m0.5 p-0.3 r0.5
ak+by 6.8 b1.2 d0.6 e0.5 f0.6 h0.4 i0.3 j-0.4 k0.5 n0.4 o-0.4 p-0.4 q0.4 r0.5 s0.8
ak+chce 7.7 a-0.3 i0.7
ak+do 7.0 a0.4 c1.4 d-0.4 e-0.6 j0.8 p-0.3
ak+ho 7.7 c0.6 d0.4
ak+je 7.4 a-0.6 e0.6 i-0.3 l0.4 m0.8 o0.4 t0.7
ak+ju 7.2 b0.5 j0.6 m0.5
ak+mate 6.9 a0.9 c0.3 d-0.3 j1.6 m1.0 p1.4 r-0.4
ak+mi 6.8 a0.5 b-0.4 c-0.7 d-0.6 e0.9 g-0.3 i-0.6 j0.7 l0.4 m1.1 s2.0
ak+nam 7.7 a0.5 b0.4 i0.3 j0.4 m0.6
ak+nepr 7.7 a0.4 c0.9 d-0.5 e-0.3 g-0.6 r-0.4 s0.6
ak+sa 6.1 a1.0 b-0.3 c0.8 d1.3 f0.6 g-0.6 h-0.5 i0.9 j1.6 m1.3 n0.5 q-0.3 r-0.5 s1.8 t0.8
ak+si 7.7 e-0.5
ak+so 7.7 c0.3 p0.3
ak+ste 7.0 a-0.3 c-0.3 d-0.4 e0.6 i-0.5
ak+suhl 7.4 a-0.3 d-0.5 e-0.5 g0.3 h0.6 q0.6 r0.4
ak+to 7.4 a1.3 c0.9 e-0.3 i0.6 m-0.3 p0.4 s1.8
ak+toto 7.7 a0.5 b-0.6 c0.3 d0.7 e1.3 h0.4 i0.3 j-0.3 l0.4 m-0.4
ak+treb 7.7 a0.6 c0.7 d0.6 j0.7
aka 7.4 a-0.9 c-0.4 h0.9 i-0.5 k0.4 o0.4 r0.4 s-0.3
aka+je 7.7 a-0.8 i-0.3 m0.3 s-0.3
akad 7.4 a0.3 e0.6 o0.5 s0.5
akadem 7.4 a0.3 e0.6 o0.5 s0.5
akce 7.4 b0.4 d-0.4 e1.0 f0.5 i0.5 l-0.3 n0.3 o2.5 p0.4
akcept 7.4 b0.4 d-0.4 e1.0 f0.5 i0.5 l-0.3 n0.3 o2.5 p0.4
akci 6.8 a0.4 c0.7 e1.0 g-0.8 i-0.6 l0.7 m0.5 n-0.4 r-0.7 s0.4 t0.6
akcie 7.7 a-0.6 e-0.3 g-0.4
akcii 7.7 a1.0 e1.2 m0.4 s0.8
ake 6.5 a-1.3 b-0.3 c0.7 e-0.7 g1.0 j-0.4 k0.7 l-0.6 m0.4 o-0.4 p-0.5 q-0.5 r1.6 s-0.4 t-0.4
ake+papi 7.7 a-0.3 b-0.3 i0.5
akej 7.7 a-0.4 i0.8 o0.7
ako 3.2 a1.8 b0.8 d3.1 e3.0 g1.1 h1.6 j-0.3 k-0.4 l0.6 n1.9 p0.4 q0.4 r2.7 s3.3 t-0.6
ako+asi 7.7 a-0.6 b-0.3 c0.7 d-0.4 t0.3
ako+bolo 7.4 a0.5 c1.1
ako+dlho 7.0 c0.4 d0.7 e-0.7 g-0.5 r-0.4 s1.2
ako+dote 7.7 a-0.4 i-0.3 k0.4 r0.3
ako+dupl 7.7 o0.7 q0.3
ako+hlav 7.7 a-0.4 c0.4 i-0.4 l0.5
ako+ho 7.7 a0.4 e0.5 s0.6
ako+hodi 7.2 a-0.8 e-0.3 g1.2 i-0.4 m-0.3 o0.3 r1.9 s-0.3
ako+ich 7.7 g0.5 o0.3 r0.5
ako+ja 7.7 a0.3 b-0.3 e0.4 i0.3 n0.6 p0.7 s0.8
ako+je 6.6 a-0.8 b-0.6 c-0.9 f0.4 h0.7 i-0.7 j-0.4 k1.1 m0.7 n0.5 o0.7 p-0.4 q1.1 r-0.7 s-0.5 t0.4
ako+k 7.7 a0.9 d1.1 e0.3 f0.9 g-0.3 s2.0
ako+ma 7.7 a0.5 b1.0
ako+mam 7.7 i0.6 m0.5
ako+minu 7.7 e1.2 f0.4 h0.8
ako+mu 7.4 a-0.8 c-0.4 d-0.6 i-0.4 j-0.5 l0.3 m-0.3 n0.3 o0.6 q0.6 t0.5
ako+my 7.4 a0.6 b1.3 c0.3 d-0.6 e-0.7 g-0.4 j0.5 l0.5 r-0.6 s0.4
ako+na 6.5 b-0.3 d2.4 e-0.7 f0.6 h0.6 i-1.0 j-0.7 k-0.4 l0.7 n-0.4 p-0.4 r0.4 s-0.6 t0.6
ako+neop 7.7 a0.8 g-0.4 j0.5 m2.2 p-0.9
ako+o 7.7 a0.6 b1.2 d0.6 i1.2 s-0.3
ako+od 7.7 c0.5 d-0.3 m0.3 p0.5 s0.4
ako+po 7.7 a0.5 b-0.3 e1.3 s0.6
ako+pred 6.5 a1.1 b0.9 e1.5 f0.4 g-0.7 k0.4 l0.5 m-0.4 p-0.4 r-0.4 s1.0
ako+pris 7.4 a-0.7 e-0.3 f-0.3 k1.7 l-0.3 n1.4 q-0.3 t-0.3
ako+prve 7.7 a-0.5 d-0.3 g0.3 i0.6 m0.4 r0.4
ako+rekl 7.7 s0.6
ako+sa 5.9 a-0.9 b-0.5 c1.2 d1.0 e-0.9 f-0.6 h-0.6 i-0.4 j-0.7 k0.8 m-0.7 n0.9 o0.8 p-0.9 r0.6
ako+si 7.2 a-0.9 e-0.7 g0.4 h0.5 i-0.3 k0.7 l0.5 q-0.3 r0.5 t2.0
ako+sme 6.6 a-0.4 d0.5 e-0.5 f0.3 h-0.6 i-0.4 j-0.8 k0.3 n0.4 p1.3 s-0.4 t-0.4
ako+som 7.0 a-0.6 d-0.6 f0.5 g1.0 l1.1 n0.7 q1.0 r1.2 s-0.3
ako+ste 6.4 a-0.4 c0.5 d0.5 g1.2 h1.3 j-0.4 k0.9 l0.8 m-0.4 n0.7 o-0.3 r1.2 s1.5
ako+stol 7.7 a-0.4 e-0.5 g0.5 p0.6 r0.7
ako+tie 7.7 b0.7 i0.7
ako+to 6.3 c1.9 d0.7 e0.7 h-0.6 i0.4 j0.9 k-0.3 m0.8 q0.4 s0.4
ako+v 6.9 a-0.6 e0.6 h0.6 i-0.5 k0.4 l1.7 n-0.6 o0.7 p-0.5 s-0.4
ako+vlan 7.4 a-0.7 g0.8 h1.9
ako+vrav 7.4 a0.3 b0.5 d0.4 e-0.4 j0.6 s0.4
ako+vy 7.7 a-0.4 c1.0 g0.7 h0.3 m1.1 r0.9 s-0.4 t0.5
ako+vzdy 6.8 a-0.9 b0.3 d-0.6 g0.9 h0.4 i-0.8 n0.8 p-0.8 r1.1 s-0.4 t0.5
ako+z 6.9 b1.5 c0.4 d0.4 e0.4 h0.3 i-0.5 l-0.3 n0.6 p-0.3 q0.6 t0.3
ako+za 7.7 a0.7 b2.2 e0.7 f0.4 i0.5 k0.4
akob 7.4 a1.0 d-0.3 e1.7 g-0.4 i-0.3 n-0.3 s0.5
akob+ho 7.7 a0.7 e1.1 q0.4 s0.5
akoby 7.4 a1.0 d-0.3 e1.7 g-0.4 i-0.3 n-0.3 s0.5
akom 7.7 c0.5 d0.6 q0.4
akos 7.0 a1.8 d2.7 g-0.8 j-0.4 m1.7 n0.5 o0.7 p-0.4 q0.5 s-0.4
akosi 7.0 a1.8 d2.7 g-0.8 j-0.4 m1.7 n0.5 o0.7 p-0.4 q0.5 s-0.4
akre 7.7 a-0.6 g0.6 h0.8 k1.0 r0.5
akredi 7.7 a-0.6 g0.6 h0.8 k1.0 r0.5
akti 7.7 a-0.6 c-0.4 k1.5
aktu 6.2 a0.5 b-0.4 c-1.1 e1.6 f1.4 g-1.0 h-0.5 i-0.7 j-0.4 l0.4 m-0.5 n0.8 o-0.9 q-0.4 r-0.5 s-0.4 t1.2
aktu+sa 7.7 e0.4 f0.4
aktual 6.2 a0.5 b-0.4 c-1.1 e1.6 f1.4 g-1.0 h-0.5 i-0.7 j-0.4 l0.4 m-0.5 n0.8 o-0.9 q-0.4 r-0.5 s-0.4 t1.2
aku 7.0 a-0.3 b0.8 d-0.5 e0.6 g1.1 i-0.5 n0.5 r0.9 s0.6
akur 7.0 a0.3 b-0.4 c1.2 e-0.8 i-0.3 k1.1 m1.3 n0.5 o0.6 q-0.5 t-0.4
akurat 7.0 a0.3 b-0.4 c1.2 e-0.8 i-0.3 k1.1 m1.3 n0.5 o0.6 q-0.5 t-0.4
aky 6.9 a-1.1 c0.9 d-0.4 g-0.4 i-0.6 j-0.6 l0.6 m-0.4 o2.7 p-0.4 s0.3
alar 7.7 a0.5 d-0.3 e1.5 f1.2 o0.7 t1.8
alarm 7.7 a0.5 d-0.3 e1.5 f1.2 o0.7 t1.8
albu 7.2 b-0.5 d-0.6 h0.4 i-0.3 l-0.3 m0.8 n1.3 o0.6 p-0.4 q0.7 t0.3
album 7.7 b-0.3 c-0.3 d-0.3 n0.9 o0.5 p-0.3 q0.7
ale 3.8 a1.6 b1.0 c1.2 d-0.4 e2.8 f-0.4 g-1.3 h-0.3 i-1.2 k2.7 l2.5 n1.6 o0.4 p-1.2 s-0.7 t0.5
ale+aj 7.7 a0.5 e1.0 j1.3 s1.2
ale+az 7.4 b1.1 e-0.4 l0.6
ale+ja 7.7 a0.4 c0.8 d-0.5 e0.3 f0.3 l0.3 s0.9
ale+ked 7.0 a0.6 b1.8 c-0.4 f0.4 h0.6 i-0.4 n0.5 r-0.4 s1.0 t-0.3
ale+na 7.0 b1.4 d0.4 e-0.4 g-0.4 h0.3 i-0.4 k1.3 l1.7 m-0.3 s0.7 t0.6
ale+nech 7.7 b-0.4 j1.5 k0.4 l1.1 n0.8
ale+o 7.7 m1.0 o0.6
ale+pove 7.7 c0.5 d-0.3 e-0.5
ale+prav 7.7 e0.3 g-0.3 i0.4 k1.1 s0.4
ale+s 7.2 a0.5 b-0.4 c-0.7 d0.9 e1.8 f0.6 g-0.5 n1.3 o0.7 q0.3 r-0.6
ale+skor 7.7 a-0.6 f0.5 k0.5 l1.6 n-0.4 p-0.4
ale+stal 7.7 a0.4 b-0.3 c0.6 e1.0 n0.3
ale+tera 7.7 a0.4 e0.3 k0.3
ale+to 6.8 a-1.4 b-0.7 c0.5 e-0.3 g0.5 h-0.5 i-0.5 j-0.3 k0.4 l-0.4 m-0.3 q1.2 r0.7 s-0.4
ale+v 7.2 a0.4 c-0.4 e1.1 h0.5 k0.7 n0.4 o0.4 r0.4 s0.4 t-0.3
ale+za 7.4 b0.9 c-0.4 i0.7 n0.4 q0.3
aleb 4.7 a-0.7 b-0.4 c-0.5 e-0.4 f0.6 g-1.5 i-2.1 j-0.3 o4.4 p-1.7 s0.3 t0.5
aleb+je 7.7 e-0.6 m1.4
aleb+ma 7.4 a-0.4 b-0.3 d-0.3 e0.4 g0.6 k0.4 o0.9 q0.5 r0.9
aleb+mam 7.7 c-0.4 d-0.4
aleb+musi 7.4 a-0.7 c-0.5 d-0.4 e-0.5 h-0.5 o-0.5
aleb+na 7.4 d-0.3 e0.5 h-0.4 i-0.5 o1.2
aleb+nie 7.2 a0.4 d1.3 l-0.4 o0.3 p-0.3
aleb+rovn 7.4 e-0.4 f0.6 h0.8 j-0.3 k-0.4 r0.3
aleb+to 7.7 c0.6 e-0.3 s0.7
aleb+vobe 7.4 a0.5 c-0.4 d1.0 e-0.4 l0.3
alebo 4.7 a-0.7 b-0.4 c-0.5 e-0.4 f0.6 g-1.5 i-2.1 j-0.3 o4.4 p-1.7 s0.3 t0.5
alen 7.2 a0.3 c0.5 e0.6 o1.0 t0.4
alena 7.2 a0.3 c0.5 e0.6 o1.0 t0.4
aler 7.7 e0.3 t-0.3
alex 7.7 d-0.3 e0.5 h-0.3 l0.4 m0.6 s0.8
alexan 7.7 d-0.3 e0.5 h-0.3 l0.4 m0.6 s0.8
aloj 7.7 b0.6 g0.4 i0.5 r0.6 s0.5
alojz 7.7 b0.6 g0.4 i0.5 r0.6 s0.5
alta 7.2 a0.8 b0.4 c2.0 d-0.4 g-0.5 i-0.6 j1.1
altano 7.4 a0.6 b0.5 c1.4 d-0.4 g-0.5 i-0.5 j1.3 s-0.5
alte 7.0 c0.7 d0.7 e0.5 n0.4
alte+ries 7.0 c0.7 d0.7 e0.5 n0.4
altern 7.0 c0.7 d0.7 e0.5 n0.4
alzb 7.2 c0.3 d0.3 e0.6 g-0.4 i0.5 l0.3 o1.1 q0.6 r-0.4 t0.4
alzbet 7.2 c0.3 d0.3 e0.6 g-0.4 i0.5 l0.3 o1.1 q0.6 r-0.4 t0.4
ambr 7.4 b0.7 e-0.3 j0.6 o0.7
ambrus 7.4 b0.7 e-0.3 j0.6 o0.7
ambu 6.2 a-0.6 c-1.0 f0.8 g1.1 h1.5 l-0.6 m-0.7 n-0.4 o0.4 p-0.4 r0.7 s1.2 t-0.6
ambu+a 7.4 b-0.3 e0.5 g0.9 h1.0 n0.4 s0.5
ambula 6.2 a-0.6 c-1.0 f0.8 g1.1 h1.5 l-0.6 m-0.7 n-0.4 o0.4 p-0.4 r0.7 s1.2 t-0.6
amer 7.7 d-0.3
anal 7.4 a0.3 b0.3 f1.1 i0.4 p0.5
analyz 7.7 b0.4 e-0.4 f0.5 i0.6
andr 6.8 a-0.7 b-0.4 d1.1 g0.9 h0.3 o-0.3 p0.3 r0.8 t0.5
andrea 7.2 a-0.3 c-0.4 d0.5 h-0.3 s0.3 t0.6
andrej 7.4 a-0.4 c0.5 d0.7 g1.0 h0.7 i0.3 n0.3 p0.5 r1.0
angl 5.8 a-1.5 d0.3 e-0.4 g0.9 h1.1 i-0.5 j-0.6 k0.6 o1.1 p-0.6 r1.3 s-0.8
angl+a 7.7 g0.4 h0.5 n-0.3 r0.3
angl+je 7.7 a-0.4 e-0.4 g1.0 h0.5 r1.0 t0.3
angl+pre 7.7 g-0.4 q1.2
anglic 5.8 a-1.5 d0.3 e-0.4 g0.9 h1.1 i-0.5 j-0.6 k0.6 o1.1 p-0.6 r1.3 s-0.8
ani 4.1 a3.7 b1.9 c2.8 d5.8 e4.3 f1.6 g2.1 h2.7 i0.5 j1.9 k0.6 m4.5 n0.7 p6.8 r3.1 s-0.8 t0.4
ani+cent 6.8 a1.2 b0.3 c1.6 d-0.5 e1.5 g-1.0 i-0.5 j-0.4 m0.5 p2.6 r-0.7 s-0.4
ani+jede 7.7 b0.7 c0.8 e-0.7 g0.4 n0.6 p0.6 r0.4
ani+jedn 6.9 a-0.4 b0.6 f0.3 g0.8 i0.9 k-0.3 m0.7 p0.3 r1.1
ani+keby 7.4 a0.6 b0.6 e-0.4 m2.1 p1.6
ani+len 7.7 a0.3 d1.2 i0.3 j0.5 s0.7
ani+na 6.4 d1.3 f0.7 g1.2 h0.8 i0.6 j-0.5 k0.5 m1.3 n0.5 q1.8 r1.4
ani+nepo 7.4 b-0.3 c0.9 f-0.3 g0.4 h0.8 i-0.4 k0.8 n0.5 t0.5
ani+nevy 7.7 a0.8 b1.5 e1.2 i0.4 p1.3
ani+neza 7.4 a0.6 c-0.4 d1.2 e-0.7 g-0.4 i0.6 j0.5 k1.0 r-0.4 s0.4
ani+o 7.4 d-0.5 e0.7 i0.6 j0.7 l0.5 p1.5
ani+po 7.4 a0.4 d0.9 e1.6 g-0.3 i0.4 j1.0
ani+raz 7.2 c0.4 e-0.3 f0.5 g0.8 i0.7 r0.9
ani+s 7.7 a0.5 e1.9 f0.4 m0.4 p-0.5
ani+ste 7.7 a0.5 c-0.5 d2.2 e-0.4 i-0.4 j1.5 k1.1 o0.3 p-0.3
ani+tera 7.7 a-0.4 b-0.4 d0.4 g0.8 m0.7 p-0.4 q0.3 r1.1 s0.3
ani+to 7.7 a0.4 d1.3 j0.3 p-0.5 r-0.3 s0.7
ani+tu 7.7 b0.8 d-0.3 e-0.4 m0.9
ani+v 6.9 a0.8 c1.7 h0.3 i-0.6 j0.4 m0.5 p1.2 s0.5 t0.4
ani+vam 7.7 c0.7 j0.9 m0.7 p1.2
ani+za 7.0 a-0.7 b0.8 c0.4 d0.6 e-0.3 g1.8 i-0.5 j0.4 m-0.4 p-0.7 r0.7
anim 7.4 a-1.0 b0.7 c0.4 g2.8 i-0.4 k-0.3 n0.3 q1.4 r3.7
animac 7.7 a-0.5 g1.3 o0.4 q1.2 r1.3
anke 7.2 a-0.4 d-0.4 i-0.4 s0.5
ankete 7.7 b-0.3 s0.6
anna 6.8 a-0.5 b-0.5 c-0.4 d-0.3 e-0.4 g1.3 l-0.3 n1.1 o-0.3 r0.7 s0.5 t-0.5
ano 5.5 b-0.3 c-0.9 d1.1 f0.5 h0.4 i0.3 j-1.0 k0.3 m-0.4 o-0.9 p-0.4 s-1.2 t2.0
ano+aleb 7.4 a0.7 b0.4 d1.2 i0.4 o-0.4 t-0.3
ano+na 7.7 a1.3 b-0.3 d0.7 g-0.3 i1.3
ano+viem 7.7 a0.6 d-0.4 e1.3 g-0.4 p0.7
anon 7.4 d-0.4 m0.3
anonym 7.4 d-0.4 m0.3
anti 7.7 c-0.4 g-0.5 h0.8 m1.4 r-0.5
antivi 7.7 c-0.4 g-0.5 h0.8 m1.4 r-0.5
anto 7.2 c-0.4 d-0.5 e-0.4 f-0.4 g0.3 k0.5 l1.1 m0.4 n0.9 q0.4 r0.5
anton 7.2 c-0.4 d-0.5 e-0.4 f-0.4 g0.3 k0.5 l1.1 m0.4 n0.9 q0.4 r0.5
apli 6.4 a0.7 c0.8 d-0.5 e1.9 g-0.6 i1.6 j-0.4 r-0.5
apli+na 7.2 b1.0 i1.0 s0.4
apli+pre 7.7 a0.5 c1.0 e1.0 i1.3 p0.7
aplika 6.4 a0.7 c0.8 d-0.5 e1.9 g-0.6 i1.6 j-0.4 r-0.5
apol 7.7 a-0.4 h0.5 n0.7 q0.7
apolon 7.7 a-0.4 h0.5 n0.7 q0.7
appk 7.4 a0.3 b0.5 c-0.4 d0.3 e1.0 g-0.4 h0.5 i-0.4 k0.6 s0.6
appk+pre 7.7 b0.6 c-0.3 d0.4 g-0.3 h0.5 k0.7
appku 7.7 e0.7 g-0.4 h0.6 k0.8 q0.3 s0.8
apri 5.4 b0.5 c-0.7 d0.7 e0.5 f-0.4 h1.4 i1.1 k0.6 l-0.5 m0.6 n0.6 o1.0 q-0.7 r0.7 s-0.7
apri+a 7.4 a-0.5 c-0.4 e-0.6 g0.5 h0.6 m-0.4 p0.5 r0.6
apri+preb 7.4 d-0.4 e0.6 g-0.4 i1.9 r-0.4
april 6.8 b0.8 c-0.6 d0.4 h0.9 j0.4 l-0.3 m0.3 n0.5 o1.1 p0.8 q-0.5 r0.6
aprila 6.1 e0.4 g-0.4 i1.0 l-0.4 n0.5 o0.3 q-0.4 r-0.3 s-0.4 t-0.6
aprili 6.8 b-0.4 d0.7 f-0.4 g0.3 h0.8 k0.5 m0.4 p-0.5 r0.6
arch 5.3 a-0.5 d0.8 e0.6 g1.2 h0.5 i-0.6 l1.0 o-0.4 r1.5 s0.9
arch+na 7.7 a0.3 d0.7 e1.2 s0.4
archit 6.0 a0.3 c-0.5 d0.6 e1.3 g0.8 h0.8 i-0.6 p-0.7 r0.7 s1.8
archiv 6.0 a-1.5 c-0.3 e-0.7 f-0.4 g0.7 j-0.8 k-0.4 l0.6 n0.5 o-0.3 p-0.5 r1.2 s-0.7
arpa 7.7 a-0.5 e-0.4 g0.7 h0.5 o0.6 q0.3
arpad 7.7 a-0.5 e-0.4 g0.7 h0.5 o0.6 q0.3
asi 5.1 a0.5 b1.1 d0.7 e-1.0 g-1.4 i1.3 j-1.0 l0.5 p-1.2 q0.5 r-0.8
asi+az 7.4 a-0.4 e0.4 f0.4 l0.8
asi+by 7.7 a0.7 g-0.3 i1.5
asi+desa 7.7 a-0.4 g1.1 n0.8 o0.3 r0.9
asi+domy 7.7 a0.6 b0.6 c0.7 g-0.3 i1.3 s-0.4
asi+nie 7.7 a0.6 d1.7 g-0.4 r-0.6 s1.1
asi+o 7.4 a0.4 b-0.4 e1.4 h-0.4 l0.7
asi+viet 7.7 a-0.4 t0.3
asis 6.4 a-0.5 b-0.5 c-0.7 d0.7 e-0.4 f0.7 j-0.7 k0.8 n-0.5 p0.7 s-0.4
asis+ktor 7.7 d-0.4 e-0.4
asiste 6.4 a-0.5 b-0.5 c-0.7 d0.7 e-0.4 f0.7 j-0.7 k0.8 n-0.5 p0.7 s-0.4
asoc 7.7 a0.5 d0.6 g-0.3 j0.5 r-0.3 s1.2
asocia 7.7 a0.5 d0.6 g-0.3 j0.5 r-0.3 s1.2
aspo 5.0 a1.8 b1.7 c1.7 d4.0 f-0.8 g-0.8 h-0.6 i-0.8 j-0.5 k2.1 l0.4 m-0.5 p-1.2 t0.5
aspo+jedn 7.4 b-0.6 c1.3 d1.1 e-0.4 g0.4 h0.4 m0.6 r0.5 t-0.4
aspo+raz 7.4 e-0.3
aspo+slov 7.7 c0.5 d0.3 e-0.4 q0.7
aspon 5.0 a1.8 b1.7 c1.7 d4.0 f-0.8 g-0.8 h-0.6 i-0.8 j-0.5 k2.1 l0.4 m-0.5 p-1.2 t0.5
atel 6.9 b-0.5 c0.4 d0.9 f0.3 g0.9 i1.5 j-0.4 k-0.3 r1.2 t-0.4
atelie 6.9 b-0.5 c0.4 d0.9 f0.3 g0.9 i1.5 j-0.4 k-0.3 r1.2 t-0.4
atra 7.7 b0.5 d-0.4 i0.7 l0.5
atrame 7.7 b0.5 d-0.4 i0.7 l0.5
audi 5.3 b1.7 c0.7 e1.5 k0.7 n-0.8 o1.5 q-1.0 r1.4 s-0.9 t0.8
audi+iso 7.7 b0.4 e-0.4 k0.6 l0.4 o0.3 t1.0
audi+si 7.7 a-0.4 g-0.3 t0.3
audi+sme 7.7 b-0.4 d-0.4 e0.5 g0.4 i0.9 r0.6 t0.4
audios 7.7 b0.9 d0.6 e0.4 f0.3 n-0.3 o0.5
audit 6.3 a-0.8 b1.0 e0.6 h-0.4 i-0.7 k0.6 l0.5 n-0.5 p0.6 q-0.4 r0.8 s-0.5 t1.2
audito 5.8 c0.5 n-0.4 o1.4 p-0.4 q-0.5 s-0.4
auditu 7.7 c-0.3 g0.5 h0.6 p0.6 r0.6
augu 5.5 a1.5 b0.4 c1.8 d1.9 e2.1 g-1.3 h-0.4 i1.5 o0.8 p1.1 r-0.7
augu+a 7.4 b0.4 c0.4 d0.4 e0.3 k-0.4 n-0.4 q-0.3 r0.4 s0.8
august 5.5 a1.5 b0.4 c1.8 d1.9 e2.1 g-1.3 h-0.4 i1.5 o0.8 p1.1 r-0.7
aut 7.7 a-0.9 b-0.4 c-0.3 d-0.4 e-0.4 g0.7 h1.3 i-0.4 n0.5 r1.0
auta 7.2 g0.4 i-0.3 j-0.5 k-0.5 l0.4 m0.6 o-0.3 r0.6 s-0.3 t0.6
aute 6.9 a-1.1 b-0.4 c0.9 g-0.6 i-0.7 j-1.1 q0.3 s-0.4 t0.4
auto 4.6 b1.6 c1.3 d0.5 f0.5 g-1.7 i-0.8 j-0.5 l0.7 m1.0 p-0.4 r-0.4 s-0.7 t1.6
auto+a 7.4 b-0.3 c0.5 e0.5 p0.6 s0.6
auto+aleb 7.7 c-0.4 n-0.3
auto+do 7.7 a0.4 b1.1 e0.6 i0.6 m0.7 r-0.3
auto+gene 7.7 a-0.3 d0.5 l0.5
auto+je 7.2 a-0.5 b-0.4 d-0.4 f0.3 j0.7 p0.8
auto+odpo 6.4 a-0.4 c-0.4 d1.1 e-0.6 f1.1 g-0.3 j-0.5 l0.5 p-0.7 q0.4 r0.4 s-0.4
auto+pred 7.7 a0.6 b0.5 i0.5 p0.5 s0.6
auto+sa 7.0 a-0.4 c-0.5 d-0.5 e-0.5 i0.5 t0.6
auto+spra 7.7 a-0.5 f0.5 h0.3 n1.0
autobu 6.5 a1.2 b1.1 c1.3 d0.5 h0.8 j-0.3 k0.5 l0.4 m0.9 p-0.4 q0.4 r0.4 t0.7
autodi 7.7 e0.4 f0.4 i-0.4 j0.3 l1.0 p0.5
automa 5.3 a-1.0 c-0.6 d1.0 f0.4 g-1.3 i0.6 j-1.1 m-0.4 p-0.8 s-0.3
autor 6.8 a-0.8 b-0.4 d-0.6 e-0.5 i-0.6 m-0.4 o0.4 s-0.4 t1.1
autose 7.2 d-0.3 g0.4 l0.4 m0.7 n0.3 p0.5 r0.4
autosk 7.7 b0.9 j0.7 m1.0
aviz 7.0 a-1.3 b-1.0 c0.5 e-0.6 h0.4 i-0.4 j-0.5 m-0.6 n0.4 p0.4 q4.0 r0.4
avizo 7.0 a-1.3 b-1.0 c0.5 e-0.6 h0.4 i-0.4 j-0.5 m-0.6 n0.4 p0.4 q4.0 r0.4
az 4.4 a-0.7 c0.8 d0.4 f0.6 g-0.4 i-2.0 j-1.6 k0.4 l5.5 n1.0 o1.2 p3.0 q1.0 r0.7 s-1.3 t0.5
az+augu 7.7 e0.7 j0.6 p0.8
az+bude 7.7 a1.2 d0.4 g-0.7 i-0.4 p2.5 r-0.5
az+do 7.2 a0.4 b-0.3 c1.0 d0.3 e-0.5 f0.7 g0.4 j-0.3 q0.9 r0.4 s0.4
az+ked 6.5 a1.1 c0.4 e1.3 f-0.4 l1.8 p2.8 s-0.3
az+konc 7.7 b0.4 d0.7 k0.6 l0.4
az+na 7.4 e0.6 l0.5 n-0.4 p-0.4
az+niek 7.7 a-0.6 b0.5 c-0.4 d-0.4 k0.7 l1.5 t0.4
az+o 7.4 a-1.0 p-0.4 s-0.5
az+po 5.7 a-1.0 b0.7 d-0.4 e-1.6 h0.7 j-0.7 k-0.4 l4.5 m-0.4 n0.8 o0.5 p0.6 r-0.8
az+poto 7.0 a0.8 c-0.4 d-0.4 e1.3 p1.1
az+v 7.0 a-0.9 e-0.8 i-0.4 k0.5 l0.5 m-0.4 o1.1 p-0.6 s-0.3 t0.3
az+z 7.7 d0.9 e-0.3 g0.4 i-0.3 k0.5 r0.7
az+zajt 7.7 a-0.3 f0.4 h0.6 k-0.3 q0.5 t-0.3
azda 7.7 e-0.5 g0.7 k-0.3 r0.9 t-0.4
azet 7.4 c0.4 d0.9 e0.3 i-0.5 s2.0
b 6.5 a1.1 c0.7 d-0.4 e1.3 h0.3 j0.6 l0.4 n0.5 p0.3 q-0.4 r-0.4 s2.0 t0.4
babi 7.7 a0.3 c-0.3 e0.4
babk 6.4 d1.0 e0.8 g0.8 h1.0 i-0.6 j-0.5 l0.4 n0.5 p-0.6 r1.4 s-0.6
babka 6.9 c0.4 d0.3 e0.4 g0.8 i-0.5 j-0.3 l0.5 o0.5 p-0.4 r1.2 s-0.4
babky 7.7 d0.9 e0.8 f0.4 n0.5 t-0.3
babo 7.7 b0.5 d0.5 g0.5 i0.4 r0.4
baby 7.7 e0.3 p0.7 s0.6
baca 7.7 a-0.4 d-0.3 e-0.4 g0.8 m0.3 r0.8
baco 7.7 c0.5 e-0.4 l0.6
bage 7.4 a-0.7 b0.5 c-0.3 d-0.4 i-0.3 k1.1 n0.5
bager 7.7 a-0.5 h0.3 k1.3
bala 7.4 b0.4 c-0.4 p0.7
balaz 7.7 a0.6 b0.4 e0.4 i0.4 p0.8
bali 6.3 a-0.6 c1.2 d0.6 f-0.4 i0.6 j-0.4 k-0.5 p0.9 s0.3
bali+som 7.7 a0.5 e0.5 p1.2 s0.6
balik 7.7 a0.5 b0.6 d0.5 e0.5 i-0.3 p0.6
balika 7.7 a0.6 c0.3 p0.5 s0.6
baliko 7.7 a-0.4 c0.9 p0.6
balime 7.7 a-0.4 g0.8 i1.1 r0.8
balk 7.2 c0.5 d0.4 i0.4 j0.5
balkon 7.2 c0.5 d0.4 i0.4 j0.5
balo 7.7 b0.9 c-0.3 g0.5 h-0.3 i0.7 m0.4 r0.7
bamb 7.7 a0.3 c0.7 d1.1 e-0.4 p0.7
bank 4.8 a-1.3 b-0.7 c1.0 d0.4 e-1.5 f-0.6 g-1.9 i-1.5 j-1.0 k1.9 l4.1 m0.6 n2.3 o1.1 p0.7 q2.9 r-0.8 s-1.5 t0.6
bank+a 7.2 a-0.5 b0.4 c0.3 e0.4 g-0.3 h-0.3 k-0.5 n0.9 o0.5 q0.5 t0.6
bank+je 7.7 c-0.4 l0.9 q0.8
bank+nam 7.7 l1.5 p-0.3
bank+od 7.7 a0.4 c0.7 d0.9 l0.5
bank+som 7.4 a1.1 c0.5 e-0.4 p2.0
bank+v 7.7 f-0.3 q1.1
banka 6.6 c0.4 d1.2 g-0.4 i-0.6 k0.4 l2.3 n0.3 p-0.7 q0.6
banke 6.2 a0.4 c0.6 d-0.9 e-1.1 g-0.5 i-0.5 j-0.4 k1.4 l0.7 n0.7 o0.5 p2.2 q1.2 r-0.3 s-0.6 t0.6
bankin 7.7 a-0.3 e-0.4 l1.5 n0.8
bankov 6.9 d0.9 f0.3 g-0.3 l0.5 n1.8 o-0.4 p-0.5 q0.5
bankro 7.2 a-0.9 c0.8 f0.5 j-0.5 k0.4 n-0.4 p-0.4 r0.4
banku 7.2 b-0.4 c0.5 h-0.3 k0.7 l1.1 o0.8
banky 6.0 a-0.8 f-0.6 g-0.8 i-0.4 j-0.4 m0.5 n0.9 o0.8 p-0.7 q2.1 s-0.4
bann 7.4 a-0.5 b-0.3 e-0.6 i-0.4 m0.3
banner 7.4 a-0.5 b-0.3 e-0.6 i-0.4 m0.3
bans 6.9 a0.6 c0.9 d-0.4 e0.4 f-0.3 g-0.5 h0.9 i0.4 j0.7 o-0.3 p-0.4
bans+byst 7.0 a0.8 b0.4 c1.1 d-0.3 e0.4 g-0.4 h0.8 i0.5 j0.8 p-0.4
bans+stia 7.7 c-0.4 d-0.4 e0.8 h0.3
banska 7.7 c-0.4 d-0.4 e0.8 h0.3
banske 7.2 a0.5 b0.5 c1.3 e-0.4 g-0.3 h0.7 i0.6 j0.9 p-0.4
bara 7.2 a-0.3 b-0.5 c-0.4 d-0.4 g0.5 m0.3 q0.8 r0.4
barb 7.0 a-0.6 b0.7 c0.8 e-0.4 r0.3
barbor 7.4 b0.9 c0.7 g0.3 r0.5
bard 6.9 c0.6 e0.6 f0.3 k0.4 n0.6 o0.5 p-0.3
bardej 6.9 c0.6 e0.6 f0.3 k0.4 n0.6 o0.5 p-0.3
bart 7.0 b-0.6 d0.3 e-0.6 g-0.6 i-0.3 k1.0 m-0.3 r-0.6 s0.9
bartko 7.7 d0.4 e-0.4 g-0.4 j0.4 k0.9 r-0.4 s0.7
bartos 7.7 b-0.3 t0.4
bavi 7.0 a0.4 b-0.5 d0.9 e-1.1 f1.0 g0.7 i-0.7 j0.6 k0.4 m-0.3 n0.3 p0.5 r0.7 t-0.4
bavit 7.4 a0.8 b-0.3 c-0.3 d0.9 e-0.6 f1.4 i-0.3 j0.8 p0.7
baze 7.2 d-0.6 f0.4 i-0.4 j0.4 o0.4 s1.4
bazen 7.7 c-0.4 e0.4 g0.5 r0.5 s0.9
bazo 7.4 a0.8 b2.3 g-0.4 l0.4 q-0.3 s1.0
bc 7.7 c0.4 m0.4 o0.5 t0.3
beat 7.4 c-0.4 d-0.4 f0.6 g0.4 n0.5 o0.3
beata 7.4 c-0.4 d-0.4 f0.6 g0.4 n0.5 o0.3
bedn 7.4 b0.4 e0.3 k-0.4 n0.7
bednar 7.4 b0.4 e0.3 k-0.4 n0.7
behu 7.7 a-0.5 b0.8 d-0.4 e0.4 f0.4 l-0.4 n2.5 p-0.4 t0.6
bela 7.7 n-0.3
bele 7.7 e-0.4 m1.2
belo 7.7 b-0.3 c1.5 i-0.4 j1.6 r0.5 s-0.3
belu 7.7 a0.3 e0.7 k0.3 o0.3
benk 7.7 a0.5 b0.7 c0.7 j1.0 p0.8
beno 7.7 b1.0 e0.4 m0.8
beri 5.4 c1.0 e1.0 f0.5 g1.7 h3.5 i1.2 k0.4 l0.4 m0.7 n0.9 q0.6 r1.1 s-0.4 t-0.3
beri+aj 6.9 a-0.7 b0.3 c-0.5 e0.5 f-0.4 g0.7 h2.4 i-0.7 j-0.3 k0.5 l0.8 m0.4 n0.5 p-0.4 q1.1 s-0.4 t-0.5
beri+ako 7.4 a0.3 e-0.5 i0.3 j0.8 p0.7
beri+na 7.2 a0.4 c-0.3 e0.7 g-0.4 i0.6 l0.3 m1.0 p1.8
beri+spat 7.4 d0.6
beri+to 7.4 c2.4 e-0.6 g0.5 h0.4 i1.2 o0.4 p-0.3 r0.6
berie 7.2 a0.4 d0.5 e1.2 f1.5 g-0.6 h-0.3 i-0.4 j0.4 k-0.3 l-0.3 m0.6 n0.4 s0.5
beriem 5.7 b-0.7 c1.3 d-0.4 f-0.6 g1.9 h3.1 i1.8 k0.4 l0.8 m0.4 n0.3 p0.5 q0.8 r0.9 s-0.7 t-0.5
beriet 7.7 a-0.5 b0.8 c-0.4 d-0.4 g0.5 h1.2 k0.4 n0.3 r0.5 t0.4
bert 7.0 c0.4 d-0.5 g0.6 h0.7 i0.6 p0.5
berte 7.0 c0.4 d-0.5 g0.6 h0.7 i0.6 p0.5
beru 7.7 c0.9 d-0.3 e-0.4 k0.6 m0.4 s0.4 t0.3
betk 7.7 a-0.3 g-0.4 l0.3 n0.4 o0.3 q1.0 r0.4
betka 7.7 a-0.3 g-0.4 l0.3 n0.4 o0.3 q1.0 r0.4
betl 7.4 a-0.9 b-0.5 e-0.9 h0.7 i-0.5 k0.6 n1.5 s-0.3
betleh 7.7 a-0.7 e-0.6 k0.7 n1.1 s-0.3
beto 7.2 a-0.5 b-0.5 c-0.4 d1.1 f0.4 g-0.3 h0.4 i-0.4 j-0.3 k0.7 m0.7 p-0.4 t0.8
betona 7.4 a-0.6 b-0.3 c-0.4 d0.9 k1.0 t0.6
bez 4.1 a0.6 b1.7 c2.5 d-0.6 e-1.0 f1.3 g2.0 h0.8 i0.4 j-0.8 k1.1 l1.1 m-0.4 n1.7 o0.7 p-0.3 q1.9 r3.2 s1.0 t2.1
bez+dals 7.7 a0.3 b1.0 c0.4 p0.7
bez+dph 7.7 b0.4 c1.0 d0.6 e0.4 f0.5 h-0.5 t0.8
bez+hlas 7.7 a-0.7 k2.1
bez+jedi 6.6 b0.6 c0.7 d0.7 f1.0 g1.3 h0.4 j-0.4 l0.5 m0.4 o-0.3 p-0.5 r1.6 s-0.4 t0.4
bez+nale 7.7 a-0.4 k0.3 m0.5 r0.5 t0.5
bez+nas 7.7 a0.6 b0.7 c0.7 d0.3 g-0.3 i1.5 r-0.4
bez+neho 7.2 c0.4 d0.6 l-0.3 m-0.3 o1.3 q1.0 t0.5
bez+nej 7.7 c0.4 l1.0 p0.4
bez+odoz 7.7 a0.4 c0.9 d1.4 e0.4 f0.8 h0.3 r0.4
bez+opyt 7.7 a0.5 b1.2 e0.4 g-0.4 i1.5 r-0.3 s0.5
bez+otaz 7.7 g0.7 h0.7 k0.6 r0.7 t0.3
bez+podp 7.7 k0.3 o-0.6 q-0.4 t-0.3
bez+prip 7.7 c0.4 g-0.4 p0.4 r-0.4
bez+prud 7.7 a0.4 c1.8 e-0.5 f1.9 k0.6 t2.0
bez+slov 7.7 b-0.4 e0.4 f0.6 g0.4 h0.3 n0.4 r0.5 s0.6
bez+sudu 7.7 j0.6
bez+teba 7.7 a-0.3 g0.6 i0.5 r0.3
bez+term 7.7 d-0.3
bez+toho 7.2 a-0.4 b0.6 e-0.4 o1.4
bez+tych 7.7 c-0.4 f0.4 g0.5 k0.4 m0.4 q0.4 r0.6 t1.2
bez+udan 7.7 i0.7 j0.4
bez+vas 7.0 a-0.3 g1.3 h0.5 o0.5 q1.6 r1.6
bez+vyhr 7.4 d0.9 f-0.4 g1.2 i-0.4 k-0.4 m-0.4 n-0.4 o0.3 r1.1
beza 7.7 a-0.8 g0.6 r0.6
bezc 7.4 a-0.7 e-0.4 g0.7 h1.1 j-0.4 o0.4 r1.0 t0.6
bezchy 7.7 a-0.6 e-0.5 g0.9 h0.9 j-0.3 o0.5 r1.1
bezi 5.9 a-1.0 d-0.4 e-0.9 f-0.4 g1.0 h0.6 i-0.3 j-0.5 k-0.3 l0.6 n0.7 p-0.6 r0.6 t-0.4
bezi+dale 7.2 a-0.8 b0.4 d-0.4 i-0.7 k0.4 l0.9 n0.5 o0.5 q-0.4
bezi+do 7.7 a-0.7 e-0.5 g1.2 h1.1
bezi+na 7.7 a0.7 d-0.3 e0.6 i0.5 q0.4
bezn 6.9 c0.6 i-0.4 l0.8 m-0.3 n0.5 p-0.4 q0.6 t-0.6
bezne 7.7 d0.7 j0.5 q0.4
bezny 7.4 a-0.4 c-0.4 d-0.5 e-0.7 f-0.3 l0.7 q0.5 t-0.3
bezo 7.4 a-0.6 g-0.3 h0.4 k2.2 m0.5 n0.3 o0.6 p-0.3 q0.4
bezo+mna 7.7 a-0.5 h0.3 k2.4 m0.3 n0.4 o0.4
bezp 6.4 a1.0 c-0.5 e1.2 h-0.4 i0.5 j0.7 s-0.4 t-0.3
bezpec 7.0 a0.7 c-0.3 e0.8 i0.9 j0.4 p0.5
bezpla 6.9 a0.4 e0.6 i-0.3 j0.4
bibi 7.7 c-0.4 n0.3 q0.3
bibian 7.7 c-0.4 n0.3 q0.3
bicy 7.2 a0.4 b1.5 e0.8 f0.3 k-0.3 l-0.4 t0.4
bicyke 7.4 a0.6 b1.3 e0.8 t0.4
biel 5.9 a-0.6 d0.5 e-0.4 f-0.3 h0.7 i-0.3 n0.8 o0.4 q0.7 r0.6 s-0.8
biele 7.2 b0.5 c0.4 f0.4 i-0.4 k-0.4 l-0.5 n1.0
bielik 6.9 a-0.3 c-0.5 d0.5 e-0.5 g0.5 h0.8 i0.4 j-0.3 l-0.4 o0.3 p0.5 r0.5
bielom 7.2 b0.4 c-0.6 j0.4 l0.3 q0.8 s-0.4
bill 7.2 c0.3 e0.6 g0.8 n0.6 r1.1 s-0.4
billbo 7.2 c0.3 e0.6 g0.8 n0.6 r1.1 s-0.4
biro 7.4 a-0.6 b-0.4 c-0.4 k0.4 l1.8 n0.8 o-0.3 t0.4
blah 7.4 b0.7 e-0.3 f0.4 m1.4 t0.7
blahov 7.7 m0.6 t0.8
blan 7.7 d0.3 g0.6 k0.5 m0.5 n0.8 r0.4
blanka 7.7 d0.3 g0.6 k0.5 m0.5 n0.8 r0.4
blaz 7.4 d0.4 e0.3 g-0.4 h-0.4 l0.4 n0.5 q0.3
blazej 7.7 e0.4 k0.6 l0.6
blik 7.7 c0.8 d-0.4 p0.5 s1.1
blika 7.7 c0.8 d-0.4 p0.5 s1.1
bloc 7.0 i-0.4 n0.6 o-0.5 p-0.3 r0.7
blocek 7.7 a-0.3 d-0.5 o-0.4
blocko 7.7 b0.6 e-0.3 g0.4 n1.1 r0.5 s0.4
blog 7.2 c0.5 d0.7 e-0.4 h0.5 j0.5 k0.4 n0.7 s0.6
blok 6.6 a-0.7 c0.6 d-0.5 e0.4 f-0.4 h1.1 i-0.6 j-0.3 l0.5 o0.5 q2.1 s-0.5 t1.2
blokuj 7.4 c0.5 d-0.4 e0.4 g0.4 h1.2 p0.8 q-0.4 r0.5 t0.8
bod 7.0 a-0.7 e-0.5 i-0.4 s-0.3
bode 7.7 j0.5 m0.6 p0.6
bodk 7.2 a0.5 b0.4 c-0.4 e0.8 g-0.5 i1.2 k0.8 r-0.4
bodku 7.7 a0.4 b0.6 g-0.3 i1.6 r-0.3
bodo 7.2 c0.6 g0.5 h0.9 m0.4 p0.6 r0.6 s0.4
bodov 7.7 g0.6 h1.0 r0.6 s0.5
bodu 6.8 a1.0 b-0.5 c1.6 d-0.4 e0.3 i2.0 j0.3 m0.4 o-0.4 p0.7
body 7.7 b0.3 e0.3 m0.8
bohu 6.8 b-0.3 c1.0 d0.3 f0.7 g-0.5 i-0.7 j-0.4 k0.7 l1.2 m0.6 o-0.6 p-0.4 r-0.5
bohus 7.7 m0.7 o-0.4 t0.4
bohuzi 7.4 a-0.7 c-0.3 d-0.4 k1.1 l1.6
boji 7.4 a-0.9 b-0.4 d0.3 f0.5 g0.9 i-0.3 l-0.4 m0.4 n1.2
bojim 7.7 a-0.7 d0.3 f0.3 k-0.4 m0.5 n0.8 r0.4
bojk 7.7 e-0.3
bojkot 7.7 e-0.3
bojl 7.4 d0.8 e0.4 i-0.4 n-0.3
bojler 7.4 d0.8 e0.4 i-0.4 n-0.3
bojn 7.4 a0.4 b0.4 e1.1 h0.8 p0.8
bojn+a 7.7 b0.5 g0.4 h0.9 r0.5 s0.4
bojnic 7.4 a0.4 b0.4 e1.1 h0.8 p0.8
bol 4.6 a-0.7 b-0.8 c2.7 f1.0 g1.6 h0.4 i-1.9 j-0.7 l-1.0 m0.8 o-0.3 q1.1 r2.5 s-1.6
bol+by 7.4 a-0.7 d0.4 g0.3 l0.3 o-0.3 q0.9 r0.6
bol+poko 7.7 c0.7 g-0.3 i0.6 n0.4 s0.3
bol+prek 7.4 c0.9 e-0.7 f0.8 g0.4 p0.4 s0.5
bol+to 7.7 a-0.8 c-0.6 g-0.4 t0.6
bol+u 7.7 a-0.4 f0.3 g-0.4 r-0.4
bol+uz 7.7 i0.4 p0.3
bol+v 7.0 a1.4 c1.7 f0.8 i-0.3 k-0.5 p0.9
bola 4.6 a-0.5 b-0.5 c1.0 d-0.7 e-0.4 h1.7 i-0.7 j-1.6 k0.6 l0.4 n0.8 o1.2 p-0.7 q1.9 r1.0 t-0.3
bola+by 7.7 a0.8 c0.8 d-0.3 e1.1 f1.0 i-0.4 k-0.4 n-0.3 q-0.3 t0.4
bola+o 7.7 c-0.3 g0.6 h0.7 n0.3 r0.6
bola+pred 7.7 s0.6
bola+prij 7.7 d0.5 k0.3 o0.3
bola+som 7.4 b0.7 c-0.4 e0.4 g-0.7 i0.7 r-0.5 s1.3
bola+to 7.4 i0.4 k0.3
bola+u 7.7 b0.7 c0.6 k0.7 m1.3 n-0.3 o0.4
bola+v 7.7 q0.7
bola+vyge 7.7 f-0.3 o0.5
bola+z 7.7 q0.4
bola+zaev 7.7 f0.3 g-0.5 q0.6 r-0.5
bola+zara 7.4 a-0.4 c-0.3 g-0.3 q-0.4
bole 7.4 a0.6 b0.9 i0.4 p0.8 q1.1
bolelo 7.7 a0.4 b1.1 q1.1
boli 5.2 a0.6 c1.2 d2.5 e0.4 f-0.5 g1.0 h0.5 i1.1 j-0.3 k-0.7 l-0.7 m0.7 o-0.8 p-0.5 q0.9 r1.8 s-0.9
boli+na 7.4 a0.3 b-0.3 c1.5 d0.5 e-0.4 i-0.3 p0.6 t1.2
boli+ste 7.2 c-0.4 d-0.3 e-0.6 f-0.3 g0.6 h1.4 m1.2 r0.9
boli+v 7.7 a0.3 d1.0 i0.8
bolo 4.8 a2.3 b-1.4 c2.6 d-0.3 e-0.6 f-0.5 h0.7 i0.6 j-0.7 m2.2 o0.8 p0.4 q0.6 r1.2 s-1.3 t-1.1
bolo+by 7.2 d1.5 e-0.5 g-0.4 i-0.3 l0.9 n0.7 q-0.5
bolo+doho 7.4 a0.5 c1.1
bolo+mi 7.7 a-0.7 g0.8 i0.3 r1.0
bolo+na 7.4 c-0.4 d-0.3 e-0.3 g0.3 h-0.5 m0.3 o1.2
bolo+to 6.9 b-0.5 i0.4 m0.7 q0.7
bolo+v 7.4 a1.0 b0.3 c-0.4 e1.0 g-0.4 i1.1 l0.3
bolo+vset 7.7 c-0.4
book 7.4 a-0.9 c-0.3 g0.3 l0.5 r0.5 s-0.3
bookin 7.4 a-0.9 c-0.3 g0.3 l0.5 r0.5 s-0.3
bord 7.7 a-0.5 g0.5 h1.0 o-0.3 q0.4 r0.7
bori 7.4 a0.4 e0.5 m1.1 p0.9
boris 7.4 a0.4 e0.5 m1.1 p0.9
bozk 7.0 a-0.9 c-0.3 g0.8 k0.9 r0.9
bozka 7.4 a-0.6 g0.4 i0.4 k0.7 r0.6
bozp 7.2 b0.3 d0.5 g-0.5 h0.4 i0.7 k-0.3 r-0.5 t0.3
brac 7.7 a0.4 p0.7 s0.8
bracho 7.7 a0.4 p0.7 s0.8
bran 5.6 b1.8 e0.8 f-0.5 g-0.3 h0.5 i0.7 j-0.5 k1.7 q0.5 r0.6 s0.8 t2.3
bran+otvo 7.7 c0.3 j0.4 t0.5
brand 7.7 a0.5 b0.5 e0.8 i1.3 s0.5
brane 7.2 b0.4 c0.4 d0.4 i-0.3 l0.3 m-0.3 o0.3 r0.4
brano 7.7 a-0.4 c0.5 e-0.4 f-0.3 g0.8 h0.5 m0.4 r0.8
branou 7.2 a0.4 b1.3 f0.4 g-0.4 p0.8 r-0.3
branu 6.9 b0.5 e0.5 h-0.4 i-0.4 k0.7 m-0.4 n-0.5 t1.6
brat 5.4 a-0.5 c-1.0 d0.3 e-0.5 h1.8 i1.1 j0.7 k0.6 m0.8 n0.7 r-0.7 s0.4 t0.4
brat+a 7.7 a-0.3 d-0.3 n1.0
brat+je 7.4 a0.6 c0.5 d-0.3 e-0.4 j1.0 p0.6 s0.7
brat+ma 7.4 b-0.4 d0.9 g0.6 h1.8 r0.8
brat+na 7.7 d0.9 h1.4 i-0.4 k1.0 m-0.3
brat+o 7.7 c-0.3
bratis 6.4 a0.4 b-0.6 d0.9 e-0.4 i0.5 m1.8 n0.9 r-0.6
bratra 7.2 a0.4 b1.1 c-0.4 d-0.5 g-0.5 i-0.3 j1.6 o0.5 s0.4 t0.8
brav 7.7 a-0.4 e-0.4 g0.6 i0.4 r0.5 s0.4
breh 7.7 b0.8 e1.2 p0.7 s0.5 t1.0
brehu 7.7 b0.8 e1.2 p0.7 s0.5 t1.0
brez 6.5 a-0.3 b-0.4 e0.3 f0.5 g0.4 h0.3 i-0.5 l1.1 m-0.3 p0.4 q0.3 r0.5 s-0.4 t0.8
brezne 7.7 h0.6 l0.3 o-0.3 q0.6 r0.4
brezov 7.2 a-0.5 c0.3 i-0.3 k0.3 l1.1 t0.8
brig 6.3 b1.1 c-1.0 d-0.4 e0.3 f-0.5 h0.9 i-0.6 l0.4 m-0.4 n0.8 p0.4 s0.6
brigad 6.3 b1.1 c-1.0 d-0.4 e0.3 f-0.5 h0.9 i-0.6 l0.4 m-0.4 n0.8 p0.4 s0.6
brna 6.8 a-0.5 c0.4 d0.3 e-0.8 f0.6 i0.7 o-0.3 t-0.3
brna+a 7.7 c0.5 d0.6 f0.6 g0.5 l0.3 r0.5
brne 7.2 h0.6 i0.3 o0.4 r0.5 s0.3 t-0.3
broz 6.8 a-0.7 c-0.4 d-0.4 g1.0 i-0.3 r1.2 t0.5
brozur 6.8 a-0.7 c-0.4 d-0.4 g1.0 i-0.3 r1.2 t0.5
brun 7.7 c-0.4 d0.8 e-0.4 g0.3 k1.1 q0.7
brus 7.7 a-0.4 g0.7 r0.7
brusel 7.7 a-0.4 g0.7 r0.7
bryn 7.7 e0.4 n0.4
bryndz 7.7 e0.4 n0.4
bube 7.7 b0.6 h-0.4 q0.5
bubl 7.7 a0.4 b-0.3 c0.6 d1.0
bublin 7.7 a0.4 b-0.3 c0.6 d1.0
buch 7.4 a0.8 b-0.3 e0.5 m1.0
buchty 7.7 a0.3 e-0.3 m0.9
bud 7.0 a0.7 b-0.3 d-0.5 j0.8 m0.9 s1.0
bud+mi 7.7 a0.4 d-0.3 e0.3 m1.1 s0.7
bude 3.5 a1.5 b-0.7 c3.3 d-1.3 e0.5 f2.4 g-3.9 h-0.4 j3.7 k0.8 n2.4 o-0.5 p1.1 r-2.4 s2.4
bude+aj 7.7 a1.5 c1.4 g-0.7 i1.4 p1.8 r-0.5
bude+asi 7.7 b0.7 d-0.3 l1.0 m0.4
bude+este 7.7 a-0.6 d-0.4 e-0.4 g0.9 i-0.3 k2.1 n0.4 q0.5 r0.9
bude+hovo 7.4 a0.5 c-0.7 e1.2 f1.1 k0.7 n0.5 o0.7 p0.8 t0.8
bude+ich 7.7 c-0.3 h-0.4 t1.1
bude+komu 7.7 a0.5 c0.7 f1.0 j0.4
bude+kont 7.4 b0.9 d-0.4 e-0.4 f0.4 g-0.5 k-0.4 l-0.3 p0.5
bude+mat 5.9 a0.7 b-1.0 d0.8 e1.0 f-0.9 g-0.4 h-0.3 i0.6 j1.4 m-0.3 n1.3 q-0.8 s1.3
bude+mesk 7.7 a-0.9 c-0.9 e-0.4 l1.5
bude+musi 7.2 a0.8 d-0.3 i0.9 j0.7
bude+na 6.6 a-0.6 c0.6 h0.5 i-0.5 j0.4 k0.9 l-0.5 m0.8 n-0.3 o1.3 q0.6 r-0.4 t-0.6
bude+nosi 7.7 b1.2 f0.4 g-0.3 i0.7 l0.4
bude+o 7.4 c-0.4 d0.6 f0.3 h-0.4 p1.2 s0.5
bude+od 7.2 a-0.4 b0.5 c-0.4 d-0.6 e0.8 i1.1 j-0.3 q0.5 s-0.3 t0.4
bude+plat 7.7 b-0.3 c0.9 e-0.6 m0.6 n1.5 o-0.4 p-0.4 q-0.4
bude+potr 7.7 b0.3 e0.4 h0.7 n-0.3 o1.1 r0.5
bude+ries 7.7 a0.6 c0.4 f0.7 i0.7 j0.5 r-0.4
bude+robi 7.2 a-0.7 b-0.4 c-0.4 e-0.3 g0.4 i0.4 k-0.3 r0.4
bude+sa 7.0 a0.5 d1.1 e0.3 f1.0 i0.6 j0.5 p0.6 s0.3
bude+stat 7.2 a0.7 b1.4 c1.1 e-0.3 l-0.3
bude+tiez 7.7 c-0.4 k0.6
bude+to 7.0 d-0.8 e0.8 f1.4 i-0.5 j-0.4 k-0.4 m0.5 n0.4 s0.4
bude+tvrd 7.7 e0.4 m0.6 s0.7
bude+v 7.0 c-0.3 d-0.4 e0.7 g0.4 s0.4
bude+vas 7.7 c1.8 d-0.5 f0.8 i0.5 j-0.4 l0.4 r0.3
bude+vedi 6.9 a-0.4 c-0.4 d-0.3 f-0.3 i-0.4 j0.7 k0.4 l2.0 n-0.6 p-0.6 q-0.5 t0.7
bude+vyma 7.7 a0.4 i0.6 j1.0 m0.5 p-0.3
bude+vyro 7.7 a-0.6 m-0.3 n2.9 o-0.4
bude+zalo 7.7 e0.3 f0.6 j0.6
bude+zast 7.7 a-0.3 i0.7 k-0.3 q0.3 r-0.4
budem 5.1 a1.1 b-0.4 e2.1 f1.9 g-0.5 h-0.6 j1.5 k2.4 n0.6 o0.3 p-0.7 s3.2 t1.0
budeme 5.2 a-0.6 c1.4 e0.6 f0.6 g-0.4 h1.2 i1.1 j1.2 k-0.4 l2.0 m1.6 n0.6 o0.6 p-0.6 q-1.1 s-1.0
budete 6.4 a1.5 e0.6 h-0.3 j2.1 l-0.3 m1.7 n0.8 o0.5 p0.5 q-0.5 s0.3
budo 6.9 c-0.5 e0.4 f-0.4 g0.6 h0.6 i0.4 j-0.3 t-0.3
budov 7.4 b-0.3 f-0.4 g0.9 h0.5 i-0.6 m0.4 n0.4
budove 7.7 e0.5 i0.7
budu 4.5 b0.9 c1.0 e1.6 g-0.5 h1.1 i2.4 j-1.7 k1.8 l1.9 m-0.3 n1.3 o0.5 s0.6
budu+mesi 7.0 a-0.5 b-0.5 c-0.7 d-0.4 h-0.4 i-0.5 k-0.4 l0.6 r-0.4 s-0.3
budu+na 7.7 b0.8 c0.5 e-0.5 p0.6
budu+rok 6.4 b2.0 c-0.8 d-0.4 e1.0 f0.3 g0.9 h0.8 i1.4 j-0.3 k-0.5 o-0.3 p-0.6 r0.4 s0.3
budu+tyzd 5.7 a-1.1 b-0.5 c-0.9 e-0.5 i-0.8 k1.0 l-0.4 n1.5 p-0.3 s-0.6
budu+utor 7.4 a-0.6 e-0.4 f0.4 i-0.4 k1.4 n-0.4 o0.4 q0.5 t-0.4
budu+v 7.7 d0.7 e0.5 i-0.3 k0.8 n1.2 s0.5
buduce 5.7 a0.9 b-0.4 c1.8 j-0.4 l0.5 o-0.3 p-0.4
buduci 5.6 b1.1 c-1.3 d-0.7 f0.5 h0.4 i1.7 j-0.7 k0.7 l-0.6 m-0.6 n0.9 p-0.3 r-0.4 t-0.4
buduco 7.4 d0.4 g-0.4 i0.6 k0.6 o1.3 p-0.4
buducu 7.7 i0.7
bufe 7.2 b-0.3 d-0.5 e0.6 g-0.3 i-0.4 m0.6
bufet 7.7 a0.4 e0.9 m0.8 s0.3
buil 7.7 g-0.3 k0.9 r-0.4
bull 6.5 b-0.7 c-0.4 f-0.4 h0.6 i-0.4 n1.1 p-0.4 r0.6 s1.5
bullet 6.5 b-0.7 c-0.4 f-0.4 h0.6 i-0.4 n1.1 p-0.4 r0.6 s1.5
by 3.3 a-2.5 b0.8 c-1.9 d0.6 e-1.9 g0.8 h3.0 i-1.7 j-1.5 k0.7 l2.9 m-0.8 n-0.5 p-2.5 q2.0 r1.6 s-0.3
by+bolo 7.0 c-0.5 d-0.4 e-0.5 g0.3 h-0.5 i0.8 k0.5 o0.4 r0.3
by+chce 6.9 a-0.5 d-0.7 e-0.8 f-0.4 g0.4 h1.2 i-0.5 k0.4 l-0.4 m-0.3 o-0.3
by+ma 7.2 b-0.4 c1.2 d0.4 i-0.6 n0.4 r0.3 s0.3
by+mal 7.7 c-0.4 e-0.4 n0.3
by+mi 7.2 c0.8 d0.4 g0.4 l0.9 n0.8
by+mozn 7.4 a-0.6 d-0.3 h0.3 l1.0 n0.4 q-0.4
by+nam 7.4 a-0.5 d-0.5 e-0.6 k0.3 n0.3 r-0.4
by+sa 5.4 b1.8 d-0.5 e0.7 g-0.5 h0.9 i-1.1 j-0.4 k2.1 l0.9 m0.9 p-0.6 q0.4 r0.3 s-1.3 t0.8
by+si 6.9 a1.0 b-0.3 c-0.4 e0.9 g-0.8 h-0.4 i0.8 k0.5 l-0.3 m-0.3 q-0.3 r-0.5 s1.8
by+sme 4.8 a-2.5 c-1.0 d-1.4 e-1.4 g2.7 h4.5 j-1.1 m-0.4 o0.8 p-0.6 q0.9 r1.9 s-1.7 t0.5
by+som 4.7 a0.8 b1.3 d1.0 e-1.0 f0.7 i-0.8 j0.5 k0.6 l1.5 m0.6 n-0.6 o0.4 p-0.3 q-0.3 r1.4 s1.0
by+stal 7.0 b0.7 c-0.3 d0.8 i0.4 r-0.4
by+ste 4.6 a-2.6 b-0.4 c-0.7 e-0.5 f0.4 g-1.4 h1.1 i-1.5 j-0.5 k-0.7 l1.5 m-0.5 o1.3 p-0.9 q1.0 r-0.8 s-0.5 t0.6
by+ti 7.7 h-0.3 l0.8 n0.9 q0.7 t0.4
by+to 5.9 a-1.1 b-0.9 c0.6 d-0.8 e0.9 h0.5 i-1.0 k0.7 l1.0 n-0.4 o-0.4 q0.8 r1.3 s-0.6 t0.9
by+vam 7.2 a-1.1 b-0.4 c-0.3 d-0.4 g0.7 i-0.4 o-0.4 p-0.4 q2.1 r0.9
by+vede 7.7 e0.4 g0.6 i0.7 n0.4 r0.7 t0.4
by+zauj 7.7 d0.9 e-0.5 s0.6
byli 7.4 a0.7 c0.6 d0.5 e1.2 f0.3 t0.6
bylink 7.4 a0.7 c0.6 d0.5 e1.2 f0.3 t0.6
byst 6.3 a1.0 b0.6 c2.7 e1.0 h1.3 i0.6 j0.9 l0.5 o-0.6 p-0.6 r0.9 s-0.7 t1.1
bystri 6.4 a1.1 b0.6 c2.7 e1.0 h1.4 i0.6 j1.0 o-0.5 p-0.6 r1.0 s-0.7 t1.3
byt 4.7 a1.4 c5.0 d0.7 e-1.3 g-1.3 h-0.8 i-0.9 j-1.4 k1.3 l-0.5 m0.8 o2.6 p-1.0 q1.3 r-0.9 t2.1
byt+do 7.7 a0.4 c0.9 d-0.4 i0.5 q0.4
byt+hoto 7.7 b0.8 c0.9 e-0.4 r-0.3
byt+na 6.9 b-0.4 c0.6 d1.6 e-0.6 f-0.3 g-0.5 h-0.5 i-0.4 m-0.3 r-0.4 s0.9
byt+nerv 7.7 a0.7 e-0.4 q0.3
byt+odov 7.7 c0.8 d-0.4 s0.6
byt+v 6.4 a1.3 b-0.4 c2.3 d0.7 g-0.5 h0.4 i0.7 j-0.4 n-0.6 o0.5 p0.5 r-0.5 t1.1
byte 7.2 a0.5 d0.7 e0.3 i-0.5 k0.4 m1.3 n-0.3
byto 6.8 a0.3 b-0.4 c0.9 d0.7 e0.6 f0.5 g-0.3 j1.2 m0.3 p0.9
byto+druz 7.7 i0.5 j0.6 p0.6
bytove 7.4 c0.6 d0.7 e-0.3 f0.8 i0.3 j0.5 l-0.4 p0.5
bytovk 7.7 b-0.3 c0.5 e0.6 j0.5 l0.3 m0.8
bytu 7.0 a-1.2 e-0.5 g0.9 i-0.4 k1.0 p-0.4 r1.3
byva 5.5 a-0.7 c-0.5 e0.8 f1.0 g-0.5 i-1.0 k0.8 l0.5 m1.7 n0.6 o-1.0 p-0.7 q0.5 s0.9
byva+doda 7.4 a-0.4 d0.3 f0.5 g-0.6 h-0.6 i-0.4 r-0.3
byva+ucto 7.7 e0.4 k0.5 o-0.3
byva+zaka 7.7 f0.3
byvala 7.4 a-0.6 c0.5 g-0.3 i-0.3 k0.6 q0.3
byvaly 6.4 a-1.2 b-0.8 c-0.5 e-0.3 h-0.5 i-0.7 j-0.5 n0.9 o-0.5 q0.3 r0.3 s-0.5
byvam 7.4 b1.1 d-0.4 m1.7 r-0.4
byvani 7.7 a0.3 b0.7 e0.7 j0.5 s0.9
c 5.0 b0.5 c0.9 d0.4 e1.6 f0.6 g-0.5 h1.9 i-0.5 j0.6 k0.5 m1.8 n-1.0 o0.8 p0.9 q2.4 r0.5 s-1.0 t2.1
caba 7.7 b0.3 c-0.4 e0.4 f0.6
cadc 7.2 b0.4 c0.3 e-0.3 g0.3 k0.5 q0.5 r0.4 s0.5
cadce 7.4 a0.3 b0.5 c0.5 e-0.4 g0.3 i0.3 k0.4 q0.6 r0.4 s0.7
cajo 7.4 a0.5 d0.7 e0.5 h0.4 i0.8 m0.4
cajovn 7.7 a0.3 d0.4 h0.4 i0.4 m0.4
caka 4.5 a4.4 b0.6 c8.5 d3.3 e2.3 f1.5 g-2.2 j-1.0 k1.9 l1.0 n0.5 p0.6 q1.5 r-0.6 s0.4 t0.6
caka+aspo 7.7 a0.3 b1.8 c-0.3 d-0.6 r-0.4
caka+by 7.7 a0.6 d1.9 e0.5
caka+na 5.7 a0.5 b0.4 c3.0 d2.4 e-1.1 g-0.3 h0.5 i0.5 j-0.9 l1.2 n0.5 p0.4 q1.3 r0.3 s0.4 t0.4
caka+od 6.4 a1.8 b0.3 c3.8 f1.8 g-0.6 h-0.4 i1.2 j0.9 n0.7 p-0.4 r-0.3 s-0.4
caka+sme 7.2 a1.1 b-0.6 c1.1 d0.8 e2.5 g-0.6 i-0.5 k1.2 r-0.4
caka+som 7.4 a0.5 b-0.3 e2.8 g-0.4 i-0.4 k0.7 o0.4 s-0.3 t0.3
cakal 6.5 a1.2 b0.4 c1.5 d2.2 e0.4 f0.4 g-0.7 j-0.4 k0.8 l0.4 m0.7 o-0.3 p-0.6 r-0.5 t0.5
cakala 6.8 a1.4 b2.2 c1.0 d-0.6 e2.3 g-0.6 i0.4 m0.3 o0.4 p0.7 q0.4 s-0.4 t-0.3
cakali 6.9 a1.2 b0.4 c1.9 d0.5 e2.6 f1.5 g-0.7 i-0.7 k0.8 m-0.3 n0.6 o0.4 p-0.4 r-0.4
cakam 6.2 a1.4 b-0.5 c4.1 d1.7 g-0.9 h-0.5 i1.2 j0.6 k0.4 l0.5 n0.6 p-0.7 r-0.7 s0.7 t0.9
cakame 6.1 a0.3 b1.1 c2.1 d0.9 e-0.4 f-0.5 g-0.8 i-0.9 j-0.6 l1.7 n0.4 p1.3 s-0.8 t0.4
cakani 7.7 c0.8 i0.9
cakat 6.8 b-0.7 c0.5 d0.5 e-0.5 f-0.4 h-0.4 i1.1 n-0.4 p0.4 q1.1 s0.9 t-0.3
call 7.4 a-0.9 d0.3 g-0.4 k4.4 l0.7 s-0.4
caro 7.4 a-0.7 b-0.5 e0.4 g0.5 i-0.6 k0.3 n0.7 q0.3 r0.9 t0.4
cas 6.1 a1.1 b0.8 d3.0 g-0.9 i0.8 j2.4 k0.9 l0.6 p-0.6 q-0.5 r-0.6
case 6.9 c-0.3 d0.5 e-0.5 h-0.4 i0.5 n-0.4 p-0.3 s0.5
casn 7.7 a-0.9 d0.6 e-0.4 k0.4 n0.7 r-0.3
casnik 7.7 a-0.9 d0.6 e-0.4 k0.4 n0.7 r-0.3
caso 6.0 b-0.6 d0.7 e1.0 f0.9 g-0.3 k-0.5 l-0.9 m0.4 o1.1 p-0.6 q-0.3 r-0.4 s1.7
caso+zahr 7.7 c0.4 s0.8
casopi 6.2 b-0.3 d0.9 e0.9 f1.0 i0.3 l-0.6 m0.8 o-0.3 p-0.5 q-0.4 s1.8
cast 5.7 b0.4 e-0.6 f0.6 h0.3 i-0.4 l0.5 m1.7 n-0.3 r-0.3 s-0.8 t0.7
cast+vrat 7.7 a0.8 p1.7
casti 6.5 b-0.4 e-0.4 g0.4 h0.6 l0.4 m1.3 o-0.3 p-0.5 t0.3
casu 7.4 c-0.4 e0.3 j0.5 l0.5 s0.6
casy 7.7 a-1.0 d-0.4 f0.4 g0.5 h0.3 i-0.4 o0.4 r0.7
cate 7.4 e0.8 i0.5 p0.3 t1.0
cateri 7.4 e0.8 i0.5 p0.3 t1.0
cau 7.0 a-0.7 d-0.4 e-0.4 f0.4 g-0.3 l0.9 r-0.3 s-0.3
cauk 7.7 a0.3 e0.7 g-0.4 p0.9 q1.1 r0.4
cauko 7.7 a0.3 e0.7 g-0.4 p0.9 q1.1 r0.4
caut 7.4 b0.8 c0.3 d-0.3 e-0.5 i0.9
caute 7.4 b0.8 c0.3 d-0.3 e-0.5 i0.9
cech 6.9 a1.4 b1.1 e1.0 f0.6 g-0.3 h0.6 j-0.5 m0.3 p-0.3 r-0.6 s3.5
cechu 7.7 a0.6 b0.6 e0.4 f0.9 i0.6 s1.3
cela 6.6 b1.1 d-0.6 e0.3 f0.3 g0.3 m-0.3 s1.9
cela+rodi 7.7 a-0.5 f0.3 g0.9 i0.4 r1.0
cele 5.3 a1.3 b0.6 c-0.7 d-0.5 e2.4 g1.3 h1.8 i0.4 j-0.8 k0.8 l2.6 m-0.5 n1.9 p-1.1 q0.7 r1.1 s1.6 t1.6
cele+aj 7.7 e0.3 h0.5 i0.7 o0.5 s0.8
cele+jedn 7.7 e0.4 g0.4 i0.7 r0.4 s0.6
cele+srdc 7.7 a-0.6 g0.8 i0.5 r0.7
celeho 6.5 a0.4 b-0.6 d0.3 e0.6 g0.3 i-0.3 p-0.5 r0.7 s1.0 t0.5
celej 6.8 e0.6 g0.7 h1.4 k0.7 l-0.4 m-0.4 p-0.3 q0.7 s-0.4 t0.9
celemu 7.7 a-0.5 g0.5 q-0.3 r0.5 t0.4
celk 7.4 a0.3 c0.5 d0.4 l0.7 m0.3 o-0.3 p-0.4 q0.6 r0.5 s0.5
celkov 7.7 d0.5 l0.7 m0.4 p-0.4 q0.6 r0.5
celo 6.5 a-1.0 d0.3 e0.5 f0.3 g1.2 i-1.0 k0.7 q0.6 r1.8 s-0.6 t0.4
celo+dovo 7.7 c-0.3 d0.7 i-0.6
celom 7.2 c0.3 e0.7 g0.9 i-0.4 k-0.3 l0.5 p0.3 r1.3 s-0.3
celou 7.7 a-0.3 g0.4 k1.2 q0.5 r0.4 t0.5
celoza 7.7 c-0.3 d0.7 i-0.6
celu 5.9 b1.6 c0.7 d1.4 f2.2 g1.5 h1.4 m0.5 n0.5 q-0.7 r2.4 s0.7 t-0.5
celu+vec 7.7 a0.4 b1.0 c-0.3 e-0.5 f1.0 k0.3 p0.5
celu+zale 7.7 a0.6 d0.4 e1.3 f1.9 g-0.3 o0.4
cely 5.4 a-1.1 b0.3 c-0.7 d-1.0 e0.5 g2.6 i-1.1 k2.0 m0.7 n0.6 o0.5 p-0.9 q-0.7 r2.8 t-0.6
cely+den 7.4 b0.3 c0.5 d-0.4 g-0.3 k-0.4 m0.9 r-0.4
cely+tim 7.4 a-0.4 d-0.3 e-0.4 g1.1 r1.5
celych 7.7 g0.7 n1.5 r0.7
cena 5.8 a0.8 b4.5 c0.4 e0.5 g-0.9 i0.9 j-0.4 k0.4 m1.8 n0.5 o-0.4 p0.4 q-0.9 s-0.6 t1.0
cena+za 7.4 b0.4 h-0.3 j0.5 m1.3 o-0.4
cenach 7.7 b2.5 g0.4 i2.2 n0.6 r0.5
cene 6.8 a1.1 b2.4 f1.1 g-1.0 h-0.3 i0.4 k1.1 m2.2 n-0.4 o0.8
cene+a 7.7 m0.7
cenn 6.4 a0.5 b2.0 c-0.4 e-0.7 g-0.8 h-0.6 j-0.4 r-0.6
cennik 6.4 a0.5 b2.0 c-0.4 e-0.7 g-0.8 h-0.6 j-0.4 r-0.6
ceno 5.9 a0.4 b1.2 c1.0 d1.4 e-1.0 g-0.5 h1.1 i-0.6 j-0.5 k0.6 m1.4 n0.9 o0.7 p-0.6 s-0.7 t0.6
ceno+ponu 6.2 b0.6 c1.2 d1.4 e-0.8 g-0.7 h0.9 i-0.9 j-0.4 l-0.4 m1.8 n0.9 o0.7 p-0.4 s-0.5 t0.5
ceno+za 7.7 b0.5 e-0.3
cenou 7.4 a0.3 c-0.3 g0.5 h0.7 i0.5 k0.8 q0.4 t0.3
cenovu 6.4 a-0.5 b-0.6 c1.5 d1.2 e-1.0 g-0.5 h0.6 i-0.8 j-0.3 l-0.5 n0.9 o0.6 p-0.3 r0.4 s-0.4
cent 5.5 b-0.7 c-0.7 d0.9 e0.5 f-0.3 h0.6 i1.9 j1.1 m1.4 o0.5 p1.8 r0.8 s-0.3 t0.4
cent+a 7.7 b0.7 e-0.4 p0.7
cent+mest 7.7 e0.7 g-0.4 i0.4 k0.9
cent+prav 7.4 a0.3 d0.4 f0.4 j1.3 m0.6
centim 7.7 e0.3 g0.5 j0.4 r0.5
centra 6.8 a0.7 c-0.4 d1.4 e-0.7 i2.3 j0.7 m0.5 p0.5 s0.4
centre 7.2 b0.4 e0.6 f0.6 g-0.4 i-0.4 l0.4 r-0.3
centru 6.5 a-0.6 c-0.4 e0.8 f-0.5 g-0.5 h0.3 i0.6 j0.5 l0.4 n-0.5 o1.1 s-0.4
cenu 5.9 a0.5 b4.6 c-0.5 d-0.4 e1.5 h2.5 i0.9 o0.8 q-0.4 r1.7 s0.4
cenu+a 7.7 a0.6 b1.9 e0.6 g-0.8 r-0.6 s1.5
ceny 6.1 a0.6 b2.9 d-1.1 f-0.4 h-0.6 i-1.0 j0.6 m0.9 p0.6 r0.9 s1.0 t-0.6
ceny+diel 7.4 e0.6 j0.3 m0.5 p0.4 q0.6 s0.5
cere 7.7 c0.6 d0.4 e-0.4 g0.4 h0.5 q1.0 r0.6
ceresn 7.7 c0.6 d0.4 e-0.4 g0.4 h0.5 q1.0 r0.6
cerp 6.4 a-1.5 b-0.4 c-0.7 e-0.6 h1.0 i-0.4 p-0.7 q0.4 r0.7 s-0.5 t1.2
cerp+dovo 7.7 a-0.4 q0.5
cerp+rodi 7.7 a-0.8 d-0.4 h0.4 t0.4
cerpad 7.2 a-1.1 b-0.4 c-0.4 e-0.3 h0.6 i-0.5 k-0.4 r0.6
cerpam 7.2 a-1.0 d-0.4 h0.4 j-0.4 k0.4 m-0.5 p-0.4 q0.3 t0.5
cerpan 7.7 a0.5 i0.3 j0.6 m0.7 t0.6
cert 6.9 a0.6 d-0.5 e1.1 g0.5 i-0.6 j-0.3 k-0.3 o-0.4 p0.5 q0.9 r1.0 t-0.5
certif 6.9 a0.6 d-0.5 e1.1 g0.5 i-0.6 j-0.3 k-0.3 o-0.4 p0.5 q0.9 r1.0 t-0.5
ceru 7.7 b0.5 e-0.4 j0.6 m0.9 s-0.3
ceruzk 7.7 b0.5 e-0.4 j0.6 m0.9 s-0.3
cerv 6.4 b0.8 c0.9 d0.4 e0.4 h0.9 o-0.3 r0.6
cerv+a 7.7 c-0.3 d0.8 e0.4 l0.6 q-0.4
cerven 6.4 b0.8 c0.9 d0.4 e0.4 h0.9 o-0.3 r0.6
cesk 7.4 a0.4 b0.4 e-0.4 i1.2 m0.5 o-0.4 r-0.4 s0.5
cesku 7.7 b0.5 i1.4 s0.5
cest 5.0 b-1.1 d1.3 g-0.4 h-0.4 i1.8 j0.5 k1.6 l-0.3 m1.5 o0.6 p-1.0 q0.6 r0.3 s-1.1 t0.7
cest+nahr 7.7 a-0.5 b-0.4 g0.9 k1.0 m0.3 r0.8
cest+pori 7.7 b0.5 e0.4 i0.8
cest+rozi 7.4 i0.9
cest+sa 7.7 d0.5 g0.8 i1.1 r0.8
cest+vyhl 7.7 c0.3 d-0.3 o0.4
cesta 7.4 b-0.3 d0.4 e-0.3 g0.7 i0.8 r0.6
ceste 7.0 a-0.5 b-0.4 e0.8 k-0.5 m-0.5 q-0.8 t0.7
cestin 7.0 a-0.6 j-0.8 k-0.3 r0.3 t0.7
cestne 7.2 b-0.4 d0.4 i0.6 o0.4 s0.5
cestou 6.9 a0.8 c1.5 e-0.4 f0.5 i-0.4 j1.8 p0.4
cestov 6.6 a0.6 c-0.4 e-0.4 j-0.3 k1.9 m2.1 r0.4 s-0.5
cestu 7.0 a-0.8 c-0.6 e-0.6 g-0.4 h0.3 i-0.4 k1.6 o0.8 p-0.3 s-0.3 t-0.4
cesty 7.0 a0.4 d0.4 i1.6
cez 4.7 a-0.4 b0.6 c1.5 f0.6 g-0.9 i-0.4 j0.3 k0.5 l1.3 m0.7 n-0.3 o0.5 p-1.2 q3.1 r0.8 s1.5 t0.8
cez+cest 7.7 a-0.4 k1.7 m0.3 n0.4 o0.3
cez+euro 7.7 d0.5 h-0.3 j0.4 r-0.4 s0.7
cez+inte 7.4 a-0.4 l1.3 n0.7 o-0.3 q0.3 t-0.4
cez+leto 7.7 a0.3 b1.4 d0.4 e1.1 g-0.3 t0.5
cez+mojh 7.7 a0.8 j1.1 p0.8
cez+revo 7.7 f0.4 g-0.4 q1.6 r0.5 t0.8
cez+sud 7.7 a0.4 e0.5 i0.7 j1.4
cez+svia 7.7 a-0.3 d-0.5 g0.6 l0.4 r0.8 t0.3
cez+tele 7.0 a-0.6 b-0.7 d-0.3 e0.5 f-0.4 i0.4 j0.5 l0.9 n1.1 s0.4
cez+to 7.7 b0.4 h0.9 l0.3 m0.7
cez+vike 6.8 e0.4 g0.7 k-0.5 n-0.5 o0.4 p-0.3 q-0.4 r0.8 s-0.5
chal 6.8 b1.0 c0.3 d-0.7 f-0.4 g0.9 h1.3 i-0.4 l0.5 n-0.4 p1.5 r1.1 s-0.4 t-0.5
chalan 6.9 b1.0 d-0.6 f-0.4 g0.9 h1.4 i-0.4 l0.6 n-0.4 p1.1 r1.2 s-0.3 t-0.5
chap 7.2 a1.6 c3.0 d1.2 e-0.4 g-0.9 i-0.5 j-0.5 m-0.3 n-0.4 p-0.3
chap+ze 7.7 a1.1 b0.3 c2.0 d1.5 f0.3 g-0.7 i-0.4 j-0.5 t0.4
chapem 7.4 a0.9 c1.1 d1.5 g-0.4 i-0.3 m-0.3 n-0.4
char 7.7 e0.4 g0.5 n0.5 o1.1 r0.6
charit 7.7 e0.4 g0.5 n0.5 o1.1 r0.6
chat 6.5 a-0.8 b-0.4 c-0.5 d-0.6 g0.7 h1.2 k0.4 m-0.4 n-0.5 o1.4 p-0.3 q0.9 r0.6 s0.6 t-0.5
chata 7.7 i0.7
chatu 7.7 a-0.4 d-0.4 f0.4 k0.7 r-0.3 t-0.4
chaty 7.7 a-0.3 h-0.3 i-0.4 n-0.3 o1.9 r-0.5
chce 3.8 a-4.9 b-1.5 c-1.3 d-1.7 e-2.7 f2.5 g2.4 h4.0 i-2.2 j-0.8 k-0.4 l0.5 m-0.8 n0.6 o1.2 p-2.7 q1.6 r3.2 s-2.8 t1.4
chce+aby 7.0 a-0.7 b-0.5 d0.4 e-0.4 g1.1 k-0.3 m-0.4 q0.4 r0.5
chce+aj 7.7 g0.8 h1.4 q0.9 r1.2
chce+by 5.7 a-1.8 b-1.3 c-0.9 f-0.4 g0.9 h2.2 i-0.9 j-0.5 l1.3 o0.5 p-0.4 r1.0 s-0.7
chce+byt 7.7 a-0.8 b-0.3 c-0.3 d-0.4 e-0.3 g0.5 h-0.4 n-0.3 o0.5 r0.4 t0.6
chce+dat 7.0 a-0.6 b0.4 c-0.4 e-0.3 f-0.4 g-0.5 h0.3 l0.3 m1.2 t0.4
chce+do 7.7 a0.6 e0.8 k0.3 t1.4
chce+este 7.7 e-0.3 t0.5
chce+hovo 7.0 a1.0 e0.7 f2.5 g-0.5 i-0.4 l0.3 m0.6 n0.4 p-0.3
chce+len 7.4 a0.3 b-0.3 c1.1 d0.4 e-0.4 g-0.3 i0.5
chce+mat 7.2 a-0.5 b0.5 c-0.4 g-0.4
chce+na 7.0 a-0.3 c-0.4 d-0.6 f0.5 g0.8 k0.4 n0.8 r0.4 t0.4
chce+od 7.4 a-0.5 b-0.4 e-0.5 g1.5 h2.4 i-0.5 m-0.3 n0.4 o-0.3
chce+odis 7.4 c-0.4 d-0.3 e-0.4
chce+odst 7.4 j0.7
chce+pocu 7.7 c0.4 d0.4 e0.7 f0.5 n0.8
chce+sa 7.7 h0.3 k0.5 m0.3 o0.7 r0.5
chce+som 6.8 b-0.5 e-0.4 f-0.4 g1.0 h0.5 j0.3 k0.6 l-0.3 n-0.5 p-0.4 q1.0 r1.3 s-0.4 t0.9
chce+spat 7.7 d-0.3 h0.4 l0.4 q0.3
chce+sudi 7.4 c0.7 g-0.3 j0.8 k0.4 l0.5 n0.4 p0.8
chce+to 6.9 a-0.8 e-0.6 f-0.5 g1.2 h1.4 j0.4 n0.7 q-0.4 r1.3 s-0.4
chce+vam 7.7 a-0.4 g1.0 r0.8
chce+vas 7.7 a-0.4 g1.3 h0.7 l0.4 r0.4
chce+vedi 7.4 e0.5 g0.5 h0.4 j0.6 m0.3 n0.3 r0.7
chce+vidi 7.7 d0.4 e0.4 g-0.4 i0.5 r-0.4
chce+zaca 7.7 c-0.4 d-0.5 o1.2 q0.4
chce+zrus 7.7 a-0.5 i0.7
chcel 5.9 a-0.5 b-0.6 c-1.0 d-0.8 e-0.8 f-0.7 i-0.5 o0.3 p-0.7 q0.3 r0.3 s-0.6
chcela 5.9 a-1.5 b-0.8 c-1.2 e-0.7 f-0.5 g2.1 h0.9 i-0.7 j-0.5 l1.0 n0.4 o-0.6 p-0.5 q1.6 r2.8 s-0.8 t1.1
chceli 5.8 a-0.4 b-0.8 d0.3 e-0.3 f1.5 g1.1 h2.8 j-0.5 l-0.3 n0.4 p-0.3 q0.4 r0.7 s1.0
chcem 5.3 a0.3 b1.1 e1.0 f4.0 g0.3 i-0.7 l-0.4 o1.2 p-1.1 r0.7 s-1.4 t1.4
chceme 5.7 a-1.5 c1.5 e-0.4 g0.8 h2.1 j-0.5 k-0.7 l0.8 m0.5 n1.0 p-0.8 q-0.4 r0.5 s-0.7
chcete 7.2 c0.6 e-0.3 i-0.4 j0.8 p0.7 r-0.3
chcu 6.6 a-0.4 c-0.6 g0.8 h0.4 m-0.5 o0.9 p-0.3 s-0.3 t-0.6
chem 7.7 c0.5 e0.5 g0.4 h0.4 j0.5 p0.8
chir 7.7 c0.8 e0.3 k0.7 p0.7
chirur 7.7 c0.8 e0.3 k0.7 p0.7
chla 5.3 a-0.4 b1.2 c0.7 d-0.4 f0.6 g2.8 h2.5 i0.9 j-0.4 k-0.3 m1.2 n0.5 o-0.7 p1.3 q-0.9 r3.0 s-1.2 t-0.5
chla+a 7.4 b-0.4 f0.3 g0.4 h0.5 n0.9 p0.4 r0.3
chla+na 7.7 a0.3 b0.5 e0.9 p0.7
chla+z 6.8 b-0.4 c0.4 d0.4 f1.2 i0.7 k-0.4 m-0.5 q-0.4
chladn 7.2 a0.9 b1.2 c-0.4 d0.5 e0.9 g-0.6 m1.6 n-0.3 p1.1 r-0.7
chlap 7.7 b1.1 i1.5 r0.3 s-0.4
chlapc 6.6 a-1.1 b-0.3 c0.6 d-0.9 e-0.3 f0.6 g1.9 h1.8 j0.3 m0.4 p-0.5 r2.4 s-0.6
chlape 7.2 a0.4 c-0.3 d0.4 e0.6 i0.4 k-0.3 m0.8 o0.3 q-0.3 t-0.3
chlapi 6.3 a-0.9 b0.5 c0.3 e-0.9 g1.4 h0.8 j-0.3 l0.3 m-0.5 n0.5 o-0.6 p-0.4 q-0.7 r1.1
chlapo 7.7 a-0.3 b-0.4 d-0.6 g0.5 h0.9 p0.6 r0.3
chlaps 7.7 a0.5 b-0.6 c0.9 e-0.3 n0.5 p1.7
chle 7.7 c0.9 d0.8 e-0.5 f1.1 t0.4
chod 4.7 a0.4 b0.6 d1.6 e1.2 h0.7 i-0.4 j-1.3 k-1.0 l1.8 m0.9 n2.5 p-0.8 r1.0 s1.6 t0.6
chod+aj 7.7 b0.4 c-0.3 e0.3 f0.6 g0.3 h-0.4 m0.4 r0.4
chod+k 7.7 g0.9 h1.1 q1.9 r0.9
chod+kazd 7.7 c0.3 e0.4 g0.8 i0.4 n1.1 r0.7
chod+na 7.4 g0.3 m-0.3 n0.8 t0.3
chod+okol 7.4 b1.4 c-0.3 e-0.3 l3.2 n0.9 o0.6 s-0.3
chod+po 7.2 a-0.6 c0.7 d-0.6 e-0.7 f0.3 g-0.5 i-0.6 l0.7 p-0.3 t0.5
chod+poze 7.4 a-0.7 b-0.5 c0.6 e-0.5 g1.2 h0.9 i-0.3 r1.4 t0.3
chod+s 7.7 a0.3 e0.3 i0.4 p0.4 s0.9
chod+tam 7.7 a0.5 d1.1 e-0.6 g-0.3 i1.6
chod+za 7.7 e0.9 i-0.4 k0.4
chodi 5.9 b0.6 c0.4 d1.5 e1.8 h1.5 i-0.4 j-0.4 k-0.4 l0.3 p-0.3 r0.5 s1.4 t0.5
chodia 6.2 a0.4 b1.5 d0.8 f-0.4 g0.4 i-1.2 j-0.4 l0.3 m0.7 n1.3 o0.3 p-0.8 r0.6 t0.4
chodil 7.0 b-0.6 d-0.4 e-0.6 f-0.3 g0.5 i-0.5 m1.2 n0.8 o-0.3
chodim 7.0 a-0.3 c0.5 e0.3 f1.0 i-0.4 l0.4 o-0.3
chodit 6.9 d-0.3 g-0.4 h-0.5 i0.7 k-0.4 l1.4 m0.5 n0.8 p1.0 r-0.3 s0.4 t-0.4
chodni 6.5 b0.6 c-0.7 d0.4 e0.7 g0.4 h0.5 k-0.5 l0.9 n1.6 p-0.5 q0.4 r0.6 s-0.3 t0.7
chodte 7.7 a-0.5 k0.4 t0.4
chor 6.8 b1.2 h0.4 i-0.6 k0.7 m0.4 o0.9 p-0.4 q0.5 s-0.4
chorva 7.2 a-0.3 b0.7 d0.7 e-0.5 g-0.4 h0.5 i-0.4 k-0.4 l-0.4 m0.6 n0.5 o0.5 q0.8
chov 7.0 b-0.3 e-0.7 g0.5 i-0.3 m1.0 r0.5
chovan 7.4 a-0.4 d0.4 e-0.3 g0.6 j0.5 r0.5
chra 7.4 e0.5 i0.4 r-0.5
chrane 7.7 e0.6 i0.5 r-0.4
chrb 7.0 b1.0 d-0.6 e1.3 i0.8 n-0.3 o0.6 p-0.4 r0.6 t0.5
chrbat 7.7 b1.0 e0.6 g0.3 i0.4 o0.5 r0.8
chrbte 7.7 e0.5 i0.6 t0.7
chri 7.0 a-0.9 g-0.4 h-0.5 i-0.5 k4.2 m0.4 n0.6
chripk 7.0 a-0.9 g-0.4 h-0.5 i-0.5 k4.2 m0.4 n0.6
chut 7.0 b1.0 c-0.3 d-0.4 e0.4 g0.5 i0.8 r0.3
chutou 7.7 a0.6 b0.5 e0.4 i0.9
chva 7.0 a-0.8 b-0.3 e-0.4 f-0.4 g2.4 h0.9 i-0.4 j0.7 o-0.3 p-0.3 r2.9 s-0.4
chvali 7.2 a-0.6 e-0.4 f-0.4 g2.0 h1.0 i-0.4 j0.8 r2.6 s-0.4
chvi 6.2 a-1.0 b0.3 c0.4 d-0.9 g0.8 h0.6 i-0.9 j-0.4 k1.4 n-0.9 o0.8 q2.7 r1.8 s-0.7 t2.3
chvile 7.7 a0.5 c0.5 e1.3 f0.3 l0.4 p0.9
chvilo 7.0 a-1.0 b-0.3 c-0.6 d-0.4 e-0.7 g1.1 h0.7 i-0.4 k1.0 n-0.4 p-0.4 q3.4 r1.6 s-0.5 t0.5
chvilu 7.0 b0.9 c0.7 d-0.6 g-0.4 i-0.3 k0.6 n-0.4 o0.7 t1.9
chyb 4.5 a1.9 c1.1 d-1.0 e6.4 g-0.6 i-1.7 j0.6 k1.9 n-0.3 o2.0 r1.2 s-1.7 t1.5
chyb+a 7.7 a0.4 c0.5 e0.8 j0.9
chyb+cele 7.4 a1.0 b1.7 c-0.5 e1.7 g-0.4 h-0.3 k1.0 n0.5 r-0.3
chyb+cisl 7.4 c-0.3 o0.7 p0.7
chyb+doda 7.7 o1.2 q0.6 t0.3
chyb+ktor 7.7 g0.4 r0.3
chyb+mi 7.7 a-0.5 d0.4 k0.3 o1.3 r-0.3 t0.7
chyb+na 7.7 a0.8 e1.2 g-0.4 i0.5 r-0.3
chyb+nam 7.7 a0.5 e1.4 h0.4 j-0.4 o-0.4 t0.8
chyb+prek 7.4 c0.6 e0.5 j0.7 t0.7
chyb+v 7.0 a0.6 c1.7 d-0.8 f-0.3 i-0.3 l-0.3 n-0.3 q0.9 s-0.3
chyb+z 7.7 l0.4
chyb+zata 7.7 e0.5 j0.8 p0.3
chyba 5.4 a-0.3 b1.2 c0.4 d0.3 e1.5 f-0.3 g-0.5 h0.7 i-1.4 k1.9 l-0.5 m-0.7 o4.1 p-0.9 r0.8 s-0.9 t2.4
chybaj 6.5 c0.7 d-0.5 e1.1 f0.4 g-0.5 h-0.4 j0.7 k-0.3 m1.0 p0.7 q1.3 r-0.4 s-0.4 t-0.4
chybal 7.4 f0.9 h-0.4 i0.5 k1.3 t-0.3
chybne 7.4 a0.6 c-0.3 e1.1 j0.7 p1.1
chybny 7.4 a0.7 c0.3 e1.5 j0.7 l0.9 r-0.4
chybou 7.0 a1.2 b-0.6 c1.5 d-0.5 e2.1 f-0.4 g-0.5 i-0.4 j0.6 n-0.4 p0.4 q0.7 r-0.4 s-0.4
chybu 6.5 a-1.2 b0.4 d-0.6 e-1.6 g1.0 h-0.4 j-0.5 o-0.3 p0.4 r1.3 s-0.4
chyby 6.9 a0.6 b-0.5 e1.0 h-0.4 i-0.5 k-0.4 q-0.4 s0.4 t0.4
chys 6.6 a-0.9 c-0.7 d-0.8 e-0.5 g-0.5 h-0.4 k0.3 m-0.4 p-0.4 q0.7 s0.4 t-0.5
chysta 6.6 a-0.9 c-0.7 d-0.8 e-0.5 g-0.5 h-0.4 k0.3 m-0.4 p-0.4 q0.7 s0.4 t-0.5
ci 4.5 a0.8 c0.6 d2.3 e0.6 f-0.6 g-1.9 h-0.6 i2.1 j-1.3 k0.3 m-0.6 n0.6 o3.9 p-1.3 q0.6 r-1.7 s-1.7
ci+bude 7.4 a-0.5 d-0.3 e0.6 k0.6
ci+by 7.2 e0.5 g-0.4 h-0.4 i0.7 l0.3 o-0.4 r-0.5 s0.5
ci+je 7.0 b0.3 c-0.4 g0.4 i-0.4 k0.4 l-0.3 o0.3 q0.6 r0.7 s0.3
ci+ma 7.7 a1.0 d0.5 g-0.3 i1.6
ci+mam 7.4 c0.3 e-0.3 n0.5 o1.0 s0.3
ci+nema 7.7 a0.4 c1.1 e0.5 i0.5
ci+s 7.7 d0.7 i0.4
ci+sa 6.8 c0.6 d0.7 h1.1 i-0.6 j-0.4 o1.4 q0.4 s-0.5 t-0.4
ci+som 7.4 d0.8 e-0.6 p0.4 r-0.4
ci+ste 7.4 a-0.7 b-0.3 d-0.5 e-0.6 k0.5 o0.8 q-0.3
ci+to 6.6 b0.6 c1.5 d0.5 f-0.6 g-0.7 h-0.4 i-0.4 m-0.3 n0.6 o-0.6 r-0.6 s-0.5
ci+vasa 7.7 a-0.5 o0.8
ciar 6.9 a-0.8 c-0.4 d0.9 g1.5 h-0.7 k-0.4 l0.3 n0.7 q0.4 r1.8 s-0.5
ciarou 7.4 a-0.7 g0.6 h-0.5 k-0.4 l0.3 m0.5 n0.5 o0.5 r0.9 s-0.4
cias 7.4 a-0.3 b0.4 e0.8 l0.4 m-0.3 p0.8 q0.4
ciastk 7.7 b0.6 e0.7 p1.0 q1.1
cibu 7.2 a0.5 d-0.5 h-0.3 i0.6 m0.4 p0.3 s0.8
cibulk 7.7 d-0.4 g0.5 h-0.3 m0.5
ciec 7.7 a-0.6 d-0.4 e-0.5
ciech 7.7 a-0.6 d-0.4 e-0.5
cien 7.7 a-0.4 b0.3 d-0.3 g0.6 h1.3 r0.7
cier 6.4 a0.7 b0.9 d0.4 e1.2 f-0.4 g-0.6 p-0.3 s-0.6 t1.6
cier+na 7.2 b0.4 c-0.6 j0.4 l0.3 q0.8 s-0.4
cier+nad 7.7 a0.8 b0.3 c0.9 d0.9 e0.4 l0.4 t1.1
cierna 7.4 b0.4 c-0.4 d0.5 k0.4 m-0.3 o-0.3 t-0.5
cierne 6.9 a0.7 b0.9 c0.4 e0.6 f-0.3 g-0.3 i0.4 q0.7 s-0.4 t1.1
cierny 7.7 b-0.3 e0.8 o0.3 t1.2
ciga 7.4 a-0.3 i-0.3 p0.6 r0.3 s0.5
cigare 7.7 e0.4 p0.7 s0.7
cim 7.0 a1.5 b0.5 e1.2 g-0.6 i-0.4 j0.3 k-0.4 l-0.3 m-0.4 p1.1
cim+to 7.7 a0.4 b0.7 c-0.3 o0.4
cink 7.7 a-0.8 d-0.3 e-0.3 q2.3
cinknu 7.7 a-0.8 d-0.3 e-0.3 q2.3
cinn 7.7 a-0.4 e-0.5 j0.7 n0.4
cint 6.9 a0.7 c-0.6 d-0.6 e1.0 g1.0 h1.9 i-0.6 j-0.3 l0.7 n-0.4 q0.9
cint+a 7.7 b0.5 d-0.3 e0.5 g0.6 h1.6 i-0.3 l0.6 m-0.4 q0.8 t-0.3
cintor 6.9 a0.7 c-0.6 d-0.6 e1.0 g1.0 h1.9 i-0.6 j-0.3 l0.7 n-0.4 q0.9
cirk 7.4 a0.3 c-0.3 e0.9 h0.3 j0.3
cirkus 7.7 e0.7 h0.4
cise 7.7 e0.5 l0.9 n1.2 r-0.3
cisl 4.5 a-1.4 b0.3 c-0.7 d0.4 e-0.5 f0.9 h2.1 i-1.4 j-0.6 l-1.0 m-1.1 n1.0 o5.5 p-1.6 q2.0 r0.5 t0.8
cisl+a 7.2 a1.0 b-0.3 c-0.4 d1.2 g-0.5 h-0.3 i1.5 r-0.5
cisl+je 7.7 a-0.5 e-0.4 g0.3 h1.0 i-0.4 r0.8
cisl+na 7.4 a0.6 b1.0 d2.8 f1.0 g-0.4 m0.4 n0.4 o-0.3 p-0.3 r-0.5 s-0.4
cisl+obje 7.4 b0.7 c0.3 k0.7 n-0.4 o1.5 q-0.4 r0.3
cisl+prip 7.7 a-0.7 c-0.4 g1.0 h1.2 k0.4 m0.3
cisl+proj 7.4 a-0.6 c-0.3 d-0.3 e0.4 k0.9 n0.4 o2.3 q0.7
cisl+uctu 7.4 a-0.7 i0.6 m-0.5 n1.0 o1.3 q-0.4 t0.6
cisla 6.3 a0.7 b1.3 e0.6 h-0.9 i0.5 k-0.6 n0.4 o1.0 p-0.3 s1.4 t0.7
cisle 7.7 b-0.4 c0.7 d-0.4 e0.5 n0.8
cislo 4.8 a-1.0 d0.9 f1.5 h3.0 i-1.5 j-0.7 k0.5 l-0.5 m-0.9 n1.8 o4.1 p-1.0 q1.4 s-1.0 t0.6
cislom 6.4 a-0.3 b-0.9 d0.9 g-0.8 h-0.4 i0.4 n-0.4 o1.9 p-0.6
cist 6.5 b0.5 c-0.4 d-0.6 e0.6 f-0.4 g1.1 h0.4 k-0.4 l-0.3 m-0.4 n-0.4 q0.7 r0.8 s-0.6 t0.4
cisten 7.4 a0.4 c-0.4 e1.1 f-0.3 g0.4 i-0.4
cistym 7.7 a-0.4 g0.7 h0.6 i0.7 o0.3 r0.7
cita 5.0 b1.7 e1.7 h-0.8 i-1.0 j0.4 k0.5 l0.7 n0.5 o-0.6 r0.6 s0.3 t1.3
cita+aj 7.7 a0.4 e-0.4 j1.7 s-0.3
cita+na 7.7 a0.5 d1.4 s0.7
cita+si 7.7 e0.8 q0.4
cita+som 7.7 d-0.5 e0.7 g0.4 h-0.3 l0.5 r0.3 s-0.3
cita+trik 7.7 b0.6 c-0.4 f0.8 m0.6 p0.4
cita+v 7.7 a-0.6 e-0.4 l0.8 q0.7
cita+z 7.7 a0.3 b1.2 c-0.4 e0.8 f0.4 k0.9
citack 7.4 e0.7 g-0.3 n0.5 r-0.5 t1.3
cital 6.5 b1.1 c-0.7 d0.5 f0.7 g0.7 h-0.5 i-0.6 j-0.3 l0.3 m0.5 p1.5 q-0.4 r0.7 s-0.6
citala 7.2 a-0.6 b1.6 d-0.7 e0.4 i-0.5 k0.6 m0.4 n-0.4 p-0.4 r0.6 s-0.3
citam 7.2 a-0.6 b0.6 d-0.4 e-0.4 i-0.4 j0.6
citame 7.7 a-0.7 c-0.3
citani 7.4 c-0.3 d0.5 e-0.6 g0.7 r0.8 s0.6
citat 7.4 a0.6 i0.4 j1.6
citate 6.3 a0.5 b-0.4 c0.7 f-0.4 h-0.3 j-0.5 l0.3 o-0.4 p-0.5 s1.2 t0.4
citi 7.2 a1.2 b0.9 c1.0 d1.8 g-0.8 i-0.5 j0.8 l0.4 r-0.6 s-0.5 t0.5
citi+sa 7.7 a0.7 c1.1 d2.1 g-0.3 i-0.4 l0.5 m0.3 r-0.3 t0.6
citim 7.4 a1.1 b1.0 c1.0 d2.0 g-0.6 i-0.5 l0.5 r-0.5 s-0.3 t0.6
cize 6.3 b-0.7 d-0.6 e1.1 j1.0 k0.3 l0.4
cizm 7.7 a0.6 c0.6 g-0.3 o0.3 q0.7 s0.6
cizmar 7.7 a0.6 c0.6 g-0.3 o0.3 q0.7 s0.6
cl 7.7 c0.8 d0.4 e-0.3 j0.3
clan 5.7 a0.9 b-0.8 c1.5 e0.8 f-0.4 g-0.7 h0.4 j2.0 k-0.5 n0.5 p0.5 s1.1
clan+do 7.2 h0.4 s1.0 t-0.3
clan+o 6.9 b-0.4 c0.4 m-0.3 s0.4
clan+vi 7.7 a0.6 j1.1
clanku 6.6 a0.3 b-0.4 c0.7 j0.6 p-0.5
clanky 7.4 d0.7 e0.3 g0.3 h0.8 j0.4 m0.3 r0.6 s0.6
clanok 6.4 a0.4 c0.5 e0.5 g-0.8 i-0.5 j0.8 p0.6 r-0.6 s1.0 t-0.3
clen 5.9 a1.1 b1.2 d0.8 e1.1 f0.6 g-0.9 h-0.7 k-0.5 m-0.3 n-0.6 q-0.6 r-0.8 s3.2 t0.4
clen+scho 7.4 a0.7 d1.5 e1.0 g-0.3 i1.0 t0.8
clenom 7.7 b0.6 e0.5 j0.8 s0.7
clenov 6.6 a0.5 b1.0 d-0.9 g-0.5 m-0.3 n-0.4 p-0.4 q-0.3 r-0.5 s1.6 t-0.3
clensk 6.6 b0.6 d1.0 e0.4 g-0.5 h-0.5 i0.3 k-0.5 l0.4 n-0.4 p-0.5 q-0.3 r-0.5 s-0.7 t0.7
clov 5.4 a1.6 b1.4 c0.6 d2.3 e2.1 i1.6 j0.5 l-0.4 t-0.4
clov+co 7.4 a0.4 c0.3 d0.6 e0.3 j0.5 s0.3
clov+ktor 7.2 c1.0 e1.1 f1.0 g0.9 i-0.4 j-0.3 m-0.3 r1.4
clov+ma 7.7 a-0.6 c-0.5 d-0.4 g0.9 i-0.4 r1.1
clov+nie 7.7 e0.7 i0.5
clovek 5.4 a1.6 b1.4 c0.6 d2.3 e2.1 i1.6 j0.5 l-0.4 t-0.4
cmar 7.7 a-1.0 b-0.4 g1.5 o0.4 p-0.4 q0.5 r2.0 t-0.3
co 3.3 a3.5 b2.5 c2.2 d2.3 e4.2 f0.5 g0.7 h1.2 i1.1 j2.0 k0.7 l-0.8 m0.3 o-0.3 p1.7 r1.7 s1.6 t1.2
co+by 6.5 a-0.7 b0.4 c-0.7 e0.6 g0.7 h-0.6 i-0.7 j0.9 k0.4 m0.6 n0.9 r0.9
co+doda 7.4 a0.4 e0.5 f0.9 o0.6 r0.3
co+dora 7.7 b-0.3 c0.5 e-0.5 i0.8 n1.0 p0.6
co+este 7.4 b-0.4 e0.6 l0.8 q-0.4 r-0.5
co+hlad 7.7 d-0.4 f0.7 g0.5 m1.2 n0.4 r0.6
co+ich 7.7 a0.6 c0.6 e0.3 i-0.4 s1.0
co+ja 7.2 a-0.7 b-0.5 c0.4 e-0.3 g0.9 i0.3 p-0.3 r0.8 s0.4
co+je 5.7 a-0.3 b0.5 d1.3 e-0.5 g1.1 h0.4 i1.1 k0.5 m0.6 n0.4 p-0.6 q0.4 r1.3 s-1.0 t0.5
co+ju 7.7 a0.4 e0.7 n0.4 o0.6 p1.0
co+ma 7.4 c-0.5 d-0.4 e-0.5 l0.3 q-0.4
co+mal 7.7 c0.9 e-0.5 p0.7
co+malo 7.7 a0.9 c0.9 e0.7 s0.8 t1.1
co+mam 7.4 b-0.3 c-0.3 d0.3 g0.5 h0.7 i-0.5 s0.5
co+mate 7.4 b0.6 e0.6 i0.7 n-0.4 q1.2
co+mi 6.6 a0.6 b-0.4 c0.7 d0.4 f0.4 g-0.5 i-0.5 j0.4 k-0.5 l-0.4 m0.4 n0.7 q-0.4 s-0.5 t-0.4
co+mysl 7.7 a-0.5 s0.4
co+na 7.0 b0.4 c-0.4 d-0.7 f0.6 j-0.4 l0.7 m0.5 p-0.4 r0.4 s0.6 t-0.3
co+najs 7.4 a-0.6 g-0.3 h1.5 t2.9
co+nam 7.4 a-0.4 b-0.4 e-0.5 g0.7
co+nas 7.7 b-0.4 e0.8 p-0.3
co+o 7.4 c0.4 d0.3 e-0.4 g-0.3 l0.3 o0.4 q0.5 s1.5
co+odpo 7.7 c-0.3 d0.9 e-0.5 i1.1
co+ponu 7.7 a0.6 b0.3 e-0.3 g-0.5 i2.2 r-0.3
co+pres 7.7 b0.3 e-0.3 r-0.3
co+pris 7.4 a0.6 e1.8 i0.5 j0.8 k0.9 p0.9
co+robi 6.8 a-0.9 b1.0 c-0.7 f0.9 g0.6 i-0.6 m0.3 n-0.4 o0.4 p-0.5 q-0.4 r1.0
co+s 7.4 a0.4 c-0.3 e0.7 j0.4 t1.0
co+sa 5.5 a0.8 b-1.5 c0.4 d1.7 h0.7 j0.5 k-0.5 p-0.3 q-0.5 r0.4
co+si 6.6 b0.3 c0.7 d0.5 g1.1 j-0.3 k-0.4 m-0.5 o0.7 p-0.4 r1.2 s0.8 t1.1
co+sme 6.6 a0.3 e1.3 f0.4 h0.7 i-1.0 j-0.3 m-0.5 q0.8
co+som 6.6 a-1.4 c0.7 e-0.8 g1.0 i-0.9 j0.7 m-0.5 p0.8 q-0.5 r1.3 s-0.9 t0.7
co+spad 7.7 a0.7 e1.7 j0.9 p2.2
co+ste 5.3 a-0.3 b-0.4 d-1.3 e2.1 f2.1 h1.2 i-0.4 k1.2 m-0.7 p1.6 q0.3 r0.7 s0.8 t0.9
co+ti 7.7 a-0.4 d-0.4 e-0.4 k0.3
co+to 7.7 b0.8 g0.5 i0.7 r0.5 t0.7
co+tu 7.7 c0.6 s0.8
co+u 7.7 b0.9 e-0.3 g0.4 r0.6 s0.5
co+v 7.7 h0.8
co+vam 7.0 a1.4 c0.3 d0.5 e1.7 g-0.5 i0.6 k0.6 n0.3 r-0.5 s1.3
co+vas 7.7 a0.6 b-0.9 d0.7 e1.9 g-0.3 j0.6 p-0.6
co+vlas 7.7 b1.2 c-0.4 d0.5 e0.9 p0.3
co+vset 7.7 b0.6 e-0.3 o-0.3 q0.5 t-0.3
co+za 7.4 b1.1 e-0.5 f0.3 i0.4 n0.3 p-0.7 q0.4 t0.4
coho 7.2 a1.0 b1.5 e1.0 f0.6 g-0.5 i0.4 m0.7 p0.5 s0.5
coko 7.4 a-0.8 b0.4 g1.8 h-0.3 l0.4 m0.5 q1.2 r1.4
cokola 7.7 a-0.4 g1.2 q1.4 r0.7
coln 7.0 b1.2 c0.8 e-0.5 g-0.3 k-0.4 m0.7 o-0.3 p0.3 s-0.3 t1.8
colnic 7.4 a-0.3 b0.4 c0.4 e-0.5 m0.5 p0.5 t0.8
com 7.2 a0.6 b0.8 c-0.4 d-0.7 j0.9 m0.9 n0.6 o0.3 t0.8
cont 7.7 a-0.4 b0.5 e-0.5 h-0.3 j-0.4 n0.5 o1.3
cora 7.7 a0.4 d0.6 e0.4 i1.3
coraz 7.7 a0.4 d0.6 e0.4 i1.3
crep 7.7 a-0.3 e0.3 g0.5 h0.9 k0.9 l0.5 q0.8
crepni 7.7 a-0.3 e0.3 g0.5 h0.9 k0.9 l0.5 q0.8
crm 7.2 a0.7 b-0.5 c0.8 e1.0 g-0.4 i1.8 m0.3
ctib 7.7 a0.4 d0.4 p0.5
ctibor 7.7 a0.4 d0.4 p0.5
ctou 7.7 a-0.7 g0.8 i0.3 r1.0
cudo 7.7 g0.7 k0.6 n0.8 r0.7
cudova 7.7 g0.7 k0.6 n0.8 r0.7
cudz 6.1 a1.0 b0.4 d-0.5 e2.0 f1.1 g0.3 h0.7 o1.2 p-0.5 r0.9 t-0.5
cudz+firm 7.2 a0.4 b0.4 d-0.5 e1.2 f0.7 i-0.3 o0.7 q0.4
cudz+poli 7.7 g0.8 r0.9
cudz+prac 7.7 h0.8 m0.3 r0.4 s0.4
cudzej 7.2 a0.8 b0.4 c-0.5 d-0.4 e1.7 f0.8 g-0.4 i-0.4 j0.4 o0.4 s0.4
cudzia 7.7 b0.5 f0.7 i0.4 o0.3 q0.6
cudzie 7.7 c0.4 e0.6
cudzin 7.7 g0.8 r0.9
cukr 6.8 d0.5 e-0.5 f-0.3 g0.3 h-0.7 k-0.4 l0.5 m-0.4 p-0.3 r0.5
cukrar 7.0 d0.7 g0.3 h-0.6 k-0.4 l0.5 m-0.4 r0.8
culp 7.7 b0.3 c-0.4 d0.5 e0.4 l1.6 n1.8
culpa 7.7 b0.3 c-0.4 d0.5 e0.4 l1.6 n1.8
cykl 6.6 b-0.7 g0.9 h0.5 i0.6 j-0.3 n0.6 o-0.6 p-0.3 q0.6 r1.1 s-0.4
cyklop 7.7 d0.5 e-0.3
cyklot 7.2 a-0.5 b-0.5 c-0.3 d-0.3 g0.8 n0.4 o-0.4 q0.4 r0.7
cyklus 7.7 e0.6 g0.4 h0.7 i0.8 n0.4 r0.7
cyri 7.7 a-0.4 e-0.3 k0.7
cyril 7.7 a-0.4 e-0.3 k0.7
d 7.2 c-0.4 d-0.4 e0.5 h0.4 j1.0 l-0.3 m0.9 n0.4 o0.5 r0.5 s-0.3
d+a 7.7 a0.6 e0.5 j1.2 m0.8
d1 7.4 a-0.4 b0.3 c-0.4 d-0.5 i-0.3 k0.9 t-0.6
da 5.3 a-2.2 b-0.5 c0.6 d-1.0 e-0.8 g-0.6 h0.8 i0.5 j-1.2 m-0.4 n0.6 p-1.6 r0.5 t1.0
da+na 7.7 a-0.4
da+prec 7.7 c-0.4 d-0.4
da+sa 6.3 a-1.9 b-0.7 c-0.4 d0.5 e-0.4 h0.8 i-1.1 j-0.6 l-0.3 m-0.4 o0.3 p-0.8 q0.4 r0.8 s-0.6 t1.2
dabi 7.7 a-0.3 e-0.3
dabing 7.7 a-0.3 e-0.3
dada 7.7 a1.0 d1.2 e0.6 g-0.5 i1.0 s0.8
daj 7.4 a-0.4 b-0.4 e-0.3 g-0.3 i-0.4 k0.6 l0.4 r-0.3 t0.7
dajt 5.3 a0.5 b1.5 c1.5 d0.5 f1.8 g1.3 h2.3 i-1.3 j-1.0 l-0.5 n0.3 o1.2 p-0.4 q0.9 r1.2 s-0.9
dajt+aj 7.7 a-0.6 g1.1 h2.1 m0.7 r0.8
dajt+ju 7.7 a-0.4 g0.5 h0.9 r0.8 s-0.3
dajt+mi 6.4 a0.6 b1.0 c1.5 d0.7 e-1.1 f0.8 g0.5 h0.9 l-0.6 o1.0 p-0.5 s-0.4 t-0.9
dajt+nam 7.4 b-0.3 e0.3 h0.5 o0.5 r-0.3 s0.6
dajt+pros 7.4 a0.7 c1.2 d1.0 e0.3 k0.4
dajt+to 7.7 a0.6 b-0.3 e1.2 l0.4 t0.8
dajt+vedi 6.8 a0.5 b0.8 c0.9 d0.4 f0.9 i-0.5 j-0.3 k-0.4 p0.7 q0.7
dajte 5.3 a0.5 b1.5 c1.5 d0.5 f1.8 g1.3 h2.3 i-1.3 j-1.0 l-0.5 n0.3 o1.2 p-0.4 q0.9 r1.2 s-0.9
daju 7.2 a-0.6 d-0.4 n0.4 o0.4 p-0.4 q0.4 r-0.3
daju+na 7.7 d-0.3 n0.4 o0.4 q0.5
daju+sa 7.7 a-0.5
dako 7.4 d1.1 e-0.6 f1.1 g0.5 h-0.6 r0.9
dako+list 7.7 a-0.3 e-0.3 f1.2 g1.0 h-0.5 r1.1
dakovn 7.7 a-0.3 e-0.3 f1.2 g1.0 h-0.5 r1.1
daku 4.0 a-4.3 b-0.9 c-1.1 d-0.5 e-2.5 g3.2 j-2.1 k2.2 l0.9 m-0.5 n1.3 o1.9 p-3.0 q0.9 r4.4 s-2.3 t0.8
daku+pekn 7.2 a-0.4 b-0.4 e-0.5 g0.5 h0.4 k0.3 l-0.3 m0.4 o1.6 q1.0 r0.6
daku+vam 6.9 a-1.3 b-0.6 e-0.9 g2.3 m-0.4 o-0.3 q-0.4 r2.0
daku+za 5.1 a-1.4 b0.5 e-0.3 g1.9 j-1.1 k0.3 l2.4 m0.3 n1.7 o0.8 p-1.4 r3.1 s-1.2 t0.4
daku+ze 6.5 a-1.2 d-0.7 e-0.3 f0.5 h1.1 i-0.8 j-0.4 k2.2 l1.2 r0.5 s-0.3
dakuje 4.0 a-4.3 b-0.9 c-1.1 d-0.5 e-2.5 g3.2 j-2.1 k2.2 l0.9 m-0.5 n1.3 o1.9 p-3.0 q0.9 r4.4 s-2.3 t0.8
dal 5.3 b2.7 c0.7 d-0.7 e-1.0 g0.8 h1.5 j-0.6 k0.6 m-0.5 n0.9 o-0.4 p-0.7 r1.8 s1.3
dal+by 7.7 a-0.7 b-0.4 k0.8 l0.4 m-0.3 q1.1 r0.5 t-0.3
dal+do 7.4 b1.1 i0.5 j0.4 l0.6 n0.9 s0.4
dal+na 7.7 a-0.4 b0.4 k0.4 r0.5
dal+pat 7.7 c0.4 d-0.4 s0.5
dal+som 6.8 d-0.4 f-0.4 g0.5 h1.6 s-0.4 t-0.3
dal+tu 7.7 b0.3 i0.4 l0.3
dal+vypo 7.0 a-0.5 b-0.6 g-0.4 i-0.7 m0.7 o-0.5 t0.6
dala 5.5 a-2.4 b0.8 c-1.2 d-1.1 f0.5 g1.4 h1.6 i-0.7 j-1.0 k0.8 l0.8 m0.4 o1.7 p-0.8 q2.3 r1.1 s-1.2
dala+do 7.2 a-0.4 b-0.3 d-0.4 e0.7 f0.4 g0.7 h0.9 o0.7 r1.1 t0.6
dala+na 7.7 a-0.6 e-0.4 g0.6 l0.4 m0.3 n0.3 o0.4 r0.9
dala+som 7.2 a-0.5 c-0.4 e0.4 g1.5 h1.4 l0.4 m0.5 o-0.5 p0.5 r0.6 s-0.5
dala+vypo 7.2 a-0.4 c-0.3 d0.5 f0.7 g-0.5 i-0.6 l0.4 m-0.4 r-0.6
dale 5.3 a2.0 b1.5 c0.3 e1.2 f-0.5 g-0.5 i2.4 l0.7 m0.8 n0.6 p-0.5 r-0.4 s-1.1
dale+ju 7.7 c0.4 f0.8 g-0.3 r-0.4
dale+nepo 7.7 a0.8 b2.6 e-0.3 g-0.3 i2.4
dalej 5.3 a2.0 b1.5 c0.3 e1.2 f-0.5 g-0.5 i2.4 l0.7 m0.8 n0.6 p-0.5 r-0.4 s-1.1
dali 5.4 d-0.3 f0.8 h1.3 i1.8 j-0.8 k0.5 q0.4 r1.0 s-1.2
dali+by 7.7 g-0.3 t0.5
dali+do 7.7 a-0.7 e-0.3 g0.5 h0.7 i-0.4 k1.0 l0.5 n0.4 r0.6
dali+sme 7.2 g-0.4 h-0.3 i1.9 r-0.5 s-0.3
dali+term 7.7 e0.4 i0.5
dali+vypo 7.7 c-0.4 f0.4 o0.3
dalo 6.3 a-1.2 b1.0 c-0.8 e-0.6 g0.9 i-0.8 k0.7 l1.9 p-0.6 r1.0 s-0.6
dalo+by 6.9 a-0.4 b0.9 e-0.8 f0.4 h0.4 i-0.4 k0.9 l1.5 n0.4 t0.3
dals 4.6 a0.6 b1.4 c0.9 d1.6 f0.8 g2.6 h7.0 i2.0 j1.2 k0.9 l-0.7 m1.0 o0.5 p1.7 q0.7 r-0.6 s-0.8
dals+dva 6.8 a-1.2 b-0.4 g2.6 h3.6 i-1.1 j-0.3 m0.5 o1.0 p-0.5 q0.5 r1.2
dals+dve 7.7 a-0.4 f0.8 g-0.3 h0.6 k0.4 l1.1 p-0.4 t0.8
dals+krok 7.7 a1.0 e0.5 f0.4 j2.0
dals+polr 7.7 a0.4 b0.6 c0.9 e-0.3 i0.8 p0.5
dals+post 7.7 a0.3 c0.5 f0.8 i-0.3 p0.5
dals+rok 7.4 b0.4 c0.3 e-0.4 g1.6 h0.8 i0.5 j-0.3 k0.4 o0.5 p-0.4
dals+skol 7.7 a-0.6 g1.5 h1.3 n0.9 q0.3
dals+tri 7.4 a-0.4 g1.0 h1.4 i-0.5 n0.5 o-0.4
dals+uz 7.0 a0.9 b1.2 e1.0 g0.5 h0.7 i2.0 p0.8 r-0.6
dalsi 5.9 a1.9 b1.2 c1.0 e-1.0 f-0.6 g0.9 h1.1 i2.2 j0.6 l-0.5 m1.5 n0.5 p1.6 q-0.4 r-0.7 t0.4
dalsia 7.4 a0.6 e0.7 i0.8 j0.4 m0.8 p0.9
dalsic 6.3 a-0.6 b0.4 c1.4 e0.5 g0.8 h4.1 i-0.7 k0.4 n-0.8 o0.7 p0.5 s0.3
dalsie 5.7 a-1.5 c-0.9 d1.1 f1.0 g1.6 h3.8 i-0.6 k0.7 l0.7 o0.5 q1.3 r0.5 s-0.8
dalsiu 6.4 b0.6 c-0.4 d1.0 e0.4 g0.3 h0.7 i1.3 j0.7 k0.4 l-0.4 o-0.4 p-0.7 q0.5 s-0.7
dalsom 7.7 a0.4 c0.6 d0.5 f0.9 i-0.4 j-0.3 p0.4 s0.6
dam 5.8 a-0.9 b1.6 c-0.9 f1.4 i-0.7 k0.4 m1.1 n3.6 o0.5 p1.0 r0.5 s1.2 t-0.9
dam+ju 7.4 a-0.6 b0.4 h0.9 k0.8 n1.1 o0.6
dam+na 7.4 i-0.3 s1.5
dam+to 7.7 j0.6 n1.1 s0.4
dam+vam 7.4 b0.9 c-0.4 d0.8 e-0.4 f1.3 h-0.5 n0.4 p0.6 s-0.5 t-0.4
dame 7.2 a-0.8 b0.4 d0.8 e-0.5 h0.8 i1.0 j-0.3 r0.8
damy 7.4 a0.6 b1.0 d0.5 g-0.4 i1.1 r0.3
dana 7.7 a0.6 c0.6 d1.2 e0.7
dani 6.8 a-0.8 c-0.6 d0.6 e-0.5 f0.3 h0.4 i-0.7 j-0.3 k0.5 l0.6 m0.8 n-0.5 o-0.5 p0.4 q-0.5 t0.3
daniel 7.4 a-0.5 b-0.3 e-0.3 f-0.4 i-0.4
dank 7.7 a-0.3 b0.5 c-0.4 d-0.7 o1.1 q1.0
danka 7.7 a-0.3 b0.5 c-0.4 d-0.7 o1.1 q1.0
dano 5.5 a-0.4 c2.0 d-0.5 e-0.7 f-0.6 h0.6 j-0.3 k0.4 m0.3 o3.2 p-0.7 q1.6 r1.0 s-1.0 t2.2
dano+dokl 7.2 e-0.4 o3.1 p0.4 q1.6
dano+kont 7.2 a-0.7 b-0.3 d-0.4 g0.8 h0.3 q0.5 r0.9 t0.4
dano+pora 7.4 c0.4 e-0.8 i-0.4 j1.0 k0.7 l0.7 r-0.3
dano+povi 7.4 a-0.4 b-0.4 c0.4 i-0.3 m0.5 o1.5 t0.3
dano+priz 6.9 a0.6 b1.2 c1.9 d-0.5 e-0.6 g0.8 j-0.3 p-0.4 q0.6 r0.8 t1.3
dano+urad 6.9 a0.5 b-0.4 d0.5 e1.4 g-0.4 i0.8 j-0.5 o-0.4 q-0.3 t1.2
danove 6.4 b0.7 c1.9 d-0.7 e-0.9 f-0.5 g0.4 i0.4 j-0.5 l-0.5 m0.5 o1.4 p-0.6 q0.4 r0.5 s-0.5 t2.2
danovo 7.2 a-0.8 b-0.4 h0.7 i-0.4 k-0.5 l-0.3 o1.5 q0.7 r0.7
danovy 6.4 a0.7 d0.4 e0.4 f-0.3 g-0.6 j0.4 k0.7 l0.6 o1.1 q0.8 s-0.4 t0.5
darc 7.4 a-0.7 b1.0 c0.5 d0.5 g1.0 h0.7 m-0.4 q-0.3 r1.2 t0.6
darcek 7.4 a-0.7 b1.0 c0.5 d0.5 g1.0 h0.7 m-0.4 q-0.3 r1.2 t0.6
dari 6.5 b0.3 c0.7 f-0.3 g-0.3 i1.6 j-0.4 k1.2 l0.4 m-0.5 q0.3 s-0.6
darina 7.4 b0.7 c0.3 e0.7 i0.5 o-0.3 r0.4
daro 7.4 b0.7 c0.7 d-0.3 f0.5 k0.3 l0.5 n-0.3 q0.5
darova 7.4 b0.7 c0.7 d-0.3 f0.5 k0.3 l0.5 n-0.3 q0.5
dasa 7.4 a-0.7 e-0.5 g0.6 i-0.3 r0.7
dat 5.2 a-1.1 b1.0 d-0.6 e0.5 g0.3 h1.8 i-0.6 j-1.0 k-0.4 l0.5 m1.0 o0.6 p-1.0 r0.7 s-1.2 t0.8
dat+dole 6.0 s-0.5
dat+na 7.0 c0.4 g-0.5 h0.6 i-0.3 j-0.3 k0.4 l1.1 m1.0 n-0.4 o-0.5 r-0.4 t0.8
dat+vedi 7.4 a-0.8 g-0.3 k0.5
data 6.4 b-0.6 c-0.3 d-0.5 g-0.4 i-0.3 k-0.3 l-0.6 m-0.3 o-0.4 q-0.4
databa 7.0 c-0.3 e0.4 g-0.4 h0.3 m-0.4 n-0.3 p-0.4 s-0.3
date 7.2 a0.7 c0.6 e0.6 j0.7 p1.3
dato 7.4 d0.4 e0.4 i0.8
datove 7.7 d0.4 i0.4 j0.3 k0.3
datu 5.5 a-1.6 b-0.6 c1.9 e-0.3 g-0.4 h0.5 i-0.4 j-0.6 k0.4 l-0.7 n0.8 o3.3 p-0.8 q1.9 r1.0 s0.4 t0.3
datu+doda 7.4 a-0.5 b0.8 e-0.3 k-0.4 m0.5 n0.9 o1.8 r0.5
datu+spra 7.7 a-0.4 c-0.3 f0.3 j-0.3 m-0.3 n0.4 q2.0
datu+v 7.7 d0.5 e0.5
datum 6.3 a-1.2 b-0.7 c0.6 e-0.6 g-0.7 h0.3 i-0.8 j-0.8 k0.7 l-0.3 m-0.5 o2.1 p-0.9 q1.2 r0.6 s0.3
datuma 7.2 a0.8 c1.9 i1.3 j0.9 p0.7 s0.9
datumo 7.0 a-0.5 b-0.5 d0.4 g0.4 h0.4 i-0.4 j-0.4 l-0.4 n0.7 o0.3 p-0.3 q0.9 s-0.4
datumy 7.2 a-1.0 b0.7 f0.3 i-0.4 k-0.4 m0.6 o0.4 p-0.4 r0.6
dava 5.4 a0.8 b0.9 e0.7 f2.5 g-1.5 i-1.4 j0.3 k1.0 n0.9 p-0.7 q0.3 r-0.7 s2.1 t1.6
dava+aj 7.7 a0.6 b0.6 e-0.3 f0.4 j0.9 m0.8 s0.8
dava+do 7.7 b-0.3 d0.7 f1.0 o-0.3 q0.4 t0.4
dava+na 6.9 a-0.9 b0.6 d-0.6 e0.3 i0.4 j-0.3 n1.4 o0.7 p-0.5 q0.7 s0.3 t0.8
dava+to 7.4 a0.8 b-0.5 c-0.3 e2.1 f1.4 j0.5 k0.3 q0.3 t0.8
dava+vam 7.7 d0.7 j0.7
dava+vypo 7.7 i-0.3
davam 5.8 a0.9 b0.6 d1.1 f3.1 g-0.8 i-0.8 j0.8 k1.1 l0.5 n0.8 o-0.5 q-0.3 r-0.5 s0.4
davame 7.7 a-0.8 e-0.5
davat 7.4 d-0.3 g-0.4 i-0.6 n0.5 o0.9 p-0.3 q0.8 s1.0
davi 7.7 a-0.3 g0.4 h0.7 i-0.4 q0.8
david 7.7 a-0.3 g0.4 h0.7 i-0.4 q0.8
davn 6.9 a-1.1 d0.3 h1.2 i-0.4 j-0.4 k1.1 l-0.5 n0.4 p-0.6 q0.6 r0.5
davno 6.9 a-1.1 d0.3 h1.2 i-0.4 j-0.4 k1.1 l-0.5 n0.4 p-0.6 q0.6 r0.5
dazd 6.9 c0.7 d0.9 i1.2 q0.3 r0.3 s0.5
dazdi 7.7 b0.4 d0.3 e0.7 i0.7 s1.1
dcer 5.7 a-0.6 b-0.4 c-0.4 e1.0 g1.1 h0.8 j0.7 k2.3 l1.2 m0.4 p-0.9 q0.9 r1.7 s0.8
dcer+spol 7.7 a-0.3 d0.3 g0.5 h0.7 k0.3 o0.3 r0.5
dcera 6.2 a-0.5 b-0.7 c-0.4 d-0.4 f-0.4 g1.0 j1.1 k0.8 l0.9 m-0.6 p-0.6 q1.0 r1.2 s1.0 t0.4
dcere 7.7 k0.7 l0.4
dcersk 7.4 a-0.5 c0.3 d0.4 g0.8 h1.5 k0.5 o0.6 r1.2 s-0.4
dcery 7.4 a0.4 b0.3 e0.7 f0.3 i-0.3 m1.5 r-0.3 s0.4
deba 7.4 b0.5 e-0.8 f0.9 h-0.3 m1.1
dece 5.0 c0.9 d0.6 f0.6 g-0.8 j-0.5 k1.0 l1.8 n3.6 p1.0 s-0.7
dece+a 7.4 c-0.3 i0.4 o1.5 p-0.3
dece+fakt 7.7 b0.6 c0.4 d0.5 h0.3 l0.4 n1.5 o-0.4 q-0.4 t0.3
decemb 5.0 c0.9 d0.6 f0.6 g-0.8 j-0.5 k1.0 l1.8 n3.6 p1.0 s-0.7
deci 7.7 c0.4 p0.7 s0.6
dedi 6.1 a-0.3 b0.3 e0.4 g-0.3 l0.5 o0.3 q0.6 r0.4 t1.0
dedi+a 7.7 a-0.3 o0.9 q0.3 r-0.4
dedi+kona 7.7 b0.4 j0.6 l0.6
dedics 7.2 a-0.7 d-0.4 e-0.5 f-0.3 g0.5 j0.4 l0.7 o-0.3 r0.8 s-0.4
dedina 7.7 e0.4 s0.6
dedine 7.4 a0.8 b0.6 c0.6 e1.0 i0.5 k0.3 p0.4 t1.3
dedk 7.4 a-0.6 e-0.5 g0.7 h0.5 i-0.4 k0.8 n0.6 q0.9 r1.1
dedko 7.7 e-0.3 g0.4 h0.6 k1.0 n0.6 q0.9 r0.5
defi 7.7 g0.6 h0.4 i-0.3 r-0.3 t0.3
degu 7.7 b0.8 e-0.4 i0.8
degust 7.7 b0.8 e-0.4 i0.8
deje 7.0 a1.0 b0.7 c0.8 d1.1 e-0.4 g-0.4 h-0.4 i-0.4 l0.4 o-0.3 p-0.4 t-0.4
deka 7.4 d0.3 h0.5 i0.3 p0.5 s0.7
deka+sa 7.7 d0.4 h0.5 i0.4 r0.3
deko 7.7 a-0.5 b-0.4 g0.6 n0.9 q0.9 r0.6
dekora 7.7 a-0.5 b-0.4 g0.6 n0.9 q0.9 r0.6
dele 7.2 a-0.5 c0.4 d-0.3 g1.4 m0.4 q0.5 r1.7 s-0.3 t0.6
delega 7.2 a-0.5 c0.4 d-0.3 g1.4 m0.4 q0.5 r1.7 s-0.3 t0.6
deli 7.4 a-0.5 c-0.3 d-0.6 h-0.6 i-0.3 k-0.3 l-0.3 o0.7 r-0.3 t0.3
deme 7.7 c0.7 e-0.5 h0.8 j0.4 m0.4
den 3.0 a-2.5 b-1.2 c0.7 d-0.9 e-1.4 f-0.6 g0.8 i-2.0 j-2.0 k1.8 l0.5 m0.3 n1.1 o1.4 p-1.5 q0.9 s-1.5 t0.6
den+a 7.4 k0.7 l0.7 o-0.4 q0.3
den+ak 7.7 i0.4 k1.2 q0.4
den+ako 7.7 d0.7 e-0.4 i0.6 m0.4 s0.9
den+chce 6.3 a-1.0 d0.3 f-0.3 g1.3 h0.9 i-0.4 l-0.4 m0.5 o0.4 p-0.3 r1.5 s-0.3
den+co 7.7 c0.7 e0.8 p0.6 r0.3
den+dava 7.7 b0.5 i0.4 l0.8
den+dnes 7.4 d0.4 g0.3 o0.9 q0.5 r0.6 t0.7
den+dovo 7.7 a0.4 c2.2 d0.6 h0.4 m0.4 p-0.3 r0.3
den+fakt 7.0 a0.5 b-0.4 g-0.4 k0.6 l-0.5 m0.9 o-1.0 p-0.7 q2.0 t0.7
den+ing 7.7 b0.3 h0.5 l0.6 n0.9
den+k 7.7 i-0.3
den+ked 7.4 a0.4 d0.8 i-0.3 p0.7 r-0.5 t0.8
den+kedz 7.2 d0.7 g-0.4 j1.2 s0.6
den+kole 7.0 b-0.5 c-0.4 d-0.3 g-0.5 h-0.7 l1.4 m-0.4 n1.2 o-0.5 r-0.7
den+kvol 7.4 a-0.3 d-0.5 k1.4 l0.7 n-0.3
den+len 7.2 a-0.7 b-0.4 g0.7 h-0.5 i-0.4 r0.5 t0.3
den+mam 7.7 c-0.5 d0.5 l0.9
den+na 5.8 b-0.5 c0.5 e1.1 i-1.2 j-0.7 n0.6 o0.5 p-0.5
den+nas 7.7 a-0.3 h0.7 m0.3 o0.3 r0.5
den+nasa 7.0 b0.4 d0.6 e1.3 f0.6 g-0.5 i0.6 t0.8
den+nepr 7.2 a-0.5 g-0.4 h-0.3 k1.5 l1.7 m0.4 n-0.3 r-0.4
den+nesk 7.4 b-0.3 d-0.4 o0.3
den+obhl 7.7 a0.3 e0.9 g0.5 h0.8 k1.0 p0.7 q0.4 t0.4
den+od 7.7 a-0.3 c-0.4 e-0.4 h0.3
den+ospr 7.7 a-0.3 k0.9 l-0.3 n0.6 q-0.3
den+otvo 7.4 a-0.4 d0.3 k-0.5
den+ozna 7.4 i0.4 m0.5 q0.6
den+pan 6.2 a0.5 c0.7 d0.7 f0.4 g-0.6 k1.0 m0.4 n0.4 o-0.3 p-0.5 q1.1 r-0.4 s0.6
den+pani 6.4 d-0.5 e-0.5 g0.7 j-0.3 l1.3 o-0.7 p-0.7 q1.8 r1.0 s-0.3 t0.8
den+pise 7.7 a0.5 b-0.3 d-0.4 e1.1 f0.5 h0.4 q0.4 t0.3
den+po 6.8 a0.5 b0.4 d0.5 e0.5 i1.2
den+podl 7.7 a0.6 c1.1 k0.3 l0.4 m0.6 n0.5
den+posi 6.9 a-0.5 c0.3 f0.4 k0.4 m0.4 n-0.4 q-0.4
den+potr 7.4 a-0.4 i0.4 m-0.3 o0.3 q0.4
den+potv 7.4 a-0.3 f0.4 g0.6 h1.1 k-0.4 m0.8 n0.5 o-0.6 r0.5
den+praj 7.4 d0.6 i0.3
den+pred 7.7 f0.5 h0.6 l0.4
den+prem 7.7 a0.6 c1.2 e1.2 l0.4 n0.6 t0.5
den+prik 7.7 a-0.3 e-0.4 k0.6
den+pros 6.2 a-0.6 c0.7 d0.9 e0.3 g-0.6 i-0.6 j-0.5 k0.7 l0.6 n1.0 o1.2 q-0.4 r-0.4 s-0.3 t0.6
den+s 7.7 a-0.3 i0.7 l0.4 o0.5
den+sme 7.2 a-0.4 e-0.6 f-0.4 h-0.5 i-0.3 j-0.4 n0.7 q-0.3
den+som 7.4 a-0.7 d-0.3 g0.6 n1.0 p0.6 r0.7
den+spla 7.4 b-0.3 d0.4 h0.7 l-0.8 n2.3 p-0.4 r0.4 t-0.3
den+tu 7.7 c0.7 d-0.4 p0.5 s0.5
den+ucto 7.7 b0.5 e0.5 m-0.4 o0.7
den+v 5.7 a0.5 b0.8 d0.4 e0.6 j-0.5 k1.4 l0.7 m1.2 o0.8 p-0.7 r1.1 s-0.6
den+vasa 7.7 a-0.4 c-0.4 g0.5
den+vcer 7.7 f0.7 p0.6 t0.8
den+vdak 7.7 b0.7 r0.3
den+vede 7.7 a-0.5 c-0.3 d-0.3 g0.8 h0.5 i0.7 n1.0 o-0.3 q0.3
den+vo 7.2 d0.5 o1.0
den+vybo 7.7 e-0.5 g0.9 n0.5 o0.8 r0.8
den+za 7.2 a0.5 b1.2 d0.4 i0.4 j0.4 m1.4 p0.3
den+zajt 7.0 a-0.8 e-0.3 f-0.4 k0.8 l0.4 m-0.4 o1.4 r0.7 t1.6
deni 7.2 a0.4 d1.2 e0.6 j0.5 k0.5 n1.0 q-0.3 r0.5 s0.9 t-0.3
denisa 7.4 d1.3 e0.7 g0.4 k0.5 n1.1 r0.6 s0.4 t-0.3
denn 5.8 a1.7 d1.1 e1.9 f0.3 i0.8 j1.6 l-0.3 m0.8 o-0.4 p-0.7 q0.3 s2.0
denn+a 7.7 i0.3 q0.3
denn+korz 7.7 a0.8 c1.1 e0.4 g-0.4 s1.3
denn+n 7.7 a0.5 d0.5 e0.6 f1.1 j0.5 s1.2
denne 6.5 a0.5 c-0.4 d0.7 e1.1 f-0.3 i0.4 j0.8 p-0.3 q0.3
dennik 6.4 a1.4 d0.5 e1.1 f0.7 g-0.5 i0.4 j1.0 m0.8 p-0.5 r-0.4 s2.1
desa 5.9 d-0.5 f-0.4 g1.0 i-0.4 l0.8 n0.5 o0.4 p0.7 r1.1 t2.4
desa+dni 7.4 b-0.4 e-0.4 i0.3 k0.8 l1.7 o-0.3
desa+eur 7.7 b0.8 h0.7 l0.4 r0.3
desa+minu 7.0 b0.9 c0.4 d-0.5 g-0.5 i-0.3 m0.7 n0.4 p0.5 s0.6 t2.8
desat 6.1 b0.3 d-0.4 e0.5 f-0.3 i-0.4 l0.9 o0.5 p0.8 t2.6
desi 5.9 a0.7 b-0.3 c3.0 f0.8 i-1.0 j0.6 k0.6 m-0.4 n2.9 p-0.4 r0.5 s-0.7 t0.4
desi+a 7.7 a0.6 c2.2 d0.7 e-0.3 p0.5
desi+dni 7.4 c-0.4 g0.6 h0.5 j1.2 n0.6 p-0.4 q0.3
desiat 5.9 a0.7 b-0.3 c3.0 f0.8 i-1.0 j0.6 k0.6 m-0.4 n2.9 p-0.4 r0.5 s-0.7 t0.4
deta 7.4 n0.8 t0.4
detail 7.7 c0.4 e-0.5 g0.3 r0.5
dete 7.4 a-0.4 d-0.3 i0.4 o0.6
detekt 7.4 a-0.4 d-0.3 i0.4 o0.6
deti 5.4 a-1.9 b-0.3 c-0.4 e0.8 f0.4 g4.8 h1.3 i-1.5 j-0.8 k-0.7 l0.3 m0.3 n0.4 q1.5 r5.6 s-0.8
deti+sa 7.4 c-0.3 g1.0 i0.4 p0.5 r0.9
deti+si 7.0 a-0.6 g1.3 h0.3 q0.8 r1.3
deti+z 7.7 a-0.5 c-0.3 g0.6 h1.0 i-0.3 q1.1 r0.9
deto 7.2 a-0.9 b-0.4 g1.0 i-0.5 k0.4 l0.7 o-0.3 q0.7 r1.2
detom 7.2 a-0.9 b-0.4 g1.0 i-0.5 k0.4 l0.7 o-0.3 q0.7 r1.2
dets 6.5 b-0.4 c0.4 d-0.4 e0.5 g1.4 h0.3 p0.9 q0.5 r1.7 s0.8 t1.3
detske 7.4 c0.5 g0.7 h0.5 p0.4 q0.7 r0.7 s0.7
detsky 7.0 e0.5 g0.4 i0.4 l0.4 n-0.3 p0.6 r0.7 t1.5
detv 6.5 a0.5 b1.7 c-0.3 d-0.6 e0.5 g-0.3 i1.4 k-0.5 l0.6 m-0.4 n0.4 p-0.3 q0.6 s1.0
detva 7.4 b0.6 d-0.3 l0.9 n0.7 s0.9
detve 7.2 a0.9 b1.6 e0.5 g-0.5 i1.8
detvy 7.7 b-0.3 q0.9
deva 5.9 a2.0 b1.4 c1.8 e2.0 h0.3 j0.3 l-0.7 m2.3 p0.4 r0.5 s0.5
deva+a 7.2 a-0.4 b0.7 c0.5 e-0.7 g0.8 i-0.4 m0.6 r0.8 t0.3
deva+z 7.7 a0.6 b0.9 c0.6 e0.8 p0.8
devat 6.4 a2.3 b0.9 c1.6 e2.0 g-0.7 h0.6 j0.5 l-0.6 m2.8 p0.4 s0.9
devatd 7.2 a-0.5 g0.9 p-0.3 r0.7
devatn 7.7 b0.8 c0.6 e-0.3 p0.4
deve 7.2 a-0.9 b-0.5 e-0.4 g1.0 i-0.3 j-0.6 m-0.3 r1.1
develo 7.2 a-0.9 b-0.5 e-0.4 g1.0 i-0.3 j-0.6 m-0.3 r1.1
devi 6.4 a-1.5 b0.5 c-0.8 e0.5 i-0.8 j-0.5 k1.2 m-0.3 n-0.4 q1.2 r0.8 s-0.7
deviat 6.4 a-1.4 c-0.6 d-0.5 e0.4 f-0.6 i-0.7 j-0.4 k0.9 q1.3 r0.6 s-0.7
dezi 7.4 a0.6 d-0.4 e1.0 l0.6 n-0.3 p0.5 r-0.3 t0.4
dhz 7.7 b-0.3 k0.3 o0.3
diag 7.4 a0.7 b0.6 c-0.4 d-0.4 e1.5 g-0.4 j1.1 m0.6 p0.4 s-0.3
diagno 7.4 a0.7 b0.6 c-0.4 d-0.4 e1.5 g-0.4 j1.1 m0.6 p0.4 s-0.3
dial 7.2 a-0.5 b-0.6 c0.6 d-0.6 e-0.7 g0.3 i-0.4 k0.4 m0.6 r0.4 s-0.3 t0.4
dic 7.7 a-0.6 e-0.4 o1.3 q0.4
diel 5.2 c-0.4 d0.7 e1.7 f1.2 i-0.6 j0.7 m-0.7 n0.3 p1.8 s-0.4
diel+a 7.4 d0.6 e0.7 n0.3 r-0.3 s0.4
diel+c 7.4 j0.5 p0.3
diel+malo 7.7 e-0.3 m-0.3 p0.5
diel+sa 7.7 d0.4 e0.5 f0.9 g0.6 h0.9 m-0.4 p0.5
diel+som 7.7 a-0.5 o0.7 r0.3 t-0.3
diel+z 7.7 f0.7 m0.3
diela 6.8 a0.5 e1.2 i-0.7 j1.1 m0.4 p0.9 q0.5 s0.4
dielna 7.4 g0.4 h0.6 i0.3 l1.0 m-0.3 n0.5 q0.9 r0.6
dielne 7.7 c0.7 d0.6 g0.6 h0.9 m-0.3
dielni 7.0 b0.8 c-0.3 d0.6 f-0.3 i-0.4 k0.7 p0.6
dielnu 7.7 a-0.4 c-0.4 h-0.3 n0.4
dielo 6.1 b-0.4 e1.1 f0.5 g-0.5 h-0.3 j0.9 k-0.3 m-0.7 p1.2 q-0.4 s-0.3
diet 6.9 a0.3 b-0.4 c0.5 d0.3 e1.3 f1.2 g-0.4 k0.4 n0.4 t0.5
dieta 7.2 b-0.5 c0.5 d-0.4 e0.9 f0.8 i0.3 k0.4 r0.3
diev 6.6 a0.7 b-0.4 c0.7 d0.8 i1.7 m-0.3 n-0.4 r-0.3
diev+z 7.0 a0.6 c0.6 d0.6 g-0.5 h-0.3 i1.4 r-0.5
diev+zo 7.7 c0.4 d0.4 f0.4 g0.3 h0.6 i0.5
dievca 6.8 a0.5 b-0.4 c0.3 d0.4 i1.1 m-0.3 n-0.3
digi 7.7 a0.4 d0.5 e1.2 s0.7
digita 7.7 a0.4 d0.5 e1.2 s0.7
diky 7.4 a-0.6 g0.5 r0.6 t1.1
dipl 6.4 a-0.3 d-0.6 e1.0 g0.7 i0.9 p-0.3 q0.7 r0.9 s-0.5 t-0.4
diplom 6.4 a-0.3 d-0.6 e1.0 g0.7 i0.9 p-0.3 q0.7 r0.9 s-0.5 t-0.4
disk 6.0 a-0.5 c-0.4 d-1.2 e1.0 f-0.5 g-0.5 j-0.4 l-0.3 n0.6 p-0.5 q-0.4 r-0.6
disku 7.7 a-0.7
diskus 6.9 a0.5 b-0.4 c-0.4 d-0.5 e0.8 r-0.4
disp 6.9 c0.7 d0.6 e-0.5 f0.9 h0.9 l-0.4 o1.1 p0.3 q0.4 r0.4 s0.4 t0.9
dispec 7.4 c0.7 f1.2 h0.7 o0.8 q0.4 t1.2
dispoz 7.4 d0.7 i0.4 o0.4 p0.5 s0.5
diva 6.2 a-0.9 b-0.6 c0.6 d0.9 f0.5 g-0.8 h0.5 i-0.7 j-0.6 m0.3 n0.6 o0.7 t1.0
diva+hre 7.7 a-0.9 e-0.6 f0.5 i-0.3 r0.4 t0.8
diva+lahk 7.7 a0.6 d0.5 e1.5 n0.8 s0.6
diva+na 7.7 e-0.4 q0.4
divaci 7.4 e0.7 s0.6
divade 7.0 a-1.2 e-0.6 g-0.3 i-0.5 k0.3 m-0.3 o0.6 p-0.3 q0.3 r0.5 s-0.3
divadl 6.8 b-0.4 c0.9 d0.4 e-0.5 f0.3 g-0.6 h0.3 j-0.3 m0.4 n0.8 r-0.6 t0.8
divi 7.7 e-0.5 i0.5 m0.4 q0.5 s0.4
diza 7.7 d0.3 e0.8 h0.7 i0.4 k0.6 q0.5 r0.7 t0.4
dizajn 7.7 d0.3 e0.8 h0.7 i0.4 k0.6 q0.5 r0.7 t0.4
dj 7.7 a0.9 e1.7 i0.6 j-0.3
dlaz 6.9 e1.0 f0.8 g-0.3 h-0.4 i-0.3 j1.4 p0.5 s-0.4
dlaz+bude 7.7 e0.5 g-0.6 j0.6 r-0.4
dlazba 7.4 a-0.7 b0.4 c-0.3 d-0.5 m0.4
dlh 7.4 e-0.3 j0.3 m0.4 n1.1 p0.4
dlhe 7.2 a0.4 c-0.5 d0.3 l0.5 r-0.4 s0.7
dlho 6.1 b0.5 c0.5 d1.2 e-1.0 f0.5 g0.8 i0.6 j-0.5 l-0.4 m-0.4 p-0.7 r1.0 s0.9
dlho+sa 7.7 d0.5 s0.5
dlho+som 7.4 a-0.6 d-0.4 e-0.3 g1.0 h-0.3 i0.3 r0.8
dlhodo 7.7 a0.7 b0.8 d0.4 e0.4 f0.7 l-0.3
dlhs 6.8 a-1.3 b-0.8 d0.4 e-1.0 g1.5 i-0.4 r1.6 s-0.4
dlhsie 6.8 a-1.3 b-0.8 d0.4 e-1.0 g1.5 i-0.4 r1.6 s-0.4
dlhu 6.9 a-0.3 c0.5 f-0.4 i-0.4 k0.6 l1.6 o-0.4 q-0.5 r-0.7 t0.5
dlhuje 7.0 a-0.3 c0.6 f-0.4 i-0.4 k0.6 l1.7 o-0.4 q-0.4 r-0.6 t0.5
dlzi 7.7 d-0.4 n0.4 o0.4 q0.4
dlzn 6.8 a-1.0 g-0.3 j-0.5 k0.6 n0.7 p-0.5 r0.4 s-0.3
dlznik 7.0 a-1.0 i-0.5 j-0.5 k0.4 m0.3 p-0.4 r0.4
dna 5.8 a-0.7 d0.6 e-0.5 h0.4 i0.7 j0.3 k-0.6 m-0.6 n0.4 p-0.7 q0.4 r-0.4 s-0.6
dnam 7.7 a0.7 c0.7 j-0.4 t0.3
dnami 7.7 a0.7 c0.7 j-0.4 t0.3
dnes 3.8 a-2.0 c3.2 d1.5 e-2.6 f0.5 g-1.5 h-0.5 i-1.1 k4.3 m-0.9 n-0.4 o0.6 p-1.3 q3.5 r0.5 s-0.7 t7.1
dnes+ako 7.7 b-0.3 h0.5 j0.6 t-0.3
dnes+boli 7.7 a0.4 d0.9 e0.9 g-0.3 i1.0 r-0.3
dnes+cez 7.7 d0.5 i0.5 q0.6
dnes+dnu 7.4 a0.5 c0.5 e0.9 i0.4
dnes+do 7.0 d0.5 f-0.3 g-0.4 l0.3 m0.5 o0.7 r-0.5 t2.4
dnes+je 6.1 a2.9 b1.3 c4.1 d1.8 e-0.9 g-1.1 i1.5 k-0.5 l-0.6 q-0.6 r-0.6 s-0.3 t0.6
dnes+mame 7.7 a0.3 c0.9 j0.6 p0.7
dnes+mi 7.2 e-0.5 l-0.3 m0.5 n-0.3 p0.3 q0.6 s0.6
dnes+nepr 7.7 c-0.5 e0.8 k1.6
dnes+o 6.9 a-1.1 b0.4 c-0.5 e-0.4 g-0.5 h0.3 i-0.5 j-0.3 m1.0 n-0.5 o-0.3 q0.7 s-0.4 t3.7
dnes+poda 7.7 c0.6 d0.3 e0.3 j1.0 s0.5
dnes+posl 7.7 a0.4 b-0.4 c1.4 e-0.5 f1.1 g0.5 q1.0 r0.5
dnes+pris 7.4 a-0.5 g1.7 i-0.3 n0.4 o0.6 r1.9
dnes+rano 6.8 a-0.3 b0.7 e0.7 h0.3 j0.8 k0.3 l0.3 m0.7 p-0.4 q1.2 s-0.7
dnes+som 7.0 a-0.6 e-0.4 f0.6 i-0.3 m-0.4 n0.9 q1.6 t-0.4
dnes+to 7.4 a-1.2 b0.4 d0.4 e-0.8 k3.9 p-0.4 r0.4 s-0.4
dnes+uhra 7.7 k0.3 n-0.5 o-0.4 q1.7 r0.4 t0.5
dnes+uz 7.4 a-0.7 b-0.3 d-0.3 f0.6 g1.5 h0.8 i-0.3 o0.8 q0.5 r2.0 t0.4
dnes+v 7.4 b-0.3 c0.7 f0.4 h0.3 m0.4 p0.8 r-0.3 s-0.3 t-0.4
dnes+vece 7.0 a0.7 b-0.3 d1.1 e-0.5 g-0.5 i-0.4 k-0.3 o0.7 r-0.8 s1.0 t1.3
dnesne 6.6 c0.6 d0.3 e0.9 f-0.4 g-0.5 k0.5 l0.5 o0.6 p-0.3 r-0.5 s-0.4 t2.9
dnesny 7.0 a0.4 c-0.3 d0.7 e1.0 g-0.3 i1.1 j0.4 k1.7 n0.4 p0.4 t1.1
dni 4.4 a1.8 b0.7 c5.3 d0.7 e-0.8 f-0.7 g-0.4 i-0.6 j3.0 l2.1 n0.8 o0.9 p-0.6 q-0.5 r0.5 s-0.3
dni+a 7.2 a0.6 d1.1 i0.6 r-0.5
dni+aleb 7.7 a0.3 e0.3 j1.0
dni+co 7.4 a0.5 b-0.3 c1.7 i-0.4 j0.3 m-0.3 t-0.4
dni+nesk 7.2 c0.6 d-0.3 h-0.3 i0.8 l1.3 n0.5 o-0.3 p0.3 s0.5
dni+od 7.2 b-0.3 e0.7 g0.6 j0.5 k-0.4 n0.9 t-0.3
dni+omes 7.7 a0.5 c1.1 e-0.4 j1.1 p0.6
dni+po 7.2 c0.6 d0.4 e0.4 i-0.3 j0.4 p0.6
dni+skor 7.7 a-1.1 c-0.6 f0.4 g1.1 o0.4 r1.2
dni+v 7.7 b0.4 e0.3 g0.4 h0.9 i0.4 r0.3
dnoc 6.9 b-0.4 d0.7 f0.8 m-0.4 p-0.3
dnoch 6.9 b-0.4 d0.7 f0.8 m-0.4 p-0.3
dnu 6.9 a0.5 c0.3 d-0.4 e0.9 g-0.4 i2.1 r-0.4
do 2.6 a-3.3 b-1.2 c0.4 d-1.9 e-0.9 f-0.8 g-0.5 h1.4 i-2.1 j-2.0 k-1.6 l0.4 n3.1 o-1.1 p-2.0 q-1.0 t5.2
do+angl 7.2 a-0.4 f0.4 j-0.3 k0.3 l0.6 t-0.6
do+bank 6.9 a-0.3 d0.5 g-0.5 h-0.3 l-0.6 m0.8 n2.0 o0.5 p-0.4 q0.6
do+brna 7.4 c0.6 d0.8 e-0.4 f0.8 g-0.4
do+budu 6.3 e0.6 l0.8
do+caso 7.4 a0.6 e0.5 j0.5 s1.7
do+cest 7.0 a-0.6 j-0.8 k-0.3 r0.3 t0.7
do+ciec 7.7 a-0.6 d-0.4 e-0.5
do+denn 7.7 c-0.3 e0.6 g-0.3 h0.4 m0.6 r-0.4 s0.5
do+desi 7.0 b0.3 c-0.6 g0.5 h0.3 j1.0 k-0.3 n1.3 o-0.4 p-0.6 t0.3
do+dnes 7.0 b-0.5 c0.4 g-0.4 i-0.4 k-0.5 o0.9 r-0.4 t4.1
do+doch 7.0 a-0.7 d-0.5 r0.4 s-0.3
do+druh 7.0 a-0.3 g0.8 h1.6 n-0.3 o-0.3 p0.4 r1.3
do+dvoc 7.2 a0.6 c0.5 d-0.5 e0.4 q0.3 t1.9
do+febr 7.7 a-0.4 d-0.3 l1.8 q0.5 r-0.3 t0.4
do+fire 7.7 c0.8 d0.5 m0.3 s0.7
do+form 7.7 b0.4 d0.8 e0.5 k0.4 m0.3
do+hodi 6.6 a1.3 b-0.4 c1.4 d0.9 e0.6 i0.5 m-0.3 n-0.4 p-0.4 t1.4
do+jari 7.7 c-0.3 i0.3
do+jedn 7.7 g0.7 h1.1 r0.9
do+kale 7.4 a-1.0 d-0.3 f-0.4 g1.0 h1.4 i-0.4 l0.5 m-0.4 o-0.3 r1.4
do+kata 7.7 c0.4 d0.3 g0.4 i0.6 r0.5
do+konc 5.2 c0.5 d-0.3 e1.1 f-0.7 i1.0 k-0.7 l1.2 n1.7 o0.4 p-0.8 q0.6 r-0.4 t0.7
do+kont 7.7 c0.3 f0.4 o1.1 q-0.4
do+kopi 7.7 a0.4 b1.0 c0.8 d0.7 e-0.3 f1.7 k-0.4
do+kosi 7.7 a-0.5 h-0.4 k0.9 l0.6
do+kron 7.7 a-0.4 m0.7
do+leta 7.2 a0.3 d0.5 g-0.3 i1.6
do+likv 7.4 a-0.7 d0.4 g-0.3 i0.3 l0.4
do+mada 7.4 a-0.3 c-0.3 g0.5 h-0.5 m0.7 n0.6 o0.5 r0.8 t-0.3
do+mail 7.7 d0.6 e0.4 p0.4
do+mart 7.7 d1.4 k0.8
do+mesi 7.2 d0.8 e0.7 i0.9 s0.4
do+nede 7.4 c0.5 d-0.3 e-0.5 i0.5
do+nej 7.7 g0.3 h0.6 n0.8 r0.3
do+nemc 7.7 a-0.3
do+nove 7.0 e1.1 g-0.4 i-0.4 j0.4 k0.3 l0.7 m-0.4 n0.5 o1.7 r0.6 s0.5
do+novi 7.7 a-0.3 c0.3 d-0.4 m0.3 r0.3 t0.4
do+obch 7.2 a-0.8 c-0.6 d-0.4 e-0.5 f-0.4 i-0.4 k0.4 l0.4 o0.4 p0.6
do+obed 7.2 c-0.4 d-0.4 e0.5 n0.5 q1.0 s-0.4 t0.7
do+oci 7.7 a0.4 c0.6 d0.5 e0.8 p0.4 s0.6
do+odst 7.7 a0.3 j0.6 m0.6 p0.8
do+okto 7.7 b-0.3 h0.3 m-0.3 o1.4
do+opra 7.7 p0.6 s1.0
do+ostr 7.7 a0.6 c0.5 e1.0 i1.4
do+patn 7.7 a-0.3 e-0.3 g0.9 n0.8 r0.8
do+piat 6.6 a0.5 c1.2 d1.2 e0.3 g-0.5 i0.6 l1.2 m-0.3 n2.2 o-0.6 p-0.7 q-0.6 s-0.5
do+pies 7.7 b0.7 k0.7 m0.6
do+pivn 7.7 c0.4 f0.5 p0.5
do+plat 7.4 a-0.3 f0.6 h0.9 k-0.4 l0.5 m0.3 n1.9 p-0.3
do+pois 7.7 m0.4
do+poln 7.2 a-0.4 b0.4 c-0.4 g0.5 h1.3 i-0.3 m0.5 p-0.3 r0.5 t1.8
do+pols 7.7 a-0.3
do+pond 6.6 e0.4 f0.5
do+pora 7.7 a-0.4 d-0.4 f0.4 g0.5 h0.9 m0.5
do+pori 7.0 c0.5 d-0.4 e1.1 g0.7 h1.2 i-0.4 j0.9 k1.1 l0.4 p-0.3 q0.5 r0.6
do+posl 7.2 b-0.4 c0.5 d-0.7 e0.4 f0.5 g1.4 h0.7 i-0.5 k0.3 n0.9 q-0.4 r1.7
do+pozn 7.7 e-0.3 n0.8 o0.7
do+praz 7.7 b-0.3 c-0.4 d0.8 e1.0 f0.6 i0.6 p0.7 t1.0
do+prog 7.7 a-0.5 d-0.4 h0.6 l0.4 n-0.3
do+prve 7.7 c-0.4 e0.6 f0.4 k-0.4 o-0.3
do+raku 7.4 a-0.3 g-0.4 h0.3 i-0.5 n-0.5 o0.4 t0.4
do+roka 7.7 a0.5 b1.4 d-0.6 e0.5 i0.4 m0.3 r-0.3
do+rozh 7.7 b0.7 i1.0 n0.9
do+ruky 7.7 c0.7 g0.4 h0.5 p0.6 q1.0 r0.5
do+satn 7.7 d-0.4 e0.4 i1.0 l0.4 m0.3 o0.4
do+schr 7.0 c0.4 d-0.4 e0.3 g-0.5 i-0.3 l0.9 n-0.7 o-0.6 s-0.3 t0.5
do+schv 7.7 o0.7
do+sekc 7.7 k0.3
do+senc 7.7 l0.9 o1.1 t0.7
do+silv 7.7 d0.6 m0.3 s0.5
do+skol 7.4 b0.4 n-0.3
do+skup 7.0 a0.5 c0.5 d-0.5 e0.7 h-0.3 j0.4 p1.0 s1.3
do+soci 7.7 t0.8
do+spis 5.8 j0.5
do+stre 6.9 b-0.6 c0.6 d0.6 e-0.3 f0.4 h1.1 n0.5 p-0.3 q1.1
do+stro 7.7 c-0.3 d-0.4 e-0.5 k0.6 l0.6 n-0.3 q0.4
do+stud 7.7 c-0.3 d0.6 e0.8 f0.6 p0.4
do+stvr 6.8 c0.5
do+suta 7.4 e1.4 g-0.4 i-0.3 r0.3 t1.8
do+syst 7.4 b0.5 d0.3 i-0.4 k0.6 l-0.3 n0.4 o0.4 t0.4
do+tele 7.2 b-0.4 c-0.3 d-0.6 h0.5 k-0.3 l0.4 p0.5 r0.6
do+tlac 6.6 a-0.4 b1.1 d0.4 i-0.9 l-0.4 n-0.4 o0.4 p-0.3 q0.3 r0.9 t0.5
do+toho 7.4 a-0.5 e0.4 f-0.3 g0.7 h1.7 i-0.5 m-0.4 o0.7 r0.6 t-0.3
do+tret 7.7 b-0.3 e0.5 f0.4 i-0.3 k-0.4 m1.6 t0.3
do+troc 7.7 c0.3 i0.5 t0.8
do+tyzd 7.4 c0.4 d-0.4 e0.4 q0.4 r0.6 s0.7
do+ucto 7.7 m0.5 o-0.4 r-0.3
do+vece 7.4 a0.6 b0.3 c0.6 h-0.3 n-0.3 o-0.3 t1.2
do+velk 7.4 a0.4 b0.4 c1.0 i0.4 j0.4
do+vian 7.0 a0.9 b0.6 c1.0 e-0.7 j0.4 m0.7 p0.3 s1.2
do+vykl 7.7 a0.4 e0.5 s0.8
do+vyro 7.7 a-0.5 e-0.5 h1.1 r0.5 s-0.4
do+zajt 6.8 c0.7 d0.7 e-0.4 g-0.4 i-0.5 k0.4 q-0.5 r0.3 t3.7
do+zber 7.7 b0.5 i-0.4 l0.9
do+zbor 7.4 s0.7
do+zili 7.7 a-0.8 c-0.3 e-0.4 h0.4 m0.6 r-0.4 s-0.4
doba 6.9 a-0.4 b-0.5 i-0.7 r-0.3
dobe 6.5 b0.4 g-0.5 i2.2 j-0.3 l-0.3 p0.5 s0.6
dobe+do 7.7 b0.7 e0.5 i0.8
dobehn 6.8 a0.4 b0.4 g-0.7 h-0.3 i2.4 p0.6 r-0.4 s0.7
dobi 7.2 a0.5 c1.0 e0.9 p1.1 q0.7
dobier 7.2 a0.5 c1.0 e0.9 p1.1 q0.7
dobr 2.9 a-2.1 c0.7 e-2.1 f-0.4 g1.8 h1.3 j-1.4 k0.7 l0.7 m0.9 n1.6 o1.6 p-0.7 q2.2 r0.9 s-1.9
dobr+den 3.2 a-2.2 b-1.2 c0.4 d-1.0 e-0.9 g1.3 h1.0 i-0.4 j-1.9 k1.0 l1.1 n0.9 o2.0 p-1.3 q1.9 r1.2 s-1.3 t1.2
dobr+je 7.7 c0.4 e0.8 g0.6 i0.6 o0.9 q0.4 r0.6
dobr+mrav 7.7 b1.1 f0.5 i0.5 j0.7
dobr+na 7.4 a1.2 b0.4 c-0.3 h-0.3 m1.6 o-0.6
dobr+no 7.7 a-0.6 e-0.5 g-0.4 i0.7
dobr+rano 7.2 c-0.5 d-0.5 o0.7 p0.6 r-0.3 t-0.4
dobr+sa 7.7 c-0.3 d0.7 s0.6
dobr+spra 7.4 b-0.3 d-0.5 g0.4 h1.1 k0.8 l-0.4 o0.5 r0.6 t-0.3
dobr+vece 6.3 a0.4 b-0.5 c0.6 d0.5 e1.1 g-0.8 i0.3 q1.0
dobr+ze 7.4 a-0.6 c-0.4 g1.0 k0.6 r0.8 t0.3
dobra 7.4 b-0.3 d0.4 e-0.3 h1.2 k1.0 q0.5 s0.4
dobre 5.4 a-1.0 b0.5 c-0.7 e-0.4 g1.2 h0.5 i0.6 j-0.6 k-0.6 m-0.4 p1.1 q-0.3 r1.6 s-1.2
dobrom 7.2 a-0.6 c1.0 d0.3 e-0.6 i0.4 j0.7 r0.3 s-0.4
dobrop 6.3 a0.5 b0.7 c0.3 d0.4 g-0.8 i-0.7 m3.1 n1.3 p-0.6 r0.4 s-0.4
dobrov 7.2 b1.2 e0.8 g0.5 m-0.3 n-0.4 o1.5 p1.1 r0.4
dobru 7.2 b-0.4 c1.1 d0.3 e-0.8 g1.1 h1.0 s0.4
dobry 3.1 a-2.2 b-0.9 c0.6 d-0.3 e-1.0 g1.1 h0.8 j-1.8 k0.9 l1.3 n1.4 o1.6 p-1.4 q2.2 r0.9 s-1.4 t1.0
dobrym 7.4 a0.3 b1.0 c0.3 f0.4 i1.1 j0.7
dobs 7.2 b-0.5 f-0.3 h-0.3 i0.7 k0.8 o0.5 p-0.3 q0.5 r0.3
dobsin 7.2 b-0.5 f-0.3 h-0.3 i0.7 k0.8 o0.5 p-0.3 q0.5 r0.3
dobu 7.7 g0.3 k0.3 r0.4
doc 7.0 a0.4 c0.9 d1.1 e0.4 j-0.4 k1.0 l0.3 m-0.4 o-0.3 s0.6
doca 6.9 a-1.1 c-0.5 e-0.9 f-0.3 i-0.5 j-0.4 l1.3 n-0.5 q0.5 s-0.3
docasn 6.9 a-1.1 c-0.5 e-0.9 f-0.3 i-0.5 j-0.4 l1.3 n-0.5 q0.5 s-0.3
doce 7.7 a0.5 c1.1 p1.1
doch 5.7 a0.9 b1.2 d-1.5 g-1.2 h-0.5 m1.3 n0.6 p-0.7 q-0.6 r-0.3 s-1.1 t0.5
doch+a 7.7 g0.4 i0.4
doch+sa 7.7 b0.6 d0.4 e0.7 i0.9
dochad 7.0 a1.9 b0.5 c-0.6 d-0.5 e0.3 g-0.9 h-0.4 m0.4 r-0.5
dochod 5.9 a-0.7 b0.8 c0.4 d-1.1 f0.3 g-0.4 i-0.4 m1.0 n0.7 p-0.5 q-0.7 s-0.9 t0.5
doci 7.7 b-0.3 c0.4 m0.4 s0.5
docita 7.7 b-0.3 c0.4 m0.4 s0.5
dock 7.7 a0.6 c0.7 d1.7 e0.6 i-0.3 k0.4
doda 4.2 a-0.6 c3.0 d0.9 f0.9 g-1.0 h2.1 i0.7 j-1.6 k-0.4 l-0.3 m1.6 n0.6 p0.5 q0.6 t0.8
doda+a 7.4 c0.7 p0.6
doda+c 7.7 a-0.5 c0.3 h1.5 i-0.4 m0.3 r0.5
doda+do 7.7 b0.3 c0.8 e-0.3 i1.0
doda+je 7.7 a0.4 c0.9 d0.3 i0.4 p0.7
doda+ktor 7.7 g0.4 h0.4 l0.4 q0.4
doda+leho 7.2 c0.6 d-0.4 j0.5 p-0.4
doda+list 6.5 a0.6 c-0.6 e1.0 h-0.6 i-0.4 j-0.4 l0.6 m0.8 o1.6 p1.0
doda+na 7.2 a-0.6 b0.3 d0.4 g-0.5 h1.9 i-1.0 o1.0 p-0.3
doda+sme 7.7 a-0.3 c-0.3 g-0.3 l0.4 q-0.3
doda+som 7.7 a-0.4
doda+ste 7.7 a-0.5 b0.7 h-0.3 m0.9 o-0.4 s0.5
doda+v 7.4 c-0.4 e0.6 i0.9 p0.9 t0.4
dodaci 6.5 a0.3 c-0.5 e0.8 g-0.7 h-0.4 i-0.5 j-0.5 l0.9 m0.9 o0.9 p0.9 s-0.3
dodajt 7.4 c1.3 e-0.4 p0.4 s0.8
dodal 7.7 a0.4 d-0.3 e0.4 i1.8 p0.9
dodali 7.4 b0.6 d-0.3 e0.4 f1.2 g-0.3 h-0.4 m0.8 o-0.4 s0.4
dodane 7.4 a1.1 c0.5 e1.4 i-0.3 m0.5 p0.4
dodani 6.8 a1.6 c3.6 d-0.3 e-0.8 h0.3 i0.5 k-0.3 l-0.3 o1.0 p2.0 s0.4
dodat 7.7 b-0.3 c0.9 e-0.4 g0.4 i-0.3 q0.7 r0.9
dodatk 7.4 a-0.4 g0.3 h2.0 i-0.8 k1.1 o-0.4 r-0.3 t1.1
dodato 5.8 a-1.1 b-0.9 g0.4 h3.3 i-1.3 j0.5 k-0.4 l-0.3 m0.6 o-0.3 p-0.7 q-1.0 s-0.5
dodava 5.2 a-0.5 b1.0 c1.1 d1.4 e-0.7 f0.8 h-1.0 i2.8 j-1.2 l0.3 m-0.6 n0.8 o-0.5 p-1.2 q1.3 r1.2 s-0.3
dodavk 6.9 a-0.7 b-0.5 e-0.6 i-0.4 k-0.5 l0.4 o-0.4 p-0.4
dodavo 7.4 a-0.4 b0.4 f-0.3 h-0.3 k-0.4 l-0.3 m0.6 s0.7
dodn 7.2 a0.5 b-0.4 c1.1 d0.5 l0.7 r-0.3 s0.5
dodnes 7.2 a0.5 b-0.4 c1.1 d0.5 l0.7 r-0.3 s0.5
dodo 7.4 a-0.7 e-0.5 h0.6 r0.3
dodr 7.7 b1.0 e-0.3 h0.7 i1.4 k0.3 o0.3 r0.3 s-0.4
doho 4.8 a0.6 b1.1 c1.1 d1.6 e0.6 f0.9 g-1.6 h0.5 k1.7 m1.6 n0.6 p2.4 q-1.0 s-1.4
doho+je 7.7 a-0.5 b-0.3
doho+na 6.9 b1.8 d-0.4 e-0.7 f-0.3 g-0.3 k0.6 l1.5 m0.3 q-0.4
doho+o 7.2 a-1.1 b-0.5 e-0.3 g0.4 h0.4 l-0.4 n2.0 o-0.3 r0.7 s-0.4
doho+po 7.7 a0.3 b-0.3 d0.9 e0.5 o0.4 q0.6
doho+pri 7.7 a0.7 c-0.3 e0.7 p1.4
doho+s 7.4 a0.8 b0.7 d-0.4 e1.0 f1.0 i0.9 p0.4
doho+sa 7.0 a-0.8 c-0.7 d-0.4 g0.6 h1.7 k1.6 m-0.3 n-0.4 q-0.3 r1.1
doho+sme 7.0 a0.4 c0.6 d-0.7 e-0.4 m0.8 p1.8 t0.8
dohoda 7.2 b-0.4 c1.5 g0.4 n0.7 p1.2 r0.7
dohode 7.2 b0.4 d-0.5 n0.3 p0.3
dohodl 6.1 a-0.5 b1.2 c0.6 e-1.1 g-0.8 i-1.1 j-0.5 m1.4 o0.3 p1.0 r-0.3 s-0.4
dohodn 5.7 a1.3 b-1.2 d1.9 e1.9 f0.7 g-0.6 h0.5 k2.3 l1.1 m1.2 n-0.5 o-0.6 q-0.7 r0.5 s-0.5
dohodo 7.7 a0.5 b1.5 i0.4 p0.6
dohodu 6.8 a-0.5 c-0.5 d1.1 f1.0 g-0.4 h-0.4 i0.7 j0.7 k-0.4 m-0.3 n0.8 p-0.5 q-0.4 s-0.4
dohody 7.2 a-0.3 g-0.4 h0.3 m-0.3 o0.7 p0.5 q-0.3 r-0.4 t0.5
doja 7.7 c0.8 f0.7 g0.6 k0.4 q0.5 r0.7 t1.2
doje 7.7 a0.5 b0.6 d1.0 e-0.4 h0.3 i-0.4 j0.6 n0.3
doka 7.0 b0.6 c-0.4 d-0.3 f0.6 g0.7 h0.6 j0.6 k0.9 l-0.3 m0.5 n0.5 q0.3 r1.0 s-0.4 t0.9
dokaza 7.7 b-0.3 e0.6 f0.9 g0.4 n0.5 o0.3 q0.6 r0.7
dokaze 7.7 d-0.3 e-0.4 g0.4 h0.7 k0.9 r0.4 t0.9
doke 6.9 b0.9 c1.0 d-0.4 e-0.5 g-0.3 i1.4 l-0.4 m0.4 o0.6 p-0.3
dokedy 6.9 b0.9 c1.0 d-0.4 e-0.5 g-0.3 i1.4 l-0.4 m0.4 o0.6 p-0.3
dokl 5.5 a-0.9 b0.8 d0.5 f0.7 j-0.8 n0.3 o3.5 p0.7 q3.0 r1.0 s-0.9 t-0.6
dokl+k 7.7 b0.7 f0.6 n1.0 o0.4 q-0.4
doklad 5.5 a-0.9 b0.8 d0.5 f0.7 j-0.8 n0.3 o3.5 p0.7 q3.0 r1.0 s-0.9 t-0.6
doko 6.1 b1.2 e1.1 g1.8 i1.6 m-0.4 n-0.6 o-0.4 p-0.4 q0.5 r2.8 t1.0
dokona 7.7 a-1.0 b0.4 c-0.4 g2.4 h-0.3 i-0.4 p-0.4 q0.5 r3.1 t0.9
dokonc 6.6 a0.5 c0.4 e1.5 h0.4 i1.7 j0.6 s0.6
dokopy 7.7 a0.6 b1.7 g-0.4 i0.6
dokt 6.0 a-0.9 b-0.4 c-0.7 d0.7 e0.5 f0.3 g1.2 h0.8 j0.4 l-0.4 m-0.8 n1.1 o-0.3 r0.3 s-0.6 t-0.4
doktor 6.0 a-0.9 b-0.4 c-0.7 d0.7 e0.5 f0.3 g1.2 h0.8 j0.4 l-0.4 m-0.8 n1.1 o-0.3 r0.3 s-0.6 t-0.4
doku 6.1 a1.8 b0.4 c-0.7 d1.0 e2.2 g-0.5 i0.6 j0.5 l1.1 o0.7 p0.4 s-0.4
doku+o 7.4 d0.5 p0.6 r-0.3
dokume 6.1 a1.8 b0.4 c-0.7 d1.0 e2.2 g-0.5 i0.6 j0.5 l1.1 o0.7 p0.4 s-0.4
dole 5.3 c-0.3 d-0.8 e1.3 g1.1 h0.6 j-0.7 k1.5 m0.8 o-0.4 q-0.4 r1.5 s-1.0 t0.4
dole+a 7.7 a-0.3 f0.5 g0.8 i0.6 p0.4 r0.8
dole+na 6.0 s-0.5
doli 7.2 a-0.4 b0.6 c-0.6 e-0.5 f-0.4 l0.5 m0.6 r0.5
dolins 7.7 b0.5 m0.4
doln 7.0 a0.3 b0.7 c0.4 g-0.3 i0.4 l-0.4 m-0.6 n0.5 p1.1 r-0.4
doln+kubi 7.4 a0.3 b0.5 c0.3 h-0.4 i0.5 p0.4 r-0.5
dolnom 7.7 c0.4 h-0.3 i0.5 q0.3 r-0.5
dolo 7.7 a-0.3 f0.5 t0.7
dolozi 7.7 a-0.3 f0.5 t0.7
dolu 6.9 a-0.5 b-0.3 d1.1 e-0.4 g1.0 i-0.4 j-0.3 o0.3 p-0.4 r1.8 s-0.3 t0.4
dom 7.0 a-0.4 b-0.3 c-0.4 g-0.3 j-0.4 s0.8
doma 5.5 a-0.8 c-0.7 d-0.4 e-0.3 g-0.8 h-0.7 i-0.7 k1.6 l-0.3 m-0.7 n0.7 o0.7 r-0.7 s-1.0 t-1.1
doma+a 7.7 c-0.4 k0.8
domace 7.4 b-0.3 c-0.4 g0.4 i-0.4 k0.3 m-0.3 n0.4 o0.7 r0.4
dome 6.3 a-0.7 e-0.8 f0.5 i0.9 k-0.6 m0.4 n0.5 o0.6 p-0.3 q0.5 s-1.0 t-0.6
domene 7.4 c0.4 d-0.3 i1.0 n-0.3
domenu 7.2 a-0.6 c-0.4 g0.5 h-0.5 i0.3 j0.3 k-0.4 o1.0 q1.0 s-0.9 t-0.4
domi 7.4 a0.4 b0.7 g-0.5 m0.6 r-0.3
domini 7.4 a0.4 b0.7 g-0.5 m0.6 r-0.3
domo 5.1 a-1.9 d-0.8 e-0.5 f-0.6 g2.3 h0.5 i0.4 j-0.8 k0.4 l0.4 m0.5 n0.7 p-0.5 r2.6 s-0.9 t0.4
domo+a 7.7 e-0.4 g0.4 h1.1 m0.3 n0.4 o0.3 r0.4
domo+doch 7.7 a0.5 b-0.5 c1.3 e0.4 m0.6 t0.5
domom 7.7 k0.8
domov 5.9 a-1.6 b-1.0 c0.4 f-0.5 g2.6 h0.6 i1.0 j-0.6 l0.6 m0.7 n1.1 o0.3 r3.4 s-0.8 t0.5
domovn 5.7 a-0.7 b0.4 d-0.5 e-0.4 i-0.3 s-0.6
domu 6.2 a0.6 d1.2 e1.6 g-0.9 i-0.5 k1.1 l0.3 m-0.4 n0.7 p-0.6 q0.5 s-0.7
domu+ste 7.7 a0.6 d1.2 g-0.5
domy 7.0 a1.5 b2.1 c0.8 g-0.7 i0.9 m0.3 p-0.3 r-0.4 s2.4
domysl 7.2 a1.5 b2.3 e0.5 g-0.7 i1.0 r-0.4 s1.8
don 7.4 a0.5 b0.4 d-0.3 e0.7 g0.4 i1.4 s0.5
done 7.2 a0.3 c-0.4 e0.5 g-0.5 l0.3 p0.6 r-0.3
donesi 7.4 c-0.3 g-0.4 l0.4 p-0.3
doni 6.6 a0.4 b0.6 d0.4 e0.5 g-0.6 i-0.4 j0.9 l-0.4 n-0.3 o0.4 p0.6 q-0.3 r-0.6
donies 6.6 a0.4 b0.6 d0.4 e0.5 g-0.6 i-0.4 j0.9 l-0.4 n-0.3 o0.4 p0.6 q-0.3 r-0.6
doob 7.4 b0.5 f-0.3 g0.5 h1.1 l-0.4 o-0.4 r0.7
doobed 7.7 n-0.4 o-0.3 q0.4
dopa 6.8 c-0.8 d-0.5 e-0.7 g0.6 h0.8 i0.8 j-0.4 l-0.4 p-0.7 r1.4 s-0.6
dopa+tak 7.7 a-0.5 g-0.7 r-0.3
dopadl 7.2 b0.4 c-0.4 e-0.4 g0.9 h0.8 i-0.5 n-0.3 o0.4 r1.3 s-0.4
dopado 7.7 a-0.6 r0.4
dopi 6.9 e0.8 f0.9 g-0.4 j0.4 l0.8 r-0.4 s0.8 t1.4
dopisa 7.7 a-0.3 l1.1
dopise 7.4 b-0.3 e0.5 h0.4 j0.5 s1.0 t0.7
dopl 4.7 a-1.3 c1.2 e1.3 g-0.7 h0.6 i-0.9 j-1.8 k1.4 l0.9 n1.0 o1.4 p1.2 q2.3 r0.9 s-0.7 t-0.8
dopl+cisl 7.7 b0.8 c0.7 k1.7 n-0.4 o1.5 q-0.3 r0.3
dopl+doda 7.7 a-0.5 e-0.3 k-0.4 l-0.3 p-0.3
dopl+mi 7.7 a-0.3 g1.0 k0.3 n0.8 o0.8 r0.9
dopl+pros 5.7 a-0.4 d0.4 h0.3 i-0.4 j-0.4 k-0.3 m-0.3 p-0.3 s-0.4
dopl+som 7.7 a-0.3 g0.4 k1.6 q2.4 r0.5 t-0.3
dopl+za 7.7 b0.9 q1.2
doplat 5.7 b0.4 d0.9 e1.2 h0.6 i-0.5 j-0.7 k0.7 l1.4 m0.5 n2.0 o-0.8 p2.7 q2.8 r0.7 s-0.3 t-0.4
doplne 7.2 a-0.5 d-0.3 k-0.4 l0.7 o1.0
doplni 6.4 a-0.6 c0.6 h-0.4 i0.5 k1.3 l-0.6 m0.5 n-0.6 o1.7 p-0.4 q0.3 t-0.5
doplnt 5.5 a-0.7 c0.8 e0.4 f0.3 g-0.5 h0.5 i-0.7 j-1.0 m-0.5 p-0.6 r0.3 s-0.6
dopo 6.2 a1.0 c0.7 d1.0 e0.6 f-0.4 g-0.6 i0.3 j1.5 m-0.5 p-0.4 q-0.5 s-0.5 t0.8
dopo+list 7.7 a-0.7 i-0.3
dopocu 7.7 d0.3 i0.6 l0.4 r-0.4
dopolu 7.7 a0.4 d-0.3 e0.5 k0.5 t1.0
doporu 6.6 a0.5 b-0.4 c0.7 d1.1 e0.4 j1.7 l-0.3 p-0.4 s-0.3
dopr 5.9 a0.8 b1.5 e-0.6 g-0.6 j-0.7 l-0.3 m2.0 o0.8 p-0.6 q-0.3 r-0.5 t0.4
dopr+podn 7.7 e-0.4 l0.3 o0.8
doprav 6.1 a1.1 b1.4 e-0.5 g-0.4 h0.5 i0.4 j-0.6 l-0.3 m1.8 o1.0 p-0.6
dopred 7.4 a-0.4 i-0.4 r-0.4
dopy 7.0 b0.8 c0.4 d0.6 g1.1 h-0.3 k-0.3
dopyt 7.7 c0.8 d0.7 g0.8 i-0.3
dopyty 7.4 b1.0 c-0.4 g0.4 r0.5 s0.4 t0.4
dora 6.5 b-0.8 c0.8 d-0.5 f0.9 g-0.7 h0.5 j-0.5 m-0.3 n1.4 q0.8 r-0.3 s0.9 t0.4
dorazi 6.5 b-0.8 c0.8 d-0.5 f0.9 g-0.7 h0.5 j-0.5 m-0.3 n1.4 q0.8 r-0.3 s0.9 t0.4
doro 7.4 c0.7 l0.4 r0.3 s0.6
doru 5.7 a-0.7 b-0.9 c1.5 d1.8 h1.1 j1.0 l-0.4 n0.8 o0.4 p-0.3 q0.8 r0.3 s-0.8 t0.7
doruce 6.0 a-0.4 b-0.4 c0.8 d1.0 f-0.4 j1.4 m-0.3 o0.5 q0.4 s-0.6
doruci 6.9 b-0.4 c0.8 d0.5 f0.4 g-0.4 h0.9 j-0.3 k-0.3 m0.4 n0.7 t0.7
doruco 7.7 a-0.4 d0.4 h0.4 i-0.3 q0.9 r0.6
dosi 7.2 a0.4 b0.4 c1.1 f-0.3 g-0.3 h0.4 i0.5 m-0.4
dosiah 7.7 p0.3
dosk 7.4 a-0.8 q1.1 t0.5
dosl 6.5 a1.2 b0.7 c1.2 d1.1 f1.0 h0.4 i0.8 j-0.3 l0.5 n-0.6 o-0.4 s-0.4 t0.5
dosled 7.0 a0.8 c0.9 d1.6 f0.8 i1.1 l0.6 m-0.3 n-0.4 p-0.3 r0.4
doslov 7.7 d-0.4 r-0.3
dosp 7.2 p0.6
dosp+k 7.7 e0.3 i0.4
dospel 7.2 p0.6
dost 4.4 a2.2 b4.3 c0.8 e1.9 f1.1 g-2.0 h-0.4 i-0.8 j-1.2 l3.3 m0.7 n1.7 o1.1 p1.9 s-0.9 t-0.9
dost+a 7.7 b-0.4 e-0.7 g0.3 i-0.3 m1.8 p1.5 r0.3
dost+do 7.7 a0.4 e0.3
dost+len 7.7 a0.6 c0.3 d0.4 e-0.4 f0.6 n0.4 o0.4
dost+od 7.2 a-0.7 c-0.5 f0.5 g-0.5 h0.4 l0.7 m-0.3 o0.5 r0.6
dost+sme 7.0 a1.2 b0.8 c0.7 d1.7 e0.9 p-0.3
dost+som 6.6 b1.0 c-0.4 d-0.4 e0.8 f1.5 h-0.4 i0.4 j-0.3 l0.7 s-0.4 t0.3
dostal 5.2 a1.0 b3.0 c1.1 d1.0 e1.7 f1.5 j-0.4 k0.3 m-1.0 n1.0 o1.2 p-0.4 q0.8 r0.7 s-0.7 t-0.4
dostan 5.8 a0.7 c1.0 e1.1 f-0.4 g-1.3 i-1.0 k0.5 l2.8 m0.7 n2.0 o0.4 p1.1 s0.7 t-0.6
dostat 7.7 a-0.3 b-0.3 e-0.4 r-0.5
dostav 6.8 a1.2 b1.5 c-0.8 e0.7 j-0.3 l2.6 m0.5 p-0.8 q0.4 s-0.4 t0.5
dostoj 7.7 a-0.3 g0.5
dostud 7.7 b0.6 g0.3 i0.7
dota 6.1 a-1.3 c0.3 e-0.4 g-0.5 h-0.7 i0.9 j-0.5 l3.1 n1.3 o1.2 p-1.1 q-0.6 s-0.3
dotaci 6.6 a-1.3 c-0.4 e-0.6 h-0.3 l3.3 o0.5 p-0.8 s-0.4 t-0.4
dotacn 7.4 a-0.4 i0.8 n1.1 t0.4
dotazn 7.4 a0.5 c0.6 d0.5 e0.3 g-0.4 i0.4 m0.3 r-0.5
dote 5.8 a1.1 c-0.3 f-0.5 g-0.5 h0.8 i0.5 j0.8 m-0.4 q-0.8 r-0.6 s0.7
dote+som 7.7 a0.4 j0.7 s0.7
dotera 5.8 a0.8 c-0.3 e-0.3 f-0.5 g-0.4 h0.8 i0.6 j0.8 m-0.4 p-0.5 q-0.8 r-0.5 s0.8
doti 7.4 c0.8 e0.9 f0.7 i0.4 t0.4
dotiah 7.4 c0.8 e0.9 f0.7 i0.4 t0.4
douc 7.4 c0.7 g0.7 i0.7 o-0.3 q0.7 r0.8
doucov 7.7 g0.9 k0.4 l0.3 o-0.3 q0.7 r1.0
dove 6.6 c0.5 g-0.5 j-0.5 q-0.3 r-0.3 s0.9
dove+a 7.7 a0.5 e0.9 i0.7
dove+v 7.7 a-0.3 e-0.4
dovery 7.7 a-0.4 b-0.4 d0.5 i-0.3 n0.4
dovezi 7.7 a-0.4 e-0.3
dovi 7.7 c0.4 d0.8 e0.4 g0.4 h-0.3 n0.8 r0.5 t0.5
doviez 7.7 c0.4 d0.8 e0.4 g0.4 h-0.3 n0.8 r0.5 t0.5
dovo 4.7 a1.2 b1.2 c2.5 d0.8 g-1.2 h0.9 i1.9 j-1.1 k-0.3 l0.8 m0.7 n-0.3 p-0.8 q1.0 r0.4
dovo+a 7.0 b-0.6 d0.5 k0.8 l0.4 m0.3 p0.5
dovo+ale 7.7 c1.1 d-0.5 e0.3 h0.6 l0.3
dovo+celo 7.7 c-0.3 d0.7 i-0.6
dovo+do 7.7 a-0.4 c-0.4 d-0.4 h-0.3 o0.7
dovo+je 7.7 a0.8 b1.1 p0.5
dovo+mi 7.7 d-0.4 e-0.6 h0.5 j0.4 m0.3 r0.3
dovo+pozn 7.7 a0.7 c0.5 d0.6 e0.5 i1.2
dovo+prec 7.4 a0.7 c-0.3 g-0.4 i0.5 p1.5 r-0.3 s0.9
dovo+si 7.2 c1.7 d0.5 e-0.3 g0.3 h0.9 i-0.5 m0.5 p-0.3 q-0.4 r0.8
dovo+vrat 6.1 i-0.4 s-0.6
dovod 6.6 a1.9 c1.5 e0.5 g-0.6 i2.4 j-0.4 k-0.4 p1.1 r-0.3 s0.9
dovodo 6.6 a1.1 b0.6 c-0.5 e1.1 f-0.6 g-0.4 i1.8 m-0.4 n-0.4
dovodu 7.2 a-0.7 d0.5 e-0.5 f0.3 g-0.5 h-0.6 i0.4 k-0.4 l-0.4 n0.4 t-0.3
dovole 5.3 a-1.1 c0.5 d0.6 f0.4 g-0.4 h0.5 i-1.6 j-0.9 k0.4 m0.5 p-1.2 q1.7 r0.5 s-1.2 t0.4
dovoli 7.4 a0.4 c0.4 e0.4 m0.5 t0.5
dovolt 7.7 d-0.4 e-0.6 h0.5 j0.4 m0.3 r0.3
dovolu 7.2 c1.6 d0.3 e-0.5 g0.4 h0.8 i-0.6 p-0.3 q-0.3 r0.8 s0.4 t-0.4
dovt 6.0 a-0.6 c1.0 f0.5 g-0.9 i-0.5 l1.6 m-0.8 n0.4 p0.8 r-0.5 t1.7
dovt+ani 7.7 a0.3 b0.4 c1.8 e-0.7 p0.9
dovt+pros 7.7 a-0.4 i0.6 t1.2
dovt+to 7.7 e0.5 f0.5 h0.3 k0.3 l0.8 t0.8
dovted 6.0 a-0.6 c1.0 f0.5 g-0.9 i-0.5 l1.6 m-0.8 n0.4 p0.8 r-0.5 t1.7
dozi 7.4 a0.5 b0.8 e-0.4 i0.5 r-0.4
dozo 6.1 a-0.8 b0.5 c-0.4 d-1.1 f0.8 i0.6 j0.4 k0.6 l0.5 m0.7 n-0.4 p1.0 q0.8 r0.6 s-0.5
dozo+rada 7.4 d-0.3 i0.8 k0.6
dozor 7.2 a-0.6 b-0.5 c-0.6 d-0.5 l0.7 n-0.4 o0.5 q0.7 r0.4
dozorn 6.9 b1.0 c-0.4 d-0.4 e0.6 f0.9 g-0.3 h-0.4 i1.3 k0.5 m0.5
dozoro 7.7 a-0.3 c0.9 e0.4 j0.3 p0.7
dozoru 7.7 a0.4 f0.6 j0.5 m0.6 p1.2
dozv 5.9 a2.0 b1.0 c1.1 d0.9 e1.2 g-1.0 j1.8 m-0.3 n-0.3 q-0.5 r-0.8 s2.7
dozv+sa 7.7 e0.3 j0.6 s0.5
dozv+sme 7.7 a0.9 b1.3 d1.5 e0.7 f0.4 i-0.3 k0.8
dozv+som 7.4 e0.9 l0.4 r-0.3 t0.7
dozved 6.1 a1.4 b1.2 d1.3 e1.0 g-0.7 j0.7 q-0.4 r-0.6 s1.4
dozvie 7.2 a0.8 c1.2 d-0.4 g-0.4 j1.4 s1.6
dph 5.9 a-1.7 b-0.7 g-1.0 j-0.7 l1.3 m1.0 n1.0 o5.3 p-0.5 q-0.5 s-0.7
dph+od 7.7 c0.9 e1.0 m-0.4 o1.1 t0.5
drah 6.1 a-0.8 b1.9 c0.6 d0.8 e-1.4 f-0.7 i0.4 j-0.4 p-0.7 q-0.5 t0.3
draha 7.4 a-1.2 e-0.7 h0.6 t0.4
drahe 7.7 a-0.3 e-0.3
drahi 7.4 b0.7 d0.4 g0.8
drahos 7.7 c0.5 s0.7
drahsi 7.4 a0.7 b1.7 g-0.5 i1.1 m0.7
drak 7.7 e-0.5 g0.4 h0.8 k0.4 r0.5
draz 7.7 a-0.4
drev 6.2 a-0.9 b-0.3 c0.7 f0.7 i-0.8 j-0.4 l2.7 m-0.4 o-0.6 p-0.6 q1.4 s-0.6
dreva 7.7 a-0.7 l2.8 o-0.3
dreven 7.0 a-0.4 b-0.5 e0.4 f1.2 g0.4 l0.4 o-0.3 q0.4 r0.4 s-0.3
drevo 7.4 c0.5 e-0.3 g-0.3 l0.3 q1.2
drob 6.9 a0.6 b0.8 d1.2 e0.8 g0.5 h-0.4 m-0.7 o0.8 p1.5 r0.9 s-0.5
drob+v 7.7 a0.5 d0.3 e1.1 g0.9 o-0.3 p1.8 r1.0
drobno 7.7 d0.8 e-0.6 g1.0 r1.1
drog 7.7 a-0.4 g0.5 h0.8 r0.4
droger 7.7 a-0.4 g0.5 h0.8 r0.4
dron 7.7 e-0.3 m0.5 s0.8
droz 7.4 a-0.5 b-0.4 e-0.4 g1.0 h1.0 n0.9 r0.9
drozd 7.7 e-0.4 g0.5 h1.0 r0.3
druh 4.1 a1.1 b-0.6 c0.4 d2.5 e2.0 h2.8 i1.6 j-0.8 k2.0 m2.7 n0.8 o1.2 p-0.3 q-0.5 r0.6 s-0.8 t-0.3
druh+a 7.7 d0.5 g-0.3 s0.5
druh+den 7.7 d0.4 e0.5 r-0.4
druh+etap 7.7 e0.7 i0.4 p0.3
druh+kvar 7.7 d0.5 e-0.3 i0.4 o1.2
druh+mesi 7.2 a0.6 b-0.4 d0.6 i-0.6 l0.4 n-0.3 s0.7
druh+obje 7.7 c0.7 d0.3 e0.4 g0.5 h1.0 i0.6 k-0.3 n1.2 r0.5
druh+polo 6.4 e-1.0 f-0.3 g-0.7 j-0.3 k1.0 l1.3 n-0.5 p1.5 q-0.4 r-1.0 s0.6 t-0.3
druh+polr 7.2 a0.4 d-0.4 i0.6 k0.6 o0.9
druh+posc 7.2 a0.4 e0.9 g-0.4 h0.5 k1.1 m0.7
druh+pred 7.7 a-0.3 g0.4 h0.6 r0.5
druh+pres 7.7 a-0.3 d-0.3 g-0.4 q0.9 r-0.4
druh+proj 7.7 a0.5 b0.5 c0.7 d0.9 i1.1 j0.5
druh+raz 7.4 b-0.4 d0.7 f0.9 g-0.4 i-0.3 m1.2
druh+stra 7.7 a-0.6 c0.4 d-0.4 e-0.6 g0.9 i-0.4 l0.7 r1.0
druh+v 7.2 f0.4 g0.6 h0.5 i1.2 r0.9 t0.4
druh+vari 7.7 g-0.5 h-0.4 i0.4
druha 6.2 a-0.7 b-0.5 c0.8 d0.4 e-0.9 g0.9 h0.5 i-0.4 j-0.3 k0.6 m1.1 n0.5 o0.3 q0.3 r0.6
druhe 6.5 a0.8 d0.7 e2.6 g-0.8 h1.6 i0.7 k2.1 l-0.4 m1.7 o0.5 s-0.5
druheh 6.5 a0.8 b0.5 e0.5 g-0.4 h-0.3 i1.1 k-0.6 p-0.4 r-0.5 t-0.5
druhej 5.9 b0.4 d1.5 f0.5 g0.3 h0.6 i1.5 j-0.8 k0.5 l1.6 n-0.6 r1.1 s-0.8 t0.3
druhom 6.5 a0.5 d0.7 e0.8 g0.4 i0.7 p-0.4 s0.7
druhou 7.4 d-0.4 h0.6 k0.3 l0.9 m-0.3 n0.5 r0.4 t1.1
druhu 5.7 b-0.6 e0.5 f0.3 g0.4 h2.7 j0.7 l-1.0 m0.4 n1.0 p0.9 q-0.8
druhy 5.4 b0.3 d0.6 e1.1 g-1.0 i-0.8 j-0.7 m0.6 o1.1 p-1.0 q0.6 r-0.5 s0.7
druhyk 7.4 a0.7 d1.0 i-0.3 m1.5 p-0.4 s0.5
druhym 7.2 a0.5 c1.5 d0.9 e0.5 h-0.3 i0.8 l0.4 s0.4
druz 6.4 a0.7 c-0.5 d-0.6 e0.4 f-0.3 h0.6 i1.7 l-0.5 m-0.5 n0.9 o-0.4 p0.6 q-0.3 r0.3
druzst 6.5 a0.5 b0.4 c-0.5 d-0.6 f-0.3 g0.3 h0.6 i1.7 l-0.5 m-0.4 n0.9 o-0.4 r0.4
drzi 6.3 a-0.8 b1.0 c0.8 e-1.5 g1.4 h0.7 i0.5 j-0.4 n0.5 o1.4 p-0.5 r1.5 s-0.9
drzia 7.7 a-0.3 g0.5 h0.8 r0.9 s-0.3
drzim 7.4 a-0.7 c0.5 e-0.6 g0.3 i-0.5 o1.2 q0.4
drzite 7.7 c0.3 d0.5 e-0.4
drzk 7.7 a0.5 e0.6 r-0.3
drzkov 7.7 a0.5 e0.6 r-0.3
drzt 7.4 a-0.3 e-0.3 k0.7 n0.3 q1.4
drzt+sa 7.7 a-0.3 k0.8 n0.4 q1.5
drzte 7.4 a-0.3 e-0.3 k0.7 n0.3 q1.4
dtes 7.7 a0.5 d0.9 e0.6 f2.2 s1.1
dtest 7.7 a0.5 d0.9 e0.6 f2.2 s1.1
dubl 7.7 e-0.4 g0.4 h0.7 k0.3 r0.3 t0.4
dublin 7.7 e-0.4 g0.4 h0.7 k0.3 r0.3 t0.4
dubn 7.7 c0.4 d1.1 i0.3 j0.5
dubnic 7.7 c0.4 d1.1 i0.3 j0.5
dubr 7.2 d0.5 m1.2 q-0.3 r0.5
dubrav 7.2 d0.5 m1.2 q-0.3 r0.5
duch 7.7 c0.4 e-0.3 i0.6 j0.4
dufa 7.2 a-0.4 h0.6 i-0.3 l1.1 p0.6 s-0.3
dufa+ze 7.4 e0.4 h0.6 p0.7
dufam 7.4 e0.4 h0.6 p0.7
duna 6.8 b-0.4 c0.5 d0.3 f-0.3 g0.4 h0.9 i0.5 k0.5 q1.0 r-0.5
duna+stre 7.0 c0.6 d0.5 g0.8 h1.0 i0.6 o0.3
dunajs 7.0 c0.6 d0.5 g0.8 h1.0 i0.6 o0.3
dupl 7.4 c-0.4 e0.6 f0.4 o0.5 q0.5 t-0.3
duplik 7.7 e0.6 f0.4
durc 7.7 g0.5 r0.5
duri 6.9 a-0.9 b-0.4 g0.5 h0.3 n3.1 o-0.3 p-0.5 q-0.3 r0.9 t0.4
durico 7.7 a-0.5 b-0.3 g0.5 n1.5 q-0.3 r0.7
durk 7.7 d-0.3 e0.3 f0.6
durkov 7.7 d-0.3 e0.3 f0.6
duro 7.4 a-0.8 c-0.6 d-0.6 e-0.4 g0.6 h0.9 r0.5
dusa 6.5 b0.5 d0.6 e-0.4 f0.3 k0.5 m-0.6 r0.9 s-0.6
dusan 6.9 a0.5 b1.0 h-0.3 k0.7 m-0.5 s-0.4
dusi 6.6 a1.2 b0.5 c2.5 d1.3 e-0.3 f-0.3 g-0.7 i-0.8 j-0.3 k1.0 m0.8 n0.6 o0.4 p0.7 r-0.3 s0.7
dusici 7.4 a0.8 b0.3 c1.5 d1.4 i-0.4 m0.7 p1.2 r-0.3
dusick 7.4 a0.7 b0.4 c1.5 d-0.5 g-0.5 i-0.4 k1.4 n-0.3 o0.6 s0.5
dva 4.5 a0.4 b0.4 c1.7 d1.1 e1.7 f1.4 g2.0 h2.3 j-1.1 k-0.8 m0.5 n-0.4 o2.7 p-1.3 r1.7 t-0.3
dva+dni 6.4 a-0.6 b0.3 c-0.3 e1.4 f0.3 g1.8 i0.5 j-0.6 l-0.3 o0.5 p-0.5 q-0.4 r1.8
dva+dopy 7.7 b1.2 d-0.3 s0.4
dva+mail 7.7 d0.4 e-0.5 s0.4
dva+mesi 7.0 a0.8 c1.3 d0.4 f1.7 j-0.3 o0.4 s-0.4
dva+razy 7.7 e0.7 p0.8
dva+roky 6.2 a-0.5 b-0.7 c-0.7 d0.7 g1.2 h2.5 j-0.4 m-0.3 o0.7 p-0.5 s-0.4
dva+tyzd 5.7 a0.5 b0.3 c1.8 d0.4 h-0.4 i-0.3 j-0.4 k-0.5 l0.8 p-0.5
dvad 5.5 a0.7 b1.5 d-0.4 e1.3 f-0.4 g-0.9 h-1.1 i0.7 j-0.5 k0.9 l1.5 m-0.7 n1.0 p-0.9 t0.7
dvad+ludi 7.7 e0.7 g0.5 i0.5 r0.5 s0.5
dvad+minu 7.4 b1.2 c-0.4 d-0.3 i-0.3 m-0.4 n0.3 t1.1
dvad+roko 7.7 e0.5 g-0.3 k1.0
dvadsa 6.1 b1.5 c-0.8 d-0.8 e1.3 f-0.4 g-0.6 h-0.6 k0.6 m-0.6 p-0.5 s0.7 t0.7
dvadsi 6.2 a0.7 c1.0 g-0.4 h-0.7 i1.0 j-0.3 k0.3 l1.6 n1.3 p-0.5 s-0.5
dvaj 6.2 d0.8 f1.0 h1.4 i0.6 j-0.5 m0.5 n0.7 p-0.5 q0.9 s-0.9
dvaja 6.2 d0.8 f1.0 h1.4 i0.6 j-0.5 m0.5 n0.7 p-0.5 q0.9 s-0.9
dvak 5.6 a1.5 b1.2 d0.4 e1.5 f0.7 g-0.4 h-1.0 j1.5 k-0.5 m1.1 p-0.5 r-0.4 s-0.6 t0.3
dvak+som 7.7 a-0.4 b-0.4 d0.5 g0.5 n0.4 r0.6
dvakra 5.6 a1.5 b1.2 d0.4 e1.5 f0.7 g-0.4 h-1.0 j1.5 k-0.5 m1.1 p-0.5 r-0.4 s-0.6 t0.3
dvan 6.2 a-0.4 d0.4 g1.0 h1.3 k0.4 m1.7 n-0.5 o-0.3 p-0.7 q-0.5 r1.3 s-0.8
dvan+roko 7.4 d1.1 e-0.3 g0.4 h0.8 r0.7
dvan+tisi 7.7 e-0.8 g0.5 j0.8 m1.1 r0.4
dvanas 6.2 a-0.4 d0.4 g1.0 h1.3 k0.4 m1.7 n-0.5 o-0.3 p-0.7 q-0.5 r1.3 s-0.8
dve 4.6 a-0.3 b2.5 c-0.5 d0.5 e0.6 f0.6 g-0.6 h2.2 k1.1 l0.8 m1.7 n-1.2 o1.4 p-0.9 r0.5 t2.0
dve+deti 7.7 c-0.3 d0.5
dve+eura 7.7 a-0.5 k-0.3
dve+fakt 7.7 a-0.5 b0.4 h0.7 n-0.9 o0.8 p-0.6 q1.1
dve+firm 7.7 a-0.4
dve+hodi 6.8 a-0.8 c-0.5 d-0.5 h-0.4 i-0.3 k0.9 p0.4 r0.3 s0.6 t-0.4
dve+popo 7.7 a-0.4 b-0.4 d0.3 e0.4 g1.5 h0.7 l0.6 m0.4 r1.5
dve+prev 7.7 a0.5 b0.4 e1.0 g-0.3 i1.0 p0.6 r-0.4
dve+star 7.7 g0.4
dve+stov 7.7 a-0.3 h1.7 t1.6
dve+stra 7.7 c1.2 d0.5 l0.4 t1.0
dve+tret 7.7 a-0.6 f0.3 i-0.3 k0.4 l-0.4 m-0.4 q-0.4
dver 5.7 a1.1 b-0.5 c1.4 d0.7 e3.0 f0.7 g-1.0 h-0.5 i-0.8 j-0.8 m0.3 n-0.6 p2.2 t0.7
dver+a 7.7 g0.3 p0.3 t0.3
dverac 7.2 a0.6 c1.1 d0.7 f1.2 g-0.4 i-0.3 p0.9 s0.5
dvere 6.4 a1.2 b-0.4 c0.8 d-0.5 e2.6 j-0.3 n-0.5 o0.3 p2.0 s-0.6
dveri 7.0 d0.3 e0.4 i-0.3 l-0.4 s0.4 t0.4
dves 6.8 a0.4 e0.8 j0.3 m1.0 p1.0 s0.7
dvesto 6.8 a0.4 e0.8 j0.3 m1.0 p1.0 s0.7
dvih 7.7 d1.2 e-0.4 p0.6
dvoc 5.6 a-0.6 b-0.8 d-0.6 e-1.0 f-0.5 g-0.3 h1.3 j-0.7 l0.8 m1.0 n-1.0 o-0.4 q1.7 r0.7 s-0.8 t0.9
dvoc+hodi 7.4 b-0.4 d-0.3 e0.6 g0.4 k0.3 m0.5 o-0.3 r0.9 t2.0
dvoc+roko 7.7 e0.3
dvoc+stud 7.7 e-0.3 g-0.3 h-0.3 i0.3 l0.3
dvoc+tyzd 7.7 i0.4
dvoch 5.6 a-0.6 b-0.8 d-0.6 e-1.0 f-0.5 g-0.3 h1.3 j-0.7 l0.8 m1.0 n-1.0 o-0.4 q1.7 r0.7 s-0.8 t0.9
dvoj 6.3 a0.4 b0.8 c2.9 d-0.7 e1.1 f0.6 g0.9 h1.2 i-0.5 j0.4 k-0.4 l0.5 m0.4 n1.6 p-0.5 r0.5 t-0.3
dvojja 7.7 c-0.3 g0.6 h0.6 j-0.3 l0.7
dvojna 7.4 b1.4 c1.0 d-0.5 e-0.4 f1.0 j0.5 k-0.5 m0.4 n0.7
dvom 6.2 a0.4 b-0.4 c1.8 e0.4 f-0.5 h1.7 i-0.4 j-0.5 k-0.3 m1.2 n-0.4 o-0.4 r0.5 s0.7 t0.4
dvom+rokm 7.4 a-0.4 g0.5 m0.3 r0.7 s0.4
dvom+tyzd 7.7 a0.8 c2.3 d-0.5 g-0.4 t0.4
dvoma 7.0 a0.8 b-0.4 c2.6 e-0.5 g-0.5 k-0.4 m0.4 n-0.4 s-0.4 t0.6
dvomi 7.4 c-0.4 d0.3 e0.6 g0.5 m0.6 r0.6 s1.2
dvor 6.3 a-1.1 b0.9 c-0.5 d-0.4 f0.4 i-0.5 j0.4 k0.4 l0.5 m0.5 p-0.5 r0.8 s-0.6 t0.9
dvora 7.2 b0.3 c-0.4 e0.4 q0.7 t0.4
dvore 7.4 b0.6 f0.5 g-0.3 j0.5 k0.5 m0.7 t0.4
dzur 7.4 c0.9 g0.3 p0.5
dzurik 7.7 c1.1 i0.5 j0.3 p0.6
e 5.8 b-0.4 c1.3 e0.9 f0.8 g-0.6 j-0.8 k0.3 l1.1 m-0.8 o0.3 p-0.4 q0.5 s-0.6 t1.2
e+mail 6.6 a-0.4 b-0.4 d-0.7 e1.0 f0.3 g-0.4 i-0.4 j-0.5 m-0.6 n-0.5 o0.5 s-0.3 t1.2
e+shop 6.1 a1.0 c1.7 d0.7 e1.6 f0.6 g-0.4 h-0.3 i1.0 j-0.5 l1.0 m-0.4 q0.6 r-0.5 s-0.4 t1.0
echo 7.7 f0.5 g-0.5 l0.5 q1.7 r-0.3 t0.7
edit 7.0 c0.5 i0.8 s0.4
edita 7.2 i0.8 s0.5
ekon 6.4 a-0.8 i0.3 j-0.4 l-0.5 n0.6 o0.5 p0.6 q1.1
ekon+odde 7.7 o0.4 q0.4
ekon+usek 7.4 a-0.5 e0.5 m-0.3 p1.1
ekonom 6.4 a-0.8 i0.3 j-0.4 l-0.5 n0.6 o0.5 p0.6 q1.1
elek 5.7 a0.6 b-0.5 d0.8 e0.8 f0.8 g0.6 j-0.6 m0.6 p-0.3 t0.3
elek+a 7.4 b-0.3 d1.3 m0.6
elek+fakt 7.7 a-0.4 e-0.4 l0.5 o1.4
elek+ziac 7.7 c-0.4 e0.8 g0.8 h0.5 i0.5 n0.9 q0.3
elektr 5.7 a0.6 b-0.5 d0.8 e0.8 f0.8 g0.6 j-0.6 m0.6 p-0.3 t0.3
eleo 7.7 d0.6 g0.7 k0.4 r0.5 t-0.3
eleono 7.7 d0.6 g0.7 k0.4 r0.5 t-0.3
emil 6.9 a-0.6 c0.5 d0.4 g-0.3 k0.8 p-0.4 q-0.3 s0.4
emilia 7.2 a-0.4 c0.3 d0.5 k0.7 o0.4 p-0.4 s0.4
ener 7.2 a-0.6 c-0.6 e-0.4 f0.7 g-0.4 h0.6 i0.3 l0.4 p-0.4
energe 7.7 a-0.5 c-0.3 e-0.3 h0.5 p-0.3
erik 6.8 a-0.4 e-0.7 g1.0 h0.7 i0.4 p-0.4 q0.3 r1.5
erika 7.4 g0.4 h0.6 k0.5 r0.8
esem 7.4 a0.5 b-0.4 c1.0 e-0.7 h0.4 j0.9 k-0.4 n-0.4 o-0.3 p-0.4
esemes 7.4 a0.5 b-0.4 c1.0 e-0.7 h0.4 j0.9 k-0.4 n-0.4 o-0.3 p-0.4
esho 7.4 a0.6 d-0.4 e1.3 l-0.3 o0.4
eshop 7.4 a0.6 d-0.4 e1.3 l-0.3 o0.4
este 3.8 a-1.6 b1.3 c1.1 d0.8 e-0.6 f1.3 g3.0 h4.4 i0.4 j-1.3 k-0.4 l1.6 n2.6 o3.1 p-1.4 q2.1 r2.7 s-0.6 t3.1
este+aj 7.7 a0.4 b0.6 f0.6 i0.6 s-0.3
este+bude 7.7 a0.6 b1.0 c0.7 e0.7 l0.7
este+dnes 6.3 a-0.7 c-0.4 d-0.4 f0.4 g-0.7 i-0.7 j-0.4 k-0.7 m-0.6 n-0.4 q0.3 t5.0
este+jede 7.7 d1.0 f1.3 g1.7 h1.5
este+jedn 7.7 a-0.4 g0.5 h1.8 r-0.4
este+k 7.4 e0.4 g-0.5 j0.7 m0.4
este+na 7.7 a-0.9 c-0.4 k1.8 q0.4
este+nam 7.7 a-0.4 c-0.4 e-0.3
este+nema 7.2 b-0.4 c-0.7 e0.7 f-0.3 h0.5 k-0.3 l1.3 n0.7 o-0.6
este+nepo 7.7 a0.5 d1.4 e0.9 i-0.4 k0.3
este+nepr 7.4 a-0.7 c-0.4 e0.5 f0.5 g-0.3 h-0.4 i-0.5 l1.6 n1.1 o0.8 p-0.4 q1.1 r-0.5 t0.6
este+nevi 7.2 a0.6 b0.9 d-0.5 e2.0 i-0.3 n1.2 p0.4
este+neza 7.7 h-0.3 l0.5 m-0.3 o1.5 q0.4
este+nie 7.7 a-0.6 b0.3 d-0.4 i-0.4 l2.5 o-0.3 r-0.5
este+niek 7.7 b0.5 c0.4 d0.8 e-0.6 t-0.3
este+nikt 7.7 d-0.3 e0.4 r-0.3 s0.6
este+o 7.4 a-0.5 g0.8 n1.0 r0.9
este+pat 7.7 a-0.4 g-0.8 h1.2 m0.5
este+prid 7.7 a-0.5 g0.5 i0.8 o0.7 r0.5
este+raz 6.0 a-0.9 b-0.5 d-0.9 e-0.9 h-1.0 i-0.9 k0.4 l-0.3 m0.4 n2.0 o0.9 q0.9 s0.4 t-0.5
este+sa 7.4 a-0.3 b1.0 c0.6 e-0.3 k0.4 o-0.4 q0.4 r0.5
este+som 7.7 a0.3 b0.8 g-0.4 p0.7 r-0.3 s0.4
este+stal 7.2 a0.5 c1.3 d-0.3 g0.5 h0.9 j0.6 p0.9 q1.0 r0.6 s1.2
este+v 6.6 a-1.1 b-0.5 c-0.5 e-0.4 g0.6 i-0.5 j-0.4 m-0.4 n0.5 o0.9 p-0.3 q0.9 r0.5 s-0.4
etic 7.7 f0.3 l0.4
etik 6.4 b1.0 c0.9 g-0.5 h0.6 i0.5 j-0.4 p0.5 r-0.3 t1.1
etik+na 7.4 c0.9 d0.3 f0.3 g-0.3 h0.9 k-0.5 l-0.3 t1.1
etiket 6.5 b0.9 c0.9 g-0.3 i0.6 j-0.3 m0.4 p0.6 r-0.4 t1.1
eur 4.1 a3.3 b10.4 c-0.4 d-0.6 e1.7 f0.7 g-3.0 h-1.1 i-1.6 j2.3 l0.8 m3.1 n0.4 o0.6 p1.3 q4.3 r-1.1 s1.1
eur+a 6.4 a1.6 b2.9 c-0.5 e1.9 g-0.4 h-1.0 j0.3 k1.1 l1.1 m-0.8 q-0.4 s-0.6
eur+co 7.7 b0.7 e0.5 j0.8 s0.7
eur+hoci 7.7 b0.6 e-0.3 j0.6 m1.5 p0.5
eur+je 7.4 b0.3 k-0.4 l0.4 m0.5 p0.5 q-0.8 s0.5
eur+ked 7.7 b0.9 d0.3 e-0.6 p1.5
eur+mesa 7.7 d0.6
eur+mi 7.7 d0.4 m0.8 n1.0
eur+na 7.4 b0.9 g0.4 q1.0 r0.6 t-0.3
eur+posl 7.7 b-0.3 d0.5 k0.4 l1.2 m0.8 n0.9 s0.3
eur+som 7.0 b0.7 c0.6 i0.4 j-0.3 o0.5 p0.4 q0.6
eur+za 5.7 a1.8 b4.6 c0.8 d-1.2 e-0.3 g-0.6 h-0.5 i-0.5 j0.5 m-0.8 p1.5 q2.1 s1.2
eura 6.9 c1.0 e1.0 h0.8 i-0.4 l0.9 q0.9 t0.7
eurami 7.7 c0.6 e0.6 g0.4 h0.9 l0.9 q1.0 r0.4 t0.4
euro 6.4 b0.8 d0.7 g0.6 i-0.3 k0.8 l1.2 m1.8 n0.5 o0.4 p-0.6 q-0.3 r0.7 s0.6
euro+plat 7.4 d0.4 j0.4 l0.7 r-0.4 s0.5
eurofo 7.0 a-0.5 c0.6 i-0.3 k1.1 l1.5 m0.6 n0.6 o0.3 p-0.4 q-0.5 r0.6
europs 7.7 d0.5 h-0.3 j0.4 r-0.4 s0.7
eva 6.9 a-0.8 c-0.6 d0.4 f-0.5 g2.0 i-0.5 l-0.3 o0.5 q0.8 r2.1 t-0.4
evak 7.7 a0.4 e0.5 j0.8
evic 7.7 a-0.4 d0.4 l0.5 q1.1
evid 6.9 b-0.3 e0.6 f0.6 h-0.3 i0.7 n-0.4 p-0.3 q1.2
eviden 6.9 b-0.3 e0.6 f0.6 h-0.3 i0.7 n-0.4 p-0.3 q1.2
evka 7.7 g0.5 i0.5 r0.3
exam 6.3 a-1.3 g-0.3 i-0.4 j-0.5 m-0.6 o1.0 p-0.6 t0.5
exampl 6.3 a-1.3 g-0.3 i-0.4 j-0.5 m-0.6 o1.0 p-0.6 t0.5
exce 7.2 b-0.3 h0.4 i0.8 n-0.4 o1.3 r0.5
exce+posl 7.7 a-0.5 h0.5 n-0.3 o1.5
exceli 7.4 h0.4 i0.9 n-0.3 o1.4
exek 5.8 a-1.4 b0.3 c-0.6 d-1.0 g-0.9 h-0.5 i-1.0 m1.0 n1.0 o0.6 p-0.3 r-0.4
exek+a 7.7 b0.4 d-0.4 h-0.3 l0.6 r-0.4
exek+na 7.4 a-0.3 e-0.4
exek+urad 7.7 k0.4
exekuc 6.4 a-0.3 b0.5 c-0.3 d-0.5 e-0.4 g-0.9 h-0.6 i-0.5 j0.3 m1.6 p-0.4 r-0.7 s-0.4 t-0.5
exekut 6.3 a-1.1 b-0.4 c-0.4 d-0.7 g-0.4 i-0.7 k0.3 m0.9 n0.7 o0.5 t0.6
expe 7.4 a0.5 e0.6 h0.8 q1.5 s0.7
expo 6.5 a0.4 c1.2 d-0.4 e0.4 g-0.5 i0.8 r-0.4 s-0.4
export 6.6 a0.4 c1.3 e0.6 g-0.5 i0.8 r-0.4 s-0.4
expr 7.4 b0.5 l0.3 n0.3 p0.3 r0.4
expr+prip 7.7 a0.4 b0.6 p0.4
expres 7.4 b0.5 l0.3 n0.3 p0.3 r0.4
exte 7.7 a-0.3 h-0.3 i0.4
extern 7.7 a-0.3 h-0.3 i0.4
fabr 7.0 c0.6 j0.4 p0.5
fabrik 7.2 c0.4 h0.3 i-0.4 j0.4 p0.6
face 6.6 a0.5 b1.4 d-0.4 i-0.5 j-0.4 p-0.4 s2.2
face+skup 7.7 a0.7 b0.7 g-0.3 s1.4
facebo 6.6 a0.5 b1.4 d-0.4 i-0.5 j-0.4 p-0.4 s2.2
fajn 7.2 a1.1 d2.0 e1.2 i-0.4 n0.5 p-0.3 r1.0
fakt 3.2 a-0.8 b0.5 c-0.3 d-1.3 e0.4 g-1.8 h0.7 i-3.2 j-0.8 l1.9 m4.8 n5.1 o9.2 p3.9 q0.8 s-1.7 t0.4
fakt+a 6.5 a-0.4 b1.7 d0.4 e-0.9 f0.7 g1.2 h0.9 m0.7 n0.4 o1.0 p0.4 q1.0 r0.4 s1.8
fakt+c 6.2 b0.6 g-0.5 i-0.4 j0.7 l-0.3 m0.5 n-0.5 p1.0 q2.0 t0.4
fakt+datu 7.7 a-1.1 b0.3 c-0.5 d0.3 n-0.4 o2.0 p-0.3 r0.4 s-0.3 t0.3
fakt+je 6.1 a-1.3 b-0.7 e-0.4 g-0.8 i-0.4 k0.6 m1.5 n1.4 o2.1 p-1.1 s-0.3
fakt+mam 7.0 a-0.7 c-0.6 f0.6 l0.9 n1.1 o1.1 q-0.4 r0.4
fakt+mi 7.0 b0.4 c-0.5 d0.8 h0.9 m0.4 n2.1 o0.4 p-0.4 t0.5
fakt+na 6.8 c-0.6 d-0.6 j0.4 m0.9 n-0.4 o1.5 q0.3
fakt+nad 7.7 b0.7 o0.5 p0.6
fakt+nam 7.0 g1.2 i-0.3 l1.2 m0.5 n0.3 o2.0 p-0.4 q-0.3 r1.6
fakt+nepr 7.4 a0.6 c0.5 e0.5 p1.4
fakt+nevi 7.7 a0.4 b-0.5 d0.4 e1.3 h0.4 m-0.3 o0.3 p-0.6 t-0.3
fakt+neza 7.2 a0.7 c1.0 e1.0 j0.7 l0.6 m-0.5 n-0.3 o-0.3 p1.5 s-0.3
fakt+nie 7.4 a-0.3 e-0.7 m1.0 p-0.6 t-0.4
fakt+obsa 7.4 c-0.4 d0.3 m0.3 n0.6 o1.2 t0.4
fakt+od 7.7 a-0.4 c-0.4 d-0.4 m0.4 n-0.4 o1.5 p-0.3
fakt+posi 7.7 b0.6 p0.5
fakt+pret 7.4 a0.9 e1.5 f0.6 p2.0
fakt+prid 7.4 b0.3 c0.8 e0.5 i0.9 l0.5 o1.6 p-0.4 s0.5 t0.5
fakt+pris 6.0 a-0.6 b-0.5 g0.7 l0.3 n0.8 p-0.4 r0.7
fakt+pros 7.4 d-0.5 e0.5 f-0.3 g0.6 h0.5 l-0.3 m2.0 n1.2 o-0.5 q0.4
fakt+s 7.7 a-0.9 b-0.4 c0.4 h0.5 m-0.5 o2.3 p-0.3 r0.4 t-0.3
fakt+sa 7.7 e0.7 f0.4 i0.9 l0.7 n0.9 p0.8
fakt+sme 7.2 a-0.6 c-0.5 g0.7 k0.5 l-0.4 m-0.5 p-0.8 q1.8 r1.0 t0.6
fakt+som 7.0 a-0.4 b-0.8 e1.1 g-0.6 h-0.6 n1.6 o-0.4 p0.3 q-0.4 r-0.4 s-0.3
fakt+ste 7.7 a0.6 c1.1 m1.4 q0.5
fakt+su 7.7 n-0.3 q0.8
fakt+tent 7.7 a-0.4 c0.6 d-0.3 k0.8 l1.7 n-0.4
fakt+tiez 7.7 a0.4 b-0.4 e0.5 i0.4 l0.3 m0.7 p0.4
fakt+uhra 7.0 a-0.4 d0.3 g-0.5 h0.7 i-0.3 j-0.3 n2.5 o-0.9 q0.7 r-0.4 t0.5
fakt+v 7.4 i0.4 j0.5 o2.0 p0.6
fakt+vam 7.4 b0.4 e0.6 j0.4 m-0.7 n0.4 p-0.6
fakt+vedl 7.7 a1.0 b1.5 e-0.3 m0.5 s2.1
fakt+vrac 7.2 a1.4 g-0.4 m1.8 o-0.3 p0.8
fakt+z 7.7 b0.4 c1.0 d0.4 e0.7 n0.5 q-0.4 t0.6
fakt+za 5.5 a-1.8 b0.5 c-0.8 e-1.2 f0.7 g-1.0 i-1.3 j-0.3 k-0.4 l2.4 m0.4 o2.5 p-1.1 q0.3 r-0.5 s-0.6 t0.9
fakt+zost 7.7 a0.4 c0.6 f0.6 p1.2
faktur 3.3 a-1.9 b0.7 d-1.6 e-0.8 g-2.5 h0.4 i-3.8 j-0.7 k-0.3 l2.2 m5.1 n5.4 o10.0 p4.5 q0.9 r-0.7 s-1.9 t0.6
faku 7.4 a0.5 e0.6 i0.5 j0.8 p1.2
faku+a 7.7 a0.5 e0.7 i0.6 j0.6 p0.9
fakult 7.4 a0.5 e0.6 i0.5 j0.8 p1.2
falo 7.4 e0.5 h0.3 i0.5 t0.5
falosn 7.4 e0.5 h0.3 i0.5 t0.5
fank 7.7 a0.4 b0.4 c0.8 e-0.3 f0.4 g-0.3 h-0.5 n0.4 r-0.3 s0.5
fanklu 7.7 a0.4 b0.4 c0.8 e-0.3 f0.4 g-0.3 h-0.5 n0.4 r-0.3 s0.5
fara 6.4 a0.5 b-0.4 e0.9 i1.3 j-0.3 l-0.4 m-0.4 p-0.4 q0.4 s-0.6 t2.0
farar 6.6 a0.4 c0.4 e0.8 i0.8 m-0.3 p-0.3 q0.5 r0.4 s-0.4 t1.9
farb 6.0 a1.0 b0.5 c0.8 e2.7 h0.4 i-0.6 j-0.6 l0.8 m-0.6 q1.0 r0.7 s-0.8
farba 7.7 c-0.4 d-0.3 e0.7 q0.5
farbe 7.7 a0.6 c1.1 e0.8 p0.8 q1.0
farbu 7.2 e0.8 g-0.3 k-0.5 l1.0 m-0.3 o0.6 p-0.3 r-0.3
farby 6.8 a0.4 d0.4 e0.9 g0.9 m-0.4 r1.0
fare 7.0 b0.4 p1.7 s0.3
farebn 7.0 b0.4 p1.7 s0.3
farm 7.4 a0.3 d0.9 e0.5 g0.5 i0.8 n0.8 r0.4
farma 7.4 a0.3 d0.9 e0.5 g0.5 i0.8 n0.8 r0.4
fars 7.7 a-0.5 i-0.4 n0.5
fars+urad 7.7 a-0.5 i-0.4 n0.5
fasa 7.4 l0.5
fasi 7.7 a-0.6 d-0.4 h0.3 l1.0 t1.6
fasian 7.7 a-0.6 d-0.4 h0.3 l1.0 t1.6
febr 5.4 c1.3 d0.6 e0.4 f0.4 g-0.4 i1.1 l2.5 m1.1 n0.4 o-0.4 t0.5
febr+a 7.2 b0.3 d-0.4 g0.5 h0.7 k0.3 l1.0 m1.1 n0.6 p-0.4 r0.9 t-0.5
februa 5.4 c1.3 d0.6 e0.4 f0.4 g-0.4 i1.1 l2.5 m1.1 n0.4 o-0.4 t0.5
fedo 7.0 c-0.4 d0.8 g0.4 i0.5 n0.6 q-0.3 r0.3 s-0.3
fedor 7.4 n0.5
fedoro 7.7 c-0.4 d0.7 g0.6 i0.9 r0.5 s-0.3
ferk 6.8 b0.4 c-0.3 e0.5 g-0.5 h0.3 m-0.3 n-0.4 o0.5
ferko 7.2 b0.8 g-0.4 i0.4 q0.5 s-0.3
ferkov 7.7 k0.4 o0.5
fero 7.2 c-0.4 e-0.3 g0.8 h-0.3 k-0.3 m0.7 n-0.3 p0.4 r0.9
fest 6.8 a-0.4 b-0.3 e-0.5 f-0.3 g-0.4 h1.0 k-0.4 r-0.5 s0.5 t1.8
festiv 6.8 a-0.4 b-0.3 e-0.5 f-0.3 g-0.4 h1.0 k-0.4 r-0.5 s0.5 t1.8
fial 7.7 g-0.5 r-0.3 s0.9
figu 7.2 a0.5 b0.4 d0.6 e0.8 h0.5 j0.5 k0.4 l0.8 m0.5 p0.6 r0.6 t-0.3
figuru 7.7 a0.6 c0.3 j0.6 m0.7 p0.8
fili 7.2 a-0.6 e-0.4 g0.4 l0.7 r0.5 s-0.3
filip 7.4 a-0.6 g0.4 h0.3 l0.7 r0.6 s-0.3
film 7.2 a-0.7 b0.6 e-0.6 g-0.4 i-0.3 j-0.4 m0.6
filo 7.4 a0.4 d0.4 g-0.3 i0.5 p0.8
filome 7.7 d0.4
fina 6.0 a-0.9 b1.6 c-0.4 d-0.6 e-1.3 f0.4 g-0.4 h0.4 j-0.8 l1.4 n0.4 o0.7 q0.8 s-0.5 t-0.4
fina+riad 7.2 b1.4 d-0.5 e-0.6 h0.7 i0.4 k-0.4 l0.6 m0.6 r0.3
finaln 7.4 f0.6 h-0.3 q-0.3
financ 6.2 a-0.7 b1.5 c-0.3 d-0.5 e-1.3 h0.7 j-0.6 k-0.3 l1.1 n0.7 o0.9 q1.1 s-0.4
fio 7.7 h0.4 m-0.3 o0.8 p-0.3 q1.5
fire 6.9 a-0.7 b-0.4 c0.3 g-0.6 h-0.3 i0.3 j-0.6 s0.4 t0.5
firemn 6.9 a-0.7 b-0.4 c0.3 g-0.6 h-0.3 i0.3 j-0.6 s0.4 t0.5
firm 4.7 a0.6 c2.7 d1.2 e1.0 f0.8 g-0.7 h0.6 i2.4 j-1.1 l-0.7 m-0.8 n-0.4 o0.7 p-1.3 s2.9
firm+a 6.6 a0.5 b0.3 c0.9 d0.5 e0.8 g-0.7 h-0.5 i1.6 l0.5 r-0.5 s1.2
firm+konc 7.7 i0.7
firm+ktor 7.7 i0.4
firm+sme 7.7 a-0.3 e-0.3
firm+v 6.9 a-0.3 b1.7 c-0.3 f0.4 g0.8 h1.6 i-0.8 j-0.3 k0.4 m0.4 o0.3 q-0.3 r0.6 s0.4 t-0.3
firm+z 7.4 a0.5 c1.0 i1.1
firma 5.9 a-1.1 b-0.4 c-0.7 h1.1 i0.8 j-0.6 l-0.3 m-0.5 n-0.4 o0.9 p-0.5 s-0.6
firmac 7.4 a0.8 b0.6 c1.6 e-0.4 p0.4 s2.0
firme 6.4 a0.8 b-0.4 c1.3 d1.8 e-0.3 g-0.9 i1.4 j0.5 p-0.4 r-0.6 s1.1
firmou 7.0 a-1.0 b-0.4 c-0.4 g1.4 h0.6 q0.4 r1.6 s-0.6
firmu 6.9 a1.0 c1.0 d0.9 e0.6 g-0.3 i1.9 r-0.3 s1.5
firmy 5.8 c1.1 d-0.7 e1.7 f1.2 g-0.5 h-0.4 i-0.7 j-0.6 p-0.6 q0.4 r-0.5 s0.4 t0.3
flak 7.7 b-0.4 c-0.3 e0.6 g0.6 r0.6
flas 6.6 a0.5 b0.5 c0.6 d1.9 i0.8 j0.4 m-0.4 q-0.3 t0.9
flase 7.4 a0.4 b-0.4 c1.3 d0.5 e0.3 i0.3 t1.2
flasu 7.4 b-0.3 c-0.4 d0.7 g0.5 i-0.3 j0.6 r0.4
folk 6.9 b-0.4 c0.5 d-0.4 e0.6 h1.7 i0.8 m-0.4 o0.4 s1.1 t1.5
folk+subo 7.7 c-0.3 e0.4 i0.6 o0.3 s0.8
folklo 6.9 b-0.4 c0.5 d-0.4 e0.6 h1.7 i0.8 m-0.4 o0.4 s1.1 t1.5
fond 6.4 d-0.4 e-0.6 h0.9 i1.5 l1.8 m-0.4 p-0.4 q0.4 r-0.4 s-0.3 t0.6
fond+opra 7.4 a0.3 c0.4 e-0.5 i0.7 j0.6
fondu 6.9 a0.4 e-0.5 i0.9 j0.5 l1.6 m-0.3 r-0.3
font 7.4 a-1.4 b-0.3 e-0.5 i-0.4 k-0.4 p-0.4 r0.6 s-0.4 t0.6
fontan 7.7 a-0.9 i-0.3 p-0.3 r0.7 t0.5
fora 7.7 b0.5 d-0.4 q0.3 s0.6
fore 7.7 a-0.4 e0.4 l0.4 m0.5 o0.4 q0.6 s0.6
form 5.5 a-0.8 b0.5 c0.6 d0.9 g-0.5 h-0.4 j-0.4 l0.5 m-0.6 o0.3 p-0.3 q-0.5 r-0.5 s-0.6 t0.4
form+a 7.7 b0.4 c0.5 d0.6 e0.3 f0.5 p0.6
form+ktor 7.7 a0.6 c0.7 i1.2
form+nech 7.7 a-0.4 d-0.3 e-0.3
form+pdf 7.7 a-0.6 k0.3 o0.4
form+pre 7.7 a-0.3 g1.1 i-0.3
formal 7.7 a-0.5 e-0.5 g0.8
format 6.6 a-0.3 c0.4 d-0.4 i0.5 m-0.5 o0.7 q-0.4 s-0.4 t0.7
formul 5.9 b0.5 d1.2 g-0.9 i-0.4 l0.4 t-0.3
foru 7.7 b0.7 d-0.3 s0.8
forum 7.7 b0.7 d-0.3 s0.8
fote 6.5 d-0.8 e0.7 g-0.4 j-0.4 k2.0 m1.2 o0.7 s0.8 t-0.5
foteni 6.5 d-0.8 e0.7 g-0.4 j-0.4 k2.0 m1.2 o0.7 s0.8 t-0.5
foti 6.2 a0.4 b-0.7 c0.4 d-0.5 e1.8 f-0.4 g0.5 i-0.6 j1.1 k-0.4 n-0.5 p0.7 r1.2 s0.5 t0.5
foti+z 7.7 a-0.3 e-0.5 g0.6 j0.6 r0.8 s0.5 t0.3
fotia 6.9 b-0.5 e0.6 g1.1 i-0.5 j-0.3 p-0.4 q0.5 r1.4
fotiek 7.4 a0.5 e0.6 g-0.3 j0.5 p0.9 s0.5 t0.7
fotk 4.6 a-0.6 b-0.7 c0.7 d0.7 e1.9 f0.6 i-0.6 j-0.7 k-0.3 l-0.3 m-0.7 n1.2 o0.4 p0.8 q0.3 r1.2 s1.7
fotk+co 7.7 b0.4 c0.8 e-0.4 f0.3 g0.5 i0.8 p0.5 r0.7 t0.5
fotk+do 7.2 a-0.6 c0.4 d0.6 e-0.6 i0.3 p-0.4 r0.6 s-0.4
fotk+na 7.0 b-0.4 e0.3 i-0.3 m-0.3 o0.3 r-0.4 s0.5 t0.5
fotk+nech 7.7 d0.3 f0.4 m0.4 o0.4 t-0.3
fotk+som 7.7 e0.5 s0.4
fotk+su 7.7 a-0.4 e-0.3 g2.1 i-0.3 p0.5 r2.1
fotk+toho 7.7 a0.5 c0.6 d0.6 e0.4 f0.6 l0.3 p0.7 s0.6
fotk+z 7.0 a0.3 b0.4 c0.7 d-0.5 e0.3 f-0.3 g-0.3 i0.4 p0.3 s0.5
fotk+zo 7.4 a0.5 b-0.4 c-0.3 e0.6 h0.6 n-0.3 p0.4 t0.4
fotka 6.8 a-0.6 b0.5 c0.3 e1.0 f0.3 h-0.3 i-0.5 k-0.6 l0.4 n-0.4 o0.5 q-0.4 s-0.6
fotkam 6.9 a0.6 b-0.4 g-0.5 j0.9 s1.2 t0.3
fotke 7.7 a-0.5 e-0.5 g0.5 n0.7 r0.6 s-0.4
fotku 6.0 a-0.8 c0.7 d0.5 e-0.6 f1.2 h0.6 j-0.5 k0.4 q0.5
fotky 5.2 b-1.0 d0.5 e2.4 j-1.1 m-0.6 n0.9 o0.5 p1.0 q0.3 r0.5 s1.4 t-0.3
foto 5.7 b-0.5 c0.9 e0.5 f-0.3 h0.3 i-0.8 j0.3 l-0.4 n0.5 o-0.4 p0.9 r0.4 s1.8
foto+mam 7.7 a0.4 c0.7 j1.7 p1.3 s0.4
fotodo 7.7 c0.7 e-0.4 g-0.3 j0.9 p0.8
fotogr 6.4 a-0.6 d0.3 e-1.0 h0.8 j-0.4 l-0.5 n0.4 p-0.6 q0.5 s1.0 t-0.3
fraj 7.7 a-0.6 c0.5 g0.4 h0.8 m0.3 r0.8
frajer 7.7 a-0.6 c0.5 g0.4 h0.8 m0.3 r0.8
fran 7.4 b1.3 g0.5 h-0.3 j0.5 k0.5 m0.7 q0.4 r0.8 t0.8
frez 7.7 s0.5
frfl 7.4 a-0.8 b-0.5 d0.4 g1.5 n0.9 r1.7 t0.7
fung 6.8 a-0.8 b-0.5 e0.8 f-0.3 g2.0 h1.7 i-0.7 j-0.4 k-0.3 n0.5 p0.6 r1.9 s-0.4
fungov 7.7 b-0.3 n0.6 p-0.3
funguj 7.0 a-0.9 e0.6 f-0.4 g2.1 h1.9 i-0.6 p0.9 r2.1
funk 7.4 c0.5 d-0.4 h0.5 i0.8
funkci 7.4 c0.5 d-0.4 h0.5 i0.8
furm 7.7 a-0.6 e-0.5 g0.5 r0.5
futb 7.4 d1.0 i0.5
futbal 7.4 d1.0 i0.5
fuzi 7.4 b1.3 d0.9 h0.3 m0.4 s-0.3
fuzii 7.7 g0.3 i0.3 r0.3
fyzi 7.4 a0.8 c0.5 d0.4 e0.4 h-0.5 l1.6 n0.7 q-0.4
gabo 7.4 b-0.3 c0.3 e0.3 g-0.5 i-0.3 j0.4 r-0.5 s0.4 t0.6
gabr 7.2 b-0.3 c0.9 e-0.4 i-0.4 k0.7
gabrie 7.2 b-0.3 c0.9 e-0.4 i-0.4 k0.7
gajd 7.2 b0.3 c0.7 d-0.5 e-0.6 i0.5 p0.8
gajdos 7.4 b0.4 d-0.4 e-0.5 i0.6
gal 7.7 a-0.5 d-0.6 j0.5 s0.4
gala 7.2 e-0.4 h0.4 i-0.4 k-0.3 r0.5
galant 7.7 s0.4
gale 6.9 b1.0 r0.3 s0.7
galeri 6.9 b1.0 r0.3 s0.7
gara 6.1 a1.5 b1.0 d1.0 e0.6 f-0.5 g-0.5 i1.0 j1.5 m-0.4 n0.4 p-0.5 r-0.8 s1.1
garant 7.7 a0.5 g-0.3 l0.6 n0.9 s1.2
garaz 7.4 a0.3 b0.4 g-0.4 j0.7 r-0.4
garaze 7.7 g0.5 h0.6 j0.3
garazi 6.8 a0.9 b1.1 d1.7 g-0.3 i1.6 j0.9 r-0.4 s0.4
gasp 7.2 b1.0 e0.5 f0.9 g-0.4 i-0.4 m0.8 p0.4
gaspar 7.2 b1.0 e0.5 f0.9 g-0.4 i-0.4 m0.8 p0.4
gast 7.4 c0.4 d0.3 i0.5 s0.5
gazd 6.9 a-1.0 c-0.7 e-0.5 g0.6 h0.7 i-0.4 j-0.4 k0.5 l1.0 m-0.4 p-0.3 r0.9 s-0.4
gazdik 7.7 c-0.4 d0.3 k0.9 l0.5
gazdov 7.7 a-0.6 g0.5 h0.8 l0.8 r0.7
gdpr 7.7 a-0.3 f0.6 r0.3
gejz 6.9 b-0.5 d0.6 k0.6 l1.0 p0.5 r0.4
gejza 7.0 b-0.3 d0.5 k0.3 p0.6
geme 7.2 b1.2 c-0.5 e0.3 g0.7 h-0.3 i-0.3 l0.6 p0.5 r1.3
gemer 7.7 a0.5 b1.5 s0.5
gene 6.2 a0.8 b1.8 d1.2 e1.6 f4.2 g-0.8 j-0.9 m0.3 n0.4 o0.4 r-0.6 s-0.7 t0.3
gene+riad 7.0 a0.9 b1.2 d0.8 e1.4 f2.2 g-0.3 i-0.4 j-0.3 k0.3 n0.6 t0.6
genera 6.4 a1.1 b1.8 d0.8 e1.8 f4.6 g-0.6 h0.3 j-0.7 m0.5 n0.5 o0.5 q0.3 r-0.6 s-0.6
genero 7.7 a-0.3 d0.5 l0.5
geod 7.4 a0.9 c0.6 e0.9 f0.8 g-0.3 j1.3 m0.3
geodet 7.4 a0.9 c0.6 e0.9 f0.8 g-0.3 j1.3 m0.3
geom 7.7 e0.3 p0.7
geom+plan 7.7 e0.3 p0.7
geomet 7.7 e0.3 p0.7
gita 7.7 b0.9 c-0.4 s0.6
gitk 7.7 l0.3 o0.4
gitka 7.7 l0.3 o0.4
golf 7.7 a-0.6 g1.0 i-0.5 k1.8 l0.5
gomb 7.2 b-0.4 c-0.4 d1.2 e0.5 g-0.4 h-0.3 i0.3 k0.7 l0.3 m-0.5 n0.9 o0.5 s0.4
gombar 7.7 d0.8 e0.5 k0.9 n1.0 s0.5
gombos 7.7 d0.5 i0.5 l0.4 o0.7
gond 7.7 p0.7
gonda 7.7 p0.7
goog 5.4 a0.6 c0.4 g0.4 i-0.7 j-0.5 p-0.5 r0.6 s2.6
google 6.4 a1.5 c0.5 e0.4 g0.3 i-0.6 j-0.4 k-0.4 o-0.3 p-0.3 r0.4 s4.0
googli 5.9 s-0.6
googlu 7.7 a-0.7 b-0.3 g0.4 r0.6 s-0.3
graf 6.0 b1.7 c0.7 d1.9 g0.8 h0.3 i1.0 j-0.6 l-0.6 p-0.4 r1.8 s-0.8 t0.6
graf+a 7.7 b0.7 c-0.5 d-0.4 e0.8 p0.4
grafic 7.4 b1.6 c0.5 e-0.5 g0.9 i0.3 r0.9
grafik 6.6 b-0.5 c0.8 d2.1 e-0.4 g0.5 h0.3 i0.7 j-0.4 l-0.4 p-0.3 r1.7 s-0.6 t0.8
gram 7.7 i0.7 j0.5
gran 7.0 a-0.4 b0.9 e-0.4 g-0.7 h-0.3 l1.6 n0.6 o-0.5 p0.5 q-0.4
grat 6.9 d-0.6 e1.0 g0.8 h0.4 i-0.6 j-0.4 n0.3 p-0.7 q0.6 r1.2 s-0.5
grat+nam 7.7 g0.6 h0.6 n0.4 r0.7
gratul 6.9 d-0.6 e1.0 g0.8 h0.4 i-0.6 j-0.4 n0.3 p-0.7 q0.6 r1.2 s-0.5
graz 7.7 c0.4 d0.4 e-0.5 l0.4 t-0.3
greg 7.2 e0.4 f0.4 g0.5 h-0.4 l-0.3 n0.4 p0.3 q-0.4 s-0.4
gregus 7.4 a0.3 c-0.4 e0.8 p0.3 q-0.4
gula 6.8 a-0.8 c-0.3 e-0.5 g1.0 h1.2 i-0.4 m-0.5 o-0.4 q0.7 r1.1 t0.6
gulas 6.9 a-0.6 c-0.4 e-0.5 g0.7 h1.0 i-0.4 l0.3 m-0.4 o-0.3 q0.8 r0.8
gust 7.7 a-0.3 d0.3 g0.5
gymn 7.2 c1.2 d0.9 i0.6 j0.4
gymnaz 7.2 c1.2 d0.9 i0.6 j0.4
h 7.2 d0.6 g0.4 i-0.4 n0.8 r0.4 s0.4
hada 6.6 a1.0 d-0.5 h-0.3 j-0.4 k-0.6 l-0.3 p-0.5 s2.3
hadajt 7.7 a1.3 d-0.3 i0.8 s1.7
hadat 7.4 b0.4 c-0.3 d-0.3 i-0.3 s1.1
hadk 7.4 a-0.7 e-0.3 g0.6 h1.2 k0.6 m0.5 q0.3 r0.7
hadku 7.7 a-0.5 g0.7 h1.0 k0.5 q0.4 r0.9
hadz 7.7 t1.1
hajd 7.7 a-0.4 b-0.4 e-0.4 g0.5 k-0.3 q1.2 r0.5
hala 7.4 a-0.3 g0.5 n0.7 o1.0 q0.3 r0.6
halo 7.2 a1.0 c1.5 d2.4 e-0.5 q0.6
halo+zije 7.7 a0.6 c0.4 d1.5 e-0.4 i-0.3 o0.3 q0.6
halu 7.2 d0.5 e0.5 g0.9 h1.5 q-0.3 r0.4
halusk 7.7 e0.5
hana 7.0 b0.4 d1.0 i-0.4 k1.0 l0.5 m0.6 n0.4 t1.4
hanb 6.8 c-0.3 d-0.4 e1.6 g-0.8 h-0.3 i-0.6 k0.5 l1.0 m0.5 n1.5 o0.4 p-0.4 q0.8 r-0.4 s0.6
hanb+sa 7.7 a-0.7 b0.6 c-0.3 d-0.4 e-0.3 k1.0 l1.5 n1.3
hanbil 7.7 a0.6 e1.5 m0.4 q1.3
hanbim 7.7 a-0.7 b0.6 c-0.3 d-0.4 e-0.3 k1.0 l1.5 n1.3
hand 7.4 a-0.7 b0.3 f-0.5 g0.5 h0.6 m-0.3 p0.3 r0.6
handlo 7.4 a-0.7 b0.3 f-0.5 g0.5 h0.6 m-0.3 p0.3 r0.6
hanu 7.7 a-0.5 e-0.4 g0.5 k0.9 r0.4
hanus 7.7 a-0.5 e-0.4 g0.5 k0.9 r0.4
hanz 7.0 a-0.4 b0.5 c-0.7 d0.3 g0.3 i-0.6 n0.3 r0.9 t0.7
hanzel 7.4 b0.5 c-0.5 i-0.5 j0.4 p0.4 r0.3 t0.7
hanzli 7.7 a-0.3 g0.5 r0.6 s0.3
harm 6.2 b-0.4 c0.6 e-0.7 h-0.5 j-0.6 m1.0 o0.7 q0.4 r-0.3 s1.0
harmon 6.3 b-0.3 c0.7 d-0.3 e-0.7 h-0.4 j-0.6 m0.8 o0.5 s1.0
hasi 6.2 a-0.4 b0.5 c-0.5 d-0.4 e0.9 g-0.5 h0.9 i-0.8 k0.5 n-0.4 p0.4 r0.4 s-0.6 t1.9
hasi+zbor 7.7 h-0.3
hasi+zbro 7.7 a-0.8 e-0.5 h0.5 t1.4
hasici 7.2 a1.0 b1.2 e2.0 g-0.5 i-0.3 j0.3 k0.6 p1.0
hasico 7.2 a-0.6 b-0.4 c-0.3 e-0.5 g0.4 h0.9 l0.3 q0.3 r0.6 t1.0
hasics 7.2 a-0.6 e-0.4 i-0.3 t1.2
havr 7.7 l0.7 o0.3
havran 7.7 l0.7 o0.3
hedv 7.2 c-0.4 f0.9 j0.3 l0.4 m0.5 n-0.3
hedvig 7.2 c-0.4 f0.9 j0.3 l0.4 m0.5 n-0.3
hej 7.7 c-0.3 d-0.3 f0.4 g0.3 h0.6 r0.3
hele 7.4 g0.5 r0.5 s0.5
helena 7.7 s0.6
help 7.7 e0.6 i0.7 s0.9
hesl 6.0 b-0.4 c0.7 f0.6 g-0.8 i1.8 j-0.4 l-0.4 n0.3 o-0.3 p-0.7 r-0.4 s0.8 t2.4
hesl+do 7.4 a-0.7 i-0.4 n0.8 s-0.3 t3.2
hesl+k 7.2 c0.7 e-0.9 o-0.3
hesla 7.0 a0.7 c1.1 e0.3 g-0.4 i1.8 r-0.4
heslo 6.5 a-1.2 e-0.9 g-0.4 j-0.4 l-0.3 m-0.4 n0.5 p-0.4 t2.5
heur 6.5 a1.1 c-0.3 e0.9 g-1.0 h-0.3 i-0.4 j-0.4 n-0.4 o0.4 p-0.5 r-0.6 s2.8
heur+a 7.7 b0.6 d0.4 e0.5 m0.8 s0.6
heurek 6.5 a1.1 c-0.3 e0.9 g-1.0 h-0.3 i-0.4 j-0.4 n-0.4 o0.4 p-0.5 r-0.6 s2.8
hist 7.2 b-0.3 d0.3 m0.4 o0.3
histor 7.2 b-0.3 d0.3 m0.4 o0.3
hlad 5.4 a-0.3 c2.9 d0.6 e-0.7 f0.9 g0.7 h1.5 i1.1 j-0.9 m0.5 o0.5 p-0.3 q-0.4 s0.3
hlad+nahr 7.2 d0.3 f0.9 g-0.3 i0.7 r-0.4
hlad+niek 7.4 a-0.3 c0.3 g-0.3 k0.5 n0.3
hlada 6.8 a0.4 c0.6 e0.4 f1.3 g0.7 h1.5 j-0.4 r-0.3 s1.0
hladal 7.4 c-0.4 e-0.6 g0.4 i-0.3 m0.4 p0.8 r0.4
hladam 6.2 a-0.9 b-0.4 c1.9 d0.4 e-1.0 g-0.6 h0.8 i0.9 j-0.5 k0.5 m0.3 o0.3 p-0.6 s-0.4
hladan 7.7 c0.6 h0.5
hladat 7.4 a0.9 b0.6 c1.1 d0.7 i1.1
hlas 5.3 b-0.5 c1.7 d1.5 e1.2 f1.1 h0.9 i0.4 m-0.4 o0.6 q0.5 s-0.9 t2.2
hlas+do 7.7 c-0.4 d0.8 e0.4 f0.6 i0.5 p0.8
hlas+sa 7.7 e-0.3
hlas+to 7.7 a0.7 b0.4 c0.6 e1.2 f0.5 j0.6 t0.8
hlas+ze 7.7 c0.6 e0.3 t0.6
hlasen 7.0 a-0.4 b-0.3 e-0.7 f-0.4 k0.6 l-0.3
hlasi 7.2 c-0.4 d-0.3 e0.6 o0.8 p0.6 t1.5
hlasil 7.0 a0.3 b-0.4 c-0.5 d1.3 f0.6 i0.7 m0.4 n0.4 p0.5
hlasim 6.9 c1.4 e1.0 f0.9 g-0.5 i-0.3 k-0.4 l1.0 m-0.6 n-0.5 t1.6
hlasit 7.7 d-0.3 f0.6
hlasov 6.9 a0.9 b0.5 c0.4 d0.8 i0.9 j0.4
hlav 5.1 c0.7 d1.7 e-0.4 f-0.3 h-0.6 i-1.7 k0.4 l0.7 m1.5 n1.2 o0.5 p0.4 q0.6 r0.8 s1.0 t-1.4
hlav+a 7.4 c0.6 d0.7 e-0.4 g0.4 h0.3 i-0.3 k0.4 r0.5
hlav+advo 7.4 a0.7 c-0.4 d2.0 e-0.5 i-0.3 j1.5 p-0.3
hlavac 7.4 c-0.4 e0.4 m0.7 p0.7
hlavat 7.4 j0.6 p0.7 q0.6 s0.5
hlave 7.2 b0.8 d1.0 e-0.5 i-0.3 l-0.4 q-0.4
hlavic 7.0 a0.8 d1.3 e-0.8 i-0.5 j1.4 p-0.4 q0.4 s-0.4
hlavne 6.6 a-1.4 d-0.8 g1.4 i-0.6 j-0.7 l0.3 m1.3 n0.7 p-0.4 r1.6 s-0.4 t-0.6
hlavnu 7.7 a-0.6 l0.6 m-0.4 q0.7
hlavny 6.9 a0.4 g-0.4 h-0.5 i-0.5 j-0.3 n1.3 q-0.4 s1.5 t-0.3
hlavou 7.7 c0.3 i0.7 p0.4
hlavu 6.8 a0.8 c0.8 d1.0 e0.5 g-0.7 h0.5 k0.5 m0.7 o0.5 s0.5 t-0.3
hlin 7.4 c-0.4 d-0.3 k0.4 l0.3 p0.8
hloh 7.4 a-0.6 d0.3 g0.4 m0.3 o0.5 r0.9 t0.4
hlohov 7.4 a-0.6 d0.3 g0.4 m0.3 o0.5 r0.9 t0.4
hloz 7.7 d0.5 e-0.4 s0.7
hluk 6.0 e0.3
hned 5.1 a-1.4 b0.3 c1.6 d-0.9 e0.4 f1.5 g1.9 h1.9 i-1.5 j-1.2 l1.9 m0.8 n4.0 p-1.2 q1.3 r3.2 s-0.8 t4.0
hned+ako 6.9 a-0.6 c0.4 e-0.7 g-0.6 h0.7 k0.6 n1.9 o-0.5 q-0.5 r-0.6 t1.3
hned+na 7.7 a-0.4 f0.6 h0.8 l1.3 n-0.5 t0.4
hned+za 7.7 a-0.4 b1.0 k-0.3 m0.6 n1.3 p-0.5
hnev 7.2 a0.5 b0.8 c-0.5 e0.8 g-0.3 i-0.3 l0.9 p-0.3 s1.2
ho 4.0 a-0.5 b0.5 c1.2 d-0.7 e1.1 f1.2 g1.4 h1.0 i-0.6 j1.5 k0.6 l-0.7 m0.8 o0.7 q-1.4 r2.3 s0.5 t1.1
ho+ani 7.7 c-0.3 g0.5 h0.6 k0.6 m0.8 p0.4 r0.6 t0.4
ho+cely 7.7 s0.9
ho+chce 7.2 a-0.6 b0.5 f0.6 h0.8 i0.8 k0.4 r0.8
ho+dal 7.7 b0.5 f0.4 g0.4 h0.6 j0.5 r0.4
ho+dat 7.7 a-0.4 g0.4 h0.7 i-0.3 o0.8 r0.5 t0.5
ho+do 7.7 d0.6 o0.7
ho+este 7.4 c-0.4 d1.0 e-0.4 f1.2 s0.5 t0.5
ho+moze 7.7 h0.6 n0.8
ho+na 7.0 b0.4 c1.0 e-0.5 f0.5 g0.3 i-0.3 k1.4 q-0.3 t1.2
ho+nech 7.7 a-0.5 b-0.4 c0.3 h0.5 t-0.4
ho+nedo 7.7 c0.6 d0.9 e-0.4
ho+nevi 7.7 a-0.3 h0.3 k-0.4 n-0.3 o0.7 q-0.4 r-0.3 t0.5
ho+po 7.7 a0.5 e1.1 f0.6 p0.8
ho+posl 7.7 k0.7 o0.6 q0.6 t1.0
ho+posu 7.7 e0.5 g0.4 j0.7 n0.9 r0.4
ho+prij 7.7 d0.7 e-0.3 g1.0 h0.4 r0.9
ho+pros 7.0 a0.4 b0.4 c1.4 e0.7 k0.4 o1.4 q-0.3
ho+robi 7.7 g0.5 s0.6
ho+v 7.0 a0.8 b-0.3 c-0.6 e0.5 f0.4 g-0.4 j0.8 m1.2 s0.5
ho+zara 7.7 a0.3 c0.9 d0.8 o0.7 s0.7 t0.7
hoci 5.2 a2.1 b1.7 d2.2 e0.6 f1.6 i0.5 k0.5 m3.1 p0.5 s-0.7
hoci+len 7.7 a0.4 e0.4 i0.5
hoci+po 7.7 c-0.3 d-0.6 e-0.5 f0.7 k0.4 m0.7 o0.3
hoci+sme 7.7 a0.5 b1.4 d0.6 e0.9 f0.7 i-0.4 k1.2 m0.5 r0.4 t-0.3
hoci+som 7.2 a0.4 b-0.4 d0.6 j0.3 m0.5 n0.4 p0.3
hoci+ste 7.7 b0.6 g0.4 m0.7 r0.4
hoci+v 7.4 a0.5 c0.9 d1.0 e-0.4 i0.7 m0.5 s0.6
hocike 7.4 b0.4 d-0.4 e-0.5 g-0.3 i0.5 k0.4
hodi 4.2 a0.8 b0.6 c2.1 d1.0 f1.2 g-0.3 i-1.7 j-1.1 k1.8 l-0.4 m4.4 p-1.5 q1.0 r1.5 t5.0
hodi+a 6.4 a0.3 b1.7 c2.0 f1.1 g0.4 h0.3 i0.3 k0.6 o-0.3 p-0.5 r0.7 t1.3
hodi+do 7.4 a-0.6 c-0.5 g-0.3 l0.7 n-0.4 o-0.4
hodi+fote 7.7 b0.4 c-0.4 e0.9 m0.7 s0.7
hodi+je 7.7 a0.5 c0.4 d0.5 e0.7 i0.6 p0.6
hodi+na 7.4 a-0.6 c-0.5 d1.0 f0.5 g-0.4 h-0.5 i-0.4 k0.7 l0.5 m-0.4 n1.6 t1.8
hodi+nesk 7.7 b0.5 e0.7 p0.6 s1.1
hodi+po 7.7 c-0.3 e0.4 m0.7
hodi+prac 7.7 b0.7 r-0.3 s0.4
hodi+sadz 7.4 a0.6 b0.7 f0.9 j-0.3 k-0.5 m2.7 n0.4 p-0.3
hodi+som 7.7 d0.5 e0.5 g0.5 j0.6 r0.5
hodi+v 7.4 b-0.4 c-0.4 d-0.4 h-0.3 i0.6 n0.8 s0.7
hodila 7.4 a-0.5 b-0.4 c-0.4 g-0.4 n-0.3 o-0.3 q0.8 r0.9
hodim 7.4 a-0.8 c-0.5 d-0.5 g-0.3 h-0.4 k-0.3 l0.4 n1.4 r-0.5 t-0.4
hodin 5.7 a0.8 b-1.0 c1.4 d0.9 e1.1 g-0.6 h1.0 i-0.5 l-0.6 m1.6 n-0.4 p-0.9 q-0.4 t1.8
hodina 6.8 c1.0 d0.4 e-0.6 f0.5 g0.5 i-0.5 j-0.4 k0.3 m1.2 n0.3 o-0.7 p-0.3 q0.6 r1.0
hodink 6.6 a-1.0 c-0.5 g1.5 h0.6 i-0.5 j0.4 k-0.3 l-0.4 p-0.5 q1.5 r2.3 s-0.6
hodino 7.2 a0.5 b0.6 f0.8 g-0.3 h0.5 j-0.4 k-0.6 m2.5 p-0.3 t0.6
hodinu 5.5 a0.4 b1.9 c1.7 e-0.8 f1.3 g-0.3 h0.7 i0.4 j-0.9 k0.8 l-0.9 m1.3 o0.4 t2.0
hodiny 5.3 a0.9 c1.1 h-0.4 i-0.9 k1.5 l0.4 m2.0 n-0.6 o0.6 r0.4 t3.3
hodn 5.7 a0.4 b0.6 c1.0 e0.9 f-0.4 g0.3 h0.6 i-0.3 j-0.6 k-0.5 n-0.6 p-0.8 q-0.5 r0.3 s3.0
hodn+aj 7.7 a0.6 c0.4 e0.9 g-0.3 i0.9 r-0.3 s1.2
hodn+na 7.4 a0.6 c0.5 d0.6 e0.9 s1.4
hodnot 5.7 a0.4 b0.6 c1.0 e0.9 f-0.4 g0.3 h0.6 i-0.3 j-0.6 k-0.5 n-0.6 p-0.8 q-0.5 r0.3 s3.0
hody 7.4 a0.8 c0.9 d0.6 e1.2 s0.4
hoke 7.2 a-0.6 d0.6 e-0.8 h0.4 i0.4 k0.7 n1.2 s-0.4 t-0.5
hokeji 7.7 a-0.7 b-0.5 e-0.4 n0.7 t-0.3
hola 7.7 a-0.4 d-0.4 f0.3 l1.2 n-0.4 o1.4 p-0.3 q0.4
hold 7.7 e0.4 f1.0 g-0.3 h-0.3 i0.6 l0.4 n0.4 o0.3
holdin 7.7 e0.4 f1.0 g-0.3 h-0.3 i0.6 l0.4 n0.4 o0.3
hole 7.4 a0.6 c0.6 e0.6 i0.6
holecz 7.7 c0.4 i0.6
holi 7.7 c0.9 e-0.7 s0.4
holu 6.9 a0.3 e0.3 f0.6 g-0.6 i-0.3 l0.9 m-0.4 n-0.4 p0.3 q0.7 r-0.7
holub 7.4 b0.5 g-0.5 j-0.4 l1.1 n-0.3 q0.8 r-0.6
holubo 7.7 a0.5 c0.5 e0.3 j0.4
holuby 7.7 f0.5 p0.5
hono 6.8 c0.6 d-0.6 g0.7 h-0.4 k0.4 l1.1 n0.7 p0.5 q0.4 r0.7 s0.3
hono+si 7.7 p0.7 s0.7
honora 6.8 c0.6 d-0.6 g0.7 h-0.4 k0.4 l1.1 n0.7 p0.5 q0.4 r0.7 s0.3
hont 7.7 a0.5 d1.1 e0.5 i0.6 s0.5
hora 7.7 e0.5 n1.9 q-0.4 r-0.4
hore 6.4 a0.5 c0.4 d0.6 e1.0 f-0.4 g0.4 i1.1 l0.5 n0.8 o-0.4 r0.8 s0.5 t-0.4
hore+noha 7.7 a0.6 c0.6 d0.6 e1.3 n1.3 p0.7
hori 7.7 a-1.5 c0.5 d0.3 e-0.7 f0.5 k2.6 p-0.3 t2.0
horn 6.3 a-0.4 c-0.7 d-0.3 h0.8 i-0.7 k1.3 l0.4 m-0.4 n0.4 o-0.5 p0.8 q0.3 t0.4
horna 7.7 c-0.3 e0.3 g0.9 h0.6 k1.1 q0.4 r0.5 t0.5
hornac 7.7 a0.4 e0.5 j0.3 p0.6 s0.8
hornak 7.0 b0.5 g-0.5 i-0.4 k0.4 l0.4 m-0.3 n0.9 p0.6 r-0.5
hornej 7.7 a-0.3 d-0.3 e-0.4
hors 6.9 a0.7 b-0.6 c-0.9 e1.9 f0.5 g-0.4 i-0.5 j-0.4 k-0.4 l-0.4 p0.4 q0.4 s0.5
horsie 7.2 a0.7 b-0.4 c-0.6 d0.4 e1.3 f0.6 i-0.4 o0.5 p0.6 s-0.3
hort 7.4 b-0.3 c0.6 h0.5 j-0.3 m1.0 q0.9 r0.4
horten 7.4 b-0.3 c0.6 h0.5 j-0.3 m1.0 q0.9 r0.4
horu 7.0 a0.4 c0.3 d1.1 f0.8 o1.2 r-0.6 t0.4
horu+kase 7.7 c0.4 e0.6 i0.3 l0.9
horuck 7.7 k0.3
hory 7.7 a-0.6 b0.4 c-0.5 d-0.5 e0.6 g1.5 p-0.4
hosp 6.9 a0.3 b0.8 c-0.5 d1.3 e0.7 g1.3 h0.6 i0.7 l0.3 m1.1 o0.4 q0.4 r0.4 t0.3
hospod 7.0 a0.8 b0.7 c-0.4 d1.2 e0.7 g0.3 h0.6 i0.8 m0.9 o0.5 r-0.8
host 5.3 a0.5 b0.4 c-0.5 e3.0 h0.5 j-1.0 m-0.4 n0.5 o-0.7 p-0.7 r1.0 s1.1 t0.5
host+a 7.7 b0.3 e-0.4
host+by 7.7 a0.5 d-0.5 e1.3
host+na 7.2 a0.8 d0.4 e1.2 f0.4 h0.7 l0.6 n0.4 p0.6 q-0.3 s-0.3
host+nam 7.4 c-0.4 e0.3 i0.4 m0.3 o0.4
host+sa 7.0 b-0.4 c0.4 e1.3 f0.4 g0.6 h-0.4 i-0.5 n-0.4 p-0.4 r1.0 s0.6
host+si 7.7 a0.4 e0.6 r-0.4 s1.1 t1.0
host+z 7.7 a-0.4 b-0.4 e-0.4 g0.3
hosti 6.6 a0.8 b-0.6 c-0.7 d0.3 e1.8 h0.5 i-0.5 k0.4 l0.4 n0.6 p0.3 r0.5 s-0.7 t-0.3
hostia 6.4 b-0.8 d-0.6 e1.1 f-0.3 g1.0 h0.3 i-0.9 j-0.4 m-0.6 p-0.5 r1.4 s1.6 t0.5
hostin 6.8 b0.7 c-0.3 d0.9 e-0.7 g-0.4 i1.5 n0.6 o-0.9 r-0.3 s-0.5
hostom 7.7 a0.3 b1.5 e0.8 s0.9
hote 6.2 a0.4 b0.7 d0.5 e1.3 f-0.3 h0.9 i0.4 j-0.3 l0.3 m-0.6 n0.4 o-0.5 p0.9 r0.8 s0.4 t-0.6
hotel 7.0 a-0.3 b1.0 c0.4 g0.3 h0.8 i-0.4 l-0.3 m-0.3 n0.3 o-0.3 p0.5 r0.7 t-0.4
hotela 7.4 c-0.3 e0.8 g-0.5 i-0.3 l0.5 p0.8
hoteli 7.7 g0.7 h0.7 n0.3 r0.8
hotelo 7.7 a0.4 c0.4 d0.5 e0.4 i0.5 s1.2
hoto 5.6 a-0.3 b-0.8 c2.6 g0.3 i0.9 j-0.9 k-0.4 m-0.9 n0.7 p1.4 q3.2 r0.8 t-0.7
hoto+a 7.4 d0.6 i0.3
hotove 7.0 b-0.6 d-0.4 e0.7 i0.4 l0.6 m-0.5 p-0.4 s-0.3
hotovo 6.3 a-1.4 b-1.1 d0.6 e-0.3 f-0.5 g1.1 i1.2 j-0.5 n1.0 q3.8 r1.4 s0.6 t-0.5
hotovy 6.9 a0.9 b0.9 c3.7 d-0.4 g-0.5 i-0.5 j-0.4 p1.1 r-0.6 s-0.5
hovo 4.5 a1.8 b1.2 c0.3 d3.6 e0.4 f2.1 g-0.3 k2.2 m1.6 p-0.5 q-0.8 r0.4
hovo+a 7.7 c-0.3 d-0.4 e-0.4 g0.5 h0.9 i-0.7 r0.5 s0.6
hovo+o 6.6 a-0.3 c0.6 e0.8 g0.3 h0.3 i-0.7 j0.6 o-0.3 p0.5 r0.7 s-0.7
hovo+prav 7.4 c0.5 e-0.3 g0.8 r0.9 s1.0
hovo+s 6.6 a1.2 b0.4 c1.0 d-0.4 e0.9 f4.0 g-0.6 i-0.9 j-0.4 k-0.3 m0.7 p-0.5 q-0.4 s-0.7
hovo+som 7.4 d0.7 e1.0 g-0.5 k0.8 t0.5
hovo+za 7.2 a-0.6 b0.8 g0.9 r1.3
hovo+ze 6.1 a0.5 b0.6 d1.7 e-0.9 f-0.6 g0.7 h-0.5 i1.7 n-0.4 r0.6 s1.1
hovor 7.0 a-0.5 b0.4 c0.5 f-0.6 g-0.5 i-0.5 k4.0 l-0.5 m0.5 n0.3 q-0.5 r-0.4
hovori 4.7 a2.2 b0.5 c0.4 d4.0 e0.8 f2.5 g-0.5 h-0.6 i0.6 k-0.5 m0.5 s0.7
hovork 7.7 a-0.4 e-0.3 f0.3 g0.4 k0.4 r0.5
hovoro 7.7 b0.7 d-0.5 e-0.5 g0.6 h0.7 m0.7 q-0.3 r0.6 t-0.4
hr 7.0 a-0.4 c1.2 e-0.4 h0.7 r0.4 t-0.3
hra 7.4 c-0.4 h0.4 k0.3 m0.3 r-0.4
hrab 7.7 c0.4 d0.4 i0.3 j0.4
hrad 6.2 a-1.0 b0.5 d0.4 g0.7 h1.6 i0.7 j-0.4 k1.0 l0.5 n-0.4 o0.6 r1.2
hrad+a 7.7 c0.4 g0.4 h0.5 r0.4 s0.5
hrade 7.7 c0.4 g0.4 h0.5 r0.4 s0.5
hraj 7.7 a0.4 d0.9 p0.8
hral 7.0 a0.8 b0.9 c0.5 e1.3 g-0.4 l0.7
hram 7.4 a-0.4 b-0.4 d0.3 e-0.3 i-0.4 k1.0 m0.3 n1.0 q-0.4
hran 7.7 a-0.7 h0.4 l1.8 q0.6
hranic 7.7 a-0.7 h0.4 l1.8 q0.6
hrat 7.7 e-0.4 m0.9
hrba 7.7 a-0.6 l0.8
hrda 7.7 a-0.5 g1.0 r1.0
hrdo 7.7 b0.9 i0.7 r1.0
hre 7.2 a-1.1 e-0.4 f0.3 i-0.4 j-0.3 l0.4 p-0.3 q0.8 r0.5 t0.5
hria 7.7 a0.5 c0.5 e1.4 l0.9 p1.0 s-0.3 t0.4
hric 7.4 a0.3 b-0.3 l0.5 m0.4
hricov 7.7 a0.5 m0.5
hrin 7.0 a-1.5 b-0.6 c-0.4 e-0.5 g1.3 i-0.3 k1.1 l0.5 n0.4 o0.6 q1.2 r1.5
hrinov 7.2 a-1.1 b-0.3 e-0.4 g1.4 k0.5 l0.5 m0.3 n0.6 o0.7 q0.4 r1.4 t0.3
hrnc 6.9 a0.5 d0.5 e1.3 f-0.3 k-0.5 o-0.3 q0.4 r-0.4 s-0.5
hrnc+a 7.7 a0.3 d0.3 e0.4 i0.7 r-0.3
hrncek 7.2 e1.0 f-0.3 i-0.4 k-0.5 m0.3 n0.3 o-0.3 q0.5 s-0.4
hrob 7.7 g0.3 h0.8 q1.0
hrom 6.3 a-0.8 b-0.7 c0.7 e-1.1 f0.3 g-0.6 h0.6 l0.8 p-0.7 q1.3
hromad 6.5 a-0.6 b-0.7 e-0.9 f-0.4 g-0.4 h0.4 j0.4 p-0.6 q1.5
hromni 7.4 c0.7 f0.8 l0.7
hron 7.0 a0.5 b0.7 d0.3 f0.3 m-0.3 r-0.5
hronec 7.7 a0.4 b0.5 d0.4 e0.6 i-0.3 r-0.4
hronsk 7.7 b0.3 i0.3
hroz 5.9 a-0.7 b-0.7 c-0.6 e0.3 h-0.5 i-1.1 n0.6 o0.5 q0.4 s-0.8 t-0.5
hroz+poku 7.7 a-0.4 b0.3 q0.3
hroz+ze 7.0 b-0.5 d-0.5 g0.7 i-0.4 n0.6 o0.3 r0.5 t-0.4
hrozbo 7.7 a-0.5 e-0.3
hrozi 6.9 a-1.0 e-0.9 g0.7 i-0.4 j-0.4 k0.3 q0.5 r1.1 s-0.3
hrozil 7.2 a-0.5 c-0.4 o0.5 r-0.4
hrozny 7.7 a1.3 e1.9 g-0.4 l0.4 n0.4 o-0.3 q0.4 t-0.3
hru 7.7 a0.4 d0.9 g-0.4 p0.8
hrub 6.9 b0.4 e-0.5 f-0.3 g0.5 i0.4 r0.4
hrus 6.6 c0.6 d0.3 e-0.4 i-0.4 k0.4 m-0.5 n-0.4 p-0.3
hruska 7.7 a0.5 c1.0 d1.0 e-0.3 g-0.3 i-0.4
hrusov 6.9 d-0.5 f-0.4 k0.5 m-0.5 n-0.5 p-0.3 r0.4
huda 6.8 a0.3 b-0.5 c0.5 d0.4 g-0.5 k-0.4 l-0.4 o-0.6 q0.9 r-0.7 t0.6
hudako 7.2 a-0.3 b-0.3 c-0.3 l-0.3 o-0.4 q0.9
hudb 7.2 a0.5 c0.4 d0.7 e0.7 g-0.3 k0.4 l0.6 p-0.3
hudba 7.7 c0.8 d0.5 l0.5
hudbu 7.7 a0.5 c-0.4 e0.9
hude 7.0 a0.5 b-0.4 c1.5 h-0.3 i0.6 o-0.3 p0.4 r0.3
hudec 7.2 a0.3 c1.6 r0.4
huka 7.7 a0.5 d-0.3 e1.5 f1.2 o0.7 t1.8
huka+od 7.7 a0.5 d-0.3 e1.5 f1.2 o0.7 t1.8
hume 7.4 j0.3 m0.7 p0.4
humenn 7.4 j0.3 m0.7 p0.4
humo 7.7 e0.4 g-0.4 r-0.3 s0.6
hurb 7.4 c-0.4 e0.3 g0.4 h0.7 j0.4 q1.1 t0.5
hurban 7.4 c-0.4 e0.3 g0.4 h0.7 j0.4 q1.1 t0.5
husl 7.7 e-0.4
husle 7.7 e-0.4
hvie 5.9 a0.5 b0.8 c0.5 d-0.5 e-0.9 f-0.4 g-0.5 i-0.7 j-0.6 k-0.3 m0.7 p-0.5 s3.0 t0.3
hvie+a 7.7 c0.8 g0.7 m0.4 r0.8 s0.3
hvie+z 7.7 a0.3 e-0.3 l0.3 o0.3 s0.8
hviezd 5.9 a0.5 b0.8 c0.5 d-0.5 e-0.9 f-0.4 g-0.5 i-0.7 j-0.6 k-0.3 m0.7 p-0.5 s3.0 t0.3
hydr 6.9 a0.5 b-0.3 c0.3 e0.9 g-0.3 j0.6 o0.5 r-0.3
hydroi 7.4 a0.4 e0.9 j0.6
hygi 7.7 a-1.0 c-0.6 e-0.3 t0.5
hygien 7.7 a-1.0 c-0.6 e-0.3 t0.5
hypo 6.9 a-0.7 c0.5 d0.6 e-0.4 f0.8 i-0.5 j-0.4 k0.4 l1.8 m-0.5 n0.5 r0.4 s-0.3 t-0.3
hypote 6.9 a-0.7 c0.5 d0.6 e-0.4 f0.8 i-0.5 j-0.4 k0.4 l1.8 m-0.5 n0.5 r0.4 s-0.3 t-0.3
i 7.2 a0.4 b1.7 e0.7 g-0.3 i-0.4 n-0.4 o0.5 s0.4
iba 5.3 c-0.5 d1.3 e-0.5 f1.5 g-0.3 h0.5 l-0.8 o1.5 p-0.9 q-1.2 r-0.5 s-0.9
iba+pros 7.7 b0.3 m-0.3 n0.8
iba+raz 7.7 a0.4 e1.1 i0.7
iban 6.6 a-0.6 b-0.5 c0.4 e0.5 g-0.5 h0.6 l-0.5 o4.3 q-0.4 t0.7
iban+nez 7.7 b-0.3 c0.4 l-0.4 m0.6 o1.5 q-0.3
ic 7.2 b-0.5 c0.4 e0.5 g-0.3 k-0.4 o1.2
ic+dph 6.9 c0.4 g-0.6 n-0.4 o2.7 p-0.3 r-0.5
ich 4.3 a-0.3 b0.4 e-2.4 f-0.8 g-0.9 h0.9 i-1.6 j1.5 l0.7 m2.6 n0.7 p0.6 q0.4 r1.0 s0.4 t1.5
ich+a 7.7 c0.6 j0.5 p0.7 t0.8
ich+bez 7.7 a0.4 p1.1
ich+bolo 7.7 a0.3 c-0.3 k0.3 m0.5 q0.3
ich+bude 7.7 a0.8 b0.8 e0.6 g-0.3 i0.7 j0.7 r0.4
ich+do 7.2 a-0.5 c-0.3 d0.3 f0.3 h1.6 k-0.4 q0.9 r0.6
ich+este 7.7 a0.5 c1.4 h-0.3 j-0.3 o0.6 q0.5 t0.8
ich+list 7.7 a-0.4 d-0.3 e0.3 k0.5 n0.7 o-0.3
ich+na 7.2 b-0.5 g-0.3 i-0.5 k0.6 l0.6 m0.5 p-0.4 q-0.4
ich+po 7.7 a0.4 c1.2 j0.6 p1.0
ich+posl 7.7 a-0.4 e-0.4 l1.6 n1.1 o0.4
ich+pres 7.7 a-0.4 d-0.4 e-0.5 h0.3
ich+tera 7.7 a0.4 b1.1 c-0.4 l0.8
ich+v 7.0 a-0.6 b0.4 c-0.9 d0.5 f-0.4 h-0.4 i-0.3 j0.4 p-0.3 r0.3
ico 6.9 a0.8 c-0.5 d-0.6 e0.9 i-0.5 n0.5 o1.0 p-0.4 q0.5 s-0.4
ide 5.0 a-1.8 b0.8 c-1.3 f1.2 g0.4 h0.3 j-1.1 m1.1 o1.0 r0.6 s-1.4 t0.5
ide+do 6.9 e1.0 f0.4 g-0.3 h0.8 i0.5 n0.4 p0.7
ide+na 7.2 a0.3 b0.5 e0.6 f0.5 g0.4 h-0.3 i1.0
ide+o 5.8 a-0.9 c-0.4 e-1.2 f0.8 g-0.7 i-1.1 j-0.4 m1.7 o1.1 p-0.6 r-0.3 s-0.6
ide+to 7.2 a-0.8 g1.1 i-0.3 k0.4 r1.1
idea 7.4 a-0.6 i0.3 k0.7
idea+by 7.7 k0.7 o0.3
idealn 7.4 a-0.6 i0.3 k0.7
idem 5.3 a-0.9 c0.7 f0.9 g2.0 h1.9 i1.9 k0.8 l-0.4 n0.9 p-1.0 q1.3 r2.8 s-0.4 t0.7
idem+do 6.4 a-1.3 e-0.4 f-0.4 g2.6 h2.0 k0.6 l-0.4 n0.9 p-0.3 q0.8 r2.5 s-0.4
idem+k 7.4 b-0.3 e1.1 i0.9 k0.4 q0.5 r0.4
idem+na 7.7 a-0.5 e-0.4 g0.5 i0.9 r0.5
idem+za 7.7 a0.5 b0.7 c1.5 d-0.3 f0.8 g-0.4 j1.6 m0.8
ideme 6.2 a-0.9 c-0.3 d-0.3 e0.4 g2.3 h2.8 j-0.4 n-0.3 p-0.4 q1.0 r2.2 s-0.4 t-0.6
idu 7.4 a-0.6 b0.7 d1.3 e-0.8 f0.4 g-0.3 h0.3 n0.8 p-0.5
igel 7.7 a0.4 c0.4 d0.6 e0.5 j0.6 p0.4 s0.8
igelit 7.7 a0.4 c0.4 d0.6 e0.5 j0.6 p0.4 s0.8
igno 6.8 b-0.3 d1.2 e-0.5 g-0.7 h0.4 i-0.5 k0.3 m-0.4 s-0.4
ignoru 6.9 a-1.0 b-0.6 d-0.6 e-0.8 f-0.5 g-0.4 i-0.4 m-0.4 p0.3
igor 7.2 c-0.5 j0.4 m-0.5 p0.5 r-0.4
ihne 7.0 a1.4 d-0.7 e2.2 f-0.5 g-0.4 h-0.3 i-0.4 n-0.4 o0.4 p-0.4 q0.5 s-0.5 t5.5
ihned 7.0 a1.4 d-0.7 e2.2 f-0.5 g-0.4 h-0.3 i-0.4 n-0.4 o0.4 p-0.4 q0.5 s-0.5 t5.5
ihri 7.2 c0.9 d0.8 h0.9 i-0.3 k0.8 m0.4 o-0.3 r0.5 t-0.4
ihrisk 7.4 a-0.4 b-0.4 c0.3 f-0.3 h0.9 k0.6 l-0.3 m0.6 n0.4 r0.5 t-0.4
iii 7.4 a0.5 c0.4 e1.5 i1.0 j1.6 m0.3 p1.3
ildi 7.7 k0.8 t-0.4
ildiko 7.7 k0.8 t-0.4
ilus 6.8 a-0.9 b-0.5 c0.9 d-0.7 e0.5 f0.5 g0.7 i-0.6 k0.3 n0.4 o1.0 r0.7 s-0.3
ilustr 6.8 a-0.9 b-0.5 c0.9 d-0.7 e0.5 f0.5 g0.7 i-0.6 k0.3 n0.4 o1.0 r0.7 s-0.3
im 5.1 a0.3 c0.3 d1.2 g0.8 h2.5 i-0.6 j-1.1 l-0.4 n-0.8 o-0.6 p-0.8 q0.8 s4.6
im+co 7.7 a0.3 b0.9 e-0.4 s0.9
im+hovo 7.4 c0.4 d0.5 e-0.5 i-0.3 m0.3 s0.8
im+nech 7.7 a-0.4 b0.4 f0.5 g1.1 h2.1 i-0.5 k0.5 o0.5 r0.8 s-0.5
im+prid 7.4 b0.3 d0.3 h0.9 i0.5 n0.6 q1.2
im+to 7.2 b0.5 c-0.4 d0.5 e0.8 h-0.3 i0.9 p-0.4 s0.8
im+ze 7.7 c0.4 d-0.5 g0.4 s0.3
imro 7.4 a-0.4 e-0.5 h1.1 l0.9 n-0.3 p0.5 q0.5 r0.7
ina 7.7 a-1.1 d-0.4 g2.5 r3.0 s0.4
inak 5.1 a1.0 b-0.5 d-0.4 f-0.9 g0.4 h0.6 i0.4 j1.7 l0.6 m1.1 o-0.6 p-1.8 t2.0
inak+bude 7.7 e-0.4 g0.5 h0.5 r0.4
inak+je 7.4 a-0.5 b-0.3 d0.3 e-0.7 f-0.3 g0.9 h-0.4 m-0.3 r1.0
inak+odov 7.7 e0.4 i-0.3 j0.6
inak+sa 7.0 a1.1 b1.0 d1.7 g-0.5 i0.5 j0.5 l1.0 m0.8 p-0.3 r-0.5 t0.7
inak+to 7.4 c1.0 f0.8 g0.5 m-0.4 n0.5 r0.7 t1.5
inak+vset 7.7 c0.7 g-0.3 i0.5 m0.4
inam 7.0 a0.7 b-0.3 d1.2 g-0.4 i1.3 s-0.4
inci 7.4 a0.6 c-0.3 e1.1 f1.6 i1.2 j0.4
incide 7.4 a0.6 c-0.3 e1.1 f1.6 i1.2 j0.4
inde 6.6 a0.9 b1.1 d-0.4 e-1.3 f-0.4 g-0.9 i1.8 k0.3 l0.4 p0.4 t-0.4
ine 6.5 a1.5 b-0.3 c0.4 e1.8 g-0.8 h-0.3 i1.0 m0.4 o1.2 p0.7 r-0.6 s1.2 t-0.4
ine+rodi 7.7 a0.4 d-0.3 e0.9 j0.6 s1.0
ineh 6.2 a1.6 c2.3 d1.1 f0.7 g-1.1 h-0.4 i3.7 j-0.5 m-0.5 o-0.4 p-0.7 r-0.6
ineh+doda 7.7 a0.5 c1.4 i1.1
ineh+spra 7.7 d0.5 e0.3 i0.8
ineho 6.2 a1.6 c2.3 d1.1 f0.7 g-1.1 h-0.4 i3.7 j-0.5 m-0.5 o-0.4 p-0.7 r-0.6
inej 6.5 a1.5 c0.7 d0.7 e1.2 g-0.9 i1.6 k1.1 n0.7 o-0.4 p0.3 q0.3 r-0.7 s0.5
inej+firm 7.2 a0.4 c1.2 d1.3 g-0.5 i0.7 j0.4 s0.7
inem 7.0 a0.9 b0.5 e1.0 g-0.4 i2.2 s-0.3
inemu 7.0 a0.9 b0.5 e1.0 g-0.4 i2.2 s-0.3
info 5.8 a0.6 c1.2 d0.3 f0.9 g-0.8 h-0.6 i1.4 k-0.4 l1.0 o1.2 p-0.8
info+ci 7.7 a-0.4 i1.1 o1.4
inform 5.9 a0.9 b-0.3 c1.2 d0.4 e-0.6 f0.8 g-0.6 h-0.8 i1.7 l1.1 m-0.3 o1.1 p-0.6 t0.5
ing 4.9 a1.4 b1.2 c2.0 d1.2 e0.9 f2.5 g-0.4 h0.7 i-1.0 j1.4 k0.9 m1.1 n-0.3 o1.0 p1.3 q-1.1 r0.5 t1.4
ini 7.7 a0.5 c-0.3 d-0.5 g0.8 i-0.3 p-0.3 r-0.9
inka 7.2 a0.6 d-0.4 g-0.4 l0.3 p1.9 q0.9 s-0.3
inkaso 7.4 a0.6 g-0.3 l0.4 p1.1 q1.0
inok 7.4 a-0.3 g-0.3 k1.8 t-0.4
inoked 7.4 a-0.3 g-0.3 k1.8 t-0.4
inom 6.6 a1.4 d0.7 e0.4 f1.1 g-0.4 h-0.4 i2.0 j-0.3 k-0.5 p-0.3 q-0.3 t0.7
inom+sa 7.7 a0.4 d1.4 f0.3 l-0.3 n1.3 o0.3 r0.3
inou 7.4 a0.7 c0.8 e0.6 i0.7
insp 5.9 d0.7 e1.5 g-0.5 i-0.8 j2.5 n-0.3 q0.4 s1.8 t0.3
insp+a 7.4 a0.3 c0.4 d0.6 e0.4 j0.8 p0.7
insp+prac 7.2 a-0.9 b-0.3 f0.5 g0.5 q0.4 r0.6 s-0.4
inspek 5.9 d0.7 e1.5 g-0.5 i-0.8 j2.5 n-0.3 q0.4 s1.8 t0.3
inst 6.4 a2.0 b1.1 d1.5 e1.5 g-0.8 k0.5 m-0.6 s1.6 t0.9
instag 6.8 a1.2 b1.1 d1.1 e0.6 g-0.5 m-0.4 p-0.5 s2.0 t0.9
instal 7.4 a0.6 c0.3 d0.7 e0.7 g-0.3 i-0.4 k0.3
inte 5.3 a-1.4 c-0.8 d-1.1 e0.9 f-0.8 g-0.8 i-0.6 j-0.8 k-0.3 l1.0 m-0.4 n1.1 o-0.5 p0.4 q-0.5 r-0.4 t-1.0
inte+audi 7.7 a-0.6 g0.3 h0.6 r0.5
inte+bank 7.4 d0.6 e-0.5 h0.3 l1.3 n1.0 q-0.3 t-0.5
inteli 7.4 c-0.4 d-0.5 e0.4 f-0.3 l0.4 r-0.4
interi 7.7 p0.6
intern 5.5 a-1.2 b-0.3 d-0.4 e0.6 f-0.6 g-0.4 i-0.4 j-0.6 l0.9 n1.1 s0.5 t-0.8
intr 7.7 b0.5 c-0.3 e-0.5 f0.4 g0.5 l0.4 q-0.3 r0.8 t0.7
intran 7.7 b0.5 c-0.3 e-0.5 f0.4 g0.5 l0.4 q-0.3 r0.8 t0.7
inu 7.0 a-0.3 c0.5 d0.6 e-0.7 f-0.6 g1.1 h1.7 i1.2 j-0.3 k1.0 r1.1 s0.4
inve 6.3 a0.6 b1.3 c0.4 d-0.4 e1.7 f1.4 h1.3 i0.5 k0.9 l0.7 m-0.5 o-0.5 q0.6 r0.9 t0.6
invent 7.0 a-0.5 b-0.4 c-0.4 d-0.5 f0.7 h1.8 i-0.4 j0.4 k1.4 l1.0 o-0.3 p-0.4 r0.6 t0.3
invest 6.8 a1.1 b1.8 c0.7 e2.0 f0.8 h-0.4 i1.0 j-0.3 k-0.3 m-0.3 p0.4 q0.4 r0.5
iny 5.8 a1.3 b-0.3 c0.5 e0.8 g-1.2 i3.4 k1.4 l0.6 n-0.5 p1.7 r-0.8 s0.9
iny+den 7.7 a-0.3 k1.6 q0.6
iny+koni 7.7 c0.5 s0.8
iny+nazo 7.7 a0.4 c0.7 j1.0 p1.7
inyc 7.0 a0.9 b0.8 c-0.5 f0.6 g-0.4 i2.0 r-0.4 s0.6 t0.6
inych 7.0 a0.9 b0.8 c-0.5 f0.6 g-0.4 i2.0 r-0.4 s0.6 t0.6
inym 7.4 a0.3 b0.8 c0.5 e0.3 g-0.4 i0.8 s1.2
inze 6.4 a-0.3 b1.1 c-0.3 e-0.3 g-0.5 i-0.8 j-0.6 k-0.4 m0.6 p-0.4 r-0.3 s0.7
inze+na 7.4 a-0.5 b0.8 c-0.4 h0.4 m0.7 o0.4
inzera 6.9 a-0.9 b0.8 c-0.6 d-0.4 g-0.4 h0.4 i-0.6 j-0.5 k-0.3 l0.5 m0.7 p-0.3 s-0.4
inzerc 7.2 a0.6 b0.4 d0.4 e-0.6 r-0.3 s1.2
inzi 6.3 a-0.7 b-0.6 c-1.0 g0.4 i-0.3 l0.6 n0.7 p-0.4 r0.6 s0.3
inzini 6.3 a-0.7 b-0.6 c-1.0 g0.4 i-0.3 l0.6 n0.7 p-0.4 r0.6 s0.3
iris 7.7 e0.4
irsk 7.7 e0.6 m0.7 n-0.3 o1.1 r-0.3
isie 7.7 d-0.3 e-0.3 r-0.4
isiel 7.7 d-0.3 e-0.3 r-0.4
isla 7.0 c-0.4 e0.7 i0.7 j0.7 p-0.3
isli 7.7 a-0.5 g2.6 h3.3 i-0.4
iso 7.7 b0.4 e-0.4 k0.6 l0.4 o0.3 t1.0
iso+a 7.7 b0.4 e-0.4 k0.6 l0.4 o0.3 t1.0
ist 5.9 a-0.5 d-0.8 e0.4 f-0.3 g-0.4 j-0.7 k0.5 m-0.4 o0.9 p-0.7 s-0.3 t1.5
ist+do 7.4 a0.5 c0.8 i0.4 s0.5
ist+von 7.7 a-0.4 l0.4 q0.3
ista 7.4 a-0.6 b-0.3 e-0.3 g0.3 h0.7 o0.4 r0.4 t0.3
iste 5.5 a0.7 b-0.4 c1.2 d1.3 e0.9 f0.6 g1.2 h2.4 j0.6 l-0.4 m2.4 n0.3 o0.7 q-0.6 r1.8
iste+aj 7.7 g0.9 h0.7 o0.5 r1.0
iste+na 7.7 a-0.6 b0.3 c0.3 d0.4 g0.8 h1.2 k0.5 m0.3 o0.9 r0.6 t0.4
iste+pre 7.7 a-0.4 g0.8 h1.4 l0.4 r0.9
isto 7.7 e0.8 f0.3 g-0.4 h1.4 s0.6
istu 6.6 a1.3 b0.9 d0.4 e0.8 h0.7 i0.5 q-0.6 r-0.5
istu+izbu 7.7 a0.5 e0.7 g-0.4 p0.8 r-0.3 s0.4
isty 6.4 a-0.6 d0.8 e-0.5 f-0.8 g0.8 i-0.7 j0.3 k0.7 l0.5 m1.6 p-0.3 r0.7 s-0.7
isty+den 7.7 d0.6 g-0.3 k0.7 l0.4 m0.3
isty+ze 7.7 c-0.5 g0.5 j0.7 m0.9 r0.4
it 6.8 a-0.4 b-0.4 d-0.6 e-0.6 g-0.4 i0.9 k-0.3 m0.5 p-0.4 r-0.3
it+odde 7.7 i0.6
ivan 6.4 a-0.5 b0.3 c0.8 d0.6 e-1.1 j0.5 k0.9 l-0.4 m0.3 o0.3
ivana 7.2 a-0.5 e-0.4 k0.6 o0.6 q0.3 t-0.3
ivet 6.9 b0.6 c0.5 d-0.3 g0.7 h1.0 l-0.5 n0.6 q0.5 s-0.4 t0.3
iveta 7.0 b0.8 c0.4 d-0.5 g0.8 h1.0 l-0.4 m-0.3 n0.8 o0.3 q0.6 r0.3 s-0.3 t0.4
izba 7.4 a-0.6 c-0.4 d-0.4 e-0.5 g1.2 q-0.3 r1.1
izbach 7.7 a-0.6 e-0.4 g1.2 q-0.3 r1.2
izbu 7.4 a0.5 e0.6 g-0.3 p0.7 r-0.4 s0.4
izby 7.4 a0.4 d-0.7 m0.6 p0.4 s0.7
j 6.9 b0.4 c0.6 e0.4 i-0.6 j-0.3 l-0.3 n1.0 p-0.3 q1.1 r0.9 s-0.4 t0.7
ja 3.8 a1.8 b2.2 c2.1 d1.9 e0.7 i1.8 k1.9 l0.9 m0.3 n0.8 o0.4 p1.3 q-0.5 r0.5 s4.1
ja+aj 7.7 i0.4
ja+bude 7.4 a0.3 e0.7 i0.5 j0.5 s1.0
ja+by 7.7 a-0.6 b-0.3 c-0.3 g0.9 r0.7
ja+ho 7.4 a0.8 b0.6 c0.6 d-0.3 e1.3 i0.4 j0.7 p0.9 s0.6
ja+im 7.4 d-0.4 e-0.7 g0.4 h-0.3 i-0.6 k0.4 r0.5 s0.5 t0.4
ja+ju 7.7 a0.4 b0.5 c-0.4 i0.5 p0.9
ja+len 7.7 a1.0 b1.9 c0.5 e0.3 g-0.4 s1.6
ja+mam 7.0 a0.6 b0.3 c0.4 d0.5 g-0.4 j0.4 m0.5 s1.0
ja+nema 7.2 c0.4 d-0.4 i1.0 p0.5 s-0.3 t0.9
ja+nevi 7.7 a-0.3 b0.7 c-0.4 d-0.4 e-0.4 i-0.3 p-0.6 q0.4 s-0.4 t0.7
ja+nie 7.4 a0.4 c0.4 d0.6 e0.8 p0.4 s1.0
ja+sa 6.8 a0.4 c0.6 d1.6 e-0.7 g-0.3 h0.3 i1.7 n0.7 o-0.3 p-0.3
ja+si 7.7 a0.8 g-0.4 i-0.4 j0.4 m1.2 s1.1
ja+som 5.5 b-0.5 c0.8 d0.3 f-0.6 g0.4 h0.6 i-0.6 j0.9 k2.4 l0.7 m0.3 n-0.3 o0.7 r1.1 s-0.8
ja+stal 7.4 a0.5 b-0.4 c0.8 e-0.3 f0.7 g-0.4 i-0.3 r-0.5 s-0.4
ja+ta 7.4 d0.4 e-0.6 h0.5 i0.4
ja+tam 7.7 e0.3 g0.5 i1.3 r0.5 s0.5
ja+teda 7.7 a0.5 b0.8 e0.5 s1.9
ja+to 7.4 b1.1 d-0.5 i0.3 s0.4
ja+uz 7.4 a0.4 b0.6 c0.8 e0.3 f0.8 h0.3 k0.3 q0.4 r-0.3 s0.5 t0.8
ja+v 7.7 b-0.4 c-0.4 d0.4 e0.7 f1.0 g0.5 h-0.4 k-0.3 l-0.3 q0.3 r0.8
ja+viem 7.4 a-0.5 b-0.4 i0.3 n0.5
jabl 7.7 d0.3 g0.6 h1.0 n1.2 r0.5
jak 7.4 b-0.5 c0.8 d0.3 e0.3 g0.5 p0.6 r0.7
jan 7.2 a-0.4 c-0.3 d-0.4 h-0.3 l0.6 p0.5
jana 7.0 a-0.8 b-0.7 c-0.3 f-0.3 i-0.5 j-0.4 k0.4 l0.4 q0.8
janc 7.2 a0.6 b0.5 d0.7 i0.8 j1.0
jancov 7.7 d0.5 i0.3 j0.7
jank 6.4 d0.4 e-0.9 g0.7 h1.4 i0.6 k-0.3 l0.3 m0.8 n0.4 o0.6 p-0.7 q0.4 r1.1 s-0.5 t0.6
janka 7.2 a-0.7 b0.8 c-0.7 d-0.5 e-0.4 f-0.3 g1.0 h1.6 i-0.3 n0.4 o0.9 p-0.4 q0.5 r1.1
janko 7.0 a1.0 b-0.5 c1.0 d1.0 e-0.4 f0.4 g-0.5 i1.1 m0.7 o-0.3 s-0.3 t0.9
jano 6.5 a-1.2 d0.3 e-0.6 g0.9 h1.6 i-0.8 j-0.4 k0.3 l0.8 p-0.4 q0.6 r1.1 s-0.4
janosi 7.2 g-0.3 l0.3 m0.3
janu 4.9 a-1.8 b0.3 c0.5 d0.5 e-1.5 f0.9 h1.0 i2.5 j-1.0 k-0.4 l2.5 n0.7 o1.1 p-1.4 r0.4 s-1.3
janu+dava 7.7 d-0.6 e0.9 j0.6 n0.3 o1.1 q1.0
janu+sa 7.7 g0.5 i1.2 r0.4
janu+si 7.4 e-0.4 h0.6 l1.3 n-0.4 p-0.3
januar 4.9 a-1.8 b0.3 c0.5 d0.5 e-1.5 f0.9 h1.0 i2.5 j-1.0 k-0.4 l2.5 n0.7 o1.1 p-1.4 r0.4 s-1.3
jar 6.4 a-0.9 c-0.7 d-0.8 f0.4 g1.1 h2.3 i2.4 j-0.5 k-0.3 l-0.4 p-0.4 q1.8 r1.4 s-0.7 t-0.4
jar+druh 7.7 a0.6 e1.0 i1.5
jari 6.9 b-0.4 c-0.7 d1.1 e0.6 g-0.6 j1.3 l1.0 p-0.4 q0.3
jark 7.4 a-0.8 c-0.4 d-0.4 f-0.4 g0.5 h0.6 n0.6 o-0.4 q1.0 r0.6 t-0.3
jarka 7.4 a-0.8 c-0.4 d-0.4 f-0.4 g0.5 h0.6 n0.6 o-0.4 q1.0 r0.6 t-0.3
jarm 6.9 b0.8 c1.6 d1.1 f0.7 g1.5 h2.5 l-0.4 n0.5 p0.6 s-0.4 t0.7
jarmil 7.2 a0.5 c2.0 d1.2 e-0.4 f0.5 g0.4 h0.8 i-0.6 l-0.3 n0.3 p0.7 r0.4 t0.9
jarmok 7.7 b0.5 c-0.3 e0.7 g1.3 h2.0 i0.7
jarn 6.9 a0.5 b-0.4 c1.0 g0.5 h1.4 i1.1 n0.3 q1.1
jarn+sezo 7.7 a0.4 e0.4 i0.7
jarnu 7.7 a0.4 e0.4 i0.7
jarny 7.7 c1.3 g0.6 h1.0 i0.9 q1.1 r0.8
jaro 7.2 a-0.5 b0.4 e-0.3 l0.5 m0.5 n0.4
jarosl 7.4 b0.5 l0.5 m0.6 n0.4 t0.3
jask 7.4 e0.5 j0.6 m0.3 s-0.3
jaskyn 7.4 e0.5 j0.6 m0.3 s-0.3
jasn 6.2 a-1.4 c0.9 d-0.7 e-1.2 f-0.5 g1.7 j-0.5 k0.3 n3.8 p-0.8 q0.6 r1.4 s-0.7 t-0.5
jasne 6.4 a-1.0 c1.2 d-0.4 e-0.7 g0.9 j-0.4 n3.7 p-0.7 r0.5 s-0.6 t-0.5
jazd 6.8 b1.2 e-0.3 g0.6 i-0.6 k0.5 l0.5 m0.4 o0.6 p-0.3 r0.4 t0.6
jazdy 7.7 b0.5 d0.3 i-0.4 m0.8 r-0.3
jazy 6.6 a0.3 b-0.5 c0.5 d0.8 e0.6 f0.4 i0.5 n1.3 o0.5 p0.5 q1.2
jazy+upra 7.7 i0.5 k0.4 n0.3 p0.8
jazyk 7.7 a-0.5 d0.4 e-0.5 g0.6 q1.1 r0.3
jazyko 7.0 b-0.3 c0.8 d0.8 f0.5 g-0.3 i0.8 p0.7
je 2.6 a-0.4 b1.8 c2.4 d-0.9 e-0.6 f0.9 g0.7 i-0.8 j-1.0 k-1.2 l1.6 m0.9 n0.5 o1.6 p-1.5 r2.3 s-1.6
je+a 7.4 b0.5 f0.8 j0.6 m0.3 t0.5
je+ako 6.9 a0.5 b-0.6 c0.5 d2.0 e-0.5 f0.6 i1.6 k-0.5 l-0.4 m0.6 n1.4 p-0.5 r0.4 s-0.5
je+aspo 7.7 a0.7 b0.6 c-0.3 e1.0 g-0.4 o0.8
je+auto 7.7 a-0.8 e-0.4 l0.3
je+az 7.2 a-0.8 d0.4 e-0.7 i-0.4 k1.1 n0.4 p-0.3 q0.6 r0.4 t-0.3
je+dnes 7.4 a-0.9 b-0.5 c-0.6 e-0.3 f0.6 h0.4 i-0.4 n-0.3 s-0.3 t2.8
je+do 7.7 d-1.1 f0.5 i-0.4 l0.3 r0.3
je+dobr 7.7 a0.4 b-0.3 c-0.4 d1.0 e1.2 h0.6 i-0.3
je+este 7.2 b-0.3 c1.5 e0.3 f0.4 g-0.4 i-0.3 n0.7 p0.8 r-0.4
je+fakt 7.4 a0.8 g-0.3 m1.5 o-0.3 p0.5
je+hoto 7.7 c1.5 e0.6 j0.3 p0.6
je+ine 7.4 a0.3 b-0.3 c0.4 d0.7 e0.4 o0.7 p1.1
je+jedi 7.7 b0.7 c-0.3 d-0.4 e0.7 p0.3
je+kras 7.7 a-0.3 b-0.4 c-0.3 g1.0 h1.0 n0.8 o0.3 r1.1
je+len 7.4 a-0.7 c-0.3 e-0.3 g0.4 h0.6 k0.8 o1.0 q-0.3 r0.4
je+malo 7.4 a-0.4 g0.6 m0.7 r0.3 s-0.8
je+mi 6.9 a-0.7 b0.3 c-0.5 g0.6 i0.4 j-0.4 l1.9 m-0.4 o0.7 r0.6
je+mies 7.4 i0.6
je+mila 7.7 a0.3 d-0.3 g-0.6 h0.4 l0.4 q0.3 s1.0
je+na 5.6 a-0.4 b0.3 c-0.9 e2.0 f-0.5 g-1.4 h-0.3 j0.4 k-0.6 l2.3 m0.7 n-0.6 o1.5 p-0.6 r-0.4 s-0.5
je+nadh 7.4 c1.3 e0.6 g0.5 p-0.3 r0.6
je+nads 7.7 d-0.4 h0.8 m0.6
je+nas 6.5 a1.3 b1.0 c1.0 d-0.8 e1.2 f-0.3 g-0.8 i1.6 m-0.4 o0.4 p1.2 r-0.4 s1.3
je+nasa 7.4 a-0.6 o0.4 q0.4
je+o 6.6 a0.5 b1.4 d-0.4 g-0.7 i1.3 k0.8 o-0.3 s-0.4
je+obje 7.2 a-0.3 d-0.6 g-0.4 h-0.5 p0.5 q0.4 r-0.5
je+od 7.4 d-0.4 g0.8 k0.4 r0.8
je+odte 7.7 a0.3 c0.4 d0.3 f0.7 j0.6 p0.7
je+pekn 7.4 a0.4 d0.7 i0.5 p-0.4 r-0.4
je+piat 6.9 a1.0 b0.3 c1.7 d0.7 f0.4 h-0.5 i-0.6 k-0.8 m0.3 n-0.3 o-0.4 q-0.5 s-0.4 t0.9
je+plna 7.7 a-0.3 k0.4 o0.4
je+po 7.7 a0.3 c0.9 d1.2 e0.5 h0.3 i-0.3 l0.9 p-0.3 t0.3
je+pod 7.0 b-0.3 c0.4 d-0.4 h0.7 i-0.4 k0.8 l0.4 m-0.4 p0.4 q0.7
je+podl 6.9 b0.9 d-0.3 h-0.3 i1.2 k-0.3 l0.4 m-0.4 o0.6 p-0.4
je+podp 7.7 a1.2 c0.6 d0.6 e1.6 g-0.5 h-0.3 r-0.6
je+pokl 7.7 a-0.6 g1.1 o0.6 r1.5
je+poko 7.2 a-0.6 b-0.4 g0.4 h0.9 k0.3 m0.4 r0.8
je+posl 7.7 a0.6 b-0.3 e-0.5 g-0.3 i1.4 n0.6 r-0.4
je+povi 7.7 i0.7
je+prav 7.2 b-0.4 e-0.6 r-0.4 s0.5
je+praz 7.7 c-0.3 e0.6 f0.6 n0.3 o0.4 q0.4
je+pre 7.4 a-0.5 c-0.5 g-0.5 i-0.4 k0.3 m-0.4 p-0.3
je+pred 7.2 a-0.6 b0.6 c-0.5 i-0.8 q1.2 r0.5 t-0.4
je+prek 7.7 a-0.5 c0.9 e-0.5 i0.3 r0.3
je+pres 7.2 a-0.9 c0.4 d-0.4 e-0.8 g0.8 i-0.3 o-0.3 r0.7
je+pril 7.7 a0.4 e1.0 h0.7 i0.5 m0.4
je+raz 7.7 a0.3 b0.4 e0.8 p0.6 s0.6
je+rozh 7.7 a-0.5 g0.6 h0.6 k1.0 l0.4 m0.3 n0.4 r0.9
je+s 7.7 a-0.4 b0.4 c-0.3 e-0.4 o0.5
je+schv 7.2 a-0.4 g-0.3 j-0.3 k0.3 l0.6 n2.3 o-0.4 p-0.6
je+smut 7.7 a0.9 d2.0 g-0.5 n1.3 o0.6
je+spla 7.4 a-0.6 b-0.4 c-0.5 l-0.6 o2.4 p-0.8 q0.5
je+spra 7.7 a-0.4 e0.3 f0.4 g0.6 h0.4 k-0.4 l-0.3 n-0.3 o0.7 r0.7
je+stre 7.7 a0.6 c1.1 e-0.5 k-0.3 o0.5 q0.8
je+sudc 7.4 e-0.4 f0.3 g-0.3 j0.8
je+suma 7.4 a-0.6 b1.0 e-0.4 l0.6 m1.1 n-0.4 o0.9 p-0.3 q1.2
je+taka 7.7 c0.5 g0.8 i0.5 o0.4 q0.3 r0.9
je+tam 7.0 b-0.4 c0.4 d1.4 g0.4 i0.4 r0.5
je+ten 6.9 a0.5 b-0.4 c1.1 e0.6 i-0.4 o1.5 p-0.3 s1.5
je+tera 7.2 b-0.4 c0.6 e-0.6 i-0.4 j0.7 l2.3 m0.8 n-0.3 t1.2
je+to 4.3 a-0.8 b1.7 d0.5 f1.3 i-0.5 j-2.0 l1.5 m-1.2 n2.7 o2.6 p-0.6 q1.0 r1.5 s-0.9 t-0.9
je+toho 7.7 l1.6 q0.4
je+tu 6.1 i-0.5 s-0.6 t0.5
je+u 6.4 a0.4 b-0.5 c2.1 e-0.5 g0.5 i1.1 j1.0 l-0.3 r0.6
je+uved 7.7 m0.5 o0.6 t0.3
je+uz 7.7 e0.4 f1.0 i0.6 n0.3
je+v 5.2 a-1.4 c0.4 d0.5 e-1.2 f0.7 h0.6 i-1.6 k1.8 l0.5 m0.4 n-0.7 p-0.7 q0.4 r1.0 s-1.2 t0.9
je+vasa 7.7 a-0.9 b-0.3 c-0.4 g1.9 h0.8 i-0.4 n0.5 r2.3 s-0.4
je+vobe 7.7 a0.4 b0.5 e0.9 m0.4 t-0.3
je+vraj 7.7 g0.4 m0.6 r0.7
je+vybo 7.7 a-0.4 b-0.3 d-0.4 e-0.5 f-0.3 g1.4 q0.7 r1.4
je+vypo 7.7 a-0.9 b-0.3 e-0.5 i-0.4 k0.4 n0.8
je+z 6.9 c-0.4 d-0.6 e1.7 h0.9 i-0.7 l2.1 m-0.4 o-0.3 s-0.3 t0.4
je+za 7.4 a-0.4 b-0.4
je+zakl 7.7 a-0.4 o0.7
je+zapl 7.2 b-0.6 c0.4 g-0.4 h0.8 i0.6 l-0.4 m1.6 p1.2 q2.1 r-0.3
je+ze 6.9 a0.4 b0.6 c0.8 d-0.7 e0.8 g-0.5 h-0.4 k-0.3 l0.3 n0.5 o0.3 p0.5 r-0.5 s-0.4 t-0.4
je+zlat 7.4 a-0.4 d0.3 e-0.4 g0.8 p0.4 r1.1
je+zo 7.7 d0.4 e0.8 g-0.4 o0.3
jeda 6.0 a-0.9 b-1.0 c0.4 d0.6 e0.5 g0.6 h0.3 i0.6 j-0.3 k0.5 m-0.4 p-0.8 r1.3 s-0.7
jeda+list 6.8 a-0.4 b-0.5 c0.3 d0.4 f-0.4 j-0.4 k0.5 l0.7 m-0.5 p-0.7 r0.7 t0.7
jedale 7.4 a0.3 d0.6 e0.3
jedaln 6.4 a-0.7 b-0.7 e0.5 g0.4 i0.5 k0.5 m-0.7 p-0.8 r1.1
jede 4.7 a1.8 b0.5 c1.4 d0.4 e1.9 f0.8 h0.8 i-1.0 k-0.5 m1.4 o-0.4 r-0.3 s1.4 t1.0
jede+a 7.0 a0.4 b-0.4 c0.5 e1.6 g-0.5 i-0.4 k-0.3 m1.4 p0.8 q-0.3 s0.4 t0.7
jede+den 7.4 a-0.4 c-0.3 d-0.3
jede+tele 7.4 a0.7 c-0.4 d2.3 f1.0 g-0.5 j0.8 o0.4 s0.4
jede+z 7.7 b0.4 d-0.3 e-0.4 g-0.3 q0.9
jeden 4.9 a0.9 b0.7 c0.7 f0.7 h1.1 i-0.5 j-0.6 p-1.5 q0.5 r-0.4 s1.4
jedena 6.1 a1.3 c0.8 d0.4 e2.7 h-0.4 i-0.8 j0.8 k-0.6 m1.7 o-0.4 p1.6 q-0.6 t1.5
jedi 5.7 a0.8 d2.5 e-0.7 f0.4 i-1.4 k-0.7 l-0.4 m0.7 o-0.7 p2.0 q-0.6 s-0.6 t-0.9
jedi+co 7.4 p0.4 r-0.4
jedi+kto 7.7 b1.0 d-0.4 e-0.4 g0.6 p0.4 r0.5
jedi+mail 7.4 a0.8 b-0.6 c0.4 d1.0 e-0.4 h-0.4 i-0.4 m1.0 n1.1 r-0.4 s0.4
jedi+vec 7.7 a-0.5 e-0.5 h0.5 t-0.4
jedine 6.6 a0.4 d0.9 f0.6 g-0.4 i-0.6 j0.5 m-0.4 n-0.3 p1.7 q-0.4 r-0.6 s-0.4 t-0.4
jediny 6.4 a0.6 b0.6 d0.7 g0.8 i-0.5 j-0.4 k-0.8 m1.1 n0.4 o-0.3 p1.0 q-0.5 r0.7 s-0.4
jedl 7.4 a0.5 c-0.4 e0.8 f1.2 s0.3
jedn 4.0 a1.3 b2.6 c-1.0 d1.8 e1.1 f-1.4 g0.4 h2.5 j-1.2 k-0.4 m1.4 n0.4 p-0.7 q0.5 r1.1 s1.0 t0.5
jedn+a 7.0 b-0.5 c-0.6 d0.8 e-0.6 h0.5 i-0.5 k0.3 m0.6 n0.4 o0.6 p-0.3 s-0.4
jedn+doda 7.7 i1.1
jedn+hvie 7.0 a0.5 b-0.3 d0.7 e-0.5 g-0.6 l-0.3 n0.3 r-0.4 s1.5 t0.3
jedn+je 7.7 a-0.6 b0.4 c-0.4 d-0.3 e0.4 i-0.3 t-0.3
jedn+l 7.7 a0.4 c0.5 d0.4 e0.7 n0.8 s0.6
jedn+na 7.4 b-0.4 c0.8 o0.4 r-0.3 s0.8
jedn+nevi 7.7 a0.5 b0.5 i0.5 l0.3 p0.6
jedn+nie 7.7 a0.5 b-0.4 e0.6 h0.3 l0.8 p0.7
jedn+pism 7.7 a0.5 b1.0 i0.6 s0.4
jedn+poob 7.7 b0.9 r0.3
jedn+prev 7.7 a-0.4 b0.4 h0.3 l-0.3 m-0.4 n2.3 p-0.4
jedn+slov 7.7 a1.0 b-0.4 e1.7 g-0.4 h-0.3 o0.4
jedn+stra 7.7 b0.8 e-0.5
jedn+ucto 7.7 g-0.4 i0.5 r-0.3
jedn+vec 7.2 a0.5 b0.7 d1.2 e-0.5
jedn+veta 7.4 a-0.7 b-0.4 e-0.6 g0.5 m-0.3 o-0.4 r0.5 t0.3
jedn+veto 7.0 a0.6 b0.3 d1.6 e0.6 g-0.3 j0.9 n-0.4 t1.0
jedn+vetu 7.7 a-0.4 g0.8 r0.6
jedn+z 6.6 a1.1 d0.3 e0.9 g-0.4 i0.5 l0.6 m-0.4 o0.3 p1.0 r-0.4 s-0.3 t0.5
jedna 5.7 b0.6 c-0.6 d0.6 e0.5 f-0.3 i-1.4 j-0.7 m-0.6 o-0.4 q-0.6 r0.6 s0.4 t0.9
jedneh 6.6 a-0.5 b0.8 c-0.3 e-0.6 g1.1 h1.3 j-0.4 o-0.4 r1.5 t-0.3
jednej 6.8 a0.4 b1.1 c-0.7 d-0.6 e0.7 g-0.5 i0.9 o0.4 p-0.3 r-0.4
jedno 6.4 a1.2 c-0.5 d-0.3 e1.7 f-0.4 i1.4 j-0.3 p1.6 s0.8 t-0.4
jednod 6.5 a0.4 c-0.7 d0.6 e-0.6 f-0.3 g-0.6 k-0.4 l0.8 m-0.5 o-0.4 p1.0 r-0.5 s-0.4
jednoh 6.9 a-0.8 b-0.6 g1.0 h0.9 n-0.3 s-0.3 t0.3
jednom 6.8 a-0.8 e-0.5 g-0.4 i-0.4 m0.4 n0.6 o0.5
jednot 6.9 a-0.3 b0.5 f0.4 g0.8 l-0.3 m-0.4 r1.0 t1.3
jednou 6.8 a0.6 b0.7 d1.3 e0.3 g-0.5 j0.9 n-0.3 o-0.3 p-0.3 t1.1
jednu 5.4 a1.3 b0.8 c0.4 d1.2 e-0.6 f-0.4 h1.5 j-0.9 k-1.1 m3.9 p-1.1 q0.8 s1.6
jednym 6.4 a0.6 c0.9 e1.7 h0.4 l-0.7 m-0.5 n2.1 p-1.0 q0.8 t0.4
jeho 5.7 a0.5 c0.7 d2.3 e-0.5 f2.6 g-0.3 i0.5 j0.9 k-0.6 m-0.6 p1.6 s-0.8
jeho+byva 7.7 n0.4
jeho+meno 7.7 b-0.4 h0.3 l0.4 n0.4
jeho+nadr 7.7 d1.2 f1.2 i-0.4 o-0.3 t-0.3
jej 4.7 a-0.4 b0.5 c1.6 d1.4 e-0.5 f1.0 g0.9 h1.8 i-0.8 j1.8 k0.4 l0.5 m0.4 n1.7 r1.3 s1.1
jej+list 7.7 c0.5 i0.5 j0.5
jej+marn 7.7 a0.4 c0.7 i-0.3 j0.7
jej+neda 7.7 a-0.4 d-0.4 e-0.3 g1.1 h1.0 m0.4 p-0.3 r-0.3
jej+pods 7.4 a0.5 c1.0 e-0.3 j1.0 p-0.3
jej+to 7.4 c0.4 d-0.3 e-0.4 p0.8 s-0.3
jej+vase 7.7 b1.1 d-0.4 e-0.3 g0.8 h1.0 m0.4 r-0.4 s0.5 t0.3
jej+ze 7.7 a-0.6 f0.6 g0.6 h0.8 o0.4 q0.5 r0.8
jese 6.0 a0.7 c1.4 f-0.5 g2.0 h2.7 j-0.5 k0.6 n-0.3 o0.7 p-0.6 q1.7 r1.7 t-0.8
jesen 6.4 a0.5 c1.0 d-0.5 e-1.3 f-0.3 g1.1 h1.4 k0.5 n-0.4 o1.0 p-0.3 q0.8 r0.8 s-0.4 t-0.6
jesenn 6.9 a0.3 c0.5 d0.6 e1.0 g1.1 h1.6 p-0.3 q1.2 r1.1 s0.4
jest 7.7 b-0.3 e0.3 g-0.4 i-0.3 j0.9 n1.1
jezi 7.7 d0.5 n1.0
jezk 7.7 a-0.4 g0.7 q0.8 r0.7
joj 7.7 a-0.3 b-0.3 e0.4 g0.5 j0.5 r0.8 s0.5
jola 7.0 b-0.4 c1.4 d1.1 h0.3 o0.8 q0.7 s0.5 t-0.4
jolana 7.0 b-0.4 c1.4 d1.1 h0.3 o0.8 q0.7 s0.5 t-0.4
jose 7.7 e-0.3 n0.4
joseph 7.7 e-0.3 n0.4
joze 6.6 c0.6 d0.3 e-0.5 f0.3 g0.4 j-0.3 l0.8 p0.5 s0.4
jozef 7.0 a0.4 b0.5 d0.3 p0.6
jozefa 7.7 c0.9 f0.4 l1.0 s0.7
jozk 7.7 a0.7 e0.7 l0.6 m0.4
jozko 7.7 a0.7 e0.7 l0.6 m0.4
jozo 7.0 b1.1 f-0.3 g0.5 m0.5 n-0.3 p0.5 r0.6 s0.6
ju 3.7 a0.6 b1.8 c-0.8 d1.3 e0.8 f0.5 g2.4 h2.0 i-2.6 j2.1 l-0.6 m2.6 n3.4 o2.5 p-0.4 r2.8 s-0.6
ju+a 7.4 a0.4 b0.4 c0.6 d0.3 e0.6 k0.5 l0.4 m1.1 n0.3 o-0.4 p0.5
ju+aj 7.4 c0.9 d-0.3 e0.4 g0.3 h-0.3 m0.4 p0.6 r0.3
ju+bude 7.7 c0.5 f0.7 g-0.3 i0.6 o0.8 r-0.4
ju+do 7.7 a-0.5 c-0.3 e0.5 g0.5 h0.5 n0.9 q0.5 s-0.3
ju+este 7.7 a-0.3 f0.4 l-0.3 m-0.4 n0.8 r-0.4
ju+mam 7.7 a-0.5 d-0.4 e-0.7 g0.4 o1.1 r0.5 t-0.4
ju+mate 7.7 a0.4 d1.1 f0.4 i-0.3 j0.9 l0.6 n0.9
ju+moze 6.8 a0.7 c0.8 e-0.7 g-0.6 i0.4 j0.6 p-0.5 s0.5
ju+na 7.7 c0.4 d-0.3 e-0.6 g0.4 k0.8 n0.8 r0.6
ju+nech 7.7 d-0.4 e-0.4 i0.5 p0.9
ju+nepo 7.7 b1.3 e-0.4 g0.4 h1.1 p0.3 r0.6
ju+poda 7.7 a0.3 e0.5 i1.0 p1.0
ju+posl 7.7 g-0.3 o0.9 t0.7
ju+potr 7.4 a0.3 b-0.3 e-0.5 m0.4
ju+pred 7.2 a-0.8 b0.3 k0.3 l-0.3 o0.6 q0.6 r0.5
ju+prep 7.7 a0.8 g-0.3 m-0.5 p0.8 s1.0
ju+pros 6.8 a-0.7 c0.7 f0.6 g1.6 h1.5 i-0.5 l0.3 m0.9 n-0.7 r0.7
ju+robi 7.7 e0.6 g0.5 h0.9 r0.5 s0.7
ju+s 7.7 g1.1 k1.3 n0.9 r1.0
ju+schv 6.1 b0.5 l0.3 r0.3 t0.6
ju+tam 7.7 a0.4 b0.5 c-0.3 e-0.4 g-0.3 l0.4 s0.7 t0.7
ju+uz 7.2 b-0.4 d0.4 h1.1 m-0.3 o1.0 s0.6
ju+v 6.9 c-0.4 d0.5 g0.4 i-0.3 j0.4 k-0.4 m0.5 n1.3 o0.5 p-0.3 r0.6 s1.1
ju+vrat 7.7 a0.6 e1.2 m0.3 r-0.3
ju+z 7.7 b0.8 i0.5 q0.3 s0.6
ju+zapl 7.4 k-0.3 n0.8
jubi 7.7 d0.5 i0.7
jubile 7.7 d0.5 i0.7
judr 6.2 a0.7 b1.0 e1.3 g-0.5 h-0.5 i-0.8 j2.5 l0.6 m1.2 q-0.5 s-0.4
jul 6.9 a-0.3 b-0.8 c0.4 e0.5 g-0.3 k0.4 l1.4 n-0.6 o0.9 p-0.7 q0.5 t-0.4
jul+a 7.4 a-0.4 b-0.5 i0.3 k0.4 l0.8 n-0.3 q0.9
jul+v 7.7 b-0.3 c0.6 d0.4 e-0.4 h0.3 n-0.4 o0.9 p-0.5
jula 6.8 a0.4 c0.8 e-0.3 f-0.4 h0.6 i1.7 k-0.3 m-0.4 n0.6 p-0.4 s-0.3
juli 6.5 b0.6 c-0.3 d-0.5 g-0.4 i1.0 k-0.5 m-0.5 n-0.5 o0.4 p-0.4 q-0.4 r-0.5
julo 7.7 a0.6 b1.1 d-0.5 e0.7 l0.6 m1.1 n0.5 p-0.3 t0.4
julovu 7.7 a0.6 b1.1 d-0.5 e0.7 l0.6 m1.1 n0.5 p-0.3 t0.4
jun 6.8 b-0.7 c0.3 e0.5 h0.7 i-0.4 n-0.7 o0.5 q1.5 s-0.4
jun+az 7.7 e0.7 j0.6 p0.8
juna 6.0 a0.8 b0.6 c3.7 e-0.7 f0.7 g-0.8 h-0.7 n2.0 p0.9 r-0.6
juna+a 7.4 b-0.3 c0.5 e-0.4 f1.0
juna+dnes 7.7 a0.3 c0.9 j0.6 p0.7 s0.4
juni 7.4 a-0.5 b-0.4 d-0.3 e0.4 f0.3 k0.4 l0.5 o-0.4 r0.4 t0.5
juni+sa 7.7 a-0.3 l0.9 r0.4
juno 7.4 c0.5 d0.5 e-0.5 p0.6
junu 7.7 a-0.4 g-0.3
jura 6.9 b0.8 e-0.3 f-0.5 k0.5 l0.8 p0.5 q-0.4
juraj 7.0 b0.9 f-0.4 k0.5 l0.8 o-0.4 p0.5
jurc 7.7 d-0.4 h-0.3 k-0.3 l0.8 n0.8 r-0.4
jurcov 7.7 d-0.4 h-0.3 k-0.3 l0.8 n0.8 r-0.4
juri 7.2 a1.2 c1.0 f0.5 h-0.5 j0.3 k0.5 m0.4 o0.3 r-0.6 t0.6
jurik 7.7 a0.9 c0.7 e0.6 j0.6 m0.3 r-0.3 t0.8
k 3.5 a-0.5 b-0.9 d0.6 e0.4 f1.4 g-0.4 h1.4 i2.4 j-0.3 n-0.4 o0.8 q1.7 s-0.6 t0.8
k+cint 7.7 b0.3 d-0.3 e0.4
k+dani 7.7 a-0.4 f0.4 q-0.4 t0.3
k+deto 7.7 k0.7 l0.9 q0.8 r0.4
k+disp 7.4 d0.7 i0.4 o0.4 p0.5 s0.5
k+dnes 7.7 a0.5 c0.4 e1.1 i0.6
k+doku 7.7 a-0.4 d0.6 r-0.3
k+dome 7.7 c0.7 i1.2
k+fakt 7.0 b0.4 d-0.4 i-0.4 m0.6 o2.5 q0.6 t0.6
k+host 7.7 d0.6 e-0.5 r-0.3
k+hypo 7.7 d1.1 e0.4 f0.7 n0.5
k+inem 7.7 a0.7 b0.7 d-0.4 e1.3 i1.7
k+leta 7.4 a-0.4 c-0.5 k1.0 o0.8
k+mylk 7.7 d0.3 g0.6
k+nam 6.5 a-0.4 b-0.4 f-0.4 g0.9 h1.3 i-0.7 p0.4 q0.4 r0.9 s0.3 t0.3
k+nej 6.9 b0.7 c0.4 d-0.4 e-0.4 f0.3 g0.4 k-0.4 l0.4 n0.4 o0.9 p-0.3 q1.6
k+nemu 7.7 k0.8 p0.7
k+nim 7.7 d0.9 e0.4 g-0.4 i0.5 k0.4
k+patn 7.7 e0.4 i0.4
k+posl 7.7 i0.6
k+rozh 7.7 e0.5 g0.4 r0.4
k+spor 7.7 d-0.4 e0.4
k+suse 7.7 a0.3 e0.6 j0.7 m0.4
k+tej 7.2 c1.4 d0.6 e-1.0 i0.3 j0.7 k-0.4 s-0.4
k+tomu 5.7 a-0.4 c-1.0 d-0.9 e-0.5 g0.6 h1.4 i0.4 k-0.9 m-0.5 n0.6 p-0.8 q1.3 r-0.5 s-0.9 t0.4
k+tym 7.2 b0.4 d0.3 e1.3 g-0.6 h0.4 i-0.4 m0.3 p0.8 r-0.3
k+uhra 7.7 b0.4 c1.2 f0.4 j0.5 n0.8 p0.7
k+vam 6.4 a-0.9 b-0.3 c-0.5 d-0.7 f0.6 h0.4 i-1.0 j-0.4 k1.2 l-0.6 p-0.5 q1.6 s0.7
k+vase 7.4 j0.3 k-0.3 m0.7 o0.5 t0.5
k+vasi 7.7 d0.4 e-0.4 g0.6 h1.0 p0.5 r0.6
k+vasm 7.7 j0.6
k+veci 7.4 b-0.3 c0.5 e-0.5 f0.7
k+webu 7.7 i0.8 j-0.5
k+wifi 7.7 a-0.4 e-0.5 t-0.3
k+zmlu 7.4 a-0.6 b0.8 c0.4 e-0.4 g-0.4 i-0.3 j-0.5 m0.7 r0.5 t-0.4
kabe 7.7 a-0.5 g0.3 h0.8 r0.5
kabl 7.4 a0.7 e1.5 g-0.3 i0.7 p0.5 s0.3 t0.7
kablov 7.7 a0.5 e1.1 i0.8 p0.6
kach 7.4 a0.4 d-0.5 e0.8 h0.7 n1.3 q0.3
kachli 7.7 a0.4 e0.9 h0.7 n1.4 o0.3 q0.3 r0.3 t0.4
kade 7.0 d0.4 g-0.7 r-0.6 s1.4
kadern 7.2 d0.4 g-0.4 r-0.4 s1.5
kale 5.8 a0.7 b0.4 c1.0 e-0.6 f-0.5 g1.8 h2.8 i1.8 j-0.9 k-0.4 l1.1 m0.4 o-0.4 p0.7 r0.9 s-0.8
kalend 5.8 a0.7 b0.4 c1.0 e-0.6 f-0.5 g1.8 h2.8 i1.8 j-0.9 k-0.4 l1.1 m0.4 o-0.4 p0.7 r0.9 s-0.8
kalk 7.7 j0.6
kalkul 7.7 j0.6
kam 6.1 a-1.5 b1.1 d0.6 e-0.3 g0.8 i0.6 j-0.7 k0.8 l0.5 m0.3 n-0.5 o1.4 p-0.7 r0.7 t0.8
kam+sa 7.4 b0.7 i0.6 m0.8 s1.1
kam+to 7.7 a-0.5 h0.7 o1.3
kama 6.3 a0.3 b0.5 f-0.4 h1.4 j0.8 m-0.5 n-0.4 o-0.3
kama+z 7.7 e0.5 g0.4 h0.9 i0.4 r0.5
kamara 6.3 a0.3 b0.5 f-0.4 h1.4 j0.8 m-0.5 n-0.4 o-0.3
kame 5.9 a0.6 b0.6 e0.7 f1.3 g0.4 h-0.6 i-0.4 k-0.4 l-0.4 m0.4 n-0.5 p-0.5 q0.4 r0.8 s0.3 t1.3
kame+na 7.7 h-0.4 q0.3 r-0.4 t0.5
kame+v 7.4 a0.4 b0.9 c-0.4 d-0.3 e1.2 f0.6 o0.5
kamen 7.7 a-0.4
kamena 7.0 a-0.4 b-0.4 c0.4 d-0.6 e-0.9 f0.4 g0.9 k-0.3 n-0.5 p-0.3 q0.6 r0.9 t0.5
kameno 7.7 a0.6 b0.8 d1.1 e0.4 f0.9
kamera 7.7 a0.3 b0.9 c-0.3 e1.1 f0.4 o0.5 p0.4 r0.3
kamero 7.7 a0.4 m0.6
kameru 7.7 a0.4 e0.9 j0.6 s1.1 t0.8
kami 5.8 a-1.0 b1.5 c0.5 d-1.0 e-1.1 g0.8 h1.6 i-0.7 j-0.8 k1.3 l0.6 n1.0 p0.5 q2.2 r1.2 s-1.0 t1.9
kamil 6.9 b1.2 d-0.7 j-0.4 l0.8 m-0.4 n-0.3 p0.9 q1.3 r0.5 s-0.4
kamila 7.2 a-0.4 c-0.6 h0.5 i-0.4 o-0.3 q0.8 r0.4
kamion 6.5 a-0.8 b0.4 c1.3 d-0.5 e-1.5 g0.5 h1.5 i-0.6 j-0.3 k1.3 m0.5 n1.4 o0.3 q0.6 r0.6 s-0.6 t2.0
kamp 6.1 a-0.4 b1.2 e1.2 g1.2 h1.5 i0.8 j-0.5 l-0.5 q-0.6 r1.3
kamp+na 7.7 a-0.3 d-0.3 e-0.3 f0.4 g0.4 h0.5
kampan 6.1 a-0.4 b1.2 e1.2 g1.2 h1.5 i0.8 j-0.5 l-0.5 q-0.6 r1.3
kana 7.0 b1.4 c-0.4 d0.3 f-0.4 k0.6 l0.8 m0.3 q-0.3 s0.4
kanali 7.7 a0.3 b1.0 e-0.3 h-0.4 l0.3 o0.5 r-0.3 s0.6
kanc 4.9 a-0.5 b-0.5 d1.8 e-0.3 f0.7 g-1.3 k1.1 l1.4 m0.4 p0.8 r-0.5 s-1.4
kanc+a 7.4 a-0.6 e-0.3 j-0.6
kanc+bude 7.7 a-0.5 b0.4 i-0.4 q0.4 t0.4
kanc+v 7.2 d1.1 e0.4 j0.4 m0.3
kanc+vere 7.7 m0.3 t0.4
kancel 4.9 a-0.5 b-0.5 d1.8 e-0.3 f0.7 g-1.3 k1.1 l1.4 m0.4 p0.8 r-0.5 s-1.4
kand 7.2 a-0.6 c-0.3 g-0.4 h0.3 k0.5 n-0.4 o-0.3 t-0.6
kandid 7.2 a-0.6 c-0.3 g-0.4 h0.3 k0.5 n-0.4 o-0.3 t-0.6
kant 7.4 d-0.3 e1.0 l0.4
kantin 7.7 e0.4 i0.4
kapa 7.2 c0.9 d-0.5 h0.6 i-0.4 k0.4 l0.7 n0.5 t-0.3
kapaci 7.2 c0.9 d-0.5 h0.6 i-0.4 k0.4 l0.7 n0.5 t-0.3
kape 6.9 b1.3 d-0.8 h0.7 i-0.5 j-0.3 k-0.5 m0.3 o0.5 p0.7 q0.5 r-0.4 t0.4
kapela 7.7 c0.4 p0.6 s0.6
kapely 7.7 e-0.5 g0.6 h0.9 m0.4
kapi 6.6 a-0.5 b-0.4 g0.7 h2.1 j-0.5 m-0.4 o0.7 p-0.5 r-0.4
kapito 6.9 c0.6 g-0.6 h0.4 i-0.4 j-0.4 l0.4 m-0.3 o0.8 p-0.3 q-0.5 r-0.4 s0.3
kapl 7.2 b1.2 e0.8 g0.6 i0.3 m0.7 p1.5 r0.6 s0.8
kaplnk 7.7 a-0.4 c0.4 g0.8 i0.5 p0.4 r0.8 s0.5
kapu 6.8 a0.3 e-0.8 n0.7 s0.7
kapust 6.8 a0.3 e-0.8 n0.7 s0.7
kara 7.4 c0.5 e0.4 g-0.3 h0.3 m-0.3 p0.5
kari 7.7 c0.7 e-0.3 i1.0
kariet 7.7 c0.7 e-0.3 i1.0
karo 7.7 e-0.5 h1.0 i0.4 r0.3 s0.4
karol 7.7 e-0.5 h1.0 i0.4 r0.3 s0.4
kart 6.2 b0.7 c-0.8 e0.8 g-0.7 j0.4 k0.5 l3.0 n-0.4 o1.4 p-0.9 q1.7 s-0.7 t-0.5
kart+mi 7.7 a-0.3 b0.5 l2.7 t-0.3
karta 7.7 a-0.3 b0.5 l2.7 t-0.3
kartou 7.2 a-0.6 b-0.4 c-0.3 d-0.3 e0.5 h0.5 k0.7 l0.7 o2.1 p-0.6 q2.0 t0.3
kartu 7.4 a0.9 b0.6 e1.4 i0.6 j0.8 s-0.4
kasa 7.7 g-0.3 r-0.4 t0.4
kasl 7.2 a-0.3 c0.5 e0.4 f0.3 g-0.3 i-0.4 k1.5 q-0.4 r-0.5 t1.0
kast 7.7 a-0.4 b-0.4 c-0.3 e-0.5 g0.9 h0.7 n0.4 r0.6
kata 5.5 a0.6 b0.6 c1.4 d0.8 e2.0 g1.3 i0.3 j-0.7 k-0.3 n0.8 o1.0 q0.3 r2.6 s0.8 t-0.3
kata+a 7.7 a-0.4 e-0.5
katalo 6.1 c2.3 d0.5 g2.0 i1.0 j-0.5 k-0.3 n0.9 p-0.4 r3.0 s0.7 t-0.4
katari 6.8 a0.6 b1.0 d0.6 e0.5 i-0.3 j-0.3 o0.4 r-0.3 s0.6
katast 6.9 a0.5 c-0.7 e1.7 g-0.4 i-0.4 o1.0 p0.5 q0.5 s-0.4
katk 7.2 c0.3 h0.5 i-0.4 m-0.4 n-0.5 q0.3 r-0.4
katka 7.2 c0.3 h0.5 i-0.4 m-0.4 n-0.5 q0.3 r-0.4
kato 7.7 c0.5 e-0.4 m0.5 s0.7
kauc 7.4 i-0.3
kava 7.0 b0.4 d-0.5 e0.5 f1.3 h-0.4 i-0.4 k0.4 l-0.3 n-0.4 o0.5 r0.6
kave 7.2 b-0.4 e0.5 g0.9 h0.7 i-0.4 n0.7 p0.8 r0.8
kavi 7.0 a-0.5 b-0.3 c-0.5 k0.4 n0.8
kaviar 7.0 a-0.5 b-0.3 c-0.5 k0.4 n0.8
kavo 7.4 a0.5 e0.4 g-0.3 i0.7
kavo+sme 7.7 e0.6 i0.3 m0.3
kavova 7.4 a0.5 e0.4 g-0.3 i0.7
kavu 6.9 b0.8 c0.3 d-0.7 e0.6 f1.3 h0.7 i0.5 k0.4 l-0.3 n-0.4 q-0.3 s-0.4 t0.5
kazd 4.6 a3.0 b1.6 c3.2 d1.4 e1.5 g-1.2 i-0.4 k-1.0 l-0.6 m-0.3 p1.0 q0.5 r-0.5 s4.2
kazd+den 6.9 a0.6 b-0.9 c2.6 g0.4 i-0.4 j1.1 m0.7 n1.0 o-0.4 r0.4
kazd+drob 7.7 b0.7 c0.3 d1.0
kazd+druh 7.7 a0.5 b0.6 e1.0 r-0.4 s0.8
kazd+kto 7.7 a0.4 p0.7 s1.4
kazd+mesi 7.4 c-0.5 d0.4 e-0.4 h-0.3 m-0.3 p-0.4 r-0.4
kazd+rano 7.7 a0.4 s0.6
kazd+rok 7.4 a0.4 d0.7 e0.9 i-0.4 s1.0
kazd+sa 7.7 b0.4 s1.0
kazd+tyzd 7.7 b0.5 f0.7 i0.6 m0.4
kazd+utor 7.7 d0.3 i0.5
kazda 7.2 a0.7 b0.5 c1.2 e-0.6 i-0.4 p0.5 s1.8
kazde 7.4 g-0.4 s0.5
kazdej 6.9 a0.5 c1.0 d-0.7 e0.6 f-0.3 g-0.5 i-0.5 j-0.4 l-0.3 o0.6 p0.3
kazdem 7.0 a-0.5 b-0.3 c-0.6 e-0.5 g-0.4 h0.4 i0.5 j-0.4 o0.3
kazdom 7.7 a0.6 d-0.4 e1.3 p0.7 q0.4
kazdu 6.8 a1.3 c1.2 d1.4 g-0.6 j0.6 k-0.4 n-0.4 p-0.3 q-0.3 r-0.4 s1.0
kazdy 5.2 a1.4 b1.6 c1.8 d0.8 e1.2 g0.6 j0.4 m-0.4 n0.4 o-0.5 p0.6 q0.5 r0.6 s2.4
kde 4.9 a2.5 b1.4 c2.5 d1.3 e1.2 g-1.4 h-0.4 i0.7 m1.8 n-0.6 o-0.6 p3.1 q-0.5 r-1.2 s2.6 t1.8
kde+je 6.6 a1.2 b0.8 c1.2 d-0.6 e0.9 g-0.6 i-0.5 j0.3 k-0.3 n-0.5 o-0.4 p0.9 t0.5
kde+ma 7.2 a0.8 b0.3 c0.4 e1.0 i-0.4 m0.4 o-0.3 p0.4 r-0.4 s1.8
kde+sa 6.4 b-0.3 c0.3 d-0.7 h-0.3 i-0.4 j0.9 l0.4 m-0.6 n-0.4 p0.9 r-0.4 t0.5
kde+si 7.7 i0.5 j-0.3 s0.4
kde+sme 7.7 a0.3 c-0.4 d0.9 e-0.4 i-0.4 o0.5
kde+som 7.7 a0.3 b0.9 c0.4 e-0.5 i0.5 m1.2 s0.6
kde+ste 7.7 a-0.4 e-0.3 k0.6 m0.3 n0.9
kde+su 7.4 a0.8 c0.6 d1.6 e-0.5 p1.4 s1.2
kde+viaz 7.7 a0.6 b0.4 c0.9 e0.5 r-0.3 s0.4 t1.2
keby 6.1 a-0.7 b-0.8 c-0.4 d0.5 e-1.0 f0.4 g0.8 i-0.6 j-0.6 l0.7 m0.7 n0.5 q0.4 r1.2 s-1.0 t1.1
keby+sa 7.4 a-0.4 e-0.4 l0.4
keby+sme 7.7 l0.7
keby+ste 6.9 a0.9 b0.6 c-0.5 d1.3 e-1.0 g-0.6 i-0.5 m1.7 p2.1 q0.6 r-0.3 s-0.4 t0.7
ked 3.8 a2.6 b1.8 c0.6 d3.3 e1.0 f0.6 g-0.7 i0.7 j-0.8 k1.7 l1.5 m0.5 n1.8 o0.7 p4.1 q-0.7 s0.5
ked+bude 6.5 c-0.4 e1.1 g-0.5 h0.4 i-0.5 j-0.5 k0.8 l0.8 p2.1 r-0.5 s-0.7 t0.4
ked+budu 7.4 b0.3 c1.7 d-0.3 p0.6 s0.7
ked+ich 7.7 d0.3 q0.6 t-0.4
ked+ju 7.7 a-0.4 c0.3 d0.4 h0.4 k0.5 m0.4
ked+mi 6.1 a-0.7 c-0.5 d0.6 e-1.1 g0.6 i-0.5 l0.3 m-0.5 n2.1 o-0.7 p0.7 q-0.5 r0.7 s-0.3 t0.9
ked+na 7.7 f0.5 g0.5 i0.7 p0.5 r0.5
ked+nie 7.7 e0.4 j0.8 l0.9 q0.6
ked+pojd 7.7 c0.4 h1.0 i0.4 k1.1
ked+prid 7.4 d-0.3 n1.4 p-0.4
ked+sa 5.7 a0.9 c0.4 d1.8 e0.8 g-0.9 i1.5 j-0.6 k0.8 l0.5 p-0.8 r-0.6 s1.2
ked+si 7.0 c-0.5 f-0.4 l0.9 p0.5 r0.4 s0.6
ked+sme 6.9 a0.4 b1.7 e-0.5 g-0.5 k0.4 o0.5 p-0.4 q-0.5
ked+som 6.1 a1.0 b1.1 c0.7 d2.4 e-0.6 f0.5 g0.4 i1.6 j-0.4 l-0.8 p-0.5 q-0.9 r1.0 t0.3
ked+ste 6.5 a0.4 b0.8 c-0.5 e-0.6 g0.5 h1.4 k0.5 l-0.3 m1.5 p1.1 q0.3 s-0.4
ked+to 7.4 a-1.1 b-0.7 g1.2 p-0.3 q0.6 r1.3
ked+uz 7.4 m0.3 n0.4 o0.3
ked+v 7.7 b-0.3 d-0.4 e-0.3 o0.3
ked+vam 7.7 a0.4 d0.9 e0.5 p0.9
ked+vas 7.7 f0.5 g-0.3 s0.4
ked+zacn 7.7 a0.6 d0.4 e0.7 i0.4 p1.1
kedy 4.9 a0.8 b-0.7 c3.2 d0.9 e0.6 g-2.0 h1.6 i-1.7 k0.9 m-0.6 o1.7 p2.3 q0.4 r-1.1 t0.3
kedy+by 6.8 a-0.5 c-0.7 e0.6 g-0.6 h1.4 i-0.5 l-0.7 m-0.4 p0.7 q-0.5 r-0.4
kedy+ho 7.4 a0.4 c0.9 h0.5 n0.7 s0.8
kedy+je 7.7 a-0.6 b-0.3 c-0.5 h-0.3 l-0.5 m-0.3 o2.0 p-0.8
kedy+mi 7.7 c-0.4 d0.8 k0.3 o0.6
kedy+plan 7.7 a0.6 c0.5 e0.8 p0.7
kedy+prid 6.9 b-0.5 c0.6 e0.4 f-0.3 g-0.5 n-0.5 o0.7 p1.2 q1.7 t-0.3
kedy+sa 6.9 b0.7 d0.6 g-0.5 h-0.3 m-0.4 p0.7 q-0.3
kedy+som 7.7 b0.6 d0.5 g0.5 h0.8 n0.3 r0.4 t0.4
kedy+to 7.4 a0.6 c2.2 e-0.6 p1.3
kedy+vam 7.7 g0.3 h0.5 j0.6 o0.4
kedyko 7.0 e-0.5 i-0.3 l0.6 n0.4 t0.8
kedysi 6.8 c0.7 d1.3 e-0.5 f-0.6 h0.6 j1.1 k0.4 o0.5 p-0.4 q0.3 s-0.6
kedz 5.5 a0.7 b-0.8 c1.5 d1.4 e0.7 f2.3 g-0.5 k1.1 o0.9 p0.7 s1.8 t-0.4
kedz+k 7.7 g-0.3 i0.3 p0.7
kedz+mi 7.7 a-0.5 b-0.3 g0.7 r0.9
kedz+na 7.7 a0.4 d0.8 j1.0
kedz+sme 7.7 a-0.4 h0.7 i0.4
kedz+ste 7.7 a-0.4 d-0.4 h-0.4 k0.6 o1.2
kedze 5.6 a1.1 b-0.5 c1.2 d1.4 e0.7 f2.4 g-1.1 j0.3 k1.2 o0.8 p0.8 r-0.5 s1.9
kera 7.2 c0.8 h0.3 i0.4 k0.5 o0.7 p0.9 r0.6
kerami 7.2 c0.8 h0.3 i0.4 k0.5 o0.7 p0.9 r0.6
kezm 7.7 a-0.4 b0.5 g0.4 h0.8 r0.7 t-0.4
kezmar 7.7 a-0.4 b0.5 g0.4 h0.8 r0.7 t-0.4
kiah 7.7 a-0.4 g-0.6 k0.5 r-0.5
kiahne 7.7 a-0.4 g-0.6 k0.5 r-0.5
kika 7.7 d-0.4 l0.4 q1.2
kiki 7.7 a-0.3 b-0.3 g-0.3 k-0.3 o-0.3 t0.4
kikiri 7.7 a-0.3 b-0.3 g-0.3 k-0.3 o-0.3 t0.4
kil 7.4 a0.5 e0.8 i0.5 o0.5 r-0.4
kilo 7.4 f-0.3 i-0.3 k-0.3 o0.5 r-0.4
kilome 7.7 a-0.4 e-0.4
klam 7.7 e-0.3 i0.4 s0.5
klap 7.7 e0.6 i0.4
klas 7.4 g-0.3 r-0.4 s0.4
klau 7.7 e0.5 o0.5 s0.6
klaudi 7.7 e0.5 o0.5 s0.6
klav 7.4 a0.7 c-0.4 e0.9 f0.3 l0.6 m0.6 r-0.4
klavir 7.7 a0.5 c-0.3 e0.3 f0.4 m0.7 t0.3
klen 7.7 a-0.9 d-0.4 f0.4 g1.1 h0.5 k0.4 o0.5 q1.0 r1.1 t0.3
klenot 7.7 a-0.9 d-0.4 f0.4 g1.1 h0.5 k0.4 o0.5 q1.0 r1.1 t0.3
kles 7.7 a-0.4 g0.8 h0.6 r0.7
klesol 7.7 a-0.4 g0.8 h0.6 r0.7
klie 5.1 a-0.8 b0.8 c0.3 d0.8 g-0.5 h0.5 i-0.8 j-0.8 k0.9 l0.4 m0.3 p-1.3 q0.8 r1.2 s0.5
klie+nash 7.7 a-0.3
klie+si 7.7 b0.4 d0.8 g0.6 h1.0 r0.6 s0.3
klie+z 7.2 a-0.6 c-0.6 d-0.6 f-0.3 h-0.5 n-0.3 s-0.3
klient 5.1 a-0.8 b0.8 c0.3 d0.8 g-0.5 h0.5 i-0.8 j-0.8 k0.9 l0.4 m0.3 p-1.3 q0.8 r1.2 s0.5
klik 6.3 a1.6 b-0.6 d-0.5 e1.5 g-0.8 i1.0 j-0.4 p0.6 r-0.6 s1.7 t-0.6
klik+na 7.4 a0.5 e1.1 i-0.3 t-0.3
kliknu 7.0 a1.3 e1.3 g-0.5 i-0.4 r-0.4 s1.0 t-0.4
klim 7.0 a-0.5 b0.4 d-0.7 f0.4 g0.8 h0.7 i-0.4 j-0.3 k-0.4 l-0.4 m0.3 o1.0 p-0.5 r1.2 t1.3
klimat 7.0 a-0.5 b0.4 d-0.7 f0.4 g0.8 h0.7 i-0.4 j-0.3 k-0.4 l-0.4 m0.3 o1.0 p-0.5 r1.2 t1.3
klin 6.9 a0.7 c1.0 d0.4 f0.4 i0.7 m-0.3 o-0.3 p1.2 s-0.4
klinik 7.7 a0.4 c1.6 e0.3 i0.4 p0.6
klob 5.9 a-0.9 d0.9 e0.5 g2.7 h0.6 i-1.1 j-0.7 k0.4 n1.6 o-0.3 r3.2 s-0.7
klob+dole 6.8 a-0.3 b-0.3 c0.5 d-0.9 e0.5 f-0.4 g1.4 h1.1 i-0.5 k0.5 p-0.5 r1.4
klob+dolu 7.2 d1.4 e-0.4 g1.2 i-0.3 p-0.3 r1.8
klobas 7.0 a-0.9 b-0.7 c-0.4 d0.4 e-0.4 g0.8 h-0.4 m-0.3 n1.2 p-0.3 r0.8
klobuk 6.3 b0.7 c0.4 d0.4 e0.8 f-0.3 g2.2 h1.1 i-0.9 j-0.5 k0.7 o-0.4 p0.3 r2.9 s-0.5
klop 7.4 d0.5 g0.5 j0.4 r0.8 t0.4
klopem 7.7 c-0.4 d0.6 e-0.3 g0.6 i0.4 j0.5 r0.6
klub 6.3 b0.8 d1.3 e-0.6 h1.0 i0.6 j-0.4 l0.4 m0.9 n-0.4 o0.5 r-0.6 s1.2 t-0.4
klub+doch 7.7 b0.4 d0.4 m0.7
klub+podn 7.7 a0.3 c0.4 i0.6 p0.5 s1.0
klubu 6.9 a0.8 b1.3 d0.4 e-0.5 g-0.5 i0.5 l0.7 m0.6 r-0.4 s0.7
kluc 5.8 b0.7 c-1.0 f-0.7 h1.3 i1.5 k1.7 m0.4 p0.5 q0.7
kluc+je 7.2 a-0.5 b-0.3 d-0.3 h0.8 k0.8 l0.4 m-0.3 q0.7
kluc+od 6.8 c-0.5 g-0.5 i0.6 m0.3 o0.3 p0.5 q-0.3 r-0.3
kluce 6.5 d0.4 f-0.3 i1.5 k1.4 l-0.4 p1.1 s-0.4
klucov 7.7 b1.0 c-0.3 g0.5 k0.5 l0.3 m0.8 q0.8 r0.5
klud 6.8 b0.4 c-0.4 e1.0 h0.5 i-0.4 j-0.3 n0.4 p0.9 s0.4 t-0.3
klud+mi 7.7 a0.5 e1.1 p1.1 s0.8
kludne 6.9 b0.5 c-0.3 e1.1 h0.5 i-0.3 n0.4 p1.0 r0.4 s0.5 t-0.3
km 7.7 a0.6 b0.6 d-0.5 e-0.3 g-0.4 m1.6 q-0.4 r-0.3
kmet 7.0 b0.5 c-0.4 d1.0 f0.3 l0.4 r0.3 t-0.3
kmetov 7.7 g0.3 l0.4 o0.5
knih 5.9 a-1.5 b1.4 d1.1 h-0.6 j-0.6 k0.4 l0.4 r0.7 t1.2
kniha 7.2 a-1.1 b0.4 d-0.3 e-0.7 f0.3 g1.7 h-0.5 i-0.3 k-0.4 p-0.3 r2.0 s-0.3 t0.5
knihac 7.7 a-0.5 c0.3 k0.4 l0.3 o0.4
knihku 7.7 e-0.5 i0.8
knihu 7.0 a-0.4 c-0.6 d1.4 f-0.4 g-0.5 p0.6 q0.9 r-0.5 t1.0
knihy 7.0 b0.6 c-0.4 d0.8 e0.5 i-0.3 k0.5 n-0.4 p0.5
kniz 6.1 a-0.3 d0.4 g0.7 h0.6 i0.9 n0.7 p-0.6 q0.5 s-0.5 t0.4
knizni 6.4 b0.4 c0.5 d0.7 e-0.6 f0.3 i0.6 l0.5 m-0.4 p-0.5 q0.4 s-0.4 t0.3
kobe 7.0 a0.9 e1.7 f0.7 g-0.6 k-0.4 n0.7 p-0.4 q0.3 r-0.3 s1.5
koberc 7.4 a0.4 e1.0 g-0.3 k-0.4 n0.7 q0.4
kobere 7.4 a0.3 b0.3 e0.9 f0.8 g-0.4 n0.8 s1.6
koci 7.2 a-0.4 d-0.3 e-0.6 g0.4 h0.5 i-0.6 l0.5 p0.6 r0.3
kocik 7.7 a-0.4 d-0.3 e-0.4 i-0.4 j-0.4 l0.4 q0.5
kod 7.2 b-0.4 d-0.5 e1.1 h-0.6 i0.3 n0.4 o0.6 t0.9
kodo 7.2 c0.5 e0.7 h-0.5 k-0.5 l1.0 m-0.4 o0.5 t0.6
kodom 7.7 a0.4 e1.0 h-0.4 k-0.4 l1.2 m-0.3 o0.6 q-0.4 r-0.5 t0.7
kodov 7.7 c0.5 j0.3
koho 6.4 b0.8 c1.1 g-0.8 i-0.9 j-0.4 l0.7 m0.5 o1.1 p-0.6 r-0.4 s1.1
kohu 7.2 a-0.9 b-0.5 c-0.6 e-0.4 g0.8 k-0.3 n0.3 r1.1 s-0.3
kohu+kiki 7.7 a-0.3 b-0.3 g-0.3 k-0.3 o-0.3 t0.4
kohut 7.7 a-0.3 b-0.3 g-0.3 k-0.3 o-0.3 t0.4
kohuto 7.7 a-0.6 b-0.3 c-0.4 e-0.5 g0.5 r0.6
kola 5.8 a-1.0 b-0.4 d1.6 e-1.2 f0.9 g0.6 h0.3 i-1.5 j-0.6 m-0.7 o0.7 q0.4 r1.4 s-0.9 t0.5
kolac 7.7 d-0.3 h0.6 q0.5
kolaro 7.4 a-0.4 d0.3 e-0.4 f0.8 g1.1 k0.4 l0.6 r1.4
kolaud 6.5 a-1.1 b-0.4 c0.7 g0.4 h0.4 i-0.9 m-0.6 n-0.3 o0.7 r1.0
kole 4.2 a-0.9 b1.3 c-0.9 d0.6 e0.7 g1.1 h1.7 i1.2 j-1.3 k3.1 l0.9 n1.5 p-0.8 q0.9 r3.2
kole+a 7.2 c0.7 e-0.5 i0.3 k0.5 o1.2
kole+do 7.7 c-0.3 d-0.4 e0.5 i0.5 n0.4 t0.4
kole+ktor 7.7 e-0.4
kole+napi 7.7 c-0.3 d0.8 e0.3 k0.3 l0.4
kole+o 7.7 a1.0 b-0.3 d-0.4 e1.5 g-0.4 i-0.4 q0.4
kole+pri 7.7 e-0.4 g0.6 h0.9 i0.4 r0.5
kole+su 7.7 a-0.7 b0.3 d0.5 e-0.5 g2.0 i-0.3 m-0.3 o1.0 r2.7 s-0.4
kole+v 6.9 c-0.4 d0.6 e0.5 j-0.3 k1.2 l-0.4 m-0.4 n1.6 q-0.3 r0.4 s1.2
kole+z 5.8 b-0.8 d0.4 g0.9 h1.2 j-0.5 k-0.5 l1.0 m-0.7 n0.9 r0.6 s0.4
kole+zo 7.2 d1.1 i0.4 n0.4 o-0.4 q0.4 s0.5
kolega 5.9 b0.5 c-0.5 d0.6 f0.3 g0.7 h-0.8 i0.4 j-0.4 k1.5 m0.4 n0.9 o-1.0 p-0.7 q0.4 r1.4 t-0.4
kolego 5.4 a0.8 b0.5 c-0.5 d1.7 g1.5 h0.5 i1.1 j-0.5 l0.5 m-0.9 o0.5 p-0.8 q0.7 r2.3 s1.4
kolegu 7.0 a0.4 c-0.6 d-0.6 e1.0 f-0.4 g-0.5 h-0.4 i0.8 j1.0 n-0.3 o0.6 r-0.4 t0.4
kolegy 5.2 a-1.2 b-0.5 c0.8 d-0.5 g0.8 h2.7 i-0.6 j-1.0 k1.0 l-0.4 n1.7 p-0.7 q0.6 r1.8
kolekc 7.7 c0.3 i0.6 k0.7 l-0.3 o0.3
kolekt 7.4 a-0.5 c-0.4 h-0.3 k1.4 m-0.4 t-0.3
kolena 7.2 e0.6 l0.5 o0.5 p0.7 s-0.4
kolesa 7.2 a-0.4 c0.6 e-0.6 g-0.3 h0.4 k1.2 l0.8 m1.1 n1.0
koleso 7.7 a0.4 e0.3 p0.8
koli 6.8 a0.7 b0.5 c0.5 d-0.5 e1.8 f1.0 g-0.6 r-0.4 s0.8 t-0.4
koliba 7.7 e0.6 l0.4 q0.4
kolies 7.4 b0.5 i0.5
kolk 5.4 a-0.5 b0.9 d1.1 e0.6 g-1.7 l-0.4 m0.5 q-0.6 r-1.0
kolk+by 7.0 a-0.7 b-0.3 e-0.3 g-0.6 r-0.5
kolk+nas 7.7 a0.4 b0.5 d0.5 g-0.5 i0.9 r-0.5
kolk+si 7.7 a-0.6 b-0.4 g0.5 i0.5 r0.6
kolk+to 7.4 b0.7 c0.5 h0.4
kolko 5.5 a-0.8 b1.0 d0.3 f0.4 g-1.4 i-0.5 m0.5 n0.4 q-0.6 r-0.7
kolkok 7.7 a0.4 d1.2 e1.2 g-0.5 i0.9 r-0.4
koll 7.4 a0.7 e0.5 f0.5 i-0.3 p0.8
kollar 7.4 a0.7 e0.5 f0.5 i-0.3 p0.8
kolo 6.6 g-0.5 i0.8 l0.4 n0.4 o-0.4 p-0.3 r-0.5
kolobe 7.7 e0.5 i0.4 l0.6 n0.6 t0.4
kolonk 7.7 a-0.3 e-0.4
koma 7.0 a0.3 b0.6 d0.3 e0.9 i0.7 p0.7
komarn 7.0 a0.3 b0.6 d0.3 e0.9 i0.7 p0.7
komb 7.7 i0.4
kome 6.9 a-0.4 c-0.4 d-0.6 g-0.3 i-0.4 l0.5 q0.3 r-0.4 s0.3 t0.8
koment 7.0 a-0.4 c-0.4 d-0.5 i-0.4 q0.4 s0.4 t0.9
komi 5.7 c0.5 d-0.4 f0.9 i-1.0 k-0.8 m-0.7 n1.1 p1.2 s-0.4
komin 6.6 b-0.4 c-0.7 e1.7 f1.3 g-0.7 i-0.5 j-0.4 k-0.6 m-0.6 n-0.4 o0.5 p0.4 r-0.5
komina 7.4 a0.4 b-0.3 c1.9 e-0.6 g0.3 n1.0 p1.2 r0.5 s-0.3
komisi 6.4 a-0.6 b0.7 c-0.4 e-1.3 g0.8 h0.5 i-0.4 n0.8 o-0.5 q-0.4 s-0.3
komo 5.9 a1.9 b1.2 d0.9 e2.3 f-0.4 g-1.2 h-0.4 j3.5 l-0.4 p-0.6 r-0.9 s2.1
komo+arch 7.7 a0.5 d0.7 j0.6 s0.5
komo+dano 7.7 c0.6 d0.3 e-0.7 i-0.4 j1.1
komo+sa 7.7 a0.4 b0.5 d0.7 e-0.4 g-0.3 i-0.3 j0.6 s0.6
komo+stav 7.7 j0.6
komora 7.4 a0.8 e1.7 g-0.4 j1.4 s0.5
komore 7.4 a0.7 c0.6 d0.7 e1.0 s1.6
komoru 6.8 a1.0 b1.4 c-0.4 d-0.5 e0.9 g-0.4 i0.7 j3.0 m0.3 s-0.7
komory 7.2 d1.2 e-0.7 g-0.3 i-0.4 j-0.4 l-0.3 n0.4 r-0.3 s1.2
komp 6.4 b-0.5 c1.3 e0.8 f0.4 h0.4 i-1.0 j0.4 k0.3 l0.9 n0.8 o0.4 r0.5 s0.9
kompen 7.7 e0.6 s0.8
komple 7.0 a1.3 c0.7 e0.9 f0.9 g-0.4 h0.6 i-0.6 j0.6 k-0.3 p0.3 s0.4
kompli 7.4 a-1.0 c0.7 e-0.9 g0.5 i-0.3 k0.5 l0.7 o0.3 r0.6
komu 5.7 a1.9 b1.3 c0.6 d2.1 e-1.2 f1.4 j2.2 m-0.5 o0.5 p-0.5 q0.3 r0.9 s-0.4 t0.4
komu+patr 7.7 b0.6 d-0.3 e-0.3 i0.5
komuni 6.1 a1.0 b0.6 c0.7 d0.9 e-0.6 f1.0 g0.7 i-0.8 j2.3 k-0.3 m-0.3 o0.6 r1.6 s-0.4 t0.8
kona 5.0 a0.7 b0.4 c-0.9 d0.7 e1.4 f3.6 g-1.0 h-0.3 i1.3 j1.6 l1.1 m-0.3 n1.0 p0.7 q-0.8 r0.4 s-0.8 t0.8
kona+a 7.7 a0.8 e0.4 g-0.4 i1.2
kona+vase 7.7 a0.6 d0.8 e0.3 f1.6 p0.5
konani 6.1 a0.4 b0.4 c-0.6 e0.5 g-0.5 h-0.3 i1.3 j2.6 k-0.3 m-0.5 n-0.3 o-0.3 p-0.5 r-0.5
konate 5.4 a0.7 c-0.6 d1.2 e1.0 f4.3 g-0.6 i0.4 j-0.5 l0.8 n1.2 p1.2 q-0.7 r0.9 s-0.4 t0.8
konc 4.5 d0.5 e1.8 f-1.0 g-1.1 h-0.9 i6.0 j0.4 k-0.8 l0.9 m-0.8 n1.1 o1.5 p-1.2 r-0.7 t0.5
konc+a 7.2 a0.8 b-0.4 c0.3 d0.5 i0.9 j0.6 p0.6 s1.2
konc+febr 7.2 a0.4 c0.5 d-0.4 e-0.4 h-0.4 i0.8 k-0.3 q-0.3 r-0.3
konc+janu 7.2 a0.4 b-0.3 e0.3 i0.5 j0.5 o0.7
konc+juna 7.4 b0.7 c0.5 d0.4 i0.4 l0.5
konc+leho 7.7 i-0.3 j0.6 r-0.3 t0.9
konc+marc 7.7 a-0.5 i1.0 o0.7
konc+mesi 6.1 a-0.5 c0.5 e0.7 f-0.3 g-0.4 h-0.6 i-0.3 j0.3 l2.0 n0.8 o-0.4 p-0.4 r-0.3 t0.4
konc+nove 7.7 b0.4 e0.6 g0.5 h0.9 i0.4 r0.6
konc+roka 6.8 a-0.6 c-0.6 e-0.6 f-0.3 g0.5 h0.5 l-0.3 m-0.3 o0.6 q0.5 r0.4 s0.5 t0.4
konc+s 7.7 a-0.4 d-0.4 g-0.3 i0.5
konc+tyzd 6.9 a-0.5 h0.4 i-0.5 n1.8 q0.4 s0.3
konc+v 7.0 c-0.3 e0.5
konca 5.2 c0.5 d-0.3 e1.1 f-0.7 i1.0 k-0.7 l1.2 n1.7 o0.4 p-0.8 q0.6 r-0.4 t0.7
koncer 7.7 c-0.3 d-0.4 e0.5 r-0.3
konci 5.8 c-0.8 d0.6 e0.5 g-0.4 h-0.7 i3.1 j0.4 k-0.7 l-0.4 m-0.5 o0.8 q-0.6 s-0.7 t0.5
koncia 7.4 e0.4 i0.3
koncim 7.0 a0.3 d-0.6 e0.8 g-0.3 i1.2 k0.3 q-0.3 s1.3
koncip 7.4 c0.4 d0.9 i-0.4 j1.2 s-0.3
koncom 6.8 a-0.3 c0.4 d0.7 e-0.6 g-0.4 h-0.3 i1.8 k0.4 l0.4 o1.1 p-0.3 t-0.4
koncu 7.2 a-0.4 c-0.3 i1.1
kone 5.4 a-0.8 c0.9 e-1.5 f0.6 g3.8 h1.3 i-0.3 j-0.8 k0.3 m1.4 n0.6 o1.6 r4.3 s-1.0 t0.6
kone+fakt 7.2 k0.3 m0.4 o2.0 t0.7
konecn 5.5 a-1.0 c0.5 e-1.4 f0.6 g3.9 h1.4 i-0.7 j-0.8 k0.4 m1.4 n0.7 o1.6 r4.5 s-1.0 t0.6
konf 6.3 a-0.5 b0.5 c0.6 d-0.7 e0.3 f0.5 g0.3 h0.4 i-0.7 j-0.5 k0.5 l-0.3 p-0.5 r0.8 t1.0
konfer 6.3 a-0.5 b0.5 c0.6 d-0.7 e0.3 f0.5 g0.3 h0.4 i-0.7 j-0.5 k0.5 l-0.3 p-0.5 r0.8 t1.0
kong 7.0 a0.5 b-0.4 c0.5 d-0.5 e2.4 f0.5 g-0.5 p0.4 s1.0 t0.8
kongre 7.0 a0.5 b-0.4 c0.5 d-0.5 e2.4 f0.5 g-0.5 p0.4 s1.0 t0.8
koni 6.2 a1.5 c1.2 d0.9 e0.6 f-0.3 g-0.7 h-0.4 i-0.6 j-0.4 n0.4 p2.0 q-0.4 s1.3
koniec 6.6 a0.8 c1.5 e-0.7 g-0.3 h-0.3 i-0.3 p2.4 s0.3
koniku 7.7 a0.4 e1.4 s0.5
konk 5.3 a-0.6 b2.2 c-0.5 e-0.7 f-0.9 g-1.3 h-0.5 i0.8 j-1.1 l0.8 m-0.7 n0.8 p-0.8 q-0.4 r-0.3 t0.9
konk+a 7.2 b0.4 g-0.3 n0.6 s0.4
konk+na 7.7 c0.8 d0.4 i0.3 t0.3
konk+poda 7.7 e-0.4 i-0.3 q0.4
konk+pods 7.7 a-0.4 b-0.3 f-0.3 h0.3 l0.8 o-0.4
konk+z 7.7 b0.5 g0.4 i0.6 r0.3 s-0.4
konkre 7.4 d0.3 p0.4
konkur 5.4 a-0.8 b2.3 d-0.4 e-0.8 f-0.9 g-1.3 h-0.4 i0.8 j-1.1 l0.9 m-0.7 n0.8 p-1.1 q-0.4 t0.9
kons 7.2 a0.8 b1.1 d0.8 e1.0 g-0.3 q0.9 r-0.3
konsta 7.2 a0.8 b1.1 d0.8 e1.0 g-0.3 q0.9 r-0.3
kont 4.6 a-2.2 d-1.2 f1.7 g0.7 h3.2 i-1.2 j-1.1 k2.0 l1.5 m1.0 n0.7 o2.0 p-0.5 q-0.9 r0.4 s-1.9 t0.3
kont+den 6.9 a-1.0 b0.3 c-0.5 d0.4 f-0.4 i-0.3 j-0.3 k3.0 l1.3 m0.3 n-0.4 p-0.4 t0.8
kont+form 7.7 b0.6 h-0.4 l0.4
kont+kole 7.7 o0.3
kont+na 7.0 a0.3 c-0.3 f0.7 g-0.3 k-0.3 o0.6 t-0.4
kont+osob 7.4 a0.4 c1.7 d-0.4 f1.5 g-0.3 i-0.6 j0.3 l0.3
kont+to 7.7 l-0.3 m0.3 n1.7 o1.2
kont+vyka 7.2 e0.9 i0.8 m-0.3 o1.0 q-0.4 r-0.3
kont+z 7.2 a-0.5 f0.4 g-0.4 k0.4 m0.5 s-0.3
kontaj 7.7 a-0.5 e-0.4 g1.7 h1.6
kontak 5.4 b0.8 c0.8 d-1.0 e-0.5 f2.5 g0.3 h2.3 i-0.7 k-0.3 l0.6 m0.6 o0.7 p0.9 q-0.4 r0.5 s-1.0
kontro 5.2 a-1.6 c-0.5 e1.3 g-0.4 h0.6 i-0.6 j-1.0 k2.9 l1.3 m0.6 n1.0 o2.4 p-1.3 s-1.1 t0.8
konz 6.9 b0.8 c-0.4 e0.4 f0.9 i-0.7 j0.4 k0.5 o1.0 q0.6 r-0.3 s-0.4 t0.3
konzul 7.0 b0.8 e0.6 f1.0 h0.4 i-0.6 j0.4 k0.5 o1.1 q0.6 s-0.3 t0.4
koor 7.4 b0.3 c-0.4 d0.5 e1.2 f0.7 k0.9
koordi 7.4 b0.3 c-0.4 d0.5 e1.2 f0.7 k0.9
kopa 7.4 d1.1 p0.8
kope 7.7 a-0.4 d-0.4
kopi 6.1 b0.3 c0.5 e-0.4 f2.5 h-0.6 k-0.6 l0.5 n0.8 o2.1 p-0.8 q-0.4 r0.4 s1.0
kopie 7.2 b0.9 c0.6 d0.4 e-0.3 f1.6 i-0.4 j-0.4 k-0.3 l0.6 n0.5 o0.4 p-0.3 q-0.5
kopii 7.7 a0.7 d0.7 e0.6 f2.0 s1.6
kopiu 6.8 a-0.5 c-0.4 d-0.6 e-0.6 j0.5 m-0.3 n0.5 o0.7 p-0.4
kopu 7.7 d0.7 e0.5 k0.7 p0.8
kore 6.0 b-0.6 d-0.4 e1.2 f0.4 g-0.6 j-0.7 k1.5 m0.7 n0.7 o1.0 p-0.6 s-0.7 t0.5
korekt 6.4 b-0.3 e1.4 f0.4 g-0.9 i0.4 j-0.6 k1.4 m-0.6 n0.9 o0.8 p-0.5 r-0.3 s-0.5 t0.5
koreno 7.4 d-0.7 m1.7
korn 7.7 a-0.4 b0.4 m-0.3 o1.1
kornel 7.7 a-0.4 b0.4 m-0.3 o1.1
korp 7.7 d0.5 i0.4
korpor 7.7 d0.5 i0.4
korz 7.0 a1.2 c0.7 d0.3 e0.3 g-0.4 i-0.3 p-0.3 s3.2
korzar 7.0 a1.2 c0.7 d0.3 e0.3 g-0.4 i-0.3 p-0.3 s3.2
kosa 7.2 a0.3 d0.9 e0.8 i-0.3 m1.1 p0.4 s1.4
kosack 7.7 e0.9 p0.6 s1.6
kose 6.8 b-0.6 e0.8 f-0.3 i-0.6 j0.4 l0.8 m0.5 n0.6 o0.4 p0.4
koseni 7.7 a0.3 e0.3 j0.6 m0.7 p0.9 s0.4
kosi 5.8 a0.8 b1.4 h-0.5 i1.3 m0.5 p-0.4 q1.1 s1.1 t-0.7
kosi+o 7.7 d0.5 o0.3 s0.3
kosi+sa 7.7 b-0.4 e-0.3 g0.6 i0.8 q1.0 r0.6 s1.1
kosic 7.0 c0.5 g-0.4 h-0.5 i0.6 k0.7 l0.5 m0.6 q-0.3 r-0.3 t-0.3
kosice 7.4 b0.4 c-0.3 e0.4 q0.9
kosici 7.0 a0.9 b0.8 e-0.3 i1.0 s1.5
kosick 7.7 a-0.4 b-0.4 g0.6 q0.9 r0.7
kosili 7.7 a0.4 b0.9 i0.7 m0.8 p0.4
kost 6.4 b0.5 c1.1 d-0.6 e0.7 f1.2 j-0.4 k-0.3 m0.5 o0.3 p-0.5 s-0.6 t0.8
kost+do 7.7 c0.4 d-0.6 e0.5 h0.4 l0.5 m0.3 n-0.3 t1.8
kostol 6.9 a-0.8 b0.9 c0.5 e-0.4 f0.5 g0.4 h0.3 i0.3 k-0.4 m0.4 o0.3 p-0.3 q-0.3 r0.3 s-0.3 t0.9
kostym 7.7 c0.8 d-0.6 e0.3
koto 6.8 c0.3 d0.5 e0.5 f0.7 h-0.5 j-0.4 k0.5 m-0.5 p-0.4 q-0.5 s-0.5 t-0.4
kotol 7.2 a-0.7 c-0.6 e0.7 f0.6 i-0.6 k0.8 l-0.3 m-0.4 r0.7 s-0.3
kotoln 7.4 a0.8 c1.0 g-0.4 h-0.3 i0.9 l0.3 q-0.4 r-0.4
kova 6.4 a-0.4 c-0.8 d1.2 h0.8 i-0.7 j-0.5 k0.3 n-0.6 p-0.6 s-0.6
kovac 7.4 a0.4 b-0.4 c-0.6 d1.1 e0.5 k0.5 q-0.3
kovaci 7.0 a-0.7 d-0.5 e-0.4 j-0.3 m0.4
kovaco 7.7 c-0.3 d0.5 q0.4
kovo 7.7 a-0.4 e-0.3 h1.0 l0.6 r0.3
kovovy 7.7 a-0.4 e-0.3 h1.0 l0.6 r0.3
kozm 7.2 c0.9 d0.3 e-0.6 f1.1 g0.4 h0.8 p0.8
kozmet 7.4 d0.4 e-0.5 g0.5 h0.8 i0.4 p0.3
kozu 7.4 b-0.4 m1.0 t-0.4
kozy 7.7 b1.0 e0.4 j0.5 m0.8
krab 7.7 a-0.6 b-0.3 d-0.3 e-0.4 g-0.5 t0.5
krabic 7.7 a-0.6 b-0.3 d-0.3 e-0.4 g-0.5 t0.5
krad 7.4 d-0.4 e0.5 f0.4 g0.6 j0.5 l1.1 r0.9 s0.3
kradez 7.7 d-0.3 e0.5 f0.4 j0.6 l1.0 s0.4
kraj 5.9 c-0.5 d1.1 e1.6 f-0.4 i0.9 k0.7 l-0.4 n1.4 o1.0 p-0.7 q1.5 r0.5
kraj+sud 7.4 d-0.4 o0.4
kraja 7.7 d0.7 e0.9 n0.7 s0.5
krajci 7.2 j0.4 k0.7 o0.8 q2.0 t0.4
krajsi 7.7 a-0.3 g0.6 k1.1 n0.7 r0.6
krajsk 7.0 a0.4 b0.3 c-0.3 d0.4 e0.9 f-0.4 g-0.4 i0.5 j-0.3 o0.3 q-0.3
kral 6.1 b-0.9 d-0.6 e1.3 f-0.3 g1.0 h1.1 i0.3 j1.7 k1.1 l0.6 n0.5 p-0.6 r0.5 s-0.6 t-0.8
kraloc 7.0 a-0.8 b-0.5 d-0.5 e-0.4 g1.4 h1.5 j0.3 n0.5 p-0.3 q0.4 r1.5 t-0.3
kralov 6.9 b-0.5 f-0.3 g-0.5 i0.7 j-0.3 k1.4 l0.9 o-0.3 p-0.3 q-0.4 r-0.3 t-0.3
kras 6.3 a-1.6 b-0.6 e-0.3 f0.7 g2.5 h1.2 i-0.4 j-0.3 m-0.7 q0.7 r3.9 s-1.0 t0.3
krasne 6.8 a-1.0 b-0.7 c-0.4 e-0.5 f0.6 g1.4 h1.6 l-0.5 m-0.4 n0.5 o0.5 q0.9 r2.1 s-0.5
krasny 7.4 a-0.5 c-0.4 h-0.4 k0.3 l0.6 s-0.4
krat 5.9 a-0.9 b-0.5 c-0.3 d0.4 e-0.4 f-0.6 i-0.8 j-0.4 l-0.7 o1.3 p-0.6 s-0.8
krat+spra 7.7 c0.4 d0.4 m0.3
krat+vysv 7.7 c-0.4 d1.2 o0.7
kratke 6.9 a-0.4 c-0.5 d0.6 e-0.7 o0.5 r-0.5 s-0.3
kratko 7.4 a-0.3 g0.4 r0.3
kratky 7.2 c-0.6 d-0.3 e0.4 f-0.3 h0.5 i-0.3 o0.6 r-0.3 t0.4
krav 6.9 a-0.7 b-0.3 c0.6 e-0.8 f0.3 g0.8 i-0.4 j-0.5 l0.8 n1.4 o0.7 q0.3 r0.9 s-0.4 t0.9
kravu 7.7 e-0.4 m0.3 n0.9
kravy 7.7 c0.8 f0.7 o0.6 q0.6 r0.4 t1.2
krb 7.7 a-0.4 e-0.4 g0.4 h1.0 k0.3 r0.7
krci 7.7 a0.3 c0.7 d0.4 h0.5
krci+plec 7.7 a0.3 c0.7 d0.4 h0.5
krcm 7.2 c0.3 d-0.3 i-0.4 p1.2 s0.7
krcme 7.7 c-0.3 g0.4 p0.7 r0.5 s0.8
krea 7.7 a0.5 e-0.4 i0.8
kreati 7.7 a0.5 e-0.4 i0.8
krem 7.4 c0.8 d-0.4 e0.7 h0.7 j0.5 s0.3
kremni 7.7 b0.3 d-0.3 h0.7 s0.4
kres 5.9 a-1.6 b-1.0 e-1.5 g1.0 h0.4 i0.4 j-0.7 k0.3 p-0.8 r1.7 s-0.6 t0.3
kres+si 7.7 a-0.5 g0.9 r1.0
kresle 7.4 a-0.3 e-0.6
kresli 6.4 b-0.8 d0.4 e-0.3 h0.8 i0.5 j-0.5 p-0.5 r0.6 s-0.6 t0.3
kreslo 7.7 a-0.4 e-0.5
kric 6.9 a-1.2 e-0.5 g1.1 h1.3 o-0.4 p-0.3 q-0.4 r1.2
kric+ze 7.7 a-0.5 r-0.3
krical 7.7 g0.4 h0.4 r0.5
krici 7.4 a-0.7 g0.4 h1.1 t0.5
kris 6.9 a0.4 c1.1 f-0.4 g0.6 h1.2 i0.4 k0.8 m0.5 n0.7 r1.0 t1.0
kristi 7.2 a0.4 c0.7 d-0.4 e-0.6 f-0.3 h0.5 k1.0 m0.6 n0.8 o-0.4 r0.5 s0.3 t0.6
krit 7.0 a-0.5 c-0.4 e-0.4 i-0.4
kritic 7.4 a-0.6 c-0.3 i-0.3
kriv 6.4 a1.3 b0.4 d0.4 e2.1 f-0.4 g-0.4 j-0.3 k-0.3 n0.4 p0.8 q-0.4 s-0.7 t1.0
krive 7.7 a1.0 e1.5 g-0.5 p-0.4 s-0.4 t0.5
krivka 7.4 b1.0 c-0.3 e-0.8 h-0.4 i0.5 m0.4
krivo 7.7 a0.6 e1.9 p1.6
kriz 6.6 a-0.9 b-0.3 e-0.5 f0.6 g-0.5 k1.6 l0.7 n-0.4 p-0.3 t-0.3
krizov 6.9 a-0.7 e-0.3 g-0.4 k1.7 l0.8 n-0.3
krmi 7.4 a-0.4 c-0.3 d-0.4 g0.5 h1.6 k1.7 r0.7 t0.4
kroj 7.4 a0.6 b0.7 e-0.5 g-0.4 i0.6 s0.6
kroje 7.7 a0.6 b0.8 g-0.4 i0.7 s0.7
krok 7.0 a1.1 c-0.3 e0.8 g-0.3 i0.4 j1.6 p-0.3 s0.4
krokom 7.7 e0.6 f0.3 j0.5
krom 7.4 g0.5 n0.4 o-0.3 p0.6 q-0.4 r0.6 t0.3
krompa 7.7 g0.5 p0.6 r0.5
kron 6.8 b0.9 c0.8 e1.0 i-0.5 k0.8 m0.9 n1.0 p-0.4 r0.7 s0.8
kronik 6.8 b0.9 c0.8 e1.0 i-0.5 k0.8 m0.9 n1.0 p-0.4 r0.7 s0.8
krov 7.4 d-0.4 g-0.4 j0.5 m-0.3 q1.3 r-0.3 s-0.3
krst 6.2 c0.9 e0.6 f-0.3 g-1.0 h-0.6 j-0.7 k0.7 l0.4 m0.4 n-0.4 p0.5 q1.2
krst+knih 7.7 b0.3 d0.8 e0.7 l0.3 p0.9
krste 7.2 c0.6 e0.3 g-0.4 h-0.3 i-0.6 k0.4 l0.6 m0.8 n-0.3 p-0.4 s0.6 t0.5
krup 6.5 a-0.5 c-0.6 d0.6 e-0.7 g-0.5 j-0.5 k0.4 l0.6 m-0.5 o0.5 p-0.4
krupin 7.2 d0.7 e-0.4 g-0.4 s0.4
krupob 7.4 a-0.5 e-0.3 j-0.3 k0.4 l0.9 q0.4
kruz 7.7 b0.5 c-0.4 e0.4 g-0.4 m0.6 n-0.4
kryt 7.7 a0.4 c0.8 d0.7 f1.5 p0.6
kto 4.4 a0.5 b-0.7 c-1.6 d-0.6 e0.3 f3.8 g1.0 k0.4 l-0.3 m-0.7 n-0.4 o-0.7 q0.3 r1.6 s0.3 t-0.3
kto+by 7.0 a-0.5 d-0.4 e-0.5 g-0.4 i-0.4 l-0.4 q-0.3 r-0.3 s-0.3 t0.4
kto+ho 7.2 c-0.5 e0.5 g0.7 h1.4 i0.3 l0.7 o-0.3 q0.7 r1.1
kto+ju 7.4 b1.0 e0.7 f0.9 h0.9 j0.4 m0.4
kto+ma 6.9 a0.8 d-0.5 f1.9 g-0.4 h0.3 i-0.5 o-0.4 p-0.3 s-0.4
kto+mi 6.8 d0.4 f-0.4 i-0.3 j-0.3 k0.3 l-0.3 n0.6 q0.6 s0.7 t-0.4
kto+na 7.4 a-0.3 c0.3 e-0.3 m0.5
kto+nam 7.4 d0.5 e-0.5 f0.6 g0.4 s0.5
kto+nech 7.7 d-0.3 e-0.3
kto+sa 6.9 a0.3 b-0.5 e-0.8 g-0.3 i-0.5 p-0.3 s1.5
kto+to 6.4 a0.3 b0.6 e1.0 f1.1 g1.0 i-0.6 j-0.4 o0.5 p1.1 r1.7 t0.4
kto+tomu 7.7 a0.4 d-0.4 e1.0 l0.4
kto+u 7.7 e0.4 f1.2 g-0.4 i1.4
kto+vie 7.7 a-0.9 e0.6 g1.3 i-0.4 o0.5 p0.5 r1.5 s0.7
kto+z 7.7 a0.3 e0.6 f1.3 h-0.3 r-0.4
ktor 3.5 a3.8 b1.9 c2.9 d1.1 e4.3 f0.9 g-0.5 h-1.2 i0.9 j2.4 k-0.9 l-0.7 m0.6 n-2.3 o2.0 p5.1 q-1.0 s-0.4 t0.5
ktor+bol 7.7 c0.4 e-0.4 m0.5 p0.3
ktor+bola 7.7 a0.3 b0.6 e0.7 s0.5
ktor+bude 7.7 c0.6 h0.3 m0.5 o-0.3 p-0.4
ktor+by 7.7 a-0.5 c-0.4 e0.3 g1.1 j-0.3 l0.4 r1.5 s0.8
ktor+den 7.7 a-1.0 b0.4 c-0.5 d0.3 m0.6 r-0.3 s-0.4
ktor+fakt 7.7 a-0.6 b-0.5 h-0.3 l-0.3 o1.3
ktor+je 6.6 a0.8 b1.0 c0.7 e1.1 o1.3 t-0.3
ktor+ma 7.0 a-0.8 b-0.3 c-0.5 d-0.5 g0.7 i0.6 j0.5 l0.5 r0.6 s0.4
ktor+mam 7.2 e-0.6 m0.6 o1.2 p-0.3
ktor+mame 7.7 e-0.3 j0.3 p0.6
ktor+mi 7.7 c0.5 d0.7 e0.6 h0.5 k0.4 l1.0 t0.6
ktor+nam 6.5 b0.7 e-0.4 f0.3 g-0.4 i0.9 j-0.4 k1.0 n-0.4 q0.3 s-0.3
ktor+nas 7.4 c0.4 d0.4 e-0.6 l0.6
ktor+nikt 7.7 a0.3 b0.5 c-0.4 d-0.7 e-0.4 g-0.3 m1.8 p0.8 r-0.3
ktor+odis 7.7 a0.6 e1.1 g-0.4 q-0.4
ktor+plat 7.7 b-0.3 o0.9 q0.5
ktor+po 7.7 a0.6 e0.9 i0.9 p1.8
ktor+pozn 7.7 e0.4 p0.7
ktor+robi 7.7 e0.8 i0.4 j0.3
ktor+sa 6.1 a0.3 b0.5 d-0.5 f0.9 g-0.4 h-0.7 i1.0 r-0.8 s0.3 t-0.3
ktor+si 6.8 b0.3 e-0.9 f-0.4 g0.8 j0.6 l0.4 m-0.4 p1.2 q0.3 r0.7 s-0.4 t-0.3
ktor+skon 7.7 i0.4
ktor+sme 6.4 b0.5 e0.5 m0.5 p-0.8 s-0.3
ktor+som 6.4 b-0.3 d0.5 e0.3 f-0.8 g1.2 h0.4 i-0.8 k-0.4 m1.1 p0.5 r1.5 s-0.5
ktor+ste 5.5 a1.2 c1.5 e2.2 f0.5 g0.6 h0.7 i-0.4 j1.4 n-0.7 p1.1 q-0.4 r0.8 s1.6 t0.6
ktor+su 7.7 a0.3 c0.6 d0.4 e0.4
ktor+tlac 7.7 a-1.2 b-0.3 c-0.5 e-0.6 i-0.4 k0.3 t0.5
ktor+to 7.7 a0.4 b0.5 e0.4 i0.4 s0.5 t0.8
ktor+treb 7.4 e0.8 i0.6
ktor+u 7.7 e0.4 g0.3 j0.5 p0.8 r0.3
ktor+vam 7.2 a0.4 c0.3 d-0.4 k0.7 l0.6 m0.6 p1.0 r-0.4 s0.5
ktor+vas 7.4 a0.3 b0.6 e-0.7 p1.1 s0.6
ktor+vyhr 7.7 a-0.3
ktora 5.3 a0.8 b1.2 c-0.7 d0.7 e0.7 f-0.5 g-0.5 h-0.6 i1.5 j1.2 k-0.7 m-0.8 n-0.4 p0.4 q-0.5 r-0.6
ktore 5.4 a1.6 c1.4 d-0.8 e1.1 j0.7 l-0.3 m1.7 n-0.7 o-0.5 p1.5 q-0.7 s0.3 t0.8
ktoreh 6.2 a0.7 b0.6 c0.6 e0.4 g0.6 h0.6 i0.6 j0.8 o1.2 p0.5 r-0.3
ktorej 6.4 a-0.4 d0.4 e1.1 f1.5 h-0.5 i1.1 j-0.5 k0.5 l-0.5 m1.2 p0.6 r0.4 s-0.5 t-0.4
ktorem 7.7 a-0.6 b0.5 d0.6 g1.1 i-0.3 l0.6 p-0.3 r1.5
ktori 7.0 b-0.4 d-0.6 e-0.3 j0.5 p0.6
ktorom 6.1 a1.8 b-0.4 c0.5 d0.9 e2.6 f-0.6 g-0.7 h0.4 i0.7 j0.6 l0.5 o-0.7 p1.6 r-0.8 t0.6
ktoru 5.2 a0.8 b0.4 c1.8 e0.5 f1.1 h0.3 i-0.5 k0.5 m0.9 n-0.7 o0.6 p-0.8 q0.4 r0.6 s0.8
ktory 4.6 a1.1 b0.7 c0.7 d0.9 e2.0 f1.5 g-0.5 h-0.3 m-0.4 n-0.5 o1.2 p3.2 r0.3 s-0.8 t0.4
ktoryc 7.0 a1.0 b1.2 d0.8 e0.8 g-0.3 h-0.4 i-0.7 l0.9 m-0.4 o0.8 p0.9 q0.5 t-0.3
ktorym 6.8 b0.5 c1.8 e-1.0 f-0.3 i-0.7 j0.4 k0.4 o1.4 p-0.4 r-0.4 s0.7
ktos 7.4 b0.8 c-0.4 d0.4 f0.4 h0.3 i0.5 s0.4
ktosi 7.4 b0.8 c-0.4 d0.4 f0.4 h0.3 i0.5 s0.4
ku 5.5 a-1.2 c-0.3 d0.5 e-1.0 f-1.0 g-0.5 h-0.4 i1.6 k0.9 m-0.5 o1.3 p-0.8 q-0.9 s0.5 t-0.7
ku+konc 7.2 a-0.4 c-0.3 i1.1
ku+konk 6.6 a-0.4 c-0.4 f-0.4 g-0.3 i0.8 m-0.4 o0.4 t-0.6
ku+ktor 7.7 b0.3 d0.6 h-0.3 i-0.4 o0.9
ku+mne 7.7 a0.5 d1.0 s1.2
kuba 7.2 b1.0 c0.6 f0.7 g-0.3 i-0.3 l0.6 n0.6 q-0.4
kubi 6.4 a0.4 e0.9 f0.5 g-0.3 k-0.4 m1.0 p0.4 r-0.5 s-0.5
kubica 7.7 j0.5 p0.8
kubiko 7.7 a0.3 e0.4 m1.8 t0.6
kubine 7.4 g-0.4 i0.4 p-0.4 r-0.5
kubis 7.7 a0.4 c-0.3 d0.5 e1.4 f0.5 q0.3
kuce 7.7 c0.6 e-0.3 m0.3 n0.4 s0.4
kucera 7.7 c0.6 e-0.3 m0.3 n0.4 s0.4
kuch 5.5 a0.8 c1.3 d-0.9 e3.1 i0.6 k0.4 m-0.4 n0.6 p0.9 r0.7 s-0.4 t0.3
kuch+a 7.7 e-0.4 g0.6 h0.9 r0.5
kuch+link 7.4 c0.3 e0.5
kuch+sa 7.7 a-0.4 d-0.3 g0.8 n1.0 r0.6
kuchar 6.5 a-0.3 b0.5 f0.4 g-0.4 h-0.4 i0.8 k0.6 p-0.4 s-0.4 t-0.4
kuchyn 5.9 a1.2 c1.2 d-1.1 e3.2 g0.5 h0.5 m-0.4 n0.6 p1.4 r0.8 t0.6
kuku 7.4 a-0.3 c0.3 f-0.4 h0.9 k1.2 m0.4 n0.6 q-0.4 r0.6
kukuci 7.7 b-0.3 h0.8 m0.5 r0.7 t0.4
kult 6.8 b-0.4 c-0.3 d0.9 e0.5 g-0.7 h0.4 j-0.4 k0.6 l-0.3 p0.5 t0.6
kult+stre 7.7 b-0.3 c-0.4 e0.7 h0.7 p0.9
kultur 6.8 b-0.4 c-0.3 d0.9 e0.5 g-0.7 h0.4 j-0.4 k0.6 l-0.3 p0.5 t0.6
kupe 6.4 b0.9 e1.0 l0.7 m-0.4 n0.4 o-0.4 p0.5 r0.4 s0.7
kupele 7.4 b0.3 d-0.3 g0.6 i0.7 r0.8
kupeln 7.2 a0.5 b0.4 e1.2 j0.3 p0.9 s1.1
kupi 6.1 b1.0 e1.2 g-0.5 h-0.7 j0.7 o-0.4 p-0.5 q-0.6 r-0.5 s0.9 t0.7
kupi+som 7.4 a0.4 b0.4 e0.9 j1.5
kupil 6.6 c-0.5 e1.8 f-0.3 g-0.6 h-0.5 j1.1 n-0.4 p-0.4 r-0.7 s0.7
kupili 7.4 a0.7 b0.7 c0.4 d1.1 i0.6 s1.2
kupime 7.7 g0.6 r0.5
kupit 7.7 a-0.4
kupn 7.2 b0.4 e0.8 g-0.3 i0.4 k-0.3 p1.2 t0.4
kupn+zmlu 7.7 a-0.6 b0.5 e-0.3 j-0.6 k-0.3 t0.5
kupnej 7.7 a-0.6 b0.5 e-0.3 j-0.6 k-0.3 t0.5
kupu 6.8 e0.3 g1.0 k0.8 s-0.4 t1.0
kupuje 7.4 d-0.3 g0.6
kupuju 7.4 a0.3 c0.3 d0.3 e0.7 g-0.4 i0.4 k0.8 t0.9
kura 7.4 a0.3 e0.4 s1.0
kurato 7.4 a0.3 e0.4 s1.0
kure 7.7 d-0.4 e0.6 l0.4
kuri 6.1 a-0.6 b0.4 c-0.6 d-0.6 e0.5 h-0.6 i-0.5 n-0.5 o0.9 q-0.5 s0.7
kurier 6.3 a-0.9 b0.6 c-0.4 d-0.4 h-0.5 i-0.5 m-0.5 n-0.5 o1.0 p-0.5 q-0.5
kurz 6.5 a-0.4 b-0.4 d0.8 e-0.7 g0.8 i-0.3 k-0.6 l-0.4 m0.5 n1.2 p-0.3 q2.0 r1.0 s0.5
kus 7.2 a1.0 b1.1 h0.4 k0.7 m1.9 n-0.4
kuso 5.6 a-1.8 e-0.4 g0.6 h3.2 i-1.2 j-0.9 l0.4 m1.6 n0.6 o-0.6 p-0.5 r0.8 t1.4
kuso+s 7.7 e0.6 g0.4 h2.4 k0.4 l-0.3 r0.5
kusov 5.6 a-1.8 e-0.4 g0.6 h3.2 i-1.2 j-0.9 l0.4 m1.6 n0.6 o-0.6 p-0.5 r0.8 t1.4
kusy 7.4 a0.9 c0.9 e1.5 k-0.3 l-0.3 n-0.3 o0.5 r-0.3 t0.8
kuti 7.7 a-0.4 g0.7 r0.8
kutik 7.7 a-0.4 g0.7 r0.8
kval 6.6 a0.6 b-0.4 e2.5 f1.1 h0.8 i-0.7 j-0.3 k0.9 l-0.5 m-0.5 p-0.4 q0.3 s1.3
kval+je 7.7 a0.5 c0.9 e1.2 f0.5 k0.4 s0.7
kvalit 6.8 a0.6 c0.4 d-0.4 e2.4 f1.2 h0.8 i-0.7 j-0.4 k0.8 l-0.3 m-0.4 p-0.4 q0.4 r0.5 s1.3
kvap 7.0 a0.5 b0.5 d0.9 e1.2 g-0.5 i-0.4 j-0.4 k-0.4 m0.6 n1.1 o0.6 p0.4 q-0.4 r-0.7 s-0.3 t1.3
kvapka 7.0 a0.5 b0.5 d0.9 e1.2 g-0.5 i-0.4 j-0.4 k-0.4 m0.6 n1.1 o0.6 p0.4 q-0.4 r-0.7 s-0.3 t1.3
kvar 7.0 b0.3 e-0.8 h0.8 i0.7 o0.8 p-0.3 q0.7 r0.4 t-0.4
kvarta 7.0 b0.3 e-0.8 h0.8 i0.7 o0.8 p-0.3 q0.7 r0.4 t-0.4
kvet 5.8 a-0.6 c-0.9 e0.6 g1.2 j-0.5 k-0.4 l-0.4 m-0.8 n-0.5 o0.9 p-0.8 q0.9 r1.2 t1.7
kvet+ryba 7.7 d0.4 g0.3 i0.4 o0.9
kvetin 6.5 a-0.5 b0.3 c-0.6 e-0.3 g-0.4 k-0.3 m-0.4 p-0.5 q0.3 r-0.3 t0.9
kvetka 7.7 a-0.4 g1.1 r1.1
kvetos 7.7 d0.4 g0.3 i0.4 o0.9
kvety 7.4 a0.5 b-0.5 e1.7 g0.7 q0.9 r0.8
kvit 7.4 a0.3 c1.0 d0.3 i-0.3
kvol 5.5 a-1.2 c-0.5 d-0.6 f-0.6 g-1.1 j-0.9 k2.1 l0.4 m0.4 n-0.3 o0.5 p-0.8 r-1.0 s-0.8 t0.9
kvol+chri 7.7 c0.4 d-0.4 e-0.3 k2.3 n0.6 o-0.3
kvol+tomu 7.4 a-0.4 d-0.3 f0.4 g-0.3 i-0.4 o0.4 r-0.5
kvol+vyta 7.7 l0.3
kvoli 5.5 a-1.2 c-0.5 d-0.6 f-0.6 g-1.1 j-0.9 k2.1 l0.4 m0.4 n-0.3 o0.5 p-0.8 r-1.0 s-0.8 t0.9
kybe 7.7 l0.8 p0.6
kybern 7.7 l0.8 p0.6
kym 4.7 a2.2 b0.7 c0.7 d1.6 e2.0 f0.7 g-0.5 h0.4 i-1.1 j-0.7 k0.4 l4.1 m2.6 n-0.8 p5.9 q-0.4 r-1.0 s-0.4 t-0.4
kym+jej 7.7 a-0.4 d-0.4 e-0.3 g1.1 h1.0 m0.4 p-0.3 r-0.3
kym+mi 6.5 a1.0 b1.0 d-0.4 e0.8 i-0.6 k-0.3 m1.1 n-0.4 p2.6 q-0.3 s-0.3
kym+nebu 6.4 a1.3 b-0.4 c1.8 e1.0 g-0.5 i-0.7 j-0.4 l0.5 m0.3 p3.3 q-0.3 r-0.5 s0.5
kym+nedo 7.7 a-1.3 b-0.4 e-0.3 l1.1
kym+nepo 7.7 a0.4 b0.3 c-0.4 d0.7 e0.9 j0.6 k0.3 l0.4 s0.5
kym+nepr 7.7 d0.6 l0.9 p0.4
kym+poro 7.7 b0.6 c-0.5 d0.6 e-0.5 i0.4 k1.1
kym+sa 6.8 c-0.4 f0.6 h-0.4 i0.8 l0.4 m-0.5 n-0.4 r0.4 t0.3
kym+som 7.4 a0.4 b-0.3 e0.9 h0.6 j0.9 m0.5
kym+ste 7.7 d0.3 e-0.5 i0.4 r0.4
kym+to 6.9 a0.4 b0.4 d-0.6 e0.4 f1.3 g-0.3 j-0.4 l0.6 m0.8 n-0.6 p0.5 q0.3
kysu 7.4 a0.3 e0.8 g-0.3 p1.1
l 6.6 a0.7 c0.6 d0.7 e0.6 g-0.4 j-0.3 k-0.4 l0.6 m0.4 n0.7 p0.6 s0.7
lack 7.4 a0.8 c0.4 g-0.3 m1.5 q-0.3 r-0.3
lackov 7.7 a0.4 c0.5 k0.3 l-0.3 m1.0 q-0.4
lacn 6.4 a1.2 b3.8 c0.5 d-0.5 e-0.9 g-0.7 i1.9 j-0.4 k-0.5 p-0.3 r-0.3 s-0.4
lacnej 6.4 a1.2 b3.8 c0.5 d-0.5 e-0.9 g-0.7 i1.9 j-0.4 k-0.5 p-0.3 r-0.3 s-0.4
laco 7.4 e-0.4 k0.8 n1.1 q-0.3 t-0.4
ladi 7.2 d-0.5 e-0.5 g-0.3 h-0.4 j0.9 p0.8 q0.9 r-0.4 t0.4
ladisl 7.2 d-0.5 e-0.5 g-0.3 h-0.4 j0.9 p0.8 q0.9 r-0.4 t0.4
lahk 7.4 a0.7 d0.4 e1.3 f0.4 n0.7 s0.5
lahko 7.7 a0.6 d0.5 e1.5 n0.8 s0.6
laka 7.2 b0.3 d0.4 e0.9 f-0.4 g0.7 k0.5 o0.9 q-0.4
lakato 7.7 d0.7 i0.5 o0.8
lako 7.7 b0.8 l0.7 n1.0 p0.7
lakovn 7.7 b0.8 l0.7 n1.0 p0.7
lama 7.7 h-0.3 l0.3 r-0.4
lamaca 7.7 h-0.3 l0.3 r-0.4
lamp 7.4 b-0.3 e0.9 m1.2 p1.1 r0.3
lang 7.7 b0.3 d0.6 e0.3 l0.9
langos 7.7 b0.3 d0.6 e0.3 l0.9
lano 7.7 c0.5 e0.5 i0.4 k0.7
lask 7.0 c-0.4 d1.5 g0.3 m0.3 r0.5 s-0.4
laskav 7.2 a-0.3 c-0.4 d1.6 g0.5 k0.3 m0.3 r0.8 s-0.4
lauk 7.7 a-0.3 f0.4 h0.5 l0.4 n-0.3 t0.4
lavi 7.4 a-0.5 d0.4 e-0.5 g0.3 h0.8 q0.8 r0.4 t-0.4
lavick 7.7 a-0.4 e-0.3 g0.4 h1.0 q0.9 r0.4
lavk 7.4 b1.1 d-0.3 e0.5 n0.5 s0.6
lebo 4.4 a0.5 b2.3 f1.7 h1.0 i-0.3 j-0.8 k1.4 l1.0 n0.6 p0.8 q0.9 r0.5 s-0.5 t0.8
lebo+inak 7.4 b0.4 e-0.4 g0.4 r0.4
lebo+je 7.7 b-0.4 e0.5 f0.4 g0.6 h0.7 k0.9 l0.3 n0.8 o0.5 q0.6 r0.8
lebo+mi 7.7 a0.3 b1.1 m0.5 n-0.4 t0.4
lebo+minu 7.7 a0.3 c0.4 e-0.3 i0.5
lebo+mu 7.7 c0.4 g0.4 t0.5
lebo+nema 7.7 a-0.3 b-0.3 c0.6 d-0.4 g0.3 k0.7 o0.7
lebo+posl 7.7 a0.4 c0.7 d0.5 i0.4 j1.0 p1.4
lebo+sa 7.0 b1.2 e0.3 f0.5 g-0.5 h-0.4 m0.9 o-0.3 r-0.6
lebo+sme 7.4 d0.4 i0.4 l-0.3 t0.5
lebo+som 7.2 b1.4 k-0.4 l-0.4 m0.3 n0.4 p-0.4 q3.0
lebo+toto 7.7 a0.7 e1.4 g-0.4 m0.7 r-0.4
lebo+v 7.7 m1.1 p0.6
lebo+za 7.4 b-0.4 g0.3 i0.9 p0.6
lebo+ze 7.7 d-0.3 r-0.3
leho 5.3 a0.5 b-0.6 c2.3 d0.5 e-0.8 g-0.6 i-0.5 j2.7 l0.6 n0.8 o-0.3 p-0.3 r-0.3 s-0.8 t0.6
leho+do 7.7 c0.4 e0.4
leho+je 7.7 a1.3 i0.6 j1.1
leho+ktor 7.7 c0.4 e-0.5 j0.4
leho+na 6.6 c1.2 g-0.4 i-0.6 j1.4 p-0.5 s-0.3 t0.9
leho+v 7.7 c1.0 e-0.4 i-0.4 j0.5
lehota 6.4 c0.9 e-0.6 f0.6 g-0.4 j1.7 q-0.4 r-0.3 s-0.3
lehote 6.9 d0.5 e-0.6 i-0.5 j0.7 l0.7 m0.6 n1.3
lehotu 6.8 b-0.3 c1.6 d-0.6 e0.5 g-0.3 j1.6 p-0.5
lehoty 6.8 a0.5 c0.7 d0.6 g-0.3 i0.7 t0.8
leka 6.3 a0.4 b-0.5 c0.3 d0.7 e-0.3 f0.3 g-0.3 i-0.5 j0.4 k-0.5 n-0.5 o-0.3 p-0.5 r-0.4 s0.6 t0.4
leka+a 7.7 e-0.3
lekare 7.4 a0.4 b-0.4 d0.9 e-0.5 l-0.3 n-0.3 q0.4 t-0.4
lekarn 7.4 c0.8 d-0.5 s0.5
lekaro 7.7 j0.7 s0.5
lekars 7.7 d0.7 h0.4 t1.0
lekt 6.8 a0.6 b1.7 c0.8 d0.4 e0.4 h0.6 i0.8 k0.5 l-0.4 m-0.5 o0.4 p0.5 q-0.4 r0.4 t0.3
lekt+cita 7.7 a0.5 b1.0 c-0.3 e0.6 f0.3 k0.9 p0.7
lektor 6.8 a0.6 b1.7 c0.8 d0.4 e0.4 h0.6 i0.8 k0.5 l-0.4 m-0.5 o0.4 p0.5 q-0.4 r0.4 t0.3
len 3.6 a-1.0 b0.7 c-0.7 d1.2 f-0.7 h-1.0 i-1.1 j-2.0 l1.4 n1.6 o1.8 p-2.8 q-0.4 s0.6
len+aby 7.4 d0.7 e0.8 g0.5 i-0.5 m0.3 s1.4
len+ako 7.4 a0.3 b-0.3 c-0.3 e0.3 g-0.4 r-0.3 s1.2
len+auto 7.7 a0.9 c0.5 d2.2 e-0.4 m0.3 s0.7
len+bude 7.7 e-0.4 g0.4 i0.7
len+by 7.7 e-0.3 g0.5 h0.6
len+chce 7.7 c0.5 d0.5 e0.5 n0.8
len+ci 7.7 d0.5 g-0.4 o2.4
len+co 7.4 a-0.4 b-0.4 c-0.4 g-0.3 h0.4 l-0.4 n2.2 o0.9
len+dva 7.7 d0.4 i-0.4 r-0.3 t0.8
len+jedn 7.7 a1.1 h-0.3 m2.0
len+krat 7.7 a-0.3 g0.4 r0.5
len+kvol 7.7 g-0.5
len+ma 7.7 a-0.4 m0.4
len+mala 7.7 b-0.3 d0.7 i-0.3 l0.4 s0.3
len+mi 7.4 a-0.4 b-0.5 e0.5 l-0.5 n1.1 q0.8 t-0.3
len+na 6.8 b-0.6 d0.7 g-0.3 i-0.5 j-0.3 l0.7 m-0.6 s-0.3
len+nas 7.7 a-0.4 d-0.3 g0.6 l0.4 o-0.3 q0.7 t0.4
len+nevi 7.4 a-0.5 b-0.4 e-0.7 g0.4 n-0.4 o0.9 q0.4 r0.5 s-0.3
len+o 7.2 e-0.3 g1.0 h0.8 n1.3 r0.5
len+potv 7.7 d0.5 e0.4 i0.3 k0.3
len+praz 7.7 c1.0 d-0.3 e-0.3 h-0.3 l0.3 o0.5 s0.9
len+pre 7.7 a-0.5 e-0.5 h-0.3 i-0.5 r-0.3 t0.3
len+pret 7.0 c1.1 i-0.5 j1.2 k0.3 r0.3 s0.7
len+s 7.4 b0.6 c-0.4 d0.5 e1.3 f0.5 j0.7 k0.5 s0.6
len+sa 7.2 b-0.4 c-0.3 e0.9 i-0.3 q0.5
len+si 7.2 b-0.4 c0.4 d0.4 g0.3 h-0.4 m-0.3 n1.0 q-0.3 r0.3 s-0.3 t-0.3
len+sme 7.7 b0.5 c-0.4 d0.7 e0.4 l0.4 t0.7
len+som 7.2 g0.7 h-0.4 i0.7 n0.6 r0.9 s-0.4
len+tak 6.8 b-0.3 c-0.3 e1.1 f-0.5 g0.6 i-0.8 j-0.4 k0.4 l0.6 m0.4 n0.3 p-0.3 r1.0 s-0.5 t-0.5
len+to 7.0 a-0.4 b-0.5 c-0.4 e0.4 g-0.4 i0.4 k-0.3 m0.9 p0.5 s-0.3
len+v 7.0 d-0.7 e-0.5 f-0.3 p0.4
len+vy 7.7 a-0.4 c-0.3 t1.2
len+ze 7.4 b0.6 c0.4 e-0.4 i0.4
leng 7.7 a-0.5 f0.4 g0.7 n0.4 o0.4 r0.7
lengye 7.7 a-0.5 f0.4 g0.7 n0.4 o0.4 r0.7
lenk 6.6 a-0.6 b-0.7 g1.2 k-0.3 n-0.4 o-0.4 p-0.4 q1.1 r1.3
lenka 6.6 a-0.6 b-0.7 g1.2 k-0.3 n-0.4 o-0.4 p-0.4 q1.1 r1.3
lenz 6.4 a0.6 d1.3 e1.1 f-0.5 l0.7 m-0.4 o0.5 p0.3 q-0.4 r0.7 t0.5
lenz+odke 7.7 d0.5 g0.4 i0.4 r0.4
lenze 6.4 a0.6 d1.3 e1.1 f-0.5 l0.7 m-0.4 o0.5 p0.3 q-0.4 r0.7 t0.5
leon 7.7 b0.4 d-0.3 f0.4 k-0.4 n1.3
leop 7.7 d-0.4 e0.3
leopol 7.7 d-0.4 e0.3
lepi 7.0 a0.9 b0.8 c0.6 d0.4 p1.0 t1.1
lepili 7.4 a0.6 b1.1 d0.4 i0.3 p1.2
leps 5.9 a-1.2 b-0.4 c-0.7 d-1.2 g4.1 h0.5 i-1.0 j1.4 k0.5 l-0.7 m-0.5 p-0.7 q1.1 r4.6
leps+ako 7.7 c-0.4 e1.1 n0.3
leps+nez 7.4 a-0.8 c-0.4 d-0.4 e-0.6 g1.4 i-0.3 k0.4 q1.2 r1.4
leps+ucto 7.7 a-0.4 e-0.3 g0.9 h1.5 r1.1
lepsi 7.0 a-1.6 d-0.9 e-1.2 g3.6 h-0.4 i-0.6 m-0.4 p-0.3 q0.4 r3.6 s-0.5
lepsie 6.6 c-0.5 d-0.4 e0.4 g0.8 i-0.7 j2.0 k0.4 l-0.4 p-0.4 q0.9 r1.2
lepsiu 7.4 b-0.4 c-0.4 e0.9 g0.5 h1.1 n0.4 r0.6
lese 7.0 a-0.6 b0.6 c0.3 d0.3 e-0.7 g0.4 j-0.3 k0.7 m0.4 q0.3 r0.7
leseni 7.0 a-0.6 b0.6 c0.3 d0.3 e-0.7 g0.4 j-0.3 k0.7 m0.4 q0.3 r0.7
lesn 6.5 g0.9 j0.3 m-0.6 n0.4 p-0.4 r1.0
lesna 7.4 a-0.5 e-0.3 l0.7 q0.6 r0.4
lesnic 7.7 a0.4 c0.5 g0.4 n0.7 r0.6 t0.4
lesy 7.7 f0.3 g0.5 l0.4 n0.3 o0.4 q-0.4 r0.6
leta 5.7 c1.1 d0.5 e0.5 g-1.2 h1.0 j-0.9 k1.1 n0.7 o1.0 p0.6 q-0.4 r-0.4 s-1.0 t1.0
leta+a 7.7 b-0.4 e0.8 q0.3
leta+su 7.7 c1.1 k0.6 p1.3
letak 7.2 b0.9 e0.4 g-0.5 j-0.3 k0.5 m0.7 o0.4 t0.3
letako 7.0 a-0.5 b-0.5 d-0.3 f-0.3 g-0.4 h1.7 i-0.6 n0.3 o-0.4 q0.4 t1.2
letaku 7.4 a0.4 c1.0 d-0.3 k0.3 o0.8 p1.3
lete 6.1 b0.5 c1.3 d0.8 e-1.2 g0.3 h0.7 i1.5 j-0.5 k1.4 l0.6 m1.2 p-0.7 r0.4 s0.4
lete+sme 7.7 a-0.8 d0.4 k0.6 l0.6 m0.5
leti 6.5 a-0.5 c0.7 f0.6 g0.4 i-0.6 j-0.3 k1.3 n-0.3 p-0.4 q0.7 r0.8 s-0.3 t2.9
leti+do 7.7 g0.5 n-0.5 o0.5 r0.4 t1.4
leti+na 7.7 a0.4 c0.9 e0.6 k-0.3 t1.2
letim 7.7 a0.4 c0.8 e0.8 g0.6 k-0.3 r0.5 t1.3
letime 7.7 b-0.3 d-0.4 n-0.4 t1.3
letisk 7.2 a-0.7 e-0.4 f0.8 h0.6 i-0.4 k1.7 l0.6 o-0.3 t0.8
letn 6.9 c1.3 d0.9 e-0.5 g-0.5 h0.5 i-0.4 n0.5 p-0.3 s-0.4
letn+kamp 7.7 e-0.3 n0.4
letne 7.7 a0.4 b0.4 c0.9 d1.2 g-0.5 i-0.4
letnu 7.7 c0.5 e-0.3 j0.4
leto 7.0 a0.3 b1.2 e0.5 h-0.3 r0.5 s-0.3
leva 7.4 d0.9 e0.9 g0.6 h0.9 n0.5 r0.9
leva+a 7.7 d0.8 e0.7 g0.4 h0.8 r0.8
levand 7.4 d0.9 e0.9 g0.6 h0.9 n0.5 r0.9
levi 7.2 b-0.5 c0.9 d0.3 i0.6 l0.3 n0.5 p0.4
levic 7.4 b-0.5 c1.0 d0.4 e-0.4 i0.7 l0.3 n0.6 p0.5 r0.3
levo 6.9 a-0.5 b-0.4 g0.4 h2.0 i-0.3 k1.6 n-0.5 r1.2
levo+by 7.7 g-0.5 h0.6
levoce 7.7 g-0.5 h0.6
levoci 7.4 g0.3 h0.9 k1.0 n-0.3 o0.5 r0.5
leza 7.0 b0.4 c1.5 e0.7 g-0.3 h-0.4 i-0.4 k-0.4 n2.5 q-0.3 t-0.4
leza+v 7.7 c0.7 e0.8 n1.5 o0.5 q-0.5
lezala 7.7 b0.4 n1.3
lezat 7.7 c0.6 n0.6 p0.5
lezi 6.4 b0.4 c0.8 f1.4 g-0.9 h-0.7 i-0.6 j0.9 k1.1 l2.2 m1.7 n2.2 p-0.8
lezi+na 7.7 e0.4 j0.7 l0.9 s0.6
lezi+v 7.7 e0.5 f1.3 k0.5 l0.6 m0.3
lezim 7.4 a-0.6 b-0.4 d-0.5 k0.6 l2.5 n-0.4 p-0.3 q0.3
lice 6.4 a0.4 b-0.3 f-0.4 h2.2 i1.3 j-0.3 l-0.4 m1.4 n0.4 o0.3 p-0.4 q0.3 r-0.6 s-0.6 t-0.4
licenc 6.4 a0.4 b-0.3 f-0.4 h2.2 i1.3 j-0.3 l-0.4 m1.4 n0.4 o0.3 p-0.4 q0.3 r-0.6 s-0.6 t-0.4
lieh 7.7 c-0.3 f0.6 h-0.3
liet 7.7 c0.6 f0.6 n0.5 t0.8
lietad 7.7 c0.6 f0.6 n0.5 t0.8
liga 7.2 a-1.1 b-0.4 c0.7 g2.5 i-0.8 n-0.3 q-0.3 r3.0 t0.7
likv 7.0 a-1.1 b-0.4 g-0.5 j-0.4 l0.4 m0.3 n0.8 o-0.5 q-0.4 s-0.3
likvid 7.0 a-1.1 b-0.4 g-0.5 j-0.4 l0.4 m0.3 n0.8 o-0.5 q-0.4 s-0.3
lind 7.7 b0.8 f0.5 k0.5 p0.6
linda 7.7 b0.8 f0.5 k0.5 p0.6
link 6.0 a0.5 c-0.4 d0.5 e-0.8 i0.3 k1.3 m0.7 n-0.3 p-0.7 q0.4 s0.6 t-0.6
link+na 7.4 a1.0 b0.5 d1.0 e-0.4 g-0.3 i1.2
link+podl 7.7 c0.4 e0.6
linke 6.9 a-0.4 b-0.4 e-0.5 i-0.3 k1.6 p-0.4 q0.8 s0.4
linked 7.7 c0.5 d0.4 m0.8 s0.7
linku 7.0 a0.3 b0.5 c-0.6 e-0.4 f0.4 l0.4 m0.4 t-0.4
lipa 7.4 a-0.5 d-0.4 h-0.3 l0.6 n0.6 r-0.5 t0.4
lipo 7.7 a0.3 d0.8 i0.4
lipt 6.4 b-0.8 c0.4 d0.6 e-0.7 g0.9 h1.5 i0.9 k0.6 l0.5 o-0.4 p-0.4 r1.2
liptov 6.5 b-0.7 e-0.3 g0.6 h1.0 i1.1 k0.6 l0.6 o-0.5 p-0.4 r0.8
list 4.6 a-0.8 b-0.5 c1.5 d2.1 e1.1 f0.6 g-1.0 h-0.9 i-1.5 j1.5 k0.4 l0.5 m0.3 o0.5 q0.7 s-0.6 t0.5
list+a 7.7 b0.3 c-0.5 d-0.4 o1.3 r0.4
list+c 7.7 c0.8 d0.8 f0.6 h0.7 k0.4
list+je 7.4 a0.4 e0.6 r-0.4
list+ktor 7.4 a-1.0 b-0.3 c-0.5 d-0.4 e-0.6 g0.7 h-0.3 i-0.5 l0.3 p-0.5 q0.5 r0.9 s-0.4
list+lebo 7.7 f1.1 g0.3 h-0.4 r0.8
list+na 7.4 a-1.1 b0.5 f0.5 g-0.4 i-0.4 k0.4 l0.6 q0.7 t1.3
list+napi 7.7 a-0.4 e-0.5 g0.5 k0.3 n0.5 r0.5
list+s 7.4 a0.5 b-0.4 c0.4 d0.6 e0.7 h-0.4 i0.5 k-0.4 l0.9 o0.5 q0.5 r-0.3 s0.6
list+ste 7.7 c0.4 e0.3 i0.5 j0.6
list+uz 7.7 a0.5 c-0.4 d0.5 e1.0 i-0.3 j1.8
list+v 7.4 c1.0 d0.4 e-0.5 f0.5 k0.3 l0.4 q0.4 s0.4
list+z 7.0 b0.9 d0.7 e-0.4 g-0.3 l-0.3 n0.3 r-0.5
listam 7.7 k0.4 l0.8 m0.3
liste 7.7 d0.7 k-0.3
listin 7.7 c-0.3 j0.4 o0.4 q0.4
listka 7.7 a0.7 c0.5 d0.6 e0.6 f0.6 g-0.3 l0.3
listko 7.7 a-0.4 c-0.3 t1.7
listku 7.7 d-0.3
listky 7.0 a-0.5 g-0.5 i-0.4 k0.4 l1.3 m-0.4 q0.6 r-0.7 s-0.3 t-0.4
listok 6.5 a-1.3 b-0.8 c0.9 d0.8 e-0.8 f0.7 i-0.5 j-0.6 k0.5 l0.8 q0.4 r0.5 t-0.3
listom 7.4 a0.4 e-0.4 i0.9 m0.5 o-0.4 p-0.4
listov 7.2 a0.4 c1.5 d0.7 e0.4 j0.4 m0.3 s1.0
listu 6.8 a-1.2 c-0.3 d-0.4 e-0.5 f0.3 g0.6 h-0.4 i-0.4 j0.4 l-0.7 n0.3 o1.1 p-0.3 q0.7 r0.3 s-0.3 t0.9
listy 6.8 b-0.4 d0.5 f-0.3 g-0.3 i-0.6 j0.8 m-0.4 p0.9 r-0.3 s0.4
loga 7.2 a-0.5 c0.5 d0.5 e-0.4 g-0.5 k-0.3 t1.0
logi 7.4 f0.4 g-0.4 h0.6 m0.3 p0.5
logist 7.4 f0.4 g-0.4 h0.6 m0.3 p0.5
logo 5.9 a0.5 c-0.8 e2.5 h0.8 i-1.2 j-0.7 k0.5 m-0.6 n-0.6 p-0.7 r1.7 t1.6
logo+a 7.7 b0.5 r-0.3
logo+sa 7.7 a-0.8 g2.0 h0.8 i-0.4 r2.8 s-0.3
logom 7.0 b-0.4 c-0.4 d-0.3 e0.6 g0.3 k0.5 r0.5 s0.6 t1.2
loks 7.7 a0.4 c0.4 e1.4 g0.4 h0.3 r0.7 s-0.3
lokse 7.7 a0.4 c0.4 e1.4 g0.4 h0.3 r0.7 s-0.3
lubi 7.2 c0.8 g-0.3 k0.8 l0.8 r-0.4 t-0.4
lubica 7.2 c0.8 g-0.3 k0.8 l0.8 r-0.4 t-0.4
lubo 6.5 a0.3 b1.7 d0.8 e1.1 g0.5 k-0.4 l-0.6 m0.3 p0.4 q-0.4 r0.4 s0.8 t0.5
lubomi 7.4 a0.7 b1.6 d1.1 e1.0 j0.5 p0.8 s0.3
luce 7.4 b-0.3 c0.4 d0.8 e0.9 h0.8 i0.4 o0.4 r0.4 t1.0
lucene 7.7 c0.5 d0.5 e0.6 g0.3 h0.9 o0.5 r0.6 t1.1
luci 6.5 c-0.5 e0.9 g0.5 i0.9 j-0.3 k-0.3 p0.7 r0.9 s-0.4
lucia 7.0 a0.3 b0.3 c-0.3 e1.1 i-0.4 p-0.3 r0.3
lucime 7.7 g0.5 i1.2 p0.8 r0.5
ludi 4.6 d1.1 e2.5 g2.2 h1.6 j-0.9 k-0.5 m-0.5 n-1.1 r3.1 s2.8 t3.0
ludi+a 6.8 c0.4 d0.7 e0.7 g0.6 h0.4 i0.6 j-0.4 l0.4 m-0.3 r1.1 s1.6
ludi+co 7.7 b-0.4 g0.4 h0.6 p-0.3 r0.3
ludi+foti 7.7 a-0.9 g1.5 l0.3 o0.4 p-0.3 r2.0 s-0.4
ludi+ktor 7.7 c0.3 j0.5 p0.8
ludi+mi 7.4 a0.6 c0.8 d0.6 e1.0 p0.6
ludi+na 7.7 a-0.5 h0.9 r0.5
ludi+sa 7.4 a-0.6 b-0.4 c0.6 d0.8 e-0.6 s0.4
ludi+si 7.2 c-0.4 d-0.4 e0.7 g0.6 r0.6 s-0.4
ludi+v 7.7 a0.3 b1.0 d0.5 e-0.4 p0.8
ludi+vedi 7.4 a0.5 b0.6 d0.3 j0.6 p0.4 s1.0
ludia 5.4 a0.6 c0.7 d1.4 e1.4 j-0.6 k-0.4 m0.3 q0.7 r1.2 s3.2 t0.9
ludm 7.4 a-0.5 b-0.4 c0.4 g1.0 h0.8 i-0.4 k-0.4 o0.5 q0.9 r0.7 t0.3
ludmil 7.7 c0.3 g0.5 h0.8 k-0.3 o0.5 q1.0 t0.3
ludo 6.2 a-0.8 b1.5 c-0.5 d-0.5 e-0.5 g0.7 i-0.6 j-0.4 k-0.3 l1.5 n0.6 o-0.4 p-0.9 r1.3 s1.1
ludoch 7.7 a-0.3 c-0.4 d-0.4 e-0.4 g0.5 h0.6 r0.5
ludom 6.8 a0.4 b2.0 c0.5 e0.3 h-0.3 n0.5 o-0.3 p-0.3 q-0.4 r0.3 s1.1
ludovi 7.7 a-0.3 b-0.4 c-0.5 q1.0 s0.4
luds 6.9 a-0.6 b-0.4 c-0.4 d0.4 e-0.6 f-0.4 g1.3 i-0.5 j-0.3 m-0.4 n0.7 r1.5
ludsky 7.4 d0.5 g0.3 n0.9 r0.6
luka 6.6 b0.7 d-0.7 e-0.5 f1.4 i-0.6 k-0.3 m0.4 n-0.3 p1.0 q-0.3 s0.4 t0.7
lukas 7.7 a0.6 b-0.3 c0.4 f0.7 g-0.3 p0.8 r-0.4
luto 6.6 a0.4 b1.2 f0.8 g-0.4 i0.8 j-0.5 k-0.5 l1.1 m0.5 n-0.4 r-0.4
luto+lebo 7.7 d0.4 i0.8
lydi 7.7 a-0.8 c-0.3 g1.2 r1.1
lydia 7.7 a-0.8 c-0.3 g1.2 r1.1
lyzi 7.4 d-0.3 g0.4 j0.6 k0.5 q0.6 s0.5
lyziar 7.7 e-0.4 g0.6 k0.6 q0.6 r0.4
lyzo 7.7 c0.8 f1.1 m0.4
lyzova 7.7 c0.8 f1.1 m0.4
lyzu 7.7 a0.6 c0.5 e1.0 i0.4 p0.8
m 7.7 a-0.6 c-0.3 g0.5 r0.5 s-0.9
ma 3.3 a1.5 b0.3 c1.6 d1.3 e2.6 f2.4 g-1.7 h-1.2 i2.4 j-1.3 k1.3 m-1.0 n0.5 o2.4 p-0.4 q-0.6 s2.4 t0.7
ma+a 7.7 a-0.9 k0.9 q1.2
ma+aj 7.7 a0.3 c0.5 i0.7
ma+byt 7.2 a-0.5 b-0.3 g0.5 h-0.3 o0.7 p-0.4 r0.6 s-0.4 t0.4
ma+ci 7.2 b-0.3 c1.1 d0.4 e-0.7 g-0.3 i-0.6 n0.4 r-0.5
ma+kazd 7.7 b0.7 c0.6 d0.6 i-0.3 q0.3
ma+len 7.4 a-0.6 b-0.5 c0.5 e-0.5 g0.6 l0.9 o-0.4 r0.5
ma+mrzi 7.7 a0.3 b0.7 d0.3 e-0.5 p0.6
ma+na 6.4 d1.2 e-0.5 f0.5 h0.7 i0.7 k1.9 m-0.5 r0.6 s0.3 t-0.3
ma+niek 7.2 c-0.4 d-0.3 g-0.4 n0.9 p-0.3 r-0.4 s0.9 t1.3
ma+nikt 7.7 g0.5 p0.5 r0.6
ma+obec 7.7 a-0.3 k-0.3 o0.5 q-0.4 t0.3
ma+od 7.4 a-0.9 i0.8 s-0.4
ma+odbi 7.7 a0.3 b0.6 e0.4 f1.1 m0.8
ma+okna 7.7 c1.8 e-0.5 p0.5 r0.4 s0.8
ma+peci 7.7 b-0.4 c1.0 d0.6 e-0.6 f0.7 o1.4
ma+podl 7.4 b-0.5 c0.4 d-0.4 g0.5 i-0.4 l-0.4 r0.5
ma+poky 7.7 a0.6 d0.6 e1.2 p1.3
ma+pozi 7.4 a0.4 d-0.3 e0.7 i0.5 k0.9 s1.1
ma+prav 6.9 a0.4 d-0.4 e0.3 f0.8 g-0.4 i-0.4 j1.0 k0.3 m-0.4 o-0.4
ma+pred 7.7 a-0.4 l0.8 n0.3
ma+preh 7.4 d1.2 e-0.6 f0.8 l0.3 n-0.3 q0.4
ma+pris 7.7 l0.8 m0.3 n0.8
ma+pros 7.0 a1.1 b0.4 c0.5 d1.2 e-0.5 f1.2 g-0.7 i1.1 l0.7 q0.3 r-0.5 s-0.4 t-0.4
ma+pyta 6.5 d1.1 g0.4 h-0.7 i1.8 o0.6 p-0.4 q0.7 r0.3 s0.6
ma+rad 7.7 b0.6 f0.5
ma+s 7.4 a0.6 b-0.4 c1.2 e-0.5 f2.1 h0.4 k0.5 o0.5 s-0.3 t1.2
ma+sest 7.7 c0.3 g0.7 i0.6 r0.8 s0.5
ma+spyt 7.7 a0.6 c1.2 i0.5 p1.0
ma+stal 7.4 a0.4 b0.5 c0.6 d-0.4 e1.5 g-0.4 i0.6 j0.3
ma+svoj 7.7 e0.5 h0.3 i-0.5 k0.5 n0.4
ma+tam 7.7 a-0.6 d0.3 n0.5 o2.1 s0.4
ma+ten 7.7 b-0.3 c0.4 i0.4
ma+tera 7.4 a0.6 b-0.4 e1.6 h0.7 i-0.4 j2.0
ma+to 6.4 c-0.3 d0.8 e-0.7 f-0.4 g0.4 i-0.6 j-0.5 k0.4 l0.4 m0.8 n0.8 p-0.5 r-0.7 s-0.7 t0.5
ma+tri 7.7 c-0.3 d-0.3 e-0.4 l0.9 q0.6
ma+u 7.7 d-0.5 e-0.4 f1.1
ma+uz 7.7 d1.0 f1.0 i0.4 r0.3 s0.6
ma+v 6.8 b-0.7 e1.0 f0.7 j0.6 k-0.6 p-0.3 r0.7 t0.7
ma+vlas 7.0 g-0.4 i1.3 r-0.3
ma+z 7.7 e-0.7 i-0.3 k0.9
ma+zajt 7.7 b0.6 c0.6 d0.4 e0.5 f0.8 t1.9
ma+zast 7.7 b1.2 c0.3 f0.4 i0.5 j0.3 n0.9
ma+ze 7.4 b0.6 c-0.3 g-0.9 h-0.4 k1.0 m0.4 n0.9 r-0.5 t-0.4
ma+zivn 7.7 d0.5 e1.1 g0.4 o0.9 q0.4 r0.5
mack 7.0 a-0.4 k0.5
macka 7.4 f0.4 k0.4 m0.5
macku 7.7 a-0.4
mada 5.9 b0.8 c-0.5 e0.9 f0.7 j-0.7 k-0.6 l-0.5 m0.4 n0.8 q-0.4 r0.6 t0.6
mada+a 7.7 b0.3 d0.7 m0.3
madarc 6.9 b0.3 c-0.7 e0.6 g0.3 h-0.6 i0.6 j-0.4 m0.6 n1.0 o0.3 p0.6 r0.4
madars 6.4 b0.7 e0.5 f0.7 g-0.3 h0.4 i-0.4 j-0.4 k-0.5 l-0.3 p-0.5 q-0.3 t0.8
magd 7.4 d0.4 g0.6 r0.6
magda 7.7 a-0.3 e-0.3 g0.7 r0.6
magi 7.2 b0.8 k0.8 l0.6 m-0.4 p0.3
magi+na 7.7 b0.9 k0.7 l0.8
magist 7.2 b0.8 k0.8 l0.6 m-0.4 p0.3
magn 7.7 e0.6 f0.4 h0.6 o0.9 p0.5
magnet 7.7 e0.6 f0.4 h0.6 o0.9 p0.5
mail 4.5 a-0.4 b-0.6 c0.8 d4.4 e0.8 f1.9 g-2.1 h0.8 i-1.7 j0.6 k0.7 l0.6 m1.5 n1.0 o0.4 p-1.8 t1.1
mail+a 7.7 d0.6 e-0.3 i0.9
mail+aj 7.7 d0.9 g-0.5 m0.3
mail+co 7.7 a-0.4 c0.5 e-0.6 g-0.4 h0.3 i-0.4 r-0.5 s0.3
mail+nasi 7.7 e0.4 f0.7 j0.6
mail+od 7.4 d0.7 g0.6 i-0.3 m0.6 n0.9 o0.4 r0.9
mail+s 7.4 a-0.6 h0.3 k0.4 l0.9 n-0.3 t0.9
mail+sa 7.2 a0.3 b0.4 d1.7 g-0.6 h0.6 i-0.3 j-0.3 k0.4
mail+z 7.2 a-0.4 b1.2 c0.7 d1.0 g-0.4 h0.5 j-0.3 l-0.4 s-0.4
mail+ziad 7.7 e-0.5 g0.8 m0.3 r0.7 s0.4
mail+zo 7.7 a-0.5 j0.3
maile 7.7 c0.4 d0.4 e-0.3 o0.5 s0.5
mailoc 7.7 a-0.4 b0.3 k0.7 l1.8 n0.9 r0.3
mailom 6.9 a-0.7 g-0.8 k0.4 m0.4 q-0.4 s-0.3 t-0.4
mailov 7.0 a0.6 c0.5 e1.4 f1.1 g-0.3 j1.5 m0.4 t1.0
mailu 6.9 b-0.6 f0.4 i0.4 j0.7 n0.5 o0.5 p-0.4 r0.4 s0.4
maily 5.8 a1.3 b0.3 d4.8 e-1.3 f0.7 g-1.2 h0.4 i-0.7 j0.6 l-0.6 m0.3 o-0.7 p-0.8 r-0.9 s0.8
maj 6.9 b-0.5 d0.4 e-0.4 j0.4 m-0.4 n-0.7 o-0.3 p0.7 q0.6 r-0.4
maja 5.7 c1.6 d0.6 e-0.5 i1.4 k0.6 l0.5 m-0.7 n0.4 q-0.6 t0.4
maje 5.7 e0.7 f0.5 g-0.4 j0.6 n0.4 p-0.4 r-0.4 s-0.5
majetk 7.4 b-0.3 e0.8 f0.5 g-0.3 j1.1
majeto 7.4 a-0.3 b0.7 c-0.3 n0.6 r-0.3 t0.4
maji 5.2 d1.3 e1.0 f2.8 g0.3 h1.3 i0.8 j-1.0 k1.0 l0.8 n-0.8 o0.3 p-1.1 s-1.2 t1.2
maji+a 7.4 a-0.7 c-0.3 d-0.4 f0.3 g-0.3 l-0.4 o0.5 t0.5
maji+penz 7.4 b-0.3 d-0.4 e0.3 g0.4 i-0.6 s0.4
majite 5.7 a1.0 b-0.4 c-0.3 d1.2 e1.3 f3.0 g0.5 h0.3 i0.9 j-0.8 k0.6 m0.5 p-0.5 q-0.3 r-0.6 s-0.6 t1.0
majo 7.4 a-0.4 c-0.3 f0.7 g-0.5 h-0.3 i-0.3 n0.3 q-0.3
majs 6.1 a-1.1 b-0.5 d-0.3 e-0.6 f0.9 g2.0 h0.7 i-0.7 k1.2 m-0.6 n-0.4 p-0.7 q1.2 r1.8 t-0.5
majste 6.9 b-0.5 d0.5 e0.5 f0.9 g0.7 i-0.5 k0.7 p-0.5 q0.8 r0.7 t-0.4
majstr 6.5 a-0.6 c-0.4 d-0.7 f1.2 g1.4 h0.9 i-0.4 k0.6 m-0.5 p-0.4 q1.0 r1.1 s-0.5
majt 7.4 d-0.3 i0.3 p0.7 q0.4
majt+sa 7.4 d-0.3 i0.3 p0.7 q0.4
majte 7.4 d-0.3 i0.3 p0.7 q0.4
maju 5.4 a1.2 b-0.4 c1.2 d0.5 e1.9 f-0.8 g-1.4 i-0.5 k-0.5 o1.3 p0.4 r-0.4 s2.6 t1.6
maju+na 7.0 a0.7 c0.5 d1.1 g-0.3 j0.9 p-0.3 s1.0
maju+o 7.7 a0.4 b0.5 c0.3 i0.5 s0.8
make 7.7 b1.7 e0.7 n0.4 t0.7
makete 7.7 b1.7 e0.7 n0.4 t0.7
makk 7.7 a-0.4 c0.3 h0.3 l0.4
mal 4.9 a1.2 b-0.5 c3.2 d0.7 e-0.6 f1.4 g0.5 i-1.4 j-0.5 n-0.4 o0.8 p1.3 r0.6 t1.1
mal+byt 6.1 a1.3 c2.1 d1.5 e-1.0 g-0.8 h-0.6 j-0.5 l0.6 m-0.3 r-0.7 t-0.5
mal+mat 7.7 e0.9 h0.6 p0.9 q0.6
mal+na 7.2 a0.6 b0.5 d0.3 e0.8 g-0.4 i-0.3 p0.8 r-0.4
mal+plat 7.7 b-0.6 e-0.3 p1.0
mal+pris 7.2 a1.1 b0.3 c2.5 e-0.5 f0.7 m0.6 n-0.5 q0.3 t1.0
mal+som 7.7 a-0.6 c-0.5 f0.4 g0.8 o0.4 r0.8
mal+stat 7.7 a0.4 c0.8 j0.6 s0.7
mala 5.3 a1.7 b0.7 c3.0 d2.2 f-0.5 i0.7 k2.5 l0.4 m0.6 o-0.7 q1.7 r0.9 t-0.4
mala+byt 7.2 a1.4 c2.4 e-0.3 h-0.5 k1.0 m0.4 n0.7 q-0.4 t0.5
mala+som 7.4 a-0.4 d-0.4 g0.3 j0.9 r0.3 s-0.3
mala+v 7.7 a-0.6 b0.3 d0.4 g1.0 m0.4 q1.0 r1.2
male 6.5 b-0.5 d1.0 f0.3 h0.4 i-0.7 j-0.4 l0.7 n0.9 s0.8 t0.3
malej 7.7 a0.6 d1.1 e-0.3 i-0.3 s1.2
mali 4.8 a1.8 b-0.4 c2.9 d2.4 e-1.0 g1.4 h1.5 l0.4 m2.5 n1.0 p-0.8 q0.4 r2.5 s1.2 t2.5
mali+byt 6.6 a1.3 b-0.4 c2.9 d0.4 f-0.4 g-0.3 l0.3 r-0.5 s1.3 t1.6
mali+na 7.7 d0.4 e0.5 f0.3 i-0.3 r0.4 s0.5
mali+sme 7.0 a-0.8 c0.8 d-0.3 e-0.5 g0.9 h-0.6 i-0.8 k1.2 l1.1 n1.1 q-0.4 r1.5 s-0.3 t-0.4
mali+v 7.2 b-0.4 g-0.5 h-0.3 m1.2 r-0.5
mali+vedi 7.7 a1.0 g-0.3 j0.4 r-0.4 s1.3
malick 7.7 a-0.7 c-0.4 d-0.5 g0.3 n0.3 o1.1 q1.0
malik 7.7 a-0.3 c-0.4 d0.3 e0.4 g0.5 h1.2 r0.6
malo 5.4 a2.0 b1.2 c1.8 e1.1 f-0.9 g-0.6 h0.8 i-0.3 j0.5 n-0.8 o-0.4 p0.9 q1.2 t0.3
malo+by 7.7 a-0.8 d-0.3 e-0.3 q2.3
malo+byt 7.7 c0.4 m0.4
malo+to 7.7 a0.7 c1.0 e0.6 o0.4 s0.6 t-0.3
malova 6.8 a0.5 b0.5 d-0.3 e0.9 f-0.6 h0.4 j-0.3 m1.2 o-0.5 q0.3 r0.5 t-0.5
maly 6.3 a-0.9 b1.5 d1.9 e-0.7 f0.6 h-0.4 i-1.2 j-0.7 k1.3 m0.4 o-0.5 p-0.8 q0.8 r0.4 s-0.6
maly+klie 7.7 a0.4 b0.9 d2.0 e-0.4
maly+ma 7.7 a-0.4 c-0.4 e0.4 h-0.3 k1.2 n0.3 r-0.3
malym 7.4 a-0.7 c-0.4 e-0.5 g0.6 p-0.3 q1.3 r0.4
mam 3.9 a1.1 b2.0 c0.8 d0.6 e1.1 f0.7 g-2.3 h-0.3 i-0.9 j0.6 k0.9 l1.0 m1.7 n1.8 o2.4 p-1.1 q2.5 r-1.7 s4.7
mam+akur 7.7 a0.5 c1.3 d-0.4 e-0.4 k1.1 m0.4 n0.5 q-0.4
mam+doma 7.7 b0.4 f0.4 n0.8
mam+len 7.4 c0.5 d-0.5 m0.7 s0.7
mam+na 6.5 a0.5 b1.6 e-0.7 f-0.3 g-0.4 i1.7 j-0.3 k0.4 l0.9 m-0.4 o0.5 s0.6 t0.3
mam+novu 7.7 b0.5 k-0.3 q0.6 s-0.4
mam+poci 7.2 a0.9 b-0.5 d1.4 e0.5 f0.3 g-0.7 r-0.3 s-0.4
mam+posl 7.7 a-0.4 e-0.6 o1.0 p-0.3
mam+pouz 7.7 a-0.4 c0.5 n0.5 o3.4 q-0.5 r0.3
mam+prav 7.7 a0.6 b0.6 e0.7 j0.7 s0.5
mam+pre 7.4 a0.3 c0.8 e0.3 g0.4 h0.6 j0.3 m0.9 p-0.4 q0.8 r0.6 s0.7
mam+pred 7.2 a0.3 b0.8 c-0.4 i-0.5 j0.8 l0.7 m0.8 t0.3
mam+prip 7.2 a0.5 c0.5 e0.5 f0.4 p0.4 s0.8
mam+rad 7.7 d0.8 g0.5 i0.6 r0.4 t0.7
mam+sede 7.7 e-0.3 g0.4 q0.7
mam+smia 7.7 a1.1 e0.5 f0.6 o-0.4
mam+tam 7.7 a0.3 b-0.3 c0.7 s1.2
mam+to 7.2 a0.4 b1.1 c-0.3 d0.6 j0.3 m1.4 n0.3 q0.8
mam+tu 7.7 a0.5 e1.0 i0.5 t0.7
mam+ucto 7.7 a-0.5 m-0.3 q1.4 r-0.3
mam+uz 7.4 a1.0 e0.8 g-0.3 j1.3 s0.8
mam+v 7.4 d0.3 e0.6 s0.5
mam+z 7.7 a-0.4 d0.8 e0.5 f1.0 g1.0 n0.3
mam+za 7.7 c0.5 d0.3 i0.5 l0.5 q0.3 s0.5
mama 6.5 a1.2 b-0.5 c0.5 d1.3 e0.8 f-0.5 g-0.8 i0.8 j-0.3 m0.5 o0.3 p0.4 r-0.8 s-0.9
mame 4.2 a-1.5 b-0.5 d-0.8 e2.4 g-1.5 i-2.3 j-0.4 k2.9 l0.7 m1.5 n0.5 o1.5 q1.9 r0.9 s-1.6 t2.0
mame+adre 7.7 e-0.4 j0.4 k0.7 o1.0
mame+az 7.7 q0.5
mame+na 7.0 c-0.6 e0.6 j0.3 l0.6 m-0.4 p1.3 r0.4 s0.7
mame+o 7.7 a0.4 c-0.6 e1.2 h0.4 j0.5 l0.3 m0.5
mame+od 7.4 a0.4 c-0.3 d-0.5 g0.3 i-0.4 m1.0 o0.8 q1.9
mame+plno 7.7 c0.4 i0.4 n0.3 r-0.3
mame+s 7.7 a-0.6 g-0.3 o0.7 q0.7
mame+tu 7.4 c0.5 e0.6 s0.4 t1.1
mame+v 7.7 a-0.4 e-0.6 m0.3
mame+za 7.0 b-0.5 f-0.3 k-0.3
mami 6.5 a0.5 b-0.5 d0.8 e0.9 g0.4 h-0.3 r0.4 s2.3
mamici 7.7 a0.3 e0.7 s1.2
mamick 7.0 a0.4 d1.0 e0.6 g0.3 i0.4 p0.5 r0.4 s1.6
mamu 7.7 c0.6 i0.6 k1.2 p0.5
mamy 7.7 c-0.3 g0.3 o0.7
mana 6.5 a0.5 b0.7 d0.4 f-0.5 h0.6 i1.1 j-0.5 o-0.3 p1.6 t0.3
manaze 6.9 a0.5 b0.4 d0.7 g-0.4 i0.7 m0.5 p0.9 r-0.3 t0.5
mand 7.0 b0.8 c0.3 d-0.4 g0.3 h0.8 i0.9 j-0.3 k0.5 m0.5 n-0.8 r0.4 s-0.4
mandat 7.7 a0.5 b0.7 c0.5 e0.5 i1.1
manu 6.6 a0.5 b0.4 d0.5 e0.9 g0.9 h1.5 j-0.3 n-0.5 o0.6 q0.7
manual 6.8 b0.5 c-0.4 e1.0 g1.0 h1.6 i-0.4 j-0.3 n-0.5 o0.6 q0.8
manz 5.5 a-1.1 d-0.4 e0.6 f0.6 g1.1 h-0.9 i0.5 m-0.4 q1.1 r1.6 s-0.5 t0.5
manzel 5.5 a-1.1 d-0.4 e0.6 f0.6 g1.1 h-0.9 i0.5 m-0.4 q1.1 r1.6 s-0.5 t0.5
mapa 7.4 a1.2 c1.3 e1.3 f1.3 r0.4 s0.5
mapu 7.7 c-0.3 e-0.3
marc 5.4 a-0.5 b-0.8 c0.5 d1.3 f0.7 g-0.6 i2.7 j-0.8 k0.7 l0.8 n0.4 o0.4 p-0.9 q1.1 s-0.3
marc+a 7.7 e-0.5 n0.4 q0.3
marc+na 7.7 a0.5 c1.0 d1.2 f0.6 h0.4 i-0.3 k0.8 o0.6 p-0.3 r0.4
marc+som 7.7 d0.6 f0.4 m0.5
marca 5.9 b-0.6 c0.4 d1.0 e0.3 f0.6 h0.5 i1.8 j-0.7 k0.8 l0.6 m-0.9 o0.5 p-1.0 q1.0 s-0.6
marcel 7.0 a0.6 e0.4 g-0.4 i0.8 l0.7 m0.4 p0.4 r-0.4 s0.6
marci 6.6 a-0.7 c0.6 d0.4 e-0.3 f0.3 i0.7 j-0.4 l-0.4 m0.4 n0.3 p-0.3 r0.7 s-0.3
mare 6.4 c0.6 d0.6 e-0.4 f0.8 g1.7 h0.8 i-0.8 k0.5 l0.7 n-0.5 p-0.5 r2.0 s-0.5 t0.6
marec 7.2 b-0.5 c0.7 e-0.8 h1.0 i-0.4 k0.4 l1.0 m0.4 p-0.3 q0.7 r0.4 t0.4
marek 6.8 b0.5 d0.4 e0.3 f1.0 g1.6 i-0.5 q-0.5 r1.8 s-0.3
marg 7.2 b-0.4 d0.3 l0.5 m-0.3
margit 7.4 b-0.3 c-0.3 l0.5
mari 5.9 a0.6 b0.4 c1.5 d2.3 e-0.9 h0.6 i-1.4 j-0.4 k1.1 q1.2 r0.3 s0.4 t1.9
maria 6.8 a0.5 c0.3 d1.3 e-0.8 g-0.4 i-0.6 n-0.5 o-0.4 r-0.3 s0.5
marian 7.4 d0.3 f0.4 i-0.3 p0.8 t2.2
marie 7.7 a0.6 b0.8 c0.4 d0.6
mario 7.7 c0.6 e-0.3 q0.8 s0.5
mark 5.9 a0.3 b1.7 e1.2 f1.0 g0.6 h1.1 i0.3 k-0.4 n0.9 o0.3 q-0.4 r0.5 s2.1
mark+ma 7.7 b0.9 c-0.3 d-0.3 e0.4 f0.6 i0.4 l0.3 q0.3
market 6.4 b2.2 d-0.3 e1.0 f1.2 i0.8 j-0.4 k-0.4 n0.4 p-0.4
markiz 7.0 a0.5 b-0.4 c-0.4 d0.7 e0.8 h0.5 i-0.4 j0.8 r0.3 s2.8
marn 6.9 a0.6 c0.7 e0.4 i0.5 j0.9
marn+uply 6.9 a0.6 c0.7 e0.4 i0.5 j0.9
marnom 6.9 a0.6 c0.7 e0.4 i0.5 j0.9
maro 7.2 a-0.8 b0.5 f0.6 g0.7 i-0.3 k-0.4 l0.5 o1.2 r0.7 t1.1
maros 7.2 a-0.8 b0.5 f0.6 g0.7 i-0.3 k-0.4 l0.5 o1.2 r0.7 t1.1
mart 5.9 a1.0 b0.7 c1.1 d0.4 f0.8 h-0.6 k0.6 n0.8 s0.4
mart+a 7.7 b0.4
marta 7.7 g0.5 o-0.4 r0.6
martin 6.1 a1.2 b0.7 c1.1 e0.3 f0.8 g-0.5 h-0.7 k0.4 n0.8 r-0.5 s0.4
mas 7.2 e-0.4 f0.6 m0.7
masi 7.0 a0.4 b-0.3 c-0.3 g-0.3 h0.6 i-0.4 j-0.4 o-0.4 p1.0 q0.6 s-0.3
masiar 7.2 d0.4 e-0.7 h0.6 j-0.4 o-0.4 p-0.3 q0.6
mask 7.7 a0.7 b0.3 d-0.4 e1.4 g-0.3 l0.5 r-0.4 s0.4
maso 7.4 d0.3 h0.7 i0.3 o0.3 t0.3
mast 7.7 b0.5 g0.7 h-0.4 i-0.3 l0.3 m0.6 n0.5 o0.5 r1.1
mat 5.3 b-0.8 d0.6 e1.0 f-0.4 g-0.5 j0.7 l1.1 m-0.7 n1.0 o0.3 p0.6 s0.5
mat+hlav 7.7 a0.5 c-0.4 d1.3 e-0.4 j1.2
mat+pri 7.7 e-0.3
mata 7.7 c0.4 q1.1 r0.6
mate 4.1 b-0.9 c2.2 d2.9 f0.4 g-0.3 h1.9 i-0.8 j1.2 k1.9 l1.8 m1.3 n3.8 o1.1 p-1.8 q0.9 r1.8
mate+a 7.4 a-0.5 g0.4 i0.8 n0.7
mate+aj 7.4 b-0.4 c0.3 d0.9 e-0.3 f-0.3 g-0.3 k-0.4 l-0.3 n0.7 p-0.3 s-0.3 t-0.3
mate+este 7.2 c0.3 d0.7 f0.9 g0.6 i-0.4 j-0.5 k0.6 r1.1 s0.5
mate+firm 7.0 a-0.9 c-0.3 e-0.4 g-0.4 h-0.5 i1.1 o1.0 s-0.3
mate+iny 7.7 a0.4 c0.7 j1.0 p1.7
mate+k 7.7 a-0.5 g0.6 l0.5 n0.8 q-0.3 r0.6
mate+na 6.3 a-1.2 d0.4 e-0.6 f0.5 g1.1 h0.9 i-0.6 k0.3 l1.0 m0.5 n1.8 o0.5 p-0.5 q1.3 r0.8 s-0.5 t-0.4
mate+prav 7.4 a-0.7 l2.2 n2.9 q0.3
mate+skol 7.7 e0.5
mate+spol 7.4 a0.6 c0.6 e-0.3 h0.3 j1.3
mate+stal 7.7 o0.5
mate+to 7.4 c1.1 e-0.5 f0.3 g0.3 i0.9 j1.0 l0.5 r0.5
mate+u 7.4 a-0.3 c-0.5 g0.4 i0.6 r0.5 t0.6
mate+v 6.6 b-0.7 c0.4 d-0.7 e-0.3 g-0.8 h1.0 i-0.5 j1.0 l-0.3 m-0.5 o0.9 p-0.3 q0.3 r-0.3 s0.6 t1.2
mate+voln 7.2 a-0.5 d-0.6 f0.4 h0.8 i-0.3 k1.5 o-0.5 r0.6
mate+vypl 7.7 b0.4 c-0.3 e-0.3 h0.4 m0.5 n1.5 q0.6
matej 7.4 b-0.3 c-0.5 e1.0 f0.4 g0.4 i0.4
materi 7.0 a1.0 c1.3 f-0.4 i0.7 k0.8 m0.6 o-0.3 q-0.3 t-0.3
maters 5.7 a-1.1 b-0.4 c-0.4 d0.7 e-1.1 f-0.5 h0.5 i0.9 n-0.4 o0.3 p-0.5 r0.7 s-0.4 t-0.6
matk 7.4 d0.6 k0.8 n0.4 q-0.3
matko 7.7 e-0.4 k1.0 n0.6
mato 7.4 a-0.3 d-0.6 h-0.5 k0.3 n0.9 p-0.4 s-0.3
matr 6.6 a-0.4 c0.3 d0.8 e-0.7 g1.5 h1.1 i-0.5 j-0.3 k1.5 l0.4 m-0.4 n0.5 p0.3 q0.8 r1.9 s-0.4 t0.4
matr+v 7.7 d0.6 o-0.3
matrac 7.7 c-0.4
matrik 7.0 c0.4 d1.1 e-0.3 g1.4 h1.1 i-0.4 k1.4 l0.5 o0.4 p0.4 q0.8 r1.8 s-0.3
matu 6.6 a-0.5 c0.4 d0.7 e0.5 g1.3 j-0.3 l0.3 n0.3 q0.8 r0.8 s0.5
matus 7.2 a-0.4 e0.4 g1.3 h0.4 q0.4 r0.7 s-0.4
mb 7.7 a-0.3 c0.4 d0.4 k0.3 m0.4
mea 7.7 b0.3 c-0.4 d0.5 e0.4 l1.6 n1.8
mea+culp 7.7 b0.3 c-0.4 d0.5 e0.4 l1.6 n1.8
medi 6.6 b-0.5 c-0.7 d-0.7 e-0.7 g-0.5 i-0.7 j0.7 p-0.5 r-0.4 s1.3
mediac 7.0 a-1.5 c-0.5 d-0.5 e-0.5 f0.4 g-0.3 i-0.4 j-0.4 o0.3 s-0.6
medo 6.5 b0.6 c-0.4 d0.8 e0.9 f-0.3 g0.8 h0.6 j-0.4 l0.7 m-0.5 p-0.4 r1.1 s-0.5
medovi 7.4 a-0.8 b-0.3 g1.0 r1.2
medovn 7.4 b0.3 c-0.3 d0.9 g-0.5 i0.5 l0.5 r-0.4
medv 7.2 a-0.3 d0.4 e0.5 g-0.4 i0.4 k1.0 m0.6
medved 7.2 a-0.3 d0.4 e0.5 g-0.4 i0.4 k1.0 m0.6
medz 5.2 a0.9 c1.4 d0.7 e0.5 f2.0 g-1.8 i0.8 j-0.7 k1.1 l0.6 m0.5 q1.4 r-0.5 s-0.9 t-0.3
medz+na 7.7 a0.6 e1.2 f2.7 g-0.3 h-0.4 r-0.4
medz+nami 7.7 b0.9 c-0.4 e0.7 g0.4 h1.2 k1.1 o0.3 p0.7 r0.8
medz+sebo 7.4 e-0.4 f0.9 i-0.4 s0.4
medz+sme 7.7 c0.4
medzi 6.0 a0.6 b0.9 d-0.4 e0.5 g-0.4 h0.6 i1.0 k0.5 m-0.7 p0.4 t-0.4
medzic 7.7 c0.6 d0.8 f0.9 t0.4
medzit 6.1 a1.2 b-0.3 c1.9 d1.4 f0.8 g-1.0 i0.5 m1.1 q0.6 r-1.1 s-0.5
medzu 7.7 a-0.5 b0.4 d-0.4 g-0.4 o0.4
meli 7.4 c-0.4 d-0.4 e0.4 j-0.3 p0.9 q0.4 r0.4
melich 7.7 a-0.5 c-0.3 d-0.4 e-0.4 g0.3 j-0.3 q0.4 r0.5
mena 7.0 b-0.5 c0.3 e1.1 f-0.4 i0.8 j0.5 o0.5 p0.7 q-0.4 r-0.6 s0.4
mene 5.7 a0.9 b0.9 c0.8 d-0.7 f0.8 g0.3 h0.7 i1.3 j-0.6 l-0.5 n0.6 p-0.9 r0.7 s-0.9 t-0.5
mene+a 7.4 a0.9 b0.9 d-0.4 e-0.4 g-0.3 i1.2 q0.3 s-0.4
menej 6.1 a1.4 b1.6 e0.3 f1.0 g-0.7 i1.5 j-0.5 n0.3 o-0.7 p-0.6 q-0.5 r-0.5 s-0.8 t-0.6
meni 6.4 a-1.0 c-0.4 g0.6 h-0.4 j-0.4 l0.7 n0.7 p-0.3 s-0.4
meni+doda 7.7 a-0.4 e-0.3 g-0.3
menili 7.7 e0.6 g0.8 i0.4
menime 7.7 a-0.4 e-0.3 g-0.3
menit 6.9 a-0.7 e-0.4 i-0.3 l0.4 m0.4 n0.8 r0.3
meno 5.1 a2.6 d4.1 e1.2 f1.6 g-1.9 h-1.0 i-0.6 j-1.0 m-0.8 n0.6 q1.2 r-0.7 s3.9 t0.9
meno+a 7.7 d0.5 f0.6 s0.5
meno+clov 7.7 a0.3 c0.6 d0.4 e0.7 f0.4 p0.5
meno+na 7.7 c0.9 e0.5 p0.7 t0.7
meno+odos 7.7 a-0.5 b0.3 f0.3 m0.4 q2.0 t0.7
meno+s 7.7 a0.5 c-0.3 d-0.4 e0.8 s0.6
menom 6.4 a1.1 b-0.3 c-0.7 d1.6 e0.9 g-0.9 i-0.8 j-0.4 m-0.4 o0.3 q-0.3 r-0.4 s3.0 t0.9
menovk 7.4 a1.0 c1.2 d1.1 g-0.4 h-0.4 p0.4 q0.4 s-0.3
mens 7.7 d0.6 i0.4
menu 7.4 c-0.5 e0.7 i0.3 p0.3
mera 7.2 a0.4 e1.4 g-0.3 j0.6 k0.3 l0.4 m1.7 t0.6
merac 7.7 e0.8 k0.4 l0.5 m1.2 t0.6
mesa 5.6 a1.4 b2.8 c-0.9 d0.9 e-1.7 h0.3 i1.6 j-0.6 k-0.4 l0.4 n0.8 o-0.4 p-0.5 r-0.7 s-0.5
mesa+paus 7.7 a0.4 b0.9 p0.4
mesa+sadz 7.7 a1.1 b0.4 i0.3 l0.8 m0.9
mesacn 5.6 a1.4 b2.8 c-0.9 d0.9 e-1.7 h0.3 i1.6 j-0.6 k-0.4 l0.4 n0.8 o-0.4 p-0.5 r-0.7 s-0.5
mesi 4.1 a1.2 c4.7 d2.3 f0.4 g-2.1 i0.4 j-1.1 l3.7 n0.5 r-1.4 s0.5 t-0.8
mesi+a 6.6 b-0.4 c1.3 d-0.3 e-0.7 f0.4 g-0.4 i1.1 k-0.4 l0.9 n-0.4 p-0.5 q-0.5
mesi+dost 7.7 c0.6 d0.3 e-0.5 f1.2 m0.7
mesi+je 7.4 b1.1 c0.6 d0.5 e0.6 f0.3 k0.5 o0.3 s0.5
mesi+mi 7.7 a0.4 c0.6 d0.5 e-0.3 f0.6 i0.6
mesi+na 7.7 d-0.3 i0.5 l0.9 q0.6 s0.3
mesi+nesk 7.4 a0.7 b0.7 c1.8 g-0.3 i-0.3 k0.4 m0.6 n1.5 p-0.3 s0.5
mesi+po 7.4 a0.6 b1.0 d-0.3 e1.0 i-0.3 j0.7 m0.6 s0.4
mesi+prac 7.7 a0.5 b0.6 c0.7 j0.5 l0.9 p0.6
mesi+ste 7.7 d0.5 i0.4 p0.5
mesi+takz 7.7 a0.4 i0.5 p0.4
mesi+to 7.7 c-0.4 g0.8 h0.8 j0.6 o0.8 q0.3 r-0.3 s-0.3
mesi+vam 7.7 a0.3 c0.4 e-0.3 i0.4 p0.9
mesiac 4.1 a1.1 c4.3 d2.0 f0.4 g-2.1 i0.4 j-1.1 l3.7 n0.5 r-1.4 t-0.7
mesk 5.4 a0.3 c5.4 d-0.5 e-0.8 f1.6 g-1.2 i1.0 j-0.9 k1.7 l3.8 m0.8 o-0.3 q0.5 r0.3 s-0.7 t0.3
mesk+a 7.7 c-0.3 e0.5 l1.3
mesk+aj 7.7 c1.3 g-0.4 i0.7
mesk+s 7.7 a0.5 c1.9 e0.4 i0.6 l0.9 t0.4
mesk+so 7.7 a0.3 b0.9 c0.6 p0.4 s0.3
meska 6.4 a0.3 c1.4 d-0.3 g-0.7 h-0.3 i0.6 l1.6 p-0.6
meskaj 7.2 c0.6 g-0.4 i-0.5 k1.2 l1.2 n-0.4 o-0.3 p1.3 r-0.4
meskal 7.2 b0.3 c1.0 d-0.4 e-0.8 i0.6 m0.9 q0.9
meskam 7.2 a-0.7 b-0.5 c0.6 e1.0 i-0.3 k0.8 l1.6 m0.4 n0.5 p-0.4 s-0.5 t0.5
meskan 7.0 a0.9 c2.4 e-0.3 f2.4 g0.3 i-0.6 j-0.6 k0.9 l0.4 p-0.3 r0.8
meskat 7.2 c0.8 d-0.3 e-0.5 i1.3 l1.3 p-0.4 r-0.3
mest 5.2 b1.0 d-0.3 e1.8 f1.1 g-0.4 h1.5 k1.1 l0.4 n1.5 o-0.3 p2.0 q-0.4 s0.4
mest+kult 7.7 b-0.3 c-0.4 e0.7 h0.7 p0.9
mest+podn 7.4 a-0.6 c-0.3 e-0.5 h0.5 i0.8 n0.8 s-0.3
mest+urad 7.7 a0.4
mest+vam 7.7 e0.5 g0.4 h0.6 p0.6 r0.4
mesta 6.4 a0.4 b1.4 c-0.5 d-0.6 e1.0 h0.3 k1.6 m-0.3 p0.4 s0.7
mesto 7.0 b0.7 c0.4 e0.4 h0.4 i-0.4 l0.6 n0.9 p0.4
mestsk 6.0 a-0.4 b-0.5 e0.5 f0.4 h1.7 i1.1 n0.6 o-0.3 p1.7
mestu 7.7 a-0.6 c-0.3 n0.8
meto 7.7 a-0.6 g0.5 l0.7 n0.3 o0.4 q0.4 r0.7
metod 7.7 a-0.6 g0.5 l0.7 n0.3 o0.4 q0.4 r0.7
metr 6.6 a0.4 b0.9 c-0.3 e0.8 f0.6 h-0.4 j0.9 m0.9 p-0.3 q-0.4 s0.4
metr+a 7.7 i0.4
metre 7.2 a0.3 b-0.4 e0.7 f0.5 h-0.4 i-0.3 k-0.3 m0.4 n0.5 q-0.3
metroc 7.7 b0.7 e-0.4 m0.7
mgr 5.7 c-0.4 d1.1 e0.9 f1.2 h0.6 i-0.5 j0.6 l0.8 n1.1 o1.1 p-0.5 q0.8 r0.5 s-0.8
mi 2.9 a3.1 b1.8 c1.0 d3.8 e0.5 f1.9 g-1.1 h-1.0 i0.6 j1.7 l2.0 m1.7 n2.2 o2.2 p1.8 r-0.3 s-0.3 t0.6
mi+aj 7.4 e0.5 m0.9 s-0.3
mi+ani 7.7 d0.9 e-0.6 i0.6 p1.3
mi+ano 7.7 d0.5
mi+aspo 7.0 a0.7 b0.3 c1.1 d0.8 n0.3 o-0.3 p-0.3 s1.4 t-0.4
mi+bolo 7.7 a-0.5 c0.4 g0.5 h1.2 r0.5
mi+bude 7.7 e1.0 m0.5 p0.5 s0.7
mi+chla 7.7 b0.6 d-0.4 e-0.4 m0.6 s0.3
mi+co 7.7 c0.7 e-0.3 g0.4 s0.6
mi+ctou 7.7 a-0.7 g0.8 i0.3 r1.0
mi+dali 7.7 a0.6 b0.6 e0.8 m0.6 p1.0
mi+dat 7.7 b1.0 i0.6
mi+dnes 7.7 a-0.4 e-0.4 l1.7
mi+do 7.0 a0.7 c0.4 d0.8 i-0.5 j0.5 k-0.3 l-0.3 n-0.3 p0.4 s0.7 t0.5
mi+dve 7.7 a-0.5 b-0.5 g0.8 o0.4 r0.7
mi+este 6.8 a-0.6 b-0.3 c0.7 d-1.2 g0.5 h-0.5 i-0.6 k-0.5 m-0.5 n1.3 o1.2 q0.6 r0.6 t0.7
mi+fakt 7.4 b0.4 c-0.5 d0.4 m0.6 o0.9 p-0.4 r-0.3 t-0.3
mi+ho 6.9 c0.7 d0.4 k-0.3 n-0.6 o2.3 t2.5
mi+ich 6.9 c0.6 h-0.4 i-0.3 j1.0 p0.6 t1.6
mi+jej 7.7 a-0.6 c-0.4 l0.5
mi+ju 6.6 b0.4 d-0.3 e0.8 g0.4 i-0.4 j-0.3 k0.9 m0.4 n0.6 q0.3 s0.8 t1.1
mi+kedy 7.7 a0.3 b0.6 c0.3 e0.5 p1.0
mi+len 7.7 a-0.5 k1.3 r0.3
mi+na 6.6 a0.9 b1.2 d0.6 f1.6 g-0.7 h0.3 i-0.4 j-0.4 m0.3 n0.6 o0.6 q-0.5 s0.3
mi+napi 7.2 a0.4 d1.3 i0.5 p0.7 r-0.3
mi+neda 7.7 a-1.0 d-0.3 e-0.6 g0.9 h0.9 m0.3 p-0.4 q0.7
mi+nejd 7.2 a0.7 d-0.3 e1.5 g-0.5 r-0.5 t-0.3
mi+nevy 7.7 a-0.5 d-0.5 h0.3 k1.9 l0.5 n-0.3 r0.4
mi+niek 6.5 a0.7 b0.4 c-0.4 e1.3 i-0.8 n-0.4 p1.6 r-0.9
mi+nikt 7.4 c0.6 d1.1 g0.4 n0.8 p0.3 r0.4 s0.4
mi+od 7.2 b-0.3 c0.8 e0.4 j0.8 l0.6 p1.2
mi+odpi 7.4 a0.6 c0.6 d1.6 e0.6 f0.4 g-0.3 q0.4 r-0.3
mi+odpo 7.2 a0.5 c-0.3 d0.6 e1.1 g-0.3 j0.6 m0.7
mi+opra 7.7 c-0.3 m0.7 t0.6
mi+osob 7.7 d0.6 e0.6 f1.1
mi+pado 7.7 h0.4 k1.0
mi+pise 7.7 e0.6 f0.4 g0.3 i0.7
mi+piso 7.7 c1.1 d0.5 e-0.4 p0.6
mi+pol 7.7 b0.6 d-0.4 e0.6 i0.5 n0.4 o0.4 q0.4 r-0.3 t0.3
mi+pora 7.4 a0.6 e0.5 i-0.3 j2.0
mi+posi 7.7 a0.4 b-0.4 e-0.3 m0.8 p1.4
mi+posl 6.4 a0.8 b-0.9 d0.4 e1.8 g-0.7 i0.7 j-0.4 l-0.4 m-0.7 n-0.5 p1.3 q0.4 r-0.4 s1.0
mi+potv 7.4 a0.4 c0.7 e-0.4 f0.4 j1.5 m0.5
mi+pove 6.9 b0.4 c0.8 f0.7 i-0.4 j-0.4 p-0.3 s-0.5 t-0.4
mi+pred 7.4 b1.8 e-0.4 i-0.3
mi+prep 7.7 e0.9 f1.5 l-0.3 t1.1
mi+prid 6.9 b0.3 e-0.4 g0.8 i-0.3 l0.4 n2.9 p-0.6 q-0.7 r1.3 t0.4
mi+pris 6.8 d1.4 e-0.9 g-0.5 h0.4 l0.6 m1.6 n0.5 o-0.4 p-0.5 s-0.4 t1.5
mi+pros 5.1 a-1.0 b0.6 d1.5 f2.5 g1.1 h2.0 i0.6 k0.9 l-0.4 m0.5 o1.9 q1.1 r1.6 s-1.1 t-1.6
mi+s 7.4 h0.4 k0.4 q0.5 t-0.4
mi+slub 7.4 a-1.0 d-0.3 g1.4 h0.4 p-0.3 r-0.4
mi+svie 7.7 a-0.5 h-0.3 k0.4 m0.3 o1.6 q0.4
mi+tam 7.4 b1.0 d-0.5 e1.0 k-0.4 m1.4 n1.0 p-0.4 s-0.3 t-0.3
mi+tie 7.7 g-0.4 n0.3 p0.8
mi+to 5.3 b2.8 c-0.7 d1.0 g-0.8 h-1.0 i0.4 l1.9 m1.6 n1.4 o1.5 p-1.2 r-0.5 s-1.1 t0.8
mi+tu 7.0 a0.5 b0.4 c-0.5 d-0.5 e0.8 i-0.4 p-0.3 r-0.4 s1.2
mi+ukaz 7.4 c-0.4 d-0.5 i1.0
mi+uz 7.2 a0.5 d1.2 e0.4 g-0.5 h-0.4 i-0.4 j0.5 k-0.3 r-0.9 t0.6
mi+v 6.6 b1.7 e-0.6 g-0.6 l2.5 m0.4 n2.2 o0.7 p-0.5 q-0.4 s-0.4 t-0.6
mi+vas 7.7 a-0.3 g0.6 r0.5 s0.5
mi+vasa 7.4 a0.4 c0.4 d0.8 f0.6 g-0.4 j1.0 n0.3 t1.5
mi+vedi 7.7 a0.3 c0.3 o0.4
mi+vola 7.0 c0.7 h-0.3 n-0.4 p0.5 q0.3 r-0.4 s-0.5
mi+vrat 7.0 a0.7 c-0.5 d1.3 e1.2 f1.0 i-0.5 j0.6 k0.4 o-0.4 t0.4
mi+vsak 7.7 b0.6 s0.6
mi+zapa 7.7 a-0.6 e-0.4 g0.9 n1.0 r1.0
mi+zavo 6.9 a1.2 c1.2 f2.5 g-0.7 i-0.7 j-0.4 k-0.7 m0.6 p-0.4 t1.1
mi+ze 7.2 b-0.5 f-0.3 g-0.3 i-0.4 l1.1 n0.7 p0.4 r-0.6 t0.7
mich 6.2 a0.5 b-0.4 c1.0 d1.5 e0.4 g-0.5 h0.6 j-0.5 k0.4 l-0.6 o-0.6 q1.1
mich+co 7.7 a0.6 b-0.3 c0.7 d1.7 g-0.3 i0.6 k0.3
michae 7.7 a0.5 b0.6 c0.7 p0.8 s0.5
michal 6.4 b-0.9 c0.5 d1.6 e-0.5 h0.7 j-0.5 k0.5 l-0.5 o-0.5 p-0.5 q1.3 s-0.4
mien 7.2 a0.6 b1.8 c0.3 i0.4 j1.9 m1.3
mienit 7.7 a0.3 b0.6 c0.5 e0.3 j0.8 m0.6
mier 7.0 a0.8 c0.3 d-0.3 e0.7 g-0.5 h-0.4 i0.7 j-0.3 n0.7 o0.4 r-0.6 s0.5 t-0.3
mies 5.1 b-1.1 e1.4 f-0.4 g-0.5 h0.5 i-0.8 j0.4 n-0.4 o0.7 q1.0 r0.3 s0.7 t0.6
mies+a 7.4 c1.1 d-0.4 e-0.6 k0.3 p0.4 s0.6
mies+kde 7.7 a0.3 e0.8 i0.7 m0.6
mies+na 7.2 a-0.7 b-0.4 g0.4 h0.3 i-0.4 j0.4 m-0.4 r0.5
mies+novi 7.7 a1.3 e0.4 j0.5 s2.3
mies+pret 7.7 a0.3 e0.5 i0.9
mies+v 7.7 c-0.4 o0.4 r-0.4
miest 7.2 a-0.3 c-0.6 d-0.5 g-0.4 h0.5 k-0.3
miesta 6.9 b-0.5 c-0.7 e1.2 i-0.6 j-0.4 o0.3 r0.5 s-0.3
mieste 6.8 a-1.0 b-0.6 g0.7 i-0.5 j0.4 l-0.4 o0.3 p-0.4 q0.4 r1.0
miestn 6.2 a1.1 c0.3 d-0.7 e0.5 h0.3 i-0.7 j0.4 k0.7 l0.5 m0.3 n-0.6 p0.9 r-0.4 s2.3
miesto 6.6 d1.2 e1.2 g-1.0 i0.9 m-0.5 o0.4 p-0.4 q0.8 r-0.6 s-0.7 t0.5
miez 7.2 a-0.5 d0.4 e0.4 f0.4 g0.6 h1.5 r0.9 t0.4
miezd 7.2 a-0.5 d0.4 e0.4 f0.4 g0.6 h1.5 r0.9 t0.4
migr 7.4 a0.5 c0.5 d-0.3 e0.5 g0.5 i1.6 m0.4 r0.4
migrac 7.4 a0.5 c0.5 d-0.3 e0.5 g0.5 i1.6 m0.4 r0.4
miha 7.2 e0.6 f0.4 h-0.3 i-0.4 j0.9
mihalc 7.7 f0.6 g0.5 j0.6 k0.4 r0.5
mihali 7.7 e0.4 i-0.3 j0.4 r-0.3 t0.3
mikl 7.4 a0.7 b0.4 e0.8 g-0.3 i0.7 k-0.3 o0.4 r-0.4
miklos 7.4 a0.7 b0.4 e0.8 g-0.3 i0.7 k-0.3 o0.4 r-0.4
mikr 6.8 a0.8 c-0.5 e1.6 g-0.3 h0.5 j-0.4 p0.6 s1.7 t0.6
mikrof 7.2 b-0.3 c-0.4 d-0.4 h0.6 i0.5 s1.2 t0.7
mikrov 7.7 a0.7 d0.6 e1.1 i-0.4 p1.0 s0.4
miku 6.9 b0.4 c0.4 d-0.6 f1.0 g-0.4 h1.3 i1.0 m0.9 n-0.4
mikula 7.0 b0.6 d-0.5 e0.5 f0.8 g-0.4 h1.2 i1.1 m0.7
mila 5.7 a-1.0 c-0.8 f1.1 g1.8 h0.8 i-0.4 j-0.7 k0.4 q1.0 r2.3
mila+a 7.7 a-0.4 b-0.3 d-0.6 e-0.4 l0.3 r0.4 t0.5
mila+evka 7.7 g0.5 i0.5 r0.3
mila+pani 7.2 a-0.4 b-0.3 e0.5 g0.3 h1.3 q1.3 r0.4
milan 7.0 d-0.5 h-0.4 i-0.4 l0.6 n0.7 r-0.4
mile 6.9 b1.1 d0.5 e0.3 f-0.4 g0.7 i0.7 k-0.3 l0.8 n-0.4 r1.8 s-0.3 t-0.5
mile+damy 7.4 a0.6 b1.0 d0.5 g-0.4 i1.1 r0.3
mili 6.4 a-0.4 d0.5 g1.2 i0.9 o-0.3 q0.7 r1.2
mili+kole 7.7 r-0.3
mili+moji 7.7 a-0.5 g0.9 i0.9 r0.9
milime 7.7 a-0.4 d0.4 f0.3 g1.0 h0.7 k0.3 o-0.3 q1.1 r1.4
milk 7.4 a-0.5 e-0.3 g-0.5 r-0.6
milka 7.4 a-0.5 e-0.3 g-0.5 r-0.6
milo 7.7 a0.3 b-0.4 c0.9 e0.8 p0.4
mily 7.4 c1.0 d-0.5 e0.6 f0.6
mimo 6.2 b0.6 c0.3 d-0.4 g-0.6 i-1.1 j0.7 l0.5 m0.8 p-0.5 r-0.3 s0.4
mimo+doho 7.4 d0.7 i-0.4 j1.4 p-0.4
mimo+prev 7.7 a-0.5 c0.5 e-0.7 i-0.5 m0.4 q0.4
mimoch 7.7 c0.5 e-0.3 p0.5 s0.7
mimosu 7.2 d0.6 i-0.4 j1.6 m0.6 p-0.6
mina 7.7 c0.8 l1.2 m0.9 o-0.3
mine 7.4 b-0.5 c0.4 d-0.4 e-0.4 t0.7
minera 7.7 b-0.3 d-0.3 e-0.3 t0.6
mini 6.4 a-0.7 d0.4 e-0.5 f0.6 i0.7 j-0.7 k0.3 l1.0 m0.3 o-0.5 p-0.5 s-0.4 t0.9
minist 6.4 a-1.0 e-0.9 f0.6 g0.3 j-0.7 k0.3 l1.0 m0.3 o-0.4 p-0.5 r0.4 s-0.4 t0.9
mino 7.4 a-0.6 g0.5 i0.4 m0.6 r0.4
minu 4.6 a2.6 b3.6 c1.2 d1.6 e1.3 f0.5 g-2.0 h0.7 i0.4 j-1.7 n0.4 o0.9 p0.4 r-0.7 s0.8 t3.8
minu+jese 7.7 e-0.4
minu+pat 7.7 g0.5 p0.5 r0.4 s0.8
minu+rok 6.9 g-0.4 i0.8 j-0.3 r-0.5 s0.3
minu+roku 7.7 b0.6 d-0.4 h0.5 n0.5 r0.3
minu+sa 7.7 e-0.4
minu+sme 7.7 a0.4 e0.8 i0.6 p-0.3
minu+tyzd 7.0 b1.0 d0.6 e0.7 i0.5 r-0.4 t0.3
minu+utor 7.7 a0.4 c1.2 r0.4 t1.8
minula 7.2 a0.6 b-0.3 e1.3 g-0.4 h0.3 i1.1 q0.7 s-0.3
minule 6.5 e0.8 f0.7 h1.0 k0.5 n0.6 o1.0 q-0.7 r0.3
minuli 7.7 a-0.3 b-0.5 g0.6 p-0.3 r0.7
minulo 6.6 a0.4 d0.7 h0.4 k0.5 l0.9 o0.9 p0.4
minulu 7.2 a0.3 b0.4 i0.6
minuly 5.9 a0.9 b1.5 c0.8 d1.2 e0.5 f0.5 g-0.9 i1.3 j-0.6 k0.4 l-0.7 m-0.4 p-0.5 q-0.4 r-0.5 t1.3
minut 5.9 b1.9 d-0.8 e-0.3 f-0.3 g-0.6 i-1.1 j-0.4 m-0.6 o-0.4 r-0.7 s0.9 t3.7
minutu 7.7 a0.5 b0.6 d1.5 q0.3 s1.0
minuty 7.4 a0.7 b1.4 c-0.3 d1.1 e-0.4 g-0.5 i-0.4 p0.9 r-0.3 s-0.4
mirk 7.4 b0.3 e0.8 g0.5 l0.7 n0.3 r0.5
mirka 7.4 b0.3 e0.8 g0.5 l0.7 n0.3 r0.5
miro 7.2 b-0.4 c-0.4 h0.4 i0.4 k1.1 n-0.4 t0.4
misi 7.4 a-0.8 f0.3 g1.0 l0.5 n0.7 r1.0 s-0.4 t0.5
misiko 7.4 a-0.8 f0.3 g1.0 l0.5 n0.7 r1.0 s-0.4 t0.5
misk 7.0 a0.4 b0.5 c0.4 d0.6 e1.1 f-0.3 h0.9 i-0.4 k0.4 l0.7 n-0.4 p1.1 r0.3
miska 7.7 g0.3 h0.7 p0.4 r0.5
misky 7.7 a0.4 b0.6 c0.6 e1.4 h0.3 l0.9 p0.8 t0.4
miso 7.7 a0.8 d1.2 e-0.4 g-0.4 i1.1 s0.8
mlad 6.4 b0.6 c1.0 d0.4 g1.0 h0.3 i-0.8 j0.9 n-0.7 p-0.4 q0.7 r1.4 s-0.9
mlad+muz 7.7 c1.2 d0.6 f0.7 i-0.3 j0.8
mladi 7.2 a-0.7 e-0.5 g1.0 h0.5 i-0.3 o-0.3 q0.8 r1.2 s-0.4
mlady 7.0 a0.4 b0.4 c1.1 d0.5 e-0.4 f0.4 i-0.5 j1.2 r-0.4 s-0.5
mlca 6.5 a0.4 c1.8 d2.5 i-0.7 o-0.4 p-0.5 r0.5 s0.6
mlcala 7.4 c1.4 g0.4 i-0.4 r0.5 s0.6
mlcani 7.0 a0.9 c1.3 d2.7 e0.6 i-0.5 p-0.3 s0.4
mlcat 7.7 m0.3
mlci 7.4 a0.8 d1.7 e0.4 g-0.4 p2.1 r-0.3
mlcite 7.4 a0.8 d1.7 e0.4 g-0.4 p2.1 r-0.3
mlie 7.2 a-0.7 b-0.4 d-0.4 e-0.4 l0.3 n0.9 p-0.4 q1.1
mlieka 7.7 a-0.3 e-0.3 h0.4 l0.4 q1.0 r0.3
mlyn 6.4 a-1.1 c-0.9 g1.6 h-0.3 j-0.4 k1.0 l1.5 n0.3 p0.6 r2.2 s-0.6
mlynsk 7.4 c-0.4 d0.3 e-0.5 g0.3 i0.3 l0.3 o0.3 p0.5
mm 7.0 c-0.3 e0.5 i-0.4 j0.7 m0.5
mna 5.1 a0.3 c-0.5 d0.4 e1.2 f-0.5 g0.9 h0.5 k3.0 l1.3 m1.5 n0.5 o-0.4 p2.8 r1.3
mna+a 7.7 c0.5 d-0.3 e-0.3 j1.0 p0.8
mna+je 7.7 a0.5 b-0.4 f0.4 i-0.3 m1.8 p1.6
mna+neca 7.7 a0.5 e1.3 p1.0
mna+pyta 7.7 e0.4 j0.3 s0.6
mna+v 7.7 b0.4 d0.3
mne 6.0 b-0.9 c-0.5 d2.4 h-0.5 i-0.7 k0.5 n1.1 p0.4 q0.4 r0.5 s0.9 t1.0
mne+by 7.7 a0.3 d0.6 f1.1 h-0.3 q0.3 r-0.4 s1.2
mnic 7.4 a0.4 c1.4 d0.5 e0.5 i-0.4 k0.5 t-0.4
mnicho 7.7 e0.7 h0.3 k0.4
mnou 6.4 a-0.6 b-0.8 f0.7 g1.2 h0.6 l-0.4 n0.8 p-0.4 q1.5 r1.3
mobi 6.0 a-0.5 b1.1 c0.9 d0.4 e1.0 h0.9 i-0.7 j-0.5 k1.4 m1.3 o-0.5 p0.8 q1.4 r0.7 s0.6
mobi+appk 7.7 b0.6 c-0.3 d0.4 g-0.3 h0.5 k0.7
mobil 7.2 a0.6 b0.8 c0.9 d0.7 g-0.5 h0.4 k0.6 m0.7 p1.0 r-0.5 s1.0
mobile 7.7 a-0.6 g0.4 h0.4 k0.4 m0.6 q1.0 r0.5 t0.4
mobiln 7.2 b0.4 c0.3 d0.4 e0.6 g-0.4 k0.5 n-0.3 p0.5 s-0.4
mobilu 6.9 a-0.5 d-0.8 f0.4 g0.6 i-0.8 n0.5 o-0.3 p-0.5 q0.8 r0.7
moc 7.2 d0.4 i1.3 t0.5
mode 6.3 a0.6 b0.4 c-0.6 d-0.8 e1.3 f-0.5 g0.4 h0.7 i0.6 k0.8 n-0.4 p-0.4 q0.7 s2.4
mode+na 7.7 g0.5 h1.0 i0.6 m0.4 s0.5
modera 6.8 a0.3 b0.8 d-0.6 e0.4 g0.8 h0.7 q0.7 s1.1
moderu 7.7 a0.5 e1.2 i0.6 s1.4
modr 5.6 a0.4 b0.8 c-0.3 e0.7 f0.6 g-0.7 h-0.5 i0.5 j-0.8 l-0.3 m-0.5 p-0.8 r-0.7 s1.8
modr+a 7.7 d0.3 e0.5 i0.4
modr+koni 7.2 a0.8 c-0.4 d1.1 e1.6 g-0.4 s1.5
modr+stre 7.7 a0.9 b1.5 g-0.3 i0.6 s1.7
modra 6.8 a-0.7 b-0.5 d-0.4 e-0.5 i-0.4 l-0.3 n0.5 o0.5 p-0.3
modre 7.0 a0.7 b0.7 c-0.3 d0.3 e0.5 g-0.4 i1.0 r-0.3
modrej 7.7 a0.9 b1.5 g-0.3 i0.6 s1.7
modrom 7.2 d-0.3 e0.9 g-0.3 s0.4
modry 7.4 a-0.4 b-0.3 c0.7 d-0.6 l0.4
modu 7.7 a-0.3 b-0.3 f-0.3 g1.0 h1.0 k-0.3 n1.4 o-0.3
mohl 5.3 a-0.3 b-0.8 c-1.2 d-0.8 e1.5 g-1.0 h0.5 i-0.9 j-0.6 k0.9 l0.5 o0.5 p-0.5 q0.8 r-0.3 s-0.7
mohl+by 5.5 a-1.2 c-1.0 d-0.6 e-0.5 g-0.5 i-0.6 j-0.3 k1.0 l0.8 p-0.3 q1.2 s-0.4
mohl+pris 7.7 h0.9 o0.3 t-0.3
mohli 5.4 a-1.3 b-0.7 c-0.9 d-0.4 g-0.6 h0.6 i-0.8 j-0.5 k0.5 l0.6 n0.3 o0.4 p-0.4 q1.1 s-0.5
mohlo 7.4 a1.5 b-0.4 c-0.4 e2.3 g-0.6 k-0.3 r-0.5
moho 7.2 a0.6 c1.3 e0.7 g-0.4 j1.0 s0.6
mohol 7.2 a0.6 c1.3 e0.7 g-0.4 j1.0 s0.6
moj 5.7 a-0.9 b0.7 d0.7 f0.7 i-1.1 j-0.6 k0.7 n-0.4 o0.5 r0.3 t0.5
moj+mail 7.4 a-1.5 d-0.6 e-0.7 h0.3
moja 5.4 a2.2 d1.5 e1.9 g-1.7 i-1.0 j0.8 k0.8 l0.4 n-0.5 o0.5 q0.3 r-1.7 s2.8 t0.9
moja+babk 7.7 a1.0 c0.8 d0.7 e1.1 g-0.4 r-0.3
moja+chyb 7.7 g-0.3 k0.4 o0.3 t0.8
moja+dcer 7.4 e0.5 h0.6 q0.5 s1.3
moja+svag 7.7 b0.6 c-0.3 d0.6 s0.8
moje 5.1 a2.6 b1.2 c-0.6 d4.3 e1.6 i0.4 j0.9 k-0.4 n-0.4 o-0.4 p2.9 q-0.4 r0.6 s0.5 t-0.6
moje+dve 7.7 a-0.4 d-0.4 i0.4 l0.4
moje+mail 7.0 d1.3 e-0.4 f1.1 i0.3 l-0.3 m-0.3 o-0.3 s-0.4
moje+mame 7.7 a-0.4 c-0.3 d0.4 e-0.4 g1.2 r1.1
moje+otaz 7.7 a0.8 d1.5 e-0.4 o-0.4
moje+tele 7.4 c0.5 h0.5 j0.6 l0.5 s0.5
mojej 6.5 b0.5 c-0.4 d0.7 g0.6 i0.3 p0.4 r0.9
mojh 6.4 a1.7 b-0.5 c0.8 d0.4 e1.6 f0.4 h0.4 i-0.8 j1.4 l-0.5 s1.1
mojh+otca 7.7 a0.5 e1.2 j1.1 s0.4
mojh+prav 7.7 a0.8 j1.1 p0.8
mojho 6.4 a1.7 b-0.5 c0.8 d0.4 e1.6 f0.4 h0.4 i-0.8 j1.4 l-0.5 s1.1
moji 6.1 b-0.3 d1.6 e-0.4 f0.5 g2.4 h-0.8 i0.3 j0.5 l0.5 o0.4 p0.3 q1.2 r3.0 s0.7 t-0.4
mojich 6.9 b-0.4 c-0.6 d1.5 g1.0 j1.1 o0.5 p0.9 q0.6 r1.4
mojim 7.2 b-0.4 c0.8 f0.9 g-0.3 h-0.5 k-0.4 l0.8 q0.6
mojm 7.2 b0.3 d1.2 e0.5 f-0.5 o0.5 q-0.4
mojmu 7.2 b0.3 d1.2 e0.5 f-0.5 o0.5 q-0.4
mojo 6.9 a-0.3 c-0.4 d0.5 e1.2 f1.2 g-0.6 k0.5 n0.4 p-0.4 s0.7
mojom 7.2 a-0.4 c-0.6 d0.4 e0.6 g-0.3 i-0.4 j0.5 k0.3 n0.5 r-0.4 s0.9
mojou 7.7 e0.7 f1.0 i0.5 j-0.4 m0.4
moju 6.1 a1.4 b0.9 c-1.0 d1.6 e2.4 f0.8 g-1.0 h-0.4 i-1.3 k1.1 l0.4 m0.4 p0.9 s1.5
moju+otaz 7.7 a0.3 d1.0 e0.8 k0.7 l0.3 m0.3 s0.4
moju+staz 7.7 d1.0 e0.3 j0.5 p0.4 s0.6
mokr 7.4 b-0.4 c-0.4 d0.7 e0.7 f0.4 g0.3 l0.3 m-0.4 r0.6 t0.5
moln 7.4 c-0.4 d0.6 i-0.3 k0.3 p0.5 s1.5
molnar 7.4 c-0.4 d0.6 i-0.3 k0.3 p0.5 s1.5
mome 6.8 a-1.6 b-0.6 d-0.5 e-0.4 i-0.4 j-0.4 k0.3 l1.7 n-0.6 p-0.5 q0.4 r0.9 s-0.3 t0.9
mome+cerp 7.7 a-0.4 c-0.3 k0.4 n-0.3 t0.5
mome+je 7.7 g-0.4 l1.6 q0.4
moment 6.8 a-1.6 b-0.6 d-0.5 e-0.4 i-0.4 j-0.4 k0.3 l1.7 n-0.6 p-0.5 q0.4 r0.9 s-0.3 t0.9
moni 6.1 a-0.9 b-0.5 c-0.6 g0.9 h1.7 j-0.5 l0.9 m0.6 r1.3 s-0.5
monika 6.8 b-0.3 c-0.5 d-0.4 g-0.4 h0.8 m0.6 o-0.3 q0.4 s-0.3
monito 6.8 a-0.8 d0.4 g1.4 h1.2 l0.7 n0.5 r1.6 t0.3
mont 6.5 a-0.5 c0.9 d-0.6 e-0.4 f1.7 i-0.7 j-0.3 k-0.3 n-0.5 r0.6 t1.4
montaz 7.2 c1.1 d-0.3 e-0.8 g-0.4 n-0.4 p0.4 s0.4
monter 7.7 a-0.4 c-0.3 f0.3 g0.6 k-0.4 r0.6 t0.4
montov 7.4 d-0.5 e0.5 f1.5 h0.6 t1.0
mor 7.7 a-0.4 e-0.4 l1.1 n0.4 o0.4 r-0.3
mora 7.0 d0.5 e0.6 f1.0 g1.2 h0.5 p-0.3 r0.5
mora+a 7.7 a-0.5 b-0.3 g1.0 h0.8 m0.4 r0.5
moravu 7.7 b-0.4 e1.0 f1.2 g0.5 h0.6 i-0.3 m0.4
moravy 7.7 a-0.6 g1.0 r0.9
most 7.4 d0.6 f0.3 g-0.4 k0.3 l0.8 n-0.3 o-0.3
moto 6.9 b0.3 c-0.4 k-0.4 l0.4 s0.4 t1.1
moto+a 7.7 b0.8 l0.3 s0.6 t1.1
motork 7.7 b0.6 s0.6
motoro 7.7 c-0.3 e0.4
moty 7.7 a0.4 c0.8 d0.3 e-0.7 g-0.3 i0.8 m0.3
moze 4.0 a-2.1 b0.3 d-0.3 e-1.5 f-0.7 h1.5 i-1.9 j-1.0 k2.9 m1.2 n1.0 o1.8 q0.7 r0.5 s-1.8 t0.3
moze+aj 7.7 a1.0 e0.7 i1.0
moze+dat 5.9 a0.4 m0.3 s-0.5
moze+do 7.4 h-0.3
moze+hoci 7.7 b0.5 e-0.3 i0.7
moze+ist 7.2 a-0.9 b0.4 c-0.3 e-0.3 g0.5 j-0.4 k0.4 n0.7 p-0.3 r0.8
moze+ju 7.0 b1.7 g-0.3 h0.4 i-0.3 k0.4 m2.8 p-0.6
moze+kedy 7.4 e-0.4 n0.3 o0.3
moze+mi 7.0 a-0.6 b-0.3 c0.8 d-0.5 e0.4 g0.5 i-0.4 k-0.4 o0.9 r1.0
moze+nam 7.4 a-0.8 o0.4 p-0.4 q-0.3 t0.3
moze+nast 7.7 a-0.3 g0.4 h0.3 r0.5
moze+obje 7.7 g0.5 h0.4 k0.6 o-0.3 q0.8 r0.6 t0.3
moze+odst 7.7 c-0.3 j-0.3
moze+poko 7.7 a-0.4 g0.5 k0.5 r0.6
moze+pris 7.7 f0.5
moze+rozp 7.7 c0.7 e-0.4 s0.5
moze+s 7.7 a-0.6 c0.5 d0.4 h0.6 i-0.3 k0.5 l1.0
moze+sa 7.4 d0.4 e0.6 i0.4 k0.8 n0.3 t0.6
moze+sled 7.7 l-0.4
moze+to 7.7 a-0.7 c-0.4 l0.3 m-0.3 o1.2 q0.4 t1.6
moze+v 7.7 g-0.3 q1.1
moze+zaca 7.4 b-0.3 h0.4 i-0.4 k0.9 o-0.3 q0.4 t0.6
moze+zajt 7.7 b0.3 k1.0 n-0.6 t-0.5
moze+zrus 7.7 a-0.4 g0.7 h0.8 k1.0 l0.5 n0.4 r0.7
mozem 6.1 a1.6 b0.6 c0.5 e-1.1 h1.1 i-0.4 k-0.4 m1.8 n-0.4 o0.8 p0.5
mozeme 6.1 a-1.4 b0.8 c-0.6 d0.4 e-1.0 f-0.5 i-0.7 k2.1 m-0.5 r0.6 s-0.6
mozete 4.4 a-1.6 b-0.9 c0.6 d-0.4 f-0.7 g-0.3 h0.8 i-0.5 j-1.1 k1.5 l0.9 m0.8 n1.3 o1.3 p-0.5 s-0.9 t-0.5
mozn 5.7 a1.2 b-0.6 d-0.7 g-1.0 j3.8 l1.7 p-0.9 r-0.6 s0.6
mozn+aj 7.7 l0.7
mozne 6.9 b-0.4 c-0.3 d-0.4 e-0.5 i0.3 k-0.4 l0.9 q-0.4
mozno 6.3 a0.9 f-0.3 g-0.7 i-0.9 j2.2 l1.2 p-0.5 r-0.3 s1.0 t0.6
moznos 7.2 a0.7 d-0.3 e0.3 i0.4 j2.6 k0.4
mozu 7.2 b-0.5 i-0.4 l0.3 s0.8
mrav 7.4 a0.5 b0.9 c0.5 d0.4 e0.3 f0.4 i0.4 j0.7 m-0.3 n0.8
mrav+a 7.7 b1.1 f0.5 i0.5 j0.7
mravmi 7.7 b1.1 f0.5 i0.5 j0.7
mraz 6.9 c0.4 g0.6 h0.7 l0.5 n0.9 o-0.4 p0.5 r0.4 t0.8
mrazia 7.4 c0.6 d-0.4 g0.4 h0.8 j-0.3 l0.6 n1.0 o-0.3 t0.9
mrva 7.4 d0.7 e-0.5 g0.6 j0.5 k-0.4 n0.4 r0.7
mrzi 6.3 a0.8 b0.8 c-0.4 d1.2 e-0.7 f-0.3 g-1.1 h-0.4 j-0.4 k0.7 l0.5 m0.4 n1.2 r-0.6 s-0.5 t-0.5
mrzi+ma 6.5 a0.4 c-0.3 d1.1 e-0.6 f-0.6 g-1.0 h-0.5 i-0.3 k1.0 l0.6 m0.6 n1.3 p-0.5 r-0.6 s-0.4 t-0.4
mrzi+ze 7.7 a0.3 b0.7 d0.3 e-0.5 p0.6
mrzl 7.7 c-0.3 e0.4 j0.7 p0.8
mrzlo 7.7 c-0.3 e0.4 j0.7 p0.8
ms 7.4 a0.5 b-0.3 c0.9 e0.3 g-0.4 i-0.3 l-0.3 q0.3 r-0.4 t0.3
mu 4.7 a-1.3 b-0.9 c0.7 d1.0 e-0.7 f1.8 g0.9 h1.6 i0.4 k0.6 l-0.8 m-0.6 n1.7 p-0.8 q0.8 r0.4 s0.9
mu+dali 7.7 f0.4 g-0.3 n0.3
mu+este 7.7 b-0.4 c0.5 e-0.4 i0.4 n0.7
mu+pred 7.7 g0.4 h0.8 k0.8 n0.8 t0.3
mu+pros 7.7 d0.8 f0.5 i-0.4 r-0.3
mu+to 7.7 a-0.3 g0.6 t0.5
mu+ukaz 7.7 a-0.6 e-0.4 g1.0 h1.1
mudr 6.2 a0.4 b-0.4 c2.7 d-0.5 e0.6 f0.6 g0.4 h0.7 j0.4 l-0.5 m0.4 o0.6 p2.4 r0.9
mudron 7.7 a0.5 b0.6 c0.7 e0.4 p0.8 s0.4
muku 7.7 b-0.4 e0.6 l1.1 p0.6
muky 7.7 e0.7 p0.8
mura 7.2 b-0.5 d-0.5 g-0.4 i-0.3 l0.5 n0.4 p0.5 q0.4 s0.5
murari 7.7 c0.5 d-0.4 e-0.3 t0.4
muse 6.5 b0.9 d0.3 e-0.4 f-0.4 g0.8 i0.5 r1.4 s-0.7 t0.3
muse+som 7.7 a0.5 b1.1 d0.3 e-0.3
musel 7.2 b0.7 d1.0 e0.3 h-0.4 m-0.3 r0.5
museli 7.2 b0.3 c0.6 d-0.5 e-0.6 g0.7 i0.6 r1.2 s-0.4
musi 4.9 a-3.0 b-0.5 c-0.7 d-1.3 f1.1 h0.9 j-1.2 k5.0 l1.6 m-0.4 o0.5 p-1.6 r1.7 s-0.4 t2.8
musi+byt 7.0 a-0.7 b-0.3 e-0.5 g-0.3 i-0.4 r-0.4 t1.0
musi+ist 7.7 e0.7 f0.6 t1.9
musi+o 7.7 d0.5 s0.7
musi+odvo 7.7 a-0.4 d-0.3 k2.0 n0.5
musi+posl 7.7 a0.4 j0.6 m0.6 t0.6
musi+pove 7.4 b-0.3 c0.5 g0.6 o0.5 q0.7 r0.5 s0.5 t0.4
musi+uzna 7.4 a-0.7 b-0.4 c-0.3 f0.3 g1.2 h0.4 k-0.6 l-0.4 n0.5 q0.3 r1.2
musi+vas 7.4 b0.5 j-0.3 l1.6 o-0.4 r0.5
musi+zrus 7.2 a-0.5 g-0.4 i-0.3 k1.9 l0.5 n-0.3 r0.3 t0.3
musiet 6.9 a0.5 b0.3 d-0.8 f0.9 i0.5 j0.4 n0.5 o0.3 p-0.4 s0.6
musim 5.6 a-2.1 b-0.5 c-0.5 d-0.8 e0.5 f0.4 g0.7 h0.4 j-0.9 k2.6 l1.9 n-0.5 o0.7 p-0.8 q0.7 r1.7 s-0.8 t1.2
musime 6.5 a-1.1 b1.0 g-0.4 h0.4 j-0.4 k3.8 m-0.5 n0.7 p-0.4 r0.4 t-0.4
musite 7.7 a-0.3 e-0.3 g0.4 h1.0 k1.1 l0.7 r0.6
muz 6.8 b-0.6 c0.6 d0.3 e-0.4 f0.7 g-0.6 h0.3 j0.5 m-0.3 o-0.3 p-0.3 q-0.4 r-0.4 s-0.5 t0.4
muza 7.0 a-0.3 b-0.3 g0.4 i0.3 l0.4 r0.6
muze 7.0 b0.4 g0.8 h0.6 i-0.4 l0.9 m0.8 q0.6 r0.7
muzea 7.4 b0.4 g0.5 i-0.3 l1.1 m0.7
muzeum 7.7 g0.3 h0.7 q0.8 r0.4
muzi 7.7 b0.8 d-0.4 g-0.3 n0.4 o0.4 q0.4 r-0.3
muzika 7.7 b0.8 d-0.4 g-0.3 n0.4 o0.4 q0.4 r-0.3
mvdr 7.7 d0.4 e-0.4 i0.6 s0.8
my 5.0 a1.0 b2.4 c0.5 d1.6 e0.6 f1.1 g-0.7 i0.5 j1.0 k0.5 l0.4 m1.1 n0.5 o1.5 p-0.8 q0.5 r-0.7 s-1.1 t1.1
my+dvaj 7.7 b0.4 d-0.5 f1.3 m0.4 n0.6 o0.3 s-0.4
my+mame 7.4 b-0.4 e0.8 g-0.4 o0.8 q0.6 t1.2
my+sa 7.7 a0.6 e0.7 i0.4 j1.2
my+si 7.2 b-0.5 c2.0 e-0.4 h0.5 i-0.7 k0.6 m1.1 p-0.3 q0.3 t-0.3
my+sme 6.4 a1.2 b1.0 d1.1 e1.2 g-0.3 i0.4 k1.1 o1.4 p-0.6 q0.4
myja 7.7 e0.6 f0.4 o-0.3 q0.7
myjava 7.7 e0.6 f0.4 o-0.3 q0.7
mylk 7.4 a-0.4 g0.5 m0.5 o0.8 t-0.4
mylke 7.7 d0.3 g0.6
mysl 5.9 d-1.0 e0.9 g-0.5 h-0.4 k1.4 l-0.6 m1.2 p-0.7 q-0.4 s1.5
mysl+ze 6.4 a-0.3 d-0.4 e0.4 g0.7 l-0.6 m1.1 p-0.4 q-0.6 r0.9 s0.9 t0.4
myslel 6.5 b0.6 d-0.5 g0.5 i-0.7 k1.9 l-0.4 p-0.4 q-0.4 r0.7
myslim 6.9 a0.5 b-0.6 d-0.4 e1.2 g-0.9 i0.9 l-0.3 m1.4 r-0.7 s1.6
myslit 7.4 a-0.6 c0.3 g-0.4 s0.4
mzda 7.0 a-0.6 b0.4 d-0.4 f0.4 h0.7 n0.4 r0.4 s-0.3 t-0.4
mzdark 7.4 a-0.6 h0.7 i-0.3 r0.4
mzdo 6.8 a-0.6 d-0.3 e0.6 f-0.3 h1.5 k-0.4 l0.9 n1.1 p-0.3 r0.4 s-0.3 t0.6
mzdo+agen 7.7 b0.3 g-0.4 h1.0
mzdove 6.9 a-0.4 b0.3 c0.4 e0.3 g0.4 h1.6 i0.4 l0.8 n0.8 q-0.3 r0.6
mzdy 6.1 b-0.9 c1.6 e0.5 h1.1 i-0.4 j-0.5 l-0.4 n-0.3 r0.4 s-0.5
n 7.4 d0.5 e0.5 f1.1 i-0.3 j0.4 s1.1
na 1.7 a-0.5 b-1.7 c-0.9 d1.0 e-0.4 f-0.6 g-1.8 i1.2 j2.3 l-0.4 m-1.0 n-1.2 o-0.9 p0.5 q-1.2 r-4.1 s1.2
na+adre 7.2 a-0.4 c-0.5 d0.4 e0.7 f0.4 h1.6 k0.4 m-0.4 q0.9
na+alte 7.4 c0.7 d0.4 e0.5
na+arch 7.7 d-0.3 i-0.4 s1.1
na+aute 7.7 a-0.6 c1.3 e-0.7 i-0.5 j-0.7 k0.3
na+auto 7.4 a0.4 b0.6 d-0.5 e1.0 j0.9 p0.9 s0.8
na+biel 7.2 b0.4 c-0.6 j0.4 l0.3 q0.8 s-0.4
na+bill 7.4 a0.4 b0.4 e0.9 i0.4 n0.6 s-0.3
na+book 7.4 a-0.9 c-0.3 g0.3 l0.5 r0.5 s-0.3
na+bran 7.7 c0.4 e-0.3 s0.7
na+budu 6.1 a0.5 b0.9 c0.9 d-0.5 e-1.0 f0.3 g-1.0 i2.1 j-0.6 k2.0 n-0.9 p-0.6 r-0.8 s0.6
na+cely 7.7 a-0.4 b0.5 d-0.6 e-0.5 f0.4 g0.3 h0.4 k0.5 m1.2 o0.6
na+ceno 7.2 a0.7 b-0.5 c2.3 d2.1 e-0.4 l-0.3 n0.4 o0.4
na+cent 7.4 a-0.9 b-0.5 e-0.3 g1.6 h0.7 i-0.5 n1.0 r1.7
na+cerv 7.4 b0.9 c-0.4 d0.6 e0.9 j0.7 l0.3 s0.6
na+cest 7.2 a-0.4 e0.8 k-0.3 p-0.4 q1.5
na+chla 7.7 a0.4 e0.9 f0.5 p1.3
na+chod 6.8 b0.4 c-0.3 d-0.4 e0.4 g1.0 h0.8 m1.1 n0.3 o0.3 p-0.3 r1.1 s-0.3 t1.1
na+chrb 7.7 e0.5 i0.6 t0.7
na+chyb 7.4 b0.5 d-0.3 g0.5 j0.7 r0.7
na+cint 7.7 a0.9 e1.0 s0.5
na+co 7.4 b1.5 d-0.5 e0.6 k0.8 l0.5 m0.3 n-0.3 p1.1
na+coln 7.7 b0.6 c0.4 e-0.6 m0.3 p0.5 t0.7
na+cykl 7.7 d-0.4 e-0.3 g0.3 h0.5 m0.3 r0.3
na+d1 7.7 q0.3
na+dals 6.1 a0.3 c-0.7 d0.4 g1.9 h2.6 i1.1 j-0.7 k-0.5 n0.4 o-0.4
na+dano 7.7 d0.5 i0.4 o1.3
na+degu 7.7 b0.8 e-0.4 i0.8
na+den 7.4 e-0.3 g-0.4 h-0.3 k-0.4 m0.3 n0.4 q0.3 r-0.5
na+denn 7.7 a0.3 d0.6 j0.5 s0.9
na+diet 7.7 c0.9 e-0.4 n0.4 q-0.3
na+disk 7.0 a-0.9 d-0.4 e0.4 h0.3 i0.3 n0.5
na+dnes 7.4 d0.7 f0.5 k1.5 l0.6 t0.7
na+dobi 7.7 c1.3 e0.4 g0.3 o0.3 p0.6 q0.9 r0.3
na+dobr 7.7 c0.4 d0.3 e-0.4 s0.5
na+doch 7.2 a-0.3 b0.4 d-0.4 i0.5
na+doda 7.0 a1.2 b-0.4 c1.8 d0.4 e0.6 g-0.4 h0.7 i0.3 l-0.3 p1.9
na+dovo 6.0 a-0.7 c-0.3 e0.3 i-0.6 r-0.3 s-0.6 t0.4
na+dph 7.7 a0.4 c0.4 d0.4 e-0.4 i1.2 p0.5
na+druh 6.2 a0.6 d1.9 h1.0 j-0.7 k0.5 n-0.3 r0.6 s-0.6
na+dva 6.9 a0.6 c-0.6 e1.5 f1.6 g-0.4 i-0.4 l0.3 o1.1
na+dvad 7.4 a-0.8 e-0.5 k0.8 l0.3
na+dve 7.2 d0.8 h0.7 i-0.4 j0.9 n-0.4 o1.1
na+dver 7.4 a1.1 c0.4 d0.6 e1.9 g-0.6 m0.6 r-0.4 s0.5
na+dvor 7.2 b0.6 f0.5 j0.5 k0.5 m0.7 r0.6 s-0.3 t0.5
na+face 7.2 a-0.7 c0.3 g0.5 r0.7 s-0.3
na+fakt 5.5 d-0.7 e-0.5 f1.0 g-0.8 i-0.9 j-0.8 m3.0 n-0.7 o5.3 p-1.3 q-0.6 s-0.7 t-0.5
na+fest 7.7 d0.4 i0.6 s0.9
na+fond 7.7 t0.9
na+fote 7.7 i-0.6 s0.6
na+goog 5.5 a0.3 b-0.4 c0.6 d0.4 g0.4 i-0.5 j-0.4 p-0.4 r0.4 s1.5
na+gymn 7.7 a0.4 c0.9 d0.4 e0.4 i0.4 j0.6
na+heur 6.8 a1.3 e0.4 g-1.0 i-0.4 j-0.4 k0.3 m0.4 p-0.5 r-0.3 s2.9
na+hlav 7.0 c-0.6 h-0.3 i-0.4 k-0.3 o0.7 p-0.4 q0.6 t-0.4
na+hody 7.4 a0.8 c0.9 d0.6 e1.2 s0.4
na+hors 7.7 c-0.5 f0.4 g0.5 o0.7 r0.5
na+inom 7.7 s0.6 t1.0
na+insp 7.7 d-0.4 j0.4 q0.5 s0.5
na+inst 7.0 a1.1 b0.7 d1.3 g-0.4 i-0.5 m-0.4 p-0.4 s1.4 t1.0
na+inte 7.0 e0.7 i-0.4 p0.5 s1.3
na+intr 7.7 b0.5 c-0.3 e-0.5 f0.4 g0.5 l0.4 q-0.3 r0.8 t0.7
na+jar 6.4 a-0.8 c-0.6 d-0.9 g1.1 h1.4 i2.5 j-0.4 n-0.3 p-0.4 q0.6 r1.3 s-0.6
na+jarn 7.0 a0.7 c1.2 e0.4 h0.8 i1.3 q1.0
na+jazy 7.7 a0.5 c-0.3 d-0.4 e1.0 f0.4 g-0.4 n1.3 o0.6 r-0.3
na+jeda 7.2 a-0.7 b-0.4 e-0.5 g-0.4 m-0.3 p-0.4
na+jede 6.8 b-0.6 d0.5 g-0.4 i-0.5 j0.4 k-0.3 l-0.3 m0.4 r-0.6
na+jedn 6.8 a-0.5 c-0.6 d1.0 e-1.2 f-0.4 g1.1 h1.0 i0.5 k0.5 m0.5 n0.8 o0.7 r1.5 s-0.5
na+jeho 7.2 a0.5 b-0.4 c0.5 d0.8 e-0.7 f0.7 i0.8 n0.4
na+jese 6.8 b-0.6 e-0.7 f-0.4 g1.0 h1.0 q0.6 r1.0 t-0.4
na+kapu 7.0 a0.5 c0.4 e-0.6 n0.8 s0.9
na+kavu 7.7 e0.5 l0.7
na+kazd 7.0 b-0.3 e0.7 k-0.3 o-0.3 p0.6 q0.4 s-0.5
na+koci 7.7 a-0.4 d-0.3 e-0.4 i-0.4 j-0.4 l0.4 q0.5
na+koho 7.7 b0.4 c0.5 l0.4 m1.0 o1.5 p-0.3
na+kole 7.0 a-0.8 d-0.4 e0.4 f-0.4 g-0.4 i-0.4 j-0.3 k0.7 n0.4 o1.0 p0.6 q0.7 s-0.4
na+komo 7.7 i-0.4 j1.4
na+konc 6.9 b0.3 c-0.4 d0.5 e0.3 g-0.5 h-0.4 i1.1 j0.5 m-0.4 n0.4 o0.7 s-0.4
na+konf 7.2 b-0.3 c0.4 f0.7 k0.9 m0.5 r-0.4
na+koni 7.4 b0.5 e-0.6 f-0.3 h-0.5 i-0.4 k0.5 n0.6 o0.4 s-0.5
na+kont 6.9 a-0.8 b0.5 h-0.3 j-0.5 k1.6 l1.4 m0.6 o-0.5 p-0.3 t0.5
na+krav 7.7 g0.9 r0.9
na+kriz 7.7 a-0.4 k0.3
na+krst 7.0 c-0.3 e0.5 g-0.3 h-0.4 i-0.4 l0.5 m0.8 n-0.4 p-0.4 q0.7 r0.3 t0.4
na+ktor 5.8 c1.4 d1.3 e0.4 f1.1 h0.7 i-0.9 j-1.0 k0.8 l0.4 n-0.3 o0.9 p1.2 q0.6 r0.4 s1.0 t0.5
na+leti 7.7 c0.6 f1.0 h0.5 i-0.3 k1.2 r0.3 t0.7
na+link 7.0 a-0.4 b-0.4 e-0.4 g0.3 k1.4 m0.6 p-0.4 q1.0 s0.4
na+list 7.7 a0.4 b0.8 c0.5 d0.9 e-0.4 i0.4
na+mail 7.2 b0.4 c0.5 d1.0 e-0.6 g0.6 r0.7 s0.9
na+mape 7.7 a0.6 d-0.5 m0.9 n0.4 q-0.3
na+mate 6.4 a-1.4 b-0.3 c-0.4 e-0.7 g0.6 h1.0 i-0.3 j-0.9 o-0.3 r0.8 s-0.5 t-0.3
na+mesi 7.4 c0.7 e-0.3 i-0.4 o0.4 s0.3 t-0.3
na+mies 7.2 a-0.8 b-0.4 c0.9 g-0.3 i-0.4 k-0.4 o0.4 s0.3 t0.7
na+mili 7.7 a-0.4 d0.4 f0.3 g1.0 h0.7 k0.3 o-0.3 q1.1 r1.4
na+mini 7.4 c-0.3 g-0.4 m0.5 n0.4 o-0.4 t0.8
na+minu 7.0 a0.6 b-0.3 c1.3 d0.9 e-0.6 i-0.4 k0.5 m0.4 n0.4 o1.3 r0.4 t1.7
na+mna 6.9 b-0.5 c0.5 d0.8 g0.5 h0.4 k0.5 n0.9 q0.7 r0.4
na+mobi 7.4 b1.1 d0.8 e0.4 h0.4 m0.7 p0.5 s0.3
na+modr 7.0 a1.4 b1.3 c-0.3 d1.0 e1.3 g-0.6 i0.4 r-0.4 s2.7
na+moje 6.2 a1.5 c0.8 d3.5 e1.2 f-0.6 h-0.4 k-0.5 m0.7 n0.5 s0.5 t-0.4
na+mojo 7.7 a-0.4 b-0.3 c-0.3 h-0.3 i-0.3 j0.6 n0.4 r-0.4 s0.5
na+moju 7.2 a0.4 b-0.5 c-0.4 d1.4 e1.0 i-0.4 k0.6 p0.7
na+moni 7.7 f0.5 g0.3 p0.5 r0.4
na+nadc 7.7 g0.5 r0.3
na+nahr 6.6 a0.6 b0.7 e0.6 g-0.4 j1.7 r-0.4 s0.7
na+nas 6.1 a0.6 b-0.4 d1.8 f-0.4 g-0.9 h1.4 i0.8 k1.6 l1.0 m0.7 n1.3 o-0.4 p-0.5 q0.3 r-0.5 s-0.7
na+nase 5.6 b0.4 c-0.3 f0.6 h0.7 l-0.3 p-0.5 r0.4 s-0.8
na+nast 7.7 a0.3 b0.8 s0.6
na+nasu 6.6 a-1.4 b0.4 c-0.4 d-0.4 e-0.6 f-0.5 g-0.4 h-0.3 i-0.5 j-0.9 l1.0 m0.5 o0.3 p-0.4 q-0.3 r-0.3 t0.6
na+ne 7.2 a-0.6 c0.9 e-0.5 h0.7 i-0.4 m1.2 p-0.3 q1.5 r0.4
na+neho 7.4 a0.3 c0.3 e0.9 f0.9 g0.4 h0.9 p0.6 r0.5
na+nej 7.2 a-0.3 b0.7 d-0.3 e-0.8 h-0.5 l0.7 n0.9 o1.7 q-0.4 r-0.3
na+neod 7.7 c0.6 d0.4 j0.7
na+nich 7.2 a1.1 b-0.3 c0.4 d0.5 e1.5 f1.2 g-0.4 h-0.4 j0.6 k-0.4 n0.9 o0.3 p0.6
na+nom 7.7 a0.8 c1.4 d0.7 e1.1 f0.6 l0.5 o0.3
na+nove 7.4 a-0.6 d-0.4 g-0.4 i0.9 k-0.3 l-0.3 n-0.3 o0.4
na+novu 7.7 d0.3 e0.7 f0.8 l0.4 m-0.3 o1.1 q0.5 s0.6
na+nu 6.6 a-0.3 d0.5 e1.4 f0.9 h0.6 j-0.3 l0.3 m-0.6 p0.4 s-0.4
na+obal 6.9 d-0.7 e1.4 g-0.5 h0.3 i0.4 k0.7 l-0.3 m-0.4 n-0.6 o0.4 p0.5 q0.9 s-0.4
na+obch 7.4 d1.2 e0.6 j0.5 s0.5
na+obec 7.4 j0.6 s-0.3
na+obed 7.7 b0.7 d0.7 e0.3 l0.3
na+obhl 7.2 a-0.4 b0.9 c0.7 f0.5 g-0.4 h0.5 k0.9 n0.7 o-0.3 q-0.3 t0.7
na+obje 7.0 d-0.8 e0.5 i-0.4 n0.3 o0.9 q0.9 s0.4 t0.3
na+obra 7.4 a0.5 c0.3 d-0.4 e0.3 g-0.4 i-0.3 s0.3
na+ochr 6.6 a1.1 c-0.4 e1.1 f0.3 g-0.3 i-0.5 j2.2 p-0.4 s0.5
na+odbe 7.7 l0.5 n0.3 o0.3 r-0.3
na+odpo 7.7 a0.5 b0.4 c1.2 d1.5 e-0.4 f0.5 k0.4 l0.4
na+odst 7.7 c0.6
na+okre 6.9 c-0.5 e1.0 f0.7 g-0.3 j0.6 m-0.4 p-0.4 q0.7
na+opac 7.7 a0.3 b0.9 e1.0 p1.7
na+orav 7.4 a0.5 b0.7 c0.4 i0.9 p0.4
na+orga 7.7 a0.5 b0.4 d-0.3 e0.3 j0.7 l0.4
na+osla 7.7 a0.4 e1.0 i0.6 s1.3
na+otaz 6.9 a1.4 c-0.6 d3.4 e-0.3 f-0.4 g-0.3 h-0.4 i-0.4 j-0.3 k-0.3 l0.5 m0.4 p0.7 q-0.3
na+otvo 7.7 a-0.5 d-0.3 o0.8
na+pami 7.7 e0.5 i0.3
na+papi 7.0 a0.8 b2.1 e0.8 g-0.6 i1.0 m0.8 n-0.4 q-0.5 t-0.4
na+para 7.7 c1.0 i1.0 j1.2 o0.6
na+park 7.4 a0.3 e0.5 j0.5 t0.5
na+pat 7.7 g0.3 h0.5 o0.5
na+peda 7.7 b1.0 c1.0 g0.7 h1.5 k0.4 m0.4 o0.5 r1.1 s0.5
na+piat 7.0 b1.1 c0.7 d-0.6 e0.6 f0.4 g0.5 h0.5 k1.5 l0.4 m0.4 o0.5 p-0.4 q0.4 r0.9 t1.3
na+plag 7.0 a0.4 b0.5 c-0.5 d-0.6 e1.1 g-0.4 i-0.3 s-0.3 t1.4
na+plan 7.4 a-0.5 d0.5 h0.4 i-0.3 l0.9 m-0.3 p-0.5 r0.5 t0.3
na+plne 7.4 a0.8 c0.6 d-0.3 e0.4 j0.7 q0.3
na+plot 7.7 c0.6 e-0.3 i1.1 j1.1
na+pn 7.7 a-0.4 c-0.3 l2.2
na+poda 7.4 c0.8 d0.8 f1.0 i-0.3 o0.4 p-0.5
na+podp 6.6 b-0.4 c1.2 g0.7 h1.8 i-1.0 j-0.3 m0.5 n0.8 p-0.4 q-0.3 r-0.3 t0.8
na+poje 7.2 a0.6 j1.6
na+poky 7.7 a-0.8 i0.7 p0.4
na+poli 7.2 a0.3 d-0.4 e0.8 g-0.4 i-0.4 j0.4 k0.3 l0.3 p1.4
na+polo 7.0 e0.4 l0.7 q-0.3
na+pond 7.2 a-0.5 f0.3 i-0.3 j0.4 k2.1 m-0.4 n1.2 q0.3 r0.5 t-0.3
na+ponu 7.7 a-0.5 b1.1 c0.5 e-0.4 f0.8 i0.6 k1.2 n0.4
na+pora 7.0 a-0.5 g0.6 h0.9 i-0.4 k0.3 o-0.4
na+port 7.4 c0.4 d0.4 i-0.4 s1.9
na+posl 7.0 a-0.6 c-0.6 d-0.5 e-0.4 f-0.4 g-0.3 i-0.5 m-0.3 n-0.5 t1.8
na+post 6.6 a-0.5 b-0.3 c0.4 h0.4 i-0.4 k-0.4 m-0.4 q2.9 s-0.5
na+potv 7.7 b1.0 c0.9 m0.4 n0.7 q-0.3
na+povo 7.7 d0.4 e0.5 h0.3 j-0.4 l0.8 t0.4
na+pozi 7.7 d-0.4 l0.4 r-0.3
na+pozv 7.7 c-0.3 d-0.5 t0.4
na+prav 7.7 d-0.4 j0.5 l0.4 m0.3 o0.4
na+pred 6.4 a-0.8 b0.6 d1.5 f-0.4 h0.9 i1.5 j0.7 k2.8 l0.5 m-0.4 n1.4 p-0.4 q-0.5 s-0.6 t0.3
na+prek 6.5 a-0.4 b-0.6 d-0.5 g-0.5 i0.7 l1.1 o-0.4 p-0.4 t-0.5
na+prep 7.4 b0.4 e-0.4 j0.4 m1.0 n-0.3 o0.5 p-0.3 t0.7
na+prez 7.7 a-0.6 k1.3 o0.3 q0.4 t0.3
na+prie 7.7 c0.9 i-0.3 p0.9
na+prof 7.7 c0.4 h0.7 l0.3 o0.7 q-0.3 t0.7
na+prok 7.7 a0.5 c0.5 e0.4 i-0.4 j1.5 s0.6
na+prve 7.2 a-0.4 b0.5 d0.3 g1.4 i0.5 r2.1
na+prvu 7.7 a0.4 e0.3 s0.6
na+prvy 6.9 a-1.2 c-0.4 e-1.2 g2.7 i-0.6 j-0.5 o0.7 p-0.3 r3.1 t-0.6
na+rekl 7.4 c0.6 d1.7 e-0.8 i0.9 j0.6
na+revi 7.4 e0.4 g0.5 j0.8 r0.8
na+rodi 7.7 b0.5 g0.5 h0.9 i-0.3 m0.4 s0.4
na+rok 6.2 b0.4 c-0.5 h2.0 i1.3 j-0.6 k0.5 n-0.7 o1.6 p-0.5 q1.3 s-0.6
na+rovi 7.7 a0.7 c0.6 e1.1 i0.6 p0.8
na+rozh 7.7 j0.3 l0.8 m0.5 q0.6
na+rozp 7.4 a0.5 b1.3 e-0.5 i0.4 m0.7 n0.5 o0.4 s0.5
na+rozs 7.7 g0.7 h0.7 k0.6 r0.7 t0.4
na+sala 7.7 e-0.3
na+scho 6.8 b-0.5 c0.5 i0.8 j1.3 k-0.3 l0.6
na+schv 7.2 a0.6 c-0.4 f0.4 k-0.4 l0.8 m0.9 o-0.5
na+semi 7.7 e0.9 i0.7 j0.6 s0.9
na+serv 7.7 a0.5 b1.0
na+silv 7.7 a-0.3 d0.4 e-0.4 f-0.4 g0.4 h1.0 i-0.3 o0.5 r0.6
na+skol 6.8 a0.7 c-0.4 d0.7 e1.2 g-0.4 j-0.3 n-0.3 p-0.5 s0.6
na+skus 6.9 b0.3 c-0.3 g1.2 h0.5 i1.7 m-0.3 p-0.3 r1.4
na+slov 6.3 d-0.6 e0.7 g0.3 h1.2 i0.7 j1.1 k0.6 l-0.5 n0.6 o-0.4 p-0.4 q0.4
na+sluz 7.4 c0.5 d0.3 e0.6 f0.6 k-0.5 m-0.5 n-0.5 t1.3
na+sobo 7.7 g0.4 n1.1 r0.6
na+soci 7.7 e0.5 s0.9
na+soi 7.2 e0.3 f0.4 j0.4 s0.4
na+spis 7.7 a0.5 d0.4 e1.3 t0.5
na+spol 7.7 a-0.8 b0.4 g1.0 i-0.5
na+spra 7.0 a0.4 b0.4 c-0.3 d-0.4 e-0.7 f-0.4 g0.8 i0.7 r0.6
na+star 6.4 a0.5 b0.5 d-0.3 e0.5 f-0.4 g-0.8 i1.2 j-0.4 l1.4 n-0.5 p0.9 q0.4 r-0.4
na+stav 6.8 a1.0 b-0.5 d0.8 f0.9 g-0.6 k0.6 m-0.4 n-0.5 o0.7 p0.6 r-0.6 s0.3
na+sten 7.7 a-0.4 d-0.3 e-0.5 g1.3 r1.4
na+stol 6.1 a1.7 b1.5 c0.9 d1.3 e1.2 f1.1 h-0.7 i0.9 j2.5 l-0.6 n0.6 p0.6 r-0.3 s-0.8 t-0.6
na+stra 5.2 a1.2 b0.8 c0.9 d2.4 e2.4 f0.3 g-1.1 h0.6 i-1.2 j-0.7 k0.6 l1.0 m0.6 p-0.9 q-0.7 r-0.4 s-0.3 t0.9
na+stre 6.4 a0.6 e1.1 f0.3 g-0.7 h-0.5 i-0.6 k0.5 l-0.3 n-0.3 o0.5 p0.8 q0.6 r-0.3 s-0.5 t-0.4
na+stro 7.7 a-0.7 b-0.4 c0.3 d-0.7 g0.9 h0.9 k0.5 n0.3 r0.8
na+stvr 7.4 a0.4 b0.5 c-0.3 d0.8 e0.6 g0.3 p0.5 s0.5
na+styr 7.4 b0.8 k0.5 l1.2 p-0.3 s-0.4 t0.4
na+sud 5.9 a-0.5 c-0.6 d0.4 e0.5 f-0.5 g-0.7 i-0.8 j2.2 k0.6 l0.8 m-0.3 o-0.3 p-0.6 r-0.7
na+sude 6.3 b0.5 c-0.7 e-0.9 f0.4 g-0.9 i-1.0 j2.3 k0.8 m2.1 n-0.4 p-0.4 r-0.5 s-0.6 t-0.5
na+sudn 7.7 m0.4 o0.3
na+svet 7.7 a0.4 e0.7 j0.4 p0.7
na+svoj 6.9 a0.7 d-0.3 e1.5 f0.6 i0.8 j0.9 k0.4 o0.5 p-0.4 s0.8
na+tabu 7.7 a-0.4 l0.3 n1.9
na+take 7.7 c0.5 d1.1 e-0.6 j0.5 s0.8
na+tej 7.0 b-0.3 c-0.6 e0.8 j1.4 m0.6 n0.5 o0.7 p-0.4 t0.3
na+tele 6.4 a0.5 c0.6 d1.8 g-0.7 j-0.4 k0.8 m-0.4 o0.6 p-0.5 q0.4 r-0.4 s-0.4 t1.0
na+temu 7.7 c-0.6 e0.8 s0.6
na+ten 7.2 a1.3 c1.6 e-0.4 g-0.6 j0.7 k0.4 m1.4 p-0.4
na+tent 7.2 b-0.5 d0.7 e0.3 f1.6 g-0.4 i-0.4 j-0.3 m-0.4
na+tie 7.4 b-0.3 c1.5 d-0.7 i0.5 l0.3
na+tikt 7.4 a0.5 c0.5 j0.5 p0.7 s2.0
na+titu 7.2 d0.6 e0.6 f-0.3 g-0.3 o0.5
na+tlmo 7.7 a0.3 b0.7 h0.5 r-0.3
na+to 5.0 a0.3 b0.6 c-0.4 d1.5 e1.9 g-1.4 h0.8 i1.0 k1.7 m0.4 o0.4 p-0.5 r-0.7 s-0.3 t0.6
na+toho 7.7 f1.3
na+tom 6.9 a0.4 b-0.4 c0.6 d0.8 h-0.3 k-0.3 p-0.4 q0.5 t1.2
na+tret 7.0 a0.6 b0.9 c-0.4 d0.6 g-0.4 j0.4 m0.5 p0.4 r-0.4 t1.5
na+trhu 7.0 a-0.4 b0.8 c-0.3 d0.6 e0.5 g-0.5 i-0.5 p-0.4 s0.7
na+tri 6.6 a0.7 b0.8 d1.4 e-0.3 g-0.7 i-0.4 l2.2 m-0.5 q-0.4 s-0.5
na+trik 7.7 a-0.8 b-0.5 h-0.4 l1.6 p-0.5 q-0.4
na+troc 7.7 a0.4 b0.7 d0.4 e0.3 i0.4 p0.6 s1.0
na+tu 6.6 a-0.6 b0.5 c-0.4 e-0.4 h1.5 i-0.4 l-0.4 p-0.4 q0.5 r0.6 s-0.8
na+tuto 6.9 a-0.8 b0.6 g-0.5 i-0.8 m0.7 o0.7 q-0.4 r0.4 t0.5
na+tych 7.7 a0.4 i0.5 j0.5 m1.3
na+ucet 6.9 a-0.4 b-0.5 c-0.4 d1.0 g-0.5 i-0.6 j0.9 l0.6 n3.0 t-0.5
na+ucta 7.7 a-0.4 h-0.3 o1.1 p-0.5 t0.3
na+ucte 6.1 a-1.5 b1.2 c-0.9 d-0.5 e-0.8 g-0.8 h0.6 i-1.1 j-0.5 l3.5 m0.5 n1.1 p-0.3 q2.7 s-0.7 t-0.6
na+ucty 7.7 a-0.4 g0.6 i0.5 q0.4 r0.6
na+uhra 6.9 a0.6 c-0.5 d0.5 g-0.4 i-0.3 m-0.4 n-0.3 p1.4 q0.6
na+ulic 7.4 e0.3 f1.2 s1.1 t0.8
na+urad 6.9 a0.3 b0.6 d-0.3 e-0.6 f-0.4 i-0.4 j0.9 p0.4 r-0.6
na+usb 7.4 c0.6 d0.4 e0.4 p0.7
na+uvod 6.9 a-1.3 d0.4 m-0.5 r0.8 s-0.6 t0.6
na+vas 5.2 c-0.8 d1.1 e0.7 f1.9 g-0.4 h1.9 j0.7 k1.0 l1.1 n1.2 o0.8 p-0.8 q0.8 s-0.3
na+vase 6.5 a-0.6 e-0.5 f0.3 g1.0 h-0.3 i-0.6 j0.5 o1.5 p-0.3 q1.2 r0.9
na+vash 7.4 a0.5 d1.1 f1.1 h-0.4 p-0.4 s0.6
na+vasu 6.9 a0.9 c0.9 d1.2 f0.5 g-0.4 j0.9 l0.3 m0.6 n0.5 p1.0 s0.3
na+vcer 7.2 a0.5 c0.5 e0.5 f1.4 g-0.3 i0.9 k0.4 m0.4 t0.5
na+vedo 6.1 d0.5 g-0.8 i1.0 m1.8 p1.3 r-0.8 s-0.6 t-0.4
na+velk 7.4 d0.3 m0.6 s0.4
na+velt 7.2 a-0.4 b-0.5 c0.6 g0.3 r0.7 t0.6
na+vian 7.2 b-0.4 d0.8 e-0.4 k1.5
na+vike 7.7 c-0.3 d0.7 e-0.3 s0.3
na+vizi 7.7 a-0.5 g0.3 h1.0 r0.7
na+vset 6.4 a1.5 c1.0 d-0.9 e1.8 g0.3 h-0.3 i0.5 j-0.4 k0.5 m-0.5 p0.9 r0.4 t0.4
na+vyba 7.7 d-0.4 e0.3 j0.5
na+vybe 7.7 h0.8 r0.4 s0.8
na+vyda 7.4 a0.3 j0.5 p0.6
na+vyja 7.2 c-0.6 f0.5
na+vypl 7.7 e-0.4 l0.4
na+vypo 7.7 b1.3 c-0.4 e0.6 m0.7
na+vyro 7.7 e0.7 f0.7 g-0.4 k1.1 r-0.3
na+web 6.9 a-0.4 c0.4 d-0.4 h-0.4 k-0.4 l-0.3 n0.5
na+webe 6.4 d0.4 e1.4 f1.0 g-0.4 h0.3 i0.6 l0.5 o0.4 q0.4 s-0.6 t1.1
na+zaci 7.2 a-0.9 d0.5 g1.0 i-0.3 l0.8 n0.8 r1.3 t0.3
na+zakl 6.6 c-0.8 h1.4 j0.5 k-0.5 m0.3 q0.6 r0.4 s0.3
na+zalo 7.7 a-0.7 b-0.4 h0.4 m0.5 o2.1 q-0.4 r0.3
na+zame 7.7 b0.3 k0.8
na+zast 7.2 a0.7 b0.5 i1.1 j1.4 m1.2 p-0.3
na+zave 7.2 c-0.4 e0.3 h-0.3 i0.6
na+zele 7.7 i0.6 k0.7 o0.3 s0.3
na+zimn 7.7 g-0.4 h0.5 i0.3 n0.8
na+zmlu 7.2 a0.3 c0.4 e-0.5 j0.6 o0.5
nabi 7.2 c1.7 e0.5 h0.6 i-0.4 l-0.4 m0.5 n0.5 p0.9 q-0.4 r0.5 s-0.3
nabieh 7.7 c1.6 g0.4 h0.8 i-0.4 k-0.4 r0.8
nabija 7.7 e0.7 g-0.5 m0.4 n0.6 p1.1 r-0.3
nabu 6.4 a1.1 c1.3 d1.4 e2.2 f0.5 g-0.8 h-0.4 n0.4
nabu+si 7.7 a0.4 b0.4 c0.5 e1.1 i-0.6 p0.4
nabudu 6.6 a1.4 c1.6 d1.2 e2.0 f0.7 g-0.5 h-0.4 j-0.4
nabura 7.4 a-0.3 d0.3 g-0.4 j0.4 n0.4 r-0.3
naca 6.6 a-0.6 b0.5 c0.5 e-0.7 g0.7 i-0.6 j-0.3 l2.2 n-0.6 p-0.4 r0.9 s-0.4
nacas 6.6 a-0.6 b0.5 c0.5 e-0.7 g0.7 i-0.6 j-0.3 l2.2 n-0.6 p-0.4 r0.9 s-0.4
nace 7.7 a-0.3 i1.5
naceni 7.7 a-0.3 i1.5
nach 6.9 b-0.4 d1.3 e-0.4 f-0.3 g0.8 h0.8 i0.7 k-0.3 l-0.4 m-0.3 n0.8 p0.3
nachys 7.0 b-0.4 d1.4 g0.8 h0.9 i0.8 l-0.4 n0.8 p0.3 r0.4
naco 7.4 a0.7 c1.3 d0.8 e-0.5 f0.3 k1.2 p0.5 s0.5
nacr 7.7 a-0.7 d-0.4 g0.6 r1.1
nacrtu 7.7 a-0.7 d-0.4 g0.6 r1.1
nad 5.5 a1.1 b0.3 c0.3 d2.9 e1.2 f2.6 g0.6 i-0.6 k0.3 m-0.5 n0.7 o0.8 p0.7 q0.5 r1.3 s-0.5 t0.7
nad+tiso 7.7 a0.8 b0.3 c0.9 d0.9 e0.4 l0.4 t1.1
nad+tym 7.7 a0.4 b0.6 d0.7 o0.4 s1.0
nada 6.2 a-2.0 b-0.6 d-0.4 f-0.3 g0.9 i-0.6 j-0.7 k0.7 l0.9 m-0.5 o0.6 p-0.5 q-0.5 r1.0 s-0.7 t0.4
nada+na 7.7 a-0.3 g0.4 k0.6 l0.4 r0.4
nadaci 7.0 a-1.1 d-0.4 i0.5 l1.1 m-0.4 o0.5
nadale 7.4 b-0.3 c0.6 g-0.4 i-0.6 k0.6 n0.5 t0.3
nadava 7.7 a-0.5 c-0.3 g1.2 h-0.4 r1.3
nadc 7.2 a0.3 e0.4 j0.7
nadcas 7.7 g0.5 r0.3
nade 7.7 b-0.6 c0.5 m0.7 n0.5 o-0.4
nadh 7.0 a-1.1 c1.3 g2.8 i-0.5 k-0.4 l-0.4 m0.4 p-0.6 r3.0 s-0.3 t0.4
nadher 7.0 a-1.1 c1.3 g2.8 i-0.5 k-0.4 l-0.4 m0.4 p-0.6 r3.0 s-0.3 t0.4
nadi 7.7 a-0.5 e-0.4 g-0.5 h1.4 j-0.5 l0.3 o-0.3 q0.4
nadikt 7.7 a-0.5 e-0.4 g-0.5 h1.4 j-0.5 l0.3 o-0.3 q0.4
nadp 7.7 b-0.3 d0.9 h0.4 s0.4
nadpis 7.7 b-0.3 d0.9 h0.4 s0.4
nadr 7.2 a0.7 c-0.5 d1.0 f2.7 i-0.6 j-0.5 m0.4 n0.7 o0.4 p-0.3 q0.3 s-0.5
nadria 7.2 a0.7 c-0.5 d1.0 f2.7 i-0.6 j-0.5 m0.4 n0.7 o0.4 p-0.3 q0.3 s-0.5
nads 6.8 a-1.5 b1.3 c0.4 d-0.9 e-0.4 f-0.3 g2.7 h0.4 i-0.6 j-0.4 k0.7 n0.7 p-0.6 q0.3 r0.9 s-0.6 t0.4
nadsen 7.0 a-0.8 b0.8 c0.6 d-0.5 e-0.3 g2.5 h0.6 i-0.4 k0.5 m0.4 o0.3 p-0.4 r0.4 s-0.4
nadsta 7.7 a-0.8 b0.7 d-0.5 k0.3 n0.5 q0.5 r0.6 t0.7
nadv 7.4 g0.5 h0.8 i0.4 k0.4 r1.0
nadv+na 7.7 h0.7 i0.5 m0.4
nadvaz 7.7 h0.7 i0.5 m0.4
nagy 7.2 b-0.4 e0.6 f0.7 h0.5 i-0.3 j0.3 k-0.3 o0.4 p-0.4 q0.6
nagyov 7.7 a0.3 e0.7 f0.7 j0.4
nahl 6.1 a1.1 c0.4 d0.6 e1.6 f0.6 g-0.7 i1.0 k-0.4 m-0.8 p0.7 q-0.4 r-0.8 s-0.7 t1.2
nahl+a 7.7 b0.9 p0.8
nahlad 7.7 a0.5 b-0.3 e1.0 m-0.3
nahlas 6.3 a0.7 c0.6 d0.9 e0.9 f0.8 g-0.7 i1.1 m-0.6 n0.3 p0.9 q-0.3 r-0.9 s-0.6 t1.2
naho 6.4 a-1.4 g-0.4 h0.7 i-0.7 j-0.4 k0.6 n-0.7 r0.5 s-0.6
naho+na 7.7 h0.4 k0.6 t0.6
nahodi 7.2 a-0.8 h0.4 i-0.3 k0.7 l0.5 n-0.3 o-0.3 r0.4 s-0.3 t0.4
nahodo 7.4 a-0.4 g-0.3 p0.4
nahovo 7.7 a-0.4 h0.5 o0.7 r0.4 t-0.3
nahr 4.9 a0.7 b0.7 c0.6 e1.4 f0.7 g-1.5 j2.8 m0.7 o-0.3 q-0.8 r-1.0 t1.7
nahr+a 7.4 a0.4 c1.1 d0.3 e1.1 o0.3 q0.5
nahr+skod 5.8 a1.9 b0.8 c-0.5 d-0.8 e1.5 g-0.7 h-0.5 j2.7 k-0.3 r-0.6 t-0.5
nahr+z 7.7 c0.7 d0.4 e-0.3 t0.4
nahr+za 7.7 d0.5 j0.3
nahrad 5.3 a1.2 e1.5 f0.5 g-0.7 h-0.7 i0.8 j3.0 q-0.5 r-0.5 s-0.4
nahral 7.7 e-0.3 n0.4 r-0.4
nahram 7.4 e0.6 n0.5 p0.7 s0.8
nahrat 7.7 a-0.7 e-0.7 h0.3 n0.3 t1.4
nahrav 7.0 b0.8 c0.5 e-0.7 f0.4 g-0.3 h0.6 i-0.4 j0.6 l0.9 m0.8 n-0.5 o-0.4 t0.6
nahrob 7.4 a0.4 c0.5 e1.3 k-0.3 o0.3 q0.5 r-0.4 s0.5
nain 7.2 a0.6 b0.3 c0.4 e0.6 f0.6 g-0.3 m1.1 n-0.4 r-0.4 t0.6
nain+si 7.7 m0.8 p0.4 r-0.4
nainst 7.2 a0.6 b0.3 c0.4 e0.6 f0.6 g-0.3 m1.1 n-0.4 r-0.4 t0.6
naja 7.2 c-0.4 d0.4 e0.3 f0.8 h-0.3 j0.8 r-0.5
naja+advo 7.7 i0.4 j0.4 r-0.3
naja+ze 7.7 d0.6 f0.6 j0.5
najal 7.7 i0.4 j0.4 r-0.3
najavo 7.7 d0.6 f0.6 j0.5
najb 6.5 a-0.4 b0.3 c-0.7 d0.9 g-0.7 h-0.6 i-0.8 j0.3 k1.2 l0.6 m-0.3 n1.9 o-0.3 p-0.5 r-0.6 s0.9
najbli 6.5 a-0.4 b0.3 c-0.7 d0.9 g-0.7 h-0.6 i-0.8 j0.3 k1.2 l0.6 m-0.3 n1.9 o-0.3 p-0.5 r-0.6 s0.9
najd 5.9 a0.6 b0.8 d1.4 g0.4 h1.1 i2.0 j-0.5 l-0.5 m-0.6 p0.9
najd+na 7.7 c0.4 p0.7 s0.6
najde 7.4 b0.9 d0.3 e0.7 g-0.3 p0.6
najdet 6.4 a0.4 b-0.4 h0.3 m-0.3 p0.7 q-0.4
najh 7.7 a0.3 b1.4 d0.4 e0.9 s0.3
najhor 7.7 a0.3 b1.4 d0.4 e0.9 s0.3
najk 7.7 a-0.6 e-0.4 m0.4 q0.4 s-0.3
najkra 7.7 a-0.6 e-0.4 m0.4 q0.4 s-0.3
najl 6.2 a-1.9 b-0.4 c-0.7 e-0.7 f-0.4 g3.1 h0.8 j-0.5 l-0.5 m-0.5 o0.9 p-0.5 q0.3 r3.2
najl+do 7.7 b0.3 g0.6 h0.9 r0.5
najl+v 7.7 a-0.4 h0.6 o1.5
najlep 6.3 a-2.0 b-0.3 c-0.6 e-0.7 f-0.4 g3.2 h0.8 j-0.5 l-0.5 m-0.5 o0.9 p-0.5 q0.3 r3.3
najm 6.5 a-0.4 c0.3 d0.3 e0.3 g0.6 h1.3 i-0.3 m-0.4 p-0.6 r1.2 s-0.4 t0.7
najm+odse 7.7 a0.3 f0.3 j0.7
najma 6.8 d0.4 f-0.4 g0.8 h1.5 j0.4 m-0.6 n-0.3 p-0.4 q0.3 r1.3 s-0.4 t0.3
najmu 7.7 a-0.4 c0.3 f0.5 t0.5
najn 6.4 a-1.0 b0.4 e-0.6 f0.6 g-0.8 l1.1 n3.7 p-0.4 q0.7 r-0.5 t1.4
najn+do 7.7 n0.6 t0.5
najn+v 7.7 b0.6 d0.4 e-0.4 k0.8 n1.4 o0.5
najn+zajt 7.7 d-0.4 m0.4 n-0.3 q1.4 t0.8
najnes 6.4 a-1.0 b0.4 e-0.6 f0.6 g-0.8 l1.1 n3.7 p-0.4 q0.7 r-0.5 t1.4
najo 5.6 a-2.0 c-0.3 d0.3 e-0.6 f0.5 g-1.0 i-1.1 j-1.3 k0.4 m0.9 o0.6 p-1.0 q1.2 r0.7 s-1.0 t-1.0
najo+z 7.7 e-0.3 k0.4
najo+zmlu 7.4 a-0.6 d0.5 i-0.3 j-0.3 k0.5 l0.4 n0.4
najom 7.4 b1.2 c-0.4 f0.3 i0.4 n-0.4 o1.5 q1.6 t-0.3
najomc 6.9 a-0.8 b-0.8 d0.3 e0.7 f0.4 g-0.3 h-0.3 i-0.6 j-0.4 n0.4 p-0.3 q0.3 r0.4 s-0.5
najomn 6.0 a-1.3 e-1.1 g-0.7 i-1.0 j-1.0 k0.3 m0.9 p-0.7 s-0.5 t-0.6
najp 7.0 a-0.4 b0.4 c1.3 f0.6 g-0.6 j-0.3 m0.4 o-0.3 q0.4 s-0.3
najprv 7.0 a-0.4 b0.4 c1.3 f0.6 g-0.6 j-0.3 m0.4 o-0.3 q0.4 s-0.3
najr 7.2 a-0.6 g0.4 h0.7 i-0.4 k0.6 n-0.3 o-0.4 q-0.5
najrad 7.2 a-0.6 g0.4 h0.7 i-0.4 k0.6 n-0.3 o-0.4 q-0.5
najs 6.8 a-0.4 b0.5 e-0.4 h2.5 i-0.5 n0.5 s-0.3 t3.2
najsko 7.2 a-0.6 c-0.3 g-0.3 h1.4 i-0.3 t2.8
najst 7.4 b0.8 h1.3 m0.5 n0.3 r0.5 t0.6
najv 6.2 a-1.1 c-0.9 d-0.6 e-1.0 g1.5 h0.8 i-0.5 j-0.6 p-0.6 q0.5 r1.8
najv+odbe 7.7 b0.3 i-0.4 n0.3 t0.4
najvac 7.0 a-0.3 b0.5 e-0.7 f0.4 n0.4 q-0.3
najvia 7.2 a-1.0 b-0.4 c-0.4 e-0.5 g1.2 h1.4 i-0.3 q0.9 r1.4
najvys 7.2 b-0.4 c-0.4 d-0.4 g0.6 j-0.3 r0.4 s0.5
nakl 6.2 b0.4 c0.5 d-0.7 e0.8 g-0.7 h-0.5 i0.8 k0.6 r-0.3 s0.6 t1.1
nakl+na 7.4 d-0.3 e0.3 i-0.3
nakl+o 7.4 a0.6 b0.5 c0.9 e0.5 f0.4 i1.5 r-0.4 s0.5 t1.0
naklad 6.3 c0.5 d-0.6 e0.8 g-0.7 h-0.7 i0.9 k0.4 r-0.4 s0.6 t1.0
nako 6.5 a-1.0 c-0.3 g0.3 h0.8 j0.3 n0.4 q-0.3 r0.6
nakoni 6.6 a-1.2 c-0.3 e-0.6 g0.3 h0.9 i-0.8 n0.4 p-0.3 q-0.3 r0.6
nakr 6.8 b-0.5 c0.4 d0.4 e1.0 g0.5 h0.9 i0.5 r0.9 s0.7 t1.1
nakres 6.9 b-0.4 c0.4 d0.5 e0.7 g0.6 h0.9 i0.5 r1.0
naku 6.9 a-0.4 f-0.3 h1.3 i-0.5 k0.6 l-0.4 n0.9 p0.5 q-0.4 r0.7
nakup 7.4 a-0.6 b-0.3 c0.3 g0.4 h1.3 i-0.3 k0.5 r0.6
nala 7.0 b1.1 c0.4 e-0.5 g1.1 h1.1 i-0.6 j-0.3 k0.3 m0.8 o0.3 p-0.4 t-0.3
nale 7.4 c1.0 e0.3 p0.9 s0.6
nalepe 7.7 c0.5 e0.5 p1.0
nam 3.1 a-2.6 b1.3 c-1.0 d-0.8 e-1.0 g0.9 h2.8 j-2.6 k3.2 l3.4 m1.3 n0.4 o1.1 p-2.5 q0.4 r2.2 s-2.5 t-0.5
nam+ako 7.7 a-0.4 q0.4
nam+bank 7.7 a-0.4 e-0.4 l1.0 r-0.3
nam+bezi 7.7 a-0.4 n0.3
nam+bude 7.7 e0.4 i0.7
nam+ceno 7.7 d-0.4 m0.3 n0.4
nam+cenu 7.7 b0.6 h0.6 m0.3
nam+chod 7.4 d0.8 e0.6 h1.0 l-0.3 r0.5 t0.6
nam+chyb 7.2 a-0.7 g-0.4 m-0.5 o1.8 q0.4 t0.4
nam+co 7.7 b0.3 c-0.5 d0.6 h0.4 k0.4
nam+dal 7.2 d-0.5 e-0.3 g-0.5 i0.4 k-0.4 m0.6 q0.3 r-0.4 t0.4
nam+dala 7.7 b1.0 f0.4 i0.6 l0.3 r-0.3 s-0.3
nam+dali 7.4 a-0.3 b-0.4 g0.3 h0.8 i-0.3 k1.3 l0.3 n0.4 r0.5
nam+do 7.2 a-0.4 b-0.3 d-0.7 e-0.6 f-0.4
nam+drzi 7.7 c0.6 e-0.4 l0.8 q-0.3
nam+este 7.2 a-0.5 e0.4 g-0.8 i-0.4 l1.1 m-0.5 n0.6 o1.2 p-0.4 q0.6
nam+ho 7.4 a-0.5 g0.4
nam+hroz 7.7 e-0.3 r-0.3
nam+ich 7.7 g0.8 o0.5 r1.0
nam+ju 6.9 e0.8 f0.5 i0.4 j-0.4 l-0.5 o1.6 q-0.4 t-0.4
nam+medz 7.4 a0.7 c1.6 d0.5 e-0.4 f0.7 k-0.3
nam+na 6.4 a-0.7 c-0.5 d-0.9 e1.3 f0.3 g0.4 h0.4 j-0.4 k0.9 p1.2 q0.8 r0.5
nam+navr 7.2 c0.4 e0.6 f-0.3 h0.4 j0.4 m0.4 r0.3 s0.5 t-0.4
nam+nech 7.4 b-0.4 e0.4 f0.6 n0.6
nam+nefu 7.7 c0.6 e0.9 f0.6 i0.4
nam+nejd 7.7 a0.6 e1.0 q-0.3 t1.2
nam+neve 7.7 a0.8 d2.6 f0.9 g-0.3 i1.4
nam+nevy 7.2 a-0.5 g-0.3 k2.5 m0.8 q0.5 r-0.4
nam+neza 7.7 g0.6 k-0.3 m0.3 r0.8
nam+niek 7.7 b0.4 d0.4 m0.7 r-0.5 t0.4
nam+nikt 7.2 a1.4 d0.5 e1.3 g-0.6 i-0.6 m1.2 p0.3 q-0.3 s-0.4
nam+novy 7.7 a0.4 b1.0 d0.3 i0.7 m0.7 r-0.3
nam+obec 7.7 a-0.4 h0.3 k-0.3 r0.4 t0.4
nam+obom 7.7 g0.6 h0.6 n0.4 r0.7
nam+od 7.4 a0.3 b0.3 g-0.3 h-0.5 i0.4 n0.5 r-0.4
nam+odmi 7.4 b0.3 c0.3 d0.5 f0.5 l-0.4 p-0.3 r0.4
nam+odov 7.7 d0.5 e0.6 i0.3 p0.7
nam+pan 7.7 a0.8 c0.8 d0.7 m0.4 t0.4
nam+plag 7.7 a-0.5 c-0.3 d0.3 h0.6
nam+poka 7.7 a-0.6 e-0.4
nam+posl 7.0 a-0.5 b-0.5 c-0.7 d0.3 f0.4 g0.6 h0.4 l-0.3 r0.3
nam+poto 7.7 a-0.5 e-0.3 g-0.4 k0.8 r-0.5
nam+pred 7.4 d-0.5 f0.4 h0.6 l1.0 m-0.3 p0.4 q0.4 t-0.3
nam+pret 7.4 a0.7 b0.5 c-0.3 e1.1 i0.6 j0.3
nam+prid 7.4 b1.4 g-0.6 h0.6 i-0.5 k0.4 l0.9 m0.6 n0.7 q-0.4 t-0.4
nam+pris 7.7 d-0.3 h-0.3 o0.8
nam+proj 7.7 l0.9
nam+pros 6.3 a-0.8 c-0.7 f0.6 g0.9 h2.1 i-0.4 k0.6 n-0.5 o0.6 p-0.5 q1.9 r1.7 s-0.4
nam+prvy 7.7 a-0.4 d-0.4 e-0.5 l0.5
nam+robi 7.2 a-1.2 b-0.7 c-0.4 d0.3 e-0.5 f0.3 i-0.6 m-0.3 o-0.3
nam+rozb 7.7 a-0.5 g0.5 h0.9 i-0.4 r0.6
nam+s 7.4 b0.6 c-0.3 g-0.3 h-0.4 i0.8 r0.4
nam+sest 7.7 a0.4 c-0.3 d-0.3 e1.2 g-0.4 j1.1
nam+to 6.6 a-1.1 c-0.6 e-0.7 f0.5 g1.7 h1.1 l0.4 m-0.5 o0.4 p-0.6 q0.4 r1.2 s-0.3
nam+usla 7.7 b-0.4 d0.3 i0.5 l1.8 m-0.3 n0.8
nam+uz 6.6 b0.8 e0.7 g-0.5 i1.6 j-0.4 o-0.3 p1.0
nam+v 7.2 a-0.8 e-0.6 f-0.4 g1.4 h1.3 m-0.3 n1.0 q-0.5 r1.5 t0.5
nam+vedi 7.7 c0.5 d0.5 e-0.4 o0.7
nam+vrat 7.4 a-0.8 b-0.3 d-0.6 e-0.7 m0.3 n0.5
nam+vrav 7.7 a0.4 b0.9 d0.3 f0.4 r0.3
nam+vyfa 7.7 a0.4 e0.3 m1.1
nam+vyho 7.7 a-0.3 d-0.4 e-0.3 k0.3 l0.9 q0.5
nam+vyst 7.7 o0.6
nam+vzni 7.7 e0.6 p0.7
nama 7.4 a0.3 b0.9 e-0.4 n0.3 s-0.5
name 7.0 b-0.3 e0.7 f0.9 g1.0 i-0.4 m0.3 r0.3
namest 7.0 b-0.3 e0.7 f0.9 g1.0 i-0.4 m0.3 r0.3
nami 5.3 c0.7 d-0.4 e1.8 f-0.5 g1.0 h2.0 i-1.8 j-0.4 k1.5 p1.8 r1.6 s-0.5 t1.0
nami+v 7.4 c0.9 g0.6 r0.6 t0.4
namies 6.0 a0.4 b-0.3 e2.2 h0.8 i-0.7 j-0.5 k0.5 m-0.6 r0.7 s-0.3 t1.4
namiet 6.8 a-0.7 b-0.5 d-0.7 e-0.9 h-0.3 i-0.7 p0.6 s-0.3
namo 7.4 a0.8 c0.8 j0.5 m0.8 p0.6
namont 7.4 a0.8 c0.8 j0.5 m0.8 p0.6
nan 6.0 s-0.5
nanh 7.7 c-0.3 e0.4 f0.3 h-0.3 i1.3
nanho 7.7 c-0.3 e0.4 f0.3 h-0.3 i1.3
nano 7.7 i0.6 o1.6
nanovo 7.7 i0.6 o1.6
naop 6.8 a0.6 b-0.4 d-0.5 e-0.6 i1.1 j-0.4 p1.0 r0.7 s1.7
naopak 6.8 a0.6 b-0.4 d-0.5 e-0.6 i1.1 j-0.4 p1.0 r0.7 s1.7
naoz 6.4 b0.5 e1.5 f1.2 g1.4 h-0.4 i-0.3 j-0.4 k-0.7 m1.5 o0.7 r2.0 s-0.4
naozaj 6.4 b0.5 e1.5 f1.2 g1.4 h-0.4 i-0.3 j-0.4 k-0.7 m1.5 o0.7 r2.0 s-0.4
napa 7.0 a-0.4 b0.5 e-0.4 g0.3 k-0.4 l2.4 q-0.4 r0.3
napad 7.7 b0.9 d0.4
napi 4.3 a2.1 c2.7 d2.6 e1.4 g-1.4 i-1.0 k-0.4 l0.8 q0.6 s3.7 t-0.6
napi+a 7.2 c-0.6 d-0.3 j0.6 s0.4
napi+do 7.2 a0.5 b-0.4 c1.0 d-0.5 e-0.7 p1.1 s0.5
napi+mi 6.3 a0.4 c1.9 d1.6 e-1.2 g-0.8 h0.6 k-0.5 p-0.7 q0.4 r-0.4 s-0.7 t0.7
napi+na 7.2 a0.4 b0.6 c1.3 g0.3 r0.4 s1.3
napi+nam 7.4 a-0.6 c-0.6 d-0.5 e-0.4 g0.6 h0.4 l0.5 q0.4 r1.0
napi+som 7.4 a0.7 d0.7 e1.0 f1.0 i-0.3 s1.2
napi+to 7.2 a0.5 d-0.3 g-0.4 r-0.4 s0.9
napi+ze 6.5 d0.7 i-0.6 j-0.4 m0.3 p0.5 q0.5
napis 7.0 c0.3 g-0.4 n0.4 r-0.4 t0.6
napisa 5.0 a1.4 c0.5 d1.2 e3.4 f0.7 g-0.3 j1.4 l0.5 m-0.5 o0.5 p-1.0 q0.5 s2.1 t-0.7
napise 5.9 a1.2 c0.6 d1.0 e-1.1 f-0.6 g-1.0 h-0.4 i-1.4 j-0.6 l0.4 m0.7 o-0.5 q-0.4 r-0.9 s3.2 t-0.3
napiso 6.9 c0.6 d-0.6 e0.5 f0.6 h-0.3 i0.4 r0.4 s0.3
napist 6.0 a0.4 c2.3 d1.3 e-1.3 f-0.9 g-0.4 h1.0 i-0.3 j-0.6 k-0.6 p1.0 q1.4 r0.5 s-1.0
napl 6.9 a0.3 c1.1 d-0.6 e-0.5 f0.4 h0.8 i0.5 j-0.4 k0.4 m-0.4 n0.6 t0.9
napl+na 7.7 a0.5 c0.9 f0.7 o0.3 t1.3
naplan 7.2 a0.4 b-0.3 c0.9 d-0.3 e-0.3 f0.5 h0.7 k0.3 n0.8 r0.3 t1.2
napn 7.7 a-0.5 b-0.3 f-0.3 k0.4 l2.3 n0.7
napnut 7.7 a-0.5 b-0.3 f-0.3 k0.4 l2.3 n0.7
napo 6.2 a-0.3 c0.6 d1.6 e-0.4 f0.5 g0.7 h-0.3 i-0.5 j0.3 o-0.3 p0.6 r0.9 s-0.6
napoko 7.0 b0.6 c0.8 d0.4 e-0.3 i-0.4 k-0.3 m0.3 n0.4 o-0.4
naposl 6.9 b-0.4 d1.5 f0.5 g0.8 j0.6 k0.7 p1.0 r0.8 s-0.4
napr 6.1 a0.8 b0.6 c0.8 e1.3 g1.0 h-0.3 j1.2 m1.2 p0.6 q-0.3 r0.9 s0.3
napr+tomu 7.2 a0.7 b0.8 c0.6 g-0.4 j0.6 m1.4 r-0.4
naprav 6.8 a0.6 c0.6 e1.7 g0.4 i0.5 j0.9 p0.4 s-0.3
naprie 6.9 a0.4 b0.9 c0.4 g0.4 i-0.3 j0.5 m1.2 r0.4 s0.8
nara 6.1 a-0.6 c-0.5 d0.7 g-1.0 h0.4 k1.3 l1.5 m-0.6 n1.1 o0.3 p-0.6 q2.4 r-0.4 s0.5
naradi 7.7 i0.5 j0.6 p0.6
narast 7.7 b0.3 d0.9 g-0.4 h0.6 i0.3 o0.4 t0.4
naraz 6.5 a-1.6 c-0.8 e-0.7 f0.3 g-0.4 i-0.5 j-0.4 k1.5 l1.6 n1.0 p-1.0 q3.1 s-0.5
nare 7.7 d0.6 e0.4
nareci 7.7 d0.6 e0.4
nari 7.4 h-0.4 n0.5 o0.5 t-0.3
nariad 7.4 h-0.4 n0.5 o0.5 t-0.3
naro 5.8 a1.0 b0.3 c0.4 d-0.4 f-0.6 g-0.8 h-0.3 j2.8 l0.6 m1.6 n-0.4 o-0.4 p-0.6 q0.6 r-0.7
naro+na 6.5 a0.6 b0.7 g-0.3 j1.2 s0.7
narok 6.4 a0.5 b0.6 d-0.3 g-0.4 j1.8 m0.8 r-0.4 s0.6
naroko 7.7 a0.4 i0.4 j0.7
naroku 7.2 a1.1 c0.5 d0.8 e-0.3 j1.0 m1.0
nas 3.4 b1.0 c0.4 d1.5 e1.9 f0.9 g-1.0 j0.5 l1.4 n1.4 o0.9 q-0.3 s-0.5 t0.3
nas+advo 7.4 a1.0 c0.6 e0.5 j2.1 p0.6
nas+aj 7.7 a-0.9 b-0.3 g0.5 h0.9 i-0.5 q0.4
nas+audi 6.4 k0.5 o0.3
nas+byva 7.4 a-0.4 b-0.3 c-0.4 e-0.3 n0.3 o-0.4 q0.4 t0.3
nas+chce 7.4 a-0.7 b-0.3 c0.3 d-0.4 e-0.5 g-0.4 h-0.3 j-0.5 m0.4 q0.5
nas+dobr 7.7 a-0.4 b-0.3 c-0.4 g0.5 r0.5
nas+e 7.4 f0.6 k0.4 r-0.3 t0.8
nas+hlav 7.7 e-0.5
nas+je 7.2 b0.6 c0.4 e-0.7 f0.3 h0.4 i-0.4 j0.5 l0.7 p-0.4 s1.5
nas+klie 7.4 a-0.8 b-0.3 d-0.3 g-0.5 h-0.4 j-0.6 k1.0 o0.5 r-0.4 t0.5
nas+na 6.5 d-0.7 e-0.6 f-0.4 i-0.6 m0.5 p0.5 q0.5 r0.7 s0.9
nas+nech 7.4 a-0.3 e-0.4 g0.5 i-0.4 r0.8
nas+nepr 7.7 a-0.7 n0.4
nas+netl 7.7 l0.7 n0.6
nas+od 7.7 d0.4 e0.4 g0.4 h0.4
nas+pan 7.7 e0.9 f1.6 m0.3 o0.3 r0.6
nas+penz 7.7 d-0.6
nas+prav 7.7 a1.0 j1.5
nas+prev 7.7 f0.5 i0.7 p0.6
nas+proj 7.7 c-0.6 d0.8 f1.1 i-0.3 k1.1
nas+pros 7.7 d-0.3 e0.8 g-0.3 h-0.3 q0.3 r-0.4
nas+robi 7.7 t0.5
nas+sa 7.0 c-0.4 d-0.4 g-0.6 l0.4 p0.6
nas+sest 7.7 e-0.3 g0.7
nas+spol 7.7 a-0.5 b-0.3 e-0.3 g-0.4 h0.8 m0.3
nas+stoj 7.7 a0.5 b-0.4 e1.8 i-0.4 l0.9 n0.8 r-0.4
nas+tent 7.7 d0.7 e0.9 l0.7 o0.3 r-0.3
nas+to 7.7 b0.4 e0.4 i-0.3 m0.8 n0.5 o0.3 q0.3 r-0.5 t0.6
nas+tu 7.7 k0.7 t0.3
nas+uz 6.9 b-0.6 c0.9 e1.0 g-0.3 i0.5 j0.3 k-0.3 o-0.4 p-0.5 s0.4
nas+v 6.6 b-0.4 c-0.3 e0.5 f0.9 g-0.4 j-0.3 k0.3 n0.4 p1.0
nas+zalu 7.7 c-0.4 e0.3 g-0.4 j0.7
nas+zame 7.7 a-0.6 i0.3
nas+zaza 7.7 a-0.6 m0.5
nas+znam 7.7 a-0.6 g0.4 m0.4 r0.5
nasa 5.0 b0.6 d1.1 e1.5 f0.8 g-0.7 i1.1 j0.3 l0.7 n0.3 o0.7 p-0.4 q-0.3 r-0.3 s0.9
nasa+dedi 7.7 e0.4 s0.6
nasa+mala 7.7 b0.3 i0.3 l0.8
nasa+prav 7.0 a-1.3 b0.3 d-0.5 e-0.7 g-0.4 i-0.3 l-0.4 o-0.3 s-0.3 t-0.4
nasa+spol 6.9 c-0.5 d0.7 e0.6 g0.3 i1.6 j-0.3 l-0.4 n0.7 o0.5 r0.4 s-0.4
nasa+zmlu 7.7 c0.7 g0.5 j0.9 r0.5
nase 4.5 a-0.9 b-0.8 c-0.8 d1.7 e0.5 g1.6 h0.4 i0.5 j0.5 m-0.8 n-0.4 p-1.3 q0.9 r2.5 s-0.3 t-0.4
nase+cest 7.4 i0.9
nase+mate 7.7 a0.9 e0.4 g-0.3 j1.0 r-0.4
nase+meno 7.7 d1.4 e-0.3
nase+rece 6.0 s-0.5
nase+stra 7.4 a0.6 c-0.4 e1.0 f0.8 i0.4 j0.7
nasej 5.4 b-0.6 c-0.5 d0.9 e1.2 f0.5 h0.4 j1.6 k0.8 l0.4 m-0.4 p-0.5 q0.8 r1.1
nash 5.0 a-1.3 c-0.7 h0.9 i-0.7 j-0.5 k-0.4 p-0.6 q0.3 r0.3 s-0.5
nash+doda 7.7 a-0.5 c-0.3 i-0.4 m0.3
nash+klie 7.4 a-0.3 o0.4
nash+klub 7.7 b0.4 d0.3 m0.8 p0.5 s0.6
nash+prav 5.8 j-0.4
nasho 5.0 a-1.3 c-0.7 h0.9 i-0.7 j-0.5 k-0.4 p-0.6 q0.3 r0.3 s-0.5
nasi 4.9 b0.9 c1.0 e0.7 f1.0 g-1.1 h0.4 i0.6 k0.5 m1.0 n0.8 o0.8 q0.5 s-0.9
nasi+host 7.4 c-0.5 e0.4 g-0.3 k0.3 l0.6 o0.3 t-0.3
nasi+odbe 7.7 a-0.4 e-0.5
nasi+paci 7.4 a0.6 c0.3 e1.1 f0.7 i0.5 j0.9 p0.5
nasi+zaka 7.4 a-0.5 d-0.6 e0.4 f0.4 n0.5
nasich 5.7 a0.4 c-0.4 d0.4 e1.4 h0.5 i0.9 j0.3 l0.5 p0.8 q0.7 r0.5 t-0.6
nasiel 6.4 b1.0 d0.4 e-0.9 g-0.9 i1.1 k1.1 l-0.5 m0.7 o0.3 p-0.4 q-0.3 r-0.7 s-0.3 t-0.4
nasim 6.6 a-0.4 b0.5 c-0.5 d-0.8 f1.4 g-0.5 i-0.5 k-0.4 l-0.4 m1.3 o0.8 p-0.6
nasimi 7.4 c1.1 t1.4
nask 7.7 a-0.6 d0.5 h0.6 m1.0
nasl 5.5 a0.7 b-0.8 c0.8 d1.8 e0.6 g0.7 h0.5 i1.3 o-0.4 p-0.9 q0.6 r1.6 t-0.5
nasl+pod 7.7 a-0.4 c-0.3 g0.6 r0.9
nasl+sme 7.7 c0.4 d0.5 e-0.3 i0.6
nasla 6.6 c-0.5 d0.5 e1.0 g0.5 i0.6 j-0.3 p-0.3 r0.7 t-0.4
nasled 7.0 a0.6 d0.8 e0.4 j1.0 m-0.3 q0.8
nasli 6.2 b-0.9 c1.2 d0.9 e-0.6 g0.5 h0.7 i0.9 j-0.4 m0.4 o-0.5 p-0.4 r1.1
nasm 6.4 a1.3 e1.7 f3.1 g-0.6 h0.4 j0.8 k0.9 l-0.3 m0.5 p-0.6 s-0.5 t0.4
nasm+gene 7.4 a0.7 c0.4 e1.1 f2.3 i-0.4 j-0.3 k0.5 o0.6
nasmu 6.4 a1.3 e1.7 f3.1 g-0.6 h0.4 j0.8 k0.9 l-0.3 m0.5 p-0.6 s-0.5 t0.4
naso 6.4 a0.3 d1.0 e1.5 f0.9 g0.5 i-0.5 j-0.4 l0.5 m0.3 q0.6 r1.0 s0.8
naso+prav 7.7 a-0.3 m0.5
nasom 6.9 a0.5 c-0.5 d0.6 e1.4 f0.4 i-0.4 l0.5 o-0.5 q0.5 r0.5 s1.0
nasou 7.0 b0.3 d0.5 e0.3 f0.5 m0.3 o0.3 r0.6 t-0.4
nasp 6.6 a0.9 d-0.5 e0.6 g0.5 h-0.5 k-0.6 l0.4 m0.6 n0.3 p0.8 q-0.6 r0.5 s-0.4 t-0.5
naspat 6.6 a0.9 d-0.5 e0.6 g0.5 h-0.5 k-0.6 l0.4 m0.6 n0.3 p0.8 q-0.6 r0.5 s-0.4 t-0.5
nast 5.4 a-1.8 c1.2 d-0.7 e-0.4 f0.4 g0.4 h0.6 i-0.7 j-0.4 l-0.7 m-0.7 n0.3 r1.4 s-0.6 t1.4
nast+na 7.7 c0.8 e0.5 f0.5 g0.5 m-0.3 n0.4 r0.7 t1.0
nast+prve 7.7 a-0.4 g0.3 h0.3 r0.6
nastav 6.5 a-1.2 b-0.3 c0.4 g1.1 i-0.7 j-0.4 n0.5 p0.8 r1.4 s-0.4
nasten 7.7 b1.2 s0.5
nastup 5.9 a-1.1 b-0.6 c0.5 e-0.4 f0.4 h0.6 i0.3 j-0.5 k-0.3 m-0.3 o0.3 p-0.5 q0.5 s-0.6 t1.6
nasu 5.8 a-0.9 b-0.4 c1.1 d-0.6 g-0.3 h-0.4 j0.3 l1.3 m0.6 n1.2 o0.4 p-0.7 q-0.4 s0.7 t0.6
nasu+prav 7.4 d-0.3 i-0.4 j0.9 s0.4
nasu+spol 7.4 a-0.9 i-0.9 j-0.4 k0.5 l0.9 t0.8
nata 6.5 b-0.4 c1.3 d-0.4 e0.5 f0.8 i-0.8 p0.7 t0.8
nataca 7.2 a-0.6 p0.4 s0.3
nataho 7.7 d-0.3 g0.5 i-0.3 j0.6 q0.3 r0.5 s-0.3
nato 7.2 b0.6 c-0.4 d-0.5 e0.5 g0.4 h0.4 k0.6 m-0.4 n-0.4 r0.9 s0.8 t0.3
natoci 7.4 b0.8 d-0.4 e0.4 m-0.3 o0.5 s0.8
natr 7.7 a0.7 b0.4 c0.4 e0.7 i0.5 l0.5 r-0.4
nauc 6.4 a0.5 b-0.6 d1.6 e-0.5 g0.8 h0.5 i-0.5 j-0.5 l-0.6 m1.2 o-0.6 p-0.6 r0.7 s-0.5 t0.7
nauc+ste 7.7 d-0.3 g0.4 i0.5 m1.0 r0.5
naucil 7.0 a-1.0 b-0.5 f0.4 g2.1 h0.5 l-0.3 m-0.3 r1.3
naucto 7.4 a0.8 b-0.4 c0.7 e-0.3 g-0.3 i-0.3 m2.0 o-0.4 r-0.4
navi 6.8 a0.7 b0.6 e-1.1 f0.3 g0.3 h1.1 i-0.5 k1.1 m3.6 o-0.4 p1.0 r0.7 t0.3
naviac 7.0 a1.1 b0.5 e-0.8 g-0.3 i-0.4 k0.4 m4.0 o-0.3 p1.1 t0.7
naviga 7.7 a-0.4 d-0.3 e-0.3 g0.7 h1.1 k0.8 m-0.3 r0.9 t-0.4
navo 6.9 a0.4 b0.7 e2.0 h-0.3 i-0.4 m-0.4 p0.5 q0.3
navo+ako 7.7 d0.8 e0.7 g0.3 n0.4 r0.4
navo+na 7.7 a0.4 e0.8 s0.4
navod 7.7 a-0.4 g0.5 r0.7
navodu 7.7 a0.4 e0.8 s0.4
navr 4.6 a-0.6 b-0.4 c0.4 d-1.1 e2.0 f1.2 g-0.8 h1.5 i-1.5 j2.0 k2.4 m1.4 n0.8 o0.3 q-0.5
navr+ako 7.7 a0.6 c0.5 e1.0 j0.5 m0.4 s0.7
navr+iny 7.7 a-0.7 k2.3
navr+mimo 7.7 a-0.4 d-0.4 j-0.3 m0.7
navr+na 6.1 a0.7 c0.4 e0.9 g-0.6 i0.3 j1.8 l0.6 m1.0 n-0.4 r-0.4 s-0.6
navr+pros 7.4 a-0.6 b0.4 c-0.4 i-0.4 s0.7
navr+term 7.0 f0.6 g-0.5 h0.4 i-0.4 k0.3 n-0.3 q-0.4 r-0.3 s0.6 t0.8
navrch 7.7 a-0.6 c0.4 d-0.5 f0.8 h-0.3 n2.9 p-0.4 r0.7
navrh 5.3 a1.5 c1.1 d0.5 e2.0 g-1.4 i-0.5 j2.2 m2.1 n-0.7 o0.5 r-0.8 s0.4 t0.6
navrhl 7.2 b0.4 c-0.3 f0.4 g1.3 h1.2 j0.4 m-0.4 o-0.3 r0.6 s-0.4 t-0.4
navrhn 6.2 a-1.5 b0.3 c-0.4 d-0.4 g-0.4 h1.1 i-1.1 k3.1 o0.5 p-0.3 s0.7 t0.3
navrho 7.0 c-0.5 d-0.6 e0.6 f0.5 i-0.4 j0.4 k0.3 n-0.4 p0.4
navrhu 6.3 b-0.6 d-0.6 e1.0 f0.5 h0.3 k-0.4 m0.3 n0.4 p0.8 q-0.4 s-0.4
navs 6.5 c-0.6 d0.6 e0.4 g-0.3 h-0.4 j0.8 k-0.3 l0.4 m-0.4 p-0.4
navste 6.8 b-0.5 c-0.5 d0.9 i0.3 j0.4 m-0.3 p-0.3
navsti 7.7 d-0.4 e0.6 j0.5 l0.4
navy 5.8 b2.3 d0.3 e-0.3 g2.2 h1.2 i-1.0 j-0.8 l0.9 m2.3 n0.8 p-0.4 q0.6 r1.8 s-0.5
navyse 5.8 b2.4 e-0.4 g1.8 h0.9 i-0.8 j-0.7 l1.0 m2.4 n0.8 p-0.4 q0.7 r1.9 s-0.5
navz 7.7 a0.5 b0.8 i0.8 r0.4
nazd 7.7 c0.4 d0.5 i0.5 s0.6
nazi 7.4 a-0.7 b0.4 c-0.4 d-0.4 i-0.4 t1.3
nazivo 7.7 a-0.4 n0.4 t1.5
nazo 6.0 a1.0 c1.3 d-0.4 e0.4 i-1.0 j2.0 k0.6 l-0.5 m-0.5 o0.7 p1.2 r0.4 t-0.4
nazor 7.2 a0.5 d0.7 e-0.4 i-0.5 j0.8 k1.1 p1.4 s-0.4
nazov 6.4 a0.8 c1.2 d-1.1 e0.9 i-0.7 j1.4 l-0.4 m-0.3 n0.4 o0.6 r0.5
nazv 6.3 a0.4 b0.5 c1.3 e0.9 f-0.4 g-0.8 i-0.8 m-0.8 o0.9 p-0.5 q1.6
nazval 7.4 b0.4 c-0.4 d-0.4 t-0.3
nazve 7.2 c1.1 d0.6 e0.9 g-0.4 m-0.5 n-0.4 o0.8 p-0.3 q1.0
nazvom 7.4 b0.4 c0.6 e0.4 g-0.4 i-0.4 j0.5 s1.0
ne 6.6 c1.7 d0.3 h0.5 i1.0 j0.6 m1.0 q1.3
neba 7.2 a0.7 d1.2 e-0.3 f0.5 g0.8 h0.4 j-0.3 n1.5 q0.4 r1.5 s-0.3
nebavi 7.7 a1.2 d1.3 e-0.3 f0.5 g-0.4 i-0.7 k0.3 n1.3 o0.4 r0.4
nebe 7.0 b1.3 c-0.7 f0.3 g-0.5 h-0.4 i-0.4 k-0.3 m-0.4 o0.9
nebe+to 7.7 a0.5 b1.1 d0.3 e-0.3
neberi 7.7 a-0.8 b0.4 c-0.4 d-0.3 o1.1 s0.5
nebo 5.5 a0.8 b-0.4 c1.0 e-0.7 f-0.5 g1.2 h-0.4 k-0.5 m1.5 n0.6 o-0.4 p1.5 q-0.5 r0.6 s-0.5
nebo+a 7.7 d0.5 i0.5 p0.5
nebo+na 7.7 c0.4 i0.5
nebo+to 7.7 e-0.3 g0.3 r0.4
neboji 7.7 g0.6 r0.5
nebojt 7.7 d-0.3 e0.9 g0.9 n1.3 o0.3 q0.4 r-0.4
nebol 7.7 c0.4 e-0.4
nebola 6.8 a0.9 c1.0 f-0.3 g0.3 i0.3 m1.1 p0.8 r1.0 s-0.4
neboli 7.0 a0.3 c-0.4 e-0.7 m1.1 p0.7 r-0.4
nebolo 6.6 a-0.3 b-0.3 c0.7 e-0.6 j0.5 p0.7
nebu 4.4 a1.9 b0.3 c1.6 e0.4 f0.9 g-1.7 h-0.3 i3.1 j-0.9 k2.6 l1.7 m-0.4 n-0.4 p2.7 q-0.7 r-0.5 s2.7 t-0.4
nebu+a 7.4 a0.7 b0.8 c-0.3 e0.6 i0.4 j0.5 m0.6 p0.9
nebu+chod 7.7 a0.3 b1.2 l1.6
nebu+do 7.7 a0.5 c1.4 i0.6 s-0.4 t0.5
nebu+hoto 7.7 c0.8 i0.4 p0.5 s0.5
nebu+mat 7.2 b-0.3 e-0.7 i-0.6 k-0.4 t-0.3
nebu+obno 7.7 a-0.4 e-0.4 i1.5
nebu+potr 7.2 a-0.5 i1.0 k0.5 o0.7
nebu+sa 7.4 b0.7 e-0.3 h0.4 o0.5 s0.5
nebu+to 7.2 c-0.4 e-0.6 g-0.3 h-0.4 i0.7 k-0.3 l0.6 p-0.4 r-0.4 s0.3
nebude 4.5 a1.7 b0.4 c1.2 e0.4 f1.1 g-1.6 h-0.5 i3.4 j-0.8 k2.5 l1.3 p2.4 q-0.6 r-0.4 s2.5 t-0.6
nebudu 7.2 a0.4 c0.8 h0.5 i-0.3 l0.9 n-0.3 p0.6 s0.5
neca 6.1 a0.8 c1.4 d-0.6 e0.7 g0.3 i0.8 j-0.7 o0.8 p1.4 r1.4 s-0.7
neca+ani 7.7 h0.5 m0.8 p0.3
neca+som 7.7 a-0.7 g1.0 r1.0
necaka 6.1 a0.8 c1.4 d-0.6 e0.7 g0.3 i0.8 j-0.7 o0.8 p1.4 r1.4 s-0.7
nech 3.4 a1.4 b1.5 c1.1 d1.0 f2.9 g-1.6 h1.3 i1.8 j-0.6 l-0.5 m1.1 n1.0 o1.1 p1.4 q1.5 r-0.7 s-0.6 t0.4
nech+a 7.7 d-0.3 e-0.4
nech+aby 7.7 a0.7 c1.3 d0.6 e0.6 g-0.3
nech+ako 7.7 a1.2 b-0.4 d-0.3 e1.5 i0.6 o0.3 p0.5 r-0.3
nech+by 7.7 a0.5 b0.7 g-0.3 s1.6
nech+byt 7.4 b-0.4 c1.1 e-0.6
nech+dobe 7.4 a0.3 b0.5 d-0.3 e0.4 g-0.3 i1.3 p0.8
nech+dopa 7.7 a0.4 e-0.5 i1.4 p-0.3
nech+ho 7.4 b-0.3 c0.3 f0.6 g0.6 k-0.4 r0.6 t0.6
nech+iba 7.7 a0.6 d0.7 e1.0 f0.5 i0.6 m1.0 p0.7
nech+ich 7.7 b0.4 d0.6 i0.4
nech+im 7.7 a-0.3 b-0.4 d0.5 h1.0 n0.6 q1.3
nech+je 6.5 a-0.9 b-0.8 g1.8 h3.1 j-0.3 m0.9 o-0.3 p-0.6 q0.3 r1.5 s-0.5 t0.7
nech+ju 7.2 a-0.4 b-0.4 c-0.3 d-0.3 g0.4 o0.4 q0.7
nech+ludi 7.4 a0.5 b0.6 d0.3 j0.6 p0.4 s1.0
nech+ma 7.7 a0.3 c0.3 i0.6 p0.7
nech+mi 6.4 a1.3 c1.7 d0.8 e-0.5 f2.5 g-0.4 i-0.8 j1.0 k-0.7 m1.0 o-0.4 p1.4 r-0.3 s-0.5 t0.8
nech+na 6.8 a0.4 b1.2 c-0.6 d-0.3 e0.6 g-0.5 j-0.4 l-0.3 m-0.4 p1.5 r-0.4 s0.5
nech+nam 7.7 g0.5 q0.6 r0.5 t-0.4
nech+nemu 7.7 c0.7 d-0.4 s0.9
nech+odka 7.7 d0.8 e-0.5
nech+robi 7.7 a0.4 e0.6 g-0.3 i0.4 s1.3
nech+rozh 7.2 a1.2 c-0.4 g-0.4 j1.7 m2.8
nech+sa 5.6 a-1.5 b0.4 c0.9 d-0.6 e-0.9 f1.1 g0.6 h1.1 k1.1 m-0.7 n1.1 o0.6 q1.9 r0.7 s-0.6
nech+si 6.1 a2.1 b2.4 c-0.3 d1.7 f0.6 g-1.2 h-0.8 i-0.4 j-0.5 l-0.4 m0.7 p1.1 q-0.8 r-0.9 s1.5
nech+som 7.4 a0.5 b0.3 d0.7 e0.3 i0.7 n-0.3 s-0.3 t0.8
nech+tak 7.0 a-0.8 b-0.5 c-0.3 d0.5 e0.6 i-0.7 j-0.4 k0.4 l0.6 o0.5 p-0.6 q0.3 r-0.5 s-0.3 t0.8
nech+to 5.9 b0.4 c1.9 d0.5 e-0.3 f2.0 g-0.4 h0.5 i-0.6 j0.4 m1.1 o0.8 p-0.8 q0.8 r-0.4 s-0.7
nech+u 7.7 a-0.4 e0.8 i-0.4 l0.4 o0.5 p0.5 q1.9
nech+v 6.9 b0.3 c-0.3 e0.7 i-0.5 k0.4 m0.5 n-0.3 p1.1 r0.7 s-0.3
nech+vam 7.4 c0.4 e-0.4 g0.4 h0.5 j0.6 n0.9
nech+vedi 7.7 a0.7 d0.9 i0.5 s1.0
nech+vidi 7.7 a0.5 i0.3 m0.3
nech+viem 7.7 a-0.4 f0.6
nechaj 6.2 a-1.8 b0.7 d-0.5 e-0.4 f0.4 g-0.8 h0.3 i-1.0 j0.4 k0.6 l0.5 n-0.4 o0.5 p-0.4 r-0.4 s-0.7 t0.5
nechal 6.1 b0.5 c-0.6 d0.9 e1.3 i-0.4 m-0.8 n-0.3 q1.6 r1.0 s-0.6
necham 6.2 a1.1 b0.7 d-0.6 e1.4 g-1.0 h-0.5 i2.8 n-0.3 p1.5 r-0.7 s0.4
nechap 7.4 a1.7 b1.2 c-0.5 e1.5 f-0.4 g-0.5 h-0.4 i-0.3 m0.5 o0.6 q-0.3 r-0.4
nechat 7.4 b-0.4 c-0.4 e0.6 f0.7 g1.1 h-0.5 l-0.3 n0.6 q1.5
nechav 6.2 b-0.4 c-0.6 e0.6 g-1.2 j0.5 l-0.5 m-0.4 p1.1 r-0.7
nechce 5.2 b-1.0 c1.6 d1.0 e-2.1 f0.9 g-1.5 i-0.4 j-0.6 k-0.4 l0.5 n-0.5 o-0.8 q-0.4 r-1.0 t0.7
nechod 6.9 a0.4 c1.1 d-0.4 e-0.4 g-0.3 i2.2 k1.7 m-0.3 o0.4 p-0.4 r-0.3
neci 7.2 c-0.3 d1.4 f0.6 g-0.5 i0.8 j-0.3 m0.3 n0.3 p-0.4
necita 7.4 a-0.5 f0.6 i-0.3 l0.3 m0.3 n0.4 p-0.4
necu 7.4 d-0.5 g-0.5 h-0.5 i-0.3 p0.6 q0.5 r-0.5 s0.6
necudu 7.7 a0.3 c0.4 p0.7 s0.7
neda 5.4 a2.7 b1.8 c0.6 d1.0 e3.6 f0.5 g-1.8 h0.4 i-1.2 j-0.9 k2.3 m0.5 p3.9 q-0.4 r-1.1 s1.7
neda+a 7.7 a0.5 b0.8 p1.6 s0.5
neda+ani 7.4 a0.8 b0.6 e0.4 g-0.4 m1.2 p1.9 s-0.4
neda+otvo 7.7 a-0.4 c0.9 q0.6
neda+sa 7.7 a1.6 d0.4 e2.9 g-0.6 o0.5
nedala 7.7 e-0.6 p0.3 s0.4
nedam 6.8 a0.8 b0.6 d0.4 e1.1 g-0.9 j-0.4 k2.2 m1.3 p3.7 r-0.4
nedame 7.7 c0.7 d-0.3 j0.5 p0.7
nedate 7.7 c-0.4 d-0.4 e-0.5 g1.0 h1.0 m0.4 p-0.5 s0.6 t0.3
nedava 7.7 d-0.3 e-0.3 o0.3 s0.8
nede 5.3 a-0.5 d-0.3 j-0.3 k1.2 l0.6 n1.6 p-0.6 q0.4 r0.6 s0.6
nede+po 7.7 a0.4 c0.3 d0.4 k-0.3 s0.5 t0.8
nede+vece 7.4 a-0.4 b0.3 d-0.3 f0.3 k-0.3 n0.7 s0.6
nedele 7.2 a0.4 c1.2 d-0.4 i0.4 r-0.3 s0.9
nedeln 7.2 b0.4 c-0.5 e0.7 h-0.3 i-0.4 j0.8 k1.3 q0.9
nedelu 5.6 a-0.9 c-0.6 e-0.4 j-0.8 k0.3 l0.8 m0.5 n2.1 p-0.3 r0.7
nedo 4.8 b-0.4 c2.1 d0.9 f1.4 g-0.3 i-0.8 j0.9 k2.2 m2.3 o1.1 p2.5 q-0.3 r0.5 s-1.1 t0.4
nedo+ani 7.4 a0.4 c0.3 d1.9 e0.9 j0.4 p0.7 s-0.3
nedo+do 7.4 c0.5 e0.5 j0.7 o0.3
nedo+k 7.2 a-0.4 c0.5 g0.5 i-0.4 n0.4 o0.3 q-0.3
nedoda 7.4 c1.0 e-0.3 i-0.3 j0.9 p0.9 s0.5
nedodr 7.4 c-0.3 f-0.3 i-0.3
nedoho 7.4 b0.4 d-0.6 e0.6 f1.1 i-0.6 m0.4 n0.6 o0.4 s0.3
nedopl 6.9 a-0.5 c-0.4 e-0.4 i1.6 l-0.5 m0.3 o0.6 p-0.3 t-0.3
nedora 7.2 a-0.4 c0.3 f0.4 g-0.4 k3.2 n0.5 p-0.3 q1.0 r-0.4 t-0.3
nedoro 7.7 a0.9 c1.0 e0.5 l-0.5 p1.9
nedoru 7.7 h0.5 l0.7
nedosl 7.4 a-0.6 b0.4 c-0.3 g1.2 h1.1 i-0.4 o0.4 q-0.3 r0.6
nedost 5.8 a1.5 c1.3 d1.8 e0.7 f0.3 h-0.6 i-0.9 j-0.3 m2.1 o0.6 p2.0 r0.7 s-0.9 t0.6
nedr 7.7 d0.7 e0.6 f0.8 g0.5 k0.3 r0.4
nedv 6.9 a1.0 b-0.4 d3.3 e0.3 g-0.5 i0.3 p0.3 r-0.4 s1.7
nedv+tele 7.7 a0.3 d1.0 e-0.5 p0.6
nedvih 6.9 a1.0 b-0.4 d3.3 e0.3 g-0.5 i0.3 p0.3 r-0.4 s1.7
neex 6.6 c-0.4 f-0.3 g-0.4 i-0.7 m0.4 n-0.3 q0.4 s-0.4
neex+aleb 7.7 a-0.4
neexis 6.6 c-0.4 f-0.3 g-0.4 i-0.7 m0.4 n-0.3 q0.4 s-0.4
nefu 6.2 a1.6 b-1.0 c1.2 d-0.5 e4.2 f1.1 g-0.8 i-0.7 m-0.4 o0.3 p2.4 r-0.3 s-0.5
nefu+ani 7.7 a0.3 e0.9 f0.8 n0.4 p-0.4 q0.4
nefu+treb 7.7 a-0.3 t0.3
nefung 6.6 a0.7 b-0.8 c1.1 e1.6 f0.3 g-0.6 h0.4 j-0.4 o0.4 p0.6 s-0.4
nefunk 7.0 a1.1 b-0.3 d-0.3 e3.1 f0.9 i-0.6 l0.6 p2.1 r-0.3
nega 7.7 a-0.4 h-0.3
negati 7.7 a-0.4 h-0.3
nehl 7.2 a-0.7 b-0.4 f0.6 g-0.4 k0.5 n0.4 q0.3 t0.4
nehlad 7.2 a-0.7 b-0.4 f0.6 g-0.4 k0.5 n0.4 q0.3 t0.4
nehn 6.3 b-0.5 c1.1 d1.5 e-0.5 i1.4 j-0.4 l0.8 m-0.5 n0.6 p-0.6 r0.4 s0.4
nehn+sa 6.8 a0.3 c0.6 d0.9 e0.5 g-0.5 i1.1 l1.1 n0.8 p-0.4 q-0.3 r-0.3 s-0.5
nehnev 6.5 b-0.3 c0.7 d0.9 g-0.7 i1.3 l1.0 m-0.4 n0.7 p-0.5 q-0.4
nehnut 7.7 c0.6 d0.7 s0.7
neho 5.5 b-0.4 c-0.4 d-1.1 e2.1 f0.4 g1.0 h1.3 j0.7 k0.5 o0.7 p0.9 q1.0 r1.7 s-0.6 t1.0
neho+nema 7.7 a0.3 e-0.4 j0.3 k0.4
neho+to 7.4 a-0.7 g0.5 m-0.4 o0.7 r0.9 t1.2
nehodl 7.7 a0.6 e0.8 i0.5 o0.5 p0.8 r-0.3
nehovo 6.9 c-0.4 f0.5 g0.8 i0.8 j1.1 m0.7 p-0.4 q0.3 r1.1 t0.6
nehr 7.4 a-0.5 b-0.4 f0.6 n0.7 q0.3 r-0.5
nej 5.3 b0.6 c0.9 g0.9 h0.3 j-0.3 k0.5 l1.0 m0.3 n0.8 o0.7 q1.2 r0.5
nej+bolo 7.7 a0.4 e0.6 h0.5 l0.3 r0.4
nej+este 7.7 c0.6 d0.4 g0.4 i0.6 r0.4 s0.6
nej+od 7.7 a0.5 c1.0 d1.4 e0.5 i0.4 k0.3 m0.3
nej+pros 7.7 b1.5 c0.4 d-0.3 e-0.5 f0.7 m0.4
nej+uz 7.7 g0.5 n0.5 r0.5
neja 5.9 a-0.9 b-0.6 e0.8 f-0.5 o1.7 p0.4 r0.3 s0.3 t-0.5
nejake 7.2 a-0.6 b-0.4 g1.1 i-0.5 j0.7 l0.3 m-0.3 p0.7 r0.9
nejako 7.4 a-0.9 i-0.3 m0.5 o1.3 p-0.4 q0.3 t-0.4
nejaku 7.4 c0.5 i0.3
nejaky 6.9 a0.5 b-0.3 c-0.3 e1.3 g-0.6 o0.6 p0.5 r-0.8 s0.6 t-0.3
nejd 5.4 c-0.6 d0.3 e2.0 g-1.1 j-0.7 k1.1 m-0.3 n-0.5 p-0.8 r-0.6 s-0.9 t2.7
nejd+o 6.9 k-0.4 n-0.4 r0.8
nejde 5.7 a0.7 c-0.6 d1.1 e2.1 g-1.0 j-0.6 k-0.4 m-0.3 n-0.6 p-0.7 s-0.7 t2.8
nejdem 6.8 a-0.8 d-0.8 k1.8 l-0.5 r-0.6 s-0.3 t-0.4
nekl 7.7 a-0.8 e-0.4 k0.8 l1.8 n0.4 q0.3 s-0.3
neklap 7.7 a-0.8 e-0.4 k0.8 l1.8 n0.4 q0.3 s-0.3
neko 7.2 a0.3 d0.6 f0.7 g0.7 j0.6 r0.8 s0.5
nekr 6.9 d-0.4 e0.6 g0.8 h-0.4 i-0.4 k0.4 m-0.4 p0.7 q0.9 r1.1 s-0.6 t-0.4
nekric 7.0 b-0.3 e0.8 g0.5 h-0.3 i-0.3 j0.4 k0.5 p0.8 q0.6 r0.7 s-0.6
neku 7.4 a-0.8 e-0.4 g0.5 h-0.4 n0.5 q0.3 r0.7
nekupi 7.7 a-0.7 g0.6 h-0.4 n0.6 q0.4 r0.8
nela 7.7 c-0.3
nema 4.3 a0.4 b2.0 c1.8 e1.8 f2.8 g1.3 h1.1 i-0.7 j0.5 k0.6 l1.9 m1.6 n2.0 o0.8 q1.7 r3.3 s-1.7 t1.7
nema+ani 6.4 b0.4 c1.7 d0.4 e-1.1 g1.4 h-0.5 j0.3 m0.8 n0.4 o-0.3 p-0.4 q1.9 r1.8 s-0.6 t0.6
nema+cim 7.7 a0.6 b0.5 c-0.3 e1.7 g-0.3
nema+co 7.0 a-0.7 b-0.6 c0.6 d-0.6 e-0.5 f1.3 g1.6 h-0.3 i-0.5 j-0.4 k0.5 m0.5 o0.5 p-0.5 q-0.4 r2.3 t0.5
nema+dovo 7.4 a-0.5 b0.9 c-0.4 d0.5 g1.9 h1.8 i-0.7 j-0.3 p-0.4 q0.4 r0.8 s-0.4
nema+jedi 7.4 g0.8 h0.9 l0.4 p-0.3 q0.6 r0.9 t1.0
nema+k 7.2 a-0.5 b0.9 e1.0 g-0.6 i-0.3 j-0.5 k0.9 l-0.5 m0.4 n0.6 t0.4
nema+na 7.7 c0.7 j0.5 p0.7 r-0.3
nema+nic 7.4 a0.4 e1.8 g-0.5 h0.3 k-0.4 p-0.3 r-0.4
nema+opra 7.7 j0.5 p0.8
nema+tak 7.7 a-0.4 c-0.4 k0.6
nema+vo 7.4 g1.0 h0.9 i-0.3 n0.4 r1.3 s0.6 t0.4
nema+z 7.7 c0.6 f0.4 i0.7 l0.6 n0.8 p0.5
nema+zauj 7.4 a-0.6 g-0.6 j-0.4 r-0.4
nema+ziad 7.7 d-0.4 g-0.3 m1.3
nema+zmys 7.4 b-0.4 e-0.4 f1.0 g-0.4 i0.4 k1.8
nemal 7.2 a-0.5 c1.2 e-0.5 f0.4 g0.7 h-0.6 j0.3 k-0.5 n0.8 p0.5 q-0.3 r0.7 t-0.4
nemala 7.0 a-0.3 c-0.6 e1.0 g0.7 h1.2 i-0.5 k0.4 n0.6 p-0.3 r1.0 s-0.3 t-0.4
nemali 6.9 a-1.2 c-0.8 d-0.5 f-0.5 g2.5 h0.7 i-0.4 k-0.3 o-0.4 p-0.5 q3.0 r3.1 s-0.3 t0.9
nemam 5.5 a0.9 b1.2 c1.0 e0.8 f0.6 g1.0 j0.5 k0.5 m0.9 n0.6 o1.2 p-0.7 q-1.1 r1.7 t1.0
nemame 6.0 a0.5 c1.6 d0.4 e1.1 f0.9 g-0.4 h0.9 j-0.4 l1.3 m-0.5 n0.7 p0.5 r-1.0 t1.3
nemate 6.6 a0.4 b-0.4 c0.5 d0.5 e-0.4 g-0.8 h-0.4 i-0.7 j0.9 m1.3 n-0.4 o-0.4 p0.6 q1.0 r-0.5 s-0.4
nemc 6.6 c-0.4 d-0.7 e0.9 h0.6 k-0.4 m0.6 n0.3 p-0.4 q0.8 r0.4
nemci 7.7 e0.6 g0.3 h0.7 q0.8 r0.4
nemcin 7.2 e0.6 i0.5
neme 6.3 a-0.9 c-1.0 d-0.5 e0.3 g0.6 j-0.6 k-0.3 l0.4 m0.8 n-0.3 o-0.8 p-0.6 q0.4 r1.4 s-0.6 t0.8
nemeck 6.8 a-1.0 c-0.4 d-0.8 e-0.9 g-0.5 i-0.5 j-0.3 l0.5 m0.5 n-0.6 o-0.6 q0.4 s-0.3
nemeni 7.4 a0.6 e1.7 g-0.3 i0.8 r-0.4
nemi 7.0 a1.1 e1.1 i-0.5 j1.1 m0.9 p2.4 s-0.3
nemien 7.0 a1.1 e1.1 i-0.5 j1.1 m0.9 p2.4 s-0.3
nemo 5.3 a2.5 b-0.4 c0.7 d1.4 e3.5 f0.9 g-2.1 i-0.3 l3.0 o0.4 p1.2 q0.3 r-1.1 s-1.0 t2.6
nemo+a 7.4 a0.4 c-0.3 d0.5 e0.5 k-0.4 p1.1
nemocn 6.0 a0.5 c-0.8 d0.5 e1.1 f1.2 g-0.7 h0.5 i0.3 j0.4 k0.7 l1.0 o0.4 q0.4 s-0.5 t1.3
nemohl 7.7 a0.7 e1.7 g-0.3 l0.4 r-0.4
nemoze 6.1 a1.8 b-0.4 c1.5 d0.8 e2.1 g-1.2 i-0.7 l1.5 n0.4 p1.6 r-0.7 s-0.5 t1.7
nemu 6.1 a0.5 d-0.3 g-0.7 i2.1 j0.3 k0.3 o-0.4 p0.8 q0.8 r-0.4
nemu+byt 7.7 a-0.5 b0.4 c-0.4 f0.7 i-0.3 k0.7
nemuse 7.4 c0.6 i1.0 j1.0 q1.0
nemusi 6.4 c-0.4 d-0.3 g-0.6 i1.4 j-0.5 n-0.3
nemy 7.2 a0.6 d-0.4 e-0.4 g0.6 h1.2 j-0.3 k0.6 n0.3 o0.5 q0.3 r1.1 s1.4
nemysl 7.2 a0.6 d-0.4 e-0.4 g0.6 h1.2 j-0.3 k0.6 n0.3 o0.5 q0.3 r1.1 s1.4
nena 6.2 a-0.5 b0.8 c-0.9 d-0.9 e0.6 f0.4 g1.0 i0.6 l0.6 n-0.4 o1.1 p-0.6 r1.5 t-0.4
nena+len 7.7 a-0.4 o1.2
nenajd 7.7 e0.3 i0.4 j0.6 s0.4
nenasi 7.2 a-1.0 c-0.4 d-0.3 e-0.7 g1.2 h0.7 l0.6 o1.3 p-0.3 r1.8 s-0.3
neob 6.2 a2.2 b-0.6 c-0.7 d-0.8 e-0.6 g-0.9 h-0.4 i4.0 k-0.3 m1.1 o-0.3 p1.7 r-0.8 s-0.5
neob+pros 7.7 a1.2 i0.9 m1.0
neobja 7.7 a0.5 c-0.4 d-0.4 e0.4 i1.9 p0.9
neobje 6.8 a1.5 b-0.4 c-0.3 d-0.4 e-0.7 g-0.6 i0.5 j0.4 m1.4 p1.2 r-0.4 s-0.3
neobno 7.2 a0.5 g-0.4 i2.4 r-0.3
neoc 7.4 b-0.4 c0.8 e0.4 f-0.3 j0.5 k0.6 l1.0 n1.0 p0.6
neod 5.3 a1.4 b1.5 c1.2 d3.8 f0.4 g-0.8 h-0.5 j0.5 l-0.8 m0.4 o0.6 p2.5 q-0.6 s-0.4
neod+a 7.4 a0.8 b1.0 d0.8 e-0.4 i0.6 p0.3 s0.5
neod+ale 7.7 a-0.7 c1.2 e-0.6 g1.0 h1.0 j-0.3 k-0.3
neod+na 7.0 c-0.4 d0.7 i-0.6 j-0.4 k0.5 o0.5 p0.4
neod+nic 7.7 a0.5 b0.9 d-0.3 m1.1 p1.0
neod+nikt 7.7 d1.1 j0.5
neod+opat 7.7 c0.6 d0.4 j0.7
neodch 7.7 a-0.5 b-0.3 e0.3 g0.4 h0.5 m0.3 r0.7
neodkl 7.7 c0.6 d0.4 j0.7
neodpi 7.0 a0.9 b0.5 c-0.5 d2.5 g-0.3 i0.8 j0.4 p1.3 r-0.3
neodpo 5.9 a0.5 b1.0 c0.9 d2.4 e-1.1 f0.8 g-0.8 h-0.5 i-0.6 j-0.6 l-0.4 p0.7 t0.3
neodpu 7.7 a-0.3 c0.9 e-0.5 g0.3 r0.4
neodst 7.7 a0.3 d0.4 e1.3 j1.2
neop 6.5 a1.6 b1.2 c1.0 e0.8 g-0.4 h0.3 i-0.3 j1.4 m2.1 n-0.4 p-1.0 q-0.3 s0.8
neopla 7.7 b1.0 e-0.4 g0.5 r0.5
neopra 6.8 a1.6 b0.4 c1.2 d0.3 e1.3 g-0.9 i-0.5 j1.6 k0.3 m2.5 p-1.0 r-0.4 s1.0
neot 6.8 g0.5 i0.4 l-0.4 m0.5 n-0.4 p0.6 q1.0 r0.8 s-0.5
neotva 7.4 a0.5 b0.5 m0.7 p0.9
neotvo 7.4 a-0.6 g0.8 i0.7 o0.3 q1.2 r1.2
neoz 6.8 a0.7 c0.7 d2.3 f0.8 g-0.5 h-0.6 k-0.4 n0.6 o-0.3 p2.2 r-0.4 t0.5
neozva 7.4 b0.3 c0.7 d0.9 e0.4 g-0.4 i0.6 n0.8 p0.6
neozve 7.4 a0.4 d1.0 f0.9 i-0.3 p0.4 r-0.3 s0.4 t0.8
nepa 6.9 a1.0 b0.4 c0.4 e1.8 i1.7 j0.7 o0.4 p1.1 s-0.3
nepa+a 7.7 d0.3 e-0.4 g0.4 n0.6 p0.5 r0.4
nepaci 7.7 a0.3 b0.6 d0.4 i0.6 p0.6
nepi 6.6 b0.4 c1.1 d0.8 f0.6 g-0.4 h0.5 i-0.6 k0.5 o0.7 q-0.5 r-0.5
nepise 7.7 c1.0 d0.8 f1.0 h0.5 k1.1 o0.7 t-0.4
nepist 7.2 e0.4 g-0.4 r-0.6
nepl 5.7 b0.6 c0.5 d-0.5 g-0.9 i-0.7 j0.4 l-0.6 n-0.6 o0.5 p3.2 s0.5 t0.4
nepl+a 6.9 a0.4 b-0.4 c0.6 d-0.4 e0.6 g-0.3 h-0.4 j0.5 k-0.3 l0.4 m-0.6 n0.8 o0.4 p0.9 r-0.6 s0.4 t1.1
nepl+to 7.7 b1.0 p1.3
neplan 7.7 a0.5 b1.6 p1.0 s1.0
neplat 5.8 a-0.4 b-0.6 g-0.7 i-1.2 j0.3 l-0.6 n-0.6 o0.5 p2.6 t0.5
nepo 4.6 a2.7 b3.0 c1.1 d2.2 e1.7 f0.8 g-1.5 i1.0 j0.6 k1.5 l2.1 m1.9 n-0.8 o-0.9 p2.6 s0.4
nepo+a 7.0 a-0.3 b-0.9 d1.4 e-0.4 f1.0 g-0.4 j-0.4 p2.1 r-0.4
nepo+ani 7.2 a1.0 b0.6 c1.0 d0.3 g-0.3 i0.5 j0.6 p0.8 r-0.3
nepo+do 7.7 b0.6 c0.4 d0.7 e-0.6 g-0.3 k0.4 t-0.4
nepo+doru 7.4 a-0.7 b-0.4 c0.3 i-0.4 m0.3
nepo+nic 7.2 c-0.4 d0.4 e0.7 g0.9 i-0.4 p1.4 r0.8
nepo+za 7.4 a0.6 c0.6 i0.4 j0.5 m1.0 n0.3 p0.5 t0.5
nepoch 7.7 a-0.8 d-0.5 e-0.5 g1.4 h0.5 q0.4 r1.5
nepoci 7.4 a1.0 b0.4 c-0.3 e-0.4 p0.8
nepocu 7.7 a0.5 d1.4 e0.9 i-0.4 k0.3
nepoda 6.5 a0.6 b-0.6 d-0.4 e1.7 f0.5 g-0.5 i-0.7 j1.4 n-0.4 p-0.5 s1.1
nepodp 6.8 a0.5 b1.8 d0.9 e0.4 f0.6 g-0.6 h-0.4 i0.5 j-0.5 m0.4 o-0.3 p2.1 r-0.4
nepohn 7.7 a0.4 c0.6 f0.7 k0.4 p0.6 s0.5
nepojd 7.4 a-0.4 b0.4 d1.1 f0.4 g-0.3 h0.4 i-0.4 k1.6 l1.4 m-0.3 p-0.4 s-0.4 t-0.3
nepona 7.4 b0.3 l0.7 m0.4 n-0.3
neposi 7.0 b0.9 c0.8 d0.7 g-0.5 i0.7 j-0.3
neposl 6.8 d-0.4 e1.5 g-0.5 j0.4 k-0.4 l1.1 m0.3 o0.3 p1.9
nepotr 7.4 c0.5 d-0.3 e-0.5 g0.7 i1.1 r0.7
nepova 7.2 a0.8 b0.7 c0.5 j1.2 m1.0 p0.4 t0.5
nepove 7.4 a0.4 c0.8 d0.5 e0.7 i-0.3 p0.8 s0.6
nepovi 7.4 a0.5 b0.5 d2.2 e0.8 k0.5 l0.5 n0.4 o-0.3 p0.7 s-0.4 t-0.3
nepozn 7.4 a0.4 e-0.3 f-0.3 k0.5 l0.5 m2.1 n0.6 p-0.3 q0.4 t0.5
nepr 4.3 a1.5 b1.8 c1.0 d2.4 e1.6 f1.0 g-2.3 k5.8 l1.8 m-0.7 n1.8 o1.5 p1.3 q0.8 r-1.0
nepr+a 6.9 a0.7 d0.7 e1.1 f1.0 g-0.3 i-0.3 k1.1 l0.8 m0.7 n-0.4 p0.9
nepr+ale 7.7 a0.6 b0.6 c0.9 e-0.5
nepr+ani 7.2 a0.6 d1.7 e-0.8 g-0.3 i0.4 k0.7 l-0.3 p-0.4 t-0.4
nepr+do 7.4 a1.3 c1.3 g-0.3 h-0.3 p0.7 s1.2
nepr+idem 7.7 g1.0 k1.5 q1.0 r0.9
nepr+lebo 7.7 c-0.3 e-0.4 f0.7 g0.5 k2.0 r0.5 t0.5
nepr+neza 7.7 c-0.3 e0.6 f0.5 o1.0 p0.3 q1.0
nepr+odpo 7.4 a0.5 d1.4 j0.5 p0.4
nepr+podm 7.4 a0.4 d0.5 e-0.4 j1.1 m0.5 p0.4 s0.6
nepr+ziad 7.7 a0.3 b1.2 c0.4 d1.6 h0.3 k-0.3
neprac 7.0 a-0.7 b0.7 d-0.5 e-0.8 f0.3 g-0.3 h-0.4 i-0.8 m0.7 n0.8 o0.4 p-0.3
nepreb 7.7 b1.4 d1.5 f0.7 l0.9 n1.0 p-0.4 t0.5
nepred 6.6 a0.9 b-0.6 c0.5 d0.6 e-0.5 g-1.5 h-1.2 i2.4 j-0.8 l0.6 m-0.3 o-0.3 r-0.5 s-0.4
nepreh 7.4 d0.4 h0.7 i-0.4 j0.7
neprek 7.7 f0.3 h0.4 l0.4
neprep 6.8 d-1.0 f-0.4 i-0.3 k0.6 m-0.4 o-0.4 p1.0 q0.7 s-0.4
nepres 7.7 o1.6
nepric 7.7 a0.6 c0.5 e0.4 p0.7 t0.6
neprid 5.5 a-0.3 e-0.5 h0.4 i-1.3 j-0.9 k8.4 l0.8 n1.4 o-0.5 q0.3 s0.3 t0.6
neprih 7.7 e0.6 i0.6 n0.4 o0.3 s0.8
neprij 6.5 a0.4 b-0.5 d0.4 e0.5 f0.6 j1.1 l1.0 n-0.5 o0.6 q-0.5 r0.5 s0.3 t-0.4
neprip 7.4 a0.8 d0.5 e1.1 f0.8 k0.7
nepris 6.3 a1.1 b-0.4 c1.0 d3.7 e0.5 g-0.7 h-0.4 i0.5 j1.1 k-0.6 l0.3 n0.7 o0.6 q1.4 r-0.5 s-0.4
nepriz 7.7 d-0.4 e0.6 h0.3 i0.9 l0.4 q0.3
nepu 6.8 f1.1 g-0.5 h0.5 i-0.5 k0.7 l1.3 m1.6 o0.4 p0.9 t0.8
nepust 6.8 f1.1 g-0.5 h0.5 i-0.5 k0.7 l1.3 m1.6 o0.4 p0.9 t0.8
nera 6.4 a1.5 b1.1 d0.5 e0.8 f1.0 g-0.8 h-0.4 j0.8 k-0.4 l1.5 n0.4 o0.4 p0.4 q-0.6
nera+by 7.2 a0.3 b-0.5 c0.6 d0.5 e-0.4 j1.3 k-0.3 l-0.3 n0.5 o0.3 s0.6
nera+sa 7.7 a0.5 d0.3 e0.8 f0.5
nerad 7.4 a0.4 b-0.4 e0.4 f0.8 j1.4 n0.5 o0.4
nerada 7.4 a0.4 b-0.4 c0.5 d0.9 s0.7
nerata 7.0 a0.9 b1.9 c-0.4 e0.6 f0.5 g-0.4 i0.4 j-0.4 l2.1 p0.8 q-0.4 s-0.4 t0.3
nere 7.4 a0.9 c0.4 d2.0 i0.3 j1.9
nereag 7.4 a0.9 c0.4 d2.0 i0.3 j1.9
nero 6.3 a0.3 b0.8 d0.5 g-0.8 i0.3 j-0.3 k-0.3 m0.4 o-0.5 r-0.5 t1.3
nerobi 7.4 a1.0 b0.9 c0.3 e0.4 g-0.6 i1.4
nerozh 7.4 a-0.4 d0.4 f0.5 i-0.6 s0.3 t1.3
nerozu 7.7 d0.3 m0.5 q0.5
nerv 6.8 a1.5 e0.9 g-0.5 h0.7 j-0.4 k-0.4 l-0.5 m1.1 n-0.3 p-0.5 r0.4 s-0.4
nervov 7.4 a0.3 b-0.4 e1.3 h0.7 i-0.4 o0.4 t0.3
nervoz 7.7 a0.7 e-0.4 q0.3
nesc 7.7 a-0.4 i1.0
neschv 7.7 a-0.4 i1.0
nese 6.5 a0.7 b-0.3 c0.7 d-0.6 e1.4 i-0.8 j0.8 m2.9 o-0.3 p-0.5 q-0.4 r0.3 t0.6
nese+ani 7.7 c0.4 m1.1 n0.3 q-0.4
nesedi 6.9 a1.8 c0.5 d-0.4 e1.7 f0.4 g-0.9 h-0.4 i-0.5 j1.0 m2.7 p-0.4 q-0.5 r-0.7 s0.3
nesetr 7.4 a-1.1 b-0.5 c0.3 g1.1 i-0.3 m0.5 r1.1 s-0.4 t0.5
nesi 6.5 b-0.6 e0.6 f0.9 g0.6 j0.9 o-0.3 p-0.4 q-0.4 r0.6 s-0.5
nesi+zodp 7.7 f1.3 j0.3
nesie 7.0 a0.3 b-0.4 c0.3 e0.6 f1.1 g-0.4 j0.8 s-0.3
nesiel 7.4 a-0.6 e-0.3 g1.1 r0.9
nesk 5.5 b1.6 c2.9 d-0.9 e1.5 f-0.5 g-1.2 h-0.8 i-0.7 j-0.5 k-0.4 l2.2 n0.5 o-0.4 p0.5 r-0.5 s0.8 t1.0
nesk+a 7.0 a0.5 b1.2 c1.4 d-0.3 i-0.4 k0.4 n1.4 p-0.4
nesk+bez 7.7 c0.7 p0.6 s0.6
neskon 7.7 a-0.4 b-0.3 l0.6
neskor 5.6 b0.9 c3.2 d-0.7 e1.2 f-0.4 g-1.0 h-0.7 i-0.5 j-0.3 l1.9 n0.6 o-0.3 r-0.4 s0.9 t1.1
nesl 7.4 b1.3 i0.4 k0.4 m0.3 p-0.3 r0.3 s-0.3
neslo 7.7 b-0.4 e0.4 g0.4 i0.5 m0.4 r0.5
nesm 7.0 a-0.7 b-0.3 d-0.6 f0.4 i-0.4 j-0.3 l0.5 n0.3 r0.4 s-0.4 t0.8
nesmej 7.7 b-0.4 e0.6 f0.7 g-0.4 n-0.3 q0.6 r-0.4 t0.6
nesmie 7.7 a-0.7 e-0.5 g0.6 l0.4 m0.4 o0.5 r0.9
nesp 6.1 b-0.4 c-1.2 d0.5 e2.5 i-0.5 j1.3 n0.4 o1.1 p0.3 q-0.6 r0.4 s-1.0
nespln 7.7 a0.8 e1.5 i-0.3 j1.3
nespra 6.8 a0.3 c-0.3 d0.7 e1.6 f0.5 g-0.6 h-0.5 n0.6 o1.4 p0.8 q-0.3 s-0.4
nest 5.4 a-1.3 b0.3 e-0.5 g2.3 h1.6 i-0.6 j-0.7 k0.7 l1.4 m0.4 n1.7 o0.4 p-1.1 r2.9 s-1.0
nest+a 7.7 a-1.1 c-0.5 g1.0 i-0.4 r1.1 t0.4
nest+to 7.7 a0.6 b0.4 c1.3 f0.7 g-0.3 k0.4 l0.3 n0.4
nestac 7.7 b0.9 e0.3 f0.6 g0.8 i0.4 m0.3 r0.8
nestal 6.8 a-0.5 b-0.8 c0.7 f-0.5 g1.4 h1.6 i-0.7 l-0.3 n1.0 o0.3 p-0.4 q0.5 r1.6 t0.6
nestav 7.2 b0.6 c-0.5 f0.5 h0.4 n-0.4 r0.6
nestih 6.4 a-1.5 b-0.5 c-0.5 e-1.3 g0.9 h0.5 i-0.9 j-0.5 k1.3 l1.5 n0.5 p-0.4 r1.0 s-0.4
nestoj 7.7 a0.6 c0.4 d1.5 g-0.4 i0.6 o0.4
nestra 7.7 a-0.4 n1.0 r0.4
nesu 6.1 a1.7 c1.8 g-0.5 i-0.7 j1.1 k0.3 m3.0 n0.7 o0.3 p-0.5 q-0.3 s0.6 t-0.4
nesu+s 7.2 a0.9 b0.5 c0.5 m1.7 o-0.6 p-0.4
nesuhl 6.4 a1.6 b-0.6 c1.9 d0.4 e-0.9 g-0.3 i-0.6 j0.8 k0.5 m3.5 n0.4 p-0.4 s0.7
nesula 7.7 b0.6 j0.5 o0.6
netl 7.4 e0.7 f0.4 l0.6 n0.8
netlac 7.4 e0.7 f0.4 l0.6 n0.8
netr 5.9 a-1.1 b0.3 c-0.5 d-1.1 f-0.5 g1.3 h2.0 j-0.8 k1.3 l0.3 m-0.4 o0.5 p0.8 q2.5 r2.0 s-0.8 t0.7
netr+sa 7.4 a-0.4 h1.0 k1.2 l0.4 r0.4
netrap 7.7 a0.6 p0.4
netreb 6.1 a-1.0 d-0.8 f-0.4 g1.0 h1.1 j-0.6 k1.3 l0.4 o0.4 p0.8 q0.9 r1.7 s-0.6 t0.6
nety 6.5 a-1.0 g-0.7 h0.4 i-0.7 j-0.3 m0.4 n0.4 p-0.3 s-0.4 t0.5
netyka 6.5 a-1.0 g-0.7 h0.4 i-0.7 j-0.3 m0.4 n0.4 p-0.3 s-0.4 t0.5
neuc 7.2 k0.5 l-0.3 n-0.4
neucas 7.7 k0.7 m0.3
neuctu 7.7 b0.6 t0.4
neuh 5.7 a1.9 d0.5 e2.1 f1.7 g-1.0 j0.7 k-0.3 o-0.5 p7.8 r-0.9 s0.4 t-0.4
neuh+a 7.0 a0.8 e1.5 i1.7 j1.5 p2.1
neuh+fakt 7.7 c0.6 f1.0 j-0.3
neuhra 5.7 a1.9 d0.5 e2.1 f1.7 g-1.0 j0.7 k-0.3 o-0.5 p7.8 r-0.9 s0.4 t-0.4
neun 7.7 a1.4 b2.9 c-0.3 e-0.4 g-0.3 m0.5 r-0.4
neup 6.6 a0.8 b1.6 e1.0 f0.4 g-0.9 i1.3 n-0.3 o0.7 p-0.5 r-0.5 s-0.5 t-0.4
neup+a 7.7 a0.7 e1.7 m0.3
neupla 7.7 g-0.6 i1.7
neupln 7.4 a0.8 d0.6 e1.3 g-0.4 i-0.4 l0.4 o0.5 p-0.3 s-0.3
neupra 7.7 a0.4 b0.9 c-0.4 i0.3
neur 7.4 g-0.3 i-0.4 s1.0
neurob 7.4 g-0.3 i-0.4 s1.0
neus 7.0 a0.7 b0.4 c0.6 k0.9 m0.4 n-0.3 t0.3
neuspe 7.7 b0.6 m0.6
neut 7.4 b0.7 f0.3 g0.5 h-0.3 i-0.3 k0.8 l0.6 n0.4 r-0.5 t0.4
neutia 7.7 b1.0 e-0.4 k0.5 l0.7 t0.5
neuv 6.5 a1.5 c0.4 d-0.5 e1.8 g-0.5 j0.5 m1.0 p2.8 r-0.4 s0.4
neuv+ani 7.7 a0.4 e0.6 m0.8 p1.4 s1.1
neuvid 7.0 a1.0 e2.0 g-0.4 m0.6 p2.2 s0.7
neuvol 7.4 a0.6 c0.8 j0.9 m0.6 p0.9
neuz 6.8 a0.7 b0.5 c-0.4 d-0.6 e-0.3 g-0.4 l0.9 m4.0 n-0.3 o-0.5 p0.6 q0.4
neuzna 6.9 a1.0 b0.5 c-0.3 d-0.5 m4.2 o-0.4 p0.7 r-0.3
neva 7.0 a-0.3 d0.7 f0.5 g-0.4 i0.3 k1.2 n-0.7 q0.3 s-0.3
nevadi 7.2 a-0.6 b0.3 f0.5 g-0.3 i-0.3 k1.3 n-0.7 q0.4 r0.3 s-0.3
neve 6.1 a0.6 c-1.0 d1.7 e0.9 f0.5 i1.7 j-0.4 k-0.5 m0.6 s1.5 t0.8
neve+som 7.7 a0.4 b0.4 e-0.4 i1.1
nevede 7.0 b0.5 c-0.6 d0.6 f-0.3 i1.1 n-0.3
nevedi 7.4 d-0.5 f0.3 g0.5 m0.5 r0.6
nevenu 7.7 a0.8 d2.6 f0.9 g-0.3 i1.4
nevest 7.4 a0.3 d-0.3 e1.4 m0.5 p0.6 s2.5 t0.9
nevi 4.6 a0.3 b1.5 d0.9 e1.3 f0.5 h-0.5 i-0.4 j-1.2 k1.3 m-0.7 n0.5 o4.1 p-0.7 q0.5 r1.5 t2.3
nevi+ale 7.2 a0.5 b1.4 d-0.4 e-0.7 i0.5 r-0.3 s1.7
nevi+ci 6.5 a0.8 c0.6 d-0.5 e-0.3 f0.4 g-0.3 l0.4 r-0.6 s-0.6
nevi+co 7.2 a0.8 b1.0 c-0.8 d0.7 f0.5 g-0.4 h-0.5 i-0.4 k0.5 n-0.4 r-0.4 s-0.3 t1.1
nevi+dovo 7.7 a0.4 b0.4 e0.7 g-0.4 p1.8
nevi+kam 7.7 a-0.6 d-0.4 e-0.4 g0.4 o1.0 r0.4
nevi+pove 7.7 c0.7 d-0.3 e-0.7 f1.2 s-0.3
nevi+sa 7.7 a-0.6 b0.4 c-0.3 e0.3 k0.4 n0.3 t1.3
nevi+za 7.7 a0.5 b-1.1 e1.4
nevide 6.9 a0.6 b0.6 d-0.3 e1.4 g0.4 h-0.3 k-0.4 n1.0 p0.3 r0.5 s-0.4
nevidi 5.8 a-0.4 b1.8 d1.1 i-0.6 j-0.6 k0.8 n0.3 o2.8 p0.6 q0.7 r0.7 t0.4
nevie 6.6 a-0.4 c0.3 e-1.0 f0.6 g-0.6 k0.9 l0.5 o0.8 p-0.4 r-0.3 s-0.6
neviem 5.4 a0.5 b-0.5 c0.5 e1.3 f0.3 g1.0 i-0.6 j-0.4 k0.7 l-0.3 m-0.3 o1.6 p-1.1 q-0.4 r1.9 t2.1
nevies 7.7 e0.3 s1.6
nevl 7.7 a-0.3 c0.4 g0.5 i0.5 l0.7 r0.6
nevlad 7.7 a-0.3 c0.4 g0.5 i0.5 l0.7 r0.6
nevo 7.4 d-0.5 h0.3 m0.3
nevola 7.4 d-0.5 h0.3 m0.3
nevr 6.8 a1.0 b-0.3 d-0.5 e0.8 i-0.3 j1.1 n-0.6 p1.2 s-0.4
nevrat 7.2 a1.1 d-0.3 e1.2 j1.3 n-0.5 p1.4
nevy 5.1 b-0.5 c2.0 d2.7 e-0.3 f0.4 g-1.5 h-0.7 i-0.5 j-0.8 k3.4 l1.0 n-0.6 o-0.9 p1.0 r-0.8 s1.4
nevy+a 7.2 b-0.4 g0.5 i0.6 m-0.3 p0.9 r0.5
nevy+ani 7.7 d0.8 m0.8
nevy+sa 7.4 c1.2 e-0.3 i-0.4 j-0.3 l1.0 o-0.4 r-0.3 s0.6 t0.9
nevych 7.7 a-0.5 f0.3 k1.9 t0.3
nevyho 7.4 a-0.8 b0.4 d-0.6 e-0.3 f0.5 g-0.5 k1.7 l1.1 r-0.5
nevyja 7.7 d1.3 m0.8 s0.4
nevyjd 7.7 a0.4 e0.8 j0.4 m0.6
nevypl 7.0 c1.9 e1.3 g-0.5 i-0.5 j0.3 p1.7 r-0.5 s0.3
nevyro 7.7 e-0.5 i0.7 p0.5
nevysi 7.7 e0.5 i0.4 k1.2 q0.4
nevz 7.7 d0.5 e0.3 h0.7 j0.7 o0.3 r0.3
news 6.8 b-0.3 c-0.6 d0.7 f-0.4 g-0.4 j-0.3 m-0.4 o-0.4 p-0.3 t0.9
newsle 6.8 b-0.3 c-0.6 d0.7 f-0.4 g-0.4 j-0.3 m-0.4 o-0.4 p-0.3 t0.9
nez 5.0 a2.2 b1.3 c1.0 d-1.1 e2.1 f-0.8 g0.5 j-0.7 l0.5 m1.9 o1.1 p1.1 q0.3 r0.9 t0.7
nez+na 7.4 a-0.5 b-0.4 e-0.4 g0.4 k0.4 m0.5 o1.3 q0.4 r0.5
nez+pred 7.7 a0.7 e1.1 g-0.3 m0.4
nez+si 7.7 b0.4 e-0.6
nez+som 7.7 a-0.6 b-0.4 g1.1 n1.0 r1.2
nez+to 7.7 a0.8 e1.1 n-0.3
neza 4.7 a2.1 b-0.9 c-1.0 d2.8 e0.5 g-1.4 k-0.5 l0.8 m0.5 n-0.4 o0.9 p5.2 q1.0 r-0.4 t0.6
neza+a 6.9 a1.3 b-0.4 d-0.4 g-0.4 i0.6 j1.5 m-0.6 p2.8 r-0.3 s0.5
neza+ani 6.5 a1.0 b0.8 d-0.3 e2.4 g-0.8 h-0.4 j-0.5 l1.0 m1.2 p1.3 r-0.6 s-0.5
neza+clen 7.7 a-1.1 p-0.4
neza+fakt 7.4 c-0.3 h0.3 i0.5 j0.5 m-0.3 n0.3
neza+na 7.7 d1.0 e-0.3 p0.5
neza+nace 7.7 a-0.3 i1.5
nezabe 7.7 e-0.4 i0.6 s0.8 t1.1
nezabu 7.2 d1.1 e0.4 l1.3 n-0.4 s0.4 t1.1
nezahr 7.7 d-0.4 n0.4 o0.4 q0.4 r-0.4
nezapl 5.4 a2.0 b-0.4 c-1.4 d-0.4 g-1.6 h-0.4 i-0.3 j0.6 k-0.7 m1.4 n-0.6 o-0.4 p6.5 r-1.2 s-0.9
nezauj 7.7 a0.5 c0.7 d1.5 e0.6 f0.5 h0.3 n0.5 q0.6
nezava 7.4 i1.4 j0.4
nezavo 7.4 a0.5 b-0.3 d2.0 f0.4 g-0.3 i-0.3 k0.4 m-0.3 t-0.3
nezazi 7.7 a-0.3 g0.9 h0.5 q0.9 r0.7
nezazn 7.7 d1.4 e-0.5 r0.4
nezd 7.7 b0.4 f0.6
nezd+a 7.7 c0.7 d0.8 e-0.3 s0.5 t0.3
neze 7.7 a-0.4 e-0.4
nezela 7.7 a-0.4 e-0.4
nezi 7.2 b-0.3 i0.4
neziad 7.7 e0.4 i0.5
nezisk 7.7 e-0.5
nezl 7.7 d0.3 f0.4 n0.6
nezm 7.4 a0.4 b0.8 e0.3 m0.9 p0.7
nezn 7.0 c0.5 e-0.5 g-0.5 h-0.3 l-0.3 m0.4 n0.7 p-0.3 q-0.5 r-0.3 s-0.3
neznam 7.2 c0.6 d0.4 e-0.4 g-0.5 m0.4 n0.7 p-0.3 q-0.5
nezo 6.2 a2.8 b0.6 c0.5 d2.8 e1.5 g-0.7 j1.4 l-0.3 m0.9 o-0.3 p1.2 q-0.6 s-0.5 t0.4
nezo+cas 7.7 a0.5 b-0.4 d1.6 i-0.4 k0.6
nezo+doho 7.7 a0.8 e1.1 m0.6 p-0.4 t0.3
nezodp 6.9 a2.1 c-0.4 d0.7 e1.2 h-0.3 i0.8 j1.5 m1.1 o-1.1 p0.9
nezost 7.2 a0.9 b0.6 c1.3 d1.5 g-0.3 h0.4 i-0.6 k0.8 p0.6
nezr 7.7 e-0.4 i0.3 j0.7
nezv 7.7 a-0.9 b-0.4 g0.6 h0.8 i-0.4 l2.5 m0.3
nic 4.4 a-0.8 c-1.0 d0.9 f-0.4 g-2.2 h-1.3 i-0.4 j-0.6 k0.8 l0.9 m1.4 n0.6 o0.5 p4.0 q0.9 s-0.3
nic+ani 7.7 a0.4 e0.4 g-0.3 j0.6 p1.2 s1.4
nic+nebu 7.4 a-0.6 b-0.4 d-0.7 k2.2 l1.7 n-0.5 o-0.4 q0.5 s-0.3
nic+neko 7.7 a-0.4
nic+neme 7.2 a-0.7 b0.4 c-0.4 d-0.4 f0.4 i-0.5 m0.5 n0.4 o0.4 t0.6
nic+nena 7.4 a-0.8 b-0.3 e-0.4 h0.8 m-0.3 o0.9 p-0.3 r0.3
nic+nepo 7.2 c0.7 e-0.4 g-0.3 m-0.3 n1.1 p0.6 s0.4
nic+nepu 7.7 a0.5 b0.8 c0.7 d0.5 e0.7 p1.0
nic+nero 7.7 a-0.3 c0.3
nic+osob 7.4 a1.0 b0.6 c-0.3 e1.0 i1.1
nic+sa 7.2 a-0.6 f0.3 g-0.5 l0.6 p-0.3 q-0.4 t0.7
nic+vam 7.7 a0.8 m1.3 p0.8
nic+viac 7.7 d0.8 g-0.3 i0.9 k0.3
nic+zle 7.7 a-0.4 c-0.3 d-0.3 g0.4 r0.5
nich 5.7 a1.8 c1.3 d-0.4 e2.7 f0.6 h-1.1 k-0.4 n0.9 o0.7 p0.7 q1.8 r0.5 s0.8
nich+bola 7.7 l0.6
nich+je 7.7 a0.4 b0.4 c1.0 e0.8 p0.6
nico 6.9 a0.5 b-0.6 d1.4 k-0.3 l-0.5 n1.4 o0.5
nico+inom 7.7 a0.4 d1.4 f0.3 l-0.3 n1.3 o0.3 r0.3
nico+nevi 7.4 a0.3 c-0.4 e0.3 m0.6 r-0.4
nicom 7.0 a0.7 b-0.5 d1.4 e0.4 i-0.4 k-0.3 l-0.5 n1.4 o0.5 s0.3
nie 3.7 a4.0 b3.0 d2.3 e3.4 f0.6 g-4.0 h-1.1 i1.8 j-0.8 k1.5 l1.6 m2.7 n-1.6 o0.8 p1.7 q0.5 r-1.4 t0.6
nie+ako 7.7 b-0.4 c0.4 d1.1 e-0.6 n0.5 s0.7
nie+je 4.6 a0.8 b1.1 c-0.5 d0.3 e2.1 f0.8 g-1.1 i-0.9 j-0.4 l2.8 m1.4 n-0.4 o0.8 p-0.7 q-0.4 s-0.8 t0.9
nie+o 7.4 c0.6 d0.5 e-0.3 f1.0 i-0.4 k-0.4 l-0.3 n-0.3 t1.0
nie+s 7.4 c-0.4 e0.5 f0.5 m0.5 p0.4 s0.5
nie+sme 7.0 a1.3 b0.6 d1.9 e0.8 g-0.5 i1.8 k0.4 l0.7 s0.6
nie+so 7.7 a0.4 f0.7 i0.4 p0.6
nie+som 6.1 a-0.7 b-0.6 d1.0 e1.7 g-0.6 i-0.9 k0.8 o0.7 p0.5 q-0.4 r-0.7
nie+ste 7.2 a-0.8 b-0.4 d0.5 e-0.5 g1.3 i-0.4 o0.3 p-0.3 r1.9 s0.7
nie+su 7.0 b0.6 c-0.4 d1.1 e1.7 l1.5 p0.5 q0.4 t0.3
nie+ten 7.7 a0.3 b0.9 d-0.3 e1.0 m0.7 o0.4
nie+tu 7.7 o0.8
nie+v 7.7 a0.4 b0.3 e0.5 i1.1 s0.4
nie+z 7.7 c-0.3
nie+ze 7.4 d-0.3 e-0.4 j0.9
niec 5.3 a0.8 b1.6 c-0.7 d1.4 e2.4 f0.6 i-1.3 j-0.8 k1.2 l0.8 m0.8 q0.6 r0.7 t1.5
niec+co 7.2 a0.7 b1.1 d0.6 e0.9 i0.6 l0.3 p1.2 s0.8
niec+skro 7.7 b0.8 d0.3 h0.5 n0.4 t0.5
niec+urob 7.7 d-0.3 e0.7 g0.5 o0.3 r0.8 s-0.3
niec+v 7.7 d-0.5 e-0.5 k1.3 l-0.3 n-0.3
nieco 5.3 a0.5 b1.6 c-0.5 d1.4 e2.2 i-1.9 j-0.7 k0.5 l0.9 m0.9 n0.4 o0.4 p-0.8 q0.7 r0.7 t1.4
niecom 7.7 a0.5 f0.7 i0.9 k1.1 p0.8
niek 4.1 a2.6 d3.7 e1.0 f2.7 g-1.8 h-0.6 i1.3 j-1.4 k0.4 l1.0 n1.3 o0.7 p0.6 q1.0 r-0.8 s-1.6 t2.5
niek+do 7.7 c0.6 e0.5 i0.4 o0.3 p-0.3
niek+ineh 7.4 a0.9 c-0.3 d0.5 e0.7 f0.8 i0.3
niek+inem 7.4 a0.3 i0.6
niek+iny 7.0 a1.0 c-0.5 g-0.4 i3.0 p0.6
niek+kto 6.0 a0.6 b0.4 c-0.6 e1.1 f3.5 g0.3 h0.6 i-0.6 l0.5 m-0.3 p-0.7 q0.6 r1.2
niek+neod 7.7 a0.7 d0.4 p1.2
niek+od 7.7 a0.7 c-0.4 d1.8 g-0.4 p0.4
niek+ozve 7.7 b0.4 c0.5 d0.5 m0.7 r-0.5 t0.4
niek+sedi 7.4 b-0.3 d0.4 f0.6 g0.4 l0.4 n1.0
niek+v 6.9 a-0.6 b1.0 c-0.9 d-0.6 e-0.6 f-0.4 g-0.4 j1.1 k0.6 l1.3 m0.4 p-0.4 q-0.5 s-0.4
niek+z 7.2 a0.5 b-0.3 c-0.4 f0.6 i0.7 k0.9 p0.7
niek+zavo 7.7 b-0.4 n0.5
niekam 6.9 b1.1 i-0.4 l-0.4 m1.3 n-0.4 p1.6 q1.0
niekde 7.2 a-0.6 c-0.4 d0.9 g-0.3 i-0.5 l0.5 m0.4 o1.8 p-0.4 q1.0 t0.4
nieked 6.5 a-0.6 b0.9 c-0.4 d0.4 e-0.8 f-0.5 g-0.4 i-0.6 j-0.5 k0.8 l1.3 p-0.5 q-0.8 r-0.5
niekoh 5.8 a1.2 b-0.4 c-0.9 d0.5 e1.7 f1.3 g-0.8 i-0.4 m-0.6 n1.1 p-0.6 q0.6 r-0.3 s-0.6 t1.0
niekom 6.8 a1.5 b-0.4 c0.4 d0.7 e0.6 f-0.3 g-0.7 i2.4 p-0.4 r-0.6 s-0.4
niekto 4.8 a1.3 b-1.0 c1.2 d2.9 f0.9 i1.2 j-0.5 k-0.3 l0.4 n1.6 p1.2 q-0.4 r0.8 s-0.6 t2.9
niekym 6.8 a0.9 b0.6 e0.6 f3.0 g-0.8 h0.6 j-0.4 k0.9 n0.4 p-0.4 s-0.4 t0.5
niel 7.4 a0.7 c-0.3 d0.5 e1.5 g-0.4 j1.2 l0.3 s1.1
nielen 7.4 a0.7 c-0.3 d0.5 e1.5 g-0.4 j1.2 l0.3 s1.1
nies 7.7 a0.4 e1.1 j1.1
niet 7.0 a0.6 b-0.5 c1.8 d0.4 g0.8 j-0.5 k-0.3 n0.4 r1.4 s-0.3
nieto 7.7 c0.6 g1.1 i0.5 l0.4 r1.5
nija 7.2 c1.2 d0.8 e-0.6 f1.1 p0.3 r-0.3
nijaku 7.7 a0.3 c1.4 d1.1 e-0.5 f1.3 p0.5
nik 7.2 a0.5 b1.1 c-0.5 d0.9 e-0.8 f0.4 g-0.3 i1.9 r-0.4
nika 6.8 b0.3 c-0.3 f1.6 g-0.4 h0.7 n-0.3 q-0.5 s0.3
nikam 7.0 b0.4 f1.6 g-0.6 i-0.5 k0.3 q-0.4 s0.4
nikd 5.7 a2.8 c4.3 d-1.1 h0.6 i-0.6 j0.8 m1.6 n-0.4 p2.1 r0.5 t1.6
nikd+nema 7.7 c-0.3 k0.6
nikd+som 7.7 c-0.3 d-0.4 g0.5 j-0.3 m-0.4 p-0.3 r1.0
nikde 6.8 a2.0 b-0.3 c4.8 e-0.6 g-0.8 i-0.4 j-0.3 l0.4 m0.6 p1.3 q-0.6 r-0.3 t2.0
nikdy 6.0 a1.1 c0.4 d-1.3 e0.5 g0.8 h0.8 j1.1 m1.2 n-0.3 p1.0 r0.8
niko 6.5 b1.2 d0.6 e0.3 g2.1 i-0.9 k0.7 n0.4 p-0.7 q0.8 r2.5 s1.8
nikoho 7.2 b1.8 d0.5 e0.4 g0.4 h0.3 j0.4 k0.8 p-0.5 q0.4 r0.8 s1.2 t0.4
nikomu 7.4 a0.3 e-0.4 i-0.4 r-0.3 s1.2
nikt 4.5 a3.2 c0.9 d5.6 e2.0 f-0.4 i0.4 k-0.4 l1.0 m1.4 p2.1 r1.1 s0.3 t1.2
nikt+nebe 7.7 d1.0 e-0.4 f0.3 l0.4 t0.9
nikt+nech 7.4 a0.3 c0.5 e-0.4 i0.6 p1.1
nikt+nedv 7.7 c1.5 d1.1 e-0.4 p-0.3 s0.5
nikt+neod 7.4 a0.7 b-0.6 d0.9 e-0.3 l0.6 m1.2 n0.4 p-0.4 q-0.3
nikt+neop 7.7 d-0.4 e1.0 p0.6
nikt+neoz 7.2 a0.7 d2.2 e0.7 g-0.6 r-0.5
nikt+nepo 7.4 c-0.3 i-0.3 p1.0 r0.3
nikt+neve 7.7 a-0.7 g0.6 i-0.3 l1.0 n0.9 r0.7
nikt+nevy 7.4 b0.6 c0.3 d-0.4 e-0.4 g-0.3 i0.6 m0.6 p0.5
nikt+neza 7.2 b0.3 c-0.6 d0.6 e0.8 h1.2 i-0.4 r0.3 s0.4
nikt+nezd 7.4 a0.5 c1.1 d1.3 n-0.3 s0.4 t1.1
nikt+nic 7.7 b0.4 d-0.3 g0.5 m0.4 p0.6 r0.5 s0.8
nikt+od 7.7 a0.5 d0.9 e-0.5 i0.7 s0.9
nikt+sa 6.8 e0.8 h0.4 j0.4 m-0.4 p-0.5 q0.4 s-0.4
nikt+z 6.9 b0.5 d1.0 e-1.2 f-0.4 h-0.4 i-0.5 k0.4 m-0.3 p0.8 q0.4 s0.4 t-0.4
nikto 4.5 a3.2 c0.9 d5.6 e2.0 f-0.4 i0.4 k-0.4 l1.0 m1.4 p2.1 r1.1 s0.3 t1.2
nim 6.1 a0.8 c1.2 d0.7 e1.5 f0.8 g-0.8 h0.4 l1.2 m-0.6 p2.1 r-0.7 s-0.6
nim+aj 7.7 l1.8 p0.7 q0.4
nim+nema 7.7 a0.4 e1.5 g-0.5
nim+niek 7.7 d0.4 f0.7 h-0.3 l0.4 n0.6 r-0.3
nimi 6.6 d-0.3 e0.3 f1.3 g-0.6 i0.7 j-0.3 k-0.6 l-0.5 m-0.6 n1.1 q0.4 r-0.6 s-0.4
nina 7.7 b1.3 f1.0 g-0.5 i-0.4 r-0.3
nitr 6.1 a0.4 c-0.8 d-0.8 f-0.3 h-0.4 i0.7 k0.8 m1.0 o-0.5 p-0.5 q0.7 r0.5
nitr+co 7.7 b0.5 e-0.6 i0.9
nitra 7.2 a0.8 b-0.3 d-0.4 e0.6 g-0.4 i-0.4 m1.5 o-0.3 q0.4 s0.4
nitre 6.9 d-0.5 e-0.3 j0.3 r0.5
nitry 7.0 a-0.3 b0.4 c-0.5 i1.0 k0.8 s-0.4
nizs 6.9 b1.5 g-0.8 i1.3 j-0.3 l0.4 m-0.4 n-0.3 o1.2 p-0.4 q0.7 r0.3 s-0.3
nizs+a 7.4 a0.9 b1.8 e-0.4 g-0.6 i1.8
nizsie 7.7 a-0.8 i-0.4 m-0.3 o1.5 q0.8 r0.4
no 5.0 a1.7 c0.4 d1.9 e0.4 g1.6 i1.5 j-0.5 m1.2 n0.5 o0.3 p-1.1 q0.5 r1.9 s0.8 t-0.4
no+caka 7.7 a0.5 b0.4 c0.8 d1.3 i0.9 m0.8 r-0.4
no+dobr 7.7 d1.0 f0.4 h0.5 n1.0 o0.5 r0.3
no+my 7.7 d1.9 e-0.3 f0.5 g1.0 h1.0 i-0.5 k-0.3 n-0.3
no+teda 7.7 b-0.4 e0.7 g0.4 q0.5 r0.5
no+vybo 7.7 a1.2 d0.7 e1.9 g-0.5 k1.3 n0.6 t-0.4
noc 6.6 a0.7 c0.6 d0.9 e-0.4 g-0.4 h-0.6 i-0.4 m-0.3 p0.5 q-0.3 r-0.7
noci 5.6 a-0.6 b-0.6 c2.1 e0.8 f0.6 h0.9 k0.4 l1.2 n1.0 o0.3 p-1.0 r0.5 s-0.6 t2.2
noci+a 7.7 c0.6 e-0.7 f0.3 j0.5 k0.3 m0.3 r0.3
nocn 6.9 a-0.5 b0.3 c-0.4 d-0.6 g0.7 h0.3 k0.8 l0.8 r0.9 s-0.3 t0.6
nocnej 7.7 c-0.3 e0.7 g-0.3 k0.9 t1.1
nocnu 7.7 g0.3 h0.7 l0.5 r0.4
noem 7.7 d0.5 f0.3 i0.5 s0.8
noemi 7.7 d0.5 f0.3 i0.5 s0.8
noha 7.2 a0.8 b-0.4 c1.0 e1.6 n0.9 p0.6
nohami 7.7 a0.6 c0.6 d0.6 e1.3 n1.3 p0.7
nohu 7.7 k0.6 l1.6
nom 6.5 b0.4 c0.6 e0.4 f0.7 g1.4 h0.5 i-0.6 k0.4 l0.3 m-0.3 n-0.5 p-0.4 q-0.4 r1.5 s-0.5
nora 7.2 d-0.3 h-0.4 k0.6 o0.8 s0.5 t0.9
norb 7.4 c0.3 e-0.3 m0.4
norber 7.4 c0.3 e-0.3 m0.4
norm 6.3 c-0.4 d-0.4 e0.7 f0.6 g-0.3 i-0.7 j0.5 m0.4 n-0.5 p0.7 s0.4 t-0.5
norm+a 7.7 f0.3 i-0.3 l0.4
norma 7.7 a0.5 e0.8 j0.8 m0.7
normal 7.4 g-0.4 p0.7 r-0.5 s0.8
normos 6.9 a-1.0 e-0.4 f0.8 h0.5 i-0.6 j-0.3 n-0.4 p0.3 q0.4 r0.7 t-0.4
nors 7.7 n0.9 r-0.3
nosi 6.6 a0.7 b0.4 d0.8 e0.6 g-0.8 h0.3 i1.1 l0.5 m-0.3 n-0.4 p-0.5 q0.3 r0.4 s-0.3 t0.4
nosi+kavu 7.7 i0.3
nosia 7.4 a1.0 e1.5 g-0.4 i1.1
nosit 7.2 b0.8 d1.3 e-0.6 f0.3 g-0.4 i0.3 l0.7 m-0.3 n-0.4 o0.3 p-0.4 r0.4
nota 6.2 a-0.8 b1.0 d-0.5 e-0.9 g-0.4 i-0.7 j1.0 k0.5 l0.4 p-0.6 r0.3 s-0.8 t0.5
notara 7.4 l0.8
notark 7.2 b0.4 c0.3 g-0.4 j1.0 k0.5 l-0.4 s-0.3 t1.0
notaro 7.7 a-0.3
notars 7.2 a-0.4 b1.0 d-0.3 e-0.8 g0.4 j0.4 m0.6 r0.6 s-0.4
noti 6.9 a-0.9 b1.7 e-0.8 f-0.3 g-0.4 h-0.4 i-1.0 j-0.3 m-0.3 o0.6 p-0.4 s-0.5 t0.3
noti+o 7.7 a-0.6
notifi 6.9 a-0.9 b1.7 e-0.8 f-0.3 g-0.4 h-0.4 i-1.0 j-0.3 m-0.3 o0.6 p-0.4 s-0.5 t0.3
nou 6.8 a-0.7 b-0.3 c1.0 f0.4 h0.7 i-0.6 k-0.9 l2.1 m-0.4 n1.2 p-0.3 q-0.4 s-0.3
nou+aj 7.7 c0.4 f0.4 g0.5 h0.7 k-0.6 n1.0 q-0.5 r0.4
nova 5.9 a-1.1 d1.0 e-0.4 g0.4 h-0.4 i-0.4 j-0.8 l-0.6 n-0.9 q-0.4 r1.0
nova+adre 7.4 b0.4 e0.3 g-0.3 i-0.3 m0.5 n-0.4 q-0.3
novak 7.7 d1.9 h-0.4 j-0.5 m-0.3 n-0.3 r0.3 t0.3
nove 4.5 c1.4 d1.2 f-0.8 g-0.5 h0.6 i3.2 k1.6 n0.4 o3.2 q0.9 r0.8 s-1.6 t1.4
nove+cisl 7.7 a-0.6 b0.4 i-0.5 q0.3
nove+o 7.7 e-0.3
nove+pora 7.7 d0.5 i0.5 l0.3 o0.3
nove+roka 6.9 a1.0 d1.2 e-0.6 h0.5 i1.4 l0.3 r-0.3
noveho 5.8 a0.8 d0.8 e1.4 h0.8 i0.5 k0.6 l1.4 m-0.5 n0.4 q0.4 t0.5
novej 6.5 a-1.9 b-0.5 d-0.8 e-0.4 f0.5 h0.6 i-0.7 k2.7 l-0.5 o1.4 p-0.6 q-0.3 r0.4 s-0.6
novemb 5.4 a1.6 b0.8 c1.6 d1.2 e0.5 f-0.3 g-1.1 i3.2 j1.0 k-0.4 l-0.8 m0.3 n0.6 o2.3 p0.5 q1.7 r-0.4 s-0.9 t0.7
novemu 7.4 b-0.4 c0.3 d0.7 i0.6 m0.7 p-0.3
novi 5.8 a-0.5 c1.2 e0.5 g-0.3 h-0.5 i-1.1 k0.5 m0.8 p-0.6 s2.8 t0.6
novin 7.4 a-0.4 c0.3 m0.3 q0.5 r0.6
novina 6.6 a-0.5 c1.3 e0.3 f-0.4 g-0.4 i-0.4 k0.3 m0.9 p-0.3 s1.7 t0.5
novini 7.4 a-0.7 c0.4 f0.4 l0.5 m-0.3
noviny 7.2 a1.2 c-0.4 d-0.3 j0.5 r-0.3 s2.1
novo 6.1 b0.4 d-0.3 f0.7 g-0.6 i-0.3 j-0.4 k0.6 l1.1 n1.0 r-0.4 t1.5
novo+roku 7.0 a-0.7 b-0.3 c0.3 e-0.3 g-0.3 i-0.5 k0.8 l1.7 n0.6 o-0.4
novom 6.4 b0.3 d0.3 e-0.8 g-0.5 k0.6 l1.4 n0.4 o-0.5 p-0.3 s0.5
novs 7.4 b0.8 d-0.4 m0.3 n0.3 p-0.4
novsiu 7.7 d-0.3 e-0.4 m0.4 n0.3 p-0.3
novu 5.9 a-0.5 c0.5 e0.6 f0.5 g-1.2 i-0.7 j-0.8 k-0.5 l1.1 m1.0 o1.2 p-0.9 q0.7 r-0.5
novu+fakt 7.4 a0.5 b-0.4 c0.7 e-0.6 g-0.3 m1.1 o-0.6 q0.5 r-0.5 t0.4
novy 4.9 a-0.5 b0.4 c1.1 h0.4 i1.1 j-0.8 k1.8 l0.5 m-0.3 n1.2 o0.4 p-1.2 q-0.3 r0.7 t0.9
novy+datu 7.2 a0.5 b-0.5 c0.7 d0.3 e0.3 i-0.4 k1.4
novy+maji 7.4 e-0.4 i0.9
novy+syst 7.4 a-0.4 b-0.4 c0.7 e-0.8 g0.8 i-0.5 q0.5 r0.7
novy+term 7.2 d-0.7 f1.0 g-0.5 i-0.3 k1.7 n-0.4 r-0.3 t0.5
novy+ucet 7.7 b0.3 d0.5 m1.0 n0.7 o0.3
novy+web 7.0 a-1.1 c-0.5 d-0.3 e-0.4 f-0.5 g1.2 i-0.5 j-0.4 m0.4 p-0.3 q-0.3 r1.2 s-0.3
novych 7.4 c0.6 e-0.5 h0.5 s0.5
novym 7.0 b0.4 e1.2 f0.8 g-0.5 i-0.4 k1.2 n-0.4 q-0.5 s0.6 t0.4
nozn 7.7 b0.5 d0.5 i0.8 r-0.3
noznic 7.7 b0.5 d0.5 i0.8 r-0.3
nu 6.4 d0.4 e1.3 f1.1 h0.4 i0.8 j-0.4 k0.3 l0.6 m-0.7 p0.3 q0.3 s-0.6
nudi 7.7 c-0.4 g0.3 h0.6 m1.0 p0.4 r0.4
nula 6.6 a1.1 b0.5 c0.3 d1.3 e0.8 h-0.4 m-0.4 n-0.3 s2.6
nulu 7.4 b-0.4 d-0.4 g0.4 h0.5 p0.7 s0.4
nuz 7.2 a0.4 c1.0 d-0.3 p1.1
o 2.5 a0.8 b2.1 c0.7 d-1.0 f1.4 g-2.4 h-0.8 i0.3 j0.7 k-0.4 l0.6 m0.3 o0.7 p-1.9 r-0.8 s3.3 t2.2
o+bank 7.7 a-0.3
o+cisl 7.7 a0.4 b0.8 i0.5 o0.8 t0.7
o+com 6.9 a1.3 b0.6 c1.2 d-0.9 e0.9 g-0.4 i-0.6 j0.4 k0.6 m1.0 n0.7 p0.9 r-0.5 t0.7
o+dals 7.0 a-0.5 c0.5 g2.1 h2.0 i-1.0 j-0.5 l-0.4 m-0.6 n0.6 r0.6 t-0.6
o+den 7.2 b-0.3 d-0.6 e0.7 j0.8 p0.8 r-0.3
o+desa 7.4 b-0.4 d-0.4 k0.8 l1.7 o-0.3 s0.4 t0.6
o+desi 7.7 a-0.9 g0.6 k1.7 r0.5 s-0.9
o+devi 7.2 a-1.0 b0.5 c-0.4 d-0.4 f-0.4 k1.4 n-0.3 q1.0 r0.5 s-0.4
o+diel 6.9 c-0.5 e0.4 i0.8 j0.5
o+dobr 7.4 a1.2 b0.4 c-0.3 h-0.3 m1.6 o-0.6
o+dopl 7.4 e-0.4 o1.4
o+druh 7.2 a-0.6 d-0.5 g-0.4 h-0.3 k0.4 o0.5 q0.4
o+dva 5.6 a-0.4 b0.3 d-0.6 e0.4 g1.6 j-0.5 k-0.4 m0.6 p-0.5 q-0.3 r2.0 s0.7
o+dve 7.7 c0.3 e0.4 o0.7 p0.6 s0.6
o+expo 7.7 c0.7 e-0.3 i1.0
o+firm 7.7 a0.6 b0.6 c1.1 s1.3
o+fotk 7.7 a-0.3 c-0.3 n0.8
o+hodi 6.8 b0.6 d0.9 f1.0 g-0.4 i0.4 o0.3 p1.0 t3.0
o+info 7.2 a0.6 c0.7 i1.6 o1.3
o+jede 7.2 a0.6 c0.6 e1.2 f0.5 i-0.3 m0.7 n-0.4 o-0.4 p-0.4 q-0.3 s0.6 t1.1
o+jedn 7.2 a-1.7 d-0.3 g0.5 h1.0 i-0.6 m1.5 q0.9 r0.8 s-0.4
o+jeho 7.7 a0.3 b0.6 d0.6 e-0.3 i0.5 j0.4 p1.3
o+kazd 7.7 d0.6 g0.8 i1.0 r0.7
o+kont 7.4 d0.4 e-0.3 f0.8 h0.4 m-0.3 o0.3 q0.5
o+krat 7.7 a-0.4 b0.3 c-0.3 g0.5 k0.3 o1.1 r0.5
o+ktor 7.4 d-0.5 e-0.3 i-0.3 p0.6
o+medz 7.7 a-0.5 b0.4 d-0.4 g-0.4 o0.4
o+meno 7.7 b0.4 c0.7 e0.3
o+mesi 6.9 a0.7 b0.5 c2.1 e0.4 g-0.4 i-0.6 l-0.4 m0.4 n1.2 p-0.4 t1.1
o+nahr 7.4 j0.4
o+napr 7.4 a0.8 e1.2 m0.5 p0.6
o+nas 7.4 a0.3 c-0.6 d0.5 f0.7 k0.8 p0.6
o+nej 7.7 e0.5 n0.4 p0.7
o+neza 7.7 a-0.8 i-0.3 l0.9
o+nic 7.2 b0.6 d0.3 e-0.5 i0.4 r0.6
o+nico 7.2 a0.8 c-0.6 d1.1 e0.4 f0.5 l-0.4 m0.5 n1.6 o0.7
o+novy 7.7 a0.3 b-0.3 c1.2 e-0.4 s1.1
o+ochr 7.7 e-0.4 m0.6
o+odch 7.7 a-0.5 b0.4 i-0.4 m0.3
o+odkl 7.2 a-0.3 b0.7 d-0.4 k0.7 l2.9 m0.3 n-0.4 o-0.3 q-0.4 r-0.4 t0.5
o+odpo 7.7 a0.8 b-0.3 d1.7 i-0.4
o+odst 7.7 d-0.4 e0.6 i-0.4 j-0.5 s1.2
o+omes 5.8 j-0.4
o+opra 6.8 a1.4 b0.8 c0.6 d1.2 f0.8 g-0.4 l-0.4 m1.3 s0.6
o+osme 6.9 g-0.8 i-0.5 k0.4 n-0.5 q-0.3 r-0.3 s0.6 t1.2
o+ozna 7.7 a0.4 c0.3 d0.7 e-0.5 j0.6 l0.3 n0.3
o+pat 7.7 a0.3 c1.1 f0.4 m0.3 p0.5 r-0.4 t1.0
o+pati 7.4 a0.7 b1.3 e-0.3 f0.5 g-0.6 i1.5
o+peni 7.7 a0.6 d0.6 e0.6 i0.8 p0.9
o+podn 7.7 a0.3 b0.6 c0.8 d-0.4 e0.9 s0.8
o+podp 7.7 a-0.6 b-0.3 c-0.3 q1.2
o+pol 6.8 a0.4 c1.4 e1.3 k-0.5 l0.4 p0.5 s-0.4
o+poln 7.7 e-0.4 g0.6 q1.1 r0.7 t0.4
o+poru 7.7 j0.3
o+posc 7.7 a0.6 b0.4 f2.4 m0.6 t0.4
o+posk 7.7 a-0.8 i0.4 j-0.3 m0.3
o+posl 7.7 o0.7
o+posu 7.7 a-0.6 c-0.3 d-0.4 l2.1 q0.4 t-0.3
o+potv 6.9 b-0.4 c0.7 g-0.4 i1.1 l-0.3 m-0.5 n0.3 o0.9 q-0.4 r-0.3
o+pred 7.4 a-0.3 b0.5 c0.7 d0.8 e-0.5 f0.9 g0.3 i-0.3 j-0.3 o0.3 q0.4 r0.6 t1.2
o+prek 7.4 c-0.3 d-0.6 e0.7 i0.4 n0.4 t0.3
o+prev 7.4 a-0.7 c-0.4 e-0.6 g0.6 o-0.3 q0.3 r0.4
o+rok 7.0 a-0.4 b-0.3 f-0.4 h3.2 i-0.4 m-0.3 p0.4 r0.7
o+rozp 7.7 a0.4 b-0.5 d0.4 k0.7 l0.4 m1.1 t0.4
o+rozv 7.7 a-0.5 g0.5 h0.5 k0.7 n0.9 r0.8
o+sede 7.7 a0.5 c1.3 e-0.3 i1.0 r-0.3
o+serv 7.7 a-0.4 c-0.5 d-0.4
o+sest 7.2 a-0.5 b0.6 c-0.6 e-0.5 i-0.3 l1.5 t0.6
o+sied 7.4 c0.3 g0.7 q-0.3 r0.7 t0.5
o+sies 7.2 a0.7 b-0.5 d0.4 e-0.5 f0.6 k-0.4 m0.7 r-0.3 s0.4 t0.4
o+spor 7.2 a-0.4 b-0.3 n0.5 q0.4 t0.4
o+spra 7.4 a0.3 d0.5 e0.3 f0.3 i0.8 j0.4
o+stan 7.7 b0.3 e-0.3
o+stav 7.4 a-0.9 e-0.4 j-0.5 k-0.3 l-0.3 o0.4
o+stia 7.7 a-0.5 h0.3 j0.5 n0.3 s0.4
o+strp 7.4 a-0.5 b-0.4 l1.6 q0.3 t-0.4
o+stud 7.4 e0.4 q0.6
o+stvr 6.3 a-0.7 b0.3 c0.6 e-0.7 g1.2 h0.3 i-0.4 j-0.4 k-0.5 m1.0 o-0.3 p-0.5 r1.2 s-0.5 t2.8
o+styr 7.2 b-0.6 c0.4 e-0.8 f0.5 g0.4 h0.9 i-0.6 k-0.3 l-0.3
o+tej 7.7 c0.6 d-0.3 j1.0 n0.3 o0.4 p0.8 q0.4 r-0.3 t0.3
o+ten 7.4 a-0.8 c0.4 e-0.4 g0.4 h0.9 m0.5 n0.9 q-0.3 r0.8
o+tlac 7.7 a0.4 c1.0 g0.4 i0.6 r0.3
o+to 6.9 a1.2 b-0.4 c-0.4 d0.6 f-0.4 i1.0 l0.7 s1.1
o+tom 5.1 a1.4 b1.2 c0.4 d0.7 e2.2 f1.6 g-1.1 h-0.5 i1.6 j1.3 l-0.4 n-0.8 r-0.9 s3.0 t-0.6
o+tret 6.9 b1.3 c-0.4 e-0.9 f-0.3 g1.2 i1.3 n0.3 o0.4 r1.2 s-0.4
o+tri 6.9 b-0.3 c0.4 e0.4 f0.3 i-0.4 k0.9 l1.1 m-0.3 n-0.6 t0.7
o+tyzd 6.4 a-0.9 e0.8 g-0.4 i-0.7 j-0.3 k2.9 l1.8 n-0.5 p-0.4 r0.6 s-0.5 t0.3
o+uhra 7.4 a-0.3 b-0.4 e-0.5 n-0.5 o-0.4 p-0.5 q2.3 r0.4
o+ukon 7.7 i0.7 j-0.4
o+upra 7.7 c0.4 d0.5 e-0.3 i0.4 p0.3
o+vas 6.8 b-0.4 d0.5 h-0.4 i-0.9 j-0.4 o0.3 p-0.4 q0.6 r0.5 s2.1 t-0.4
o+vasi 7.7 a0.6 d0.3 e-0.3 j0.9 s1.2
o+vaso 7.4 a0.4 c1.1 d0.3 p0.4 s1.7
o+vset 7.7 a1.3 b0.3 d-0.3 e2.1 g-0.7 i-0.4 r-0.4 s0.4
o+vyda 7.4 a0.9 c1.2 d0.7 e-0.4 j1.8
o+vyma 7.7 b-0.3
o+vyst 7.7 d0.4 e0.6 i0.4 j0.4 l0.4 m-0.3 o1.1 q0.6
o+vysv 7.7 a-0.9 c0.3 k-0.4 l-0.4 m-0.4 o1.0 r0.6
o+vytv 7.7 c0.9 d1.0 i0.3 m0.4
o+zasl 6.6 a-0.4 c-0.4 d0.3 e0.5 g-0.4 h0.5 m-0.3 n0.6 o1.6 q-0.4 r-0.4 t0.4
o+zmen 7.0 b-0.4 c-0.6 d0.7 e-0.4 f0.3 g-0.3 i0.7 j0.4 k0.5
o+zmie 7.7 a0.4 j1.0 p0.8
o+zmlu 7.4 f0.3 n0.4 o0.4 t0.6
oba 7.7 b0.7 e0.5 s0.5
obaj 7.2 a1.1 c1.0 e-0.4 g-0.5 i0.8 p1.1 r-0.5
obaja 7.2 a1.1 c1.0 e-0.4 g-0.5 i0.8 p1.1 r-0.5
obal 5.7 a-1.0 b-1.1 d-0.5 e0.8 g0.6 h1.5 i-0.3 j-0.9 k0.9 l-0.5 p1.2 q1.5 r1.3 s-0.5 t0.6
obal+s 7.0 a-0.5 b-0.3 c-0.4 e-0.5 g1.0 j-0.4 p-0.3 q1.0 r1.0
obal+v 7.7 d-0.3 e0.7
obalka 7.2 c-0.4 d-0.4 i-0.4 r-0.3 t0.6
obalke 6.8 b-0.5 e1.1 i-0.4 m0.4 n-0.3 p1.1 q0.7
obalku 7.7 a-0.4 g0.3 h0.7 o0.3 q0.9 r0.5
obaly 7.7 a-0.4 h0.7 k0.8 q0.4 r0.8 t0.5
obav 7.4 d-0.3 e-0.4 g1.5 i1.0 r2.0
obca 7.4 i0.6 q0.3
obcas 7.7 d-0.3 e-0.4 i0.7
obce 6.4 a-0.6 b0.3 c0.4 d0.4 e-0.8 f0.4 h0.3 j-0.5 l-0.6 n0.5 p-0.4 s0.3 t0.8
obch 5.2 a0.3 b1.2 c-0.5 d1.6 f0.5 g-0.3 h0.6 i-0.7 j0.7 q0.6 s0.8 t0.9
obch+akad 7.7 b0.4 i0.4 o0.6
obch+insp 6.8 a0.5 b-0.4 d1.0 e0.5 g-0.3 j1.4 p-0.3 s0.8
obch+podm 7.4 a-0.7 d-0.3 e-0.4 i-0.4 j-0.3 p0.4
obch+regi 7.2 a0.5 b0.8 d0.8 e0.4 f0.5 n0.4 p0.5 q1.1
obch+riad 7.7 a0.7 b1.9 d-0.4 f0.7 g-0.4 i0.5
obch+zako 7.7 a0.5 c0.4 e-0.4 j0.8
obchod 5.3 a0.4 b1.0 c-0.5 d1.6 f0.6 h0.6 i-0.7 j0.8 m-0.5 q0.7 s0.9 t0.8
obci 6.0 b0.3 d0.7 e-0.8 g0.4 i-0.7 j1.4 k0.5 l0.5 m1.3 o-0.4 q-0.4 r0.7 t0.3
obci+zako 7.2 a0.5 b0.5 c0.8 e-0.6 j1.7 m1.7 p0.3
obci+zdru 7.7 c-0.5 d0.9 f0.9 k1.1 l1.1
obcian 6.3 a0.4 b0.4 d1.0 e-0.9 f0.5 g-0.7 h-0.3 i-0.5 j1.7 k0.7 l0.8 m1.7 n-0.7 q-0.3 r-0.4 s-0.5
obdo 6.8 b0.4 i0.6 k0.3 l0.7 n0.4 r-0.5 t0.7
obdo+sa 7.7 a0.6 c0.6 d0.6 e0.6 f0.3 i0.4 t0.7
obdobi 6.8 b0.4 i0.6 k0.3 l0.7 n0.4 r-0.5 t0.7
obe 6.8 a-0.7 b-0.6 d-0.5 f-0.3 g-0.8 h-0.4 i-0.3 l0.5 m-0.5 n2.3 p-0.6 q2.4 r-0.4 t0.4
obe+polo 7.7 c-0.4 d-0.3 g-0.4 h-0.4 o0.3 q0.8 r-0.4
obec 5.4 a-0.7 c1.4 e-0.7 f1.0 g0.4 h0.6 i-0.4 k-1.0 l-0.4 m-0.6 o2.4 r0.9 s0.3
obec+novi 7.7 q0.4
obec+urad 7.2 a-0.5 b-0.3 d-0.5 e-0.5 g0.4 k-0.4 m0.4 o-0.4 q0.4 s-0.4
obec+zast 7.4 c0.6 f0.8 i0.5 p0.4
obecne 7.0 a0.4 b0.4 c0.4 d-0.3 f0.7 i1.0 s0.4
obecno 7.2 d-0.4 j0.6 s-0.3
obecny 7.0 c1.1 g0.6 i-0.3 q0.5 s0.6 t-0.4
obed 5.7 b1.0 c-0.8 d-0.5 e2.0 g-0.7 i1.2 k1.8 m-0.4 n0.4 o0.3 p-0.6 s-1.2 t1.3
obed+a 7.7 a0.3 b0.9 g1.0 i0.8 k1.5
obed+potr 7.7 n-0.4 t1.8
obeda 6.9 b-0.4 d-0.6 e0.6 g-0.4 i-0.4 q0.8 s-0.5 t2.2
obede 7.2 b0.4 c-0.5 d-0.4 e1.0 g-0.3 i-0.4 j0.7 k0.4 s-0.4
obedov 7.4 a0.4 e0.9 i1.3 o0.9
obedy 7.7 e0.5 g-0.3 i0.7
obet 7.7 a-0.4 h0.5 t0.4
obha 7.0 a0.7 b1.7 e0.4 f0.5 i0.7
obhaju 7.7 b0.5 d0.4 i-0.3
obhl 6.2 a-1.0 b0.6 e0.4 f1.1 h1.2 i-0.8 j-0.5 k4.5 o-0.4 p0.4 r0.6 s-0.6 t0.4
obhl+ukaz 7.7 a0.6 e0.9 f0.6 p1.4
obhl+v 7.7 c-0.3 g0.6 h0.7 k1.1 n-0.3 q0.7 r0.4 t0.3
obhlia 6.2 a-1.0 b0.6 e0.4 f1.1 h1.2 i-0.8 j-0.5 k4.5 o-0.4 p0.4 r0.6 s-0.6 t0.4
obid 6.9 b-0.4 c-0.4 d0.5 e0.6 i-0.5 j-0.4 m1.3 p-0.6 q1.3
obidva 7.7 e0.5 g0.6 r0.7
obidve 7.2 c-0.4 d0.3 g-0.5 i-0.3 j-0.3 m1.5 p-0.6 q1.1 r-0.4
obj 7.7 b0.3 h-0.3 k0.3 o1.0
obja 7.2 a-0.4 b-0.3 d-0.5 e-0.4 g0.5 i-0.3 q0.4 r0.5 t0.3
objavi 7.4 d-0.3 e-0.4
obje 4.2 a-1.1 b-0.8 c0.7 d-1.0 e1.3 f1.7 g1.1 h4.4 i-0.8 j-0.9 k-0.5 l0.6 o2.4 q0.8 r1.2 s-1.5
obje+a 7.7 a0.3 e0.6 j0.4 s0.6
obje+dals 7.4 a-0.4 c0.4 d0.4 f0.6 g-1.2 h1.7 k0.3 l1.2 n-0.5 p-0.4 t0.4
obje+je 7.7 d-0.3 g0.5 h1.0 m0.4 o0.6 r0.3
obje+na 7.0 a-0.4 b-0.4 c-0.5 g-0.4 i0.5 k-0.3 l1.2 o-0.5 q-0.4 s-0.4
obje+obj 7.7 b0.3 h-0.3 k0.3 o1.0
obje+sme 7.0 a1.4 b0.4 c2.8 d-0.3 f0.3 g-0.9 h-0.4 i-0.4 k0.4 l0.3 m-0.4 o0.5 p1.8 r-0.4 t-0.3
obje+teda 7.7 a-0.6 f0.3 h0.5 l0.3
obje+to 7.2 a-1.0 g1.6 h2.6 k0.5 o1.1 r1.7
obje+u 7.7 e0.5 f1.2 i0.5
obje+v 7.4 d-0.5 e-0.4 g-0.5 k0.3 l-0.3 m0.8 t-0.3
obje+z 7.7 a-0.4 g1.3 r1.4
objedn 4.3 a-1.4 b-0.8 c0.7 d-1.0 e1.2 f1.8 g1.2 h4.5 i-1.1 j-1.3 k-0.5 l0.7 o2.5 p-0.4 q0.9 r1.3 s-1.9
obji 7.2 a-1.2 c-0.4 d-0.4 g2.3 h0.5 i-0.3 k-0.4 n0.4 o0.4 p-0.4 t0.5
objima 7.2 a-1.2 c-0.4 d-0.4 g2.3 h0.5 i-0.3 k-0.4 n0.4 o0.4 p-0.4 t0.5
obkl 6.6 a1.0 e1.9 g-0.3 h0.5 i0.3 l-0.3 n-0.5 p0.8 s1.3 t-0.6
obklad 6.6 a1.0 e1.9 g-0.3 h0.5 i0.3 l-0.3 n-0.5 p0.8 s1.3 t-0.6
oblu 7.7 a-0.3 g0.7 q0.8 r0.6
oblubi 7.7 a-0.3 g0.7 q0.8 r0.6
obno 6.8 a-0.8 c-0.4 f0.5 g1.8 h1.7 i-0.6 k0.4 m-0.3 p-0.3 s-0.3
obnovi 7.4 f0.5
oboc 7.7 c0.4 e0.4 l-0.3 m0.6 o0.7
oboch 7.7 c0.4 e0.4 l-0.3 m0.6 o0.7
oboh 7.7 a0.5 b0.6 e-0.3 j1.5 m1.4
obohat 7.7 a0.5 b0.6 e-0.3 j1.5 m1.4
oboj 7.4 c0.3 d0.8 l1.0
obojst 7.7 d0.4 e0.4 l0.3
obom 7.4 c0.9 d-0.4 g0.4 h0.5 j0.4 n0.4 p0.6 r0.6
obra 5.0 a1.2 b1.1 c-0.5 d0.4 e2.7 f1.7 g-0.7 h0.6 i-1.5 j0.6 k0.7 l0.6 n0.9 o0.9 p-0.7 q2.3 r0.9
obra+a 7.7 d0.3 p0.5 s0.4 t1.0
obra+aj 7.7 d0.7 e0.5 s0.5
obra+na 6.8 a0.4 b0.9 d-0.4 f-0.4 g-0.4 i0.4 j0.7 k0.4 m-0.4 p-0.3 q0.3 s-0.9
obra+sa 6.5 a0.4 c-0.7 d0.4 e0.8 f1.7 g-0.5 i-0.4 j1.0 l0.9 m0.6 n0.4 o0.8 p-0.4 t-0.6
obra+som 7.7 a0.4 c0.6 e0.5 j1.2 s1.1
obraci 6.5 c-0.8 d0.4 f1.9 g-0.5 i-0.4 l1.2 o0.4 p-0.4
obrad 7.7 b0.5 g0.6 m-0.3 p-0.3 q1.3 r0.6
obrati 6.5 a1.1 b-0.4 d-0.7 e1.8 f0.6 i0.3 j1.9 r-0.3 s-0.6
obrato 7.7 a0.3 b0.5 d0.5 e-0.5 k0.8 m-0.4 n1.2
obrazk 6.4 a0.4 b1.5 d0.4 h0.4 i-0.7 j-0.5 n0.6 o0.9 r0.9 s-0.8
obrazo 6.9 b0.4 i-0.4 q0.5 s0.6
obru 6.9 c-0.5 d0.5 e1.8 g1.1 h0.4 i-0.5 k0.9 p-0.5 q1.7 r1.7 s-0.5 t0.5
obruso 7.7 d0.7 g0.4 h0.7 k0.5 m0.4 r0.6
obrusy 7.7 a0.6 b0.4 c-0.4 e2.5 g0.3 k0.5 q2.2 r0.7 t0.4
obsa 6.1 f-0.6 g-0.7 i-0.6 j0.5 m0.5 n0.9 o0.8 q-0.3 r-0.4 s-0.7 t0.4
obsah 7.2 a-0.3 e-0.4 i-0.3 j-0.5 t0.5
obsaho 7.7 a-0.3 n0.5 o1.0 t-0.3
obsahu 6.6 a0.6 e0.8 f-0.5 g-0.4 i-0.3 j1.1 k0.4 n0.4 p0.4 s-0.4 t0.3
obst 6.5 b-0.7 e-0.7 g-0.5 i0.7 k0.6 m-0.4 o-0.3 r-0.3
obstar 6.8 a0.5 b-0.5 e-0.5 i0.9 k0.7 m-0.4 o-0.3
obuv 7.7 a-0.6 d-0.5 e-0.4 f-0.3 k-0.4 o0.3 r0.6
obvy 7.7 a0.5 c1.4 s1.0
obvykl 7.7 a0.5 c1.4 s1.0
obyc 7.7 f0.3 m0.3 n0.3
obycaj 7.7 f0.3 m0.3 n0.3
obyv 7.4 a0.9 c1.4 g-0.3 p0.5 q0.4 r-0.4 s1.4
obyvac 7.4 a0.9 c1.4 g-0.3 p0.5 q0.4 r-0.4 s1.4
obze 7.7 c0.7 d0.7 i0.5
obzera 7.7 c0.7 d0.7 i0.5
ocak 6.8 b-0.7 c-0.4 d2.0 g1.9 i-0.7 m1.6 p-0.5 q0.4 r2.3 s-0.6
ocakav 6.8 b-0.7 c-0.4 d2.0 g1.9 i-0.7 m1.6 p-0.5 q0.4 r2.3 s-0.6
ocen 6.8 a-1.3 b0.7 e-0.7 g2.5 m-0.6 o1.0 r2.5
ocen+aj 7.7 b0.3 c-0.4 g0.8 r0.9
ocen+ze 7.7 a-0.7 b0.5 e-0.5 g0.7 r0.9
ocenil 7.4 a-0.4 g1.1 n0.3 o1.2 r1.1
ocenuj 7.4 a-0.7 b0.6 e-0.5 g1.0 l0.3 r1.1
ocho 6.8 a-1.0 c0.5 d-0.5 g0.9 h-0.3 i-0.5 k0.8 l1.1 n0.7 p-0.3 q-0.8 r1.4 t0.8
ocho+a 7.7 a-0.5 g1.0 k-0.3 l0.8 n0.8 r1.3
ochore 7.4 d-0.6 g-0.4 k1.1 l1.1 m-0.3 n0.8 o-0.4 q-0.4 t1.3
ochotn 7.4 a-0.6 b-0.4 c0.3 g0.9 i-0.3 q-0.4 r1.3 t-0.4
ochr 6.1 a0.5 c-0.7 e1.3 g-0.8 i-0.6 j2.4 m0.3 n-0.4 p-0.7 q-0.4 r-0.4
ochr+osob 6.5 a1.1 c-0.5 e0.8 g-0.3 i-0.6 j2.1 p-0.4 s0.5
ochran 6.1 a0.5 c-0.7 e1.3 g-0.8 i-0.6 j2.4 m0.3 n-0.4 p-0.7 q-0.4 r-0.4
oci 7.2 b-0.3 c1.0 d0.6 e1.0 g0.4 i0.4 p0.3 r0.4 s0.4
od 3.0 a3.3 b-1.0 c4.2 d3.5 e0.9 f0.7 g-1.4 h0.3 i5.1 j0.9 k-1.3 n-0.3 o0.8 p-1.0 q-0.7 r-0.6 s-0.5 t1.8
od+apri 6.9 a-0.6 e-0.5 i1.1 m0.3
od+augu 7.7 d0.5 i0.9
od+budu 6.8 d0.3 s-0.4
od+dece 7.0 d0.5 f0.4 h0.4 i1.0 l0.4 o1.4 p0.5 q0.3
od+doru 7.4 c-0.5 d-0.3 e0.5 g0.7 h0.5 i0.5 j0.6 n0.9
od+druh 7.7 a0.6 e0.3 i0.8
od+dusi 7.7 a0.3 b0.4 c0.3 d1.5 i-0.3 m0.8
od+febr 7.0 a-1.4 d-0.4 e-0.6 g0.9 h0.9 i-0.7 l1.1 m0.6 n0.8 p-0.6 r1.0 t1.0
od+janu 6.0 a-0.7 b0.4 c-1.1 d-0.6 e-0.6 f-0.3 g0.4 h-0.4 i3.2 j-0.5 k-0.5 o1.1 p-0.8 q0.5 r0.5 s-0.5
od+jari 7.4 a0.4 c-0.4 d0.7 j1.5
od+jula 7.2 a0.5 d-0.5 f-0.3 h0.7 i2.0
od+kanc 7.7 d0.5 i0.5 j0.3 p1.2
od+ktor 7.7 c0.5 d0.5 e-0.4 g0.8 h0.8 l0.6 o0.8 q0.3 r-0.3
od+leta 7.4 b-0.4 c0.4 d1.0 h0.3 k1.1 p0.4
od+maja 6.9 c0.8 d0.5 e-0.6 g-0.4 h-0.3 i0.8 j0.7 o-0.3 p0.3 q-0.3 s0.4
od+marc 7.4 a-0.7 b0.5 e-0.4 g0.6 i1.4 r0.7
od+minu 7.7 a0.4 d0.8 k1.1
od+najo 7.7 b0.4
od+nas 6.4 b-0.7 d-0.7 h0.4 i-0.7 j0.6 l0.5 q0.8 s-0.5
od+nash 5.8 j-0.4 l0.3 p-0.3
od+nasi 7.7 e0.4 i0.5 p0.3
od+neho 7.0 b-0.3 c-0.5 e0.9 h0.4 i-0.4 p0.8 q0.6
od+nej 7.7 b0.6 s0.5
od+nich 7.7 e0.9 g0.5 i-0.3 n0.3 o0.4 q0.4 r0.7 s0.8
od+nove 6.5 a0.8 b0.4 c0.3 d1.1 h0.4 i1.4 m-0.4 n-0.4
od+odch 7.7 b0.7 d1.0 i-0.4 p0.4
od+okto 7.4 b-0.4 o1.0
od+podp 7.7 a0.8 c1.1 d0.9 e0.5 k0.4 q0.4
od+pond 6.1 b0.6 c1.0 e-0.5 f0.6 g-0.6 i-0.8 l0.5 m0.4 n-0.4 p-0.3 r-0.4 s0.5
od+prve 6.5 b-0.6 g0.9 i1.2 j0.4 m-0.4 n-0.3 p-0.4 r0.7 s-0.4
od+rado 7.4 a-0.7 b-0.3 e-0.5 g1.1 l0.6 n0.6 r1.0
od+rana 6.9 a1.6 b-0.4 c0.6 d0.6 e1.3 h0.4 i-0.3 j0.5 k-0.5 n-0.3 q0.3 s0.8 t2.7
od+roku 7.4 a-0.4 b-0.3 d-0.4 e-0.5 g0.8 h0.3 k-0.4 m0.4 n0.4 r0.7
od+seba 7.7 d0.4
od+sept 6.8 a0.5 c-0.5 d1.0 f0.3 i0.8
od+spus 7.7 a0.5 b-0.3 e1.3 l1.5
od+star 7.7 e-0.4
od+stre 7.7 a0.7 c0.5 e1.1 f0.6 n0.5 t0.6
od+stvr 6.4 e0.6 o0.3 t0.8
od+suse 7.7 g0.4 r0.4
od+teba 7.7 a-0.5 g0.6 h0.7 n0.4 r0.8
od+tej 7.7 a0.4 d0.9 e0.5 p0.9
od+urad 7.7 l0.6
od+utor 7.2 a0.5 c0.6 e0.4 f1.0 g-0.3 j0.8 k-0.4 m0.8 s-0.4 t0.9
od+vas 4.9 a1.1 b-0.6 c1.6 d2.5 e1.5 f0.7 g0.8 h1.8 i-0.4 j1.5 k0.4 l-0.3 o1.1 r1.0 s0.8 t1.1
od+vase 7.4 a0.4 b0.9 d0.5 e0.8 g0.4 i-0.4 m0.5 r-0.4 s0.8
od+vcer 7.4 a0.6 c0.4 e1.1 f0.6 j0.3 t1.3
od+velk 7.7 a-0.5 i1.4 s-0.4
od+zaci 7.2 a0.7 c1.0 d0.7 h-0.4 i-0.4 k0.5 l0.4 p0.5 r0.4
od+zajt 7.7 a0.4 c0.4 e0.3 i1.0 s1.1
od+zmlu 6.1 a0.3 d-0.4 e0.6 g-0.4 i1.4 l0.3 m-0.4 s-0.4
odbe 5.5 a-1.0 b-0.6 d0.6 e0.4 f0.8 g-1.2 j-1.1 l1.1 n0.5 o1.0 p-1.1 r-0.8
odbe+ktor 7.7 d0.4 e0.5 f0.3 q0.3
odbe+nam 7.7 l0.6 o0.3 q0.5
odbe+novi 7.4 a-0.7 c0.4 f0.4 l0.5 m-0.3
odbe+v 7.7 e-0.4
odbe+z 7.4 a-0.4 d-0.4 l0.8 n-0.5 r-0.7
odber 6.9 b0.4 d-0.4 e-0.7 i0.9 j-0.4 l0.4 m-0.3 o1.0 r-0.5
odbera 5.9 a-1.0 b-0.6 d0.3 e0.7 f0.4 g-1.0 i-1.1 j-0.8 k-0.4 l0.8 m0.4 n0.6 o0.6 p-0.9 r-0.5 s-0.5
odberu 7.4 b-0.3 d0.8 f0.3 i-0.4 n-0.3 o-0.4 t0.6
odbi 7.4 a0.8 b0.8 d1.8 f1.4 g-0.4 m0.5 t0.4
odbil 7.7 a0.7 d2.0 e0.5 f1.0 g-0.4 t0.4
odbl 7.7 c0.7 e-0.4 n1.3 p1.0 t-0.4
odblok 7.7 c0.7 e-0.4 n1.3 p1.0 t-0.4
odbo 5.8 a0.4 c-0.6 e1.3 f0.7 j1.6 k0.8 m0.8 n1.2 p-0.4 q-0.5 s-0.7 t-0.6
odbor 6.9 d0.9 f0.9 h0.7 i0.3 j0.6 l-0.5 n1.5 o-0.4 p-0.3 r0.4 t-0.3
odborn 6.9 c-0.4 e1.4 i-0.3 j0.4 m0.3
odboro 7.7 a-0.4 k1.0
odboru 7.2 a0.9 f0.3 i0.3 j0.9 m1.1
odbory 7.7 a0.4 i0.5
odch 5.3 a-1.2 b-0.6 c1.0 d1.2 e-0.5 g0.4 h1.1 i0.4 j-0.9 m1.0 n-0.8 p-0.9 q-0.6 r0.8 t1.7
odch+a 7.4 a0.7 c-0.4 d0.8 g-0.4 h-0.3 i2.3 p-0.4 s1.7
odch+do 7.2 a-0.8 b-0.4 c0.5 g-0.6 i-0.6 m0.6 q-0.4 t0.4
odch+na 7.0 a-0.6 b-0.4 d0.8 e-0.3 g0.3 h1.2 i-0.7 j-0.5 m0.4 n-0.3
odch+s 7.7 g0.7 i0.8 r0.7
odch+z 6.9 a-0.6 c0.4 e-0.4 g-0.3 i-0.7 n-0.4 o-0.4 q-0.4 s-0.3 t1.1
odchad 5.5 a-0.6 b-0.6 c1.6 d1.0 e-0.5 f0.5 g0.6 h1.3 i1.0 j-1.0 m-0.3 n-0.8 p-1.1 q-0.5 r0.8 s0.6 t1.9
odchod 6.9 a-1.0 c-0.6 e-0.3 f-0.4 g-0.3 i-0.7 m1.1 s-0.4
odde 5.4 a0.3 b0.6 c2.1 d0.5 e0.6 h1.3 i-1.3 j0.5 k0.4 m-0.8 n0.5 p0.9 q1.8 s-0.6
oddele 5.4 a0.4 b0.6 c2.2 d0.4 e0.4 h1.2 i-1.3 j0.6 k0.5 m-0.7 n0.4 p0.9 q1.7 s-0.6 t0.3
odfl 7.4 a1.5 d-0.5 e3.0 g-0.9 i-0.4 j-0.4 m0.4 n1.1 o0.3 r-0.8 s0.7 t0.6
odflak 7.7 a1.2 d-0.4 e2.1 g-0.9 m0.4 n1.2 o0.3 r-0.8 t0.7
odfo 6.9 c-0.5 d-0.5 e1.2 i-0.4 k0.7 n-0.3 p-0.3 s1.1 t1.4
odfo+mi 7.7 a-0.4 g0.4 k1.0 r0.4 t1.0
odfoti 7.4 a0.4 e1.3 s1.4
odfott 7.7 a-0.4 g0.4 k1.0 r0.4 t1.0
odha 7.2 c-0.4 d0.5 e0.9 h0.8 j0.5 l1.8 n-0.3 o0.4 p-0.3 r0.4 t0.4
odhado 7.4 c-0.3 d0.3 e0.8 h0.8 j0.5 l0.9 o0.5 p-0.3 r0.6
odhl 6.0 a-0.3 g-0.9 h-0.7 i0.5 j-0.5 k-0.3 p-0.5 r-0.7
odhl+sa 7.4 d-0.4 h-0.3 o0.6 r-0.4
odhl+z 7.7 a-0.8 b-0.4 i-0.5 r0.3
odhl+ze 7.4 e0.9 i0.7
odhl+zo 7.4 b-0.3 g-0.4 i-0.4 q0.4 r-0.3
odhlas 6.0 a-0.3 g-0.9 h-0.7 i0.5 j-0.5 k-0.3 p-0.5 r-0.7
odid 6.5 a1.1 b-0.5 c0.5 e1.3 g-0.7 i0.5 m-0.4 n2.1 o-0.4 r-0.6 t0.8
odide 7.2 a0.5 c0.7 j0.5 n0.9 s0.3 t0.8
odidu 7.2 b-0.3 e0.9 f0.5 g-0.4 n1.5
odis 4.8 a-2.0 b-2.0 c-0.3 g-0.6 h-0.6 i-2.4 j-1.1 l0.5 o0.8 p-0.9 q6.5 r0.4 s-0.4
odis+aj 7.7 a0.9 e1.7 s0.4 t0.7
odis+bez 7.7 e0.6 f0.8 g0.4 r0.3 s0.6
odis+do 7.4 c0.3 d0.4 h-0.3 k0.4 n0.6
odis+ku 7.4 b0.4 c-0.3
odis+na 7.2 c-0.4 d0.7 e0.4 g-0.3 l0.5 n0.8 q-0.6
odis+naca 7.7 g0.4 r0.3
odis+pred 7.0 a-0.7 b-0.5 c-0.7 e0.4 f0.4 i-0.3 m0.5 n-0.4 p-0.3 q3.3 r0.3 t1.0
odis+rano 7.7 e0.4 j0.6 q1.1 s0.5
odis+vcer 7.7 a-0.6 c-0.7 d-0.5 k-0.4 l-0.3 n-0.7 o1.5 q3.3 t-0.7
odisie 5.8 a-0.7 b-0.6 c-1.3 h-1.2 i-0.9 m-0.8 o0.8 q1.9 s0.6
odisla 6.0 a-0.6 b-0.8 d0.5 e0.8 g-0.5 i-0.9 j-0.6 n0.3 q1.8 s-0.8
odisli 6.6 a-0.6 f-0.5 i-0.6 j-0.3 m0.7 p-0.4 q2.5 s0.3
odislo 7.0 a-0.9 b-0.4 c-0.3 d-0.4 e-0.4 h0.5 i-0.3 p-0.4 q3.0 r0.4 s-0.5 t0.4
odist 6.9 a0.5 b-0.5 c1.4 d-0.3 e-0.8 h-0.4 i-0.6 k-0.3 p0.4 t-0.3
odka 5.2 c0.8 d-0.4 e-0.3 h0.5 i-0.3 k-0.4 l0.6 q-0.3 r0.5 s-0.8 t0.6
odka+na 5.5 a1.0 c0.9 e1.0 g-0.5 h0.3 i0.3 j0.5 k-0.4 l0.8 o0.7 p-0.4 s-0.4 t0.8
odka+ze 7.0 b0.4 d-0.5 e-0.8 i-0.4 p0.8 q-0.3 s-0.3
odkaz 5.6 a-0.3 b-0.5 d0.4 g-0.4 i-0.5 j-0.4 k-0.4 o0.5 p-0.4 s-0.4 t0.8
odkaza 7.7 a-0.4 d-0.3 e-0.5
odkazo 7.4 c0.9 i1.0 j1.0
odkazt 7.7 a-0.6 e-0.4 g0.7 k0.7 r0.9
odkazu 7.2 a0.4 b0.6 e-0.6 i-0.4 n0.4 p1.2
odkazy 7.7 a0.9 e1.0 l1.5 r-0.3
odke 6.2 b-0.3 d1.7 f0.6 g1.9 h3.3 i-0.8 j-0.5 k0.8 l0.7 m-0.5 p-0.6 q0.5 r2.7 s-0.6 t-0.7
odke+robi 7.7 d0.3 g0.3 h0.5 i0.4 q0.9
odke+ste 7.4 a0.6 b-0.3 d0.6 e0.5 n0.5 q-0.4
odkedy 6.2 b-0.3 d1.7 f0.6 g1.9 h3.3 i-0.8 j-0.5 k0.8 l0.7 m-0.5 p-0.6 q0.5 r2.7 s-0.6 t-0.7
odki 7.4 a0.8 e1.6 i-0.3 s0.8
odkial 7.4 a0.8 e1.6 i-0.3 s0.8
odkl 6.1 a-0.7 b0.8 d-0.5 g0.7 h1.3 j0.7 k1.5 l2.4 m0.8 n1.2 r0.3 s-0.7
odklad 6.4 b0.5 e0.4 g0.5 h1.1 j1.0 k1.7 l2.7 m0.3 n-0.4 q-0.6 r0.7 s-0.5
odklep 7.4 a-0.5 b0.4 d-0.5 g0.4 i-0.4 m0.7 n2.0 r-0.3
odku 7.7 a-0.6 b0.4 c-0.4 g0.7 i0.5 n0.4 r0.6
odle 6.9 a1.2 c1.5 d0.6 e1.4 f0.6 g-0.4 r-0.3 t1.3
odlo 6.9 a0.4 d0.6 e1.2 g-0.6 o-0.3 p0.6 q0.7 r-0.4 s0.5
odloze 7.7 c-0.3 d1.1 e0.4 k0.4 q1.1
odlozi 7.2 a0.5 c0.4 d-0.3 e0.9 g-0.5 i0.4 p0.8 s0.7
odme 6.8 b0.8 c0.8 d0.5 e1.0 g0.6 h0.3 i-0.5 n1.2 o0.9 p0.4 q1.4 r0.7 s-0.4
odme+som 7.7 a-0.4 d-0.4 g0.7 h0.7 k0.4 q1.2 r0.7
odme+za 7.7 c0.7 e0.4 j0.4 n0.9 p0.6
odmenu 6.9 b1.0 c1.0 d0.6 e1.2 h0.4 i-0.5 n1.2 o1.0 p0.4 q0.8 s-0.3 t0.3
odmeny 7.7 g0.4 j0.5 k0.5 p0.8 q0.6 r0.4
odmi 4.8 a-1.2 c-1.2 d-0.6 f1.6 g-1.2 h-0.8 i-1.7 m-1.2 n-0.7 o-0.7 p1.4 r-1.0 s-1.2
odmi+plat 7.0 a-0.6 b0.4 d0.4 f0.5 q0.3
odmi+podp 7.7 d-0.3 h-0.3
odmi+uhra 7.4 a0.8 b-0.4 e0.9 o-0.4 p1.6
odmi+vrat 7.7 a-0.4 h0.5 q0.4
odmi+vyda 7.4 c-0.4 h-0.4 r0.4
odmi+zapl 6.5 g-0.4 i-0.4 k-0.4 l-0.4 q0.4 t0.5
odmiet 4.8 a-1.2 c-1.2 d-0.6 f1.6 g-1.2 h-0.8 i-1.7 m-1.2 n-0.7 o-0.7 p1.4 r-1.0 s-1.2
odni 7.2 a0.5 d1.0 e0.5 i1.5 p1.4 r-0.3
odnies 7.2 a0.5 d1.0 e0.5 i1.5 p1.4 r-0.3
odo 6.1 a1.4 b-0.9 d0.4 e2.2 g-0.4 i0.7 j0.4 k-0.6 l-0.4 m0.3 p2.7 q-0.4
odo+mna 6.1 a1.4 b-0.9 d0.4 e2.2 g-0.4 i0.7 j0.4 k-0.6 l-0.4 m0.3 p2.7 q-0.4
odos 6.0 a-1.0 b-0.3 e0.8 g-0.4 i-0.5 j-0.5 l0.4 n0.8 o0.9 p-0.9 q2.1 t0.4
odos+bude 7.7 a-0.5 b0.3 f0.3 m0.4 q2.0 t0.7
odosie 7.0 a-0.8 d0.3 f0.5 g-0.5 i-0.5 j-0.3 n0.4 p-0.4 q2.2 s-0.3 t0.4
odosla 6.5 a-0.5 b-0.3 c0.6 e1.0 l0.7 n0.6 o0.9 p-0.5
odov 4.9 a1.6 b-1.0 c3.7 e-0.3 f1.0 g0.7 h-0.5 i2.1 j0.8 l-0.6 m-0.5 n-0.4 p0.4 q-0.4 r1.1 s-0.8
odov+advo 7.7 c0.9 d0.6 e0.3 j0.8
odov+agen 7.7 c0.4 i1.9
odov+nasm 7.7 a0.3 c0.3 e0.7 j0.6
odov+prot 7.2 a0.7 g-0.4 i1.3 p1.0 r-0.3
odov+v 7.7 c0.5 d-0.4 e-0.4 i-0.3 s0.6
odovzd 5.0 a1.8 b-1.0 c3.8 e-0.3 f1.0 g0.6 h-0.5 i2.2 j0.8 l-0.6 m-0.5 n-0.5 o-0.3 p0.5 q-0.5 r1.0 s-0.7
odpa 7.2 a0.6 c0.5 e0.6 i0.8 p1.1 q0.6
odpa+na 7.7 a0.4 e1.1 i1.0 p1.4
odpi 5.8 d2.3 f0.8 g-1.0 j0.3 k1.1 n0.5 p-0.7 q0.6 s-0.4 t1.1
odpi+na 7.7 d0.4 t0.4
odpis 7.0 a-0.5 b0.5 c-0.5 e0.6 g-0.3 i0.9 k1.2 r0.4 s0.5
odpisa 6.5 b-0.6 d1.2 g-0.4 i-0.8 j0.3 l0.5 o-0.4 p-0.3 q0.7 r-0.3 s-0.5
odpise 7.4 a0.5 c-0.5 d1.4 e-0.3 f0.7 o0.5
odpo 4.0 a1.1 b-1.4 c0.4 d4.9 f1.0 g-1.8 h1.7 i-1.2 j2.6 k-0.4 l-0.8 m2.9 n-0.4 p0.4 r-0.6 s0.4 t-0.4
odpo+a 7.4 a1.0 b-0.4 c0.6 d2.1 i0.3 j0.4 p0.5
odpo+adre 7.7 a0.4 d0.3 i1.4 j0.4 s0.9
odpo+aj 7.0 a0.9 d0.9 e0.9 i-0.3 p0.3 s0.8
odpo+do 7.4 d1.1 h0.7 q-0.3 r0.7 t-0.4
odpo+ked 7.7 e0.4 p0.9
odpo+mi 7.2 a0.5 b1.7 c-0.3 d-0.4 e0.6 f0.9 m-0.3
odpo+na 6.2 a-0.4 b-0.4 c-0.5 g-0.6 h-0.4 i-0.5 j0.5 n0.4 o-0.6 p0.6 q-0.3 r-0.3 s-0.7
odpo+nech 7.7 e-0.3 h0.4 l0.4 p0.5
odpo+nepr 7.7 a0.4 c0.4 d0.9 e0.9 j0.3 n0.8
odpo+nie 7.7 a-0.8 d-0.3 i0.5 k1.3
odpo+sa 7.7 d-0.6 o0.4 s0.6
odpo+som 7.4 e-0.3 f0.5 g0.5 h1.4 i-0.4 j0.6 m-0.3 p1.1 r0.6 s-0.4
odpo+v 7.4 f0.5 h-0.4 i-0.4 j-0.3 o0.6 r-0.5
odpo+ze 7.7 d0.7 e0.6 t0.5
odpo+ziad 7.7 a0.3 c0.8 d1.0 m0.6 s0.4
odpoci 6.6 a0.6 b-0.3 d-0.6 e1.5 h0.6 i-0.6 k0.3 m4.6 o-0.5 q1.0 s-0.4
odpor 7.0 a0.6 b-0.4 e-0.6 i-0.5 j2.1 m1.3 p1.2 s-0.3
odporc 7.7 k0.3 n0.4
odporu 5.7 a-0.5 b0.5 f0.4 g1.3 h3.4 i1.5 j1.1 k-0.3 l-0.4 n-0.7 o-0.5 p-0.5 r0.7 s1.0 t-0.4
odpove 4.5 a1.0 c0.9 d5.8 f0.9 g-2.7 h-0.4 i-1.4 m-0.6 o0.5 p0.5 q-0.6 r-1.1 s0.8 t0.5
odpovi 7.0 b-0.4 d1.3 g-0.3 j1.4
odpr 7.2 a0.4 b1.4 c1.2 e1.1 g-0.4 i0.5 r-0.4 t2.1
odpu 7.7 a-0.4 c0.6 e-0.4 g0.7 r0.7 t0.3
odpust 7.7 a-0.4 c0.6 e-0.4 g0.7 r0.7 t0.3
odra 7.7 a0.4 b-0.3 c0.6 e1.1 i0.5 p1.3
odrata 7.7 a0.4 b-0.3 c0.6 e1.1 i0.5 p1.3
odre 7.4 a0.6 b-0.4 e1.4 h0.3 l0.3 m-0.3 p1.1 s0.9
odreza 7.4 a0.6 b-0.4 e1.4 h0.3 l0.3 m-0.3 p1.1 s0.9
odse 5.5 a-0.6 b-0.5 c-0.5 e-0.5 f0.3 g1.1 i-0.7 m-0.4 n0.3 p-0.5 r1.1 s-0.5
odse+o 5.7 i-0.5 p-0.4 s-0.3
odsek 5.7 i-0.5 p-0.4 s-0.3
odseku 7.7 e-0.6 g1.1 r1.0
odseky 7.7 a-0.4 c-0.4 f0.4 g0.6 o0.4 r0.6
odst 4.9 a1.4 c1.9 d-1.1 e1.1 f-0.8 g-0.7 h-0.4 i1.6 j3.4 l-0.3 m0.4 p2.5 r-0.4 t0.4
odst+a 7.2 c0.6 e-0.6 j0.6 m0.5 p0.5 r-0.5 t0.4
odst+do 7.7 a-0.4 c-0.4
odst+od 6.1 d-0.6 e1.1 g-0.3 i0.9 l0.3 n0.4 p0.5 r-0.4 s-0.4 t0.4
odst+prik 7.4 a0.7 e1.6 s2.2
odst+vad 7.7 a0.3 j0.6 m0.6 p0.8
odst+vady 7.7 a0.5 e0.6
odstah 7.4 a-0.6 d-0.6 e-0.6 g0.9 i-0.3 m1.0 r0.8
odstav 7.7 b0.3 c2.1 g-0.4 k1.0 p-0.4 q0.4
odstra 6.1 a1.7 b-0.5 e2.0 f-0.4 g-0.7 i-0.9 j0.9 k-0.4 l-0.5 p1.9 q-0.5 s1.2
odstup 5.4 a0.4 c0.6 d-0.6 f-0.4 g-0.6 h-0.4 i3.0 j3.2 l0.3 o-0.3 p1.4 r-0.8 s-0.7 t0.4
odsu 7.7 g0.6 h0.5 j0.3 p0.5
odsuhl 7.7 g0.6 h0.5 j0.3 p0.5
odta 7.2 b1.1 d-0.3 e0.4 g-0.4 k0.6 m0.9
odta+a 7.7 b0.5 g-0.4 k0.7 m1.0
odtah 7.7 a0.3 b1.4 c-0.3 d-0.4 e0.5 m0.6
odte 6.4 a0.5 b0.4 d1.2 f1.5 g-0.6 i-0.7 j1.5 m-0.3 n-0.5 o-0.4 s-0.4
odte+na 7.7 d-0.5
odtera 6.4 a0.5 b0.4 d1.2 f1.5 g-0.6 i-0.7 j1.5 m-0.3 n-0.5 o-0.4 s-0.4
odti 7.2 a1.0 c1.6 e1.8 f0.6 k0.7 l0.5 p1.1 r-0.3 s0.5
odtial 7.7 e0.3 k0.6 l0.6 p0.6 s0.6
odtien 7.7 a1.0 c1.5 e1.6 f0.8 p0.6
odtl 7.7 a0.4 e0.6 s0.9
odtlac 7.7 a0.4 e0.6 s0.9
odve 7.7 a0.6 b0.9 c0.7 e0.3 i0.5 p0.4
odvi 7.4 e0.4 g-0.3 j0.6 k1.1 s0.4 t-0.3
odviez 7.7 e0.5 j0.6 k1.2 s0.5
odvo 6.1 a-1.3 b0.9 d-0.7 e-0.8 f-0.4 g-0.4 h-0.5 k1.1 s-0.6 t1.2
odvo+prot 7.7 b1.0 i0.5
odvola 6.4 a-0.8 b0.6 e-0.5 k1.4 o-0.3 s-0.5 t1.2
odvoz 7.7 a-0.5 c-0.3 d-0.4 e-0.4 q0.3
odvt 6.3 a0.7 b-0.3 c1.8 d2.6 h0.3 l-0.4 m0.8 n0.8 q0.3 s-0.5 t0.8
odvt+mi 7.7 d0.5
odvt+sa 7.7 c0.3 d0.5 p0.7
odvt+ste 7.7 b0.4 d0.6 g0.3 h1.1 i0.4 m0.3 n0.4 o0.4 r0.4
odvted 6.3 a0.7 b-0.3 c1.8 d2.6 h0.3 l-0.4 m0.8 n0.8 q0.3 s-0.5 t0.8
odzn 7.2 a0.3 b1.5 c0.3 d0.4 e-0.9 f0.6 j0.6 k-0.3 m0.8 n0.3 s0.4
odznel 7.4 b1.6 c0.4 e-0.6 f0.7 j0.7 k-0.3 m0.8 n0.3
offi 7.7 e0.3 i0.6 p0.3
office 7.7 e0.3 i0.6 p0.3
ohla 6.6 d0.5 f0.5 h0.6 i-0.7 k0.7 p-0.3
ohla+ze 7.7 b0.3 g0.6 h0.9 r0.6
ohlado 6.9 b-0.5 d0.4 f0.6 g-0.3 i-0.5 k0.6 r-0.3
ohov 7.2 a-0.6 g-0.3
ohovar 7.2 a-0.6 g-0.3
ok 7.2 a-0.9 c-0.3 g-1.1 n0.3 o-0.7 p-0.7 q-0.5 r-0.7
okam 5.7 a1.3 c0.8 e1.5 f1.4 g-1.0 i0.9 j1.2 k1.1 l-0.8 n0.3 o0.7 p-0.7 q2.0 s-0.7 t4.5
okam+mi 7.7 a0.7 c0.9 d-0.3 e0.7 f1.2 g-0.4 r-0.4 t1.3
okam+plat 7.2 a-0.8 i0.4 k-0.4 p-0.4 q2.4 t-0.4
okam+ucin 7.7 a0.5 e0.3 i1.3 j1.0 p0.6
okamzi 5.7 a1.3 c0.8 e1.5 f1.4 g-1.0 i0.9 j1.2 k1.1 l-0.8 n0.3 o0.7 p-0.7 q2.0 s-0.7 t4.5
okie 6.5 b-0.6 c0.5 d-0.5 e0.6 f0.3 g-0.5 i-0.5 k0.5 n-0.7 o-0.7 q1.6 t-0.3
okien 6.8 b-0.5 c0.5 d-0.4 e0.8 f0.4 g-0.5 i-0.5 k0.6 n-0.5 o-0.5 q1.0
okienk 7.7 q0.8
okna 6.4 c1.1 d0.6 f0.6 h-0.5 i-0.8 j0.4 m-0.5 n1.0 p0.6 s0.9
okno 7.0 a1.0 b1.3 c-0.5 d0.7 e2.0 g-0.7 p0.7 r-0.3 s0.3
okol 6.1 b0.6 c0.8 d-0.8 e-0.4 h0.7 i0.4 j-0.5 k0.5 l1.3 n0.8 r0.5 s1.5
okol+horu 7.7 c0.4 e0.6 i0.3 l0.9
okolo 6.4 b0.7 c0.5 d-0.6 g0.3 h0.8 i0.7 j-0.4 k0.7 l1.4 n0.9 r0.7 s0.4
okre 5.4 a-0.4 b-1.0 c1.1 f1.3 g0.5 h0.8 i-0.9 m0.4 q0.5 r1.1
okre+sud 7.2 a0.4 b0.5 c-0.4 e0.5 j1.0 p0.5
okre+sude 7.2 c-0.3 e0.4 f0.6 l0.3 q0.7
okre+toho 7.7 e-0.5 m0.5
okre+urad 7.4 c0.5 e-0.4 f0.8 i-0.3 j-0.4 p0.4
okrem 6.6 b-0.5 d0.4 e0.4 f-0.3 g1.1 h0.5 m0.7 n-0.3 p-0.4 r1.4 s-0.5
okrese 7.4 a-0.7 b-0.5 h0.4 k0.4 l-0.3 n0.7 t0.3
okresn 6.0 a0.3 c1.1 e-0.3 f1.6 g-0.6 i-0.9 j0.5 k-0.3 o-0.4 p0.4 q0.6
okresu 7.7 d-0.3 e-0.3 k0.4 o0.4 s0.6
okru 7.4 a-0.3 g-0.3 k-0.3 q0.7 r-0.3 t-0.3
okru+peci 7.7 b-0.3 q0.9
okruhl 7.4 a-0.3 g-0.3 k-0.3 q0.7 r-0.3 t-0.3
okto 5.0 a1.1 c2.4 d1.9 f0.7 g-1.4 j0.9 l0.8 n0.4 o0.9 p2.2 r-0.3 s-0.4
okto+a 7.4 e-0.4 i0.4 j0.4 s0.4
okto+ste 7.7 a0.5 b0.8 c0.8 d0.8 e-0.4 m1.3
okto+v 7.4 a-0.4 q-0.3
oktobe 6.2 a0.7 b-0.4 c1.5 g-0.6 h-0.4 i0.8 j0.9 k-0.5 m0.6 n0.6 o0.3 p1.7 q0.5 r-0.5 t0.4
oktobr 5.3 a0.4 b0.5 c1.3 d2.3 f0.8 g-1.0 i-0.7 l1.4 m-0.5 n0.6 o0.6 p0.8 s-0.4
okul 7.2 a-0.4 b0.3 d-0.7 g1.3 m0.8 q-0.3 r1.4
okulia 7.2 a-0.4 b0.3 d-0.7 g1.3 m0.8 q-0.3 r1.4
olej 7.4 b0.5 d0.5 e-0.4 g-0.3 k-0.3 m0.6 o0.6 p-0.4
olejar 7.7 c0.4 d0.8 i0.4 o0.4 t0.4
olga 6.5 b-0.7 d-0.5 g-0.3 i0.5 j0.3 k0.5 n-0.5 o-0.3 q0.5 r-0.3 s0.6
oliv 7.7 b0.5 i0.4
oliver 7.7 b0.5 i0.4
olta 7.7 c0.8 f0.4 l1.0
omes 5.2 a0.9 b-0.5 c4.0 d-0.4 e-1.0 g-0.6 i-0.7 j1.7 l1.0 m1.0 n2.2 o-0.4 p0.4 q-0.4 r-0.5 s-0.6
omes+a 7.7 c0.6 j0.4 m1.3
omes+plat 5.8 j-0.4
omes+s 7.7 a0.5 c1.8 e-0.4 i-0.3 j0.5 p0.6
omeska 5.2 a0.9 b-0.5 c4.0 d-0.4 e-1.0 g-0.6 i-0.7 j1.7 l1.0 m1.0 n2.2 o-0.4 p0.4 q-0.4 r-0.5 s-0.6
omsi 7.4 a0.4 d0.4 k-0.3 n-0.3 s0.5 t0.7
omyl 6.3 b-0.8 c-0.3 d0.5 f-0.8 h0.3 j0.7 o0.3 p-0.5 q-0.5 r-0.6 s-0.6
omyl+prep 7.7 c-0.5 d1.4 e-0.3 f-0.4 g-0.3 h0.4 i-0.3 k0.5 o0.6
omyl+v 7.7 a0.4 e0.6 j0.4 m0.4
omyl+vset 7.7 a-0.6 f-0.3 g0.6 h0.3 i-0.4 r-0.4
omylom 6.6 b-0.6 d0.8 f-0.9 h0.5 j0.4 m-0.5 p-0.4 q-0.4 r-0.5 s-0.4
on 5.9 b2.4 c0.4 e-1.4 f4.4 g-0.4 j0.4 k-0.5 l-0.5 m-0.7 o-0.4 p-0.6 s0.9 t0.4
on+to 7.7 b1.0 d-0.4 e-0.4 g-0.5 r-0.4 s0.9
ona 6.5 a0.4 c1.2 f-0.5 h0.7 i-0.5 j-0.3 k0.6 l-0.6 m-0.6 p0.5 q-0.5 s-0.6
onde 7.7 c-0.3 d1.1 k0.3
ondr 6.5 a-0.7 b0.6 c-0.4 g0.5 h0.6 j0.3 k0.7 n0.4 o0.7 q0.4 r0.7 s-0.4
ondr+krup 7.7 o0.8
ondrej 6.8 a-0.6 b0.6 e-0.5 j0.3 k0.8 l-0.5 o1.0 s-0.4
ones 6.9 a-0.9 b-0.3 g-0.5 h-0.9 i-0.6 l3.6 m0.5 n0.8 o0.5 p-0.7 t0.4
onesko 6.9 a-0.9 b-0.3 g-0.5 h-0.9 i-0.6 l3.6 m0.5 n0.8 o0.5 p-0.7 t0.4
oni 6.9 a1.0 b1.4 c-0.5 d-0.5 h0.3 i0.5 p0.7 r-0.4 s1.1
onli 7.2 a-0.7 d0.6 e-0.3 h-0.3 i-0.4
online 7.2 a-0.7 d0.6 e-0.3 h-0.3 i-0.4
opac 6.5 a0.7 b0.8 c-0.4 e1.3 i-0.6 j0.5 m1.3 p2.0
opac+prip 7.2 a0.4 b0.5 j0.8 m1.2 p-0.4 s0.4
opacne 7.7 a0.3 e0.5 p1.3
opacno 7.0 a0.6 b1.3 d-0.4 e0.6 j0.7 m1.2
opak 6.8 a1.2 b1.4 c-0.5 d0.3 f1.4 g-0.5 j0.4 k1.2 l-0.3 m-0.6 p0.5 q-0.3 t-0.3
opakov 7.4 a0.4 b0.3 e0.6 f0.4 i0.4 j0.3
opakuj 7.7 a0.6 b1.2 d-0.4 e-0.4 f0.8 j0.3 p0.4
opal 7.7 c-0.4 d-0.3 e0.7 q0.5
opat 6.1 a0.9 b-0.9 c1.1 d1.6 e0.9 f0.6 g-0.4 i-1.1 k0.4 m0.3 n-0.5 o0.5 p-1.0 q0.4 s-0.6
opatre 7.7 c0.6 d0.4 j0.7
opatrn 7.4 a-0.8 b-0.3 d-0.3 e-0.5
opatro 7.4 a-0.4 f0.4 i-0.3 n-0.3
opci 7.4 a-0.7 c-0.4 g0.5 h0.9 i1.3 j-0.3 r0.5
opci+na 7.7 a-0.6 i1.6 j-0.3
opciu 7.7 a-0.6 i1.6 j-0.3
oper 6.4 a-0.4 b-0.4 c0.9 d0.6 f0.7 i-0.5 k0.5 p-0.4 s-0.5
operac 7.2 c0.6 e-0.3 k0.5 t0.4
operat 6.9 a-0.4 c0.4 d0.5 f0.7 g-0.4 i-0.8 j0.4 o-0.3 s-0.4 t-0.3
opis 7.7 b0.5 d0.5 m0.8 s0.8
opla 7.0 a-1.3 d-0.3 e-0.7 g2.3 i-0.5 k0.3 r2.8 s-0.3
oplati 7.2 a-1.0 d-0.3 e-0.6 g1.7 i-0.5 k0.4 r2.2
opon 7.4 a-0.4 b0.8 g0.8 h0.8 q0.9 r0.9
oponen 7.4 a-0.4 b0.8 g0.8 h0.8 q0.9 r0.9
opra 4.2 a4.5 c0.6 d1.4 e5.0 g-1.7 h-0.5 i-1.6 j0.6 l1.0 m5.9 n-0.3 o1.0 p-1.5 q-1.3 t0.8
opra+a 7.0 a0.3 c0.6 d0.6 e0.4 f-0.4 j0.9 k0.4 n0.4 o0.7 r0.4
opra+do 7.7 e0.6 o1.0 s0.5 t0.8
opra+dokl 7.7 d1.0 f0.3 m1.3 o0.4
opra+fakt 7.2 a1.0 b1.4 c0.4 d-0.5 k0.7 m2.2
opra+je 7.7 c-0.3 d0.9 e0.4 k0.3 l0.4
opra+ju 7.7 c0.9 e-0.4 k0.3 m0.6 n0.3 o-0.4
opra+na 7.7 c0.7 d0.7 i0.6 m0.6
opra+polo 7.7 a-0.5 b-0.4 e-0.6
opra+preb 7.4 d0.5 e-0.4 j1.2
opra+sme 7.7 d0.6 e0.3
opra+to 6.1 a2.3 c-0.3 d-0.7 e3.0 g-1.1 i-1.0 k-0.7 m2.6 o1.2 r-0.4 t0.8
opra+tu 7.7 e0.5 m0.7 s0.5
opra+uz 7.7 c-0.3 e1.1
opra+verz 7.7 a0.4 m0.6 p0.7 t0.6
opra+vyta 7.7 c1.3 e-0.7 f0.6 s-0.3
opra+zvon 7.7 b-0.3 c0.4 e-0.3 g0.5 m0.4 r0.3 s0.6
oprav 6.9 a1.1 c1.1 e0.4 f0.3 g-0.4 j0.4 k-0.7 m0.5 n0.3 o0.4 p-0.3 q-0.4 r-0.4 t1.0
oprava 6.8 a0.6 c0.5 d-0.4 e1.1 g-0.4 j-0.4 n-0.5 o0.6 p-0.3 s-0.5
oprave 6.2 a1.7 b0.6 d0.7 e2.3 g-0.7 j0.9 m0.4 n0.3 t0.6
opravi 5.7 a-0.9 b-0.7 c-0.9 d0.6 e0.4 g0.9 i-0.5 l0.7 m-0.6 o0.9 p-0.3 q0.5 r1.4 t0.7
opravn 6.2 a0.8 c0.4 d0.7 e-0.4 f0.4 g-0.5 i-0.4 j0.7 k0.3 l-0.4 m3.0 n0.4 o-0.6 s-0.5 t0.4
opravo 7.4 a0.5 e0.5 m0.7 r-0.4
opravt 6.0 a1.0 c-0.5 e1.3 f-0.4 g-1.0 i-1.0 j-0.6 k-0.3 l1.1 m3.8 o0.7 p-0.8 t-0.4
opravu 5.8 a2.1 b0.7 c1.1 d0.4 e2.5 i-1.0 k0.4 m2.4 n-0.5 p-0.9 q-0.6
opravy 7.4 e0.7 i0.9 p0.5 s0.9
opro 7.2 a0.7 b1.4 c0.3 d-0.3 e-0.4 i0.4 j0.7 p1.3
oproti 7.2 a0.7 b1.4 c0.3 d-0.3 e-0.4 i0.4 j0.7 p1.3
opti 7.4 c-0.4 e0.5 i0.6 j0.6 k1.1 q0.3 s-0.4
optiku 7.7 e0.7 j0.7 k1.2 q0.4
opus 7.4 e-0.4 n0.3
opusti 7.4 e-0.4 n0.3
opyt 7.0 a0.9 b-0.4 c-0.3 d0.9 g-0.7 j-0.3 l0.5 m-0.3 p-0.5 s1.7
opyt+na 7.7 a0.4 d-0.3 e-0.4 g-0.4 s1.7
opyta 7.4 a0.6 d-0.5 e-0.6 g-0.4 p-0.3 s2.2
oran 7.4 b1.5 e-0.4 f0.4 h-0.4 i0.4 q0.6
oran+a 7.7 b0.8 e-0.3 i0.5 r-0.4
orange 7.7 b0.6 f0.5 h-0.3 i-0.4 q0.7
orav 5.9 a-0.4 c0.9 d0.5 e-1.5 g1.1 h1.4 j-0.3 o-0.4 p-0.4 q0.7 r0.8 s-0.4 t-0.4
orav+ktor 7.7 c0.4
orav+sa 7.7 b0.8 p0.4
orava 7.7 c0.4 q0.4
oravco 7.4 e-0.4 g0.5 h0.9 i-0.3 m0.3
orave 7.4 a0.5 b0.7 c0.4 i0.9 p0.4
oravec 7.0 a-0.4 b-0.5 d0.6 f0.6 g0.4 l0.6 r0.4
oravy 7.4 d0.5 e-0.5 g0.3 h0.6 r0.4 t-0.3
ordi 7.2 a0.4 c0.5 e0.4 f0.4 h1.0 i-0.3 k-0.4 m0.9 o0.4 p-0.4 q0.4 s-0.4 t-0.4
ordina 7.4 c1.0 e-0.7 f0.5 g0.3 h0.8 k-0.4 m0.5 o0.4 p-0.3 q0.5 r0.8 s-0.3 t-0.3
orec 7.4 a-0.4 q0.3
orec+a 7.7 b0.5 q0.4
orecho 7.7 d-0.3 e-0.3
orez 7.7 a0.6 e1.0 p0.6
orezan 7.7 a0.6 e1.0 p0.6
orga 5.8 c0.8 d-0.4 g1.1 h0.3 k0.4 m0.4 o-0.5 t-0.4
organ 7.7 e0.3 i0.6 p0.7
organi 6.1 b-0.9 c1.1 g1.0 h-0.5 i-0.6 j-0.5 k0.7 p-0.4 r0.8 s0.4
orig 7.0 b-0.5 d0.6 g-0.8 i-0.4 j-0.3 n-0.5 o0.3 p0.5 q1.2 r-0.3 s-0.3 t-0.3
orig+s 7.7 b-0.4 n-0.4 o0.4 q1.6
origin 7.0 b-0.5 d0.6 g-0.8 i-0.4 j-0.3 n-0.5 o0.3 p0.5 q1.2 r-0.3 s-0.3 t-0.3
osem 5.8 a0.9 b2.2 c0.9 e-0.5 f-0.8 g-0.8 i-0.4 j0.8 k-0.3 m2.7 n0.5 p0.9 q1.3 r-0.6 s1.4 t-0.3
osem+a 7.7 a0.5 b1.0 d0.5 e-0.3 i-0.3 s1.5
osem+eur 7.7 a-0.3 c0.4 e-0.6 n0.8 p0.5
osem+roko 7.7 g0.4 i0.5 r0.3
osemde 7.2 b1.0 c-0.4 e-0.9 m1.1 n0.7 p0.9 q1.6 r-0.3 s0.6
osemna 7.7 g0.4 i0.5 r0.3
oska 7.7 d-0.5 k-0.4 t0.4
oskar 7.7 d-0.5 k-0.4 t0.4
osla 6.5 a-1.2 b-0.4 d0.8 e-0.4 g1.3 h-0.6 i0.5 k0.8 l0.5 n1.3 o-0.4 p-0.4 r1.8 s0.5
oslave 7.7 a0.4 e1.0 i0.6 s1.3
oslavu 7.4 a-0.8 c-0.3 g0.8 h-0.4 i-0.5 n0.5 r1.0
oslo 6.1 a1.0 b1.4 c1.3 d0.5 f0.7 g-0.9 h-0.7 i3.1 k0.4 m-0.4 n0.7 p-0.5 q-0.4 r-0.9 s-0.5 t-0.4
oslo+dals 7.7 a0.7 b1.2 e0.4 f0.7 i1.0
oslo+sme 7.7 a0.4 b0.5 d0.3 i1.0
oslovi 6.4 a1.4 b1.8 c1.4 d0.5 f0.9 g-0.9 h-0.5 i3.6 p-0.4 r-0.6 s-0.5
osme 6.8 b-0.3 c0.7 g-0.9 j-0.3 k0.4 n-0.5 q-0.3 r-0.3 s0.6 t1.2
osmej 6.9 g-0.8 i-0.5 k0.4 n-0.5 q-0.3 r-0.3 s0.6 t1.2
osmi 7.7 a0.4 d0.8 g-0.3 o0.4
osmich 7.7 a0.4 d0.8 g-0.3 o0.4
osob 5.1 a2.9 b1.2 c1.0 d2.4 e1.1 f3.9 g-1.6 h0.4 j3.6 m0.5 n-0.7 o-0.4 p0.5 r-0.9 s0.5 t0.5
osob+je 7.7 c-0.4 d0.7 e-0.4 j0.5
osob+ma 7.7 a0.3 b0.8 f0.3 i0.3 p0.6
osob+na 7.7 f0.6 g0.3 h0.7 j0.7 l0.3 r0.5
osob+pred 7.7 a0.5 c0.7 d1.0
osob+udaj 6.4 a1.0 c-0.6 e1.4 f0.7 g-0.4 j1.9 r-0.4 s0.7
osoba 7.2 a0.7 d1.4 j2.2
osobne 5.9 a2.3 b0.5 c1.7 d1.6 e0.9 f3.8 g-1.0 h-0.4 i0.6 j0.6 k-0.4 m0.6 o-0.3 p1.3 r-0.8 s0.7 t0.4
osobno 7.4 e-0.4 j0.4 p-0.3 s-0.3
osobny 6.4 a0.7 b-0.3 c-0.7 e1.3 f0.6 g-0.4 j1.9 r-0.4 s0.6
osobou 7.7 f0.7 i-0.4 j0.7
osoby 7.7 a0.7 b1.7 j0.5
ospr 5.7 a-1.5 b-0.3 c-0.3 d-0.4 f-0.8 g-1.0 h-0.4 i-0.9 j-0.6 k4.1 l2.2 m1.2 n1.7 o-0.8 p-1.0 s-0.3
ospr+a 7.4 b-0.4 e0.5 m1.6
ospr+sa 6.3 a-1.3 f-0.4 g-0.8 i-0.5 j-0.3 k2.7 l1.4 n1.5 p-0.6 s-0.5 t0.4
osprav 5.7 a-1.5 b-0.3 c-0.3 d-0.4 f-0.8 g-1.0 h-0.4 i-0.9 j-0.6 k4.1 l2.2 m1.2 n1.7 o-0.8 p-1.0 s-0.3
osta 4.7 b1.5 c-0.8 e1.2 f0.5 g0.8 h1.1 i-0.6 j-0.7 k0.6 m0.6 n1.8 o1.2 p1.1 s0.4
osta+bez 7.4 c0.7 d1.3 e0.4 f0.8 h0.3 l-0.4 r0.3
osta+klie 7.7 e-0.5 g0.4 h0.9 r0.4 s0.8
osta+na 7.7 a-0.3 d-0.3 e-0.5 g0.6 r0.6
osta+star 7.7 m0.3
osta+u 7.7 a0.7 c0.6 e0.8 j1.0 p1.5
osta+v 6.8 a-0.3 b-0.5 c-0.8 e0.5 g-0.4 h-0.4 i-0.6 k0.5 l0.4 m-0.5 n0.8 p-0.3 q0.3 r-0.4 s-0.4
ostal 7.2 a-0.5 c0.3 g0.6 k0.7 l0.4 r0.8
ostala 7.7 k0.5 n0.7 r-0.5 t0.6
ostali 6.9 a0.8 b-0.4 c-0.5 d-0.6 e0.9 m0.5 p0.8 r-0.3 s-0.4
ostalo 7.4 b1.1 c-0.3 d0.7 e0.5 n0.8
ostat 7.7 a-0.4 f0.3 g1.6 h0.6 o1.0 t-0.3
ostatn 5.9 a0.7 b0.8 h1.1 i1.2 j-0.6 k-0.7 m1.3 n0.6 o0.6 r0.4 s1.6
ostato 7.7 b0.4 e0.5 l0.3 p0.5 s0.4 t-0.4
ostava 5.6 a-0.6 f0.8 g-0.3 i-0.8 k0.4 m-0.5 n0.9 o0.7 p0.8 r-1.2 s-0.7 t0.4
ostr 6.3 a0.4 b1.7 d-0.6 e0.4 h1.0 i1.0 n-0.4 o0.4 p0.9 r0.4
ostr+prev 7.7 a0.6 c0.5 e1.0 i1.4
ostra 7.7 c-0.3
ostrav 7.4 a-0.3 b-0.3 d-0.4 g0.4 h0.8 l0.3 n-0.3 r0.5
ostrej 7.7 a0.6 c0.5 e1.0 i1.4
ostrih 7.7 a0.5 b1.6 j0.5 p1.1
ostrov 7.4 b0.7 h0.5 p0.3 s0.9
osve 6.9 a0.3 d0.6 e1.3 f0.5 g0.4 h1.1 j0.9 n0.7 r-0.5
osvedc 7.2 e1.2 g0.5 h1.2 j1.1 n0.7 r-0.4 s-0.4
osvetl 7.7 a0.3 d0.4 f0.7 p0.5 s0.5
otaz 5.3 a2.4 b1.1 d5.0 e-1.0 g-0.6 i0.4 j-0.6 m0.7 n-0.8 o-0.5 p0.6
otaz+k 7.7 d0.6 j0.9 p0.8
otaz+prec 7.2 a0.5 c0.5 d0.8 f0.7 r-0.4 s0.3
otaz+som 7.7 a-0.5 c-0.4 d-0.5 k0.8 q0.7
otaz+z 7.0 a0.9 b-0.5 c0.9 d1.6 f-0.4 g-0.4 i-0.5 k-0.3 m-0.5 q-0.3
otazka 6.9 b0.5 d-1.0 e-0.8 g0.8 r0.7 s0.3
otazke 7.7 d0.4 i0.4
otazku 6.3 a1.7 b-0.4 c1.1 d3.7 g-0.7 i-0.3 j-0.6 m0.5 n-0.3 q-0.5 t-0.3
otazky 6.4 a0.7 b1.0 c-0.9 d2.3 f0.4 g-0.5 j-0.5 k0.8 n-0.3 q0.7
otazok 7.7 a0.3 d0.7 j0.9 p0.8
otca 7.0 e0.7 j0.9 k-0.3 n-0.3 p-0.3
otca+v 7.7 e-0.3 n-0.3 o0.3
otco 6.9 b0.6 c0.3 d0.4 f1.1 g-0.5 h-0.5 i0.3 j0.3 p-0.4 q0.3 r-0.5
otcom 7.7 a0.5 b0.9 c0.8 f1.1 i0.7 m0.4
otcovi 7.7 q0.3 r-0.4
otec 6.4 d0.8 e-0.7 f0.4 g0.4 h-0.5 i1.3 m0.4 o-0.5 p-0.3 q0.6 r0.7 t0.8
otec+ma 7.7 e0.5 j0.7 l0.3 s0.6 t1.1
otil 7.7 a-0.3 g0.7 r0.6
otilia 7.7 a-0.3 g0.7 r0.6
oto 7.4 e-0.4 f-0.4 h0.6 n0.3
otoc 7.4 c-0.5 d-0.6 e0.7 i0.5 m-0.3
otocen 7.7 b0.4 d-0.3 e0.8 i0.6 s0.4
otra 7.2 a0.4 d1.0 e-0.5 g0.3 i-0.4 l0.3 m0.4 o-0.3 r0.4 s-0.4
otravn 7.7 a0.8 d1.3 g-0.3 h0.3 i-0.3
otva 6.1 c1.8 d1.3 f0.4 g0.8 h2.3 i-0.8 j-0.4 l0.3 o-0.3 r-0.7 s-0.7 t2.6
otva+druh 7.4 a-0.7 c-0.5 d0.4 e-0.3 g0.6 h1.3 r-0.4
otva+hodi 7.7 a-0.3 c0.4 f0.5 h-0.3 i0.4 l0.4 n0.7 s0.3 t2.3
otva+si 7.7 a-0.3 c-0.3 g1.0 h1.0
otvara 6.1 c1.8 d1.3 f0.4 g0.8 h2.3 i-0.8 j-0.4 l0.3 o-0.3 r-0.7 s-0.7 t2.6
otvo 5.3 a0.8 b0.9 c1.9 e1.1 f-0.5 i0.8 j-0.8 m0.4 o0.5 p-1.0 q-0.4 r0.8 s-1.0 t1.5
otvo+dver 7.2 a-0.8 c0.9 e-0.4 g0.7 k-0.5 l-0.3 r0.8 t0.5
otvo+ja 7.7 b0.4 c-0.4 f0.4 g0.5 i0.7 o0.4 r0.6
otvore 5.9 a1.2 b1.1 c1.2 e-0.8 f-0.6 g-0.8 i0.8 j-0.4 m0.9 q-0.3 r-0.6 s-0.4 t1.4
otvori 6.2 a-0.5 b-0.3 c1.1 d-0.6 e1.7 g0.5 j-0.5 l-0.4 m-0.4 n0.3 o0.6 p-0.8 r1.5 s-0.7 t0.4
ovce 7.7 c-0.8 e1.4 g-0.5 h0.6 i-0.3 k1.3 m0.4
ovci 7.7 d0.5 i0.4 k0.6
over 6.3 a-1.0 c-0.4 d-0.4 f-0.4 g-0.7 i-0.7 j-0.5 o2.9 s0.6 t-0.5
overen 6.8 a-0.3 b0.3 c-0.4 d-0.3 i-0.4 j-0.4 p0.4 s0.4 t-0.3
overuj 7.7 a-0.6 g-0.5 o2.2
ovla 7.7 a-0.4 e-0.4
ovlada 7.7 a-0.4 e-0.4
ovoc 7.4 d-0.4 e-0.6 g0.4 h0.6 n0.8 r0.5
ovocie 7.7 e-0.4 q0.3
oz 6.9 a-0.6 d0.4 e0.4 g-0.3 h0.9 i-0.4 k-0.4 l1.2 n0.4 o0.7 p-0.4 q0.5 t1.2
ozna 4.5 a-0.6 b1.4 c0.4 d-0.3 e-1.0 g-1.7 i1.1 j2.4 k1.0 l0.8 m0.8 q1.4 r-0.9 s0.8 t0.7
ozna+a 7.4 a-0.3 b-0.3
ozna+do 7.7 c-0.3 e0.4
ozna+doda 7.7 c-0.8 e0.6 l1.3 s0.8
ozna+mi 7.7 a0.4 b0.6 d0.9 e-0.3 j0.7 m0.6
ozna+na 7.7 e0.4 j1.0 p1.2 s0.4
ozna+o 6.8 a0.3 e-0.4 g-0.4 i0.8 j0.8 p0.3 q0.5
ozna+pre 7.7 c-0.4 d-0.4 e-0.3 i-0.4
ozna+urad 7.7 a0.4 e0.7 j0.8
ozna+vam 7.2 c0.8 l-0.3 n0.3 p0.5 r-0.3 t0.3
ozna+za 7.7 e-0.3
ozna+ze 5.9 a-0.8 d-0.3 e-0.4 g-0.4 i0.4 j0.4 m1.6 p0.5 q1.6 r-0.3 s0.3 t-0.5
oznace 7.2 a-0.4 c-0.3 d-0.3 i-0.4 p-0.3 r0.4 s0.5
oznaci 7.7 e-0.5 g0.5 h0.8 r0.5
oznam 7.2 a-0.4 c-0.5 d-0.5 e-0.6 g-0.3 i-0.5 q0.5
ozname 5.6 a0.6 b-0.7 c1.2 e-1.0 f-0.4 g-0.9 j2.1 k1.0 l0.3 m-0.7 o-0.5 p0.5 q0.7 r-0.4 s0.4 t1.2
oznami 6.4 a0.8 b1.2 d-0.3 e1.3 f-0.3 g-0.5 i1.3 j0.5 k0.4 p-0.4 r-0.5 s0.6
oznamo 7.7 b0.3 e-0.4 h-0.3 l0.4 m0.3 o0.3
oznamt 7.4 a0.5 b0.5 d0.8 j1.0 m0.5
oznamu 5.6 a-1.0 b0.5 g-0.8 i1.3 l0.9 m0.8 o-0.4 p0.7 q1.3 r-0.5
ozva 7.2 d0.7 h0.7 j0.5 s0.9
ozvala 7.7 e0.3 h0.8 j0.6 s0.4
ozve 5.6 a-2.2 c0.3 d0.7 e-1.2 f0.9 g0.8 h2.4 i-0.7 j-1.0 k2.6 l1.3 n-0.6 o-1.0 p-1.1 r1.5 s-1.3 t0.6
ozve+sa 6.1 a-1.7 b-0.4 c-0.9 e-0.4 g0.3 h1.6 j-0.7 k2.8 l1.5 n-0.4 o-0.6 p-0.8 q0.5 r0.6 s-0.8
ozvem 6.4 a-1.7 b-0.3 c-1.0 d-0.6 f0.7 g0.6 h0.5 i-0.8 j-0.4 k3.3 l1.4 n-0.5 p-0.7 r1.6 s-0.8 t0.3
ozveme 7.7 a-0.3 e-0.4 i0.9
ozvi 6.5 a-0.6 c0.8 d1.3 i-0.6 j-0.4 k1.0 m-0.5 n0.4 o0.9 p-0.3 r0.4 t2.9
ozvi+sa 6.5 a-0.6 c0.8 d1.3 i-0.6 j-0.4 k1.0 m-0.5 n0.4 o0.9 p-0.3 r0.4 t2.9
ozvite 6.5 a-0.6 c0.8 d1.3 i-0.6 j-0.4 k1.0 m-0.5 n0.4 o0.9 p-0.3 r0.4 t2.9
ozvu 6.9 c-0.3 e1.8 g0.7 h2.6 j-0.3 k0.5 r0.7
ozvuce 7.4 a0.4 c-0.4 e1.4 h0.9 q0.3 t0.4
ozyv 7.2 a-0.3 c0.5 e-0.5 g-0.3 l1.7 o0.6 r-0.3
ozyv+sa 7.7 a-0.5 l1.2 o0.7
ozyvam 7.7 a-0.5 l1.2 o0.7
p 7.4 b-0.3 e0.4 f0.4 g-0.3 l0.8 n1.0 o0.7 p0.5
paci 5.4 a-0.4 b-1.0 c0.3 d-1.0 f0.4 g3.1 i-1.5 j0.9 k-0.4 n0.6 q1.0 r3.6 t-0.6
paci+sa 7.2 a-0.4 c-0.8 d0.3 e0.4 g1.1 i-0.6 q-0.3 r2.0 s-0.3 t-0.4
pacien 6.2 a0.7 c0.3 d-0.4 e1.4 f0.5 h0.6 j0.4 l0.6
pacila 7.4 b-0.4 d-0.4 m0.8 r-0.5
pada 7.4 a0.8 b-0.4 e2.0 f0.7 g0.3 h0.8 i-0.3 m-0.3 r0.7 t1.4
pada+do 7.7 b-0.3 e0.6 f0.9 g0.5 h1.0 r0.8 t1.3
padl 7.2 a0.5 b0.8 c-0.5 d-0.5 e0.9 f0.5 i0.8 k0.5 l1.4
padl+aj 7.7 b0.4 d-0.3 f0.7 i0.4 k0.6 l0.7
padla 7.7 b0.4 c-0.4 d-0.4 e-0.3 i0.5 k0.6 l0.6
padn 7.4 a0.6 c0.4 d0.4 e0.9 g-0.3 i1.1 r-0.4
padne 7.4 a0.6 c0.4 d0.4 e0.9 g-0.3 i1.1 r-0.4
pado 7.2 a-0.6 b-0.4 c-0.5 d-0.5 f0.4 k0.8
pado+syn 7.7 h0.4 k1.0
padol 7.4 a-0.4 c-0.4 d-0.4 f0.4 g-0.4 i-0.4 k0.8 o0.3
pala 7.7 d0.4 h0.4 i-0.3 k0.6 m0.5 q1.0
palc 7.2 d0.5 e-0.3
palce 7.2 d0.5 e-0.3
pale 6.6 a-1.2 b-0.8 c0.3 e0.7 f0.6 g1.1 h-0.3 i0.3 j-0.4 k0.5 m-0.4 p-0.4 r1.4
pale+hore 7.7 a-1.0 e-0.4 g1.5 r1.9
palec 7.7 a-1.0 e-0.4 g1.5 r1.9
paleta 7.7 c0.4 e0.8 i1.0 k1.0 s0.6
paletu 7.7 a-0.6 o0.3
pali 7.7 a-0.3 d-0.3 g0.5 h0.9 k0.9 n-0.3 q0.7 r0.7
palk 7.4 c0.6 p0.5 s0.7
palkov 7.7 c0.6 p0.5 s0.8
palo 7.0 a-0.3 b0.6 c-0.3 i-0.3 m0.6 p-0.4
pama 6.9 g1.1 h0.6 i0.5 l0.4 o-0.3 q0.4 r1.3 s-0.4
pamat 7.7 c0.4 i0.4
pamata 7.4 b0.4 d0.3 g0.7 h0.8 k0.3 l0.6 q0.3 r0.9
pami 6.8 b-0.5 e1.1 g-0.4 h0.3 l1.0 m-0.4 n-0.4 p0.4
pamiat 6.8 b-0.5 e1.1 g-0.4 h0.3 l1.0 m-0.4 n-0.4 p0.4
pan 4.1 a0.3 c1.8 d1.9 e0.5 f2.8 g1.3 h1.2 i-0.6 j-0.7 k2.3 l0.9 m0.8 n0.7 p-1.2 q0.5 r2.0 s-1.2 t1.6
pan+arch 7.0 a-0.4 e0.7 g0.6 i-0.5 k0.5 o0.3 q0.4 r0.7
pan+dokt 6.9 a-0.6 f0.6 g0.9 h-0.6 i-0.4 j-0.3 l-0.4 m-0.4 n1.6 r0.7 t-0.4
pan+fara 7.0 a0.8 e0.9 i0.4 t1.2
pan+gajd 7.7 b0.5 g-0.3 i0.7 r-0.3
pan+hlav 7.7 c0.3 e-0.3 q0.7 s0.6
pan+hrus 7.7 a0.5 c1.0 d1.0 e-0.3 g-0.3 i-0.4
pan+inzi 6.8 a-0.4 c-0.9 g0.8 j-0.7 l0.7 m-0.3 r0.8 s0.6
pan+kova 7.7 b-0.3 c-0.4 d0.6 o0.4
pan+kuce 7.7 c0.6 e-0.3 m0.3 n0.4 s0.4
pan+magi 7.4 e0.3 k0.9 p0.4
pan+majs 7.7 c0.6 d0.3 j0.3 k0.7
pan+orav 7.2 b-0.4 d0.6 e-0.4 f0.7 l0.5
pan+pred 7.4 b0.3 d-0.5 e0.8 i1.0 l1.0
pan+prim 7.4 a0.9 b0.9 c0.5 d0.5 f1.8 g-0.4 h-0.3 p0.9 r-0.3
pan+riad 6.8 a0.8 b-0.5 c-0.7 d1.0 e0.3 h0.5 k0.7 n-0.4 p-0.3 r0.3 s-0.3
pan+stav 7.7 a-0.3 b0.5 e-0.7 k0.5 m0.7 q1.0
pan+vrab 7.7 b-0.3 c0.9 f0.8 k0.6 o0.4
pana 6.1 a0.3 b0.6 d0.5 e2.1 f2.7 g-0.8 i-1.1 j-0.5 k-0.6 l-0.8 m1.0 n0.8 p-0.4 q0.5 r-0.3
pane 7.2 c-0.4 d0.5 e-0.5 g0.6 h0.5 r0.7 s0.6
pani 3.9 b0.8 d1.7 e0.5 f2.7 g0.9 h0.8 i-1.2 k0.4 l2.4 m1.6 n0.4 o-0.5 q4.4 r1.8 s-0.3 t1.8
pani+advo 7.7 a0.6 c0.5 e0.3 g-0.3 j1.7 m1.4
pani+dokt 7.2 a-0.4 d0.4 h0.7 i0.4 k0.4 r0.3
pani+evic 7.7 a-0.4 d0.4 l0.5 q1.1
pani+hric 7.7 a0.5 m0.5
pani+inzi 7.4 b-0.3 c-0.3 h0.3 k-0.3 m0.4 n0.9 t0.4
pani+jark 7.7 a-0.3 d-0.3 n0.8 o-0.3 q1.0
pani+kona 7.7 a0.4 b-0.3 d1.4 e0.3 f1.5
pani+kova 7.7 d0.6 g-0.3 k0.3 p-0.3
pani+moja 7.7 a0.4 c0.4 e0.8 f1.1 m0.3 t1.1
pani+na 7.7 a-0.5 c0.6 l0.4 o0.5 p0.4 q1.8
pani+prim 7.4 a-0.7 f-0.4 g0.6 k0.7 r0.6
pani+riad 6.9 a1.0 b0.6 c-0.4 d1.0 e0.4 f3.2 g-0.5 l0.5 m0.4 p-0.4 r-0.3
pani+ucit 7.0 b0.8 e0.5 g-0.3 i-0.4 p-0.4 r-0.6 s0.8
pani+v 7.7 d-0.4 l0.3 r-0.4
pani+vedu 7.7 b1.2 e-0.4 f1.0 i0.5 m0.7
pani+z 6.4 a0.7 b-0.7 d1.2 e-0.3 f-0.5 g-0.8 i0.4 j0.5 m0.6 n-0.4 p1.3 r-0.6 t-0.4
pano 6.1 b-0.7 c1.1 d1.1 e-0.6 f2.3 g0.7 h0.4 m0.3 n-0.5 q1.0 r1.6 s-0.7 t-0.5
pano+holu 7.7 a0.5 c0.5 e0.3 j0.4
panom 6.9 a0.4 b-0.4 c0.8 d0.4 e-0.5 f0.8 k-0.4 m0.4 p0.4 s-0.4
panovi 6.6 b-0.6 c0.4 d0.4 f1.6 g0.5 h0.6 k0.6 n-0.3 r1.0 s-0.3
papa 7.4 c-0.3 d0.4 e0.4
papaga 7.7 c-0.3 d0.5 e0.6
papi 5.2 b1.9 c0.9 d0.6 f0.6 g-1.3 h-0.4 j-0.6 m1.5 n0.7 p0.5 q-0.7 r-0.4 s-0.4 t0.8
papi+a 7.4 a0.5 b1.6 d0.8 e0.8 i-0.4 k0.8 m0.6 s0.4
papi+s 7.7 a0.7 e1.1 j0.7 p0.8
papier 5.2 b1.9 c0.9 d0.6 f0.6 g-1.3 h-0.4 j-0.6 m1.5 n0.7 p0.5 q-0.7 r-0.4 s-0.4 t0.8
papr 7.7 a-0.7 b-0.5 c-0.5 d-0.4 e-0.4 q1.7
papu 7.7 i0.5 p0.6
papuci 7.7 i0.5 p0.6
par 6.5 b0.8 c-0.6 d1.6 e-0.4 f0.4 g0.7 h0.7 i-0.5 n0.6 q1.3 r0.5 s0.4
par+dni 7.4 a-0.4 c-0.4 d0.3 h0.5 k0.4 n0.9 q0.6 t0.6
par+viet 7.7 d0.7 e-0.6 s0.7
para 5.9 a0.5 d-1.1 e2.2 h1.5 j1.0 k-0.5 m-0.3 n-0.9 p-1.0 r0.8 t0.5
parada 7.0 a-0.8 c-0.7 d-0.3 g0.4 h0.4 i-0.5 j-0.3 m-0.4 n-0.3 r0.8 s-0.4
parago 7.7 e0.6 g-0.4 k-0.3 l0.6 q1.0 r-0.3 t0.6
paragr 7.2 a0.5 b-0.3 c0.8 e0.4 i0.7 j1.9 o0.6
parame 7.7 a0.7 e1.6
parape 7.4 a0.4 c0.5 p-0.4 q-0.3 s0.6
parc 7.4 a0.7 d0.4 e1.4 i0.3 o-0.5 p1.1
parcel 7.4 a0.7 d0.4 e1.4 i0.3 o-0.5 p1.1
pard 7.4 a-0.6 e-0.4 g0.4 h1.3 n1.0 r0.4
pardon 7.4 a-0.6 e-0.4 g0.4 h1.3 n1.0 r0.4
park 5.9 a-0.4 b1.0 c0.4 d-1.0 e-0.7 g0.8 h2.2 k-0.5 l0.4 m1.9 n0.5 o-0.7 q1.3 r0.7 s0.6 t0.7
parket 7.4 a0.4 c0.9 d-0.3 g0.8 j0.5 k-0.3 m0.6 n-0.4 o-0.3 p-0.3 r1.1
parkov 6.4 a-0.5 b0.6 c-0.5 d-0.5 e-0.6 g0.3 h0.8 j-0.4 k-0.4 m1.1 n0.7 p0.6 q1.7 s0.3 t0.5
parku 7.4 c-0.4 d-0.4 h0.9 i-0.4 l0.9 n0.3 r-0.4 s0.6
paro 7.4 c0.6 d0.6 e-0.4 h0.3 i0.4 q0.7
part 6.0 a-0.4 c-0.9 d-0.5 e1.5 g-0.5 h0.4 i0.4 k1.9 l1.0 n-0.4 p0.4 q0.4
part+v 7.7 l0.9 p0.7
parte 7.4 a-0.5 d-0.4 i-0.3 l0.6 r0.3 s0.5
partne 6.4 b0.4 c-0.4 d-0.7 e0.7 g-0.9 h0.7 i0.5 k1.9 l0.6 m0.6 n-0.3 s-0.4
pary 7.7 a-0.5 d0.3 h1.2 o0.6 t0.4
pask 6.9 a1.0 c0.4 e1.8 f0.8 g-0.4 k-0.4 n-0.4 o0.4 p-0.3 q-0.3 r0.3
pask+cudz 7.7 a0.4 c0.3 d-0.5 e1.1 f0.9 o0.7
pasky 7.4 a0.9 e2.1 f1.1 i0.5 o0.3
past 7.2 a0.4 b-0.4 d0.5 e0.9 g-0.4 i1.0 l0.7 r-0.4 t0.4
pastor 7.7 e0.4 i0.7 l0.9
pat 5.2 b1.8 c3.1 d1.0 e-0.4 f1.2 g2.3 h4.3 i-1.8 j-0.5 k-0.5 l0.6 m0.8 o-0.7 p1.0 q0.8 r1.2 s-0.5 t1.0
pat+dni 7.7 c0.5 d0.4 e-0.4 f0.7 h0.4 p0.5 r-0.4
pat+hvie 7.2 a-0.5 b-0.4 c0.6 d-0.6 m0.6 o-0.4 q0.6 r0.6 t0.5
pat+lice 7.7 a-0.5 g0.5 h1.1 i-0.3
pat+minu 7.7 a0.4 c1.2 s1.0 t0.9
pat+roko 7.2 a-0.8 e-0.4 g0.9 o0.3 r0.6
pat+tyzd 7.2 a0.5 b1.1 c1.2 d1.1 e-0.6 f1.2 h0.5 i-0.4 k-0.5 n0.5
patd 7.4 b0.7 d0.7 e-0.4 i-0.4 l0.4 m0.7 r-0.4
patdes 7.4 b0.7 d0.7 e-0.4 i-0.4 l0.4 m0.7 r-0.4
pati 7.2 a0.6 b1.6 d-0.4 e-0.4 f0.6 g-0.6 i1.4
pati+a 7.7 b0.7 i0.3
patinu 7.4 a0.7 b1.3 e-0.3 f0.5 g-0.6 i1.5
patk 7.2 c0.5 d0.6 n0.5 s0.4
patkra 7.7 c0.8 e-0.4 g0.5 i0.6 n0.6 r0.4
patn 6.4 a-0.3 b-0.5 c-0.5 d-0.4 e-0.5 g0.6 j1.2 n1.8 p-0.6 r0.5
patnas 6.4 a-0.3 b-0.5 c-0.5 d-0.4 e-0.5 g0.6 j1.2 n1.8 p-0.6 r0.5
patr 5.4 b1.0 c0.7 e1.7 i0.6 j-0.9 k0.6 l-0.4 m0.9 o1.6 p-0.3 q-0.6 r1.2 s-0.6
patr+k 7.7 a0.8 c0.7 e1.5 i-0.4 k0.9 s0.6
patr+pove 7.7 b0.5 i0.6
patr+vdak 7.4 a0.4 b1.2 e-0.4 g-0.4 i1.2 r0.9
patri 6.0 a0.3 b1.1 c0.4 e1.2 f-0.3 g-0.5 i0.7 j-0.6 k0.4 m1.5 o1.9 q-0.4 r0.5 s-0.7
patria 7.4 a0.4 b-0.4 e0.9 r-0.5
patric 7.7 a-0.3 c0.3 g0.4 r0.6
patrik 7.4 a-0.5 f0.7 g0.5 h0.9 i-0.3 k0.6 q-0.4 r0.9
patril 7.2 b0.3 c0.5 d-0.3 e0.6 g-0.3 s0.4 t0.5
patt 7.7 e0.3 m0.3 o-0.3 q0.3
pattis 7.7 e0.3 m0.3 o-0.3 q0.3
paul 7.2 b0.4 c0.8 d-0.4 e1.0 i1.1 p0.6
paula 7.7 b0.6 e0.4 i0.6 r0.4 s-0.3
paus 5.8 a1.7 b2.5 c0.6 e-1.2 g-1.1 i2.6 j-0.6 l-0.4 m2.0 r-0.7 t0.3
paus+za 7.2 a0.4 b-0.6 c0.3 d0.8 i-0.6 m1.2 p0.6 s0.5
pausal 5.8 a1.7 b2.5 c0.6 e-1.2 g-1.1 i2.6 j-0.6 l-0.4 m2.0 r-0.7 t0.3
pavl 6.9 a-0.3 b-0.4 c-0.4 d0.3 e0.3 f-0.3 g-0.4 i-0.4 k0.9 m-0.4 r-0.4 s0.3 t-0.4
pavla 7.4 c-0.4 d-0.3 q-0.3
pavlik 7.4 d0.7 e0.4 k0.9 s0.4 t-0.4
pavo 6.9 b1.4 d-0.5 g0.4 k0.4 l0.8 o-0.4 p0.4 q-0.5 t0.5
pavol 6.9 b1.4 d-0.5 g0.4 k0.4 l0.8 o-0.4 p0.4 q-0.5 t0.5
pdf 6.6 a-0.9 b-0.5 c-0.7 d1.1 e0.4 f0.7 h0.5 i-0.5 j-0.4 l-0.5 m-0.6 o0.6 p-0.3 r0.5 t0.6
pec 7.7 a0.3 c1.4 l0.6 p1.0
peci 5.7 a-0.9 c1.6 d0.4 f1.4 g-0.4 h0.5 i-1.5 j1.2 l-0.4 o0.3 p-0.8 q1.5 t0.5
peci+a 7.7 b0.6 e0.3 j0.6 o0.3 q0.6 s0.6
peci+na 7.7 a0.3 e0.5 j0.9 r0.4
peciat 5.8 a-0.6 c1.2 f1.7 h0.8 i-1.2 j0.7 o0.7 p-0.7 q1.3 s0.4 t0.4
peda 7.4 a0.3 b0.9 c0.8 e0.4 g0.6 h1.4 i0.4 k0.4 m0.4 o0.5 r1.0 s0.4
pedago 7.4 a0.3 b0.9 c0.8 e0.4 g0.6 h1.4 i0.4 k0.4 m0.4 o0.5 r1.0 s0.4
peka 6.4 a-1.2 b1.3 d-0.8 e0.3 h-1.0 j-0.5 n0.5 o1.1 q-0.5 r0.5 s-0.5 t0.9
pekare 6.9 a-0.9 b0.5 d-0.3 e0.6 h-0.7 i-0.3 j-0.3 k-0.4 l0.3 n-0.3 o0.6 p0.6 q-0.4 s-0.3 t0.8
pekarn 7.2 b1.5 d-0.7 e0.5 g-0.3 h-0.3 i0.5 l-0.3 n0.7 p0.8
pekaro 7.7 a-0.4 g0.4 o0.3 r0.5
pekn 4.7 a0.9 b1.0 c1.8 e0.6 g-0.8 h0.6 j-0.6 l-0.6 m0.6 n1.5 o1.7 p-0.3 s1.5
pekn+ale 7.7 a0.7 b-0.5 c-0.4 d0.3 e1.1 g-0.3 m-0.3 o-0.3 p-0.3 r-0.3
pekn+den 5.8 a-0.5 b0.8 c0.5 d-0.4 g-0.7 i-0.5 j-0.7 m0.4 n1.4 o1.3 p-0.5 q-0.5
pekn+fare 7.7 a0.4 d0.4 e0.4 p1.3 s0.5
pekn+ste 7.7 a-1.0 d-0.4 g2.4 n0.9 r2.5 s-0.4
pekn+vike 7.7 d0.4 g-1.1 m0.3 n0.6 o-0.4 r-0.8
pekn+za 7.7 a-0.3 e-0.3 m0.3 o0.9
pekna 7.2 a0.8 d0.5 e0.4 i1.3 m0.3 p0.6
pekne 5.7 c0.6 e-0.3 g1.3 h0.6 l-0.5 n0.9 o1.1 p0.3 q0.6 r1.4 t0.3
peknu 7.4 a0.4 c-0.5 e0.6 h0.5 o-0.3 s0.9
pekny 5.4 c1.8 e0.3 g-1.9 i-0.7 j-0.3 m0.6 n1.4 o1.2 p-1.0 q-0.7 r-1.1 s0.8 t-0.4
pena 6.4 a1.3 b0.5 c1.5 f-0.5 g-0.6 p3.3 q-0.4 r-0.4 s-0.6
pena+je 7.7 a0.3 c1.0 d0.4 e-0.4 p1.2
penale 7.2 a0.9 b-0.6 c0.7 j0.5 m0.7 p1.4
penaze 7.4 a0.4 b0.5 c0.3 p1.6
penazi 7.7 a0.4 b0.8 c0.5 p0.9
peni 4.7 a0.4 b2.5 c0.3 e0.9 f-1.0 i-1.3 k0.7 l3.2 n4.5 p2.6 q1.4 r1.4 s-1.1
peni+a 7.4 a-0.7 b-0.3 e-0.5 g0.6 m0.3 n0.8 r0.7 s-0.3
peni+do 7.7 a0.7 b0.9 d1.2 e-0.3 j0.8 p-0.4
peni+dost 7.2 a0.5 b0.4 d-0.4 e1.0 g-0.4 h-0.4 n0.9 o-0.3 t0.4
peni+na 7.4 b-0.4 c0.4 d-0.4 h-0.6 l1.0 n0.8 o0.4 q-0.5 r-0.3
peni+posl 7.7 a-0.4 b-0.3 c-0.3 e-0.4 g-0.3 k-0.5 n2.3 t-0.5
peni+su 7.4 c-0.4 d0.4 g0.4 h0.6 q0.7
peni+uvid 7.7 a0.8 c1.0 e-0.5 p1.1
peni+za 6.9 a-1.2 e-0.6 f-0.4 g0.4 i-0.4 k1.1 l0.7 n0.6 o-0.3 p-0.7 q0.5 r0.6
peniaz 4.7 a0.4 b2.5 c0.3 e0.9 f-1.0 i-1.3 k0.7 l3.2 n4.5 p2.6 q1.4 r1.4 s-1.1
penz 6.0 b-0.3 d-0.5 g1.5 h0.8 i-0.6 k-0.3 p0.3 q0.6 r0.5 s0.7
penzio 6.3 b-1.0 d-0.7 f-0.5 g0.5 i-0.4 k-0.5 m0.4 o-0.3
penzis 7.7 b0.7 e-0.3 p0.4 q0.3 s0.7
perc 6.4 a0.5 b2.6 d-0.5 e-0.8 f-0.5 g-0.4 i0.4 j-0.4 l-0.4 m-0.4 q1.4 s1.1 t-0.4
percen 6.4 a0.5 b2.6 d-0.5 e-0.8 f-0.5 g-0.4 i0.4 j-0.4 l-0.4 m-0.4 q1.4 s1.1 t-0.4
perf 7.7 a-1.1 b-0.3 g1.3 q0.4 r1.7
perg 7.7 l0.4
pergam 7.7 l0.4
peri 7.4 a0.5 b0.8 c-0.4 e0.6 m0.7 o0.5
perino 7.7 m0.8
perm 7.7 a-0.3 d-0.3
perman 7.7 a-0.3 d-0.3
pero 7.4 b0.5 c-0.3 e-0.5 i0.7 q0.8
pers 6.4 a-0.6 b0.3 c-0.4 e0.7 g0.5 h-0.4 m-0.7 n-0.4 p0.4 r0.9 s-0.5 t-0.5
pers+odde 7.7 e-0.4 f0.6 g0.5 r0.3
pers+riad 7.7 a0.5 d0.5 e0.9 i0.6
person 6.4 a-0.6 b0.3 c-0.4 e0.7 g0.5 h-0.4 m-0.7 n-0.4 p0.4 r0.9 s-0.5 t-0.5
pes 7.0 a0.3 b0.9 d1.1 e-0.7 g-0.6 k0.5 o-0.5 p0.7 r-0.3 s-0.5
pesn 7.7 a-0.4 g0.9 h1.0 q1.1 r0.8
pesnic 7.7 a-0.4 g0.9 h1.0 q1.1 r0.8
pete 6.5 b1.2 c1.5 e0.7 g-0.5 h0.7 k0.3 l0.3 m0.3 n1.1 p-0.3 r0.5 s-0.4 t1.4
peter 6.5 b1.2 c1.5 e0.7 g-0.5 h0.7 k0.3 l0.3 m0.3 n1.1 p-0.3 r0.5 s-0.4 t1.4
peti 7.4 h-0.4 k0.3 n0.3 r-0.4
petici 7.7 k0.4 n0.4
peto 7.4 b-0.4 c0.3 d1.3 g0.3 h0.9 o0.3 r0.4 t0.5
petr 6.4 e0.4 f0.4 g-0.3 h0.6 i-0.5 j-0.3 l0.4 m0.4 o1.0 p-0.4 s0.3 t1.1
petra 7.4 a-0.3 d-0.4 e-0.3 h0.6 l0.4 t0.7
petras 7.7 b0.5 o1.1 t-0.3
petrza 7.7 c0.5 d0.4 s0.7
pevn 6.9 a-0.7 b0.4 c-0.5 f0.7 h-0.5 i-0.3 n0.5 q0.6 r0.5 t0.6
pevne 7.7 b0.3 d0.7 f0.7 g0.4 h-0.4 n0.9 o0.3 r0.5
pezi 6.9 a1.0 c0.4 d-0.5 g0.4 h0.3 i-0.6 j1.4 k0.4 l-0.5 m0.7 n0.6 p-0.5 q0.3 r0.6 s-0.3
pezink 7.0 a1.2 c0.6 d-0.6 h0.4 i-0.5 j1.5 l-0.4 m0.8 n0.7 p-0.4
phdr 6.9 a0.5 b0.6 d1.2 e0.4 g-0.3 i-0.3 j1.2 k0.5 s0.7
piat 4.6 a0.3 b0.9 c1.3 e0.6 f-0.4 i-1.9 j-1.0 k1.9 l1.4 n2.6 o0.5 p-2.0 r1.4 s1.1 t1.4
piat+a 7.2 d0.3 e-0.5 h-0.3 k-0.4 l1.4 m0.4 n0.8 s0.6 t0.5
piat+ked 7.4 a-0.7 b-0.6 d-0.4 g0.3 k-0.3 n1.3 r0.4 t0.3
piat+o 7.4 g0.6 o0.4 r0.7 t1.1
piat+roko 7.7 a-0.7 c-0.5 e-0.5 g0.4 h0.8 k0.4 q1.6 r0.6 t-0.3
piat+sa 7.7 a-0.3 b0.4 d-0.4 s-0.3
piat+to 7.4 a-0.5 c-0.5 d0.4 e-0.3 i-0.5 l1.7 n0.7 o-0.3 q-0.3 r0.5 t-0.4
piatej 7.2 b1.1 c-0.5 e0.3 k-0.7 m1.2 n-0.5 t-0.6
piatic 6.4 a0.4 b-0.4 c-0.5 d-0.9 i-0.6 n0.3 o0.6 q1.2 s0.4
piatka 7.7 c0.5 d0.8 o-0.3
piatko 7.2 a-0.5 d-0.5 f-0.3 g1.0 h1.4 k3.4 l0.4 m-0.4 n-0.5 o0.8 r1.5
piatku 7.2 a-0.3 c-0.6 d0.7 e0.4 g-0.3 l1.3 n2.4 o-0.3 p-0.5 q-0.5
piatok 5.1 c1.7 e0.9 h-1.2 i-1.3 j-0.5 l0.9 n2.0 o0.4 p-1.3 q-0.4 r0.6 t2.1
piaty 7.7 a0.3 c1.4 d-0.5 e-0.5 i-0.3 m0.4
pich 7.7 b0.7 e0.7 i1.1
pichac 7.7 b0.7 e0.7 i1.1
pies 6.8 a-0.6 c-0.4 d-0.4 f-0.3 g-0.4 h0.5 i-0.7 k0.3 m0.4
piesko 7.7 e0.5 j0.6 l0.4 s0.4
piesta 7.2 a-0.4 b0.5 e-0.4 h0.4 i-0.5 k0.5 m0.4 t-0.3
pila 7.4 a-0.4 c-0.4 e-0.3 g0.5 k0.6 l0.5 r0.4
pila+hrin 7.7 a-0.5 c-0.3 g0.5 k0.7 l0.6 r0.5
pisa 5.3 a1.1 c0.4 d2.0 e1.0 g-0.4 h-0.6 j0.4 n-0.4 r-0.3 s1.0 t-0.6
pisa+a 7.7 e0.5 s0.5
pisa+na 7.7 c0.5 d0.7 l0.4 o0.4 q0.6 s0.3
pisa+som 7.2 a0.5 b1.1 c-0.4 d1.6 e0.5 g-0.4 s0.5
pisal 6.9 b-0.5 d-0.4 e1.2 g0.5 i-0.6 j-0.3 k0.3 l0.4 n-0.5 o0.4 p-0.3 q0.6 r0.8 s-0.5
pisala 6.4 a1.1 b0.8 c0.8 d1.8 e1.0 l0.3 n-0.4 q-0.5 s1.1
pisali 7.0 d-0.4 e-0.5 h-0.4 l0.3 m0.3 n0.7 r-0.4
pisat 6.8 a0.7 b0.3 c-0.4 d0.7 e-0.4 j1.0 r-0.6 s0.9
pise 4.9 a1.6 b0.7 c1.8 d2.6 e2.7 f2.5 g-0.7 h0.3 i0.9 k-0.6 r-0.3 s0.4
pise+do 7.7 c-0.3 d0.6 e0.8 f0.6 p0.4
pise+na 7.7 a0.6 b-0.3 c2.1 d0.6 f0.9 g-0.3 h0.6 i-0.3
pise+pria 7.7 f0.4 g0.5 p0.5 r0.3
pise+vam 7.2 b0.9 c1.0 d0.7 e0.4 f0.6 g0.7 i-0.5 j-0.4 n0.4 q0.4 r0.7 t0.3
pise+ze 7.2 c-0.4 d-0.5 e0.4 f0.6 k-0.4 m0.4 n0.3 q0.4
pisem 5.3 a1.0 c1.9 d2.9 e0.9 f2.4 j0.5 l-0.4 n0.5 s0.7
pisete 7.4 a0.3 b-0.3 c1.3 d0.3 g-0.4 k0.4 o0.6
pism 6.2 c-1.1 d0.3 e1.5 i0.3 j-0.4 k0.5 o-0.4 p0.4 q0.7 r0.5 t-0.4
pism+na 7.4 a0.3 d0.6 e1.4 f0.5 p0.9
pismen 6.9 a1.2 b0.7 c-0.6 e1.6 g-0.4 i0.7 p0.7 r-0.3
pismo 7.0 a-0.5 b-0.5 c-0.4 d0.4 g0.4 k0.3 l0.3 n0.6 o-0.5 r0.8 t-0.5
piso 5.8 a1.8 b1.1 d0.8 e0.7 f-0.4 g-0.7 i1.2 j2.6 m-0.5 o-0.4 p2.1 r-0.7 t-0.4
piso+stan 7.7 a0.4 i0.5
piso+vyja 7.7 a0.4 d0.4 i0.5 j0.9 s0.7
pisomn 5.9 a1.7 b0.7 d0.9 e0.8 f-0.4 g-0.6 i0.7 j2.7 m-0.5 o-0.4 p2.1 r-0.6 t-0.4
pist 6.5 d-0.5 e1.5 f-0.5 g-0.5 p0.7 s-0.5
pist+jej 7.7 a-0.4 h0.4 j-0.4 k0.4 m0.5 r0.3
pist+pros 7.7 a-0.5 c0.5 n0.3
pistal 7.7 a0.6 d-0.3 e1.2 i0.5 p1.4
piste 6.8 a-0.8 e0.5 f-0.5 g-0.3 h0.3 i-0.6 m0.3 p-0.5 s-0.3
pisu 6.8 d0.8 e0.8 f-0.4 g-0.7 h0.8 j-0.3 k0.6 n-0.3 q-0.5 s-0.5 t1.7
piva 7.7 c0.8 e-0.5 p0.6
pivn 6.5 b1.6 e0.6 f0.6 g-0.5 h0.5 i-0.7 j-0.3 k1.3 m1.0 o-0.6 q-0.6
pivnic 6.5 b1.6 e0.6 f0.6 g-0.5 h0.5 i-0.7 j-0.3 k1.3 m1.0 o-0.6 q-0.6
pivo 6.8 b0.7 c-1.0 e0.8 f0.7 g0.4 h-0.4 k0.8 l0.4 m-0.4 p-0.3 q0.7 r0.8 t-0.4
pivo+a 7.7 e0.3 p0.7 s0.8
pivova 7.2 a0.5 b1.1 c-0.9 d0.6 e1.6 f0.9 g-0.3 k0.7 n0.6 q0.4 t-0.5
plac 7.0 a0.7 b-0.5 c0.8 e1.1 g-0.4 i-0.3 j0.4 m0.5 r-0.3
placht 7.4 a0.4 b-0.3 c0.3 e0.4
plag 5.8 a-0.4 b0.4 e1.7 g-1.3 j-0.7 o1.2 p-0.7 q0.9 t0.6
plag+k 7.7 a0.4 e0.9 r0.4 t1.5
plag+ma 7.7 b0.5 e0.3 i0.7
plag+na 7.2 c0.4 d0.7 e0.7 f0.5 g-0.4 i-0.3 n0.4 o0.4
plagat 5.8 a-0.4 b0.4 e1.7 g-1.3 j-0.7 o1.2 p-0.7 q0.9 t0.6
plak 6.6 b-0.6 c0.5 e0.4 f0.7 g0.8 h1.4 i-0.6 o-0.3 p-0.4 r1.0 s-0.4
plakal 6.8 a-0.6 b-0.6 c0.4 d-0.4 e0.5 f0.5 g0.9 h1.3 i-0.6 l0.4 m-0.4 n-0.3 p-0.4 r1.0 s-0.3
plan 5.5 a-1.1 d0.6 e0.8 f0.6 h1.5 j-0.6 k-0.4 l0.6 n-0.5 r0.7 s-1.1 t1.1
plan+ktor 7.7 c-0.3 o-0.4 p0.8 t0.6
plane 7.2 c-0.3 e0.4 g0.4 h1.0 i-0.5 l0.7 r0.7
planov 7.7 e0.3 g0.4 i0.8 r0.4
planu 7.2 a-1.1 c-0.3 e-0.4 i-0.4 j-0.3 l0.3 t0.6
planuj 7.0 a0.5 b0.5 c0.7 e0.7 f0.4 p0.5
plas 7.7 a0.4 c1.4 d0.4 e0.6 j0.5 n0.8
plat 3.9 a-0.4 b1.6 g-3.4 h-1.1 i-1.5 j-0.7 k-1.7 l4.7 n4.6 o1.9 p4.0 q2.0 r-1.2 s-2.4 t-0.5
plat+a 5.8 j-0.4
plat+aj 7.4 a-0.5 b-0.5 d0.3 e-0.4 g0.4 j0.5 n1.4 r0.4 s0.5
plat+behu 7.7 a-0.5 b0.8 d-0.4 e0.4 f0.4 l-0.4 n2.5 p-0.4 t0.6
plat+druh 7.7 b1.1 c-0.4 e0.8 j0.5
plat+len 7.7 a-0.3 l0.6 p-0.5
plat+my 7.7 b0.3 h-0.3
plat+nebu 7.4 a0.3 b0.6 c-0.4 e-0.5 m0.9 p0.9 s-0.3
plat+nemi 7.7 a0.5 c0.4 e0.5 j0.6 p1.1
plat+podl 7.4 b0.7 c0.8 p0.3
plat+rozk 6.4 a0.3 b-0.4 c-0.4 d-0.5 g-0.3 h-0.6 j1.8 k-0.4 m0.8 n-0.3 o0.4 p1.0 s-0.4 t-0.4
plat+si 7.7 a0.4 b0.5 d0.5 e0.7 i-0.4 l1.0
plat+v 7.0 c0.7 e-0.3 h1.2 l1.0 n1.8 o-0.7 p-0.5 q0.4 r0.5
plat+za 6.9 a1.1 b-1.2 d0.9 e1.2 g-0.6 i-0.5 l0.8 p3.0 r-0.4 t0.6
platba 6.6 a-0.8 c-1.1 d-0.8 f-0.5 g-0.8 h0.3 i-0.6 j-0.5 l0.5 n1.5 o-0.8 p0.7 q4.3 s-0.6 t-0.4
platbe 7.7 b0.4 l1.7 o0.4 q-0.3
platbo 7.2 a-0.6 b-0.4 e0.7 i-0.4 l1.6 m0.5 n1.0 o-0.3 p-0.4 q1.8 t-0.3
platbu 6.9 a-0.5 h0.4 i-0.3 k-0.4 l1.2 m0.7 n1.0 o1.8 p-0.5 t0.5
platby 5.3 a0.7 b-0.4 c0.8 d0.5 e-0.3 f0.5 g-0.9 i-1.1 j-1.3 k-0.3 l3.2 m-0.5 n2.0 p3.6 r-0.3 s-0.5 t0.4
platen 7.7 b0.6 s0.5
plati 6.0 a-1.4 b-0.4 c-0.7 g-0.4 h-0.7 i-0.3 j-0.7 k-0.5 l-0.6 n0.5 o0.4 p-0.8 s-0.6 t-0.8
platie 7.7 b-0.5 c-0.4 d0.3 l0.4 n0.4 p0.5
platil 7.4 a-0.4 d-0.4 g0.4 n0.5 r0.3
platim 6.0 a1.2 b4.4 c1.4 d1.4 e1.7 f0.4 g-1.0 i-0.6 m-0.4 n-0.3 o0.7 p-0.3 q-0.4 s-0.7 t1.1
platit 5.7 a0.9 c1.2 e0.4 f0.7 g-0.8 h-0.3 k-0.5 l0.5 m1.0 n1.4 o0.5 p3.0 q-0.6 s-1.0
platno 7.4 a-0.4 d0.4 e0.6 f0.4 i0.5 n0.6
platob 6.1 b0.6 c-0.5 d-0.9 g-0.5 h-0.6 i0.6 j1.5 k-0.3 m0.9 n1.6 p0.5 s-0.6
plec 7.0 a1.1 b0.7 d1.1 e1.2 g-0.4 h0.4 i-0.4 m-0.3 o-0.4 p0.7 s0.4
plecam 7.7 a0.3 c0.7 d0.4 h0.5
ples 6.6 a-0.4 b-0.6 c0.8 g1.0 h0.5 k0.7 n-0.3 q1.1 r1.0 s0.5
plet 7.7 b0.4 c0.8 d0.6 e-0.4 f0.3 g-0.4 h-0.4 i0.6 n0.4 r-0.4
plie 7.7 b1.0 c0.7
plna 7.4 c0.3 e0.4 j0.4 k0.3 o0.4
plne 6.1 d-0.8 e1.8 g-0.8 j1.4 p1.5 q1.5 r-0.3 s-0.5
plne+vysk 7.0 c-0.4 e0.6 f0.6 g-0.3 i-0.3 j0.8 k0.3 l0.4 m1.0 p0.9 q0.9
plnej 7.0 c-0.4 e0.6 f0.6 g-0.3 i-0.3 j0.8 k0.3 l0.4 m1.0 p0.9 q0.9
plneni 6.9 a-1.1 b0.3 c0.5 d-0.4 e-0.5 j1.0 m-0.7 o0.9 p1.0
plni 7.2 b-0.4 c0.7 d-0.4 j0.4 p0.7
plnit 7.7 c0.5 e-0.4 j0.5 p0.8
plno 7.0 a0.7 b-0.3 f-0.3 h1.1 j0.4 k1.2 o0.7 r0.4 s-0.3 t0.5
plnom 7.7 a0.3 c-0.4 e0.4 g0.4 h0.9 k1.4 n-0.3 o0.6 r0.8 t0.3
plnu 6.8 b-0.4 c-0.4 g-0.3 i1.0 l-0.3 m0.8 o0.3 t0.8
plnu+moc 7.4 e0.4 i1.4
plny 7.2 a1.1 b-0.4 c0.3 d1.7 g-0.6 i-0.3 m0.4 o0.3 p0.6 r-0.5 s0.9 t0.7
ploc 7.7 a0.6 b0.5 e1.0 i0.5 j0.4
plot 6.1 a0.5 b-0.5 c1.0 d-0.8 e1.3 g-1.2 i0.3 j3.4 k-0.4 l0.4 n-0.5 q0.3 r-0.7
plota 7.7 a-0.3 d-0.3 l0.6 m0.3
plotu 7.4 d-0.3 e0.5 g-0.5 j0.5 k-0.4 q-0.3 r-0.6
plus 6.9 a-0.4 i-0.5 j0.7 l0.3 p0.5 s0.4
plyn 6.9 a-1.2 b-0.6 c-0.3 d-0.3 e0.3 g0.4 i-0.5 j1.1 m-0.4 p-0.4 r0.7 t0.7
plyn+prip 7.7 a0.4 e0.5 j0.8
plynov 7.7 a0.4 e0.5 j0.8
pn 7.7 a-0.4 c-0.3 l2.2
pneu 7.4 a0.9 c1.1 d-0.4 e0.4 g-0.3 i0.6 n-0.4 p0.5 r-0.6 t0.6
pneuse 7.7 a0.4 c0.4 d-0.3 e0.4 i0.6 p0.5 r-0.4
po 3.1 a1.9 c1.7 d2.1 e4.8 f-0.5 g0.3 h1.4 i3.8 k0.6 l1.7 m-0.8 n1.9 o-0.5 p0.8 q1.3 r0.6
po+angl 7.7 a0.3 c0.3 d0.8 e0.8 i-0.3 k0.4
po+cele 7.7 a0.9 e1.4 i0.5 j0.5 k0.3 t1.4
po+dobr 7.2 c0.8 d0.3 g-0.3 i-0.3 j1.6 n1.2 s-0.4 t-0.4
po+doho 7.7 a0.6 b0.8 e0.5 i0.6 p0.6
po+doru 7.7 c0.8 p1.0 r-0.3
po+dovo 7.7 a-0.4 d-0.3 g0.9 h1.5 l0.5 n-0.3 q0.9 r1.1
po+druh 6.4 a1.4 c-0.3 d1.6 e1.6 g-0.6 h-0.4 i1.6 j0.9 k0.4 m1.3 p-0.6 r-0.3 s0.6 t-0.4
po+dvoc 7.2 b-0.4 d-0.4 g0.6 r0.5
po+hrom 7.7 a-0.5 h0.4 l0.8 n0.4
po+inom 7.7 a0.5 c0.5 d0.6 e-0.3 i1.4
po+inte 7.7 a0.5 c0.5 d0.4 s0.5
po+inve 7.7 a-0.4 e-0.3 f0.3 h0.7 l1.3 n0.4 p-0.3
po+jej 7.7 a0.4 c0.7 i-0.3 j0.7
po+klik 7.7 a0.6 e1.3 g-0.3 t-0.3
po+kola 7.4 c1.4 g0.4 i-0.4 p0.9 q0.3 r0.7
po+krup 7.7 l0.9 q0.3
po+ktor 7.7 c0.4 g0.7 r0.7
po+mada 7.0 e0.3 t0.4
po+marn 7.2 e0.7 i0.8 j0.4 p0.4
po+mene 7.7 a0.4 c0.4 d-0.4 i0.4 q0.4
po+mne 7.7 b-0.3 d0.3 i-0.5
po+nej 7.0 e0.6 j0.5 m-0.3 n0.5 p0.5 s0.5
po+neme 7.2 a-0.4 b0.5 c-0.3 e-0.3 f0.4 i-0.4 l0.5 n-0.4 t-0.3
po+niek 7.7 a0.8 d0.4 e-0.3 i1.8
po+nom 7.7 e0.8 g0.6 p0.7 r0.6
po+novo 6.8 a-0.5 e-0.6 g-0.3 k0.7 l1.6 n0.5 o-0.4
po+obed 7.4 a-0.6 b0.5 c-0.4 d-0.4 e0.3 k0.4 s-0.4
po+odov 7.7 a-0.4 f0.3 i0.7 k0.4 l-0.5 m-0.4 q-0.4
po+odst 7.7 a0.7 c-0.4 d-0.5 e-0.7 f0.4 l-0.5 m0.6 p1.1
po+omsi 7.7 a0.4 c0.3 d0.4 k-0.3 s0.5 t0.8
po+piat 7.0 c-0.9 d-0.7 e-0.3 f0.4 g-0.3 i-0.5 k-0.3 n-0.4 q1.2 t-0.5
po+prac 7.7 a-0.4 g1.0 n0.5 r1.0
po+pred 7.4 a-0.5 b-0.4 e0.3 f0.7 g1.0 i-0.4 l-0.4 m-0.4 n0.9 o0.5 q1.0 r0.3
po+pres 7.7 a-0.4 e-0.3 g0.6 r0.6
po+prve 7.4 a0.5 d0.6 e0.7 i0.3 j0.9
po+prvo 7.4 d1.0 g-0.4 h0.7 m0.3 s0.7
po+prvy 7.4 d-0.4 e0.5 h0.4 j0.6 q0.6 r0.3 t0.3
po+roku 7.4 a-0.7 b-0.5 c-0.4 e-0.6 f-0.4 k-0.3 r0.6
po+sebe 6.5 a0.5 b-0.4 c0.3 e0.7 g0.7 h1.0 k0.3 l-0.4 p-0.4 r0.6 s-0.5
po+sest 7.7 r-0.4
po+sies 7.7 d0.5 e-0.5
po+skus 7.4 a-0.6 e-0.3 f0.4 g1.4 h0.6 i-0.4 n0.4 q0.5 r1.7
po+slov 7.0 e0.5 i-0.5 n-0.4 o1.3 t0.3
po+smrt 7.7 a-0.8 d0.4 e-0.3 i0.9 k0.3 l1.0 n0.3
po+spla 7.4 c0.8 d-0.3 e-0.5 l0.5 n0.7 p1.0
po+star 7.2 c0.5 d-0.4 g-0.4 i1.0 r-0.4
po+stvr 7.7 d0.8 i0.4 j0.3
po+styr 7.4 c0.4 e-0.4 f0.5 g0.3 l-0.3 o0.4 r0.6
po+tej 7.4 a0.8 e1.2 i0.9 k-0.3 t0.7
po+tele 7.7 b-0.4 d1.0 e0.7 i-0.3 l0.5 o0.3 q0.3
po+term 7.0 c0.9 d-0.5 e0.4 h0.5 i0.8 j0.5 l1.1 n-0.5 p0.8
po+tom 6.4 a1.4 b-0.6 c0.5 e2.8 f0.6 h0.4 i1.6 j0.7 k0.6 p0.8 s0.3
po+tret 6.6 a0.8 d1.0 e1.5 g-0.5 i0.5 m-0.4 p0.8 s0.4 t-0.3
po+trid 7.4 a-0.4 d-0.3 e-0.6 j0.4 n0.8
po+troc 6.4 a-0.8 b0.6 c0.4 f0.6 g0.9 h1.3 k0.3 o0.4 p-0.6 r1.2
po+vase 6.9 a1.0 d0.4 e2.3 g-0.4 i-0.4 j0.5 l-0.5 n0.5 o-0.4 p-0.5 s-0.3
po+vaso 7.0 a1.3 b0.9 c-0.8 d0.4 e1.9 f-0.3 g-0.5 p-0.3 q0.7 s0.5 t0.9
po+velk 7.7 c0.7 e0.3 k0.4 l2.0 o0.4 r-0.4
po+vian 7.7 e0.4 i0.6 o0.7
po+vike 7.7 a-0.3 d-0.4 g-0.4 r-0.4
po+vyme 7.7 a-0.4 c0.5 f0.4 g0.5 h0.8 r0.9 t0.3
po+zrel 7.7 a0.5 d1.2 i0.8 p0.8
poba 7.7 q0.4
pobo 6.4 b-0.5 d1.0 e0.3 f1.1 g0.9 h3.3 i-0.8 j0.4 k-0.6 n0.3 o-0.4 p0.6 r-0.3 t0.4
pobo+v 7.2 a-0.4 e0.4 f0.6 g0.7 h1.9 k-0.3 p-0.3 t0.4
pobock 6.4 b-0.5 d1.0 e0.3 f1.1 g0.9 h3.3 i-0.8 j0.4 k-0.6 n0.3 o-0.4 p0.6 r-0.3 t0.4
poby 7.7 r0.5
pobyt 7.7 r0.5
poca 6.4 b-0.4 c-0.4 d0.7 e0.4 h0.4 i-0.6 j-0.4 m0.4 p0.3 r-0.6 t0.3
pocas 6.9 d0.5 e0.8 h0.5 i-0.3 k0.4 m0.5 p0.5 r-0.3 s-0.4 t0.5
pocasi 7.2 a-0.3 c-0.5 e-0.3 s0.3
poce 6.3 c0.7 d0.4 g0.6 h0.9 i-0.3 j-0.4 m0.7 n-0.4 p0.4 r0.6 s0.6
pocet 6.4 a-0.5 d0.4 g0.8 h1.0 j-0.4 k0.3 m0.8 n-0.4 p-0.5 r0.8 s0.6
poch 5.5 a-2.6 c-0.6 e-0.6 f0.3 g3.7 h1.2 i-0.8 j-0.9 l1.4 m0.9 n1.3 o0.6 p-1.3 q0.7 r4.8 s-0.4
poch+aj 7.4 a-0.5 b-0.3 d-0.5 f0.8 g0.3 l0.9 n0.5 r0.6
pochod 7.7 g-0.4 q-0.3 r-0.4 s0.5
pochop 6.6 a-0.8 b1.3 c-0.3 d-0.7 e-0.3 g-0.7 h0.5 i0.6 j-0.4 l1.3 m1.5 n0.7 p-0.6 r-0.5 t0.4
pochva 6.1 a-2.2 b-0.4 d-0.4 e-0.9 g4.6 h1.1 i-1.0 j-0.4 k0.4 n0.9 o0.6 p-0.6 q0.6 r5.6 s-0.5
pochyb 7.7 b-0.3 d1.0 e0.9 g0.5 k-0.4 o0.4 q0.4 r0.7
poci 5.5 a-0.8 c-1.0 d2.1 g0.3 h0.6 i0.5 j-0.8 m0.6 n1.4 o-0.8 p-0.7 q-0.4 t-0.7
poci+s 7.7 d-0.3 e0.7 k-0.5 l0.8 n0.8 o-0.3 r-0.3
poci+ze 6.9 a1.2 b-0.6 c-0.6 d2.4 e1.0 f1.0 g-0.8 i-0.5 k0.7 s-0.5
pocit 6.8 b-0.3 d1.1 e0.5 f0.4 g1.1 i-0.8 j-0.3 o-0.4 r0.6 s-0.5
pocita 5.9 a-0.8 b0.4 c-1.0 d0.9 e-0.4 g-0.6 h0.9 i0.9 j-0.5 m0.6 n1.7 o-0.5 p-0.8 q-0.5 r-0.4 t-0.7
pock 6.3 a-0.8 b0.4 h0.3 j-0.5 l2.6 m-0.7 p-0.7 r0.7 t0.4
pock+kym 7.4 d-0.3 e0.6 g0.5 l1.4 p-0.3 q0.3 r0.4 t0.5
pockal 7.7 b0.5 e-0.4 g0.6 r0.6 s0.6 t0.3
pockam 7.4 b0.3 e0.7 g-0.3 h0.5 k0.3 l1.5
pockat 7.0 a-0.4 i-0.5 l1.7 m-0.5 o-0.4 p-0.3
poct 6.4 a0.5 c0.3 d1.1 e0.4 g-0.4 h0.6 i-0.6 j-0.4 m0.7 p-0.4 r-0.4 s1.2
poctiv 6.8 a0.5 b0.3 d0.6 e0.3 i-0.4 r-0.3 s0.8
pocu 6.1 a0.4 b-0.4 d1.2 e1.2 f1.8 g0.7 k0.5 n1.1 q-0.4 r0.6 s0.5
pocu+ako 7.4 c0.4 d0.9 g0.4 k0.7 n0.9 r0.6 t0.6
pocu+som 7.7 a-0.5 f0.5 g1.1 i-0.3 k0.7 n0.3
pocul 7.4 e-0.3 h-0.5 n0.5 r-0.6
pocula 7.7 a-0.6 b0.5 e-0.5 g0.9 h0.7 k0.5 r1.0
pocut 7.7 c0.4 d0.4 e0.7 f0.5 n0.8
pocuva 6.9 a0.5 b-0.6 d0.9 e1.0 f0.4 h-0.3 l0.6 m0.6 p0.3 q-0.4 r0.4 s0.3
pod 4.8 a-0.4 b0.8 c-1.0 e1.3 f0.6 h-0.7 i0.9 j-0.8 k0.5 l-0.6 n0.4 o0.7 r0.6 s0.9
pod+ciar 7.4 a-0.7 g0.6 h-0.5 k-0.4 l0.3 m0.5 n0.5 o0.5 r0.9 s-0.4
pod+cisl 7.2 a-0.7 b-0.4 i-0.3 t0.4
pod+crep 7.7 a-0.3 e0.3 g0.5 h0.9 k0.9 l0.5 q0.8
pod+kvet 7.7 r-0.3
pod+peri 7.7 m0.8
pod+scho 7.7 b0.6 i0.4
pod+seba 7.7 e0.4 f0.7 i0.6
pod+stre 7.7 c0.9 e-0.4 p0.3
poda 4.3 a1.0 b-0.9 c1.5 d1.7 e-0.9 g-1.0 h-0.5 j5.1 l-0.4 m1.3 n-0.9 o-0.8 p0.6
poda+mest 7.7 o0.6
poda+na 6.9 b-0.3 d-0.5 e-0.4 h-0.3 i-0.6 j0.7 l0.6 m-0.4 p0.4 r-0.4 s0.3
poda+navr 6.6 a0.4 b-0.3 e0.8 i0.4 j1.3 m1.4 p-0.5
poda+o 7.7 a0.3 b1.1 c0.4 e-0.5
poda+odpo 7.7 a0.6 j0.9 m1.7
poda+podn 7.4 a0.4 e0.4 i0.5 j0.4
poda+ruky 7.7 a0.6 d0.5 i0.3 m0.4
poda+sa 7.7 d-0.4 e0.6 h0.7
poda+sme 7.7 a-0.9 b-0.3 c0.4 d-0.5 h-0.3 i-0.5 t0.5
poda+som 7.7 a-0.3 c0.7 d0.7 e-0.4
poda+staz 7.7 f0.3 l0.4
poda+tres 7.2 b-0.3 e-0.4 j0.4 s0.3
poda+vypo 7.7 a-0.4 i1.7
poda+za 7.7 a-0.4 g0.7 r0.8
poda+zalo 6.5 a0.6 g-0.4 i-0.4 j2.5 m0.3 n-0.3 s-0.4
podajt 7.4 a0.6 j1.8 m-0.3 p1.8
podako 6.6 a-1.5 b-0.3 d0.4 e-1.0 g1.2 h-0.4 j-0.5 l-0.4 p-0.5 q0.9 r1.4 s-0.4
podal 6.4 b-0.3 e-1.5 f-0.5 g-0.5 i-0.4 j1.1 m1.0 r-0.4 s-0.5
podala 7.4 c-0.3 e0.6 g0.4 j1.1 r0.5 s1.0
podali 6.6 a-0.4 b0.4 c0.7 e-0.5 j-0.8 m-0.4 s-0.3
podalo 7.7 c0.7 d0.4
podam 6.6 a0.7 c0.5 g-0.4 i-0.4 j1.4 m0.4 n-0.3 p-0.9 s-0.9
podame 7.0 a0.4 c-0.5 e0.6 i0.7 j0.7 m0.4 p0.8
podani 6.6 b-0.5 c0.7 d-0.8 e-0.6 g-0.3 h-0.3 i-0.6 j1.0 k-0.4 n-0.4 p0.4 q-0.4 s0.4
podari 6.9 a1.1 c-0.4 d2.1 e1.0 g-0.5 h1.1 i-0.5 k0.5
podat 6.6 c0.7 d-0.6 e-0.4 f-0.4 g-0.4 i1.1 j-0.3 m-0.3 r-0.3 t0.5
podate 6.9 c0.7 d0.7 e0.4 f0.8 g-0.3 h0.5 i0.5 j-0.4 o0.3 p0.4
podava 6.1 a1.0 b0.3 e1.8 g-0.5 h-0.5 j2.3 l0.3 m1.0 n-0.3 o-0.3 p-0.5 q-0.5 s0.9
podc 6.8 a0.8 b0.6 d0.6 e1.1 g-0.6 j0.6 p-0.3 r-0.4 s2.0
podc+o 7.7 a0.3 b0.6 c0.8 d-0.4 e0.9 s0.8
podcas 6.9 a0.7 b0.7 d0.7 e0.9 g-0.4 j-0.3 s2.2
pode 7.2 c-0.4 e-0.6 i-0.6 m0.7 s1.4
podeli 7.7 a-0.3 e-0.3 i-0.6 s1.1
podh 7.4 a0.5 c-0.3 i0.4 l0.4 r-0.4
podhra 7.4 a0.5 c-0.3 i0.4 l0.4 r-0.4
podi 7.7 a0.3 c0.5 s0.4 t1.3
podk 5.4 a-0.7 b-0.6 c-0.5 d0.3 e0.6 h1.4 i-1.4 j0.5 k0.6 l0.6 n-0.6 p-1.1 s-0.9 t1.1
podk+a 7.7 a-0.6 c-0.5 d-0.3 e-0.4 g0.5 h0.9 i-0.4 r0.7
podk+k 7.4 g-0.3 h0.4 k0.3 q-0.3 t0.5
podk+mate 7.4 d-0.3 g1.2 h1.1 r-0.3 t0.9
podk+na 7.7 d-0.3 n-0.3 p-0.3 q0.7
podk+pre 7.4 h-0.4 l0.4 o0.5 r-0.5
podk+za 7.7 a0.7 d0.9 i0.6
podkla 5.4 a-0.6 b-0.5 c-0.6 d0.4 e0.7 h1.0 i-1.3 j0.5 k0.7 l0.7 n-0.5 o-0.4 p-1.1 q-0.3 s-0.8 t1.2
podl 4.2 a0.7 b0.3 c2.2 d0.4 e1.8 g-1.7 h-0.9 i-0.7 j2.5 m2.8 n0.7 o0.4 q2.3 r-0.4 s-0.5 t-0.7
podl+bodu 6.9 a0.7 b-0.4 c0.8 d-0.4 e0.5 i2.1 j0.4 m0.5 o-0.4
podl+cl 7.7 c0.8 d0.4 e-0.3 j0.3
podl+doho 7.7 a-0.6 g-0.3 r-0.4
podl+harm 7.7 c0.4 n0.3 q0.6
podl+mna 7.4 a0.6 b-0.7 e0.3 i-0.5 l-0.4 m1.5 p1.2
podl+mojh 7.7 b-0.4 c0.4 e-0.4 g0.6 i-0.4 r0.6
podl+obci 7.7 c0.3 d0.4 e-0.5 j0.5 m-0.4 p0.6
podl+plan 7.2 a-1.1 c-0.3 e-0.4 i-0.4 j-0.3 l0.3 t0.6
podl+toho 7.7 a0.3 c1.2 d0.3 e-0.3 i-0.4 k0.4 l0.3 n0.4
podl+v 7.7 a0.5 d0.4 e1.3 j0.6 s1.3
podl+vase 7.7 b0.8 c1.0 f0.3 l0.4 p0.3
podl+vash 6.8 a-0.6 b-1.1 c0.6 g-0.3 h0.6 i-0.7 j0.4 k0.5 m0.6 o-0.3 p-0.4 q1.5 s-0.3
podl+zako 6.6 b-0.4 d0.5 e0.7 h-0.3 i-0.8 j0.8 p-0.4 r-0.3 s-0.5
podl+zmlu 6.5 a-0.5 c0.6 f0.5 g-0.3 h-0.4 j0.7 l-0.3 o0.5 p-0.9 q1.8
podla 4.3 b0.5 c2.4 g-2.3 h-1.2 j1.9 l0.4 m2.6 n0.5 o0.6 p-1.1 q2.5 r-0.7 s-1.4 t-0.8
podlah 6.8 a0.6 c-0.5 e2.1 f0.4 g0.4 i-0.3 j0.6 m0.7 n0.4 r0.7 s1.4
podlaz 7.7 c-0.4 e0.4 g0.6 h0.3 i-0.4 p0.3
podloz 7.7 a0.6 c0.6 e0.5 j0.7 p1.5
podm 6.0 a-0.7 c-0.4 e-0.7 f-0.5 h1.7 i-0.6 k0.3 m0.6 n-0.6 r0.4
podm+a 7.7 d0.6 j0.8 m0.6 s0.7
podme 7.7 a-0.5 c-0.3 g0.5 h0.8 i-0.3 r0.6
podmie 6.1 a-0.4 b-0.4 e-0.6 f-0.7 h1.1 i-0.3 m0.7 n-0.4 p0.3
podn 5.2 a1.8 c0.7 d0.9 e0.8 g-0.7 i0.3 j3.3 l0.4 m0.3 q0.5 r-0.9 s3.5 t-0.4
podn+na 6.4 a1.4 d0.9 e0.3 g-0.5 j3.7 m0.4 p-0.5 r-0.4 s1.0
podn+sluz 7.7 h0.6 i0.3 n0.8
podn+v 7.7 c0.6 d-0.3 g0.5 i0.5 s0.4
podnet 6.1 a1.7 c1.1 d1.5 e0.7 f0.4 g-0.7 j4.4 p-0.7 r-0.5 s1.9
podnik 5.8 d-0.4 e-0.5 f-0.5 j-0.6 l0.7 q0.6 r-0.4 s2.1 t-0.4
podo 6.0 a-0.5 e-1.2 g0.6 h0.5 i-0.9 k0.7 m0.5 n-0.6 p-0.4 r0.7
podo+ze 7.7 a-0.4 g0.8 k0.4 o0.3 r0.8
podobe 7.7 b0.7 e-0.4 k0.5 m0.8
podobn 7.0 e-0.7 g0.7 h0.8 i-0.4 r0.5
podory 7.0 c0.4 e-0.5 g-0.4 n-0.4
podozr 7.7 a-0.6 g0.4 r0.5
podp 4.2 a-0.8 b0.5 d1.4 f0.6 g0.9 h2.9 i-0.8 j-1.2 k0.7 m-0.4 n1.9 o0.9 q0.6 r0.4 s-1.3 t1.4
podp+a 7.7 a0.8 e1.8 g-0.5 k-0.5 l-0.3 o0.8 r-0.4 t0.4
podp+aj 7.7 c1.1 h-0.4 i1.0 j1.2 l0.4
podp+doda 6.9 a-0.7 b-0.4 c-0.4 g-0.4 h1.2 i-0.5 l0.6 n0.3 q-0.6
podp+papi 7.7 e0.5 k-0.4
podp+prav 7.7 a-0.5 b-0.3 l1.7 o-0.3
podp+preb 7.7 o0.6 q0.8
podp+sa 7.4 e-0.7 k0.7 t0.8
podp+sme 7.7 d0.4 e0.5 h0.8 i0.3 r0.5
podp+star 7.7 g1.2 h0.6 n0.4 r0.5
podp+ste 7.7 a0.6 b0.6 d0.9 e-0.7 i0.9
podp+u 7.7 d0.3 e-0.4 i0.6
podp+v 7.7 a-0.4 g0.4 h0.5 n1.3 r0.4 t-0.4
podp+zmlu 7.2 b-0.5 e0.6 f0.4 n0.6 t0.6
podpis 4.4 a-1.7 c0.5 e-0.4 g0.4 h3.5 i-1.0 j-0.7 k1.2 l0.7 m-0.5 n2.1 o0.4 p0.4 q0.7 s-1.3 t1.5
podpor 6.1 b0.6 d3.2 e-0.8 f2.3 g1.3 h0.5 i-1.2 j-0.7 k0.4 m0.4 o1.4 r1.6 s-0.5
podpre 7.4 e0.4 i0.9 s0.5
podr 7.4 c0.3 d0.3 e0.4 h0.7 l0.4 m-0.3 r0.3
podrob 7.7 c0.4 d0.5 e0.5 h0.7 l0.4 r0.4
pods 6.3 a0.5 c0.3 e0.5 f-0.4 i0.4 j1.0 k0.4 l0.6 m-0.3 o-0.3 p-0.4 r0.4 s-0.4 t-0.5
pods+poru 6.8 a0.8 c0.5 e0.5 i0.9 j1.5
podsta 6.4 a0.3 b-0.6 d-0.3 e0.5 f-0.5 i0.5 j1.1 k0.4 l0.5 o-0.4 p-0.3 s-0.3 t-0.3
podstr 7.7 b0.9 d0.5
podu 7.2 a-0.6 c-0.4 f0.5 g0.3 i-0.8 n0.3 r0.8 s-0.4
poduja 7.2 a-0.6 c-0.4 f0.5 g0.3 i-0.8 n0.3 r0.8 s-0.4
podv 6.9 a-1.1 b-0.4 d-0.3 g-0.3 i-0.4 o0.7
podv+a 7.7 a-0.4
podvec 7.7 a-0.3 e0.5 s0.5
podvod 7.2 a-0.8 b-0.3 e-0.6 o0.9
poha 7.2 b-0.3 d-0.4 j0.5 k0.8
pohada 7.7 e-0.4
pohl 5.9 a-0.4 c1.5 d0.8 e-0.5 f-0.4 g-0.8 i-1.2 j0.5 k1.2 l0.9 m1.5 n0.6 o0.6 p0.4 q0.3 s-0.8
pohlad 5.9 a-0.4 c1.5 d0.8 e-0.5 f-0.4 g-0.8 i-1.2 j0.5 k1.2 l0.9 m1.5 n0.6 o0.6 p0.4 q0.3 s-0.8
pohn 7.2 a-0.5 c0.7 d-0.3 i-0.3 l1.0 n-0.4
pohn+a 7.7 c0.4 e-0.3 p0.4
pohnem 7.7 a-0.5 c0.3 e0.4 h0.3 l0.8 n-0.3
poho 6.5 c-0.5 e1.6 f0.8 j-0.4 k0.8 l-0.5 p0.8 q0.4 s1.0 t0.8
poho+s 7.7 f0.8 k0.8 p0.5 t-0.4
pohovo 7.7 f0.8 k0.8 p0.5 t-0.4
pohr 6.5 a-0.8 b0.7 e0.7 g1.0 i-0.4 j-0.4 k0.5 l-0.3 n1.0 o0.5 p-0.4 r1.6 t0.5
pohral 7.7 a-1.0 b0.4 g1.6 i-0.4 n0.5 o0.3 r2.1 s-0.3 t0.5
pohreb 6.9 c-0.3 d-0.4 e0.9 k0.7 l-0.3 n0.3 o0.4
pois 5.0 a0.3 b0.7 c-0.9 d0.4 e1.5 f0.4 j2.6 l2.3 o-0.3 p-1.2 r0.8 s-1.4 t1.3
pois+a 7.7 f-0.3 j0.7 q-0.3
pois+na 7.7 i0.8 j0.6 n0.4
pois+sa 7.7 a-0.4 l1.0 m0.3
pois+udal 7.7 c0.4 d0.5 j1.0
pois+zodp 7.4 a0.4 e0.9 i0.4 j1.0
poiste 7.4 a0.6 b0.5 e1.3 g-0.3 i1.1 j1.0
poistk 7.0 a1.4 c0.6 d-0.4 e0.7 f-0.3 j1.3 m0.6 q-0.3 t0.7
poisto 5.2 a-1.0 b0.5 c-1.3 d0.9 e0.3 f0.7 i-0.5 j1.3 l2.4 m-0.6 o-0.4 p-1.2 r0.9 s-1.1 t0.9
pojd 5.7 a0.8 d0.9 h1.4 j0.6 k1.1 l0.6 n2.8 p-0.9 q-0.7 r0.6 s1.9
pojd+do 7.2 d-0.7 e0.4 g-0.4 i-0.4 k0.4 l0.7 o0.6 q-0.4
pojd+na 7.2 d1.1 h0.6 j0.5 k0.4 r0.3 s0.5
pojd+okol 7.7 c0.4 h1.0 i0.4 k1.1
pojd+s 7.4 a0.8 b0.4 c-0.3 s2.0
pojd+v 7.4 a-0.7 c-0.5 g0.4 h-0.4 n2.8 p-0.3 r0.3 t0.3
pojde 6.1 a-0.5 b-0.3 c-0.4 d0.6 g0.3 h1.8 i-0.9 k1.1 l0.7 n3.0 p-0.7 q-0.5 r0.9 s0.5
pojdem 7.2 a1.5 b0.5 d0.6 g-0.4 i0.5 j0.8 s1.8
poje 6.0 a-0.5 b0.3 c-0.8 d-0.7 e-0.5 g-0.7 j0.8 l0.4 m0.3 o0.5 p-0.6 q0.4 s-0.6
poje+mies 7.4 a-0.6 d-0.4 h0.6 l0.4 n-0.4 o0.4 t0.5
pojedn 6.0 a-0.5 b0.3 c-0.8 d-0.7 e-0.5 g-0.7 j0.8 l0.4 m0.3 o0.5 p-0.6 q0.4 s-0.6
poka 6.1 b-0.8 c-0.8 e1.9 g-0.4 i-0.8 j0.5 k0.4 l0.4 m-0.4 q0.5 r-0.3 s2.6
pokaze 6.8 a0.6 b-0.3 e2.0 i-0.6 l0.6 p-0.4 s3.5 t0.3
pokazi 6.8 a-0.4 b-0.6 c-0.7 d-0.3 g-0.5 i-0.3 j0.7 k0.5 p0.5 q0.6 r-0.5 s-0.6 t-0.4
poki 7.0 a1.0 c1.0 e0.5 g-0.5 h-0.4 i-0.4 j0.8 l-0.4 m0.6 n0.4 p1.2 r-0.4 s-0.3
pokial 7.0 a1.0 c1.0 e0.5 g-0.5 h-0.4 i-0.4 j0.8 l-0.4 m0.6 n0.4 p1.2 r-0.4 s-0.3
pokl 5.9 c-1.1 e1.8 f0.5 g1.3 i-1.1 j-0.8 k-1.1 l0.7 m0.5 n0.9 o1.2 p-0.3 r2.2 s-0.6 t1.9
pokl+nam 7.7 l0.5 t0.4
poklad 5.9 a0.6 b0.3 c-0.8 e1.7 g0.9 h-0.3 i-1.0 j-0.7 k-1.0 l0.8 m0.6 n1.0 o0.8 r1.7 s-0.6 t1.9
poko 5.2 a-2.7 d-0.4 e-1.8 f-0.6 g1.2 h1.4 i-0.4 k2.8 m-0.4 n0.7 q0.8 r1.5 s-1.1
poko+sa 7.7 a0.5 b1.0 i1.2
pokoj 6.4 a-1.4 b-0.5 g1.3 h1.4 j-0.5 k0.5 m0.5 p-0.7 r1.1
pokoji 7.7 b0.6 k0.9 p0.5
pokojn 5.7 a-1.7 c-1.2 e-1.0 g0.4 j0.4 k2.1 m-1.0 n0.9 q0.9 r0.6 s-0.8
pokr 5.2 a-1.2 b-0.3 d-0.5 e0.3 g0.5 h1.2 i1.3 k-0.4 m-0.6 p-0.9 q0.6 t0.3
pokr+aj 7.7 a-0.9 e-0.3 f0.4 g1.3 h1.5 i-1.1
pokr+ako 7.4 a-0.6 b0.3 d-0.4 g-0.4 i-0.3 n-0.3 o0.6
pokr+tak 7.7 b0.4 d-0.3 i0.6 s0.4
pokr+v 7.7 a-0.5 e-0.3 g0.4 h0.7 i-0.5 r0.8
pokrac 5.3 a-1.2 d-1.1 e0.7 f0.3 g0.6 h1.2 i1.5 j-0.9 m-0.5 p-0.8
pokrok 7.7 d1.0 j1.1 t0.3
poku 5.1 a2.0 b-1.2 c1.2 d-0.3 f-0.7 g-1.4 h-0.7 i-0.6 j5.2 k-0.4 l-0.5 r-0.5 s-0.8 t0.3
poku+a 6.9 c0.8 d-0.4 e-0.7 i-0.6 j0.5 p0.4
poku+o 7.7 a0.4 j1.0 p0.8
poku+sme 7.7 d0.6
poku+za 7.0 c0.4 e-0.3 i-0.4 j0.9 m1.6 q0.4
pokus 6.9 a0.6 c-0.5 d-0.6 e-0.6 f-0.4 j2.3 p0.4
pokuta 7.2 a-0.4 b-0.5 d-0.4 e0.3 g-0.5 h-0.3 j1.1 m-0.3 p-0.3 r-0.5 s-0.4
pokute 7.4 d-0.3 j0.5 n0.5 t0.3
pokutu 5.8 a1.9 b-0.9 c1.9 d-0.7 e0.7 f-0.4 g-0.6 j2.9 m0.9 q-0.6
pokuty 7.4 a0.4 c0.5 d0.9 i-0.4
poky 6.5 a0.8 b0.5 c1.6 d0.7 e0.6 g-0.4 j-0.4 p4.0 r-0.4 s-0.4
poky+kona 7.7 a-0.8 i0.7 p0.4
poky+nedo 7.7 a0.5 e0.8 f0.5 p1.3
pokym 7.2 a1.1 c0.4 d0.4 e0.5 f0.5 p2.7
pokyn 6.9 b0.6 c1.2 d0.3 e0.6 i0.5 j-0.3 p2.2 s-0.3
pol 5.3 a1.0 b1.0 c1.8 d0.7 e1.6 f0.7 i1.1 j-0.9 k1.1 l0.7 m-0.4 n1.7 o-0.4 p-0.7 q0.4 r0.8 s0.4 t0.6
pol+devi 7.4 a-0.4 e0.6 p0.6 r0.3
pol+dna 7.4 a-0.4 b0.7 g0.4 i0.5
pol+hodi 7.4 a0.6 b-0.4 c0.3 d1.2 e-0.4 i0.7 k1.7 l0.4
pol+mest 7.7 a0.5 b0.6 e0.9 s1.2
pol+piat 7.7 e-0.4 g0.4 r0.4 t-0.3
pol+roka 6.8 a1.0 c1.4 d0.9 e-0.4 f0.6 g-0.4 i1.3 k-0.3 n1.3 p-0.4 r-0.5 t-0.4
pol+roku 7.7 c0.6 e0.6
pol+sied 7.4 a0.7 b-0.4 c1.7 e0.8 l0.5 n0.5 q0.3 t1.0
pol+stra 7.7 a-0.4 c-0.5 d-0.4 g-0.3 n0.3 o0.3 q0.7 r-0.4
pola 7.4 d0.4 n1.2
polak 7.7 c0.4 d0.5 e-0.3 n1.0
pole 7.4 b1.4 e0.7 g0.8 r1.0 s0.8
polepi 7.7 b1.3 e0.6 s1.1
polh 7.0 b-0.6 c-0.5 e-0.6 f0.6 g0.4 i-0.5 k1.4 o0.4 q0.3 r0.6
polhod 7.2 b-0.5 c-0.8 d0.4 e-0.5 f0.7 i-0.4 k1.1 q0.4 r0.4
poli 5.6 d-0.9 e-0.5 f0.7 i-1.3 j1.0 k0.3 l0.4 o1.1 p0.4 q-0.5 r0.5
poli+nam 7.7 e0.4 j0.5
poli+v 7.7 a0.9 j2.0 p0.4 s0.4
poliak 7.7 e-0.3 g0.5 n1.1 r0.5
polica 7.2 f0.4 h-0.3 l0.8 n-0.3 o-0.3
polici 6.5 d-0.6 i-0.5 j1.4 l0.4 m-0.4 r0.6 t0.5
polick 7.7 e0.6 g0.5 h0.7 i-0.4 k0.3 o0.3 p1.1 r0.6
polikl 7.2 a0.5 f0.8 g-0.4 i-0.3 m0.4 q-0.3 t-0.4
poln 6.4 c-0.3 d-0.4 f0.7 g0.6 h0.9 j-0.4 o0.4 p-0.5 q0.9 r0.8 s-0.4 t3.7
poln+a 7.4 e0.3 f1.3 i-0.4 n0.3 o0.5 t1.3
poln+musi 7.7 m0.7 t1.8
polnoc 6.4 a-0.4 f0.7 g0.7 h1.0 i-0.7 j-0.4 o0.4 p-0.5 q0.9 r0.9 s-0.3 t3.7
polo 4.5 a1.9 b2.8 c1.5 d-0.6 e1.0 f0.8 g-2.0 h1.0 i-1.1 j-1.2 k0.9 l1.1 m2.7 n-0.6 p0.7 q0.6 r-0.9
polo+a 7.4 a0.4 b0.7 c0.5 d0.4 e0.6 m0.6 r-0.3
polo+host 7.4 a1.1 b-0.4 c-0.6 e2.1 g-0.5 k0.4 p0.7 r-0.5 s-0.4
polo+je 7.7 p0.4 r-0.3
polo+mesi 7.7 g0.3 h0.5 m0.5 o-0.4
polo+po 7.7 b1.0 f0.4 i0.4 m0.7 r-0.3
polo+zdru 7.4 d0.5 h0.7 i0.5 o0.6 r0.3
polovi 4.9 a1.1 b1.9 c0.4 d-0.9 e1.3 g-1.4 i-1.4 j-1.3 k2.2 l1.1 m0.4 o-0.5 p0.4 q-0.6 r-1.0 s0.6
polovn 7.2 d0.4 h0.7 i1.0 o0.6 s0.3
polozi 6.9 a0.7 d-0.3 e0.4 f0.8 i0.4 j0.4 o-0.5
polozk 5.9 b1.4 c0.8 d0.5 e-1.4 f0.6 g-0.6 h0.4 i-0.8 j-0.8 k-0.3 m4.2 q1.6 s-0.8 t-0.4
polr 6.4 a1.1 b0.7 c0.5 e0.5 g-0.6 h-0.5 i1.9 j-0.4 k0.6 m0.4 o0.5 q-0.4 r-0.5
polrok 6.4 a1.1 b0.7 c0.5 e0.5 g-0.6 h-0.5 i1.9 j-0.4 k0.6 m0.4 o0.5 q-0.4 r-0.5
pols 6.6 b0.8 c0.8 d-0.6 e-0.4 f0.4 g-0.8 h-0.5 i0.5 j-0.3 o0.4 q0.4 r-0.4
polska 7.4 h-0.3 q0.5 r-0.5
polsti 7.4 a-0.4 b0.4 i-0.3 l0.3 o0.3 r0.4
polt 7.7 a-0.4 e-0.4 g0.6 h0.6 k0.3 o0.4 r0.5
poltar 7.7 a-0.4 e-0.4 g0.6 h0.6 k0.3 o0.4 r0.5
polu 7.4 e0.7 k0.6 t1.2
poluto 7.7 e1.0
poma 7.0 c-0.4 e-0.3 g-0.5 i-0.4 j0.5 m0.4 p0.3 r-0.4 s-0.3
pomaly 7.4 b0.4 c-0.4 e-0.4 g-0.3 j0.5 m0.6 p0.4
pome 6.6 b-0.4 c-0.3 h0.4 i0.7
pomer 7.7 d0.5 g-0.4 h1.0 p0.5
pomern 7.7 a0.3 e0.5 i0.5
pomo 5.8 a-1.3 b0.3 c-0.6 d0.5 e-0.9 f0.8 g1.7 i-0.4 j0.4 k0.6 l0.8 p-0.4 q0.5 r2.7 s-0.7 t0.9
pomo+mi 7.7 a-0.5 d-0.3 h0.3 l0.4 q0.7
pomo+s 7.7 a-0.3 e-0.4 q0.3
pomo+v 7.7 d0.5 e0.4 j1.1 m0.7 p0.3
pomoci 7.0 b0.4 d0.3 f0.6 g0.8 h-0.3 j1.2 o-0.3 r0.8
pomoct 7.7 a-0.3 h0.4 l0.4 q0.4
pomohl 7.4 e-0.4 i0.4 l0.6 r0.4
pomoze 6.9 a-0.6 b-0.4 d0.4 g-0.5 k0.3 l0.4 m0.3 p-0.3 q0.6 t1.9
pomy 7.2 d0.8 e0.5 g-0.3 i0.9 j0.5 m0.6 q0.6
pomyli 7.2 d0.8 e0.5 g-0.3 i0.9 j0.5 m0.6 q0.6
pond 4.5 a-1.5 b0.7 c1.9 e-0.3 f1.5 h1.7 i-2.0 j-1.0 k3.5 m-0.3 n3.5 p-1.9 q1.6 r0.7 s-1.0 t0.5
pond+a 7.0 a1.1 c1.9 e-0.3 f1.0 g-0.3 k-0.8
pond+ju 7.7 b0.4 c0.6 e0.4 f0.5 t0.8
pond+rano 7.7 d0.4 g0.6 k-0.3 n0.8 r0.3 t0.6
pond+sa 7.7 f0.4 k-0.3 r0.3
pond+som 7.2 a-0.7 f0.9 h0.5 j0.3 k0.7 n-0.6 o0.4 q1.7 r-0.4
pondel 4.5 a-1.5 b0.7 c1.9 e-0.3 f1.5 h1.7 i-2.0 j-1.0 k3.5 m-0.3 n3.5 p-1.9 q1.6 r0.7 s-1.0 t0.5
pone 7.4 f-0.3 i0.5 j0.4
ponech 7.4 f-0.3 i0.5 j0.4
ponu 4.8 a1.8 b3.6 c0.6 d-0.4 f0.6 h1.8 i3.2 j-0.7 k1.3 l-1.1 m2.1 n0.4 o-0.7 p-0.7 q-0.4 s-1.1 t0.6
ponu+caka 7.7 c0.7 d0.4
ponu+do 7.7 a0.6 d-0.3 e1.1 t1.1
ponu+ktor 7.4 b0.8 c-0.4 e-0.5 f-0.3 g0.5 i0.8 n0.3 r0.6
ponu+mam 7.7 a1.1 b2.0 c-0.3 d0.3 g-0.4 h0.3 i0.6 m1.7 r-0.5
ponu+na 6.4 a-0.9 b0.5 c-0.8 h0.4 i1.0 j-0.4 k2.2 l-0.4 o-0.3 p-0.5 q-0.4 s-0.5
ponu+pre 7.7 b-0.4 c0.7 d0.8 e-0.3 h-0.3 n0.4
ponu+v 7.7 e0.5 n0.3 s0.6
ponuk 7.7 b0.5 e-0.4
ponuka 6.3 a1.1 b-0.8 d0.8 e1.0 f-0.4 h0.6 i1.8 k0.4 t0.6
ponuke 7.0 a1.4 b1.5 d0.5 g-0.3 h0.3 i-0.4 j0.5 m4.3
ponuku 5.4 a0.8 b3.2 c0.9 f0.6 h1.7 i1.0 j-1.0 k1.2 l-0.6 m1.6 n0.8 p-1.1 s-0.7
ponuky 6.5 a-0.5 b0.8 d-0.7 e-0.5 f0.4 j-0.5 l-0.3 o-0.4 s-0.4
poob 6.2 b1.1 d-0.4 e0.7 f0.3 g-0.7 h-0.4 j-0.4 k1.0 l0.6 m-0.4 p-0.4 q0.8 s-0.6 t1.3
poobed 6.4 a-0.3 b1.2 e1.0 f0.4 g-0.6 h-0.4 i-0.9 j-0.3 k1.1 l0.7 m-0.4 p-0.4 q0.8 s-0.5 t1.4
poobze 7.7 a0.5 e-0.4 i1.3
popi 7.2 a0.3 c0.8 d0.6 f0.9 s0.6
popis 7.7 a0.5 c0.5 d1.0 e0.3 f1.0 i0.4 s0.7
popisk 7.7 c0.3
popl 5.7 a0.6 b2.5 c-1.5 d0.8 e-1.2 g0.3 j1.0 k1.3 l0.7 m2.4 n0.4 o-0.5 p0.4 r0.7 s-0.4 t0.4
popl+a 7.7 e-0.4
popl+za 6.8 a1.4 b2.3 c-0.5 d1.0 e0.3 g-0.7 l0.9 m1.9 o-0.3 p0.9 q-0.4 r-0.6 s-0.4
poplat 5.9 a1.7 b2.8 c-1.3 d1.3 e-1.0 g-1.1 j1.2 k0.7 l0.8 m2.7 n0.6 o-0.6 p0.7 r-0.9 t-0.3
popo 6.8 g0.9 h0.3 i0.6 l1.2 o-0.5 q0.8 r0.9 t1.6
popo+a 7.7 a-0.4 g0.4 h0.7 n0.3 r0.5 t1.1
popolu 6.8 g0.9 h0.3 i0.6 l1.2 o-0.5 q0.8 r0.9 t1.6
popr 5.7 a0.8 c0.5 d0.5 f0.3 g-1.0 h0.6 i0.7 j0.6 l1.0 n0.4 o1.4 p-0.4 r-0.5 s-0.3 t-0.5
popr+o 7.0 c0.7 e-0.8 g-0.5 h0.4 i0.3 l1.8 n-0.6 o1.3 q0.5 t-0.4
poprad 6.4 a1.1 b-0.6 c0.3 e0.5 i0.4 j1.2 m-0.4 q0.3 s0.3
popros 6.2 f0.4 g-1.1 h0.4 i1.0 j-0.5 l1.1 n0.4 o1.7 p-0.5 r-0.6 s-0.8 t-0.4
pora 4.9 a-0.4 b-0.3 d1.0 e0.9 f0.5 g-0.9 h1.2 j1.1 k3.4 l1.7 m0.3 n-0.6 p-1.1 q-0.3 r-1.2 s-0.6 t-0.3
pora+a 7.7 a0.3 c0.4 f0.7 r-0.5
pora+aby 7.7 a0.4 j1.0
pora+ako 7.7 a-0.3 d0.4 h-0.4
pora+mi 7.4 a0.5 b0.5 c0.4 e0.9 j0.5 p0.6 s0.8
pora+pre 7.7 c0.4 j0.6 p0.7
pora+sa 7.7 a0.4 d0.7 i0.4 j0.8 m0.8
pora+vede 7.7 b0.5 e0.7 f0.6 g0.5
poradc 7.0 c0.7 d0.7 e-1.1 j0.9 k0.5 l0.5 n0.3 r-0.4 s-0.4
porade 6.5 a-0.3 b0.5 c-0.4 d0.5 f0.4 h0.5 i1.6 j-0.4 o-0.4 p-0.3 s-0.5
poradi 5.8 b-0.4 e0.7 f0.4 g-1.0 h-0.3 i-0.7 j1.8 k-0.5 l1.8 n-0.4 r-0.8 s-0.7
poradn 7.4 j0.5 p0.6
porado 7.7 g0.6 h0.7 m0.6
poradt 7.4 b0.4 e1.1 g-0.3 s0.8 t0.3
poradu 6.6 b-0.8 e0.4 f0.5 g-0.3 h0.6 i-0.7 j-0.3 k5.3 o1.1 p-0.4 r0.5 s-0.5
porady 7.4 b0.7 c-0.3 e0.5 g0.5 i0.4
pori 5.2 a-1.5 b0.7 d-0.4 g-0.3 i-1.2 k0.5 l0.4 m0.8 n1.1 o2.1 p-0.8 r0.4 s-0.5
pori+a 6.9 a0.6 b-0.6 c1.3 d-0.5 e0.9 i-0.3 j1.0 n-0.5 o0.4 s-0.4
pori+len 7.7 b-0.3 d0.3 g-0.4 n0.4 o-0.3 q0.3 r-0.4
poriad 5.3 a-1.4 b0.6 d-0.5 g-0.3 i-1.1 k0.6 m0.7 n1.1 o2.2 p-0.8 q0.3 r0.4 s-0.5
poro 5.9 a1.0 b1.2 c-1.2 d0.6 e-0.4 g-0.5 i1.5 j-0.4 k0.5 l1.1 m0.5 p-0.6 q0.3 s2.0 t0.8
porota 7.4 a-0.4
porovn 7.4 a0.7 b1.3 c-0.3 m0.7 p-0.3 s0.4
porozm 7.7 a0.8 d1.0 i1.0 s1.1
porozp 6.9 a0.8 c-0.5 d0.4 e0.4 g-0.4 h-0.4 i1.0 k0.7 m-0.3 r-0.5 s1.3 t-0.3
porozu 7.7 a-0.4 b0.3 e-0.4 g0.3 h0.3 l1.0 q0.6 t0.4
port 6.6 a0.4 d2.1 f0.6 g-0.4 j-0.5 l-0.3 o0.4 s1.8
portal 6.9 b-0.3 d2.2 f0.7 j-0.4 r-0.4 s2.3 t-0.3
poru 5.9 a1.5 b0.4 d-0.4 e1.9 f0.4 g-0.5 i-0.4 j2.4 t-0.3
poru+a 7.7 a0.3 j0.4
poru+povi 7.4 c-0.4 e0.6 i1.5 p-0.4
poru+zmlu 7.0 b0.5 f0.7 i-0.8 j1.3 m0.7 p0.3
poruch 7.2 a0.8 c-0.6 e1.9 g-0.5 i-0.4 j-0.4 k0.3 s0.7 t-0.4
poruse 6.2 a1.2 c0.6 e0.6 f0.4 g-0.4 j3.0 m0.4 q-0.3 s-0.4
posc 6.3 a1.3 b1.9 c-0.9 d0.5 e1.9 f2.4 g-0.7 i-0.7 j-0.3 k1.3 m1.0 q-0.4 s-0.6 t1.2
posc+vyss 7.7 a0.6 b0.4 f2.4 m0.6 t0.4
poscho 6.3 a1.3 b1.9 c-0.9 d0.5 e1.9 f2.4 g-0.7 i-0.7 j-0.3 k1.3 m1.0 q-0.4 s-0.6 t1.2
pose 7.7 a-0.5 g-0.3 i-0.3 k1.4 o0.6
posi 4.6 a-1.5 c-1.0 d1.2 e-0.5 f0.3 g-1.0 i-1.9 j-1.7 k0.4 l1.2 m-0.5 n2.1 o-0.8 p-1.2 q1.7 s-1.1 t1.6
posi+fotk 7.7 d0.5 o0.4 s0.4
posi+k 7.7 a0.6 d0.4 e1.0 g-0.3 i0.6 s0.6
posi+na 7.4 a-0.4 d0.5 e0.5 f0.5 m-0.4 n0.4 o-0.6 p-0.5
posi+nahr 7.7 a-0.6 c-0.4 e-0.5
posi+podp 7.2 a-0.4 f0.4 i-0.4 k0.5 q-0.4 t-0.3
posi+potv 7.4 h-0.3 l-0.3 n-0.6 o-0.6 p-0.4 q3.0
posi+prip 7.7 q0.3
posi+text 7.7 e-0.4 i-0.3 k0.3 n0.7
posi+v 7.0 a-0.7 b0.3 c-0.6 i-0.5 o-0.5 r0.6 t1.0
posi+vam 7.2 a0.5 b0.6 g-0.4 j0.6 m0.8 t0.4
posiel 4.6 a-1.7 b-0.4 c-1.1 d0.5 g-1.0 h0.4 i-1.9 j-1.6 k0.5 l1.2 m-0.4 n2.0 o-0.7 p-1.2 q1.7 s-1.0 t1.7
posk 6.4 a0.8 c1.8 d0.9 e-0.4 f0.4 i1.2 j1.2 p-0.5 s1.3
poskod 7.7 c0.6 i-0.3 j0.6 m0.3 s0.5
poskyt 6.6 a1.0 c1.4 d1.1 f0.5 i1.5 j0.8 p-0.5 r-0.3 s0.9
posl 3.2 a-0.9 b-1.4 d0.8 f0.4 g-0.4 h0.6 i1.3 j-1.8 k0.7 l1.2 n1.9 o3.8 p0.6 q1.3 s-1.5 t2.2
posl+aj 7.2 a-0.5 d-0.3 l1.4 m0.5 n0.9 q0.8 s-0.6
posl+aspo 7.7 b-0.4 c0.6 d0.7 e-0.4 k0.6 l0.6
posl+by 7.4 a-0.7 d-0.5 e-0.8 g1.7 h0.7 j-0.3 k-0.3 r0.8
posl+chvi 7.2 d-0.9 e0.4 g-0.3 i-0.3 n-0.7 t2.2
posl+co 7.2 b0.5 c0.7 e-0.7 g-0.3 j0.4 n0.4 r-0.4 s0.5 t0.5
posl+dnu 7.7 i0.6
posl+do 7.2 a-0.5 d-0.4 e-0.6 k0.8 m-0.3 o0.5 t0.8
posl+dobr 7.4 b-0.4 e-0.5 g-0.4 m2.5 o-0.3 q1.3
posl+doda 7.4 e0.6 g0.4 h1.4 m-0.4 r-0.3
posl+dva 7.7 a0.4 c0.5 d0.5 i1.1
posl+este 7.7 a-0.4 b0.6 k-0.4 n0.6 o1.3 t0.4
posl+fakt 6.9 a-0.7 b-0.3 g-0.3 i0.5 l-0.6 m1.2 o1.5
posl+hned 7.4 a-0.6 e-0.6 g0.9 k0.8 l0.3 n1.3 o-0.3 q-0.4 r0.8 t-0.3
posl+ich 7.2 a0.8 b-0.4 c1.7 e0.7 g-0.4 i-0.4 k0.4 m-0.3 p0.4 r0.5 s0.5 t2.1
posl+ju 7.4 a-0.3 b0.4 c0.8 d0.4 l-0.4 o0.5 t0.4
posl+len 7.7 a-0.5 c-0.6 g-0.3 n1.2 r0.3 t-0.5
posl+mail 7.7 d0.7 i0.5 p0.5
posl+mesi 7.4 a0.7 c-0.3 d0.8 e0.4 i0.9 p1.4 r-0.4
posl+mi 5.4 b0.6 c-0.5 d-0.6 e1.3 f1.6 g-0.8 h-0.4 i-1.1 j-0.4 k-0.3 m1.4 n0.6 o1.5 p0.5 q0.6 s-0.5 t1.2
posl+mzdy 7.0 c0.5
posl+na 6.9 a-0.4 d-0.7 f-0.4 g0.5 h0.4 i-0.6 k-0.4 l0.6 m0.9 n-0.4 o0.9 p-0.3 q0.4
posl+nahr 7.7 a0.3 c0.8 d0.6 e-0.4 i-0.3
posl+nam 6.2 a-0.6 b1.1 c-0.6 d-0.9 g0.5 h2.1 k0.7 l0.6 m0.3 n-0.7 o0.7 p-0.4 t0.5
posl+niek 7.4 b-0.4 c-0.4 d-0.5 e0.9 f-0.3 g-0.3 r-0.3 t0.9
posl+novy 7.7 a0.5 b0.8 e0.3 h0.4 l0.4 m-0.3 p0.7
posl+opra 7.7 a0.4 d-0.3 e1.2 i0.5 m0.8 r-0.3
posl+otaz 7.7 a0.4 b0.6 d0.3 e0.4 p0.5 s0.3
posl+po 7.4 a-0.4 b-0.3 e-0.6 h0.9 k-0.3 n-0.7 p-0.3 q-0.3 r0.3
posl+polr 7.7 d0.5 i0.3
posl+post 7.2 a-0.6 e-0.4 g-0.5 j-0.6 p-0.3 q-0.4
posl+pros 6.8 a0.4 c0.4 d0.8 e-0.3 g1.1 i0.7 k-0.4 l-0.4 m-0.5 o0.5 p0.5 r1.1 s1.2 t-0.3
posl+raz 7.7 a0.3 c0.7 d0.6 e-0.4 i0.5
posl+s 7.7 c0.3 o0.5 r-0.3
posl+si 7.7 a0.6 c0.5 d0.6 i1.2
posl+sken 7.7 g-0.3 h-0.4 o0.6 q0.8 r-0.3
posl+som 6.4 a-1.3 c0.5 e-0.4 f-0.5 h1.1 i-1.0 j-0.5 m0.4 p-0.7 q2.2 r0.6 t1.0
posl+spra 7.7 a-0.3 c-0.3 k0.7 o0.4 r-0.3
posl+ste 7.7 d0.4 i0.4 m0.8
posl+stra 7.7 a-0.4 e-0.6 l0.9 p-0.4
posl+toho 7.7 a0.3 e0.8 j0.5 p0.8 s0.8
posl+tri 7.2 a0.8 b0.3 c-0.4 d0.6 e0.8 f0.5 i0.7 j-0.3 k0.4 r-0.5
posl+v 6.4 a-0.9 b0.6 e-0.4 g-0.3 h-0.3 k0.3 m0.4 o1.6 p-0.5 q0.7 s-0.5
posl+vam 7.7 a-0.5 i-0.3
posl+verz 7.7 c0.4 e0.6 g1.1 i-0.3 k-0.3 o0.3 r1.3 t0.5
posl+z 7.7 c1.0 e0.8 g0.5 p0.5 q0.9 r0.6
posl+zajt 7.7 k-0.6 m0.3 n0.7 t-0.6
posl+zaka 7.7 g-0.4 i0.9 o0.3 r-0.5
posl+znov 7.7 b-0.4 c0.5 m0.4 o0.7
poslal 4.9 a-0.5 b-1.1 c0.4 d0.4 e-0.5 f1.2 g0.6 h0.9 j-1.6 k0.7 m0.5 n-1.1 p-0.5 q3.7 r0.7 s-0.6
poslan 7.0 b-0.5 e0.3 f-0.3 h0.5 j0.3 k-0.4 o0.9 q0.3
poslat 5.1 a-2.5 c0.5 d-0.7 e-1.0 f-0.5 g1.1 h-0.7 i-1.0 j-0.6 k0.5 l0.5 m-0.9 o4.0 p-1.2 q0.7 r2.2 s-0.8 t2.1
posle 6.8 b0.6 g-0.5 i-0.4 l0.6 o-0.3 r-0.5
posled 4.7 a3.1 b-0.5 c1.0 d1.8 e2.2 g-1.6 h-0.5 i6.5 j1.2 l-0.5 n0.4 o0.9 p2.4 q-0.6 r-0.6 s-1.1 t0.8
poslem 5.2 a-2.8 b-1.0 e-0.9 f-0.8 g-0.6 h1.0 i-1.6 j-1.1 k1.3 l2.6 m0.6 n5.0 o0.5 p-0.8 q-1.4 r0.7 s-1.6 t-0.9
poslet 6.3 a-1.5 d-0.6 e-0.4 f-0.7 h1.1 i-0.7 j-0.5 l-0.7 n-0.5 o3.4 q1.7 r-0.3 s0.4 t0.8
posli 7.7 b0.7 d-0.4 m0.7 n1.0 o0.8
poslit 4.5 a1.7 b1.4 c1.4 e1.9 f1.1 h1.8 i-1.2 j-1.1 k0.4 m1.9 o0.4 p0.9 t2.9
posluc 7.2 a0.6 d1.0 e-0.4 g-0.3 i-0.6 j0.4 s1.3
poso 7.4 a0.5 e1.1 r-0.3 s0.5
poso+akob 7.7 a0.7 e1.1 q0.4 s0.5
posobi 7.4 a0.5 e1.1 r-0.3 s0.5
post 4.6 a-1.7 b1.0 c-0.6 d-0.7 f1.1 g-0.7 i-0.3 j-1.4 l-0.7 m0.7 n0.8 p-0.5 q3.3 r0.3 s1.0
post+a 7.7 a-0.9 e-0.3 g1.2 i-0.5 j-0.5 l0.5 q0.6 r1.6
post+na 7.4 e0.5 n0.6 s0.5 t0.7
post+neci 7.7 a-0.4 c-0.3 f0.4 p-0.4
post+sa 7.4 a0.8 e0.6 o0.3 p0.5 s1.2
posta 7.0 a-0.9 b-0.6 g0.9 m0.3 n1.1 q-0.5 r1.7 s-0.4
postar 6.9 b1.3 c-0.5 d-0.5 e-0.6 g-0.8 i0.4 j-0.4 m1.7 n-0.5 o-0.3 q-0.4 r-1.0 s1.8
postav 6.4 b1.1 d-0.8 h-0.5 i-0.6 j-0.4 m0.4 n-0.3 p-0.4 q-0.4 r-0.4 s1.1 t0.8
poste 7.0 a-0.7 b-0.5 d-0.5 e0.4 g-0.4 i-0.3 j-0.4 l-0.3 m-0.3 n-0.3 p0.4 q3.0 s-0.4
postel 7.2 b-0.4 c-0.3 d-0.4 e-0.7 g0.4 n0.4
postih 7.7 a0.4 c0.9 d0.4 e-0.3 i0.6 s0.9
postoj 7.4 a0.6 b0.8 d0.4 e0.8 i-0.3 p0.4
postou 6.8 a-0.4 b-0.8 c-0.5 d-0.4 e0.4 h0.5 i-0.4 j-0.6 m-0.5 p0.3 q0.6 r-0.3
postu 6.6 a-0.6 d0.8 i-0.6 k-0.5 o0.6 p-0.7 q1.0 r0.4
postup 6.1 a-0.7 b0.4 c-0.4 d-0.7 e0.6 f1.9 g-0.7 i1.3 j0.4 m-0.5 n0.7 s-0.5
posu 5.1 a0.6 b0.5 c1.3 d-0.6 e1.0 f1.4 g-0.8 h-0.3 i-1.4 j1.4 k2.0 l3.0 m1.3 n0.5 p-1.0 r0.4 s-0.8 t0.4
posu+c 7.4 a0.3 c-0.3 e1.2 i0.9 j0.5
posu+k 7.7 a-0.3 b-0.3 h-0.4 j-0.5 k-0.3 n0.4 q-0.3
posu+na 7.7 b0.5 c0.5 e-0.4 k1.0 l0.4 o0.5 r-0.4 t-0.3
posu+o 7.2 b0.9 c-0.8 f0.6 g-0.4 j0.5 k1.3 l0.5 m1.1
posu+pros 7.7 a-0.5 c-0.4 e-0.4 f0.4 k-0.3
posu+spla 7.7 a-0.6 c-0.3 d-0.4 l2.1 q0.4 t-0.3
posu+sud 7.7 d0.7 f0.5 g1.0 h0.5 r1.0
posudi 7.4 c1.1 e-0.3 f0.4 j0.8 m0.5
posudk 7.0 a1.5 c1.1 e1.5 f1.2 i0.7 k0.6 l0.3 s0.5
posudo 6.2 a0.4 e0.9 f-0.4 h0.3 i-0.7 j0.9 k-0.4 m0.7 n-0.3 o-0.6 q-0.4 r0.6 s-0.5
posuni 7.2 a0.4 g-0.4 h-0.3 l1.4 m0.4 n0.6 r-0.6 t0.5
posunt 7.7 a-0.5 c-0.4 e-0.4 f0.4 k-0.3
posunu 6.4 a-1.2 c-0.8 g-0.7 i-0.6 j0.7 k2.7 l2.6 o0.8 p-0.5 q0.9 s-0.4
posuva 7.2 a0.4 b0.6 c1.0 e-0.4 f1.1 g0.4 i-0.5 k0.4 m0.8 n0.9 p-0.3 r0.8
pote 6.9 a-1.1 f-0.4 g2.5 h0.5 i-0.5 n0.6 r1.2 s-0.4
potesi 7.0 a-1.1 e-0.5 f-0.4 g2.6 h0.5 i-0.4 n0.6 r1.3 s-0.4
poti 7.2 a1.4 b-0.3 e1.6 g-0.5 i1.6 j0.6 r-0.5
potich 7.2 a1.4 b-0.3 e1.6 g-0.5 i1.6 j0.6 r-0.5
potl 7.2 b0.4 c0.8 f0.5 g-0.5 h-0.5 r-0.5 s0.4
potlac 7.4 b0.4 c0.9 f0.6 g-0.6 h-0.5 r-0.5 s0.5
poto 4.6 b0.8 c1.6 d-0.4 e-0.5 f0.6 j-1.0 k0.7 l-0.9 m0.7 o1.0 r0.3 s-0.7
poto+bol 7.7 c0.7 f1.0
poto+bude 7.7 e0.7 p0.9
poto+idem 7.4 c0.6 i-0.3 s1.2
poto+ju 7.2 c-0.3 d-0.5 e-0.6 n0.7 o0.5
poto+na 7.7 a-0.4 b-0.4 f0.7 h0.5 k1.0 r0.3 t1.0
poto+posl 7.7 d-0.5 e-0.4 q0.3
poto+sa 6.9 a-1.0 c-0.6 d-0.4 e-0.8 g0.6 i-0.4 l-0.3 n-0.4 o0.4 p-0.3 r0.8
poto+si 7.4 j0.9 r-0.4 s-0.4
poto+som 7.7 b0.8 c-0.6 d-0.4 f0.7 g0.5 o0.7 r0.7
poto+to 7.2 a-0.7 b-0.7 c-0.6 g-0.3 h-0.4 n-0.4 q1.0 s-0.3
poto+uz 7.7 a1.1 c0.7 e0.9 i1.8 r-0.3
potom 4.7 a0.5 b0.8 c1.7 e-0.3 f0.6 j-0.9 k0.8 l-1.0 m0.8 o1.1 r0.4 s-0.7
potr 4.1 a-3.0 b-0.6 c-0.5 d-0.6 e-0.8 f0.3 g-0.8 h2.4 i-1.1 j-1.0 k0.4 m-0.4 o2.2 p-1.5 s-1.9 t5.3
potr+aby 7.7 e-0.5 g0.5 h0.6 r0.4
potr+by 6.8 a-0.9 c-0.4 e-0.5 g-0.7 h-0.7 i1.3 p0.5 q-0.4 r-0.5
potr+dals 7.7 d-0.3 h0.8 k-0.3 o0.8
potr+do 5.7 j0.4 k0.8 t0.7
potr+ho 7.4 a0.7 c-0.3 d0.5 j1.2 o0.6 t-0.3
potr+k 7.4 e-0.3 o1.2 q0.5
potr+od 7.2 a-0.6 c0.5 d-0.5 l-0.3 m0.5 n-0.4 t1.0
potr+opra 7.7 a0.4 c1.1 e0.8 t0.8
potr+potv 7.7 t1.0
potr+prel 7.2 a-0.3 b0.3 c-0.3 g-0.3 o1.0 t0.5
potr+to 6.9 a0.4 c0.4 e1.1 h-0.5 l0.9 m-0.5 o1.5 q-0.6 t1.0
potr+vedi 7.7 c-0.3 i0.7
potr+web 7.7 a-0.5 g1.0 h1.0
potreb 4.2 a-3.3 b-0.6 d-0.4 e-1.2 g-0.9 h2.4 i-1.0 j-0.9 k0.6 l-0.7 m-0.3 o2.3 p-1.4 s-1.8 t4.9
potrva 7.4 c-0.3 e0.3 l0.9 q0.4
potv 4.7 a-1.6 b-0.5 c1.5 d-0.7 e0.4 f1.2 g-0.3 h1.2 i-1.2 j1.3 l0.3 n0.8 o1.1 p-1.1 q1.7 s-1.3 t0.5
potv+aj 7.4 a0.3 c0.4 f0.4 j1.3 m1.0
potv+ci 7.7 d0.3 f0.3 n0.4 o0.8
potv+mi 7.2 e0.6 f-0.3 g0.3 h0.9 k0.5 l0.9 m-0.3 n1.5 p0.5 r0.4
potv+nam 7.7 c0.4 e0.5 i0.4 o0.9
potv+o 6.8 b0.7 c1.1 f-0.8 g-0.5 j-0.4 k0.3 n-0.8 p-0.4 q0.9 s-0.3 t-0.5
potv+obje 7.4 a-0.6 c-0.6 d-0.6 f0.7 g0.4 i-0.3 k0.4 o-0.3 t0.6
potv+prij 7.2 c0.4 e-0.4 g1.2 h0.8 i-0.3 j0.4 q-0.5 t-0.4
potv+z 7.4 c-0.4 e0.3 k-0.4 n-0.3 o-0.4 q2.6
potv+ze 6.4 a0.3 b-0.5 c1.5 g-0.7 i0.8 j1.3 k0.4 l-0.4 n0.4 p-0.4 q-0.6
potvrd 4.7 a-1.5 b-0.5 c1.5 d-0.6 e0.5 f1.3 h1.2 i-1.1 j1.3 l0.4 n0.8 o1.1 p-1.0 q1.7 s-1.3 t0.5
pouk 6.5 a-0.7 b-0.4 c0.3 e-0.5 g0.5 h1.0 i-0.5 j0.3 k0.4 l-0.5 m1.2 n0.4 o0.6 q4.8 r1.0 s-0.5
pouk+na 7.4 c0.7 j0.8 m1.7 q1.9 s-0.3
poukaz 6.5 a-0.7 b-0.4 c0.3 e-0.5 g0.5 h1.0 i-0.5 j0.3 k0.4 l-0.5 m1.2 n0.4 o0.6 q4.8 r1.0 s-0.5
pouz 5.9 b0.4 d-0.6 e1.3 f-0.3 g-1.0 h0.6 i-0.4 m0.9 o2.3 p-0.5 q1.4 s-0.7 t0.7
pouz+to 7.7 a0.4 c-0.3 e1.6 g-0.6 h0.8 q1.8
pouzit 6.4 b0.3 e0.8 g-0.4 i-0.7 j0.5 l0.4 m0.8 n0.4 o2.4 s-0.4 t1.0
pouziv 6.6 a-0.4 d-0.6 e-1.0 f-0.4 g-0.6 h0.4 j-0.3 n-0.3 q1.4 s-0.3
pova 6.2 a2.1 b2.0 c1.0 d1.1 e2.2 g-1.0 i1.3 j0.8 m0.4 p1.0 q-0.5 r-0.3 s-0.6 t0.5
pova+byst 7.7 a0.6 c1.1 e0.3 i0.7 l0.3 t1.0
pova+za 6.9 a1.2 b1.4 c0.6 d1.7 e1.4 g-0.4 h0.4 i0.6 j0.7 m-0.6 s-0.3
povazi 7.7 b0.7 c-0.3 e0.6 i0.6
povazs 7.7 a0.6 c1.1 e0.3 i0.7 l0.3 t1.0
povazu 6.6 a1.4 b1.2 c0.5 d1.4 e1.2 g-0.6 j1.1 p1.2 q-0.3 s-0.5
pove 4.2 a1.7 b1.3 c2.6 d1.7 e1.2 f0.6 g1.8 h2.0 i2.3 k0.7 q0.8 r1.3 s1.6
pove+aby 7.7 b0.7 d-0.4 i0.9 s0.5
pove+ci 7.7 c0.4 d-0.4 h0.5 m0.6 n0.5 o0.8
pove+co 7.7 b0.4 d-0.4 e-0.4 f0.5 i0.4 s0.5
pove+mi 7.0 a1.0 b1.2 c1.6 e0.7 i1.2 p0.8 r-0.3 s0.4
pove+na 7.7 a0.5 b1.3 i1.4 j0.4
pove+nech 7.4 d0.5 e0.3 f0.7 h-0.3 r-0.5
pove+sme 7.7 a-0.4 g0.9 h1.0 s-0.3
pove+som 6.2 b-0.7 c1.2 d0.4 e0.6 h0.8 l-0.3 p0.7 q0.3 s2.0
pove+styr 7.7 a0.4 d0.5 i0.4
pove+to 7.7 a0.8 b-0.4 c1.2 d0.5 e1.0 g-0.5 i-0.5 k0.3
pove+ze 5.6 a-0.9 b-0.3 c0.3 e0.6 g2.5 i-0.8 l-0.6 m0.8 n-0.6 q0.6 r2.6 s-0.5
poveda 4.5 b0.5 c1.0 d0.5 e-0.5 f0.8 g2.7 h2.2 i0.8 j-0.6 k0.6 l0.4 m0.8 n-0.7 q1.1 r2.0 s0.4 t0.5
povedi 7.0 a1.1 b-0.3 c0.4 d0.6 e1.2 g-0.6 i-0.3 j0.9 r-0.4 s1.1
povedz 6.1 a0.8 c2.7 e0.8 h0.7 j-0.5 k1.0 l-0.3 n1.7 s0.6 t-0.4
poveri 6.8 a0.8 b0.4 c-0.5 d1.4 e1.0 i2.2 j0.5 p-0.3 s0.3
povest 7.7 d0.6 s0.6
povi 5.2 a1.7 b1.0 c1.4 d0.9 e1.2 f0.4 g-1.0 h-0.8 i0.4 k-0.3 m1.1 o1.0 q-0.6 r-1.4 s3.4 t0.5
povi+im 7.4 a0.5 b0.8 d-0.3 i0.9 s1.3
povi+kde 7.4 a0.3 b-0.3 c0.9 d0.4 f0.7 i0.5 k-0.3 s0.5 t0.6
povi+ked 7.7 b0.4 c0.7 e0.5 o0.6 s0.5
povi+to 7.4 a0.7 d1.3 e0.3 i0.5 p0.7
povi+zhot 7.4 c-0.4 e0.6 i1.5 p-0.4
povie 6.6 a0.3 b1.0 c0.8 d-0.4 e-0.9 f0.9 g-0.3 i-0.5 m0.9 r-0.6 s0.5 t0.3
poviem 5.9 a2.1 b1.8 c1.0 d1.6 e0.8 g-0.8 h-0.5 i0.7 k-0.4 p0.5 r-0.4 s3.9
povinn 6.3 b-0.9 e1.3 f-0.4 i0.3 j0.4 m0.4 o1.2 p-0.7 q-0.4 r-0.6 s0.4
povo 5.6 a-0.8 c0.6 e0.3 h0.6 i-1.4 j-0.9 k0.8 n-0.5 r0.4 s-0.4 t1.0
povo+rest 7.7 a-0.3 d-0.3 j-0.4 l0.8 t0.3
povodn 6.4 b0.4 c0.5 e0.6 f-0.5 g0.4 h0.9 i-1.1 j-0.5 k0.8 l-0.7 p-0.6 q0.6 r0.5 t1.5
povole 6.4 a-0.8 b-0.3 c0.4 d0.5 e-0.6 f0.7 g-0.3 i-0.3 j-0.5 l0.4 n-0.6 q-0.4 s-0.3
povoli 7.7 e0.7 g-0.4 p0.7
povy 7.4 e0.7 g0.5 o0.8 p0.7 q0.3 r0.4 s0.7
poza 5.8 a0.9 b0.7 c1.8 d-0.4 e0.4 f1.7 l-0.6 m-0.5 n0.6 o0.4 p1.7 q0.3 r0.5 s-0.7 t1.8
poza+je 7.7 b0.4 c-0.4 e0.4 f0.3 g0.5 h0.6 n0.5 o0.5 r0.7
pozadi 7.7 b0.4 c-0.4 e0.4 f0.3 g0.5 h0.6 n0.5 o0.5 r0.7
pozadu 7.7 c0.5 e-0.4 i0.4
pozajt 7.2 b-0.3 c1.0 d-0.5 q0.8 t2.4
pozast 6.6 a1.1 b0.6 c0.6 d0.7 e0.7 f2.1 g-0.4 j-0.5 l-0.3 p2.6
pozd 5.5 a0.4 c0.7 d2.3 e0.9 f0.5 h0.9 i-0.7 k1.5 m-0.3 q1.7 r1.1 s-1.1
pozdra 5.6 a0.5 d1.9 e1.1 f0.3 g0.3 h1.0 i-0.5 k1.5 l-0.3 p-0.3 q1.8 r1.2 s-1.0
poze 5.8 b0.4 f-0.7 g1.3 h0.9 j-0.6 k1.7 l0.7 n0.3 p-0.7 r1.9 s-0.5 t0.3
poze+do 7.7 a0.3 c1.3 d-0.3 t0.8
poze+na 7.2 b0.7 c-0.4 d-0.4 e-0.5 i-0.3 k-0.4 m0.7
poze+som 7.7 a-0.4 c-0.3 g1.2 n0.9 r0.9
pozemk 7.7 a-0.5 e-0.5 q0.5 r0.3
pozera 5.9 f-0.5 g1.1 h0.8 j-0.5 k1.9 l0.8 n0.5 p-0.6 r1.7 s-0.4 t0.5
pozi 5.5 a-1.2 d0.8 f0.6 g0.5 j-0.8 k1.8 l0.8 m0.3 n-1.2 p-1.2 q-0.8 r1.1
pozi+bola 7.7 a-0.4 t0.3
pozi+o 7.2 a1.1 b0.6 c0.6 d0.5 e0.6 i1.6 s1.1
poziad 6.1 b0.7 d1.4 e0.5 f0.9 g-1.0 i0.4 k1.2 l0.5 m0.3 n-0.8 p-0.6 r-0.5 s0.5
poziar 7.2 a-0.8 b-0.3 d-0.5 g0.4 h0.3 i0.5 k1.3 n-0.3 o0.5 r0.6
pozica 7.7 e-0.4 m0.9
pozici 7.4 a-0.4 i-0.3 l0.5 r-0.3
pozico 7.4 b-0.5 d0.3 i-0.4 l0.4 m-0.4 p-0.4
pozl 7.7 a0.4 b-0.4 c1.1 e-0.4 p0.7
pozlat 7.7 a0.4 b-0.4 c1.1 e-0.4 p0.7
pozn 5.4 a0.9 b-0.3 c0.3 d1.1 e2.0 f0.8 g0.9 h0.8 j-1.1 k-0.4 l0.5 m0.7 n0.8 o1.1 r1.3 s1.2 t-0.8
pozn+a 7.7 g0.3 i-0.4 r0.5 s1.1
pozn+aj 7.4 a0.4 b0.4 i0.5 p0.6
pozn+pod 7.7 a-0.5 h-0.4 l0.5 n0.5 o0.6 r0.4 s-0.3
pozn+sa 7.7 c0.8 f1.0 m0.3
pozna 7.2 c0.4 f0.8 g0.3 h0.8 l0.4 p-0.4 q0.5 r0.9
poznaj 7.4 e1.3 s1.6
poznal 7.7 b-0.5 c-0.4 e0.4 p-0.3
poznam 6.0 a-0.6 c-0.4 e-0.4 g1.2 h0.8 i-0.5 j-0.6 n0.5 o1.3 p-0.7 r1.2 t-0.3
poznat 7.2 a1.3 c1.2 d0.3 e1.6 g-0.4 h-0.4 i0.6 n0.8 p0.6 r-0.4
pozo 6.8 b-0.7 c-0.5 e1.2 h-0.3 i-0.5 j0.8 l0.4 n0.4 p-0.3 s0.8 t0.8
pozo+na 7.2 a0.4 b-0.4 c-0.3 e1.3 h-0.3 j0.6 m0.5 s1.1 t0.7
pozor 7.2 a0.4 b-0.4 c-0.3 e1.3 h-0.3 j0.6 m0.5 s1.1 t0.7
pozorn 7.4 a-0.4 b-0.4 m-0.3 n0.4 q0.5
pozr 5.1 a0.3 c-0.6 d0.9 e1.7 f0.6 g-0.7 h-1.1 j-1.5 k1.3 l0.3 m-1.0 p1.0 q2.2 s1.4
pozr+na 6.5 e0.6 f-0.4 g0.9 i-0.5 j-0.3 k0.6 m-0.4 o-0.3 p-0.4 r1.0 s0.9 t0.3
pozr+sa 7.2 a0.6 e0.9 i0.6 n0.4 p0.5
pozr+si 7.2 a-0.6 b-0.3 e-0.8 n-0.4 q3.2
pozr+v 7.4 a-1.0 l0.8 s-0.5
pozr+vece 7.7 a-0.5 c0.4 e-0.7 k1.6 n0.6 o0.4 r0.4
pozrel 6.9 a-0.3 e-0.7 f-0.3 g1.1 h-0.5 i-0.4 k0.7 l0.3 m-0.3 o-0.3 r1.3 s-0.6
pozret 7.7 e0.5 p0.8 s0.9
pozri 7.7 a-0.9 d-0.3 e-0.5 n-0.4 p-0.5 q3.5
pozrie 5.7 a0.7 c-0.8 e1.6 f1.2 g-1.1 h-0.5 j-1.1 k1.3 m-0.8 n-0.4 p-0.6 r-0.8 s0.9
pozrit 6.8 a0.5 c0.6 d1.5 e1.2 g-0.3 i0.6 n0.4 p1.1 q-0.3 r-0.3
pozv 6.2 a-0.5 c1.3 e0.3 g-1.5 i-0.9 j-0.5 k3.8 m-0.4 n-0.5 q1.3 r-0.5 t0.7
pozv+na 6.6 a-1.3 c0.5 d0.4 g-1.0 i-0.6 k4.1 p-0.4 q1.2 s-0.3 t0.4
pozvan 6.3 a-0.6 c0.9 e0.5 f-0.5 g-1.4 i-0.8 j-0.4 k3.8 m-0.4 n-0.4 p-0.6 q1.3 r-0.3 t0.7
pozy 7.4 e-0.4
pozyva 7.4 e-0.4
pr 7.7 e-0.3 m0.4
prac 4.3 a0.3 b0.8 d0.4 e1.2 f0.8 g2.2 h-0.4 i-0.3 j-1.3 k-0.7 l-0.4 m3.1 n1.5 o1.6 p0.6 q-0.5 r2.9 s-0.5 t0.8
prac+ale 7.7 o0.6 s0.3
prac+dni 7.7 c0.6 d-0.4 h-0.5 k-0.3 l0.3
prac+na 7.7 c0.8 e0.7 t0.8
prac+navi 7.7 a0.4 m1.9 p0.8 t0.6
prac+no 7.7 a1.1 b0.3 d1.6 f0.3 g-0.5 i1.2 t0.5
prac+od 7.7 a-0.7 g1.2 r1.5 t0.6
prac+po 7.7 j0.6
prac+v 7.2 b-0.3 d-0.5 e1.2 f0.9 g-0.5 o1.1 s0.9
prac+za 7.7 a0.3 b1.5 e-0.6 h-0.3 m1.6
prac+zada 7.7 a0.3 c0.9 e0.4 i1.0 j0.5
prac+zmlu 7.7 g0.4 r0.6
praca 6.4 b0.7 d-0.4 e0.5 g2.7 h-0.4 i-0.3 j-0.6 l-0.4 m2.0 n1.1 o-0.6 p-1.0 r3.3 s-0.5
prace 5.5 b1.3 d1.3 e-0.8 g-0.8 j-0.6 k0.4 m2.0 n-0.5 o0.7 p0.4
praci 7.0 b-0.5 g0.9 i0.3 n0.9 o-0.4 r0.9 t-0.4
pracka 7.7 a-0.4 b-0.3 e0.4 g0.7 j0.5 r0.9
pracov 5.8 a-0.6 b-1.0 c-0.6 e0.4 h0.6 i-0.6 j-0.3 k-1.0 l-0.5 m-0.6 o0.9 r0.5 t1.6
pracu 6.4 a1.1 b-0.5 c0.4 d0.4 e0.7 h0.4 i1.0 j-0.4 l-0.4 n0.9 q-0.4 r0.9
pracuj 6.5 a-0.7 b-0.4 e0.4 g1.0 i-0.9 j-0.3 l-0.4 n0.4 r-0.6
prah 6.6 a-0.5 b-0.7 d-0.7 f0.8 g0.7 h0.8 i0.6 j0.4 k1.5 n-0.3 o-0.3 p-0.4
prah+a 7.7 e-0.5 i0.4
prahe 7.7 f1.4 i0.5 k1.5
prahy 7.2 a-0.3 d-0.7 g0.4 i0.4 j0.6 s0.4
praj 5.8 a0.6 b0.8 c-0.3 d0.7 e0.3 g-0.9 i1.7 j-0.5 k0.6 m-0.3 n0.5 o1.0 p-0.5 r-0.7
praj+dobr 7.7 b0.8 d0.4 i1.0 k0.7
praj+pekn 6.9 c0.4 d-0.7 e0.4 h0.6 i-0.5 n0.8 o1.4 q0.4 s-0.3
praje 7.4 a0.8 b-0.3 c0.6 e0.7 f0.4 g-0.3 h-0.4 k-0.4 n1.1 o0.6
prajem 5.9 b1.1 c-0.8 d0.7 g-0.7 i1.7 j-0.4 k0.9 n-0.4 o0.5 p-0.4 r-0.6 t0.3
prak 6.8 a0.6 b1.4 d-0.8 g-0.5 i0.5 j0.6 m0.4 n-0.4 s0.4
prakti 6.8 a0.6 b1.4 d-0.8 g-0.5 i0.5 j0.6 m0.4 n-0.4 s0.4
pras 7.0 a0.4 b-0.3 c-0.4 d0.8 e1.6 g-0.5 h1.5 j0.6 p1.1 r-0.3 s-0.4 t1.4
praska 7.7 d0.3 e0.6 h1.7 p0.9 t1.6
praskl 7.7 a0.5 e0.8 i0.5 j0.9
prav 3.9 a0.9 b-0.7 c-0.3 d0.6 f1.2 g-0.9 i-1.2 j6.2 l1.4 m0.6 n-0.3 o-1.2 p-0.6 q0.6 r0.5 s1.8 t-0.4
prav+a 7.4 c-0.4 d-0.3 e-0.4 g0.6 r0.4
prav+aj 7.7 d0.6 e-0.4 s1.0
prav+co 7.7 a0.3 d0.7 j1.2
prav+na 7.4 e0.8
prav+naop 7.7 a-0.4 g0.8 m0.4 r1.1
prav+napi 7.7 c0.5 e-0.4 q0.5
prav+od 7.7 a-0.5 b-0.3 e-0.4 f0.4 g0.5 j-0.4 q0.9 r0.7 t0.5
prav+odde 6.8 b0.8 d0.6 e0.6 h0.9 i-0.7 j1.3 k-0.4 q-0.4 r-0.4 s-0.3 t0.4
prav+pomo 7.4 a0.3 d0.4 f0.4 j1.3 m0.6
prav+pret 7.7 a0.4 c-0.3 e1.1 g-0.3 i0.3
prav+prik 5.8 j-0.4
prav+rozh 7.7 a0.4 e0.5 f1.2 h0.4 k0.4 l0.3
prav+som 7.2 a-0.6 c-0.4 d-0.3 p-0.3 q1.6 r1.1 s-0.9 t-0.3
prav+zast 6.9 a0.9 c-0.5 d0.9 e-0.5 g-0.3 j2.7 p0.7 s-0.4
prav+ze 7.2 a0.5 b-0.3 d0.8 i0.4 r-0.4 s0.4
prava 7.0 a-0.8 b-0.5 c-0.5 h0.4 i-0.5 k0.3 n-0.4 o-0.5
pravda 7.0 b-0.4 c0.4 e-0.4 l0.8 r-0.4 s0.8
pravde 7.7 b0.9 i0.5 m0.4 s0.6
pravdi 7.7 d-0.4 i0.6 s1.0
pravdo 7.7 c1.1 d0.4 s1.3
pravdu 6.4 a-1.3 c-0.5 d0.5 e-0.7 f0.5 g2.0 i-0.8 k-0.4 l1.6 n2.2 o-0.4 p-0.7 r2.3 t0.7
prave 6.1 a-1.1 b-0.7 c-0.6 e0.9 f-0.7 g0.6 j-0.8 k0.7 l0.4 n-0.7 o-0.5 p-0.6 q1.6 r1.7 s-0.5
pravid 6.8 a0.5 b0.8 c-0.6 e1.0 f-0.3 g-0.3 i1.2 l-0.3 n-0.4 q0.4 s0.8
pravna 7.7 a-0.5 j0.6
pravne 5.9 a1.9 b0.6 c-0.3 d0.5 g-0.6 h0.5 i-1.1 j2.8 k-0.4 p2.3 q-0.5 r-0.8 s-0.7
pravni 4.9 c0.5 d-1.0 g-1.2 h-0.5 i-1.2 j4.0 k-0.7 l-0.3 m0.8 n-0.4 p-1.4 q0.6 r-0.6 s1.1 t-1.0
pravnu 7.4 e0.6 i0.4 j0.5
pravny 7.0 a0.7 d1.9 f0.9 j1.9 m-0.3 p0.8 s-0.4
pravo 6.4 a0.4 b-0.4 c0.3 e-0.3 g-0.4 j0.9 l1.1 n0.3 s-0.5 t-0.4
pravom 7.7 a0.5 d-0.4 e-0.5 f1.8 h0.3 i-0.4 n-0.4 q-0.3 r0.4
praz 6.0 a0.5 c1.5 d1.1 e0.5 f1.1 g-0.3 j-0.5 l2.2 o1.1 t1.8
prazdn 6.0 a0.5 c1.5 d1.1 e0.5 f1.1 g-0.3 j-0.5 l2.2 o1.1 t1.8
pre 3.7 a-3.0 b0.5 d0.3 e-2.0 g0.7 h3.4 i-0.7 j-0.8 k0.5 l1.0 m-0.5 n-0.4 o1.5 p-1.3 q0.5 r1.9 s-1.2 t0.5
pre+audi 7.2 a-0.4 d0.4 f0.4 g-0.4 n-0.3 o1.1
pre+bank 7.7 c0.6 d0.4 l0.6
pre+celu 7.7 i1.1
pre+clen 7.4 a-0.4 b0.7 d-0.4 e-0.4 p-0.3 s0.4
pre+druh 7.7 a-0.7 e-0.3 g0.9 h1.3 k0.3 r1.1
pre+jedn 7.7 d1.0 i-0.3 l0.4 r-0.4 t0.4
pre+jej 7.7 a0.3 j0.4
pre+mna 7.7 a0.5 b0.5 e0.6 f0.4 l1.1 m-0.3
pre+najo 7.7 d-0.3
pre+nas 6.0 a-0.5 b1.4 c-0.7 d-0.7 e-0.4 f-0.5 g1.1 h0.6 i-1.2 j-0.6 k0.6 r1.5 t-0.4
pre+nash 7.4 c0.4 f0.4 k0.4 o0.5
pre+nasi 6.9 a-0.8 d-0.4 e-0.4 g0.6 l-0.4 p0.4 q0.6 r0.5 t-0.3
pre+nasu 7.2 a-0.3 b-0.4 c0.4 g0.5 m0.5 n0.6 o0.3 q-0.3 r0.7
pre+novu 7.7 c0.3 g-0.3 h0.5 k0.4 m0.3
pre+pani 7.7 a0.3 d-0.4 e0.4 k0.4 o0.3
pre+pobo 7.7 a-0.5 f0.3 h1.4 l-0.3 t0.5
pre+pods 7.2 a0.4 c-0.5 e0.9 i1.1 j0.6
pre+pori 7.7 a-0.4 o1.0 r0.3 t0.4
pre+prip 7.7 c-0.4 d-0.4 j0.6 o0.4 s-0.3
pre+seni 7.7 a-0.5 d0.3 e-0.4 k0.4 m0.3
pre+skol 7.7 c1.0 d1.0 g-0.3
pre+spot 7.7 c0.4 j0.6 p0.7
pre+teba 7.7 a0.5 d1.2 h0.5 i1.1 q0.8 r0.5
pre+tych 7.4 b-0.3 e-0.7
pre+vas 6.8 a1.1 b-0.6 c0.8 d0.9 e0.6 g-0.9 p0.7 r-0.5 s0.4
pre+vodi 7.4 d0.4 e0.5 g-0.3 i-0.4 m0.3
pre+zdra 7.7 a0.5 d1.3 e-0.5 f0.6 s0.9
preb 5.1 a-0.8 b0.8 c-0.5 d1.9 e-0.9 f-0.8 g-1.0 h0.4 i0.9 j0.7 k2.1 l-0.7 n1.9 o1.2 p0.8 q2.0 s-0.7 t0.6
preb+bez 7.4 a-0.3 o0.5 q0.4 t0.4
preb+prot 7.2 a0.6 c0.4 e-0.4 j0.4 m0.5 p1.2
preb+v 7.7 b0.6 d0.8 k0.3 l-0.3 n0.8 p-0.3
prebeh 6.4 a-0.7 b0.6 d1.8 f-0.5 g-0.6 l-0.7 n0.8 o0.5 q1.5 r0.5 s-0.4 t0.6
preber 5.7 c-0.9 d0.6 f-0.6 g-0.8 h-0.4 i1.1 j1.1 k1.5 m0.4 n1.7 o0.8 q0.8 r-0.4 t-0.3
prebie 7.4 a-0.6 b-0.4 g0.4 h0.8 k1.2 p0.6 r0.5 t0.5
prebra 7.7 a0.6 b1.3 f0.3 i0.5 p0.7
prec 4.5 a2.8 b1.7 c0.4 d1.4 f0.8 g-2.0 h-0.4 i1.2 j1.3 k0.9 l-0.8 n1.3 o1.0 p0.8 r-0.6 s2.0 t0.7
prec+a 7.4 a-0.5 k1.2
prec+aj 7.2 c-0.5 d-0.4
prec+by 7.7 a0.5 b-0.6 g-0.4 i-0.3 p1.7 r-0.3
prec+do 7.7 k0.3
prec+mam 7.7 s0.5
prec+na 7.7 g0.4
prec+si 7.4 a0.6 b0.6 d0.4 i-0.4 j0.6 m0.6 s0.6
prec+som 7.4 a0.5 b1.4 c-0.4 e-0.6 l0.3 o0.4 s-0.4
prec+to 7.7 a0.5 i0.3 j0.8 p0.7
prec+v 7.7 a-0.6 l0.3 n1.0 r0.3
prec+z 7.7 a-0.9 d0.3 e-0.3 k0.8 m0.4 n0.3 s-0.3
precha 7.2 a0.7 b-0.4 c1.1 f0.4 g-0.7 i0.8 k1.0 l-0.4 m0.5 n0.7 q-0.4
precit 5.4 c-1.3 d1.7 f0.8 g-0.7 i-1.8 j2.3 k0.4 n0.8 t1.0
preco 5.3 a2.6 b2.0 c1.2 g-0.9 i2.6 j-0.8 k-0.6 l-0.5 n-0.5 o1.4 p1.7 s2.2 t-0.6
pred 3.2 a-1.6 b0.3 c1.3 d1.2 e0.9 f1.8 g1.3 h2.9 i-1.2 k1.3 l0.9 m1.1 n2.4 p-2.1 q2.1 r1.8 t2.0
pred+a 6.6 a-0.6 b0.7 d-0.4 e0.7 l1.4 m0.9 n0.6 p-0.4 q-0.3 r0.5 s0.6
pred+aby 7.7 a-0.3 i-0.4 o0.4
pred+aj 7.4 b0.6 e-0.4 h0.6 i0.9 r1.0
pred+ako 7.7 c0.5 d-0.4 i0.6
pred+chvi 7.0 a-1.0 b-0.3 c-0.6 d-0.4 e-0.7 g1.1 h0.7 i-0.4 k1.0 n-0.4 p-0.4 q3.4 r1.6 s-0.5 t0.5
pred+dano 7.4 e0.3 h0.6 i0.6 q0.5 t0.5
pred+doba 7.7 d0.3
pred+druz 7.7 b0.6 h-0.3
pred+dve 7.7 b-0.3 e0.4 l0.6 n0.3 o0.4 r0.4 t0.4
pred+dvom 6.9 a0.6 b-0.4 c2.4 f-0.3 k-0.4 m0.4 n-0.4 p-0.3 r0.4 t0.6
pred+fakt 7.4 d0.9 h0.8 j0.8 n1.5 p0.7 r-0.4
pred+firm 7.7 a-0.8 b-0.3 c-0.3 f0.4 g2.0 i-0.3 n0.7 q0.3 r1.3 s-0.5
pred+hodi 7.7 b-0.3 e0.3 q1.2 r0.4 t0.7
pred+je 7.4 a0.5 b0.6 c0.9 d-0.3 e-0.4 i0.4 s0.5
pred+krst 7.7 a-0.4
pred+ktor 7.4 a0.5 b1.1 c1.1 d0.5 g-0.4 i-0.3 k0.4 l0.4 q0.4 s-0.3
pred+lice 7.7 a0.5 g0.5 h0.4 i1.0 n0.9 q0.3
pred+ma 7.7 a0.4 d-0.4 e0.9 j0.7
pred+maji 7.7 a-0.4 b0.5 g0.4 i-0.6
pred+na 6.4 a-1.0 c-0.6 e-0.5 g-0.5 h1.1 i0.9 j-0.5 n-0.5 o0.4 p-0.5 q1.3
pred+nebu 7.7 a-0.5 i0.4
pred+nemo 7.7 a0.4 p0.4
pred+o 6.9 a-0.3 b-0.5 d0.4 e0.6 f-0.4 g-0.5 h2.2 i-0.8 j-0.3 o0.6 q-0.4 s0.4 t-0.4
pred+po 7.7 a-0.6 i1.1
pred+podp 7.7 a-1.1 g1.4 n0.3 r2.0
pred+revi 7.7 c0.6 g0.6 p0.4 r0.6
pred+rokm 7.7 g0.8 h0.7 i0.4 k0.9 q0.4 r0.3 t0.4
pred+roko 7.2 a0.7 d0.9 e1.3 g-0.4 i0.6 r-0.4 s1.1
pred+sa 7.2 a0.4 b0.4 c0.5 e0.9 i1.0 m0.3
pred+sebo 7.4 b1.7 c-0.4 d-0.3 i0.4 l0.7 m1.0 n0.3 o0.3 t0.3
pred+si 7.2 a-0.7 c-0.5 e-0.3 f0.3 i1.5 r0.6 s-0.4
pred+sme 7.4 b1.6 d0.4 e0.7 l0.7 r0.7
pred+som 7.2 a0.3 c-0.3 d0.4 e-0.5 f0.5 g-0.4 i0.4 q0.5 r-0.6 s1.0
pred+spra 7.7 c-0.3 d0.8 e-0.4 f0.7 i-0.4 k0.8
pred+tu 7.7 a0.5 e0.7 g-0.4 p0.8 r-0.3 s0.4
pred+ucto 7.0 a-0.4 c-0.3 d-0.5 f0.3 g0.7 i-0.6 m-0.3 r1.3
pred+ukon 7.7 a0.4 e-0.4 j0.7 m2.2 p-0.3
pred+urad 7.7 a-0.4 h0.6 q0.6
pred+v 7.4 b0.5 i0.5 r-0.3
pred+vami 7.7 c-0.3 g-0.5
pred+vian 7.7 c-0.4 e-0.4 i-0.3
pred+vyho 7.7 b0.8 e0.6 i0.6 l0.3 t1.1
pred+vyzv 6.4 a1.5 c0.9 g-0.5 h-0.3 i-0.5 j2.9 k0.6 p-0.5 s0.7
pred+ze 7.0 a1.2 b0.3 c-0.4 e0.9 f-0.4 g-0.4 h-0.5 k-0.5 l1.1 m0.4 n0.4 o0.5 s-0.4
pred+zmlu 7.4 c0.3 d0.7 f-0.3 g0.4 h1.6 i-0.5
predaj 6.0 a-1.2 e-0.4 f0.6 g0.8 h0.5 i0.5 j-0.9 l0.3 m0.4 r0.8 s-0.9
predal 6.0 b0.5 e1.6 h0.3 j1.0 k-0.4 l1.5 n0.7 o-0.4 q-0.6 r0.7 s0.5 t0.7
predav 6.5 a-1.0 f-0.4 g-0.6 i-0.8 j-0.5 k-0.6 l-0.3 n0.5 o1.2 p-0.4
predbe 7.4 a0.6 c0.7 d0.4 f0.6 i0.9 t0.8
predca 7.0 a1.1 d-0.3 i1.0 j0.6 m1.9 p-0.4 r-0.3
predch 6.8 c-0.4 d0.6 i-0.6 j0.4 m0.5 n0.6 o-0.4 p-0.5 r0.5
predlo 6.2 a-0.5 b0.5 c1.5 d0.9 f1.6 g-0.5 h-0.3 i-0.8 k-0.9 l-0.9 n0.8 o1.4 p0.9 q0.5 s-0.4 t0.4
predlz 5.7 a-1.3 g1.4 h4.5 i2.1 j-1.0 k1.0 m-0.6 p-0.6 s-0.8
predme 7.4 b-0.4 c-0.5 d0.9 e0.3 j0.8 n0.7 p0.6
predna 6.4 a-0.7 b-0.9 d0.4 e-0.4 g-0.8 h0.4 i-0.7 j-0.4 k0.9 n2.1 o0.4 p-0.4 q-0.3 s0.9 t1.9
predno 6.8 b1.4 c-0.3 g-0.5 i0.7 k0.8 l1.4 m0.7 o-0.4 q-0.5 r-0.4 s0.6 t1.2
predos 6.4 a-1.9 b-0.3 g1.7 h0.9 i-0.8 m-0.4 n0.5 o0.5 p-0.6 r1.7 s-0.7 t0.9
predpl 6.5 a-1.3 c-0.8 d-0.7 e-1.0 g1.3 h2.3 j-0.3 k-0.4 l0.6 n-0.4 p-0.5 q1.2 s-0.5 t-0.4
predpo 6.6 c-0.9 e0.3 g-0.4 h-0.3 i-0.5 l0.5 m0.6 o0.9 q0.7 r-0.6 s-0.4 t-0.4
predsa 6.8 a-1.0 b-0.6 c0.7 d-0.6 e-0.5 g1.3 i-0.5 k1.1 n0.3 q0.7 r1.4 s-0.5
predse 5.7 a0.5 b0.9 c0.5 d0.8 e-0.4 f1.0 g-1.4 h0.8 i0.9 j-0.3 k0.8 l0.7 m0.4 p0.7 q-0.3 r-0.3 s0.5
predst 5.7 a0.4 b0.4 c2.1 d1.2 f1.3 g1.1 h-0.4 i0.4 j-0.5 k0.7 l1.2 m-0.5 n1.0 o-0.7 p-0.4 q-0.6 r1.5
predty 6.4 a1.5 b0.4 c-1.0 d1.1 e2.4 f0.8 g-0.3 h0.4 i-0.8 j-0.5 k0.6 m0.4 o0.6 p-0.7 q-0.3 s0.4 t-0.4
predvi 7.7 b0.4 e-0.4 j0.3 m0.4
predvo 7.7 a-0.5 d-0.4 h0.5 l0.4 r0.4
predza 6.4 a1.3 c0.5 g-0.5 h-0.4 i-0.5 j2.6 k0.6 l-0.3 p-0.5 s0.7
preh 5.3 a0.5 b3.6 c-1.0 d1.3 e-0.4 f0.8 g0.5 i-0.8 j-0.8 l1.1 n0.7 p-0.8 r1.1
preh+na 7.7 a-0.4 g0.8 r0.9
preh+plat 7.7 b-0.4 e0.4 n0.8
preh+sme 7.4 a-0.4 c-0.4 g-0.7 h0.3 n0.5 o0.4 r-0.5
prehla 6.6 a-0.8 b-0.6 c-0.4 d0.4 e-0.9 g0.5 h-0.4 i-0.5 j-0.4 n-0.4 o0.6 r1.0
prehli 6.8 b0.4 d0.6 e0.4 n1.3
prehna 7.2 b1.3 g0.7 h0.4 i0.5 l1.2 r1.1
prehod 7.4 a1.5 b2.7 c-0.4 g-0.8 m0.4 r-0.6
prehov 7.2 a0.5 b1.2 e-0.4 g0.6 i-0.3 r0.6 s1.0
prehra 7.0 a-1.1 b-0.8 e-1.0 l0.3 n0.4 s-0.4
prej 5.8 b1.1 c-1.1 d-0.8 e1.2 f-0.3 g-0.4 i1.5 j-0.6 k0.6 l-0.3 m-0.4 p-0.6 r-0.3
prej+na 7.2 b0.9 d-0.3 e-0.4 i1.5 s0.5
prejav 7.7 a0.5 d0.3 e1.6 f-0.3
prejde 6.6 a-0.3 b0.9 c-0.7 d-0.3 e-0.9 h0.4 i0.7 k0.4 n-0.3 q0.7 s0.6
prejst 6.6 a0.8 b0.4 d-0.7 e1.1 h-0.6 i1.1 k-0.4 p-0.3 q-0.4 r-0.4
prek 4.3 c1.5 d-0.4 e3.0 f0.5 g1.2 h1.9 i0.9 j-0.8 m-0.7 o0.7 p0.5 q1.3 r2.8 s0.4
prek+a 7.0 a0.8 b0.7 h0.5 i0.8 o0.4 r0.6
prek+do 7.0 a-0.7 b0.7 c0.6 e-0.9 f0.3 g0.4 h-0.4 j-0.6 l0.4 m0.5 q-0.4 r0.9 t-0.4
prek+je 7.7 c-0.5 e0.4 g0.3 j0.5 r0.6 s-0.4
prek+manu 7.7 e0.8 g0.5 h0.7 p0.6 q0.8 r0.6
prek+navo 7.7 a0.4 e0.8 s0.4
prek+rodn 7.4 c0.4 d0.4 e-0.4 k0.5 o0.4 q1.0 t0.8
prek+sluz 7.7 c-0.3 i1.1 j-0.4
prek+ste 7.7 c0.3 e-0.5 i0.5 s0.4
prek+v 7.0 b-0.4 c-0.5 e0.7 f1.0 m-0.6 o0.7 q0.3 t-0.3
prek+za 7.7 b0.4 e-0.7 h0.8 i0.5 m0.3 r0.3
prek+ze 7.4 a0.5 b-0.4 c0.6 d0.4 e0.8 f0.4 g0.4 i-0.3 p0.4 r0.9
prek+zmlu 7.2 a1.3 e2.7 f0.9 j-0.3 n0.4 p-0.3
prekla 4.7 c1.0 d-1.2 e2.3 g1.9 h1.9 i1.0 j-0.4 o0.6 p0.7 q1.4 r2.9 s-0.9 t0.7
prekle 6.4 b-0.5 d0.7 e1.2 g-0.8 i0.9 j-0.3 k-0.5 m-0.8 n0.5 o1.1 p-0.5 r-0.4 s-0.4
prekli 7.7 a-0.9 c-0.4 d-0.3 e-0.4 h0.4 i-0.4 o0.6
prekop 7.7 a-0.5 h0.3 k1.3
prekra 7.4 b0.6 c0.5 g-0.3 i0.5 m0.4 r0.4 s0.5
prekro 7.4 a0.5 b1.0 c0.5 p0.4
prekva 6.8 a1.2 b-0.6 c0.7 d0.9 e1.1 f0.5 g0.4 i-0.5 m-0.3 r0.8 s2.4 t-0.3
prel 5.8 a-0.7 b0.8 c0.5 d0.7 g-0.3 i-0.7 j-0.7 k1.8 l-0.3 m0.8 n0.5 o1.0 p-0.6 r0.5 s-0.7 t0.3
prel+ako 7.7 a0.4 e1.2 g-0.4 h0.3
prel+do 7.0 a-0.4 b0.8 e-0.4 g-0.4 j-0.4 l0.3 t-0.3
preloz 5.8 a-0.7 b0.8 c0.5 d0.7 g-0.3 i-0.7 j-0.7 k1.8 l-0.3 m0.8 n0.5 o1.0 p-0.6 r0.5 s-0.7 t0.3
prem 5.9 a-0.4 b0.8 c1.1 d0.7 e0.8 g1.1 h-0.6 i0.7 j-0.5 o0.8 r1.3 s-1.0
prem+ako 7.7 a-0.4 g0.4 i0.5
prem+je 7.7 a-0.4 e-0.6 q0.3
prem+na 7.4 a0.5 c0.5 e0.6 i0.9 p0.8
prem+o 7.7 a0.6 c1.2 e1.2 l0.4 n0.6 t0.5
premen 7.2 a0.8 c0.6 e1.0 f-0.3 g-0.3 i0.8 k-0.3 o0.4 p0.7 r-0.4
premie 6.9 b-0.3 c0.9 d0.7 e0.4 g-0.4 i-0.4 l0.4 n0.8 o0.4 s-0.3
premiu 7.4 b1.0 d0.8 f0.5 g1.8 i-0.5 r1.9
premys 7.4 b0.5 d-0.4 g0.8 i1.1 r0.8 s-0.5
pren 6.1 a-0.5 b-1.0 c0.4 d-0.7 e0.7 f-0.4 h0.3 i0.6 j-0.5 l-0.3 m0.5 o1.6 p-0.5 r0.6
pren+dano 7.4 a-0.4 b-0.4 c0.4 i-0.3 m0.5 o1.5 t0.3
prenaj 7.0 b-0.3 e0.6 i0.5
prenes 7.4 a-0.4 b-0.4 c0.4 i-0.3 m0.5 o1.5 t0.3
prenie 7.4 b-0.3 c-0.5 d-0.4 e0.4 h0.7 i-0.4 r0.5 s0.6
prep 4.7 a0.4 b1.5 c0.4 d1.1 e1.2 g-2.1 h0.5 j-1.0 k0.6 l1.8 m2.9 n3.3 o0.5 p2.6 r-1.3
prep+aleb 7.7 b-0.5 e0.7 o0.8 s0.7
prep+ju 7.7 b0.8 c-0.4 d-0.4 e1.1 g0.7 h0.5 n1.0 p0.7 q0.3
prep+mi 7.4 c0.7 d0.9 g-0.3 i0.9 l0.7
prep+na 7.0 a-0.6 b0.4 c-0.4 d-0.3 e-0.4 f-0.4 i0.7 j-0.3 t-0.3
prep+s 7.7 c0.5 d0.7 i0.4 l1.1 n0.9
prep+to 7.0 c0.4 d0.4 e-0.4 f0.4 g-0.3 i-0.6 m2.9 n1.8 p-0.4
prep+z 7.7 k-0.3 o0.6 t0.5
prep+za 7.7 a-0.8 c0.4 e-0.7 k0.4 l1.6 n0.6 o0.4
prepac 6.4 a-0.8 b0.8 c0.9 d1.3 g-0.8 k1.1 l2.7 m0.3 n1.6 s-0.7
prepad 7.7 e0.6 p0.8 s0.9
prepis 6.6 c0.7 d-0.4 f-0.4 g-0.6 i-0.5 n-0.4 o-0.4 p-0.6 s0.6
prepla 5.9 b1.5 c-0.8 e0.5 h0.4 j-0.6 k-0.8 l0.5 m1.0 n3.2 o1.3 p3.2 q1.4 t0.7
prepoc 7.0 a0.6 b0.3 c0.8 d0.7 e-0.9 k0.3 l0.5 m2.4 p-0.4 s0.4
prepoj 7.0 e0.7 f0.9 i0.6 o0.5 s-0.3 t0.6
prepos 7.0 c0.5 d1.2 g-0.6 k0.6 n0.4 p-0.3 r-0.4 s-0.5
prepra 7.0 b0.4 c-0.3 d-0.5 e1.3 g-0.4 i-0.3 k0.9 m0.5 n-0.3 o-0.3 p0.7
prer 6.4 b-0.5 c-0.4 e1.3 i0.5 l-0.3 m-0.4 n0.5 o0.5 p-0.5 r0.3 s-0.4 t-0.3
prerab 7.4 a-0.5 h0.5
prerob 7.4 b-0.3 e0.7 g0.3 k-0.3 n0.8 o0.9 q-0.4 r0.5
prerus 7.7 i0.5
pres 4.1 b1.1 d0.9 e1.3 g1.6 h1.9 i1.5 j-0.4 k2.7 l1.1 m0.5 n-0.6 o1.0 p-2.7 q1.1 r2.4 s-0.4 t1.3
pres+a 6.9 d0.5 e-0.6 j-0.6 l0.5 t0.3
pres+do 7.4 c-0.4 f0.5 g-0.3 p0.5 q0.8 r-0.3
pres+k 7.2 c-0.3 g-0.3 i0.5
pres+mi 7.7 a0.7 d0.4 e0.5 g-0.4 j0.5 p-0.3 r-0.3
pres+na 6.8 a-1.2 b-0.4 c-0.3 e-0.4 f0.4 g1.6 k0.5 o0.5 p-0.3 q1.0 r1.7 s-0.4
pres+nas 7.7 c0.5 d-0.3 e0.4
pres+o 7.7 c1.0 h0.3 j0.6 k1.3 m0.5
pres+pros 7.7 a0.4 i0.5
pres+sa 7.4 b0.4 c0.4 d-0.3 g0.5 h1.3 i-0.4 l0.3 q0.5 r-0.5 s0.3
pres+sme 7.2 a0.4 b-0.6 e1.8 f-0.3 g-0.3 i1.1 o1.5 t1.0
pres+som 7.0 d1.3 g0.7 h0.3 i-0.4 m1.1 o-0.4 p-0.3 r1.1 s0.4
pres+takt 7.7 a-0.7 c0.6 e-0.3 g1.3 r1.6 s0.4
pres+tam 7.7 a-0.5 d-0.4 m0.5
pres+to 7.4 b0.7 i0.6 s0.5 t1.0
presad 7.4 b1.2 c-0.3 d0.3 g0.4 i0.3 k-0.4 q-0.4 r0.7
presie 7.2 a-0.6 e-0.4 f0.3 g0.5 i-0.4 m1.2 q-0.4 r0.6
presku 7.7 a0.4 b0.6 e0.5 i1.4 j0.5
presla 7.0 a-0.5 c-0.5 d-0.4 g0.4 j-0.3 k0.5 n-0.4 o0.9 r0.4
presli 7.4 a0.3 d-0.4 e1.0 g-0.4 i1.0
presme 7.7 g-0.4 i0.9
presne 5.7 b1.0 c1.0 d-0.3 e0.7 f-0.7 g2.3 h0.6 i-1.0 k0.5 l-0.4 m0.5 o0.6 p-0.9 q0.4 r2.7
presny 7.7 e-0.5 g0.5 j0.4 r0.6
presov 7.0 b0.4 c-0.7 e0.6 g0.4 h0.3 p-0.3 r0.6 s0.4
presta 5.4 b-0.9 c-0.8 d0.8 i-0.4 k-0.4 l1.2 m-0.9 o1.2 p-0.5 t1.0
prestu 7.0 a-0.4 c-0.4 e-0.4 f-0.4 g-0.6 k0.3 q0.6 r-0.6 t-0.3
presun 6.1 a-0.5 b-0.4 c-0.4 e0.6 f-0.3 g-0.8 h0.6 i1.1 j-0.4 k4.2 l0.7 m-0.4 p-0.5 q0.4 r-0.3 t1.8
presuv 7.7 e-0.4 i0.7 s0.9
presve 7.4 a0.3 b-0.3 d0.5 e0.3 i1.1
pret 4.3 a-1.3 c-0.7 d0.3 e0.4 f1.8 g1.6 h1.7 i1.2 j0.8 l1.5 n-0.5 o0.6 p0.5 r2.7 s-1.5 t0.7
pret+aj 7.7 a0.8 d0.4 e0.5 i0.9 p0.5
pret+by 7.7 b0.4 f0.5 g0.4 h1.0 m0.3 n0.5 o0.4 r0.6
pret+chce 7.7 a-0.4 b-0.4 g-0.3 i-0.4 k-0.3
pret+ju 7.2 a0.4 b0.4 c-0.6 d1.0 e-0.4 j1.3 m0.6 n-0.3
pret+navr 7.7 b0.4 e-0.5 f0.4 g0.6 h0.9 i0.4 r0.5
pret+nech 7.4 b0.5 c0.3 i1.5 p0.4
pret+nepo 7.7 a0.3 b0.7 c0.7 e0.4 i0.7 m0.6
pret+neuh 7.4 a0.6 e0.4 i0.5 p1.5
pret+pred 7.7 a-0.7 b-0.4 e-0.3 g0.9 h0.7 i-0.3 k0.4 o0.5 r0.8
pret+pros 7.7 b0.4 i0.4 l0.8 q0.9 t0.6
pret+sa 7.7 d0.6 l0.6 o0.6 q0.7
pret+som 7.7 a0.5 b0.9 c-0.3 d-0.4 e0.7 j-0.3 s0.6
pret+ste 7.7 a-0.5 g0.8 i-0.3 r1.1
pret+treb 7.7 d-0.3
pret+vam 7.7 c0.7 d0.6 f0.8 g0.6 h1.6 i-0.4 p0.4 r0.6
pret+zada 7.7 a-0.3 b-0.3 c0.4 d-0.4 g0.8 h1.3 r0.9
pret+ze 6.8 a0.7 c1.0 d-0.3 e0.8 i-0.6 j1.6 l0.6 p-0.4 s0.6
preto 4.4 a-0.6 d0.6 e0.5 f1.6 g0.7 h2.1 i1.8 j0.3 l1.8 m-0.5 n-0.5 o0.6 p0.8 q0.3 r1.8 s-1.2 t0.4
pretoz 6.8 a0.4 c-0.5 f0.8 g0.5 j1.0 m0.6 r0.4
preu 7.7 b0.8 d-0.3 r-0.4 s0.6
prev 4.7 a-1.1 b-0.9 c0.4 d-1.1 e1.1 f0.5 g-0.9 i1.5 k0.7 l0.9 m0.9 n3.4 o1.9 p1.1 q2.0 s-1.0 t-0.4
prev+a 7.7 i0.6 o0.5 p0.6
prev+na 7.4 e0.5 p0.8 s0.5
prev+som 7.4 a-0.4 c-0.4 d-0.4 f0.4 k-0.3 n0.3 q1.3
prevad 5.7 b0.4 e0.8 f0.4 g-1.4 i1.0 j-0.5 k-0.3 l1.3 m1.1 n0.5 p0.9 q-0.4 r-0.5 s-0.9
preved 7.0 a-0.9 b-0.3 c-0.6 e-0.4 g-0.3 i-0.6 k-0.5 l-0.4 n4.1 p-0.3 r-0.5
prever 6.9 a0.6 c0.4 d-0.4 e1.0 g-0.3 i1.0 j1.0 m0.8 n0.4 o0.6 q-0.4 r-0.4
prevez 7.4 a0.6 i0.8 j1.2 p0.5 s0.6
previe 7.7 a-0.5 g0.3 i0.8 q0.7
prevod 6.2 a-1.7 b-0.6 c-0.4 g0.7 i-0.4 j-0.5 k1.3 l0.3 m-0.6 n1.6 o1.1 p-0.3 q3.2 r1.2 s-0.5
prevza 6.4 b-0.4 c0.6 d-0.5 e-0.9 h0.6 i-0.9 k0.3 n-0.7 o1.3 p0.4 r0.6 s-0.5 t-0.4
prez 6.0 a-0.7 d0.5 e0.3 f1.0 h0.9 i-0.8 k3.0 m-0.6 o0.7 p-0.8 r1.2 s-1.0 t0.4
prez+v 7.7 b0.4 c-0.4 g0.5 k0.4 l0.4 r0.7
prezen 6.4 a-1.0 d0.4 h0.8 i-0.4 j-0.4 k3.4 l0.4 m-0.6 o0.5 p-0.6 r0.9 s-0.6 t0.4
prezre 7.7 a0.4 e0.5 f1.4 m0.4
pri 4.1 a0.9 b3.4 c-0.6 e2.2 f1.0 g1.2 h1.3 i0.4 j0.7 k0.5 m1.7 n0.5 o1.4 p-0.5 r2.5 s-0.9
pri+kave 7.2 b-0.4 e0.5 g0.9 h0.7 i-0.4 n0.7 p0.8 r0.8
pri+kazd 7.7 a0.6 d-0.3 e1.3 h-0.3
pri+najb 7.4 a-0.5 e-0.3 g-0.4 l0.4
pri+nede 7.7 a0.5 b0.6 e1.0 g-0.3 j0.9 s0.4
pri+podp 7.7 a0.6 b0.6 d0.9 e-0.7 i0.9
pri+posl 7.7 f0.6 j0.6
pri+preb 7.4 a-0.4 c-0.5 e-0.3 g0.4 q1.0 r0.4
pri+prep 7.7 a-0.8 e-0.4
pri+prvo 7.7 b0.5 c0.4 s0.5
pri+stah 7.7 e0.4 f0.4 j0.6 o1.2
pri+stol 7.4 a0.4 b0.5 c-0.3 d-0.4 g-0.3 i0.4 s0.5
pri+tele 7.7 c0.4 d-0.4 g0.5 h0.9 t0.9
pri+tom 7.2 a-0.5 b0.9 c-0.5 e-0.8 g1.4 i-0.4 j0.6 m0.7 n0.7 p0.8 r1.4 s-0.4
pri+tych 7.7 b2.5 g0.4 i2.2 n0.6 r0.5
pri+vase 7.4 b0.7 i0.7 r0.6 t0.3
pri+vaso 7.2 a0.4 c2.3 f0.3 h0.6 k0.4 m0.4 r0.4 s-0.7
pria 5.7 a-0.3 d0.7 f4.0 h0.5 i-1.2 j-0.4 k0.5 m-0.6 n0.9 q1.1 s-0.8
pria+kont 7.7 a0.5 e1.0 f1.6 p0.6
pria+na 7.2 b-0.4 d0.6 f1.3
pria+s 7.7 c-0.3 d0.6 f0.7 k0.9 q0.4
priamo 6.0 a-0.6 b-0.7 d0.9 e-0.7 f2.7 g0.4 h0.6 i-1.0 k0.6 m-0.3 p-0.3 q1.1 r0.7 s-0.7
priamy 7.7 a0.5 e1.0 f1.6 p0.6
priate 7.4 b0.8 e-0.4 r-0.5
prib 5.9 b0.4 c2.0 d1.5 e-0.4 g-0.8 h1.6 i-0.6 j-0.8 k-0.4 l0.8 n1.2 o-0.4 p-0.7 q0.7
prib+nam 7.7 b0.4 h1.0 i0.4 q1.4
prib+o 7.7 c1.2 e-0.5 l0.9 s0.6
pribal 7.7 c0.7 e-0.4 m0.3 n0.5
pribeh 7.4 a0.5 b-0.3 c1.7 d-0.4 e0.4 g-0.3 h-0.4 n0.7 s0.5
pribli 7.2 a-0.6 e-0.6 h0.3 l1.4 n-0.4 o-0.4 r0.4
pribud 6.8 b1.1 c-0.6 d1.9 g-0.6 h1.6 j-0.5 k-0.4 n0.4 p-0.4 q0.8 t0.5
pric 6.4 a-0.6 b-0.7 c0.6 d0.8 f0.6 g-0.7 h-0.4 i-0.3 j-0.4 k-0.4 m0.5 r-0.6 t0.7
pricha 7.7 a-0.3 c0.5 d0.6
pricho 7.2 b-0.4 e0.8 f0.8 g-0.3 k-0.4 m0.4 p-0.3 t0.6
pricom 7.7 a-0.4 b-0.4 e-0.5 m0.4 s0.6
prid 4.3 a-0.3 b1.5 d0.7 e1.3 f1.1 h2.5 i-0.8 j-1.0 k-0.4 l0.9 n2.8 o0.4 p-0.9 q1.4 t0.4
prid+aj 6.8 b1.0 c1.0 d0.3 e0.4 h1.1 i-0.6 j0.3 m0.8 n0.4 o0.3 q-0.5 s0.5
prid+dals 7.7 g0.9 h0.7 i-0.3 j0.4 m0.8
prid+do 7.4 c0.4 d-0.4 n0.3 q-0.3
prid+este 7.7 a-0.6 d0.3 g-0.7 h1.8 m0.5 r-0.3
prid+k 7.7 c0.6 g1.8 h1.7 s0.6
prid+na 7.0 a-1.0 d0.4 g-0.4 h0.6 l1.4 n1.8 p-0.3 q1.0 t1.1
prid+nam 7.7 d0.8 f0.8 g-0.5 h0.5 i-0.4 q0.5
prid+o 7.7 t0.4
prid+po 7.7 a0.4 c0.7 e-0.4 i0.5 n0.3
prid+pozr 7.4 a0.3 d0.6 e1.4 f1.4 l0.8 p0.3 q0.4 r-0.4
prid+sa 7.4 a0.7 c-0.4 d0.4 e1.2 h-0.3
prid+si 7.4 a-0.7 b-0.4 e-0.5 f-0.3 g0.8 h0.8 i-0.4 n1.3 r1.0
prid+tlac 7.7 b-0.4 c0.4 d0.6 n0.3
prid+v 7.0 a-0.5 c-0.4 d-0.5 i-0.3 l0.4 r-0.3 t0.4
pridaj 6.9 a-1.3 b0.6 e-0.3 g1.2 h4.1 i-0.5 k0.5 l-0.4 m0.5 q1.1 s-0.4
pridal 7.2 b1.0 f0.4 g0.9 h0.4 i0.4 m0.4 n0.3 q0.9 r0.8
pridam 7.7 a0.3 b0.6 d0.7 e1.3 s0.8
pridat 6.6 a-0.8 c0.4 g-0.3 h0.5 i-0.4 k-0.4 l-0.3 n0.4 o-0.3 q-0.5 s-0.4 t0.4
pridav 7.2 c1.3 e0.9 g0.4 h1.6 i0.5 s1.1
pride 5.2 a0.5 b1.2 c-0.3 d0.8 e-0.5 f0.6 g-1.3 h-0.8 k0.8 l1.8 m-0.4 n2.1 p-1.4 q-0.6 t1.1
pridem 7.7 a-0.3 b0.3 i0.5 k-0.4 m0.3 r0.3
prides 7.4 a-0.4 c-0.4 d-0.5 e-0.4 r-0.4
pridet 7.0 a0.9 d0.6 e0.6 g-0.4 h-0.3 o0.4 p1.4 q0.4
pridte 6.6 a0.6 b-0.7 c-0.3 d0.7 e2.2 f-0.3 g0.8 h0.3 i-0.6 k-0.6 n1.7 p0.9 r1.3 s-0.7
pridu 6.4 b-0.5 c0.6 d-0.4 f0.6 g-0.8 h0.5 j-0.4 l0.5 m-0.3 n1.9 o0.6 p-0.8 q1.6 s0.5
prie 5.4 b1.1 d-0.5 g-0.8 h0.4 i-0.8 j0.4 k0.6 l0.5 m0.3 n-0.4 o0.6 q-0.8 t1.1
prie+spok 7.7 g0.4 h0.7 l0.3 r0.4
prie+trhu 7.4 b0.5 g0.4 h-0.5 n0.6 o0.5
priebe 7.4 a0.6 d0.4 e0.6 j0.4 s0.6 t1.0
prieci 7.0 a-0.9 b0.3 i-0.4 n-0.5 o0.9 p-0.4 s-0.4
priemy 7.7 a-0.4 i-0.3
priesk 6.6 b0.9 e-0.7 f-0.3 g0.4 k0.6 l0.7 s0.3 t-0.5
priest 7.2 a0.3 c-0.6 i-0.3 j0.4 m0.6 o-0.3
prievi 7.0 a-0.4 b0.8 d-0.3 g-0.7 h1.0 i0.3 t0.4
prih 5.6 a-1.3 d-0.3 e-1.1 f-0.8 g0.9 h2.4 j-0.8 k1.6 l1.0 n1.4 o-0.5 p-0.7 q-0.9 r1.0 s-0.8 t0.9
prih+aj 7.4 a-0.8 b-0.4 e-0.6 g0.9 h1.5 k0.7 n0.5 r1.3
prih+do 7.0 a-0.7 b0.5 f-0.3 g-0.3 i-0.4 k0.4 l-0.4 m0.3 q-0.3 t1.8
prih+na 7.7 l0.5 n0.3 o0.3 r-0.3
prih+sa 7.4 a0.7 e0.5 i0.8
prih+som 7.7 a-0.3 e-0.6 g1.1 h1.7 r0.6
prihla 5.9 a-0.6 b0.8 c-0.5 f-0.7 g-1.0 h-0.5 i0.5 j-0.7 k1.3 l0.9 n0.4 p-0.4 q-0.8 r-0.7 s-0.6 t1.1
prihod 7.4 b-0.3 c0.4 e-0.6 g0.8 h1.2
prij 5.2 a-1.8 b-0.5 g-0.8 h1.0 j-0.9 k0.8 l2.3 m-1.0 n0.4 o0.9 p-1.0 q-0.5 s-1.0
prij+by 7.7 c0.3 d-0.3 h0.3 l1.5
prij+obje 7.2 a-0.3 c-0.3 d0.3 e-0.3 l-0.3 n0.4 o0.4
prij+sme 7.7 a-0.8 e-0.5 g-0.3 i0.6 n0.3
prijal 6.4 a-1.0 b-0.5 i1.0 j-0.7 k-0.4 l0.9 m-0.7 p-0.4 q-0.5 r0.7 s-0.3 t-0.4
prijat 6.2 a-0.5 b0.3 d0.8 f0.6 g-0.9 h1.1 i-0.9 k0.4 n0.3 o0.9 p-0.5 q-0.4 r-0.7
prijem 6.9 d-0.5 e0.7 f-0.3 h-0.4 j-0.3 k1.2 l0.6 q0.4 s-0.3
prijmu 7.7 d-0.4 e-0.3
prik 4.8 b0.4 c-0.3 d0.3 e2.6 f0.6 g-0.5 i-1.5 j-0.5 k0.6 m-0.7 n1.6 o0.4 q3.8
prik+a 7.7 d0.4 n1.3
prik+na 7.2 d-0.4 e-0.5 g0.3 j-0.4 p1.2 q0.6 r0.5 t0.4
prikaz 5.9 a-0.9 c-0.4 e-0.7 h0.5 i-0.8 j-0.8 m-0.9 n0.8 p1.4 q3.8 s-0.7
prikla 5.2 a0.4 b0.6 d-0.4 e2.8 f0.3 g-0.3 h-0.5 i-0.7 k0.8 n0.9 o0.5 p-1.0 q0.6 s0.9
pril 4.7 a-1.5 b0.5 c-0.7 d-1.0 f0.9 g-1.1 h0.7 i-0.8 j-0.4 k0.4 l-0.6 m-0.5 n0.6 o1.4 p-1.5 q1.3 r0.5 s-1.5
pril+je 7.2 a-0.4 b0.5 d0.3 e-0.4 f0.4 j-0.3 r0.3 t-0.5
pril+k 7.7 d-0.3 e0.6 h-0.4 l-0.3 n-0.3 o1.2
pril+najd 7.2 a0.5 e0.3
pril+posi 7.4 a-0.3 f0.4 h-0.3 k0.5 l-0.3 t-0.3
pril+som 7.4 d0.3 f1.0 g0.5 r0.5
prilis 7.4 a-0.5 c-0.4 g-0.6 n0.3
priloh 4.9 a-1.5 b0.6 c-0.9 d-1.1 f0.8 h0.6 i-0.6 o1.5 p-1.2 q1.7 r1.0 s-1.6 t0.4
priloz 6.5 a0.4 b0.7 c0.7 d0.8 e0.7 f1.0 g-0.9 h0.4 j-0.5 k0.9 n0.6 o-0.5 p-0.4
prim 5.9 a0.4 b1.0 c0.6 e1.6 f1.1 g0.5 h1.2 i-0.7 k0.5 l-0.5 m0.4 o1.1 q-0.5 r0.9 t0.6
prim+si 7.7 a0.5 c0.6 d0.5 e0.5 f2.0 g-0.4 m0.4 p0.5
prim+v 7.7 f-0.3 g0.3
primar 7.4 d-0.4 e0.7 f0.5 k1.0 r0.3 t1.1
primat 6.4 a0.4 b1.4 c0.5 d0.5 e1.5 f1.1 g0.4 h1.3 i-0.3 j-0.5 l-0.3 p0.3 q-0.5 r0.8
primer 7.7 a0.4 c0.4 j1.1
prin 5.8 a-1.0 c-0.9 d-0.5 e-0.9 g0.3 h1.0 j-0.3 k0.4 m-0.8 n1.8 r0.6 s-0.4
prin+aj 7.7 d-0.3 h0.6 q0.5
prines 6.4 a-1.1 c-0.5 e-1.3 h0.8 k0.8 m-0.5 n1.4 o0.3 s-0.6
prinie 7.0 b0.6 c-0.4 e0.6 g-0.6 h-0.4 i-0.4 k-0.5 o-0.4 r-0.6 s0.3
prip 4.0 a1.5 b1.1 c1.0 d3.1 e0.9 g-0.8 h0.5 i-1.1 j2.6 m0.4 n-0.6 o-0.4 p0.6 q0.8 r-0.9 t0.5
prip+a 7.7 a-0.6 e-0.4
prip+ich 7.7 f-0.3 h0.3
prip+k 7.4 d0.8 e0.6
prip+kont 7.7 o0.3
prip+mu 7.7 d0.4 i0.4
prip+na 7.2 a0.8 b0.7 d-0.5 e0.8 m0.8 p0.9 s0.6
prip+nam 7.4 c-0.5 d-0.4 e-0.4 g0.3 h1.4 i0.3 j-0.3 q1.4
prip+navr 7.7 a0.4 d0.9 j0.9
prip+o 7.7 c0.4
prip+poda 7.4 a0.3 j0.6 m0.6 p-0.4 s0.4
prip+podk 7.7 a-0.8 c-0.3 g0.7 h-0.3 r0.9
prip+pros 7.0 a-0.4 b-0.3 c-0.4 d-0.4 f0.3 g-0.4 i0.4 k0.3 l0.3 r0.6 t0.5
prip+sa 7.7 c-0.3 d-0.3 e0.4 g0.9 h1.1 l0.3 m0.3 q-0.4 t1.1
prip+som 7.7 a0.3 b0.6 d0.4 e1.0 s0.5
prip+vam 7.7 g0.5 p0.4 r0.6 t0.4
prip+za 7.7 b0.8 e-0.4 q0.3 r-0.3
prip+ze 7.4 a0.7 c0.8 e1.0 j1.3 p0.7
pripad 5.2 a2.1 c-0.7 d2.8 f0.7 g-1.4 h-0.9 i-0.4 j3.2 k-0.8 l0.3 m0.8 r-1.1 s0.9
pripaj 7.7 a-0.7 d-0.3 e-0.5 g0.7 h0.4
pripis 7.4 b-0.6 c-0.5 d0.7 e-0.6 h0.5 k-0.3 l-0.4 m0.8 n-0.4 q1.3 r0.5
pripla 6.6 a0.4 b2.4 h0.4 i-0.6 j-0.4 m0.4 o0.4 q0.7
pripoc 7.7 b0.9 i0.7 l0.9 q0.3
pripoj 6.9 a0.7 d-0.3 e1.4 g-0.6 j0.6 p0.8 r-0.5 s-0.5 t1.6
pripom 5.8 a0.4 b-0.9 c1.6 d2.2 e1.9 f-0.6 g-1.1 i0.7 j-0.6 k0.7 l-0.5 m-0.7 n-0.5 q0.7 r-0.4 s-0.9 t-0.6
pripra 4.9 a-0.9 b0.5 f-0.4 g1.1 h0.9 i-1.1 k0.9 l0.5 m-0.5 q-0.6 r0.6 s1.0
prir 6.9 b0.9 e0.3 i-0.4 o1.7 r0.7 s1.3 t0.8
prirod 7.4 s0.8 t0.7
pris 3.6 a2.1 c5.3 d1.2 e1.9 f-0.3 h-0.7 i1.1 j-0.8 l0.3 m1.8 n1.6 p0.4 q-1.0 r1.3 s-1.2 t1.3
pris+a 7.0 b0.3 c-0.7 e1.1 g-0.7 h0.3 i-0.4 k0.6 n1.1 r-0.6
pris+aj 7.7 g0.4 r0.4 s0.8
pris+do 7.2 e0.9 g-0.3 k0.3
pris+fakt 7.7 a0.5 b-0.4 c0.7 l0.4 m0.7 p0.4 s0.8
pris+je 7.7 j0.5 p0.8
pris+k 6.9 c0.4 d1.0 e-1.0 f-0.3 i0.9
pris+len 7.7 d0.5 h-0.3 j0.7 l0.3 o0.5
pris+mi 6.9 a-0.6 e-0.8 h-0.3 i-0.4 j0.5 m1.1 p1.0 s-0.3
pris+na 6.8 b0.8 d-0.6 h0.5 l-0.5 p0.6 r-0.5 s-0.4 t-0.6
pris+nepr 7.7 a0.6 c-0.5 d0.6 e1.3 f0.9 k0.7
pris+o 6.2 b0.3 c1.6 d-0.8 e0.7 l-0.4 m0.9 o0.3 p1.1 q-0.6 s1.0
pris+od 7.4 b0.3 d-0.3 h-0.4 l0.5 o1.1
pris+odpo 7.4 a0.4 d0.7 e-0.5 i0.4 j0.6 m-0.4 p0.7 s0.7
pris+po 7.7 c0.4 i0.3
pris+pozr 7.7 f0.6 r-0.4
pris+pre 7.7 c0.9 d1.0 i0.3 m0.4
pris+pred 7.7 b0.4 d0.4 e-0.3 i0.6 j-0.4 m0.4
pris+pri 7.7 m0.3 r0.4 t0.5
pris+rano 7.7 a0.4 c1.5 f1.1 k0.4 t1.4
pris+s 7.0 a0.5 c0.9 i0.7 m1.0 p0.3 s-0.4
pris+sa 7.7 a-0.6 e-0.5 g1.6 r1.8
pris+si 7.7 d0.6 i0.5
pris+sud 7.4 e0.7 j0.9 p1.3
pris+upom 7.7 a0.3 c0.9 d0.5 k0.3 l0.4 m0.4 p0.5 s0.8
pris+v 6.6 b0.6 c1.6 d-0.4 h0.8 i-0.5 j-0.3 m0.6 n-0.9 p-0.4 r0.6 s-0.4 t0.8
pris+vcer 7.2 b0.9 f0.6 h0.5 j-0.3 k0.3 n0.3 q-0.3 r0.7
pris+z 7.2 a-0.3 b-0.4 d-0.7 e-0.3 q0.3 t0.9
pris+za 7.4 b0.3 c-0.4 d-0.5 e-0.5
prised 7.4 a-0.7 e-0.3 f-0.3 k1.7 l-0.3 n1.4 q-0.3 t-0.3
prisie 5.4 a0.7 b0.4 c1.5 e1.8 i0.5 o1.1 q-0.4 s0.4 t1.0
prisla 4.9 a1.4 b1.2 c2.5 d1.9 e1.8 g-0.6 h0.5 i-1.3 k0.8 m2.0 n0.8 o-0.5 r1.0 t0.6
prisli 5.6 a0.6 c2.3 d-1.1 e1.5 f0.7 g1.6 h1.0 i1.3 j-0.5 k0.3 l0.9 p-0.3 q-0.8 r1.8 s-0.3
prislo 6.4 a0.6 c1.1 e0.7 h-0.6 i-0.9 j-0.5 k0.3 l-0.3 m0.6 n0.4 p1.3 s-0.5 t0.4
prislu 6.8 a0.5 c0.7 d-0.4 g-0.4 j0.5 k-0.4 m0.7 n-0.3 p0.7 q0.4
prispe 6.6 a-1.0 c-0.8 d-1.0 e-0.4 g-0.4 h-0.4 i-0.5 k-0.5 n0.6 p-0.4 r-0.4
prist 5.8 c2.8 d-0.5 e-1.5 f0.9 g-0.4 i-0.6 j-0.6 m0.5 n1.2 p-0.8 q-0.5 r0.6 s-0.7 t1.3
prista 7.2 a-0.3 c0.6 k-0.3 m0.7 o0.7
pristr 7.7 a-0.4 b0.4 g-0.3 l0.5 n-0.3 q0.5
pristu 5.7 a0.7 b0.3 c0.6 d3.2 e-0.6 g0.3 h-0.3 i2.8 j-0.6 m0.4 n0.4 p-0.7 r0.9 s-0.6
prit 6.6 b1.3 c0.5 d0.9 e0.4 i-0.5 m0.8 p-0.5 q0.3 s0.3
pritom 6.6 b1.3 c0.5 d0.9 e0.4 i-0.5 m0.8 p-0.5 q0.3 s0.3
priv 6.5 a0.9 b2.5 c-0.3 e0.3 f-0.5 i0.8 l0.6 n-0.7 q-0.7 s-0.4 t0.6
privel 7.7 a0.7 b0.9 e0.5 f-0.4 g-0.4 o0.5 r-0.4
privez 7.7 b0.4 i0.8
privys 7.7 a0.6 b1.7 l1.0
priz 5.2 a-1.0 c1.5 d-0.8 e-0.5 f-0.5 g2.1 i-0.7 j0.4 l1.9 m0.5 o1.7 p-1.3 q0.4 r2.4 s-1.2 t1.4
priz+sa 7.2 c0.8 d0.3 l0.8 n0.8 r0.5 t0.4
priz+ste 7.7 b1.3 c0.5 e-0.6 n0.3 o0.4 q0.6 r0.4
prizem 7.0 a-0.4 b-0.5 e-0.4 f-0.3 h0.4 i-0.4 q0.3
prizna 5.4 a-0.9 c1.5 d-0.6 g2.2 h-0.3 i-0.3 l1.9 m0.4 o1.6 p-1.1 r2.7 s-1.1 t1.5
prob 7.0 a-1.1 b-0.6 d0.6 e-0.4 g1.2 h1.1 i-0.5 j-0.4 k-0.5 l-0.3 o-0.4 r1.5 t0.4
proble 7.0 a-1.1 b-0.6 d0.6 e-0.4 g1.2 h1.1 i-0.5 j-0.4 k-0.5 l-0.3 o-0.4 r1.5 t0.4
proc 6.6 a-0.8 d0.4 g-0.4 h0.3 i-0.3 j-0.3 k0.8 o0.5 q-0.6 s-0.4 t-0.4
proc+s 7.7 c0.3 k0.3 m0.4 o0.3
proces 6.6 a-0.8 d0.4 g-0.4 h0.3 i-0.3 j-0.3 k0.8 o0.5 q-0.6 s-0.4 t-0.4
prod 6.8 c1.6 d0.8 f0.4 g-0.5 i-0.3 k-0.4 n0.9 o0.8 r-0.4 s-0.4 t0.6
produk 6.8 c1.6 d0.8 f0.4 g-0.5 i-0.3 k-0.4 n0.9 o0.8 r-0.4 s-0.4 t0.6
prof 6.4 a-0.4 b-0.5 d0.8 e0.5 f0.5 g1.5 h0.4 i-0.5 n-0.4 q-0.5 r1.6 t0.7
profes 7.4 a-0.8 b-0.3 d0.5 g2.0 h1.1 i-0.4 r2.4
profil 7.4 c-0.3 d0.4
prog 5.7 a-0.9 b-0.7 f0.8 g-0.7 h1.3 j-0.6 l0.5 o1.7 p-0.8 s-0.9 t-0.5
progra 5.7 a-0.9 b-0.7 f0.8 g-0.7 h1.3 j-0.6 l0.5 o1.7 p-0.8 s-0.9 t-0.5
proj 4.9 b0.4 c1.5 d0.6 g-0.9 i1.0 k0.4 l1.1 n-0.4 o1.7 p0.8 t0.7
proj+a 7.4 e0.4 i-0.4 j0.7 k-0.5 n-0.3 o0.4 r0.5
proj+inte 7.7 a0.3 c0.3 e1.0 i0.6 p1.3
proj+je 7.7 a-0.6
proj+mana 7.7 m0.6 p0.7 t0.6
proj+na 7.7 i0.7 o0.7
proj+plot 7.7 a-0.3 d-0.3 l0.6 m0.3
proj+v 7.7 g0.6 n0.9 r0.6
proj+z 7.7 i0.9 k1.2 o0.7
projek 4.9 b0.4 c1.5 d0.6 g-0.9 i1.0 k0.4 l1.1 n-0.4 o1.7 p0.8 t0.7
prok 7.4 a0.7 b-0.3 c1.8 g-0.5 i-0.6 j3.0 r-0.3 s0.4
prokur 7.4 a0.7 b-0.3 c1.8 g-0.5 i-0.6 j3.0 r-0.3 s0.4
pros 2.9 a-2.2 b-1.4 c-0.8 d-0.5 e-2.3 f1.0 g-1.1 h1.6 i-0.8 j-3.0 l1.0 m1.5 o2.9 p-3.3 q0.6 r-0.9 s-3.1 t2.6
pros+a 7.2 b0.5 c-0.6 h-0.4 k-0.4 m0.3 n0.7 o1.7 q-0.4 r-0.3 t-0.4
pros+aby 7.2 a0.4 c-0.4 d0.8 e1.7 g-0.4 h0.5 j-0.3 m-0.3 t0.4
pros+ako 7.7 b0.5 m1.1
pros+aspo 7.7 a-0.5 k1.0 q0.8
pros+cisl 7.7 a0.5 c0.7 d1.2 e-0.9 f0.4 h-0.5 s0.6
pros+do 6.5 a-1.2 b-0.5 d0.4 e-0.6 f0.5 g0.6 h1.4 i-0.3 j-0.6 k-0.4 m-0.3 o-0.4 p-0.3 r0.7 s-0.5 t0.5
pros+este 7.2 a-0.5 b0.3 g1.6 l-0.3 m0.3 o0.5 q-0.4 r1.9
pros+inze 7.7 a-0.4 f0.3 r0.5
pros+k 7.7 b0.4 d-0.3 e-0.4 g-0.4 h0.9 m0.6 q1.4
pros+na 6.5 a-1.1 f-0.5 g-0.8 k0.9 l0.3 o0.9 p-0.3 q0.4 s-0.3 t1.3
pros+napi 7.4 b-0.3 c0.6 d0.3 e-0.5 k-0.3 r-0.5 t0.7
pros+nech 7.4 a0.5 c1.1 d-0.5 f1.1 k-0.4 m0.8 p0.9 t0.5
pros+neod 7.7 e0.3 k0.5 n-0.3
pros+nepi 7.7 j0.4
pros+niek 7.4 c-0.5 d1.5 f1.4 i-0.4 t-0.4
pros+o 4.4 a0.6 b0.6 c1.2 d1.4 e1.0 g-1.7 h1.5 i1.9 j-0.9 k0.4 l2.5 m0.9 o3.4 p-0.9 q1.3 s-1.2
pros+odov 7.2 a0.3 c0.5 e-0.3 h-0.3 i1.4
pros+odpo 7.7 a1.3 m1.8
pros+odse 5.8 j-0.4
pros+opra 6.9 b0.7 c-0.4 e0.3 f0.3 g-0.4 h-0.5 m1.2 o1.0 p0.4 t-0.5
pros+posl 7.0 d-0.7 e0.4 g0.5 h-0.4 k-0.4 l0.6 m-0.4 n-0.4 o0.4 q-0.4 r0.4
pros+potv 7.2 a-0.6 b-0.6 l0.7 n1.0 o1.4 p-0.3 q-0.3
pros+prep 7.4 a0.4 c0.5 e-0.4 i-0.3 m2.9
pros+prev 7.7 e0.3 o0.6 s0.6
pros+pria 7.7 e0.5 f0.4 t0.5
pros+prih 7.2 a-0.4 e-0.3 g-0.3 i-0.6 j-0.4 l1.2
pros+s 7.7 a0.8 b0.9 d1.4 f1.0 i0.4 q0.3
pros+skon 7.7 f0.4 m2.0 n-0.4 o-0.7
pros+spoj 7.7 a0.3 c0.4 f1.4 h0.5 k0.3 t0.3
pros+stor 7.7 a0.4 m2.3 p-0.4
pros+ta 6.6 a0.7 b-0.3 c1.0 d0.5 e1.2 g-0.5 k-0.6 m-0.5 n0.7 q-0.5 r-0.8 t1.4
pros+vas 5.7 a-0.7 b0.9 d-0.9 e-0.5 f-0.6 g-1.2 h-0.5 i-0.8 j-0.5 k1.1 l-0.5 m-0.4 o1.1 p-0.6 t1.6
pros+vedi 7.0 c0.8 d1.2 e-0.4 g1.0 h1.1 i-0.4 k0.4 o0.5 t-0.3
pros+vetu 7.4 a-0.4 d0.6 h0.4 k-0.4 m-0.4 o0.3 q0.3 r0.3
pros+vloz 7.7 a-0.5 e-0.4 n0.5
pros+vrat 7.4 a0.5 c0.4 d0.4 s0.5
pros+vset 7.4 e-0.3 g-0.5 i0.9
pros+z 7.7 a-0.8
pros+zrus 7.7 a-0.5 b0.4 f0.4 g-0.5 i-0.9 k0.8 l0.7 q0.6
prosba 7.7 t0.7
prosbo 7.4 a-0.8 d-0.6 f-0.4 h0.7 l1.7 o-0.5 q0.4
prosbu 7.7 a-0.4 e0.3 l0.9
prosby 7.7 e0.5 o1.0 t0.8
prosil 6.9 a0.9 d1.6 e1.6 f1.4 g-0.5 h0.4 j0.5 l-0.3 m-0.5 n-0.3 o1.1 p-0.3 q-0.4 s0.8 t0.4
prosim 2.9 a-1.9 b-1.0 c-0.3 d-0.7 e-2.4 f0.6 g-1.2 h1.7 i-0.7 j-3.0 k0.7 l0.4 m1.9 o2.8 p-2.9 q0.5 r-0.9 s-3.1 t2.7
prospe 7.7 f0.3 g-0.3 h-0.4 q0.7 r-0.5
proste 7.4 c-0.4 g1.0 l0.7 n0.8 r0.8
prostr 7.4 l0.9 q1.1
prot 5.4 a0.5 b0.3 c0.9 e-0.5 f-0.8 g-0.9 h-0.3 i0.5 j0.6 k-0.4 l-0.6 m2.3 p1.3 q-0.9 r-0.5 s-0.7
prot+rozh 7.7 b0.7 i0.5 j0.3
prot+vam 7.7 d-0.3 p0.7
proti 6.1 b0.6 c0.8 d-0.7 e-1.1 f-0.5 j0.6 k-0.6 m2.1 q-0.4 s-0.4
protis 7.7 a-0.8 d-0.3 j-0.7
protok 6.4 a1.3 d0.6 e1.0 f-0.5 g-0.7 i0.9 m0.7 n-0.3 p0.7 q-0.3 r-0.4
prov 7.7 c0.5 d0.5 e-0.4 l1.0 r-0.4 s0.7
proviz 7.7 c0.5 d0.5 e-0.4 l1.0 r-0.4 s0.7
prst 7.4 e0.6 f1.2 g0.3 r0.6 s0.5
prud 7.4 a-0.8 c-0.5 e-0.4 g0.5 h0.3 k0.4 m0.5 q0.5 r0.3 s-0.3
prud+a 7.7 a-0.7 c-0.3 h0.3 i0.3 m0.6
prva 6.5 c-0.4 d0.4 e0.6 g1.6 h1.2 j0.6 k0.8 m-0.4 n-0.3 r0.7 s0.8
prve 5.2 a-0.5 b-0.5 c0.5 g2.2 i1.3 j0.3 k0.5 l-0.5 o-0.5 p-1.2 r2.9 s-0.9 t0.5
prve+janu 7.7 d0.4 e0.6 g-0.4 r-0.3
prve+pomo 7.7 a-0.4 e-0.6 g1.2 k0.4 o-0.3 r1.2
prve+rocn 7.7 c-0.4 e0.6 f0.4 k-0.4 o-0.3
prveho 5.9 a0.8 b-0.9 c1.2 d-0.8 i0.5 k0.6 l-0.4 o-0.5 p-0.6 q0.6 t0.7
prvej 6.6 b1.0 c-0.3 d0.5 g1.0 h-0.4 i1.5 j0.4 m-0.5 r0.8 t-0.4
prvi 7.7 a0.6 e0.9 k0.3 r0.6
prvo 6.5 b0.5 c1.1 d0.7 e0.5 g-1.0 h0.4 i-0.5 j-0.3 o0.4 p-0.4 r-1.2 s0.7
prvom 6.6 b0.3 d0.6 e0.8 f-0.4 g-0.9 h0.3 i-0.5 j-0.3 k-0.5 o0.4 p-0.4 r-1.0 s0.8
prvu 6.2 b-0.8 d-0.8 e1.0 g-0.5 h-0.3 j-0.5 k1.3 o-0.7 q-0.7 r-0.6 s1.5
prvy 5.4 a-1.0 b-0.9 c0.5 d1.2 e-0.4 f1.6 g3.6 h2.3 i-1.1 j-0.8 m1.9 n-0.4 o0.9 p-1.2 q0.4 r4.8 t-0.7
prvy+list 7.7 a0.4 d1.5 l0.3 m1.9
prvy+raz 6.3 a-0.9 b-0.8 c0.5 f0.9 g2.3 h2.5 i-0.9 k0.8 m1.4 o0.8 p-0.6 r2.8 t-0.5
prvy+v 7.7 d0.7 e0.4 i0.5 q0.7
prvykr 6.8 a-1.0 b-0.4 d0.5 e-0.6 g2.7 h0.8 j-0.3 m-0.5 o0.8 q0.5 r2.7 s-0.3
psa 7.0 a-0.3 c-0.4 e-0.5 g0.8 i0.4 r0.7
psik 7.7 a-0.4 g0.7 l0.5 r0.6
psov 7.4 d0.4 l0.5 m0.3
puch 7.2 b0.4 c-0.5 e0.3 i-0.4
puchov 7.2 b0.4 c-0.5 e0.3 i-0.4
puka 7.7 a0.3 c0.7 e0.7 f0.4 t0.6
pukane 7.7 a0.3 c0.7 e0.7 f0.4 t0.6
pult 7.7 e0.4 g0.3 i1.2 r0.3 s0.5
pust 6.3 a0.4 c-0.3 e1.7 g-0.3 l0.3 n1.5 o1.0 q0.4 r0.3
pusti 7.7 a0.4 e0.6 f0.5 g-0.4 r-0.4 s0.5
pustia 7.7 a-0.4 k0.6 l0.9
pustil 7.7 c0.6 e0.7 g0.8 i0.4 j0.5 o0.4 q0.4 r0.9
pustim 7.7 a-0.7 b0.4 e-0.7 n2.2 o0.7 p-0.4
pyta 4.3 a0.9 b2.9 c2.2 d1.6 f-1.2 g-0.4 h0.9 i0.5 j-0.6 k0.4 m-0.3 o0.4 p-0.5 r0.8 s2.6 t-0.5
pyta+ci 6.8 a1.0 b0.8 e2.0 g-0.4 h-0.4 i0.8 o0.7 q0.4 r-0.3
pyta+kazd 7.7 b0.6 s0.8
pyta+kto 6.9 a-1.2 d0.5 e-0.7 f-0.3 g2.1 h0.7 i-0.4 p-0.3 r2.3
pyta+na 7.7 a0.3 c0.5 d0.4 e-0.7 j0.4 s0.5
pyta+prec 7.2 a0.4 b-0.4 d0.7 e0.4 i1.4 s0.6
pyta+sa 5.5 b1.0 c-0.6 d-0.4 e-0.4 h-0.3 i-0.3 o0.4 p-0.6 q0.4 s-0.4
pyta+si 7.4 e-0.4 t0.5
pyta+som 7.7 a0.3 d1.3 e-0.4 m0.3
pyta+ste 7.2 a0.5 b1.3 d0.3 i-0.5 k1.2 m-0.4 o0.5
pyta+to 7.7 b-0.3 c0.7 d0.4 e-0.5 s0.4
pyta+za 7.7 b0.6 s0.5
pytaju 6.8 a0.6 c0.3 d1.3 e0.4 j-0.3 p-0.4 r0.3 s1.4
pytal 6.5 a-0.4 d1.1 e0.6 f-0.3 g0.5 h0.5 i0.5 j-0.4 o-0.6 p-0.5 r1.0 s0.4
pytala 6.8 a-0.5 d0.5 e-0.7 g1.4 h0.4 r1.4 s-0.6 t0.4
pytali 6.3 b0.9 e0.6 h0.5 i-0.6 j-0.7 k1.1 m-0.6 o0.6 s1.1 t-0.4
pytam 6.6 b2.0 c-0.6 d-0.8 e-0.4 g-0.7 l0.5 o0.4 p-0.5 q0.4 r-0.5 s-0.5 t-0.6
pytame 7.4 c0.7 e-0.3 p1.0 r-0.3
pytat 7.2 a0.8 b0.4 d-0.4 e1.5 j0.5 p1.4 s0.9
pytate 7.2 a0.4 b2.2 d-0.3 g-0.4 i-0.4 l0.4 p-0.4 r-0.3 s1.2
pyza 7.7 a0.6 e0.9 j0.4 o0.4 r-0.4 t0.9
qr 7.7 d-0.3 e0.3 p-0.4 q1.9
r 6.3 a-0.3 d0.6 e-0.7 g-0.4 i-0.7 j0.9 n0.3 q-0.3 s-0.6 t-0.4
r+o 6.6 a0.5 e-0.6 i-0.4 j1.1 o-0.3 p0.5 s-0.4
raci 7.7 d0.3 g-0.4 i-0.4 p0.7 s0.8
rack 7.7 a0.7 b0.8 g-0.4 m0.6
rad 5.7 a1.2 b2.4 c-0.4 f2.3 g0.4 k-0.5 n-0.3 q-0.9 r0.6 t1.5
rad+az 7.4 b0.3 g-0.3 l1.5 q-0.4 t0.6
rad+by 6.9 a0.7 b1.1 c0.4 f0.7 g-0.5 o-0.4 p0.3 q-0.3 r-0.7 s0.5
rada 5.7 b1.1 d0.5 e2.3 g1.1 h0.5 i0.4 m-0.4 o0.4 p-0.8 r-0.4
rada+by 7.7 b1.2 d0.7 f-0.3 h0.6 i-0.3 m0.4 o0.4 t-0.3
rada+si 7.7 a-0.6 n0.7
rade 6.9 b1.6 e0.8 g0.3 h1.3 k0.9 l-0.3 m0.6 n-0.6 o0.7 q-0.4 r0.8 s0.4
radi 5.3 a-0.7 c0.7 d-0.7 e1.5 g1.1 h3.3 i-2.3 j0.4 k-0.5 m1.0 r0.6 t0.5
radi+by 7.2 a-0.7 b-0.5 g1.1 h1.9 i-0.5 q0.5 r1.3
radi+regi 7.2 k-0.3 s0.9 t0.8
radi+stre 7.7 a0.5 c0.4 j1.0 m1.5 p0.6
radiat 7.0 a0.8 d-0.6 e2.2 i-0.4 l0.5 o-0.3 p0.8 r0.7 s-0.6
radio 7.7 b-0.4 c0.3 e-0.3 n0.5
radiu 7.0 b1.2 c-0.4 e0.6 g-0.3 i-0.4 k-0.4 l0.4 o0.4 q0.4 s0.9 t0.7
rado 6.3 c-0.5 d-0.5 g1.4 i-0.4 j-0.3 k-0.3 l0.6 m-0.5 n0.4 o-0.4 p0.7 q0.8 r1.5 s0.7
radost 6.5 a-0.6 b-0.6 c-0.4 d-0.3 e-0.8 g1.8 i-0.8 l0.4 m-0.4 n0.5 r1.9 s0.9 t0.3
rads 5.5 b0.6 c-0.8 d1.1 f1.0 g-1.1 h-0.4 i0.6 k1.3 l0.3 o1.0 p-0.6 q0.4 s-1.2
rads+si 7.7 d1.0 e-0.3 i0.4 m0.4 o1.1
rads+vyne 7.7 a-0.3 g-0.5 k1.1 r-0.3
radsej 5.5 b0.6 c-0.8 d1.1 f1.0 g-1.1 h-0.4 i0.6 k1.3 l0.3 o1.0 p-0.6 q0.4 s-1.2
radu 6.9 b-0.3 d0.3 f-0.3 g-0.3 h0.3 l-0.4 m0.3 s-0.3
rady 7.7 c-0.5 d0.7 f0.7 k0.9 o0.3
raje 7.4 e0.3 i0.7 q0.6
rajeck 7.7 e0.4 i0.7 q0.7 r0.3
raku 7.2 a-0.3 e0.5 g-0.4 h0.6 i-0.5 k0.6 n-0.6 t0.7
rakusk 7.2 a-0.3 e0.5 g-0.4 h0.6 i-0.5 k0.6 n-0.6 t0.7
ramc 6.4 a0.6 b0.8 f0.3 i1.9 j-0.4 m-0.5 o1.0 q-0.4 r0.4
ramc+doho 7.2 a0.7 c0.3 d-0.4 e0.4 f0.6 i0.8 o0.5 p0.5
ramc+zmlu 7.4 c-0.4 d0.5 e0.4 h0.6 i0.9 r0.4
ramci 7.7 b0.8 n0.4
ramcov 6.5 a0.5 e0.5 f0.4 h0.4 i1.8 j-0.3 m-0.4 n-0.5 o0.8 q-0.3
rame 7.0 a0.5 b0.8 d0.8 f0.9 i-0.4 j0.4 p0.5 r-0.3
ramec 7.7 b0.8 e-0.4 f0.3 p0.6
ramp 7.7 c0.9 d0.5
rana 6.1 e1.0 g-0.5 h1.0 i-0.9 k1.2 l0.9 m-0.6 n-0.7 p-0.5 q0.7 r0.3 s0.3 t2.1
ranajk 6.9 a-1.5 c-0.5 d-0.6 g-0.6 h0.6 i-0.6 k1.8 l0.8 m-0.3 n-0.3 q0.5 s-0.4 t-0.5
rano 5.1 a-1.5 d-0.5 e1.0 f0.4 g-0.4 h0.5 i-1.7 j0.4 k0.4 n2.1 p-0.8 q1.4 s0.3 t3.7
rano+a 7.7 c0.5 d0.4 t0.9
rano+leti 7.7 g0.6 k-0.4 n-0.3 r0.7 t1.3
rano+o 7.4 b-0.4 c0.3 d0.4 g-0.3 k0.7 o0.4 s0.4 t0.8
rano+prav 7.7 q0.4 s1.0
rast 6.6 a0.4 b1.1 d0.4 e-0.4 g-0.5 j0.8 m-0.4 n-0.4 p-0.8 r-0.4 t0.5
rastis 7.4 c0.8 d0.5 e-0.3 j1.0
rasto 7.7 a-0.5 d-0.3
rata 6.1 b1.5 c0.9 e-0.3 g0.3 h0.8 i0.3 j0.6 k0.6 l0.9 m0.9 o0.5 p1.8 r0.7
rata+s 7.4 b0.3 c0.9 e-0.4 g-0.4 j0.4 l1.5 m0.4 p0.5
ratajt 7.0 b0.4 c0.6 d-0.6 e-0.8 i0.7 j0.3 l1.2 p1.3 q-0.3 s-0.3
ratam 7.7 b0.3 c1.3 p1.3
raz 4.6 a2.1 b-0.5 c1.3 d1.9 e-0.4 f2.1 i-0.3 l-0.8 m3.4 n0.9 o0.5 p-0.4 q0.3 r0.7 s1.2 t-1.3
raz+a 7.0 a1.0 b-0.4 c1.1 g-0.4 m1.0 o-0.3 s0.3
raz+do 7.7 c-0.3 e0.9 i0.5 s0.5
raz+s 7.4 d0.4 g0.4 i0.3 n-0.3 r0.6
raz+v 6.9 a-0.5 b-0.3 d-0.3 g0.6 h0.8 j0.5 n0.5 o0.7 q0.3 r0.6 s-0.3
raz+za 7.0 b0.8 d-0.3 i-0.4 m-0.4 p0.5 s0.9
razy 6.8 a1.3 b1.1 c0.9 d1.4 f0.8 g-0.4 l1.5 p1.0 q-0.5 s0.6 t0.5
re 6.9 a-0.5 d-0.3 f-0.4 h-0.6 k1.5 m-0.4 n0.6 o0.6 p0.3
reag 6.9 a0.6 d1.9 f-0.3 k-0.3 m0.7
reag+na 7.7 e-0.3 m0.6
reagov 7.4 c0.5 d0.9 m0.3 s0.4
reaguj 7.4 a0.6 d1.1 e-0.5 m0.4
reak 7.7 b1.1 e-0.3 g1.9 l0.3 r2.4 s0.3
reakci 7.7 b1.1 e-0.3 g1.9 l0.3 r2.4 s0.3
real 6.6 a0.7 c1.4 f-0.5 g-0.3 h0.5 i-0.4 j0.4 k1.0 n0.7 p-0.4 s0.3
realit 7.2 e0.4 f-0.4 h0.7 j0.6 k1.2 n0.6 o-0.3 q-0.3 s0.5 t0.6
realne 7.4 a0.6 c1.3 e-0.5 r-0.3 t-0.3
rebr 7.4 d0.4 g0.4 h1.0 k0.5 l0.6 r0.8
rebrik 7.4 d0.4 g0.4 h1.0 k0.5 l0.6 r0.8
rec 7.7 d0.5 e0.4
rece 4.8 b-0.5 c-0.9 d1.2 e0.7 f0.4 h1.0 i-1.3 j-1.1 p-0.7 r0.8 s1.9 t-0.5
rece+na 5.6 a1.0 e1.1 f-0.4 g0.3 h1.0 i-0.5 j-0.3 l-0.3 m0.3 o-0.4 p-0.3 r0.4
rece+si 7.2 a0.4 d2.2 f0.7 h0.5 r-0.3
rece+v 7.7 a-0.3
recenz 5.1 a-0.8 b-0.4 c-1.4 f-0.4 g-0.4 i-1.0 j-0.8 l0.3 n-0.7 o0.3 p-0.4 r0.3 s2.0
recepc 6.6 a0.5 c0.4 d2.2 e-0.5 f0.8 g0.7 h0.8 m-0.4 n0.8 r0.8 s0.6 t-0.3
recept 6.8 a0.8 d-0.5 e1.2 h0.7 i-0.4 l-0.4 n0.4 s-0.6 t-0.3
reda 5.7 a0.9 c0.7 d0.5 e0.6 f1.5 g-1.0 h-0.4 j-0.5 m-0.4 n1.4 r-0.8 s3.2 t-0.3
reda+a 7.7 d0.5 e-0.4
reda+napi 7.7 a-0.3 e-0.5 s-0.3
reda+z 7.7 a0.5 c0.5 e0.5 f1.1 p0.5 s1.1
redakc 6.3 a1.1 b0.3 c0.7 e1.1 f0.8 g-0.6 h-0.7 i0.3 j-0.3 l0.4 m-0.4 n1.5 q-0.5 r-0.8 s1.6 t-0.5
redakt 6.4 a-0.5 d0.7 e-0.7 f0.8 g-0.5 n0.8 q0.3 s1.8
refe 6.4 a-0.6 b0.9 c-0.6 d-1.1 e0.9 f1.1 i0.4 k-0.3 n1.1 o1.1 q0.5 r1.1 t0.5
refera 7.7 b0.3 e0.5 f0.4 n0.9 p0.5
refere 6.5 a-0.6 b0.6 c-0.7 d-0.9 e0.4 f0.8 g0.3 h-0.5 i0.5 j-0.4 n0.3 o1.0 q0.6 r1.0 t0.5
refl 7.4 e0.6 h0.6 j0.6 r0.3 s0.4
reflex 7.4 e0.6 h0.6 j0.6 r0.3 s0.4
rega 7.4 b0.4 c-0.3 d-0.3 e0.7 g0.5 h0.7 k0.5 o-0.3 p0.9 r0.7 t0.4
regi 5.8 a0.7 b1.4 c0.6 d0.4 e0.7 f0.8 g-0.9 h-0.5 k0.3 m-0.5 o1.2 q0.8 s1.2 t1.5
regi+z 7.7 c0.6 d-0.5 e-0.3
regina 6.9 c0.7 d-0.6 i-0.4 m-0.3 q0.3 s0.8 t0.8
region 7.4 a0.6 b0.6 c0.4 i0.3 s1.1 t0.7
regist 6.4 a0.4 b1.1 c-0.4 d0.8 e0.7 f0.9 g-0.5 k0.5 l0.3 o1.2 q0.7 s-0.4 t0.4
regr 7.7 a0.5 e1.0 j1.2
regres 7.7 a0.5 e1.0 j1.2
rekl 4.9 c-0.6 d0.8 e1.8 f0.8 g-2.0 h-0.5 i-1.0 j1.2 k0.7 o-0.4 p-0.7 r-1.1 s0.3
rekl+a 7.2 a-0.7 b-0.3 i-0.3 j-0.4 p-0.4 q0.7
rekl+na 7.4 a1.0 b0.7 c0.6 e0.3 f0.6 g-0.3 i1.0 p0.5 r-0.4 t0.8
rekl+podl 7.4 a0.4 c-0.3 d-0.3 e1.5 j1.0 s-0.3
rekl+pori 7.7 f0.3 l-0.4 n0.6
rekl+ste 7.4 a0.8 d0.5 e1.3 j1.1 p0.8 s0.3
rekl+za 7.7 a0.4 b0.9 d-0.4 e1.3 f1.2 s0.6
reklam 4.9 c-0.6 d0.8 e1.8 f0.8 g-2.0 h-0.5 i-1.0 j1.2 k0.7 o-0.4 p-0.7 r-1.1 s0.3
reko 6.9 a-0.4 d-0.8 e0.9 g0.6 h0.9 k0.6 p-0.3 q1.0 r1.0 s0.8
rekons 7.2 a-0.5 b0.4 c-0.4 d-0.6 e1.2 g0.3 h0.9 i-0.8 q0.5 r0.7 s0.5 t0.4
rekord 7.7 g0.3 i0.5 k0.5 q0.6 r0.4 s0.3
rekt 7.7 a0.4 c0.4 d-0.3 e1.0 f0.6
rektor 7.7 a0.4 c0.4 d-0.3 e1.0 f0.6
rela 7.0 a0.9 b0.4 d0.6 e1.2 g-0.4 i-0.4 j0.8 p-0.4 s2.7
rela+o 7.4 a0.5 b0.6 e1.1 i-0.4 j-0.3 s1.5
relaci 7.0 a0.9 b0.4 d0.6 e1.2 g-0.4 i-0.4 j0.8 p-0.4 s2.7
reme 7.4 a0.4 e0.7 p0.6 s1.5
remese 7.7 a0.3 c0.3 e0.3 p0.7 s1.0
rena 7.4 a0.3 c0.6 g0.3 i-0.4 p1.0 s0.6
renata 7.4 a0.3 c0.6 g0.3 i-0.4 p1.0 s0.6
repa 7.7 e0.5 g-0.4 k0.6 l0.3 m-0.3 p-0.3 t-0.3
repc 7.7 c-0.4 g0.3 h-0.3 q0.9
repk 7.4 b0.7 d-0.4 h-0.6 l0.7 m0.6 n0.7 o0.8 q-0.3
repkov 7.7 c0.3 h-0.4 k0.4 l0.4 n0.5 o0.6
repo 7.7 e0.6 h0.6 n0.3 r0.5 s0.5
report 7.7 e0.6 h0.6 n0.3 r0.5 s0.5
rest 6.3 a-0.5 c1.1 d0.4 g0.4 j-0.6 l1.0 m0.5 p-0.5 r0.7
restau 6.6 b-0.4 c1.2 d1.0 g0.6 j-0.3 k0.3 l0.3 m0.7 p-0.3 r0.8
restru 7.4 a-0.4 d-0.5 j-0.4 l0.8 o0.5
revi 6.4 a0.4 c1.1 d-0.7 e1.0 f-0.5 g0.6 i-0.8 j0.5 p0.7 r1.1 s-0.4
revi+spra 6.9 a0.9 c1.7 d0.3 e0.5 f0.5 g-0.6 i-0.6 j0.7 m-0.3 p0.5
revizi 7.0 a0.4 d-0.3 e1.1 g0.4 i-0.4 j0.7 r0.7
revizn 6.9 a0.7 c0.9 d-0.4 e0.7 g-0.5 i-0.5 j0.7 p0.5
revo 7.4 a-0.6 f0.3 g-0.4 q3.0 r0.8 t0.6
revo+meno 7.7 a-0.5 b0.3 f0.3 m0.4 q2.0 t0.7
revolu 7.4 a-0.6 f0.3 g-0.4 q3.0 r0.8 t0.6
revu 7.7 c1.0 f0.7 g-0.4 o0.6 q0.6 t1.6
rezb 7.7 a-0.6 g1.0 r1.1 s-0.3
rezbar 7.7 a-0.6 g1.0 r1.1 s-0.3
reze 5.9 b-0.8 d0.9 e1.0 f-0.4 i0.7 j-0.4 k-0.4 p0.7 r0.3 s0.4
reze+syst 6.9 a0.7 c0.7 d0.9 e1.1 g-0.6 i1.0 p0.6 r-0.5
rezerv 6.0 b-0.8 d1.1 e1.2 f-0.3 i0.8 j-0.4 k-0.5 p0.8 s0.4
rezi 6.9 a-0.8 d0.7 e-1.3 g-0.4 j0.6 k1.2 q-0.3 r-0.4 s-0.4
rezise 7.4 a-0.5 b0.5 e-0.5
riad 4.4 a2.3 b3.0 c0.7 d2.7 e2.6 f8.4 g0.4 h1.6 i-0.4 k0.3 n0.7 o1.0 p0.3 r1.1 s-2.1 t1.0
riad+a 7.2 a1.0 b0.7 c0.5 e1.5 f1.5 g-0.4 o-0.3 r-0.3 t1.3
riad+ing 7.7 a0.3 b0.8 c0.4 d0.5 e-0.5 p0.6
riad+obra 7.7 a0.5 e0.9 f0.9 j0.5
riad+osob 7.7 a0.3 d1.0 m0.3 p1.3
riad+s 7.2 b-0.3 f0.5 g-0.4
riad+si 7.2 c-0.5 e0.5 f1.0 h0.6 i0.5 k0.4 p-0.4 r0.6 t-0.3
riad+v 7.7 a0.5 b1.0 d0.5 k-0.3 n0.4 q1.1 r0.3
riadit 4.6 a2.2 b2.2 d2.5 e3.0 f9.4 g0.6 h1.9 j-0.6 k0.8 o0.4 r0.8 s-1.9 t1.2
riadko 7.7 a0.4 b1.0 c1.3 m0.4
riadok 7.2 a-0.3 c-0.3 d0.7 e-0.4 h-0.4 m-0.5 n0.5 o1.7 p-0.3 r0.5
rich 7.2 c0.4 d-0.3 s0.4
richar 7.4 a0.3 b0.4 c0.6 e0.3 s0.4
ries 5.5 a0.5 b0.6 c0.9 d0.7 f2.2 g-1.5 h-0.8 i0.6 j-0.3 m0.6 n0.7 o0.4 p-1.0 r-0.8 t1.9
ries+cez 7.7 c0.9 d0.9 s0.7
ries+s 7.4 b0.4 d-0.6 e0.4 f1.6 j0.4 k-0.3 n0.5 o0.9 s-0.5 t0.7
ries+spor 7.2 c0.5 d0.6 e0.5
ries+v 7.7 a0.5 b0.6 e0.3 m0.7
riesen 6.6 a0.3 b0.6 c0.6 d0.7 g-0.5 i0.4 k-0.3 m-0.4 n0.4 q0.3 s0.4
riesi 6.9 a-0.9 b-0.4 f0.8 g-0.4 h-0.4 i0.6 j-0.9 k1.0 l0.5 m0.6 n-0.4 s-0.4
riesil 7.2 c0.5 d0.5 f-0.4 g-0.3 l-0.3 o0.4 r-0.3 s0.6
riesit 6.9 a0.7 b0.9 e-0.4 f1.5 g-0.5 k-0.4 m0.9 n1.0 r-0.5 s-0.5
rigo 7.4 c0.7 g-0.3 j0.9 k0.7 p0.7
riso 7.2 a-0.5 h0.6 i-0.4 k-0.3 m0.4 n0.7 o1.1 q-0.4
rndr 7.7 f0.4 g0.3
robi 4.4 b1.0 c0.5 d-0.5 e1.0 f-0.4 g0.7 h1.1 i3.1 j-1.1 k1.0 l-0.5 n-0.5 o-0.6 p-0.6 q0.4 r1.5 s1.6 t1.0
robi+dale 7.7 a-0.6 b-0.3 d-0.4 g0.4 i-0.5 q0.5
robi+ked 7.7 a-0.5 k0.6 m0.3 t0.3
robi+len 7.4 a-0.4 c0.4 g-0.4 h-0.4 k-0.5 l-0.4 m1.8 q-0.3 s-0.4
robi+niek 7.4 a0.8 d-0.3 e0.7 i2.0 p1.8 r-0.3 s0.6
robi+pre 7.4 a-0.3 e-0.6 f-0.4 g0.4 h0.4 r0.4
robi+rela 7.7 a0.4 e0.8 i-0.3 s1.2
robi+siet 7.7 a-0.6 b-0.4 e-0.4 g0.5 r0.5
robi+to 7.7 g0.3 h0.6 o0.3 r0.3
robi+ucto 7.7 d0.8 e-0.4 g-0.3 i-0.4 s0.7
robi+v 7.0 a1.1 b1.1 c-0.5 g-0.4 i0.7 r-0.5 s1.2
robi+vo 7.7 a-0.3 b0.7 i0.6 k1.5 q0.3 s-0.3
robi+vy 7.7 a-0.6 d-0.3 g0.7 h1.3 i-0.4 r1.0 t0.4
robia 7.7 a0.4 d0.4 e0.3 g-0.3 i0.5
robil 6.5 a0.8 b-0.7 c1.4 d0.5 e0.8 j1.0 o-0.3 s1.2
robili 6.5 a-1.1 b-0.6 d-0.5 g0.3 h1.1 i-0.6 k0.8 m0.9 n-0.9 p-0.3 s-0.4 t1.2
robim 7.0 b0.5 c-0.4 d0.4 e-0.8 i-0.8 j-0.4 p-0.3 q0.3 r-0.4 s1.1
robime 6.4 a-0.5 b-0.5 c-0.3 d-0.5 e-0.5 h-0.4 i1.0 j-0.5 k0.4 p-0.4 q0.4 r-0.4 s-0.6 t0.4
robit 6.1 b-0.7 d-0.9 e1.4 f-0.3 g-0.7 h-0.3 i2.4 j-0.4 k1.3 n-0.6 p-0.5 q-0.3
robite 6.2 b0.4 c1.3 e-0.5 h1.3 j-0.4 l-0.6 n0.8 o-0.4 q1.2 t0.7
robo 5.6 a0.7 b0.7 c1.1 d0.8 e1.9 g1.3 h-0.5 i0.5 k0.3 n0.6 p2.0 q0.5 r2.9
robot 7.2 a0.5 c-0.7 d1.9 e0.8 g-0.3 i-0.5 k0.4 m0.6 q0.4
robota 7.2 a-1.0 b-0.5 d-0.4 e-0.3 g2.0 h-0.4 i-0.3 m0.3 p-0.3 q0.4 r3.4
robotn 7.2 a0.4 c-0.5 e1.4 f0.7 i0.8 j0.4 p0.6 r0.4 s0.3
robotu 7.7 a0.4 b0.5 e1.0 g-0.3 s0.5
roboty 7.2 a0.5 b1.5 c1.6 d-0.4 e-0.7 i-0.4 m-0.4 p1.8 r0.3
rocn 5.7 a0.9 b1.7 d-0.6 g-0.4 i1.2 j-0.7 k-0.4 n1.1 p0.4 r-0.7 s-0.4
rocn+zuct 7.7 g0.5 m0.7 n0.5 r0.6 t0.5
rocne 6.8 a1.0 b1.5 g-0.5 i0.4 m0.8 r-0.6 s-0.4
rocnik 6.4 a0.4 c0.5 e0.5 f0.4 g-0.6 h-0.5 i1.1 j-0.3 k-0.4 m-0.4 n0.9 p1.0 r-0.5
rocnyc 7.7 b-0.4 e-0.5 g0.4 h0.7 n0.5
rodi 4.9 b0.6 c-0.7 d-0.6 e2.8 g0.7 h1.9 i1.2 j1.2 k0.8 p0.4 q1.2 r0.7 s2.7 t1.0
rodi+dovo 7.7 a-0.8 d-0.4 h0.4 t0.4
rodi+sa 7.7 g0.8 h1.0 p0.6 q1.1 r0.9
rodi+si 7.7 b0.5 e-0.5 i0.5 n0.3 s0.5
rodi+uz 7.7 c0.8 e-0.5 g0.5 n-0.4 q0.4
rodi+zdru 7.7 b0.5 g0.5 h0.9 i-0.3 m0.4 s0.4
rodic 7.7 a0.5 e0.8 i0.4 j1.1 s0.7
rodici 6.6 b0.7 c-0.4 h0.7 i1.0 k-0.3 n-0.3 q1.0 r0.6
rodico 6.4 a-0.4 e1.1 h1.0 j-0.4 n0.8 o-0.4 p-0.6 s1.2 t1.0
rodina 5.8 a-0.7 b-0.3 e1.1 f0.3 g1.1 h1.0 i0.8 j0.6 k0.4 p0.6 q0.7 r1.1 s0.6
rodine 7.7 a-0.3 e-0.3 g0.5
rodinn 7.4 a0.4 b0.4 i-0.3 j0.4 r-0.4 s0.4
rodiny 7.7 a0.4 d-0.3 e0.9 j0.6 s1.0
rodn 7.2 c0.4 d0.3 k0.5 o0.4 q0.9 s0.9 t0.7
rodn+list 7.4 c0.4 d0.4 e-0.4 k0.5 o0.4 q1.0 t0.8
rodneh 7.7 k0.4 n-0.4 o0.6 q1.2 t1.0
roho 7.7 a0.4 d0.7 e1.1 f0.6 j0.7 r-0.3
rok 4.6 b0.8 e0.4 f-0.7 g1.8 h4.9 i3.1 j-0.9 k0.4 l-0.8 m-0.4 n-0.6 o0.5 p-1.7 r0.3
rok+a 6.8 a-0.9 b1.4 d-0.7 e-0.4 f-0.3 g0.9 h1.6 i-0.9 j-0.4 k0.6 l-0.3 o0.6 p-0.5
rok+nam 7.7 a-0.3 e-0.4
rok+to 7.4 d0.3 e0.4 g0.3 r0.5
roka 5.3 a1.2 b1.4 c0.7 d1.2 e-1.0 f0.5 h0.4 i3.9 j-0.8 k-0.9 l-0.5 n0.6 o1.3 p-1.0 q-0.5 t0.4
roka+a 7.2 a0.4 c0.4 e0.8 f0.4 i0.3 l0.4 t0.9
rokm 6.8 a-0.6 b-0.6 c-0.4 f-0.3 g1.1 h0.7 k0.6 l-0.3 n-0.3 p-0.3 q0.5 r0.7 t0.5
rokmi 6.8 a-0.6 b-0.6 c-0.4 f-0.3 g1.1 h0.7 k0.6 l-0.3 n-0.3 p-0.3 q0.5 r0.7 t0.5
roko 5.0 b-0.5 c-0.3 d0.8 e1.3 h0.5 i0.4 k1.5 m-0.6 p-1.5 q0.9 s0.6
roko+a 7.7 d-0.4 r-0.4
roko+do 7.7 a0.7 c0.8 e0.6 m0.6 t0.6
roko+odch 7.7 r-0.3
roko+ste 7.4 d0.4 g0.6 i1.1 r0.6
rokoch 6.4 a-1.1 b-0.4 c-1.3 d1.0 e-0.4 f0.4 h-0.4 i-0.9 j-0.6 k0.5 l-0.5 m-0.8 p-0.6 q1.3 s-0.5 t-0.4
rokom 7.2 a0.7 d0.9 e1.3 g-0.4 i0.6 r-0.4 s1.1
rokov 5.6 f-0.7 g0.4 h0.6 i1.0 j0.5 k0.8 p-0.7 s0.4 t-0.7
rokova 7.0 a0.7 c1.1 d-1.0 e0.8 f0.8 i-0.4 j0.5 k0.6 m0.4 n-0.4 p-0.4 t1.0
roku 5.4 a-1.2 c0.6 f1.1 g-0.5 i-0.7 k0.4 l0.6 n1.3 p-0.9 r0.6
roku+a 7.7 a-0.5 b-0.4 d-0.4 g0.4 h0.5 l0.6 r0.7
roku+si 7.7 g-0.4 i0.3 k0.9
roky 5.5 a-0.8 f-0.5 g2.0 h2.5 i0.6 j-0.7 o0.6 p-0.8 r0.5 t-0.3
roky+a 7.7 b0.5 d-0.3 e-0.4 g-0.5 h-0.4 i0.5 q0.3 r-0.7
roky+sme 7.4 a-0.4 b-0.3 c-0.3 d0.5 h1.2 o0.4
roky+som 7.7 e0.4 g0.4 m0.4 r0.5 s0.6
roky+za 7.7 b-0.3 d-0.4 g0.4 h1.1 n-0.3
roll 7.7 e0.5 i0.8
roma 6.5 a0.6 c0.7 d0.8 g-0.4 i-0.4 k-0.5 m0.9 o0.4 t0.7
roman 6.6 a0.5 c0.8 d0.3 e0.3 g-0.4 i-0.4 k-0.5 o0.5 s-0.3 t0.7
ront 7.7 e-0.5 i0.6 k0.6 q0.4 s0.8
rontge 7.7 e-0.5 i0.6 k0.6 q0.4 s0.8
rovi 7.2 a1.0 c0.9 e1.1 g-0.3 i0.5 p1.5
rovink 7.7 a0.3 c0.4 p0.8
rovinu 7.7 a0.7 c0.6 e1.1 i0.6 p0.8
rovn 5.0 a-0.8 b1.5 c-0.4 d-0.8 f2.5 h3.0 i-1.1 j-1.5 k0.6 l1.2 m0.3 o1.4 q1.5 r1.5 s-0.7 t0.4
rovn+aj 7.4 b0.5 e-0.5 h0.6 k0.3 s0.6
rovn+ako 7.2 b0.3 e0.7 k0.6 l-0.4 r0.7
rovn+cisl 7.7 a-0.7 b-0.4 e-0.4 o2.0
rovn+na 7.0 c-0.3 j-0.4 k-0.3 l1.0 m-0.3 o-0.3 p0.5 s0.5 t-0.3
rovn+rozs 7.7 a0.3 b0.6 g0.3 i0.4 r-0.4
rovna 7.7 a-1.0 g1.6 r1.9 s-0.4 t0.3
rovnak 5.5 b1.4 d-0.8 e0.8 g-0.9 h1.8 i-0.3 j-0.8 k0.8 l0.8 m0.5 o1.6 p0.5 q1.1 s-0.4
rovno 6.2 b-0.5 d0.3 e-0.4 f3.0 h1.2 i-0.8 j-0.7 l0.3 n0.7 r0.3
roza 7.7 a0.5 d0.6 f0.6 i0.7 s0.5
rozb 6.4 c-0.6 d-0.4 e1.5 f0.3 g0.6 h1.7 i-0.7 l1.7 m0.3 r0.4 s-0.7 t0.4
rozbeh 7.4 a0.6 e1.3 h0.6 j0.3 m0.4 o-0.3
rozbie 7.7 a-0.5 e-0.6 g0.6 h0.7 l0.4
rozbit 7.2 c-0.4 e1.2 g0.4 h0.5 l1.4 n0.4 r0.5 s-0.3
rozc 7.2 c-0.5 e-0.4 h-0.3 r-0.5
rozcha 7.4 c-0.4 h-0.3 i0.3 o0.3 r-0.4
rozd 5.9 a1.2 c0.4 d-0.6 e0.7 g-0.9 h0.5 i-0.4 l0.6 m4.5 n0.5 o-0.4 p-0.5 q-0.8 r-0.5 t0.6
rozd+aj 7.7 b-0.3 e0.4 j0.6 m0.4 o0.4
rozd+je 7.7 a0.6 f0.8 i0.6 m0.9
rozd+na 7.4 d-0.4 h0.7 l0.9 m0.5 n-0.6 o0.5
rozdel 7.0 a-0.4 d-0.4 g-0.4 h0.5 i-0.3 l1.1 n-0.7 o0.7 q-0.3 t0.7
rozdie 6.3 a1.6 e0.8 g-0.6 l-0.3 m4.6 n1.2 o-1.0 p-0.4 q-0.6 s0.4
rozh 4.6 b-0.5 c0.5 f2.4 g0.5 h2.0 i2.1 j1.0 k0.6 l0.6 m2.4 n0.7 o1.2 p-1.1 q0.5 r0.7 s-1.0
rozh+je 7.7 a0.5 d0.5 e0.9 f1.1 i1.0
rozh+o 7.2 a-1.0 e-0.6 j0.4 s-0.3
rozh+okre 7.7 c0.5 e-0.3 f0.8 j-0.3 p0.5
rozh+po 7.7 d0.8 e-0.4 g-0.4 h0.7 i0.4 m0.4
rozh+s 7.4 a-0.9 b-0.3 c0.5 f-0.4 k-0.4 l-0.3 m0.5 n-0.3 r0.5
rozh+sme 7.7 a-0.4 e-0.3 g1.3 h1.6 n-0.4 o0.7 q0.4
rozh+sud 7.0 a1.1 b-0.3 c0.6 g-0.4 j3.1 m3.0 p0.3 r-0.3 s-0.3
rozh+v 7.7 c0.5 d0.6 e-0.5 i-0.3 r-0.3 t2.0
rozh+ze 7.0 a1.3 c-0.4 e1.6 f0.5 g-0.4 i1.3 r-0.4
rozhla 7.2 c1.0 d-0.3 h0.5 n0.6 o0.8 s0.7
rozhli 7.7 a0.5 b0.4 d0.4 i0.9 l0.8
rozhod 4.9 a1.0 b-0.4 d-0.3 f2.7 h1.6 i2.0 j1.4 k1.4 l0.4 m2.7 n0.4 p-0.7 s-1.1 t-0.3
rozhov 6.6 a-1.2 b-0.4 d0.8 f-0.4 g0.7 h0.4 i-0.6 k-0.5 l-0.3 o0.5 p-0.5 q0.7 r1.1 s-0.5 t1.2
rozi 7.0 g-0.3 i0.4
rozidu 7.4 i0.9
rozisl 7.7 g-0.3 i-0.4
rozk 6.1 a0.8 c0.4 d-0.9 g-0.7 h-0.6 i1.3 j1.5 k-0.5 l-0.4 m0.6 p0.8 r-0.4 s0.7 t-0.4
rozk+a 7.7 b0.5 e-0.4 i0.5 n0.4 s0.5
rozk+odpo 7.7 j1.0 p0.5
rozkaz 6.4 a0.6 b-0.4 d-0.5 g-0.4 h-0.6 i0.6 j1.8 k-0.4 m0.8 n-0.3 o0.4 p1.0 s-0.4 t-0.4
rozl 6.3 b-0.6 g-1.1 h-0.4 j-0.4 m-0.4 n-0.9 o1.0 p-0.4 r-1.0 s-0.7 t0.3
rozl+s 7.7 d-0.3 e-0.4
rozlis 7.4 b-0.3 c-0.3 g-0.4 i-0.6 l-0.3 n-0.4 o1.2 q0.4 r-0.3 s-0.3
rozluc 6.6 g-0.8 i0.5 n-0.5 o-0.5 r-0.7 s-0.3 t0.4
rozm 5.9 a0.4 b0.7 d0.7 e0.5 f-0.4 g-1.0 h0.7 i0.7 j-0.5 k0.5 n-0.5 o0.6 q0.7 s1.1
rozm+ci 7.7 e0.3 s0.3
rozmaz 7.0 a0.4 b-0.4 d1.0 e1.2 g-0.6 o0.6 p0.4 q-0.3 s0.7
rozmer 6.9 a-1.3 d-0.6 e-0.9 h0.9 i-0.5 k0.7 n-0.5 p-0.4 q1.1 r0.6 t0.4
rozmys 7.0 a0.9 d0.7 g-0.5 i1.4 r-0.6 s0.9
rozn 6.9 c-0.7 i-0.4 n-0.3 o1.3 p0.6 t-0.3
roznav 7.7 a0.5 d0.6 e0.3 p0.8
rozne 7.4 c-0.5 n-0.3 o1.4
rozo 7.2 a0.5 b1.8 d-0.4 i0.4 j0.7 s0.6
rozp 4.5 a-0.5 b2.8 e-0.5 f0.5 g2.7 h1.2 j-0.4 k1.2 l1.0 m1.2 o1.1 p-1.8 r2.6 s1.0
rozp+a 7.7 a-0.5 e-0.6 g0.5 l0.9 o-0.4
rozp+ako 7.7 b0.4 d0.4 i0.4
rozp+co 7.4 b-0.5 d-0.5 e-0.5 g0.7 i0.4 m0.6 r0.6
rozp+je 7.7 e-0.3
rozp+na 6.5 b1.0 c-0.7 e-1.1 g1.0 h0.9 i0.4 m-0.6 o0.9 p-0.3 q-0.4 r1.2 s-0.5
rozp+o 7.2 b0.9 c0.8 e0.7 g-0.4 i-0.4 k-0.4 o0.5 r-0.3 s0.8 t0.3
rozp+s 7.4 a0.6 b2.4 f1.5 g-0.5 i0.4 j0.6 r-0.4
rozp+sa 7.2 c0.5 d0.4 e0.6 f-0.4 n0.5 q-0.4
rozp+ze 7.7 a-0.6 e-0.5 g0.6 r0.6
rozpad 7.7 a0.5 b0.5 c0.5 e0.8 j0.6 s0.5
rozpis 6.3 a1.0 b1.4 c-0.4 d-0.6 e-0.4 g-0.4 h-0.9 i-0.9 j-0.5 m1.4 o1.5 p-0.5 r-0.3 s0.7
rozpoc 5.4 a-1.8 b0.8 e-1.1 f-0.4 g2.3 h1.7 j-1.0 k1.4 l1.6 m-0.8 n0.5 o0.5 p-1.0 q-0.3 r3.1 s-1.1 t-0.6
rozpor 7.2 a0.7 b0.9 d0.3 e-0.3 i0.3 j1.6 m1.7 p-0.5
rozpra 5.5 b1.9 c0.3 d0.4 e0.4 f0.7 g0.7 h0.9 j-0.7 l-0.5 m0.3 p-0.3 q0.3 r0.4 s1.9 t0.8
rozpus 7.7 a-0.4 g0.4 i0.6 r0.5
rozr 7.4 a0.5 b-0.4 c2.2 e0.5 g-0.4 h0.6 i-0.4 j1.5 n1.0 q-0.3 t-0.4
rozs 5.6 a-0.7 b0.9 c0.6 d0.5 e-0.4 g1.6 h3.1 i-0.7 k0.9 m0.3 p0.3 q-0.3 s-0.7 t-0.4
rozs+zaru 7.7 g1.0 h1.1 o0.4
rozsah 6.6 b0.4 c0.6 e-0.6 g0.7 h1.6 k0.7 l0.7 p0.4 t-0.4
rozsir 7.0 b0.8 d-0.4 g2.0 h2.2 i-0.6 k0.6 l-0.4 m0.6 n-0.5 o0.4 p-0.3 r0.5
rozsud 6.4 a-0.6 d0.8 g-0.7 j0.3 n0.3 o-0.4 p0.3 r-0.3 s-0.3
rozt 7.4 a-0.5 b-0.3 c0.7 h1.1 k0.4 l0.6 r0.6
rozu 6.4 b1.4 c-0.7 d0.7 e0.6 g-1.1 j0.7 m-0.3 p-0.5 q-0.4 r-0.3
rozu+a 7.7 a0.6 b0.3 d0.8 e0.5 j0.5 l0.5
rozu+ze 7.4 a-0.5 b0.9 c-0.3 d0.4 e-0.4 g-0.3 k0.5 l-0.3 o0.5
rozume 7.7 e-0.3 r0.5
rozumi 6.8 b0.9 c-0.5 d0.8 e0.5 g-1.2 l0.3 m-0.6 q-0.5 r-0.6 s-0.5
rozumn 7.7 a0.5 b0.7 e0.5 j0.7 s0.9
rozv 6.3 a-0.8 c1.9 d-0.4 e-0.3 f0.4 g1.6 h1.8 j-0.7 k1.1 l1.0 m0.4 n0.5 o0.3 r2.7 s-0.5 t0.5
rozv+je 7.7 d0.4 g0.4 l1.0 n0.7 r0.5
rozvad 7.4 c1.6 f0.7 g0.8 p0.9 r1.0 t1.2
rozvod 7.0 a-1.0 c-0.5 i-0.4 j-0.6 k0.4 l1.6 n0.7 r0.8 t-0.5
rubr 6.9 a0.6 b0.8 d1.1 g-0.3 i-0.3 j0.5 s2.0
rubrik 6.9 a0.6 b0.8 d1.1 g-0.3 i-0.3 j0.5 s2.0
rucn 6.9 a0.9 c0.6 d0.4 e1.0 i0.8 s-0.4 t0.5
rucne 7.0 a0.9 c0.8 d0.5 e1.2 i0.8 s-0.3 t0.5
rudo 7.2 e-0.5 h0.5 n-0.4 o-0.4 r0.6 s0.8
ruka 7.7 g0.4 r0.3 s0.4
rukami 7.7 g0.4 r0.3 s0.4
ruke 7.0 a0.3 d-0.3 e1.2 h-0.3 o1.3 p1.5 q0.4 r0.6
ruko 6.9 a0.5 c1.0 d0.6 f0.8 g-0.3 k-0.3
rukopi 7.4 b0.3 c0.4 d0.3 e0.6 h0.3 s0.5
rukou 7.4 c0.7 d0.3 e-0.5 f0.6 i0.3 m0.3
ruku 7.7 c-0.4 d0.4 i0.5 k0.7
ruky 7.4 a0.5 d0.5 h0.3 m0.4 q0.8 r0.5
rumu 7.7 f0.4 h0.3 m0.3 n0.3
rusi 5.6 a-0.5 b0.8 c-1.1 d0.5 e0.5 f0.5 g-1.4 h-0.5 i2.2 k5.8 l-0.8 m-0.7 o1.3 p-0.5 q-0.4 r-0.4 s-0.8
rusim 6.8 a0.6 b0.7 c-0.6 d1.0 f-0.4 g0.4 i1.2 j-0.3 k2.2 p-0.4 r0.4 s-0.4
rusime 6.3 b0.6 c-1.1 e0.9 f0.9 g-1.1 i1.9 k2.8 l-0.4 m-0.5 n-0.4 o1.2 q-0.4 s-0.4 t-0.4
rusn 6.8 c0.4 d-0.4 i-0.4 q-0.4 t0.4
rusnak 6.9 c0.4 d-0.4 i-0.4 l0.3 q-0.3 t0.5
ruze 7.4 c1.5 e-0.6 k0.7 o0.4 p0.5 s0.7
ruzenc 7.7 a0.4 c1.4 d0.3 e-0.5 p0.6 s0.8
ruzi 7.4 a0.4 c0.7 i0.4 s0.5
ruzick 7.7 i0.5 p0.3 s0.6
ruzo 7.2 a-0.3 d0.6 e-0.3 g-0.8 i0.4 l1.0 r-0.5 s0.5
ruzomb 7.4 d0.8 e-0.3 g-0.3 i0.5 k0.4 l0.8 s0.6
ryba 6.4 a0.8 b0.9 c-0.5 e1.2 f1.1 g0.4 i0.5 l-0.3 n0.8 o0.8 p-0.5 q0.3
rybach 7.7 c-0.3 f1.1 h-0.3 m0.9 n1.1
rybans 7.7 a0.5 b0.5 s0.6
rybaro 7.4 b0.4 d0.3 i0.8 r0.4 s-0.4
rybars 7.7 e0.5 g0.4 i0.4
rych 6.1 a-1.3 b0.4 c0.8 d-0.5 e-1.2 g2.1 h1.5 i-0.6 m0.6 n0.3 p-0.7 q-0.5 r2.9 t0.8
rych+ako 7.4 a-0.3 e-0.6 g0.8 i0.3 n0.3 r1.2
rychle 7.2 a-0.4 b0.5 e-0.5 g1.1 i0.3 r1.5
rychli 7.7 b0.8 g0.8 h1.6 i-0.4 j0.7 m1.1 r0.8
rychlo 7.0 b-0.3 d-0.5 g-0.3 i-0.4 j-0.4 m-0.4 o-0.3 s0.6 t1.0
rychlu 7.7 a-0.6 e-0.4 g0.7 r0.7
rychly 7.7 c1.2 g0.3 r0.7
s 2.6 a0.8 b0.9 c1.5 d0.7 e-1.2 f3.3 h1.3 j-0.8 l2.8 n0.7 p-0.9 q-0.7 s2.2
s+adre 7.7 a0.3 b0.4 d0.3 e0.6 f0.7 k0.3 r-0.3 t0.7
s+auto 7.7 a0.6 b0.5 i0.5 p0.5 s0.6
s+bloc 7.7 b0.6 e-0.3 g0.4 n1.1 r0.5 s0.4
s+brat 7.7 a-0.6 b0.6 c-0.4 d-0.4 e0.3 g-0.4 h0.8 i-0.3 k1.0 o0.7
s+byva 7.0 a-0.5 b-0.3 d0.4 h-0.4 i-0.4 n0.8 t-0.4
s+celo 7.4 c-0.3 d-0.3 e0.4 k1.1 m0.5 q0.4 r0.4 s0.5 t0.4
s+ceno 7.4 a0.3 c-0.3 g0.5 h0.7 i0.5 k0.8 q0.4 t0.3
s+chut 7.7 a0.6 b0.5 e0.4 i0.9
s+chyb 7.2 a1.3 b-0.5 c1.6 d-0.6 e2.0 f-0.4 g-0.5 l0.8 m-0.3 q0.7 r-0.5 s-0.3
s+cisl 7.7 e0.7 j0.7 o0.3
s+datu 6.9 a0.3 b-0.5 c1.6 f-0.3 g0.4 i1.1 j0.7 k-0.3 l-0.3 n0.8 p0.6 q0.6 t-0.3
s+dobr 7.7 b1.1 f0.5 i0.5 j0.7
s+doda 7.0 a0.5 e-0.3 g-0.3 i-0.4 l0.8 m0.6 o-0.5 s0.9
s+dovo 7.4 a0.4 b0.4 c0.6 f0.9 i0.6 n-0.3 s-0.4
s+dph 7.7 a-0.6 n-0.4 o1.5 q-0.3 r0.3
s+druh 7.4 c0.6 d0.6 e-0.6 g0.3 h0.4 i0.9
s+fakt 7.4 a0.6 e1.1 g-0.4 l0.8 p1.7 q0.6 r-0.3 s0.4
s+fotk 7.0 a0.7 b-0.3 g-0.5 j0.9 s1.2
s+hlav 7.7 a0.4 d0.7 j0.4 p0.4
s+hroz 7.7 a-0.5 e-0.3
s+inou 7.7 a0.5 c0.5 e0.8 i0.8
s+jano 7.7 e-0.4
s+jedn 6.8 b0.5 c0.5 h0.4 l-0.4 n0.8 r0.5 t1.2
s+jeho 7.7 b0.7 e0.5 f0.5
s+kanc 7.7 i0.4
s+kole 7.4 a0.3 d0.5 e-0.8 i0.4 r0.4 s0.6
s+kona 7.2 a0.9 b-0.4 d-0.4 e1.7 f2.1 i0.4 k-0.4 o0.5 p0.4
s+konc 7.7 c0.4 i1.4 o0.8
s+kym 7.4 a0.5 d1.8 g-0.3 k1.0 s0.6
s+logo 7.7 g0.6 r0.7
s+maji 7.7 d0.5 e0.6 f0.5 i0.4 p0.5
s+manz 7.7 b0.5 e0.5 i1.0
s+meno 7.0 a1.0 c1.1 d-0.4 e1.6 g-0.4 i-0.3 p0.4 r-0.4 s2.1 t0.6
s+mest 7.7 k0.5 m0.6
s+moji 7.4 c0.9 f0.8 g0.9 m0.7 r1.1
s+nami 6.6 a-0.4 d0.6 g1.1 h0.8 i-0.6 p-0.3 r0.7 t-0.5
s+napi 7.0 c0.3 d-0.6 e0.7 f0.6 g-0.4 h-0.4 i0.5 r-0.4 s0.5
s+nasi 6.9 b-0.3 c1.0 d-0.4 f0.7 g-0.5 h0.4 i-0.4 k-0.3 l-0.3 m0.4 o1.2 p-0.4 t1.4
s+naso 7.7 d0.4 g0.5 r0.7
s+navr 7.4 a-0.7 g-0.4 h-0.6 j-0.4 l0.6 n-0.4 s-0.3
s+nazv 7.4 b0.4 c0.6 e0.4 g-0.4 i-0.4 j0.5 s1.0
s+niek 6.8 a0.9 b0.6 e0.6 f3.0 g-0.8 h0.6 j-0.4 k0.9 n0.4 p-0.4 s-0.4 t0.5
s+nim 6.4 a0.5 c0.7 e1.0 f-0.3 g-0.4 h0.8 l1.0 m-0.4 p2.4 s-0.4
s+nimi 7.2 b-0.3 d-0.4 e-0.4 g-0.3
s+nou 6.9 c0.6 d1.1 e0.8 f0.9 i-0.4 k-0.8 l1.3 n1.8 p-0.3 q-0.5 r-0.4 s-0.3
s+novy 7.2 b-0.3 e0.9 f0.8 g-0.4 k1.2 n-0.4 q-0.5 t0.5
s+obra 7.2 a0.7 b0.7 c0.7 g-0.4 h0.5 j0.6 k-0.5 o1.0 p0.4 s0.9
s+odka 7.7 c1.0 i1.1 j1.1
s+odpo 7.7 d-0.4 e-0.4 h0.4 l0.4 q0.3
s+okam 7.4 a0.6 e0.6 i1.9 j1.2 p0.6
s+okru 7.7 b-0.3 q0.9
s+osta 7.7 c-0.4 n1.5 o0.8
s+pani 7.4 d2.0 e0.5 f1.7 q0.4
s+pano 7.0 a0.3 b-0.3 c0.4 e-0.3 f0.8 k-0.4 m0.4 s-0.3
s+part 7.7 a-0.7 d-0.4 g-0.4 h1.1 i-0.4 k2.6
s+peci 7.0 b0.5 c-0.4 d-0.4 e0.6 g0.8 h0.6 j0.5 s1.4 t0.7
s+peni 7.7 b-0.4 k0.4 l1.1 n0.8 p1.1
s+podp 7.7 a-0.3 o0.6 p0.7 q0.7
s+pois 7.2 a0.5 b-0.4 d0.4 h0.8 i-0.3 k0.5 m-0.3 r0.4 t0.3
s+polo 7.4 c0.5 f0.6 g0.5 m1.0 r0.7 t0.7
s+polu 7.7 e1.0
s+ponu 7.7 a0.3 c1.2 e-0.3 i0.7
s+pouk 7.7 a0.5 c0.7 j1.0 m2.0 p0.4
s+pouz 7.7 m0.3 t0.8
s+povo 7.7 c0.5 d0.4 e-0.4 m0.4 s0.6
s+pozd 6.1 b-1.0 c1.0 d0.7 e-0.6 f0.7 g-0.9 h0.7 i-0.5 j-0.5 k0.8 l-0.9 m-0.4 p-0.7 q1.7 s-0.4 t0.6
s+pozn 7.2 a-0.3 d0.7 e0.5 g0.9 h-0.4 i-0.5 l0.4 m0.6 o1.0 r0.8 s-0.4
s+prav 7.4 a0.5 c1.0 e-0.4 m0.7 s1.2
s+pred 6.6 a-1.5 b0.3 c-0.6 d-1.0 e-0.4 f0.4 g1.7 h0.7 i-0.3 j-0.4 l-0.5 m-0.5 n0.6 o-0.6 p0.4 q0.7 r1.0 s-0.7 t-0.4
s+pren 7.7 a-0.4 c0.4 k0.7 l0.3 o1.1
s+prip 7.7 a-0.7 e-0.3 i-0.3 j-0.7 q0.6 s-0.4
s+pros 7.4 a-0.8 d-0.6 f-0.4 h0.7 l1.7 o-0.5 q0.4
s+r 6.6 a0.5 e-0.6 i-0.4 j1.1 o-0.3 p0.5 s-0.4
s+rado 7.7 m-0.3 p0.6 s0.4 t0.8
s+rekl 7.4 a-0.6 d-0.5 j-0.5 o0.3 q0.6
s+robo 7.7 a0.3 c1.1 e-0.4 i0.7
s+rodi 7.7 a-0.4 i-0.4 l0.7
s+rovn 7.7 a-0.7 b-0.4 e-0.4 o2.0
s+rozs 7.4 g0.8 h1.2 o0.3
s+taky 7.7 b0.9 e0.6 i-0.4 s0.8
s+tech 7.7 a0.6 b-0.4 c-0.3 e0.5 f1.8 i-0.3 o0.6 q0.3
s+tele 7.4 b-0.4 f0.6 g0.6 r0.6 s0.4 t0.5
s+term 7.7 a0.5 g0.4 h0.6 n0.4 r0.6 s0.9
s+tou 6.8 a-1.0 g-0.5 h1.0 i-0.6 k0.6 l2.2 m-0.5 n1.1 p-0.5 q-0.4 s-0.3
s+tout 7.0 a1.2 b0.6 d0.4 e1.8 f0.8 g-0.3 h0.6 j-0.4 m2.5 n0.8 p-0.7 r0.4 t0.5
s+tret 7.7 l0.3 m0.3
s+tym 5.4 a-0.4 b0.9 c0.4 d0.3 g0.7 h1.1 i-0.8 j-0.7 k-0.4 l-0.4 m-0.6 n0.5 o0.6 p0.3 q-0.9 r1.6 t1.6
s+ucto 6.5 a-0.4 b-0.4 c-0.4 g0.4 h0.9 i-0.6 j-0.4 n1.4 p-0.4 r0.4
s+uhra 7.0 b0.4 d0.6 e0.9 f-0.4 g-0.3 i-0.3 k0.5 l4.1 m0.4 p-0.5 t0.3
s+upom 7.7 e-0.4 l0.9 p0.3 s0.9
s+upra 7.7 o0.3
s+urad 7.4 c-0.3 d-0.4 f0.5 j0.6 q0.4
s+urok 7.7 a0.4 e0.5 j0.7
s+usme 7.2 a-0.8 b-0.4 d-0.4 g1.5 i0.6 n0.5 r1.5
s+vami 5.3 a-1.8 b-1.2 c0.6 d0.6 g2.9 h1.3 i0.8 j-0.6 k2.0 p-0.8 r1.7 s-0.7 t-1.1
s+vasi 5.9 a1.7 c-0.6 d2.3 e1.4 f2.9 g-1.0 i-1.1 j-0.7 s1.9 t1.1
s+vaso 6.9 b-0.4 d0.4 e-0.4 f1.2 h0.5 i-0.4 k0.8 m1.0 n-0.3 o0.5 p-0.3 s1.3
s+vdak 7.4 a-0.6 c-0.5 d0.6 g0.7 h-0.4 i-0.5 k0.5 n-0.3 r0.8
s+vedu 7.0 a1.1 c1.7 d0.4 e-0.4 f2.4 g-0.6 i-0.5 l0.4 n0.3 p-0.3 s-0.5 t1.5
s+velk 7.7 a-0.5 g0.3 i0.7 r0.4
s+vlas 7.7 a-0.6 d-0.3 e-0.5 g0.5 h0.7
s+vozi 7.7 c0.9 d0.5 h0.5 q0.9 r0.4
s+vykr 7.7 c-0.4 d0.3 e0.5
s+webo 7.7 c0.4 e0.6 h0.3 l0.7 t0.6
sa 2.1 a-0.4 c-1.9 d2.1 e-0.9 f-1.1 g0.4 i2.4 j-1.1 l1.3 m-0.4 n-0.5 o-0.5 q-2.0 s0.6 t-1.1
sa+a 7.0 b-0.5 d0.5 e0.5 f-0.3 g0.5 k0.4 m-0.3 q0.6 r0.9 s-0.4
sa+aj 6.9 a-0.5 b0.4 c0.5 g0.6 h0.9 i0.4 k0.4 l0.7 m-0.4 o0.6 p0.5 q0.3 r-0.4 s-0.4
sa+ako 7.4 a0.9 c1.0 d1.9 e0.4 g-0.4 i-0.4 l0.5 p0.6 r-0.4 s0.7 t0.6
sa+ale 7.7 a0.7 d0.6 e0.8 i0.5 t0.3
sa+ani 7.4 b-0.4 d0.4 e-0.6 g0.8 h1.1 i-0.4 k0.7 n-0.4 r1.1 t0.6
sa+az 7.7 e0.6 p0.9
sa+boji 7.7 a-0.4 g1.2 h-0.4 n1.0
sa+bude 7.0 a0.7 g-0.5 i1.1 j0.5
sa+budu 7.7 a0.5 d1.5 g-0.4 i1.6 l0.9
sa+caka 7.7 c-0.4 d0.4 e-0.4 s0.5
sa+chce 7.2 b1.0 c0.5 f0.7 g-0.8 j0.7 l0.6 n0.4 p0.7 r-0.4
sa+chod 7.4 a-0.5 b0.8 c-0.3 d-0.6 l1.5 m0.3 n1.2 r0.4 s0.5
sa+ci 7.4 c-0.5 f0.4 g-0.3 k0.4 q0.3 r-0.5 t1.0
sa+da 6.2 c0.9 d-1.5 e0.4 i1.4 j-0.5 k0.5 n0.7 o-0.5 p-0.6 s0.4
sa+dal 7.7 b1.1 c-0.5 d-0.3 e0.9 g0.5 i-0.3 o0.6 r1.0
sa+dalo 7.7 a-0.4 e-0.4 g0.4 h-0.3 l0.3
sa+dari 7.7 a-0.8 c0.4 e-0.4 f-0.7
sa+deje 7.7 a0.7 c1.2 d0.3 s0.5
sa+dnes 7.4 a-0.7 g1.7 i-0.4 k0.9 o0.4 r2.0
sa+do 6.5 a0.5 c0.4 e-0.4 k-0.4 m2.0 o0.8 p-0.5 s0.8 t1.2
sa+doho 6.3 a-0.4 b0.9 e0.6 g-0.6 i-0.8 j-0.4 k0.3 l1.3 m0.7 n-0.7 s-0.3 t-0.6
sa+dozv 7.0 a0.8 c0.7 d-0.4 i0.3 j0.8 s1.1
sa+este 6.9 a0.9 b0.4 e-0.4 g-0.5 h-0.5 i1.1 k-0.5 l-0.4 n-0.3 r-0.5 s0.6
sa+fakt 7.4 b0.4 e0.4 l1.0 p-0.4 q-0.7 t0.5
sa+hada 7.4 b0.6 c-0.3 d-0.3 e-0.3 i-0.3 s1.1
sa+hlas 7.7 a-0.4 g0.9 h1.0 q1.2 r0.9
sa+hovo 7.4 b1.1 c-0.4 s0.5
sa+im 7.4 e-0.4 l0.4 o-0.3 s-0.3
sa+jedn 7.4 a-0.5 e-0.4 g0.8 h1.3 o0.4 r0.3
sa+jej 7.7 j0.7
sa+k 6.2 a-1.2 c0.5 e-0.8 f0.6 g1.0 i0.5 l0.9 m0.3 n0.4 o-0.5 p-0.5 r1.4 s-0.6
sa+kazd 7.7 c0.4 e-0.4 s0.5
sa+kde 7.2 c0.3 d-0.3 e-0.6 j0.3 k0.6 m0.6 n0.8 p1.1 r-0.3 s0.7
sa+ked 6.5 a-1.3 c-0.8 e-0.4 i-0.5 k2.4 l1.0 n-0.5 p-0.6 r0.3 s-0.6
sa+kona 7.7 a-0.4
sa+konc 7.4 a0.7 c0.4 d0.5 e1.0 i0.8 t0.6
sa+kupu 7.7 a-0.4 g0.8 r0.6
sa+len 6.5 g-0.5 h0.4 i-0.5 j-0.4 k0.9 l1.6 m0.5 n0.4 p-0.4 q0.5 s-0.4
sa+ludi 7.7 a-1.0 b0.3 d-0.4 g-0.3 i-0.3 k0.3 q0.9 s-0.3 t0.5
sa+ma 5.5 a1.0 b-0.9 c0.9 d0.8 e1.0 f-0.3 g-1.0 h-1.0 i1.9 j-0.8 k0.4 l-0.5 m-0.7 o1.4 r-0.6 s3.2
sa+mam 7.7 a1.1 e0.5 f0.6 o-0.4
sa+medz 7.7 d-0.3 e0.4 j0.3 k0.8 l0.7 p0.6
sa+mi 5.4 a0.4 b2.3 c-0.4 d1.4 h-0.4 i0.6 k1.2 l0.4 o0.7 q0.6 r0.7 t-0.7
sa+minu 7.7 a-0.3 c0.7 g0.7 i0.6 r0.8 t0.3
sa+moze 6.8 a0.3 d0.4 h-0.5 i0.4 j0.5 m-0.4 o0.3 p0.5 q-0.3 r-0.3 s-0.3
sa+mu 7.7 a-0.3 b-0.3 c0.5 n1.0
sa+na 5.1 a0.9 b-0.5 c-0.9 d1.5 e0.8 g0.6 h1.3 i-1.0 j1.9 k0.5 l0.6 n1.8 o0.4 r0.6 s-0.7 t-0.6
sa+nam 5.7 a-0.4 b1.3 d1.3 e-0.6 f0.4 g1.9 h1.1 i0.6 j-0.7 m0.8 n-0.5 q-0.7 r1.8 s-0.8
sa+nan 6.0 s-0.5
sa+nas 7.4 d0.5 e1.0 i1.0 s0.5
sa+nase 7.7 i0.5
sa+nech 7.7 a-0.4 g0.4 q1.0 r0.4
sa+necu 7.7 d-0.3 e0.5 g-0.4 h-0.3 p0.7 q0.3 r-0.5 s0.8
sa+neda 6.9 a0.5 b1.1 c0.6 d0.8 e0.7 f0.4 h0.8 i-0.4 k0.3 n0.6 p-0.4 r0.5 s0.9
sa+nedo 7.0 d-0.6 e0.6 f1.0 i-0.4 k0.4 n0.6 o0.8 s-0.6 t1.0
sa+nema 7.7 a1.1 c1.2 e1.1 g-0.5 i-0.3 p1.1
sa+neme 7.4 a-0.3
sa+nena 7.7 b0.5 e-0.3 i0.7
sa+neos 7.4 d1.0 e0.9 f0.4 j0.5 k1.0
sa+neoz 7.4 c1.2 d0.6 n0.7 p0.6
sa+nepo 6.8 a-0.7 c0.9 e0.5 g-0.4 i-0.5 j-0.3 l0.4 m0.6 n-0.5 p0.4
sa+nepr 7.2 a-0.4 b0.7 d-0.5 e-0.8 i0.5 l-0.4 n0.3
sa+nero 7.4 d0.5 e0.7
sa+nesk 7.7 b1.3 e0.9 l0.6 p1.2
sa+nest 6.6 a-0.8 b0.8 c-0.5 d-0.5 e-0.6 g0.8 h0.4 k-0.3 l0.5 p-0.5 r1.4 s-0.3 t0.7
sa+nety 7.4 a-0.5 b0.3 f-0.4 g-0.3 h0.3 l-0.4 n0.5 o0.9 q-0.3 t0.5
sa+nevi 7.7 a-0.3 b-0.3 d0.5 e0.8 h0.3 k1.4
sa+nevy 7.7 d1.3 m0.8 s0.4
sa+nic 7.0 a-0.5 c-0.5 d-0.8 h-0.3 i-0.3 l-0.5 p-0.4 q-0.3 t0.3
sa+niec 7.7 a0.4 d1.6 m0.6 r-0.4 t0.3
sa+niek 7.7 d0.5 e0.5 o0.6
sa+nikt 6.9 a0.5 d1.6 e0.7 f-0.4 g-0.6 i0.6 p-0.3 r-0.5 s-0.3
sa+o 5.5 a1.1 b-0.9 c0.7 f-0.3 g-0.3 i-0.6 k-0.4 l-0.5 n0.6 s2.0
sa+obra 6.8 d-0.5 e0.7 i0.5 j0.6 k0.4 l0.4 n-0.5 q0.6 r-0.5 s-0.4
sa+odhl 7.7 c0.4 d0.9 i-0.4 t0.3
sa+odpo 7.7 d0.3 m0.7 p0.4
sa+okam 7.7 a0.4 d1.5 e-0.6 o0.6 t1.2
sa+ones 7.7 a-0.4 d-0.4 f-0.4 l0.7 o0.3 t0.5
sa+opla 7.7 a-0.3 c0.5 e-0.3 k0.4
sa+ospr 6.8 a-0.9 c-0.3 d-0.3 e-0.4 f-0.5 g-0.5 h-0.4 i-0.4 k1.5 l1.4 n0.3 o-0.4 p-0.3 r-0.5 s-0.4
sa+ozva 7.7 e0.3 h0.8 j0.6 s0.4
sa+ozve 6.9 a-0.7 b-0.3 c0.9 d0.4 e-0.7 f0.6 g0.7 h0.5 i-0.4 m-0.3 r1.1 s-0.5
sa+paci 6.5 a-0.8 b-0.6 c0.5 d-0.4 e-0.8 g2.1 i-0.8 j0.3 m-0.4 n-0.4 o0.4 p0.3 q1.6 r1.5
sa+patr 7.2 b0.4 e0.5 i0.9 p0.7
sa+po 6.6 a1.6 c-0.6 d0.8 e0.9 f-0.3 g-0.7 i1.2 m-0.4 n0.4 p-0.4 r-0.5 s1.1 t-0.4
sa+poda 7.0 a1.1 b0.8 d2.3 f0.3 h0.3 i-0.3 j0.3 k0.3 q-0.3
sa+pode 7.7 d0.4 m0.8 s0.3
sa+pohn 7.2 a-0.5 c0.7 d-0.3 i-0.3 l1.0 n-0.4
sa+post 7.4 i0.6 k0.3 l0.4 o0.5 q0.6 s1.0 t-0.3
sa+poto 7.7 a-0.4 b0.4 c-0.4 h0.3 i0.4 k1.3 s0.5 t0.3
sa+pozr 7.7 b0.7 s0.3
sa+pre 7.7 a-0.4 i-0.4
sa+pred 6.8 a-0.8 b-0.4 c0.3 g0.6 h0.6 n0.5 o0.4 r0.7 t0.3
sa+pres 7.2 e-0.4 r-0.4
sa+pret 7.0 h0.4 k-0.4 l1.7 n0.5
sa+pri 6.8 a0.4 b-0.7 d-0.6 f1.0 g0.7 h0.4 i-0.7 j0.9 p1.1 r0.7 s-0.4
sa+pria 7.7 a0.6 d0.4 e0.3 f1.1 j0.5
sa+prid 7.7 a0.6 c0.6 e1.2 f1.4 h-0.3 r-0.4 s0.6
sa+prih 7.0 a-0.6 b0.8 c-0.5 g-0.3 i0.7 k1.1 r-0.4 t1.3
sa+pris 7.7 f0.4 t0.4
sa+pros 7.0 a-1.1 b-0.5 c0.3 o0.3 p-0.3 s-0.4 t1.9
sa+prvy 7.7 a-0.5 b-0.4 c0.5 e-0.4 g0.8 h1.6 r1.1
sa+pyta 6.3 a-0.8 b1.1 c-0.6 d1.4 e-0.7 f-0.5 g0.5 h0.4 i-0.7 m-0.3 p-0.6 q0.6 r1.4
sa+radi 7.7 a0.5 c0.4 j1.0 m1.5 p0.6
sa+rozh 6.8 a-0.5 c-0.3 e-0.3 g-0.5 h0.3 i0.9 j-0.7 l0.4 n0.3 o0.3 q-0.3 r-0.3
sa+rozi 7.7 g-0.3 i-0.4
sa+rozl 7.7 e-0.3 i0.4
sa+rozp 7.2 i0.4 n0.3 o0.3 q0.4 s0.7
sa+rusi 7.4 a-0.5 e-0.4 k2.1 r-0.3 t0.8
sa+s 5.5 a-1.2 c0.4 e-0.7 f1.3 g1.7 h1.1 i-0.4 k0.7 l0.9 o0.4 p-0.3 q1.0 r2.5 s-0.7 t0.8
sa+smej 7.2 a-0.8 b-0.6 c0.4 d0.4 e-0.6 i-0.3 j-0.3 m0.5
sa+smia 7.2 a0.8 c-0.3 d-0.4 e1.3 h-0.4 p0.6 r-0.3 s1.5
sa+so 7.2 c-0.6 d0.6 e0.3 g-0.4 h-0.5 i-0.4 j0.5 k-0.3 l-0.3 m-0.3 n1.2 o1.0 q0.5 s0.4
sa+spra 7.7 a0.6 d0.6 e-0.3 i0.5
sa+spyt 7.0 b1.0 e0.4 m0.9 r-0.4 s0.9
sa+stal 7.7 d-0.6 e0.7 g0.4 h0.9
sa+star 7.7 c0.6 e-0.3 f0.9 p0.5
sa+staz 6.9 d-0.6 e1.9 f1.3 g-0.5 i-0.5 o0.6 q-0.3 r-0.3 s-0.4 t0.5
sa+stre 6.9 d-0.6 e-1.0 h-0.3 j0.8 m-0.5 n0.6 r-0.4 s-0.4
sa+sudi 7.0 a-0.7 b-0.6 f0.4 h0.6 l-0.5 q0.4 s-0.4 t-0.4
sa+tam 7.7 d0.5 s0.5
sa+teda 7.4 c1.1 d0.3 e-0.5 i0.6 p0.6 s0.7
sa+tesi 7.4 a0.7 c1.3 d1.7 e-0.5 j1.2 p0.7
sa+ti 7.7 f0.3 g0.7 h1.8 r1.2
sa+tie 7.7 b0.3 c0.7 d1.0 k0.4 l0.4
sa+tlac 7.7 b0.4 c0.4 e0.7 i0.3 n0.4 t0.3
sa+to 5.2 a-0.5 c-1.0 d1.1 e1.0 g-0.6 h0.3 i0.8 k0.9 l0.5 m0.8 n-0.8 o-0.7 p-1.3 s-0.5 t0.5
sa+tomu 7.7 a0.4 b-0.3 c0.4 d0.6 f0.6 j0.5 m0.3
sa+tri 7.7 c1.0 e0.5 s0.8
sa+troc 7.7 b0.4 k1.1 l1.5 n0.4
sa+tu 7.4 d0.5 e-0.4 g1.0 h0.4 i1.2 r1.1 s0.5
sa+tyka 7.0 a-1.0 b-0.6 f0.8 h-0.5 i-0.8 j-0.4 l-0.5 n0.4 p-0.3 s-0.4
sa+tym 7.7 a0.3 i0.6 p0.9
sa+u 6.5 b0.3 c-1.1 d0.9 e0.5 g1.3 i1.4 m-0.6 n-0.4 o0.5 p0.4 q1.2 r0.5 s-0.4 t-0.4
sa+ujal 7.7 e0.6 h0.8 j0.7 r0.5
sa+uraz 7.7 d-0.4 i-0.3
sa+urci 7.7 a0.6 d0.3 e1.0 i-0.4 s0.7
sa+uz 6.2 a1.8 b0.7 c1.2 d1.0 e-0.4 f1.6 g-0.4 h0.8 k-0.5 m0.5 n0.3 o-0.4 p-0.6 q-0.5 r0.5
sa+v 5.7 b0.6 c0.8 e0.9 g-0.5 h-0.3 i1.0 j-0.5 l1.1 n1.2 o0.3 p-1.0 q0.5 r-0.5 s-0.5
sa+vam 6.1 c-0.4 d0.6 e-1.4 g0.7 h0.8 i0.5 j-0.4 k0.6 n-0.3 o-0.4 q0.8 r0.7
sa+vas 7.2 a-1.1 c0.3 g0.3 h1.1 i-0.5 l-0.5 m-0.7 o0.4 p-0.3
sa+vasa 7.7 d0.7 e-0.5 g0.7 i0.4 r0.7
sa+vcer 7.7 a-0.5 g-0.4 k2.4 t0.3
sa+vlec 7.7 a0.4 c0.8 d0.7 f1.1 m0.4 s0.5
sa+vola 7.7 a-0.4 e-0.6 i0.4
sa+vrac 7.4 b-0.3 c-0.5 d-0.3 i-0.4 q1.2 s0.9
sa+vrat 6.6 b0.3 c-0.9 e1.1 l1.1 m-0.5 n0.7 q-0.3 r0.8 s-0.4
sa+vset 7.2 a0.7 d0.5 i-0.7 j-0.3 k0.4 p-0.5 r1.0 s0.7
sa+vyda 7.4 g1.2 h0.7 i0.4 r1.5
sa+vyhr 6.9 a-0.7 c-0.4 e-0.3 g-0.4 n-0.4 o-0.4 r-0.6 t0.5
sa+vyma 7.7 j0.4 m0.6 p0.5
sa+z 6.8 c0.4 d0.7 e0.8 g-0.6 h-0.4 l0.6 m-0.3 n0.3 p-0.6 q0.8 r-0.4 s-0.4
sa+za 6.4 a-1.1 b-1.0 d0.3 e-0.9 f0.8 g0.3 h0.7 i-0.5 j-0.4 k1.3 n0.6 p-0.4 q0.3 r0.7 t1.0
sa+zaob 7.7 i0.3
sa+zase 7.7 a0.4 e0.7 g-0.3 o0.4 p0.9
sa+zatv 7.7 g0.8 n1.3 r1.0 t0.3
sa+ze 6.2 a1.5 b1.3 c0.5 d0.9 e1.2 f0.5 g-0.6 i2.1 j-0.6 l0.4 m0.6 n0.6 p-0.5 s0.4 t-0.3
sa+zhod 7.7 a-0.4 g1.1 h2.0 l0.3 q0.6
sa+zmen 7.2 c-0.3 d0.6 e-0.4 i-0.5 t0.5
sabl 6.9 a0.5 d-0.4 e1.1 n0.7 p-0.3 q-0.5
sablon 6.9 a0.5 d-0.4 e1.1 n0.7 p-0.3 q-0.5
sad 7.7 a-0.6 c-0.3 n1.1
sadl 7.0 b0.4 d0.7 g0.8 i0.9 m0.9 r0.9
sadl+k 7.7 b0.5 d0.5 g0.4 m1.1
sadla 7.7 a-0.5 b0.5 g1.0 i-0.3 m0.7 r0.9 t0.4
sadli 7.4 a0.5 d0.5 e0.4 i1.3
sadn 6.6 a0.6 b1.2 c0.4 d0.5 f0.8 g-0.7 h-0.6 i0.3 j-0.4 m0.6 n0.8 o-0.3 q-0.4 s0.3 t-0.4
sadn+a 7.7 a-0.4 b0.4 c0.3 f0.4 k0.6 n0.8
sadn+s 7.7 a0.6 c0.5 d0.7 f0.8 i1.0 m0.9
sadne 7.7 a0.4 d-0.3 e0.5 f0.8 m0.9 p0.7 s0.9
sadnem 7.4 b0.3 c1.1 d0.8 e-0.3 f0.4 i0.9 k0.5 n0.7
sadnut 7.7 a0.5 b1.1 d0.3 e-0.3
sado 7.7 b0.9 c-0.4
sadol 7.7 b0.9 c-0.4
sadz 6.3 a0.8 b1.0 c-0.4 d0.9 e-0.5 f0.8 g-0.5 h0.5 j-0.5 l1.2 m3.6 n1.2 o0.4 p-0.5 s-0.5
sadzba 7.2 a0.8 b0.5 d1.0 f0.8 g-0.3 i-0.3 m2.7 n0.6 o0.8 p-0.3 q-0.4
sadzbu 6.9 a0.6 b0.6 d-0.3 e-0.4 g-0.4 j-0.3 l1.0 m1.1
sala 6.4 b-0.3 c0.5 d-0.8 h-0.4 j-0.3 m0.5 s1.0
salas 7.2 c-0.4 i0.7
sald 7.7 a-0.5 b-0.4 l-0.5 o0.8
saldok 7.7 a-0.5 b-0.4 l-0.5 o0.8
sale 7.4 c0.5 g-0.5 h1.1 i0.6 l0.4 q0.5 s0.4
salo 7.0 a-0.9 b0.4 d-0.6 e-0.6 h1.0 l-0.4 r0.6 s-0.3
salon 7.4 a-0.6 d-0.6 e-0.6 t0.4
saly 7.7 a-0.4 e-0.5 g0.4 h-0.4 k-0.3 n0.4 q0.8 r0.4
sam 5.8 a1.7 b0.7 d1.2 e0.6 f0.4 h-0.6 i1.5 j-0.5 m1.2 n0.4 p-0.5 q-0.5 s0.7
sam+od 7.7 d0.4
sam+seba 7.7 a0.3 b1.3 d-0.5 m0.3
sama 5.9 b1.2 d0.9 e0.6 h-0.5 k1.8 n1.7 o-0.5 q-0.7 s-0.3 t-0.3
sama+a 7.7 e0.5 m0.8 r-0.4
sama+v 7.7 c0.7 d0.4
same 6.6 c-0.5 d0.5 e1.0 i-0.7 j-0.4 k0.8 m-0.6 n-0.5 o0.3 p-0.3 q0.3 s1.2 t0.5
sami 6.4 a-1.0 b2.2 d-0.7 e-1.0 f-0.3 g1.2 h0.6 i0.3 j-0.4 l0.3 m0.3 p-0.4 q1.4 r1.3
sami+a 7.7 b1.0 g0.4 i0.7 r0.6
samo 5.9 b-0.9 c-0.7 e0.8 f0.4 i1.2 j-0.3 k0.5 m0.5 n1.1 p-0.6 r0.5 s-0.6 t0.7
samo+kraj 7.7 i0.6 n0.7
samosp 7.7 i0.6 n0.7
samost 7.2 b-0.4 c-0.4 e0.5 k0.4 m1.2 n-0.4
samozr 6.8 a-0.4 b-0.3 c-0.5 e-0.8 h-0.7 i0.5 k0.5 m-0.4 n0.6 o-0.4 r0.5 s-0.3 t0.4
sanc 7.0 a0.3 c-0.3 d-0.3 e0.9 i0.9 p0.5 r-0.3 s0.3
sancu 7.4 e0.7 i0.6 p0.6 s0.4
sand 7.4 g0.7 h1.4 i0.5 r0.7
sandra 7.4 g0.7 h1.4 i0.5 r0.7
sani 7.4 a-0.3 c0.5 d0.3 e0.5 f0.7 k1.2 o-0.4 q-0.3 t1.1
sanitk 7.7 b0.4 c0.8 e0.5 f0.4 k1.0 t0.5
sank 7.4 b-0.4 c0.6 g-0.3 h0.6 j1.1 o0.4 p0.4 t0.4
sankci 7.7 b-0.3 c0.6 g-0.3 h0.6 j0.8 o0.4 t0.4
sano 6.5 a-1.0 c-0.6 d0.6 e-0.9 h-0.4 m-0.3 n-0.4 o1.6 p-0.3 t0.5
sanone 7.4 a-0.6 c-0.3 d0.4 o1.1 t0.5
sanony 7.2 d0.4 e-0.5 g0.5 h-0.4 i0.5 o-0.3 r0.5
sasa 7.7 a-0.4 k-0.3 m0.5 q0.9 t-0.3
satn 6.6 a0.7 b0.4 e1.8 f0.4 g-0.5 h-0.3 i2.0 j-0.6 k-0.3 r-0.5 s0.8 t-0.3
satn+a 7.7 c0.5 f0.7
satne 7.7 a0.6 e1.1 i1.8 s0.8
satni 7.0 b0.6 e0.5 f0.4 g-0.3 r-0.4
saun 7.7 b0.9 e-0.4 g0.4 h0.7 p0.5 r0.6
scen 7.0 a-0.8 d0.5 e-0.4 i-0.3
scenar 7.4 a-0.5 d0.4
scho 5.4 a1.2 b1.5 d1.3 e1.1 g-0.4 i1.9 j1.2 k1.8 l0.6 n-0.5 o-0.4 p-1.0 q0.4 s-0.4 t0.6
scho+posu 7.7 a-0.5 f0.5 k2.7 q0.4
scho+vlas 7.7 a0.7 c0.5 e0.8 i1.1
scho+za 7.7 a0.3 b1.4 k0.5 m0.6
scho+zvaz 7.7 i0.6 s0.9
schodi 7.0 b-0.4 e0.4 i-0.7 k-0.5 l-0.3 q0.3 s-0.4
schodm 7.7 b0.6 i0.4
schodo 7.7 a-0.3 g0.4 h0.5 l0.8
schodz 6.0 a1.7 b0.6 c0.7 d2.0 e1.6 g-0.8 h-0.3 i2.9 j0.7 k1.5 n-0.4 p-0.6 r-0.7 t0.6
schopn 7.7 a-0.5 d-0.4 e-0.5 k0.8 l0.6
schova 7.4 a0.7 b1.3 j0.9 k0.4 m0.6
schr 5.7 a-0.8 b1.2 c0.7 i-0.8 l0.5 m0.4 n-1.0 o0.5 p-1.0 q-0.4 r0.6 t0.6
schr+je 7.7 a-0.5 b0.5 d0.4 f0.5 k0.4 p-0.5
schran 5.7 a-0.8 b1.2 c0.7 i-0.8 l0.5 m0.4 n-1.0 o0.5 p-1.0 q-0.4 r0.6 t0.6
schv 4.9 a-2.0 c-0.5 e-0.7 g0.4 h1.9 i-0.9 j-1.3 k0.9 l0.8 n3.2 p-1.4 r0.9 s-0.8 t0.9
schv+a 7.7 n1.1 o0.5
schv+aj 7.7 g-0.4 h0.5 k1.1 r-0.3
schv+jedn 7.4 b-0.4 d-0.5 e0.7 g0.9 h1.3 i-0.4 l0.8 n-0.4 q0.4 r0.4
schv+na 7.7 a-0.5 d-0.4 e-0.7 g1.4 r1.1
schv+to 7.7 a-0.4 k0.4 l0.3 n1.6 t0.4
schval 4.9 a-2.0 c-0.5 e-0.7 g0.4 h1.9 i-0.9 j-1.3 k0.9 l0.8 n3.2 p-1.4 r0.9 s-0.8 t0.9
seba 6.3 a0.6 b0.8 c-0.9 d-0.4 e1.1 f0.7 g-0.4 h-0.7 i0.8 j-0.5 k-0.3 l0.4 p0.4 q-0.3 r-0.4 t0.4
seba+v 7.7 a-0.3 c-0.3 g0.4 r0.5 t0.9
sebe 6.3 a0.5 e1.4 f0.9 g1.5 h0.6 j-0.4 k0.3 l-0.6 n0.7 p-0.5 q0.3 r1.8 s-0.8 t0.4
sebe+a 7.4 b-0.5 d-0.4 e0.6 i-0.4
sebo 5.7 a0.5 b0.7 c-0.8 d0.7 e-0.8 g-1.0 h-0.4 i1.6 j-0.6 k0.7 l0.6 o-0.4 p-0.9 q-0.3 r-0.4 t-0.5
sebo+a 7.7 f-0.3 g0.3
sebou 5.8 a0.4 b0.7 c-0.7 d0.8 e-0.7 f0.4 g-1.0 h-0.3 i1.5 j-0.6 k0.7 l0.6 o-0.4 p-0.9 q-0.3 r-0.3 t-0.5
sede 5.6 b-0.6 c1.6 f0.5 g1.9 k1.1 l-0.5 m1.3 n0.9 o-0.4 p0.5 q0.6 r2.1 t0.5
sede+dni 7.7 a0.8 c1.9 g-0.4 i0.8
sede+na 7.7 g0.5 r0.5
sede+roko 7.4 a-0.3
sede+som 7.2 a-0.4 c-0.6 d0.8 e-0.8 h-0.3 k1.5 m-0.5 n1.0 r0.4
sede+v 7.7 c0.5 f1.1 g0.3 k0.3 r0.5
sedel 7.4 a-0.5 e-0.4 g0.7 r0.6
sedela 7.0 a-0.7 c-0.6 d0.6 e-0.7 g0.9 h0.4 i-0.4 k2.0 n0.9 p-0.3 r1.1 s-0.3
sedeli 7.7 b0.4 c0.4 d-0.3 e0.6 f0.7 g0.6 q0.5 r0.8 t0.5
sedem 6.9 a1.0 b-0.6 c1.9 d-0.3 e0.4 f-0.3 i0.7 l-0.3 m1.1 p0.4 s0.7
sedemd 7.2 a-0.7 b0.5 d0.4 e-0.5 f0.7 g0.8 k-0.4 m-0.4 p-0.3 q0.8 r0.9 t0.5
sedi 5.4 a-0.8 b-1.0 c0.9 d1.6 f1.0 g1.9 i-0.8 j0.5 k1.5 l0.5 m-1.1 n1.0 o0.3 p-0.5 q0.3 r2.5 s0.3
sedi+na 7.4 a-0.8 b-0.5 d-0.5 e-0.3 g1.5 h0.8 i-0.4 k0.7 n0.7 q-0.3 r1.4
sedi+u 7.4 c-0.4 e0.3 j1.3 k0.3 p0.7 s0.5
sedi+v 7.4 a0.3 d0.7 e-0.5 i0.4
sediet 7.7 i0.4 k0.4 n0.5
sedim 6.8 a1.1 c1.4 d1.8 g-0.4 i-0.5 j1.6 k0.8 p0.5
sedl 7.7 c0.9 k0.4 n0.4 r0.4 t0.6
sef 6.4 a-0.8 b-0.4 e-0.3 f0.8 g1.1 h1.3 i-0.4 j-0.3 k0.7 m-0.5 o-0.6 q1.3 r1.3 s-0.4 t-0.5
sef+sa 7.7 e-0.4 r0.4
sefk 7.0 a0.6 d1.1 f1.1 g0.5 h0.7 i1.1 k0.5 m-0.4 n1.3 o-0.3 p-0.3 r0.5
sefka 7.7 g0.3 h0.5 i0.7
sefke 7.7 b-0.3 d0.9 f1.4 k0.5 n1.3 r0.4
sefo 6.9 a0.6 d0.5 e0.5 f1.7 h0.4 k-0.4 m-0.4 n0.4 p0.4 q-0.4
sefom 7.7 b0.6 d-0.3 e0.3 f1.1 i-0.4
sefovi 7.4 a0.6 d0.6 e0.4 f0.9 g-0.3 i0.4 p0.5
seka 7.7 s0.6
sekc 6.9 a-0.6 c-0.8 d-0.5 e-0.6 h-0.6 j-0.6 k0.3 m0.4
sekcie 7.4 a-0.4 b0.5 c-0.5 e-0.4 h-0.4 j-0.4 m0.3
seke 7.7 b-0.4 e0.5 q0.8
seko 7.7 d0.5 e0.4 p0.9 q0.7 r0.3
sekr 7.0 b-0.3 c1.8 e0.6 f0.8 g-0.3 i-0.3 o0.4 p1.0
sekret 7.0 b-0.3 c1.8 e0.6 f0.8 g-0.3 i-0.3 o0.4 p1.0
seku 7.0 b0.4 i-0.4 k-0.3 q0.6 r0.4 t-0.4
sekund 7.2 b0.5 i-0.4 n0.3 o0.4 t-0.3
sem 7.4 a0.5 b1.1 d-0.6 e0.6 f0.7 n0.6 p0.5 t1.4
sem+niek 7.7 a0.3 d-0.5 e0.9 f0.4 n0.7 o0.3 t1.4
seme 7.7 a-0.5 g-0.3 m0.4
semest 7.7 a-0.5 g-0.3 m0.4
semi 6.9 b-0.5 i0.5 s0.6
semina 6.9 b-0.5 i0.5 s0.6
sena 7.4 b-0.3 d-0.4 g0.4 h0.7 k0.7 q0.4 t0.7
senatu 7.7 d-0.4 t0.3
senc 7.4 a-0.5 b0.6 c-0.4 d-0.5 k-0.3 l0.8 m0.5 n0.4 o1.3 t1.0
senca 7.7 l0.9 o1.1 t0.7
sene 7.7 a-0.4 d0.3 h0.4 n-0.3 r0.6
senec 7.7 a-0.4 d0.3 h0.4 n-0.3 r0.6
seni 6.8 a1.1 c1.7 g-0.5 h-0.6 j0.9 k0.5 n0.7 o0.8 p-0.4 q-0.5 s-0.4 t1.2
senior 7.0 c1.5 g-0.4 h-0.6 k0.5 m0.4 n0.8 o0.9 q-0.5 r0.3 t1.3
seno 7.7 a-0.5 b-0.4 d0.4 e-0.5 h0.5 k-0.3 m0.6 n0.8 s-0.3 t-0.4
sept 5.1 a0.5 c2.0 d3.1 f0.4 g-1.1 h0.7 i0.6 k0.5 l0.9 m-0.5 n1.1 o1.3 p0.8 q0.7 r-0.3
sept+a 7.0 a0.7 c1.0 d1.1 e0.5 f0.3 g-0.4
sept+aj 7.7 c-0.4 i-0.4 n0.3 o1.1 p0.4 q1.0
sept+dnes 7.7 c0.8 i0.6 p0.6
septem 5.1 a0.5 c2.0 d3.1 f0.4 g-1.1 h0.7 i0.6 k0.5 l0.9 m-0.5 n1.1 o1.3 p0.8 q0.7 r-0.3
sere 7.2 b-0.3 d-0.3 g-0.4 i0.5 j0.4 k0.8 l-0.4 p0.8
sered 7.7 c0.5 i0.6 k0.8 p0.5
seredi 7.7 c-0.3 j0.6 p0.4 s0.4
seri 7.2 d0.9 g0.5 h1.4 q-0.3 r-0.5
seria 7.7 b0.4 d0.6 i0.4
seriu 7.7 a-0.3 b-0.3 d0.4 g0.6 h1.5 q-0.3 r-0.4
serv 5.3 a0.7 b0.4 c1.8 d0.3 e1.3 f0.5 g-0.6 h1.3 i0.6 j0.9 k0.8 l-1.1 m0.4 o0.9 p-0.4 r0.6
serv+klim 7.7 c0.5 d-0.4 n-0.3 o0.9 q0.5
serv+v 7.7 a-0.4 e-0.4 f0.7 g0.4 r0.5
serv+zmlu 7.4 a0.3 b-0.3 c0.6 d0.5 e0.4 f0.7 i1.3
server 5.9 a0.6 b1.4 c0.8 d0.5 e1.3 f0.5 h0.4 j1.5 l-0.7 m0.8 o0.6 p-0.9 q-0.5 r0.4 s-0.9 t0.8
servis 6.1 b-0.8 c1.0 d-0.4 e0.5 g-0.5 h0.8 i0.8 j-0.4 k1.0 l-0.4 m-0.3 n-0.3 o0.5 p0.5 q0.5 t-0.5
sest 4.7 c1.3 d0.6 e0.6 g2.1 h3.1 i-0.7 j0.7 k-0.5 m2.7 r0.3 s0.6
sest+a 7.4 a-0.6 c-0.4 d-0.4 e0.4 g0.6 i0.4 n0.4 o0.4 q0.4 r0.6 s0.5
sest+dni 7.4 d0.3 e-0.5 n0.6 p0.4 t-0.4
sest+eur 7.7 b0.4 d0.4
sest+firm 7.7 a-0.5 b0.4 g0.7 h1.0 i-0.5 o0.4 s-0.4
sest+ludi 7.7 e0.5 g-0.5 h1.0 i0.6
sest+mari 7.7 d-0.4 g0.5 r0.4
sest+roko 6.9 a0.4 b-0.3 d-0.3 e0.8 g-0.5 j0.9 r-0.7
sest+tyzd 7.0 a0.4 b-0.3 c1.0 d0.9 e0.9 f0.6 l0.8 s0.5
sestde 7.7 a-0.6 s0.5
sester 6.8 a-1.3 b0.5 c-0.7 d-0.6 e-0.6 g2.9 h3.1 i-0.8 m0.3 n-0.5 p-0.4 r0.4 s-0.6
sestkr 7.4 a0.3 c-0.4 d0.4 e0.5 g-0.3 h-0.4 i0.5 m0.5 o0.5 p0.5 q0.4 r-0.5
sestna 6.8 a0.4 c-0.4 l-0.3 m1.0 n-0.4 o-0.4 p0.5 s-0.3 t0.7
sestra 6.5 a-0.5 b-0.5 d-0.4 e0.3 g1.7 h1.0 i-0.5 m0.4 r0.9 s-0.6
sestri 7.4 c0.3 p0.5 q0.7 s0.5
sestry 7.7 c0.4 e-0.4 m0.5 s0.5
sestst 7.4 a0.7 b0.3 c0.3 j0.8 m1.1 s0.7
seve 7.7 a0.5 f0.7 i0.3 p0.6
sezo 6.3 a0.7 b-0.8 d1.5 e0.9 i3.1 l0.5 r0.6 s-0.5
sezona 7.7 a-0.6 c-0.3 g0.5 l0.9 r0.7
sezonu 6.8 a1.7 b-0.4 d1.3 e1.4 g-0.7 h-0.4 i2.8 p-0.4 r-0.5 s-0.3
sezony 7.7 d0.3 g0.5 i0.6 p0.5 r0.6
shop 6.2 a0.9 c1.8 e1.1 f0.6 i0.8 j-0.5 l1.1 m-0.4 q0.6 r-0.4 s-0.4 t1.0
shopu 7.4 b0.5 c0.7 e0.9 i-0.4 k-0.4 l0.7 q0.3 t0.4
si 2.7 a3.4 b1.6 c1.5 d2.6 e0.4 f0.6 g2.8 h0.7 i4.3 j2.3 k0.5 m2.0 n-0.6 o-0.6 p1.7 q1.1 r4.2 s3.3 t-0.4
si+aj 7.7 a0.7 c1.0 d0.3 m0.3 p1.0 r-0.4
si+asi 7.7 a0.6 b0.6 c0.7 g-0.3 i1.3 s-0.4
si+beri 7.4 d0.6 e0.7 f1.5 g-0.5 i-0.4 k-0.3 l-0.3 m0.6 n0.4
si+bude 7.2 a-0.4 e0.6 i0.9 k1.3
si+dal 7.2 a0.6 b2.1 c0.4 e-0.6 g-0.3 i0.6 n0.3
si+deti 7.7 f-0.3 g0.3
si+diev 7.7 a0.3 c0.3 d1.0 e-0.4 i1.2
si+doho 7.7 c-0.3 e-0.3 p0.5
si+ho 6.4 a-0.6 b-0.7 c-0.5 d-0.6 e-0.4 f-0.3 g1.7 i-0.8 m0.8 n0.7 o-0.5 p1.4 q-0.5 r1.6 t-0.3
si+ich 7.0 a0.4 c-0.5 d-0.4 f-0.4 i-0.6 m0.6 p-0.4 s-0.4 t0.6
si+ju 6.2 b0.9 c0.7 d0.6 e-0.3 f-0.5 g0.8 i-0.4 j0.6 k-0.4 l2.0 o0.8 p-0.6 r1.5 t0.4
si+k 7.2 k-0.3 l-0.3 n1.0 o-0.4 t-0.4
si+kazd 7.7 b0.7 d0.8 i0.6 p0.6 s0.5
si+kupu 7.7 d0.5 e0.4 i0.5 r-0.3
si+len 7.7 a-0.4 g-0.4 o2.1
si+ludi 7.2 a-0.5 b-0.4 d1.2 g1.1 i-0.4 o0.4 p-0.4 r1.6 s0.7
si+ma 7.2 b0.6 d0.9 f1.5 g-0.3 i0.7 j0.3 n0.6 q0.4 r-0.4
si+mal 7.7 e-0.4 f0.6 g-0.3 m0.9 t0.4
si+mam 7.7 b-0.3 c0.8 o1.2 s0.4
si+medz 7.7 a0.5 d0.4 e-0.4 i0.4 j0.5 m1.2
si+mi 7.4 b-0.3 d1.1 g0.9 h0.7 i1.3 o0.3 r0.9 t0.3
si+moze 7.2 a0.7 e0.8 g-0.3 i0.6 m1.2 p0.6 q0.3 s0.7
si+mysl 7.4 e0.6 g0.6 h0.5 n0.4 r0.6
si+na 6.5 b-0.6 c-0.4 d1.1 e0.4 f0.4 i0.4 k-0.6 l-0.4 p0.4 q0.5 s0.4
si+nahr 7.4 a0.4 d-0.3 f0.5 i-0.3 j0.9
si+napi 7.7 e-0.4
si+naro 7.7 a-0.4 c0.7 j0.7 m1.3
si+nas 7.4 d-0.3 s0.4
si+nech 6.6 a0.3 c-0.3 d0.4 g-0.7 h-0.4 i1.1 j-0.4 p0.7 r-0.3 s0.9
si+neza 7.7 a-0.3 i1.5
si+neze 7.7 a-0.4 e-0.4
si+o 7.0 a0.8 b-0.4 c-0.5 d0.6 e0.9 f1.3 g-0.5 j-0.3 r-0.4 s2.4
si+obje 7.0 a0.7 d-0.6 e1.0 f0.3 g-0.5 i-0.5 j0.8 m0.6 r-0.6
si+od 7.0 c-0.4 d-0.5 e0.7 f-0.4 i1.2 j-0.4 k0.3 n-0.3 p0.9 r0.3 s0.6
si+odhl 7.7 a0.5 b0.7 i1.1 s0.5
si+odkl 7.7 c-0.4 d-0.4 f0.4 g0.5 j1.7 o0.4 r0.6
si+odo 7.7 g0.5 i0.5 r0.3 s0.6
si+over 7.7 a-0.6 d-0.3
si+pomy 7.7 d0.6 i0.3 q0.8
si+pove 7.0 a0.7 c-0.5 f0.6 h1.0 i-0.6 k0.4 n-0.3 p1.2 s-0.4 t0.5
si+pozr 7.0 a0.5 e-0.5 g-0.3 i-0.5 k1.3 n0.5 o0.4 s1.0
si+prav 7.7 a0.3
si+prec 6.9 a0.6 b0.5 c-0.5 d1.3 e-0.5 g-0.5 i-0.5 j0.8 k0.9 p0.4
si+pred 7.7 a-0.8 d-0.4 e-0.4 g1.3 i0.6 r1.7
si+pres 7.7 a-0.4 c-0.3 g-0.4 k0.8 r-0.5
si+pret 7.7 c0.3 e-0.6 g0.6 h0.9 i0.6 p0.5 r0.5
si+pros 7.2 h0.6 k0.9 q-0.4 r0.4
si+pyta 7.0 b-0.4 c1.2 d-0.6 e-0.4 g-0.4 i0.6 j-0.4 l-0.3 n-0.3 p0.6 r-0.4 s-0.4
si+s 6.8 b-0.3 c0.9 d1.6 e0.4 f-0.4 g0.6 h0.4 l-0.4 n1.7 o-0.4 r0.8 s-0.4
si+sa 7.4 b0.3 e-0.7 i1.0 r-0.4
si+sadl 7.7 a-0.5 b0.5 g1.0 i-0.3 m0.7 r0.9 t0.4
si+sadn 7.2 a0.4 b1.0 c-0.4 e-0.4 f0.6 g-0.4 h-0.3 i-0.5 k0.6 m0.7 q-0.3
si+skus 7.7 a0.6 e0.6 p0.9
si+stra 7.7 a0.3 e0.5 r-0.4
si+svoj 7.7 r-0.4
si+ta 7.7 b0.5 g0.5 h0.8 n0.3 r0.5
si+tam 7.7 b-0.3 c0.5 e0.6 g0.6 i1.0 r0.7 s0.6
si+teda 7.7 a0.5 e0.7 p0.9 r-0.3
si+ten 7.7 c0.6 g0.4 p0.6 r0.4
si+tie 7.7 a0.6 e0.8 p0.4 s0.7
si+to 4.9 a1.7 b1.1 c1.2 e3.9 f1.4 g-1.2 i0.8 l0.7 m0.8 o0.9 p-0.4 q-0.7 s-0.9 t1.9
si+tu 7.4 c1.3 e-0.8 g0.5 i-0.3 n0.3 p1.1 r0.7
si+u 7.0 b1.3 c0.4 d0.9 g-0.5 h0.5 i-0.7 l1.2 n-0.3 p-0.4 s0.6
si+upla 6.6 a0.7 d-0.4 e1.8 i0.6 j1.7 p0.8
si+vas 6.8 a-0.3 b1.2 f-0.5 g1.6 h0.9 j-0.3 k1.5 p-0.4 r2.1
si+vase 7.4 e0.7 f1.4 g0.9 h0.8 i-0.3 n0.4 r1.3 t-0.3
si+vasu 7.4 a-0.4 i-0.5 j-0.3 m0.4 n0.7 o0.3 r-0.4 s0.4 t0.3
si+vazi 7.7 a-0.5 g0.3 k1.0 r0.3
si+vezm 7.7 a0.3 d0.4 e0.4 f0.7 i0.8 p0.4
si+vraj 7.4 b0.7 d0.4 e-0.3 g0.3 i0.3 m0.6
si+vsak 7.2 e1.1 g0.3 i0.4 k0.6 o0.4 q0.5 s0.4
si+vsim 7.4 a0.3 c0.7 f0.3 g0.3 i0.6 o0.3 p1.0 r0.4
si+vybr 7.7 a0.8 g-0.3 i1.4
si+vypy 7.7 e-0.4 l0.9 t0.3
si+vytl 7.7 b0.9 d-0.3 j0.5
si+vyzd 7.7 a0.5 e1.0 i1.5 p0.6
si+vyzi 7.0 a0.3 b-0.4 d0.4 f1.5 g-0.4 j1.4 r-0.4 s-0.3
si+z 7.7 d1.0 e0.7 g0.3 o0.4 q1.5 r0.4
si+za 7.4 b1.1 c0.6 d0.5 i-0.3 r-0.4 s0.4
si+zabu 7.7 b-0.3 d-0.3 f0.3 g0.5 h0.4 m0.6 r0.7
si+zasl 7.4 a0.5 b0.7 e0.4 g-0.4 i-0.4 s1.6
si+zati 7.2 a0.6 d-0.3 e0.4 j0.5 r-0.3 s1.5
si+zavo 7.4 a-0.6 c-0.4 d-0.6 e-0.4 h0.8 k0.7
si+ze 7.2 a-1.4 c-0.6 d1.0 e-0.5 f0.5 g1.0 j-0.3 n0.3 r1.5 s-0.4 t0.5
si+zela 7.4 b-0.3 c0.4 d-0.4 e-0.5 f-0.3 i0.3 l0.5 n-0.3
si+zmen 7.7 a0.4 c0.4 d1.1 i0.7
si+zmlu 7.2 a0.7 c0.3 d0.5 e-0.4 j1.5 p-0.5 s0.6
si+zobr 7.4 c-0.3 m0.5 r0.7
sice 7.0 d0.8 f0.4 i-0.4 j0.4 p0.4 r0.4 t1.0
sidl 6.8 b0.3 d0.8 f-0.3 h0.9 i-0.5 l0.4 o1.1 p-0.3 t0.5
sidlis 7.2 b0.3 g0.3 h0.6 i-0.3 j0.5 m0.3 s0.4
sied 6.1 a1.4 c4.5 e1.6 f0.4 g0.3 h0.6 j-0.3 m-0.5 o0.9 p-0.5 r0.7 s-0.6 t1.6
sied+a 7.7 a0.4 c1.0 e-0.5 i0.5 t0.5
sied+vece 7.7 a0.5 b0.3 c1.2 d0.8 e1.1 f0.5 h-0.3 k-0.3 m-0.3 n0.6 t1.0
siedme 6.5 a0.3 b-0.7 c2.4 g0.6 h0.8 k0.4 n0.6 o0.6 p-0.4 r1.1 s-0.4 t1.0
siedmi 7.4 a0.7 c1.2 e1.5 o0.4
sies 6.1 a1.0 b0.9 c1.0 d1.5 e-1.3 f0.3 j-0.4 k-0.7 l0.8 m0.7 n0.8 p-0.5 q-0.6 t0.7
sies+a 7.4 a0.6 b2.1 i0.4 l1.5 n0.4 r0.4 t0.5
sieste 7.0 a0.4 b-0.5 e-0.7 f0.5 k-0.4 m0.6 s0.4 t0.4
siesti 6.9 b1.9 d0.5 e-0.5 j-0.3 k-0.3 l1.3 n0.4 p-0.3 r0.4 t0.5
siesty 7.4 a0.5 b-0.4 c1.4 d0.9 e-0.3 i0.5 m0.5 n0.3 o0.3
siet 6.0 a-0.6 e-0.8 f0.5 g0.8 h1.0 i1.7 j-0.7 k1.0 m-0.6 n-0.4 o-0.4 p-0.5 q0.5 r-0.4 s0.4
siet+s 7.7 a0.4 c0.4 d0.6 e0.4 s0.9
siete 6.5 b0.9 d-0.3 f0.4 g0.6 h1.2 i1.6 j-0.5 k1.2 m-0.3 p-0.4 q0.8 r-0.5 s0.7
sieti 7.4 e-0.3
sign 7.0 d-0.4 e-0.3 g0.3 l-0.3 m0.8 n0.4 q-0.4
signal 7.0 d-0.4 e-0.3 g0.3 l-0.3 m0.8 n0.4 q-0.4
siln 7.7 e0.6 f1.1 s0.4
silv 6.6 a0.4 b-0.5 c-0.6 d2.1 e0.9 g-0.4 i-0.6 j-0.3 k0.4 p-0.4 r-0.4 s1.1
silves 7.4 d1.0 e-0.4 i-0.3 k0.4 n-0.3
silvia 7.0 a0.6 b-0.5 c-0.4 d1.2 e1.3 f0.5 r-0.3 s0.9
simk 7.4 a-0.4 e-0.7 k0.5 n1.4
simkov 7.7 a-0.3 e-0.5 g0.4 k0.6 n0.5 r0.4
simo 6.4 a-0.5 b0.8 c-0.7 d-0.4 e-0.4 h0.4 i-0.6 j-0.3 k-0.3 l0.8 o0.8 p-0.6 q-0.4 r0.4 t0.4
simona 6.8 a-0.8 b0.7 c-0.6 g0.4 h0.7 i-0.4 n-0.4 o1.1 p-0.3 q-0.4 r0.6 t0.3
simu 7.2 a-0.6 c-0.4 g0.8 i-0.4 m-0.3 n-0.4 o-0.4 q0.4 r0.9 t0.8
siro 7.7 d0.4 g0.4 h0.5 p0.5 q1.0 r0.5
sitn 7.7 a0.5 e0.4 m0.7 p0.6 s0.8
sito 7.7 e0.7 h0.8 p1.0 r0.3
siva 7.4 d-0.3 e0.5 f0.3 g-0.7 i0.7 r-0.5 s0.8 t0.4
sj 7.7 d0.4 i1.1 o0.8
sk 6.8 c-0.5 d-0.7 g-0.6 i0.7 k-0.3 l-0.5 n-0.4 o0.6 p-0.3 q-0.3 r-0.3
skal 7.4 b-0.4 e0.7 p0.8 s-0.3
skar 7.2 a0.3 b1.3 c-0.3 e0.5 g-0.4 p1.0 s0.7
skat 7.7 a-0.4 b0.3
skatul 7.7 a-0.4 b0.3
sken 6.1 a-1.3 d0.6 h1.0 i-0.7 j-0.6 k0.9 l1.1 n0.7 o0.5 p-0.6 q0.8 r1.1 s-0.4 t1.2
skener 7.0 c0.4 d1.0 e0.5 h0.8 i0.3 k0.4 l0.4 n0.6 q0.4 r0.6
skenov 7.2 a-0.7 g0.9 h0.6 i-0.5 k0.7 l0.6 r1.0
skla 5.3 a-0.9 c-0.3 d-0.5 e-0.4 f0.5 g0.8 h1.8 k1.2 l0.4 p-0.9 q0.7 r2.2 s-1.2 t-0.8
sklad 6.5 a-0.9 b0.3 c-0.7 f-0.4 g2.0 h0.3 k0.5 l0.6 q0.5 r2.0 s-0.4 t-0.5
sklada 7.0 a-0.4 b0.7 c-0.5 d0.5 e-0.3 i-0.4 k0.5 n0.9 q-0.5 r0.6 t-0.3
sklade 7.2 e0.5 f0.8 g-0.4 l1.2 n0.5 o-0.6
skladn 7.4 b-0.4 d-0.3 g-0.4 h0.7 k0.7
skladu 6.4 a-0.6 b-0.5 c-0.6 d-0.3 e0.8 f0.6 g0.8 h2.3 i-0.8 l-0.4 p-0.5 q1.5 r1.4 s-0.4
sklama 7.7 a1.0 c-0.5 g-0.9
sklo 7.2 a0.5 d1.6 e0.6 g-0.4 j0.7 p0.4 q0.9 r-0.4
sklo+po 7.7 d0.7 e0.7 s0.3
sklz 7.4 a0.5 c1.9 d0.4 e0.8 l0.5 r-0.4
sklz+a 7.7 a0.9 c2.2 d0.5 e1.1 l0.5
skod 4.8 a1.8 e4.4 f0.5 g-2.3 h-0.7 j4.4 k0.3 m-0.8 n-0.3 p0.7 r-1.1
skod+a 7.0 b0.8 c-0.4 e0.9 f0.4 i-0.4 j0.7 r-0.3 s0.8
skod+na 7.4 a-0.7 i-0.6 r0.3
skod+po 7.7 e0.4 l0.9 p0.6
skod+si 7.4 a0.5 e1.2 i1.1 j1.0 p0.4
skod+voci 7.7 c0.6 p0.7
skod+z 7.7 a-0.6 b-0.3 e-0.3
skod+ze 7.7 a0.8 e1.3 l0.4 p0.7 s0.6
skoda 6.8 a1.5 c1.0 e2.2 g-1.0 i-0.7 l0.3 p0.4 r-0.9 s1.1
skodov 7.0 a-0.7 e-0.4 k0.5 o1.0 p-0.3
skodu 6.2 b-0.6 d0.7 e1.7 f0.6 g-0.5 j1.3 l0.4 m-0.4 p0.4 q0.3 s-0.4
skody 5.6 a1.7 b0.5 d-1.0 e2.1 g-0.9 h-0.4 j3.8 m-0.4 n-0.3 p0.5 r-0.7 t-0.4
skol 4.6 b0.5 c-0.4 d1.1 e1.5 f-0.4 g0.8 h2.2 i0.3 j-0.7 k1.9 l-0.4 m0.4 n0.4 p0.4 r1.2 s-0.6
skol+a 7.0 a-0.7 d-0.3 e-0.5 f0.4 g0.5 h0.8 l0.5 n-0.4 o-0.3 t-0.3
skol+bozp 7.7 a-0.4 e0.4 g-0.4 h0.6 r-0.4 t0.4
skol+je 7.7 b0.6 c0.3 g-0.5 i0.5 o0.6
skol+na 7.7 b-0.3 e-0.3 g0.4 i-0.3 p0.8
skol+pre 7.4 a-0.5 b-0.4 g-0.3 h0.6 k0.8 n0.3
skol+rok 7.7 a-0.6 g1.5 h1.3 n0.9 q0.3
skol+roka 7.7 d0.4 i1.1 o0.8
skol+su 7.7 a-0.5 b0.5 e-0.5 g0.4 h-0.3 m0.4 r0.5
skol+v 7.4 e0.5 g0.4 h0.8 l0.4 r0.7 s0.9 t0.4
skol+vrat 7.7 a-0.5 e-0.5 g0.7 h-0.3 n-0.4 r0.6
skol+vyle 7.7 g0.5 h0.5 r0.5
skol+za 7.7 d0.4 e0.5 g-0.4 n0.5 q0.8 r-0.5
skola 6.3 a0.9 b-0.4 c0.7 d0.4 e0.8 f0.7 g-1.1 h-0.3 j0.3 k-0.7 m0.9 n-0.4 o0.5 q0.4 r-0.7 t0.4
skolen 5.8 a-0.5 c-0.8 d0.5 e0.4 h1.0 j-0.7 k3.2 l-0.4 m-0.5 n0.3 o-0.6 p-0.3 q-0.5 r0.9
skolka 7.7 p0.6
skolku 7.0 a-0.5 b-0.4 c0.9 d0.7 e-0.4 f0.4 g0.9 h0.9 i-0.5 n0.3
skolni 7.7 a0.7 e1.2 p0.7
skolsk 6.4 a-1.2 d0.3 f-0.6 g1.0 h1.5 i0.3 j-0.4 k0.4 l0.4 n0.8 p-0.4 s-0.6
skolu 7.4 e-0.4
skoly 6.1 a0.6 b1.8 e0.7 f-0.6 g0.8 h1.0 i0.8 j-0.4 l-0.4 n0.6 p0.8 r0.9 s-0.6
skon 5.2 a-0.9 b-0.6 f0.4 g-0.9 i0.5 j-1.0 m1.1 n-0.7 o-0.6 q1.2 r-0.4 s0.3 t0.6
skon+o 7.7 c0.5 e-0.3 m0.4 s0.6
skon+to 7.7 g-0.5 m0.3
skon+v 7.4 a0.5 c0.6 d0.5 e-0.4 i0.9 s0.6
skonci 5.5 b-0.6 c0.6 d-0.4 e-0.4 i0.9 j-0.7 k-0.6 l0.4 n-0.9 p0.8 q0.5 r-0.5 s0.8
skontr 6.6 a-1.2 f0.5 g-0.6 h0.5 i-0.7 j-0.4 m1.6 o-0.5 p-0.7 q1.0 s-0.4 t0.9
skor 4.9 c0.8 f1.1 g0.9 h1.4 i-0.6 l0.9 m-0.4 n0.6 o0.3 q-0.7 r1.4 s1.0 t0.8
skor+ako 6.6 a-0.4 b-0.7 c0.8 d0.6 f0.4 g0.9 h1.0 i-0.5 j-0.3 k0.4 l2.1 r1.1 s0.7 t0.7
skor+naop 7.7 a0.8 d-0.4 g-0.4 i1.5 p-0.4 s2.5
skor+nez 6.1 a1.7 c0.6 d-0.4 e2.6 g-0.4 h0.4 j0.4 m-0.7 n-0.3 r-0.4 t0.8
skoro 6.8 a-1.4 c-0.7 d-0.6 f0.5 g1.6 h0.5 i-0.6 j-0.3 n0.7 p-0.4 r1.2 s-0.6
skra 6.8 a-1.2 d-0.4 e-0.8 h0.4 i-1.0 j0.4 k0.3 l0.5 n-0.5 p-0.5 r0.6 s0.5
skrach 7.7 a-0.5 g-0.3 h0.3 i-0.8
skri 7.0 a-0.8 e-0.4 o0.4 q1.0 s-0.5
skro 7.2 b0.8 h0.5 n0.4 o0.7 q-0.4 s-0.3
skromn 7.2 b0.8 h0.5 n0.4 o0.7 q-0.4 s-0.3
skrt 6.8 a0.8 b1.5 e-0.7 g-0.7 h0.3 i0.4 k1.5 l-0.4 m1.7 o0.4 p0.4 r-0.3 t-0.4
skrtni 7.2 a0.3 b0.7 e-0.4 g-0.5 h0.6 k1.9 m0.7 o0.5 p0.7 t-0.3
skry 7.7 a-0.8 e-0.3 g-0.5 m0.3 r-0.4
skup 5.7 a1.1 b1.1 c0.7 f-0.3 g-0.3 h0.7 k0.5 o0.7 q0.8 s4.5 t-0.4
skup+mami 7.7 c0.5 d0.4 s0.7
skup+na 7.4 a0.5 b1.3 c0.4 e0.3 i-0.4 j0.5 m0.8 p1.1 s1.0
skup+podn 7.4 b-0.3 c-0.3 d0.3 g0.4 r0.5
skupin 5.7 a1.1 b1.1 c0.7 f-0.3 g-0.3 h0.7 k0.5 o0.7 q0.8 s4.5 t-0.4
skus 4.8 a0.4 b1.2 c-0.8 e1.9 f0.3 h1.1 i1.6 j-1.3 l1.1 m-0.7 n-0.6 o0.8 p-0.6 q1.2 r1.3 s1.8 t-0.6
skus+a 7.7 a-1.0 d-0.4 f0.3 g1.0 k0.3 l0.5 r1.2
skus+mi 7.7 a0.6 b1.5 e-0.5 i0.6
skus+obdo 7.7 b0.6 i0.6
skus+pode 7.7 a-0.3 e-0.3 i-0.6 s1.1
skus+s 7.0 d0.6 e0.3 g0.6 r1.5 s0.6
skus+sa 7.7 a0.8 e1.9 i-0.8 p0.7 s0.8
skus+si 7.7 a0.5 b-0.3 c0.6 e1.3 l1.0 n-0.3 r-0.4
skus+to 7.4 a-0.5 c-0.4 e-0.4 k0.7 n0.9 o0.6 r-0.3
skus+zada 7.7 b0.5 e-0.8 i0.5 r-0.4
skusal 7.7 a-0.9 e-0.4 g0.3 h1.2 i-0.4 k-0.3 l0.4 r0.9
skusen 6.3 a0.9 b-0.7 d1.4 e1.6 j-0.6 k-0.3 m0.5 p-0.6 r0.7 s4.0
skusim 6.9 a0.4 b1.3 c-0.4 e0.8 g-1.1 i1.0 k0.6 l1.2 n0.7 o-0.3 q-0.3 s-0.4 t-0.3
skusit 7.2 a-1.0 d-0.4 e-0.7 g0.5 h0.6 o1.3 r0.5
skusku 6.8 a-0.4 b0.4 g1.5 h0.3 i1.1 k0.5 m-0.3 n-0.4 q0.8 r1.8 s-0.3
skusob 6.4 a0.6 b0.8 c-0.7 e0.7 h0.3 i1.2 k-0.4 l-0.4 m-0.4 o0.4 p0.3 q1.1 s-0.4
skuste 6.8 a0.9 b1.0 c-0.3 d-0.4 e0.6 g-0.7 m-0.3 o0.7 p0.6 r-0.7 s-0.5 t-0.3
skut 6.8 a0.5 b-0.6 c1.0 d-0.5 e0.5 h0.7 i-0.5 j-0.4 k-0.4 m0.5 n-0.5 o-0.4 p0.7 r0.4
skut+vyho 7.7 c0.6 p0.7
skutoc 6.8 a0.5 b-0.6 c1.0 d-0.5 e0.5 h0.7 i-0.5 j-0.4 k-0.4 m0.5 n-0.5 o-0.4 p0.7 r0.4
skve 6.9 a-1.5 b-0.4 c-0.5 e-0.5 g3.2 h1.1 i-0.5 l-0.5 m-0.5 n-0.5 p-0.3 q1.3 r3.5 s-0.3
skve+prac 7.7 a-0.4 e-0.4 g0.5 h-0.3 r0.5
skvela 7.4 a-0.4 e-0.5 g0.5 h-0.4 r0.4
sla 7.7 a0.4 b-0.3 c0.4 d-0.3 e0.6 m0.5 q0.4
slab 6.9 a-0.6 b0.7 c-0.9 d-0.3 e0.4 g-0.5 h0.3 i-0.4 l0.5 m0.3 n-0.4 p-0.5 r-0.4
slabsi 7.7 a-0.5 c-0.7 l0.8 m0.8
slaby 7.7 b-0.4 p-0.3
slaj 7.2 b0.3 c-0.4 d-0.3 e1.1 g-0.5 i-0.3 p0.6
slan 7.4 a-0.3 e-0.4 g1.1 h1.2 i-0.4 q0.8 r0.4
slap 7.7 b0.5 d-0.4 g0.8 n-0.3 o0.4 r1.1
slav 6.2 a0.5 b-0.6 d0.7 e0.6 f1.0 g-0.3 h-0.6 j-0.5 k0.7 l0.9 o-0.3 p-0.5 s0.6 t0.9
slavik 7.7 d1.1 f1.4 t0.7
slavka 7.2 c-0.4 l0.6 q-0.3 r-0.4
slavno 7.2 b-0.4 d-0.5 e1.0 g0.3 i0.4 k0.5 q0.3 r0.4 t0.4
slec 7.0 b0.9 c-0.4 e0.6 f0.6 h0.9 j-0.3 k-0.3 p0.4
slecna 7.4 a0.3 b1.2 c-0.4 e0.4 f0.8 h0.8
slecne 7.7 p0.7 t0.3
sled 6.8 a0.8 b1.2 c0.4 d-0.4 g-0.6 l-0.5 q-0.3 r-0.5 s2.2 t-0.3
sled+ma 7.7 a0.4 s1.7
sledov 7.2 a0.3 b1.6 g-0.5 l-0.5 r-0.4 s0.5
sleduj 7.4 a0.5 c0.6 d-0.3 e0.5 s1.9
slia 7.7 b0.3 e0.3 h0.6 n0.3 r0.3
sliv 6.9 a-0.4 c-0.7 d0.3 h-0.5 i-0.5 k-0.3 n0.6 o0.6 p-0.3 r0.6 s-0.5 t-0.5
sliv+na 7.7 a0.4 e0.7 n0.4
slivov 7.4 a-0.7 b0.3 c-0.6 g0.4 h-0.4 i-0.3 m-0.3 o0.4 r0.6 t-0.3
slne 7.2 b0.7 c1.1 d-0.4 e-0.6 k0.5 m0.4 n0.4 o1.1 q-0.3 r0.3
slnecn 7.2 b0.7 c1.1 d-0.4 e-0.6 k0.5 m0.4 n0.4 o1.1 q-0.3 r0.3
slo 7.4 a-1.0 b-0.4 c-0.3 h0.5 k0.8 l2.0 p-0.6 r0.5 t0.4
slo+by 7.4 a-1.0 b-0.4 c-0.3 h0.5 k0.8 l2.0 p-0.6 r0.5 t0.4
slog 7.2 a-0.8 b0.8 e0.4 g-0.6 m0.4 n0.4 r-0.4 s-0.4 t0.7
slogan 7.2 a-0.8 b0.8 e0.4 g-0.6 m0.4 n0.4 r-0.4 s-0.4 t0.7
slov 4.4 b2.4 c0.5 d0.5 e2.6 f0.4 h1.9 i-1.1 j1.6 l0.6 n0.6 o2.1 p-1.8 q0.7 r1.8 t0.4
slov+a 6.9 a-1.1 b0.6 c-0.6 d-0.5 g0.5 h0.9 i-0.5 j-0.4 n1.1 o0.5 p-0.5 r1.1
slov+advo 7.4 b0.8 d-0.4 e0.4 i0.5 m0.6 n0.3 t0.4
slov+aj 7.7 b0.3 m0.4
slov+hoci 7.7 a0.5 d1.1 e0.6
slov+komo 7.4 a0.5 c0.4 d1.1 j0.8 s0.4
slov+obch 7.2 a0.4 c0.4 d0.3 j1.0 s0.4
slov+sk 7.7 d-0.4 e-0.4
slov+spor 7.2 a-0.6 b-0.5 d-0.4 h0.5 n-0.3 o0.6 q1.6
slov+to 7.7 b-0.4 d-0.3 g-0.3 h0.5 i-0.4 n0.9
slova 7.7 c-0.4 f0.6 p0.5
slovak 7.4 g-0.3 h0.4 j0.7 m0.4 o0.7 t-0.3
slovam 7.4 a-0.5 b0.4 e0.5 g0.6 h0.3 m0.3 r0.8
slove 7.7 a0.5 b1.0 c-0.7 e1.1 h0.3 i-0.3 j-0.4 l2.0 m-0.4 n0.3 r0.5 t0.5
sloven 5.1 c1.3 d0.9 e0.4 f-0.5 g-0.7 i-0.4 j0.8 k-0.8 o0.8 p-1.1 q0.8 s1.1
slovin 7.7 a-0.6 g0.4 h1.6 o0.3 q-0.3 r0.5
slovo 5.9 b1.3 d-0.5 e0.4 f0.4 h0.5 j1.1 k1.0 l-0.3 o0.4 p-0.4 s-0.6 t-0.5
slovom 7.2 a1.5 b0.6 e2.5 g-0.6 h-0.5 l-0.3 o0.3 t0.6
slub 5.5 a1.4 b-0.4 c5.1 d2.2 e-0.3 f1.0 g-0.5 i0.5 k-0.4 l0.5 n0.4 o-0.6 p-1.2 q-0.4 r-1.0 s-0.6 t2.1
slub+do 7.4 a1.1 c2.1 d0.3 i-0.3 n0.3 o-0.3
slub+na 7.4 a0.5 c1.0 e-0.5 k-0.3 l-0.3 t0.3
slub+napr 7.7 c0.8 d0.4 e0.6 i0.5 j0.5 l0.7 o0.3
slub+ste 7.2 a0.7 c0.7 d1.5 e-0.3 g-0.4 i0.5 n0.5 p-0.5 t0.8
slub+ze 7.4 c0.6 d0.5 f0.4 g-0.4 i0.4 r-0.4
sluben 6.9 a0.7 c1.8 d0.9 e0.8 f0.7 g-0.4 h-0.3 k-0.5 s0.4 t1.5
slubil 6.2 a1.0 c2.3 d2.0 e-0.5 f0.7 g-0.9 i-0.4 m0.6 n0.7 p-0.7 r-0.4 s-0.6 t0.5
slubov 7.2 a0.7 c1.7 g-0.3 i1.2 t0.3
slubuj 7.4 a-0.8 c0.6 d0.5 e-0.4 g1.3 i-0.4 k0.6 l1.2 p-0.3 r-0.4
slus 6.1 a0.7 c-0.5 d1.4 e0.6 g-1.0 h-0.4 n-0.5 r-0.4 t0.5
slus+odpi 7.7 a-0.7 d-0.5 e-0.4 i-0.4 j-0.4 l0.5 q0.9
slus+odpo 7.4 a-0.4 d0.5 e0.6 o0.5 p0.5 s-0.3
slusne 6.6 a-0.5 b-0.6 c-0.3 d-1.1 e0.3 g-0.6 h-0.5 i0.3 j-0.7 k-0.4 p-0.4 q0.6 s-0.6 t0.6
slusno 7.4 a0.9 c0.4 d1.7 e0.6 j0.9 p0.5 r-0.3
sluz 5.4 d-0.5 i2.2 j-0.5 m0.7 n0.5 o-0.7 t1.1
sluz+na 7.7 c0.6 d0.5 i0.4
sluz+od 7.7 a-0.4 c0.4 h-0.3 k0.4 n0.5
sluzba 7.7 e-0.5
sluzbu 6.9 a0.7 b0.4 c0.6 f0.4 g-0.4 i-0.3 k-0.4 m0.4 n-0.5 o-0.6 p0.4 r-0.4 t1.1
sluzby 6.9 c-0.4 g0.3 i1.5 j0.4 k0.6 m-0.3 p0.8 q0.4 s0.8
sluzie 6.4 a-0.6 b0.5 c-0.4 d-0.7 e0.5 h0.5 i1.5 j-0.5 l0.3 m0.8 n1.1 p-0.6 q-0.4 s-0.4
sluzob 7.4 a-0.5 b-0.3 l-0.4 n0.4 q-0.3 t0.4
smaj 7.4 a0.6 c0.4 d0.6 e0.6 i0.4 s0.3
smajli 7.4 a0.6 c0.4 d0.6 e0.6 i0.4 s0.3
sme 2.9 a-1.5 b1.3 c-0.7 d1.5 e1.7 f-0.6 g0.7 h2.1 i3.5 j-3.1 l0.8 n0.4 p-3.0 r0.9 s-4.7 t-1.0
sme+a 7.7 a-0.4 e-0.3 l0.3 r0.3
sme+aj 7.7 b0.5 i0.7
sme+boli 7.0 a1.0 b0.9 d1.7 g-0.6 p-0.4 r-0.4 s0.3
sme+caka 7.7 b1.1 c0.9 d-0.3 f1.4 k-0.4 n0.6
sme+chce 7.2 e-0.3 g-0.7 h-0.4 n0.4 o-0.3 r-0.5 s-0.3
sme+dali 7.4 a0.5 c1.1 h0.4 i0.6 q1.2 r0.5
sme+dnes 7.4 d-0.4 g-0.4 n-0.6 o-0.5 q1.6 t0.4
sme+do 7.4 b1.9 d0.7 e1.1 g-0.4 k0.5 l0.8 t0.4
sme+dosp 7.7 e0.3 i0.4
sme+dost 7.2 b1.3 e0.4 i-0.4 m-0.3 n0.7 o0.9 p-0.3 r0.3 t-0.5
sme+ho 6.9 a-0.8 b-0.5 e-0.8 f-0.4 i-0.5 n-0.6 r0.7
sme+ich 7.4 a-0.4 b-0.4 c-0.4 e-0.4 h0.8
sme+im 7.7 a-0.4 c-0.3 g0.7 h1.0 i-0.4 s-0.3
sme+jede 7.7 a0.8 b1.5 d0.6 e1.0 g-0.3 i0.6 t0.4
sme+jej 7.7 c0.3 e0.6 g0.6 o0.8 r0.9
sme+ju 7.2 a-0.4 b0.5 c-0.3 h0.4 n1.8 q-0.4 r0.4 t0.9
sme+k 7.7 a-0.3 h0.9 i-0.3 m0.3
sme+kone 7.7 e-0.5 g0.9 r1.3
sme+len 7.2 a1.2 b-0.5 d2.0 e1.3 g-0.4 h-0.4 i0.7 l0.3
sme+mala 7.4 d0.6 e-0.5 i0.3 j-0.4 k-0.4
sme+male 7.7 c0.5 d0.4 e0.4 f0.3 n0.7 o0.4
sme+mali 6.8 a0.9 b0.6 d-0.7 g-0.5 i1.6 p0.4 s-0.3
sme+mu 7.0 a-0.3 b0.7 e-0.7 h0.3 i0.7 k1.2 l-0.4 p-0.6 q-0.3
sme+muse 7.4 b0.5 c0.4 d-0.4 e-0.5 i0.6 r0.4
sme+na 5.7 a-1.3 c-0.4 j-0.5 k1.4 n-0.4 r0.5 s-0.8
sme+neca 7.7 a-0.6 e-0.4 g0.8 h0.5 r0.9
sme+nedo 7.7 a0.4 d1.2 e1.1 i0.3
sme+o 7.7 b0.9 i0.5
sme+obje 7.4 b0.4 d0.8 e0.6 g0.6 h0.6 m0.5 r-0.5
sme+od 7.4 c0.6 d0.6 g0.3 h0.4 i-0.3 j0.5 q0.9 r0.5
sme+plat 7.2 a-1.1 b-0.5 c0.4 i-0.4 l-0.4 o2.6 p-0.3 q-0.4 t-0.4
sme+po 7.2 e-0.5 i-0.3 l0.4 n1.3
sme+podp 7.4 a-0.4 c-0.4 e0.3 g-1.1 h1.4 i-0.6 k1.3 l0.6 m-0.3 r0.4
sme+polo 7.7 b-0.3 c1.3 e0.7 h0.4 k-0.4 l-0.5 n-0.6 q-0.4
sme+ponu 7.7 b0.5 e-0.3 h-0.3 i0.6
sme+potr 7.4 g-0.4 h0.8 r-0.4 t1.1
sme+pre 7.7 a0.8 d1.3 g-0.5 i0.6 m0.3 s0.8
sme+pred 7.7 a-0.3 b0.3 f0.5 g-0.5 r-0.4 t0.6
sme+pres 7.7 a-0.3 b0.3 d-0.4 g-0.4 h0.3 i-0.3 k0.8 l0.3
sme+pret 7.7 b0.4 e-0.3 i0.5
sme+prij 7.7 a-0.3 c0.4 d-0.3 f0.4 h-0.5 k-0.3
sme+radi 6.9 a-1.4 e-0.4 f0.4 g1.2 h2.4 i-1.0 l-0.4 m0.6 o-0.4
sme+rodi 7.7 r-0.3 s0.5
sme+s 6.6 a-0.5 g0.6 h-0.7 j-0.4 n-0.6 o0.5 p-0.3 r1.3 s-0.4
sme+sa 5.0 a-1.7 b1.4 d0.8 e-0.5 f0.5 g-1.2 h1.5 i-1.5 j-1.5 k0.6 l1.9 m0.8 n0.5 o1.1 q0.7 r-0.7 s-1.2 t0.4
sme+si 5.2 a1.0 c0.9 d0.7 e0.9 f-0.5 h-0.4 i2.4 m-0.4 n-0.5 o-0.6 q-0.4 r1.0 t0.3
sme+skon 7.4 i0.4 m0.4 p0.5 r0.5
sme+spok 7.4 a-0.5 b0.5 e-0.5 g1.0 h-0.3 i-0.4 l0.4 n0.6 r1.2
sme+spol 6.8 a1.5 d0.3 e1.0 g-0.4 h-0.6 i0.6 k-0.6 m0.9 o0.4 r-0.4
sme+tam 7.7 t0.3
sme+to 6.8 a-0.6 b-0.5 d0.9 e0.4 g0.8 i0.4 j-0.4 o0.6 p0.4 r1.3
sme+tri 7.7 b0.6 e0.5
sme+tu 7.4 a-0.4 c-0.4 h0.6 k1.7 o-0.3 q0.4 r0.5 t0.3
sme+u 7.4 c-0.5 d0.7 e-0.6 g0.4 h0.6 i-0.5 p0.4 r0.4 s0.6
sme+uhra 7.4 b-0.4 g0.8 h-0.4 m-0.3 n-0.4 o0.6 p-0.4 q2.6 r0.6 t0.3
sme+uz 7.2 b0.5 d-0.4 e0.9 f0.9 k0.4 n-0.5 o0.4 p-0.4 q0.4
sme+v 6.2 a1.1 c1.3 d1.4 e0.3 f0.4 h1.1 i-0.6 j-0.6 l1.9 m0.6 n-1.0 p0.4 q1.2 r1.1 s-0.5 t0.4
sme+vam 6.8 a0.5 c0.3 h0.7 i1.2 p-0.6 q1.4 r0.3 t0.5
sme+vas 7.4 a-0.6 b-0.3 g1.9 h1.4 i-0.3 r0.3
sme+vasu 7.4 a-0.8 e-0.6 g0.5 h1.6 i-0.6 n0.6 o0.5 r1.1
sme+velm 7.7 d-0.3 g0.4 h1.1 k0.4 q0.4 r1.1 t0.5
sme+vypo 7.7 i-0.3 r-0.4
sme+za 7.4 a-0.4 b0.8 e0.7 f0.5 g1.4 h1.0 i-0.4 k0.7 p-0.3 r2.0
sme+zati 7.7 a-0.5 c-0.3 d-0.3 h0.8 p-0.3
sme+ze 7.7 a1.1 d-0.4 g-0.8 k-0.4 r-0.5 t0.4
sme+ziad 7.7 a0.5 c0.9 d1.5 e0.5 i0.5
sme+zrus 7.7 a0.4 e0.9 i0.6
smej 6.9 b-0.7 c0.5 d0.3 e0.3 h1.0 i-0.6 j-0.5 k0.6 m0.4 p-0.4 q0.4 r0.4 s-0.4
smeje 7.4 b-0.5 c0.7 e0.8 g-0.4 j-0.3 k0.4 n-0.3 p-0.3 q0.6
smeju 7.7 a-0.5 e-0.3 g0.3 h0.8 m0.3 o0.5 r0.6
smen 7.4 e0.4 h0.6 i0.6 r0.5
smeny 7.7 e0.3 g0.4 i0.8 r0.4
smer 6.6 b0.8 c-0.3 d0.5 e0.4 i-0.4 j-0.3 l0.6 m-0.4 n1.1 p1.0 q0.3 r0.7 s-0.5 t0.6
smer+na 7.7 e0.7 q0.7
smerni 7.2 a-0.8 b0.5 e-0.4 l0.7 n1.2 r0.8 t0.4
smerom 7.7 a0.5 d0.6 e1.3 o0.3 p0.8 s-0.3
smeruj 7.7 b0.6 e-0.3 p0.6 q0.4
smia 6.4 a1.8 c-0.3 d-0.3 e1.5 g-0.7 h-0.4 i-0.5 j-0.4 l-0.4 p1.0 r-0.7 s1.0
smial 7.7 a0.4 e0.8 p0.6 s0.8
smiala 7.4 d-0.3 g-0.3 h-0.4 r-0.4
smiali 7.4 a0.9 b0.8 d-0.4 e0.9 p0.7 s0.8
smiat 7.4 a1.1 b-0.4 e0.4 f0.5 o-0.4 r-0.3
smie 6.8 b0.8 c-0.4 d0.5 f2.1 g0.8 h0.8 i-0.6 k1.0 m0.5 p-0.4 r1.1 s-0.4
smiem 7.7 a-0.7 d0.5 e-0.3 g1.5 h1.1 n0.5 r1.7
smol 7.7 o0.6
smolen 7.7 o0.6
smrd 7.4 c-0.4 d-0.5 e0.3 l0.4 r-0.4
smre 7.7 a-0.4 b0.4 g1.3 h0.9 r1.4
smrt 7.2 a-0.9 b-0.3 e-0.4 h-0.4 i0.7 l1.4 p-0.4 q-0.4
smrti 7.2 a-0.9 b-0.3 e-0.4 h-0.4 i0.7 l1.4 p-0.4 q-0.4
sms 7.4 a-0.4 r0.4
smuh 7.7 a0.4 e0.5 p0.6
smuhy 7.7 a0.4 e0.5 p0.6
smut 6.8 c-0.5 d1.5 e-0.5 g0.4 i-0.6 j-0.3 n1.4 p-0.4 r0.9 t1.6
smut+ozna 7.7 t2.0
smut+ze 7.7 a0.9 d2.0 g-0.5 n1.3 o0.6
smutne 7.7 a0.9 d2.0 g-0.5 n1.3 o0.6
smutoc 7.4 b-0.3 d-0.3 e-0.4 t1.9
snad 7.7 a0.3 d0.9 j0.9 q0.8
snaz 7.7 e-0.4 g0.5 m1.0 r0.6
sneh 7.2 b-0.4 c-0.4 d-0.3 h0.6 j0.6 n0.4 r-0.3
snehu 7.7 a-0.3 b-0.4 g0.4 h0.7 n0.5
snem 7.7 a0.5 c1.5 s1.3
snim 6.9 c-0.4 g-0.6 h-0.6 j-0.3 r-0.3 s1.2 t-0.3
snimky 7.7 e-0.7 s0.9
snimok 7.7 e-0.4 h-0.4 l0.4 n0.5
snin 7.7 e0.5 j0.4 m0.5
snub 7.7 a-0.5 e-0.5 g0.4 r0.6
so 4.7 a-0.3 b0.5 d0.3 e1.4 g0.4 h1.0 i-1.2 j0.8 l0.7 n1.2 o1.0 r0.3 s0.4 t0.9
so+mnou 6.5 b-0.7 d1.2 e-0.7 f1.0 g1.0 h0.6 k-0.5 l-0.5 n2.2 p-0.4 q1.3 r1.4
so+sebo 7.0 c-0.7 d0.5 f-0.4 g-0.3 h-0.4 i0.5 k0.9 t-0.3
so+sklo 7.7 a0.5 d1.0 j0.9 p0.7
so+skol 7.4 a-0.6 b-0.3 f-0.3 g0.9 h1.4 l0.3 n0.7 q0.6 r0.5
so+slov 7.0 a-0.6 b0.6 h0.5 o0.7 q-0.4 r0.6
so+spol 7.7 a-0.4 c-0.3 h-0.3 o0.4
so+spra 7.4 l0.5 t0.4
so+stav 7.7 d0.3 f0.6 p0.6
so+suse 7.4 a-0.4 b0.5 d-0.4 k-0.4 l-0.3 n-0.4 o0.5 q0.3 t-0.4
so+vset 7.4 a-0.3 g0.6 i-0.4 k0.4 n-0.4 r-0.4
so+zaku 7.7 a0.5 e0.3 m0.7 s0.3
so+ziad 7.7 a0.4 b0.6 e1.2 j1.6 s0.6
so+zozn 7.7 a0.3 i0.6
soba 7.7 d-0.3 g-0.4 k0.5 l0.3 q0.5
sobo 5.7 a-0.7 b0.5 c1.0 e-0.6 i-0.8 l0.4 n2.8 p-0.8 q0.8
sobotu 6.1 a-1.1 d0.5 i-0.9 j-0.6 k-0.4 l0.6 n3.3 o-0.4 p-0.6 q1.0 r0.7
soboty 7.4 b0.3 c1.3 d-0.3 e-0.5 k0.3 o0.5 s0.5
soci 6.3 b-0.5 e0.9 h0.8 j-0.4 k-0.4 q0.8 r-0.6 s0.5 t0.8
soci+pois 7.2 a-0.3 d0.4 f0.5 g-0.4 i-0.4 m-0.3 n0.3 q0.3 t0.8
soci+siet 7.0 d-0.3 g0.4 h1.3 q0.7 r-0.4 s0.7
social 6.3 b-0.5 e0.9 h0.8 j-0.4 k-0.4 q0.8 r-0.6 s0.5 t0.8
sofe 6.9 a-0.8 b-0.5 e-0.7 h1.0 i-0.5 k0.9 l0.6 n-0.3 q0.9 s-0.3
sofero 7.2 a-0.3 e-0.5 h0.6 i-0.3 k0.3 l0.8 m-0.3 q1.1 r0.4
soft 7.0 a0.4 c0.7 g-0.3 i1.3 j-0.3 k0.5 o0.3 s0.9
soft+mal 7.7 a0.4 c0.6 s0.5
softve 7.2 a0.3 b0.3 c0.8 e-0.5 i0.8 k0.5 o0.3 s1.0
soi 6.8 c-0.3 e0.7 g-0.4 j0.9 o0.4
soko 7.2 d-0.3 g0.7 h0.8 i-0.3 j0.3 l0.5 n0.3 r0.7
sokol 7.4 d-0.3 g0.3 h0.3 i-0.3 j0.3 l0.5 n0.4
solt 7.7 b1.0 e0.4 g0.7 i0.6 m0.3 r0.8
soltes 7.7 b1.0 e0.4 g0.7 i0.6 m0.3 r0.8
som 2.6 a1.6 b2.6 c2.3 d4.5 e-0.6 f1.8 g2.3 i-0.7 j0.8 k1.9 l-0.5 m0.6 n1.0 p2.1 q4.8 r2.1 s2.1 t-0.8
som+aby 7.0 a0.6 c-0.3 f-0.4 i0.5 j0.5
som+aj 7.0 b-0.6 c-0.5 e1.5 f-0.3 g0.8 h-0.3 i-0.4 j-0.3 k-0.4 q1.2 r1.2 s0.3
som+bez 7.7 a-0.9 g-0.3 k1.7 n1.0 t-0.6
som+bol 7.4 a0.9 b1.2 d1.3 e0.9 f0.3 g-0.5 h-0.3 k0.4 l-0.3 n0.4 o-0.3 p0.4 r-0.4
som+bola 7.4 e1.0 m0.8 q0.6 r-0.3 s0.6
som+byt 7.7 a0.6 d1.3 s1.7
som+caka 6.9 a0.6 b2.2 d-0.7 e0.7 i0.5 p0.9 s-0.3 t-0.3
som+chce 7.4 a-0.7 c-0.4 e-0.4 g1.4 r1.6 s-0.3
som+chla 7.7 a-0.8 b-0.4 d-0.4 g1.1 h1.0 i-0.4 n0.4 r1.1
som+cita 7.7 b0.6 c-0.4 f0.8 m0.6 p0.4
som+clov 7.4 a0.4 c0.3 d0.6 e0.3 j0.5 s0.3
som+dal 7.0 a0.4 b0.4 c1.1 d0.5 e-0.3 g-0.6 l0.8 n0.8 q-0.3 s1.9 t0.4
som+dala 6.9 a-0.6 c-0.4 d-0.5 g-0.5 i-0.3 j-0.3 k0.6 l-0.3 o1.8 q1.0 r-0.5
som+dnes 6.5 a1.4 b-0.5 c1.5 f0.7 h-0.5 k0.8 m-0.4 p0.8 q0.6 s0.5 t-0.4
som+do 7.4 c0.4 d-0.3 e-0.5 g0.3 r0.4 s0.7 t0.6
som+dost 7.2 b-0.4 c0.9 g-0.6 n-0.7 o-0.8 p1.0 r-0.6
som+este 6.9 a0.7 c-0.6 d-0.5 e1.9 g0.4 h-0.3 n1.1 o0.5 p0.3 s0.3
som+ho 7.0 a-0.8 b0.6 d-0.7 e-0.7 g0.4 l-0.3 o-0.3 q-0.4 r0.6
som+hodi 7.7 a-0.4 b-0.3 c-0.4 l0.3 o-0.3 r0.3
som+host 7.7 a0.3 b1.5 e0.8 s0.9
som+hovo 7.4 a-0.5 i-0.4 q0.4
som+ich 7.7 b0.9 k0.9 r-0.3
som+im 6.6 a-0.6 b-0.6 c0.8 d-0.6 e-0.4 g0.6 h1.0 i-0.9 j-0.3 l-0.3 n-0.4 p0.5 q0.5 s0.4
som+ja 7.2 b1.3 d0.5 e0.4 g-0.6 h-0.4 i1.3 k0.4 n0.4 p-0.3 r-0.6 s-0.4
som+jej 6.3 b1.7 c0.4 e-0.7 g1.1 h3.7 i-0.5 j-0.5 k-0.5 l0.5 o-0.4 p0.6 q0.7 s1.4
som+ju 6.6 a0.6 c0.6 d0.5 f0.9 i0.6 l-0.3 p0.5 s0.5
som+len 7.2 c0.5 d0.6 g0.4 i-0.3 m-0.4 o0.4 r0.6 s0.7
som+mal 7.0 b-0.9 d-0.5 g0.6 k0.3 l-0.4 o0.4 p0.8 q-0.3 r0.5 s-0.3
som+mala 7.4 c0.6 e0.5 t0.8
som+minu 7.7 a0.7 b-0.3 d0.5 e-0.5 i0.9 m1.1
som+mlca 7.7 c1.4 s0.8
som+mu 6.3 b-0.6 c1.4 d0.4 e0.4 f0.8 g0.4 h1.6 i0.5 j0.3 m-0.5 p-0.5 q0.6 r1.1 s0.7 t-0.3
som+na 5.6 a-2.1 f1.1 g0.6 h0.9 j-1.0 k1.8 m-0.7 n0.4 o0.5 p-1.1 q2.5 r0.8 s-0.4 t0.4
som+napi 7.2 a0.7 c0.7 d0.5 e1.0 f0.5 i0.9 s0.9
som+nasi 7.7 b0.4 j0.5 n0.5 o0.3
som+nech 7.0 b-0.4 e0.5 g-0.4 m-0.3 q1.8 t-0.4
som+neda 7.7 e-0.3 k0.3 o0.4 p0.4 s0.5
som+nema 7.4 a-0.7 b0.3 c-0.3 d-0.4 g1.2 h1.6 i-0.3 m-0.3 p-0.4 q0.6 r1.9
som+neza 7.7 a0.6 d1.1 e0.4 p1.2
som+o 7.4 c-0.3 e0.3 g0.5 i0.4 r0.5 s-0.5
som+ocho 7.7 b-0.5 d1.1 e-0.3 h-0.3 l0.4 p0.6
som+od 6.9 b1.5 c-0.3 d-0.7 f1.1 g-0.3 h-0.6 i-1.0 o0.6 p-0.5 s-0.5
som+otvo 7.7 a0.5 c0.8 e1.1 o0.4 r0.5 t0.4
som+pisa 7.4 b-0.4 g0.3 j0.7
som+plak 7.7 a-0.6 d-0.3 g0.5 h1.1 r0.5
som+poch 7.7 a-0.4 b0.6 c0.4 g0.8 h1.5 k0.7 l-0.3 o1.4 r1.3
som+poda 7.4 a0.5 d-0.3 j2.2 m1.2 p0.4 s0.3
som+pol 7.7 a0.3 c0.4 d1.0 i0.5 k0.7 l0.3 m0.3 s0.5
som+posl 6.4 a-1.3 d-0.7 e-1.3 f0.8 g0.6 h-0.3 i-0.6 j-0.4 k2.1 l0.7 n-0.4 o0.7 p-0.6 q3.4 r0.7 s-0.4 t-0.3
som+pre 7.7 b-0.4 c0.5 e0.7 l0.4 p0.6
som+pred 7.0 a-0.6 b-0.4 d-0.7 f-0.5 g0.9 h0.3 i-0.4 l0.7 p-0.4 q0.4 r1.4
som+preh 7.7 a-0.4 b-0.5 e0.4 l-0.4 n0.7
som+prem 7.7 a-0.6 d-0.3 g1.0 i0.4 r1.0 t0.3
som+pret 7.7 a0.4 d1.1 f0.6 i0.4 j0.4
som+prip 7.7 c0.4 f0.4 g0.4 j0.7 o0.4 r0.5 s1.1
som+pris 7.7 d0.6 g-0.6 k0.3 r-0.5 s-0.4
som+rada 7.7 b-0.3 f0.8 i-0.4 r0.4
som+sa 5.1 a-0.5 b-1.6 c-0.5 d2.1 e0.6 g1.0 h1.6 i-2.0 j1.0 k0.7 l1.0 p-0.9 r2.2 s-1.0 t0.8
som+si 4.8 a0.6 b2.4 e-0.4 f0.4 g1.4 h0.7 i-0.4 j0.9 k1.6 m1.1 n0.4 o1.1 p-0.6 q1.0 r2.4 s-1.0 t0.7
som+spok 7.7 a0.5 c0.3 e1.8 f0.4 m0.4 p-0.5
som+spra 7.4 b0.6 c-0.4 s0.9
som+suhl 7.7 b0.4 e-0.6 f0.6 i0.6
som+ten 7.7 a-0.3 g0.6 r0.6 t0.6
som+ti 6.9 e0.3 g-0.6 i0.4 k0.9 m-0.4 q0.5 r0.3 t0.7
som+to 5.4 a1.4 b2.7 c0.8 d1.4 e1.5 g-0.7 l-0.7 m2.2 n2.3 q0.3 s0.6 t0.4
som+tri 7.7 a0.4 b0.6 j0.9 s0.5
som+trpe 7.7 c0.4 e-0.4 j0.3 r-0.3
som+tu 7.7 b0.9 d0.5 m0.5 r0.4
som+u 7.7 a-0.4 c-0.3 f1.0 g-0.4 i0.7 p0.6
som+uz 6.9 b-0.5 d0.4 e-0.8 g-0.3 j0.8 k0.5 l0.6 m0.4 q0.7 s0.3 t-0.4
som+v 5.8 a-1.4 b-0.6 f-0.7 g-1.0 i-1.0 k4.1 m0.6 o-0.7 p0.9 q-0.6 s-0.6 t0.4
som+vam 5.3 c0.6 d3.9 g0.8 h0.6 l0.3 m-0.4 n0.5 q1.7 r1.1 t1.0
som+vas 6.4 b1.5 d0.6 e1.5 f0.3 g1.0 h1.0 i0.7 j-0.4 k-0.3 l0.4 p-0.7 q-0.5 r1.6 t0.4
som+vede 7.7 b0.7 e0.5 f0.8 i0.4 o0.7 q0.3
som+vide 7.4 a-0.5 e-0.4 i0.5 l0.8 r0.4
som+z 7.2 a0.9 b-0.4 e0.9 f0.8 i-0.3 n0.9 p-0.4 t-0.4
som+za 7.4 a0.3 b0.9 c0.6 d1.3 e-0.4 f1.2 i0.3 q0.3 t0.3
som+zada 7.7 a-0.4 k-0.4 n-0.4 q2.1
som+zapl 7.4 b0.8 e0.4 i0.6 m1.0 p0.4
som+zati 7.7 a0.8 e0.4 f0.8 j1.4 s0.4
som+zavo 7.7 b-0.4 c-0.3 e-0.3 i0.9 n0.8 s-0.4
som+ze 6.8 a-0.5 b-0.6 d0.4 e0.7 g1.2 h-0.5 i-0.6 j0.4 m-0.4 n0.3 o-0.4 p-0.3 r0.5 s0.7
sona 6.9 b-0.3 c0.5 h0.5 i-0.3 l0.3 m-0.4 o0.4 r0.3 t1.1
sopk 7.2 a0.3 c0.7 d0.4 e0.6 g0.4 j0.9 m0.5 p0.6 r0.3
sopkov 7.7 c0.4 d0.6 g0.5 i0.3 r0.4
spad 6.2 a1.3 d-0.6 e2.7 f1.6 g-0.7 i-0.8 k0.9 n0.4 p1.9 t1.4
spad+na 7.2 a0.4 c0.4 e1.1 g-0.4 i-0.4 j0.7 k0.4 l-0.3 n0.5 p1.9
spadla 7.4 c0.5 e0.3 g-0.3 i-0.3 k0.5 n0.5 p1.0
spadol 6.9 a0.4 d-0.3 e1.5 f0.6 j0.7 k0.9 p0.6 s0.4 t1.8
spal 6.5 b0.4 c-0.9 d-0.5 e1.9 f0.3 g0.4 i-0.6 j-0.3 k0.4 m-0.3 o0.6 q0.9 r0.5 t0.6
spal+v 7.4 a0.4 e0.9 g-0.5 h-0.3 n0.3 o0.4 p0.6 q0.4 r-0.5 s0.3
spala 7.0 a-0.5 c-0.3 e0.6 g0.7 i-0.4 k0.4 o0.3 p0.5 q0.6 r0.9
spali 7.4 a0.6 b0.5 c-0.5 e1.4
spam 7.2 b1.0 k1.3 n1.3 q-0.5
spame 7.7 k0.3 n0.9 o0.4 q-0.4
span 7.7 a0.5 c0.7 e0.6 t0.6
spat 5.8 c-0.5 d-0.5 j0.4 l0.4 m-0.6 o-0.3 p0.7 r0.9 t-0.5
spat+a 7.4 b0.4 e-0.7 h0.5 l0.3 m-0.4 p0.4 r0.3
spat+vazb 7.7 c0.4 g0.5 h0.7 i0.6 n0.4 r0.8 s0.3
spatne 7.7 a-0.6 c-0.3 f-0.3 g0.6 h0.6 l0.3 o-0.3 q0.5 r0.8
spec 7.4 a0.4 c-0.3 d-0.5 e1.3 j0.6
specia 7.7 a0.7 d-0.4 e1.5 g-0.5 j0.6
sped 7.7 a0.5 d0.8 e1.1 i1.0 k0.3 l0.4 s0.6
spi 7.0 a-0.6 e-0.7 f0.5 g0.9 i-0.3 l0.4 n1.8 p-0.4 q0.7 r1.0 s-0.3 t-0.4
spie 7.4 b0.8 g0.6 h1.0 q1.1 r0.8 s0.4 t0.7
spieva 7.4 b0.8 g0.6 h1.0 q1.1 r0.8 s0.4 t0.7
spis 4.8 a0.3 b-0.7 c0.7 d1.0 e2.5 h-0.6 j1.8 m-0.9 o0.9 p-0.8 q0.3 r0.6 s-0.8
spis+a 7.7 l0.3
spis+stvr 7.7 a-0.3 f0.3 h-0.5
spisal 7.7 a0.3 d0.4 e1.0 g-0.5 j1.0 r-0.4
spisov 6.9 a-0.4 d0.5 g0.3 i-0.4 j-0.5 m-0.4 r0.7 t0.4
spissk 6.5 a0.7 c1.2 e1.8 h-0.6 i0.7 n-0.6 o0.3 p-0.3 r-0.3
spisu 5.8 j0.5
spla 5.1 a-2.2 b-0.9 e-1.1 g-1.6 i-1.0 j-0.7 k0.9 l5.7 m-0.8 n2.8 o1.8 p1.1 q0.8 r-0.8 s-1.0
spla+kale 7.7 d-0.4 g-0.4 k-0.3 l2.0 n-0.3
spla+o 7.7 a-0.6 c-0.3 d-0.4 l2.1 q0.4 t-0.3
splatk 6.1 a-0.8 b-0.4 c0.6 d-0.5 e0.3 g-1.3 i-1.0 j-0.5 k0.6 l4.3 n1.4 o-0.4 q0.5 r-0.4 s-0.4 t0.6
splatn 5.7 a-1.6 b-0.4 c-0.4 e-1.3 g-0.3 h0.4 i-0.8 j-0.4 k0.4 l2.7 m-0.4 n2.1 o2.3 p0.6 q0.4 s-0.7
spln 7.0 b-0.5 c0.5 d0.4 e0.4 g0.4 h0.5 i0.8 j0.7 m0.4 n-0.3 r0.6
spln+na 7.7 a0.4 d0.5 i1.2
splnom 7.2 a0.4 b-0.3 d0.5 e0.6 i1.0 j0.8 m0.5
spoc 7.2 b0.5 e-0.6 h-0.3 i0.5 q0.4
spocit 7.2 b0.5 e-0.6 h-0.3 i0.5 q0.4
spoj 6.4 a0.7 b-0.4 c1.2 d1.2 f2.9 g-0.6 h0.7 k1.0 m-0.3 n-0.4 o0.6 q1.0 s-0.6 t1.1
spoj+ma 7.2 a0.8 c1.2 d1.4 e-0.7 f3.1 g-0.4 h0.5 i-0.4 k0.6 o0.6 q0.4 s-0.4 t1.0
spojen 7.7 a0.4 e0.6 i0.4 j0.4 t0.5
spojte 6.9 a0.7 c1.3 d1.2 f3.3 g-0.4 h0.7 i-0.5 k0.6 o0.8 p-0.3 q0.4 s-0.4 t1.1
spok 5.7 a-1.8 d0.4 e-0.3 g3.7 h2.4 i-1.5 j-0.7 k0.7 l0.9 m0.4 o-0.3 p-0.8 q1.3 r4.8 s-0.5 t0.4
spok+a 7.2 a-0.4 d0.7 e0.5 g0.4 h0.5 i-0.5 m0.6 t0.7
spok+ako 7.7 a-0.3 b0.7 c-0.3 g0.9 h-0.3 l0.5 n0.6 r1.8 t0.5
spokoj 5.7 a-1.8 d0.4 e-0.3 g3.7 h2.4 i-1.5 j-0.7 k0.7 l0.9 m0.4 o-0.3 p-0.8 q1.3 r4.8 s-0.5 t0.4
spol 4.2 a1.4 b1.0 c0.8 d2.2 f1.4 g-1.2 i2.8 j1.2 k-0.3 l0.8 m0.5 n2.2 o1.0 p-0.8 q0.8 r-0.4
spol+a 7.0 b-0.3 c-0.4 d-0.5 f-0.3 g-0.4 h-0.4 i0.6 p0.5 r-0.4
spol+cest 7.7 d0.6 g0.8 i1.0 r0.7
spol+dnes 7.7 a0.4 c0.6 d0.3 e0.4 i1.1 j1.1 p0.6
spol+drev 7.7 c0.5 l0.9
spol+je 7.7 a-0.5 b0.7 e-0.4 g-0.3 i-0.5 m0.6
spol+nas 7.7 a0.4 b0.5 c0.8 j0.7 m0.7 r-0.5 s1.1
spol+s 6.9 a-0.8 b0.7 c-0.3 f0.4 g-0.5 h0.8 n2.5 p-0.4 q-0.6 t0.4
spol+sa 7.7 a-0.3 i0.3
spol+si 7.7 a0.9 d-0.4 e-0.3 i0.5 j1.0
spol+sme 7.7 e-0.4 i1.0
spol+v 7.4 a-0.4 g0.6 h0.6 i-0.4 k0.3 o0.3 r0.5
spol+vlas 7.7 a0.3 d0.7 i0.8 j1.1
spolah 7.4 a-0.7 b-0.4 d-0.8 e0.4 g0.7 i-0.5 k0.7 n1.0 o-0.3 p-0.3 r0.9
spoloc 4.9 a0.9 c1.0 d2.3 f1.9 g-0.7 h-0.7 i1.8 j1.5 l0.9 n0.8 o1.5 p1.2 t1.1
spolok 7.2 b0.5 f-0.3 g-0.6 h0.6 i-0.3 j0.6 l0.4 r-0.5 t-0.3
spolu 5.5 a0.3 b0.9 e1.1 f-0.3 g-0.4 h1.4 i0.4 k-0.4 l0.7 m1.1 n1.5 p-1.0 q0.9
spolup 6.1 a1.3 c-0.4 d1.2 e0.8 f-0.4 g-0.6 h-0.3 i2.5 j-0.9 n0.3 o0.3 p-0.8 r-0.7 s-0.7
spoluz 7.4 a0.9 c-0.4 e1.2 i0.9 p-0.3 s0.6
spom 5.7 a-2.0 d0.8 e-0.7 f0.8 g1.7 j-0.9 k-0.8 l-0.6 m-0.4 o0.5 p-0.3 r2.0 s-1.0 t1.6
spom+v 7.7 d0.4 g0.6 k-0.3 r0.8 t0.7
spom+ze 7.7 b0.6 p0.6
spomen 6.5 a-0.4 c-0.5 d0.9 e-0.6 g0.7 h-0.4 i1.2 k-0.6 l-0.5 m-0.5 o0.7 r0.4 s-0.4 t1.5
spomie 7.4 b-0.4 d0.6 e0.4 h0.4
spomin 6.4 a-1.8 c0.4 d-0.5 e-0.5 f1.0 g1.4 i-0.8 j-0.6 p-0.5 r1.9 s-0.6
spon 7.7 d1.2 e-0.4 g-0.5
sponzo 7.7 d1.2 e-0.4 g-0.5
spor 5.2 a-2.2 b-0.4 c-0.6 d-0.5 f0.6 g-0.6 h1.4 i-1.6 j-0.8 k-0.9 l-0.8 m0.3 o1.7 p-0.3 q1.9 s-1.1 t-0.6
spor+a 7.7 a-0.3 n0.3
spor+nash 7.7 n0.5 q0.3 t0.5
spor+o 7.4 b0.4 e0.7 g-0.4 h-0.4 n0.6 o0.3 q0.5 t-0.3
spor+s 7.2 b-0.4 h0.7 r0.3
spor+so 7.4 d-0.4 f0.4 j-0.3 n-0.4 t-0.4
spore 7.0 a-0.5 e0.5 g-0.3 j-0.3 m-0.6 n0.6 o1.0 p-0.3 q0.9 t-0.5
sporit 7.2 a-0.6 b-0.5 d-0.4 h0.5 n-0.3 o0.6 q1.6
sporov 7.2 a-0.5 f0.5 j-0.3 k-0.3 m0.4
sporto 7.7 a-0.4 g0.5 h0.4 i-0.4
sporu 6.8 a0.5 b0.4 e0.8 h-0.4 m0.7 n-0.5 o0.6 s-0.3
spory 7.0 f0.4 j-0.4
spos 7.4 d0.5 f0.7 i-0.3 r0.5
sposob 7.4 d0.5 f0.7 i-0.3 r0.5
spot 6.2 a0.4 b0.9 c0.4 d1.1 e-0.4 f0.9 g-0.6 j0.7 m0.4 r-0.3 s1.3
spotre 6.4 a0.5 b1.3 c-0.4 d0.9 e-0.6 f1.1 g-0.5 i-0.5 j0.8 m0.5 s1.4
spoz 7.7 a-0.4 b0.3 i0.4
spozna 7.7 a-0.4 b0.3 i0.4
spra 3.6 a-2.5 b1.0 c-0.4 e-1.4 h0.9 i1.4 j-1.2 k1.5 l0.8 m0.4 o1.4 p-1.2 q-0.3 r1.3 s-0.6 t0.4
spra+a 7.4 b-0.3 c-0.5 e0.9 g0.4 o0.6 r0.6
spra+bola 7.0 a-0.6 e-0.3 g-0.6 j-0.3 k0.3 m-0.4 o0.4 r-0.8
spra+budo 7.7 f-0.3 g0.6 h0.4 i-0.4 m0.5
spra+do 7.4 d0.6 f0.4 k0.7 l0.6 m0.5 t0.9
spra+je 7.4 a-0.4 b0.8 i-0.3 j-0.4 n0.3 r0.5
spra+k 7.4 d0.4 e-0.4 g0.5 i-0.4 l0.3 r0.8
spra+konk 7.7 a-0.4 b-0.3 f-0.3 h0.3 l0.8 o-0.4
spra+mies 7.7 e-0.3 g1.0 r0.9
spra+miez 7.7 e0.3 i0.7
spra+na 7.7 l0.3 q0.9 r0.4
spra+neod 7.4 d0.5 i0.4 p0.4
spra+o 7.2 a-0.5 b0.6 e-0.6 g0.7 k-0.4 l-0.3 r0.6
spra+osob 7.2 a-0.5 c-0.4 d-0.3 e0.6 f0.5 i0.3 j0.4
spra+s 7.7 a0.4 d0.5 e0.8 r-0.3 s0.6
spra+sa 6.9 a-0.7 c0.7 d0.3 i0.5 k0.5 m0.6 n-0.3 p-0.4 r0.4 s-0.3 t0.5
spra+siet 7.4 a-0.5 b0.6 d0.5 e-0.7 f-0.3 i1.5 j-0.4 s-0.3
spra+ste 7.7 a0.4 c1.0 g0.6 i-0.4 r1.0
spra+sudu 7.7 b0.4 d-0.4 h0.7 l0.4 n-0.4 o0.5 t0.5
spra+v 7.0 c-0.4 e0.8 h0.4 j-0.4 l0.8 n-0.4 p0.7 s0.4
spra+webu 7.0 a1.1 b1.2 e-0.7 g-0.4 h-0.4 i0.6 k-0.5 r-0.4 t0.4
spra+z 6.9 a-0.5 b0.4 c0.6 e0.3 f-0.3 g1.0 h1.4 i-0.8 o-0.5 p0.3 q0.3 r1.1 t-0.6
spra+za 7.2 a0.4 b1.2 g-0.3 i1.5 k1.1 r-0.3
spraco 6.5 a-0.4 c-0.5 d0.5 h0.3 i0.5 j-0.6 k0.4 m-0.6 n0.5 p-0.5 q2.3
spracu 7.7 e0.6 f0.5 i0.5 j0.6
sprav 7.7 b0.4 g-0.5 l0.4 m0.8 r-0.5 t0.6
sprava 5.1 a-1.4 b0.9 e-1.0 f-0.3 g1.3 h2.8 i-0.4 j-0.9 k2.1 l0.6 o0.3 p-0.9 q-0.6 r1.4 s-0.9 t-0.7
spravc 5.7 c1.3 e-0.5 f-0.4 g-1.4 i0.7 j0.3 k-0.4 l0.5 m0.3 q-0.5 r-0.5 t0.5
sprave 7.4 a0.6 b0.7 d0.4 e1.1 i0.7
spravi 5.5 a-0.6 b0.9 e-0.4 g0.7 k1.2 m1.1 q0.8 r0.8 t0.6
spravk 7.0 c0.5 d1.3 e-0.3 f0.5 l0.7
spravn 6.1 a-1.1 b-0.8 c-1.3 d-0.4 f0.6 g1.4 i-0.9 j-0.5 k0.4 l-0.4 m-0.5 n-0.3 o3.3 p-0.8 q0.9 r1.3 s-0.5
spravo 6.8 a-0.5 b-0.4 c-0.6 d-0.5 h-0.3 i-0.5 k-0.3 l0.7 o0.6 p0.3 s0.8
spravu 5.2 c1.4 d-0.9 g-0.8 h-0.7 i2.2 j-0.4 k1.5 l0.5 m0.6 p-1.1 q-0.8 s-0.3 t0.3
spravy 5.9 c0.6 d1.8 e0.4 f0.9 g-0.5 h0.9 i-0.4 j-0.4 n0.9 p0.5 r0.4 s0.6 t0.8
sprc 7.7 h0.6 p0.7 r0.5
spre 6.9 b-0.4 c0.3 d1.5 e-0.8 h0.9 i-0.4 k0.3 n0.4 s0.9
spred 7.2 d1.3 e-0.5 h1.0 k0.4 n0.4 r0.3 s0.5
spreva 7.7 c0.4 s0.5
spri 7.4 b0.4 c-0.4 g0.4 r0.4
spriev 7.4 b0.4 c-0.4 g0.4 r0.4
spro 7.4 a0.4 d0.4 e0.5 j0.6 p0.5 s1.1
sprost 7.4 a0.4 d0.4 e0.5 j0.6 p0.5 s1.1
spus 6.5 a1.0 c0.4 e1.8 f0.8 h0.7 k0.4 l1.1 p-0.5 s-0.4 t-0.3
spuste 7.4 a0.7 b-0.3 c0.7 d-0.4 e1.1 i0.4 l1.4
spusti 7.0 b-0.3 f0.7 h0.5 q0.5 t-0.4
spyt 6.1 a0.6 b1.2 c1.8 d0.6 f-0.6 h0.4 i-0.4 j-0.4 m0.8 o0.8 p0.9 s1.5
spyt+ci 7.4 b-0.4 e-0.4 k0.3 o0.6
spyt+kde 7.7 b1.5 c0.4 m0.9 s0.5
spyt+sa 7.7 d-0.4 g0.7 r0.7
spytaj 7.4 a0.5 b0.4 c0.8 e0.9 i0.5 s1.4
spytal 6.6 b1.0 c1.1 d-0.8 e-0.3 f-0.3 g0.4 i-0.6 m0.4 n-0.4 o0.4 p1.3 r0.7 s0.7
spytam 7.7 a0.4 d1.3 m0.3 r-0.3 t0.3
spytat 7.7 a-0.3 k0.4 m0.3 n0.3 o0.7
srdc 7.2 a-0.7 e-0.4 g1.1 i0.3 r1.0
srdca 7.4 a-0.7 g1.1 i0.4 r1.2
srdi 7.4 a-0.4 e-0.4 g1.0 q0.7 r0.8
srdiec 7.4 a-0.4 e-0.4 g1.0 q0.7 r0.8
stab 7.7 d-0.4 e-0.3 j0.5 k1.5 s0.4
stac 5.1 a-1.6 b-0.9 c-0.9 d1.0 e-1.7 f0.6 g-0.4 i-1.6 j-0.3 k1.3 l-0.4 n0.3 o1.1 q0.5 s0.4 t1.2
stac+ano 7.7 a0.6 d1.4 e-0.5 o-0.4
stac+do 7.2 f0.3 g0.5 h0.6 k-0.5 l-0.4 n1.0 o0.6 q0.4
stac+jede 7.7 a0.5 d0.8 e0.4 f1.1 i0.7 j0.9 s0.5
stac+jedn 7.7 a-0.5 c-0.3 d-0.4
stac+mi 7.4 a-0.5 b-0.4 d-0.5 e0.4 g-0.4 i-0.3 k-0.5 o0.9 t0.6
staci 5.2 a-1.6 b-0.7 c-0.6 e-1.3 f-0.6 g-0.7 i-1.5 j-0.9 k1.4 l-0.4 n0.4 o1.2 q0.6 t1.3
stacil 7.4 d1.4 e-0.5 f1.8 j0.8 s1.0
stacio 7.7 g0.7 r0.4
stah 6.4 a-0.6 b-0.5 c-0.3 e0.4 f1.1 g-0.9 h0.5 i-0.9 k-0.4 l0.4 m-0.7 n0.5 o0.9 p-0.3 s-0.3
stah+ambu 7.7 c-0.5
stah+sa 7.4 a-0.4 d0.4 e-0.4 g-0.4 i-0.4 o1.0
stahov 6.8 d-0.5 e0.6 f0.9 g-0.7 i-0.6 j0.4 l0.6 m-0.5 n0.7 o0.7
stahuj 7.4 a-0.4 c-0.4 f0.4 i-0.4
stal 4.7 a2.7 b1.9 c4.2 d2.0 e1.6 f1.3 g-0.7 h1.1 j-0.4 k2.0 m2.0 n0.7 o-0.7 r0.7 s0.8 t0.9
stal+caka 7.7 c1.1 e-0.4 t0.6
stal+mam 7.7 a-0.3 f0.6 g1.1 n0.9 p0.5 r0.9
stal+nema 7.4 a0.6 c0.8 d0.5 g-0.4 i-0.3 r-0.6 t0.5
stal+sme 7.7 d-0.3 e-0.5 m0.3
stal+v 7.2 a-0.4 b-0.5 c0.8 d0.6 e-0.6 h-0.5 i-0.5 k1.1 p0.9 q-0.3 r0.3
stal+viac 7.4 b1.2 e0.5 i1.4 r-0.3
stal+visi 7.7 b1.0 c0.7 f1.0 i0.5 k0.4 m0.3 t0.7
stal+ze 7.7 a0.5 b-0.3 c0.9 t0.3
stala 6.9 b0.6 c-0.7 e0.7 i0.7 n-0.4 o0.3 s-0.4
stale 5.3 a2.2 b-0.6 c5.2 d1.9 e0.9 f1.9 h1.0 i-0.8 n1.1 r1.3 s0.7 t1.3
stali 6.6 b0.5 c0.5 d-0.5 e-0.6 h0.7 i0.6 p0.4 s-0.4
stalo 6.6 a0.9 b1.0 c0.7 d1.2 e-0.5 g-0.6 h-0.4 i-0.5 m1.3 o-0.4 p-0.4 s0.6 t0.5
stan 5.4 a0.6 b-0.4 c0.3 e1.0 f0.3 h0.4 j-0.9 l1.7 m-0.4 q-0.5 r0.6 s-0.5
stan+na 7.2 a0.3 b-0.4 e0.8 g-0.5 i-0.4 t0.3
stan+okre 7.7 e0.8 i0.6
standa 7.4 c0.5 d0.7 e-0.4 i0.7
stanic 7.4 a0.6 c-0.4 d-0.4 e1.1 i0.6 m0.5 n0.4
stanis 7.4 k0.8 l1.0 r0.4
stanko 7.4 a0.4 b-0.5 c0.9 d-0.5 e1.3 h0.5 l0.5 n0.6 p0.8 r0.3
stanku 7.7 a-0.7 g0.4 k0.3 n0.4 q0.3 r0.8
stano 7.4 a-0.4 f0.4 h0.7 i-0.4 n-0.4 t0.6
stanov 6.5 a1.4 e0.5 g-0.3 h-0.4 i0.5 j-0.3 k-0.3 m-0.3 r-0.3
star 4.3 a-1.4 b1.0 d-1.8 e-0.9 g0.7 i0.8 j-0.9 k-0.7 l0.6 m-1.0 n1.1 o1.9 p0.9 q-0.4 r1.5 s-1.1 t0.7
star+adre 7.4 a-0.6 d-0.5 l1.3 q0.5
star+aj 7.7 a0.4 b0.5 e0.4 i0.5 s1.1 t0.8
star+chce 7.7 a-0.5 c-0.3 h-0.3 o0.3
star+firm 7.7 a-0.3 e-0.3
star+mame 7.7 c-0.4 d-0.4
star+mamy 7.7 c-0.3 g0.3 o0.7
star+obce 7.4 e-0.4 g0.3 i-0.4 n0.4 t0.4
star+pan 7.7 e0.9 g0.5 h0.8 i0.6 k0.9 q0.4 t0.4
star+sa 7.7 c0.4 g0.5 n0.8 p0.5 r0.5 s0.4
stara 6.4 a0.5 b1.0 c0.4 d-0.4 e0.4 g-0.6 h-0.4 m0.4 o0.5 p0.4 r-0.7 s-0.5
starat 7.4 a1.2 c-0.4 d-0.3 e0.3 g-0.4 i2.2
stare 6.6 a-1.0 b-0.4 d-0.9 i-0.5 n0.7 o0.9 p-0.6 q-0.5 s-0.4 t0.6
stareh 7.4 a0.5 c-0.3 e0.6 o0.4 r-0.3
starej 6.5 a-0.3 b0.3 c-0.4 d-0.4 g-1.0 i-0.7 j0.3 k-0.4 l-0.3 n-0.5 o1.6 p0.9 q0.3 r-0.7 s-0.4 t-0.5
starka 7.7 a0.3 b0.7 e-0.4 h0.3 n0.5 p1.0 r0.3
starom 6.9 c0.9 d-0.4 e-0.5 h0.6 i1.4 l-0.5
staros 5.4 a-1.2 d-0.7 g2.4 i-0.7 j-0.9 k-0.4 l0.4 m-0.7 n0.8 p1.4 r2.2 s0.4 t0.9
starsi 7.2 e-0.3 l-0.4 p-0.4 q-0.3 r0.3 t-0.3
staru 7.4 b0.7 c-0.3 d-0.3 g-0.4 i0.6 l1.3 q0.5
stary 6.5 a-0.8 c0.4 d0.5 e0.6 f0.6 h0.5 i0.5 j-0.3 k1.1 l1.4 m0.4 n1.1 o0.3 p-0.5 q-0.3 r0.6 s-0.4 t0.5
starym 7.7 a-0.5 d-0.4 g-0.3 j0.6 o0.3 q0.8 s0.6
stas 7.2 a-0.4 b0.5 c0.3 d-0.4 f0.4 k0.4 n1.0 o0.6 q0.5
stastn 7.4 a-0.3 b0.6 g0.4 k0.5 m0.4 n0.8 o0.3 q0.3 t-0.4
stat 5.3 a1.2 b0.9 c0.5 d-0.8 e0.6 f0.8 g-0.6 h-0.4 i-1.0 j3.6 k-0.6 l1.4 n0.8 p-0.4 q0.8
stat+a 7.4 b0.8 c1.0
stat+pokl 7.7 a-0.4 c-0.4 l0.9 q1.1
stat+vypo 7.7 e0.5 j0.8 p0.3
stat+z 7.7 a0.4 c0.7 j0.3 p1.0
stat+za 7.7 f0.6 i0.5 j0.6
static 7.7 e0.5 j0.8 p0.3
statik 6.6 c-1.0 e1.1 i-0.5 j1.4 k-0.3 m-0.4 n0.5 p-0.6 r0.3
statny 7.7 d0.6 e-0.3 f1.0 j0.8 l1.1 r-0.3
status 7.7 c0.8 p1.0
statut 7.7 f0.6 j1.0
stav 4.6 a1.9 c0.9 e3.0 f0.4 g-0.9 i-0.6 j1.8 k0.8 l0.6 m1.0 n-0.8 o0.6 q0.7 r0.7 t1.3
stav+denn 7.2 a1.2 c-0.4 e0.5 i0.9 j1.0 m0.5 t0.5
stav+dozo 6.9 a-0.8 b-0.5 c-0.5 d-0.6 e-0.3 l0.7 m0.4 n-0.4 o0.4 q0.8 r0.3
stav+inzi 7.7 j0.6
stav+moze 7.7 l-0.4
stav+povo 7.0 a-0.6 b-0.3 e-0.8 j-0.4 m-0.3 p-0.3
stav+prac 7.7 a-0.8 c0.5 d-0.3 h0.4 o1.8
stav+to 7.7 a0.4 e0.8 p0.7 s0.7
stav+urad 6.5 b0.7 d-0.5 e0.6 g1.1 i-0.5 p-0.6 r1.0 s-0.4 t-0.6
stavbe 7.0 a0.7 b-0.5 d1.0 e0.7 f-0.3 g-0.4 i-0.7 j-0.4 k1.7 o0.5 s0.4 t0.3
stavbu 7.7 a0.4 e0.8 j0.3 p0.7 s0.8
stavby 6.8 a0.8 b0.4 c1.5 e0.7 f1.5 i-0.6 j-0.4 l-0.5 m0.4 o0.3 q0.9 r0.3 s-0.6 t0.7
stave 7.2 a0.9 c0.6 d0.6 h-0.4 i-0.3 o-0.4 p0.6 q0.3 t-0.3
staveb 5.4 a-0.4 b-0.7 d-1.1 f-0.6 i-0.3 j1.6 l0.6 m1.4 n-0.7 p-1.0 r0.4 t-0.4
stavia 7.7 e0.5 g0.4 h0.9 r0.5 s0.4
stavu 7.7 b0.4 c-0.4 e0.8 k0.5 q0.5 r0.3 t1.2
staz 5.1 a-0.3 b0.5 e1.3 f2.3 g-0.3 i-1.4 j-0.4 l0.4 m-0.4 p-0.3 q-0.7 r0.3 s-0.4
staz+a 7.2 b-0.3 d-0.4 p0.5
staz+na 7.0 a0.3 b0.6 c1.3 f1.9 g-0.4 j0.3 n0.3 p-0.6 s0.3
stazis 7.7 b0.5 c-0.3 d0.3 e0.4 g0.4 o-0.3 q-0.4 r0.9 t-0.4
stazno 5.4 a-0.5 b0.4 c0.6 f1.5 i-0.9 k-0.3 l0.4 m-0.6 p-0.5 q-0.3 t0.5
stazov 7.0 d-0.4 e1.3 f0.7 g-0.3 i-0.5 o0.6 p0.3 q-0.3 s-0.4 t0.5
ste 2.9 a2.8 b1.2 c2.1 d4.8 e2.7 f0.9 g5.8 h1.5 i-0.7 j1.8 k0.4 m3.3 p0.5 q-0.4 r6.3 s1.3 t0.6
ste+boli 7.2 a0.5 b0.8 d0.8 i0.5 p0.6
ste+drah 7.7 a0.6 b1.3 d0.3 g-0.6 i1.0
ste+ho 7.0 a0.6 b-0.5 c0.8 d0.5 f1.1 i-0.4 j0.5 k-0.4 p-0.3 s0.6 t0.5
ste+ich 7.4 b0.4 c0.5 s0.4
ste+ju 6.8 a0.6 b0.5 d-0.5 e0.4 f0.6 g0.3 h0.5 i-0.3 j0.6 k-0.6 l-0.6 m1.1 o0.9 p-0.4 r-0.3 t0.4
ste+ma 6.8 a-0.6 e-0.6 g1.4 i0.4 j-0.3 n-0.4 o-0.4 p-0.3 r1.2 t0.4
ste+mali 6.4 a0.9 b-0.4 c1.2 d0.9 e-0.6 j1.1 m1.8 p-0.6 q0.6 t0.5
ste+mesk 7.7 a0.3 e-0.4 j0.5 m1.2
ste+mi 5.1 a0.7 b2.0 c-0.9 e0.5 g0.8 j0.3 l0.3 m1.6 n0.7 o1.7 p1.9 r1.2 s0.4
ste+mu 7.2 b-0.5 e0.5 g1.0 h1.8 j0.4 k0.7 q0.7 s0.5
ste+na 6.6 d1.4 g-0.4 k1.0 l-0.3 o0.6 p-0.3 s-0.9
ste+nakr 7.7 a0.6 e1.7 g-0.4 s0.6
ste+nam 5.1 b1.8 c0.5 e1.0 f1.2 g1.0 h1.4 j0.5 k1.3 q0.9 r2.8 s-0.5
ste+napi 7.7 a0.9 c0.9 d0.8 e0.7 g-0.5
ste+nas 6.5 a-0.8 d1.1 g1.5 i0.4 k0.4 l-0.3 n0.7 o0.4 p-0.3 r1.8
ste+nasl 7.7 g0.3 l-0.3 r0.5 t0.5
ste+nemu 7.7 c0.7 i1.1 j1.1 q1.1
ste+neod 7.2 a0.6 c0.9 d1.1 e0.7 f0.3 g-0.4 j1.0
ste+nepo 7.7 c0.5 d0.6 e0.9 p0.9
ste+nere 7.7 a0.4 c0.4 d1.1 e0.3 i0.5 j1.0
ste+niek 7.7 d0.4 s0.4
ste+o 7.7 i-0.3 j0.5
ste+plat 7.7 b-0.3 c0.6 d-0.3 h0.4 l0.7 n-0.3 o0.4
ste+poda 7.4 a0.4 b1.0 c0.3
ste+posl 5.8 a0.3 c0.3 e0.5 i-0.3 p0.8
ste+pre 7.0 a-0.5 d-0.5 g1.5 h1.5 i-0.4 k0.3 o0.4 r1.5
ste+pri 7.7 e0.5 j0.8
ste+prip 7.7 b-0.4 d0.7 e-0.5 g0.4 m0.4
ste+pris 6.6 d-0.8 e-0.6 g0.7 i0.4 m1.8 p1.0 q-0.4 r0.7 s0.3
ste+reag 7.7 c0.4 d1.1 e0.6 s0.5
ste+robi 7.4 f-0.4 g0.4 h0.6 r0.4
ste+rych 7.7 a-0.9 g2.0 h1.6 i-0.5 r2.4 s-0.4
ste+s 7.7 b-0.5 c0.7 e-0.4 l0.4 m0.6 o-0.4
ste+sa 5.8 a0.5 b0.7 d3.1 e0.7 f0.6 h0.9 i-1.7 k1.3 m0.5 r1.0 t0.5
ste+si 5.8 a1.3 b0.4 c0.4 d0.7 e1.1 f0.4 g-1.4 i-1.4 j0.5 l-0.4 p0.3 q0.5 r-0.8 s0.8
ste+slub 7.4 a1.1 c1.4 e-0.3 o0.3 t0.4
ste+so 7.7 a-0.4 g1.1 i0.5 n0.5 r0.9
ste+spra 7.7 d-0.3 g0.7 m0.3 r0.7 s0.5
ste+spro 7.7 c0.3 d0.4 j0.4 p0.6 s1.3
ste+stih 7.7 c0.8 d0.9 g-0.4 h1.0 i1.0
ste+to 5.5 a-2.0 c-0.5 d-0.8 e-0.3 f0.4 g2.6 i-1.4 l0.8 m-0.5 n1.1 p-0.6 r2.9 s-0.7 t1.0
ste+tu 7.7 b0.5 d0.5 i1.1 p0.5
ste+u 7.7 d-0.6 e-0.5 m1.3 n-0.3 t0.6
ste+urob 7.2 c-0.4 d0.8 g0.7 j0.5 k1.1 l0.8 r0.8
ste+v 6.6 a0.6 b-0.3 c1.6 e0.3 f0.6 g-0.6 i-0.4 m1.0 r-0.8 s-0.4 t0.6
ste+vede 7.4 a0.3 d0.3 e0.9 i-0.4 s1.3
ste+vide 7.7 a-1.1 b-0.4 e-0.6 f0.3 i-0.3 n0.3 o-0.3 r-0.4 t-0.3
ste+vsak 7.7 c-0.4 h-0.4 m1.5
ste+vy 7.4 c-0.3 d0.8 e-0.5 p0.4
ste+z 7.4 a-1.2 e0.3 f0.3 g1.3 i-0.6 l0.4 n0.3 r1.7 t0.6
ste+za 7.7 a-0.5 l0.9 m0.4
ste+zabu 6.9 a1.1 b-0.5 c0.3 d1.1 e1.0 g-0.6 j-0.4 m0.4 p0.5 q0.4
ste+zvia 7.7 a0.6 c0.6 d0.6 e1.3 n1.3 p0.7
stef 6.8 b-0.6 e-0.5 i0.4 m0.5 n-0.4 o-0.4 q-0.4
stefan 7.0 b-0.6 c0.3 e-0.3 i-0.4 l0.4 m0.6 n-0.4 o-0.4 q-0.4
sten 6.8 a0.3 b0.7 d-0.5 e0.5 g0.6 i-0.5 k0.3 l-0.3 m1.6 p0.8 q-0.5 r0.8 s0.4
steny 7.4 a0.6 b0.7 d-0.4 e0.7 g-0.3 m1.7 r-0.4
stev 7.2 b-0.5 c1.1 l0.8 t0.7
stevo 7.2 b-0.5 c1.1 l0.8 t0.7
stia 6.3 a0.4 b-1.0 c-0.4 d-0.7 e2.7 h0.5 i-1.0 r0.6 s1.7 t1.2
stiahn 6.8 a0.5 b-0.7 d-0.5 e2.2 f-0.3 g-0.4 h0.4 i-0.6 j0.5 p-0.4 q-0.3 s2.1 t1.4
stiavn 7.4 c-0.4 d-0.4 e0.7 r0.6
stic 7.7 g0.6 r0.9
stichu 7.7 g0.6 r0.9
stih 6.4 a-0.7 b-0.5 c1.7 e-0.7 g0.7 h1.1 i0.5 j-0.4 l-0.4 n-1.0 q0.7 r1.3 s0.6 t2.1
stihli 7.2 c0.9 d0.6 e-0.5 f-0.3 h0.8 i0.9 n-0.4
stihne 7.2 b-0.4 c0.9 g-0.3 m0.5 p0.5 q0.5 s0.4 t2.3
stit 7.2 a0.4 d-0.3 e0.7 j0.5 m0.3 p0.4 r-0.4
stitko 7.7 a0.6 c0.5 e1.1 j0.6 m0.4 p0.6
stla 7.7 d-0.8 e0.5 f0.9 l0.4
stlp 6.8 a1.5 b-0.4 c-0.8 d0.7 e1.8 g-0.8 h0.3 i-0.5 j1.0 k0.4 m-0.4 o0.4 p-0.3 r-0.4 s1.3 t1.4
stlpci 7.7 a0.4 c-0.4 d1.3 h0.5 o0.6
sto 6.5 c-0.3 e0.7 f-0.4 g0.4 i-0.9 j0.9 k-0.4 m0.5 p1.2 r0.8
sto+eur 7.7 c0.5 d0.6 e1.3 p1.6 s-0.4
sto+roko 7.4 c-0.5 d-0.3 e0.7 h-0.3 j0.5 s1.0
stod 7.2 b1.0 c-0.3 d-0.6 g-0.4 i-0.4 k1.3 p0.4 q0.5 s-0.3
stodol 7.2 b1.0 c-0.3 d-0.6 g-0.4 i-0.4 k1.3 p0.4 q0.5 s-0.3
stoj 5.1 a1.3 b3.2 c1.6 d-0.3 e2.2 f1.0 g-1.1 h-0.6 j0.9 k2.5 l2.5 m0.6 p-0.5 q1.3 s0.4 t2.4
stoj+a 7.7 a-1.0 e-0.5 k1.0 l1.0 p-0.4
stoj+na 7.4 a-0.4 b-0.3 d-0.4 e0.5 l2.7 p-0.3 t0.7
stoj+od 7.7 c0.4 d0.3 s0.4 t0.5
stoj+v 7.4 b0.6 e-0.5 i0.4 q1.3
stoj+viac 7.7 a0.7 b0.3 e1.4
stoja 6.9 a0.5 d-0.6 e1.1 f-0.5 g-0.4 h-0.5 i-0.4 k0.6 l0.9 m-0.7 n0.7 o0.5 p-0.3 s-0.5 t1.4
stoji 5.3 a1.0 b2.4 c1.4 e1.4 f1.2 g-0.5 i-0.4 j1.2 k0.3 l2.0 m0.9 n-0.7 q1.5 r0.3 s1.0 t1.2
stol 5.1 a0.9 b1.5 c1.3 d1.9 e0.7 f0.5 h-0.9 i1.1 j2.2 k0.5 l1.1 m-0.7 n1.8 p0.3 r0.7
stol+a 7.2 a-0.6 b-0.4 c0.8 d-0.5 e-0.5 f-0.3 h0.4 i0.3 l0.6 n-0.3 r0.4 s0.6
stol+diel 7.7 l0.9 q0.6
stol+vedl 7.7 a-0.4 e-0.5 g0.8 l0.3 o0.4 r0.8
stol+z 7.7 b0.3 c-0.4
stola 7.4 a0.3 b1.4 c-0.5 d0.5 g-0.4 r-0.4 s0.6
stolar 6.6 b-0.5 c1.3 e0.9 h0.4 i0.5 k0.6 l1.4 n0.9 p-0.4 s-0.3
stole 6.1 a1.0 b1.0 c0.9 d1.4 e0.7 g-0.5 h-0.8 j2.5 l-0.6 m-0.4 n0.9 p0.5 t-0.6
stolic 7.2 c-0.5 d1.1 e-0.7 g-0.4 i-0.5 j0.6 k0.4 m-0.3 s-0.4 t0.9
stolik 7.7 a-0.8 d-0.4 e-0.4 g0.7 l0.8 r1.0 t-0.3
stolov 7.4 a-0.4 b-0.3 c-0.5 d0.5 e-0.4 i-0.3 n0.7 p0.5
stop 6.9 b-0.3 c-0.6 e-0.8 g0.7 h1.3 i-0.5 k0.7 n-0.3 r0.9
stop+a 7.7 c-0.4 e-0.3 g0.5 h1.1 k1.0 r0.8
stoper 7.7 g1.0 h1.7 k1.0 r1.4
stor 6.3 a1.6 d0.5 e0.7 g-1.1 h-0.6 i-0.9 j0.4 m3.8 o-0.8 p1.0 q-0.4 t0.5
stor+a 7.7 a0.5 b0.6 d0.6 m0.4 t0.4
storno 6.9 b-0.4 f0.4 g-0.6 h-0.3 i-0.5 j0.7 m1.9 o-0.6 r-0.3 s-0.4 t0.4
stornu 7.2 a1.6 b-0.4 g-0.6 i-0.3 m2.6 o-0.5 p1.0
stot 7.7 e-0.5
stov 7.2 a0.4 b1.3 c-0.3 e0.4 h1.5 i-0.5 m-0.4 p2.0 s-0.3 t1.4
stovky 7.7 a-0.3 h1.7 t1.6
stra 3.9 c0.4 d-0.7 e3.6 f1.7 g-0.7 h-0.3 i-1.8 j-0.5 k0.4 l1.1 m-0.6 n0.3 o1.0 r0.3 s-0.4 t0.3
stra+a 6.6 c-0.4 d-0.4 f-0.3 g-0.5 h-0.5 i-0.5 j1.2 l-0.3 p0.3 r-0.5 s-0.5
stra+by 7.7 a-0.5 k0.4 t0.4
stra+graf 7.7 a-0.3 m0.3
stra+je 7.7 e0.6 f0.8 g0.9 j0.6 o0.4 q0.4 r0.9
stra+odka 6.0 s-0.5
stra+po 7.7 a-0.4 c0.5 g0.7 k0.4 m0.3 r0.8
stra+s 7.4 a-0.5 g0.4 h0.9 l-0.3 n0.4 r0.5 t0.5
stra+sa 7.4 b-0.4 d-0.3 e-0.4 o0.7 t-0.3
stra+ste 7.7 e0.9 j1.1 r0.3
strako 7.7 a-0.6 q0.8
stran 6.0 a-0.9 b0.6 c-0.7 d-0.5 f1.1 g-1.0 h-0.4 i-1.1 j-0.5 k0.5 n0.6 p-0.4 s-0.8
strana 7.4 p0.5 q-0.3
strane 6.1 a1.1 b2.4 d0.6 e2.4 f1.5 i-0.6 l0.6 m0.6 p0.6 r1.0 s-0.5
strank 4.9 b-0.3 c1.1 d0.7 e1.2 h0.5 i-1.2 j-0.9 l1.1 p-1.0 q-0.4 r0.5 s1.8 t0.8
strany 6.1 a1.1 b-0.8 c1.1 d0.5 e2.1 f0.4 g-0.9 h-0.4 i-0.4 j0.8 k0.5 n1.2 p1.1 r-0.6 s-0.9 t0.8
strate 7.2 b1.0 c0.3 f0.5 g0.5 i0.8 m-0.3 o-0.3 p0.4 r0.7 s0.5
strati 7.0 a0.9 c-0.5 e1.7 g-0.6 h-0.5 i0.6 j0.8 o1.8 p-0.4 r-0.5
stravn 7.0 a0.4 c0.3 e1.3 i0.3 n-0.3 s-0.3
stravo 7.7 g0.8 h0.5 i0.3 n0.9 q0.3
strazn 7.2 e-0.6 j0.4 k0.4 l0.7 n-0.5 t0.4
stre 4.0 a-0.6 c2.2 d0.7 e0.5 g-1.0 h2.5 i-2.1 j0.7 k5.0 l-0.3 n3.3 o1.1 p-1.3 q0.8 s0.5
stre+a 7.2 a0.8 c1.1 o-0.3 t0.5
stre+by 7.7 a0.4 b0.3 c1.1 g-0.3 m0.3 s0.9
stre+je 7.7 a-0.3 d0.6 g0.4 n1.2 r0.4
stre+ktor 7.7 d0.4 i0.4
stre+na 7.0 b-0.4 c1.1 d-0.3 j0.8 k0.7 m-0.5 n0.7 s0.4
stre+nepr 7.7 b0.4 e0.6 k1.5 l0.3 n-0.3 s-0.5
stre+odid 7.7 a0.4 c0.9 n1.0 t1.0
stre+poda 7.7 c0.5 l0.9
stre+s 7.4 a0.4 b0.4 e0.4 f0.5 i0.7 p0.6
stre+sa 7.4 a0.5 c-0.3 j1.0 m0.7 p0.4
stre+sme 7.7 c0.4 d0.5 f0.4 p0.5
stre+som 7.7 d0.7 e0.4 i-0.3 j0.7
stre+to 7.7 c-0.4 e-0.3 i0.4 n1.3 o0.7
stre+uz 7.7 d0.9 f0.4 i-0.3 k1.2
stre+v 7.7 e0.6 j1.2 s-0.3
strech 5.8 a0.8 b0.6 c1.2 e0.8 g0.4 h0.5 i-0.5 j1.9 k0.5 l-0.7 n0.8 p-0.5 q-0.7 r0.3 s3.0
streda 6.6 c0.4 e-0.7 h1.0 i-0.4 k0.6 m-0.4 n-0.5 o0.6 q2.1 s-0.4 t-0.4
strede 7.7 d0.4 e0.6 g0.6 h0.6 i0.6 l0.4
stredi 6.8 b0.4 c0.5 f0.4 g-0.6 h0.9 i-0.4 n0.8 o0.6 p0.5 r0.4 s-0.7
stredn 6.9 b-0.5 d-0.5 e1.1 f0.5 h0.8 i-0.4 j0.7 l0.4 m-0.4 o0.3 r0.3
stredu 5.2 a-1.2 b0.6 c1.9 d-0.6 e-0.6 g-0.9 h0.3 i-1.2 j-0.9 k1.8 l-0.4 m0.8 n4.0 o0.4 p-1.3 q-0.6 s-0.5 t1.9
stredy 6.6 a0.6 b-0.6 c1.3 d0.6 e-0.6 g-0.3 j0.4 n0.5 p-0.4 s0.8
stresn 7.7 e0.3 f0.7 l0.3 p0.6 q1.2 r-0.3
stretl 7.4 b1.3 d1.3 g-0.5 m0.4 p0.4 r-0.5
stretn 5.4 a-0.5 b-0.4 c-0.9 d1.3 e0.9 g-0.5 i-0.6 j0.5 k5.3 l0.6 n-0.4 o0.3 s-0.4 t-0.6
strh 7.2 e0.7 f0.4 i-0.3 k-0.3 n-0.4 r0.4
stri 6.9 b1.2 g-0.3 p0.9 s-0.3
stried 7.7 i0.5
striho 7.7 a-0.3 c0.4 f0.4
strn 6.9 a-0.5 b-0.4 c1.0 d-0.5 e-0.5 h-0.5 m-0.3 s-0.4
strnas 6.9 a-0.5 b-0.4 c1.0 d-0.5 e-0.5 h-0.5 m-0.3 s-0.4
stro 5.4 a-0.8 b0.5 c-0.9 d-0.7 e1.8 f0.5 h0.7 i-1.4 j0.5 k0.4 l0.9 n0.6 o0.6 p1.0 q0.4 r0.7
stro+a 7.4 e0.7 i0.4
stro+nad 7.7 a-0.3 d0.4 o0.4 t0.4
stro+si 7.7 a0.4 e0.3 i0.5
stroj 6.9 a0.4 d-0.4 e0.7 f0.6 g-0.3 m0.3 r-0.4 s0.4
stroja 7.2 a-0.4 d-0.3 e0.3 h0.6 i-0.6 j0.4 o0.6 r0.6
stroje 7.7 i0.4 l0.9 q0.6
strojo 7.7 k-0.4 n0.3
stromc 7.4 a-0.8 d-0.5 e-0.4 g0.4 h0.9 i-0.4 k0.4 l0.9 o-0.3 r0.3 t-0.3
strop 6.9 b-0.5 e1.0 f0.3 i-0.4 j0.6 n0.6 o0.5 p0.5 r0.7
stropu 7.2 b0.5 c-0.6 e-0.3 k0.4 l0.5 p0.7
strp 7.2 a-0.6 c-0.5 k0.4 l2.2 p-0.3 q0.4
strpen 7.2 a-0.6 c-0.5 k0.4 l2.2 p-0.3 q0.4
stru 6.8 a0.4 c0.7 d0.5 e0.7 f0.6 g-0.3 j0.9 o0.3 p0.5 r-0.4 t-0.4
strucn 7.4 e0.8 j1.1 p0.7 s0.5
strudl 7.7 c0.4 i0.6
struha 7.7 c0.8 d0.8 e-0.4 f0.9 h0.4 o0.4
stud 5.5 a0.6 b0.3 c-0.8 d1.0 e2.0 f0.7 g-0.5 h0.5 i0.4 j-0.4 k1.4 l-0.5 m-1.0 n-0.6 p1.0 q0.3 s-0.7 t0.6
stud+ktor 7.7 a0.7 b0.8 f0.5 i1.1 k1.2 p0.5
stud+na 7.7 o0.9 q-0.3 t0.6
stud+prav 7.7 c0.3 d0.7 h0.6
studen 6.3 a0.7 b0.4 c-0.9 d1.1 e0.5 g-0.6 i0.5 j-0.3 k1.2 m-0.3 n-0.3 p-0.5 q-0.5 r-0.4 t1.0
studio 7.4 c0.5 e0.7 i0.9 p0.6
studiu 7.4 a-0.5 b1.0 e0.4 g0.7 h0.8 i-0.3 k0.4 n-0.3 p0.6 r1.0
studne 7.2 b-0.4 c-0.6 d0.6 e0.7 f0.7 i-0.3 p0.3 q0.4
studnu 7.4 e0.4 q0.6
stup 7.0 b-0.5 f-0.3 g1.0 i-0.5 j0.5 k1.2 m-0.3 q0.7 r1.4 s-0.4 t-0.3
stuz 7.2 a0.3 b-0.3 d0.4 e0.8 g-0.4 h1.2 i-0.4 p0.5 r-0.4 s0.9
stuz+je 7.7 c0.4 p0.7 s0.6
stuzko 7.4 a0.3 c0.4 d0.5 e1.0 f0.3 g-0.4 h1.3 p0.5 r-0.3 s1.0
stvr 4.5 a-0.5 b-0.3 c1.1 d-0.7 f1.0 g0.7 h0.8 i-1.5 j-1.2 k1.9 n-0.7 p-0.8 q0.6 r1.1 s-1.5 t1.9
stvr+a 6.8 a0.7 b0.8 d0.5 e0.4 f-0.3 g-0.7 h-0.4 i0.4 m0.6 n-0.3 o-0.5 p-0.6 q0.6 r-0.4 s-0.4 t0.7
stvr+mi 7.7 h0.4 k1.0
stvr+popo 7.7 c0.5 e-0.4 t1.7
stvr+raz 7.7 a0.4 c1.1
stvr+rok 7.7 c-0.3 e-0.3 g0.5 h0.6 i-0.3 r0.5
stvr+v 7.4 a0.6 d0.5 e0.6 f0.8 g-0.5 i0.6 r-0.6
stvr+vcho 7.7 o0.4
stvrta 7.4 b0.7 c-0.4 e0.4 g0.8 h1.3 r1.2 t-0.4
stvrte 6.1 a-0.6 b-0.9 e-0.5 g1.1 h-0.4 i-0.8 j-0.4 k-0.7 n-0.7 p-0.6 r0.9 s-0.7 t3.1
stvrti 7.0 b0.4 h0.4 m0.4 p0.4 t-0.4
stvrtk 5.8 b-0.5 c1.2 e-0.5 f0.3 g-0.6 h-0.4 i-0.8 j-0.4 k2.3 n0.5 o-0.4 p-0.4 q-0.5 r-0.3 s-0.5
stvrto 6.4 a-1.3 b-0.4 c-0.8 d-0.7 e-0.3 f0.4 i-0.9 j-0.5 k1.7 l-0.8 m0.4 n-0.6 o0.4 q0.6 r0.3 s-0.4
stvrtr 6.5 a-0.4 b0.5 d-0.5 e0.5 h0.5 i0.5 l0.6 m-0.4 n-0.6 q1.3 r0.3
stvrty 6.4 a0.7 c1.1 f0.7 h0.4 k-0.5 l-0.3 p-0.4 t-0.3
styr 4.8 a1.1 b1.8 d0.9 f1.1 g2.3 h2.1 i-1.1 m0.7 o-0.4 p1.4 r1.2 s-0.4 t-0.5
styr+dni 7.7 a0.5 b0.8 c0.6 e0.5 l0.8
styr+hodi 7.7 a-0.4 c0.8 d0.6 e-0.5 f0.8 g0.9 h0.3 i-0.4 r1.0
styr+mesi 7.4 b0.7 c1.3 g0.4 i0.4 r0.5
styr+minu 7.7 b1.6 e-0.4 p1.0
styr+razy 7.7 d0.5 e-0.3 f0.6 p0.4 s0.9
styr+rocn 7.7 b0.6 c-0.3 d-0.4 e-0.3 h0.6 i-0.4 l0.4 n0.4
styr+roko 7.4 a-0.5 c-0.4 e-0.4 f0.5 g0.5 i-0.4 l-0.3 o0.4 r0.6 t-0.3
styr+spla 7.7 a-0.3 l1.4 n-0.3 o-0.3
styr+vety 7.7 q0.3
styri 5.4 a0.7 b1.4 c-0.7 e0.7 g1.0 i-0.8 l0.7 m1.0 n-0.4 p1.6 q0.4 r1.3 s0.4
styria 7.7 g-0.3
styrid 6.8 d-0.6 f0.5 h0.4 l-0.5 m-0.4 p0.3 r0.4
styrik 7.0 a0.7 b-0.4 d1.3 f1.0 g-0.3 j0.7 p0.3 r-0.6 s-0.3
styroc 6.2 a-0.4 c0.8 d1.3 e-0.7 f0.6 g2.5 h2.3 j-0.6 l-0.5 m0.3 n0.5 o0.3 p-0.6 q0.3 r0.8 s-0.5 t-0.6
su 4.3 a-0.4 b0.7 c1.0 d0.5 e2.4 f-0.6 g1.0 h-0.8 i-0.6 j-0.4 l1.4 m1.4 n-0.4 o2.2 p0.7 q2.9 r2.1 t-0.4
su+dva 7.4 c0.6 e0.6 m0.4 s0.6
su+fotk 7.7 e0.3
su+na 7.2 a0.3 c-0.6 e0.9 f0.5 g-0.7 m0.4 n0.5 r-0.6 t-0.4
su+pres 7.4 a-0.6 g0.4 h0.5 n-0.3 r0.6 t0.4
su+schv 7.7 a-0.4 d-0.4 e-0.3 h-0.4 t0.3
su+take 7.4 a-0.5 b0.3 c-0.3 e-0.4 g1.1 q0.9 r2.1
su+u 7.4 b0.4 c-0.4 d-0.4 e0.4 h0.8 i0.6 n-0.3 o0.4 p0.6 q0.6 r0.5
su+uz 7.7 e-0.5 g-0.3 q0.4 r-0.3
su+v 6.4 a-0.4 c0.8 h0.6 i-0.7 j-0.4 k0.5 l-0.4 n0.3 o0.5 p1.0 q0.5 r0.3 s-0.7
subo 6.1 a-0.7 b-0.5 c0.4 d-0.5 e0.4 g-0.8 h0.4 j-0.4 k0.7 l0.8 m-0.7 o1.2 q-0.7 r-0.4 t0.9
subor 6.6 b-0.3 c0.7 d-0.5 e1.3 g-0.5 h0.5 l0.7 m-0.6 o0.5 p-0.4 q-0.5 s0.5 t0.9
subore 7.4 a-0.4 e-0.3 k0.6 o1.1
subory 7.7 a-0.3 p0.9
suca 7.0 b1.1 c0.4 i0.8 p1.1
sucasn 7.4 b0.6 i0.9
such 7.2 a-0.6 b0.6 c-0.4 d0.3 f0.5 g0.7 h-0.5 i-0.4 k-0.4 l1.3 o0.5 p0.4 r1.3
sud 5.0 b0.9 c-0.8 d-1.4 e0.3 f-0.8 g-0.6 h-0.5 i-1.3 j6.7 m2.3 o0.5 r-0.3 s-1.2
sud+a 7.7 e1.0 j0.8 p1.0
sud+si 7.7 c-0.4 j0.6 o0.3 q0.3
sud+v 7.0 a0.5 b0.4 e0.4 j0.8
sudc 6.4 c-0.4 d-0.4 g-0.7 h0.3 i-0.9 j3.2 m-0.3 r-0.5 s-0.9
sudc+na 7.7 a-0.5 e-0.3 f0.3
sudca 6.8 b-0.6 d-0.8 e0.5 g-0.7 h0.5 i-0.8 j1.9 s-0.8
sude 5.9 a-0.8 c-1.0 f0.9 g-1.1 j2.1 k0.4 m0.5 n-0.3 q0.4 r-0.4 s-0.6 t-0.7
sudi 5.9 a-1.1 b-1.0 d0.4 e-1.0 h0.5 i-0.8 j0.7 n0.9 q0.6 s-0.7
sudi+o 7.4 a-0.5 d-0.4 e-0.6 q0.4
sudi+s 7.7 a-0.4 k0.3 m0.4
sudia 7.2 a-0.5 b-0.4 c-0.3 h0.4 n0.3 r0.4
sudili 7.0 a-0.7 d-0.6 e-0.7 g-0.6 k-0.5 l-0.4 n-0.5 q0.9 r-0.5
sudit 7.0 b-0.4 c0.7 d0.9 e-0.5 f-0.4 j1.3 k0.6 n1.1 p0.5 r0.4
sudk 7.0 a0.6 e0.3 g-0.4 h-0.4 i-0.5 j1.2 m1.4 p-0.6 r-0.3 s-0.3
sudk+ktor 7.7 d0.4
sudkyn 7.0 a0.6 e0.3 g-0.4 h-0.4 i-0.5 j1.2 m1.4 p-0.6 r-0.3 s-0.3
sudn 5.5 a-0.3 c0.7 d0.3 e-0.9 f1.2 g-1.2 h0.4 i-1.3 j2.5 k1.0 m1.0 n0.6 q-0.5 r-0.5 s-0.9 t-0.7
sudn+cest 7.2 a0.5 c1.4 j1.6 m0.3 p0.5
sudn+popl 7.7 e-0.4
sudn+spis 7.7 q0.4
sudn+spor 7.0 f0.6 h0.6 m0.3 p0.4 q-0.5
sudne 6.6 d0.8 e-0.7 f0.6 j0.6 k0.7 n0.7 p-0.6 q-0.4 t-0.4
sudneh 7.7 a0.4 j1.1 m0.6 p0.5
sudnou 7.2 a0.5 c1.4 j1.6 m0.3 p0.5
sudny 6.9 c-0.7 d0.5 e0.8 f0.4 h0.7 i-0.4
sudnyc 7.0 a-0.8 c-0.6 e-0.4 f0.3 g-0.6 h-0.3 i-0.4 k0.5 l0.3 r-0.4 s-0.4
sudo 6.8 d0.4 e1.3 g-0.6 i-0.4 k0.8 m1.2 o-0.4 p-0.5 s-0.3 t0.5
sudo+doho 7.7 c-0.4 e-0.4
sudom 7.2 a-0.4 c0.3 e-0.4 k0.4
sudov 7.7 a0.7 d0.3 e2.0 g-0.4 m1.5 p-0.4
sudu 6.8 a-0.6 b0.5 d0.4 f0.5 g-0.4 h0.7 i-0.4 k0.4 s0.4 t0.5
sudy 7.4 m0.5
suhl 5.7 a-1.7 b0.6 d-0.8 e-0.3 f-0.5 g0.8 h1.8 i-0.6 j-0.9 k0.6 m0.9 n1.0 o-0.6 p-1.0 q0.9 s-0.4 t0.5
suhl+s 6.5 b-0.4 c-0.3 d-0.6 e0.7 f-0.6 g0.6 h0.5 i-0.5 j-0.6 k0.5 m1.2 n0.5 q0.3 s0.8 t0.9
suhl+so 7.4 a-0.4 c0.4 f-0.4 g0.5 i-0.4 j-0.3 l0.4 r-0.7
suhlas 5.7 a-1.7 b0.6 d-0.8 e-0.3 f-0.5 g0.8 h1.8 i-0.6 j-0.9 k0.6 m0.9 n1.0 o-0.6 p-1.0 q0.9 s-0.4 t0.5
suhr 7.4 s0.6
suhrnn 7.7 s0.6
sukn 7.7 a0.3 b0.8 g-0.3 i0.7 k0.7 o0.3 r0.4
sukne 7.7 a0.3 b0.8 g-0.3 i0.7 k0.7 o0.3 r0.4
sukr 7.2 b-0.3 d-0.3 g0.9 p0.5 r0.3
sukrom 7.2 b-0.3 d-0.3 g0.9 p0.5 r0.3
sula 7.7 c0.5 n0.7 p0.6
sula+s 7.7 c0.5 n0.7 p0.6
sulade 7.7 c0.5 n0.7 p0.6
suma 5.9 b0.6 d-0.8 e-0.4 g-0.4 h-0.4 i-1.1 j-0.3 k-0.6 m2.1 n2.1 o1.9 p-0.5 q1.8
suma+na 7.2 a1.0 b0.9 e0.3 g0.5 l0.6 m0.5 n-0.5 o0.7 p-0.3 r0.9
sume 7.0 b1.1 g-0.6 h0.7 i-0.6 j0.5 k-0.3 m0.9 n-0.4 o1.7 q0.6 s-0.6
sumo 7.2 b1.0 d0.4 e-0.6 f0.4 h0.5 i-0.4 k0.7 l0.9 m1.1 n2.1 p-0.4 t-0.4
sumou 7.2 b1.0 d0.4 e-0.6 f0.4 h0.5 i-0.4 k0.7 l0.9 m1.1 n2.1 p-0.4 t-0.4
sumu 7.2 a0.9 c0.9 d-0.3 j0.4 m1.0 o0.5 p1.7 r-0.5
sumy 6.6 a0.8 b1.8 g-0.9 i0.4 k0.4 m2.5 n-0.5 o0.9 p-0.6 q-0.5 r-0.3 t-0.4
sumy+su 7.7 b0.8 c-0.4 d-0.3 m0.9 n-0.3 o0.9
supe 7.2 a-0.5 e0.7 f-0.6 g2.6 h0.7 i-0.7 k0.5 m-0.3 o-0.4 p-0.4 r2.4 s-0.4 t-0.5
super 7.2 a-0.5 e0.7 f-0.6 g2.6 h0.7 i-0.7 k0.5 m-0.3 o-0.4 p-0.4 r2.4 s-0.4 t-0.5
supi 7.4 b0.9 e-0.4 f0.4 l-0.3 m0.7 o2.1
supi+prac 7.7 b0.8 k0.3 m0.7 o1.2
supl 7.7 b-0.3 e1.1 n0.7 p1.0 r-0.3
suplik 7.7 b-0.3 e1.1 n0.7 p1.0 r-0.3
surn 6.4 a-0.9 b-0.4 d-0.7 g-0.7 i-0.5 l0.4 o0.9 p-0.4 q-0.6 r-0.4 s-0.3 t3.8
surn+prip 7.7 b-0.3 c-0.4
surne 6.8 a-0.7 c0.5 d-0.5 e-0.4 g-0.6 i-0.4 k-0.6 l0.4 q-0.6 r-0.4 t3.8
surnyc 7.7 b-0.3 c-0.4
suro 6.9 b-0.3 c0.4 f0.3 g0.4 p0.3
surove 7.7 d0.3 k0.4 n0.3
surovi 7.7 a-0.3 c-0.3 f0.5 g0.5 p0.5 r0.5
suse 4.8 a-2.0 b-0.6 f-0.6 g1.2 h2.1 i-0.3 k1.1 l-0.4 m0.6 n1.2 o1.3 p-0.8 q0.5 r1.9 s0.5
suse+ktor 7.7 c0.6 j0.6 s1.2
suse+mi 7.4 a-0.8 e-0.5 g-0.3 k0.3 n0.5
suse+na 6.0 a0.7 c0.4 i-0.4 s1.3
suse+sa 7.4 a-0.8 d-0.5 g1.1 q0.4 r1.2
sused 6.6 a-1.5 e-0.8 g0.4 i-0.5 j-0.4 n1.0 r0.6 s-0.5
suseda 7.0 c-0.4 g0.4 j0.5 k0.6 n0.3 o-0.3 q0.9 r0.5
susedi 6.9 b-0.5 c-0.9 e0.3 i-0.4 j-0.4 m-0.6 o0.6 p-0.3 s0.8 t0.5
susedk 7.2 d1.1 j0.4 m0.5 r-0.5 s0.7
susedn 7.0 a-0.9 d-0.7 e-0.4 f-0.4 g1.1 h2.0 i-0.5 k1.5 o0.9 r1.4 s-0.4
susedo 5.5 c1.0 e0.8 j1.0 k-0.3 l-0.4 p-0.4 s0.8
susene 7.7 d0.6 f0.4 g0.6 h0.9 k-0.4 m0.6 n1.4 q-0.3 r0.6
suta 6.1 d-0.4 e1.1 g0.3 h-0.3 m0.5 p-0.4 r0.3 s-0.6 t1.2
suta+na 7.7 a0.4 e0.8 i0.6
suta+o 7.4 a-0.5 c-0.5 g-0.3 i-0.4 o0.5
sutaz 7.2 b-0.3 d-0.4 e0.4 g0.8 i0.3
sutaze 7.2 d-0.4 e1.2 g-0.4 i-0.4 l-0.3 t1.7
sutazi 7.2 a-0.4 b0.5 c0.4 e-0.5 m0.5 r0.4
svad 5.8 a1.0 b0.4 c0.5 d0.3 e2.5 f-0.6 i-0.7 k0.4 l0.4 m0.8 o0.3 r0.5 s2.0 t1.0
svad+ozna 7.7 a0.4 c1.7 d0.3 e-0.6 g-0.3 s1.0
svadbe 7.4 e0.6 g0.7 j0.8 m0.5 r0.9 s0.4
svadbu 7.7 e-0.3 m0.3 t1.5
svadby 6.8 a0.5 c-0.6 d0.9 e0.8 g-0.4 j-0.3 k0.6 m-0.3 n0.3 o0.3 p0.8 s-0.4 t0.4
svadob 6.8 a1.0 c1.2 e2.1 i-0.6 j-0.4 m0.5 p-0.4 r0.3 s2.0 t-0.4
svag 6.4 c-1.0 d0.7 e0.7 g0.4 h1.5 i-0.9 j1.0 l0.4 m-0.3 o-0.3 p-0.4 r0.6
svag+je 7.4 a0.9 d0.5 g-0.4 i-0.4 j1.2
svagor 7.2 a0.3 c-0.4 e0.6 h0.7 i-0.4 j1.2 l0.4 r0.4
svagri 7.4 a-0.4 b0.5 c-0.4 d0.4 g0.4 h1.1 i-0.4 r0.5 s0.6
svat 6.8 b0.4 c1.5 d-0.6 g0.7 i-0.5 j0.4 k0.9 m-0.4 n1.0 o0.3 p-0.3 q0.4 r0.3 s-0.4
svaty 7.4 c1.0 d-0.4 e0.6 g0.3 h-0.4 j0.5 k0.7 n0.7
sved 6.8 b0.5 c0.6 d-0.6 e-0.5 h0.7 i-0.4 j0.6 m1.7 p0.8 q0.7 r0.4 s-0.4 t0.6
sved+na 7.7 a-0.4 d-0.3 g-0.3 h0.3 q0.6
svedka 7.4 b0.7 c0.8 d-0.5 e-0.6 g-0.3 j0.9 m1.5 p1.1
svedom 7.7 f0.3 h0.5 m0.4 r0.5 t0.4
svet 6.1 e0.5 f1.1 g0.4 i-0.7 j0.6 k0.3 n0.4 q0.5 r0.9 s-0.5 t0.8
svetla 7.7 e0.4 j0.7
svetli 7.7 a0.4 e0.7 p1.0
svetlo 6.9 a-0.8 b-0.5 c-0.5 g0.5 i-0.4 m-0.4 o0.6 p-0.4 q0.8 r0.9
svia 6.6 a-1.1 b-0.4 f0.9 g1.2 i-0.5 o0.9 r1.5 s-0.4 t0.6
sviatk 6.8 a-0.9 b-0.4 c0.3 f1.0 g1.1 i-0.5 o1.0 r1.4 s-0.3 t0.6
svie 5.8 a0.6 b-0.9 d-0.5 e2.3 f0.7 g0.8 i-0.4 j-0.6 k0.5 l2.0 m2.6 n-0.5 o0.8 q2.3 r1.2 t0.9
svie+a 7.7 b-0.3 e0.3 g0.4 k0.7 l0.5 q0.5 r0.7
svieck 7.4 a1.0 b-0.4 d-0.4 e1.9 g0.3 k0.6 l2.7 q0.3 r0.6
svieti 6.1 b-0.4 e1.0 f1.0 j-0.5 m3.0 n-0.7 o0.8 p0.3 q1.4 s0.4 t1.0
svit 7.7 d0.4
svoj 5.3 a0.9 b1.1 c0.5 d0.9 e2.2 g-1.0 i1.1 l-0.5 p-0.4 q0.6 r-0.3 s2.6 t-0.3
svoj+caro 7.7 e0.5 h0.3 i-0.5 k0.5 n0.4
svoj+pois 7.7 a0.5 e1.0 i0.3 j1.1
svoj+skus 7.0 c0.3 d1.1 e1.0 g-0.3 m0.7 s2.2
svoje 6.4 a0.4 b1.2 c-0.6 d0.5 g-0.8 i1.8 n0.4 q1.1 r-0.3
svojej 7.7 a0.7 e1.4 f0.8 j0.5
svojho 7.7 a-0.5 e-0.5 i-0.3
svojmu 7.7 a-0.4 f0.3 i-0.5
svojom 7.7 i0.4 j0.5 k0.3 o0.4
svojpo 7.7 e0.3 s0.4
svoju 6.5 a0.5 b-0.6 c1.8 d1.5 e1.9 f-0.3 g-0.4 k-0.3 m0.3 o0.3 q-0.3 s1.6
svok 6.5 a-1.0 c-0.8 d-0.6 g1.1 h-0.5 i-0.7 j0.6 m0.3 q0.8 r2.1 s0.3 t-0.3
svokor 7.2 a-0.6 c-0.6 d-0.5 g0.4 h-0.3 i-0.4 j-0.3 m0.3 p0.6 r0.5 s0.7
svokra 7.2 e0.6 g-0.8 j0.7 p0.5 q1.1 s0.6
symb 6.9 a-0.9 b-0.3 d-0.3 f0.6 g-0.4 h0.4 i-0.3 j-0.4 l0.4 o2.0 p-0.3 q2.7 s-0.4 t0.6
symbol 6.9 a-0.9 b-0.3 d-0.3 f0.6 g-0.4 h0.4 i-0.3 j-0.4 l0.4 o2.0 p-0.3 q2.7 s-0.4 t0.6
syn 6.1 a-1.2 b-0.9 e-1.0 g0.6 j-0.4 k1.3 l0.7 n-0.4 o-0.4 p-0.5 q1.2 r0.5 s-0.5
syn+ma 7.2 a-0.7 c-0.7 e-0.4 g0.5 k1.5 n-0.3 r1.2
syn+mi 7.7 q0.7 r-0.3
syna 6.9 c0.7 e0.6 g-0.6 h-0.4 i-0.3 k-0.6 l-0.4 n1.0 q0.5 r-0.4 s1.2 t-0.3
syno 7.7 a-0.3 c-0.3 d0.4 e-0.5 g-0.5 i1.4 p0.5 r-0.3
synove 7.7 a-0.3 c-0.3 d0.4 e-0.5 g-0.5 i1.4 p0.5 r-0.3
synt 7.7 b0.4 i0.4
syst 4.9 c-0.5 d0.8 e2.1 g-0.5 h-0.3 i1.9 j-1.1 k1.6 m-0.6 o2.0 q-0.3 r0.8 s-1.3 t1.0
syst+a 7.4 a0.4 d0.4 e1.5 g0.3 i1.1
syst+jose 7.7 e-0.3 n0.4
system 4.9 c-0.5 d0.8 e2.1 g-0.5 h-0.3 i1.9 j-1.1 k1.6 m-0.6 o2.0 q-0.3 r0.8 s-1.3 t1.0
szab 7.7 c0.4 d-0.5 e-0.5 f0.5 m1.3
t 7.4 d0.3 e0.4 k-0.3 n0.5 o0.6 q0.5 t0.6
t+j 7.7 n0.7 q0.7
ta 4.7 a-1.5 b0.5 c-0.4 d1.2 e0.6 f1.1 g4.1 h1.5 i1.0 j-1.2 k-1.0 l1.7 n0.6 o2.5 p-1.1 q-0.7 r4.5 t1.5
ta+co 7.4 a0.6 e0.3 s1.9 t0.7
ta+druh 7.7 a0.4 d0.4 e0.9 s0.4
ta+mi 7.7 a0.6 b-0.3 d0.6 e1.4 f0.7 h-0.4 l0.9 n0.5 r-0.5
ta+posl 7.7 e0.4 i-0.3 l-0.4 n-0.4 o1.3 p-0.7
ta+vasa 7.7 a0.4 d0.6 e-0.3 f0.5 j0.6 m0.9 p1.2 s0.4
ta+zaza 7.7 a-0.4 e-0.4 g-0.6 r-0.4
tabo 7.7 a-0.5 g0.3 h0.8 i-0.3 q1.4 r0.5
tabor 7.7 a-0.5 g0.3 h0.8 i-0.3 q1.4 r0.5
tabu 5.5 b1.9 d1.0 e0.6 f1.4 i-1.2 j-0.6 k0.4 l0.6 n0.8 o-0.9 p-0.5 r1.3 s-0.8 t0.5
tabu+na 7.7 c-0.4 e1.1 m0.4
tabu+s 7.7 a-0.3 b-0.4 g0.8 l0.5 r1.0
tabule 7.7 b0.3 d-0.3 e0.8 l0.4 m-0.4 n1.8
tabulk 5.7 b1.5 d1.4 e0.6 f0.9 i-1.0 j-0.3 n-0.4 o-0.6 p-0.3 r1.3 s-0.6
tabulu 7.7 a-0.3 c-0.3 d-0.4 l0.3 q0.5
tajo 6.9 a0.4 c-0.5 d0.4 e-0.4 f1.3 h0.4 j0.7 k-0.4 m0.5
tajomn 6.9 a0.4 c-0.5 d0.4 e-0.4 f1.3 h0.4 j0.7 k-0.4 m0.5
tak 3.7 a-0.6 b0.9 c0.6 d2.4 f0.4 g1.4 h2.7 i0.3 j0.9 l0.4 o0.3 q2.5 r1.5 s1.5 t-0.4
tak+aby 7.2 a-0.5 d-0.5 e-0.4 t-0.3
tak+aj 7.7 c0.4 j0.5 p0.7 s0.4
tak+ako 6.5 a-1.1 b-0.7 c0.5 e0.4 f0.4 g0.8 h1.1 i-0.8 k0.4 n0.9 p-0.5 r-0.6
tak+dnes 7.7 d-0.4 g0.4
tak+im 7.2 d1.0 f0.5 g0.4 h0.5 o-0.4 s1.3
tak+je 7.7 b-0.3 h0.4 p0.6
tak+mi 7.7 a-0.4 e-0.3 g0.5 h1.1 r0.6
tak+nech 7.2 i0.4 m0.6 n0.6 t0.9
tak+nevi 7.7 a-0.6 e-0.5 g1.6 r1.8
tak+o 7.7 a-0.6 b-0.3 g-0.6 k0.5 l0.6
tak+sa 6.5 c0.4 d-0.6 e-0.8 g1.0 h1.0 l0.5 n0.4 p0.8 s1.0 t-0.4
tak+si 7.4 a-0.3 c0.4 e-0.7 n-0.3 q1.1 s0.5 t-0.4
tak+sme 6.4 a0.4 c-0.5 d0.5 e-0.4 h-0.3 i0.9 j-0.4 m-0.4 p-0.4 r-0.3 s0.5
tak+som 6.9 a0.5 c-0.3 d-0.5 e1.1 g-0.9 h0.9 i-0.4 j0.6 l0.3 r-0.7
tak+to 6.1 a0.8 b1.3 c1.1 d0.6 e0.6 f1.1 g0.6 h-0.4 i0.6 j0.7 n0.4 p0.7 q0.9 r1.0 t-0.4
tak+toto 7.7 a0.4 b0.5 c-0.9 d-0.5 e-0.4 g-0.8 h-0.4 i-0.6 o0.5 p-0.4 s-0.3
tak+u 7.7 m0.3
tak+uz 7.7 c0.4 i0.7 p0.5
tak+v 7.7 a-0.4 c-0.6 d-0.4 g-0.3 h-0.4 i-0.3 k-0.7 n-0.5 o1.4 q1.3
tak+vam 7.7 a0.5 b0.7 d0.4 g-0.4 i0.4 m0.8 p0.4 r-0.3
tak+viem 7.7 a0.5 c0.4 d1.7 e-0.4 i0.5 l0.5 s0.5
tak+ze 6.3 g0.6 h1.2 i0.6 j-0.4 l0.6 q0.6 r0.9 s0.7
taka 6.6 b1.9 g0.7 h0.5 j0.4 m-0.5 n-0.3 o0.5 p-0.3 r0.8
take 5.9 b1.0 c0.4 e-0.7 g1.8 h-0.7 j0.7 l-0.4 m1.7 n0.7 p-0.4 r2.5
takeho 7.7 c0.9 i1.4
taketo 7.2 a0.3 b0.4 c-0.4 d0.6 e-0.8 g0.4 j1.3 m1.9 n0.9 p-0.4 r0.3 s0.5 t-0.3
taki 7.4 a0.6 c0.8 d1.7 h0.8 i1.4 r0.4 s0.4
taki+co 7.7 a0.9 c0.7 d1.6 g-0.4 i1.6 s0.5
tako 7.7 a-0.4 e-0.4 g-0.3 h1.0
takt 5.3 a1.7 b0.9 d-0.6 e1.6 g1.1 k-0.6 l0.5 m0.6 n1.6 o1.4 p-0.4 q0.4 r2.3 t0.9
takt+na 7.7 n-0.3 s0.5 t0.7
takt+sa 7.4 d-0.3 f0.7 j0.5 k0.4 r0.5 s0.5
takt+si 7.7 a-0.4 b-0.4 c-0.4 e-0.8 g1.0 i-1.5 n0.4 r1.4
takt+to 7.7 c0.3 m0.6 o0.3 r-0.4 t0.5
takto 5.4 a1.5 b0.8 c-0.7 d-0.8 e1.6 g1.3 i-0.5 k-0.7 l0.6 m0.7 n1.5 o1.5 p-0.3 q0.5 r2.4 s-0.6 t0.9
taku 6.3 a1.4 b1.0 c-0.8 e1.4 g1.2 h0.6 i-0.8 m1.5 o-0.7 p1.9 q0.3 r0.6 s-0.6
taky 5.8 a-1.0 b1.4 c-0.5 d-1.2 e-0.5 f-0.5 g3.3 i-0.6 j-0.7 k-0.5 m-0.7 p0.9 q-0.4 r4.1 s0.7
taky+ako 7.7 a0.5 e-0.4 i-0.5 p1.8
taky+ludi 7.7 a-0.5 g1.2 r1.1
takych 7.2 a-0.7 e-0.6 g1.6 k-0.3 r1.6 s0.5
takyto 7.7 e0.6 g-0.3 s0.6
takz 4.8 a-2.7 b-0.6 c0.5 e-1.2 g1.0 h0.9 i1.1 j-0.8 l2.1 m-0.5 n1.3 p-0.6 r0.6 s-0.4 t0.3
takz+ju 7.7 a0.6 d1.2 j0.9
takz+ma 7.7 h-0.3 i0.3
takz+nasa 7.7 a-0.6 g0.8 i1.2 r0.7
takz+nech 7.7 a-0.6 c-0.4 d-0.6 g-0.5 i-0.5 n0.4 q0.6 t0.3
takz+sa 7.7 a0.3 c1.3 g0.4 i0.4 p1.1 r0.5
takz+som 7.7 b-0.4 k0.8 p0.3
takz+v 7.4 a-0.5 f0.3 k-0.3 l-0.3 n1.1 q-0.3
takze 4.8 a-2.7 b-0.6 c0.5 e-1.2 g1.0 h0.9 i1.1 j-0.8 l2.1 m-0.5 n1.3 p-0.6 r0.6 s-0.4 t0.3
tala 7.7 a0.7 j2.3 s-0.3
tali 7.4 a0.8 c1.1 e0.5 g-0.3 i0.4 o-0.3 p1.0 r-0.4
talian 7.4 a0.8 c1.1 e0.5 g-0.3 i0.4 o-0.3 p1.0 r-0.4
tam 4.4 a2.3 b-0.8 c1.0 d2.5 e1.5 f0.6 g-2.1 h0.3 i0.6 k-1.1 m2.5 n0.5 o0.6 p-1.2 q0.9 r-0.7 s3.9 t2.1
tam+aj 7.7 a0.3 c-0.3 e0.8 f0.5 p0.5 s0.6
tam+bude 7.2 c-0.4 e0.9 i0.4 j-0.4 n0.3 r-0.4 s1.1 t0.5
tam+byt 7.7 a-0.5 b0.4 c-0.4 d-0.6 e0.8 n0.3 o2.3 s-0.3 t0.5
tam+este 7.7 b0.5 e-0.5 l0.4 q-0.3 t0.7
tam+kde 6.8 a0.9 b-0.3 d0.7 e0.4 g-0.8 i0.8 j0.4 k-0.3 l-0.3 n-0.3 p1.1 r-0.4 s-0.9
tam+mate 7.7 d-0.6 g-0.4 k-0.3 m1.5 s0.5
tam+napi 7.7 s0.6
tam+niek 7.4 a0.8 c0.9 d2.0 e-0.5 i0.3 q0.6
tam+sedi 7.4 a0.9 b-0.4 c-0.4 d0.9 e0.5 f2.1 i0.4 k0.4 t0.6
tam+stoj 7.7 c-0.4 d0.5 r-0.4 s1.3
tam+uz 7.4 b0.6 c-0.4 d-0.7 e-0.7 f0.5 i0.4 m0.4 q0.4 s0.4
tanc 7.0 a0.5 d-0.4 e0.6 g-0.3 i-0.4 j0.5 p0.6 r-0.6 s0.9
tancov 7.4 p0.6 r-0.3 s0.5
tank 7.7 b-0.3 c-0.4 e0.5 f0.6 n0.3 o0.4 q0.4
tati 7.2 a0.5 b-0.4 c0.8 d0.7 e1.0 h-0.4 k0.7 m-0.4 n0.9
tatian 7.4 b-0.4 d0.8 e0.6 h-0.4 k0.8 l0.3 m-0.4 n1.0
tato 6.8 b-0.6 d-0.4 e0.4 f-0.4 i1.3 j-0.3 k0.4 m-0.4 n-0.4 o1.3 p0.8 s-0.4
tato+spra 7.4 a-0.5 f-0.3 g0.3 i0.7 o0.5
tatr 6.3 a-1.1 b-0.3 e-0.7 f0.6 h0.5 i-0.6 k1.2 l0.9 n-0.6 o1.9 p-0.3 q1.2 r0.5
tatr+bank 7.4 a-0.4 k0.4 o0.5 p-0.3 q1.6
tatra 7.2 a-0.5 b-0.3 h0.4 k0.6 l-0.3 o1.3 p-0.5 q1.8
tatrac 7.7 a-0.4 e-0.3 k0.6 l1.0 n-0.3
tatraf 7.7 f0.4 o0.8
tatras 7.7 g0.4 h0.6 j0.3 p0.5 r0.5
taxi 7.4 a0.7 b0.4 d0.3 i0.7 j0.7 s1.8
taxika 7.7 a0.6 b0.6 e0.5 i0.7 j0.7 s1.9
tazk 6.9 b2.4 e-0.5 h-0.3 i1.4 m0.6 s-0.3
tazk+sa 7.7 b1.2 d0.3 e-0.4
tazko 7.0 b2.4 e-0.5 h-0.3 i1.4 m0.6 s-0.3
teba 7.0 c-0.4 d0.9 e-0.3 g0.6 h1.1 i0.8 l0.4 p-0.3 q1.0 r1.1
tech 5.2 a1.0 c0.5 e1.9 f3.1 h-0.8 i-1.3 l-0.5 m1.4 p0.8 q1.2 r0.6 t1.3
tech+riad 7.4 a0.7 e1.5 f1.8 g-0.3 h-0.4 m-0.3 t1.3
tech+sa 7.7 a0.5 d1.0 e-1.0 f1.5
tech+sluz 7.7 c-0.4 p0.4 q0.4 s1.0
tech+v 7.7 a-0.5 c-0.3 f0.4 h0.5 q0.5
techni 5.2 a1.0 c0.5 e1.9 f3.1 h-0.8 i-1.3 l-0.5 m1.4 p0.8 q1.2 r0.6 t1.3
teci 7.4 a0.3 c-0.3 e1.1 g0.3 i-0.4 k0.4 p0.3 r0.8
tecie 7.4 a0.3 c-0.3 e1.1 g0.3 i-0.4 k0.4 p0.3 r0.8
teda 4.7 a0.4 b1.8 c0.6 d-1.1 e1.6 g0.5 h1.3 i-0.5 j-0.5 k2.1 l1.1 m1.7 n0.7 o0.3 p2.0 q0.3 r1.1 s-0.6 t-0.4
teda+bude 7.7 a-0.4 l1.3
teda+moze 7.7 a0.5 e0.7 g0.3 p1.0 r0.3
teda+nie 7.2 a0.8 b0.7 c-0.4 d-0.5 g-0.4 p0.6 r-0.5 s0.6
teda+o 7.2 b-0.5 c0.7 d0.6 e-0.3 f-0.4 h0.7 i-0.4 m0.3 r0.8 t-0.5
teda+od 7.7 a-0.5 e-0.4 g0.9 h0.5 i0.5 r0.8
tej 5.3 a1.2 b-0.5 c0.8 d0.7 e1.9 g1.1 j1.5 l-0.3 m0.3 o1.1 p0.7 q0.8 r1.4 s1.8 t0.5
tej+nove 7.7 a-1.0 f-0.4 g0.7 h0.4 m0.4 r0.7 s-0.4
tej+sume 7.4 a0.6 b1.1 c-0.3 e-0.3 g-0.4 i-0.4 j0.6 m1.0 s-0.4
tej+vase 7.4 a0.9 d0.3 q-0.4 s0.8 t0.5
tejt 6.9 a1.2 b0.4 d0.6 e1.0 f1.1 g-0.4 i-0.7 m1.0 o-0.4 s1.6 t0.7
tejto 6.9 a1.2 b0.4 d0.6 e1.0 f1.1 g-0.4 i-0.7 m1.0 o-0.4 s1.6 t0.7
tel 7.7 a-0.3 i-0.4
tele 4.5 a1.8 b1.9 d3.3 e0.4 f1.0 g-1.1 h0.7 i-1.2 j1.0 k-1.0 l0.4 m0.4 o0.5 p-0.6 q0.5 r0.5 s0.5 t1.0
tele+a 6.8 b1.4 c-0.4 f-0.3 g0.6 i0.7 m-0.5 n-0.3 p0.4 r0.6 s-1.0 t-0.5
tele+cisl 6.8 a0.7 b0.8 c-0.7 e0.6 f-0.6 h0.6 i-0.4 j0.3 k-0.3 l-0.3 o-0.6 s0.7
tele+do 7.7 i0.6 q0.9 t0.6
tele+ktor 7.7 a0.5 b1.6 p0.9 s0.4 t0.8
tele+od 7.7 d0.6 f1.1 j0.9
tele+pove 7.4 a-0.5 d-0.3 e-0.4 g0.6 r0.4
tele+s 6.9 b-0.7 c-0.3 e0.7 f1.0 g-0.5 i-0.3 l0.8 n1.1 q0.7
tele+sa 7.7 c0.5 d0.6 l0.6
telefo 4.6 a0.8 b2.3 c-0.9 d3.1 e-0.4 f1.1 g-0.6 h0.6 i-1.4 k-0.9 m0.5 o0.6 p-0.4 q0.4 r0.7 s-1.4 t0.7
telesn 7.7 a0.6 c0.8 d0.5 e0.4 i0.5
televi 6.8 a1.2 b-0.5 d-0.4 e1.3 g-0.7 i-0.3 j1.9 s3.5 t0.5
telo 7.7 e0.4 g0.4 h0.8 j0.6 r0.7 s0.7
telocv 7.7 e0.4 g0.4 h0.8 j0.6 r0.7 s0.7
tema 7.4 a1.3 s2.2
temo 7.7 a-0.6 b-0.3 c0.4 d-0.3 g0.6 h0.8 m0.4 r0.6
temou 7.7 a-0.6 b-0.3 c0.4 d-0.3 g0.6 h0.8 m0.4 r0.6
temu 6.8 a1.3 b0.4 e2.2 g-0.7 i-0.4 j-0.4 k-0.3 r-0.6 s3.4
temu+na 7.7 a0.5 d0.6 e0.4 s1.0
ten 4.0 b0.4 c3.2 d-0.5 e1.3 g1.5 h0.5 i-2.4 j0.5 k1.2 l1.0 m1.5 n0.6 o1.1 p0.3 q0.7 r2.9 s-0.7 t-0.4
ten+cas 7.0 a0.5 b-0.4 c0.8 d1.3 e0.7 g-0.4 j1.2 k0.6 l1.1
ten+den 7.4 a0.7 d0.9 e2.3 g-0.6 k1.0 n-0.3 r-0.4 s-0.3
ten+isty 7.4 a-0.4 b-0.5 d0.8 g0.3 k0.5 l0.4 q0.5 r0.7
ten+je 6.9 a-0.5 b1.5 e0.7 f1.0 i-0.6 k-0.4 l0.6 m0.6 n0.7 q0.7
ten+kto 7.2 a0.5 c-0.5 d-0.4 e0.8 g-0.4 i0.4 j0.4 p1.5 r-0.4
ten+mail 7.4 a-0.6 e0.4 l0.3 q-0.3
ten+mal 7.4 a-0.6 e-0.4 g1.2 n-0.3 r1.1 t0.4
ten+nas 7.4 a0.9 c0.9 d0.4 e0.7 g-0.4 j0.6 r-0.3 s0.5
ten+novy 7.2 a-0.6 b-0.4 f-0.4 g0.7 h0.7 i0.3 r0.7
ten+obra 7.7 a-0.5 b0.4 e-0.6 g0.7 p-0.3 q1.3 r0.7 s-0.4
ten+papi 7.7 a0.4 c1.0 f0.7 k-0.3 p0.4 t0.7
ten+proj 7.7 a0.5 c1.1 p0.6
ten+sa 7.4 c0.6
ten+serv 7.7 a0.6 b0.6 c1.1 i0.5
ten+spor 7.7 a-0.4 b0.4 g-0.4 n-0.3 o0.4
ten+tvoj 7.7 e-0.3 r-0.3
ten+vas 6.6 a-1.3 c-0.7 d-0.3 f-0.4 g2.1 h0.4 i-0.8 j0.4 n0.9 p-0.5 r2.5 s-0.5
ten+z 7.7 h0.3 o0.5
tent 5.1 a-0.3 d0.4 e2.0 g-1.1 h0.8 j-0.8 k2.7 l2.5 n1.2 o0.5 p-0.8 s-0.4 t0.6
tent+e 7.7 a-0.6 h0.3 t0.5
tent+list 7.7 c0.6 d0.4
tent+mesi 6.5 b0.4 e1.1 f-0.4 g-0.6 h-0.3 i-0.7 l2.6 p-0.5 q-0.4 s-0.4
tent+rok 6.5 a0.9 b-0.6 c-0.6 d0.9 e0.5 f0.3 g-0.5 h-0.4 i2.1 k0.8 l-0.4 q-0.4
tent+tyzd 7.2 a-0.9 d-0.6 f0.3 g-0.4 m0.6 n2.0 o0.5 q0.3 t0.8
tento 5.3 a0.4 d0.3 e2.1 g-1.7 i0.6 j-0.6 k0.5 l2.5 n0.6 o0.4 p-0.6 s-0.5 t0.9
tentor 6.6 a-1.0 g0.6 h1.4 i-0.8 j-0.3 k2.8 n0.8 p-0.4 t-0.4
teod 7.4 c0.6 d0.4 g0.7 j0.8 n1.0 r0.6 s0.4
teodor 7.4 c0.6 d0.4 g0.7 j0.8 n1.0 r0.6 s0.4
tepl 7.0 a0.6 c0.4 d-0.4 e1.6 g-0.4 i0.4 k0.5 m0.6 t1.1
tepl+voda 7.7 a0.5 c0.8 e1.1 m0.8 t1.0
tepla 7.7 a0.5 c0.8 e1.1 m0.8 t1.0
tera 4.9 a0.7 c-0.5 e2.4 h1.3 i-1.0 j1.5 l2.4 m1.1 n1.1 o0.6 p-0.6 q-0.9 s-0.6 t1.1
tera+je 7.7 g0.5 h0.7 i-0.4 j0.3 r0.5
tera+mi 7.4 a0.3 b0.8 c-0.5 d0.5 e0.4 i0.4 m1.0
tera+plat 7.7 b1.1 c-0.4 e0.8 j0.5
tera+sa 7.7 a-0.3 f0.4
tera+si 7.7 a0.4 s0.7
tera+som 7.7 b0.7 d1.1 n1.9 o-0.3 q-0.4
tera+uz 7.7 a-0.7 g-0.3
terajs 7.7 e-0.5 g0.7 h0.8 i-0.4
teraz 4.9 a0.7 e2.3 h0.8 i-0.7 j1.1 l2.5 m1.2 n1.2 o0.7 p-1.2 q-0.8 s-0.6 t1.2
terc 7.4 a-0.5 b-0.5 c-0.5 e-0.7 g1.0 m-0.3 n0.7 r0.9
tercho 7.4 a-0.5 b-0.5 c-0.5 e-0.7 g1.0 m-0.3 n0.7 r0.9
tere 6.8 a-0.8 d0.7 g1.4 h0.5 i-0.5 n0.6 o0.6 p-0.3 r1.4 s-0.3 t0.4
terezi 7.2 a-0.3 d0.3 g1.2 n0.6 o0.6 q0.3 r1.1
term 4.6 a0.3 c3.3 d-0.9 e0.6 f1.2 g-1.2 h1.6 i-0.6 j-0.6 k1.9 l1.0 m-1.3 p1.3 r-0.4 s-0.8 t0.4
term+a 7.4 b-0.5 c0.6 h-0.3 j0.5 l0.3 n0.4 p0.6
term+bol 7.2 a1.3 c2.3 i0.4 j0.5 k-0.4 p1.4
term+je 7.2 b-0.3 e0.3 f-0.3 n0.5 o-0.3 q0.4 t-0.3
term+na 7.2 a-0.7 b0.8 c-0.3 e-0.6 g0.8 h1.3 i0.6 n-0.3 o0.4 p-0.5 t0.8
term+s 7.7 c-0.3 e-0.5 f0.7 h0.4 k1.0 p-0.5
term+v 7.7 c0.3 j0.3
termin 4.7 a0.3 c3.2 d-0.8 e0.3 f1.4 g-1.1 h1.5 i-0.8 j-0.5 k1.9 l0.8 m-1.3 n0.4 p1.4 r-0.4 s-0.8 t0.4
termos 7.7 c0.3 e0.4 h0.3 i0.3 l0.4
tesa 7.7 g-0.3 j0.7 l0.3 q1.2 r-0.4
tesar 7.7 g-0.3 j0.7 l0.3 q1.2 r-0.4
tesi 6.3 a-0.9 b-0.3 c1.5 d0.9 e-1.8 g2.4 h1.3 i-1.1 j0.7 o-0.4 p0.4 r0.6 s-0.6 t0.5
tesi+na 7.7 a0.7 c0.8 d1.4 j0.9 p0.8
tesi+sa 6.6 a-1.3 c0.4 d-0.5 e-1.1 g2.5 h1.5 i-0.9 r0.6 s-0.5
tesim 6.9 a-0.8 c0.4 d-0.4 e-0.7 g1.6 h0.9 i-0.7 k0.5 m0.5 s-0.3
tesn 7.7 b0.7 s1.2
test 7.2 a0.6 c0.5 d0.5 e0.7 i0.4 r-0.3
testov 7.4 a0.6 c0.6 d0.5 e0.9 i0.5 r-0.3
teta 6.9 a-0.4 b-0.5 d-0.3 g1.0 h0.4 i-0.3 m0.3 r1.1
teta+z 7.7 a-0.5 g0.9 h0.8 r1.0 t0.5
text 5.0 a-1.1 b-0.6 c-0.8 e1.3 g-0.7 i-1.1 j-1.0 k1.0 l0.7 m-0.6 n0.3 p-0.9 q0.6 r1.0 s-0.6
text+je 7.2 a1.2 c-0.3 e1.8 g-0.4 h0.8 j-0.3 l0.9 p-0.3 q0.4 t-0.4
text+na 7.0 i0.6 k0.4 n0.4 p0.7 q-0.4
text+o 7.7 a-0.9 e-0.4 g1.0 h0.4 k0.7 r1.6
text+puch 7.7 b0.6 e0.7 j0.4 q0.3
text+rovn 7.7 a-0.3 o0.6 q0.4
text+zalo 7.7 f0.5 n0.4 o0.3
texte 7.4 a0.4 c-0.3 e0.9 g-0.4 j0.6 l0.3 s0.4
textil 7.4 b0.5 e0.6 j0.3
textov 7.7 a-0.3 l0.5
textu 7.7 a-0.4 j-0.3 o0.4 q0.4
texty 6.6 a-0.8 b0.6 c-0.7 e-0.5 g-0.3 h-0.4 i-0.4 j-0.4 m0.6 q-0.5 t-0.3
ti 5.4 a-1.5 b-1.0 c0.5 e0.6 g1.3 h2.3 i-0.3 j-0.7 k1.7 l1.6 m-1.0 n2.2 o0.3 p-0.5 q0.3 r1.7 s-0.6 t1.0
ti+hodi 7.7 a-0.5 b-0.3 g-0.3 n0.8 q1.2 r0.5
ti+posl 7.2 a-0.3 b0.3 c-0.3 g0.8 k1.6 l0.5 n1.3 q-0.4 r0.8 t-0.6
ti+to 7.4 a0.5 c0.6 d0.8 e0.4 f0.3 g-0.3 h-0.3 i0.4 r-0.3 t0.9
ti+viem 7.7 c0.6 e0.5 l0.9 t0.4
tibo 6.9 a-0.4 b1.3 c-0.4 e-0.3 f0.7 g1.0 j0.5 k-0.4 m0.5 n1.1 p-0.5 r1.0
tibor 6.9 a-0.4 b1.3 c-0.4 e-0.3 f0.7 g1.0 j0.5 k-0.4 m0.5 n1.1 p-0.5 r1.0
tich 6.4 a1.1 c2.4 d1.6 e0.7 h1.0 l-0.4 m1.4 n-0.6 o-0.5 p1.4 r-0.6 t0.9
ticho 6.9 a0.8 b-0.5 c2.0 d1.4 e0.4 g-0.4 h0.4 i-0.5 j0.4 k-0.5 n-0.4 o-0.4 p1.7 r-0.6 s-0.5 t0.4
tichy 7.4 b0.3 c0.6 d0.4 g0.5 h0.7 i-0.4 m1.2 s0.6
tick 7.4 a-0.4 d0.8 e0.5 g-0.5 n0.3
ticket 7.4 a-0.4 d0.8 e0.5 g-0.5 n0.3
tie 4.8 a1.1 b1.6 d-0.6 e2.3 h-0.5 i-0.7 j-0.7 k0.8 l0.7 m1.2 n1.7 o-0.4 q1.0 r1.6 s-1.2 t0.4
tie+dve 7.7 b0.8 g-0.3 i0.7
tie+dver 7.7 a0.9 e1.2 g-0.3 p2.3
tie+fotk 7.7 b-0.3 p0.4
tie+hodi 7.7 e-0.4 m1.3
tie+peni 7.2 a0.9 b3.5 c-0.3 d0.4 g-0.4 l-0.4 n-0.4 o-0.4 p-0.4 t0.8
tie+roky 7.7 a-0.4 b-0.4 g0.9 i0.3 m0.4 r0.9
tie+tri 7.2 d-0.3 g-0.3 h-0.4 i0.8 n0.4
tie+vase 7.7 a0.6 d-0.4 g-0.3 i0.7
tie+vykr 7.7 c0.6 d0.9 e-0.4 g0.3 k0.3 n0.3 r0.6
tiez 5.4 a1.1 c1.4 d2.3 e-1.0 f0.3 i1.2 j0.4 m-0.4 n-0.8 o0.4 p2.6 q0.8 r0.3 s0.3 t-0.3
tike 7.4 d0.7 i0.8
tike+do 7.7 e0.4 f0.4 i0.3 n0.7 o0.4 t0.9
tikt 7.4 a0.5 c0.5 j0.5 p0.7 s2.0
tiktok 7.4 a0.5 c0.5 j0.5 p0.7 s2.0
tim 6.2 a-1.1 b-0.9 c-0.5 f-0.4 g1.4 h0.5 j-0.5 k1.4 l0.6 p-0.5 r2.4
time 7.4 g0.3 j0.5 r0.3 s0.4
timea 7.7 d-0.5 e-0.3 g0.4 j0.6 r0.4 s0.5
timo 7.7 c0.7 g0.6 h0.8 m0.4
timom 7.7 c0.7 g0.6 h0.8 m0.4
timu 7.4 a-0.3 b-0.3 e0.3 k0.9 n0.4
tisi 5.7 a1.9 b3.5 c-0.9 d0.4 e1.4 f0.4 i0.7 k-0.4 m0.3 p-0.4 q-0.3 r0.4 s1.6
tisi+eur 7.4 a0.4 b1.0 c-0.3 d0.7 e0.6 i0.4 p0.5
tisi+to 7.7 a0.5 b1.3 s0.4
tisi+za 7.7 a0.7 b1.9 f0.5 m0.4
tisic 5.9 a1.6 b2.2 c-0.5 d0.7 e0.7 f0.6 i0.9 k-0.5 m0.6 q-0.6 r0.6 s1.5
tisick 7.7 b1.2 e0.6 j0.5 s0.4
tiso 7.2 c0.8 d0.7 f-0.4 h1.2 i-0.4 l0.5 m-0.3 p-0.4 q0.4 r0.9 t1.0
tisou 7.7 a0.8 b0.3 c0.9 d0.9 e0.4 l0.4 t1.1
tisove 7.7 a-0.6 f-0.3 g0.4 h1.3 i-0.3 n-0.3 p-0.3 q0.6 r0.9
titu 6.1 b-0.5 c1.1 d0.4 e1.8 f-0.6 g-0.9 i1.2 j-0.4 k-0.4 l-0.5 r-0.9 s-0.6
titu+k 7.7 a-0.4 d0.6 r-0.3
titulk 6.5 b-0.3 e0.4 f-0.4 g-0.4 i0.5 j-0.4 k-0.4 l-0.5 o0.5 r-0.4 s-0.4
titulo 7.7 e1.1 i0.6
tkac 7.2 a0.4 b-0.4 g-0.3 p0.7 s0.9
tkacov 7.4 e0.4 g-0.3 l0.3 s1.0
tlac 4.7 b0.5 c1.6 d0.4 e2.0 f0.3 g-1.1 h0.3 i1.3 j-1.5 o1.4 p-1.0 r0.8 s-0.6 t2.9
tlac+a 7.2 a-0.7 c-0.3 d-0.7 e0.4 f1.3 i0.4 k0.4 m0.5 p-0.3 r0.5 s-0.5
tlac+data 7.7 c0.4 g0.3 r0.3 s0.6
tlac+na 7.4 d1.5 e0.3 n0.6 o-0.3 r0.3
tlac+nam 7.7 c0.4 l0.3
tlac+spra 7.4 f0.5 i-0.3 t0.4
tlac+v 7.7 a0.5 b0.5 d0.5 e0.6 i1.3
tlac+zrka 7.7 a0.7 c0.5 e1.1 i0.3 p0.6
tlace 6.9 d-0.3 k0.4 m-0.4 n-0.6 o0.4 r0.8 t0.4
tlacen 7.7 c0.6 o0.6 p0.8
tlaci 7.0 a0.4 c0.7 d0.5 e0.6 h-0.4 i0.6 n0.8 o-0.4 s-0.3
tlacia 5.6 a0.6 b0.4 c1.2 d1.0 e1.3 f-0.6 g-0.8 i1.9 j-0.6 m0.5 n-0.3 o1.2 p-0.4 s-0.7 t0.5
tlacid 7.0 a-0.5 c0.8 f0.6 q-0.4
tlacit 7.7 a-0.9 c-0.5 f0.4 i-0.4 k0.4 q0.3 t1.0
tlaciv 7.7 a-0.3 c-0.3 k-0.4
tlacou 7.7 g-0.4 i0.3 r-0.3
tlacov 6.8 a-0.4 f0.5 g0.4 h0.7 i-0.6 j-0.3 n-0.4 p-0.4 r1.0 t0.4
tlie 7.7 a0.3 c0.5 d-0.5 e0.6 f0.3 l0.4
tliesk 7.7 a0.3 c0.5 d-0.5 e0.6 f0.3 l0.4
tlmo 6.0 b2.3 d-0.5 e1.0 f0.8 g1.4 h0.6 i-0.5 j-0.8 k0.6 l-0.3 p-0.8 r2.1 t0.4
tlmo+pris 7.7 a0.7 c0.8 e1.3 g-0.3 m0.6
tlmoce 7.4 b1.2 c-0.4 g0.7 h0.4 k0.3 q0.4 r0.5 t0.3
tlmoci 7.7 b0.5 h0.7 i0.7 r0.6
tlmocn 6.2 a-0.4 b1.6 c0.3 d-0.5 e1.1 f0.6 g1.4 i-1.0 j-0.7 k0.5 l-0.5 p-0.7 r1.9 t0.5
tmav 7.2 h0.7 i-0.4 l-0.3 m1.2 p0.4 r0.5
tmavy 7.7 e-0.5 g0.4 h0.7 r0.6
to 2.2 a1.0 b2.9 d-1.3 f0.7 g0.4 h-1.1 i1.2 j-1.3 k-0.7 l1.3 n2.9 o0.4 p-0.6 q-1.6 r0.3 s-0.4
to+a 6.6 a-0.5 b2.1 c-0.8 d-0.5 f0.8 i-0.5 j-0.6 k-0.4 m1.8 n0.6 r0.3 s-1.1 t0.9
to+aj 6.4 b-0.4 i0.5 j0.6 l0.7 m0.4 n-0.4 o-0.3 p0.6 s1.6 t0.5
to+ako 6.3 a0.3 b-0.7 c0.4 d1.5 e0.4 g0.4 i1.7 j-0.4 m-0.4 p1.2 r0.4 t0.3
to+ale 7.7 a0.4 b1.9 c-0.4 d0.8 l1.7 n0.6 r0.5 t0.7
to+aleb 7.7 b-0.3 e0.4 m0.3 s0.6 t0.9
to+ani 7.7 c0.5 d-0.3 e-0.5 g0.5 i0.6 p0.5 r0.4
to+asi 7.0 a-0.5 b0.4 d-0.5 e-0.4 g0.7 i0.5 n0.6 q1.0 r0.7 s-0.3
to+az 7.7 a0.7 d1.0 e0.5 i-0.3 k0.4
to+beri 7.7 b0.3 j0.5 n0.4 r-0.3
to+bez 7.4 b-0.3 c-0.4 i-0.3 j0.7
to+bol 7.4 g-0.3 i-0.3
to+bola 7.7 e0.7 f0.4 i0.8 o1.1 q-0.3
to+bolo 6.9 a1.4 b0.4 c1.0 e0.5 g-0.8 i-0.5 k0.6 l-0.3 m0.7 p0.9 q-0.3 r-0.4
to+bude 5.9 c2.7 e-0.4 h0.7 i-1.2 m-0.4 o0.8 p0.9 q0.5 s-0.7 t0.6
to+by 7.4 a0.4 b0.3 g-0.4 k0.9 o0.5 s-0.5 t0.5
to+byt 7.2 a1.1 c2.2 e1.0 g-0.4 h0.6 i-0.5 m0.3 n0.4 o0.7 p-0.3 s-0.4
to+cele 7.4 b0.4 e-0.4 h0.3 k-0.3 l1.7 o0.4
to+chce 7.0 d-0.3 e0.8 f0.5 h0.6 j0.5 l-0.4 o1.8 r0.4 s0.5
to+cita 7.4 a-0.5 b1.0 d-0.5 e-0.3 l1.0 m-0.4 p0.7 q0.7
to+co 6.3 a0.7 b-0.6 d-0.4 e1.4 g-1.3 h-0.6 i-0.7 k2.0 l-0.5 m1.6 o-0.5 p-0.3 r-1.3
to+dam 7.7 a-0.4 i-0.3 n0.8
to+date 7.7 c0.3 j0.8 p0.6
to+deva 7.7 a0.4 b-0.3 c0.8 d0.5 g-0.3 m-0.3 t-0.4
to+dlhs 7.7 d0.8 i-0.3 l0.7 p0.7
to+do 5.8 a0.8 c-0.8 d-0.5 e0.7 f-0.5 h0.7 i-1.2 l0.9 n-0.4 o-1.0 p-0.9 q1.2 t2.7
to+doka 7.7 b-0.3 e0.6 f0.9 g0.4 n0.5 o0.3 q0.6 r0.7
to+doti 7.7 a0.4 c0.9 e1.0 f0.6 i0.6
to+este 7.4 a-0.5 b1.4 c0.4 d-0.4 f0.5 m0.3 n1.6 o0.5 r0.5
to+fung 7.7 a-0.7 b-0.4 c0.4 g1.2 h1.2 i-0.3 r0.9
to+hned 7.7 a1.0 c1.0 e1.7 f0.3 l0.5 t0.5
to+hodi 7.7 a-0.3 c-0.4 d0.3 g-0.4 n1.0 t-0.3
to+hovo 7.2 a-1.0 c-0.4 d-0.3 g0.7 n-0.4 p-0.5 q-0.4 r1.1 s-0.3
to+inak 7.7 m0.5 s0.8
to+iste 5.7 c1.1 d1.2 e0.4 g1.7 h2.7 k0.5 l-0.5 m1.7 n0.4 o0.9 p0.4 q-0.4 r2.2 s0.5
to+ja 7.7 b0.4 c-0.3 f0.3 g0.4 h-0.3 i0.6 r0.5 t0.4
to+je 5.8 a1.2 b1.5 c1.8 d0.9 e-1.0 f0.6 g-0.6 j0.9 l0.3 m0.4 n1.6 p0.4 q-0.4 s-1.1 t-0.6
to+jedn 7.4 a0.4 i0.9
to+k 7.7 g0.6 h0.9 r0.6
to+ked 7.7 a-0.4 d-0.3 g0.4 i0.6 r0.7
to+len 6.4 a0.7 c1.0 d-0.4 f-0.5 h-0.4 i0.9 j1.0 k-0.4 m-0.5 s1.1
to+luto 7.7 d0.4 i0.8
to+ma 6.2 c0.9 f0.5 i0.4 j-0.6 m-0.5 s-0.8 t-0.6
to+mali 7.0 a-0.7 b-0.5 d-0.5 e-0.3 g0.8 k-0.4 o-0.4 r0.7
to+malo 7.2 a0.3 b0.6 c0.4 i1.0 q0.3
to+mam 6.6 a-0.9 e-0.8 f0.8 g0.6 h0.7 i-0.4 l0.9 m-0.5 n1.8 p-0.4 q0.4 r0.8 s-0.5 t0.4
to+mame 6.9 a-0.7 c0.5 e-0.6 f0.8 g-0.6 o0.8 p-0.4 t0.6
to+mat 7.7 a0.3 c0.6 e0.6 f0.4 l0.6 o0.7 t0.6
to+mate 7.4 a-0.6 c-0.3 i-0.3 l2.0 n2.7
to+mi 7.2 a0.5 c0.6 d0.7 e-0.7 g-0.3 i0.7 j0.3 m0.7 n0.6 p0.4 r-0.4 s-0.3
to+mien 7.7 a0.3 b0.6 c0.5 e0.3 j0.8 m0.6
to+mohl 7.7 d-0.3 e0.5 f0.3 o0.7
to+moze 7.7 m0.6 n1.1
to+mozn 7.4 a0.5 b-0.3 e0.6 j1.5 m0.4
to+musi 7.7 a0.5 b0.3 c-0.3 d-0.6 e0.9 f1.9 m0.3 n0.8 o0.3 s-0.5 t1.4
to+na 5.9 a1.4 c-0.7 d0.7 e3.0 f0.3 g-1.4 i-1.1 j-0.3 k0.3 l1.7 n-0.6 o0.5 p0.8 q0.7 r-0.6 t1.3
to+nahl 7.7 d0.6 e0.4 g-0.4 i0.5 r-0.4
to+nakr 7.7 g0.6 h0.9 r0.5 s0.6 t0.9
to+napi 7.4 c-0.4 d-0.4 g0.3 i0.4 m0.9
to+nase 7.7 e0.7 k0.8 s0.8
to+nasi 7.7 b0.6 d-0.5 e-0.4 m0.6
to+nebo 7.7 b0.7 i0.7
to+nebu 7.4 c0.8 s-0.5
to+nech 7.7 a0.3 f0.5 m0.7
to+neda 7.7 e0.8 k2.6 p-0.4 t0.4
to+nema 7.4 a0.5 b1.5 d-0.6 e-0.6 f0.5 g-0.4 j0.3 n-0.3 p0.7 q-0.3 t-0.4
to+neot 7.7 g0.6 o0.5 r0.6
to+nepo 7.0 a-0.5 d0.8 e-0.7 h0.6 l1.4 o-0.4 p-0.5 s0.5
to+nest 7.4 a-0.5 b-0.3 c-0.5 d0.7 e0.5 i-0.3 t0.6
to+nety 7.0 a-0.4 b-0.4 c-0.3 g-0.4 i-0.4 o-0.5
to+neva 7.7 a-0.5 d-0.4 k1.1
to+nevy 7.2 b-0.4 c-0.5 g0.4 i-0.3 m-0.3 r0.6 s1.9
to+neza 7.7 a0.8 p1.1 r0.4
to+nezm 7.7 b0.8 d-0.3 e-0.4 m0.9
to+nic 7.7 e0.4 p0.7 q0.3 r-0.5 s0.8
to+nie 6.4 a0.4 b-0.4 c0.4 d0.5 f0.8 g-0.6 h0.4 i0.3 j-0.4 k0.9 l0.8 m-0.4 q-0.3 s-0.5 t0.3
to+niek 7.4 a-0.8 d-0.4 t1.8
to+nikt 7.7 a-0.8 d-0.5 f0.4 i-0.3 l1.2
to+o 7.2 c0.6 d0.3 e-0.7 g0.7 i1.0 r0.8 t0.3
to+od 6.6 a0.7 b0.6 c2.3 d0.9 e0.3 f0.9 i0.8 m1.1 q-0.4 s-0.4 t0.6
to+odkl 7.4 a-0.5 b0.4 d-0.5 g0.4 i-0.4 m0.7 n2.0 r-0.3
to+okam 7.4 a-0.3 c-0.4 d-0.3 e0.6 f0.5 j0.3 q1.3 t0.8
to+opra 7.2 b-0.4 e0.7 g-0.3 o-0.4 q1.1 t-0.4
to+ozna 7.4 a0.4 b1.6 d-0.4 e0.5 i0.9 s0.4
to+pani 7.7 f1.0 m0.8 o0.9 p-0.4
to+pekn 7.7 a0.6 c0.4 g-0.4 i1.0 r-0.3
to+pisa 7.4 a0.6 d-0.5 e1.2 g-0.3 l0.4 n-0.4 r-0.4 s-0.3
to+pise 7.2 e0.4 i0.7 n-0.3 p0.6
to+po 7.2 a0.3 b-0.5 d-0.5 e0.7 k0.4 q0.8
to+poch 7.7 b1.0 c-0.4 d-0.5 m1.9 n-0.3 o0.6
to+poci 7.7 a0.4 b-0.4 d0.7 i0.9 n0.6
to+podl 7.4 d1.0 i-0.5 k0.8 l0.6 m0.3 n0.5 p-0.3
to+podp 7.4 b0.3 d-0.5 m0.6 n-0.3
to+pojd 7.7 a0.7 d1.2 e0.5 s0.7
to+posl 7.4 d1.4 e0.4 f0.5 g-0.4 l0.9 m0.5 n1.5 p-0.3 q-0.4 r0.4 t-0.4
to+posu 7.7 a0.4 b0.5 c1.2 e-0.3 f0.3 j0.6 m1.5
to+potr 5.8 a-0.6 j0.4
to+potv 7.4 c-0.4 d-0.3 e0.5 h-0.4 i-0.5 j0.6 l0.5 o0.9 r-0.4
to+pove 7.4 a0.6 b0.7 d0.6 g-0.4 i0.5 s0.7
to+povi 7.0 a0.7 b1.7 c-0.3 i-0.4 j0.5 m0.6 r-0.3 s0.9
to+pozr 7.4 a0.4 c-0.3 d-0.3 e0.4 s-0.3
to+pre 6.9 a1.0 b2.2 d-0.6 g0.5 h-0.6 k-0.4 n0.8 r0.4 t-0.4
to+preb 7.7 a0.4 b0.5 d0.3 i0.9
to+prec 6.8 b-0.5 d0.4 e1.2 f0.4 g-0.5 i-0.4 j1.1 l0.5 n0.8 o-0.4 p0.3 q0.3 s-0.4 t2.1
to+prej 7.7 i0.7 k0.7
to+prek 7.2 a-0.4 b-0.5 d-0.5 e0.7 f0.5 g1.1 m-0.3 r1.3 t0.3
to+pres 6.9 a-0.3 b-0.6 c1.0 e-0.5 g0.7 h1.2 i-0.7 k0.6 m-0.4 n-0.3 q0.6 r1.1 t0.5
to+pri 7.7 b0.3 m0.7 r-0.4
to+prid 7.4 a0.4 b1.0 e0.6 i-0.3 n-0.3 q0.5 r-0.4 s0.8
to+pros 5.9 b-1.3 c-0.4 d-0.3 e0.7 g-1.1 i-1.0 j-0.5 l0.6 m1.9 n-0.5 o1.8 p-0.6 r-0.4 s-0.6
to+pust 7.7 b0.5 c-0.5 f0.4 h-0.4 l0.4 n0.6 o0.5
to+rads 7.2 a0.4 b0.3 e0.7 f-0.4 g0.6 j0.5 p-0.4 q0.4 r0.5
to+ries 7.4 a0.9 b-0.5 c0.5 d0.6 e1.1 f0.7 s0.6 t2.0
to+robi 6.4 a1.1 b1.5 d-0.4 e-0.5 g0.4 h0.8 i1.8 o-0.5 p0.3 q0.6 r0.6 s-0.7
to+s 6.1 a1.0 b1.0 c0.8 e0.4 f0.3 i0.7 j-0.4 k-0.7 m0.3 n1.3 o0.3 p-0.6 q-0.7 r-0.5 s0.9 t0.4
to+sa 6.6 b0.9 c-0.3 d0.4 e0.9 h0.5 i0.3 j-0.4 k1.0 n0.4
to+schv 7.4 a-0.5 d-0.7 e-0.4 g1.4 h1.1 i-0.4 n-0.5 q0.3 r0.8
to+si 7.0 b-0.4 c1.4 h-0.4 i0.3 m0.4 n1.2 s-0.4 t-0.3
to+skor 7.2 e1.0 f0.9 g-0.4 i-0.4 k1.0 m-0.3 n-0.4 t0.6
to+skus 6.9 b0.7 c-0.4 d-0.6 e0.3 g0.5 h1.5 i1.6 n-0.3 r1.3 s-0.4 t-0.3
to+slus 7.7 a0.9 e1.0 g-0.4 i0.6
to+sme 7.4 a0.4 b0.8 h0.5 i0.4 k-0.4 l-0.3 o0.8 t0.4
to+so 7.7 a-0.4 f0.5 h0.8 k0.5 o0.5 r0.5
to+som 7.7 c0.7 e0.4 g0.5 p0.5 r0.6 t0.3
to+spra 7.0 a-0.4 b0.8 c-0.4 d-0.4 g-0.5
to+stal 7.4 c0.8 d0.7 e0.4 g-0.3 k0.3 l0.9 o-0.3
to+star 7.7 a0.6 i1.1
to+stav 7.7 b0.3 c0.6 d0.5 m0.3
to+syst 7.7 a-1.1 e-0.5 o1.0
to+tak 6.6 a-1.0 c0.3 i-0.7 j-0.5 n-0.8 o2.4 q1.2 s0.3 t0.5
to+takt 6.9 a0.9 d-0.3 e1.6 g-1.1 i-0.3 l1.2 n0.6 o0.9 r-0.9 t-0.5
to+tam 7.2 c0.5 d-0.6 h0.5 i-0.4 s1.1
to+teda 7.2 a0.9 b1.2 c-0.4 d0.4 f0.6 g-0.4 h-0.4 m1.2 n0.4 p0.6 r-0.4 s-0.3 t-0.4
to+treb 7.2 a0.4 c0.7 d1.0 f0.8 g-0.4 q0.7 r-0.3 t0.9
to+trik 7.7 a-0.4 i0.3 n0.5
to+u 6.8 a-0.3 b-0.6 c1.0 d0.5 e-0.8 i-0.7 j-0.3 l0.9 m0.7 o-0.3 p-0.3 r0.4 s-0.4
to+upln 7.7 a1.0 e1.7 i-0.4 t0.7
to+upoz 7.7 d0.7 e0.3 g-0.3 i0.6 t1.1
to+urob 7.7 c0.5
to+uz 6.4 a0.5 b1.2 d-0.4 e0.8 f1.1 g-0.8 k-0.3 l-0.3 n1.3 o-0.3 p0.5 r-0.6 s0.7 t1.0
to+v 6.1 b1.5 c0.9 d1.4 e-0.5 g-0.5 h0.7 i1.2 k0.5 m0.9 n0.4 o1.1 p-0.5 q0.6 t0.6
to+vam 7.4 a0.4 b1.4 e-0.5 i1.0 p0.5 r0.9
to+vase 7.4 d0.4 h0.7 p0.6 s-0.3
to+vecn 7.7 c1.7 r0.4
to+vede 6.9 c-0.4 e-0.5 h-0.4 j0.4 n1.1 o-0.3 s-0.3
to+viaz 7.7 a0.5 c1.5 e-0.4 o0.3 s0.4
to+vide 7.7 a1.1 b1.2 e1.1 k0.6 n-0.3 t1.6
to+vidi 7.4 a0.3 c-0.4 e1.8 g-0.8 i-0.4 o0.4 p0.3 r-0.5
to+vie 7.7 e0.5 g-0.3 i-0.5 o1.1 p0.7 r-0.5 s0.8
to+viet 7.4 a0.6 b-0.5 e1.7 h-0.4 k-0.4 n0.7 q0.4
to+vobe 7.4 b-0.3 d0.8 i-0.3
to+vsak 6.9 b0.5 f0.3 g0.6 h1.0 i-0.5 j0.4 k0.4 o-0.6 p-0.3 q1.0 r1.2 s-0.3
to+vset 7.7 a-0.5 d-0.4 g1.0 h1.2 r1.0
to+vyba 7.0 d0.3 f0.6 i-0.4 k0.4 n2.2 r0.6
to+vybo 7.7 a0.4 e0.5 g0.5 r0.6
to+vysl 7.2 d0.5 f0.4 g-0.3 i-0.4 m0.6 t0.3
to+vysv 7.7 j0.6 p0.7
to+vzal 7.4 j0.3
to+vzda 7.7 a-0.5 b-0.4 d-0.3 g1.0 h-0.4 k0.4 o-0.3 q0.8 r1.0
to+z 7.0 a-0.4 b0.3 e0.4 i0.8 j0.3 n-0.4 o0.6 r0.6
to+za 7.4 b0.7 e-0.6 i0.5 m0.5
to+zabe 7.7 d-0.4 n0.6 o0.5 t0.4
to+zabu 7.7 a-0.5 e-0.4 t0.6
to+zapl 7.4 a0.3 b-0.8 d0.6 e-0.6 l1.5 m1.1 n1.1 o-0.3 q-0.4 r-0.3
to+ze 6.5 a-0.4 c1.3 d-0.6 e-1.2 g-0.9 i-0.4 j-0.3 k-0.4 l0.6 n0.9 p0.5 r-1.1
to+znov 7.7 c-0.5 d0.9 e0.4 k1.0 l0.4 n1.2
to+zvla 7.2 e0.7 g0.6 h0.6 i-0.4 l-0.4 n0.6 o0.5 q0.4 r1.1 s0.4 t0.4
toci 7.2 c0.9 g-0.4 i0.6
toho 5.0 a1.4 b0.6 c3.2 d0.9 f2.1 g0.9 h0.5 i-0.8 j-0.6 l1.2 m0.7 n0.6 o0.4 p0.3 q-0.8 r1.3 s-0.4
toho+co 7.4 b0.9 c0.4 d0.4 f0.7 j0.5 k-0.3 n0.4
toho+doda 7.7 c0.3 e-0.3 m0.4 n0.6
toho+ju 7.7 b0.5 o1.1
toho+mi 7.7 f1.3 h-0.5 l0.3 o0.4
toho+na 7.7 a0.5 b1.2 g-0.4 l2.3 q0.3
toho+s 7.7 e0.3 g0.7 h1.9 i-0.4 r0.5
toho+ze 7.7 a0.4 c0.4 d1.2 e-0.5 g-0.3 s0.7
toht 7.0 a-0.4 g-0.3 i0.6 j1.5 n0.6 s0.6
tohto 7.0 a-0.4 g-0.3 i0.6 j1.5 n0.6 s0.6
toke 7.7 a-0.4 d-0.3 k0.5 l0.7 n0.9 p-0.3 r0.3
token 7.7 a-0.4 d-0.3 k0.5 l0.7 n0.9 p-0.3 r0.3
tolk 6.8 b2.2 c0.8 d-0.5 e-0.7 g0.7 i0.8 j0.7 l0.7 p-0.7 r1.2 s-0.4
tolk+co 7.7 b1.0 g-0.4 l0.9 q0.3
tolko 6.8 b2.2 c0.8 d-0.5 e-0.7 g0.7 i0.8 j0.7 l0.7 p-0.7 r1.2 s-0.4
tom 4.6 a2.2 b1.9 c1.0 d0.8 e3.5 f2.0 g-0.7 i3.3 j1.8 k1.0 l-0.6 p0.6 q-0.3 s2.6 t0.5
tom+ako 6.6 b-0.6 c1.0 d0.4 e0.5 j-0.3 k1.0 l0.3 o0.3 q0.4 r0.5 s1.2 t-0.3
tom+co 6.9 a1.2 b0.5 c-0.5 d0.8 e1.9 f0.8 g-0.4 h-0.3 j0.9 k0.7 m-0.3 p0.5 s-0.3
tom+hovo 7.4 b0.5 c0.7 f1.4 i-0.5 n-0.3 p1.1 s-0.5
tom+na 7.7 a0.4 e0.7 i0.6 r-0.3 s1.4
tom+pokr 7.7 a0.4 g0.3 h0.8 i1.0 r0.7
tom+robi 7.7 a0.4 e-0.5 i0.6 t0.8
tom+sa 7.7 a-0.4
tom+v 7.4 b0.5 d0.4 s0.4
tom+ze 6.9 a-0.3 c-0.4 g0.4 h0.5 i0.8 s-0.4 t-0.4
toma 6.1 a-0.5 b-0.3 e-0.5 g0.8 h0.7 i-0.5 r0.7 s-0.5
tomas 6.1 a-0.5 b-0.3 e-0.5 g0.8 h0.7 i-0.5 r0.7 s-0.5
tomb 7.7 a-0.3 b-0.3 g0.3 k0.7 q1.0 r0.4
tombol 7.7 a-0.3 b-0.3 g0.3 k0.7 q1.0 r0.4
tomk 7.4 a-0.4 d-0.5 g0.4 h0.9 r0.6
tomkov 7.7 d-0.4 g0.6 h0.7 r0.6
tomt 6.8 a1.1 b-0.4 c-0.3 d0.5 e1.3 g-0.4 i0.7 j-0.4 m-0.4 o-0.4 p0.3 s-0.4
tomt+stav 7.4 a0.7 p0.7
tomto 6.8 a1.1 b-0.4 c-0.3 d0.5 e1.3 g-0.4 i0.7 j-0.4 m-0.4 o-0.4 p0.3 s-0.4
tomu 5.2 a0.5 d-0.4 f0.4 h0.8 i0.3 j0.4 k-0.9 l0.4 m0.5 n1.2 o-0.4 p-1.2 q1.0 r-1.1 s-1.2
tomu+aby 7.7 c0.4 d0.4 e0.4 n0.8
tomu+este 7.7 a-0.5 c-0.3 d-0.3 e-0.5 g1.5 h2.6 q1.5
tomu+rozu 7.7 a0.4 d-0.4 e1.0 l0.4
tomu+sadn 7.7 b0.4 f0.3 k-0.4 n1.0
topa 7.2 e0.5 f1.0 i-0.3 q-0.4 r0.5
topank 7.4 e0.4 f1.1 q-0.4 r0.7
tort 7.0 a0.4 c-0.5 d0.5 e0.5 g-0.4 i0.4 p0.6 r-0.6 s0.4 t1.3
tortu 7.4 c-0.3 d0.7 g-0.3 i0.6 p0.7 r-0.4 s-0.4 t1.4
toth 6.9 a-0.8 b-0.3 i-0.6 o0.6 r0.6 s-0.3
tothov 7.4 a-0.5 g-0.3 k0.4 m0.4 o0.5
toti 7.2 a1.0 b-0.3 c-0.6 d0.5 e1.3 f0.4 g-0.4 i-0.4 j0.5 l0.7 p-0.4 s0.9
totiz 7.2 a1.0 b-0.3 c-0.6 d0.5 e1.3 f0.4 g-0.4 i-0.4 j0.5 l0.7 p-0.4 s0.9
toto 5.3 a2.1 b0.9 c1.0 e2.8 j-0.9 m0.6 o-0.3 q1.5 r1.5 s-1.1 t2.2
toto+je 6.6 a-0.5 b1.1 c0.3 e-1.2 f-0.4 g1.6 i1.9 j-0.4 k0.6 n-0.5 p-0.7 q-0.5 r2.6 s-0.3
toto+nie 7.4 a0.7 b1.4 d-0.8 e1.1 i-0.5 m1.6 n0.9 p0.9 q1.4 r-0.3 t0.7
toto+sa 7.7 a-0.8 b-0.4 d-0.4 e-0.5 g0.9 h-0.3 n-0.3 q0.6 r0.9
toto+si 7.7 b0.3 c1.8 e-0.3 m-0.3 p-0.4 r0.3
toto+uz 7.7 a0.8 e1.2 g-0.4 i-0.5 j0.8
tou 6.5 a-0.9 d0.6 g-0.7 h0.9 i-0.6 k0.7 l2.0 m-0.3 n1.2 q-0.5 r-0.3 s-0.4
tout 7.2 a0.8 b0.8 c-0.5 f0.4 h0.6 k0.4 m2.2 n0.7 p-0.3 t0.5
tout+sumo 7.7 a0.5 b0.8 f0.7 h0.5 m1.4 n0.5
touto 7.2 a0.8 b0.8 c-0.5 f0.4 h0.6 k0.4 m2.2 n0.7 p-0.3 t0.5
tova 7.2 a0.4 d-0.3 e0.4 i0.8 j0.5 p0.4 r-0.3 t0.9
tovar 7.2 a0.4 d-0.3 e0.4 i0.8 j0.5 p0.4 r-0.3 t0.9
traf 7.0 c0.4 e-0.3 g1.0 h1.1 i-0.5 o-0.4 r1.2 s-0.4 t0.7
trafil 7.7 a-0.6 e-0.5 g1.5 h1.3 i-0.4 n0.5 r2.0
traj 6.5 a0.9 b-0.6 d-0.3 e2.2 h0.5 i-0.6 m-0.5 n0.5 o0.3 p-0.4 s0.6
traj+ludi 7.7 h0.8 s0.5
traja 6.5 a0.9 b-0.6 d-0.3 e2.2 h0.5 i-0.6 m-0.5 n0.5 o0.3 p-0.4 s0.6
trak 6.9 b0.3 c-0.5 e0.8 h0.7 i0.7 k0.3 l0.5 p-0.4 r0.4 s-0.3 t0.5
trakto 6.9 b0.3 c-0.5 e0.8 h0.7 i0.7 k0.3 l0.5 p-0.4 r0.4 s-0.3 t0.5
tram 7.7 a-0.5 f-0.4 h1.0
tran 7.2 c0.7 e0.6 f0.7 h0.7 i-0.3 l-0.3 s-0.3 t1.0
transp 7.7 e0.5 f0.9 h0.8 t1.1
tranzu 7.7 a0.4 c0.9 j0.3 p0.4
tras 7.7 b0.4 e0.4
trav 7.7 b0.9 i0.7
treb 4.8 a-2.4 b1.3 e-1.2 f1.2 g-1.1 h-0.6 i-1.6 j-1.0 k1.2 l-0.4 m-0.3 n0.4 o2.5 p-0.8 s-1.3 t1.5
treb+aj 7.4 a0.5 c0.8 d0.8 j0.7 n0.8 o0.7
treb+do 7.7 a-0.6 e-0.5 m0.5 n0.6
treb+ju 7.7 q0.4 r-0.3
treb+nam 7.7 a-0.4 b-0.3 c-0.4 h0.3 t0.5
treb+posl 7.7 h-0.3 k-0.3 l0.6 n0.4 o0.8 t1.1
treb+prel 7.7 b0.4 k0.4
treb+to 7.7 a-0.3 q0.3 r-0.3
treb+uzna 7.7 a0.6 c0.9 d0.7 e-0.5 f0.8 q0.4 r-0.4
treba 4.9 a-2.2 b1.0 c0.4 e-1.0 f1.5 g-1.4 h-0.8 i-1.5 j-1.0 k1.0 l-0.4 m-0.6 n0.4 o2.7 p-0.7 s-1.3 t1.3
trebis 7.4 a-0.4 b0.5 g0.5 h0.4 k0.3 m0.4 t0.5
tren 6.6 b-0.5 d1.2 f1.0 i-0.5 j1.2 m-0.3 p0.5 q-0.4 r-0.4 s0.7 t0.4
tren+a 7.7 d0.4 g-0.3 j0.7
trenci 7.2 c0.5 d0.8 g-0.4 i-0.4 j1.5 p0.7 r-0.3
tres 6.2 b-0.8 c-0.4 d-0.7 e-0.7 g-0.5 j1.8 n-0.4 o0.5 r-0.4 t0.4
tres+ozna 6.6 b-0.6 d-0.5 e-0.6 g-0.4 i-0.3 j1.5 o-0.4
trestn 6.4 b-0.7 d-0.6 e-0.7 g-0.5 j1.9 l0.3 n-0.5 q0.4
tret 4.5 a1.5 b0.9 c-0.4 d2.4 e2.0 f2.2 g-1.6 h0.5 i1.4 k1.2 m2.3 n-0.7 o-0.4 q0.6 r-0.5 s-1.0 t1.2
tret+a 7.7 c1.4 d0.6 e-0.4 g0.4 h0.8 i-0.4 n0.5 r0.6
tret+mesi 7.7 a-0.4 c-0.5 d-0.5 f0.6 m0.6 o0.3 p-0.3
tret+nizs 7.7 a0.6 b1.4 e-0.3 i1.3
tret+po 7.7 a0.3 c0.6 e-0.3 i1.0 k-0.4
tret+poru 7.7 a0.9 e1.7 g-0.5 i-0.3
tret+raz 7.7 a0.4 b-0.3 d1.3 f0.4 l0.4 m0.8 p0.7
tret+rocn 7.7 a-0.5 i-0.5
tret+spla 7.7 a0.5 c1.1 g-0.3 k0.6 l0.5 p1.1
tret+ste 7.7 a0.5 c-0.4 e1.3 f1.5 o0.4
tret+stvr 7.7 a-0.3 q1.3
tret+tyzd 7.4 a0.8 c0.4 d1.3 e0.6 r-0.5 s0.4
tret+vypa 7.7 a0.3 d0.4 e0.8 i0.9
tretej 7.0 a-0.5 b0.5 c0.6 e-0.3 f0.4 g-0.4 m1.8 t0.6
treti 5.7 a0.5 b-1.1 c-1.3 d1.1 e0.4 f0.4 g-0.5 h0.6 i-0.7 j0.8 k1.3 m1.4 n-0.9 o-0.5 q1.4 r-0.7 s-0.6
tretia 6.1 a1.6 b0.7 c0.5 d0.9 e2.0 f1.7 g-0.6 i1.0 j0.5 l-0.4 n0.3 p0.7 q0.3
tretie 6.8 a-0.6 b-0.7 c-0.5 d0.5 f-0.4 g-0.5 h-0.4 k0.8 o-0.3 s-0.4
tretik 7.0 a0.9 b-0.5 c1.5 d0.8 e0.7 f0.5 g-0.4 i0.4 k-0.7 m-0.3 q-0.3
tretin 6.2 b2.0 c-0.7 e-0.8 g0.8 i0.9 j-0.5 o0.5 p-0.5 q-0.7 r0.9
tretiu 7.2 c-0.4 g-0.3 i0.8 m0.7 r-0.3 t1.2
tretom 7.0 b0.4 d-0.7 e1.1 g-0.4 p1.1 s0.5
trh 7.0 a1.4 b-0.3 d-0.3 e1.2 g-0.6 h-0.3 i2.8 p0.7 r-0.5
trhu 6.5 a-0.4 b1.2 d0.3 h-0.5 i-0.4 j-0.3 l0.4 n0.5 p-0.5 s0.5
tri 4.3 a2.9 b2.5 c2.7 d2.1 e2.1 f1.2 g-1.6 h0.6 j-0.7 l2.7 m0.9 n0.4 o0.4 p-0.9 q0.3 r-1.0 t0.8
tri+cast 7.7 f0.4 h0.3 n-0.3
tri+dni 7.0 a-0.3 b0.5 g0.5 h0.6 k-0.3 s0.3
tri+hodi 7.2 a1.0 b0.3 c0.3 e0.8 f0.3 m0.6 t0.4
tri+mesi 6.5 c0.4 d-0.4 e-0.4 j-0.5 l1.6 m-0.8 p1.2 q0.4
tri+metr 7.7 c-0.3
tri+minu 7.7 a0.5 d1.3 g-0.4 i-0.4 s-0.3
tri+ponu 7.4 a-0.3 b0.4 h-0.3 i0.3 n0.4 r-0.4
tri+razy 7.4 a0.9 b1.3 c1.1 d1.0 e-0.5 l1.7 r0.4 t0.7
tri+roky 6.4 a0.3 b0.7 c0.6 d-0.5 h0.7 i0.5 n0.6 p-0.3 r-0.3 s0.9
tri+stra 7.2 a0.6 d0.7 e0.9 g-0.4 j1.1 n-0.3 p0.5 r-0.4 s-0.3
tri+tyzd 6.3 a1.0 c3.2 e-1.0 g-0.7 j-0.5 l1.3 m0.6 o-0.4 p-0.4 s0.6 t0.4
tri+veci 7.4 d0.9 e-0.4 k1.3 l0.4 n-0.3 o0.9 s-0.4
tric 7.0 e0.3 g0.3 k-0.3 q-0.3 r0.3 s1.4 t0.5
tricie 7.7 a0.6 c0.4 e0.8 s1.7
tricka 7.4 a-0.3 c-0.3 e-0.4 g0.4 r0.4 t0.7
trid 5.9 a1.3 b1.1 c2.1 e1.0 f0.4 g-1.1 i-0.3 n0.6 o1.0 p0.6 q0.6 r-0.3 s1.5 t0.4
trid+a 7.7 a0.3 c1.2 p1.2 s1.4
trid+dni 7.4 a-0.9 d-0.3 e-0.8 j0.3 o1.1
trid+roko 7.7 a0.6 b1.2 c0.6 d0.5 i0.4 r-0.3 s0.5
tridsa 6.3 a0.7 b1.4 c1.5 e0.5 g-0.8 i-0.3 j-0.5 o1.3 p0.5 q0.8 s1.5
tridsi 6.9 a0.7 c1.1 e0.8 g-0.4 n0.5 r-0.4 t0.9
trie 6.4 b-0.5 e1.2 f-0.6 h0.5 j-0.3 l-0.3 o0.4 q1.0 s0.6
trieda 7.7 c0.5 i0.4
triede 7.7 a0.5 d0.4 e0.9 i-0.4 s0.4
triedi 7.7 d-0.4 e-0.3 n0.4 r-0.4
triedu 7.7 a-0.4 e0.6 g0.3 h0.8 m0.4 o0.8 r0.4
trik 5.7 a1.3 b0.7 c0.3 d2.9 f0.8 h0.4 j-0.4 k0.9 l1.3 m1.5 o0.9 q0.3 r0.8
trik+a 7.4 a0.9 c0.5 d2.2 i-0.6 k1.0 n0.7 s-0.4 t0.5
trikra 5.7 a1.3 b0.7 c0.3 d2.9 f0.8 h0.4 j-0.4 k0.9 l1.3 m1.5 o0.9 q0.3 r0.8
tris 7.0 i-0.5 l0.3 m-0.4 r0.5 s0.7
tristo 7.0 i-0.5 l0.3 m-0.4 r0.5 s0.7
trna 6.8 a0.8 b-0.3 c-0.6 e1.6 g-0.5 h0.3 j1.0 m0.4 r-0.3 s1.0
trna+a 7.7 a0.6 d-0.3 e0.3 i0.7 j0.6 s0.4
trnava 7.4 e0.9 h0.5 j1.0 m0.5 s0.6
trnave 7.2 a0.7 c-0.4 e0.8 i0.4 s0.5
trnk 7.4 b0.9 c0.4 e-0.7 f0.9 g0.3 i-0.3 k-0.4 n0.5
trnkov 7.7 e-0.4 g0.3 h0.4
troc 5.1 a1.2 b2.7 c1.6 d0.6 e1.3 g-1.0 h1.5 k1.2 l2.3 n-0.5 p-0.4 s-0.4
troc+kral 6.9 a-0.5 b-0.6 c0.5 d-0.5 e-0.5 g1.3 h1.4 i0.6 j0.3 n0.5 p-0.4 q0.4 r1.3 t-0.3
troc+ma 7.7 a1.0 d0.4 e0.8 g-0.4 q0.5 r-0.3
troc+tyzd 7.7 b0.6 c0.5 e0.9 f0.6 j0.6 m0.6
troch 5.5 b2.4 c1.5 d0.6 e0.9 h0.9 i0.9 k0.4 r0.6
trochu 6.2 a1.2 b0.6 e1.0 g-1.2 h1.1 i-0.9 j-0.4 k1.4 l2.6 m-0.6 n-0.4 p-0.7 r-0.4 s-0.6
troj 6.8 a-0.6 b1.3 d-0.3 f0.4 i-0.4 k0.6 m0.6 o0.5 s-0.4
tros 7.7 a-0.4 l1.1 n0.9 p-0.3 q2.1
trosku 7.7 a-0.4 l1.1 n0.9 p-0.3 q2.1
trov 7.7 a-0.5 d0.5 g0.4 h1.0 m-0.4 n0.5 o0.8 r0.6
trpe 5.9 a0.4 c0.8 e-0.7 g1.2 h0.5 i-1.0 j0.3 l0.5 m0.5 n1.5 o0.4 p-0.7 r1.5 s-0.7
trpe+s 7.7 a-0.4 g1.2 m0.4 r1.3
trpezl 6.0 a0.4 c0.9 e-0.6 g1.2 h0.6 i-0.9 j0.4 l0.5 m0.5 n1.5 o0.5 p-0.6 r1.7 s-0.7
trst 7.2 d-0.5 e0.3 g-0.3 i0.3 k1.1 o0.6 q-0.3
trsten 7.4 d-0.5 e0.5 g-0.3 i0.4 k0.9 n0.4 o0.4
trub 7.7 e0.4 g0.4 i1.3 r0.4 s0.5
trva 5.5 b1.5 c2.9 e-1.3 g0.6 h0.3 k-0.6 m0.6 o-0.7 p1.6 q0.4 r1.5 s-1.1
trva+dlhs 7.7 a-0.9 b-0.6 g1.4 p-0.3 r1.5
trva+prik 7.2 a0.5 b0.4 c0.4 d0.4 e0.5 g-0.3 i-0.3 p1.8 q1.0 s-0.3
trva+to 7.4 c0.6 g0.4 m0.4 r0.7 t0.4
trvala 7.4 a0.5 b0.3 c2.3 d-0.4 e-0.5 m-0.3 p-0.4
trvalo 7.0 a-1.2 b-0.7 c1.4 e-0.7 g2.0 h-0.4 i-0.3 l-0.4 p-0.6 r2.4
trvaly 7.0 b0.3 c0.6 d0.4 e0.5 g-0.6 h1.1 i-0.4 k-0.3 p1.7 q1.1 r-0.3 s-0.5
trvam 7.7 a0.4 c0.7 e0.3 f0.9 m0.7 p0.6
trvani 7.7 c0.3
trvat 7.4 c1.4 d-0.4 e-0.4 i-0.5 j0.5 m0.8 p-0.4 r0.4
trzb 7.2 a-0.8 b0.3 c-0.3 d1.0 e-0.9 g0.9 h0.5 l1.1 n0.8 q-0.4 r1.6
trzby 7.4 a-0.5 d1.0 e-0.6 g1.1 h0.4 n0.7 r1.6
tu 4.1 b1.3 d0.8 e2.2 g0.7 h1.4 j-1.6 k1.3 l-0.8 n-1.0 p1.3 q1.9 r1.1 s1.0 t1.5
tu+bol 7.7 d-0.3 m0.6
tu+bran 7.7 b1.0 d0.4 e0.4 g0.5 k0.8 r0.6 s-0.3 t0.3
tu+druh 7.4 b0.8 c-0.3 m1.6
tu+fakt 7.7 a-0.4 l0.3 m-0.4 n-0.4 p-0.4 q0.3
tu+istu 6.8 a1.7 b0.7 d0.7 e1.0 g-0.9 i0.5 l-0.3 m-0.5 p0.5 q-0.5 r-0.4 t-0.4
tu+kont 7.7 g-0.3 r-0.3
tu+posl 7.7 a0.5 e0.9 p1.1
tu+reze 7.4 c-0.4 e0.5 g-0.3 i-0.3 s0.8
tu+stra 7.7 a-0.4 f0.5 g0.3 h1.0 k0.4 r0.4 t0.5
tu+tabu 7.7 a-0.5 e0.3 g0.9 k0.3 o0.8 r1.0
tu+vasu 7.7 e0.7 g0.4 j0.9 r0.6
tu+zrus 7.7 i0.5 o1.0
turi 6.9 b0.8 d1.1 h0.4 k-0.3 l0.3 o0.8 p-0.3 q0.4 s0.6
turiec 7.7 e-0.4 q0.4
turist 7.2 b0.6 d1.3 h0.5 i-0.5 k-0.4 n-0.4 o1.1 s0.8
turn 7.7 h0.4 k1.6 n0.5 o-0.3
tuto 5.9 a0.4 b0.8 c1.0 d-0.8 e0.7 f0.3 g-1.2 h-0.5 i-1.0 m1.4 p0.6 t1.4
tuto+polo 7.4 a0.8 b1.1 e-0.5 m1.6 t-0.3
tuto+spra 7.0 a-0.8 b-0.4 i-0.4 p-0.3
tvar 7.0 b0.4 c0.4 d-0.4 e0.4 g-0.4 i0.5 p-0.4 r-0.4 s1.0
tvar+sa 7.7 a0.6 c0.7 i0.9 s0.6
tvari 7.7 a0.3 c0.6 d-0.3 i0.9
tvoj 6.3 a-1.4 b-1.1 e-0.7 f0.3 g1.7 h2.9 i-0.7 j-0.4 l1.7 m-0.5 n1.5 o-0.3 p-0.4 r2.0 s-0.5
tvoj+cisl 7.4 a-0.3 b-0.4 e-0.5 f0.4 g0.9 h1.9 i-0.3 r1.1
tvoj+fakt 7.7 a-0.3 c0.5 d-0.3 f0.4 l1.7 n0.8 t0.3
tvoja 7.2 a-0.5 b-0.4 e-0.4 g0.9 h1.0 n0.4 r0.9
tvoje 7.2 a-0.3 b-0.5 e-0.6 f0.3 g0.8 h1.8 i-0.4 r0.9
tvoju 7.7 a-0.3 c0.5 d-0.3 f0.4 l1.7 n0.8 t0.3
tvor 7.4 a-0.5 d-0.3 g1.1 i0.4 r1.2
tvrd 5.8 b-1.1 c-0.4 e-0.7 f1.5 i-0.5 j0.4 m0.9 n-0.3 o0.3 s0.4 t0.7
tvrd+ze 6.1 b-0.9 d-0.6 f1.5 i-0.8 m1.1 o0.4 p-0.8 q0.4 t0.7
tvrdi 6.4 a0.6 b-0.7 d-0.3 f1.8 g-0.3 i-0.5 j0.3 m0.7 o0.5 q0.5 r-0.4 t0.8
tvrdia 7.7 a-0.3
tvrdil 7.4 e-0.5 g0.3
tvrdit 7.7 e0.4 m0.6 s0.7
tvrdoh 7.7 a-0.4 e-0.4 g0.6 r0.5
ty 7.0 b-0.3 c0.4 e0.6 i-0.3 l0.7 p0.4 r-0.4 s0.5
tych 5.3 a0.5 b0.3 e-0.9 h1.1 i1.4 k-0.8 l-0.5 m4.0 n2.4 o1.5 p-0.3 q2.1 r-0.4 s-0.5 t-0.6
tych+co 6.9 b-0.6 d-0.6 e-0.5 g0.5
tyka 6.5 a-1.2 d-0.6 e0.4 f0.5 g-0.7 h-0.3 i-0.3 j-0.5 l0.3 o1.7 p-0.4 r-0.5 s-0.5
tyka+sa 7.7 b0.8 i0.7 l1.0 r-0.3
tym 4.8 a0.4 b1.5 c-0.4 d0.5 e1.5 f-0.5 h0.8 i0.6 j-0.7 k-0.5 l-0.5 m-0.4 n0.4 o0.6 p1.2 q-0.8 r0.6 s1.1 t1.2
tym+do 7.7 a0.7 s2.2
tym+dvom 7.7 c-0.4 e0.9 g-0.4 h0.8 m0.5 p1.0 r-0.3 s-0.4
tym+nic 7.4 a-1.0 c-0.3 e-0.4 l0.3 p-0.4
tym+niec 7.7 a0.3 b0.4 e0.4 n0.3 o0.4 t1.2
tym+to 7.7 d0.4 e0.5 i0.5 s1.0
tym+ze 7.2 a0.4 b0.4 c-0.3 d0.7 e0.4 j0.6 s0.3
tymt 6.3 a0.9 b-0.6 c0.6 f2.0 g-0.6 i1.1 j0.8 p0.4 r-0.3 s-0.4
tymt+odst 7.2 a0.5 c-0.5 j0.4 p0.6
tymt+vam 7.7 c0.6 j0.5
tymt+vas 7.7 i1.2 j0.4
tymto 6.3 a0.9 b-0.6 c0.6 f2.0 g-0.6 i1.1 j0.8 p0.4 r-0.3 s-0.4
typo 7.2 b0.8 c-0.4 d0.4 e0.4 h0.5 j0.4 m0.4 o-0.4 r0.4
typogr 7.7 d0.5 e0.3 h0.6 m0.6 o-0.3 r0.5 t0.4
typu 7.7 a-0.3 b-0.3 h0.7 n0.5 r-0.4
tyzd 4.0 a0.8 b0.9 c6.5 d1.1 e-0.6 f0.9 g-0.8 i-1.2 j-1.6 k1.4 l1.7 m1.0 n2.4 o0.3 p-2.0 r0.4
tyzd+a 6.9 a0.6 b0.6 c1.6 e1.4 f-0.3 g-0.6 i0.9 k-0.4 l0.4 n0.4 r-0.6 s-0.4
tyzd+bez 7.4 a0.9 b-0.5 c1.1 d1.3 e-0.5 f0.4 g-0.3 h0.9 i-0.4 l0.4 m-0.3 n-0.4 o-0.3
tyzd+bude 7.7 c0.6 d0.4 l0.6 n0.4 o0.6
tyzd+caka 7.2 a0.4 c0.9 d1.2 e-0.6 f0.5 i-0.4 l0.4 n0.6 s0.7
tyzd+ma 7.7 c0.7 k0.3
tyzd+mame 7.7 c-0.5 e1.0 k-0.3 n-0.3 q0.3 r-0.4 s0.5
tyzd+na 7.2 b0.6 c1.3 f-0.4 g0.5 j0.4 k-0.3 m0.7 r0.5
tyzd+nesk 7.2 c0.5 e0.9 h-0.4 i-0.4 l1.2 n-0.4 q-0.4 t0.4
tyzd+od 7.7 e0.4 f1.0 o0.6 q0.4
tyzd+sme 7.0 b0.4 d0.6
tyzd+to 7.0 e0.4 k0.8 n1.2 o0.4 r0.3 s0.3
tyzden 5.1 a-1.2 b0.4 c1.2 e-0.7 g-1.0 h-0.4 i-1.1 j-0.9 k2.4 l0.8 m0.3 n2.4 p-1.4 s-0.7 t0.7
tyzdna 5.5 a0.3 c1.7 d-0.9 i-1.0 j-0.4 n1.3 p-0.4 q0.7 r0.5 s0.4
tyzdne 5.3 a1.4 c4.5 d0.4 e-1.1 g-0.4 i-0.3 j-0.5 k-0.4 l1.8 m0.6 p-0.9 s0.8
tyzdni 6.9 b0.3 c-0.4 d0.4 e0.7 h0.6 i1.1 k0.6 l-0.3 n-0.3 p0.6 t-0.4
tyzdno 6.1 a0.8 b0.9 c2.3 d1.7 e0.6 f1.8 k-0.4 l0.7 p-0.7 q-0.4 r0.6
u 3.9 a-1.0 b-0.5 c1.4 d1.2 f1.1 h1.1 i1.9 j0.7 l2.8 p1.9 q2.7 r0.4 t0.6
u+koho 7.7 s0.6
u+mna 6.8 a-0.4 b0.4 e-0.5 g1.2 i-0.5 j0.7 l1.2 m0.4 p0.4 q-0.4 r1.2 t-0.4
u+nas 5.1 a-1.0 c-0.5 d-0.7 f0.5 g0.8 h-0.6 i-0.4 l0.7 m1.3 p1.6 q0.4 r1.4 s-0.9 t0.8
u+nota 7.7 a-0.4 c-0.5 l0.8
u+pani 7.7 d0.8 i0.4 p0.3 q1.2
u+prav 7.7 d0.4 f0.6 j1.0 s0.7
u+seba 7.2 a0.4 c-0.3 e1.2 g-0.3 i0.4 l0.5 n0.5 p0.9 t0.7
u+spra 7.7 d-0.3 i0.7 l0.9
u+suse 7.4 a0.4 c0.5 e0.7 g0.3 i0.8 k0.6 p0.8 q0.6 s0.5
u+vas 4.8 b-0.9 c2.3 d2.2 f0.8 h1.4 i1.8 m-1.1 n0.6 o0.3 p-1.6 q1.8 r-1.1 s-0.3
u+vash 7.7 b1.2 c-0.4 d-0.6 f0.7 g-0.4 i-0.3 r-0.3
ubez 7.7 c0.7 d0.7 f0.7 p0.6 s1.0
ubezpe 7.7 c0.7 d0.7 f0.7 p0.6 s1.0
ucas 6.9 a-0.7 b-0.4 g-0.5 h-0.3 i-0.3 k2.4 l0.4 m-0.6 n0.9 o-0.4 r-0.3
ucast 7.2 a-0.4 g-0.5 k1.6 l0.4 m-0.3 r-0.3
ucastn 7.7 a-0.3 e-0.4 k1.0 n1.0
uceb 7.2 e0.6 g0.5 h0.9 j0.5 m-0.3 o0.3 q1.1 r0.7
ucebni 7.2 e0.6 g0.5 h0.9 j0.5 m-0.3 o0.3 q1.1 r0.7
ucet 5.5 a-1.1 b-0.5 c0.3 d0.9 e0.5 i-1.5 l2.2 m0.6 n3.7 o2.0 q1.7 r0.3 s-0.9 t-0.7
ucet+v 7.7 a-0.4 n1.1 o1.4 q-0.3
ucet+za 7.7 b0.6 d-0.4 m0.7 o0.4
ucha 7.2 a-0.5 b0.3 e-0.4 g0.3 h-0.6 i-0.5 r0.4 t-0.4
uchadz 7.4 a-0.3 b0.4 d-0.3 f0.3 g-0.4 h-0.5 i-0.4 l0.3
ucho 7.7 a0.4 e1.0 j1.9 s-0.4
uchova 7.7 a0.4 e1.0 j1.9 s-0.4
uci 7.7 j0.6
uci+na 7.7 j0.6
ucim 7.7 e0.5 q-0.3 s0.5
ucin 7.2 a1.0 c0.4 d0.6 f-0.3 i1.3 j1.5 p0.5
ucinno 7.4 a0.7 d0.7 f-0.3 i1.5 j0.9 p0.6
ucit 6.4 b0.3 c1.2 d-0.6 e0.3 g-0.6 i-0.9 k0.4 l0.4 p-0.6 q0.9 s0.4 t0.4
ucitel 6.5 b0.4 c1.1 d-0.6 g-0.5 i-0.7 l0.3 n-0.5 o-0.5 p-0.5 q1.0 r-0.4 s0.4
ucta 6.1 a-0.6 d-0.7 e0.9 f1.1 g-0.5 j-0.3 k0.9 n-0.6 o2.0 p0.3 s-0.4 t0.6
ucta+tatr 7.7 c-0.3 n-0.3 o1.3
uctare 6.9 a-0.6 g-0.4 n-0.4 o1.4 p-0.7 q0.6 r0.5
uctarn 6.6 d-0.6 e1.0 f1.0 i0.4 k1.1 n-0.3 o0.7 p1.0 q-0.3 r-0.4 t0.4
ucte 6.0 a-0.8 b1.1 c-0.8 d-0.4 e0.5 g-1.3 h0.4 i-1.3 j-0.5 l3.3 m0.8 n1.2 p-0.4 q2.8 s-0.7 t-0.7
ucto 4.5 a-1.9 b1.1 c-0.8 d0.6 g1.7 h3.1 i0.7 j-1.4 l1.2 m0.6 n1.0 o0.9 p-0.8 r1.7 s-1.1 t-0.5
ucto+aj 7.7 e-0.3 g0.6 h0.9 i0.5
ucto+ma 7.4 a1.1 d0.7 e1.5 g-0.3 p0.5 s1.1
ucto+nam 7.7 e0.4 k0.4 l0.4 o-0.3 r0.3
ucto+pove 7.7 d0.5 g0.6 h1.1
ucto+prog 7.4 a-0.7 g-0.3 m0.4 o1.3
ucto+sa 7.7 a-0.3 g-0.4 h-0.4 i1.1 o1.1 r-0.5
ucto+si 7.7 a-0.5 l0.9
ucto+sluz 7.7 g0.4 i0.4 k0.9
ucto+sme 7.7 a0.4 e0.7 i0.7
ucto+tak 7.7 a-0.4 d-0.4 f0.3 h1.4 l0.3 q0.6
ucto+zavi 7.4 a0.8 b0.4 c0.8 d0.3 e1.2 h-0.3 m0.4 n0.5 r0.6
uctou 6.5 a-0.4 b-0.4 c-0.4 g0.4 h0.9 i-0.6 j-0.4 n1.4 p-0.4 r0.4
uctova 6.6 a0.5 b3.1 g-0.6 j0.4 k0.3 m1.5 p-0.5 r-0.4 s-0.3
uctovn 4.8 a-2.1 b-0.9 c-0.7 d0.5 f0.3 g2.3 h2.6 i0.7 j-1.4 l1.4 n0.5 o0.7 r1.9 s-0.7
uctu 5.5 a0.7 b0.7 c1.1 d-0.6 e-1.3 g-1.4 h-0.6 i-0.4 j-1.0 l0.8 m4.5 n0.9 p-1.5 q3.1 r-0.8 t0.6
uctu+nam 7.4 a1.4 b-1.1 e-0.5 g-0.3 i-0.3 m2.3 s0.7
uctu+v 7.4 a-0.4 q2.4
uctu+z 7.7 i0.6 o0.8
uctuje 6.3 a2.2 b1.1 c0.6 d-0.7 e-1.2 g-0.7 i-0.9 j-0.5 m5.5 n-0.3 o-0.4 p-0.9 q1.0 t0.5
ucty 6.8 a-0.9 b-0.6 e-0.5 g0.3 h-0.5 l2.3 n0.4 o-0.4 p-0.5 r0.4
udaj 5.9 a0.5 b-0.4 c-0.4 e1.3 f0.8 g-0.6 h-0.6 i-0.8 j1.9 m1.1 n0.5 o2.2 p-0.8 q0.5 r-0.5 t0.4
udaj+a 7.4 a0.3 e0.7 f0.3 s0.5
udaje 7.4 a-0.6 b-0.3 h-0.3 k0.6 m-0.4 o2.1 q0.3 r0.4
udajom 7.7 b0.4 c0.5 m0.3 n0.5 t0.4
udajov 6.3 a0.9 b-0.5 c-0.8 e1.6 f1.0 g-0.6 i-0.4 j1.6 o0.4 p-0.4 q0.4 r-0.8 s0.6
udal 7.2 a-0.6 b-0.3 c-0.4 e-0.4 i-0.4 j0.6 n0.4
udal+je 7.7 j0.4
udalos 7.2 a-0.6 b-0.3 c-0.4 e-0.4 i-0.4 j0.6 n0.4
udan+dovo 7.7 i0.7 j0.4
udrz 6.8 a-1.0 b0.5 c-0.4 d-0.7 e-0.5 g0.4 h0.7 i0.6 k-0.4 n0.5 p-0.3 q0.6 s-0.4 t1.6
udrzbu 7.4 a-1.1 g-0.4 h0.5 i0.5 n0.9 t1.6
udrzby 7.7 a-0.3 d-0.4 e-0.6 g1.0 o-0.3 q0.4 r0.4
uhra 4.4 a-1.2 d-0.5 e0.9 f-0.3 g-1.1 h0.4 i-2.1 j-0.9 l4.9 m0.7 n3.8 p2.9 q9.1 r0.7 s-1.3
uhra+a 7.7 b-0.4 g1.6 h0.9 l-0.3 n0.8 q1.2 r1.4 t0.6
uhra+az 7.4 a0.6 c-0.4 l0.5 p1.8
uhra+dnes 7.4 a-0.3 n-0.3 o-0.4 p-0.4 q1.8 t-0.4
uhra+do 7.7 l-0.4 n1.5 q-0.4
uhra+fakt 7.0 a0.7 b0.9 c0.4 h-0.4 j-0.4 m-0.4 o0.3 p1.5 q1.5
uhra+hned 7.7 a-0.3 g0.4 h0.5 n0.7 q1.0
uhra+nebu 7.7 e0.9 i0.8 l0.8 p0.9 q-0.3
uhra+sme 7.4 a-1.5 e-0.9 l-0.4 m0.9 n-0.5 q1.1
uhra+som 7.2 b0.6 f0.7 g0.3 h-0.4 k-0.5 l-0.4 n0.5 q3.2 r0.6
uhra+teda 7.7 c0.5 j0.6 k0.6 l0.6 p0.6
uhra+v 7.7 n2.0 p-0.4 q-0.4
uhra+za 7.0 a0.4 b-0.5 c0.4 e0.8 f-0.4 k0.5 l0.4 m-0.3 o0.4 p0.7 s0.9
uhrada 6.4 a-1.4 c-0.7 d-0.5 e-0.7 f0.6 h0.8 i-0.5 j-0.7 l1.6 m0.6 n3.4 o0.3 p-0.9 r0.7 s-0.3
uhrade 6.0 a-1.2 c0.6 d0.4 f0.4 j0.3 k-0.5 l0.4 m-0.6 o-0.5 p0.4 q6.8 s-0.6 t-0.5
uhradi 5.5 a-1.4 d-1.0 e-0.7 f-0.9 i-1.0 j-0.7 k-0.5 l1.0 n2.7 o0.3 q5.0 r1.0 s-0.7
uhrado 7.0 b0.4 d0.6 e0.9 f-0.4 g-0.3 i-0.3 k0.5 l4.1 m0.4 p-0.5 t0.3
uhradu 5.8 a2.0 e0.7 g-0.8 i-0.8 l-0.5 m-0.3 n-0.5 p5.0 q0.3 r-0.5
uhrady 7.4 a-0.4 l1.5 n0.3 r0.3
uhri 7.7 a-0.6 c-0.4 h0.6 k-0.3 t0.4
uhrin 7.7 a-0.6 c-0.4 h0.6 k-0.3 t0.4
uist 7.7 d0.9 e0.3 i-0.3
ujal 7.4 a0.4 d0.4 e0.9 h0.7 i0.3 j0.6 r0.3
ujo 7.4 e0.5 i0.4 p1.0
ukaz 5.3 a1.3 b1.5 c-0.8 d-1.2 e2.2 f1.0 h0.7 i1.6 k0.7 l-0.6 n-0.5 o0.4 p-0.4 r-0.6 s0.9
ukaz+ako 7.4 c-0.4 s0.4
ukaz+v 7.7 b0.4 c0.5 e0.5 f0.6 g0.4 h0.6 k-0.3 r0.8 t0.7
ukaz+ze 7.2 b0.3 c-0.4 d-0.4 e0.5 f0.4 i0.4 p1.2
ukazal 6.4 a0.7 b0.8 c-0.9 e0.6 g0.5 i1.4 j0.5 m-0.5 p0.8 r0.4 s-0.5
ukazat 7.2 e0.4 g-0.4 o0.7 r-0.6
ukazem 7.4 a0.6 b1.8 e-0.4 g-0.3 i-0.4 s1.5
ukazko 7.4 a0.4 d-0.3 e1.0 i1.0 s0.8
ukazku 7.2 c0.5 e0.9 g-0.6 i1.0 k1.1
ukazky 7.7 a-0.6 b-0.4 e-0.6 g1.1 h1.9 k-0.3 n0.3 q0.5
ukazuj 7.0 b0.3 d-0.5 e0.6 f1.8 h-0.5 i-0.4 k0.5 m-0.5 n-0.6 p-0.3
ukla 7.7 a0.3 c0.5 d0.8 f0.9 i0.5 j-0.3 p1.3
uklada 7.7 a0.3 c0.5 d0.8 f0.9 i0.5 j-0.3 p1.3
ukon 6.1 g-1.0 h-0.6 i3.8 j0.6 m1.3 n0.8 o-0.4 r-0.5 s-0.5
ukonce 7.2 a0.5 e-0.5 i0.4 j0.3 m1.9 p-0.4
ukonci 6.9 a0.4 d0.3 e0.8 f0.3 g-0.5 h-0.4 i3.0 p0.4 r-0.3
ukoncu 7.2 a-0.8 c-0.4 g-0.4 i0.9 n1.0
ukra 6.9 a-0.8 d-0.4 e-0.5 h0.5 i-0.4 l0.3 n-0.5 q0.4 r0.5 t0.9
ukradl 7.7 a-0.4 t0.8
ukraji 7.4 a-0.4 h0.7 n-0.4 o0.4 q0.5 r0.7
ulic 6.5 b-0.5 c0.5 d0.3 e0.4 f1.6 g-0.5 i-0.6 k0.3 m0.4 o1.1 p0.9 s2.3 t1.3
ulica 7.7 d-0.3 p0.7 s1.4
ulice 7.7 a-0.4 m-0.5 o1.3 q0.3 t0.9
ulici 7.4 d-0.4 e0.6 f1.2 k0.7 s0.4 t0.8
ulicu 7.7 c0.6 e-0.4 j0.4 s1.7
ulov 7.7 d0.6 e0.5 g0.4 i0.6 r0.3
uloz 7.2 b-0.3 c-0.5 d-0.4 p0.4 s0.8
ulozen 7.4 c-0.4 p0.4 s0.9
umel 6.9 a0.4 c0.6 d-0.8 e0.4 g-0.4 i-0.4 k-0.4 m-0.3 n0.3 r-0.5 s0.8
umel+inte 7.4 c-0.4 d-0.5 e0.4 f-0.3 l0.4 r-0.4
umelec 7.7 c0.6 e0.4 f0.6 s0.6
umen 7.7 e0.4 g-0.3 s0.6 t0.9
umie 7.7 a-0.5 d-0.5 e-0.3 g0.4 i0.6 r0.8
umiest 7.7 a-0.5 d-0.5 e-0.3 g0.4 i0.6 r0.8
umyv 7.2 a0.7 c0.3 d0.9 e1.1 g-0.4 h0.4 n0.6 q-0.5 t0.4
unav 7.7 a0.6 c0.4 d0.3 e1.2 i1.5
unaven 7.7 a0.6 c0.4 d0.3 e1.2 i1.5
unes 7.7 a-0.7 b0.5 c0.3 g1.5 m0.3 n0.4 r2.5
unik 6.9 a0.4 e1.5 f0.3 h0.4 i-0.4 j1.4 n1.2 p-0.3 s0.6
unik+udaj 7.4 a0.5 e1.2 j0.9 s0.8
univ 7.0 c-0.5 g-0.4 h-0.3 l0.4 m-0.4 n0.4 q0.8
univer 7.0 c-0.5 g-0.4 h-0.3 l0.4 m-0.4 n0.4 q0.8
upad 7.4 d0.6 f0.3 g-0.4 i-0.5 l-0.4 n0.4 o0.3 p-0.4 t0.5
upla 5.5 a2.0 d-0.4 e2.5 g-0.8 j4.9 k-0.5 l-0.4 m0.9 p0.4 r-0.4 s-0.7 t-0.5
upla+na 7.7 a0.6 i1.0 j1.2 m1.5 p0.5
upla+nahr 7.7 a0.4 e-0.5 j0.4
upla+naro 7.2 a0.9 b0.8 j0.7
upla+si 6.6 a0.3 d-0.6 e0.9 f0.3 g-0.3 i-0.4 j2.1 p-0.7
upla+u 7.7 a0.4 e0.8 j0.7
uplatn 5.5 a2.0 d-0.4 e2.5 g-0.8 j4.9 k-0.5 l-0.4 m0.9 p0.4 r-0.4 s-0.7 t-0.5
upln 6.3 b0.7 c-0.9 d0.5 e1.5 g0.8 i1.2 j-0.5 k2.0 l-0.4 n2.1 p-0.4 q-0.7 r1.7
upln+inej 7.7 a0.7 e0.9 i0.5 k0.9 s0.8
upln+pres 7.7 a-0.5 b0.6 c-0.4 g0.3 k1.3 n0.4 r0.3 t0.3
uplne 6.4 a-0.5 b0.8 c-0.9 d0.5 e1.6 g1.1 j-0.4 k2.1 l-0.4 n2.2 p-0.3 q-0.7 r1.8
uply 5.9 a0.9 b-0.3 c2.7 d1.3 e-0.7 f0.3 g-0.7 h-0.5 i0.8 j1.7 l-0.4 m-0.5 s-0.5
uply+leho 7.4 n0.3
uplynu 5.9 a0.9 b-0.3 c2.7 d1.3 e-0.7 f0.3 g-0.7 h-0.5 i0.8 j1.7 l-0.4 m-0.5 s-0.5
upok 7.4 a-0.7 d-0.4 g0.9 i-0.3 k0.7 n-0.3 q0.8 r0.5
upokoj 7.4 a-0.7 d-0.4 g0.9 i-0.3 k0.7 n-0.3 q0.8 r0.5
upom 5.2 a0.4 b-1.1 d1.2 g-1.4 h-0.6 i-1.6 j-0.4 k0.6 l0.4 m1.3 n2.6 p3.5 q0.6
upom+c 7.7 a-0.3 b0.4 c-0.3 f0.5 n0.7 r0.4
upom+som 7.7 d0.6 l0.8 p0.4
upom+z 7.7 e0.7 p0.7 q0.9
upom+za 7.4 e-0.5 s0.8
upomie 5.3 a0.3 b-1.1 c-0.5 d1.3 g-1.4 h-0.6 i-1.5 j-0.8 k0.7 l0.4 m1.4 n2.7 p3.6 q0.6 s0.3
upov 7.2 b-0.4 h0.4 i0.4 n0.4
upoved 7.2 b-0.4 h0.4 i0.4 n0.4
upoz 5.9 c-1.0 e0.8 f0.4 g-0.3 i0.9 j-0.3 l-0.7 n0.7 t0.8
upoz+na 7.7 d0.4 f0.8 p0.5 t1.1
upoz+ze 6.9 a1.1 b0.7 c-0.7 e0.7 f-0.4 g-0.6 h0.4 i1.4 o0.3 p-0.3 q-0.4 r-0.7 s-0.3 t0.6
upozor 5.9 c-1.0 e0.8 f0.4 g-0.3 i0.9 j-0.3 l-0.7 n0.7 t0.8
upra 5.4 a0.6 b1.1 c0.9 d2.1 e0.6 f0.6 g-0.6 h0.3 i-0.8 j-0.8 l-0.5 m0.8 o0.5 q-1.0
upra+firm 7.2 a0.4 b0.6 c0.5 e-0.5 i-0.4 r-0.3 s1.0
upra+mi 7.7 a0.5 d0.6 e1.3 f0.7 h-0.3 l0.4 r-0.4
upra+nam 7.7 d0.3 p0.4
upra+pros 7.7 a-0.5 f0.5 g-0.3 i-0.4 o0.4
uprato 6.1 b0.6 c0.4 d1.1 e0.8 f0.3 h1.0 i-0.7 j-0.4 k0.3 o0.5 p-0.6 q-0.3 s0.4 t0.5
upratu 7.7 c-0.3 e-0.4 f0.4 i0.5 m0.7 p0.4
uprave 7.7 c0.8 d0.5
upravt 7.2 c-0.5 d-0.4 e-0.3 f0.5 g-0.4 h-0.3 i-0.5 k-0.4 l-0.3 m0.6 o0.4 r-0.3 t-0.3
upravu 7.0 a0.4 b0.3 d0.8 h-0.3 p1.0 s-0.4
upri 6.4 a1.0 b1.4 c0.3 d1.3 g0.5 j-0.5 k0.5 l0.6 m-0.6 p-0.6 r0.9 s0.4
uprimn 6.4 a1.0 b1.4 c0.3 d1.3 g0.5 j-0.5 k0.5 l0.6 m-0.6 p-0.6 r0.9 s0.4
upro 7.7 a0.4 e0.4 r-0.4 s0.6
uprost 7.7 a0.4 e0.4 r-0.4 s0.6
urad 4.7 a-1.2 b0.3 c-0.5 d-1.2 e1.1 f0.5 g1.2 j1.3 l-0.5 n0.8 o-0.6 p-1.3 r2.0 s-0.4 t0.5
urad+a 7.4 j0.4 n0.7
urad+na 6.8 a1.1 c0.3 e1.1 f1.2 i-0.7 j1.5 s0.8
urad+nam 7.4 c-0.3 d-0.4 e1.2 g-0.4 h-0.3 j-0.4 k-0.3 r-0.6
urad+prac 7.7 a0.3 e0.7 i0.5 m0.5
urad+prek 7.4 a-0.8 b-0.4 e-0.4 g0.5 h-0.3 j-0.5 r0.8 t0.7
urad+v 7.4 b0.5 e0.5 j0.8
urade 6.9 b0.5 c0.5 e-0.6 f-0.3 g-0.3 i-0.4 m0.6 n-0.4 p0.4 r-0.3 s-0.4
uradne 7.0 a-0.9 c0.4 e-0.3 g0.6 q-0.3 r1.1
uradni 7.7 f0.4 g0.4 r0.5
uradno 7.7 d0.5 f0.6 n0.4
uradny 7.2 a-0.6 d-0.4 g-0.4 h-0.5 j-0.6 k0.5 t0.7
uradom 7.0 e0.4 f0.7 h0.5 i0.4 j0.7 m-0.3 q0.5 t0.4
uradu 6.2 a-0.8 c-0.7 e0.6 f-0.5 h-0.4 i0.4 j1.0 l0.4 m-0.5 p-0.5 r0.5 t0.3
uraz 6.6 c-0.6 d0.4 j0.6 m-0.4 p0.3 q-0.3 s0.4 t0.3
urazen 7.7 a0.4 e0.4 j0.6 s0.7
urazil 7.7 d-0.4 i-0.3
urba 7.2 a0.3 b0.3 d0.4 e1.3 i0.5
urbaru 7.7 b0.3 e0.5
urce 7.4 j0.5 m1.2 p-0.3
urceni 7.7 a0.3 j0.6 m1.4 p-0.3
urci 6.6 a1.0 b-0.4 c-0.4 d0.6 e1.1 g-0.6 h0.6 i0.8 j-0.3 k1.5 l0.8 m0.6 o0.4 q-0.4 s1.8
urci+nie 7.7 e0.3 k1.9 l0.6 o0.4
urcite 6.6 a1.0 b-0.4 c-0.4 d0.6 e1.1 g-0.6 h0.6 i0.8 j-0.3 k1.5 l0.8 m0.6 o0.4 q-0.4 s1.8
urge 7.2 a0.4 b0.6 c1.0 d1.0 e-0.4 f0.3 k0.5 o0.4 s0.5 t-0.3
urgenc 7.7 a0.6 c1.0 d1.2 i0.4 s0.7
urgent 7.7 b0.8 f0.4 k0.5 o0.4
urob 5.7 a1.1 d0.4 e3.6 g0.3 h1.2 i0.6 k1.0 m-0.4 n0.4 o0.4 p0.8 q-0.4 r0.9 t0.8
urob+som 7.7 b0.5 e-0.7 i0.6 r-0.4
urob+za 7.7 b0.6 c0.5 e0.7 i0.6
urobi 7.7 g-0.5 i1.4 p0.8
urobil 6.6 a-0.6 f0.5 g1.1 h1.0 i-0.4 j0.4 k1.4 l0.7 m-0.4 n-0.3 p-0.4 r1.1
urobim 7.2 a0.9 d-0.4 e2.6 h0.3 i-0.7 p1.4
urobit 7.0 b-0.4 e0.8 h0.8 o0.3 p-0.4 r0.7 s-0.5 t1.1
urok 6.6 b-0.4 c0.7 g-0.5 j0.6 k-0.3 l0.9 m0.9 n0.4 q-0.5 r-0.4
urok+z 7.4 a0.3 c1.0 i0.6 l-0.4 m1.1 n0.6 p0.3 r-0.3
urov 7.4 a0.8 b-0.3 d-0.7 e1.8 f2.7 i0.4
urovni 7.7 a0.4 b-0.3 d-0.7 e1.3 f1.7
usb 7.4 c0.6 d0.4 e0.4 p0.7
usch 7.4 b0.3 e-0.5 m1.5
uschov 7.4 b0.3 e-0.5 m1.5
usek 7.2 a-0.3 b-0.5 c0.4 e0.5 m0.4 o-0.4 p1.0
uset 6.6 a-1.7 c-0.4 g2.6 h0.5 i-0.5 j-0.4 k1.1 p-0.4 r3.0 s-0.4 t0.4
uset+ste 7.4 a-1.0 d-0.4 g1.1 k1.2 m-0.3 r1.3
usetri 6.6 a-1.7 c-0.4 g2.6 h0.5 i-0.5 j-0.4 k1.1 p-0.4 r3.0 s-0.4 t0.4
usi 7.7 a0.9 e1.4 g-0.4 r-0.3
usla 7.7 b-0.4 d0.3 i0.5 l1.8 m-0.3 n0.8
usle 7.7 a0.3 c0.4 d0.3 i0.3 j0.9
usme 6.9 a-0.7 g1.3 i0.3 n0.6 o-0.4 p-0.3 q0.7 r1.6 s-0.5
usmevo 7.2 a-0.8 b-0.4 d-0.4 g1.5 i0.6 n0.5 r1.5
usmi 7.2 c0.3 f0.5 g0.7 i0.9 k0.5 q0.5 r0.8
usmiev 7.4 a0.3 b0.4 d-0.3 f0.6 i0.9 k0.4 q0.6 r0.4
uspe 7.2 b-0.3 h1.1 i-0.7 p0.6
uspech 7.7 a-0.3 c0.4 h1.2 m0.3
uspesn 7.7 a0.4 e0.4 i-0.5 p0.7
uspo 7.7 e0.5 i0.7 l0.9 s0.9
usta 7.0 a0.3 d-0.4 e-0.4 g0.6 i-0.5 m0.5 p0.3 s1.0
ustr 6.6 a-0.6 c-0.4 d0.5 f0.5 g0.6 i-0.6 l0.6 o0.5 p-0.4 q1.9 r1.1 t0.5
ustred 7.4 b0.4 c-0.4 d1.0 e0.5 f0.6 j-0.3 k0.3 q0.5 s0.5 t1.0
ustret 7.2 a-0.6 d-0.4 g0.9 h-0.4 i-0.4 j0.3 l0.9 m0.5 n0.6 o0.5 q0.9 r1.1
ustu 7.7 i-0.4 l0.8 p0.5
ustupi 7.7 i-0.4 l0.8 p0.5
utie 7.7 f0.6
utiekl 7.7 f0.6
utor 5.1 a-0.3 c1.8 e0.5 f0.4 g-1.0 h0.8 i-0.7 k3.9 m1.1 n2.5 o1.4 p-0.6 q1.2 s-1.6 t2.0
utor+a 7.4 d-0.4 g0.5 i1.0 p0.5 q0.9 r0.5
utor+do 7.7 c0.6 e0.9 f0.6 i0.4
utor+len 7.7 b-0.3 l-0.4 n1.4 o0.7 q-0.3
utorka 6.8 a0.4 c0.5 d-0.5 e0.7 f0.8 i-0.4 j0.6 k-0.4 l-0.4 m0.5 p0.4 q1.1 r0.4 s-0.5 t0.7
utorok 5.3 a-0.5 c1.3 g-1.1 h0.8 i-0.3 j-0.6 k3.5 l0.5 m0.4 n2.9 o1.5 p-0.8 q0.5 s-1.3 t1.6
utul 7.4 b1.4 e-0.5 g0.9 i0.5 l1.5 n0.4 r1.3 t0.4
utulok 7.4 b1.4 e-0.5 g0.9 i0.5 l1.5 n0.4 r1.3 t0.4
uvad 6.8 a0.5 d-0.5 e-0.8 f-0.3 j0.7 k-0.4 m1.5 o1.1 q-0.4
uvadza 6.8 a0.5 d-0.5 e-0.8 f-0.3 j0.7 k-0.4 m1.5 o1.1 q-0.4
uvah 7.4 a0.8 c-0.4 d1.1 i0.7 p1.4
uvahe 7.7 a0.5 d1.2 i0.8 p0.8
uvaz 7.4 a0.3 d-0.4 e-0.5 h0.8 i0.9 m0.3
uvazov 7.7 a-0.5 g0.4 h0.9 i-0.3 m0.3 n0.3
uved 6.4 b-0.7 c-0.4 d0.6 f0.9 g-0.7 h-0.5 i1.2 j0.4 n0.3 o1.1 p-0.4 r-0.4 s-0.3
uved+mi 7.7 f-0.3 i1.3 j0.7 r-0.3
uveden 6.8 a-0.5 b-0.5 e-0.4 g-0.3 o1.4
uvedte 7.4 a0.5 c-0.3 d0.9 e0.4 f1.1 g-0.4 h-0.4 i1.1 j0.6 r-0.4
uver 6.5 a0.4 b1.0 c0.8 d0.4 g-0.5 i-0.4 l0.8 o-0.4 p0.3 q0.6 r-0.7 s0.4
uverej 7.7 e-0.3 s0.8
uveru 7.7 b0.3 c0.6 d0.5 q0.9
uvia 7.4 a-0.6 d0.4 e-0.5 g-0.4 h0.6 i-0.4 k3.5 n0.4 p-0.3 q0.5 r0.4
uvia+v 7.7 a-0.4 e-0.4 i-0.3 k1.9
uviazo 7.4 a-0.6 d0.4 e-0.5 g-0.4 h0.6 i-0.4 k3.5 n0.4 p-0.3 q0.5 r0.4
uvid 6.1 a1.3 b-0.6 d-0.5 f0.4 g-0.7 h-0.4 i-0.5 j1.0 k-0.6 l-0.6 n-0.5 o-0.4 p2.0 q1.2 r-0.8 s1.0 t-0.5
uvid+az 7.7 c-0.3 p0.8 q0.6
uvid+hoto 7.7 a0.8 c1.0 e-0.5 p1.1
uvid+len 7.7 e0.4 p0.6
uvidi 7.4 e-0.4 r-0.4
uvidim 6.9 a1.6 b-0.5 c0.7 e-0.5 f0.4 g-0.6 i-0.4 j1.3 l-0.3 p1.2 r-0.5
uvidit 6.8 a0.6 c0.7 d-0.3 e0.6 g-0.4 k-0.4 l-0.4 o-0.4 p2.1 q1.6 s0.8 t-0.4
uvie 7.0 c0.4 d-0.3 o1.0 r-0.4
uviest 7.7 c0.6 o1.2 r-0.3
uvod 6.8 d0.3 j-0.4 m-0.5 r0.7 s1.0 t0.6
uvod+stra 7.7 a-0.7 g0.7 m-0.3 r0.9
uvol 6.8 a0.7 b-0.3 c0.5 e-0.8 g-0.3 h-0.4 i-0.5 j-0.3 p2.1 q0.9 r-0.4
uvolni 6.9 c-0.9 e-0.6 h-0.3 i-0.4 j-0.3 l0.4 p0.5 q0.9 r-0.4
uz 3.3 a4.4 b0.5 c4.6 d3.5 e2.6 f3.3 g-1.8 h0.4 i6.0 j0.6 l-1.0 m-0.7 n1.3 p-1.4 q1.3 r0.5 s2.1 t0.4
uz+aj 7.7 c0.6 g0.5 h0.8 j0.6 r0.7
uz+bavi 7.7 a0.5 b-0.3 e-0.5 f1.5 i-0.3
uz+bez 7.7 a1.1 c0.6 g-0.6 i3.0 r-0.4
uz+bude 6.9 a1.0 b-0.3 c0.9 e0.8 f0.6 h-0.3 j2.3 s-0.4
uz+chce 7.7 a0.5 c0.4 d0.6 e-0.3 g-0.3 i1.3
uz+chod 7.7 e0.4 g0.3 i1.0 n0.6 p0.8 r0.4
uz+davn 7.7 a-0.5 g0.3 h1.2 k0.8 p-0.3 q0.9 r0.9
uz+druh 6.9 a0.9 b-0.6 c0.3 e0.8 g-0.4 h0.3 i-0.4 m0.8 n-0.4 o-0.3 p-0.4 r-0.4
uz+hovo 7.7 d0.4 j0.9 s0.7
uz+iba 7.4 a-0.9 b-0.5 g0.5 h0.3 i-0.3 m-0.3 n-0.3 r0.5
uz+je 7.2 a0.7 c-0.4 d-0.4 e2.2 f1.1 g-0.5 i-0.5 n1.5
uz+len 6.6 a-0.5 e-0.3 g1.2 h-0.3 j-0.4 l0.4 n0.5 o-0.4 p-0.3 r1.4 s-0.5 t0.8
uz+ma 7.7 a0.8 b0.3 c0.8 d0.6 e-0.9 g-0.4 i-0.7 j0.8 k0.4 m0.4 s-0.5 t0.3
uz+mam 7.4 c-0.4 e1.3 i-0.3 j0.5 k1.0 l0.3 s1.2
uz+mate 7.4 b0.5 d-0.3 e1.6 o1.1 s0.8
uz+mi 7.7 a0.5 b0.8 e0.5 i0.4 s0.6
uz+moze 7.7 a-0.4 h0.6 o0.3
uz+na 7.2 c0.6 d0.3 e0.3 f0.4 g0.6 h0.9 i-0.5 n-0.4 o-0.3 q0.7 r0.5
uz+nebo 7.7 g0.6 r0.6
uz+nebu 7.2 a-0.4 i1.2 k0.5
uz+nema 7.7 a0.5 b1.1 c1.1 e-0.4 f1.6 k-0.4 n0.4 r-0.4
uz+nepo 7.0 a1.2 b1.0 c1.1 d1.5 g-0.4 i1.1 k1.2 p-0.4 s-0.4
uz+nepr 7.7 b0.4 c-0.4 d-0.7 f0.3 g0.5 k0.8 m0.6 r0.4
uz+nie 7.0 a2.0 b1.7 c-0.3 d-0.4 e-0.6 g-0.7 i1.8 j0.6 m-0.4 p0.9 r-0.6 s0.6
uz+niko 7.7 a0.3 i-0.4 s1.3
uz+o 7.4 a-0.3 c-0.3 d-0.3 e-0.4 g-0.4 i0.8
uz+od 7.4 a0.3 h0.7 i0.9 j0.5
uz+piat 7.7 i0.4 s0.3
uz+pise 7.7 d0.5 e-0.3 i0.4
uz+po 7.0 a0.9 b-0.6 d1.7 e-0.6 g-0.4 i-0.6 j-0.3 l0.5 m1.5 o-0.4 p-0.4 t-0.4
uz+pozn 7.7 a0.4 b-0.4 e1.1 p-0.4 s0.8
uz+pred 7.7 a-0.5 e-0.3 g1.0 r1.0
uz+pyta 7.7 a0.6 d0.6 e0.9 g-0.5 m0.4 r-0.5
uz+rozp 7.7 a0.3 e-0.6 g0.5 r0.5 s0.9
uz+s 7.7 b-0.3 i0.5 n-0.3 o0.9 r0.3 t0.3
uz+sa 7.7 a0.3 c1.3 d0.3 e-0.4 j0.3 p0.6 s0.8
uz+sme 7.2 d0.4 e-0.4 i0.6 n0.5 o0.3
uz+som 7.4 a-0.7 b-0.4 e-0.6 g0.5 h0.4 i-0.4 o0.5 r0.7
uz+stoj 7.7 a0.4 b1.0 e0.7 f1.4 i0.6 o0.3 t0.9
uz+stvr 7.2 b-0.4 c1.0 j-0.4 k-0.4
uz+tera 7.7 a-0.4 b-0.3 e-0.5 g1.1 h1.1 i-0.9 s0.6
uz+to 7.2 a-0.5 b-0.3 d-0.6 i-0.4 k-0.3 n-0.4 o0.4 p0.5 s0.5 t0.3
uz+tret 7.2 c0.8 f0.5 h0.3 i-0.6 m0.5 n0.5 o0.4 p-0.4 t-0.3
uz+u 7.7 a-0.7 n0.4
uz+v 7.0 a-0.8 c0.5 f-0.3 l0.4 n0.5 t-0.4
uz+viem 7.4 c0.4 s0.6
uz+vola 7.7 a0.5 c-0.5 d0.5 e0.4 k0.9 n0.5
uzat 7.4 e0.3 i0.7 t1.3
uzatva 7.4 e0.3 i0.7 t1.3
uzav 5.8 b-0.5 c0.4 d0.6 g-1.0 h-0.4 i1.9 j-0.3 m0.7 n-0.5 o-0.5 p-0.8 q0.7 r-0.3 s-0.3 t2.0
uzav+a 7.7 e0.3 i0.8 j0.6 m0.4
uzav+je 7.4 a-0.5 d0.5 f0.9 i-0.4 m0.3 n-0.3 o-0.4 q0.7 r0.7 s-0.3 t2.9
uzavie 6.4 b-0.7 c0.6 e-0.5 f0.4 g-0.6 h-0.6 i0.6 j-0.5 l0.3 o-0.3 p-0.6 q1.1 t2.1
uzavre 6.9 d1.0 e1.0 g-0.4 h0.5 k0.5 m0.5 n-0.4 p-0.3 s-0.4 t0.4
uzavri 7.7 b0.3 i1.6
uzem 7.4 b0.4 c0.6 d-0.5 f0.7 h0.4 p0.4
uzem+plan 7.4 b0.4 c0.6 d-0.5 f0.7 h0.4 p0.4
uzemny 7.4 b0.4 c0.6 d-0.5 f0.7 h0.4 p0.4
uzna 5.8 a0.9 c-0.4 d1.6 e-0.7 f1.0 i-1.1 j0.6 k-0.5 l-0.6 m3.0 n0.8 o-0.6 p-0.4 r0.4 s-0.3
uzna+ze 7.0 b-0.4 c-0.4 e1.2 f0.6 g0.8 k-0.6 l-0.4 n0.4 r1.0 s0.4
uznani 7.4 d0.8 g0.5 j0.5 r0.6
uznat 6.9 b-0.3 c0.4 d0.5 f1.3 g0.9 h0.4 i-0.3 k-0.4 l-0.3 q0.6 r0.7 s-0.3
uznava 7.0 a0.6 b0.6 e-0.6 g-0.7 i-0.3 j-0.3 m4.2 n0.9 o-0.5 r-0.4
uzne 7.2 a0.8 c1.0 e0.5 f0.8 i0.7 p0.4
uznese 7.2 a0.8 c1.0 e0.5 f0.8 i0.7 p0.4
v 2.1 a-1.9 b-2.6 c0.4 d-2.7 f-1.4 g-3.6 h-2.2 i-0.7 j0.9 k-0.4 l-0.8 n1.4 o1.1 q-1.0 r-3.0 s2.4 t-1.3
v+advo 7.4 c-0.5 d0.8 e0.7 j0.7 p0.7
v+akom 7.7 c0.5 d0.6 q0.4
v+angl 7.2 a-0.5 b-0.4 d-0.4 h0.3 i-0.3 o1.7
v+anke 7.7 b-0.3 s0.6
v+apri 6.8 b-0.4 d0.7 f-0.4 g0.3 h0.8 k0.5 m0.4 p-0.5 r0.6
v+arch 7.2 a-0.7 d-0.3 e-0.5 f-0.4 j-0.3 k0.4 q0.7 r0.5 t-0.4
v+augu 6.4 c0.4 d1.3 e1.2 g-0.5 i0.4 j-0.5 o0.3 q-0.5 r-0.4
v+bank 6.6 a0.9 d-1.0 e-0.5 g-0.4 i-0.3 k0.8 l1.0 n0.5 o-0.3 p2.3 q0.3 s-0.4
v+bans 7.4 a0.3 b0.6 c0.8 g-0.3 h0.7 i0.8 j0.5
v+bard 7.4 c0.3 e0.4 f0.6 h-0.3 l-0.4 n0.6 o-0.3 q-0.3
v+bode 7.7 j0.5 m0.6 p0.6
v+brat 7.4 a-0.8 d-0.4 g-0.3 i0.5 n0.3 o0.4 q0.4 r-0.4
v+brne 7.2 h0.6 i0.3 o0.4 r0.5 s0.3 t-0.3
v+budu 7.4 a-0.8 d0.3 e-0.3 k0.6 o1.2 p-0.4 q0.5 t0.4
v+bull 7.7 a-0.5 g0.5 n1.1 r0.4
v+byte 7.2 a0.5 d0.7 e0.3 i-0.5 k0.4 m1.3 n-0.3
v+cast 7.7 m0.7
v+cele 7.7 k0.8 p0.4
v+celo 7.4 a-0.4 c0.5 g1.0 j0.3 l0.6 p0.4 r1.5
v+cene 7.7 k1.5 m1.5 o1.0
v+cent 7.4 a0.5 e0.5 f0.4 g-0.4 r-0.3
v+chor 7.7 a0.4 b1.0 q1.1
v+cisl 7.4 c0.5 d-0.4 e0.5 h-0.3 l0.3 n0.6 o0.9 t-0.3
v+clan 6.9 a0.5 b-0.4 c1.1 i-0.7 j0.8 n0.4 p0.4 q0.3
v+dece 7.2 a1.1 c2.2 h-0.4 i0.4 k-0.3 l-0.3 p2.3 r0.4 t0.3
v+den 6.9 a0.7 b-0.5 c1.1 d0.8 e0.7 g-0.3 i-0.5 n1.9 o-0.4 t1.0
v+denn 7.7 a-0.3 e-0.3 g0.3
v+detv 7.2 a0.9 b1.6 e0.5 g-0.5 i1.8
v+diel 7.2 b0.9 d0.6 f-0.3 i-0.4 k0.8 p0.6
v+disk 7.4 e0.7
v+dnoc 7.7 n0.3 o0.4 q0.4
v+dobr 7.2 a-0.3 e0.6 i1.5 r0.4
v+doda 7.4 a0.4 c0.5 i-0.3 j0.8 m0.6
v+doln 7.7 c0.4 h-0.3 i0.5 q0.3 r-0.5
v+druh 7.2 a-0.4 c-0.4 e-0.4 g0.9 l1.3 m-0.4 n0.4 q-0.3 r0.6
v+duna 7.7 d0.4 e0.6 g0.6 h0.6 i0.6 l0.4
v+dvoc 7.7 c1.1 l0.7 p0.7
v+exce 7.4 h0.4 i0.9 n-0.3 o1.4
v+exek 7.7 m0.5 r-0.4
v+gara 6.9 a0.8 b1.2 d1.0 g-0.3 i1.3 j0.6 r-0.4 s0.4
v+hlav 7.4 b0.9 d1.2 e-0.3 l-0.3 r0.5
v+hote 7.7 g0.7 h0.7 n0.3 r0.8
v+hoto 7.4 b-0.3 c0.4 d0.9 n1.2 p-0.3 q1.0 r0.5
v+hre 7.7 q0.6
v+inom 7.7 a0.4 e0.5 f1.4 m0.3
v+janu 6.2 b0.6 c0.6 e-1.2 g-0.4 h0.6 j-0.7 k0.6 m0.9 o0.3 p0.3 s-0.5
v+jask 7.4 e0.5 j0.6 m0.3 s-0.3
v+jeda 7.4 c0.3 g0.4 h0.7 r0.6 t0.4
v+jedn 7.2 a-0.6 e-0.4 o0.7 q-0.3
v+juli 6.8 a0.5 b0.8 d-0.4 g-0.3 i1.1 k-0.3 n-0.4 p-0.4 q-0.4
v+kanc 6.9 a-0.5 b-0.4 g0.4 i-0.3 j-0.3 k0.6 m0.5 n-0.5 p0.5 r0.5 t-0.5
v+kato 7.7 c0.5 e-0.4 m0.5 s0.7
v+kazd 7.7 a0.4 b0.7 c1.0 e-0.4 p0.5 s0.7
v+kniz 7.7 b1.2 e-0.4 j0.6 l0.4 t0.8
v+koma 7.4 d0.7 e0.7 m0.4
v+komo 7.7 a0.6 e1.2 i0.3 s1.8
v+konk 7.4 a-0.3 b-0.3 k0.4
v+kopi 7.7 a0.7 d0.7 e0.6 f2.0 s1.6
v+kosi 6.8 a0.7 b0.5 e-0.7 i0.8 p-0.3 q0.8 r0.3 s1.7
v+kost 7.7 a-0.4 f0.4 h0.4 k-0.3 o0.7 t-0.4
v+krem 7.7 a0.3 b0.5 c1.0 e0.7 j0.6 s0.5
v+kriv 7.7 b0.5 e-0.4 g0.5 m0.5 r0.5
v+krup 7.7 d0.6 s0.5
v+ktor 6.4 a1.7 b1.0 c-0.3 e2.5 g-0.7 h-0.3 i1.3 j0.8 n-0.3 p1.5 s-0.6
v+kuch 7.4 a0.4 c0.5 e0.6 i0.6 j0.5 p0.5
v+kupe 7.4 b0.4 f0.4 k-0.3 n0.8 p0.6 s0.7
v+leho 7.4 j0.4 m0.7 n1.6 p0.3
v+lete 6.4 a0.5 b0.6 c2.0 d0.9 e-0.7 i1.9 j-0.4 k1.0 m0.9 n-0.4 o0.3 p-0.5 q-0.5 r0.5
v+levo 7.4 g0.3 h0.9 k1.0 n-0.3 o0.5 r0.5
v+list 7.7 d0.7 k-0.3
v+mada 7.4 a0.3 b0.3 c0.3 e1.0 f0.6 i0.9 k-0.3 m-0.3 p0.6 t0.6
v+mail 7.2 a-0.6 h0.5 k0.8 l1.4 n1.3 o0.9 r0.5 t0.5
v+maji 6.0 b1.0 c0.9 d0.8 f0.8 g-0.9 h0.6 j-0.4 l1.3 n-0.9 o0.6 p-0.8 r-0.4 s-0.8 t0.5
v+marc 6.8 a-0.4 c0.6 d0.5 f0.3 g0.3 j-0.3 l-0.4 m0.5 n0.3 q0.3 r0.8
v+mart 7.4 c-0.4 r-0.4
v+medi 7.7 d-0.4 f0.4 o0.6 q0.4
v+mene 7.0 a-0.4 b-0.3 d-0.4 g0.8 i-0.3 n0.3 o0.5 r0.7 s-0.3 t0.4
v+mest 7.7 e0.8 p0.6 s1.7
v+mich 7.4 a-0.4 c-0.4 h0.8
v+mies 7.4 a0.5 b-0.3 c0.9 d-0.3 g0.5 m0.9 s0.9
v+minu 7.4 a0.5 b-0.3 c1.0 e0.5 p0.6 s0.4
v+modr 7.0 a0.4 i1.1
v+najb 7.7 a-0.6 c-0.5 h-0.3 n2.1 t0.3
v+nase 6.6 a-0.6 b-0.6 c-0.7 d0.5 e-0.4 i-0.6 j-0.4 k0.4 l0.4 n-0.4 o-0.4 r0.4 s0.7 t0.5
v+naso 7.4 a0.6 c-0.4 d1.1 e0.9 f0.4 s1.4
v+nazv 7.2 c1.1 d0.6 e0.9 g-0.4 m-0.5 n-0.4 o0.8 p-0.3 q1.0
v+nede 5.7 a-0.9 c-0.5 h0.3 j-0.8 k0.4 l0.8 m0.6 n2.1 p-0.3 r0.8
v+nej 6.5 b-0.3 c0.6 d0.5 f0.7 g1.2 h0.6 j-0.3 k0.9 m1.2 n-0.4 q0.7 r1.1 t0.4
v+nemo 7.7 e-0.3 n-0.3 o0.3
v+nitr 7.0 a0.3 d-0.3 g0.3 j0.4 r0.5
v+noci 6.0 a-0.5 c0.9 f1.1 g0.6 h0.9 i-0.5 n0.6 p-0.7 r1.0 t1.2
v+nom 6.9 a-0.4 b0.3 c-0.5 d-0.3 e-0.4 g1.0 h0.7 i-0.3 k0.4 q-0.4 r1.2
v+nove 7.0 b0.9 c0.5 e-0.7 g-0.5 i1.2 j-0.4 k0.3 t0.3
v+novi 7.7 a-0.7 m0.5 s-0.3 t0.5
v+novo 7.7 d0.6 s0.9
v+obal 6.9 b-0.3 e0.6 g0.3 m0.5 p1.3
v+obch 7.7 a0.6 b1.1 c0.3 e0.4 q1.1 t0.4
v+obje 7.4 b0.5 c-0.4 e-0.6 h-0.3 j0.5 m-0.5 n-0.3 p0.4 q-0.4
v+okto 6.4 a0.5 b0.9 c0.8 d0.3 e0.6 g-0.6 h-0.4 j-0.4 k0.4 l0.4 m-0.4 n-0.5 p1.9 r-0.8
v+omes 7.4 a0.7 c1.7 j0.5 m1.2 p0.5
v+opac 7.2 a0.4 b0.5 j0.8 m1.2 p-0.4 s0.4
v+ordi 7.7 c1.0 e-0.6 f0.6 h-0.3 m0.3 o0.5 q0.6
v+pdf 7.4 a-0.4 d0.4 e-0.3 g0.4 t0.6
v+penz 7.7 c0.5 e-0.4 i0.5
v+pezi 7.4 a0.6 b0.5 e0.4 h0.5 j1.8 q0.5
v+piat 5.5 a-1.3 b0.4 e0.4 f-0.7 h-1.2 i-0.7 k0.6 l0.9 n2.2 o0.5 p-1.1 s0.8
v+pivn 7.2 a0.5 e0.3 f0.5 h0.3 m0.9 p0.4 s0.6
v+plan 7.7 a0.6 e1.2 p0.6
v+plne 7.0 c-0.4 e0.6 f0.6 g-0.3 i-0.3 j0.8 k0.3 l0.4 m1.0 p0.9 q0.9
v+plno 7.7 a0.3 c-0.4 e0.4 g0.4 h0.9 k1.4 n-0.3 o0.6 r0.8 t0.3
v+podn 7.7 d0.4 e-0.4 m0.8 s0.4
v+poho 7.7 e0.9 m0.3 s0.8
v+pois 7.7 e-0.3 j0.4 m0.8 n0.4
v+polo 7.4 e0.7 h0.3 i0.5 m0.4 o-0.4
v+pond 5.1 a-1.7 b0.6 c0.8 d0.6 e-0.4 f0.5 g0.4 h1.5 i-1.0 j-1.0 k1.9 m-0.5 n3.9 o0.6 p-1.5 q1.7 r1.0 s-1.0 t0.9
v+ponu 7.4 a0.5 b-0.5 m2.0 p0.4
v+popr 7.2 a1.0 c0.3 e1.0 f0.3 i0.6 j1.1 p0.6
v+pora 7.4 a0.5 c0.8 f0.9 g-0.3 j0.6 p0.7 r-0.3
v+pori 5.9 a-0.4 b-0.5 c-0.3 d0.6 e-1.0 g-0.8 i-1.0 j-0.8 k0.9 l0.9 n0.6 o0.7 p-0.7 q0.9 t-0.5
v+posl 7.7 m1.5 o-0.4
v+post 7.7 a-0.5 h-0.3
v+prac 6.9 a-0.3 b-0.5 c-0.4 d-0.4 e0.7 f0.7 i-0.5 j-0.4 k-0.6 m-0.6 o0.3 p0.4 t-0.6
v+prah 7.7 f1.4 i0.5 k1.5
v+pred 7.7 b-0.4 c-0.4 e0.4 n0.8
v+prek 7.7 b0.4 d-0.4 f0.6
v+pres 7.4 c-0.4 d0.4 h-0.4 m0.4
v+prie 6.9 b0.6 e1.3 n-0.5 q-0.4 t1.0
v+pril 5.3 b0.5 c-0.8 d-0.3 e-0.4 g-0.7 h0.6 k0.8 m-0.5 p-1.0 q1.8 s-0.9 t-0.6
v+prip 6.6 a1.3 d-0.5 e1.1 j2.7 p1.4 s-0.5
v+prir 7.7 e0.5 s1.0 t0.5
v+priz 7.2 a0.6 b-0.5 c-0.4 e1.7 g-0.6 j0.3 o1.1 q0.3 r-0.7 s-0.4
v+prvo 7.7 a-0.4 c-0.4 d-0.3 e0.3 g-0.3 h-0.4 r-0.5
v+pyza 7.7 a0.6 e0.9 j0.4 o0.4 r-0.4 t0.9
v+rade 7.4 b0.8 d0.5 e0.7 k0.6 n-0.4 p0.4 s0.7
v+radi 7.0 b1.2 c-0.4 e0.6 g-0.3 i-0.4 k-0.4 l0.4 o0.4 q0.4 s0.9 t0.7
v+ramc 7.7 b0.8 n0.4
v+rodi 7.7 a-0.3 e-0.3 g0.5
v+roku 7.0 b-0.5 c0.3 e0.5 m0.8 n-0.4 o-0.3 s0.7
v+rozp 7.2 a-0.6 b1.1 d-0.3 h0.4 j0.5 l0.8 m-0.5 n-0.3
v+ruke 7.0 a0.3 d-0.3 e1.2 h-0.3 o1.3 p1.5 q0.4 r0.6
v+ruzo 7.4 d0.8 e-0.3 g-0.3 i0.5 k0.4 l0.8 s0.6
v+sano 7.4 a-0.8 c-0.4 d0.4 o1.0 t0.5
v+satn 7.2 e0.8 f0.6 r-0.4
v+schr 7.4 c0.5 d-0.5 e-0.3 g0.5 j0.6 k-0.3 m0.5 o0.7 s1.1
v+sept 6.5 a0.7 d1.6 e0.7 f1.2 g-0.4 i0.5 k0.4 l1.3 n-0.5 q-0.5 s0.7
v+sere 7.7 c-0.3 j0.6 p0.4 s0.4
v+skla 7.4 a-0.5 c0.4 d-0.3 f0.4 g-0.3 h-0.3 k0.4 l1.1 n0.3 o-0.4
v+skol 7.7 e0.6 j0.6 k0.4 l0.5 n0.5
v+skup 7.7 a0.4 c0.4 d0.4 e-0.4 i-0.3 s0.8
v+slov 7.4 a-0.5 e-0.3 h0.8 l0.4 o-0.4 q1.6 r0.7
v+sobo 6.4 a-1.1 d0.3 g-0.3 i-0.7 j-0.5 k-0.3 l0.8 n2.5 p-0.5 s0.5
v+spam 7.7 k0.3 n0.9 o0.4 q-0.4
v+spis 7.7 c1.0 e0.5 s0.7
v+spol 7.4 c-0.3 d-0.4 e1.0 g-0.4 k0.3 p0.7 s-0.4
v+spor 7.2 e0.7 m-0.5 n0.9 o0.6 q0.5 t-0.4
v+stan 7.7 c0.7 e0.5 k-0.6 n0.7
v+star 7.7 g0.5 h0.9 j0.7 r0.4
v+stic 7.4 a-0.4 e-0.3 g0.9 r1.2
v+stre 5.3 a-1.4 b0.6 c1.0 d-0.9 g-0.7 h0.4 i-1.2 j-0.8 k1.3 m1.2 n4.1 p-1.2 q-0.8 s-1.1 t1.7
v+sula 7.7 c0.5 n0.7 p0.6
v+surn 7.7 b-0.3 c-0.4
v+syst 6.5 a1.2 c-0.4 g-0.7 i1.6 o0.5 s-0.4 t1.3
v+tabu 6.8 a0.6 c1.0 d0.5 e1.2 g-0.5 h-0.5 k-0.6 n0.4 o-0.4 p0.4
v+tatr 7.2 a-0.7 b-0.4 e-0.3 k0.7 l0.8 n-0.3 p-0.4 q1.4
v+tej 6.5 b0.5 g1.1 i-0.6 j-0.4 l-0.4 n-0.6 o0.3 q0.4 r1.0 t0.5
v+tejt 7.7 a0.4 b0.7 e-0.4 m1.4 t0.6
v+tele 7.0 a0.5 c0.3 j0.5 m1.2 p-0.4 q-0.3 s0.5
v+telo 7.7 e0.4 g0.4 h0.8 j0.6 r0.7 s0.7
v+ten 7.2 b-0.4 c-0.5 d1.4 k0.6 n-0.4 p0.3
v+terc 7.7 b-0.3 e-0.4 g0.4 n0.5
v+term 7.2 a-0.3 i0.4 m-0.5 o-0.4 p-0.7 q0.5
v+text 7.7 a0.7 c-0.3 e1.0 g-0.3 j0.7 l0.4 s0.5
v+tom 6.1 b1.0 d-0.6 e0.7 g-0.8 i1.0 k1.1 l-0.3 m-0.7 o0.6 p-0.6 s0.7 t0.6
v+tomt 6.9 a0.5 b-0.4 d0.6 e0.5 g-0.3 j-0.3 k0.3 m-0.4 o-0.4 p0.4 s-0.3
v+tren 7.7 c0.5 d0.5 j0.4 t0.3
v+tret 7.7 a-0.7 d-0.3 f0.3 i-0.5
v+trie 7.7 a0.5 d0.4 e0.9 i-0.4 s0.4
v+trna 7.2 a0.7 c-0.4 e0.8 i0.4 s0.5
v+tyzd 7.2 b0.5 e0.3 h0.7 t-0.3
v+ucta 7.7 a0.5 e1.1 f1.0 i1.0 p1.7
v+ucto 7.7 c-0.4 m0.3 n-0.3 o1.5
v+ustr 7.7 j0.4 l1.0 m0.6 n0.4 o0.3
v+utor 5.5 a-0.4 c0.6 e0.3 f-0.4 g-0.9 h0.5 j-0.4 k2.2 m0.5 n3.3 o1.2 p-0.6 q0.6 s-1.0 t0.4
v+zahr 7.7 d0.5 e0.6 g-0.5 h-0.5 r-0.4
v+zako 7.4 a0.5 c-0.3 d0.8 e0.4 j1.3 l0.8
v+zapi 7.2 a0.3 e1.3 g-0.4 i-0.4 j0.9 l0.3 m-0.4 p-0.5 s-0.4
v+zarn 7.7 a-0.3 c-0.5 h-0.4 k0.4 o-0.4
v+zasa 7.2 c-0.3 d-0.3 e0.5 h0.9 i-0.4 m0.3 r0.5 t-0.5
v+zast 7.7 j0.3 m0.7
v+zbor 7.4 a-0.4 d-0.3 g0.7 i-0.3 q1.1 r0.9 s0.5
v+zili 7.0 e-0.3 h0.8 k1.1 l-0.3 o0.7 s1.0
v+zime 7.7 r-0.3
v+zivo 6.9 a-0.4 b-0.3 d0.5 e0.6 g0.9 h1.2 i-0.3 j1.0 n0.4 o0.5 p-0.4 q1.1 r1.1 s-0.4 t0.4
v+zlom 7.4 g-0.5 i0.8 r-0.4
v+zmlu 6.1 c1.6 e-0.7 g-0.4 h-0.4 i-0.7 j1.6 n-0.4 p-0.8 q1.5 s-0.4
v+zmys 7.0 a0.3 c1.7 d-0.3 e-0.3 g-0.4 i0.5 j0.4 m0.4 p0.5
vacs 6.5 a0.9 b-0.9 c0.9 e2.6 g0.3 p1.0 r0.4 s0.6 t-0.3
vacs+pism 7.7 d0.5 e0.5 f0.4 g0.8 n0.5 r0.9
vacsie 7.4 b-0.3 d0.5 e1.0 f0.4 g0.6 n0.4 p0.6 r0.7 s0.7
vacsin 7.7 a0.6 c0.6 d-0.3 e1.2 i0.4
vad 7.7 a0.3 j0.6 m0.6 p0.8
vada 7.7 e0.3 p0.6 r0.3
vady 6.6 a0.4 b-0.3 c-0.9 e1.8 g-0.3 i0.5 j1.3 m-0.7 o0.3 s-0.3 t0.3
vago 7.7 c0.9 k1.0 l0.3 t1.1
vahu 7.7 b0.9 e0.7 p0.7
vajc 7.7 a0.4 b0.9 p1.1
vajcia 7.7 a0.4 b0.9 p1.1
vala 7.2 a0.3 b-0.3 f0.5 h-0.4 k-0.3 o0.4 s-0.3 t0.3
valach 7.4 a0.3 c0.4 f0.5 h-0.3 k-0.3 o0.4 t0.4
vale 7.7 a-0.7 c-0.5 f0.6 g0.6 r0.7
valent 7.7 a-0.7 c-0.5 f0.6 g0.6 r0.7
valk 7.7 a-0.3 c-0.3 l0.6
valn 6.9 b1.7 g-0.3 h0.4 o-0.4
valn+zhro 6.9 b1.7 g-0.3 h0.4 o-0.4
valne 7.4 b1.2 i0.4
vam 3.4 a0.8 b1.2 d3.2 e1.6 g3.1 h2.7 j1.3 k1.1 l0.9 n1.6 p4.2 q1.9 r4.5
vam+a 7.7 d0.4 j0.3 m0.7 p0.4 s0.4
vam+ako 7.7 a0.5 d0.4 e0.9 f0.9 s1.3
vam+chce 7.7 a-0.4 c-0.4 g0.7 h0.8 i-0.3 n0.4 r0.7
vam+daku 7.4 a-0.5 b-0.4 d-0.4 g1.2 q1.0 r1.3
vam+dari 7.2 a0.7 e-0.3 g-0.3 i1.5 k0.8 p0.5 q0.7 s-0.3
vam+dnes 7.4 a-1.0 c-0.5 e-0.4 m-0.3 n-0.3 o0.4 p-0.7 q0.5
vam+dvak 7.7 b0.4 d0.9 i0.5
vam+ich 7.0 c-0.4 e-0.4 g-0.4 h-0.4 i-0.6 m1.2 o-0.4 p-0.3 q-0.3 t-0.4
vam+mam 7.4 a0.5 d0.5 e1.1 k0.6 l0.3 s-0.3
vam+na 7.0 c0.4 e0.9 g-0.4 i-0.4 j-0.5 m0.7 p-0.3
vam+neda 7.7 a0.7 d0.7 e0.5 g-0.4 i-0.4 p0.9 s0.6
vam+nedl 7.7 a0.8 m1.3 p0.8
vam+nesi 7.7 e0.7 j0.6
vam+neuh 7.7 b0.6 c0.3 e-0.5 p1.1 s0.6
vam+nic 7.7 a0.9 j0.6 p2.2 s0.3
vam+novu 7.7 a-0.4 c-0.3 o1.5
vam+ozna 6.4 b1.1 e-0.5 i-0.4 j0.8 m1.2 p1.2 q-0.4 s0.7
vam+pan 7.7 e0.9 f1.2 p0.5
vam+patr 7.7 a0.8 b1.4 g-0.7 i1.4 r0.7
vam+posi 7.4 a-0.4 e-0.3 h-0.3 i-0.3 q1.0
vam+posk 7.4 a0.6 c1.2 j1.3
vam+posl 6.9 a-0.3 d1.1 e0.7 f-0.3 g0.8 h0.4 i-0.5 m-0.4 p-0.3 r0.8 t0.5
vam+pove 7.4 c0.5 e0.4 g0.7 h0.3 i-0.4 q0.7 r0.7 s0.6
vam+praj 7.4 a0.8 b1.1 c0.6 d0.8 e0.8 g-0.4 i0.8 n0.8 r-0.4
vam+pred 7.7 a0.8 c-0.4 j1.1 k0.5 q0.6 r0.4
vam+prep 7.7 c0.5 d0.4 e0.5 i0.5 j0.6 m0.3
vam+pret 7.7 e0.5 g0.3 h0.6 i0.5 p0.3 r0.4
vam+prid 7.7 e0.5
vam+tam 7.7 a0.3 e0.9 s1.1 t0.9
vam+to 5.7 a-1.2 c0.5 d-0.5 e-0.9 g1.5 h1.1 i-0.6 j-0.4 k1.2 l0.9 m0.7 n1.0 o-0.5 r2.1 t-0.3
vam+uz 7.4 b1.1 c-0.3 d0.9 g-0.3 j-0.4 p0.7 q1.3 s-0.3 t0.3
vam+v 7.0 a0.5 e0.4 p0.4 s1.2
vam+vrac 7.4 a1.1 b1.1 e-0.5 j0.6 m0.3 p0.9
vam+vrav 7.7 b-0.3 d-0.3 e1.1 g-0.3 l1.2 n2.3 o0.4 q0.4 r-0.3
vam+z 7.7 a-0.6 e-0.4 g0.4 p0.7
vam+za 7.7 a-0.6 e-0.5 g1.1 i0.4 r1.0
vam+zapl 7.7 a-0.4 e-0.3 m0.6 q1.0
vam+ze 7.2 c0.7 d0.5 i-0.5 l-0.4 m-0.3 p0.5 t0.6
vam+zver 7.2 a-0.3 e-0.3 f0.4 g1.0 h2.6 i0.4 k0.3 p-0.3 q0.6 r1.5 s-0.3 t0.8
vami 5.1 a-1.5 b-0.6 c0.4 d0.7 f0.6 g2.3 h1.0 i1.0 j-0.7 k1.7 p-0.4 r1.3 s-0.7 t-1.1
vami+bude 7.7 a0.5 c0.6 d1.0 e-0.5 f1.0 j0.5
vami+doda 7.7 a0.4 e0.7 f0.6 p1.1
vami+sa 7.4 g-0.3 i1.4 p0.7
vand 7.7 a-0.3 d-0.3 t0.3
vanda 7.7 a-0.3 d-0.3 t0.3
varg 7.2 c0.6 h0.3 i-0.3 m0.6 n0.5 q0.3 t-0.4
vargov 7.4 a-0.4 c0.7 d0.3 e-0.5 h0.4 m0.7 n0.5 q0.4 r0.3 t-0.4
vari 6.1 a-1.4 b-0.4 d-0.9 e-0.8 f-0.3 h0.6 j-0.5 l0.6 o1.5 p-0.6 q1.6 r0.4 s-0.8 t-0.4
vari+symb 7.0 a-0.7 e-0.4 k-0.4 n0.6 o2.9 q1.2 t-0.3
variab 7.2 a-0.6 c0.4 h0.4 k-0.3 o2.4 q1.4 r0.3
varian 7.0 a-0.6 c-0.5 d-0.3 e-0.7 l0.7 r-0.4
vark 7.7 a-0.4 f0.6 g-0.4 h0.7 k0.4 l1.7 n-0.5 p-0.3
vas 3.1 a0.6 c0.9 d2.1 e2.7 f1.3 g4.6 h4.7 i0.6 j1.4 l0.8 m-1.3 n0.5 o0.9 p-1.3 q0.7 r3.2 s1.4
vas+a 7.2 a0.5 c-0.3 e0.7 f1.3 g-0.3 h-0.3 i0.5 k0.5 o0.4 r-0.3
vas+aby 7.7 a-0.3 e-0.6 g0.5 h0.7 k0.3 o0.4 r0.6 s-0.4
vas+aj 7.4 a-0.5 b-0.4 e-0.4 g1.3 h2.1 i-0.3 l0.4 r-0.7
vas+ako 7.0 d0.5 e-0.3 f1.0 k-0.4 l-0.4 r0.4 s0.4
vas+bude 7.0 a-0.7 b0.4 d-0.5 e-0.4 f0.3 j-0.3 p0.4 r0.6
vas+by 7.2 a-0.4 b-0.4 c0.3 d-0.3 e0.3 g1.1 i-0.5 o0.8 q1.2 r1.7
vas+chod 7.7 c0.9 p0.4 s0.3
vas+cita 7.7 c-0.4 q0.3
vas+e 7.7 e0.6 i0.7 k0.3
vas+este 7.7 d1.2 e0.6 g-0.3
vas+kont 7.2 c1.5 f0.8 g1.7 h2.4 i-0.3 j-0.5 l0.8 o-0.5 q0.3 s-0.3
vas+kym 7.7 a0.5 d-0.4 e0.4 p1.2
vas+lebo 7.7 a0.4 c-0.3 d0.6 f1.1
vas+ma 7.7 a0.8 d1.0 e0.4 f1.3 g-0.5 i1.6 r-0.5 s-0.3
vas+mail 7.7 a-0.4 g-0.5 h0.5 k0.5 l0.8 q0.3
vas+mode 7.7 e0.3 g0.4 i0.7 k0.5 q0.6 r0.4 s0.5
vas+moni 7.7 g0.5 h0.6 n1.0 r0.5
vas+na 6.5 a0.4 d1.5 f-0.4 g-0.5 i-0.5 k1.1 l-0.4 o1.0 q-0.5
vas+napi 7.4 c0.7 e-0.3 g0.6 r0.5 s0.5
vas+nech 7.7 e-0.6 m0.4 n0.6 p0.6
vas+nepr 7.7 a0.5 d0.9 e-0.5 i0.7 s0.9
vas+nikt 7.7 a0.4 d1.1 e0.7 t0.8
vas+o 6.8 d-0.6 e-0.7 f-0.5 g-0.5 m-0.4 n0.5 p-0.3 s-0.5 t0.5
vas+obje 7.7 a-0.4 f0.5 h0.6 l1.6 n-0.4 t0.3
vas+odpo 7.2 a-0.8 d-0.4 e-0.6 g1.4 h1.6 i0.4 j-0.4 r0.5 t-0.4
vas+opra 7.4 c0.4 d0.5 i-0.3 j1.1
vas+pan 7.7 a0.3 b1.1 e-0.3 f0.4 m0.8
vas+pani 7.7 a-0.4 b-0.3 c-0.4 e-0.3 g0.8 h0.5 n0.3
vas+paus 7.7 b-0.4 e-0.4 g-0.4 h-0.4 i1.1
vas+poch 7.7 b0.5 d0.4 g0.8 h-0.4 l0.3 o-0.3 r1.0
vas+potr 7.7 a-0.5 b-0.3 e-0.5 h0.5 t-0.3
vas+pozr 7.7 d0.5 g0.3 i0.5 p0.4
vas+pred 7.7 a0.6 c0.8 e1.1 j0.4 n0.8
vas+prek 7.7 a0.5 c-0.4 e0.9 i1.0 p0.9
vas+pret 7.4 b0.4 f0.3 g0.7 i1.0 j0.5 l0.7 r0.7
vas+prid 7.7 a-0.5 e-0.5 g-0.4 k0.4 l1.1
vas+prip 7.7 s0.8
vas+proj 7.7 a0.3 b0.5 e0.7 i-0.3 j0.7
vas+pros 6.9 a0.3 d0.4 e0.3 f0.6 g-0.7 i-0.4 j0.4 l1.1 m-0.4 n0.9 q-0.4
vas+s 7.7 a-0.8 d-0.5 f-0.3 g0.5 h0.8 i-0.3 l1.2 r0.8
vas+sa 6.9 a-0.7 c0.4 e-0.4 g-0.4 l-0.4 o0.5 s0.3 t0.5
vas+sme 7.2 b-0.3 c-0.4 d-0.5 e0.9 f-0.3 g0.4 h0.7 i0.5 k-0.3 q0.3 r1.1 s-0.4
vas+ta 7.7 a-0.5 b-0.3 g1.0 h0.4 i-0.4 m-0.3 o1.3
vas+tech 7.4 a-0.6 b-0.5 d-0.4 e-0.7 g1.1 m0.8 r1.2
vas+ucet 7.7 h0.3 k0.4 n0.4 o0.4 p0.7 q1.1
vas+ucto 7.7 a-0.4 b-0.3 d0.3 g0.5 h1.2 i-0.4 o-0.3
vas+uz 7.4 e0.7 i0.9 j0.6 s0.5
vas+v 6.9 a-0.8 e0.3 k0.6 p0.4 s1.0
vas+vopr 7.7 b1.2 e-0.3 i0.7 j0.7 m0.8
vas+vyzy 7.7 c0.6 i0.5
vas+web 7.7 b-0.5 c-0.3 e0.4 k0.7 q0.9 s0.5
vas+zial 7.7 b-0.5 c0.5 d-0.4 e0.7 k0.9 n1.2 q0.9 t-0.3
vas+zivo 7.7 f0.4 h-0.4
vasa 4.8 a-0.7 b0.5 c-0.4 d2.6 e1.2 f1.9 h0.3 i-0.3 j0.5 l1.6 n1.1 o1.5 p0.8 r1.2 s-0.8 t1.2
vasa+apli 7.7 a0.4 e1.4 g-0.4 i-0.4
vasa+fakt 7.0 c-0.4 e0.8 h-0.6 j0.5 k-0.3 l2.0 n0.9 o0.7 p0.5 r-0.7
vasa+kole 7.4 b-0.4 e-0.5 g0.8 h0.4 i0.4 r0.7
vasa+pani 7.0 a0.4 b-0.4 c0.7 d1.1 e-0.7 f1.0 g0.3 j0.3 m0.8 p1.7 r0.4 t0.5
vasa+pohl 7.7 c0.6 j0.3 l0.8 p0.7
vasa+pozi 7.7 a-0.4 t0.3
vasa+rekl 7.7 a-0.6 d0.4 e-0.3 k0.3
vasa+spra 7.0 a-0.4 b0.5 c0.8 e-0.6 f0.5 g-0.6 n0.7 r-0.7
vasa+zalo 7.7 b0.9 e-0.5 o1.4 p0.3
vasa+zmlu 7.7 b0.5 e0.3 f0.7 i0.8
vase 4.2 a1.8 b0.6 c-0.3 d2.7 e2.3 f3.0 g-0.4 h1.0 j1.5 l0.7 m0.7 n1.0 o1.8 p-0.6 q1.0 r0.8 t1.4
vase+aktu 7.7 a0.5 e1.0 f0.3 h-0.3 p-0.3
vase+chyb 7.7 a0.6 b-0.3 c-0.3 e1.7 h0.3 j-0.4
vase+cisl 7.7 a-0.6 d-0.5 g0.6 h2.3 l0.5 p-0.3 q0.4 r-0.4
vase+data 7.7 a-0.5 f0.3
vase+diel 7.7 c0.5 d0.5 n0.4 o0.9
vase+fakt 6.8 c0.4 d-0.5 f-0.4 h0.4 i-0.4 j0.7 l0.6 m0.5 n-0.7 o2.1 r0.4 t0.7
vase+firm 7.4 a0.5 d1.1 j0.5 s1.0 t0.9
vase+kanc 7.7 i0.5 k0.8 l0.6 r-0.4
vase+meno 7.4 a0.9 b1.4 d-0.4 f0.6 g-0.5 s1.9
vase+opra 7.4 a0.4 c-0.4 e1.2 j0.8
vase+podp 7.4 a0.5 d2.2 e-0.5 f0.9 i-0.3 o-0.3
vase+pois 7.7 a0.4 d0.3 i0.5
vase+ponu 7.7 a-0.9 c-0.4 d-0.5 e-0.6 g0.5 h0.4 i-0.3 o-0.3
vase+prac 7.7 i0.8
vase+rekl 7.7 a0.7 c-0.3 d-0.4 g-0.3 j0.5 s0.6
vase+spol 7.2 a0.8 c0.7 d1.9 f2.2 i-0.5 j-0.4 k-0.3 p0.9 t0.4
vase+stra 7.4 c-0.4 f1.0 i-0.4 j0.6 k0.8 p0.7 r-0.3
vasej 4.6 a2.1 d3.2 e2.3 f2.5 g-0.9 i-2.0 j2.0 l0.7 m0.8 n0.8 o1.0 q0.6 r0.4 t1.6
vash 5.3 a2.1 b1.8 c1.4 e2.7 f3.4 i1.9 j0.9 m0.6 n0.4 o-0.6 p0.5 q2.1 s-0.5 t-0.5
vash+navr 7.7 c0.8 e0.4 h0.9 k0.4 n0.4 r0.6
vash+pois 7.7 e0.5 i0.6 j0.7
vash+riad 7.7 d1.1 e-0.7 f1.0 h-0.4
vash+tech 7.4 b1.4 f0.6 g0.4 m1.2 p1.0 q1.4 r0.4 s0.6
vasho 5.3 a2.1 b1.8 c1.4 e2.7 f3.4 i1.9 j0.9 m0.6 n0.4 o-0.6 p0.5 q2.1 s-0.5 t-0.5
vasi 5.1 a1.5 b1.1 d1.9 e0.5 f2.6 g0.7 h0.9 i-0.9 k-0.5 l-0.5 p2.1 r1.1 s3.0 t0.8
vasi+fakt 7.2 b0.4 c0.3 d0.4 e-0.5 h0.3 p1.0 q0.6
vasi+kona 7.7 a-0.5 d-0.9 e0.4 f0.3 l0.3 n-0.3 t0.5
vasi+logo 7.4 a0.5 e0.8 o0.3 s0.8 t1.1
vasi+osta 7.7 e-0.5 g0.4 h0.9 r0.4 s0.8
vasich 6.4 b0.4 c0.9 e-1.3 i0.9 j0.8 m-0.5 n0.4 o-0.3 p1.2 s1.1
vasil 7.7 a-0.7 c0.4 g0.7 r1.2
vasim 5.7 a1.6 c-0.8 d2.5 e0.9 f2.6 g-0.6 h0.4 i-1.3 j-0.7 l-0.4 p1.1 s1.6 t1.0
vasm 5.8 a1.1 b-0.9 d0.7 e1.9 f3.9 g1.3 h1.7 i-1.3 j1.7 k0.7 l-0.7 m2.5 n0.8 o0.3 q0.4 r1.7 t1.4
vasm+kole 7.7 g0.3 h0.5 j0.5 q1.0 r0.3
vasm+pano 7.7 a-0.4 d-0.4 f1.1 h0.8 k1.0 r0.7
vasmu 5.8 a1.1 b-0.9 d0.7 e1.9 f3.9 g1.3 h1.7 i-1.3 j1.7 k0.7 l-0.7 m2.5 n0.8 o0.3 q0.4 r1.7 t1.4
vaso 5.5 a2.4 b0.4 c1.8 d0.5 e2.5 f0.8 g-0.5 h0.3 k1.8 m0.4 n-1.0 q0.9 s2.7 t0.6
vaso+chyb 7.7 a0.4 e0.8 j0.9 p0.7
vaso+posu 7.7 a0.7 e1.1 k0.8 l0.3 s0.6
vaso+syst 7.7 e0.3 i0.6
vasom 5.9 a1.9 b1.0 c2.0 d0.4 e2.5 j-0.8 k1.4 n-0.7 p-0.4 q0.9 s1.5 t0.7
vasou 6.4 a0.7 b-0.6 f1.0 h0.4 j0.5 k0.7 m0.8 n-0.4 o0.3 p0.5 s1.5
vasu 4.9 a1.5 b2.8 c1.1 d1.0 e1.3 f2.1 g-0.4 h1.0 i-1.1 j1.2 k-0.9 l0.5 m1.5 n1.9 o0.4 p1.4 q-0.9 r0.6 s2.6 t0.4
vasu+fakt 6.5 b0.7 c0.8 d0.6 f1.2 g-0.6 h0.4 i-0.4 l1.2 n1.1 o-0.5 s0.8
vasu+odpo 7.7 b0.5 e0.5 f0.6 j0.5 p0.5
vasu+spra 7.2 a-1.0 c-0.3 d-0.7 e0.5 g-0.4 h-0.5 i-0.6 j-0.4 n0.6 o0.9 r-0.5 s-0.5 t0.6
vasu+upom 7.4 b0.3 d-0.3 e-0.4 f0.4 m1.3 n0.8 p0.7
vazb 7.4 b-0.3 c0.5 g0.9 h0.9 i0.5 q1.2 r1.1
vaze 4.8 b-0.4 d1.3 f2.3 h-0.6 i2.1 j0.5 k1.3 l0.9 m1.1 n2.1 p0.5 q0.6 s-1.3 t-0.6
vaze+pan 6.2 c-0.4 f0.9 i-0.4 m0.6 n1.0 o0.4
vaze+pani 6.1 b0.9 c-1.0 d0.6 f1.0 i0.6 k0.5 l0.6 n0.4 o-0.6 p-0.5 r0.4 s-0.6
vaze+reda 7.7 a-0.5 e-0.3 n0.9
vaze+spol 7.4 a0.5 c0.4 e0.5 f0.5 i1.0 j0.7 p1.4
vaze+zhot 7.7 c0.3 e0.4 i1.0
vazena 5.7 b0.6 c-1.0 d0.3 f1.3 h-0.4 i1.4 j0.6 k0.4 l0.4 n1.0 o-0.7 p0.5 s-0.8 t-0.3
vazeni 6.1 a0.7 b-0.8 c1.5 d1.8 g-0.6 i1.1 k1.0 m0.7 n0.4 p0.4 q0.6 r-0.4 s-0.3 t-0.4
vazeny 5.7 a-0.7 b-0.3 c-0.5 d-0.3 f1.1 h-0.3 l0.7 n1.0 o0.7 p-0.3 s-0.5
vazi 6.6 a-0.4 d0.9 e-0.7 f0.5 g0.6 i-0.3 k0.6 o-0.3 p-0.3 r0.8 t0.4
vazi+si 7.4 a0.5 d1.4 f0.5 i-0.4 t0.6
vazim 6.9 d1.0 e-0.6 f0.5 g0.7 k-0.4 m0.4 o-0.3 r1.1 t0.3
vazn 7.4 a0.3 b0.3 i0.5 n-0.3
vazne 7.7 a0.6 b0.6 i0.6 k0.3
vcel 6.3 b0.8 c0.8 d-0.7 h0.4 i-0.6 k-0.4 n2.1 s1.7
vcel+a 7.7 c0.6 e-0.4 n0.9 s0.4
vcel+potr 7.7 h0.8 n0.6 o-0.4
vcelar 6.5 b1.2 d-0.4 e-1.2 g-0.5 h0.6 i-0.4 j-0.5 k-0.3 n1.3 s1.4
vcer 4.8 b-0.5 c2.5 d-0.9 e1.1 f1.8 h1.2 i-1.6 j-0.9 k0.7 l-0.5 n0.6 p-1.2 q1.4 r0.9 t1.3
vcer+a 7.2 b0.9 c1.2 e-0.5 f0.8 h0.6 i-0.4 k-0.4
vcer+mi 7.4 a-0.3 t0.9
vcer+odov 7.7 c0.5 d0.6 g0.3 j0.5 r0.4
vcer+som 6.9 a-0.6 d0.3 e0.5 g0.3 h0.4 k0.8 n0.9 o-0.4 p-0.4 r0.6 s0.6
vcer+ste 7.7 a0.4 c0.3 d0.4 r-0.4 t1.4
vcer+vece 7.7 c-0.3 f0.6 g0.3 h-0.3 l0.3 o0.3 t0.5
vcera 5.0 a0.5 b-0.6 c2.3 d-0.4 e0.4 f1.7 g0.4 h1.2 i-1.9 j-0.7 k-0.4 n0.8 p-0.9 q1.3 r0.6
vceraj 6.4 a-0.3 b0.3 c0.7 d-0.4 e0.9 f0.4 g-0.4 h0.5 j-0.4 k1.4 l-0.5 m0.4 o-0.6 p-0.4 r0.6 s-0.6 t2.0
vcho 6.4 a0.6 b0.5 c0.9 e-0.4 g-0.4 h0.4 i-0.7 m0.5 p0.3 q0.8 r-0.6
vcho+aj 7.7 a-0.4 b-0.3 g0.5 h0.8 q0.5
vchod 7.2 b0.4 c0.6 g-0.5 q0.6 r-0.3
vchode 7.7 a0.3 b0.8 s0.6
vchodu 7.2 b-0.4 c0.6 e-0.3 g0.4 h0.7 p0.8 q0.3
vdac 7.2 b-0.3 c-0.4 e1.6 g-0.4 j0.6 l0.5 o0.4
vdacim 7.7 a0.5 d0.4 e1.5 j0.8 s0.4
vdacna 7.7 c-0.4 l0.5 o0.4
vdak 5.2 a-2.6 b-0.4 e-0.6 g3.3 i-0.4 j-0.8 l-0.8 m-0.3 n1.0 o1.0 p-1.2 q1.6 r4.6 s-0.7
vdak+vam 7.7 a-0.4 b-0.3 d0.5 g0.9 h0.9 r1.0
vdak+vasm 7.2 a-0.6 b-0.5 g1.7 h0.8 k0.3 l-0.3 m0.5 n0.8 r1.9 s0.7 t0.4
vdak+za 6.6 a-0.7 c-0.8 g2.0 h-0.3 l-0.4 n-0.3 p-0.4 q2.3 r2.0 s-0.3
vdaka 5.3 a-2.1 e-0.6 g2.6 h0.6 i-0.6 j-0.7 k-0.3 l-0.8 n1.3 o1.2 p-1.1 q1.8 r3.8 s-0.5
vdakou 7.2 a-0.8 c-0.5 d0.4 g1.1 h-0.5 k0.4 n-0.3 r1.1
vec 5.5 b1.5 c0.7 d0.5 e-0.7 f1.8 g-0.6 i-1.0 j2.0 k-0.3 n-0.8 o-0.5 q-0.6 s-0.9 t-0.7
vec+na 7.7 a-0.8 e-0.4 j0.7
vec+preb 7.7 a0.4 b0.8 c0.4 e-0.4 f0.3 j0.3 p0.5
vec+sme 7.7 a0.8 b1.3 c0.4 d0.4 e-0.5 i-0.4 j0.5
vece 4.9 b-1.1 c1.1 d0.7 e-0.6 g0.8 i-1.4 j-0.9 k1.1 l-0.4 n1.2 p-0.8 r1.6 s2.1 t2.2
vece+posi 7.7 f0.7 q0.7 t0.6
vece+to 7.7 a0.4 d1.4 s1.0
vecer 5.3 b-0.6 c0.6 g0.5 h-0.5 i-0.7 j-0.6 k1.3 m-0.5 n1.2 p-0.9 q0.7 r1.6 s1.7
vecera 6.6 a0.9 c1.0 d0.3 f0.4 h-0.5 i-0.5 n-0.4 o0.3 q-0.4 r-0.7 s0.4 t3.0
vecery 7.4 b-0.3 d0.4 e-0.4 h0.7 k-0.3 r0.4 s0.6
veci 5.6 b-0.7 c-0.4 e1.2 f1.1 g-1.2 i-0.5 j-0.8 k0.9 l0.8 m0.6 n-1.0 o0.8 p0.8 r-0.4 s-1.0
veci+a 7.4 a0.3 c0.4 d1.2 l0.5 s-0.4
veci+ktor 7.7 a0.9 c-0.5 e1.6 p1.0
vecier 7.7 d-0.4 e0.5 f0.3 g-0.3 i0.4 l0.4 p0.3
vecn 6.9 a-0.7 b-0.3 c1.2 g0.7 i-0.5 j-0.3 l0.6 p-0.3 r1.0
vecne 7.7 c0.4
vecnos 7.7 a-0.8 c0.8 e-0.5 g1.1 r1.1
vede 4.7 a0.4 b1.2 c-0.7 d1.5 e0.8 f3.5 h0.9 i1.5 j-1.2 k0.4 l0.5 n1.1 o1.0 p-1.7 q-0.9 s1.4 t1.0
vede+by 6.2 a-1.2 b0.4 d-0.6 f0.4 g-0.8 h-0.5 j-0.5 k-0.6 l1.5 m-0.5 n-0.4 o1.5 p-0.5 q-0.9 s-0.6 t0.9
vede+rozp 7.7 e0.4 g0.6 i0.7 n0.4 r0.7 t0.4
vede+ze 7.7 b0.5 e0.7 i0.4
vedel 6.9 b1.0 c0.4 e0.6 f0.4 g-0.8 h-0.4 j-0.3 r-0.7 s1.0
vedela 6.9 b0.3 e0.9 g0.8 i0.8 m0.5 n1.9 r0.8 s-0.3
vedeli 5.7 a-0.8 c-0.4 d0.5 g-0.7 h-0.9 i0.7 k-0.6 l1.1 m-0.7 o1.1 p-0.8 q-0.8 t0.9
vedeni 5.5 a1.5 b0.9 c-0.9 d0.9 e0.9 f4.5 g0.4 h2.4 i0.5 j-0.8 k0.9 l-0.6 p-0.9 r-0.3
vedi 4.9 a1.2 c1.7 d1.0 e0.5 f0.3 g-0.7 h0.9 i-0.7 j0.5 k-0.4 l0.9 o1.1 p-0.7 q-0.4 s2.2 t0.5
vedi+aj 7.7 a0.4 c-0.4 e1.3 j0.5 s0.6
vedi+ako 7.0 a1.0 g-0.6 h-0.3 i-0.3 l-0.3 p-0.3 r-0.5 s2.2
vedi+ci 7.2 c0.8 d0.5 e-0.5 g0.4 h0.5 i-0.5 m-0.3 r0.5
vedi+co 7.4 a0.5 c-0.3 d-0.3 j1.0 p0.3 s0.7
vedi+doke 7.7 a0.3 i0.8 m0.4
vedi+kedy 7.7 b0.3 c0.8 p0.9
vedi+kto 7.4 b1.3 c-0.4 d0.3 e0.4 f1.0 h0.4 l0.4 m0.7 n0.3 r0.5
vedi+na 7.7 a0.8 d-0.4 e1.3 n0.5 t1.0
vedi+nech 7.7 a-0.6 b-0.3 o1.1 r-0.3
vedi+v 7.7 a-0.4 c-0.4 n0.7
vedia 6.9 a1.2 b0.4 d1.0 g-0.4 i0.8 j0.4 r-0.3 s1.7
vedie 7.4 a0.6 d-0.4 e1.1 i0.4 n0.5 q-0.3 r0.3 t1.0
vediem 7.7 n0.8 s0.7
vediet 5.2 c2.0 d0.9 f0.4 h1.1 i-1.5 j0.3 l1.0 m0.4 n-0.4 o1.3 p-0.8 s0.7
vedl 6.2 b1.8 c-0.6 d-0.7 g1.1 h0.5 m0.4 r1.5 s1.5
vedl+mna 7.7 a-0.6 g0.4 r0.4
vedla 6.5 a0.5 b1.5 c-0.6 d-0.6 f-0.4 g0.5 h-0.7 l0.4 m0.6 r0.7 s1.2
vedlaj 7.2 b0.5 e-0.4 f0.4 g0.7 h1.4 i-0.4 r1.0 s0.3 t0.4
vedo 6.1 d0.5 g-0.8 i1.0 m1.8 p1.3 r-0.8 s-0.6 t-0.4
vedo+ale 7.7 a0.7 e1.0 i0.8 m1.2 p1.4
vedo+dava 7.7 b0.5 e-0.4 f0.8 m1.1
vedo+ze 7.7 c0.4 d0.5 i1.1
vedomi 6.1 d0.5 g-0.8 i1.0 m1.8 p1.3 r-0.8 s-0.6 t-0.4
vedu 5.3 a2.3 b0.7 c1.2 d0.7 e2.2 f4.9 g-0.9 h-0.3 i0.8 j-0.5 k-0.4 m1.4 o0.4 p1.3 s0.6 t1.4
vedu+jeda 7.7 a0.4 d-0.3 e0.6 i0.7 k0.4
vedu+pred 7.7 d0.6 e-0.3 f0.4 i-0.3 m0.8 o0.3 p0.8
vedu+prev 7.4 a0.5 b0.9 d0.5 f0.5 m0.6 p0.6
vedu+sj 7.7 d0.4 i1.1 o0.8
vedu+skla 7.7 c-0.3 e0.7 f0.4 q0.6
vedu+zmen 7.7 a0.4 c1.1 d0.6 f0.7 k0.5 m0.4 t1.2
veduca 6.2 a1.1 b0.9 d0.8 e1.8 f0.5 g-0.7 i1.8 k0.4 n-0.3 o0.8 q-0.4 s0.3
veduce 7.4 e0.3 f1.0 r0.5 s0.6
veduci 6.1 a1.5 c1.5 d0.8 e0.5 f4.0 g-0.5 i-0.9 j-0.5 k-0.7 m0.9 o-0.4 p1.7 q0.3 t1.8
veduco 7.7 f1.2 h-0.3 l0.3 m0.6 n0.5
vela 6.4 b1.5 c-0.5 d1.0 e-0.7 g0.3 i-0.4 k-0.4 l0.9 m-0.8 o0.3 r0.8 s-0.4 t0.8
veli 6.9 a-0.5 b0.8 d-0.5 g0.4 h0.8 i-0.5 l0.3 p0.8 q0.4 r0.8 s-0.3 t0.8
veli+hasi 7.4 a-0.6 e-0.3 g0.4 h0.9 l0.4 q0.4 r0.7 t1.1
velite 6.9 a-0.5 b0.8 d-0.5 g0.4 h0.8 i-0.5 l0.3 p0.8 q0.4 r0.8 s-0.3 t0.8
velk 5.3 a0.5 c1.8 d2.0 e-0.3 g-0.6 i0.5 k0.5 l1.4 m-0.4 n-0.5 o-0.4 q-0.8 s-0.9 t0.7
velk+noc 7.4 a0.7 c1.3 d1.4 g-0.6 m0.7 r-0.6 s0.4
velk+noci 6.9 a-0.4 c1.3 d-0.3 e0.6 g-0.4 i0.8 k0.5 l1.8 m-0.3 p-0.4 q-0.4 s-0.7
velk+pism 7.4 c-0.3 d0.6 i0.3
velk+spok 7.7 a-0.6 d-0.5 e-0.3 g1.2 r1.3
velk+vdak 7.7 a-0.4 g0.9 i0.5 o0.5 r1.2
velka 6.9 a0.3 c1.2 f-0.5 g0.5 i-0.6 q-0.3 r1.3 s-0.3 t0.8
velke 7.2 d-0.7 f0.8 i-0.6 j-0.3 m-0.3 n-0.4
velkeh 7.4 d0.9 e-0.4 g-0.6 h-0.4 i-0.3 o-0.3 r-0.3
velkej 6.9 a-0.4 c1.3 d-0.3 e0.6 g-0.4 i0.8 k0.5 l1.8 m-0.3 p-0.4 q-0.4 s-0.7
velkos 7.2 a-0.4 d0.4 i-0.4 k0.3 l0.4 n-0.3 o-0.3
velku 7.4 a0.3 d0.8 e-0.4 i0.4 r-0.3 s0.5
velky 7.4 l0.3 s0.3
velkym 7.4 c-0.3 d0.6 i0.3
velm 5.9 a-0.4 d0.7 e1.0 g2.4 h1.1 i-0.3 k0.5 l-0.5 r2.0 s-0.7 t1.1
velm+si 7.7 a-0.6 e-0.3 g0.9 r1.0
velm+spok 7.4 a-0.4 e0.4 g0.9 h1.2 i-0.3 k0.6 m0.7 q0.3 r1.9 t0.4
velmi 5.9 a-0.4 d0.7 e1.0 g2.4 h1.1 i-0.3 k0.5 l-0.5 r2.0 s-0.7 t1.1
velt 6.9 a-0.6 b-0.6 d-0.4 f0.5 h0.4 r0.8 t0.4
velt+do 7.7 a-0.4 b-0.3 e-0.3 k-0.4 t0.4
velt+v 7.7 c0.5 e0.4 g0.5 i0.3 r0.7
veltrh 7.0 a-0.4 b-0.5 c0.5 d-0.3 f0.6 r0.6 t0.5
veni 7.7 b0.5 j0.5
veniec 7.7 b0.5 j0.5
veno 7.4 d0.9 e-0.4 f0.5 g0.5 h1.1 i-0.3 l-0.3 p0.3 r0.7
venova 7.4 d0.9 e-0.4 f0.5 g0.5 h1.1 i-0.3 l-0.3 p0.3 r0.7
vent 7.7 a0.3 d0.6 e0.7 g-0.3 j0.3 m0.4 r-0.4
ventil 7.7 a0.3 d0.6 e0.7 g-0.3 j0.3 m0.4 r-0.4
vere 5.9 c0.5 f-0.5 g-0.3 h0.4 i-0.3 j-0.4 k0.6 l-0.4 n-0.4 p1.2 q0.7 s1.1 t0.5
vere+obst 7.0 b-0.4 i0.4 k0.8 m-0.3
vere+ochr 7.7 m0.3 t0.4
verejn 6.0 c0.6 f-0.5 g-0.3 h0.4 j-0.4 k0.6 l-0.4 n-0.4 p0.7 q0.7 s1.2 t0.6
veri 6.6 b0.6 e0.5 f-0.5 g0.6 h0.6 i0.8 k1.1 m-0.4 n-0.5 q0.5
veri+ze 7.4 a0.4 b0.4 c0.7 d0.4 i1.3 j0.5 r-0.3
verim 7.4 b0.7 e-0.5 g0.4 i0.7 q0.3 r0.3
verite 7.7 a-0.4
vern 7.7 c0.7 e-0.5 s1.2
vernis 7.7 c0.7 e-0.5 s1.2
vero 7.4 a-0.5 n0.7 q0.6
veroni 7.7 a-0.4 q0.7
verz 5.9 a0.6 c1.1 d-0.5 e1.4 f0.8 g0.7 h1.4 k2.0 n-0.4 o-0.4 p0.4 q-0.5 r1.2 t1.3
verz+a 7.4 d0.4 e0.4 f0.4 g0.5 h1.5 q-0.3 r0.7 t0.6
verz+bez 7.7 a0.5 c0.6 j0.6 m0.6 s1.2 t0.5
verzia 7.0 a0.7 e1.1 f-0.4 g-0.4 i1.1 k-0.4 n-0.3 o0.6 r-0.3
verziu 6.4 a0.7 c0.9 e1.0 f1.0 g1.0 h0.9 i-0.6 m0.3 o-0.8 p0.7 q-0.4 r1.4 s0.6 t1.5
ves 7.7 b0.3 c0.3 d0.6 e0.5 f0.4 i0.4 j0.5 k0.3
vese 7.4 a-0.7 c-0.3 e-0.4 g0.4 l0.5 m0.3 r0.6
vest 7.2 a-0.9 b0.4 g-0.4 k1.1 m-0.4 n0.6 p-0.3
vesty 7.7 a-0.7 g-0.3
veta 7.2 a-0.6 b-0.4 d0.3 e-0.3 g0.3 i-0.4 j0.5 m-0.3 o-0.4 r0.4
vete 7.0 a-0.3 b-0.4 c0.6 e-0.4 i0.7 k1.2 r0.5 s0.4
veteri 7.4 b-0.3 c0.7 d0.5 k1.3 s0.6
veto 7.0 a0.6 b0.3 d1.6 e0.6 g-0.3 j0.9 n-0.4 t1.0
vetou 7.0 a0.6 b0.3 d1.6 e0.6 g-0.3 j0.9 n-0.4 t1.0
vetr 7.7 b1.3 d1.3 j-0.3
vetu 6.4 a-1.5 d0.3 e-0.6 f0.6 h0.3 i-0.5 j-0.6 k-0.3 l0.4 o1.2 p-0.4 q0.5 r0.6 s-0.7
vetu+o 7.7 a-0.3 d0.5 n0.4 t-0.3
vetu+ze 7.4 a-0.5 e-0.5 o0.7
vety 7.7 q0.3
vezi 7.7 e-0.5 k0.6 q0.3
vezm 6.9 a1.0 b-0.3 d1.1 e1.4 f0.5 g-0.5 i2.1 p0.8 r-0.5
vezm+pod 7.7 a0.3 d0.3 e0.9 f0.7 i0.6
vezme 7.4 a0.5 c0.3 d0.8 e0.8 f0.7 i1.2 r-0.3
vhod 7.7 c0.6 d0.5 e-0.4 p0.7
vi 7.7 a0.6 j1.1
vi+zmlu 7.7 a0.6 j1.1
viac 5.2 a2.0 b2.5 c-0.9 d-0.5 e0.9 f-0.9 g1.9 h1.3 i2.0 k-1.4 l0.6 m2.2 q1.0 r2.9 s-0.4 t0.4
viac+ako 6.8 a-0.5 b1.0 c-0.5 d-0.5 g0.9 h1.5 j0.3 p-0.5 r1.0
viac+nepr 7.4 d-0.5 i0.7 s0.7
viac+nez 6.5 a1.6 b3.2 c0.4 e0.6 f-0.3 h-0.4 j-0.3 k-0.5 m1.6 p0.9 q0.5 r0.4 t0.7
vian 5.7 a1.5 b-0.4 c2.5 d0.5 f-0.5 g-0.8 k1.4 l1.3 m0.4 r-0.4 s0.9
vianoc 5.7 a1.5 b-0.4 c2.5 d0.5 f-0.5 g-0.8 k1.4 l1.3 m0.4 r-0.4 s0.9
viaz 6.6 a2.0 c3.5 d-0.5 g-0.5 h0.3 i0.4 j-0.3 m-0.3 n-0.3 p1.2 r-0.5 s0.9 t0.7
viazan 7.4 a0.3 d-0.4 i1.0 s0.3
viazne 7.4 a1.0 c1.8 h0.5 i-0.3 n-0.3 t0.9
vich 7.4 a-0.9 c0.4 e-0.6 g0.4 k1.9 l-0.4 n0.3 r0.7
vichri 7.4 a-0.9 c0.4 e-0.6 g0.4 k1.9 l-0.4 n0.3 r0.7
vide 5.4 a1.2 b0.7 c0.9 e1.6 h0.5 i0.7 k1.8 l1.0 m0.7 n0.5 o-0.7 p-0.8 q0.7 r0.5 s0.4 t0.3
vide+a 7.7 c0.5 g0.5 k0.6 q0.7 r0.4
vide+na 7.7 a-0.4 b-0.4 i-0.3 n0.4 p0.4 s0.5
vide+ste 7.7 a0.3 b0.5 c0.7 d0.4 i0.5 s0.4
vide+ze 7.7 i0.6 r0.4
videa 7.7 a0.4 b1.0 c0.4 e1.1 o0.5 r0.3
videl 7.0 a1.2 b0.8 c1.0 e1.4 f0.7 g-0.5 k0.9 l1.0 n-0.5 o-0.3 p-0.4 s-0.3 t1.6
videla 6.9 g0.6 h1.1 i0.3 j0.6 m0.4 n0.5 o-0.4 q0.4 r0.5
videli 6.6 a-0.6 c0.3 d1.0 e-0.4 g-0.8 i0.5 r-0.6 t-0.6
video 6.6 a0.9 b-0.6 c0.6 e0.6 g0.3 m0.6 n0.6 r0.3 s1.8 t-0.3
videoh 7.7 d-0.3 k1.2 q0.3
vidi 5.8 a0.4 d0.3 e0.9 f0.9 j-0.6 k-0.3 m0.9 n0.9 o1.5 p-0.5 s1.3 t-0.4
vidi+ako 7.7 a1.0 g-0.4 i0.3 m1.5 r-0.3
vidiet 7.0 c-0.4 d0.5 e0.4 n0.4 q-0.5 s0.7
vidim 6.6 a-1.2 d-0.7 e-0.7 f0.3 g0.4 h-0.4 j-0.4 l0.3 m1.1 n0.5 o1.5 p-0.7 q0.5 r0.4 s-0.6
vidite 7.4 d1.0 e-0.4 f1.1 s1.1
vidl 7.7 e0.5 f0.7
vidlic 7.7 e0.5 f0.7
vidn 6.8 a0.8 b0.7 e1.4 g-0.5 i-0.5 k-0.6 m0.4 s-0.5
vidno 6.8 a0.8 b0.7 e1.4 g-0.5 i-0.5 k-0.6 m0.4 s-0.5
vie 5.7 a-2.4 c-0.9 d-1.1 f0.3 g1.6 h-0.6 i-1.8 j0.6 k1.2 l-0.6 n0.8 o0.6 p-0.4 q0.7 r1.9 s-0.3 t0.6
vie+o 7.7 d-0.6 f0.3 g0.5 k0.5 n0.6 q0.6 r0.4 t1.0
vie+pove 7.4 d0.3 e0.3 g-0.5 k0.4 m0.3 n0.7 o-0.3 q0.6 r-0.3
vie+ze 7.7 a-1.4 c-0.5 d-1.0 e-0.4 g1.7 i-0.3 r1.8 s-0.9
vied 6.5 a0.6 b1.1 d0.5 e-0.3 f0.6 h-0.5 i-0.6 j-0.4 m0.4 n0.7 o-0.3 p-0.4 q0.4 r0.5 s0.6
vieden 7.7 a0.6 c0.7 e-0.5 m0.9 n0.3 q-0.3 s0.5
viedne 7.4 b1.4 c-0.5 d-0.4 e0.6 l-0.3 n0.7 r0.4 t0.4
viedni 7.4 d1.2 e-0.4 f1.1 q0.7 r0.5 s0.4
viem 5.1 a0.6 b2.1 c-0.8 d1.1 g-1.2 h0.5 i-1.0 j-0.8 k0.5 l1.3 m-0.7 n0.3 o0.5 q-0.8 r-0.9 t0.9
viem+co 7.2 a-0.4 b0.4 d-0.6 i-0.6 k0.3 r-0.4 s0.4
viem+o 7.7 e0.5 n0.4 p0.7
viem+ze 6.4 a0.5 d1.1 f-0.7 g-0.7 h0.8 i-0.7 l0.7 m-0.4 q-0.4 r-0.4 s-0.5 t0.5
vieme 7.2 g-0.3 i-0.3 k1.0 l0.4 o0.3 q0.4 t1.0
vier 6.3 a-0.4 b-0.3 c-0.7 f0.6 g0.7 h1.2 j-0.4 k1.2 l-0.3 p-0.4 q-0.4 r0.6 s-0.5 t-0.4
vier+z 7.7 r0.4
viera 7.0 f0.5 l-0.5 q-0.3
vierka 7.0 a-0.9 c-0.6 e-0.6 g0.6 h0.7 i-0.3 k1.6 q-0.4 r0.6 s-0.4
vies 7.0 a0.7 d0.7 g-0.4 i1.0 j0.7 s-0.4
viest 7.4 a0.5 j0.9
viet 5.1 a-0.7 b1.3 c-1.0 e-0.4 g-0.7 h0.4 i0.4 j-0.7 l0.5 n0.6 o1.7 p-1.1 s-0.6 t0.6
viet+co 7.0 a0.9 b0.9 c0.3 d1.4 g-0.5 i1.3 r-0.4
viet+mi 7.2 a-0.7 e-0.3 g-0.3 i-0.5 l0.4 m-0.3 n-0.4 o1.4 t0.8
viet+nam 7.2 a-0.6 e-0.4 g0.6 j-0.3 l0.6 r0.8 t-0.3
viet+to 7.7 a-0.6 e-0.3 m0.5
viete 5.2 a-0.9 b1.5 c-0.8 d-0.7 f0.3 g-0.5 h0.3 i0.5 j-1.3 l0.7 n0.5 o1.6 p-1.0 q0.3 r0.3 s-0.9 t0.5
vike 5.9 a-0.7 b-0.5 d0.5 e-0.6 f-0.4 j-0.6 k0.6 l-0.6 n2.1 p-0.9 q-0.6 r0.3 s-0.6 t-0.5
vike+a 7.4 a-0.4 d-0.4 e-0.5 g0.4 k-0.5 m0.4 n-0.4 r0.3
vikend 5.9 a-0.7 b-0.5 d0.5 e-0.6 f-0.4 j-0.6 k0.6 l-0.6 n2.1 p-0.9 q-0.6 r0.3 s-0.6 t-0.5
vikt 7.2 a-0.4 j0.6 k0.9 l0.8 n1.0 q0.4 r0.4 t0.3
viktor 7.4 h-0.3 j0.7 k0.8 l0.7 n0.9 q0.5 r0.4
vili 7.7 d-0.3 g0.5 j0.4 r0.4
viliam 7.7 d-0.3 g0.5 j0.4 r0.4
vilm 7.4 b1.0 j0.5 l0.8 q0.9 t0.4
vilma 7.4 b1.0 j0.5 l0.8 q0.9 t0.4
vina 6.9 a-0.6 b0.7 d-0.6 e-0.4 g-0.4 j-0.3 m0.9 o-0.3 p0.3 q-0.4 r-0.5 t0.4
vinars 7.7 a-0.4 b0.5 t0.4
vinc 7.7 b-0.3 c0.9 g0.7 j0.5 p0.6 r0.9
vink 7.7 c-0.4 d0.4 g0.4 i0.4 m0.5 r0.5
vinko 7.7 c-0.4 d0.4 g0.4 i0.4 m0.5 r0.5
vino 6.9 b1.9 c-0.4 d0.6 e0.7 f0.8 h1.0 i0.4 j-0.3 p-0.4 q-0.3 r0.5
vinohr 7.7 b0.7 d0.5 g-0.4 i0.3
vinote 7.4 a0.7 b1.1 d0.5 e1.1 f1.0 g-0.3 i0.3
visa 7.7 a-0.3 d0.4 h-0.4 l0.8 r0.4
vise 7.4 e0.7 f0.5 g-0.4 k0.4 s0.5
visela 7.7 e0.6 f0.3 q0.3 s0.6
visi 6.0 a1.1 b1.4 c1.8 d1.2 e2.0 f1.2 g-0.9 j-0.6 k0.7 n1.2 s0.5 t1.7
visi+na 7.7 a0.6 b0.8 e0.5 p0.7 s0.5
visi+to 7.7 a0.9 c-0.4 d-0.3 e1.6 q0.6 t1.3
visi+vo 7.7 b1.4 d0.4 e0.7 i0.5
visia 7.7 b0.6 c0.4 i0.6 p0.5 s0.8
visiet 7.0 a-0.6 b0.6 d0.8 e0.4 k0.6 n1.0 o0.4 s-0.6
vita 7.4 d1.1 e-0.5 g-0.4 i1.6 t0.9
vite 7.7 b0.7 e-0.4 m0.5 n0.3 o1.1
vizi 6.5 a-0.5 b-0.7 c-0.4 e0.3 g-0.6 h1.7 i-0.7 j-0.6 m-0.7 r0.8 s-0.4 t0.5
viziti 7.7 a-0.3 b-0.3 g-1.0 j-0.4
vizitk 6.9 b-0.4 f-0.4 h1.0 i-0.5 k-0.4 l-0.3 m-0.4 p0.4 s-0.3 t0.5
vizu 6.5 a0.5 d0.5 e1.3 f1.3 g-0.3 h-0.4 j-0.4 k1.5 l1.0 o-0.4 p-0.5 q1.1 t-0.5
vizu+nech 7.7 c-0.4 h-0.3 k0.7 l1.0 n-0.3
vizual 6.5 a0.5 d0.5 e1.3 f1.3 g-0.3 h-0.4 j-0.4 k1.5 l1.0 o-0.4 p-0.5 q1.1 t-0.5
vlac 7.7 b0.6 c-0.3 s0.4
vlad 6.9 a-0.6 b0.8 c-0.7 d-0.3 f-0.4 h0.5 i-0.4 k0.8 m-0.4 n0.3 o0.9 p-0.3 r0.5 s-0.4
vladim 7.4 b0.9 c-0.6 d-0.7 k0.8 o0.5
vladko 7.7 a-0.4 e-0.4
vlaj 7.7 e0.7 g0.4 i0.8 o0.3 r0.5
vlak 6.4 a-0.9 e-1.2 f-0.3 i-0.6 j-0.4 k2.7 m-0.6 p-0.5 q0.6 t0.8
vlakno 7.2 b0.4 d-0.4 e-0.5 r-0.5 s0.5
vlaky 7.7 a-0.6 b0.4 e-0.3 g-0.3 k0.9 s-0.3
vlan 6.4 a-0.8 b0.4 c-0.3 d0.5 f1.0 g1.5 h2.2 i-0.5 j-0.5 l-0.5 o-0.3 p-0.6 q0.3 r0.6 s-0.5
vlani 6.4 a-0.8 b0.4 c-0.3 d0.5 f1.0 g1.5 h2.2 i-0.5 j-0.5 l-0.5 o-0.3 p-0.6 q0.3 r0.6 s-0.5
vlas 4.8 b1.5 c-1.1 d-0.4 e0.4 f-0.7 i3.7 k0.6 l-0.7 n0.5 p-0.3 q0.5 s-1.4 t0.3
vlas+it 7.7 i0.6
vlas+ludi 7.4 e-0.6 g0.5 i1.0 r0.4
vlas+na 7.7 a0.4 c0.5 i0.3 j1.3 m0.4
vlas+za 7.7 b1.2 c-0.4 d0.5 e0.9 p0.3
vlasta 7.7 d0.8 i0.4 n0.9
vlastn 4.9 b1.9 c-0.7 d-0.8 e0.5 f-0.9 g-0.5 i3.7 k0.6 l-0.4 m-0.5 s-1.4 t0.5
vlec 7.7 a0.4 c0.8 d0.7 f1.1 m0.4 s0.5
vlecie 7.7 a0.4 c0.8 d0.7 f1.1 m0.4 s0.5
vlk 7.7 a-0.4 e-0.4 g0.7 h1.1 r-0.3
vlko 7.4 e-0.7
vloz 7.2 a-0.7 e-0.5 g-0.3 n1.2 q-0.4
vloz+na 7.7 a-0.5 c-0.4 n1.1
vlozte 7.7 a-0.5 e-0.4 n0.5
vnuc 6.6 a-0.6 b-0.5 c0.8 e-0.3 g-0.4 i-0.7 j0.7 k1.0 m0.4 p-0.4 q0.4 r-0.4 t-0.4
vnucka 7.4 b-0.3 c0.6 d0.6 e-0.4 g-0.3 i-0.3 j0.7
vnucku 7.7 e0.5 i-0.3 k1.1 s0.6
vnuk 6.9 a-0.3 c-0.4 d0.3 h0.7 k1.0 s0.5
vnuka 7.4 d0.3 k0.8 r-0.4 s0.8
vnut 7.7 a-0.5 b-0.3 g0.3 h0.8 i-0.6 r0.7 t-0.3
vo 4.5 b0.7 d1.6 e0.4 g-1.9 h0.8 i0.9 j-0.6 k3.1 m4.0 n-0.7 o1.2 p-1.2 q0.8 s1.4 t1.9
vo+face 7.7 a0.7 b0.7 g-0.3 s1.4
vo+fakt 6.9 b-0.6 c1.0 e-0.5 f-0.3 i-0.4 m2.9 p-0.7
vo+febr 6.6 a0.9 c0.4 d1.4 e0.8 g-0.6 j0.8 p0.5 s0.9
vo+form 7.0 c0.6 e0.6 g-0.4 i0.8 m-0.3 n-0.4 o1.0 q-0.4 t0.7
vo+stvr 6.9 a-0.6 b-0.3 j-0.3 k0.7 l-0.4 m0.6 p0.4 q0.3 s-0.3
vo+vase 7.4 c-0.4 d0.4 i1.0 k0.6 l0.6 r-0.4
vo+vaso 7.4 a1.0 e1.5 i0.7 k0.7 l0.3 s0.5
vo+veci 6.9 a-0.6 c-0.5 f0.5 i-0.6 k-0.5 m0.8 o0.5
vo+vied 7.4 d1.2 e-0.4 f1.1 q0.7 r0.5 s0.4
vo+vlas 7.7 g-0.3 i1.1 k1.4
vo+vysk 7.0 a-0.3 b-0.3 c-0.4 e-0.5 h0.3 j0.4 p-0.6 q1.0
vo+vyuc 7.4 a0.5 e-0.3 g-0.3 m1.3 o1.2
vo+zvyk 7.4 g1.0 h0.9 i-0.3 n0.4 r1.3 s0.6 t0.4
vobe 6.0 a1.2 c1.2 d3.1 e0.6 i-0.3 j0.4 k-0.5 m-0.4 p-0.7 r1.0 s-0.9
vobe+nie 7.7 a-1.2 c-0.3 e-0.3 g1.8 r2.0
vobe+niek 7.4 a0.7 b-0.4 c1.1 d1.8 e0.8 i-0.5 n0.4
vobec 6.0 a1.2 c1.2 d3.1 e0.6 i-0.3 j0.4 k-0.5 m-0.4 p-0.7 r1.0 s-0.9
voci 6.9 c1.8 d-0.5 g-0.4 j1.0 m1.2 o0.5 p1.0 s-0.3
voci+vam 7.7 c0.7 j0.5 o0.7 p0.8
voda 6.5 a1.1 c0.5 e2.6 g-0.5 i-0.6 k1.1 m0.3 p1.7 r-0.3 s0.4 t0.5
voda+a 7.4 e0.6 k1.0 o0.4 p0.9
vodarn 7.7 k0.5 l0.4 o0.4
vodi 6.4 a-0.6 b0.4 d0.4 e0.5 g0.4 h1.2 i-0.5 m0.6 p-0.3 r0.5 t1.3
vodic 7.7 b0.5 m0.8 r-0.3
vodica 7.7 c0.6 d-0.3 e0.6 i0.3 t1.0
vodico 7.0 a-0.4 d0.5 h0.4 i-0.5 t0.4
vodo 7.7 a0.5 c-0.4 d0.5 e1.3 j0.6
vodu 7.4 a0.3 e1.0 i0.9 j0.5
vody 7.7 b-0.3 d-0.5 e-0.5 k-0.3 m1.1 t0.5
vojn 7.2 a-0.6 d0.3 e-0.3 g0.4 h-0.3 l0.6 n-0.4 o-0.4 r0.4 s-0.3 t0.4
vojt 7.7 a-0.3 b-0.3 g0.6 m0.5 r0.6 s0.8
vola 4.7 a1.0 b0.8 c2.0 d3.0 f0.8 g-0.4 h1.6 i0.9 j-1.4 l0.6 m0.9 n-0.4 p-1.6 s-0.4 t2.1
vola+mi 6.9 b0.4 c0.4 d0.8 e-0.3 l-0.4 n0.3 q-0.3
vola+sa 6.9 a-0.4 b0.9 c0.7 e0.4 g-0.8 h0.8 i0.7 j-0.4 k-0.5 l0.4 m-0.3 n-0.3 o-0.4 q0.8 r-0.5
vola+sam 7.7 a0.3 d0.4 s0.9
vola+sme 7.7 a0.6 b0.3 d0.4 m1.3 o-0.3 t0.4
vola+som 7.7 a0.4 c0.5 d0.7 k0.4
vola+z 7.4 e-0.4 g0.4 i0.4 r-0.3
volajt 7.0 b0.3 e1.1 f0.3 g-0.3 i-0.4 j-0.3 l0.5 m0.9 o0.4 q-0.5 s-0.3 t2.7
volaju 7.0 b-0.4 d-0.3 e1.0 g0.6 h0.4 i-0.3 l0.6 r0.9 t0.8
volal 6.4 a0.8 b0.5 d2.5 e-0.8 f-0.4 k0.3 l-0.4 m0.5 p-0.5 s1.7 t-0.4
volala 6.9 a0.7 c1.4 d1.2 g-0.4 l-0.3 p0.5 q-0.3 r-0.5
volali 6.3 a0.5 c0.7 d0.6 e1.0 f-0.5 i0.9 j-0.5 k0.4 m0.8 o-0.8 p-0.6 s-0.5
volam 6.8 a0.4 b0.6 c-0.7 d1.3 h-0.4 k-0.6 m0.3 n0.6 o0.9 p-0.6 q-0.6 t1.4
volat 7.4 a-0.5 b-0.5 c1.1 f1.3 g1.1 h1.6 i-0.4 o-0.3 r0.4
volb 7.7 a0.6 c0.8 e-0.4 i0.6
vole 7.7 a0.5 c0.7 i0.6 t0.3
voli 7.7 i-0.4
voln 6.1 a-1.2 c-0.4 d-0.3 e-0.8 f0.6 h0.5 i-1.1 j-0.4 k1.7 p0.6 r0.9 s-0.7
volne 7.2 a-0.3 d-0.4 e-0.4 f0.4 h0.6 k1.1 l-0.3 n-0.3
volno 7.7 d0.5
volnu 7.7 a-0.4 c0.4 d-0.4 m0.5 o-0.4 q0.4
volny 7.2 a-0.3 d0.4 e-0.5 i-0.3 k0.9 l-0.3 p1.1 r0.6
von 6.8 b0.8 c0.5 e0.4 g-0.6 j-0.5 l0.8 n-0.4 q0.4 t0.7
von+a 7.7 a0.6 c0.6 e0.5 s0.7 t0.7
von+po 7.7 a-0.5 b0.4 l0.6 q0.4
vona 7.4 a-0.9 e-0.5 g1.6 k-0.4 l-0.3 p-0.4 r1.9
vonk 7.7 a-0.4 g0.7 p0.5 r0.7
vonku 7.7 a-0.4 g0.7 p0.5 r0.7
vopr 6.1 b0.9 d-0.9 f-0.6 g-0.7 j0.7 k-0.3 n0.4 o0.4 p-0.5 q0.6 r-0.5
vopr+sa 7.7 k-0.3 q0.4
vopr+vdak 7.7 c0.5 d-0.3 k0.5 o0.7
vopred 6.1 b0.9 d-0.9 f-0.6 g-0.7 j0.7 k-0.3 n0.4 o0.4 p-0.5 q0.6 r-0.5
vosk 7.4 a0.3 b-0.3 d-0.5 e1.1 g-0.4 j0.6 k0.4 l0.7 s0.5
voza 7.4 a0.5 c1.1 d0.4 i0.4 p0.9 s0.4
vozaro 7.7 a0.4 c0.7 p1.0
vozi 6.6 c0.8 d0.8 e1.0 f0.8 i0.5 j-0.3 k-0.5 q0.4 s0.6 t0.3
vozik 7.4 a-0.3 c-0.3 d0.6 f0.3 g0.3 k-0.3 t0.5
voziko 7.7 c0.9 d0.5 h0.5 q0.9 r0.4
vrab 6.5 b0.5 c1.1 e-0.5 g0.6 h1.4 i0.8 k1.3 m0.5 n-0.5 p0.4 q0.4 s-0.5 t0.4
vrab+je 7.7 b-0.4 c1.2 d-0.3 f0.6
vrabec 7.7 b-0.4 c1.2 d-0.3 f0.6
vrabel 7.4 b0.4 e-0.4 i0.4 k0.6 o0.3 p0.4
vrable 7.7 b0.8 d-0.5 e-0.4 h0.7 l0.3 m1.1 r0.4
vrac 5.7 a0.9 b0.3 c0.6 d-0.5 e0.3 g-0.4 h-0.4 i-0.4 j0.7 l-0.5 m2.4 p2.6 t-0.6
vrac+a 7.7 m0.8 p0.3
vrac+ako 7.7 a0.8 g-0.4 j0.5 m2.2 p-0.9
vrac+sa 7.2 a-0.4 c0.9 g0.4 j0.5 m0.9 n0.7 q-0.4 r0.4
vracal 7.7 e0.4 s1.0
vracia 5.8 a1.0 b0.4 c0.8 d-0.4 h-0.3 i-0.8 j0.8 l-0.4 m2.6 o-0.7 p2.7 s-0.8 t-0.6
vraj 5.0 a-1.5 b1.1 c0.4 d2.0 e-0.9 f0.9 g1.8 h0.5 i-1.7 l1.1 m0.3 n-1.2 o0.9 p-0.4 r2.6 s-1.2
vraj+ci 7.7 a0.4 d1.0 e-0.4 p0.5
vraj+maju 7.7 d-0.3 j0.6 s0.6
vraj+nech 7.7 a0.5 d2.1 t0.4
vraj+to 7.7 a-0.4 c0.4 d0.3 e-0.3 p0.7
vrak 7.7 a-0.5 e-0.4 n0.3 o0.8
vrat 4.3 a1.0 b0.7 c-0.3 d1.7 e1.6 f-0.4 g-2.1 i-0.5 l1.8 m1.2 n0.7 p0.3 q0.4 s0.5 t1.6
vrat+a 7.7 a-0.6 m0.3
vrat+do 7.4 f0.8 i-0.3 p-0.3
vrat+dph 7.7 a-0.7 c-0.5 h0.5 l2.2 n2.3 p-0.4
vrat+inak 7.7 a0.4 e0.3 i0.9 j0.8 m0.5 p-0.5
vrat+mi 7.4 a1.0 b-0.3 d-0.6 j0.4 p1.0 q-0.3 s0.8
vrat+na 7.7 a0.4 d1.0 i-0.5 j1.2 p0.3
vrat+peni 7.7 a-0.4 h0.5 q0.4
vrat+s 7.4 a-0.8 d-0.4 e-0.7 i-0.4 j-0.6 s-0.5
vrat+sa 5.8 a0.6 b0.5 d0.5 p-0.3 s-0.5 t0.8
vrat+to 7.2 c-0.6 e1.3 f0.7 i-0.4 j-0.3 k0.5 n-0.5 o-0.4 q0.7 r0.4 t2.1
vrat+v 7.4 a-0.4 b0.3 c-0.5 d-0.4 e0.4 f-0.4 h-0.3 l0.7 n-0.5
vrat+zalo 7.7 a0.3 c1.1 s1.3
vratan 7.2 a0.6 b0.3 c1.0 d1.2 e0.7 g-0.6 i-0.5 l0.5 m0.5 p0.5 r-0.5 s0.5
vraten 7.0 b0.5 e-0.6 i0.3 j0.6 p-0.4 s1.0
vrati 6.8 a-1.2 d-0.9 e-0.9 f-0.7 h-1.0 j-0.7 l1.0 m-0.5 p-0.4 s-0.5
vratil 6.1 a1.2 c-0.7 d1.0 e2.1 f0.5 g-0.9 j0.7 q-0.8 r-0.3 s-0.6 t0.4
vratim 5.8 a-0.9 c-0.5 e-0.6 j-0.3 k0.4 o0.4 p-0.4 s-0.8
vratit 5.7 a0.7 c-0.4 e0.4 g-0.9 h0.9 l-0.4 m0.5 o-0.7 p1.2 s-0.5 t0.7
vratni 6.2 b0.5 f-0.4 g-0.5 h0.5 j-0.4 m1.2 q0.9 r0.5 s-0.7
vratte 6.4 a1.4 b-0.4 c0.9 d0.8 e1.7 g-0.5 j0.6 k0.3 l-0.4 n-0.4 o-0.4 p-0.6 s2.2 t1.7
vrav 5.9 a-0.4 b1.4 c-0.5 d0.6 e-0.5 g0.6 h1.0 i-0.7 j0.6 l0.6 n1.6 p-0.7 q0.9 s0.4 t-0.3
vrav+ze 6.5 a0.4 b1.3 d0.7 e0.3 m-0.4 n1.0 o0.3 p-0.4 q1.0 s0.3
vravel 6.9 a-0.7 b0.5 d-0.4 e-0.8 g0.9 h0.7 i-0.5 k0.5 l1.0 n1.2 r0.8
vravi 6.9 a-0.7 b0.7 d-0.5 e-0.3 j0.5 n-0.4 q0.8 r-0.3 s-0.4 t-0.4
vravia 7.7 a0.4 d1.2 j0.5 s1.3
vravim 7.7 a0.3 c-0.3 e1.0 g0.4 h0.8 i-0.4 n1.3 o0.4
vrta 7.0 a0.9 b0.7 c0.4 d0.9 e0.7 f0.6 i-0.3 l-0.4 q-0.4 s0.4 t0.4
vrto 7.7 p0.4
vrut 7.4 a-0.9 e-0.3 f0.6 k2.6 m0.9 n0.3 p-0.4 s-0.4
vrutky 7.7 d-0.4 m0.6 n0.4 q0.3
vrzg 7.4 b0.8 c0.6 e0.6 h0.5 l0.3 s0.4
vrzga 7.7 e0.5 h0.4 l0.4 q0.3 s0.5
vs 7.0 a-0.5 d-0.7 e-0.5 g-0.4 j-0.3 k-0.4 l-0.3 n-0.4 o1.1 p-0.4 q3.4 t-0.5
vsak 5.3 b0.7 g0.4 h0.5 j-0.5 k1.4 m0.8 n0.5 p-1.1 r1.0 s-0.3
vsak+zost 7.7 c0.4 d-0.3 e0.4 h-0.3 o0.4
vsel 7.7 a-0.3 c0.3 m0.3 n0.5 o1.3
vselij 7.7 a-0.3 c0.3 m0.3 n0.5 o1.3
vset 3.9 b-0.4 c-0.7 d0.7 e2.8 f-0.6 g2.8 h1.0 i2.1 k0.4 l-0.5 m-0.6 o0.6 p-1.0 q0.6 r3.4 s0.5 t0.8
vset+a 7.7 c0.9 e0.8 g0.4 q-0.3 r0.5 t0.6
vset+aj 7.4 d1.0 g-0.8 h-0.5 k0.5 o0.5 p-0.3 q0.5 r-0.5
vset+ani 7.7 c-0.3 d0.5 g0.4 h0.8 r0.4
vset+co 6.9 a0.6 c-0.5 e1.4 g-0.6 j0.7 l0.4 r-0.8
vset+daku 7.7 g0.4 i0.3
vset+dobr 7.4 c0.4 d0.4 e-0.4 g-0.5 i1.2 r-0.4
vset+je 7.7 g0.7 i0.5 r0.9 s0.4
vset+nech 7.7 a-0.4 g1.4 h0.7 k0.3 n0.4 r0.6
vset+od 7.7 b0.3 d0.5
vset+plat 7.2 g-0.3 i-0.5 l-0.3 p0.8
vset+po 7.4 c0.6 g-0.4 i1.1 m0.3
vset+povi 7.7 m0.4 r-0.4
vset+sa 7.2 a0.5 b0.5 d1.3 g-0.3 s1.0
vset+v 7.7 f0.4
vset+vasi 7.7 a0.4 c0.7 d0.6 e-0.4 p2.4
vset+z 7.7 a-0.3 g1.1
vset+zame 7.4 e1.1 i1.0 t1.0
vset+zdra 7.7 a0.4 b1.5 d-0.4 e-0.4 n0.4 s-0.3 t-0.3
vsetci 5.8 b0.9 d0.9 f-0.3 h1.2 i-0.6 j-0.9 k0.4 l0.5 m0.5 p-0.6 q0.6 r0.9 s1.9 t0.6
vsetke 7.4 a1.2 d0.6 e2.5 g-0.9 i0.8 m0.3 r-0.6
vsetko 4.7 a-2.4 b0.6 e0.3 f-0.4 g2.9 h0.6 k1.4 p-1.3 r3.2 s-0.5 t0.4
vsetky 4.7 a1.3 b-1.9 c-0.5 e2.7 g1.0 h0.4 i2.6 j0.4 k-0.4 l-0.6 o0.5 r1.2 s-0.4 t0.7
vsim 6.8 a1.0 c0.7 d-0.5 e1.3 l-0.3 m-0.5 o0.6 p0.7 r0.4 s-0.4
vsim+ze 7.7 c-0.4 f0.4 g0.5 i0.7 o0.4 r0.6
vsimli 7.7 a0.9 b0.4 e1.6
vsimol 7.4 a-0.4 e-0.4 g0.7 h0.3 i0.6 r0.8
vstu 6.1 a-0.6 b0.8 c0.6 e-0.6 f-0.4 g-0.3 i0.4 k0.8 l0.6 m0.5 n1.7 q-0.4 s-0.6
vstu+do 7.4 b0.4 d0.5 g-0.3 i0.7 m0.6 r-0.6
vstu+na 7.4 a0.6 c0.4 i0.9 j0.5 p0.5
vstup 7.2 d-0.3 e-0.6 j0.5 m-0.4 p0.5
vstupe 7.4 c0.6 e0.5
vstupn 7.2 b0.8 d0.4 i-0.4 k0.6 l0.3 m0.9 n1.8 o0.3
vted 6.4 a-0.7 b0.9 c0.7 f-0.4 i-0.8 k0.7 l1.4 n1.1 o-0.6 p0.7 s-0.4 t-0.4
vted+ked 7.4 a0.5 b1.5 c1.0 m0.9 p1.3
vtedy 6.4 a-0.7 b0.9 c0.7 f-0.4 i-0.8 k0.7 l1.4 n1.1 o-0.6 p0.7 s-0.4 t-0.4
vtip 6.8 b0.7 d-0.6 e0.8 g0.3 k0.6 p0.7 q1.2 r0.6
vtipy 7.7 b0.4 c-0.4 d-0.3 g1.1 k0.7 q1.2 r1.4 t0.4
vub 7.4 a-0.6 b-0.3 c-0.3 f0.5 l-0.3 n0.3 o1.4 p-0.3 q1.7
vy 4.5 d3.3 e0.9 g0.3 h1.2 i1.1 j0.8 k0.9 m1.1 n0.4 o0.4 p1.4 q-0.9 r1.2 s-0.4 t1.3
vy+a 7.4 a0.8 d1.3 e0.4 g-0.4 i-0.3 m0.5 p1.4 r-0.4
vy+ani 7.7 f0.8 m0.9
vy+ho 7.7 e0.4 i0.4
vy+mi 7.4 a0.7 c-0.3 d1.6 e0.8 i0.4 p0.4 s0.4
vy+mlci 7.7 a0.6 d1.4 i0.4 j0.4 p1.2
vy+mne 7.7 b-0.3 c-0.5 d1.0 e-0.5 k1.1 p0.3
vy+na 7.7 a0.5 d0.9 e0.7 i0.7 p0.6
vy+pros 7.4 d-0.3 n-0.3 t1.4
vy+ste 5.7 a-0.6 b1.0 c1.3 d-0.7 g1.1 h-0.4 j0.9 n-0.4 p-0.4 q-0.6 r1.4 s0.5 t1.2
vy+to 7.2 a0.4 b-0.5 c-0.3 e1.3 f0.7 g0.4 h0.5 i-0.3 k0.3 r0.5
vyba 5.5 b-0.8 d0.6 f0.6 i-0.7 j-0.9 k1.0 m-0.9 n1.8 o0.3 p1.7 r0.6 s-0.9 t-0.7
vyba+aj 7.7 l0.3 r0.5
vyba+do 7.7 d-0.4
vybave 6.1 a0.4 b-0.4 c0.7 d1.3 h-0.5 k1.1 m-0.4 n1.8 o0.4 p1.3 r0.4 s-0.5 t-0.5
vybavi 6.6 a-0.5 e-0.4 f0.9 i-0.7 j-0.3 m-0.4 n-0.3 p-0.5 r0.4 s-0.4
vybavo 7.7 a-0.3 d-0.4 n0.9
vybavu 7.7 a0.5 j-0.8 n-0.3 p1.5
vybe 6.2 a0.9 b0.6 d-0.7 e1.7 f0.9 g-0.3 i1.5 j-0.5 m-0.4 n-0.4 o-0.5 s2.3
vybe+kona 7.4 e-0.3 i1.3
vyber 7.7 a0.5 d-0.3 e0.4 f0.7 s0.9
vybera 7.4 a0.6 b0.5 e1.1 g-0.4 i-0.4 p0.5 r-0.3 s1.7
vyberk 7.7 e0.7 h0.8 i0.9 r0.3
vybero 7.4 e-0.3 i1.3
vybert 7.7 b0.9 s0.7
vybo 5.4 a-0.4 b0.5 e1.5 g2.2 j-0.8 k1.7 m-0.4 n0.7 o0.6 p-1.1 r2.7 s-1.1
vybo+ste 7.7 a-0.3 e-0.5 g0.8 h0.6 n0.8 r0.8
vybor 6.8 a0.6 b0.5 d0.5 e0.8 f-0.3 g-0.7 h-0.4 i0.7 k0.6 m-0.4 r-0.4 s-0.3
vyborn 5.7 a-0.9 b0.3 d-0.5 g3.1 h0.5 i-1.2 j-0.9 k0.4 l-0.3 m-0.3 n1.0 o0.6 p-0.9 r3.4 s-0.8
vybr 6.9 a0.5 d0.4 g-0.6 h-0.5 i1.4 k-0.3 r-0.5
vybr+ineh 7.7 d0.8 e0.3 i0.7
vybral 7.4 a0.9 d0.7 g-0.4 i1.7
vybran 7.7 e-0.4
vyce 7.7 a0.6 d-0.8 e1.0 f0.8 l0.4
vycerp 7.7 a0.6 d-0.8 e1.0 f0.8 l0.4
vych 6.1 a0.4 b1.2 c0.4 d-0.5 e1.1 f-0.5 g0.7 h0.5 i0.9 j-0.6 l-0.6 n1.7 o0.4 p-0.5 q1.0 r1.0 s1.3
vych+v 7.4 a0.5 c-0.5 e1.1 s1.5
vychad 6.6 a0.3 b0.8 c-0.5 d-0.3 e0.4 i1.4 j-0.4 n0.5 r-0.3 s1.0
vychla 7.7 a-0.4 e-0.4 g1.3 h0.7 n0.9 r1.5 t0.5
vychod 7.4 a0.4 c0.7 d-0.5 e1.4 s0.8
vychov 7.7 b1.1 n0.5 q1.2
vyci 6.9 b-0.4 e0.5 i1.2 j1.3
vycisl 7.0 b-0.4 e0.6 i1.2 j1.3
vycv 7.7 a-0.5 e-0.4 g0.6 h0.6 r0.6
vycvik 7.7 a-0.5 e-0.4 g0.6 h0.6 r0.6
vyda 5.3 a0.5 f0.4 g1.7 h-0.5 i0.7 j0.4 l0.5 m-1.0 n-0.7 r2.4 s0.7 t0.4
vyda+a 7.7 e0.3 f0.4 g0.6 o1.1 r0.7
vyda+plat 7.7 j0.4 p0.8
vyda+v 7.7 a-0.5 g0.7 h0.8 r0.7
vydani 6.5 a1.4 c1.0 d0.8 e-0.7 g-0.4 j1.5 m-0.4 r-0.4
vydare 7.4 b0.8 e0.4 g1.2 i0.5 m-0.4 o0.8 r1.5
vydari 7.7 c0.6 e-0.4 g0.6 r0.8 s0.5
vydat 7.0 a-0.4 d0.4 e-0.3 g0.5 h-0.4 i-0.3 r0.5
vydava 6.4 a-0.4 c-1.0 d-0.8 e0.5 f0.5 g0.8 j-0.6 k0.7 l0.7 m-0.5 o-0.4 p-0.4 r1.2 s0.9 t0.7
vydi 7.2 d-0.5 e-0.4 j0.4
vydier 7.2 d-0.5 e-0.4 j0.4
vydr 6.5 a0.9 b-0.4 c-0.8 d0.8 e2.0 f-0.5 h-0.4 i-0.7 j-0.5 k0.8 l1.0 m-0.7 o0.6 q1.2
vydr+do 7.4 c-0.4 d-0.5 e0.5 k0.4 l0.6 o0.3 q0.8
vydrza 6.9 a0.7 b-0.5 c-0.5 e2.3 f-0.4 g-0.6 i-0.6 j-0.4 k0.8 l1.3 m-0.5 o0.4 p-0.5 q1.5
vydrzi 7.4 c-0.3 d0.9 g0.3 p0.8
vyfa 7.7 a0.4 e0.3 m1.1
vyfakt 7.7 a0.4 e0.3 m1.1
vyge 7.0 a-0.4 b-0.4 j-0.3 l0.7 m-0.3 r-0.3
vyge+auto 7.7 f-0.3 o0.5
vyge+syst 7.7 a-0.5 e-0.6
vygene 7.0 a-0.4 b-0.4 j-0.3 l0.7 m-0.3 r-0.3
vyhl 5.9 a-0.4 d-0.7 e1.1 g-0.8 j-0.6 k2.0 l2.1 m-0.4 o0.8 p-0.9 q0.3
vyhl+ze 7.4 a-0.5 b-0.3 c-0.4 d-0.5 o0.4 q1.1
vyhlad 7.7 a1.0 e1.4 l2.3
vyhlas 6.1 a-1.2 d-0.5 g-0.7 j-0.6 k2.2 l0.4 m-0.4 o0.8 p-0.8 q0.5
vyhn 7.7 a0.4 e-0.3 m0.7
vyho 5.7 b2.5 f-0.7 g-0.9 h-0.3 k1.7 l0.9 n0.8 p-0.7 q0.4 t0.9
vyhodi 7.4 d0.3 e-0.5 j0.3 s0.6
vyhodn 7.2 a-0.8 c-0.5 f-0.3 h-0.4 k0.5 n0.5 p-0.4 q0.7 r0.5
vyhoto 7.2 c0.5 p1.0 t1.0
vyhovo 7.4 c0.8 g-0.4 i0.6 k0.4 l0.6 n1.1
vyhovu 7.7 k1.3
vyhr 5.4 a-1.4 b-0.5 d1.0 e-2.1 g-0.5 h-0.3 i-1.0 j-0.4 k-0.3 o-0.6 p-1.0 q-0.4 s-1.0 t0.4
vyhr+sa 7.7 l0.3
vyhr+sme 7.7 d0.4 e0.3 g0.5 r0.5
vyhr+sudo 7.7 a-0.3 k0.4 t0.3
vyhr+ze 7.2 a-0.3 g-0.3 h-0.4 t0.5
vyhrad 7.0 a0.5 b0.5 c0.4 d1.6 e-0.6 j0.4 p-0.4
vyhral 6.8 a-0.9 b-0.5 d0.3 e-0.7 g0.8 h0.5 i-0.6 j-0.3 k-0.4 l-0.4 n0.3 r1.2 s-0.3
vyhraz 6.2 a-1.2 b-0.3 c-0.3 d-0.4 e-0.9 g-0.7 h-0.4 i-0.5 o-0.5 p-0.5 q-0.4 r-0.8 s-0.5 t0.7
vyhy 7.7 a0.7 d1.3 e-0.3 l0.4 s0.6
vyhyba 7.7 a0.7 d1.3 e-0.3 l0.4 s0.6
vyja 5.8 a1.5 b1.2 c0.3 d1.1 f1.7 g-1.1 h-0.4 i0.3 j1.8 k-0.5 l-0.6 r-0.9 s0.9 t0.4
vyja+a 7.7 b0.8 d0.3 e-0.5 g-0.3 j0.3 p0.7 s0.6
vyja+mate 7.7 e0.7 j0.4
vyjadr 6.1 a1.1 b1.1 d1.4 e0.7 f1.4 g-0.6 h-0.5 i0.7 j2.0 k-0.6 l-0.5 m-0.4 p-0.4 r-0.4 s1.1 t-0.5
vyjazd 7.2 a0.6 b0.4 c0.7 e-0.5 f0.6 g-0.6 i-0.4 m0.6 p0.6 r-0.5 t1.1
vyjd 7.0 b0.8 c-0.5 g-0.3 i0.6 k1.0 s0.7
vyjde 7.0 b0.8 c-0.5 g-0.3 i0.6 k1.0 s0.7
vyka 6.2 e0.8 f0.3 g0.8 h0.5 l-0.5 n-0.3 o1.4 p0.4 q-0.4 r1.2
vyka+ste 7.7 b0.9 c0.6 p0.4
vykaz 6.6 c-0.6 e0.9 g0.6 i0.4 k-0.5 l-0.5 n-0.4 o0.6 p0.3 q-0.4 r1.0 s0.4 t0.4
vykazu 7.4 n0.3 o1.1 t-0.3
vykl 6.8 a0.5 c0.5 e0.4 h0.4 i-0.3 l-0.3 p1.2 s0.9
vyklad 6.9 a0.4 b-0.4 e0.8 h0.4 p0.7 s1.0
vyko 6.6 e1.1 f0.3 g-0.5 h-0.5 i0.9 k0.5 l-0.4 n0.4 o0.9 p0.9 q-0.3
vyko+riad 7.7 a0.6 e0.8 f0.5 i0.5 p0.8
vykona 7.4 a-0.5 d-0.4 i0.8 o0.9
vykonn 7.7 a0.6 e0.8 f0.5 i0.5 p0.8
vykr 5.9 a0.7 c1.0 e2.1 f-0.3 g0.8 k1.4 l-0.3 p-0.5 q1.1 r1.5 s-0.8
vykr+este 7.4 b0.4 d0.6 e-0.4 g0.5 k0.5 q0.8 r0.5
vykr+si 7.7 a-0.4 d-0.3 e-0.6 k1.1 o0.5
vykr+su 7.7 a0.4 e0.5 f-0.3 g0.6 q0.8 r0.5
vykres 6.0 a0.6 c1.2 e1.7 f-0.3 g0.9 k1.4 l-0.3 p-0.5 q1.0 r1.6 s-0.8
vyku 7.2 a-0.5 b1.0 c-0.4 e-0.6 h-0.3 i-0.3 l1.8 n1.4 o1.2 p-0.4 r0.8 s-0.5 t-0.3
vykuro 7.7 a0.3 b0.9 g-0.4 n0.4 o0.6
vyle 7.4 d-0.4 e0.4 g0.4 h0.4 l0.4
vyli 7.7 a0.4 b-0.3 c-0.3 d1.0 e1.4 f1.5 n0.6 q0.6
vylial 7.7 a0.4 b-0.3 c-0.3 d1.0 e1.4 f1.5 n0.6 q0.6
vylu 6.6 a-0.4 e-0.4 g-0.4 p-0.7 t-0.3
vylu+a 7.7 a-0.5 e-0.3
vyluce 7.4 a-0.6 e-0.4 k0.4 l0.4 n0.4 p-0.3
vyluci 7.4 a-0.3 b0.5 h0.4
vylucn 7.7 a0.6 j0.6
vyma 5.5 a0.9 b-0.5 c-0.5 d-0.4 e0.6 f0.6 g-0.8 j2.4 l-0.4 m2.8 n-0.4 o-0.4 p2.0 q-0.7
vyma+ma 7.7 a0.5 e-0.5 m0.6 p0.4
vyma+pohl 7.2 a-0.3 b0.3 c-0.4 j-0.5 m0.6 o0.6 t-0.3
vyma+skod 7.4 a-0.4 i0.4 j1.0 l0.3
vymaha 6.0 a0.4 c-0.3 d-0.6 e0.8 g-0.6 h-0.5 j2.9 m1.3 p1.1 r-0.6 s0.7 t-0.3
vymazt 7.2 d0.4 e-0.6 f0.6 g-0.4 h0.3 i-0.4 j-0.4 m0.5 n-0.3 o-0.3 p0.5
vyme 5.7 a0.6 b1.8 c0.3 e1.2 f1.1 h0.7 i-0.4 k-0.4 l0.7 n1.4 o-0.4 p0.3 q-0.7 r0.5 s1.0
vyme+okie 7.7 a0.4 c0.3 e0.8 f0.5 j0.5 m0.3
vyme+za 7.7 b0.6 c0.3 d0.4 o-0.4 q0.3
vymene 6.9 b-0.4 c0.9 f1.4 i-0.5 j0.4 m0.4 r0.5 s-0.4
vymeni 6.4 b0.7 d0.7 e1.2 g0.4 j-0.3 n0.5 p1.1 r0.7
vyment 7.7 a-0.4 b-0.4 h0.7 n0.4 r-0.5
vymenu 7.4 a0.8 b2.1 e-0.5 g-0.3 s1.7
vymi 7.4 a-0.5 d-0.5 h0.5 i0.4 r0.3
vymien 7.4 a-0.5 d-0.5 h0.5 i0.4 r0.3
vymo 7.4 c0.6 d-0.3 h-0.3 j0.8 r-0.5
vymy 6.8 c-0.5 d-0.7 i-0.3 m0.7 n0.4 s-0.5
vymysl 6.8 c-0.5 d-0.7 i-0.3 m0.7 n0.4 s-0.5
vyna 7.7 a0.4 g0.3 m1.2 r0.3
vyne 6.4 a-1.4 d-0.6 e-0.9 f-0.6 g0.6 h1.2 i-0.6 j-0.3 k3.5 l0.4 m-0.3 o0.3 p-0.4 q0.7 r1.0 s-0.4 t-0.3
vynech 6.5 a-1.4 d-0.5 e-0.8 f-0.6 g0.6 h1.2 i-0.5 j-0.3 k3.5 l0.4 m-0.3 o0.3 p-0.4 q0.8 r1.1 s-0.4
vyni 7.4 i0.5 k0.4 q0.5
vynies 7.4 i0.5 k0.4 q0.5
vypa 5.9 c-0.4 d1.2 e1.1 i0.4 j-0.6 k1.9 n1.5 q1.0 r0.5
vypa+prud 7.4 a-0.8 c-0.5 e-0.4 g0.5 h0.3 k0.4 m0.5 q0.5 r0.3 s-0.3
vypadk 7.2 a1.0 d2.2 e0.5 f-0.4 g-0.3 i1.3 n0.3
vypadl 6.8 e1.2 g-0.6 h-0.3 i-0.7 k0.3 n1.8 p0.4 s0.4
vypado 7.0 a-1.2 c-0.7 e-0.8 f-0.5 g0.9 h0.4 k1.8 l-0.3 q1.6 r0.7 s-0.4 t-0.4
vypi 6.1 a-2.4 e-1.4 f-0.4 h0.3 j-0.5 k0.7 l0.3 n0.5 o2.6 p-0.6 q0.5 r0.5 s-0.4
vypi+z 7.7 a-0.4 h0.4 o0.8 q-0.4 t0.7
vypina 7.7 a-0.8 i0.6 o1.0
vypis 7.0 a-1.5 b-0.5 c-1.0 d-0.7 i-0.6 m-0.4 o1.5 q1.6
vypise 7.7 a0.4 b0.6 c0.4 e-0.4 i0.4 m0.8
vypisu 7.7 c0.5 d0.3 e-0.4 s0.4
vypl 5.0 a-1.9 e0.3 f1.3 i-1.6 j-0.5 k-0.8 l1.3 m-1.0 n3.3 q4.0 r0.9 s-1.3
vypl+form 7.7 b0.5 c0.4 j0.3 p0.6
vypl+list 7.4 j0.3 n-0.3 o0.3
vypl+pask 7.4 a0.6 e1.5 f1.1 g-0.3 r0.4 t-0.4
vypl+v 7.7 c0.7 e0.8 l0.4 n0.9 q1.0
vyplat 5.3 a-2.0 f1.5 g0.3 i-1.1 j-0.7 k-0.5 l1.2 m-1.0 n3.6 p-0.9 q4.6 r1.5 s-1.0
vyplne 7.4 b0.3 e-0.4 p0.6
vyplni 7.2 a-0.6 d0.4 g-0.4 i-0.3 l0.4 q-0.4 r-0.4 t0.4
vypn 6.6 a-0.7 c0.3 e-0.4 f0.3 j-0.3 k0.4 n0.5 p0.6
vypnut 6.8 a-1.0 c0.5 e-0.7 j-0.3 n0.6 p0.6 r0.5 t-0.5
vypo 4.5 a-1.0 b-0.6 d-0.9 e1.9 g-2.3 h-0.4 i2.8 j-0.7 k-0.4 m1.2 n-0.6 p-1.3 r-1.1 s-1.3
vypo+a 6.9 a-0.4 c0.5 d-0.4 g-0.4 h0.5 i-0.3 n-0.6 o0.7
vypo+co 7.7 b0.6 e-0.3 f0.5 m0.7
vypo+doba 7.7 a-0.5 b-0.4 e-0.4 i-0.3 n0.4
vypo+leho 6.8 a0.4 c0.4 d0.8 i1.1 j-0.6 n0.5 r-0.3
vypo+zmlu 7.7 c0.7 e-0.5
vypo+zo 7.4 a-0.5 h-0.3 i0.5 n0.3 t0.4
vypoce 7.2 a0.6 e1.2 i0.8 j1.4 s0.4
vypoci 7.4 e0.8 h0.4 i-0.5 k0.4 m1.2 n-0.4 o0.7 q0.4
vypocu 7.7 b0.6 e-0.4 f0.4 m0.8
vypove 4.6 a-1.5 b-1.4 d-0.4 e0.7 g-2.0 h-0.5 i2.6 j-1.4 k-0.4 o-0.6 p-1.1 r-0.8 s-1.3
vypozi 7.7 b1.0 e0.4 m0.8 p-0.3
vypr 6.8 c-0.7 f0.4 g0.7 h1.2 m-0.4 n-0.4 t-0.3
vyprac 7.4 a0.5 b0.4 c-0.3 e0.5 i0.5
vypred 7.4 a-0.6 f0.6 g1.0 h1.3 i-0.5 n-0.4
vypy 6.8 a-0.7 b-0.7 c-0.5 g0.9 i0.8 j-0.4 l0.8 p0.4 r0.7 s-0.4 t1.5
vypyta 6.8 a-0.7 b-0.7 c-0.5 g0.9 i0.8 j-0.4 l0.8 p0.4 r0.7 s-0.4 t1.5
vyra 6.9 a-0.4 b0.7 d-0.4 e0.9 g-0.6 h-0.5 l1.0 m-0.4 n0.4 p-0.5
vyre 7.7 a-0.3 g0.5 h-0.3 l0.3 n0.6 r0.6
vyri 5.8 b0.5 c0.3 d-0.7 e1.1 i-0.5 k0.5 n-0.4 r0.6 t1.1
vyri+moze 6.1 k0.4 p-0.3 q0.4 t0.4
vyries 5.8 b0.5 c0.3 d-0.7 e1.1 i-0.5 k0.5 n-0.4 r0.6 t1.1
vyro 5.1 a-1.9 d-1.2 e0.4 g0.8 h1.6 i1.1 j-0.9 k1.6 l1.8 m-1.2 n2.2 p0.4 q0.9 r2.2
vyro+a 7.4 d-0.3 e0.4 h0.8 p0.7 s0.7
vyro+do 7.4 a-0.5 b0.3 c-0.4 d0.3 e-0.4 i0.6 l0.3 n2.2 p-0.4 q-0.4 r0.3 t0.5
vyro+riad 7.7 e0.4 f0.4 g0.4 h0.5 r0.5
vyro+sa 7.4 c0.4 d0.6 e0.6 i0.7 l1.2 n-0.3 p0.7 r-0.4
vyro+scho 7.7 i0.6 s0.9
vyro+spra 7.2 h0.6 i0.3 n-0.5 p0.6 r0.4 s-0.4
vyro+v 7.7 a-0.3 n1.4 p-0.4
vyrobc 7.4 e0.3 i-0.3 j0.5 m0.4
vyrobi 7.7 e0.4 p0.8 s0.9
vyrobn 7.2 a-0.6 d-0.4 e0.3 g0.8 h1.0 i-0.4 k0.8 o0.8 q-0.4 r1.2
vyrobu 7.7 a0.6 b0.6 c1.0 l0.9 p0.7
vyroby 7.2 a-0.6 c0.4 d-0.6 g1.3 h1.9 i-0.3 k0.3 m-0.4 r1.4 s-0.4
vyroci 7.4 e0.5 g-0.5 h-0.4 i0.5 k1.0 q0.3 s0.5
vyrocn 6.9 h0.5 i0.9 l-0.3 n-0.5 p0.4 s0.5
vyrovn 6.1 a-1.6 c-0.7 e-0.6 f-0.3 g-0.3 i1.0 j-0.6 l1.1 m-0.8 n3.6 p-0.4 q1.7 r0.4 s-0.8
vyru 7.2 a0.7 b-0.4 d-0.3 e2.0 i0.4 j-0.6 m-0.4 o-0.4 p0.5 q-0.3
vyrubi 7.7 a0.8 e2.0 h0.4 i0.5 j-0.4 p0.6
vysc 7.7 d-0.3 p0.6 s1.0
vyse 7.4 b0.3 e0.7 f0.4 i0.4 l1.0
vysi 6.9 a0.7 c0.4 e1.4 f0.5 i0.3 r-0.3 s1.5
vysi+na 7.7 c0.8 f0.7
vysiel 7.0 a0.7 c0.5 e1.6 f0.5 i0.4 s1.5
vysk 5.4 a-0.5 c-0.8 d-1.5 f0.9 g1.2 i1.3 j0.7 k0.5 l1.0 m1.2 p-0.6 q1.5 r2.2 s-0.4 t0.6
vysk+a 7.7 a0.5 b0.6 f0.7 i0.5 p0.6 s0.6
vyska 7.4 a-0.7 g0.5 i-0.4 m0.4 n0.4 p-0.3 r0.8 t0.5
vyske 6.2 a-0.4 b-0.7 c-0.5 d-0.3 f0.3 g-0.6 h0.5 i0.3 j1.0 k0.5 l0.5 m0.9 o0.5 q2.3 r0.3 s-0.5
vyskoc 7.7 a0.5 b0.8 d-0.5 e0.7 f1.1 g-0.3 m0.7
vyskrt 7.2 d-0.3 e-0.5 i0.8 s0.5
vysku 7.4 d-0.3 e0.4 g1.0 i1.0 r1.2
vyskus 7.7 a0.6 i0.4
vysl 5.3 b1.8 c0.4 d-0.6 e2.5 g1.0 i-1.0 j1.4 k0.3 l1.2 m0.7 o-0.8 p-0.5 r1.8 s-0.5
vysl+je 7.7 a0.7 c0.9 e1.5 f0.5 h-0.5 k-0.3
vysl+kamp 7.7 a-0.4 b-0.6 c-0.3 d0.5 g1.3 h0.5 i-0.4 m-0.4 n0.3 p-0.3 r1.5
vysl+na 7.4 b-0.4 c1.3 e-0.3 j0.5 m0.5 r0.3 t0.4
vysl+prie 7.7 h0.6 k0.8 l0.7 n-0.3 r0.4
vysl+sa 7.7 a0.8 b0.5 e1.8 g-0.4 i0.5
vysla 7.4 b1.5 e-0.4 g-0.4 l0.7 r-0.4
vysled 6.1 a1.0 b1.4 e3.6 g1.1 i-0.8 m-0.7 o-0.5 p-0.5 r1.8
vysli 7.7 a-0.6 l0.9 o0.4
vyslo 6.5 a-0.9 b-0.3 c0.9 f0.6 j0.7 m0.9 n-0.4 o-0.5 p-0.4 r0.5 s-0.3
vyslov 7.7 c-0.4 g0.3 h-0.3 q0.9
vysm 7.7 a0.7 e1.6 g-0.4 r-0.3
vysmec 7.7 a0.7 e1.6 g-0.4 r-0.3
vysn 7.4 a-0.7 g0.4 m0.4 o-0.3 q1.2 r0.6 t0.9
vyso 7.4 b-0.3 d-0.4 e0.8 f0.6 g0.6 h1.1 q0.3 r0.9
vysoko 7.7 a-0.4 d-0.4 e0.4 f0.6 g0.6 h1.1 i-0.3 q0.3 r0.9
vysp 7.7 b0.7 c0.5 p0.5
vyspor 7.7 b0.7 c0.5 p0.5
vyss 6.8 b1.2 c-0.6 d0.4 e-0.4 f2.2 g0.3 h0.7 i-0.8 j-0.4 m1.0 n0.4 o0.5 p-0.3 q0.5 t0.6
vyssi 7.7 n0.3
vyssie 7.0 a0.3 b1.4 c-0.4 d0.4 e-0.4 f2.3 g0.4 h0.7 i-0.7 l0.4 m1.1 o0.7 q0.3 t0.7
vyst 5.3 a0.4 b1.0 c1.0 d0.7 e0.5 h0.5 i-0.7 k-0.7 m0.5 n1.3 o1.9 s1.0
vyst+fakt 7.7 a-0.3 e0.5 l0.3 m-0.3 o1.1 q0.6
vystav 5.5 a0.6 b1.2 c1.4 d0.9 e0.3 h0.6 i-0.6 k-0.5 l0.4 m0.4 n1.6 o2.1 p-0.3 s0.8
vystri 7.4 a-0.6 e-0.4 m0.4 r0.3 s-0.3
vysv 5.3 a0.9 b0.7 d1.4 e1.1 f0.8 g-0.5 h0.6 j1.4 k-0.6 l-0.5 m1.4 n-0.6 q0.9 r0.5
vysv+aj 7.7 e0.3 g0.3 i0.8 r0.3 t0.3
vysv+mi 6.9 a0.5 b0.6 i-0.6 j-0.3 m1.6 n0.3 o-0.5 p-0.3 q0.4 r0.4 s-0.4 t0.5
vysv+prec 7.2 b-0.3 d-0.3 i1.1 j-0.3 o0.6 s1.3
vysv+ze 7.7 c-0.3 d0.5 f0.7 m1.1 p0.7
vysvet 5.3 a0.7 b0.8 c-0.5 d1.4 e0.8 f0.8 g-0.4 h0.6 j0.9 k-0.6 l-0.5 m1.4 n-0.6 q0.9 r0.6
vyta 6.4 b-0.6 c0.5 f0.5 h-0.5 k-0.5 n-0.6 q-0.5 t0.4
vytah 7.0 b-0.5 d0.4 h-0.4 k-0.4 m-0.3 s0.7 t0.3
vytahu 7.0 c1.0 g-0.3 o-0.4 p0.4 q-0.4 s-0.4
vyti 7.4 b0.9 d0.6 t0.4
vytiah 7.4 b0.9 d0.6 t0.4
vytk 7.7 a-0.4 c-0.5 e-0.6 g0.6 p0.5 r0.7
vytkol 7.7 a-0.4 c-0.5 e-0.6 g0.6 p0.5 r0.7
vytl 5.9 a-1.5 b1.4 c-0.9 d-0.5 f-0.5 g1.1 i-0.8 m1.2 o-0.5 p-0.7 r1.3 s-0.4
vytl+aj 7.4 a-0.9 d0.3 g1.2 k0.5 l0.5 n0.3 r1.6
vytlac 5.9 a-1.5 b1.4 c-0.9 d-0.5 f-0.5 g1.1 i-0.8 m1.2 o-0.5 p-0.7 r1.3 s-0.4
vyto 7.0 b-0.3 d0.8 e0.4 f-0.4 h0.5 j0.7 p-0.4
vytope 7.7 c0.5 d0.6 j0.9
vytopi 7.4 d0.3 f-0.3 h0.5 i0.4 t0.3
vytr 7.4 b0.3 d0.6 s0.6
vytv 7.2 b-0.4 c1.0 d0.7 e0.6 m0.6 n-0.4 o0.7 r0.5
vytv+pris 7.7 c0.9 d1.0 i0.3 m0.4
vytvor 7.4 b-0.4 c1.0 d0.8 g-0.6 m0.7
vyty 7.4 a0.5 e1.1 i0.6 j0.9
vytyce 7.7 a0.5 e0.9 i0.7 j0.9
vyuc 5.7 a0.7 b-0.5 c-0.5 d0.9 e0.6 g-0.6 j-0.5 m5.0 n0.8 o1.6 s-0.8
vyuc+a 7.4 a-0.4 b-0.6 d0.7 e-0.5 m0.5 o0.4
vyuc+podl 7.7 c-0.4 e0.4 m0.4 o0.3 q0.9
vyuc+za 7.2 d0.8 f-0.3 k0.5 m1.2 n0.5 o1.0 q-0.3
vyucto 5.8 a0.8 b-0.5 c-0.5 d0.9 e0.6 g-0.9 h-0.5 j-0.5 m5.1 n0.8 o1.7 s-0.8
vyuz 7.2 a0.5 b-0.3 c-0.4 d0.5 e0.8 f-0.4 g0.3 j1.0 k0.6
vyuzij 7.7 a0.5 d0.5 e0.8 j0.7 k0.7 l0.3
vyuziv 7.7 c-0.3 g0.6 h0.3 i0.4 j0.3
vyva 7.7 a-0.5 b0.4 e-0.4
vyve 7.4 e0.5 g0.8 k0.9 r0.7 s0.6
vyve+si 7.7 e0.6 g0.4 k1.0 r0.3 s0.7
vyvesi 7.7 e0.6 g0.4 k1.0 r0.3 s0.7
vyvo 7.0 a0.7 c1.6 i1.8
vyzd 6.5 a-0.3 c-0.4 e0.9 g0.7 i0.8 j-0.4 k-0.5 l0.6 r0.7
vyzd+prac 7.7 a-0.4 g0.6 r0.6
vyzd+si 7.7 e-0.3
vyzd+v 7.7 a0.5 e1.0 i1.5 p0.6
vyzdvi 6.6 a-0.5 c-0.4 g0.7 i0.9 j-0.4 k-0.5 l0.7 r0.8 s-0.4
vyze 6.4 a-0.5 b1.2 e0.5 g2.7 h0.8 i-0.3 j-0.4 k0.5 p-0.5 q2.5 r3.4 t0.5
vyzera 6.4 b0.7 e0.4 g2.0 h1.0 j-0.3 k0.3 n0.4 p-0.5 q0.6 r2.6
vyzi 6.2 b-0.6 c-0.3 d1.0 f1.6 h0.8 i-0.6 j1.2 k0.3 m-0.5 n1.0 p-0.7 q0.9
vyziad 6.4 b-0.6 d0.8 f1.2 h0.9 i-0.4 j1.4 k0.4 m-0.4 o-0.4 p-0.5 q0.9
vyzivn 7.7 a-0.3 d0.3 f0.5 n1.1
vyzn 7.4 d0.5 e0.9 g-0.4 k0.4 l0.4 n0.4
vyzu 7.7 e0.5 f0.9 g0.5 r0.8
vyzv 5.4 a1.1 b-0.6 c0.6 d0.8 e-0.9 f-0.5 g-1.0 j4.2 l-0.3 p0.3 s0.6 t0.9
vyzv+a 7.7 d0.3 i0.4 q0.5
vyzv+na 7.2 c0.6 e-0.5 j0.3
vyzv+sa 7.7 k0.4 o0.5 r0.3 t0.8
vyzv+ste 7.7 a0.4 d1.6 i0.3 j0.8
vyzva 6.8 a0.6 c0.7 j0.8 m0.6 p-0.5 t1.0
vyzval 7.4 a-0.6 e-0.4
vyzvu 6.2 a1.4 b-0.4 c0.6 d0.6 g-0.7 j3.2 m-0.4 o-0.3 p0.3 s1.2
vyzvy 7.2 d0.9 e-0.5 j1.1 p0.8
vyzy 6.9 c0.4 j0.4
vyzy+na 7.7 c0.6 i0.5
vyzy+vas 7.4 e0.4
vyzyva 6.9 c0.4 j0.4
vzal 6.8 b-0.3 c0.5 d0.5 f0.7 j0.6 m-0.3 s-0.3
vzal+na 7.7 a0.5 e0.3 i0.5 j0.9
vzali 7.2 a-0.4 b-0.4
vzda 7.4 a-0.6 b-0.5 d-0.7 f-0.3 g1.2 m0.5 o-0.4 q1.1 r1.3
vzde 7.7 a0.5 e0.4 i0.8 j0.3 p0.6
vzdela 7.7 a0.5 e0.4 i0.8 j0.3 p0.6
vzdu 7.4 a0.8 b0.6 d1.2 e0.8 g-0.5
vzduch 7.4 a0.8 b0.6 d1.2 e0.8 g-0.5
vzdy 5.9 d1.5 e0.6 f-0.6 g1.9 i1.9 j-0.5 k-0.5 m0.3 n0.5 p-1.1 q-0.6 r2.3 s-1.0 t1.0
vzdy+hovo 7.7 a0.6 d1.0 g-0.4 i2.3 s-0.3
vzdy+na 7.7 b-0.3 c0.9 d-0.3 e0.5 g0.5 h1.0 m0.7 n1.2
vzni 6.8 a0.6 e1.6 i0.7 j1.2 n0.7 p1.0 r-0.3
vznikl 7.4 e0.7 f0.3 j0.7 n0.8 p-0.3
vznikn 7.7 e0.4 i1.1 j0.7 p0.7
vzniko 7.7 a0.3 e0.7 p0.8 s0.5
vzor 6.1 a-0.8 c1.9 e0.4 g1.1 l0.5 m-0.4 o-0.7 q-0.7 r1.7 s-0.5 t0.4
vzorky 7.7 e-0.5
vzorov 7.7 a-0.4 b0.4 e-0.3 f0.4 g1.0 k0.3 q-0.4 r1.1
web 5.5 a-0.7 b0.9 c1.1 d-0.4 e0.6 g1.3 h0.7 i-0.8 j-1.1 k0.5 l0.5 m0.4 n0.8 q0.3 r1.7 t0.6
web+pre 7.4 a0.3 b-0.4 d0.7 e1.2 g0.3 l0.3 n1.0 r0.4 s0.4
web+prid 7.7 e-0.4 g-0.4 n0.4 r-0.3 s-0.3
webe 6.3 b0.5 c-0.3 e2.0 f0.9 g-0.4 i0.5 j-0.3 l0.9 o0.3 q0.4 s-0.8 t1.0
webo 7.2 a0.3 b-0.5 c1.4 d0.4 i-0.3 l0.7 s0.9 t0.5
webom 7.7 c0.4 e0.6 h0.3 l0.7 t0.6
webu 6.1 a1.1 b1.6 c-0.6 d0.4 e0.7 f0.6 g-0.4 i1.7 j-0.6 p-0.7 s-0.7 t0.3
well 7.2 a-0.6 c0.8 d0.4 f-0.5 g1.1 h2.1 i-0.4 l-0.5 n0.4 o0.3 r1.6
wellne 7.2 a-0.6 c0.8 d0.4 f-0.5 g1.1 h2.1 i-0.4 l-0.5 n0.4 o0.3 r1.6
what 7.7 c0.7 e-0.4 i-0.4 j0.6 s0.6
whatsa 7.7 c0.7 e-0.4 i-0.4 j0.6 s0.6
wifi 7.0 a-0.7 b-0.3 e-0.7 g-0.4 h0.7 k0.3 l-0.4 n0.4 t-0.5
wifi+v 7.7 a-0.4 e-0.5 t-0.3
wind 7.7 a-0.5
window 7.7 a-0.5
word 7.7 a-0.4 b0.6 c0.3 e-0.5 q1.1
work 7.2 a-0.5 b1.3 e0.4 g0.8 h0.8 i-0.5 k5.0 n-0.3 o0.5 p-0.4 q1.4 r1.9
worksh 7.2 a-0.5 b1.3 e0.4 g0.8 h0.8 i-0.5 k5.0 n-0.3 o0.5 p-0.4 q1.4 r1.9
xeni 7.7 b0.6 e0.7 i0.5 j0.6
xenia 7.7 b0.6 e0.7 i0.5 j0.6
z 2.7 a-0.6 b-0.8 d1.1 e2.4 f0.7 g1.1 h0.5 i1.6 k-1.5 l-0.5 n-1.2 p1.3 q1.8 r1.8 s-0.3 t0.4
z+adre 7.4 b1.1 c-0.4 d0.9 f-0.3 g0.7 m0.4 r-0.4
z+auta 7.7 a-0.6 g0.7 r0.9
z+bank 6.9 a-0.4 c-0.5 d-0.4 h0.3 o-0.6 q1.8
z+brat 7.2 a0.5 b-0.4 d0.8 f-0.4 g0.7 i-0.7 m0.7 n0.8 o-0.3 q-0.5 t-0.4
z+brna 7.2 d-0.4 e-0.5 g0.3 i0.7
z+brus 7.7 a-0.4 g0.7 r0.7
z+cele 7.0 d0.5 e0.5 g0.4 r0.3 s1.5
z+cent 7.7 a0.3 d0.4 e-0.4 i0.5 j0.4 m0.7 p0.5
z+ceny 6.9 a-0.3 d-0.4 e0.5 g1.1 i-0.5 j1.1 m0.4 q0.5 r1.5
z+coho 6.5 a1.0 e1.9 g-0.6 i0.7 l2.6 m-0.5 n0.4 o-0.4 p0.6 r-0.5
z+data 7.7 e-0.4
z+dedi 7.7 b-0.4 d0.9 e-0.5 g0.7 i-0.4 n0.6 r0.8
z+domu 7.7 a-0.5 b0.5 d-0.4 i-0.4 q0.5 t0.5
z+dovo 7.4 a-0.3 d0.7 e-0.3 f0.4 g-0.4 h-0.5 i-0.6 k-0.3 l-0.4 n0.4 t-0.3
z+dubl 7.7 e-0.4 g0.4 h0.7 k0.3 r0.3 t0.4
z+duna 7.7 a0.3 c0.9 e-0.4 j0.5 s0.6
z+dvan 7.4 a0.4 e1.8 g0.5 h1.1 k0.7 m1.3 p-0.4 r1.0
z+dvoc 7.4 d0.5 e0.5 f0.5 i0.5 o0.5 p0.4
z+fakt 7.0 a0.8 c-0.4 d1.0 e1.8 f0.4 g-0.5 h0.4 m2.9 n-0.7 o-0.4 q-0.5
z+fond 7.7 l1.0 r0.3
z+goog 7.7 a-0.7 b-0.3 g0.4 r0.6 s-0.3
z+inej 7.7 c0.8 d0.5 q0.5
z+insp 7.4 a-0.5 d0.3 f0.4 g-0.8 k0.4 m0.6 q0.3 r-0.4 s-0.3
z+inte 7.2 a-0.4 d-0.4 e0.5 f-0.5 h0.5 i-0.5 k0.4 n0.5 r0.7
z+kont 7.7 a-0.6 c-0.3 d0.4 g0.4 h0.7 i-0.3 o0.4 r0.7
z+kosi 7.4 a0.7 c0.4 g-0.3 i0.8 m0.8
z+ktor 7.4 a-0.5 i1.3 j0.3 o0.8 p0.4
z+lama 7.7 h-0.3 l0.3 r-0.4
z+leka 7.7 e-0.4
z+leta 7.7 a-0.4 n0.9
z+levi 7.4 b-0.5 c1.0 d0.4 e-0.4 i0.7 l0.3 n0.6 p0.5 r0.3
z+levo 7.7 g-0.5 h0.6
z+lipt 7.7 d-0.3 i1.5
z+mail 7.7 c0.6 d0.5 i0.8 m0.6
z+mart 7.7 a0.6 b1.1 i1.1 s-0.3
z+mich 7.7 d0.9 i0.5
z+minu 7.7 e-0.4 h0.3 q0.4
z+mobi 7.2 d-0.5 e0.6 f0.3 g0.8 i-0.4 p-0.4 q0.9 r0.8 s0.3 t-0.3
z+moje 7.7 e0.6 p0.7
z+moji 7.7 a-0.7 c-0.3 g1.4 o0.7 p-0.4 q0.8 r1.9
z+mora 7.7 a-0.6 g1.0 r0.9
z+mzdo 7.7 a-0.4 g0.3 h0.7 k-0.4 l0.8 n0.8
z+nas 7.4 b-0.3 d0.6 e-0.6 i-0.4 k0.6 q0.6 r0.4
z+nase 7.2 e1.0 g0.6 j0.9 r0.6
z+nash 7.7 a-0.3 c-0.4 e-0.4 q0.6
z+nasi 7.7 a0.7 d1.0 e1.1 i0.5 l0.3 o0.4 p0.7 q0.6
z+neho 7.2 a-1.0 b0.3 d-0.5 f0.5 g0.5 i0.7 k0.4 q0.4 r0.8 t0.7
z+nej 7.7 a-0.5 d-0.3 h0.6 m0.5 n-0.4 o0.8 q-0.3 t0.6
z+nemo 7.2 b-0.4 d0.4 e0.3 f0.5 i0.6 l0.6 t1.1
z+neza 7.7 c-0.3 d0.7 e0.7 f0.6 h0.4 n0.5 p-0.4
z+nich 6.4 a1.1 c0.8 d-0.9 e1.0 f-0.5 g-0.5 h-0.4 j-0.4 m-0.4 p0.6 q1.6 s-0.5
z+nitr 7.2 c-0.4 g-0.4 i1.1 r-0.3
z+obch 7.4 a0.3 d0.5 e0.4 f0.7 r-0.3
z+obci 7.7 j0.6
z+odbe 7.4 b-0.3 d0.8 f0.3 i-0.4 n-0.3 o-0.4 t0.6
z+odbo 7.2 a0.9 f0.3 i0.3 j0.9 m1.1
z+omes 7.4 a0.3 c1.0 i0.6 l-0.4 m1.1 n0.6 p0.3 r-0.3
z+orav 7.4 d0.5 e-0.5 g0.3 h0.6 r0.4 t-0.3
z+ostr 7.7 e0.3 i0.5 l0.4
z+papi 7.7 a0.6 b1.2 c0.5 d0.9 e0.7 f0.4 i0.3 k0.9 r0.3
z+piat 7.0 a0.9 c-0.3 e0.3 f-0.3 h-0.4 o0.5 s1.5
z+pivo 7.7 a0.6 b1.8 c-0.4 d0.6 e1.1 f0.4 k0.9
z+podp 7.7 a-0.3 f0.9 h-0.3 q-0.3 r0.6
z+pols 7.4 d-0.3 f0.3 g-0.3 h-0.4 r-0.3
z+pond 7.4 a-0.9 b-0.5 e-0.6 h0.4 k1.5 l0.5 t-0.4
z+popr 7.2 d0.5 e-0.8 j0.5 r-0.4
z+pora 7.7 b0.8 e0.3 i0.7
z+posl 7.7 c-0.3 e0.3 i0.5
z+prah 7.2 a-0.3 d-0.7 g0.4 i0.4 j0.6 s0.4
z+pred 7.7 d0.4 j0.5 m0.5 o0.4 p-0.5 t0.4
z+priz 7.4 e-0.3
z+prog 7.7 a-0.7 e-0.3
z+proj 7.7 a-0.5 g0.6 n0.7 o0.5 r0.7 t0.4
z+regi 7.7 e0.6 o1.0 s0.5 t1.6
z+roku 6.6 b1.2 e0.6 f0.4 h-0.4 j-0.4 m-0.4 n0.4 o-0.4 t-0.3
z+tech 7.7 j0.4
z+tej 7.4 a0.4 i-0.3 r-0.3 s1.8
z+toho 5.7 a0.5 c1.6 f1.3 g1.1 h-0.3 i0.8 l0.4 m0.3 q-0.8 r0.7 s-1.3
z+trid 7.7 a0.7 e1.5 f0.3 p0.3 s0.4
z+tych 7.7 a-0.5 g0.6 l0.4 m0.5 n0.3 r0.7
z+ucta 7.4 d-0.4 e0.3 l-0.5 m0.4 n-0.4 o1.2 p-0.3 q-0.3 r-0.4 t0.4
z+uctu 7.0 a-0.8 b-0.4 d0.4 g-0.4 h-0.4 n1.0 p0.3 q2.4 r-0.5
z+vas 6.9 a0.5 b-0.4 d0.7 f1.0 g-0.4 h-0.6 i-0.5 m-0.3 n-0.3 r-0.8
z+vase 6.4 c-0.8 d1.0 e-0.3 f1.2 h0.8 j1.1 k0.4 l-0.5 m0.6 o-0.3 p0.5 s0.6 t0.9
z+vash 6.9 a1.1 e2.3 h0.4 i2.5 p0.6
z+vcer 7.7 a-0.7 d-0.3 e-0.5
z+vede 7.2 a0.5 b0.9 c-0.4 e-0.8 f1.2 k1.0 p0.3
z+vedl 7.4 a-0.5 b-0.3 e-0.4 f0.4 g0.9 h1.4 r1.2 t0.4
z+vied 7.4 b1.4 c-0.5 d-0.4 e0.6 l-0.3 n0.7 r0.4 t0.4
z+vrat 7.7 a0.5 b0.6 i0.5 j0.4 m0.6
z+vyro 7.4 d-0.4 g0.5 h0.5 r0.6
z+webu 7.7 e-0.4 f0.3 g0.5 r0.6 t0.4
z+wind 7.7 a-0.5
za 2.7 a4.0 b11.8 c-0.4 d-1.2 e2.0 f1.0 g-1.2 h-0.9 i1.8 l0.6 m3.9 n1.2 o0.5 p4.3 q2.6 r0.6 s-0.6 t-1.1
za+apri 7.0 b0.5 c-0.3 d0.4 e-0.7 g-0.3 i0.4 m0.5 n0.6 o1.0 q-0.3
za+audi 7.7 a0.5 b1.6 e0.9 k0.7 n-0.3
za+augu 7.7 a0.5 b0.6 p0.6 s1.0
za+auto 7.7 b0.4 d0.5 l0.4 m0.7 t0.5
za+cas 7.7 b0.9 e-0.4 s0.5
za+co 6.9 a1.5 b1.2 c0.3 e1.8 g-0.6 j-0.3 l-0.4 p0.9 q-0.3 s-0.4
za+dece 7.7 e0.9 k-0.3 l-0.3 n-0.3 o0.3 p0.7
za+deko 7.7 a-0.5 b-0.4 g0.6 n0.9 q0.9 r0.6
za+den 7.7 a-0.4 c-0.3 e-0.4 g0.7 r0.5 s0.3
za+dote 7.7 a0.9 b0.5 d-0.3 g-0.3 i1.8 r-0.3
za+druh 7.0 a0.7 b-0.6 d0.4 e1.1 g-0.4 k0.7 m1.4 o1.7 p-0.3 q-0.4 t1.0
za+dva 7.2 a0.5 c0.3 d0.8 f1.8 j-0.3 o0.4 s-0.4
za+dvan 7.7 a-0.5 g0.8 h0.9 r0.9
za+expr 7.7 b0.7 e-0.4 l0.5 p0.5 r0.3
za+fotk 7.7 b-0.3 d-0.3 e0.5 n0.8 p0.7 s1.0
za+hodi 7.2 a0.4 b1.2 d-0.5 e-0.4 h0.7 i-0.5 m-0.4 n0.3 p0.5 q0.5
za+jede 7.4 a0.4 b1.7 c-0.4 d1.0 e-0.3 h-0.3 i-0.4 k0.5 m-0.4 n0.6 o0.4 p-0.4 r0.6
za+jedn 7.2 a0.7 b1.1 c-0.4 d0.7 e-0.7 g-0.3 i0.4 r-0.4 s0.3
za+jun 7.7 a-0.3 h0.7 q0.8 r0.3
za+kata 7.7 e0.5 g0.5 r0.4
za+kazd 6.8 a1.0 b0.3 c2.7 g-0.4 i-0.6 j1.4 p0.8 q-0.4 r-0.3 s-0.5
za+knih 7.7 p-0.4 q1.2
za+komp 7.7 a-0.7 c0.6 e-0.9 k0.5 l0.6 m0.3 n-0.3 o0.5
za+kore 7.7 e0.5 g-0.4 n1.1
za+kurz 7.7 a-0.3 k-0.3 n0.8 q0.9
za+logo 7.7 a0.4 e1.1 g-0.3 r-0.4
za+maj 7.2 a-0.6 b-0.5 c0.4 d0.3 e-0.8 i-0.3 m-0.3 n-0.7 q0.6 r-0.3
za+mesi 7.0 b-0.7 c0.6 d0.4 e-0.8 f0.4 i0.4 m0.3 p-0.4 q1.1 s0.3
za+minu 7.4 b0.6 d0.7 t-0.4
za+mnou 7.7 c-0.4 d-0.3 e0.8 i-0.4 q0.6
za+nas 7.7 c1.0 d0.4 e0.6 i-0.3 k0.5 n0.5 r0.3
za+ne 7.7 a0.3 b0.5 c1.2 i0.8 p0.6 s0.5
za+nepr 7.4 a0.5 b1.5 i-0.3
za+nesp 7.7 i0.6
za+niec 7.4 b0.4 d0.5 i-0.4 o0.4 r-0.4 s0.8 t0.3
za+nove 7.0 a0.5 b-0.4 c-0.6 d0.4 g-0.3 h-0.4 k-0.3 l-0.3 o1.4 p0.9 q1.0 r-0.5
za+okto 7.2 b-0.3 d0.7 f0.5 l0.4 n0.8 o-0.5 q-0.4
za+opra 6.9 a0.3 b-0.5 c0.7 i-0.3 l0.4 m2.1 o0.5 p-0.4 s0.5 t0.3
za+pat 6.6 a-0.4 b1.7 c-0.3 d0.6 e-0.7 f0.8 g0.6 j-0.3 k-0.4 l0.4 m0.3 p-0.4 q0.3 r1.1 s-0.5 t0.6
za+poch 7.0 a-0.5 d-0.4 f0.6 g-0.3 h0.3 k-0.4 l1.0 m0.3 n0.5 o-0.6 p-0.5 q-0.5
za+pol 7.7 a0.5 b0.4 d0.8 m0.3 n1.0
za+polo 7.7 b0.9 e-0.5 i-0.6
za+poru 7.7 a0.3 b0.6 c0.5 j0.8 m0.7 p0.7
za+posl 6.9 a0.5 b0.7 d1.2 e0.3 f-0.4 g-0.6 i1.5 r-0.6 t0.3
za+pozv 7.4 a-0.6 c0.5 d0.4 g-0.5 i-0.4 k2.3 q0.3 r-0.4
za+prek 7.4 e0.6 p1.4 q0.8
za+prip 7.7 e-0.4 k1.0 n1.0 q-0.3
za+proj 7.2 b1.5 d-0.6 e-0.4 g-0.3 i-0.4 l1.9 n-0.4 p0.9 q-0.4 r-0.6
za+regi 7.7 b0.6 l0.9
za+rok 7.2 a-0.9 b-0.5 d-0.5 m-0.3 n-0.3 p0.4
za+rovn 7.7 g-0.4 h0.6 i0.5
za+rych 7.2 a-1.1 g0.8 j-0.4 r0.9 t-0.4
za+sebo 6.5 b-0.6 d0.7 g-0.5 i1.1 k-0.3 m-0.4 n-0.3 o-0.4 t-0.4
za+sept 7.4 b0.5 e-0.5 h-0.3 i-0.3 m-0.4 n0.3 o0.9
za+sest 7.7 a0.6 c0.5 d1.2 e-0.4 f0.7 s0.7
za+skod 7.7 a0.3 e0.7 f0.7 j0.4
za+taku 7.4 a1.2 b-0.4 e2.9 g-0.9 p0.5 r-0.5
za+tele 7.7 a0.4 b1.4 c0.5 f0.7 p1.0
za+ten 6.9 b0.4 c1.0 d0.9 e-0.4 f-0.3 h-0.4 j0.9 l1.1 m-0.4 o-0.3 p-0.3 q0.4
za+tie 6.4 a-0.6 b2.0 c-0.6 d-0.9 e-0.6 f-0.5 g1.8 i0.5 k0.4 n-0.5 o-0.5 p-0.7 q0.7 r2.2 s-0.5 t0.3
za+to 5.5 b2.4 c-0.4 d0.9 e-0.8 f0.3 g1.0 i1.5 l-0.4 m0.5 n0.4 o-0.3 r1.8 s0.4
za+tret 7.4 a-0.4 b-0.3 o-0.3 p-0.4 q1.7
za+tri 6.4 b1.8 d-0.7 f0.4 j-0.4 n0.7 o0.5 p-0.6 q1.4 s-0.6
za+trpe 6.9 a-1.2 c0.3 e0.3 f0.4 g1.3 h0.8 i-0.6 l1.1 m0.5 n0.3 p-0.3 r2.1
za+tu 6.9 b1.3 c-0.6 e0.3 g1.3 i-0.9 j-0.3 l0.4 o-0.4 p-0.4 q1.0 r1.7 s0.5
za+tym 7.4 b0.6 i1.3
za+upoz 7.7 f0.6 g-0.3 h-0.3 l-0.4 n1.4 r-0.5
za+vas 7.4 b-0.3 c0.3 e-0.6 g0.8 h0.7 i0.5 p0.4 r1.1
za+vasu 7.4 a-0.4 g-0.4 l-0.3 t0.4
za+vede 7.4 a0.9 b1.2 c-0.4 d-0.5 e-0.5 f0.9 g-0.5 h0.4 m1.6 n-0.3 r-0.4
za+vset 7.0 a-1.0 c-0.4 g1.3 o0.4 p-0.7 r1.6
za+vybo 7.7 b0.5 c-0.3 d-0.3 i-0.3 o0.4 r0.6
za+vyme 7.4 a0.8 b2.1 e-0.5 g-0.3 s1.7
za+zasl 7.7 d-0.3 g-0.8 r-0.5
za+zast 7.7 b0.5 m0.7 n0.9
zaba 7.7 d-0.3 e-0.5 g0.5 h0.5
zabe 6.1 c-1.1 e0.9 g0.3 h-0.5 i0.7 j0.5 k-0.7 l-0.5 m0.4 n1.0 o0.6 s0.9
zabe+asi 7.7 b-0.3 d1.1 s1.1
zaberi 7.4 d0.9 s1.1
zabero 7.7 a0.4 b0.4 c-0.3 d-0.3 e1.3 j1.0
zabezp 6.6 a-0.3 c-0.7 d-0.6 e0.5 f-0.3 g-0.4 i1.2 k-0.4 o0.4 q0.6 r-0.5 s-0.5
zabi 7.7 a-0.5 b-0.3 k1.2 r-0.3
zabija 7.7 a-0.5 b-0.3 k1.2 r-0.3
zabl 7.2 a-0.7 b-0.5 d0.5 e-0.5 i-0.4 l3.9 m-0.4 p-0.6 r0.3
zablok 7.2 a-0.7 b-0.5 d0.5 e-0.5 i-0.4 l3.9 m-0.4 p-0.6 r0.3
zabr 7.0 b-0.3 d0.3 e0.5 g-0.4 h-0.4 j1.0 k0.4 q0.3 r-0.3 s-0.4 t-0.3
zabrad 7.4 d-0.3 e0.5 i0.3 j1.1 k0.6 s-0.3
zabu 5.7 a0.5 b-0.9 c1.0 d1.7 e0.7 g-0.5 i0.6 j-0.3 k1.4 l-0.3 m0.7 p0.5 q0.4 r0.5 s0.3 t0.9
zabu+na 7.2 a0.4 c-0.3 e1.4 i1.2 s0.7
zabu+prip 7.7 a0.6 d1.1 g-0.4 j-0.3 p0.8 s-0.5
zabu+som 7.7 a-0.5 d-0.4 r0.4 t1.2
zabudl 6.4 a1.1 b-0.7 c0.9 d1.8 e0.4 g-0.6 h-0.4 i0.6 l-0.3 p0.7 s0.8 t1.0
zabudn 7.7 c0.5 d0.5 e0.5 n0.8
zabudo 6.9 a-0.3 c-0.4 e0.5 h0.3 j-0.4 k1.6 m0.8 q-0.5 r0.7 s-0.3
zaca 6.3 a-0.7 b-0.6 d-0.6 e-0.8 g1.3 h0.8 i-0.9 k0.7 l-0.3 o0.7 p-0.5 q0.4 r0.4 s-0.3 t0.4
zacat 6.5 a-0.8 b-0.5 d-0.4 e-0.4 g1.4 h1.0 i-0.8 k0.8 o0.7 p-0.5 q0.5 r0.7 t0.4
zach 5.9 a-1.3 b0.4 d1.5 f-0.4 g2.4 h1.4 i-0.9 j-0.6 k0.5 l-0.3 n0.7 o0.5 p-0.7 q0.5 r2.7 t1.2
zach+ste 7.7 a-0.5 b0.5 c0.4 d-0.3 e-0.6 g1.1 m0.7 o0.9 r1.1 t-0.3
zachar 7.4 b0.3 c0.3 d0.8 h0.9 i-0.3
zachra 6.3 a-1.5 d-0.4 g2.6 i-0.4 j-0.3 k0.5 n0.7 p-0.4 q0.8 r2.5 s-1.2 t1.1
zachyt 7.7 d0.3 g0.9 h1.4 n0.9 r1.1 t0.4
zaci 5.3 a1.1 c2.2 d1.3 h0.6 j-0.4 k0.6 l0.9 n0.9 p-1.1 r1.4 s-1.1 t1.5
zaci+byt 7.7 a0.7 e-0.4 q0.3
zaci+mesi 7.7 c0.4 k0.4 p-0.7 q-0.4 t-0.3
zaci+sa 7.7 a0.7 d0.4 e-0.4 g-0.5 i2.3 r-0.3
zaciat 6.3 a-0.4 b-0.4 c0.7 d0.6 e0.6 i-0.9 j-0.6 k1.4 l0.9 n0.6 o-0.6 q-0.7 r1.2 s-0.5
zacina 5.8 a1.5 b0.5 c1.7 d1.1 f-0.4 g-0.5 h0.8 i0.8 k-0.5 l0.4 m0.5 n0.4 o0.4 p-0.9 q0.4 r0.6 s-0.7 t1.5
zacn 6.2 b-0.3 c1.0 e1.0 g-0.6 h0.6 j-0.3 k1.5 o0.8 p1.0 q0.7 s0.5
zacn+v 7.7 a-0.5 d-0.3 h0.8 i-0.4 o0.6 r0.4 t0.6
zacnem 6.9 a0.5 c0.7 e1.1 g-0.5 i0.6 p1.0 r-0.4
zacnet 7.7 c0.3 e-0.3 p0.9 s0.7
zacnit 7.4 a-0.6 g-0.3 h0.5 i-0.4 k1.7 o0.6 q0.7
zacnu 7.7 a0.3 e0.7 p1.1
zada 5.5 b1.6 c0.8 d-0.6 f-0.8 g-0.7 h1.7 i0.7 j-0.4 k0.5 m-0.3 p-0.3 q1.5 s-0.3
zada+a 7.7 a0.4 b0.4 i1.1 p0.5
zada+bez 7.7 e-0.3
zada+na 7.7 a-0.6 b-0.3 g0.5 h1.0 l0.5 n0.8 q0.3 r0.9
zadal 7.7 a-0.4 k-0.4 n-0.4 q2.1
zadani 7.4 e1.4 g-0.6 h0.5 i-0.3 k0.4 l-0.3
zadarm 6.3 a1.2 b2.0 c-0.4 f-0.4 g-0.7 h-0.4 i0.5 j-0.5 o-0.3 p0.8 q-0.4 r-0.8
zadat 7.7 c0.5 g0.3 h0.6 l0.5 n-0.4 o0.7 r0.3 t0.7
zadava 6.9 a-0.6 c0.5 e-0.5 f-0.4 g0.5 h1.3 i0.5 j0.4 n0.8 o-0.4 p-0.5 q0.5 r0.9 t-0.4
zadr 6.2 a1.3 b-0.7 c0.6 d-0.4 e3.1 f-0.6 g-0.7 h-0.3 i-0.8 l0.8 o-0.7 p3.1 q0.9 r-0.7 s1.1 t-0.3
zadr+v 7.2 a0.6 c1.0 j0.7 m0.4 p2.0
zadrza 7.7 b-0.3 e0.5 l1.1 m-0.3 n0.5 o-0.4 r-0.5
zadrzi 7.2 a0.6 c0.6 e0.5 p2.2 s0.8
zadrzn 6.9 a0.4 e1.4 g-0.4 h-0.4 i-0.5 m0.4 o-0.4 p1.6 q1.4
zaev 6.8 b0.6 c0.8 g-0.6 j-0.4 k0.6 n0.4 o0.8 q0.7
zaev+pod 7.4 a-0.5
zaevid 6.8 b0.6 c0.8 g-0.6 j-0.4 k0.6 n0.4 o0.8 q0.7
zaho 7.2 d-0.4 e0.6 g-0.6 h0.6 i-0.3 n-0.3 p0.5 r-0.4 s0.8
zahr 6.1 a-0.5 d0.6 e0.8 g-0.8 k0.5 m0.7 n0.4 o2.0 p-0.8 s0.5 t1.2
zahr+aj 7.7 h0.7 k1.2 n0.6 o0.7
zahrad 6.6 b-0.5 d0.5 e0.4 g-0.7 i0.4 j0.3 k-0.6 n-0.3 o0.5 p-0.4 r-0.3 s0.9
zahran 7.4 a-0.7 b0.6 d0.4 k0.4 n-0.4 o0.9 q-0.4 r0.5 t0.9
zahrnu 7.7 k1.2 m0.5 o0.7
zaja 7.7 e-0.4 i0.6 s0.9
zajazd 7.7 e-0.4 i0.6 s0.9
zajt 4.4 a-0.4 b0.9 c2.7 d1.5 f0.7 g-1.7 h-0.5 i-0.8 j-1.5 k4.8 l0.5 m-0.6 n4.6 p-2.2 q0.9 s0.4 t5.7
zajt+bude 7.7 d0.5 s0.4
zajt+do 7.4 a-0.3 b0.3 i-0.3 o0.4 q0.7 t1.8
zajt+idem 7.7 a-0.4 b0.6 n0.7 q0.5 t-0.3
zajt+mi 7.4 a-0.8 d-0.4 k0.3 n0.6 o0.5 t0.5
zajt+nech 7.7 a0.3 b0.8 e-0.3 i1.1 k2.1
zajt+o 6.9 b1.4 e0.6 g-0.3 h0.4 i-0.4 k1.0 l0.5 n-0.7 o-0.5 q0.7 r0.5 s-0.4 t2.4
zajt+obed 7.4 a-0.4 c0.5 d-0.4 k0.5 r0.3 t1.5
zajt+rano 6.6 a-1.3 b-0.5 c-0.8 e-0.5 i-0.4 k-0.4 l-0.3 n2.3 o-0.4 q-0.5 r0.5 t2.1
zajt+to 7.0 b-0.4 d0.5 g-0.4 i-0.4 k-0.5 n3.2 p-0.3 r-0.4 s-0.3 t-0.6
zajtra 4.4 a-0.4 b0.9 c2.7 d1.5 f0.7 g-1.7 h-0.5 i-0.8 j-1.5 k4.8 l0.5 m-0.6 n4.6 p-2.2 q0.9 s0.4 t5.7
zaka 4.9 b-1.1 d1.4 e1.0 f0.5 g-2.2 h-0.3 i1.8 j-0.6 k0.6 l1.0 m0.8 n0.4 p-1.6 q-0.3 r-0.9 s-0.7 t1.2
zaka+na 7.4 a1.0 e1.7 g-0.3 i1.1 j0.5 l2.2 p-0.3
zaka+nam 6.8 a-1.0 b-0.4 d-0.5 f0.4 g-0.7 i-0.3 n0.7 p-0.5 s-0.6 t0.6
zaka+sa 7.7 a-0.5
zaka+z 7.7 d0.4 e0.6 g0.5 i-0.4 r0.7
zakazd 7.2 b0.6 d1.2 e-0.4 i-0.5 k1.3 m0.5 o0.6 q-0.3 s-0.4 t-0.3
zakazk 6.4 a0.9 b-0.4 c1.2 e0.4 g-0.4 h-0.7 i3.6 k-0.4 p-0.5 q-0.5
zakazn 5.3 a-0.8 b-1.3 c-0.8 d1.1 e1.6 f0.7 g-1.9 i-1.0 j-1.2 l1.3 m0.7 n0.4 p-1.5 r-0.8 s-0.5 t1.3
zakazu 7.7 e-0.3 i0.5 j0.6 p0.6
zakl 5.9 a0.7 b0.6 c0.8 e-0.3 f0.9 h0.7 j0.5 k-0.7 m1.5 q0.5
zakl+rozh 7.7 e0.5 g0.6 h0.3
zaklad 5.9 a0.7 b0.6 c0.8 e-0.3 f0.9 h0.7 j0.5 k-0.7 m1.5 q0.5
zako 5.6 a1.0 b-0.4 c1.0 d0.9 f-0.3 h-0.6 i-0.3 j3.6 l0.8 m1.6 p-0.6 r-0.9 s-1.0
zako+a 7.7 a0.6 c0.6 e0.9 j0.8
zako+leho 7.7 d0.8 j0.4 l0.8
zako+o 7.7 e-0.4 m0.6
zakon 7.2 c0.5 d-0.3 e-0.3 g0.6 i-0.3 j0.5
zakona 6.4 b-0.6 d0.6 e0.6 h-0.5 j0.6 m0.5 n0.3 p-0.5 r-0.4 s-0.6 t-0.3
zakone 7.7 e0.7 g-0.4 j0.8 k0.4 l0.5 n0.5
zakonn 6.5 a1.1 b0.4 c1.3 d0.7 e-0.7 g-0.4 j3.1 l0.6 m1.4 n-0.3 r-0.3 s-0.3
zakr 7.7 a0.4 b0.9 e1.1 g-0.4 p0.6 s1.0
zaku 7.2 a0.9 e1.5 l0.3 m0.6 p0.7
zakusk 7.7 a0.5 e0.3 m0.7 s0.3
zale 7.4 a0.6 d0.8 e1.1 f1.8 g-0.4 o0.4 s0.3
zalezi 7.7 a0.6 d0.4 e1.3 f1.9 g-0.3 o0.4
zalo 4.3 a-0.4 c0.9 f0.5 g-1.1 h0.7 i-1.1 j2.8 k-0.5 l-1.0 n1.7 o2.6 p1.3 q2.5 t0.4
zalo+a 7.2 c1.0 e-0.6 g-0.3 i0.5 o0.5 s0.6 t-0.4
zalo+do 6.9 d0.8 m1.3
zalo+fakt 6.6 a-1.3 b0.5 e-0.4 f0.4 g-0.4 h0.5 i-0.4 j-0.4 o3.0 q0.8 r0.4 s-0.4 t0.7
zalo+je 7.7 d0.6 m0.3 n0.3 o1.0 q0.8
zalo+na 6.8 b-0.6 c-0.5 d-0.3 e0.7 f0.6 g1.0 h0.6 i-0.4 j0.8 m-0.6 n1.5 q0.9 r1.1 s-0.5 t0.4
zalo+o 7.7 c0.6 d0.3 j0.5 m0.7
zalo+posl 7.7 a-0.3 e-0.4 g0.5 h0.9 k0.6 m0.4 n0.8
zalo+prot 7.2 a-0.7 c-0.7 d-0.3 e-0.7 f-0.3 i-0.3 j-0.7 m0.4 n0.4
zalo+si 7.7 i0.8 m0.3
zalo+sme 7.7 c0.8 e-0.6 j0.5 s0.6
zalo+v 7.7 a0.3 e0.5 n0.6
zaloba 6.9 c-0.5 d-0.6 e1.3 i-0.3 j1.3 p-0.3
zalobe 7.7 j0.5
zalobo 7.7 a-0.4 e-0.4 r-0.4
zalobu 6.1 a1.2 e0.5 g-0.5 i-0.7 j3.1 m0.4 o-0.4 p0.5 q-0.3 s-0.8 t-0.4
zaloby 7.0 a-1.0 b0.3 c-0.4 f0.5 i-0.3 k-0.4 n0.3
zaloha 7.0 c0.9 e-0.5 g-0.4 h-0.4 i-0.3 l-0.3 o1.1 p0.7 q1.6 r-0.3 s0.4 t0.7
zaloho 6.0 a-1.5 b-0.3 f0.4 g0.4 h1.8 i-0.9 l-0.4 n1.4 o1.5 p-0.6 q1.3 r1.0 s-0.6 t0.7
zalohu 5.8 a0.3 b-0.6 c0.5 d-0.7 e0.9 i1.0 m-0.6 n1.1 o1.2 p0.5 q2.2
zalohy 6.9 a0.9 c1.1 d0.3 e-0.8 g-0.5 j-0.3 o0.6 p1.3 r-0.4 s1.5
zalome 7.7 a-0.3 g0.4 k-0.3 l-0.3 r0.4 t0.4
zalova 7.2 a-0.4 b-0.4 j-0.5 k-0.3 n0.3 t-0.3
zalozi 7.4 a0.5 c0.5 d1.4 i-0.3 j0.3 m1.3 p0.7 s0.5
zalozt 7.7 b0.4 c0.3 k0.4 o0.4
zalu 6.5 c0.5 e0.3 h0.6 i-0.7 j0.4 k0.4 m-0.3 p1.0 r0.5 s0.4
zalu+a 7.4 a0.7 e0.7 g-0.4 j0.6 p0.7 r-0.3 s0.8
zaluje 7.2 e0.6 g-0.3 h-0.3
zaluzi 7.7 c0.3 e-0.5 g0.5 h0.9 p0.7 r0.5
zame 5.2 a0.3 b0.4 c0.9 e1.4 f-0.5 g-1.0 i0.9 j-0.7 k0.7 l0.6 n-0.6 o-0.7 r0.6 s-0.3 t0.7
zame+a 7.7 c0.6 d-0.3 e-0.3
zame+ktor 7.7 c-0.3 l0.7
zame+vlas 7.7 a1.0 b2.6 e-0.5 g-0.3 i1.6
zamena 7.7 a0.4 e0.7 l0.4 s0.9
zameni 7.7 a0.4 e0.6
zamera 7.2 b-0.4 c0.9 e-0.5 f-0.3 g-0.4 h0.3 k0.5 p0.8
zamest 5.5 a-0.6 b1.0 c-0.4 d-0.5 e0.5 g-0.5 i1.0 j-0.6 l0.5 n-0.8 o-0.4 p-0.8 r0.8 s-0.7 t0.6
zami 6.1 c-0.7 e1.2 f0.6 i-0.7 j0.5 l1.0 n-0.4 o-0.7 q-0.4 s0.3 t0.6
zami+jedn 7.7 a0.6 e0.9 j1.3 s0.4
zami+pre 7.4 d0.4 f0.5 g-0.4 h-0.3 i-0.3 j-0.3 k-0.3 m-0.3 o-0.3 p0.7 t0.5
zamiet 6.2 c-0.7 e0.9 g-0.8 i-0.6 j0.6 l1.0 n-0.4 o-0.6 q-0.3 r-0.5 t0.7
zamk 7.2 a0.5 e1.1 h0.4 i0.5 p0.4
zamo 7.2 c-0.5 h0.6 i0.7 o0.7 p0.7 q0.4 r-0.3
zamok 7.4 c-0.4 e0.5 i0.9 o0.6 p0.8 r-0.3
zan 7.7 a0.5 b0.5 e0.9 i1.0 j0.5 p0.8
zani 6.9 a-0.4 e-0.5 g0.6 i2.0 j0.6 m-0.4 p1.0 q0.5 r0.8
zanika 7.2 g-0.4 i1.9 j0.7 m-0.3 p1.1
zaob 6.9 a1.2 b0.6 e0.3 g-0.7 i1.8 r-0.5 s0.6
zaober 7.2 a0.4 b0.7 c0.3 g-0.4 i1.2 r-0.3
zapa 6.9 a-1.1 c-0.6 f-0.5 g1.8 i-0.5 k0.3 l1.3 m-0.5 n1.5 r1.7 s-0.4
zapadl 7.7 b0.3 c-0.4 d0.6 l1.8 n2.0 o-0.4
zapi 5.4 c-0.3 d0.4 e2.6 f-0.7 h1.3 k0.8 m-0.8 n-0.4 o0.5 p-0.3 q0.6 r1.0 s-0.3 t-0.7
zapi+do 7.7 p0.3
zapi+je 7.7 b-0.4 e0.6 i0.4
zapi+si 7.4 a-0.6 g0.4 h0.9 i-0.4 k0.9 l0.3 m0.4 r1.0 s-0.4
zapi+vset 7.7 a0.4 e0.7 j0.4 s0.6
zapi+z 7.2 b0.5 e0.7 i0.6 j-0.3 o0.3
zapis 6.9 a-0.5 b0.3 c-0.4 f-0.4 g-0.4 k1.5
zapisa 6.8 c-0.7 d0.5 e0.4 f-0.3 m-0.3 n-0.4 o0.7 p0.4 s-0.3
zapise 7.7 b0.4 c0.4 g0.5 h1.0 l0.5 q0.4 r0.8 s0.4
zapisn 6.4 b-0.3 e2.0 g-0.7 j0.9 m-0.7 p-0.6 s-0.6
zapiso 7.7 c0.5 i0.4
zapist 7.7 a-0.5 c-0.3 d-0.5 g1.1 h1.0 r0.4 t-0.3
zapisu 7.4 a0.6 d0.8 e1.0 i-0.3 m-0.3 o0.4 q0.5 s0.6
zapl 4.6 a-0.8 b0.9 d1.0 e1.1 f0.9 g-1.7 i-1.9 l3.7 m1.6 n4.0 o-0.5 p0.4 q4.0 s-1.2 t0.6
zapl+a 7.7 a0.3 c0.6 i0.9 r-0.3
zapl+az 7.4 a-0.5 d-0.5 e-0.4 k0.7 l1.4 n-0.4 r-0.4
zapl+ja 7.7 i0.7 p0.5
zapl+ju 7.7 a-0.3 b-0.5 f0.4 h-0.4 l-0.4 n1.3
zapl+kart 7.7 a-0.7 c-0.4 h0.4 k0.9 q2.1
zapl+sme 7.4 a0.6 b1.8 d0.6 e1.2 i-0.4 k0.7
zapl+v 7.0 b0.9 d0.7 m1.6 p-0.9
zapl+z 7.4 a-0.5 b0.4 l-0.4 m0.3 p-0.4 q2.4
zapl+za 7.7 b-0.4 h0.5 m0.4 t-0.3
zapl+zajt 7.7 d1.3 f0.3 g0.5 n2.1 o0.4 q0.3 r0.6
zapl+zalo 7.4 a0.6 c0.4 d0.6 i-0.5 j0.3 p1.0 s1.4
zaplat 4.6 a-0.8 b0.9 d1.0 e1.1 f0.9 g-1.7 i-1.9 l3.7 m1.6 n4.0 o-0.5 p0.4 q4.0 s-1.2 t0.6
zapn 7.4 a-0.4 d0.9 g0.8 i-0.4 m-0.3 r1.3 t-0.3
zapnut 7.7 a-0.4 d1.1 e0.4 g0.8 i-0.4 r1.4 t-0.3
zapo 6.6 c1.9 e-0.5 h0.8 i-0.5 j1.4 m0.8 n0.5 p1.2 q0.9 r0.4 t-0.3
zapo+zmlu 7.7 a0.5 c1.1 j0.8 p1.1
zapoci 7.2 a0.9 c2.5 j1.7 m0.9 p1.6
zapoji 7.4 a-0.7 c-0.4 g0.5 h0.7 r0.4
zapr 7.4 a-0.4 b-0.4 c0.3 d-0.5 f-0.3 g-0.3 h0.5 i-0.4 l0.4 n-0.4
zara 6.0 a0.6 b2.2 d0.6 e1.3 f0.6 g-0.5 i0.4 j-0.6 l0.3 m2.1 n0.5 o0.8 q0.3 r1.0 t0.9
zara+do 7.0 a-0.7 b0.6 c-0.5 d-0.4 f0.6 g-0.4 i-0.4 m0.3 n1.0 o0.4 p-0.3 q-0.5
zara+na 7.7 c0.8 d0.6 e-0.5 s0.5
zarade 7.2 a-0.6 b0.5 f0.4 g-0.3 i-0.3 n1.1 p-0.3 q-0.5
zaradi 7.2 b0.4 c0.6 d0.9 f0.3 n-0.4 o0.7 s0.5 t0.4
zaramo 7.2 a0.7 b1.2 c-0.4 e0.8 g0.3 h0.3 m1.5 p0.7 q0.9 r0.8
zare 7.2 b0.3 d0.7 g0.6 h0.8 j0.7 q1.0 r0.9 s-0.3
zareag 7.7 a0.7 b0.5 d0.9 i0.5 j0.9
zari 6.4 a0.5 c0.6 d0.9 e0.5 f0.4 i0.5 k1.1 l0.8 m-0.5 n0.3 p-0.4 r0.5 s-0.5
zariad 6.4 a0.5 c0.6 d0.9 e0.5 f0.4 i0.5 k1.1 l0.8 m-0.5 n0.3 p-0.4 r0.5 s-0.5
zarn 7.7 a-0.3 c-0.5 h-0.4 k0.4 o-0.4
zarnov 7.7 a-0.3 c-0.5 h-0.4 k0.4 o-0.4
zaro 6.4 d-0.6 f-0.4 g1.6 h1.4 i1.0 j0.6 m0.4 n-0.4 o1.7 t-0.4
zaro+k 7.7 g1.4 h0.9 m0.3
zaro+pros 7.7 k0.5 n-0.3 o0.9
zarove 6.4 d-0.6 f-0.4 g1.6 h1.4 i1.0 j0.6 m0.4 n-0.4 o1.7 t-0.4
zart 7.0 a-0.7 d-0.7 f0.4 g-0.6 i-0.3 p0.4
zartov 7.7 a-0.4 e-0.3 g-0.5
zartuj 7.7 p0.5
zaru 7.0 a0.3 d0.5 e0.8 g0.7 h0.8 j0.5 o0.3 q0.4 s-0.4
zaruko 7.7 g1.0 h1.1 o0.4
zasa 5.7 a-0.7 b-0.4 c-0.4 e1.1 f0.3 g1.2 h0.3 k0.6 l-0.4 o0.8 p-0.3 q0.7 r1.8 s-1.2 t1.1
zasa+mame 7.4 b-0.3 c0.6 g-0.3 m-0.3 t0.6
zasa+sa 7.7 a-0.7 g0.5 h0.8 i-0.3 k1.4 q0.4 r0.4
zasada 7.0 b-0.3 e0.3 h0.7 i-0.5 p-0.4 q0.5 r0.5
zasadn 6.9 a-0.7 b-0.4 c-0.6 i0.9 k1.6 o0.4 p-0.4 s-0.3
zasah 7.4 a-0.5 c0.5 g1.1 r1.2 t0.5
zasahu 7.7 b0.5 c-0.5 d-0.5 e0.7 q0.5 t1.2
zase 6.6 a1.3 b-0.3 c0.7 e2.7 f0.8 g-0.8 k1.1 l0.7 m0.3 p0.5 r-0.9 s-0.3 t0.4
zasi 6.3 c0.6 d0.4 e-0.5 f-0.4 g-0.5 h-0.7 i-0.7 j1.0 k0.4 m0.4 n0.9 p-0.6 q0.6
zasiel 6.3 c0.6 d0.4 e-0.5 f-0.4 g-0.5 h-0.7 i-0.7 j1.0 k0.4 m0.4 n0.9 p-0.6 q0.6
zask 7.7 e-0.5 m0.8 o0.7 p0.5
zasl 5.5 c-0.6 d-0.7 e1.6 h0.8 i-1.5 j-0.4 k1.3 l0.4 m-0.9 n0.4 o1.4 q-0.4 r0.9 s1.4
zasl+fakt 7.7 h-0.3 n0.7 o1.1
zasl+nam 7.7 a-0.3 h-0.4 k1.0
zasl+podk 7.7 a-0.4 e-0.4 g-0.8 k-0.4 o-0.3 r-0.5 t0.9
zasl+potv 7.7 k0.4 t-0.3
zaslan 6.3 b-0.4 c-0.3 e1.4 g-1.1 h0.6 i-0.6 j-0.4 k1.0 m-0.6 n0.7 o1.4 p-0.4 q-0.6 r-0.8 s-0.4 t0.8
zaslit 7.4 a-0.4 c-0.3 h-0.4 k1.0 o0.7
zasluz 6.8 a0.7 b0.8 e0.7 g1.0 i-0.6 j-0.4 l-0.4 m-0.4 o-0.3 p-0.3 q0.3 r1.3 s2.4
zasm 7.2 d0.6 f-0.3 g-0.4 i0.8 r-0.4
zasm+a 7.7 d0.4 e-0.3 i0.4
zasmia 7.4 c0.3 d0.7 i0.9 r-0.3
zaso 7.4 c-0.5 e0.4 g0.3 h0.6 i0.6 q0.5 r0.4
zasp 7.7 b0.5 c-0.3 s0.4
zaspal 7.7 b0.5 c-0.3 s0.4
zast 4.7 a0.9 b1.3 c0.6 d1.0 e-0.4 f1.7 g-0.7 h-0.6 i0.4 j2.0 k-0.4 l-0.7 m1.4 n1.0 p2.2 r-0.4 s-1.2
zast+aj 7.7 h-0.3
zast+ma 7.2 a-0.7 b1.2 d-0.7 e-0.4 g-0.4 i-0.7 j-0.4 p-0.3 s-0.3
zast+mgr 7.7 j0.3 p0.8
zast+na 7.4 a0.7 b1.6 c0.7 e0.4 i0.4 j0.6 m0.7
zast+pred 7.7 d0.3 i0.6 t0.3
zast+riad 7.7 d0.4 g0.8 h0.5 n0.9 q0.3
zast+sa 7.7 c0.4 i0.5 j0.7
zast+schv 7.7 b0.4 i0.5
zast+v 7.4 b1.0 c0.6 f0.7 k-0.3 n1.7 p0.3
zastav 5.9 a1.5 b1.6 d0.4 f1.1 i-0.6 k0.4 m1.4 p1.9 r1.1 s-0.7
zastih 7.7 b0.4 f0.7 h-0.4 k-0.5 n0.6 r-0.3
zastup 5.2 b0.5 d0.8 f0.6 g-1.0 h-0.3 i1.1 j2.5 k-0.5 l-0.3 m0.5 n0.8 p0.4 r-1.1 s-1.2
zasu 7.0 a0.9 b-0.5 c0.4 d0.5 e1.8 g-0.8 p1.5 r-0.6 s0.4
zasuvk 7.2 a1.0 b-0.4 c0.5 d0.4 e1.9 g-0.6 p1.6 r-0.5 s0.4
zata 7.7 e0.5 j0.8 p0.3
zataze 7.7 e0.5 j0.8 p0.3
zate 6.5 a0.9 d0.7 e2.2 f0.6 g-0.4 i-0.3 j1.6 n-0.5 o-0.4 p-0.6 q-0.4 r0.3 s-0.5
zate+a 7.7 a0.3 c0.7 e0.4 j1.0 p-0.4
zatece 7.7 b0.4 c-0.3 e0.4 f0.4 k0.3
zateka 6.9 a0.8 b-0.4 d0.6 e1.2 f0.3 j0.6 n-0.3 o-0.3 s-0.3
zati 4.8 a0.7 c1.0 e0.7 f0.5 g-0.9 h-0.4 i-1.0 j1.5 k0.4 m-0.4 n-0.6 o-0.4 p1.3 r0.3 s2.5
zati+je 6.1 e0.4 i-0.5
zati+nepo 7.0 a1.4 b-0.5 e0.4 f0.7 g-0.5 h-0.3 j1.2 p0.3 r-0.4 s0.8
zati+som 7.2 a0.4 c1.8 i-0.3 p0.4 s1.3
zatial 4.8 a0.5 c1.0 e0.4 f0.5 g-0.8 h-0.4 i-0.9 j1.5 k0.5 m-0.4 n-0.5 o-0.4 p0.8 r0.4 s2.6
zato 6.9 c0.4 f-0.4 g-0.3 i-0.3 j-0.4 p1.1 s1.5
zato+s 7.7 b-0.3 c0.6 p0.6 s0.5 t0.3
zatv 5.9 a-0.4 b0.4 c0.4 i0.5 j-0.5 m0.7 n0.8 o1.1 p0.7 r1.1 t1.3
zatv+a 7.7 a0.4 c-0.4 d0.8 e0.9 i0.4 k0.3 l0.4
zatv+pre 7.7 a-0.5 b0.5 i-0.4 q0.6 t0.5
zatvar 6.6 a-0.8 b-0.4 c0.4 e-0.6 f-0.3 g1.1 h0.4 i1.3 n1.0 o1.5 p-0.5 r1.4 t0.8
zatvor 6.6 b1.3 c-0.7 e0.6 g-0.7 i-1.2 j-0.3 k0.4 l0.3 m1.1 q0.4 s-0.3 t0.7
zauc 6.6 a-1.1 b1.1 e-0.9 g-0.7 h-0.3 i-0.6 m0.5 o2.1 p-0.7 s-0.7
zaucto 6.8 a-1.0 b1.2 e-0.9 g-0.6 h-0.3 i-0.4 m0.6 o2.2 p-0.7 s-0.7
zauj 5.7 a0.4 b-0.4 c1.4 d1.7 e-1.1 f1.2 g-1.3 h0.4 k0.3 m-0.4 o-0.5 q0.7 r-0.6 s1.3
zauj+by 7.7 c1.4 d0.6 e-0.5 i-0.5 n0.5
zauj+nas 7.7 a-0.3 d0.5 n0.6
zaujal 7.7 d0.7 e-0.5 s0.7
zaujem 7.0 a-0.4 d1.3 f1.6 g-0.4 h1.1 i-0.9 k0.9 q1.2 s-0.4
zaujim 6.3 a0.5 b-0.4 c1.3 e-0.7 g-0.9 i0.9 j0.3 o-0.4 p0.3 r-0.6 s1.3
zava 6.1 a-1.1 c-0.9 d-1.0 h1.3 j-0.4 k-0.8 l1.5 m0.4 n2.0 o0.4 p-0.7 q0.8 r-0.4 s-0.6 t0.4
zavazk 6.6 a-0.5 b0.3 c-0.8 d-0.4 e0.7 f0.5 g-0.8 h-0.5 i-0.4 l1.4 n2.0 o0.7 p-0.6 q0.6 s-0.3
zavazn 7.4 a-0.4 e-0.4 g0.4 h1.9 k-0.4
zave 5.9 e0.7 f0.5 g0.3 h0.3 i0.5 k1.3 m-0.5 n-0.6 o0.8 p0.5 r0.9 s0.7
zave+a 7.7 a0.4 c0.7 j0.6 p0.6 s1.3
zave+fakt 7.4 e0.4 f0.5 i0.7 o1.5 p0.5
zave+na 7.7 a-0.4 f0.4 g0.9 h0.9 r0.8
zaver 6.9 a0.9 d-0.3 e1.5 g-0.5 h-0.4 i0.5 n-0.3 r-0.5
zavere 7.4 e0.4 f0.5 i0.7 o1.5 p0.5
zavesi 7.4 e-0.5 f0.3 g0.7 h0.8 r0.7
zavi 6.1 a0.6 b0.3 c0.9 e1.0 f-0.4 g1.0 j0.5 k0.4 m0.4 o-0.4 p-0.5 r1.1 s-0.6
zavide 7.7 a-0.3 c0.4 d-0.3 g0.7 k1.1 r0.5
zavier 6.8 a0.3 b0.7 c0.5 e0.6 g0.3 h-0.5 i0.5 k-0.3 n0.4 p-0.3 r0.8
zavisi 7.7 c0.5 l0.6
zavo 5.1 a1.8 c0.9 d2.3 e0.3 f4.6 g-0.4 h1.2 j-0.8 k1.0 m0.8 n0.7 o-1.1 q-0.3 r0.5 s0.6 t1.8
zavo+do 7.7 c-0.3 e0.8 k1.0 l0.4 s0.7
zavo+na 7.7 a0.4 b0.9 c-0.3 d-0.6 e-0.4 f0.3 m0.7 s0.6
zavo+niek 7.7 a0.4 c0.3 f1.0
zavo+som 7.7 d0.6 e0.4 f0.7 i0.6 r-0.3
zavo+v 7.7 a-0.4 e-0.5 f-0.4 g0.6 h0.6 r0.6 s0.3
zavod 7.7 e-0.4 f-0.4 g0.5 h0.6 r0.6
zavola 5.2 a2.0 b-0.6 c0.9 d2.6 e0.8 f4.9 g-1.5 h0.4 j-0.7 k0.7 m0.8 n0.7 o-1.2 q-0.3 r-0.8 s0.8 t1.9
zavr 6.5 a-0.8 b0.8 c-0.6 d0.5 e0.7 g-0.6 h-0.4 j-0.4 k0.3 l0.7 p-0.5 q-0.3 s-0.7 t1.0
zavrel 7.2 a-0.4 b0.6 c-0.6 d-0.4 f-0.3 k0.5 l0.6 o0.3
zavret 7.2 b0.4 d0.8 e1.1 h-0.4 l0.3 n-0.3 q-0.3 s-0.5 t1.2
zaza 6.8 a-0.9 b-0.3 c-0.5 d-0.3 e-0.6 f0.4 g-0.7 i-0.4 j-0.3 m0.3
zazalo 7.2 a-0.4 b-0.4 g-0.4
zazalu 7.4 a-0.6 c-0.3 d-0.4 e-0.3 f0.7 g-0.4 o0.4
zazi 7.7 d-0.4 e0.4 f-0.3 g0.4 i-0.6 n-0.3 o0.4 r-0.3 t0.4
zazili 7.7 d-0.4 e0.4 f-0.3 g0.4 i-0.6 n-0.3 o0.4 r-0.3 t0.4
zazn 6.6 f0.4 g-0.8 h0.3 i-0.3 k1.0 m0.7 n0.3 o0.7 r-0.4 s-0.3 t0.5
zazn+z 7.7 m0.6 t0.5
zaznam 6.6 f0.4 g-0.8 h0.3 i-0.3 k1.0 m0.7 n0.3 o0.7 r-0.4 s-0.3 t0.5
zazr 7.4 a-0.3 b0.7 d-0.5 e0.5 g0.8 i0.3 k0.3 o0.4 p0.6 r0.8
zazrak 7.4 a-0.3 b0.7 d-0.5 e0.5 g0.8 i0.3 k0.3 o0.4 p0.6 r0.8
zbal 7.7 a0.4 c1.0 d-0.3
zber 6.8 b0.4 c1.0 d-0.4 e0.3 l1.5 n-0.3 r0.3 s0.6
zber+dvor 7.7 e0.6 i0.5 j0.4 l0.9 m0.3
zber+suro 7.7 a-0.3 c-0.3 f0.5 g0.5 p0.5 r0.5
zberne 7.4 c-0.4 d-0.3 e0.6 f0.5 g0.5 i0.4 j0.4 p0.4 r0.5
zberu 7.7 b0.5 i-0.4 l0.9
zbie 7.0 a-0.6 f0.7 g0.4 i-0.3 k0.5 q0.5
zbie+sudn 7.7 a-0.5 c-0.3 f0.6 k0.3
zbiera 7.7 g0.3
zbierk 7.4 a-0.6 c-0.3 f0.6 q0.7
zboj 7.7 g0.3 i0.6 n0.5
zbor 6.1 b-0.4 e0.9 i0.4 l-0.3 p-0.6 q1.0 r0.5 s1.2
zbor+a 7.7 e0.3 h-0.3 s0.5 t0.7
zborni 7.2 b-0.3 e0.9 g-0.3 n0.5 p-0.3 s1.1
zborov 7.2 c0.4 d-0.3 e0.3 g0.7 i0.5 j0.4 q1.1 r1.0 s-0.5
zboru 7.4 e-0.7 h-0.6
zbro 7.2 a-1.3 d-0.4 e-0.9 f-0.3 g0.7 h1.6 i-0.5 l0.4 n-0.4 o0.4 r1.2 t1.1
zbrojn 7.2 a-1.3 d-0.4 e-0.9 f-0.3 g0.7 h1.6 i-0.5 l0.4 n-0.4 o0.4 r1.2 t1.1
zbyt 7.4 a1.8 b3.9 c0.8 d0.5 g-0.4 i0.4 n-0.3 p1.0
zbytoc 7.4 a1.8 b3.9 c0.8 d0.5 g-0.4 i0.4 n-0.3 p1.0
zda 7.2 a0.7 b0.6 d1.8 f0.4 j0.3 l0.6 m1.1 n1.1 t-0.3
zda+sa 7.7 d1.4 f0.5 m1.4 n1.3
zdan 7.7 a-1.0 b0.3 c-0.5 n-0.3 o1.3 t-0.4
zdanit 7.7 a-1.0 b0.3 c-0.5 n-0.3 o1.3 t-0.4
zdar 7.0 a-0.3 b-0.4 e-0.7 g1.0 h1.2 i-0.5 n0.8 q-0.3
zdarma 7.4 e-0.4
zden 6.8 a-0.3 c-0.3 d-0.3 g-0.5 h0.4 k0.6 m0.3 o-0.4 p-0.3 r-0.4 s-0.3 t0.5
zdena 7.2 a-0.4 d-0.5 h-0.4
zdenka 7.7 m0.6 t0.6
zdie 7.7 a-0.3 k0.7
zdie+subo 7.7 a-0.3 k0.7
zdiela 7.7 a-0.3 k0.7
zdok 7.7 d0.6 e0.9 i0.9 j0.8
zdokum 7.7 d0.6 e0.9 i0.9 j0.8
zdra 4.9 a-0.8 b1.4 d-0.9 e-1.7 f-0.3 g-0.6 h1.9 i1.8 j-1.3 k1.2 l1.4 n1.6 o0.8 p-0.4 q0.8 r0.4
zdra+dovo 7.7 i0.5
zdra+kole 7.4 a-0.7 b0.4 c-0.5 i-0.4 l-0.4 o-0.3 t0.5
zdra+o 7.7 b0.7 e-0.3 i0.5 s0.5 t1.1
zdra+pan 7.4 a-0.9 b-0.5 d-0.4 e-0.3 f-0.4 g0.9 h0.8 l0.9 n0.9 r0.9
zdra+pois 7.4 a-0.4 c-0.9 d0.8 e-0.4 f1.0 i-0.4 l1.0 n-0.4 o-0.4
zdra+vas 7.4 a0.3 e0.6 p0.6
zdra+z 7.4 c0.5 g0.6 h0.6 i0.8 r0.9
zdravi 5.3 a-1.5 b-0.4 c0.7 d-0.9 e-0.8 f-0.7 h1.4 j-1.0 k0.9 l1.0 n1.3 o1.2 q1.4 r0.7 s-0.5 t0.5
zdravo 6.6 c-0.9 d0.5 e-0.7 f0.7 g-0.4 h0.3 i0.5 j-0.4 l0.9 o-0.5 p-0.4 q-0.4 s0.5
zdraze 7.2 a0.4 b1.8 d-0.4 e-0.7 h0.7 i0.3 k0.6 n0.3 q-0.3 r0.3
zdro 7.4 c0.4 e-0.4 p0.7
zdro+subo 7.7 a-0.3 p0.9
zdrojo 7.4 c0.4 e-0.4 p0.7
zdru 6.2 d0.5 f0.8 g1.0 h1.3 i0.5 j-0.4 k1.0 l1.0 n-0.5 o0.4 p-0.6 r1.1 s0.6 t0.5
zdru+sa 7.7 b0.6 e0.3 g0.4 i0.5 r0.5 s0.5
zdruze 6.2 d0.5 f0.8 g1.0 h1.3 i0.5 j-0.4 k1.0 l1.0 n-0.5 o0.4 p-0.6 r1.1 s0.6 t0.5
zdrz 7.4 a-0.6 f0.3 k-0.3 l3.1 n1.4 p-0.4 t-0.3
zdrzan 7.7 a-0.4 f0.4 k-0.3 l1.7 n1.6 o-0.4
zdvi 6.6 a1.2 b-0.7 d3.0 h0.4 j0.7 l-0.3 n-0.4 p0.3 r0.5 s-0.7 t-0.4
zdvi+tele 7.2 a0.5 b-0.4 c-0.5 d2.0 e-0.4 g0.4 h0.3 m-0.3 r0.8 s-0.9
zdvihl 7.2 a0.5 b-0.4 c0.5 d0.9 e-0.5 g-0.4 i0.5 j0.4 p-0.3 r-0.4
zdvihn 7.4 a-0.7 c-0.4 e0.4 g1.1 j0.6 p0.8 r1.1 s-0.9
zdvo 7.0 a0.3 b0.9 d0.9 f1.4 h0.8 i-0.6 j-0.4 m0.6 s-0.3 t-0.3
zdvojn 7.7 b1.1 c-0.4 d0.7 h0.9 m0.6
zdvori 7.4 c0.4 d0.3 f1.2 i-0.4 j-0.3 p0.4
ze 2.8 a0.6 b-1.0 c0.7 d3.5 f0.3 g3.9 h-0.3 i1.9 k-0.8 m0.5 n1.2 o-1.4 q1.2 r4.5 s-0.9 t-0.9
ze+aj 7.0 a-1.0 e-0.4 g1.1 h-0.3 n0.7 q0.4 r1.3 s-1.1
ze+ak 6.9 a-0.9 d-1.0 e-1.2 i-0.4 t-0.6
ze+bez 7.7 d-0.4 h0.6 q0.5
ze+by 6.5 a1.0 c0.3 d-0.4 f-0.3 g-0.6 h-0.4 i-0.6 j1.6 k-0.3 l0.5 p1.0 r-0.7
ze+caka 7.7 a0.4 b0.9 c0.3 e0.7 i0.5 p0.7 s0.3
ze+do 7.7 d0.6 e0.4 i0.4
ze+doda 7.7 a0.7 d0.6 e1.6 i0.3
ze+ho 7.2 c0.8 d-0.4 e0.9 f0.4 h0.5 i-0.4 n1.1 o0.8 s-0.4
ze+ich 6.9 a0.4 b-0.4 d0.3 h0.6 i1.1 m0.8 p0.3 q0.7 r0.8
ze+ide 7.4 g0.5 m0.4 r0.6 t0.3
ze+je 5.9 a0.3 b-0.4 c-0.4 d0.8 e1.1 f0.3 i-1.0 j-0.6 l0.7 m-0.5 n0.8 o-0.5 q-0.3 r0.4 s1.1 t0.7
ze+jej 7.7 l0.9
ze+ju 6.9 a-0.6 c0.4 e-0.5 g1.3 h0.6 i-0.4 j0.6 k0.9 m-0.4 p-0.5 r1.5 s-0.3 t0.4
ze+kym 7.7 j0.6 l0.9 s0.5
ze+ma 7.2 a-0.9 c-0.3 e-0.5 g1.1 l0.4 n-0.4 o-0.3 p-0.3 r1.0 s-0.4
ze+mame 7.4 a0.5 b1.8 e1.0 f0.3 g-0.4 k0.4 l-0.3 s-0.3
ze+mate 7.4 a0.8 d2.4 k-0.4 l-0.3 m-0.4 n-0.4 p-0.4
ze+mi 7.4 c1.4 e-0.4 i-0.3 j1.5 n0.5 s-0.4 t-0.4
ze+minu 7.4 a0.3 b-0.4 c-0.3 d-0.3 e0.4
ze+moja 7.7 a0.3 e0.4 j0.5
ze+mu 7.7 e0.4 p0.7 s0.8
ze+na 5.8 a0.5 b0.8 d0.9 e-0.6 f-0.6 g0.4 i2.2 j0.5 m0.6 p-0.9 r0.7 t0.9
ze+nam 7.2 a-0.4 d0.4 f0.5 k-0.4 o-0.3 q-0.4 r0.7 t0.5
ze+nas 7.4 a-0.6 d-0.5
ze+nema 7.7 a-0.4 d-0.5 e0.3 f0.5 q1.4
ze+nevi 7.7 d0.3 o0.8 s0.5 t0.4
ze+neza 7.7 a-0.5 r-0.3
ze+niek 7.7 d1.0 e-0.5 g0.4 l0.5 r0.7
ze+o 6.8 a0.8 d2.1 f1.2 i0.7 j-0.4 k0.5 n1.0 o0.8 q0.6 s-0.3 t-0.4
ze+od 7.0 a0.8 b-0.3 c0.7 d0.5 g-0.4 i0.5 t0.7
ze+odke 7.4 a0.7 b-0.3 d1.7 e-0.4 h0.9 i-0.5 q0.7
ze+ona 7.7 d0.4 e0.5 r-0.5
ze+pan 7.7 b-0.3 c-0.3 d0.5 f0.6
ze+peci 7.7 a0.3 e0.7 j0.9 o0.3 q0.9
ze+pise 7.7 c-0.3 d0.6 e0.8 f0.6 p0.4
ze+po 7.0 a1.0 d0.5 e0.7 g-0.7 i-0.6 m-0.4 p0.4 q-0.4 s0.4
ze+pojd 7.4 a-0.4 b-0.3 k0.5 l0.5
ze+pre 7.7 c-0.7 d0.5 l1.2
ze+pred 7.7 a-0.5 i1.8 s-0.3
ze+prek 7.7 j0.5
ze+pri 7.4 c-0.4 d-0.5 e0.4 f0.4 j0.4
ze+prid 7.7 a-0.8 d-0.4 g0.9 h0.7 i-0.3
ze+pril 7.7 a-0.4 c-0.4 f0.3 g0.5 l0.3 o1.2 r0.7 t-0.3
ze+rece 7.7 a0.6 g-0.5 r-0.5 s1.0
ze+robi 7.7 a0.5 c1.3 p0.5 s0.7
ze+sa 5.7 a1.6 b0.9 d3.2 h0.6 i0.4 k0.6 l-0.4 m-0.5 n0.3 o-0.6 p-0.7 r-0.7
ze+si 7.4 e-0.6 m0.3
ze+skod 7.7 d0.5 j0.7 o0.4
ze+sme 6.4 b-0.3 e0.9 f-0.4 g0.8 l1.1 m0.5 n1.0 q0.5 r1.0 s-0.4 t0.5
ze+som 5.9 b1.4 c0.3 d2.0 e-0.8 f0.5 h-0.8 k0.5 m0.5 n0.4 r0.3 t0.4
ze+spra 7.4 a0.7 b0.5 e0.5 i0.5 k-0.4
ze+stac 7.7 a0.7 e1.1 i0.7 p0.8 s0.5
ze+ste 5.5 a-2.0 c-0.5 e-1.5 f0.6 g2.3 h1.3 i-1.5 j-0.8 k1.6 o-0.5 q0.9 r3.0 s-1.0 t-0.7
ze+stro 7.7 d0.4 e0.5 p0.9
ze+take 7.7 a-0.4 d-0.3 e-0.5 g0.7 h-0.3 i0.4 r0.6
ze+takt 7.2 c-0.4 d-0.4 e0.9 g0.5 h-0.4 i-0.3 n0.8 o0.5 q0.5 r0.4 t0.8
ze+ten 7.7 a0.4 j0.4 p0.8
ze+to 5.8 a-1.1 b1.2 d-0.6 e0.6 f0.4 i-0.9 j-0.8 k0.4 r1.3 s-0.7 t-0.6
ze+tych 7.7 q1.1 r-0.5
ze+v 6.6 a1.1 b-0.3 e1.4 f0.8 h0.6 j-0.4 k0.4 m1.0 o-0.3 p-0.4 q0.4 s0.3 t-0.4
ze+vam 7.7 a0.3 b1.1 p1.1
ze+vas 7.2 a0.5 b-0.4 d-0.3 f-0.4 i-0.3 j0.5 s1.0
ze+vset 7.2 b1.2 c-0.3 d-0.7 e-0.3 i-0.5 k0.6 o0.4 r-0.4 s-0.5 t-0.3
ze+z 7.7 d0.5 i0.4
ze+za 7.2 b1.5 c-0.3 f0.6 g0.4 i0.9 j0.6 r0.4
ze+zavo 7.7 a0.4 d1.8 e-0.5 g-0.3 i-0.3 k0.4 n0.3 p-0.4
ze+zmlu 7.4 a-0.6 d0.5 e-0.4 i1.6 j-0.5
zela 6.4 a-1.0 b-0.5 c-0.4 d-0.9 e-1.0 g0.9 j-0.4 k0.4 l0.7 n-0.5 o-0.6 p-0.4 r1.3 s-0.4
zela+poko 7.7 a-0.4 e-0.3 r0.5
zelam 7.4 a-0.4 c-0.3 d-0.4 f0.3 g1.0 h-0.4 k0.4 l0.5 o-0.4 r1.1
zele 5.7 b0.6 c0.6 d-0.8 e1.1 f-0.6 g0.6 h0.8 i-1.1 j-0.7 m-0.3 n0.4 o0.6 q1.0 r1.3 s1.4
zelena 7.4 a-0.4 b1.0 c-0.4 d0.4 g0.4 h0.6 i-0.3 o-0.3 r0.8 t-0.5
zelene 7.2 b-0.5 c0.3 d-0.7 f-0.3 g0.9 h1.2 q0.4 r0.8
zeleno 7.4 a-0.4 b0.5 e-0.6 f0.5 h-0.6 k-0.3 l-0.4 n0.5 q0.4
zelenu 7.4 a0.5 b0.6 e2.0 g-0.7 p-0.3 s0.4
zelezi 7.7 e-0.4 l0.9
zema 7.4 a-0.3 c0.6 f0.9 i-0.4 k0.8
zeman 7.7 a-0.6 i-0.3 k0.9 t0.3
zemi 7.2 a0.8 d1.1 e0.6 f1.1 g-0.4 h-0.4 n-0.6 o0.5 q0.7 r-0.3 s-0.3
zemiak 7.2 a0.8 d1.1 e0.6 f1.1 g-0.4 h-0.4 n-0.6 o0.5 q0.7 r-0.3 s-0.3
zemp 7.7 b0.3 d0.7 e0.3 i0.5
zempli 7.7 b0.3 d0.7 e0.3 i0.5
zena 7.2 b-0.3 e-0.6 g0.7 h1.2 k-0.3 o0.3 r0.4
zeri 7.4 a-0.5 b-0.3 c-0.3 d0.8 g1.6 j0.6 n1.2 o0.4 q0.3 r1.6
zeriav 7.4 a-0.5 b-0.3 c-0.3 d0.8 g1.6 j0.6 n1.2 o0.4 q0.3 r1.6
zhan 7.2 a0.3 c0.8 d0.8 e0.5 g-0.7 h1.0 i0.4 l0.3 q0.4 r-0.5 s1.0
zhanal 7.7 a0.3 d1.1 i0.6 s0.4
zhas 7.7 e0.4 i0.6 s0.5
zhod 7.7 a-0.4 g1.1 h2.0 l0.3 q0.6
zhor 7.7 a-0.6 b0.4 d-0.3 l0.8 t0.5
zhorel 7.7 a-0.6 b0.4 d-0.3 l0.8 t0.5
zhot 6.3 b-0.3 e1.3 g-0.5 i1.6 j0.9 m-0.4 n0.5 t0.3
zhotov 6.3 b-0.3 e1.3 g-0.5 i1.6 j0.9 m-0.4 n0.5 t0.3
zhov 7.2 c-0.5 e0.8 f1.1 g-0.4 h-0.4 l1.4 n0.4 r-0.3
zhovie 7.2 c-0.5 e0.8 f1.1 g-0.4 h-0.4 l1.4 n0.4 r-0.3
zhrn 7.7 b0.8 e0.7 g-0.3 i0.6
zhro 6.8 b1.6 g-0.3 h0.4 o-0.4
zhro+rozh 7.7 b0.7
zhroma 6.8 b1.6 g-0.3 h0.4 o-0.4
ziac 7.0 b-0.3 e0.5 g1.1 h1.1 n0.6 r0.5
ziac+kniz 7.7 c-0.4 e0.8 g0.8 h0.5 i0.5 n0.9 q0.3
ziacka 7.7 e0.5 i0.6
ziad 4.5 a1.5 b1.4 c0.3 d1.0 g-1.0 i-1.7 j2.5 l-0.8 m3.0 o1.1 p0.7 r-0.5
ziad+aby 7.4 b0.8 c-0.3 e0.4 o0.5
ziad+igno 7.7 p0.6
ziad+nahr 7.7 i-0.7
ziad+o 6.1 d0.5 g-0.7 j1.1 n0.5 o-0.3 p-0.5
ziad+odpo 7.7 d0.4 e-0.5 s0.4
ziad+opra 7.7 a0.6 b1.5 c0.3 e-0.5 k0.6 m1.2
ziad+piso 7.7 c-0.3 d0.4 j0.4 s0.7
ziad+v 7.4 a-0.3 c0.3 e-0.4 o0.3 p0.6 q0.3 t1.0
ziad+vas 7.4 d-0.3 e-0.7 g0.4 h0.6 i-0.4 j0.3 k0.3 o0.3 p-0.4 r0.5 s-0.4
ziad+vrat 7.2 a0.4 e0.6 i0.5 j1.1 m0.4
ziad+vyma 7.7 a0.6 i0.5
ziada 6.5 a-0.7 b0.8 d-1.0 i-0.7 n0.4 o1.2 p-0.4 q0.7 r0.6 s-0.3 t-0.5
ziadal 7.4 c0.4 e-0.4
ziadam 5.5 a2.8 e0.9 f-0.4 g-0.5 h0.4 i0.4 j2.5 k0.6 m2.1 n-0.3 p0.5 q-0.5 t-0.6
ziadat 7.4 a0.6 b0.7 j1.9
ziaden 7.4 b-0.4 d-0.6 e0.6 g0.7 i-0.6 q0.5 r0.4
ziadna 6.5 a0.6 b1.4 c1.1 d1.9 e-0.7 h0.9 i-0.7 j-0.5 m1.2 s0.3 t-0.3
ziadne 7.0 a-1.1 c-0.4 d0.6 g-0.4 i-0.5 j-0.3 m1.0 p0.5 r-0.4 s-0.3
ziadno 7.7 c-0.3 e0.4 g0.8 p0.4 r0.7
ziadnu 7.4 a0.5 c0.7 d0.7 f0.3 j-0.3 r-0.3
ziadny 7.7 o1.0 p0.5 s0.6
ziados 6.0 a-0.4 d0.5 e-0.4 g-0.8 i-0.4 j0.9 k-0.5 r-0.6 t1.6
ziak 7.2 a0.5 c0.5 e0.9 g-0.4 j1.5 k1.1 n1.9 s0.4
ziak+si 7.7 a0.5 e0.8 i0.4 j1.1 s0.7
ziaka 7.4 a0.7 c0.4 e1.2 i0.3 j1.6 s0.6
zial 6.4 a-1.1 b-0.3 d-0.9 e0.6 i0.7 j-0.4 k2.3 l0.8 n0.6 p-0.7 q1.3 r1.1 s-0.5
ziar 7.7 c0.5 d0.5 e0.4 n0.8
zien 7.4 a0.4 c0.7 g-0.3 i-0.3 r-0.3 s1.3
zije 7.2 a1.0 c1.5 d2.9 e-0.8 i-0.5 o0.3 p-0.3 s-0.3 t-0.4
zije+tam 7.7 a0.6 c0.4 d1.5 e-0.4 i-0.3 o0.3 q0.6
zili 6.2 b0.4 c-0.4 e-0.5 h0.7 i0.3 j-0.4 k0.6 l-0.4 m0.4 n0.7 o0.5 p-0.6 r-0.7 s0.5
zili+sa 7.7 a0.8 b0.4 g-0.3 s1.1
zilinc 7.7 a0.3 d-0.4 e0.4 n0.6
ziline 7.0 e-0.3 h0.8 k1.1 l-0.3 o0.7 s1.0
ziliny 7.4 a-0.5 b0.6 c-0.5 e-0.5 h0.3 m0.5 r-0.4 s-0.4
zima 7.7 e-0.3 f0.3 g0.4 h0.6
zime 7.2 e0.4 f0.6 j0.4 k0.3 m-0.4 n-0.3 q0.3 t0.3
zimn 7.4 a0.5 b1.4 g-0.5 h0.5 l0.8 n0.7 r-0.3
zimy 7.7 c0.4 e0.4 i0.4
zinc 7.7 a-0.4 d-0.3 e-0.4 g0.8 m0.3 r0.8
zincic 7.7 a-0.4 d-0.3 e-0.4 g0.8 m0.3 r0.8
zisk 7.7 a0.7 c0.6 d0.7 g-0.4 j0.4 m0.3
zist 6.8 a0.5 c0.5 d-0.3 e0.5 i-0.4 k-0.5 m1.1 s0.3 t0.8
zistil 6.9 a0.5 c0.5 e0.6 i-0.3 k-0.5 m1.1 s0.4 t0.9
zitn 7.7 e-0.4 h0.5 p0.4 s0.6
zitn+ostr 7.7 e-0.4 h0.5 p0.4 s0.6
ziva 7.7 d1.0 g-0.4 i0.7 l0.9
zivn 6.3 a-0.6 c-0.6 e0.4 g1.1 h-0.5 i2.5 j-0.3 m-0.4 o0.8 p-0.5 r1.3 s0.5 t-0.3
zivn+od 7.7 d0.5 e0.7 g-0.5 i0.8 r-0.3
zivn+rusi 7.7 i0.7 o0.6
zivn+tu 7.7 a-0.4 g0.8 i1.1 r0.8
zivnos 6.3 a-0.6 c-0.6 e0.4 g1.1 h-0.5 i2.5 j-0.3 m-0.4 o0.8 p-0.5 r1.3 s0.5 t-0.3
zivo 6.2 e1.1 f0.6 g1.2 h1.3 i-0.7 j1.7 k-0.3 l-0.4 m-0.4 n0.3 o1.0 q1.0 r0.5
zivot 7.7 a0.6 c0.4 e1.5 j1.2 p0.5 s0.4
zivote 6.9 a-0.4 b-0.3 d0.5 e0.6 g0.9 h1.2 i-0.3 j1.0 n0.4 o0.5 p-0.4 q1.1 r1.1 s-0.4 t0.4
zivoto 7.4 e-0.4 f0.4 h-0.4
zjav 7.7 a0.5 c1.2 d0.8 e-0.4 i0.3 k0.4 l0.3 n0.3 s0.8
zjavne 7.7 a0.5 c1.2 d0.8 e-0.4 i0.3 k0.4 l0.3 n0.3 s0.8
zjed 7.2 e0.8 g0.7 t-0.3
zjedli 7.7 e0.7 g0.9 i0.4
zlab 7.4 a-0.4 b-0.5 e0.6 l1.0 p0.9
zlat 6.1 a-0.8 c0.8 d0.4 e-1.2 g2.6 h-0.4 i0.3 j-0.5 k0.3 r3.6 t1.1
zlata 7.0 a-0.4 b-0.4 d0.8 e-0.8 g0.5 r1.0 s-0.3
zlati 7.4 a-1.1 b0.4 c-0.5 g1.9 k1.0 n-0.4 q0.4 r2.3
zlatic 7.7 a0.5 b0.4 e-0.3 g-0.3 i1.1 s0.5
zlaty 7.4 b-0.4 c0.7 e-0.3 g0.9 i-0.4 r1.0 t0.4
zlav 5.9 a1.3 b0.7 d-1.4 e1.2 f0.5 g-0.5 i-0.5 j0.7 k-0.4 m4.4 n-0.4 o-0.3 p-1.1 r0.3 s-0.6 t1.8
zlav+z 7.7 a0.4 e0.6 j1.5 m0.6
zlava 6.8 c1.0 d-0.9 e-0.9 g-0.7 i-0.6 j0.6 m3.7 p-0.8 r-0.5 s-0.3
zlavu 6.6 a1.2 c-0.5 d-0.8 e1.8 f0.4 g-0.3 i-0.5 j0.4 l-0.6 m1.7 n-0.3 p-0.5 r0.4 t1.7
zle 5.9 a0.8 b0.7 e2.3 g-1.5 i-0.9 j-0.6 k1.1 l0.8 m2.5 n-0.6 o-0.5 p-1.1 r-0.4 s-0.4 t-0.4
zle+no 7.7 a0.4 e-0.3 s1.6
zlej 7.7 a0.9 b-0.4 c1.0 e1.3 g-0.3 o-0.3 q1.2 t-0.3
zlie 7.4 b0.8 d0.8 e0.6 i-0.4 k0.3 n0.5 o0.3 r0.5
zlieva 7.7 a0.4 b0.6 d0.7 e0.5 i-0.4
zlom 6.9 a-0.3 c-0.7 e-0.5 f0.4 g-0.7 h-0.5 i-0.6 k1.1 l1.5 m-0.3 o-0.5 p-0.3 q0.5 t-0.4
zlomil 7.7 k0.6 l1.6
zloz 6.6 a-0.3 b0.5 d0.4 f0.7 g-0.4 h0.5 j-0.5 n-0.4 o-0.4 p0.8 r-0.3 s-0.3 t-0.3
zlozil 7.0 a-0.5 b-0.6 d0.4 e-0.6 f0.6 j-0.3 l0.3 m-0.4 o-0.3
zlte 7.4 b0.3 d0.5 e1.1 i-0.4 l-0.4 m0.3 p-0.3
zlto 7.7 a0.4 e0.8 i0.8
zltou 7.7 a0.4 e0.8 i0.8
zltu 7.7 a0.4 d-0.3 e0.9 i1.0 q0.9
zluc 7.4 a-0.4 i1.0 n0.5 o0.5
zlucuj 7.7 a-0.3 i1.0
zly 7.4 a0.4 e0.7 i-0.3 j1.0 l0.4 m1.0 s-0.3
zlyh 7.4 j0.4
zlyhal 7.4 j0.4
zmaz 6.9 a-0.5 c-0.3 i-0.3 j-0.3 l-0.4 n-0.4 o-0.4 q0.6 r0.6
zmazal 7.7 a-0.3 b-0.3 c-0.4 o-0.3 r0.7
zmazte 7.7 e0.4 n-0.4 q0.9
zmen 5.1 b1.3 c0.3 d2.4 f0.7 g-1.0 i1.9 j-0.7 k0.8 l1.3 n-0.5 o1.6 p-1.2 q0.4 s-0.5 t2.1
zmen+farb 7.7 c0.4 i0.3 l0.3
zmen+na 7.4 b0.3 c-0.3 d0.8 e0.6 i-0.4 m-0.4 o0.8 q0.3 r0.3 t0.6
zmen+otva 7.7 a-0.3 c0.4 f0.5 h-0.3 i0.4 l0.4 n0.7 s0.3 t2.3
zmen+sa 7.7 a-0.4 b0.6 g0.7 h0.7 n-0.3 o1.1 r-0.5 t-0.3
zmena 7.2 a0.4 b1.6 e-0.5 i-0.3
zmene 7.0 b-0.5 c-0.6 d0.6 e-0.3 g-0.3 i0.9 j0.4 k0.4 l0.9 n-0.3
zmenil 6.4 e0.7 f-0.5 g-0.4 h-0.4 k0.5 o0.9 p-0.3 q-0.4 s-0.4 t0.8
zmenim 7.4 a0.6 b0.4 c0.4 d1.0 e-0.4 i1.1
zmenit 7.2 a-0.8 e0.4 f0.7 i-0.4 k-0.4 l0.6 n0.4 t2.0
zmenu 6.9 b0.9 c0.8 e-0.6 g-0.4 i1.6 m0.4
zmeny 7.0 a0.6 b-0.6 c0.5 d1.7 e0.9 f0.3 g-0.3 k0.6 l0.6 o0.8 p-0.4 q0.6 t0.8
zmes 7.7 f-0.3 g0.6 h0.6 i0.6 r0.7
zmie 6.4 b-0.5 d-0.5 f-0.3 g-0.4 h0.3 i-0.8 j0.5 k-0.5 o-0.4 q0.6
zmie+takz 7.7 g-0.4
zmier 7.2 d-0.4 j0.8 p0.6 q0.3
zmiero 7.2 a-0.5 b-0.3 e-0.8 g-0.5 o-0.3
zmiz 7.0 b1.2 c-0.4 d0.5 g0.4 m0.7 p0.4 r0.4 s-0.5 t-0.3
zmizne 7.7 e0.4 p0.7 r0.4
zmlu 3.8 a-0.7 b-1.4 c1.9 e-0.7 f0.8 g-0.5 h1.9 i3.3 j3.7 k0.5 m0.9 o0.5 p-0.9 q1.1 r-0.7 s-2.0
zmlu+a 6.9 a-0.8 b0.4 d0.4 f0.5 g-0.4 i-0.7 p-0.3
zmlu+aby 7.7 a-0.4 i1.7
zmlu+aj 7.7 a-0.3 h0.7 i-0.3 r0.5
zmlu+bezi 7.4 a-0.9 b-0.3 c0.6 e-0.4 g0.9 h0.7 i-0.6 l0.3 n0.5 o0.5
zmlu+do 7.0 i-0.4 j-0.6 n0.4
zmlu+je 7.4 a0.6 c-0.4 e1.3 i-0.4 j-0.3 m0.5 n0.5
zmlu+k 7.7 a1.0 e1.7 i1.7
zmlu+ktor 7.7 d0.4 e-0.3 s0.7
zmlu+mame 7.7 a1.1 j0.4 m1.0
zmlu+na 6.4 c-0.8 d-0.5 e-0.4 g-0.6 h2.1 j-0.7 k1.0 l0.5 n1.1 o0.4 p-0.6 q0.3
zmlu+nech 7.7 a-0.4 b0.5 i1.0
zmlu+o 5.8 b-0.4 e0.3 h0.8 i2.6 j0.6 k-0.4 m-0.5 n-0.4 o-0.3 t-0.4
zmlu+poku 6.1 a1.3 b-0.3 c2.6 d-0.4 e-0.7 g-0.5 i-0.4 j2.6 m-0.6 p0.6 s-0.4 t0.4
zmlu+pre 7.7 e-0.5 i-0.8 l0.4
zmlu+pret 7.7 b0.5 e0.4 i0.6
zmlu+s 6.5 a-0.7 d-0.3 e-1.2 g0.5 h0.7 i0.7 n-0.3 p-0.3 r0.6 s-0.4
zmlu+sa 7.4 a-0.4 c0.4 h-0.3 k1.2 l0.4 m0.5 o-0.4
zmlu+si 7.7 e-0.3
zmlu+uz 7.4 e-0.3 i0.3 j0.6 k0.7 p-0.4
zmlu+v 7.0 j0.4 p0.6
zmlu+vypo 7.4 c0.4 e0.4 i1.0
zmlu+zani 7.7 i1.6 j0.5 p0.6
zmluva 5.4 a-1.4 c0.4 e-1.2 f0.4 g0.9 h2.7 i1.2 j0.5 k0.7 m1.5 n0.5 q-0.4 s-0.9 t-0.4
zmluve 5.9 a-0.9 b0.6 d0.3 e-0.8 g-0.5 h-0.8 i-0.8 j1.0 k1.2 m-0.3 p-0.9 q1.1 s-0.5
zmluvn 6.0 a1.1 b-0.4 c3.1 d-0.6 g-0.6 i-0.3 j2.7 l-0.3 m-0.8 o0.5 p1.4 s-0.5
zmluvo 7.7 e-0.4 j0.5
zmluvu 5.0 a0.8 b-0.7 d0.6 e0.8 f-0.4 h1.8 i3.2 j0.9 m-0.4 n-0.6 o0.4 q-0.5
zmluvy 4.7 b-0.4 c0.6 e0.4 f0.6 g-0.8 h0.4 i1.6 j1.5 m1.1 n0.4 o0.7 p-1.2 q1.5 r-0.4 s-0.8 t0.3
zmra 7.7 a-0.4 g0.5 l2.0 r0.6
zmrz 7.4 a-0.5 g0.5 k-0.3 n0.3 p-0.3 q1.1 r0.5 t0.7
zmrzli 7.4 a-0.5 g0.5 k-0.3 n0.3 p-0.3 q1.1 r0.5 t0.7
zmys 6.6 a1.3 b0.6 c1.4 g-0.8 i2.5 p0.3 r-0.4 t-0.3
zmysel 7.4 a1.1 b0.5 c-0.3 d0.3 e0.6 g-0.5 i2.3 r-0.3
zmysle 7.0 a0.3 c1.7 d-0.3 e-0.3 g-0.4 i0.5 j0.4 m0.4 p0.5
znal 6.1 a1.3 b-0.6 c0.4 e1.2 f1.0 g-0.5 h-0.4 j2.2 k-0.4 m0.7 s-0.6
znal+posu 6.8 a0.4 b-0.4 c0.9 f1.0 i0.5 k-0.4 p0.4
znal+z 7.4 a0.7 d0.4 e0.7 f0.3 j1.8 m1.2
znalca 7.7 a0.3 c-0.3 j1.0 m1.2
znalec 6.3 a1.1 b-0.6 c0.7 e1.2 f1.1 g-0.4 h-0.4 j1.5 k-0.4 s-0.5
znam 6.2 a0.6 b1.3 c1.0 g-0.8 i2.1 j0.4 l0.5 n0.3
znamen 7.0 b1.1 c0.8 e-0.8 h-0.3 i1.8 l0.8 n0.7 s-0.5
znel 7.7 c0.9 d-0.6 e-0.5 m0.3 t0.4
znen 5.7 c0.4 f0.4 i-0.4 j-0.5 l0.4 p-0.5
znen+od 5.8 j-0.4
znenie 5.7 a-0.4 f0.4 i-0.4 j-0.5 l0.4 p-0.5
znep 7.7 a-0.7 c-0.4 i-0.6 m0.3
znepok 7.7 a-0.7 c-0.4 i-0.6 m0.3
zneu 7.7 a-0.5 e-0.4 o0.3 q0.6
zneuzi 7.7 a-0.5 e-0.4 o0.3 q0.6
znic 6.8 c-0.6 e1.3 f0.6 g-0.5 i-0.5 j0.7 m0.5 p0.7 s0.5
znicen 7.7 b0.3 c-0.3 e0.5 f0.4 k0.3 m0.8 p0.4
znicil 7.0 c-0.3 e0.9 g-0.4 i-0.4 j0.9 p0.4 s0.7
znie 6.4 a-0.7 b0.3 c0.4 d-0.7 e1.2 g0.3 h1.0 i-0.4 j0.5 m0.8 o0.9 p-0.7 r0.8 t0.5
zniet 7.7 a-1.1 b0.4 c-0.4 e0.3 f-0.3 i-0.4 l0.3 m0.5 o1.4 p-0.4 q0.3 s-0.3
zniz 6.9 a0.9 b1.3 c1.3 f1.4 g-0.8 j0.7 m2.1 p-0.3 r-0.5
znizen 7.7 a0.5 b-0.4 c0.6 j0.3 m1.4 o-0.3
znizit 7.7 a0.6 b1.8 f1.6 g-0.6 i0.5 r-0.4
znizuj 7.7 a0.5 b-0.5 c1.9 j0.5 m1.3 o-0.3
znov 6.0 a-0.7 b0.8 c-0.3 d0.6 e0.8 g0.4 h1.6 i-1.3 j-0.7 k0.4 l0.6 m0.6 n0.5 o1.5 p-0.7 r2.1 s-0.6 t-0.4
znova 6.1 a-0.5 e0.6 h1.8 i-1.3 j-0.6 m0.5 n0.4 o1.4 p-0.6 r1.2 s-0.5
znovu 7.7 a-0.4 b0.7 c-0.4 d0.8 e0.3 g0.7 l0.7 r1.2
zo 4.4 a-2.6 d0.7 e-1.0 f1.0 g1.8 h1.8 i-0.7 j-1.5 k0.3 l-0.6 m-0.9 n0.9 o1.2 p0.7 q1.1 r2.5 s-1.9
zo+sest 7.7 p0.6
zo+sied 7.7 c0.8 e0.3 o0.3
zo+skla 7.4 a-0.4 f0.6 g0.8 h0.5 i-0.3 m0.4 r0.7
zo+skol 7.0 a-0.4 d0.4 e-1.0 g0.8 h-0.5 i0.8 m-0.4 n-0.5 p0.4 r1.0
zo+slov 7.2 a-0.5 b-0.6 d-0.6 e-0.5 h0.5 k-0.4 l-0.4 n-0.5 o0.7 q0.6
zo+soci 7.4 b-0.3 g-0.4 i-0.4 q0.4 r-0.3
zo+star 7.4 b-0.5 d0.9 e1.5 k-0.4 o0.5 p0.6 r0.6
zo+stav 7.4 a-0.8 b-0.4 e-0.3 g0.9 i-0.3 m-0.3 n0.6 r1.1
zo+stvr 7.7 o0.4
zo+styr 7.7 a-0.3 c-0.3 g0.6 h0.5 i-0.4
zo+svad 7.2 a0.3 b-0.4 c-0.5 d-0.4 e0.9 h0.4 o0.5 q0.5 t0.7
zo+syst 7.7 e0.5 f0.8 i-0.4 q0.3
zo+vset 7.7 a0.5 e1.0 g-0.4 h0.6 i0.6 o0.4 t0.4
zo+zako 7.7 a-0.4 g0.5 i0.9 m0.4
zo+zdra 7.7 i0.5
zo+zozn 7.2 b0.8 e-0.7 i-0.7 l0.4 n0.3
zo+zus 7.7 b0.4 c-0.4 d0.3 e0.3 h0.6 l0.6 m0.4 q0.5 r0.4
zobe 7.2 a-0.4 d0.7 g0.4 h0.8 r0.8
zoberi 7.4 d0.8 g0.7 h0.8 m0.3 r0.9
zobr 6.3 a-1.0 b0.9 c-0.5 d-0.3 e-0.6 g1.1 h0.7 i-0.7 k1.7 l0.4 n0.9 o1.2 r0.6 s-0.7
zobral 6.9 b0.9 c-0.3 h-0.4 i-0.4 k1.8 m0.4 n0.4 s-0.5
zobrat 7.2 a-0.8 e-0.4 g1.7 h1.5 m-0.4 n0.3 o0.6 r0.6
zobraz 7.7 e-0.3 h-0.3 l0.4 o0.8
zodp 6.0 a2.0 b-0.7 c0.3 e2.5 f2.1 g-0.7 j2.8 l-0.5 m-0.5 p-0.8 r-0.4 s-0.6
zodp+za 7.0 a0.8 b-0.6 e0.9 f2.5 g-0.4 i-0.4 j0.6 p-0.3
zodpov 6.0 a2.0 b-0.7 c0.3 e2.5 f2.1 g-0.7 j2.8 l-0.5 m-0.5 p-0.8 r-0.4 s-0.6
zodv 7.7 a0.4 c0.3 d0.8 e0.3 i0.4
zodv+tele 7.7 a0.4 c0.3 d0.8 e0.3 i0.4
zodvih 7.7 a0.4 c0.3 d0.8 e0.3 i0.4
zofi 7.7 f0.4 g0.4 h0.3 o0.6 q0.8 r0.4 t0.3
zofia 7.7 f0.4 g0.4 h0.3 o0.6 q0.8 r0.4 t0.3
zomr 7.0 a0.8 b0.3 c0.4 e1.7 g-0.3 i1.6 k-0.3 n0.4 o0.9 r-0.4
zomrel 7.0 a0.8 b0.3 c0.4 e1.7 g-0.3 i1.6 k-0.3 n0.4 o0.9 r-0.4
zopa 7.4 c0.5 d0.6 e0.5 k1.0 p0.7 t0.4
zopako 7.4 c0.5 d0.6 e0.5 k1.0 p0.7 t0.4
zora 7.7 o1.0
zorg 7.7 a-0.4 c-0.3 d-0.3 g0.6 h0.8 r0.8
zorgan 7.7 a-0.4 c-0.3 d-0.3 g0.6 h0.8 r0.8
zosi 7.0 a-0.7 c0.3 e-0.4 g0.5 h0.6 i-0.4 n1.3 q-0.5 r0.7
zost 5.2 a-1.8 c-0.6 d1.1 e0.7 f1.9 h0.4 i0.4 j-1.1 k0.9 l-0.5 m-1.5 n1.0 o0.9 p-0.5 q-0.6 s-0.8 t0.5
zost+ako 7.7 c0.8 e0.4 f0.3 h0.5 i0.3 l0.5
zost+leza 7.7 c0.6 n0.6 p0.5
zost+u 7.7 a-0.9 c-0.5 d-0.5 g1.4 i-0.4 r-0.4 t0.6
zost+v 7.2 a-1.2 b0.4 c-0.5 d0.5 f0.4 g-0.3 i-0.7 m-0.4 p-0.5 q-0.5
zostal 6.5 a0.5 b0.7 c-0.4 d0.8 e1.3 i-0.7 k1.1 l-0.6 m-0.5 n1.2 o0.7 p-0.6 r1.1 s0.5
zostan 7.4 a0.5 c0.5 d0.4 e0.4 f1.1 p1.6
zostat 6.8 a-1.1 b0.3 c-0.4 e-0.7 f0.3 g-0.3 i1.8 o0.7 p-0.5 s-0.3
zostav 6.1 a-1.6 b-0.9 c-0.7 d0.3 e-0.4 f0.7 g0.7 h0.3 i-0.5 j-0.6 m-0.7 o-0.4 p-0.8 r-0.4 s-0.6
zostri 7.4 c0.5 f0.3
zozn 5.9 a-1.2 b0.4 c-0.8 d-0.7 e-0.6 g-0.8 h-0.6 i1.3 j-0.5 m-0.7 n1.1 p-0.7 q1.2 r-0.6 s0.6 t-0.5
zozn+odpo 7.7 a0.4 b1.4 i0.5 s1.0
zoznam 5.9 a-1.2 b0.4 c-0.8 d-0.7 e-0.6 g-0.8 h-0.6 i1.3 j-0.5 m-0.7 n1.1 p-0.7 q1.2 r-0.6 s0.6 t-0.5
zozr 7.7 a0.5 b0.5 e0.9 i0.4
zozral 7.7 a0.5 b0.5 e0.9 i0.4
zrat 7.7 a0.7 b1.7 e0.5 g-0.5 i0.8 r-0.4
zratal 7.7 a0.7 b1.7 e0.5 g-0.5 i0.8 r-0.4
zraz 6.9 g-0.4 i-0.3 j-0.3 m1.8 n0.9 o0.5 p-0.6 r-0.6
zrazu 7.7 a0.4 m1.5 r-0.3
zrea 7.7 l0.3 q2.0
zreali 7.7 l0.3 q2.0
zrej 7.0 a0.3 b0.7 c1.4 d1.0 h0.7 i-0.4 k0.6 o1.0 p-0.4
zrejme 7.2 c1.1 d1.1 f-0.4 h0.6 i-0.3 k0.4 o0.9 p-0.3 r0.5
zrel 7.7 a0.5 d1.2 i0.8 p0.8
zrel+uvah 7.7 a0.5 d1.2 i0.8 p0.8
zrelej 7.7 a0.5 d1.2 i0.8 p0.8
zria 6.8 b-0.3 c-0.3 d-0.3 f0.4 g0.4 i1.4 j0.8 o0.5 r-0.5
zriadi 7.4 g-0.4 i0.7 r-0.3
zriado 7.2 f0.5 g0.9 i0.8 j0.9 o0.6
zrka 6.9 a0.4 b1.0 d-0.7 e1.6 i0.4 n-0.4 o0.6
zrka+a 7.7 c0.4 d-0.3 e0.4
zrkadl 7.0 a0.6 b1.1 d-0.6 e1.8 g-0.4 i0.5 n-0.4 o0.7
zroz 7.4 a-0.7 c-0.3 d-0.5 g1.5 h0.6 k0.4 n-0.4 o0.4 r1.7
zrozum 7.4 a-0.7 c-0.3 d-0.5 g1.5 h0.6 k0.4 n-0.4 o0.4 r1.7
zrus 5.1 d-0.7 f0.3 g-0.9 i0.5 j-0.8 k4.1 l1.3 p0.6 s-1.2 t-0.5
zrus+a 7.2 a-0.6 g-0.3 l0.4 n-0.4 r-0.3
zrus+ma 7.7 a1.8 g-0.5 i1.8
zrus+obje 7.4 a-0.4 e-0.5 k-0.3 n0.4
zrusen 6.6 a-0.4 d0.6 e0.3 g-0.4 i-0.4 j-0.3 k-0.7 m0.5 n0.3 o0.6 q-0.5 r-0.3
zrusil 6.4 a1.0 b-0.4 d-0.4 e0.6 g-0.6 i0.6 k-0.4 m0.4 p1.5 r-0.4 s-0.6
zrusim 7.7 i0.5
zrusit 5.9 a-1.5 c-1.0 d-0.9 e-0.9 g0.7 i-0.4 j-0.5 k4.4 l0.5 m-0.6 n-0.4 p-0.5 r1.1 s-0.6
zruste 6.9 a1.6 b0.3 c0.9 f0.6 g-1.1 i0.5 k1.8 l0.8 o-0.4 q0.4 r-0.6 t-0.4
zs 7.2 a0.4 b0.4 e0.7 h0.5 p0.4 q0.3 r0.4 s0.4
zuba 7.2 a-0.7 b0.8 e-0.3 f0.3 g0.7 h2.0 i-0.5 r1.3 s0.6
zube 7.7 a0.6 b0.9 e0.3 p0.4 q0.3
zubere 7.7 a0.6 b0.9 e0.3 p0.4 q0.3
zubn 6.9 a0.8 c1.0 e1.6 h0.6 n0.6 p0.4 r-0.5 s0.4 t1.1
zubn+tech 7.7 c0.7 d-0.3 h0.6 q0.5 t1.0
zubna 7.4 a0.3 b-0.3 c0.5 e1.0 i0.4 n0.4 p0.6 s0.6
zubr 7.7 c0.8 d0.7 e-0.4 f0.7 l-0.3 o0.5 q0.5 t0.4
zuct 7.4 a0.4 g0.4 m1.4 n0.4 r0.6 t0.5
zuct+a 7.7 a-0.6 g0.5 i-0.4 l1.7 q-0.3 r0.4
zuctov 7.4 a0.4 g0.4 m1.4 n0.4 r0.6 t0.5
zupa 7.7 a-0.9 b0.7 c-0.6 e-0.3 g-0.4 i-0.4 l1.7 m1.0 p-0.4
zurn 7.7 e0.4 n1.1 r0.5 s0.6
zurnal 7.7 e0.4 n1.1 r0.5 s0.6
zus 7.4 c-0.6 e0.7 h0.6 l0.5 m1.0 q0.5 r0.3
zuza 7.0 a-0.6 b-0.6 c0.8 g-0.4 i-0.4 k0.6 l-0.5 q0.9 s-0.4
zuzana 7.4 a-0.5 b-0.4 c0.6 d0.3 i-0.3 k-0.4 q0.6 s-0.3
zuzk 6.8 a-0.4 c0.6 e-0.5 f0.4 g-0.6 o-0.5 p-0.3 q0.5 s-0.3 t-0.3
zuzka 7.0 c0.6 f0.3 g-0.4 n-0.4 o-0.3 q0.6
zvar 7.4 d0.5 h-0.4 k-0.3 m1.4
zvarac 7.7 d0.7 m1.1
zvaz 5.8 a0.9 b1.4 e0.9 f-0.6 g-1.1 i1.6 j1.4 k-0.5 p-0.8 r-0.7 s2.2
zvaz+ci 7.7 a0.3 d0.5 e1.2 i0.6
zvaz+vcel 7.7 b1.0 s0.5
zvazim 7.7 a-1.4 b-0.4 c-0.3 d0.6 e0.3 g-0.4 s-0.6
zvazu 7.2 a0.6 b-0.3 i0.9 s2.4
zvazuj 6.9 a0.7 b0.7 c-0.5 d-0.5 e0.9 g-0.3 h0.5 i0.7 j1.7 s-0.6
zver 5.8 a2.0 b0.5 c0.5 e0.4 f0.9 g-0.4 h1.9 i0.6 j-0.4 p-0.3 s4.3
zver+aj 7.4 b0.8 g0.4 h1.1 i-0.3 k0.4 p-0.4 q0.7 r0.9 s0.4 t0.6
zver+celu 7.7 g0.7 h1.6 i-0.4 j0.5 r0.7 s0.5
zver+na 7.7 m0.4 o0.5 s0.8
zver+v 7.7 a0.3 c0.6 e1.5 s0.6
zverej 6.1 a2.0 b0.5 c0.8 d-0.3 f0.7 g-1.0 i-0.5 n-0.4 q-0.4 r-0.9 s4.9 t-0.4
zveril 7.4 e-0.4 h1.1 i0.7 k0.4 q0.7 r0.7 t0.6
zverim 7.4 e1.0 g0.5 h1.5 i0.7 r0.6
zvia 7.4 c0.7 d0.8 e1.2 j-0.3 m0.4 n1.5 p0.6
zviaza 7.4 c0.7 d0.8 e1.2 j-0.3 m0.4 n1.5 p0.6
zvla 6.1 c0.6 d2.1 e0.9 g1.8 j-0.5 l-0.4 n0.6 o1.1 r2.4 s0.4 t0.4
zvladl 6.8 a-0.5 e0.4 g1.1 h0.6 i-0.7 l-0.5 n0.3 o0.7 p-0.3 q0.4 r1.6
zvladn 7.7 b0.8 e0.4 g0.9 k-0.4 n-0.4 o0.8 r1.2 t0.5
zvlast 7.2 a0.9 b-0.3 c0.6 d2.5 g-0.6 i1.2 p0.4 r-0.6 s0.3
zvol 6.8 a-0.9 g0.4 h1.5 i-0.3 j-0.4 k0.5 l0.6 m-0.4 r0.6 s-0.3 t0.5
zvolal 7.7 a-0.4 d-0.3 e-0.4 k0.7
zvolen 7.0 a-0.6 b-0.4 d0.3 f0.3 g0.5 h1.5 j-0.3 l0.7 r0.7 t0.4
zvon 6.5 a-1.1 b-0.9 e-0.6 g0.8 i-0.5 j-0.4 m0.4 n0.5 r1.1 t0.6
zvon+nefu 7.7 a-0.3 t0.3
zvonce 7.2 a-0.9 b-0.5 n-0.3 r0.5 t0.8
zvonic 7.7 b-0.4 c0.5 e-0.4 m0.4 s0.6
zvuk 7.2 c-0.5 d-0.5 e0.7 k-0.4 o0.5 s0.3 t0.5
zvukar 7.7 e0.3 s0.5 t0.8
zvyk 7.4 a0.7 b-0.4 c-0.4 d2.6 e-0.3 h0.3 i-0.4 k0.5 l0.7 n-0.4 o0.4
zvyk+chva 7.7 a-0.5 c0.3 e-0.6 f0.3 g1.1 h1.0 n0.4 r1.4 t0.4
zvyr 7.7 e0.7 g-0.3 i0.8 m0.4
zvyraz 7.7 e0.7 g-0.3 i0.8 m0.4
zvys 5.2 a0.3 b1.1 c0.7 d-0.6 g-0.4 h1.0 i-0.9 j-1.1 k1.0 l0.8 m4.0 n1.1 p0.8 q2.4
zvys+nech 7.7 a0.5 d0.3 f0.4 k-0.4 m1.4 t0.4
zvys+som 7.7 b1.4 e-0.5 m1.3 p1.1 q1.6
zvysil 7.2 a-0.7 b0.8 d-0.4 e-0.3 f0.7 g1.0 h1.6 i-0.4 p-0.4 r0.7
zvysku 7.7 a0.5 c0.7 f0.3 m1.1 t0.4
zvysne 7.4 a0.3 c-0.4 f0.5 k0.3 m0.8
zvysny 7.0 a0.5 c0.8 d-0.3 e0.4 g-0.7 l1.2 m0.8 n1.1 p0.9 q0.8 r-0.5 s0.5
zvysok 5.8 a-0.4 b0.9 d-0.6 f-0.6 j-0.6 k0.8 l0.5 m2.3 n0.7 o0.3 p0.8 q2.8
