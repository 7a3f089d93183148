# Made by tools/train out of 1698 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language es

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.20 b:complaint.cost=-3.03 c:complaint.delay=-2.85 d:complaint.neglect=-3.02 e:complaint.quality=-2.25 f:escalation=-3.75 g:good=-1.98 h:growth=-3.16 i:leaving=-1.36 j:legal=-1.86 k:meeting.off=-3.75 l:payment.delayed=-3.31 m:payment.disputed=-3.60 n:payment.promised=-3.69 o:payment.query=-4.24 p:payment.refused=-1.68 q:payment.sent=-3.85 r:praise=-3.21 s:reputation=-1.47 t:urgent=-4.15
!a 3.8 a0.6 b0.3 c0.5 d2.4 f1.6 g-0.4 i0.7 j-0.8 k4.5 l0.4 m0.4 n0.9 o-0.3 p1.9 q-0.9 r0.6 s-0.8
!abas 7.3 a-0.5 c-0.5 g0.5 h0.4 m0.6 r0.6
!abasto 7.3 a-0.5 c-0.5 g0.5 h0.4 m0.6 r0.6
!abon 6.1 a1.8 b1.0 c-0.5 d-0.4 e-0.7 g-0.6 i-0.7 l-0.4 o-0.4 p4.7 r-0.5 s-0.5
!abonar 6.4 a1.5 b0.4 c-0.4 d-0.4 e-0.5 g-0.4 i-0.6 l-0.4 o-0.4 p3.5 r-0.4 s-0.4
!abri 7.1 g-0.4 k0.6 p1.0 r-0.3 t1.1
!abrir 7.3 a0.4 c-0.4 k0.5 p1.1
!acab 7.1 a0.5 b1.3 c1.2 d-0.3 e-0.4 q0.4 r0.4 s0.9
!acaban 7.3 c1.4 g0.5 r0.4 s1.1
!acep 7.3 m0.4
!acepte 7.3 m0.4
!acom 7.3 k0.6
!acompa 7.3 k0.6
!acor 7.1 c-0.4 e0.4 k1.7 p0.6 r-0.4 t0.8
!acorda 7.3 b0.3 e0.6 k0.7 p0.7 t0.7
!acri 7.1 a0.6 b0.5 c-0.5 f0.5 i0.8 p0.5 q0.3
!acritu 7.1 a0.6 b0.5 c-0.5 f0.5 i0.8 p0.5 q0.3
!acti 7.3 c0.6 i0.6 l0.7
!acue 6.4 a0.5 b0.9 d1.2 g-0.4 h-0.4 m1.9 r-0.4 s0.3
!acuerd 6.4 a0.5 b0.9 d1.2 g-0.4 h-0.4 m1.9 r-0.4 s0.3
!admi 7.1 m0.5 o0.4 t0.5
!admite 7.3 m0.5 t0.3
!ador 7.3 a0.4 b0.7 c0.4 d0.8 e0.4 p0.6
!adorno 7.3 a0.4 b0.7 c0.4 d0.8 e0.4 p0.6
!agen 7.3 e1.2 i1.0 p-0.3
!agenci 7.3 e1.2 i1.0 p-0.3
!agob 7.3 a-0.5 k0.6 q0.3
!agobio 7.3 a-0.5 k0.6 q0.3
!ahor 7.3 a0.3 c0.7 e-0.3 g0.4 h0.4 k0.5 l1.1 r0.4
!ahora 7.3 a0.3 c0.7 e-0.3 g0.4 h0.4 k0.5 l1.1 r0.4
!aire 7.3 a-0.8 d-0.4 e-0.4 g1.7 l0.4 r1.7
!al 6.1 b-0.4 f-0.3 i-0.6 k0.8 l0.6 m-0.3 n0.5 o0.8 p0.9 q0.5 r0.5 s-0.4
!alar 7.3 d-0.4 i0.5 l0.4 p-0.4
!alca 7.1 a-0.3 b0.8 d0.6 e-0.3 i0.5 k2.3 r0.4
!algu 6.6 a0.4 e-0.4 g-0.3 i-0.4 m1.0 p1.6 s-0.5
!alguie 7.1 a0.6 d0.6 e-0.5 m1.0 p1.9 s-0.4
!anda 7.3 a-0.7 c0.4 e-0.4 g1.2 k0.4 r1.3 s-0.3
!ano 7.1 a0.7 c1.2 e-0.4 i0.9 p-0.4 s-0.3
!ante 6.1 a1.0 c1.3 g-0.6 i-0.5 j-0.5 l1.2 n1.3 o-0.4 p0.7 s0.3
!antes 6.2 a0.6 b-0.5 c1.3 g-0.4 i-0.5 j-0.5 l1.1 n1.1 p0.8 s0.4
!apar 7.1 a0.5 b0.7 c1.9 e-0.4 g-0.3 i-0.4 k1.6 m1.0 n0.4 p-0.4 r0.4
!aparec 7.1 a0.5 b0.7 c1.9 e-0.4 g-0.3 i-0.4 k1.6 m1.0 n0.4 p-0.4 r0.4
!apla 7.3 a0.4 c1.1 f1.1 m0.3 n0.3
!aqui 7.1 a0.6 c0.6 d0.4 e0.7 k-0.4 n-0.3 q-0.3 s0.9 t0.5
!arra 7.3 b0.4 e0.6 q0.4 t2.4
!arranc 7.3 b0.4 e0.6 q0.4 t2.4
!arre 6.8 a0.5 d-0.5 e1.7 i-0.4 m-0.4 r0.4 s0.8 t0.6
!arregl 7.1 a0.7 d-0.4 e1.7 g-0.3 i-0.3 s0.8 t0.8
!asis 6.8 a-0.4 d-0.5 h0.7 i-0.4 k2.1 l-0.4 m0.5 o-0.3 r0.5 t0.5
!asisti 7.1 d-0.3 f0.3 k1.8 l-0.4 m0.6 t0.4
!asus 6.6 a-0.9 c-0.3 d-0.6 g-0.4 h0.3 i-0.6 j-0.5
!asuste 6.8 a-0.6 d-0.5 i-0.5 n-0.3
!aten 6.4 a0.4 b1.2 d0.4 e0.4 i0.9 l0.8 n-0.4 p1.7
!atende 6.4 a0.4 b1.2 d0.4 e0.4 i0.9 l0.8 n-0.4 p1.7
!avis 6.5 a0.7 c0.3 d1.3 e1.0 g-0.5 i0.3 j0.4 l-0.3 n1.3 o-0.4 p-0.4 r-0.9 s-0.4 t0.7
!avisar 7.3 d1.3 h0.4 r-0.3 s-0.3 t0.6
!aviso 7.3 a0.4 b0.7 e0.9 j0.7 m0.6 q0.4
!baja 7.3 c0.3 e0.7 j0.5
!bajan 7.3 c0.3 e0.7 j0.5
!beca 7.1 d-0.7 e0.7 f2.2 i-0.5 n0.3
!becari 7.1 d-0.7 e0.7 f2.2 i-0.5 n0.3
!bien 6.6 a0.4 b-0.4 c-0.4 d-0.5 e1.3 g-0.6 h-0.3 i-0.6 p-0.5 r-0.6 s0.8
!buen 7.1 c-0.3 d-0.3 e0.3 g1.1 k-0.3 l-0.3 m0.4 n0.6 p0.6 q0.8 r1.4
!busc 7.1 a0.4 e1.9 i0.9 p-0.3 s0.5
!buscan 7.3 e0.7 i-0.5 s0.6
!cabe 7.1 a-0.8 e-0.4 l-0.4 m-0.4 n0.4
!call 6.8 a0.8 d-0.4 e1.1 i0.7 j0.3 p0.6 s1.1
!camb 5.9 a-1.3 b0.7 d0.7 f0.6 h0.5 i-0.9 j-0.5 k-0.6 m0.7 o-0.3 p-0.6 r0.5 s-0.5
!cambia 6.2 a-1.0 b0.5 c0.3 d0.5 e-0.4 f0.5 g-0.5 h0.4 i-0.8 j-0.3 k-0.4 l0.4 m0.6 o-0.4 p-0.5
!cambio 6.8 a-0.5 c-0.5 g0.5 r0.6
!cami 7.1 a0.5 b0.8 c1.7 e0.3 k0.5 s0.8 t1.4
!canc 7.3 m0.7
!cancel 7.3 m0.7
!carg 6.8 a1.1 c-0.4 d-0.3 e1.7 j0.3 m1.5
!cargo 7.1 a0.6 e0.7 j0.4 m1.7
!cart 7.3 a0.6 c0.9 h0.3 n0.4 s0.6 t1.2
!cartel 7.3 a0.6 c0.9 h0.3 n0.4 s0.6 t1.2
!caso 6.6 b-0.5 d0.7 e-0.3 i-0.3 k0.4 m0.4 p-0.3 q-0.4
!cert 7.3 a0.4 c0.5 j0.4 p0.7 s0.8 t0.7
!certif 7.3 a0.4 c0.5 j0.4 p0.7 s0.8 t0.7
!cinc 7.3 c0.8 d1.1 f1.0 l0.4 n0.3
!cinco 7.3 c0.8 d1.1 f1.0 l0.4 n0.3
!cobr 6.4 d-0.5 e-0.4 g-0.3 h-0.4 i-0.4 j0.3 l1.0 m0.3 n-0.4 t-0.4
!cobra 7.1 d-0.3 e-0.5 j0.5 m-0.4 o0.4 p-0.3
!cobrar 7.3 a0.4 b0.3 e0.3 m0.7 p0.4
!coge 6.8 a0.8 c0.3 d1.5 e1.0 h0.5 i-0.4 j-0.3 k-0.3 n0.4 p-0.4 s0.8
!coin 7.1 a0.9 e0.7 i-0.4 j0.5 m1.7 p-0.3
!coinci 7.1 a0.9 e0.7 i-0.4 j0.5 m1.7 p-0.3
!coja 7.3 c-0.3 i0.5 k1.1 o0.4
!coma 7.3 d0.4 f0.7 m0.5 q-0.3
!come 7.1 a0.6 e0.9 i-0.3 k1.2 l-0.3
!coment 7.1 a0.6 e0.9 i-0.3 k1.2 l-0.3
!comp 7.3 a0.5 b1.7 e0.5 i1.4 s0.6
!comu 7.1 b0.7 c-0.4 d-0.3 i0.3 j-0.3 m0.5 p-0.5
!comuni 7.1 b0.7 c-0.4 d-0.3 i0.3 j-0.3 m0.5 p-0.5
!con 4.8 a-0.6 c-0.5 d-0.4 e1.4 f1.6 g0.9 i0.5 j-0.8 m2.9 n0.6 r2.0 s-1.0
!conc 7.3 g-0.3 m0.4 t0.7
!conf 6.8 a0.5 d-0.4 e0.5 m-0.6 p1.2
!confor 7.3 a0.6 e0.6 m-0.4 p1.3
!conm 6.6 a-1.0 b0.4 d-0.3 g-0.4 i-0.6 k3.6 l0.5 s-0.4
!conmig 6.6 a-1.0 b0.4 d-0.3 g-0.4 i-0.6 k3.6 l0.5 s-0.4
!cons 6.5 b-0.4 e1.0 g0.4 i-0.4 j-0.4 m0.5 n2.6 p0.9 r0.8 s0.4 t0.7
!consta 7.1 a0.8 c0.3 d0.8 e0.3 p1.3
!consul 7.3 c-0.4 d-0.4 e1.0 g0.8 r0.8 s0.8
!cont 4.8 a1.7 b0.3 c0.6 d3.6 e-0.4 f0.7 g-0.8 i1.1 k1.1 l0.6 m-0.5 n0.3 o0.6 p0.6 s-0.9
!contar 7.3 b0.4 i0.6
!contei 7.1 a-0.9 c-0.4 d-0.5 e-0.4 i-0.3 k1.9 m0.3 n0.4 s-0.3
!conten 7.1 b-0.4 c0.7 i-0.6 l0.8 p-0.3 t0.5
!contes 5.7 a0.8 c1.5 d5.2 e-0.6 f0.8 g-0.6 h-0.4 i-0.3 j0.5 n0.4
!contin 7.3 a0.9 d0.4 i1.2
!contra 6.4 a0.8 b0.4 c-0.5 d-0.7 e0.4 i1.5 p0.3
!conv 7.3 a0.4 e0.7 i-0.3 q0.3
!conven 7.3 a0.4 e0.7 i-0.3 q0.3
!corr 5.4 a0.5 b-0.4 c0.9 d2.5 e0.7 f0.8 h0.9 i-0.8 j-0.3 k0.4 m0.9 n1.1 o1.7 p-0.6 r0.5 s-0.7 t0.6
!corre 7.3 a-0.4 m-0.3 n0.4 o0.8 q1.1
!correc 7.3 a0.3 b-0.6 c0.9 m1.8 p0.3
!correo 6.0 a0.8 c0.4 d2.2 e1.2 f0.9 i-0.5 k0.4 l-0.3 n1.4 o1.1 p-0.6 q-0.9 s-0.5 t0.5
!corrie 7.3 a-0.3 f0.3 g0.8 l0.5 r0.8
!cort 7.3 c1.2 d0.9 e-0.4 g0.5 k0.5 n0.5 o0.7 t0.4
!cosa 6.5 b0.8 d0.6 e-0.3 i-0.5 j0.4 o0.4 p0.7 r0.7 s-0.3
!cost 7.1 a0.3 g0.3 h0.7 p0.8 r0.3 s0.6
!cree 7.3 a-0.7 c-0.3 g0.7 q0.4 r0.7
!cuad 7.3 e0.6 f0.6 o1.6 r0.4
!cuadra 7.3 e0.6 f0.6 o1.6 r0.4
!cuan 7.3 d0.6 l1.7 n0.4
!cuando 7.3 d0.6 l1.7 n0.4
!cuat 7.3 a0.3 b1.2 e1.0 f0.4 i0.8 s0.5
!cuatro 7.3 a0.3 b1.2 e1.0 f0.4 i0.8 s0.5
!cuen 6.5 a-0.6 b0.8 g-0.4 h-0.3 i0.9 j-0.3 k1.4 n-0.3 o0.7 p-0.5 q-0.4
!cuenta 7.3 b0.8 i-0.4 o0.7
!cuente 7.3 a-0.3 i-0.3 k1.9
!cuento 7.3 a-0.4 i1.7 k-0.3
!cump 6.6 a0.9 b-0.3 c1.9 e0.3 i-0.4 j0.4 o0.4
!cumple 7.3 a0.4 e0.9 p0.6
!cumpli 7.1 a0.6 b-0.3 c1.9 e-0.5 i-0.3 o0.5 p-0.3
!cuot 7.3 e1.1 i-0.3 l0.7 p1.1
!cuota 7.3 e1.1 i-0.3 l0.7 p1.1
!da 7.1 a-0.4 g0.4 h0.4 i0.5 l0.8 r0.4 s-0.3 t0.3
!de 4.1 a1.6 b1.8 c1.3 d1.3 e0.9 f0.7 h0.3 i1.5 j-1.1 k1.3 l1.0 m1.1 n0.4 o0.5 p0.7 r1.2 s-0.5
!deci 6.2 a0.3 b0.7 c-0.7 i1.6 k-0.3 l1.2 p-0.4 s0.4
!decidi 7.3 a0.5 i1.1
!decir 7.1 e0.5 g0.4 r0.5 s0.7
!decirl 7.1 b0.9 c-0.3 i0.5 l1.6
!defe 7.3 a0.3 c0.7 j0.6 s0.8
!defens 7.3 a0.3 c0.7 j0.6 s0.8
!deja 6.4 c-0.5 d-0.8 e0.4 g-0.3 i-0.6 j1.6 k0.7 l-0.4 p-0.5 q-0.4 s-0.6 t0.6
!del 5.4 b0.4 c1.0 e1.5 g1.6 i-0.5 j0.3 k1.6 m0.8 q0.7 r1.7 t1.2
!desa 7.3 e0.5 h0.4 p0.5
!desc 6.8 a0.9 b-0.4 d0.7 e1.0 i1.8 k-0.4 l0.8 m1.8 p-0.6 r-0.4 s-0.3
!desd 6.5 a-0.6 d0.5 f1.1 i-0.5 j-0.4 l0.5 p-0.5 s-0.3 t-0.4
!desde 6.5 a-0.6 d0.5 f1.1 i-0.5 j-0.4 l0.5 p-0.5 s-0.3 t-0.4
!desp 7.3 b-0.4 c0.9 e-0.4 l0.9 p0.6
!deud 7.3 j0.4 p0.3
!deuda 7.3 j0.4 p0.3
!devo 6.8 d-0.3 e0.3
!devolv 6.8 d-0.3 e0.3
!devu 7.3 d0.5 i0.6
!devuel 7.3 d0.5 i0.6
!dias 7.3 e0.4 f0.6 l0.4 s0.5 t0.4
!dice 6.8 a0.4 b1.6 c-0.4 j0.4 m2.0 n0.4 p1.6 q0.4 r0.5
!diga 7.3 b1.2 e0.4 f0.7 m0.6
!digo 6.6 a1.0 b0.6 c0.4 d0.5 e0.6 i0.9 j0.5 m0.6 p-0.3 s-0.4 t-0.3
!dine 6.8 a0.9 g-0.3 i-0.4 j-0.4 p2.3
!dinero 6.8 a0.9 g-0.3 i-0.4 j-0.4 p2.3
!disc 6.0 a1.0 c0.4 d1.1 f1.1 h-0.7 i0.9 j-0.3 k-0.6 o0.9 p-0.5 q0.5 s2.2 t-0.4
!discul 7.1 a0.5 d1.5 e0.4 g-0.3 r-0.4 s1.3
!discut 6.4 a0.4 c0.3 f1.3 h-0.5 k-0.6 o1.1 p-0.4 q0.6 t-0.4
!dond 6.8 b-0.4 d-0.5 e0.4 n0.4
!donde 6.8 b-0.4 d-0.5 e0.4 n0.4
!dorm 7.3 g0.4 h0.3 i0.4 r0.4
!doy 7.3 d1.0 n1.2 s0.5
!dudo 7.3 a0.6 b1.4 i0.4
!duro 7.3 a0.4 d-0.4 e1.0 l0.6 p1.0
!echa 7.3 d-0.3 g0.5 o0.3 r0.4
!el 3.9 a0.9 b0.4 c1.9 d1.6 e0.7 f0.8 g-1.1 i1.0 j-1.1 k1.6 l-0.7 m1.2 o2.3 p0.5 q-0.9 r-0.5 s1.1 t1.2
!ello 7.3 a0.4 e-0.4 f0.3 m1.3
!emit 7.3 a0.7 c-0.3 d-0.3 e0.6 i0.7 t0.7
!empr 7.3 a-0.7 r0.3
!empres 7.3 a-0.7 r0.3
!en 4.8 b1.7 d-0.8 e1.0 g1.3 h1.8 i1.6 j0.7 k1.2 l0.4 m1.6 q0.6 r2.2 s-0.7 t1.8
!encu 6.6 a-0.9 c0.4 h0.4 l0.3 o1.2 p-0.5 t0.9
!encuen 6.6 a-0.9 c0.4 h0.4 l0.3 o1.2 p-0.5 t0.9
!ente 7.1 a-0.4 b1.1 c-0.3 g0.6 i1.0 k0.3 o0.4 r0.6
!entere 7.3 b0.6 e0.4 i1.1
!enti 7.1 a-0.4 b-0.3 e-0.7 f-0.4 h0.4 m-0.3 o1.1 r0.4 s-0.3
!entien 7.1 a-0.4 b-0.3 e-0.7 f-0.4 h0.4 m-0.3 o1.1 r0.4 s-0.3
!entr 5.4 b0.9 c1.9 f0.4 g-1.0 i-0.4 m0.5 n0.6 o1.7 s-0.8 t1.0
!entra 6.8 a1.0 b1.2 c-0.3 e1.3 p-0.3 r-0.3 t1.0
!entrad 7.3 a-0.6 o2.4
!entreg 6.0 b-0.4 c2.5 d-0.7 e-0.9 f0.6 g-0.5 h-0.3 l-0.3 m-0.3 p0.6 r0.4 s-0.5
!envi 7.3 e1.0 f0.3 k0.3 n0.9 p-0.3 r-0.4 t0.3
!era 7.1 a-0.8 c0.3 g2.0 h-0.3 i0.4 k0.5 l0.4 o0.3 p-0.4 r2.5 s-0.3
!erro 7.1 d-0.4 e1.1 i0.4 p0.9 r-0.3
!error 7.1 d-0.4 e1.1 i0.4 p0.9 r-0.3
!es 5.0 a0.9 b0.8 c1.0 d1.2 e1.7 f0.8 j0.7 l-0.3 m0.4 o0.3 q0.4 r1.1 s-0.4
!esa 6.5 a0.7 b2.4 c0.6 d-0.4 e-0.4 i-0.4 m1.5 o-0.3 p1.7
!escr 6.8 a0.8 c1.4 d0.6 e0.6 g0.4 j0.4 p2.0 r0.4 s0.4
!escrit 7.1 a1.0 c1.4 d0.6 e0.4 g-0.3 j0.5 p2.1 s0.5
!ese 7.1 a1.1 g-0.4 i-0.4 j0.3 m1.7 p2.2
!eso 6.8 a-0.8 d0.6 e-0.3 f-0.4 i-0.4 j0.3 l0.4 o0.5 p0.4
!espe 6.6 b-0.4 c1.6 g-0.4 i-0.6 j-0.4 k0.8 o0.6 p0.9 s-0.5
!espera 7.3 e0.5 q0.4
!espere 7.3 d0.3 k1.2 o0.3 p1.4
!esta 5.3 a0.9 b0.9 c1.6 e1.6 f1.0 g-0.8 m2.5 n0.6 o-0.5 p-0.6 r-0.4
!estaba 7.3 a0.7 c-0.3 d0.6 e0.6 f0.6 m2.4
!estamo 7.1 d0.3 e0.5 i-0.9 m0.3 n0.4 p0.5
!estan 7.3 a0.7 b0.5 c1.4 e0.7 s0.5 t0.7
!este 6.4 c-0.5 e-0.5 f-0.5 g-0.3 j-0.4 m1.1 p0.6 r-0.5
!esto 6.6 a0.7 b-0.3 d0.4 e0.3 i-0.4 j0.6 m1.7 p-0.4 s0.4 t-0.4
!estoy 7.1 a0.8 c-0.3 e0.4 i-0.3 m1.8 s0.6
!euro 6.5 a0.9 b0.7 c0.7 e0.4 g-0.3 i-0.4 l0.6 p3.3 r-0.4 s-0.3
!euros 7.3 a0.7 b0.8 c0.9 p2.1
!exag 7.3 a0.7 b2.2 f0.6
!exager 7.3 a0.7 b2.2 f0.6
!exis 6.8 b-0.3 d0.8 e-0.4 f-0.6 i-0.6 r0.4
!existe 7.1 a-0.6 d-0.4 f-0.5 m-0.3 o-0.3
!expl 7.1 b-0.4 d0.3 g0.7 h-0.3 i-0.4 j0.4 m0.9 q0.5 r0.8
!explic 7.1 b-0.4 d0.3 g0.7 h-0.3 i-0.4 j0.4 m0.9 q0.5 r0.8
!fact 6.1 a0.7 c-0.8 d-0.6 e2.1 g-0.5 i-0.4 k-0.3 l0.8 n-0.4 o0.7 p1.5 q0.3 t1.8
!factur 6.1 a0.7 c-0.8 d-0.6 e2.1 g-0.5 i-0.4 k-0.3 l0.8 n-0.4 o0.7 p1.5 q0.3 t1.8
!fall 7.1 d1.5 e0.9 g0.5 r0.5
!fallo 7.1 d1.5 e0.9 g0.5 r0.5
!falt 6.0 e0.6 f-0.5 i1.1 j-0.5 k1.7 m0.8 o-0.5 p-0.5 q-0.3
!falta 6.0 e0.6 f-0.5 i1.1 j-0.5 k1.7 m0.8 o-0.5 p-0.5 q-0.3
!fech 7.1 a-0.8 c0.6 i-0.5 j0.5 k0.5 l0.8 p-0.4 t0.4
!fecha 7.1 a-0.8 c0.6 i-0.5 j0.5 k0.5 l0.8 p-0.4 t0.4
!firm 7.1 a-0.4 b0.5 c0.8 e0.3 l2.2 m0.3 r-0.4 t0.4
!firma 7.3 b0.3 c0.8 e0.4 l1.3 p0.5
!flor 7.3 a-0.6 d-0.4 e-0.3 g1.4 r1.4
!form 7.3 a0.6 d0.4 e1.2 i0.4 k0.5
!fue 7.1 a0.6 c0.3 d1.3 i1.3
!func 6.8 a0.4 e1.9 g-0.4 i-0.4 j-0.3 k0.4 n0.5 o-0.3 p1.0 s-0.3
!funcio 6.8 a0.4 e1.9 g-0.4 i-0.4 j-0.3 k0.4 n0.5 o-0.3 p1.0 s-0.3
!gene 7.3 g0.7 r0.7
!grav 7.3 c0.3 e0.8 g0.5 k0.7 n0.3 o0.3 r0.5
!grave 7.3 c0.3 e0.8 g0.5 k0.7 n0.3 o0.3 r0.5
!grit 7.1 c-0.4 d-0.4 f-0.3 g0.5 l0.3 n0.3 r0.3
!gritos 7.3 a-0.3 d-0.3 g0.5 l0.4 n0.3 r0.4
!gust 6.5 g-0.4 h0.7 i0.7 p-0.4 q-0.3 s0.8
!gusta 7.3 e0.4 i0.4
!gustar 7.3 a0.8 b0.3 i0.7 s1.0
!gusto 7.3 a-0.7 h0.9 o0.3 s-0.4
!ha 5.1 a0.4 b-0.5 c1.8 d0.7 e1.7 f0.4 g-0.6 i-1.1 j-0.7 m1.5 n0.7 o2.4 p-0.7 q0.3 s0.4
!habe 6.6 b0.3 d1.1 e-0.4 f0.3 g1.3 h-0.4 i-0.3 j-0.3 k0.5 l0.7 r1.5 s-0.3
!habeis 6.8 b0.4 d1.2 f0.4 g1.4 h-0.4 k0.6 l0.7 p-0.4 r1.6
!habi 6.1 a-0.7 b-0.3 d-0.5 g1.8 h0.6 i-0.5 l-0.5 n0.5 o0.4 p-0.5 r2.1 t-0.6
!habia 6.6 d-0.6 g0.5 h0.7 l-0.4 n0.9 q-0.5 r0.6 t-0.3
!habian 7.3 d0.5 g0.8 j0.6 r0.9 s0.4
!habl 6.5 b-0.3 c0.9 d0.6 g0.9 h0.6 i-0.6 j-0.4 k1.4 l1.0 m2.2 p-0.5 q0.4 r1.2 s-0.4 t0.5
!habla 7.3 a-0.4 c-0.4 g1.5 h0.6 r1.3
!habr 6.5 a0.6 b0.4 c0.3 d-0.4 g0.4 h-0.4 i2.0 p0.9 r0.6
!habra 6.8 a0.7 d-0.3 i2.4 j0.4 p1.2 r-0.3
!habria 7.3 b0.7 g0.7 h-0.3 i-0.3 r1.0
!hace 5.0 a0.4 b-0.6 c0.6 d1.0 e0.7 f0.8 j-0.4 k2.3 l0.8 m1.3 n0.7 s0.6 t-0.6
!hacer 6.1 c-0.4 d-0.8 f0.3 g-0.5 j-0.3 l0.8 o0.3 p1.2 q-0.3 r-0.3 s-0.5 t-0.4
!hacerl 7.1 a0.5 e0.4 i-0.3 j0.5 m0.6 p-0.3 s2.0
!haces 7.3 c0.3 d0.7
!haci 7.3 d-0.4 e0.9 f0.3 n0.4 r-0.5
!haga 6.8 d0.5 e-0.4
!hagas 7.1 d0.5 e-0.4
!han 6.5 a0.8 c1.1 e1.1 g0.4 i-0.5 j1.1 n0.6 p0.4 r0.4 s0.4
!hara 7.1 a-0.4 e-0.3 i0.7 p0.6
!hast 5.8 b-0.3 e-0.7 i-0.9 j-0.6 l0.8 m1.6 o0.7 p1.7 s-0.5
!hasta 5.8 b-0.3 e-0.7 i-0.9 j-0.6 l0.8 m1.6 o0.7 p1.7 s-0.5
!hay 4.8 a0.7 b-0.9 c1.5 d0.8 e1.7 f1.1 i2.3 j-0.4 k1.5 m-0.5 n0.7 o0.8 p1.5 r0.7 s-1.0 t0.6
!haya 6.6 a0.7 c0.8 d0.6 e0.6 h0.4 k0.6 l0.9
!he 5.8 a0.6 b-0.5 c1.2 d1.7 e0.9 f0.6 n-0.4 p0.5 r0.4 s1.2 t1.1
!hemo 7.1 a-0.3 e0.7 g-0.4 h0.4 i-0.3 l0.6 n0.3 p-0.3 r-0.3 t-0.4
!hemos 7.1 a-0.3 e0.7 g-0.4 h0.4 i-0.3 l0.6 n0.3 p-0.3 r-0.3 t-0.4
!hici 7.3 d0.7 g0.4 i0.7 r0.4 t-0.3
!hicier 7.3 d0.7 g0.4 i0.7 r0.4 t-0.3
!hora 7.3 a0.6 d1.4 e1.0 f0.6 i0.4
!hoy 6.8 a-1.3 e-0.6 f-0.4 g-0.4 j-0.4 k3.2 m0.3 n0.9 o0.4 s-0.5
!hubo 7.1 e0.7 g0.8 h1.3 k-0.3 m0.9 r1.0
!impo 7.3 d1.0 i1.0 l0.9 n0.7
!import 7.3 d1.0 i1.0 l0.9 n0.7
!insu 7.1 a0.4 d0.3 e0.7 s0.8
!insult 7.1 a0.4 d0.3 e0.7 s0.8
!inte 6.6 a0.9 b-0.4 c-0.4 d0.4 e2.0 g-0.4 i-0.4 m-0.5 n-0.3 o1.0 p1.3 s0.5 t-0.3
!intenc 7.3 a0.5 d0.7 e0.7 h0.3 p1.0
!ir 6.5 a-1.6 e-0.6 g0.4 i-0.5 k3.3 o1.3 p-0.6 q0.5 r0.7 s-0.7
!jamo 7.3 b0.4
!jamon 7.3 b0.4
!jubi 7.3 d-0.3 f0.5 h0.3 s0.6
!jubila 7.3 d-0.3 f0.5 h0.3 s0.6
!just 7.1 a0.8 b1.7 d0.8 i-0.3 j0.6 n0.3 p0.4
!justif 7.1 a0.8 b1.7 d0.8 i-0.3 j0.6 n0.3 p0.4
!la 3.9 a-0.7 b1.0 c-0.8 d-0.4 e1.5 f1.5 g-1.6 h-0.4 i-0.4 k2.5 l2.0 n2.4 o3.0 p1.3 s-1.1
!las 5.4 a0.9 c2.0 d0.8 e0.4 f0.4 g0.5 h0.6 j-0.3 m0.8 n0.3 o-0.3 p1.5 r1.1 s0.4 t0.5
!le 5.9 a-1.2 d1.2 e-0.9 f1.1 h0.6 i-0.9 k0.5 n-0.8 s-0.9 t-0.5
!les 6.5 c-0.5 d-0.5 e0.3 i-0.8 k-0.3 p0.5 r0.4 s1.5
!leva 7.3 d0.4 g0.5 q1.0 r0.5 t0.3
!levant 7.3 d0.4 g0.5 q1.0 r0.5 t0.3
!libe 7.3 a0.6 c1.3 m0.7 p1.9
!libera 7.3 a0.6 c1.3 m0.7 p1.9
!list 7.1 a-0.4 d-0.4 e-0.4 i1.0
!lista 7.1 a-0.4 d-0.4 e-0.4 i1.0
!llam 6.8 a0.6 d0.6 e0.6 f0.3 g-0.5 h-0.4 n0.9 r-0.3 s0.4
!llamad 7.3 d0.3 e0.9 f0.4 i0.4 n0.4 r-0.4
!lleg 5.4 b0.4 c1.9 d0.8 e0.5 f0.8 g-0.4 i-1.1 j1.1 k2.7 l1.9 o0.4 p-0.8 r0.7 s1.4 t0.4
!llega 7.1 a0.7 c0.8 d-0.4 e1.3 j0.7 l0.8 m-0.3 s0.6 t0.5
!llegad 7.1 a-0.6 g0.6 h-0.3 k-0.3 o0.7 p-0.4 q0.6 r0.9
!llegam 7.3 a0.3 f1.3 k0.5 n0.7
!llegar 6.8 c0.7 d1.3 g-0.3 i-0.4 j1.5 k1.5 p0.4 r0.4 s0.3 t-0.3
!llego 6.5 a-1.2 b0.6 c0.4 e-0.8 g-0.4 i-0.5 j-0.3 k2.0 l2.0 n-0.5 p-0.5 q-0.4
!llev 7.3 d0.5 o0.4
!lleva 7.3 d0.5 o0.4
!lo 4.3 a1.8 b1.8 d0.4 e2.9 i0.9 l0.5 o0.3 p2.3 q0.7 r1.0
!logo 7.3 l-0.5 s0.5
!los 5.2 a1.5 b1.2 c1.6 e1.4 f-0.4 g-1.0 i0.6 k1.0 l0.7 m1.9 p-0.4 r-0.7 s-1.1 t0.8
!lune 7.3 c0.6 e0.8 p0.7
!lunes 7.3 c0.6 e0.8 p0.7
!mal 6.2 a-1.0 b-0.6 f-0.5 i0.4 l-0.3 n0.5 o-0.3 p-0.5 s-0.4
!mala 7.1 a0.6 d0.6 e1.3 i0.7
!mane 7.1 b0.6 d1.4 f1.3 g0.8 i-0.5 j1.0 p-0.5 r1.1
!manera 7.1 b0.6 d1.4 f1.3 g0.8 i-0.5 j1.0 p-0.5 r1.1
!mano 7.3 a0.7 b0.3 c-0.3 d0.4 f0.8 q0.3 t0.4
!mas 4.9 a-1.9 g2.0 h2.9 j-0.6 k-0.3 l0.9 p1.2 q1.0 r1.6 s-0.8
!me 4.3 b1.5 c-0.4 d2.1 e0.5 f1.0 h1.4 i0.9 j1.1 k1.7 l1.9 m2.4 n3.1 o1.1 p0.5 q0.4 r0.7 s1.2 t1.4
!mens 7.1 a0.4 c0.6 d1.2 f0.5 h-0.4 n0.8 r-0.4
!mensaj 7.1 a0.4 c0.6 d1.2 f0.5 h-0.4 n0.8 r-0.4
!mete 7.1 c1.2 m0.5 o0.5 s-0.3
!meter 7.3 a0.4 c1.1 o0.6
!mi 6.6 c-0.5 e-0.4 f0.9 g0.7 h0.8 i-0.3 k0.7 l0.6 p0.3 q0.4 r0.8 s-0.3 t0.4
!mier 7.1 a-0.7 d0.4 e-0.6 k1.9 l0.5
!mierco 7.1 a-0.7 d0.4 e-0.6 k1.9 l0.5
!mio 7.3 a-0.4 n0.9 o0.9
!mita 7.1 i-0.4 k1.4 l0.4 p1.0
!mitad 7.1 i-0.4 k1.4 l0.4 p1.0
!mole 7.3 a0.4 c0.4 d0.7 f1.5 i0.4
!molest 7.3 a0.4 c0.4 d0.7 f1.5 i0.4
!mont 7.1 c0.3 s0.4
!montar 7.3 c0.5 s0.5
!movi 7.1 a-0.5 b0.3 d-0.3 e0.6 g1.5 k-0.4 r1.5
!much 6.8 b1.1 e-0.3 g-0.4 i-0.4 l-0.4 o0.3 r-0.4 t-0.4
!mucho 6.8 b1.1 e-0.3 g-0.4 i-0.4 l-0.4 o0.3 r-0.4 t-0.4
!nada 4.9 b-0.6 c0.8 d0.7 f-0.7 g0.6 j-0.7 k1.5 l-0.4 m0.4 n-0.6 o0.7 p0.7 q0.7 r1.0 t0.9
!nadi 5.4 c0.4 d0.4 e0.4 g1.5 h0.9 i-0.3 j-0.3 k0.5 m0.7 n0.4 r1.3 s-1.0 t1.2
!nadie 5.4 c0.4 d0.4 e0.4 g1.5 h0.9 i-0.3 j-0.3 k0.5 m0.7 n0.4 r1.3 s-1.0 t1.2
!nece 7.3 a-0.8 i-0.4 r-0.3
!necesi 7.3 a-0.8 i-0.4 r-0.3
!ni 4.6 a0.5 b2.7 c1.1 e0.4 g1.0 h1.0 i-1.0 k1.0 m1.3 n-0.4 o0.3 p4.1 q-0.7 r1.8 s-0.5
!ning 5.5 d0.6 e1.1 f1.0 g-0.5 h0.5 i-0.3 j-0.8 k0.4 l0.7 m1.5 n0.4 o-0.6 p1.6 q-0.6 s-0.7
!ningun 5.5 d0.6 e1.1 f1.0 g-0.5 h0.5 i-0.3 j-0.8 k0.4 l0.7 m1.5 n0.4 o-0.6 p1.6 q-0.6 s-0.7
!no 5.4 a-0.5 b-0.4 c2.0 d-0.7 e-0.4 f-0.5 i-0.9 j-0.7 k1.3 l1.2 m1.4 n-0.4 o2.5 p0.6 q0.4 s-0.8 t0.3
!nomb 6.8 a0.3 c-0.3 d0.4 i1.2 s0.4
!nombre 6.8 a0.3 c-0.3 d0.4 i1.2 s0.4
!nomi 7.3 d-0.4 e0.8 m0.4 n3.0 t0.4
!nomina 7.3 d-0.4 e0.8 m0.4 n3.0 t0.4
!nos 5.1 b2.0 c-0.6 e0.8 g0.4 h-0.4 k1.4 l-0.4 m1.1 n0.6 o1.2 p-0.8 r0.6 t0.8
!noso 7.1 b0.5 i0.4 n-0.3
!nosotr 7.1 b0.5 i0.4 n-0.3
!nota 7.3 a0.6 c0.4 d1.7 e-0.4 g-0.3 i1.2 r-0.4 s0.5
!noti 6.8 a0.7 c1.5 d2.3 e-0.5 g-0.4 p-0.3 s0.5 t0.3
!notici 6.8 a0.7 c1.5 d2.3 e-0.5 g-0.4 p-0.3 s0.5 t0.3
!nues 7.1 a0.3 c0.3 d1.0 i0.9
!nuestr 7.1 a0.3 c0.3 d1.0 i0.9
!nuev 7.1 d0.5 e-0.4 g-0.3 i1.0 n0.4 r-0.5
!nuevo 7.3 a-0.5 c0.3 i0.5 n0.4 r-0.4
!nunc 6.8 a-0.5 b0.7 g1.0 i-0.3 m0.3 n0.7 o0.7 q0.6 r1.2
!nunca 6.8 a-0.5 b0.7 g1.0 i-0.3 m0.3 n0.7 o0.7 q0.6 r1.2
!obli 7.3 d-0.4 e-0.3
!obliga 7.3 d-0.4 e-0.3
!olvi 7.3 d0.4 e0.5 i0.5 l0.7 n0.7
!os 5.9 a1.2 b-0.4 d0.8 j-0.5 p0.8 s2.4 t0.4
!otra 6.4 c-0.5 e0.6 g0.4 i0.7 j0.8 m-0.3 p-0.6 r0.6 s-0.6
!otro 6.6 d-0.6 e1.2 f2.0 g-0.3 j0.4 k-0.4 l-0.4 o-0.3 p0.4 s-0.5
!paci 7.3 c0.5 e0.4 g0.4 i0.5 r0.4
!pacien 7.3 c0.5 e0.4 g0.4 i0.5 r0.4
!pact 7.3 a0.7 b0.6 c-0.4 d0.4 f0.5 i-0.3 m2.4 n-0.3 p-0.3
!padr 7.3 c0.5 d0.6 e-0.3 f0.7 g0.5 o0.3 q0.4 r0.7
!paga 4.8 a-0.6 b-1.0 d-1.1 e1.4 f0.6 g-0.8 i-1.1 j0.6 k-0.5 l1.5 m0.6 p3.4 r-0.3
!pagan 7.3 a-0.6 g0.4 l0.4 r0.3
!pagar 5.7 a0.8 d-0.4 e0.9 f-0.4 g-0.5 i-0.4 j0.6 m0.7 n-0.5 o0.4 p2.0 r-0.5
!pago 5.9 a1.5 b1.7 e1.0 f-0.4 g-0.6 j0.8 l0.8 p5.8 r-0.6 s0.5
!pala 7.3 g0.8 r0.6
!palabr 7.3 g0.8 r0.6
!para 5.3 a-0.6 b-0.9 c0.6 d0.8 e-0.5 g0.6 i1.0 j-0.9 k0.9 l1.0 m0.5 n0.6 o-0.4 r0.8 s-0.6 t1.4
!parado 7.3 c-0.3 g1.1 h0.4 n0.7 r1.1
!pare 7.1 b-0.5 c0.6 d-0.4 g1.0 h1.3 m1.2 o0.5 r1.2
!parece 7.1 b-0.5 c0.6 d-0.4 g1.0 h1.3 m1.2 o0.5 r1.2
!part 6.8 c-0.3 f0.9 g0.4 h0.3 m-0.3 n0.5 r0.7
!parte 6.8 c-0.3 f0.9 g0.4 h0.3 m-0.3 n0.5 r0.7
!pasa 6.0 a-0.6 b-0.5 c0.6 e-0.4 g-0.6 i-0.5 j-0.4 k1.4 m1.1 n1.1 o0.9 p0.4 q-0.5 t-0.5
!pasar 6.8 a-0.4 b-0.3 d-0.4 g-0.5 i-0.3 k2.1 l-0.3 m0.9 n1.0 o0.9 p0.3 q-0.4
!pedi 6.4 a0.6 b1.7 c0.3 d-0.7 g1.0 i-0.5 j-0.3 m2.4 n-0.3 p1.8 q0.3 r1.3 s-0.4 t0.8
!pedido 7.1 a0.7 c0.5 d-0.4 m0.6 p1.2 q0.4 t1.0
!pedir 7.3 a-0.6 g1.4 k0.4 p-0.3 r1.8
!pena 7.1 c-0.5 e0.6 i0.8 j0.5
!penali 7.3 c-0.4 e0.7 i0.9 j0.6
!perd 6.5 a0.4 b0.9 e1.0 f-0.4 g0.6 h0.9 l-0.4 n0.3 o0.3 p-0.3 r0.3
!perder 7.1 b0.9 i0.4 r-0.4
!perm 7.3 e0.5 f0.9 l0.3 n0.6 r-0.4 t1.0
!pers 6.8 a-0.8 e-0.6 f-0.3 g1.0 k1.1 o0.4 p-0.3 q0.6 r1.3 s-0.4
!person 6.8 a-0.8 e-0.6 f-0.3 g1.0 k1.1 o0.4 p-0.3 q0.6 r1.3 s-0.4
!peso 7.3 a0.7 e0.7 g-0.4 p1.0
!pien 6.0 a1.1 b0.4 c-0.4 e1.5 g-0.6 i-0.5 j0.8 m0.7 p2.9 r-0.3 s-0.6
!pienso 6.1 a1.2 b0.4 c-0.3 e1.6 g-0.6 i-0.5 j0.9 m0.8 p3.1 r-0.3 s-0.6
!pill 7.3 a-0.4 d0.8 g0.9 i0.3 r1.1
!plat 7.3 a0.4 b1.0 c0.6 d0.5 e-0.3 s0.8
!plaz 6.8 a0.5 b-0.3 d-0.3 e0.9 g-0.4 i-0.3 j0.4 m0.7 n0.4 p1.4
!plazo 7.3 a0.4 e1.1 j0.6 m0.9 p0.7
!plazos 7.3 n0.4 p0.8
!pode 5.7 b0.6 c-0.5 d-0.8 e2.3 f1.3 i-1.1 j-0.5 k1.9 l1.0 m0.3 o0.4 p-0.5 r0.5 s-0.7 t1.5
!podemo 6.8 a0.9 c-0.6 d-0.5 e2.5 f1.4 g-0.3 i-0.5 j-0.3 l0.7 m-0.4 n0.3 p-0.5 q0.3 t2.4
!poder 6.1 a-1.1 b0.7 d-0.3 e0.7 f0.5 g0.4 i-0.7 k2.0 l0.7 n-0.4 o0.4 r0.8 s-0.6
!podi 7.3 a-0.4 k0.5 m0.3 n0.4
!podido 7.3 a-0.4 k0.5 m0.3 n0.4
!podr 6.2 a-1.5 e-0.6 f0.3 g-0.5 j-0.4 k2.8 l2.8 n0.4 p-0.4 r0.4 s-0.3
!podre 7.1 k2.1 l-0.4 n0.7
!podrem 6.8 a-1.2 b0.4 d-0.3 e-0.6 f0.3 h0.3 j-0.3 k1.2 l2.2 p-0.3 r0.4
!poll 7.3 a0.5 c0.5 e0.7 s0.5 t0.9
!pone 6.0 a0.4 g-0.6 i-0.7 j-0.4 k0.6 l0.8 m-0.4 o0.5 p0.5 s1.7 t1.5
!ponemo 7.3 a-0.4 b-0.3 h-0.4 k0.4 r0.3 t0.4
!poner 6.4 a1.1 d-0.4 g-0.5 i-0.4 j-0.3 p0.9 r-0.3 s2.0 t1.3
!pong 7.1 p0.6
!por 4.8 b0.5 c0.9 d0.7 e1.2 f0.4 g-0.4 h-0.4 i-0.8 n1.1 o0.7 p0.8 q-0.6
!porq 6.6 c-0.4 f-0.3 m0.7 o0.4 p-0.5 q0.3 s0.4
!porque 6.6 c-0.4 f-0.3 m0.7 o0.4 p-0.5 q0.3 s0.4
!prec 6.8 b2.4 c-0.3 d0.6 e-0.6 g0.6 i0.6 r0.8 s0.8
!precio 7.1 a-0.6 b2.6 d0.8 e-0.4 g0.7 i0.8 r0.9
!preg 6.6 a-0.8 c-0.5 g1.0 h0.8 i-0.6 l0.9 n0.3 o-0.3 q0.7 r1.1 t0.6
!pregun 6.6 a-0.8 c-0.5 g1.0 h0.8 i-0.6 l0.9 n0.3 o-0.3 q0.7 r1.1 t0.6
!preo 6.6 b-0.4 c0.5 d-0.7 e-0.3 f0.3 g-0.4 h0.4 i-0.4 l-0.3 m-0.3 n0.9 p-0.4 s1.9
!preocu 6.6 b-0.4 c0.5 d-0.7 e-0.3 f0.3 g-0.4 h0.4 i-0.4 l-0.3 m-0.3 n0.9 p-0.4 s1.9
!pres 6.6 a0.6 b-0.5 d0.6 e-0.5 g-0.3 h0.3 j1.6 k-0.3 m2.2 p0.6 t0.6
!presup 7.3 a0.6 e-0.4 j0.8 m2.0
!prim 7.3 d0.8 j0.7 s0.6
!primer 7.3 d0.8 j0.7 s0.6
!pris 6.0 a-1.1 d0.8 f0.3 g-0.7 h0.8 i-0.7 j-0.8 k0.4 m-0.4 o0.5 p-0.8 q1.1 s-0.6
!prisa 6.0 a-0.9 d0.8 f0.4 g-0.6 h0.7 i-0.7 j-0.7 k0.5 m-0.5 n0.4 o0.6 p-0.7 q1.1 s-0.5
!prob 7.1 a-0.5 d0.6 i-0.3 p-0.4 s0.4 t0.4
!proble 7.1 a-0.5 d0.6 i-0.3 p-0.4 s0.4 t0.4
!proc 7.3 c0.4 e0.8 j0.4 o0.6 p0.4
!proced 7.3 c0.4 e0.8 j0.4 o0.6 p0.4
!prop 7.3 d0.3 r-0.3
!pror 7.1 a0.8 i1.9
!prorro 7.1 a0.8 i1.9
!publ 6.5 a0.3 c0.7 d1.2 g-0.7 i-0.5 j-0.4 n0.3 p0.3 r-0.4 s1.2 t0.4
!public 6.6 a0.4 c0.4 d1.0 g-0.6 h0.4 i-0.4 j-0.4 p0.3 r-0.5 s1.3 t0.5
!pueb 7.3 a0.7 b0.8 c0.8 j0.6 s0.8
!pueblo 7.3 a0.7 b0.8 c0.8 j0.6 s0.8
!pued 5.1 b1.9 c-0.4 f0.7 g0.6 i-0.4 j-0.7 k2.3 m0.4 n-0.3 o1.3 r1.0 s0.5
!puede 5.7 b0.9 d0.4 f0.8 j-0.5 k0.5 l-0.3 m0.5 o0.6 p-0.8 r0.6 s1.5 t-0.3
!puedo 5.7 a-0.4 b1.2 c-0.5 g0.5 i-0.4 j-0.3 k2.0 l0.4 o0.9 p0.6 r0.6 s-0.9
!puen 7.3 a-0.6 c0.8 e-0.4 i-0.6 o0.6
!puente 7.3 a-0.6 c0.8 e-0.4 i-0.6 o0.6
!puer 7.3 a0.3 c0.5 d0.7 e0.4 f0.9 i-0.3 j0.5 n0.3 p0.4
!puerta 7.3 a0.3 c0.5 d0.7 e0.4 f0.9 i-0.3 j0.5 n0.3 p0.4
!que 4.1 a2.9 b4.0 c1.6 d0.4 e0.9 f1.8 g-1.6 h-0.7 i0.5 k2.1 l0.6 m2.1 n0.3 p0.7 q1.2 r-0.7 s-0.7
!qued 6.6 a0.9 b1.3 d1.3 e-0.5 g-0.3 i1.5 j0.6 k-0.4 s0.4
!quedar 7.3 a0.6 d1.3 e-0.4 j0.9 p-0.5 s0.7
!quedo 7.3 a0.3 b1.6 i1.3 p0.8
!quej 6.6 a-1.1 e-0.4 g1.7 h1.4 i-0.4 j-0.4 k0.3 n0.4 o0.5 p-0.4 r2.2 s-0.3 t0.4
!queja 7.1 a-0.7 b-0.4 e-0.3 g0.8 l-0.4 m0.3 n0.5 o0.7 p-0.3 r1.2
!quer 6.5 f-0.3 i-0.6 j0.4 p-0.5 s0.6
!querem 7.1 a-0.8 c-0.5 d-0.4 e-0.5 g0.5 h0.4 i-0.6 p-0.4 r0.5
!quie 5.4 b-0.6 c-0.7 d0.5 e-0.3 f1.5 g-0.7 h-0.4 k0.8 m-0.4 n0.8 o0.4 p-0.9 q-0.4 r-0.3 s-0.4 t-0.6
!quien 6.5 c-0.5 d0.8 e-0.4 f0.7 g-0.3 i-0.5 k1.4 m-0.4 o0.6 p-0.3 s-0.5
!quiere 6.8 a-0.5 c-0.5 h-0.3 q-0.4 s-0.3
!quiero 6.4 a1.0 c0.4 f1.0 g-0.3 i0.5 j0.5 k-0.4 m-0.3 p-0.4 s0.6 t-0.4
!quis 7.3 a0.7 j1.3 s0.9
!quit 6.8 b0.4 e-0.4 h0.4 l0.8 m0.8 n0.8 o0.3 r0.7
!rece 7.3 a0.3 e0.6 p0.8
!reci 6.0 a0.9 b1.0 d1.2 e-0.8 f0.6 g-0.4 h-0.5 i0.9 j1.0 k0.5 m0.9 n-0.4 o-0.3 r-0.5 t1.3
!recibi 6.5 a0.5 c0.7 d0.8 e-0.8 i0.8 j1.2 k0.7 p-0.5 q-0.3 t1.6
!recibo 6.8 a0.4 b1.1 c-0.4 d0.6 f0.5 m0.5 p0.5 s0.5
!reco 6.5 a0.9 b-0.3 c-0.4 e-0.5 i-0.6 j0.3 l0.4 m2.3 n-0.3 p0.6 s0.5
!recono 6.8 a0.7 d0.4 l0.5 m1.8 n-0.3 p0.9
!regi 7.3 a-0.4 c-0.4 h0.5 m-0.4 o1.3 t-0.3
!regist 7.3 a-0.4 c-0.4 h0.5 m-0.4 o1.3 t-0.3
!renc 7.3 d0.4 i0.6
!rencor 7.3 d0.4 i0.6
!reno 6.2 b0.9 c-0.5 e-0.4 g-0.4 i0.8 o-0.3 p-0.5 t0.5
!renova 6.4 b0.9 c-0.4 e-0.3 g-0.4 i0.9 n0.3 o-0.3 p-0.5 t0.6
!repa 7.1 a0.7 d-0.4 e1.7 i-0.4 j0.4 p-0.3
!repara 7.3 a0.3 e0.9 j0.5
!reso 7.3 e0.8 i0.5 p0.4
!resolv 7.3 e0.8 i0.5 p0.4
!resp 5.8 b-0.8 d3.0 e0.4 f0.9 g-0.6 i-0.8 j-0.3 n0.7 r-0.4 s0.3 t0.6
!respon 6.1 a-0.4 b-0.5 d1.0 f0.7 g-0.4 h-0.4 i-0.6 m-0.6 n0.6 r-0.3 s0.8 t-0.4
!respue 6.8 a0.6 b-0.4 d2.4 e0.4 g-0.3 h0.4 m0.8 s-0.6 t1.2
!resu 7.1 a0.7 e1.8 m0.4 n0.4 p1.5
!result 7.1 a0.7 e1.8 m0.4 n0.4 p1.5
!saba 7.3 a-0.5 d-0.4 s0.4
!sabado 7.3 a-0.5 d-0.4 s0.4
!sabe 6.0 c0.5 d2.2 f1.5 h-0.3 i-0.8 j-0.5 p-0.5 r0.4 s0.9
!saber 6.8 a0.5 c0.6 d1.1 e-0.7 g-0.4 i-0.4 k0.3 s0.9
!sale 6.5 a0.6 b1.0 e0.6 g-0.3 h-0.4 i-0.8 k0.5 l0.8 m0.3 n-0.4 o0.5 p1.5 q-0.4 t0.6
!salg 7.3 e0.4 n0.3 p0.7
!sali 7.1 a0.3 e0.5 j1.3 l1.2 n0.9 s0.4 t0.3
!se 3.9 c1.0 e1.3 g0.6 j-0.9 k0.5 l0.8 m1.5 n0.4 o0.6 q0.6 r1.4 t1.4
!segu 6.4 a1.7 b1.1 c0.6 d1.0 e0.6 f1.5 g-0.4 i2.5 j-0.4 k-0.4 p0.9 s-0.5
!seguir 6.6 a1.1 b1.2 c0.7 d1.1 f1.6 i2.3 k-0.3 s-0.5
!seis 7.3 a-0.4 g1.1 m0.3 r1.1 s-0.4
!ser 7.1 e1.2 f-0.4 k1.0 l0.4 m1.1 r-0.4
!sera 6.8 a0.4 c0.6 e-0.4 i0.5 j-0.4 p0.6
!si 5.9 b0.4 c0.4 d0.6 g-0.8 h-0.6 i0.8 j-0.4 n-0.3 o1.8 p-0.6 r-0.5 s-0.6 t1.3
!simp 7.3 a0.7 b-0.4 d2.7 f1.1 g-0.4 i-0.3 m0.4 p-0.6
!simple 7.3 a0.7 b-0.4 d2.7 f1.1 g-0.4 i-0.3 m0.4 p-0.6
!sin 6.5 c0.6 d0.8 f-0.4 g0.7 h0.7 i-0.6 p-0.5 r0.8 s0.4 t1.4
!siqu 7.1 a0.6 b0.8 c0.5 d0.9 i0.5 m0.6 p0.9
!siquie 7.1 a0.6 b0.8 c0.5 d0.9 i0.5 m0.6 p0.9
!siti 7.3 b0.6 e0.3 s0.4
!sitio 7.3 b0.6 e0.3 s0.4
!sola 6.8 b-0.3 e1.1 f0.6 g0.4 k0.3 m-0.3 p-0.3 q0.6 t-0.3
!solo 6.8 a-0.3 c0.3 g1.5 h1.7 i0.5 o0.4 r1.8 s0.7
!solt 7.1 a0.8 e0.5 g-0.4 m1.2 p1.4
!soltar 7.1 a0.8 e0.5 g-0.4 m1.2 p1.4
!somo 7.3 d0.8 f0.4 i1.0 m0.3
!somos 7.3 d0.8 f0.4 i1.0 m0.3
!son 7.3 a0.5 c1.2 i0.4 m1.1
!soy 6.2 b-0.3 c-0.5 d0.8 e-1.1 f0.3 g0.9 i-0.5 j1.5 k1.6 m0.3 n-0.3 p-0.4 q0.4 r1.0 s0.5
!subi 7.3 b1.5 i1.4 p0.7 t1.0
!tarj 7.1 c-0.3 d-0.3 e0.9 s0.6
!tarjet 7.1 c-0.3 d-0.3 e0.9 s0.6
!te 5.6 a0.4 c0.5 d-0.8 e0.5 f0.5 i1.2 j-0.5 m-0.4 n1.0 q-0.5 s0.4 t-0.3
!tele 6.0 a1.1 d2.6 e1.2 g-0.6 k0.3 n0.5 o0.3 p-0.8 r-0.6 s0.8
!telefo 6.0 a1.1 d2.6 e1.2 g-0.6 k0.3 n0.5 o0.3 p-0.8 r-0.6 s0.8
!tene 6.8 a1.0 c1.1 d-0.4 i-0.4 j1.0 k1.3 p-0.4 s1.6
!tenemo 7.3 a0.3 c1.3 k1.6 l0.3 q0.3
!tener 7.3 a0.7 j1.2 s1.9
!teng 6.4 c-0.4 e0.6 f0.4 g0.6 i-0.4 m-0.4 n0.5 o1.1 p0.5 r0.8 t0.6
!tengo 6.4 c-0.4 e0.6 f0.4 g0.6 i-0.4 m-0.4 n0.5 o1.1 p0.5 r0.8 t0.6
!terc 7.3 e0.8 i0.8
!tercer 7.3 e0.8 i0.8
!term 7.1 a-0.7 b-0.3 c0.5 d-0.4 e0.9 g-0.3 k0.7 n-0.4 p0.4 s-0.4
!termin 7.1 a-0.7 b-0.3 c0.5 d-0.4 e0.9 g-0.3 k0.7 n-0.4 p0.4 s-0.4
!tiem 7.1 a-0.7 d0.4 g0.6 i-0.3 l1.8 n1.8 r1.1
!tiempo 7.1 a-0.7 d0.4 g0.6 i-0.3 l1.8 n1.8 r1.1
!tien 6.0 b1.4 c0.8 f0.4 g0.4 l0.3 m-0.6 n0.5 p-0.4 q0.6 s0.6 t1.6
!tiene 6.0 b1.4 c0.8 f0.4 g0.4 l0.3 m-0.6 n0.5 p-0.4 q0.6 s0.6 t1.6
!toca 6.6 a0.6 c-0.3 e1.3 g-0.4 i-0.3 k-0.6 l0.4 n0.6 r-0.6
!toda 7.1 a-0.3 b-0.3 i-0.5 l1.8 s0.7
!todavi 7.1 a-0.3 b-0.3 i-0.5 l1.8 s0.7
!todo 6.8 a-0.7 b0.4 d-0.5 g0.6 h1.6 i-0.4 l0.8 m0.5 n1.0 p-0.4 r1.2
!tome 7.3 a0.4 c-0.3 e-0.3 i1.3
!trab 6.4 b0.8 d0.5 g-0.3 j-0.3 l-0.3 o0.4 p0.5 q-0.4 s-0.4
!trabaj 6.4 b0.8 d0.5 g-0.3 j-0.3 l-0.3 o0.4 p0.5 q-0.4 s-0.4
!trad 7.3 a0.5 c1.3 e0.3 i0.7 t0.8
!traduc 7.3 a0.5 c1.3 e0.3 i0.7 t0.8
!tram 7.1 a0.7 c0.7 e0.8 m0.6 p1.7
!tramit 7.1 a0.7 c0.7 e0.8 m0.6 p1.7
!tran 7.3 b0.4 c0.5 d-0.3 e0.5 l1.5 p0.7 q0.4
!transf 7.3 b0.4 c0.5 d-0.3 e0.5 l1.5 p0.7 q0.4
!tu 7.1 a-0.4 d-0.4 e-0.3 l1.6
!turn 7.3 a0.5 b1.4 e1.2 i0.4 s0.8
!ulti 7.1 a1.1 e1.3 f1.0 g-0.3 i-0.3 p1.7 q0.4 r-0.3 t0.3
!ultimo 7.3 a0.6 b0.3 e1.5 f1.2 p0.6 q0.4 t0.3
!un 4.8 a1.5 b0.7 c1.2 d3.4 e2.1 f1.1 g1.3 h1.4 i0.5 j-1.2 k-0.4 l2.3 o0.6 p1.5 r1.9 s0.5 t0.3
!una 5.1 a-0.8 c0.8 e1.2 f1.3 g2.4 h1.3 i0.7 j0.5 m0.4 n0.5 o0.4 p-1.1 r2.6 s-0.3
!uno 7.1 a0.9 b0.9 c2.5 i-0.3 m0.9 o0.3 p0.4
!usa 7.3 c-0.4 d0.4 e0.4 f0.8 h0.3 o0.6
!uste 7.1 a-0.8 c0.4 g0.6 h-0.3 n0.5 r1.0
!ustede 7.1 a-0.8 c0.4 g0.6 h-0.3 n0.5 r1.0
!va 6.0 a1.5 d-0.7 g-0.7 h-0.6 j0.3 k0.8 l-0.5 m0.9 p1.5 q-0.4 r-0.4
!vamo 5.4 d0.5 e0.5 g-0.5 i1.3 j-0.5 l0.5 q-0.3
!vamos 5.4 d0.5 e0.5 g-0.5 i1.3 j-0.5 l0.5 q-0.3
!veia 7.3 g0.7 h0.4 r0.7
!vemo 7.3 e0.6 k1.3 l0.4 n0.5
!vemos 7.3 e0.6 k1.3 l0.4 n0.5
!veng 6.8 b-0.3 c0.5 d-0.4 g0.6 i0.6 k1.9 r0.3
!venga 7.3 r-0.4
!veni 7.3 a-0.4 d-0.4
!veo 7.1 a0.3 b0.5 e0.5 o0.5 p0.6 s0.4
!ver 6.1 a-0.7 b1.2 d0.3 e-0.6 g-0.6 h0.5 i-0.7 j-0.5 k0.9 p0.4 s-0.8 t0.3
!verd 7.3 a0.4 b0.5 e0.4 s1.2
!verde 7.3 a0.4 b0.5 e0.4 s1.2
!verl 7.1 b1.3 d-0.4 e-0.5 i1.3 p0.7 q0.3
!verla 7.3 b1.4 e-0.4 i1.3 p0.8 q0.3
!vide 7.3 a-0.5 k1.6 t-0.3
!videol 7.3 a-0.5 k1.6 t-0.3
!vien 6.6 c1.3 g-0.3 i-0.4 l-0.4 n0.3 o0.9 p0.4 q-0.5
!viene 6.6 c1.3 g-0.3 i-0.4 l-0.4 n0.3 o0.9 p0.4 q-0.5
!vist 6.5 a-1.1 e0.4 g0.9 h0.5 i-0.3 j0.4 k0.5 l-0.4 m-0.4 n0.7 q0.6 r1.1 s-0.6 t0.3
!visto 6.6 a-0.9 g0.3 h0.5 j0.5 k0.4 n0.8 q-0.3 r0.6 s-0.6
!voso 6.8 d1.0 h0.5 i1.3 o0.4 r0.5
!vosotr 6.8 d1.0 h0.5 i1.3 o0.4 r0.5
!voto 7.3 a-0.3 b0.3 g0.9 h1.4 r1.1
!voy 5.5 a1.3 c0.4 d0.7 g-0.8 i0.8 j-0.4 k1.4 l-0.5 m0.3 n-0.6 p2.2 r-0.7 s0.9 t-0.5
!voz 7.3 i0.6 r-0.3
!vuel 6.5 a0.4 b0.5 d1.0 i1.3 j-0.3 k0.3 l-0.4 r0.3 s-0.4
!vuelta 7.3 a0.7 b0.4 d-0.4 g-0.4 i1.9 p-0.4
!vuelto 7.1 d1.1 g0.5 i-0.3 r0.6
!vues 6.4 a-0.4 b0.7 e0.3 g-0.4 j-0.4 n0.4 p1.2 q-0.3
!vuestr 6.4 a-0.4 b0.7 e0.3 g-0.4 j-0.4 n0.4 p1.2 q-0.3
!y 4.7 c1.7 d0.3 e0.4 g0.5 i-1.8 j0.8 k0.7 l1.6 m0.7 n0.7 p1.1 r1.4 s-0.7 t1.4
!yo 7.3 c0.6 e0.4 f0.8 j0.7
a 2.1 a1.5 c1.3 d0.8 f1.2 h0.4 i2.2 k-1.1 l-0.3 m-0.4 n-0.5 p-0.5 r-1.6 s2.8
a+abon 6.6 a1.3 b0.6 e0.6 g-0.3 i-0.5 l-0.3 m-0.4 p2.7 s-0.3
a+abri 7.3 c0.6 e0.6 f0.3
a+admi 7.3 a-0.5 n0.6 r0.4
a+algu 6.0 d1.2 e-0.5 g-0.6 i0.8 o0.7 p-0.5 t0.7
a+arre 7.1 b-0.3 c0.9 e0.6 g-0.4 j-0.4 m0.3 r-0.4
a+camb 6.8 a0.4 b1.1 c-0.5 d-0.3 e-0.5 i0.3 j-0.4 m0.7 n-0.3 o-0.4
a+casa 6.8 a-0.6 b-0.5 c-0.4 g1.1 h1.0 k-0.3 n0.8 r1.0
a+cobr 7.1 a-0.8 c-0.3 d0.4 e-0.4 f-0.3 l0.8 p-0.4 q-0.3
a+come 6.8 a-0.7 g0.6 n1.5 r0.9
a+conc 7.3 a0.4 c0.4 e-0.3 i1.3
a+cons 7.3 a-0.4 i-0.4 n-0.3 o1.0
a+cont 6.0 a1.9 b1.6 d1.0 e1.4 g-0.5 i0.8 p-0.5 r-0.4 s2.3
a+corr 7.3 o0.4
a+dar 7.1 c-0.3 e0.5 s-0.3
a+deci 7.3 b0.9 d0.7 e-0.3 g0.6 p-0.3 r0.6 s0.6
a+deja 7.3 a-0.4 f0.5 g0.7 q0.3 r0.7
a+denu 7.3 e-0.3 m0.3
a+dia 7.3 a0.3 b0.6 c0.5 e0.4 s0.8
a+diez 7.3 d1.3 e0.4 h0.9 r-0.4 s-0.3
a+dios 7.3 e0.4 f1.1 m0.4
a+disc 7.3 b0.7 d0.4 g0.4 i0.6 l0.3 m0.3 r0.4
a+dos 6.8 a0.4 i1.1 m0.9 p1.2 t0.3
a+el 7.1 d1.0 e0.6 g0.4 j0.5 p0.6 r0.5 s-0.3
a+ella 7.3 a-0.4 f0.4 h0.4 k-0.3
a+enca 7.3 a1.0 e1.8 i1.9
a+esa 7.1 g0.4 i-0.4 p1.2 t-0.3
a+ese 6.8 a0.7 b2.5 c-0.4 d0.7 e0.3 h-0.3 i1.1
a+eso 7.3 a0.4 b1.7 d0.6 e-0.4 p0.4 s0.7
a+esta 6.8 a0.4 c1.5 e-0.6 i0.4 l0.3
a+este 6.8 a0.5 c1.1 f-0.4 o0.5
a+expl 7.1 a0.5 d1.2 p0.7 s0.6
a+fact 7.3 a-0.5 l0.3 n0.5 o0.6
a+favo 7.3 d0.4 k0.3 q1.0
a+fina 6.5 a0.4 b0.7 d0.8 e-0.4 i2.0 l0.4
a+firm 7.3 a-0.6 b-0.3 f0.4 n-0.3 o0.3
a+grab 7.3 a-0.3 k0.3 n0.5
a+gust 7.3 a0.3 g0.3 q1.0 r0.5 s1.0
a+hace 6.4 a1.0 e0.5 g-0.6 i0.6 j-0.4 n-0.4 p0.8 r-0.8 s0.8 t-0.4
a+impr 7.3 e0.4 g0.6 m0.5 n0.8 r0.8 t0.9
a+insu 7.3 a0.4 d0.4 e0.8 s0.9
a+inte 7.3 a0.8 c-0.3 e-0.6 i-0.4 j0.5 s1.0
a+ir 6.5 a-1.0 b-0.4 c-0.5 d0.5 f-0.3 g-0.4 i1.1 k1.0 l1.6 m0.3 p-0.8 r-0.4
a+juev 7.3 a1.1 c1.4 e0.5 h0.4 n-0.3 t0.6
a+juic 7.1 a0.5 c0.5 e0.4 j1.8 p0.4 s-0.4
a+la 3.7 a0.6 b-0.8 c0.9 d-0.3 e3.7 f3.8 g-0.7 h1.4 i-1.2 j0.9 k4.4 l-0.4 n1.1 o2.1 p-0.9 q0.7 r-0.7 s-0.8 t-1.0
a+las 4.6 a-1.1 b-0.4 c-1.5 f0.7 h1.8 i-1.4 j-1.3 k1.8 l-0.5 m0.8 p-0.3 q1.3 r0.8 s-1.0 t4.1
a+leer 7.3 a0.3 g0.6 r0.4 s1.2
a+llam 6.8 d0.7 e0.7 f0.6 g0.9 h1.5 i-0.4 m-0.3 q-0.4 r1.1
a+llev 7.3 s0.6
a+llor 7.3 a-0.4 c0.3 g0.7 h0.9 k0.5 o0.4 t-0.3
a+lo 6.4 c0.3 e-0.4 g-0.5 i-0.3 k0.5 m-0.5 n-0.4 p0.7 t-0.5
a+los 5.0 a-0.7 c-0.4 d-0.3 e-1.1 g1.5 i-1.1 k0.5 n0.5 o-0.6 p-0.4 q1.0 r1.7 s0.5
a+mal 7.1 a0.5 c-0.4 i1.6
a+mand 6.8 a-1.0 e-0.9 h-0.4 o1.1
a+mano 6.8 b0.4 c0.5 d-0.5 e-0.4 f0.8 g0.4 m0.5 n1.2 q-0.4 r0.5
a+medi 5.5 a-0.5 b-0.8 c1.2 e1.1 h0.3 i-0.9 n-0.3 p0.5 q0.4 r0.5 s-0.7 t2.5
a+mete 7.3 e0.9 g0.3 h0.5 j1.5 s-0.5
a+mi 4.8 a-1.3 b0.9 c0.5 d1.9 f1.1 g-0.3 i-1.3 l0.3 n2.0 o0.4 p0.6 s-1.8 t-0.3
a+mira 7.1 e-0.3 g1.2 h0.5 k-0.3 p0.7 r1.0
a+mita 6.6 b0.8 c-0.3 e-0.3 h-0.3 j-0.3 q0.6 s0.7
a+nada 7.3 d0.4 j0.6
a+nadi 6.5 c-0.4 d-0.5 g0.8 i-0.6 o-0.3 p0.3 q-0.3 r0.8 s0.7
a+ning 6.5 a-1.0 e-0.6 f0.7 h0.6 j-0.4 k-0.3 n0.5 q-0.5 r0.5 s-0.5
a+nomb 6.0 a-1.2 d-0.3 g-0.5 i0.3 j-0.3 l-0.3 m0.3 n0.6 o2.8 p-0.6 q1.9 s-0.9
a+noso 7.3 a-0.7 c-0.4 d-0.4 f0.4 h-0.3
a+nues 5.1 a0.6 c0.3 d1.1 f1.9 g-0.4 j0.3 k0.6 p-0.5 s-0.6
a+otra 6.8 a0.5 b-0.3 d1.6 i0.5
a+otro 6.0 a2.3 b1.1 c2.1 d0.6 f-0.3 g-1.1 h-0.7 i5.3 j-0.4 k-0.4 p-0.4 r-1.0 s1.9
a+paga 5.6 a0.7 c-0.3 e0.8 f0.5 g-0.7 h0.3 i-0.9 j-0.8 l-0.7 m0.8 n0.6 p3.8 s0.3 t0.4
a+part 5.5 b-0.5 d0.4 f0.6 g-0.8 i2.0 j-0.3 m0.4 r-0.8 s-0.7
a+pasa 6.8 a0.5 c0.9 j0.5 m1.7 p0.9 s-0.4
a+pedi 7.3 a0.8 b1.0 d1.8 e1.2 i0.5
a+pode 6.1 a-1.1 b1.0 d-0.4 e0.4 f0.8 g0.4 i-0.7 k2.2 l0.7 o0.5 p-0.5 r0.8 s-0.6
a+pone 6.2 a1.1 b0.4 d-0.6 e1.0 h0.7 i-0.4 m-0.4 n0.6 r0.4 s0.8 t0.4
a+por 6.4 d-0.5 e-0.7 h0.4 i1.1 j-0.4 k1.0 l-0.5 m-0.4 p-0.3 q0.4
a+pres 6.8 a0.8 c1.2 i1.8 k0.9 p0.6
a+prim 6.6 a-0.3 g-0.3 i-0.3 k1.1 o0.7 q0.7 t0.5
a+punt 7.3 c0.4 d0.7
a+que 6.1 b-0.4 c0.8 d1.5 e-0.4 f1.2 g-0.7 i-0.5 j1.1 o2.4 q-0.6 t-0.4
a+qued 6.8 a1.0 c1.1 d1.1 e-0.6 g-0.4 i0.6 j0.7 r-0.4 s0.5
a+quie 6.4 a0.9 d1.2 e0.6 f1.4 g-0.6 i0.7 j-0.3 p-0.4 r-0.4 s1.6
a+reco 7.1 b0.3 d0.5 i0.4
a+reno 7.1 a-0.5 b0.3 d0.4 i-0.4 m0.4 q0.3 t0.8
a+revi 7.3 b0.6 i0.6
a+sabe 7.3 a0.5 c0.6 d0.6 i0.5
a+sali 7.1 d-0.3 e0.3 f0.5 q0.3 s-0.3
a+ser 7.3 a0.6 b0.8 e0.7 g-0.3 i-0.3 s1.6
a+sese 7.3 a-0.4 c-0.4 d-0.3 h-0.4 l0.8 o1.4 q0.4
a+sona 7.3 a0.8 e0.6 p0.7 s0.4
a+sori 7.3 b0.3 k0.4 m0.6 n-0.3
a+su 5.3 a0.8 b-0.4 c0.6 d2.1 e1.7 f2.9 g-0.6 h-0.8 i0.8 n1.0 p-0.6 q0.7 s0.6 t0.6
a+subi 6.8 a-0.4 b0.8 e1.2 f0.6 g-0.3 m-0.4 o-0.3 q0.6 t0.6
a+term 7.3 a0.5 c0.4 e0.7 i1.6 j0.7
a+tiem 6.8 a-1.0 d0.3 e-0.4 g1.8 i-0.4 m-0.4 n0.6 p-0.4 r2.2
a+toda 7.1 b0.6 c0.4 e-0.5 s1.1
a+todo 5.5 a-1.5 b0.3 g0.7 h1.0 i-0.8 j-0.5 l0.4 m-0.5 p-0.5 q0.8 r1.0 s-0.7
a+trav 7.3 a0.3 c0.6 d0.7 e0.9 j0.5 p0.5
a+tres 6.6 d0.4 f1.5 i-0.3 q-0.3 s-0.3 t1.3
a+tu 7.3 d-0.3 l0.7
a+ulti 7.3 c1.4 g0.3 h0.5 i-0.5 m0.3 r0.4
a+un 5.3 a0.5 c0.8 d1.6 e-0.7 f0.6 g-0.7 h-0.3 i-0.7 j1.1 l-0.4 m2.0 t1.8
a+una 5.8 b0.8 d1.0 e-0.8 g-0.4 h0.5 i0.5 j-0.4 k-0.7 l0.9 m1.9 o-0.7 r-0.8 s-0.8
a+uste 6.5 b-0.3 d-0.5 e1.0 g1.0 i-0.4 j1.1 k-0.4 q0.3 r0.8
a+vein 7.3 a-0.3 g0.3 h0.9 r0.5
a+veni 7.3 e0.4 i0.5 k0.3 r-0.3
a+ver 5.3 a0.7 b-0.4 c-0.9 d1.5 e-0.4 f0.4 i-0.8 j0.6 k0.4 m1.0 n-0.4 p0.6 q1.3 s1.1
a+verl 6.6 a0.6 b1.4 d1.4 h1.0 i2.2 p0.5 q-0.3 r0.4 s-0.5
a+vivi 7.3 a-0.5 t0.5
a+voso 6.8 b-0.4 i0.7 p0.5 t0.4
a+vues 6.5 b-0.5 d-0.6 e1.7 f0.6 g0.4 p-0.3 r0.7 s1.5
a3 7.1 a-0.6 e-0.4 k0.4 l0.4 m0.5 n-0.3 s-0.3
a3+y 7.3 a-0.4 e-0.4 k0.5 l0.3
abaj 6.6 b0.8 e0.4 f-0.4 g-0.4 h0.3 i-0.5 k0.4 q-0.4 r-0.5
abajo 6.6 b0.8 e0.4 f-0.4 g-0.4 h0.3 i-0.5 k0.4 q-0.4 r-0.5
aban 7.1 c0.5 i-0.3 k0.4 l-0.3 n0.3 o0.4 r0.3
abando 7.1 c0.5 i-0.3 k0.4 l-0.3 n0.3 o0.4 r0.3
abie 5.8 a-0.5 c-0.6 e0.3 g0.6 h0.9 j0.5 m-0.3 o0.7 p-0.6 r0.9 s0.8
abie+un 7.1 a0.5 c0.5 d0.9 e0.4 i0.9 j0.7 s1.5
abiert 5.8 a-0.5 c-0.6 e0.3 g0.6 h0.9 j0.5 m-0.3 o0.7 p-0.6 r0.9 s0.8
abog 4.2 b-1.0 c0.5 g-0.9 h0.3 i-1.8 j4.1 k0.5 l-0.5 m1.3 o-0.4 p-0.6 r-0.5 s-0.3 t0.3
abog+de 6.6 a-0.6 c0.5 f0.3 g-0.3 j-0.4 m0.6 t0.4
abog+que 6.8 g-0.3 i-0.3 j1.0 m0.9 n-0.3 t0.3
abog+y 6.5 a0.8 d-0.4 e-0.6 i-0.4 j2.9 m0.8 s-0.5
abog+ya 7.3 a0.4 e0.7 g-0.3 j0.8 s1.0
abogad 4.2 b-1.0 c0.5 g-0.9 h0.3 i-1.8 j4.1 k0.5 l-0.5 m1.3 o-0.4 p-0.6 r-0.5 s-0.3 t0.3
abon 5.3 c0.5 d0.6 e0.9 g-0.8 h1.1 j-0.8 k0.4 l0.4 m2.4 n2.4 o1.5 p1.5 q3.6 s-0.9 t-0.6
abon+cuan 7.3 a0.4 e0.8 p1.5
abon+el 6.8 a-0.4 d0.4 e0.5 g-0.5 h0.7 i-0.3 n3.3 o0.6 p0.5 q1.3 r-0.5
abon+esa 7.3 b1.0 e-0.3 p1.1
abon+la 6.8 a0.8 c0.6 d0.7 m0.5 p0.6 q0.8
abon+por 7.3 c0.5 d0.3 e-0.3 k0.6 m0.7 o0.4 q1.4
abon+un 7.3 a0.6 e1.1 p1.5
abonad 6.5 a-1.2 d0.4 e-0.5 i-0.3 j-0.4 k0.3 n0.6 o1.5 p-0.7 q4.6 r0.6 t-0.3
abonar 6.6 a0.4 c0.4 d0.5 e1.8 i-0.4 m0.7 n1.8 p1.5 q-0.6 r-0.4
abono 6.1 b-0.3 e-0.9 f-0.3 g-0.4 h1.0 i1.1 m2.0 n0.6 q0.3 s-0.4 t-0.5
abra 5.8 b0.6 d0.3 g0.7 i1.6 m1.0 n0.4 p0.3 r0.6 s-0.5 t-0.5
abra+y 7.3 c0.4 i1.0
abrazo 6.0 a-0.6 f0.4 g1.0 i1.2 n-0.4 p-0.4 r1.0 s-0.3 t-0.4
abre 6.2 c0.3 d0.4 e2.0 f1.0 g-1.0 h0.9 i-0.5 j-0.4 k-0.4 m0.4 n0.3 p-0.5 r-0.6 t0.9
abri 5.0 a-0.5 b-0.5 c2.4 d1.2 f0.3 g0.4 h2.1 i-1.1 j-0.4 l1.2 n0.4 o1.0 p0.7 r1.0 s-1.1 t-0.4
abri+el 6.8 a-0.6 d-0.5 f0.6 g-0.3 k0.8 l-0.3 n0.4 q-0.4
abri+en 6.5 a0.5 c1.5 d-0.4 e0.4 g0.8 h1.2 i-0.5 l1.1 o0.4 p0.4 r0.9 t1.3
abri+la 7.3 a-0.3 g0.8 h0.7 r0.9
abri+y 7.3 c0.5 g0.6 h0.7 j0.4 p0.8 r0.5
abril 5.8 b-0.3 c1.4 d0.8 g-0.7 k-0.4 l1.1 o0.8 r-0.3 s-0.6 t-0.4
abrimo 6.6 a-0.9 c-0.5 f-0.4 g1.8 h2.6 i-0.4 r2.0 s-0.5 t0.3
abrio 6.8 a0.7 c1.5 d0.4 f0.5 i-0.3 j-0.3 k0.6 l0.9 p0.9
abrir 6.6 a-0.9 c0.5 f0.5 i-0.6 k0.4 o0.5 p-0.4 q-0.3 s-0.4
abro 7.3 a0.3 i0.6
abue 5.8 a-0.8 b-0.4 d-0.6 e0.5 h0.5 k0.3 o0.3 p0.4 r0.4 s-0.7 t-0.6
abue+se 7.3 a-0.4 f0.4 g0.4 r0.6
abuela 6.1 c0.3 d-0.3 e1.1 f0.4 g-0.4 i-0.5 o0.5 p0.6 s-0.6 t-0.5
abuelo 6.8 a-0.9 c-0.4 d-0.3 e-0.7 g0.7 h0.8 i0.3 r0.4
abus 7.3 a0.3 b0.8 m0.4 p0.8
acab 4.8 a0.6 b-0.4 c1.9 d0.3 f0.4 g-0.3 h0.6 i1.4 l-0.9 p0.6 q2.1 r0.6 t1.4
acab+a 7.3 i1.0 p0.6
acab+de 5.9 b1.2 c-0.4 g0.5 j-0.4 m0.5 n0.6 p-0.8 q3.5 r1.2 t0.8
acab+el 6.8 d0.4 e-0.5 g0.4 i1.2 r0.5 t0.3
acab+en 6.6 c0.7 e0.5 g-0.3 h-0.3 i-0.4 j0.9 r-0.4 s0.4
acab+la 6.8 a0.7 c-0.3 d0.9 e0.4 f0.7 g-0.3 h-0.4 i-0.4 l-0.4 p0.7 r-0.5 t0.3
acaba 6.1 a0.6 b-0.7 c1.2 d0.7 f-0.4 g-0.6 i0.8 j-0.4 l-0.4 p-0.4 t1.6
acabad 7.1 b0.8 c-0.4 d0.7 f0.8 g0.3 h-0.6 i-0.4 k0.5 n0.7 q-0.3 r0.7
acabam 7.1 a-0.7 i0.9 r-0.4
acabar 6.8 a0.6 e0.7 i0.7 j0.6 p0.3 s0.4
acabe 7.3 a0.4 e0.4 i0.7 j0.5
acabo 5.7 a-0.3 g1.0 p0.4 q2.9 r1.2 t0.3
acad 6.6 a-0.7 b0.4 d-0.5 g0.7 i-0.4 j-0.3 k0.9 l0.5 r0.9
academ 6.6 a-0.7 b0.4 d-0.5 g0.7 i-0.4 j-0.3 k0.9 l0.5 r0.9
acce 6.5 d1.1 e-0.4 h0.3 k-0.4 l-0.4 m0.5
acce+a 7.1 d-0.4 f0.7 h0.4 n0.5 r-0.4 t0.8
acceso 6.6 d1.1 e-0.6 f-0.3 k-0.3
acci 6.0 a1.8 c1.1 e0.5 f-0.4 g-0.4 i-0.5 j4.2 p0.3 r-0.3 s-0.4
acci+lega 7.1 a0.6 d0.6 e-0.3 i0.3 j0.9
acci+que 7.3 e0.4 j0.8
accion 6.0 a1.8 c1.1 e0.5 f-0.4 g-0.4 i-0.5 j4.2 p0.3 r-0.3 s-0.4
acei 6.4 b-0.4 c0.6 d-0.4 e-0.7 g0.6 h0.8 i0.4 r0.4 s0.5
aceite 6.6 b-0.3 e-0.6 g0.9 h0.9 i0.5 r0.7
aceitu 7.3 a0.3 c0.8 r-0.3 s0.7
acep 6.0 e-0.7 g-0.8 h0.8 i-0.7 j-0.6 k-0.4 m2.4 n0.7 o1.1 p-0.3 q0.4 s-0.4
acepta 6.0 e-0.7 g-0.8 h0.8 i-0.7 j-0.6 k-0.4 m2.4 n0.7 o1.1 p-0.3 q0.4 s-0.4
acer 6.5 c0.3 e1.3 g0.9 h1.1 i-0.6 j0.7 m0.8 n1.6 p0.3 q-0.5 r1.0 s-0.4 t-0.3
acerca 7.3 a-0.4 e0.4 g1.5 h1.2 o0.3 r1.4
acero 7.3 a0.4 e1.4 j1.1
acla 6.6 b0.4 g0.4 h0.9 j-0.3 n0.7 o1.0 r0.4
aclama 7.3 a-0.3 g0.6 h0.7 r0.5
aclara 7.3 c0.5 e0.5 f0.6
acon 6.6 c1.5 d0.3 e-0.4 g-0.9 h-0.4 j1.2 l-0.3 n0.6 p1.2 r-0.6
acondi 7.3 c0.8 i0.5
aconse 7.1 a0.3 c0.9 d0.6 e-0.4 g-0.8 h-0.3 j1.4 m0.5 n0.3 p1.4 r-0.6 t0.4
acor 6.1 a1.9 b0.4 c0.7 d0.5 e2.4 g-0.6 h0.6 i1.1 j0.9 k1.1 m2.1 q-0.4 r-0.4 s-0.8
acor+de 7.3 c-0.3 e0.9 j1.5 k1.0 s-0.5
acorda 6.6 a1.1 b0.6 c0.7 e1.9 g-0.4 h0.7 i-0.4 j1.0 m2.3 q-0.3 s-0.6 t0.4
acorde 7.3 d0.4 e0.5 k1.2 o0.3
acordo 7.3 a1.2 i1.8
acos 7.3 c0.6 g0.4 r0.5 s0.6
acre 6.6 b0.4 c-0.7 f0.5 i-0.4 k0.6 l1.8 m0.4 t0.9
acre+de 7.3 a-0.4 l2.0
acredi 7.3 a0.4 e0.6 t1.2
acreed 7.1 a-0.5 c-0.5 e-0.3 f0.3 i-0.3 k0.6 l2.1 m0.5 q0.4
acta 5.5 c0.8 e0.6 f-0.4 h0.5 i-0.3 j1.0 k-0.5 l-0.4 p-0.7
acta+de 6.1 b-0.3 c-0.4 e1.2 f-0.4 g-0.5 i-0.6 j0.9 k-0.3 q0.4 r-0.5 s-0.4
acta+os 7.3 a-0.3 b0.4 m0.4
actas 7.3 q0.3 t0.5
acti 7.1 a0.7 e0.5 i0.6 n0.3 p0.5
acti+y 7.3 e0.7 f0.3 l1.0 n0.3
activa 7.1 a0.7 e0.5 i0.6 n0.3 p0.5
acto 6.1 a0.6 c-0.5 j1.9 m1.2 p-0.3 q1.1 t0.3
acto+de 7.1 a1.1 e0.4 j2.7 m1.4
actor 7.3 g0.4 q1.0 r0.5
actu 6.1 a0.6 b1.0 c0.3 d-0.6 e1.7 g-0.4 i-0.8 j-0.5 n-0.5 q0.6
actu+el 7.3 a-0.4
actual 6.2 a0.3 b1.0 c0.4 d-0.6 e1.1 g-0.4 i-0.7 j-0.4 m0.3 n-0.5 p-0.6 q0.6
acud 6.2 a0.7 c0.7 e1.3 f0.5 j2.2 k-0.4 m1.3 p-0.3
acud+a 6.6 a0.6 c0.9 e0.3 j1.8 m0.3
acud+al 7.3 e0.6 f0.7 j0.4
acudir 6.4 a0.6 c0.8 e0.9 f0.5 j2.0 k-0.4 m0.5 p-0.3
acue 5.6 a0.7 b-0.6 c-0.3 e0.6 h-0.7 i0.8 j1.3 m-0.5 n0.4 p1.2 r0.4 s-0.6 t-0.4
acue+con 7.1 a0.7 m2.3 p0.6
acue+de 7.1 b0.6 d1.0 e-0.3 g0.6 h-0.3 i0.4 k0.5 n0.4 p-0.3 r1.0
acuerd 5.6 a0.7 b-0.6 c-0.3 e0.6 h-0.7 i0.8 j1.3 m-0.5 n0.4 p1.2 r0.4 s-0.6 t-0.4
acus 7.1 b0.7 c0.6 d0.6 f0.5 j0.5 p-0.3
acus+de 7.3 c0.3 d0.7 i0.4 j0.6
acuse 7.1 b0.7 c0.6 d0.6 f0.5 j0.5 p-0.3
adel 5.7 b0.9 c0.4 d-0.5 h0.5 i0.6 j0.8 k0.3 m-0.4 q-0.5 s-0.7 t-0.6
adel+con 6.8 a-0.8 b-0.4 c0.8 f0.4 h1.2 i-0.4 j-0.3 k0.4 l0.4 m-0.3 n0.7 q-0.3 t-0.3
adelan 5.7 b1.0 c0.4 d-0.4 e-0.5 h0.5 i0.6 j0.8 k0.4 m-0.3 p-0.8 q-0.5 s-0.6 t-0.6
adem 5.9 a0.6 b1.4 c0.5 g-0.6 h0.7 i0.8 k-0.5 m2.1 n0.4 s-0.4
adem+apar 7.3 a0.5 b0.8 c-0.3 m1.0
ademas 5.9 a0.6 b1.4 c0.5 g-0.6 h0.7 i0.8 k-0.5 m2.1 n0.4 s-0.4
adio 7.1 b0.9 c-0.4 h0.7 r0.5
adios 7.1 b0.9 c-0.4 h0.7 r0.5
adju 4.5 a-2.2 b-0.8 e-0.6 g-1.0 h0.5 i-1.4 j-1.2 k0.6 n-1.1 p-1.2 q3.0 s-1.0 t0.3
adju+el 5.0 e0.4 g-0.3 i-0.4 j-0.7 l0.4 p-0.5 q1.0 s-0.3
adju+la 7.1 a-0.8 c0.3 d-0.5 f0.3 k0.7 s-0.4
adju+las 7.3 a-0.5 e-0.5 i-0.4 n-0.3 q0.3
adju+los 7.3 a-0.4 e-0.6
adjunt 4.5 a-2.2 b-0.8 e-0.6 g-1.0 h0.5 i-1.4 j-1.2 k0.6 n-1.1 p-1.2 q3.0 s-1.0 t0.3
admi 5.0 a-0.6 b-0.8 c-0.3 e1.3 f0.7 g-0.9 h-0.6 i0.9 l1.7 o1.1 p-0.6 q1.4 s-0.3
admi+ante 7.3 a-0.6 f-0.3 i0.3
admi+de 7.3 a-0.6 c-0.3 m-0.3 o0.4 q1.0 r0.3
admi+en 7.3 c-0.3 i0.5
admi+la 7.3 a0.4 e0.4 j0.4
admi+no 7.3 a-0.6 b0.3 c-0.3 l1.8 o0.5
admini 5.1 a-0.9 b-0.8 e1.0 f0.7 g-0.9 h-0.6 i1.1 j-0.3 l1.7 o1.1 p-0.6 q1.5 s-0.3
adri 7.1 a-0.3 b0.7 c-0.4 d0.3 g0.8 i0.5 q0.4 r1.0
adrian 7.1 a-0.3 b0.7 c-0.4 d0.3 g0.8 i0.5 q0.4 r1.0
aero 7.3 e-0.3 j-0.3 k0.3
aeroli 7.3 e-0.3 j-0.3 k0.3
afec 6.0 a-0.4 c-0.4 f1.0 i0.6 j0.4 m-0.4 t-0.3
afec+a 6.6 a-0.7 e0.4 f1.5 g-0.4 h0.4 i0.3 j-0.4 n0.5 q-0.4 s-0.4 t-0.5
afec+por 7.1 d0.6 j0.7 q0.3 s0.5
afecta 6.1 c-0.6 d0.4 e0.4 f1.2 g-0.5 i0.7 j0.4
afectu 7.3 d-0.4 e-0.3 g0.7 r0.6
afic 7.1 a-0.5 f0.4 g0.7 h0.9 r0.8
aficio 7.1 a-0.5 f0.4 g0.7 h0.9 r0.8
agen 5.4 a1.5 d1.2 e1.9 f-0.5 g-0.8 i2.4 j1.5 l-0.4 q-0.5 r-0.9 s1.2
agen+de 6.6 a0.9 e0.5 g-0.3 i0.5 j1.2 p0.5 r-0.4
agen+y 7.3 g-0.4 h-0.4 i2.6 s0.4
agenci 5.7 a1.3 c-0.5 d0.8 e1.3 f-0.4 g-0.5 i2.1 j1.9 p-0.5 r-0.7 s1.0 t-0.4
agenda 6.8 a0.4 c0.3 d0.7 e1.0 f-0.3 g-0.4 h0.4 i0.6 p0.4 r-0.4 s0.4
agos 5.9 a0.7 b-0.4 c3.2 d1.0 e-0.7 f0.6 g0.4 i-0.6 l-0.4 m1.1 r0.7 s0.6
agos+y 7.3 c0.5 f0.3 g0.6 r0.7 s0.4
agosto 5.9 a0.7 b-0.4 c3.2 d1.0 e-0.7 f0.6 g0.4 i-0.6 l-0.4 m1.1 r0.7 s0.6
agot 6.8 a-0.7 d-0.4 e-0.5 g1.9 h2.6 i-0.4 l0.3 r2.0
agot+el 7.3 a-0.5 g0.8 h1.1 l0.8 r1.0
agotad 7.3 a-0.5 b-0.3 c-0.4 e-0.3 g1.2 h1.5 l0.4 r1.3
agra 5.1 a0.4 b0.8 c1.1 d1.9 e-0.3 f0.4 g1.9 h-1.0 i0.9 j-0.5 k0.7 l0.6 n0.8 o0.6 p-1.0 r2.2
agra+a 7.1 a-0.4 g0.9 k0.3 r0.9
agra+el 7.3 a0.4 b0.6 d0.4
agra+la 7.3 b1.6 c-0.4 d1.4 g-0.4 i1.1 k0.5 o0.4
agra+much 7.1 a-0.5 b-0.3 d0.3 f0.5 g0.7 h-0.3 i-0.3 l1.3 n0.3 o-0.4 r0.9
agra+que 6.4 b-0.6 c1.0 d0.4 g-0.4 i1.0 j-0.4 l-0.5 m0.5 o1.0 q-0.3
agrade 5.3 a0.7 b1.1 c1.0 d2.2 f0.3 g1.7 h-1.1 i1.1 j-0.8 k0.6 l0.8 o0.5 p-0.9 r2.1
agrari 7.3 c0.4 j0.6 n1.1
agua 5.7 c0.4 d1.3 e0.9 g0.7 h0.6 i-0.4 j-0.7 k0.6 l1.5 n0.4 p1.0 r0.9 s-0.8
agua+hast 7.3 a-0.4 f0.3 g-0.3 k0.3 l1.5 r-0.4
agua+la 7.3 a-0.5 g0.6 r0.8
agua+por 7.3 a0.8 e1.5 g-0.3 i-0.3 m0.4 p0.9 t0.4
aguant 6.2 a-0.8 b-0.3 d0.7 e-0.9 g0.7 h0.6 i-0.5 j-0.4 k0.7 l1.6 p0.5 r0.8 s-0.4
agui 7.3 i-0.3 l1.8 m0.4 n1.8 o0.4 p0.4
ah 7.3 e-0.3 l0.3
ah+y 7.3 e-0.3 l0.3
ahi 5.3 a0.8 d1.7 e0.5 f1.0 g-1.0 h-0.5 i1.2 j-0.4 m0.5 n0.6 q1.7 s0.4 t0.8
ahi+me 7.3 b0.7 p0.8
ahor 4.5 a1.5 c1.9 d3.3 f1.1 g-1.1 h1.4 k0.5 l0.6 m0.3 n0.7 o0.6 p-0.7 q0.3 s0.5
ahor+bien 7.3 a0.7 c-0.5 d-0.4 e1.6 r-0.4 s0.3
ahor+el 7.3 a-0.4 n0.9 o1.1 q-0.3
ahor+lo 7.3 a0.5 e0.7 f1.6 m0.3 s0.5
ahor+ni 7.3 d0.9
ahor+no 6.8 a0.8 d-0.5 e0.9 i0.9 k0.8 p-0.3
ahor+nos 7.3 a0.3 b-0.5 c0.9 m1.1
ahor+y 6.8 a-0.9 f0.4 h0.3 l2.5 m-0.4 n0.5 p-0.4 r0.5
ahora 4.6 a1.3 b-0.4 c1.1 d2.8 e0.4 f1.2 g-1.2 h1.5 k0.4 l0.5 m0.4 n0.5 o0.8 p-1.8
ahorra 7.1 b0.5 c1.6 e-0.5 i-0.4 k0.3 m0.4 n0.3 p1.4 q0.6
ainh 7.3 b0.5 e0.8 g0.5 i0.4 n0.3 o0.4 r0.5
ainhoa 7.3 b0.5 e0.8 g0.5 i0.4 n0.3 o0.4 r0.5
aire 6.8 a-0.6 c0.9 e-0.3 f0.4 g-0.3 i0.3 k1.5 m-0.4 o0.3
aire+acon 7.3 c0.8 i0.5
ajus 7.1 a-0.6 b-0.3 f0.4 n-0.3 o0.3
ajusta 7.3 a-0.6 b-0.3 f0.4 n-0.3 o0.3
al 3.1 a-1.9 b0.6 c-0.6 d0.7 e-2.3 f1.5 g-0.8 h0.9 i-0.8 j-1.4 k2.2 l0.8 m1.0 o0.6 p-1.2 q-0.5 r0.4 s-1.1 t-0.4
al+ampa 6.8 a1.1 c1.7 e-0.6 i1.2 j1.5 p0.7
al+ano 7.3 a0.6 b1.5 d0.3 i0.4
al+ayun 7.1 a-0.5 b-0.4 m-0.3 o0.3
al+banc 6.4 a1.5 b0.5 e0.6 h-0.3 m-0.4 p3.0 q0.9 s-0.3
al+ciel 7.3 a-0.3 k1.3 l0.7 n0.4
al+clie 6.6 a-0.7 d-0.6 e-0.4 g0.7 j-0.5 m-0.4 r0.8 t0.4
al+cole 7.1 j1.1 m1.7
al+cons 7.3 c0.5 f0.8 i0.5 j-0.3
al+cont 6.6 b-0.4 d-0.3 e0.4 f-0.4 g-0.5 h1.7 i-0.6 j-0.4 k-0.5 p1.3
al+corr 6.6 a-0.8 f-0.5 i-0.6 l-0.5 o1.7
al+dia 6.8 a-1.3 c-0.5 d-0.4 e-0.4 f-0.4 g0.7 i-0.4 j-0.3 k0.4 l0.9 r1.2
al+dire 7.3 c0.7 e-0.4 s0.7
al+entr 7.3 a-0.4 b0.4 c-0.4 d1.0 i0.5
al+fina 5.7 a-1.2 d-0.4 e-0.6 g-0.9 i-1.0 j-0.4 k1.2 m0.3 n-0.4 o0.3 p-0.6 q-0.3 r-0.3 s-0.4 t-0.6
al+ingl 6.8 e0.4 g-0.3 k0.4 l0.5 m0.4 n0.5 o-0.3 q0.3
al+jefe 7.3 e-0.6 f0.7 g0.6 h0.7 l0.3 m0.9
al+juzg 6.6 a0.6 d-0.4 f0.7 i-0.3 j1.4 k0.3 m-0.3
al+lado 5.8 b0.5 e-0.7 g-0.3 h0.8 i-0.6 j-0.5 k-0.6 l0.5 m1.7 o-0.4 p-0.4 q-0.5
al+mart 7.3 a-0.5 k2.1
al+mes 6.0 b1.6 c-0.4 d0.3 e-0.4 j-0.3 l1.8 m-0.4 p-0.6 s-0.5
al+mio 7.3 a-0.4 n0.9 o0.9
al+movi 7.3 a-0.6 c0.3 g0.5 q0.8 r0.6
al+nuev 7.3 a0.7 c0.5 i1.4
al+obis 7.3 c0.3 f0.4
al+port 7.3 a-0.6 b0.4 j-0.3 k-0.3 l0.4 n0.9
al+prin 7.1 a0.4 c0.5 d1.6 e0.7 h-0.3 s0.3
al+prog 7.3 a0.4 c0.6 s0.7
al+que 6.8 b0.5 d0.5 e-0.6 g0.9 h0.6 i0.6 r0.6
al+reve 7.1 a0.5 b0.5 g-0.4 i0.5 n0.3 r-0.4 s0.8
al+segu 7.1 b0.8 j0.3 p0.6 s0.9
al+ser 7.3 a-0.3 e-0.3 k0.7 o1.2
al+serv 7.3 a0.5 d1.6 f1.3 j1.1
al+tele 7.1 d0.5 g0.4 j0.5 o0.7 r0.8
al+venc 7.3 a0.7 i1.4
alar 7.3 a0.7 c1.9 d0.7 f0.5 i0.8 n0.6
alba 6.0 a-0.9 e-0.7 h-0.3 i-0.4 m0.8 r0.5 t2.3
alba+y 7.3 a0.5 d0.5 i0.6 p0.7
albace 7.3 d0.6 i0.4
albani 7.1 b0.7 d-0.4 p0.6 s0.3
albara 7.3 a-0.5 f-0.3 g0.7 m0.4 r1.0 t1.6
albe 7.3 c0.5 e-0.4 g0.5 h0.9 r0.6
albu 7.3 c0.7 g0.4 r0.3 s0.7
album 7.3 c0.7 g0.4 r0.3 s0.7
alca 6.0 b0.4 d-0.5 e0.4 g0.8 h2.0 i-0.5 o0.6 p0.4 r1.0 s0.8 t-0.4
alca+de 7.3 a-0.4 g1.1 h1.6 l0.5 m0.3 n0.3 o0.3 r1.3
alcald 6.2 b0.3 c-0.4 e0.4 g0.9 h2.2 i-0.3 p0.5 r1.1 s0.9
alco 7.3 b0.3 i0.3 k0.8 l0.3 t0.7
alcoy 7.3 b0.3 i0.3 k0.8 l0.3 t0.7
aleg 6.1 b-0.4 c0.8 d0.5 e-0.7 g0.6 n0.9 o0.5 r0.9 s-0.4
alegac 7.3 c0.4 d0.7 e-0.3 t0.6
alegan 7.3 n0.4
alem 6.8 c-0.3 e0.5 g0.5 h1.6 i0.5 m0.7 r0.7
aleman 6.8 c-0.3 e0.5 g0.5 h1.6 i0.5 m0.7 r0.7
aler 6.4 a-0.8 i-0.5 j-0.4 k1.9 l-0.5 o0.3 p-0.4 t-0.5
aler+roja 7.3 a-0.4 k1.8
alero 7.3 a-0.5 h0.3 k0.5 o0.3
alerta 6.8 a-0.4 h-0.3 k1.6
alfo 7.3 a-0.4 d0.5 e-0.3 i-0.4 m0.9 n0.4 r0.4 t0.4
algo 5.1 a0.7 b0.4 e2.1 f0.5 g-1.7 h-0.5 i-0.5 j-1.0 k-0.5 o0.4 q0.6 r-0.7 s-1.4 t1.5
algo+de 7.1 c0.6 h-0.4 n0.6 r0.4
algo+mas 7.3 a1.2 b1.0 e1.3 l0.6
algo+que 7.1 a0.3 e-0.5 p0.9 q0.4 r-0.5
algu 4.5 a1.2 b1.7 c-0.5 d4.0 f1.8 g-1.5 h-0.4 j-1.5 k-0.9 q1.8 r-0.5 s-1.0 t1.8
algu+a 7.3 b0.8 e-0.4
algu+con 7.3 a0.5 d0.8 e0.5 p0.9 s-0.4 t1.2
algu+de 6.8 e-0.4 g-0.4 h-0.3 i-0.4 p0.7 s-0.3
algu+la 7.3 t0.7
algu+me 7.1 a0.3 b0.6 c-0.4 d1.1 e-0.3 i-0.4 m1.3 o0.4
algu+para 7.3 d0.8 e-0.3 i0.9
algu+que 6.5 a0.4 b1.1 c-0.9 f2.7 g-0.4 k0.3 o-0.5 p-0.5 q0.8 s-0.4
alguie 4.8 a2.7 b1.8 d4.6 e1.0 f2.1 g-0.9 h-0.3 i0.4 j-1.0 n-0.4 o0.4 p-0.5 q1.3 s-0.4 t2.1
algun 6.6 a-1.3 e-0.5 f-0.3 g-0.4 h0.4 i-0.4 j-0.5 k-0.5 m0.4 n0.5 o-0.4 p-0.4 s-0.4
alguna 7.1 a-0.4 b-0.3 e-0.4 g-0.3 o0.5 p0.6 q1.3
alguno 6.6 c-0.3 e-0.6 g-0.3 h-0.4 i-0.3 k-0.3 p0.8 s-0.4
alic 6.8 a-0.3 b-0.3 d-0.3 g0.7 h0.8 i-0.3 m-0.4 p0.5 r0.6
alli 6.2 c-0.3 d0.6 h0.5 j1.4 p1.0 q-0.3 r0.7
alli+el 7.3 g0.7 h0.9 j0.6 r0.6
alma 6.2 b1.6 c-0.8 e0.6 f0.5 h1.0 i0.7 l0.6 r0.3
alma+y 7.1 b1.7 d-0.3 e0.4 h0.6 i1.4 r0.4
almace 6.6 b0.8 c-0.5 h0.7 l0.4 p0.5
almu 7.1 d-0.4 e-0.4 r-0.4
aloj 7.3 a0.4 m0.7
alojam 7.3 a0.4 m0.7
alqu 6.1 a-0.7 b1.1 c0.7 e0.4 g-0.5 k0.4 l0.9 n0.3 s-0.5
alqu+del 7.1 a-0.3 b1.1 c0.5 e0.6 i0.3 m-0.4 r0.3 t0.4
alquil 6.2 a-0.9 b0.6 c0.8 g-0.4 k0.5 l0.9 n0.4 p-0.4 s-0.4
alta 5.9 a-0.9 d-0.5 g-0.3 i-0.6 j-0.5 k0.5 l-0.4 n-0.4 o2.2 p-0.6 r-0.4
alta+de 7.3 a-0.3 o1.1
alta+el 7.3 m0.3 o1.5
alta+reso 7.3 q0.8
alto 6.8 a-0.6 c-0.5 f0.4 g0.3 i-0.3 k0.7 s-0.4
alto+y 7.3 d-0.4 k0.3 r-0.4
altu 7.3 c0.6 i0.6 k1.2
altura 7.3 c0.6 i0.6 k1.2
alum 6.4 a-1.0 b-0.3 c-0.5 e-0.6 g-0.6 h0.8 i-0.3 j-0.5 k-0.6 l0.8 p-0.4 r-0.5 s-0.4 t0.8
alumna 7.3 a-0.6 e-0.4 h0.4 l0.6 q0.5 t0.4
alumno 6.5 a-0.7 c-0.5 e-0.5 g-0.6 h0.5 j-0.5 k-0.4 l0.3 n0.4 r-0.5 s-0.3 t0.7
alza 7.3 a-0.4 d-0.4 g1.2 k1.6 r1.2
amab 7.3 h0.4 o0.4
amable 7.3 h0.4 o0.4
amai 7.3 e0.6 i0.5
amaia 7.3 e0.6 i0.5
amar 6.8 a-0.3 g-0.4 h-0.3 k-0.3
amaril 6.8 a-0.3 g-0.4 h-0.3 k-0.3
amen 5.9 a-1.4 c-0.4 d-0.6 e-1.2 f-0.4 g-0.5 i-0.4 j-0.6 p-0.3 r-0.3 s-0.7 t0.7
amen+con 6.1 a-1.2 b-0.4 d-0.4 e-0.8 g-0.5 i-0.4 j-0.5 k0.4 n0.6 p-0.3 r-0.4 s-0.5 t0.4
amen+de 7.1 d-0.4 e-0.4 r-0.4
amenaz 5.9 a-1.4 c-0.4 d-0.6 e-1.2 f-0.4 g-0.5 i-0.4 j-0.6 p-0.3 r-0.3 s-0.7 t0.7
amig 5.9 a-1.0 b-0.4 c-0.9 g-0.3 h2.3 i-0.3 j-0.6 l0.8 n0.9 o0.4 p-0.6
amig+con 7.3 a-0.4 b0.5 d-0.3 e-0.3 g-0.5 h0.7
amig+que 7.3 a-0.8 d-0.5 g0.6 h2.2 l0.4 n0.7 r0.6
amiga 7.3 d-0.3 g-0.4 h0.8 o0.3 r-0.3
amigas 7.1 b-0.3 d1.1 e0.5 g0.7 h0.7 n0.4 r0.7 s0.8
amigo 6.8 a-0.7 c-0.3 d-0.4 g-0.4 h1.3 l0.6 n0.9 s-0.4
amigos 7.1 a-0.5 b-0.3 e-0.3 q0.6
ampa 5.5 a0.8 c1.8 d-0.3 e1.3 f0.3 h-0.6 j0.9 l0.3 o-0.4 r0.6 s1.2
ampa+del 7.1 a0.8 c1.9 e-0.4 j1.9 p0.8
amparo 6.0 a0.6 c1.2 f0.4 g0.7 i0.5 j1.4 l0.5 r0.9 s-0.5
ampl 6.4 a-0.9 f0.4 g-0.5 h3.4 i-0.6 o0.3 q0.4 t-0.4
ampl+el 7.1 a-0.5 d0.5 g-0.5 h2.3 i-0.3 m-0.4 o0.5 q0.6
amplia 6.4 a-0.9 f0.4 g-0.5 h3.4 i-0.6 o0.3 q0.4 t-0.4
ana 6.8 a-0.7 d-0.5 e0.5 f1.1 h0.5 q0.8
anad 5.0 a-0.3 c0.9 h1.7 i-0.6 j-0.7 m0.3 p-0.5 q0.3 r0.3 s-0.5
anad+un 5.2 h0.5 j-0.6 o0.3 p-0.3 r0.3 s-0.3
anadid 5.3 j-0.6 p-0.3
anadir 6.6 c1.4 h0.4 i-0.4 k0.5 m0.5 n0.5 o0.5 q0.5 r0.4 s-0.3
anda 5.8 b0.3 c0.7 g0.9 h1.4 i-1.0 j0.3 l1.5 m-0.4 q0.6 r1.1 s0.7
anda+ha 7.3 a0.5 c0.7 e-0.5 j1.0 s0.7
anda+que 7.3 e-0.4 g0.5 h0.6 q0.6 r0.6
andami 6.8 d0.5 o-0.3
andamo 7.3 a-0.4 b0.3 c0.5 f0.4 l2.6
ande 7.3 a-0.3 c0.5 f0.5 g0.6 k0.5 r0.6
ando 6.8 a-1.0 d-0.4 k0.4 l1.9 o1.0 p-0.6 q0.7
anec 7.3 a-0.3 k0.4
anec+para 7.3 a-0.3 k0.4
anecdo 7.3 a-0.3 k0.4
anex 7.3 e1.2
anexo 7.3 e1.2
ange 7.3 b0.3 h0.4
angel 7.3 b0.3 h0.4
ano 4.6 a-0.9 b1.7 c-0.9 g2.4 h4.5 i-0.4 j-1.2 k0.3 l0.6 n-0.6 p-1.4 r2.5 t0.5
ano+la 7.3 a-0.5 c1.2 e-0.4 f0.6 i-0.4 l1.8 p-0.4 s-0.4
ano+mas 6.8 a-0.7 e-0.4 f-0.4 g1.6 h2.2 i-0.8 q-0.3 r0.9
ano+no 7.3 d0.5
ano+pasa 5.7 c-0.6 d-0.4 e0.8 h0.6 i0.4 j-0.4 o-0.3 s-0.5
ano+que 6.2 c0.3 d0.7 e0.4 i1.2 m0.9 p-0.4 r-0.7 s-0.4 t0.5
ano+y 6.8 b0.8 d0.9 e-0.4 g1.0 h1.1 i0.7 m0.6 r1.2 s-0.3
anoc 6.6 a0.4 d0.4 e0.7 g0.7 i0.6 j0.5 r0.7 s-0.3
anoche 6.6 a0.4 d0.4 e0.7 g0.7 i0.6 j0.5 r0.7 s-0.3
anos 4.7 d0.7 e-0.7 f-1.0 g0.6 h1.6 i1.7 n0.4 p-1.2 q0.5 r0.7 s-1.0 t-0.3
anos+en 7.3 a0.6 d0.6 e0.7 f0.4 j0.5 m0.4
anos+llev 7.3 a-0.5 g-0.3 i0.5 r-0.5
anos+que 7.3 j0.5
anos+y 6.2 a-0.6 b0.6 c-0.4 d-0.4 e-0.5 f-0.4 g1.4 j-0.4 n0.5 p-0.3 r1.7 s-0.4
anot 7.1 d0.7 e0.9 h-0.3 i-0.3 l-0.3 m-0.3 n1.0
anotad 7.3 n1.0
anse 6.6 a-0.6 c-0.4 d-0.5 f0.5 g1.0 r0.8
anselm 6.6 a-0.6 c-0.4 d-0.5 f0.5 g1.0 r0.8
ante 3.7 a0.6 c0.5 d1.5 e0.6 g-1.1 h0.7 i1.1 j0.8 l0.9 n0.7 p-2.0 r-0.8 t2.3
ante+de 4.6 a-0.7 b0.7 c0.7 d-0.7 e1.6 f0.7 i0.9 n1.8 o0.9 p-0.6 q-0.4 r0.4 s-0.4 t1.9
ante+del 5.3 b-0.4 c-0.6 d0.4 e-0.7 j1.2 l0.8 n0.5 p-1.0 q1.2 t-0.7
ante+el 6.8 a0.4 b0.6 e0.5 m1.0
ante+esta 7.3 c-0.4 d-0.3 e0.6 g0.5 h0.9 q0.4 r0.5 t0.8
ante+la 7.3 a0.3 e-0.4 i-0.3 j0.7 q0.4
ante+las 7.3 c0.5 i0.6
ante+me 7.1 c0.6 d0.7 i0.4 r-0.4 t0.4
ante+nos 7.1 a0.3 c0.3 d1.5 e-0.7 i-0.6 k0.6 q-0.3 t-0.5
ante+que 7.1 a-0.4 e-0.5 g-0.3 h0.6 i1.0 n0.3
ante+y 6.8 a0.7 d0.4 e0.9 g-0.3 s1.0
anteri 5.5 a-1.2 c0.4 d-0.5 e0.8 h1.3 i-0.7 j-0.7 l1.6 m0.4 o1.1 p-0.7 q1.2 r0.4 s-0.7
antes 4.0 d1.4 f0.7 g-0.5 h0.7 i1.6 j0.9 k0.4 l0.4 n0.9 o0.5 p-1.6 t2.2
anti 5.9 a-0.3 c1.2 d0.6 g-0.5 j1.0 m1.2 o0.7 p-0.7 q-0.5 s-0.4 t0.5
anti+empr 7.3 a-0.5 f0.3 h-0.3
anti+y 7.3 e0.7 i-0.4 j0.5 o0.8
antici 6.6 a0.9 c0.6 i1.1 j1.7 m0.3 p-0.4
antigu 6.6 a-1.1 i-0.6 j-0.5 k0.5 l-0.4 o1.0 q-0.4 t0.3
antivi 7.3 c0.7 d1.0 i-0.3 l0.6 m1.2 t0.3
anto 7.1 b0.8 c-0.3 e-0.3 r-0.4
anua 6.2 a-0.3 b-0.5 d0.4 e-0.5 f0.8 g0.8 j-0.3 n0.5 q1.2 r0.6 s0.3 t-0.4
anua+de 7.1 e-0.4 f0.7 k-0.4 n0.6
anual 6.6 e-0.6 f0.6 k-0.4 n0.5 s0.4
anuari 7.3 d0.4 g0.5 k0.4 q0.6
anul 6.0 a0.4 b0.5 c0.5 d-0.6 h0.5 k2.2 m2.7 q0.4 r0.9 s-0.4
anul+la 6.6 a-0.4 c0.8 d-0.6 e-0.5 g0.5 h0.6 i-0.4 k2.6 q0.6 r1.1
anulad 7.3 e0.5 g0.7 i0.5 k1.1 r0.8
anular 7.3 a-0.3 h0.4
anulen 7.3 a0.5 m1.9 p0.6
anun 6.0 a0.7 b1.1 c0.6 d0.5 e0.4 f0.3 i1.8 j-0.4 k0.6 l0.5 n0.8 p-0.4 q-0.5 s-0.4
anun+en 7.3 d0.5 g0.5 h0.7 i0.6 r0.6
anunci 6.0 a0.7 b1.1 c0.6 d0.5 e0.4 f0.3 i1.8 j-0.4 k0.6 l0.5 n0.8 p-0.4 q-0.5 s-0.4
apag 6.8 a-0.8 b-0.3 e-0.6 g0.6 h0.4 k-0.3 n0.3 o0.8 p-0.4 q0.5 r0.9
apagon 7.3 a-0.4 e-0.3 g0.8 h0.6 o0.7 q0.4 r1.0
apal 7.3 d0.6 h0.7 k0.5 n0.3
apalab 7.3 d0.6 h0.7 k0.5 n0.3
apan 6.6 a-0.8 b0.7 e-0.3 i0.3 k-0.3 l-0.5 m0.4 o0.6 q0.5 r0.4
apanam 7.1 a-0.5 b0.9 i0.5 k-0.4 m0.6
apano 7.3 a-0.3 g0.4 o0.6 q0.5
apar 4.8 d-0.8 e1.6 f1.8 g-1.0 i-1.1 l-0.3 m3.1 o1.2 r-0.5 t0.3
apar+en 6.4 a0.5 c-0.6 e1.4 f0.7 i-0.3 j0.7 p0.9 q0.3 r-0.5 s0.9
apar+hast 7.3 c0.6 d-0.4 m1.0
apar+que 7.3 b0.9 e-0.4 k0.5 s0.8
apar+un 7.3 m0.4 o0.9
aparca 6.8 b-0.3 g-0.3 m0.5 o-0.3 t0.6
aparec 5.6 a0.7 c0.6 d-1.3 e0.3 f1.5 l-0.5 m1.6 n0.3 o1.6
aparej 6.5 e0.7 f0.4 g-0.4 i-0.4 j1.0 l0.5 m0.9 n-0.4 p0.4 s0.3
aparta 6.6 b0.8 c-0.3 d0.5 f-0.4 n0.9 o0.7 q-0.3 s0.7
aparte 6.6 a-0.8 b-0.7 c-0.5 e0.5 f0.4 i-0.4 l-0.3 m1.2 o-0.3
apel 6.5 a0.4 d0.4 e1.1 g0.7 j0.3 m0.4 n-0.4 p0.5 q1.0 r0.8 s-0.5
apelli 6.8 a0.4 d0.5 e0.6 n-0.3 p0.6 q0.9 r0.4 s-0.5 t0.4
aper 6.6 a-0.3 c0.7 e-0.4 g-0.3 i-0.5 l0.6 n0.5 o-0.4 s-0.3 t0.4
aper+del 7.3 a-0.5 f0.6 i-0.4 l1.0 q0.4
apertu 6.8 a-0.4 e-0.3 f0.3 g-0.3 i-0.4 l0.6 n0.5 o-0.4 t0.4
apla 5.9 b0.6 c1.3 d0.6 e0.7 f0.6 g0.8 i-0.9 l2.4 n-0.3 o-0.4 p-0.7 q1.0 r1.4 t0.5
apla+la 7.3 j0.4
aplast 7.3 a0.3 c0.3 d1.0 r-0.4 s0.9
aplaud 7.3 d-0.3 e1.0 g0.4 q1.1 r0.5
aplaza 6.4 b0.6 c1.3 f0.5 i-0.7 l2.6 o-0.4 p-0.6 r0.7 s-0.4 t0.3
apli 6.2 b-0.5 c1.0 e-0.5 g-0.4 h-0.3 i-0.5 j1.1 m-0.4 n0.6 o0.3 p0.5 q0.8 r-0.5 s-0.4
apli+al 7.3 a-0.4 e-0.4 j-0.3 q1.2
aplica 6.2 b-0.5 c1.0 e-0.5 g-0.4 h-0.3 i-0.5 j1.1 m-0.4 n0.6 o0.3 p0.5 q0.8 r-0.5 s-0.4
apod 7.1 a-0.5 f0.5 j0.3 l0.8 p-0.5 t0.6
apod+y 7.3 a-0.6 f0.5 l0.8 p-0.4 t0.6
apoder 7.1 a-0.5 f0.5 j0.3 l0.8 p-0.5 t0.6
apoy 7.3 b0.3 c-0.5 d1.0 e0.9 i-0.3
app 6.4 a1.4 b-0.3 e1.5 f0.4 g-0.5 h-0.3 i0.7 j-0.3 o-0.3 q0.4 s1.2 t-0.3
app+de 7.3 a0.4 d0.6 f0.4 m0.3 s1.1
app+del 7.3 e0.7 i0.5 q0.8
apre 6.5 a0.3 c0.4 d-0.4 e1.2 g-0.4 i0.6 j0.3 p0.8 r-0.5 s-0.4
apreci 7.3 i0.3 j0.5
aprend 7.1 e1.0 i-0.4 p1.0
apro 5.0 a-1.5 d-0.6 e-0.5 h1.7 i-0.8 j-0.5 k0.3 o0.4 p-0.7 q0.5 r0.5 s-0.7
apro+el 5.8 r0.4
apro+la 6.2 a-0.5 b0.5 h0.8 k0.4 r0.5 s-0.4
apro+por 7.1 a-0.3 g0.4 h1.1 k0.3 o0.4 q-0.3 r0.6
aproba 5.1 a-1.2 c0.4 d-0.5 h0.7 i-0.6 j-0.3 k0.3 p-0.6 s-0.6
aprobo 7.3 a-0.3 g0.6 h0.7 r0.5
apru 7.3 a-0.4 c-0.3 h0.4 n0.4 r-0.4
apru+el 7.3 p0.9
aprueb 7.3 a-0.4 c-0.3 h0.4 n0.4 r-0.4
apun 5.8 a-0.9 b-0.7 d1.0 e0.6 f0.4 g1.8 h2.3 i-1.1 j-0.5 k1.4 m-0.5 o-0.3 p-0.7 q1.0 r1.4 s0.3 t0.3
apun+en 7.3 c0.4 d0.6 k0.9
apun+tamb 7.3 a-0.5 c0.4 d0.4 g1.5 h2.6 i-0.4 t0.4
apunta 6.2 a-0.4 b-0.4 d0.4 g0.4 h1.3 i-0.6 k1.1 p-0.4 q0.9 r1.1 s0.6
apunte 6.8 a-0.6 d0.8 e0.6 g1.6 h1.4 i-0.6 k0.4 l-0.3 p-0.3 r0.6 t0.7
apur 7.1 a-0.4 g0.4 l1.5 q0.7 r0.4
apuro 7.3 d-0.3 l1.6
aque 6.4 a-0.5 d-0.5 e-0.6 h-0.5 i1.0 l-0.3 r0.6
aquel 7.1 e-0.3
aquell 6.8 a-0.5 e-0.4 g-0.4 i1.1 m-0.3 r0.6
aqui 5.2 a0.9 c3.0 e0.4 f-0.4 g0.7 h0.9 i4.4 j-0.9 k0.4 m-0.6 n1.3 o-0.7 p-0.7 q-0.4 r0.7
aqui+hemo 7.3 a0.4 b0.3 g-0.4 i1.1 r-0.3
aqui+no 6.8 a0.4 c1.1 d0.5 f-0.3 g0.7 h1.6 i-0.5 n0.8
aqui+se 7.3 g0.4 i0.7 r0.4
aqui+y 7.3 a0.8 b0.4 c1.3 e1.2 i0.5 t0.7
aran 7.3 a0.6 c0.4 d0.7 e0.7 j0.7 s0.8 t0.8
arbi 5.9 a-0.4 c0.9 g-0.6 h-0.4 n0.3 o-0.4 p-0.5 s0.3
arbi+de 6.6 a0.7 c1.3 i0.4 j0.5 s0.8
arbi+del 7.3 e-0.4 t0.4
arbitr 5.9 a-0.4 c0.9 g-0.6 h-0.4 n0.3 o-0.4 p-0.5 s0.3
arch 5.7 a-1.2 b-0.4 c0.4 d-0.3 e-0.4 f-0.4 g0.5 h0.6 i-0.4 j-0.7 k0.8 m-0.4 o1.7 p-0.5 q0.4 r0.7 s-0.4
arch+y 7.1 a-0.5 c0.3 e-0.6 f-0.4 i-0.3 o1.1 q0.6 t0.6
archiv 5.7 a-1.2 b-0.4 c0.4 d-0.3 e-0.4 f-0.4 g0.5 h0.6 i-0.4 j-0.7 k0.8 m-0.4 o1.7 p-0.5 q0.4 r0.7 s-0.4
area 7.1 f-0.4 k-0.3 m0.7 o0.6 t0.8
area+de 7.3 m0.8 o0.6 t0.5
aren 7.1 a-0.3 e0.4 f0.4 g0.7 l0.8 r0.4
arga 7.3 a-0.5 e-0.3 g0.5 l0.3 r0.5 t0.3
arma 7.1 a-0.3 b0.8 f0.4 i-0.4 k0.9 m0.7 q-0.3
arqu 6.0 b-0.6 c0.5 f0.4 i0.3 j0.5 k1.3 l-0.5 n0.6 p-0.5 q0.7 s-0.4
arqu+muni 7.3 a-0.4 n0.6 t-0.3
arquit 6.1 b-0.5 c0.5 f0.3 i0.4 j0.5 k0.5 l-0.4 n0.6 p-0.4 q0.8 s-0.4
arra 7.1 b0.7 e0.5 i0.4 m0.3 q1.4
arranc 7.3 b0.8 e0.5 g-0.3 i0.5
arre 5.4 a1.1 b-0.7 c1.0 e1.9 g0.5 i-0.7 k-0.4 m0.4 p0.5 q1.0 r0.5 s0.5 t0.6
arre+de 6.8 a-0.6 e-0.3 g0.9 h0.6 n-0.4 o0.7 q1.5 r1.2 t0.5
arre+el 7.1 a-0.5 b-0.4 g0.5 n0.4 p-0.4 r0.4 s0.5
arre+los 7.3 c0.5 d-0.3 i0.5 t0.3
arre+por 6.8 a1.4 b-0.5 e1.5 i-0.4 m-0.4 p1.8 r-0.3
arre+y 7.3 c0.7 d0.9 m0.9
arregl 5.5 a1.5 b-0.8 c0.9 d0.4 e2.1 h-0.3 i-0.6 j0.4 k-0.5 m0.6 p0.6 q0.8 s0.7 t0.4
arri 6.6 b0.7 d0.4 e1.2 g-0.4 p0.6 r-0.5
arriba 6.8 b0.7 d0.4 e0.8 g-0.3 r-0.5
arro 6.6 b0.4 c-0.3 e0.8 p0.4 r-0.4 s-0.3
arroce 7.3 b0.6 e0.5 p0.6
arroz 6.8 b0.4 e0.4 p0.5 q0.3 r-0.4 s-0.3
arti 6.0 a-0.4 c0.4 d0.5 f0.5 h0.9 i-0.6 j0.5 l-0.4 p1.2 r0.8 s-0.6 t0.4
arti+para 7.3 a-0.3 c-0.5 j-0.3 n0.4
articu 6.1 a-0.4 g-0.5 i-0.4 j0.6 p1.3 s-0.5
asam 6.5 a-0.3 b0.3 c0.4 d-0.5 e-0.6 h0.6 i-0.4 q-0.3
asam+de 7.3 c0.7 s0.6
asambl 6.5 a-0.3 b0.3 c0.4 d-0.5 e-0.6 h0.6 i-0.4 q-0.3
asce 6.0 a0.5 b0.5 c0.4 d0.7 f1.0 g-0.5 i-0.6 m0.8 n0.4 o-0.4 p-0.4
ascens 6.1 b-0.5 c0.5 d0.7 f0.3 g-0.5 h-0.3 i-0.5 l-0.4 m0.9 n0.5 p-0.4
aseg 6.1 a1.0 d0.7 e1.2 g-0.4 i-0.4 j1.9 o-0.4 p-0.6 r-0.5 s-0.5
aseg+que 7.3 a0.3 c0.3 d1.1 e0.5 j0.5 r-0.3
asegur 6.1 a1.0 d0.7 e1.2 g-0.4 i-0.4 j1.9 o-0.4 p-0.6 r-0.5 s-0.5
ases 5.6 b1.7 c-0.7 d-0.9 e1.1 i0.8 k-0.4 p0.8 q-0.4 r0.5 s-0.7 t-0.4
ases+de 6.8 b0.4 i0.6 r-0.4
ases+que 7.3 a-0.7 c-0.3 i-0.4
ases+y 7.1 b0.4 c-0.3 d-0.5 g0.7 h0.6 r0.7
asesor 5.6 b1.7 c-0.7 d-0.9 e1.1 i0.8 k-0.4 p0.8 q-0.4 r0.5 s-0.7 t-0.4
asi 3.9 b0.5 c-1.4 e1.5 g-1.2 h-0.4 i1.5 l0.5 m-0.3 n-1.0 p2.5 q0.6 s-0.4
asi+da 6.6 a-0.7 f0.5 g1.6 i-0.4 m0.6 o0.3 q0.7 r1.9 t-0.4
asi+de 6.4 a1.1 b-0.6 c0.6 d1.6 g-0.6 j-0.4 k1.1 l0.8 p2.3 s-0.5 t0.5
asi+lo 7.1 a0.7 e1.4 i0.6 j0.8 s0.6
asi+no 6.8 b0.5 d-0.4 e1.0 g0.3 i-0.5 j0.6 k0.4 r0.5
asi+que 4.5 a-2.2 c-1.2 d-0.4 e-1.4 f0.6 g-1.4 i0.3 j-1.6 k-1.0 l0.6 m0.4 n-0.5 q0.5 s-0.4 t-0.4
asig 6.8 e0.6 g-0.3 j0.4 m0.3 r-0.4
asigna 6.8 e0.6 g-0.3 j0.4 m0.3 r-0.4
asis 6.5 a-0.3 b-0.3 c0.3 e-0.5 i-0.3 l-0.4 q-0.3 t-0.4
asis+a 7.1 a-0.7 b-0.3 d-0.4 e0.3 f1.0 i-0.3 k1.6 l-0.4
asis+y 7.3 d0.7
asiste 6.8 c0.3 d0.3 e-0.6 t-0.3
asoc 5.7 e0.3 f0.4 g0.4 h0.8 i-0.8 l-0.4 m-0.5 n-0.3 r0.9 s2.0
asoc+de 6.0 a-0.7 e0.4 f0.5 g0.7 h1.0 i-0.6 j-0.5 l-0.4 m-0.5 p-0.4 r1.1 s0.9
asoc+y 7.3 a1.1 e-0.4 s1.6
asocia 5.7 e0.3 f0.4 g0.4 h0.8 i-0.8 l-0.4 m-0.5 n-0.3 r0.9 s2.0
asum 6.8 c-0.4 e0.5 h1.1 i1.0 l0.5 m-0.4 n0.3
asume 7.3 e0.5 i0.4 l0.3
asun 5.7 a0.7 b-0.3 c-0.6 d1.1 e0.3 f2.2 g-0.6 i-0.7 j0.3 k0.3 m-0.5 n0.4 p0.4 s-0.4 t0.6
asun+a 7.3 a0.5 c-0.3 d0.4 f2.2 p-0.3
asun+de 7.3 a-0.5 h0.3 k0.5 n0.6 r0.4
asun+en 7.1 a0.4 j1.3
asunto 5.9 a0.5 c-0.5 d0.6 e0.5 f2.3 g-0.6 i-0.7 j0.5 k0.4 m-0.4 n0.5 p0.5 s-0.8 t0.7
asus+a 7.3 a-0.7 c-0.3 j-0.3 k0.3 m0.4
atas 7.3 b0.3 c0.3 d0.8 e-0.5 f0.5 n0.9
atasca 7.3 b0.3 c0.3 d0.8 e-0.5 f0.5 n0.9
aten 5.1 a-1.3 c-0.4 d0.3 e-1.6 f-0.3 g0.9 h-0.4 k1.6 l0.9 n0.9 o0.4 p-0.4 q1.9 r1.3 s-1.0 t-0.3
aten+al 6.8 a-0.5 d-0.4 f0.3 j-0.4 m-0.4
aten+de 7.3 e0.4 i0.6 j0.3 l0.8
aten+del 7.3 i0.6 j0.5
aten+el 7.3 a-0.3 k0.4 l0.5
aten+la 7.3 b0.4 d0.8 f0.3 i0.6 l0.6 t0.3
aten+mas 7.3 b0.9 d0.9 i0.4 p0.7
aten+por 7.3 a-0.6 c-0.4 g0.6 i-0.5 k1.0 r0.7
aten+y 7.3 e-0.4 i0.9 p0.8 q1.5
atenci 6.2 d-0.5 g-0.3 i0.8 j0.3 l0.4 m-0.5
atende 7.3 c-0.3 d0.3 k0.3 l1.1
atendi 6.5 a-0.7 b-0.5 d1.1 e-0.5 g0.9 h-0.3 k1.1 n0.4 o-0.4 p-0.3 q1.1 r1.2 s-0.4
atenta 6.4 b0.5 e-1.3 f-0.6 h0.5 i-0.4 j0.5 o0.8 p0.3 q0.9 r-0.3 s-0.4
atento 7.1 a-0.5 d-0.4 g1.2 k0.5 n0.6 q0.3 r1.4
atic 7.3 a0.7 d0.9 e1.8 f0.4 k0.3 p1.3
atico 7.3 a0.7 d0.9 e1.8 f0.4 k0.3 p1.3
atie 6.6 a0.8 b0.8 c-0.6 d2.4 f0.8 o0.4 t0.7
atiend 6.6 a0.8 b0.8 c-0.6 d2.4 f0.8 o0.4 t0.7
atra 6.6 a-0.7 e0.5 g-0.5 i-0.3 j-0.3 k1.5 l1.7 m0.3 n1.7 p-0.4 r0.3 s-0.4
atras 7.1 b-0.3 e0.8 g-0.3 k0.3
atri 7.1 c-0.3 e0.7 f0.8 j0.9
atribu 7.1 c-0.3 e0.7 f0.8 j0.9
audi 5.3 a0.9 b0.4 c0.5 g-0.5 j1.6 k-0.3 p-0.5 q0.4 r-0.5 t0.8
audi+en 7.1 b1.1 c0.6 j0.6 t0.3
audi+para 7.3 a0.5 g-0.4 i0.7 j1.7
audi+que 7.3 c0.6 f0.9 j0.3
audio 7.3 a0.3 e0.7 t0.9
audios 7.3 a0.5 j1.6 t0.3
audito 5.5 c0.3 f0.5
aula 7.3 e0.5 f0.8 g0.3 q0.9 r0.5 t0.4
aun 6.5 a-0.8 e0.7 f0.7 i-0.3 p-0.5 s0.3 t0.6
aun+asi 7.3 a-0.3 f0.6 g0.7 o0.4 r0.6 t0.5
aun+no 7.1 a-0.4 c0.4 e0.7 k0.3 p-0.3 s0.6
aunq 6.0 a0.6 c1.2 d1.1 h-0.3 i0.8 j-0.4 p-0.3 s-0.5 t1.7
aunq+sea 7.3 c0.4 d0.5 q0.4 t0.9
aunq+si 7.3 c0.5 i0.6
aunque 6.0 a0.6 c1.2 d1.1 h-0.3 i0.8 j-0.4 p-0.3 s-0.5 t1.7
auro 7.3 c0.6 j0.5 l0.9 n0.7 s0.8
aurora 7.3 c0.6 j0.5 l0.9 n0.7 s0.8
auto 4.5 a-1.5 b0.4 c-0.9 d0.7 f1.9 g-0.8 h0.4 i-0.8 j-0.8 k-0.5 l0.5 n0.9 o1.0 p-0.6
auto+a 7.3 k0.3
auto+de 7.1 a0.5 e0.4 s1.1
auto+era 7.3 a-0.3 g0.7 l0.3 r0.7
auto+esta 7.3 d-0.4 l0.4 q0.4
auto+la 7.1 a-0.6 e-0.4 k-0.3 l0.3 m-0.3
auto+que 7.3 a0.5 d1.3 e0.4 p0.7
auto+y 7.3 a-0.8 c-0.3 e-0.4 f0.4 o0.6 p-0.3 q0.5 t1.5
autobu 6.8 b-0.3 e0.3 g0.6 h0.7 k0.6 q-0.3 r0.4 s0.5
autoes 7.3 b0.9 m1.1 n1.0 o0.8
automa 5.4 a-1.0 c-0.4 d0.5 e0.7 f0.3 g-0.9 i-1.0 j-1.1 k-0.6 l-0.4 m-0.7 n0.3 q0.7 r-0.4 s-0.7
autono 5.8 a-1.0 b-0.9 d0.7 f0.7 g-0.6 h-0.5 i-0.3 n0.4 o0.9 q0.9 s0.9 t1.3
autor 7.1 a-0.3 d-0.3 g0.7 l0.3 r0.5
autori 6.5 a0.8 b1.2 f2.0 g-0.5 i0.9 j0.4 o-0.3 s-0.4 t-0.4
aver 7.1 c0.4 d0.7 e-0.4 f0.5 n0.5 r-0.5
aver+en 7.3 c0.3 f0.5 g0.7 h1.7 i-0.3 n0.5 r1.2
averia 7.3 k0.4 n0.3 o0.3 r-0.5
avis 4.8 a-0.5 b-0.8 c0.8 d1.4 e-1.0 f0.8 g-1.5 i-1.3 j-0.6 k2.3 l0.4 n1.1 o0.4 q1.6 s0.6
avis+a 6.4 a0.7 b-0.3 c1.4 d-0.7 e-0.5 f0.7 g-0.5 h-0.4 i-0.8 n0.6 p-0.5 s1.8 t-0.4
avis+ante 7.3 c0.7 e-0.4 h0.7 i-0.4 j0.9
avis+con 7.3 c-0.4 k1.1
avis+de 6.8 a-0.4 b0.5 f1.1 h-0.4 k0.5 l0.3 m-0.5 n0.5 t0.5
avis+del 7.3 a0.5 d0.5 e0.6 i0.6 j0.7 m0.8
avis+por 7.1 a-0.3 d0.8 i0.4 k1.4 l0.4 n-0.4 p-0.6 q0.9
avis+y 7.1 a-0.4 b-0.4 c0.3 h-0.3 m-0.4 q0.3
avisa 7.3 e-0.4 h0.6 q0.3
avisad 6.8 b-0.3 g-0.4 h-0.3 k0.4 o-0.4 q1.1 s0.7 t0.4
avisam 7.1 a0.8 c-0.4 d1.5 e1.5 f0.8 i0.6 n-0.3 p0.5
avisar 6.4 b-0.5 c0.3 d1.0 e-0.4 f0.5 g-0.3 j-0.4 k1.0 p-0.3 r0.3 s0.8
avise 7.3 c1.2 e-0.4 f0.7 k0.6 n-0.3 t-0.3
aviso 5.7 a-0.9 c0.5 e-1.0 g-0.8 h-0.5 i-1.2 k1.3 l0.9 n1.9 o0.6
ay 7.3 a-0.5 g1.1 k1.1 l0.3 m0.4 o0.3 r1.3
ayer 4.8 a-1.2 c-0.3 d1.0 e0.9 g-0.6 h0.8 i0.7 k1.1 n-0.5 o-1.1 p-1.0 q1.9
ayer+firm 7.3 a0.4 d0.7 i0.6 j0.5
ayer+lo 7.3 a-0.4 d-0.3 k1.6 l-0.6 q-0.3
ayer+por 7.1 a-0.5 i1.0 m-0.4 q1.1 r-0.3
ayer+un 7.1 a-0.7 d0.4 e-0.4 h0.4
ayud 6.0 a-1.5 d0.4 e-0.5 g0.4 h0.4 i-0.3 j-0.5 k0.7 l0.8 m-0.4 n0.3 p-0.4 r0.3 s-0.4 t1.6
ayud+a 7.1 a-0.5 h0.4 i-0.3 j-0.3
ayud+del 7.3 a-0.3 d0.4 l1.1 o0.9 t0.9
ayuda 6.8 a-0.6 d0.4 g0.4 h0.5 i0.4 o0.7 q-0.3 t1.8
ayudai 7.3 a-0.4 i-0.5 k0.7
ayudas 7.1 a-0.5 b0.3 f0.5 l1.3 n0.4 r-0.4
ayun 5.5 a-0.6 b-0.3 d-0.5 e-1.3 i-0.9 l1.0 m1.0 o0.7 q0.5 r0.4
ayun+de 7.3 a-0.5 c0.4 g0.8 k-0.3 m0.4 o0.9 r0.8
ayun+llev 7.3 a-1.0 c-0.9 d-0.4 l0.5
ayunta 5.5 a-0.6 b-0.3 d-0.5 e-1.3 i-0.9 l1.0 m1.0 o0.7 q0.5 r0.4
azul 5.7 a0.6 c-0.5 d2.1 e2.6 g-1.2 h-0.4 i0.5 m-0.3 q0.6 r-0.6 t0.7
azul+me 7.3 a-0.4 b0.4
azul+y 6.8 a0.4 b0.5 c-0.6 d1.4 e1.4 g-0.4 i-0.4 j-0.4 k-0.3 q0.6 r-0.4 t-0.3
azulej 6.8 e1.0 j0.5 p0.5 r-0.4
b 6.6 a-0.8 d-0.3 e-0.6 g-0.4 i-0.3 r-0.6
bail 6.5 b-0.4 e2.4 f1.1 j-0.4 k0.6 m0.4 o1.1 p-0.5 q-0.3 r0.5
baila 7.3 e0.8 f0.6 h0.3 k0.4 m0.8 o1.0 p-0.4 q-0.3
bailan 7.3 e1.3 f0.3 g0.3 k0.4 r0.6
baja 5.0 a-0.8 b0.4 d0.3 e-0.8 f0.4 g-1.2 h0.4 i2.1 j-0.8 k1.0 l1.6 p-1.5 q0.4 s-1.2
baja+a 7.3 c0.7 i-0.4 j0.4 o0.5
baja+con 7.3 i-0.3
baja+de 7.1 a-0.8 b-0.3 i-0.4 k1.4 n0.6 s-0.3
baja+del 7.1 b0.3 i0.5 o-0.3 p-0.3 s-0.4
baja+el 6.8 a-0.6 i0.6 l-0.4 m-0.4 n-0.4 t0.5
baja+y 6.8 a-0.6 d0.3 f0.4 l2.1 p-0.5 q0.3
bajas 7.3 e0.4 i-0.3 n0.4 q0.4
bajo 6.5 a-0.6 d-0.5 e-0.5 g0.4 h0.7 i-0.4 j-0.3 n-0.3 q0.3 r0.4
bala 6.4 a-0.4 d0.6 f0.8 g0.5 h0.7 j-0.4 k-0.4 o0.4 p-0.3 q1.0 r1.2 s-0.4
balanc 6.5 a-0.3 d0.6 e0.4 f0.9 g0.6 j-0.4 o0.3 r1.2 s-0.4
bald 6.8 a-0.5 e-0.4 f-0.3 g0.9 h0.7 l0.9 p-0.3 r0.8
baldom 7.3 g0.5 j0.3 l0.4 n0.3 r0.4
banc 4.7 a-1.1 b-0.4 d0.6 f-0.3 g-1.4 h0.6 i-1.5 j-0.8 k-0.3 l2.9 m0.4 o2.1 p1.3 q2.1 r-0.7 s-1.1 t1.0
banc+de 6.6 a0.9 b0.6 d0.4 e0.4 m-0.4 p1.4 q1.0
banc+me 7.3 c0.8 d0.7 h0.4 l0.9 m0.8 p-0.3
banc+nos 7.1 a-0.4 k-0.5 l2.1 m0.8 n-0.4 p-0.4 t0.8
bancar 6.6 a-0.5 c-0.6 h0.5 l-0.3 m-0.5 n-0.5 o1.7
banco 4.9 a-0.5 c0.5 d0.7 e0.6 f-0.4 g-1.3 h0.5 i-1.3 j-0.6 k-0.6 l2.8 m0.7 o1.3 p1.6 q2.3 r-0.8 s-1.0 t1.0
band 6.8 c0.4 l-0.3 m-0.4 o1.5 s0.5
bandej 7.3 a-0.6 m-0.3 o1.6
bano 6.4 a0.4 b-0.6 e1.4 f0.4 h-0.4 i-0.5 j0.3 n0.6 p1.6 q-0.3 s-0.4 t-0.4
banos 7.3 a-0.4 b-0.3 f0.5 k0.3
bar 5.8 a-0.8 c-0.7 f0.6 g-0.4 h-0.5 j-0.4 l-0.5 m-0.6 p-0.3 q0.6 s-0.6 t0.3
bar+de 7.1 g-0.3 t0.3
bara 6.6 a0.4 b2.1 e0.4 g0.7 j0.9 k-0.3 m-0.4 n0.3 r0.7
barand 7.3 a0.5 e1.0 j1.2
barato 7.1 b2.3 e-0.6 g0.9 i0.4 k-0.3 m-0.3 n0.3 r0.9
barb 7.3 a-0.6 d0.5 g1.4 o0.4 r1.7
barbar 7.3 a-0.6 d0.5 g1.4 o0.4 r1.7
barc 6.8 a0.7 c0.9 d-0.4 e0.6 i0.3 s1.3 t0.7
barco 7.3 a0.4 c1.1 e-0.4 s0.8 t0.7
bare 7.3 a0.4 d0.4 e0.3 s0.9
bares 7.3 a0.4 d0.4 e0.3 s0.9
barr 6.4 a1.2 b0.9 c1.8 e0.4 g-0.7 i-0.4 m-0.4 r-0.7 s1.9
barrio 7.1 a0.8 c1.5 d-0.4 f0.3 q0.3 s1.0
base 7.1 a1.1 c0.4 e1.5 g-0.4 i1.4
basi 6.6 a0.5 b1.3 c0.4 d0.5 e0.8 j-0.4 l0.3 m0.7 q-0.4 s-0.3
basico 7.3 i0.4 r-0.3
basili 7.3 b0.5 e0.8 g0.3 r0.4
bast 5.4 a0.6 b1.5 c-0.9 e0.8 f0.6 g-0.9 h-0.4 j-0.5 k-0.3 l0.5 m1.0 o1.3 p-1.1 q0.9 s0.4
bast+con 7.3 a0.3 e0.9 s0.8
bast+mas 7.3 a0.7 b0.8 d-0.3 e-0.6 i0.4 o0.5
bast+tien 7.3 a0.6 e1.3 f1.6 i-0.3 l0.3 o0.3
basta 6.4 a-0.5 c-0.4 d0.7 f-0.4 g-0.5 i-0.7 j-0.3 n0.6 o0.8 p-0.6 q0.6 s1.1 t0.3
bastan 6.0 a1.1 b0.8 c-0.3 d-0.5 e1.1 f1.1 g-0.4 i0.8 k-0.3 l0.8 m1.0 n-0.4 o0.6 p-0.5 q0.4 s-0.5 t-0.3
basu 7.3 a0.3 e0.7 i1.0
basura 7.3 a0.3 e0.7 i1.0
baut 6.8 a0.3 c0.7 e0.3 n0.9 p0.4 s0.5
bautiz 6.8 a0.3 c0.7 e0.3 n0.9 p0.4 s0.5
bea 7.3 a0.4 c-0.4 d-0.4 e0.5 t0.7
beat 7.3 a-0.3 c-0.4 q-0.3
beatri 7.3 a-0.3 c-0.4 q-0.3
beca 6.8 a0.7 b0.3 d1.1 i1.4
beca+que 7.1 a0.7 e1.6 f0.8 i0.6
becari 6.8 a0.7 b0.3 d1.1 i1.4
bego 6.6 d0.9 e-0.6 g0.4 k0.6 o0.4 r0.6
begona 6.6 d0.9 e-0.6 g0.4 k0.6 o0.4 r0.6
bele 7.3 a0.3 c0.5 d0.6 e0.3 f0.4 l0.5 q0.4
belen 7.3 a0.3 c0.5 d0.6 e0.3 f0.4 l0.5 q0.4
belt 7.3 a-0.7 c-0.5 e-0.3 f1.1 g0.8 k1.1 l0.3 r1.0
beltra 7.3 a-0.7 c-0.5 e-0.3 f1.1 g0.8 k1.1 l0.3 r1.0
bend 7.3 a-0.4 g1.2 h0.4 k0.3 q0.9 r1.2 t0.4
bendit 7.3 a-0.4 g1.2 h0.4 k0.3 q0.9 r1.2 t0.4
bene 7.1 g0.4 h0.8 r0.7
benefi 7.1 g0.4 h0.8 r0.7
beni 7.3 c0.6 e0.6 p0.5
bern 7.3 a0.4 e0.6 g0.4 h0.6 p1.4
beso 6.1 a-0.7 b-0.6 c-0.4 e-0.5 g1.1 h0.8 i-0.4 l1.2 n0.5 p-0.4 q0.7 r1.1 s-0.4
beso+enor 7.3 g0.5 h0.7
besos 7.1 g0.5 l-0.4 q1.2 r0.6
bibl 6.4 a-0.3 g-0.3 j-0.5 s-0.3
bibl+del 7.3 a-0.5 k0.3 l0.4
biblio 6.4 a-0.3 g-0.3 j-0.5 s-0.3
bici 7.3 n0.3 r-0.3
bien 4.5 a-1.2 b-1.5 c-0.9 d-0.8 e1.4 g1.8 h1.3 j-1.5 k1.7 l1.1 n0.6 o1.7 p-1.0 r2.8 s-1.0 t-0.7
bien+de 7.3 a0.5 d0.7 e0.3 i1.1 k0.4 o0.4 s-0.3
bien+el 6.8 a-0.7 b-0.4 c-0.3 f0.3 k0.7 l0.5 q0.3
bien+escr 7.3 a-0.4 e-0.4 o0.4
bien+hast 7.3 a0.6 e1.0 j0.6 m0.9
bien+pero 7.1 b0.4 i0.4 o0.7
bien+que 6.5 a-1.1 b-0.4 g2.6 h1.9 i-0.5 k-0.4 l0.3 m0.5 n0.6 p-0.4 q0.5 r3.0 s-0.4
bilb 7.3 j-0.3 m0.3 n0.4
bilbao 7.3 j-0.3 m0.3 n0.4
bill 7.3 c0.9 l0.4 n0.7 p0.7
bizc 7.3 a-0.3 d-0.3 g0.7 h0.6 l0.4 r0.6
bizu 6.4 a-1.5 c-0.4 e-0.3 g-0.3 i-0.5 j-0.4 n1.5 p-0.8 q4.1 s-0.5
bizum 6.4 a-1.5 c-0.4 e-0.3 g-0.3 i-0.5 j-0.4 n1.5 p-0.8 q4.1 s-0.5
blan 6.1 b0.7 c-0.3 e0.4 g1.0 h1.2 j-0.3 k-0.5 l0.8 o-0.4 p-0.4 r0.7
blan+y 7.3 a-0.4 d-0.3 e-0.4 m0.4
blanca 6.8 b0.5 c-0.4 g0.6 h0.8 i0.4 l0.5 r0.6 s0.4
blanco 7.1 b0.4 e0.6 g0.6 h0.7 l0.4 m0.6 r0.4 t0.5
blas 7.3 f0.3 h-0.3 l0.4 n0.3 o-0.3
blog 6.8 a-0.4 c-0.4 m0.3 q0.5
bloq 6.4 a0.4 d-0.3 g-0.4 i-0.6 k-0.4 l1.3 n-0.3 p1.8
bloq+la 7.1 a0.7 e0.5 i-0.4 l0.8 p2.0 r-0.3
bloque 6.4 a0.4 d-0.3 g-0.4 i-0.6 k-0.4 l1.3 n-0.3 p1.8
boca 6.2 d1.0 e-0.7 g1.0 h-0.5 i0.4 j-0.3 k0.5 m0.4 n0.8 p-0.4 q0.3 r1.1 s0.9
boce 7.1 a-0.5 e-0.4 k-0.5 r-0.4 t0.5
boceto 7.1 a-0.5 e-0.4 k-0.5 r-0.4 t0.5
boda 5.7 a-0.7 b0.9 c0.6 e-0.5 g1.2 h-0.6 i-0.7 j-0.5 k0.8 l-0.4 o0.5 p-0.6 r1.4 s1.0
boda+de 6.8 b0.5 c0.3 e-0.3 i-0.3 k1.3 m-0.3
boda+sali 7.1 a-0.6 b0.5 c0.4 g1.4 m-0.3 o0.5 q0.4 r1.7 s-0.4 t0.4
bode 6.6 a-0.4 d-0.4 e-0.9 g0.6 h0.5 k0.7 n-0.4 o-0.3 r0.7
bodega 6.6 a-0.4 d-0.4 e-0.9 g0.6 h0.5 k0.7 n-0.4 o-0.3 r0.7
bogo 7.3 a-0.4 c-0.3 g0.5 i0.6 k0.6 r0.6
bogota 7.3 a-0.4 c-0.3 g0.5 i0.6 k0.6 r0.6
bole 6.4 b-0.3 c-0.5 e-0.4 g-0.5 i-0.4 k0.6 o1.2 p-0.3 s0.5
boleti 6.5 c-0.6 g-0.4 i-0.3 k0.7 s0.6
boli 7.3 a0.9 c0.7 d0.7 e0.9 l0.4
bolo 7.3 a-0.5 c0.3 g1.1 q0.5 r1.3 t0.3
boloni 7.3 a-0.5 c0.3 g1.1 q0.5 r1.3 t0.3
bols 5.8 a0.6 b1.3 c0.6 e1.6 h0.6 i-0.3 j-0.5 k0.3 n1.2 o1.3 p0.8 r0.8 s-0.7
bols+y 7.3 a-0.4 c0.5 g0.7 h1.3 n0.9 r0.8
bolsas 6.6 c-0.5 d-0.3 e1.5 g0.3 h1.0 i-0.6 k0.5 l-0.4 o2.0 r0.7 s-0.4
bolsil 6.5 a1.0 b1.4 c0.7 e0.4 i0.3 k-0.4 n0.5 p1.3 r0.6 s-0.4
bomb 7.1 e-0.4 g1.1 h0.5 k0.4 r1.1
bomb+el 7.3 g1.1 h0.6 k0.5 r1.2
boni 6.1 a0.9 b1.6 g0.8 h0.8 i0.9 j-0.4 k1.6 m0.4 n0.5 p0.6 r1.0 s-0.5 t0.4
bonito 6.4 a0.9 b1.9 c0.3 g0.9 h0.6 i1.0 j-0.4 k1.6 r1.3 s-0.4 t0.5
bord 6.6 c1.1 d0.3 e-0.6 i-0.4 k-0.4 l0.5 m0.4 n1.1 p-0.4 r0.9 s-0.4
bordad 6.8 c1.2 i-0.4 k-0.3 l0.3 m0.3 n1.2 r0.7
borr 6.0 b-0.5 c0.4 e0.4 f-0.6 i-0.7 j-0.4 k-0.6 l0.6 n-0.3 o0.6 p0.5 q0.7 t1.3
borrad 6.5 a-1.1 e-0.6 g0.4 i-0.5 k-0.5 n-0.6 o0.9 q0.8 r0.4 s-0.3 t1.7
bota 7.1 d-0.3 f0.3 i0.3 q0.9
botas 7.3 i0.4
boto 7.3 a0.5 c0.4 d0.4 e0.5 g-0.3 r-0.3 s0.5 t0.9
boton 7.3 a0.5 c0.4 d0.4 e0.5 g-0.3 r-0.3 s0.5 t0.9
brom 6.6 b0.8 d-0.7 e-0.7 i-0.3 k0.5 n-0.3 s-0.4
brom+pero 7.3 a0.5 b1.1 k0.4
broma 6.8 b0.8 d-0.6 e-0.7 i-0.3 k0.6 n-0.3 s-0.3
buen 3.5 a-2.3 c-1.6 e-1.6 f0.7 i-1.1 j-1.3 k0.4 l1.0 m0.6 n1.1 o2.4 p-1.0 q0.3 r0.4 s-1.2
buen+dia 7.3 a0.6 e0.3 i1.2 o1.0
buen+dias 4.6 a-1.7 b-0.4 c-1.4 e-0.4 f1.0 h0.9 i-1.2 j-1.1 k0.3 l1.3 n1.7 o0.6 p-0.4 q0.3 s-0.6
buen+gent 7.3 e-0.5 j0.4 o0.3
buen+la 7.3 k0.5
buen+me 7.3 d-0.3 o0.4 t0.3
buen+noch 6.8 b-0.4 d-0.3 j0.4 k0.7 l-0.4 q0.7
buen+os 7.3 a-0.4 c-0.3 q-0.4 t0.5
buen+por 7.3 a-0.5 f0.4 k0.4
buen+que 7.1 a-0.4 c0.5 d0.3 e0.3 g-0.4 h-0.4 n0.4 o0.4
buen+se 7.3 d0.7 i0.9
buen+soy 7.3 a-0.8 b-0.3 e-0.4 i-0.4 n0.4
buen+tard 5.3 b0.9 d-0.3 e0.6 f1.5 i-0.3 k0.5 n0.8 r0.7
buen+trab 7.3 a-0.4 b1.9 e-0.4 g1.9 h0.5 i-0.3 k1.0 q0.5 r2.1
buena 6.0 a0.6 b0.4 c-0.3 e-0.9 g-0.5 h-0.5 i-0.6 j0.5 k-0.3 m0.3 o0.5 r-0.4
buenas 4.2 a-1.1 b0.7 c-0.6 f1.0 g-0.9 i-1.2 k1.3 l0.5 m0.9 o1.6 p-1.3 q0.6 s-0.8
bueno 5.8 a-0.7 b-0.7 h0.4 j-0.6 m0.5 n0.7 o0.6 p-0.4 s-0.4
buenos 4.6 a-2.0 b-0.5 c-1.5 e-0.4 f1.2 g-0.3 h0.7 i-1.3 j-1.2 l1.3 m0.3 n1.6 o0.6 p-0.5 q0.4 s-0.7
bufe 6.4 a-0.4 d-0.3 e-0.7 g-0.4 i-0.5 j1.0 m-0.4 o-0.3 s-0.3 t-0.4
bufete 6.4 a-0.4 d-0.3 e-0.7 g-0.4 i-0.5 j1.0 m-0.4 o-0.3 s-0.3 t-0.4
burg 7.1 a0.7 e0.4 i0.7 j1.0 m0.3 p0.5 s0.8
burgos 7.3 a0.4 e0.6 j1.1 m0.3 s0.9
buro 6.0 a1.3 c-0.8 d0.8 e0.8 g-0.4 i-0.5 j3.3 k-0.3 q-0.4 r-0.4 t-0.4
buro+les 7.3 a0.4 c-0.3 e1.3 j1.0 p0.4
burofa 6.0 a1.3 c-0.8 d0.8 e0.8 g-0.4 i-0.5 j3.3 k-0.3 q-0.4 r-0.4 t-0.4
busc 6.0 a0.8 c1.3 d0.4 f1.1 g-1.0 h1.1 i1.5 j-0.4 k-0.3 q0.4 s1.4
busc+a 7.3 c1.6 d-0.3 e-0.3 i0.9 q0.3
busc+el 7.3 e0.7 h0.5 i-0.3 l0.5 n-0.3 s0.6
busc+otra 7.1 d0.5 e1.0 i1.5 p-0.4
busca 7.3 c0.3 g-0.4 h1.3 i0.4 n0.3 r-0.3
buscad 7.3 a0.3 c-0.3 e0.4 i0.5 p0.7
buscan 7.1 a0.4 b0.6 d0.5 g-0.4 i0.4 n0.4 s1.1
buzo 6.1 a-0.8 c1.2 d0.8 g-0.4 i-0.6 j-0.5 m0.3 n0.6 o-0.5 p-0.5 q0.4 s0.5
buzo+de 6.8 a-0.7 c0.8 d0.9 h0.3 m-0.3 o-0.3 p-0.3 t-0.3
buzon 6.1 a-0.8 c1.2 d0.8 g-0.4 i-0.6 j-0.5 m0.3 n0.6 o-0.5 p-0.5 q0.4 s0.5
caba 7.1 a0.7 e1.4 p0.7 s0.5 t0.4
cabalg 7.1 a0.7 e1.4 p0.7 s0.5 t0.4
cabe 6.0 a-0.9 b-0.4 c-0.6 d-0.6 g0.6 h0.5 i-0.5 j-0.4 m0.4 n1.1 o0.4 p-0.4 r0.5 s-0.5
cabece 7.3 e0.8 g0.5 m0.3 o0.4 r0.7
cabeza 6.8 a-0.3 d-0.4 e-0.5 f-0.3 g0.5 h0.5 r-0.4
cabi 6.6 b0.3 c0.9 e0.9 g0.7 h1.3 t0.4
cabina 6.8 b0.5 g0.9 h1.4 n0.3
cabr 6.5 c0.6 g-0.5 i0.3 o0.5 q-0.3 s0.4 t-0.3
cabra 7.3 c0.9 g-0.4 s0.6
cabral 7.3 e0.4 i0.7 o0.7
cada 4.8 a2.0 b2.3 d1.8 e1.2 f0.7 g0.6 h-0.8 j0.5 k-1.0 m-0.3 n-0.6 o-0.4 p-0.6 r0.3 s1.3
cada+mes 7.1 a0.4 d1.5 f0.5 i-0.5 l0.5
cada+tard 7.3 b0.6 d0.3 e0.4 i-0.3 p1.1 s0.5
cada+una 7.3 c-0.3 d0.3 f0.4 r0.4
cada+uno 7.1 a-0.4 d-0.3 e-0.6 f-0.3 g1.0 k-0.3 r0.9 t0.3
cada+vez 6.5 a0.4 b0.8 c-0.4 d0.5 e0.5 g0.4 i0.7 t0.4
cadi 7.1 e0.7 i0.4 t0.5
cadiz 7.1 e0.7 i0.4 t0.5
caen 7.3 a0.4 b0.3 d0.9 h0.4 j-0.4 n0.3 s0.4
cafe 5.5 b0.4 e-0.5 i1.0 k0.4 n-0.4 o-0.4 p0.4 q0.7 s-0.6
cafe+con 7.3 a0.6 c0.3 e0.3 i1.2
cafe+que 7.3 c0.6 i0.5
cafe+y 7.1 b0.8 e-0.4 p0.5 q0.4
cafete 6.6 e-0.3 h-0.3 m0.7 o-0.4 p-0.4 q0.4 r-0.4
caid 6.1 a1.9 b0.8 c-0.7 d-0.7 e3.8 f0.7 g-0.5 k-0.4 l0.4 n-0.4 o-0.4 p1.1 q0.8 s-0.3 t3.7
caid+desd 7.3 a0.5 c-0.4 e0.8 m0.4 t1.0
caida 6.8 a1.1 c-0.4 d-0.3 e2.1 i0.6 p1.0 q0.4 t1.9
caido 6.6 a1.0 b0.6 d-0.5 e2.1 f1.0 g-0.3 i-0.5 o-0.3 q0.4 t2.2
caja 5.7 a-1.2 b0.3 d0.6 f1.0 h2.6 i-0.8 j-0.8 k-0.5 l0.6 m0.8 n1.2 p-0.3 t0.4
caja+por 7.3 a-0.4 d0.4 f0.6 m0.6
cajas 6.5 a-1.5 c-0.5 f1.1 h2.6 i-0.5 l0.4 m0.6 o-0.4 p-0.3 q0.3 s-0.6 t0.4
cajo 7.3 a1.0 e0.6 p0.9
cajon 7.3 a1.0 e0.6 p0.9
calc 6.6 a-0.3 c0.5 e0.5 f-0.4 i-0.4 j0.7 l0.7 m0.8 q0.7 t0.3
calcul 6.8 c0.6 e0.8 i-0.3 j0.7 l0.9 m0.6
cald 6.4 a0.9 d0.5 e1.9 g-0.4 i-0.5 j1.4 m0.7 o0.5 p-0.3 s-0.5 t0.4
cald+que 7.1 a0.5 b-0.3 e1.8 i-0.3 j1.0 m0.3 t0.3
calder 6.5 a0.9 d0.6 e2.0 g-0.4 i-0.5 j1.4 m0.7 o0.5 s-0.4 t0.4
cale 5.8 a-0.3 b0.7 c0.4 d0.6 e-0.3 f0.5 g-0.7 i0.6 j-0.4 p-0.5 r-0.7 s-0.7
cale+con 7.3 a0.6 b0.6 c0.6 d0.6
cale+de 6.6 a0.5 d1.0 f0.8 i1.0
calend 6.0 a-0.3 b0.4 c0.6 d0.3 e-0.7 g-0.6 i0.7 j-0.4 m0.3 p-0.4 r-0.7 s-0.5
calent 7.3 d-0.4
cali 6.5 a0.4 b0.4 c1.1 d0.6 e0.7 i0.9 j0.3 q0.3
calida 6.6 a0.7 b0.4 c1.0 d0.7 e0.9 i0.9 j0.5
call 5.3 d2.2 e-0.5 g0.9 m-0.5 n-0.6 p0.8 r1.2 s0.7
call+olmo 7.1 a-0.5 h0.3 j0.3 l0.4 n-0.3
callad 7.1 d2.0 e-0.7 g0.9 k-0.3 r1.1 s0.7 t0.3
calle 5.6 a-0.4 d0.4 h0.5 k0.4 m-0.6 n-0.7 p1.0 t-0.4
calles 7.3 d0.5 h0.7 i0.4
calm 6.5 a-1.1 e-0.8 g-0.5 i-0.6 m-0.4 p-0.3 s-0.3
calma 6.6 a-1.0 b-0.4 e-0.6 g-0.5 i-0.6 k0.3 p-0.3 q-0.4 s-0.3
cama 5.5 a0.5 b-0.4 c-0.9 e1.5 f0.8 k-0.4 m-0.3 n0.4 o0.7 p0.8 r0.4 s1.9 t-0.4
cama+de 7.1 a0.8 d0.9 e0.8 f1.1 r-0.4 s1.2
cama+y 7.3 r-0.3 s-0.3
camara 6.0 a1.1 c-0.4 e1.8 f0.9 g-0.3 j0.5 p1.0 s2.6 t-0.4
camare 6.5 a-0.6 b-0.6 c-0.6 d0.6 j-0.3 n0.4 o0.6 q0.3 r0.7 s-0.6
camb 4.1 a-0.7 b0.8 d0.5 e-0.8 f-0.7 g-1.1 h0.5 i0.3 j-2.0 l0.4 n-0.3 o0.6 p-1.0 q0.4 r-0.8 s-0.8 t0.3
camb+a 7.3 b0.6 d-0.4 i0.5 q0.3 t0.3
camb+de 5.3 a-1.1 b0.7 c-0.6 h0.8 i-0.4 j-0.6 k0.3 l1.1 o2.3 p-1.1 r0.5 s-0.9
camb+el 5.7 a-1.1 c-0.6 d0.7 g-0.6 h0.4 i-1.0 j-0.7 l-0.6 n1.0 o-0.8 s-0.7 t1.0
camb+en 7.1 a-0.7 b-0.4 e-0.4 l0.5 o-0.4 q0.4
camb+la 6.2 a0.4 b-0.4 c0.3 d0.6 e-0.8 i1.2 k0.3 p-0.4 q-0.5 t0.3
camb+por 6.8 a0.3 c-0.5 d1.6 g0.3 i-0.4 o0.7 s-0.3
camb+y 7.3 a0.3 e0.9 i0.4 p0.7 s0.5
cambia 4.5 a-1.1 c0.8 d0.5 e0.3 g-1.3 h0.7 i0.8 j-1.7 l-0.7 m-0.4 n0.5 o0.8 p-0.6 r-0.5 t0.4
cambie 7.3 b0.5 i0.6
cambio 5.2 a0.3 b1.3 c-0.6 d0.3 e-0.8 f-0.5 i-0.9 j-0.6 k0.6 l1.6 m0.4 n-0.7 p-0.5 q0.4 s-0.8
cami 5.2 c0.8 g0.4 i-0.3 j0.4 k1.1 l0.7 p-1.0 r0.7 s0.7 t1.7
cami+de 6.5 b0.4 c1.5 e0.4 g-0.3 i-0.4 j-0.4 k0.7 q-0.5 s0.5
cami+y 7.3 o0.5
camino 6.4 a1.0 b0.7 g-0.4 i0.6 j1.5 o0.3 p-0.5 s1.1
camion 6.0 a-0.6 d-0.4 e0.7 g-0.5 i-0.6 j-0.5 k1.0 l1.5 n0.5 o-0.3 p-0.4 q-0.4 s-0.6 t2.1
camise 6.5 a-0.5 b-0.4 c0.6 e-0.4 g1.5 h0.6 i-0.4 j-0.4 k0.4 q1.0 r1.7 s0.4
camp 5.0 a0.9 c0.6 d-0.8 e2.4 g0.7 h1.0 i1.2 j-0.4 k0.7 l0.9 m-0.4 o-0.6 p-1.1 r1.4 s0.6 t1.4
camp+de 6.1 b0.5 d-0.4 e1.1 g0.3 h0.9 j-0.5 l0.6 p-0.4 r0.7 s-0.5 t2.2
camp+que 7.3 a0.6 e0.5 g-0.4 i1.3 j0.6
camp+y 7.3 a0.5 c0.9 e0.9 f0.4 g-0.5 n0.4 r-0.6 s0.5
campan 5.3 a0.9 c0.5 d-0.7 e2.1 g0.5 h0.3 i0.8 k0.6 l1.4 n0.4 o-0.5 p-0.9 r1.0 s0.3 t1.5
campin 7.1 d-0.4 g0.4 h0.7 i0.5 r0.4
campo 7.1 c-0.3 e0.3 g-0.3 k0.4 q0.4 s0.7
cana 6.6 c0.4 e-0.5 f0.6 g0.6 i0.5 j0.3 m0.6 n-0.4 o0.6 r0.9 s0.5 t0.6
cana+y 7.3 d0.4 f0.8 m0.9 o0.9 t0.8
canalo 7.3 c-0.3 e-0.4 f0.8 g0.9 l0.4 m0.9 r1.1
canari 7.3 a-0.4 i0.6 o1.0 t0.8
canc 5.2 c-0.6 g-1.0 i-1.1 j-0.7 k1.3 m0.4 o0.5 p0.4 q0.9 r-0.3 s-0.8
canc+de 7.3 a-0.4 b0.5 g-0.3 h0.4 n-0.6 q1.8 t0.4
canc+el 6.4 b0.3 c-0.6 i-0.4 k-0.3 m-0.4 n0.3 p0.7 q-0.4 r-0.4 s-0.3
canc+la 6.2 b0.4 e0.4 g-0.4 i-0.4 j-0.4 k2.4 o0.4 p-0.5 q1.3 r0.5 s-0.4
canc+su 7.3 a-0.6 c0.5 e-0.4 l0.3 o0.4 q0.6
cancel 5.2 c-0.6 g-1.0 i-1.1 j-0.7 k1.3 m0.4 o0.5 p0.4 q0.9 r-0.3 s-0.8
cand 7.1 b1.2 c0.6 e-0.4 g0.6 h0.8 s0.4
candid 7.3 b0.3 d-0.3 e-0.3 g0.7 h0.8
cano 7.3 b-0.3 h0.6 j0.5 n0.3 p0.3
cans 6.8 a0.4 c-0.3 d-0.4 e0.4 r-0.7 s1.3
cansad 7.3 a0.6 e0.6 s1.5
cant 5.8 a-0.6 b1.8 c-0.7 e-1.2 f0.4 g1.7 i-0.6 l0.9 o-0.4 p1.6 q0.9 r1.5 s-0.9
cant+cuan 7.3 a-0.5 c-0.3 g0.8 r0.9
cant+y 7.1 d0.5 e-0.3 f0.8 g0.4 h0.5 l0.4 n0.5 p0.5
canta 7.1 c-0.4 d0.5 f0.7 g0.7 h-0.4 l0.4 o-0.4 r0.8
cantid 6.2 b0.9 c-0.3 d-0.4 e-0.7 h0.5 i-0.4 l0.4 p1.3 q0.9 r-0.5 s-0.4
capi 6.2 b0.4 c0.7 d1.7 e0.6 f1.4 i-0.4 j-0.4 n-0.5 p-0.4 q0.8
capitu 6.4 c1.0 d1.1 f0.6 i-0.4 j-0.4 n-0.4 o-0.4 p-0.4 q0.9 s0.4 t-0.3
capt 7.1 a0.6 d0.4 s1.7
capt+de 7.3 a0.6 d0.5 s1.8
captur 7.1 a0.6 d0.4 s1.7
cara 5.9 b1.5 c1.0 d0.7 e-1.0 g-0.4 j-0.5 k0.4 m0.8 n-0.4 o1.2 r0.3
cara+y 7.3 a0.7 b2.1 e-0.5 l0.6 m1.2
carame 7.3 a-0.4 c0.4
caratu 7.3 a-0.4 f0.4 h0.3 o0.9 r0.3
carg 5.6 a2.1 b0.5 e1.0 f-0.3 g-0.3 i-0.4 j0.9 k1.2 m4.7 p1.2 q-0.7 s-0.7
carg+de 7.1 a0.4 e-0.4 i0.4 j0.6 m0.9
carg+del 7.3 a0.4 m1.0 n0.3
carg+el 7.3 a0.5 d0.9 e0.8 l0.4 m1.0 p0.9 t0.4
carg+en 7.3 b0.3 g0.6 j0.5 m1.7 p-0.3 r0.7
carg+vues 7.3 a0.8 e1.7 p1.3
cargad 6.8 a1.0 b0.9 d0.5 g-0.4 l0.6 m2.6 p0.6 s-0.3
cargo 6.0 a1.6 b-0.4 c-0.3 e1.1 g-0.4 j1.2 l-0.4 m3.0 p0.8 q-0.4 r-0.4 s-0.3
cari 6.4 a0.9 b0.4 c0.8 e1.7 f0.7 j-0.3 n-0.4 p-0.4 q0.5 r0.5 s-0.4
carino 6.6 a0.5 b-0.3 c0.9 d-0.3 e1.1 f0.8 o-0.3 p-0.3 q0.6 r0.4
carm 6.4 c-0.4 d1.6 e0.4 f0.4 i0.9 l1.5 m0.5 n0.5 p0.5 q-0.5 s0.3
carmel 7.3 a-0.5 l1.7 n0.9 r-0.3 t0.6
carmen 6.8 a0.8 c-0.3 d1.2 i1.2 p0.8 s0.4
carn 6.5 b-0.3 e0.4 m-0.3 n-0.4 q1.4
carne 7.1 c-0.3
caro 6.6 a1.1 b4.3 c-0.5 e1.2 i-0.6 k0.5 n0.4 o0.4 p-0.4 r0.5 s-0.3 t0.6
carp 5.8 a-0.7 c0.7 e0.8 g0.3 h-0.5 i0.6 j-0.4 k0.8 n-0.7 p-0.6 q1.8 r1.6 s0.5
carp+que 7.3 d-0.4 e0.6 i0.9 s0.4
carpa 7.3 c1.1 e1.1 i-0.3 o0.3
carpet 6.4 a-0.5 c-0.4 d-0.5 f0.5 g0.4 i1.2 k0.7 n-0.4 o-0.4 p-0.3 q1.8 r1.3 t0.3
carpin 7.1 c0.4 o0.4 r0.4 s0.7 t-0.3
carr 5.9 b1.0 c0.7 d-0.5 e1.2 f-0.5 g-0.6 j0.3 k1.7 o0.5 s0.7
carr+de 7.3 a-0.3
carr+lo 7.3 c0.6 k1.1 o0.4 s0.9
carrer 7.3 c0.8 s0.9
carret 6.8 a-1.0 b-0.4 c-0.4 i-0.3 k1.8 s-0.3 t-0.4
carrit 7.3 b1.4 e0.8 k0.5 o0.4
cart 4.4 a-1.1 c-0.3 d0.6 e1.1 f0.5 g-0.3 h0.6 i-1.3 j0.4 l0.7 m-0.4 n1.1 o0.4 p-1.0 r0.6 s0.3
cart+al 7.3 c0.7 e-0.4 s0.7
cart+cert 7.3 a0.5 f0.5 j0.5 p0.6 s0.7
cart+de 5.7 b0.4 g-0.8 n0.4 s-0.9
cart+docu 7.3 a0.5 c-0.4 e1.3 i0.8 j1.7
cart+en 6.6 a0.9 e2.0 f0.8 g-0.5 h0.7 i-0.5 m-0.5 q0.6 s1.4
cart+que 7.1 a-0.8 i-0.3 m-0.4 n0.4 p-0.3 s-0.3
cart+y 7.3 c0.4 d0.7 g0.6 h0.9 j0.7 r0.6
carta 5.1 a0.3 b0.6 c0.6 e0.7 f0.3 h-0.8 j1.0 k0.4 r0.5 s0.5
cartas 6.6 d0.6 e0.6 f1.2 g-0.4 h-0.3 i-0.3 j0.4 l0.5 m-0.3 n0.6 r-0.4 t0.5
cartel 5.3 a-1.7 c-0.6 d0.5 e0.5 f-0.4 g-0.4 h0.9 i-1.1 j-0.8 l0.8 n1.0 o0.6 p-1.1 r0.3
casa 4.9 b1.6 c-0.3 d0.5 f1.3 g0.5 h0.3 j-1.0 k0.6 m1.5 n0.3 o0.3 p-0.5 q0.9 t1.0
casa+de 6.6 a0.7 d0.4 k-0.3 m2.3 n1.1 p-0.3 t0.3
casa+matr 7.3 f1.2 s0.7 t0.4
casa+que 7.3 a0.4 b1.2 f0.8 l0.6
casa+rura 7.3 c0.6 e0.4 q0.4
casa+y 7.1 b0.4 h-0.3 r-0.3
casado 7.1 g0.5 p0.8 q0.8 r0.4
case 6.4 a-0.8 e-0.7 g-0.3 i-0.4 j-0.4 m-0.3 o0.4 r-0.4 s-0.3 t0.5
case+no 7.3 r-0.3
casero 6.4 a-0.8 e-0.7 g-0.3 i-0.4 j-0.4 m-0.3 o0.4 r-0.4 s-0.3 t0.5
casi 5.9 a0.5 b-0.4 c0.8 h-0.5 j-0.3 n0.6 o-0.4 p0.7 q0.6 s0.9
casimi 7.3 n1.1 p0.7
caso 5.7 b-0.4 c0.9 f2.1 g-0.6 m-0.4 q0.9 r-0.4
caso+a 7.1 a0.5 c0.4 d-0.3 e0.5 f1.9 i-0.3 j0.4 q0.4 s0.5
caso+de 6.5 a-0.9 e-0.7 f0.6 j-0.6 k-0.3 n0.3 p-0.3 q0.5 t0.5
casos 7.3 a-0.4 e-0.3 h0.4 j-0.3 n0.4 t0.6
cast 6.0 a-0.8 e0.8 f0.3 h0.8 n-0.4 o-0.3 p-0.4 r0.5 s-0.4
cast+y 7.1 a-0.5 c-0.4 d0.5 e0.4 f0.4 g-0.3 m0.5
castan 7.3 g0.8 h1.3 i0.6 r0.9
castel 6.4 a-0.8 e0.3 f0.5 g-0.5 i-0.4 m0.4 s-0.3
cata 5.7 a-0.5 d0.3 e-0.6 g-0.9 h1.7 j-0.6 k0.6 l0.6 n0.8 o0.4 q0.6 s-0.6
cata+de 7.3 a-0.7 d0.3 k0.9 o0.4
cata+el 7.3 d1.0 h1.1 l0.3 n0.3
catala 7.3 a-0.4 d0.4 h1.1 m-0.3 n0.3 o0.4
catalo 6.2 c0.5 d-0.3 e-0.3 g-0.7 h0.3 i0.5 j-0.4 n0.3 s-0.4
catast 7.3 h0.7 q1.0
cate 6.4 a-0.4 b-0.4 d0.8 e-0.5 g0.4 i-0.4 j0.3 k0.6 o-0.3 r0.7 s0.9
cate+de 7.1 a-0.6 f0.5 g0.6 l0.3 r0.9 t0.3
catedr 6.6 a-0.5 b-0.4 e-0.3 g0.5 h0.3 i-0.3 j-0.4 k0.4 r0.7 s0.3
cato 6.2 a0.4 c0.4 d-0.5 e1.0 f-0.4 g-0.3 i-0.5 l-0.4 o0.7 p0.3 q-0.4 r-0.3
cato+dias 7.3 e0.4 j0.3 o0.4
catorc 6.2 a0.4 c0.4 d-0.5 e1.0 f-0.4 g-0.3 i-0.5 l-0.4 o0.7 p0.3 q-0.4 r-0.3
caus 7.1 a0.8 c1.3 j1.1
causa 7.3 a0.8 c1.5 j1.3
cayo 7.3 a0.8 c0.6 e1.5 s0.8
cayo+el 7.3 a0.8 c0.6 e1.5 s0.8
cele 6.6 a-0.6 h0.4 m0.4 r0.4 s-0.3
cele+con 7.3 a-0.4 d0.4 g0.3 h0.7 n0.4 r0.6
celebr 6.6 a-0.6 h0.4 m0.4 r0.4 s-0.3
celi 7.3 a-0.5 b0.4 e0.3 l0.3 q0.4 t1.0
cena 6.6 a-0.4 d-0.5 g0.3 i0.5
cena+de 7.1 d-0.4 i0.6
cent 5.5 a1.0 b1.5 c1.1 d0.8 e1.1 f2.3 h-0.3 i0.5 k-0.6 l0.4 m0.3 o-0.4 p-0.3 q0.9 r0.6 s-0.5 t1.2
cent+de 6.6 a0.7 b1.3 c1.8 d0.8 e0.9 f0.9 i-0.4 j0.6 k-0.4 l0.6 m0.4 s-0.4
cent+en 7.1 c-0.3 d-0.8 f1.6 g0.3 i-0.3 j-0.3 r0.5 s0.3
centim 7.3 a-0.5 d-0.3 e-0.4 g0.8 o-0.4 q1.2 r1.0
centra 6.1 a1.0 c1.6 d0.7 e1.6 f2.8 j-0.5 l0.4 p-0.4 t1.5
centro 6.4 a1.0 b1.6 c0.8 d0.4 e0.5 g-0.4 h-0.3 i0.5 j0.5 k-0.4 l0.4 m0.4 n-0.4 r-0.6 s-0.3
cera 6.6 a0.4 b0.4 d0.5 h-0.3 i0.4 l0.5 p0.3
cerami 6.8 d0.6 h-0.3 l0.5 p0.4 s0.3
cerc 6.8 a0.4 c0.7 d0.6 j0.5 k0.5 r-0.4 s0.6
cercan 7.3 d0.7 k0.6 n0.4
cere 7.1 c-0.4 e0.6 i-0.5 k-0.3 l0.7 m0.6 p0.7 t0.4
cereza 7.3 a-0.5 c-0.3 i-0.5 k-0.3 l0.7 t0.4
cero 6.4 c1.1 d0.4 g1.0 i-0.7 k1.0 p1.2 r1.2 s-0.4
cerr 5.1 a-1.2 b0.3 d-0.5 e-0.4 f-0.5 g-1.2 i0.3 j-0.4 m1.3 n0.4 o0.7 p-0.4 s-0.8 t-0.3
cerr+del 7.3 c0.6 e-0.3 m1.0
cerr+el 7.3 a-0.6 d0.3 i0.8 r0.8
cerr+la 7.3 i0.9 o0.6 r-0.4
cerr+por 6.6 a-0.6 e0.3 j-0.3 l0.7 m0.4 o0.7 r0.4 s-0.4
cerr+tres 7.3 a0.5 e0.9 j0.9
cerr+y 6.8 b0.6 e-0.7 i-0.4 m0.9 n0.6 p0.6 q-0.4 s-0.3
cerrad 5.7 b0.8 c0.6 d-0.4 e-0.9 f-0.3 g-0.7 h0.5 i-0.8 j-0.7 l0.4 m1.9 o0.7 q0.3
cerram 6.6 a-1.1 c-0.3 e-0.4 g-0.3 i1.4 n0.3 r0.7 s-0.4
cerrar 7.1 e0.5 i0.4 l-0.3 o0.8 q-0.3
cerro 6.8 c0.3 e0.5 g-0.4 i-0.4 j0.6 n0.5 s-0.3
cert 5.2 a0.6 b-0.4 c1.3 d0.7 f0.9 g-0.6 h0.8 i-0.8 m0.5 n-0.5 o1.7 p1.2 q0.6 s-0.4 t1.6
cert+de 6.0 a-0.3 c0.8 g-0.4 h0.6 i-0.4 j-0.7 m0.4 n-0.4 o2.2 p-0.5 s-0.5 t0.9
cert+digi 7.1 g0.3 h0.5 t1.0
certif 5.2 a0.6 b-0.4 c1.3 d0.7 f0.9 g-0.6 h0.8 i-0.8 m0.5 n-0.5 o1.7 p1.2 q0.6 s-0.4 t1.6
cerv 7.3 b1.0 d1.0 i0.6
chal 7.3 e0.4 h0.7 i0.6 q1.0 s0.6
chan 7.3 a-0.6 d-0.5 f0.4 g-0.3 l3.0 p-0.3 q0.4
chance 7.3 a-0.6 d-0.5 f0.4 g-0.3 l3.0 p-0.3 q0.4
chap 6.8 a0.8 c0.3 e1.5 g1.5 o0.3 q0.3 r1.7 s1.2
chapuz 7.1 a1.2 c0.5 e2.0 g-0.7 r-0.5 s1.3
chaq 7.3 g0.4 h0.3 m0.3 r0.4
chaque 7.3 g0.4 h0.3 m0.3 r0.4
char 6.5 a-0.7 e-0.3 f0.4 g1.1 h0.7 n0.4 o0.4 r1.3 s-0.4
charo 6.6 a-0.6 f0.4 g0.6 h0.8 i0.4 o0.4 r0.8
chat 6.5 a0.5 c0.7 d1.8 e0.5 f1.1 g-0.5 i-0.4 l0.7 m0.9 n1.3 p-0.4 q-0.3 s0.4
chat+me 7.3 a0.5 c0.7 d1.5 f1.6 l0.3 n0.3 s0.7
chav 7.3 a-0.3 g0.8 h0.9 k-0.3 m0.4 r0.9
chaval 7.3 a-0.3 g0.8 h0.9 k-0.3 m0.4 r0.9
che 7.3 c-0.3 d-0.3 e1.1 k0.6 q0.3
chel 7.3 b0.3 m0.7
chelo 7.3 b0.3 m0.7
chem 7.3 a-0.5 e-0.3 i0.4 k0.8 n0.4 r-0.3
chema 7.3 a-0.5 e-0.3 i0.4 k0.8 n0.4 r-0.3
cheq 7.3 a1.5 g-0.5 i-0.3 p3.0
cheque 7.3 a1.5 g-0.5 i-0.3 p3.0
chic 5.2 b-0.7 d0.6 i1.8 k1.6 o0.9 q0.9 r0.4 s-1.1
chic+de 6.2 g-0.4 i0.9 l-0.3 n-0.3 o0.5 q1.6 s-0.6 t-0.4
chic+del 7.3 i0.7 p0.5 s-0.3
chic+que 6.6 a-0.6 b-0.3 c-0.4 d-0.5 e-0.3 g1.1 i0.9 k1.2 r1.6
chica 6.2 d0.4 i0.9 k0.7 m0.6 p0.3 q1.2 r0.3 s-0.5
chico 6.4 a-0.6 e-0.6 g0.6 j0.3 l-0.3 o0.6 p-0.3 q0.4 r0.9 s-0.6 t-0.4
chicos 6.4 a0.4 b-0.5 d0.4 e0.9 g-0.4 i1.1 k0.5 m-0.3 n0.4 o0.7 p0.3 q-0.5 r-0.5
chil 7.1 a0.7 c0.5 e1.3 n0.3 s0.5
chile 7.3 a0.6 e1.5 n0.4
chin 7.1 c-0.5 d0.3 e0.6 f0.4 m1.0 o-0.3
chino 7.1 c-0.5 d0.3 e0.6 f0.4 m1.0 o-0.3
chis 6.8 a-0.9 d-0.4 g1.9 h0.7 i-0.4 r2.1
chor 7.3 e0.5 i0.6
choriz 7.3 e0.5 i0.6
chul 7.3 a-0.5 g0.6 k0.3 r0.8
chulet 7.3 a-0.5 g0.6 k0.3 r0.8
chur 7.3 i0.6 r0.5
churro 7.3 i0.6 r0.5
cicl 6.8 d-0.5 e-0.4 g0.6 h0.8 r0.4
cicl+de 7.3 d-0.3 g0.7 h0.9 o0.3 r0.5
cid 7.1 c0.4 d-0.6 e-0.6 h0.7 m1.1 p0.5 s-0.3
ciel 7.3 a-0.3 k1.3 l0.7 n0.4
cielo 7.3 a-0.3 k1.3 l0.7 n0.4
cien 6.0 c1.0 d-0.5 e-0.4 f0.3 g0.3 h1.0 j0.6 k0.4 l0.8 p1.0 q1.0 r0.5 s0.8
cien+vein 7.3 q0.4
ciento 6.4 a0.8 b-0.3 c1.1 d-0.3 h0.4 i0.4 j0.7 k-0.3 p1.2 s1.1
cier 5.0 a-1.0 b1.0 c-0.5 d0.4 e2.3 f0.4 g-0.5 h0.4 i1.1 j-0.7 k-0.4 l1.4 m0.8 n1.0 o0.8 p-1.1 r1.0 s-1.2 t4.0
cier+cont 7.3 b-0.4 c-0.4 e0.6 f0.6 i-0.4 l1.8 n1.1 o0.3
cier+de 7.1 e0.7 m0.8 n-0.3 o0.9
cier+del 7.1 a-0.4 b-0.3 d0.4 g0.4 i-0.4 l0.9 n0.8 r0.6
cier+el 6.6 b1.1 e0.9 g-0.5 i1.2 m0.3 n-0.5 t1.6
cier+la 7.3 a-0.8 i0.7 t0.9
cier+los 7.3 a-0.5 d-0.3 e-0.3
cierra 6.0 a-0.9 d0.8 e0.4 g-0.7 h0.3 i-1.0 j-0.4 k0.3 m0.6 n-0.4 p-0.4 s-0.6 t5.0
cierre 5.9 b0.5 c-0.6 e2.5 f0.4 g0.6 h0.4 i1.2 k-0.5 l1.9 m0.3 n1.4 o1.3 p-0.5 q0.4 r1.4 s-0.5
cierro 7.3 b1.2 e0.4 i1.7
cierto 6.6 c0.5 g-0.4 i-0.4 o0.5 t0.3
cif 7.1 a-0.6 e-0.4 h0.7 i-0.4 l-0.3 n-0.4 o1.3
cif+ha 7.3 a-0.4 d-0.3 e-0.4 h0.5 i-0.3 m0.4 o0.4
cifr 7.1 a0.4 e1.7 m0.7 n0.5
cifras 7.3 e1.1 n0.5
cinc 4.7 b-1.1 c1.5 d1.9 e-0.8 g0.9 h0.4 i-1.3 j0.3 k1.1 m0.8 n0.4 p1.2 q0.9 r1.4 t0.8
cinc+anos 6.8 a-0.6 f-0.3 g0.3 h1.1 o0.9 q1.0 r0.7
cinc+dias 6.6 a0.5 c0.4 d1.0 f0.4 j1.3 m1.4 n0.5 p-0.5
cinc+estr 6.6 a-1.0 b-0.4 g2.1 k-0.4 l0.4 o0.3 p-0.4 r2.3 s-0.7
cinc+la 7.3 a-0.4 d-0.4 f-0.3 t1.2
cinc+mese 7.3 a0.4 c0.7 d0.6 s1.1 t1.2
cinc+minu 6.8 a-0.4 d-0.3 g0.5 k1.0 q0.6 r0.7
cinc+sema 6.8 a0.5 c2.0 d0.5 f1.4 n0.5 q-0.4 s-0.3
cinc+vece 6.8 a0.5 d1.8 e-0.3 p0.6 r-0.4 s1.0
cinco 4.8 a-0.5 b-1.0 c0.8 d1.6 e-1.0 g1.1 h0.5 i-1.3 k1.2 q1.0 r1.5 t0.9
cincue 6.8 a0.5 c1.1 d0.4 f0.5 j0.4 m1.2 p1.3 q0.3
cine 7.1 g1.2 l0.3 m0.4 n0.3 o0.3 r1.1
cint 7.3 a0.4 c0.7 p0.8
circ 7.3 a-0.4 d-0.3 k0.4
circul 7.3 a-0.4 d-0.3 k0.4
cita 5.3 a0.4 b0.9 c0.6 f0.4 g-1.0 j1.6 k2.4 m-0.9 n-0.3 o0.5 p0.5 s-0.4 t0.8
cita+de 7.1 a0.7 c1.2 i0.3 k1.5 q0.3 s0.5
cita+del 7.3 a-0.5 c-0.4 e-0.4 k1.3 o0.9
cita+el 7.3 a-0.4 d0.3 g-0.4 o0.5
cita+por 7.3 d1.0 e0.4 j0.5 r0.4
citado 7.1 c-0.3 d0.7 e0.6 f0.3 j0.4 k0.4 l0.3 n0.4 q0.5 t0.7
citas 6.5 b0.4 c-0.5 d-0.4 e0.7 i1.1 j-0.3 k-0.3 p0.5
ciud 7.3 a-0.5 n0.4
ciudad 7.3 a-0.5 n0.4
civi 6.0 a0.6 b-0.4 d-0.3 e1.2 g-0.4 h-0.4 j2.3 k0.8 l-0.3 m-0.3 n-0.3 r-0.3 s-0.5 t0.3
civi+de 7.3 e0.9 j0.7
civil 6.0 a0.6 b-0.4 d-0.3 e1.2 g-0.4 h-0.4 j2.3 k0.8 l-0.3 m-0.3 n-0.3 r-0.3 s-0.5 t0.3
clar 5.4 a0.7 c1.3 d2.1 e0.5 f0.7 g0.6 i1.2 j-1.0 k0.9 l0.5 m-0.5 n0.8 p0.3 q0.3 r1.0 s-0.4 t0.6
clar+en 7.3 b0.9 e-0.4 h0.4 j-0.4 n0.4 s0.6 t0.6
clar+y 6.5 a-0.4 c0.7 f0.4 g1.9 h-0.4 i1.1 l0.5 n0.8 p0.5 r2.0 s-0.4
claris 7.3 a-0.4 n0.4
claro 5.7 a1.2 b-0.4 c1.4 d2.2 e1.0 f0.6 i1.6 j-0.8 k1.3 l0.8 m-0.5 n0.5 p0.5 s-0.8 t0.9
clas 6.0 e-0.7 f0.4 h0.6 j0.4 m0.7 n0.7 q0.4 t-0.3
clas+de 6.5 a0.4 b0.4 c0.5 e-0.8 h1.2 j0.3 n-0.3 p0.4 r0.4
clase 6.8 c0.5 d-0.4 e-0.4 i0.4 j0.4 m0.4 p0.5 r-0.3 s-0.3
clases 6.5 a-0.4 b0.5 d0.4 e-0.7 f0.3 h0.9 i-0.4 m0.4 n0.7 o0.4 p-0.4 q0.7 r0.5 t-0.3
clau 6.0 a1.0 c1.0 d-0.6 f-0.4 g-0.3 i2.0 j2.3 k-0.5 m0.5 n0.5 p0.3 s-0.4 t-0.3
clau+de 7.1 c0.6 h0.3 i0.3 j-0.3 k-0.4 n0.7
claust 7.3 a-0.4 h0.4 i0.7 r0.4
clausu 6.1 a1.3 c1.2 d-0.6 f-0.3 g-0.5 h-0.4 i1.4 j2.3 k-0.3 m0.5 n0.5 p0.4 r-0.5 s-0.4
clav 6.5 a-0.8 d0.9 e-0.4 g1.3 i0.4 l0.4 p-0.4 r1.5 s-0.3 t1.5
claves 7.3 a0.7 d0.6 i0.9
clem 7.3 c0.5 f0.5 k0.7 o0.7
clemen 7.3 c0.5 f0.5 k0.7 o0.7
clie 4.3 a-0.4 b-0.4 d1.6 f1.4 g-0.4 i-0.7 j-1.6 k-0.5 l1.3 m0.3 n1.0 p-1.7 q-0.5 r0.8 s0.5 t0.6
clie+de 6.1 a-0.3 d-0.7 e0.8 g-0.7 h-0.5 i-0.6 j-0.5 k-0.6 n1.3 r-0.6 s-0.6
clie+en 7.3 a0.9 e1.6 i1.6
clie+gran 7.1 a-0.6 d-0.4 h0.5 l2.7 o0.4
clie+la 7.3 a-0.4 d-0.3 f-0.3 n0.7 o-0.8 r-0.3
clie+me 7.3 a0.3 e1.0 n0.9
clie+nos 7.1 a-0.5 b0.5 c0.3 e-0.5 f-0.3 h-0.3 i-0.4 k0.6 l0.7 n-0.3 s-0.3
clie+para 7.3 c-0.3 e-0.3 i-0.5 o0.4 s1.3
clie+pued 7.3 a-0.3 d0.6 e-0.4
clie+y 7.3 b0.4 c0.7 d-0.4 e-0.5 g0.5 h1.0 r0.7
client 4.3 a-0.4 b-0.4 d1.6 f1.4 g-0.4 i-0.7 j-1.6 k-0.5 l1.3 m0.3 n1.0 p-1.7 q-0.5 r0.8 s0.5 t0.6
clin 5.9 d1.2 e0.8 f0.7 h1.3 j-0.3 l0.4 n0.7 p-0.6 t0.7
clin+de 7.3 a0.4 d1.4 s0.9
clin+dent 7.1 a0.7 e1.7 f0.3 n0.4
clin+vete 7.3 b0.6 c1.0 d0.8 e-0.3 g0.7 h0.9 m0.8
clinic 5.9 d1.2 e0.8 f0.7 h1.3 j-0.3 l0.4 n0.7 p-0.6 t0.7
club 6.1 b-0.4 c1.5 d0.4 e-0.6 f0.5 h1.5 i0.8 j-0.5 k0.3 o-0.4 q1.2 r0.7 s1.7 t1.1
club+de 6.6 a0.3 b-0.4 c1.4 d0.9 g0.6 h1.5 i-0.5 q1.0 r0.8 s1.1 t1.2
cobr 4.5 a1.4 b2.3 c2.3 e1.5 g-1.6 i-1.9 j0.5 k-0.4 l3.0 m3.3 n2.4 p4.8 q-0.3 r-0.8 s-1.4 t0.4
cobr+a 6.8 a0.8 c1.0 d-0.3 e0.4 m0.6 p2.0 r-0.4 s-0.4
cobr+de 7.1 a-0.9 e-0.3 i-0.4 j-0.3 k0.5 l1.9 p-0.4
cobr+desd 7.3 b0.7 m0.8
cobr+dos 7.3 a0.7 e-0.4 m2.3 n0.3 t0.5
cobr+el 7.1 a0.6 b0.6 d0.7 e0.6 p1.0
cobr+la 6.2 c0.3 d-0.6 e0.3 i-0.4 j-0.3 l2.4 m0.8 n1.5 p1.0 r0.3 s-0.5
cobr+pero 7.3 a-0.6 b-0.4 k-0.4 l1.9 p-0.3
cobr+por 7.1 a0.7 b0.9 c1.2 d0.8 e1.7 i-0.3 j0.4 m0.8 p1.5
cobr+y 7.1 c0.6 e-0.3 j0.5 n1.1
cobrab 7.3 f0.3 k0.3 r-0.4
cobrad 6.4 a1.0 b1.2 e-0.6 f0.4 g-0.6 i-0.5 j-0.3 m3.3 o-0.3 t0.3
cobrai 6.8 a0.8 c0.8 d1.0 e0.4 f-0.4 h0.3 i-0.5 m2.3
cobran 6.8 a0.8 b1.3 m1.1 p0.7
cobrar 5.6 a0.3 b0.4 d-0.8 e2.4 f-0.4 g-0.8 i-1.2 j0.5 k-0.3 l1.5 m-0.4 p2.6 q-0.4 r-0.6 s-0.3
cobras 7.3 a0.7 c0.4 e0.9 j1.2 p0.7
cobre 7.3 a-0.5 e-0.5 g0.6 n0.6 r0.7
cobro 6.2 b-0.4 c1.0 d0.3 e-1.0 g-0.4 l0.5 m-0.5 n2.2 p1.8 q0.5 s-0.4
cobros 6.6 d0.9 i-0.4 m-0.4 p0.9
coch 6.0 a-0.3 c0.6 d-0.5 e0.5 f-0.3 i-0.6 k-0.5 n0.3 o-0.6 p0.7 t0.4
coche 6.4 a-0.4 b0.4 c0.5 d-0.4 f-0.4 i-0.5 k-0.4 l-0.3 o-0.5 p0.9 s-0.3 t0.5
coci 5.9 b1.3 d-0.3 e0.8 f0.9 g0.4 h0.9 i-0.7 j-0.7 k0.9 m0.8 n-0.6 r1.0 s-0.5 t0.3
coci+y 7.3 d0.5 e0.7 g0.3 h0.6 s0.5
cocina 6.1 b1.3 e1.3 f1.1 g-0.4 h0.4 i-0.5 j-0.6 k0.9 m0.8 n-0.5 s-0.3 t0.5
cocine 7.1 a-0.6 d-0.4 e-0.5 g0.9 h0.6 r0.9
codi 6.0 a0.6 b0.5 c0.9 d-0.4 g-0.6 i1.3 j1.2 k0.5 o1.5 p0.3 t0.5
codi+civi 7.3 a0.4 c0.5 i-0.3 j0.9 p0.8
codi+de 7.3 i1.7
codigo 6.0 a0.6 b0.5 c0.9 d-0.4 g-0.6 i1.3 j1.2 k0.5 o1.5 p0.3 t0.5
cofr 6.6 a0.4 c0.6 d-0.5 e1.0 h0.4 l0.3 r0.4
cofr+de 7.3 c1.0 d-0.4 e1.0 g0.6 h0.6 l0.3 r0.8
cofrad 6.6 a0.4 c0.6 d-0.5 e1.0 h0.4 l0.3 r0.4
coge 6.8 a-0.5 d0.8 e-0.8 g-0.4 h0.9 i1.5 l0.6 s-0.5
coge+el 6.8 a0.6 d2.6 i0.8 j-0.4 p-0.4 s0.5
coin 6.8 a-0.7 c-0.5 e-0.5 g0.6 k0.4 o0.3 r0.5
coin+con 6.5 g0.3 i-0.5 k0.5 m1.4 o0.5 p-0.5 r0.8 s-0.3
coinci 6.8 a-0.7 c-0.5 e-0.5 g0.6 k0.4 o0.3 r0.5
coja 7.3 a0.3 b0.5 d0.4 e0.4 o0.4 t1.1
coja+el 7.1 a0.5 b0.5 d0.7 i0.3 o0.4 p-0.3 t1.1
cola 6.0 a0.7 c-0.5 d0.4 e0.8 f-0.5 i0.7 j-0.4 k-0.4 m1.1 o0.6 p0.3 q0.9
cola+de 7.1 c-0.5 d-0.4 e0.4 o0.5 s0.8
colabo 6.6 a1.1 c-0.4 g-0.4 i1.2 o0.4 p0.6
colado 7.1 a-0.3 d0.9 i-0.3 m1.3 q0.8 r0.5 t0.4
cole 4.9 a1.1 e1.8 f1.0 g0.6 h0.9 i-0.4 j1.2 l-0.5 m0.8 p0.9 r1.3 s2.9 t0.6
cole+de 6.0 a0.8 b0.5 c0.6 e0.6 f0.5 g-0.7 i-0.6 j1.2 m1.4 q0.7 r-0.5 s0.9 t0.7
cole+que 7.3 a0.5 i1.0 p0.9 s1.2
cole+se 7.3 d0.6 e0.3 h-0.3 n0.5 r0.3
colect 7.1 d0.7 e-0.4 j0.6 s0.6
colega 6.5 a0.4 b-0.3 d-0.5 e1.2 f0.4 g0.4 h-0.3 i0.5 j-0.3 k-0.4 p1.0 r0.8 s1.3
colegi 5.3 a0.9 b0.7 c0.7 e1.8 f0.9 g0.6 h1.4 i-0.6 j1.2 k0.6 m1.1 p-0.3 r0.9 s1.5 t0.7
colg 6.0 b0.5 c-0.5 d1.0 e0.3 f0.6 j-0.5 l0.6 p-0.4 s2.0 t0.8
colg+el 7.3 b0.7 d0.9 i0.6 t0.4
colg+en 7.1 a-0.8 c-0.3 g0.3 h0.4 i-0.3 m0.6 n0.3 s-0.4 t0.3
colg+las 7.3 a0.9 e-0.4 s1.8
colgad 7.1 b0.7 d0.4 i0.6 l0.6
colgar 6.6 e-0.4 i-0.3 n0.3 q-0.3 s1.3
coli 7.3 e0.6 i0.5
colo 5.6 b-0.5 c1.5 d-0.7 e0.5 f0.4 g1.2 h-0.4 i-1.0 j-0.5 l-0.3 n0.5 p0.7 q-0.6 r1.5 t-0.3
colo+de 7.3 c0.6 p0.8
colo+pero 7.3 b-0.3 e0.7 f0.3 g0.4 i-0.3 k0.3 r0.4
coloca 7.3 a0.6 c1.2 p0.8 s0.6
color 6.6 b-0.3 e0.5 g1.4 i-0.4 k0.4 o0.7 r1.4 t-0.3
colore 6.8 c0.5 g0.3 p0.6 r0.7
colu 6.8 a0.6 g-0.5 j0.5 r-0.7 s1.4
colu+del 7.3 j0.6 r-0.5
column 7.1 a0.7 g-0.6 j0.5 r-0.7 s1.6
coma 6.5 d0.6 e0.7 f1.1 g0.7 i-0.5 j0.7 k1.5 n0.6 p0.4 r0.8 s1.0 t1.3
comarc 6.6 e0.8 f1.1 g0.8 i-0.4 k1.6 n0.6 p0.5 r0.8 s1.0 t1.3
come 4.8 a-1.9 b-1.0 d-0.4 f1.7 g2.2 h1.8 j-0.7 l0.5 m0.3 n1.3 p-0.8 q0.4 r2.8 s-0.7 t0.8
come+a 7.3 g0.5 n1.0 r0.5
come+con 7.3 d-0.3 e0.6 f0.7 s0.7
come+del 7.3 g0.8 h0.8 r0.8
come+y 7.1 a0.5 c0.7 e-0.5 f0.4 i0.6 j0.5 n0.4 s0.6
comedo 6.6 a-0.7 c0.4 e-0.4 g0.9 h0.9 j0.3 p-0.3 r1.2 s-0.6
coment 5.7 a-0.9 b-0.6 c-0.6 d-0.6 f0.4 g0.8 h0.7 j-0.5 l-0.8 p-0.3 q0.5 r1.4 s-0.5 t-0.7
comer 6.5 a-1.0 g0.5 h-0.4 k0.3 n1.2 o-0.5 r0.8 t1.3
comerc 6.0 f1.7 g0.7 h1.2 i-0.6 j-0.3 l1.2 m-0.6 p-0.6 q-0.4 s0.7
comi 5.0 a-0.6 e1.5 f1.2 k2.6 m0.3 n0.6 p-1.1 q0.7 s-1.2 t1.1
comi+como 7.3 a-0.4 b0.5 f0.6 m-0.4 n0.5 t0.5
comi+de 6.4 a-0.5 b-0.5 d0.4 g1.0 i1.1 j-0.4 k-0.6 q0.4 r1.1 s-0.4
comida 6.8 e0.6 g0.4 i-0.5 k0.5 m-0.3 n0.7 r0.8 s-0.4 t0.3
comien 7.1 a-0.3 d-0.4 g0.9 i0.3 k-0.3 q0.7 r1.0 t1.4
comio 7.3 b0.3 c0.3 e1.0 f1.2 k0.7 t-0.3
comisa 6.8 a-0.3 c-0.5 d0.6 e0.6 k-0.3 l0.5 q0.5 t0.8
comisi 6.6 a0.7 b-0.3 c-0.3 d0.6 e0.8 i0.7 j0.9 m1.2 q0.3
comite 6.1 a-0.8 c0.3 d-0.5 e-0.4 f0.6 g0.6 h0.7 j-0.4 k2.8 l-0.5 p-0.6 s-0.4
como 3.7 b0.5 c0.8 d3.3 e0.9 f0.3 g0.7 i-1.4 j0.5 k1.0 m-0.3 n0.4 p-1.5 r0.7 s1.1 t0.8
como+deja 7.3 a-0.3 e0.3 f0.4 g1.1 h0.7 q0.5 r1.3
como+el 6.5 a0.4 c1.4 e-0.4 f0.3 g-0.5 j-0.3 k0.4 s0.5
como+esta 6.6 a-0.9 e-0.6 i-0.4 k-0.4 p-0.3 q0.3 t0.4
como+hago 7.3 a-0.8 l0.5 m-0.3 n-0.4 p-0.4
como+la 6.6 b0.9 e0.9 g0.9 i-0.5 k0.6 o0.3 q0.4 r1.2 s0.3
como+lo 6.6 a-0.5 c-0.4 d-0.3 e-0.5 g-0.4 h-0.5 i-0.4 r-0.4 t-0.3
como+me 7.3 d0.4 e0.6 q1.0 s0.5
como+no 6.4 a1.7 b-0.4 c0.3 d2.5 e1.6 f1.7 g-0.5 j1.4 k-0.4 p-0.4 s2.0
como+peri 7.3 a-0.5 h0.5 k0.4 l0.5 t0.5
como+pres 7.3 j0.9
como+quie 7.1 d-0.4 e-0.4 i0.8 r-0.3
como+se 6.5 d1.1 e0.5 f-0.3 g-0.4 j-0.4 r-0.9 s0.6 t0.9
como+si 6.8 b0.7 d2.5 f0.3 g1.4 h0.6 i0.5 l-0.3 p-0.4 q-0.3 r1.8 s-0.5 t1.0
como+test 7.3 a-0.6 b0.4 e0.4 j-0.4 q0.3 t0.6
como+trat 7.3 a0.3 d0.5 e-0.5 j0.4 s1.1
como+un 6.6 a1.0 b1.7 c-0.6 d0.7 e1.7 g-0.4 i-0.5 j-0.3 k0.5 l0.3 m0.3 p-0.3 q0.4 r-0.6 s-0.5
como+una 6.8 a-0.4 e0.4 i-0.4 k0.7 n0.3
como+va 7.1 a-1.1 d-0.4 g1.1 l0.6 n1.0 o1.0 p-0.3 r-0.7
comp 4.0 a-0.7 b1.0 c2.2 e0.4 f1.0 g-2.0 h0.5 j-1.8 k1.2 l0.8 m2.1 n2.7 o0.8 q2.7 r-0.5 t1.0
comp+de 6.5 c1.1 e-1.2 f0.3 i1.0 k-0.3 m1.0 o0.9 p-0.6 q0.6 s-0.3
comp+del 7.3 a0.3 c0.3 d0.3 j0.4 p0.9 s0.4
comp+el 6.5 a0.7 e1.3 g-0.5 i0.6 k-0.4 m0.5 n-0.4 o-0.4 p1.1 q1.5 r-0.4 s0.4 t0.6
comp+en 7.1 a0.9 e1.0 g-0.4 k0.4 r-0.7 t-0.4
comp+la 7.1 a0.3 c1.3 e0.7 g-0.4 i1.2 k0.7
comp+lo 7.3 b0.8 c0.5 k0.7 m0.8
comp+nos 7.3 b0.5 e-0.4 i0.4 n0.3
comp+para 7.3 a0.5 c1.6 e-0.5 f1.5 h0.3
comp+que 6.8 b-0.3 c0.7 d0.9 e-0.3 f-0.5 g0.3 h0.8 i0.4 k-0.4 l0.5 n-0.5 p0.6 q1.0
comp+si 7.3 d0.3
comp+una 6.5 b1.4 e-0.4 g0.7 i-0.5 n-0.3 r0.8 s1.1
comp+y 6.5 a-0.6 c-0.4 e-0.4 l-0.4 m0.5 o1.3 p-0.3 r-0.3 s-0.4
compan 5.5 a-1.1 b-0.4 d0.4 e-0.4 g-0.9 j-0.6 m-0.8 n-0.8 q0.3 r-0.4 s-0.4 t0.6
compar 6.4 a1.2 b1.4 e0.4 g-0.3 p0.6 r-0.3 s2.2
compen 6.6 a0.3 b0.4 d1.1 e0.4 g-0.4 j0.3 m0.5 p0.7 q-0.3 r-0.4
compet 6.0 a-0.7 f0.8 g-0.6 j-0.6 l-0.6 n0.5 o1.2 p-0.5 s-0.7
comple 6.0 a0.9 c1.5 d-0.5 e1.3 f-0.6 g-0.7 h0.4 i1.3 k0.5 l1.0 m1.7 n0.8 o0.9 q1.9 r-0.3 s-0.4 t0.5
compli 7.3 a-0.3 c0.4 k0.7
compra 5.7 a-1.3 c-0.7 f0.7 g1.2 h1.0 j-0.6 k1.5 n1.1 p-0.7 q0.7 r1.5 s-0.6 t0.4
compre 6.4 c0.9 e0.3 f0.4 g-0.4 i-0.4 k0.4 l1.3 p1.1 r-0.5 s0.3 t0.8
compro 6.1 b1.1 c1.5 e-1.2 f1.2 g-0.7 h0.6 i-0.9 j-0.6 l0.3 m2.0 n2.6 p-0.5 q2.8 s-0.5
comu 4.8 a1.6 b-0.9 c0.8 d0.4 e2.1 f0.3 g-0.7 h0.3 i0.4 j1.9 k0.6 m0.6 n-0.4 p0.4 s0.6
comu+a 7.3 a0.4 c0.4 i-0.4 j1.6 p0.5
comu+de 6.8 d-0.4 g0.5 h0.7 j0.3 r0.5
comu+por 7.3 e0.4 j0.5
comu+que 6.0 a0.4 c0.4 e-0.5 f-0.3 g-0.4 i1.2 j0.6 l0.6 p-0.3 q1.0 r-0.4 s-0.3
comu+y 7.3 e0.3 j-0.4 p0.5
comuni 4.8 a1.6 b-0.9 c0.8 d0.4 e2.1 f0.3 g-0.7 h0.3 i0.4 j1.9 k0.6 m0.6 n-0.4 p0.4 s0.6
con 2.3 b1.6 c-0.7 d-0.5 e1.5 f1.3 g0.5 i0.6 j-1.7 k-0.9 m-1.2 o1.7 p-1.3 q-0.7 r-1.0 s2.2 t-0.5
con+abog 7.3 a-0.4 c0.3 f0.6 n0.6 q0.4 r-0.5 t0.6
con+algu 6.8 a0.7 b1.7 c-0.3 d-0.9 f2.3 i0.7 k0.4 l0.5 m0.3 p-0.4 q0.9 r0.7 t-0.4
con+calm 6.8 a-1.0 b-0.4 e-0.6 g-0.5 i-0.6 k0.4 q-0.4
con+cari 7.3 a-0.4 g0.3 q0.4 r0.4
con+cuar 7.3 a0.4 c0.4 e-0.4 m1.1 p0.5 s1.0
con+cuat 7.3 a-0.6 o0.8 q1.0
con+dos 6.2 a1.0 c2.0 e1.1 f1.0 g-0.5 h-0.5 i0.5 n-0.5 s-0.4
con+efec 7.1 a0.7 c1.3 e-0.4 i2.1 j0.4
con+el 3.8 a-2.3 b0.4 c-0.8 e1.2 f2.1 g1.9 i-1.9 j-0.7 l0.9 m1.0 n0.7 o3.2 p-1.2 q0.9 r3.4 s-1.3 t0.5
con+ella 7.1 e0.5 i0.6
con+ello 6.8 a-0.9 c0.4 d0.7 g-0.4 i-0.5 j-0.3 l0.4 n2.1 o-0.4 q-0.3
con+ese 7.1 c0.5 d0.4 g0.5 i-0.4 n0.7 r0.5 s0.6
con+eso 6.8 c0.5 d0.4 f-0.4 g-0.5 h0.5 i-0.3 m0.3 o0.6 r-0.5 s0.6
con+este 7.1 a0.6 c-0.4 e0.8 j-0.4 k1.0 p1.1
con+estr 7.3 e-0.3 n-0.3
con+falt 7.3 a0.5 b0.6 e1.0 i1.0 s1.0
con+fech 6.6 b-0.3 c0.8 d1.1 e-0.6 f0.7 h-0.4 p-0.5 q0.9 s0.5
con+foto 6.6 a0.7 b0.6 c0.8 e0.4 f0.4 g-0.4 r-0.4 s1.4
con+gent 7.3 d0.6 f0.4 g0.6 k-0.3 m0.6 q-0.3 r0.9
con+la 4.1 a-0.3 c1.5 d1.7 e0.7 f1.2 h2.2 i-0.3 j-0.4 k1.4 l1.4 n1.4 p-0.5 q0.7 r0.5 s-0.3 t0.5
con+las 5.2 b-0.6 c0.8 d-0.5 e1.4 f-0.5 g1.5 h1.2 j-0.5 l-0.3 p0.5 q0.3 r1.7 s1.6 t0.3
con+lo 5.7 a1.4 b3.8 d0.3 e0.3 f0.4 h0.8 j-0.5 m-0.3 n-0.3 o0.5 s-0.9 t0.8
con+los 5.0 b0.7 e1.8 f0.5 h1.6 j-0.4 k1.2 m0.5 n0.6 o0.6 p-0.6 q-0.7 s-0.5 t0.6
con+lumb 7.3 a-0.3 h0.4 k2.5 l-0.3 n0.9
con+mas 7.3 e-0.4 g0.4 h0.6 l-0.3 r0.5
con+medi 7.3 a0.5 e1.2 k0.5 o0.4 s0.7
con+mi 6.0 d-0.7 e1.2 f-0.6 g0.6 i0.6 j-0.7 k-0.5 l0.8 m1.0 o-0.4 r0.6 t-0.5
con+mis 7.3 g0.8 o0.4 r0.8
con+much 6.8 a-0.4 e-0.6 g0.8 h0.7 k0.3 l0.8 o0.3 r0.7
con+noso 6.6 a-0.9 b-0.4 f-0.5 g1.8 h2.1 i-1.0 k-0.4 m0.7 o0.7 q0.5
con+nues 6.4 a0.4 d-1.0 e0.8 f1.1 i-0.6 j0.3 k-0.4 l0.5 o0.4 q0.3
con+otra 7.1 a1.1 d0.8 e0.4 i2.3
con+otro 6.5 a1.2 b0.5 c-0.4 e1.4 f0.7 g-0.6 h-0.4 i1.7 o0.5 q-0.4
con+pelo 7.3 a0.6 c0.8 d0.6 e0.7 p1.0 s1.0 t1.2
con+quie 7.3 a0.7 g-0.3 p0.6 s1.3
con+retr 7.1 a-0.5 b-0.3 c0.3 d0.3 e-0.4 g0.4 h0.8 k0.8 l1.1 n-0.5 o0.3 p-0.3 r0.6
con+seis 7.3 b0.6 c-0.3 i0.7
con+sidr 7.3 a-0.4 d0.4 g0.3 h0.7 n0.4 r0.6
con+su 5.5 a1.0 b2.5 c-0.6 e0.5 f2.9 g-0.4 k0.9 m0.9 p-0.4 q-0.8 r0.6 s0.6
con+sus 6.8 a0.4 c-0.4 e1.2 f0.6 h0.4 j0.5 m0.8 s0.3
con+tan 7.1 h0.5 k0.9 m0.6 t0.7
con+tarj 7.1 e1.0 l-0.5 o1.6 p0.3 s0.6
con+toda 7.3 e-0.4 i-0.3 j0.8 l0.6 s-0.4
con+todo 6.5 a1.3 b0.3 c0.3 d0.5 e0.8 f0.7 g-0.6 h-0.5 i1.8 l-0.3 r-0.6
con+tres 7.1 a0.4 c0.7 d0.4 e0.8 f0.4 s0.5
con+tu 7.3 a-0.3 c0.4 e-0.3 g0.6 k-0.4 l1.2 n0.5 o0.3 r0.7
con+un 5.1 a0.8 b0.6 d-0.5 f-0.8 h-0.5 j1.9 n-0.6 o0.5 q0.4 s0.6
con+una 5.2 c0.5 d0.6 f0.7 m0.4 n1.0 o1.9 p-0.8 q-0.7 r-0.5 t0.4
con+uste 6.2 b-0.6 d1.3 e-0.6 f2.2 h0.7 i1.1 j-0.8 k1.2 l0.8 o0.5 p-0.8 q-0.3 r0.3 s-0.8
con+voso 5.8 a-0.6 c-0.6 d-0.7 e1.0 f-0.7 g0.8 h1.5 i1.6 j-0.4 l0.8 m0.3 n0.5 p-0.6 r1.5 s-0.3 t-0.6
con+vues 6.6 a0.3 b-0.3 c-0.4 d-0.5 e0.7 l0.5 n-0.3
conc 4.7 a0.9 b0.9 c0.5 e-0.3 h-0.5 i1.4 j1.9 l0.9 m1.1 p-0.7 q1.5 r0.3 t0.8
conc+de 6.2 b0.3 c1.0 d-0.4 e-0.6 l0.6 m0.3 n-0.4 r0.3 s-0.3 t0.8
conc+el 6.8 a0.5 c0.6 i1.0 k-0.3 m0.3 t1.1
conc+y 7.3 a-0.4 k0.4 l0.5
conced 6.6 a0.3 b-0.3 d0.4 e0.5 g0.4 i0.4 l-0.3 p0.3 r0.4 s1.3
concej 6.6 c0.6 f-0.3 g0.6 i0.3 r0.6 t1.2
concep 6.5 a-0.5 d-0.4 f-0.3 i0.5 n-0.3 q2.5
concha 7.3 g0.7 n0.7 r0.5
concie 7.3 i0.4
concil 6.8 a1.3 b0.8 c0.4 j3.4 m1.2
conclu 7.3 a0.3 b0.7 e-0.4 i0.7
concur 6.0 a-0.4 b0.9 d-0.5 e-0.8 f0.3 g-0.7 i0.5 j-0.6 l2.0 n-0.3 o-0.4 p-0.4 s-0.3
cond 5.6 a-0.7 c-0.3 e-0.8 g0.6 h3.0 i-1.3 j0.8 l-0.4 m1.3 o0.4 p-0.6 q-0.6 r0.5 s-0.5 t-0.5
cond+de 7.3 e-0.4 o0.4
conden 7.3 a-0.4 g-0.3 h0.4 n0.5
condic 6.0 a-0.8 c-0.4 d-0.5 e-0.5 g0.4 h2.3 i-0.9 k0.3 o0.5 p-0.4 q-0.5 s-0.4 t-0.5
cone 7.3 t1.3
conf 4.8 a-1.1 d0.7 e0.9 g-0.8 h0.4 i-0.8 j0.6 k1.1 l-0.4 m0.8 n2.1 o1.1 p-1.3 q3.0 r0.3 t0.7
conf+a 6.8 b-0.3 d-0.4 e0.7 j0.9 m0.5 n-0.4 o1.6
conf+en 7.3 a0.8 d0.9 e1.0 l0.3
conf+la 6.6 a0.8 b-0.3 e0.7 h-0.3 i-0.3 j0.6 o0.5 p1.4
conf+por 7.1 a0.4 d-0.3 e0.7 j1.4 o0.7 s0.7
conf+que 6.1 a-0.9 c1.2 e-0.5 f-0.5 j-0.6 l-0.8 m1.0 n2.4 p-0.6 q2.2 s-0.4
conf+rece 7.3 a-0.5 b0.5 e-0.4 h0.5 l0.3 q1.2
confia 6.8 d1.0 e1.3 f0.4 i-0.5 j0.3 s0.9
confid 7.3 e0.4 j0.6 s0.8 t0.3
confir 5.2 a-1.8 c0.5 d-0.6 e-1.2 g-1.0 i-0.5 j-0.5 k1.6 l-0.5 n2.8 o0.9 p-0.7 q2.9 s-0.9
confor 6.6 f0.4 j0.8 m1.1 n1.1 p-0.5 t-0.3
cong 6.4 b0.3 i-0.4 j-0.4 k0.8 q0.7 r0.5 s-0.3 t1.5
cong+de 7.1 a-0.5 c-0.4 d-0.3 h0.6 k0.7 q1.0 r0.5
congel 7.3 a0.5 c0.5 e-0.4 p0.6 t0.7
congre 6.6 a-0.3 b0.5 c-0.5 h0.4 i-0.4 k1.0 q0.6 r0.5 t0.9
conm 6.6 a-0.4 d0.6 e0.5 g1.7 i-0.4 j-0.4 l0.4 m1.1 p-0.4 r1.8 s0.4
conmig 6.6 a-0.4 d0.6 e0.5 g1.7 i-0.4 j-0.4 l0.4 m1.1 p-0.4 r1.8 s0.4
cono 5.7 a0.6 c1.0 d-0.4 e0.6 f0.4 g-0.8 h-0.7 i-0.7 j1.1 k-0.3 q0.7 r-0.6 s1.3
cono+a 7.1 c1.1 g0.3 r0.4 s0.7
cono+desd 7.3 a0.3 d-0.3 j0.5 p0.5
conoce 6.4 a-0.5 b0.4 c0.3 e-0.7 g-0.4 h-0.4 j-0.4 q0.9 s0.9
conoci 6.8 a0.6 e1.8 f0.7 j1.4 p0.3
conozc 6.8 a0.5 c1.0 d-0.4 e-0.3 h-0.3 i-0.3 j0.4 s0.7
cons 3.7 c0.4 d-0.3 e0.8 f1.5 g-0.5 h0.5 i1.4 j2.1 k0.6 l1.0 n0.9 o0.8 p-1.0 q1.3 s-0.7 t0.4
cons+con 6.6 a1.0 b-0.3 d-0.3 g-0.4 i-0.5 j2.1 m0.5 r-0.4
cons+de 6.5 a0.6 b-0.4 c1.0 d1.2 f1.5 i0.8 j0.7 n0.5 o1.0
cons+dele 7.3 c1.0 e-0.3 f2.0 j-0.3 k0.4 r0.4
cons+el 7.1 c-0.4 e0.4 h0.4 l0.3 n-0.4 p0.6 q1.3
cons+en 6.6 a1.0 c1.7 f1.0 i1.0 k0.3 p0.6
cons+es 7.3 c-0.3 d0.4 j0.6
cons+ha 7.3 a-0.3 g0.7 h0.6 k0.6 n0.3 t-0.3
cons+la 6.5 a-0.9 j-0.4 n3.1 o1.0 p-0.4 q1.3 t0.4
cons+los 6.6 e0.7 g1.1 h0.8 i-0.3 j0.9 p-0.3 q1.1 r1.3
cons+que 5.9 a0.5 b0.4 c0.3 e0.8 h-0.3 i1.1 l0.3 p0.7 q-0.4 s-0.3
cons+se 7.1 b0.5 c-0.3 g0.5 h1.0 i0.4 k0.3 r0.6
cons+y 6.4 a-0.6 c-0.5 e-0.6 g0.4 i-0.5 j0.9 k-0.3 n0.9 p-0.5 r0.4 s-0.5
conseg 7.3 d0.5 e0.6 g0.6 j0.7 r0.6
consej 5.9 a-0.3 b0.3 c0.3 f1.7 g0.4 h1.1 i2.3 n0.5 p-0.5 q-0.4 s-0.5
conser 4.9 a-0.3 b-0.4 c0.8 g-0.6 h0.5 n0.6 o0.7 p-0.6 q1.1 r-0.4 s-0.5
consis 7.3 i0.7 p0.6
consta 6.2 b-0.3 c1.1 d0.5 e0.8 m-0.3 n1.3 o0.7 q-0.5 r-0.5
conste 6.4 a1.2 b0.6 c1.1 d-0.5 e1.2 f0.8 i0.5 j-0.3 p0.9
constr 6.1 a-0.6 c0.3 d-1.0 f0.5 g-0.5 i-0.9 k0.7 l0.4 n-0.4 o-0.4 p-0.3 s-0.4
consul 5.3 b-0.6 c-0.9 e-0.5 j1.1 k0.8 n-0.4 p-0.7 q1.0 r0.5 s-0.5
consum 5.8 a0.5 b-0.4 c-0.5 e0.6 g-0.6 j1.5 m0.5 p-0.5 s1.4 t0.4
cont 3.1 a-0.7 b1.1 c1.4 d0.8 f-0.6 g1.2 h3.2 k-0.8 l-0.4 n-0.3 o1.7 p-0.3 r0.4 s1.0 t0.9
cont+a 5.7 a-0.6 c-0.4 d0.8 e-1.1 f-0.4 h0.4 j0.7 n0.5 o0.5 p0.9 q-0.4 s-0.7
cont+ante 7.1 a-0.6 c-0.6 e0.4 h-0.4 i-0.4 j-0.4
cont+asi 7.3 d-0.4 e0.7 i1.0 p0.8 q0.3 r-0.4
cont+con 5.1 c1.3 d-1.2 g2.6 h2.1 i0.5 j-0.3 k-0.5 l0.4 m0.4 n-0.5 o0.8 q0.5 r0.7
cont+conm 7.3 a-0.7 k2.2 s-0.3
cont+cuan 7.3 a0.5 d1.1 n0.5 p-0.3 s1.1
cont+de 5.5 b0.6 c-0.6 d0.4 g-0.3 i1.6 j-0.5 o-0.4 p-0.7 q-0.4 s-0.5 t0.9
cont+del 7.3 c0.4 d0.4 g0.9 h1.8 r-0.4 t0.5
cont+el 6.0 a-0.4 e-0.8 f-0.8 i-0.7 k-0.5 m1.8 n0.5 o0.6 p-0.5 s-0.4 t0.3
cont+en 5.6 a0.5 b0.4 c0.8 d1.1 e0.7 g-0.3 h-0.5 i-0.9 m-0.5 p-0.5 q-0.6 s1.3 t1.0
cont+la 5.9 a-1.1 c-0.7 d0.5 f-0.4 g-0.3 h0.4 j-0.8 k0.4 l-0.6 m-0.4 n0.5 p-0.5
cont+lo 7.1 a0.6 b0.7 e0.6 g-0.3 h-0.3 s1.5
cont+los 6.8 b1.2 c-0.6 d0.8 e-0.4 g-0.3 p0.7 r-0.3 s-0.6
cont+ni 7.3 a0.5 d0.5 e-0.4 j0.5 p0.9
cont+no 7.1 b0.9 c-0.3 e0.6 j0.3 k0.3 o0.7 p0.5 s0.5
cont+para 6.2 b-0.3 e0.6 g1.5 h2.2 i-0.4 j-0.4 k-0.4 l0.4 m0.5 p0.5 r0.8 t0.5
cont+pone 7.3 e0.9 o0.8 q-0.3 r0.5
cont+por 7.3 d0.4 s1.1
cont+que 6.4 b0.3 e1.1 f1.2 g-0.5 h-0.4 i-0.6 m-0.4 n-0.4 o0.4 s0.7 t0.3
cont+su 7.3 o0.8 t0.5
cont+tamb 7.1 b-0.5 c0.4 h2.1 r0.5
cont+tien 7.3 a-0.3 f0.4
cont+una 7.3 a0.5 b1.3 d1.2 j-0.3 n0.3
cont+uste 7.3 e0.8 i0.6 j0.8
cont+y 5.7 b-0.4 c1.3 d0.8 h-0.3 j0.5 l-0.6 m0.4 n0.5 p-0.7 s-0.4 t0.5
contab 5.4 a-1.8 h0.6 i-0.5 j-0.6 k-0.4 l1.5 n1.2 o2.9 p-0.9 q-0.3 r-0.9 s-0.8 t0.3
contac 6.2 a-0.5 c1.4 d-0.5 e0.8 f1.3 g0.5 h1.6 i-0.5 j-0.6 k-0.6 m0.5 p-0.4 r0.9 t0.5
contad 6.0 b-0.7 c0.8 g1.2 h1.7 j-0.5 m1.3 p-0.7 q1.7
contam 7.3 c0.5 g0.3 h0.9 r0.7
contan 6.4 a0.7 b0.5 c1.2 e0.8 f-0.3 g-0.6 i-0.3 j-0.3 k-0.3 l-0.3 p-0.4 r-0.6 s1.2
contar 5.5 a1.5 b1.2 c0.8 d1.4 e0.5 f-0.3 g-0.8 h-0.5 k0.3 p0.6 r-0.6 s3.8 t0.6
conte 7.3 a0.7 b0.6 e0.6 s1.6
conten 5.7 a-0.5 e-0.4 g2.9 h0.4 j1.0 k0.3 l-0.7 n1.0 o0.5 p-0.6 q1.2 r2.6 s-0.9 t0.7
contes 4.8 a0.6 b1.5 c0.8 d2.9 e-0.3 h-0.4 i-0.7 j0.6 l-0.5 n-0.6 o0.3 p0.8 t1.4
contin 7.3 c-0.4 d0.7 e-0.3 h-0.3 i-0.4 r-0.3
contra 3.8 a-1.4 c1.0 d-0.5 e0.7 h2.6 i1.6 l-0.6 o0.6 p0.7 r1.1 s-2.0 t0.7
contro 7.3 t0.5
conv 5.6 a-0.3 e0.8 f0.5 g-0.6 i-0.7 k0.8 l0.8 m0.4 p-0.6 q-0.9 t1.0
conv+a 7.3 k-0.3
conv+y 7.1 c0.7 e0.7 m0.4 t1.0
conven 6.8 a-0.7 e-0.7 f-0.3 l0.3 n0.6 o-0.4 t-0.3
conver 7.1 a1.0 c0.5 d0.7 e1.2 f0.7 s1.1 t0.4
convie 7.3 e1.0 j0.7 k0.3 s-0.4
convoc 6.5 a-0.8 b-0.4 c-0.3 d-0.4 f0.4 i-0.4 j-0.3 k0.5 p-0.3 q-0.4 t0.9
coop 6.1 a-0.5 b0.6 d0.4 e-0.5 f-0.5 g0.4 h0.8 i1.1 o0.5 p-0.3 q-0.4 s-0.4
coop+de 7.3 a0.3 b0.7 i0.4
cooper 6.2 b0.5 d0.5 e-0.5 f-0.3 g0.4 h0.8 i1.2 q-0.3 r0.4 s-0.3
coor 7.3 a0.4 c0.7 e0.4 j0.3 l0.4 m1.0
coordi 7.3 a0.4 c0.7 e0.4 j0.3 l0.4 m1.0
copi 5.3 c1.0 d0.5 e0.5 f3.2 i-0.9 j-0.3 k0.4 n0.6 o1.2 p-1.0 r0.6 s0.6 t2.2
copi+a 6.5 a0.4 b-0.4 d1.5 f2.9 g-0.3 h-0.3 i-0.3 j-0.4 n0.3 o-0.3 p-0.4 s1.7
copi+de 6.4 h0.4 o0.3
copi+del 7.1 b0.8 c0.4 e0.3 g0.3 j0.4
copia 5.5 a0.7 c0.6 d0.5 e1.0 f2.4 i-0.6 k0.5 m0.5 n0.7 p-0.7 q-0.6 r0.4 s0.4 t0.3
copias 7.3 a-0.6 d-0.3 g-0.3 h0.6 t2.3
cora 6.8 a0.4 d0.9 e1.5 g0.6 i0.7 p-0.3 r0.7 s-0.4
corazo 6.8 a0.4 d0.9 e1.5 g0.6 i0.7 p-0.3 r0.7 s-0.4
cord 6.6 e-0.4 i-0.3 j-0.3 l0.4 m1.1
cordia 6.6 e-0.4 i-0.3 j-0.3 l0.4 m1.1
corp 6.6 c1.0 e0.8 f0.6 k0.7 q0.3 r-0.4
corpor 6.8 c0.5 e0.4 k0.7 l0.3 p0.3 r-0.4
corr 4.0 a0.3 b-0.6 c0.7 d0.3 e0.8 f0.7 g-1.3 h-0.9 i-0.9 j0.7 l1.0 m2.5 n0.3 o1.1 q0.4 r-0.7 s-0.6 t0.3
corr+a 6.8 a0.5 c-0.4 d-0.3 m0.9 n-0.3 p0.5 q0.7
corr+al 7.3 c0.4 e-0.5 f0.6 q1.2
corr+con 6.6 b-0.3 e-0.7 g-0.3 i0.5 j-0.3 l-0.5 o2.1 q0.9 t0.5
corr+de 6.5 c1.5 d0.5 e-0.7 g0.4 i-0.4 l0.5 o0.9 p-0.4 s0.5
corr+del 6.8 a0.6 c-0.4 d0.4 f2.0 m-0.3 p-0.4 q-0.3
corr+el 7.3 e0.5 m0.7 o0.3
corr+los 7.3 a-0.3 c-0.4
corr+ni 7.1 a0.6 d1.2 j0.6 l0.3 r-0.5
corr+no 7.3 a-0.3 m0.6
corr+por 7.3 a0.6 c0.4 g0.6 h-0.3 k0.4 m0.9 n0.6 o-0.5 r0.7
corr+pris 6.8 a-0.4 d0.9 e0.5 j-0.4 n0.4 o0.8 p-0.3 q1.0 r0.3 t1.4
corr+que 7.3 a0.7 j1.5 p0.7 s0.7
corr+y 6.6 d0.7 e0.9 g-0.4 i-0.4 k0.4 l-0.4 t-0.4
corr+ya 7.3 c-0.5 d-0.3 e0.8 m-0.3 s-0.4
corre 7.3 a-0.6 c-0.5 d-0.4 f-0.4 m0.4 n1.8 p-0.5 q-0.4 t1.5
correc 6.4 a-0.4 c-0.5 e0.9 f-0.5 j-0.5 s-0.7
correg 6.5 a0.8 b1.0 c0.6 e3.0 f-0.3 i-0.3 k-0.5 l0.8 m1.2 o1.0 p0.4 q0.3
correo 4.7 a0.4 b-0.6 d1.9 e-0.9 f1.7 g-0.7 j1.6 l-0.6 n-0.3 o0.6 p0.4 s-1.2 t-0.4
correr 7.1 a-0.5 e-0.3 k1.4 l-0.3 n-0.3 o0.8
corres 6.0 b-0.5 g-0.4 i-0.5 j0.6 l1.6 m0.9 q1.3 r-0.6 s0.4
corrie 7.1 a-0.6 c-0.4 h-0.4 l0.6 o0.7 q0.3
corrij 6.5 a1.1 c0.7 g-0.3 m3.0 n0.7 o-0.6 s-0.4
cort 5.4 a-1.7 c-0.3 d1.0 e-0.3 f1.0 g-0.6 h-1.0 i-1.0 j-0.8 k0.3 l1.6 m-0.5 p-0.5 q0.8 r-0.4 s-0.5 t-0.3
cort+de 7.3 a-0.5 c0.4 f0.6 l3.3 q0.6
cort+la 6.6 b-0.3 d0.6 e-0.6 f0.6 n0.3 s0.4
cort+por 7.1 b0.7 d0.3 e0.8 g-0.4 k0.9 t0.3
corta 6.5 a-0.6 d0.6 e-0.4 f0.6 h-0.7 i-0.5 k-0.5 m-0.3 p-0.5 r0.5
cortad 6.6 a-0.4 e0.6 g-0.4 i-0.3 j-0.3 k1.1 p-0.3 q0.4 r-0.5 s-0.3
cortar 7.3 a-0.4
cortit 7.3 o0.3
cosa 5.1 b0.7 c-0.5 d-0.3 e0.8 g0.5 i0.5 j-0.4 l-0.4 n0.6 q-0.5 t-0.4
cosa+mia 7.3 i0.6
cosa+por 7.3 c0.6 d0.8 i0.3 j0.7
cosa+que 6.8 c-0.4 d-0.4 h0.4 o0.4 p0.5 t-0.3
cosa+se 7.3 j0.7
cosas 6.0 d0.8 e0.7 f0.9 g-0.7 i0.6 k-0.4 p0.3 r-0.3 s0.7 t-0.4
cose 6.6 a-0.4 b-0.6 c0.6 h1.0 i-0.4 j0.6 l1.2 n0.9 p0.6 t0.3
cose+y 7.3 c0.5 j0.8 l0.7 n0.7 p0.9
cosech 6.8 b-0.5 c0.3 g0.4 h1.1 i-0.4 j0.6 l1.3 n0.6 p0.6 r0.6 t0.4
cosi 7.3 a0.3 e0.6 k0.4 o0.4
cost 5.8 a0.8 b2.4 d-0.3 e0.5 f-0.5 g-0.8 i-0.4 m0.7 n-0.5 p1.1 r-0.6
cost+mas 7.1 a0.3 b1.1 d-0.5 r-0.4
costar 6.6 a0.3 b1.7 d-0.3 e-0.5 g-0.4 j-0.3 r-0.5
costas 7.3 e-0.3 j0.5 m1.0
costo 6.8 a0.4 b1.2 c-0.3 e1.0 g-0.3 i-0.4 p1.2 s0.5
coti 7.3 c0.7 d0.5 e-0.4 g0.4 h0.6 r0.7 t1.1
coti+y 7.3 c0.7 d0.5 e-0.4 g0.4 h0.6 r0.7 t1.1
cotiza 7.3 c0.7 d0.5 e-0.4 g0.4 h0.6 r0.7 t1.1
cova 7.1 a0.4 b-0.3 d-0.5 e0.6 f0.4 g0.6 h0.6 i0.5 r0.6 t0.4
covado 7.1 a0.4 b-0.3 d-0.5 e0.6 f0.4 g0.6 h0.6 i0.5 r0.6 t0.4
crac 6.8 a-1.1 b-0.3 g2.9 i-0.3 p-0.3 r3.0 t0.5
cracks 7.1 a-0.5 b-0.3 c0.6 g1.3 k-0.3 r1.3 t0.4
crea 6.8 a0.8 c0.5 e-0.5 i0.5 j0.5 s1.4
crea+que 7.3 a0.8 i0.7 s1.6
creame 7.3 a0.8 i0.7 s1.6
cred 7.3 i-0.3 l0.6 s0.4
credit 7.3 i-0.3 l0.6 s0.4
cree 6.5 c-0.5 d-0.5 e-0.6 j-0.3 l0.6 r-0.4
cree+que 6.8 c-0.4 e-0.6 r-0.4
creemo 7.3 i0.4
creen 7.3 a-0.3 e-0.3 l0.8
creo 6.5 a0.3 b1.1 c-0.5 d-0.6 f0.6 g-0.3 h0.4 i1.3 j-0.5 k-0.6 l0.5 m1.4 o0.4 p-0.4 t0.7
creo+que 6.4 a0.5 b1.0 c-0.6 d-0.8 f0.5 g-0.4 h0.3 i1.1 j-0.5 k-0.6 l0.4 m1.4 o0.3 p-0.4 s0.4 t0.7
cria 7.1 k0.4 p0.8 s0.6
crio 6.8 a0.3 c0.7 d-0.3 n-0.4 p0.5 q0.9 s1.2
crios 7.1 d-0.3 n-0.3 p0.6 q1.0 r0.4 s0.6
cris 6.4 c0.5 e0.5 g0.6 h0.7 i0.6 l0.6 m0.4 n0.6 r0.3 s0.4
crista 6.8 c0.3 d-0.5 e0.6 h0.5 i0.8 p0.6 q0.4 s0.5
cristi 7.3 c0.3 g0.5 l0.7 m0.3 n1.0 p-0.4 t0.3
crit 7.1 e0.5 h0.5 j0.5 m0.8
critic 7.3 a-0.4 h0.6
cron 7.1 c0.9 e-0.3 g-0.4 k0.4 p1.3 r-0.5
cronic 7.3 a-0.3 g-0.4 k0.5 r-0.5
croq 7.1 a-0.3 g1.3 h0.5 r0.9
croque 7.1 a-0.3 g1.3 h0.5 r0.9
cruz 7.3 c0.5 k1.6 l0.4 m-0.3 s-0.3
cuad 6.0 a-0.7 b0.7 c0.4 d-0.9 f-0.3 g0.6 h0.8 j-0.4 k0.3 l0.8 m1.3 n-0.5 o0.9 p-0.5
cuad+el 7.3 a-0.5 e-0.3 m0.3 o1.9
cuadra 7.1 a-0.5 b0.5 g0.3 i0.5 m0.4 o0.7
cuadre 7.3 a-0.5 k0.4
cuadro 7.1 b0.4 d-0.4 l0.4 m0.6 q0.5
cual 5.2 a0.9 d1.3 f-0.8 g-0.8 h-0.4 j0.8 m1.3 o1.6 p1.5 r-0.5 s1.0 t-0.4
cual+cosa 7.3 a-0.6 i-0.4
cual+es 6.6 a-0.6 c0.6 d-0.4 e-0.3 i-0.6 o1.9 s0.4
cuales 7.3 c0.5 e0.9 f-0.3 p0.7
cualqu 6.0 a1.3 b0.4 c-0.5 d1.8 e0.4 f-0.4 g-0.7 h-0.5 i0.4 j0.5 o0.5 p1.7 q-0.4 r-0.9 t-0.3
cuan 3.6 a0.3 b-1.0 c2.1 d2.1 e0.8 f0.8 g-0.8 j-1.1 k0.7 l-0.6 m-0.5 n1.9 o2.5 p2.3 q0.3 t0.8
cuan+acab 7.3 a0.6 c1.4 e-0.4 i0.7 p0.9
cuan+ante 7.1 a0.5 d0.7 e0.3 i0.6 n-0.3 t1.7
cuan+cost 7.3 a-0.5 c0.5 k0.5
cuan+el 7.1 a0.5 c-0.4 d-0.3 e1.0 i-0.3 p1.1
cuan+empe 7.3 a-0.7 b0.4 c-0.3 p-0.5 r0.3
cuan+entr 7.1 a1.1 c1.2 d0.8 i0.7 p1.7
cuan+este 6.6 c-0.4 d-0.3 e0.6 g-0.3 l-0.4 n-0.4 p0.9
cuan+haya 7.3 c0.7 g0.6 p0.7 r0.4
cuan+la 6.5 b-0.4 c-0.4 e0.4 k0.8 l0.7 n-0.5 q0.9
cuan+las 7.3 c0.4 e-0.4 s0.6
cuan+le 7.3 d0.9 e-0.4 g0.5 i0.6 k0.5 p-0.4 r0.7
cuan+llam 7.3 a0.4 d1.0 e-0.4 f0.6 n0.5 t0.3
cuan+lleg 7.1 a-0.4 c0.3 e-0.3 i0.4
cuan+lo 6.6 a1.5 c1.0 d0.4 e1.3 f0.3 g-0.5 h-0.4 i-0.6 j-0.3 p0.3 r-0.6 s2.2 t1.1
cuan+me 6.4 c0.7 d0.7 f-0.5 h0.5 i-0.4 l-0.4 n2.4 o1.8 q0.6 s0.9
cuan+os 6.6 a-0.8 c0.7 d-0.6 i-0.5 k0.8 l-0.4 m-0.3 o2.1 r0.3 t-0.5
cuan+pued 6.2 a-0.4 g0.7 h1.4 n-0.4 p-0.3 q-0.5 r0.4 t0.7
cuan+quer 6.6 a-1.2 b-0.7 c0.3 d-0.5 f0.4 g-0.4 i-0.4 k0.4 n-0.4 p-0.7 q1.2 s-0.3 t0.4
cuan+se 6.6 a0.5 c-0.4 d-0.4 f1.5 i-0.3 m0.9 p0.5 s0.4
cuan+teng 6.6 a-0.8 b-0.5 e0.3 g0.7 h0.7 i-0.4 r1.0
cuan+un 7.3 a-0.5 b-0.4 m-0.3 n-0.4 t0.4
cuan+venc 7.1 a-0.5 b-0.3 e0.5 f-0.3 k-0.3 m0.5 n-0.5 o3.3 p-0.4 r-0.3
cuando 3.8 a0.8 b-1.3 c1.7 d2.3 e1.0 f1.3 g-0.6 i0.5 j-1.5 k0.6 l-0.6 n0.5 o2.0 p1.7 q0.8 r0.7 t-0.6
cuanta 7.3 a0.6 c1.0 d0.8 i0.7 j1.0 p1.0
cuanto 5.3 a-1.3 f0.4 g-0.3 i-1.0 j-0.7 k1.2 l-0.6 n2.5 o1.1 q0.3 r0.3 t2.4
cuar 5.1 a1.2 b0.6 c1.7 d1.3 f0.7 g0.3 h0.3 i-0.6 j0.7 k-0.4 l0.6 m0.4 n0.5 q-0.3 r0.8 s2.6 t-0.5
cuar+anos 7.3 a-0.5 g-0.3 i0.5 r-0.5
cuar+de 7.3 d-0.3 e1.0 g0.6 j1.2 m0.3 n0.6 r0.7 t0.3
cuar+euro 7.3 b0.8 c0.6 d0.5 s0.5
cuar+mil 7.3 a0.6 d0.8 e0.6 g-0.3 s1.7
cuar+por 7.3 a0.4 b0.7 c1.2 e0.4 f0.6 i-0.4 j1.2
cuar+y 7.3 a-0.6 d-0.4 e-0.3 g1.1 h1.7 k-0.3 m0.3 r1.4
cuaren 6.0 b0.3 c0.8 d0.6 f-0.3 h1.1 j-0.4 k-0.5 m1.1 s1.9
cuarta 6.8 a0.7 b0.7 c1.0 d-0.3 f1.0 i-0.4 j1.0 s0.4
cuarto 6.0 a0.6 c0.5 d1.3 e-1.1 f0.3 g0.3 h-0.6 j-0.6 l1.1 m-0.3 n0.7 o-0.4 r0.8 s0.7
cuat 4.9 a0.3 b-0.4 c1.2 d0.6 f-0.4 g0.5 h1.4 j0.7 k0.4 m-0.5 o0.9 p0.7 r1.1
cuat+anos 7.3 d-0.3 n0.4
cuat+de 7.3 d0.8 e0.9 f0.5 g-0.3 l0.5 m0.5 s-0.3 t-0.5
cuat+dias 6.6 a-0.7 d-0.3 f0.4 g1.2 i-0.6 l-0.3 n-0.4 r1.4 s1.0
cuat+mese 6.8 a0.7 b1.0 d0.9 e0.7 i1.6 j0.5
cuat+pers 7.3 d-0.3 g0.4 h0.7 k0.4
cuatro 4.9 a0.3 b-0.4 c1.2 d0.6 f-0.4 g0.5 h1.4 j0.7 k0.4 m-0.5 o0.9 p0.7 r1.1
cubi 6.8 a0.5 c0.4 j1.0 m0.7 p0.8 r-0.3
cubier 6.8 a0.5 c0.4 j1.0 m0.7 p0.8 r-0.3
cubr 6.8 a-0.5 c0.4 e-0.3 h0.5 l1.6 n1.9 o0.5 p-0.4 s0.6
cubr+el 7.3 a-0.5 l1.7 n2.0 o0.3
cubre 7.3 a-0.6 h0.4 n0.3
cubro 7.3 c0.7 j0.5 l1.8 m0.4 n1.8 o0.4 s0.7
cuel 7.1 a0.5 d0.5 q0.4 s1.2 t0.7
cuel+en 7.3 e0.4 q0.4 s0.7
cuelgo 7.1 a0.5 d0.5 q0.4 s1.2 t0.7
cuen 4.3 a-0.4 b0.8 e0.7 f0.6 g-1.1 h0.4 i0.7 j-1.0 m0.4 n2.1 o3.5 q1.5 r0.4
cuen+a 7.3 a-0.5 f0.4 l-0.3 n1.3 o0.6 q-0.4
cuen+ante 7.3 a-0.4 e-0.4 m0.3 o1.4 q0.6
cuen+con 7.1 a-1.2 b-0.3 i1.3 k-0.5 l0.7 n1.7 o-0.3 p-0.4 t0.4
cuen+conm 7.3 a-0.3 i-0.3 k1.9
cuen+de 7.3 e0.6 i0.5
cuen+del 7.1 a-0.8 b-0.4 e-0.5 j-0.3 m-0.5 o-0.6 q1.5
cuen+el 7.3 a-0.4 o0.3
cuen+lo 7.1 g0.5 n-0.3 q0.3 r0.5
cuen+para 6.8 c-0.4 e0.8 j0.6 o0.5 s0.3
cuen+porq 7.3 i0.4 r-0.5 t0.3
cuen+que 7.1 b1.0 e-0.3 f0.8 g0.6 l0.6 n0.3 o0.4 r0.8
cuen+y 6.8 b0.6 d0.6 k0.3 o0.8
cuenca 7.1 a-0.4 b0.5 f0.4 n0.4 s-0.4
cuenta 4.7 b0.5 c1.5 e0.9 g-1.2 i0.5 j-1.0 l-0.6 m0.4 n2.1 o3.9 p0.8 q2.0 s-0.6
cuento 5.5 a-1.0 c-0.8 d-0.6 e0.3 f0.4 g0.3 i0.7 k-0.3 l0.7 p-0.6 r0.6 s-0.4
cuer 7.1 a0.4 c0.7 d0.5 e1.2 f0.5 i0.8 t0.9
cuer+y 7.3 d0.5 e0.4 f0.6 i0.9
cuerda 7.3 d0.5 e0.4 f0.6 i0.9
cues 6.1 a0.3 b0.7 c0.4 d0.8 e0.4 f0.8 g-0.6 h-0.4 i0.7 j-0.4 k0.8 l-0.4 m-0.5 n0.6 o0.4 p-0.4 r-0.3 t0.5
cuesta 6.4 a0.7 b0.4 c0.8 d0.7 e0.5 f0.8 g-0.5 i0.8 k0.3 m-0.4 n0.4 o0.4 p-0.3 t-0.3
cule 7.3 a-0.4 d-0.3 f0.6 n0.6 q-0.4
culebr 7.3 a-0.4 d-0.3 f0.6 n0.6 q-0.4
culp 6.6 d0.8 e0.6 i-0.3 j0.8
culpa 6.6 d0.8 e0.6 i-0.3 j0.8
cump 6.0 a0.8 c2.3 d0.3 e0.4 g-0.4 j-0.4 l0.4 o-0.3 p0.3 q-0.4 r-0.8 s0.6
cump+con 7.3 a-0.4 h0.5 n0.5
cump+de 7.3 a0.4 c0.6 d0.5 i0.6
cump+y 7.3 b0.3 c0.9 l0.6 s0.7 t0.3
cumple 6.6 d0.6 f-0.4 j-0.3 r-0.7
cumpli 6.6 a0.9 c2.6 e0.5 i0.4 l0.5 p0.5 s0.5
cuna 5.9 a-0.8 b0.8 e-0.7 f-0.3 h0.3 i0.6 p0.5
cuna+que 7.3 c0.4 e-0.3 t0.3
cuna+ya 7.3 a-0.5 i0.9 m0.3
cunada 6.6 a-0.3 b0.7 d-0.5 e-0.8 h0.6 i0.9 p0.4 r-0.3 s0.3
cunado 6.4 a-0.5 j0.3 s-0.6
cuot 5.7 a1.6 b3.8 d0.3 e-1.0 g-0.7 h-0.4 i0.8 j-0.5 l0.7 m2.8 o-0.7 q-0.4 r-0.6 s-0.6
cuot+de 6.5 a0.5 b1.2 c-0.4 d0.3 e-0.5 l0.7 m1.2 o-0.4 q-0.4
cuot+y 7.3 a0.9 b1.3 e1.2 i-0.5 p1.1 t0.3
cuota 5.8 a1.5 b3.9 c-0.7 d0.4 e-0.9 g-0.6 h-0.4 i0.9 j-0.5 l0.7 m1.9 o-0.7 p-0.4 q-0.4 r-0.5 s-0.5
curi 7.1 a-0.5 n0.4
curios 7.1 a-0.5 n0.4
curr 6.6 a0.6 c-0.4 d0.5 g-0.3 i0.4 p1.1 s0.6
curro 7.3 a0.9 d0.9 e0.7 g-0.3 i0.8 p1.3 s0.7
curs 5.7 a-1.7 b0.7 d0.8 e-0.8 g2.2 h2.2 i0.3 j-0.5 m0.4 p-0.7 q1.3 r1.4 s-0.7 t-0.4
curs+y 7.1 a-0.3 g0.6 h1.1 i-0.3 m0.6 o0.5 q0.4 r0.7
curso 5.8 a-1.2 b0.9 d0.7 e-0.6 g0.7 h0.8 i0.6 j-0.4 o0.3 p-0.6 q0.7 r1.3 s-0.5 t-0.3
curv 7.3 b1.2 d-0.3 e-0.4 f0.7 g0.6 h0.5 l0.4 r0.8
curva 7.3 b1.2 d-0.3 e-0.4 f0.7 g0.6 h0.5 l0.4 r0.8
cuyo 7.1 e-0.3
d 6.8 a0.5 c-0.3 d0.4 e0.4 f0.3 i0.9 l0.5 m0.4
da 5.0 b-0.4 c1.0 d0.3 e-0.4 f2.0 g1.8 i0.6 k0.4 l1.3 m0.9 n-0.7 q0.6 r2.9 t0.7
da+de 6.8 a-0.6 c0.5 e-0.4 i-0.4 q0.6 r0.3
da+gust 6.4 a-1.1 e-0.4 g2.4 i-0.6 l0.4 m0.8 p-0.4 q1.2 r2.8 s-0.4
da+pena 7.3 a0.7 d0.9 e0.8 f0.4 i0.8 j-0.3
da+una 7.1 a0.7 c0.5 d0.5 e-0.4 f1.5 i-0.4 l0.3 s1.1
dado 5.3 a-0.7 c-0.6 f0.7 g0.4 h1.8 j-0.4 l-0.5 p0.9 q1.0 r0.5 s-0.6 t-0.3
dado+la 7.1 a-0.3 d-0.3 e-0.4 g0.4 q0.9 r0.4
dado+orde 6.6 a0.6 b0.6 d0.4 e0.7 h-0.4 j-0.3 l-0.3 m-0.3 p1.3 q1.0
dado+part 7.3 a0.3 e0.6 f0.8 j0.7 m1.0
dado+tu 7.3 a-0.4 f0.4 h1.8
dais 7.1 d0.6 j0.4 k0.4 l1.6 m0.3
damo 6.6 a0.6 c0.9 d0.3 f-0.3 g-0.3 i1.8 p-0.4
damo+por 6.8 a0.9 c0.8 i2.1 p-0.4
damos 6.6 a0.6 c0.9 d0.3 f-0.3 g-0.3 i1.8 p-0.4
dan 7.3 r-0.3
dand 6.4 a1.3 b0.5 c0.6 d0.4 f0.5 g-0.5 i1.2 l0.5 p0.5 s-0.6 t0.7
dand+vuel 7.1 a0.4 b1.0 d0.8 f0.9 i-0.4 l-0.3 r0.3 s-0.3 t0.5
dando 6.6 a1.3 b-0.7 c0.7 d0.8 e0.4 f0.7 g-0.4 i1.3 p0.6 s-0.4 t0.5
dani 6.8 a-0.4 e-0.4 h-0.3 k-0.4 o-0.4 r-0.4
dano 6.4 a0.9 c0.4 e1.0 i-0.4 j1.9 p0.5 s-0.3
dano+en 7.3 a0.6 e0.9 j1.0 p0.9
dano+y 7.1 a0.4 j1.0
danos 6.5 a0.8 c0.5 e0.7 i-0.4 j1.7 p0.5 s-0.3
dar 6.0 g-0.3 h0.4 i-0.5 j-0.4 o0.9 r0.3
dar+de 7.3 a-0.5 f-0.3 h0.8 i-0.4 l0.3 n-0.5 o1.3 q0.3
dar+el 7.3 a0.7 f1.0 n0.3 p0.6 s0.5
dar+una 7.3 b0.6 c0.4 e-0.4
dare 7.1 c0.7 d-0.3 e-0.3 j0.8
daremo 7.3 c0.5 j0.4
darl 7.1 a0.4 b-0.4 d0.4 e0.4 l0.4 s0.3 t0.3
darle 7.3 b-0.3 l0.4 t0.4
darm 6.6 a1.4 e-0.4 g-0.5 i1.7 j0.4 p-0.4 r-0.3 s0.9
darm+de 7.3 a1.0 i2.2 p-0.3
darme 7.1 a1.1 c0.4 d0.6 i2.0 j0.5 p-0.4
darmel 7.3 a0.4 d-0.4 g-0.4 s1.3
daro 7.1 a-0.7 d0.3 k-0.3 o0.4
daros 7.1 a-0.7 d0.3 k-0.3 o0.4
dart 6.8 a-0.3 g0.4 l0.8 m0.6 n-0.4 o0.3 r0.3 t-0.3
dart+las 7.3 g0.5 m0.4 n-0.3 r0.5
darte 6.8 a-0.3 g0.4 l0.8 m0.6 n-0.4 o0.3 r0.3 t-0.3
das 7.1 a-0.5 f0.5 g-0.4 k0.8 l0.7
dato 5.4 a1.5 b0.5 e1.8 f-0.4 g-0.8 i0.5 j2.1 n0.4 o0.5 p-0.5
dato+de 6.8 a1.0 b0.6 e1.6 g-0.4 i1.0 j1.3 r-0.3 s0.6
dato+del 6.8 a0.6 e1.7 g-0.3 i0.8 j0.8
dato+y 7.3 a0.5 e1.0 j0.7 t0.5
datos 5.5 a1.1 b0.5 c-0.3 d-0.8 e1.6 f-0.4 g-0.8 i0.5 j2.2 o0.6 p-0.4
de 1.4 a-2.2 b-2.4 c-2.1 d-1.4 e-0.9 f-0.7 g-1.5 h-1.5 k-1.0 l-1.0 n-2.3 o-0.5 p-1.8 q-0.9 r-3.3 s-0.8 t-0.9
de+abog 6.8 j1.3 m1.6 p0.5
de+abri 6.4 c0.8 d0.7 l1.3 p0.5 q-0.3 s-0.3
de+acce 7.3 d0.5
de+acre 7.3 a-0.3 c-0.4 d-0.4 l0.9 q0.4
de+acto 7.3 a-0.3 c-0.3 e-0.4
de+acud 7.1 a0.3 c0.7 e0.4 f0.8 i-0.5 j1.2
de+acue 6.4 a0.5 b-0.5 e1.2 f1.1 h-0.5 i-0.7 j0.3 k0.4 m1.8 p1.1 r0.3 s-0.3 t0.3
de+admi 6.5 a0.3 b-0.5 i0.9 m0.4 o0.4
de+afec 7.3 d0.7 j0.8 q0.4 s0.6
de+agos 7.1 c0.5 d-0.6 e-0.6 h0.3 m0.9
de+ahi 6.6 c0.9 d-0.4 f-0.4 j0.4 l0.8 m1.5 q0.4
de+ahor 7.3 e-0.3 f1.5 i-0.5 l0.4
de+al 6.4 c-0.5 h0.8 i-0.4 k-0.5 l0.5 m1.2 s-0.3
de+alqu 7.1 a-0.5 b0.3 c0.4 e0.4 i-0.5 k0.4 q-0.3 t0.4
de+alta 6.8 a-0.5 e-0.4 m0.4 n-0.4 o1.7
de+ante 7.1 c-0.4 d-0.4 e0.4 f-0.3 g0.4 h1.3 i-0.3 r0.4 t0.7
de+aqui 6.6 c1.6 g1.1 h1.4 n0.5 q-0.3 s0.4 t0.4
de+arqu 7.1 a-0.7 b-0.3 c-0.4 f0.4 j-0.4 k0.4 m0.5 n0.4 q0.9 t0.4
de+asce 7.3 a0.4 m1.1 n0.3
de+aten 6.8 a-0.5 d-0.4 f0.3 j-0.4 m-0.4
de+atra 7.3 a-0.4
de+auto 6.4 b-0.3 c0.5 d1.2 e-0.8 f0.8 g-0.4 i1.2 j-0.4 p-0.3 q0.4 s0.6 t1.5
de+ayer 6.4 a-1.0 b0.7 c-0.4 f-0.3 g1.0 h0.8 i-0.5 k-0.3 m0.7 p-0.4 q1.3 r0.6 s-0.4
de+baja 5.4 a-0.6 c0.3 d0.7 e-0.9 f-0.6 g-0.8 h0.5 i2.6 j-0.8 l2.0 o-0.5 p-1.2 q0.5 s-0.8
de+banc 7.3 f-0.4 h0.4 k-0.4 l1.5 m-0.5 n-0.5 o1.0 q0.5
de+bilb 7.3 j-0.3 m0.3 n0.4
de+boda 6.8 a0.3 b0.8 c0.8 d0.4 r-0.4 s1.7
de+bolo 7.3 a-0.5 c0.3 g1.1 q0.5 r1.3 t0.3
de+cada 7.1 a0.4 d0.9 e0.4 j0.8 s0.3
de+caja 7.3 a-0.5 h0.4 l0.5 n1.6 p-0.3 r-0.4
de+cali 7.3 a0.3 b0.6 c0.5 d0.8 j0.7 s0.4
de+cami 7.3 a0.5 b0.9 c0.7 j0.4 s1.8
de+camp 7.1 a0.3 c0.5 e1.1 h0.4 n0.4 s-0.3
de+cana 7.1 a0.4 c0.6 d0.4 e-0.4 f0.8 j0.5 m0.8 n-0.3 o0.9 s0.6 t0.7
de+cara 7.3 a0.7 b0.9 c0.6 d0.5 i0.5
de+cart 6.8 a-0.6 b-0.3 e-0.6 g0.9 l0.7 n0.5 o0.6 r1.4
de+casa 7.1 a-0.3 q0.5 t0.5
de+cast 7.3 e0.4 j0.3
de+cera 7.1 a0.4 b0.6 d0.7 e-0.3 i0.5 s0.4
de+cero 7.3 a-0.5 e-0.3 k0.7
de+chil 7.3 a0.6 e1.5 n0.4
de+cinc 6.8 a-0.4 d-0.7 e0.5 h0.3 m-0.4 o-0.4
de+cita 6.6 c-0.5 e0.7 g-0.5 i1.1 n-0.4 p0.6 r-0.4
de+clar 6.8 b-0.5 d1.8 e0.6 g-0.4 k1.3 l0.8 r-0.3 t0.6
de+clie 7.3 a0.9 e1.8 i1.6 o0.6
de+cobr 6.5 a0.6 d0.6 g-0.5 i0.3 j1.2 l0.8 m-0.3 n0.4 p2.0
de+colo 6.5 d-0.4 e0.5 g0.6 i-0.4 k0.4 n0.4 o0.4 p0.5 r0.8 s-0.3
de+come 6.2 a0.4 d-0.4 f1.1 h0.6 n-0.3 o-0.3 p-0.4 r0.3 s0.9 t1.2
de+comp 6.8 a0.5 d0.4 e1.4 f1.0 i-0.4 n0.7 o0.4 p-0.4
de+conc 6.6 a1.5 b0.8 j3.2 m1.1
de+cons 6.2 a0.5 e0.5 g-0.4 i0.7 j0.5 m-0.4 s1.5
de+cont 5.7 a0.3 b1.0 c0.6 e0.6 f0.8 g-0.9 h-0.3 i1.1 j0.4 k-0.5 m-0.5 o0.5 p-0.6 q0.6 r-0.6 t1.5
de+cora 7.3 c0.3 g1.0 r1.1
de+corr 7.3 a-0.7
de+cuan 7.3 d0.6 g0.6 k0.5 n0.5 r1.1
de+cuen 6.5 a-0.3 b0.4 c0.4 e0.4 f0.5 g-0.3 h0.6 i-0.4 j-0.3 l-0.3 o1.7 p-0.4 q-0.5
de+curs 6.8 b0.8 d1.0 h0.4 i0.5 o0.4
de+dar 7.1 c-0.4 d-0.4 g0.6 j-0.3 n0.6 o1.5 r0.8
de+dato 6.4 j0.9 n0.4 s-0.4
de+deci 7.3 a0.7 i1.2
de+deja 7.3 g0.6 r0.7 s0.9
de+dema 6.8 b-0.3 d-0.3 e0.3 j0.6 m-0.3 n0.3 o-0.3 s0.6 t0.4
de+demo 7.1 a0.9 c1.7 e0.7 i-0.5 j1.1
de+dere 7.1 a-0.6 c0.9 e-0.4 i-0.3 m0.3 n0.5 t0.6
de+desa 7.3 e-0.3
de+desp 7.3 a-0.5 h-0.3
de+devo 7.1 a0.9 e-0.5 f0.8 j-0.3 m0.9 p0.6
de+dici 5.9 b-0.7 e-0.3 i0.8 j-0.6 l0.8 n0.7 p-0.6 q-0.3 r0.3 t0.4
de+diez 6.4 a-0.7 b0.5 c1.0 d-0.4 e0.4 g1.9 i-0.5 k-0.6 l-0.4 o0.4 r2.2 t0.4
de+dine 7.3 a0.4 c0.4 d0.5 e0.5 p1.2
de+disc 7.1 e-0.7 g0.5 k0.9 s0.4
de+dise 6.6 a0.8 d0.7 e-0.4 g-0.3 m1.9 p0.6 q-0.4
de+dos 6.2 a0.8 d0.3 e0.4 g-0.5 i-0.5 k-0.3 p0.4 r-0.4 s-0.3 t-0.5
de+efic 7.1 a0.8 b-0.4 c1.6 d0.6 e0.4 j-0.4 q0.6 t0.7
de+ejer 7.3 c0.4 i0.5
de+el 7.3 a0.5 c0.5 e1.2 j1.3 p0.5 s0.8
de+ello 7.3 a-0.4 e-0.6 f0.4 g-0.3 i-0.3 j-0.3 m1.3 n0.3
de+empl 7.3 a-0.6 c-0.4 d-0.3 h0.4 i-0.4 m0.3 t0.3
de+empr 6.0 a-1.2 e-0.7 g0.8 i-0.8 j-0.5 k0.8 l-0.4 p-0.7 r1.2 s0.6
de+enca 7.1 a0.5 j1.0 m0.9 s0.5
de+ener 5.8 a-0.5 b-0.4 e-0.6 f0.4 g-0.6 i1.5 j-0.3 l1.8 n1.7 p-0.6 q1.0 s-0.4
de+enfr 7.1 a0.4 e1.3 g-0.3 k0.4 p1.2 s0.4
de+entr 6.4 a-0.3 c1.0 d-0.5 e-0.4 f0.6 g0.3 h0.4 i-0.5 o0.4 q0.8 r0.8 s-0.4
de+equi 7.1 a-0.7 g-0.3 o3.3 r-0.4 t0.4
de+erro 7.3 a0.5 e0.4 m-0.3 r-0.4
de+esa 7.1 a0.3 b1.6 d-0.4 e-0.5 f1.7 t0.6
de+escu 7.3 q0.3
de+eso 6.6 a-0.5 c0.5 d1.5 f0.3 g-0.4 i-0.5 k-0.4 o1.6 s-0.4
de+espe 7.3 j0.7
de+esta 6.4 a0.5 c-0.7 d-0.5 e-1.0 f-0.3 o0.9 p-0.4 s0.9
de+este 6.1 a-0.8 b0.4 c-0.3 g1.0 h0.5 j-0.5 l-0.4 n0.6 o1.3 p0.5 r1.2 s-0.5
de+esto 7.3 i0.4
de+estu 7.3 a0.6 b1.5 h0.4 i-0.3
de+expe 6.8 c-0.3 e1.1 i-0.4 j1.1
de+fact 7.1 b0.8 e0.4 f0.6 m-0.4
de+fami 7.3 k0.3 o0.3
de+farm 7.3 a0.6 b0.9 c1.1 e-0.4 s1.9
de+febr 6.4 b0.4 d1.5 e-0.3 f-0.3 g-0.3 l0.4 o0.4
de+fest 7.3 a0.6 d0.8 e0.9 i0.6 t0.4
de+fies 7.1 a-0.5 f0.3 m-0.4 o0.3 q0.6
de+fin 6.8 a0.7 b0.6 h0.5 i0.9 o0.4
de+firm 7.1 a-0.8 b-0.4 c-0.3 d-0.4 g2.1 h1.6 i-0.4 j-0.4 k-0.3 l0.7 r0.5
de+flor 7.3 a-0.6 g0.8 r0.9
de+fond 7.1 m1.4 p0.5 q0.9
de+foto 6.6 b0.3 e0.3 f0.3 g0.8 k1.3 m0.8 o0.4 r1.1 t-0.4
de+frio 7.3 a-0.4 f0.3 g0.7 l0.4 q0.3 r0.9 t0.4
de+fuer 7.3 b0.7 i0.6 o1.0 t0.8
de+futb 7.3 a0.3 c0.5 e0.4 i0.5 s1.0
de+gest 6.6 a0.4 c-0.4 d1.4 g-0.5 h1.1 i0.3 l0.9 m1.0
de+geta 7.3 b-0.3 e0.4 h0.6 n0.3
de+gijo 7.3 i1.0
de+golp 7.3 a-0.6 e-0.3 l1.6 p-0.3
de+goog 5.4 a0.3 c-0.3 e0.4 j-0.3 l0.3 q0.3 r-0.4
de+gran 7.3 b0.7 g0.6 i1.2 r0.6
de+grup 7.3 a-0.3 c-0.4 d0.5 e-0.4 f0.7 k0.4 m1.3 s-0.3
de+guar 6.6 d-0.5 e0.7 f0.5 i0.3 j-0.4 n0.3 o0.4 t0.8
de+hace 7.1 a-0.4 d0.4 h0.4 m0.5 n-0.4 q2.2 r0.4
de+haci 6.8 a-0.5 c-0.3 d-0.4 f0.5 g0.5 h0.3 i-0.3 j0.4 r0.7
de+herm 7.3 d0.5 i0.6
de+hono 7.3 p0.7 r0.3
de+hora 6.4 c0.7 d-0.4 e0.5 h-0.3 k0.5 l-0.5 m0.9 n0.8 o-0.3 s-0.3 t1.1
de+host 7.3 a0.4 b0.6 e1.1 s0.7
de+hoy 6.1 b0.4 c2.3 d-0.4 f0.5 g-0.4 j1.1 k2.3
de+iber 7.3 a-0.4 f0.5 o0.7 q0.4
de+impr 7.3 a0.7 d0.7 e1.0 i0.6 j0.7 s0.5
de+inci 7.3 a-0.4 b0.4 g0.8 h0.7 k0.4 l0.5 r1.0
de+info 7.1 a-0.4 c-0.4 d-0.4 g0.8 h-0.4 n0.3 r1.0
de+inte 7.3 a0.5 b0.7 d0.4 i0.3
de+invi 7.1 c0.7 d-0.4 e0.5 f0.5 h0.3 i0.9 s-0.4
de+jueg 7.3 a-0.4 k0.4
de+juic 7.3 a-0.3
de+juli 7.1 a-0.4 i0.5 l0.3 m0.3 n0.3 o0.7
de+juni 6.4 c0.6 d0.4 f0.4 g-0.4 i2.2 j0.3 k-0.3 l-0.3 m0.3 o0.4 q0.4 r-0.5 t-0.3
de+juri 7.3 a-0.6 b0.4 j-0.4 k0.4
de+la 2.7 b-1.1 d-0.3 e2.5 f1.1 g-1.4 h-0.6 i-1.3 k0.9 m0.6 o1.3 p-1.5 q1.6 r-0.6 s3.1
de+las 4.6 a1.3 b1.8 c1.8 d1.6 e1.2 g0.8 h0.7 j0.7 k1.3 m0.4 p0.4 q0.8 r0.7 s1.4 t1.0
de+lect 7.3 f0.4 k0.3
de+leva 7.3 g0.7 r0.8 s0.9
de+limp 7.1 a-0.7 i-0.4 t0.8
de+llam 7.3 e0.4 t0.6
de+lleg 7.1 a-0.8 c-0.4 d-0.4 e-0.4 f0.5 k0.5 l1.4
de+lo 5.5 a1.0 b-1.2 c0.4 e1.1 f1.2 g-0.8 h0.7 i-1.1 j1.8 k0.3 l0.6 m1.4 n-0.5 o-0.6 q-0.3 r-0.8 s-0.9
de+lona 7.3 a-0.7 e-0.4 f-0.3 o0.3
de+los 4.0 a1.3 c1.3 d0.4 e1.1 f-0.6 h2.6 i0.4 j1.1 l-0.4 p-0.5 r0.8 t-0.6
de+lujo 7.3 b1.1 g0.6 h0.9 r0.7 s0.7
de+madr 6.6 a0.3 d1.4 f0.8 i0.5 k-0.3 l0.5 r-0.3
de+mana 6.0 a-1.4 c0.5 e0.5 h0.5 i-0.8 j-0.5 k5.7 l0.3 m-0.6 p-0.6 r0.5 s-0.6 t1.2
de+mand 7.3 a0.8 d0.9 i1.1 r-0.3 s-0.4
de+mano 6.8 b-0.3 d0.7 i0.5 n-0.5 o0.6 q0.3 t0.6
de+mant 6.4 a0.5 b0.5 d0.5 i1.0 j-0.3 k-0.3 r0.3
de+mara 6.8 a-0.3 e1.0 q-0.3 r0.6
de+marz 6.6 d1.4 e1.1 f0.9 h-0.4 m-0.5 o-0.3 q0.7
de+mas 6.8 a-0.7 b0.3 c0.4 m1.9 q0.4
de+matr 7.1 a-0.5 g0.6 h0.5 r0.6
de+mayo 6.0 a1.0 c1.1 e1.0 g-0.6 i1.0 j-0.5 m0.5 n0.9 o-0.4 p-0.4 r-0.5 s0.7
de+medi 6.8 a0.7 d1.0 i0.5 j0.4 r-0.3
de+meno 7.1 c0.7 e0.6 p0.4 t1.0
de+mes 6.0 b-0.3 d-0.3 g-0.5 i0.9 j-0.4 l0.4 p-0.5 q0.6 r-0.3 s-0.4
de+mi 4.8 a0.5 b1.9 c0.5 d1.2 e3.5 g0.5 h1.4 i0.6 j0.5 l1.0 n0.5 o0.3 p0.7 q-0.4 r0.9 s-1.1
de+mis 6.8 a-0.6 e-0.6 f0.5 g0.3 n0.4 o-0.7 r0.4 s0.3
de+mome 6.1 b-0.4 c0.8 e0.4 f-0.4 g-0.6 j-0.4 p0.4 r-0.3 s0.7
de+mont 7.3 i0.6 l0.7 n0.7
de+movi 7.3 a-0.5 i0.5 r0.6
de+muje 7.3 b1.1 s1.0
de+murc 6.8 d-0.3 g-0.4 h-0.3 i0.3 m0.4 n0.3 r-0.3
de+naci 7.1 a-0.5 g-0.4 l-0.3 o0.3
de+nava 7.3 f0.4 s0.6
de+ning 7.3 c0.5 d0.8 e-0.3 j0.7
de+no 6.4 a0.8 b0.6 c-0.4 d0.5 e1.8 i0.6 j0.6 m0.3 p0.7
de+noch 7.1 a-0.8 c0.5 g0.9 i-0.3 n3.7 r1.4 s-0.3
de+nomi 7.3 b0.7 e-0.3 g0.5 i0.6 r0.6
de+noso 7.3 a0.5 b0.7 d1.0 i1.0
de+novi 6.0 a-0.6 c0.4 d-0.5 f0.7 g-0.7 h-0.5 i-0.5 j-0.5 l0.9 n0.9 p-0.6 q2.5
de+nues 4.9 a-0.5 b-0.4 e-1.2 g-0.4 i-1.0 j-0.5 k0.6 l1.0 n0.7 r0.4 s-0.6
de+nuev 6.4 a-0.3 d0.3 e-0.3 i0.6 k0.4 o0.9 p-0.3 s0.4
de+obra 6.2 b-0.4 d0.5 e0.6 f0.7 g-0.5 i-0.4 j-0.3 k0.8 m1.1 o1.1 p-0.4 s-0.3 t0.4
de+ocho 7.1 a-0.5 c-0.3 g-0.3 h0.9 k0.4 l0.6 o0.3
de+octu 6.0 a-0.7 g-0.4 i-0.5 k0.4 m0.5 n0.9 o2.4 p-0.6 q1.3
de+ofic 6.4 b0.9 c-0.7 d1.1 g-0.7 h1.3 i-0.7 j-0.3 l0.5 n0.6 p0.4 q-0.4 r-0.6 s-0.5
de+opin 7.3 a-0.4 g-0.3
de+orto 7.3 a0.5 b0.6 e1.0 i1.0 s1.0
de+oton 7.3 e0.6 g0.4 h0.6 i1.0 r0.5
de+otra 6.4 a-0.6 c-0.6 g0.3 h-0.4 i1.7 o-0.3 r0.5 s-0.4
de+otro 6.8 a0.9 c-0.4 d0.7 e1.0 g-0.3 i0.9 s0.9 t1.0
de+paci 7.3 e0.7 j0.6 l1.9
de+padr 6.8 a-0.3 c-0.4 e-0.6 g-0.3 p0.7
de+paga 6.8 a-0.7 b1.0 f0.4 g-0.4 i-0.4 m-0.4 n-0.4 o-0.5 p-0.5 q4.0 t1.0
de+pago 5.7 a-1.2 b-0.4 c-0.4 d-0.6 g-0.4 i-0.7 l0.4 m-0.6 n1.6 o0.7 q2.4 s-0.6 t0.5
de+pape 6.4 b-0.7 c0.9 d1.5 e0.4 i0.3 m-0.5 n0.3 o0.5 q0.5 r0.4 s-0.5 t-0.4
de+paso 6.5 a-0.3 b-0.4 i0.5 j0.4 k0.5 m1.0 o0.7
de+pate 7.1 a-0.4 c-0.4 t0.8
de+paz 7.1 j0.8 m1.7 r-0.4
de+pedi 6.6 b-0.3 c0.4 f-0.4 k0.4 l0.3 o1.6
de+pela 7.3 a-0.4 g1.0 q0.4 r1.2
de+pena 7.3 a-0.5 d-0.4 e-0.4 i-0.4 n0.8 t0.4
de+peri 7.3 a0.5 e0.6 j1.1 s0.9
de+perm 7.3 e0.4 i-0.3 n0.4 q0.4
de+pers 7.1 a-0.7 i0.4 o0.7
de+plan 6.8 a0.6 c0.7 e0.5 f1.3 g-0.4 h1.2 o0.4 q0.5 r-0.5 t0.4
de+plat 7.1 a0.5 b0.4 c1.0 d1.0 g-0.5 p0.5 r-0.3
de+plaz 6.2 c1.6 d-0.4 e0.9 g-0.4 i1.6 j1.4 l1.4 n-0.3 p-0.5
de+pone 7.3 a0.4 c0.4 d0.6 s0.6
de+port 7.3 a-0.4 k0.5
de+pren 6.8 a-0.8 e-0.4 h-0.4 s-0.8
de+pres 7.1 a0.6 b0.8 c-0.6 d0.7 j0.3 p0.4
de+prim 7.1 a-0.7 d-0.3 e-0.4 g-0.5 i1.2 k0.3 q0.3 t-0.3
de+prin 7.3 h0.6 o1.2 q0.7 r0.5
de+proc 7.1 a-0.6 e-0.5 j-0.4 l0.6 m-0.3 q1.2 t0.4
de+prop 7.3 a0.3 c1.1 j0.4 s1.0
de+prot 6.8 e-0.4 i-0.5 j0.7 n0.4
de+prov 6.2 b1.6 e0.5 g-0.4 i-0.6 j-0.4 l-0.5 n1.3 o1.2 p-0.3 q-0.3 s2.3
de+proy 7.1 c0.8 d0.8 e0.5 m0.5 n0.6 p0.3
de+prue 6.8 c-0.4 e-0.5 g0.5 h0.6 i0.6 r0.3
de+publ 7.3 a0.5 c0.4 d1.1 e-0.3 r-0.4 s0.5
de+puer 7.3 d-0.3 g0.7 h0.9 o0.3 r0.5
de+punt 7.3 a-0.5 c-0.4 f0.7 g0.7 l0.5 r0.8
de+que 4.8 a0.9 b0.9 c1.9 d1.7 f-0.3 g-0.8 h1.0 l1.5 n-0.9 p-1.0 q0.6 s-0.8 t0.7
de+quej 6.8 a-0.3 c0.4 e-0.4 l0.6
de+quie 6.6 a0.3 d-0.3 e0.4 g-0.4 i0.8 o0.3 p-0.4 r-0.5 s0.7
de+quin 7.1 e0.4 s0.6
de+rece 6.1 c-0.3 e0.7 h0.6 j-0.3 l-0.4 o0.4 p0.9 q1.5 s-0.4 t0.6
de+reci 6.8 a0.3 d0.5 f0.3 j0.3 p-0.3 s0.5
de+recl 6.4 c-0.3 d0.6 i-0.3 j1.1 m0.8 p-0.3 q-0.3
de+refo 7.3 e-0.4 n0.4 s1.1
de+rega 7.1 a-0.3 c-0.3 d-0.4 e-0.4 g0.6 h0.8 r0.5
de+reno 7.3 a-0.6 g-0.4 h0.9 i-0.3 l0.9
de+rese 7.3 e0.4 p0.5
de+resp 6.6 d-0.3 e0.8 i-0.3 j1.3
de+rete 7.3 f0.5 k0.4 o-0.4 q0.9
de+retr 6.0 a0.8 b-0.5 c2.9 e-0.3 f0.6 g-0.4 h-0.3 i-1.0 j-0.5 l-0.4 m0.8 n0.4 p1.4 q0.3 s0.5
de+revi 7.3 e-0.4 g0.4 l0.5 m0.5 n1.5 o0.5 r0.6
de+robl 7.3 d-0.3 e0.4 g0.5 h1.0 j0.4 m0.3 o0.4 p0.7 r0.5 s0.8
de+rosa 7.3 d0.7 e0.6 f0.5 g0.6 h0.6 i-0.5 l0.5 t0.6
de+saba 7.3 o0.8
de+salu 7.3 c0.9 e0.6 l0.3
de+san 7.3 e-0.3
de+sani 7.1 a-0.6 g1.1 h1.6 k0.5 r1.1 t0.6
de+sati 7.3 b1.0 s0.7
de+segu 5.8 a-0.6 b-0.3 d-0.7 e-0.3 g-0.4 h0.4 i-0.4 j-0.4 k-0.4 l0.7 n-0.4 p-0.6 q0.4
de+sema 6.4 a-0.8 b0.6 c-0.4 d-0.7 e0.4 g0.4 h0.8 i1.0 n-0.3 p1.2 r0.7
de+sept 6.0 a0.5 c1.7 d-0.6 g-0.5 h0.3 i-0.5 j0.4 m0.7 n-0.8 o0.5 p0.5 q1.0
de+ser 6.6 c1.0 d1.7 g0.5 h1.0 i-0.4 l0.4 m0.7 n0.3 o-0.4 r0.8 s-0.4 t0.6
de+serv 6.6 c0.3 e-0.5 j-0.4 m1.3 n0.9 o0.9 p-0.4 t-0.4
de+sete 7.1 a-0.6 g0.4 k0.6 r0.6
de+sevi 7.3 a0.5 d0.5 e0.8 i0.7 s0.4
de+siem 6.0 a-0.6 b-0.5 d1.0 e-0.5 f0.4 i-0.6 j-0.5 n0.5 o2.4 p-0.5 q0.3 s-0.7
de+siet 7.3 a-0.3 b0.4 h0.7 q0.5
de+su 5.4 a1.2 c0.7 f1.7 g0.7 h0.3 i-0.7 k-0.5 l0.4 m0.5 o0.4 p2.0 r0.6 s-0.7
de+subv 7.3 a-0.7 d0.3 f0.4 h1.0 i-0.7
de+suce 7.3 e0.5 i-0.4 j0.4 n0.5
de+suec 7.3 e0.5 i0.6
de+sus 7.3 a1.0 b1.2 f0.8 i0.8 l0.6
de+tari 7.3 d-0.3 g0.8 i0.6 r0.7
de+teat 7.3 a-0.4 d0.6 l0.3 n0.9
de+tele 7.3 c0.4 r-0.3 s0.5
de+terc 7.3 c0.7 d0.4 e-0.3 g0.9 r1.2 s0.5
de+teru 7.3 b0.4
de+teso 7.1 a-0.3 h0.7 k-0.6 l1.2 o-0.4 q1.1 t0.7
de+tiem 7.1 a-0.5 b0.4 d0.3 i-0.5 j-0.3 t-0.3
de+titu 7.1 a-0.5 e-0.5 f-0.4 h0.4 m0.4 n-0.4 o2.4
de+toda 7.3 g0.5
de+todo 6.2 a0.8 c0.3 d0.5 g0.9 i0.9 j0.7 m-0.3 n0.7 q-0.4 r0.4
de+toma 7.3 a0.5 e0.6 i0.3 k0.5 o0.4
de+trab 6.6 b0.9 j0.5 k0.8 m-0.3 p0.5 s-0.3
de+trei 6.8 c-0.4 i2.0 j-0.5
de+tres 6.8 a-0.3 b0.9 c-0.3 e0.5 f0.3 g0.3 h0.3 m0.5 r0.6 s0.5 t0.3
de+tu 6.8 a-0.5 c-0.4 e-0.4 g1.0 h0.6 i-0.6 n0.7 r0.9
de+turr 7.3 g0.6 i0.6 r0.6
de+un 5.0 a0.6 b-0.3 c1.7 e1.1 f0.8 g-1.0 h0.8 i-0.8 j0.4 k0.6 l0.8 m0.8 o0.4 q0.6 r-0.3 s-1.3 t1.6
de+una 5.3 d1.6 e-0.5 g-0.9 h0.9 l1.1 m1.2 o-0.3 q0.8 s-0.9
de+urge 6.8 a0.4 b-0.3 c-0.4 d0.4 e0.4 f1.1 j0.5 k-0.4 m2.2
de+uste 6.0 a1.2 b1.3 c1.2 e-0.4 f1.7 g-0.5 i1.9 j-0.7 k0.5 l-0.4 n-0.4 p-0.5 q0.4 s0.6
de+vaca 5.6 a-0.7 b-0.3 f0.6 h0.6 i-0.5 j-0.5 o0.5 p-0.5 s-0.4
de+vald 6.6 b-0.3 c0.7 f0.9 i-0.3 k0.5 o0.8
de+vall 7.1 e0.5 i0.4
de+veci 6.8 b-0.4 c-0.6 d1.5 e0.4 i0.3 o1.0 r0.3
de+vein 7.3 r-0.3
de+ver 7.1 b1.4 c-0.3 e-0.5 g0.7 h0.5 l0.5 m0.4 n0.8 o0.4 r1.1 s-0.3
de+vera 6.5 a-0.5 c0.5 e0.4 k-0.3 l0.7 n-0.4 o-0.4 p-0.3 s-0.3
de+verd 6.0 e0.5 f1.3 g1.9 i0.6 j-0.4 k0.7 l0.5 n-0.3 o0.4 p1.7 q0.5 r2.1 s-0.7 t-0.4
de+viaj 7.1 a-0.5 b0.4 d-0.4 e-0.3 k1.2 l1.6 m0.5 q0.4 t-0.3
de+vigo 7.3 a-0.4
de+vill 7.3 g0.5 h0.8 r0.6
de+vino 7.1 a0.8 b-0.4 e2.8 f0.5 i-0.3 j-0.4 k0.7 l0.5 n0.5 p1.5 r-0.4
de+vivi 7.3 e-0.3
de+voso 7.1 c-0.4 d0.5 g0.4 h1.1 n-0.3 p1.0 r0.5 s-0.5
de+vuel 7.3 b0.7 m1.1 p0.9 r0.5
de+vues 6.4 a-0.9 c-0.5 d0.9 e0.4 f0.9 g0.8 i-0.3 j-0.4 n0.4 o0.5 p-0.5 q-0.6 r0.9 s-0.4
de+what 7.1 a-0.4 d-0.3 e0.4 g-0.3 h0.4 i-0.3
de+zara 7.3 a-0.4 g0.4 h0.6 k0.5 r0.3
deba 6.6 c0.8 g-0.4 h-0.4 i0.3 j0.6 n-0.3 p0.7 r-0.5
deba+de 7.1 a0.4 c1.0 i0.4 j0.7 p0.8
debajo 6.8 c0.9 g-0.4 h-0.3 i0.3 j0.6 n-0.3 p0.8 r-0.4
debe 5.5 a-1.2 c1.1 d0.9 e-0.4 f0.4 g-0.8 i-0.6 k0.6 l1.9 m0.8 n-0.5 o0.5 p-0.3 q1.7 s-0.9
debe+de 7.3 a0.4 c0.9 d1.5 h0.5 m1.0 t0.3
debe+dine 7.3 a-0.3 l1.8 m0.4
deben 6.8 i0.5 j0.5 l1.6 m0.3
deberi 7.1 a-0.4 b1.2 c-0.3 d-0.5 h-0.4 i-0.3 k0.4 p-0.5 q1.7 t-0.4
debi 5.7 a1.9 b-0.5 c1.9 e2.2 f0.6 g-0.5 i-1.0 j1.9 m0.3 p2.3 r-0.4 s-0.5
debi+esta 6.6 a1.1 c2.0 e0.4 j1.4 m0.5 p2.4
debi+resp 7.1 a0.9 c-0.5 e1.8 f1.0 j-0.3 k0.3 l-0.4 p-0.4 t0.5
debia 6.4 a1.1 c2.4 d-0.3 e0.6 i-0.5 j1.9 m0.5 p2.8
debido 6.5 a0.9 c-0.8 d-0.4 e2.1 f1.0 g-0.4 i-0.5 j-0.4 l0.4 t0.4
debo 6.1 a-1.1 b-0.5 g0.4 h0.5 j-0.5 l1.5 n0.7 o1.7 p-0.5 q1.0 r1.1 t0.4
debo+de 7.1 c0.5 d0.6 i-0.4 l0.7 m-0.3 n0.6 o1.6 t0.3
debo+una 7.3 a-0.4 g1.3 n0.3 r1.2 t0.3
deca 6.5 c0.4 d-0.4 e0.4 f1.0 i1.7 j0.5 p-0.4 s1.1
decano 6.8 a0.3 d-0.3 e0.5 f1.2 i0.4 s0.4
deci 4.2 a1.4 b2.3 d0.6 e0.9 f0.3 h1.2 i2.6 j0.3 k-0.8 o1.7 p0.6 r0.4 s-0.9 t1.4
deci+a 7.3 b0.7 d0.5 e-0.3 r-0.3 s0.7
deci+cuan 7.1 a-0.6 h0.5 i-0.4 l1.2 n-0.4 o2.1
deci+de 7.1 c-0.4 e-0.3 i0.7 j-0.3
deci+el 7.3 a1.0 e1.5 p1.3 s0.7
deci+la 7.3 a0.4 b0.7 c0.4 d0.7 e0.5 i0.4
deci+no 6.5 a-0.7 e-0.8 g-0.4 l-0.3 o0.5 p-0.5 r-0.3 t0.4
deci+pero 7.1 a0.9 c-0.3 i1.9
deci+por 7.3 a0.6 d0.7 e0.6 i0.8 t0.9
deci+que 5.9 a1.1 b1.2 c1.0 d-0.7 h0.4 i1.1 j-0.5 m0.9 r0.4 s-0.7 t0.5
deci+si 6.6 a-0.5 b-0.6 c-0.5 g-0.3 j-0.3 m-0.3 o1.3
decia 6.2 a0.9 c0.6 e0.4 g0.7 h0.9 i-0.6 j0.4 o-0.4 p0.8 q-0.5 r0.6
decida 7.3 a0.3 j1.3 p0.9
decidi 5.4 b1.3 c-0.6 d-0.5 f0.9 g0.6 h1.5 i1.6 m-0.5 o0.6 p-1.0 q0.5 r1.0 s-0.6
decidm 6.8 b-0.5 d0.4 e0.5 i-0.3 j-0.3 l-0.3 m-0.4 o0.9 q0.4 t0.9
decimo 7.3 a0.5 b0.7 c0.4 i0.4 j0.3 p0.8
decir 6.1 d1.2 h-0.6 i-0.8 k-0.8 l-0.3 n1.0 o0.5 p-0.6 r0.4
decirl 6.6 a0.4 c-0.5 d0.4 e1.0 f-0.3 g-0.4 i1.3 j-0.4 l1.0 p-0.4 q0.4 r-0.4 s-0.3 t0.7
decirm 6.8 a0.3 b1.4 c-0.3 d-0.3 g-0.3 i-0.3 m1.4 o0.4 p1.3 q0.6 r-0.4 t0.7
decirt 7.1 c0.8 g0.4 i1.3 r0.3
decis 6.8 c1.2 i-0.3 k0.8 n-0.3 o1.5 q-0.3 r-0.3 t1.2
decisi 6.8 b0.7 c-0.5 g-0.4 i1.9 j-0.4
decl 5.8 a-0.7 c0.8 d-0.4 e0.6 g0.9 h0.7 i0.4 l0.8 n0.5 p-0.6 q0.4 r1.1 s-0.6
decl+de 7.3 a-0.3 c-0.4
decl+en 7.3 a-0.5 h0.4 j-0.4 k-0.4
declar 5.8 a-0.7 c0.8 d-0.4 e0.6 g0.9 h0.7 i0.4 l0.8 n0.5 p-0.6 q0.4 r1.1 s-0.6
dedi 7.1 b0.6 e-0.6 p0.5
dedica 7.1 b0.6 e-0.6 p0.5
dedo 6.6 a1.2 c1.1 e1.2 g-0.4 j1.4 k-0.3 r-0.3 t0.6
dedu 7.1 a-0.7 d-0.4 g1.4 h0.5 i-0.3 l1.0 o-0.4 q1.1 r1.4
deducc 7.3 g0.6 k0.4 l0.6 o-0.3 q1.3 r0.6
defe 6.5 a0.6 d0.5 e1.7 i0.3 j1.4 p0.3
defe+del 7.3 a0.5 c0.6 d0.7 e0.7 j1.2 s0.8
defect 7.1 c0.4 e0.9 i-0.4 j0.8 p0.5
defens 7.3 a0.3 c-0.3 d0.7 e1.0 i0.8 j0.7
defi 6.6 a-0.8 c0.6 g0.4 i-0.4 k-0.3 l0.5 m-0.3 o1.3 t0.7
defi+para 7.3 g0.6 o0.3 r0.5 t0.7
defini 6.6 a-0.8 c0.6 g0.4 i-0.4 k-0.3 l0.5 m-0.3 o1.3 t0.7
deis 7.3 j0.7
deja 4.3 a-1.7 b-0.4 c0.4 d2.1 e-1.3 g0.5 i-1.8 j-1.6 k2.5 l1.5 n0.9 o0.8 p-0.8 q-0.8 r0.9 t0.5
deja+a 6.8 b0.3 d0.5 e-0.4 i-0.3 j0.5
deja+de 7.1 a0.4 c-0.3 r-0.3 s-0.4
deja+el 6.1 a-1.1 d-0.5 e-0.7 g1.0 j-0.3 k-0.6 n-0.3 p-0.5 q0.5 r0.9 s-0.6 t-0.5
deja+en 6.8 a0.5 b-0.4 d1.7 g-0.3 i-0.6 j-0.3 m-0.4 o0.3 p0.4 s-0.3 t0.4
deja+la 6.2 a-0.5 c-0.5 d-0.3 e0.8 f0.4 g-0.7 i-0.4 j-0.4 k2.1 l-0.4 q-0.4 r-0.4
deja+mi 7.3 k0.8 n0.4 s1.0
deja+para 6.8 c0.5 e-0.3 f0.3 g-0.3 k1.1 p0.6 r-0.3 t-0.3
deja+prop 7.3 g0.5 o0.3 r0.8
deja+todo 7.3 a-0.5 e-0.3 g0.9 h0.5 n1.1 o0.5 r0.7
deja+un 7.1 a0.5 c-0.4 d0.6 e1.3 i-0.4 s0.3
deja+una 7.3 a-0.5 e-0.5 g0.4 l0.6 m0.5 s-0.5
dejad 6.8 a-0.4 c-0.4 e-0.5 g-0.3 i-0.3 k0.6 l0.3 n0.8 r-0.4 s-0.5
dejado 5.4 a-1.3 d0.4 f0.5 g0.9 h0.6 i-0.7 j-0.7 k1.0 l1.1 m0.3 n1.1 o0.3 p-0.5 q-0.6 r1.2 s-1.2
dejamo 6.1 a0.5 c0.7 e-0.6 g-0.6 k2.1 n-0.4 p1.3 q-0.3 r-0.6 s-0.5 t-0.6
dejan 7.1 a0.5 c0.6 d0.5 s1.1
dejar 6.1 a-0.7 c-0.5 e-0.6 f-0.4 g0.9 h-0.6 i-0.7 j-0.6 k1.0 n-0.3 o-0.5 p-0.4 r1.0 s0.4
dejarl 7.1 c0.3 d0.4 f0.4 g0.7 j0.5 k-0.3 q0.3 r0.6
dejast 6.8 a0.3 c-0.4 d1.7 f0.3 g0.9 h0.6 i-0.4 p-0.7 q0.3 r0.9 s-0.3
deje 6.1 a0.6 c1.0 d0.6 e-0.5 f0.5 g-0.5 i1.9 j-0.4 m-0.3 o-0.5 q1.9 r-0.4 s-0.5
deje+de 7.3 a0.5 d1.0 e0.4 i1.1
deje+en 7.1 a-0.4 r-0.3
dejo 5.6 a-0.5 e0.7 f1.2 j0.3 n1.4 p-0.5 r0.5 s-0.6 t-0.5
dejo+el 7.3 a0.4 b0.3 e0.9 f1.2
dejo+la 7.3 a-0.7 m0.4 n-0.3 o0.6 q0.5
dejo+los 7.3 a-0.4 d0.4 f0.4
dejo+paga 7.3 a-0.3 d0.5 g0.4 h0.4 n2.7 r0.4
del 2.5 a-2.5 b-0.8 d-2.1 e-0.4 g0.7 i1.0 j-0.9 k0.8 l1.0 m-1.0 n-0.4 o-0.4 p-0.8 q0.8 r0.6 s0.6 t-0.4
del+abog 7.1 a-0.8 d0.4 e-0.5 g-0.4 j-0.5 k0.4
del+acta 7.3 q0.4
del+alma 7.3 b1.2 e-0.3 h0.7 i0.5 l0.4
del+ampa 7.3 a0.7 c1.0 e1.5 s1.6
del+ano 6.0 a0.6 b0.6 c-0.6 d0.4 e1.2 g-1.0 h-0.6 i0.9 j-0.4 k-0.4 o-0.6 p-0.4 r-0.4 s1.1
del+anti 7.1 c0.9 i0.8 j1.1 l0.4 p-0.3 t0.4
del+arch 7.1 a-0.5 d-0.4 g0.4 i-0.3 k1.4 m-0.4 r0.5 t-0.4
del+arti 7.3 a0.6 c1.0 j1.5 p2.1
del+asce 7.1 a-0.8 b-0.4 c-0.3 d0.4 e-0.3 f0.7 h-0.3 n0.4 q0.4
del+bajo 7.3 e-0.5 q0.4
del+banc 6.2 g-0.5 h0.4 i-0.4 l-0.8 o-0.4 p0.4 q1.0
del+bano 7.3 a0.4 e0.7 p1.4
del+bar 6.8 a-0.4 e-0.3 m-0.3 n0.5 o-0.3
del+barr 7.3 a0.7 c1.0 e0.6 h-0.3 s1.1
del+cafe 6.8 a-0.4 c-0.4 d-0.4 e-0.3 h0.4
del+cami 7.1 e-0.3 k0.6
del+camp 6.6 d-0.5 e0.5 h0.5 l-0.3 r0.3 s0.6
del+caso 7.3 a-0.3 f0.4 l0.5 q0.5
del+cert 7.3 a0.8 c0.5 p1.1 t0.7
del+cier 7.3 a-0.5 b-0.4 i-0.3 l1.6 n1.1
del+club 6.8 d-0.5 e-0.4 f0.5 i1.5 j-0.4 s0.8
del+codi 7.3 a0.4 c0.5 i-0.3 j0.9 p0.8
del+cole 6.4 a0.3 c1.0 d0.4 f0.7 g-0.5 h-0.4 k0.4 m-0.4 p0.5 q-0.5 s0.9
del+cong 7.3 a-0.5 f-0.3 g0.3 h0.7 k0.8 r0.4
del+cons 6.6 c-0.7 d1.1 i0.3 l1.0 s0.5
del+cont 6.0 a0.6 b-0.4 e0.5 f0.7 i0.7 j1.0 m0.4 t-0.4
del+corr 7.1 a-0.8 f0.4 g0.8 k0.7 l0.4 m0.3 r1.2
del+cuar 7.3 e0.6 n0.3 s0.7
del+depa 6.8 d0.4 e-0.3 f1.0 j-0.4 k0.6 l-0.4 m-0.5 n-0.4 o0.8 q-0.4 r0.3 t0.4
del+desp 6.8 a0.6 d-0.3 e0.3 i-0.4 j0.8 n0.4 p0.4 s0.4
del+dia 5.9 a-0.9 b-0.5 c-0.3 d0.4 e-0.4 g-0.5 h0.4 i0.3 j-0.5 k1.4 l1.5 n0.7 o-0.5 p-0.6 q-0.6
del+diar 7.3 j-0.4 s0.8
del+dine 7.1 b0.4 c0.4 e0.5 g0.5 n0.7 p0.5 r0.5 s0.7
del+domi 6.0 a0.5 c-0.5 d-0.6 f-0.4 g0.5 h-0.3 i2.0 k0.4 n0.6 p-0.5 q-0.4 r0.7 s0.3
del+esta 7.3 c0.5 j0.5
del+expe 7.1 d0.9 o0.5 q0.5
del+foll 7.3 a0.4 e0.4 n0.3 r-0.4
del+gara 7.3 e0.4 n0.3
del+gimn 7.3 a0.6 e0.5 i1.3 p0.6
del+grup 7.1 d-0.3 e-0.4
del+hera 7.3 a0.5 c1.4 s1.4
del+hoga 7.3 j0.4 o0.8
del+hosp 6.8 a-1.0 d-0.5 e-0.4 g0.7 i0.4 k0.4 q-0.4 r0.7 s-0.3 t0.3
del+host 7.3 a0.4 i0.6
del+hote 7.3 a-0.3 b0.4 f0.3 k0.4
del+info 7.3 e0.8 h-0.3 j-0.4 k0.3 m-0.3 q0.5
del+juev 6.6 k1.1 l0.4 n-0.4 o1.0
del+juzg 6.8 a-0.9 b0.4 c-0.3 j-0.5 l0.3 m-0.3 q0.9
del+loca 6.2 a-1.2 b0.6 e0.4 f-0.4 g-0.4 h0.6 k0.4 l0.4 q-0.4 r0.3 s-0.5
del+lune 6.5 a0.4 d-0.3 e1.1 f0.7 g0.4 i-0.3 k4.1 o0.4 q-0.4 r0.8
del+mart 7.3 e-0.4
del+menu 6.8 c0.6 d0.4 e0.6 g-0.5 k0.3 l0.4 m0.3 r-0.3
del+mes 6.2 a-0.5 b0.5 c0.5 e-0.4 i-0.8 k0.5 m-0.6 n0.9 o1.0 p-0.4 q0.3 r0.4
del+mont 7.3 e0.6 k1.6 l0.4 s0.8
del+nuev 6.8 a-0.5 b0.6 f0.4 g-0.4 l0.8 q0.3 s-0.6
del+pasi 7.1 e0.6 g0.6 o0.3 r0.4
del+peri 7.1 e0.6 h0.7 j0.7 q0.9
del+piso 7.3 a-0.3 l0.5 r-0.5 t0.7
del+plaz 7.3 a0.4 c0.5 e0.6 i-0.3 j1.1 m0.9
del+poli 6.8 a-0.4 e-0.6 i-0.4 l1.8 p-0.6 s1.3
del+pres 7.3 d-0.3 j0.4 m-0.3 o1.4 q0.4
del+prim 6.6 a-0.7 b-0.4 c0.4 g1.2 h1.3 i-0.5 l-0.4 o0.5 r1.3 s-0.5 t0.6
del+prog 7.3 a0.3 e0.4 i1.1 t0.6
del+prox 7.1 a0.6 b0.5 e-0.4 i1.2
del+proy 6.8 c0.6 e1.1 f0.5 j0.3 k0.5 o0.6
del+pueb 7.1 c0.5 j0.5 s0.6
del+puen 7.3 a0.8 b0.7 i0.4 j1.0
del+puer 7.3 a-0.7 l1.2 r-0.4
del+que 7.3 d-0.4 s1.1
del+regi 7.3 a-0.4 k0.5 n-0.3
del+rest 7.3 a1.1 h0.7 p2.3
del+saba 6.5 b-0.4 c0.3 d0.5 h0.3 k0.8 m0.5 n-0.7 o0.6 q1.0
del+segu 5.9 a0.5 f-0.3 i-0.6 j0.7 p0.5 r0.5 s-0.6
del+serv 6.8 a0.3 d-0.5 e0.4 f0.8 g0.5 i0.8 j-0.3 n0.5 p-0.4 r0.6 t1.1
del+sofa 7.3 b-0.3 e0.7 g0.5 h0.4 m0.4 n0.8 o0.5 r0.6
del+tall 7.3 i0.7 p0.5
del+terc 7.3 a-0.6 c-0.3 e-0.3 g0.3 h0.3 k0.3 p-0.4 q0.4 r0.3
del+todo 7.3 b0.3 l0.5 m0.3 o-0.3
del+torn 7.1 d0.7 h0.8 o-0.4 r0.4
del+tras 7.3 a0.3 d0.5 i0.7
del+turn 7.3 a-0.4 g1.0 n0.4 r1.1
del+ulti 7.1 a0.3 e0.9 f1.2 g0.3 q0.3 t0.5
del+vide 7.3 c0.9 e0.4 p0.6
del+vier 6.2 a-0.9 b-0.6 c-0.7 d0.4 g1.3 h0.5 i-0.4 j-0.4 k2.3 p-0.4 r1.3 s-0.5
dela 5.6 a0.7 b0.6 c-1.0 d0.5 e1.1 f0.6 i-1.0 k-0.3 l0.4 m1.8 o-0.7 p-0.7 q-0.3 r0.4 s0.9
dela+de 6.2 b-0.3 c-0.8 e0.5 g0.9 h0.6 i-0.6 j-0.4 p-0.4 r1.1 s0.7
dela+del 7.3 a-0.5 b0.3 d0.3 r-0.4
dela+y 7.3 a0.3 e0.7 n0.4 s0.8
delant 5.6 a0.7 b0.6 c-1.0 d0.5 e1.1 f0.6 i-1.0 k-0.3 l0.4 m1.8 o-0.7 p-0.7 q-0.3 r0.4 s0.9
dele 6.2 a0.7 b-0.4 c1.7 d1.2 f3.3 g-0.3 i-0.6 j-0.5 m-0.3 p0.4 s-0.3
dele+de 7.3 d0.6 e0.4 f0.5 h-0.3
delega 6.4 a0.7 b-0.4 c1.8 d1.2 e0.4 f3.4 g-0.3 i-0.6 j-0.5 m-0.3 p0.4 s-0.3
deli 7.3 a0.5 c0.4 d0.7 e0.9 i0.5
dema 4.6 a-0.6 b0.3 c1.2 d1.0 f-0.3 g-1.5 h0.5 i-0.4 j2.2 l0.6 m-0.4 n1.0 p-0.5 q-0.3
dema+a 6.8 a-1.0 d-0.7 i-0.3 j-0.3 l-0.4
dema+al 7.3 a-0.4 e-0.4
dema+cole 7.3 d0.8 j0.6 s0.6
dema+del 7.1 a-0.5 b0.3 c-0.4 d0.3 e0.3 f0.4 j-0.3 k0.4 n-0.3
dema+por 6.8 e1.0 i-0.5 j0.4
dema+se 7.1 b0.9 c-0.4 i0.7 p0.7 t0.3
dema+y 6.6 b-0.3 c-0.3 d0.6 f-0.4 i-0.3 j1.2 o-0.3 s1.4
demand 5.0 b-0.8 e0.6 g-1.0 i-0.9 j3.3 m-0.8 o-0.4 p-0.5 r-0.4 s1.1
demas 5.9 a-1.2 b1.0 c-0.6 e-0.6 f-0.6 g-0.4 h0.7 i0.3 j-0.6 k-0.4 l1.1 m0.4 n1.0 q-0.4 s-0.6
demasi 6.5 a0.6 b0.6 c2.5 d1.3 f0.5 g-0.3 j-0.5 l-0.3 n0.6 s-0.5 t-0.4
demo 5.0 c1.3 d-0.5 f-0.3 g-0.3 j0.4 l1.8 n1.2 p-0.6 s-0.5
demo+en 5.2 j-0.7 n0.6 p-0.3
demo+sin 7.3 a0.6 c0.8 e0.8
demora 5.0 c1.3 d-0.5 f-0.3 g-0.3 j0.4 l1.8 n1.2 p-0.6 s-0.5
dene 7.3 c-0.3
denega 7.3 c-0.3
dent 5.5 c-0.6 e2.2 f1.2 g0.6 i-0.6 k0.7 l-0.3 n0.4 r0.6 s-0.3
dent+de 6.8 d-0.4 f0.5 g0.5 k1.0 p0.7 r0.3
dental 6.6 a0.9 e2.0 f0.3 g-0.3 h-0.4 t-0.3
dentro 6.0 a-0.7 c-0.3 e0.7 f1.2 g0.9 h0.4 i-0.7 k0.8 l-0.3 r0.9 t0.3
denu 5.5 a-0.7 d-0.9 g-0.6 i-1.1 j1.3 k0.5 q1.1 r-0.5 s-0.6
denu+a 7.3 i-0.3 k0.4
denu+al 7.3 a-0.3
denu+el 7.3 q0.4
denu+la 7.3 q0.5 r-0.5
denu+por 7.1 a-0.5 c-0.3 d-0.4 f0.4 h0.4 j-0.3 q0.4
denu+y 7.3 a-0.5 d-0.3
denunc 5.5 a-0.7 d-0.9 g-0.6 i-1.1 j1.3 k0.5 q1.1 r-0.5 s-0.6
depa 6.0 a0.7 b-0.7 c-0.3 f1.4 g-0.3 i-0.6 k0.5 l-0.5 n-0.4 r0.3 s-0.3 t0.5
depa+de 6.8 b-0.3 e-0.3 h0.4 l-0.3 m0.4 o0.7
depa+por 7.3 c0.3 d0.3 f1.0 j-0.4 k0.6 m-0.3
depart 6.0 a0.7 b-0.7 c-0.3 f1.4 g-0.3 i-0.6 k0.5 l-0.5 n-0.4 r0.3 s-0.3 t0.5
depe 7.3 a0.5 e1.1 i-0.3 p1.2
depe+de 7.1 e1.2 i-0.5 p1.1
depend 7.3 a0.5 e1.1 i-0.3 p1.2
depo 6.6 a-0.4 c-0.7 d0.5 g-0.6 l0.5 n0.9 p0.3 q3.2 s-0.3 t0.4
deposi 6.8 b-0.3 c-0.6 d0.5 f0.3 g-0.6 j0.4 l0.4 n0.9 p0.4 q3.1 s-0.3
dere 6.0 d-0.3 e-0.6 g-0.4 i-0.7 j1.2 l-0.4 q0.7 r-0.3 t0.6
dere+a 7.1 a0.4 e-0.3 j0.5
dere+de 7.3 a-0.3
derech 6.0 d-0.3 e-0.6 g-0.4 i-0.7 j1.2 l-0.4 q0.7 r-0.3 t0.6
desa 5.5 a-0.8 d-1.1 e-0.6 h0.4 i-0.5 k1.0 l1.0 p-0.4 s-0.7 t-0.3
desa+de 7.1 a-0.5 c-0.3 d-0.4 k1.6
desa+por 7.3 a-0.4 h0.3 o0.7
desa+y 7.3 a-0.7 b0.3 e-0.4 f0.3 l1.6
desahu 6.8 a-0.4 b-0.3 d-0.3 e-0.5 m-0.3 n0.3
desapa 7.3 a0.5 b1.1 c1.3 i0.5 j0.7
desast 6.8 a-0.6 c-0.4 d-0.4 e0.6 g0.5 h0.7 i-0.3 j-0.3 l1.2 m0.8 o0.5 p-0.4 r0.6 s-0.3
desayu 7.1 a-0.5 c-0.3 d-0.4 k1.6
desc 5.3 b0.4 e1.5 g-1.0 h0.5 j-0.5 l1.5 n0.5 o1.2 q-0.5 r-1.1 s-0.5 t0.3
desc+en 7.1 c-0.4 e0.3 k0.5 l0.6 n0.6 o0.9 p-0.4
desc+por 7.3 a-0.3 g0.6 h0.5 o0.5
descar 6.8 a-0.9 b0.5 d-0.4 g-0.6 o0.5 q-0.4
descol 7.3 a0.7 d1.0 e0.3 f0.8 i0.8
descon 6.6 b0.5 c-0.6 d-0.4 i-0.3 j-0.3 l-0.3 m-0.5 o0.7 p1.0
descue 6.5 a-0.7 b0.4 c-0.4 d-0.3 j-0.3 l0.5 m-0.6 o1.5 p-0.5 q0.3
desd 3.9 a1.7 b-0.7 c1.5 d2.2 e1.3 f1.2 g1.0 h1.4 i0.7 j0.4 k0.6 l0.9 m-0.4 p0.7 q1.3 r1.8 s-1.4 t1.9
desd+ahi 7.3 a-0.7 n0.3 q0.5
desd+ayer 7.3 c0.8 s0.7
desd+el 5.0 a0.7 b-0.4 c1.4 d-0.3 e0.7 f0.7 g-0.8 h-0.3 i0.9 j-0.4 k1.2 l0.8 n-0.7 o-0.7 q2.1 s-0.5 t0.9
desd+ener 7.3 b-0.4 d0.7 m0.5 o0.6 q-0.4
desd+ento 6.6 c1.3 d0.8 f0.5 g0.3 i-0.4 j0.3 n0.5 r0.5 t0.6
desd+febr 7.3 k0.5 l0.9
desd+hoy 6.8 a0.7 c-0.5 d-0.5 e0.3 g0.3 h0.7 i-0.3 j0.3 p2.0 s0.7
desd+juli 7.3 a0.6 d1.5 i1.1 p0.6
desd+la 6.0 a-0.6 c-0.3 d-0.4 g1.3 h1.4 j0.6 n-0.4 p-0.5 q1.2 r1.8 s-0.4
desd+las 6.8 b-0.4 c-0.5 e1.0 f0.5 h0.3 i-0.3 k-0.5 l0.3 p-0.7 t1.5
desd+mayo 6.8 a-0.7 b0.8 d-0.5 f0.4 g0.6 h0.7 l1.1 m0.9 o-0.4 r0.9
desd+que 5.8 a1.2 b-0.4 c1.1 d3.0 f0.4 g0.9 h1.2 j0.4 k-0.4 n0.8 q-0.3 r0.7 s-0.8 t-0.4
desd+vues 7.3 a0.4 e1.4 i-0.5 j0.6 p-0.3
desd+zara 7.3 b0.9 p0.8 r-0.4
desde 3.9 a1.7 b-0.7 c1.5 d2.2 e1.3 f1.2 g1.0 h1.4 i0.7 j0.4 k0.6 l0.9 m-0.4 p0.7 q1.3 r1.8 s-1.4 t1.9
dese 5.8 a0.5 b0.9 d0.3 e0.4 f0.7 g-0.7 i0.4 j-0.8 m-0.4 p-0.4 q0.5
dese+lo 7.3 a0.6 i1.3
desea 6.8 a0.5 b1.0 c-0.4 d0.7 e0.4 f0.6 j-0.3 l0.5 m-0.3 t-0.3
deseo 7.3 a0.6 c0.4 e-0.5 f0.3 i0.8 q0.3
desest 7.3 a-0.3 o0.3 t0.3
desf 7.3 c0.5 n0.5 q0.4 s0.6
desfil 7.3 c0.5 n0.5 q0.4 s0.6
desg 6.6 d0.4 e-0.8 f0.6 j0.6 l0.4 m0.8 o0.4 p-0.4 r0.4 s-0.4
desg+de 7.3 e-0.4 k-0.3 o0.6
desglo 7.1 a0.3 e-0.5 j0.8 m1.0 n-0.4 o0.6 r0.3
desgra 7.3 a-0.4 f0.4 l0.4 n0.4 s-0.3
desi 6.5 c0.5 d-0.4 i1.2 k0.5 l-0.5 m0.4 p0.5 r-0.3
desi+de 7.3 a-0.3 c-0.4 d-0.3 k0.6 l-0.4 o0.4
desist 6.8 c0.8 d-0.4 e-0.3 i1.3 k0.5 l-0.4 o0.3
desp 4.1 a1.0 c1.3 d2.6 e1.5 f1.1 h0.3 i0.3 k-0.4 l0.7 n0.6 p0.4 q0.5 r1.0 s-0.5 t1.7
desp+a 7.1 e-0.4 m0.5
desp+como 7.3 a0.6 b1.2 d-0.5 e-0.3 r-0.3
desp+con 7.1 e-0.5 f0.4 g-0.4 n1.0 s0.3
desp+cont 7.3 c1.0 d0.7 e-0.4 g-0.3 r-0.5 s0.8 t1.2
desp+de 5.3 b-0.5 c1.1 e2.3 f-0.3 g0.4 i0.7 j-0.4 k-0.5 o0.4 q0.7 r0.4 s-0.6 t0.5
desp+del 6.6 c0.8 d1.1 f0.6 g0.7 h0.7 k0.5 l0.7 m0.4 o0.6 p-0.3 r1.0 s-0.4
desp+el 7.1 a0.6 d0.6 f0.9 j1.4 n0.3 p0.4 s-0.6
desp+por 7.3 d0.6 e0.6 f0.3 l0.4 t0.3
desp+sobr 7.3 a0.4 e-0.5 n0.5 s0.5
despac 5.4 a-0.5 b0.9 c0.4 h0.9 i-0.4 p0.9 q0.6 r0.7 s-1.0
desped 6.6 b-0.3 e-0.6 i1.4 r0.4 t0.4
desper 7.3 e0.8 i-0.4 r0.3
despid 6.4 a-1.0 c-0.5 d0.5 e-0.5 f0.7 g-0.5 h-0.5 i-0.4 j-0.3 l0.3 p-0.3 r0.4 s-0.6
despis 7.3 a-0.4 h-0.3 n2.1
despla 7.1 a1.2 d0.5 e-0.6 k0.3 m2.6
despue 4.8 a2.1 b-0.7 c2.1 d2.4 e2.6 f0.4 h0.6 i0.6 j0.6 k-0.6 l0.6 m-0.5 q0.5 r0.4 s1.2 t1.5
dest 6.5 a-1.1 f-0.4 i-0.4 j-0.3 k0.5 l0.4 o-0.4 p-0.4
destin 6.8 a-1.0 b0.4 k0.3 l-0.3 p-0.3
deta 6.2 a0.7 b0.4 d1.0 m0.7 p-0.4 r0.5
deta+de 7.3 a0.6 b0.7 c-0.3 d-0.3 m0.8
detall 6.2 a0.7 b0.4 d1.0 m0.7 p-0.4 r0.5
dete 7.3 m0.7
detect 7.3 m0.7
detr 6.6 a-0.5 d-0.6 f-0.4 g0.5 h0.8 i-0.4 k0.9 n0.3 o-0.8 r0.5
detras 6.6 a-0.5 d-0.6 f-0.4 g0.5 h0.8 i-0.4 k0.9 n0.3 o-0.8 r0.5
deud 6.5 a-0.8 e-0.3 f0.6 h0.5 i-0.3 j-0.4 l2.4 p0.3 s-0.3
deud+que 7.3 a0.3 d0.3 j0.4 p1.1
deuda 6.6 b-0.3 l0.9 o0.4 p0.5
devo 5.0 a1.4 b-0.5 c1.2 d1.6 e-0.4 f0.7 g-0.4 i0.3 j0.4 m1.6 p1.2 s0.4 t0.6
devo+de 7.1 a0.3 c0.8 d0.9 e-0.5 i0.6 s0.5
devo+del 7.1 a0.5 c1.0 e0.4 i0.9 j1.6 p-0.3
devo+el 6.6 a0.7 b-0.4 c-0.4 e0.3 f-0.3 i-0.4 l0.4 m0.4 o-0.4 p0.8 q-0.3
devo+la 6.5 a1.1 d1.0 e-0.5 f0.7 g-0.4 i0.6 j-0.3 m0.3 s0.6 t0.9
devolu 5.9 a0.6 b-0.4 c1.1 d0.5 e-0.6 g-0.4 i1.0 j1.1 m-0.5 n-0.4
devolv 5.5 a1.0 c0.3 d1.3 f0.8 i-0.5 j-0.6 m2.2 p1.2 r0.5 s0.4 t0.6
devu 5.3 a0.8 c-0.4 d-0.6 e0.9 h-0.5 i1.8 j-0.6 m1.2 n-0.7 o-0.5 p2.7 q-0.3 r0.6 s-0.8 t0.3
devu+el 7.1 e1.0 i0.7 n-0.3 p0.9
devu+las 6.8 a0.4 b0.4 d0.5 e0.5 i0.9 p0.9
devu+un 7.3 b0.3 i0.6
devuel 5.3 a0.8 c-0.4 d-0.6 e0.9 h-0.5 i1.8 j-0.6 m1.2 n-0.7 o-0.5 p2.7 q-0.3 r0.6 s-0.8 t0.3
di 7.3 c0.6 d0.4 g0.4 h0.8 r0.7 t-0.3
dia 3.9 a-1.0 c0.8 d1.0 h1.6 i-1.2 j-1.2 k2.5 l1.3 n3.7 o0.5 p-1.0 q0.9 s0.3 t0.5
dia+de 6.0 a0.4 b0.6 c0.7 e1.1 h0.7 i-0.5 k-0.4 n1.2 q1.3 s1.1 t0.7
dia+del 7.1 a-0.4 b0.5 h-0.4 i0.4 o0.4 r0.7
dia+para 7.3 a-0.3 e0.4 o2.0 q-0.3 t0.9
dia+que 7.3 a0.5 c1.3 d0.6 p1.6
dia+te 7.1 e0.7 f0.3 k0.7 l0.4 n0.5 p0.4
dia+y 7.3 c1.1 f0.4 h0.6 i-0.4 k0.5
dial 7.1 g0.6 m0.3 r0.7
dialog 7.1 g0.6 m0.3 r0.7
diap 7.3 g0.5 r0.5
diapos 7.3 g0.5 r0.5
diar 6.6 a0.6 e0.8 f0.5 i-0.3 j0.6 r0.5 s2.1
diar+de 7.3 a0.7 e1.1 f0.4 j1.1 s1.6
diario 6.6 a0.6 e0.8 f0.5 i-0.3 j0.6 r0.5 s2.1
dias 3.9 b-0.9 c3.2 e0.8 f1.6 g-0.8 h-0.4 i-0.5 j0.5 k0.8 l1.5 m1.6 n1.7 o0.9 p-0.9 s-1.0
dias+a 7.3 a-0.7 f0.5 k-0.3 n0.4 t-0.3
dias+ante 7.3 c-0.3 d-0.3
dias+de 7.1 a1.0 c2.1 d-0.4 e0.5 i-0.4 l-0.3 m2.1 o0.4 p0.5
dias+desd 7.3 c0.5 e-0.3 i0.7 j0.4
dias+desp 7.1 a0.5 c1.3 e0.5 l0.3 p0.4 r-0.3 s0.6 t0.3
dias+en 7.3 a0.5 b1.0 c1.6 d0.5 k0.4 n-0.4 o-0.4 q0.6 t0.4
dias+habi 7.1 a0.6 c0.5 d0.6 e0.5 i0.5 j1.6
dias+la 7.1 a-0.4 b-0.3 d-0.4 f0.8 k-0.5 l0.6 n0.5
dias+natu 7.3 e0.4 j0.3 o0.4
dias+nece 7.3 n0.4 q-0.3
dias+por 7.1 b0.3 e0.7 j0.8 l0.7 o0.9
dias+quer 7.3 b-0.4 c-0.4 g0.3 h0.6 l0.5
dias+sin 7.1 c0.7 d1.4 f0.5 l0.7 m-0.3 t-0.3
dibu 6.6 a-0.8 d-0.5 i-0.4 k1.0 l-0.4 p-0.3 r0.4
dibu+de 7.3 a-0.5 g-0.3
dibujo 6.8 a-0.7 b-0.4 d-0.5 k0.5 l-0.3 r0.3
dice 4.6 b-0.9 d1.4 e1.0 g-0.8 h0.8 i-0.9 j3.0 l0.9 m-0.7 n0.4 o0.5 p-0.5 q0.6 s-0.9 t1.0
dice+la 7.3 e0.5 i0.6
dice+que 5.0 a0.8 b-0.5 c0.4 d2.1 e0.9 f0.6 g-0.8 i-1.2 j2.4 k0.5 l1.3 m-0.7 o0.8 p-0.5 q0.7 s-0.7 t0.3
dicen 6.2 c-0.5 d1.1 e0.3 f-0.4 g-0.4 h-0.4 i-0.3 j-0.4 o0.7
dices 7.1 a-1.1 c-0.3 e-0.7 h0.4 l0.9 q0.4 s-0.3 t1.8
dich 5.2 a0.5 b-0.8 c0.8 d1.1 f-0.8 g0.9 h1.1 j0.5 k-0.7 n-0.4 o0.6 p1.2 s0.3
dich+el 7.3 d0.6 g-0.3
dich+plaz 7.3 a0.3 j0.7 p0.4
dich+que 6.0 a-0.4 b-0.4 c-0.4 d0.3 f-0.8 g1.1 h1.2 i-0.9 j0.4 k-0.4 o0.7 s0.6
dicho 5.2 a0.5 b-0.8 c0.8 d1.1 f-0.8 g0.9 h1.1 j0.5 k-0.7 n-0.4 o0.6 p1.2 s0.3
dici 5.4 d0.5 e-0.8 h0.3 i2.4 j-0.8 l0.6 m0.5 n0.5 p-0.3 s-0.6
dici+que 7.3 a-0.4 g0.4 h0.3 r0.4
dici+y 7.1 b0.4 c0.5 i0.9 p0.6 r-0.4
diciem 5.5 b0.3 e-0.6 g-0.4 i2.7 j-0.7 l0.7 n0.6 q-0.4 s-0.4
dicien 7.1 b-0.5 d0.6 i-0.3 m0.6 r0.4
dict 6.6 e0.8 g-0.3 j0.8 m1.4 q0.5
dictam 6.8 e1.0 j0.9 m1.5
diec 7.1 c-0.3 d1.3 e-0.5 i0.7 j0.6 r-0.3 s1.3
diecin 7.3 a-0.4 d0.5 j0.7 s0.4
diet 7.3 l0.4 m1.5 r-0.5
dieta 7.3 l0.4 m1.5 r-0.5
diez 5.3 a-1.0 c0.3 d0.5 e0.6 g1.5 h0.4 i-0.6 j0.6 l-0.3 n-0.5 p-0.8 r2.2 s-0.9
diez+dias 6.5 a0.7 c0.4 d-0.4 e1.1 j1.4 r-0.3
diez+minu 7.3 a-0.4 g0.3 r0.6
dife 6.5 a0.4 c1.1 d1.6 e-0.3 h0.8 i-0.5 j0.4 k0.3 m1.3 o0.4 p-0.4 q0.9 r0.4 t-0.3
dife+de 7.1 b0.4 c0.4 d0.8 e0.4 g0.4 h0.8 i-0.3 j0.6 l0.3 r0.4
difere 6.5 a0.4 c1.1 d1.6 e-0.3 h0.8 i-0.5 j0.4 k0.3 m1.3 o0.4 p-0.4 q0.9 r0.4 t-0.3
difi 7.3 e-0.4
difici 7.3 e-0.4
diga 6.0 a1.6 b0.5 c1.0 d1.2 e1.2 f-0.5 i0.5 j0.7 m0.5 n0.5 q-0.5 s-0.7
diga+que 6.6 a0.7 b1.4 e0.9 f0.5 g-0.3 h-0.4 j0.5 m0.4 s-0.4
digi 6.0 a0.5 b0.6 c1.0 d0.6 f-0.4 i0.4 j-0.3 s-0.4 t0.7
digita 6.0 a0.5 b0.6 c1.0 d0.6 f-0.4 i0.4 j-0.3 s-0.4 t0.7
dign 7.1 a0.8 c0.5 d1.5 e-0.5 f0.5 p0.6 s0.9
dign+a 7.1 a0.8 c0.5 d2.6 e0.9 i-0.4 p0.7
dignen 7.3 a0.7 d1.3 e-0.4 f0.5 p0.7 s0.7
digo 5.5 a0.4 b1.4 c0.4 d0.8 e-0.7 f1.0 g-0.5 i-1.4 k-0.4 l2.1 m0.8 o-0.4 p-0.8 s0.8
digo+porq 7.1 c0.3 d0.8 e-0.3 h-0.4 l0.9 n1.0 r-0.3
digo+que 7.1 b0.7 d0.4 f0.3 k-0.3 m1.1 t-0.4
digo+yo 7.3 a0.4 e1.0 j1.4
dije 5.8 b-0.7 c0.5 d1.9 e0.5 g1.9 h0.4 i-0.8 j-0.6 k0.4 l-0.4 m-0.6 n-0.3 p0.6 q0.4 r2.0 s-0.7 t0.4
dije+que 6.5 a-0.7 b-0.4 c0.4 g2.0 i-0.5 j-0.3 m-0.4 n-0.3 q0.3 r2.0 s-0.6
dijero 7.1 c1.1 d1.0 g0.6 r0.9 s-0.4
diji 6.2 a1.1 b-0.4 c4.2 d0.7 e-0.5 g-0.4 i-0.7 j-0.5 k-0.3 m0.8 o0.4 p-0.5 r0.5 t1.5
diji+que 7.3 a0.7 c1.0 d0.6 n0.4 o0.4 r0.4
dijist 6.4 a1.3 b-0.5 c4.4 d0.8 e-0.4 g-0.3 i-0.6 j-0.4 m0.9 o0.5 p-0.5 r0.5 t1.3
dijo 6.2 a-0.6 b-0.3 c-0.4 g1.1 h0.5 i-0.4 l-0.3 r0.9 s-0.4
dijo+que 6.5 a-0.7 d-0.4 e-0.5 g1.2 h0.6 i-0.3 p-0.3 r1.0 s-0.3
dili 7.3 a-0.7 k1.6 r0.5
dilige 7.3 a-0.7 k1.6 r0.5
dime 6.8 a-0.4 c0.4 d0.8 g0.7 h1.1 k0.5 n0.3 r-0.4 t0.5
dimi 7.3 h0.3 n0.3
dine 5.3 f-0.4 g0.4 h0.8 i-0.8 j-0.6 l0.7 n1.3 o0.9 p1.8 q2.4 r0.5
dine+a 7.1 a-0.4 e-0.4 h0.3 l0.5 m-0.3 n-0.3 p-0.4
dine+de 7.3 k0.8 l-0.4 n1.1 o0.4 r-0.3
dine+en 7.3 a-0.5 e-0.3 g0.5 i-0.3 q2.7 r0.6
dine+por 7.3 g-0.3 m0.5 p1.0 q1.6 t0.3
dinero 5.3 f-0.4 g0.4 h0.8 i-0.8 j-0.6 l0.7 n1.3 o0.9 p1.8 q2.4 r0.5
dino 7.3 a-0.4 g0.5 h0.6 k0.9
dinos 7.3 a-0.4 g0.5 h0.6 k0.9
dio 7.3 d-0.4 e0.7 f0.7 g-0.4 m0.3 r-0.5
dios 7.1 b0.4 f0.8 l0.7
dipu 6.6 b-0.5 d2.0 e-0.7 f1.6 i-0.3 j0.8 k0.3 m0.8 p-0.4 q1.0 r0.3 t-0.4
diputa 6.6 b-0.5 d2.0 e-0.7 f1.6 i-0.3 j0.8 k0.3 m0.8 p-0.4 q1.0 r0.3 t-0.4
dire 4.4 a1.0 b1.0 c1.4 d-0.6 f6.0 g-1.3 h0.6 i-0.7 j-1.0 k1.5 m-0.5 n-0.4 p-0.7 q0.6 s0.8 t0.3
dire+de 6.1 a0.7 c1.6 e-1.0 f3.2 g-0.4 h0.3 i-0.5 k0.3 n0.5 o1.0 p-0.4 q0.4 s-0.4
dire+del 7.1 c1.4 d-0.4 f0.6 g0.4 h0.3 r0.4 s0.5
dire+el 7.3 a-0.8 i0.4
dire+esta 7.3 a-0.4 k1.5
dire+fina 7.1 a0.5 b1.1 f1.3 l0.4 p1.0 t0.4
dire+gene 6.8 a0.5 b1.2 d-0.5 f2.2 j-0.3 k-0.3 l0.6 n1.1 r-0.3
dire+la 7.1 a0.9 f-0.3 g-0.3 i2.1 j0.3 s0.8
dire+me 7.3 e-0.4 f0.5
dire+no 7.3 a-0.5 k0.3 m-0.4 t0.5
dire+nuev 7.3 b0.7 i0.6 q0.4
direcc 5.7 a-1.0 d-0.8 e-1.0 f1.5 h1.2 i-0.8 j-0.4 k0.9 n0.6 o0.4 p-0.6 r0.6 s-1.0
direct 4.7 a1.6 c2.0 e1.1 f5.5 g-1.1 i-0.6 j-0.7 k1.2 m-0.6 n-0.7 o-0.3 q0.5 t0.4
diremo 7.3 g-0.6 h-0.3 i0.8 r-0.4 s0.8
diri 6.4 a0.9 c0.3 d-0.4 f0.4 i0.5 j1.0 m0.8
diri+a 6.8 c0.5 e0.6 f0.5 j0.8
dirigi 7.3 e-0.3
dirijo 7.1 e0.8 f0.7 j0.9
disc 5.3 a-1.2 b0.5 c-1.6 d0.6 e0.7 f0.5 g0.4 h0.3 i-1.0 j-0.8 k0.3 l1.1 m-0.6 n2.1 p-0.9 r1.1
disc+con 7.3 g0.3 l0.6 m0.4 n0.5 r0.4
disc+el 7.3 a-0.4 d-0.4 l-0.3 n0.7 r-0.4
disc+las 7.3 a-0.3 l0.6
disc+y 7.3 e0.4 g0.8 r0.7
discos 7.3 a-0.4 b0.3 c-0.4 d-0.3 e-0.5 g0.7 k1.0 r0.6
discul 6.0 a-0.7 b0.4 c-1.1 d1.2 e1.1 g-0.4 h0.5 i-0.6 j-0.5 l0.8 m-0.6 n2.3 p-0.6 s-0.5
discur 7.3 g0.4 r0.5 s0.8
discut 6.8 a-0.4 f0.4 g-0.4 l0.4 n0.5
dise 5.8 a-0.3 g0.4 h1.2 j-0.4 m1.3 n0.6 o0.8 q-0.8 r0.9
dise+una 7.3 d-0.4 e0.8 o0.3 s0.4
disena 6.5 a-1.2 b0.3 d-0.5 g0.7 h1.7 i-0.4 l-0.3 m-0.5 n0.6 o0.9 q-0.6 r1.3 s-0.4
diseno 6.4 a0.9 b-0.3 c-0.4 d0.4 m2.0 p0.5
disf 7.3 e0.3 i-0.3 p0.7 s0.5 t0.4
disp 6.6 a-0.4 c-0.5 e-0.3
dispos 7.1 e-0.3 i0.5
dist 5.5 a0.9 b-0.5 c0.8 d1.0 e1.3 f1.2 i1.1 k-0.4 l0.5 r0.4 s-0.6
dist+nos 7.3 l0.8
dist+y 6.6 a0.7 d0.9 e0.7 f1.3 g-0.4 i0.5 k-0.3 m0.4 p0.4 s-0.3
distei 7.1 c1.3 e-0.4 g0.5 i-0.4 r0.7
distin 6.0 a1.2 d1.5 e1.8 f1.4 g-0.6 h-0.3 i1.8 k-0.3 s-0.4
distri 7.1 a-0.4 d-0.4 l0.7
divo 6.6 e-0.3 g-0.5 h0.3 l0.4 n-0.4 o-0.5 p0.4 r-0.4 s0.4 t-0.3
divorc 6.6 e-0.3 g-0.5 h0.3 l0.4 n-0.4 o-0.5 p0.4 r-0.4 s0.4 t-0.3
dni 7.1 a-0.7 o0.5 q-0.4
dobl 6.0 b0.6 d0.9 f-0.3 g1.1 h1.8 i0.6 j-0.5 k1.2 l-0.6 m0.9 n1.3 p-0.4 q-0.5
dobl+de 7.1 b-0.4 c0.8 d-0.5 g0.6 h1.1 m1.2 r0.6 t0.3
dobl+que 7.3 b0.7 g1.0 h1.4 i0.5 n0.4 r-0.3
dobl+tic 7.3 a0.5 b0.4 c-0.3 d1.9 e0.7 i0.7 s0.7
doblaj 7.3 a-0.4 g1.1 h1.5 n0.4 r-0.4
doble 6.2 a0.5 b0.8 c0.4 d1.0 h0.6 i0.7 j-0.4 k1.2 l-0.5 m0.7 n1.0 p-0.4 q-0.4 r0.5 s0.4
doce 5.5 b0.5 c0.7 d-0.9 e-1.0 h1.7 i0.4 j-0.8 k-0.3 l0.5 m0.7 o0.6 p-1.0 r0.4
doce+dias 7.1 c0.5 e-0.3 l0.6 m0.9
doce+en 7.3 e-0.3
doct 7.3 d0.9 e0.7 i0.6 j0.7
doctor 7.3 d0.9 e0.7 i0.6 j0.7
docu 5.6 a1.2 b-0.4 c1.2 d1.0 e1.9 g-0.7 i1.5 j0.7 k0.3 m0.4 p-0.5 s-0.5 t1.2
docu+para 6.8 a0.8 i0.8 k0.4 t0.6
docume 5.6 a1.2 b-0.4 c1.2 d1.0 e1.9 g-0.7 i1.5 j0.7 k0.3 m0.4 p-0.5 s-0.5 t1.2
dolo 6.8 a0.7 b1.1 d-0.4 e1.2 h0.5 i1.7 o0.4 s-0.3
dolo+de 7.3 a0.8 b1.2 e1.5 g-0.4 i2.0
dolor 7.1 a0.8 b1.0 e1.4 g-0.4 i1.9 r-0.5
domi 4.7 a0.7 b0.7 c0.6 e-0.6 g0.5 m0.7 n1.2 o-0.9 p0.4 r1.3 s1.1
domi+me 7.3 g0.3 r0.4
domi+que 7.3 e0.5 g0.4 j0.7 n1.0 r0.3 s0.5
domi+se 7.3 a0.9 d0.4 j1.0 s0.4
domi+y 6.5 a1.4 c0.6 e-0.6 i2.0 j-0.3 k0.3 p-0.3 s0.4
domici 6.6 a0.8 e-0.5 i-0.5 j0.6 p1.3 q1.3
doming 5.0 a-0.5 b1.2 c0.9 d0.7 f0.5 g1.3 i-1.4 j-0.4 l0.4 m1.0 n1.8 o-0.7 p-0.4 q-0.8 r2.0 s1.5
domini 6.4 a0.9 e-0.5 g-0.7 i2.6 r-0.5 s-0.3
don 6.6 a0.4 d0.4 e0.4 f2.1 g0.4 h-0.5 m-0.4 n0.3 o0.5 p-0.3 r0.4 s0.4
dona 6.5 b-0.3 f0.8 g0.8 i0.4 j-0.3 p-0.4 q0.9 r0.7 s0.3
dona+carm 7.3 a0.5 d0.9 e0.3 g-0.3 i0.6 s0.6
dond 5.4 a0.6 c1.7 d0.5 f0.4 g0.8 h1.0 i1.0 m1.0 p0.3 q1.5 r1.4 s0.5 t1.1
dond+esta 6.8 a0.6 b-0.3 c2.0 e-0.8 l-0.4 m0.3 n0.3 q0.8 r-0.3 s0.8 t1.9
dond+las 7.1 a-0.5 g1.4 h1.7 q1.0 r1.3
dond+se 7.3 a-0.5 f0.4 l0.7
donde 5.4 a0.6 c1.7 d0.5 f0.4 g0.8 h1.0 i1.0 m1.0 p0.3 q1.5 r1.4 s0.5 t1.1
dorm 6.6 a-0.5 b1.5 e0.5 g1.4 i-0.6 k1.3 m-0.5 n0.3 p-0.4 r1.7
dormid 7.3 a-0.5 h-0.4 i-0.3 k1.4
dormir 7.1 b1.9 d0.3 e0.5 g1.7 i-0.3 j0.4 m-0.3 n0.4 o0.4 r1.9
dos 3.4 a-0.8 c2.0 e1.2 f1.1 g-0.9 h3.6 j-1.1 l1.2 m1.8 o-0.4 q0.8 r-0.3 s-1.0 t1.7
dos+anos 6.6 d0.9 e0.5 f-0.4 g0.6 h1.9 r0.5
dos+cama 7.3 a0.4 e0.4 q0.3 s0.8 t0.5
dos+dias 6.5 a1.1 b0.6 c2.3 e0.9 g-0.4 h-0.6 k0.4 l-0.4 m-0.4 n-0.3 q0.6 r-0.4 t0.4
dos+estu 7.3 a-0.3 b1.8 e-0.3 g-0.5 h-0.6 i1.5 r-0.3
dos+hora 6.8 b0.4 e0.8 f0.8 g0.5 i-0.4 m0.7 p0.5 r0.6 t1.9
dos+mana 7.3 a-0.4 c-0.4 h-0.3 i-0.4
dos+mese 6.0 a0.7 b-0.7 c1.5 d1.3 e-0.6 f1.3 g-0.4 i-1.0 j-0.6 l-0.7 m0.3 p0.9
dos+mil 7.3 a0.5 b0.5 d-0.4 e0.9 m0.6 q0.8 r0.5
dos+part 7.3 d-0.4 l0.8
dos+sema 5.5 c0.6 e0.6 f-0.4 g0.4 h1.3 i-0.7 p-0.4 r0.6 s-0.5 t0.4
dos+vece 5.7 a0.5 b-0.8 d-0.4 e1.1 f0.6 g-0.7 i1.3 j-0.6 k0.6 l0.8 m1.8 o-0.3 p-0.4 q-0.7
dosc 6.5 a1.1 b0.5 d0.9 e1.6 g-0.4 p0.8 r-0.4 s1.8
dosc+cuar 7.3 a0.5 b0.9 c0.6 d1.5 e0.7 s1.1
doscie 6.5 a1.1 b0.5 d0.9 e1.6 g-0.4 p0.8 r-0.4 s1.8
dosi 7.3 a0.4 e0.7 l0.4 m0.6
doy 5.5 a0.7 b-0.4 c1.5 d1.2 g0.3 h-0.4 i0.4 j-0.3 k-0.4 n0.7 o0.3 q0.3 r0.8 s1.1 t0.8
doy+clas 7.3 d0.7 s0.5
doy+de 7.3 a-0.5 e-0.3 h0.4 i-0.4 k-0.3 o0.3
doy+por 7.1 a0.6 c0.4 d0.4 e-0.3 j0.3 m0.7
dra 7.1 a-0.6 c-0.5 g1.0 h0.9 o0.5 r1.2
duch 7.3 n0.3 p0.6
ducha 7.3 n0.3 p0.6
duda 6.1 a-1.2 f0.4 g0.9 h0.4 i-0.7 j-0.3 l-0.6 m-0.5 o2.9 p-0.5 q1.5 r1.4 s-0.5
duda+de 7.3 d0.4 o0.6 q0.5
dudo+de 7.3 a0.6 b1.4 i0.4
duel 7.3 a0.7 b1.1 d0.7 k0.4 s0.5
duele 7.3 a0.7 b1.1 d0.7 k0.4 s0.5
duen 6.4 a0.7 d1.7 e-0.4 f2.7 g-0.4 i0.8 j-0.4 m0.4 n0.5 p-0.4
duen+de 7.3 a0.6 b0.8 d0.6 e0.5 f0.9 i0.7
dueno 6.6 a0.7 b0.5 d1.2 f2.9 j-0.4 p-0.4 s0.4
duer 6.4 c0.3 e-0.3 f0.7 g0.5 i-0.5 k-0.3 l0.6 p0.7 r0.7 s-0.3
duer+en 7.1 c0.4 d-0.3 e-0.4 g0.5 l0.5 p0.6 r0.6
duer+tran 7.3 a-0.4 l0.4
duerme 6.8 c0.7 e-0.7 f0.8 g0.5 l0.4 n0.4 o-0.3 p0.5 r0.6
duermo 7.3 a-0.4 l0.4
dupl 6.8 d-0.3 e0.6 i-0.3 p0.8 q0.8 r-0.3
duplic 6.8 d-0.3 e0.6 i-0.3 p0.8 q0.8 r-0.3
dura 6.0 a-0.4 b-0.7 c0.4 e0.6 h0.4 i-0.4 j0.3 k0.8 m-0.4 n0.4 o0.4 p-0.4 s0.5 t1.1
durant 6.4 a-0.4 b-0.4 c0.4 g-0.4 m-0.3 n-0.3 p-0.4 r-0.3 s0.7 t1.1
duro 7.1 a-0.8 c-0.3 g1.6 q0.5 r1.7
dwg 7.3 a-0.6 c-0.3 e0.3 i0.3
ebro 7.3 a0.7 c-0.4 e0.5 p0.6 t0.7
echa 5.9 b1.0 d1.0 e-0.7 h0.9 i0.4 j-0.4 k0.5 l0.5 m0.4 p-0.5 s-0.6
echa+en 7.1 a0.6 b0.8 d1.0 e-0.4 i0.5
echa+un 7.1 a-0.6 c0.4 h0.5 l0.6
echado 7.1 a0.5 b1.4 i1.0
echas 7.3 a-0.3 l0.4 r-0.4
econ 6.6 a-0.5 b-0.5 c1.0 f0.5 i-0.5 j0.4 l0.8 m-0.4 o0.5 p-0.3 q0.8 r0.8 t-0.4
econom 6.6 a-0.5 b-0.5 c1.0 f0.5 i-0.5 j0.4 l0.8 m-0.4 o0.5 p-0.3 q0.8 r0.8 t-0.4
edic 7.3 c0.7 j0.4
edicio 7.3 c0.7 j0.4
edif 7.3 a0.4 k0.3 m0.8 o0.4 s0.6
edific 7.3 a0.4 k0.3 m0.8 o0.4 s0.6
edit 6.4 a0.4 b0.6 c-0.4 d0.4 e0.5 g0.4 h-0.4 j0.4 r0.6 s0.6
editor 6.6 a0.5 d0.6 g-0.3 j0.5 r-0.4
edua 7.3 b0.4 k0.4
eduard 7.3 b0.4 k0.4
educ 6.6 c-0.6 d-0.5 e0.8 h0.5 i-0.4 j-0.4 p0.9
educac 7.3 a-0.4 c-0.4 e-0.3 g0.5 h0.7 r0.3
educo 7.3 a0.6 e1.2 p1.1 s0.3
efec 6.6 c1.2 e-0.6 g-0.4 i1.6 j0.3 n0.9 p-0.6 q1.8
efecti 7.3 a-0.4 i-0.3 n1.0 p-0.4 q2.0
efecto 7.1 a0.7 c1.3 e-0.4 i2.1 j0.4
efic 7.1 a0.8 b-0.4 c1.6 d0.6 e0.4 j-0.4 q0.6 t0.7
eficie 7.1 a0.8 b-0.4 c1.6 d0.6 e0.4 j-0.4 q0.6 t0.7
ejec 6.8 d0.3 e0.8 f0.6 n2.5
ejecuc 7.3 a-0.5 d0.4 f0.7 n2.7
ejecut 7.3 e0.8 j0.5
ejem 6.8 c-0.5 d-0.4 e0.8 h0.6 l0.7 m-0.4 o-0.3 q0.4
ejempl 6.8 c-0.5 d-0.4 e0.8 h0.6 l0.7 m-0.4 o-0.3 q0.4
ejer 5.8 a1.0 b-0.3 c0.6 g-0.5 h-0.4 i1.0 j1.5 k-0.3 l0.6 o0.3 p-0.5 q-0.3 r-0.4 s-0.5
ejer+las 6.8 a0.7 e0.6 i-0.3 j1.5
ejerce 7.3 a0.8 e0.4 j1.2
ejerci 6.0 a0.5 b-0.3 c0.7 g-0.4 h-0.4 i1.1 j0.6 l0.7 o0.3 p-0.4 r-0.4 s-0.4
el 1.5 a-3.6 b-2.1 c-0.6 d-3.5 e-1.8 f-1.8 h-2.0 i-1.3 j-0.4 k-2.1 l-1.8 m-2.4 n-0.4 o-2.0 p-0.7 q-0.8 r-2.1 s-2.6 t-1.1
el+abog 6.8 a-0.3 b-0.4 c0.5 g-0.4 i-0.3 j-0.5 k-0.5 l0.3 m0.3 t0.9
el+abon 6.6 c0.4 e-0.7 f-0.3 g-0.3 h1.0 i0.8 k-0.3 l0.4 m1.3 n-0.5 p-0.4 q0.9
el+acce 7.3 a-0.4 i-0.4 k-0.3 m0.5 o0.4 q0.4 r0.4
el+acta 6.5 a-0.7 g0.5 h1.2 i-0.3 j-0.4 m0.7 n0.3 r0.6 t-0.3
el+acto 7.1 a0.6 g0.3 j1.3 q0.9 r0.4
el+acue 7.1 a0.8 e0.5 i1.6 p0.5
el+aire 7.1 a-0.9 c0.4 d-0.5 f0.4 g0.7 k1.5 l-0.3 r1.1
el+alba 6.8 a-0.8 b0.7 d-0.3 e-0.5 g-0.4 h-0.4 i-0.5 m0.5 n0.4 p-0.3 t1.4
el+alca 6.6 a0.5 b0.4 e0.6 h1.3 n0.3 p0.6 r0.4 s1.1
el+alma 7.1 b-0.3 i-0.3 m0.3 p0.7
el+alqu 6.8 a-0.4 b0.5 e-0.4 h-0.3 i0.5 l0.6 r-0.3
el+alta 7.1 a-0.3 b-0.3 o1.0
el+ampa 7.3 a-0.5 e-0.3
el+anda 7.3 e-0.4 j0.4
el+ano 5.7 a-0.5 b-0.6 c-0.7 e-0.7 g1.7 h3.0 i0.5 j-0.5 k0.6 o0.4 p-0.5 q0.5 r1.2 s-0.7
el+ante 6.6 a-0.3 b-0.4 f0.4 g-0.4 i-0.3 m0.3 o0.3 q0.3 r-0.4 s0.5
el+anun 7.1 a-0.5 b0.7 d1.1 i0.4 n0.4 r-0.4 t0.6
el+apar 7.1 e0.5 g-0.4 l0.6 m0.5 n-0.4 r-0.4
el+apel 7.3 a0.4 e0.7 g-0.3 t0.5
el+arbi 7.1 a-0.9 c-0.4 e-0.7 g-0.3 i-0.3 m0.4 o-0.4
el+arqu 7.3 a-0.4 k1.0 n0.4 o0.5
el+arre 7.3 m0.3 q1.6 r0.4
el+arti 7.1 a-0.6 c-0.5 d0.4 f0.3 m-0.4 q-0.3
el+asce 7.3 a0.4 e0.9 j0.5 s0.7
el+asun 6.2 a1.4 c-0.6 d0.7 e0.7 f2.5 g-0.5 h-0.5 i-0.5 j0.7 m-0.4 o-0.4 p0.7 r-0.4 s-0.5 t0.4
el+audi 7.3 a0.3 e0.7 t0.9
el+auto 6.8 e0.5 g0.6 r0.5 s0.4
el+avis 6.8 a-0.7 d0.5 e-0.4 g-0.4 h-0.3 n1.4 o0.6 p-0.4 t-0.3
el+ayun 6.1 c-0.4 d-0.4 e-0.6 g-0.3 i-0.4 k0.3 l1.2 m1.2 p-0.5 q-0.4 s-0.4
el+bala 7.1 a0.4 b-0.3 d0.4 e0.6 f0.6 i0.5 k-0.4 n-0.3 o0.3 t0.6
el+banc 5.7 a-0.5 b-0.3 c0.8 d0.9 e0.7 g-0.5 h0.5 i-0.8 k-0.7 l3.8 m1.9 o0.7 q-1.0 r-0.7 s-0.4 t1.0
el+bano 7.1 a0.4 c0.3 e0.9 i-0.3 j0.5 n0.9 p0.4
el+bar 6.2 a-0.5 b0.4 c-0.5 e0.3 f0.7 m-0.4 n-0.3 q0.6 s-0.5 t0.4
el+barc 7.3 a0.4 c1.1 e-0.4 s0.8 t0.7
el+beca 7.3 a0.4 b0.4 d0.6 e0.5 i1.2
el+blog 7.1 a-0.3 d-0.4 m0.4 q0.3
el+bole 6.6 c-0.6 g-0.4 k0.7 s0.7
el+bols 7.3 a-0.3 g0.8 n1.3 r0.9
el+borr 7.3 a-0.5 g0.7 q0.4 r0.4 t1.0
el+buen 7.3 a0.3 e0.7 i0.9 o0.8 p1.1
el+bufe 7.3 a-0.5 e-0.5 f0.3 l0.3
el+buzo 6.6 a-0.7 i-0.3 j-0.4 k0.4 n0.4 o-0.3 q0.5
el+cafe 7.1 b0.9 g0.6 p0.5 r0.6 t0.3
el+cajo 7.3 a1.0 e0.6 p0.9
el+cale 6.4 c0.8 d0.5 e-0.6 g-0.4 i0.7 r-0.5 s-0.5
el+cama 7.1 b-0.3 d0.7 o0.5 s-0.3
el+camb 6.2 a-0.5 b1.3 c-0.4 d-0.7 e-0.5 g0.3 h0.4 i-0.6 k1.5 l0.9 m-0.4 n-0.8 o-0.5 p-0.3 q0.5 r0.7
el+cami 6.2 a-1.2 b0.5 g-0.4 i-0.6 j-0.4 k1.1 l1.0 m0.4 n0.5 p-0.4 r-0.4 s-0.5 t2.5
el+capi 6.8 a-0.4 b0.4 c-0.4 k0.4 m0.3 n-0.4
el+carg 6.8 a0.9 j0.8 m3.0 p0.5
el+cari 7.3 a0.4 c1.0 f0.8 i0.4
el+cart 6.0 a-0.8 b-0.6 c-0.4 d0.5 e1.0 g-0.7 i-0.6 j-0.4 k-0.3 l-0.3 p-0.5 q0.3
el+case 6.5 a-0.5 e-0.5 i-0.4 o0.3 r-0.5 s-0.3
el+caso 7.3 e0.7 f1.0 j0.6 s0.6
el+cata 6.6 a-0.6 e-0.7 g-0.5 h0.5 i-0.6 k0.3 m0.4 n0.4 o0.3 t0.3
el+cent 7.1 b0.9 j0.8
el+cert 5.7 c1.1 i-0.4 o1.1 p-0.7 r0.4 s-0.6 t1.2
el+cesp 7.3 a0.4 c0.4 d0.6 e1.1 s0.7
el+chat 6.8 a0.3 c0.8 d1.9 f1.4 g-0.4 i-0.3 l0.7 m1.0 p-0.3 s0.5
el+cheq 7.3 a1.5 g-0.5 i-0.3 p3.0
el+chic 6.8 a-0.4 d0.3 e-0.3 g0.5 i0.4 j0.5 r1.0
el+cier 6.8 b1.3 d0.5 e0.4 g1.5 h0.6 i-0.4 m0.6 n1.0 o0.4 q0.5 r1.5
el+clau 7.3 a-0.4 h0.4 i0.7 r0.4
el+clie 6.2 a-0.8 b-0.5 d0.5 e-0.8 i-0.6 j-0.4 k-0.8 l0.5 m0.7 n0.6 s0.7
el+coch 6.2 b0.3 c0.5 d-0.6 e0.5 f-0.4 i-0.6 k-0.4 l-0.3 o-0.5 p0.8 t0.5
el+codi 6.5 a0.6 c0.7 e0.5 g-0.4 i1.9 j0.6 o1.4 r-0.3 s0.6
el+cole 6.5 b0.5 c-0.7 g-0.4 h0.5 i-0.4 j0.6 p0.4 q0.9 t0.5
el+colo 7.1 a-0.9 e-0.4 g0.6 i-0.3 l-0.3 o0.3 r0.7 t0.4
el+come 7.1 d0.8 f0.7 g0.7 h0.7 l0.3 r0.9
el+comi 6.1 a-0.6 d-0.6 e-0.3 f0.3 h0.4 j-0.4 k1.3 p-0.6 r-0.3 s-0.3
el+conc 6.2 b0.7 d0.5 f0.4 g-0.6 k-0.4 l0.7 p-0.3 q0.6 r-0.3 s-0.3 t0.3
el+conf 7.3 d-0.4 e0.4 j0.7 s0.8
el+cong 7.1 b0.6 c-0.4 e0.6 f0.4 k0.4 q0.8 t1.0
el+cons 4.9 b0.4 c0.5 f0.5 g0.9 h1.6 n0.7 p-0.5 q0.8 r0.9 s-0.5
el+cont 4.7 a-1.1 b0.4 c-0.7 d0.3 g-0.7 h0.7 i0.9 k-0.5 l-0.3 n-0.5 o0.4 s-1.1 t0.6
el+conv 7.3 n0.4
el+corr 6.0 a-0.4 b-0.5 c-0.6 d-0.9 e0.8 f2.0 g-0.6 m-0.7 n0.5 o0.8 p-0.6 q-0.9 s-0.4
el+cuad 7.3 a0.5 e0.7 f-0.3 l0.6 m0.8 r-0.3
el+cuar 6.5 a0.7 c0.5 d1.1 g0.4 j0.8 l1.5 m-0.4 o-0.3 p-0.4 r0.4 s-0.5 t-0.3
el+curs 6.6 a-0.3 c-0.4 e-0.6 g0.7 i-0.3 n0.4 p0.4 r0.9 t-0.3
el+de 5.7 a-0.4 c-0.5 d0.5 e1.1 f1.5 h1.1 i-0.4 l-0.6 n0.9 p0.4 q0.5
el+debi 7.1 a0.9 c-0.5 e1.8 f1.0 j-0.3 k0.3 l-0.4 p-0.4 t0.5
el+deca 7.3 i0.6 l0.4
el+dedo 7.1 a0.5 c0.3 g-0.3 j0.8 r-0.5 s0.4
el+defe 7.3 a0.5 c0.6 d0.7 e0.7 j1.2 s0.8
el+del 6.5 a-0.9 b0.4 c-0.3 d-0.6 e-0.5 f0.3 i-0.4 k-0.3 l0.4 m0.4 o-0.5 p-0.3 q0.9 r0.3 s-0.4
el+dent 7.3 a-0.3 g0.5 r0.4
el+desa 7.1 e0.4 p0.4
el+desc 7.1 a-0.4 c-0.3 h-0.4 l0.6 m-0.3 o0.6
el+desg 7.1 a0.3 e-0.5 j0.8 m1.0 n-0.4 o0.6 r0.3
el+desp 5.8 a-0.9 c0.3 d-0.7 e-0.8 f-0.3 g0.5 h0.8 i-0.8 j-0.9 m0.7 n1.0 o0.3 q0.9 r1.1 s0.4
el+deta 7.1 a0.8 b0.5 c-0.4 m0.7
el+dia 4.4 c1.1 d0.7 h1.1 i-1.2 k-0.4 l1.0 n3.7 o-0.5 p-0.4 q0.9
el+dibu 7.1 a-0.6 d-0.4 q0.4
el+dice 7.3 c0.5 e0.5 j0.4 p0.6
el+dine 6.0 a-0.6 b-0.4 c-0.4 e-0.5 f-0.3 g0.4 h1.0 i-0.7 j-0.3 k0.5 n1.0 o0.8 p0.5 q3.2 r0.7 s-0.4
el+dire 6.1 a0.4 f1.5 h1.3 j-0.4 k1.6 l0.3 p-0.3 r0.7
el+disc 7.1 c-0.3 d-0.4 g1.1 k-0.4 n-0.3 o0.4 r1.2 s0.6
el+divo 7.3 k0.3 o-0.4
el+dobl 6.8 a0.4 b0.4 c0.7 d-0.5 g0.5 h1.0 i0.4 m1.1 r0.5
el+docu 7.1 a0.5 c0.6 d0.4 e0.6 m1.0 t1.1
el+dolo 7.3 a0.8 b1.2 e1.5 g-0.4 i2.0
el+domi 5.5 a-0.3 c0.7 e-0.3 g0.7 h0.5 i-1.0 j-0.4 k-0.3 n0.7 o-0.6 p-0.7 r0.8 s1.5
el+duen 7.1 a0.4 b0.6 d0.8 e-0.4 f1.5 i0.5 m0.4
el+en 7.3 a0.5 j0.9
el+enca 6.5 b0.3 c1.1 d0.4 f1.6 g-0.4 h0.7 i1.6 j-0.6 l0.4 m0.4 p-0.4 s-0.3
el+ench 7.3 a0.4 e0.6 n0.3 p1.0
el+enla 5.3 f0.5 i-0.4 j-0.4 l0.4 n1.8 p-0.4 s-0.4
el+equi 6.5 a-0.5 d0.6 e-0.5 g1.0 h0.7 i0.4 l-0.4 o0.4 r1.4 s-0.3 t-0.3
el+erro 7.1 c0.4 d0.8 e0.9 f0.8 g0.3 j0.4 k0.5 q0.7 r0.6 t-0.3
el+esca 6.6 e0.6 g-0.5 h-0.3 l0.7 m-0.3 s0.5
el+escr 7.3 d0.7 e-0.3 j0.5 p0.5
el+escu 7.3 i-0.4 q0.3
el+esfu 7.3 a0.4 e0.6 g0.3 i0.6
el+esta 7.1 h0.5 o1.9
el+estr 7.3 f0.4
el+expe 5.1 c1.2 f0.6 m-0.4 p-0.3 s-0.3 t0.5
el+favo 6.8 a0.5 c0.3 d0.6 e-0.4 l1.2 m1.3
el+fest 7.3 a-0.9 g0.8 h1.0 i-0.3 r0.8
el+fini 7.1 b-0.3 d0.4 e0.3 g-0.4 k0.4 t0.9
el+foll 6.4 a0.8 b-0.3 e2.6 i-0.5 k0.6 n0.4 o-0.4 s-0.3
el+font 7.1 a-0.7 c-0.3 i-0.4 t0.4
el+form 6.6 a-0.3 b0.5 d0.7 e1.3 f0.4 g-0.4 h0.4 i-0.4 j-0.7 k1.5 l-0.5 m-0.3 o0.9 p-0.5 r0.3 s-0.3 t-0.3
el+gall 7.3 m0.3
el+gara 7.1 a0.5 c0.8 e0.6 i0.6 p0.6 s0.4 t0.4
el+gest 6.8 a-0.8 d-0.5 g0.3 i-0.3 k0.5 o1.4
el+gimn 7.1 a0.5 b0.5 d0.5 e-0.3 i0.4 p0.7
el+gran 7.3 a-0.3 f0.5 g-0.4 h-0.4 l-0.3 n0.4 r-0.5
el+grem 7.3 a0.7 d0.4 s1.9
el+grup 5.9 a0.8 b-0.4 d-0.5 g-0.6 i-0.6 j-0.4 m-0.3 r-0.5 s2.2
el+guio 7.1 a-0.5 e-0.3 f0.3 g0.4 q0.5 r0.7 t0.6
el+herm 7.1 a0.5 b0.4 c0.7 e0.6 i0.3
el+hilo 7.1 a0.7 b0.8 c0.4 d1.7 s1.6 t0.8
el+hora 7.1 a-0.4 h-0.3 q0.6
el+hosp 7.1 a-0.3 b-0.3 e-0.4 g0.5 h-0.4 n0.7 r0.5
el+host 7.3 a-0.3 e0.8 g0.5 h0.4 n0.5 o0.3 r0.6
el+hote 7.1 a-0.4 i0.7 k0.4 r0.7
el+iban 7.1 a-0.5 c-0.4 d0.3 l1.2 n1.0 o1.3 r-0.4 t-0.5
el+impo 6.1 a1.7 b1.6 d-0.3 e0.4 g-0.4 i-0.3 j-0.6 l-0.4 m2.0 n-0.4 o1.0 p1.4 q0.4 t-0.3
el+indi 7.3 a0.7 b0.5 c-0.4 e1.6 f0.4 k1.4 m0.8 n0.4
el+info 6.0 a0.7 b0.5 c2.5 d0.7 e0.9 g1.3 h0.7 i-0.8 m0.4 o0.6 q0.3 r1.5 s-0.5 t0.6
el+ingr 6.5 a-0.6 d0.7 g0.5 h0.3 l-0.5 m0.7 o1.3 q2.2 r0.7
el+inqu 6.8 a-0.3 b-0.4
el+inst 7.3 a0.3 c0.5 d0.5 j0.5 p0.8
el+inte 6.4 a-0.3 b1.0 c-0.5 h0.8 i-0.4 l1.1 o1.3 q0.4
el+inve 7.1 e0.5 i1.4
el+iva 6.6 a0.6 b-0.5 c0.7 d-0.5 e1.4 j-0.5 p0.8 r0.4
el+jefe 6.8 a-0.3 c0.3 d0.5 e0.5 f1.3 g-0.3 h-0.4 k0.5 p-0.3 r-0.4 s-0.5
el+juev 4.8 a-1.2 c1.0 d-0.7 e-0.7 h-0.4 i-0.4 j-0.5 k2.0 m0.4 n0.7 o0.8 r0.9 s-0.6 t0.4
el+juez 6.2 a0.7 b-0.6 g-0.7 i-0.7 j3.0 l-0.4 p-0.6 r-0.5 s1.0
el+juic 7.3 c0.4 d0.4 f0.7 g0.6 q-0.3 r0.8
el+jura 6.6 c0.5 d1.2 f0.5 r0.5 t1.3
el+just 6.1 b-0.3 c-0.5 f0.7 g-0.6 i-0.4 k0.3 m-0.6 n0.4 p0.7 q3.4 s-0.3
el+juzg 5.6 b0.4 f-0.3 g-0.9 j2.1 k-0.7 m2.0 r-0.4 s-0.4
el+kilo 7.3 b0.9 p0.8
el+kit 7.3 a0.7 b0.4 c0.6 e0.6 p0.7
el+lava 7.3 c0.3
el+lo 7.3 a0.5 c0.4 d-0.4 e0.7 f0.7 i0.4 o0.3
el+loca 6.6 a-0.3 k-0.3 n0.8 s-0.3
el+logo 6.5 a-0.4 b0.5 c0.7 d-0.3 e0.9 f-0.3 g1.0 j-0.4 n0.7 p-0.5 r1.1 s-0.3 t1.3
el+los 7.3 c-0.3 p0.7
el+lune 4.4 a-0.9 b-0.5 c0.8 f0.9 g-1.1 i-1.0 j-1.2 k0.6 l2.0 n2.5 p-0.8 q0.3 r-0.4 s-0.8 t0.7
el+mant 6.5 d1.1 e-0.3 f-0.3 g0.8 h1.8 l0.4 m1.5 r-0.4
el+manu 6.4 a0.8 c0.6 d-0.5 e2.5 f1.5 j-0.3 k1.4 n1.4 p-0.4 q-0.3 r0.4 s-0.3 t0.5
el+mapa 7.3 a0.9 b0.6 e2.1 h0.3 o0.4 r-0.4
el+mart 5.4 c1.3 f0.3 g-1.1 k1.0 l1.0 n0.5 p-0.8 q1.1 s-0.7
el+masa 7.3 b0.5 e0.6 s0.7
el+mast 7.3 g0.5 i1.1 r0.6
el+mayo 7.3 c-0.3 d0.3 k0.3 q0.4 s0.5
el+mens 7.3 a-0.4 f0.4 k0.8 m0.4 n0.3 t0.5
el+mes 6.2 a0.6 c0.4 e0.8 f-0.5 h0.6 i2.0 m0.8 o0.4 p0.4 s-0.4
el+mier 6.0 a-1.5 c-0.4 e-0.4 f0.5 h-0.5 j-0.4 k4.2 n2.1 p-0.6 s-0.5 t-0.7
el+mio 7.1 d-0.3 g0.8 j0.6 r1.0 s0.3
el+mism 5.7 a-1.1 b0.7 d0.4 f1.0 h1.1 i-0.8 j-0.7 k0.3 l0.4 m0.9 n1.7 p-0.5 r0.7 s-0.6 t0.4
el+mode 6.8 a0.9 b0.3 c2.0 i-0.6 k0.7 m0.4 p-0.3 t0.7
el+movi 6.4 a-0.6 b0.3 c-0.4 d-0.4 f-0.3 g-0.4 i-0.4 n-0.3 o-0.3 q1.6 s-0.5 t0.3
el+mund 6.4 d0.8 e0.5 g0.9 h1.0 q-0.5 r0.9
el+muro 6.8 a-0.5 e0.5 f0.4 g1.4 m0.5 p-0.3 r1.7 s0.5
el+nino 7.1 e-0.5 i0.6 l0.7 r-0.3
el+no 6.6 a-0.7 g0.4 k0.8 l0.9 m0.5 p-0.4 q-0.4 t0.7
el+nomb 5.5 a0.4 d0.4 e0.6 f0.7 i-0.5 j-0.6 l0.7 m0.3 n0.4 q0.7 r0.7 s1.4 t-0.4
el+nota 6.5 e0.6 f-0.3 g-0.6 i0.6 j1.7 k-0.3 l0.6 r-0.3 t0.3
el+nues 7.3 a-0.4 g0.4 k0.3
el+nuev 6.4 a-0.9 b-0.3 e0.3 g0.5 i1.0 k0.5 l-0.4 m-0.3 n-0.3 r0.8 s-0.4 t0.3
el+nume 6.0 a0.3 c1.1 g-0.6 i0.8 j0.4 k0.4 l-0.3 m-0.9 o1.1 p-0.4 s-0.4 t-0.7
el+orde 7.3 a-0.4 t1.3
el+orga 7.1 a0.7 c0.9 e1.0 f0.4 i0.5 j0.5 p0.6
el+orig 7.3 f0.3 k0.5 n-0.3 q0.5
el+otro 7.3 a0.6 b0.4 d0.8 i0.5 m0.5
el+pago 4.6 a0.4 c0.5 e0.6 f-0.5 g-0.5 h0.5 i-0.6 j-1.0 k0.4 l2.1 m-0.5 n0.9 o1.1 p3.7 q3.7 s-0.9
el+pane 7.3 e-0.6
el+pape 6.2 d-0.5 f-0.6 g0.4 i-0.3 j0.7 k0.4 l-0.5 m-0.3 n-0.4 s-0.3
el+parq 7.1 a0.5 b0.6 d0.5 e1.1 p0.6 s0.4
el+part 6.8 a0.4 e0.9 g0.5 h0.9 j1.3 l0.5 m0.4 n0.4 r0.7 s-0.3
el+pasi 7.3 a0.4 b0.4 c-0.4 d0.9 e1.2 p0.5
el+pati 6.6 a-0.5 d0.6 f0.4 g0.6 h0.8 k0.4 r0.9 s-0.5
el+patr 7.3 a0.6 b0.5 c1.2 d0.3 e0.5 f0.5 k-0.4 t0.7
el+pdf 7.1 a-0.6 c-0.5 n0.3 q0.3 t2.6
el+pech 7.3 a0.3 b0.8 p0.6 r-0.4
el+pedi 6.8 c1.0 m0.5 q0.3 r-0.4 s0.7
el+peri 6.0 a-0.5 c1.0 e0.5 g-0.6 j1.0 m0.4 n0.6 s-0.9
el+perr 6.5 b0.9 c-0.6 d-0.4 e0.4 h-0.5 k0.5 l-0.4 p-0.3 s-0.3
el+piso 6.8 b1.1 c-0.4 e-0.4 h1.0 i-0.4 q-0.3 r0.4
el+plan 5.9 c1.2 d2.6 e-0.8 g-0.7 h0.4 i-0.7 j-0.4 n-0.3 r-0.4 s-0.5 t1.1
el+plaz 5.6 a0.3 c0.9 d0.7 e-0.5 g-0.6 h0.5 l0.3 n0.8 o0.9 p-0.5 s-0.5 t2.5
el+plei 6.8 a-0.7 c-0.5 g-0.4 i-0.4 j-0.5 k0.3 r-0.5
el+plen 7.1 a0.4 b0.8 g0.5 p0.7 r0.5 t0.8
el+po 7.3 a-0.4 b-0.3 k0.6 o1.4
el+port 6.0 a-1.4 b-0.5 c-0.3 d-0.4 g1.1 i-0.7 j-0.5 k0.6 l0.4 n0.7 p-0.5 q-0.5 r1.3
el+prec 6.4 a1.2 b1.8 g-0.4 i0.6 o-0.3 q0.3 r-0.4 t0.3
el+pres 5.2 a0.5 b2.0 c1.1 e-0.6 f0.9 g0.8 h1.0 i-0.4 j-0.3 k1.0 m1.6 n-0.6 p-0.6 r1.2
el+prim 6.5 a-0.6 c0.5 e-0.7 f-0.4 g0.7 h0.6 j-0.4 l0.5 o0.4 r0.5 s-0.3 t-0.3
el+prin 7.3 a0.8 b1.1 s2.0
el+prob 7.3 e0.7 p0.5 s0.7
el+proc 7.3 c0.6
el+prog 5.5 a0.4 d0.7 e1.1 g-0.8 i0.7 j-0.7 n-0.4 p0.6 s0.3
el+prot 7.1 b0.5 q-0.3
el+prov 6.8 f0.3 h-0.5 i-0.3 o-0.4 s-0.4
el+prox 6.4 b1.0 d0.6 e-0.8 f-0.3 h0.9 i-0.5 n2.2 o0.3 p-0.7 q0.5 r0.7 s1.8
el+proy 6.4 a0.3 c1.5 d1.4 e-0.6 f0.7 g-0.4 i0.7 k-0.4 l0.5 p-0.3 r-0.3 s-0.6
el+pueb 6.8 a0.6 b0.6 c-0.4 d0.8 g-0.7 i-0.3 j1.1 p-0.3 r-0.6 s1.7
el+puen 6.8 a-0.4 c0.6 g-0.5 i0.4 o0.5 p-0.3 r-0.3 s0.5
el+punt 7.1 c-0.3
el+que 5.3 a-1.9 c0.7 e0.7 f0.5 g-0.6 h0.5 i-0.5 j-0.8 k0.4 l-0.4 m-1.1 n-0.5 o2.3 s-1.1 t-0.5
el+reca 7.3 h0.3 l0.8 n0.7 o0.7 t0.3
el+reci 6.2 b-0.3 e0.6 h-0.4 j-0.3 l0.5 n1.9 o-0.6 p1.0 r0.3 s-0.4 t1.6
el+recu 7.3 b-0.3 c0.3 d0.9 g0.6 h1.1 o0.7 r0.9 t0.8
el+regi 6.4 a-0.7 b0.3 c0.8 i-0.7 j-0.7 l0.7 m0.6 n0.3 q0.3 s-0.4 t1.9
el+regl 7.1 c-0.3
el+repa 7.3 a-0.5 g0.3 l0.4 r0.5
el+repo 6.6 a1.2 b0.4 c1.7 e0.9 i1.3 n0.7 p1.6
el+resp 6.6 a-0.4 d-0.9 e-0.3 f1.7 j-0.9 n1.0 t1.0
el+rest 6.0 c0.8 d-0.4 e-0.8 f0.4 g0.6 h-0.5 i-0.6 j-0.5 l0.7 m0.7 n0.8 o-0.3 p0.7 r0.9 s-0.4 t-0.5
el+resu 7.3 a0.9 c-0.4 e2.5 i-0.3 j1.0 s0.8
el+retr 6.8 a0.9 c2.3 j0.9 l1.0 n0.9 p0.4
el+rieg 7.3 e0.4 g0.5 h0.8 i0.7 r0.6 s0.6
el+rome 7.3 e0.4 g0.4 p0.5 q0.6 r0.4
el+rotu 6.6 a-0.4 e0.4 f0.4 g-0.3 i-0.4 n-0.5 o0.8 s-0.3
el+ruid 5.0 d0.5 f1.0 i-0.4 j-0.7 s-0.4
el+saba 5.8 a-0.7 c0.4 g0.4 h0.3 i-0.6 l-0.4 n1.2 o-0.6 q0.7 r0.8 s0.4
el+sald 7.3 a0.4 c1.3 l1.7 m0.4 n1.7 o0.3 p1.5
el+salo 7.3 g0.3 n0.5
el+sant 7.1 c0.3 d0.7 k1.3 l1.1 n0.6 o0.5 q-0.3
el+secr 7.1 a0.7 c1.1 e0.4 i0.9 p0.8
el+segu 5.5 a-1.1 g-0.7 h0.6 j-0.5 k0.4 l0.5 o0.5 p-0.3 q1.4 r0.4 s-0.6 t0.4
el+sell 7.3 a0.4 i-0.3 p1.3
el+serv 5.5 a0.7 b0.6 e1.7 f1.2 g-0.5 h0.4 i1.3 n0.5 r-0.3 s-0.5
el+si 7.3 a0.3 c-0.3 d0.7 e1.0 i0.8 j0.7
el+sind 7.3 c0.7 j0.6
el+sini 7.3 a-0.5 h0.3 k0.3 p-0.4 t0.4
el+sist 6.6 b-0.5 c0.3 d-0.6 e1.0 g-0.4 i-0.3 l0.4 o0.9
el+soci 7.3 b0.8 c0.4 e0.7 f0.9 l0.3 n0.6 r0.5
el+sol 7.3 a-0.3 g0.3 k0.4 r0.4
el+somb 7.3 a-0.5 b0.5 g1.4 k0.3 m-0.3 r1.9
el+sopo 7.3 a0.5 b1.3 c1.4 e-0.5 i0.3 k0.3 r-0.3
el+stan 7.3 c0.4 d-0.3 e-0.4 g0.7 h0.7 k0.3 m0.6 r0.6 t0.8
el+suel 6.6 a0.6 b1.0 e0.9 g-0.3 l0.4 p0.4 r-0.3 s0.3
el+suyo 7.3 b1.1 e0.5 i0.4
el+tabl 7.3 a-0.4 g0.4 r0.5
el+tall 7.1 a-0.3 g-0.4 h-0.4 k1.1 q0.6 t-0.3
el+tech 7.3 a-0.5 c-0.4 g0.6 h0.7 q0.5 r0.6 t0.6
el+tecn 7.1 b-0.3 c0.5 d0.3 e-0.4 i-0.3 n0.5
el+teja 7.3 a-0.5 d-0.3 g0.7 r0.5
el+tele 5.7 a1.0 b0.5 d2.9 e1.1 g-0.8 i0.4 j-0.6 m-0.6 n0.6 p-0.4 r-0.3 t0.8
el+tema 7.3 a-0.4 e0.3
el+term 7.3 e0.8 k1.2 t1.1
el+teso 7.3 i0.4 k0.4 q1.0
el+text 4.9 a-0.6 b-0.4 g-0.3 h-0.3 i-0.4 j-0.7 o0.6 p-0.5 s-0.4 t0.4
el+titu 7.1 a-0.5 c-0.4 i-0.3 o-0.6 r-0.4
el+told 6.6 a-0.4 b-0.3 d-0.4 e-0.7 h0.5 m0.5 o0.4 t0.4
el+tono 7.1 l0.4 s0.5
el+tota 6.8 a-0.4 b-0.3 c0.5 e1.0 f0.3 l-0.4 m-0.3 n-0.5 o1.6 q0.3 t-0.3
el+tpv 6.6 c-0.4 g-0.5 i0.5 p0.6 r-0.3 t1.8
el+trab 6.6 a0.4 b0.4 c-0.5 d-0.5 e0.6 g0.7 j0.3 m0.4 o-0.3 q0.7 r0.6 t0.8
el+trad 7.3 a0.7 e0.9 f-0.3 j0.6 m-0.3 q0.3 r-0.3
el+tras 6.6 a0.3 c-0.4 d-0.3 e-0.3 g-0.5 i1.5 n-0.4 q0.4
el+trat 7.3 e0.6 m0.5 p0.8 r-0.4 t0.3
el+trib 7.1 a-0.3 e-0.4 g0.4 q1.1 r0.6
el+ulti 6.1 a1.1 b-0.4 e1.7 g-0.5 i0.6 j-0.4 o-0.3 p1.7 r-0.4 s-0.4 t-0.4
el+unic 7.1 b0.5 e0.5 g0.5 i1.5 k0.4 p0.9 r0.7
el+veci 6.8 a0.4 d0.7 k0.4 o-0.4 s0.5
el+vera 7.3 e0.7
el+vete 7.3 i0.5
el+viaj 7.3 c0.9 f1.1 g0.3 h0.7 k-0.3 m0.4 r0.5
el+vide 6.0 a0.4 d-0.5 e1.4 f-0.4 h1.3 i-0.5 k0.5 l-0.3 n-0.4 o0.6 p0.7 r0.6 s1.1
el+vier 5.2 c1.6 d0.5 e-0.6 g-0.6 h-0.7 i0.9 k0.4 m0.5 n2.6 o-0.7 p-0.8 s-0.4 t0.4
el+vigi 7.3 a-0.3 c0.3 g0.6 n0.6 r0.8 t0.4
el+visa 7.3 c-0.3 t0.7
el+vist 7.3 a-0.7 h-0.3 j-0.3 n0.4 o-0.3
el+vues 6.8 b0.5 c-0.5 e0.8 g-0.3 h1.0 i-0.4 o-0.3 s1.1
elec 6.1 a-0.8 b-0.4 c1.1 e0.5 g-0.4 i-0.5 l1.2 n1.1 o1.4 q0.6 s-0.6
elec+y 7.3 a-0.4 k-0.3 l1.2 n1.2 o0.3
electr 6.2 a-0.5 b-0.4 c1.0 e0.7 f0.3 g-0.3 i-0.5 k-0.6 l1.1 n1.1 o1.5 q0.6 s-0.5
eleg 6.5 a0.4 b0.4 d0.3 e-0.5 g-0.5 i1.0 k0.4 r-0.6 s1.4
elegan 7.3 a0.5 b0.8 d0.6 i0.8
elegid 6.8 e-0.4 g-0.4 k0.5 r-0.4 s1.5
elen 6.0 d-0.6 e0.5 f0.5 h0.5 i-0.5 l1.0 m-0.4 o-1.1 q0.8 r0.8 s-0.4 t0.8
elena 6.0 d-0.6 e0.5 f0.5 h0.5 i-0.5 l1.0 m-0.4 o-1.1 q0.8 r0.8 s-0.4 t0.8
elev 6.6 a0.9 b0.4 c0.6 d0.9 e-0.3 f4.5 g-0.3 i-0.4 j0.5 m-0.5 n0.5 p-0.3 q0.6 r-0.4 s-0.7
elis 7.3 b0.9 d0.4 g0.4 h0.7 k0.3 r0.9
ella 5.7 a0.7 c1.8 d0.7 f1.9 g-0.3 j-0.4 l-0.7 m-0.4 n-0.5 q-0.4
ella+se 7.3 c0.4 p0.8 r-0.3
ello 5.7 c0.5 d0.4 e1.1 f1.1 g-0.4 i-0.6 j0.9 l0.3 m1.0 n1.8 o-0.6 p-0.5 q-0.6 s-0.7 t-0.4
ellos 6.0 a0.4 c0.6 e1.5 f1.2 g-0.7 h-0.4 i-0.4 j1.1 l0.5 m1.3 p-0.4 q-0.4 r-0.3 s-0.5 t-0.4
elvi 7.3 e0.4 g0.5 m0.8 r0.7 t0.3
elvira 7.3 e0.4 g0.5 m0.8 r0.7 t0.3
emba 6.6 a-0.8 c-0.3 e-0.4 i-0.3 j-0.3 l-0.3 m-0.4 o0.4 r0.5 s-0.4 t0.4
emba+a 7.3 a-0.5 e-0.3 o-0.3 s-0.3 t0.5
embarg 6.8 a-0.7 d-0.3 e-0.5 j-0.3 r0.6 s-0.3 t0.5
emil 7.3 a-0.3 g0.6 m0.3 r0.6 t0.7
emit 6.5 a0.4 d0.7 e-0.8 f-0.5 i-0.4 j-0.3 m2.0 n0.9 o0.8 p-0.4 q1.0
emit+fact 7.3 a0.8 c-0.4 d-0.4 e0.6 h-0.3 k0.3 m0.6 t0.8
emit+la 7.3 e-0.3 i0.7 q1.2
emit+una 7.3 a0.5 m0.9 n0.5 o0.4
emitie 7.3 a0.4 e-0.3 k0.4 l-0.3 m1.1 o0.6
emitir 7.3 d0.4 h0.5 l0.6 m0.5 n1.2 o0.4
emot 7.1 a0.4 b0.3 d1.0 e1.3 i1.4
emotic 7.1 a0.4 b0.3 d1.0 e1.3 i1.4
empe 5.6 a-1.0 d0.7 e-1.0 f-0.4 h0.6 i-1.0 k1.2 l0.8 m0.4 n-0.5 r0.5
empe+de 7.3 a-0.5 e-0.3 k0.7
empe+en 7.3 a-0.3 e-0.5 h0.6 l1.0 m0.4 n0.3
empeza 5.8 a-1.0 c0.5 d0.5 e-1.2 f-0.4 h0.7 i-0.9 k1.3 l0.9 m0.4 n-0.5 r0.3
empezo 7.3 d0.4 p0.3
empi 6.5 e0.5 g-0.3 h-0.4 l-0.3 n-0.3 t1.6
empi+a 7.3 d0.3 i0.6
empiez 6.5 e0.5 g-0.3 h-0.4 l-0.3 n-0.3 t1.6
empl 6.1 b-0.6 c-0.5 d-0.3 g-0.5 i-0.6 j1.7 m1.2 o0.4 p-0.4 q-0.3 s-0.5
empl+y 7.3 a-0.3 e-0.4 k0.4
emplaz 7.1 a1.3 j2.4 m0.8
emplea 6.8 a-0.4 b-0.3 m0.4 o0.4 q-0.5
empleo 7.3 a-0.6 c-0.4 d-0.3 h0.4 i-0.4 m0.3 t0.3
empr 4.5 a0.3 b1.0 c-0.4 d1.1 e0.7 f0.6 g-0.7 h-0.4 i0.5 j-0.4 k0.3 m0.3 n0.7 o-0.8 p-0.8 s0.8 t0.3
empr+de 6.1 a-0.5 d-0.7 e-0.6 g-0.3 i0.4 j-0.3 l-0.4 m-0.5 t0.3
empr+no 7.1 a-0.4 c0.3 d0.8 i-0.7 k1.5 l0.4 m1.0
empr+nos 7.3 a0.6 b0.4 e0.5 i0.3 s0.8
empr+para 7.1 d0.5 e0.5 i0.4 t0.6
empr+que 7.3 a-0.4 k0.5
empren 7.3 a0.4 c0.5 j1.0 s0.5
empres 4.5 b1.0 c-0.7 d1.2 e0.8 f0.7 g-0.6 h-0.4 i0.6 j-1.0 k0.3 l0.3 m0.3 n0.7 o-0.7 p-0.6 s0.6 t0.3
en 1.9 a0.3 b-1.2 c0.3 d0.7 e-0.6 f-0.3 h-1.1 i-0.3 k-0.8 l-0.6 m-0.7 n-1.3 o0.5 p-1.3 q-0.3 s4.5
en+abri 6.6 c0.7 d0.6 g-0.4 i0.4 n0.4 q-0.4
en+agos 6.5 a0.6 c1.5 d1.0 g0.3 i-0.3 r0.6 s1.0
en+alta 7.3 q0.8
en+astu 7.3 c0.4 i1.0
en+blan 7.1 b0.4 e0.6 g0.6 h0.7 l0.4 m0.6 r0.4 t0.5
en+camb 6.6 a-0.3 b-0.4 e-0.4 g-0.4 h0.6 i-0.3 n-0.3 p0.5 q1.1 r-0.4 s-0.3
en+cami 7.3 c1.0 e-0.3 g1.0 r1.2 s0.8
en+casa 6.5 a0.5 b0.7 c-0.4 e0.4 g-0.4 h-0.3 m1.6 n-0.3 p-0.3 r-0.4 s-0.3
en+caso 7.1 e-0.3 f0.5 i0.7
en+cast 7.1 a-0.5 c-0.4 d0.5 e0.4 f0.4 g-0.3 m0.5
en+cinc 6.4 b-0.3 e0.9 g0.5 i-0.4 j1.2 k1.2 m1.3 n-0.5 o-0.4 p-0.5 q0.5 r0.6
en+comi 7.3 a-0.5 c-0.4 l0.3 q0.3 t1.0
en+conc 7.1 a-0.9 b0.4 c-0.5 e-0.4 i-0.4 l1.7 n-0.4 q1.4
en+cons 7.1 a0.3 d-0.3 e-0.6 j1.1 m0.6 s-0.4
en+cont 6.2 a0.3 b1.1 c2.1 g0.8 h1.1 i-0.6 l0.4 m0.4 o0.7 p-0.4 q0.6 r0.7
en+copi 7.1 a0.4 c1.2 d1.1 e-0.4 f1.7 k0.5 m0.5 n1.2 o0.8 p-0.4 q-0.3 s-0.4
en+cuan 5.9 a-0.5 c0.5 e0.3 g-0.3 h-0.3 i-0.5 j-0.4 k0.4 n3.5 o0.3 q0.3 s-0.4 t2.5
en+cuen 7.1 a0.7 b-0.3 c0.7 e-0.3 i0.8 j0.7 s1.5
en+defe 7.3 c0.5 j0.6 p0.5
en+dici 6.8 b0.6 c0.3 i1.7 p0.5
en+diez 7.3 e0.9 g0.5 i-0.3 j0.4 r0.7
en+dos 5.3 a-1.2 h0.6 i-0.6 j-0.6 l2.3 n0.5 p-0.6 s-0.5 t1.1
en+dwg 7.3 a-0.6 c-0.3 e0.3 i0.3
en+el 3.3 b1.2 d0.5 e1.6 g-0.8 h0.5 i-1.7 j-0.9 k-0.5 l1.3 m0.5 n0.3 o1.1 p0.7 q0.8 t0.3
en+ener 5.9 b1.4 d0.4 e0.6 f0.7 g-0.5 i0.7 k0.6 l0.9 m-0.4 n0.5 p-0.4 q-0.6 s-0.4 t-0.4
en+esa 7.3 a0.6 d0.7 e0.8 j0.7 l0.4 m1.1 s0.8 t0.4
en+eso 7.3 a-0.4 c-0.4 l0.6 n0.6 t0.4
en+esta 7.1 b0.8 i-0.4 j0.8 m1.0 n0.5
en+este 7.3 d0.4 g0.3 h0.4 l0.4
en+eusk 7.3 a-0.4 d0.3 h1.0 t0.5
en+falt 7.1 a0.6 b0.8 d1.0 e-0.4 i0.5
en+febr 7.3 b0.7 i0.4 l1.1
en+fin 7.3 a1.3 g-0.4 i-0.3 k0.5 s-0.3
en+foro 7.3 a0.6 e0.7 i0.8 j-0.3 s1.7
en+fran 7.3 a-0.4 c-0.4 f0.4 g0.5 h0.5 i-0.3 l0.5 m0.4 n0.5 r0.7
en+gall 7.1 d1.0 e0.4 h0.9 i0.3 l0.5
en+goog 6.1 b-0.5 c-0.4 e1.4 g1.1 i-0.5 j-0.3 k-0.5 m0.3 p-0.4 q0.5 r1.1 s1.2
en+ingl 6.6 a-0.4 d0.6 f0.5 h-0.3 l0.7 r0.4
en+inst 7.3 a0.5 s1.3
en+juli 7.3 e0.5 s0.7
en+juni 6.4 a-0.4 b0.5 c0.6 d0.5 e0.3 g-0.3 h0.4 j0.6 m-0.5 n-0.4 p0.7 t0.3
en+la 3.4 a-0.4 b-1.8 e1.7 f0.8 g-1.0 i-1.8 j0.4 k1.5 l0.5 m1.7 o1.9 p-0.4 q1.0 s0.6 t0.8
en+las 5.7 b0.8 d-1.1 e1.4 f1.7 g1.2 h-0.5 i-0.3 m-0.6 q2.1 r1.3 s0.9
en+line 7.3 a0.6 c1.2 e0.6 p0.7
en+lo 7.3 a0.5 e1.0 j1.1
en+los 5.8 a1.3 b-0.3 c-0.4 d0.5 e0.7 f0.3 i-0.4 j1.3 p-0.5 q0.9 s0.6 t0.5
en+luga 7.1 b0.3 c0.3 e0.7 l-0.3 o1.1 q0.3 s0.6 t0.4
en+mano 6.2 a0.3 b-0.4 c-0.6 f0.4 i-0.5 j2.0 m0.7 n0.8 p0.3
en+marz 6.0 a1.5 b0.6 c1.2 e1.1 g-0.4 i0.9 j0.5 l0.9 s-0.4
en+mayo 5.8 c1.4 d1.2 f0.7 g-0.3 h1.0 k0.5 n-0.4 r0.4
en+medi 6.8 a-0.4 d-0.4 i-0.3 l1.2 o0.5 p-0.4 r0.5 s0.6 t1.2
en+mi 5.6 a1.0 b0.9 c0.7 d0.6 e0.7 f1.1 g0.7 i-0.9 j0.6 k-0.3 m-0.7 o-0.6 p1.3 q1.1 r0.4
en+mita 7.3 a-0.5 d-0.4 k1.6 l0.4
en+nues 6.8 a0.4 c1.1 i-0.4 j-0.4 k0.4 p1.3 s0.6
en+octu 6.6 a0.4 c1.1 d0.8 e0.6 f0.8 g-0.3 i1.4 j0.4 p0.4
en+otro 6.6 b0.4 e-0.4 g0.4 h0.4 l0.3 r0.4
en+pdf 7.3 g0.4 n-0.4 q-0.4 r0.3
en+pers 6.8 a0.7 c-0.3 e-0.3 i0.4 j0.7
en+pie 7.1 a-0.8 e-0.6 g1.1 j-0.3 k0.7 r1.3
en+plan 7.1 b0.5 c0.3 d0.3 i1.2 k1.7 s-0.4
en+plaz 7.3 g0.3
en+plen 6.5 c-0.5 d-0.4 e1.1 g-0.5 h0.5 l1.4 m0.4 n0.4 p-0.4 r0.5 t2.2
en+port 6.8 a-0.3 e0.4 i-0.5
en+pren 7.3 a-0.5 f0.3 s-0.4
en+prim 7.1 a0.3 c0.5 d0.6 e0.5 j0.6 s0.3
en+que 6.2 a2.1 b0.4 c2.4 d0.9 e0.6 f0.5 g-0.6 i-0.5 k-0.5 l0.4 n0.3 s-0.3 t0.8
en+quin 7.3 a-0.5 k0.6 l-0.3
en+rede 7.1 f0.4 m0.4 q0.4 s0.5
en+rojo 7.3 a-0.5 f0.4 g0.6 h1.1 l-0.3 m-0.3 r0.6 t0.4
en+sala 7.3 a-0.8 c-0.3 d-0.5 e-0.7 k0.4 l0.5
en+sema 7.3 e-0.3
en+sept 6.5 c0.9 f0.5 h-0.4 i-0.4 j-0.4 k0.3 l-0.4 m-0.4 n0.4 p0.4 s-0.3 t-0.3
en+seri 7.3 a0.7 b0.5 i1.1
en+su 6.1 a0.8 b1.2 c0.7 d-0.6 f0.3 i-0.4 l-0.3 m1.6 o-0.3 p0.7 q-0.3 s0.3
en+tala 7.3 c0.5 d1.0 j0.5 k1.1 o0.3
en+toda 6.8 d1.0 e0.5 g-0.4 i-0.6 j0.4 s0.8
en+todo 6.8 a-0.6 f-0.3 g1.2 h1.6 n1.0 r1.7 t0.4
en+tres 6.2 c0.5 d0.7 e-0.3 g1.4 h1.3 i-0.5 k-0.3 l1.3 p-0.4 r1.6 s0.8
en+trip 7.3 a0.4 e-0.4 g-0.5 k0.4 p-0.3 r-0.4 s1.1
en+trus 7.3 a0.6 b0.5 e0.5 p-0.3 s1.9
en+tu 7.3 c0.4 d0.6 m0.3 o0.3 q1.2 t0.9
en+twit 6.8 a0.8 b0.7 c0.9 d1.8 e-0.3 p-0.4 s2.4 t0.8
en+un 5.0 b1.1 c-1.1 d0.5 g1.6 h-0.9 i0.7 k-0.3 m-0.5 p1.5 q0.8 r1.6 s0.6
en+una 6.2 c-0.3 e1.2 f-0.5 g1.2 i0.4 j-0.3 m0.8 n0.6 p0.7 q1.1 r1.6
en+vale 7.3 a-0.4 b0.3 f0.4
en+vez 7.3 a-0.9 m2.9 q0.5
en+vues 6.5 a-0.9 e-0.8 g-0.4 h-0.4 i0.6 j-0.5 k-0.3 n0.7 p0.8 q0.3 s-0.3 t-0.4
enca 4.6 a-0.4 b-0.5 e1.7 f1.8 g1.4 h2.1 i0.5 j-0.5 k1.0 n-0.4 p-1.3 q1.7 r2.0 t0.3
enca+con 6.6 a-0.5 g0.8 h2.5 i-0.3 j0.4 n0.3 o0.5 r1.1 s-0.6 t-0.4
enca+de 6.6 a-0.7 c-0.3 e-0.6 g-0.5 h-0.4 i1.6 r-0.4 s-0.4 t0.3
enca+el 7.3 c-0.3 f0.5 j0.4
enca+otro 7.3 a-0.5 g1.0 h1.8 i-0.5 o0.5 q1.1 r1.2
enca+un 6.8 c0.3 e-0.4 f-0.4 i-0.4 n0.6
enca+y 7.3 e-0.3 g0.6 k1.1 r0.5
encaja 7.1 c-0.4 e1.4 f1.7 g-0.3 i-0.3 l0.3 m-0.4 q0.5
encant 5.7 a-0.9 b-0.6 c-0.5 e0.7 f-0.3 g2.9 h2.4 i-0.9 j-0.6 k1.0 m-0.4 p-0.5 q1.0 r3.1 s-1.0 t0.6
encarg 5.2 c0.7 d0.3 f1.2 g-0.7 h0.9 i1.2 m0.9 p-0.9 q0.6 r-0.4 s0.9
encarn 7.3 i0.4 k0.5
ence 7.1 a0.3 c0.5 d-0.4 e1.1 f0.5 g-0.4 n-0.3 q0.3 t1.1
ence+el 7.3 a0.5 c0.4 d-0.3 e1.2 f0.6 l0.4
encend 7.1 a0.3 c0.5 d-0.4 e1.1 f0.5 g-0.4 n-0.3 q0.3 t1.1
ench 7.1 a0.5 e1.1 g-0.3 p0.9
enchuf 7.1 a0.5 e1.1 g-0.3 p0.9
enci 5.5 b-0.4 c0.8 d0.6 e1.0 f1.1 g0.3 i-0.4 l-0.8 m0.7 n0.7 o0.6 p0.3 q0.3 r0.8 s-0.5 t0.8
enci+con 7.3 a0.5 c1.4 d0.4 e1.1 g-0.3 h0.5 i0.4 r-0.4 t0.4
enci+de 6.2 d0.4 f1.5 g0.7 j0.4 l-0.4 m0.9 n0.7 o0.8 p-0.4 q0.5 r1.0 s-0.4
enci+me 7.3 d-0.3 m0.4 n0.4 t0.4
encima 5.6 b-0.3 c0.8 d0.7 e0.9 f1.2 g0.4 i-0.3 l-0.7 m0.8 n0.8 o0.6 p0.4 r0.8 s-0.5 t0.6
enco 6.0 d1.6 f-0.4 h-0.5 i2.0 k0.7 n0.5 p-0.4 q0.4 r0.4 s-0.6 t-0.5
enco+a 7.1 a0.4 c-0.3 d1.7 i1.4
enco+una 7.1 a0.3 d0.5 e0.5 i0.7 k0.9
encont 6.4 c0.3 d1.5 h-0.5 i1.2 j-0.3 k0.8 n0.5 p-0.4 q0.5 r0.6 s-0.4 t-0.5
encu 6.0 b2.1 e-0.3 g-0.3 h-0.3 i-0.8 j-0.4 o-0.4 r-0.4 s1.9
encu+de 6.5 b1.6 c-0.5 e-0.6 i-0.6 j-0.3 k-0.3 o-0.3 s1.3
encuen 6.5 b0.7 c-0.5 i-0.6 o-0.3 p0.4 s1.1
encues 6.8 b0.7 d-0.4 r-0.6 s0.5
ener 5.0 a-0.6 b0.9 d0.7 f0.9 g-1.2 i1.1 j-0.3 k1.1 l1.8 m-0.4 n1.5 o0.3 s-0.8 t-0.6
ener+con 7.3 a0.4 c0.5 d0.6 i0.6
ener+la 7.3 a0.3 i1.2
enero 5.1 a-1.0 b0.9 d0.5 f0.9 g-1.1 i1.1 j-0.3 k1.1 l1.9 m-0.4 n1.5 o0.4 p-1.0 s-0.8 t-0.6
enfa 6.8 a-0.8 i-0.5 o0.3
enfada 6.8 a-0.8 i-0.5 o0.3
enfe 7.1 a-0.6 c-0.3 d-0.5 e-0.3 h0.9 l1.5
enferm 7.1 a-0.6 c-0.3 d-0.5 e-0.3 h0.9 l1.5
enfr 7.1 a0.4 e1.3 g-0.3 k0.4 p1.2 s0.4
enfren 7.1 a0.4 e1.3 g-0.3 k0.4 p1.2 s0.4
enho 6.0 a-0.4 b-0.7 c-0.4 d-0.6 e1.3 f0.3 g2.5 h0.6 i-0.7 j-0.4 k0.7 l-0.3 n0.9 p-0.6 q0.5 r2.8 s-0.5
enho+a 6.8 b-0.3 c-0.4 d-0.5 e0.3 g0.7 m0.3 q0.7 r0.8 t-0.4
enhora 6.0 a-0.4 b-0.7 c-0.4 d-0.6 e1.3 f0.3 g2.5 h0.6 i-0.7 j-0.4 k0.7 l-0.3 n0.9 p-0.6 q0.5 r2.8 s-0.5
enla 5.3 f0.5 i-0.4 j-0.4 l0.4 n1.8 p-0.4 s-0.4
enla+a 5.5 e-0.4
enla+del 7.3 a0.5 c0.6 e1.2 f0.4 n2.2
enlace 5.3 f0.5 i-0.4 j-0.4 l0.4 n1.8 p-0.4 s-0.4
enor 7.1 a-0.3 g1.1 h0.6 i0.6 r0.9
enorme 7.1 a-0.3 g1.1 h0.6 i0.6 r0.9
enri 7.1 a-0.6 e-0.7 g0.6 h1.0 i-0.3 k0.4 n-0.3 q0.4 r0.7
enriqu 7.1 a-0.6 e-0.7 g0.6 h1.0 i-0.3 k0.4 n-0.3 q0.4 r0.7
ensa 7.1 a-0.4 h0.7 n1.0 q0.7 r0.3
ensaya 7.3 a-0.3 l0.3 n1.2 q0.6 r0.4
ense 6.5 a0.6 d0.6 e0.9 g-0.3 k0.7 l-0.3 m1.1 o0.4 s1.3
ense+el 7.3 a0.3 b0.4 d0.5 e0.3 s0.3
ensena 6.6 a0.4 d0.7 e1.1 g-0.3 k0.7 l-0.3 o0.4 s1.4
ente 4.8 a1.4 b1.2 d2.9 g1.0 h2.0 i-1.3 l1.2 n0.5 o1.1 p-0.9 q0.7 r1.9 t0.3
ente+de 7.1 a1.0 c0.4 d1.9 e-0.4 f0.6 g-0.5 i0.9 o0.6 r-0.7
ente+por 6.6 a1.1 d2.5 g-0.5 l0.5 p-0.3 q-0.3 r-0.7 s-0.5
entend 6.0 b-0.3 e0.7 g-0.3 i-0.7 j0.6 k-0.6 l0.9 n0.5 o0.9 q0.8
entera 5.5 a0.8 b2.3 d1.8 e-0.4 h0.7 k0.6 l0.3 o0.5 p-0.7 r0.5 s-1.2
entero 6.4 b-0.7 d1.9 e0.6 g2.1 h2.3 i-0.7 j-0.7 k0.4 l0.4 o0.5 p-0.4 r2.4
enti 5.9 a0.9 b-0.6 c1.4 d1.5 e0.3 g0.5 h-0.3 i-0.6 j-0.4 k0.5 l0.3 m0.4 o0.9 p0.5 r0.6 s-0.6
enti+con 7.3 d0.5 e0.4 g0.4 p0.3 r0.4
enti+que 7.1 a1.0 c2.2 d1.7 f0.6 g-0.4 n0.3 s-0.3 t0.5
entien 6.1 a1.0 b-0.6 c1.4 d1.4 h-0.5 i-0.4 j-0.3 n0.5 p0.7 r0.4 s-0.5
entier 7.1 e0.6 g0.3 k0.7 l0.7 m0.7 o1.0 q-0.4 t-0.3
ento 6.0 a0.3 b0.5 c0.6 d0.4 e0.7 f0.6 h-0.4 i0.6 m0.4 p-0.4 s-0.4
entonc 6.0 a0.3 b0.5 c0.6 d0.4 e0.7 f0.6 h-0.4 i0.6 m0.4 p-0.4 s-0.4
entr 3.9 a1.7 b1.1 c4.8 d1.6 f0.6 g-0.8 h0.6 i0.9 j1.0 k0.3 l1.7 p0.4 q0.4 s-0.4 t1.4
entr+a 6.8 d0.6 i-0.4 j0.4 p0.5 s0.6
entr+con 7.3 c0.5 e-0.5 f0.7 l-0.4
entr+cuat 7.3 d-0.4 h0.4 k0.4
entr+de 6.8 c0.7 d0.9 e-0.7 j0.5 k0.7 t0.6
entr+el 6.6 a1.0 c2.4 e0.5 g-0.4 i0.5 l-0.3 p-0.4 r-0.4 t0.9
entr+en 5.9 a-1.0 e0.4 h0.3 j-0.6 l0.3 m0.3 n0.8 p-0.5 r0.5
entr+eram 7.3 a0.5 d1.0 i0.9
entr+la 6.8 d-0.4 e0.3 g-0.4 o1.6 r-0.3 t-0.3
entr+las 6.0 a0.4 b0.4 c1.7 e-1.0 g-0.4 i0.9 j0.8 l0.9 n0.5 p-0.5 r-0.4 s-0.4
entr+lo 7.3 c0.7 e-0.4 p0.7
entr+los 7.3 e0.7 g-0.3 i-0.4
entr+por 7.1 a-0.8 c-0.5 e-0.3 h-0.3 m-0.5 p-0.4 q0.4 r0.5
entr+sigu 7.3 c-0.4
entr+una 7.1 a0.4 b0.6 i0.6 r-0.3 t0.4
entr+y 7.3 a0.4 e0.7 f0.4 m0.3
entra 6.6 a-1.0 b-0.3 c-0.5 g0.4 h0.7 l0.8 n0.6 p-0.4 r0.6 t0.6
entrad 5.9 a-0.6 c-1.1 e0.5 g0.3 h1.5 j-0.5 k-0.5 l1.0 m0.9 p-0.5 r0.8 s-0.6
entram 7.3 a0.5 d1.0 i0.9
entran 6.6 b1.0 c1.2 e0.3 i-0.4 j0.6 k0.7 l1.2 m0.4 t0.4
entrar 6.5 a-0.7 d0.3 f0.5 g1.0 n-0.5 r1.2 s-0.4 t0.6
entre 5.7 b0.7 c0.5 d0.6 e-0.5 g-0.7 i0.9 j-0.7 k0.5 l0.8 m-0.5 p-0.6 r-0.3
entreg 5.0 a3.0 b0.4 c5.9 d-0.3 e0.6 f1.0 g-0.7 j1.3 k0.8 m-0.5 n-0.3 o-0.5 p1.7 q0.3 s-0.6 t1.4
entren 7.3 a-0.6 c-0.4 e-0.3 k0.4
entret 6.6 a0.6 j0.4 p1.0
entrev 6.6 a0.9 d1.3 e0.7 g-0.3 i-0.5 j1.2 r-0.4 s1.7
entro 7.1 e0.4 h0.3 i0.4 l0.7 n0.7
envi 4.7 b-0.3 c1.2 f1.1 i-0.7 l-0.3 n0.5 o1.2 q0.4 r0.4 t-0.4
envi+el 5.9 a-0.3 c-0.4 n0.7 q-0.3
envi+junt 7.3 a-0.3 o1.7
envi+la 6.5 c0.6 d0.6
envi+las 6.5 d0.7 g0.4 r0.4
envi+y 7.3 d-0.4 e0.4 j0.8 s0.7
enviad 7.3 c0.5 d0.7 f0.7 q1.8 r-0.4
envian 7.3 c0.6 n0.6 o0.9
enviar 5.2 b-0.4 e0.4 g0.4 n-0.4 q-0.3 r0.4 s0.3 t0.5
envias 7.3 d-0.4 e1.0 f1.2 k-0.4
envien 6.8 a0.5 c1.3 d-0.3 f-0.4 i0.4 p1.2
envio 7.1 a-0.3 c-0.3 f0.4 n1.0 q-0.4
equi 5.0 a-0.9 b-0.6 c0.8 d1.6 e0.4 f0.4 g1.9 h1.3 j-1.1 k1.4 l-0.6 m0.8 n0.6 o2.1 p-0.9 r2.3 t1.2
equi+de 6.8 a-0.5 e-0.3 g0.8 h0.5 m0.5 r1.0 t0.4
equi+en 7.3 g0.3 h0.6 k0.5 n0.3 t-0.3
equi+no 7.3 c0.7 g0.4 h0.3 m0.4 r0.4 s0.6
equi+y 7.1 d1.2 i0.9
equipa 7.3 a0.4 c1.2 s1.0
equipo 5.3 a-1.3 b-0.5 d1.0 e-0.6 g2.7 h1.3 i0.8 j-0.8 k0.5 l-0.6 m0.4 n0.4 p-0.6 r3.0 s-0.7 t0.6
equiva 7.1 a-0.7 g-0.3 o3.3 r-0.4 t0.4
equivo 7.3 a1.1 c-0.4 d0.7 e2.0 f0.4 k1.5 m0.4 n0.3 t0.3
era 4.8 a0.5 b1.5 c4.2 d0.8 f2.3 h0.7 j-0.7 m1.5 n-0.3 r0.9 s-1.4
era+de 6.5 b-0.4 c0.4 d-0.4 e-0.5 h0.5 i-0.4 j-0.3 m2.0 o0.5 q-0.3
era+el 7.1 c1.0 d-0.3 e0.4 f0.6 p0.7
era+la 6.8 c1.0 g-0.4 h-0.5 i-0.5 j-0.3 o0.4 s-0.4
era+para 6.5 a0.5 b-0.5 c2.4 d1.4 f1.0 i1.1 j-0.5 m-0.4 p-0.4 q0.4 r0.8 s-0.4 t-0.5
era+un 7.1 d0.6 e-0.5 f1.2 r-0.3
era+una 7.3 a0.4 b1.0 d-0.4 e1.2 g-0.3 k0.5 t0.3
eram 7.1 a0.6 c-0.5 d1.3 i0.8 r-0.4
eramos 7.1 a0.6 c-0.5 d1.3 i0.8 r-0.4
eran 7.1 c0.5 d0.6 g0.5 m0.4 n0.4 r0.8
eres 7.3 l0.4 n-0.3 q0.9 t0.4
erne 7.3 a0.3 e0.6 f0.7 i-0.3 o0.3 s0.4
ernest 7.3 a0.3 e0.6 f0.7 i-0.3 o0.3 s0.4
erra 6.8 b1.0 e1.7 f0.4 q0.3 r0.3 s1.1
erra+en 7.3 e1.1 f0.3 g1.0 q0.6 r1.0
errata 6.8 b1.0 e1.7 f0.4 q0.3 r0.3 s1.1
erro 5.5 a1.7 b-0.5 e4.0 f1.5 g-0.6 i-1.0 j1.1 l1.1 m1.5 n-0.5 q0.5 s-0.6 t0.5
erro+del 7.3 a0.5 e1.1 f0.9 p0.4
erro+en 6.4 c0.5 e0.8 f0.8 i-0.4 j1.4 l1.9 n-0.5 p-0.3 q0.5
error 5.9 a0.6 b-0.7 d0.5 e2.0 f0.5 i-0.7 j0.6 k0.5 l1.4 m2.0 n-0.4 o-0.4 p-0.6 q0.7 s-0.4 t0.6
errore 6.5 a1.4 d-0.4 e2.6 f1.2 g-0.5 i-0.5 j0.6 m-0.6 o0.3 p0.7
erte 7.3 a-0.5 l0.8 o0.4 t0.4
es 3.1 a-0.8 b2.0 d2.4 f0.7 g-1.3 i-0.6 k-0.8 n2.7 o2.5 p-1.7 q0.5 r-0.3 s0.7 t2.2
es+a 7.3 k0.3 q0.7
es+abog 7.1 a0.4 c0.4 d0.6 e-0.5 j1.4 p-0.6
es+buen 7.3 e-0.5 j0.4 o0.3
es+casi 7.3 a0.5 c0.9 i0.4 s0.8
es+como 7.1 c0.7 e0.5 i0.5 j-0.3 q0.9 s0.5
es+con 7.3 d0.4 p0.7
es+cosa 6.8 a-0.3 i0.4 m0.4 n0.4 s-0.4
es+cuan 7.1 c0.4 e0.5 f-0.3 h0.3 l0.3 n2.2
es+de 6.0 a-0.4 c0.5 e0.5 f0.6 i1.3 j0.5 n0.6 o0.5 p-0.5 q-0.4
es+deci 7.3 e-0.4 i-0.4 j0.7 n1.4 o-0.4
es+dema 7.3 a0.6 b0.8 c0.9 d1.6 i0.5 n0.3 s-0.3
es+el 5.1 a-0.6 b1.7 d0.4 e0.7 f1.0 g-0.7 h0.9 j-0.6 k0.6 l1.1 m-0.6 o-0.7 p-0.8
es+en 6.8 a-0.5 d0.4 e-0.4 f0.9 h-0.4 n-0.3
es+exac 7.3 d-0.4 e1.2 i-0.5 p-0.3 q0.6 r0.3 t0.5
es+fies 7.3 e-0.4 k0.8 m0.9 t0.8
es+grat 7.3 i0.8
es+la 5.5 a-0.9 e0.6 h-0.3 i-0.9 j-0.6 k0.5 m-0.6 o1.6 q1.6 r0.7 t1.3
es+lo 5.9 a-0.4 b-0.6 c-0.3 d0.9 e-0.7 g0.6 h0.9 j0.8 m1.3 o-0.4 p-0.8 q0.8 r1.1 s-0.3 t1.0
es+mas 7.3 a-0.4
es+much 6.6 a-0.5 b0.8 e-0.4 g-0.4 h-0.4 k-0.3 p-0.5 r-0.4
es+muy 7.1 c0.4 i-0.3 l-0.4 m-0.3 o0.6 q0.6 s0.6 t-0.3
es+otro 7.3 a-0.5 b-0.4 i0.7 o-0.3 q0.7
es+para 6.0 a-1.4 b0.9 d-0.4 g-0.5 h-0.5 i-0.5 j-0.8 k0.3 l-0.6 n1.1 o2.1 p-0.4 t-0.8
es+por 6.0 a1.3 b3.1 c0.7 e-0.8 f0.8 g-0.4 l0.4 m-0.6 o0.6 s0.4 t-0.4
es+prec 7.3 a-0.4 g0.3 m0.4 n0.5 r0.4
es+proc 7.3 a0.7 d0.6 j1.7 p0.5
es+que 5.3 a0.3 b0.8 d3.4 e0.8 f1.4 h0.5 i0.8 j0.3 k0.8 l1.3 m-0.8 n0.6 o1.7 p-0.7 s-0.5 t-0.4
es+solo 6.8 g-0.3 l-0.4 o0.8 p-0.3 s0.8
es+su 7.1 b-0.3 c0.5 d1.2 e0.4 f0.9 i-0.5 k0.7 m-0.3 o0.9 r0.4
es+un 6.0 a0.4 b1.2 e0.6 f0.7 g-0.5 o-0.6 s-0.5
es+una 6.5 a0.8 b1.0 e0.6 g-0.4 k-0.3 m0.3 p0.4 r-0.5 s0.4
esa 5.3 a1.6 b2.0 f0.9 g0.3 h0.3 i-0.3 j0.9 k-0.3 m2.4 n-0.7 p2.2 r0.4
esa+cant 7.3 b1.0 e-0.3 p1.1
esa+fact 6.8 a0.8 i-0.4 o0.9 p2.1
esa+fech 7.3 a-0.4 i1.5
esas 6.5 c1.1 d0.8 e0.9 g-0.5 i-0.5 j-0.5 k-0.4 o1.8 r-0.5 s0.9
esas+cosa 7.3 d0.4 e0.8 s0.6
esca 5.5 a-0.6 b0.7 c-0.7 e-0.5 g-0.7 j-0.6 l0.3 p-0.7 r-0.4 t-0.5
esca+de 7.3 a-0.3 d0.5 e-0.4
esca+es 7.3 e-0.4 f0.4 g0.3 h0.5
esca+que 7.3 a-0.8 d-0.3 f0.4 i-0.4 o0.3
escale 6.5 c-0.5 d0.5 h0.5 m0.4 n0.3 r-0.3
escane 6.8 a-0.5 b-0.3 e-0.5 i-0.4 n-0.5
escapa 6.6 b1.6 e0.6 g-0.6 h-0.3 i0.8 l0.7 m-0.3 p-0.3 s0.5
esce 6.8 b-0.4 c-0.4 e0.5 f0.4 g-0.3 j-0.3 k-0.3 o0.5
escena 6.8 b-0.4 c-0.4 e0.5 f0.4 g-0.3 j-0.3 k-0.3 o0.5
esco 6.5 c1.0 d0.9 h1.1 k-0.3 n1.0 r0.4 s-0.3
escola 7.1 a-0.6 d0.3 g0.5 h1.3 m0.4 r0.7
escr 4.1 a0.7 b-0.7 c1.9 d1.7 e2.2 f1.2 g0.5 h1.0 i-1.1 k-0.4 o0.4 q-0.4 r1.2 s1.7 t0.6
escr+a 6.0 a-0.7 c0.5 d1.1 f1.1 g-0.5 h0.5 i-0.5 n0.4 p-0.4 s-0.7
escr+al 7.1 c0.5 d-0.4 i-0.6 j-0.4 s1.6
escr+ante 7.1 a0.5 c-0.3 d1.5 e1.2 i0.5
escr+con 6.8 c0.3 i0.4 l0.9
escr+de 7.3 a-0.3 e-0.5 p0.6
escr+desd 6.8 c-0.4 d-0.3 j0.6 r-0.4
escr+el 7.1 a1.0 c2.5 d1.3 g-0.5 i0.5 k-0.3 o0.3 t0.5
escr+en 6.6 a0.5 c-0.6 d0.3 g0.8 j-0.3 m0.4 p0.6 r1.0 s1.4
escr+la 7.3 a0.5 c0.6 e0.5 s0.9
escr+para 7.3 a-0.9 e-0.5 g1.7 m0.7 n0.7 r2.0 s-0.5
escr+por 6.8 a-0.5 c-0.3 d0.5 i0.3 o0.4
escr+solo 7.3 a-0.4 c0.7 d-0.5 g0.5 n0.9 o0.3
escr+una 7.3 a0.8 c0.4 d0.3 g-0.4 s1.2
escr+y 6.8 a0.7 b0.8 e1.7 f1.4 g-0.4 h-0.4 j0.7 n0.7 o0.4 q-0.4 s0.7
escr+yo 7.3 a0.3 i0.5
escrib 4.6 a1.3 b-0.5 c1.7 d2.3 e2.0 h0.8 i-0.8 k-0.5 n0.7 r0.7 s2.2
escrit 4.9 a-0.3 c0.7 e0.8 f1.5 g0.4 h0.4 i-0.5 l0.5 o0.4 q-0.6 r1.2 s-0.4 t1.0
escu 6.0 a-0.6 b-0.6 e-0.5 g-0.6 i0.3 j-0.4 k-0.3 l-0.4 o0.6 p-0.3 q0.4 r-0.5 s-0.6
escu+y 7.3 d0.5 h0.6 i0.5
escuch 7.1 c0.4 e-0.4 i0.5
escudo 7.1 a-0.4 g-0.4 h0.5 i-0.4 k-0.3 n0.4
escuel 6.6 a-0.3 b-0.4 c-0.4 e-0.3 o0.6
ese 5.1 a2.3 b1.9 d0.7 e1.0 f0.4 g0.7 h1.1 j2.1 k0.6 l0.3 m2.3 n0.7 p1.9 q-0.9 r1.1 s1.4 t-0.3
ese+dine 7.1 a1.0 b0.7 d0.3 g-0.3 p2.4
ese+impo 7.1 a0.6 e0.4 f0.4 j0.7 m1.3 p0.8
ese+mism 7.3 e0.6 l0.5 n0.6 p0.5
ese+plaz 7.3 p0.8
ese+prec 7.3 a0.4 b1.7 d0.4 i1.4
esfu 7.3 a0.4 e0.6 g0.3 i0.6
esfuer 7.3 a0.4 e0.6 g0.3 i0.6
eso 4.3 a-0.9 b1.1 d0.5 f0.5 g0.5 h0.4 i-1.2 j1.4 k0.3 l1.4 m0.5 n1.8 o1.2 p-0.9 r1.5 s2.1
eso+aqui 7.3 c0.5 g0.4 i0.4 r0.4
eso+de 7.3 b0.7 d0.7 h0.3 m0.3 n0.4 s0.7
eso+era 7.3 g0.4 h0.6
eso+es 7.1 a0.4 d-0.3 e-0.3 g-0.3 j0.7 m1.3 s0.7
eso+le 7.3 c1.1 g0.5 r0.5 s0.6
eso+les 7.3 j0.5 p1.0
eso+lo 7.1 a-0.3 c0.4 i-0.3 k0.4 l-0.3 o0.6 t0.3
eso+no 6.5 a-0.3 c-0.7 d-0.5 h-0.3 o1.3 r0.4 s-0.4 t-0.4
eso+nos 7.3 c-0.4 e0.4 i0.8 j0.6
eso+os 7.3 a-0.6 c0.4 i-0.3 m0.5 n0.6 o0.3 s-0.3
eso+que 7.3 a-0.4 g1.0 h0.7 r1.0 t0.4
eso+se 7.1 j0.4 n0.4
eso+si 7.1 c-0.3 i0.6 n1.3 o-0.3 p0.4 r-0.3
eso+va 7.3 d0.3 e0.4 j0.7 r-0.3 s0.5
eso+y 7.3 j0.5 l0.9 p0.6
eso+ya 6.8 a-0.4 g0.4 i-0.5 j-0.4 r0.5 s0.5 t0.4
esos 7.1 a0.5 e1.1 j1.3 m2.3 p0.3
espa 6.1 a-1.1 d-0.8 e-0.6 f0.4 g0.5 i-0.4 j-0.4 k1.6 l-0.4 q0.8 r0.9 s-0.5
espa+de 7.1 e-0.3 q0.9
espald 7.3 a-0.3 d-0.4 k1.5
espano 6.5 a-0.7 c-0.4 d-0.4 e-0.5 f0.5 g0.5 j-0.4 k0.4 n0.4 o-0.4 q0.5 r0.7 s-0.3
espe 4.8 a2.3 b0.4 c3.0 d2.9 e1.2 f-0.4 g-0.9 i-0.4 k0.6 l0.8 n-0.6 o1.0 p0.6 q-0.5
espe+a 6.8 d0.9 e-0.4 j0.5 o0.8 p0.3 r-0.4 s0.3
espe+de 6.8 a0.3 b-0.3 c1.6 e0.6 f0.4 i-0.5 j0.6 l1.0 p-0.4 s-0.3
espe+del 7.3 a-0.4 e-0.4 q0.4
espe+el 7.1 a0.8 b0.3 c2.1 d-0.4 e0.5 i0.7 m1.0
espe+la 7.3 a0.7 c-0.4 d-0.4 e1.3 j0.7 s0.8 t0.7
espe+otra 7.3 a0.9 b1.9 e1.8 g-0.4 i-0.5 t0.4
espe+que 6.8 a0.8 c1.0 d1.6 e-0.6 f-0.3 g-0.3 i-0.4 l-0.4 o0.8 p1.3 q-0.3 r-0.4 s-0.3
espe+un 7.3 c1.3 d0.8 g0.7 m0.3 o0.5 p-0.3 r0.4
espe+una 7.3 a0.4 c0.8 d2.2 j-0.3 n0.3
espera 5.0 a2.1 b0.8 c1.8 d2.2 e0.8 f-0.4 g-0.6 i-0.8 k0.6 l1.1 n-0.5 o0.5 p1.0 s-0.8 t0.4
espero 6.2 a1.0 b-0.6 c1.4 d1.3 e0.8 g-0.4 h-0.3 i-0.3 j0.4 o1.0 p0.6 q-0.4 r-0.8 s0.7
espi 7.3 d1.1 e0.5 g0.4 r0.3 t0.4
espo 7.3 a0.6 e0.4 i0.3 j0.9
esposo 7.3 a0.6 e0.4 i0.3 j0.9
esqu 6.8 d0.3 e1.1 g-0.5 n0.4 p-0.4 s-0.3
esquel 7.3 a0.3 e0.7 g-0.4 n0.3 p-0.3
esquin 7.3 d0.6 e0.4
esta 2.8 a1.0 b0.4 c3.0 d0.5 g-1.6 h-0.8 i-1.1 j0.8 k0.9 l0.7 m-0.6 n0.3 o1.2 p-2.7 q1.0 r-0.9 s-1.3 t2.7
esta+a 6.6 a1.3 c2.1 d0.6 g-0.3 i0.3 j-0.3 r0.4 t0.5
esta+al 7.3 a-0.5 f-0.3 o0.7
esta+bien 6.5 a0.4 b-0.5 e1.7 g-0.6 i-0.4 l0.4 m0.4 n0.9 o1.5 p-0.4 r-0.3
esta+busc 7.3 a-1.2 f0.5 i-0.6 n0.7 r0.3
esta+caid 7.3 a0.6 b0.3 c-0.3 e1.3 l0.3 m0.4 q0.6 t2.1
esta+casa 7.3 b0.7 i0.5 m0.8
esta+con 6.5 a-1.4 b-0.4 c-0.6 e-0.8 g-0.4 h0.4 i-0.4 j-0.4 k2.0 n-0.4 p-0.3 s-0.4
esta+conf 7.3 a-0.3 b0.4 c-0.3 l-0.4 m-0.4 n0.4 o0.4
esta+cont 7.3 a0.4 c0.4 i-0.6 k0.4 l-0.4 m0.4 n1.1 o-0.6
esta+cort 7.3 a-0.7 k1.0 r-0.3
esta+de 5.8 a-1.6 e0.5 f0.6 g0.8 h0.9 i-0.8 j-0.4 l2.0 m0.5 n0.4 o1.9 r1.4 s-0.6 t0.5
esta+el 6.0 a1.0 c1.9 f-0.3 h0.9 i-0.4 j-0.4 n-0.5 p-0.4 s1.2 t0.4
esta+en 4.8 a-0.3 c2.1 d1.3 e0.8 f0.7 g-1.4 i-0.9 k1.0 l1.7 m1.1 n-0.3 p1.9 q0.7 s-1.0 t2.4
esta+enca 7.3 c-0.3 g0.5 h1.7 o0.4 r0.6
esta+fact 7.3 a-0.7 e-0.4 o2.0 q0.3
esta+fuer 7.3 d-0.4 l0.4 q0.4
esta+hech 7.1 g-0.5 l0.5 p1.0 q0.4
esta+la 6.6 b0.7 c-0.4 e0.7 i0.9 j-0.3 m0.6
esta+list 7.3 a1.1 c2.2 d0.5 f0.6 o0.6
esta+llen 7.1 a0.6 b0.6 e0.4 m-0.5 o0.3 q0.5 t-0.4
esta+mal 6.5 b0.8 c-0.3 f0.4 i-0.3 j-0.3 m0.7 n0.7 o1.0 p-0.4
esta+mana 6.0 a-0.4 b-0.5 c-0.7 e0.6 f0.7 g0.7 i0.4 m-0.6 n-0.9 p-0.4 q3.9 r0.9 t0.8
esta+mont 6.8 a-0.7 e-0.6 o0.4 q0.4 t-0.3
esta+muy 6.8 a-0.6 d-0.4 e-0.6 g1.8 h0.7 i-0.4 l-0.3 r0.4 s-0.3
esta+noch 7.3 c0.8 d1.2 h0.6 t1.8
esta+paga 6.5 b1.4 i-0.6 l-0.4 n-0.4 o-0.6 p-0.3 q1.7 r0.6 s-0.4 t0.4
esta+para 7.3 a0.4 c1.3 d0.6 e-0.4 f0.6 n0.4 q0.3
esta+pend 7.3 a-0.7 c-0.6 l2.7 p-0.4
esta+perf 7.3 g1.0 n-0.3 q1.4 r0.8
esta+pidi 7.3 a-0.9 b0.9 g0.7 h-0.6 i0.6 r1.0
esta+que 7.1 e-0.6 i-0.6 j0.3 o0.6
esta+qued 7.3 a0.5 b1.3 c1.2 d0.4 e-0.4 s0.6
esta+resu 5.1 j-0.5
esta+sema 6.0 a-0.8 b0.6 c-1.4 d-0.3 i-0.8 j0.4 k-0.4 l1.3 n1.3 o-0.6 p-0.5
esta+tard 6.5 b-0.5 c0.6 d0.4 e0.4 f0.4 g-0.4 i0.4 k0.4 m0.4 n1.8 q-0.3 t1.8
esta+todo 6.6 a-1.0 b0.4 d-0.3 g1.0 i-0.4 j-0.4 l0.5 m-0.4 n0.5 p-0.3 r0.8
esta+vien 7.3 c-0.4 i0.8
esta+y 7.3 f0.4 j0.4 m0.3
estaba 5.4 a0.4 b0.3 c-0.5 e2.1 g0.7 i-1.1 j-0.7 m0.4 p-0.9 q0.5 r1.0 s-0.8 t0.3
estado 6.0 a-1.2 i0.8 j-0.5 k0.4 m-0.4 o1.9 p-0.4 r0.9 s-0.4
estamo 4.7 b1.9 c2.0 e0.6 g-0.4 h0.7 i0.5 j-0.8 l3.0 m0.8 r0.3 s-1.6 t0.9
estan 5.5 c1.1 e1.4 f0.4 h0.4 i0.4 j0.3 k-0.3 l1.1 m-0.4 o1.1 p-0.8 r0.6 s-0.9 t1.4
estar 5.7 a1.6 b0.8 c4.1 d0.6 e0.3 f0.9 g-0.5 i-0.7 j0.7 l-0.3 o0.4 p1.7 q-0.4 s-0.6
estara 7.3 a0.8 c1.6 d-0.3 o0.8
estare 6.5 a-1.1 c-0.6 d-1.0 e-0.8 h0.5 i-0.4 n-0.3 q0.4 r0.3
estari 6.6 a1.5 c2.6 d0.9 g-0.4 i-0.3 j-0.4 p0.4 s-0.4
estas 6.6 d-0.3 i0.4 j-0.4 t0.4
este 4.1 a1.1 c0.6 d1.0 e2.2 f1.9 g-1.4 h0.6 i0.7 l3.2 n-0.5 o0.6 p0.4 q-0.9 s0.5
este+ano 6.2 c-0.5 f0.3 h0.5 i0.5 l1.1 o-0.3 s0.4
este+buzo 7.3 f-0.4 h0.3 m0.8 n0.3
este+corr 6.5 f0.9 l-0.5 m-0.4 n-0.3
este+domi 7.3 d0.3 e0.4 f0.3
este+es 7.1 d-0.5 e-0.3 i1.0
este+escr 7.3 e-0.4
este+mens 7.3 d-0.3
este+mes 5.8 a-0.7 b0.6 c-0.6 e0.9 f0.4 g-0.6 j-0.5 k0.4 l3.2 m1.0 p1.4 s-0.5
este+trim 6.8 b0.8 e0.4 f0.4 h0.6 l1.1 o1.3 t0.5
este+ulti 7.3 a0.6 d0.6 e0.9 i0.9
esten 7.3 a-0.3 c-0.4 h0.5 o1.1
esti 5.2 e-0.3 f-0.5 g-0.4 i2.2 j-0.6 k0.9 l0.5 m-0.4 n0.8 o0.7 s-0.7 t-0.3
esti+equi 6.8 b-0.3 d1.3 f0.4 i0.8 j-0.3 n0.4
esti+la 7.1 a-0.3 g0.3 i0.6
esti+seno 7.3 e-0.4 l0.8 p0.7
esti+sra 7.3 e0.3 h0.7 j0.4 q1.0
estima 5.2 a0.4 d0.3 f-0.5 g-0.3 i2.3 j-0.6 l0.6 o0.5 s-0.6
esto 4.3 a2.1 b0.6 c1.0 d-2.0 e3.8 f1.6 g-0.4 j1.9 k1.4 m-0.8 o0.9 p1.7 t0.7
esto+anos 7.3 a0.8 i0.7
esto+con 7.1 g-0.3 k2.0 l-0.3 n0.8 p0.7
esto+de 6.4 a-0.8 b-0.8 e-0.5 f0.8 g-0.6 i-0.7 k0.9 l0.7 m1.4 n0.3 p-0.8 r-0.4 s-0.3 t-0.4
esto+en 6.6 a-1.1 d-0.8 e-1.2 f-0.5 g-0.4 j-0.3 k0.6 l0.5 m0.8 n-0.3 p-0.3 s-0.3 t0.4
esto+es 7.1 a1.0 b1.1 e1.8 f0.5 i-0.4 j1.3 p-0.3 s-0.4
esto+muy 7.3 b0.6 c-0.4 g0.4 n0.9 r0.4 s0.5
esto+no 7.1 a0.8 e1.0 i0.8 j0.8 t0.4
esto+pero 7.3 g0.4 j1.3 r0.5 s-0.3 t-0.3
esto+se 7.1 c1.7 d-0.3 e0.8 f0.4 g0.7 n0.5 r0.6
esto+ya 7.3 b0.5 c-0.4 f1.1 g0.7 r0.6 t0.7
estos 6.6 a1.2 b0.5 d-0.3 e-0.3 g-0.4 i1.0 r-0.4
estoy 5.1 a-1.2 c1.1 d-1.1 e1.3 g-0.3 h0.5 j-1.1 k2.1 n0.9 o0.7 p-0.6 s0.7 t0.9
estr 5.3 a-0.8 b0.9 f0.4 g1.1 i-0.8 j-0.5 k-0.8 l0.6 m0.4 n0.7 p-1.1 q-0.4 r1.6 s0.9 t-0.4
estr+el 7.3 a-0.3
estr+la 7.3 e0.3
estr+porq 7.1 a-0.6 g1.0 h0.4 l0.4 m0.4 r1.1 s-0.5
estr+y 7.3 g0.6 r0.7 s0.6
estrel 5.7 a-0.8 b0.6 c-0.4 e-0.4 g1.6 i-0.7 j-0.7 k-0.7 l0.7 p-0.8 r1.9 s1.3 t-0.4
estren 7.1 f0.3
estrop 7.3 b0.3
estu 5.0 a0.5 b2.0 c-0.5 e2.2 f1.5 i1.9 j-0.8 r0.7 s-1.2 t0.4
estu+caid 7.3 a0.6 e1.1 i0.9 p1.6
estu+con 7.3 e1.4 g-0.4 i-0.4
estu+de 6.5 a0.3 b1.0 d1.2 e-0.5 g-0.6 i0.5 j-0.4 m0.6 r-0.6
estu+feno 7.3 a-0.5 c-0.3 d-0.4 g1.3 n0.6 q-0.3 r1.6
estudi 5.4 a0.7 b2.0 c-0.5 e1.1 f0.8 g-1.2 h-0.3 i1.9 j-0.3 m0.7 o-0.5 p-0.7 q0.6 r-0.5 s-0.9
estupe 6.8 a-0.5 g1.0 h0.5 i-0.4 r1.0 t0.6
estuvo 6.5 d-0.4 e1.7 f1.1 g0.6 h-0.4 i0.5 j-0.3 l-0.5 m-0.4 o0.3 p1.1 q-0.6 r0.8 s-0.3
etiq 6.6 a-0.9 b-0.4 c-0.4 e-0.5 l-0.5 m-0.3 r0.6 s-0.7
etique 6.6 a-0.9 b-0.4 c-0.4 e-0.5 l-0.5 m-0.3 r0.6 s-0.7
euro 4.3 a3.0 b6.9 c0.5 e1.6 g-1.0 i-0.6 j0.6 k-0.9 l1.3 m2.7 p3.0 q1.6 r-0.4 s1.7 t-0.4
euro+a 7.3 a-0.3 k-0.3 m0.3 q1.4
euro+al 7.1 a-0.6 b-0.5 l1.8
euro+con 7.3 a0.6 b1.6 s1.7
euro+de 7.1 b0.6 d0.4 e0.5 l0.3 n0.3 o0.9 q0.9
euro+en 7.3 a0.3 c1.4 i1.0 j1.4 p0.4
euro+mas 6.8 a0.6 b0.6 c-0.4 d-0.3 e0.6 m0.5 p1.1
euro+por 5.8 a1.9 b4.7 c-0.7 d-0.7 f-0.3 g-0.8 h-0.5 m1.7 p1.0 r-0.8 s0.3
euro+que 7.1 b-0.8 g0.5 h1.1 m-0.3 p1.4 r0.9
euro+y 6.4 a0.7 b1.5 c0.6 d-0.6 e1.0 g-0.3 l-0.4 m1.3 s0.9
euros 4.3 a2.7 b6.0 c0.5 e1.8 g-0.8 i-0.6 j0.7 k-0.9 l1.3 m2.8 p3.1 q1.6 r-0.3 s0.7 t-0.4
euse 7.1 a-0.6 d-0.5 g1.7 k0.4 o0.5 r1.7
eusebi 7.1 a-0.6 d-0.5 g1.7 k0.4 o0.5 r1.7
eusk 7.1 a-0.5 c0.4 d0.4 g0.3 h0.9 o0.4 r0.5 t0.7
eusker 7.1 a-0.5 c0.4 d0.4 g0.3 h0.9 o0.4 r0.5 t0.7
even 6.8 b-0.3 e-0.4 m0.5
evento 6.8 b-0.3 e-0.4 m0.5
exac 6.8 a0.6 b1.2 e0.4 l0.4 n0.4 q0.3 r0.4 s0.7
exac+lo 7.3 a0.7 e2.2 i-0.5 p-0.4 q0.6 s0.9 t0.6
exacta 7.1 a0.6 b1.3 e0.6 g-0.3 l0.5 m0.3 n0.6 q0.4 s0.7
exam 6.5 a-0.5 b0.4 c-0.6 e0.6 f-0.6 g-0.3 i-0.4 k0.3 l-0.5 n0.3 p-0.3 s0.6 t0.4
exampl 6.6 a-0.8 b0.4 c-0.5 f-0.5 i-0.3 k0.4 l-0.5 n0.3 t0.4
exce 6.2 a0.5 b2.9 c-0.5 d-0.6 e-0.9 g1.2 j-0.4 l0.3 m-0.3 p-0.6 r0.9 s-0.4
exce+con 7.3 b1.1 e-0.4 g0.4 h0.6 i0.7 r-0.3
excel 7.3 b1.1 e-0.4 g0.4 h0.6 i0.7 r-0.3
excele 7.3 g1.3 q0.4 r1.4
excesi 7.1 a1.1 b2.8 d-0.6 e-0.5 f-0.3 g-0.3 i-0.3 m-0.3 p-0.5
excu 7.1 d-0.4 e0.7 s0.5
excurs 7.1 d-0.4 e0.7 s0.5
exig 6.1 a0.8 b0.6 c0.6 e0.5 f1.4 g0.4 i2.9 j1.6 p-0.4 r0.6 s-0.3
exig+resp 7.1 a0.5 c-0.3 e0.8 f0.4 i0.6 j1.4
exige 7.1 b0.6 d0.6 e0.4 f0.5 i1.0
exigir 6.8 a0.7 d-0.3 e0.5 f1.0 i1.4 j1.3
exij 6.6 a0.9 b0.4 c0.4 d-0.4 f2.0 g-0.3 j0.6 m0.6 p-0.4 s-0.3
exij+la 7.3 c0.6 i0.7 j0.9
exij+que 7.1 a0.7 b0.5 f2.2 i-0.3 m0.7
exijo 6.6 a0.9 b0.4 c0.4 d-0.4 f2.0 g-0.3 j0.6 m0.6 p-0.4 s-0.3
exis 6.4 a0.4 d-0.3 e0.6 f0.7 h-0.4 i1.2 s-0.3 t-0.3
existe 6.6 h-0.4 i1.4 k0.3 t-0.3
existi 7.3 e0.4 f0.9 j0.4
exit 7.3 a-0.6 g1.4 h1.8 i-0.4 k0.7 o0.3 r1.6
exit+del 7.3 a-0.6 g1.4 h1.8 i-0.4 k0.7 o0.3 r1.6
exito 7.3 a-0.6 g1.4 h1.8 i-0.4 k0.7 o0.3 r1.6
expe 4.8 a-0.6 c0.6 e0.5 g-0.6 i-0.7 m-0.7 o0.4 p-0.7 q1.2 r-0.4
expe+de 6.8 a0.4 c1.2 d1.4 e-0.5 f0.4 i0.5 j0.4 l-0.4 m-0.4 o0.4 q0.5
expe+y 7.1 a-0.3 i-0.5
expedi 4.9 a-0.6 b-0.6 c0.8 g-0.5 i-0.7 j0.3 m-0.7 o0.5 p-0.6 q1.2 r-0.3 s-0.6
expl 5.3 a1.3 b1.1 d1.3 e0.5 f2.1 g0.6 h-0.5 i-0.5 j-0.3 l-0.3 p0.6 r0.8 s0.3
expl+a 7.3 a0.4 d0.8 e0.7 l0.4 m1.0 s0.7 t0.4
expl+cada 7.3 g0.5 t-0.3
expl+que 7.1 b0.8 c0.3 d1.4 f0.6 n0.5
explic 5.5 a0.5 c-0.6 d0.5 e0.6 f1.7 g0.8 h-0.5 i-0.4 l-0.5 m-0.6 p0.8 r1.0 s0.5
expliq 7.1 a1.0 b1.2 c0.7 d1.2 f0.6 m1.2
expo 6.4 a-0.3 d-0.7 e0.5 f-0.3 i0.8 j-0.4 m0.5 n-0.6 p-0.3 q0.7 s-0.4
expo+sobr 7.3 a-0.5 q0.5
export 6.6 d-0.5 e0.7 f-0.3 i1.0 j-0.3 m0.4 n-0.4 s-0.3
exposi 7.3 a-0.5 q0.5
expu 7.3 e0.6 i0.5
expuls 7.3 e0.6 i0.5
exte 6.2 c-0.5 d-0.4 e1.2 g0.5 h0.8 i-0.4 r0.6
extens 7.1 c-0.3 d-0.6 e1.1 i-0.4 j-0.3 o-0.4 s0.5 t0.6
extern 6.8 b0.5 c-0.4 j0.6 r-0.3
extr 5.9 b-0.4 f0.6 g-0.5 i-0.7 j0.5 k0.6 m1.4 p-0.7 q1.3 s-0.5 t-0.4
extr+de 7.3 e0.6 k0.5 m0.9 q1.3
extraj 7.3 a0.4 j0.9
extran 7.3 c0.4 d0.5 e-0.6 f1.0 k0.4 p-0.3 r0.4
extrao 6.8 d-0.3
fabr 7.1 e-0.3
fabric 7.1 e-0.3
face 6.8 a-0.4 e0.8 f0.5 g-0.4 l0.4 o1.8 p-0.3 s0.5
facebo 7.3 e0.8 k0.4 l0.4 n0.4 s0.7
fach 7.1 e0.9 j0.6 r-0.3
fach+se 7.3 e0.5 j0.6
fachad 7.1 e0.9 j0.6 r-0.3
faci 6.4 a0.9 c1.5 g1.0 i0.9 p1.5 q-0.3 r1.2 s-0.5
facil 7.1 a0.7 c1.9 e0.6 p1.9
facili 6.8 d0.4 e-0.5 g1.0 i1.1 r1.3 s-0.4
fact 3.6 a-1.4 c-0.4 d-0.9 e-2.2 g-1.1 i-2.2 j-2.1 k0.5 l1.8 m4.5 n2.1 o7.2 p1.6 q1.9 s-2.4 t-0.3
fact+a 6.6 a-0.5 c0.5 i-0.6 m0.6 n-0.4 o2.7 t0.7
fact+al 7.3 a0.6 b0.8 e0.6 m0.7 p0.7
fact+con 6.8 a-0.3 b-0.4 d0.3 e-0.4 i-0.4 o1.1 p0.3 q-0.4 t0.6
fact+de 5.6 a-0.9 c0.7 g-0.7 i-0.9 j-0.4 l-0.4 m1.3 o2.9 p0.4 q0.3 s-0.4
fact+del 6.8 c0.7 e0.4 k0.4 o1.2 p0.9
fact+el 7.1 a0.8 c0.4 d-0.5 e0.4 l-0.3 m0.9 n-0.3 t0.6
fact+en 6.8 a-0.5 c-0.4 e0.3 f0.7 h0.5 l1.2 n0.9 o0.4
fact+la 6.6 b-0.4 e0.8 g0.4 h0.7 i0.4 m0.8 n1.7 o-0.4 p-0.3 q0.6 r0.4
fact+llev 7.3 a-0.6 f0.4 o1.9 p-0.4 q0.4
fact+no 7.1 e-0.3 m-0.4 o1.3 t0.3
fact+o 7.1 a-0.5 b0.4 c-0.4 h-0.4 k1.1 o1.1 p-0.3 t-0.3
fact+por 7.1 d-0.3 f0.4 j0.7 m0.9 n1.2 o0.8 p-0.4
fact+que 7.1 d0.3 f-0.3 g1.1 h0.4 i-0.3 m0.7 n-0.5 o-0.4 p0.6 q1.2 r1.3
fact+se 6.6 a0.7 b0.5 e0.8 f0.5 k-0.3 l1.3 m-0.7 p0.5
fact+sin 7.3 c-0.4 k0.3 m-0.5 o0.7 p0.4
fact+y 7.1 b0.3 e1.0 f0.4 l1.0 p0.7 q0.5 t1.0
factur 3.6 a-1.1 d-0.8 e-2.1 g-1.1 i-2.2 j-2.1 k0.4 l0.9 m4.6 n2.2 o7.3 p1.8 q1.9 s-2.3
facu 6.6 a0.7 e1.5 f1.2 g-0.5 i-0.3 j1.5 m0.8 s1.7
facu+y 7.3 c-0.3 f1.3 m1.0 s0.5
facua 7.3 a0.7 e1.9 f0.3 g-0.4 j1.5 r-0.4 s2.2
facult 7.1 f1.0 m0.9 q0.4
fall 6.5 a0.8 e2.2 j-0.4 k0.9 s-0.4 t-0.4
fall+en 7.3 e0.3 p0.5
fallo 7.3 e0.9 i0.6
fallos 7.3 a0.7 e1.7 k1.2 p0.4
fals 7.1 a0.7 d2.0 e0.5 f1.0 i-0.5 k0.6 n0.4
falt 4.6 b1.1 e1.1 f-0.7 g-0.9 h-0.6 i0.7 j0.4 k0.8 m0.8 n3.3 o1.9 p-0.9 s-0.5 t2.4
falt+de 6.8 b0.4 c-0.4 e0.8 i1.2 r-0.3 s0.9
falt+el 6.5 a-0.7 b0.3 c-0.4 d-0.4 e-0.5 f-0.5 g0.4 i-0.4 j-0.3 k0.4 l0.4 n1.0 o0.9 r0.9 s0.4 t1.9
falt+la 6.8 a-0.9 e-0.6 g0.6 i0.5 m-0.4 o0.6 q0.5 r0.6 t1.2
falt+los 7.3 a0.7 d0.6 e1.0 i0.6 m0.8
falt+que 6.4 a-0.3 b-0.5 e-0.5 f-0.4 g0.4 i0.6 j-0.3 k1.7 q-0.4 s-0.3 t-0.4
falt+un 7.3 a0.5 e1.0 i-0.3 k0.4 l0.3
falt+y 7.3 c0.7 e0.5 l0.9 n0.7 p0.5
falta 4.9 a-0.7 b0.5 c0.5 d0.6 g-0.4 h-0.5 i0.3 j0.4 k1.0 l0.4 n4.1 o2.0 p-0.7 r0.7 s-1.4 t2.7
faltab 6.8 a0.6 c-0.4 d-0.4 e0.6 f-0.3 g-0.4 i-0.3 j0.4 q0.4 s0.4
faltan 7.3 c-0.3 e0.5 m0.9 o0.5
faltas 7.3 a0.5 b0.6 e1.0 i1.0 s1.0
falte 7.3 a-0.5 d-0.5 e0.3 i-0.4 k0.4
fami 5.7 b-0.8 c0.6 e0.9 g0.4 h0.5 j0.3 l-0.3 m1.1 p-0.5 r0.5
fami+ha 7.3 e0.3 j0.4 n0.3
famili 5.7 b-0.8 c0.6 e0.9 g0.4 h0.5 j0.3 l-0.3 m1.1 p-0.5 r0.5
famo 7.3 a-0.5 d-0.4 m0.6
famoso 7.3 a-0.5 d-0.4 m0.6
farm 6.6 a0.8 b1.0 c1.6 d-0.4 g-0.5 k-0.3 m-0.3 o-0.3 q0.4 r-0.3 s1.4 t1.1
farmac 6.6 a0.8 b1.0 c1.6 d-0.4 g-0.5 k-0.3 m-0.3 o-0.3 q0.4 r-0.3 s1.4 t1.1
faro 6.8 a-0.3 b1.2 d-0.3 e-0.4 g0.7 n0.7 r1.0
faro+que 7.3 b1.1 e-0.4 g0.6 i0.3 n0.7 r0.6
fase 7.3 a-0.4 g0.5 h1.6 t-0.3
fata 7.3 a-0.3 e-0.3 k1.1 s-0.3
fatal 7.3 a-0.3 e-0.3 k1.1 s-0.3
fati 7.1 c0.8 d0.4 e-0.6 g1.1 o0.9 r1.0 t0.5
fatima 7.1 c0.8 d0.4 e-0.6 g1.1 o0.9 r1.0 t0.5
favo 4.4 a0.6 c0.5 d1.0 e1.3 g-1.4 h0.6 i-0.5 j-0.7 k0.8 l0.9 m2.3 o1.2 p-0.8 q1.7 r-0.3 s-1.4 t1.5
favo+de 6.6 d0.4 e-0.5 f0.7 g-0.3 l1.1 m1.4 p-0.4 q1.0
favo+el 6.8 b-0.3 e-0.7 j-0.4 m1.0 q-0.4
favo+indi 7.3 b0.5 m0.5 o1.0 p0.7
favo+no 7.1 a-0.6 d-0.6 e-0.5 f-0.3 h-0.3 k0.5 l0.4 n0.5 o-0.4 t-0.3
favo+prep 7.3 a1.1 i1.3
favo+que 7.1 h0.4 k0.4 l-0.4 m-0.3 r0.6 t1.4
favo+y 7.3 d0.4 p-0.4 q1.4
favor 4.4 a0.4 c0.5 d1.1 e0.9 g-1.4 h0.6 i-0.5 j-0.7 k0.8 l0.9 m2.4 o1.2 p-1.3 q1.7 s-1.4 t1.5
fdo 7.3 a0.4 e0.9 f0.9 j0.8 p0.4
fe 7.3 a1.1 e0.7 p0.8 s0.8
febr 5.8 b0.6 d1.3 e-0.8 f-0.3 g-0.3 h-0.4 i0.5 j-0.3 l1.9 s-0.4
febr+y 7.3 c0.5 d0.5 o0.6
febrer 5.8 b0.6 d1.3 e-0.8 f-0.3 g-0.3 h-0.4 i0.5 j-0.3 l1.9 s-0.4
fech 4.9 b-0.4 c3.4 d0.8 f1.7 h1.5 j-0.8 k1.2 n1.2 p0.4 q1.0 r-0.4 s-0.6 t1.0
fech+de 6.5 a0.7 b-0.3 c2.8 d1.3 e-0.5 f1.6 i-0.7 j0.5 p-0.3 s0.3
fech+del 6.8 a0.4 e0.4 m0.4 p0.6 q0.6
fecha 5.0 a0.5 b-0.3 c3.5 d0.5 f1.9 g-1.2 h-0.3 i0.4 j-0.8 k1.3 m-0.4 n1.0 p0.5 q1.0 r-0.9 s-0.5 t1.3
fechas 7.1 a-0.5 d0.4 g1.9 h2.6 i-0.3 r0.8 t-0.3
fede 6.4 a-0.7 e-0.5 g-0.4 j-0.4 q0.8 s0.7 t0.3
federa 6.5 a-0.4 g-0.4 j-0.3 q0.7 s1.0
feli 5.4 a-1.7 b1.0 d1.2 e-0.6 g4.2 h1.3 i-0.5 j-0.9 l0.4 n0.7 o0.9 p-1.1 q0.9 r4.8 s-1.0 t0.9
feli+por 6.8 a-0.6 b0.4 g1.6 r1.8 t0.6
felice 7.3 a-0.4 g0.3 h0.9 k0.4 l0.3 n0.3 o0.4
felici 6.0 a-1.0 f0.3 g3.5 i-0.6 j-0.5 m0.3 n0.6 p-0.5 q-0.5 r3.5 s-0.5 t0.7
feliz 6.5 a-0.8 b1.3 c-0.5 d1.1 e-0.7 g0.9 h0.6 j-0.4 m-0.4 o0.6 p-0.7 q1.6 r1.7 s-0.5 t0.5
feno 7.1 a-0.5 c-0.3 d-0.3 f0.3 g1.4 n0.4 q0.3 r1.7
fenome 7.1 a-0.5 c-0.3 d-0.3 f0.3 g1.4 n0.4 q0.3 r1.7
feo 7.1 d0.8 e-0.3 g-0.4 n-0.3 p1.1
feri 5.9 a0.4 c2.0 e0.8 f0.5 g-0.5 h-0.4 l0.9 s0.4 t0.6
feri+de 7.3 a0.4 e0.4 j0.7 s0.5
feri+y 7.3 c0.5 e1.0 f0.3 s0.6
feria 5.9 a0.4 c2.0 e0.8 f0.5 g-0.5 h-0.4 l0.9 s0.4 t0.6
ferm 6.8 a-0.3 n-0.3 o0.7 t0.3
fermin 6.8 a-0.3 n-0.3 o0.7 t0.3
fern 7.3 j0.4 k1.2 o0.3
fernan 7.3 j0.4 k1.2 o0.3
ferr 6.0 a-0.4 b0.7 d0.7 e0.3 f-0.4 g-0.3 h0.5 i-0.4 m1.0 o1.7 p-0.4 s-0.6 t-0.4
ferrei 7.3 c0.3 d1.0 e-0.3 m0.3 o0.6
ferrer 6.8 e-0.4 h0.6 k0.4 l0.4 m0.4 o1.0 q0.3 r0.5
ferret 6.8 a-0.4 b0.8 d-0.3 e0.6 i-0.3 m0.5 o0.4 t-0.4
fest 6.6 a-0.6 d0.5 e0.7 f-0.5 g0.6 h0.9 j-0.3 r0.7 s-0.4 t0.5
festej 7.1 d0.5 e1.1 i0.5 t0.7
festiv 7.3 a-0.9 g0.8 h1.0 i-0.3 r0.8
fian 7.1 c-0.5 e0.4 i0.9 p0.7 s0.6
fianza 7.1 c-0.5 e0.4 i0.9 p0.7 s0.6
fibr 7.3 d-0.3 n0.3
fibr+la 7.3 d-0.3 n0.3
fibra 7.3 d-0.3 n0.3
fich 6.0 a0.7 b1.5 e0.4 g-0.7 i1.6 r-0.4 s0.6
fich+de 6.5 a0.6 b0.5 e0.4 g-0.5 i0.9 s0.4
fich+y 7.3 i0.5 k0.5
ficha 6.6 b1.4 e-0.7 g-0.4 j-0.4 s0.3
fichas 6.8 a0.6 b0.4 e0.8 g-0.3 i1.2 q0.3 s0.4
fide 7.1 a0.5 b1.6 c-0.3 d1.6 e0.4 i1.0 p0.6 s0.4
fidel 7.3 e0.5 p0.7 s0.5
fies 5.9 a-1.0 b0.5 c-0.4 e-0.5 h-0.4 j-0.6 k0.3 m0.5 n-0.4 o0.7 p-0.6 q0.5 r0.8 t0.5
fies+loca 7.3 a-0.4 b0.4 k1.0 q-0.3 t0.6
fiesta 5.9 a-1.0 b0.5 c-0.4 e-0.5 h-0.4 j-0.6 k0.3 m0.5 n-0.4 o0.7 p-0.6 q0.5 r0.8 t0.5
figu 6.6 a-0.3 b-0.4 g-0.3 i1.0 k0.5 m0.8 o0.4 q-0.5
figu+el 7.3 d0.3 e0.7 f0.5 m1.1 o0.6 t0.4
figura 6.8 a-0.3 b-0.3 c-0.4 i1.1 k0.6 m0.7 q-0.4
fija 7.3 e0.9
fije 7.3 a0.4 c0.6 e0.5 p1.5
fijo 7.3 b0.6 c-0.3 d-0.4 i-0.3
fila 7.3 a-0.5 g1.7 l0.3 m0.5 r1.8 t-0.4
fila+del 7.3 a-0.5 g1.7 l0.3 m0.5 r1.8 t-0.4
fili 7.3 a-0.8 f0.8 i0.7
filial 7.3 a-0.8 f0.8 i0.7
filt 6.5 a0.5 e0.4 g-0.4 i-0.7 j1.8 m-0.3 s-0.3 t-0.3
filtra 6.6 a0.7 c-0.3 e0.3 i-0.6 j1.9
fin 5.2 a-0.4 c-1.0 d-0.7 e0.4 f-0.5 h0.8 i1.3 j-0.8 k0.6 l0.8 n0.4 r1.1 s-0.5
fin+de 5.9 b0.7 c-0.5 g-0.3 h0.5 i1.1 l0.9 p0.8
fina 4.8 a-0.3 b1.0 e-0.3 g-1.2 k0.7 l0.7 m0.9 n0.4 p1.3 r-0.4 s-1.1 t-0.4
fina+de 6.2 a0.5 b0.5 c-0.3 d0.6 g-0.4 i2.3 r-0.5
fina+del 7.3 a-0.3 c-0.4 d0.4 f0.4 l0.9 m0.4 o-0.3
fina+el 7.3 e0.4 p0.6
fina+ha 7.3 c0.3 d0.3 e-0.6 f-0.4 o0.4 p1.1
fina+no 6.6 a-0.7 b0.4 d-0.5 e-0.3 i-0.3 k1.9 p-0.3
fina+nos 7.3 a-0.4 g-0.5 i-0.4 o0.4
fina+se 7.3 e0.4 p0.8
fina+y 7.3 a0.4 b0.8 e0.4 m0.8 p0.8
final 5.1 a-0.4 b0.6 c0.6 g-1.2 h-0.4 j0.6 k0.8 m0.9 n-0.4 o0.5 p1.0 r-0.7 s-0.8 t-0.5
finale 6.8 c-0.4 e-0.3 l0.9 r0.6 t-0.4
financ 6.8 b0.7 f1.0 i-0.3 m-0.4 n-0.4 o-0.5 p0.9 q0.6 t0.6
finc 6.5 a-0.4 e0.5 i-0.5 k0.5 m0.7 n-0.3 o0.6 q0.3 r0.5
finc+esta 7.3 a0.4 e0.6 h0.6 k0.6 l0.4 m0.9 o0.4
finca 6.6 e0.5 g0.3 h0.3 i-0.4 k0.5 l0.3 m0.8 o0.7 q-0.4 r0.5
find 6.8 a-1.2 c-0.4 e-0.3 f0.3 g0.4 h0.9 i-0.4 j-0.3 p-0.7 q3.1 r0.8
finde 6.8 a-1.2 c-0.4 e-0.3 f0.3 g0.4 h0.9 i-0.4 j-0.3 p-0.7 q3.1 r0.8
fine 7.3 b0.7 e-0.3 g0.5 h0.8 i0.6 m0.3 r0.7
fine+de 7.3 b0.7 e-0.3 g0.5 h0.8 i0.6 m0.3 r0.7
fines 7.3 b0.7 e-0.3 g0.5 h0.8 i0.6 m0.3 r0.7
fini 6.8 a-0.5 b-0.4 d0.3 g0.6 h-0.4 r1.1 t1.0
finiqu 7.1 b-0.3 d0.4 e0.3 g-0.4 k0.4 t0.9
fino 7.3 a-0.4 c0.4 e-0.3 g1.6 o0.4 r2.0
firm 4.3 a-0.8 b-0.3 d0.8 e-0.7 f0.7 g-0.6 h0.6 i1.0 j0.3 k1.0 l1.1 m1.3 n1.7 p-1.1 r-0.4 s-1.8 t1.8
firm+algo 7.3 a-0.6 b-0.3 o0.3
firm+ante 7.1 e-0.4 f-0.3 i-0.3 j0.9 l0.4 m1.3 o-0.4 t2.1
firm+con 6.8 a1.4 d0.4 g-0.4 i2.4
firm+del 7.1 a-0.5 d-0.5 h0.4 k0.3 m0.4 t0.8
firm+el 7.1 d-0.4 g-0.4 h-0.4 i0.5
firm+en 6.8 d0.5 e0.5 g-0.3 i-0.3 j0.5 q-0.3
firm+la 6.8 a-0.4 e0.3 f0.7 h-0.7 i-0.3 j0.4 n2.7 q-0.5 r0.6 t-0.4
firm+no 7.3 c0.4 e0.4 i0.5 l0.9 m0.3 p-0.4
firm+que 7.1 a0.6 c0.6 e0.4 f0.9 h-0.3 j-0.3 p1.3 q-0.3
firm+sin 7.3 d0.5 f0.5 i0.7 j0.4 m0.5
firm+y 6.5 a-0.6 b-0.5 e0.6 f0.3 g0.4 h0.3 i-1.0 j0.5 k0.7 l0.3 m0.3 n0.5 p-0.4 s-0.4
firm+ya 7.3 a0.7 c1.0 d1.2 e0.5 i-0.6 o0.5 p0.7
firma 5.8 a-0.8 b0.5 d-0.7 f1.1 g0.4 h1.4 i0.8 j-0.3 k0.5 l1.4 n-0.4 o-0.5 p-0.6 q0.8 r-0.4 s-0.5 t0.4
firmad 5.3 c1.2 d0.4 f0.5 g-0.8 h-0.6 i0.5 k1.1 m0.6 n2.1 o-0.4 q-0.5 s-0.7 t2.1
firmam 6.5 a0.7 c-0.5 d1.0 f-0.3 g-0.3 j0.6 k-0.5 l-0.4 m0.5 n0.4 p-0.3 r-0.4
firmar 6.2 a-0.6 b-0.6 c-0.5 e-0.4 f-0.5 g0.5 i0.4 j-0.6 k-0.7 l0.4 n-0.3 o0.3 p-0.4 s-0.3 t0.5
firme 6.5 a0.5 b-0.3 d0.7 e-0.6 g-0.4 i0.3 j0.9 m1.0 p-0.3 s-0.3
firmo 7.1 c-0.3 d0.4 e0.8 f0.6 j0.6 m0.5
fisc 6.8 a0.8 i-0.3 j1.2 o0.9
fiscal 6.8 a0.8 i-0.3 j1.2 o0.9
fisi 7.1 o0.6
fisica 7.3 o0.7
flip 7.3 e-0.6 g2.3 i-0.5 n0.5 p-0.4 r2.5 s1.5
flor 6.5 a-1.2 b-0.3 c-0.4 e-0.3 g1.4 h1.3 i-0.5 m-0.4 o0.4 p-0.4 r1.4 s-0.5
flores 6.8 a-0.8 g1.1 l-0.3 r0.9 s-0.4
floris 7.3 a-0.6 c-0.3 d-0.4 g0.4 h1.7 i-0.3 l0.5 n0.4 r0.6
foli 6.4 a-1.2 c-0.4 e-0.6 g-0.6 h-0.4 i-0.4 j-0.6 n0.9 p-0.3 q1.3 s-0.5 t0.4
folio 7.3 a-0.3 g-0.3 n0.5 q1.7
folios 6.6 a-0.9 c-0.3 e-0.5 g-0.4 h-0.3 j-0.5 m-0.3 n0.5 s-0.3 t0.5
foll 5.8 a0.8 b-0.6 e2.9 g-0.6 j-0.3 n0.7 p-0.3 s-0.6
foll+con 7.1 a-0.6 b-0.3 e-0.5 i-0.3 k-0.4 m0.5 o0.4
foll+de 7.1 a0.5 e1.2 g-0.4 i0.9 n0.5 r-0.3 s-0.3
follet 5.8 a0.8 b-0.6 e2.9 g-0.6 j-0.3 n0.7 p-0.3 s-0.6
fond 6.5 a-0.4 c-0.5 e-0.3 g-0.4 h-0.3 i-0.5 m1.4 p0.3 q0.8 s-0.5 t-0.3
fondo 7.1 a-0.7 c-0.4 g-0.3 s-0.4
fondos 7.1 m1.4 p0.5 q0.9
font 6.8 a-0.5 c-0.4 e0.5 g-0.3 i-0.4 j0.5 t0.4
fontan 6.8 a-0.5 c-0.4 e0.5 g-0.3 i-0.4 j0.5 t0.4
form 5.5 b0.5 c-0.7 e1.5 f0.6 i-1.0 j0.5 k2.7 l-0.7 m-0.4 o1.0 r0.6 s-0.6 t0.3
form+de 6.6 a-0.5 d0.3 e-0.6 g-0.3 i0.4 j-0.5 k0.6 r-0.3
forma 7.1 a-0.5 e-0.3 j-0.4
formac 7.1 a1.1 b0.4 c-0.5 e1.3 f0.4 i-0.4 k1.5 m0.4 p0.5 q-0.3 t0.3
formal 7.1 a0.7 e0.8 f0.5 i-0.3 j1.8
format 7.3 a-0.4 g0.7 o0.7 r0.8
formul 6.4 a-0.8 b0.3 d0.5 e0.4 g-0.3 j-0.5 k1.6 l-0.5 m-0.4 o0.8 p-0.4
foro 6.5 a0.9 b-0.3 c0.4 d0.6 g-0.5 j-0.5 p-0.6 s3.5
foroco 7.3 a0.6 e0.7 i0.8 j-0.3 s1.7
foto 4.3 a0.6 b1.5 c0.9 d0.8 e1.6 f0.5 i-1.6 j-0.9 k0.4 l-0.3 m0.8 n1.0 q0.9 r0.8 s1.6 t-0.3
foto+con 7.3 g1.2 l0.4 m0.4 n0.4 o0.3 r1.2
foto+de 5.4 a1.5 b0.8 c1.2 d0.8 e1.1 f0.8 h-0.6 j-0.6 l-0.4 n0.9 p0.5 q-0.5 r0.5 s2.3
foto+del 6.2 a-1.0 c-0.3 d0.3 e-1.0 g-0.6 i-0.5 k1.0 l0.5 m0.4 o0.4 p-0.3 r-0.5
foto+en 7.1 a-0.3 e-0.5 m0.6 q1.0
foto+que 7.3 b0.4 c0.8 e0.4 r0.3 s-0.7 t0.8
foto+son 7.3 a0.4 c-0.6 d-0.5 e1.0 l-0.3 n0.4 s-0.4
foto+y 6.8 a0.5 e2.1 h1.1 k0.4 m0.4 n0.6 r0.6 s0.5
fotoco 7.1 a0.9 b1.5 d0.9 e-0.6 f0.5 i0.5 s1.5
fotogr 6.8 e-0.5 h0.5
fotos 4.9 a0.5 b1.4 d-0.8 e1.5 f-0.3 i-1.0 j-0.5 k0.5 m0.6 n0.7 o0.7 r0.7 s1.2 t-0.5
frac 7.3 b0.4 f0.6 l0.7
fran 6.2 a-0.4 c-0.7 d-0.6 g0.7 h1.1 i-0.6 j-0.3 n0.3 o-0.4 q0.4 r1.1 s0.5
fran+y 7.1 d-0.4 g0.9 k0.3 q0.9 r0.8
france 6.5 a-0.8 c-0.7 d-0.5 g0.7 h1.0 i-0.5 n0.4 o-0.4 q0.5 r1.0
fras 6.4 a-0.3 d-0.7 e-0.5 h-0.5 i-0.4 m-0.4 o0.5 q0.3 s-0.3
fras+que 7.1 c-0.5 d-0.5 o1.2 q0.5
frase 6.8 a-0.6 b0.4 d-0.6 h-0.5 m-0.3 o0.5 q0.4
frases 7.3 c0.5 j0.6
fren 7.3 a0.4 c0.4 e-0.4 m1.1 p1.2
fria 7.3 a0.7 e1.8 i-0.4 p1.0
fria+y 7.3 a0.7 e1.8 i-0.4 p1.0
frio 6.6 d-0.4 e1.5 g0.4 n-0.3 r0.6
frios 7.3 a0.8 c-0.3 e2.2 i0.4
frut 6.8 a0.3 d1.0 e-0.5 f0.3 j0.3 k0.6 p0.7 s-0.3
frutas 7.3 j0.4 p1.0
fruter 7.3 d1.2 e-0.3 k0.5 o-0.3
fue 5.4 c-0.8 d1.6 e0.5 f0.7 h0.8 k1.6 l2.9 p1.1 r0.5 s-0.4 t-0.4
fue+el 7.1 a-0.3 k1.2 l0.6 n0.4
fue+en 7.3 a-0.5 g-0.3 h0.4 l2.3 n0.8
fue+un 7.1 d0.6 f0.4 l1.6 p0.6 s0.3
fueg 7.3 a0.3 d0.7 e0.3 i0.6
fuego 7.3 a0.3 d0.7 e0.3 i0.6
fuen 7.1 a0.6 c0.5 e0.7 h-0.3 j-0.3
fuente 7.3 c-0.5
fuer 5.0 a0.4 b1.2 c0.6 d0.5 e0.6 g0.6 h-0.4 i1.5 j-0.4 k0.7 o0.6 p-0.7 r1.0 t0.4
fuer+de 6.0 c1.9 e0.8 g0.7 h-0.3 i1.5 o0.3 p-0.5 r1.2 s-0.5
fuer+y 7.3 b0.7 i0.3
fuera 5.7 b0.9 c1.2 d-0.5 e0.6 f-0.3 g-1.0 h-0.3 i1.9 l0.6 r-0.6 s-0.7
fueran 7.3 a-0.8 d0.4 g1.5 o0.4 r1.7
fueron 6.5 a0.9 c-0.4 d-0.5 g0.5 k0.3 m0.9 o0.5 p-0.3 r0.5 s1.4
fuerte 6.8 b0.3 c-0.4 d0.9 e0.7 i-0.4 k-0.5 o0.9 t0.6
fuga 7.3 a-0.4 e0.4 i0.5 m0.4
fulg 7.3 b0.5 c0.5 e-0.6 g0.6 l0.3 n0.6 r0.4
fulgen 7.3 b0.5 c0.5 e-0.6 g0.6 l0.3 n0.6 r0.4
fumi 7.3 k0.9 n1.1 s0.7
fumiga 7.3 k0.9 n1.1 s0.7
func 5.9 c-0.5 d-0.5 e0.9 g0.8 h-0.3 i-0.3 j-0.5 k1.0 m-0.4 p1.1 r1.4 s-0.5
funcio 5.9 c-0.5 d-0.5 e0.9 g0.8 h-0.3 i-0.3 j-0.5 k1.0 m-0.4 p1.1 r1.4 s-0.5
fund 5.8 a-0.6 c0.6 d1.3 f0.8 g-0.6 i1.3 j-0.3 l0.6 m0.4 n0.7 o1.6 q0.4 r0.4 s-0.7 t0.6
fund+se 7.3 a-0.8 i1.4 k0.4
fundac 6.2 b-0.3 c0.4 d1.5 e-0.3 g-0.3 i1.1 k-0.3 l0.5 m0.8 o1.5 p-0.5 q0.6 s-0.3 t0.9
fundas 7.3 a-0.5 i0.6 l0.4 n0.7 r0.6
furg 6.5 d0.4 e0.5 f0.7 g-0.5 i0.8 j-0.3 n0.7 p-0.3 q-0.4
furgon 6.5 d0.4 e0.5 f0.7 g-0.5 i0.8 j-0.3 n0.7 p-0.3 q-0.4
futb 7.3 a0.3 c0.5 e0.4 i0.5 s1.0
futbol 7.3 a0.3 c0.5 e0.4 i0.5 s1.0
gabi 7.3 e-0.4 j0.7 p1.1
gabine 7.3 e-0.4 j0.7 p1.1
gall 6.4 c0.5 d0.7 e1.2 f1.4 g-0.5 h0.5 l0.8 n0.5 s-0.3
gall+y 7.3 b0.3 c0.5 e1.0 f1.4 h-0.3 m-0.3 n0.5
galleg 7.1 d1.0 e0.4 h0.9 i0.3 l0.5
gallo 7.3 m0.3
gana 5.6 a0.3 b0.3 h0.6 i-1.0 j1.9 k0.3 l-0.6 m0.4 n-0.5 r0.9 s-1.1
gana+el 7.1 a-0.7 c-0.3 g0.4 h0.8 i-0.3 j-0.3 k0.6 o0.3 r0.7
ganado 6.8 c0.5 e0.8 f0.3 g0.4 p0.4 r0.8 s-0.4
ganamo 6.8 a-0.8 b-0.4 g0.3 h0.7 i-0.3 j-0.4 k0.6 m0.3 p-0.3 r0.5
ganand 7.1 d0.3 e-0.5 j0.4
ganas 7.3 a0.7 c0.5 e0.9 j1.6
gano 7.1 a-0.3 q0.9 r0.4 t0.7
gano+el 7.3 g-0.3 t0.4
gara 6.0 a0.7 b-0.4 c1.1 d0.8 i0.7 j0.8 k0.6 l-0.4 m0.4 p1.0 q0.4
garaje 6.4 a0.5 c0.5 d1.1 e0.5 i0.4 k0.6 l-0.3 p0.4
garant 7.1 c0.8 e-0.4 i0.5 j0.9 p0.8 q0.3
garb 7.3 g0.7 q0.7 r0.4
garbin 7.3 g0.7 q0.7 r0.4
gari 7.3 c0.7 d-0.3 i0.5 t0.4
garita 7.3 c0.7 d-0.3 i0.5 t0.4
gas 7.3 b0.6 e-0.3 g0.6 r0.8
gast 6.1 b1.3 d0.4 e-0.8 h0.5 i0.4 j-0.4 l0.9 m1.1 n0.6 p-0.5 s-0.5 t-0.4
gast+de 7.1 a0.7 b0.4 c0.5 d0.7 e-0.5 m1.2
gasto 7.1 b1.5 e-0.3 i0.5 m0.4 q-0.3
gastos 6.6 e-0.5 g0.5 h0.7 l1.0 m0.8 n0.4 p-0.3 r0.6 s-0.4 t-0.3
gato 6.6 a-0.4 b-0.4 c0.4 g0.7 h0.4 i-0.3 m0.9 n0.9 o0.9 r0.8 s0.4
gato+que 7.3 e0.8 g0.4 m0.4 o0.5 r0.5
gato+y 7.3 c0.5 e-0.4 g0.4 l0.3 m0.4 n0.3 o0.3 r0.3 s0.6
gatos 7.1 e-0.6 g0.3 m0.6 n0.8 o0.4 r0.4 s0.5
gene 5.4 b0.4 c-0.7 d0.4 f2.3 g-0.3 h1.3 i-0.9 j0.7 n1.1 p-0.9 q0.4 s-0.6 t-0.3
gene+asi 7.3 a-0.6 f0.9 h0.4 m0.4 n0.3
gene+auto 7.1 a-0.5 k0.5 n0.3
genera 5.5 a-0.5 b0.5 c-0.6 d0.5 e-0.6 f2.4 h1.4 i-0.8 j0.8 l0.3 n1.2 p-0.9 q0.3 s-0.5
geni 7.3 c0.4 e1.2 g0.6 k0.4 r0.5 t0.6
genial 7.3 c0.4 e1.2 g0.6 k0.4 r0.5 t0.6
gent 5.4 d-0.4 e1.2 f0.3 g1.6 h0.9 i1.0 j-0.4 l0.5 m0.9 n0.6 o0.5 p-0.7 q0.5 r2.2 t0.5
gent+de 7.3 e0.8 i0.7 q0.3
gent+se 7.3 g1.1 l0.4 m0.3 o0.6 r1.3
gent+tien 7.1 a0.9 b0.9 e-0.7 g-0.4 i-0.4 s1.9
gente 5.4 d-0.4 e1.2 f0.3 g1.6 h0.9 i1.0 j-0.4 l0.5 m0.9 n0.6 o0.5 p-0.7 q0.5 r2.2 t0.5
gere 6.0 a1.1 c1.0 d-0.9 e1.6 f4.0 g-0.6 j-0.5 l0.4 n-0.4 r-0.5
gere+de 7.3 a0.5 c0.5 d-0.4 e-0.4 f2.3 i0.7 m0.3
gerenc 7.1 a0.6 e-0.3 f1.5 p0.6
gerent 6.4 a0.7 c0.8 d-0.7 e2.1 f2.9 g-0.6 i0.4 j-0.3 l0.3 m-0.4 p-0.3 r-0.5
gest 5.1 b-0.4 c-0.4 d1.9 h-0.6 i2.4 j-0.8 l0.5 m0.3 n0.6 o0.6 p-0.5 r0.6 s-0.9
gest+de 6.6 d1.3 g-0.4 i1.2 r0.3
gest+me 7.1 a-0.5 c-0.3 d-0.3 f-0.3 n1.0 o1.1 q-0.3
gest+nos 7.3 a-0.7 c0.4 g0.9 o0.3 r0.8
gestio 6.2 a-0.4 b-0.6 d1.2 f0.7 g0.4 h-0.3 i0.5 k-0.5 l0.8 m0.7 p-0.5 r0.7 s-0.3 t-0.3
gestor 5.4 d1.1 g-0.5 h-0.4 i2.1 j-0.6 n0.7 o0.7 s-0.6
geta 7.1 c-0.3 e0.3 g-0.6 h1.4 l0.3 n0.3
getafe 7.1 c-0.3 e0.3 g-0.6 h1.4 l0.3 n0.3
gijo 7.1 a-0.3 c-0.4 g0.6 h0.6 i0.9 r0.5
gijon 7.1 a-0.3 c-0.4 g0.6 h0.6 i0.9 r0.5
gil 5.5 i-0.4
gimn 6.6 a1.0 b0.4 d0.4 g-0.3 i1.5 p1.1 r-0.3
gimnas 6.6 a1.0 b0.4 d0.4 g-0.3 i1.5 p1.1 r-0.3
gira 6.6 a-0.4 c1.0 d0.9 e0.6 f0.3 h1.2 i-0.4 k0.3 l0.5 m0.5 n0.6 o0.3 p0.5 r0.7 s-0.3
giro 7.1 d1.0 e-0.6 j0.4 m1.2 n2.9 p0.5 t0.4
glor 6.8 b0.4 c-0.4 e0.5 f-0.3 g1.6 p-0.3 q0.8 r1.9 s-0.4
gloria 6.8 b0.4 c-0.4 e0.5 f-0.3 g1.6 p-0.3 q0.8 r1.9 s-0.4
goic 7.3 a-0.3 c-0.5 f0.8 s0.4
goicoe 7.3 a-0.3 c-0.5 f0.8 s0.4
golp 7.1 a-0.4 f0.3 l1.6 m0.4 p-0.4
golpe 7.3 a-0.6 e-0.3 l1.6 p-0.3
gonz 6.6 g-0.4 h-0.3 r-0.4
gonzal 6.6 g-0.4 h-0.3 r-0.4
goog 5.0 b-0.3 c-0.6 e1.4 g0.6 h-0.3 i-0.8 j-0.6 l0.4 p-0.5 q0.6 r0.6 s1.2
goog+con 7.3 a0.5 e0.8 s1.5
goog+que 7.3 a-0.4 g1.1 m0.3 r1.1 s-0.4
goog+y 6.8 a-0.4 c-0.3 d0.5 i-0.4 k0.8 n0.4 s0.4
google 5.0 b-0.3 c-0.6 e1.4 g0.6 h-0.3 i-0.8 j-0.6 l0.4 p-0.5 q0.6 r0.6 s1.2
gord 7.3 q1.1 s0.6
gote 6.5 a0.7 d-0.4 e0.4 h0.4 i-0.4 j0.6 m0.3 r0.4 s0.9
gotera 6.6 a0.8 b0.3 d-0.3 e0.6 g-0.4 i-0.3 j0.6 m0.3 s0.9
grab 6.5 a-0.6 d0.5 e-0.5 f0.9 g-0.5 h-0.5 i-0.5 l0.4 m0.3 n1.1 o-0.3 p-0.3 s-0.4 t-0.5
grabar 7.1 a-0.5 c0.3 e-0.4 h-0.4 k0.5 m0.4 n0.6 o-0.3 q0.4
grabo 7.3 a-0.4 b-0.3 i-0.3 l0.5 q-0.4
grac 3.5 a-3.6 b-0.9 c-1.2 d-0.6 e-1.4 g3.6 i-1.5 j-1.7 k0.7 l-0.5 m-0.5 n0.9 o2.6 p-2.0 q1.0 r4.0 s-1.1 t2.0
grac+a 6.0 a-0.6 b-0.5 f0.7 g1.9 h-0.5 i-0.5 j0.5 k-0.4 n1.2 p-0.4 r1.6
grac+al 7.3 d-0.4 n-0.3 o0.7 q0.6 r0.4 s-0.5
grac+de 7.3 h0.4
grac+por 4.8 a-1.0 c-0.4 e-0.6 f-0.3 g3.5 h1.3 i0.7 j-1.0 l0.3 m0.6 n0.5 o0.7 p-0.9 q1.8 r3.5 t1.0
grac+que 7.3 g0.7 r0.6
gracia 3.5 a-3.6 b-0.9 c-1.4 d-0.6 e-1.3 g3.7 i-1.5 j-1.7 k0.6 l-0.5 m-0.4 n1.0 o2.7 p-1.9 q1.0 r4.1 s-1.3 t2.1
gracio 7.1 e-0.4 r-0.3 s0.5
grad 7.3 c0.3 e0.5 s0.7
graf 7.3 b0.5 e0.4 l0.4 o0.3
grafic 7.3 b0.5 e0.4 l0.4 o0.3
gran 5.3 a-1.2 c-0.8 d-0.3 e-0.6 f0.3 g1.0 h1.2 j-0.7 k-0.5 l1.5 o0.3 p-0.7 q0.3 r1.1 s0.3 t-0.5
gran+nos 7.3 a-0.5 d-0.3 e0.4 h0.3 l2.5 m0.3
gran+y 6.8 a-0.5 e-0.5 h0.4 q0.4 r0.5
grande 5.5 a-1.1 b-0.4 c-0.6 e-0.4 g0.8 h1.4 i-1.0 j-0.6 l1.6 n-0.3 o0.5 p-0.7 r0.8 s0.5 t-0.7
grat 7.3 i0.8
grem 7.1 a0.8 d0.8 e0.6 j0.6 s1.7
gremio 7.1 a0.8 d0.8 e0.6 j0.6 s1.7
grie 7.1 a1.1 e2.4 j2.1
grieta 7.1 a1.1 e2.4 j2.1
grif 7.1 a0.8 b1.7 e1.1 f0.4 g-0.3 i0.8 m0.9 p-0.3 s0.5
grifo 7.1 a0.8 b1.7 e1.1 f0.4 g-0.3 i0.8 m0.9 p-0.3 s0.5
grit 6.6 a-0.8 b0.5 e-0.5 g0.3 h-0.4 i-0.3 n0.5 r0.5
grit+que 7.3 d-0.3 e-0.4 m0.3
grita 7.3 a-0.5 e-0.4 n0.3
gritos 7.3 r-0.4
grup 5.0 a0.6 b0.3 d0.3 e-0.8 g-0.7 h0.6 i-1.2 m0.5 n0.8 o-0.3 q-0.3 r-0.5 s2.9 t-0.7
grup+de 5.4 a0.7 c0.3 d0.4 e-0.4 g-0.6 h1.0 i-0.9 l0.4 s3.0 t-0.5
grupo 5.1 a0.4 c-0.5 d0.5 e-0.5 g-0.6 i-1.2 m0.6 n0.9 q-0.4 r-0.5 s2.5 t-0.7
grupos 7.3 a0.3 b0.5 c0.4 e-0.3 h0.7 l0.4 s0.7
guad 6.8 c0.5 d-0.3 e0.5 i0.3 j0.4 k-0.4 l1.1 n0.8 s0.4
guadal 7.3 e0.6 j0.6 s0.5
guadia 7.3 c0.6 i0.5 l1.3 n1.0 t0.3
guap 6.8 a-0.6 b-0.4 c-0.6 d-0.5 e-0.4 g-0.3 i-0.4 k-0.6 l-0.4 m0.7 n0.8 q0.8 r0.3 t0.6
guapa 7.3 a-0.3 c-0.4 d-0.4 e-0.4 k-0.5 m0.5 n0.4 o-0.3 q0.6 r0.5 t0.8
guar 5.1 a-0.9 c-1.1 d-0.9 e0.4 i-0.4 j1.1 k1.4 n1.0 o-0.4 p-0.6 r1.0 s-1.0 t1.4
guar+de 7.3 a-0.6 i-0.4 t0.4
guar+el 7.1 a-0.4 l0.4 n1.2
guar+en 7.3 c-0.3 e0.6 i0.9 s0.4
guar+que 7.3 e0.6 i0.5
guarda 6.0 b-0.4 c-0.7 e0.7 g-0.6 j0.8 k0.4 n0.8 o-0.5 p-0.5
guardi 6.0 a-1.5 c-1.0 d-0.4 e0.7 f0.7 g0.7 j-0.8 k1.7 n0.4 p-0.5 r1.3 s-0.7 t2.0
guardo 6.6 a0.8 d-0.3 e-0.5 g-0.4 j1.5 p0.4 r-0.3
guer 7.3 e-0.3
guerra 7.3 e-0.3
guia 6.5 b0.4 e0.6 g-0.4 i-0.3 n0.3 o0.9 s1.1
guio 6.5 a-0.7 e-0.6 f0.6 i-0.3 j-0.3 k0.5 n-0.4 q0.5 r0.7 t0.5
guio+de 7.1 a-0.4 e-0.4 f0.4 k0.4 t0.4
guion 7.3 a-0.3 e-0.3 k0.4 q0.6
guione 7.1 a-0.3 b0.5
gust 4.7 a-2.0 d0.6 e-1.8 f1.4 g2.7 h1.1 i-0.4 j-1.3 k1.1 m0.5 p-1.2 q2.7 r3.4 s-0.4
gust+de 7.3 a-0.4 g1.6 n0.4 q0.6 r1.7
gust+deci 7.3 d0.8 i1.3
gust+el 7.3 a-0.7 h0.9 o0.3 s-0.4
gust+habl 7.3 d1.0 f1.3 k0.4
gust+mas 7.3 a-0.4 g-0.3
gust+que 6.8 c0.5 d-0.4 e-0.4 i0.4 l-0.5 m0.3 o0.4 q1.4 r0.7 t0.5
gust+sabe 7.3 g-0.5 s-0.4
gust+trab 7.1 a-0.4 b-0.4 d0.5 f0.5 g0.8 k-0.5 m0.7 o-0.3 q-0.5 r1.2
gusta 6.6 b1.2 c-0.4 d0.4 e-0.5 i0.3
gustad 6.8 d0.7 e-0.3 f-0.3 h0.4 i0.6
gustan 7.3 c0.4 l0.3
gustar 6.0 a-0.3 b-0.9 e-0.9 f1.0 g-0.6 h1.5 i-0.6 j-0.6 k0.9 l-0.5 p-0.6 q0.5 s0.9 t0.4
gustaz 7.3 a-0.5 f0.4 g1.1 h-0.4 k0.3 n0.4 r1.4
gusto 5.7 a-1.9 c0.5 e-0.7 f0.5 g3.6 h0.4 i-0.5 j-0.5 k0.5 n-0.3 p-0.6 q3.1 r3.5 s-0.7
h 6.8 b-0.4 c-0.5 e-0.4 j-0.3 l-0.4 m0.4 q0.4
ha 3.0 a-3.5 b-1.3 c-0.3 d-2.0 g3.0 h1.5 i0.8 k-0.4 l0.5 m-0.9 n0.4 o-0.3 p-1.9 q1.6 r3.5 s-0.7
ha+apro 7.3 g0.3
ha+caid 7.3 a0.8 b0.4 e0.6 j0.3 t1.6
ha+camb 7.1 a-0.5 d-0.4 e0.4 g0.5 h0.7 i-0.4 m0.5 o0.8 r0.4
ha+canc 6.8 a-0.5 d-0.3 f0.4 m-0.3 q0.4
ha+cola 7.3 a-0.6 g0.4 m1.5 q0.9 r0.6
ha+comp 7.3 a-0.3 i0.4
ha+conf 7.3 a0.5 p0.8 q-0.3
ha+cont 6.8 a0.3 d1.7 f0.6 h-0.4 i0.4
ha+dado 6.4 b-0.4 d-0.4 e0.4 g0.7 h0.3 i0.4 j-0.5 o0.3 p1.0 q0.6
ha+deci 6.4 a-0.5 b0.4 e0.9 f1.5 i0.5 k-0.4 l0.4 n0.5 o0.4 p-0.5 q0.6 r0.5 t0.3
ha+deja 6.1 a-0.6 b0.5 d-0.4 e1.1 f0.4 h-0.5 j-0.4 k0.5 l0.8 o-0.5 p-0.5 s-0.6
ha+dene 7.3 c-0.3
ha+denu 7.1 a-0.4 d-0.3 h0.4 k0.4 n0.4 q0.4 t0.4
ha+desc 7.3 a0.7 e0.5 f1.2 m1.9 r-0.3
ha+devu 7.1 a-0.3 i-0.4 l0.4 m0.4
ha+dich 6.5 g1.0 h0.5 i-0.5 k-0.4 m0.5 o0.4 p0.4 r0.5
ha+dict 7.3 e-0.3 g-0.3 q0.6
ha+disc 7.1 d0.5 l0.5 n0.6
ha+enca 7.1 f0.4 g0.9 j0.6 r0.8 t0.5
ha+ente 7.3 a-0.4 c0.3 d-0.3 f0.6 g-0.4 i0.8 s-0.4
ha+entr 6.5 a-0.4 b0.9 c-0.7 h0.4 i0.7 l0.4 n0.4 o1.9 p-0.3 q0.3 r0.4 s-0.4 t-0.4
ha+estr 7.3 b0.3
ha+gust 7.1 h0.5
ha+habi 7.3 d-0.4 e-0.3 g0.7 r0.6
ha+hech 6.6 b0.4 i0.5 o0.4 r0.4 s0.4
ha+ido 7.3 a-0.4 g0.9 h1.3 m0.4 n0.4 o0.4 r0.7
ha+junt 7.3 a-0.5 l2.2 n0.6 r0.4
ha+leid 6.8 a1.2 c1.6 e-0.3 i0.6 j1.7 p0.4
ha+leva 7.3 a0.5 e0.5 j0.7 p0.7
ha+llam 7.1 b-0.3 c-0.4 e0.8 j0.6 n0.3 p0.6 s0.5
ha+lleg 6.1 a-1.0 b-0.7 c-0.7 d-0.4 h0.6 j-0.6 n-0.4 o0.7 p-0.6 q1.6 s-0.5
ha+llev 7.1 d0.3 g-0.4
ha+llor 7.3 a-0.4 b0.3 g0.7 k0.4 o0.4 q0.4 r0.8 s-0.5
ha+mand 7.3 b0.4 c0.4 e-0.5 f0.8 i0.8 n0.4 t0.4
ha+orde 7.3 e-0.3 h0.8 q1.4
ha+pare 7.3 a0.7 s1.2
ha+pasa 6.8 c1.1 e-0.4 g-0.4 m0.7 n0.5 t0.3
ha+pedi 6.4 c1.0 d0.7 e-0.8 g0.9 i-0.4 j0.3 k0.3 n-0.3 o0.6 q-0.3 r1.0 s1.3 t0.5
ha+peri 7.3 a-0.5 c-0.3 i-0.5 k-0.3 l0.7 t0.4
ha+podi 7.3 a-0.4 k0.5 m0.3 n0.4
ha+preg 7.3 b0.7 g0.6 h0.7 i0.6 n0.5 r0.6
ha+pues 5.8 a0.5 b-0.7 c1.0 e0.7 f0.8 g-0.4 i-0.4 j0.5 l0.4 m-0.5 n0.5 p0.4 s-0.6 t-0.4
ha+qued 6.0 a-1.2 e0.5 f0.5 g3.2 h-0.3 i-0.7 j-0.4 k0.8 l-0.4 n0.9 p-0.5 q1.1 r3.7 s-0.5
ha+recl 7.3 c0.5 e-0.5 f0.3 q0.4
ha+revi 7.1 e0.5 g-0.4 i-0.4 j-0.5 m-0.4 p-0.4 r-0.4 t0.6
ha+sabi 7.3 f0.3 g0.8 r0.9
ha+sali 6.2 b0.4 d-0.4 e0.4 g-0.6 i0.6 j-0.4 p-0.3 r-0.3 s0.3 t0.4
ha+sido 5.4 a-1.9 c-0.6 e-0.4 f-0.3 g1.2 h1.6 j-0.9 n1.2 p-0.8 q0.6 r1.7 s-0.6
ha+subi 7.1 a0.6 b0.5 e-0.3 g-0.4 h-0.3 i-0.3 m0.9 s1.4
ha+supe 7.3 a-0.4 d-0.4 g0.6 h0.7 k0.8 m0.4 o0.4 r0.6
ha+veni 7.1 d-0.4 p0.6 s-0.3
ha+vist 7.3 c0.7 e0.4 g0.4 j0.5 p0.5 r0.4
ha+vota 7.3 a0.5 c1.2 i1.1
ha+vuel 7.1 a-0.4 d0.3
habe 4.7 b1.4 c-0.4 e1.1 g3.5 h0.3 i-1.2 j-1.0 l0.7 m2.7 n0.8 o1.6 p-0.9 q1.2 r4.2 s-0.9 t1.1
habe+camb 7.3 b0.8 o1.2 q0.3
habe+carg 7.3 a0.5 b1.0 d-0.3 e-0.5 m1.7
habe+cobr 6.8 a1.0 c-0.4 e-0.5 g-0.4 i-0.4 l-0.4 m2.9 p-0.3 q-0.4 t0.4
habe+deja 7.1 a-0.7 b-0.4 e-0.4 f0.3 g1.4 h1.2 l0.3 n1.1 o0.4 r1.3
habe+entr 7.1 a0.8 b0.5 d-0.4 e0.8 s0.5 t0.6
habe+hech 6.8 e0.9 f0.4 g1.0 h-0.3 k1.6 m-0.5 r1.2
habeis 5.0 b1.0 c-0.8 d-0.3 e1.6 f0.5 g2.4 h0.7 i-1.5 j-0.8 k0.4 l0.7 m1.7 n1.1 o1.6 p-0.6 r2.8 s-0.6 t0.4
haber 6.5 b0.9 c0.6 g1.6 i0.6 l0.4 m1.1 p-0.3 q1.0 r1.6 t0.7
habers 7.3 d-0.4 e-0.4 h-0.4 m0.3 o0.4 q0.4 r0.4 t0.6
habi 5.1 b0.6 c-0.4 d1.0 e1.8 f0.5 g0.3 h-0.3 j1.7 k0.9 m-0.4 n2.1 o0.3 p-1.1 q1.1 s-0.5
habi+cons 7.3 e0.7 g0.7 r0.7
habi+qued 7.3 h0.5 k0.8 n1.6 o0.5
habi+vist 7.1 a-0.3 d-0.5 g0.6 h0.7 n1.0 q-0.4 r0.9
habia 6.2 a-0.7 d1.1 g1.0 i-0.3 n1.9 p-0.3 q0.6 r1.2 s-0.5
habiam 6.8 c-0.3 e1.1 h0.4 i-0.6 k0.5 n0.5 p-0.4 q0.7 t0.3
habile 6.8 a0.4 c0.3 d0.4 i0.4 j1.5 o0.4
habili 7.3 a0.4 c-0.4 e1.2 i0.8 j1.1
habita 7.3 a-0.3 d-0.4 f0.5 h-0.3 n0.5 r-0.5
habitu 7.1 a-0.4 d0.5 e-0.7 f0.8 k0.7 o0.5 q0.3
habl 4.2 a2.9 c1.6 d3.4 e1.1 f2.8 h1.2 i0.5 m-0.8 n-0.3 o-0.5 p1.5 r1.0 s1.5 t0.9
habl+a 7.1 d0.4 g0.4 i0.4 p0.6 r0.4 s0.5
habl+con 5.3 a1.6 c1.4 d1.7 f3.4 i-1.0 j1.0 k0.4 l-0.5 n-0.3 p-0.4 r0.5 s0.6 t0.8
habl+de 5.5 a0.8 b0.5 c0.5 f1.1 g1.2 h1.4 i-0.8 j-0.7 k0.4 m0.5 o-0.3 p1.6 q-0.8 r1.4 s0.4 t-0.6
habl+en 7.1 a0.4 b0.7 d1.7 e-0.5 g-0.4 i0.6 p-0.3 r-0.3 s0.6
habl+entr 7.3 a0.7 c1.0 d1.9 l0.4 m1.1 s0.7 t0.4
habl+mas 7.3 a-0.5 c-0.5 g0.6 h0.5 k-0.3 l0.4 o0.3 r0.6
habla 7.1 a-0.6 d0.3 g0.4 i0.4 r0.5 s-0.6
hablad 5.6 a1.3 c-0.5 d0.6 e1.3 g-0.6 h0.6 i1.6 l0.5 q0.5 r-0.4 s0.8 t0.8
hablam 6.1 a-0.3 c0.3 d1.0 e-0.9 f-0.6 h0.4 j-0.5 k0.4 m-0.3 n-0.4 r0.5 t0.8
hablan 6.1 a0.6 b-0.4 c1.0 d2.1 e-0.5 i-0.7 q-0.4 r0.5 s0.7
hablar 5.3 a2.0 b0.5 c0.9 d0.9 e1.4 f4.1 h0.6 i-0.6 j0.4 k0.5 o-0.6 p0.8 q-0.5 r0.8
hable 7.1 a0.4 b0.5 d0.7 e0.8 f0.5 i0.3 s0.5
hablo 6.6 p0.5 s0.4
habr 5.5 e-0.4 f-0.4 g-0.9 h-0.4 i-0.4 j-0.6 k0.8 m-0.5 o0.7 s1.4 t0.5
habr+dich 7.3 c-0.4 d-0.5 e-0.3 o0.5 r0.3
habr+mane 7.3 b0.9 i-0.4 l0.6
habr+mas 7.3 c0.5 j0.5 p0.6
habr+que 6.5 a-0.5 b0.3 d-0.5 g-0.4 i-0.8 k1.5 m-0.4 o0.4 p-0.4 s0.8 t1.0
habra 6.1 a0.6 c0.5 d-0.6 e-0.4 g-0.7 i-0.9 j-0.5 k0.9 m-0.5 q-0.5 r-0.4 s2.0 t0.8
habria 6.2 b-0.4 c-0.6 d0.8 h-0.6 i0.4 n-0.3 o0.5 p-0.3 q0.7 s-0.4
hace 4.0 a0.7 c0.8 d2.0 e0.4 f1.4 g-0.7 h0.4 i0.3 o1.4 p-0.4 q1.7 s-1.3 t2.5
hace+caso 7.3 b-0.4 d0.9 k0.3 m0.5 r0.3
hace+cinc 7.3 a0.4 c1.5 d1.8 f1.8 l0.3 n0.7
hace+con 6.8 a0.5 d-0.5 e0.8 g-0.3 i0.9 j0.3 p0.6 q0.3 r-0.3 s0.6
hace+dos 7.3 c0.9 e-0.3 p0.6
hace+el 6.2 a-0.3 b-0.3 d0.7 e0.4 f0.5 h0.6 i-0.7 m1.3 n-0.4 o1.1 p-0.6 q1.4 r0.4 s-0.4
hace+falt 5.5 a0.6 b-0.4 d0.5 f-0.6 i0.4 j1.3 k1.0 l0.3 m1.1 p-0.6 t0.9
hace+grac 7.3 d1.0 e0.9 n0.9 r-0.3 s0.5
hace+la 6.1 b0.3 e0.8 f0.7 g-0.5 h-0.3 l1.2 n0.6 o0.3 p0.5 r-0.6 s-0.5
hace+lo 7.3 a0.3 b0.8 e-0.3 i0.4 j0.3 m0.6
hace+mas 7.3 c0.3 g0.5 h0.9 q1.1 r0.6 t1.3
hace+nada 7.3 a0.5 p1.1
hace+pero 7.3 a0.4 s1.3
hace+por 7.3 a0.6 b1.3 i0.6
hace+resp 7.3 j0.8
hace+un 6.5 c1.9 d1.8 f0.4 i-0.4 j-0.3 k0.9 m0.8 o0.7 p-0.4 q-0.6 r0.6 s-0.3 t0.5
hace+voso 7.1 a-0.6 c-0.6 g0.6 h0.5 i-0.3 k-0.4 m0.3 q0.8 r0.3 s-0.4 t0.4
haced 7.3 c-0.5 e0.7 m0.4 n-0.3 q0.5 t0.9
haceis 5.8 a-1.6 b-0.4 c-0.7 d-0.4 e-0.6 h0.5 i-0.9 j-0.5 m0.6 o0.7 p-0.5 q1.4 s-0.8 t1.2
hacemo 6.4 a0.4 b-0.3 d-0.4 g-0.4 h-0.4 i0.6 j0.4 k0.6 n0.6 p-0.5 r-0.4 s-0.4
hacen 6.8 a0.6 b0.7 d0.4 e0.6 i0.4 j0.3 p0.6 s0.7
hacer 5.6 b0.4 c0.5 d0.6 e-0.4 f0.8 h1.1 i-0.8 j-0.6 k0.6 l-0.5 n-0.6 o0.6 q1.3 r0.5 s0.3
hacerl 6.6 a-0.8 g-0.3 i-0.3 r-0.4
hacers 7.3 e0.5 j0.7 n0.3
haces 7.3 h0.3
haci 5.5 a-0.4 c0.7 e0.9 g0.8 j-0.6 k0.7 l-0.5 m-0.4 p0.5 q0.9 r1.5 s-0.6 t0.8
haci+de 7.3 e0.5 f0.5 g0.6 j0.6 q1.0 r0.5 t0.3
haci+nos 7.1 b0.4 e0.5 g-0.3 j-0.7 k0.4 n0.5 q0.5 t0.6
hacia 6.6 c0.7 e1.0 f-0.3 g0.3 i-0.4 k0.4 n-0.4 o-0.3 p1.4 q0.8 r0.4
hacien 6.0 a-0.5 c0.4 d-0.4 f0.5 g0.7 j-0.5 k0.5 l-0.4 n0.3 p-0.6 r1.0 s-0.5 t0.8
haga 6.1 a0.6 b0.7 c1.1 e-0.7 f1.2 g0.6 h0.9 i0.4 j0.3 l-0.4 m0.3 o0.5 r0.9 s-0.9
haga+lleg 7.3 c0.4 f1.9 l-0.3
hagan 7.3 b1.0 e-0.4 g0.5 h0.4 o0.4 p0.6 r0.7
hago 5.7 a-0.8 b0.5 d0.8 e-0.3 g-0.4 l-0.3 n2.6 o2.2 p-0.3 q-0.7
hago+el 6.8 a-0.3 d1.4 e-0.5 g-0.3 h0.4 j0.6 n0.5 o0.6 p-0.3 s0.4
hago+la 6.8 a-0.4 e0.5 f0.6 g-0.5 n1.0 o1.9 q-0.7
hago+un 7.3 a-0.4 d-0.3 g0.4 n2.1 q-0.4 r0.6
han 4.4 b0.7 c0.4 d1.8 f-0.7 g-0.6 i-1.4 j-0.5 k1.0 l0.4 m0.5 n0.3 o-0.4 s0.9 t1.4
han+acep 7.3 q0.4
han+camb 7.1 c0.4 d1.0 e-0.3 h-0.4 i-0.4 k0.8 s-0.3
han+cerr 7.3 a-0.7 c-0.5 i-0.3 n0.4
han+cita 7.1 c-0.3 d0.7 e0.6 f0.3 j0.4 k0.4 l0.3 n0.4 q0.5 t0.7
han+dado 7.3 b0.4 e-0.4 n0.4
han+deja 7.1 a0.4 e1.1 j0.6
han+dema 7.3 a-0.3 c-0.3 e-0.4 h0.4
han+dich 7.3 a0.5 d0.5 e0.5 i1.0 j0.7 p0.8 s0.6
han+enfa 7.3 a-0.7 i-0.4 o0.4 t0.3
han+habl 7.3 d1.0 i1.1 n0.3 s-0.4
han+lleg 7.3 c-0.3 e0.6 n0.3 r-0.4
han+pasa 7.1 a0.5 b0.8 c0.9 e-0.7 k-0.3 s0.5 t0.5
han+preg 6.8 a0.6 c0.9 d0.6 g-0.3 h-0.3 i-0.4 s1.6
han+pues 7.3 a-0.5 e-0.3 f0.3 k1.4 l0.5
han+qued 7.1 d-0.3 g0.7 h0.4 r0.7 s0.5
han+retr 7.3 a-0.4 c-0.4 l1.5 n0.4
han+veni 7.3 a0.4 e0.6 t1.2
han+vist 7.3 c0.5 g0.3 h0.6 s0.7
hara 7.3 a0.8 d0.8 e-0.3 i2.2 j1.5 s0.8
hara+falt 7.3 a-0.5 i0.8
hare 7.1 c-0.3 d-0.3 e0.5 g0.6 h0.7 j0.8 l0.4 r0.5
haremo 7.3 c-0.3 e0.4 j0.9
hari 6.4 a-0.5 b1.0 c-0.4 d0.4 e-0.6 f0.3 h-0.5 k1.2 m0.6 o-0.5 q0.5 r0.4 s-0.3
hari+falt 7.1 a-0.6 b0.5 d0.3 e-0.6 k0.6 l0.5 m0.6
haria 7.1 b1.3 e-0.6 g-0.3 h-0.3 i0.5 k0.4 l0.4 m0.4
harina 7.3 c-0.4 k0.7 q-0.4
has 6.0 d-0.5 e0.3 g1.2 m0.5 n0.5 p1.2 q1.5 r1.3 s-0.5
has+hech 7.3 g0.8 m0.5 n-0.3 q1.3 r0.6
has+sido 7.3 i0.6 p0.7 r0.5
hast 3.9 c0.7 e1.1 g1.8 h-0.8 j-0.8 k0.4 l2.2 p2.6 q0.6 r2.4 s-1.2 t0.7
hast+ahor 7.3 a-0.5 f0.4 h0.3 i-0.3
hast+aqui 7.1 a1.3 e1.4 g-0.6 i2.7 p-0.3 r-0.5
hast+el 5.4 a-0.7 b-0.6 d-0.7 e0.4 f0.8 g1.0 m0.8 n0.6 p-0.8 q0.7 r1.1 t-0.4
hast+ento 7.3 a0.3 b0.8 e0.5 i0.5
hast+la 6.0 a-1.3 c-0.4 f0.5 i-0.7 j-0.5 k0.4 l2.0 m0.5 p-0.9 q0.9 r0.6 s-0.5 t1.0
hast+las 6.4 a-1.0 c0.7 e-0.7 i-0.5 k-0.4 l-0.4 o0.9 p-0.9 r0.5 s0.3 t-0.3
hast+le 7.3 d0.8 g0.6 j0.6 p-0.3 r0.7
hast+los 7.3 a-0.6 g1.5 q0.4 r1.7
hast+mi 7.1 b0.7 c0.3 e0.6 g0.4 p0.5 r0.4
hast+nuev 7.3 i-0.5 k1.6 p1.4
hast+prim 7.3 b-0.4 l1.9
hast+que 5.4 a2.6 b-0.4 c0.8 d0.7 e0.9 f-0.6 g-0.9 h-0.4 i-0.9 j-0.6 l2.2 m1.5 n-0.7 o-0.8 p5.5 q-0.6 r-0.7 s-0.6
hasta 3.9 c0.7 e1.1 g1.8 h-0.8 j-0.8 k0.4 l2.2 p2.6 q0.6 r2.4 s-1.2 t0.7
hay 4.1 a-1.5 b1.0 d0.7 e-0.8 f1.3 g-1.6 h1.4 i-0.5 k2.2 l0.6 m1.9 n0.8 o0.4 p-1.9 r-0.6 s-1.3 t0.5
hay+algu 7.1 a0.5 b-0.3 d2.6 e-0.5 f1.2 i-0.4 j-0.3 k-0.4 o-0.3 q0.9 s-0.4
hay+mane 7.3 d1.6 f1.4 g0.9 i-0.3 j1.1 p-0.3 r1.1
hay+mas 6.8 a-0.3 c-0.5 d0.5 g-0.3 m-0.4 p0.6 q0.3 s0.6
hay+nada 7.3 a0.7 e0.9 i0.4 k1.2
hay+ning 7.3 a-0.4 i-0.5 t0.5
hay+plei 7.3 a-0.4 h-0.3 r0.4
hay+que 5.0 a-2.4 b0.8 c-0.5 d-0.5 e-1.6 f-0.4 g-1.6 j-1.0 k1.2 l0.5 m-0.3 o1.2 p-1.0 r-0.6 s-1.0
hay+seis 7.3 a-0.4 g1.1 m0.3 r1.1 s-0.4
hay+un 6.0 a-0.8 b-0.3 d0.9 e-1.2 g-0.8 h0.4 i-0.4 j-0.8 l0.6 m1.9 n-0.6 p-0.5 q1.0 r-0.3 s0.8 t0.5
hay+una 6.5 b0.6 c0.7 d0.5 e0.7 f0.4 h-0.3 i0.7 j0.8 r0.4 s-0.4
haya 6.8 c0.6 e-0.4 g1.3 h0.8 n-0.3 p1.2 r1.2
haz 7.3 i0.4
he 3.5 a3.5 b1.7 c1.4 d3.6 e1.1 f2.8 h1.1 i-0.6 k-0.5 l-0.6 m1.6 p1.5 q1.4 r0.8 s1.4
he+abie 7.3 c0.5 e0.6 i1.0 s0.9
he+avis 7.3 a0.4 k0.5 s1.0
he+camb 7.3 d0.8 e-0.4 i0.7
he+canc 7.3 a0.3 e-0.4 m0.3 p1.0
he+cont 7.1 a0.7 c0.3 e0.5 f-0.3 l0.6 m0.8 r-0.4 s0.7
he+dado 6.0 c-0.6 f1.0 h1.8 j-0.5 k0.5 m0.5 p1.0 q0.8 r0.4 s-0.6
he+deja 6.6 c0.7 d1.2 e-0.5 f-0.3 k1.1 l0.4 m0.4 o0.7 s-0.4
he+devu 7.3 a0.3 e0.9 p0.9
he+dich 6.1 b-0.3 c1.7 d0.4 f-0.6 h0.6 p0.4 q-0.4 r-0.3 s0.4
he+empe 7.3 a0.4 c0.6 j0.8 p0.9
he+ense 7.3 a0.3 b0.4 e0.3 s0.5
he+ente 7.3 a0.5 d2.0 l0.3 m0.4 o0.4 r-0.3 s-0.3
he+escr 6.5 a1.0 d0.5 e1.2 f0.9 i-0.5 j-0.3 k-0.5 p0.4 s0.9 t0.9
he+esta 7.3 b0.8 c-0.4 d0.7 e-0.3 i0.7
he+habl 6.8 a0.4 f0.4 g0.4 h0.9 i-0.3 l0.3 r0.5 s0.8
he+hech 7.1 a-0.4 d-0.3 e-0.4 m0.9 p0.5 q0.9
he+info 7.3 a0.5 e0.4 f1.7 i-0.3 m0.3
he+leid 7.3 a-0.4 c-0.3 h0.5
he+llam 6.8 d0.8 g-0.3 h-0.3 i0.5 k-0.4 p-0.3 r-0.3 t0.4
he+mand 6.8 h-0.4 m-0.4 n0.4 q1.4
he+medi 7.3 c-0.4 f0.8 m1.3 n0.3 q0.5 r0.5
he+mira 7.3 a-0.3 l0.4
he+pasa 7.1 d0.8 e0.4 f1.2 g0.5 h0.5 l0.6 n0.8 r0.6 s0.4
he+pedi 6.1 a1.5 b0.9 c-0.4 d-0.3 e0.8 f1.1 g-0.4 h-0.4 j0.3 o0.3 p0.5 r-0.4 s0.4 t-0.5
he+perd 7.3 a1.0 c2.0 l-0.3 p0.4
he+pues 6.0 b0.4 c-0.9 h-0.4 i0.4 j0.8 k-0.3 m1.3 n-0.4 p-0.6 q1.0 s0.6
he+reci 7.1 a0.4 c1.0 d0.8 f0.4 t1.0
he+teni 6.8 d0.5 e1.7 f1.3 i0.3 s-0.4
he+vist 6.0 a0.5 b2.0 g-0.8 h-0.4 l-0.3 n-0.4 o-0.4 p0.9 r-0.6
he+vuel 7.1 a-0.3 c0.4 d0.6 e-0.3 f0.3 g1.2 i-0.3 q0.3 r1.2 t-0.3
hech 5.0 a1.0 d-0.4 e2.4 f0.9 h-0.5 j-0.9 k0.6 l-0.6 m1.7 n-0.6 o0.4 p1.7 q3.0 r0.8 s-0.7 t-0.3
hech+con 7.3 a1.1 c-0.4 e1.4 f-0.3 g-0.5 m-0.4 r-0.5
hech+el 7.1 a-0.5 g1.0 k1.6 o1.1 q0.7 r1.1 t0.4
hech+la 6.6 e0.4 g-0.4 i0.4 l0.4 n-0.4 o-0.3 q2.0
hech+por 7.3 e0.7 m0.8
hech+un 6.5 b-0.3 d-0.5 i0.5 n-0.3 o0.4 q1.1 s0.4
hech+y 7.3 a0.4 d-0.3 e0.8 f1.0 p0.6
hecha 6.1 b-0.4 c-0.3 d-0.4 e1.2 f0.6 g-0.6 i-0.5 j-0.4 k-0.4 m0.9 n-0.4 o0.3 p-0.7 q2.1 s-0.5
hecho 5.3 a1.2 d-0.5 e1.7 g0.8 h-0.5 i0.5 j-0.6 k0.9 l-0.6 m1.2 n-0.3 o0.7 p2.4 q1.9 r1.1 s-0.3
hela 7.3 c-0.4 e0.5 i-0.5 j0.8 l0.9
hemo 4.3 a2.6 b1.1 c-0.7 d1.0 e0.6 g-0.4 h1.3 i3.2 k-0.3 l0.3 o-0.4 p0.9 r0.4 s-0.6 t0.5
hemo+bloq 7.3 a0.7 i-0.4 p1.7
hemo+dado 7.1 a-0.4 c-0.3 e0.6 i-0.6 j0.7
hemo+deci 6.2 b0.8 e-0.8 h0.9 i0.8 j-0.4 l-0.4 o0.4 p-0.6 s-0.3 t0.5
hemo+desp 7.3 a-0.4 i-0.3 r0.4 t0.7
hemo+echa 7.3 a0.5 b1.5 d0.4 i1.0
hemo+enco 7.3 a0.5 d0.6 e0.6 i0.8
hemo+firm 7.3 a1.2 i1.4
hemo+habl 6.6 a1.0 d0.9 g-0.5 i0.8 p0.8 r-0.5
hemo+hech 6.8 a1.0 b0.4 i1.1 m0.8 p0.7
hemo+lleg 7.3 a0.4 b0.3 g-0.4 i1.1 r-0.3
hemo+nota 7.3 a-0.6 c-0.5 d-0.3 e-0.6 g1.5 h0.9 i-0.4 r1.5
hemo+pedi 7.3 e1.1 j0.7 m0.9
hemo+perd 7.3 a0.5 b-0.3 c-0.3 e0.9 h0.5 n0.5
hemo+pues 7.3 e-0.3 i-0.4 p1.2
hemo+reci 7.1 a0.4 d0.6 e1.0 f0.7 h-0.3
hemo+teni 7.3 d0.5 l1.3 n0.9 t0.3
hemos 4.3 a2.6 b1.1 c-0.7 d1.0 e0.6 g-0.4 h1.3 i3.2 k-0.3 l0.3 o-0.4 p0.9 r0.4 s-0.6 t0.5
hera 7.1 a0.4 c1.3 e-0.4 s1.3
herald 7.1 a0.4 c1.3 e-0.4 s1.3
here 6.4 a-0.6 d-0.4 f0.5 i-0.8 j-0.4 m-0.3 p0.6 s-0.3
here+de 7.3 o0.4 p1.0
herenc 6.6 d-0.3 f0.3 h0.4 i-0.5 j-0.3 k0.3 p0.7
herm 5.1 a-0.4 e0.6 f0.5 g1.9 h0.9 k0.4 r2.5 s-1.0
herm+ha 7.3 a-0.5 f0.4 g-0.3
herm+mayo 6.8 a0.7 b0.6 c0.4 d0.5 e1.2 f0.7 g-0.3 o0.4 t0.4
herm+que 6.8 a0.5 d-0.4 e0.7 i0.4 j0.4 r-0.4
herm+y 7.3 a-0.6 b-0.3 g1.1 h1.0 o0.4 r1.5
herman 5.2 a-0.7 d-0.3 e0.8 f0.5 g2.0 h0.9 j-0.5 k0.5 m-0.5 r2.6 s-1.0
hermin 7.3 a0.4 d0.4 e-0.3 i0.6 j0.6 m0.8
herr 6.6 g-0.4 h-0.5 i0.5 n0.7 o-0.4
herram 7.1 e-0.4 g-0.8 h-0.3 i0.6 m0.5 n0.3 r-0.6 t0.4
herrer 7.3 a-0.3 l0.4 n0.5 o-0.3 r0.3
hice 6.5 a-0.8 b-0.6 c-0.5 d-0.8 f-0.3 i-0.3 j-0.3 p-0.5 q2.8 s0.4 t0.5
hice+desd 7.3 a-0.4 b-0.3 k-0.3 q1.9 t0.6
hice+el 7.3 p-0.4 q1.4
hici 6.1 a-0.6 b0.3 g1.4 h2.1 n0.5 o0.8 p-0.4 q-0.3 r2.0 t0.6
hici+con 7.3 a-0.6 d0.4 e-0.4 g1.5 n0.5 o0.6 r1.6 s-0.4
hicier 6.6 a-0.5 b-0.3 f-0.4 g1.7 h0.6 i-0.4 j0.6 n0.3 o0.4 r1.8 s0.4 t0.4
hicimo 7.3 b0.7 g-0.4 i0.7
hicist 7.3 a-0.4 h1.9 k0.3 o0.4 r0.6
hija 5.9 a0.5 b-0.4 d1.3 f-0.3 g0.4 h-0.7 n-0.4 o-0.6 q1.8 r0.7 s1.4
hija+ha 7.3 a0.5 e-0.3 g-0.5 q0.3 s1.4
hija+que 7.3 a0.4 c0.3 d1.0 j1.2 p0.7
hijo 5.7 a0.4 b0.8 c-0.5 d1.4 f0.5 g1.3 h0.9 i0.4 j-0.6 k0.4 n0.5 p-0.6 q0.4 r1.2
hijo+ya 7.3 a-0.4 d0.3 g1.0 k0.3 q0.5 r1.1 t0.3
hijos 7.3 d-0.4 e0.4 f0.5 l0.5 q0.3
hilo 6.4 a1.2 b0.5 c1.5 d2.3 g-0.4 i0.7 p-0.3 r-0.4 s2.8 t0.7
hipo 7.1 c0.5 d0.3 e-0.3 i1.0
hipote 7.3 c0.6 d0.4
hist 6.1 e0.5 f0.7 g-0.3 i-0.5 k0.3 l0.3 n0.5 o0.4 p-0.4 r-0.3 s1.0 t0.5
hist+clin 7.3 e0.9 f0.9 l0.3 n0.6 t1.0
hist+de 7.3 a-0.5 k0.5 r0.4
histor 6.1 e0.5 f0.7 g-0.3 i-0.5 k0.3 l0.3 n0.5 o0.4 p-0.4 r-0.3 s1.0 t0.5
hito 7.1 a1.4 c1.7 e-0.4 f1.1 m0.6 p1.5
hizo 6.5 f-0.3 g0.6 h0.6 i-0.4 m1.1 p0.9 r0.4 t-0.3
hoga 7.1 o0.6
hogar 7.1 o0.6
hoja 6.0 a0.5 b-0.5 c-0.5 e-0.4 f-0.3 g1.4 h1.0 j1.8 k-0.4 m1.5 n-0.5 o-0.4 p-0.5
hoja+de 6.2 a0.5 b-0.4 c-0.5 e-0.4 g1.1 h1.2 i-0.5 j2.0 m1.5 n-0.4 p-0.4 r-0.3
hola 3.9 a-1.9 b-1.0 c0.4 d-0.6 e-0.3 h1.9 i-0.9 j-1.3 k0.9 l1.0 o2.1 p-1.2 q1.8 r1.0 s-1.2 t1.7
hola+a 7.1 a-0.4 d0.4 f0.5 q0.8
hola+chic 7.3 e0.6 k0.4 o0.5
hola+dani 7.3 e-0.3 o-0.3
hola+elen 7.1 g-0.4 h0.7 l-0.6 n0.7 o-0.8 t0.4
hola+fami 7.3 c-0.4 g0.7 h0.7 r0.5
hola+guap 7.3 a-0.3 c-0.4 d-0.4 e-0.4 k-0.5 m0.5 n0.4 o-0.3 q0.6 r0.5 t0.8
hola+la 7.3 a0.3 e0.9 f0.7 l0.5
hola+mart 7.3 d0.3
hola+me 7.3 a-0.3 l-0.5 m-0.3 o2.2
hola+merc 7.3 a-0.3 c-0.4 o-0.3 t0.8
hola+os 7.3 e-0.4 h-0.4 k0.7 q0.3
hola+raqu 7.3 e0.3 p0.5
hola+vero 7.3 a-0.4 c-0.3 l1.0
homb 7.3 e-0.5
homo 7.3 a0.6 b0.6 c0.6 e0.4 i1.3
homolo 7.3 a0.6 b0.6 c0.6 e0.4 i1.3
hono 6.4 a0.3 b0.9 c-0.3 f0.4 h0.7 i-0.4 j1.0 l0.5 m0.6 p0.7 q0.5 s-0.3
hono+del 7.3 a-0.3 e-0.4 h0.7 q0.8
honor 7.3 j0.4
honora 6.6 a0.3 b1.0 f0.4 h0.7 i-0.4 j0.6 l0.6 m0.7 p0.4 q0.6
hora 4.5 a0.4 b1.9 c0.4 d-0.5 f1.0 g0.5 h0.5 j-0.8 k1.5 m3.2 p0.5 q1.5 r0.5 s-1.5 t2.5
hora+de 6.1 a1.3 b-0.4 d1.2 e0.3 f0.3 g-0.5 h-0.3 i0.9 k-0.4 m1.6 p0.4
hora+el 7.3 a-0.3 b0.4 c-0.4 g0.6 k0.3 m0.3 n0.9 r0.8 t1.4
hora+que 7.3 b-0.3 g0.3 m-0.3 p1.1 q0.6 r0.4
hora+y 7.3 e-0.6 m1.2 n0.4 o-0.4 q0.4 t2.2
horari 7.1 a-0.4 h-0.3 q0.6
horas 5.3 a0.7 b0.7 c-0.6 d-0.8 f0.4 h0.7 i-1.0 j-0.6 k0.4 l0.8 m4.1 n0.6 p0.8 q0.4 s-0.7 t2.2
horm 7.1 a0.4 c0.4 d0.4 e0.4 j0.5 k-0.3 m0.9 p0.7 t0.7
hormig 7.1 a0.4 c0.4 d0.4 e0.4 j0.5 k-0.3 m0.9 p0.7 t0.7
horn 7.3 c0.5 e0.3
horno 7.3 c0.5 e0.3
hort 7.3 c0.5 d0.8 e-0.3 k0.4 l1.1 n0.3
hosp 6.1 a-1.1 b-0.5 c-0.6 d-0.8 e-0.5 f0.5 g1.0 j-0.4 k0.5 n0.9 o0.7 p-0.3 q-0.7 r0.9 s-0.5 t1.2
hospit 6.1 a-1.1 b-0.5 c-0.6 d-0.8 e-0.5 f0.5 g1.0 j-0.4 k0.5 n0.9 o0.7 p-0.3 q-0.7 r0.9 s-0.5 t1.2
host 6.5 a0.4 b0.5 e1.5 i0.3 n0.4 s0.5
hostel 7.1 a0.4 b0.5 e1.0 s0.6
hostin 7.3 i0.6
hote 6.1 a-0.4 g-0.6 h-0.5 i0.3 m1.0 n-0.4 p-0.4 r0.4 s-0.4 t1.2
hote+de 6.6 d0.3 h-0.4 i-0.4 j-0.4 k0.4 m1.1 t1.5
hotel 6.1 a-0.4 g-0.6 h-0.5 i0.3 m1.0 n-0.4 p-0.4 r0.4 s-0.4 t1.2
hoy 4.5 b1.1 c2.6 d0.9 e0.5 f1.7 g-0.6 h0.4 i-1.3 k1.3 m0.5 n1.0 p0.4 q1.1 r0.8 s0.6 t5.5
hoy+a 6.6 a-0.3 b0.6 d-0.4 e0.3 i-0.5 l-0.3 m0.3 q1.5 s-0.4 t2.5
hoy+con 7.3 b0.7 e0.6 g0.3 s0.4
hoy+en 7.3 a-0.4 k1.2 o1.1
hoy+es 7.1 a0.5 c0.5 d1.7 k-0.4 o0.9 q-0.5 s0.5 t2.5
hoy+he 7.1 d0.6 f0.9 i0.5 p0.7
hoy+hemo 7.3 a-0.4 b-0.4 g0.4 m-0.3 o-0.4 q1.0 r0.6
hoy+lo 7.3 b0.9 s0.6
hoy+mism 6.8 a0.3 b-0.4 c1.2 e-0.6 g0.3 j0.4 l-0.6 m0.3 n1.8 s0.7 t0.7
hoy+no 7.1 a-1.1 c0.5 e0.4 i-0.3 j-0.5 k1.5 p-0.4 s-0.4
hoy+por 7.3 k1.1 n0.8
hoy+se 7.1 b0.6 d0.5 e-0.3
hubi 6.8 d0.5 f0.4 g0.6 j0.4 q0.9 r0.8
hubier 6.8 d0.5 f0.4 g0.6 j0.4 q0.9 r0.8
hubo 6.2 a0.9 b0.4 c-0.4 e1.2 g-0.6 h-0.4 i0.3 j0.4 p0.5 r-0.8 s1.2
hubo+ni 7.3 g0.9 h1.2 r1.1
hubo+risa 7.3 a0.4 d0.4 e0.8 p0.8 s0.4
huec 6.4 b-0.4 e0.4 g-0.4 j-0.3 k2.7 l-0.4 m-0.3 o-0.4 p0.9 s-0.3
hueco 6.6 b-0.4 g-0.3 k1.9 l-0.4 o-0.3 p0.4
huel 6.2 a-0.9 b-0.5 d-0.4 i-0.5 k0.7 l1.3 p-0.4 s0.3
huel+de 7.1 a-0.6 b-0.3 c0.3 k1.3 t0.4
huel+del 7.1 a-0.6 c-0.4 k-0.3 l2.0 q0.3 t-0.3
huelga 6.4 a-1.2 b-0.5 d-0.4 i-0.5 k0.7 l1.4 p-0.4 q0.3 s-0.3
hues 6.5 a-1.2 b-0.4 d-0.4 g-0.5 i-0.5 l0.5 p-0.4 q0.6
hues+ha 7.1 a-0.5 d-0.4 f0.5 m-0.3 q0.5
hues+nos 7.3 a-0.3 m0.3
huespe 6.5 a-1.2 b-0.4 d-0.4 g-0.5 i-0.5 l0.5 p-0.4 q0.6
huev 7.3 e0.7 r0.4 t0.9
huev+frit 7.3 g0.3
huma 6.8 a0.4 b1.0 c-0.4 d1.2 h1.0 i0.4
huma+de 7.3 a0.3 b0.6 d0.5 i0.6
humano 7.1 b1.1 c-0.5 d0.4 h0.9 i0.5 l0.4
hume 7.1 a0.7 e1.7 p1.5
humeda 7.1 a0.7 e1.7 p1.5
humo 7.3 a-0.5 h0.5
iba 6.1 a0.8 b0.6 c1.2 d0.8 f0.4 i-0.6 j-0.3 k0.5 m-0.5 p0.6 s-0.6
iba+a 6.2 a0.7 b0.5 c1.2 d0.4 f0.4 i-0.5 k0.3 m-0.4 p0.6 s-0.6
iban 6.8 a-0.6 c-0.4 h0.3 l1.3 n1.0 o2.0 r-0.3 t-0.5
iban+de 7.3 a-0.3 d-0.4 o2.2
iber 7.3 a-0.4 f0.5 o0.7 q0.4
id 7.3 a-0.4 g0.4 h1.6 m0.5 o0.4 r0.5 t0.4
idea 6.6 d0.4 f0.6 k0.5 l-0.4 p0.4 s-0.4
ideas 7.1 a-0.3 d0.5 f0.5 h-0.3 k0.4 l-0.3 s-0.3
idio 7.3 a-0.5 b0.4 c-0.3 e-0.3 g1.2 h1.7 i-0.4 n0.3
idioma 7.3 a-0.5 b0.4 c-0.3 e-0.3 g1.2 h1.7 i-0.4 n0.3
ido 6.8 b0.7 g0.8 h1.0 n0.5 q0.3 r0.3 t0.5
igna 7.3 d-0.4 e0.5 f0.6 g0.4 h-0.3 l0.4 q0.8 r0.6
ignaci 7.3 d-0.4 e0.5 f0.6 g0.4 h-0.3 l0.4 q0.8 r0.6
igno 6.8 a-0.3 b-0.4 d1.3 h-0.3 j0.9 o0.9 r-0.4 s0.6
ignora 6.8 a-0.3 b-0.4 d1.3 h-0.3 j0.9 o0.9 r-0.4 s0.6
igua 5.1 a-1.0 b0.6 c-0.4 d0.4 g-0.7 h2.6 i0.4 j-0.9 k-0.3 l0.4 m0.6 p-0.4 s-1.1 t-0.5
igua+que 6.6 d1.0 g-0.6 h1.0 l0.7 m0.4 o0.4 r-0.6 s-0.5
igua+y 7.3 a0.8 e0.7 i0.9 p1.0
igual 5.3 a-1.3 d0.3 g-0.5 h0.9 j-0.8 l0.6 m0.7 q0.4 r0.5 s-0.9 t-0.3
iguala 7.1 a0.9 b1.2 c-0.3 d0.3 i1.2
iker 7.1 c-0.3 d0.3 e-0.4 k0.5 m0.3 r-0.4
ilus 6.8 d-0.3 e-0.4 g-0.4 h-0.3 i0.5 o0.7 r-0.4 t0.4
ilustr 7.1 a-0.6 e-0.4 g-0.3 n0.3 o0.8 r-0.3 t0.4
imag 6.4 a0.4 b0.8 c1.4 d0.8 i0.3 j-0.4 l0.5 m0.4 p0.4
imagin 6.4 a0.4 b0.8 c1.4 d0.8 i0.3 j-0.4 l0.5 m0.4 p0.4
impa 6.8 e0.3 f-0.3 j-0.3 p0.5 q-0.4
impaga 7.3 n0.4 o0.4
impe 7.3 a-1.0 f0.8 g3.0 i-0.4 m0.4 n-0.3 p-0.3 r3.7 t-0.3
impeca 7.3 a-1.0 f0.8 g3.0 i-0.4 m0.4 n-0.3 p-0.3 r3.7 t-0.3
impl 7.3 a0.3 b0.9 e0.5 i0.4
impo 5.4 a0.8 b1.2 c-0.9 e1.0 g-0.7 i-0.8 l0.9 m2.2 o0.8 p1.2 q1.0 s-0.7 t-0.3
impo+esta 7.3 a-0.4 c-0.3 m-0.4 o1.2 q0.4 t-0.3
impo+no 7.1 a0.7 e-0.5 j0.6 m1.8 p0.6
impo+y 7.3 a0.6 e1.3 j0.4 m0.8
import 5.4 a0.8 b1.2 c-0.9 e1.0 g-0.7 i-0.8 l0.9 m2.2 o0.8 p1.2 q1.0 s-0.7 t-0.3
impr 5.0 a0.6 b1.2 c-0.8 d-0.4 e1.1 h-0.4 l0.3 m-0.5 n0.8 p-0.6 r0.8 s-0.5 t1.9
impr+cier 7.3 a-0.3 e-0.4 k-0.3 n-0.3 t1.7
impr+de 6.8 c0.6 d0.7 e0.4 j0.5 n0.6 p0.3
impr+que 7.1 a0.6 b1.1 d-0.4 g-0.3 r-0.3
impr+y 7.1 b0.3 j0.6 k1.1 t-0.4
impren 6.0 a0.6 b-0.4 d0.4 e1.3 f-0.5 g-0.4 i1.1 k-0.5 l-0.5 o0.4 s0.4 t1.3
impres 6.2 a1.4 b2.6 c-0.7 e0.6 i-0.6 j-0.3 l0.3 m-0.4 p-0.5 s-0.5 t1.0
imprim 6.4 a-0.7 b-0.5 c-0.7 h-0.4 j-0.3 l0.5 n0.9 r0.3 s-0.4 t0.5
impror 7.3 a0.3 j0.7 p0.4
impu 6.6 a0.6 b0.5 e0.9 j1.2 m0.6 p0.5
impu+de 7.3 e0.3 j0.8 p0.7
impu+el 7.3 a0.4 e1.0 j0.6 m0.9
impues 7.3 b0.6 j0.5
impugn 7.3 e0.4 j0.6 m0.8 p0.7
inau 6.4 b-0.4 c1.2 e0.5 h0.3 i-0.3 k0.4 t1.9
inau+es 7.3 c0.8 n0.4 q0.4 t1.1
inaugu 6.4 b-0.4 c1.2 e0.5 h0.3 i-0.3 k0.4 t1.9
inci 6.5 a-1.0 b0.8 c0.3 d-0.6 e-0.5 f0.4 g0.4 h0.5 i-0.4 j-0.4 k0.9 l0.7 m0.4 n-0.4 p-0.7 r0.8 t-0.3
incide 6.5 a-1.0 b0.8 c0.3 d-0.6 e-0.5 f0.4 g0.4 h0.5 i-0.4 j-0.4 k0.9 l0.7 m0.4 n-0.4 p-0.7 r0.8 t-0.3
incl 5.7 c-0.8 e-0.3 g-0.8 i-0.9 j0.4 l-0.3 m2.4 n-0.8 p-0.4 q-0.3 r-0.3 s-0.6 t-0.5
incl+dos 7.1 m0.7
incl+el 7.3 a-0.5 h-0.3 n-0.3 o0.6 q0.3
incl+en 7.3 a0.5 j0.5 m0.7
inclui 6.1 b-0.5 e-0.4 g-0.5 h0.3 i-0.6 j0.3 l-0.4 m1.9 n-0.6 p-0.4 r-0.3 t-0.3
incluy 6.5 b0.4 c-0.4 g-0.4 i-0.4 m0.8 n-0.4 o0.4 s-0.3
incu 6.0 a1.8 b-0.3 c1.6 e3.1 g-0.5 i1.1 j4.1 p-0.6 r-0.3 s-0.5 t0.6
incump 6.1 a1.6 c1.7 e2.6 g-0.4 i1.3 j4.3 p-0.6 r-0.3 s-0.5
inde 6.2 a-0.5 b-0.4 c0.4 e0.4 g-0.4 i-0.6 k0.7 l-0.4 n-0.4 s-0.3
indemn 6.5 c0.6 e0.6 g-0.3 i-0.6 j0.4 k0.4
indi 6.1 a0.4 b1.3 c-0.5 e1.6 g-0.4 k1.7 l-0.6 m0.8 o2.4 p0.3 t0.4
indi+el 7.3 a-0.9 b0.4 d-0.4 e-0.6 h0.3 k0.7 o2.3
indi+si 7.3 a-0.5 i-0.4 o0.8
indica 7.3 a-0.7 d-0.4 i-0.3 k0.6 o2.1
indice 7.3 a0.7 b0.5 c-0.4 e1.6 f0.4 k1.4 m0.8 n0.4
indiqu 7.1 b0.5 e0.6 m0.5 o1.0 p0.6
indu 7.3 e0.5 m0.5 p0.8 q0.4 t0.4
indust 7.3 e0.5 m0.5 p0.8 q0.4 t0.4
infa 6.5 a-0.5 c-0.5 e-0.4 g-0.3 i-0.3 q0.5
infant 6.6 c-0.4 d-0.4 e-0.4
info 4.6 c0.9 e2.3 f1.4 g1.5 h0.9 j0.3 n0.4 p-1.0 q1.1 r2.0 s-0.5 t0.4
info+a 7.1 f2.2 i-0.4 j-0.3 l1.3 m0.6 n0.4 r-0.3
info+de 6.0 b0.7 c-0.4 d-1.0 e0.6 h1.0 m-0.5 n-0.4 q0.6 r-0.4 t-0.5
info+del 6.8 e0.8 j0.8
info+en 7.1 i1.2
info+lo 7.3 a-0.4 i0.4
info+peri 7.3 c0.3 d0.5 f0.6 j-0.4
info+sobr 7.3 a0.7 e1.4 g-0.3 j1.4 r-0.3 s1.5
inform 4.7 c1.0 e2.4 f1.4 g1.6 h1.0 i-0.6 j0.4 n0.4 p-1.0 q1.1 r2.1 s-0.5 t0.5
inge 7.3 d0.4 g0.6 j0.6 k0.5 r0.8
ingeni 7.3 d0.4 g0.6 j0.6 k0.5 r0.8
ingl 5.9 d0.9 e0.4 f0.5 h0.3 i-0.6 j-0.5 l0.7 m0.6 n0.5 q0.3 r0.6 s-0.5
ingles 5.9 d0.9 e0.4 f0.5 h0.3 i-0.6 j-0.5 l0.7 m0.6 n0.5 q0.3 r0.6 s-0.5
ingr 5.6 a-1.6 c-0.5 e-0.5 g0.8 i-0.8 j-0.6 k0.8 l0.3 n4.7 o1.4 p-0.7 q1.4 r1.0 s-0.5 t-0.6
ingr+el 6.6 a-0.5 b-0.4 f0.5 g0.4 l0.9 n3.0 p-0.3 q-0.4 r0.5 t-0.4
ingres 5.6 a-1.6 c-0.5 e-0.5 g0.8 i-0.8 j-0.6 k0.8 l0.3 n4.7 o1.4 p-0.7 q1.4 r1.0 s-0.5 t-0.6
inic 7.3 a0.4 c0.3 e0.6 i0.6 j0.9
inicia 7.3 a0.4 c0.3 e0.6 i0.6 j0.9
inig 7.3 a-0.5 t0.5
inigo 7.3 a-0.5 t0.5
inma 6.8 a-0.4 b0.5 c0.7 e-0.3 g0.7 l0.7 m-0.4 q0.3 r0.8 t0.4
inmacu 7.3 a-0.6 g1.0 q0.5 r1.0
inme 6.6 d1.0 e0.4 f1.6 h0.5 i-0.4 j-0.3 l0.4 m-0.3 n0.5 o1.2 p-0.4 q1.6 s-0.3 t0.9
inmedi 6.6 d1.0 e0.4 f1.6 h0.5 i-0.4 j-0.3 l0.4 m-0.3 n0.5 o1.2 p-0.4 q1.6 s-0.3 t0.9
inqu 5.8 a-1.3 b-0.4 c-0.5 d-0.3 f0.4 g-0.7 j-0.5 o0.6 p-0.7 r-0.6 s-0.5
inqu+del 7.1 d0.5 i0.4 q0.5
inqu+no 7.3 a-0.3 h0.6 n0.5 o0.5
inqu+que 7.3 a-0.4 c-0.3 d-0.4
inqu+se 7.3 a-0.3 h-0.3 l0.4 m0.4 r-0.5
inquil 5.9 a-1.2 b-0.4 c-0.4 g-0.7 j-0.5 o0.5 p-0.7 r-0.5 s-0.5 t0.3
insc 7.1 c1.1 f1.2 g0.6 n0.6 r0.7
inscri 7.1 c1.1 f1.2 g0.6 n0.6 r0.7
insi 7.3 a0.3 j1.3 p0.9
insist 7.3 a0.3 j1.3 p0.9
insp 5.9 a-0.5 c-0.4 d-0.6 e0.6 g1.3 h0.8 i-0.6 j1.0 k0.5 o-0.5 p-0.5 r1.4 s-0.5 t0.5
insp+de 6.4 a-0.5 g0.8 h0.8 j0.4 k0.6 q-0.5 r1.0 s-0.3 t0.4
inspec 5.9 a-0.5 c-0.4 d-0.6 e0.6 g1.3 h0.8 i-0.6 j1.0 k0.5 o-0.5 p-0.5 r1.4 s-0.5 t0.5
inst 5.2 a2.7 b0.4 c2.5 e2.6 h0.8 j1.3 k-0.6 p0.6 s2.4 t0.5
inst+a 6.8 a0.6 c2.1 i-0.4 j0.7 p0.7
inst+de 7.1 a0.6 c0.8 d0.6 e-0.4 i0.6 j0.9 p0.7
instag 7.1 a0.7 b0.3 d-0.4 e0.8 j-0.3 p-0.3 q0.4 s1.2 t1.0
instal 5.7 a1.8 c2.2 e2.1 f0.4 h0.5 i1.0 k-0.3 p0.5 s2.0
instit 7.1 d0.7 h0.4 i-0.3 j1.0
instru 7.3 a0.4 c0.7 j0.4 p0.7
inte 4.6 a1.8 b0.9 e1.9 f1.1 h0.3 j2.1 k-0.4 l2.3 n0.3 o0.5 q0.7 r0.5 s1.2 t0.5
inte+de 6.0 b0.4 c-0.5 d-0.6 e0.6 f-0.4 h0.5 i-0.7 p2.1 q0.4 s0.7
inte+el 7.3 c-0.3 e0.4 f0.9 l0.3 n0.6 r-0.3 t1.0
inte+en 7.3 e-0.3 g0.4 l0.5 n0.4 o0.3 r0.6 t0.3
inte+es 7.3 b1.1
inte+esta 7.3 a-0.7 d0.3 e-0.5 h-0.3 k0.4 l2.7 p-0.6 q-0.3 r-0.6 t0.5
inte+la 7.3 a0.4 e0.8 j0.6 p0.5
inte+no 7.1 a-0.3 c-0.3 d-0.4 e0.5 g-0.3 k-0.3 o1.2 p0.6
inte+que 7.3 e0.8 i1.0 s0.6
inte+y 7.3 b0.6 i1.6
integr 6.8 a0.7 b0.8 c1.3 e-0.4 j0.4 t0.4
intent 6.4 e0.3 g0.7 i-0.5 j1.5 p0.5 q0.4 r0.8 s-0.4
intere 6.2 a0.5 c-0.5 e-0.3 g-0.5 i0.4 j-0.7 l0.7 p-0.4 r-0.5 s2.3 t-0.4
interi 6.8 b0.9 g0.7 h0.9 k-0.3 l0.4 m0.9 n0.7 r0.8
interl 7.3 a0.3 c0.5 f0.3 j0.4 q0.3
intern 6.6 b1.0 d0.6 h-0.4 i1.7 l1.2 p-0.3 q-0.3 r-0.5 s0.3
interp 6.2 a0.8 b0.3 d-0.4 e0.9 j1.9 r0.5 s-0.4 t0.4
interr 7.3 e0.4
interv 6.2 a0.5 c-0.6 d0.3 e1.4 f1.8 g-0.5 h0.3 i-0.5 j-0.4 l1.4 o0.4 p0.8 r-0.4 s-0.3 t0.6
inun 7.3 a-0.3 e0.6 i0.5 k1.6 p-0.5 s0.5
inunda 7.3 a-0.3 e0.6 i0.5 k1.6 p-0.5 s0.5
inve 6.6 b1.3 f1.0 g-0.4 i1.6 j-0.3 p-0.3 s-0.3
inve+de 7.3 a-0.6 e-0.3 i1.1
invent 6.8 a-0.6 e0.4 f1.1 g-0.3 i0.6
invi 5.4 c2.7 e0.6 f0.3 g-0.4 h-0.3 i0.4 j-0.5 m-0.6 n2.1 p-0.5 q-0.6 s0.7 t-0.3
invi+a 7.3 c0.4 i1.2
invi+que 7.3 a0.4 b0.4 c0.7 d0.8 e0.5 i-0.3 p0.4
invier 6.5 a0.4 c1.7 e0.3 g-0.7 i0.5 r-0.3 s0.4
invita 5.7 a-0.4 c1.3 d0.4 e0.3 j-0.8 m-0.4 n2.3 p-0.7 q-0.5 r0.6 s0.3
ir 6.0 a-0.4 b0.9 c-0.5 d1.1 f-0.3 g-0.3 i1.3 j-0.5 k-0.4 l2.2 q0.3 t1.0
ir+a 6.2 a-1.1 b0.6 d0.7 e-0.5 i0.4 j-0.4 k2.3 n-0.4 o0.8 s-0.9
ir+con 7.3 a-0.6 c-0.4 i-0.4 l1.0 q0.4 t0.9
ira+a 7.3 b0.6 d0.4 i0.6
iran 7.3 a-0.3 k0.6 o0.4 r-0.3 t0.7
ire 7.1 a-0.3 i0.9
iren 6.8 a0.6 d0.9 f0.4 m0.8 t-0.3
irene 6.8 a0.6 d0.9 f0.4 m0.8 t-0.3
iria 7.3 c0.5 d0.3 j0.6 p0.5
iriart 7.3 c0.5 d0.3 j0.6 p0.5
irpf 7.1 a-0.4 b-0.5 d-0.5 f0.6 h-0.3 l0.6 n0.4 o1.6 q0.7
irse 7.3 a0.6 i1.7 j-0.3 r-0.4
isab 7.1 c0.6 j0.4 k-0.4 t0.6
isabel 7.1 c0.6 j0.4 k-0.4 t0.6
isid 6.6 a0.9 c-0.4 d0.7 e-0.6 f0.7 i0.3 m0.8 p0.7
isidro 6.8 a0.7 c-0.4 d0.9 e-0.5 i0.4 p0.7
isla 7.3 r-0.3
ital 7.3 a-0.3 g0.7 l0.4 r0.8
italia 7.3 a-0.3 g0.7 l0.4 r0.8
iva 6.2 a0.9 b-0.5 c0.5 d-0.5 e1.7 g-0.4 k0.6 m0.3 o0.5 p1.8 r0.3 s-0.4
jaba 7.3 a-0.5 i-0.4 n0.3 r0.3
jabali 7.3 a-0.5 i-0.4 n0.3 r0.3
jaen 7.3 c-0.4 d0.6 e0.6 f0.7 k0.6 t0.3
jaim 7.1 b0.8 d0.3 m0.5 q0.6
jaime 7.1 b0.8 d0.3 m0.5 q0.6
jama 7.1 c0.6 e-0.4 j0.5 s0.7
jamas 7.1 c0.6 e-0.4 j0.5 s0.7
jard 7.1 e0.8 g0.5 i0.5 r0.5 s1.2
jardin 7.1 e0.8 g0.5 i0.5 r0.5 s1.2
javi 7.3 b-0.4 h0.5 r-0.3
jefa 6.4 a-0.6 b-0.5 d1.0 f1.8 j-0.5 k-0.5 n0.5 o1.0 p-0.4 r0.5 s-0.4 t-0.4
jefa+de 7.1 a-0.5 c-0.5 d0.5 e0.5 f1.1 i-0.4 l0.4 n0.5 r0.5 t-0.3
jefe 5.8 a0.6 c1.1 d0.8 f5.3 g0.3 h0.7 i-0.4 j-0.6 k0.8 p-0.7 q0.4
jefe+de 6.8 a1.0 b0.3 e0.9 f3.1 g-0.3 j-0.3 l0.3 m0.9 q0.7 s-0.3 t0.3
jefe+que 7.3 d-0.3 e-0.4 g0.6 h0.5 i-0.5 r0.4
jesu 7.3 b0.4 g0.3 h0.6 i0.7
jesus 7.3 b0.4 g0.3 h0.6 i0.7
joaq 7.1 c0.4 g1.2 i-0.3 r1.1
joaqui 7.1 c0.4 g1.2 i-0.3 r1.1
jon 7.3 g0.6 r0.6
jord 7.1 a-0.4 e-0.3 g-0.3 h0.9 i-0.3 k0.6 l0.4 q0.8 t0.6
jordi 7.1 a-0.4 e-0.3 g-0.3 h0.9 i-0.3 k0.6 l0.4 q0.8 t0.6
jorn 7.3 a0.3 b0.6 i0.5
jornad 7.3 a0.3 b0.6 i0.5
jose 7.1 a0.6 c0.7 e0.3 i0.7 k1.0 t0.4
jove 6.8 a0.9 b2.6 c0.8 d0.6 g-0.5 k0.4 n0.4 r-0.4 t0.3
joven 7.3 a0.7 b2.9 c0.5 d0.8 e-0.4 g-0.5 h0.4 i-0.6 k0.5 n0.5 t0.4
juan 7.3 c0.9 e0.8 n0.4 p0.7
jubi 5.8 b-0.3 c1.2 d0.5 e-1.0 f-0.4 g-0.9 i1.3 j0.7 o0.5 p-0.5 r0.5
jubi+de 7.3 c0.6 d0.5 e-0.3 i0.9
jubi+la 7.3 f0.5 s0.7
jubi+que 7.3 d0.8 j0.5 s0.7
jubila 5.9 b-0.3 c1.3 d0.6 e-1.0 f-0.4 g-0.8 i0.5 j0.7 o0.5 p-0.5
judi 5.7 a0.9 b-0.4 c1.2 e0.4 f-0.4 g-0.5 h0.4 i-0.3 j3.0 l-0.5 m1.9 p-0.6 s-0.6
judici 5.8 a1.0 b-0.3 c1.1 e0.5 f-0.5 g-0.5 j3.1 l-0.4 m1.7 p-0.6 s-0.5
jueg 6.4 a-0.4 e-0.6 g-0.6 h1.2 i-0.4 j-0.3 l-0.4 p-0.4 r-0.3 s0.8 t-0.3
juega 7.3 a0.5 d-0.3 e-0.4 g-0.3 r-0.3 s1.3
juego 7.3 a-0.4 k0.4
juegos 7.1 a-0.6 h1.4
juev 4.5 a-0.5 c1.2 e-0.4 f-0.3 g-0.8 i-0.7 j-0.8 k1.6 l0.4 m0.6 o0.8 p-0.5 q-0.4 s-0.6
juev+a 6.8 a-0.8 b1.1 e-0.7 f-0.4 g0.4 j-0.4 k1.7 m0.9 n0.6 q0.4 r0.9 s-0.3
juev+de 7.3 b0.4 h0.7 l0.4
juev+por 7.1 c-0.3 k0.3
juev+teng 7.3 c0.6 e-0.3 j0.8 k0.6 o0.7 p0.8
jueves 4.5 a-0.5 c1.2 e-0.4 f-0.3 g-0.8 i-0.7 j-0.8 k1.6 l0.4 m0.6 o0.8 p-0.5 q-0.4 s-0.6
juez 5.7 a0.7 c-0.5 d-0.5 e-0.4 f-0.3 g-0.6 i-0.9 j4.2 l-0.5 m0.5 n-0.4 r-0.5 s0.6 t-0.4
juez+de 6.8 a-0.4 e-0.3 j0.4 k0.5 m0.9 s-0.3
juez+y 7.3 a0.5 j1.3 s1.6
jueza 7.3 h-0.4
juic 5.6 a-1.4 d-0.3 e-0.7 g-0.4 i-0.7 j0.6 n0.3 r0.3 s-1.0 t-0.3
juic+a 7.3 l0.4 n0.7
juic+con 7.3 a-0.4 d-0.3 k-0.3
juic+de 7.3 c0.5 e0.5 j0.5 p0.5
juic+en 7.3 a-0.5 k1.0 m0.3
juicio 5.6 a-1.4 d-0.3 e-0.7 g-0.4 i-0.7 j0.6 n0.3 r0.3 s-1.0 t-0.3
juli 5.7 d1.2 e-0.7 g-0.5 i0.9 j-0.3 l0.5 o1.0 t-0.4
julian 6.6 b0.8 e-0.9 i-0.4 o0.9
julio 6.0 b-0.6 d1.4 g-0.4 h-0.4 i1.2 l0.7
juni 5.5 c1.9 d0.5 f1.3 g-0.6 i1.8 j0.6 k-0.3 l-0.4 m-0.3 n-0.4 p0.7 q0.5 r-0.3 s-0.5
juni+y 6.8 a-0.6 c0.3 e0.4 h0.4 j0.4 l0.3 p0.4
junio 5.7 a-0.4 c1.0 d0.7 g-0.6 h0.3 i2.0 j0.8 k-0.3 n-0.5 p0.9 q0.4 r-0.4 s-0.4
junior 7.3 c1.2 e-0.3 f1.4
junt 4.8 a-0.6 b-0.7 f-0.4 g-0.9 i2.7 k3.4 l1.6 m-0.4 n0.7 o0.7 p-1.5 q0.9 r0.4 s-1.3 t-0.5
junt+al 7.3 a-0.4 i-0.4 k1.8
junt+arbi 6.6 c0.4 e0.9 i0.4 j0.8 m-0.4
junt+con 6.8 a-0.7 b-0.4 d-0.5 i-0.3 l0.4 o1.4 q0.7 r0.3
junt+gene 7.3 g0.6 h0.7 r0.6
junt+la 7.3 a0.5 g-0.4 i1.0 q0.4
junt+no 7.3 l1.2
junt+para 7.3 a-0.4 k2.1 n-0.4 q0.4
junt+se 7.1 a0.8 e-0.4 i1.7
junt+todo 7.1 a-0.7 f-0.4 i-0.4 k1.3 l1.9 m0.3 n0.8 p-0.4
junta 5.3 b-0.5 g-0.5 i1.3 j1.0 k2.2 m-0.7 p-0.7 q0.5 s-0.8 t-0.3
juntad 7.3 a-0.5 l2.2 n0.6 r0.4
juntas 7.3 a0.4 e0.9
junto 6.2 a-1.2 d-0.4 e-0.4 f-0.4 i-0.5 j-0.4 k1.0 m0.4 o1.3 p-0.4 q0.7 s-0.5
juntos 7.1 a0.5 c-0.4 d-0.3 e-0.8 g-0.3 i3.4 p-0.4
jura 5.8 a-0.4 b-0.3 c0.4 d1.1 i-0.8 k-0.3 n-0.5 p-0.5 q0.9 r0.3 s0.9 t1.1
jura+de 7.1 a-0.7 h0.4 j-0.3 q0.4
jurada 6.6 a-0.9 f-0.3 j-0.5 m-0.4 q0.9 s-0.3
jurado 6.2 a0.4 c0.3 d0.9 f0.5 i-0.7 n-0.3 o0.4 s1.3 t1.2
juri 6.0 a0.5 d1.1 f0.4 g-0.4 i-0.8 j3.0 m-0.5 p1.1 s-0.4
juri+de 7.3 a0.6 d1.6 e0.3 f1.3 j1.7
juri+y 7.3 a-0.5 b0.3 j-0.3
juridi 6.2 a1.0 d1.0 f0.6 g-0.3 i-0.7 j3.4 m-0.3 p1.2
just 5.2 a-1.9 b0.5 c-0.9 e-1.2 f1.0 g0.5 i-1.1 j-0.9 k1.0 l2.2 m0.4 n1.0 o0.4 p-0.7 q4.1 r1.2 s-0.8 t0.7
just+de 6.8 b0.5 c-0.5 d0.6 f0.5 j0.6 l0.6 o-0.3 p0.4 q1.1
just+lo 7.3 a-0.5 b0.5 e-0.6 g2.2 k0.4 o0.3 q0.9 r2.3
justif 5.9 c-0.5 f0.5 g-0.6 i-0.5 j-0.5 o0.5 q3.4 s-0.4 t0.6
justo 6.5 a-0.9 c-0.5 e-0.5 g1.6 i-0.3 j-0.3 k1.7 l1.3 m0.5 n0.4 o0.4 q0.5 r1.8 t-0.4
justos 6.8 a-0.9 b0.3 e-0.4 f0.7 i-0.4 k-0.3 l1.3 n0.3 p-0.4 q1.3 t0.4
juve 7.3 g0.7 q0.3 r0.5 t0.7
juzg 5.0 a0.3 c-0.8 d-0.5 e0.6 g-1.2 i-0.5 j2.5 k-0.7 l0.4 m1.3 n-0.4 p-0.5 r-0.5
juzg+de 6.0 a0.4 d-0.5 e0.7 g-0.4 j1.0 m0.6 p-0.4 s-0.3
juzg+en 7.3 a-0.4 c-0.3 e-0.4 j-0.3
juzg+me 7.3 a0.4 j1.2 m1.7
juzg+nos 7.3 e0.6 j0.5 t0.3
juzg+por 7.1 f0.8
juzgad 5.0 c-0.7 d-0.4 e0.7 g-1.1 i-0.5 j2.6 k-0.7 l0.4 m1.3 n-0.4 p-0.4 r-0.5 s-0.7
kilo 6.4 a0.6 b1.5 c-0.3 d-0.3 f-0.3 k0.5 o0.4 p0.5 s-0.3
kilo+de 7.3 e0.6 g0.5 i0.5 k0.5 o0.4 r0.6
kilome 6.8 a0.7 b1.8 d-0.3 e-0.4 m-0.3 p0.7
kilos 7.3 a-0.3 g0.5 i0.6 r0.6
kit 7.3 a0.7 b0.4 c0.6 e0.6 p0.7
kit+digi 7.3 a0.7 b0.4 c0.6 e0.6 p0.7
l 7.3 i-0.3 j0.4 o0.8 p0.9
l+u 7.3 i-0.3 j0.4 o0.8 p0.9
la 1.5 a-2.4 b-1.2 c-1.3 d-2.8 e-0.6 f-1.8 g1.3 h-0.5 i1.0 k-1.1 l-1.5 m-2.1 n-1.2 o-0.7 p-1.8 q-1.2 r-2.2 s-1.0 t-0.9
la+a 7.3 a0.7 e1.7 k1.1 n0.4
la+abog 7.3 e-0.4
la+abue 7.1 d-0.3 e0.5 h-0.3 j0.4
la+acad 7.1 a-0.3
la+acep 7.3 m0.4
la+admi 6.8 a-0.8 c-0.5 d-0.4 e-0.5 f-0.3 j-0.4 l0.8
la+agen 6.0 a1.4 b-0.4 d0.6 e2.0 f-0.4 g-0.6 h0.3 i0.8 j2.3 p0.3 r-0.8
la+alca 7.3 g0.9 h1.3 r0.9
la+ante 7.3 a0.5 c1.5 e0.9 i0.6 o0.7
la+aper 6.8 a-0.4 e-0.3 f0.3 g-0.3 i-0.4 l0.6 n0.5 o-0.4 t0.4
la+apli 7.1 f0.5 n0.8 r-0.4
la+app 6.4 a1.4 b-0.3 e1.5 f0.4 g-0.5 h-0.3 i0.7 j-0.3 o-0.3 q0.4 s1.2 t-0.3
la+asam 6.6 d-0.4 e-0.6 k-0.3 n0.3 r-0.4 s0.3
la+aseg 6.6 a0.5 j1.2 p-0.5
la+ases 6.8 b0.5 e0.9 i0.5 p1.0 s-0.3
la+asoc 5.8 f0.5 g0.4 h0.8 i-0.6 j-0.5 l-0.4 m-0.5 p-0.4 r1.0 s2.1
la+aten 6.6 d-0.4 g0.4 h-0.4 i1.0 j0.7 l0.6 n0.4 r0.6
la+auto 7.1 a-0.5 d0.6 n0.8 o1.6 t-0.4
la+ayud 7.3 a-0.4 c0.4 d0.6 h0.6 o0.9 q-0.3 t2.0
la+band 7.3 c0.5 o1.6 s0.6
la+barr 7.3 a0.5 b1.3 e0.4 p0.6 s0.6
la+basu 7.3 a0.3 e0.7 i1.0
la+bibl 6.4 a-0.3 g-0.3 j-0.5 s-0.3
la+boca 6.5 c-0.4 d1.0 e-0.6 g0.5 h-0.4 i0.5 k0.6 m0.4 n1.0 o-0.3 p-0.3 q0.4 r0.5 s1.0
la+boda 6.2 a-0.5 c0.8 e-0.5 g0.9 h-0.4 i-0.4 k1.0 l-0.4 r1.3 s0.4 t0.5
la+buen 7.3 a0.5 o0.7 p0.8
la+caba 7.1 a0.7 e1.4 p0.7 s0.5 t0.4
la+cabe 7.1 a-0.4 e-0.4 g0.6 h0.5 k-0.3
la+cabi 7.1 a-0.5 g1.0 h1.5 n0.4
la+cafe 7.1 b0.4 c0.5 h-0.3 i0.4 q0.6
la+caja 6.8 a0.6 b0.6 c1.2 d0.6 g-0.4 r-0.4 s1.0
la+cald 6.6 a0.9 d0.7 e2.2 g-0.4 i-0.5 j1.5 m0.7 o0.6 s-0.4 t0.4
la+cali 7.3 i0.4
la+call 5.9 a-0.4 b-0.5 c0.5 e0.7 g0.4 h-0.3 k0.6 l-0.3 m-0.4 n-0.3 p0.5 r0.6 t-0.3
la+cama 6.4 a0.8 c-0.5 d-0.4 e1.7 f0.8 i-0.4 p1.4 s2.2
la+cami 7.3 b0.4 c0.9 e0.9 q-0.3 r0.3 t0.6
la+camp 5.9 c0.4 e0.4 g0.5 h0.4 k0.5 l0.6 m-0.4 n0.4 o-0.6 p-0.4 q0.3 r0.7
la+cant 6.6 b0.7 c-0.4 e-0.5 n-0.3 p1.3 q1.2
la+cara 6.8 d0.7 e-0.4 g-0.3 m-0.3 n-0.3 o0.7 s0.3
la+carp 6.6 c0.7 d-0.3 e0.6 g0.5 i-0.4 k0.5 m-0.4 n-0.4 q1.1 r0.8 s-0.3 t0.6
la+carr 6.5 c1.2 d-0.3 e0.4 f-0.3 i-0.4 j-0.4 k1.5 o0.3 s0.5
la+cart 5.9 b0.8 c0.6 e0.5 g-0.7 h-0.8 i0.8 l0.4 p-0.3 q-0.3 r-0.5 t-0.3
la+casa 6.2 a-0.4 b1.7 d-0.3 f1.6 h0.6 i-0.5 j-0.5 k1.5 m0.5 p-0.4 r0.6 s-0.4
la+cata 7.3 c0.6 i0.6 k0.8 n0.4
la+cate 7.3 s0.6
la+cena 7.1 d-0.6 i0.6 s0.3
la+cent 6.8 a0.6 c1.6 d1.4 e0.6 f1.7 i-0.4 n0.5 r0.5 s-0.4 t1.3
la+cere 7.3 a-0.5 c-0.3 i-0.5 k-0.3 l0.7 t0.4
la+chap 7.3 e1.3 f0.3 g0.4 r0.5 s0.6
la+chic 6.8 d-0.3 e-0.3 g0.4 i-0.5 k0.8 n-0.3 p0.5 q1.5 r0.7 s-0.3
la+cita 6.2 b0.7 d-0.4 e-0.9 f0.5 g-0.5 h0.4 i-0.5 j0.8 k3.2 l0.6 m-0.6 o0.6 p-0.4 s-0.4 t0.4
la+clau 6.5 a1.2 c1.5 g-0.3 i1.9 j1.5 p0.6 r-0.3
la+clin 7.1 a-0.5 d-0.3 e-0.4 k0.5
la+cobr 7.3 a0.7 c0.6 e0.6 m0.9 p0.7
la+coci 6.2 a0.6 b1.9 e1.0 f0.5 g-0.3 h0.4 i-0.4 j-0.6 k0.9 m0.6 p0.3 t0.7
la+cofr 6.8 b0.4 c-0.3 d-0.4 g0.4 h0.5 l0.5 r0.4
la+cola 7.1 a1.1 c-0.4 e1.4 g-0.3 i1.3 p0.8 s0.8
la+colu 7.3 j0.6 r-0.5
la+coma 7.1 a-0.4 c0.4 f0.3 g1.0 i-0.3 j0.4 k1.8 r1.2 s0.6 t0.5
la+comi 6.5 b-0.5 c-0.4 d0.3 e1.3 g0.5 i0.7 j-0.4 q0.7 r0.8 s-0.4 t0.3
la+comp 5.5 a0.6 b1.1 c-0.4 e1.2 f1.2 g-1.0 i1.1 k0.6 m-0.7 n-0.3 r-0.9 s-0.8
la+comu 5.6 b-0.7 d-1.0 e0.5 f0.8 g-0.7 i-0.5 o-0.4 s1.4 t0.3
la+conc 7.1 m0.3 t0.5
la+cons 6.0 a-1.3 c-0.5 e-0.5 h0.4 i1.0 j-0.8 k0.6 l0.8 p-0.3 s-0.4 t-0.4
la+cont 5.9 a-0.7 b0.4 g0.4 h0.8 i0.9 j-0.5 l-0.5 o-0.5 p-0.5 q1.1 r-0.4 s-0.9 t0.6
la+conv 7.3 c0.7 e0.8 l0.3 m0.5 t1.1
la+coop 7.1 a-0.3 i0.7 n0.4 r-0.4
la+corr 6.6 b0.4 e0.5 h-0.4 m0.9 n0.4
la+cosa 7.3 g1.3 i0.7 n0.5
la+cose 7.1 b-0.3 c0.5 g0.5 h1.0 i-0.3 j0.7 l0.7 p0.7 r0.6
la+cria 7.3 k0.3 p0.8 s0.7
la+cuar 7.3 a0.3 b0.8 e0.4 f1.1 s0.6
la+cubi 7.3 e0.5 m0.9
la+cuen 5.8 a-0.6 c1.4 d-0.5 e0.6 g-0.6 i-0.5 j-0.5 l-0.8 m0.4 n0.9 o2.2 p-0.4 q3.0 r0.5 s-0.8
la+culp 7.1 e0.4 f0.3 i-0.3 j0.3 m0.3
la+cuot 6.1 a1.6 b1.6 c-0.4 d-0.4 g-0.5 i0.7 j-0.3 m1.6 o-0.5 p0.4 r-0.5 s-0.3
la+curv 7.3 b1.2 d-0.3 e-0.4 f0.7 g0.6 h0.5 l0.4 r0.8
la+de 5.5 a-2.0 d-0.7 e-0.5 g2.4 h3.5 i0.5 j-0.6 k0.7 n-0.5 o1.9 p-0.8 q0.8 r1.8 s-0.8 t0.4
la+deci 7.3 b0.8 e0.5 i1.3
la+decl 6.2 a-1.0 b-0.5 d-0.3 e-0.4 f0.4 g1.3 h0.5 i-0.7 k0.5 l1.0 n0.7 o0.5 p-0.4 q0.7 r1.5 s-0.4
la+dejo 7.3 g0.5 n1.3 r0.4
la+del 6.1 a-0.5 b0.6 c-0.4 f-0.4 g0.8 i-0.4 j-0.3 l-0.6 m0.8 n0.5 o1.8 p-0.5 q0.5 r1.2 s0.6 t-0.7
la+dele 6.8 a0.6 c1.0 d1.5 f1.8 i-0.3
la+dema 5.8 a1.1 c0.5 d1.3 g-0.4 h-0.4 j2.9 k0.4 m-0.4 n-0.3 p-0.4 s1.3 t0.5
la+deud 7.1 j0.4 l0.8
la+devo 6.1 a1.0 b-0.4 c1.5 d0.4 g-0.3 i1.2 j1.4 m-0.4 p0.4
la+dife 6.8 a0.5 b0.4 c0.5 d0.8 g0.3 h0.8 i-0.4 k0.4 m1.4 o0.5 r0.4
la+dire 5.4 a-0.4 f1.8 i-0.6 k1.5 l-0.7 n0.4 o0.5 r0.4 s-0.6 t0.4
la+disc 7.3 a0.3 c0.5 f0.9 s0.6
la+docu 6.5 a1.0 b-0.3 c0.6 d0.4 e0.5 g-0.3 i1.8 l-0.3 t0.5
la+edit 7.1 a0.3 j0.7 s0.4
la+empr 5.7 a-0.4 c-1.0 e0.9 g-0.7 i-0.4 j-0.7 l0.8 o-0.5 p0.7 s0.6 t0.6
la+enco 7.3 e0.6 i0.6 j0.3 n-0.3 o0.4 q-0.3
la+encu 6.8 b0.9 d-0.4 g-0.3 m-0.4 o0.5 r-0.4 s0.5
la+enho 7.3 g0.8 n1.0 r0.9
la+entr 5.8 a-0.4 b0.6 d-0.5 e0.9 f0.7 i-0.5 j-0.3 k0.9 l0.4 o0.3 p0.6 r0.5 s-0.5 t0.5
la+esca 6.4 a-0.3 b-0.4 c-0.6 e-0.6 h0.7 i-0.4 j-0.3 k0.4 o-0.3 s-0.4 t-0.3
la+escr 6.8 c0.4 d-0.5 g0.6 h1.6 i-0.5 j-0.6 n-0.3 p0.5 q0.4 r0.8 s-0.3 t0.4
la+escu 7.3 o0.9
la+espe 6.8 a-0.5 f0.4 l1.5 q0.4
la+esqu 7.1 c-0.3 d-0.3 e0.6 g-0.4 n0.4 p-0.3
la+esta 7.1 a0.5 c0.4 d0.7 e-0.4 j0.7
la+excu 7.1 d-0.4 e0.7 s0.5
la+expl 7.3 c-0.4 d-0.5 e0.4 f0.5 i-0.4
la+expo 7.3 a-0.5 q0.5
la+fach 7.3 d0.3 p0.3
la+fact 4.3 a-1.5 b0.9 c-0.4 d-0.6 f-0.6 h0.5 i-2.0 j-1.3 l0.9 m2.2 n1.6 o6.9 p0.6 q1.9 r1.0 s-1.5 t-0.5
la+fami 6.8 a-0.5 g-0.5 i1.0 r-0.5
la+farm 7.1 a0.3 c0.7 g-0.4 l0.3 o-0.3 q0.4 s-0.3 t1.2
la+fech 6.0 b0.3 c1.6 f1.9 g-0.6 h0.4 i-0.9 j-0.5 o0.5 p-0.7 q0.7 s-0.6 t1.7
la+fede 6.6 g-0.4 q0.6 r-0.3 s1.0
la+feri 6.1 a0.7 c1.8 d-0.3 e0.5 g-0.4 i-0.4 k0.4 l1.2 o-0.5 r-0.4 s0.6 t0.7
la+fian 7.3 c-0.4 s0.7
la+fibr 7.3 d-0.3 n0.3
la+fich 7.1 b0.7 c-0.3 e-0.6 g-0.3 h0.5 l0.3 s0.5
la+fies 7.3 s0.4
la+fila 7.3 a-0.5 g1.7 l0.3 m0.5 r1.8 t-0.4
la+finc 6.6 e0.5 g0.3 h0.3 i-0.4 k0.5 l0.3 m0.8 o0.7 q-0.4 r0.5
la+firm 6.4 a-0.5 b-0.4 c0.5 e0.3 f0.5 k0.3 m0.5 n-0.3 o-0.6 p0.5 t0.6
la+foto 5.6 a-0.6 c0.3 d1.6 e0.4 f0.7 h0.9 i-0.5 j-0.5 n0.6 p0.4 q1.3 r0.9 s-1.5 t0.4
la+fras 7.3 d-0.4 k-0.3 l0.3 o-0.8 q0.4
la+fuga 7.3 a-0.4 e0.4 i0.5 m0.4
la+fund 6.5 c0.4 d0.9 f0.5 l-0.5 m0.6 o1.8 p-0.3 q0.7
la+furg 7.3 e0.4 f0.9 i1.0
la+gana 7.3 a0.5 b1.5 c-0.4 h0.3 i-0.4 q0.4 r0.3 s-0.4
la+gari 7.3 c0.7 d-0.3 i0.5 t0.4
la+gent 6.0 b0.7 c-0.4 d-0.5 e1.0 g1.9 h1.3 j-0.4 l0.4 m0.3 n0.6 o0.6 p-0.5 q0.8 r2.1 s1.1
la+gest 6.8 a-0.4 b0.4 i0.9 n1.1
la+gira 7.3 a0.3 e0.8 g0.4 h0.7 l0.3 p1.3 r0.5
la+gote 7.1 b0.4 e0.8 m0.4 q0.3
la+guar 7.3 a-0.5 g0.5 k1.3 m0.3 n0.5 r0.7 t0.6
la+guia 7.3 c0.3 e0.6 n0.5
la+ha 6.8 d-0.3 e1.2 g0.3 i0.6 k-0.3 q0.6
la+habi 7.1 b-0.3 h-0.4 o-0.4 q0.6
la+hace 6.5 b-0.5 d0.6 e0.4 f-0.5 h0.5 i1.2 k0.7 n-0.4 o0.7 s-0.4 t1.1
la+here 6.6 f0.4 i-0.5 j-0.3 k0.4 m-0.3 p0.7
la+hist 7.3 a-0.6 c-0.3 d0.3
la+hoja 6.6 a0.5 e-0.5 g1.2 h1.4 j0.9 m0.9 r-0.3
la+huel 6.6 a-1.0 b-0.4 c-0.5 d-0.3 e-0.4 i-0.4 k-0.4 l1.6 q0.5
la+impr 6.1 b0.9 d0.8 e-0.9 f-0.4 g0.3 j-0.4 k-0.5 l-0.3 o0.4 p-0.4 r0.7 s-0.5 t0.8
la+inau 6.5 b-0.4 c0.4 h0.4 k0.5 q0.4 t0.8
la+inde 7.3 c0.5 q0.4
la+info 7.3 a0.4 b0.4 e0.4 i0.7
la+ingr 7.3 l1.2 n1.7 o0.3
la+inqu 7.3 f0.4 l0.3 q0.5
la+insp 6.5 c-0.3 e1.0 g0.8 h0.7 i-0.3 j1.3 q0.6 r0.9
la+inst 6.8 c1.0 e-0.3 g0.7 h0.8 i0.4 r0.8
la+jefa 7.3 c0.9 f1.4 n0.6 q-0.3
la+jubi 7.3 c0.6 d0.5 e-0.3 i0.9
la+juez 7.3 h-0.4
la+junt 5.3 a0.4 b-0.4 c0.4 d0.4 g-0.5 i1.3 j1.2 k2.6 l1.0 m-0.6 p-0.6 q0.4 s-0.7 t-0.3
la+leng 7.3 c-0.4 e0.5 i-0.5 l0.9 s0.4
la+ley 6.8 c-0.4 d0.3 e0.7 h0.9 i-0.3 j0.6 s1.0
la+libr 7.3 b0.7 d0.8 g0.6 h0.8 i0.7 r0.6
la+lice 6.1 a0.3 b-0.4 c1.5 g-0.5 i-0.6 j1.1 n0.6 p-0.5 s-0.3
la+limp 6.2 a0.8 b-0.3 d0.6 e0.7 g-0.7 i0.9 p0.5 q-0.6 r-0.3 s0.3
la+line 7.1 a-0.7 b0.4 c0.4 f-0.4 i-0.3 l1.0 m0.9 p-0.4
la+liqu 7.1 a0.8 e1.8 h0.4 j0.8 l0.5 m1.7
la+list 6.5 a-0.8 b0.4 c-0.8 h0.5 i-0.5 n-0.4 o0.4
la+llam 6.8 a-0.4 d1.1 e-0.4 g-0.4 k2.4 m-0.4 n0.3 p-0.3 s0.5 t0.6
la+llav 7.3 c0.5 e0.9 f0.3 g0.5 n0.7 o0.5 r0.6
la+llev 7.3 a0.3 i1.2
la+lote 7.3 a-0.3 d-0.4 g0.5 k0.5 r0.4
la+luz 6.1 a-0.3 b0.6 g-0.6 i0.5 l0.4 m0.5 n-0.3 o-0.4 q1.1 s-0.5
la+madr 6.6 c0.3 d0.5 e0.4 f1.0 g0.8 h0.8 l-0.4 o0.6 p0.7 r0.9 t0.5
la+male 7.1 a-0.4 e0.3 f0.6 r-0.3
la+mana 5.9 a1.0 b0.6 c-0.6 e0.8 f0.4 g-0.3 i-0.6 j-0.5 m2.4 n-0.5 p-0.5 s0.4
la+mand 7.3 a-0.4 h0.3 k-0.3 m0.3 o1.0 q0.9
la+mano 6.4 a0.8 b0.6 c0.4 g-0.4 i0.5 k0.7 p1.0 r-0.6 s0.6
la+maqu 6.4 a-0.3 b-0.5 c0.5 d-0.4 f0.3 m-0.4 n0.4 p-0.4 q0.9 t-0.3
la+marc 7.3 k0.3
la+matr 7.3 a-0.4 e-0.3 i0.4
la+medi 6.6 a-0.5 b-0.4 c-0.7 d-0.5 f0.7 g1.0 h0.5 i-0.5 l0.3 q1.1 r1.1 s-0.4
la+mejo 7.3 e-0.4 g0.9 h1.4 m0.5 o0.7 q0.6 r1.0
la+memo 6.5 a0.3 c1.2 d0.7 e0.4 f0.4 i0.8 j0.7 p0.4
la+merc 7.3 c0.9 g-0.4 i0.6 s0.7
la+mesa 6.0 d-0.5 f-0.4 i1.0 n0.7 o0.6 p0.8 s-0.4 t0.9
la+mia 7.1 a0.9 b0.9 c1.2 d0.9 e0.7 i-0.3 j0.3 p0.4 s0.5
la+migr 7.3 g0.4 o0.5 r0.7
la+minu 6.5 a0.5 b-0.4 c-0.3 e1.1 i-0.4 j0.9 m1.9 n-0.4 p1.0 q1.0
la+mism 6.1 d-0.4 g0.5 k1.4 l-0.4 m1.2 n0.3 p-0.4 q-0.5 s0.3
la+mita 5.8 a1.6 b3.3 e0.9 g-0.6 i1.2 j-0.4 k-0.6 l1.9 p-0.6 s0.4
la+moqu 7.3 a-0.4 e-0.3
la+muda 6.6 a-0.8 b-0.3 c-0.3 e-0.5 i-0.3 k1.5 n1.3 o0.8 p-0.3 r0.6 s-0.3
la+musi 7.3 d0.8 e0.8 n0.5 q0.4 s0.4
la+nave 6.6 b0.6 c0.6 e0.3 h1.0 i-0.3 j1.1 k-0.3 p0.6 r0.4 s0.5
la+nece 7.1 a0.3 e0.6 i1.1 k-0.3 n-0.3 o0.6 q0.5
la+neve 7.3 a-0.4 c-0.4 f0.5 g0.4 k1.0 r0.5
la+nina 6.8 b-0.4 d0.9 e0.3 l1.3 q0.8 r0.5
la+noch 6.5 c0.4 d-0.6 e1.0 g-0.4 k0.4 m-0.4 n-0.4 r-0.4 s0.5 t0.5
la+nomi 6.8 b-0.4 e0.8 f1.3 g-0.3 h-0.5 i-0.5 n2.7 p-0.3 t0.4
la+nota 6.0 a-0.8 d-0.3 h0.3 j-0.4 l-0.5 o-0.3 p-0.4 s-0.4 t0.5
la+noti 7.3 a0.6 c0.6 e0.6 j1.4 s1.6
la+nuev 5.7 a-1.3 b-0.5 d0.5 e-0.6 f-0.4 i-0.7 j-0.8 k1.6 n-0.7 o0.8 p-0.5 q-0.5 r0.3 s-0.7 t0.4
la+obra 5.4 a0.6 b-0.4 c1.2 e0.4 g-1.0 h0.6 l0.9 m0.8 o-0.3 p0.4 q-0.5 s-0.4
la+ofer 6.8 b1.3 d1.4 f0.5 g-0.4 i0.7 m-0.3 o-0.3
la+ofic 5.4 a-1.2 c-0.6 d1.1 e-1.0 f0.7 i-1.0 j-0.8 l0.8 n1.3 p-0.8 q1.0 r0.6
la+omic 7.1 a1.2 e1.3 j2.1
la+orde 6.6 a-0.5 b-0.3 e-0.5 h1.2 i-0.3 j-0.3 k-0.7 l0.5 n2.0 p0.4 q1.5
la+orga 7.3 b0.4 c0.8 d0.4 e0.4 g0.6 h0.9 r1.1 t0.4
la+orie 7.3 i0.4
la+otra 6.4 a-1.2 b0.9 c-0.5 d-0.4 e-0.5 g-0.4 i-0.9 l0.6 m-0.5 p-0.4 q-0.3 s0.3 t0.6
la+pac 7.1 c0.8 i0.4 j0.5 n1.0
la+paci 7.3 g0.9 o0.5 r0.9
la+pagi 5.0 c-0.5 e1.5 g-0.5 j-0.7 k0.4 l-0.3 o0.4 p0.4 s-0.7
la+pago 6.8 b-0.5 c-0.4 d0.6 i-0.4 j0.4 n1.7 p1.5
la+pana 7.1 k0.3 s0.8
la+pand 7.1 a-0.4 c-0.4 r0.5
la+pant 6.8 e0.7 g-0.5 r-0.5 s0.9 t1.4
la+pare 7.1 a0.4 c0.3 d1.4 e0.4 h0.5 p-0.3 s-0.3 t0.7
la+part 7.3 a-0.6 b0.6 h0.3 j-0.5
la+pasa 7.1 b0.6 d-0.4 e0.7 n-0.3 q0.5 t0.9
la+pena 6.0 b0.6 d0.5 e-0.5 g1.6 j0.4 m1.1 q-0.3 r1.4 s0.8
la+pens 7.3 a-0.3 e-0.4 g0.6 l0.3 n1.1 r0.8
la+pers 6.8 a-0.5 c-0.6 d-0.7 e0.6 f0.9 i0.6 l1.2
la+pint 7.1 b-0.6 c0.7 g-0.3 k-0.4 m1.0 t0.5
la+pisc 7.3 c0.6 d0.4 m1.5
la+plan 6.6 c-0.4 d-0.4 e1.0 i0.5 k0.6 l-0.3 n1.1 o0.4 s0.5 t-0.3
la+plat 6.6 b0.8 e0.4 g-0.4 h0.4 i0.5 r-0.4 s0.7 t0.9
la+play 7.3 a-0.3 k0.6 q1.1 t0.4
la+plaz 6.2 b-0.5 c-0.5 h-0.4 i-0.4 l0.4 q0.5 s0.5
la+plus 7.3 c0.5 g0.6 h1.3 o0.5 r1.0 t0.4
la+pode 7.1 a-0.5 e-0.4 g0.3 l0.8 m0.3 o1.2 r0.3
la+poli 6.5 e1.1 h-0.3 i-0.5 j0.8 l0.4 m0.3 o-0.3 p-0.3 s-0.3 t-0.3
la+pone 6.8 a-0.5 c-0.3 d-0.4 k-0.4 m0.5 n0.9 r0.6
la+port 5.9 b0.6 f0.4 h1.2 j-0.8 n0.8 p-0.5 s-0.6 t0.6
la+pren 6.4 a0.7 d-0.3 e0.3 f0.8 h-0.3 i-0.3 j-0.3 p-0.3 s2.5
la+pres 6.0 a0.3 b-0.5 g0.5 i-0.6 j0.9 k0.9 m-0.3 p-0.3 r0.5
la+prim 6.0 b-0.5 e1.2 f-0.4 g0.6 h0.6 i-0.9 l0.6 m0.4 n0.7 o0.4 p-0.8 s1.3 t0.3
la+prod 7.3 a-0.4 c-0.3 g0.5 h0.7 l1.5 n0.4 r0.4
la+prof 7.3 a-0.5 f0.5 n0.4 o0.7
la+prop 5.8 a-0.3 c0.5 d0.6 e-0.5 g0.6 h2.5 i0.7 j-0.5 o-0.3 p-0.5 q-0.6 s-0.5
la+prov 6.8 a0.5 c0.4 d-0.3 h-0.3 i-0.4 m1.3 p0.5 q0.9
la+prox 5.0 a1.1 b-0.5 d-0.4 e0.9 g-0.8 i0.3 k0.8 n1.4 p-0.6 q-0.4
la+prue 7.1 a0.6 e0.9 i0.5 j0.5
la+pued 7.3 b0.7
la+puer 6.4 b0.6 c-0.7 d-0.7 f-0.4 g-0.4 h-0.6 i-0.3 j-0.3 n0.7 o-0.5 q0.9 s0.8 t1.4
la+que 5.6 a1.1 c0.7 d0.7 e0.9 f0.8 i-0.8 j-0.4 l0.4 m1.0 n0.6 q-0.5 r0.7 s0.5
la+quej 5.1 d0.6 e0.6 i-0.4
la+quin 7.3 c0.7 d0.6 f0.3 j0.7 l1.4 q0.4
la+quit 7.1 b0.7 f-0.3 g-0.3 m0.5 r-0.4
la+radi 7.1 d0.5 g0.3 h0.6 r0.4 s0.9
la+rapi 7.3 a-0.4 c0.3 e0.4 f0.3 g1.1 l0.4 n0.4 r1.4
la+razo 7.1 a-0.3 e-0.4 g0.4 q0.9 r0.5
la+recl 6.8 j0.3 m-0.4 n0.6 o0.6 p0.7 q0.5
la+red 7.1 b0.8 g-0.3 i0.6 m0.3 o0.4 s0.8
la+reda 7.3 c0.6 j0.5 q0.3 s0.6
la+refo 6.6 b-0.5 d0.3 e0.8 f0.7 g0.5 h0.8 i-0.5 l0.9 m1.0 q0.3 r0.6
la+rela 7.1 a0.4 d0.9 i1.2
la+reme 6.8 a-0.7 b-0.4 g-0.3 h0.4 i-0.3 k-0.6 l2.2 n4.1 p-0.4 q-0.5
la+reno 7.1 h0.9 i0.4 l0.5 r0.5 t0.6
la+rent 6.6 a-0.8 e-0.6 f-0.3 h0.6 i-0.5 k0.5 l0.7 m0.4 o0.4
la+repa 7.3 a0.4 e1.3 j0.7 m0.8
la+rese 7.1 a-0.4 g0.6 q0.4 r0.5
la+resi 7.3 e-0.3 k0.4
la+resp 6.8 a0.5 d-0.4 e0.9 j0.3 o0.6 p1.0
la+rete 7.3 a-0.5 o1.6 p-0.4
la+reti 7.3 b0.8 c-0.3 m0.6
la+reun 5.7 a-1.2 d-0.5 e0.7 f0.5 g-0.7 i-0.4 j-0.4 k2.2 l-0.6 p-0.6 s-0.7 t-0.5
la+revi 6.2 a1.2 b-0.3 c0.7 e1.8 g0.3 j-0.3 k0.8 l-0.4 m0.9 q0.8 r0.4 s0.8
la+riad 7.3 a-0.6 e-0.3 g0.7 k0.8 l1.2 n0.3 r0.7
la+risa 7.1 a0.3 m0.9 p0.8 r-0.3
la+roja 7.3 b1.2 c-0.6 e-0.3 s0.6
la+rome 7.1 c0.7 d0.3 e0.6 g-0.4 n-0.3 o0.5
la+sala 7.3 j0.7
la+sali 7.3 a-0.4 b0.3 i0.5
la+secc 7.1 b-0.4 e0.5 i-0.4 n0.6 q-0.3
la+secr 6.8 c-0.4 d1.1 h0.6 i-0.3 j1.1 k0.3 q0.3 r0.3 s-0.3
la+seda 7.3 a-0.5 e-0.5 g1.3 k0.8 m0.4 o0.4 q0.4 r1.5
la+sede 7.3 n0.3 o0.5 q0.6
la+segu 6.2 d-0.8 h1.2 i-0.7 j-0.3 k0.4 p0.5 q0.6 s-0.5
la+sema 5.3 b0.6 c0.9 d0.7 f0.5 h1.2 i-1.3 j-0.3 k1.5 l-0.5 m0.4 n-0.3 p-0.6 r0.5 s0.6 t0.5
la+sena 6.5 a-0.4 h0.6 i0.5 l-0.3 n0.8 p-0.4 q0.5 r0.6
la+seno 5.3 a-0.4 c0.5 e0.6 i-0.7 j-0.5 q0.4 s-0.5 t-0.3
la+sens 7.3 a0.6 b0.6 d1.7 o0.5
la+sent 7.1 a-0.6 e-0.4 g0.5 h0.6 l0.6 n-0.4 q0.5 r0.5 t-0.3
la+sesi 6.6 a-0.4 e-0.4 g-0.3 i-0.3 k2.1 n-0.4 p0.6 q0.6 s0.4 t-0.4
la+soci 6.4 a-0.6 c1.0 e-0.7 f0.8 h0.4 i-0.4 k-0.3 m-0.4 n0.9 o1.9 p-0.4 s-0.5
la+soli 7.3 i0.5
la+sopa 7.3 e0.5 h0.3 i-0.4 p1.0
la+subi 7.1 a1.0 b2.4 g-0.3 i2.8 p0.7
la+subv 6.2 a-0.6 e-0.5 h0.6 i-0.5 l1.1 n1.4 s-0.3 t0.7
la+sucu 7.1 a0.4 b-0.3 g1.1 h1.3 i-0.4 l0.3 p0.7 q-0.3
la+tard 6.2 a-1.4 b-0.5 d-0.4 h0.4 i-0.5 j-0.5 l0.4 n-0.4 o0.6 q0.6 r0.6 s-0.3 t0.5
la+tari 6.8 a0.9 b2.5 c1.5 e-0.3 g-0.3 h-0.4 k0.5 q-0.3
la+tarj 6.5 a1.3 c-0.5 e1.2 g-0.4 i1.4 p2.1 q0.7
la+tart 7.1 a0.8 c1.0 d0.3 g-0.3 r-0.4 s1.5
la+tasa 7.3 a-0.4 d0.6 e-0.4 h0.4 o0.8 q2.3 t0.6
la+tele 6.5 a-0.5 b-0.5 c-0.7 e0.6 f0.3 h0.4 i-0.6 l0.3 o-0.5 p1.1 s0.7
la+temp 7.1 a-0.3 h0.6 i1.0 r0.4
la+teng 7.3 c-0.3 i0.4 l0.7 n0.7
la+terc 6.6 a0.7 b0.7 c0.8 e0.6 m0.8 p1.6 r-0.3
la+terr 7.3 e-0.3
la+tia 7.1 e0.4 i0.5 n0.3
la+tien 5.3 a-1.3 c0.7 d-0.5 e-0.6 f0.4 g-0.6 h1.6 i1.6 j-0.9 l0.8 m0.4 p0.3 s-1.2 t1.1
la+trad 5.4 a1.2 b-0.8 d0.5 e2.7 g0.8 i-0.4 m1.3 n1.0 o-0.4 p-0.6 q1.1 r1.1 s-0.6 t0.3
la+tram 7.3 g0.7 h0.7 n0.5 r0.6
la+tran 5.9 a-0.4 e0.6 f0.6 g-0.8 i-0.5 j-0.4 k-0.8 l2.5 n0.6 o0.8 p0.7 q1.1 r-0.5 s-0.3
la+tuya 7.3 a-0.4 b0.3 k-0.3 l0.7 n1.0 p-0.4 r-0.4
la+ulti 6.0 a1.2 b1.3 c0.9 d1.2 e0.5 h0.6 i1.6 j-0.5 o0.5 p-0.5
la+una 7.1 b0.9 c-0.4 e-0.5 k-0.3 s0.5
la+unic 6.6 b1.3 e-0.5 f1.0 j-0.3 l0.4 m0.6 o-0.3 p0.4 q0.6 r0.3
la+unid 7.3 c0.3 m0.3 o0.9
la+unio 7.3 c0.3 i0.5
la+univ 6.8 a-0.3 e-0.4 g0.3 q0.5 r0.4
la+vamo 7.1 a0.7 c0.8 e0.7 i0.7 j1.1 n0.9 r0.3
la+veci 7.3 a-0.5
la+vend 7.1 n-0.3
la+verd 5.7 a2.2 b0.7 c1.7 d1.7 g-0.9 h0.4 i1.1 j-0.4 k0.4 l-0.3 m-0.4 n-0.5 p-0.9 s2.4
la+vers 6.6 c0.4 e0.6 i-0.4 k0.4 l0.5 t1.1
la+vez 7.3 a0.6 c0.4 e1.1 i0.9 p1.0
la+via 6.5 a0.7 c1.2 d-0.3 j2.1 p-0.3 s-0.3
la+vida 7.1 d0.7 g0.8 j0.5 l0.5 n0.4 r0.9 s-0.4
la+vide 7.1 a-0.8 c0.4 d0.3 e-0.3 j-0.3 k2.7 t-0.4
la+viej 7.1 d0.9 e-0.4 n0.6
la+visi 6.0 a-1.6 b-0.5 c-0.6 d-0.8 e-0.6 g-0.5 i-0.7 j-0.4 k4.3 l-0.4 m-0.5 n1.0 o0.5 p-0.5 s-0.4
la+vist 6.6 c-0.3 e0.5 j0.5 q1.3 r0.5 t0.7
la+vivi 7.3 c0.5 e0.4 f0.9 j0.6
la+vuel 7.3 e0.3 p0.8
la+web 4.9 a-1.5 c0.7 d-0.5 f-0.4 g0.8 h0.6 i-0.7 j-0.9 n0.9 o0.4 q0.6 r1.9 s-1.8 t0.8
labo 6.0 a-0.8 b-0.5 c-0.5 d-0.5 f-0.4 h-0.4 i-0.7 j-0.7 n0.4 q0.4 s-0.4 t0.4
labora 6.0 a-0.8 b-0.5 c-0.5 d-0.5 f-0.4 h-0.4 i-0.7 j-0.7 n0.4 q0.4 s-0.4 t0.4
lado 5.4 a1.0 b0.7 e1.5 f0.6 g-1.0 h0.5 j-0.9 k-0.6 l0.5 m1.7 o-0.5 q-0.4 r-0.8 s0.6
lado+de 6.8 b0.9 c0.7 d0.3 e-0.4 m0.8 o-0.4 q-0.3 s0.5
lagr 7.1 a-0.4 g1.0 i0.5 o0.3 r1.5
lagrim 7.1 a-0.4 g1.0 i0.5 o0.3 r1.5
lame 6.5 b-0.3 c-0.7 i0.6 l0.8
lament 6.5 b-0.3 c-0.7 i0.6 l0.8
larg 6.2 c-0.4 d0.6 e0.7 f0.8 i-0.4 m-0.4 r0.6
larga 7.1 a0.4 c-0.4 d1.2 e0.4 f0.8 s0.3
largo 7.1 a-0.6 g0.4 h-0.3 k0.3 m-0.3 r0.7
las 2.7 b-1.3 c1.1 d0.6 e1.0 f-0.4 g-0.4 h0.7 i-0.6 j-0.6 m-0.6 p-1.7 q0.5 r0.9 s1.8 t1.8
las+acci 6.6 a0.9 d0.5 e0.5 j1.8
las+ante 7.3 a-0.9 h1.1 i-0.4 o0.7 q0.5
las+bols 7.3 c-0.4 d-0.3 e0.8 k0.5 n0.3 o0.3 q-0.3
las+buen 7.3 p0.8 q0.4
las+caja 7.1 a-0.6 d0.7 f0.8 m0.5 n0.4
las+cama 7.1 e-0.3 i0.5 j0.5
las+cami 7.3 c0.7 g0.5 h0.8 q1.2 r0.5 s0.9
las+cifr 7.3 e1.1 n0.5
las+cinc 6.8 a-0.7 b-0.4 d0.3 e-0.6 f-0.3 g-0.3 k1.5 p0.7 s-0.4 t0.5
las+cita 7.3 e0.4 s0.6
las+clas 7.3 b0.6 e-0.4 h1.5 l0.3 o0.4 q0.4 r0.6
las+clav 7.3 a0.7 d0.6 i0.9
las+comi 7.3 n0.3
las+cond 7.3 a-0.5 b0.4 j-0.3 k0.3 l-0.4 o0.4
las+cont 7.1 c-0.5 i1.3 j-0.3
las+cosa 6.8 d1.0 j1.3
las+cost 7.3 e-0.3 j0.5 m1.0
las+cuat 7.1 a1.1 c1.1 d1.3 e0.9 f0.4 i-0.4 j0.6 m0.5 s-0.3 t-0.4
las+cuen 7.1 b0.5 f-0.3 i-0.4 j-0.3 q-0.3
las+de 6.5 c1.5 d-0.7 e0.5 h0.5 i-0.3 m-0.3 t0.4
las+diez 6.8 a-0.6 b0.4 c-0.4 g-0.5 k0.4 p-0.6 t-0.4
las+doce 6.5 a-1.1 c-0.3 d-0.4 e-0.6 g0.4 h1.9 i-0.5 m-0.4 p-0.6 r0.7 s-0.3 t0.6
las+dos 6.4 a-0.6 c0.4 e-0.7 g0.4 i-0.4 l-0.4 n1.0 o0.3 p-0.4 q0.9 r0.7 t-0.6
las+entr 7.1 a-0.4 c-0.4 d-0.3 g0.4 h0.7 r0.4
las+equi 7.3 a0.4 c1.2 s1.0
las+esta 7.3 a0.5 b0.5 e0.8 n0.4 r-0.4
las+etiq 7.3 g0.3 o0.3 r0.5
las+fact 6.5 b0.5 c0.6 d1.0 e0.4 f0.9 g-0.3 i0.5 l0.6 m-0.5 o0.8 p0.3
las+fich 7.3 a0.6 c0.5 e0.4 i1.3
las+fies 7.1 d1.0 e-0.4 o0.3
las+flor 7.1 a-0.5 g1.2 o0.3 q0.5 r1.0 s-0.3
las+foto 5.3 b-0.8 d-0.9 e1.1 f-0.4 g-1.0 i-1.0 j-0.8 l-0.5 m0.5 n1.0 o0.4 q0.3 r-0.5 s0.9 t-0.3
las+grac 6.8 a-0.4 c-0.4 f0.3 g1.4 h-0.3 i-0.3 o0.7 r1.6 t-0.4
las+he 7.3 a0.3 e0.8 h0.4 l0.5 m1.1
las+hist 7.3 e0.9 f0.9 l0.3 n0.6 t1.0
las+hora 7.1 a0.3 e0.7 l0.6 m2.1 p0.4 r-0.3 t0.5
las+invi 7.1 a0.4 c0.8 d0.4 n2.1 s0.5
las+lagr 7.3 a-0.3 g1.1 o0.3 r1.0
las+line 7.3 c-0.3 f-0.3 o0.5
las+llam 7.3 a0.4 c0.8 d0.5 e0.6 i0.5 l0.4
las+llav 5.9 a-0.4 b0.5 c0.8 e-0.9 g-0.7 i1.3 j0.7 n-0.3 p-0.5 r-0.4 s-0.5
las+mano 6.8 a1.0 b1.9 g0.4 h-0.4 j-0.3 n-0.4 q0.6 r0.6
las+medi 6.8 b0.5 d-0.6 e0.5 f0.7 k0.3 q-0.4
las+mism 7.3 k0.3 q-0.3 r0.4
las+mole 6.8 a-0.6 b-0.4 c-0.4 e-0.4 h0.5 k-0.3 l2.0
las+noch 7.3 a-0.6 b1.4 e-0.3 g1.0 h0.4 i-0.3 l0.7 q0.3 r1.1
las+nomi 6.2 b-0.3 d0.6 j0.4 r-0.3
las+noti 7.3 c0.9 s1.0
las+nuev 6.8 a0.5 c0.6 e0.4 f0.8 h0.4 i-0.3 n0.8 o0.7 r0.3 s0.3 t0.9
las+obra 7.1 a-0.6 b-0.4 g0.4 k0.6 l0.8 m-0.3 n0.9 r0.6
las+ocho 6.2 a-0.6 b-0.6 c-0.7 d-0.4 e0.4 g-0.5 k0.9 m0.6 p-0.3 q0.4 r-0.4 s-0.5 t1.3
las+once 6.6 b-0.4 c0.4 e-0.5 f-0.4 i-0.4 l-0.3 m1.2 o0.9
las+opin 7.3 a-0.7 i-0.3 q0.4 t0.5
las+otra 7.1 g0.6 h1.1 i-0.5 m0.3 o0.6 r1.0 s0.8
las+pagi 7.3 a0.5 e0.9 i0.3 j0.7 s0.5
las+pare 7.1 c0.9 h-0.5 k0.4 p0.7
las+part 7.3 e-0.3
las+pers 7.3 a0.4 c0.5 s0.8
las+plaz 7.3 l0.6
las+prue 7.3 a0.5 c0.4 e-0.4 j0.8 m0.6 p0.4 s-0.4
las+que 6.4 a1.3 e1.1 g-0.4 j0.4 p0.4 r-0.6 s1.7
las+rede 7.3 a0.6 e0.5 f1.3 i0.4 s1.2
las+rese 6.8 c-0.4 g-0.3 i0.8 k0.3 n0.3 p0.3 r0.3 s0.5
las+seis 6.5 a-1.2 b0.7 e-0.9 f-0.4 i-0.6 j-0.4 k1.5 n-0.3 o-0.4 p-0.4 r0.3 s0.4 t0.8
las+siet 7.1 a0.5 e0.9 f0.7 n0.8 t1.5
las+tabl 7.3 c1.1 d0.4 e0.9 h0.6 n0.5 t0.4
las+tall 7.1 e0.6 i-0.3 p0.6 q0.4 s0.4 t0.6
las+tant 7.3 d0.5 o0.8 r0.4 t0.6
las+tard 7.3 a-0.5 c-0.4 m0.5
las+tarj 7.1 a-0.5 b0.3 e-0.6 g0.4 h0.5 i-0.3 o-0.3 p-0.4
las+tres 6.4 b0.4 i1.3 m0.7 q0.3 s-0.5 t-0.4
las+vaca 6.6 a-0.8 b-0.4 c-0.4 e-0.8 f-0.4 g0.6 h0.9 j-0.4 r1.2
las+vent 6.8 a-0.6 c-0.6 f1.2 g0.6 i-0.4 l0.3 m-0.4 r1.0
lata 7.3 e0.6 l0.8 p0.7
laud 7.3 a-0.6 e-0.6 m0.3
laur 7.1 e-0.6 h0.4 k0.4 o1.0 s0.6
laura 7.3 a-0.3 d-0.5 h0.5 k0.4 o1.1
lava 6.6 a0.8 b1.8 d-0.4 g-0.5 h-0.3 o-0.4 p-0.3
lavado 7.3 a1.3 b2.3 m0.4
laza 7.3 g0.7 h0.9 o0.6 r0.3 t-0.4
lazaro 7.3 g0.7 h0.9 o0.6 r0.3 t-0.4
le 3.6 a-2.3 b0.6 c1.0 d0.7 e-1.7 f0.4 g3.7 h2.2 i0.3 j-0.7 k-0.6 l1.0 m-1.3 n0.5 o-0.4 p-1.1 q2.5 r4.0 s-0.6 t0.4
le+adju 7.1 a-0.3 c-0.3 d0.4 g-0.4 h0.6 m-0.3 n-0.6 q2.5
le+agra 7.3 a0.7 b1.6 d2.1 i1.6
le+cobr 7.3 e-0.4
le+comu 6.6 a0.5 b0.4 c-0.3 d-0.5 e0.4 i1.4 j0.5
le+cont 6.8 a-0.9 b-0.3 c-0.4 e-0.3 g0.4 h-0.3 j0.4 p0.4 s-0.5
le+corr 7.3 o0.4
le+debo 6.8 a-0.6 b-0.4 g0.9 j0.3 k-0.4 l1.2 p0.5 r1.0 s-0.3
le+dije 7.1 a-0.3 e-0.4 g1.1 k0.6 r1.1 s0.5
le+doy 6.6 a0.6 c1.3 g0.5 h-0.5 i1.0 m-0.4 o0.5 r0.8 s0.7 t0.8
le+escr 7.3 a-0.4 g1.0 j0.6 r1.1 s-0.4
le+gust 7.1 a-0.7 b-0.3 h0.8 o0.3 s-0.4
le+ha 6.5 b-0.5 d0.7 e0.3 f0.8 h-0.5 i-0.5 j-0.4 k-0.3 l0.6 m-0.3 q0.5 r0.4 s1.0 t0.4
le+habl 7.1 d1.4 g0.4 i1.2 p-0.3 r0.3
le+hace 7.3 a-0.3 f0.3 l0.4 q0.3
le+he 5.4 a-1.1 d0.9 e-0.4 f-0.7 g1.3 h3.4 i-0.9 k-0.4 l0.4 n0.8 q-0.6 r0.5 s-0.7
le+hemo 7.1 c0.4 f0.3 h0.3 i-0.4 j-0.3 n-0.3 p1.2
le+info 7.1 c-0.4 d-0.4 e1.2 j0.6 k0.3 m-0.4 q0.7 r-0.4
le+llam 7.3 d-0.4 e0.4 f0.4 g0.8 l0.7 q0.5 r0.9
le+mand 6.8 d0.5 e0.3 j0.4 p0.5 s-0.3 t-0.3
le+pare 7.3 c0.7 s0.7
le+paso 6.8 a-0.4 g-0.4 h1.3 i-0.4 l0.4 o0.5 q1.3 t-0.4
le+pone 7.3 c0.7 e-0.4 g0.8 l0.3 r0.7
le+rueg 7.3 a0.6 b0.6 c1.1 f1.1 i0.5 m0.3 n0.3
le+teni 7.3 e0.4 g0.7 j0.5 r0.7
lea 7.3 d-0.3 e1.3 f0.7 i-0.3 j-0.3 q-0.3
lean 7.3 c0.8 d0.6 f0.6 o0.3 q0.5
leandr 7.3 c0.8 d0.6 f0.6 o0.3 q0.5
lect 6.8 a-0.6 e-0.5 k0.4 s-0.3
lectur 7.1 f0.3 k0.3
lee 6.6 a0.3 c0.7 d1.3 e0.7 g0.6 j-0.4 m0.5 r0.8 s0.3 t0.7
lee+las 7.3 c0.4 d0.9 l0.3 m0.5 q-0.3 t0.8
leed 7.3 n0.4
leer 7.1 d-0.3 g0.3 i-0.3 k0.6 o0.5 r0.3 s1.1
leer+el 7.3 a-0.4 e0.4 k0.4 n0.4
lega 6.0 a-0.4 b0.7 d1.2 e-0.8 i0.4 j0.9 m0.3 o-0.4 p-0.4 r0.7 s-0.5
lega+que 7.3 a0.6 d0.7 i0.4 j1.0
lega+y 7.1 d0.5 e-0.4 j1.2 m1.4
legal 6.8 a-0.5 b0.7 d0.5 g-0.3 i-0.3 m0.4 s-0.4
legale 7.1 a0.6 d0.6 e-0.3 i0.3 j0.9
leid 6.5 a0.8 c1.3 d0.4 g-0.4 i0.4 j1.5 p0.3 r-0.4
leid+que 7.3 c0.5 h0.3 j0.5 m0.3 n0.4
leido 6.5 a0.8 c1.3 d0.4 g-0.4 i0.4 j1.5 p0.3 r-0.4
lema 7.3 a-0.7 e-0.4 f-0.3 i-0.5 m0.5 o-0.3
leng 7.3 c-0.4 e0.5 i-0.5 l0.9 s0.4
lengua 7.3 c-0.4 e0.5 i-0.5 l0.9 s0.4
lent 7.1 a-0.4 c-0.4 f0.4 g0.7 n-0.3 r0.5 t0.5
leoc 7.3 d0.6 q0.7
leocad 7.3 d0.6 q0.7
leon 7.1 a0.6 b0.7 d-0.3 f0.7 i-0.3 j0.9
leonor 7.3 a0.4 b0.7 e0.4 f0.8 j0.4
les 4.1 a0.8 b-0.6 c2.0 d1.2 e0.8 f0.4 g-0.9 h-0.6 i-0.8 j3.8 k0.6 l2.2 n0.6 p0.8 q1.8 s1.4 t0.7
les+agra 7.1 c0.9 i0.6 o0.8
les+avis 7.3 a-0.6 f0.7 k0.7 t0.3
les+comu 6.8 c1.2 i0.3 m0.5 q1.1
les+conf 7.3 b0.7 c-0.4 d0.7 e-0.5 j0.4 k0.3 o0.4 q1.6 s0.7
les+cuen 7.3 e0.5
les+ha 7.3 g0.5
les+hace 7.1 a0.3 c0.4 e0.7 f0.3 j0.7
les+he 6.4 a0.6 c1.4 d0.7 e-0.4 i-0.5 j-0.3 k-0.3 p-0.4 s2.6 t1.0
les+inst 7.3 c0.5 e0.6 j0.4
les+lleg 7.1 d0.4 e0.8 i-0.3 j1.2
les+noti 7.1 c-0.5 d0.9 e-0.4 i0.6 l1.1
les+ofre 7.3 b0.8 p0.8
les+pase 7.3 i-0.5 q0.4 s1.3 t0.3
les+pedi 7.3 a-0.3 c0.4 e-0.3 k-0.3 t1.1
les+pido 7.3 i0.7
les+pued 7.3 a0.3 j0.8 l2.4
les+recl 7.3 a0.6 c1.5 e0.3 j1.2
les+requ 7.1 a0.4 e0.6 j0.8 p0.4
les+rueg 6.8 d0.4 f0.7 j0.6 p0.6 t0.3
les+soli 7.1 c-0.5 e0.4 l0.8
les+vien 7.3 a-0.4 c-0.4 e0.3 f0.4 k1.0 n0.3
les+voy 7.3 a0.4 b0.7 d0.5 e0.9 j1.4 p-0.4
letr 5.4 a0.4 b-0.5 e1.2 h0.7 j3.4 p-0.4 r0.5 s-1.0
letr+gran 7.3 e0.3 h-0.4 o0.4 q0.3
letra 6.5 a-1.2 c-0.5 d-0.3 e0.8 g0.8 h0.5 i-0.4 j-0.5 o0.5 p-0.3 r0.9 s-0.4 t-0.3
letrad 5.9 a1.7 b-0.4 c0.7 e1.0 f0.4 g-0.5 i0.5 j4.3 l-0.3 r-0.4 s-0.7 t0.3
leva 5.9 a1.2 b0.4 d-0.6 e0.4 f-0.4 i0.3 j1.3 k-0.4 l-0.4 n-0.3 p0.9 s1.1
leva+acta 7.3 a0.6 e0.8 j1.6
leva+la 6.8 a0.5 b0.9 c0.3 g0.4 i0.7 q0.9 r0.4 s0.8
leva+y 7.1 d-0.4 e-0.4 g0.7 r0.7 s0.9
levant 5.9 a1.2 b0.4 d-0.6 e0.4 f-0.4 i0.3 j1.3 k-0.4 l-0.4 n-0.3 p0.9 s1.1
ley 6.6 c-0.5 d0.4 e0.5 f0.4 h1.0 i-0.4 n-0.3 o-0.3 s0.9
ley+de 7.3 a-0.7 c-0.3 e-0.4 f0.5 h1.2 i-0.4 j-0.4 o-0.3 r0.4
leye 7.3 a0.5 b0.8 c0.5 d0.4 e0.7 s1.5
libe 7.3 a1.0 c1.3 d0.5 p1.8
libr 5.1 d0.9 f-0.4 g-0.4 h1.1 k0.6 l1.2 m0.8 n-0.7 o-0.8 q1.2 s0.4
libr+a 7.3 a-0.6 d-0.3 q0.4
libr+de 7.3 c-0.3 e-0.3 i0.5 m0.6
libr+el 7.3 c0.4 g0.4 h0.9 l0.4 r0.8
libre 6.2 a0.3 c0.6 d0.6 e-0.7 f-0.4 h0.7 i-0.4 j-0.5 k0.7 l1.0 o-0.6 q0.4 r0.4 s1.0
librer 6.8 b0.9 c0.3 d0.8 e-0.6 g0.4 h0.6 i0.6 p0.6 s-0.3
libro 6.5 a0.7 c0.3 e1.0 f0.4 h0.4 i-0.4 j0.3 l0.8 m0.6 n-0.5 o-0.4 p-0.4 q0.4 s-0.5
libros 6.5 a-0.7 c-0.5 e0.5 g-0.6 i0.5 j0.4 n-0.3 r-0.4
lice 5.7 b1.1 c2.6 d0.8 e-0.8 f-0.4 g-0.4 i-1.0 j1.4 l0.4 m2.1 n0.5 p-0.8 s-0.6
lice+de 6.8 b0.5 c1.0 d1.4 e-0.6 m2.6 p-0.3 q0.4
licenc 5.7 b1.1 c2.6 d0.8 e-0.8 f-0.4 g-0.4 i-1.0 j1.4 l0.4 m2.1 n0.5 p-0.8 s-0.6
lici 7.3 a0.5 c0.6 e0.5 i0.6 j0.8
licita 7.3 a0.5 c0.6 e0.5 i0.6 j0.8
lidi 7.1 b0.8 d-0.4 i-0.4 q0.5 t0.6
lidia 7.1 b0.8 d-0.4 i-0.4 q0.5 t0.6
limo 7.3 b0.6 i0.6
limp 5.3 a-1.2 b-0.6 c-0.4 f0.7 g0.9 h0.5 i-0.3 j-0.6 k0.4 l-0.3 r1.3 s-0.4 t0.7
limp+de 7.1 h0.3 s0.7
limp+que 7.3 a-0.4 f0.5 g1.0 h0.5 q0.3 r1.0
limp+se 7.3 a-0.6 c-0.3 i-0.4 t0.4
limp+y 7.1 a-0.6 g1.6 h0.4 k0.5 r1.7 t0.4
limpia 7.1 a-1.0 h-0.4 i-0.5 m0.5 n0.4 r-0.4 t0.7
limpie 5.8 d0.5 e0.6 f0.5 g-0.5 h0.5 i0.3 j-0.4 p0.3 q-0.6
limpio 6.5 a-1.0 f0.6 g2.2 h0.4 i-0.4 k0.4 l-0.4 p-0.3 q0.4 r2.3 s-0.4 t0.5
lind 6.6 a-0.7 g1.2 j-0.4 k0.8 l0.3 q1.2 r1.3 s-0.3
lindes 7.3 a-0.4 c-0.3 k0.4
line 6.0 a-0.5 b0.6 c0.8 f-0.4 g-0.5 i-0.8 j-0.4 l0.3 m0.5 n-0.3 o0.6 q-0.4 s-0.5
line+nuev 7.3 a-0.3 f-0.4 i-0.3 r0.3
linea 6.4 a-0.5 c1.3 e0.5 g-0.4 i-0.5 j-0.3 l0.6 m0.6 q-0.4 s-0.4
lineas 7.1 b0.6 c-0.5 e-0.3 f-0.4 i-0.3 n-0.3 o0.6
link 7.3 c-0.3 m0.4 t0.5
linked 7.3 c-0.3 m0.4 t0.5
lio 6.2 a-1.1 b0.4 c1.0 d-0.3 g-0.3 h-0.8 i-0.6 j-0.5 o0.4 p-0.7 q0.4 s-0.4 t-0.5
lio+con 7.1 a-0.6 c-0.4 h-0.4 i-0.3
lio+trem 7.3 a-0.4 f0.3 g0.4 k0.5 o0.5
liqu 6.0 a-0.7 b-0.6 e0.8 g-0.8 h0.4 i-0.3 j0.6 l2.7 m1.8 n2.9 p-0.5 q1.8 r-0.6 s-0.4 t-0.3
liquid 6.0 a-0.7 b-0.6 e0.8 g-0.8 h0.4 i-0.3 j0.6 l2.7 m1.8 n2.9 p-0.5 q1.8 r-0.6 s-0.4 t-0.3
list 5.7 b0.6 c2.2 d0.4 e-0.8 h0.7 i-0.4 j-0.7 l0.9 n-0.4 o1.4 p-0.6 q2.6 r0.7
list+de 6.5 b0.5 h0.4 l-0.3 s0.8
list+el 7.3 c0.9 d0.5 f0.6 g0.7 k0.5 q1.2 r1.1
list+para 7.3 a1.3 c2.5 l1.1 o0.4
lista 6.1 a0.7 b0.5 c1.9 e-0.3 g-0.4 h0.5 i-0.7 j-0.4 l1.0 n-0.4 o0.7 p-0.3 q0.3 s0.4
listo 6.6 a-0.7 c0.7 d0.6 e-0.5 g0.5 j-0.4 o0.9 p-0.4 q2.6 r0.7 t0.3
lite 7.1 a-0.5 d-0.4 e-0.4 k0.8
litera 7.1 a-0.5 d-0.4 e-0.4 k0.8
llam 4.1 a1.0 b-0.5 c1.7 d4.0 e1.7 f2.2 g-0.5 h1.5 i-1.1 j-1.1 k0.3 n0.4 o-0.4 p-0.6 q0.4 r0.8 s0.8 t2.3
llam+a 6.8 a0.5 b0.8 c-0.6 d0.5 e1.9 f0.8 i0.5 p0.5 s0.9
llam+al 6.4 a-0.7 d-0.4 f0.5 g-0.4 i-0.4 j-0.6 k-0.5 m-0.5 n-0.3 q0.3 s-0.5 t0.7
llam+de 7.1 a-0.6 c0.6 e0.3 k2.6 l0.6 s-0.5 t-0.3
llam+el 7.3 a0.4 c0.4 d0.4 f1.4 p0.7
llam+en 7.3 a0.7 c1.6 d0.8 e0.6 t1.2
llam+la 7.3 a0.4 c0.4 d0.7 e0.4 t0.7
llam+me 7.3 a0.4 c-0.4 d0.9 e-0.4 f0.5 t0.4
llam+para 7.3 a0.4 d-0.4 e1.3 h1.0 k0.4 r0.5
llam+por 7.3 d0.5 m0.3 n0.4
llam+tu 7.3 c0.4 e-0.5 i0.6
llam+una 7.3 a0.4 d0.3 e0.4 j0.8 s0.7
llam+y 6.8 c0.9 d0.8 e-0.4 p0.6 s-0.4 t-0.3
llama 6.0 b0.5 f-0.4 g0.7 i0.3 p0.3 q1.2 r0.9 s0.6
llamab 6.6 a1.1 c0.5 d2.6 e-0.8 f0.5 g-0.3 k0.3 r-0.4 s-0.5
llamad 5.2 b-0.5 c1.3 d1.8 e2.2 g-1.2 h-0.3 i-0.7 k1.3 l0.6 p-0.5 q-0.4 r-0.8 s1.2 t3.1
llaman 6.8 c-0.5 d-0.4 e1.3 g1.1 h1.4 i0.7 k0.4 r1.1 s0.4
llamar 6.1 a0.6 b0.9 d0.4 e1.0 f1.5 g0.5 h1.4 i-0.6 j-0.3 m-0.4 r0.7 s0.4 t0.7
llame 5.8 a0.4 b-1.0 c1.9 d1.2 e-0.9 f2.6 g-0.7 i-0.9 j-0.7 m-0.3 s-0.7
llamen 7.3 a0.4 d1.2 e-0.4 p0.9
llamo 6.8 c0.5 d0.8 e-0.6 f-0.4 g-0.4 i-0.4 k-0.5 m0.3 p-0.3 s-0.3
llan 7.1 a-0.3 g0.6 h0.6 n0.4 r0.7
llav 5.6 a-1.1 b0.3 c1.0 d-0.3 g-0.4 i0.9 j0.5 k-0.3 l-0.4 p-0.6 q0.5 s-0.7 t0.3
llav+de 7.3 c0.7 e0.7 g0.5 i0.6 j0.6 n0.3 o0.4 r0.5
llav+del 7.1 b0.8 f0.3 i0.3 q-0.3
llav+en 7.1 a-0.4
llav+y 7.3 c0.9 i-0.4 j0.8 q1.0
llave 7.3 c0.5 e0.9 f0.3 g0.5 n0.7 o0.5 r0.6
llaves 5.7 a-0.9 b0.4 c0.7 e-0.9 g-0.8 i1.1 j0.6 k-0.3 n-0.4 p-0.5 q0.6 r-0.5 s-0.6 t0.3
lleg 4.2 a2.7 b0.7 c1.8 d1.7 e2.3 f0.5 g-0.9 h-0.8 i3.1 j2.1 l0.5 n-0.6 p0.4 q2.0 r-0.5 s0.8 t0.7
lleg+a 5.7 b0.4 c1.0 e-1.0 f0.3 g0.8 i-0.7 j1.6 k1.3 l0.9 m-0.5 n0.8 o-0.5 q-0.6 r1.1 s-0.4 t-0.4
lleg+con 6.6 a0.9 b0.5 e0.8 i0.8 m0.9 p1.2 s0.5
lleg+el 5.9 a1.9 c1.3 d0.9 e0.8 f1.0 g-0.8 h-0.6 i1.2 j1.8 n-0.4 q-0.6 r-1.0 s0.5 t0.8
lleg+en 7.3 a0.4 b0.4 e0.6 f0.3 i0.4
lleg+este 7.3 a0.8 c0.6 e1.2 f0.8 i1.3
lleg+la 6.8 b0.4 c1.0 d-0.5 e0.6 k-0.5 n-0.3 o0.6 p0.3 r0.5 t0.9
lleg+para 7.3 b0.3 d0.5 i0.6 l0.9
lleg+tard 7.1 a1.1 b1.6 c0.8 d1.3 e0.7 g-0.4 i2.5 r-0.3
lleg+un 6.8 d0.5 e-0.4 i-0.4 j1.3 k-0.4 l0.4 m0.9
lleg+una 7.1 a-0.8 b-0.3 c-0.4 e-0.9 i-0.3 k0.4 s-0.4
llega 6.4 a0.7 b1.7 c-0.5 d3.0 e-0.6 g-0.4 i1.8 j0.8 k0.3 m0.9 n-0.3 p-0.4 r-0.3 s0.4
llegad 5.6 c-0.4 d-0.7 e1.7 h0.4 i1.6 j-1.2 k0.4 l1.5 m-0.3 p-0.9 q0.6 s-0.7 t0.9
llegan 7.1 c1.8 e-0.5 g0.5 i0.4 p0.4 q1.3 r0.9
llegar 5.3 a1.2 c0.9 d0.6 e0.6 f1.4 g-0.7 h-0.9 i1.0 j2.0 l-0.5 m-0.4 n-1.0 o-0.6 q1.5 r-0.9 s0.8
llego 5.6 a0.7 c0.5 e2.3 g-0.8 m0.5 n0.5 o0.5 p0.4 r-0.4 s1.0
llegue 6.6 a0.9 c1.1 e-0.4 j0.3 p1.8 r-0.5
llen 6.1 a0.7 b0.6 d0.7 e1.9 f0.7 g-0.6 i-0.6 j-0.3 k0.6 l0.4 m-0.7 n0.3 p-0.5 q0.4 r-0.5 t0.5
llen+de 6.4 a0.8 b0.4 e1.6 f0.5 g-0.4 i-0.4 j-0.3 k0.8 m-0.5 n0.3 p-0.4 r-0.5 s-0.3 t-0.4
llena 6.5 a0.6 b0.9 d0.4 e0.8 f0.5 g-0.5 i-0.3 k-0.3 l0.5 m-0.5 q0.6 r-0.7 s0.3 t1.0
lleno 7.3 a-0.3 e0.3 o-0.3
llev 3.7 c-0.5 d2.6 e-1.3 f1.6 g-1.0 i1.4 j-0.3 l0.8 n1.0 o1.8 p-1.6 r0.4 s0.5
llev+a 6.6 c0.5 e1.1 f1.0 g-0.4 h-0.3 i-0.3 k0.4 n0.4
llev+cinc 7.3 a0.7 c0.4 f0.5 p1.1
llev+desd 6.4 a0.9 b-0.6 d3.3 e-0.8 g-0.4 h-0.5 i1.0 l0.7 p-0.5 q-0.3 s-0.4
llev+dos 6.6 c-0.4 d1.4 e0.3 f0.7 h0.5 k0.6 l-0.3 p-0.5 r0.5 s-0.4
llev+el 6.1 a-1.2 g0.4 i-1.0 j0.3 p-0.4 r0.4 s-0.4
llev+en 7.1 a-0.8 f-0.4 g1.6 h0.6 i-0.3 n0.3 q0.5 r1.9
llev+la 6.1 b0.4 c-0.4 g-0.8 i0.8 k0.4 n1.4 r-0.5 s0.7 t0.6
llev+las 7.3 a0.3 d0.5 i0.7
llev+lo 7.3 b0.6 e-0.4 t0.5
llev+los 7.3 b1.0 c0.7 j0.8
llev+mas 7.3 a0.4 c0.9 d-0.3 i0.5 m1.1
llev+mi 7.3 d0.9 e0.7 o0.6 s0.4
llev+mis 7.1 a0.7 b1.0 c0.4 d-0.5 g-0.3 i1.6 j0.8 s0.9
llev+nues 7.3 b0.7 d0.4 e-0.5
llev+otra 7.3 i0.6
llev+seis 7.3 a0.5 i1.1
llev+su 7.3 j0.4 m0.9 o0.3
llev+toda 7.3 b1.2 d-0.5 f0.4 m0.4
llev+todo 7.3 i1.1 r0.4
llev+trei 6.8 a0.7 d0.9 e0.8 j0.4 r-0.4
llev+tres 6.4 d0.5 f1.1 i-0.3 l0.7 r-0.4 s-0.7
llev+un 6.5 b-0.5 f0.5 g0.4 j-0.3 k-0.4 r0.7
llev+una 7.1 d0.3 e0.7 g0.3 h0.4 s1.1
llev+ya 7.3 a-1.0 c0.3 i-0.4 o0.9
llev+yo 7.3 a-0.7 i-0.4 o-0.4
lleva 4.7 a-0.8 c-0.7 d0.4 e1.4 g-0.6 h0.4 i2.8 j-0.6 m-0.5 o1.9 p-1.2 q-0.3 s0.4
llevab 6.1 a-1.1 d0.6 e-0.5 f-0.4 g0.5 h0.5 j-0.4 l-0.4 n-0.5 p-0.4 q0.7 r1.0 s-0.6 t0.7
llevad 6.8 a-0.4 b-0.3 g-0.5 h-0.4 n-0.3 o-0.3 q1.3 t0.4
llevai 6.8 c0.8 g0.5 h1.0 i-0.3 k0.4 l0.8 o0.6 p-0.4 r0.9
llevam 6.5 a0.6 e0.5 f0.6 i0.8 l1.5 m-0.4 n-0.4
llevan 6.2 a-0.9 c-0.4 h0.7 i-0.6 n0.7 o1.4 p0.5 s-0.6 t0.6
llevar 5.8 a0.5 c-0.7 d-1.1 e-1.2 f1.0 n0.3 p-0.4
lleve 6.8 b1.1 c0.6 d-0.4 f0.4 g-0.3 h-0.3 i-0.4 j0.6 m-0.4 o0.4
llevo 4.9 a2.0 c0.9 d4.2 e-1.1 f1.4 g-0.9 k0.5 l0.3 m1.8 n1.9 p-0.3 q-0.3 s1.8 t-0.6
llor 6.0 a-0.8 d-0.5 g1.6 h0.9 i-0.8 k0.7 n-0.3 o0.9 q0.3 r1.5 s0.4 t-0.4
llor+en 7.3 e0.6 j0.7 k0.4 s0.5
llor+y 7.1 a-0.6 c0.3 g1.3 k0.3 n-0.4 o0.6 q0.3 r1.5 s-0.5
llora 7.3 m0.3
llorad 7.1 a-0.6 b0.4 d-0.4 e-0.5 g1.2 h0.3 k0.5 p-0.3 q0.4 r1.2 s-0.5
lloran 7.3 a0.6 e0.4 j0.6 p0.7 s1.2
llorar 7.3 a-0.4 c0.3 g0.7 h0.9 k0.5 o0.4 t-0.3
llov 7.3 a0.4 c1.0 e0.8 i0.3
llue 7.3 b1.1 e0.5 g0.8 i0.5 r0.8
llueve 7.3 b1.1 e0.5 g0.8 i0.5 r0.8
lo 2.3 a-1.6 c-1.2 d-1.1 e-1.1 g0.5 h-0.6 i0.4 j0.6 k0.7 l-0.7 m1.9 n1.4 r0.9 t0.4
lo+abon 7.3 e0.3 n1.3 p0.5
lo+acab 7.3 a-0.3 c0.5 e0.4 f0.4 i0.9
lo+acor 7.3 a0.6 c0.8 d0.4 e1.8 f-0.3 g-0.3 h0.5 j-0.4 p0.6 r-0.3 t0.4
lo+arre 7.3 a0.5 d-0.4 e1.5 g-0.3 s1.6
lo+asum 7.3 a-0.5 d0.4 e-0.4 h1.0 i0.3
lo+bien 6.8 a-0.8 f0.3 g1.8 h0.8 i-0.4 n0.6 r2.2
lo+camb 6.6 a-1.2 b-0.3 c-0.6 e-0.5 f0.4 g-0.4 h0.4 i-0.4 j-0.3 n-0.3 o-0.3 q0.4 s-0.5
lo+cele 7.3 a-0.4 d0.4 g0.3 h0.7 n0.4 r0.6
lo+comp 7.1 a-0.6 e-0.3 i-0.4 m2.5 t0.8
lo+comu 7.3 a0.6 d0.7 e1.1 j0.5
lo+cont 6.5 a-0.6 b0.5 g0.8 i-0.6 m0.4 n0.6 p-0.3 q-0.4 r1.0
lo+cree 7.3 l0.8
lo+cual 7.1 c0.3 d0.3 e-0.3 h0.7 i0.5 k0.4 s0.7
lo+cuel 7.3 e0.4 q0.4 s0.7
lo+cuen 6.5 c-0.4 e-0.4 g-0.5 i0.9 p-0.5 r-0.6 s1.1
lo+de 4.8 a-1.5 b0.8 c-0.7 d-1.8 g1.5 h2.4 i-1.2 k1.1 n0.7 o0.7 p-1.4 q1.8 r1.9 s0.3 t-0.8
lo+deci 7.3 a-0.3 l0.3
lo+deja 6.8 g-0.3 k2.3 p0.5 q-0.3 r-0.3 t-0.3
lo+dejo 7.1 a0.7 d0.3 g-0.3 i0.4 j1.2 n1.5 q-0.3 t-0.3
lo+del 5.5 a-1.2 c0.8 e-0.4 f0.6 g1.4 i-1.2 j-0.7 k2.6 l-0.3 p0.4 r2.4 t0.4
lo+dema 6.5 a-0.5 b1.2 c-0.5 d0.3 f-0.4 g-0.7 h0.7 i-0.4 j-0.4 l1.5 m0.3 n1.5 p0.4 s-0.4
lo+devu 7.3 e-0.4 m0.6
lo+dice 7.3 a0.3 e1.0 j1.3 p0.6 s0.6
lo+digo 5.9 a0.6 b0.4 c0.3 e0.7 f0.5 g-0.6 h-0.4 i-0.8 j0.5 l1.8 n0.3 p-0.7 r-0.4 t0.4
lo+doy 7.3 g0.5 m0.7 n1.0 r0.5
lo+ente 6.8 e0.4 l1.0 p0.3 q0.3
lo+enti 7.1 a-0.4 e-0.4 g1.3 n0.3 r1.4
lo+envi 7.3 n0.5 o0.6
lo+es 7.1 e-0.6 g0.5 j0.3 r0.6
lo+esta 6.6 a0.6 b0.4 d-0.3 e1.1 g0.5 h-0.5 j1.0 r0.9 s0.7
lo+firm 7.3 e0.7 j0.8 o0.3
lo+guar 6.8 a-0.7 c0.4 d-0.3 g-0.3 i-0.6 p0.5 s-0.4
lo+ha 5.8 a0.3 c1.0 f0.5 g0.5 i0.7 m-0.6 n0.7 p0.5 r1.0 s-0.5
lo+habe 6.6 a-1.9 e-0.7 f0.7 g2.9 h0.7 i-0.4 l0.5 n0.4 p-0.6 q1.5 r2.8 s-0.5
lo+habi 7.3 a-0.4 f0.3 g0.6 k0.4 r0.6
lo+habl 7.3 a-0.6 n-0.3
lo+hace 6.2 b0.8 e-0.9 j-0.3 n-0.4 s-0.6
lo+haga 7.1 c0.5 d0.5 g0.5 h0.8 j0.4 r0.7
lo+hago 7.3 d0.3 i0.6
lo+han 7.1 c0.3 n0.5 r-0.5 s0.6 t0.5
lo+he 6.6 a0.8 b-0.4 d-0.8 e1.1 f0.5 g-0.5 i0.3 l0.5 r-0.7 s-0.6
lo+hemo 6.5 a0.5 b-0.4 c-0.3 e0.5 f-0.3 g-0.5 i0.8 j-0.4 m0.6 n-0.3 p0.5
lo+hice 7.1 a-0.7 b-0.4 c-0.3 d-0.4 e-0.3 k-0.4 q1.7 t0.5
lo+hizo 7.3 e0.4 g0.4 r0.3 s0.4 t-0.3
lo+impr 7.3 b0.4 l0.3 o0.4
lo+ingr 6.8 a-0.4 k-0.3 n2.5 o0.8 t-0.3
lo+inte 7.3 a-0.5 d0.4 e0.3 g0.9 j0.5 r1.1
lo+llev 5.7 a-0.9 b-0.7 f1.4 g-0.8 k0.7 n1.6 q0.3 s-0.7 t-0.3
lo+mand 6.6 c0.3 d-0.3 g0.5 h-0.3 k0.4 o-0.4 r0.9 s0.4
lo+mejo 7.1 a0.4 e-0.5 g0.4 h0.5 i0.8 r0.4
lo+meno 6.5 a1.2 b0.9 d0.8 e2.2 g-0.3 i0.9 j0.6 p-0.3 r-0.4 s-0.4 t0.7
lo+merc 7.1 a0.6 e-0.3 j0.9
lo+mira 6.8 a-0.4 b0.5 e-0.3 h0.4 i0.4 m2.7 n-0.3 o0.4 t0.8
lo+mism 5.7 a1.6 b1.2 c0.4 g0.5 h2.5 i1.3 m1.6 n-0.6 o0.5 q-0.4 r0.5 s0.5
lo+nues 6.8 b-0.5 d0.5 e-0.4 f-0.5 h0.3 i1.5 j-0.4 l-0.4
lo+ocur 7.1 a0.9 e0.7 f1.6 s0.8
lo+pact 7.1 a0.3 c0.7 e-0.3 i-0.4 j0.6
lo+paga 7.1 a-0.4 l1.0
lo+pago 7.3 e0.6 n2.0 p0.6 s0.5
lo+paso 7.1 a-0.7 b-0.3 e-0.5 f0.4 k0.5 n-0.4 q0.6
lo+peor 7.3 a0.3 d1.0 e1.2 i-0.3
lo+pida 7.3 a0.3 p1.0
lo+pide 7.1 b0.5 c-0.3 e-0.3 j0.9 n0.5 o0.9 t0.4
lo+pido 7.1 a0.3 d0.5 l0.4 m0.6 t0.4
lo+pode 6.1 c-0.4 e0.7 f0.6 g-0.5 i-0.4 l0.4 m0.9 n-0.3 o-0.5 p-0.6 s-0.3 t1.1
lo+podr 7.3 c-0.4 k0.3 n0.4 q0.9
lo+preg 6.6 b0.5 d1.1 e-0.3 f-0.5 i0.4 m0.8 o1.5 r-0.3 s-0.4 t-0.3
lo+pres 7.1 a-0.5 b-0.4 c-0.4 d-0.4 e-0.5 i-0.4 j0.4 m1.2 t-0.4
lo+prim 6.8 a0.8 b0.6 c0.4 e-0.4 i0.5 j1.2 p0.8
lo+publ 6.8 a0.5 c1.2 d1.9 e-0.3 g-0.4 h0.4 j-0.3 n0.4 p-0.3 s1.3 t0.5
lo+pued 6.6 b0.8 c-0.4 f-0.5 g0.5 i-0.4 k-0.5 l-0.3 q0.4 r0.7 t0.3
lo+que 4.1 a1.1 b4.0 c1.1 d-1.4 e1.3 g0.9 h0.3 i-0.7 j0.8 l0.9 m1.8 q0.6 r1.5 s-1.0 t1.2
lo+qued 7.1 d-0.5 e0.5 g-0.6 i0.8 p0.6 r-0.5
lo+quer 7.3 a-0.5 b0.5 e0.3 f0.3 p-0.5
lo+quie 6.8 a-0.8 e-0.3 h-0.5 i-0.5 q-0.4 r0.3
lo+recl 7.3 a0.4 e-0.4 j0.9 m2.5 p-0.3
lo+reco 7.3 a0.7 b1.3 m-0.3 p0.8
lo+reen 7.1 a-0.8 b0.9 c-0.3 d0.5 e0.3 i-0.3 n1.4 o0.4
lo+repi 7.3 a0.5 c0.6 e0.8 i0.7 s0.6
lo+reso 7.3 d-0.5 g0.7 k1.0 r0.6
lo+reti 7.1 e-0.4 m0.4 q1.5 r-0.3 t0.3
lo+revi 7.3 a-0.4 b0.7 f0.3 k0.3 l0.5
lo+sabe 6.8 a-0.5 e0.3 g0.5 i-0.6 j0.6 r0.3 s-0.4
lo+sabr 7.3 a1.0 c0.9 g-0.4 j1.4 r-0.3 s2.5
lo+segu 7.3 a0.4 c0.6 j0.8 p0.9
lo+sien 6.1 a-0.9 b-0.4 e-0.5 g-0.7 h0.5 i0.6 k2.9 l0.9 m-0.3 o0.7 p0.3 q-0.4 s-0.5 t0.3
lo+sigu 7.3 c0.5
lo+supi 7.3 b0.7 n0.3
lo+suyo 6.8 d0.6 h0.7 i0.3 r0.3
lo+tene 6.5 a0.8 c0.9 e0.4 g-0.4 i-0.5 p2.6 r-0.4 s0.4 t1.0
lo+teng 6.0 a-0.8 b-0.3 e1.0 g-0.6 i-0.6 l0.8 m0.5 n0.9 o0.5 p0.7 s-0.6
lo+teni 7.1 a-0.7 c-0.3 e-0.3 g0.6 k0.6 r0.6
lo+tien 6.8 a-0.4 h-0.3 i-0.3 k0.7 p0.6 s0.5 t1.5
lo+tome 7.3 a0.4 c-0.3 e-0.3 i1.3
lo+unic 7.3 a0.5 d1.1 j0.6 s0.4 t0.9
lo+usa 7.3 a-0.6 e-0.4 l0.3 o0.4 s-0.3
lo+va 7.1 a0.7 b1.3 e-0.4 p1.3
lo+veo 7.3 o0.6
lo+vera 7.3 a0.5 d-0.3 e1.5 f0.7 i-0.4 j0.6 o0.4
lo+vist 7.1 a0.3 b-0.3 c-0.3 d0.4 e-0.5 f1.1 i1.0 j-0.3 p-0.3 s-0.5
lo+volv 7.3 a0.5 c0.4 e0.4 p1.3
lo+voy 7.1 a0.7 b1.0 c0.4 e1.1 p0.6 s1.1
lo+vuel 7.3 a0.4 b0.6 e-0.3 j0.6 m0.7 s0.6
lo+vues 6.6 a-0.4 b-0.6 e-0.4 f0.4 g-0.4 h-0.4 i-0.5 k0.4 p0.6 q1.7 t-0.5
loca 5.0 a-1.6 c-0.4 d0.7 e-0.4 f0.8 g-0.5 i-1.1 j-0.5 k0.6 l0.3 m0.6 n0.7 o-0.3 p-0.8 q-0.4
loca+de 7.1 a-0.4 e-0.5 k-0.4 n0.9
loca+en 7.1 e-0.5 k0.7 r-0.4 t0.7
loca+nuev 7.3 d-0.4 f0.4 m0.5
loca+para 7.3 k0.3
loca+que 7.3 a0.8 d0.7 j-0.3 s2.0
local 5.1 a-1.5 d0.6 e-0.4 f0.9 g-0.5 h0.3 i-1.0 j-0.5 k0.6 l0.4 m0.7 n0.6 p-0.7 q-0.3 s0.4
logi 7.3 c-0.4 d-0.5 e0.6 g0.6 h0.8 k0.5 r0.9 t0.8
logist 7.3 c-0.4 d-0.5 e0.6 g0.6 h0.8 k0.5 r0.9 t0.8
logo 6.2 b0.4 c1.4 d0.3 e0.6 f-0.3 g0.9 i0.4 j-0.4 n0.4 p-0.5 q-0.4 r1.0 t1.0
logoti 7.1 a0.3 d0.6 e0.7 g0.5 i1.0 n0.7 r0.5
logr 7.1 d0.4 e-0.3 i0.5 s0.6
logron 7.3 a0.5 b0.3 d0.5 e-0.3 i0.7 s0.6
loli 7.3 n0.8 o1.0
lona 6.8 a-0.4 c0.3 f-0.4 l-0.4 q0.5 r0.5 s-0.3 t0.9
lonas 7.1 b0.4 c0.4 e0.5 l-0.3 r0.3 t0.7
lore 6.6 c0.4 e-0.3 i-0.3 l0.3 m0.5 o0.4 p0.4
lorena 7.1 a0.4 c0.5 p0.6
los 2.5 a0.3 c0.4 e2.2 f-0.4 g2.9 h2.5 i1.4 j0.5 k-0.9 l-0.4 m-1.0 n-0.5 o-1.0 p1.6 q0.9 r2.1 s-0.8 t-0.6
los+acce 7.3 d0.5
los+alem 7.3 g0.7 h0.9 i0.7 r0.6
los+alum 7.3 g-0.4 k-0.3 l0.5 n0.4 o0.3 t0.3
los+ante 7.3 a-0.3 c-0.4 g0.5 h0.7 q0.6 r0.6
los+arch 7.1 g0.3 i0.8 j-0.3
los+azul 6.8 e1.0 j0.5 p0.5 r-0.4
los+boce 7.3 a-0.3 k-0.3 t0.6
los+camb 7.3 a0.5 d1.7 g0.5 h0.7 o0.9
los+cart 6.6 c0.7 d0.4 g-0.4 h0.4 k-0.4 n0.7 o0.5 p-0.4 r-0.7 t1.0
los+chic 7.3 d0.3 g-0.3 i0.6 k0.4 n0.3 o0.3 p0.5 r-0.5
los+clie 6.2 a1.3 d-0.4 e1.5 g-0.8 n0.5 r-0.3
los+cole 7.3 e0.3 g1.0 r1.3 t0.6
los+come 7.3 b0.3 e0.4 g0.5 h0.6 i0.6
los+cont 7.1 a-0.7 d-0.4 f0.6 g0.5 l0.6 n0.3 o-0.4 r0.7
los+corr 6.1 a1.3 c1.3 d0.9 e-1.0 g-0.7 h0.5 j2.5 p-0.5 q0.6
los+cris 7.3 a-0.4 g0.4 h0.6 q0.4 r0.4
los+cuar 7.3 a0.6 d0.7 e-0.4 g-0.5 p0.8 s1.0
los+cuat 7.1 a-0.4 c0.5 d-0.5 g-0.4 i0.6 o0.5 p0.4 r-0.3 s0.7
los+dano 6.8 a0.8 c-0.4 e1.0 i-0.3 j1.6 p0.6 s-0.3
los+dato 6.2 a0.7 b0.4 d-0.5 e2.0 g-0.7 i0.7 j0.8 m-0.3 o0.4 r-0.3 s0.5
los+de 6.0 b-0.5 c-0.6 d-0.6 e0.9 g0.5 h-0.3 i1.0 j-0.3 n0.5 o-0.4 p0.6 r0.5 s0.8
los+del 6.5 c-0.7 d-0.4 h0.9 i-0.8 l0.6 p-0.5 r0.5 s1.3 t-0.4
los+dema 6.6 a-0.5 d-0.4 e-0.4 g0.5 h0.4 i-0.6 n-0.4 r0.7
los+doce 7.3 a0.6 c-0.3 i1.7 j-0.4
los+domi 6.8 a0.5 b1.6 d1.1 e-0.4 g-0.5 m1.0 n0.6 p0.6 s-0.4
los+dos 6.2 a-0.4 c-0.5 e0.4 g-0.3 i1.0 n0.3 o0.5 q-0.4 r-0.7 t-0.5
los+equi 7.3 c0.5 e-0.4 i1.1
los+esta 7.1 e0.5 i0.9 m0.4 t0.6
los+fine 7.3 b0.7 e-0.3 g0.5 h0.8 i0.6 m0.3 r0.7
los+foll 7.3 e0.7 i1.0
los+gast 6.8 b-0.5 d0.3 e-0.4 g0.5 h0.7 i-0.5 l1.0 m0.9 n0.4 p-0.3 r0.6 s-0.3 t-0.3
los+hono 7.3 a-0.3 e-0.4 h0.7 q0.8
los+info 7.3 a-0.7 c-0.4 f0.3 g1.1 h0.9 r1.1
los+ingl 7.3 a0.8 d1.0 e1.0 h0.4 n0.5 r-0.4
los+inte 7.1 a-0.8 j-0.4 k-0.3 q0.6
los+invi 6.8 a-0.7 e0.6 f0.3 g0.9 i-0.5 j-0.4 k0.3 n0.9 p-0.3 r1.3 s-0.5
los+jubi 7.3 d0.7 s0.7
los+juev 7.1 d0.7 s0.4
los+libr 6.6 a-1.1 c-0.5 g-0.5 i0.5 n-0.3
los+lune 7.3 c0.9 e0.8 p0.7 q0.3 t0.3
los+mant 7.3 a0.3 c0.9 e0.7 r-0.3 t1.1
los+medi 7.1 a-0.4
los+mier 7.3 c0.6 e0.5 h0.7 p0.8
los+mism 7.3 c0.6 e0.5 f0.7 i-0.4 k0.4 m-0.4
los+nino 6.4 a0.5 b-0.3 c-0.3 d-0.5 f-0.4 g-0.3 p0.5 q0.8 r-0.5 s0.3
los+nomb 6.8 a0.4 b0.4 c0.9 e1.2 g0.3 h0.6 n0.4 q-0.5 r-0.4 s0.6 t1.0
los+nove 7.1 c0.4 e0.6 p0.8 r0.3
los+nuev 7.3 e0.6
los+nume 7.3 d0.7 i0.7
los+orde 7.3 a-0.4 b0.3 c-0.3 f0.3 g0.7 k1.2 r0.9
los+otro 6.6 c0.9 e0.7 h1.3 i1.2 o-0.3 s0.5
los+paci 6.2 a-0.5 b0.9 d-0.5 e0.5 g1.0 h0.6 k0.6 m0.3 p-0.4 q1.4 r1.4 s0.3
los+padr 7.3 g0.4 n0.4 q0.5 r0.5
los+pago 7.1 a-0.4 c0.7 e-0.4 g-0.3 i-0.3 j0.9 l1.5 n-0.3 p0.5
los+pape 6.5 c-0.5 d-0.3 h0.8 l-0.5 p-0.3 s-0.4
los+pedi 6.6 b0.6 c-0.5 d0.5 e0.6 f-0.3 j0.3 m-0.3
los+pies 7.3 a0.6 b1.0 e0.4 m0.8 p0.6
los+plan 6.1 a1.1 b0.8 c2.6 e0.7 g-0.5 i0.8 k2.0 n0.3 o-0.6 p-0.6 q0.4 s-0.6 t-0.3
los+plaz 6.8 a0.7 b0.9 c1.7 e-0.5 g-0.3 i-0.4 o0.3 p-0.5 r-0.4
los+plei 7.3 a-0.5 d-0.4 f0.3 g0.6 k0.3 r0.5
los+pode 7.3 a0.3 c1.7 e-0.4 g-0.4 i-0.4 p1.5 t0.3
los+pref 7.3 d1.0 e-0.3 i0.7
los+prem 7.3 a0.4 s0.7
los+prop 7.1 d0.9 j0.4 t0.4
los+prov 7.3 e0.6 n0.7 s0.3
los+prox 7.3 a-0.7 e-0.3 g2.0 h2.2 i-0.3
los+que 6.0 c0.7 d-0.5 e0.4 j-0.7 l0.5 m-0.4 n0.5 o-0.3 r0.5 s-0.5
los+ques 7.3 g0.5 h0.4 r0.4
los+reci 7.3 d0.4 g0.6 p0.7 q0.8 r0.6
los+reco 6.8 a1.3 c1.3 e-0.5 g-0.3 j-0.3 l0.5 m1.7 n-0.3 p1.5
los+resu 7.3 a0.5 e1.1 i1.3
los+rotu 7.3 h0.7 i0.5
los+saba 7.1 a-1.3 g-0.5 i-0.5 q0.3 r-0.4 s-0.6
los+segu 7.3 j0.5 n1.3 r-0.3
los+sobr 7.1 c0.5 d-0.4 h0.4 o-0.3
los+soci 6.8 d-0.4 e0.3 h0.3 j-0.4 k0.3
los+text 7.1 a-0.5 c0.5 g0.3 i0.5 l0.3 r0.4
los+tres 6.5 c1.2 d-0.4 f1.4 g0.6 h1.7 i-0.6 j0.5 r-0.5
los+trib 6.4 a0.7 d0.4 f0.4 g-0.6 h-0.4 i-0.4 j2.4 k0.4 l-0.3 m0.5 p-0.5 r-0.4 s-0.3
los+turn 7.3 b0.7 e0.6 i0.4
los+ulti 7.3 d0.5
los+veci 5.1 c0.3 h0.6 i-0.4 j-0.5 r0.4 s-0.3
los+vier 7.3 a0.4 b0.9 e0.4 p0.8 s0.7
lote 6.6 a0.4 b0.4 c0.7 d0.8 e1.1 f1.1 k0.6 m0.5 n0.4 p-0.4 q0.4
loteri 7.1 c1.0 d0.5 g0.5 k0.6 m0.8 r0.3
lour 6.8 a1.0 c0.9 e0.5 i0.3 m0.7 p0.7 s0.6
lourde 6.8 a1.0 c0.9 e0.5 i0.3 m0.7 p0.7 s0.6
loza 7.3 e0.8 i0.4 k0.5
lozano 7.3 e0.8 i0.4 k0.5
luci 6.8 a-0.5 g0.5 h0.6 i-0.8 q0.4 r0.4
lucia 7.1 a-0.5 b0.4 f0.3 g0.5 h0.7 i-0.8 r0.4
lueg 5.5 b0.9 c-0.5 d0.6 e-0.6 f-0.3 h0.8 j-0.7 k-0.6 l0.3 m1.0 n0.8 o-0.5 p0.6 s-0.3
lueg+no 7.3 d-0.4
lueg+todo 7.3 g0.6 h0.9 i0.6 r0.6
lueg+ya 7.3 b0.8 i0.6
luego 5.5 b0.9 c-0.5 d0.6 e-0.6 f-0.3 h0.8 j-0.7 k-0.6 l0.3 m1.0 n0.8 o-0.5 p0.6 s-0.3
luga 6.8 b0.3 e0.6 l-0.3 o1.0 s0.5 t0.3
luga+de 7.1 b0.3 c0.3 e0.7 l-0.3 o1.1 q0.3 s0.6 t0.4
lugar 6.8 b0.3 e0.6 l-0.3 o1.0 s0.5 t0.3
lugo 7.1 c-0.4 i0.5
luis 7.3 d0.5 e0.4 f0.5 m0.5 t-0.3
lujo 6.8 b1.0 d-0.4 e0.4 g0.4 h0.8 i0.6 r1.3 s0.9
lumb 7.1 a-0.5 g-0.3 h0.3 k2.3 l0.6 n0.8 p-0.5 q-0.4
lumbag 7.3 a-0.3 h0.4 k2.5 l-0.3 n0.9
lumi 7.3 g0.8 q1.0 r0.8 t0.3
lumino 7.3 g0.8 q1.0 r0.8 t0.3
lune 4.3 a-1.3 c0.6 d-0.6 f0.7 g-1.0 i-1.5 j-1.1 k3.4 l1.5 n3.5 p-1.2 q0.3 s-1.1 t1.2
lune+a 6.6 d0.6 f0.4 h-0.4 i-0.4 k-0.3 l1.2 n0.4 s0.4
lune+me 7.1 i0.9 j0.4 k0.5 p0.9
lune+que 7.3 c-0.4 d-0.3 g0.8 k1.1 n1.0 r0.7
lune+sigu 7.1 a-0.3 b0.6 d-0.4 k1.5 n-0.4 t0.3
lune+y 6.2 b-0.4 c0.7 d-0.4 g-0.4 i-0.4 k0.5 m0.7 n-0.3 t0.7
lunes 4.3 a-1.3 c0.6 d-0.6 f0.7 g-1.0 i-1.5 j-1.1 k3.4 l1.5 n3.5 p-1.2 q0.3 s-1.1 t1.2
luto 7.3 a-0.4 c-0.4 g0.7 k0.3 n-0.4 r0.7
luz 6.0 a-0.7 b0.7 f0.4 h0.7 i0.3 j-0.4 l0.3 o-0.3 q1.4 s-0.6
maca 7.3 g-0.3 h0.5 k-0.4 m0.4 r-0.3
made 7.1 f0.5 g0.5 h1.0 j0.6 m0.3 o0.3 r0.4
madera 7.1 f0.5 g0.5 h1.0 j0.6 m0.3 o0.3 r0.4
madr 4.9 a1.4 c1.5 d1.0 e1.3 f1.5 g0.3 i-0.5 j-0.5 l0.5 o0.5 p0.4 r0.5 s1.6 t0.3
madr+con 7.1 a0.4 c0.5 h0.6 p1.7 s-0.4
madr+ha 7.3 a-0.5 d-0.3 e-0.5 f-0.4 g0.8 o0.3 q0.4 r0.9 s-0.5
madr+y 7.3 d-0.3 e0.5 g0.3 o0.3 r0.4 s0.8
madre 5.3 a0.5 c0.6 e0.6 g0.4 h0.3 i-0.5 j-0.7 l0.5 o0.5 p0.7 r0.6 s0.8
madres 7.1 a0.9 c0.8 d0.4 e1.5 g-0.3 j0.6 s1.8
madrid 6.8 a0.4 c0.5 d0.7 f2.1 s-0.3
madrug 7.1 a-0.4 b-0.3 h0.3 r0.3
magi 7.1 f0.3 g0.7 j0.8 q-0.3 r0.9 t0.4
magist 7.3 d-0.4 g0.5 j0.8 r0.8
mait 6.6 a-0.5 d0.8 e-0.4 f-0.3 h0.6 n0.4 o0.6 q0.4 r0.4 t0.5
maite 6.6 a-0.5 d0.8 e-0.4 f-0.3 h0.6 n0.4 o0.6 q0.4 r0.4 t0.5
majo 7.3 a0.4 d0.5 j0.5 p0.7
mal 5.2 a1.9 b2.8 d1.0 e2.4 f0.7 g-1.2 h-0.5 i0.9 o1.0 p0.6
mal+escr 7.1 c-0.4 d-0.4 e0.6 f-0.3 p0.6 s0.3
mal+hech 7.3 a0.5 d-0.3 e1.8 f0.9 p0.8
mal+y 7.1 c-0.4 d0.8 e0.9 f0.8 i-0.3 j0.4 q0.3
mala 6.6 a0.6 d0.3 e-0.5 i-0.3 s1.5
mala+y 7.3 e-0.3 s0.5
male 6.8 a-0.5 f0.7 g-0.3 o-0.3 r-0.5
maleta 6.8 a-0.5 f0.7 g-0.3 o-0.3 r-0.5
malo 7.1 a-0.7 b-0.4 c0.4 g-0.3 k0.4 o0.4 q0.4 t-0.5
mama 7.1 c0.5 d0.5 e-0.4 f0.7
mana 4.1 a-0.4 c1.2 e0.5 f0.8 g-0.6 h-0.6 i-2.0 j-0.4 k3.2 l-0.3 m0.5 n0.9 o-0.6 p-1.7 q2.7 r0.7 t7.6
mana+a 5.9 a-0.5 b-0.7 c0.5 d0.5 g-0.3 i-0.6 j-0.4 k-0.7 l-0.5 n-0.3 p-0.3 q0.5 s-0.5 t4.4
mana+asi 7.3 p0.6 s0.7
mana+con 7.3 a0.6 d0.6 e1.1 f0.6 g0.3 l0.4 m0.4 q0.8 r0.4 t-0.6
mana+desd 7.3 a-0.5 e-0.6 f0.3 o-0.9 q1.9
mana+en 7.3 k0.4
mana+me 7.3 a-0.5 g0.5 k0.4 q0.3 r0.6
mana+mism 7.1 a0.5 c-0.3 g-0.4 j1.6 m-0.3 n2.4 q-0.6 t-0.6
mana+no 6.6 a0.3 e1.1 g-0.3 k1.9 n-0.4 o-0.3 q0.4 t1.9
mana+por 6.6 a-0.3 b-0.3 f-0.5 g0.5 i0.6 j0.5 o1.0 r0.5 t1.8
mana+teng 7.3 a-0.4 d-0.4 k-0.3 l0.3
mana+y 7.1 a1.0 c1.8 e-0.4 n0.3 t2.3
manana 4.1 a-0.4 c1.2 e0.5 f0.8 g-0.6 h-0.6 i-2.0 j-0.4 k3.2 l-0.3 m0.5 n0.9 o-0.6 p-1.7 q2.7 r0.7 t7.6
manc 7.3 e0.4 m0.4 n0.5 s0.5 t0.4
manc+de 7.3 e0.4 m0.4 n0.5 s0.5 t0.4
mancha 7.3 e0.4 m0.4 n0.5 s0.5 t0.4
mand 4.0 a-0.5 b-0.9 d2.3 e1.1 f1.9 g0.6 h1.1 i-1.4 j-0.6 k-0.5 m0.3 n1.0 o2.5 p-1.7 q2.4 r1.1 s-1.5 t2.6
mand+a 6.2 a0.7 d1.7 e1.0 g-0.5 j0.3 n0.5 s-0.6 t1.3
mand+cuan 7.1 d0.6 e0.6 f0.3 i0.3 r-0.4 t-0.3
mand+el 5.7 a-1.3 b0.6 c1.0 d0.8 f-0.5 g0.4 h1.2 i-0.9 j-0.6 k0.6 m0.5 n1.5 p-0.8 q0.4 s-0.6 t2.0
mand+esta 7.3 c0.6 d1.0 t1.3
mand+la 6.4 a-0.3 d-0.3 e-0.4 m0.7 n1.1 o0.6 p-0.4
mand+las 7.3 d0.9 e-0.3 i1.2 q0.8
mand+los 7.1 a-0.5 b-0.4 e-0.3 n-0.4 o0.3 q0.4 t1.0
mand+por 6.8 c-0.3 e0.3 l0.7 m0.7 n-0.5 q0.9
mand+tamb 7.3 a-0.3 f0.4 g1.2 h-0.3 l0.4 n0.9 r1.5
mand+un 6.6 a0.6 b0.8 e-0.3 h-0.3 i0.4 j1.4 q0.5 r0.4
mand+una 6.8 b-0.5 e1.1 o0.8 r-0.4 s0.6
mand+ya 6.8 a-0.7 d-0.3 g0.6 h-0.3 i-0.3 m-0.3 o0.6 q0.9 r1.0 t0.7
manda 6.6 a0.5 c0.3 d0.6 e0.8 f1.4 g0.4 h-0.5 m-0.4 n0.3 r0.5 t0.5
mandad 5.6 a0.6 d1.0 e1.8 f0.5 g-0.7 h2.2 i-0.5 j-0.6 k-0.5 l0.7 m1.1 n0.5 o0.7 p-0.6 q1.2 s-0.7 t1.8
mandai 7.1 a-0.6 f0.5 g0.7 i-0.3 k0.5 r1.2
mandam 6.4 a-0.5 b-0.5 c0.7 e-0.3 f0.4 i-0.6 k-0.5 n0.6 q0.6 r-0.3 t1.2
mandar 5.4 a-0.7 b-0.7 c-0.3 d0.7 e-0.5 h-0.4 j-0.7 m-0.6 n-0.4 o3.1 p-0.3 s0.4 t1.2
mandas 6.2 a-0.3 b0.6 e0.5 i-0.4 k0.5 l-0.5 n-0.4 o0.3 p-0.4 q0.6 s-0.4 t1.6
mande 6.6 d0.6 e1.3 f1.7 g-0.5 h-0.4 i-0.5 j0.4 k0.3 o-0.3 p-0.4 q1.5 s-0.4
manden 6.8 a0.6 b0.4 d1.1 e0.3 g0.4 h0.6 i0.9 l0.4 p0.6 r-0.4
mando 5.7 c-0.4 d1.6 f-0.7 i-0.6 j0.7 m0.5 n-0.4 p-0.5 q1.3 s-0.7 t-0.7
mane 6.8 b1.0 d0.9 e-0.5 f-0.4 i0.5 l0.7
mane+de 7.1 a-0.6 b0.8 g0.9 i-0.6 l0.8 p-0.3 r1.3
manera 7.1 a0.3 b1.0 d0.9 i0.5 l0.5
mano 5.0 a1.0 b2.0 e-0.5 f0.9 h-0.6 i-0.6 j0.8 n1.1 o0.5 p0.5 t0.5
mano+a 7.3 d0.4 i0.3
mano+de 6.4 b-0.4 d-0.4 e-0.6 g-0.3 i-0.4 j1.7 o0.7 p0.5 t0.5
mano+el 7.3 a-0.4 g0.5 n0.9 r0.7
mano+y 7.1 b0.8 e-0.7 f0.9 g0.4 k0.3 m0.9 n0.7 r0.7 s0.7
manolo 7.3 a-0.4 b-0.3 g0.4 n0.8 o0.3 q-0.3
manos 5.9 a1.5 b2.0 d-0.6 f0.6 h-0.6 i-0.7 j1.7 m-0.5 q0.5 t0.4
mant 5.2 a0.5 c0.6 d1.0 f-0.4 g0.6 h1.3 i0.8 j-0.7 k-0.7 m1.7 p-0.4 q-0.4 s-0.7 t0.5
mant+de 6.6 a0.5 b-0.4 d1.6 g0.4 h0.4 i-0.4 j-0.3 k-0.3 m2.7 n0.3 r0.5
mantel 7.1 a0.3 c0.7 e0.6 r-0.4 t1.1
manten 5.5 a0.4 b0.5 d1.4 e-0.5 f-0.5 h1.4 i1.1 j-0.6 k-0.5 m1.8 n-0.3 q-0.4 s-0.6 t-0.3
manu 5.9 a0.3 b-0.4 c0.3 d-0.9 e2.1 f1.2 g0.6 h0.6 i0.8 k1.4 n1.3 q-0.4 r0.7 s-0.4 t0.4
manual 6.2 a0.7 c0.5 d-0.5 e2.1 f1.4 j-0.4 k1.4 n1.3 p-0.5 q-0.3 r0.3 t0.4
manuel 6.8 a-0.4 d-0.4 g0.5 h0.7 i0.8 j0.3 r0.4
mapa 7.1 a0.5 b0.7 e1.9 f0.3 k0.6 l0.4 n0.5 o0.4 p-0.3 r-0.5
maqu 5.4 a-0.8 b0.5 c0.4 d1.6 e-0.8 f0.7 g-0.6 h0.9 i-0.5 j-0.9 m-0.4 n0.5 o-0.3 p-0.8 q0.8 s-0.8 t0.8
maqu+de 7.3 a-0.4 q0.4
maqu+del 6.8 g0.5 p-0.3 q1.0
maqu+el 7.3 d0.9 e-0.6 f0.5 h-0.3 q0.3
maquet 5.8 a-1.0 c0.7 d0.6 e-0.4 h1.1 j-0.7 p-0.6 q0.6 r0.5 s-0.5 t0.9
maquin 6.5 b0.7 c-0.4 d1.3 e-0.5 f0.7 g-0.4 i-0.3 m-0.4 n0.4 p-0.3 q0.3 r-0.4 s-0.4
mar 6.8 c-0.4 e0.9 i-0.3 j0.7 o0.3 p0.3
mara 6.0 a-1.5 e0.3 g3.3 h1.2 j-0.4 k-0.4 l0.5 n1.6 p-0.5 q1.5 r3.8 s-0.6
mara+de 7.3 a-0.6 g1.8 h0.5 l0.5 m0.4 o0.5 r2.1
mara+el 7.3 a-0.4 g1.2 n1.8 r1.2
marato 7.3 g0.8 h0.7 q1.4 r0.7
maravi 6.2 a-1.1 b0.4 e0.5 g2.8 h0.5 k-0.5 l0.4 n1.5 o0.5 p-0.4 q-0.6 r3.3 s-0.5
marc 5.5 a-0.9 d-0.6 e-0.5 i0.4 j-0.6 n-0.4 p-0.5 t1.2
marc+el 7.3 a-0.3 e-0.3
marca 7.1 d-0.4 e0.7 k0.3 t0.7
marcha 6.4 b0.4 c-0.4 d-0.4 e-0.3 f-0.3 g-0.4 i0.6 q-0.4 s0.5
marcho 7.3 e-0.6
marcia 7.3 i0.4
marco 7.3 a-0.4 c-0.3
marg 7.1 a-0.3 c-0.4 g-0.3 k1.3 o-0.3
margen 7.1 a-0.3 c-0.4 g-0.3 k1.3 o-0.3
mari 5.3 c0.9 h1.0 i-0.3 k-0.3 l1.6 m0.4 n0.6 p0.3 q1.0 r0.7 s-0.4 t1.6
mari+ha 7.3 a0.3 b0.4 c0.6 s0.7
mari+que 7.1 a-0.5 g1.5 h0.6 n0.4 q1.4 r1.8
mari+se 7.3 a-0.7 l1.1 n0.7 o0.4
marian 7.3 b-0.3 c0.4 e0.4 i-0.4 k-0.4 l1.0 p-0.3 t0.3
marido 6.0 c0.7 f-0.4 g0.6 h0.7 i-0.6 j0.3 l0.6 q1.0 r1.0
mariso 7.3 e0.7 h0.8 m1.2 t0.3
marq 7.3 c0.6 f0.5 t0.3
marque 7.3 c0.6 f0.5 t0.3
mart 4.8 c1.9 h0.5 j-0.6 k1.8 l0.4 p-0.8 q2.0 r0.4 s-1.3
mart+a 7.1 c0.8 i0.7 k1.0
mart+en 7.3 q0.9
mart+y 6.8 b0.4 c0.4 e0.4 f0.4 h0.7 k0.7 l0.3
marta 6.5 a-0.3 d0.4 e-0.4 g1.1 h0.4 k-0.3 l-0.3 m-0.5 q0.5 r0.8 t-0.4
martes 5.0 c1.8 d-0.3 e-0.4 g-1.4 h0.5 i-0.4 j-0.4 k2.2 l0.7 p-0.6 q1.0 r-0.5 s-1.1
martin 7.3 d0.4 g0.5 q0.8 r0.4
marz 5.4 a0.9 c1.0 d1.4 e1.5 f0.4 g-0.7 h-0.5 i0.9 l0.7 m-0.6 n-0.5 o-0.5 p-0.7 q0.9 s-0.7 t-0.5
marz+y 7.1 a0.8 c1.4 d1.1 e-0.3 k0.4 l1.1
marzo 5.4 a0.9 c1.0 d1.4 e1.5 f0.4 g-0.7 h-0.5 i0.9 l0.7 m-0.6 n-0.5 o-0.5 p-0.7 q0.9 s-0.7 t-0.5
mas 3.9 a-1.3 b1.8 d0.6 e-0.5 f-0.4 g1.8 h4.8 i-0.8 j-2.0 k1.1 l2.0 m2.0 p-0.7 q0.5 r2.5 s-0.5 t1.4
mas+adel 7.1 a0.5 e0.3 g0.3 i1.3 r0.4
mas+al 7.3 a-0.6 c-0.3 d-0.4 h2.8 l0.3 q0.5 s-0.4
mas+de 6.4 b-0.3 d-0.4 e0.9 h0.9 i-0.3 j-0.3 k-0.3 l1.6 m0.4 p-0.5 r0.4 s-0.5 t0.7
mas+gran 6.6 a-1.1 c-0.3 e-0.7 h0.5 i-0.3 m0.3 r0.6 s-0.3 t-0.5
mas+limp 7.3 a-0.4 f0.5 g1.0 h0.5 q0.3 r1.0
mas+nos 7.3 e-0.3
mas+o 7.3 a-0.5
mas+pequ 7.3 a-0.5 e-0.3 i0.4 k0.5
mas+por 7.3 b1.5 d-0.4 e-0.4 g0.4 h0.8 m0.6 r0.5
mas+que 5.5 b1.6 c0.6 d1.3 e-1.0 g0.6 h1.5 i1.6 l0.8 m0.4 q0.6 r1.0
mas+quer 7.3 a0.5 c0.4 d0.6 e0.3 s0.4 t0.8
mas+rapi 7.3 a0.7 d0.6 e0.7 s1.2 t0.9
mas+reci 7.3 b0.9 d0.9 i0.4 p0.7
mas+rese 7.3 a-0.4 d-0.3 e-0.6 i-0.4 k0.5 l-0.3 m0.5 r0.4
mas+tard 7.1 a-0.5 h-0.3 l2.1 m0.3 n1.0
mas+tiem 7.3 e-0.3 j-0.3 l0.4
mas+y 6.6 a-1.3 d-0.4 e-0.6 g0.5 h2.1 i-0.3 m0.4 o0.4 p-0.3 r0.7 s-0.3
masa 7.3 b0.5 e0.6 s0.7
masaje 7.3 b0.5 e0.6 s0.7
mast 7.1 c0.6 d0.8 g0.5 i1.0 m0.9 r0.5
mast+y 7.3 g0.5 i1.1 r0.6
master 7.3 g0.5 i1.1 r0.6
mata 7.1 b-0.3 e1.2 j-0.4 p1.1 s0.4
mate 6.8 a-0.4 b0.4 e-0.4 m-0.4 n0.6 o0.9
mati 6.8 c0.4 e0.5
matild 7.3 a0.3 c0.6 e0.7 p0.3
matr 6.0 a-1.2 b-0.5 d-0.7 e-0.3 f0.8 g1.1 h0.7 j-0.5 k0.4 l-0.5 m-0.4 n-0.4 p-0.4 q0.9 r0.9 t0.5
matr+en 7.1 d-0.3 f1.0 h0.6 k0.6 r0.4 s0.6 t0.5
matric 6.8 a-0.7 e-0.4 g1.3 h0.6 q0.4 r1.1
matrim 7.3 c0.3 e0.3 h-0.4 k-0.4 q0.5 r-0.3
matriz 7.1 a-0.3 f1.1 i0.3 s0.6 t0.4
maxi 7.1 a-0.5
maxi+de 7.3 a-0.4
maximo 7.1 a-0.5
mayo 4.8 a0.5 b1.0 c2.0 d1.6 e1.3 f1.3 g0.5 h1.9 i0.3 j-0.7 k0.4 l0.9 m0.6 p-0.9 r1.6 s0.3
mayo+asi 7.3 a-0.5 f0.4 m0.5
mayo+y 6.5 a0.7 b0.4 c0.5 d0.5 e0.8 f-0.3 h0.3 i-0.5 j0.4 m0.3 s0.9
mayor 6.8 a0.7 b0.4 c0.6 e0.5 g-0.3 s0.4
mayore 6.6 d0.4 e0.9 f1.5 g1.1 h0.6 i-0.3 k0.4 q0.3 r1.4 t0.4
mayori 7.3 a-0.3 c-0.4 e-0.5 i-0.3 k0.4 q0.3
mazo 7.3 c0.3 d0.3 f0.3 l0.5 n0.6 q0.4
me 2.6 a1.2 b1.6 c1.2 d3.7 e-0.6 f1.2 g-1.9 h-1.0 i-0.7 j-0.9 k2.9 l1.2 m1.3 n2.0 o3.0 q-0.3 r-0.6 s1.4 t0.5
me+acon 7.3 a0.5 c0.6 d0.7 j1.5 p1.5
me+arre 7.1 a-0.5 b0.4 d-0.4 f0.4 g1.2 h0.7 m-0.4 r1.3
me+aseg 7.3 a0.3 c0.3 d1.1 e0.5 j0.5 r-0.3
me+aten 7.3 d0.6 g0.6 i0.6 k1.0 r0.7
me+atie 7.3 a0.4 c-0.4 d0.9 e-0.4 f0.5 t0.4
me+atra 7.3 a-0.9 k1.3 l2.0 m0.5 n1.7 p-0.4
me+avis 7.3 c0.7 d0.5 i-0.3
me+busc 7.3 a0.4 c1.8 h0.5 i0.8 l0.5 n-0.4
me+call 7.3 e0.5 p0.7 s0.5
me+cobr 6.5 a1.0 b0.6 c0.5 d2.0 e0.5 f-0.3 i-0.5 j0.9 k0.4 m2.5 n0.3 q-0.4 r-0.5 t-0.4
me+coge 7.3 e0.4 l0.7 s0.6
me+coja 7.3 d0.9 e-0.4 i0.4 o0.5
me+colg 7.3 a0.4 d0.7 e0.8 f0.7 s1.3
me+comp 6.8 b1.9 c0.3 f0.4 h0.4 i-0.4 k0.4 l0.4 m0.4 o-0.5 p-0.4 t0.5
me+conf 7.1 a-0.6 h0.3 k0.5 n1.3 o0.7 p-0.5 q1.1
me+cono 7.1 a-0.3 b0.5 c0.4 d0.5 e-0.4 f-0.3 l0.3 q0.8
me+cons 7.3 a-0.4 m0.4 n3.0 t0.4
me+cont 6.4 a0.3 b1.0 c-0.6 d2.3 e-0.6 g-0.5 i-0.4 j-0.5 k1.4 l0.6 m0.9 o1.7 p0.3
me+cost 7.3 a-0.7 e-0.3 g0.4 h0.8 k-0.3 o0.4 r0.3 t0.5
me+da 6.0 a2.1 c0.8 e-0.4 f1.2 g-0.7 i2.3 j0.7 k-0.5 l0.6 m1.2 p-0.4 r-0.6 s0.4 t0.3
me+debe 7.1 a-0.3 c0.9 d0.4 k0.5 l1.2 n-0.3 p0.7 q0.4
me+deja 6.4 a0.8 b-0.5 c-0.5 d2.6 g-0.3 h-0.3 i-0.5 j0.9 m-0.3 n0.5 p-0.9 r-0.5 s0.5 t0.7
me+desc 7.3 a-0.4 b-0.4 h0.5 i-0.3 l1.5 n0.5 t0.6
me+devo 7.3 c-0.5 e0.5
me+dice 6.4 a-0.4 c-0.5 d0.5 e-0.3 g-0.5 i-0.4 k-0.4 l0.5 m-0.6 p-0.5 q0.8 r-0.3 s-0.9 t1.2
me+diga 6.6 a1.0 b0.5 c1.0 d1.4 e0.6 g-0.4 j0.5 k0.3 m0.5 o0.4 p-0.4 s-0.3 t-0.4
me+dije 6.8 a0.6 c0.9 d1.3 e-0.3 g0.5 p0.8 r0.6 s-0.4
me+diji 7.3 a0.4 c1.0 d0.8 s0.5
me+diri 7.1 e0.8 f0.7 j0.9
me+echa 7.3 a-0.4 k0.6 l0.5
me+educ 7.3 a0.6 e1.2 p1.1 s0.3
me+enca 7.3 a0.4 s1.4
me+encu 7.3 a-0.7 f0.5 i-0.4
me+ense 7.3 d0.4 e0.5 m1.4 p0.4 s0.6
me+enti 7.3 p0.3
me+entr 6.8 a0.8 b0.7 c1.3 h-0.3 p0.5 s0.5
me+envi 7.3 a0.3 d0.5 j0.5
me+escr 7.3 c0.8 d0.5 n1.2 t-0.3
me+espe 7.3 a-0.7 g0.8 k1.0 m0.4 o0.5 r0.7
me+esta 7.3 a0.3 b0.9 c0.5 d0.4 e0.6 s0.8
me+expl 6.6 a0.7 b1.5 d0.6 e-0.4 f0.4 i-0.4 j0.3 k-0.4 m1.1 p-0.4 r0.3 t-0.5
me+falt 7.3 a-0.3 o1.7 q-0.4 t0.8
me+fue 7.3 a-0.3 k1.3 l0.7 n0.4
me+gust 5.7 a0.7 b0.7 c0.4 d0.9 e-0.4 f1.0 g-1.0 h-0.7 i1.5 j-0.7 p-0.5 r-0.6 s1.0
me+ha 5.1 a-0.3 c0.8 d-1.0 g-0.4 h0.5 i0.3 k-0.4 l1.1 o1.2 s0.6 t0.5
me+habe 5.9 a0.5 b1.4 c-0.4 d0.7 f-0.5 h0.4 i-0.6 j-0.4 l0.7 m1.3 n0.5 o0.5 p0.3 q-0.7
me+habi 7.3 e0.3 j0.6 n0.9 r-0.4 s0.5
me+habl 7.1 a0.6 b-0.3 c1.2 d0.7 e-0.7 g-0.4 i-0.3 m1.3 p-0.4 s-0.4 t-0.4
me+hace 6.8 a0.3 b-0.4 d0.9 g-0.4 m1.1 n0.9 q-0.5 r-0.5
me+han 5.5 a0.7 b0.5 d1.6 e1.1 g-0.7 h-0.5 i0.9 j1.0 k1.5 l0.7 o-0.4 p1.0 r-0.5
me+he 6.5 a0.5 c-0.5 d1.2 g-0.6 i-0.4 k1.1 m0.8 o0.4 p-0.5 r-0.6 s-0.4
me+hici 7.3 a-0.6 c0.3 g1.2 h0.9 q0.3 r1.3
me+hizo 7.3 c0.3 e-0.3 m1.1 p0.5 r-0.4
me+jubi 7.3 a-0.4 i0.8 r1.0
me+la 6.1 c-0.3 f-0.5 i-0.6 j0.8 k-0.4 m2.5 n-0.4 o1.4 p-0.6 q0.9 s-0.3 t0.9
me+las 7.3 a-0.3 n0.4 o0.6 r-0.4
me+liqu 7.3 j0.5 l0.7 m0.9 n0.7
me+llam 6.0 a1.3 b-0.7 c1.0 d1.4 f2.5 g-0.6 h-0.3 j-0.4 n0.7 q-0.5 r-0.5 s-0.8
me+lleg 6.4 a0.6 b0.9 c0.6 e0.5 h-0.4 j0.7 l0.5 p0.4 t0.5
me+lo 5.0 a-1.5 b0.8 d-1.0 f0.5 g0.3 h-1.1 i-0.6 k1.0 n1.1 o1.8 p0.5 q-0.7 r1.2 s-1.3 t2.1
me+los 7.3 a0.7 c1.5 d-0.3 e0.5 i0.9 p1.5 s0.5
me+mand 6.2 a-0.6 b0.5 c0.4 i-0.4 j-0.3 k0.5 l-0.6 n1.4 o0.7 p-0.5 q0.6 r0.5 s-0.5 t1.5
me+nieg 6.8 a1.1 d0.4 e1.2 f0.8 g-0.4 p2.2 r-0.4 s-0.3
me+ofre 7.3 a0.5 b0.7 d0.8 i1.2
me+olvi 7.3 a-0.4 g0.6 k0.4 l0.6 n0.8 r0.7
me+oper 7.3 b0.4 d0.4 g0.7 k1.1 r1.0
me+paga 7.3 a-0.4 d-0.4 f0.4
me+pare 6.4 b2.7 d-0.4 e-1.0 f-0.3 g-0.5 i-0.4 j-0.4 k1.1 m0.7 o0.4 q-0.4 r-0.3 s-0.6
me+pasa 6.4 a-0.6 b-0.5 d1.9 f0.8 g-0.5 h0.4 i-0.8 j-0.4 o0.4 p-0.4 r0.4 s-0.5
me+pide 6.6 a-0.4 b-0.3 c0.5 d-0.4 e-0.3 h0.6 l-0.3 p-0.3 t1.8
me+pode 6.5 a-0.8 d1.0 g-0.3 k-0.3 o1.2 p-0.5 q0.6
me+podr 6.8 a-0.4 b-0.4 l-0.3 n-0.6 o0.3 r0.5
me+pone 7.3 e0.8 f0.7 k0.9 m0.9
me+preg 5.7 a1.3 b-0.5 c-0.7 d0.5 e1.7 f-0.4 g-0.8 i0.9 j-0.6 m-0.5 n-0.3 o-0.4 p-0.9 r-0.6 s3.6
me+prep 6.8 a-0.8 g0.4 h0.7 i-0.4 k0.4 p-0.4 r0.8 s-0.3 t0.8
me+pued 6.5 b0.4 c0.9 e-1.0 f1.0 g0.4 h0.9 i-0.5 j-0.4 l0.4 o0.7 p-0.5 r0.7 s-0.4
me+qued 6.6 a-0.6 b1.6 e-0.5 g0.3 i1.1 j-0.3 k1.2 l0.5 m-0.5 r0.6 s-0.3
me+quit 6.8 c-0.6 e0.4 f0.5 g0.7 h0.4 i-0.4 j-0.3 k0.4 l0.7 m0.7 n0.9 p-0.4 r1.1
me+recl 7.3 a0.5 c0.8 l1.2 m0.5
me+sabe 7.3 b0.6 p0.7
me+sale 7.1 b1.1 d-0.4 h-0.3 i-0.4 o0.6 p-0.3
me+sali 7.3 b1.0 e0.8 i-0.4 k2.1
me+salt 7.3 d0.4 e-0.4 f0.6
me+salu 7.3 b0.3 c-0.4 d1.0 e-0.4 f0.6 i0.6
me+sigu 7.3 e0.6 m0.3 s0.8
me+surg 7.3 a-0.5 c0.3 e-0.3 k1.1 o0.4
me+temo 7.3 a0.5 b0.9 i1.4
me+tien 7.3 a0.5 c1.5 d0.6 e-0.4 f0.7 s1.5
me+toca 6.8 a0.6 b0.7 c0.4 p0.6 r-0.4 s0.9
me+va 7.1 a0.7 b1.4 d0.4 e-0.7 g-0.3 i-0.4
me+voy 6.5 a1.1 d0.8 e0.4 g-0.4 i1.1 j-0.3 p-0.3 r-0.5 s1.5
medi 4.2 c1.6 d1.2 e0.9 f1.1 i-0.9 j0.5 k1.3 l0.8 m0.4 n1.2 o-0.7 p-0.5 q0.6 r0.4 s-0.6 t2.2
medi+con 7.3 a-0.3 c-0.4 m0.5 n0.4
medi+de 6.5 a-0.8 b-0.4 c-0.8 e-0.4 g0.4 h-0.3 j-0.4 l0.9 m-0.3 n0.3 o-0.4 q0.3 r0.8 s-0.3
medi+del 7.3 a0.6 e0.6 j0.4 s0.9
medi+el 7.3 a0.5 c1.3 p1.5
medi+en 7.3 a-0.3 e-0.4 l-0.4 m0.6
medi+hora 6.8 b1.1 d0.5 e-0.5 f-0.3 g0.5 i0.6 k0.4 o0.6 r0.4 t1.2
medi+la 7.3 c-0.5 g0.6 h1.4 r0.6
medi+mara 7.3 g0.8 h0.7 q1.4 r0.7
medi+por 7.3 c0.3 f0.3 g0.4 r0.5
medi+y 6.8 a0.5 c0.7 d0.4 j1.2 k0.6 t0.6
media 5.5 a-0.9 b1.9 d0.9 e-1.2 g0.7 i0.7 j-0.6 k0.7 n0.8 p-0.7 q1.2 r1.0 t0.5
mediac 7.3 a-0.4 b-0.3 g0.4 k-0.4 l0.6 r0.4
mediad 7.3 a-0.3 l0.5
median 6.6 f0.5 j0.5 k0.4 m1.1 n0.8 o-0.6 t1.2
medias 6.6 a0.7 c1.4 e1.0 g-0.3 j0.3 p1.2
medici 6.8 e0.8 f1.6 g-0.3 i-0.3 l1.4 q-0.3 s-0.4
medico 6.6 b-0.3 d0.7 h-0.3 j0.6
medida 7.1 a-0.4 b0.3 c-0.4 d-0.5 k0.4
medido 7.3 c-0.4 f0.8 m1.3 n0.3 q0.5 r0.5
medina 7.1 a0.9 e0.5 s0.8
medio 5.9 b-0.7 c1.5 e0.9 g-0.5 h-0.6 i-0.5 k0.8 n0.4 o0.5 r-0.6
mediod 7.3 c0.8 h-0.4 n-0.3 r0.3 t1.9
medir 6.8 b-0.3 c-0.4 e0.4 g0.5 h1.4 i-0.3 j0.5 m0.4 n-0.4 r0.4 t0.5
mejo 5.2 a-0.9 b0.5 c-0.7 d-1.0 g1.5 h1.6 i0.6 j-0.7 k2.1 n0.4 p-0.7 q1.0 r1.7 s-0.5 t0.7
mejo+en 7.3 g0.3 h0.6 m0.3 o0.5 r0.4
mejo+que 6.8 a-0.4 c0.5 d-0.4 g1.2 k0.9 n1.0 o0.5 r1.1
mejor 5.4 a-0.5 c-0.4 d-0.6 g1.1 h1.0 i0.5 j-0.5 k2.3 n0.5 p-0.6 q0.5 r0.9 t0.6
mejora 7.3 a-0.6 d-0.3 h0.9 i-0.3 m0.3 o0.4 q0.3 r0.4
mejore 7.1 b0.9 f0.4 g0.4 i0.5 l0.5 q0.3 r0.7 t0.4
memo 6.2 a0.6 c1.6 d1.4 e0.4 g-0.3 i0.6 j0.6 p0.3 s-0.3 t0.6
memo+que 7.3 a0.6 c0.4 e1.1 p0.7
memori 6.4 a0.6 c1.7 d1.5 e0.5 g-0.3 i0.7 j0.7 p0.3 s-0.3 t0.6
menc 7.3 a-0.9 b0.4 e-0.4 g1.2 j-0.3 k0.5 r1.7 s-0.4
mencio 7.3 a-0.9 b0.4 e-0.4 g1.2 j-0.3 k0.5 r1.7 s-0.4
meno 5.2 a0.5 b2.1 c0.9 d-0.4 e1.4 k0.4 l0.8 m-0.9 n-0.4 o-0.5 p-0.8 q0.6 r0.5 s-0.5 t2.0
meno+de 7.1 e-0.4
meno+me 7.1 a0.4 b2.5 d0.5 e-0.6 g-0.4 i0.4 l0.6 q0.6 s-0.4 t0.4
menor 7.1 c0.4 p0.5
menorc 7.1 c0.7 e0.5 q0.5 s0.7 t2.1
menos 5.5 b2.7 e1.0 f-0.4 h0.5 l1.2 m-0.7 o-0.3 p-1.0 q0.6 r0.7 s-0.9 t1.2
mens 5.2 a-0.4 b2.3 c-0.8 d0.4 g-1.0 h-0.6 i1.3 j-1.1 m0.5 p-1.1 q0.6 s-1.0
mens+auto 7.3 a-0.3 f0.5 q0.6
mens+de 6.8 b-0.4 d0.3 f0.7 i-0.4 k-0.5 l0.3
mens+del 7.3 a0.4 b1.6 i1.1
mens+gene 7.3 a-0.5 k0.5 n0.3
mens+no 7.3 b0.8 e0.5 i0.5
mens+que 7.3 a1.1 b0.4 d1.9 e-0.4 k-0.3 m0.7
mensaj 5.5 a-1.6 b-0.8 c-0.6 d0.9 e-0.5 f0.4 g-0.6 h-0.4 i-1.3 j-0.8 k0.7 p-0.8 q0.8 r0.6 s-0.8
mensua 6.2 a1.3 b3.6 d-0.7 g-0.5 i3.0 j-0.3 m0.5 p-0.5 s-0.3
ment 7.3 c0.6 d-0.4 e-0.4 g0.6 h0.9 m0.3 p0.7 r0.7
menu 5.7 a0.6 b0.3 c1.2 d0.7 e2.8 g1.5 i-0.9 j-0.7 k0.8 l0.5 m1.1 n0.9 o-0.3 p-0.3 q-0.3 r2.1 s-1.0 t0.5
menu+de 7.3 a0.5 c0.6 d0.4 e0.9 l0.6 r-0.4
menuda 7.3 a0.9 d0.9 e1.2 g-0.5 r-0.5
menudo 6.5 a-0.6 b0.6 c0.5 e0.9 g2.9 i-0.5 j-0.3 k0.5 n0.5 p-0.5 q-0.5 r3.3 s-0.5
menus 7.3 a0.5 c0.3 e0.7 m1.1 p0.5 s-0.3
merc 5.5 b0.4 c1.4 e-0.7 g-0.8 h0.3 j1.0 k1.0 l-0.4 m-0.6 p-0.6 q-0.3 s0.4
merc+con 7.1 c1.0 e-0.4 g-0.4 i0.5 r0.3 s0.7
merc+que 7.1 a0.8 b0.6 e-0.4 j1.3 o0.6
mercad 7.1 a-0.8 h0.4 i-0.3 k1.0 n0.4
mercan 6.8 a0.7 c0.7 e-0.4 i-0.4 j1.5
merced 7.1 d0.8 f0.8 l-0.3 r-0.3
mercer 6.8 a0.5 b0.5 c1.5 e-0.5 g-0.4 i0.8 s1.3
merche 7.3 c-0.3 o0.5
mere 6.6 a0.6 b1.8 c-0.4 d-0.4 e0.5 g0.3 p-0.3 r0.4 s2.0
merece 6.6 a0.6 b1.8 c-0.4 d-0.4 e0.5 g0.3 p-0.3 r0.4 s2.0
meri 6.5 a-0.6 b-0.3 g2.0 h1.9 k0.5 l-0.3 m-0.4 q0.6 r2.0 t-0.3
meri+y 7.1 a-0.4 c0.5 g1.1 h1.3 i0.5 r1.3 t-0.3
merida 7.1 a-0.5 c0.4 g1.6 h2.1 k0.6 r1.2
merito 7.3 g0.7 q0.7 r0.5
mes 4.3 a0.4 b1.7 c1.4 d3.0 e0.9 g-1.3 i0.6 j-1.7 k0.3 l4.6 m0.4 n0.4 o1.1 r-0.4 s-1.3 t1.0
mes+de 7.3 a0.4 b0.8 d0.3 e0.4 i1.0 p0.6 s0.6
mes+no 7.1 b-0.3 c-0.4 d-0.3 e0.9 i-0.4 l0.9 p1.1
mes+para 7.3 b0.4 d0.3 l0.7
mes+por 7.1 a0.4 b1.6 d-0.5 i0.4 k0.3 l-0.4
mes+prox 7.3 a-0.4 d0.4 i0.9
mes+que 6.0 b-0.8 c2.0 d1.0 f-0.3 h1.0 j-0.3 k0.3 l1.1 o0.3 p-0.7 q-0.5 r0.4 t1.0
mes+y 6.5 a0.7 c0.7 d1.2 e0.7 i1.1 r-0.6
mesa 5.5 a0.4 b0.6 c0.6 d0.8 e-0.7 f0.5 h-0.6 i0.7 m-0.3 n0.7 o0.6 p0.5 s-0.7 t1.2
mesa+de 7.1 c0.4 e0.5 j0.4 p0.5 t1.3
mesa+y 7.3 n0.8 o1.0
mese 5.0 a1.6 b0.7 c2.9 d2.1 e0.3 f0.8 h0.7 i0.4 j-0.9 k0.5 l-0.4 m0.5 p0.8 r0.5 s0.8 t0.5
mese+de 6.4 a0.8 b-0.5 c1.2 f0.9 g-0.5 i-0.8 j-0.3 l-0.6 m0.7 n0.5 p1.1 r-0.6 t-0.3
mese+para 7.3 a0.5 c1.7 e-0.3 s1.7
mese+y 6.8 b-0.4 c0.7 d1.0 e-0.4 i-0.3 j-0.3 m-0.4 n-0.3
meses 5.0 a1.5 b0.8 c2.9 d2.2 f0.8 h0.7 i0.6 j-0.9 k0.5 l-0.4 m0.5 r0.5 s0.9 t0.5
meso 7.3 c0.6 e-0.5 g0.6 m1.0 n0.7 p0.6 r0.6
meson 7.3 c0.6 e-0.5 g0.6 m1.0 n0.7 p0.6 r0.6
meta 7.3 c0.5 i0.5
mete 6.4 c0.9 d-0.4 e1.1 h0.4 i-0.4 j1.4 m-0.4 n-0.3 o1.5 p0.8 s-0.8
mete+el 7.3 a0.6 c1.3 e0.5 j0.4 p1.4
mete+un 7.1 d-0.4 e0.8 j1.3 s-0.6
meter 7.1 a0.8 c1.2 e1.6 j1.9 p1.2 s-0.6
meterl 7.1 a-0.7 f-0.3 m-0.3 o1.8
meti 7.1 a-0.7 k-0.3 l0.9
metido 7.3 a-0.4
meto 7.3 a-0.3 c-0.3 d-0.3 h-0.3 n0.5 o-0.3 r-0.3
metr 6.0 b0.4 d0.4 f0.4 h0.7 i-0.7 k0.4 l0.6 m1.1 p-0.3 r0.4 s-0.7
metr+de 7.1 b-0.4 d1.1 e-0.5 f0.6 l0.3 m1.5 n-0.3 q0.3 s-0.5
metro 7.1 a0.9 b1.0 e0.3 j0.4 k0.4 m-0.3
metros 6.2 a-0.6 b-0.5 d0.6 e-0.5 f0.5 h0.9 i-0.5 j-0.4 l0.5 m1.5 r0.5 s-0.6
mi 3.0 a1.2 c1.4 d2.0 e3.0 f1.0 g1.8 h0.9 i-0.8 j3.0 k0.3 l-0.8 m-1.1 n0.9 o0.3 p1.8 r2.9 s1.6 t-0.4
mi+abog 6.1 a0.4 b-0.3 e1.1 g0.3 h1.4 i-0.5 j2.0 m0.4 o-0.3 r0.4 s0.4
mi+abue 6.1 a-0.8 b-0.4 c0.4 d-0.4 g0.5 h0.7 j-0.6 k0.7 p0.6 q-0.5 r0.4 s-0.5 t-0.4
mi+bols 7.1 a0.8 b1.6 c0.9 e1.1 g-0.4 i0.7 p0.3
mi+caso 7.3 a0.3 c0.5 d-0.3 f1.0 q0.4
mi+comp 6.5 a-1.6 e-0.6 g-0.5 i-1.0 j-0.5 k0.3 n2.4 p-0.4 r0.3 s-0.4
mi+cuen 7.3 a1.3 e1.0 p2.5
mi+cuna 5.9 a-0.8 b0.8 e-0.7 f-0.3 h0.3 i0.6 p0.5
mi+espo 7.3 a0.6 e0.4 i0.3 j0.9
mi+herm 6.0 a-1.1 b-0.5 g0.4 h0.4 l0.3 m-0.5 p-0.6 r1.1 s-0.5
mi+hija 5.9 a0.5 b-0.4 d1.3 f-0.3 g0.4 h-0.7 n-0.4 o-0.6 q1.8 r0.7 s1.4
mi+hijo 6.5 b1.4 c-0.3 e0.3 f0.3 g0.4 k0.4 o-0.4 p-0.3 q0.6 r0.4 s-0.4 t0.8
mi+inqu 6.8 a-0.5 c-0.3 f0.3 g-0.4 l0.3 o0.6 p-0.3 r-0.8 t0.4
mi+jefa 7.1 a-0.5 b-0.3 c-0.3 d0.5 f0.7 h-0.4 i-0.3 j-0.3 o1.1
mi+letr 7.1 a1.0 e0.6 j1.5 p0.3
mi+madr 5.5 c0.5 d-0.5 e0.4 f-0.7 i-0.8 j-0.6 l0.5 s0.8
mi+mari 6.0 c0.7 f-0.4 g0.6 h0.7 i-0.6 j0.3 l0.6 q1.0 r1.0
mi+me 7.1 c0.4 d1.3 e0.3 j0.5
mi+muje 6.6 c0.4 d0.4 e0.4 g0.8 i-0.3 l0.5 m0.5 r0.7
mi+nomb 7.1 b-0.4 c-0.4 d0.7 f0.8 g-0.4 k0.3 o-0.4 q0.5
mi+padr 5.9 a-1.1 b0.5 c-0.4 f0.4 g2.3 h0.4 k0.3 m-0.3 o0.5 p-0.6 q-0.5 r2.4 s-0.6
mi+part 7.3 a0.5 e-0.5 j0.4 m0.9 p0.5
mi+prim 6.5 a0.3 d0.7 e0.5 g-0.6 h0.4 i1.1 j0.5 k1.2 q0.4 s1.2
mi+proc 7.3 j0.4 r-0.4 t0.3
mi+prog 7.3 c0.9 d0.7 e-0.3 f0.9 o0.7 q0.5 s0.7
mi+pueb 7.1 a-0.5 c1.3 e-0.5 g0.6 i-0.4 j-0.4 n0.6 r1.0 s0.7
mi+que 7.1 a0.8 b1.1 d0.6 j0.4 k0.6 r-0.3
mi+quej 7.3 a0.5 e-0.5 j1.5 m0.9 s-0.4
mi+se 7.3 e0.5 i0.7 r-0.4 s0.6
mi+sobr 6.6 a0.6 b-0.4 d0.4 e-0.6 g-0.6 i0.5 p0.3 r-0.6 s0.9
mi+soci 6.4 a-0.5 c-0.5 d-0.5 h0.4 i-0.3 j-0.4 n0.4 p0.7 q-0.4 s-0.4 t-0.4
mi+sueg 6.4 a-0.8 b0.4 f0.4 g0.8 h1.3 i-0.4 j-0.4 n-0.4 o0.7 r0.9 s-0.4
mi+tele 7.3 a0.7 b1.1 c-0.4 e1.1 m-0.3 p0.4 s-0.3
mi+vida 7.1 a-0.3 c0.3 d0.4 g1.0 q1.0 r0.9
mia 6.4 b1.0 c0.8 d0.9 g-0.5 k-0.4 t-0.4
mia+ya 7.3 c0.8 d0.8 s0.5
micr 7.3 a0.5 d0.7 e1.0 s1.0
miel 7.1 c-0.3 g1.0 h0.4 r0.9
mien 5.2 a2.3 c0.4 d1.4 e3.2 g-0.6 m0.5 p3.3 q-0.3 r-0.6
mien+la 7.3 a0.4 e1.5 p1.4
mien+no 7.3 d0.7 p1.2 s-0.3
mien+tant 5.6 a0.8 b0.4 c1.0 d0.8 e0.5 l0.3 m1.0 p-0.4 r-0.3
mientr 5.2 a2.3 c0.4 d1.4 e3.2 g-0.6 m0.5 p3.3 q-0.3 r-0.6
mier 5.8 c0.8 e0.6 h0.4 j-0.4 k2.7 n1.6 r0.3 s-0.5
mierco 5.9 a-0.5 b0.4 c0.5 f0.3 h0.4 i-0.3 j-0.4 k2.7 n1.7 r0.4 s-0.5
migr 7.3 g0.4 o0.5 r0.7
migrac 7.3 g0.4 o0.5 r0.7
migu 7.1 d1.1 e0.4 h0.5 n0.9 r0.3
miguel 7.1 d1.1 e0.4 h0.5 n0.9 r0.3
mil 5.5 a1.1 b2.0 d0.3 e0.4 f-0.3 g1.4 h-0.3 k0.9 l-0.6 m0.3 n-0.5 o0.6 p-0.8 q1.1 r1.9 s1.9 t-0.4
mil+euro 7.1 b1.4 e-0.4 i0.5 q0.5 r0.4
mil+grac 6.6 a-0.8 e-0.5 g1.4 k0.6 l-0.4 n-0.4 o0.5 q1.1 r1.6 s-0.7
mila 7.3 a-0.5 c-0.3 d-0.3 g1.3 h0.7 k0.3 r1.3
milagr 7.3 a-0.5 c-0.3 d-0.3 g1.3 h0.7 k0.3 r1.3
mill 7.3 a0.5 b1.1 c-0.3 e0.8
mill+de 7.3 a0.5 b1.1 c-0.3 e0.8
millon 7.3 a0.5 b1.1 c-0.3 e0.8
mino 7.3 o1.3 t0.5
minori 7.3 o1.3 t0.5
mint 7.3 d0.6
minu 5.5 a0.4 b0.4 d0.3 f1.0 g0.5 h-0.5 i-0.9 j0.4 k0.7 l1.4 m1.3 p1.2 q1.1 r0.8 s-0.7
minu+y 7.1 a0.6 e0.4 j0.6 k-0.5 l1.2 m0.8 n0.7 p1.0
minuta 6.0 a1.0 b0.9 e0.7 f0.3 i-0.6 j0.7 l1.4 m1.7 n0.3 p1.7 q0.6 s-0.4
minuto 6.4 a-0.5 b-0.5 d0.3 e-0.5 f0.8 g0.7 h-0.4 i-0.4 k1.1 m-0.3 p-0.4 q0.6 r1.0 s-0.4
mio 6.8 c0.4 g0.7 j0.5 r0.9 s0.8
mios 6.8 a0.6 c-0.4 d-0.4 e1.2 i0.9 j0.6 p1.9
mira 5.0 a-0.5 c0.8 d-0.5 g2.0 h1.0 j-1.0 k0.9 l0.6 m1.5 n-0.3 q1.8 r1.6
mira+a 7.3 a-1.0 e-0.3 g-0.3 i-0.4 q1.8 r-0.3 s-0.4 t-0.3
mira+con 7.3 a-0.6 g0.6 o0.6 r0.5
mira+el 7.1 b0.5 c-0.3 d-0.3 e0.5 g0.7 h0.6 k-0.3 r0.4
mira+no 7.3 a0.4 c0.5 p0.6 s1.2
mira+otra 7.3 a0.4 c1.6 e0.7 g0.4 h0.4 r0.4
mira+que 7.1 a-1.1 c-0.3 e-0.5 g1.7 h0.4 i-0.4 j-0.4 k1.0 o-0.4 p-0.4 q0.5 r2.2
mirado 7.1 a-0.3 f0.4 l0.8 q0.9
mirand 7.1 a0.4 c1.4 d-0.3 e0.6 g0.4 h0.3 r0.3
mirar 7.1 e-0.4 g0.5 h0.6 m0.3 p0.5 r0.7
mire 6.5 a0.7 d1.7 i1.2 j-0.3 s-0.5
miro 6.6 b0.5 c0.6 g-0.4 i-0.6 l-0.3 o0.5 p0.7 q-0.4 s-0.3
mis 5.4 a-1.0 b0.6 c0.3 e-1.2 g2.5 h1.1 j0.4 k0.6 n0.9 p-0.8 r2.9 s1.3 t0.5
mis+clie 6.8 a-0.4 d-0.6 e-0.3 f-0.4 i0.9 k-0.4 m0.4 n0.6 o-0.7 s0.8
mis+dos 7.3 d0.9 f0.3 g0.7 h1.0 j0.4 k0.3 r0.8 s0.7 t0.4
mis+rede 7.3 a0.5 d-0.5 i0.4
misa 7.1 b0.9 e-0.6 g1.2 l0.3 r1.5
mism 4.3 b2.0 c0.7 d0.3 e0.7 f0.8 h3.5 j0.7 k0.6 l0.4 m2.3 n3.9 o0.4 p-0.3 q-0.4 r0.7 s-0.8 t1.2
mism+cond 7.3 a-0.3 e-0.4 h2.2 i-0.4 l0.3 r0.3
mism+dia 7.1 c-0.3 e0.6 k0.4 l0.7 n1.9 o-0.6
mism+hora 7.1 a-0.3 c-0.3 k1.6 m0.4 n-0.6 r-0.4 t-0.4
mism+ilus 7.3 i0.6
mism+os 7.3 a0.8 d-0.4 j1.8 n0.9 q-0.3 t-0.3
mism+por 7.1 a0.8 b2.2 i1.7
mism+que 6.6 a-0.7 c0.3 d-0.4 e-0.4 f0.3 g1.1 h1.5 i-0.4 k0.5 n0.8 o0.4 r1.5 t0.5
misma 5.8 a0.3 b1.1 f0.3 k1.0 l-0.7 m0.9
mismas 7.1 a-0.5 b-0.3 c-0.4 d-0.3 h2.0 i-0.5 q-0.4 r0.4
mismo 4.7 a0.6 b1.5 c0.6 e0.8 f0.7 h2.5 i0.7 j0.9 l0.6 m2.0 n4.3 o0.5 p-0.3 r0.8 s-0.8 t1.3
mismos 7.3 c0.6 e0.5 f0.7 i-0.4 k0.4 m-0.4
mita 5.4 a1.2 b3.6 d-0.6 g-0.8 i0.8 j-0.7 k-0.7 l1.8 o-0.4 p-0.7 r-0.3 s0.8
mita+ahor 7.1 a-0.7 l1.8 n0.6 r0.3
mita+de 6.2 a0.9 b2.2 c-0.5 d-0.3 e0.4 g-0.4 j-0.4 l-0.3 o-0.3 p-0.3 q0.8 r-0.3 s1.0
mita+del 7.3 a-0.5 d-0.4 k1.6 l0.4
mita+y 7.1 a0.4 b0.8 e0.6 i0.3 k-0.4 l0.9 m0.3 t0.3
mitad 5.4 a1.2 b3.6 d-0.6 g-0.8 i0.8 j-0.7 k-0.7 l1.8 o-0.4 p-0.7 r-0.3 s0.8
mode 5.8 b0.9 c0.9 e-0.6 f-0.3 h-0.4 i-1.1 j-0.7 k0.8 m0.5 p-0.5 t1.0
mode+de 7.3 a-0.4 t0.5
modelo 6.1 b0.4 c1.2 d-0.7 i-0.9 j-0.6 k0.7 m0.8 p-0.4 r0.5 s-0.4 t1.0
modera 7.3 a-0.7 e-0.5 l0.4 o0.4
modo 7.1 a-0.5 c-0.3 i1.2 s0.6
modu 7.1 a-0.7 c-0.4 e-0.6 n-0.4 p-0.5
modulo 7.1 a-0.7 c-0.4 e-0.6 n-0.4 p-0.5
mole 6.6 a-0.5 b0.5 c-0.4 d0.4 e-0.5 h0.4 k-0.3 l1.9 m-0.4
molest 6.6 a-0.5 b0.5 c-0.4 d0.4 e-0.5 h0.4 k-0.3 l1.9 m-0.4
moli 7.1 a-0.5 b-0.5 f0.5 l0.5
molino 7.3 f0.3
mome 5.9 b-0.6 c0.6 f-0.5 i0.3 j-0.5 p0.3 q0.3 s0.6
moment 5.9 b-0.6 c0.6 f-0.5 i0.3 j-0.5 p0.3 q0.3 s0.6
monc 7.3 c0.8 d-0.3 o0.3 t0.7
mone 7.3 a0.5 d1.8 h0.5 o0.8 r0.4
moni 6.4 a-0.5 d0.9 e-0.6 i-0.3 j0.7 l0.6 n0.4 p0.8 r0.3
moni+y 7.1 c-0.4 d0.6 e-0.3 j0.5 n0.4 p0.4
monito 6.5 d0.7 e-0.5 j0.8 p0.9
mont 5.5 a-0.5 c-0.6 e1.1 h0.6 i-0.4 j0.4 k0.8 l1.0 n0.6 p-0.7 t0.3
mont+el 7.1 a-0.3 d0.5 g-0.4
mont+la 7.3 a-0.3 q0.3
mont+un 7.3 c0.7 e-0.3 m0.4 s0.5
monta 7.3 c0.4 g0.6 h0.8
montan 6.8 a-0.7 e-0.6 o0.4 q0.4 t-0.3
montar 7.3 g-0.3 i0.7
monter 7.3 c-0.4 g0.4 l1.0 n0.6 t0.4
montse 7.1 c-0.3
moqu 7.3 a-0.4 e-0.3
moqu+la 7.3 a-0.4 e-0.3
moquet 7.3 a-0.4 e-0.3
moti 7.3 d0.3 k0.5
motivo 7.3 d0.3 k0.5
movi 5.4 a-2.3 c-0.3 d-0.6 g-0.3 h0.6 i-0.7 j-0.6 k0.7 o0.5 p-1.1 q3.1 r0.8 s-1.0 t0.6
movi+del 7.3 a-0.4 b-0.3 c0.4 e0.9 g0.5 o0.4 q0.6 r0.7
movi+en 7.3 a-0.3 g0.5 q2.3 r0.7 t0.9
movi+y 6.8 a-0.4 c-0.3 d0.4 f1.0 g-0.4 k0.9
movido 7.3 a-0.5 c-0.4 n0.4 q0.6 r0.4
movil 5.7 a-1.6 b0.4 c-0.3 d-0.4 h0.7 i-0.4 j-0.5 k0.7 l-0.4 m-0.4 n-0.7 p-0.9 q2.7 r0.9 s-0.8 t0.6
movile 7.3 a-0.3 c0.4 g-0.3 o0.5 r-0.3
much 4.5 b0.9 d0.3 f-0.6 g1.5 h0.8 i0.8 j-0.7 k0.6 l0.6 n-0.8 o0.6 p1.1 q0.5 r2.0 s-0.5
much+del 7.3 a-0.6 g0.3 r0.6 s-0.5
much+desd 7.3 e0.7
much+grac 6.2 a-0.7 b-0.4 e-0.7 g0.8 i-0.5 m0.6 o0.6 q1.0 r0.9 s-0.3 t0.5
much+la 7.1 c0.6 e0.3 g0.6 h0.5 i0.3 r0.8
much+lio 7.1 a-0.7 g-0.4 h-0.3 k-0.3 p-0.4
much+que 7.1 a-0.4 e-0.3 g0.8 i-0.4 l0.3 p0.7 r1.0
mucha 6.8 c-0.4 d-0.3 e0.6 h0.6 i0.5 j0.4
muchac 6.8 a-0.6 b0.6 c-0.3 g1.4 p-0.4 r1.5
muchas 6.0 a0.4 c0.3 d0.4 i-0.4 l-0.4 m0.6 o0.6 q0.6 r0.4 t0.5
mucho 5.1 a-0.4 d0.5 e-0.6 i0.7 j-0.9 k0.9 l0.9 n-0.5 o0.3 p1.0 r0.8 t-0.5
muchos 7.1 b1.1 d0.7 s0.6
muda 6.0 a-0.9 c-0.4 e-0.4 i-0.6 j-0.3 k1.0 l0.8 m0.4 n2.0 o0.5 q-0.4 s-0.6
muda+de 6.8 a0.3 b0.6 f-0.4 l0.4 n0.5 p0.6 r-0.4
mudamo 7.3 d-0.3 n0.3
mudanz 6.4 a-1.0 b0.5 d-0.5 e-0.7 i-0.5 k1.3 n1.4 o0.6 p0.3 r0.6 s-0.4
mueb 6.8 a-0.6 d0.6 g-0.3 i-0.3 l2.2 n0.5
mueble 6.8 a-0.6 d0.6 g-0.3 i-0.3 l2.2 n0.5
muer 7.1 d0.6 f-0.3 j0.5
mues 6.4 a-0.6 e-0.8 g-0.3 i0.5 j-0.3 o-0.3 q0.8 r-0.5 s-0.4 t-0.4
mues+de 7.1 a-0.5 d0.3 e-0.5 i-0.4 o-0.3 q1.0 s-0.4 t-0.3
muestr 6.4 a-0.6 e-0.8 g-0.3 i0.5 j-0.3 o-0.3 q0.8 r-0.5 s-0.4 t-0.4
muje 6.0 b1.5 d0.5 g0.6 i-0.8 j-0.3 l0.6 m0.7 n0.3 p-0.5 r0.8 s0.4
muje+que 7.1 a-0.6 b0.4 c-0.4 f0.3 i-0.4
mujer 6.2 a-0.4 b0.6 d0.8 e0.4 g0.7 i-0.7 l0.7 m0.8 n0.4 p-0.4 r1.0 s-0.4
mujere 7.1 b1.0 s0.9
mult 7.3 i0.5
mund 6.1 a-0.3 c0.3 d1.2 e0.3 g1.3 h1.3 i-0.5 n-0.4 q-0.5 r1.5
mundo 6.1 a-0.3 c0.3 d1.2 e0.3 g1.3 h1.3 i-0.5 n-0.4 q-0.5 r1.5
muni 6.2 a0.9 b-0.4 c1.0 e-0.3 f0.7 g-0.4 i0.6 j-0.6 m0.6 p-0.4 s1.2 t-0.3
munici 6.2 a0.9 b-0.4 c1.0 e-0.3 f0.7 g-0.4 i0.6 j-0.6 m0.6 p-0.4 s1.2 t-0.3
murc 6.6 c0.6 d-0.4 g-0.4 h-0.3 m0.3 n0.3 r-0.3 s0.8
murc+y 7.3 c0.5 s0.5
murcia 6.6 c0.6 d-0.4 g-0.4 h-0.3 m0.3 n0.3 r-0.3 s0.8
muro 6.8 a-0.5 e0.5 f0.4 g1.4 m0.5 p-0.3 r1.7 s0.5
muro+agua 7.3 a-0.5 g0.6 r0.8
muse 6.5 e0.8 f-0.5 g-0.4 h0.7 i0.4 k0.7 m0.7 q0.9 t0.6
muse+del 7.3 e0.7 m0.7 q0.5 t0.4
museo 6.5 e0.8 f-0.5 g-0.4 h0.7 i0.4 k0.7 m0.7 q0.9 t0.6
musi 6.8 a0.6 c-0.5 d1.1 e1.8 f0.3 g0.3 i-0.3 k0.7 m0.6 o-0.3 r0.8 t-0.4
musica 7.1 a0.3 c-0.5 e1.1 f0.4 g0.5 k0.7 m0.6 o-0.3 r1.0 s-0.3 t-0.4
muy 4.7 a-0.4 b0.8 c-1.2 d1.0 g1.5 j-0.5 k0.4 l0.7 n0.8 p-0.5 q1.0 r1.1 s1.3 t0.5
muy+agra 7.3 a-0.6 c0.6 g1.6 k0.3 n0.4 r2.0
muy+bien 7.3 d1.1 e-0.4 i1.1 s-0.4 t0.4
muy+buen 6.8 a-0.4 b-0.3 c-0.3 e-0.6 f-0.3 l-0.3 o0.7 q0.8
muy+cont 6.8 a-0.8 e-0.7 g2.2 h0.6 i-0.4 n1.1 o0.6 r1.0 s-0.4 t-0.3
muy+grac 7.3 a0.3 c0.4 s0.6
muy+just 6.8 a-0.8 c-0.3 d0.3 f0.5 l2.4 o-0.5
muy+seno 7.1 a0.4 e0.6 j0.7 p1.2
nach 6.8 c1.0 d-0.4 i0.3 l-0.3 o0.5 s0.5
nacho 6.8 c1.0 d-0.4 i0.3 l-0.3 o0.5 s0.5
naci 6.6 a-0.4 c-0.3 g-0.4 i-0.3 j-0.4 m0.6 n-0.4 q0.7 r-0.5
nacimi 7.1 a-0.5 g-0.4 l-0.3 o0.3
nacion 7.3 m1.0 q0.5
nada 5.5 a-1.2 b0.4 e-1.1 f-0.3 h0.6 i0.4 j-0.7 k-0.3 l-0.5 m0.4 n0.7 p-0.8 r0.6 s-0.7 t-0.5
nada+de 7.3 a0.3 c1.4 k1.5 l0.4 q0.3
nada+hast 6.6 b-0.8 c-0.7 d-0.4 e-0.8 i0.4 m0.6 p0.4
nada+mas 6.8 b-0.4 d-0.4 e-0.5 f-0.3 g0.4 h0.6 m0.4 r0.4 t0.3
nada+me 7.3 b0.6 i0.7 o0.8
nada+que 6.8 e0.8 h0.6 i-0.4 k1.1 o-0.4
nada+ya 7.3 c0.5
nadi 4.9 a1.6 b1.5 c-0.4 d3.2 e1.1 f0.5 g-0.6 j0.3 m2.4 n0.8 p0.5 q-0.4 s0.7
nadi+coge 7.3 b0.4 c0.4 d1.5 e-0.6 n0.3
nadi+en 7.1 b0.9 g0.7 m0.7 n0.4 r0.7
nadi+la 7.3 a0.5 d-0.5 e1.1
nadi+lo 7.3 d0.5 e-0.4 g-0.3 i0.6 o0.3
nadi+me 6.5 a1.1 b-0.3 c-0.6 d1.3 e-0.9 g-0.6 h-0.4 j0.9 m3.2 o-0.3 r-0.6
nadi+nos 7.1 a0.6 b0.7 d-0.3 e0.8 j0.6 m0.9 r-0.4
nadi+se 6.1 b0.4 d1.3 e1.4 j-0.4 n0.6 p-0.6 r0.4 s0.9
nadie 4.9 a1.6 b1.5 c-0.4 d3.2 e1.1 f0.5 g-0.6 j0.3 m2.4 n0.8 p0.5 q-0.4 s0.7
nara 7.3 a-0.5 k0.4 n0.4
naranj 7.3 a-0.5 k0.4 n0.4
natu 7.1 c-0.3 e0.5 o0.4
natu+o 7.3 e0.4 j0.3 o0.4
natura 7.1 c-0.3 e0.5 o0.4
nava 7.1 a0.3 f0.4 i0.7 s0.5
nave 6.2 b0.6 c0.5 h1.4 i-0.6 j0.9 k-0.5 l1.2 q0.5 s0.4
nave+de 7.3 a-0.4 g0.5 h1.3 r0.6
nave+en 7.3 h0.7 l0.3 n0.4 q0.9
navi 6.8 a-0.4 c0.8 d0.5 h0.6 i-0.4 l1.1 t0.3
navida 6.8 a-0.4 c0.8 d0.5 h0.6 i-0.4 l1.1 t0.3
nece 4.2 a-1.7 c1.1 f0.4 g-0.4 h0.7 j-1.3 l0.4 m-0.8 n-0.4 o2.6 p-1.4 q0.3 r0.7 s-0.8 t2.7
nece+el 6.0 a-1.1 d-0.6 g-0.6 h0.3 i-0.5 j-0.4 l1.0 o1.5 p-0.5 q-0.4 r-0.7 s-0.5 t2.9
nece+para 5.3 a-0.4 d0.4 g-0.3 i-0.5 j-0.3 o0.9 r-0.3
nece+que 5.9 d-0.6 e1.2 g-0.6 h0.4 m-0.7 n-0.6 o1.4 p-0.4 s-0.5 t1.4
nece+tarj 7.3 a-0.4 f0.4 h-0.4
nece+un 7.1 a-0.5 i0.4 n0.8
nece+una 6.8 c1.1 d0.9 h0.5 i-0.4 k-0.5 l0.5 s-0.3 t0.8
necesi 4.2 a-1.7 c1.1 f0.4 g-0.4 h0.7 j-1.3 l0.4 m-0.8 n-0.4 o2.6 p-1.4 q0.3 r0.7 s-0.8 t2.7
nega 6.8 a-0.5 c-0.5 e-0.5 h0.3 n-0.4 r0.5
nega+a 7.1 a-0.4 c-0.5 h0.4 n-0.4 r0.3
negaba 7.3 c-0.3 g0.3 h0.6 k0.4 r0.4
nego 6.2 a0.7 d0.9 e1.4 g-0.4 k-0.5 o0.8 r-0.4
negoci 6.6 a0.9 c0.3 d0.9 e1.7 g-0.4 k-0.4 o0.9 r-0.4
negr 6.8 a-0.5 b0.3 c0.3 d0.3 f-0.3 h0.9 j-0.4 l-0.3 p0.4 q0.5 r0.4 s-0.4
negro 7.1 b0.5 g0.3 h0.6 m0.4 p0.5 q0.5 r0.3 t0.4
nere 7.3 e0.4
nerea 7.3 e0.4
nerv 7.3 e0.7 h0.3 t0.9
nervio 7.3 e0.7 h0.3 t0.9
neve 7.3 a-0.4 c-0.4 f0.5 g0.4 k1.0 r0.5
nevera 7.3 a-0.4 c-0.4 f0.5 g0.4 k1.0 r0.5
news 7.1 a1.1 b0.7 c-0.4 d2.5 e0.7 g-0.4 o0.6 r-0.4 s0.6
newsle 7.1 a1.1 b0.7 c-0.4 d2.5 e0.7 g-0.4 o0.6 r-0.4 s0.6
ni 4.6 a2.3 b3.3 c2.3 d2.9 e1.6 f0.4 g0.9 h0.6 i0.3 j-0.8 l0.5 m2.3 n1.1 o-0.4 p4.3 r1.6 t0.4
ni+a 6.6 a0.5 c-0.3 d0.3 e-0.7 f0.6 j0.4 p0.5 s0.3
ni+al 7.1 d0.5 e-0.4 j0.4 k0.8 p0.7
ni+con 7.3 b1.3 g0.9 p0.5 r1.0
ni+el 6.6 a1.1 b-0.3 c1.1 d1.0 e1.5 g-0.3 j1.0 k0.4 r-0.3 s1.2
ni+lo 7.1 a0.7 i-0.3 p2.2 s1.1
ni+los 7.3 a0.6 b0.8 c0.8 e0.7 p0.7
ni+me 7.3 a0.7 b1.5 e0.3 i1.4 p1.6 s0.5
ni+nos 7.3 a-0.7 b0.4 c-0.3 d-0.4 e-0.4 g0.6 k0.5 n0.4 o0.4 r0.7
ni+pago 7.3 a0.6 b1.5 i1.4 j0.4 p1.2
ni+para 7.1 a-0.6 b-0.3 d0.8 h0.5 i-0.4 m0.3 p-0.4 r0.3 s-0.5 t0.3
ni+se 6.8 a-0.4 d0.3 i0.7 l0.8 t0.5
ni+siqu 7.1 a0.6 b0.8 c0.5 d0.9 i0.5 m0.6 p0.9
ni+un 5.7 a0.6 b1.8 c0.8 d1.8 e1.2 g0.4 h0.4 j-0.6 k-0.4 l1.5 n-0.3 o0.4 p-0.4 r0.4 t0.8
ni+una 5.7 a-0.9 c0.4 d-0.7 e1.3 f1.3 g2.4 h1.2 j-0.6 k0.5 n0.9 o0.6 p-0.9 r3.0 s-0.8 t0.4
ni+uno 7.3 a0.6 b0.6 c1.8 e0.3 p0.5 t0.3
nico 7.1 a-0.6 c-0.4 g1.1 h0.9 l0.4 r1.0
nieg 6.0 d0.5 e0.5 f1.1 g-0.6 i-0.5 j-0.5 k0.5 l-0.3 o-0.4 p1.3 r-0.4 s-0.5 t0.4
nieg+a 6.1 b-0.3 d0.5 f1.2 g-0.5 i-0.5 j-0.5 k0.5 l-0.3 o-0.4 p0.7 s-0.5 t0.4
niega 6.5 a-1.1 c-0.3 e-0.6 f0.5 g-0.3 j-0.4 k0.6 m0.5 o-0.4 p-0.7 t0.5
niego 6.8 a1.1 d0.4 e1.2 f0.8 g-0.4 p2.2 r-0.4 s-0.3
niet 7.1 a-0.3 f0.4 g0.6 n1.1 r0.4
niet+de 7.3 n0.9 r-0.4
nieta 7.3 a-0.3 c0.4 f0.5 g0.6 n1.2 r0.5
niev 7.1 a-0.5 b-0.4 k1.2 l-0.3 m-0.3 n-0.4 o-0.4 q0.7 t0.4
nieve 7.3 a-0.3 k1.2
nif 7.1 a-0.3 c-0.4 d-0.4 e-0.4 h-0.3 m0.6 o0.4 s-0.3
nina 6.5 b-0.5 d0.6 e0.6 i-0.3 k-0.3 l1.2 q0.7 r0.4 s0.4
nina+y 7.3 c0.3 d0.5 l1.5
ning 6.1 a0.4 c1.3 d0.4 f1.1 h0.6 i-0.6 k0.4 p-0.5 s0.8 t0.3
ning+de 7.3 e0.3 i0.6
ning+pago 7.1 e-0.7 l1.2 m0.7 p0.5 r-0.3
ning+part 6.8 c-0.3 f0.9 g0.4 h0.3 m-0.3 n0.5 r0.7
ning+siti 7.3 b0.6 e0.3 s0.4
ningun 6.1 a0.4 c1.3 d0.4 f1.1 h0.6 i-0.6 k0.4 p-0.5 s0.8 t0.3
nino 5.7 a0.5 b-0.4 e0.7 g-0.6 i0.4 j0.6 k0.5 n-0.4 q0.6 r-0.7 s0.4 t-0.3
ninos 6.2 a0.8 b-0.4 c-0.4 d-0.5 e0.7 f-0.4 g-0.4 j0.8 p0.4 q0.7 r-0.6 s0.8
no 2.0 a2.9 b-1.3 d0.8 e1.7 f-0.4 g-2.0 h-1.9 i1.9 j-0.8 k1.6 m0.9 n-1.1 o0.4 p3.2 q-1.9 r-2.1 s1.6
no+abon 7.3 a0.4 b0.8 p1.1
no+acab 7.3 a0.7 b1.5 c1.3 e-0.3 g-0.4 m0.4 s1.0
no+al 7.1 a-0.4 c0.4 d-0.4 f-0.3 n0.8 o1.3
no+apar 7.3 b0.6 c1.0 d-0.3 i-0.3 k1.7 m0.9 p-0.3
no+arra 7.3 b0.4 e0.6 q0.4 t2.4
no+aten 6.8 a0.3 b0.7 d0.4 e0.5 k0.3 m-0.3 p1.0
no+baja 7.3 c0.3 e0.7 j0.5
no+cabe 7.3 a-0.5 d0.3 e-0.4 n0.4
no+camb 6.6 a-1.1 e-0.4 g-0.5 h0.3 i-0.6 p-0.3
no+cobr 6.8 c0.5 e-0.5 i-0.3 j0.4 l1.1
no+coin 7.1 a0.9 e0.7 i-0.4 j0.5 m1.7 p-0.3
no+cons 7.1 a0.8 c0.3 d0.8 e0.3 p1.3
no+cont 6.1 a-1.2 d0.4 e-0.7 g-0.4 k1.7 l0.5 m0.5 p-0.4 s-0.7 t0.7
no+corr 7.3 a-0.4 m-0.3 n0.4 o0.8 q1.1
no+cuen 7.1 a-0.7 i1.4 k1.6
no+cump 7.3 a0.4 e0.9 p0.6
no+da 7.3 a-0.5 g0.5 h0.5 l0.9 r0.5 t0.4
no+de 6.8 a-0.7 c-0.5 e0.5 f0.4 g-0.5 h1.4 i-0.4 o0.5 p0.5
no+deja 7.3 a-0.3 k0.8
no+dice 7.3 g0.4 j0.5 n0.5 p0.6 q0.5 r0.8
no+digo 7.1 a0.8 b0.8 d0.5 i0.6 m0.7 t-0.3
no+doy 7.3 d1.0 n1.2 s0.5
no+dudo 7.3 a0.6 b1.4 i0.4
no+el 6.6 b0.5 d0.8 e0.6 f0.9 g-0.3 i0.5 n0.4 o0.9 p-0.5 s-0.3
no+encu 7.1 a-0.4 b-0.3 h0.6 o0.7 r-0.4 t1.2
no+enti 7.1 a-0.4 b-0.3 e-0.7 f-0.4 h0.4 m-0.3 o1.1 r0.4 s-0.3
no+entr 6.8 e0.3 p-0.3 q0.5 t0.8
no+era 7.1 a-0.8 c0.3 g2.0 h-0.3 i0.4 k0.5 l0.4 o0.3 p-0.4 r2.5 s-0.3
no+es 5.2 a1.1 c1.1 d1.5 e2.4 f1.0 j0.5 m0.7 p0.4 q0.7 r0.3
no+espe 7.3 a0.7 c1.3 i-0.5 p1.2 s-0.3
no+esta 6.0 a2.2 c2.0 d0.6 e1.0 f1.0 g-0.4 i0.8 k-0.4 m2.6 o-0.3 t0.6
no+esto 7.3 a0.5 e-0.4 f0.3 m1.9
no+exis 6.8 b-0.3 d0.8 e-0.4 f-0.6 i-0.6 r0.4
no+fue 7.1 a0.6 c0.3 d1.3 i1.3
no+func 6.8 a0.4 e1.9 g-0.4 i-0.4 j-0.3 k0.4 n0.5 o-0.3 p1.0 s-0.3
no+ha 6.0 a-0.3 c0.8 e0.6 f-0.6 i-0.8 j-0.4 k-0.5 l1.0 m0.8 n0.9 o0.5 p0.6 r0.5
no+habi 7.3 c-0.4 n1.2 q-0.3
no+habr 6.6 a0.4 b0.5 c0.5 g0.5 h-0.4 i1.0 j0.3 r0.7
no+hace 5.7 a-0.8 b-0.4 d0.3 e0.9 g0.4 h0.7 k1.5 m1.3 p-0.8 q0.5 r0.3
no+han 6.8 a0.6 c1.3 e0.4 g0.4 j0.5 n0.6 p0.5 r0.5 s0.7
no+hara 7.3 a-0.5 i0.8
no+hay 4.9 a0.7 b-1.3 c1.6 e2.0 f1.3 i1.9 j-0.3 k1.5 m-0.4 n0.7 p1.6 r1.0 s-0.9 t0.6
no+haya 7.3 a0.4 c0.8 l1.2
no+he 5.9 a0.5 b-0.5 c0.7 d1.5 e1.0 f0.6 h0.3 n-0.4 p0.6 r0.4 s0.9 t1.1
no+hubo 7.3 g0.9 h1.2 r1.1
no+la 5.6 a0.9 c0.5 d0.6 e1.6 f0.4 g-0.8 i1.7 j1.4 l-0.5 o2.0 p0.8 q-0.4 s-0.7 t-0.6
no+las 7.3 c0.4 s0.6
no+le 6.0 a-1.1 d1.2 e-0.7 f1.0 h0.6 i-0.8 k0.4 m-0.4 n-0.6 s-0.8 t-0.5
no+les 6.6 a0.4 c-0.5 d-0.3 g0.3 i-0.6 p0.6 s1.6
no+lleg 6.0 a-0.3 b0.4 c0.9 e-0.5 f0.8 g-0.6 i-0.6 k2.1 l1.9 o-0.3 p-0.8 q-0.5 r-0.4 s1.6
no+lo 4.9 a0.4 b1.1 d1.0 e1.5 g-0.8 h0.4 j0.6 l1.0 m-1.1 n0.5 o1.1 p0.3 s-0.4 t0.4
no+los 7.1 a0.7 d0.4 e-0.5 l0.5 m3.1 n-0.3 p-0.4
no+me 4.6 a-0.8 b1.2 d1.3 e1.0 f0.5 g0.6 h1.9 k1.4 l1.5 n0.5 o1.6 p-1.7 q0.4 r0.7 s0.8 t1.7
no+nece 7.3 a-0.8 i-0.4 r-0.3
no+nos 5.5 b1.1 d-0.4 e0.9 g-0.5 k1.6 l-0.5 m0.5 o1.4 p-0.8 r-0.4 t0.8
no+os 6.2 a0.9 d0.5 f0.3 i0.6 j-0.3 p1.1 r0.3 s1.3
no+paga 6.0 a-1.4 b-0.3 d-0.6 f0.8 g-0.6 i-0.7 l0.4 m0.6 p0.4 s-0.6
no+para 7.1 e-0.5 s0.4
no+pasa 6.8 k-0.4 o0.3
no+pien 6.1 a1.1 b0.5 c-0.3 e1.2 g-0.6 i-0.4 j0.4 m0.8 p2.6 s-0.6
no+pode 6.8 a0.9 c-0.6 d-0.5 e2.5 f1.4 g-0.3 i-0.5 j-0.3 l0.7 m-0.4 n0.3 p-0.5 q0.3 t2.4
no+podr 6.2 a-1.5 e-0.6 f0.3 g-0.5 j-0.4 k2.8 l2.8 n0.4 p-0.4 r0.4 s-0.3
no+pong 7.1 p0.6
no+por 6.8 d1.0 e-0.5 i-0.4 l0.5 o0.4 q-0.3 s-0.5
no+proc 7.3 c0.4 e0.8 j0.4 o0.6 p0.4
no+pror 7.3 e0.3 g0.6 h0.8 i0.5 r0.6
no+pued 5.4 b0.7 d0.4 e0.4 f0.6 g-0.4 h-0.5 j-0.4 k1.7 m0.5 o1.3 p0.4 r-0.3 s-0.3
no+que 7.3 a-0.6 d-0.5 g0.6 h1.1 i-0.4 l0.4 r0.6
no+quer 7.3 d0.5 j0.6
no+quie 6.0 a0.5 e0.4 f0.9 g-0.4 h-0.4 i0.7 j-0.3 k-0.4 p-0.4 r-0.3 s0.4 t-0.4
no+quis 7.3 a0.7 j1.3 s0.9
no+reci 7.1 d0.4 e-0.4 i0.5 m0.6 p0.5
no+reno 6.6 a0.5 b0.6 c-0.3 d-0.5 e-0.4 i1.2 p-0.3
no+resp 6.6 b-0.3 d0.6 f0.7 h-0.3 j-0.4 k0.4 m-0.4 n0.4 r-0.3 t-0.3
no+sabe 6.8 b0.4 c-0.6 d1.1 e0.8 f0.9 g0.5 i-0.3 m-0.4 r0.6 s-0.4
no+sale 6.8 a0.6 e0.8 i-0.5 k0.5 l1.0 m0.4 p1.8 r-0.5 t0.8
no+salg 7.3 a0.5 e0.8 p0.7 t0.5
no+se 4.2 a0.6 c0.7 d-0.8 e1.0 g1.1 i-0.8 j-0.9 k0.5 l0.8 m1.7 n0.6 o0.7 q0.9 r1.8 t1.7
no+segu 7.3 a0.5 d0.8 e0.5 i1.4
no+sera 7.3 a0.4 c0.7 i0.6 j-0.4 p0.9
no+somo 7.3 d0.8 f0.4 i1.0 m0.3
no+son 7.3 a0.5 c1.2 i0.4 m1.1
no+soy 6.4 d0.5 e-0.8 g0.9 i-0.5 j1.6 k1.5 m0.4 p-0.4 r0.9 s0.7
no+te 5.7 b-0.5 c0.5 d-0.6 e0.7 f0.6 i0.7 j-0.4 m-0.4 n1.0 q-0.4 s0.5 t-0.3
no+tene 7.1 a0.7 c1.2 d-0.3 i-0.3 j-0.3 k1.4 q0.3 s2.0
no+teng 6.6 b-0.4 c-0.4 g0.7 m-0.4 n-0.3 o0.4 p0.7 r0.8 s0.3
no+tien 6.6 c0.6 e0.5 f0.4 g-0.3 j-0.4 l0.4 r-0.6 t1.1
no+trab 7.3 c0.3 d1.2 m0.4 o0.4
no+va 7.1 e0.4 h-0.4 i0.9 k1.0 m0.5 p0.5
no+vamo 5.8 a0.3 b0.5 d0.6 e0.4 g-0.6 i0.9 l0.7 p0.3 s-0.5 t0.5
no+veo 7.3 a0.5 b0.6 c0.4 e0.3 p0.8 s0.4
no+vien 6.8 c1.6 h0.4 i-0.4 o0.9 p0.5 q-0.3
no+voy 5.9 b0.5 g-0.4 i0.4 k1.7 l-0.5 m-0.5 n-0.5 p1.5 s-0.5 t-0.4
noch 5.4 a-1.0 b0.9 c1.1 d0.4 e0.4 f-0.4 g1.1 h0.6 i-0.5 k0.6 l0.4 m-0.6 n2.4 p-0.8 q0.6 r1.8 t1.7
noch+que 7.3 a-0.4 g1.0 n0.4 r1.1
noch+y 7.1 a-0.6 g0.4 h0.7 t1.0
noche 6.0 c1.0 d0.5 e0.9 g0.8 h0.6 i-0.5 m-0.3 p-0.5 r0.7 t2.0
noches 6.4 a-0.5 b1.4 d-0.3 g0.6 k0.5 m-0.4 q0.9 r1.0 s-0.3
noct 7.1 a0.6 c0.8 e-0.5 i0.5 m1.4 o0.3
noctur 7.1 a0.6 c0.8 e-0.5 i0.5 m1.4 o0.3
noel 7.1 e-0.4 h-0.4 l0.3 m0.5 p0.6 q0.4 s0.6
noelia 7.1 e-0.4 h-0.4 l0.3 m0.5 p0.6 q0.4 s0.6
noga 7.3 c0.4 e0.8 j0.3
noma 7.3 a-0.3 g0.7 h0.4 k0.5 l1.0 n0.6 q1.5 r1.1 t0.3
nomas 7.3 a-0.3 g0.7 h0.4 k0.5 l1.0 n0.6 q1.5 r1.1 t0.3
nomb 4.6 b-0.6 c0.3 d0.5 e1.2 f0.9 h0.7 i-1.4 j-0.3 n0.5 o1.6 p-0.7 q1.6 r0.5 s2.3 t0.6
nomb+con 7.3 d0.7 g0.4 s0.6
nomb+de 5.3 d-0.4 e2.2 g-0.8 i0.9 l-0.6 o2.1 p-0.3 q1.5 s1.2 t1.0
nomb+del 7.3 e0.3 g1.2 l0.3 r1.7 s0.6
nomb+que 7.3 c0.9 e-0.5
nomb+y 7.3 a0.7 d0.7 e-0.5 f0.9 j-0.3 n0.3 p0.8 s-0.4
nombre 4.6 b-0.6 c0.4 d0.6 e1.5 f0.9 g-0.7 i-1.3 n0.6 o1.7 p-0.6 q1.7 s2.4 t0.7
nomi 5.7 a0.7 b0.6 d0.5 f0.9 i0.6 n-0.6 t-0.3
nomi+de 6.8 a0.6 b-0.3 d0.8 e0.9 f1.1 h-0.3
nomina 5.7 a0.7 b0.6 d0.5 f0.9 i0.6 n-0.6 t-0.3
norm 6.6 c-0.4 d0.7 e0.6 f1.4 k0.3 m0.4 s-0.3
normal 6.8 c-0.3 d0.7 e0.7 f1.5 k0.4 m0.5 s-0.3
nort 6.4 a0.5 b0.7 d-0.6 e1.3 g-0.4 k0.4 o0.8 q1.3
norte 6.4 a0.5 b0.7 d-0.6 e1.3 g-0.4 k0.4 o0.8 q1.3
noru 7.3 e0.5 i0.5
norueg 7.3 e0.5 i0.5
nos 2.8 a-1.6 b1.3 c-1.2 e-0.9 f-0.6 g-1.1 h-0.5 i3.1 j0.4 l0.7 p-3.3 r-0.5 s-2.4 t1.4
nos+acab 7.3 a-0.4 e0.5 g-0.3 h2.5 i-0.6 n0.6 t0.4
nos+apan 7.3 a-0.4 b0.7 i0.6 m0.3
nos+avis 7.1 a0.7 b0.6 d0.3 e0.8 i0.6 j0.6 m0.6 q0.4
nos+ayud 7.1 a-0.7 b0.4 f0.3 i-0.6 k0.5
nos+camb 7.3 b0.9 d-0.4 i0.5
nos+cobr 7.1 c1.0 d-0.3 m1.0 t0.3
nos+comp 7.3 b1.6 g-0.3 i1.3 k0.4 n0.3 o0.3 r-0.4
nos+cono 7.3 a0.9 i0.4 s1.6
nos+cost 7.1 a0.4 p1.5 s0.7
nos+das 7.3 b0.3 f0.3 l0.9
nos+debe 7.3 a-0.5 d-0.3 e0.4 l1.7 q-0.4
nos+deja 6.8 a-1.0 b0.3 d-0.5 j-0.3 l0.5 t0.4
nos+dejo 7.3 a-0.4 i-0.3 k0.3 m0.4 o0.3
nos+desp 7.3 a-0.4 g0.6 i1.1 r0.6
nos+devu 7.3 b0.5 e-0.5 i0.5
nos+dice 7.3 e-0.4
nos+dist 7.3 a0.3 c1.7 e-0.3 g0.6 i-0.3 r0.8
nos+enca 7.3 a-0.6 c-0.4 f0.3 j-0.3 l0.3
nos+ente 6.8 b0.4 d0.6 e-0.8 g0.4 j0.5 m0.7 r0.3 s0.5
nos+entr 7.3 a1.0 e2.4 g-0.3 n0.4
nos+envi 7.3 c-0.4 d-0.4 e0.6 f0.5 n-0.3 o0.7
nos+esta 7.3 b0.5 d-0.4 e0.4 o0.4 t1.0
nos+faci 7.3 a0.6 d0.5 i0.9
nos+fact 7.3 a1.1 k-0.4 l0.4 m1.8 n0.7
nos+falt 7.1 a-0.7 e-0.6 f-0.3 k0.3 o0.5 r0.4 t2.2
nos+gust 6.5 a-0.9 b-0.4 e-0.6 h1.9 i-0.6 k0.7 m0.3 n0.4 q0.6 r0.5 s-0.4 t0.3
nos+ha 4.8 a-1.2 c-0.3 e0.9 f-0.5 g-0.5 h0.4 i-0.6 j0.6 l1.7 o1.1 p-1.3 q0.6 s-0.9 t1.2
nos+habe 6.8 a0.7 b-0.3 c-0.3 e-0.8 i-0.3 m2.4 n0.4
nos+habi 6.8 a-0.3 c-0.3 d0.5 g1.3 i0.7 j0.4 r1.2
nos+hace 6.5 b-0.3 d1.3 g0.3 h0.7 i0.9 o0.9 t0.6
nos+han 6.2 a-0.7 d-0.4 e0.5 g0.3 i-0.6 j-0.4 k-0.3 l0.5 n0.6 o-0.5 p-0.5 r1.2 s-0.6 t-0.4
nos+has 7.3 c0.4 e-0.3 g1.0 k0.3 n1.1 q0.7 r0.9
nos+hemo 7.1 a-0.4 d1.1
nos+jubi 7.3 i0.8
nos+la 7.1 a-0.3 e-0.3 g0.6 h0.9 k0.7 n0.4 o0.3 r0.7
nos+llam 7.3 a0.5 d1.6 e-0.4 i-0.4 t-0.4
nos+llev 7.1 b1.2 e-0.4 i0.8
nos+lo 6.1 a0.4 b0.5 d-0.4 e0.4 i1.0 l-0.4 n0.4 p-0.3 r0.6 s-0.3 t0.5
nos+mand 7.3 e0.4 j0.6 k0.3
nos+marc 7.3 e-0.4 g-0.3 i0.9 s0.8
nos+muda 7.3 d-0.3 n0.3
nos+ofre 7.1 a0.6 b0.4 e-0.3 i1.5
nos+pare 6.8 a0.7 b1.4 c0.7 d-0.8 g-0.3 m0.6 q0.4 t0.4
nos+pasa 6.6 a-0.3 b0.4 d-0.3 g-0.5 h1.2 q-0.4
nos+pide 6.4 c0.4 d0.5 g-0.4 h0.5 i-0.5 j0.9 l-0.3 m0.7 o1.2 p-0.4 s-0.4 t0.6
nos+preg 7.3 a0.7 g-0.4 i1.9 s2.0
nos+preo 7.3 a0.4 e0.7 f0.3 n0.4
nos+prep 7.3 a-0.5 r-0.3
nos+pusi 7.3 c0.4 e0.4 g0.4 i0.4 r0.4
nos+puso 7.3 a-0.5 e-0.4
nos+qued 6.4 f-0.3 g1.0 h2.0 k-0.5 l0.3 m0.8 p-0.3 r-0.5 s-0.3 t0.7
nos+quit 7.3 a-1.1 c-0.3 g2.2 i-0.3 o0.3 q0.7 r2.3
nos+recl 6.5 a-0.9 e-0.4 i-0.4 l0.5 o-0.4 p0.7
nos+reco 7.3 a-0.6 f-0.4 g-0.4 i-0.3 m0.5 t0.7
nos+reda 7.3 a-0.5 d-0.3 j-0.3 m0.3
nos+remi 7.3 e1.0 i1.0
nos+rese 7.1 a0.9 c0.9 d0.6 e-0.3 j2.0 p0.9
nos+va 6.1 b2.3 d-0.4 e-0.3 f0.4 g-0.6 i0.8 j-0.6 l0.7 m0.7 o-0.4 p-0.6 q-0.4 s-0.4 t-0.4
nos+vamo 5.4 a0.6 e-0.6 i1.8 j-0.6 p-0.6 s0.4
nos+vemo 6.1 a-1.0 b0.4 c-0.3 d0.6 g-0.6 i-0.6 k0.7 l0.4 n0.6 p-0.4 s-0.4 t-0.5
nos+vere 7.3 a1.0 d0.3 j2.3 p0.5
noso 5.1 a-1.2 b-0.9 c-0.7 d0.6 g0.5 h0.9 i-0.6 j-1.0 k0.5 l0.4 m0.4 o0.7 s-1.3 t0.5
noso+en 7.1 a-0.8 g-0.4 i0.3 r-0.5
noso+somo 7.1 a0.4 e1.4 s-0.3
nosotr 5.1 a-1.2 b-0.9 c-0.7 d0.6 g0.5 h0.9 i-0.6 j-1.0 k0.5 l0.4 m0.4 o0.7 s-1.3 t0.5
nota 4.9 a-0.7 c0.4 d1.3 e0.5 g0.8 h1.4 i0.5 j0.3 k0.9 m-0.3 p-1.0 r1.7 s-1.4 t0.4
nota+de 6.6 a-0.6 d0.3 e-0.6 g-0.4 h-0.5 r-0.4
nota+que 6.8 a1.5 c0.4 d2.2 e1.2 g-0.3 h0.5 p-0.3 s0.4
nota+y 7.1 a-0.7 j-0.5 k-0.4 t0.8
notado 7.3 a-0.6 c-0.5 d-0.3 e-0.6 g1.5 h0.9 i-0.4 r1.5
notari 5.3 a-0.7 c0.7 e0.6 f0.5 h0.4 i1.0 j0.8 k0.9 p-0.6 r0.7 s-0.9 t0.7
noti 5.6 a0.9 b-0.7 c0.6 g-0.8 h-0.6 j2.0 l0.4 m-0.6 n-0.4 p-0.7 q0.6 s1.3
noti+de 7.3 a0.4 e-0.3 i-0.3 j1.0 s-0.4
noti+del 7.3 c0.4 d0.6 k0.4
noti+que 7.3 c0.7 j0.6 l1.2 s0.8
notici 6.4 a1.1 b-0.3 c1.2 d-0.5 e-0.5 g-0.6 i-0.5 j1.6 k0.5 l-0.3 p-0.5 r-0.5 s1.3
notifi 6.1 b-0.4 c-0.5 d0.5 h-0.4 i0.7 j0.7 k-0.6 l0.7 m-0.4 q0.7
nova 7.3 a-0.5 g0.8 h0.8 o0.8 q0.4 r0.9
nove 5.9 a0.6 c0.4 d1.0 f-0.3 g-0.3 h-0.3 i1.3 k0.3 n-0.4 q-0.4 r-0.5
nove+y 7.1 e0.5 h-0.3 p0.8
noveda 7.3 a0.6 d1.4 e-0.4 r-0.5
novela 7.1 a-0.6 e-0.7 j-0.4
novent 6.5 a0.4 c0.4 d-0.3 e1.4 h-0.4 i0.7 j0.6 p0.6
novi 5.5 a0.4 b0.3 c0.7 d0.8 f0.3 g-0.9 h-0.7 i-1.0 l0.8 m1.0 n0.5 q2.0 r-0.5 s1.4 t0.5
novi+y 7.3 d0.8 e-0.3 j0.8 s0.6
novia 7.3 l0.4 m1.5 r-0.3 t0.3
novias 7.1 a0.9 b0.7 c1.1 d0.8 s2.0
noviem 5.9 a-0.8 d-0.6 f0.6 g-0.7 h-0.6 i-0.8 j-0.6 k0.3 l0.7 n0.8 q2.4 s-0.6 t0.3
nues 3.6 b-0.4 c0.5 d-0.4 e1.1 f4.0 g-1.6 h0.4 i1.0 j1.0 k0.8 l0.8 n0.9 o0.6 s-2.0 t0.3
nues+abog 5.1 c-0.4 d-0.4 e-0.5 i-0.5 m0.6 p-0.4 s-0.3
nues+admi 7.3 a0.5 c-0.4 d0.4 e1.3 f1.3 h-0.4 i-0.5 o0.3
nues+bufe 7.1 i-0.3 j0.7 k0.4
nues+cif 7.3 a-0.4 d-0.3 e-0.4 h0.5 i-0.3 m0.4 o0.4
nues+clie 6.6 a-0.9 c0.7 d-0.5 e-0.4 j-0.4 k0.6 l0.4 n0.5 p-0.4
nues+cons 7.3 a0.6 c1.2 f1.8 j0.5 k0.4
nues+cont 7.3 a-0.4 i0.9 r0.8
nues+cuen 7.3 a0.8 d0.4 e1.2 i1.3
nues+depa 7.3 a0.5 e0.8 j0.8 p0.5
nues+dire 6.6 a0.5 b1.1 c0.8 d-0.7 f3.3 h0.6 i-0.5 j-0.4 l0.4 m-0.4 p-0.3 q0.5 s-0.3 t0.4
nues+gere 7.1 a0.7 c0.5 d-0.3 e1.9 f2.1 i-0.3 l0.6 m-0.3
nues+la 7.3 a-0.5 h0.4 k0.5
nues+letr 7.1 h0.3 i0.4 j1.1 n0.4 t0.6
nues+nuev 7.3 a0.9 i1.1
nues+part 7.3 a-0.6 i-0.4 j0.5 p0.4
nues+reun 7.3 a-0.5 i-0.3 k1.8 t0.4
nuestr 3.6 b-0.4 c0.5 d-0.4 e1.1 f4.0 g-1.6 h0.4 i1.0 j1.0 k0.8 l0.8 n0.9 o0.6 s-2.0 t0.3
nuev 4.1 a-1.3 b-0.3 c0.4 d-0.5 h-0.5 i0.7 j-1.3 k1.4 n-0.9 o1.3 p-0.5 q-0.8 r0.9 s-1.8 t0.9
nuev+avis 7.3 i-0.5 k1.6 p1.4
nuev+de 7.3 a-0.6 i-0.3 l0.5
nuev+el 7.3 f0.5
nuev+en 7.3 a-0.4 q0.8 t0.5
nuev+fech 7.3 e0.4 k1.2 t0.6
nuev+lleg 7.3 d0.4 i0.6
nuev+me 7.3 h-0.3
nuev+prov 7.3 a0.9 i1.1
nuev+y 7.3 c0.6 d-0.4 n0.4 o0.6
nueva 5.3 a-1.0 b0.3 d0.4 h-0.5 i-0.6 k1.4 l-0.3 m-0.4 n-0.6 o1.3 p-0.7 q-0.3 s-1.0
nuevas 6.6 a-0.6 b-0.3 c-0.5 d-0.5 e-0.5 f-0.4 i-0.5
nueve 5.6 c0.9 e0.6 g0.8 i-0.9 j-0.5 l0.5 m1.0 n0.4 o0.6 r0.8 t1.3
nuevo 5.0 d-0.6 e0.9 f0.7 h-0.4 i2.8 j-0.9 k1.3 o0.6 q-0.4 r0.7 s-0.9 t-0.4
nuevos 6.8 a-0.4 d-0.5 f0.3 h0.3 i-0.6 j-0.3 l-0.3
nula 7.3 a0.5 j1.4 m0.7
nume 5.1 a0.7 b1.7 c0.5 e1.1 f0.8 g-0.7 i1.7 j1.3 k0.5 o0.4 p-0.9 s-0.9 t-1.0
nume+de 5.8 a0.6 c0.6 d-0.5 e0.7 f-0.4 g-0.5 i0.8 j1.4 k0.7 o0.7 p-0.5 s-0.4 t-0.7
nume+y 7.3 a0.6 b0.7 d0.8 i1.2
numero 5.1 a0.6 b1.1 e0.7 f0.4 g-0.7 i1.7 j1.3 k0.5 p-0.9 s-0.8 t-1.0
nunc 6.1 b-0.5 c1.0 g1.6 h1.1 i-0.5 j0.5 m-0.5 n-0.4 r2.0 t-0.5
nunc+habi 7.1 a-0.4 d-0.4 g0.8 h0.8 k0.4 n-0.3 r1.1
nunca 6.1 b-0.5 c1.0 g1.6 h1.1 i-0.5 j0.5 m-0.5 n-0.4 r2.0 t-0.5
nuri 6.6 a-0.6 c-0.3 e-0.5 l0.8 m-0.4 n0.9 q-0.3
nuri+que 7.3 e-0.4
nuria 6.6 a-0.6 c-0.3 e-0.5 l0.8 m-0.4 n0.9 q-0.3
o 4.0 a-1.9 b0.7 c0.9 d-0.4 e-1.7 g-2.6 h-0.6 i-0.8 k1.2 l-0.5 m1.6 n-0.8 o3.5 p-2.2 q0.9 r-1.2 s-1.1 t0.4
o+a 7.1 c0.8 d0.4 e-0.3 i0.6 j0.4 n-0.4 o1.5 q-0.3
o+acud 7.3 m0.7
o+con 7.3 a-0.6 d0.4 e-0.3 h0.4 o2.1 q1.1 r0.4
o+el 7.1 a1.1 c0.7 i1.1 j1.1 k0.4 m1.8
o+en 7.3 a0.5 b0.7 c0.6 i1.2
o+es 7.3 d0.4 f0.5 o0.3
o+esta 7.3 a-0.5 g-0.3
o+hay 6.6 b-0.4 d-0.4 e-0.9 f-0.3 i-0.3 j0.7 k0.4
o+la 6.5 a0.3 b1.0 c-0.7 d-0.5 e0.5 f1.0 h-0.4 i-0.4 l-0.3 m0.4 o0.6 p-0.4 q-0.3 s0.8 t-0.3
o+lo 6.5 a-0.5 b-0.5 e-0.7 g-0.4 h-0.4 i-0.5 j0.7 p0.3 s-0.6
o+me 7.1 a0.9 b0.6 e0.5 f1.7 i0.3 m0.9 s1.1
o+no 6.6 b-0.4 c2.4 d0.7 h0.4 i-0.4 k0.5 l-0.4 o2.1 p-0.6 q-0.4
o+por 7.3 a0.9 b1.0 e0.6 m0.7
o+sea 6.4 a-0.8 c-0.4 e-0.4 f-0.3 h0.4 j-0.4 n-0.5
o+si 7.3 d-0.3 h0.4
o+solo 7.1 d1.0 g-0.4 l0.9 n0.7 r-0.4
o+va 7.3 a-0.9 c0.3 d-0.3 h0.4 q0.4
obdu 7.3 n0.8 t-0.3
obduli 7.3 n0.8 t-0.3
obis 7.1 a-0.6 c0.3 d-0.4 g0.7 r0.7
obispa 7.3 c0.3 f0.4
obli 6.1 d0.6 e0.5 f0.8 g-0.4 h1.0 j1.7 k0.4 m0.7 n-0.5 o-0.5
obli+a 6.5 a0.4 c-0.5 e1.0 j1.5 s0.5
obli+de 7.3 e-0.5 f0.7 k0.5 m0.9
obliga 6.1 d0.6 e0.5 f0.8 g-0.4 h1.0 j1.7 k0.4 m0.7 n-0.5 o-0.5
obra 4.8 b-1.2 c2.0 e0.5 f0.8 g-1.2 i-0.5 j-0.6 k2.3 l1.3 m1.4 n0.4 o0.3 t0.5
obra+a 7.3 a0.5 c0.9 i1.3
obra+de 6.8 k0.5 l0.6 m0.9
obra+no 7.3 a0.6 c0.8 e1.2 f0.9 p0.7
obra+que 7.3 c1.4 s0.9
obra+y 7.1 a-0.6 b-0.3 h-0.3 k0.4 o0.5
obrado 7.1 k0.4 r-0.4 t0.4
obras 6.5 a-0.4 b-0.5 c1.2 d-0.3 e-0.5 i-0.4 j-0.4 k1.8 l0.6 m-0.5 n0.7 r0.4 s0.8
ocas 7.3 a0.4 e1.2 j1.2
ocasio 7.3 a0.4 e1.2 j1.2
oche 7.1 b1.5 h0.5 m0.3 q0.4 s1.5
ochent 7.1 b1.5 h0.5 m0.3 q0.4 s1.5
ocho 5.3 b-0.5 c-0.4 e0.4 g0.3 h1.0 i-0.6 j-0.4 k1.6 m1.3 o-0.6 p-0.8 q0.6 r0.9 s-0.9 t1.4
ocho+hora 7.3 a0.6 d-0.3 e-0.4 g0.4 h0.5 m1.0 n0.4 o-0.7 r0.5
octu 5.5 c0.6 d0.6 f0.8 g-0.7 h0.3 i0.6 l0.4 n1.0 o1.9 p0.3 q0.9 r0.3 s-0.5
octu+y 6.8 a0.4 c-0.3 n0.5 o1.7 p0.6 q-0.5
octubr 5.5 c0.6 d0.6 f0.8 g-0.7 h0.3 i0.6 l0.4 n1.0 o1.9 p0.3 q0.9 r0.3 s-0.5
ocur 6.5 a0.7 b0.3 c-0.3 e1.1 f1.3 g-0.3 i-0.3 j-0.4 m0.3 p0.4 r-0.6 s0.5
ocurre 7.3 b0.7 e0.4 p0.7
ocurri 7.1 a0.9 e0.7 f1.6 s0.8
ofer 6.5 a-0.6 b1.2 c-0.5 d1.1 g-0.7 j-0.3 p-0.3 s-0.4 t0.5
ofer+de 7.1 b1.5 c-0.6 d1.2 f-0.3 g-0.3 h0.4 i0.8 s-0.3
oferta 6.5 a-0.6 b1.2 c-0.5 d1.1 g-0.7 j-0.3 p-0.3 s-0.4 t0.5
ofic 4.7 a-1.4 c-1.1 d1.3 e-0.4 f0.8 h1.0 i-1.8 l0.6 n1.1 o1.2 p-0.5 q0.6 r1.0
ofic+de 6.0 d-0.4 e0.5 i-0.3 m0.5 n0.5 p0.8 q0.8 r0.5 s0.3
ofic+es 7.3 e0.5 g0.6 j0.7 r0.6 s0.5 t0.3
ofic+hast 7.3 d-0.4 l0.4 q0.4
ofic+la 7.3 g0.4 h0.7 k0.4
ofic+perm 7.1 a-0.6 e-0.4 k-0.3 l0.3 m-0.3
oficia 6.6 b-0.4 h0.4 j0.5 k0.7 s0.5
oficin 4.9 a-1.2 b0.5 c-0.6 d1.7 e-0.8 f0.9 h0.6 i-1.5 j-1.1 l0.5 n1.3 o1.5 p-0.3 q0.7 r0.9 s-0.4 t0.3
oficio 6.8 c-0.6 e0.5 i-0.3 j0.5 k-0.4 l0.4 n0.6 o-0.4 t-0.4
ofre 6.2 a0.9 b1.5 c-0.6 d0.3 e-0.5 g-0.5 h-0.4 i2.2 j-0.3 p0.5 r-0.4
ofre+lo 7.3 a0.6 b1.4 i1.2
ofrece 6.6 a0.7 b1.0 c-0.3 e-0.4 g-0.3 h-0.3 i1.8 r-0.3
ofreci 7.3 a0.4 b0.7 d0.7 e-0.3 i0.7 p0.8
oido 7.1 a-0.7 e-0.7 g0.5 h0.8 i-0.5 j-0.3 r0.6
ojal 7.3 e0.3 j0.4
ojala 7.3 e0.3 j0.4
ojo 6.4 b-0.4 e-0.5 i-0.4 l0.3 p-0.6 q0.7 s0.9 t0.3
ok 7.3 a-0.4 f-0.3 g-1.7 n1.1 r-1.0
ole 7.3 a-1.0 b0.5 e-0.6 g1.3 k0.4 n-0.4 o0.6 q0.4 r1.6 s-0.7
oliv 7.1 c-0.3 g0.3 k0.4 r0.3
olivar 7.3 k0.4
olme 7.3 d0.5 e-0.3
olmo 7.1 a-0.5 h0.3 j0.3 l0.4 n-0.3
olvi 6.8 a0.8 c-0.3 e-0.4 k0.8 p2.1 r0.3
olvi+el 7.3 g0.7 r0.5
olvide 7.3 a1.0 p2.4 r0.5
omic 7.1 a1.2 e1.3 j2.1
once 6.0 a1.4 c2.5 d-0.4 e-0.3 f-0.5 g-0.5 i0.6 j0.3 l-0.4 m0.9 o0.7 p-0.4 r-0.4
once+de 7.3 m1.5 o0.3
onda 7.3 a-0.5 f0.3 g0.7 h0.7 l1.0 r0.8
onli 6.8 a0.3 b0.7 c0.5 e-0.5 k0.3 l0.9
online 6.8 a0.3 b0.7 c0.5 e-0.5 k0.3 l0.9
opci 6.8 c0.8 d-0.5 e0.4 g0.6 h1.2 i1.0 o0.3
opcion 6.8 c0.8 d-0.5 e0.4 g0.6 h1.2 i1.0 o0.3
oper 6.1 c2.0 f0.3 k0.7 q0.4 r0.5 s-0.4 t-0.4
oper+de 6.8 a-0.3 d0.5 g0.5 i-0.3 k0.9 q0.3 r0.8
operad 7.3 c0.3 d0.5 i-0.4
operan 7.3 b0.4 d0.4 g0.7 k1.1 r1.0
operar 7.1 a0.3 c0.5 e0.3 i0.7 r-0.6
opin 6.0 b0.3 d-0.5 f-0.4 g-0.9 i-0.9 o-0.4 p-0.7 s1.7
opin+en 7.3 a0.9 i-0.3 j-0.3 s2.2
opinio 6.1 a-0.6 b0.4 d-0.4 e0.4 f-0.4 g-0.7 i-0.7 j-0.7 o-0.4 p-0.5 q0.3 s1.2
opor 7.1 c-0.3 e0.4 f0.5 p0.4
oporto 7.3 a-0.4 f0.5
opos 7.1 a0.4 b1.3 c-0.3 e0.7 k0.4 s0.7
oposic 7.3 b1.4 k0.4
opti 7.3 d0.8 i0.5
optica 7.3 d0.8 i0.5
orde 4.9 a-0.7 c-1.0 g0.3 h2.2 i-0.3 k0.3 l1.5 n0.9 p1.2 q3.1 r1.1
orde+al 6.8 a1.2 b0.7 d0.6 e0.6 p1.7 q-0.3
orde+de 6.2 a-1.5 d-0.4 f0.3 g-0.3 i-0.5 j-0.7 l1.4 m-0.6 n-0.5 q2.7 s-0.4 t0.9
orde+los 7.3 a-0.7 c-0.3 d-0.4 g0.7 h1.0 i-0.4 l0.4 m-0.3 r0.9
orde+y 7.3 b-0.4 d1.0 g0.4 k0.3 m0.5 r0.3
orden 5.4 c-0.7 d0.4 e0.5 f0.6 g-0.5 h0.9 i-0.7 l1.5 m-0.3 n1.2 o-0.4 p1.8 q2.2 s0.5 t-0.5
ordena 5.7 a-0.8 c-0.6 d-0.5 e-0.4 f-0.4 g0.8 h1.8 j-0.3 k1.0 l0.4 o0.5 p-0.5 q1.5 r1.4 s-0.8 t0.7
orga 6.2 a0.3 c1.2 e0.9 g0.6 h1.2 j0.5 m-0.5 p1.1 r1.0 s-0.4 t0.5
organi 6.6 c0.5 g0.8 h1.5 i-0.3 m-0.5 p0.6 r1.2 s-0.3 t0.5
organo 7.1 a0.7 c0.9 e1.0 f0.4 i0.5 j0.5 p0.6
orgu 7.3 g0.8 k0.3 r0.6
orgull 7.3 g0.8 k0.3 r0.6
orie 7.1 c-0.4 d-0.3 e0.7 i0.3 j0.3
orient 7.1 c-0.4 d-0.3 e0.7 i0.3 j0.3
orig 6.8 f0.3 k0.6 n-0.4 p0.4 q0.6
origin 6.8 f0.3 k0.6 n-0.4 p0.4 q0.6
orto 6.6 a-0.6 b0.4 c-0.5 e0.4 h-0.3 i0.7 j-0.3 k0.6 l0.3 s0.5
orto+y 7.3 a-0.7 k0.8 q0.4 s-0.3
ortogr 6.8 b0.4 c-0.3 e0.6 i0.8 s0.7
os 3.6 a-2.5 b0.4 c-2.6 d1.2 e-1.5 g-0.6 j-1.5 k0.5 l0.3 m1.0 n2.0 o0.6 p-1.7 r0.5 s0.3 t-0.5
os+acab 7.1 a-0.5 d0.3 g0.4 h0.3 m0.3 q1.5 r0.8 s-0.3
os+adju 6.8 a-0.4 f0.5 l0.4 t0.5
os+agra 6.8 a0.5 b-0.4 e0.4 f0.4 i0.6
os+conf 7.1 a-0.5 b-0.5 h-0.3 n-0.5 o-0.5 q0.5 t0.4
os+cuen 6.6 a-0.4 d-0.5 e-0.6 i-0.4 l0.4
os+dejo 7.3 d0.8 f0.7 l0.4
os+dese 7.3 a0.6 i1.3
os+digo 7.3 a-0.6 b0.5 c-0.4 d-0.4 f0.7 h0.5 l0.6 n-0.3
os+dije 7.3 a0.4 d1.3 e0.4 h0.5 r-0.3 s-0.3 t0.7
os+envi 7.3 a-0.3 f0.5 n1.1 q-0.4
os+escr 6.6 b0.7 c-0.6 e0.8 h0.5 i-0.3 m0.4 n0.7 o-0.3 r0.5 s-0.5 t0.5
os+ha 7.3 m1.6 s0.4
os+habe 7.1 a-0.4 c0.5 d0.5 g0.9 o0.3 q-0.4 r1.0 t0.6
os+hace 7.3 d1.2 e1.1 h-0.3 n0.9 o-0.3 q-0.4 r-0.4 s0.5 t0.3
os+hago 7.1 a-0.3 b0.3 d0.5 g-0.4 k0.5 l-0.4 n1.9 o0.7 q-0.4
os+he 7.1 c0.6 d1.3 e-0.5 g-0.4 q0.9 r-0.4 s1.1
os+imag 7.3 d0.6 g0.4 i0.7 l0.3 m0.4 r0.4
os+info 7.1 a-0.9 c-0.3 e-0.7 h0.7 i-0.4 m0.4 o-0.3 p-0.4
os+la 6.4 a-0.7 b-0.5 c-0.8 d-0.4 e-0.7 i-0.5 j-0.4 k0.5 l-0.5 n1.2 p-0.3 r0.3 s0.8 t-0.3
os+llam 7.1 c-0.4 d-0.6 g-0.3 k-0.3 o0.3 q0.5 s0.6
os+lleg 6.6 b0.9 f-0.4 g-0.3 h-0.4 j0.3 n-0.3
os+llev 7.1 d-0.3 e0.6 i0.3 n0.4
os+lo 5.7 a-0.6 b-0.6 c-0.5 g1.0 h0.4 i0.8 n0.9 o1.4 p-0.7 r1.2 s-1.2
os+mand 7.1 a0.6 d-0.4 e-0.4 g0.5 j1.7 m-0.3 n-0.5 r0.4 t-0.4
os+pase 7.3 h0.5 i-0.3 l0.5 m0.8 n-0.3 p0.8
os+paso 6.5 b0.3 c-0.7 d-0.4 e0.6 i-0.4 j-0.4 m-0.4 n0.3 o-0.4 p0.9 s-0.3 t0.3
os+pedi 7.3 a-0.4 c-0.3 d0.5 l1.8 p-0.4
os+puse 7.3 a-0.5 g0.4 m-0.4 r0.5
os+qued 7.1 d0.8 h0.6 i0.6 l0.5 o0.4 r0.6 s0.7
os+reco 7.3 a0.4 d-0.4 e-0.4 i-0.5 s1.6
os+rueg 7.3 a0.6 m1.1
os+vaya 7.3 b-0.3 g-0.4 i0.4 n0.3
os+veng 7.3 a-0.4 d-0.3 e-0.4
osca 6.8 a0.4 b-0.3 d-0.4 e0.7 g0.4 h-0.4 i1.2 n0.8 p0.6
oscar 6.8 a0.4 b-0.3 d-0.4 e0.7 g0.4 h-0.4 i1.2 n0.8 p0.6
oton 6.4 a-0.4 c-0.5 d0.3 e0.6 h0.5 i0.5 l1.1 n0.5 o-0.4 p-0.3 q-0.5 r0.6 s-0.4
otono 6.4 a-0.4 c-0.5 d0.3 e0.6 h0.5 i0.5 l1.1 n0.5 o-0.4 p-0.3 q-0.5 r0.6 s-0.4
otra 4.3 a1.5 b2.1 c0.5 d0.9 g-1.1 h2.1 i4.0 j-1.5 k0.9 l0.8 o-0.5 q0.4 r0.4 s0.4 t0.4
otra+agen 6.8 a-0.5 e0.5 i1.9 j-0.3 p-0.3 r0.4
otra+al 7.3 d-0.4 f0.7 l0.8 p-0.3 s0.7
otra+ases 7.3 a-0.3
otra+cosa 6.8 a0.6 b1.6 d-0.3 e1.5 g0.3 i-0.6 p-0.3 r0.7 s-0.3 t0.3
otra+dos 7.1 g0.7 h1.1 m0.3 o0.6 r1.0
otra+empr 6.5 b-0.4 c-0.3 d0.4 e-0.7 h-0.4 i1.3 k-0.4
otra+fech 7.3 k0.7
otra+gest 6.8 a0.7 e-0.4 g-0.4 i1.2 r-0.4 t0.3
otra+impr 7.3 a0.7 b1.4 e0.8 f0.4 i0.8 t0.3
otra+mita 7.3 a-0.4 c-0.3 l0.8
otra+opci 7.3 a0.8 c1.5 e0.8 g-0.3 i1.6
otra+vez 6.4 a-0.4 c0.8 d0.5 g-0.5 h0.4 i-0.9 m0.5 p-0.3 r-0.6 s-0.3
otras 5.9 b0.6 c0.6 d-0.7 e0.6 f-0.4 g1.5 h3.7 j-0.4 k0.3 m0.6 p-0.6 q1.0 r2.1 s0.6
otro 4.2 c2.0 d0.6 e1.5 f0.5 g1.5 h5.5 i4.8 j-1.4 k1.7 o1.4 p-1.0 q0.7 r1.8 s0.5
otro+ano 6.8 a-0.9 c-0.4 g1.4 h2.9 i-0.9 m0.5 o-0.3 q-0.4 r0.8
otro+beca 7.3 a0.4 c-0.4 d-0.5 e1.0 f2.4 i-0.4
otro+clie 7.3 a0.7 d1.0 i-0.5 r-0.4 s1.1
otro+de 7.3 a-0.3 c-0.3 h0.6 q0.9
otro+dia 6.8 a-0.9 b-0.4 c-0.4 d-0.4 g-0.3 i-0.5 k3.6
otro+dos 6.6 a-0.7 b1.5 e-0.6 f-0.3 h0.7 i2.0 q0.9
otro+estu 6.8 a1.2 d1.2 g-0.5 h-0.3 i2.0 r-0.3
otro+lado 7.1 a0.4 d0.4 f0.5 g-0.3 h-0.4 i0.8 s1.0
otro+prov 7.1 b0.6 c0.7 e0.9 g-0.3 i1.0 n0.4 s-0.3
otro+que 7.3 a-0.6 k0.5 s-0.4
otro+siti 7.1 a0.5 b0.6 c0.5 g-0.4 i0.5 q0.4 r-0.5
otro+tres 7.3 c1.2 e0.5 g0.6 h0.6 s0.8
otros 5.7 a-0.9 b1.0 c0.8 d0.5 g0.7 h4.3 i1.3 j-0.6 k-0.4 n0.4 p-0.6 q0.7 s0.9 t-0.3
oye 5.9 b0.4 d-0.7 e-0.8 g0.7 h1.3 i-1.0 j-0.5 l0.7 m0.5 r0.5 s-0.7
oye+nuri 7.3 e-0.4
pac 7.1 c0.8 i0.4 j0.5 n1.0
paci 5.1 a-2.0 b1.1 f0.3 g3.0 h0.8 i-0.9 k0.4 l1.7 m0.5 n0.6 o0.5 p-1.1 q1.3 r3.5
paci+come 7.3 g0.9 h0.8 r0.9
paci+con 6.8 a-0.5 g1.6 h0.8 o0.5 q-0.3 r1.8
paci+que 7.3 e0.5 j0.7 r-0.3
pacien 5.1 a-2.0 b1.1 f0.3 g3.0 h0.8 i-0.9 k0.4 l1.7 m0.5 n0.6 o0.5 p-1.1 q1.3 r3.5
paco 6.8 a-1.0 c-0.4 d-0.5 e-0.4 f-0.3 g-0.4 h0.5 i0.4
pact 6.5 a0.7 c1.2 d-0.4 e-0.6 i-0.7 j1.6 p0.4
pact+y 7.3 j0.4
pactad 6.5 a0.7 c1.2 d-0.4 e-0.6 i-0.7 j1.6 p0.4
padr 5.4 a-1.2 c-0.4 e-0.7 g2.0 i-0.4 k0.4 m-0.3 o0.3 q-0.4 r2.4 t-0.5
padr+de 7.3 a-0.3 c-0.3 e-0.4 g0.8 n0.5 r1.1
padr+ha 7.3 c0.4 g0.6 h0.3 r0.6
padr+que 6.8 b-0.4 c-0.3 d-0.5 e-0.4 h0.4 k0.5 l-0.3 n-0.3
padr+se 7.1 e-0.6 g-0.4 r-0.4
padre 5.9 a-1.0 b0.4 c-0.3 f0.4 g2.4 h0.3 k0.4 l-0.3 m-0.4 o0.3 p-0.5 q-0.7 r2.6 s-0.5
padres 6.4 a-0.3 b-0.5 e-0.9 h-0.4 i-0.4 p0.4 s0.6 t-0.4
pael 7.1 e0.6 i0.5 q0.3
paella 7.1 e0.6 i0.5 q0.3
paga 4.1 a-1.9 b3.4 c-0.5 e-0.5 f0.4 i-1.7 j-1.5 k0.3 l3.5 m-0.5 n3.1 o1.0 p0.7 q5.4 r1.4 s-1.4 t1.1
paga+a 6.8 a-0.5 c-0.4 d0.4 i0.4 l0.7 m0.5
paga+con 6.6 a-0.5 b-0.4 g-0.4 h1.0 i-0.4 l0.6 n0.6 o0.7 p-0.6 q0.8 s0.5
paga+desd 7.3 a-0.7 b0.5 d-0.4 o0.9
paga+el 6.0 b0.4 c0.7 e0.8 f0.5 g-0.6 j-0.3 m0.3 n2.5 o-0.5 p1.1 q-0.4 r-0.8 s-0.4 t0.8
paga+en 7.1 a-0.7 g1.1 h-0.3 l0.5 n0.9 o-0.6 p-0.5 q1.1 r1.0
paga+esta 7.1 a-0.3 g0.8 n-0.4 o0.4 q1.2 r0.5
paga+hast 6.8 a-0.5 e0.3 g-0.4 i-0.5 k-0.3 l1.3 p0.5 t0.4
paga+la 5.7 a-1.4 b0.6 c1.0 d0.6 e-0.8 f0.7 i-0.9 j-0.8 k1.1 l1.5 n-0.5 o-1.4 p-1.1 q3.0 r0.9 s-0.6
paga+las 7.3 a-0.5 d-0.4 l0.6
paga+lo 7.1 a0.4 e0.6 g0.4 h0.8 j0.4 m0.8 p1.1 q1.1 r0.4
paga+los 7.1 b-0.4 e1.1 p1.0 q0.6 s1.3
paga+nada 7.3 a0.6 c0.5 e0.6 m-0.4 p1.3
paga+por 6.5 a-0.4 b-0.5 e-0.4 g-0.4 j-0.4 l2.3 m-0.4 p0.5 q0.8 r0.3 s-0.3
paga+porq 7.1 a-0.4 b0.5 c-0.4 d0.6 f-0.4 h0.4 i-0.3 k-0.4 l-0.4 o0.5 p-0.3
paga+que 7.1 e0.5 i0.4 l0.7
paga+una 7.3 b1.3 c-0.3 d0.5
paga+y 6.0 a-0.4 b-0.7 c0.6 d-0.4 g0.6 i-0.6 j1.5 k0.3 m-0.5 p1.0 q2.0 r0.5 s-0.4 t0.6
pagada 6.5 a-0.5 e-0.5 f0.5 g0.8 j-0.3 k0.6 n0.6 q2.6 r0.9 t0.5
pagado 5.9 a-1.9 b-0.7 c-0.9 g2.3 h0.6 i-0.8 j-0.5 l1.3 m-0.9 n1.1 o-0.7 p-0.8 q5.7 r2.8 s-0.6 t0.7
pagamo 6.1 a1.9 b5.4 c1.5 d1.0 e-0.7 f-0.6 g-0.7 i0.5 l-0.7 n0.7 o0.4 q-0.4 s-0.5 t0.4
pagand 7.3 a0.3 b2.2 c-0.4 d0.4 i-0.3 m0.4
pagar 5.1 a-0.7 b1.0 c-0.4 e1.0 f1.0 g-1.2 h-0.4 i-1.0 j-1.1 k0.4 l2.3 m-0.5 n0.9 o0.3 p2.4 q2.2 r-0.4 t0.8
pagara 6.8 a-0.4 b-0.5 e-0.5 l0.9 n1.9 o-1.2 p-0.3 t0.4
pagare 6.1 a-1.2 b-0.7 c-0.3 d-0.3 f0.5 g-0.6 i-0.7 l3.1 m0.5 n1.7 p-0.5 q0.3 r-0.5 s-0.3
pagarl 7.3 b-0.3 h0.4 k0.3 l-0.5 o2.1
pagi 4.6 a0.6 b0.6 d-0.8 e2.8 g-0.8 i-0.5 j0.9 k0.6 l-0.5 m0.8 q0.3
pagi+de 6.8 a0.5 c0.4 e1.0 j0.8 s1.5
pagi+en 7.3 a-0.5 e-0.5 k0.3 q0.5
pagi+ente 7.3 e0.3 j0.5
pagi+y 6.6 b0.6 c-0.3 d-0.6 f-0.3 m1.2 o-0.5
pagina 4.6 a0.6 b0.6 d-0.8 e2.8 g-0.8 i-0.5 j0.9 k0.6 l-0.5 m0.8 q0.3
pago 4.0 a-1.0 b0.3 d-0.9 e-0.4 f-0.4 g-1.4 i-1.9 j-0.9 l2.8 m-0.8 n5.2 o1.4 p3.8 q4.7 s-1.3
pago+a 7.1 b-0.3 d0.4 e0.4 i0.9 k-0.3 p0.7 q0.9
pago+con 7.3 e-0.3 p0.6
pago+de 6.6 c-0.5 d-0.5 g-0.3 i-0.3 k0.4 n-0.3 p0.9 q1.2 s-0.3 t-0.4
pago+del 7.3 a0.5 l1.8 n0.3 p1.0
pago+el 7.1 a-0.4 b-0.4 e-0.4 g0.4 l0.9 n1.6 o0.4 r0.5
pago+en 7.3 a-0.6 d-0.4 e0.4 h0.5 l0.7 n2.0 p-0.4 r0.4
pago+ni 7.3 a0.3 e0.8 j0.5 p1.1 s0.5
pago+pend 7.3 h-0.3 n0.9 o-0.3 p0.5 q-0.4 r-0.4
pago+por 7.3 c0.6 j0.6 o1.0 p0.4 q0.8
pago+se 7.3 a-0.6 b0.7 d0.6 e-0.5 l1.5 n0.6 p-0.4 t0.4
pago+y 5.1 a0.3 c1.1 i-0.4 l0.8 p0.5 s-0.3
pagos 6.2 a-1.2 b-0.4 e-0.7 f0.4 g-0.6 h0.6 i-0.5 j0.3 l1.2 m-0.4 n2.0 o0.5 q-0.8 s-0.3
pagu 6.1 a1.3 b1.5 c0.6 d-0.5 e0.3 i-0.5 l0.5 o-0.3 p2.1 s2.1
pagu+la 7.3 c0.4 l0.5 s0.4
pague 6.1 a1.3 b1.5 c0.6 d-0.5 e0.3 i-0.5 l0.5 o-0.3 p2.1 s2.1
paja 7.3 e0.5 g0.5 r0.5 s0.6
pala 6.0 b0.6 c-0.6 e-0.6 g-0.3 h0.5 j-0.8 k-0.5 l0.7 n1.2 p-0.5 r0.4 s-0.8
palabr 6.0 a-0.3 b0.7 c-0.5 e-1.0 h0.6 i-0.9 j-0.8 k-0.5 l0.7 n1.2 p-0.5 q0.3 r0.6 s-0.8
pana 6.4 c-0.4 e0.6 i-0.4 k0.3 l-0.5 m0.9 p0.4 r0.6 s0.4
panade 6.5 c-0.3 e0.5 h-0.3 i-0.4 k0.4 l-0.4 m0.8 n-0.4 p0.5 r0.5 s0.4
pand 7.1 a-0.4 c-0.4 r0.5
pandem 7.1 a-0.4 c-0.4 r0.5
pane 7.1 a-0.3 e-0.5 k-0.4 q0.4
panel 7.3 e-0.6
pant 6.8 d0.5 g-0.5 r-0.4 s1.0 t2.3
pant+en 7.3 s0.6 t1.3
pantal 6.8 d0.5 g-0.5 r-0.4 s1.0 t2.3
papa 6.8 b-0.3 e-0.5 g0.3 i-0.3 p0.7 q0.4 r0.5 s-0.4
papa+no 7.3 a0.3 p1.0
pape 5.0 a-1.0 b-0.3 d0.4 g0.8 h1.3 i-0.7 j0.3 o0.5 p-0.5 q0.9 r1.0 s-1.3
pape+de 7.3 b0.3 e0.6 j0.5
pape+del 7.3 a-0.4 g0.6 k0.4 q0.5 r0.6
pape+y 7.1 a-0.6 c-0.4 d-0.5 f-0.3 g0.7 h0.7 l0.3 m0.4 r0.5
papel 5.6 a-0.6 b-0.8 c0.5 d0.3 f-0.5 g0.5 h0.7 k0.3 l-0.4 m-0.3 o0.3 q0.7 r0.7 s-0.8 t-0.5
papele 5.8 a-0.7 b0.7 c-0.6 f0.6 g0.5 h1.0 i-0.6 k-0.5 m0.4 p-0.5 q0.3 r0.7 s-0.6
paqu 7.1 a0.6 c-0.4 d0.7 e1.0 j0.5 k0.4 o0.3
par 7.3 a-0.4 k0.4
par+de 7.3 a-0.4 k0.4
para 2.8 a-1.9 b1.2 c2.4 e-0.9 f0.4 g1.3 h1.8 k0.5 m-1.0 o1.4 p-2.3 r0.8 t1.4
para+aleg 7.3 c0.3 i0.6 j0.5
para+asun 7.3 a-0.5 h0.3 k0.4 o0.6
para+bien 7.3 a-0.4
para+cont 7.1 b1.1 e0.4 o0.6 r-0.3 s0.5
para+cuan 6.5 b-0.3 c0.4 d-0.6 f0.7 i-0.4 j1.2 k0.6 l0.4 p-0.4 s-0.4
para+de 7.3 g0.8 n1.0 r0.9
para+deci 7.3 a-0.6 c-0.3 g0.6 r0.6
para+el 4.2 a-0.8 c2.3 e-2.0 f0.7 h1.3 i0.7 j-1.1 l0.3 n1.8 o0.6 p-1.3 q0.7 r0.8 s-0.8 t0.4
para+eso 7.3 a1.2 j1.9 p0.9
para+feli 7.3 a0.8 d1.8 r-0.4
para+fina 7.3 a-0.3 c-0.3 i-0.3 l0.4
para+ir 7.3 a-0.4 h0.4 l0.9 r0.4
para+la 4.7 a-2.4 b-0.8 f0.4 h2.1 j-1.2 k2.5 n0.5 o0.3 p-0.9 q1.4 r1.8 s-1.5 t0.9
para+las 6.4 b-0.6 g-0.6 i1.4 m0.4 o0.7 r-0.4 s-0.3
para+lo 6.2 a0.5 b1.5 c0.6 d-0.3 e-0.4 g1.1 h0.6 i-0.5 j0.4 p0.5 q-0.3 r1.4 s-0.5
para+los 6.8 a-1.3 g2.3 h1.8 i-0.5 n0.4 s-0.5
para+mana 6.6 a-0.3 b-0.4 c0.4 d-0.3 g-0.4 n-0.4 o-0.3 t2.9
para+maqu 7.3 a-0.6 b0.4 c-0.3 j-0.4
para+mi 7.1 c1.2 d-0.3 e-0.3 g-0.4 k-0.3 n-0.4 o0.6 p-0.5
para+otro 7.3 a-0.4 k1.2 q0.4
para+paga 7.3 a0.7 b0.4 d0.6 e1.2 i0.5 p1.1
para+pedi 7.1 d0.9 e-0.3 s0.6
para+pode 7.3 c-0.4 e-0.3 o1.1
para+que 5.1 b1.0 c-0.6 d-0.8 e1.5 g-1.1 h-0.4 i-0.5 k0.7 l0.4 n0.9 r-0.4 s1.4 t0.5
para+quej 7.3 d-0.4 e0.9 g0.6 h0.4 o0.4 r0.7
para+reye 7.3 c1.0 i0.8 k1.0
para+san 7.3 c0.7 e0.6 p0.7
para+su 7.1 a0.4 c-0.4 e1.1 f0.4 g-0.4 j1.3 k0.5 q1.3 s1.4
para+todo 7.3 a-0.3 c-0.4 d-0.4 f-0.3 g0.4 l0.4 r0.3
para+tu 7.3 a-0.4 b-0.3 g-0.3 l0.9 r-0.4
para+un 7.1 a0.9 b0.9 c0.7 e-0.4 m0.9 p0.8 s1.3
para+una 6.8 a0.8 b1.9 c0.3 e0.9 k-0.4 m0.4
para+urge 7.3 a-0.4 b-0.4 d-0.3 l0.6
para+uste 7.3 a0.4 d0.6 e0.5 n0.6
para+ver 7.3 d0.9 e0.5 s0.5
para+voso 7.3 a0.9 d2.3 i0.7 o0.5
para+vues 7.3 a-0.3 b0.4 c0.4 h0.5 l0.8
parc 6.8 a-0.3 c0.4 g0.7 h0.9 r0.7 t-0.3
parcel 7.1 a-0.3 c0.4 g0.7 h1.0 r0.8 t-0.3
pare 4.6 a0.8 b2.4 c0.5 d1.0 e1.3 h-0.4 i-1.2 j-0.9 k0.7 l1.0 m0.9 n1.1 q-0.5
pare+bien 7.1 a-0.8 d0.4 e-0.3 k1.1
pare+de 7.1 a-0.6 h-0.4 n1.1 r0.5
pare+exce 7.3 a0.9 b2.1 d-0.4 e-0.3 p-0.4
pare+hech 7.3 a0.8 e1.3 f-0.5 m0.6 o0.4 q0.4
pare+muy 7.3 a1.0 b0.8 g-0.4 q0.3 r-0.4 s1.3
pare+que 7.3 c-0.5 d0.3 r-0.3
pare+un 6.2 b0.4 d-0.7 g0.6 h0.8 j-0.4 l0.4 p1.2 r0.7 t-0.3
pare+una 6.8 a-0.4 c0.5 d0.5 e-0.4 g0.4 m0.7 n0.4 p-0.4 q-0.5 r0.5
parece 5.0 a0.8 b2.9 c-0.3 d0.5 e1.7 i-0.7 j-0.5 k0.5 l1.3 m1.2 n1.1 o0.4 q-0.4 s-0.8 t-0.6
pareci 6.5 b-0.4 c0.4 d-0.3 e-0.4 i-0.4 j-0.4 k0.3 n-0.3 o-0.3 p-0.4 s1.1 t0.5
pared 7.3 a0.4 c0.4 d1.5 e0.5 h0.5 s-0.3 t0.8
parede 7.1 c0.9 h-0.5 k0.4 p0.7
pari 7.3 a-0.6 e-0.6 f-0.3 m0.3 o-0.3 q1.0
parq 6.8 a0.6 b0.6 d0.4 e1.4 j0.5 p0.5 s0.3
parque 6.8 a0.6 b0.6 d0.4 e1.4 j0.5 p0.5 s0.3
parr 5.2 d0.6 e0.6 j-0.6 p-0.3 s-0.3
parr+sobr 5.3 j-0.6 p-0.3
parraf 5.3 j-0.6 p-0.3
part 4.4 b1.2 c-1.7 d-0.5 e0.3 g-0.9 i0.8 j0.6 l1.1 m1.0 p-0.6 q-0.6 s-0.5 t-0.4
part+a 7.3 e0.4 f0.8 m1.0
part+de 5.4 a-0.7 d0.4 f0.5 h0.7 j-0.7 k-0.4 n-0.4 q0.3 s-0.7
part+del 6.2 b0.6 e0.7 g-0.4 i1.6 j-0.3 k0.4 m-0.4 o0.5 p-0.3 s0.3
part+le 7.3 e-0.3
part+no 7.3 a-0.4 c-0.7 e-0.4 i-0.3 p0.3
part+que 7.3 a0.6 b0.6 i0.5 l0.4 m0.6 n0.5
part+y 7.1 a0.5 b0.9 j0.5 p0.8
parte 5.3 a1.0 b1.5 c-0.9 d-0.5 e1.6 h0.6 i-0.8 j2.1 m1.4 n0.7 p0.4 q-0.6 r0.7 s0.6
partes 6.2 a-0.5 d-0.6 e0.5 h0.5 i-0.5 l0.8 m0.9 p-0.5 s-0.3 t-0.3
partid 6.5 a-0.6 c-0.3 e-0.5 g-0.4 j-0.5 m-0.4 s-0.3
partir 5.4 b-0.5 d0.6 f0.5 g-0.9 i1.8 j-0.4 l1.0 m0.7 r-0.7 s-0.7
pasa 3.8 a0.6 b0.7 c1.3 d0.4 e1.1 f0.8 g-0.8 h2.3 i-1.0 j-0.9 k1.0 l-0.4 n0.6 o0.6 p-1.8 q0.3 r-0.3 s-0.9 t2.0
pasa+a 6.1 a-0.7 d0.3 e0.9 h0.5 i0.8 j-0.3 o0.5 p-0.4 s-0.5 t0.5
pasa+con 7.3 a-0.4 d0.4 g0.6 h0.9 l0.5 n0.7 r0.7
pasa+de 6.4 b0.3 c-0.3 d1.1 e0.8 f0.5 h0.8 i-0.5 k1.3 r0.9 s-0.4 t0.8
pasa+el 6.4 a-0.4 b-0.5 d0.7 f1.2 g-0.4 o0.7 p-0.4 q-0.4
pasa+en 7.3 a-0.5 c-0.3 e-0.6 o-0.3 q0.5 t0.7
pasa+la 6.1 a-0.8 b-0.5 d-0.5 e-0.8 g1.3 h1.9 k1.7 m-0.5 o-0.3 p-0.5 q1.2 s-0.5 t0.4
pasa+lo 7.1 c0.4 k0.3 r-0.4 s0.4
pasa+los 7.1 j0.7 m0.4
pasa+mana 6.8 a0.9 b0.3 c2.0 n0.5 q0.3 t3.2
pasa+nada 7.1 c0.3 o0.4
pasa+para 7.3 b1.0 i0.5 o-0.3
pasa+por 6.4 a0.8 b-0.3 d0.4 e0.4 f-0.4 g-0.6 i-0.4 j1.0 k-0.5 m2.1 n-0.4 o1.6 p0.8 r-0.8 s0.3
pasa+pres 7.3 b-0.4 c-0.3 e-0.3 f-0.3 g-0.4 h1.3
pasa+tari 7.3 a-0.3 f0.4
pasa+tres 7.3 c0.8 f0.4 h-0.3 m0.3 q0.6 t1.0
pasa+un 7.3 e0.5 g0.3 h0.5 i0.5
pasa+y 7.1 a0.4 c0.8 d1.4 e0.5 i0.5 l0.5 t0.9
pasada 6.4 a0.8 c1.2 d1.1 f1.0 h0.4 i-0.5 j-0.4 k0.7 q1.0 t0.9
pasadm 7.3 d-0.3 g1.6 h1.8 j0.6
pasadn 7.3 e0.7 i0.4 o0.4
pasado 4.9 a1.2 b0.4 c2.0 d-0.3 f0.5 h0.9 i-0.5 j-1.0 k-0.5 m0.6 n1.5 o0.5 p-1.0 r0.8 s-0.5 t2.3
pasais 7.1 a-0.5 e0.3 g-0.3 h1.1
pasaje 7.3 a-0.5 b0.4
pasame 6.8 a-0.5 d-0.3 r-0.3 s0.3
pasamo 7.1 d-0.4 e0.9 i-0.6 j-0.3 k1.7 m-0.4 t0.5
pasan 7.1 a0.6 d1.9 h0.4 i-0.3 j0.4 o0.8 r0.3
pasar 6.2 a0.7 c-0.4 d-0.5 e1.5 f-0.4 j1.1 k0.4 m0.6 p0.6 s0.5 t0.4
pasara 7.1 a-0.4 e-0.9 k0.6
pasare 6.6 b0.5 c-0.4 d-0.6 e0.4 g-0.4 i-0.4 k0.4 n-0.5 q0.7 t0.7
pasarm 7.3 a-0.3 e-0.4 k-0.4 t0.8
pasaro 7.3 a0.6 b2.2 d-0.3 i0.4
pasars 7.3 i0.4
pasas 6.8 a-0.7 b-0.4 e-0.4 f0.4 h0.9 i-0.5 k0.4 l-0.4 m0.5 s-0.3
pasast 7.3 d1.0 e0.3 f0.3 o0.5 s-0.3
pase 5.7 c1.0 d-0.5 e1.2 f3.7 g-0.7 i-1.1 j-0.5 k1.1 l0.4 o-0.7 q0.8 r0.5 s-0.7
pase+a 7.3 c0.5 d-0.5 f0.4 k1.1
pase+con 6.8 a0.7 c0.4 e1.0 f2.9 g-0.3 h-0.5 i-0.3 j-0.4 k0.5 l-0.4 m-0.6 p-0.4 r0.5
pase+la 7.3 a0.5 e0.6 m0.9 p0.8
paseis 7.3 a-0.3 c-0.4 q0.6
paseme 6.8 a0.4 b-0.3 e0.8 f1.7 h-0.3 m-0.4 p-0.4 q0.3 r0.6
pasi 6.6 d0.6 e1.6 g0.4 i-0.4
pasill 6.6 d0.6 e1.6 g0.4 i-0.4
paso 4.8 a-1.7 b-0.4 c0.3 d-1.1 e-1.6 f0.5 g-0.7 h1.1 i-0.5 j0.9 k1.1 m0.3 n1.1 o0.7 p-1.1 q1.6 r0.6 s-0.9
paso+a 7.1 a-0.7 b-0.4 d-0.6 f0.4 g0.6 j-0.3 o0.5 r0.8 t-0.4
paso+el 6.4 c0.7 e-0.4 g-0.4 j1.4 l1.0 n0.8 q0.9 s-0.4 t0.7
paso+la 6.6 a0.9 c1.3 e0.8 i-0.5 j-0.3 o0.4 p1.0 q0.4 t-0.3
paso+las 6.8 a-0.5 c-0.4 d-0.4 h0.6 i-0.3 q0.7
paso+para 7.3 k0.4 q0.5 t0.4
paso+te 7.3 a-0.4 k0.5 o0.9
pasos 7.3 d-0.3 n0.4 q0.8
past 7.1 d0.8 e0.6 j0.6
pastel 7.3 d0.9 e0.7 j0.7
pata 7.3 a0.4 d1.4 e0.9 p0.3
patata 7.3 a0.4 d1.4 e0.9 p0.3
pate 6.8 a-0.5 e-0.3 t0.7
patent 7.3 a-0.3 e-0.3 t0.7
patern 7.3 c-0.3
pati 6.5 a-0.6 d0.4 f0.3 g1.2 h1.6 i-0.3 k0.6 r1.5 s-0.5
patio 6.8 a-0.3 c-0.3 d0.5 g0.7 h0.9 k0.4 q0.3 r0.9
patr 5.9 a0.8 b1.1 c1.8 d2.1 e2.2 f0.6 g-0.5 k-0.4 m0.4 p1.0 t0.4
patric 7.1 a0.6 b0.7 c0.5 d0.4 e0.8 p0.4 s0.5
patroc 6.8 a-0.5 c0.7 d1.6 f0.4 j-0.3
patron 6.6 a0.9 b0.5 c0.9 d0.4 e1.8 f0.4 k-0.4 m0.5 p1.0 r0.4 s-0.4 t0.7
pau 7.1 a0.6 d-0.3 e0.6 g-0.4 i0.9 k0.6 r-0.4
paz 6.6 e0.8 g-0.4 j0.7 m1.5 o0.6 r-0.5
pdf 6.2 b1.4 c-0.7 d-0.6 i-0.5 j-0.4 k0.3 l-0.3 o0.8 p-0.3 q-0.3 t2.1
pdf+me 7.3 c-0.4 g0.4 o0.5
pech 7.3 a0.3 b0.8 p0.6 r-0.4
pecho 7.3 a0.3 b0.8 p0.6 r-0.4
pedi 4.3 a1.1 b1.5 c0.9 d1.5 e2.6 f0.9 g-0.9 h2.4 j1.2 k-0.5 l1.4 m0.4 n-0.6 o1.3 p-0.7 r0.3 s0.4 t1.6
pedi+a 6.8 e0.8 f1.1 g0.4 n0.4 q-0.4 r0.4 s-0.3
pedi+azul 7.3 a0.9 c-0.4 d0.6 e2.1 g-0.3 q0.4 t-0.3
pedi+de 7.1 a-0.5 c0.8 e-0.5 f0.6 i0.6 n0.3 q0.6 t0.5
pedi+el 7.1 c0.4 e-0.5 f-0.3 k-0.3 t1.1
pedi+en 7.1 a-0.4 b-0.3 k0.5 o1.3
pedi+entr 7.3 a0.6 c0.8 d0.8 e0.5 j0.8 l0.3 m0.3 s0.6
pedi+la 6.8 a0.7 d0.4 e-0.5 p0.9 s0.5 t1.2
pedi+mas 7.1 a-0.5 d-0.3 e0.3 g1.3 k0.4 p-0.4 r1.7
pedi+pres 7.1 b0.5 f0.4 h0.3 i0.6 o0.4
pedi+que 7.1 d0.4 g0.9 k0.5 o0.4 r0.9
pedi+tres 7.3 a-0.4 b0.7 e0.4 f1.0 h1.0 i-0.3
pedi+un 7.1 c1.5 d0.5 e-0.4 l1.7 p-0.5 s1.0
pedi+una 6.8 b-0.3 c-0.5 e0.3 j0.6 k-0.3 l0.5 s1.1
pediat 7.3 a0.3 c0.7 e0.6 l0.4 m0.3 r-0.3
pedido 4.9 a0.5 b1.0 c0.7 e0.6 f1.3 h2.5 i-0.6 j1.2 k0.5 o1.8 r0.8 s1.2
pedimo 6.5 b-0.3 c-0.6 e0.5 f0.4 g-0.4 h0.8 m0.3 o-0.3 s-0.4
pedir 6.4 a1.0 b1.8 c-0.3 d1.7 e0.9 g-0.5 i1.5 j-0.4 k0.5 p-0.3 s0.3
pedire 7.1 a0.5 e1.5 j1.0
pedirl 7.3 b0.4 l0.6 t0.3
pedirm 7.3 d0.6
pedr 7.3 e0.5 k1.2
pega 6.8 a-0.5 c-0.3 g0.9 k0.3 l0.6 n0.7 r0.9
pela 6.8 a-0.5 b-0.3 c-0.3 d0.3 g1.4 k0.3 n0.8 r1.5
pele 6.8 a-0.5 d-0.4 f0.4 h-0.5 k0.4 m-0.3 q0.5 t0.5
pelea 7.3 a-0.4 q0.7 t0.6
peli 6.8 a-0.5 d-0.3 i-0.3
pelicu 7.1 a-0.3
pelo 6.6 a1.1 b0.5 c1.3 d1.0 e0.9 f0.6 g-0.4 i-0.4 p1.5 r-0.3 s1.4 t1.1
pelota 7.3 a0.5 c0.7 d0.6 e-0.3 f0.7 j0.5 s0.8
pelu 7.1 a1.0 b-0.4 d0.7 e1.0 g-0.3 i0.8 m0.5 p0.5 s0.8
peluqu 7.1 a1.0 b-0.4 d0.7 e1.0 g-0.3 i0.8 m0.5 p0.5 s0.8
pena 5.1 a0.8 c1.3 d0.9 g0.4 h-0.6 i1.1 j1.5 k0.9 m0.7 n0.4 p-0.6 q-0.4 r1.0 s0.6 t-0.4
pena+por 6.8 a0.6 d-0.4 e-0.6 g-0.3 i2.0 j0.4 m0.5 n0.7 r-0.3
penali 6.0 a0.6 c0.9 d-0.3 e-0.7 f-0.4 g-0.5 h-0.6 i0.8 j1.7 k-0.4 m0.8 n0.4 q-0.3 r-0.4 s-0.5
pend 6.0 a-0.6 b-0.6 c0.3 e1.1 g0.5 j-0.4 k-0.6 l1.7 m-0.4 n1.4 p0.7 r0.4 s-0.5
pend+de 7.3 a-0.7 c-0.6 l2.7 p-0.4
pendie 6.1 a-0.6 b-0.4 e1.1 j-0.4 k-0.4 l1.7 m-0.3 n1.6 o-0.3 s-0.4
pendri 7.3 c0.4 g0.7 p0.6 r0.6
pens 5.7 a1.0 b1.0 d0.7 e1.7 f-0.5 g1.1 h1.6 i3.3 j-0.5 k-0.3 p-0.9 r1.3 s-0.3
pens+much 7.3 a0.5 d0.7 g-0.3 i0.8
pens+que 6.8 a0.8 d0.6 e1.8 i0.7 n-0.3 p-0.4 q0.4
pensab 6.8 a0.4 d-0.5 e1.0 i0.3 k-0.4 o0.4 q0.4 s0.4
pensad 7.3 b0.6 d0.5 e-0.4 i0.6 r-0.3
pensan 7.3 b0.8 g0.7 h1.2 i0.4 r0.9
pensar 7.1 a1.0 d0.6 e0.9 g-0.4 i1.9 r-0.3
pense 7.1 d0.5 e0.9 h0.9 i0.9 p-0.5 r0.7 s-0.4
peor 6.6 a0.7 b0.3 c0.5 d0.6 e1.6 f1.1 g-0.5 h-0.3 i-0.5 p-0.3 r-0.4 s0.5 t0.3
pequ 6.0 a0.6 b1.6 c0.4 d1.0 g-0.8 i0.7 j-0.6 k0.7 m-0.5 n0.3 p-0.4 q-0.3 r-0.8 s0.7
pequen 6.1 a0.7 b1.1 c0.4 d1.0 g-0.7 j-0.6 k0.7 m-0.4 n0.3 p-0.4 q-0.3 r-0.7 s0.7
perc 7.3 a-0.4 e-0.5 g1.0 r1.1 t0.4
perd 4.8 a-1.9 b-0.6 c1.0 d-0.5 e0.3 g0.4 h0.8 i-1.3 k2.2 l1.7 m-0.6 n1.5 o0.8 p-1.2 r1.2 s-1.2 t0.8
perd+el 6.4 a-0.9 d0.6 e-0.6 h0.7 i-0.7 l0.8 m-0.3 n1.1 p-0.4 q0.4 r0.7
perd+la 6.4 a0.7 c1.7 d-0.7 e0.3 h-0.5 i0.4 j0.5 k0.4 l1.3 m-0.3 o1.0 p-0.4 s-0.4 t-0.4
perd+las 7.1 h0.3 k-0.3 l1.9 o-0.5
perd+los 7.3 a0.3 b0.8 e0.4 i0.5
perd+por 6.6 c-0.3 d-0.6 e0.6 g0.7 k-0.4 m0.3 q0.6 r0.7 t1.9
perd+que 7.3 c-0.3 h0.4 k0.9
perd+y 7.3 a-0.4 g0.4 m-0.3 r0.8
perdid 6.4 a0.5 c1.9 e0.5 g0.4 i-0.6 k0.3 m-0.5 o0.8 q-0.5 r0.6 t-0.5
perdim 7.1 c0.5 i-0.4 j0.8 k0.4 l1.2 m0.3
perdio 6.8 d0.4 e0.5 i0.5
perdon 5.3 a-2.3 b-0.3 c-0.7 e-0.7 g0.5 h1.0 i-0.9 j-0.7 k1.6 l1.2 n1.7 o0.7 p-1.1 q0.5 r0.8 s-0.7 t1.3
perf 6.1 a-1.1 b-0.4 d0.5 e-0.3 g2.2 h1.3 i-0.4 j-0.4 o0.6 p-0.3 q1.2 r2.2 s-0.5
perf+y 7.1 a-0.3 b-0.3 d0.4 g1.0 h0.8 q1.4 r1.2
perfec 6.4 a-1.0 d0.3 g1.8 h0.7 i-0.4 j-0.3 o0.4 q1.0 r1.9 s-0.4
peri 5.1 c0.8 e0.9 f0.6 g-1.2 h0.5 i-1.0 j2.3 m0.3 q1.0 r-0.4 t0.3
peri+de 6.6 a0.4 i0.4 j1.4 p-0.3 s-0.6
peri+del 6.5 a-0.3 c0.7 d-0.3 e-0.6 f-0.3 g-0.4 i-0.4 j-0.6 p-0.3 s0.8
peri+que 6.6 i-0.4 j0.3 m0.6 p0.4 q0.3
perici 7.1 d0.5 e0.3 f0.6 m0.7
period 6.0 a-0.6 c0.5 e-1.2 g-0.5 j-0.8 l-0.3 p-0.5 s0.5
perita 7.1 a0.4 e0.6 g-0.4 h0.5 j1.0 q1.2 s0.8
perito 6.0 a0.3 d-0.5 e1.4 g-0.5 i-0.6 j2.8 l0.5 p0.4 q0.7 s-0.8 t0.5
perj 6.6 a1.1 c1.4 j2.5 p-0.4
perjui 6.6 a1.1 c1.4 j2.5 p-0.4
perm 6.0 d-0.3 e-0.6 g-0.6 h-0.4 i0.9 j-0.5 k-0.5 m-0.4 p0.8 q0.4 s-0.4
perm+cerr 7.1 a-0.6 e-0.4 k-0.3 l0.3 m-0.3
perm+de 7.1 c-0.3 i0.6 p0.5
perm+del 7.3 a1.0 c0.8 i0.9 p0.8 q-0.3
perman 6.8 e-0.5 k-0.3 m-0.3 p0.6
permis 6.5 c0.5 d-0.4 g-0.5 i1.1 j-0.3 l-0.4 q0.5 r-0.4
pero 3.7 a1.1 b2.7 d0.9 e0.4 g0.6 h0.7 i2.4 j-0.6 k0.6 l1.1 o0.8 p-0.7 r1.4 t0.6
pero+con 7.3 a0.4 e-0.3 i-0.4 k-0.4 l0.8 n-0.3 p1.2 t0.4
pero+de 7.3 d-0.4 e-0.4 l0.7 s1.3
pero+el 6.0 a-0.4 b-0.7 c-0.4 e0.7 g-0.4 i0.9 j-0.4 m-0.5 o-0.4 p-0.6
pero+en 6.8 a-0.6 b-0.3 g1.4 h0.9 i0.4 k0.3 m-0.3 q0.3 r1.4 t0.6
pero+es 7.1 c1.0 d-0.4 h0.3 i-0.3 k0.6 l1.0 r0.4
pero+eso 7.1 a-0.7 d-0.4 i-0.4 l0.4 n0.3 s-0.3 t0.5
pero+la 6.1 b0.5 c1.1 d0.9 e-0.8 f-0.3 h-0.5 p-0.4 r0.3
pero+llev 7.3 a0.4 d1.1 e-0.3 i1.3
pero+lo 6.8 a-0.6 c1.0 g0.8 l-0.3 o0.8 r1.2
pero+mas 7.1 e0.6 l0.9 s0.6
pero+me 7.3 c-0.4 e0.4 f0.6 i1.0 s0.5
pero+no 6.2 a-0.8 c-0.3 g-0.6 h1.0 i-0.7 j0.9 l0.5 m-0.4 p0.3 s-0.7
pero+que 6.8 a-0.8 b0.8 d-0.4 f-0.5 g1.4 h0.7 j-0.3 k1.0 r1.3
pero+quer 7.3 a-0.4 h0.4 n0.7 o1.1
pero+se 7.3 e0.6 k0.6 o0.7 t1.2
pero+si 6.8 a0.8 b0.8 d0.5 e0.8 f0.7 i-0.4 s0.7
pero+ya 7.1 c0.6 g-0.3 o0.6
perr 6.4 b0.9 c-0.6 d-0.4 e0.8 h-0.5 i-0.4 j-0.4 k0.4 l-0.4 p0.5 s-0.4
perr+del 7.3 e-0.3
perro 6.5 b0.9 c-0.6 d-0.4 e0.4 h-0.5 k0.5 l-0.4 p-0.3 s-0.3
pers 4.9 a0.8 b1.1 d2.2 f1.2 g-0.7 i1.0 j-0.3 l1.0 n0.9 o-0.3 p-1.0 s0.4
pers+a 6.8 a0.4 b-0.3 d1.4 i-0.4 k-0.4 l0.4 n1.5
pers+dist 7.1 a0.5 d1.7 f1.4 i-0.4
pers+en 6.8 a0.7 b2.3 d0.3 e0.4 i0.8 s0.6
pers+pero 7.3 a0.4 d0.8 e-0.3 i1.2
pers+que 6.8 d-0.7 e0.5 f0.9 g-0.3 i0.6 l1.3 s0.6
persia 7.3 a0.4 c0.5 s0.8
persig 7.3 e-0.4
person 5.0 a0.7 b1.2 c-0.6 d2.2 f1.0 g-0.5 i0.7 l0.9 n0.8 p-0.8
pesa 6.8 a-0.6 e-0.3 f-0.4 h0.8 l0.5 n-0.5 o0.4 r0.4
pesc 7.1 e0.8 i0.4
pescad 7.1 e0.8 i0.4
pese 7.1 f0.7 i-0.3
peso 6.8 a0.3 b1.9 g0.9 i-0.4 j1.2 m0.8 o0.5 p-0.4 r1.2
pesos 7.1 a0.8 b2.1 e0.5 j1.4 m0.9
peta 7.3 a0.4 c0.8 d0.6 s1.0 t1.2
pica 7.3 i0.7 k0.3
pida 6.8 a1.2 c0.5 e-0.3 g-0.6 i-0.5 j1.5 p0.8 r-0.4
pida+el 7.3 a1.1 g-0.4 j1.7 p0.9
pide 5.2 a-0.9 c-0.4 e-0.4 f0.4 g-0.9 h0.4 j0.7 l-0.7 o2.1 p-1.0 r-0.6 s-0.4 t3.6
pide+el 7.1 a-0.4 h0.3 n0.4 o0.8 q-0.5
pide+la 7.3 a-0.4 b-0.3 d-0.4 o-0.3 r0.4 t1.1
pide+mi 7.3 a0.7 j1.0
pide+una 7.3 a-0.7 b0.4 k0.4 t1.9
piden 6.6 a-0.5 c-0.4 d-0.7 f-0.4 i0.7 k-0.4 m0.5 o1.0 s0.4 t0.6
pidi 5.2 a-0.9 b1.2 c-0.5 d-0.5 e-0.5 f0.4 g2.0 h1.7 j-0.3 k-0.3 l0.3 m0.4 n-0.4 r2.3 s-0.6 t0.4
pidi+la 6.8 b1.0 f0.8 g0.4 h1.2 l0.4 r0.7
pidien 6.8 a-0.8 b0.6 g1.1 h0.5 i0.5 j0.3 o0.3 p0.5 r1.4 s-0.3
pidio 5.3 b0.7 c-0.4 d-0.6 e-0.3 f0.5 g1.2 h1.4 i-0.4 j-0.6 l0.5 m0.3 p-0.4 r1.3 s-0.4
pido 6.0 a1.1 c0.6 d1.1 f0.4 g-0.6 j-0.4 l1.8 m0.7 p-0.5 r-0.6 t1.0
pido+por 7.3 a0.5 b0.3 c0.4 e-0.3 h-0.3 l-0.3 m0.3 t0.7
pido+que 6.8 a0.7 c0.3 f0.4 i0.5 m0.5 p-0.3 q-0.3
pie 5.3 a-0.7 d-0.5 e-0.5 g0.8 i-0.4 j-0.5 k0.4 m-0.4 n-0.3 o1.2 p-0.3 q0.3 r0.7 s-0.5 t-0.3
pie+de 5.5 j-0.3
pied 7.3 c0.4 i0.4 l0.7
pien 6.5 a0.9 b-0.4 c0.3 e-0.4 f0.4 g-0.4 i-0.4 l-0.3 o0.7 p0.4 q0.9 s2.3
pien+paga 6.8 a0.4 j1.3 p0.8
pien+solt 7.1 a0.8 e0.5 g-0.4 m1.2 p1.4
pienso 6.6 a0.8 b-0.3 d-0.4 g-0.4 i-0.3 o0.6 p0.5 q0.7 s2.3
pier 6.5 a-0.4 e0.8 g0.7 i0.7 j-0.4 k1.3 m0.3 n-0.4 r0.9 t0.4
pierde 6.6 d0.4 e0.7 g-0.4 i0.8 j-0.3 m0.5
pies 7.3 a0.6 b1.0 e0.4 m0.8 p0.6
pila 6.2 b0.6 c0.5 d1.1 e-0.5 g-0.4 j0.4 k-0.3 n0.6 o0.9 q0.4 s0.3
pilar 6.4 b0.7 c0.6 d0.4 e-0.4 g-0.3 k-0.3 n0.6 o0.9 q0.4 s0.4
pill 7.1 c0.8 g0.7 j0.5 l0.4 n0.5 q0.5 r0.8 s0.7
pill+en 7.3 a-0.7 g1.2 l0.5 o-0.4 q0.9 r1.3
pino 7.3 g0.9 h1.2 r1.0 t0.7
pint 6.4 b-0.7 c0.7 e0.8 f-0.5 g-0.5 i-0.4 m1.8 r-0.4 s-0.4
pinto 7.3 d0.5 e0.5 p0.3
pintur 6.8 b-0.6 c0.6 f-0.3 g-0.4 h0.3 m1.2 s-0.3 t0.4
pisc 7.3 c0.6 d0.4 m1.5
piscin 7.3 c0.6 d0.4 m1.5
piso 6.4 b0.6 c-0.4 f0.7 h0.6 i-0.4 j-0.3 k-0.3 n0.4 p-0.4 q-0.6 s-0.3 t0.3
piso+de 6.8 b1.2 h1.2 i-0.4 k-0.5 m0.3 n-0.3 q-0.4 r0.4
plac 7.1 e-0.4 i0.7 j0.3
plac+sola 7.3 i0.8 j0.4
placas 7.3 i0.8 j0.4
plan 4.6 a1.0 b1.7 c2.5 d1.5 e1.0 f0.9 g-1.2 h0.8 i0.8 j-0.8 k1.8 l-0.6 m0.6 n1.3 q-0.4 r-0.7 s-0.7 t0.8
plan+a 7.3 e-0.3 h0.5 o0.3
plan+de 7.1 c0.4 d0.7 k0.4
plan+en 7.1 a-0.4 e0.8 s0.6
plan+no 7.1 a0.8 b0.8 c1.7 d-0.3 e-0.3 i-0.4 k1.5 l0.3 p1.4
plan+o 7.3 a1.2 c1.1 d0.6 i1.3 l0.4 r-0.5
plan+que 7.3 c0.9 d1.3 e-0.4 o0.3
plan+se 7.3 b0.7 e0.4 s0.7
planet 7.3 d0.4 g0.7 h0.6 l0.8 n0.6 q-0.3 r0.4
plano 6.1 c0.7 d2.2 e-0.6 g-0.4 i-0.6 j-0.4 p0.4 q-0.3 s-0.3 t1.0
planos 6.0 a0.6 b0.8 c1.9 e0.4 g-0.5 h0.9 i0.6 k0.4 l-0.4 m0.4 o-0.3 s-0.6 t-0.5
planta 5.9 a0.5 b0.3 c0.4 d-0.8 e1.0 f1.3 g-0.5 j-0.5 k2.2 n1.4 r-0.3 t0.3
planti 6.6 b0.9 e0.4 i0.8 s0.5
plas 6.5 a-0.5 c1.0 d0.7 e-0.4 f0.3 g1.0 h1.0 i-0.4 j0.4 n0.4 p0.5 r0.9 s-0.4
plasti 6.6 c0.7 d0.8 e-0.5 g0.3 j0.4 p0.6 r0.7 s-0.3
plat 5.9 c1.2 d0.4 g0.7 h1.2 i0.5 j-0.4 m-0.4 n-0.4 p1.4 q0.9 r0.7 t0.5
plat+de 7.3 a0.5 c0.4 d0.5 p0.6 r-0.3 s0.5
plata 7.3 a0.5 c1.5 d0.5 e-0.5 g-0.4 p0.5 r-0.4 s0.5
plataf 6.6 a-0.5 e0.5 g-0.5 h0.4 i0.9 r-0.5 t0.9
plato 7.1 b0.5 d-0.3 e0.6 g0.8 h0.7 p1.2 r0.8
play 7.3 a-0.3 k0.6 q1.1 t0.4
playa 7.3 a-0.3 k0.6 q1.1 t0.4
plaz 4.3 a0.6 c2.2 e1.0 f-0.6 g-1.9 i-0.7 j0.4 l2.8 n0.7 o0.6 q1.0 r-1.0 s-1.1 t1.0
plaz+de 5.7 a-0.6 b-0.9 d0.7 e0.6 f-0.4 g-0.5 h0.7 i-0.9 l-0.5 m-0.4 n0.4 o1.2 p-0.4 s-0.4 t0.7
plaz+hast 7.3 a0.4 e1.2 p0.8
plaz+impr 7.3 a0.3 j0.7 p0.4
plaz+maxi 7.1 a-0.5
plaz+no 7.3 a0.6 i1.3 o0.3 p-0.3
plaz+pact 7.3 e-0.3 j0.7
plaz+para 7.3 b0.4 c-0.3 e0.6 j0.7 m0.8 n0.3 t1.0
plaz+qued 7.3 a0.5 c0.7 e0.4 i1.0 j0.8
plaz+y 7.1 e0.4 i1.3
plaza 6.0 b-0.6 c-0.6 f-0.3 g-0.4 h-0.5 i-0.6 k0.5 m0.7 o-0.3 p-0.4 q0.5 s0.3 t-0.5
plazas 7.3 l0.6
plazo 4.7 c1.5 e1.2 f-0.4 g-1.3 i-0.5 l1.0 m-0.5 n0.8 o1.2 p1.1 q0.8 r-0.6 s-1.2 t1.6
plazos 6.2 a0.5 b0.9 c2.0 g-0.5 i0.4 j0.8 k-0.4 l2.1 n0.6 p-0.8 q-0.3 r-0.3 s-0.3
plei 5.7 a-2.0 b-0.6 d-0.4 e-1.1 f0.4 g-0.4 h0.4 i-0.8 j-1.0 k0.9 l0.4 m0.5 n-0.4 p-0.4 q0.7 s-0.8 t-0.5
plei+al 7.3 a-0.5 c0.6 f0.6
plei+por 7.1 a-0.5 e-0.6 h0.6 k0.4 m0.5 q0.3
pleito 5.7 a-2.0 b-0.6 d-0.4 e-1.1 f0.4 g-0.4 h0.4 i-0.8 j-1.0 k0.9 l0.4 m0.5 n-0.4 p-0.4 q0.7 s-0.8 t-0.5
plen 6.1 a0.5 b0.8 d-0.4 e1.2 h0.5 j-0.3 l1.5 m0.5 n0.5 r0.9 s-0.3 t2.8
plen+camp 7.1 a0.7 b0.5 d-0.3 e1.3 g-0.3 i-0.4 l0.9 m0.6 t2.4
plena 6.6 a0.3 c-0.4 e1.3 g-0.4 h0.4 i0.5 l1.5 m0.4 n0.5 p-0.3 r0.6 t2.4
pleno 6.8 b0.6 g0.4 i-0.3 p0.6 r0.4 t0.7
plie 7.3 c0.4 i1.4 j0.5
pliego 7.3 c0.4 i1.4 j0.5
plom 7.3 c0.5 d-0.3 e0.4 q0.5
plus 7.3 c0.5 g0.6 h1.3 o0.5 r1.0 t0.4
plusva 7.3 c0.5 g0.6 h1.3 o0.5 r1.0 t0.4
po 7.3 a-0.4 b-0.3 k0.6 o1.4
poca 7.3 a-0.4 c-0.3 d-0.4 h0.3 l0.4 o0.7 r0.5
poco 5.4 a1.4 b1.0 c0.8 d1.7 e1.0 g-1.1 i1.0 j-0.6 k1.2 l1.0 r-0.9 s-0.7
poco+de 7.1 d0.6 e-0.4 l1.9 r-0.5
poco+marg 7.3 c-0.4 k1.1
poco+pero 7.3 d0.8 i1.2
poco+que 7.3 a0.3 b1.6 i-0.4 k0.8
podc 7.3 g-0.3 h-0.4 n-0.3
podcas 7.3 g-0.3 h-0.4 n-0.3
pode 3.8 a-1.0 c0.9 d-0.6 f0.6 g-0.7 h0.4 i-1.6 j-1.6 k1.3 l0.5 m1.0 o1.7 r0.6 s-1.5 t1.0
pode+aten 7.3 b0.7 i-0.3 l1.2
pode+cobr 7.3 a0.4 b0.3 e0.3 m0.7 p0.4
pode+deci 7.3 c0.3 d0.9 o0.9
pode+empe 7.3 a-0.4 b-0.3 c-0.4 d-0.4 h-0.3
pode+envi 5.4 g0.7 i-0.3 r0.6
pode+hace 7.3 a-0.4 k0.7
pode+mand 7.1 a-0.3 e0.3 f0.4 m-0.5 n0.4 o0.3 q-0.3 r0.3
pode+nota 7.3 c0.7 d-0.4 f0.6 m-0.3
pode+paga 7.1 d-0.3 k0.3 l-0.3 m-0.4 o1.1 t-0.4
pode+pasa 7.3 a-0.4 g0.7 h0.7 k0.7 r0.6 t0.8
pode+pone 5.5 d0.5 f0.3
pode+publ 7.3 a-0.4 d-0.3 h0.4
pode+reen 7.3 m0.7 o1.4
pode+revi 7.3 d0.3 e0.8 n0.3
pode+segu 5.1 j-0.5
pode+trab 7.3 f0.5 k-0.4 l0.3 m0.6 n-0.3
pode+volv 7.3 a0.5 e0.6 l0.5 o0.6
podeis 4.0 a-1.5 c0.7 f0.3 i-1.4 j-1.5 k0.6 l0.8 m0.8 o1.3 p-0.6 r0.8 s-1.3 t1.0
podemo 6.6 k0.7 m0.4 n-0.5 t0.5
poder 6.4 a0.6 c1.1 d-0.7 f0.6 i-0.3 k0.5 l-0.5 o1.1 p1.1
podi+entr 7.3 a-0.4 k0.5 m0.3 n0.4
podr 4.9 a-2.4 c-0.7 d-0.5 e-1.1 g-0.4 h0.4 i-1.5 j-0.7 k1.5 l2.7 o1.6 p-1.1 q1.0 r0.6 s-0.6 t-0.3
podr+asis 7.3 a-0.6 f0.5 k1.8 l-0.3 t0.4
podr+hace 7.3 a-0.6 b0.3 d-0.5 e-0.4 g0.6 h1.1 l1.4 r0.6
podr+mand 7.1 l-0.4 o0.8 q0.5 r0.6
podr+paga 6.8 a-0.8 b-0.6 e-0.3 f0.4 i-0.5 l2.8 n0.5 q-0.5 t-0.4
podr+pasa 7.3 k0.8 n1.1
podr+pone 7.3 a-0.5 e-0.3 l1.4 m0.4
podra 6.8 e0.5 j0.5
podria 5.1 a-2.7 c-0.5 d-0.4 e-1.7 h0.4 i-1.2 j-0.9 k1.7 l3.0 o1.6 p-1.0 q1.1 r0.8 s-1.1
poli 5.6 a-0.9 d-0.4 e0.4 f-0.4 g-0.6 h-0.4 i-0.9 j0.9 l3.1 n0.7 o-0.4 p-1.1 s0.5 t-0.3
poli+de 6.6 b0.3 e0.4 f-0.3 i-0.5 j0.9 l0.7 m0.4 n0.5
poli+loca 7.1 t-0.3
polici 7.1 a-0.3 c0.3 n0.5 t-0.4
poligo 6.8 e-0.3 f-0.3 i-0.4 n0.6 s1.3
poliza 6.5 e1.4 f-0.3 i-0.5 j1.5 l2.2 p-0.5 s-0.3
polv 7.3 a-0.6 e-0.3 h0.4
pon 6.5 a-1.4 d-0.3 e-0.6 g0.4 h1.0 i-0.5 k0.4 n1.3 o1.0 p-0.5 r1.0 s-0.4 t-0.3
pond 6.5 a0.6 b0.3 c-0.4 d-0.4 e1.7 g-0.4 h0.4 i-0.4 s1.0
pondre 6.6 b0.4 c-0.4 e0.6 g-0.3 r-0.3 s1.1
pone 4.1 a-0.7 e2.0 f0.6 h0.7 i-1.2 j-0.3 l1.2 m1.1 n1.1 o1.3 p-0.5 r1.2 s-1.0
pone+a 7.1 a0.4 c1.3 d-0.3 e-0.6 h-0.3 l0.4 m-0.3 o0.6 p0.6
pone+de 7.3 d0.7 h-0.3 s0.6 t0.5
pone+el 5.4 e-0.3 i-0.3 j-0.3 m0.5 o0.4 s-0.3
pone+en 6.4 c-0.4 d0.3 h-0.4 i-0.3 j0.9 k-0.4 l0.4 m0.4 n1.0 o-0.9 s-0.4
pone+la 6.8 a-0.9 b-0.4 c-0.3 d-0.4 g-0.3 k0.5 l0.9 m-0.3
pone+que 7.3 a0.5 e1.2 p0.9 t1.2
pone+un 6.6 a0.7 b-0.3 d-0.6 e1.7 f0.3 g-0.3 i0.3 s0.8
pone+una 6.5 a-0.3 b1.0 c-0.7 d-0.4 g0.5 j0.4 k0.5 o0.5 p-0.4 r0.8 t-0.3
poned 7.3 a-0.7 b0.4 d-0.5 g0.6 h1.1 r0.8
ponedl 7.3 a-0.5 b0.4 e-0.4 g0.7 k1.4 l0.5 r0.7
ponemo 7.3 d0.3 h0.3
ponen 6.6 c0.7 e0.7 f0.6 g-0.4 k0.7 m1.2 n0.6 o0.6 q-0.4 t-0.3
poner 4.8 c-0.3 d0.3 e1.0 f0.5 g-0.3 i-0.5 o0.3 p-0.5 q0.5
ponerl 7.1 a0.4 d-0.4 e-0.8 j0.8 s-0.4
pong 5.7 a0.3 b-0.4 c-1.0 d1.4 e0.5 f2.1 g0.4 i-0.8 k0.7 m0.9 q-0.8 r0.5
pong+en 7.1 a0.8 d1.6 f1.2 p-0.3 s0.7
pong+un 7.1 g0.5 h0.4 k0.4 p0.6 r0.4
ponga 7.1 e0.7 f0.7 k0.4 p-0.3 s0.9 t0.3
pongam 7.3 a0.7 c-0.3 d0.5 e0.4 f1.7 m0.4
pongo 6.4 c-0.7 d0.9 f0.4 g1.0 i-0.4 m0.8 o0.6 p-0.5 r0.9 s-0.6 t-0.3
pont 7.1 d0.5 e-0.3 h0.6 r0.4
pontev 7.3 d0.4
poqu 7.3 a-0.6 d-0.4 g0.4 l2.3 r0.7
poquit 7.3 a-0.6 d-0.4 g0.4 l2.3 r0.7
por 2.2 b3.5 c-2.4 d0.4 e-0.4 f-0.9 g-0.6 h-0.6 i1.6 j2.0 k0.5 l-0.9 m0.8 p-1.2 q2.0 s-1.8 t-0.3
por+acla 7.3 a-0.3 g0.6 h0.7 r0.5
por+adel 7.1 b0.9 c0.5 e-0.3 j0.7
por+ahi 7.3 b0.6 h0.3 s0.6
por+ahor 7.1 d-0.5 e-0.3 i0.7 k0.5
por+algo 7.1 e-0.6 h0.7 p0.8 q0.5 r-0.4
por+alli 7.3 b0.5 d-0.4 g0.7 h0.8 k0.3 r0.7
por+aqui 7.3 b0.6 d0.4 i0.6 s1.1
por+bizu 7.3 q1.4
por+buen 7.1 a0.4 d0.4 h-0.3 j0.4 m0.7 r-0.4
por+cada 7.3 c0.7 d-0.4 i-0.4 j1.1 s-0.3
por+camb 7.1 a0.4 b1.2 c0.3 i-0.4 o0.7 p-0.3 s0.5 t0.3
por+cien 7.3 c0.4 e0.5 g0.5 h0.7 j0.5 l0.3 p0.5 r0.5
por+cier 6.8 a-0.5 i-0.5 l0.9 m-0.3
por+cont 7.3 e0.5 g-0.3 m0.4
por+corr 6.5 a-0.4 b1.2 d-0.4 g0.4 i-0.5 j-0.3 o0.4 q0.3 r0.5
por+culp 7.3 a0.3 d0.9 j0.5
por+deci 7.1 b0.8 d-0.3 e0.9 g-0.4 m1.2 p0.6 q0.5 t0.5
por+demo 7.1 d-0.3 e-0.4 i0.4 j0.3 l0.9 n1.5
por+dent 7.3 a-0.8 d-0.5 g0.6 h0.8 m0.6 r0.8
por+dond 7.1 a0.5 b0.3 d-0.3 e0.8 i-0.4 m1.2 p0.6
por+el 4.1 b0.5 c1.4 d1.5 e0.6 g1.1 h0.4 i-1.1 l0.5 m0.4 n-0.3 o1.2 p-1.3 q2.0 r1.9 s-0.9 t0.6
por+enci 7.1 c-0.3 d0.7 f2.0 i-0.4 j0.7 m1.0 o-0.4 q0.3 s-0.4 t0.3
por+escr 5.8 a0.7 b0.4 e1.5 f1.1 g-0.3 i1.0 j0.8 p-0.5 r-0.5 s-0.6
por+ese 7.3 a0.5 j1.4 s1.6
por+eso 6.0 a-1.4 e-0.6 i-0.9 j-0.6 k0.5 n1.0 o0.6 p-0.6 r0.8
por+este 7.3 e-0.3 j0.6 r-0.3
por+esto 6.8 a1.4 e1.6 g-0.4 i0.4 j0.9 p1.4 s-0.4
por+face 7.3 a-0.4 f0.4 o2.0
por+favo 4.6 a0.5 c0.6 d0.4 e1.5 g-1.1 h1.1 i-0.8 j-0.4 k0.9 l0.3 m1.8 o1.3 p-0.9 q0.5 s-1.3 t2.0
por+fies 7.3 a-0.3 b0.3 m-0.3
por+fin 6.0 a-1.5 b-0.7 c-0.6 d-0.9 e-0.7 f-0.4 g1.0 h0.4 j-0.4 n0.3 p-0.4 q0.7 r1.8 s-0.4
por+habe 6.8 a-0.7 b0.4 c-0.4 d-0.5 e-0.4 g1.5 i0.7 m0.3 q0.6 r1.7 t-0.4
por+incu 6.6 a1.0 c1.5 d0.6 e0.7 i1.0 j2.0 p-0.4
por+la 4.2 b2.2 c-0.6 d0.7 f0.3 g0.7 h0.8 i-0.5 j-0.3 k1.1 l0.3 m1.0 n0.6 p-1.8 q1.6 r1.6 s-1.0
por+las 5.8 a-1.0 b1.2 d1.1 e-0.4 g0.5 i-1.0 j-0.5 k1.3 m-0.3 n1.7 o0.4 p-0.8 q0.4 r0.7 s0.6 t0.3
por+lo 5.2 a1.5 c0.8 d1.0 e2.0 f-0.4 g-0.7 h-0.7 i1.6 j1.5 k0.4 l-0.4 n0.4 q-0.4 r-0.5 t0.8
por+los 5.7 a0.4 c0.4 e1.8 l0.5 n0.3 p-0.4
por+mi 6.0 b-0.5 c-0.7 d0.4 e-0.6 f0.6 g0.4 i0.5 j0.5 k1.9 m0.3 o-0.5 r0.6
por+no 7.3 a-0.4 g0.3 r0.4
por+nues 6.5 a0.4 b-0.4 d-0.5 e2.0 i0.7 j0.6 l-0.4 n0.5 p1.8 r-0.3
por+orde 7.3 a-0.8 c-0.4 d-0.3 f0.5 k0.5 l1.5
por+otro 7.3 e0.6 m0.9 n0.3
por+pala 7.3 a-0.3 b0.3 d0.5 e-0.5 f-0.3 h1.0 l0.4 n0.3 o0.3 q0.4 r0.3 t0.5
por+prim 6.6 a-0.4 c-0.3 d0.5 e-0.5 g1.1 i-0.3 j-0.3 p0.7 q-0.4 r1.0 t0.4
por+que 6.0 a0.5 b0.5 d0.9 e0.4 f0.5 g-0.5 j-0.6 k-0.5 m1.6 o0.9 r-0.5 t-0.4
por+qued 7.3 a-0.4 g0.3 i-0.4 k1.2 n-0.4 r0.4
por+resu 7.3 a0.3 c0.9 i-0.4 j0.8
por+sabe 7.3 a-0.6 c-0.3 o0.8
por+segu 7.3 a0.5 c-0.3 d0.5 e1.0 i1.1
por+sepa 7.1 a-0.6 e-0.4 f-0.3 h0.6 q2.4
por+si 6.4 b-0.3 c-0.6 d-0.7 f0.3 i-0.3 j0.7 l-0.4 n-0.4 o1.2 q0.6 r-0.3
por+su 7.1 a0.3 d0.3 e1.2 g-0.4 h0.3 j0.8 s0.5
por+tant 7.3 a0.4 e-0.3 p1.6
por+tele 6.6 d1.2 e0.4 g0.5 i0.5 j-0.3 k1.2 o0.7 p-0.3 r0.8
por+terc 7.3 a0.4 d0.8 e0.4 i0.3
por+term 6.6 a0.9 c0.5 d0.7 e-0.4 i2.2 j-0.6
por+todo 6.8 d-0.4 e0.6 g0.4 h0.8 m1.0 n-0.4 o0.4 q1.3 r0.5 s-0.4 t0.4
por+tran 7.3 a-0.4 e-0.3 o1.0 q1.7
por+un 5.3 a-1.2 c-1.2 d-0.4 e1.2 g-0.5 h1.3 i-0.4 j-0.6 k0.8 l1.4 n-0.6 o0.3 s-0.9 t0.4
por+una 6.0 a0.8 b3.6 d-0.4 e0.5 g-0.5 j-0.4 l-0.6 o0.7 p0.5 s0.5 t-0.5
por+unan 7.3 a1.2 i1.8
por+uste 7.3 a0.5 b0.3 c0.6 d0.9 r-0.4
por+vent 7.3 g-0.3 h0.4 l0.3 n0.7 o-0.4 q0.9 r-0.3
por+via 7.3 j0.4 m1.8
por+vien 7.3 a-0.4 k1.8
por+voso 7.3 a0.4 i1.0 s1.4
por+vues 6.6 d0.4 e0.5 g0.6 i-0.3 j0.6 n0.3 q-0.3 r0.5
por+what 7.3 a0.7 b1.1 c0.3 e0.8 p0.6
porf 7.1 d-0.5 e-0.6 g-0.3 k0.3 l0.4 m0.7 q0.5 t0.4
porfa 7.1 d-0.5 e-0.6 g-0.3 k0.3 l0.4 m0.7 q0.5 t0.4
porq 4.1 a0.5 b0.4 c1.7 d0.5 e0.5 f0.6 i0.6 j-1.5 m0.6 n0.8 o1.3 p-0.4 q1.1 r0.8 s0.7 t0.4
porq+desd 7.3 a0.6 d0.7 e-0.4 i1.9 p0.9
porq+el 5.9 b0.4 c-0.6 h-0.5 i0.5 j-0.4 k0.9 l0.4 n-0.4 p-0.5 r0.3 s-0.6
porq+en 7.1 b0.6 c-0.4 d-0.5 f-0.3 g-0.3 i0.5 n0.3 o1.2 q0.8
porq+la 6.2 b0.5 c0.4 d1.2 f1.0 g-0.4 h0.5 i-0.7 l0.4 m0.4 r-0.7 t1.2
porq+lo 7.3 q0.6
porq+me 7.3 i0.4 l0.5
porq+mi 6.8 a0.4 c0.7 d-0.5 g-0.3 i0.3 q1.3
porq+no 6.0 a0.4 d-0.5 e0.4 f0.3 g0.4 i-0.4 j-0.3 k-0.4 o0.5 r0.5 s1.4
porq+nos 7.3 b0.3 i0.6 k0.9 n1.1
porq+se 7.3 a-0.4 e0.5 i-0.3 t0.5
porq+si 7.3 a0.4 b0.8 i0.4 m0.7
porq+yo 7.3 a0.4 b0.3 d0.5 e1.3 i-0.4 p1.0 s1.4
porque 4.1 a0.5 b0.4 c1.7 d0.5 e0.5 f0.6 i0.6 j-1.5 m0.6 n0.8 o1.3 p-0.4 q1.1 r0.8 s0.7 t0.4
port 4.8 a-0.9 b0.6 e0.5 f0.3 g1.0 h0.6 i-0.6 j-0.9 n1.6 p-0.8 q-0.5 r1.4 t0.7
port+de 7.3 b0.5 c0.5 r0.4 t0.4
port+del 7.1 e-0.4 i1.1 q-0.4
port+el 7.3 a0.4 b0.8
port+esta 7.3 a0.6 s1.0
port+y 7.1 a0.4 c0.3 d1.1 i0.8 j0.4 p0.5
portad 5.7 b0.8 c0.5 h0.8 i-1.1 j-0.6 l-0.4 n0.5 p-0.5 t0.9
portal 6.4 a-0.7 e0.3 f0.4 i-0.3 j-0.5 k0.7 l0.4 n0.5 s0.4 t0.4
portat 7.1 a-0.8 c-0.4 e-0.3 f0.5 g1.1 r1.3
porter 6.5 a-0.7 b-0.4 c-0.4 d0.6 e-0.5 g0.5 h0.4 j-0.3 n0.5 r0.7
porton 7.3 a0.4 c0.5 d0.7 e1.4 j1.1 p0.5
portug 7.1 b0.5 f-0.3 i-0.3 n0.8
posi 6.5 b2.7 d-0.4 e0.6 f0.3 g-0.4 i0.5 j-0.4 l0.6 n0.7 p-0.4 r-0.3 s-0.4 t2.4
posibl 7.1 a-0.6 b0.5 d-0.3 e0.4 f0.5 l0.7 n0.9 o-0.3 r-0.3 t2.6
posici 7.1 a0.5 b2.4 e0.3 i0.7 k0.4
post 7.1 a0.4 e1.0
postre 7.3 a0.8 e1.0 f0.3 r-0.3
prac 7.1 b0.5 e0.7 f0.6 i-0.4 k-0.3 l0.7 p0.5 t0.7
practi 7.1 b0.5 e0.7 f0.6 i-0.4 k-0.3 l0.7 p0.5 t0.7
prea 7.1 a0.6 i1.4 j-0.4
prea+de 7.3 a0.6 e0.4 i1.5 j-0.4
preavi 7.1 a0.6 i1.4 j-0.4
prec 5.0 a0.8 b3.9 d-0.4 h1.1 i0.7 j-0.5 k-0.3 l0.4 m1.1 n0.7 o0.5 p-0.6 q-0.4 r0.6 s-0.3
prec+es 7.3 a0.4 b1.3 k0.4 l0.3 o0.7
prec+por 7.3 b0.9 d0.4 h1.0 i0.4
prec+y 6.5 b-0.3 e0.6 g1.1 i-0.5 j0.6 n0.7 q-0.5 r1.1
precio 5.0 a0.8 b4.4 c-0.4 h0.9 i0.8 j-0.4 k-0.3 l0.5 m0.5 n0.7 p-0.6 q-0.4 r0.5
pref 5.5 c-0.3 d1.1 e0.3 g-0.7 i2.0 j-0.4 k0.8 l0.4 m-0.5 n-0.4 r-0.4 s-0.7
pref+deci 7.3 l0.9
pref+por 7.3 f0.3 k0.5
prefer 6.5 d0.6 e1.2 g-0.4 i1.4 j-0.5 l0.8 p-0.5
prefie 5.9 b0.6 d0.7 e-0.7 g-0.4 i0.8 k1.0 l-0.4 m-0.4 p0.3 s-0.5
preg 4.5 a1.1 b-0.4 c0.4 d1.8 e1.1 f0.4 h0.9 i1.1 j-1.3 l-0.7 n-0.7 o0.9 p-1.7 s4.0 t-0.3
preg+a 7.1 g0.4 i0.7 r0.5 s0.9
preg+dond 7.3 e0.7 g0.5 h0.9 q1.2 r0.4 s0.5
preg+la 7.1 d0.8 e0.7 k0.4 o0.9 s0.4
preg+para 7.3 a-0.4 d-0.3 k0.4 o0.4 r-0.4
preg+por 5.9 a1.3 b-0.7 c1.9 d0.4 f0.4 h0.5 i0.7 j-0.3 o0.4 p-0.4 q0.6 r0.3 s1.7
preg+porq 7.3 d0.6 i0.7 m-0.3 o1.4 q0.4
preg+que 6.8 a-0.3 c-0.4 d-0.5 e0.4 g-0.3 i-0.3 p-0.3
preg+quie 6.5 d0.6 e0.3 f-0.3 g1.2 h1.2 i-0.5 n0.4 q-0.4 r1.3 s0.6
preg+si 6.6 d0.4 e0.8 g0.6 h0.7 i0.4 k-0.4 l0.4 r0.6 s-0.4
preg+un 7.3 d-0.4 e-0.4 s0.5
pregun 4.5 a1.1 b-0.4 c0.4 d1.8 e1.1 f0.4 h1.0 i1.1 j-1.2 l-0.6 n-0.7 o1.0 p-1.7 s4.1 t-0.3
prem 6.8 a0.9 b1.5 c1.0 d0.4 g-0.4 i-0.3 r-0.3 s0.5
prem+de 7.3 a-0.3 c-0.3 s-0.3
premio 7.1 c-0.4 s0.6
pren 5.8 a-0.4 b-0.4 d-0.5 f0.8 g-0.4 h-0.5 i-0.6 j-0.5 k-0.4 p-0.5 s1.3
pren+de 7.3 e0.8 f0.6 n0.4 s0.7
pren+loca 7.3 f0.4 s0.7
prensa 5.8 a-0.4 b-0.4 d-0.5 f0.8 g-0.4 h-0.5 i-0.6 j-0.5 k-0.4 p-0.5 s1.3
preo 7.3 a0.4 e0.7 f0.3 n0.4
preo+por 7.3 a-0.6 d-0.4 h0.7 n0.9 o0.3 s-0.3
preocu 7.3 a0.4 e0.7 f0.3 n0.4
prep 5.1 a-1.9 e-1.0 g2.0 h2.1 j-0.7 k0.8 l0.3 o-0.4 r2.1 s-0.8 t1.2
prep+el 6.5 b-0.5 c0.4 d0.7 e-0.7 g-0.3 i0.4 k0.5 t0.7
prep+la 6.6 a-0.4 c0.4 n-0.3 p0.7
prep+los 7.3 e0.5 g0.7 h0.7 l0.4 r0.9 t-0.3
prep+un 7.3 a-0.5 l0.4
prep+una 7.3 a-0.3 s-0.3
prep+y 7.3 a-0.7 d-0.5 g1.5 h2.0 j-0.4 m0.3 r1.6 t0.3
prepar 5.2 a-2.0 e-0.9 g2.1 h2.1 j-0.7 k0.8 l0.3 o-0.4 r2.1 s-0.8 t1.3
pres 3.9 a1.4 b2.3 c2.4 e0.7 f0.8 g-0.7 h0.7 i0.5 j1.7 k1.2 m0.5 n-0.4 o0.6 p-1.7 r0.3 s-1.0
pres+a 6.8 a-0.5 b1.5 c-0.6 d-0.4 g-0.6 h-0.7 i1.0 j0.5 r-0.4
pres+de 5.7 a1.1 b0.9 d-0.7 f-0.7 g0.5 h0.4 i1.0 k-0.6 l0.4 m1.0 n-0.5 p-0.4 q-0.3 r0.4
pres+del 7.1 c0.7 d-0.4 f1.0 i0.6 k1.1 s0.5
pres+el 6.4 c0.9 d-0.4 e0.4 f0.5 g0.9 j0.5 m0.3 n0.4 p-0.5 r0.8 s-0.5 t-0.6
pres+en 6.4 a0.5 b1.2 c1.7 d-0.4 f0.6 i-0.5 j-0.7 k0.7 m-0.6 n0.4 o0.3 q-0.6 r0.6 s-0.4 t-0.3
pres+fuer 7.3 a0.4 c0.4 i0.8 j0.7
pres+la 6.8 a0.6 c0.5 i1.0 k0.9 s0.5
pres+les 7.1 g0.3 h0.6
pres+para 7.3 a-0.4 b-0.4 g-0.3 h0.7
pres+por 7.3 d0.9 e-0.4 j0.5 p0.5 t0.4
pres+que 6.6 a1.2 b0.5 c1.4 d1.4 g-0.4 i0.8 j0.4 m1.6 o0.4 p-0.5
pres+se 6.6 b1.2 c0.6 f0.7 i-0.4 m-0.4 q0.3
pres+un 7.3 g0.5 h0.7 i0.4 r0.5
pres+una 6.8 c-0.4 e-0.3 f-0.4 r-0.5 s0.6
presci 7.3 a0.8 e0.5 i1.4
presen 4.6 a1.6 c2.5 e1.7 h-0.4 i0.6 j2.3 k1.5 l0.4 o-0.4 p-0.5 q-0.5 r0.4 s-0.8
presid 5.5 b-0.5 d-0.5 e0.4 f0.9 h0.3 i-0.7 j0.8 k0.6 m-0.4 p-0.5 s0.3 t0.5
presta 7.3 c-0.4
presup 4.9 b4.4 c0.5 e-1.0 f0.4 g-0.6 h1.5 j-1.0 l0.5 m0.7 o1.2 p-1.2 r0.5 s-0.7 t-0.4
prev 5.8 a-0.4 b0.4 d-0.6 e-0.5 g-0.5 k-0.4 l1.6 m-0.7 n-0.8 o1.4 p-0.6 q0.6 s-0.4
prev+a 7.3 a0.5 c0.4 j0.9
prev+para 7.1 e-0.3 i0.5 j-0.4 l0.7
previo 7.3 a0.5 c0.4 j0.9
previs 6.1 a-1.1 d-0.4 g-0.4 j-0.7 k-0.3 l1.7 m-0.7 n-0.7 o1.6 p-0.5 q0.7 s-0.3
prie 7.3 d0.6
prim 4.4 a-0.5 b-0.4 d0.9 g1.4 h1.6 j0.4 k1.1 l0.9 n1.5 o0.7 p0.6 r1.8 s0.6 t0.4
prim+de 7.3 a-0.4 l0.8 r-0.5
prim+en 7.3 a-0.5 k1.4 m-0.4 q0.6 r0.4 t0.3
prim+hora 6.6 a-0.3 g-0.3 i-0.3 k1.1 o0.7 q0.7 t0.5
prim+que 6.8 b0.4 c0.3 d0.4 h0.5 i0.4 o-0.3
prim+trim 7.3 c0.9 i0.6 m0.4 t0.7
prim+vez 6.4 a-0.3 b-0.3 c-0.3 g0.8 i-0.4 j-0.4 l0.4 o0.5 p0.6 q-0.5 r0.6 s-0.3
prim+y 7.1 a0.4 c0.5 d-0.5 e0.5 g0.4 j0.7 p0.7
prima 7.1 d0.5 i0.4 k1.2 m-0.3 n0.8 r0.4
primav 6.4 a-0.8 b-0.4 g-0.7 i0.7 j0.3 l1.5 m0.5 o-0.4 p-0.5
primer 4.7 b-0.6 d-0.3 g2.2 h1.9 i-1.3 k0.9 n0.6 o1.3 p1.4 r1.7 s-0.6 t0.6
primo 6.6 c-0.3 d0.5 e0.5 g-0.6 i0.6 j0.6 l-0.3 q0.4 s1.3
prin 6.0 a0.5 b0.7 c0.6 d1.2 f0.3 h0.3 i-0.5 j-0.4 k-0.5 l0.4 o0.8 p-0.5 q0.4 s1.6 t-0.5
princi 6.0 a0.5 b0.7 c0.6 d1.2 f0.3 h0.3 i-0.5 j-0.4 k-0.5 l0.4 o0.8 p-0.5 q0.4 s1.6 t-0.5
pris 7.3 a-0.5 e-0.4 f-0.3 m0.4 t1.5
prisa 7.3 a-0.5 e-0.4 f-0.3 m0.4 t1.5
prob 6.1 a0.5 c-0.8 e1.3 i1.5 l0.8 m0.3 n0.6 p0.5 q-0.5
prob+con 6.5 a-0.4 b-0.4 c-0.5 d-0.3 e0.5 g-0.4 i1.6 l1.1 n0.6 p-0.6 r-0.3 t0.6
prob+y 7.3 e0.3 p0.5
probar 7.3 a-0.4 i0.4
proble 6.8 c-0.5 e0.7 f0.4 g0.3 h0.3 i-0.3 l1.1 n1.0 q-0.3 s0.5 t0.3
proc 5.4 b-0.6 d1.1 e-0.4 g0.4 j2.2 m-0.7 p0.5 q1.0 s-0.4
proced 6.5 a0.6 c0.4 d0.4 e0.3 i1.0 j1.5 p0.8 q0.7
proces 6.5 a-0.5 b-0.5 d0.6 e-0.3 g-0.4 j-0.4 m-0.3 o-0.4 r-0.5
procur 6.4 b-0.3 d0.4 e-0.5 g1.0 i-0.4 j1.6 k0.3 l0.4 r0.8 s-0.4 t0.3
prod 6.5 f0.7 h0.4 i-0.3 l1.1 m0.7 n0.3
produc 6.5 f0.7 h0.4 i-0.3 l1.1 m0.7 n0.3
prof 5.5 a0.5 d-1.0 e1.9 h0.5 i0.6 j3.0 l0.5 m1.6 o1.4 p-0.8 s-0.5
prof+ya 7.3 a0.5 e-0.5 j1.5 m0.9 s-0.4
profec 7.1 a1.0 e-0.6 i-0.4 j2.7 m2.5 s-0.4
profes 6.0 a0.5 c-0.4 d-0.6 e2.8 h0.7 i1.2 j1.1 l0.5 n-0.3 o-0.5 p-0.5 r0.4
profor 7.1 a-0.9 b-0.3 d-0.4 m-0.4 n0.4 o2.5
prog 4.8 b-0.5 d0.3 f0.4 g-0.6 i0.8 j-1.1 k-0.5 m-0.4 n0.4 o0.8 s1.1
prog+de 5.5 a1.2 d0.6 e0.5 f0.6 g-0.9 i0.8 j-0.6 k-0.4 l0.4 p1.3 q-0.3 r-0.4 s1.5
prog+que 7.3 c0.5 i0.5
prog+se 7.3 a-0.5 o0.7 q0.4
prog+y 7.3 a-0.3 d-0.4 g0.7 h0.7 l0.4 r0.6
progra 4.8 b-0.5 d0.3 f0.4 g-0.6 i0.8 j-1.1 k-0.5 m-0.4 n0.4 o0.8 s1.1
prom 6.4 a0.8 c0.6 d0.5 e1.3 h-0.3 i-0.4 p1.1 r-0.5 s-0.4
promet 6.8 a0.5 c1.0 e0.3 j0.5 p0.6 r-0.3
promoc 7.3 p0.8
pron 7.3 e0.9 i0.5 o0.6
pronto 7.3 e0.9 i0.5 o0.6
prop 4.6 a0.3 b0.4 c0.8 d0.7 e0.4 f1.1 h1.1 i-0.3 k1.2 o-0.5 p-0.4 q-0.8 t-0.4
prop+de 6.6 b-0.4 d1.0 f-0.3 g-0.5 h1.0 j0.3 k-0.4
prop+en 7.3 d0.6 e-0.4 j0.5
prop+una 7.3 a0.3 e0.7 f1.0
prop+y 7.3 b0.8 d-0.4 o0.3
propia 6.8 b0.8 c-0.3 s0.4
propie 6.5 c0.8 e0.3 f-0.4 i-0.4 j0.4 n0.4 t0.3
propin 7.1 e0.6 g0.3 h-0.3 o0.3 p0.8 r0.6 s-0.3
propio 6.8 d0.6 g0.5 j0.9 p0.6 r0.5 s0.6
propon 5.8 b0.4 c-0.8 e0.5 f1.1 g-0.9 h-0.8 j-0.6 k1.5 l0.7 m-0.3 n0.4 o-0.4 p-0.8 r-0.6 s-0.5 t-0.3
propue 5.7 a-0.5 c0.3 d0.8 e-0.5 f0.8 g0.4 h2.8 i0.8 j-0.6 n-0.3 p-0.5 q-0.6 s-0.6
propus 7.3 d0.5 j0.6
pror 7.1 a0.3 c0.6 d0.5 g0.5 h0.7 i1.0 r0.6
prorro 7.1 a0.3 c0.6 d0.5 g0.5 h0.7 i1.0 r0.6
prot 5.9 a-0.6 c-0.8 d-0.4 e-1.1 f-0.5 g-0.4 i-0.7 m0.4 n0.5 o-0.3 p-0.3 q-0.4 s-0.5
prot+de 6.5 d-0.3 e-0.6 i-0.6 j0.5 n0.4 s-0.3
protag 7.3 b0.5
protec 6.5 a-0.3 c-0.4 d-0.3 e-0.6 i-0.6 j0.5 n0.8 s-0.4
protoc 7.3 k0.5
prov 4.9 b1.4 c0.7 g-1.3 h-0.7 j-1.0 k-0.4 l-0.4 m1.0 n1.8 o1.3 p-0.7 q1.0 r-0.6 s1.3
prov+de 6.1 a-1.3 e-0.8 f0.5 g-0.4 h-0.5 i-0.8 m1.0 q0.4 s-0.7 t-0.4
provee 5.1 a-0.3 b1.6 c0.4 e0.7 g-1.1 h-0.3 j-0.9 l-0.6 n2.0 o1.5 p-1.0 q-0.5 s1.3
provin 7.3 c0.7 e-0.4 h-0.4 q1.2 s0.3
provis 7.1 m1.4 p0.5 q0.9
prox 4.6 a0.9 b0.7 d0.4 e0.8 f-0.7 h1.8 i0.9 j-0.5 k0.4 l-0.3 m-0.4 n2.4 p-1.3 s2.2
prox+ejer 7.3 a0.6 i0.9
prox+reun 7.3 a0.4 s0.5
prox+sema 5.4 i-0.4 j-0.3 k0.7 n0.7 s-0.4
proxim 4.6 a0.9 b0.7 d0.4 e0.8 f-0.7 h1.8 i0.9 j-0.5 k0.4 l-0.3 m-0.4 n2.4 p-1.3 s2.2
proy 5.5 a1.2 c2.2 d1.3 e0.5 f0.8 g-0.7 i1.3 l0.3 o0.5 p-0.3 q-0.4 r-0.5 s-0.4
proy+basi 7.3 i0.4 r-0.3
proy+de 7.1 b-0.3 d0.9 e0.4 h0.5 i-0.3 o0.3 s-0.3
proy+y 7.3 c1.0 e1.0 f0.5 j0.4
proyec 5.5 a1.2 c2.2 d1.3 e0.5 f0.8 g-0.7 i1.3 l0.3 o0.5 p-0.3 q-0.4 r-0.5 s-0.4
prue 5.8 a1.1 d-0.7 e1.1 h0.4 i0.4 j1.1 p-0.6 q-0.3 s-0.7
prue+de 7.1 c0.6 d-0.4 e1.1 m0.7
prue+del 7.3 i0.8 m0.4
prueba 5.8 a1.1 d-0.7 e1.1 h0.4 i0.4 j1.1 p-0.6 q-0.3 s-0.7
publ 5.4 a0.7 b-0.5 c0.7 d0.4 e-0.4 f-0.5 g-0.9 j-0.8 m0.5 n-0.5 o-0.3 p-0.6 r-1.0 s2.3
publ+ante 7.3 n0.5
publ+el 6.6 a-0.4 c0.7 d-0.6 f-0.4 g-0.3 p-0.3 r-0.3
publ+en 7.1 c-0.3 d0.4 f0.4 k0.3 m0.3 q0.5 s0.4
publ+os 7.3 a1.0 d-0.3 i-0.3 s1.0
public 5.4 a0.7 b-0.5 c0.7 d0.4 e-0.4 f-0.5 g-0.9 j-0.8 m0.5 n-0.5 o-0.3 p-0.6 r-1.0 s2.3
pueb 6.0 b1.0 c0.6 d0.5 e-0.4 f-0.3 g-0.3 i-0.8 j0.6 p-0.6 r0.3 s1.8
pueb+a 7.3 d0.9 g0.8 l0.4 r0.6 s-0.3
pueblo 6.0 b1.0 c0.6 d0.5 e-0.4 f-0.3 g-0.3 i-0.8 j0.6 p-0.6 r0.3 s1.8
pued 4.1 a-3.1 b1.1 c-0.7 d-0.8 e-2.1 f1.7 g-0.7 i-1.9 j-1.7 k0.6 l1.6 m-1.0 n-0.5 o2.2 p-0.7 r0.4 s-2.2
pued+camb 7.1 a-0.6 e-0.3 i-0.3 k-0.3
pued+cons 7.3 a-0.3 q0.5
pued+dar 7.3 a0.8 c0.5 e-0.5 f0.8 k-0.3 l0.3 n0.5
pued+deci 7.3 a-0.5 q0.3 t0.5
pued+deja 7.3 a-0.3 d0.3 e-0.5 g0.8 r0.9
pued+desg 7.3 a-0.4 f0.4 l0.4 n0.4 s-0.3
pued+entr 7.3 k-0.3 p0.6 t0.3
pued+espe 7.1 b-0.3 c-0.4 g-0.4 l0.7 p1.6 r-0.4 t-0.3
pued+hace 6.8 h-0.4 p1.0
pued+ir 7.3 a-0.5 b0.6 e-0.5 g0.8 k1.7 o1.1 r0.9
pued+me 7.1 a-0.5 c0.6 g-0.3 k0.9 n-0.3 o0.3 t0.6
pued+mete 7.3 c0.6 o0.6 p0.7
pued+paga 6.5 a-0.8 e0.3 g-0.3 j-0.4 l2.3 n-0.4 o1.8 p-0.8 q0.5 s0.4
pued+pedi 7.1 a-0.6 g1.4 k0.4 p-0.3 r1.7
pued+pone 6.8 a0.6 b-0.3 d-0.4 f0.3 g-0.5 m-0.3 n-0.4 o1.1 s1.6
pued+quit 7.3 a-0.5 b0.7 i0.5 m0.3
pued+segu 7.3 c1.1 f1.0
pued+ser 7.1 a-0.4 b-0.3 k0.3 m0.5 n-0.3 q0.3 t0.3
pued+veni 7.3 a-0.3 g0.6 h1.1 k0.3 r0.8
pueda 7.3 c0.5 o1.3 p0.7
puedan 7.1 d1.3 i0.5
puedas 6.5 a-0.6 h0.6 i-0.3 n-0.4 q-0.5 t0.7
puede 4.9 a-1.5 b0.5 d-0.5 e-0.8 f1.0 g-0.5 h-0.8 i-1.4 j-0.7 k0.5 m-0.3 n0.4 o0.7 p-1.2 s-1.3 t-0.4
pueden 6.0 a-1.0 c-0.4 e-0.8 i-0.7 j-0.4 k0.5 l-0.3 m-0.5 n0.4 o0.7 p1.0 q0.7 r0.9 s-0.5 t0.6
puedes 5.9 a-0.8 d-0.8 e-0.9 f-0.3 i-0.6 j-0.4 l1.0 n-0.4 o-0.5 p-0.5 s-0.4 t1.0
puedo 6.2 a-0.6 b1.5 d-0.6 e-0.4 f1.3 g-0.5 h0.6 j-0.5 k0.4 l1.9 n-0.5 o1.3 p-0.5 q0.3 r0.3 s-0.4
puen 6.4 a0.8 b0.6 c0.3 f-0.4 i1.0 j0.7 m-0.5 o0.3 q0.8 s0.4
puente 6.4 a0.8 b0.6 c0.3 f-0.4 i1.0 j0.7 m-0.5 o0.3 q0.8 s0.4
puer 5.5 c-0.3 d-0.5 f-0.6 i-0.9 j-0.7 k-0.5 l0.6 m1.2 q0.6 t1.4
puer+abie 7.1 d-0.4 e-0.4 g0.7 h0.8 r0.4
puer+de 7.3 c0.4 k-0.3 n0.4 q0.6 r0.4 t0.8
puer+del 7.3 q0.9
puer+y 7.3 e0.7 f-0.4 h0.3 l0.5 m1.3 t1.5
puerta 5.8 c-1.0 d-0.4 e0.3 f-0.5 h0.3 i-0.7 j-0.5 m0.6 p-0.3 q0.4 r0.4 t1.1
puerto 6.6 a-0.3 c0.7 e-0.5 k-0.5 l0.9 m0.7 n-0.4 q0.4 r-0.4 t0.4
pues 4.4 a1.8 b-0.4 d0.7 e2.2 f0.9 g-0.7 h0.6 i0.9 j1.7 k1.1 l0.8 m1.0 n0.3 o0.6 p1.1 q0.7 r0.6 s-0.3 t-0.5
pues+el 6.5 a1.6 c0.4 d-0.4 e1.3 g-0.4 i0.4 j0.7 m-0.4 p0.6 r-0.5 s-0.3
pues+en 6.6 a1.1 d-0.3 e2.4 f0.6 j2.1 m0.9 s1.2
pues+la 7.1 b1.4 c-0.4 d-0.3 e-0.3 f-0.3 g0.4 m0.5 n0.3 r0.5
pues+oye 7.3 a-0.7 c-0.4 g1.0 n0.6 q0.4 r1.4
pues+que 7.1 a1.3 b0.6 d0.6 e-0.7 f-0.4 g-1.2 i-0.3 k0.7 o0.8 p-0.3 r-0.6
pues+un 7.3 a0.7 c0.6 e-0.3 j0.5 p1.1
pues+una 6.5 a-0.4 d-0.5 e0.5 f0.5 g0.3 i-0.4 j-0.6 k0.9 p-0.3 q0.3 s-0.6
pues+verd 7.3 a-0.7 e-0.4 i-0.4 q0.7
puesta 7.3 a0.5 e1.4 i0.4 j1.2
puesto 4.9 a0.4 c-0.5 e0.9 f1.2 g-0.8 h0.5 i-1.4 j1.0 k0.9 l1.2 m1.0 n0.4 o0.7 q0.7 t-0.6
puls 7.1 a-0.3 d0.3 f0.5 g0.6 m0.7 n0.4 r0.8
punt 5.7 a-0.4 c-0.6 d0.6 e0.9 g1.6 h0.3 i0.3 j0.5 k0.3 n-0.3 r2.0 s-0.6
punt+de 6.6 c0.4 d0.7 m0.3
punt+por 7.3 d0.3 j0.5 p0.7
punto 6.1 a0.3 c-0.3 d0.9 e1.1 f-0.3 g-0.5 i0.8 j0.4 l-0.4 m0.3 o0.3 r-0.4 s-0.4
puntua 6.6 a-0.8 b-0.3 e-0.5 g1.6 i-0.3 k0.5 l-0.3 n-0.3 p-0.3 q0.6 r1.9 s-0.3
puri 7.3 a-0.3 e-0.4 g0.3 h0.8 k1.1
puro 7.3 e1.0 j1.4 s-0.5
puse 6.6 a-0.7 b0.8 e-0.5 g0.9 i-0.4 j-0.4 m-0.4 r1.1 t-0.4
puse+en 7.3 a-0.5 n-0.3
pusi 6.6 a0.7 d1.2 e2.0 m-0.3 p0.6 r0.3 t-0.3
pusi+en 7.3 a0.4 d0.7 e0.9 p0.8
pusier 7.3 c0.4 e0.4 g0.4 i0.4 r0.4
pusist 7.3 a0.4 d1.6 e1.4
puso 7.1 b0.9 p0.5
pyme 7.3 a0.6 c0.5 e-0.4 s1.6
pyme+del 7.3 a0.6 c0.5 e-0.4 s1.6
q 7.3 a0.3 b-0.4 c0.5 d1.1 m0.6
que 1.7 b-1.1 c-0.3 d0.5 e-2.6 f-1.2 g2.1 h-1.0 j0.7 k-1.8 l-1.7 m-0.7 n-2.1 o-1.4 q-1.9 r0.7 t-1.3
que+a 6.4 f0.5 g-0.5 h-0.3 k0.5 l0.8 n0.9 o-0.6 r-0.8 t1.2
que+abre 7.3 c0.9 g-0.6 h1.3 n0.3 r-0.5 s0.6
que+abri 7.3 a-0.7 h0.7 r0.4 s-0.4
que+acab 7.1 a0.4 e0.4 i0.4 j0.4
que+actu 7.3 b0.4 m-0.3 r0.4 t0.6
que+adem 7.3 e0.4 g-0.3 h-0.3 i1.6
que+ahor 6.8 a0.8 c-0.5 d0.8 s0.4
que+al 6.8 h-0.4
que+algu 6.4 a1.1 b0.4 c-0.5 d1.2 e0.7 g-0.3 m0.9 p0.9 s-0.3 t1.0
que+anad 7.3 a0.4 c1.3 e0.7 n0.4
que+ante 7.1 f0.5 g0.9 h0.5 i0.6 j0.3 r0.9
que+anul 7.3 a-0.3 h0.4
que+aqui 7.3 a-0.5 g0.5 i0.6 r0.6
que+asi 7.3 a0.4 d0.7 j0.5 s0.7
que+avis 7.3 a0.8 d0.8 i0.4 s1.3
que+bast 7.1 a0.6 b0.6 e1.0 f1.5
que+bien 7.1 a1.1 e-0.5 i-0.3 j-0.4 k0.5 n-0.3 p-0.3 r1.0
que+camb 6.6 a1.0 c0.4 d0.9 e0.5 g-0.4 n0.4 p0.6
que+canc 7.3 a-0.7 e-0.5 k1.7 r0.5 t-0.5
que+cerr 7.3 e0.5 i0.6
que+cier 7.3 a-0.5 d-0.3 e-0.3
que+cobr 7.3 a-0.7 c-0.5 l1.8 n1.0 p-0.5
que+come 7.3 b-0.3 e0.6 k1.1 o-0.3
que+comp 7.3 c0.9 e-0.3 p0.8 q0.5 r-0.4
que+con 6.6 b-0.5 c-0.3 e-0.5 f0.4 j0.7 n-0.3 q1.0
que+conf 7.3 a0.6 d1.0 e0.5 q0.4 t0.9
que+cons 6.0 a0.9 c1.0 e1.7 f0.6 j0.3 k0.3 p0.7 q-0.4 s-0.4
que+cont 6.8 e0.3 f-0.3 g0.3 k-0.3 l0.5 o0.8 q-0.3
que+corr 7.1 a0.4 d0.6 e0.6 f0.5 h0.6 j0.4 k1.7 o0.5
que+cost 7.3 b0.9 h0.6 i0.3 l0.5
que+creo 7.3 a-0.4 h0.3 k-0.4 o0.6 t0.9
que+cuen 7.3 c0.8 d0.6 n-0.6 o2.9 q-0.4
que+cues 7.1 d-0.3 e0.6 f0.4 h-0.3 k0.5
que+darl 7.3 d0.5 e0.5 i-0.4 l0.5 s0.4 t0.4
que+de 7.1 a0.8 d0.8 e1.0 i0.9 j0.5 p1.0
que+debe 7.3 a0.4 c0.6 d0.6 j0.7
que+deci 6.8 a0.5 b0.6 e-0.4 h0.6 i1.0
que+deis 7.3 j0.7
que+devo 7.1 e-0.3 h0.3 i0.6 l0.5 m0.5 o-0.4 p-0.3
que+dia 7.3 e0.4 k0.6 p0.6
que+dice 6.4 a0.6 b1.6 c-0.5 g-0.4 m1.7 o-0.4 p1.5
que+diga 7.3 j0.4 m0.9
que+dise 7.1 a-0.8 d-0.3 g1.0 h0.7 o0.4 q-0.4 r1.4
que+ejer 7.3 a0.5 e1.0 j0.9
que+el 4.4 a-1.0 b2.3 c1.9 d-0.9 f0.5 g-0.7 i-0.7 j-1.0 l0.5 m-0.7 n0.3 q0.5 s-0.8 t0.6
que+empe 7.3 d0.4 q0.3
que+en 5.4 a0.5 b1.4 c0.6 d2.2 e1.1 f-0.3 g0.7 h1.0 i-0.5 j0.3 k0.7 m0.9 o1.2 p-0.4 r0.9 s1.3
que+entr 6.1 a-0.6 c0.4 d-0.4 e-0.6 i0.4 l0.8 n0.5 o-0.5 p-0.6 r0.4 s-0.4
que+era 6.6 a0.8 c1.7 d1.4 e1.7 f0.6 g-0.4 i-0.4 k0.4 m-0.3 p-0.5 s-0.4
que+es 4.7 b1.0 c0.4 d1.2 e0.5 f0.5 g0.3 i-0.9 m-0.6 n2.4 o1.2 q0.6
que+esas 7.3 a0.4 c1.0 d0.4 e0.4 p0.5 s0.5
que+escr 6.8 c0.3 d-0.5 h0.4 r0.4 s0.3
que+eso 7.3 a-0.4 e-0.3 g1.2 h0.6 r1.1
que+espe 6.6 a0.7 b-0.3 c2.2 d1.4 g0.4 h0.8 i-0.3 k0.5 o0.6 p0.6 r0.4
que+esta 5.3 a1.5 b2.4 c2.5 d2.1 e0.3 f1.7 g-0.8 i-0.5 l0.4 m0.6 o1.5 p-1.0 q0.5 s-1.0 t0.9
que+este 7.1 e1.5 f0.4 j0.6 l0.8 m-0.3 o0.7 q-0.3
que+esto 6.4 a1.4 b0.4 d0.3 e1.5 f0.7 g-0.5 i-0.5 j1.6 p0.5 r-0.5 s1.4
que+falt 6.4 b0.6 c1.1 d-0.7 n0.5 o-0.4 r0.6
que+figu 7.3 c0.3 o0.6
que+firm 6.2 a1.2 d0.5 e-0.4 g-0.4 i1.1 j0.4 k-0.6 l1.3 m1.3 o0.7 p-0.4 q0.3
que+fue 7.3 d0.7 e0.7
que+func 6.8 a1.2 e0.7 i0.4 l-0.3 p1.0
que+grit 7.3 a-0.4 b0.5 c0.4 d-0.3 g0.4 n0.4 r0.8
que+guar 7.3 d0.7 j0.4
que+gust 7.3 a-0.4 f0.4 g0.7 k0.3 n0.4 r1.1
que+ha 6.1 a1.1 b0.6 c0.8 e-0.4 f-0.3 g-0.6 h-0.4 i1.4 k-0.3 n0.4 s-0.3
que+habe 6.5 a0.8 c1.3 e1.3 f0.8 g0.4 i-0.4 l0.8 n1.0 q-0.3 t1.4
que+habl 6.6 b0.5 c1.4 f-0.3 g0.6 h0.5 i-0.5 k1.3 l0.3 m-0.4 p-0.3 r0.9 t0.9
que+hace 5.8 a1.5 b1.3 c-0.3 e1.0 g-0.6 i0.6 n-0.4 o0.4 r-0.9 s1.9 t0.5
que+haci 6.8 a-1.2 g1.1 i-0.3 j-0.3 n-0.3 p-0.3 q1.6 r1.3 t0.5
que+has 7.3 p0.7
que+hast 7.3 b1.5 i1.2
que+hay 6.0 a0.7 b1.0 c-0.6 d-0.5 e0.9 f-0.3 h1.8 i-0.6 j0.9 l0.5 m0.8 p-0.4 r-0.6 s-0.4
que+he 7.1 a0.9 c0.4 e1.2 j1.7 m1.1
que+hemo 7.1 d-0.3 e0.3 j0.4
que+hora 7.3 a-0.7 f0.5 k-0.3 n0.4 t-0.3
que+iba 7.1 a-0.5 c0.7 d-0.4 e0.4 f0.4 g0.6 k0.6 r0.9 s-0.4
que+igua 7.3 a-0.5 d-0.4 g0.7 h0.6 l0.3 q-0.3 r0.8
que+inst 7.1 a0.6 e1.7 g-0.4 i0.4 j0.5 m0.4 s0.4 t0.3
que+inte 7.1 a0.6 e1.7 f1.8 l0.4 n0.6 o0.4 t0.8
que+la 4.4 a-1.0 b1.4 c1.4 e-1.3 f-0.4 g0.4 h1.0 i0.4 j-0.4 k1.6 l0.9 m1.5 n0.7 o0.6 p-0.7 q0.3 r1.8 s-0.4 t0.6
que+las 6.5 e-0.8 g-0.6 h0.8 j0.6 o0.4 p-0.3 r-0.6 s0.5
que+le 5.8 d0.6 f1.0 i-0.7 j-0.4 k-0.3 l0.6 o-0.5 q0.9 r0.3 s-0.8
que+les 6.0 a0.3 c1.0 d0.9 e-0.4 f0.4 j0.6 q-0.3 s0.7 t1.2
que+llam 7.1 d0.3 e-0.5 f-0.3 g0.8 h0.8 i-0.3 p-0.3 r0.6
que+lleg 6.5 a1.0 c2.0 d0.5 e-0.7 f0.5 g-0.4 i-0.3 j1.0 n0.7 o0.8 p1.5 q-0.3
que+llev 5.8 b-0.6 d-0.7 e-0.5 g1.1 i-0.9 j-0.6 l0.4 p0.6 q0.4 r0.8 s0.7 t0.4
que+llor 7.3 m0.3
que+lo 5.1 a0.6 b0.4 c1.4 e0.4 g0.4 h1.6 j-0.4 k1.1 l-0.6 n0.5 o0.3 p0.5 q-0.5 s-0.4 t0.4
que+los 5.4 b0.9 c-0.4 d1.0 e-0.7 f0.5 g-0.6 h-0.5 i0.7 k0.5 l0.9 m0.7 o-0.4 q0.9 r-0.7 s-0.7 t0.7
que+lueg 6.8 b-0.3 c-0.4 e-0.3 i0.5 n0.9 r-0.4
que+mana 7.3 c1.2 e-0.4 g0.4 n1.0
que+mand 6.5 a0.7 b-0.8 c-0.6 d1.5 e2.2 f1.5 g-0.5 h-0.7 i-0.7 j-0.5 m-0.5 o1.5 p-0.4 q0.7 s-0.4 t0.7
que+maqu 7.3 a-0.3 d-0.4 t0.5
que+mara 7.1 a-0.8 g2.2 h0.5 i-0.3 l0.3 n0.9 o0.4 r2.5
que+mas 6.5 d0.6 g1.6 h0.7 i-0.4 k-0.3 p-0.3 q1.3 r1.6 t0.5
que+me 4.4 a2.0 b2.6 c3.6 d3.4 e1.7 f2.3 g0.9 h1.0 i0.3 m1.7 n1.0 p-0.5 q-0.4 r1.2 t0.4
que+mi 6.2 c0.6 d1.8 e1.1 i-0.6 j-0.7 l0.3 o0.6 q0.4 r0.5
que+mis 7.3 a-0.4 g0.5 m0.4 r0.7
que+mode 7.3 d0.7 s0.4
que+nadi 5.6 a0.7 b1.0 c-0.6 d1.0 e0.4 f0.3 g-1.0 i1.9 k-0.4 m2.1 n0.3 q-0.4 r-0.5 s-0.7
que+nece 7.1 a-0.8 b0.7 d-0.4 e-0.5 g1.9 i-0.3 r2.1
que+no 3.8 a1.8 c0.9 d1.5 e0.8 f1.0 h-0.6 i1.5 j0.7 l2.2 m2.2 n0.8 o-0.5 p1.8 q0.6 r0.7 s0.9 t0.9
que+nos 4.7 a0.4 d-0.7 e-0.6 f-0.5 g-0.8 i1.4 k0.6 l0.8 o0.6 p0.4 r0.4 s-1.3 t-0.7
que+noso 7.3 a0.4 m0.9 p0.8
que+nues 7.1 a-0.3 e0.4 h0.4 i1.3 j-0.4 r0.6
que+nunc 7.3 d0.4 g0.8 h1.0 r1.0
que+opin 7.3 a0.8 j0.9 s0.7
que+os 5.4 a0.3 b0.5 d-0.7 e1.4 h0.6 i-0.5 k-0.4 l0.5 n-0.4 o0.3 p-0.5 r0.5 s0.3
que+otra 7.3 b0.9 e0.5 k0.7 s0.5
que+paci 7.3 b0.4 e-0.4 m0.6 o0.4 q0.7 s-0.5
que+paga 6.5 b1.4 d-0.7 f-0.3 g-0.4 h-0.5 i0.8 n1.1 o1.7 p-0.3 r-0.7
que+pagu 7.1 a0.3 d-0.4 e-0.4 i-0.3 l0.3 n0.3 p1.5 s0.5
que+para 6.8 a0.4 e-0.5 i0.6 j1.5 l0.9 p0.7 s-0.3
que+pare 7.1 a-0.6 d-0.3 e-0.6 g0.4 k0.4 l0.5 m0.4 n0.4 s-0.3
que+pasa 6.5 a0.5 d1.2 e1.1 g-0.3 j-0.3 n0.3 p-0.3 q-0.4 r-0.5 s-0.6 t-0.3
que+pedi 7.3 e0.4 j0.3
que+pena 7.3 a-0.7 h-0.4 j-0.3 k1.3 n-0.3 r0.5
que+pers 7.3 c0.5 e-0.4 i0.5
que+pica 7.3 i0.7 k0.3
que+plaz 6.8 a-0.6 b0.3 e-0.5 j-0.3 k0.5 o1.0
que+pone 6.4 a-0.6 c-0.4 h-0.4 i-0.3 l0.8 p-0.3 q0.4 s-0.5 t0.9
que+pong 7.3 c-0.5 d0.9 f0.7 k0.6 m0.3 s-0.4
que+por 6.5 a0.3 b0.9 c-0.5 d0.3 g-0.4 l0.8 p-0.5
que+preg 7.3 a-1.0 e-0.3 g0.5 h1.1 i-0.4 q1.1 r0.6 s-0.4
que+prep 7.3 a-0.9 d-0.3 g1.1 h1.8 j-0.3 m0.4 r1.2
que+pres 7.3 a-0.6 b0.7 f0.3 i-0.4 l0.4 q0.4 t0.3
que+proc 7.1 a0.3 d0.7 i0.5 j0.6
que+prom 7.3 c0.6 j0.6
que+prop 7.1 a-0.3 c-0.3 f0.4 g-0.4 h-0.3 i0.4 p-0.5
que+pued 7.3 a-0.4 b0.5 i0.6 o1.3
que+qued 6.5 a-1.2 e-0.4 g0.6 h0.9 j-0.5 m0.4 n0.5 o0.5 p-0.3 q0.3 r0.8 s-0.4 t0.6
que+quer 6.4 a-1.3 c-0.5 e-0.5 g1.2 h2.3 i-0.5 j-0.4 k-0.3 n0.5 p-0.3 r1.6 s-0.5
que+quie 7.3 a0.5 b0.6 e-0.8 j0.7 p-0.5
que+quit 7.3 b0.4 i1.1
que+reci 7.1 a0.8 b2.1 c-0.3 d-0.3 e-0.4 h-0.3 m0.8 p-0.3 s0.9
que+recl 7.3 d0.7 j1.0 p1.3
que+reco 6.6 a-0.3 b1.5 e-0.5 f0.4 h-0.4 i1.2 o0.4 r1.2
que+rest 7.3 q0.3
que+sabe 7.3 a0.8 b0.9 g-0.4 i-0.3 s2.0
que+sale 7.1 b-0.3 d0.5 e-0.5 f0.6 n0.8
que+salg 6.5 a-0.4 b0.6 d-0.4 e0.5 r-0.3 s-0.5 t1.0
que+se 4.5 a0.9 b1.0 c-0.3 d0.9 e2.1 f0.8 g0.3 h-1.0 i0.4 j2.0 l-0.9 m1.7 o-0.9 p1.1 q0.4 r0.4 s-0.5 t0.3
que+segu 7.3 a0.3 c0.6 e0.6 p0.8
que+sepa 6.8 a-0.4 d-0.3 e-0.5 g0.8 i-0.4 k1.3 q0.8 r1.0
que+ser 7.3 a-0.3 k0.7 q0.5
que+sera 7.3 a-0.3
que+si 5.6 a-1.3 c0.4 f-0.5 h0.7 i-1.3 j-0.6 l0.4 m0.7 n0.3 o0.4 p-0.7 s-0.8
que+siem 7.1 a-0.4 d-0.4 g0.4 h0.8 l0.7 n0.5 r0.6
que+sigu 6.8 c0.8 e0.4 f0.4 g0.5 j0.7 k0.3 p0.8 r0.6 s0.6
que+solo 7.3 e-0.4 g0.7 n0.7 r0.7
que+somo 7.3 a1.1 c0.3 d2.0 p0.9 s0.5
que+son 7.1 c-0.4 e0.6 g0.9 l0.7 n0.6 o0.4 p-0.3 r1.4 t1.2
que+soy 7.1 b0.5 c0.6 g1.5 j0.6 k0.3 p0.7 r1.9
que+su 7.3 k0.4 s0.5
que+tal 6.6 a0.7 b0.4 d-0.4 g-0.4 i0.8 s1.7
que+tamb 7.1 c0.4 e-0.4 g0.6 i0.5 m0.3 n0.5 r0.6 s-0.4
que+tard 7.1 e0.5
que+te 5.6 c0.5 d-0.4 l0.6 m-0.4 p1.4 r0.6 s0.8
que+tene 6.5 c0.7 g-0.4 j-0.5 k0.3 m0.5 p-0.4 q0.4 s-0.4 t-0.3
que+teng 5.7 a1.7 b1.4 c2.3 e-1.0 f1.3 i0.3 j0.5 k0.9 m-0.3 n0.7 o1.2 q0.7 r0.4 s-0.8 t0.9
que+teni 6.8 a-0.4 c0.3 d0.5 e-0.6 h0.4 i0.5 n-0.3 o0.4 p0.6 q0.4 t-0.3
que+tien 6.8 c0.5 d1.0 e-0.6 g0.4 i0.7 j0.3 r0.5 s0.6
que+toca 7.1 c0.7 m0.3 s0.6
que+todo 6.6 a0.3 c-0.4 d-0.5 r-0.5 s1.1
que+trab 7.1 b1.2 c-0.4 d-0.3 e-0.6 h-0.3 p-0.3 s-0.5
que+trat 7.3 a-0.5 g0.6 r0.9
que+un 6.1 c-1.0 d0.3 e1.2 f1.0 g-0.6 h0.6 i-0.8 k-0.3 n0.8 p-0.4 s-0.7 t-0.3
que+una 7.1 f0.4 i0.5 r0.4 s0.6
que+uste 6.6 a0.6 c0.5 e1.0 i-0.3 j0.8 m0.7 p0.8 s0.5
que+va 7.1 a0.7 b0.6 d0.5 i1.8
que+vamo 7.3 a-0.6 d0.4 g0.4 h1.1 i-0.3 n0.9 r0.5
que+venc 7.3 a-0.5 c-0.4 i-0.4 l1.8
que+veng 6.4 a0.6 c1.4 d-0.4 e0.9 f1.1 g1.0 h0.6 i0.9 j-0.3 k1.7 r0.5 t0.9
que+veni 7.1 c1.3 i0.3 n0.5 o1.0 q0.4
que+ver 6.6 a-0.8 e-0.5 h0.5 j-0.3 q0.3 r-0.4 s-0.3
que+vien 5.2 c-0.4 e0.5 h1.4 i2.0 j-0.5 k-0.3 l0.4 m-0.4 r-0.5
que+vino 7.1 a-0.9 c-0.3 e-0.3 g1.7 p-0.4 r1.8
que+voso 6.8 a0.4 d-0.4 g0.5 h0.5 j0.6 l0.5 m0.8
que+voy 7.3 a-1.1 e-0.7 s-0.7
que+vuel 7.1 e1.1 f0.3 g0.5 h1.1 p0.6 q-0.3 r0.9
que+vues 7.1 b0.7 d0.5 e-0.5 i0.6 l0.3 n0.3 o0.7 s0.6
que+ya 5.1 c1.4 d1.9 e-0.9 f-0.8 h0.4 i-0.3 j-1.1 l0.5 m1.2 r-0.4
que+yo 6.2 a1.6 b1.1 c0.8 h-0.4 i-0.4 o0.5 p0.5 s0.9
qued 3.6 a-2.1 b-0.7 c1.0 f-0.3 g3.3 h1.4 i-1.4 j-1.4 k1.7 l1.3 n2.5 o0.7 p1.5 q1.9 r4.0 s-0.9 t1.0
qued+a 6.5 a0.4 b1.6 c-0.4 d-0.4 f0.4 g-0.4 h-0.3 i1.1 k-0.4 l1.6 m0.7 p0.5 q0.3
qued+apro 7.3 c0.3 f0.5 g-0.3 n0.3 o0.3 r-0.5
qued+bloq 7.3 c0.3 e-0.3
qued+como 7.1 a-0.8 e-0.5 h0.5 i-0.4 n0.4 p-0.3 q0.4 r-0.3 t0.4
qued+con 6.0 a-1.2 b0.6 c-0.5 e-0.7 f-0.4 g1.4 h1.7 j-0.4 k-0.7 l0.4 n0.4 o-0.3 p-0.7
qued+de 7.1 a-0.4 d-0.3 e0.9 g1.4 h1.1 m0.6 r1.6
qued+desc 7.3 a-0.4
qued+el 7.3 g1.2 l0.5 n-0.3 q1.6 r1.4
qued+en 5.8 a2.2 b-0.4 c2.7 d0.6 g-0.8 i-0.7 j-0.6 k0.7 m0.4 n0.3 o0.9 p2.3 q-0.7 s-0.6 t1.0
qued+hast 7.1 c-0.4 g0.7 o0.7 r0.9
qued+la 6.8 d-0.5 e0.5 h0.9 i-0.3 j0.7 o0.5 q0.4 r0.6 t1.7
qued+lumi 7.3 g0.8 q1.0 r0.8 t0.3
qued+mal 7.1 a0.5 c1.1 i0.5 j0.4
qued+mejo 7.3 a-0.5 b0.5 d-0.3 g0.7 k1.2 q0.3 r0.9
qued+muy 6.8 a-0.7 g0.8 h-0.4 l0.4 o-0.4 r0.9 t0.3
qued+para 7.3 a-0.4 e-0.4 n0.4 r-0.6
qued+pend 7.1 e1.0 n0.7 p0.8 r0.5
qued+prec 6.8 a-0.6 b-0.5 c0.4 e-0.3 f0.4 g1.6 i-0.5 r1.6
qued+rete 6.8 a1.0 c-0.6 d1.1 e1.6 p2.2
qued+sin 6.5 a0.8 b0.5 d-0.5 e2.0 f0.3 g-0.4 i0.6 k1.5 q0.3 s1.0 t0.8
qued+un 7.3 a-0.3 h0.4 q0.3
qued+yo 7.3 d-0.3 h-0.4 r-0.4
queda 4.8 e1.3 f-0.4 g-1.3 j0.9 k0.7 l-0.9 m-0.8 n3.0 p2.6 r-0.6 s-1.1 t0.7
quedab 7.3 d0.7 g-0.4 i0.4 r-0.3
quedad 5.5 a-1.3 c-0.5 d-0.4 g3.4 i-1.0 j-0.6 k1.1 l-0.5 m0.6 n1.7 o1.0 p-0.8 q1.2 r4.1
quedai 7.1 d0.8 h0.6 i0.6 l0.5 o0.4 r0.6 s0.7
quedam 5.6 a0.6 b-0.4 c1.8 e-0.6 f-0.4 g0.3 h1.0 i-0.4 j-0.5 k-0.5 l0.7 m0.7 o-0.4 r-0.5 t0.5
quedan 6.4 b0.9 c0.9 e-1.0 f-0.4 g-0.5 i-0.4 j-0.3 k-0.4 l1.5 m-0.3 o-0.3 p0.5 r-0.4 s0.3 t-0.3
quedar 6.0 c1.0 d-0.5 g-0.4 h0.5 j-0.6 k0.6 l0.7 n0.7 p1.0 q0.4 r-0.4 s-0.4 t0.7
quedas 7.3 a0.3 c0.5 d0.8 t0.8
quede 6.6 a-1.1 f0.3 i-0.4 j-0.3 k1.5 l0.8 m-0.5 p-0.6 r0.5
quedo 5.1 a-1.8 d-1.1 e1.7 f0.9 g3.4 h1.6 i-0.7 j-0.7 l0.8 m1.4 n0.3 o0.6 p-0.5 q3.1 r4.3 s-0.5
quej 4.6 b-0.8 f0.7 g0.7 i-1.0 j0.6 m1.0 n1.1 p-0.9 r1.0 s-0.7 t0.3
quej+de 5.1 g0.7 i-0.3 j-0.6 r0.8
quej+del 7.3 a-0.6 e-0.3 g0.8 h0.8 o0.4 q0.3 r1.1 t0.4
quej+en 7.3 c-0.5 e-0.4 n0.5 s0.7
quej+y 7.1 a-0.3 b0.5 d0.8 e0.6 g0.7 h0.8 j0.4 l0.4 r0.9 t0.4
queja 4.8 a0.3 b-0.5 d0.4 e0.4 f0.9 g-0.6 i-0.7 j1.0 m1.2 n0.6 p-0.6 r-0.7 s-0.6
quejar 7.3 d-0.4 e0.9 g0.6 h0.4 o0.4 r0.7
quejas 6.6 a-0.4 c0.6 e-0.4 n0.5 r0.4
quer 4.1 a-2.9 c-0.9 d-0.3 e-0.6 g2.1 h4.5 j-0.4 k-0.7 m0.8 o0.5 p-1.6 q0.5 r3.3 s-1.6 t0.3
quer+agra 7.3 a-0.4 g0.9 k0.4 r1.0
quer+ampl 6.8 a-0.4 g-0.4 h1.8 i-0.3 n-0.5 t-0.3
quer+dart 7.3 g0.5 m0.4 n-0.3 r0.5
quer+deci 7.3 e0.4 g0.6 r0.6 s0.8
quer+equi 7.3 c-0.3 g0.7 h0.4 q0.3 r0.6
quer+pres 7.3 a0.4 e-0.3 i0.9 j-0.3 t0.4
quer+que 6.1 a0.3 b0.8 e-0.8 h0.6 i0.9 j1.4 l-0.4 o0.4 p-0.5 s-0.3 t-0.5
quer+tran 7.3 c0.4 g0.6 n0.5 r0.7 t0.4
quer+un 7.1 b0.7 m0.7
querai 6.0 a-1.1 c0.3 d0.7 g-0.6 h0.4 j-0.4 p-0.9 q0.6 t0.8
querel 7.3 e0.4 j0.4 p0.7 r-0.4 s0.7
querem 5.3 a-2.1 b-0.7 c-0.4 d-0.5 e-0.9 g1.9 h4.9 i-0.7 j-0.8 l-0.5 m1.1 o0.5 p-0.7 q0.7 r2.7 s-1.1 t-0.3
queria 5.3 b0.5 d-0.6 f0.4 g1.6 h0.8 j0.9 k-0.7 l0.8 p-0.8 r2.1 s-1.0
querid 6.0 b0.7 d0.5 g0.4 i1.1 n-0.4 t-0.3
querra 7.3 a-0.6 e-0.4 f-0.4 t0.4
querri 7.3 a-0.3 g-0.3 h0.6
ques 6.5 b0.9 e1.2 f-0.4 g0.7 n-0.3 o0.8 p0.4 r0.6 s-0.3 t0.4
ques+de 7.3 a-0.4 g0.4 k-0.4 o0.9 r0.4 t0.5
queser 7.3 b1.4 e1.1 p0.6
quesos 7.1 g0.4 h0.3 o0.9 q-0.3 r0.3 t0.7
quie 3.7 a0.4 b-0.9 d1.1 e0.6 f2.8 g0.4 h3.6 i0.4 j-0.8 l0.5 n0.5 o0.8 p1.1 r1.3 s0.6 t-0.6
quie+cobr 7.3 e1.0 p1.2
quie+darm 7.3 a1.0 i2.2 p-0.3
quie+deja 7.3 j-0.3
quie+el 6.6 d-0.3 e1.2 f0.3 g-0.4 i-0.4 k1.0 n0.4 o0.4 p0.6 q0.9 s-0.4 t-0.3
quie+es 7.1 a-0.3 d0.8 f0.8 i-0.4 j-0.5 n0.5 p-0.3
quie+esta 7.3 a0.6 c0.5 e0.6 i1.0
quie+ha 7.3 d0.3 i0.5 r-0.3
quie+habl 6.8 a0.5 b-0.5 c-0.8 d0.3 e0.4 f2.0 i-0.4 j-0.5 m0.7 o-0.4 p-0.4 q-0.5 r0.3 s-0.5
quie+hace 7.3 a-0.4 e0.3 n1.1 o0.9 q-0.4
quie+la 7.3 g0.6 h1.0 r0.7 t0.3
quie+lleg 7.3 c0.4 j0.5 m1.0 p1.3
quie+llev 7.1 d0.6 e-0.3 i-0.3 k0.5 p0.7
quie+lo 6.4 d-0.5 e0.3 g0.5 h2.2 i-0.5 j-0.4 l-0.3 o0.6 p-0.5 q0.3 r0.8 s0.7
quie+mas 7.3 a0.6 c0.5 d0.6 e0.4 f0.7 i1.1 n0.3
quie+me 7.1 d-0.5 g0.9 h0.8 r1.1 s0.6
quie+mete 7.3 c0.9 e0.6 j0.3 l0.3 p0.5
quie+much 7.3 e0.6 p0.9
quie+no 6.8 a0.4 d0.6 e-0.4 f1.3 i-0.3
quie+nos 7.1 g0.9 h0.6 i0.9 n0.4 r0.9 s0.6
quie+preg 7.3 a0.7 c1.3 d0.6 e0.5 f0.8 q0.3 s0.3
quie+que 6.6 a-0.6 b0.4 c-0.4 e-0.7 f-0.4 g-0.3 i-0.4 l0.7 m-0.4 n0.3 o-0.3 p-0.5
quie+segu 7.3 c-0.3 d-0.4 e0.6 f0.6 h0.6 o0.6
quie+soy 7.3 a0.4 d1.1 e-0.6 f1.6
quie+un 7.1 e0.6 f0.7 l0.5 r-0.4
quie+una 7.3 a-0.3 d-0.4 e-0.4 n0.8 r-0.3
quie+vend 7.3 a-0.6 b-0.3 c-0.3 e-0.4 g-0.3 k0.3 n0.4 r-0.4
quien 4.7 a2.6 b-1.0 c0.9 d2.2 e1.4 f2.5 h1.2 i1.2 j-0.5 n0.7 o0.8 p0.8 r0.3 s2.5 t-0.8
quiera 6.8 c-0.3 r-0.4
quiere 4.8 a-2.3 c0.4 d-0.5 e-0.4 g0.6 h4.8 i-1.1 j-0.8 k0.8 l0.5 m-0.5 o1.1 p0.5 q0.7 r1.1 s-1.0
quiero 5.1 a0.4 c-0.4 e0.8 f1.4 g-0.5 h-0.5 i0.3 l0.7 m0.6 n0.9 o-0.5 p0.7 r0.8 s-1.0
quim 7.1 a0.5 g-0.4 i1.1 k0.6 r-0.4
quin 5.7 b-0.5 c1.8 d0.8 e-0.6 f1.1 g-0.6 i-0.7 j0.3 l0.4 m-0.6 n-0.4 p-0.7 q1.0 t-0.6
quin+dias 6.4 b-0.4 c0.4 e-0.7 f0.9 j-0.5 k0.4 l-0.6 q0.5 s-0.3 t-0.3
quin+la 7.3 c0.4 d0.8 e-0.3 j0.6
quince 6.0 a-0.3 b-0.4 c1.7 d0.3 e-1.0 f1.3 g-0.6 i-0.6 l0.6 m-0.5 n-0.4 p-0.6 q1.1 s-0.6 t-0.6
quinta 7.3 c0.4 d0.8 e-0.3 j0.6
quiq 7.1 n1.2 q-0.3 r-0.3
quique 7.1 n1.2 q-0.3 r-0.3
quir 6.6 a0.5 c-0.6 d0.4 e1.4 f1.3 j0.8 k-0.3 m-0.4 q0.5 r-0.5 s0.5 t0.7
quirof 7.3 a0.3 e0.9 f0.9 j0.6 l0.3 n0.6 r-0.4 t1.0
quirog 7.3 e0.8 f0.6 j0.4 m-0.3 q0.7
quis 6.5 a-0.8 c0.8 g-0.3 h-0.4 i-0.3 j-0.3 k0.3 m0.7 n0.5 p-0.4 q0.9 r-0.5 s-0.3
quis+sabe 7.3 a0.5 c0.7 d0.8 m0.9 s1.1
quisie 6.6 a-0.4 c0.8 h-0.4 k0.4 m0.7 n0.6 p-0.3 r-0.5 t-0.3
quit 5.3 a-1.4 b1.0 c0.7 d-0.9 e-0.7 g1.8 h0.8 i0.4 j-0.9 m2.2 n0.5 o0.3 p-0.5 q0.4 r2.1 s-1.0
quit+de 7.3 e0.5 f-0.3 g0.6 h1.0 m0.8 n0.4
quit+el 6.2 a-1.2 c0.6 d-0.6 e-0.6 g0.5 h0.4 j-0.4 l0.6 n0.9 o0.9 r1.5 s-0.5
quit+los 7.3 c0.8 i0.8
quit+ni 7.3 a-0.4 e-0.3 g0.3 o0.3 r0.5
quita 6.8 a-0.6 d-0.5 h-0.4 i0.8 k0.4 m-0.4 n0.3
quitad 6.5 b0.7 d-0.4 f-0.4 h0.9 i-0.5 l0.5 m2.5 n0.3 p-0.4
quitar 6.5 a-0.7 b1.0 e-0.6 g-0.3 m0.4 o0.4 p-0.3 q0.3
quite 7.3 a0.5 c1.3 e-0.3 g-0.3 i0.9 p0.7 r-0.3
quito 7.3 a-0.9 c-0.5 g1.8 q0.6 r2.1
quiz 7.3 d0.4 s1.1
quiza 7.3 d0.4 s1.1
rabi 7.3 e0.7 g0.4 i0.8 q1.0 r0.3 t0.3
radi 6.4 a0.7 b-0.5 c0.9 d1.2 g0.5 h0.3 i-0.3 k-0.4 r0.7 s1.5 t0.9
radio 6.6 b-0.4 c0.5 d1.3 g0.8 h0.4 k-0.3 l0.3 p-0.5 r1.0 s1.7 t0.9
rafa 6.8 b-0.6 c-0.4 d0.6 e-0.5 k0.9 m0.4
raic 7.3 a0.5 c1.1 d0.6 e-0.3 f1.2 n0.3
raices 7.3 a0.5 c1.1 d0.6 e-0.3 f1.2 n0.3
rama 7.3 g0.3
rama+de 7.3 g0.3
ramo 6.2 d1.0 e-0.4 f0.7 g-0.4 i-0.7 l-0.3 n0.9 p-0.4 q0.3 r-0.4 t0.4
ramon 6.8 c0.3 d0.7 e-0.7 f0.5 i-0.4 k-0.3 l-0.4 n0.3
rana 7.3 a-0.3 e-0.4 g-0.4 q0.6 t0.6
rana+y 7.3 a-0.3 e-0.4 g-0.4 q0.6 t0.6
rapi 6.0 a-0.7 b-0.6 d0.4 e0.5 f0.8 g2.4 h0.3 i-0.7 j-0.5 m-0.5 n1.0 o0.6 p-0.5 q-0.4 r2.8 s0.5 t0.8
rapi+con 7.3 a-0.4 c0.3 e0.4 f0.3 g1.1 l0.4 n0.4 r1.4
rapida 7.3 d0.3 g-0.4 o0.4 q-0.4 r-0.4
rapide 7.3 a-0.4 c0.3 e0.4 f0.3 g1.1 l0.4 n0.4 r1.4
rapido 6.6 d0.5 e0.3 f0.4 g1.4 h0.7 i-0.4 l-0.3 n0.8 o0.5 p-0.3 r1.5 s0.9 t0.7
raqu 7.3 e0.3 p0.5
raquel 7.3 e0.3 p0.5
raro 7.1 a-0.6 b-0.3 d-0.4 f-0.4 g0.3 h-0.3 i-0.3 n-0.4 q2.3 r0.8 t0.5
rato 6.0 a-1.0 b0.3 c-0.4 e0.8 g0.5 j-0.3 k-0.5 m0.4 p-0.5 r1.2 t-0.5
rato+lo 7.3 f0.3
raton 7.3 a-0.4 b0.5 g0.6 r0.8
rayo 7.3 a-0.4 d-0.3 e-0.3 f-0.3 g0.5 r0.7 t0.4
rayos 7.3 a-0.4 d-0.3 e-0.3 f-0.3 g0.5 r0.7 t0.4
razo 6.2 a-0.5 e-0.7 h-0.6 i-0.6 j-0.4 k0.5 l0.7 m-0.4 n1.0 o-0.3 p-0.3 q1.0 s-0.4 t-0.5
razon 6.2 a-0.5 e-0.7 h-0.6 i-0.6 j-0.4 k0.5 l0.7 m-0.4 n1.0 o-0.3 p-0.3 q1.0 s-0.4 t-0.5
re 6.6 a0.4 c-0.4 p0.4 r-0.5
reag 7.3 c0.8 d0.6 k0.9 n-0.4 q0.4
real 6.6 a0.3 b0.9 d-0.5 k-0.4 m-0.7 o-0.3 q1.9 r-0.5
realiz 7.1 b0.7 e0.3 m-0.7 q2.2 r-0.4
reba 7.1 c0.3 e1.2 i-0.3 k0.8 t0.8
rebaja 7.3 a0.6 e1.5 m0.3 t1.0
rebe 7.1 a-0.5 c-0.4 f-0.4 l-0.3 o0.5
rebeca 7.3 a-0.4 f-0.4 o0.6
reca 6.0 b-0.5 d2.0 h1.1 i-0.6 l0.9 n0.6 o2.3 s-0.5 t0.3
reca+de 7.1 a-0.7 g-0.3 o3.3 r-0.4 t0.4
recado 6.8 a0.5 c0.3 d1.8 e-0.4 t0.4
recarg 6.8 a-0.7 b-0.3 c-0.4 e0.3 g-0.4 h0.4 i-0.4 l0.7 n0.9 o2.9 r-0.3
rece 5.5 a-0.8 b0.5 c-0.7 e1.2 f0.5 g-0.5 h1.3 i-0.6 j-0.7 l0.5 n-0.5 p-0.3 q2.4 t0.6
rece+de 7.1 f0.4
rece+ha 7.3 g0.6 i0.4 r0.5
recepc 5.9 a-1.2 c-0.4 f0.6 g-0.4 h1.2 i-0.4 j-0.5 o0.3 q2.5 r0.6 s-0.6 t0.5
receta 6.6 a0.3 b0.7 e1.6 h0.3 l0.5 n-0.4 p-0.3 r-0.4 s0.4
rech 6.0 b1.3 c-0.3 e1.0 f0.5 g-0.5 h0.3 i-0.4 k0.5 l1.4 m1.8 p0.9 r0.3 s-0.3 t-0.4
rech+el 7.3 n0.4
rech+la 6.6 b1.4 e0.6 f0.4 h0.3 j0.4 l1.7 m2.3 n-0.4 p0.7
rechaz 6.0 b1.3 c-0.3 e1.0 f0.5 g-0.5 h0.3 i-0.4 k0.5 l1.4 m1.8 p0.9 r0.3 s-0.3 t-0.4
reci 4.1 b1.3 d0.9 e0.8 f0.7 g-1.4 i0.5 j0.3 k-0.3 m-0.7 n2.9 o-0.4 p1.9 q0.9 s-1.3 t0.6
reci+a 7.1 a0.4 b1.0 c-0.5 d-0.4 h-0.5 m0.7 n0.9 o-0.4
reci+de 7.1 c0.3 d0.9 i0.8 j0.6 p0.4 q0.3 t1.6
reci+del 7.3 a-0.4 c0.4 d0.3 i-0.4 l0.5 n-0.3 r0.4 t0.5
reci+devu 7.3 a0.5 i0.6 p1.1
reci+en 7.3 a0.7 e0.4 i1.1 j1.5
reci+grac 5.5 a-0.3 g-0.8 j-0.3 p-0.3 r-0.5
reci+la 6.2 a0.4 d0.9 f0.6 h0.3 j1.6 m0.5 n2.5 o-0.6 q0.6 r0.3
reci+lo 7.3 d0.7 e-0.3 i0.4
reci+no 7.3 i1.0 n0.9 o0.8 p0.8
reci+por 7.3 a-0.8 c0.5 h0.3 k0.3 o0.3 p-0.6
reci+un 7.1 e0.5 g0.3 i0.4 r0.4
reci+una 7.3 a-0.5 o0.3
reci+vues 7.1 b1.1 c0.8 d0.4 e0.5 f-0.3 n0.7 o0.8 p0.9
reci+y 7.1 d0.7 i0.4 k0.5 p0.9
reciba 6.6 d0.6 e0.3 i0.9 n1.0 o-0.5 p-0.4
recibi 4.6 a0.5 b1.5 d0.5 e0.5 f1.1 g-1.4 h0.5 i-1.3 j0.6 k-0.5 n0.5 o-0.8 q0.9 r-0.5 s-0.4
recibo 5.3 d0.5 e0.5 g-0.8 h-0.4 i1.5 m-0.3 n2.5 o0.8 p2.9 s-0.9 t0.8
recl 4.4 a0.8 c0.8 d0.5 f0.7 g-1.7 i-2.0 j4.4 l0.4 m2.2 n0.4 o-0.3 p0.7 q0.4 r-0.8 s-1.0
recl+a 7.3 a0.3 c1.1 f1.0 h0.3
recl+de 6.6 c0.4 d0.4 h0.5 i-0.3 k-0.3 l0.5 n1.0 p0.6
recl+dos 7.3 d-0.4 e-0.5 f0.4 n-0.3
recl+el 6.8 c0.8 e-0.4 h-0.3 i-0.3 k0.6 l1.3 q0.4 t-0.3
recl+en 6.8 a0.4 e0.6 j1.6 m0.5 s-0.4
recl+extr 7.3 a0.4 j0.9
recl+judi 7.3 e-0.3 j0.3 m0.7
recl+la 7.1 b0.3 d0.7 j-0.3 r-0.3 s0.4
recl+por 7.1 a0.5 d0.7 e0.5 j1.5 m1.7
recl+que 7.3 e-0.3 j0.8 m1.1
recl+una 7.3 c-0.4 d-0.3 j-0.3 k0.4 n0.5
reclam 4.4 a0.8 c0.8 d0.5 f0.7 g-1.7 i-2.0 j4.4 l0.4 m2.2 n0.4 o-0.3 p0.7 q0.4 r-0.8 s-1.0
reco 5.0 b1.3 c0.6 d-0.3 e0.9 g1.4 h-0.6 i0.7 k0.8 m0.4 n1.5 p0.6 q-0.5 r2.2 s0.7 t0.4
reco+de 7.3 c0.5 e0.6 g0.5 j0.4 n1.0 p0.5 r0.4
reco+en 7.3 c-0.3 e-0.3 j0.3 m0.7
reco+la 6.8 b-0.5 c-0.3 d0.6 e0.6 k1.6 m0.8 o-0.3
reco+los 7.3 b1.6 n0.5
reco+que 7.1 a-0.4 c0.4 f0.4 g0.9 h-0.4 r0.7
reco+y 7.1 i-0.5 j-0.3 m-0.3 p0.7 s0.7
recoge 6.4 a0.4 c-0.5 d0.5 g0.7 h0.3 j-0.4 m1.0 p-0.4 r0.8 t0.5
recogi 7.3 a0.4 e1.2 j1.5 n0.9 s1.4
recome 6.6 b-0.4 c-0.4 d-0.5 e0.5 f-0.5 g-0.7 h-0.3 i0.5 m0.3 r-0.4 s0.9 t0.5
recono 7.1 a-1.1 f0.5 g1.9 i-0.3 n0.4 r1.9 s-0.5
recons 7.3 a0.3 b1.4 i0.9 r0.7
record 6.5 a1.2 b1.0 c1.7 d-0.3 i-0.4 l-0.4 m-0.4 n0.9 p2.1 s-0.4
recort 7.3 a-0.3 b0.5 e-0.4 i0.6
rect 6.2 a1.4 b-0.4 c-0.7 d0.4 f0.5 g-0.4 k0.4 m3.5 s-0.3
rectif 6.5 a1.4 c-0.5 g-0.3 i-0.5 j-0.4 l0.3 m3.6 p0.4
rector 7.3 c-0.3 d0.6 i0.5 j0.4 k0.5
recu 5.5 a-0.8 c-0.6 d0.6 e-1.4 g1.4 h1.5 i0.9 j-0.5 n-0.7 o0.6 p-0.6 q0.7 r1.6 s-0.8 t0.3
recu+el 7.1 a-0.5 c-0.3 d-0.4 g0.7 k-0.4 r0.7 s-0.4
recu+huma 7.3 b0.5 h0.7 i0.7 l0.4
recuer 7.1 g0.5 h0.7 i0.4 r0.5
recupe 6.8 d0.5 g1.0 i0.4 o0.4 r1.0
recurr 7.1 e-0.4
recurs 6.4 d0.5 e-0.8 h1.5 i0.3 j-0.3 n-0.5 p-0.4 q1.1 r0.7 s-0.4 t0.7
red 7.1 b0.8 g-0.3 i0.6 m0.3 o0.4 s0.8
reda 5.8 b0.7 c0.5 e0.9 g-0.3 i-0.6 j1.5 p-0.4 s1.2
reda+de 7.3 e0.6 j0.7 s0.6
reda+un 7.3 c0.4 d0.6 j0.5
redacc 6.8 c0.4 j0.4 s0.5
redact 6.1 b0.9 e1.1 i-0.6 j1.2 p-0.3 s0.8
rede 6.2 a1.0 b-0.3 c-0.4 e0.3 f1.4 g-0.4 i0.8 j-0.4 l-0.3 r-0.4 s1.6
rede+soci 7.3 a0.5 c-0.3 d0.4 f1.3 s2.0
redes 6.2 a1.0 b-0.3 c-0.4 e0.3 f1.4 g-0.4 i0.8 j-0.4 l-0.3 r-0.4 s1.6
redo 6.8 c0.3 e0.3 f-0.3 g0.5 j0.6 n-0.3 q1.5 r0.9 t0.6
redond 6.8 c0.3 e0.3 f-0.3 g0.5 j0.6 n-0.3 q1.5 r0.9 t0.6
reen 6.2 a-1.4 b0.4 c-0.6 g-0.4 i-0.5 j-0.4 n1.3 o3.3 p-0.7 s-0.3
reen+con 7.3 o1.6
reenvi 6.2 a-1.4 b0.4 c-0.6 g-0.4 i-0.5 j-0.4 n1.3 o3.3 p-0.7 s-0.3
refe 7.1 c-0.4 e-0.4 h0.9 i-0.3 m-0.4 o0.5 q1.2 s0.6
refere 7.1 c-0.4 e-0.4 h0.9 i-0.3 m-0.4 o0.5 q1.2 s0.6
refo 6.0 a0.7 b1.4 c0.4 e1.1 f0.4 h1.1 i-0.8 j1.3 k0.3 l0.4 m0.6 q0.7 r0.6 s1.5 t0.5
refo+de 7.3 b-0.5 d0.3 e0.7 f0.6 l0.7 m1.0
refo+la 7.1 a0.5 b2.2 d-0.4 e-0.3 g0.8 h1.1 k0.3 l0.4 n-0.4 q0.8 r0.7 t0.9
reform 6.0 a0.7 b1.4 c0.4 e1.1 f0.4 h1.1 i-0.8 j1.3 k0.3 l0.4 m0.6 q0.7 r0.6 s1.5 t0.5
refr 7.3 c-0.4 l0.6 n1.2 q0.5
rega 6.4 b0.6 c-0.4 d-0.7 e0.5 f0.3 h0.8 i-0.4 l0.4 n1.0 p-0.3 r0.3 s-0.3
regala 7.3 b0.6 d-0.4 f0.6 l0.3
regant 7.1 a-0.3 c-0.3 d-0.4 e-0.4 g0.6 h0.8 r0.5
regi 5.3 a-1.0 c0.5 d-1.1 e0.7 f-0.5 i-1.2 j-0.4 l1.1 m1.0 n0.7 p-0.8 r0.5 t0.9
regi+civi 7.3 h-0.3 q0.3 t0.3
regi+con 7.3 a-0.4 d-0.4 k0.4 n0.4
regi+de 6.8 a-0.4 f-0.4 m0.3 o0.5 q0.7 t0.5
regi+la 7.1 a0.4 c1.4 j0.5 o0.3 s0.7
regist 5.5 a-1.5 b0.4 c0.9 d-0.7 e-0.4 f-0.9 i-1.1 j-0.3 k0.5 l1.1 o0.3 p-0.6 t1.0
regl 6.8 c-0.4 e0.9 i-0.3 j0.7
regl+de 7.3 e1.2 j0.8
reglam 7.1 c-0.3
regr 7.3 i-0.3 j1.2 m1.6 o2.0
regres 7.3 i-0.3 j1.2 m1.6 o2.0
reha 6.6 c-0.4 f0.6 i0.3 m0.7 n-0.3 o1.6 s-0.3
rehace 6.8 e0.4 i0.4 o1.7
reim 7.3 a0.7 b-0.3 c-0.4 e1.4 k0.4 l0.3
rein 7.1 d1.0 e0.3 i0.5
reinte 7.3 a-0.5
rela 6.2 a0.5 c-0.5 d1.6 e0.4 g-0.4 i1.9
relaci 6.6 a0.7 d1.5 e0.5 g-0.4 i2.2 r-0.3
rele 7.3 j1.0
relevo 7.3 j1.0
rell 7.1 a0.4 d1.1 e0.7 h0.9 i-0.3 m0.4 s0.3
rellen 7.1 a0.4 d1.1 e0.7 h0.9 i-0.3 m0.4 s0.3
reme 6.1 a-0.9 e-0.5 f0.5 g0.6 i-0.6 j-0.4 l1.1 m0.4 n3.7 p-0.5 q-0.5 r1.0 s-0.5 t-0.4
reme+de 7.3 a-0.4 h-0.3 n2.1 q-0.3
reme+del 7.3 a-0.4 b-0.5 h0.5 l1.2 m0.4 n2.4 q-0.3
remedi 6.6 b0.4 f0.4 g0.9 i-0.4 r1.0
remesa 6.8 a-0.8 b-0.5 d0.3 e-0.3 g-0.3 l1.0 n4.2 p-0.3 q-0.6 s-0.3 t-0.4
remi 6.0 b-0.4 g-0.4 i0.3 o0.8 p-0.4 q1.6 s0.3
remi+de 7.3 c0.5 q1.5 s0.7
remi+el 7.3 i0.3 j-0.4
remita 6.8 a0.5 e0.8 i0.7 j0.8 o0.7
remite 7.3 a0.5 c0.4 s0.7
remiti 7.3 a-0.4 q0.4
reno 5.8 a-0.8 d-0.8 g0.8 h4.0 j-0.6 l0.8 n-0.7 s-0.6 t0.4
reno+el 6.4 a0.5 c-0.3 e-0.6 g-0.6 h-0.4 i1.3 l0.4 p-0.3 r-0.5
reno+la 7.1 a-0.6 d-0.3 e0.4 f-0.3 i-0.5 k0.3 m0.4 p0.3 t0.6
renova 5.8 a-0.8 d-0.8 g0.8 h4.0 j-0.6 l0.8 n-0.7 s-0.6 t0.4
rent 6.6 a-0.8 e-0.6 f-0.3 h0.6 i-0.5 k0.5 l0.7 m0.4 o0.4
renta 6.6 a-0.8 e-0.6 f-0.3 h0.6 i-0.5 k0.5 l0.7 m0.4 o0.4
renu 7.3 a-0.6 g1.0 j-0.3 r1.1
renunc 7.3 a-0.6 g1.0 j-0.3 r1.1
repa 6.0 a0.4 b-0.3 e2.2 j0.6 l0.4 m0.8 o-0.4 r0.3 s-0.5 t0.5
repa+de 7.3 e0.6 g0.4 m0.8 r0.5
repa+y 7.1 a0.3 e0.8 i0.4
repara 7.1 a0.5 e1.6 j0.7 m1.0
repart 6.4 b-0.4 e0.5 l0.3 r0.4 s-0.4 t0.5
repe 6.1 a-1.1 c-0.3 f0.5 g1.8 h3.8 i-0.3 l1.3 m-0.4 p-0.6 r1.6 s-0.5
repe+con 7.3 b0.4 g1.0 h1.2 k-0.3 l0.3
repe+cont 7.3 e0.8 i0.6 j0.8
repeti 6.1 a-1.1 c-0.3 f0.5 g1.8 h3.8 i-0.3 l1.3 m-0.4 p-0.6 r1.6 s-0.5
repi 6.5 a0.6 b-0.4 d-0.6 e1.5 g0.4 h0.7 i0.4 m0.7 p0.4 r0.3 s0.4
repita 7.3 a0.4 e0.8 m0.5 p0.8 s0.7
repiti 7.3 a0.4 e0.7 f0.3 m0.4
repo 6.2 a1.0 b0.4 c1.3 e0.6 i1.1 j-0.4 l-0.3 n0.6 p1.3
report 6.5 a1.0 b0.5 c1.6 e0.8 i1.2 n0.6 p1.5
repr 7.3 a0.3 j0.9
repu 7.3 a-0.4 c-0.3 e-0.4 g-0.4 k0.9
repues 7.3 a-0.4 c-0.3 e-0.4 g-0.4 k0.9
requ 6.4 a0.8 b0.3 c0.5 i-0.4 j1.8 t0.3
requ+para 6.8 a0.5 c0.4 e0.5 j1.1
requer 6.6 a0.5 b0.4 c0.4 i-0.4 j1.2 n0.3 t0.4
requie 7.3 a0.4 e0.3 j0.7 p0.4
resc 4.9 b0.4 c0.4 i1.7 m-0.3 n-0.4 p-0.7 r0.5 s-0.5
resc+ante 7.1 a-0.6 i-0.6 n-0.4
resc+el 7.1 c-0.3 i0.8 j-0.5 t0.4
rescin 6.0 b0.5 c0.6 i1.2 j-0.9 m-0.4 n-0.5 p-0.4 q0.3 r0.7
rescis 5.2 a0.4 i0.7 j0.6 p-0.5
rese 4.5 a-0.8 e1.3 g1.0 h1.5 i-0.8 l0.5 m0.7 n0.3 q0.9 r1.0 s0.4
rese+cont 7.3 a0.6 b0.7 c-0.3 e1.3 s1.6
rese+de 5.4 j-0.3 l0.4
rese+en 6.8 d-0.4 e0.7 g0.8 i0.7 r1.7 s0.5
rese+me 7.3 a0.4 e0.9 p1.1
rese+por 7.3 a-0.6 e-0.3 h0.4 l0.4 r-0.4
rese+y 6.8 a-0.7 e-0.4 g-0.3 m-0.4 q0.5
resena 4.9 a-0.7 e0.7 f0.4 i-0.9 j-0.9 k0.4 l0.6 m0.8 n0.3 p-0.8 q0.5 s1.1
reserv 5.5 e0.9 g1.3 h2.1 j1.2 p0.8 q0.7 r1.3 s-0.8
resi 6.6 a-0.3 c0.5 e0.4 f0.5 g0.9 h0.6 i-0.5 k0.3 l0.4 r0.5 s0.4
reside 6.6 a-0.3 c0.5 e0.4 f0.5 g0.9 h0.6 i-0.5 k0.3 l0.4 r0.5 s0.4
reso 5.8 b-0.6 c0.9 e-0.6 g1.3 h0.6 i0.4 j0.9 k0.8 l-0.7 n0.5 p-0.5 q0.7 r1.5 s-0.4
reso+y 7.3 c0.5
resolu 6.5 a0.4 c0.6 d0.4 e-0.7 i0.9 j0.9 q0.6
resolv 6.4 a-0.6 b-0.5 c0.4 g1.7 h0.5 i-0.4 k1.0 l-0.5 n0.8 r1.9
resp 4.6 a2.0 b-0.7 c0.4 d1.0 e3.2 f1.8 g-1.5 j2.8 l-0.3 m-0.5 n0.7 o0.3 r-0.5 s-0.4 t1.2
resp+a 6.6 b-0.3 c-0.5 d-0.4 f-0.4 j0.3 o-0.3
resp+auto 6.8 a-0.5 c-0.4 e-0.4 f-0.5 k-0.4
resp+civi 6.6 a0.6 c-0.4 e1.2 i0.5 j1.5
resp+de 6.1 a0.6 c0.6 e0.4 f1.0 g-0.4 i-0.5 j1.9 k-0.5 n0.9 o-0.4 p0.5 s-0.5
resp+del 7.1 c-0.4 d-0.5 f1.1 j-0.5 n0.4 t1.4
resp+en 7.1 a0.5 e1.4 g-0.3 i0.9 r-0.4 s0.5
resp+por 7.3 j0.6 k0.5 p1.1
resp+y 7.3 a0.4 e0.9 f0.6 j0.6
respet 7.1 a0.9 c-0.5 e1.8 f1.0 j-0.3 k0.3 l-0.4 p-0.4 t0.5
respon 5.0 a1.4 b-0.7 c-1.2 d-0.5 e1.8 f1.9 g-1.0 h-0.4 i-0.8 j3.1 k-0.5 m-0.8 n0.5 r-0.5 t0.4
respue 5.7 c2.0 d1.6 e0.4 f-0.7 g-0.5 i0.8 t0.7
rest 5.3 a0.7 c0.9 d-1.0 f0.8 g0.7 i-0.8 j-0.6 n0.4 o-0.4 p1.9 r1.3
rest+de 7.3 e0.5 g0.6 i0.6 r0.4
rest+del 7.1 c0.3 g0.5 n0.7 p0.6 r0.6
rest+en 7.3 l1.0 n0.3
restau 6.1 d-0.5 e0.9 f0.4 l-0.3 o-0.3 p-0.4 r0.3 s0.7
resto 5.8 a0.7 c0.6 d-0.4 e-0.6 f0.4 h-0.5 i-0.8 j-0.5 l0.6 m0.5 n0.7 o-0.4 p2.5 r0.6 s-0.6
resu 4.6 a1.7 e1.2 g-0.7 j2.0 l-0.4 m-0.4 r-0.9 s0.4 t-0.5
resu+de 6.8 a0.5 b0.8 j0.8 k0.4 s1.4
resu+el 7.1 a1.0 c1.1 e-0.7 i0.9 j1.1 p1.1
resu+pode 5.1 j-0.5
resu+que 6.6 b-0.3 d1.2 e0.5 g-0.5 j0.8 r-0.8
resu+ser 7.3 r-0.4
resuel 5.0 a0.4 c1.0 e-0.6 f0.5 j1.2 p-0.6 s-0.4
result 5.9 a1.6 c-0.6 d0.6 e2.1 g-0.5 j0.3 l-0.5 p0.6 r-0.8 s0.3 t-0.4
resume 7.1 c-0.3 j0.9 s0.8
rete 5.7 c-0.3 d0.8 e1.5 g-0.7 h-0.4 i-0.9 l0.6 m-0.4 n-0.3 o2.1 p2.8 r-0.4 s-0.5 t-0.4
rete+del 7.1 a-0.7 o1.2 p-0.4
rete+el 6.8 a0.9 d0.6 e0.7 i-0.4 j0.5 p2.7
retenc 6.5 a-0.9 d-0.5 e0.3 f0.5 i-0.4 k0.5 m-0.4 n-0.4 o2.0 p-0.8 q0.6 t-0.4
retend 7.3 a0.4 c0.3 e0.7 i-0.4 j0.3 p1.2
reteni 6.6 a0.7 c-0.5 d1.1 e1.4 i-0.3 l1.2 p2.0 q-0.4 r-0.5
reti 6.0 a-0.3 c-0.4 d1.2 f0.3 g-0.7 i-0.6 l-0.9 m1.1 n0.5 p-0.4 q1.3 s-0.5
reti+el 7.3 d-0.4 e-0.4
reti+la 7.3 a-0.5 c-0.3 o0.4
retira 6.6 d0.6 j0.4 l-0.4 t-0.4
retiro 6.8 a-0.3 b-0.5 d0.8 f0.4 g-0.4 l-0.4 n0.4 q2.0 s-0.3
retr 5.1 b-0.6 c4.0 e-1.3 g-0.6 i-1.1 k1.4 l3.5 m0.6 n1.5 p0.6 r0.5
retr+la 7.3 l1.2 m0.4
retr+por 7.3 k0.3 l1.5 n-0.6 o-0.5
retr+y 6.6 a0.8 c2.2 e0.4 i-0.3 m0.9 p1.0 s0.9
retras 5.2 b-0.5 c3.4 d0.4 e-1.1 g-0.9 i-1.0 k1.5 l3.7 m0.7 n1.7
reun 5.1 a-1.0 d1.3 f0.7 g-0.4 j-0.4 k2.5 l-0.7 n-0.6 o-0.4 p-0.9 q0.5
reun+de 6.5 c-0.4 e0.6 h-0.3 i-0.5 k1.9 p-0.4
reun+del 6.8 b0.3 c-0.4 d-0.4 e-0.6
reun+el 7.1 e0.5 f0.5 s0.4
reun+por 7.3 a-0.4 k1.2 n-0.3
reunio 5.1 a-1.1 d1.0 e-0.3 f0.7 g-0.3 i0.3 j-0.3 k2.6 l-0.7 n-0.5 o-0.4 p-0.9 q0.5
reve 6.6 a1.0 b1.1 d-0.3 e0.7 g-0.5 i0.3 j0.4 r-0.5 s0.7
reve+y 7.3 a0.9 e0.5 j0.5 s0.9
reves 6.8 a0.7 b1.1 g-0.4 i0.3 r-0.5 s0.7
revi 4.9 c0.6 d-0.3 e0.8 f0.8 g0.7 i-0.4 j-1.5 k0.4 l0.4 m2.8 n0.9 p-1.1 q0.5 r1.9 s-0.5 t-0.5
revi+del 6.8 a0.4 c1.8 e0.3 f1.0 g0.6 k1.0 q0.8 r0.8 s1.0
revi+el 6.2 c-0.7 d-0.3 e-0.7 g-0.5 h-0.5 j-0.6 m0.8 o-0.4 p-0.4 r-0.3
revi+esta 7.3 a0.5 b0.5 c-0.4 e1.3 h0.5 l0.5 s-0.3
revi+la 7.1 a0.4 b-0.4 e1.5 k-0.3 l0.7 m0.7 t-0.4
revi+los 7.1 a-0.5 f0.3 g0.4 i0.4 r0.6
revi+por 7.3 e-0.4 m0.9 o0.5 r0.3
revi+y 7.1 e-0.5 g0.4 l0.3 m0.8 n1.4 o0.6 q-0.4 r0.4
revisa 5.5 c-0.7 d-0.4 g-0.8 i-0.5 j-1.0 l0.6 m2.1 n0.7 o0.3 p-0.7 s-0.7 t-0.6
revise 7.1 e-0.3 g0.5 i0.6 m1.0 n0.3 r0.6
revisi 6.6 c0.8 e0.9 f0.7 g0.5 i-0.3 k1.2 m0.8 q0.7 r0.8
reviso 6.8 a-1.3 f0.4 g0.7 h0.4 i-0.3 j-0.3 k-0.3 l0.6 q0.4 r1.0 s-0.3
revist 6.6 a0.9 b-0.4 c1.0 e1.2 n0.7 s0.8
rey 7.3 e0.4 i0.4 j-0.3 t0.3
reye 7.3 c1.0 i0.8 k1.0
reyes 7.3 c1.0 i0.8 k1.0
riad 7.3 a-0.6 e-0.3 g0.7 k0.8 l1.2 n0.3 r0.7
riada 7.3 a-0.6 e-0.3 g0.7 k0.8 l1.2 n0.3 r0.7
rie 7.3 d-0.4 e0.6 f1.2
rieg 7.3 e0.4 g0.5 h0.8 i0.7 r0.6 s0.6
riego 7.3 e0.4 g0.5 h0.8 i0.7 r0.6 s0.6
rier 7.3 g0.6 i0.6 k0.4 p0.5 r0.7
rieron 7.3 g0.6 i0.6 k0.4 p0.5 r0.7
ries 7.3 a-0.5 c0.6 e-0.6 k-0.3 q0.8
riesgo 7.3 a-0.5 c0.6 e-0.6 k-0.3 q0.8
rio 7.3 e0.7 n0.4 p0.8
risa 6.4 a0.5 b-0.4 g-0.3 m1.0 p1.4 r-0.4
risas 7.1 a0.4 d0.4 e0.7 p0.8 s0.3
roba 7.3 a0.7 c0.7 d0.9 e0.3 j0.5 p0.8
robl 6.4 a1.1 b0.6 c0.9 d0.4 e1.1 f-0.3 h0.5 j0.9 s1.8
roble 7.3 a0.4 e1.1 h0.9 j0.8 m0.3 o0.3 r0.4 s0.9
robled 7.1 a0.6 c1.1 d0.4 i0.4 j0.4 p0.6 s0.6
robles 7.3 b1.0 r-0.4 s0.4
robo 7.1 a0.3 b0.6 m0.8 p0.7
roca 7.3 a0.7 c-0.4 e1.4 f0.4 h0.4 m0.8 q-0.4
roci 6.6 a-0.5 c-0.5 e-0.4 g0.4 i0.5 k0.8 o-0.3 r0.3
rocio 6.6 a-0.5 c-0.5 e-0.4 g0.4 i0.5 k0.8 o-0.3 r0.3
roda 7.3 a0.5 c-0.5 d0.8 e1.5 i-0.4 k0.4
rodi 7.3 b0.5 e-0.3 g0.8 k1.0 o0.3 q0.3 r0.6
rodill 7.3 b0.5 e-0.3 g0.8 k1.0 o0.3 q0.3 r0.6
roga 6.5 e0.9 l0.9 m0.9 q1.0 r-0.4
rogamo 6.5 e0.9 l0.9 m0.9 q1.0 r-0.4
roja 6.6 a-0.6 b1.1 e-0.5 g-0.4 h-0.4 i-0.3 k1.4 l-0.3 s0.4 t-0.4
roja+por 7.3 a-0.4 k1.8
rojo 6.6 a-0.5 b-0.5 e0.6 f0.6 g0.4 h0.9 i-0.4 j0.6 n0.3 o0.9 p-0.3 q0.4 r0.4 s-0.4 t0.4
rome 6.6 c0.7 e0.9 h-0.3 i-0.4 k0.3 m0.3 o0.3 p0.4 q0.7 s-0.3
romera 7.3 e0.4 g0.4 p0.5 q0.6 r0.4
romeri 7.1 c0.7 d0.3 e0.6 g-0.4 n-0.3 o0.5
romp 6.5 a0.8 c-0.5 e0.7 g-0.6 m0.9 p2.8 s-0.3
romp+el 7.1 c-0.4 e1.1 g-0.3 i0.8 j0.4 p0.6
rompio 7.1 a-0.6 c-0.4 d0.3 i-0.6 j0.4
rosa 6.0 e1.2 f1.3 g1.1 i-0.9 k-0.4 l0.3 o0.7 q0.4 r0.7 s-0.5
rosa+admi 7.3 i-0.4 o0.9
rosari 7.1 b0.4 d0.6 e0.4 f0.4 g0.6 h0.5 l0.4 t0.6
roto 6.8 b0.6 d1.1 e-0.4 h1.0 i-0.5 j-0.4 k-0.3 l0.5 o0.4 p0.8 q0.3 r0.6 s-0.6
rotu 6.0 a-0.6 d-0.5 e0.9 i-0.4 n0.5 o0.5 r0.4 s-0.6
rotu+y 7.3 h0.8 o0.5
rotula 7.1 e0.6 g0.6 i-0.4 j0.8 l0.3 n0.5 r0.8
rotulo 6.2 a-0.4 c0.5 e0.3 g-0.5 j-0.4 k-0.4 o0.7 s-0.4
rube 6.8 c-0.4 f0.3 g0.7 i0.6 q0.7 r0.6
ruben 6.8 c-0.4 f0.3 g0.7 i0.6 q0.7 r0.6
rueg 5.7 a1.4 f2.0 g-0.5 i0.5 j0.7 m1.5 s-0.7
rueg+nos 7.3 a0.4 b0.6 e0.4 i1.0
rueg+que 6.6 a0.3 f0.5 i-0.3 m1.1 t0.3
rueg+y 7.3 n0.3
ruego 5.8 a1.6 c0.5 f2.2 g-0.4 i0.6 j0.8 m1.4 s-0.6 t0.3
ruegos 7.3 n0.3
ruid 4.9 a-0.5 c-0.4 d0.3 e0.6 f0.9 g-0.3 i-0.3 j-1.0 m-0.4 p-0.5 s-0.5 t0.3
ruid+de 7.3 c-0.4 d0.7 e0.8 f0.8 t0.5
ruid+del 7.1 a-0.6
ruid+esta 5.1 j-0.5
ruido 4.9 d0.6 e0.5 f0.9 j-0.8 p-0.4 s-0.5
ruidos 7.3 a-0.4 d-0.3 k0.3 q0.5
ruiz 7.3 j0.3
ruma 7.3 q0.3
rumano 7.3 q0.3
rura 7.1 c0.5 e0.3 h0.5 n1.2
rura+el 7.3 c0.6 e0.4 q0.4
rural 7.1 c0.5 e0.3 h0.5 n1.2
ruza 7.3 d-0.4 g0.8 h0.8 i0.5 l0.3 n0.4 r0.7
ruzafa 7.3 d-0.4 g0.8 h0.8 i0.5 l0.3 n0.4 r0.7
s 6.8 a-0.4 i-0.5 j0.4 l0.7 n-0.3 o1.4 p0.8 t0.4
s+l 7.3 i-0.3 j0.4 o0.8 p0.9
saba 5.1 a-1.1 b-0.7 d0.6 e0.6 g-0.3 h0.4 i-0.5 j-0.4 k0.5 n0.5 o0.4 q1.4 t-0.4
saba+en 7.1 c0.8 k0.6 s0.5
sabade 6.5 a-0.9 d0.4 e-0.8 h0.3 i-0.3 n-0.4 o0.6 p-0.3 q2.0 t-0.3
sabado 5.4 a-0.4 b-0.7 e1.3 k0.4 n0.8 p0.4 s0.4
sabe 5.0 a1.2 b1.7 c1.1 d1.3 f-0.5 g-0.6 h-0.8 i1.0 k-0.3 o1.4 s1.0 t-0.3
sabe+algo 7.3 a0.4 c0.7 e-0.3 h-0.3 n0.5 r0.3
sabe+de 7.3 d0.6 e-0.4 f0.4 g0.8 j0.5 l0.5 r0.8
sabe+dond 7.3 a-0.5
sabe+la 7.3 d0.8 e-0.3 i0.7 s0.8 t0.4
sabe+mal 7.3 b0.6 p0.7
sabe+nada 7.3 a0.6 c0.5 d0.5 e-0.3 s1.1
sabe+por 7.3 c0.7 d0.7 m1.2
sabe+que 6.4 a0.8 c-0.5 e0.6 f-0.4 g-0.4 h-0.5 i1.7 o0.4 p-0.3 r-0.4 s-0.3
sabe+quie 7.1 c-0.4 d0.7 e-0.7 f0.6 k0.4
sabe+si 6.8 a-0.9 b-0.3 d-0.7 g-0.7 h-0.5 i-0.4 m-0.4 n-0.4 o1.5 p-0.3 q0.4 s-0.5
sabeis 6.6 a0.4 b0.9 c0.6 d1.9 e-0.6 g-0.3 i0.5 j-0.4 r-0.4 s1.3
saben 6.8 c0.4 e1.1 g0.5 i-0.4 j0.7 p0.6 r0.4 s-0.3
saber 6.2 b-0.3 c0.3 e-0.3 f-0.5 g-1.0 h-0.6 i0.4 j-0.4 m0.3 n-0.4 o1.6 p-0.7 r-0.5 s0.6
saberl 7.3 b0.9 s0.6
sabes 6.8 a0.3 b0.5 d-0.3 i0.8 j0.4
sabi 7.3 f0.3 g0.8 r0.9
sabido 7.3 f0.3 g0.8 r0.9
sabr 6.8 a1.2 c0.6 e0.6 g-0.5 j2.1 p0.5 r-0.4 s2.9
sabr+que 7.3 e0.9 j0.8 p0.7 s0.7
sabran 7.3 a0.5 c0.8 g-0.3 j0.5 p0.7 r-0.3 s1.6
saca 6.1 a1.1 b0.4 c1.1 g-0.4 h-0.4 i2.4 j-0.6 p-0.4 q-0.3 s-0.4 t-0.3
saca+el 7.1 a0.5 c0.5 i1.3
sacar 7.1 i0.3 n0.4
saco 7.1 d0.8 e-0.7 h0.5 k1.4 o0.5 r0.4 s-0.4
sala 6.5 a-0.8 b0.3 c-0.4 d-0.6 e-0.4 i-0.5 j0.5 k0.5 l0.4
sala+de 7.3 j0.7
sald 6.0 a-0.5 b-0.3 c1.6 e-0.7 g-0.5 i-1.0 l4.0 m0.6 n3.6 o0.3 p1.4 r0.5
sald+el 7.3 a0.7 c1.1 s1.4
sald+en 7.3 a-0.6 b-0.4 c-0.4 l2.0 m0.8 n1.0 q-0.3 s-0.5
saldad 7.3 j0.4 n2.0 o-0.3 p0.7 r0.4 s-0.3
saldo 7.3 a0.4 c1.3 l1.7 m0.4 n1.7 o0.3 p1.5
saldra 6.8 b-0.4 c1.1 i-0.5 l1.4 n1.0 o0.7 s1.2
sale 5.1 a-1.1 b1.7 c0.4 e0.4 f0.7 h-0.6 j-1.0 m0.5 n0.8 o1.7 p-1.0 q0.5 r1.4 s-1.6
sale+a 7.1 a-0.7 e-0.5 g1.2 i-0.3 l-0.3 o1.1 r1.3
sale+el 7.1 a-1.0 e-0.9 i-0.4 k1.9 n1.0 q-0.4 s-0.6 t0.5
sale+en 7.1 a-0.5 c0.5 d0.9 f0.6 s-0.3
sale+igua 7.3 a-0.4 i-0.4 k0.6 n-0.3 q0.5 r0.4 t0.4
sale+la 7.1 i-0.4 o0.8 p1.0 s-0.7
sale+un 7.3 a0.5 d0.5 e1.6 f0.4 m0.3 p1.1
salen 6.8 b1.0 c-0.4 d-0.5 e0.4 f-0.3 h-0.3 i0.5 k-0.4 l0.3 m0.6 q0.4 s-0.4
salg 6.0 a0.7 b0.5 c0.7 d-0.6 e0.8 g-0.3 j-0.6 k-0.5 m-0.5 s1.2 t1.3
salg+de 7.3 q0.4 t0.6
salg+en 6.5 a1.2 c1.1 e1.1 f-0.3 j-0.3 k-0.4 p0.4 s1.5 t0.9
salga 6.4 b0.7 c0.9 d-0.5 j-0.5 k-0.4 m-0.6 p-0.4 s0.9 t1.0
salgo 7.1 a0.5 e0.8 p0.7 s0.5 t0.4
sali 4.6 a-1.5 b1.0 d-0.6 e2.8 f0.4 g-0.8 i0.9 j-1.0 k1.3 m-0.7 n-0.8 o1.2 p-1.0 q4.3 r0.5 s-1.2
sali+a 6.8 a-0.7 b0.6 c-0.4 e-0.5 i-0.4 k0.3 p-0.4 q0.8
sali+ayer 7.3 h0.6 n-0.5 o-0.6 q1.4
sali+con 7.1 a0.8 b-0.3 c0.9 d-0.5 e1.8 f0.4 l0.3 q0.5
sali+el 7.1 a-0.3 b0.5 e0.5 g-0.5 h0.7 i-0.4 k-0.4 l0.5 p-0.4 q1.5 r-0.5
sali+en 6.8 a-0.8 d0.3 g-0.3 n0.4 o0.3 q-0.4 s-0.5
sali+perf 7.3 a-0.3 d0.5 g1.1 h0.8 k0.3 q-0.3 r1.3
sali+sin 7.3 a0.5 d0.7 e0.8 i0.6 s0.4
sali+un 6.6 a-1.0 e-0.5 g-0.4 i0.6 k1.7 l0.4 m0.4 n-0.4
salida 7.1 a-0.7 b0.4 c-0.3 f-0.3 i0.4 o1.5
salido 6.2 a-0.6 b0.5 c-0.5 g-0.7 i0.5 j-0.4 n-0.3 p-0.4 r-0.3 s-0.4 t0.5
salien 7.1 a0.5 d-0.3 e1.1 p0.9
salio 5.3 a-0.7 b0.9 c1.3 d0.3 e2.0 g0.4 h0.9 i0.5 j-0.3 k1.3 m-0.5 n-0.6 p-1.2 q5.0 r1.4 s-0.6
salir 6.6 c-0.5 d-0.5 e0.7 f0.6 g-0.3 h-0.4 i-0.4 s-0.4 t0.4
salo 7.3 g0.3 n0.5
salon 7.3 g0.3 n0.5
salt 6.5 b0.6 c0.7 f1.1 g0.8 i-0.4 p-0.3 q0.4 r1.0 s-0.4 t-0.3
salt+el 7.3 b0.8 c0.6 f1.2 n0.4
salt+las 7.3 a-0.3 g1.1 o0.3 r1.0
saltab 7.3 a-0.3 g1.1 o0.3 r1.0
saltan 7.1 b0.6 c0.6 e0.8 f0.7 q0.4
salu 4.3 a-1.1 d0.7 f0.7 g0.4 h-0.5 i0.5 j-1.3 k0.9 n2.6 o0.4 p-1.3 q1.1 r0.7 s-1.5 t0.5
salu+afec 7.3 d-0.4 e-0.3 g0.7 r0.6
salu+cord 6.8 c0.3 d0.3 e-0.3 l0.4 m1.2
salu+de 6.8 a0.7 c0.7 d0.4 e0.7 i1.2
salu+este 7.3 b0.8 k0.6
salu+igna 7.3 d-0.4 e0.5 f0.6 g0.4 h-0.3 l0.4 q0.8 r0.6
salu+nach 7.3 l-0.3 o0.6 q0.3
salu+y 7.3 a-0.5 d-0.3 e-0.5 k0.5 r-0.3 s-0.3
salud 7.1 b0.4 c0.8 f-0.3 l0.5 r-0.6 s-0.4
saluda 6.8 d1.2 e-0.4 f0.5 i0.4 k0.5 o-0.3 r0.3 t0.6
saludo 4.5 a-1.1 b-0.6 c-0.8 f0.5 g0.4 h-0.5 j-1.1 k0.6 n2.9 o0.7 p-1.2 q1.3 r0.9 s-1.2
salv 6.5 a-0.5 b0.6 g2.0 h0.9 i0.3 n1.0 r2.1 s-0.4
salv+el 7.3 b0.6 d0.6 g0.5 i0.6 n1.0 r0.4
salv+la 7.3 a-0.5 e-0.4 g1.1 h0.9 r1.3
salvad 7.1 a-0.5 c0.4 e-0.4 g1.6 h1.2 n1.2 r1.7
salvo 7.3 b0.7 d0.4 i0.6
san 6.2 b-0.5 c0.9 d0.5 g0.4 h0.4 i0.8 k1.5 l-0.3 p0.4 t-0.5
san+isid 7.1 c-0.3 d1.0 e-0.5 i0.4 j0.3
san+juan 7.3 c0.7 e0.6 p0.7
san+laza 7.3 g0.7 h0.9 o0.6 r0.3 t-0.4
sanc 6.5 a0.9 b-0.5 d-0.4 e1.6 g0.5 h0.7 j1.2 m-0.3 n0.3 r0.5 s-0.3
sanc+de 7.3 a0.5 e0.5 f0.5 j1.4
sancio 6.6 a1.3 e1.6 f0.3 j1.2
sani 6.5 b-0.4 e0.7 g0.8 h1.2 i-0.3 j0.6 n-0.4 r1.0 s-0.3 t1.1
sani+y 7.3 t0.4
sanida 7.1 a-0.3 g0.7 h0.8 r0.7 t0.4
sanita 7.1 a0.4 c0.4 e0.8 h0.5 j0.8 r0.4 t0.9
sant 5.5 a0.5 b-0.8 c-0.3 d0.8 e1.4 f0.6 h0.8 i-0.5 j-0.6 k1.2 l0.4 m-0.6 n2.2 o0.6 r-0.5 s-0.8
sant+al 7.3 a-0.3 k1.3 l0.7 n0.4
santa 6.2 b-0.4 c-0.6 d0.4 f0.3 g0.6 h0.5 j-0.3 k0.7 q0.4 s-0.5
santan 7.3 n1.4 o-0.4
santo 6.8 d0.8 g-0.4 h-0.4 k1.1 l0.8 n1.5 o0.4 q-0.4 r-0.4
santos 7.3 a0.5 d0.3 e0.7 p0.6
saqu 7.3 a-0.5 i1.0 k0.9
sati 6.8 b0.7 g0.5 n0.4 r0.5 s0.5
sati+y 7.3 b0.9 n0.4 s0.6
satisf 6.8 b0.7 g0.5 n0.4 r0.5 s0.5
satu 7.3 a0.3 e0.4 j0.8 m1.0
saturn 7.3 a0.3 e0.4 j0.8 m1.0
se 2.5 b0.4 c-1.0 d-0.7 e1.5 f1.0 g-1.2 i-1.1 j-1.2 k0.7 l1.5 m0.6 o-0.6 p1.3 q-0.5 r-0.4 s-0.4 t0.4
se+abre 7.3 a1.6 c-0.3 d0.9 e2.7 f0.4 l0.4 m0.6 s-0.4 t-0.6
se+abri 7.3 c1.1 d-0.3 f0.4 k0.6 l1.1 r0.3
se+acab 6.5 a-0.4 c-0.7 e-0.4 g0.8 j-0.3 l-0.4 p0.6 r0.6 s-0.3
se+acue 6.6 b0.4 d1.0 e-0.5 g0.4 h-0.3 k0.3 n0.3 p-0.4 r0.6 s-0.3
se+apru 7.3 a-0.4 c-0.3 h0.4 n0.4 r-0.4
se+apun 7.3 c0.6 d0.5 k-0.3
se+arre 7.1 e1.0 j0.6 q0.3 t1.2
se+asus 7.3 a-0.5 d-0.4 i-0.4
se+cale 7.3 d-0.4
se+camb 7.3 a-0.3 b0.3 q-0.3
se+cayo 7.3 a0.8 c0.6 e1.5 s0.8
se+cier 7.1 d0.9 e1.4 f0.5 h0.4 m0.5 o-0.4 q-0.3 s-0.4 t1.6
se+cobr 7.3 b0.8 c-0.4 e-0.4 m-0.4 o0.4 p0.4
se+come 7.3 q0.4
se+comi 7.3 b0.3 c0.3 e1.0 f1.2 k0.7 t-0.3
se+comp 7.1 a0.9 c2.3 e-0.6 f1.4 s0.6
se+cont 7.1 a-0.6 b0.4 c-0.5 i-0.3 j-0.4 o-0.3 t0.6
se+da 6.8 a-0.3 c0.5 e-0.4 i-0.4 j0.3 p0.7 q0.6 r0.3 t0.3
se+deci 7.3 a-0.5 c-0.4 g0.4 h0.8 i-0.3 l1.9 r0.5
se+desp 7.3 a-0.4 b0.3 t0.7
se+dign 7.1 a0.8 c0.5 d1.5 e-0.5 f0.5 p0.6 s0.9
se+disc 7.3 d0.4 s0.4
se+echa 7.3 c0.3 d0.4 g0.7 h0.7 i-0.3 k0.4 o0.4 t-0.4
se+enca 7.3 a0.6 c0.4 d0.5 g-0.4 i0.6 r-0.5 s0.5
se+ente 6.8 b0.8 c-0.4 i0.9 s1.2
se+entr 7.3 c0.5 e-0.4 f0.9
se+escr 7.3 a0.6 e-0.3 g-0.4 p-0.3 s1.4
se+esta 6.6 a1.5 c1.0 d0.4 e1.9 f0.5 g-0.8 h-0.4 i-0.5 j-0.4 n0.4 p-0.4 r-0.6 s0.5 t-0.3
se+fact 7.3 c0.5 e-0.3 k0.3 m0.9 p0.4
se+firm 7.1 e0.4 g-0.4 h-0.4 i-0.4 j0.6 k0.4 l1.1 p-0.5 r-0.5
se+fue 6.8 a-0.3 c-0.4 d0.5 g-0.4 h0.3 i0.5 l1.9 n0.6 o0.4
se+ha 4.9 a-1.1 c0.4 f0.9 h0.8 i0.5 j-1.0 m1.1 n0.4 p-1.4 q1.5 r1.0 s-0.6 t0.5
se+habl 6.6 a-0.8 b-0.3 c-0.4 d0.5 g0.9 h0.6 i-0.5 l0.5 m1.0 n-0.4 o0.4 p-0.4 r1.1 s-0.6 t0.4
se+hace 7.1 a-0.4 e-0.4 g1.1 k0.9 m0.3 n0.3 r1.2
se+han 6.8 b0.7 d-0.4 e0.3 g-0.3 i-0.5 q0.5 r-0.4 s0.4 t0.6
se+haya 7.1 a0.7 d0.9 e0.9 i0.4 p0.5
se+jubi 7.3 a-0.5 c-0.4 d-0.4 g-0.3 h0.3 l0.4 q0.3
se+la 6.8 a0.6 e-0.5 i0.9 j1.3 m1.1 p1.1 s-0.3
se+las 7.1 d0.6 i0.4 m0.3
se+le 6.0 a-0.3 c-0.5 e0.8 f0.4 g0.4 h-0.8 j-0.4 k0.8 l0.5 m-0.4 p-0.5 q0.6 r0.5 s-0.4 t-0.4
se+lea 7.3 a-0.6 b0.7 j-0.3 k0.5
se+les 7.1 a1.1 e0.5 j1.2 k0.4 o0.3
se+libe 7.3 a0.9 c1.9 m0.7 p2.3
se+llam 6.2 a-0.3 b0.4 c-0.5 e0.3 g0.4 h0.8 i0.4 l-0.4 o0.3 p-0.4 q1.2 r0.6 s0.7
se+llev 6.6 a-1.2 c-0.9 g-0.3 i-0.7 l0.7 n0.6 r-0.4 s-0.4 t0.3
se+lo 5.4 a1.3 b0.3 c-1.0 d-0.5 e1.3 f1.4 g0.6 i-0.6 j1.2 k0.4 m1.2 o-0.4 p0.8 q-0.4 r1.1 t0.3
se+los 7.3 a0.5 b-0.4 e1.7 i0.3 p1.0 s1.4
se+marc 6.8 e-0.4
se+me 5.3 a-2.3 b1.1 c-0.9 d-0.8 e-0.5 f-0.6 g-0.7 i-1.5 j-0.9 k4.1 l3.6 m-0.3 n3.6 o0.8 p-0.5 r0.5 s-1.6
se+movi 7.3 a-0.4 e0.8 g1.6 m0.4 n0.4 o0.3 r1.6
se+nega 7.3 c-0.3 g0.3 h0.6 k0.4 r0.4
se+nieg 6.5 a-1.1 c-0.3 e-0.6 f0.5 g-0.3 j-0.4 k0.6 m0.5 o-0.4 p-0.7 t0.5
se+nos 5.1 b3.2 c-0.5 d0.3 f0.4 h1.7 i0.4 j-0.5 k1.4 l0.7 m1.9 n0.6 p-1.1 q-0.7 r1.0 s-0.9
se+nota 7.1 a1.1 c0.6 d1.4 e0.7 h1.3 i-0.3 l-0.3 o0.3 r0.5 s-0.4
se+os 7.3 b0.4 m2.6 p0.8
se+oye 7.3 p0.8
se+paga 6.6 a0.3 b-0.4 e0.3 l0.8 n1.8 o-1.3 p1.3 t0.4
se+perd 7.3 a0.5 e1.0 i1.1
se+pone 7.3 e0.4 i0.7 o0.7 q0.4
se+preo 7.3 a0.7 c0.9 g-0.3 s2.4
se+pres 6.1 a1.0 c2.4 d0.6 f0.5 g-0.3 j0.5 n0.6 o0.4 q-0.3 s-0.4
se+pued 5.5 a-1.7 b-0.7 c-0.5 d-0.6 f0.5 g0.4 i-1.0 j-0.7 k0.8 o1.2 p-1.0 r1.0 s0.4
se+que 6.4 a-0.4 d1.0 e0.5 i-0.4 l0.3 m-0.5 n-0.4 o-0.4 p-0.3 q0.8 t1.7
se+qued 5.3 b0.7 d-0.4 e0.6 i-0.4 j-0.8 l-0.6 m-0.5 n-0.4 o0.9 p2.0 q0.5 s0.8 t0.5
se+quej 7.1 a-0.8 c-0.3 d-0.5 e-0.7 f-0.4 g1.6 h0.6 n0.4 r1.8 t0.4
se+reno 7.3 e0.5 p0.5
se+repa 7.3 e0.4 t0.5
se+retr 6.8 a-1.1 c-0.9 e-0.5 k0.7 l1.7 p-0.6 r-0.3
se+reun 6.8 a0.6 d1.5 e0.4 f0.5 i0.4 s0.3
se+rie 7.3 d-0.4 e0.6 f1.2
se+rier 7.3 g0.6 i0.6 k0.4 p0.5 r0.7
se+romp 7.3 d0.6 e0.6 i-0.4 j0.6
se+sabe 7.3 a0.7 c0.7 h-0.3 i0.6 n0.5 r0.4
se+si 6.2 a-0.4 c0.3 e-0.5 g-0.6 h-0.5 i0.6 m-0.6 o1.8 p-0.5 r-0.6 s-0.4 t1.1
se+toca 7.3 n0.4
se+va 5.6 b-1.1 d-0.5 e0.4 f-0.4 g-0.7 h-0.7 i-0.8 j0.6 l-0.6 m0.4 r-0.7 t0.6
se+van 7.1 a0.4 b1.7 e1.1 i0.9 j1.3 p-0.4 q0.4 s-0.7 t0.3
se+ve 7.3 b1.0 e0.4 f0.6
se+voto 7.1 e-0.4 i0.4 r-0.4
sea 5.7 a-1.1 b-0.7 e-0.4 i0.4 j-0.7 k-0.4 n-0.6 p0.5 r0.6 s-0.7
sea+que 6.5 a-0.5 c-0.5 i0.3 k-0.5 n-0.4
secc 7.1 b-0.4 e0.5 i-0.4 n0.6 q-0.3
secc+de 7.1 b-0.4 e0.5 i-0.4 n0.6 q-0.3
seccio 7.1 b-0.4 e0.5 i-0.4 n0.6 q-0.3
seco 7.3 c0.4 g0.6 h0.8 m0.8 p0.4 r0.6
seco+que 7.3 g0.6 h0.8 r0.6
secr 5.9 a0.8 c0.6 d2.2 f0.4 j1.8 k1.0 m-0.4 p0.3 s-0.5
secret 5.9 a0.8 c0.6 d2.2 f0.4 j1.8 k1.0 m-0.4 p0.3 s-0.5
sect 7.3 a1.2 i-0.4 s2.6
sector 7.3 a1.2 i-0.4 s2.6
seda 7.3 a-0.5 e-0.5 g1.3 k0.8 m0.4 o0.4 q0.4 r1.5
seda+desd 7.3 a-0.5 e-0.5 g1.3 k0.8 m0.4 o0.4 q0.4 r1.5
sede 6.6 a-0.9 g0.7 h0.9 j-0.4 l-0.4 o0.4 q0.5 r0.9
sede+elec 7.3 n0.3 o0.5 q0.6
sede+en 7.3 a-0.6 i0.6
segu 3.5 a0.8 c0.5 e1.0 f-0.7 h1.9 i-0.4 j0.8 l0.3 n0.5 q1.3 r0.6 s-0.7 t0.6
segu+con 6.5 d0.5 e1.3 g-0.6 i0.7 j0.5 k0.4 l-0.3 n-0.4 p-0.3
segu+de 6.4 a-0.9 b-0.4 e-0.3 i0.5 k0.5 l0.4 p-0.3 q-0.4 s-0.3 t-0.3
segu+del 7.3 j0.4 o0.8
segu+el 5.2 c0.3 d0.6 l0.3 n0.9 o-0.4
segu+en 7.1 a0.6 c-0.3 d0.5 e-0.5 j-0.3 s1.0
segu+fase 7.3 a-0.4 g0.5 h1.6 t-0.3
segu+igua 7.3 e0.7 i0.4 n0.5
segu+la 6.0 a0.8 c1.8 e0.5 i-0.5 j1.1 p0.6
segu+me 7.3 l0.3 m1.5 t0.6
segu+otro 7.3 a-0.4 e-0.3 g1.2 h0.9 i-0.5 k0.5 m0.3 r1.1
segu+para 6.5 a-0.3 m0.5
segu+pero 7.1 c0.4 n0.6
segu+plaz 7.1 g-0.4 i-0.3 p1.0 q1.9
segu+por 7.1 a0.6 e1.0 i1.2 j0.5 p-0.4
segu+que 6.8 c-0.4 d-0.4 r-0.3 s0.5
segu+se 7.3 j0.5
segu+sien 7.3 a0.3 d1.1 e-0.4
segu+sin 7.1 a0.6 c1.2 d1.6 e0.4 h0.5 l-0.3 q0.5 s-0.3 t1.1
segu+temp 7.3 a-0.4 g1.1 h1.3 n0.4 r-0.4
segu+tomo 7.3 a-0.3 c-0.3 e-0.4 g0.7 h0.8 r0.6
segu+una 7.3 a-0.4 d-0.4 l0.8 q0.3 r0.3 t0.5
segu+vez 7.1 a1.0 d0.4 e1.8 g-0.4 i1.1 p-0.4
segu+y 6.6 d-0.4 e0.7 g-0.3 h-0.3 i0.7 j0.4 p0.3 r-0.5
seguid 6.0 b-0.4 d-0.4 e0.7 j-0.7 m-0.4 s1.4
seguim 5.7 a0.7 b-0.5 c0.8 d2.1 e0.8 h0.4 i-0.5 k0.5 l-0.4 m0.5 n0.4 p0.6 s-0.7 t0.8
seguir 4.7 a0.5 b0.7 c-0.9 e0.9 f-0.3 g-0.4 h0.9 i1.3 l-0.4 o-0.3 p-0.6 s-0.7
segun 5.9 a0.8 b-0.3 c1.4 g-0.5 i0.6 j0.8 l1.0 m1.1 p0.4 r-0.5 s-0.4 t0.4
segund 4.8 a1.1 b0.5 c0.3 e0.6 g0.9 h2.7 i-0.9 j-0.4 m0.4 p1.2 q1.3 r0.3 s0.5 t0.3
segura 7.1 b0.8 i0.4 n1.2 p-0.4 r-0.4
seguri 6.0 a-0.4 d-0.7 e-0.4 g-0.3 h0.6 i-0.3 l0.5 m-0.3 n-0.4 p-0.4 q0.5 t0.3
seguro 5.1 a-1.4 b-0.3 c-0.8 d-0.7 f-0.9 h-0.4 i-0.4 j1.7 k0.6 l0.6 n0.9 o0.5 p-1.0 q0.4 r1.1 s-1.0
seis 5.3 b1.3 c1.0 f-0.4 i1.9 j-0.9 k1.7 n-0.8 o-0.5 q0.4 r0.7 t0.8
seis+anos 7.1 a0.8 b0.6 e-0.3 i1.5
seis+mese 7.3 c0.4 d0.4 e-0.4 g0.7 k1.1 r0.9
sell 5.9 b-0.4 d-1.0 g-0.7 h-0.3 i-0.7 j1.1 k0.4 m0.9 p0.6 t2.5
sell+que 7.3 c-0.3 d-0.3 e0.6 k0.4
sell+y 7.3 a0.4 c0.7 j0.6 m0.8 s0.7
sellad 6.8 e0.7 j0.4 o0.5 t2.1
sello 6.4 b-0.4 c0.3 d-0.8 e-0.4 g-0.5 i-0.6 k0.4 l-0.4 p0.8 s0.4 t0.7
sema 3.7 a0.8 b1.0 c4.1 d1.3 e0.8 f0.7 g0.4 h1.7 i-1.3 j0.6 k0.6 l1.8 m-0.6 n0.5 o-0.4 p-1.4 r1.3 s1.6
sema+con 7.3 a-0.7 e-0.4 s-0.3
sema+de 6.1 a-0.6 b-0.4 c1.8 d-0.7 h0.4 i-0.8 j0.4 k0.9 l2.1 m-0.4 p-0.6 q0.6 r0.8
sema+desd 7.3 a0.3 c1.1 d0.3 e-0.6 r-0.4
sema+en 7.1 a0.6 c0.9 e0.4 f0.5 j1.1
sema+espe 6.8 a0.9 c2.2 d1.6 e0.3 g-0.3 i0.7 j0.3 s0.7
sema+pasa 6.6 a1.3 c1.2 d1.2 f0.7 g-0.3 i-0.4 k0.4 s0.3 t0.9
sema+prox 7.3 b0.4 c0.6 j-0.3 s0.6
sema+que 6.1 b-0.5 d0.6 e1.0 h0.8 n-0.6 p0.7 q0.4 s0.7
sema+sant 6.5 c-0.5 k0.3 q0.6 s-0.3
sema+sin 6.8 a-0.5 e0.4 h-0.4 l0.7 n1.6 s0.5
sema+y 5.9 a0.7 b1.0 c1.7 d1.3 e-0.5 f0.7 g0.6 h0.6 j-0.6 l0.4 m-0.5 p-0.5 q0.4 r0.7 s0.6
sema+ya 7.3 a-0.3 e-0.4 g0.5 h0.6 l0.7 r0.6
semana 3.7 a0.7 b0.7 c4.1 d1.4 e0.6 f0.7 g0.4 h1.7 i-1.3 j0.6 k0.6 l1.8 m-0.6 n0.5 o-0.4 p-1.4 r1.3 s1.4
sena 6.4 c1.0 d1.4 e0.5 h0.7 i0.4 n0.8 p-0.5 q0.5 r0.7 s0.7 t0.9
senal 6.8 h0.5 i0.6 j0.3 n0.8 q0.6
senale 7.3 c0.8 d0.5 g0.3 r0.5 s1.0 t1.5
senc 6.5 a0.8 g-0.4 h-0.3 j-0.3 p1.9
sencil 6.5 a0.8 g-0.4 h-0.3 j-0.3 p1.9
seno 4.5 a0.5 b-0.4 c0.7 e1.9 f0.6 i-0.4 j0.8 m-0.4 n-0.6 p2.3 q0.5 r0.6 t0.4
seno+de 6.6 a-0.6 c0.7 f-0.4 g1.0 h0.5 i-0.4 k-0.3 l-0.4 n-0.4 p0.5 r1.2 s-0.3
seno+del 7.3 a-0.6 p-0.4 q0.4
seno+el 7.1 a0.8 c1.0 d0.6 f0.9 p0.7 t1.1
seno+mios 6.8 a0.6 c-0.4 d-0.4 e1.2 i0.9 j0.6 p1.9
seno+que 7.1 a-0.5 d-0.4
senor 6.0 a-0.4 d-0.3 e-0.5 g-0.3 i-0.6 j-0.6 l0.4 n-0.5 o-0.4 p1.1
senora 5.2 a-0.4 b-0.3 c0.3 e0.7 f0.4 j-0.6 l-0.4 q0.4 r0.4 s-0.5
senore 6.0 a0.8 e2.0 f0.6 i0.3 j0.8 l0.4 o0.4 p1.7 r0.6 s0.3 t0.7
senori 7.1 a0.9 c0.4 d0.5 e0.3 j1.8 p0.6
sens 7.3 a0.6 b0.6 d1.7 o0.5
sens+de 7.3 a0.6 b0.6 d1.7 o0.5
sensac 7.3 a0.6 b0.6 d1.7 o0.5
sent 5.8 b0.3 c0.6 d0.6 e-1.1 g0.5 i1.3 j0.5 l0.7 m-0.4 n-0.5 p1.0 q1.3 r0.7 s-0.6
sentad 7.3 a0.4 c-0.3 p1.7
sentar 7.1 a0.3 b0.4 c0.6 d0.4 g0.7 i0.6 j0.4 q1.3 r0.9
senten 6.6 a-0.4 c0.8 e-0.6 g0.4 h0.5 i-0.3 j0.4 l0.5 n-0.4 q0.4 r0.4 t-0.3
sentid 7.3 d0.6 e-0.3 i1.7
sepa 5.9 a-0.4 b0.4 c-0.6 d-0.9 h0.4 j-0.5 k1.5 l0.4 m-0.5 n-0.4 p-0.6 q3.0 r0.6
sepa+que 7.3 b0.5 e-0.3 g0.8 k1.0 o0.3 q0.3 r0.8
sepais 7.3 b0.5 e-0.3 g0.8 k1.0 o0.3 q0.3 r0.8
separa 6.6 b-0.3 e-0.5 f-0.4 g-0.3 h0.5 i0.5 q2.2
sept 5.5 c2.2 d-0.5 f0.4 g-0.7 i-0.8 l-0.6 m0.5 o1.1 p0.7 q0.8 s-0.6
sept+y 6.8 a0.5 c1.1 d-0.4 f0.3 j0.3 m1.2 q0.5
septie 5.5 c2.3 d-0.5 f0.5 g-0.7 i-0.8 l-0.6 m0.5 n0.3 o1.1 p0.7 q0.9 s-0.5
ser 5.5 a0.4 b1.9 c0.5 d1.1 g-0.3 h1.1 i-1.1 j-0.8 k0.8 m0.6 o0.4 p-0.7 s1.7 t0.9
ser+la 7.3 d0.6 n0.5
sera 5.4 b-0.8 c-1.4 e-1.5 g-0.9 h-0.8 i0.9 j1.8 k-0.3 m-0.4 p0.9 r-0.5 t-0.5
sera+la 7.1 a0.5 d0.6 e-0.7 i2.0 s0.5
sera+mas 7.3 f0.6 s0.7
sera+un 7.3 j1.0 k0.4 p0.4
seran 6.8 a-1.0 g-0.4 i-0.7 o-0.3
sere 7.3 a0.7 i-0.6 s0.5
serg 7.1 c0.5 g-0.4 i0.3 l0.7 m0.5 r-0.5
sergio 7.3 a-0.6 e-0.5 i-0.4 l0.7 m0.5 r-0.3
seri 5.6 a-0.7 c-0.7 d-0.3 e0.5 f0.7 g-1.0 l1.8 n0.8 p-0.7 r-0.4 s-0.5
seri+posi 7.3 b0.3 e0.5 f0.4 l0.5 n1.0 r-0.4
seria 6.4 a-1.2 c-0.4 f0.4 g-0.6 h0.8 i-0.5 j-0.4 l1.9 n0.6 p-0.5
serian 7.3 h-0.4 k0.5
serie 6.8 e1.1 f0.5 g-0.3 j0.9 n0.5 q-0.4
serio 7.1 a0.7 b0.4 h-0.4 i1.0
serv 4.7 a1.0 e0.4 f2.2 h0.4 i1.4 j0.4 l0.3 m1.8 n1.1 o1.0 p0.4 q0.4 r1.0 s-0.7 t0.6
serv+a 7.3 a0.9 c0.8 i1.6 j-0.3
serv+de 6.0 a-0.7 b-0.3 e-0.6 f-0.4 i0.7 l0.7 m-0.5 p-0.3 r0.4 t-0.5
serv+el 7.3 g0.7 r0.9
serv+juri 7.3 a0.7 c0.4 d1.5 f1.3 j1.7 p0.8
serv+no 6.8 a0.7 b0.8 e1.4 g0.3 h0.8 i-0.4 m1.3 p-0.3 q0.4 r0.3 t0.7
serv+que 7.3 a0.4 d0.5 i0.5 m1.4 p0.9
servic 5.2 a1.5 c0.8 d1.2 e-1.2 f1.3 g-0.4 i2.4 j0.6 k-0.5 l0.6 m1.4 p0.6 s-0.7
servid 5.5 a-0.3 b0.6 c-0.5 d-1.1 e2.3 f1.5 g0.9 h0.4 i-0.8 k0.4 l-0.4 m-0.4 n1.2 o1.0 p-0.6 q0.5 r1.7 t0.5
servir 7.3 c0.3 e-0.3 m1.4 p0.5
sese 6.4 a-0.5 c-0.7 d-0.5 e-0.6 g0.5 i-0.3 l0.7 m-0.5 n-0.3 o2.1 p-0.4 r0.8 s-0.3 t-0.3
sese+dias 7.1 a-0.5 c-0.5 d-0.4 l0.7 o2.2
sese+y 7.3 g0.8 r0.7
sesent 6.4 a-0.5 c-0.7 d-0.5 e-0.6 g0.5 i-0.3 l0.7 m-0.5 n-0.3 o2.1 p-0.4 r0.8 s-0.3 t-0.3
sesi 6.5 e-0.3 g-0.4 i-0.3 k2.2 l-0.3 n-0.4 p0.6 q0.5 s0.4 t-0.5
sesi+de 6.8 a-0.3 f0.4 h-0.4 k2.3 t-0.4
sesion 6.5 e-0.3 g-0.4 i-0.3 k2.2 l-0.3 n-0.4 p0.6 q0.5 s0.4 t-0.5
sete 6.4 b1.5 d-0.4 e0.8 g0.4 j-0.3 k0.5 l-0.3 m0.7 n-0.3 p1.6 r0.7 s-0.5
sete+anos 7.3 a-0.4 q0.3
sete+euro 7.3 a0.3 b1.4 e1.2 p1.4
sete+y 7.3 b0.5 g1.0 k0.4 r1.2
seteci 7.3 a0.3 b1.4 e1.2 p1.4
setent 6.6 a-0.5 b0.3 g0.6 k0.5 l-0.3 m0.8 n-0.3 p0.4 r0.8
sevi 7.1 a0.9 d1.4 e0.6 g-0.3 i1.6 s1.2
sevill 7.1 a0.9 d1.4 e0.6 g-0.3 i1.6 s1.2
si 3.3 d1.6 g-0.8 h0.5 j1.7 k-0.6 l0.4 o2.1 p0.9 q0.9 r-1.4 s-0.5 t1.0
si+a 7.1 a-0.9 f-0.3 g2.6 h2.9 i-0.6 s-0.3
si+algu 7.1 e-0.3
si+cabe 7.3 a-0.5 d-0.3 n0.6
si+el 5.9 a0.6 b-0.6 c0.5 d0.8 e0.9 j-0.4 k-0.7 p0.4 t0.5
si+es 6.1 a-1.4 b1.2 d0.8 e-0.8 f0.9 g-0.4 h0.6 j-0.5 m-0.5 n-0.3 o0.8 p-0.7 s-0.6 t1.6
si+eso 7.3 d-0.4
si+esta 7.3 a0.3 e0.6 t0.9
si+exis 7.3 e0.6 f1.0 j0.4 k0.5
si+fuer 7.3 b0.7 d1.3 g0.9 i0.7 r1.1
si+hace 6.8 a0.7 d-0.4 e-0.8 i-0.4 j2.1 m0.5 s-0.4
si+hay 6.8 a-0.8 d-0.3 e-1.0 f-0.5 g0.4 h0.3 o0.9 r-0.4
si+insi 7.3 a0.3 j1.3 p0.9
si+la 6.1 b-0.3 c0.8 d0.4 e0.6 f-0.4 g-0.6 h-0.5 j-0.4 l-0.3 m-0.3 o0.8 p-0.4 r-0.3 s0.3
si+las 7.3 a0.4 c1.2 s1.0
si+le 7.1 a-0.5 l0.7
si+les 7.3 c0.6 i0.5
si+lo 6.0 b-0.5 g-0.4 h-0.4 i0.9 l0.7 m0.5 n-0.4 s-0.5
si+los 7.3 a0.4 c0.3 e1.4 g0.7 h0.8 i1.2
si+me 6.5 a-0.4 c0.6 d-0.4 e0.6 g-0.4 i-0.4 j0.8 k-0.4 l0.8 n0.8 o0.8
si+no 4.9 a1.5 b-1.0 d0.3 e0.9 f-0.4 g-1.1 i-0.7 j1.2 m0.7 o0.9 p0.4 r-0.9 s2.1 t0.3
si+nos 7.3 a-0.4 d-0.4 g0.9 j0.6 m0.7 q0.3 r0.9
si+o 7.1 a0.5 c1.7 d2.0 k0.3 m1.2
si+os 6.6 a0.5 b0.6 d0.7 g-0.3 i-0.4 n0.4 o0.9 r-0.7 s0.5
si+para 7.3 a1.1 c1.6 d0.9 i2.2 s-0.3
si+pref 7.3 d0.3 j0.5 p0.7
si+que 7.1 a-0.8 b0.6 d-0.3 h0.6 i-0.6 l0.4 o0.3 p-0.4 r0.5
si+quie 7.1 a0.6 c0.5 d1.2 j1.8 p0.6
si+se 6.8 a-0.7 c-0.4 d-0.3 e-0.4 g0.6 i0.5 l-0.4 o1.7 p0.3 r0.7
si+te 6.6 a-0.4 d0.5 e-0.4 h-0.4 i-0.4 l0.7 n-0.3 p-0.5 q1.8 r-0.6 s0.5
si+teng 7.3 h0.5 k0.6
si+todo 7.3 a-0.4 f0.3 g0.5
si+un 7.3 b0.3
si+y 7.3 a0.4 g-0.4 p1.2 s-0.3
sido 5.3 a-1.8 c-0.6 f-0.3 g1.0 h1.6 j-0.8 n1.2 q0.5 r2.0 s-0.7
sido+la 7.3 b0.8 d0.3 g0.4 h0.7 m0.4 r0.5 t0.4
sido+por 7.3 a-0.5 g0.4 i0.3 l0.4 n0.3 r0.3
sido+reci 7.3 k0.4
sido+regi 7.3 a-0.4 c-0.3 f-0.4 m-0.3
sido+un 7.1 a-0.4 g1.1 h0.8 i0.9 q0.6 r1.8
sidr 7.1 a-0.4 f0.4 h0.6 o0.5 r0.6
sidra 7.3 a-0.4 d0.4 g0.3 h0.7 n0.4 r0.6
siem 5.2 a-0.9 b-0.4 c-0.5 d1.4 g0.6 i-1.3 j-0.8 l0.3 n0.5 o1.9 p-0.3 r0.9 t0.5
siem+me 7.3 b0.4 c-0.4 d0.5
siempr 5.2 a-0.9 b-0.4 c-0.5 d1.4 g0.6 i-1.3 j-0.8 l0.3 n0.5 o1.9 p-0.3 r0.9 t0.5
sien 5.3 b-0.8 c0.8 d0.8 e-1.2 g-1.1 i0.6 j-0.5 k2.8 l1.5 m-0.3 n1.2 q-1.0 r-0.6
sien+de 7.3 a-0.6 b-0.4 c-0.3 h0.4 i-0.3 k0.7 l0.6 n-0.3 t0.5
sien+el 6.8 a-1.0 c-0.5 i-0.4 l1.1 n2.0 p-0.4 q-0.6
sien+un 7.3 a0.6 c1.4 d0.6 p0.7
siendo 6.0 a0.5 b-0.5 c0.7 d0.4 e-0.7 g-0.4 h-0.4 i0.4 j-0.4 k0.4 n0.8 q-0.7 s-0.6 t-0.3
siento 6.0 a-0.9 b-0.4 c0.3 d0.5 e-0.6 g-0.7 h0.5 i0.3 k2.9 l1.9 m-0.4 n0.6 o0.7 q-0.5 s-0.6 t0.5
siet 6.0 b0.9 c0.6 e0.6 f0.4 h0.6 i-0.5 l0.3 p-0.4 r0.3 t1.4
siet+a 7.3 a-0.3 b0.4 h0.7 q0.5
siet+sema 7.3 a0.3 b1.1 c1.0 d0.9 e-0.4 r-0.4 s0.5
siet+y 7.3 a0.5 e1.2 f0.9 j0.7 l0.3 n0.6 t1.0
siete 6.0 b0.9 c0.6 e0.6 f0.4 h0.6 i-0.5 l0.3 p-0.4 r0.3 t1.4
siga 6.5 a0.5 d-0.3 e2.1 h0.6 i-0.6 l-0.3 p1.9 r0.4 s0.3
sigo 6.5 a0.6 b0.6 c1.1 d0.6 e1.0 g0.4 i-0.4 m-0.4 p-0.3 q0.5 r0.8 t0.3
sigo+sin 7.1 c1.5 d1.2 g0.7 r1.0 s0.3 t0.5
sigu 4.6 a1.3 b-0.5 c3.2 d0.4 e2.5 f1.1 g-1.2 h-1.1 i-0.9 j-0.8 k1.5 l-0.4 n0.5 o0.7 p1.4 q0.5 r-0.4 s0.9
sigu+a 7.1 b0.6 c-0.3 k1.3 n-0.5
sigu+con 7.1 a-0.3 d-0.4 g-0.4 h-0.4 r-0.6
sigu+en 6.5 a0.8 b0.4 c1.4 d1.4 f-0.3 h-0.4 i-0.4 j-0.4 m-0.4 p-0.4 r0.5 s-0.5 t0.7
sigu+igua 7.3 a-0.5 e-0.5 k-0.3 m0.4 o0.4
sigu+sien 6.4 c1.0 d-0.4 g-0.3 h-0.3 i-0.5 j-0.4 n1.0 p0.3 q-0.8 r-0.3 s-0.4
sigu+sin 6.5 a1.1 b-0.4 c1.8 d1.5 g-0.3 i-0.4 j0.6 p1.9 s0.4
sigue 5.1 a1.2 b-0.8 c2.7 d1.0 e1.2 f0.5 h-0.6 i-1.0 j-1.0 n0.7 o0.4 p1.2 t-0.4
siguen 6.0 a0.9 c1.1 e1.9 f0.5 g-0.7 h-0.4 i0.5 j0.4 k-0.3 p0.3 s1.8
siguie 6.0 b0.4 d-0.9 g-0.5 i-0.5 j-0.3 k2.2 l-0.3 n-0.9 o0.6 p0.8 r-0.3 s-0.4
sile 6.4 a1.0 b1.2 d2.1 e0.3 f-0.3 g-0.4 i-0.5 j0.5 p0.3 q-0.4 r-0.4 t0.6
sile+de 7.3 a0.6 b0.5 c0.5 d0.8 s0.6 t0.8
silenc 6.4 a1.0 b1.2 d2.1 e0.3 f-0.3 g-0.4 i-0.5 j0.5 p0.3 q-0.4 r-0.4 t0.6
sill 6.2 a-1.1 c-0.5 d-0.5 e-0.9 f-0.5 g0.5 i0.5 j-0.4 k0.7 l0.4 m0.3 s-0.4
silla 7.1 a-0.7 c-0.3 e-0.7 k0.9 l0.4 r-0.4
sillas 7.3 a-0.4 d-0.3 g0.9 m0.3 r0.7
sillon 7.1 f-0.4 i0.9 p0.5
silv 7.3 c-0.4 g0.4 m0.6
silvia 7.3 c-0.4 g0.4 m0.6
simp 6.6 c2.5 e-0.7 g0.4 h0.4 i-0.3 j1.6 l0.7 r0.6 s-0.3 t1.2
simpat 7.3 c1.5 d-0.5 g0.7 h0.8 j2.1 r0.7
simple 7.1 b-0.3 c1.2 d0.8 e-0.7 f-0.3 l0.6 t1.0
simu 7.3 a-0.3 e-0.4 t0.3
simu+de 7.3 a-0.3 e-0.4 t0.3
simula 7.3 a-0.3 e-0.4 t0.3
sin 3.6 b0.4 c3.1 d2.7 e1.0 f0.7 g1.4 h0.9 i-0.9 j-1.3 k1.8 l1.8 n2.1 p2.0 q0.3 r2.0 t1.2
sin+acri 7.1 a0.6 b0.5 c-0.5 f0.5 i0.8 p0.5 q0.3
sin+ador 7.3 a0.4 b0.7 c0.4 d0.8 e0.4 p0.6
sin+avis 7.3 d1.3 h0.4 r-0.3 s-0.3 t0.6
sin+conf 7.3 m-0.5 p0.5
sin+cont 7.3 a0.5 c0.9 d1.7 e0.3 f0.3 k0.4 m-0.3 o0.5
sin+el 6.6 a-0.9 c-0.4 g-0.4 h0.6 i-0.3 k0.9 l0.7 o0.9 p-0.5 t0.5
sin+falt 6.6 a-1.0 d0.4 g-0.4 i-0.5 j-0.3 k0.7 l0.4 n5.4 p-0.3 q-0.5
sin+la 7.3 c0.9 k-0.6 n1.5 q0.4 t0.7
sin+los 7.1 a1.0 c2.2 d0.7 h0.5 i0.5 k1.5 n0.3 q0.5 t1.2
sin+mas 7.3 a-0.5 g1.6 h2.0 k-0.3
sin+noti 7.1 a0.6 c1.8 d2.0 e-0.4 g-0.4 j0.3 t0.4
sin+paga 7.3 a-0.5 l1.0 r-0.3
sin+pena 7.3 c-0.4 e0.7 i0.9 j0.6
sin+preg 7.3 g0.5 r0.6
sin+pris 6.6 a-1.1 c-0.8 g-0.5 h0.6 i-0.4 o-0.3 p-0.3 q0.4
sin+que 6.4 a0.4 b0.7 d0.8 e-0.9 g-0.4 h-0.4 i2.3 m0.5 p-0.3 r-0.4
sin+resp 6.8 a0.8 d2.6 f0.4 m0.3 t0.8
sin+sabe 7.1 c0.9 d1.3 e-0.6 f0.8 m0.3 s0.6
sin+un 7.1 a-0.7 b0.4 e-0.4 g1.0 h1.6 l1.1 m0.4 n0.4 o0.4 q-0.3 r1.2 s-0.3
sin+una 7.3 c0.4 d0.6 g0.5 q0.7 s0.5
sinc 6.4 a0.9 b1.2 c-0.3 d0.4 e0.4 g-0.6 i1.8 j-0.3 k0.3 l1.0 m-0.4 n0.6 o-0.3 p-0.5
sinc+no 7.3 a0.6
sincer 6.4 a0.9 b1.2 c-0.3 d0.4 e0.4 g-0.6 i1.8 j-0.3 k0.3 l1.0 m-0.4 n0.6 o-0.3 p-0.5
sind 7.1 b-0.4 c0.8 j0.5 k-0.5 m0.3 q-0.3
sindic 7.1 b-0.4 c0.8 j0.5 k-0.5 m0.3 q-0.3
sini 7.3 a-0.5 h0.3 k0.3 p-0.4 t0.4
sinies 7.3 a-0.5 h0.3 k0.3 p-0.4 t0.4
sirv 7.1 a0.5 j1.0
sirve 7.3 a0.4 j0.7
sist 6.4 b0.4 d-0.5 e1.5 g-0.5 l0.4 o0.7 t-0.3
sistem 6.4 b0.4 d-0.5 e1.5 g-0.5 l0.4 o0.7 t-0.3
siti 6.1 a-0.6 b0.3 c0.7 d-0.7 f-0.3 k-0.4 l-0.3 n0.7 t0.3
sitio 6.1 a-0.6 b0.3 c0.7 d-0.7 f-0.3 k-0.4 l-0.3 n0.7 t0.3
situ 6.8 c0.6 e0.4 f0.5 h0.3 o0.9
situac 6.8 c0.6 e0.4 f0.5 h0.3 o0.9
sobr 4.2 a1.4 c0.9 e-1.4 f-0.4 h-0.4 j0.8 k-0.4 l-0.3 m-0.4 o-0.5 p-0.7 r0.5 s1.6
sobr+como 7.3 d0.7 j0.4 n0.5 s0.8
sobr+demo 5.3 j-0.6 p-0.3
sobr+dos 7.3 a-0.8 g0.9 r0.7 t0.4
sobr+la 6.1 a0.6 b0.3 c-0.6 d-0.7 e-1.0 g-0.5 h-0.6 i1.2 k-0.3 p0.4 q0.3 s-0.5
sobr+los 7.1 d-0.5 g0.5 h0.7 j0.4 o0.5 r0.5
sobr+para 7.3 b0.3 d0.5 i0.5
sobr+todo 7.1 g1.1 i-0.3 r1.2 s0.3
sobr+trab 7.3 a0.6 g-0.4 s1.3
sobr+un 7.3 a-0.4 n0.5 q0.5
sobra 7.1 a0.6 b0.3 d0.4 i0.5 j0.9
sobrad 7.1 a-0.3 e-0.5 k0.3 l0.4 p-0.3
sobran 7.1 a0.9 d-0.4 g0.5 i-0.3 r0.5 s-0.4 t0.4
sobre 4.5 a0.4 c0.6 e-0.7 h-0.3 k-0.3 p-0.5 q0.3 r0.8 s1.8
sobres 7.1 c0.5 d-0.4 h0.4 o-0.3
sobrin 6.6 a0.6 b-0.4 d0.4 e-0.6 g-0.6 i0.5 p0.3 r-0.6 s0.9
soca 7.1 c0.5 p0.7 q0.4
socarr 7.3 q0.4
soci 4.9 a-1.1 b0.9 c0.5 d-0.3 e-0.5 f1.9 g-0.7 h0.4 i-0.4 j-1.2 k0.4 m-0.5 n1.7 o1.1 p-0.4 s1.1
soci+de 7.3 e0.5 l0.4 n0.3 s0.4
soci+del 7.3 c-0.3 e-0.3 g-0.3 i0.8 s1.0
soci+dire 7.3 c1.2 e-0.3 f1.4
soci+que 7.3 g0.5 h0.7 r0.6
soci+se 7.1 a-0.6 g-0.3 h-0.4 i-0.3 k0.4 l-0.4 p-0.3 t0.3
soci+y 6.6 a0.5 f-0.3 h0.6 k-0.3 n-0.4 o0.7 p0.9 s0.3
socia 6.6 b0.4 c1.0 f0.8 g-0.3 h0.3 i-0.5 n0.5 s-0.4
social 6.8 c-0.4 d0.4 f1.1 i-0.5 n1.1 r-0.4 s1.8
socied 6.4 a-1.2 d-0.7 e-0.5 f-0.4 h0.4 i-0.8 n0.3 o1.6 p-0.3 q0.8 s-0.6 t0.3
socio 6.0 a-0.4 c0.6 f1.3 i-0.4 j-0.4 m-0.5 n0.4 p0.5 r0.5 s-0.5
socios 6.5 c-0.5 d-0.7 e0.5 f-0.3 g-0.4 i0.9 j-0.5 s1.2
soco 7.3 c0.8 d-0.3 g0.4 m1.1 r0.6
socorr 7.3 c0.8 d-0.3 g0.4 m1.1 r0.6
soft 7.3 a0.5 b0.8 e1.1 i0.4 j0.4
soft+de 7.3 a0.5 b0.8 e1.1 i0.4 j0.4
softwa 7.3 a0.5 b0.8 e1.1 i0.4 j0.4
sois 6.2 a-1.4 c0.6 f0.4 g3.8 h1.8 i-0.7 j-0.4 m-0.6 o0.4 p-0.4 r3.8 s-0.4 t1.5
sois+unos 6.8 a-0.8 b-0.5 c0.8 f0.5 g1.9 h0.9 i-0.4 m-0.3 n0.3 r2.0 t0.7
sol 6.8 e0.4 g0.4 i0.7 k0.6 m0.9 p0.6 r0.3
sola 6.4 a0.8 d1.2 e0.9 h0.4 i0.9 j0.6 k1.1 n-0.3 o-0.3 s0.3 t-0.5
solare 7.3 i0.8 j0.4
soli 5.4 a1.6 b0.6 d-0.3 e0.8 f1.4 i0.8 m1.8 p-0.9 t-0.4
soli+el 7.3 e-0.5 j0.4 l0.8
soli+ha 7.3 a-0.3 f-0.4 n0.5
soli+la 6.8 a1.4 c-0.5 e0.5 i1.3 m1.4
soli+que 6.8 a0.7 c1.1 d-0.6 e0.6 f1.6
soli+y 7.3 b0.3 g0.6 m1.3 p0.6 r0.7
solici 5.5 a1.6 b-0.5 d-0.3 e0.5 f1.5 g-0.7 i0.9 l0.3 m2.0 o-0.3 p-0.8 s-0.6 t-0.4
solo 4.4 a-1.0 b-1.1 c0.5 d1.8 f0.3 g1.4 i-1.0 k-1.0 n1.4 p-0.6 r1.3
solo+a 7.3 g0.6 h0.5 n0.9
solo+camb 7.3 a-0.6 l0.4
solo+el 7.3 a0.3 s0.9
solo+hemo 7.3 a0.6 d0.7 e0.7 f0.3 n0.3
solo+me 7.3 a0.3 c0.9 d0.5 e-0.6 f0.4
solo+para 7.1 a-0.6 d-0.5 e-0.4 g0.3
solo+por 7.1 g0.5 h0.5 o0.5 r0.3
solo+que 7.1 c-0.4 g-0.3 r-0.4 s0.6
solo+quer 6.6 f0.3 g0.6 i0.9 j1.3 k-0.5 m0.4 r0.8
solo+teng 7.3 a0.5 b-0.4 c0.4 d1.6 m0.5 t0.6
solt 7.1 d-0.3 e0.3 f0.5 l0.5
solt+ni 7.3 a0.7 e0.7 g-0.4 p1.0
solter 7.1 d-0.3 e0.3 f0.5 l0.5
solu 6.8 a0.5 d-0.5 e0.6 f1.2 i-0.3 m-0.3 p0.3 r0.6 s0.9 t0.7
soluci 6.8 a0.5 d-0.5 e0.6 f1.2 i-0.3 m-0.3 p0.3 r0.6 s0.9 t0.7
somb 7.3 a-0.5 b0.5 g1.4 k0.3 m-0.3 r1.9
sombre 7.3 a-0.5 b0.5 g1.4 k0.3 m-0.3 r1.9
somo 5.3 a0.5 d2.2 e0.3 g-1.0 j-0.7 k0.6 m0.6 n0.5 o0.5 r-0.5 s0.7
somo+cien 7.3 a0.5 e-0.4 p0.9 s0.8
somo+la 7.3 c-0.3 d-0.3 k0.3 n0.4
somo+un 6.8 a0.6 c0.4 d2.5 i0.5 k0.3 s-0.4
somos 5.3 a0.5 d2.2 e0.3 g-1.0 j-0.7 k0.6 m0.6 n0.5 o0.5 r-0.5 s0.7
son 4.7 b-0.4 d-0.6 e1.8 f-0.4 h2.4 i1.1 j-0.6 l0.6 m1.4 n1.0 p-1.2 q1.5 r0.9 s-0.4 t2.1
son+de 7.3 e0.3 f0.3 h1.0
son+del 7.3 a-0.5 e-0.4 h0.3 n0.5
son+las 6.8 c0.6 d-0.6 e0.4 g-0.4 i-0.4 k0.4 q0.7 s-0.3 t1.4
son+muy 7.3 a0.6 d-0.5 e0.5 g-0.3 i0.9 q0.4 s1.1
son+nues 7.3 c0.4 e0.4 g0.7 h0.7 i0.4 l0.4 r0.6
son+trei 7.3 c0.7 d-0.3 k0.3 m1.1 q0.4
son+un 7.3 c0.5 g0.3 h0.6 i0.5
sona 7.3 a0.8 e0.6 p0.7 s0.4
sonar 7.3 a0.8 e0.6 p0.7 s0.4
soni 6.6 e1.2 g-0.4 i-0.4 l0.4 p-0.3 s-0.4
sonido 7.3 c0.4 e1.4 g-0.3 l0.4 n0.6
sonr 7.1 e1.2 f0.8 g0.9 n0.3 r1.2
sopa 7.3 e0.5 h0.3 i-0.4 p1.0
sopo 6.5 a0.7 b2.1 c0.9 h0.4 i0.7 n-0.5
soport 6.5 a0.7 b2.1 c0.9 h0.4 i0.7 n-0.5
sor 7.1 c0.4 e0.9 f1.6 g0.3 n0.4 r0.3 s-0.4
sori 7.3 b0.3 k0.4 m0.6 n-0.3
soria 7.3 b0.3 k0.4 m0.6 n-0.3
sorp 7.3 a1.1 c2.0 e0.4 f0.6 i-0.3 k0.3 m0.9 q-0.4
sorpre 7.3 a1.1 c2.0 e0.4 f0.6 i-0.3 k0.3 m0.9 q-0.4
sota 7.3 d0.9 e0.7 f0.4
sotano 7.3 d0.9 e0.7 f0.4
soy 5.3 a0.5 b0.8 c1.2 d0.5 f0.9 g0.4 j0.3 l0.7 m-0.6 n1.0 o1.2 q-0.3 r0.7 s2.0
soy+arbi 7.3 a0.4 c1.2 s1.0
soy+de 6.6 b-0.3 e-0.5 g0.6 r0.5 s0.3
soy+la 6.8 d0.9 e0.7 g0.5 j0.6 o1.0 q-0.3 r0.7 s1.1
soy+pers 7.3 a-0.7 g0.8 k1.5 q0.4 r0.8
soy+sinc 7.3 a-0.4 c-0.4 l1.4 n0.7
spei 7.3 a-0.4 b0.6 c-0.3 e-0.5 k0.5 o0.5 q3.2
sr 6.5 a0.7 d-0.3 e1.0 f1.2 j0.6 p1.0 t0.3
sra 7.3 e0.3 h0.7 j0.4 q1.0
stan 7.3 a-0.3 g0.6 h0.8 m0.4 r0.8
stand 7.3 a-0.3 g0.6 h0.8 m0.4 r0.8
su 3.6 a1.7 b1.4 d1.4 e1.7 f6.4 g-1.4 i-1.0 j2.5 m2.6 n1.5 o1.2 p0.5 r0.7 s1.5
su+cart 7.3 d0.3 j0.9 p1.1
su+comp 7.3 c0.4 d0.6 i0.8 p0.8
su+cons 6.8 a-0.8 b-0.4 d-0.5 e0.4 j-0.5 k0.7 l-0.4 o0.7 q0.5 t0.5
su+desp 7.1 b0.5 d0.3 f-0.4 h0.3 i-0.3 p0.7
su+dire 6.5 a0.8 b0.9 d0.7 e0.7 f2.5 g-0.5 h0.4 i-0.5 l0.9 m0.3 p-0.3 s-0.6
su+empr 6.5 a1.1 c0.5 e1.9 f1.3 h-0.4 j0.8 n0.8 p-0.4 s-0.7
su+fact 6.6 b-0.8 e-0.8 i-0.3 j-0.3 n0.6 o0.7 p1.6 q-0.3
su+fin 7.3 a0.4 e1.3 i0.6 p0.7 s0.8
su+hijo 6.8 d0.5 e-0.3 g0.7 h0.6 i0.7 n0.7 q-0.3 r0.8 s0.5
su+info 7.3 a0.3 e1.1 g0.7 j1.5 r0.9 s1.4 t0.4
su+jefe 7.3 a0.6 d1.2 f2.4 i-0.4 k0.4 s1.0
su+mens 7.1 a-1.0 c-0.3 d-0.4 f-0.4 m-0.5 o0.3 r0.5
su+nomb 7.3 s0.4
su+patr 7.3 a-0.4 e0.7 m1.1
su+pres 7.3 c-0.3 d0.8 e0.6 f0.9
su+prop 7.3 a-0.3 c-0.4 f0.8 j0.3 p0.7 s0.7
su+seno 7.3 a0.8 e0.4 j2.0
su+soli 7.1 a-0.5 c-0.3 f-0.4 g-0.4 h0.3 t-0.3
su+supe 7.1 a0.8 b-0.3 c-0.7 e-0.4 f2.7 g-0.3 j-0.6 k0.5 m0.9 o-0.4 p-0.5 q-0.4 s-0.5 t0.4
su+tecn 7.3 a0.6 b1.4 e0.8 f1.2 m-0.3 p0.7
su+venc 7.3 o0.8
suav 7.3 b0.4 c0.4 e1.1 i-0.6 l0.4 p-0.3 q0.5 t0.5
suba 7.1 g0.6 m0.3 n0.5 p0.3 r0.6 t0.3
sube 6.8 b1.7 d-0.3 t0.3
sube+la 7.3 b2.0 i0.4 t0.3
subi 5.6 b1.4 c-0.4 d0.8 e0.5 f0.8 l0.5 m0.6 p-0.6 s0.6 t0.5
subi+a 7.3 d0.8 j0.5
subi+de 7.1 a-0.6 e-0.5 i0.5 o0.6 s-0.7 t0.3
subi+el 7.3 a-0.5 d-0.4 g0.5 h0.6 r0.6 t0.9
subi+la 6.8 a0.7 e1.0 g-0.5 i-0.4 j-0.3 s2.0
subid 7.3 a-0.5 b-0.3 d0.3 e-0.4 g0.4 h0.6 l0.4 r0.4
subida 7.3 a0.5 b0.9 i1.4
subido 7.1 a0.6 b0.5 e-0.3 g-0.4 h-0.3 i-0.3 m0.9 s1.4
subir 6.6 a-0.4 b0.7 e1.1 f0.6 g-0.3 i-0.3 j-0.3 m-0.4 o-0.3 q0.5 t0.6
subs 7.1 a0.3 e1.3 i-0.3 o0.6 p1.0
subsan 7.3 a0.5 e1.4 p1.0
subt 6.8 a-0.7 c0.4 d0.4 i-0.3 k1.6 o0.5 r0.9 t0.4
subtit 7.1 a-0.5 c0.3 d0.5 g0.3 k-0.4 o0.5 r0.8 t0.4
subv 6.0 a-1.1 e-0.7 h1.4 i-1.0 l1.1 n1.4 o-0.4 r0.3 s-0.5 t0.6
subv+de 7.3 c0.4 j0.6 n1.1
subven 6.0 a-1.1 e-0.7 h1.4 i-1.0 l1.1 n1.4 o-0.4 r0.3 s-0.5 t0.6
suce 7.1 a-0.5 b-0.3 e0.4 i0.7 j0.4 n0.4
suceso 7.3 a-0.6 b-0.3 i0.8 n0.5
sucu 7.1 a0.4 b-0.3 g1.1 h1.3 i-0.4 l0.3 p0.7 q-0.3
sucu+de 7.3 b-0.3 g1.1 h1.3 i-0.3 l0.4 r0.4
sucurs 7.1 a0.4 b-0.3 g1.1 h1.3 i-0.4 l0.3 p0.7 q-0.3
suda 7.3 k0.5
suec 7.1 c-0.3 e0.4 i0.5 r-0.4
sueca 7.3 e0.5 i0.6
sueg 6.2 a-1.0 b0.4 d-0.3 g1.2 h1.3 i-0.4 j-0.4 l0.3 m0.4 o1.0 r1.2 s-0.6
sueg+que 7.3 b1.0 e0.4 f0.4 g0.7 l0.5 p0.5 r0.8
sueg+quie 7.3 g0.5 h1.3 l-0.4 o0.7 q0.3 r0.7
suegra 6.6 a-0.8 b0.6 c-0.5 d-0.3 g1.4 h1.2 l0.6 m0.6 o0.8 r1.3 s-0.5
suegro 7.1 a-0.3 k0.4
suel 6.1 a1.0 b1.4 c-0.3 d0.9 e1.7 h-0.3 i-0.6 k0.3 n0.6 q-0.3 s1.2
sueldo 7.3 b0.7 d0.4 e-0.4 g0.6 m0.4 n0.5 r0.7 s0.5 t0.3
suelo 6.5 a0.9 b1.0 d0.8 e1.5 g-0.4 i-0.3 l0.4 p0.4 r-0.4 s0.8
suen 6.5 a-0.4 b0.5 d-0.3 g0.5 h-0.3 i-0.3 j-0.3 k1.0 l-0.4 o0.4 p0.5 q0.6 r0.6 s-0.5
suen+a 6.8 d-0.4 e0.3 p0.6 r-0.4 s-0.3
suena 7.1 d-0.3 r-0.4
suer 7.1 d0.5 g1.0 i0.4 o0.3 r0.9
suerte 7.1 d0.5 g1.0 i0.4 o0.3 r0.9
suma 7.3 a0.6 e1.0 j0.6 m0.8 p1.1
sumar 7.3 a0.6 e1.0 j0.6 m0.8 p1.1
sume 7.1 a-1.1 d-0.3 g1.2 h3.1 i-0.4 k-0.4 l0.4 m0.5 r0.5
sumele 7.3 a-0.9 d-0.4 e-0.4 g0.6 h2.4 r0.8
sumo 7.3 a-0.3 f0.4 g0.3 n-0.3 q1.4 r0.4
supe 5.8 a0.9 b0.5 c0.5 d-0.3 e0.8 f4.9 g0.4 h0.6 i-0.7 j-0.7 k0.8 l-0.4 m0.9 n1.0 o0.4 p-0.8 r1.1 s-1.1 t1.6
supera 7.1 c0.3 d-0.4 g0.6 h0.7 j0.3 k0.7 m0.4 o0.4 r0.5
superi 6.5 a1.0 c-0.4 d0.6 e0.6 f3.6 g-0.4 i-0.4 j-0.7 k0.4 m0.7 p-0.6 q-0.4 s-0.7 t0.7
superv 7.1 c0.4 d-0.5 f1.9 g0.5 j-0.4 n1.0 r0.5 t1.2
supi 7.3 b0.7 n0.3
supier 7.3 b0.7 n0.3
supl 6.8 d0.4 e-0.4 i-0.4 j-0.4 m2.2 n-0.3 o-0.4 p-0.3 q-0.4 s-0.4
suplem 7.1 b0.4 d0.5 e-0.4 i-0.3 j-0.4 l0.3 m2.3 n-0.3 o-0.5 p-0.3 q-0.4 s-0.4
supo 6.6 b1.0 c0.3 d0.7 e-0.5 h-0.4 l-0.3 n0.9 o0.7 p0.5 r0.5 s-0.4
supo+que 7.3 a-0.6 g0.6 n1.2 o0.8 r0.7
supong 6.6 b1.0 c0.3 d0.7 e-0.5 h-0.4 l-0.3 n0.9 o0.7 p0.5 r0.5 s-0.4
supu 7.3 a0.6 c0.7 f0.6 j0.6 p0.7
supues 7.3 a0.6 c0.7 f0.6 j0.6 p0.7
sur 7.3 c0.7 j0.6 l0.8 s0.8
surg 7.1 a-0.6 c0.4 e-0.3 f-0.3 k1.4 n-0.3 o0.4
surg+un 7.3 a-0.5 k1.4 t-0.4
sus 5.9 a0.8 b0.8 c-1.1 d0.4 e0.7 f1.0 g-0.7 h0.4 j0.9 l0.7 m1.2 o-0.5 p-0.5 s0.6
susa 7.3 g0.4 o0.8
susana 7.3 g0.4 o0.8
susc 6.6 c-0.3 d-0.3 e0.9 f0.4 i0.3 s0.9 t0.3
susc+por 7.3 a-0.4 f0.6 t0.4
suscri 6.6 c-0.3 d-0.3 e0.9 f0.4 i0.3 s0.9 t0.3
susp 5.7 c0.5 d-0.4 h-0.6 i0.3 k3.3 o0.4 p1.7 s-0.5 t0.5
susp+el 7.3 a0.5 g-0.3 k1.5 p0.8
susp+la 6.8 e0.5 i0.7 k2.2 o0.3 p0.7 q-0.4 r-0.3 t0.9
suspen 5.9 c0.7 d-0.4 h-0.5 k3.3 o0.4 p1.8 r-0.4 s-0.4 t0.4
suspir 7.3 g0.6 i0.4 r0.7
sust 6.8 a-0.8 c-0.4 f0.3 g-0.3 n0.3 q-0.5
sustit 7.1 a-0.6 c-0.4 e0.3 f0.3 q-0.3
suya 6.8 a-0.5 b-0.4 e-0.4 f0.4 h0.5 j0.4 k0.5 p-0.8 r0.3
suyo 6.2 a-0.9 b1.0 g0.6 h0.8 i0.7 k-0.4 r0.7 s-0.4 t-0.3
suyo+con 7.3 b1.1 e0.6 i0.4 l-0.3 o0.5
tabl 6.5 b-0.5 c1.7 e0.3 i-0.4 j-0.3 n0.3 o-0.3 s-0.4
tablas 7.1 c1.0 e0.8 h0.6 n0.4 t0.5
tablon 7.3 a-0.4 g0.4 r0.5
tajo 7.3 g0.4 h0.6 m0.8 r0.5 t0.8
tal 6.0 c-0.3 h-0.5 j-0.5 k-0.3 m1.2 n0.8 o-0.3 p-0.4 s1.2 t0.4
tal+con 7.3 a0.4 d-0.3 e0.5 s0.3
tal+cual 7.1 a-0.7 h-0.4 i-0.4 k-0.3 n0.6
tala 7.3 c0.5 d1.0 j0.5 k1.1 o0.3
talave 7.3 c0.5 d1.0 j0.5 k1.1 o0.3
tall 5.5 a-0.7 b0.3 d-1.0 e0.5 f0.4 g0.4 h0.5 i-0.4 j-0.5 k0.7 p0.9 q1.1 r0.6 t0.5
tall+de 7.1 a-0.3 k0.8 l0.3
tall+exam 7.3 a-0.3 k0.4 l-0.3 m0.6 n0.5 t0.5
tallas 7.1 e0.6 i-0.3 p0.6 q0.4 s0.4 t0.6
taller 5.7 a-0.6 d-0.8 h0.4 j-0.4 k0.8 p0.5 q0.9 r0.4 s-0.6
tama 7.1 a-0.5 h-0.4 k-0.4
tamano 7.3 f0.3
tamb 4.6 a-0.6 b-0.5 c-0.5 e1.2 f0.3 g2.9 h5.4 j-0.8 k-0.4 l0.5 m0.6 p0.5 r2.5 s1.1
tamb+el 6.5 a-0.7 b-0.5 c-0.4 e-0.3 h2.3 i-0.4 r0.8
tamb+en 7.3 a-0.5 g1.7 n0.9 r2.2
tamb+es 7.3 g0.8 h0.9 p0.5 r0.8
tamb+la 6.6 a-1.1 d0.5 g1.9 h3.5 i-0.5 j-0.3 o0.6 q-0.4 r0.9 s-0.5 t1.1
tamb+lo 7.1 b0.5 c-0.3 g0.5 h1.0 o0.4 p0.4 r0.7
tamb+para 7.1 a-0.6 d0.5 g1.0 h1.4 i0.8 l0.3
tambie 4.6 a-0.6 b-0.5 c-0.5 e1.2 f0.3 g2.9 h5.4 j-0.8 k-0.4 l0.5 m0.6 p0.5 r2.5 s1.1
tamp 5.8 a0.3 b0.7 c0.8 d1.5 e-0.7 f-0.5 g1.1 i0.3 j-0.5 m0.6 n0.4 p2.2 r1.2 s-0.3
tamp+me 7.3 d1.3 e-0.3 i0.5 p1.2 s-0.3
tampoc 5.8 a0.3 b0.7 c0.8 d1.5 e-0.7 f-0.5 g1.1 i0.3 j-0.5 m0.6 n0.4 p2.2 r1.2 s-0.3
tan 5.3 a-0.7 b0.8 e0.5 g2.7 h1.5 i-0.7 k1.1 l-0.5 n0.6 p-0.8 q0.7 r3.1
tan+amig 7.3 e0.5 i0.5
tan+aten 7.3 a-0.4 d-0.3 g0.6 k0.5 q0.5 r0.7
tan+bien 7.3 a-0.7 d0.7 e-0.3 g2.0 h1.2 n0.3 q0.3 r2.2
tan+buen 7.3 g0.4
tan+poco 7.1 h0.5 k0.9 m0.6 t0.7
tan+redo 7.3 e0.3 g0.5 j0.7 q0.8 r0.4 s0.5
tana 7.3 a0.8 c1.8 e1.5 l0.7 m0.4 r-0.6 t1.3
tanato 7.3 a0.8 c1.8 e1.5 l0.7 m0.4 r-0.6 t1.3
tant 5.0 a1.3 b0.7 c2.4 d0.8 f0.3 g-0.3 j0.4 l0.7 n0.4 p0.7 s-0.4 t0.8
tant+el 7.3 c0.5 d0.7 m0.8 o0.6 r0.4
tant+esta 5.8 i-0.4
tant+paci 7.3 a-0.3 f0.3 g0.3 k0.4 l0.6 n0.7 r0.5
tant+que 7.3 a-0.5 f-0.3 h0.4
tanta 7.3 c0.9 g0.4 j0.6 r0.4
tantas 7.1 a0.4 b0.7 d0.3 h-0.3 m-0.5 o0.6 q0.5 t0.9
tanto 5.3 a1.1 b0.6 c1.5 d0.6 g-0.6 l0.4 m0.4 o-0.4 p0.6 r-0.7 t0.4
tantos 7.3 b0.6 e0.4 p0.5
tapa 6.8 a-0.6 d0.3 e-0.4 g0.5 h-0.3 r0.8 s-0.3 t0.7
tapas 7.3 a-0.5 d0.6 g0.6 o0.4 r1.1 t0.7
tard 4.2 b2.1 c2.8 f1.3 g-1.0 h-0.7 j-0.7 k0.6 l3.4 m0.8 n1.3 q0.6 t2.4
tard+con 7.3 e0.4 j0.6 k0.7
tard+de 7.3 b0.9 e-0.4 l1.0 p0.5
tard+en 7.1 a-0.8 c-0.5 d-0.6 f0.3 g-0.3 j-0.3 k0.5 m-0.4
tard+no 7.3 a0.4 e0.7 m0.4 t0.9
tard+y 6.6 a1.2 b1.2 c0.5 d0.8 e1.1 g-0.4 i2.0 p1.0 r-0.5 s-0.4
tarda 6.8 b0.9 c1.5 e-0.5 f-0.3 g-0.3 h-0.4 k0.3 l0.8 n-0.4 q0.5 t0.3
tardad 7.3 a0.6 c0.9 d0.7 e-0.3 f1.0 j0.6 s0.7
tardan 7.1 a-0.4 i0.4 s-0.4
tardar 7.1 a-0.6 b-0.4 d0.5 h-0.4 l2.4 n0.7 p-0.4 q0.4 t0.4
tarde 5.0 a0.6 b1.8 c1.3 d0.6 e0.4 g-0.6 i0.6 j-0.7 k0.5 l1.9 m0.5 n0.9 p0.3 q0.5 t2.7
tardes 5.3 b0.9 c-0.3 d-0.5 e0.4 f1.5 i-0.4 k0.4 l0.4 m0.4 n0.8 r0.6 t-0.4
tari 6.0 a0.5 b4.5 c0.8 d-0.4 e-0.8 f1.7 j-0.6 l0.6 p-0.5 q-0.3 r0.6
tari+y 6.8 a-0.5 b0.3 j-0.3 l0.4
tarifa 6.0 a0.5 b4.5 c0.8 d-0.4 e-0.8 f1.7 j-0.6 l0.6 p-0.5 q-0.3 r0.6
tarj 5.7 b0.3 d-0.5 e0.7 f0.4 h1.5 i0.4 j-0.5 k0.5 l-0.4 m-0.5 o0.6 p1.2 q0.6 s-0.3 t-0.4
tarj+con 7.3 a0.5 e0.3 p1.6 s0.6
tarj+del 7.3 e0.5 i0.6 q1.0
tarj+y 7.1 a0.9 e0.8 p1.5 s0.6
tarjet 5.7 b0.3 d-0.5 e0.7 f0.4 h1.5 i0.4 j-0.5 k0.5 l-0.4 m-0.5 o0.6 p1.2 q0.6 s-0.3 t-0.4
tart 6.6 a0.4 c0.8 n1.0 s1.1 t0.3
tarta 6.6 a0.4 c0.8 n1.0 s1.1 t0.3
tasa 7.1 d0.5 e-0.5 h0.4 m0.7 o0.7 q2.2 t0.5
tasaci 7.3 e-0.3 j0.4 m0.8 o0.9 q1.0
tatu 7.3 e-0.5 g1.1 h0.7 n0.7 r1.3
te 3.9 a-4.0 b-0.6 c-0.4 d-0.6 e-1.8 f-0.4 g-0.5 h1.3 i-1.1 j-2.0 k0.9 l3.2 m0.4 n5.7 o0.5 p-1.3 q2.8 s-1.6 t0.9
te+adju 7.3 q0.3 t0.3
te+asus 7.3 r-0.5
te+depo 7.3 c-0.3 f0.5 l0.6 n0.5 q2.1
te+devu 7.3 e0.8 i1.4 r0.4
te+doy 7.3 b-0.5 e0.7 l0.8 p0.8
te+escr 6.4 b-0.4 c0.5 d-0.4 g-0.4 i1.2 l0.7 r-0.7 t0.3
te+guar 7.3 c-0.3
te+ha 7.3 q1.9 r-0.5
te+hago 7.3 c-0.5 e0.3 l-0.3 n2.1 p0.5 q-0.3
te+has 7.3 e0.5 p0.9
te+he 7.1 b0.7 c0.3 d1.1 g0.5 r0.6 s0.5 t0.6
te+impo 7.3 a-0.5 c-0.3 l1.6 n0.7
te+la 6.8 b-0.4 g0.4 h0.5 l1.0 n2.6 o0.3 r0.6
te+llam 7.3 d-0.3 e-0.3 m0.4
te+lo 5.1 a-1.2 c1.0 g-0.8 h-0.5 i0.4 j-0.8 l2.0 m1.0 n3.7 p-1.0 s-0.9 t1.1
te+mand 6.6 a-0.5 c-0.3 e-0.7 f-0.4 h0.7 m0.6 q-0.4 r-0.3
te+pago 7.1 e-0.4 l0.8 n1.9 o0.3 p0.7 s0.6
te+pagu 7.3 c0.4 l0.5 s0.4
te+pare 7.3 a-0.6 d0.3 l1.4
te+pasa 7.3 c-0.3 k0.3 n-0.3
te+paso 6.6 a-0.8 c-0.7 f0.5 g-0.4 j-0.4 k0.7 l-0.4 m0.5 n0.6 q0.7 s-0.5 t0.8
te+pido 7.1 l1.8 r-0.4
te+preo 7.3 a-0.3 c-0.4 d-0.3 n1.1 q-0.3 r0.3
te+quie 7.3 i0.7 r0.4
te+soy 7.1 c-0.4 i0.6 l1.3 n0.6
te+va 6.8 a-0.8 d-0.9 g1.0 h1.9 i-0.4 k1.2 m-0.4 q-0.4 r1.2 s-0.4
te+vien 7.3 f0.4 k1.1
teat 6.6 a-0.7 d0.5 g0.4 n0.6 q1.0 r0.9 s-0.4 t0.3
teatro 6.8 a-0.6 d0.6 l0.3 n0.7 r0.3 s-0.3
tech 6.8 c-0.5 e1.0 f0.5 g0.4 h0.5 i-0.3 m0.4 p0.5 r0.4 s0.5 t0.7
techo 6.8 c-0.5 e1.0 f0.5 g0.4 h0.5 i-0.3 m0.4 p0.5 r0.4 s0.5 t0.7
tecl 7.3 a-0.9 m2.9 q0.9 t0.4
tecn 5.4 a1.7 b0.3 c0.8 e2.8 f2.7 g0.4 h0.9 i-0.7 m1.7 n0.4 o1.0 q-0.4 r0.9 s-0.7 t0.8
tecn+de 7.1 a0.6 c0.3 d-0.3 e0.5 f1.1 h0.5 n0.7 t1.4
tecnic 5.4 a1.7 b0.3 c0.8 e2.8 f2.7 g0.4 h0.9 i-0.7 m1.7 n0.4 o1.0 q-0.4 r0.9 s-0.7 t0.8
teja 6.8 c0.8 d-0.4 e0.4 g0.4 s1.4
tejado 6.8 c0.8 d-0.4 e0.4 g0.4 s1.4
tela 6.8 a-0.5 c-0.4 i-0.4 k0.9 q0.8 r-0.3 s0.4
telas 7.3 k1.1
tele 4.8 b0.5 c-0.6 d2.0 e2.0 f1.2 g-0.5 h0.7 k0.8 m-0.9 o0.9 p0.4 s1.3
tele+auto 7.1 a-0.3 b-0.3 c-0.5 d-0.4 e0.4 i-0.4 j0.4 m-0.3 n0.4 p0.6 s0.6
tele+de 6.8 d-0.4 f-0.3 m-0.3 p0.7 t0.4
tele+y 6.4 a0.7 b0.4 d2.5 e1.1 f1.0 h0.8 j-0.5 k0.5 o0.4 p-0.5 q0.5 r0.6
telefo 5.2 a0.6 b0.9 c-0.4 d2.3 e1.5 f1.2 g-0.3 h0.5 i0.7 j-0.9 k0.4 l-0.4 m-1.1 o1.4 s-0.4 t0.6
telegr 7.3 a0.5 c0.5 e0.7 s1.4
televi 6.8 a0.4 c-0.4 d0.5 e0.6 i-0.3 j1.2 p1.3 r-0.4 s1.8
tema 6.5 a0.9 d-0.8 e0.4 f-0.4 g-0.5 h0.4 j-0.4 n-0.4 o-0.3 p-0.3 r-0.4 s2.7
tema+de 7.1 d-0.4 f-0.3 h0.6 i-0.3 j-0.3 n-0.4 o-0.3 s1.2
temb 7.3 l0.8
tembla 7.3 l0.8
temo 7.3 a0.5 b0.9 i1.4
temo+que 7.3 a0.5 b0.9 i1.4
temp 5.7 a-1.6 b-0.4 d-0.5 e-0.4 f0.4 g1.1 h1.1 j-0.7 k1.8 n0.6 o0.4 p-0.7 q0.5 r0.7 s-0.3 t-0.4
temp+de 6.8 g0.3 h0.4 i0.9
tempor 6.0 a-1.4 b-0.3 d-0.4 f0.4 g0.6 h1.2 j-0.5 k1.1 l-0.5 n0.6 p-0.6 q-0.4 t-0.4
tempra 7.3 a-0.4 g0.7 k1.0 l0.4 q1.2 r1.2
tend 5.7 a0.4 b-0.4 d0.5 e1.2 g-0.9 i-0.9 j1.4 k1.8 l0.9 p-0.6 q0.8 t-0.5
tend+el 7.3 a-0.5 g0.4 o0.3 r0.4
tend+que 6.8 a-0.5 b-0.3 c-0.5 d-0.4 e0.8 i-0.4 j0.5 k1.6 q0.7
tendra 6.8 a0.4 c-0.3 d-0.3 e1.3 j1.4 k0.3 s0.4
tendre 7.1 a0.3 c-0.4 g-0.4 i-0.4 j1.0 k1.1 r-0.3
tendri 6.5 a-0.4 c1.1 e-0.6 g-0.4 h0.4 i-0.4 j-0.4 k0.8 l0.9 p-0.3 q0.4 r0.3 s-0.4 t-0.5
tene 4.4 a-1.0 b1.3 c1.0 d-0.6 e-1.5 g1.2 j-1.5 k1.3 o0.5 p1.0 q1.1 r2.6 s1.0 t0.6
tene+algu 7.3 c0.4 e-0.3 p0.6
tene+con 7.1 b0.4 d-0.3 e-0.5 h0.4 o1.1
tene+el 6.8 e-0.3 g1.1 p0.5 q0.6 r1.0 s0.4
tene+en 6.6 a0.7 g-0.4 i1.0 p0.4 r0.7 s1.9
tene+la 6.8 a-0.7 d-0.6 e-0.3 k0.5 m-0.5 q0.8 r0.5 t-0.4
tene+para 7.3 c-0.4 n0.7 t0.7
tene+que 7.1 a1.0 d0.4 j1.2 s1.8
tene+voso 7.3 a-0.4 c0.7 d0.5 e0.3 h0.4 t1.2
teneis 5.4 a-2.2 b0.7 c0.6 e-1.0 g1.7 h0.5 i-1.1 j-0.8 k0.6 l0.4 q2.3 r2.9 s-0.9 t0.7
tenemo 5.3 a0.7 b1.2 c0.5 d-0.5 e-0.3 g-1.1 h-0.4 i0.7 j-0.5 k1.4 l-0.8 o0.5 p1.0 r-1.1 s1.3
tener 6.2 c0.9 e-0.5 g0.4 j-0.4 k0.4 l1.0 n0.4 r0.6 s-0.4 t0.3
tenero 7.3 a-0.3 g0.4 i0.9 r1.3
teng 4.0 a0.5 b1.3 c2.7 d1.1 e0.6 f0.7 h0.6 i-0.5 k4.3 l0.7 n0.7 o1.4 p-0.7 r1.4 s2.0 t1.5
teng+a 7.3 e0.7 f0.5 k0.7 t1.0
teng+amig 7.3 d1.1 g0.8 h0.8 i-0.4 l0.3 n0.4 r0.8 s0.8
teng+el 6.5 e-0.4 f-0.5 g-0.5 i-0.3 l-0.3 n0.5 o0.7 r-0.5 s1.0
teng+en 7.1 d-0.4
teng+guar 6.8 b-0.3 c-0.5 d-0.5 e0.6 g0.7 i0.7 j0.6 k1.3 r0.9 t0.4
teng+juic 7.1 a-0.7 k0.8 t-0.3
teng+la 6.6 b1.5 d0.8 e0.7 g-0.4 h0.4 i-0.8 j-0.4 k1.7 l0.3 n0.3 p-0.4 q0.6 t1.3
teng+que 5.7 a-0.5 b0.5 c0.7 e-0.4 g-0.3 i0.5 j-0.8 k2.1 l0.4 o0.9 p-0.6 q-0.4 s-1.0
teng+un 6.1 a-0.5 b-0.4 c-0.6 d-0.3 e0.8 f-0.4 g0.5 h0.5 j-0.3 k0.6 m-0.3 o0.4 p-0.4 q-0.4 r0.6 s0.8
tenga 7.1 a0.5 b1.5 c-0.4 d-0.5 e0.4 f1.7 g-0.3 p0.8 s-0.3
tengai 6.5 b-0.7 c1.8 d-0.7 e0.9 g0.6 h0.4 i-0.5 j-0.4 k0.4 n0.5 q-0.4 r0.8 s-0.3
tengas 6.8 a0.4 c1.6 d0.9 e-0.4 t1.2
tengo 4.1 b0.9 c1.0 d1.5 e0.5 h0.6 j0.4 k4.1 l0.8 n0.7 o1.5 p-0.9 r1.0 s2.3 t1.3
teni 5.0 a2.2 c3.6 d1.2 e3.4 f2.8 j-0.6 l0.8 m0.6 n0.7 p0.6 q0.4 t1.1
teni+a 7.3 e0.4 g0.5 j0.5 r0.5
teni+que 5.9 a1.9 b0.4 c4.6 d0.6 e1.3 f2.3 g-0.6 j-0.4 l-0.3 n0.6 p-0.5 q-0.3 r-0.3 t1.4
teni+una 7.3 a0.4 c-0.3 d1.4 e0.5 f0.9
tenia 5.5 a1.4 c2.4 d1.3 e0.4 f1.5 i-0.3 k0.3 m0.5 n0.3 q0.4 r0.5
teniam 7.3 c0.8 d-0.3 e0.5 p0.7 q0.3
tenian 6.8 a0.8 c1.5 e1.4 q-0.3 s0.4 t1.1
tenido 6.5 d0.9 e1.7 f1.4 g-0.3 i0.5 k-0.3 l0.8 n1.0 s-0.4 t0.5
tenien 7.3 a0.3 d-0.3 e1.1 f0.5 l0.5 m0.5 p0.7 q0.3
teod 7.3 a-0.4 g0.7 h0.5 k0.3 m-0.3 o0.8 q1.1 r0.9
teodor 7.3 a-0.4 g0.7 h0.5 k0.3 m-0.3 o0.8 q1.1 r0.9
terc 5.7 a0.4 b0.3 c1.3 d0.7 e-0.5 g0.4 i-0.4 m0.8 p1.9 r0.7
terc+cert 7.3 a0.4 c0.5 e1.1 p1.3
tercer 5.8 a0.7 b0.4 c1.2 d0.4 e-0.3 g-0.4 i-0.4 m0.9 n-0.4 o-0.3 p2.0
tere 6.6 a-0.5 g1.0 h0.7 k0.4 r0.9
teresa 6.6 a-0.5 g1.0 h0.7 k0.4 r0.9
term 5.1 a2.1 c2.6 d0.6 e1.2 f-0.6 g-1.0 h-0.7 i1.9 k0.7 l-0.4 m-0.6 n-0.6 o-0.5 p1.1 r-0.3 s-0.9 t0.7
term+con 7.3 c0.4 d-0.3 e0.3
term+el 6.2 a0.7 c1.1 e0.4 f-0.3 g-0.4 h-0.4 i1.9 j0.5 n-0.4 r-0.4
term+la 7.1 a0.4 c-0.4 d0.8 i1.2
term+y 6.8 a-0.4 c-0.3 k1.0
termin 5.2 a2.0 c2.7 d0.4 e0.8 f-0.5 g-0.8 h-0.6 i2.2 j0.5 m-0.5 n-0.6 o-0.4 p1.3 r-0.4 s-0.8
termo 7.3 d0.7 k1.2 n0.5
terr 7.3 e-0.3
terraz 7.3 e-0.3
teru 7.1 b0.7 e-0.4 g0.6 h0.7
teruel 7.1 b0.7 e-0.4 g0.6 h0.7
teso 6.0 a-0.8 c0.4 g-0.6 h0.4 j-0.4 l1.0 n1.9 q2.2 r-0.3 s-0.4
tesore 6.0 a-0.8 c0.4 g-0.6 h0.4 j-0.4 l1.0 n1.9 q2.2 r-0.3 s-0.4
test 6.4 e1.6 g-0.7 h-0.5 i-0.5 j2.4 l0.3 m0.4 n0.4 r-0.7 s1.0
test+de 7.3 a-0.4 d-0.3 f0.6 n0.5 q0.4 r-0.5 t0.6
testig 6.6 b0.4 e0.3 g-0.3 h-0.3 i-0.3 j1.1 l0.4 m0.5 t0.4
text 4.7 a-1.1 b-0.4 c0.7 d0.5 g-0.6 h-0.3 i-0.6 j-1.1 o0.5 p-0.8 r0.3
text+de 5.2 e0.5 i-0.4 j-0.6 p-0.4
text+para 7.3 k0.5 q0.3
texto 4.8 a-0.8 b-0.3 c0.8 d0.6 g-0.8 i-0.8 j-0.9 o0.5 p-0.7
textos 6.6 b-0.4 c0.4 d0.7 e0.9 f0.6 h-0.3 l0.5 m0.5
tia 7.1 e0.4 i0.5 n0.3
tic 7.3 a0.5 b0.4 c-0.3 d1.9 e0.7 i0.7 s0.7
tic+azul 7.3 a0.5 b0.4 c-0.3 d1.9 e0.7 i0.7 s0.7
tick 7.1 a-0.3 d0.5 g-0.4 l0.3 m0.5 q1.7
ticket 7.1 a-0.3 d0.5 g-0.4 l0.3 m0.5 q1.7
tiem 5.7 a-0.4 c0.9 d0.4 e-0.9 i-0.7 j0.7 p-0.5 s0.9
tiempo 5.7 a-0.4 c0.9 d0.4 e-0.9 i-0.7 j0.7 p-0.5 s0.9
tien 4.0 b0.7 c1.1 d0.3 e2.3 f1.0 h0.7 i0.6 j2.0 k1.0 l0.5 o-1.0 q1.0 r1.0 s1.4 t2.7
tien+cuat 7.3 c-0.3 n0.4 p0.6
tien+de 6.8 c0.8 d0.5 f0.4 g-0.4 h1.9 k-0.3 r-0.4 s0.6
tien+el 7.1 a-0.3 g0.7 i0.9 m0.3 q1.0 r0.5 t0.3
tien+en 6.6 c1.4 f0.5 i0.5 p0.4 r0.3 s0.3
tien+la 7.3 e0.6 s0.7 t0.8
tien+las 7.3 c1.2 e0.7 s0.3
tien+los 7.3 d1.0 e-0.4 i0.9 l0.4 s0.8
tien+mi 7.1 a0.6 j1.7 m0.9 s-0.5
tien+onli 7.3 c0.8 l1.2
tien+para 7.3 c-0.3 k0.3 l1.2 n0.4 r-0.3
tien+que 6.0 a-0.8 b0.7 c-0.4 d-0.6 e-0.5 f0.6 g-0.7 i-0.7 j-0.6 k0.5 m-0.4 n0.6 p-0.4 r-0.6 s1.2 t1.5
tien+razo 7.3 e-0.4
tien+un 6.4 a0.9 b-0.3 c-0.5 e0.9 f-0.4 i-0.4 j1.7 l-0.5 o0.7 p-0.3 s1.6
tien+ya 7.3 j0.8 p1.5 s0.7
tienda 5.2 a-1.1 b0.5 c0.3 d-0.5 e-0.5 h2.0 i1.9 j-1.0 k-0.4 l0.9 m0.6 r0.4 s-1.2 t0.7
tiene 4.7 a0.7 b0.8 c0.4 e1.7 f0.8 h-0.7 i-1.7 j2.2 n0.4 p0.6 r0.5 s2.1 t1.2
tienen 6.2 a1.6 c1.1 d1.5 e1.4 g-0.7 h-0.4 i1.7 j1.7 p-0.4 r-0.3 s1.1
tienes 6.2 a-0.9 b-0.5 c-0.5 d-0.3 e0.7 f0.4 i-0.9 j-0.4 k1.6 o-0.4 p-0.4 q1.2 r1.0 s-0.4 t2.2
tikt 7.3 a0.8 d0.4 e0.5 g-0.3 s2.1
tiktok 7.3 a0.8 d0.4 e0.5 g-0.3 s2.1
timb 7.3 a-0.5
tio 6.8 e-0.3 f0.4 k0.4 l-0.3 o0.4 p0.7 s0.5
tipo 7.3 a-0.4 f0.3 k0.7
tira 6.0 a-0.3 c0.4 e0.7 f-0.4 g-0.3 h0.9 j-0.5 k0.3 l1.7 m-0.4 n-0.4 p-0.4 s0.4 t1.0
tira+de 7.3 a-0.4 b0.4 h0.3 i-0.4 l1.0 q0.4
tirada 7.3 c-0.4 d-0.4 e0.9 h0.4 k0.4 l0.4 q0.3
tirado 7.1 c1.0 d0.5 e-0.5 g-0.4 k0.5 s1.0 t1.0
tirand 7.1 e0.6 i0.7 l1.5
tirar 7.3 g0.5 h0.7 r0.4
titu 5.6 c1.7 d1.3 e-0.3 j0.3 m0.4 n-0.3 o1.4 p-0.6 s2.1
titu+de 6.8 a-0.5 c-0.3 d-0.4 e-0.6 f-0.4 h0.4 m0.4 n-0.4 o2.3
titu+y 7.3 c0.7 g0.6 i0.6 r0.6 s0.6
titula 5.8 c1.3 d1.5 g-0.6 i-0.6 j0.4 m0.5 n-0.3 o1.5 p-0.5 r-0.6 s1.7
titulo 7.1 c0.6 g0.6 i0.5 r0.6 s0.6
toca 5.7 c0.7 f0.7 g0.8 i-1.0 j-0.5 n0.5 o0.6 p0.5 r1.5 s1.4
toca+el 7.3 a-0.5 g0.5 m0.4 r0.5
toca+las 7.3 c0.8 e-0.3 g-0.4 h0.7 s0.7
tocaba 7.3 d0.4 e-0.4 g0.9 p0.5 r1.1
toco 7.1 c-0.4 d-0.4 e0.4 g0.7 l0.5 r0.7 t0.8
toda 4.7 a1.9 b1.5 c1.2 d0.7 e1.9 f0.6 g-0.8 h-0.3 j1.0 k-0.4 l0.9 m-0.5 n-0.5 o0.5 p-1.1 q-0.5 s2.9 t-0.4
toda+comu 7.3 a0.4 c0.4 i-0.4 j1.6 p0.5
toda+esto 7.3 e0.5 g0.3 r0.3
toda+la 6.0 b1.0 c-0.3 d-0.6 e-0.4 i1.2 j-0.6 l0.5 m0.4 n-0.6 p-0.4 s0.6 t-0.6
toda+las 6.6 a0.6 d0.9 e-0.8 g-0.4 i-0.4 j1.0 l0.8 s0.6
toda+no 7.1 a0.5 i0.5 j-0.4 r-0.4 s0.5
toda+part 7.3 a-0.7 m0.5
todas 5.7 a0.8 b0.7 c0.5 d0.4 e-0.5 g-0.7 i-0.9 j0.5 k-0.6 l0.9 p-0.7 r-0.8 s2.1
todavi 5.8 a1.4 c1.2 d1.2 e2.7 f1.3 h-0.6 i0.4 j-0.7 m-0.5 p-0.6 q-0.4 s1.1
todo 3.7 a-0.6 b1.2 c-0.5 e-1.2 f-0.4 g3.9 h0.7 j-0.7 k0.3 l2.2 m-0.7 n2.5 p-2.2 q1.1 r4.8 s0.8
todo+bien 7.3 a-0.3
todo+con 7.3 b0.8 i1.4 r0.4
todo+el 5.3 a-0.7 b0.5 c-0.4 d0.6 e0.4 f0.9 g1.6 h1.7 j-0.8 m-0.7 n0.3 p-0.9 q0.3 r2.3 s0.9 t-0.3
todo+func 7.3 a-0.8 b0.6 e-0.6 g0.6 k0.4 r0.8
todo+lo 6.6 a-0.4 b1.1 e-0.4 g0.4 h0.3 j-0.3 l2.4 n2.1 o0.4 p0.4 r0.3 t0.8
todo+los 5.7 a1.2 b2.2 c0.8 d-0.5 e0.6 h1.3 i-0.4 j0.8 l0.4 n1.3 r0.4 s-0.5
todo+se 7.3 i0.6 l1.6
todo+va 7.3 e0.5 r-0.3
todo+y 7.1 a-0.5 e-0.5 h-0.3 l1.1 m0.4 n0.3 s-0.3
todos 5.0 b1.6 d-0.8 e0.4 g1.2 h1.0 i-1.1 n0.9 p-0.6 r1.4
toga 7.3 a-0.4 l0.5 n0.6
togas 7.3 a-0.4 l0.5 n0.6
told 6.4 a-0.5 d-0.5 e-1.0 h0.6 i-0.3 l-0.3 m0.4 t0.3
told+y 7.3 h0.5 n0.3 r-0.4
toldo 6.4 a-0.5 d-0.5 e-1.0 h0.6 i-0.3 l-0.3 m0.4 t0.3
toma 5.3 a1.7 b1.8 c-0.4 e2.3 f1.0 i0.3 k0.5 m-0.4 p0.3 q0.3 r0.4 s-0.6
toma+el 7.3 a0.6 b0.7 e0.4 j1.0 p0.6
tomado 7.3 a0.4 b0.6 c0.3 e1.0 i0.5 p0.7
tomar 7.1 a0.9 b1.2 e0.8 f1.1 g-0.4 p0.4 q0.4 r-0.3 t0.3
tomas 5.8 d0.3 f0.4
tomate 7.3 a0.3 e0.6 k0.4 o0.4
tome+a 7.3 a0.4 c-0.3 e-0.3 i1.3
tomo 6.4 b0.4 c-0.5 d0.3 e0.5 h0.7 i0.8 m-0.4 s-0.3
tomo+con 7.3 a-0.5 c-0.3 g0.6 h1.0 r0.8
tone 7.3 c0.5 d-0.3 h-0.4 t0.8
toni 6.8 a0.6 e1.3 g-0.4 i0.6 l0.8 r-0.5 s0.5
tono 6.8 j-0.4 l0.3 m0.3 n0.4 s0.5
tont 7.3 g0.5 r0.6
tonter 7.3 g0.5 r0.6
toqu 7.1 d-0.4 e0.5 g0.5 k0.4 r0.4
toqu+la 7.3 a-0.3 d-0.4 g0.5 k0.5 r0.4
toque 7.1 d-0.4 e0.5 g0.5 k0.4 r0.4
torc 7.3 e0.8 g0.5 o0.4 r0.6
torcid 7.3 e0.8 g0.5 o0.4 r0.6
torn 6.6 b-0.4 d0.5 e0.3 h1.0 i-0.5 j0.6 l0.5 n0.4 o-0.5 r0.5
torneo 7.1 d0.7 h0.8 o-0.4 r0.4
toro 7.3 a0.7 c1.1 d0.9 e0.4 f1.1 i0.6 m0.3 n0.3
torr 7.1 c0.6 d0.3 i-0.3 j0.3 m0.5 p0.8 q0.6
tota 6.6 b1.5 c0.4 e0.8 g-0.4 l-0.4 m1.4 n-0.5 o1.4 p1.4 t-0.3
total 6.8 a-0.4 b-0.3 c0.5 e1.0 f0.3 l-0.4 m-0.3 n-0.5 o1.6 q0.3 t-0.3
tpv 6.5 g-0.6 i0.4 n1.7 p0.4 t1.5
trab 4.6 b1.6 c-1.0 e1.1 f0.7 g1.2 j-0.4 k1.0 m0.7 n-0.3 p0.9 r1.9
trab+con 6.2 a-1.4 b0.8 e-0.3 g1.1 i1.1 j-0.4 n-0.3 o0.4 p-0.4 q0.3 r1.5 s-0.5
trab+en 6.4 a0.8 d0.8 e-0.3 g-0.6 i-0.4 j-0.3 k0.7 p0.3 s1.3 t-0.3
trab+no 7.3 e-0.4 p0.9 r-0.3
trab+pero 7.3 b0.6 k-0.4 m0.3
trab+se 7.3 a-0.6 f0.4 i-0.3 n0.5 q0.3 r-0.3
trabaj 4.6 a-0.3 b0.9 c-0.9 e0.5 f0.7 g1.2 j-0.4 k0.8 m0.8 o-0.4 p1.0 r1.8
trad 4.9 a-0.9 b-0.5 d0.6 e1.8 g0.4 i-1.2 j-0.6 l0.7 m1.2 n0.6 o-0.8 p-1.0 q1.0 r1.3 s-1.1
trad+al 6.1 d0.4 e0.9 g-0.6 i-0.5 j-0.4 l0.4 m0.9 n1.5 o-0.5 r-0.4 s-0.3 t-0.5
trad+auto 7.1 a1.1 b-0.3 d0.5 e1.9 i0.4 n0.3
trad+de 6.4 b-0.5 d-0.8 e0.7 g0.9 h0.4 i-0.3 m0.3 n-0.4 o0.4 q0.6 r0.9 s-0.3
trad+del 7.1 b-0.3 c0.5 d0.5 f0.4 h-0.4 k-0.4 m0.4 r0.6 t0.5
trad+jura 6.6 a-0.6 f-0.3 m-0.3 o-0.4 q0.7
traduc 4.9 a-0.8 b-0.4 d0.7 e1.9 g0.4 h0.4 i-1.2 j-0.4 l0.5 m1.2 n0.7 o-0.7 p-0.9 q0.9 r1.3 s-1.1
traduz 7.3 k0.3 l0.4
trae 5.9 c-0.4 d-1.2 e0.6 f-0.7 g-0.4 i-0.8 k-0.4 m0.3 o1.6 p0.5 q1.0
trae+la 7.3 e0.7 i-0.3 p1.1
traer 7.1 f-0.3 j0.5 q1.0
trai 7.1 b-0.3 d-0.3 k0.3
traj 6.8 a1.0 b-0.4 c1.4 d-0.5 e1.2 g-0.6 l-0.3 m1.0 s0.4 t0.5
traje 7.1 a0.5 c0.5 d-0.4 e0.3 g-0.5 m1.2 n0.4 s0.5 t0.4
tram 6.1 a-1.1 b-0.3 c0.8 g1.4 h0.8 i-0.6 l0.6 o0.4 p-0.5 r1.7 s-0.4
tram+de 7.3 r-0.3
tram+y 7.3 c0.4 d0.3 g0.6 h0.8 l0.4 m0.3 n0.4 o0.9 r0.6
tramit 6.5 a-1.0 c0.8 e-0.3 g1.8 h0.8 i-0.4 k0.3 l0.5 o0.5 p-0.4 r2.2 s-0.3 t0.3
trampa 7.1 b-0.3 r-0.4
tran 4.7 a-2.7 b-0.8 c0.5 d-0.8 e-0.6 f0.3 g0.8 h0.3 i-0.9 j-0.4 l1.7 m-0.5 n1.5 o1.2 p-0.4 q3.4 r1.7 s-1.1 t1.0
tran+dich 7.3 a0.3 j0.7 p0.4
tran+inme 7.3 a-0.4 e-0.3 o1.0 q1.7
tran+la 7.3 a-0.3 b0.4 g0.3 l1.4 r0.4 t0.4
tran+por 7.1 a-0.6 c-0.4 l2.0 n-0.3 p-0.3 r0.3
tran+y 7.1 c-0.5 g0.4 h-0.3 l-0.3 n1.0 p1.0 q-0.5 r0.6
tranqu 6.2 a-1.3 c-0.6 d-0.4 f0.4 g0.7 h1.3 i-0.6 j-0.5 m-0.3 p-0.4 r1.6 s-0.4 t0.6
transc 6.5 c0.8 f-0.4 i0.4 j1.2
transf 5.4 a-1.4 h-0.5 i-0.6 j-0.7 k-0.5 l1.4 n2.1 o1.4 q4.1 r0.3 s-0.5
transm 7.1 a-0.5 b-0.3 c0.4 g1.0 h0.4 k0.3 l-0.3 n0.4 q-0.4 r1.1 t0.3
transp 7.3 h-0.3 k0.6 l0.7 t0.3
tras 5.2 a1.0 c-0.8 d0.4 e-0.6 f0.4 h0.7 i1.5 j0.5 l-0.3 m1.1 p-0.9 s-0.7
tras+de 7.1 a-0.5 e0.3 i0.4 j0.4 r0.4
tras+el 6.6 c-0.5 d-0.3 f0.9 h0.6 i-0.4 l-0.3 m0.7 n-0.3 t0.3
trasla 6.8 c-0.5 e0.4 f1.1 g-0.3 i-0.4 n-0.3 o0.3 s-0.3 t0.3
traspa 6.4 c-0.3 g-0.5 h-0.4 i1.2 j-0.3 n0.4 p-0.4
trat 5.9 a-1.0 b-0.3 c-0.7 d0.5 g2.1 h1.1 i-0.4 k0.4 r2.5 s0.3
trat+a 7.1 g0.4 i0.3 r0.7
trat+con 7.3 a-0.4 g0.3 q0.4 r0.4
trat+de 7.3 h1.0 k0.4 r0.4
tratam 7.3 e0.6 m0.5 p0.8 r-0.4 t0.3
tratan 7.3 d0.7 g0.3 h0.7 j0.4 k0.4 r0.3 s0.7
trato 6.8 a-0.8 c-0.4 g2.0 h0.4 l0.4 p-0.3 q0.5 r2.2
trav 7.3 a0.3 c0.6 d0.7 e0.9 j0.5 p0.5
traves 7.3 a0.3 c0.6 d0.7 e0.9 j0.5 p0.5
trei 5.5 a1.4 e1.1 g-0.5 h0.4 i0.8 o0.3 r-0.9 s1.0
trei+anos 6.8 a0.7 d0.9 e0.8 j0.4 r-0.4
trei+dias 7.3 a0.6 e0.4 i1.5 j-0.4
trei+y 6.5 b0.4 c1.3 d-0.5 h0.5 i0.3 j0.6 m0.9 p-0.3
treint 5.5 a1.4 e1.1 g-0.5 h0.4 i0.8 o0.3 r-0.9 s1.0
trem 7.3 a-0.4 f0.3 g0.4 k0.5 o0.5
tremen 7.3 a-0.4 f0.3 g0.4 k0.5 o0.5
tren 6.8 d0.8 e0.6 f0.6 n-0.3 q0.4
tres 3.8 a1.5 c3.1 d1.3 e1.8 f2.8 g1.2 h2.6 i-1.2 j-0.7 k-0.4 l1.2 m1.7 o-0.9 q1.0 t1.0
tres+anos 7.3 g0.8 r0.7
tres+corr 7.3 a0.5 c0.3 d1.9 e-0.4 f1.3 k0.3 m0.4 s-0.3
tres+de 7.3 d-0.4 g0.4 k0.4 m0.7 r0.5
tres+dias 7.1 c-0.4 e0.8 j0.8 k0.5
tres+el 7.3 c-0.3 j0.4 p0.7 s0.8
tres+kilo 7.3 g0.6 i0.6 r0.6
tres+mese 6.5 c1.4 e0.7 h0.6 i-0.5 j-0.4 k-0.4 m0.4 n0.6 o0.4 p-0.4 s0.4
tres+pers 7.3 d1.0 e-0.5 f0.9 n0.3
tres+plaz 7.3 c-0.4 h0.3 l1.6 o-0.3
tres+pres 7.3 a-0.4 h1.0
tres+se 7.3 a0.6 e1.2 f0.9 p0.7
tres+sema 6.2 c1.9 d1.3 e0.6 i-0.5 j-0.6 k-0.3 l1.5 p-0.3 q0.4 r0.9
tres+soci 7.3 a0.5 b0.7 d0.4 i1.5 s1.0
tres+vece 6.5 a1.0 b0.4 c1.0 d0.7 e1.2 g-0.4 i-0.5 o0.5 s-0.7 t1.2
tresci 7.3 b0.5 e0.4 s-0.4 t1.2
tria 7.1 r-0.5
triana 7.3 r-0.4
trib 5.9 a0.5 b-0.3 h-0.5 i-0.5 j2.2 q1.0 s-0.4
tribun 6.0 a0.4 b-0.3 e-0.6 h-0.5 i-0.5 j2.0 k0.3 p-0.7 q1.0 s-0.4
trim 5.7 b1.1 e0.5 g-0.6 h0.4 i2.6 l1.2 n-0.4 o0.7 p-0.6 s-0.5 t0.9
trim+vamo 7.3 a-0.4 b0.3 c-0.4 e0.4 h0.4 i-0.5 k-0.3 l1.6 t0.5
trimes 5.7 b1.1 e0.5 g-0.6 h0.4 i2.6 l1.2 n-0.4 o0.7 p-0.6 s-0.5 t0.9
trin 7.1 a-0.6 i-0.7 l0.4 r0.4
trip 6.5 b0.9 c-0.4 d-0.3 e-0.8 g-0.7 h-0.5 i-0.5 j-0.4 m0.7 o0.4 p0.3 s1.7
tripad 7.3 a0.4 e-0.4 g-0.5 k0.4 p-0.3 r-0.4 s1.1
tripli 7.3 b0.9 s0.9
tripti 7.3 c-0.4 h-0.3 m0.8 o0.6 p0.8
trus 7.3 a0.6 b0.5 e0.5 p-0.3 s1.9
trustp 7.3 a0.6 b0.5 e0.5 p-0.3 s1.9
tu 4.7 a-2.6 b-0.4 c0.4 d-0.7 e-1.8 g2.4 h2.5 i-1.4 j-1.2 k0.5 l0.5 m-0.7 n0.9 o0.6 p-1.3 q0.7 r3.0 s-1.1 t0.8
tu+cuen 7.1 g0.4 m0.4 q1.1
tu+fact 7.3 b-0.3 l1.6 n0.6
tu+jefe 7.3 d-0.3 e-0.4 g0.6 h0.5 i-0.5 r0.4
tu+movi 7.3 h1.3
tu+nomb 7.3 a-0.6 g0.4 t0.4
tu+que 7.3 c0.6 d0.7 k0.5 t0.6
tumb 7.3 b-0.3 c0.3 d0.9 h0.5 o0.4 q-0.3 t1.0
turi 7.1 c0.5 g0.5 q1.0 r0.5 s0.6
turi+de 7.3 g0.5 q1.1 r0.5 s0.6 t0.3
turist 7.3 a0.4 c0.5 s0.6
turn 6.1 a-0.6 d-0.4 e-0.5 g0.8 i-0.5 j-0.5 p-0.3 r0.7 s0.8 t0.4
turn+de 6.4 a0.4 b0.8 g0.4 k-0.5 n0.4 r0.4 s1.1
turno 6.2 a-0.5 d-0.5 e-0.5 f-0.3 g0.8 i-0.5 j-0.4 m-0.3 p-0.3 r0.8 s0.8
turr 7.1 a-0.5 g1.5 h1.2 i0.4 r1.5
turron 7.1 a-0.5 g1.5 h1.2 i0.4 r1.5
tus 7.3 n0.5 q0.4
tuto 7.3 b0.6 i0.6
tuvi 7.3 c1.0 e0.6 k0.3 p0.5 r-0.3
tuvimo 7.3 c1.0 e0.6 k0.3 p0.5 r-0.3
tuya 7.3 a-0.4 b0.3 k-0.3 l0.7 n1.0 p-0.4 r-0.4
tuyo 7.3 d0.6 p0.9 q-0.3
twit 6.8 a0.8 b0.7 c0.9 d1.8 e-0.3 p-0.4 s2.4 t0.8
twit+cont 7.3 a0.5 c0.5 d0.9 s0.8 t0.9
twitte 6.8 a0.8 b0.7 c0.9 d1.8 e-0.3 p-0.4 s2.4 t0.8
u 7.1 b0.4 e0.6 i-0.4 j0.4 o0.8 p0.8 s0.6
ulti 4.8 a2.9 c1.1 d1.8 e2.3 f-0.5 i3.8 j-0.6 m-0.4 o0.6 p0.5 s-0.8 t0.6
ulti+dia 7.3 c1.3 d0.4 i-0.5 o0.9 q-0.4 t0.6
ulti+fact 6.6 b0.4 c0.5 g-0.3 h0.4 i-0.5 k0.4 n-0.3 o0.5 t0.5
ulti+hora 7.1 b-0.4 c1.5 g0.7 h0.3 i-0.5 q0.5 r0.8
ulti+plaz 6.6 a0.9 c-0.5 e2.2 g-0.3 i-0.5 p2.1
ulti+vez 7.3 b0.6 c-0.3 d0.5
ultima 5.4 a1.4 b0.6 c1.5 d0.8 e1.2 h0.4 i1.7 j-0.7 o0.4 p-0.9 q0.5 r0.4 s-0.3
ultimo 5.4 a2.0 b-0.7 c0.6 d1.4 e1.4 h-0.3 i2.3 l-0.3 p1.3 q-0.5 s-0.6 t0.3
ultr 7.3 a-0.3 i0.9 o0.4
un 2.4 b1.2 c-0.4 d1.2 e1.0 f-1.2 g-1.0 h-1.3 i-1.6 j1.8 k-0.5 l1.3 m0.8 o-1.3 p-1.0 r-0.6 s-0.4
un+abog 6.8 a1.2 c0.5 e0.5 g0.3 i-0.3 j2.1 k0.4 r0.6 s-0.4
un+abon 7.3 k0.4 m0.7 o0.4 q-0.4
un+abra 6.1 a-0.5 d0.5 f0.6 g0.6 i1.3 p-0.3 r0.7 s-0.3 t-0.4
un+acue 6.8 a0.5 c-0.4 e-0.4 i-0.3 j1.4 p0.5 r-0.4
un+amig 7.3 a-0.6 d-0.4 g-0.4 h1.2 s-0.3
un+anex 7.3 e1.2
un+ano 6.6 a-0.7 b0.3 c0.7 g1.4 h1.3 i-0.4 m0.8 o0.5 r1.6 s-0.3
un+anos 7.3 a-0.6 g0.4 i0.7 r0.4
un+arti 7.3 a-0.3 h0.3 m0.5 n0.4
un+auto 7.3 k0.4 n0.3 o0.3 r-0.6
un+avis 7.1 b-0.3 r-0.3 s0.6
un+beca 7.3 a0.4 b0.4 d1.2 i1.0
un+beso 6.5 a-0.6 b-0.4 c-0.4 e-0.4 g0.7 h0.7 i-0.3 l1.6 n0.8 p-0.3 q-0.4 r0.6
un+bizu 7.3 a-0.7 c-0.3 n2.1 q0.7
un+buro 6.8 a0.9 d0.4 e-0.4 j2.4 n-0.4 r-0.4
un+cafe 7.1 b0.7 p0.5
un+cart 6.8 e0.3 g-0.4 k0.3 n0.3 s0.8
un+chic 7.3 r-0.4
un+clie 5.7 a-0.7 b0.4 c0.4 d1.9 e-0.9 f0.7 h0.9 i-1.1 j-0.5 l0.9 m0.4 n0.9 p-0.5 r0.6 s-1.0 t0.4
un+comp 7.1 a-1.1 e-0.6 i-0.4 l-0.4 o0.8 s-0.3
un+cont 7.1 a-0.4 b-0.3 c-0.4 h-0.4 k0.4 l0.8 r-0.4
un+corr 7.1 c0.9 d0.7 g-0.3 j0.4 n0.4 p0.5 r-0.8 s0.6
un+cuar 7.3 a-0.5 e-0.4 g0.6 h-0.3 n0.7 r0.8
un+desa 7.1 a-1.2 d-0.5 e-0.5 f0.3 g0.7 h0.4 l1.4 m0.6 n-0.3 o0.5 r0.9 s-0.3
un+desp 6.8 a0.4 d-0.3 e0.4 f0.8 i-0.4 j0.5 m0.9
un+deta 7.3 c0.4 d1.1 m0.3
un+dia 7.3 d0.4 g0.4 h0.5 s0.4
un+duro 7.3 a0.4 d-0.4 e1.0 l0.6 p1.0
un+empl 7.3 a-0.3 h-0.4
un+enca 7.3 a-0.4 g0.3 h0.5 o0.3
un+equi 7.3 a-0.3 g0.9 o0.3 r0.9 t0.7
un+erro 6.2 a0.4 b-0.8 c-0.5 e1.2 g-0.6 l1.3 m2.1 n-0.5 s-0.4 t1.0
un+erte 7.3 a-0.5 l0.8 o0.4 t0.4
un+estu 7.1 d-0.3 e1.4 h0.6 m0.5 n0.4
un+euro 6.6 a0.8 b1.4 e0.5 g-0.4 i-0.4 l0.7 p1.3 r-0.4 s1.3
un+foro 7.3 c0.9 d1.0 i-0.4 n0.3 s0.6
un+fuer 7.3 a-0.4 g0.4 h0.4 k0.4 r0.4
un+grif 7.3 a0.6 b0.5 e0.5 f0.4 m1.0 s0.6
un+grup 7.1 d0.4 e-0.4 h0.6 j0.8 m0.3 o0.4 r0.3 s0.5
un+hilo 7.1 a0.7 c1.3 d1.1 e0.6 i0.9 s1.6
un+hues 6.8 a-0.5 g-0.3
un+inqu 7.3 a-0.4 c-0.3 d-0.4
un+insp 7.3 a-0.3
un+jaba 7.3 a-0.5 i-0.4 n0.3 r0.3
un+juez 7.3 a0.3 j1.3 p0.9
un+juic 7.3 a-0.7 n0.6
un+letr 7.1 a0.5 d0.4 j1.9 s-0.4
un+libr 7.3 a0.6 c-0.3 e1.8 h0.5 l0.5 q0.6
un+lio 7.1 a-0.5 d-0.4 f0.5 h-0.5 k0.6 l-0.3 o0.4
un+mart 7.3 c0.5 e0.7
un+mens 7.1 a-0.5 b-0.4 d-0.3 e0.4 f0.4 i-0.4 k-0.5 l0.9 n-0.3 q0.3
un+mes 6.1 a0.6 c1.6 d2.8 g-0.4 i-0.7 j-0.6 l1.3 m0.6 p0.4 q-0.6 t0.6
un+metr 7.3 a0.4 e0.4 j0.6
un+mode 7.1 a-0.7 c-0.4 d-0.5 j-0.4 t0.5
un+mome 7.3 e-0.3 g0.7 l0.4 r0.5
un+ojo 7.1 a-0.5 b-0.3 h0.4 l0.4 q1.0 t0.6
un+paci 7.3 a-0.4 b-0.3 o0.5
un+par 7.3 a-0.4 k0.4
un+parr 5.3 j-0.6 p-0.3
un+pdf 7.1 a0.7 b1.7 d-0.6 h-0.3 l-0.3 o0.7 q-0.3 r-0.5
un+pedi 7.3 b0.4 c0.4 e0.6 q0.3 t1.3
un+peri 7.1 a0.7 e-0.5 j0.7 s0.9 t0.3
un+peso 7.1 e0.3 g0.9 i-0.4 o0.3 p0.8 q0.3 r1.1
un+plaz 7.1 e0.8 m-0.4
un+plei 6.8 a-0.7 e-0.6 h0.4 k0.3 m0.3 n-0.3 q0.5 s-0.4
un+poco 6.6 c0.4 d1.1 e1.0 g-0.4 i-0.7 l1.6 s-0.4 t-0.3
un+prog 6.8 b-0.3 d-0.3 m-0.3 n0.4 p0.5 q-0.3 s0.5
un+prov 7.3 b0.3
un+rato 6.6 a-0.5 b-0.4 e1.4 h0.4 i0.6 r0.7 s0.3
un+reci 7.3 a-0.5 b0.4 d0.3 i-0.3 k0.4 m0.5
un+rest 7.1 a0.3 e0.8 i0.5 s0.5
un+robo 7.3 a0.4 b0.7 e0.3 m0.8 p0.8
un+salu 5.0 a-0.4 d0.3 g0.4 h-0.4 j-0.4 k1.0 l-1.3 m-0.6 n1.3 o0.8 p-0.8 q1.9 r0.9 s-0.8
un+segu 7.1 a0.5 c0.6 l0.3
un+seno 6.2 a-0.4 e-0.4 g-0.3 i-0.4 j-0.4 n-0.4 p0.6
un+serv 7.1 a0.4 d0.4 i0.4 m1.3 p0.8
un+simp 7.1 a0.9 b-0.6 c1.3 d3.6 f1.1 g-0.6 h-0.4 i-0.4 l0.5 m0.4 n0.5 p-0.7 r-0.4
un+solo 6.6 a-1.0 d-0.5 g2.3 h1.9 i-0.4 l0.4 m0.3 o0.4 p-0.3 q1.2 r2.4 s-0.4 t0.3
un+supe 7.3 c0.5 d-0.4 f1.1 g0.6 m0.3 n0.4 q0.3 r0.8
un+tema 7.3 d-0.3 e0.5 h0.4 s0.8
un+terc 7.3 m0.3
un+text 7.3 a0.3 c1.4 d0.6 f0.4 s1.1
un+trab 6.6 c-0.3 e2.1 i-0.5 m0.4 p1.0 s-0.3
un+veci 7.3 a-0.5 h0.5 j-0.3 l0.3 n0.3
un+viaj 7.1 a-0.5 b0.5 i-0.4 k2.5 n-0.4 o-0.4 q0.3
un+vide 7.3 a0.5 i0.7 p1.4
un+voto 7.1 c-0.3 h0.4 r0.3
una 2.9 b2.8 c-1.1 d1.9 e0.6 f1.2 g-0.7 i-2.4 j-1.1 l-0.3 m0.8 p-1.6 q-0.5 s2.1 t1.0
una+a 7.1 b0.7 c-0.5 e-0.6 m1.4 p0.4 s0.6
una+abog 7.1 a-0.4 c-0.5 m0.4
una+ases 7.1 b1.1 d-0.3 i0.5 l-0.3
una+boda 7.3 b0.4
una+buen 7.3 d-0.3 s0.5
una+carp 7.3 d-0.4 e0.8 h0.9 i0.9 r0.4 s0.3
una+cart 6.4 b0.5 e0.4 g-0.5 h0.3 i-0.5 k0.6 l-0.4 m-0.4 s0.4
una+casa 7.3 a0.8 c0.7 d0.9 m1.1 t0.6
una+chic 7.3 i1.8
una+clie 7.1 a-0.5 b0.5 d0.3 e-0.4 g-0.3 l0.5 r-0.6 s-0.3
una+clin 7.3 a-0.5 d-0.4 g0.4 h2.2 n0.6 r-0.3
una+coma 7.3 d0.4 f0.7 m0.5 q-0.3
una+comi 7.3 d1.2 e0.4 j0.5 k0.4 n0.3 r-0.4
una+comp 6.6 a-0.3 h0.5 t0.8
una+coop 7.3 a0.3 b0.7 i0.4
una+copi 7.3 a0.3 b0.7 g0.3 l0.4 m0.4 o-0.3
una+cosa 7.1 a-0.5 d-0.3 k0.5 o0.7
una+cuot 7.3 b1.7 d0.4 m0.7 p0.4
una+de 6.8 e1.0 j0.8 o0.6 q1.0 r-0.4 s0.5
una+dema 7.3 e0.9 j0.5
una+denu 7.3 c-0.3
una+deud 7.3 a-0.5 l-0.3 o0.4
una+empr 6.6 a1.0 b1.1 c-0.3 d0.5 i1.2 m-0.3 r-0.4
una+erra 7.3 a-0.6 e0.6 f0.6 q0.4 r0.5
una+estr 6.5 a0.3 e-0.4 g-0.6 i-0.3 r-0.4 s1.9
una+fact 7.3 c-0.4 d-0.3 j-0.3 k0.4 n0.5
una+fech 6.8 a0.9 c2.5 e-0.5 i-0.5 j0.5 k-0.4 l0.3
una+foto 7.1 a0.5 d0.7 e0.6 j0.5 s0.6
una+fras 7.3 a-0.4 h-0.3 k0.5 o1.3
una+furg 7.3 d0.5 i-0.3 n0.5
una+guia 7.3 b0.6 e0.4 q0.4 s0.4
una+hora 7.1 e0.8 f0.8 g0.5 q0.8 r0.4
una+insp 7.3 f0.3 k0.8 t0.4
una+lata 7.3 e0.6 l0.8 p0.7
una+list 7.3 a0.5 b0.9 c0.3 e-0.3 s1.4
una+llam 7.3 a0.3 d0.5 s0.5 t0.9
una+mana 7.3 a-0.5 m0.5 q-0.3
una+maqu 7.1 b1.2 d1.3 e-0.6 f0.5 h1.6 s-0.3
una+mesa 7.3 d0.9 e-0.5 f0.9 k0.4 r-0.5
una+nota 7.3 c0.4 d0.8 g-0.3 r-0.5
una+noti 7.3 a-0.5 e-0.4 q0.4 r0.4 t0.4
una+paci 7.3 g0.5 r0.4
una+pagi 6.8 a0.4 b0.6 c0.6 e1.5 j0.4 s0.4
una+part 7.3 o0.4 q0.3
una+pena 7.3 c0.8 d0.3 i-0.5 j1.1
una+pers 7.1 a1.1 b0.5 d2.9 e0.5 f0.5
una+plan 7.3 c0.5 i-0.3 m1.1 t0.4
una+por 7.3 a-0.9 d-0.4 g2.1 k1.5 r2.1
una+prop 7.3 a0.7 e0.6 i0.3 p1.0
una+quej 6.6 b-0.5 c0.3 e-0.7 f0.9 g0.3 i-0.3 j-0.5 l-0.3 n0.9 o0.5 p-0.3
una+recl 7.1 j1.1 m0.8 q0.4
una+rect 7.3 a0.5 m0.9 n0.5 o0.4
una+rese 6.1 a-0.4 b0.6 e0.6 g0.5 h0.3 i-0.3 j-0.4 l0.7 m0.5 p-0.5 s0.6
una+resp 7.1 a0.4 c1.6 d1.9 j-0.4 o0.4 r0.4 s-0.4 t1.1
una+reun 7.1 a0.8 d1.0 m0.7 s0.4
una+sanc 7.1 a1.4 e1.3 f0.6 j1.0
una+se 7.3 a-0.6 c-0.3 d-0.4 g0.8 h1.6 r0.8
una+sema 6.8 a0.7 c0.5 e1.4 j0.6 s1.1
una+sola 6.5 a0.4 d0.8 e1.4 f0.5 g0.3 i0.3 m-0.3 p-0.4 q0.6 s0.4 t-0.3
una+solu 7.3 a0.5 f1.3 p0.4 s1.2
una+tal 7.3 d0.7 g0.6 l0.3 m1.5 n0.5 r0.6 t0.8
una+tien 7.3 a0.5 b0.7 c0.5 e0.7 i0.5
una+tont 7.3 g0.5 r0.6
una+trad 7.1 a0.4 c0.8 e0.9 g-0.4 h0.4 i1.4 l0.4
una+vers 7.3 d0.7 f0.5 l0.6 n0.5 r0.6
una+vez 6.5 a0.6 c1.0 d0.9 i-0.4 j0.5 k0.3 o0.3 p0.6 s0.3
unan 7.3 a1.2 i1.8
unanim 7.3 a1.2 i1.8
unas 6.1 a-0.3 e-0.5 g-0.5 i-0.4 j-0.5 l1.1 p0.8 r-0.3 s-0.4
unas+sema 7.3 d0.5 f0.6 l0.7
unic 5.7 b1.2 d1.1 f0.7 g0.6 h0.4 i1.4 l0.8 o-0.4 p0.8 q1.5 r1.2 t0.5
unic+de 7.1 b1.1 c0.5 d0.5 e-0.5 f0.6 g0.5 k0.4 l0.6 p0.6 r0.8
unic+que 7.3 a0.5 d1.1 j0.6 s0.4 t0.9
unica 6.5 b1.2 c0.3 d0.4 e-0.5 f1.1 j-0.4 l0.8 m0.5 n0.4 o-0.4 p0.4 q0.8 r0.4 s-0.4
unico 6.5 b0.3 d0.9 e0.6 i2.1 j0.4 k0.3 p0.7 r0.4 t0.6
unid 6.4 a-0.3 c0.5 d0.7 g-0.5 j-0.4 o0.4 p-0.3 s-0.4
unidad 6.4 a-0.3 c0.5 d0.7 g-0.5 j-0.4 o0.4 p-0.3 s-0.4
unif 7.3 c0.6 q0.4 s0.5 t0.3
unifor 7.3 c0.6 q0.4 s0.5 t0.3
unio 7.1 c0.5 i0.4 m0.4 q1.5
union 7.1 c0.5 i0.4 m0.4 q1.5
univ 6.5 a-0.4 b0.8 c0.7 d0.9 e-0.5 h-0.3 i-0.4 l0.9 o-0.3 q0.4 r0.6 s0.4
univ+de 7.1 a-0.3 d0.4 e-0.3 g0.4 n0.3 q0.5 r0.5
univer 6.5 a-0.4 b0.8 c0.7 d0.9 e-0.5 h-0.3 i-0.4 l0.9 o-0.3 q0.4 r0.6 s0.4
uno 5.2 a-0.9 b0.4 d0.4 f-1.0 g1.7 h2.1 i-0.8 j-0.5 m1.7 n0.6 q0.9 r2.5 s-0.4
uno+de 7.3 a-0.4 h0.7 i0.8 q1.0
uno+que 7.1 c0.7 d-0.3 e0.3 g0.5 h0.6 i-0.3 m0.3 p0.7 r0.7
uno+se 7.3 a-0.6 e-0.4 f-0.3 g1.0 m0.3 r1.0
unos 5.6 a-0.9 b-0.9 c1.3 d0.3 f0.4 g1.1 h1.6 i-0.3 k0.9 l1.1 m-0.4 o0.7 p-1.0 q-0.4 r1.4 s-0.3 t0.5
unos+crac 7.1 a-0.5 b-0.3 c0.6 g1.3 k-0.3 r1.3 t0.4
unos+dias 7.3 a-0.6 e-0.3 k1.5 l1.3 o0.5 q-0.4 r-0.4
urba 7.3 a0.5 c0.6 d-0.3 e0.3 i0.6 m1.1 s0.5
urbani 7.3 a0.5 c0.6 d-0.3 e0.3 i0.6 m1.1 s0.5
urge 5.8 c-0.3 e0.4 f0.9 g-0.7 i-1.0 l0.3 m2.8 p-0.7 r-0.7 s-0.6 t2.2
urgenc 6.2 b-0.8 c-0.4 f1.0 g-0.4 i-0.5 k-0.3 l0.4 m3.1 p-0.5 r-0.6 s-0.5 t-0.6
urgent 7.1 a0.4 b0.6 d-0.6 e0.7 n-0.4 o0.3 t1.4
usa 7.3 a-0.4 i-0.3
usar 7.1 a0.6 d0.5 e0.6 s1.5
uso 7.3 o2.1
uste 4.3 a3.2 b0.9 c1.6 d2.6 e2.6 f2.9 h0.4 i1.4 j2.6 k1.1 n-0.3 p1.1 q0.5 r1.2 s1.2
uste+a 7.1 d1.6 f1.4 j0.4 s0.5
uste+como 7.3 j0.5
uste+con 7.3 a-0.3 i0.4
uste+de 7.3 b0.8 e-0.3 g0.4 q0.6 r0.4 s0.7
uste+dijo 7.3 a-0.7 g1.0 h0.9 r1.2
uste+en 7.3 a0.3 e0.9 j0.8
uste+me 7.3 d-0.3 j0.4 m0.9 r0.3
uste+no 6.6 b-0.3 c0.8 d0.5 e-0.6 f1.4 g1.1 h-0.5 i-0.4 j-0.5 k-0.4 n0.9 p-0.5 q0.4 r1.6 s-0.3
uste+se 7.1 b1.2 c0.7 e-0.6 i0.3 k2.6 r0.5 s-0.5
uste+y 6.6 a1.0 c0.3 d0.5 f0.3 g-0.3 i0.3 p0.5 r-0.5 s0.6
usted 5.3 b-0.5 c0.3 d1.5 f2.5 g1.5 h0.5 i-0.9 j1.7 k0.9 l-0.3 m0.5 n-0.5 o-0.6 p-0.6 q0.7 r2.2 s-1.3 t-0.4
ustede 4.8 a3.7 b1.4 c1.7 d1.5 e3.3 f1.1 g-1.3 i2.4 j1.4 k0.4 m-0.5 o0.3 p1.7 r-0.6 s2.6
usua 6.8 c0.5 e1.0 g-0.5 h0.5 i1.0 k-0.5 m1.6 o0.7 q0.7
usuari 6.8 c0.5 e1.0 g-0.5 h0.5 i1.0 k-0.5 m1.6 o0.7 q0.7
util 7.3 c0.4 d-0.4 f0.8 i0.9 k0.4
uxia 7.3 d0.7 i0.3 k1.2
va 4.1 a-1.5 b2.6 c0.4 e0.4 g-0.4 i-0.6 j-1.4 k1.2 l0.5 o1.2 q0.5 s0.4 t-0.5
va+a 4.7 a1.3 b0.8 c0.9 e0.8 g-0.8 k0.5 l0.7 m0.6 n-0.4 o-0.5 p1.8 r-0.5 s1.7 t0.4
va+bien 7.3 r-0.4
va+con 7.1 a-0.7 b-0.3 d0.5 k0.9 m0.5 o1.5
va+de 6.2 a1.2 b2.8 f0.5 g-0.5 j-0.5 k0.5 m1.6 n-0.6 o-0.5 p0.4 q-0.4 s-0.4 t-0.3
va+la 6.5 b1.1 c-0.5 g0.7 i0.3 j0.4 l-0.3 n0.7 o-0.4 r-0.4 t-0.3
va+para 7.1 a0.8 b0.4 c1.0 e1.0 i-0.4 p0.5
va+por 7.1 d-0.4 e0.3 j0.5 s0.5
vaca 5.3 a-1.2 b-0.7 c-0.7 e-0.6 h1.1 j-0.8 l-0.3 o0.4 p-0.7 r0.8 s-0.7
vacaci 5.4 a-1.1 b-0.5 c-0.5 e-0.5 f0.4 g0.4 h1.0 j-0.6 o0.5 p-0.6 q-0.4 r0.8 s-0.6
vacas 7.3 i0.4
vacu 7.3 a0.7 b0.4 d0.3 e1.3 i0.4 t1.6
vais 7.3 a-0.5 e-0.3 l1.1
vald 6.5 b-0.3 c0.7 f0.8 i-0.4 k0.5 o0.8
valdel 7.3 d0.5 f0.4 o0.7
vale 5.9 a-0.9 b1.1 d0.7 e-0.3 f0.3 h1.2 i-1.2 j-0.7 l0.7 n0.6 o0.3 p-0.7 q0.5 r0.5 s0.6 t0.4
valenc 6.8 c0.4 d1.2 f0.3 i-0.3 j-0.3 s1.4
vali 6.6 a-0.7 b0.9 c-0.5 e-0.3 f-0.4 h0.4 i-0.3 j-0.5 n0.7 o1.1 p-0.3
valida 6.8 a-0.4 b0.4 c-0.4 d0.3 h0.4 j-0.4 n0.6
vall 6.6 c-0.4 d-0.5 f-0.4 g-0.3 h0.4 l-0.4
valo 6.5 a1.0 h0.7 i1.0 j0.8 p-0.4 r0.4 s0.8
valora 6.5 a1.0 h0.7 i1.0 j0.8 p-0.4 r0.4 s0.8
vamo 4.8 a0.7 b0.4 c1.4 d0.5 e-0.6 f0.5 h1.1 i1.1 j0.4 l2.1 m0.7 n0.8 p-1.0
vamo+a 5.0 a-1.0 c0.5 d0.6 f0.3 h1.4 i0.8 l0.8 n0.6 p-0.5 r0.6 s-1.3
vamo+de 5.8 i-0.4
vamo+muy 7.3 a-0.3 f0.4 l1.1
vamo+por 6.8 a0.9 b0.5 c1.2 d0.5 e0.7 j0.7 m0.5 n0.3 s0.4
vamos 4.8 a0.7 b0.4 c1.4 d0.5 e-0.6 f0.5 h1.1 i1.1 j0.4 l2.1 m0.7 n0.8 p-1.0
van 5.3 b0.8 c0.8 d0.8 f-0.4 h0.3 i-0.4 k1.2 l-0.4 o-0.6 p-0.4 q0.3 r0.6 s1.3
van+a 6.1 a1.6 b0.8 c-0.6 d0.6 e1.0 f-0.4 g-0.6 h-0.4 j0.7 p1.1 q-0.4 r-0.5 s2.6
van+como 7.3 a-0.4 e-0.4 g0.8 k1.4 r0.8
van+en 7.3 a-0.3 g-0.3 k0.5
van+las 7.3 a-0.8 j-0.3 s-0.3
vane 7.3 a-0.6 b-0.3 f0.4 k0.9 l1.1
vanesa 7.3 a-0.6 b-0.3 f0.4 k0.9 l1.1
vari 7.1 a0.5 e1.1 i1.4 s1.1
varias 7.3 a0.4 e1.3 i1.5 s0.6
vas 7.3 c-0.3 f0.4 g0.6 q0.4 r0.8
vas+a 7.3 c-0.3 f0.4 g0.6 q0.4 r0.8
vasc 7.3 a-0.3 g0.5 q0.7
vaya 6.0 a2.4 b8.5 d-0.4 e-0.7 i0.9 j-0.7 k0.9 l0.3 o1.0 p-0.9 r1.0 s0.4
vayan 7.3 a0.9 i2.0 k0.3 l1.1 n0.4
ve 6.8 b0.9 d-0.4 e0.6 f0.4 s0.4
vece 5.1 a2.0 b-0.3 c1.1 d2.1 e1.9 f0.3 g-1.3 h-0.4 i1.0 j-0.5 l0.6 m1.5 q-1.0 r-0.4 t1.0
vece+al 7.3 a-0.4 c-0.4 i0.5
vece+el 6.8 a0.6 c1.1 d-0.4 f0.7 i0.5 m0.4 o0.4 s0.4
vece+la 7.1 a0.9 c-0.4 e0.5 m2.0 o-0.4 q-0.3 t0.4
vece+y 7.1 c0.7 d0.7 e-0.6 f-0.3 l0.4 s0.3 t1.0
veces 5.1 a2.0 b-0.3 c1.1 d2.1 e1.9 f0.3 g-1.3 h-0.4 i1.0 j-0.5 l0.6 m1.5 q-1.0 r-0.4 t1.0
veci 4.6 a-0.6 b-0.7 d0.8 e0.3 g0.3 h1.1 i-0.7 j-0.9 o0.7 p-0.3 r0.9 s0.3
veci+de 7.3 a0.5 c0.4 d0.9 j0.4 r-0.3
veci+del 6.8 a0.3 i0.6 l-0.3 p0.6 s0.4
veci+esta 7.3 a-0.4 d0.4 q0.3
veci+no 7.3 a-0.8 c-0.3 g0.7 h0.3 o0.3 r0.9 s-0.3
veci+nos 7.3 a-0.5 h0.5 j-0.3 l0.3 n0.3
veci+por 5.1 j-0.5
veci+que 7.3 a-0.5
vecina 7.3 a-0.5
vecino 4.6 a-0.4 b-0.8 d0.6 e0.5 g0.4 h1.1 i-0.6 j-0.8 o0.6 r0.9 s0.5
vein 5.5 a-0.8 b-0.8 c1.0 d0.9 e-0.7 f1.2 h2.7 i-1.2 j-0.5 l-0.5 n0.7 r0.8 s-0.3 t0.5
vein+anos 7.1 d0.7 n0.4
veinte 5.8 a-0.9 b-0.6 c0.8 d0.9 e-0.5 f1.3 g0.4 h3.2 i-1.1 j-0.3 l-0.3 n0.7 o0.4 r0.9 s-0.6
veinti 6.8 b-0.4 c0.3 e-0.3 h-0.3 t0.7
veis 7.3 a-1.1 c0.3 e-0.4 i-0.4 n0.6 s-0.5
vemo 6.1 a-0.9 c-0.4 d0.6 g-0.6 i-0.6 k-0.5 n0.5 o0.4 p-0.3 r-0.3 s-0.4 t-0.4
vemo+el 6.5 a-1.0 b0.5 e-0.4 g-0.3 i-0.6 j-0.3 k1.0 l0.3 n0.8 q0.3 s-0.3 t-0.4
vemo+en 7.1 d0.7 g-0.4 h0.4 j0.4 o0.4 r-0.4
vemos 6.1 a-0.9 c-0.4 d0.6 g-0.6 i-0.6 k-0.5 n0.5 o0.4 p-0.3 r-0.3 s-0.4 t-0.4
venc 5.4 a-0.4 b-0.7 c1.5 f2.6 g-0.3 h0.5 i-0.5 j-0.6 l1.9 n0.8 o2.3 p-0.6 q1.1 s-0.8 t1.8
venc+el 6.5 c-0.5 f0.7 i0.9 j-0.3 l0.8 p-0.5 q0.8 t1.6
venc+la 7.3 a-0.4 e0.4 f-0.3 n-0.4 o2.7 p-0.4
vence 6.5 a-1.3 c-0.6 e0.4 f0.5 g-0.3 i-0.6 j-0.3 k-0.5 l1.0 n-0.6 o2.8 p-0.6 q0.9 s-0.4 t1.7
vencer 7.3 a0.7 i1.4
vencia 7.3 a0.5 c1.4 d1.1 f1.0 l0.4 n0.4 p0.8
vencid 7.1 a0.3 c1.4 f1.0 h0.4 i-0.3 k0.3 p-0.3 r0.3
vencim 6.6 a-0.5 b-0.4 g0.4 h-0.3 i-0.4 l0.7 n1.4 o0.5 q0.5 r0.4
vend 5.3 a0.4 d-0.4 e2.2 f-0.6 h0.3 i0.7 j0.8 l-0.5 o-0.4 r0.7
vend+a 7.1 a0.9 e2.0 j1.2
vend+los 7.3 a-0.3
vender 7.3 r-0.3
vendim 6.8 a-0.6 e-0.4 g0.7 h0.6 j-0.3 n-0.4 r0.8
vendra 6.6 a0.7 e1.6 j1.0
vendre 7.1 c0.9 s0.5
veng 6.0 c1.0 d-0.5 e0.9 f1.1 g0.7 h0.9 i0.4 j-0.5 l0.6 n0.4 p-0.4 q0.3 r0.4 s-0.4 t0.9
veng+bien 7.3 a-0.4 d-0.3 e-0.4
veng+de 7.3 g0.5 i0.4 l0.4 n0.3 r0.4
veng+el 7.3 a0.6 c0.9 e0.4 f0.8 i0.7 k1.1
venga 6.4 a-0.3 d-0.3 e0.9 f1.4 g0.4 h0.9 i-0.5 j-0.4 k0.4 l0.3 p-0.3 q0.5 s-0.3 t1.1
vengo 7.3 g0.5 i0.4 l0.4 n0.3 r0.4
veni 5.4 a1.5 b-0.4 c0.8 d1.6 e3.3 g-0.4 h0.8 i0.7 j-0.7 m0.4 n0.5 o0.7 p0.7 q-0.3 s-0.9 t0.6
veni+a 6.5 a0.7 d0.9 e1.1 h0.8 i1.5 j-0.3 m0.3 r0.4 s-0.3
veni+con 7.1 a0.6 d0.8 e1.1 t1.3
veni+en 7.3 b-0.3 e0.7 h0.6 l0.5 m0.7
veni+los 7.3 c0.3 d0.7
venia 6.6 a0.8 b-0.4 d0.7 e2.1 k-0.3 m0.6 o0.7 p0.9 r-0.3
venid 6.8 a0.4 d1.1 e1.2 f0.3 g-0.4 j-0.4 q-0.3 s-0.3
venido 6.8 a0.5 c-0.3 e0.8 p0.6 t1.0
venir 6.5 c0.8 h1.0 i0.7 k0.6 l-0.3 n0.5 r0.5
vent 5.9 b-0.3 c0.8 e0.6 f1.0 g0.5 h0.7 i-0.8 j-0.5 l0.4 m-0.5 n0.4 p1.0 q1.0 r0.8 s-0.6
ventan 6.4 a-0.6 c1.1 f0.4 i-0.5 j-0.3 l0.5 m-0.4 n0.4 o-0.5 p0.8 q1.0 r0.5 s-0.4
ventas 7.1 e0.5 f0.8 g0.5 h0.8 i-0.3 o0.3 r0.5
venz 7.3 d-0.4 e-0.3 i1.9
veo 6.5 c0.7 e-0.6 f0.3 g-0.3 i-0.4 m0.9 o0.5 p0.5
veo+a 7.3 a0.6 c1.2 p0.8 s0.6
veo+en 7.1 c-0.4 d0.3 f0.5 m1.1 o0.6
ver 5.0 c-1.1 d1.1 e-0.5 f0.6 g1.4 i-1.1 j1.1 k0.8 l0.4 m1.0 o0.6 p-0.4 q1.2 r1.8 s1.2
ver+como 6.6 a-0.4 d0.5 e-0.5 g0.8 h0.3 i-0.4 l0.4 o0.4 r1.0 t-0.3
ver+con 6.8 a-0.6 e-0.3 h0.7 n-0.3 q0.4
ver+el 6.6 a-0.5 b0.6 e-0.5 g0.9 h-0.3 i-0.4 j0.7 k0.7 o0.4 r1.4 s-0.4
ver+la 7.3 a-0.5 b0.4 d-0.3 e-0.3 h-0.3 j-0.4 m0.3 q0.4
ver+las 7.3 e1.0 g0.4 j0.7 n1.0 r0.5
ver+que 6.6 a1.6 b1.3 c-0.4 e-0.7 g-0.6 j0.6 m0.3 p-0.4 s1.9
ver+si 6.8 d0.4 g-0.4 j0.4 m0.9 q1.5 r-0.4 t0.7
vera 5.5 b-0.8 d-0.6 e2.0 f0.4 g-0.9 i1.4 l0.5 n-0.6 p-0.8 r-0.6
vera+desd 7.3 d-0.3 i0.7
vera+y 7.3 d-0.3 e0.3 i0.4
verano 6.1 d0.4 e1.0 g-0.6 i0.9 k0.5 m-0.5 p-0.4 r-0.4 s-0.4
veras 6.6 a-0.4 b-0.5 c0.3 d-0.3 e-0.4 k-0.4 l0.5 r-0.3 s0.3
verb 7.1 c-0.3 g0.4 h0.8 r0.6
verben 7.3 g0.5 h0.7 r0.5
verd 4.7 a1.5 b0.6 c1.2 d1.6 e1.7 f0.9 g1.2 h0.5 i0.6 j-1.2 l-0.4 n-0.5 p0.6 q0.8 r1.8 s1.1 t-0.6
verd+a 7.3 c0.3 d-0.3 g0.7 h0.8 s0.6
verd+de 7.3 c0.7 d0.8
verd+en 7.3 a-0.7 e-0.4 i-0.4 q0.7
verd+es 7.1 b0.5 c-0.4 d-0.5 g0.4 h0.8 i0.8 p-0.3 r0.4
verd+que 7.1 a-0.3 c0.4 d-0.5 e-0.4 g-0.3 l0.6
verd+y 7.1 a0.5 b0.7 c-0.7 d0.5 e0.5 s1.2
verdad 5.1 a1.8 c1.7 d1.3 e0.3 f0.8 g0.8 i1.4 j-0.8 k0.9 m-0.5 n-0.7 p1.1 r1.6 s1.0 t-0.4
verde 6.0 b1.1 d0.4 e1.8 f0.5 g0.7 i-0.8 j-0.6 k-0.3 l-0.5 m0.4 n0.7 p-0.5 q0.4 r1.0 s0.3
vere 6.2 a0.3 c-0.6 e0.9 g-0.5 j1.4 n-0.4 o-0.3 p1.0 q1.0
vere+en 7.3 a0.3 i-0.4 j1.5 p-0.5
vereis 7.3 q1.0
veremo 6.6 a0.7 b0.4 e0.8 g-0.3 j1.8 p1.2
verg 6.8 a-0.9 e-0.6 f-0.3 g0.5 i-0.4 j-0.3 k0.3 l1.5 r0.7
vergue 6.8 a-0.9 e-0.6 f-0.3 g0.5 i-0.4 j-0.3 k0.3 l1.5 r0.7
veri 7.3 a-0.8 d-0.4 e-0.4 g0.6 h0.8 p-0.4 q1.5 r0.9
verl 6.6 a0.5 c0.4 d1.4 h1.0 i0.8 p0.5 q-0.3 r0.4 s-0.5
verla 7.3 c0.6 h0.4 p0.8
verlo 7.3 d0.5 e0.5 g0.7 h0.8 k0.4 r0.7
vern 7.3 i1.0 k0.3
vernos 7.3 i1.0 k0.3
vero 7.1 c-0.4 d-0.3 e0.4 l0.9
vers 6.4 d0.5 e0.6 f0.5 i-0.5 l1.0 r0.4 s-0.3 t0.8
vers+b 7.3 a-0.5 f0.3 g-0.4 k0.5
versio 6.4 d0.5 e0.6 f0.5 i-0.5 l1.0 r0.4 s-0.3 t0.8
vest 7.1 d1.0 g0.9 j0.7 q1.0 r1.1 s0.5
vestid 7.3 d0.9 g1.2 j0.8 q1.2 r1.2 s0.5
vete 6.6 a-0.3 b0.6 c0.9 d0.9 g1.2 h2.0 l0.4 m0.7 r0.6 s-0.3
veteri 6.8 b0.5 c0.7 d1.0 g0.5 h0.9 i0.3 l0.4 m0.8 n0.3
vez 4.8 a0.6 b0.6 c0.4 d2.1 e1.8 g-0.3 i0.8 j-0.5 k-0.4 l0.7 m1.9 n-0.4 o0.4 p0.7 q-0.3 s-0.6 t0.7
vez+de 7.3 a-0.9 m2.9 q0.5
vez+en 7.3 a0.4 d0.8 e-0.5 p1.2
vez+que 6.0 b0.8 c-0.6 e0.4 i0.6 k-0.5 l0.4 n-0.3 o0.8 p-0.5 q-0.5 r0.5 s-0.5 t0.3
vez+y 7.3 a0.5 d0.4 e1.0 i1.8
vi 7.3 a-0.4 f0.3 m0.5
vi+en 7.3 a-0.4 f0.3 m0.5
via 6.0 a0.8 b-0.5 c0.6 d-0.5 e-0.5 g-0.3 j2.0 l0.4 m1.1 p0.7 s-0.5
via+judi 6.5 a0.8 c1.2 d-0.4 e-0.6 j2.3 m1.6 p-0.4
viaj 6.0 a-0.7 b0.6 c0.4 e-0.6 f1.0 g-0.3 h0.5 i-0.9 j-0.6 k3.1 l1.6 m0.5 p-0.4 q0.5 s-0.4 t-0.7
viaj+de 7.3 d0.4 h0.6 o0.5
viaje 6.2 a-0.7 b0.7 c0.6 e-0.5 f1.1 h0.7 i-0.9 j-0.4 k3.4 l1.8 m0.4 p-0.4 q0.5 s-0.3 t-0.6
vice 7.1 g0.7 h0.8 p0.5 r0.6
vicent 7.1 g0.7 h0.8 p0.5 r0.6
vict 7.3 a0.3 d-0.3 e0.5 h0.9 o0.4 r0.4
victor 7.3 a0.3 d-0.3 e0.5 h0.9 o0.4 r0.4
vida 6.2 a-0.6 c0.4 d0.7 g1.5 l0.4 p-0.3 q0.9 r1.6 s-0.5
vide 5.3 c0.8 d1.1 e1.0 f-0.4 g2.2 h3.2 j-0.5 k1.7 l-0.7 m-0.5 n-0.7 o0.9 p1.4 q0.3 r2.7 s1.9
vide+corp 7.1 a0.4 c0.7 e0.6 p0.4 s0.4
vide+de 6.8 a0.5 d0.5 h0.7 i1.4 p0.4 s1.0
vide+del 7.1 a0.4 d0.9 e1.0 g0.3 h0.6 j0.4 p0.6 s1.3
vide+y 7.3 e-0.3 g0.4 h0.7 p0.6 r0.4 s0.6
video 5.5 c1.0 d0.3 e1.7 g1.9 h2.5 i-0.5 k0.5 l-0.6 m-0.5 n-0.6 o0.9 p1.6 q0.3 r2.4 s1.5
videol 7.1 a-0.6 e-0.6 g0.7 h1.1 k1.6 r0.7
viej 5.9 a-0.5 d1.6 e-0.8 f-0.4 g0.7 h0.8 i-0.6 j-0.4 l0.5 m0.9 p-0.6 r1.3 s-0.5 t0.4
viej+se 7.3 d0.4 i-0.4 n0.6
vieja 6.6 a0.3 d1.6 m0.8 n0.4 t0.3
viejo 6.6 a-0.5 d0.4 e-0.5 f-0.3 g0.6 i-0.5 l0.4 n-0.3 p-0.3 r0.8
viejos 7.3 a-0.4 g0.5 h1.0 k0.3 o0.5 r0.8
vien 4.4 a-0.9 b-0.5 c0.4 d-0.7 e1.0 g-0.7 h0.6 i1.6 j-1.3 k2.1 l0.6 n0.9 o0.7 q-0.4 s-0.8
vien+a 7.1 a-0.4 e-0.5 h0.5 i0.4 l-0.3 q0.3
vien+bien 6.8 a-0.6 f0.4 k1.3 l0.5
vien+de 6.5 a-0.5 b0.8 c-0.5 e-0.4 g0.4 l0.4 n0.7 r0.6 s-0.3
vien+el 7.1 a-0.9 b0.5 c0.3 e-0.5 h-0.4 j-0.4 m0.5 n0.4 q0.5 r0.4
vien+en 7.3 a-0.3 d-0.3 k0.5 o0.4
vien+se 7.3 c0.5 s0.6
vien+ya 6.8 e0.7 i1.1 p0.9 t0.4
viendo 6.8 c-0.4 d-0.5 e-0.4 i1.0 k0.8 m-0.3 n0.9 q-0.3
viene 4.7 a-0.5 c0.7 d-0.4 e0.7 g-0.7 h1.0 i0.8 j-1.1 k1.0 l1.1 n0.4 o0.4 p0.5 s-0.4
vienen 6.5 a0.5 b-0.3 e1.1 g-0.4 h-0.3 i0.5 r-0.7 t0.8
viento 6.8 a-0.9 e-0.4 g0.6 k1.6 l-0.4 o0.4 p-0.3 r0.9
vier 4.8 a-0.7 c0.8 d0.8 e-0.7 g0.3 h-0.5 i0.6 k2.0 l-0.4 m0.5 n2.4 o-0.8 p-1.2 r0.7 s-0.3 t0.4
vier+a 7.1 c0.4 e-0.4 k0.4 n0.3
vier+no 7.3 c1.5 d-0.4 i0.8 k1.3 s-0.4
vier+y 7.1 a0.4 c1.1 d0.7 e0.9 p0.7 t0.8
vierne 4.8 a-0.8 c0.8 d0.8 e-1.1 g0.4 h-0.5 i0.3 k2.0 l-0.4 m0.5 n2.4 o-0.8 p-1.2 r0.7 s-0.3 t0.4
vigi 7.1 a-0.5 d-0.4 g0.5 n0.6 q0.3 r0.8 t0.6
vigila 7.3 a-0.3 d-0.3 q0.4 t0.7
vigo 7.3 a-0.4
vila 7.3 c0.4 d0.3 s0.5
vill 6.4 b-0.3 c0.4 d0.8 e-0.5 f0.8 g0.6 h1.0 i-0.5 k-0.3 m-0.3 o0.3 p-0.4 q0.4 r0.7 t-0.4
villal 7.3 c0.9 j0.6
villar 7.3 a-0.4 c-0.4 g0.4 h0.7 o0.3 q0.3 r0.5
vini 6.1 a1.5 c0.3 e1.3 g0.4 h0.7 j-0.3 k0.3 m2.1 n0.5 p-0.5 q-0.5 r0.4 t-0.3
vini+a 6.6 a1.4 m2.5 n0.4 p-0.3 r-0.3 s0.4
vini+con 7.3 e0.5 g0.4 k0.4 o0.3 r0.4
vinier 6.4 a0.8 c0.5 e1.2 g0.6 h0.8 k0.6 m1.2 n0.5 o0.4 p-0.4 q-0.5 r0.5 s-0.4
vinist 7.3 a0.9 m1.2 s0.7
vino 5.5 a1.4 c-0.4 d1.1 e2.7 g0.8 i0.8 k0.9 m0.7 n0.3 o-0.5 p0.6 r0.7 s0.8 t-0.4
vino+a 7.3 a-0.5 g0.6 i1.0 r0.6
vino+con 7.3 a1.1 c0.5 e1.4 j0.5 k0.5
vino+un 6.8 a0.4 c-0.4 d0.6 p0.8 s0.6
vinos 7.3 a0.5 e0.8 f0.6 k0.8 l0.6 n0.5 r-0.4
vio 7.1 a-0.8 b-0.3 d-0.5 g1.7 h2.3 j-0.4 m0.6 r1.9
virg 6.8 a0.9 b0.6 c1.0 e1.4 g-0.3 h-0.3 l0.3 o0.5 q0.4
virgen 7.1 a0.6 b0.7 c1.0 e0.7 l0.4
visa 6.8 g-0.3 q1.3 t1.1
visado 6.8 g-0.3 q1.3 t1.1
visi 5.4 a-0.5 b-0.9 c-0.7 g-0.8 h-0.6 i-0.8 j-0.7 k3.9 l-0.6 m1.0 n0.8
visi+a 7.1 e-0.4 k1.6 l-0.3 n1.1 o0.4 q-0.3
visi+al 7.3 a-0.6 c-0.3 e-0.3 k1.6 q0.3
visi+de 6.8 a-0.6 d-0.4 i-0.4 k1.1 o0.5
visi+desd 7.3 c0.5 d0.6 p0.8
visita 5.5 a-0.3 b-0.8 c-0.4 d0.3 e0.5 g-0.9 h-0.4 i-0.5 j-0.6 k4.0 l-0.6 m0.9 n0.9
vist 5.1 a1.8 b1.2 c1.0 d1.3 e1.1 f0.8 g-0.8 i-0.4 j1.2 l-0.4 n0.9 p1.6 r-0.5
vist+al 7.3 a-0.4 g0.5 j-0.3 q1.2 r0.7 t0.5
vist+buen 7.3 a-0.7 h-0.3 j-0.3 n0.4 o-0.3
vist+el 7.1 b0.6 d-0.6 e1.3 g-0.3 n1.0 p0.5 q-0.4
vist+la 6.6 a0.4 b1.2 d-0.4 h0.4 j0.4 k-0.3 m0.8
vist+lo 7.3 c-0.3 d-0.5 f1.2
vista 6.8 c-0.4 e0.3 j0.6 q0.3 t0.4
visto 5.4 a1.3 b1.4 c1.5 d1.4 f0.9 g-0.5 l-0.5 n1.0 p0.8 q-0.5 r-0.4
viud 7.3 a0.3 c0.4 d0.4 e0.8 f0.6 h0.4
viud+de 7.3 a0.3 c0.4 d0.4 e0.8 f0.6 h0.4
viva 7.3 a-0.3 l0.9
vive 7.1 a0.4 c1.2 d0.6 e-0.3 f0.9 m0.6 n0.4 q0.5 r0.4
vivi 6.0 a-0.4 b0.5 d-0.5 e-0.6 f0.4 g-0.3 h-0.5 i-0.6 m-0.4 n-0.4 o0.7 p0.4 r-0.5 s-0.5 t0.4
vivi+a 7.3 a-0.5 t0.5
vivien 6.5 b0.9 f0.7 j0.3 k0.5 o0.6 p0.6 r-0.3 s-0.3
vivir 7.1 a-0.7 e-0.3 h-0.3 i-0.3 q0.3 t0.7
vivo 6.8 b0.3 e0.7 g0.5 h1.0 i-0.5 l0.4 m0.8 n0.7 r0.8 t0.8
vivo+en 7.3 b-0.3 g0.8 h1.0 m0.9 n0.7 r0.9
vivos 7.3 b0.7 e0.8 q0.4 t1.0
voca 7.3 b0.6 d0.3 e0.8 s0.5
volu 6.4 a-0.3 c-0.6 f0.7 l1.4 p-0.4
volu+de 7.3 a0.3 e1.0 f0.8 i0.5 j0.4
volunt 6.4 a-0.3 c-0.6 f0.7 l1.4 p-0.4
volv 5.1 b-0.4 e1.6 g0.5 j-0.7 k0.6 o0.7 r1.0 s-0.8
volv+a 6.0 b-0.4 c0.6 e1.8 g0.3 i0.3 j-0.5 k1.0 l0.5 m0.5 n0.4 o1.1 q-0.5 r0.7 s-0.6
volv+en 5.8 i-0.4
volvem 5.6 c0.3 e-0.4 g-0.3 i-0.6 j-0.4 k0.5 p0.3 s-0.4
volver 6.8 a0.8 e1.8 g-0.3 i1.0 l0.6 o0.7 r-0.4
volvie 7.3 g0.9 h0.7 r1.0
voso 4.7 a-0.7 b-1.1 d1.5 g1.0 h2.6 i0.5 j-0.5 k0.3 l0.8 m0.9 p-0.4 q0.4 r1.8 t0.7
voso+a 7.3 a-0.5 g1.1 h1.3 r1.1 s-0.5
voso+el 7.3 a-0.3 g0.3 h0.5 i-0.4 o0.4 r0.4
voso+la 7.3 a-0.4 e-0.3 g0.4 h0.9 i-0.5 r0.4
voso+le 7.3 d-0.4 g0.5 h0.6 i0.9 l0.4 r0.5 s0.8
voso+no 7.1 a0.5 c-0.4 d1.0 g0.6 h0.6 i1.5 r0.5
voso+o 7.1 a-0.8 b-0.5 e0.3 f0.4 i-0.4 t0.4
voso+para 7.3 e0.5 i2.3
voso+segu 7.3 a-0.4 n0.4
voso+sin 7.3 c0.8 d0.9 f0.8 k1.2 s0.7
voso+y 7.3 d0.7 g-0.3 h-0.3 i-0.3 j0.5 o0.3
vosotr 4.7 a-0.7 b-1.1 d1.5 g1.0 h2.6 i0.5 j-0.5 k0.3 l0.8 m0.9 p-0.4 q0.4 r1.8 t0.7
vota 6.6 c0.7 i0.7 s-0.4 t0.4
votaci 7.3 a-0.5 b-0.3 h0.4 o0.4
votado 7.3 a0.5 c1.2 i1.1
voto 6.4 a-0.4 c-0.5 e-0.3 g-0.5 l-0.3 q-0.4 r-0.7 s-0.3
voto+en 6.8 a-0.5 g0.7 h1.5 i-0.4 r0.6 s-0.3
voy 5.0 a2.2 b1.7 c-0.6 d2.0 e2.4 f0.9 g-1.4 h-0.4 j1.0 l1.1 m-0.7 o-0.5 p-1.4 r-0.7 s4.3 t-0.3
voy+a 4.7 a3.3 b1.7 d1.4 e2.0 f0.5 g-1.8 h-0.7 i0.5 k1.1 l-0.8 n-0.6 o-0.3 p0.8 r-1.2 s4.6 t-0.7
vuel 4.9 b0.7 c-0.8 d-0.4 e1.8 f1.4 g1.5 h1.1 i-0.3 j-0.8 k-0.4 l-0.4 m1.3 o0.4 p0.7 r1.2
vuel+a 5.4 d-0.3 e1.7 f0.6 g2.1 h1.7 m0.3 n0.4 o0.6 p0.7 r1.5 s-0.3 t-0.4
vuel+el 7.1 a-0.5 b-0.4 f0.3 g-0.5 i-0.5 k-0.5 o0.4 p-0.3 q0.4
vuelta 6.5 a1.0 b1.3 d0.5 e-0.3 f0.9 l-0.4 m1.2 p0.5 r0.5 s-0.4 t0.3
vuelto 6.6 a-0.4 d-0.4 e0.6 g0.5 i-0.4 l0.3 m-0.4 p-0.5 q0.4 r0.7
vuelva 6.8 a0.6 e1.4 g-0.3 p1.4 q-0.3
vuelve 6.4 a-0.7 b-0.6 c-0.5 d-0.5 f0.5 g1.3 h2.0 i-0.5 m0.7 o0.8 p-0.5
vuelvo 6.5 e0.3 i1.0 j-0.4 k-0.5 o0.3 q0.4 r0.3 s0.3
vues 4.1 a1.0 b1.7 c-0.5 d1.3 e2.2 f1.3 h1.1 k-0.8 l0.5 o1.8 q1.2 r0.7 s0.9
vues+cuen 7.3 a-0.3 o0.5 q0.4
vues+empr 7.3 a-0.8 d-0.3 f0.3 j-0.4 k-0.3 n0.8
vues+fact 7.1 c0.9 e0.5 k-0.3 o1.6 p0.4 q-0.4 t0.7
vues+gest 7.3 c0.3 d0.8 e0.5 g0.9 i-0.3 r1.0
vues+nomb 7.3 a0.6 d0.4 e-0.7 s1.2
vues+ofic 7.1 a-0.4 b0.4 g0.5 o0.6 r0.8
vues+paci 7.3 a-0.3 b0.3 c0.4 f0.4 g0.8 h0.7 r0.9 t0.4
vues+reci 7.3 a-0.5 b-0.4 c0.3 e0.9 f0.5 i-0.3 k0.4 p0.8
vues+segu 7.3 e0.4 j0.7
vues+serv 7.3 e0.6 j0.7
vues+tecn 7.3 a0.6 d-0.3 e1.3 f1.3 h0.3 l0.5 n0.4 r-0.4 t0.9
vues+trab 7.3 a0.5 e0.7 s1.2
vues+ulti 7.1 a0.9 c-0.3 d-0.3 e0.3 i0.6 p1.8
vuestr 4.1 a1.0 b1.7 c-0.5 d1.3 e2.2 f1.3 h1.1 k-0.8 l0.5 o1.8 q1.2 r0.7 s0.9
web 4.7 a-0.7 b0.3 c0.5 e1.4 f-0.4 g0.8 i-0.7 j-1.1 l-0.4 n0.6 o0.4 p-0.4 q0.5 r2.0 s-1.5 t0.6
web+de 7.1 a-0.4 d-0.4 e-0.4 k0.3 t-0.3
web+esta 7.1 a1.1 c1.2 e0.4 h0.4 i-0.3 n-0.3 o0.4 q0.9 t0.9
web+no 6.8 a0.3 e0.9 g-0.4 i0.5
web+que 7.1 a-0.7 c-0.6 d-0.8 g-0.4 m-0.3 o0.7 p-0.4 s0.5
web+siga 7.3 a0.4 e1.5 p1.4
web+y 7.1 c0.6 d1.4 e0.4 f0.7 g0.4 n0.5 r0.7
what 6.5 a0.6 b1.0 d0.5 e0.9 f-0.3 g-0.6 i0.4 j-0.3 s0.7
what+de 7.1 a-0.4 d-0.3 e0.4 g-0.3 h0.4 i-0.3
whatsa 6.5 a0.6 b1.0 d0.5 e0.9 f-0.3 g-0.6 i0.4 j-0.3 s0.7
y 1.7 a2.1 b-0.9 c0.5 d1.4 e0.5 f-0.9 g1.8 i1.6 j1.9 k-1.9 l-0.6 m-0.6 n-1.2 o-0.6 p1.2 q-2.1 s3.3 t0.6
y+a 5.4 c0.5 e-0.4 f1.7 k0.4 l-0.4 m-0.3 n1.0 o-0.3 p-0.5 q0.5 r0.4 s0.7
y+abon 7.3 a0.5 c0.8 d0.9 i0.7 m0.9 p0.4
y+abri 7.1 a-1.2 e-0.3 h0.3 i-0.5 l-0.3 o0.7 p-0.4 r0.5 t1.3
y+acab 7.3 a-0.4 g-0.3 h-0.3 k0.7 q0.4 r-0.4
y+ahi 7.3 a0.3 b0.8 d0.3 p1.2
y+ahor 6.6 a-0.6 b-0.6 c0.3 d-0.7 f-0.3 i-0.4 j-0.3 m1.3 s-0.3 t0.5
y+al 6.6 f0.6 i0.4 m1.1 s0.8
y+algo 7.3 b0.6 i0.6
y+anda 7.3 a-0.3 c0.6 d-0.3 f0.5 l0.5 n0.3 r-0.4
y+apar 7.1 c-0.3 d-0.3 g0.7 m0.5 r0.5
y+apla 7.3 d0.3 e0.5 g0.5 q1.1 r0.5 t0.3
y+aqui 7.1 a0.6 c1.0 d0.3 e0.4 g-0.4 i0.3 k1.1 n0.6
y+asi 6.4 a1.3 d-0.4 e1.0 g-0.5 i1.3 j1.6 r-0.4 s0.5
y+aun 7.3 a-0.4 f0.6 g0.6 r0.7
y+buen 7.3 a-0.3 i0.4 l-0.3 o0.5
y+cada 7.1 a0.6 b1.1 c0.5 d1.1 f0.4 i-0.4 s-0.3 t0.4
y+cinc 7.3 d0.5 s0.5
y+clar 7.3 a-0.4 e-0.4 i1.3
y+como 6.6 c0.4 e1.2 g0.4 j0.7 r0.6 s1.0
y+comp 7.1 c-0.4 e0.3 m0.7
y+con 5.5 a0.6 b0.8 c1.3 e1.7 f0.6 g0.9 h0.4 i0.8 j-0.8 k0.4 l1.5 m1.0 n1.2 o0.6 r1.4 t-0.4
y+cond 7.1 c-0.3 g-0.4
y+conf 7.3 o1.1
y+cont 6.6 c1.2 d-0.6 e-0.3 h0.7 i-0.4 j-0.4 k-0.6 m-0.3 o2.2 q0.6 s-0.4 t-0.4
y+cual 7.3 a-0.5 e0.4 f-0.4 i-0.4 l-0.3 o0.8 r0.4
y+cuan 7.3 a0.3 c0.3 d1.1 e0.5 f0.8 i0.5
y+da 7.3 e-0.4 i0.4 p1.0 s0.6
y+de 6.2 a0.5 b0.6 c0.4 d-0.8 g-0.4 h-0.3 i1.7 l-0.3 m0.5 p-0.4 s-0.4 t0.4
y+deci 7.1 b0.6 o1.4 p0.5 q0.3
y+del 7.1 a0.6 e0.7 i0.4 j0.9
y+desa 7.3 a0.5 b1.1 c1.3 i0.5 j0.7
y+desd 6.8 a0.8 c1.3 d0.3 i-0.3 o0.8 q-0.6 t1.8
y+desp 6.1 a0.7 b-0.4 c-0.5 d0.5 g-0.5 i0.5 j0.8 m-0.4 o-0.3 p1.1 r-0.4 s-0.8
y+devo 7.1 e0.4 l-0.4 o0.6 p0.3 r-0.3
y+dice 6.8 a0.5 d-0.5 e-0.4 g-0.3 j1.6 p-0.6 s-0.4
y+dos 6.1 a0.8 b0.3 c0.5 e0.6 h0.5 i-0.6 j0.3 m0.9 o-0.4 p0.5 s0.7 t0.3
y+el 4.0 a0.7 c2.2 d2.2 e1.0 f2.2 g1.1 h0.8 i0.8 j-1.1 k-0.9 l1.8 m1.6 n0.4 p0.4 q1.0 r1.0 s-1.4 t1.5
y+emit 7.1 a0.7 e-0.4 m1.7 n0.4 o0.8 q-0.4
y+en 5.1 b0.6 c0.6 d2.1 e0.6 f0.6 g-0.4 h0.8 j-0.6 k0.6 l0.5 m2.5 n0.7 o1.1 p-0.9 q-0.7 r0.8 s0.4 t1.2
y+enci 6.2 a-0.3 c0.6 e0.9 g1.0 i-0.4 j-0.4 l-0.4 n0.3 p0.8 r1.3 s-0.6 t0.7
y+es 6.4 b-0.5 c-0.3 d0.5 e1.1 f0.8 g0.8 i-0.4 j0.5 l0.4 m0.9 p-0.4 q0.6 r1.1 s-0.5
y+esa 7.3 c0.6 g0.7 h0.7 l0.4 r0.6 s0.6
y+ese 7.3 e0.6 l0.5 n0.6 p0.5
y+eso 5.9 a1.3 c0.7 e1.8 g0.6 i1.1 j1.6 m0.7 o-0.4 p-0.4 r0.7 s2.1
y+esta 5.6 c1.8 d-0.6 e0.5 f-0.6 h0.6 i-0.9 k0.6 n0.7 o0.7 p0.3 s1.0 t0.5
y+este 7.1 a0.4 c0.5 d0.5 f0.6 i0.7 l0.7 s0.7
y+esto 7.1 c0.4 g0.4 n0.9 r0.4 s0.5
y+falt 7.3 a0.8 d-0.3 e2.2 g-0.3 i-0.3 k0.4 l0.5 q0.4
y+feli 7.3 d-0.5 e0.6 g0.5 h0.6 k0.4 o0.7 r0.5
y+grac 6.8 a-0.4 c0.3 e-0.5 i0.8 m0.4 n0.4 q0.4
y+ha 6.6 e0.7 f0.8 g0.6 i-0.5 j0.4 k0.3 p0.5 r0.8
y+habl 7.3 t0.4
y+hace 7.1 g-0.3 h-0.3 p0.8 q0.4
y+hast 6.6 c0.5 d0.6 f-0.4 i-0.3 j0.5 l1.9 m0.4 n-0.3 p-0.7 t1.1
y+hay 6.6 a0.4 b-0.3 e1.2 f0.8 h0.7 l0.8 m0.5 o0.5 r-0.4 t1.1
y+he 6.8 a0.5 d0.4 f-0.4 i0.8 p0.4 r-0.3
y+hemo 6.6 a0.8 b-0.3 c-0.4 d0.4 e1.4 g-0.4 j0.5 l0.5 m0.9 r-0.5
y+hoy 7.1 a0.5 c1.0 d0.7 m1.0 p0.4 t0.8
y+hubo 7.3 a0.5 b0.6 p0.8 s0.6
y+juev 7.3 b0.5 h0.7 l0.4
y+la 4.4 a1.0 b2.0 c0.8 d0.6 e1.3 g-0.4 h1.0 j-0.4 k0.9 l0.4 m0.9 n1.0 o1.7 p1.8 s0.9 t0.5
y+las 5.7 d-0.5 e1.4 g-0.6 i0.3 k-0.5 l-0.7 o1.5 p-0.6 r-0.5 t0.4
y+le 6.1 a-1.0 b0.3 d-0.4 e-0.7 g1.9 h1.5 i-0.6 o0.4 q-0.3 r1.2 s-0.5
y+les 6.8 a-0.3 c-0.3 e1.1 h0.6 i-0.5 j0.4 m0.7
y+list 7.3 e-0.4 h0.3 k-0.3 o0.9 q0.7
y+llev 7.1 a0.7 c0.7 d-0.7 e-0.4 g-0.4 i-0.3 k0.4 l1.1 q0.3 s1.0
y+lo 5.3 a0.5 b1.3 d-0.8 e0.9 g1.6 j0.6 k0.6 p-1.0 q0.7 r2.7 s1.6 t0.5
y+los 5.1 a0.9 b0.9 e2.1 f-0.5 g0.7 h0.9 i1.3 j-0.3 n1.5 o1.1 r1.3 s-0.4 t0.4
y+lueg 6.1 a-1.1 b1.2 c-0.6 g0.8 h1.2 j-0.6 k0.6 p-0.5 r0.6
y+mana 7.3 e-0.4 n0.4 s0.5
y+mand 7.1 a0.4 e0.4 m0.6 o-0.3 q0.3 t0.5
y+me 4.6 a1.9 b2.1 c0.5 d2.4 e1.9 f-0.4 g-0.8 i1.3 j0.9 k-0.8 l-0.5 m1.7 n-0.5 p1.7 q0.7
y+medi 6.8 c1.5 d0.8 n0.9 o0.3 q-0.4
y+mi 5.9 c-0.9 e-0.3 f0.6 g1.2 h0.4 j0.8 k0.6 n-0.3 o-0.3 p0.6 q0.7 r1.0 s0.9
y+mien 7.3 a0.3 d0.6 e0.6 i-0.4 j0.5 p1.2 s0.6
y+mira 7.3 a-0.9 g2.0 i-0.4 j-0.3 p-0.3 q0.5 r2.4
y+muy 7.1 a-0.6 b-0.4 e-0.3 f0.6 k0.4 n0.4 q-0.5
y+nadi 6.5 a0.4 b0.7 d1.4 e0.4 i-0.5 j0.3 k0.5 m-0.5 p1.0 q-0.3
y+nece 6.5 a-1.1 e0.6 f0.5 g-0.4 h-0.5 i-0.4 k0.3 m-0.5
y+ni 7.1 b1.2 c0.5 e0.6 g0.3 i-0.3 k0.4 n0.6 o0.4 p-0.3 q0.3 s0.3
y+ning 7.1 a0.4 e0.3 f0.5 s0.8
y+no 4.2 a-1.0 b-0.3 c0.4 f1.4 g-0.5 h-0.6 k3.0 l1.5 n0.5 o1.3 p-0.4 q-0.3 t2.2
y+nos 5.5 a1.3 c0.5 e1.6 g-0.8 j0.9 l0.4 m1.0 p0.3 q-0.3 s-0.6 t0.8
y+noso 7.1 a0.4 c-0.4 e1.5 h0.6 s-0.4
y+ocho 7.1 g1.1 h0.6 j0.4 r1.3
y+os 7.1 a-0.5 b0.6 d-0.3 f0.6 l0.4 n1.2 q-0.4 r0.4
y+otra 6.8 a0.8 c0.5 d-0.5 f0.5 l0.6 m0.6 p-0.4 s1.3
y+otro 6.8 a-0.9 c-0.3 g-0.4 h0.4 i-0.3 j-0.3 q0.8 s-0.5
y+para 7.1 c0.4 g0.9 h1.5 r1.2 t-0.4
y+pedi 7.3 a0.8 e0.4 j0.6 p1.1
y+perd 7.1 a0.5 c0.6 e0.4 i-0.4 j0.8 l1.1
y+perj 7.1 a0.4 j1.0
y+pide 7.3 r-0.3
y+plas 7.3 a-0.4 d0.4 g0.6 h0.6 n0.3 t-0.3
y+por 5.9 b0.8 d0.8 h0.4 j-0.8 k0.3 n0.6 o-0.3 p1.3 q-0.4 r0.4 s0.4 t-0.6
y+porq 7.3 a1.3 c1.2 g-0.4 i-0.4 n0.3 r-0.3 s1.8
y+preg 7.3 n0.3
y+prop 7.3 a0.4 e0.8 f0.3 n0.4
y+que 5.0 a0.5 b0.7 c2.1 d0.7 f0.9 g-0.3 h-1.0 j1.2 k0.5 l1.1 m1.1 n-0.4 q1.0 s-0.5 t0.7
y+quer 6.8 a-0.9 g0.3 h1.4 i-0.4 l0.3 q0.4 r0.6
y+quie 5.9 a-0.5 b-0.5 c-0.5 d-0.6 e0.9 f-0.3 g0.6 h1.7 i-0.8 j-0.5 l-0.4 o0.4 p1.3
y+recl 6.5 a-0.8 b0.4 c-0.3 g-0.4 h0.4 j-0.3 l0.4 p-0.5 t0.4
y+resc 5.2 j-0.6 p-0.3
y+sabe 7.3 d0.6 e-0.4 f0.4 g0.8 j0.5 l0.5 r0.8
y+se 5.3 b1.7 c-0.5 d0.4 e1.6 g1.5 i0.3 k0.6 m1.1 n1.5 o-0.8 p-0.8 r1.5
y+segu 7.3 a0.5 c0.8 d1.0 e0.5 h0.7 t1.0
y+si 5.8 a0.5 b-0.6 c-0.3 e-0.5 f-0.3 g-1.0 h-0.7 j2.5 k-0.4 l0.4 m-0.6 n0.5 p0.8 r-0.6 s-0.4 t-0.3
y+siem 7.1 a0.3 d0.4 e0.9
y+sigo 7.1 c0.4 d-0.5 e0.7 f0.4 g0.8 l0.4 q0.6 r0.8 s0.4
y+sigu 6.8 a0.6 b0.5 c0.8 f0.4 s0.6
y+sin 5.7 a-1.3 b0.6 c-0.3 f0.7 g1.2 h0.6 i-0.7 l1.2 n-0.3 o0.3 p-1.1 q-0.5 r1.5 s0.8
y+sinc 7.3 a0.4 d0.7 i1.5
y+solo 6.8 a0.8 b-0.6 c0.3 d0.7 e0.5 g-0.3 i-0.3 m0.4 n0.5 p0.5
y+su 7.3 g0.6 i-0.3 j0.7 r0.6
y+sume 7.3 a-0.7 g1.3 h1.7 i-0.4 k-0.4 l0.4 m0.6 r0.6 t0.3
y+tamp 7.3 a0.3 d0.4 e-0.4 i1.7 p1.2
y+tan 7.3 e0.5 i0.5
y+te 6.8 a-0.3 d0.5 g-0.5 i1.0 k-0.3 n1.3
y+tene 7.1 a-0.4 b0.8 e-0.5 g0.4 i-0.4 k0.8 o0.3 p-0.3 r0.5 s0.5
y+teng 6.6 a-0.4 b0.4 d0.6 f0.5 g-0.3 i-0.4 k2.0 l0.6 n0.6 p-0.4 s-0.4 t0.7
y+tien 7.3 a-0.4 l-0.3 q0.6
y+toda 7.1 a0.4 c0.7 e0.4 j-0.3 l0.3 s0.4
y+todo 5.8 a1.4 b0.4 c0.7 h0.5 i-0.4 l0.8 m0.4 q0.4 s2.7
y+tres 6.8 a-0.4 c-0.4 d-0.3 e-0.4 g1.3 i0.4 r1.2
y+un 5.6 b0.5 c0.5 e2.5 g-0.6 h-0.6 i0.5 j0.9 p-0.6 s0.7 t-0.4
y+una 5.3 a-1.0 b-0.3 d0.5 e1.2 f0.7 g-0.3 h0.4 i-1.2 j0.3 m0.6 o0.7 p0.4 q-0.3
y+uno 7.1 c0.5 d-0.3 g0.4 h0.9 m1.1 r0.5
y+uste 7.3 a0.3 d0.3 e1.3 j1.6 s-0.3
y+va 7.1 a-0.3 d0.9 e0.6 f1.0 g0.6 k1.0 o0.8 r0.7 s-0.4
y+vamo 7.1 a-0.4 b0.9 e0.3 f0.4 i-0.4 l0.4 n0.3 o0.4 r0.4
y+van 7.3 c1.1 d1.3
y+vend 7.3 b0.4 e0.6 j0.5
y+vino 7.3 a0.4 b0.5 e0.5 p0.6 s1.5
y+volv 5.7 g0.7 h0.5 i-0.6 j-0.3 r0.8 s-0.3
y+vuel 7.3 a-0.4 g0.5 i0.6 r0.5
y+vues 7.1 a1.3 b0.5 d0.8 e1.2 g-0.3 i0.4 s1.2
y+ya 5.7 d-0.4 e-1.3 h1.9 j-0.6 l1.0 o-0.4 q0.4 s0.7 t-0.5
y+yo 6.0 a0.6 b-0.3 e-0.5 g1.3 h0.4 i0.7 j0.5 p1.3 r1.5 s0.4
ya 3.1 a0.4 b-1.1 c2.5 d0.9 e0.5 f0.6 g-1.5 i1.1 j0.4 l-0.5 m0.3 n0.4 o0.9 p-1.0 q4.7 s1.7 t1.0
ya+cons 7.3 a1.4 e0.3 j1.6
ya+cont 7.3 a0.4 e0.5 r-0.3 s0.9
ya+el 6.8 b-0.5 c0.9 d-0.3 e0.6 i-0.4 j0.4 k0.3 l-0.3 q0.6 t1.4
ya+en 7.1 a0.5 c0.5 e0.4 j0.6 o0.7 s0.6
ya+es 7.3 a0.3 b0.7 c0.5 e0.5 m0.8 s0.7
ya+esta 5.4 a-1.6 b-0.6 c-0.3 d-0.6 f0.3 g1.6 h0.6 i-0.5 j-0.7 k0.9 l0.4 m0.5 n0.3 o-0.7 p-0.9 q2.0 r2.0 s-0.9
ya+firm 7.3 i0.4 k0.5
ya+ha 6.2 a0.8 c0.3 d0.5 e1.2 g-0.7 h-0.5 i-0.4 j1.1 k-0.3 l-0.3 p0.5 r-1.0 s1.7
ya+habl 7.1 e1.5 f0.7 j-0.3 l0.4 p0.8 r-0.3 s0.6 t0.3
ya+he 6.4 a1.4 c1.8 d0.6 g-0.7 h-0.6 i0.7 k0.4 l-0.3 n-0.3 p-0.3 r-0.5 s1.6
ya+hemo 6.4 a0.7 b-0.3 d-0.7 f-0.3 g0.3 i0.4 j0.4 m-0.4 n-0.3 p-0.4 r0.6
ya+la 7.1 a-0.5 d-0.4 g0.5 h0.7 i-0.4 j0.3 o0.9 p0.5 r0.7 s0.7
ya+le 6.5 a-0.9 c0.9 e-0.3 g-0.6 i0.4 j-0.4 k-0.4 l0.3 p-0.4 q0.3 r-0.4 s-0.5
ya+les 7.3 c0.8 k0.6 s0.8 t0.4
ya+llev 7.3 b-0.3 d0.4 g0.6 h1.1 i0.5 o0.4 r0.9
ya+lo 6.0 a-0.6 d-0.6 g0.5 i-0.8 m1.2 n1.1 q1.0 r0.4 t0.4
ya+los 6.6 a-0.6 d0.3 e0.4 i1.1 l0.6 o0.7 q1.0 r0.5 s-0.4
ya+me 5.8 a0.7 c1.1 d0.6 e-1.4 f-0.5 g-0.5 h-0.3 j-0.5 k0.5 l0.3 q-0.7 r-0.6 s0.6 t-0.5
ya+no 5.3 a-0.6 b1.4 c-0.7 d3.1 e-0.7 f1.0 h0.9 j-0.6 k-0.3 n1.0 p-0.8 q0.5 r0.9 s-0.7
ya+nos 7.1 d-0.4 e-0.3 f0.7
ya+os 6.2 b-0.4 c-0.4 e-0.3 f0.4 i1.8 l0.4 m0.6 n0.4 s-0.4 t-0.5
ya+paso 7.3 a0.5 c1.6 j2.2 k-0.4 l1.3 n0.7
ya+pued 7.1 a-0.5 g0.6 l-0.3 o0.4 r0.8
ya+que 6.8 d0.5 e-0.7 f1.5 j-0.3 l1.1 m0.5 p-0.4 s0.6
ya+qued 7.3 a-0.3 c-0.4 g-0.5 q3.3
ya+sabe 6.5 a0.4 b0.6 c0.3 d0.7 h-0.3 i0.5 p0.9 r-0.4 s0.5
ya+se 6.4 c-0.3 e0.3 g-0.7 h-0.3 i-0.5 j-0.4 k0.3 p-0.5 q-0.6 s0.4
ya+te 7.1 c0.3 d0.7 e-0.3 g-0.4 m0.4 t-0.3
ya+tene 6.1 a-0.6 b-0.4 e-0.7 g0.7 h-0.3 i0.3 j-0.4 k1.0 m-0.6 p-0.4 q2.3 r0.6 s-0.5 t0.4
ya+tien 6.0 c0.4 d-0.3 g0.3 h-0.3 i-0.6 j1.0 m0.9 n-0.4 p-0.4 q1.5 r0.5 s-0.4
ya+van 7.3 a0.7 c1.2 h-0.4 i0.4 n0.5 r0.3
ya+veis 7.3 a-1.1 c0.3 e-0.4 i-0.4 n0.6 s-0.5
ya+vere 7.3 a0.3 b0.6 e1.1 i0.4 p1.2
yaiz 7.3 c0.7 f0.3 g0.4 h-0.4 l-0.3 n0.3 r0.5 t0.5
yaiza 7.3 c0.7 f0.3 g0.4 h-0.4 l-0.3 n0.3 r0.5 t0.5
yo 3.9 a1.2 b0.5 c1.5 d1.3 e0.8 h-0.6 i1.3 j0.5 k0.4 l-0.6 m-1.2 o1.7 p1.9 q-0.8 r0.5 s1.7
yo+a 7.3 b-0.3 e0.5 i-0.4 j0.4 l0.5 t0.4
yo+ante 7.1 d0.4 i0.9 j0.5 s0.6
yo+con 6.2 b-0.3 c0.7 e-0.3 f0.5 h-0.3 i0.4 j-0.3 l-0.3 o0.3
yo+de 7.3 a0.3 c-0.4 d-0.3 o1.3 s1.3
yo+el 7.3 a-0.4 f0.4 k0.4 n-0.4
yo+he 7.3 c0.5
yo+ire 7.3 b0.4 e0.5 j0.3
yo+le 7.1 b1.3 l-0.4 o0.6 q-0.3 r-0.4
yo+lo 6.8 e0.3 g-0.3 i-0.5 m-0.3 p1.0
yo+no 6.0 b-0.8 e0.9 g0.3 h0.6 i-0.3 j-0.4 k1.1 o0.4 p1.8 r0.3 s0.4
yo+o 7.3 a-0.9 e-0.4 n0.3 s-0.4
yo+porq 7.3 a0.3 i0.5
yo+que 7.3 a0.6 c0.6 i0.5 j0.8 p0.8
yo+solo 7.1 a1.0 c1.0 d0.6 i1.2 j2.0 p0.3 t0.6
yo+tamb 6.8 a1.3 d-0.6 e0.9 g-0.8 h-0.4 i0.8 p0.5 r-0.4 s2.6
yo+ya 6.4 a0.8 b1.4 c-0.6 d1.8 e0.4 f1.0 i0.7 k-0.6 r0.5
yola 6.8 a-0.8 h-0.4 i-0.8 k0.4 m-0.4 n-0.4 o0.3 r0.5 t0.8
yoland 6.8 a-0.8 h-0.4 i-0.8 k0.4 m-0.4 n-0.4 o0.3 r0.5 t0.8
yoli 7.3 a0.4 c0.5 e0.3 i1.0 p0.6 s0.5
zamo 7.3 b0.7 e1.0 p0.6
zamora 7.3 b0.7 e1.0 p0.6
zapa 6.6 a1.0 b1.4 c0.5 d-0.6 e1.7 f0.4 m-0.4 p0.4 s-0.3 t0.8
zapate 7.3 a0.5 b0.6 e0.5 i0.4 p0.7
zapato 7.1 a0.7 b0.9 c0.8 d-0.4 e1.4 f0.5 m-0.3 t0.9
zara 6.6 b1.5 e-0.5 h0.5 p0.5 q-0.4
zarago 6.6 b1.5 e-0.5 h0.5 p0.5 q-0.4
zona 7.3 n0.4
º 7.1 e-0.4 r-0.4
º+b 7.3 r-0.3
