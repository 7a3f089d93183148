# Made by tools/train out of 1771 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language it

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-0.26 b:complaint.cost=-3.30 c:complaint.delay=-3.27 d:complaint.neglect=-2.93 e:complaint.quality=-2.82 f:escalation=-4.15 g:good=-2.27 h:growth=-3.70 i:leaving=-1.38 j:legal=-1.84 k:meeting.off=-3.50 l:payment.delayed=-3.84 m:payment.disputed=-3.19 n:payment.promised=-4.11 o:payment.query=-4.06 p:payment.refused=-1.45 q:payment.sent=-4.27 r:praise=-3.20 s:reputation=-1.61 t:urgent=-3.46
!a 5.0 a-0.4 c1.0 d-0.4 f0.6 g0.7 h0.9 i-1.0 j-1.0 k1.1 l3.0 m-0.5 n0.5 o0.8 r1.5 s0.9
!abbi 6.9 c1.0 f0.4 g-0.5 i0.3 k0.9 l0.4 m-0.3 n0.4 o0.4 p-0.4
!abbiam 6.9 c1.0 f0.4 g-0.5 i0.3 k0.9 l0.4 m-0.3 n0.4 o0.4 p-0.4
!acce 7.1 a-0.5 b-0.4 c-0.3 i-0.4 m1.0 o0.8 p0.6 q0.5
!accett 7.4 m0.8 o0.4 p0.9
!acco 7.1 d-0.4 e-0.5 g0.4 i-0.5 k-0.3 m1.4 o0.6 p-0.4 r0.5
!adde 7.1 c-0.3 f0.3 j0.5 m2.0
!addebi 7.1 c-0.3 f0.3 j0.5 m2.0
!ades 7.4 i-0.3 m1.1 p1.0 q0.3
!aggi 7.4 a0.3 c0.6 e0.8 h0.5 k0.3 l0.3 m0.3 n0.4 o-0.3 t1.0
!ai 6.9 c0.8 d1.1 f1.5 h-0.4 p-0.4
!al 6.3 a-0.4 b-0.4 c0.7 d-0.4 g-0.4 i-0.6 k2.4 m2.0 n0.5 o-0.4 r-0.5 s-0.5
!alla 6.7 a-1.2 b-0.4 c-0.3 i-0.4 k0.8 l-0.5 m0.4 n1.0 o0.3 p-0.7 q0.9 r0.5 s-0.4
!altr 6.1 c-0.5 e1.3 f1.0 h0.4 i0.8 j-0.5 q0.9 s-0.4
!altro 6.5 a-0.4 c-0.3 d-0.5 f1.1 h0.5 i-0.6 j-0.3 p-0.4 q1.0 s-0.3
!anch 7.4 a0.5 c-0.3 l0.8 s1.6
!anche 7.4 a0.5 c-0.3 l0.8 s1.6
!anco 6.4 a0.9 c1.1 e-0.9 h0.3 i0.7 j-0.5 q-0.3 r0.5 s0.4
!ancora 6.4 a0.9 c1.1 e-0.9 h0.3 i0.7 j-0.5 q-0.3 r0.5 s0.4
!anda 7.1 a0.4 b2.1 i0.8 p0.5 r-0.3
!andare 7.4 b1.2 i0.9
!anno 6.7 a0.5 c-0.5 e0.6 g-0.4 i2.4 j0.4 l1.1 p-0.5
!arra 7.4 a0.4 d0.8 e-0.4 i0.5 m1.0
!arrabb 7.4 a0.4 d0.8 e-0.4 i0.5 m1.0
!arri 6.1 a0.5 b0.4 c1.1 d1.8 e-0.4 f0.8 g-0.5 j1.4 l0.8 n0.4 o1.3 p0.5 q0.7 r-0.5
!arriva 6.2 b0.4 c1.2 d0.5 e-0.3 g-0.4 j1.5 l0.5 o1.2 p0.6 q0.4 r-0.3 s0.3
!atti 7.1 a-0.4 e1.0 i0.7
!aver 6.9 a0.6 b1.0 c0.7 d1.5 e0.4 m0.6 n-0.4 p0.3
!avere 7.4 d1.2 e0.5 g0.5 j0.4 r0.5
!avet 6.7 a1.2 c2.2 d1.5 e1.1 g-0.5 i-0.4 j1.1 p-0.5 r-0.4 s1.0 t0.5
!avete 6.7 a1.2 c2.2 d1.5 e1.1 g-0.5 i-0.4 j1.1 p-0.5 r-0.4 s1.0 t0.5
!avev 6.3 a-1.5 c-0.3 e-1.0 g2.6 j-0.4 k0.3 l-0.7 m1.0 n0.6 p-0.8 q1.2 r3.3 s-0.4 t0.3
!aveva 6.5 a-0.9 c-0.3 e-1.0 g2.5 h0.3 i-0.6 l-0.5 m1.2 n0.8 p-0.7 q1.3 r2.9
!avre 6.5 a-0.5 e-0.5 f0.4 g1.6 m-0.4 p0.9 r1.7 s-0.3 t0.3
!avrei 7.4 a-0.7 d-0.3 g1.3 r1.2
!avrete 7.4 a0.7 g-0.4 i-0.3 j0.5 p1.4
!avut 7.1 a-0.7 b-0.5 g2.1 i0.4 k0.4 p-0.3 q0.6 r2.4
!avuto 7.1 a-0.7 b-0.5 g2.1 i0.4 k0.4 p-0.3 q0.6 r2.4
!avvi 7.4 a0.5 d1.3 g-0.3 j0.6 m1.1 s-0.4
!avvisa 7.4 a0.5 d1.3 g-0.3 j0.6 m1.1 s-0.4
!avvo 7.1 a0.4 j1.3
!avvoca 7.1 a0.4 j1.3
!batt 7.4 a0.4 e0.9 p1.1
!battut 7.4 a0.4 e0.9 p1.1
!bene 7.4 d-0.4 e-0.4 g0.6 r0.8
!biso 7.4 i1.6
!bisogn 7.4 i1.6
!bocc 7.4 a-0.3 b1.5 e-0.5 g0.8 r0.8
!boll 7.4 a-0.4 b-0.4 l1.1
!brav 7.4 b1.0 c0.6 d-0.4 e0.4 g0.4 h-0.4 k-0.4 r0.6 t0.5
!butt 7.4 e1.2 j0.7
!c'e 5.5 a0.7 b1.6 e-0.4 g-1.0 i0.8 j-0.9 k0.8 l0.8 m1.1 o0.8 p-0.7 q0.7 r-0.4 s-0.4
!camb 6.2 a-1.5 d0.9 e-0.5 f0.4 g-0.7 h0.3 i-0.7 j-0.4 o0.7 p-0.7 q0.6 s-0.4
!cambia 6.3 a-1.3 c-0.5 d0.9 e-0.5 f0.4 g-0.6 i-0.7 j-0.3 p-0.6 q0.4 s-0.4 t0.3
!came 7.4 b0.4 c0.5 d0.5 g-0.3
!camp 7.1 a-0.7 i-0.4 l0.4 m-0.4 n1.1 o0.8 q0.3
!campo 7.4 a-0.6 e-0.4 m-0.5 n1.3 o0.9
!cant 7.4 c0.8 d0.7 p0.5
!cantie 7.4 c0.8 d0.7 p0.5
!capi 6.4 a0.4 b1.0 c-0.4 g1.9 i-0.6 j-0.3 k0.9 m-0.3 n0.3 p-0.4 q0.8 r2.2 s1.0 t0.5
!capisc 7.4 a0.4 b0.9 c-0.3 g0.5 n0.6 r0.6
!capita 7.1 a-0.9 b-0.3 d-0.4 g1.8 i-0.3 k0.8 q0.8 r2.0 t0.7
!cart 7.1 d0.4 e0.3 g-0.4 j0.5 p0.7 r-0.3 s0.5
!cass 7.4 a-0.5 l0.5 m0.5 o1.7
!ce 6.7 a-0.6 b0.4 g2.3 k1.3 l0.6 p-0.3 r2.3 s-0.4 t0.4
!cent 7.1 a0.7 e1.0 j1.4 p2.0
!centes 7.1 a0.7 e1.0 j1.4 p2.0
!cerc 7.1 b-0.3 c-0.5 d-0.5 s-0.3
!che 5.1 a1.6 b1.0 c1.7 d2.2 e2.4 f0.9 g0.6 h1.0 l0.8 m1.0 o0.5 p-1.7 q0.6 r1.9 t0.9
!chi 7.4 b-0.3 d0.7 g0.8 i0.8 r0.8
!chia 7.4 a1.0 b2.0 i-0.3 j0.9 m1.4
!chie 6.5 d0.4 e-0.7 g0.7 h0.3 j0.5 p1.3 r0.9 s-0.3
!chiede 6.9 a-0.5 c0.4 f0.4 g0.9 h0.4 i0.5 j0.7 r1.1
!ci 5.1 b2.0 c0.8 g2.3 h2.0 i3.1 j-0.9 k1.4 l0.9 r2.4 s-0.5
!clie 7.4 a0.6 d0.7 s1.4
!client 7.4 a0.6 d0.7 s1.4
!coll 7.1 a-0.8 c0.5 e-0.5 f0.5 g0.4 j0.4 m-0.3 o1.9 r0.6
!collau 7.4 c0.6 g0.5 j0.6 p0.5 r0.6
!colo 7.4 a-0.8 i-0.3 p-0.5 q0.4
!colp 6.5 a-0.9 e0.6 f-0.4 g3.0 l0.5 p-0.7 r3.3
!colpa 6.9 a0.5 e0.8 i0.6 l0.7 r-0.4
!come 7.4 a0.6 b0.6 d0.7 e1.0 s1.6
!comm 7.1 a-0.7 d-0.3 f0.4 g0.6 h1.3 i-0.5 k1.0 m-0.4 n0.3 o0.5 q0.4 r0.6
!commer 7.4 a-0.9 c-0.5 d-0.3 f0.3 g0.7 h1.3 i-0.5 o0.5 r0.6
!como 7.4 a0.5 c0.6 i0.6 m0.9 p1.0
!comp 6.7 c-0.4 d-0.4 e-0.8 h0.3 i-0.3 m0.5 n0.5 s0.8
!compli 7.1 e-0.5 s0.9
!con 5.8 a0.4 c0.5 d-0.7 e0.7 g0.6 h0.9 i1.6 m-0.7 o-0.4 p-0.7 q-0.3 s-0.7
!conc 7.4 a1.0 h0.6 m2.5 t0.4
!concor 7.4 a1.0 h0.6 m2.5 t0.4
!conf 7.1 a1.0 d0.6 e0.7 m1.3 p1.5 s0.4
!cono 7.4 a0.6 d0.4 e-0.3 l0.4 m1.4
!conosc 7.4 a0.6 d0.4 e-0.3 l0.4 m1.4
!cons 6.4 a-0.4 b-0.7 c0.7 d-0.5 e-0.3 f-0.3 i-0.6 j0.9 l-0.4 m0.5 o-0.3 p-1.0 r0.4 s0.6
!conseg 6.9 b-0.4 c1.1 i-0.3 j1.1 l-0.4 m0.7 p-0.7
!cont 6.0 a0.4 d1.3 e-0.5 g-0.9 i1.6 j-0.4 k0.8 m1.5 n0.8 p-0.8 s-0.6
!contat 7.1 a0.5 c0.5 e-0.3 i1.6 k0.7 p-0.3
!conto 7.4 e0.4 j0.4 m0.8 p0.4
!contra 7.4 a-0.3 c-0.4 g-0.4 h0.4 m0.8 p-0.4 r-0.3
!conv 6.9 a0.4 b0.8 c-0.4 d1.3 e-0.5 g-0.5 i0.7 p-0.4 r-0.4
!corr 6.1 a1.3 c0.6 d0.6 g-0.5 i0.6 j0.6 m1.9 p3.3 q0.3 r-0.5
!corris 6.4 a1.2 c0.9 d-0.3 e-0.7 g-0.3 i0.8 j0.7 m1.2 p3.0 s-0.4
!cors 7.4 c0.6 i0.6 k0.5 q0.3
!cosa 7.4 a0.8 b2.0 d0.7 e0.5 f0.9
!cosi 7.4 b0.9 f0.3 g0.5 i-0.3 p0.5 r0.8
!cred 6.9 a-0.4 b-0.5 c-0.3 d0.9 g0.8 h-0.3 k0.5 l1.8 p-0.5 r1.4
!da 5.2 a-0.4 b-0.5 c1.1 d0.9 e0.3 f3.9 h0.6 i-1.1 j-1.1 k2.0 l-0.5 n0.4 p-0.4 q1.0 r0.7 s-1.2 t0.4
!dal 6.1 b0.5 c1.0 e-0.6 g1.0 h0.8 i1.0 j-0.4 p0.8 q0.9 r1.1 s-0.5
!dall 7.1 e-0.6
!dalla 7.4 c0.3 e-0.5
!dare 7.1 e1.2 s1.0
!data 7.4 a-0.6 i-0.3
!degn 7.4 a0.6 c0.4 d1.8 e0.8 l0.7 o0.4
!degnat 7.4 a0.6 c0.4 d1.8 e0.8 l0.7 o0.4
!del 6.3 a0.6 b1.4 c1.2 d1.1 e-0.3 h0.4 k0.5 m1.7 r-0.4
!dell 6.9 e-0.3 i1.3 k-0.3 r0.5
!della 6.9 e-0.3 i1.3 k-0.3 r0.5
!depo 7.4 c0.4 j0.4
!deposi 7.4 c0.4 j0.4
!dett 7.1 a-0.7 c0.8 g1.1 h-0.4 r1.3 s0.6 t0.4
!detto 7.1 a-0.7 c0.8 g1.1 h-0.4 r1.3 s0.6 t0.4
!devo 7.4 a-0.4 m-0.4 o0.9
!di 4.7 a1.6 b1.2 c2.9 d2.2 e2.4 f0.3 g0.4 h-0.6 i2.3 j-0.7 k0.9 l0.7 m0.3 n0.5 p1.6 q0.5 r1.3 s-1.8
!dici 7.4 a-0.5 o0.4
!dico 7.4 a0.3 b1.5 c0.6 f-0.3 g0.4 h0.5 m-0.3 o-0.3 r0.5
!dipe 7.4 a0.4 c0.8 d0.6 e-0.3 f1.6 m0.5
!dipend 7.4 a0.4 c0.8 d0.6 e-0.3 f1.6 m0.5
!dire 7.4 a0.7 b-0.4 c-0.3 d-0.4 g-0.4 q0.3
!dirl 7.4 a0.3 c0.7 m0.9 s0.7
!dirlo 7.4 a0.3 c0.7 m0.9 s0.7
!disc 6.7 b1.0 c0.5 f1.1 h0.8 i-0.6 l0.5 m-0.4 n0.6 o0.4 p-0.3 s-0.3 t0.5
!discut 6.7 b1.0 c0.5 f1.1 h0.8 i-0.6 l0.5 m-0.4 n0.6 o0.4 p-0.3 s-0.3 t0.5
!disd 7.4 d0.3 e0.4 i0.3
!dopo 7.1 i0.8 j0.5 m0.8
!dorm 7.1 j0.5 l0.8 p0.7 s0.4
!dove 7.4 a0.6 b0.8 e0.8 p-0.3 s2.2
!dovu 7.1 a0.7 e0.5 j0.5 m1.3 p0.9
!dovuto 7.4 a0.4 e0.6 j0.6 p1.1
!e 4.0 a2.5 b0.9 c0.6 d1.1 e3.1 f0.5 h-0.4 m3.5 n1.0 o0.5 p3.0 q-0.5 s-0.8 t0.7
!entr 5.7 a-0.6 d0.5 f-0.4 g-0.7 i-0.8 j0.9 k0.3 l1.0 m0.7 o-0.3 p-0.4 q0.5
!entra 6.7 a-0.6 b0.4 d0.6 g-0.4 i-0.3 j-0.4 l0.8 n0.3 s0.4
!entrat 7.1 a-0.6 c-0.3 j-0.5 p-0.3
!entro 6.5 a0.5 b-0.3 e0.6 h0.3 i-0.3 j1.8 l0.3 m1.3 q0.8 s-0.4 t0.5
!era 6.4 a0.3 b0.8 d0.5 g0.6 h0.8 i-0.5 j-0.3 l-0.4 m2.3 p-0.5 r0.8 s-0.5
!erro 7.4 a-0.8 d-0.4 e-0.5
!errore 7.4 a-0.8 d-0.4 e-0.5
!esce 7.4 a0.6 c1.7 e-0.4 f0.6 i-0.3 m0.3 p1.1
!esis 7.1 d0.7 e0.4 k0.7 p0.6
!esiste 7.4 d0.7 e0.6 p0.7 r-0.3
!esit 7.4 a0.4 c1.0 d0.7
!esito 7.4 a0.4 c1.0 d0.7
!esse 6.7 a-0.5 c0.4 d0.5 g-0.5 i-0.4 k3.2 l0.9 p-0.4
!essere 6.7 a-0.5 c0.4 d0.5 g-0.5 i-0.4 k3.2 l0.9 p-0.4
!euro 6.9 a1.6 b1.7 e1.7 g-0.5 i1.0 p3.6 s-0.3
!fa 7.4 a-0.6 k0.8 m0.3 n-0.4 t0.4
!facc 6.7 a-0.9 b-0.5 c-0.3 d-0.4 e-0.9 f-0.4 g0.3 i-0.3 j-0.4 k1.1 l-0.3 n2.0 o-0.4 q-0.3 r0.4 s-0.7
!faccio 6.9 a-1.4 b-0.5 c-0.3 d-0.3 e-0.8 f-0.4 g0.4 j-0.4 k1.2 n2.1 p-0.6 r0.5 s-0.7
!faci 7.1 a-1.0 e-0.3 g1.2 h0.3 q0.3 r1.3
!facile 7.4 a-1.0 d0.4 g1.2 h0.4 q0.4 r1.4
!fare 6.3 b-0.6 e0.9 i0.3 k1.6 o-0.4 p-0.5 r0.6 s-0.5 t1.4
!farl 7.4 l1.4
!farlo 7.4 l1.4
!fatt 6.1 a0.6 b-0.4 c0.3 d-0.4 g0.4 i-0.7 l-0.5 m0.5 o0.6 p2.3 r0.5 t0.5
!fatto 6.7 a0.8 c0.7 e0.6 g-0.3 j0.8 m-0.3 p1.5 r-0.3 s0.3
!fattur 7.1 c-0.4 e-0.4 j-0.4 o0.8 p0.4 t0.5
!favo 7.4 a0.9 b1.1 c1.0 p1.6
!ferr 7.4 a0.4 b0.7 i0.5
!finc 6.9 a1.4 c0.8 p2.0
!finche 6.9 a1.4 c0.8 p2.0
!fini 6.5 a1.2 d0.4 e-0.4 h1.0 i-0.5 j1.5 m-0.5 o0.6 p0.4 r0.6
!finisc 7.4 a0.5 c-0.4 d0.8 j0.8 o0.5 p-0.5
!fino 6.7 a-0.7 b-0.5 c0.4 e-0.6 g-0.3 i-0.3 l1.2 n0.7 s0.4
!firm 7.1 a0.4 b1.1 c0.7 m0.9 p0.4
!firma 7.4 c0.6 p0.6
!foss 7.4 a-0.4 g1.1 k0.6 l0.3 r1.1
!fosse 7.4 a-0.4 g1.1 k0.6 l0.3 r1.1
!fret 6.3 a-0.4 b-0.4 c0.8 e-0.7 g-0.6 i-0.5 j-0.3 k0.6 m1.1 o-0.4 p-0.4 r-0.5 s-0.5
!fretta 6.3 a-0.4 b-0.4 c0.8 e-0.7 g-0.6 i-0.5 j-0.3 k0.6 m1.1 o-0.4 p-0.4 r-0.5 s-0.5
!funz 7.1 a0.9 e0.7 i0.4 p0.7 t0.8
!funzio 7.1 a0.9 e0.7 i0.4 p0.7 t0.8
!fuor 7.4 a0.5 e1.6 p1.2 s0.3
!fuori 7.4 a0.5 e1.6 p1.2 s0.3
!gior 7.1 j0.4 n0.7 o0.3 p0.9
!giorno 7.4 n0.8 o0.4 p0.3
!giov 7.4 a-0.7 c-0.4 h0.4 k0.9 q1.0
!gioved 7.4 a-0.7 c-0.4 h0.4 k0.9 q1.0
!gli 6.5 b0.4 d1.3 f0.3 h0.5 i-0.5 k0.6 l0.4 n0.7 s-0.5 t0.9
!grad 7.4 b0.9 c-0.3 k0.4 l0.9
!grado 7.4 b0.9 c-0.3 k0.4 l0.9
!ha 5.4 a0.7 b1.7 c1.0 d-0.6 f0.6 g1.0 h-0.5 j-0.3 l0.6 o-0.4 p0.8 q-0.5 r1.3 s-0.9 t0.6
!hann 7.1 a-0.5 d0.3 g0.8 k0.6 n0.5 o-0.4 q0.6 r1.0 t0.4
!hanno 7.1 a-0.5 d0.3 g0.8 k0.6 n0.5 o-0.4 q0.6 r1.0 t0.4
!ho 5.4 d0.7 i-0.4 j0.8 k-0.4 l0.8 m1.3 o0.8 p1.3 r0.7 s1.2 t0.7
!i 5.8 a0.6 b1.8 c0.3 d1.5 e-0.3 g-0.4 i1.2 k-0.5 l1.0 m-0.3 o0.7 p1.4 q0.5 s0.5 t0.3
!il 4.7 a-0.5 b-1.1 c1.0 d0.9 e0.4 f1.8 g-0.5 h1.2 j-0.5 k-0.3 l1.2 m-0.7 n1.7 p-0.5 q0.6 s-0.7
!impo 7.4 m-0.3 o2.6 p0.8 t0.3
!in 5.3 a-0.5 c0.4 d1.3 e-0.7 g0.5 h-0.6 i-1.0 j-0.4 k0.4 l1.2 m0.6 p1.0 q0.9 r0.8
!inca 7.4 a-0.4 b-0.3 f0.4 l2.3 p-0.3
!incass 7.4 a-0.4 b-0.3 f0.4 l2.3 p-0.3
!indi 7.1 a-0.8 d-0.3 h0.3
!indica 7.4 a-0.5 c-0.4
!inol 7.1 a-0.6 c-0.3 k0.4 l0.3 n0.4 p-0.5
!inoltr 7.1 a-0.6 c-0.3 k0.4 l0.3 n0.4 p-0.5
!inte 6.2 a1.1 d0.5 e1.8 g-0.4 i0.5 j1.1 n-0.4 p1.9 r-0.4 s-0.3 t0.5
!intend 7.4 a0.4 e0.4 i1.3
!intenz 7.1 e-0.4 i-0.3 j1.1 p1.5
!interv 7.4 a0.4 b0.3 c0.5 e0.8 j0.4 k0.3 p0.5 t0.7
!invi 7.4 d0.3 i1.4 r0.6
!io 7.4 a0.4 c0.7 p1.5
!l'ha 7.1 a0.4 c-0.3 e1.9 i0.4 l0.4 o0.3 p-0.4
!l'ho 7.4 a0.5 m0.8 p1.7
!la 4.4 a-1.3 b2.4 c-1.1 e-1.1 f0.3 h0.7 i-1.2 k0.8 l1.7 m-0.4 o3.6 p1.4 s1.6
!lame 6.7 a-0.6 c-0.4 d-0.4 e0.4 g2.0 h0.7 i-0.4 l-0.4 p-0.3 r2.5 s-0.4 t0.6
!lament 6.7 a-0.6 c-0.4 d-0.4 e0.4 g2.0 h0.7 i-0.4 l-0.4 p-0.3 r2.5 s-0.4 t0.6
!lasc 6.4 c-0.8 e-0.6 g-0.4 i0.6 j0.7 r-0.5 s-0.5
!lascia 6.5 a0.5 c-0.5 d0.3 e-0.5 g-0.4 i0.7 j0.7 r-0.6
!lavo 6.7 a1.0 b0.4 c-0.6 d1.5 e0.8 g-0.4 i-0.6 l-0.3 n0.5 p0.9 s-0.4
!lavora 6.9 a0.9 c-0.4 d0.9 e0.3 g-0.4 i-0.5 m0.4 p1.0 s-0.3
!le 5.8 a1.1 b2.3 c0.3 d1.0 f0.8 i-0.5 j-0.5 k1.3 l1.5 n1.5 o0.9 p1.9
!legg 6.9 d-0.4 e-0.4 i-0.5 p-0.5 s2.4
!legger 7.4 a-0.4 e-0.3
!lett 7.1 a-0.7 d-0.3 f0.4 g0.4 h0.4 o0.6 p-0.4 q1.8 r0.7 t-0.4
!letto 7.4 a-0.6 g0.5 h0.4 k-0.3 o0.7 p-0.3 q1.9 r0.7
!li 5.7 a0.7 b0.8 d1.9 g-1.0 i-0.4 j-0.4 k0.5 l1.0 m1.7 p0.7 r-0.4 s0.9 t0.4
!liqu 6.7 e-0.3 g-0.3 i-0.3 l0.5 m0.9 o1.2 p0.4 t0.7
!liquid 6.7 e-0.3 g-0.3 i-0.3 l0.5 m0.9 o1.2 p0.4 t0.7
!lira 7.4 c-0.3 d0.9 e0.7 p1.0
!liti 6.9 b0.8 d-0.3 e-0.4 i0.7 r-0.4
!litiga 7.1 b0.8 e-0.4 i0.7 r-0.4
!lo 5.2 a1.0 b0.4 c1.2 d0.6 e1.2 g0.7 h1.0 i0.4 j0.9 m1.2 o0.9 r0.6 s-0.3 t0.8
!loca 7.4 a0.4 c0.4 d0.5 m0.8 p1.3
!mai 5.3 b-0.5 c0.7 d0.7 e0.6 f-0.5 g1.5 i-0.3 k-0.4 l-0.5 m1.5 n-0.7 o-0.5 p0.9 q0.5 r1.8 s0.7
!mail 7.1 a0.6 c1.3 d2.4 o0.5 p-0.3 s-0.3
!manc 7.4 a0.9 d0.5 e1.6 g-0.4 r-0.5 s0.7
!mand 7.1 c0.6 d1.2 e-0.3 j0.6 l0.8 n0.5 t0.6
!mandat 7.4 c0.5 d0.8 j0.7 l0.6 q0.3
!marz 7.4 a-0.4 n0.3 q0.4
!marzo 7.4 a-0.4 n0.3 q0.4
!me 6.1 b1.4 e-1.0 f0.3 i0.6 k0.5 l-0.4 m1.2 o1.1 p0.4 q1.2 s-0.5 t-0.3
!mess 7.1 a-0.4 g0.3 m0.6 p-0.4
!messo 7.4 d-0.4 g0.4 m0.8 t0.3
!mett 6.5 a0.7 b-0.4 c1.1 d0.3 e-0.5 g-0.4 i-0.4 l0.6 m0.4
!metter 7.1 a0.5 c1.1 d0.3 e-0.4 l0.9 m0.7 p-0.4
!mi 5.4 a-0.6 b0.7 d1.3 h-0.6 i0.7 j0.5 k0.9 l0.5 m-0.6 n-0.5 o1.3 p-1.4 q0.4 r0.8
!mia 7.4 a0.4 c0.8 j0.9
!mio 6.9 a0.4 b-0.4 c0.3 d1.2 e-0.4 f0.4 m0.6 p0.8
!modo 7.4 a0.6 c1.3 e0.5 i0.9 q0.4
!n'e 7.4 a0.7 d0.8 e0.4 g-0.3 i0.9 n0.3 t0.3
!nasc 7.4 b0.8 l1.3
!nascon 7.4 b0.8 l1.3
!nata 7.4 a-0.4 l1.5 t0.6
!natale 7.4 a-0.4 l1.5 t0.6
!ne 5.3 a2.6 b2.2 c1.1 d0.7 e1.4 f1.0 g-0.5 h0.5 i1.0 j-0.4 k1.2 m2.2 n-0.4 o-0.5 p3.4 q0.5 t0.9
!nean 6.7 a0.8 b0.4 e1.4 i0.9 k-0.3 m0.6 p0.7 s-0.4
!neanch 6.7 a0.8 b0.4 e1.4 i0.9 k-0.3 m0.6 p0.7 s-0.4
!nego 7.4 c0.6 d0.5 i0.8 l0.5
!nel 6.9 a0.5 h0.4 j0.7 l0.5 m0.9 n0.5 o0.5
!nemm 6.0 a0.7 b0.6 c1.1 d2.0 e0.9 f0.9 g-0.5 i0.4 k-0.3 l0.6 p0.6 s0.5
!nemmen 6.0 a0.7 b0.6 c1.1 d2.0 e0.9 f0.9 g-0.5 i0.4 k-0.3 l0.6 p0.6 s0.5
!nepp 7.4 c0.4 e-0.3 g0.5 h0.5 k-0.3 m0.5 n-0.3 o0.5 r0.8 t1.0
!neppur 7.4 c0.4 e-0.3 g0.5 h0.5 k-0.3 m0.5 n-0.3 o0.5 r0.8 t1.0
!ness 5.5 a1.2 b0.9 c-0.7 d1.7 e0.8 f1.0 h-0.3 i-0.7 k0.3 l0.8 m0.7 n1.7 o0.8 p-0.7 r0.6 t0.5
!nessun 5.5 a1.2 b0.9 c-0.7 d1.7 e0.8 f1.0 h-0.3 i-0.7 k0.3 l0.8 m0.7 n1.7 o0.8 p-0.7 r0.6 t0.5
!nien 5.8 a1.1 b0.8 c1.5 f0.5 g-0.7 h-0.3 i-0.9 j0.5 k1.4 m1.5 p1.0 t0.5
!niente 5.8 a1.1 b0.8 c1.5 f0.5 g-0.7 h-0.3 i-0.9 j0.5 k1.4 m1.5 p1.0 t0.5
!nome 7.4 a0.5 b1.0 c0.6 e0.6 i0.5 t0.9
!nomi 7.4 a-0.5
!non 5.6 a1.1 b1.2 c1.0 g0.5 i-1.2 k0.3 l1.5 m2.7 n-0.3 p2.9 q-0.4 r1.0 s0.8 t0.6
!nost 7.4 a0.4 c0.6 d0.4 t0.9
!nott 7.4 j0.6 l0.9 p0.7 s0.5
!notte 7.4 j0.6 l0.9 p0.7 s0.5
!null 5.4 d1.8 e-0.4 g-0.3 i1.2 k0.8 l-0.5 n0.4 o0.6 p1.2 r0.3 s-0.8 t0.4
!nulla 5.4 d1.8 e-0.4 g-0.3 i1.2 k0.8 l-0.5 n0.4 o0.6 p1.2 r0.3 s-0.8 t0.4
!nuov 6.9 d-0.3 i0.8 l0.6 p-0.3 r-0.4
!nuova 7.4 d-0.4 l0.4 r-0.4
!nuovo 7.4 a0.3 i1.0 q0.3
!occo 7.4 a-0.4 e-0.4 g0.8 h1.0 k1.4 q0.4 r0.8
!occorr 7.4 a-0.4 e-0.4 g0.8 h1.0 k1.4 q0.4 r0.8
!offe 7.4 a0.3 i1.4
!offend 7.4 a0.3 i1.4
!offr 7.4 b1.2 d0.8
!offre 7.4 b1.2 d0.8
!oltr 7.1 e0.4 i1.2 n0.7 o0.3
!oltre 7.1 e0.4 i1.2 n0.7 o0.3
!onor 7.4 l1.2 m0.9 p0.8
!ora 6.9 a0.9 c1.1 i-0.4 j1.0 k0.4 p1.0 r-0.4 t0.9
!ordi 7.4 a-1.1 e-0.4 f0.3 o2.1 p-0.3
!paga 5.2 a-1.3 c-1.2 d-0.9 e-0.6 g-1.1 i-1.3 n1.1 o0.5 p1.2 r-0.7 s-1.2
!pagare 6.7 a-0.8 b-0.3 c-0.6 e-0.4 h-0.4 i-0.3 j0.8 m-0.6 o0.8 p0.4 s-0.4
!pagato 7.4 b-0.3 c0.5 m0.9 t0.4
!pagava 7.4 a-0.4 e-0.3 n1.2
!pagh 7.1 d-0.3 j1.1 p1.7 s0.6
!pagher 7.1 d-0.3 j1.1 p1.7 s0.6
!pago 6.5 a1.6 b2.0 c-0.4 d0.9 e0.6 g-0.5 i-0.3 m-0.4 p4.0 r-0.3
!parc 7.1 a-0.3 b1.3 g-0.3 i-0.3 l1.2 p0.7 r-0.3
!parcel 7.4 b1.4 l1.3 p0.8
!parl 6.5 a1.2 b0.6 c1.3 d-0.4 e0.6 k1.1 m1.7 p0.5 q0.5 t0.5
!parla 7.4 a0.6 b0.9 m0.8 p1.3
!parlat 7.4 b-0.4 e-0.3 m1.4 p-0.3 q0.8 r0.4
!paro 7.1 a-0.4 b0.4 g0.4 r0.3
!parole 7.1 a-0.4 b0.4 g0.4 r0.3
!part 5.9 b-0.4 d0.7 f1.1 g-0.7 j-0.4 k3.4 n-0.3 p-0.7 r-0.4 s-0.6 t1.3
!parte 6.5 b-0.4 c-0.6 d0.9 e-0.4 f1.4 g-0.4 k1.9 p-0.7 s-0.4
!partec 7.4 a-0.8 k2.6
!partit 7.4 a0.6 c1.3 e0.4 i0.4 o0.3 t0.8
!pass 6.5 b0.6 e-0.7 g0.3 i-0.3 p0.5
!passa 7.4 e-0.3 h-0.3 r-0.4
!passar 7.4 g0.5 h0.6 r0.5
!passat 7.4 a0.5 b1.0 p0.8
!patt 7.4 a0.3 j1.3 m2.1
!pattui 7.4 a0.3 j1.3 m2.1
!pens 6.9 b0.8 c-0.4 d-0.4 g1.0 i-0.4 p1.1 q0.7 r1.1
!pensat 7.4 g0.4 p0.6 q0.9 r0.4
!per 5.1 a0.6 b-0.6 c0.7 e0.9 g1.1 j1.0 k0.6 l0.4 m0.8 n1.2 o-0.4 p1.8 q-0.3 r1.6 s-0.3 t0.5
!perc 6.5 a-0.5 b-0.3 d0.4 e0.4 i-0.4 j-0.3 o0.9 q0.4 s-0.5
!perche 6.7 a-0.3 d0.5 e0.4 j-0.3 o0.7 r-0.3 s-0.5
!perd 7.4 g0.5 i0.6 r0.5
!perm 7.4 a0.5 e0.9 i1.2
!pied 7.1 c-0.3 g0.3 p0.5
!piedi 7.4 e0.5 p0.7
!piu 4.8 b1.8 c-0.7 d0.7 e-0.4 f0.4 g-0.7 i1.8 j-1.3 k-1.0 m-0.3 n0.5 o0.5 r-0.6 s-1.5 t0.7
!port 7.4 d0.6 i0.8 j0.3 s0.4
!poss 5.9 a0.8 b2.0 c0.4 d0.5 e0.5 g-0.7 h-0.5 i0.9 j-0.4 k0.7 l1.8 m1.3 n0.3 o0.8 p-1.0 s0.8
!possia 7.1 a0.6 b0.7 e0.4 i0.9 l1.6
!posso 6.4 b1.4 e0.3 g-0.5 h-0.4 i0.3 j-0.3 k0.5 l0.5 m1.6 n0.7 o0.9 p-0.7 s1.1 t-0.3
!post 6.9 a-0.6 b1.0 d-0.4 e1.1 k-0.4 o0.5 p-0.5 q0.3 s0.5
!posta 7.1 a-0.8 d-0.4 k-0.3 m0.4 o0.5 p-0.4 q0.4
!potr 6.9 a-0.7 g-0.3 k2.7 l0.8 r0.6
!potrem 7.4 a-0.6 i0.4 k1.7 l0.4 r0.8 t0.4
!prat 7.1 g0.4 j0.5 p0.4 r0.3 t0.7
!pratic 7.4 c0.4 g0.5 j0.6 r0.4 t0.7
!prem 7.1 a-0.6 c-0.4 d-0.4 f0.9 g0.5 r0.4
!premur 7.4 a-0.4 d-0.3 f0.6 g0.5 r0.4
!pren 7.1 a-0.5 b-0.3 c-0.4 d-0.3 f0.3
!pres 6.4 a-1.7 b-0.6 c0.3 e-0.7 f0.7 g0.7 h0.6 i-0.3 k3.0 s-0.5
!presen 6.9 a-1.0 c0.9 e-0.4 g-0.4 i-0.5 k3.4 l0.3 m-0.4 r-0.3 s-0.4
!presid 7.4 a-0.7 b-0.4 c-0.5 f0.8 g0.7 h0.8 i-0.6
!prev 7.4 a0.8 c1.5 d1.2 i-0.3 m1.8 p-0.5 q0.4
!preven 7.4 a0.8 c1.5 d1.2 i-0.3 m1.8 p-0.5 q0.4
!prim 6.4 a0.9 b-0.5 c2.3 e0.6 g-0.5 i-0.6 j-0.4 p1.4 r-0.3 s0.4
!prima 6.4 a0.9 b-0.5 c2.3 e0.6 g-0.5 i-0.6 j-0.4 p1.4 r-0.3 s0.4
!prob 6.4 a-1.0 d-0.4 g-0.6 i-0.5 l0.5 n1.6 p-0.5 q-0.4 r-0.6 t1.2
!proble 6.4 a-1.0 d-0.4 g-0.6 i-0.5 l0.5 n1.6 p-0.5 q-0.4 r-0.6 t1.2
!proc 7.4 c-0.3 e1.2 i0.7 p0.4
!proced 7.4 c-0.3 e1.2 i0.7 p0.4
!prop 7.4 a0.4 b0.3 e1.6 o0.4
!pros 6.5 a1.4 b0.4 c1.0 g-0.4 i2.2 p0.6 r-0.3
!proseg 7.1 a0.9 b0.5 i1.6
!prossi 7.1 a0.7 c1.3 i0.8 p0.8 s0.3
!pubb 7.4 a0.7 d1.3 i-0.3 j-0.4 p-0.3 s1.2
!pubbli 7.4 a0.7 d1.3 i-0.3 j-0.4 p-0.3 s1.2
!puo 5.8 a0.4 b-0.5 c-0.8 d-0.3 e0.9 m0.5 n0.5 p-0.8 s1.3 t0.5
!qual 7.1 b-0.4 k-0.4 n-0.3 o0.7 p0.5
!qualcu 7.4 k-0.3 p0.7
!quan 6.4 a1.1 b1.2 c0.7 g-0.5 k0.5 l0.6 p1.0 s2.8
!quando 6.9 b0.4 c0.4 g-0.3 k0.6 l0.7 s0.5
!quel 6.4 b0.5 d1.1 e2.0 f-0.4 h0.3 i-0.5 j0.4 k0.7 l1.3 m-0.3 n0.4 o0.7 p-0.6
!quello 6.9 a0.3 b0.4 d0.3 e1.5 f-0.3 j0.6 k0.7 m-0.5 o0.8 p-0.3
!ques 6.9 a0.4 c0.5 d1.1 e-0.4 i-0.5 j-0.3 m-0.4 o-0.3 p0.6 s0.4
!questo 7.4 e-0.3 m-0.3 p0.9
!quot 6.9 a-0.4 m-0.4
!quota 7.1 a-0.4 m-0.3
!racc 7.4 a0.4 b1.5 e1.4 s1.6
!raccon 7.4 a0.4 b1.5 e1.4 s1.6
!ragg 7.4 b0.3 e0.5 i0.6 k0.6
!raggiu 7.4 b0.3 e0.5 i0.6 k0.6
!ranc 7.4 a0.6 b1.4 i1.6 p-0.5
!rancor 7.4 a0.6 b1.4 i1.6 p-0.5
!regi 7.1 c-0.4 e-0.7 k0.3 n0.5 o2.3 p0.3 r0.3
!regist 7.1 c-0.4 e-0.7 k0.3 n0.5 o2.3 p0.3 r0.3
!rela 7.4 a0.3 e0.4 i0.5 m-0.3 o0.8
!rest 7.1 a0.5 c0.6 e0.6 t0.7
!rett 7.4 r-0.3
!retta 7.4 r-0.3
!rice 6.3 a0.5 b-0.3 c0.4 d0.5 g-0.4 i0.4 o0.6 r-0.4 t1.5
!riceve 7.1 j0.5 t0.5
!ricevu 7.1 d0.7 i0.6 o0.8 p0.4
!rich 6.7 d1.2 e-0.5 f0.4 g-0.3 i-0.4 k-0.4 s0.4
!richia 7.4 a0.4 d1.5 e-0.3 f0.6 s0.6
!richie 7.1 j0.3 p0.4
!rico 6.5 a1.0 b0.4 c0.7 d0.5 e0.9 g-0.4 i-0.4 j-0.4 k0.6 m2.6 p0.4 s0.8 t0.4
!ricono 6.9 a0.8 b-0.4 c0.6 d0.8 e1.1 i-0.3 j-0.4 m1.9 p0.6 s1.0
!ries 6.7 a-0.7 f0.4 g-0.3 k2.5 m0.4 q0.6 s-0.3
!riesco 6.9 a-0.7 f0.4 g-0.3 k2.7 m0.5 q0.7 r0.3 s-0.4
!rimb 6.7 b0.3 f1.1 j-0.3 k-0.4 n-0.4 o1.6 p0.5 q0.3
!rimbor 6.7 b0.3 f1.1 j-0.3 k-0.4 n-0.4 o1.6 p0.5 q0.3
!rinn 6.2 e0.9 f-0.4 g-0.5 h-0.3 i2.1 j-0.4 n-0.4 o0.4 p-0.6 q-0.3 s-0.3
!rinnov 6.2 e0.9 f-0.4 g-0.5 h-0.3 i2.1 j-0.4 n-0.4 o0.4 p-0.6 q-0.3 s-0.3
!ripa 7.4 a0.7 c0.5 e1.0 i0.5 j0.7
!ripo 7.4 a-0.5 e-0.4 m-0.4 o1.4
!riport 7.4 a-0.5 e-0.4 m-0.4 o1.4
!ripr 7.4 e0.4 p0.5
!risc 6.9 b-0.3 c-0.5 d1.3 i-0.4 j0.6 l0.4 q1.1 s0.4
!riscon 6.9 b-0.3 c-0.5 d1.3 i-0.4 j0.6 l0.4 q1.1 s0.4
!risp 5.1 a1.0 c1.7 d4.6 e0.5 f1.3 g-1.4 i-0.8 j0.5 k-0.3 l0.6 n-0.4 o-0.5 p-1.3 q0.6 r-0.5 s1.1 t0.9
!rispet 7.4 b-0.3 c1.2 d-0.7 g-0.4 l1.3 m0.3 n-0.3 p-0.4 q0.7 t0.4
!rispon 5.4 b0.3 c1.1 d3.0 f0.8 g-0.9 i-0.3 o-0.5 p-1.0 s0.7 t0.3
!rispos 6.7 a1.2 d2.8 e0.6 f0.9 g-0.4 i-0.4 j1.3 s0.8 t0.6
!risu 7.4 a0.4 c0.8 m0.9 o0.4 p-0.4
!risult 7.4 a0.4 c0.8 m0.9 o0.4 p-0.4
!rius 6.7 a-1.4 c-0.3 e-0.4 i-0.4 j-0.3 l3.3 p-0.6 r0.6 s-0.4 t-0.3
!riusci 6.7 a-1.4 c-0.3 e-0.4 i-0.4 j-0.3 l3.3 p-0.6 r0.6 s-0.4 t-0.3
!sa 7.1 a0.7 d1.0 i1.2 j0.6 s0.4
!sald 5.9 a1.3 b0.4 c0.3 d0.3 e-0.5 g-0.6 j-0.6 m0.9 o-0.3 p3.5 r-0.6
!saldar 6.9 a0.8 b0.7 d0.8 e-0.6 g-0.4 i0.4 p1.7 s0.6
!saldo 6.9 a0.4 c0.7 i-0.3 p1.5
!sape 6.7 d1.0 f0.6 i0.4 k-0.5 l-0.3 m-0.4 p-0.4 r0.3 s0.6 t-0.4
!sara 6.0 a0.7 b-0.4 d0.5 e-0.6 g-0.5 i1.2 m1.2 p3.0 r-0.4
!sarann 7.4 j0.3
!scal 7.1 a1.0 d0.3 k0.4 m1.9 n-0.4
!scalat 7.4 a1.1 d0.5 k0.4 m2.0 n-0.4
!sche 7.1 a0.7 e1.4 f1.4 j1.1 p0.4
!scherz 7.4 a0.5 e0.9 f1.5 j1.1
!scon 7.4 a0.5 e0.9 i0.5 m0.3 t0.7
!scri 6.3 a-0.4 c0.3 d1.0 f0.3 g0.8 i-0.4 j-0.3 k0.9 m-0.7 n0.4 o2.1 p-0.8 r0.9 s0.7 t-0.5
!scritt 6.5 c0.3 d1.2 g0.4 k0.7 m-0.5 o2.0 p-0.6 r0.5 s0.9 t-0.4
!scus 7.4 g0.7 i0.4 r0.9 s-0.3
!se 5.8 a0.9 b0.7 d1.4 f0.6 g-0.6 i1.7 j-0.4 k0.5 l0.4 m0.4 n0.4 s-0.7
!sei 6.9 c0.4 f0.5 i1.1 r0.6
!sent 6.7 a0.9 b0.4 d0.8 e0.7 g-0.3 i1.1 r-0.4 s0.4
!sento 7.1 a0.4 b0.5 d0.4 r-0.3 s0.5
!senz 7.1 a-0.5 c-0.4 d0.7 i-0.3 k-0.3 l1.1 m-0.3 o-0.3 s-0.3
!senza 7.1 a-0.5 c-0.4 d0.7 i-0.3 k-0.3 l1.1 m-0.3 o-0.3 s-0.3
!serv 6.1 a-1.0 e-0.5 f0.5 h0.4 i0.3 j-0.4 k0.9 l0.4 r0.6 s-0.8
!serve 6.7 a-0.6 d-0.4 e-0.3 h0.7 j-0.3 k0.8 n0.3 p-0.4 s-0.7
!sett 7.1 f0.7 h-0.3 i-0.4 m0.6
!settim 7.1 f0.7 h-0.3 i-0.4 m0.6
!si 4.8 a1.0 b-0.4 d1.1 e1.9 g0.4 h0.3 i0.4 k-0.5 m0.5 q0.3 r0.7 s1.4 t1.0
!sia 7.1 d1.5 e0.8 h0.5 i0.3 m0.3 q0.3 r0.4
!siam 6.3 a0.7 c0.5 d1.1 e-0.4 i0.4 j-0.4 m0.6 p-0.5 r0.4 s0.3
!siamo 6.3 a0.7 c0.5 d1.1 e-0.4 i0.4 j-0.4 m0.6 p-0.5 r0.4 s0.3
!siet 7.4 a0.8 b0.9 i0.8 p0.6
!siete 7.4 a0.8 b0.9 i0.8 p0.6
!sign 7.4 d1.6 i-0.3 n0.4 o0.5 s-0.3
!so 5.9 a0.6 b0.8 c0.7 d0.8 e0.8 h0.4 i0.5 j-0.4 k0.5 l1.5 o0.4 r0.8 s0.4 t0.8
!sold 7.1 c-0.3 d-0.4 e1.0 g0.6 p1.0 q1.1 r0.6
!soldi 7.4 a-0.3 d-0.3 g0.8 q1.2 r0.7
!solo 7.4 a-0.5 d0.3 e-0.5 g1.9 h1.6 n1.1 r0.8
!sono 5.5 a1.5 c1.6 e0.5 f1.3 h0.7 i0.5 k1.4 l0.8 m2.1 n0.8 o0.5 p-0.6 s-0.4 t1.1
!spav 7.4 a-0.5 g0.8 l0.8 m-0.3 r1.0
!spaven 7.4 a-0.5 g0.8 l0.8 m-0.3 r1.0
!sped 7.4 a0.7 c0.4 e1.9 l0.5 p-0.4 t0.8
!sper 7.4 e0.6 h0.4
!spes 6.5 a-0.5 c-0.4 d-0.5 e-0.4 f0.4 g1.4 h-0.3 i-0.6 k0.7 l0.5 m1.1 q1.1 r1.8 s-0.5
!spese 7.1 a0.4 b0.4 e-0.4 f0.5 g-0.5 m1.4 o0.4 p0.4
!spesso 7.4 a-0.7 b-0.3 g1.4 h-0.3 k0.6 r1.5 t0.4
!spie 7.4 a-0.4 e-0.4 g0.9 r1.1
!sta 7.4 b0.9 e0.4 i0.7 p0.6
!stam 6.5 a0.6 c0.6 e1.7 g-0.6 m0.4 r0.5 s-0.4 t1.9
!stampa 6.5 a0.6 c0.6 e1.7 g-0.6 m0.4 r0.5 s-0.4 t1.9
!stan 7.4 a-0.5 e-0.3
!stat 6.0 a1.0 c0.6 e1.1 h0.4 j-0.5 k0.9 l0.8 m2.4 n0.3 o-0.4 p-0.9 s-0.5 t-0.5
!stato 6.2 a1.4 c0.9 e0.6 i-0.5 j-0.4 k1.1 m2.7 n0.4 o-0.3 p-0.8 s-0.3 t-0.5
!stor 6.9 d0.6 f0.7 h-0.4 j0.5 m1.6 n-0.3 o0.6 q0.3
!storie 7.4 a-0.4 b0.4 e0.3 f0.7 h-0.4 n-0.3 o0.7 q0.4
!stud 7.1 a-0.3 c0.7 d-0.3 i0.5 k1.0 m0.3 n0.7
!studio 7.4 a-0.6 d-0.3 k1.0 m0.4 n0.8
!su 6.9 b0.5 d0.6 e0.7 h-0.4 i0.3 k0.6 m0.6 o0.5 s0.6
!sua 6.9 a-0.4 l1.9
!succ 7.4 a-0.4 c-0.3 e-0.3 g1.3 h0.9 r1.2
!sul 7.1 a0.5 e0.7 h0.3 i-0.4 n-0.3 q0.5 r-0.4
!tele 6.0 b-0.4 c1.0 d1.7 e1.9 g0.8 h0.5 i-0.7 j-0.5 k-0.4 m-0.4 o0.5 p0.8 r1.5 s-0.5 t-0.3
!telefo 6.0 b-0.4 c1.0 d1.7 e1.9 g0.8 h0.5 i-0.7 j-0.5 k-0.4 m-0.4 o0.5 p0.8 r1.5 s-0.5 t-0.3
!tene 7.4 c0.4 e0.4 f0.6 s0.7
!ti 7.4 e0.3 i0.3
!torn 6.9 a0.8 b0.9 c0.7 d-0.4 e0.9 g-0.4 i-0.4 m0.6 o0.6 p-0.5 r-0.3 s0.8 t0.4
!tornan 7.4 a0.7 b1.0 d-0.4 e1.1 m0.9 p-0.3 t0.4
!tra 7.1 c0.4 d1.1 g0.5 h1.4 i-0.3 k0.4 p-0.4 r0.6 s0.5 t0.9
!tras 7.4 a0.4 d-0.3 e0.6
!trat 7.4 a0.6 d1.0 s1.5
!tratta 7.4 a0.6 d1.0 s1.5
!tre 7.4 d0.4 g0.5 p0.5 q0.3 r0.5
!trov 6.1 a-0.7 b2.1 c-0.5 d-0.6 e-0.5 i1.3 j-0.4 k-0.4 m-0.4 o1.0 q-0.4 s-0.5 t1.7
!trova 7.4 b0.5 i0.6
!trovat 7.1 b1.8 d-0.4 e-0.5 g0.4 i1.4 p1.3
!trovo 6.9 a-1.1 d-0.3 e-0.3 f-0.5 m-0.3 o1.4 p-0.9 t2.2
!un 5.0 a0.6 b0.9 d0.6 e2.6 f1.1 g3.5 j0.5 k-0.4 l-0.7 n-0.4 p2.8 q-0.5 r4.5 s-0.8
!una 5.3 a1.3 b0.5 c3.1 d1.1 e1.5 g0.8 i0.6 j-0.9 k-0.5 l-0.4 m-0.5 p0.9 r1.7 s-0.5 t0.5
!uno 7.1 b-0.3 d-0.4 e0.8 f1.8 g0.4 j1.0 r0.4 s-0.4
!usci 7.4 a0.7 c1.0 e0.6 j0.9 p1.4
!va 6.9 a0.7 c-0.5 d-0.5 e2.5 g-0.8 i-0.3 l0.3 o0.4 p-0.6 s-0.3
!vali 7.4 b0.5 f0.7 p0.8
!ve 7.4 b0.9 p0.8 s0.7
!vede 6.7 c1.0 g0.7 h1.3 j-0.5 p0.4 q1.2 r0.8 s-0.4 t-0.3
!vedeva 7.4 a-0.6 c0.3 e-0.4 g1.0 h1.4 q0.3 r1.1
!vedi 7.4 a-0.6 d0.4 h1.2 i-0.5 k2.3
!vediam 7.4 a-0.6 d0.4 h1.2 i-0.5 k2.3
!vedo 6.9 c0.8 d-0.4 e0.4 g-0.3 p1.1 s0.5
!vedr 7.1 a0.4 d0.6 e0.3 j0.3 p2.0 s0.6
!vedret 7.1 a0.4 d0.6 e0.3 j0.3 p2.0 s0.6
!veng 6.9 a-0.7 b-0.3 c-0.3 d-0.5 e0.7 h0.9 i-0.5 j0.4 k2.4 n0.4 p-0.4 q0.5 r0.5 t0.4
!vengo 7.1 a-1.1 b-0.3 d-0.5 h0.9 i-0.4 k2.5 n0.4 p-0.3 q0.5 r0.6 t0.4
!veni 6.9 a-0.5 f0.5 k2.4 m0.6 n0.9 q0.7 r0.5 s-0.4
!venire 6.9 a-0.5 f0.5 k2.4 m0.6 n0.9 q0.7 r0.5 s-0.4
!verr 6.4 a1.3 b0.4 f0.7 i-0.4 m1.0 o-0.3 p2.6
!verra 6.7 a1.2 m0.9 p2.0
!verran 7.4 b0.7 f0.9 p0.8
!vers 6.4 a1.1 c0.7 e-0.3 g-0.3 j2.1 m0.6 p2.8 r-0.3
!versa 7.4 e-0.3 i0.6 j0.4 p0.8
!verser 7.4 a0.5 c0.7 j1.5 p0.9
!verso 7.4 a0.5 m0.9 p1.0
!vi 6.2 a0.7 b-0.4 c0.3 e-1.2 g-0.5 h0.4 i0.3 k-0.4 l-0.3 n1.7 o-0.4 p0.7 s1.0 t-0.3
!via 6.4 a-0.4 c-0.5 e1.0 f0.4 j0.5 p-0.4 q0.4 s-0.4
!vien 6.7 a1.0 b-0.5 d1.2 f0.6 i-0.4 j0.8 l-0.4 m1.1 p0.9
!viene 6.7 a1.0 b-0.5 d1.2 f0.6 i-0.4 j0.8 l-0.4 m1.1 p0.9
!vinc 7.4 d0.4 q0.4
!vist 6.7 b0.5 c1.8 e-0.4 g0.7 i-0.5 n0.9 p-0.4 q-0.5 r1.1 s-0.4 t1.3
!visto 7.1 b0.8 c0.8 e-0.4 g0.9 i-0.3 l-0.4 n0.8 q-0.4 r1.3
!voce 7.4 g0.3 i0.6 s0.5
!vogl 7.1 e-0.5 j0.6
!voglio 7.4 e-0.4 j0.7
!voi 6.4 a1.1 b0.5 d0.5 e1.3 h-0.3 i3.3 m-0.3 p-0.5 q-0.4 r0.3 s-0.4
!vole 6.9 a-0.7 b-0.5 g0.7 h0.9 i-0.4 p-0.3 r0.8 s-0.4 t0.4
!volevo 7.4 a-0.4 b-0.3 c0.3 g0.8 h0.9 m0.4 r1.0 t0.5
!vorr 6.9 a1.1 c0.4 j2.3 s0.4
!vorrei 6.9 a1.1 c0.4 j2.3 s0.4
!vost 6.7 b0.8 c1.1 e0.6 g0.4 h0.4 s0.6
!vostro 7.1 c1.0 g0.6 h0.5 p0.5
!vuol 6.9 a-0.8 b-0.5 e-0.4 g0.4 j-0.5 m-0.4 n-0.4 p-0.4 q0.5 r0.7 t-0.3
!vuole 6.9 a-0.8 b-0.5 e-0.4 g0.4 j-0.5 m-0.4 n-0.4 p-0.4 q0.5 r0.7 t-0.3
a 2.3 a0.4 b2.1 e-0.6 f-1.0 g-0.8 h0.7 i3.3 k-0.7 m-0.4 n-1.1 o-1.5 p1.3 q-1.0 r-1.1 s0.8 t-0.7
a+altr 6.9 a0.3 b0.3 c-0.4 d0.4 e0.5 g-0.4 h-0.5 i1.1
a+bocc 7.4 a-0.4 c0.4 g1.3 r1.6
a+bolo 7.4 a-0.7 i0.3 q0.4
a+camb 7.4 a-0.3 d0.3 m0.4
a+carn 7.4 a0.5 c0.8 i0.8 p0.9
a+casa 6.9 b1.3 e-0.4 g-0.5 i-0.5 k-0.4 n0.5 s-0.5
a+cena 7.4 e-0.4 g0.8 r0.8 s0.8
a+cent 7.4 b1.2 d-0.4 e-0.3 g0.4 k0.4 r0.6
a+che 6.0 a0.7 b-0.4 c1.2 d1.4 e-0.9 f-0.3 g-0.9 j-0.5 m-0.7 o1.1 p-0.6 r-0.4 s1.3
a+chi 6.0 a0.9 b0.5 c0.6 d-0.4 g-0.6 h-0.6 i0.4 k-0.4 l-0.4 m-0.5 r-0.6 s1.8
a+chie 6.9 a-0.5 b-0.5 e0.7 h0.6 i-0.5 l0.8 r0.4 s0.4
a+coll 7.4 a0.6 j-0.3 p1.0
a+colo 7.1 e-0.4 k0.5 l-0.3 m1.8 n-0.3 q1.0 r0.4 t0.7
a+cort 7.4 a-0.6 h0.3 k0.3 l1.3 n0.3
a+cui 7.4 a0.6 d1.2 e0.9 j0.7
a+cune 7.4 a-0.5 b-0.4 e-0.5 f0.4 g0.5 h1.4 r0.8
a+dare 7.4 e0.6 f-0.3 p0.4
a+data 7.1 a-0.8 d0.7 f-0.4 k2.2 l0.6 m0.3 n0.6
a+dest 7.4 b0.9 t0.5
a+dice 7.1 d1.4 e1.1 i-0.5 l0.7 n-0.3 p-0.3
a+dire 7.4 a0.6 e0.6 g-0.3 l0.9 m1.1 s0.6
a+disd 7.4 a-0.4 k1.7
a+disp 7.1 j0.4 s0.7
a+doma 7.4 d0.3 k0.8 t0.8
a+dome 7.1 d0.6
a+dopo 6.9 a-1.0 b-0.4 d-0.3 e-0.3 h0.3 i-0.4 l2.4 n0.4 p-0.4 q0.5 r0.4 s-0.6 t1.3
a+due 7.4 j0.6 p0.8 s0.6
a+esse 7.4 a0.5 c-0.5 e2.0 k0.6 r-0.3
a+farc 7.4 a0.3 d0.5 i0.5 q0.3 r-0.4
a+fare 6.5 d0.6 e0.7 g0.4 j0.5 m-0.6 q0.4 r0.6 s-0.3 t1.0
a+farl 7.4 a0.4 l1.4 s1.2
a+febb 6.1 a0.4 b2.2 d0.7 i1.9 j-0.5 o0.6 p0.8 q0.9 s-0.6
a+ferr 7.1 a0.5 s0.8
a+fine 5.8 a-0.4 b0.8 c-0.9 h0.5 i1.8 j-0.4 l2.1 m-0.4 n0.6 p-0.5 q-0.4 r0.3 s-0.5
a+firm 7.4 d0.5 f0.3 h-0.4 k1.2 m0.4 n0.9
a+gamb 7.4 a-0.4 g0.8 h1.0 r0.8
a+gara 6.9 a0.4 c0.5 e-0.6 i1.2 k0.3 m0.5 s-0.4
a+genn 6.3 b0.3 c0.5 d1.7 e-0.7 f0.5 g-0.5 j-0.3 k0.7 l0.7 p-0.5 q-0.4 s0.3
a+giov 7.4 c-0.4 e0.3 h0.4 k0.6 o-0.3
a+giug 5.9 a-0.5 c0.7 e-0.3 f1.0 g0.9 h1.0 i0.4 j-0.4 m-0.4 n0.5 p-0.6 q0.5 r1.3 t0.5
a+guar 7.4 f0.6 g0.9 n0.4 o0.6 q0.8 r1.2
a+lavo 6.9 a0.5 d0.5 e-0.3 i1.0 p0.5 r-0.5 s-0.3
a+legg 7.4 b-0.3 c-0.4 d0.5 f0.4 h0.3 q0.4 t-0.3
a+lei 6.5 c1.1 e-0.4 f0.5 g0.5 h-0.4 i-0.3 j0.5 k0.4 m0.6 p-0.3 q0.9 r0.5 s0.4
a+lett 7.4 c-0.5 h1.0 k0.7 o0.9 q0.4
a+loro 7.4 a0.6 i0.7 s1.6
a+lugl 7.1 c0.7 e1.1 i-0.3 l0.7 o0.5 p-0.3
a+lui 7.4 b0.4
a+lune 7.4 c-0.4 k0.8
a+magg 6.3 d0.7 e1.1 f0.8 g0.4 h1.4 i-0.3 l0.9 n0.4 p-0.4
a+mali 7.4 a0.3 b0.9 e1.3 g-0.4 i1.6
a+mano 6.7 e0.7 g-0.4 i-0.3 l-0.4 m0.4 o0.3 p0.4
a+marz 6.2 a0.3 b0.7 f0.3 g-0.7 i1.3 l0.7 o0.4 q0.4 r-0.6 s-0.5
a+mate 7.4 e0.4 k0.8 l0.4 s0.5
a+me 6.3 a-0.5 c-0.3 d-0.4 e0.6 g-0.5 h0.7 i-0.4 j-0.6 o1.3 p-0.6 q0.8 t-0.4
a+meno 7.1 a0.4 b-0.4 i0.7 r-0.4
a+meta 6.2 a1.0 b0.7 c0.5 d0.8 e1.3 g-0.6 i0.5 j-0.3 l0.4 m-0.4 p1.4 r-0.4
a+mett 7.4 b0.5 e-0.3 i0.4 l1.1
a+mezz 6.3 a-0.6 c-0.5 e-1.0 g-0.4 m0.6 o0.6 p-0.7 q0.4 s-0.5 t2.0
a+mia 6.9 c-0.4 d-0.6 e-0.4 g1.0 h0.7 j0.5 p0.6 s0.4
a+mila 7.1 c0.4 d1.0 g0.5 h0.7 i0.8 r0.5 s0.4
a+mio 6.7 b-0.5 g1.5 l-0.3 n0.5 p0.7 r1.5
a+nata 6.7 a-0.6 e-0.3 h-0.6 i-0.3 k0.4 l1.4 q-0.4 r-0.5
a+ness 7.1 d-0.4 g1.0 k-0.3 l-0.4 o-0.3 p-0.5 r1.2 s0.8
a+noi 6.5 b0.4 c-0.3 d0.3 e-0.3 g0.4 i-0.5 k0.6 n-0.3 r0.7 s-0.3
a+nost 7.4 a0.3 c0.6 t0.9
a+nova 7.1 d-0.4 e-0.7 k0.3 l0.6 n0.6 o0.3 s0.5
a+nove 6.4 b-0.4 c2.1 d-0.4 h0.3 m-0.4 o-0.3 p-0.5 r0.3 s-0.9
a+occh 7.4 a0.5 d-0.4 e1.5 i-0.3 j0.6 s0.3
a+ogni 7.4 e-0.4
a+orte 7.4 a-0.5 k1.2
a+otto 6.1 b0.5 c0.7 d1.2 g1.5 h2.4 j-0.3 l1.2 m0.4 p-0.5 r0.5 s-0.5
a+paga 7.4 a0.5 e0.5 m0.8 p0.4
a+pagi 6.4 a-0.8 b0.7 c-1.1 e0.4 f0.6 g-0.4 i-0.5 n0.8 p0.3 s-0.6 t-0.4
a+parl 7.1 e0.8 f0.4 g0.6 p-0.4 r0.8 s-0.4
a+parm 7.4 a-0.5 f0.5 g0.3 k1.3 q0.6 r0.6 t0.3
a+part 6.3 a-0.9 b0.4 c-0.3 g0.5 h1.8 j-0.3 o0.6 p-0.4 q0.5 r0.7 s-0.6 t0.3
a+pasq 6.4 b-0.4 d0.5 e0.4 g0.8 h1.2 i0.7 j0.5 n-0.4 o0.7 p-0.4 r1.2
a+post 7.1 b0.4 d-0.5 e0.7 h-0.4 k0.4 p0.4 q-0.3
a+pran 6.9 a0.7 e0.6 g-0.4 h0.5 i-0.4 k-0.3 n0.3 r-0.4 s2.1
a+pren 7.1 c0.7 h-0.3 i0.4 k0.4 l0.5 n0.3 r0.4 t1.6
a+pres 6.9 a-1.2 c0.4 g1.0 h1.0 r-0.5
a+prim 6.7 c1.0 f-0.4 g-0.3 l1.9 p-0.5
a+prot 7.1 m-0.4 p0.4
a+qual 6.9 b-0.4 c-0.4 d1.2 e-0.5 f1.2 h1.1 i-0.4 l-0.5
a+quan 7.1 c0.5 e0.6 g-0.3 p1.3 s0.6
a+quat 7.1 a0.7 b-0.3 e1.4 f0.8 g-0.5 i-0.3 m0.8 r-0.4 s1.1
a+quel 7.4 a0.5 b1.5 s0.9
a+ques 6.1 a0.7 b1.7 c1.2 d0.5 e-0.9 f1.2 g-0.4 i1.1 l-0.3 p-0.5 s-0.6
a+ride 7.4 r-0.4
a+risp 7.4 b1.3 c1.1 l1.2 n-0.4 q0.4 t-0.4
a+riti 6.7 a-0.7 b-0.3 d-0.5 g-0.6 i-0.5 n1.6 q-0.4 r-0.3 s-0.3
a+sald 6.9 b0.7 c-0.3 h0.4 i-0.3 n-0.5 o-0.3 p0.3 q1.3 r-0.5
a+salu 7.4 d0.7 g0.5 n0.8 p0.8 q0.3 r0.6
a+sant 7.4 p0.6
a+scar 7.4 d0.4 n0.3 t0.7
a+scop 7.4 d0.5 i0.5
a+scuo 7.4 k0.7 o0.4
a+segr 7.4 a-0.8 c-0.4 d-0.4 f0.4 k0.3 l0.5 n0.3 t-0.3
a+segu 6.9 b0.9 c-0.3 g-0.4 i1.3 l0.5 r-0.3
a+sei 7.1 a-0.5 i-0.4 l1.3 n-0.4 o1.1 r0.4
a+sett 6.3 a-0.5 c0.7 d-0.4 f-0.6 h0.5 i-0.6 j-0.5 n0.8 p-0.6
a+sing 7.4 b1.0 c-0.5 e-0.3 h0.4 m1.3 p0.6
a+sist 7.1 a-0.5 c-0.4 e0.6 g-0.3 j0.4 o2.2 p-0.3 s-0.4 t-0.3
a+stab 7.4 a0.9 e0.5 j1.9
a+stud 7.4 b0.7 c0.4 t0.9
a+term 7.4 a-0.4 c0.4 i-0.5 j0.4 o0.4
a+tre 6.7 b-0.3 c0.6 d-0.5 f0.6 g0.4 h0.4 i-0.5 k0.4 o0.4 p-0.3 q0.3 s0.3 t-0.3
a+trov 7.4 d0.8 e0.4 i1.0
a+tutt 5.3 a-1.1 b0.9 e-0.5 h0.5 i-0.8 j-0.4 l0.5 m0.6 p-1.0 r1.0 s1.1 t0.4
a+un 5.1 a1.1 c0.7 e0.7 f0.8 g0.5 h-0.4 i2.1 j0.8 k0.5 o0.5 p1.3 r1.0 s-1.0 t-0.4
a+una 6.9 a0.4 b1.5 d-0.6 e-0.4 g-0.5 h-0.4 i1.1 r-0.5
a+uno 7.4 a0.6 e1.5 i0.5 j0.7
a+vede 6.7 b-0.5 d-0.6 e0.6 f0.5 g-0.4 i-0.3 m0.9 o-0.4 r-0.4 t-0.5
a+veni 7.4 a-0.4 d0.5 f0.3 k1.6 m0.5 q0.7 r0.4
a+voce 6.9 a0.7 c1.7 d0.8 f0.5 i0.5 p1.1 r-0.3 s0.4
a+voi 6.1 b0.4 c1.3 e1.1 h0.5 i0.6 j0.9 n0.9 t0.5
a+vost 7.4 a0.6 c0.9 e0.3 p0.7
a+vuot 7.4 a0.4 d0.7 f0.5 p0.5
a3 7.4 b0.7 c0.3 g0.3 o0.5 q-0.3 r0.5
abba 7.4 a-0.4 b0.4 e0.4 j0.5 k0.4
abbi 3.9 a0.8 c0.7 e2.7 h0.6 i1.3 l-0.5 n1.1 p0.4 q1.1 r0.8 s-1.0 t0.6
abbi+aper 7.1 a0.9 c0.5 e1.8 j0.8 o0.4 p-0.4 q0.3 t0.7
abbi+camb 7.4 a-0.4 c0.4 f0.4 i-0.4 t0.7
abbi+chie 7.4 a0.7 e1.7
abbi+deci 6.1 b1.7 d0.3 e-0.5 h0.9 i1.0 j-0.5 p-0.7 s-0.3
abbi+dovu 7.4 a0.4 e1.0 m1.0 p0.4
abbi+gia 6.5 a1.1 d-0.5 e-0.5 f0.4 i1.5 j-0.4 k0.8 m0.5 n-0.5 o0.4 r0.4 s-0.4
abbi+lasc 7.1 a-0.3 g0.5 h0.7 r0.5
abbi+le 7.4 e0.7 j0.9 p0.7
abbi+liti 7.4 e0.3 i0.4
abbi+mai 7.4 a-0.7 f0.3 g0.4 i0.6 q1.4 r1.3
abbi+mand 7.4 a-0.3 r-0.3
abbi+parl 6.9 c0.4 d1.3 e0.4 i1.0 k-0.3 s0.3
abbi+prov 7.1 a0.8 c-0.3 d0.8 e-0.3 f0.7 g0.5 h0.6 i1.0 m0.4
abbi+rice 7.1 c-0.3 d0.3 i0.6 o0.4
abbi+tras 7.4 a-0.7 i-0.4 k0.4
abbi+un 7.4 b1.1 k0.4 l1.0 n1.5 o0.5 s0.8
abbi+vend 7.4 a-0.4 g0.5 h0.9 i0.4 n0.8 r0.6
abbi+vint 7.4 a-0.4 n0.7
abbia 7.4 a-0.7 b-0.4 c0.3 g1.1 m-0.4 p-0.3 q2.1 r1.1
abbiam 4.0 a1.2 e2.7 g-0.5 h0.8 i1.6 l-0.3 n0.9 o0.3 p0.7 q0.6 r0.5 s-0.9 t0.8
abbiat 7.1 c1.5 f-0.3 g-0.3 m-0.4 n1.1
abbo 6.0 a-1.5 d0.8 e-0.7 f0.6 i-0.8 l0.6 m0.4 p-0.6 s-0.6
abbo+alla 7.4 a-0.8 i-0.3 p-0.4
abbo+che 7.4 a-0.3 c0.4 f0.5 h-0.3
abbona 6.1 a-1.4 d1.0 e-0.6 f0.7 i-0.8 m0.4 p-0.6 s-0.5
abbr 6.9 a-0.6 c-0.4 g0.5 q0.4 r0.5
abbrac 6.9 a-0.6 c-0.4 g0.5 q0.4 r0.5
abit 6.5 a0.5 c1.0 f0.4 i-0.3 k0.4 l-0.4 o0.6 r0.5 s0.9
abit+una 7.4 a0.4 c0.4 f0.6 m0.4 s0.5
abita 7.4 a0.4 c0.4 f0.6 m0.4 s0.5
abst 7.4 g1.0 r1.2
abstra 7.4 g1.0 r1.2
acca 6.1 b1.2 c-0.7 f1.2 g0.4 i-1.0 j-0.3 l0.7 n0.4 o1.1 p-0.5 r0.8 t-0.5
acca+a 7.4 b0.6 d-0.3 e-0.4 g1.0 r1.0 s0.8
accadu 7.4 a0.4 e0.3 f1.4 i-0.4
accant 6.5 a-0.4 b0.6 c-0.6 d-0.6 g0.6 i-0.5 j-0.4 k-0.5 m0.7 p-0.3 r1.1 s0.3 t-0.5
acce 5.1 a1.0 b0.7 c0.3 d0.5 e1.4 f1.1 g-0.9 h0.7 i-1.5 j0.9 l1.9 m0.9 p0.7 q0.8 s-0.7
acce+dal 7.4 a-0.3 f0.3
acce+il 7.4 a-0.5 f0.8 g-0.6 h1.1 i-0.4 r-0.4
acce+la 7.1 a0.8 b-0.4 c1.6 d0.4 g-0.3 p1.3
acce+tecn 6.9 a0.8 c-0.4 e2.0 j2.2 p0.3
acce+un 7.4 b0.8 k0.3 l0.9
accend 7.4 a0.5 d0.6 e0.7 p0.8 q0.4
accent 7.4 a-0.4 f0.6 h0.4 k-0.3
accert 6.7 a1.0 c-0.4 e2.5 j2.7 p1.1
acceso 6.9 a0.7 b0.4 c1.6 l0.8 p0.4
access 6.9 b0.9 k0.5 m0.6 q-0.3 r-0.3 t0.3
accett 6.1 c-0.4 e-0.9 f0.6 g-0.9 h0.7 i-0.8 j-0.6 l1.1 m1.2 n-0.3 p-0.7 r-0.6
acco 4.7 b0.3 e0.7 g0.6 h1.2 i1.2 k0.4 l-0.7 m1.7 n-0.8 o1.1 q1.8 r0.8 s-1.1 t0.4
acco+che 7.1 a0.7 e0.4 m1.0 o0.4 p0.4
acco+con 7.4 c0.5 e0.5 i1.2
acco+e 7.1 a-0.6 c0.5 e-0.4 m-0.3 o1.1 q0.4 s0.4
acco+in 7.4 a-0.3
acco+per 7.4 d0.4 e0.4 g0.7 h0.8 q0.8
acco+vers 7.4 m0.9 q1.0
accomp 7.1 a-0.4 d-0.3 n0.8 r-0.3
accont 5.7 a-0.4 c0.7 e0.4 f0.5 g0.5 h1.1 m1.0 n-0.5 o1.6 p0.5 q3.0 r0.6
accord 5.6 a0.8 b1.0 d0.4 e0.8 f0.5 h0.6 i0.5 l-0.5 m1.7 n-0.5 r0.5 s-0.6
accorp 7.4 a-0.7 i1.0
accort 6.9 a0.4 c-0.3 d0.4 g0.6 i0.6 l-0.4 n-0.6 r1.0 s-0.3 t0.8
accr 6.4 a-0.7 b-0.4 f0.6 g-0.5 i-0.4 l1.5 m-0.3 n2.7 o0.5 p-0.4 q2.6 s-0.3 t0.4
accr+il 7.1 a-0.6 f0.5 g-0.4 h0.5 l1.5 n2.4 o0.6 q1.3
accred 6.4 a-0.7 b-0.4 f0.6 g-0.5 i-0.4 l1.5 m-0.3 n2.7 o0.5 p-0.4 q2.6 s-0.3 t0.4
accu 7.1 a-0.4 e-0.5 l0.8 r-0.5
accusa 7.4 e-0.4 r-0.4
achi 7.4 a0.6 c0.4 d0.4 e0.5 j0.8 p0.5 s0.5
achill 7.4 a0.6 c0.4 d0.4 e0.5 j0.8 p0.5 s0.5
acqu 5.1 a-0.9 b0.5 c-0.3 d-0.3 i-0.9 j-1.0 k-0.4 l1.6 m-0.5 o-0.3 p-1.0 q0.7 r0.6 s-0.7
acqu+ha 7.4 c0.9 o0.4
acqu+pass 7.1 a-0.6 e-0.5 n0.5 t0.3
acqua 5.7 b1.0 c-0.4 d-0.5 f-0.4 i-0.8 l0.3 m-0.3 o-0.5 p-0.6
acquis 6.4 a-0.7 b-0.7 c-0.9 d0.3 f0.5 g-0.4 j-0.7 k-0.3 p-0.3 r0.4 s-0.3
acti 7.4 a-0.3 e0.3 m0.4 n0.4 t0.4
action 7.4 a-0.3 e0.3 m0.4 n0.4 t0.4
ad 5.5 a0.6 b-0.8 c1.1 d-0.3 f0.8 g-0.6 h0.8 i0.9 j1.6 k0.5 m-0.6 n-0.4 o-0.4 p0.5 q-0.3 r-0.5 s0.3 t-0.4
ad+agos 7.1 c-0.4 d0.5 e0.3 i0.6 l0.6
ad+altr 6.5 b-0.6 c1.2 e-0.7 f0.6 g-0.4 h0.9 j0.8 p0.5 s1.0
ad+apri 7.4 a0.7 c0.5 i0.4 j0.5
adde 5.7 a1.2 b-0.6 c0.3 d-0.3 e-0.6 g-1.0 i-0.7 l0.8 m2.7 n-0.4 o-0.4 p2.6 q1.6 r-0.7 s-0.8 t0.5
adde+alla 7.4 a0.4 m-0.4 p1.2
adde+oggi 7.4 a-0.5 c-0.4 q2.3
adde+stam 7.4 a-0.3 c0.5 f0.4 q0.5
addebi 5.9 a1.6 b-0.4 c0.4 e-0.5 g-1.0 i-0.6 j0.4 l0.9 m3.0 p2.8 q1.7 r-0.9 s-0.7 t0.3
addett 7.1 a-0.4 h0.4
addi 7.4 a-0.8 c-0.4 s-0.4
addio 7.4 a-0.8 c-0.4 s-0.4
addo 7.1 c0.6 d0.6 f0.6 m0.9
addorm 7.4 c0.5 d0.6 f0.7 m0.6
adeg 6.4 a-0.3 b1.4 d-0.4 e-1.1 f0.3 g-0.3 k0.7 m-0.4 n-0.4 s-0.6
adegua 6.9 b1.8 d-0.5 e-0.7 i0.3 s-0.5
adeguo 7.4 a-0.3 k0.8 n-0.4
adel 6.7 d0.9 m-0.4 p0.5 q0.6 r-0.7
adel+fuma 7.4 a0.4 b0.4 e0.4 j0.4
adele 7.1 a0.3 b0.4 j0.3 r-0.4
ades 4.8 b-0.5 c1.5 d1.6 f0.4 h0.5 j-1.3 l-0.4 m-1.0 n0.7 p-0.8 q0.9 r0.6 t0.9
ades+fa 7.4 a-0.4 g0.4 l0.3 r0.4 s-0.3
ades+il 7.1 a-0.5 d-0.4 k-0.3 o0.3 q1.6
ades+la 6.7 a-1.2 d-0.3 e-0.4 f0.3 g0.8 h0.4 k0.4 l0.4 n0.8 p-0.4 q0.5 r1.5 s-0.4
ades+non 7.1 a1.0 c0.4 d0.4 e1.6 f0.3 g-0.5 k0.4 p-0.5 r-0.4 s-0.3 t0.9
adesiv 7.4 n0.4
adesso 4.8 b-0.4 c1.5 d1.6 f0.5 h0.5 j-1.3 l-0.3 m-1.0 n0.4 p-0.7 q1.0 r0.7 t0.9
adir 7.1 a0.5 c0.7 j1.2 m0.8
adir+il 7.4 a0.4 c0.3 e0.4 j1.1 m0.9
adri 7.1 a0.4 g0.6 h0.7 s1.2
adriat 7.4 a0.6 e0.3 i0.4 s1.2
affa 7.4 c0.4 d0.8 j0.6
affe 7.4 a0.4 b0.5 e1.0 i0.5 s0.7
affett 7.4 a0.4 b0.5 e1.0 i0.5 s0.7
affi 4.9 a0.6 c1.0 d-0.6 g0.5 h1.7 i4.4 j0.5 k-0.3 m-0.4 p-1.1 r0.8
affi+anch 7.1 a-0.5 g1.2 h2.2 i-0.5 m0.5 n-0.3 o0.5 r1.5 t0.4
affi+di 7.4 e1.1 f0.4 i0.9
affi+dire 7.4 a-0.6 c0.4 f-0.3 g0.5 h0.6 r-0.5
affi+il 7.4 a0.5 c1.1 e0.5 f0.6 i0.8 j0.7 s0.6
affi+in 7.4 c0.5 i0.5
affi+la 7.1 a1.0 c-0.3 e0.3 h-0.3 i0.4 j0.7
affian 7.4 e0.3 j0.9 s0.6
affida 5.6 b-0.6 c1.1 e1.4 f-0.6 g1.7 h2.9 i1.4 j0.5 n-0.4 o0.4 p-0.6 r1.7
affidi 6.9 a0.4 d-0.4 e-0.4 g-0.6 i2.8 p-0.4 r-0.3
affitt 6.1 b0.7 d-0.3 e-0.8 f0.5 g-0.4 h-0.4 i1.0 j-0.4 k-0.3 m-0.5 p-0.3 s-0.3
agen 5.1 c0.5 d1.3 e-0.3 h1.3 i1.5 o-0.4 p-1.0 q0.3
agen+che 7.4 d0.3 e0.7 h-0.4 i0.7
agen+dell 6.9 a-0.9 c-0.4 g0.8 i-0.5 n0.5 r0.6 t-0.3
agenda 7.4 c0.9 g-0.6 h0.9 s0.5
agente 7.4 a0.5 d0.8 e-0.4 i0.7 j0.6
agenzi 5.3 a0.4 d0.8 g0.6 h0.9 i1.3 j-0.4 p-0.9 s-0.3 t0.5
aggi 3.8 a-1.9 b0.5 c-0.7 e0.4 f0.4 h3.6 i-2.7 j-2.0 l1.2 m1.2 n0.9 o1.9 p-1.6 s-2.4 t0.4
aggi+altr 7.4 a0.3 c0.3 e0.9 h0.9 m0.3 o0.9
aggi+anch 7.4 a-0.3 b-0.4 d0.4 g1.7 h1.2
aggi+dal 7.4 a-0.3 e-0.5
aggi+di 7.4 a0.5 b0.6 e0.5 l0.4
aggi+dopo 7.1 a-0.5 h0.7 k0.4 o-0.3 r0.4
aggi+entr 7.1 c0.4 e0.7 f-0.3 m0.3 o-0.4 q-0.4 t1.4
aggi+il 7.1 e0.6 o1.7 t1.2
aggi+la 7.4 a-0.4 h1.0 q0.9
aggi+non 7.4 a0.6 e1.0 i-0.4 m1.3 p0.9
aggi+un 5.6 j-0.4
aggior 4.1 a-0.5 b0.8 c-0.4 d-0.5 e0.8 f0.6 g-0.6 h0.5 i-2.2 j-1.4 k0.6 l1.4 m1.2 n1.1 o0.7 p-1.5 r0.3 s-1.9 t0.5
aggiun 5.0 a-1.8 b-0.6 c-0.6 d0.3 e-0.5 g0.7 h4.4 i-1.0 j-1.0 m0.3 n0.5 o2.2 q0.4 r0.4 s-1.0
agir 7.1 a0.8 c1.1 e-0.3 i-0.5 j1.8
agire 7.4 a0.4 j1.2
agli 6.3 a0.5 c-0.3 e0.7 g-0.4 i-0.5 j0.3 m0.3 n0.3 o-0.4 p-0.5 s-0.4
agli+avvo 7.4 a0.7 e-0.3 j2.2
agne 7.1 g0.3
agnese 7.4 g0.3 r0.4
agos 6.0 b-0.7 c-0.7 g-0.4 i1.0 j-0.4 l0.6 m0.9 o-0.5 t-0.6
agosto 6.0 b-0.7 c-0.7 g-0.4 i1.0 j-0.4 l0.6 m0.9 o-0.5 t-0.6
agri 5.5 a-0.5 d1.0 e0.5 g0.8 h0.8 m-0.4 n0.9 p-0.4 r0.3
agri+di 7.4 d1.1 g1.2 h1.6 i-0.4 s0.6
agri+in 7.4 a-0.3 b0.3 h-0.4 n0.9 q-0.4
agrico 6.4 a-0.5 d0.5 g0.6 h0.3 i-0.8 j-0.3 l-0.4 n0.7 p-0.3 q0.3 r0.6 s-0.5
agritu 6.2 a-0.3 c0.4 d0.9 g0.5 h0.9 m-0.3 n0.3 p-0.4 s0.5
agro 7.4 a0.3 b0.6 d0.4 i1.1 j0.6
agrono 7.4 a0.3 b0.6 d0.4 i1.1 j0.6
ai 5.0 b-0.4 c1.0 d0.4 f0.4 g0.7 h1.4 i1.1 j1.4 k0.5 l1.2 o0.5 q0.7 r0.9 t-0.4
ai+clie 7.1 a0.3 d0.7 g0.3 h0.6 t0.3
ai+coll 7.4 c1.0 g0.4 r0.4 s1.3
ai+due 7.4 e0.4 g0.3 r0.5
ai+raga 6.9 a-0.9 c-0.5 d-0.3 f0.4 g0.4 h-0.3 i0.9 l0.5 m0.4 n0.4 p-0.4
ai+sens 6.7 a0.7 c1.0 i0.9 j0.9 o0.6 p0.4
aiut 6.5 a-0.8 b-0.4 c-0.3 d-0.6 e0.4 g1.3 i-0.3 j-0.3 o-0.3 r1.3 s-0.5 t0.8
aiut+a 7.4 a-0.4
aiutat 7.1 a-1.0 c-0.4 d-0.4 f0.5 g1.6 r1.6 s-0.4
aiuto 7.4 a0.4 e0.7 t1.3
al 3.0 a0.7 b2.2 c-0.8 d1.7 e0.5 f0.5 g1.2 h2.3 i0.4 j-0.5 k0.6 l1.2 n0.8 o0.4 p0.9 r1.4 t-0.5
al+banc 7.4 n0.8
al+bar 6.7 a-0.3 b0.6 e-0.4 g0.4 p0.4 r0.5 s0.6 t0.5
al+buff 7.4 b0.6 d0.6 e0.3 g0.3 h0.8 m-0.3 r0.4
al+capo 7.1 b0.4 c-0.3 d0.5 g0.4 i0.7 r0.3
al+cent 7.4 d0.4 e0.4 g0.5 r0.5 s0.6
al+coll 7.1 a-0.5 c0.7 e-0.4 g-0.4 i-0.4 j0.3 k0.6
al+comp 7.4 h1.8 l-0.4 r0.3 s0.5 t0.5
al+cons 7.4 e-0.4 f0.7 j0.8 n0.3 o-0.3 s0.7
al+cont 6.7 a1.6 e2.3 f-0.4 g-0.5 i0.6 j-0.4 k0.4 m-0.7 p1.0 s-0.4
al+corr 7.4 e0.6 f0.7 i0.6 l0.8
al+cors 6.9 b-0.4 e0.5 h0.6 i0.4 k0.5 q0.4 r0.4 s-0.3
al+faro 7.4 e-0.4 h-0.3
al+gara 7.1 a1.3 d0.6 e-0.3 j2.7
al+gior 7.1 e0.6 s0.5
al+giud 6.4 a1.1 c1.0 d0.5 f0.6 g-0.5 i-0.3 j1.9 m0.6 r-0.3 s-0.4
al+lago 7.4 h0.6 k0.4 r0.5
al+mass 7.4 n1.0 o-0.3 q0.5
al+merc 6.7 a-0.3 b0.9 c-0.4 d-0.4 e-0.5 h0.6 m-0.4 n0.9 o-0.4 p-0.5 r0.3 s0.7 t0.8
al+mese 5.7 a0.4 b3.0 c-0.8 d0.6 e-0.7 g-0.4 h-0.3 i1.8 j-0.4 k-0.4 l1.4 o0.9 p-0.6 q-0.9 r-0.7 s-0.8 t-0.5
al+mio 6.2 a0.7 c-0.6 e1.3 f0.5 g-0.8 i-0.6 j1.1 p1.5 q0.4 s-0.5
al+mitt 7.1 a0.5 p1.7
al+mome 6.9 a0.4 c0.4 d0.4 e0.8 g-0.4 p0.4 r-0.4 s1.1
al+nego 7.4 d0.4 l1.3 m0.6 n0.4 p0.4
al+nost 6.4 d0.6 f1.0 g0.4 h0.6 i-0.5 j0.6 m1.1 p-0.4 q0.6 r0.8 t0.4
al+nume 7.4 a0.5 f0.9 j0.8 s1.2
al+nuov 7.4 a0.7 c0.6 d0.9 i0.5 m0.8
al+port 7.4 a0.4 c0.7 d0.8 m0.4
al+post 6.7 c-0.7 d-0.4 e-0.4 g0.4 h0.5 j-0.3 m0.4 n0.8 p0.7 q0.3 r-0.4 s0.4
al+prez 7.4 a0.7 b1.4
al+prim 7.4 b-0.3 d0.7 g0.8 l-0.3 r0.9 s0.6
al+pros 7.4 a1.2 b1.2 c2.7 e0.9 i1.6 s0.7
al+quar 7.4 a0.4 c0.5 e0.4 f0.5 m0.4 s0.7
al+rifu 7.4 a-0.3 g0.6 h0.9 k0.3 n0.8 r0.7
al+sald 7.4 c-0.3 e0.6 n0.5 p0.4
al+seco 7.4 c-0.3 i0.7 l0.8
al+serv 7.4 b1.0 e0.3 i0.7 m0.3 t0.8
al+sole 7.4 a0.3 b0.8 c0.7 e-0.5 k0.5 s0.7 t1.0
al+suo 7.1 b0.4 d0.8 m0.3 p0.9
al+tar 7.4 h-0.3 k0.3
al+tele 6.3 b0.7 c0.4 d1.4 g0.5 h0.5 i1.1 j-0.6 o0.5 p-0.5 r0.7
al+trib 7.4 p0.3
al+vost 6.2 a0.4 b0.3 c-0.4 d-0.7 e0.5 f0.8 g1.3 h1.1 l0.5 m-0.7 o0.4 p0.6 r1.6 s-0.6
alba 7.4 a0.4 d0.7 e1.3
albe 6.1 b-0.5 c-0.4 d-0.6 e0.5 i0.5 j-0.3 l0.3 o-0.4 p-0.4 s1.6 t1.0
albe+e 7.4 a0.5 i0.5 s0.5
alberg 6.3 a0.5 b-0.5 c-0.3 d-0.5 e0.5 g-0.5 i0.6 l0.4 r-0.5 s1.7 t1.0
albo 7.4 b0.9 e0.5 i0.4
alcu 7.4 c0.3 e-0.4 p0.5
ale 7.1 b0.9 f-0.3 k-0.4 o0.6 t0.6
ales 7.1 a-0.7 c-0.3 g0.6 k1.1 r0.9 s-0.3
ales+ha 7.4 a-0.4 g0.7 k0.3 n-0.3 r0.9
alessi 7.4 a-0.6 g0.7 k1.1 r0.9
alla 3.5 b-0.4 d0.5 f2.1 g-0.8 h-0.7 i0.7 j0.4 k1.9 l0.5 n1.7 o1.9 p1.6 q0.4 r0.4
alla+banc 7.1 a1.1 j-0.4 m-0.5 p2.4 t0.9
alla+cena 6.9 c-0.4 d-0.5 e0.5 f0.4 g-0.6 i-0.4 j-0.6 o0.3 p-0.3 q0.3 s1.1
alla+cons 6.4 a0.5 b-0.5 c1.3 g-0.5 j-0.3 k-0.3 l-0.4 p2.7
alla+dire 7.1 c-0.5 d-0.3 f2.0 h-0.4 i-0.4 l0.5 r0.3
alla+facc 7.4 a0.5 b1.7 c-0.5 d0.3 e-0.4 h0.6 i-0.4 l0.8 t-0.4
alla+fier 7.1 a-0.9 g0.8 m-0.3 o0.3 r1.2 s-0.4
alla+fine 6.2 a-0.5 b-0.6 c1.5 d0.8 e-0.5 g-0.4 h-0.4 i-0.5 j-0.4 k0.9 n-0.4 s-0.5 t0.7
alla+firm 7.1 d0.4 f0.4 l-0.4 m0.4 n0.9 o0.4 p0.4
alla+fond 7.4 a-0.4 g0.5 h0.4 o1.3
alla+grig 7.4 e-0.4 g0.4 i0.5 m1.3 o-0.3 r0.5
alla+la 7.4 d-0.4 e0.4 k1.6 o0.4
alla+mia 7.4 b0.4 n0.9 o1.2
alla+pagi 5.8 e0.3
alla+port 7.4 d0.6 i0.7
alla+post 7.4 a-0.4 e0.4 f0.5 k0.3 m0.4 o0.4 q0.4 t0.3
alla+pres 7.4 a-0.4 e-0.4 k1.4
alla+pros 7.1 a0.5 i-0.4 s1.6
alla+riun 6.9 d0.8 e-0.4 f0.8 g0.3 k1.0 n0.4 q0.4 r0.8
alla+scad 7.4 a0.4 e0.5 i0.5
alla+sign 7.4 a-0.3 g0.5 i0.7 r1.2 t0.3
alla+sua 7.1 d-0.4 e-0.4 g0.4 i0.4 j0.4 k0.3 n1.3 p0.7 q0.3 r0.6
alla+voce 7.4 d0.9 s0.7
alla+vost 6.3 a1.4 b1.2 c0.3 d2.3 f3.1 g-0.8 h-0.5 i-0.6 j1.3 n0.4 o0.6 r-0.7 s-0.4
alla+vs 7.1 a0.4 c0.6 d0.3 e-0.5 j0.3 m0.7 o0.5 p0.3
allaga 6.4 a0.3 e2.1 f0.6 h-0.4 j0.7 k1.3 o0.4 p-0.5
allarm 7.1 a0.5 b1.2 e0.4 g-0.4 p0.7 t0.9
alle 3.6 a-2.7 b-0.4 d0.6 f-0.4 h0.7 i-1.9 j-2.2 k1.2 l0.3 m-1.1 o-0.4 p-2.5 q3.2 r0.9 s-1.3 t4.2
alle+altr 7.4 a0.5 d1.0 g0.6 h0.6 i1.2 o0.3 r0.9 s1.1
alle+diec 7.1 c0.6 e-0.5 g-0.6 h-0.3 k-0.4 n-0.3 q-0.3 s-0.4 t0.7
alle+i 7.4 a-0.7 k-0.4 m-0.3
alle+il 5.3 a-0.8 g-0.4 h-0.3 i-0.6 j-0.8 p-0.5 r-0.5 s-0.4 t-0.4
alle+la 6.9 a-0.3 b-0.3 g-0.4 h0.8 l-0.4 o-0.4 p-0.3 q2.2 t0.5
alle+nove 6.7 a-0.5 b-0.4 d-0.7 e-0.6 f-0.4 g0.6 h0.3 n-0.4 r0.6
alle+ore 6.9 e-0.5 m-0.4
alle+per 7.4 c-0.4 h0.3 k-0.3 o0.4
alle+sei 7.1 c0.7 h-0.3 k0.7 n0.4 t1.7
alle+sett 7.4 c0.6 d0.4 e-0.5 g0.7 h0.7 r0.7 s0.4
alle+tre 7.1 e1.2 r0.4 t0.7
allega 5.4 a-1.1 b-0.8 c-0.7 e0.7 h-0.4 l0.4 m-0.5 n-0.4 o0.5 p-0.9 q4.1 r0.9 s-0.7
allego 5.0 a-1.4 b0.4 c-0.4 e0.9 g-0.8 i-0.8 j-1.2 l-0.3 n-0.5 p-0.8 q1.1 r-0.4
allerg 7.4 a-0.7 e-0.5 g0.3 k1.4 m0.4 r0.5
allest 6.9 c0.8 e0.6 g-0.5 h0.3 i-0.3 k0.6 l0.9 s-0.5 t2.0
alli 7.1 c1.0 f0.3 p0.6
alliev 7.4 c0.4 f0.3 r0.3
allo 5.4 a1.1 b-0.4 d2.0 g-0.7 i1.0 j3.0 k0.4 q0.5 s0.6 t1.2
allo+ci 7.4 a0.4 d0.5 i0.5
allo+la 7.4 a-0.4 g0.3 h1.0 m0.7 r0.3
allo+non 7.4 a0.6 d0.8 e1.0 i0.6 j1.3 p0.8
allo+spor 6.9 a-0.5 b-0.4 d0.7 e-0.4 l0.3 q0.8 t1.4
allo+stud 6.7 a1.3 d0.4 e-0.4 f0.5 j2.9 p0.5 s0.4
allora 6.2 a1.2 d1.3 e0.7 g-0.3 h0.6 i1.4 j1.0 m0.3
allu 7.1 a0.5 c1.1 e0.5 i-0.3 l0.6 m0.8 n-0.4 r-0.3
allung 7.4 a0.8 c1.1 e0.4 m0.9 n-0.3 r-0.4
alme 6.0 a1.9 b2.6 d2.0 e0.6 g-0.7 j0.6 l0.8 m-0.5 q-0.3 s0.3
almeno 6.0 a1.9 b2.6 d2.0 e0.6 g-0.7 j0.6 l0.8 m-0.5 q-0.3 s0.3
alpi 7.1 c0.9 g-0.3 n0.9 o0.4 s0.9
alta 6.4 b1.7 c-0.7 d-0.4 f0.5 g0.4 i-0.6 j-0.4 l0.6 r0.3 s-0.3 t0.7
alte 6.7 b-0.3 g-0.3 h0.5 i-0.4 j1.0 k1.6 m0.7 p-0.3
altern 6.7 b-0.3 g-0.3 h0.5 i-0.4 j1.0 k1.6 m0.7 p-0.3
alto 6.7 a0.3 d-0.4 e1.6 p1.1 s0.7
altr 3.7 a1.0 b1.0 c1.2 d3.3 e0.9 g0.4 h4.0 i5.8 j-1.2 k1.2 l0.3 m-1.6 n-0.4 o0.5 p-1.8 q1.3 r0.9 s1.1 t0.8
altr+agen 7.4 a0.4 d0.4 e-0.5 i0.9 s0.8
altr+arch 7.4 a0.8 c1.1 d0.4 i1.5
altr+azie 7.4 b0.5 d1.3 e0.4 o0.3
altr+che 7.4 a0.3 d1.2 i-0.4 j0.4 m0.6 p0.6 s0.4
altr+ci 7.4 a-0.5 d-0.4 g0.4 h0.3 k1.1 q1.2 r0.7
altr+clie 7.4 i-0.3 o0.3 s1.4
altr+diec 7.4 a0.4 d1.2 g-0.3 h0.8 i1.3 s1.0
altr+ditt 7.4 a1.0 d0.9 i1.4
altr+due 6.2 a-1.2 d0.6 e-0.3 f0.5 g1.5 h4.1 i-0.5 j-0.5 k0.4 l1.1 n0.9 p-0.5 q0.6 r0.8 s-0.6
altr+forn 7.1 d0.6 e0.6 f-0.3 g-0.3 s0.4
altr+gior 7.4 a-0.7 f0.4 g0.6 k1.3 q0.7 r0.8 t0.3
altr+in 7.4 a0.4 b0.7 i0.3 s0.9
altr+la 7.1 a-0.3 o0.9
altr+nome 7.4 b1.1 k-0.4
altr+prog 7.4 a0.7 d0.6 i1.1
altr+quat 7.4 a-0.6 g1.6 h1.8 i-0.5 n0.3 r1.6
altr+se 7.1 e1.2 g0.4 i1.5 k0.3 l0.3 r0.4
altr+soci 7.1 c0.4 g-0.3 i1.2 j0.3 s0.7
altr+stud 6.5 h0.5 i0.5
altr+tre 7.4 a-0.4 c0.6 d0.3 i0.7
altr+volt 6.9 a-0.9 b0.4 d-1.2 e0.3 f0.6 g0.4 h1.1 i-0.6 j-0.3 m-0.5 q0.4
altra 5.3 a0.6 e1.4 f0.4 g-0.6 i3.7 j-0.3 k0.6 l-0.4 m-0.6 n-0.7 p-0.8 q0.6 r-0.4 s-0.8 t0.6
altre 5.8 a-0.7 c1.1 d1.8 g0.9 h3.1 i-0.4 j-0.7 m-0.4 o1.0 p-0.5 q0.5 r1.1 s1.0
altri 5.1 c-1.3 d1.4 e-0.5 f0.6 g1.4 h4.5 i1.6 j-0.7 k0.4 l0.9 n1.2 r1.9 s1.1 t0.6
altrim 6.1 a-0.5 e-0.5 g-0.4 k1.7 l0.3 n-0.3 o0.8 p-0.4 s-0.4 t0.5
altro 4.7 a1.3 b1.6 c1.5 d0.8 e0.7 g-0.7 i2.1 j-0.7 k0.3 l0.7 m-0.9 p-1.0 q0.5 r-0.6 s-0.6
altroc 7.1 a0.6 c1.2 d0.3 i-0.3 j1.1 p0.7 s2.0
altrov 7.1 d0.7 e0.5 i1.2 q1.0
alza 7.4 g0.7 i0.6 r0.9 s0.7
amal 7.1 c0.4 d0.4 f0.6 g0.4 p0.4 r0.4
amalia 7.4 c0.5 d0.5 f0.7 g0.5 n0.3 r0.4
ambi 7.4 a0.8 e0.4 s1.9
ambien 7.4 a0.8 e0.4 s1.9
ambr 7.4 c0.3 d0.8 g0.8 r0.9 s0.7
ambrog 7.4 c0.3 d0.8 g0.8 r0.9 s0.7
ambu 6.9 a0.4 e0.4 t1.1
ambula 6.9 a0.4 e0.4 t1.1
amel 7.4 a0.5 d0.7 e1.3 f0.7 g-0.3
amelia 7.4 a0.5 d0.7 e1.3 f0.7 g-0.3
amen 7.4 b0.4 i0.6 p0.5
amic 5.7 a0.8 d1.0 e-0.7 h1.3 j-0.5 k-0.3 l-0.3 p0.9 r-0.6 s0.6 t-0.4
amic+come 7.4 a0.6 i1.2
amic+del 7.1 b-0.3 d0.4 h0.4
amica 7.1 a0.5 d1.6 h0.5 s1.5
amici 6.7 a0.4 b-0.3 c-0.4 e-0.4 g-0.3 i1.0 r-0.3
amico 6.5 b0.5 e-0.8 h1.3 i-0.4 m0.6 n0.4 p0.8 r-0.5 s-0.4
amme 6.9 d1.0 e-0.3 f0.5 g1.2 i0.8 r1.4
amme+che 7.4 d0.7 f0.5 g0.6 i0.4 r0.8
ammett 6.9 d1.0 e-0.3 f0.5 g1.2 i0.8 r1.4
ammi 4.8 a1.8 b-0.6 c-0.5 d1.3 e0.7 f2.8 g-1.0 h-0.4 i2.1 j-0.5 k0.6 l0.3 m1.6 p-0.5 q-0.4 r-0.4 s-0.8
ammi+dele 7.1 a0.4 c0.4 d0.8 f2.0 i-0.3 m0.5
ammi+di 6.9 a0.6 d0.4 e1.9 f0.6 g-0.3 p0.8 s0.6
ammi+e 7.4 i0.9
ammi+per 7.4 a0.6 f2.1 g-0.3 i1.0
ammi+rag 7.4 c0.3 e-0.4
ammini 4.8 a1.5 b-0.6 c-0.5 d1.4 e0.8 f2.8 g-1.0 h-0.4 i2.2 j-1.1 k0.6 l0.4 m1.6 p-0.5 q-0.4 r-0.4 s-0.7
amor 7.4 a-0.4 c0.3 f0.3 g0.5 h1.0 i-0.7 r-0.6
amos 7.1 a-0.4 b-0.4 c-0.5 h0.7 i-0.4 k1.0 r-0.3
anag 7.1 d-0.3 e0.7 l1.1 n-0.3
anagra 7.1 d-0.3 e0.7 l1.1 n-0.3
anch 3.8 a-1.1 b-0.7 d-0.5 e0.6 f0.6 g3.6 h5.8 j-1.6 k1.3 l0.5 n0.8 o0.9 q0.5 r2.1 s-0.4
anch'i 7.4 a0.7 b0.6 e0.6 g-0.4 h-0.3 i0.8 k0.3 m1.0 r-0.5
anch+a 6.9 a1.0 e0.7 h0.6 p0.5 s2.1
anch+al 7.4 g0.4 h0.6 m0.5 q0.3 r0.4
anch+alla 7.4 c-0.4 h0.9 k1.2 n0.5 o0.5
anch+di 7.1 f-0.3 g-0.5 r-0.3 s0.8
anch+i 7.1 a-0.4 c-0.4 e-0.4 h0.9 i-0.4 m0.5 n1.7 o0.3 p-0.4
anch+il 5.6 b-1.0 c1.0 e1.5 g0.8 h1.2 j-0.5 k0.3 m0.7 o-0.5 p1.5 r1.0 s-0.9
anch+in 6.4 e-0.4 g-0.4 h-0.5 k0.9 r-0.5 s0.4
anch+la 5.6 a-0.7 b-0.4 c-0.5 f0.8 g1.3 h2.6 k-0.6 l1.3 m-0.8 n-0.3 p-0.7 r1.7 s-0.4 t-0.4
anch+le 7.1 e0.6 g-0.4 i0.8 j0.9
anch+lei 7.4 b-0.4 c-0.3 e-0.4 h0.5 n-0.3
anch+per 5.9 a-1.4 b0.4 c-0.5 g1.9 h4.1 i-0.6 j-0.4 o1.6 p-0.5 q0.3 r1.2 s-0.7
anch+se 6.9 b-0.6 e0.3 g-0.5 n0.3
anch+sul 7.4 a-0.4 g0.3 r0.4
anch+sull 7.4 d0.4 m1.0 o0.4
anch+un 6.9 b0.5 c-0.5 d0.4 f-0.3 g-0.4 p0.5 s-0.3
anche 3.8 a-1.5 b-1.0 d-0.4 f0.6 g3.8 h5.9 i-0.6 j-1.5 k1.1 l0.6 n0.9 o1.0 q0.6 r2.4 s-0.4
anco 4.5 a1.4 c1.5 d1.0 e2.3 f1.0 g0.5 h0.5 m0.3 o-0.6 p-0.5 q0.9 r1.2 s1.6 t-0.7
anco+a 7.1 a0.8 e0.9 g-0.6 i1.0 j0.5 p0.5 r-0.3 s1.6
anco+di 7.4 a-0.7 g1.8 h0.6 r1.8
anco+due 7.4 a-0.3 b-0.3 c-0.4
anco+e 6.7 a0.7 b-0.4 d-0.3 e1.2 j0.6 m0.7 r-0.3 s1.9
anco+il 6.9 b0.6 c0.7 d0.4 e0.6 g-0.5 h-0.5 m-0.3 o0.5 p0.4 r-0.3
anco+la 7.1 a-0.6 d0.6 e-0.5 j0.6 r0.4
anco+le 7.4 a0.5 c1.2 f0.6
anco+li 7.4 a0.7 d1.4 e0.4 i0.5 s0.7
anco+nel 7.4 a0.5 d0.5 e0.6 g-0.3 m1.5 r-0.4 s0.5
anco+per 7.4 b0.4 d0.4 h0.5
anco+quel 7.4 a-0.4 o-0.3 q0.9 t0.5
anco+un 7.1 a0.6 b0.4 c1.0 h-0.3 i0.7 k0.3 l-0.5 s-0.4
ancora 4.5 a1.1 c1.4 d1.0 e1.7 f1.0 g0.7 h0.6 i0.3 m0.4 o-0.6 p-0.5 q0.9 r1.3 s1.7 t-0.7
anda 4.7 a-0.9 d0.8 e-0.6 g1.1 h0.6 j-0.3 l1.2 m0.9 o0.7 p-1.4 q0.4 r0.8
anda+a 6.5 c-0.3 e-0.5 g-0.4 i1.9 r-0.6
anda+avan 7.4 a0.5 b1.1 c0.6 d0.4 i0.9
anda+dai 7.4 d1.0 e1.0 j0.9
anda+in 6.3 a-0.6 h-0.5 i-0.4 l0.4 m0.6 n-0.5 o0.3 p-0.6
anda+via 7.4 a-0.3 h0.3 o0.3 q0.5
andand 7.4 c1.4 d-0.4 g1.3 m0.3 n0.4
andare 6.2 a-0.8 c-0.5 e-0.3 f0.4 g-0.3 i0.4 j-0.4 k0.3 l0.4 m-0.5 p-0.4 s-0.4 t-0.4
andata 6.4 a-0.8 e-0.7 g0.4 h0.4 i-0.5 k0.6 l0.7 n-0.5 o0.7 q-0.6 r0.5 s-0.3 t0.6
andate 6.9 a0.5 d0.9 e-0.4 g-0.4 l0.8 m0.9 r-0.4 s1.6
andato 6.0 b-0.5 c-0.6 g1.2 h0.9 j0.5 m0.7 n0.6 o0.4 p-0.3 q0.8 r1.6 s-0.5 t-0.5
andava 6.9 a0.5 d0.6 i0.9 j0.5 r-0.4 t0.5
andi 5.0 a0.4 b-0.4 c-0.4 e-0.5 f0.5 h0.6 i1.5 m-0.3 p-0.5 r-0.4 s0.4
andi+avan 6.9 a-0.4 b-0.4 f0.3 g0.4 h0.8 i-0.3 j0.6 m-0.3
andi+in 5.2 i-0.4
andiam 5.0 a0.4 b-0.4 c-0.4 e-0.5 f0.5 h0.6 i1.5 m-0.3 p-0.5 r-0.4 s0.4
andr 6.3 a0.4 c0.3 i-0.7 j1.5 l2.4 p0.3 s-0.6
andr+bene 7.4 a-0.6 l2.2
andreb 6.9 a-0.5 c0.5 d0.3 h0.3 i-0.4 l2.5
anim 7.1 a0.4 b1.0 e0.6 i0.5 r-0.4 s1.1
anna 6.7 a-0.4 c-0.4 d0.3 f0.9 q0.7
anni 4.5 b-0.7 d2.2 e0.4 g2.5 h0.9 i2.2 j0.4 k0.6 o0.5 p-0.7 q-0.6 r2.9 s1.5
anni+che 7.4 d0.6
anni+di 6.5 a-0.9 g1.3 j0.4 n-0.5 p-0.3 r2.0
anni+e 6.3 a0.5 b-0.4 c-0.5 d-0.4 e0.3 f-0.3 h-0.4 j1.1 k-0.5 r-0.3 s2.1
anni+fa 7.4 a-0.5 d-0.4 g0.7 h0.8 n0.4 o0.5 r0.7
anni+ha 7.4 d0.4 e0.7 o0.4
anno 4.6 a-0.4 b2.8 d0.4 e-0.7 f-0.9 g1.0 h2.5 i0.4 j-0.5 k0.4 l0.4 m-0.8 n-0.4 o0.6 p-1.0 q1.8 r-0.5 s1.0
anno+a 7.4 a0.4 p1.0 s0.9
anno+e 7.4 a-0.4 d-0.4 e-0.4 h-0.4
anno+nien 7.4 a-0.3 c0.5 t0.5
anno+nuov 7.4 a0.9 b0.7 i1.6
anno+pros 7.1 b-0.4 g1.2 h1.0 i0.9 s-0.4
anno+scor 5.9 d0.6 e0.5 h0.7 i0.4 l0.4 m-0.4 o0.4 p-0.4 q2.1 s0.6
annu 4.9 a-0.7 c0.4 d-0.5 e0.3 h1.2 i-1.1 j-1.1 k3.8 m0.8 o1.0 s-1.1 t-0.4
annu+che 7.4 e-0.4
annu+inco 7.4 b0.5 c1.2 d-0.5 k2.3 l0.8 t0.4
annu+la 6.7 c0.5 d0.3 e-0.5 g0.3 h1.0 k1.7 l-0.3 o0.3 q0.6 r0.7
annu+ordi 7.1 i0.6 p0.5
annual 7.1 c-0.3 g0.7 h1.3 o0.9
annuar 7.4 c0.5 d-0.3 l0.5 n0.4 r-0.5 s0.4
annull 5.3 a-0.4 c0.6 d-0.4 e0.7 g-0.7 h0.6 i-0.6 j-0.8 k4.7 l0.4 m1.0 s-1.1
annunc 6.3 b0.4 j-0.3 k-0.4 o0.5 s-0.4
anon 7.1 a-0.7 e-0.6 k0.6 t0.4
anonim 7.1 a-0.7 e-0.6 k0.6 t0.4
ante 7.4 a-0.4 k0.3 l1.2 m0.5 n0.4 q0.4 r-0.4
anti 5.5 b-0.5 c1.4 d0.4 f0.9 h1.2 j-0.8 l0.7 m1.1 p-1.0 r1.3 s-0.7 t2.3
anti+la 7.4 a-0.5 c0.4 m0.7 t1.4
antici 6.1 a-0.6 b-0.4 e-0.5 f0.6 i0.3 j-0.5 k0.5 l-0.5 m1.4 o-0.5 p-0.5 r0.6 s-0.4 t1.1
anto 7.4 c0.5 e0.5 g0.5 k0.5 r0.5 t0.7
anzi 5.7 a1.2 b1.0 c-0.3 d0.7 e1.0 g1.0 h0.3 j0.6 m0.6 n0.6 p1.4 r1.3 s1.0
anzi+no 7.1 b-0.4 e-0.3 g1.2 k0.5 m0.7 p-0.3 r1.4
anzian 6.5 a1.1 d1.2 e0.9 f0.7 g-0.7 i-0.4 j1.0 n0.9 p1.4 r-0.5 s0.9
anzich 7.4 b0.5 e-0.4 g0.6 h0.7 i0.3 r0.6
aper 5.1 a1.8 b0.4 c1.6 d0.7 e3.2 f-0.4 i0.8 j2.0 k0.4 m0.5 n-1.0 o0.4 p1.0 q0.3 r0.6 s1.2 t1.1
aper+con 7.4 a0.4 b0.9 d0.4 e-0.4 i0.7 p0.8 s1.7
aper+del 7.4 c0.8 k-0.3 n-0.3 o0.7 t1.1
aper+e 7.4 c0.5 e0.4 i0.3
aper+il 6.7 a1.3 c0.3 e2.6 g-0.5 i-0.4 j1.7 p0.4 r-0.5 s0.5
aper+un 7.4 a0.6 e0.8 j1.3 p0.5 s0.5
aperit 7.4 c-0.3 d0.8 e-0.3 h0.7 i0.7 k0.9 o0.3 s0.8
aperta 6.3 b0.7 c0.6 g0.8 h-0.6 j-0.4 l0.4 n-0.4 o0.4 p0.4 r1.1 s0.3 t0.7
aperti 7.1 a0.6 c0.4 e1.0 i0.8
aperto 5.9 a1.9 b-0.6 c1.0 e3.4 f-0.3 j3.0 m0.3 p0.5 q0.6 s0.9
apertu 6.9 b0.4 c0.7 d1.2 g-0.3 i-0.4 m0.5 n-0.5 o0.6 p0.7 s-0.4 t1.0
app 6.3 a-1.0 c0.4 e1.2 f0.7 g-0.3 i-0.6 j-0.4 q3.7 s-0.5
appa 6.4 a-0.5 c1.2 g0.7 h1.6 p-0.5 s-0.3 t2.4
appalt 6.9 a-0.4 b-0.4 c0.3 g-0.4 i0.5 k0.6 l0.4 m0.6 n0.4 p-0.3 t2.1
appart 7.1 c1.0 f-0.3 g1.2 h1.6 i-0.4 k-0.3 t0.5
appe 4.7 a-2.4 c0.5 d0.8 e-1.0 g1.6 i-0.6 j-1.2 k0.5 l1.6 n4.8 o0.3 p-1.8 q1.1 r2.5 s-0.7 t0.8
appe+in 7.1 a-0.5 g1.4 l0.4 r1.5
appe+la 7.4 c0.5 l-0.3 n2.0 t0.6
appe+lasc 7.4 a0.6 o0.5 s1.0
appe+mi 7.4 c0.8 k0.5 l1.8 n-0.4 q0.4
appe+rice 7.4 a-0.6 c0.5 g0.6 k0.4 n2.8 o-0.5 q0.6 r0.6 t0.3
appe+smet 7.4 h0.4 m0.6
appe+torn 7.1 d0.4 g0.4 k-0.3 n0.8 r-0.5
appena 5.0 a-2.6 c0.4 e-1.2 g0.8 h0.6 j-1.0 k0.4 l1.6 n5.0 p-1.5 q0.8 r1.2 s-0.3 t1.3
append 7.1 e0.7 g0.6 h-0.3 k0.3 o0.4 r0.9
appeso 7.4 a0.4 d1.3 e-0.4 f0.3 g0.4 k0.4 m0.3 q0.8 r0.5
appl 6.2 e0.5 h-0.4 i-0.3 j0.7 m1.2 p0.3 q0.4 s-0.4
appl+la 7.4 a0.5 e0.3 m1.9 p0.9
applau 6.9 a-0.6 f0.3 m-0.3 q0.5
applic 6.7 a0.8 e1.0 j0.8 k0.3 m1.5 p0.6
appo 7.1 d0.8 h0.5 k1.5 m0.6 p0.4 t1.3
appr 4.9 a-1.2 e-0.9 f0.9 g1.6 h0.5 i-0.8 k0.8 n2.0 p-0.3 q1.2 r1.8
appr+e 7.4 a-0.3 g-0.3 h-0.4 l0.7 n2.5 r-0.3
appr+la 6.5 b0.4 r0.3
appr+per 7.4 a-0.4 e-0.4 g1.3 r1.2
apprez 7.1 a-0.6 e-0.5 g1.7 m-0.4 n-0.4 o-0.4 q0.7 r1.7
approv 5.0 a-0.9 c0.3 e-0.6 h0.6 i-0.7 j-0.6 k0.6 m0.4 n2.2 q0.3 r0.5 s-0.5
appu 6.0 a-0.4 d0.7 e-0.7 f-0.3 g-0.6 j-0.5 k1.6 n0.8 o-0.7 r-0.4 s-0.6 t0.5
appu+di 7.4 a-0.5 d-0.4 k0.6 m0.3
appunt 6.0 a-0.4 d0.7 e-0.7 f-0.3 g-0.6 j-0.5 k1.6 n0.8 o-0.7 r-0.4 s-0.6 t0.5
apre 6.0 a-0.6 c-0.4 d-0.5 e0.8 h1.7 j-0.6 m0.4 o0.5 p0.6 s-0.4 t0.8
apre+un 7.4 a-0.6 g0.6 h0.8 q0.3
apre+una 7.4 a-0.7 f0.5 g-0.6 h0.8 m0.4
apri 5.1 a-0.4 c0.9 d-1.1 f-0.4 g1.2 h1.2 k-0.5 m1.1 o1.0 r1.6 s-1.4 t0.8
apri+a 7.4 a-0.3 b-0.4 e-0.4 g0.4 h1.3 m0.5 n0.3
apri+da 7.1 a0.5 b-0.3 g0.6 i-0.3 l-0.4 m1.1 o-0.4 p0.5 r0.8
apri+la 7.1 c0.8 e0.6 j0.4 k0.3 l0.4 q0.4 t0.9
apriam 6.9 d-0.5 e1.4 g-0.3 h0.9 i-0.5 n0.8 o-0.3 s-0.8 t1.8
aprile 5.7 b0.5 c1.0 d-0.3 e-0.9 g0.9 h1.0 i0.3 k-0.4 m1.2 o1.2 r0.8 s-0.5
aprire 6.7 j0.3
aran 7.4 c-0.3 e0.6 h0.6 q0.4
aranci 7.4 c-0.3 e0.6 h0.6 q0.4
arbi 6.9 a0.7 c0.5 i-0.4 j2.1 m1.2 r-0.4 s0.5
arbitr 6.9 a0.7 c0.5 i-0.4 j2.1 m1.2 r-0.4 s0.5
arch 5.1 a-1.2 b0.6 c1.2 d-0.8 e0.7 f0.9 g1.4 h1.2 i0.5 j-1.0 k0.8 n-0.3 o1.1 q-0.3 r1.3 s-1.2
arch+e 7.1 b0.6 c-0.3 e1.5 f1.7 g0.6 i-0.4 r1.0 s-0.4
arch+giov 7.4 k1.3 o0.3
arch+il 7.4 f-0.4 g0.4 h0.8 r0.4
archit 5.9 c1.5 f0.3 g0.7 i1.2 j-0.4 k0.9 m0.3 o1.4 q-0.3 r0.7 s-0.7
archiv 6.2 a-1.2 b0.3 c-0.7 d-0.6 e0.9 f1.0 h1.2 j-0.5 l0.5 r0.4 s-0.4
area 6.7 a0.4 d0.4 e-0.7 m1.1 n-0.6 p0.8 t-0.3
argo 7.1 c1.0 d0.4 f0.7 s0.5
argome 7.1 c1.0 d0.4 f0.7 s0.5
aria 6.7 a0.5 c-0.3 d-0.6 e0.9 g0.4 h0.8 i0.6 j-0.4 n0.4 p-0.3 r0.5 s-0.4
arma 6.9 a-0.7 h0.4 i-0.3 k0.6 n0.8 r0.5
armadi 7.1 a-0.5 c0.3 k0.4 r0.6
arra 6.9 a0.9 b2.0 c-0.3 d0.6 i0.9 j0.4 m0.9
arrabb 7.1 a0.5 d0.7 e0.4 j0.6 m0.9
arre 7.4 c-0.3 d-0.4 e0.6 l1.0 r-0.3
arri 4.6 b0.3 c1.6 d1.3 f0.5 g0.4 i1.6 j-0.6 k-0.4 l1.3 n1.0 o-0.5 q-0.3 r0.9 t-0.8
arri+a 6.5 a0.5 c1.3 d0.4 e0.7 f0.5 h0.6 i-0.5 j1.1 k0.5 n0.9 p0.4 r0.5 s1.0 t0.5
arri+con 7.4 a-0.4 c0.5 d-0.3 e-0.5 g0.7 r0.6
arri+da 7.4 d1.3 f0.7 r-0.3
arri+i 7.4 a-0.3 e-0.4 g0.3 h-0.4 i0.6
arri+ieri 7.4 a-0.6 c-0.4 g0.5 l1.3 n0.9 o0.5 r0.8 t-0.3
arri+il 6.9 a0.9 b1.0 d-0.4 e-0.5 g-0.3 h-0.3 i1.3 l-0.4 m0.4
arri+in 7.4 d0.9 e-0.4 m0.4 s0.6
arri+la 7.4 a0.4 b0.4 d1.3 i0.6 p0.6
arri+per 7.4 a0.4 c0.8 i1.3 p0.6 s0.4
arri+prim 7.1 a0.6 c1.7 d-0.4 e-0.4 i-0.5 m0.6 n0.6 p0.3 s0.9
arri+quel 7.4 a-0.5 c-0.4 i0.4 l0.8 r-0.3
arriva 4.7 a0.3 b0.4 c1.8 d1.4 f0.5 g0.6 i1.7 j-0.5 k-0.3 l1.3 n1.1 o-0.5 r1.1 t-0.8
arrivo 7.4 a-0.4 k-0.3
arro 7.1 b0.7 c0.5 h-0.3 k-0.4
arroto 7.4 b0.8 c0.5 k-0.4
art 6.1 a1.2 c1.9 e-0.5 g-0.5 j2.2 m0.9 o0.9 p1.4 q-0.3 r-0.4 s-0.3 t-0.3
arte 7.4 a0.5 c1.2 d0.4 e0.9 i0.5 r-0.4 t0.5
arti 5.5 a1.5 c1.1 e0.7 g-0.8 h-0.6 i1.4 j2.0 l0.5 m-0.4 r-0.5 s-0.4
artico 5.7 a0.7 b-0.5 c1.3 g-0.7 h-0.4 i1.3 j2.0 l-0.3 q-0.3 r-0.3
artigi 7.1 a0.5 b0.6 l0.8
asce 6.9 c1.2 d0.8 f2.2 r0.4 s-0.4
ascens 6.9 c1.2 d0.8 f2.2 r0.4 s-0.4
asci 7.1 a-0.3 b-0.4 c-0.3 e-0.5 g0.9 h0.9 r0.9
asciut 7.4 e-0.4 g0.6 r0.7
asco 6.5 a0.8 b-0.3 d1.6 e0.3 g-0.6 j0.5 r-0.4 s0.9
ascolt 6.7 a1.1 c-0.3 d1.6 e0.4 g-0.5 j0.6 r-0.4 s1.0
asil 7.1 d-0.4 e-0.4 o0.6 t-0.3
asilo 7.1 d-0.4 e-0.4 o0.6 t-0.3
asl 6.4 a-1.0 c-0.6 e1.2 f0.5 h0.6 i0.5 l0.5 o0.7 r0.6 s-0.5
aspe 5.0 a2.1 b0.7 c2.8 d1.0 g-1.1 h-0.4 i-1.7 j-1.1 l2.9 p1.7 r-0.4 s0.9
aspe+altr 7.4 a0.8 b1.9 e1.9 i-0.5 n0.3 o0.6
aspe+da 7.1 a0.6 c1.7 e-0.4 p2.0
aspe+il 7.1 a0.5 b1.0 c-0.4 d1.4 k1.2 l0.7 o0.5 p1.0 q0.8 s-0.3
aspe+la 7.4 a0.6 d1.7 p1.1 s0.3
aspe+per 7.4 c1.0 d0.4 e-0.4 i0.4 p0.3
aspett 5.0 a2.1 b0.7 c2.8 d1.0 g-1.1 h-0.4 i-1.7 j-1.1 l2.9 p1.7 r-0.4 s0.9
asse 4.8 a-0.6 b-0.4 c-0.4 d1.1 e0.3 f0.7 g-0.3 h-0.5 i0.6 j-1.7 k3.5 l1.3 n1.7 p0.4 q-0.4 r0.4 t0.5
asse+di 7.1 d0.4 e0.7 f0.5 i0.3 j-0.4 k1.3 o0.6 q-0.3
asse+ha 6.9 a0.8 c-0.4 d0.8 e-0.4 g0.6 i1.7 n0.7 p-0.3 r0.9
asse+per 7.4 a-0.5 c-0.4 k1.1 n0.9 p-0.5
asse+stra 7.4 k-0.4
assegn 6.1 a0.5 d0.9 e1.0 f0.4 g-0.6 j-0.6 k0.4 l1.4 n0.8 p1.4 s0.7 t0.3
assemb 5.8 b-0.4 c-0.5 g-0.3 h-0.3 i0.8 j-0.8 k2.5 l0.3 m0.7 n0.3 p-0.8
assent 7.4 a-0.4 c-0.3 k0.7 n0.3 p-0.4
assenz 7.1 a0.3 c0.5 d0.4 e0.5 g-0.4 h-0.3 k1.4 o0.4 p0.8 r-0.5
assess 6.4 a-0.5 d-0.6 g1.2 k0.8 l-0.3 n-0.4 r1.0 s-0.3
asseve 7.1 a-0.4 f0.4 j-0.4 l-0.3 n0.6 o0.4 t0.4
assi 4.8 a1.0 b1.1 c2.1 e1.0 f-0.3 g-0.7 h0.4 i0.5 j2.7 k-0.8 m0.7 n-0.5 p0.8 r0.3 s-0.4 t-0.4
assi+che 7.4 a0.4 c1.1 d1.5 e-0.3 j0.7 p0.9 s0.7
assi+cons 7.4 b-0.3
assi+cont 7.4 b0.8 e-0.3 m0.7 p0.6
assi+la 7.4 e0.6 j0.6 o0.9 p0.8
assi+per 6.9 a-0.6 b0.8 e-0.5 f0.5 g-0.4 i-0.5 j-1.0 l-0.3 m0.7 n0.3 p-0.3 q-0.4 s-0.3
assi+prof 7.4 a0.6 c0.5 e0.4 j1.6
assicu 5.6 a-1.1 b-0.4 c0.5 e0.6 f-0.3 g-1.0 i-1.0 j1.2 l0.3 o0.4 s-0.7
assist 5.4 a2.0 b1.6 c1.4 e0.7 h0.7 i1.6 j1.9 k-0.8 l-0.5 m1.1 n-0.4 p0.9 r0.6 t-0.7
asso 5.1 a0.3 b1.3 c-1.3 d0.6 f0.8 g0.5 h1.4 i-1.2 j1.5 l0.8 o0.9 p-0.9 q0.7 r1.0 s1.4 t-0.6
asso+comm 7.4 a-1.0 d-0.3 f0.4 g1.3 h1.9 i-0.4 o0.4 r1.7 s-0.9
asso+cons 7.4 a0.8 b-0.3 j0.5 m1.1 s1.2
asso+di 6.9 a0.6 b1.2 c-0.3 f-0.3 i-0.5 j1.2
associ 5.4 a0.6 b1.7 c-1.2 d-0.5 e0.4 f0.9 g0.4 h1.5 i-1.3 j1.9 l0.8 m0.5 p-0.7 q0.8 r0.9 s1.8 t-0.4
assolt 7.4 a-0.3 m-0.4 o1.5
assolu 7.4 c0.4 d1.3 g0.5 r0.8
assu 6.7 b0.5 d0.6 g0.8 l0.4 r0.8
assu+una 7.4 d0.7 e-0.3 i0.5 l0.3
assume 7.1 b0.4 d0.5 h-0.3 i0.4 l0.4
assunt 7.4 g0.8 r0.8
aste 7.4 m0.4
atta 7.4 a-0.3 e-0.4 f-0.4 g0.8 k0.3 n-0.4 q0.7 r0.9
attacc 7.4 a-0.3 e-0.4 f-0.4 g0.8 k0.3 n-0.4 q0.7 r0.9
atte 5.1 a2.3 c2.8 d1.3 e0.7 f0.5 g-0.5 i1.6 j1.6 k-0.8 l-0.4 n0.4 p0.9 s0.9
atte+che 7.4 e0.3 j0.5 m0.6 p0.4
atte+e 7.4 a0.4 b0.6 e0.5 s0.6
atte+per 7.1 a0.6 c2.0 d1.3 e0.4 f1.3 s-0.4
atte+un 7.4 a0.6 c0.4 i1.3
attend 6.0 a1.4 c2.2 e-0.5 f-0.5 g-0.4 i2.2 j0.6 k-0.4 m-0.5 n-0.3 o0.5 q-0.3 r-0.4 s0.7
attent 7.4 e0.6 g0.5 h0.6 m0.3 r0.4 s0.6
attenz 6.9 a-0.4 d0.9 f0.4 j0.6 n1.2 p-0.4 s0.4
attesa 6.9 a1.0 e1.0 j0.8 p1.8
atteso 6.9 a0.7 b0.3 c1.4 d1.1 f1.1 l0.3 m0.4 p-0.4 q0.3 s-0.3
attest 7.4 i0.4
atti 6.0 b0.7 c-0.5 f0.5 i0.7 j0.9 m1.4 p-0.6 s-0.4
atti+la 7.4 a0.4 e1.2 j0.9
attiva 7.4 a0.5 e0.8 j1.2 m0.9
attivi 7.4 i1.4 r0.6
atto 5.7 a0.6 b0.6 c1.0 e0.9 g-0.8 h-0.3 i1.2 j0.7 m-0.5 p-0.5 q0.3 r-0.5 s-0.6 t0.5
atto+che 7.4 a0.6 e0.4 g-0.3 i1.6
atto+di 6.9 c1.0 g-0.4 i-0.3 j1.0 k0.5 m-0.3 n-0.4 t0.5
atto+e 7.4 d0.7 e-0.3 i0.3
audi 6.0 b-0.3 c0.5 d1.5 e-0.4 g0.9 h0.5 j-0.5 k0.6 l0.4 m0.5 n1.4 p-0.4 s1.1
audi+dell 7.4 c0.5 m0.9 s0.7
audio 6.4 c0.3 d0.6 e-0.6 g1.2 h0.9 k-0.3 m0.4 n1.1 r0.3 s0.8
augu 6.3 b1.0 c0.4 d1.3 e-0.5 i0.4 j-0.3 p-0.4 q-0.6 t0.6
auguri 6.9 d1.5 g-0.5 i0.6 n0.3 s0.4
auguro 6.9 b1.3 c0.4 k0.4 l0.3 m-0.3 q-0.4 r0.4 t0.4
aula 7.4 e0.4 g0.6 j0.5 p0.7 r0.7
aume 6.4 b2.1 c-0.4 e-0.4 f1.6 g1.4 h0.6 j-0.3 p-0.3 q-0.6 r1.6 s-0.5
aume+le 7.4 a-0.4 e-0.4 g0.3 h0.8 i-0.3
aument 6.4 b2.1 c-0.4 e-0.4 f1.6 g1.4 h0.6 j-0.3 p-0.3 q-0.6 r1.6 s-0.5
auto 4.7 a-1.3 b0.7 c-0.7 d-0.6 e0.8 g-1.5 i-1.6 j0.4 m0.7 o1.0 q0.6 s-0.9 t0.7
auto+del 7.1 c0.7 e0.5 o1.2 t1.0
auto+e 6.9 a0.3 e1.0 g-0.3 j1.2 o0.4 p0.4 s0.3
auto+per 7.1 b-0.4 c-0.4 l0.5 n-0.3 o0.4
auto+sono 7.4 d-0.5 m0.6 n0.6 t-0.3
automa 5.3 a-2.2 c-0.7 d-0.5 g-0.6 h0.8 i-0.9 j-1.2 o0.5 p-0.5 q0.5 r0.6 s-0.7 t0.7
autori 6.5 d0.5 e0.5 i-0.3 j1.3 p0.4 q0.4 s0.4
autotu 7.4 a0.3 m0.6 p0.6
autu 6.4 a-0.7 b0.9 c0.4 f0.6 g1.2 h1.3 n0.9 q-0.3 r1.1
autunn 6.4 a-0.7 b0.9 c0.4 f0.6 g1.2 h1.3 n0.9 q-0.3 r1.1
avan 5.7 a-0.7 b-0.4 c0.4 d0.9 g1.4 h1.9 i-1.1 j1.1 l0.6 n0.3 p-0.7 s-0.7 t-0.4
avan+come 7.4 a-0.3 e0.3 f0.3
avanti 5.8 c0.5 d0.6 e0.4 g1.6 h2.2 i-0.9 j1.2 l0.6 p-0.5 s-0.6
avanza 7.4 a-0.9 b-0.4 d0.3 e-0.3
aven 7.4 c0.3 g0.5 h0.6 j0.4 m0.3 r0.4
aver 5.2 a-0.8 c1.5 d1.0 g1.7 h1.1 j-1.0 k0.7 m-0.5 o1.1 p-0.4 q0.7 r1.7 s-0.7 t0.5
aver+il 7.4 c0.5 d0.7 f-0.4 t0.6
aver+in 7.4 b0.7 c0.6 g0.5 o0.4 r0.6
aver+lo 7.4 c0.5 d0.4 g0.4 h0.5 l0.4 m-0.3 r0.5
aver+vist 7.4 a0.4 c0.5 p0.7 s0.5
avere 6.0 c0.9 d0.6 g0.3 h1.0 i1.2 j-0.6 n0.6 o0.3 p-0.4 q0.8 s-0.4
averle 7.4 c0.4 d0.6 e-0.3 t0.6
avermi 7.4 b0.7 d-0.4 e-0.3 g0.7 k0.4 r0.8
aves 7.4 g0.6 r0.5
avesse 7.4 g0.6 r0.5
avet 3.9 a2.1 b1.0 c0.3 d2.1 e4.6 g1.2 h0.5 k0.6 l0.4 m2.3 n0.4 p-1.1 q0.7 r2.5 s-0.6 t1.2
avet+cons 7.1 b0.4 e0.9 r-0.3 t0.9
avet+dett 7.4 a0.7 c1.6 d0.8 e-0.4 s0.6
avet+fatt 6.5 a1.2 c0.4 d1.4 e0.5 g-0.8 i-0.3 j0.3 l-0.5 m0.6 p-0.5 q-0.4 r-0.9 s0.9
avet+in 7.4 a-0.3 g-0.3 k0.6
avet+inve 7.4 g0.4 q0.4 r0.4 s-0.3
avet+lasc 7.4 a1.0 d1.5 g-0.4 n0.4 r-0.4 t0.8
avet+mai 7.4 d0.4 e0.7 j0.7
avet+mand 7.1 a0.9 d1.2 e0.3 g-0.5 i0.7 j0.6 r-0.4 s0.7
avet+mess 6.2 a0.8 b1.1 c1.8 d0.7 e2.0 g1.2 h-0.7 i-0.6 m1.5 r1.3 s-0.6 t1.0
avet+mont 6.3 b-0.5 c-0.7 d-0.7 e1.9 f0.4 g1.1 i-0.5 j-0.3 l0.7 m1.0 p1.0 r1.5 t-0.5
avet+pres 7.4 a0.5 b1.0 d0.5 i0.6 j0.6
avet+prog 7.4 a-0.8 c-0.4 e-0.3 g1.2 h0.9 i-0.4 l0.4 m0.5 o0.3 r1.3
avet+rice 7.4 a-0.5 p-0.3 q2.4
avet+sbag 7.1 a0.7 e1.3 g-0.5 l0.5 p-0.3
avet+scri 7.4 b0.5 e0.9 g0.4 r0.3 t-0.4
avet+tolt 7.1 c0.5 g1.2 i0.5 m0.4 r1.2
avete 3.9 a2.1 b1.0 c0.3 d2.1 e4.6 g1.2 h0.5 k0.6 l0.4 m2.3 n0.4 p-1.1 q0.7 r2.5 s-0.6 t1.2
avev 4.5 a-0.5 b-0.6 c2.0 d2.3 e1.3 f0.6 g2.4 h0.7 k-1.1 p-0.4 q1.6 r2.8 s-1.9 t0.5
avev+chie 7.1 d1.2 g-0.5 i-0.3 m0.5 q1.2 r-0.3
avev+dato 7.4 a0.8 c2.3 d-1.1 e0.4 g-0.5 m0.5 p-0.3 t0.8
avev+dett 6.9 c0.8 f0.3 g0.5 o-0.4 p-0.6 q0.6 r0.8
avev+due 7.1 c-0.4 d-0.5 e1.2 g0.6 h0.9 i1.3 r0.7
avev+fatt 7.4 a-0.6 d-0.3 m-0.3
avev+gara 7.4 a0.5 c0.5 d0.7 e0.5 p1.5
avev+indi 7.4 c0.4 d0.9 e0.8 f0.3 n-0.3 q0.7
avev+la 7.1 d0.5 g0.5 i0.4 q0.9 r0.5
avev+mai 7.1 a-0.8 g1.6 i-0.4 k0.5 l-0.3 m-0.4 n-0.4 p-0.3 q0.5 r2.0 t0.4
avev+parl 7.4 a0.7 b0.6 e-0.4 g-0.4 m2.5
avev+pens 7.4 a-0.5 d-0.3 g0.9 h1.0 m0.5 q1.3 r1.0 t0.6
avev+ragi 6.9 a-0.6 b-0.3 c-0.4 g0.3 h-0.4 k-0.4 r0.4
avev+scri 7.4 c0.4 d0.6 f0.9 g0.3 t0.4
avev+spie 7.4 d0.9 e0.5 n0.5
aveva 5.6 a-0.9 d1.3 e0.8 j-0.7 k-0.4 l0.4 p-0.7 q1.9 r0.4 s-0.6
avevam 6.9 b-0.3 f-0.3 g0.5 h0.9 m-0.3 p0.3 r0.6 s-0.4 t0.3
avevan 6.7 b-0.4 d0.5 e1.1 f0.4 o-0.3 q0.8 r0.3 s-0.3
avevat 6.0 a1.0 b-0.6 c3.1 j0.5 k-0.4 o-0.4 p0.9 r0.7 s-0.6 t0.4
avevi 7.4 a-0.5 b-0.3 q0.9
avevo 5.8 a-0.4 b0.4 c0.8 d2.4 e0.3 f1.4 g2.7 h0.9 i-0.5 k-0.7 m-0.6 p-0.8 q-0.5 r3.1 s-0.8 t0.4
avra 6.5 a-0.3 c0.7 d1.2 g1.5 h0.9 i-0.5 j0.5 n1.0 o0.3 p0.5 s0.5 t-0.4
avra+lo 7.4 c0.8 d1.1 h-0.3 o0.5 p0.9 r-0.3
avre 5.2 b-0.6 c0.5 d0.6 f0.4 g0.6 h0.3 i-0.9 j1.0 k0.5 l-0.4 m0.3 o1.3 p-0.4 r0.5 s0.6
avre+biso 6.4 a-1.0 b-0.5 g-0.6 i-0.3 j-0.6 k0.3 m-0.4 o1.1 s-0.4
avre+mai 7.4 d0.3 g0.7 i0.5 r0.7
avre+pref 7.4 a0.6 i-0.4 j0.6 s1.7
avre+un 7.4 c-0.3 e-0.3 g0.9 h0.9 j0.5 n0.6 p0.4 r-0.3
avrebb 7.1 d-0.4 g0.7 h-0.4 p0.6 r0.7 t-0.3
avrei 6.1 a0.4 c0.9 g0.7 h0.8 i-0.8 j1.5 k0.5 n0.8 o0.5 p-0.5 s0.9
avremm 6.7 a-0.7 e-0.3 f0.6 j-0.5 o1.0
avremo 7.4 d0.3 m0.5
avrete 6.9 a0.7 d1.0 g-0.4 h-0.3 i0.4 j0.6 s0.4
avro 6.9 a0.8 g-0.3 i-0.4 k0.3 l0.9 m0.9 r-0.4 s2.2
avut 6.4 a-0.4 c0.8 e-0.9 f0.8 i-0.4 j-0.4 k1.4 m1.3 n0.7 r0.8 s-0.5 t0.6
avut+un 7.4 a-0.5 c0.5 g0.4 k1.5 m-0.3 n-0.3 r0.7 t0.6
avut+una 7.4 a-0.5 b0.5 e-0.4 g0.3 n1.1 r0.4
avute 7.4 a0.8 c0.6 e-0.4 g-0.3 m1.9
avuto 6.7 a-1.2 e-0.6 f0.6 g0.6 i-0.3 k1.4 m-0.4 n0.8 q0.3 r0.9 s-0.3 t0.4
avv 6.1 a0.9 d0.6 e-0.4 g-0.4 i1.0 j2.8 m0.5 p1.1 q-0.3 r-0.4 t0.3
avva 7.4 a0.6 c1.4 i1.5 j1.7
avve 6.1 b-0.5 c0.4 e-0.4 f0.4 g-0.5 i0.9 k0.5 m0.8 q2.5 s0.8 t0.3
avvent 7.4 e-0.4 i0.4 s0.8
avvenu 7.1 d0.4 f0.4 k0.8 m0.9 p-0.6 q2.5 r0.5
avvers 7.4 a0.4 c0.3 i0.4 p0.6 s0.5
avvi 5.1 a0.6 c0.7 e1.5 f-0.7 g-1.5 h-0.5 j1.6 k0.3 m-0.3 n0.8 q0.4 r-0.8 s0.8 t0.6
avvi+che 7.4 c0.3 j0.5 l0.8 p0.7 s0.6
avvi+di 7.4 n0.8 o0.4
avvi+gli 7.4 i-0.3 o0.3 s1.4
avvi+la 7.1 b-0.4 c-0.4 e0.7 j0.7
avvi+non 7.4 b-0.3 e-0.3 j0.7 m1.1 o0.3 q1.0
avvi+per 7.4 a0.4 c0.6 d0.6 i1.0
avviat 7.4 a1.0 e1.7 j1.8
avvisa 6.9 a0.7 e-0.3 g-0.3 h-0.3 r-0.3 s1.4 t0.6
avvise 7.4 a-0.3 b0.8 i-0.4 o0.3 s0.3
avviso 5.6 a-1.1 c0.7 e-0.7 f-0.4 g-0.7 j0.4 k0.6 l0.7 n1.3 q0.8 r-0.3
avvo 4.2 a0.5 b0.5 d-0.5 e1.5 f0.8 g-1.1 h0.5 i-1.0 j5.8 k-0.5 o-0.7 s-0.8
avvo+a 7.4 b-0.3 c0.6 j0.7
avvo+che 7.1 a0.3 d0.6 e0.5 j1.4 p0.6 s0.3
avvo+dell 7.1 e1.1 f1.6 g-0.4 j0.7
avvo+e 6.7 a1.4 c-0.3 e1.0 g-0.4 j3.1 p-0.6 s-0.4
avvo+ferr 7.4 b0.5 c0.4
avvo+ha 7.4 a-0.3 b0.4 d0.3 j-0.5 l0.6 q-0.4
avvo+ma 7.4 a0.7 j2.0
avvo+per 7.1 b-0.4 e-0.3 g0.5 k-0.4 n0.4 r0.5
avvoca 4.2 a0.5 b0.5 d-0.5 e1.5 f0.8 g-1.1 h0.5 i-1.0 j5.8 k-0.5 o-0.7 s-0.8
azie 5.3 a-0.8 b0.4 d1.0 e-0.5 f1.6 g0.7 h1.1 i-0.5 j-0.8 l1.1 m-0.6 o0.7 p-0.6 r1.6 s-0.6
azie+a 7.4 b0.4 c-0.4 d0.9 f0.5 h0.4 l-0.4
azie+agri 7.1 c0.4 d-0.4 g0.3 i-0.3 q0.4
azie+e 7.1 b0.5 e0.4 f0.3 l2.1 n-0.4 p0.4
azie+ha 7.4 g0.5 r0.5 t0.3
azie+per 7.4 a-0.7 d-0.3 n0.3 s-0.4
aziend 5.3 a-0.8 b0.4 d1.0 e-0.5 f1.6 g0.7 h1.1 i-0.5 j-0.8 l1.1 m-0.6 o0.7 p-0.6 r1.6 s-0.6
azio 6.3 a0.5 c1.1 j2.3 p1.0 s-0.3
azio+di 7.4 a0.5 c0.4 e0.8 j1.3 p0.4
azio+lega 7.4 a-0.4
azione 6.5 a0.9 c0.9 e0.3 j2.6 m0.3 p1.1
azioni 7.4 a-0.4
azze 7.1 a-0.6 b-0.3 e0.4 f0.8 g2.0 h0.4 k0.4 n0.3 r2.2 t-0.4
azzecc 7.4 a-1.0 g2.3 h0.4 m-0.7 r2.4
azzu 7.1 a0.4 c-0.3 e0.3 f0.7 m0.8 q0.7
azzurr 7.1 a0.4 c-0.3 e0.3 f0.7 m0.8 q0.7
b 5.9 a-0.9 b0.4 c-0.4 d0.6 e-0.6 f0.4 g0.3 h0.6 i-0.7 j-0.5 m-0.6 n0.5 o0.5 q-0.4 r0.6 s-0.7
b+b 6.9 a-0.4 f0.6 h0.6 n0.3 o0.5 r0.7 s-0.4
b+e 7.4 a-0.6 c-0.3 f0.4 h0.4 n0.6
b+le 7.1 b-0.4 e-0.4 l-0.3
bach 7.4 a-0.5 c-0.4 g0.4 l1.2 n1.0 r0.4
baci 7.1 e-0.5 g0.5 h0.5
back 6.3 c1.1 e0.4 i0.7
back+che 7.4 a0.5 c1.2 e0.4 i1.0
backup 6.3 c1.1 e0.4 i0.7
bada 6.9 a-0.5 c0.3 g0.3 k0.7 l-0.4 n-0.3 q0.5 r0.5 t0.4
badant 6.9 a-0.5 c0.3 g0.3 k0.7 l-0.4 n-0.3 q0.5 r0.5 t0.4
bagn 5.8 a1.2 b0.8 e1.6 g-0.3 h-0.5 j-0.4 l1.1 m-0.3 p-0.5 s1.7 t-0.4
bagn+nett 7.4 a-0.5 e-0.3 l1.5
bagno 6.0 a1.3 d-0.8 e2.0 g-0.7 h-0.3 i-0.6 j-0.4 l1.0 p-0.4 q0.3 r-0.5 s2.0 t-0.3
bald 7.4 d0.6
ball 6.5 b-0.4 e1.2 h-0.4 j-0.4 n-0.5 o-0.5 t0.4
ball+il 7.4 c-0.3 d0.5
ballo 7.4 c-0.3 d0.5
bamb 5.6 a0.3 b0.8 c1.2 e1.6 f0.6 k1.4 n1.1 o0.6 q0.5 r0.7 s1.2 t-0.7
bamb+di 7.4 a0.5 e0.6 i0.7 j0.6 p0.7 s1.2
bambin 5.6 a0.3 b0.8 c1.2 e1.6 f0.6 k1.4 n1.1 o0.6 q0.5 r0.7 s1.2 t-0.7
banc 4.9 a-0.9 c-0.4 d-0.5 e1.2 g0.4 i-1.0 l2.1 m-0.7 n1.7 o1.0 p1.0 q1.3 r0.4 s-0.7 t1.6
banc+di 7.4 a0.7 p1.4 q0.5
banc+ha 7.1 a-0.5 d-0.3 e-0.3 k0.5 l1.2 o0.5 p-0.4
banc+in 7.4 a0.3 b0.4 c0.5 e0.5 t0.8
banc+mi 7.4 b0.9 j0.7 l1.0
banc+sell 7.4 a-0.3 k-0.4 q1.6
banca 5.2 a-0.9 b0.4 c-0.3 d-0.4 e-0.6 g-0.7 i-0.6 l2.7 m-0.5 n0.3 o1.1 p0.8 q1.9 r-0.6 s-0.7 t1.3
bancar 7.1 b-0.3 c-0.4 e0.5 g0.8 p0.9 r0.8
banco 7.1 a-0.7 b-0.4 c-0.4 d-0.5 e-0.4 g0.9 h0.3 o-0.4 q0.5 r0.9
bancom 7.1 b0.5 c0.5 e0.6 f0.4 g-0.3 n2.0 o0.3 t0.7
band 5.5 a-1.5 b-0.8 c0.3 d0.8 e-0.3 f0.7 g0.8 h1.2 i0.9 j-0.8 m0.8 p-0.6 r1.4 t1.3
banda 6.5 a-0.4 b-0.5 c0.4 d0.9 e-0.4 g0.8 h1.3 i-0.6 m0.7 q0.3 r0.8 s-0.4
bando 6.2 a-1.0 b-0.5 i1.2 j-0.4 m0.3 r0.7 s-0.4 t1.6
bar 6.2 a-0.6 b0.3 d0.4 e-0.6 i-0.4 j-0.3 l1.3 n0.5 t0.6
bar+e 7.4 d0.5 f0.4 l1.5
barb 6.7 b0.6 e-0.8 i-0.4 m1.0 n-0.5 q-0.3 t0.6
barbar 7.4 c0.6 e-0.4 i-0.3 m0.3 n-0.4 o0.4 t0.8
barbie 7.4 b0.7 e-0.3 m0.8
barc 7.1 a-0.8 b-0.3 d-0.4 k-0.3 l0.8 n-0.3 o-0.4 s-0.3
barca 7.1 a-0.8 b-0.3 d-0.4 k-0.3 l0.8 n-0.3 o-0.4 s-0.3
bari 6.9 a1.0 b0.5 c1.1 g-0.3 i0.7 j0.4 p0.7
barist 7.4 a0.4 c1.2 e-0.4 i0.9
baro 7.4 h0.6 n0.8 t0.7
barz 7.1 i0.7 s0.4
barzel 7.1 i0.7 s0.4
base 7.4 a-0.3 b0.6 d0.5 e-0.5 h2.0 i-0.8 r0.4 t0.7
bass 6.2 b1.4 g-0.7 i1.6 j-0.4 l-0.4 n0.7 p-0.5 r-0.6 s-0.5 t1.5
bassi 6.9 a0.5 b1.5 d0.5 e-0.6 g-0.4 i1.3 r-0.3 s-0.3 t0.5
bast 5.1 b-0.7 d1.2 e0.5 f-0.4 g-1.4 h-0.5 i0.9 o-0.3 r-0.6 t1.3
bast+che 7.4 a-0.4 d-0.4 e-0.3 f-0.4
bast+in 7.4 a-0.5 f0.4 h-0.3 k0.5 l0.5 t1.8
bast+un 7.1 a0.4 c1.1 d-0.4 j1.5 k0.3
bast+una 7.4 d0.5 e-0.4 s0.6 t1.1
basta 5.5 a0.6 b-0.5 c-0.8 d0.7 e0.9 f-0.3 g-1.0 h-0.5 i1.8 j-0.8 m-0.6 n-0.4 o-0.3 p0.6 r-0.5 s0.5 t0.7
bastan 6.5 a-1.5 b-0.3 c-0.3 e-0.6 i-0.5 j-0.3 m0.7 p-0.4 s-0.4 t0.4
bastav 7.1 a0.7 c1.5 d1.1 e-0.4 g-0.3 i-0.5 j1.3 m0.6 p-0.4 s-0.4
batt 5.5 a-0.4 b0.7 d0.6 f1.0 g0.6 i-0.4 k0.6 l-0.4 m1.0 p-0.4 q0.7 r0.5 t0.3
batt+e 7.4 a-0.4 b0.4 c0.3 d0.4 e-0.5 g0.7 h0.3 r0.9
battes 7.4 a-0.4 b0.4 c0.3 d0.4 e-0.5 g0.7 h0.3 r0.9
battis 6.9 b-0.3 c-0.4 d0.3 i0.4 n0.6 p0.3
battut 6.1 a-0.6 d0.5 e0.4 f0.4 g0.5 i-0.6 j-0.4 k0.5 l-0.6 m1.3 p-0.5 q0.9 s-0.6 t0.5
beat 7.4 a-0.4 m0.3 r0.3
beat+lei 7.4 a-0.4 m0.3 r0.3
beata 7.4 a-0.4 m0.3 r0.3
befa 7.4 a-0.6 m0.3 n0.4 r-0.3
befana 7.4 a-0.6 m0.3 n0.4 r-0.3
bel 6.7 a0.4 b0.5 c-0.4 d-0.5 e0.6 p0.4 s1.2
bell 5.1 a1.0 b0.6 c0.4 d-1.0 e2.7 f-0.5 g0.7 i-1.1 j0.5 k1.2 m-0.6 n0.5 o-0.8 q0.4 r1.6 s-0.3 t0.9
bell+e 7.4 a0.3 c0.4 d0.5 e1.0 h0.3 i-0.3 j1.3 r0.5 t0.4
bella 6.2 b0.6 c-0.7 d-0.4 e0.5 g0.5 j0.8 k0.4 p-0.4 q0.5 r0.7 s0.8 t-0.3
belle 7.1 a-0.6 c0.3 h-0.3 m0.5 o-0.3 r0.6
bellis 6.7 b-0.4 c0.8 e1.2 f-0.4 g0.6 h0.3 i-0.5 o-0.5 r0.8 s-0.5 t1.4
bello 6.7 a1.2 b0.7 c0.5 d-0.7 e1.7 g-0.6 i-0.5 k0.8 l0.4 m-0.6 n0.4 o-0.5 p-0.3 q0.3 s-0.4 t0.5
ben 6.9 a-0.6 c-0.5 f0.3 g2.1 h1.4 j-0.4 k0.6 o0.4 p-0.3 q0.7 r2.2
ben+spes 7.4 a-0.6 c-0.5 g1.4 k0.4 l0.4 q0.9 r1.3
bene 4.4 a-2.2 c-1.1 e-0.6 f1.1 g2.3 h1.7 j-1.6 k0.4 l1.5 o0.4 p-1.3 r3.1
bene+che 6.9 a-0.5 b-0.6 c-0.6 d-0.3 f0.7 g2.0 h2.1 i-0.5 k1.0 o0.3 q0.5 r2.5 s-0.4
bene+cosi 6.7 a-0.7 b0.3 c-0.3 e-0.5 g-0.8 i-0.4 j-0.4 l0.8 m-0.4 n0.7 o0.6
bene+di 7.1 a1.1 d0.7 g-0.4 i1.4 r-0.4 s0.7
bene+e 7.4 o0.4 q0.6 r0.5
bene+il 7.4 g0.4 h0.5 k0.6 l0.4 n0.6
bene+la 7.4 d0.5 e-0.6 f0.4 g0.4 r0.4 s-0.3
bene+lo 7.4 a-0.4 g0.3
bene+o 7.4 e0.4 l0.9 s0.7
bene+se 7.4 a-0.6 l2.2
benede 7.1 a-0.4 b0.4 c0.8 f-0.4 g0.8 i-0.3 k0.4 o-0.4 r1.1
benefi 7.1 b-0.4 j0.3
benest 7.4 a0.4 e0.9 g0.4 h0.8 p1.1
beni 6.2 a-0.5 e0.4 f0.6 g1.5 h0.7 i0.7 m0.7 n-0.6 r1.5
beni+e 7.4 f0.4 g1.1 i-0.3 m0.4 r1.6
beniss 6.2 a-0.5 e0.4 f0.6 g1.5 h0.7 i0.7 m0.7 n-0.6 r1.5
bens 7.4 d0.5 n0.6 s-0.3 t0.7
bepp 7.1 b0.9 i0.5 n0.3
beppe 7.1 b0.9 i0.5 n0.3
berg 6.9 a0.5 g-0.3 i0.4 j1.1 m0.6 p0.6 s0.4
bergam 7.1 d-0.3 j1.1 m0.7 p0.6 s0.5
bert 7.4 b0.5 c-0.3 g0.5 h0.7 i0.4 k0.3 r0.5
best 7.4 e-0.3 g0.7 r0.6
bestem 7.4 e-0.3 g0.7 r0.6
bett 7.4 a-0.5 e-0.3 g0.5 n1.2 r0.5
bian 5.5 a-0.7 b-0.9 d0.5 e-0.4 f0.5 g-0.4 i-0.5 j-0.5 k0.8 l-0.4 m1.1 o0.4 q0.5 s-0.4 t1.1
bian+e 6.7 b-0.4 e-0.6 g0.5 k0.4 m1.5 r0.9 s-0.3 t0.6
bian+la 7.4 e0.5 p0.4
bianca 7.1 k0.7 q0.7 s0.5
bianch 6.9 a-0.7 f0.4 g-0.4 i0.4 o0.3
bianco 6.0 b-0.8 d0.5 e-0.3 h-0.3 i-0.6 j-0.4 k0.5 m1.6 p0.3 r0.4 s-0.7 t1.6
bibi 7.4 e-0.4 h-0.3
bibl 6.7 b-0.4 d0.6 e-0.5 f0.4 k-0.3 n-0.3 o0.3
bibl+comu 7.4 d0.6 e-0.3 f0.5
biblio 6.9 b-0.3 d0.7 e-0.4 f0.4 o0.4
bice 7.1 a0.8 b0.4 c0.7 d0.7 e0.4 i0.5 s0.6
bici 6.9 a0.4 b1.1 e0.4 h-0.4 i0.4 m0.3
bicicl 7.1 a0.4 b1.2 e0.4 i0.4 m0.4 o-0.3
bide 7.1 b1.3 e0.4 m0.3 q0.7 s0.4
bidell 7.4 c0.3 m0.4 q0.8
bien 7.4 d0.5 g0.4 h0.6 i0.7
bienni 7.4 d0.5 g0.4 h0.6 i0.7
bigl 5.9 a0.9 e2.0 h1.5 i-0.6 j-0.6 k-0.3 p-0.5 q0.3 r-0.6
bigl+da 6.5 a0.4 d-0.3 e1.4 g0.4 h0.7 i-0.3 j-0.3
biglie 5.9 a0.9 e2.0 h1.5 i-0.6 j-0.6 k-0.3 p-0.5 q0.3 r-0.6
bila 5.9 c1.4 d-0.6 e-0.3 f1.7 j-0.7 k0.3 n0.5 o0.3 p-0.5 q-0.6 r0.4
bila+cons 7.4 c0.5 f0.9 g0.5 i-0.3 o0.4 r0.5
bilanc 5.9 c1.4 d-0.6 e-0.3 f1.7 j-0.7 k0.3 n0.5 o0.3 p-0.5 q-0.6 r0.4
biol 7.4 a0.4 b0.5 e1.0 g-0.4 h-0.5 k0.5 r-0.4 t0.6
biolog 7.4 a0.4 b0.5 e1.0 g-0.4 h-0.5 k0.5 r-0.4 t0.6
birr 7.1 b0.7 f0.5 g0.7 h-0.3 l1.1 o0.3 p-0.3 r0.7
birra 7.4 b0.8 g0.8 i0.3 l0.8 o0.3 r1.0
bisc 7.4 d-0.4 o0.6 r-0.3
biscot 7.4 d-0.4 o0.6 r-0.3
bise 7.4 e0.5 f0.6 i0.6
biso 5.1 a-0.9 b-0.4 e-0.6 f0.4 h1.0 i-0.9 j-0.8 k0.4 o0.8 p-0.4 s0.5
biso+dell 7.1 a-0.5 e-0.3 j-0.4 m-0.4 o0.5
biso+di 6.9 a-0.8 b-0.3 g0.9 h1.2 i-0.5 k0.4 m0.4 r-0.5 s-0.3
bisogn 5.1 a-0.9 b-0.4 e-0.6 f0.4 h1.0 i-0.9 j-0.8 k0.4 o0.8 p-0.4 s0.5
bist 7.4 e1.1 g0.5 h0.7 i0.9 q0.3
bloc 5.6 a0.6 b0.5 c1.1 e2.6 g-0.5 h1.1 i-1.0 k2.4 l1.2 m-0.7 p0.5 t2.3
bloc+e 7.4 j0.6 k0.8 l0.4 p0.7 s0.6
bloc+i 7.4 l0.7 n0.5 t0.8
bloc+il 7.4 b0.3 c0.6 e0.8 k0.5 o0.3 t0.7
blocca 5.6 a0.4 b0.3 c0.6 e2.3 g-0.4 h1.3 i-0.9 k2.2 l1.1 m-0.8 n-0.3 p0.5 r0.4 t2.4
blog 6.9 a0.6 b0.6 d1.0 e0.6 i1.3 j-0.3 r-0.3 s0.6
blu 6.9 b0.4 d0.5 e0.7 g-0.5 i-0.4 n-0.4 o-0.3
bobb 7.4 a-0.3 g0.5 h0.9 o0.5 r0.4
bobbio 7.4 a-0.3 g0.5 h0.9 o0.5 r0.4
bocc 6.2 b-0.5 c0.3 f0.5 g0.8 i-0.4 j-0.3 k-0.5 q0.4 r1.0 s0.8
bocc+aper 7.1 a-0.4 c0.4 g1.3 r1.4
bocc+e 7.4 a0.6 c0.4 e0.5 p0.5 s0.6
bocca 7.1 a-0.4 c0.4 g1.3 r1.4
bocce 7.4 a0.5 e0.4 p0.4 s0.6
boccia 7.4 f0.5
boccio 7.4 a0.5 c0.4 s0.7
boll 5.3 a-1.0 e-1.1 f0.5 h-0.4 i-0.5 k-0.6 m0.9 n0.3 o3.1 p-1.0 q1.3 r0.5
boll+da 7.1 a-0.9 m-0.3 n1.1 o1.7
boll+e 7.4 a-0.4 g0.8 h0.3 r0.9
bolle 7.4 d0.8 e-0.5 f0.4 m0.5
bollet 6.0 a-0.6 b-0.5 c0.5 g0.5 j0.4 n-0.4 o0.8 p-0.5 q1.4 r1.0 s0.7
bollo 6.5 a-0.5 c-0.4 d-0.6 e-0.4 n0.7 o2.9 p-0.4 t-0.5
bolo 6.9 a-0.4 e0.9 i1.1 j-0.4 k0.4 s-0.3
bolo+e 7.4 a-0.7 i0.3 q0.4
bologn 6.9 a-0.4 e0.9 i1.1 j-0.4 k0.4 s-0.3
bolz 7.4 a0.4 c0.5 d1.0 i0.5 k1.3 p0.6
bolzan 7.4 a0.4 c0.5 d1.0 i0.5 k1.3 p0.6
bomb 6.9 d0.4 g1.4 h1.4 m0.4 n-0.3 r1.9
bomba 7.4 g1.5 h0.8 m0.4 r1.7
bombon 7.4 f0.4 h0.7 r0.3
bona 6.9 a0.7 b-0.4 c0.6 e1.0 j1.7 m-0.3 s0.4
bonari 7.4 a0.4 c0.9 e0.4 j0.9
bone 7.1 e-0.4 f0.4 g0.5 n-0.3 r0.5 t0.3
bonett 7.1 e-0.4 f0.4 g0.5 n-0.3 r0.5 t0.3
bonf 7.1 a0.4 f-0.3 j0.5 p0.4 q-0.4
bonfan 7.4 e-0.4 j0.6 p0.4 r0.3
boni 5.0 a-1.4 b-0.4 e0.5 f0.4 g0.5 i-1.2 j-1.1 l1.9 m-0.3 n1.8 o2.7 p1.2 q5.9 r1.4 s-1.2 t-0.8
boni+di 7.4 h0.5 q1.2 r-0.4
boni+e 7.1 a0.5 c0.8 d-0.4 e1.0 f0.5 p1.2 q1.1
boni+fatt 7.1 a-0.8 g1.8 h0.3 p-0.3 q2.7 r1.7 t-0.3
boni+ista 7.4 a-0.4 b-0.3 g0.5 m0.4 q1.5 r0.5 t0.4
boni+per 6.5 a-0.4 c-0.4 d-0.5 e0.5 g-0.4 h0.6 i-0.4 j0.6 l2.0 m-0.4 o0.4 q1.8 t-0.4
bonifi 5.0 a-1.4 b-0.4 e0.5 f0.4 g0.5 i-1.2 j-1.1 l1.9 m-0.3 n1.8 o2.7 p1.2 q5.9 r1.4 s-1.2 t-0.8
bonu 6.9 a-0.4 c-0.5 d0.8 e-0.5 g-0.4 i-0.3 j-0.4 k0.4 p-0.3
bonus 6.9 a-0.4 c-0.5 d0.8 e-0.5 g-0.4 i-0.3 j-0.4 k0.4 p-0.3
borg 7.4 b-0.3 c-0.3 g0.4 h0.7 s0.7
borgo 7.4 b-0.3 c-0.3 g0.4 h0.7 s0.7
bors 7.1 a0.9 b0.5 e1.2 g-0.4 r-0.3
borse 7.4 a0.6 e1.3
bort 7.1 b0.9 i-0.4 l-0.4 m0.9 n0.7 o0.5 r0.5
bortol 7.1 b0.9 i-0.4 l-0.4 m0.9 n0.7 o0.5 r0.5
bosc 7.1 a-0.6 d0.8 e0.6 f0.8 g0.7 h-0.3 q1.8 r1.0
bosco 7.4 a-0.5 d0.8 e0.4 f0.7 g0.9 q1.7 r1.1
bott 5.8 b1.3 c-0.7 h0.7 i-0.7 j-0.7 n0.6 o-0.4 p-0.6 q0.5 r0.5
bott+da 7.4 a0.4 b1.4 t0.4
botta 7.4 e0.6 k0.5 l0.9
botteg 6.4 d0.4 g-0.4 i-0.3 j-0.4 q0.6 s0.3
bottig 7.4 e-0.4
botton 7.4 a0.8 b2.0 d-0.4
bozz 5.6 c0.7 d0.6 e0.6 g-1.1 i-0.3 j-0.5 n-0.8 o0.4 p-0.6 q-0.4 r-0.7 t0.6
bozz+del 7.4 d0.5 e-0.4 k-0.3 q-0.4
bozz+di 7.4 a-0.4 k0.4 l0.3
bozza 6.2 a0.6 c0.9 d0.4 e0.9 g-0.5 i-0.5 m0.3 n-0.6 p-0.4 q-0.5 s0.7
bozze 6.4 a-1.1 c-0.7 d0.3 e-0.4 g-0.6 i-0.6 j-0.4 k-0.3 m-0.3 o0.3 r-0.4 s-0.5 t0.7
brac 7.4 a0.8 d-0.4 e1.3 f-0.4 l-0.3 n-0.4 t1.0
bram 7.1 d0.3 e0.9 f0.6 h0.4 k-0.3 l-0.4 q0.5 r-0.4
bramba 7.4 d-0.3 e0.3 h0.5 l-0.4 n-0.4 q0.5
bran 6.9 a0.6 c0.4 d0.4 f0.3 i1.4 j-0.3 k0.6 t0.8
branzi 7.4 a0.6 c0.6 e0.6 i1.1 k0.5 t1.0
brav 5.5 a-2.0 b0.6 c0.4 d0.3 e-0.8 g4.6 h0.4 i-1.1 k0.8 m-0.8 n-1.0 o0.4 p-0.8 r5.1 s-1.2 t0.6
bravi 6.5 a-1.1 b1.1 c0.7 d0.8 e-0.7 g2.8 i-0.6 j0.4 o0.6 p-0.5 r3.0 s-0.3
bravis 6.5 a-0.3 c-0.8 g1.1 h1.0 i-0.4 n-0.5 r1.5 s-0.6 t-0.3
bravo 7.1 c0.3 g0.5 n-0.3 r0.3 t0.5
bres 7.1 j0.6
bresci 7.1 j0.6
brev 6.1 a0.7 c1.2 e-0.7 i0.8 j-0.5 l0.5 p-0.4 q0.3 r-0.6 s0.7
brev+lo 7.4 a0.4 c1.1 s1.4
breve 6.3 a0.5 c0.4 e-0.5 i1.0 j-0.4 l0.6 p-0.3 q0.4 r-0.5 s-0.4
brin 6.5 a-0.5 b0.6 e0.4 f0.3 g-0.6 h-0.5 k1.9 p0.8 r-0.4 s-0.4
brin+anch 7.4 b0.7 e0.4 g-0.4 p0.6
brindi 7.4 q0.3
broc 6.7 a-0.4 o0.3 q-0.4
brochu 6.7 a-0.4 o0.3 q-0.4
brun 6.5 b-0.6 c0.4 d0.5 e-0.7 f0.6 g0.3 h1.0 m0.4 n-0.4 o-0.3 q0.6 r0.3 s1.0
bruno 6.9 b-0.4 c0.5 e-0.5 f0.5 g-0.3 h0.5 i0.5 q0.6 s1.1
brut 7.4 a-0.5 g0.8 h1.2 n0.4 r0.8
buca 7.1 a-0.5 c0.3 g-0.3 k2.5 l0.5 n0.4 o-0.4 q0.3
bucato 7.4 a-0.4 k1.8 m0.3 n0.5
buco 7.4 c0.5 e0.4 k0.5 p0.6
budg 7.1 a-0.4 d-0.3 g0.5
budget 7.1 a-0.4 d-0.3 g0.5
buff 6.9 b0.5 d0.5 f0.4 g1.0 h1.5 k0.9 q0.6 r1.3
buffet 7.1 b0.5 d0.5 g1.1 h1.8 k1.0 r1.3
buio 7.4 e0.9 g0.6 h0.9 n0.5 q0.5 r0.8
buon 3.3 a-3.3 b-1.2 c-0.6 d-0.8 e-0.9 f-0.8 g-0.9 h0.6 i-0.4 j-1.2 k0.8 l1.7 m0.4 o1.0 p-2.2 q1.8 r-0.8 s-1.3 t0.4
buon+a 6.5 a-0.7 d-0.6 h-0.3 i-0.4 l0.6 m-0.4 o0.5 r0.5 s-0.3
buon+abbi 7.1 a-0.3 c-0.3 o1.0 q1.6
buon+avvo 7.1 b0.8 e-0.5 j-0.3 l0.8 m0.6
buon+carl 7.4 e-0.4 k0.3 l0.5 q0.7
buon+come 7.1 a-0.3
buon+da 7.1 a-0.4 c-0.3
buon+di 7.1 a1.1 c0.6 e1.3 j1.2 m0.8 p0.5 s0.6
buon+doma 7.1 h0.5 n-0.4 t0.9
buon+dott 7.1 d0.3 g-0.3 i0.4 k0.6 o-0.3
buon+geom 7.4 d0.7 h0.3
buon+gior 6.7 a-0.8 d-0.5 e0.7 g-0.6 h-0.4 l-0.5 q0.8 r-0.7 s-0.3 t0.6
buon+ho 6.5 a-0.4 d0.7 g1.8 h0.6 i-0.4 l0.4 n-0.3 r1.7 t-0.5
buon+il 6.7 a-0.3 c0.4 e-0.4 g0.6 h1.4 i-0.3 k0.7 m0.9 o-0.6 r0.7 s-0.3
buon+in 7.4 f0.4
buon+la 6.4 a-0.8 e-0.4 f0.3 g0.4 h0.5 i-0.4 k1.7 o1.7 p-0.4 q0.4 r0.5 t0.3
buon+lavo 6.2 a-0.7 c-0.9 d-0.5 g-0.5 o0.5 p-0.3 q0.5 r-0.5 s-0.4
buon+le 7.4 c-0.4 l0.8 p0.4
buon+mi 7.4 n0.9
buon+per 6.4 a-0.7 d-0.4 e-0.4 f-0.3 g-0.3 i-0.4 j-0.4 k0.7 l-0.4 p-0.4 s-0.4 t0.5
buon+ragi 7.4 n0.9 q0.5
buon+si 7.4 c0.7 e0.7 i0.3
buon+siam 6.9 a-0.6 c-0.6 f0.3 i-0.4 l0.7 m0.5 n0.4 o0.4 q0.6 t-0.4
buon+sono 6.9 f0.4 g-0.3 n0.3 o0.4 q0.7 r-0.3 s1.2
buon+vi 6.4 e-0.3 g-0.5 i1.4 j-0.3 k-0.4 m-0.4 n-0.6 p0.5 r-0.6
buona 5.7 c-0.3 d0.3 e0.5 g-1.2 i0.4 j1.0 k-0.4 p-0.6 q0.5 r-0.9 s0.4 t0.4
buonas 5.0 a-0.9 c-1.0 d-0.5 h1.2 i-1.1 j-0.6 k1.1 m0.8 n1.4 o-0.4 q0.5 s0.4
buondi 7.1 a-0.3 f0.5 g0.4 h0.4 k0.3 l0.4 q0.8 r0.5
buone 7.1 a0.5 c-0.3 d0.5 e0.8 j0.9 s0.5
buongi 3.8 a-2.7 b-0.4 c-0.3 d-0.8 e-0.9 g-0.7 j-1.9 k0.6 l1.4 o1.9 p-1.5 q2.1 r-0.3 s-1.5 t1.0
buoni 7.1 b1.0 d-0.4 g0.8 h1.2 m0.4 o-0.4 r0.8
buono 6.2 c1.3 d0.6 f-0.5 h0.9 i0.5 j-0.4 k-0.4 l2.1 n1.1 p-0.6 q0.4 r0.6
burr 7.4 a0.4 c0.4 d0.4 e0.5 s1.1
burrac 7.4 a0.4 c0.4 d0.4 e0.5 s1.1
bust 5.6 a-0.3 e0.3 h-0.5 i1.0 l-0.4 o0.6 q1.3 s-0.6 t0.3
bust+paga 6.5 a0.7 b0.7 c0.3 d0.5 i1.6 t0.5
busta 6.3 a-0.7 b-0.6 f0.7 i0.4 l-0.3 o0.3 p-0.5 q1.8 r0.4 s-0.4
buste 6.5 a0.5 b0.6 c0.3 d0.4 i0.9 t0.5
busto 7.4 e0.3 j0.4 p0.7
butt 6.4 b0.3 e0.7 g-0.3 h-0.3 i-0.4 p0.5 q-0.3 r-0.5 t0.7
butt+giu 7.4 e0.3 n0.4 t0.7
butt+via 7.4 e1.2 j0.7
butta 7.1 b0.6 d-0.3 o0.4 t0.6
buttat 7.1 e0.7 p0.7
c 6.0 a0.6 c1.4 e0.5 g-0.5 h-0.3 j1.4 k0.7 l0.6 o1.0 p1.1 r-0.4
c'e 4.1 a0.8 b0.6 c1.1 d2.1 f-0.4 g-1.4 h-0.4 i0.5 j-1.7 k1.0 m1.5 o1.2 p-1.2 q0.6 r-0.4 s-0.5 t2.6
c'e+anco 6.7 a0.9 b0.4 e0.8 g-0.5 h-0.5 i0.6
c'e+fret 7.4 a-0.5 e-0.3 g-0.3 m0.3 q0.4
c'e+gent 7.4 a0.7 c0.8 e1.3 i0.6 t0.8
c'e+il 5.5 c1.2 e0.8 g-0.3 h0.4 i-0.5 j-0.3 m0.7 n0.3 o0.3 p-0.3 q0.8 t0.5
c'e+la 5.7 a0.3 c0.9 e0.7 g-0.3 h-0.4 i0.5 k1.8 o0.6 t1.3
c'e+piu 7.4 d0.5 l0.4 n0.4 o0.4
c'e+prem 7.4 a-0.4 d-0.3 f0.6 g0.5 r0.4
c'e+scri 6.5 b-0.3 c0.5 e-0.4 h-0.4 i-0.3 j-0.3 m0.7 n-0.6 o2.2 p-0.6 r-0.3 t-0.4
c'e+stat 7.4 a-0.4 b1.0 l1.3 s0.8
c'e+tra 7.4 a-0.4 f0.5 m0.5 q0.6 t0.5
c'e+un 6.5 a-0.4 b-0.4 c-0.6 d-0.5 e-0.7 i-0.4 k-0.4 l-0.5 m1.3 o-0.5 p-0.4 q-0.4 s-0.4
c'e+una 6.7 a1.1 d0.4 f-0.3 g-0.4 i2.1 j-0.3 r-0.3 t0.9
c+c 6.9 a0.5 c1.7 e-0.4 i-0.4 j1.1 p1.6
cade 7.1 b0.8 c0.6 d0.6 i-0.3 s0.4
cadu 7.1 a1.0 e1.7 i1.0 j2.0 p0.5 s0.4
caduto 7.1 a1.0 e1.7 i1.0 j2.0 p0.5 s0.4
caff 5.9 a0.6 b2.3 d0.8 e-0.3 f-0.6 g-0.3 k0.5 m0.6 o0.4 q-0.3 s0.6 t1.0
caff+lo 7.4 e0.7 s0.7
caffe 5.9 a0.6 b2.3 d0.8 e-0.3 f-0.6 g-0.3 k0.5 m0.6 o0.4 q-0.3 s0.6 t1.0
calc 5.6 b-0.7 d0.3 e1.0 f0.5 h0.9 i-0.9 k0.7 m2.7 n0.3 o1.9 p-0.9 q0.5
calc+anch 7.4 d0.4 m1.0 o0.4
calce 7.1 a-0.8 c-0.3 e-0.4 f0.6 i-0.4 j0.5 n0.5 o1.1 r0.4 s0.5
calcio 6.9 a0.4 c0.5 d0.6 m0.8 p-0.3 s0.5
calcol 6.3 b-0.7 e0.5 f0.5 g0.7 h0.8 i-0.4 m1.5 o1.1 p-0.4 r0.7 s-0.4
cald 6.0 e1.6 f0.4 i-0.7 j-0.6 k1.0 l0.8 m0.7 o-0.5 p-0.6 r0.5 s-0.9 t-0.6
cald+del 7.4 c0.4 f0.4 k0.5 n0.4
cald+e 7.1 a0.6 b0.3 c-0.4 d0.4 e1.7 i-0.3 k0.7 m0.8 r0.4
calda 7.4 a0.8 b0.5 e2.0 g-0.4 k0.8 m0.9
caldai 6.7 a-0.3 e0.8 f0.4 g-0.5 i-0.3 j-0.4 p-0.4 s-0.5
caldo 6.9 a-0.6 e-0.8 g0.9 l0.4 o-0.4 r1.0 t-0.4
cale 6.2 a0.4 b-0.6 d0.5 i1.4 m-0.4 o-0.3 p0.5 s-0.5
calend 6.2 a0.4 b-0.6 d0.5 i1.4 m-0.4 o-0.3 p0.5 s-0.5
call 6.2 a-0.4 c1.0 d1.3 f1.5 g-0.7 i-0.5 k2.7 s-0.6 t0.3
call+cent 7.1 d1.2 e-0.8 f1.0
call+dell 7.4 a-0.4 k2.0 l0.4 n0.4
calm 6.3 a-0.7 b0.5 d-0.4 f-0.4 g-0.5 i-0.6 j-0.3 k0.3 p-0.3
calma 6.3 a-0.7 b0.5 d-0.4 f-0.4 g-0.5 i-0.6 j-0.3 k0.3 p-0.3
calz 6.9 d-0.4 e0.3 g-0.3 i0.4 l0.8 m0.4 q1.1 r-0.3
calzat 7.4 d-0.4 e0.5 i0.5 l1.0 m0.4
camb 4.5 a-1.9 b0.6 d0.5 e-1.5 g-1.1 i1.6 j-1.7 l0.9 m-0.8 n1.2 o0.3 p-1.3 s-0.6
camb+di 7.1 c0.3 i0.7 l1.3
camb+due 7.1 a0.9 b2.9 c0.5 g-0.3 i-0.4 m-0.4 q-0.4 s-0.3
camb+forn 7.4 d0.3 f0.4 t0.8
camb+gest 7.4 e0.6 h0.3 i0.4 l0.4 n0.3
camb+i 7.4 c1.0 d0.6 e-0.3 s0.7
camb+idea 7.4 a-0.7 b-0.3 c-0.4 g0.8 i-0.5 r0.9
camb+il 6.5 a-1.0 d0.7 g-0.4 i-0.7 n0.7 o0.4 p-0.5 r0.4
camb+io 7.4 a-0.4 n-0.4 q0.5
camb+la 7.1 a-0.4 c-0.3 e-0.4 o0.5
camb+nien 7.4 c-0.4 d0.7 f0.4
camb+quat 7.4 c-0.3 e-0.4 h-0.4 i0.4
camb+sede 7.4 a-0.7 c-0.4 h1.4 i-0.5
camb+solo 7.1 a-0.3 b-0.3 i-0.3 q0.4
camb+una 7.4 b0.6 d0.7 p1.1
cambia 4.7 a-1.7 c-0.5 d0.4 e-2.0 g-1.9 i0.6 j-1.4 m-0.5 n1.6 p-0.8 r-0.9 s-0.7
cambio 6.2 c-0.4 e0.3 h0.8 i0.9 j-0.4 k-0.6 l1.1 n-0.4 p-0.6 q0.5 r0.5 t-0.4
came 5.6 a1.0 b0.4 e2.3 g-0.5 h-0.4 i-1.0 j1.2 k0.5 l-0.4 m-0.4 o0.7 p0.4 q-0.6 s1.5
came+di 6.2 a0.4 c0.5 g-0.4 h-0.4 i-0.5 j1.8 p0.8 q-0.3 s1.3 t0.4
camera 5.8 a0.5 e0.9 g-0.8 h-0.6 i-0.7 j1.5 l-0.3 o0.7 p0.6 q-0.6 r-0.5 s1.4
camere 7.4 a0.5 e1.3 h0.5 k0.6
cameri 7.4 e0.6 g0.3 r0.4 s0.5
cami 7.1 b0.9 f0.5 g0.6 o0.3 p0.7 q0.8 r0.8
cami+e 7.4 f0.5 g0.6 o0.5 q0.9 r0.9
camino 7.4 b0.9 f0.4 g0.6 p0.8 q0.9 r0.8
camm 7.4 c0.9 e-0.3 f0.3 k0.8 q0.4
cammin 7.4 c0.9 e-0.3 f0.3 k0.8 q0.4
camp 5.3 b0.8 c-0.9 d-0.4 e0.9 h1.0 i0.6 j-0.3 l-0.3 m-0.5 p0.5 s1.2
camp+di 7.4 c-0.4 k0.7
camp+e 7.4 c-0.3 d-0.6 e0.6
campag 6.9 b-0.4 d-0.4 e1.0 g1.2 h2.3 i-0.4 p-0.4 r0.4 s0.4
campan 6.9 a0.3 b0.4 e0.4 i0.5 j0.5 p0.6 r-0.4 s0.4
campeg 7.4 h-0.3 n0.4 q0.3
camper 6.9 b0.7 d0.4 e-0.5 h-0.3 p0.6 r-0.4 s1.0
campio 6.5 a-0.7 b0.4 c-0.6 f0.5 i0.6 j-0.3 p-0.4 r0.5 s-0.6
campo 7.1 a0.5 c0.7 e0.4 p0.4 s0.6
cana 7.1 b-0.4 d2.0 f1.9 g-0.3 h0.4 o0.4 q0.8 s-0.5
canali 7.4 a0.4 d2.2 f1.5 o0.3 q0.5 s-0.4
canc 5.5 b-0.8 c-1.1 d-0.7 e1.0 f1.2 g-0.6 i-0.9 k0.4 l0.3 m0.7 s0.6
canc+e 7.1 a-0.5 c-0.4 e-0.4 g0.6 n0.3 r0.5 s-0.4 t0.4
cancel 5.5 b-0.8 c-1.1 d-0.7 e1.0 f1.2 g-0.6 i-0.9 k0.4 l0.3 m0.7 s0.6
cane 6.5 g-0.5 h-0.4 i1.3 l-0.3 m1.2 o-0.3 p-0.3 q0.3 s-0.4
cane+del 7.4 b0.6 m0.5 q0.5
cani 6.9 b1.8 c-0.3 d-0.4 e0.9 g0.6 i-0.4 l0.4 m-0.3 p0.7 q-0.3 r0.7 s0.6
canile 7.4 e0.8 p1.3 s0.9
cann 6.7 k0.8 r-0.4
cano 5.7 a1.4 b3.3 c0.8 f0.7 g-0.9 i1.5 j-0.5 k0.5 l0.6 m2.2 t0.3
cano+di 7.1 a0.3 d-0.3 e0.6 f0.7 m1.5 o-0.3
cano+e 7.4 c0.7 s1.0
canone 5.8 a1.3 b3.5 f0.7 g-0.9 h-0.5 i1.7 j-0.5 k0.6 l0.8 m2.5 p0.3 s-0.7 t0.4
cant 5.3 a-0.3 c1.1 d-0.9 f0.7 g0.6 h1.4 i-0.3 j-0.8 k1.6 l1.5 m0.9 n1.2 o-0.3 r1.4 s-0.6 t1.4
cant+di 7.1 a-0.6 b-0.4 g0.5 h0.5 i-0.3 l0.5 n-0.3 q0.4 r0.5
cant+non 7.1 b0.6 g0.3 k1.2 n-0.4 p0.5 r0.7 t0.5
cantie 5.6 b-0.4 c1.4 d-0.6 f0.5 j-0.6 k0.8 l0.8 m1.1 n0.4 o-0.5 q0.8 r0.8 t1.6
cantin 6.9 a-0.3 b0.4 d-0.5 g-0.3 k1.2 l0.8 o0.4 r-0.4
capa 5.8 b-0.5 c1.9 d-1.0 e-0.8 i0.4 j1.3 k-0.5 m0.5 p0.8 q1.0
capa+di 7.4 a-0.3 c0.4
capa+e 7.1 d-0.3 g-0.3 m1.2 q0.9 s0.5
capann 6.5 a-1.1 b-0.4 d-0.6 e-0.6 g0.4 j-0.6 k-0.5 n0.3 p-0.4 q0.4 r0.4 s-0.3
caparr 6.3 a0.9 c1.9 d-0.5 e-0.3 g-0.4 j2.0 m0.8 p1.3 q0.7 r-0.4
capi 5.0 a0.9 b0.8 c-0.5 d2.1 g0.5 i0.4 j-0.3 l-1.1 m0.9 o0.8 p-1.1 r0.5 s-1.1 t0.3
capi+che 6.5 a1.3 c1.3 d2.0 f0.4 g-0.4 r0.4 s-0.4
capi+il 7.4 b0.6 q-0.3
capi+spes 7.4 a-0.7 b-0.3 g1.4 h-0.3 k0.6 r1.5 t0.4
capire 7.1 d0.6 e0.7 f1.3 o0.9 r-0.3 t0.4
capirl 7.4 a0.4 b-0.3 h-0.4 m0.8
capisc 6.3 a1.5 b1.8 c0.9 d1.2 e-0.5 g-0.8 i-0.5 j-0.4 l-0.5 m0.9 o0.4 s-0.4
capita 7.4 a0.9 d1.6 e0.7 f0.7
capito 5.6 a-1.2 b-0.6 c-1.0 f-0.6 g1.6 h0.6 i1.2 l-0.5 o-0.3 p-0.7 q-0.4 r1.4 s-0.7
capo 5.2 b0.4 c0.9 d1.8 e0.3 f4.1 g1.0 i0.7 o0.4 q0.7 r1.8 s0.4 t-0.4
capo+di 7.1 a0.4 c0.5 d0.9 e1.4 f1.8 o0.4 t0.4
capo+ha 6.9 b0.7 c-0.4 d-0.3 e-0.5 g-0.3 i1.4 r-0.5
capo+o 7.4 a1.0 f1.4 m1.0 p0.8 s1.5
capogr 7.1 b0.4 d0.3 e0.9 f1.2 g-0.4 i0.4 l0.7
capp 6.0 a-0.4 b-0.5 d-0.6 e0.3 f0.9 g1.0 i-0.8 j-0.5 l-0.7 m0.6 n1.1 q0.4 r1.0 s-0.6
capp+e 7.4 a-0.6 e-0.4 f0.3 g1.2 r1.3
cappel 6.7 a-0.7 b-0.4 f0.8 g1.5 i-0.4 l-0.5 m0.7 n0.9 p-0.4 r1.7 s-0.4
cappot 6.7 c0.6 d-0.3 e0.7 g-0.4 i-0.5 p0.7 r-0.5
capr 7.4 c-0.3 g0.6 r0.5
capu 7.4 d0.8 e0.4 f0.5 p0.8
cara 5.2 a-0.5 b1.9 c-0.3 f-0.3 g2.1 h0.6 i-0.9 j0.9 k1.2 l-0.3 m1.1 n0.7 o0.3 q0.7 r2.5 s-1.0 t0.6
cara+di 7.4 a0.7 b0.9 d0.8 e0.9 j1.6
cara+e 7.4 a0.7 b2.0 e-0.4 g-0.4 i-0.5 j0.6 m1.9 p1.2 q0.6 r-0.3
cara+tutt 7.4 a-0.6 c-0.4 e-0.6 g0.4 r0.5
carabi 6.4 a0.5 b0.6 d0.7 e0.5 i-0.5 j1.8 l-0.3 m-0.4 p0.8 s-0.5 t0.9
caratt 6.7 a-0.8 b0.5 c-0.4 e-0.4 g1.4 i-0.5 o0.3 r1.4
cari 5.5 b1.4 c0.4 e0.6 g-0.6 i-0.6 j-0.5 k0.9 m1.0 p-0.7
cari+come 7.1 c0.6 g0.5 h0.8 i0.3 r0.5
carica 6.7 e1.0 g-0.5 k0.5 o1.1 s0.8
carico 7.4 a-0.5 c0.3 e-0.4
cariss 6.7 b0.4 g0.4 h0.6 k1.0 n0.8 o-0.4 r0.6 s-0.3
carita 7.1 a0.6 b0.6 e0.5 m0.8
carl 6.2 a-0.3 b-0.7 c0.6 g-0.5 i0.6 m0.3 o-0.3 q1.5 s-0.5
carla 6.5 a-0.4 b-0.5 d0.4 e-0.7 g-0.3 l0.4 q1.1 s-0.3
carlo 7.4 a0.3 c0.5 e0.6 i0.5
carm 6.9 b-0.3 d-0.4 h0.9 i0.8 l1.3 q0.7
carmin 7.1 a0.3 i0.9 l1.0
carn 7.1 a0.8 c1.6 d0.3 e-0.4 i0.6 p0.8
carnev 7.1 a0.8 c1.6 d0.3 e-0.4 i0.6 p0.8
caro 5.4 b0.6 d1.0 h-0.4 i0.9 l1.3 m0.5 n1.9 p-0.9 q0.8 r0.5 s-0.4 t-0.5
caro+pier 7.4 c0.5 d0.6 f0.6 i0.4
caro+salu 7.4 a-0.3 i-0.3 l0.6 n0.4
caro+stef 7.4 c0.4 d-0.4 g0.6 i0.6 r0.7
carp 7.1 d0.5 i-0.4 t0.6
carpi 7.4 a-0.3
carr 7.1 a0.5 b-0.3 c0.4 e-0.4 f0.5 g-0.4 m1.2 p0.5
carrel 7.4 a0.3 m0.9 p0.6
cart 4.3 a-1.0 b-0.6 c-0.5 d-1.0 e1.1 f0.3 g-0.6 i-0.7 j-1.1 m1.3 n1.8 o1.0 p-0.4 r-0.3
cart+boll 7.4 a-0.5 b-0.3 c-0.4 d-0.5 g-0.3 r-0.4 t0.4
cart+cond 7.1 a-0.4 d-0.3 e-0.4 g0.5 o0.4 r0.5
cart+dei 7.4 b-0.3 c0.7 d-0.4 e0.7 o-0.3 q-0.3 r-0.4 t0.3
cart+del 7.4 e0.4 g0.6 h0.7 i0.4 r0.6
cart+e 7.1 a0.4 b0.6 m-0.4 p1.1 s0.4
cart+era 7.4 a-0.4 d0.6 e-0.3 k0.6
cart+inte 6.9 a-0.8 b-0.5 d-0.4 f-0.5 i-0.3 k0.7 l0.6 o1.4 r-0.3
cart+non 7.4 d0.6 g0.5 h0.3 n0.5 r0.5
cart+si 7.1 a0.7 b-0.3 e1.2 i0.4 m1.0 r-0.3
carta 5.2 a-0.5 c-1.0 d-0.6 e-0.4 f-0.3 g-1.1 j-0.9 k0.6 l1.1 n1.6 o0.7 p0.6 r-0.7 s-0.6
cartac 7.4 b0.3 e-0.4 m0.6
carte 6.2 a0.5 c1.2 d0.7 e0.8 f1.4 g0.4 l-0.3 p-0.5 s1.2
cartel 5.2 a-1.5 b-0.9 c-0.8 d-0.9 e-0.6 f-0.3 g0.6 h1.1 i-0.8 j-0.4 m0.7 o0.7 p-0.4 r1.0 t-0.5
cartie 7.4 e0.5 i0.5 n1.2
casa 5.0 a0.8 b2.6 c1.2 d-1.5 e0.6 f0.6 g-0.9 h0.3 i0.5 j-0.3 n1.4 o1.4 p-0.6 q1.2 r-0.3 t-0.4
casa+di 6.7 a0.6 c0.4 d-0.4 g-0.4 k0.4 o0.4 r-0.5 s0.7
casa+e 7.4 c-0.3 e-0.4
casa+edit 7.4 a-0.3 i0.6 l0.3
casa+fami 7.4 e0.5 t0.5
casa+madr 7.4 b1.6 f1.0 g0.5 h0.7 k0.4 m0.3 r0.4
casa+mia 7.1 b0.8 c0.6 j0.4 k-0.4 n0.4 p0.7
casa+non 7.4 e0.5 j0.3 o0.8
casc 7.4 e0.6 j0.6 p0.7
case 6.2 a-0.6 b0.6 c-0.3 e-0.9 f1.2 h0.4 i-0.9 j-0.5 l-0.5 p-0.5 r0.5 s0.4 t1.4
case+di 7.4 i0.5
casell 6.7 a-1.3 b-0.4 e-0.7 f1.0 h0.4 i-0.7 j-0.3 n-0.5 p-0.4 t1.1
casi 7.1 a1.0 b0.8 g-0.3 i0.4 j-0.4 s2.0
caso 6.0 a0.4 b0.4 c-0.6 g-0.5 i-0.5 j-0.6 l-0.4 m0.4 o0.4 p-0.4 q0.7 r-0.4 s2.5 t1.9
caso+cont 7.4 d0.5 q0.6 s0.6 t1.1
caso+di 7.1 a0.5 e0.3 s1.3
cass 5.2 a-1.6 b-0.8 d-0.3 h0.4 i-0.7 j-0.8 k0.6 l2.6 o2.3 p-0.3 q1.1 r1.1 s-0.9 t2.1
cass+di 7.4 c0.6 k0.5 o0.8 t1.0
cass+e 7.4 m0.4
cass+finc 7.4 a0.8 e0.4 p1.3
cass+fisc 7.1 a-0.4 l0.5 o2.0 q0.9
cass+inte 7.4 g-0.4 i0.7 l0.7 r0.3
cassa 5.8 a-1.3 b-0.4 d-0.5 g0.4 h0.8 j-0.5 l2.6 o1.4 p-0.3 q-0.5 r1.4 s-0.6 t1.6
cassaz 7.1 b0.3 c-0.3 e-0.4 k0.3 m0.4
casset 6.4 b-0.6 c-0.4 e0.4 f-0.4 g0.8 i-0.3 o0.9 p0.9 q1.6 r0.8
cast 6.7 a0.3 c0.6 f0.4 h0.4 l0.4 r0.3 s0.4 t0.3
castel 6.9 a0.5 c0.7 f0.4 h0.4 i0.4 l0.5 r0.4 s0.5 t0.4
cata 5.4 b0.5 d-1.2 e2.9 f0.6 h0.7 i1.1 j-0.6 k0.4 l0.3 m0.4 o-0.3 p-0.6 t1.7
cata+aggi 7.4 t0.4
cata+in 7.1 a-0.4 c-0.5 e-0.5 i-0.7
cata+non 7.4 a0.6 e1.1 g-0.4 i0.7
cata+pero 7.4 c0.4 e0.4 l0.3 q0.4 t1.0
catalo 5.8 a0.4 b0.7 d-0.8 e2.2 f0.9 g0.5 h0.6 i0.8 j-0.4 k0.4 m0.8 n0.3 p-0.5 r0.3 s-0.7 t0.6
catast 6.7 a-0.6 c-0.5 d-0.5 l0.4 o-0.3 t0.3
cate 5.9 a1.5 d1.1 e0.8 h0.6 i1.5 l-0.4 o-0.4 p0.8 r-0.4 s2.2
cate+e 7.4 c0.5 i0.5 p0.7
catech 7.4 e0.4 t0.3
catego 7.1 a0.9 c0.4 j0.3 p0.6 s1.9
catena 6.9 a0.6 d1.6 e-0.4 g-0.4 h-0.4 i2.5 r-0.4 s1.0
cateri 7.1 e0.7 g0.7 h1.3 i-0.3 m0.4 p0.5
catt 6.7 a0.5 b0.3 g-0.3 i-0.4 l0.3 n0.9 o0.8 p-0.3 s1.7
cattan 7.1 a-0.4 m0.3 n0.8 o0.7 t0.3
caus 4.9 a-1.7 c-0.4 d-1.3 e-0.5 g-1.2 h0.6 i-1.4 k1.1 n1.1 p-0.8 q2.5 s-1.3
caus+col 7.4 b0.4 d-0.3 g-0.3 h-0.4 m0.9
caus+cont 7.4 h0.3 n0.5
caus+di 6.5 a-0.8 c-0.4 e-0.5 h0.5 j-0.7 k-0.4 o0.7 r0.5
caus+neve 7.4 a-0.4 e0.3 f0.4 k3.0 m0.3
caus+per 6.9 a-0.3 c-0.3 d-0.3 e-0.4 g-0.4 m-0.4 t0.5
caus+perc 7.4 c0.4
causa 5.3 a-1.8 b0.5 c-1.1 d-1.1 e-1.0 g-0.6 h0.5 i-1.0 j-1.2 k1.6 n0.8 o0.4 p-0.7 s-0.9
causal 6.7 a-0.9 b-0.5 d-0.4 g-0.6 j-0.4 n0.6 p-0.5 q3.3 r-0.4 s-0.3
causat 7.1 a1.3 c0.9 e1.4 j2.2 p0.4
cause 7.1 a-0.4 e-0.5 m0.4
cauz 7.4 c-0.3 f0.4
cauzio 7.4 c-0.3 f0.4
cav 7.1 a-0.8 c-0.4 g1.4 h1.3 i-0.4 m-0.3 n2.1 q0.3 r1.4
cava 6.7 b0.9 c0.6 e-0.4 i1.2 p0.4
cavall 7.1 b0.3 c0.5 i0.7
ce 5.0 a0.9 b0.9 c0.9 d-1.3 e1.4 f-0.3 g-0.9 h0.9 i3.0 j0.7 m0.7 o0.3 p-0.6 q0.5 t1.3
ce+avet 7.1 a-0.3 d-0.7 e0.8 h-0.6 k0.8 l0.4 m-0.3 n0.4 q-0.4 r0.6 t0.4
ce+l'ha 7.1 a0.3 b-0.3 c1.2 e-0.4 i0.8 m-0.4 o0.6
ce+l'ho 6.7 a-1.2 e-0.5 h0.4 i-0.5 m1.3 n-0.6 o0.4 q0.8 s-0.5
ce+la 6.9 a-0.7 d-0.4 e-0.4 f-0.3 g0.7 i-0.3 j-0.4 k1.6 l-0.3 n-0.4 r1.0 t1.5
ce+le 7.4 a-0.6 g-0.3 h-0.4 i0.9
ce+li 6.9 a0.7 b0.3 j0.3 l0.7 p0.7 r-0.4
ce+lo 6.9 a0.8 b1.0 c0.7 i0.5 j1.2 m1.4 s-0.5
ce+ne 6.4 a0.5 f-0.6 g0.6 h2.0 i2.6 m-0.5 p-0.4 r1.0 s0.6 t0.6
cedi 7.4 g-0.5 i0.7 j0.4
cedo 6.9 a0.3 d-0.4 e0.3 f0.8 g-0.7 j-0.4 m0.9 o0.5 t0.7
cedoli 6.9 a0.3 d-0.4 e0.3 f0.8 g-0.7 j-0.4 m0.9 o0.5 t0.7
cedu 7.4 d0.6 m0.7 p0.5
ceduto 7.4 d0.6 m0.7 p0.5
celi 7.1 a-0.3 b0.4 e1.3 g-0.4 h0.4 i-0.4 l-0.4 m-0.4 n-0.4 p-0.3 s-0.3 t0.4
celiac 7.1 a-0.3 b0.4 e1.3 g-0.4 h0.4 i-0.4 l-0.4 m-0.4 n-0.4 p-0.3 s-0.3 t0.4
cell 6.7 a0.5 c0.9 d0.7 e0.9 g-0.4 i-0.4 k0.8 l-0.4 p0.4 s-0.3 t2.5
cell+frig 7.4 a0.4 c0.6 e0.4 k0.5 p0.7 t1.0
cella 7.4 a0.4 c0.6 e0.4 k0.5 p0.7 t1.0
cellul 7.4 d0.3 f-0.3 t0.9
cena 5.9 a-0.7 b0.6 c-0.8 d-0.8 g2.0 h1.4 i-0.9 j-0.9 k-0.4 m-0.5 p-0.4 r2.3 s1.4 t0.5
cena+azie 7.4 a-0.6 b0.3 g1.4 h1.9 o0.4 p-0.3 r1.8
cena+di 7.1 b0.7 d-0.4 e0.7 p0.5 t0.5
cent 4.5 a1.3 b1.0 c0.9 d1.3 e0.5 f0.8 g0.7 h-0.6 i-0.8 k-0.8 l-0.5 m1.0 n-0.3 o-0.4 q1.2 r1.3 s0.6 t1.1
cent+alla 7.4 a0.5 c0.4 d1.3 e0.5 f0.7 p0.6
cent+anzi 7.4 a0.3 b0.5 c0.5 d0.7 i0.3
cent+comm 7.4 a0.3 s0.5
cent+con 7.4 a0.4 b0.7 c0.4 d0.3 e-0.3 g-0.4 i1.4 r-0.3
cent+di 7.1 a0.7 d0.4 e0.4 f1.7
cent+e 7.4 g0.6 r0.6
cent+euro 7.1 a0.6 b1.4 e0.3 g-0.5 l0.4 m0.4 o0.3 r-0.5 s0.6
cent+ho 7.4 a0.4 c-0.3 d1.5 e-0.5 f1.2
cent+nel 7.4 e-0.4 j0.9 p0.3
cent+nuov 7.4 c0.3 g0.7 h-0.3 r0.9 t0.5
center 7.1 d1.2 e-0.8 f1.0
centes 6.9 a-0.5 c0.4 e-0.5 g1.8 j0.7 n-0.3 p-0.4 q1.7 r2.0
centim 7.4 a0.6 e1.3 j0.5 p1.4 s0.9
cento 5.8 b1.3 e-0.6 f-0.4 i0.3 j0.3 k-0.5 m1.1 t1.0
centov 7.1 a0.7 b1.5 c-0.3 g-0.5 h0.5 l0.5 r-0.4 s-0.4
centra 5.8 d0.5 f1.4 j-0.7 k-0.6 l-0.5 m0.4 r0.4
centro 6.4 b-0.5 c0.3 d0.9 e0.6 i-0.6 o-0.5 q0.8 s0.8 t0.4
cera 6.9 c-0.3 d0.5 f0.5 k0.3 m1.2 r0.3
cerami 6.9 c-0.3 d0.5 f0.5 k0.3 m1.2 r0.3
cerc 5.4 a-0.6 c1.1 d-0.7 e-0.6 f0.4 g1.8 h2.1 i-0.4 j-0.7 m0.7 o0.5 p-0.5 r0.7 s1.2 t-0.5
cerc+di 7.4 b0.9 m0.8 p0.6
cerc+un 6.5 a-0.9 c0.8 e-0.6 f-0.4 g0.5 h1.8 l-0.4 m0.4 n0.4 p-0.4 r-0.4 s-0.5
cerca 6.7 c1.0 g1.1 h2.7 i-0.4 m0.6 n0.6 p-0.4 s0.5 t-0.4
cercan 7.4 a-0.9 c-0.4 d-0.3 f-0.5 g0.9 i-0.9 r1.0
cercat 7.4 b1.1 g0.9 m0.7 o0.3 p0.5 r1.1
cercav 7.1 a-0.4 g0.3 h0.4 o0.3
cerchi 6.9 b-0.4 g-0.4 h-0.3 i0.5 r-0.4
cerco 7.4 a1.0 c1.1 f1.3 g-0.3 i0.9 s1.5
cert 5.3 a1.8 b0.7 c1.5 d0.6 e1.9 g-1.0 j0.6 m0.5 o0.6 p0.9 q0.8 s0.5 t1.5
cert+di 7.1 a0.9 c1.9 e-0.4 j0.4 m0.9 p2.0 t0.5
cert+unic 7.1 c0.6 o0.4 p-0.4
certa 7.4 a0.3 b0.5 c0.7 j0.9
certif 5.6 a0.7 b0.5 c1.5 d0.4 e0.9 g-0.7 m0.6 o0.9 p0.9 q1.0 s-0.6 t1.9
certo 7.1 a0.5 c-0.5 e1.3 p0.3
cesa 7.4 a0.6 c0.5 d0.6 j0.5 s0.4
cess 6.7 a-0.3 e-0.5 g-0.6 h-0.5 i2.1 n0.7 t0.5
chap 7.4 a-0.7 c-0.3 g1.7 r1.7
chapea 7.4 a-0.7 c-0.3 g1.7 r1.7
chat 7.1 d0.4 g-0.3 i0.6 s0.7 t0.7
che 2.3 a1.5 b1.1 c1.6 d3.0 f0.4 g3.4 h-0.4 i0.6 k-1.7 m-0.9 n-0.4 o-1.0 r2.8 s-0.7 t-0.7
che+a 6.5 a0.7 b0.6 c1.0 d0.6 e1.6 g-0.3 i-0.5 l1.3 m-0.3 o-0.3 p-0.5 r-0.5 s0.9
che+abbi 6.3 a0.4 b-0.4 c0.9 d-0.3 e1.3 g0.3 h0.5 j-0.4 m2.4 n-0.4 o-0.3 p-0.9 q1.6 r1.3 s-0.4
che+al 7.1 a0.7 c0.4 e1.6 p0.6 q0.3 s0.6
che+alle 7.4 d1.4 f0.3 i0.6
che+anno 7.1 a-0.5 i-0.4 j0.6 l1.2 s0.5
che+apre 7.4 a-0.7 c-0.3 g1.3 h1.5 m0.4 r0.5
che+aspe 6.9 a0.4 c2.0 p0.8 t0.7
che+avet 5.7 c0.4 e2.1 g1.0 h0.8 j-0.6 k0.6 l0.4 n0.7 o0.7 p-0.4 q-0.7 r1.4 s-0.4 t1.2
che+avev 6.5 a0.4 b-0.3 c0.8 d0.7 e0.4 g-0.5 j0.7 m-0.4 p1.5 t0.7
che+avre 6.5 a0.7 b0.4 d0.9 e0.3 f0.6 g0.5 h-0.4 o0.6 p0.5 r0.8
che+bell 7.4 c0.7 e0.6 g1.0 k-0.3 n0.3 q0.3 r1.0
che+cerc 7.4 a-0.4 g0.5 h0.6
che+chia 7.1 a0.5 b0.6 d0.8 e0.3 f0.8 g-0.6 l0.9 o0.7 q0.4 t0.3
che+chie 7.1 b-0.3 c0.6 d0.6 h0.3 i-0.3 p0.5 s-0.4 t1.1
che+ci 5.0 a-1.1 e0.6 f-0.6 g2.3 h2.0 i1.0 j-0.6 m-0.7 n0.4 o0.6 p-1.3 q1.1 r2.3 s-1.2 t0.6
che+con 7.4 b-0.4 c-0.4 d0.6 e-0.5 f0.8 h0.6 q0.8 r0.3
che+cond 7.4 d0.8 g0.4 n0.4 r0.3 t0.4
che+cosa 7.1 d0.5 e-0.3 f-0.4 i0.5 n-0.3 o0.6 q-0.4
che+cost 7.4 a0.5 d1.1 e-0.3
che+da 7.4 d0.5 i0.4 k-0.3 n0.5
che+deci 7.4 d0.9 e0.8 f2.1 i-0.5 o0.8
che+di 6.5 c-0.4 d0.6 g0.8 m0.5 p0.7 r0.6 t-0.3
che+diff 7.4 a-0.4 f0.5 m0.5 q0.6 t0.5
che+docu 7.4 a-0.5 e-0.3 m0.3 o-0.3
che+dopo 7.4 a0.5 b-0.3 d1.1 e0.5 f0.6 i0.4
che+dove 7.1 b1.5 d1.0 e0.3 j-0.5 k0.5 l0.3 m0.3 o-0.3 p-0.3 r0.3 s-0.3 t0.3
che+e 5.7 a-0.4 c-0.4 d-0.4 g-0.8 i0.5 j-0.5 k-0.7 l0.8 m-0.4 n1.3 o0.3 q0.6 r-0.6
che+era 6.9 a-0.9
che+fa 6.5 a0.6 b1.1 d-0.4 g-0.3 i0.8 j1.0 s-0.4
che+face 7.1 b0.5 e0.9 g0.6 i-0.3 p0.8 r0.6 s0.3
che+fare 7.4 a1.0 d0.5 g-0.3 s2.1
che+fate 7.4 a-0.5 k0.3 t-0.4
che+foss 7.4 c-0.3 e0.3 g0.3 j0.5
che+gli 6.5 j-0.3 m1.1 n0.4 o0.3 p-0.4 s-0.4 t0.4
che+ha 5.6 a0.3 c0.4 d0.7 e-0.6 f0.4 g0.3 h0.4 i1.2 j0.6 k-0.7 l-0.6 m-0.7 n0.4 o0.6 p0.5 q0.5 s-0.5 t-0.3
che+hann 6.9 b-0.3 c-0.5 d-0.4 e0.3 i0.7 l1.0 p0.6
che+ho 5.9 a0.4 c0.5 d-0.9 e0.6 g0.5 j0.8 l-0.3 p1.0 q-0.5 r0.7
che+i 7.4 i0.7
che+ieri 7.4 b0.3 e-0.4 r0.3
che+il 5.0 a0.4 d-0.8 f0.7 g0.5 h0.7 j1.6 k1.1 l1.0 m0.9 n0.5 q0.3 r0.5 s0.8 t-0.7
che+in 6.2 a0.9 b1.7 d0.6 g-0.6 i0.5 l-0.4 m0.4 n0.4 r-0.8
che+indi 7.4 a-1.0 e-0.4
che+l'ha 7.4 a-0.3
che+la 4.8 a0.8 b1.3 c2.6 d0.6 e-0.5 f1.7 g-0.8 h0.7 i-0.4 j0.9 k0.4 m0.7 p-1.0 s0.9 t0.3
che+le 6.2 a0.9 b2.7 c-0.7 e1.5 i1.0 j-0.3 k0.7 m-0.4 n0.3 p-0.5 q-0.3 r0.4 s-0.5 t-0.5
che+lei 7.4 e0.7 l0.7 p0.7
che+lo 6.2 b0.5 c-0.4 e-0.9 g0.5 h0.4 i0.5 j-0.4 m-0.4 n-0.3 o0.5 p-0.5 q0.9 r0.7 s-0.5
che+manc 7.4 a-0.7 e-0.3 f0.5 m2.1 q-0.3
che+mand 7.4 a0.5 c-0.5 d1.8 h0.4 q0.5 r0.4
che+me 6.9 b0.6 c0.5 d-0.5 g0.4 p0.6 q0.8 s0.5
che+mi 5.3 c1.2 d0.5 g1.4 h0.5 j1.2 l-0.4 n0.6 q1.7 r2.3 s1.1
che+mia 7.1 a-0.4 c-0.5 g0.4 l0.5 m-0.3 o0.5 q0.6 r0.8
che+ne 6.7 c-0.3 e-0.4 g-0.4 i-0.4 j-0.4 k1.4 m1.5 n0.8 p-0.3 t-0.3
che+ness 6.9 a0.8 b-0.3 d0.8 e0.6 j0.3 p0.6
che+non 4.7 a0.7 d1.6 e0.5 f0.6 g-1.0 i0.8 j-0.4 k-0.5 m1.7 p-0.9 s1.3
che+parl 6.9 a0.4 c0.7 d1.0 g-0.4 h-0.4 i-0.3 l0.4 q0.4 s0.3
che+pass 7.4 d-0.4 e-0.5 g0.7 r0.6
che+per 6.4 c0.4 d0.7 h-0.6 j0.3 k0.3 l0.5 m0.4 n0.8 p0.3 s-0.4 t0.3
che+pera 7.4 a0.5 c0.5 f1.0 i0.4 s0.8
che+perd 7.4 e0.6 m0.8 s0.3
che+poi 7.1 b1.1 c0.5 e-0.3 g1.0 k0.6 l0.6 m0.7 n-0.3 o0.4 r0.9 s-0.3
che+pren 7.1 a1.1 b2.0 c0.4 d0.5 i0.3 p-0.3 s-0.4
che+prop 7.4 e0.9 i0.8
che+punt 6.9 a0.7 c1.5 d1.6 e-0.4 l0.3 m-0.3 n0.3 t0.4
che+qual 7.4 p0.5
che+rest 7.4 b0.5 e0.4 i0.4 l0.4 q0.9
che+risp 7.4 a-0.4 d-0.4 g1.3 j1.0 p0.7 r1.5 s-0.4 t0.4
che+sape 7.4 b0.3 d0.8 f0.3 o0.4 q-0.4
che+se 6.7 c-0.3 f0.3 i-0.4 q0.4 r0.4 t0.6
che+si 5.3 c-0.9 d1.2 e0.6 h2.6 j-0.4 l-0.4 m0.8 n0.4 o-0.4 p-0.4 r-0.4 s1.5
che+sia 7.4 d1.3 p1.1
che+siam 6.4 a1.3 d3.0 e0.3 f0.8 g1.0 o-0.3 r1.2
che+siet 7.1 c0.9 g-0.4 j1.1 k0.5 p1.1 r-0.4 s0.4 t0.5
che+sono 6.9 a-0.4 e-0.6 g1.5 i-0.3 k0.4 l1.0 m0.6 n0.7 p-0.4 r1.6 s0.3
che+spie 7.4 a-0.5 b-0.3 e-0.3 f0.6 g0.9 h0.4 m-0.4 o0.5 r1.2
che+stam 7.4 n-0.5 t0.3
che+ti 7.4 e-0.3
che+un 6.7 a0.3 e0.4 g0.7 h-0.4 k0.5 l0.3 r0.6
che+urla 7.4 a0.5 c0.8 e0.7 t0.7
che+va 7.4 c0.5 e-0.3 g-0.4 s0.6
che+vi 6.0 a1.0 b1.4 d0.9 e-0.3 i1.9 j-0.6 k-0.4 n-0.6 p1.0 q-0.4 s-0.6
che+vogl 6.9 c-0.5 d-0.4 e-0.4 g0.8 h1.5 i-0.7 j0.6 o0.5 q1.0 r1.2
che+vole 7.4 c0.4 g0.4 r0.4
che+vuol 7.1 b-0.4 d-0.3 e0.9 f0.5 k-0.4 q0.5 s-0.3
chi 4.3 a2.4 b0.8 c-1.1 d2.4 e1.4 f1.8 g-0.8 h-0.9 i-0.4 k-1.0 p0.8 q0.6 s4.0 t-0.3
chi+ci 6.7 b-0.4 f0.4 i0.9 q0.4 s1.0
chi+e 6.9 a0.7 c0.9 d1.6 e1.0 f1.1 g-0.4 n0.3 p0.3 r-0.4 s0.4
chi+foss 7.4 d-0.3 g0.4 r0.4 s0.7
chi+ha 6.0 a1.1 b-0.5 c-0.4 g0.3 i-0.6 j0.6 m0.6 p1.1 r0.4 s1.1
chi+l'ha 7.4 a0.4 b1.4 f1.5 s-0.3
chi+la 7.4 c0.5 d-0.4 j0.8 n0.4 t0.3
chi+le 7.4 e0.3 g0.4 p0.6 r0.4 s0.7
chi+me 7.4 a0.4 b0.6 p0.5 s1.4
chi+mi 7.1 e0.4 h-0.4 s0.7
chi+non 6.5 a-0.4 c-0.5 d-0.4 e-0.5 j-0.3 m-0.4 s-0.4
chi+si 7.4 d1.1 p1.0 s-0.3
chi+vuol 6.5 a-0.3 c-0.4 d0.9 e-0.5 f0.7 g-0.3 i-0.5 q0.6 r-0.5 s-0.4
chia 4.0 a0.7 c1.1 d1.3 e0.8 f1.4 g1.6 h1.3 i-0.8 j-1.0 k1.6 m1.0 n0.5 r1.8 s-0.8 t2.5
chia+del 6.9 a-0.5 c0.5 e-0.6 i-0.4 k1.4 l0.5 r0.7 t-0.3
chia+di 7.4 a0.6 b-0.5 c0.4 g-0.4 j0.5 m1.5 p1.1 s-0.4
chia+e 7.1 d1.0 e-0.4 g0.9 i0.5 l0.8 n-0.4 r1.1
chia+i 7.1 a0.5 b-0.3 e0.9 f0.5 t0.7
chia+il 6.9 a0.8 c1.5 e-0.4 f0.9 g-0.4 h-0.3 m0.4 p-0.4 s-0.4 t1.0
chia+in 7.4 b1.1 i0.6
chia+io 7.4 a0.4 c1.4 d-0.3 k0.5 s-0.4
chia+la 6.7 a0.6 c0.5 e1.1 f0.8 g0.5 h0.6 j1.1 k1.2 l0.6 m0.9 o0.4 q0.3 r0.7 s-0.3
chia+le 7.4 h0.8 i-0.3 n0.4 p0.4
chia+lei 7.1 d0.7 f0.9 g0.7 h1.2
chia+mi 7.4 d0.3 e0.3 i0.6 r-0.4
chia+per 7.4 b0.5 d0.7 k0.5 p1.1
chia+perc 7.4 a-0.3 q0.4 t0.6
chiacc 7.4 b0.4 c0.6 g0.5 j0.5 k0.8 r0.5
chiama 4.9 a1.5 b0.4 c1.5 d1.5 f1.0 g-1.3 i-1.3 j-0.7 m0.4 p-0.3 q-0.9 r-0.6 s1.0 t3.1
chiame 6.5 a0.6 d0.5 e0.4 f2.6 h1.0 i-0.5 j0.5 m1.0 n-0.4 o0.5 p-0.4 q0.4 s-0.5
chiami 7.4 c0.4 d-0.4 g0.7 h0.9 q0.3
chiamo 6.1 a0.4 c-0.6 d1.2 f-0.5 g-0.9 h-0.5 i0.6 j-0.5 k0.3 l0.9 n1.0 o0.5 q-0.4 s-0.7
chiara 6.4 b0.7 c0.5 f-0.3 g0.6 h0.9 j-0.4 k0.7 m0.4 p-0.4 r0.6 s-0.3 t1.1
chiare 7.4 a-0.4 c0.3 g1.2 k0.4 o0.6 r1.2
chiari 6.5 a-1.3 b-0.4 d0.4 e-0.5 f0.5 g2.7 i-0.4 k0.3 n-0.3 p-0.5 q2.2 r3.0 s-0.3
chiaro 6.5 b-0.5 c0.3 e2.1 f-0.4 h0.4 k1.1 n0.9 o-0.3 p0.8 q0.3 r0.5 s-0.3
chiave 7.4 a-0.3 q0.4 t0.6
chiavi 6.2 c0.5 d0.3 e-0.6 g-0.4 h0.4 i0.7 j-0.3 n0.4 p0.7 s-0.5
chie 3.5 a0.8 b1.5 c0.7 d1.4 e1.0 f1.8 g-1.4 h0.6 j-0.6 k0.8 l1.2 m0.4 n-0.6 o1.0 s1.8 t1.0
chie+a 6.9 b-0.3 c0.5 e-0.3 g0.4 i0.3 j0.4 r0.6 t0.6
chie+al 6.5 a0.4 b1.0 c0.6 d1.2 f0.8 g-0.4 i-0.4 m-0.4 o0.4 s0.5
chie+che 6.9 d-0.5 e0.4 f1.6 i-0.5 l1.0
chie+chi 7.1 a0.4 b0.7 c-0.3 d-0.4 s1.6
chie+con 7.4 a0.6 c0.6 e0.6 i0.7 j0.8 p0.7
chie+cont 7.4 a1.0 c1.0 e1.0 j2.1
chie+copi 7.4 a-0.4 m0.6
chie+di 5.3 a-0.5 d0.6 f1.0 g1.0 h0.5 i0.7 j-0.4 k0.5 l1.5 m0.6 n-0.3 o-0.4 r1.1 s1.0
chie+i 6.5 a-1.0 c-0.5 i-0.5 m-0.3 q-0.3 r0.3 s-0.4
chie+il 5.8 b-0.3 d-0.4 e0.3 f0.8 i-0.4 l-0.5 n-0.4 o1.5 p-0.4 s-0.3
chie+in 6.7 c0.7 g0.6 h0.7 i-0.4 q0.4 r0.6 s1.0
chie+la 5.6 c-1.0 g-0.4 l0.4 m1.5 o0.5 p-0.7 r0.3 t0.3
chie+le 7.4 o0.4
chie+lo 6.9 a1.0 b-0.3 c0.5 e0.5 h0.4 i-0.4 m0.9 p0.6 s0.5 t1.0
chie+perc 7.1 a0.3 d0.7 i0.6 s1.4
chie+pure 7.4 a0.4 c0.3 p1.3 r0.4
chie+se 6.4 b-0.7 c-0.4 d1.9 e-0.6 f0.9 g-0.4 h1.2 k0.7 o0.6 r-0.3
chie+solo 6.5 a-0.8 c-0.6 e0.4 j-0.4 l0.9 s-0.4
chie+solt 7.4 c0.6 d0.3
chie+un 6.4 a0.5 b0.9 c0.9 d0.7 g-0.3 i2.8 j-0.3 l0.7 p-0.5 s0.6
chie+una 7.4 a-0.6 e-0.3 i-0.3 l-0.4 o0.4 t1.5
chiede 4.3 b0.5 c0.4 d0.4 f-0.3 g-1.0 h1.1 i-0.5 j1.3 l-0.4 m0.5 n-0.5 o1.4 p0.9 q0.6 r0.4 s1.0 t1.3
chiedi 6.4 b-0.4 d0.6 f0.6 h-0.3 i0.4 j-0.4 l0.9 o1.0 p-0.4 r-0.3
chiedo 4.8 b0.6 c0.7 e1.5 f1.6 g-0.9 h-0.4 i-0.4 j-1.0 k1.4 l2.0 m1.1 p-1.5 q-0.8 s0.8 t0.4
chiest 4.9 a1.1 b1.1 c-0.7 d1.6 e0.8 f1.5 h0.8 i0.8 j-0.7 n-0.5 o-0.3 p1.2 q0.4 t-0.6
chil 6.9 i1.2
chio 7.1 a-0.5 b0.3 g0.4 r0.4
chiosc 7.4 a-0.4
chiu 4.2 a0.4 b1.0 c1.3 e1.5 f0.4 g-1.7 h-1.0 i3.4 j-1.1 k1.8 l0.3 m0.3 n1.2 p1.7 r-0.3 s-1.3 t2.1
chiu+a 7.1 b0.5 i0.7 l0.8
chiu+alle 7.4 a-0.4 c-0.5 i-0.5 q-0.4
chiu+anch 7.1 c0.5 i1.4 p0.5 r0.7
chiu+con 7.1 c0.3 d0.3 i-0.5 j1.4 r-0.3 s0.4
chiu+e 6.5 a0.5 b0.6 c-0.7 d1.1 e0.5 k0.4 l0.4 n-0.3 o-0.5 p1.3
chiu+il 6.5 a-0.9 b0.7 c0.4 d-0.5 g-0.7 h-0.4 i0.5 k1.5 l-0.5 m0.5 n3.3 p-0.4 q0.3 s-0.4
chiu+la 6.9 c0.4 e-0.3 t0.7
chiu+oggi 7.4 a-0.6 t1.8
chiu+per 6.5 a-0.8 c-0.6 g-0.4 k1.1 l1.6 m0.7 n0.9 p-0.7
chiude 5.8 a-0.9 d0.9 e-0.6 g-0.3 i2.4 k0.4 m-0.4 n-0.7 q-0.3 s-0.6 t3.8
chiudi 6.2 a1.3 b0.8 c1.6 d-0.4 e-0.4 g-0.9 h-0.5 i3.5 j-0.3 l0.5 m0.3 p-0.8 q-0.7 s-0.5 t-0.5
chiudo 6.7 a-1.3 b0.3 d-0.7 i-0.4 k2.7 l-0.6 m1.0 n4.3 p-0.4 q0.9 r0.4 s-0.3 t0.3
chiusa 6.1 b1.1 e0.7 i0.5 j-0.4 k0.8 m-0.5 n-0.4 p1.2 q0.5 r0.7
chiusi 6.2 a0.7 b0.5 c-0.6 d-0.8 e1.5 g-0.5 l0.4 n-0.6 o0.6 p0.4 s0.4
chiuso 5.4 b-0.7 c0.7 d1.0 e1.2 f0.8 g-0.9 i-0.7 j-0.7 l0.8 n-0.5 p1.8 r-0.6 s-0.9
chiusu 7.4 a0.5 i0.4 m0.8
ci 3.0 b0.3 d0.8 e-0.7 f-0.8 h0.8 i2.3 k1.0 l1.2 m-0.6 n-0.4 p-2.4 q-0.4 r0.7 s-0.8 t-0.5
ci+abbi 7.1 a1.2 g-0.4 i1.2
ci+aggi 7.4 a-0.5 k1.1
ci+aspe 7.4 a0.8 c-0.3 e1.5 i-0.4 o0.8 p-0.4 s-0.4 t0.4
ci+avet 6.0 a-1.6 b0.4 c1.7 d0.4 e-0.6 g2.8 j-0.6 m1.6 n0.7 p-0.7 q0.4 r3.4 s-0.6 t0.7
ci+avev 6.9 a-0.5 b-0.4 c1.1 d-0.6 g1.4 h0.5 i-0.5 j-0.3 n-0.4 p-0.5 q1.1 r1.7 t0.6
ci+chie 6.4 a-0.4 e-0.4 f-0.3 g-0.6 i0.5 j-0.5 m-0.3 p-0.4 q-0.3 s1.5
ci+cono 7.4 a0.9 i0.4 s1.4
ci+cons 7.4 a-0.6 i-0.4 s0.6
ci+cred 7.4 a-0.4 e-0.4 g1.1 r1.1
ci+dorm 7.4 e-0.3 l0.9
ci+e 7.4 a0.4 d0.5 i0.5 r-0.3
ci+fa 7.4 c0.5 f0.4 p0.5
ci+fann 7.4 c0.5 d0.6 e0.8 g0.3 h0.4 i-0.3 q0.3 r0.7 t0.4
ci+fate 7.1 c0.7 h0.9 k0.8 t0.4
ci+ha 4.8 a-0.9 b1.2 c0.4 d-0.6 e0.6 f-0.5 h0.6 i-0.4 j-0.5 k0.7 l3.0 m-0.7 p-1.3 r0.6 s-1.0 t0.6
ci+hann 6.5 a-0.5 b-0.6 c-0.4 d1.1 e0.4 f-0.5 j-0.4 k0.4 l0.6 p-0.4 r0.6 s-0.3
ci+ho 6.5 b0.3 e0.5 g0.7 h0.7 i-0.5 j0.4 k-0.3 m-0.3 p1.9
ci+lasc 6.7 a-1.2 c-0.6 e-0.6 f0.3 i-0.4 j-0.4 k0.3 l-0.3 n0.8
ci+manc 7.4 b0.8 c0.3 g1.0 h0.6 t0.4
ci+mand 7.1 b0.4 g0.5 h0.5 l0.7 o0.9 r-0.4
ci+mett 6.7 a0.6 b0.9 c0.9 d-0.4 f0.4 i-0.4 l-0.6 m-0.4 p0.4 q0.4 s-0.3 t-0.4
ci+obbl 7.4 e-0.3 i0.5 m0.4 r0.9
ci+paga 7.4 a-0.4 c-0.3 e-0.3 l1.9 n0.7 o0.5
ci+pens 6.2 a0.5 b0.5 c-0.4 d-0.3 e0.7 g-0.6 j0.4 k-0.4 o0.9 r-0.5 s0.6
ci+prep 7.4 a-0.4 f0.3 q0.4
ci+rest 7.4 a0.5 b0.5 c0.6 d0.9 e0.5 n0.5 o0.3
ci+rifa 7.4 h-0.3 i0.7
ci+rise 6.7 a0.6 c1.6 i-0.4 j1.6 p1.5
ci+rivo 7.1 a0.7 d0.4 e1.0 i1.0 j0.4
ci+sara 7.4 a0.7 i0.5 p0.6 s1.2
ci+sare 7.1 a-0.7 k0.7 l0.3
ci+scri 7.1 b-0.3 i-0.3 l1.0
ci+scus 7.4 a-0.4 l1.6 m0.3
ci+segu 6.9 a0.4 c-0.4 d0.8 g0.4 h0.5 i1.4 r0.3
ci+sei 7.4 c0.4 d0.7 g0.4 i0.5 o0.3 r0.5 t0.7
ci+sent 6.4 a-0.4 d-0.7 e1.3 g-0.5 h-0.3 j-0.3 k1.7 p-0.3 t0.4
ci+serv 5.4 a-1.0 e-0.5 f0.5 g-0.3 h0.4 j-0.8 k0.9 o1.5 p-0.8 q0.5 r0.5 s-0.7 t0.6
ci+si 6.3 a-0.9 c-0.3 d0.4 e-0.6 g-0.6 i-0.3 l0.5 m0.3 n0.5 r-0.3 t0.7
ci+siam 5.6 a-0.7 b-0.7 d-0.4 f0.4 g0.8 h1.6 i1.0 k-0.5 l-0.3 m0.4 p-0.5 q0.5 r0.8
ci+sono 6.2 a0.6 c0.4 f0.6 g-0.6 h-0.4 j-0.4 m0.3 n0.3 q-0.3 r-0.8 t-0.3
ci+sta 7.4 a-0.7 b0.8 i0.7
ci+stan 7.4 a0.5 b1.7 c-0.3 i0.6
ci+stia 7.1 a1.5 b1.5 g-0.6 i2.9 r-0.4
ci+sto 7.4 a0.3 d0.6 i0.6 j0.4 s0.5
ci+vado 7.4 a0.5 d0.8 i1.8
ci+vedi 5.8 a-0.6 b-0.6 e-0.9 g0.7 h1.6 i-0.9 j1.5 k3.1 l0.3 o-0.5 p-0.8 s-1.0
ci+vien 7.4 a0.4 d1.0 i0.6
ci+vorr 7.4 o0.4
ci+vuol 7.1 c1.1 f0.6 j-0.3 k0.8 n0.3 q0.3
ciao 4.6 a-2.1 b0.9 c-0.7 d-1.1 e-1.5 f-1.3 g0.3 h2.2 j-1.1 k2.2 m0.4 p-1.3 q1.4 r0.6 s-1.0
ciao+a 7.1 a-0.5 k0.7
ciao+ale 7.1 b0.9 f-0.3 k-0.4 o0.6 t0.6
ciao+chia 7.4 b0.8 e0.5 g-0.3 i0.6 r-0.5
ciao+fede 7.4 b0.8 g0.4 h0.5 i0.3 l1.1 r0.5
ciao+luca 7.1 a-0.5 c0.7 g1.0 h1.2 n0.3 r0.4
ciao+mart 6.9 c-0.3 e-0.7 g-0.4 m0.7 n0.3 q0.4 r-0.3 t-0.4
ciao+raga 7.1 a-0.5 d-0.4 e-0.5 k0.9 n-0.3 o0.3
ciao+scus 7.4 a0.7 c0.4 e0.5 k-0.3 m0.8 r-0.4 t0.4
cias 7.1 d0.4 g0.5 h0.7 i0.6 n0.8 r0.5
ciascu 7.4 a0.3 e-0.3 i0.7
ciec 7.4 a0.3 d0.8 e0.6
cifr 6.1 a1.1 b4.1 c-0.5 e-0.6 f-0.7 g-0.5 i1.1 j-0.7 k-0.5 l0.6 n-0.4 p-0.5 q0.8 s-0.7
cifra 6.7 a0.6 b2.0 c-0.3 f-0.4 i-0.4 j-0.4 r-0.3
cifre 6.7 a0.7 b2.5 e-0.4 f-0.3 g-0.4 i1.6 j-0.3 k-0.3 l0.5 n-0.3 p-0.3 q0.6 s-0.4 t0.3
cig 7.1 a-0.6 f0.5 k-0.4 m-0.6 o2.2
cili 7.4 c0.5
cilieg 7.4 c0.5
cine 6.5 a-0.4 c0.5 d-0.4 e0.4 f0.5 g-0.3 i-0.4 j-0.4 k0.7 s-0.4 t1.0
cinefo 7.4 a-0.3 e-0.4 k0.4 l0.4
cinese 7.1 b0.4 c0.5 e0.9 f0.4 k0.4 t1.3
cing 7.4 a-0.7 c0.3 k0.4 s0.5
cinghi 7.4 a-0.7 c0.3 k0.4 s0.5
cinq 4.9 d-1.1 e0.6 g0.8 h0.4 i-0.8 j-0.7 l-0.6 m1.7 p0.6 q-0.5 r1.1
cinq+di 7.1 a-0.4 b-0.4 g0.3 h0.7 m0.5 r0.5
cinq+gior 7.4 a0.6 j1.2 m1.9
cinq+sett 7.4 a0.7 c1.8 e0.7 q-0.3 r-0.4 t0.4
cinq+sono 7.4 a0.4 b0.6 e0.5 i0.8 p0.7 s1.1
cinq+stel 6.5 a-0.6 b0.5 e-0.9 f0.5 g1.0 n0.4 p0.5 r0.9 s-0.9 t0.5
cinqua 7.1 a-0.4 b-0.4 g0.3 h0.7 m0.5 r0.5
cinque 5.0 d-0.9 e0.7 f0.4 g0.6 i-0.7 j-0.6 l-0.5 m1.6 p0.7 q-0.7 r0.8
cioe 7.4 a0.3 c0.9 e0.5 i0.5 n0.9 t0.6
circ 5.8 b0.4 c-0.6 e1.3 f0.4 g0.5 h0.9 i-0.8 j0.6 l0.5 m-0.4 p1.4 q-0.4 s0.5
circa 6.9 a-0.4 b0.3 f0.5 l0.4
circol 6.3 a0.3 c-0.7 d-0.5 e1.3 g0.6 h0.7 i-0.6 j0.6 m-0.3 p1.3 s0.7
ciro 7.4 e0.5 g0.5 m0.5 q1.0 r0.4 t0.7
cita 6.2 b0.6 c0.4 d1.2 f0.3 g0.6 i-0.5 j0.6 n0.6 p-0.4 q-0.5 r0.8 t-0.4
cita+in 7.1 a-0.4 g0.6 r0.5
citazi 6.5 b0.8 c0.6 f0.3 i-0.4 j0.8 k0.4 n0.5 q-0.4 r0.3 s-0.3 t-0.5
cito 7.4 a-0.3 b-0.3 e-0.4 n-0.4 o0.5
citofo 7.4 a-0.3 b-0.3 e-0.4 n-0.4 o0.5
citt 6.7 a0.6 b-0.3 c0.6 i0.3 m0.6 o-0.3 p-0.4 q0.6 s1.1
citt+di 7.4 e-0.4 i0.6 n0.3 q0.4 s0.7
citta 7.4 a0.6 e0.5 i0.7 s1.4
cittad 7.1 c0.7 d0.4 e-0.6 m0.6 o-0.3 q0.6
civi 6.2 a1.0 b-0.4 c1.7 d-0.4 e0.4 g-0.3 j2.4 m0.4 s-0.5 t-0.4
civico 7.4 c-0.3 i0.5
civile 6.9 a1.1 c2.1 i-0.4 j2.2 p0.4
clas 6.1 b1.3 c1.0 e0.4 f0.6 g-0.6 h-0.5 i-0.5 j-0.6 s0.9 t0.5
clas+acti 7.4 a-0.3 e0.3 m0.4 n0.4 t0.4
class 7.1 b1.0 f0.7 n0.3 p0.7 t0.4
classe 7.1 a0.5 b0.5 c0.3 s1.6
classi 6.9 a-0.6 c0.9 g-0.3 h-0.6 j-0.3 q-0.4
clau 6.4 b-0.5 c0.3 e-0.4 f0.4 g-0.5 h0.4 i0.7 j1.5 k0.7 l0.8 m0.6 n-0.4 p-0.5 s-0.4
clau+riso 7.4 a0.5 c0.5 i1.5 j1.1
claudi 7.4 a-0.3 k0.5 l0.7
clauso 6.7 a0.4 c0.5 e-0.4 f0.6 g-0.4 i1.0 j1.7 m0.6 p-0.4
clic 7.4 c0.6 d1.0 e-0.4 j0.7 m0.3
clie 4.4 a-0.9 c-0.9 d2.4 e-0.7 g-0.5 h0.5 i-1.6 j-1.2 k0.3 l1.5 n1.3 o0.5 p-2.1 q0.9 r0.6 s-0.6 t-0.5
clie+abbi 7.4 a-0.4
clie+che 6.5 c-0.3 d-0.8 e0.5 g-0.6 i-0.4 l0.6 o0.3 p-0.4 r-0.6 s0.9 t-0.3
clie+ci 7.1 a-0.5 f0.5 g-0.3 n-0.3 s-0.3
clie+del 7.4 a-0.5
clie+di 7.1 a-0.6 b-0.3 e-0.5 h-0.3 m0.4 o-0.4 q0.3
clie+fina 7.4 a-0.7 k0.3
clie+gros 7.1 a-0.8 b0.5 c-0.5 d-0.7 i-0.8 k0.7 l2.5 n1.5 o0.5 q-0.5 r-0.6 t-0.3
clie+ha 7.4 r-0.4
clie+la 7.4 d0.6 g-0.3 i0.6
clie+per 7.4 a0.4 c-0.3 e0.9 f0.4 h0.4 n0.5
clie+piu 7.4 a0.8 d1.9 e-0.5
clie+si 7.4 a-0.3 n1.1
clie+tede 7.4 c-0.4 d-0.4 h0.4 l0.7 n0.5 q0.5
client 4.4 a-0.9 c-0.9 d2.4 e-0.7 g-0.5 h0.5 i-1.6 j-1.2 k0.3 l1.5 n1.3 o0.5 p-2.1 q0.9 r0.6 s-0.6 t-0.5
clin 6.7 a-0.4 e-0.3 f0.4 h1.2 i-0.3 q-0.3
clin+vete 7.1 g0.4 h0.5
clinic 6.7 a-0.4 e-0.3 f0.4 h1.2 i-0.3 q-0.3
club 7.4 d0.7 g0.6 h0.6 o0.3 s0.7
co 7.4 a0.3 l0.9 p1.0 s0.8
cocc 7.4 d0.6
coda 6.9 g0.5 j0.7 l0.6 n0.4 r0.3 s0.4
codi 5.3 a-0.4 d0.4 e0.7 g-0.9 j1.3 m-0.6 n1.1 o3.4 p-1.1 r-0.3 s-0.6 t1.2
codi+civi 7.4 a0.5 c1.4 e-0.4 j1.3
codi+del 7.1 a0.6 c0.5 e0.8 i0.5 j1.3
codi+e 7.4 j0.9 m-0.3 o0.7 s0.4
codi+fisc 7.1 a-0.6 k-0.3 o0.7 q0.7 t1.5
codice 5.3 a-0.4 d0.4 e0.7 g-0.9 j1.3 m-0.6 n1.1 o3.4 p-1.1 r-0.3 s-0.6 t1.2
cogn 5.5 a0.6 b0.6 c0.7 d1.6 e1.1 h0.7 j1.0 m0.5 n-0.4 o-0.4 p-0.5 s0.5 t0.5
cogn+che 6.9 a-0.5 c0.3 d-0.7 g1.0 h0.3 j0.6 r0.4
cogn+e 7.1 a0.7 b0.9 c0.8 d2.3 i-0.3 k0.4 s0.9 t0.3
cognat 6.0 a-0.5 c0.3 d-0.3 e-0.4 f0.3 g0.9 h0.8 j1.0 m0.7 n-0.4 o-0.3 p-0.6 q0.3 r0.4 s-0.6 t0.4
cognom 6.4 a1.3 b0.4 c0.5 d2.2 e1.7 g-0.6 l0.3 r-0.5 s1.2
coi 6.0 a0.9 e1.6 f1.4 g1.0 m-0.4 q1.7 r1.5 s0.4
coi+pied 7.4 a0.8 e0.8 g-0.4 j0.6 p0.6 r-0.4 s0.6
col 4.7 a-0.6 b0.6 e1.8 f1.0 g0.7 h0.6 i0.4 j0.3 k1.5 m-1.0 n0.9 o1.5 p1.2 r1.5 s-0.6 t1.3
col+cont 7.4 a0.5 b1.0 d0.5 i0.6 j0.6
col+furg 7.4 c0.5 t1.0
col+mio 7.1 a-0.8 e-0.5 g0.8 k0.4 r0.9 s-0.4 t0.8
cola 7.4 c0.8 d0.5 g-0.3 l0.5 m-0.4 n0.3
cold 7.4 e0.3 i0.7 j0.9 s0.6
coldir 7.4 e0.3 i0.7 j0.9 s0.6
coll 4.5 a0.6 c1.8 e1.3 f0.3 g0.8 h1.2 j0.6 k1.1 n0.8 p1.0 q-0.4 r1.0 t1.6
coll+a 7.4 g0.6 h0.8 j0.5 r0.6
coll+che 7.1 c1.5 d0.5 e-0.3 p0.4 s1.1
coll+da 7.4 a-0.4 k0.6
coll+dell 7.1 a-0.6 b-0.3 e-0.5 g0.5 h0.4 i-0.4 n0.4 p-0.3 r0.5
coll+di 7.4 i-0.3 k1.6 p0.5
coll+in 7.4 b0.6 e0.3 f-0.3 i0.4
collab 6.4 c-0.6 i1.8 j-0.5 k-0.5 o0.5 p-0.5 s-0.8
collan 7.4 a-0.4 h0.5 i-0.4 k-0.4 r0.5
collau 6.2 a1.0 b-0.5 c2.6 e-0.4 f0.4 g-0.7 j1.8 k0.4 p0.4 s-0.5
colleg 5.2 a0.3 c1.0 e1.8 f0.4 i-1.1 k1.5 n0.4 p1.0 q-0.8 r0.5 s1.0 t1.7
collez 7.4 c-0.3 e0.5 g1.2 h1.3 i0.6 s0.6
colloq 6.9 e-0.5 g0.9 n0.6 r0.8
colo 5.3 a-0.4 b-0.4 c0.3 f0.5 g1.9 h0.5 i-1.2 j-0.7 k0.5 m1.0 n-0.4 q0.4 r2.8 t0.8
colo+la 7.4 c0.5 g0.5 r0.4 s0.7
colo+non 7.4 g0.4 r0.4
colo+per 7.4 b0.3 f0.3 h-0.3 q0.4
colo+sono 7.4 a0.4 e0.7 p0.9 r-0.4
colomb 7.1 c-0.5 e0.6 g0.8 l0.8 r0.6
colonn 7.1 a0.5 c0.7 d0.4 e-0.5 s1.2
colore 6.5 a-0.6 b-0.5 c0.4 g1.2 i-0.4 m-0.4 o-0.3 r1.5 t0.6
colori 6.4 a0.6 f0.3 i-0.4 k0.6 m1.6 p1.1 q0.9 r0.4 s-0.4 t0.6
colp 6.2 a-0.6 b-0.7 d-0.4 g1.7 l-0.6 p-0.4 q0.4 r1.7 s-0.5
colp+del 7.4 j0.5 o0.6 r-0.3
colp+sua 7.1 l0.6 n0.4
colpa 6.7 a-0.4 g1.0 i0.4 j0.3 k-0.3 o0.6 r0.7
colpo 6.9 b-0.6 c0.5 d-0.4 g0.9 h0.4 i-0.3 l-0.4 o-0.4 r1.1 s-0.3
colt 7.4 b0.7 g0.4 i0.4 r0.4
com 7.4 a0.5 e0.6 s1.0
com' 6.4 a0.3 b1.0 c-0.4 e-0.6 g-0.4 i-0.7 j-0.4 m0.7 p1.9 s-0.4
com'+non 7.4 a0.8 b1.5 e-0.4 m0.9 p0.8
com'e 6.4 a0.3 b1.0 c-0.4 e-0.6 g-0.4 i-0.7 j-0.4 m0.7 p1.9 s-0.4
comb 7.4 c-0.3 e0.8 k0.7 l0.5 o0.3
combin 7.4 c-0.3 e0.8 k0.7 l0.5 o0.3
come 3.6 a-2.4 b-1.9 c-2.2 e-1.9 g2.4 h0.7 i-1.3 j0.4 n0.5 o0.5 q0.4 r2.5 s-0.5 t-0.8
come+acco 7.4 f0.3 g0.6 n-0.3 q0.9 r0.7
come+altr 7.4 a-0.7 c-0.4 d-0.7 g0.6 h1.1 i-0.3 o0.4 q0.6
come+ammi 7.4 a0.7 c0.4 d0.6 e0.4 f0.8 j0.8
come+avev 7.4 a-0.5 e-0.4 f0.4 g0.5 r0.4
come+da 6.2 a-0.9 b0.3 d-0.6 g-0.6 m-0.5 n1.5 s-0.5 t-0.7
come+esem 7.4 a-0.3 g1.2 h0.7 k0.4 r1.4
come+funz 7.4 e0.7 k0.3 s0.7
come+la 7.1 a-0.4 d-0.4 e0.4 f0.3 k-0.3 l-0.5
come+lavo 7.1 c-0.4 g-0.4 o0.6 s0.7
come+mi 7.1 a-0.5 f-0.3 m0.7 o-0.3 q1.1
come+non 7.4 a0.6 d1.0 s1.5
come+olio 7.4 a-0.4 b0.3 c-0.4 d-0.4 g1.2 h-0.3 r1.3
come+prev 7.4 j0.9 m1.4
come+prim 6.9 a0.5 b0.3 i1.7 l-0.3 p0.3
come+rich 7.4 m0.4
come+se 6.9 e-0.7 g1.2 h-0.4 k-0.3 r1.1
come+semp 6.9 a-0.5 e-0.4 g-0.4 k-0.4 q0.4 t1.1
come+si 5.6 c-0.6 d0.4 e0.9 f0.5 i0.5 p0.3 r0.4
come+sta 7.4 a-0.7 g1.5 i0.5
come+stan 7.4 a0.4 d1.6 e-0.5 g-0.3 l0.7 n0.5 r-0.5
come+sviz 7.4 a-0.8 g1.7 q0.3 r1.9 t0.3
come+un 6.5 c0.3 d-0.3 e1.7 k0.5 l0.5 m0.8 n-0.4 o-0.5 r0.6 s0.4
comi 5.6 a0.6 b1.0 e1.1 h0.8 i-0.3 j0.6 k0.4 m-0.4 q0.6 r0.4 s0.7 t1.1
comi+a 7.1 d0.6 e0.9 i0.5
comi+di 7.4 b0.7 d0.3 f0.6 h0.3 k1.2 p0.7
comico 7.4 a-0.6 l0.4
cominc 6.4 a0.9 b0.7 e1.2 g-0.5 j1.1 p-0.5 q0.3 s1.0 t1.6
comita 6.4 a0.4 b0.5 c0.3 g0.4 h1.1 i-0.3 j-0.3 k0.5 m-0.4 p0.4 r0.7
comm 4.6 a-1.2 d2.1 e-1.2 f0.5 g1.9 i-1.0 k0.3 l0.6 m1.0 n0.3 o1.1 p0.6 q-0.4 r3.1
comm+che 7.4 a-0.5 e-0.3 g0.7 m-0.5 n0.6 o0.7 r0.9
comm+di 7.1 c0.5 g-0.3 p0.5 s0.7
comm+e 6.7 b0.6 c-0.5 d0.4 g-0.7 i-0.3 m-0.3 n0.6 p0.4 r-0.5 s-0.3
comm+gli 7.4 a0.8 d0.4 e-0.3 g-0.3 i0.6 p1.3
comm+ha 6.9 e0.6 j0.9 p0.3 s0.7
comm+per 7.4 a0.5 d0.7 e0.5 f1.5 i0.5
commen 7.4 e-0.4
commer 5.3 a0.6 c0.4 d1.7 e0.8 f1.5 h0.6 i-0.4 j0.6 k-0.4 l-0.7 m0.5 o0.6 p1.3 r0.9
commes 7.4 a-0.3 k0.4 n-0.3 o1.3
commis 6.4 a-0.8 d0.5 e-0.7 f-0.5 g0.9 i-0.5 k1.0 l0.5 m0.7 o-0.4 p-0.4 r0.6
commit 6.5 a-0.6 e-0.5 f-0.3 h-0.4 i-0.4 k-0.3 l1.1 o0.4 p-0.3 r0.3
commos 6.9 a-0.9 b0.5 e-0.7 g2.3 h0.5 i-0.4 k-0.4 n0.4 q-0.5 r2.7 s-0.4
como 6.2 c-0.4 d0.5 e0.3 g0.7 h0.9 i1.3 p-0.3 r-0.8 s-0.3
comodi 7.1 b0.4 i0.6
comodo 6.7 d0.4 e-0.3 g0.9 h1.1 k-0.3 r-0.6
comp 3.8 a1.1 b-1.0 c0.7 d-0.5 e2.8 g0.9 h1.3 i0.5 j2.4 k1.0 l0.7 m1.4 n1.2 o0.8 p0.9 q0.4 r1.3 s-0.5
comp+a 7.1 a-1.0 b-0.4 d-0.3 e-0.3 h1.7 i-0.8 j-0.3 o0.4 p-0.4 r0.4 t0.4
comp+alla 7.4 a-0.4 e-0.4 g0.6 m-0.4 n1.5 o0.4 q0.9 r0.8
comp+anch 7.4 a0.5 e1.1 j0.6 m1.0 p-0.5
comp+che 7.1 o0.4 q1.0
comp+davv 7.4 a0.7 e0.5 g-0.5 r-0.5 s1.2
comp+di 7.4 a0.3 e0.6 i0.7 s0.6
comp+e 7.1 a0.5 c0.5 d0.6 e0.4 j0.6 p0.8
comp+il 6.3 a-0.9 b-0.5 d0.4 e-0.9 l0.6 o0.6 p-0.5 s-0.4 t0.7
comp+io 7.4 b0.8 m0.5 q-0.3
comp+la 7.1 a0.7 e0.3 g-0.5 p1.5 r-0.5
comp+nel 7.4 a0.7 c-0.4 m2.4
comp+per 6.7 b0.4 e0.8 g0.9 j-0.4 l0.7 n2.2 o0.5 p-0.5 q-0.4 r1.3
comp+sinc 7.4 a-0.3 c-0.3 d-0.3 f0.4 g0.9 m0.4 q0.6 r0.9
comp+tele 7.4 j0.6 s0.6
comp+tutt 7.4 f-0.3 g-0.4 h-0.3 k0.3 n0.6 q-0.4
comp+un 7.4 b-0.4 c-0.4 e0.5 f0.4 h0.5 l0.8
comp+ve 7.4 e0.4 p0.6 s0.7
comp+vivi 7.4 g0.6 q0.6 r0.6 s0.5
compag 6.1 a0.5 b-0.3 d-0.5 e1.3 g-0.8 i-0.8 j2.2 m-0.3 p-0.5 r-0.9 t-0.4
compar 6.7 a0.8 e1.5 f-0.3 g-0.5 i-0.3 j1.0 p-0.3 q0.8 s-0.3
compen 6.9 a0.6 c-0.3 e0.9 g-0.6 j0.4 l0.4 m0.6 n1.6 p1.9 s0.6
compet 6.7 f-0.3 i-0.4 j0.8 l0.6 r-0.3
compil 6.7 b-0.3 d0.4 e-0.5 j0.5 n-0.3 o0.8 t1.0
compiu 7.4 a-0.4 g0.5 q1.4 r0.4
comple 6.0 b-0.9 c1.6 d1.6 h1.7 i0.5 k0.8 l-0.4 o-0.3 p0.7 r0.3 t0.8
compli 5.5 c-0.5 d-0.6 e1.3 g3.5 h0.5 i-1.0 k0.3 l0.4 m-0.5 n1.0 p-0.5 q0.8 r4.0 s1.1
compor 6.9 a0.4 b1.3 e0.4 i0.8 j0.4
compra 6.4 c0.5 d-0.4 h0.3 l0.3 m0.4 n-0.3 q-0.5 s-0.4
compre 5.3 b-0.4 e0.7 h1.2 i2.5 j-1.0 l0.7 m1.5 n0.4 o0.8 p1.0 s-0.5 t-0.3
compro 7.4 a-0.4 e-0.3 h-0.3 k0.4
comput 6.3 a0.4 c0.6 d0.6 i-0.5 j0.3 k1.0 m1.2 o0.6 s-0.5 t0.3
comu 4.2 a-0.7 d0.9 e1.2 g-1.3 i0.7 j-0.8 k1.1 l0.5 m0.4 n0.6 o1.4 s-1.0 t1.1
comu+a 7.1 a-0.3 b0.8 i-0.4 k0.6 l0.7 o0.3
comu+che 6.5 a0.3 c-0.5 d0.6 e-0.5 f0.3 k0.6 l0.8 n1.1 o-0.6 p1.1 t-0.3
comu+di 6.3 b-0.4 c0.6 d-0.5 e0.8 f-0.4 h0.8 i0.9 j-0.5 k-0.4 l-0.4 m0.9 o-0.4 p0.4 q0.7 s-0.4
comu+e 6.7 a-0.4 c-0.6 e-0.4 l-0.3 o0.4 q-0.4 t-0.4
comu+ha 7.4 e0.5 j0.5
comu+in 7.4 a0.8 c0.4 e0.9 f1.0 m1.0 p1.0 s1.3
comu+la 6.5 e1.0 g-0.6 i0.8 j-0.3 m-0.4 n-0.4 q0.3
comu+le 7.1 a-0.4 e-0.4 i0.5
comu+mont 7.4 a-0.4 d0.4 k0.9 o0.6
comu+non 7.1 c0.7 i-0.4 j-0.4 l0.3 n-0.4 o0.6 p-0.4 r0.4
comu+stam 7.4 a-0.4 b0.4 e-0.4 j-0.3 s-0.5 t-0.3
comuna 7.1 a0.7 c-0.3 d0.6 e0.7 f1.5 s1.2
comune 5.4 a-0.6 c1.1 e0.3 g-0.6 k0.4 l-0.3 m1.0 o1.6 p-0.7 s-0.9
comuni 4.9 d0.9 g-0.5 i1.3 l0.6 n1.0 p0.8 q0.5 s-0.8 t1.1
comunq 5.7 a-1.0 b0.4 e0.6 g-0.5 h0.4 i-0.8 j-0.6 k1.3 l0.5 m0.3 n-0.6 o0.9 p-0.7 r0.4 s-0.6
con 2.7 a-0.7 b1.7 c-0.7 e1.3 f2.5 h0.7 i0.6 j-1.1 k0.9 l1.8 m-0.5 n1.2 p-1.2 q1.4 s2.5
con+agen 7.4 c0.4 d-0.3 m-0.3 q0.4 s0.6
con+altr 6.3 a1.5 c-0.5 d2.3 g-0.8 h-0.5 i3.8 j-0.4 k-0.3 l-0.3 o-0.4 p-0.5 r-0.6 s0.3
con+avvo 7.4 a0.8 c1.2 j1.9 p0.6 s1.6
con+boni 7.4 a-0.5 o1.0 p-0.6 q0.6
con+calm 6.4 a-0.9 b0.6 d-0.3 f-0.4 g-0.4 i-0.5 k0.3 p-0.3 s-0.3
con+chi 7.1 a1.4 b1.3 f1.4 g-0.5 m0.7 p0.4 s1.6
con+cinq 6.7 a0.5 b-0.6 c0.9 e1.2 h-0.3 k-0.3 r-0.7 t0.6
con+como 7.4 g0.4 h0.4
con+cui 6.9 a-0.5 b0.5 e-0.4 g0.6 m-0.4 r0.7 s-0.6
con+dice 7.4 g0.5 i1.8 r0.3
con+dodi 7.4 b0.6 c0.3 e0.4 f0.5 p0.7
con+due 6.4 a0.4 b0.8 e1.6 g-0.6 j0.6 p0.4 s1.0 t1.8
con+effe 7.4 b0.7 i0.9 j0.6
con+gli 6.3 a-0.5 d-0.7 g-0.6 l1.4 m0.8 n0.7 r-0.7 s-0.4 t-0.5
con+i 5.6 a1.1 d1.6 e0.9 f2.6 h0.7 i0.6 j0.9 p-0.5 q0.6 s0.9 t0.5
con+il 4.6 a0.8 c0.6 d1.7 e0.4 f4.2 h1.0 i1.2 j-1.7 k0.5 l-0.4 m0.6 n1.1 o-0.4 p-1.6 q1.3 r1.1 s-1.5
con+indi 7.4 a0.8 b0.9 d0.7 f0.9 m1.1 n-0.4
con+la 4.1 a-0.3 e0.6 f0.7 g-1.3 h0.9 i1.7 j-1.0 k0.8 l1.8 m-0.5 n1.3 o0.4 p0.4 r-0.8 s-0.6
con+le 5.5 a0.6 b-0.5 c0.5 d-0.4 e1.5 f-0.7 i-0.5 j0.9 k1.9 l1.4 m-0.4 p-0.9 q0.9 s3.2
con+lei 6.5 a0.5 d0.4 f1.3 l-0.3
con+lo 6.5 a-0.4 b-0.3 d-0.5 e0.3 g1.3 h1.3 i0.4 j-0.4 l-0.4 o-0.3 p0.5 q0.9 s-0.6
con+ludo 7.4 a-0.5 k0.6
con+me 7.4 a-0.9 b-0.3 g0.5 l1.8 p-0.4 q0.5 r0.9
con+mia 7.1 a-0.5 b-0.5 c0.3 d-0.6 e0.3 g1.1 p-0.3 r1.3
con+noi 7.1 a-0.8 i-0.8 l1.6 r-0.4
con+nome 7.4 a0.4 b1.0 c0.6 d0.6 e0.3 s1.2
con+paro 7.4 j1.0 o0.8 p0.7
con+qual 7.1 a-0.5 e-0.3 k-0.4 l1.3
con+quel 6.3 a0.4 b1.8 c0.5 d0.4 e-0.5 i0.4 j-0.3 l0.9 o0.3 p-0.5 r0.3 s0.8 t0.8
con+ramm 7.4 d0.5 e0.8 f0.7 l1.1
con+sati 7.4 a-0.4 c-0.4 d0.5 f0.5 h0.3 k0.6 q2.0 s-0.4 t-0.3
con+scri 6.9 a-0.3 b-0.8 c0.3 e1.1 f-0.5 h0.3 i-0.4 k-0.4 m-0.3 q0.6 r0.6 s0.3 t0.9
con+sei 7.4 a0.7 e1.4 i0.6
con+stim 7.4 i0.3 n0.8 o0.4
con+tant 6.9 a0.9 d-0.3 e1.0 g-0.5 j0.6 p0.6 r-0.6 s1.2
con+tre 6.9 c0.6 d-0.6 e0.5 f0.5 g0.4 h-0.4 r0.4
con+tutt 7.1 b-0.5 e1.1 p-0.4 s-0.3
con+un 5.3 a0.7 b1.9 c-1.2 d0.4 f0.7 g-0.6 h-0.5 i0.7 j0.4 k-0.5 l0.9 m-0.6 p-0.4 q0.4 s1.0 t-0.6
con+una 5.7 a-1.1 b1.1 c-0.3 d-0.3 h0.4 k0.9 l0.5 m0.3 p-0.5 r-0.4 s-0.8 t-0.8
con+valu 7.4 a-0.4 n0.4 o0.4 q1.3
con+voi 6.0 a-0.9 b-0.5 d-0.4 g2.3 h2.9 i0.8 j-0.3 l0.4 q-0.4 r2.1 t-0.4
conc 4.9 b1.1 d0.8 e0.8 f0.5 g-0.5 i1.4 j0.5 k1.1 l1.9 m1.5 p-1.3 q0.7 r-0.9 t0.6
conc+con 7.4 a0.3 b1.9 d-0.3 g-0.4 i-0.6 l0.9 m2.4 q0.8 r-0.4
conc+e 6.9 a-0.7 e-0.3 g-0.4 i-0.5 m0.6 n0.7 r-0.3 s-0.4 t1.2
conc+il 7.4 g0.5 i0.7 r0.5 t0.4
conc+non 7.4 e1.1 i0.9
conced 7.1 b0.3 c0.3 e-0.5 f-0.4 i-0.7 j0.6 k0.8 l2.8 o-0.5 q-0.4 r-0.5
concer 7.4 a-0.7 c0.4 i-0.3 q0.4 s-0.3 t1.3
concil 6.7 a0.6 e0.9 i-0.4 j1.7 r-0.4 s1.6
conclu 6.9 a0.7 d-0.3 e1.4 i2.1 j-0.4 s-0.5
concor 5.5 b1.4 c-0.6 d0.7 f0.9 h-0.4 i1.3 j-0.8 l0.4 m1.7 p-0.9 q1.0 s-0.9
cond 5.0 a-1.7 b-0.4 c1.0 d-0.5 e-1.0 f0.6 g1.3 h1.7 i-1.6 j-0.8 m0.4 n0.8 p-0.7 q0.5 r1.7 s-0.6
cond+da 7.4 a-0.5 l0.4 o0.5
cond+e 7.1 d-0.3 e-0.3 g0.6 h0.6 r0.4
cond+le 7.4 c0.3 j0.4 p0.4
cond+per 7.4 a-0.4 c0.5 e0.4 g-0.4
condiv 6.9 a-0.5 e-0.3 g1.0 o0.3 r0.9
condiz 6.7 a-0.7 h2.5 i-0.5 l-0.4 m-0.3 n0.8 p-0.3 q0.6 r0.6
condom 5.6 a-1.2 c1.1 d-0.6 e-0.7 f0.7 g0.9 h0.4 i-1.0 j-0.4 k0.4 m0.8 p-0.3 r0.9 s-0.7
conduc 7.4 a0.5 d0.6 s0.6
conf 4.5 a-1.7 b0.4 d1.0 e-0.4 f0.4 g0.4 h2.1 i0.7 k1.2 l0.5 o1.4 p-0.9 q1.6 r0.5 s1.4 t0.8
conf+che 6.4 d0.5 g-0.6 i1.3 k-0.4 m-0.4 n-0.3 p-0.4 q1.3 r-0.6 s-0.4
conf+di 7.4 a-0.4 l0.3 m-0.3 n0.6
conf+e 6.7 a0.8 b-0.3 d1.1 e-0.5 m1.1 s0.9
conf+la 6.9 a-0.8 b0.3 e-0.5 f-0.4 g0.5 h0.5 i-0.4 k-0.5 o1.2 r0.6 s-0.4
conf+per 7.4 a-0.4 o0.8
conf+quan 7.4 c0.4 d-0.4 f0.4 g-0.4 k0.3 q0.6
conf+stam 7.4 a0.6 d0.4 j-0.3 k0.7 s1.3 t0.9
confar 7.4 a0.5 b1.3 e0.7 i-0.4 s2.0
confer 4.9 a-2.2 b-0.5 e-1.1 f0.4 g0.5 h1.5 i-0.4 j-0.6 k0.8 o1.8 p-0.4 q2.1 r0.6 s-0.7 t0.8
confes 6.9 c-0.5 d0.7 e0.5 h1.0 j0.3 k0.8 s1.2
confet 7.4 a-0.3 g1.1 i0.6 r1.0
confid 7.1 c0.4 g-0.3 i1.4 l0.6
confin 7.1 b-0.4 e-0.6 i0.7 m-0.3 s0.7
confor 7.4 a0.6 c0.6 d0.6 e1.0 f0.6 j0.6
cong 6.1 a1.5 b0.6 d0.9 e1.3 h0.4 i0.5 l-0.4 o-0.3 p2.2 q-0.4 r-0.5 s-0.5
conged 7.1 c-0.4 d0.7 e0.4 i0.5
congel 6.9 a1.2 b0.7 c0.4 e0.5 p2.4
congre 7.4 e0.6 g0.6 h0.5 m0.3 r-0.3
conn 7.4 e-0.4
connes 7.4 e-0.4
cono 6.0 a0.9 c1.5 d0.3 e0.7 f1.0 g-0.9 j-0.4 k-0.4 m-0.4 n0.5 p-0.4 r-0.6 s0.6
cono+la 7.4 a1.4 c2.2 d0.4 f1.9
cono+uno 7.4 a-0.3 c-0.3 e0.5 f-0.3 i-0.5
conosc 6.0 a0.9 c1.5 d0.3 e0.7 f1.0 g-0.9 j-0.4 k-0.4 m-0.4 n0.5 p-0.4 r-0.6 s0.6
cons 3.6 a3.1 b1.7 c2.5 d1.2 e1.1 f2.2 g-0.8 h1.4 i2.3 j3.1 m1.1 p1.5 q0.4 s1.7 t1.0
cons+a 7.1 a0.5 b0.5 d1.9 g-0.4 h-0.4 m-0.4 n0.4 o0.4 s1.0
cons+al 7.4 a0.5 i0.4
cons+che 7.1 a0.4 b0.5 d0.5 i0.6 l0.9 o0.6
cons+comu 7.4 e0.7 f1.0 s1.3
cons+con 7.1 c0.8 e0.4 f1.5
cons+degl 7.1 a0.7 e-0.3 p0.7
cons+dei 6.9 a0.7 c1.4 g-0.3 p1.7 s0.5 t0.7
cons+del 6.7 a0.4 d0.9 g-0.3 k-0.3 p0.4 s-0.5
cons+dell 6.9 a0.5 b1.3 c0.5 d-0.4 i-0.5 j-0.3 p0.5 s-0.3 t0.4
cons+di 5.8 a0.7 e1.7 g-0.5 i-0.8 j1.8 k0.9 m1.4 o0.6 p-0.8 q1.3 r-0.8
cons+dire 7.1 a-0.6 e0.4 h0.7 i1.4 r0.6 s-0.3
cons+e 6.5 a0.9 b-0.4 c0.8 d-0.3 e0.7 f0.5 g-0.3 i0.9 j1.3 m0.7 p-0.6 s0.3
cons+entr 7.4 a0.4 c0.4 e-0.3 i0.4 j0.3
cons+i 7.4 c1.1 d0.3 e-0.5 i0.5
cons+il 7.1 c-0.4 d0.9 g0.5 j0.3 r0.3
cons+in 6.7 a-0.6 b-0.5 e-0.7 g0.9 h0.4
cons+la 6.9 a0.6 i-0.4 j2.6 m1.3 n0.8
cons+le 7.4 b-0.3
cons+non 7.1 b0.8 c0.3 f0.5 i0.5 p1.3
cons+ordi 7.4 a0.5 f0.9 i0.6 j1.3 p0.8 s0.7
cons+per 7.1 a-0.3 c-0.5 e0.5 o-0.3 p-0.3
cons+ques 7.4 a0.6 j0.7
cons+se 7.1 a-0.8 d0.3 f0.6 g0.8 h1.4 i-0.3 j-0.3 r0.9 s-0.3 t0.6
cons+una 7.4 d1.0 s0.7
conseg 4.5 a2.4 b1.3 c5.6 d1.0 e0.5 f1.7 g-1.5 h-0.7 i0.6 j0.6 k-0.4 l0.5 m-0.6 o0.6 p3.1 q-0.9 r-0.9 s-0.6 t1.0
conser 6.5 b0.3 c-0.7 e0.8 i0.5 j-0.3 k-0.4 l0.3 n-0.4 q0.5 r0.6 s-0.4
consid 6.4 a1.6 b-0.3 c1.0 g-0.4 h-0.3 i2.6 s-0.4
consig 5.0 a0.4 d0.8 e0.9 f1.8 g0.7 h0.9 i0.4 j0.9 k0.9 r0.9 s2.2 t0.4
consor 6.2 c-0.6 d-0.5 g0.7 h0.9 j0.4 m1.1 q0.8 r0.8 s-0.4
consta 7.4 g0.5 r0.4
consul 5.2 a0.4 b2.8 c-1.4 d0.9 e1.5 g-0.6 i1.5 j0.5 k0.4 l0.4 m-0.5 p-0.6 q1.3 s0.5
consum 6.1 a1.4 b-0.6 d-0.5 f-0.4 g-0.7 h1.9 i-0.4 j3.3 m1.8 p-0.5 r-0.3 s1.4
cont 3.0 a-0.7 b0.7 c-0.7 d-0.7 f0.7 h1.7 i-0.3 j1.3 k-0.4 l0.7 m3.0 n0.5 o0.8 q2.7 r-0.8 s-2.7 t1.1
cont+a 6.3 e-0.4 f-0.3 i-0.6 j-0.5 o0.6 s-0.3
cont+ad 7.1 h1.0
cont+affi 7.4 h-0.5 n0.4
cont+al 7.1 a-0.4 c0.3 d0.6 e0.7 f1.2 g-0.3 h-0.4 j-0.4 q0.3 t1.2
cont+alla 7.4 a-0.4 d-0.3 k0.3 q0.8
cont+anch 7.1 c-0.3 e0.6 g-0.8 h0.6 k0.6 l0.5 m1.1 r-0.5
cont+che 7.1 a-0.3 e-0.4 k-0.4 t0.5
cont+col 7.4 r-0.3
cont+con 6.5 a0.5 b0.6 c-0.5 e0.6 f0.5 h1.0 j0.7 m1.0 n-0.5 o0.3 p-0.4 q-0.5 t-0.3
cont+cosi 7.1 a0.3 b1.4 p0.7 q0.6 t0.5
cont+da 7.4 a-0.6 c-0.5 g0.4 q0.3 r0.4
cont+dal 7.4 d0.7 e-0.5 f0.6
cont+dei 7.4 b0.6 g-0.4 h-0.3 m0.4 q1.4
cont+del 6.3 a-0.9 b-0.5 c0.4 e-0.6 g-0.7 h0.6 i-0.6 m-0.4 o-0.6 q2.6 s-0.4
cont+dell 6.9 b0.5 c0.5 e0.5 l1.3 m0.4 r-0.3
cont+di 5.3 a-0.8 b0.4 c-0.6 d-0.7 e0.5 f0.5 g2.1 h1.9 i1.9 l0.7 m-1.1 n0.8 o0.5 q-0.5 r0.9 s-0.9 t0.8
cont+e 5.9 b-0.4 c-0.6 e-0.6 f-0.6 g0.6 h0.4 j0.9 l0.9 m0.9 p0.6 q0.4 r0.3 s0.6
cont+fatt 7.4 m0.8 p0.5
cont+fino 7.4 c1.0 g2.0 h2.2 i-0.4 j0.9
cont+form 7.4 a0.4 c0.3 d0.9 e0.9 j0.9
cont+i 7.4 a-0.6
cont+il 6.3 a-0.3 c-0.5 d-0.4 j-0.5 l0.3 t-0.4
cont+in 6.2 b0.7 c-0.7 d-0.7 e1.3 h0.4 i1.0 j1.3 m-0.4 n-0.5 o-0.4 q1.1 s-0.5
cont+inte 7.1 e0.4 j0.4 o-0.4 p0.6 q1.8
cont+la 5.7 a-0.9 d0.5 e-0.7 g-0.6 i-0.7 m1.0 q0.9 s-0.5
cont+le 7.4 a-0.5 k0.4
cont+non 6.7 a0.9 b2.0 e1.2 f0.9 g-0.5 i-0.3 m0.8 o0.8 s0.4
cont+o 7.4 b0.9 f0.3 m0.8 p0.6
cont+per 6.4 a0.3 b0.3 h-0.5 i1.4 k0.5 o1.0 p0.3 q-0.4
cont+pure 7.4 g1.0 h0.9 i-0.5 l-0.3 m1.1
cont+quad 7.4 a-0.4 b-0.3 e-0.5 f0.4 g1.2 h1.6
cont+se 7.1 c-0.5 e0.7 g-0.3 i-0.3 j0.7
cont+su 7.4 c0.6 i0.5 k0.8
cont+una 7.1 a0.5 b0.7 c0.6 d0.6 e0.5 f1.2 l0.4 m-0.3 n0.4 t0.5
contab 5.3 a-1.7 c-0.5 g-0.5 h1.1 j-1.1 l0.5 m0.4 o1.0 p-1.3 q3.9 r0.4 s-0.6 t0.6
contan 6.5 a-0.4 g-0.6 h-0.6 j-0.4 k-0.3 m1.1 p-0.5 q3.8 r-0.6
contat 5.8 b-0.3 d0.5 e0.9 f1.0 g1.4 h1.8 i-0.3 l0.8 m0.6 o-0.4 r0.8 s-0.6 t0.5
conteg 6.7 a1.1 b-0.4 c0.4 g-0.5 h-0.4 k0.7 m3.0 n-0.4 p-0.3 q0.5 r-0.4 t0.4
conten 6.4 a-0.8 c-0.7 e-0.6 g1.4 h1.2 i-0.5 m0.5 n0.6 p-0.4 q0.5 s-0.5
contes 5.4 a-0.4 b-0.4 c-0.9 f-0.4 g-0.6 h0.4 i-0.9 j1.1 k0.5 m0.7 n0.9 o-0.3 p1.0 q0.5
conti 6.1 b2.1 d-0.7 f-0.4 i1.0 j-0.5 l-0.3 m1.1 p0.5 r0.5 s-0.5 t0.3
contie 7.4 c0.6 e0.7 f1.0 t0.3
contin 5.1 b0.5 c-0.4 g0.3 i-0.6 j-0.5 l0.4 m0.9 s-0.3
conto 4.9 a0.6 b2.0 c2.1 d-0.9 e0.4 f0.5 g-1.2 h-0.8 i-2.2 j2.0 k0.4 m1.3 n1.0 o2.3 p0.9 q1.9 t0.9
contra 4.3 a-0.5 b1.1 c-0.6 d0.5 e1.3 f0.5 g0.6 h3.4 i2.0 j0.3 k0.4 l0.4 m0.5 n0.7 p-1.0 s-1.2 t0.9
contri 6.7 a0.4 b0.8 c0.6 i-0.4 k0.9 l1.3 m1.0 n0.4 o0.6 p-0.4 t-0.3
contro 5.1 b-0.6 c-0.3 d0.4 f0.3 h1.2 i-1.0 j1.2 l0.7 m1.0 n0.4 o-0.5 p0.4 q-0.4 s-0.9 t0.4
conv 5.1 b0.4 d2.1 e-1.2 f0.5 g0.4 h0.9 i-0.4 k1.5 r0.5 s0.8
conv+a 7.1 a0.5 b0.8 c-0.3 d0.5 e0.5 g-0.4 j0.7 k0.6 o0.4
conv+come 7.4 e0.8 j0.3 k0.5 p0.6 q0.3
conv+di 7.4 m0.6
conv+risp 7.4 a-0.7 d0.3 e-0.4 k0.6 n-0.3 s-0.4 t0.4
conval 7.4 d0.4 i0.4
conveg 6.7 a0.6 c0.4 d1.4 e-0.4 m0.4 s1.2
conver 7.1 a0.4 c-0.3 d0.4 e-0.5 i-0.3 j-0.5 p0.5 s1.4
convie 6.7 a-0.5 b1.4 c0.5 e-0.5 f0.6 g-0.4 i-0.3 j0.7 k0.6 p-0.4 r-0.5 s-0.5
convin 6.5 a-0.5 c-0.4 d0.6 g1.7 h1.7 j-0.3 k0.7 n0.7 o0.3 r2.0 s-0.5
convoc 6.7 a0.3 d0.4 e-0.4 f0.7 g-0.3 i-0.3 k1.2 l0.4 m0.4 r-0.3 t-0.3
coop 6.1 a-0.6 b-0.4 d0.4 e-0.6 h0.6 j-0.5 l1.2 n1.0 p-0.4 s-0.5 t1.0
cooper 6.2 a-0.6 b-0.4 e-0.6 h0.4 j-0.4 l1.0 n0.7 p-0.4 s-0.4 t0.4
coor 6.9 b0.9 d0.6 e-0.5 k0.5 l0.8 o0.5 t0.8
coordi 6.9 b0.9 d0.6 e-0.5 k0.5 l0.8 o0.5 t0.8
cope 6.4 b-0.5 d-0.3 e0.8 f-0.4 g0.3 h0.5 i-0.6 k0.9 o-0.5 p-0.4 q0.8 r0.4 s-0.4
copert 6.4 b-0.5 d-0.3 e0.8 f-0.4 g0.3 h0.5 i-0.6 k0.9 o-0.5 p-0.4 q0.8 r0.4 s-0.4
copi 5.4 a-0.8 d2.4 e-1.0 h0.6 i0.3 j-0.7 k0.8 l0.4 n0.7 o0.8 p-1.0 q0.9 r0.8 s-0.6
copi+dell 7.4 a-0.5 c0.3 e-0.4 l0.4 m0.6 o0.7
copia 5.8 a-0.6 b-0.6 d3.0 e-1.2 f0.7 i-0.7 j-0.3 k0.5 m0.4 o1.4 p-0.8 q0.9 r0.4 s-0.8
copie 6.7 a-0.5 b0.6 c0.4 d-0.4 e-0.7 f-0.6 h0.7 k0.5 l0.4 m-0.4 n0.7 o-0.5 r0.6
copp 7.4 a-0.4
copr 6.5 a-0.3 b-0.4 c0.9 e0.8 g-0.6 i-0.5 j-0.3 m0.3 p1.5 s-0.5 t0.4
copr+con 7.4 a-0.7 m0.6 q0.3
copre 7.1 a-1.0 i-0.3 p-0.3 s-0.4 t0.5
cord 5.6 a-1.3 c-1.0 h-0.3 j-0.7 k0.6 n2.7 o0.7 p-0.9 q1.1
cord+salu 6.9 c-0.3 d-0.4 h0.4 k-0.4 n0.3 q0.8 r-0.5
cordia 5.8 a-1.3 c-0.7 e0.5 g-0.5 i-0.3 j-0.6 k0.5 m0.3 n2.8 o0.5 p-0.8 q1.1 r-0.4
corn 7.1 a-0.3 c-0.4 g0.4 j0.5 m0.4 p-0.3 q0.7 r0.6 s-0.3
cornic 7.1 a-0.3 c-0.4 g0.4 j0.5 m0.4 p-0.3 q0.7 r0.6 s-0.3
coro 6.9 a-0.4 b-0.4 g0.4 h1.0 r0.7
corp 7.4 b0.7 c-0.3 d0.9 e0.5 g0.5 h0.6
corr 4.4 a1.3 b0.6 c2.0 e1.8 f1.0 g-1.5 j-1.2 l-0.6 m1.9 n1.9 p-0.6 q-0.6 r-0.9 s1.1 t2.6
corr+al 7.4 e-0.4 g0.5 m2.1 p-0.4 q0.5 r0.6
corr+con 7.1 d-0.6 e0.4 g-0.3 h-0.4 q-0.4
corr+dell 7.4 a0.4 b0.3 c0.8 g0.4 n1.1 o0.4 r0.6 s0.9
corr+di 7.4 a-1.1 c-0.4 e-0.4 h0.3 i-0.4
corr+e 7.4 b0.4 c0.4 d0.5 e-0.3 i1.2 p0.5
corr+lo 7.4 a-0.5 c-0.4
corr+vi 7.4 a0.5 e0.7 i-0.3 p0.5 t0.8
corrad 7.1 d-0.3 i0.4 r-0.3
correg 5.8 a0.9 b0.6 c0.4 e1.4 f0.4 g-0.7 i-0.9 j-0.4 l-0.5 m2.2 n1.3 o-0.5 p-0.7 q-0.5 r-0.6 s0.4
corren 6.9 e0.5 f0.6 i0.4 j0.5 l0.8 m0.9 n0.7 p-0.3
corret 6.0 a1.0 b0.8 c1.6 e0.9 f0.9 h-0.5 i1.3 j-0.4 k0.5 n-0.5 o0.5 p-0.5 q-0.3 r0.5 s-0.5 t0.9
correz 7.4 e-0.5 g0.8 n1.1 o0.4 r1.0
corrid 6.9 a1.1 c0.8 d0.5 e1.5 f-0.4 g-0.4 i-0.4 k1.2 o-0.3 p0.3 s0.6
corrie 6.0 a0.8 c0.9 d-0.6 g-1.0 h0.3 j-0.5 k-0.4 p1.0 r-0.7 s1.3 t1.1
corris 7.1 a-1.1 c-0.3 i-0.3 p-0.3 q0.3 t0.6
cors 5.4 a-1.0 b1.6 c-0.8 f0.8 g2.5 h2.0 k0.4 n-0.3 o0.3 p0.4 q1.3 r1.8 s-1.0 t-0.3
cors+di 6.3 a-0.4 c-0.5 d-0.6 f0.6 g1.1 h1.3 q1.7 r0.5 s-0.4
cors+mi 7.4 a0.4 b1.4 d-0.3 e0.6 h0.7 r0.3 t-0.4
corso 5.6 a-0.8 b1.6 c-0.8 f0.6 g2.2 h2.4 j-0.7 n-0.4 p0.6 q1.5 r1.4 s-1.0 t-0.4
cort 5.4 c-1.0 d0.4 e0.8 f2.2 g-0.7 h0.7 i-0.5 j-0.6 l1.5 m0.8 n0.7 o0.9 p0.4 s-0.9
cort+di 6.9 a-0.8 b-0.4 c-0.3 e-0.4 h0.3 i-0.3 l2.0 o-0.3 r0.5
cort+invi 7.4 g-0.4 o0.9
cortes 5.7 a0.5 b-0.3 c-0.6 d0.5 f2.5 g-0.3 h0.5 i-0.9 j-0.5 k-0.4 l0.6 n0.6 o0.9 r0.4 s-0.6
cortil 7.4 b0.3 d-0.4 e0.8 m1.7 r-0.5
corto 7.1 a-0.8 h0.4 i-0.3 k0.6 l1.4 n0.3
cosa 4.7 a1.4 b0.3 c1.2 d1.4 g-0.9 h-0.5 i0.9 j0.7 l-0.6 m2.0 p0.6
cosa+che 6.4 a0.6 c-0.4 d1.4 e0.3 f0.6 g-0.5 i-0.5 j-0.4 p1.5 r-0.5 s-0.4
cosa+devo 7.4 d-0.3 i0.8
cosa+ne 7.4 a0.5 b0.4 d0.6 e0.4 j0.6
cosa+non 7.4 a0.4 e-0.4 f0.9 m1.2 p0.4
cosa+risp 7.4 d-0.3 e0.7 s0.7
cosa+si 7.4 d0.5 e0.5 i0.5 m0.6 s0.7
cose 5.9 a0.6 c1.1 d1.9 e0.4 g0.7 h-0.6 i-0.4 j-0.5 k0.4 l0.3 n0.3 p0.6 r0.4 s0.4 t-0.6
cosi 4.5 a-0.9 b1.3 c-1.3 d0.8 e-1.4 f-0.6 g2.6 h2.9 i1.0 m0.7 n1.0 o0.8 p0.3 q1.5 r3.2 s-1.1
cosi+bene 6.9 a-0.7 b-0.5 c-0.5 f0.8 g2.0 h2.3 i-0.6 k0.5 l0.3 r2.6 s-0.4
cosi+che 7.4 a0.4 d1.1 e-0.4 g0.4 n0.5 q-0.3 r0.5
cosi+com' 6.9 a1.0 b2.2 e-0.5 g-0.4 i-0.3 m0.7 p1.3
cosi+la 7.1 e-0.5 g-0.4 i1.1 j0.5 o0.7 r-0.3
cosi+non 7.4 d-0.4 e0.8 t0.4
cosi+proc 7.4 a-0.3 b0.5 g-0.6 h-0.4
cosi+tant 7.4 a-0.4 d-0.3 g0.7 h1.5 i-0.5 k0.4 l0.3
cosimo 7.4 a-0.3 g0.7 h0.8 n1.1 r0.8
cosm 7.4 a0.4 b0.6 d1.3 e1.0 o0.3 s0.7
cosmet 7.4 a0.4 b0.6 d1.3 e1.0 o0.3 s0.7
cost 4.8 a0.9 b5.4 c0.5 d0.4 e-1.1 g-1.1 h0.4 i-1.3 j1.3 k2.4 l0.8 m-0.8 o0.4 p-0.8 r-0.4 s-1.6
cost+a 7.1 a-0.6 i-0.4 k1.5 l1.0
cost+di 7.4 e0.5 j0.3 p0.6
cost+e 7.4 a-0.5 b1.6 e-0.5 g0.7 r0.8
cost+in 7.1 e-0.4 i-0.4 j0.9
cost+piu 7.4 b1.6 c-0.4 d-0.4 e0.3 t0.5
costa 6.1 a0.4 b2.3 c-0.4 d0.5 e-0.7 g-0.5 i-0.6 k0.4 m-0.6 o0.6 p-0.4 s-0.5 t0.4
costat 7.1 b2.1 e-0.4 g0.7 i-0.4 r0.6
costav 7.4 b0.5 c-0.3 d0.7 i-0.4 k-0.3 n-0.3
costi 6.9 a0.6 b2.0 e0.3 g-0.3 i0.5 j0.5 s-0.3
costit 6.7 a0.8 i-0.4 j1.8
costo 6.9 b0.7 d0.3 h0.5 k1.3 l0.3 m0.4 o0.6 t0.3
costre 6.9 a-1.0 f-0.3 h0.5 i-0.5 j-0.4 k2.5 l1.4 r-0.4
costru 7.1 a1.2 b1.5 c1.2 g-0.4 j0.7 n0.4 s-0.3
crea 7.1 a-0.5 e-0.5 h0.4 l0.7 m-0.3
cred 5.3 a0.4 b-0.9 c-0.4 d-1.0 e1.0 g-0.7 h-0.3 i1.6 j-0.4 m-0.4 n0.4 o-0.4 p-0.5 q0.5 s-0.5 t0.3
cred+che 6.9 a0.8 b-0.3 c-0.3 d0.8 h-0.4 i1.2 k0.5 o0.9 r0.4
cred+del 7.1 e-0.4 i0.8 l1.9 p-0.4 q0.5
cred+di 7.1 a0.5 d0.4 e0.8 g-0.4 r-0.3 s0.4
cred+e 7.4 j0.5 p0.5
creden 6.9 a1.2 e1.1 g-0.4 i1.8 l0.3
credev 7.4 g0.3 s0.4
credit 5.8 a-0.9 b-0.5 d-0.8 g-0.5 i-0.7 m-0.4 n0.6 o-0.8 q0.5 s-0.5 t0.7
credo 7.4 a0.5 i1.4 o0.7
crem 6.9 d0.5 e-0.3 g-0.4 h-0.5 i0.4 n0.4 s-0.4
cremon 7.1 d0.5 g-0.4 h-0.5 i0.6 n0.4
cres 7.1 c-0.3 d-0.5 e0.9 g-0.4 s0.4
cro 7.4 a-0.4 b-0.3 k0.5 l-0.3 o-0.5 p-0.3 q2.3 r0.3
croc 7.1 a-0.5 g0.4 q0.5
cuci 5.9 a-0.7 b-0.9 d-0.4 e0.8 i-0.7 j0.6 n-0.5 o-0.4 p1.1 q1.2 t-0.5
cuci+e 6.9 a0.4 c0.5 d-0.4 e0.6 j1.4 p0.6 q0.7 s0.5
cucina 6.0 a-0.7 b-0.8 d-0.5 e0.8 i-0.7 j0.7 l0.3 n-0.5 o-0.4 p1.1 q1.2 t-0.6
cugi 6.4 c-0.5 d-0.4 f0.4 h0.8 p-0.4 r0.4 s1.3
cugi+e 7.4 d-0.3 h-0.3 s0.9
cugino 6.7 c-0.4 d-0.4 e0.3 f0.4 g-0.5 p-0.3 s0.6
cui 5.1 a1.6 b2.6 c0.6 d1.9 e0.8 f-0.7 g-0.3 i0.9 j1.3 k0.5 m-0.7 p0.9 r0.4 s0.5 t-0.7
cui+il 7.4 a0.6 b1.3 e0.3 i0.4 l0.8 p0.6
cui+la 7.4 e0.7 p0.8
cui+non 7.4 a0.6 d1.2 e0.9 j0.7
cui+parl 7.4 a0.3 b0.5 c1.3 d-0.4 k1.2 l0.6 n0.7 q-0.4 t0.3
cui+quat 7.4 a-1.4 g0.6 p-0.3 q0.5 r0.7 s-0.3
cune 7.4 a-0.5 b-0.4 e-0.5 f0.4 g0.5 h1.4 r0.8
cuneo 7.4 a-0.5 b-0.4 e-0.5 f0.4 g0.5 h1.4 r0.8
cuoc 7.4 k0.6 m0.3
cuor 6.2 a-1.2 b-0.3 d0.4 f0.3 g1.2 h0.5 j-0.4 l2.2 n0.5 o-0.5 p-0.6 r1.8 t0.7
cuor+per 7.4 c0.4 d0.4 k-0.4 r0.5 t1.1
cuore 6.2 a-1.2 b-0.3 d0.4 f0.3 g1.2 h0.5 j-0.4 l2.2 n0.5 o-0.5 p-0.6 r1.8 t0.7
cura 6.3 a-0.9 b-0.5 c-0.4 d-0.3 g0.3 j-0.5 k0.8 o-0.3 p-0.5 r0.6 s-0.7 t-0.4
cura+il 7.4 g-0.4 i0.9
curato 7.1 a-0.6 e-0.5 g0.4 i-0.6 r0.6
curi 6.2 a0.6 b0.4 d0.7 e0.8 f-0.3 g-0.6 i-0.6 j-0.3 o0.5 p-0.4 r-0.5 s1.8
curios 6.3 a0.6 d0.8 e0.7 g-0.6 i-0.6 j-0.3 o0.4 p-0.4 r-0.5 s1.9
curr 7.1 d-0.3 i0.4
curric 7.1 d-0.3 i0.4
cust 5.4 a-0.4 b-0.3 e-0.3 t0.4
cust+alle 7.4 a-0.6 b-0.4 n0.4 t0.6
custod 5.4 a-0.4 b-0.3 e-0.3 t0.4
da 2.8 a1.1 c2.0 d2.0 h0.8 j-0.5 k0.9 l-1.0 m0.9 o0.5 p1.4 q-1.2 s0.6
da+allo 7.4 a0.6 d1.5 e1.0 i0.6 j0.8
da+altr 7.4 a0.8 d1.2 e-0.4 g-0.3 i-0.4 m0.5 o-0.4 p1.2 s-0.3
da+anni 6.9 d0.6 g0.8 h1.0 i-0.4 j-0.4 k0.3 p-0.4 r0.6 s0.7
da+apri 7.1 c1.1 g1.1 h1.3 i-0.3 r0.6
da+boll 6.9 d-0.5 h-0.4 m0.4 n0.5 o1.7 p-0.3 t-0.4
da+capo 7.4 a0.6 d0.8 e-0.3 m1.2 p0.7
da+casa 7.1 j0.5 l0.8 n1.5 o0.5 p0.6 r-0.3 s0.6
da+chi 7.4 a0.4 d0.6 e0.4 f1.3
da+dest 6.9 a-0.6 d0.6 e0.5 f-0.4 j-0.4 k2.0 l0.5 n0.6 p1.0 s-0.3
da+doma 7.1 a0.5 b-0.3 d0.5 e1.5 f1.0 n-0.4 s0.4
da+due 7.1 a-0.4 l0.5 n0.6 o0.3
da+fare 7.4 a-0.4 c-0.3 k1.4 m0.4 r0.3
da+firm 7.4 e-0.3 g0.4 h0.4 m0.9 q0.4
da+genn 6.5 b-0.3 c0.3 d0.7 g0.6 h1.1 i0.5 k0.3 l0.7 m-0.4 p-0.3 r0.7
da+giug 7.1 c0.8 e-0.4 h0.4 i-0.3 k0.5 o0.4 p0.6
da+ieri 6.7 a0.5 b0.5 c1.7 d0.3 e0.9 f-0.5 g-0.4 m-0.4 o1.0 t1.7
da+igno 7.4 a-0.5 f0.5 l-0.5 o0.7
da+impa 7.4 a-0.5 j-0.4
da+infi 7.4 l0.4 t0.8
da+lei 6.7 b-0.4 e-0.8 g0.7 i-0.4 l-0.4 o-0.4 q-0.4 r0.8 s0.5 t-0.4
da+lune 6.9 b-0.4 d-0.4 e0.4 f0.6 g-0.4 i0.7 k-0.4 o0.7 p0.6 q0.4
da+magg 7.1 a0.5 c1.1 e0.4 f0.5 n-0.5 p0.5 t0.3
da+marz 6.4 a-0.6 b-0.4 c0.4 g0.7 h1.4 i-0.6 j0.9 n0.4 o0.8 p-0.4 q0.5 s-0.5 t-0.3
da+matt 7.4 l0.9 m0.3
da+me 6.2 a0.7 c-0.4 d0.5 f1.0 i-0.4 k-0.3 p1.9 r0.3 s-0.4 t-0.3
da+mett 7.4 a-0.3
da+mia 7.1 c-0.4 e0.4 j0.3 n0.8
da+mio 7.4 a0.3 c0.3 d0.4 j0.5 p0.5
da+ness 7.4 a0.7 d1.3 f1.8 l0.4 q0.3
da+noi 6.4 d0.8 e-0.5 g-0.5 i1.2 j-0.3 m1.4 n0.3 p-0.4 q-0.3 r-0.3 s-0.4
da+oggi 6.7 a0.5 i0.7 j1.2 p0.5 s0.5
da+part 6.5 a-1.5 c-0.3 e-0.5 h1.1 i-0.5 j-0.3 k0.9 l-0.5 m0.5 p-0.4 q-0.3 s-0.3
da+prim 7.4 a0.4 c0.4 d0.4 e0.5 i0.6 p0.5
da+prog 7.4 a-0.3 f0.4 j-0.4 t-0.3
da+qual 6.9 a0.4 d0.7 e-0.5 g-0.3 j1.1 k-0.4 n0.6 o-0.4 s1.2
da+quan 5.8 a0.5 c0.5 d2.1 g0.7 i1.3 j-0.5 m0.7 n0.4 q0.6 r1.0 s-0.6 t1.5
da+quar 7.4 d0.5 f0.8 g0.7 l0.4 r0.7 t0.9
da+quel 7.4 a-0.7 b-0.3 c-0.4 e-0.4 g1.0 i0.5 k0.3 r0.9
da+ques 7.1 a0.6 c0.7 e-0.7 i-0.6 j0.6 o0.4 p0.5 s-0.5
da+qui 7.1 a-0.6 e0.8 f0.3 i-0.5 j0.8 k2.7 l0.4 m0.3 p0.4 r-0.4
da+remo 7.1 a-0.6 b0.5 k1.2
da+rile 7.4 a-0.7 b0.6 e-0.6 n-0.3
da+se 7.4 e-0.3 i0.4 j-0.5 s1.5
da+sei 7.4 a0.5 c1.0 d0.7 e-0.3 f0.6 m0.4 p0.6
da+sett 7.4 f0.6
da+sola 6.5 d1.0 e1.6 h0.7 i-0.5 p1.5 q0.3 s-0.3
da+solo 6.3 b0.7 d-0.4 e0.9 h-0.5 j-0.5 k-0.4 l-0.4 n0.4 p0.9 s-0.4
da+te 7.4 c0.6 d0.4 e-0.4 f0.5 h-0.3 m0.5 n0.5
da+trad 7.1 a-0.5 c-0.5 e0.3 h0.7 i-0.4 k0.6
da+tre 6.9 a0.3 c0.8 d-0.4 f0.6 j-0.3 s0.7
da+tutt 7.4 a0.6 c0.5 e0.6 m1.2 q-0.4 s0.5
da+un 6.2 a0.5 b0.8 c0.4 f1.7 j-0.5 k-0.3 n-0.5 o0.7 p-0.7 q-0.4 r0.5 s-0.5
da+una 6.9 a0.7 b-0.3 d0.9 e-0.6 f1.1 g-0.4 h-0.3 j-0.3 n0.3 q-0.4 r-0.3 s1.1 t0.4
da+vend 7.4 a0.6 e-0.4 g-0.3 j1.3 m1.4
da+visi 6.4 d-0.4 e1.2 h0.5 i-0.5 j-0.4 o0.4 t-0.3
da+voi 5.7 a-1.1 b0.4 c0.6 d0.4 e-0.6 g0.7 h2.5 j0.4 k-0.5 n-0.7 o0.4 p-0.4 r1.0 s-0.4 t-0.3
dai 5.8 a1.4 b0.9 c-0.4 d2.2 e0.5 g-0.8 j1.8 m0.5 n-0.5 q-0.5 r-0.5
dai+cara 7.4 a0.7 b0.9 d0.8 e0.9 j1.6
dai+vost 7.4 a0.5 d1.2 j0.4
dal 3.7 a-0.6 b1.3 c0.6 d0.5 e-0.9 f0.3 g-1.6 h1.0 i2.2 j0.5 n0.3 o-0.9 p-1.9 q0.9 r-1.4 s-1.1 t0.9
dal+cont 7.4 i2.0 j-0.4 o-0.4 p-0.5 q1.8
dal+fron 7.4 e-0.4
dal+giud 6.7 a-0.8 i-0.3 j-0.6 k0.6
dal+mese 6.9 b0.9 c-0.4 e-0.3 h1.4 i1.0 o0.8 p0.4 s-0.4
dal+nota 7.1 a-0.7 b0.4 d-0.3 k-0.4 l0.4 m-0.3 t1.3
dal+pann 7.4 d0.6 e0.4 i0.4
dal+pont 7.4 a0.6 c0.4 e1.4 f0.5 i1.1 j0.7
dal+port 7.4 b-0.3
dal+prim 6.4 a0.7 d0.8 e-0.8 f-0.4 g-0.6 h-0.6 i2.7 r-0.6
dal+pros 6.5 a0.9 c0.5 g-0.5 h-0.4 i2.3 j0.3 m0.7 p0.6 r-0.3 s0.3
dal+rice 7.4 a0.4 e0.5 j0.7
dal+sist 6.9 a-0.7 n0.3
dal+sito 7.1 a-1.0 b-0.4 c-0.3 h0.6 i-0.3 m-0.5 o0.3 p-0.4 q0.3
dal+taba 6.9 b0.5 g0.4 k0.4 l-0.3 m0.9 n-0.4 q1.6 r0.6
dal+vost 7.1 a0.9 e2.4 i-0.6 j1.4 p-0.5 s0.6
dall 4.7 a-0.4 c0.9 d1.3 e0.6 i-0.9 j-0.7 l0.4 m-1.0 n1.4 p0.7 q0.3 r0.6 s-0.6 t1.0
dall+cart 7.1 e0.7 g-0.3 k0.3 n0.4 p1.1
dall+coop 7.4 c-0.3 l0.8 n1.1
dall+fier 7.4 g0.5 k-0.4 n1.0 o-0.4
dall+sign 7.4 d0.3 f0.4 q0.4
dalla 4.9 d1.1 e0.8 f0.4 g-0.7 h0.5 i-0.5 j-0.5 l0.8 m-0.6 n1.5 o-0.3 p0.6 q0.6 s-0.7 t0.4
dalle 6.7 e0.4 g0.8 i-0.3 p-0.6 r0.9 s0.3 t1.3
dallo 7.1 a-0.5 c0.4 f-0.4 k0.5 m-0.4 o0.4 q0.3
dami 7.4 a-0.4 b0.5 d-0.3 m0.4
dann 5.3 a0.5 b-0.4 c0.7 d-0.3 e0.8 g-0.9 i-1.1 j3.4 k0.7 l-0.5 m0.4 o-0.4 r-0.5 s-0.3 t-0.6
dann+al 7.4 a0.5 c-0.4 e-0.3 j0.6 m0.7 p0.4
dann+il 7.4 a-0.4 n0.4
dann+per 7.4 a-0.7 c-0.5 e-0.4
danni 6.0 a0.5 b-0.5 d-0.3 e0.8 g-0.5 i-0.7 j1.7 k-0.3 n-0.4 p0.6 r-0.4 s-0.4 t-0.3
danno 6.0 c0.7 g-0.5 i-0.5 j2.1 k1.1 l-0.5 o-0.3 p-0.9 t-0.3
dapp 7.1 a0.4 b-0.3 e1.0 h-0.4 i0.5 m1.0 s0.5
dapper 7.1 a0.4 b-0.3 e1.0 h-0.4 i0.5 m1.0 s0.5
dare 6.2 b0.4 d-0.9 f0.9 g0.3 h1.0 i-0.5 j-0.4 o0.9 s-0.6
dare+il 7.4 a-0.4 c-0.4 d-0.3 g1.0 h1.2 l-0.3 n0.5
dare+occh 7.1 a-0.4
dari 7.4 e0.4 s0.4
dario 7.4 e0.4 s0.4
dart 7.4 d-0.4 e-0.4 f0.3 k1.0 l1.2 n0.7 o0.3 q0.3
darti 7.4 d-0.4 e-0.4 f0.3 k1.0 l1.2 n0.7 o0.3 q0.3
darv 7.4 a-0.8 d-0.3 h0.4 l1.2
darvi 7.4 a-0.8 d-0.3 h0.4 l1.2
data 5.3 a-0.7 c2.7 d0.5 e0.4 f-0.4 g-1.0 i-0.6 k3.4 l0.9 m-0.8 n1.0 o0.5 p-0.7 q0.5 r-0.6 s-1.0 t1.0
data+da 7.1 a-0.8 d0.7 f-0.4 k2.2 l0.6 m0.3 n0.6
data+del 7.4 a-0.4 q0.4
data+odie 7.4 h0.3 j0.4 q0.7
date 6.5 a0.4 b0.9 c0.8 f1.0 g0.7 h1.0 i-0.4 j-0.3 l0.4 m0.7 q1.1 r0.4 s-0.5 t0.6
date+conf 7.4 d0.6 g-0.3 m0.7 p0.5 q1.1
date+un 7.4 b1.2 c-0.3 f1.5 g0.7 h0.4 l0.3 r0.9 s-0.4
dati 6.0 a0.9 c0.4 e1.0 h0.5 j1.3 n0.4 o-0.4 p-0.5 s-0.6
dati+e 7.4 i0.5
dato 5.3 b0.4 c1.6 e-1.0 g0.6 h2.1 i-1.2 m0.4 n-0.5 o0.6 p0.8 q1.6 r1.0 s-1.1 t0.7
dato+il 6.5 a-1.1 e-0.4 f0.8 g1.0 h2.7 i-0.4 m0.5 n-0.3 o0.4 p-0.3 q0.4 r0.5 s-0.7
dato+le 7.1 c1.0 g-0.4 k0.3 t0.5
dava 5.5 a0.8 b-0.5 c0.6 e1.5 g0.5 j2.1 l1.1 m0.6 o-0.4 r1.1 s-0.5
dava+a 6.7 a0.9 c0.5 e1.0 g-0.4 j1.2 p0.7 r-0.5 s-0.3
dava+al 6.2 c0.4 e-0.5 f0.5 g0.3 h0.4 i-0.5 j0.9 l1.0 m0.7 q-0.4 r0.8 s-0.6 t0.4
dava+alla 7.4 a-0.4 d-0.3 g0.4 i0.8 r0.6
davant 5.5 a0.8 b-0.5 c0.6 e1.5 g0.5 j2.1 l1.1 m0.6 o-0.4 r1.1 s-0.5
davi 6.9 a0.5 b1.7 e-0.6 f-0.4 g0.5 h0.5 m2.0 o0.3 q0.4 r0.8
davide 6.9 a0.5 b1.7 e-0.6 f-0.4 g0.5 h0.5 m2.0 o0.3 q0.4 r0.8
davv 5.8 a-0.4 b-0.7 c0.7 d0.7 e1.3 g2.4 i-0.9 j-0.5 k0.8 l0.7 n0.7 o-0.3 p-0.8 q1.2 r3.1 s0.7
davver 5.8 a-0.4 b-0.7 c0.7 d0.7 e1.3 g2.4 i-0.9 j-0.5 k0.8 l0.7 n0.7 o-0.3 p-0.8 q1.2 r3.1 s0.7
day 7.1 a0.3 b0.3 d-0.4 e0.4 s0.9
ddt 7.4 a1.1 m2.5 o0.8
debo 6.9 g-0.3 l0.7 m-0.5 n1.0 o0.4 s0.4
debora 6.9 g-0.3 l0.7 m-0.5 n1.0 o0.4 s0.4
deca 7.4 c0.5 i0.4
decade 7.4 c0.5 i0.4
deci 5.1 a1.3 b2.2 d0.7 e1.8 f1.5 g-0.7 h0.4 i2.6 m-0.4 n-0.5 p0.6 r-0.4 s-0.5
deci+di 6.0 a0.6 b1.7 g-0.4 i2.0 j-0.5 p-0.7 s-0.3
deci+un 7.1 a0.3 b0.4 d1.0 f0.7 i-0.4 j1.1 o0.6 p0.9 t0.4
decida 7.4 d1.3 f0.8 l-0.3 t0.4
decide 6.9 a0.5 c0.5 d-0.8 e0.6 f0.9 g-0.3 i0.4 j1.0 p0.9
deciso 5.6 a0.3 b1.8 h0.7 i2.3 j-0.7 n-0.4 p-0.3 s-0.5 t-0.4
deco 7.4 e-0.3 i0.6 m0.4
decr 6.3 c0.3 e0.6 f-0.4 g-0.4 i0.3 j1.6 m0.4 o-0.4 p0.9 s-0.4
decr+ingi 6.7 e0.6 f-0.3 g-0.3 j1.3 p1.1
decret 6.3 c0.3 e0.6 f-0.4 g-0.4 i0.3 j1.6 m0.4 o-0.4 p0.9 s-0.4
dedi 7.1 a0.3 b0.5 c-0.4 d1.4 e-0.3 f0.8 i-0.4 n-0.5 o0.8
dedica 7.1 a0.3 b0.5 c-0.4 d1.4 e-0.3 f0.8 i-0.4 n-0.5 o0.8
defi 7.1 c0.3 j0.4 n0.3 p0.3
defini 7.1 c0.3 j0.4 n0.3 p0.3
degl 5.1 a0.8 b0.7 d-0.5 f-0.4 g-0.8 h-0.3 i0.4 j0.3 k-0.8 l-0.6 m-0.4 n-0.7 o0.5 p0.6 q0.3 r-1.0 s2.5 t0.3
degl+agri 7.1 b-0.3 d0.8 g-0.3 s0.9
degl+altr 7.4 b0.6 s0.9
degl+avve 7.4 a0.4 c0.3 i0.4 p0.6 s0.5
degl+elab 7.4 a0.7 p0.8
degl+iscr 7.4 e0.3 g0.7 h0.8 i0.4 q0.8
degl+ulti 7.1 a-0.4 d-0.6 f-0.3 n-0.4 t0.9
degli 5.1 a0.8 b0.7 d-0.5 f-0.4 g-0.8 h-0.3 i0.4 j0.3 k-0.8 l-0.6 m-0.4 n-0.7 o0.5 p0.6 q0.3 r-1.0 s2.5 t0.3
degn+di 7.4 a0.6 c0.4 d1.8 e0.8 l0.7 o0.4
dei 3.6 c3.3 e1.9 f0.5 g2.3 h1.2 l-0.4 m0.5 n0.8 o1.0 p1.3 r3.4 t0.9
dei+camp 7.1 b0.8 d0.6 e-0.4 g-0.3 p0.7 r-0.4 s1.1
dei+clie 6.9 a-0.8 b-0.5 f0.3 g0.5 h0.4 o0.7 r0.6
dei+dann 7.4 a0.3 c0.7 e-0.4 j0.8
dei+dati 6.9 c-0.4 e0.3 h0.8 n0.4
dei+docu 7.4 c-0.3
dei+due 7.4 c-0.3 e0.5 i0.7
dei+forn 7.4 b0.7 i1.1 r0.6
dei+lett 7.4 a0.3 g0.5 j0.9 r0.6 s0.5
dei+miei 7.1 d0.4 h0.7 j0.6 r0.3
dei+mort 7.4 a0.4 c0.8 e0.4 f0.5 p0.6
dei+nost 7.1 a-0.7 b0.3 c0.6 j-0.4 m0.3 n0.3 s-0.4
dei+redd 7.4 e-0.4 g0.5 m-0.3 q0.6 r0.5 t0.9
dei+soci 7.1 a0.4 c0.9 d0.5 e-0.5 f0.4 k-0.3 l-0.3 p0.6 s-0.3
dei+suoi 7.4 a-0.4 g0.3 h0.7 m0.5 r0.4
dei+tren 7.1 a-0.8 b0.4 i-0.4 k2.5 l0.3 n0.4
dei+vizi 7.4 a0.4 e0.5 j0.7 p0.3
dei+vost 6.7 b0.8 e0.5 h0.6 i1.1 p-0.4 r0.8 s0.3
del 2.6 a-2.0 b1.0 c1.0 d-0.8 f-0.3 h0.5 i0.9 k0.4 l0.6 m-0.4 n0.3 o0.7 p-0.3
del+bar 7.1 c-0.3 r-0.4
del+boni 7.1 a-0.5 c-0.3 h0.4 i-0.3 p-0.4 q2.2
del+camp 7.1 a0.8 c0.4 e0.4 i0.3 p0.4 s0.5
del+canc 7.4 e-0.4 l0.9 m0.8 s0.6
del+cano 7.4 b0.4 i0.6 k0.4 l1.5 p0.4 t0.3
del+cant 6.9 a-0.7 c-0.3 e-0.4 g0.3 h0.5 i-0.3 l-0.3 q0.7 r0.6
del+capa 7.1 c0.7 d1.6 e-0.3 i0.3 j-0.6 k0.3 s-0.5 t0.4
del+cata 6.9 a-0.4 b-0.3 c-0.6 m0.6 n0.4 q0.3 t-0.3
del+cert 7.1 a0.4 d0.6 i0.4 j-0.3 m0.9 p0.8 q0.3 r-0.3
del+codi 7.4 c0.5 i0.6 j0.8 o0.9
del+comu 6.7 a-0.3 h-0.3 k0.3 l-0.5 n-0.5 o1.5 p-0.3 s-0.4
del+cond 7.4 a-0.4 g0.5 h0.8 r0.6
del+cons 6.2 a0.6 c1.0 d0.5 g0.5 h0.9 i0.6 j1.2 m-0.5 p0.5 r0.8 s-0.5 t0.5
del+cont 6.0 a0.9 c-0.6 e1.4 g-0.4 i1.7 j1.2 n-0.3 o0.7 s-0.3
del+corr 6.7 a0.7 c0.4 d-0.3 e0.3 g-0.4 i-0.5 n0.6 r-0.4 s2.0
del+cors 7.1 b0.7 c-0.4 d0.8 g0.4 p1.0 r0.4
del+dent 7.4 a-0.6 g-0.3 r-0.3
del+diba 7.4 g0.6 l-0.3 n0.5 r0.7
del+dire 7.4 a0.4 b0.7 e0.4 f0.6 j0.4 p0.8 s0.8
del+diri 7.4 f0.9 k0.4 n1.3
del+domi 7.1 a1.4 d0.7 e0.5 g-0.3 i1.2 p0.4
del+fest 7.4 c0.7 g0.5 h0.5 p0.7
del+fien 7.4 g0.4 h0.7 r0.3
del+gene 7.4 a0.5 b1.1 d0.7 e0.8 m1.0 p0.7
del+gest 7.4 j0.4 n0.4
del+gior 7.1 c-0.3 e-0.4 q-0.3
del+giov 7.4 b0.7 e-0.5 g0.3 h0.7 s0.9
del+lavo 6.7 a-0.4 f0.4 g-0.3 h-0.4 i-0.4 q-0.5 r-0.5 s-0.6 t-0.7
del+lei 7.4 a-0.7 b0.6 e-0.3 g0.6 h-0.3 m0.4 n0.4 r0.6 s-0.3
del+libr 7.4 a-0.4 d0.5 f0.4 g0.7 h1.2 r1.0
del+maga 7.4 a-0.5 f0.3 l0.5 n0.4 q0.4
del+marc 7.4 b0.7 h0.5 o0.3
del+mass 7.4 a0.5 e1.0 j1.2 p0.4
del+mate 7.4 d0.7 g0.6 r0.6
del+matt 7.1 a0.5 e0.5 p0.5
del+mese 6.7 a-1.1 b-0.5 c0.6 g-0.4 h-0.5 m-0.3 r0.4 t0.4
del+mio 6.0 b1.5 d-0.5 g0.3 h1.0 i-0.6 j-0.5 n-0.4 o0.8 p-0.5 q-0.4 r-0.4
del+mont 7.4 c0.4 e0.7 g0.3 n0.4 q0.4 r0.3
del+muse 7.4 a-0.4 b-0.3 c-0.3
del+nego 6.5 c0.7 d0.6 e-0.7 f0.4 g-0.4 j-0.3 l0.6 p-0.4 t0.9
del+nonn 7.4 b0.8 e0.5 p0.5
del+nost 5.3 a-0.6 d0.4 i0.8 m-0.4 n0.3 p-0.5 s-0.5 t0.4
del+nuov 6.7 a-1.2 d-0.6 e-0.4 i-0.6 k1.6 l-0.3 n-0.5 o0.6 p-0.3 q0.6 s-0.4 t0.7
del+paes 7.4 a0.8 b0.6 c0.8 i0.5
del+parc 7.4 c0.7 e0.5 g0.5 r0.5 t0.6
del+pass 7.4 c0.7 d0.9 m0.7
del+pers 7.1 f0.3 k0.4 l0.3 o0.4 r-0.5
del+pesc 7.4 a-0.3 g0.7 h0.9 n1.1 r0.6
del+prez 7.1 a1.0 b2.4 c-0.4 d0.4 e0.7 i-0.5 l0.7 n0.3 p0.4 r-0.5
del+prim 7.1 a-0.7 d0.4 f0.3 g0.9 h1.2 i-0.5 l0.7 n0.5 r0.9
del+prog 6.9 a-0.5 b-0.5 c-0.3 d0.4 f-0.3 j-0.3 l0.4 q0.8
del+pros 7.4 a0.4 d0.3 e1.1 s0.6
del+quin 7.4 l1.1
del+racc 7.4 a-0.7 b0.7 c-0.4 i0.4 j0.6 s-0.4
del+regi 7.4 a0.3 e0.9 j0.9 s0.7
del+resp 7.1 a0.9 c0.4 d0.5 e-0.4 f1.4 i0.4
del+seco 6.7 a-0.3 c0.7 g0.4 h0.5 i-0.7 k0.5 l-0.3 m0.6 n-0.5 q0.3
del+serv 6.9 b-0.4 g1.0 h0.6 i0.4 m0.7 s0.7
del+sind 7.1 a0.6 e1.2 g-0.4 k0.4 m-0.3
del+sito 6.9 a-1.5 b-0.3 d-0.7 e-0.3 f0.4 g1.1 h1.8 j-0.4 k0.4 o-0.4 p-0.3 q0.4 r1.3 s-1.0 t-0.3
del+suo 7.1 c-0.3 d-0.4 e-0.3 f0.9 g-0.5 h0.4 i-0.3 n1.3 q0.5
del+supe 7.4 a-0.5 d0.7 e-0.5 l1.7 p-0.4
del+terr 7.4 e0.4 j0.3
del+terz 6.9 a-0.8 g0.6 l0.7 m-0.3 n0.5 p-0.4 r0.7 s-0.3
del+trib 7.1 e0.5 h0.4
del+vecc 7.4 a-0.4 e-0.3 h0.3 m-0.4 o0.3 q0.5
del+vici 7.1 a-0.7 c-0.3 e-0.4 f-0.3 n0.5 o0.9
del+vide 7.4 b-0.3 c0.6
del+vost 5.8 a0.5 b1.5 c0.4 d0.8 e-0.4 f1.2 g-0.8 h-0.6 i1.6 l0.4 p0.6 r-0.6
dele 5.9 d1.4 e1.3 f1.3 k0.4 p-0.7 q-0.4 r0.3 s-0.5 t1.3
dele+per 7.4 e-0.3 g0.6 r0.5
delega 6.0 d1.4 e1.5 f1.4 k0.5 o0.3 p-0.7 q-0.4 r0.4 s-0.5 t1.4
deli 6.4 b0.4 e0.4 g1.2 h1.6 i0.9 n0.6 p-0.6 r-0.4 s-0.3 t-0.3
delibe 6.5 b0.5 d-0.3 e0.3 g1.3 h1.7 i1.1 n0.7 o-0.4 p-0.4 r-0.5
dell 2.9 a-0.5 c0.8 e0.5 f0.9 g-0.7 h-0.8 i-0.8 k1.0 n0.4 o-0.5 p-1.2 q0.5 s1.5 t0.8
dell+banc 7.1 a-0.6 c-0.5 p-0.4 q1.3
dell+bocc 7.1 a0.8 e-0.4 s1.4
dell+came 6.9 c0.7 e-0.3 j0.6 p0.4 t0.4
dell+casa 7.4 c-0.4 d-0.4 h0.3 k0.4 o-0.3
dell+case 7.4 a-0.4 i0.5
dell+cass 7.4 a-0.4 b-0.3 g0.6 i0.6 l-0.3 r1.3
dell+chia 7.4 a-0.5
dell+coll 7.4 d0.4 k0.7 t0.9
dell+comu 7.4 c0.8 d0.6 e-0.3 g0.5 i0.6 r0.4 s0.8
dell+cons 7.4 c-0.5 d1.0 g0.4 i0.7 r0.5 s-0.3
dell+cont 7.4 d-0.3 j0.6 k0.4
dell+ditt 6.5 a0.4 d0.6 e0.6 h0.5 i-0.4 j0.4 m0.5 r0.4 s1.5
dell+dott 7.1 a0.7 e1.4 g0.5 h1.0 m-0.3 r0.4
dell+entr 6.9 a-0.9 c-0.4 g0.8 i-0.5 n0.5 r0.6 t-0.3
dell+facc 7.4 c-0.3 j0.6 m0.3 n1.0 p0.7 r-0.3 s0.6
dell+fatt 6.7 c-0.3 f-0.3 i-0.3 l1.7 n-0.6 p0.5 q-0.4
dell+fest 7.1 a0.5 c0.5 j0.6 m0.8 p0.6 r-0.3 s1.3
dell+lice 7.4 d0.7 m0.4 p0.5
dell+mamm 6.9 c0.4 e1.0 g-0.3 s0.9
dell+mens 7.1 a0.7 c0.6 e1.6 f0.8 n0.6 s1.2 t0.5
dell+most 7.4 a-0.3 b0.3 k0.5 m0.6 o0.4
dell+nost 6.9 a-0.4 b-0.5 c-0.4 e0.3 g0.4 j0.4 n0.5 p0.5 r0.7 s0.4
dell+nove 7.4 f-0.4 g0.5 h1.0 k1.0 l0.4 n0.3 r0.5
dell+nuov 7.1 a-0.7 e-0.7 h0.8 s-0.6
dell+pagi 7.1 c0.6 i0.8 r-0.3
dell+parr 7.4 e-0.3
dell+peri 7.4 a-0.3 c0.6 o0.9
dell+poli 7.4 e0.5 i0.5 t1.7
dell+pres 7.4 e0.6 j0.4 q0.9
dell+priv 7.4 a0.6 j1.2
dell+pro 7.4 d1.2 s0.6
dell+prov 7.4 c0.3 l0.6 s0.3
dell+puli 7.1 h0.6 i0.6 k0.5 p0.8
dell+regi 7.4 b0.7 e0.4 l1.6 q0.4
dell+rela 7.4 a0.8 c1.1 d-0.3 e1.0
dell+riun 7.4 a-0.8 e0.3 h-0.4 k0.6 r-0.4
dell+sagr 7.4 c1.0 e-0.4 g0.7 m-0.3 n0.5 q0.8 r0.9 s0.5
dell+scad 7.4 a-0.3 b-0.3 f0.4 i-0.3
dell+scat 7.4 c-0.3 d0.6 s0.7
dell+scuo 6.7 c0.4 e0.6 f0.4 g-0.4 i0.5 r-0.4 s0.3
dell+sent 7.4 b-0.3
dell+sign 6.9 a0.3 h-0.3 n-0.3 s0.4
dell+spes 7.1 d0.5 g-0.3 m0.5 n-0.3 p0.9
dell+stag 7.4 i0.3
dell+stat 7.4 a0.5 e1.0 f1.5 j1.1
dell+stud 6.9 a-0.3 d-0.5 e-0.3 g-0.4 i-0.3 r-0.3
dell+tesi 7.1 a-0.3 b0.8 c0.3 g0.3 m0.5 n1.0 r0.8 s-0.4
dell+tort 7.4 a0.5 d0.7 s1.0
dell+trad 7.4 f0.4 j-0.4 m-0.3
dell+vost 6.9 a0.4 b1.2 d-0.8 f2.2 i-0.3 j-0.3 k0.5 m0.4 o0.7 q0.6 s-0.4
dell+vs 7.1 a-0.7 c-0.4 o1.1 p-0.3 q0.4
dell+zia 7.4 f0.3
della 3.2 a-0.5 b1.2 e0.9 f1.0 i-0.9 j-0.4 k0.5 l1.2 m-0.6 n1.0 p-1.7 q1.0 r1.1 s1.3 t0.8
delle 4.3 b-0.8 c2.5 d0.5 e0.7 h0.4 k1.4 n0.3 s1.1 t1.7
dello 6.0 a-0.4 c0.5 e0.3 f1.1 g-0.8 h-0.4 i-0.6 j0.5 m0.7 p0.4 r-0.4 s-0.6 t-0.4
deni 7.4 c-0.4 d0.8 e-0.6 f0.6 g0.6 h0.9 n0.3
denis 7.4 c-0.4 d0.8 e-0.6 f0.6 g0.6 h0.9 n0.3
dent 5.5 c0.6 d1.2 e0.6 h-0.3 i-0.3 k0.6 p1.4 s1.0 t0.7
denti 7.1 c0.5 e0.4 g0.7 r0.7 s1.5
dentis 6.3 d1.0 g-0.5 i-0.4 m0.5 p0.9 r-0.4 s-0.6
dentro 6.4 g-0.4 j0.3 k0.7 n0.5 p0.4 s0.5 t0.7
denu 6.2 a0.6 b0.4 c-0.7 d1.0 e0.7 g-0.4 i-0.4 j2.7 n0.4 o0.4 t-0.3
denu+per 7.4 f0.4 n0.5
denunc 6.2 a0.6 b0.4 c-0.7 d1.0 e0.7 g-0.4 i-0.4 j2.7 n0.4 o0.4 t-0.3
depl 7.1 a-0.5 e-0.3 g-0.3
deplia 7.1 a-0.5 e-0.3 g-0.3
depo 5.7 a1.5 c3.2 d0.3 e-0.9 g-0.5 i-0.6 j2.8 k-0.5 l0.6 o0.4 p0.5 q-0.5 s-0.6 t0.6
depo+a 7.4 a0.4 c1.4 o0.4
depo+entr 7.4 a0.4 c0.8 j0.3 t0.6
depo+la 7.4 a0.5 c0.4 j0.5 p1.1
deposi 5.7 a1.5 c3.2 d0.3 e-0.9 g-0.5 i-0.6 j2.8 k-0.5 l0.6 o0.4 p0.5 q-0.5 s-0.6 t0.6
deri 7.4 a0.5 e0.4 j1.6 p0.7
deri+da 7.4 a0.5 e0.4 j1.6 p0.7
deriva 7.4 a0.5 e0.4 j1.6 p0.7
desc 7.4 a-0.6 b-0.3 h0.4 k-0.3 n-0.3 o2.5
descri 7.4 a-0.6 b-0.3 h0.4 k-0.3 n-0.3 o2.5
desi 6.7 a0.4 d1.1 e0.7 f1.6 g0.5 i-0.3 m0.9 o-0.5 q-0.4 r0.5 s0.4
deside 6.9 d0.6 f1.7 g0.6 m0.9 o-0.5 q-0.3 r0.6
dest 6.0 a-0.8 b0.6 d0.5 f-0.3 g-0.5 i-0.5 j-0.6 k2.0 l0.4 m-0.5 n1.1 p0.4 q-0.4 s-0.6 t0.5
destin 6.3 a-1.3 d0.8 i-0.4 j-0.5 k2.0 l0.5 n1.3 p-0.6 q-0.3 s-0.3 t0.4
destra 7.4 b0.9 t0.5
detr 7.1 c0.9 g0.4 k0.4 m0.4 n-0.3 q0.8 r0.4 t0.5
detraz 7.4 g0.5 k0.5 m-0.4 q0.9 r0.4 t0.4
dett 4.4 a-0.4 b0.4 c1.0 e1.3 f1.1 g2.3 h2.8 i-1.7 j-0.9 k-0.4 l-0.7 o0.5 q1.0 r3.0 s-0.6
dett+a 7.4 c0.6 d0.4 p0.4 r-0.4 t0.6
dett+che 5.8 a-1.4 c-0.6 d-0.3 e-0.8 g0.6 h1.3 i-0.8 j-0.6 k-0.7 l-0.6 o0.8 p-0.5 r0.9 s-0.6
dett+di 6.3 a0.6 d0.5 e1.6 g-0.9 h0.7 i-0.4 k-0.4 o-0.4 p0.5 r-0.3 s0.8
dett+in 7.4 d-0.3 p0.4
dett+per 7.4 a0.4 b0.4 e1.5 o0.4
dett+tutt 7.4 c-0.4 d0.9 f0.7 g0.5 r0.6
dettag 6.7 a0.4 b-0.4 c-0.5 e0.7 h0.7 i-0.3 j-0.4 m0.7 n0.5 o0.4 p-0.3 q1.3 s1.1 t-0.4
detti 7.1 a0.4 d0.9 e1.3 f0.3 h0.7 m-0.3 o0.4 r0.3
detto 4.5 a-0.9 b0.8 c1.5 f0.8 g2.3 h2.0 i-1.4 j-0.6 k-0.4 l-0.6 o0.4 q0.4 r2.9 s-1.3
deve 5.5 a-1.1 b-0.4 d-0.4 g-0.8 i-1.1 j-0.4 k0.7 l1.5 p1.0 q0.3 r-0.7 s0.7 t-0.3
deve+esse 7.4 a-0.7 n0.3 o0.9 p-0.4 q0.5
deve+part 7.4 a-0.3 e0.4 f0.4 k1.0 l0.7
deve+sape 7.4 a0.9 g-0.3 n0.3 s2.1
devo 5.0 a-2.8 b0.8 c0.5 d0.6 e-0.4 g0.7 h0.7 i-0.6 j-1.1 k1.4 o1.4 p-0.5 q0.4 r2.0 s-0.8 t1.5
devo+al 7.4 b-0.3 e0.7 g0.7 h1.0 p1.3 r0.8 s0.9
devo+dire 7.4 b1.2 e-0.6 g0.7 h0.6 m-0.4 q-0.4 r1.1
devo+dirg 7.4 c-0.4 k0.5 l0.5 m0.3 n0.4 q0.4 r-0.5
devo+farl 7.4 a-0.4 h-0.4 l-0.3 m0.3
devo+risp 7.4 d0.8 h-0.3 k0.6 t1.0
di 1.9 a1.8 b-0.8 c0.9 d-1.1 e1.0 f-0.6 g-0.6 h-0.6 i1.5 j2.2 l-0.9 m0.3 n-1.5 o-0.4 p0.8 q-0.6 r-2.0 s2.3 t-1.0
di+acce 7.4 e0.6 j0.3
di+acco 7.4 c0.7 g0.6 h0.9 p0.4 q0.7 s0.6
di+affi 6.5 a0.8 b-0.4 e1.6 i1.5
di+agib 7.4 a0.6 c1.5 j0.5 p1.1 t0.6
di+agir 7.4 a0.4 j1.2
di+agos 7.1 a-0.4 i0.8 s0.3
di+altr 7.4 c-0.3 d-0.4 e0.9 f1.3
di+anda 6.9 m-0.3 t-0.3
di+apri 6.4 a-0.9 g1.0 h0.3 i-0.4 m0.6 o1.9 p-0.4 r1.4
di+arra 7.4 a0.8 b2.2 d0.5 e0.4 i1.0 j0.6
di+assi 6.9 a0.9 b0.7 c-0.4 e0.4 i1.5 j-0.5 m0.6 p0.4
di+aver 6.3 a0.6 b0.5 c0.7 d1.2 e0.4 f0.5 m0.5 n-0.6 p0.7
di+azie 7.1 d0.6 s0.6
di+berg 7.4 a0.3 j1.3 m0.8 p0.7 s0.6
di+boll 7.4 a-0.3 m-0.4 o1.5
di+bres 7.4 a0.4 j0.7 p0.4
di+calc 7.1 c0.5 d0.5 e-0.4 s0.6
di+camb 7.1 d-0.5 g0.8 i0.8 k0.4 r0.8
di+camp 7.1 a0.5 b0.5 c-0.5 d-0.6 e1.7 f0.5 i0.9
di+cant 7.4 c1.0 r0.5 s0.9
di+cart 7.1 a1.1 i0.5 m2.2 o-0.3
di+cast 7.4 e-0.5 g0.5 h0.5 i0.7 r0.5 s0.7
di+cate 7.4 a0.3 e1.2 j0.8 p0.6 s0.8
di+che 7.4 d0.4 i0.5 o0.8
di+chi 7.4 e0.3 j0.6
di+chie 7.4 a0.4 e0.9 j1.0 s0.7
di+chiu 7.4 a0.5 c0.5 d0.3 e0.9 j0.8 p0.9
di+cita 6.9 b0.4 c0.9 e0.5 f0.5 g-0.4 i-0.3 j1.0 k0.4 n-0.4 t-0.4
di+clas 7.4 b0.6 c0.4 s1.0
di+codi 7.4 b1.3 o0.6
di+coll 7.1 a-0.3 d0.5 p0.3
di+come 7.1 a0.3 g1.3 s1.5
di+comm 6.4 a0.4 c0.5 h-0.4 i-0.4 j1.4 s0.9 t0.4
di+comp 6.5 c0.4 d0.8 e-0.5 h0.3 i-0.5 j0.4 l0.4 o0.8 q-0.3 r0.4 s-0.4
di+conf 6.5 a0.6 b1.2 c-0.5 e1.1 h0.3 j0.3 l0.3 o0.7 p-0.4 r-0.4 s2.3
di+cons 6.0 a1.4 b1.4 c-0.6 d-0.4 f0.3 g-0.8 h-0.5 i1.7 j0.7 l0.4 m-0.4 p0.7 r-0.5 s0.7
di+cont 6.5 b0.7 c0.9 f1.3 g-0.3 i-0.4 n-0.4 p0.5 s0.4
di+conv 7.1 d0.4 e-0.4 i0.6
di+cort 7.4 c1.0 d1.0 o0.8
di+cosa 7.4 c0.3 d0.3 s0.5
di+crem 7.4 a-0.5 h-0.4 n0.4
di+cui 6.1 a0.6 b1.4 c2.3 e-0.4 f-0.3 g-0.5 h-0.4 j0.9 k1.1 m-0.4 q-0.4 s0.8
di+cuor 6.4 a-1.1 d0.3 f0.4 g1.5 j-0.3 l0.4 m0.3 n0.4 o-0.4 p-0.3 r2.1 s-0.6 t0.6
di+dice 7.1 c0.8 d0.8 f0.3 m0.5 o0.6 t0.3
di+dici 7.4 e0.5 s0.7
di+diri 6.9 e-0.3 i0.3
di+divo 7.4 a-0.3 h0.3
di+doma 6.9 c0.4 e0.4 f-0.5 g-0.3 i-0.3 k3.3 m-0.4 n-0.4 s-0.3
di+dome 6.9 a-1.3 e-0.4 g1.4 h0.7 l0.5 r1.6 s-0.6 t0.4
di+due 6.7 a-0.5 c-0.5 d-0.5 e-0.7 g-0.4 i-0.4 k0.3 l1.4 m0.9 n1.0 p-0.3 r-0.5 s0.4
di+esse 7.1 a0.7 b0.4 c0.8 f1.8 g-0.3 h-0.4 i-0.3 l0.9 q-0.3
di+euro 6.7 c-0.3 e0.3 j0.8 m1.1 q1.4 s-0.3
di+fami 7.4 c0.9 e0.8 f0.3 g0.4 q1.1 r0.6
di+fare 7.1 b0.9 g1.0 j0.6 n-0.3 r1.0
di+fari 7.4 e0.5 p0.7
di+ferr 7.4 d0.6
di+fila 7.4 e0.5 g0.6 p0.8 r0.7
di+fina 7.4 e0.6 j0.6 p0.7 t0.8
di+fine 7.4 e0.6 f0.3 i0.6 l0.6 s0.6
di+foto 7.1 g0.4 r0.5 s0.5
di+gara 7.4 b0.3 c0.5
di+gent 7.4 e0.6 s0.6
di+gest 6.9 b0.4 e-0.4 f0.7 h0.7 i-0.4 m1.1 n0.5 p0.4 r0.8
di+gior 7.4 c0.5 d1.3 g0.5 h0.8 i-0.3 j-0.3 m0.6
di+giov 6.9 a-0.7 f-0.4 g0.6 h0.7 k2.0 q0.6 r0.5
di+giug 7.1 c-0.4 e-0.5 m0.9
di+giul 7.4 i-0.5 o0.4 p0.4 s0.7
di+grup 7.4 e0.4
di+ieri 6.7 a-0.4 d0.6 g-0.6 h-0.5 i-0.4 j-0.4 k4.0 l0.6 m0.5 n0.8 p-0.4 r-0.7 s-0.4
di+imol 7.4 g0.4
di+inte 6.7 c0.5 d1.4 e0.3 f1.3 g0.5 h0.6 i-0.4 j-0.4 m0.6 p-0.5 r0.4 s-0.4
di+lasc 7.1 a-1.2 b-0.4 e-0.6 f0.3 g0.6 i-0.6 r0.6
di+lavo 6.7 g-0.4 h0.6 j0.4 k0.7 m0.8 o0.4 p0.3
di+lecc 7.1 f0.3 p0.4
di+legg 6.9 a-0.5 c0.6 d0.5 e-0.4 h-0.4 i-0.4 l0.4 o1.0
di+lett 6.9 a-0.5 e-0.5 o0.3
di+lion 7.4 e0.6 h0.7 i0.3 q0.3 r0.6
di+liqu 7.4 a-0.7 h0.4 k0.6 l2.1 m-0.3 n1.8 o0.5
di+liti 7.4 a-0.7 e-0.5 g0.6 r0.4
di+lugl 6.7 a0.3 b-0.3 c-0.5 d-0.6 e1.6 f0.6 g-0.4 i0.6 m0.7 q1.0
di+lui 7.1 d0.4 e-0.5 f0.4 g0.4 l-0.3 q0.9 r0.5 t0.3
di+lune 6.9 a0.6 c0.7 d1.5 e-0.4 j1.1
di+magg 6.7 a0.8 b0.3 c1.2 e-0.5 g-0.4 i2.6 p-0.3 r-0.3 s0.9
di+mand 7.1 d-0.3 e-0.5 h-0.4 i-0.3 l0.7 o1.8 p-0.5 t-0.4
di+mano 7.4 a0.8 b1.7 c-0.5 f0.8 i-0.3 m0.8
di+manu 6.9 e0.3 i1.5 o0.8
di+mart 7.4 g0.5 h0.8 k1.0
di+marz 6.7 g-0.5 j-0.4 m0.4 n-0.4 o1.4 p-0.4 t1.1
di+mate 7.1 a-0.7 l0.5 n0.4 q0.4
di+me 6.7 c0.3 e-0.4 g-0.5 i-0.3 j0.3 k0.6 p1.1 s-0.3
di+medi 7.1 a0.9 c0.7 e0.6 j1.6
di+merc 7.4 a-0.4 k1.3 m0.4 q0.5
di+mett 7.4 a-0.4 g0.8 r0.9
di+mezz 6.7 a1.0 b1.7 c0.3 d0.4 f0.6 g-0.5 p0.5 r-0.5 s0.4 t-0.3
di+mia 5.8 a-0.5 b-0.5 c0.6 d1.3 f0.8 g0.6 h1.5 p-0.8 q0.4 r0.5 s0.3
di+mila 6.9 a0.5 d0.9 f1.6 r-0.3
di+mio 5.8 a-1.3 c-0.7 d-0.4 e-1.0 h0.5 i-0.7 j-0.5 k0.6 p-0.5 r1.0 s-0.8 t1.2
di+mont 7.4 e-0.3 g0.6 r0.6
di+musi 7.4 c0.7 d0.9 g0.6 h1.0 k0.4 n-0.3 r0.9
di+nata 6.4 a-0.5 b0.4 d0.4 e0.7 f0.8 g0.3 h0.8 i-0.4 j-0.4 n-0.4 r0.6 s-0.5
di+no 6.9 a0.5 c0.3 d-0.5 e-0.5 g-0.4 j0.8 p0.6 r-0.4 s0.7
di+noi 6.7 a-0.6 d0.6 e-0.4 g0.7 h0.6 i-0.7 n-0.3 s-0.5
di+non 5.5 d1.1 e1.0 g-0.9 i-0.3 l0.8 n-0.5 o-0.4 p0.4 r-0.6 s-0.7 t-0.5
di+nott 6.7 d-0.4 e1.2 k-0.3 o0.5 p0.4 t0.3
di+nove 6.5 c-0.3 e1.2 f0.8 g-0.4 h0.3 i-0.4 j0.6 k-0.6 m1.0 n-0.5 o-0.3 p0.8 q1.0
di+nozz 7.1 a-0.6 b0.6 h-0.3 o0.4 r0.3
di+nuov 6.4 a0.4 b-0.3 c-0.5 d-0.6 e1.6 i0.4 j-0.3 k-0.5 m-0.5 p-0.5 s-0.4
di+oggi 7.1 a0.5 c1.9 f0.4 k2.9 m-0.4 n0.3 p-0.4 q0.7 t0.3
di+ogni 7.4 a0.4 c0.5 d-0.3 e-0.4 i-0.3 j0.7 m0.6 n0.6 p-0.4
di+otto 6.3 a-1.0 c-0.3 d-0.4 e-0.5 h0.4 i0.4 j-0.3 k1.0 l0.6 m-0.4 o0.9 q0.9 r0.4 t-0.4
di+pace 6.0 a1.0 b-0.4 d-0.6 e-0.8 g-0.4 i-0.4 j2.8 m1.1 p0.4 r-0.4
di+pado 7.1 a0.5 b0.7 i1.7 r0.3
di+paga 4.9 a0.7 e0.4 f-0.3 g-0.6 h-0.5 i-0.8 j1.1 l-0.4 m-0.7 n0.8 p2.7 q0.3 s-0.8 t0.5
di+parc 7.4 b1.0 n0.8 o0.4 p0.6
di+parl 6.9 a0.6 b0.6 d0.4 f1.3 j0.6 p0.5 s0.5
di+paro 6.9 a-0.3 c0.3 d-0.5 g1.0 l0.4 m-0.4 n0.5 o-0.3 p0.4 r0.7
di+part 6.4 a1.0 b0.6 c-0.5 d-0.4 e1.3 f0.4 g-0.4 i0.3 j2.1 m0.6 p0.9 r-0.3
di+pasq 7.1 d-0.4
di+pazi 7.4 a-0.7 b-0.3 d0.3 h0.4 l1.8 r0.5
di+perd 7.4 b0.8 e0.5 f0.7 g0.5 i-0.3 r0.4
di+pers 7.1 c0.6 d0.5 f1.1 m0.6 n1.4 q-0.4 s0.5
di+pesc 7.4 a0.4 j1.1 m1.1
di+piat 7.4 e-0.3 h-0.4 o0.5
di+piu 6.9 c0.6 e-0.6 g1.1 h0.4 i-0.5 j-0.4 k-0.4 p-0.6 q-0.4 r1.6 s-0.6 t0.4
di+poli 7.4 e0.6 j0.9
di+pord 7.4 h1.7 k0.4 m0.4 r0.6
di+port 6.4 b-0.4 c0.8 d0.7 i0.5 j0.5 l0.5 o-0.4 p-0.3 q0.4
di+post 6.7 a-0.7 b-0.4 e-0.3 m0.7 t-0.3
di+prat 6.9 a0.4 b-0.3 c0.8 d0.4 e0.3 f0.6 i1.1 j0.6 m0.3 s0.5
di+prec 7.4 a-0.4 c-0.3
di+pred 7.1 c-0.3 d0.6 e-0.3 i1.2
di+pren 7.1 a0.7 c-0.4 f0.8 g-0.4 i0.9 m0.8 r-0.3
di+pres 7.1 d0.9 e-0.4 i0.7 k0.9 m0.3 n0.4
di+prev 7.4 a0.6 b1.2 c1.3 d0.9 i1.0
di+prim 6.9 c-0.3 d-0.4 e0.7 g0.9 h0.8 i-0.3 l0.4 o0.5 q1.6 r0.4
di+prop 7.4 b0.3 h-0.3 i0.3 k0.6
di+prov 7.4 e0.4 g0.8 h1.0 j0.5 k1.1 q0.4 r0.9
di+puli 6.9 e0.7 f0.5 g-0.4 r-0.6 s0.4
di+qual 7.4 a0.7 c0.7 d0.6 e1.8 i0.4 r-0.5 t0.5
di+quan 7.4 a0.7 b0.6 e1.4 i0.3 j2.0
di+quat 7.4 e0.6 g-0.3 j0.5 k-0.3
di+quel 7.1 a1.1 b1.3 c-0.4 d-0.3 h0.5 q1.0 r0.4 s1.8 t0.4
di+ques 6.5 a0.7 b0.7 c0.8 d-0.5 e0.9 i-0.8 j-0.7 m0.5 p-0.5 s1.6
di+qui 7.1 a-0.4 e0.7 g1.1 h1.5 l0.8 o0.8
di+racc 7.4 c0.3 e-0.3 i0.5 s0.5
di+rece 6.7 e-0.4 i1.1 j-0.7 k0.3 s-0.3
di+rego 7.4 c0.7 m1.0 o0.9 p0.8
di+repe 7.4 c0.7 e0.7 o0.4 t0.6
di+resp 7.1 a1.0 p1.8
di+rest 7.4 a-0.3 c-0.4 f0.4 h0.5 l-0.3 m0.4
di+riet 7.4 a0.4 b1.4 e1.3 f0.7 p-0.3
di+rima 7.4 b0.5 h0.3 k-0.3 q0.6
di+rime 7.4 a0.5 d0.7 e0.6 i0.8
di+rimi 7.4 a-0.3 c-0.3 d0.6 i1.1 j0.4 s0.4
di+ripo 7.4 e0.6 o0.5
di+risa 7.4 e-0.3
di+risc 7.1 b-0.3 c-0.4 e-0.3 i0.7 j-0.4 o0.8 q1.0
di+risp 7.4 a0.6 d1.1 e0.4 i0.7
di+rist 7.1 a0.7 b0.7 c0.5 e-0.5 i0.6 j0.6 s1.4
di+rita 5.9 a0.8 c4.0 d-0.7 e1.3 f0.8 i-0.8 j0.6 k0.4 l1.1 m1.0 o-0.4 s-0.5 t1.1
di+riti 7.4 a-0.3
di+rive 7.4 a0.5 b0.7 m0.8 p0.6
di+rivo 7.4 a0.9 e1.3 i1.5 j0.8 p-0.4 s-0.4
di+saba 6.4 a-0.3 b1.0 d0.3 e-0.6 f-0.5 g0.4 h-0.6 i-0.3 m-0.3 p0.4 q-0.4 r0.4 s0.9 t0.3
di+sala 7.1 a-0.3 l0.3 n0.3 o0.3 q0.3 t0.7
di+sald 6.7 a1.6 c1.1 e0.8 g-0.6 i-0.3 j-0.3 n-0.3 p2.5 r-0.4 s-0.4 t1.4
di+san 6.9 c0.5 e0.9 g0.3 h0.3 i-0.3 j0.5 p0.6 r0.4 t1.3
di+sape 7.4 a-0.3 c0.3
di+sass 7.4 a0.3 c1.0 d0.4 i0.5 j0.4
di+scar 7.4 d-0.3 e0.7 i0.6
di+scus 7.4 a0.5 c0.6 d1.4 e1.7 h0.3 s-0.3 t1.2
di+segr 7.4 b0.6 c0.4 l0.4 m0.5 n-0.3 q0.7 t0.3
di+sei 6.9 a-0.4 c-0.4 g1.3 h0.6 i0.5 m-0.4 n0.5 o0.6 r0.8
di+sepa 7.4 a-0.4 k0.6 r0.3 t0.7
di+sera 7.4 a-0.5 d-0.4 e-0.3 l0.4 r0.6
di+seri 7.4 c0.5 e0.6 i0.5
di+si 7.4 b0.3 c-0.4 d-0.3 e0.3 g-0.7 h-0.4 r-0.4 s0.4
di+sicu 7.4 s0.4
di+soli 6.0 b-0.4 c1.0 d0.9 g0.4 h-0.3 i-0.4 k-0.4 n1.5 p0.4 q0.4 r0.7
di+soll 7.4 m0.7 o0.4 p-0.5
di+sopr 7.1 a-0.3 f0.3 j-0.4 k0.6 l0.5 n-0.3 q0.5
di+sosp 7.1 b-0.4 d0.3 e0.7 l1.7 n0.7 r-0.4
di+sost 7.4 c0.4 d0.8 e0.3 f0.8
di+spos 7.4 e0.4 l0.6 s0.7
di+stam 7.1 a-0.7 e-0.4 g1.0 h0.4 m-0.3 n0.8 r1.1 s-0.4 t1.0
di+stoc 7.4 b1.6 f0.9
di+stof 7.4 a-0.3 c-0.4 k0.6 m0.5
di+stor 7.4 a0.5 e0.4 i0.6 m0.5 n-0.3
di+stri 7.4 a0.4 e0.9 j0.5 m0.9 p0.7 s1.1
di+succ 7.4 a-0.4 g-0.3 o0.4
di+tele 7.4 a0.4 e1.2 r0.4
di+tene 7.4 d-0.3 e1.0 g0.4 h0.7 p0.9 r0.5
di+tori 7.1 h0.4 k0.8 m0.8
di+trad 7.4 a0.6 b0.5 e0.7 m1.0
di+tras 7.1 b0.5 c-0.3 e-0.5 f0.5 g0.4 i-0.3 m0.9 o0.4 p0.4 r0.6 t0.3
di+trav 7.4 b0.8 d-0.3 o0.3 p0.7
di+tre 6.7 b-0.5 c0.4 d-0.4 e-0.4 g-0.4 h-0.5 j0.3 l-0.4 m1.3 p1.3 q1.8
di+tren 6.9 e0.3 h-0.3 j0.4 p0.6 r-0.3
di+tutt 6.7 a-0.6 d-0.4 e-0.6 h0.5
di+udin 7.1 g0.4 j0.8 p0.6 q-0.3 r0.8 t0.3
di+un 5.2 a-1.1 b1.0 d-0.9 e1.4 f1.1 h0.4 j-0.6 k0.4 l1.2 m0.8 n0.6 o0.4 p-1.2 q0.5 s-0.8 t-0.5
di+una 5.9 a0.7 b1.0 c0.6 d-0.4 e1.1 k-0.5 l0.3 m0.4 q-0.3 r0.7
di+vede 7.4 a0.4 c1.1 d0.5 e0.4 f0.6 j0.7 s0.7
di+vent 6.9 b-0.4 e0.8 h-0.3 i-0.3 j0.5 l0.4 m-0.4 q0.7
di+vero 7.4 b0.3 e-0.4 f-0.3 g0.3 h0.7 k-0.4 n0.9 q-0.4 r0.5
di+vers 7.1 b0.7 c-0.4 i-0.3 l0.7 m-0.3 o0.3 q0.4
di+via 6.9 a0.4 c1.0 d0.6 i-0.3 l0.4 m0.5 o0.3 p0.4 t0.4
di+voi 5.9 a1.5 c-0.7 e1.5 f0.4 g1.2 h1.5 i1.2 j-0.6 l-0.4 p0.6 r1.3 s3.1
dia 7.4 j0.4
dial 6.9 a0.6 c0.8 d0.6 f1.2 g0.5 h0.4 i-0.5 k0.4 l0.4 n1.3 r0.6 s0.6 t0.7
dialet 7.4 e-0.5 g0.7 h0.8 i-0.3 n1.1 r0.6 s0.8
dialog 7.4 a0.6 c1.0 d0.6 e0.7 f1.2 h-0.4 k0.5 t0.6
diam 6.7 e-0.5 g-0.4 i1.3 j-0.3 l0.6 q0.4
diam+disd 7.4 a0.3 i0.8
diamo 6.7 e-0.5 g-0.4 i1.3 j-0.3 l0.6 q0.4
diba 7.4 g0.6 l-0.3 n0.5 r0.7
dibatt 7.4 g0.6 l-0.3 n0.5 r0.7
dica 6.2 b0.3 d0.4 e-0.4 h0.5 i0.5 l1.6 m-0.4 n0.7 q0.5 r0.3
dica+lei 7.1 a0.9 b0.8 c0.3 i1.1 j0.5 p0.6 s0.6
dice 4.4 a-0.4 b0.3 c2.2 d1.0 f1.1 l1.3 n0.9 o0.9 p-1.4 q0.6 r0.5
dice+che 5.6 b-0.6 c0.5 d0.7 e0.5 f0.6 h0.6 i-0.8 k-0.7 o0.5 p-0.7 q0.6 r0.6 s-0.3
dice+di 7.1 a0.3 b1.4 j0.7 p0.5 r-0.4
dice+il 7.4 a-0.5 j-0.4
dice+la 7.4 d0.8 j0.8 s0.7
dice+si 7.1 a-0.5 c-0.4 e-0.4 g0.3 i1.6 r0.4
dicemb 5.6 a-0.7 d1.0 f0.5 h-0.3 i1.4 j-0.8 l1.9 n0.4 o0.9 p-0.9 s-0.7
diceva 7.4 a0.7 b0.6 c1.5 d-0.5 e-0.4 m0.6 n0.3 s-0.3
dich 5.9 a-0.4 c1.2 d-0.6 e0.6 g-0.3 i1.0 j-0.3 k0.4 o0.6 p-0.7 q0.8 s-0.9 t0.4
dich+dei 7.4 e-0.4 g0.5 m-0.3 q0.6 r0.5 t0.9
dich+di 7.4 a-0.6 i1.2 o0.9 r-0.3
dichia 5.9 a-0.4 c1.2 d-0.6 e0.6 g-0.3 i1.0 j-0.3 k0.4 o0.6 p-0.7 q0.8 s-0.9 t0.4
dici 6.1 a1.1 d2.9 g-0.9 i1.3 j-0.3 k0.4 n0.5 o1.4 p-0.4 q0.6 r-0.8
dici+di 7.4 a-0.4 l0.5 o1.2 q-0.4
diciam 7.4 a1.7 d3.2 e-0.5 g-0.7 h-0.3 i1.4 r-0.6
diciot 7.4 d0.4 i0.6
dicitu 6.9 a-0.4 h-0.3 n0.3 o2.0
dico 5.2 a1.0 b1.1 c-1.0 d2.4 f-0.7 g-1.2 h-0.8 i0.9 k-0.5 m-0.7 o-0.5 p1.5 q-0.4 r-1.0 s2.0 t-0.5
dico+che 6.9 a0.5 b1.1 c0.4 g-0.4 i-0.3 o-0.5 p-0.3 s-0.4
dico+perc 7.4 a-0.4 c-0.3
dico+solo 7.1 a-0.5 b1.0 c-0.3 d0.4 e-0.5 g-0.3 m-0.3 n0.4
dicono 6.5 a0.3 d-0.3 e0.7 g-0.4 j1.0 o-0.3 p1.2 r-0.5 s0.8
diec 5.3 c0.5 d0.9 e0.6 f0.9 h1.7 m-0.4 o1.2 p-1.0 s0.8 t1.1
diec+gior 6.9 a0.9 c0.5 e2.3 f0.5 j1.6 s0.6
diec+minu 7.4 a-0.4 d0.5 g1.2 i-0.3 r1.4 s0.3 t0.4
dieci 5.3 c0.5 d1.0 e0.6 f0.9 h1.8 k0.3 m-0.4 o1.3 p-1.0 s0.9 t1.1
diet 6.7 b0.4 g-0.4 l0.4 n-0.5
dietro 6.7 b0.4 g-0.4 l0.4 n-0.5
dife 6.1 a1.7 b-0.4 c0.4 d0.9 e3.0 g-0.9 h-0.4 i-0.6 j1.5 m0.8 p1.7 r-0.7 s-0.6
dife+adir 7.4 c0.3 j0.8 m0.9
difens 7.4 c0.7 j0.4 k0.4 p0.4
difett 6.5 a1.6 d-0.3 e3.0 g-0.4 i-0.4 j1.4 m0.8 o0.4 p0.6 s-0.4
diff 5.3 a-0.5 b0.5 d-0.5 e0.9 f0.7 h0.4 i-1.1 j0.4 k1.0 l1.0 m1.8 p-1.0 q1.0 r0.7 t1.8
diff+a 7.4 c0.4
diff+c'e 7.4 a-0.4 f0.5 m0.5 q0.6 t0.5
diff+da 7.4 a-0.7 c-0.3 e-0.3 f0.3 g1.1 k0.4 r1.3
diff+e 7.4 e0.5 m0.8
differ 6.7 a0.4 b1.6 e0.6 f0.6 g-0.4 k0.5 m2.1 p-0.3 q0.5 s0.7
diffic 6.9 a-1.0 d-0.3 e-0.5 f0.5 g1.0 i-0.4 j-0.3 k0.5 l0.9 r1.2 s-0.3 t0.7
diffid 6.1 a-0.4 b-0.4 d-0.4 e-0.3 g-0.4 i-0.5 k0.3 m0.5 p-0.4 r-0.3 s-0.3
digi 6.4 a-1.2 c-0.5 e-1.1 g1.1 h1.1 i0.3 j-0.3 n0.3 o0.4 p-0.3 q-0.5 r0.7 s-0.4
digita 6.4 a-1.2 c-0.5 e-1.1 g1.1 h1.1 i0.3 j-0.3 n0.3 o0.4 p-0.3 q-0.5 r0.7 s-0.4
dime 6.3 a-0.8 b-0.5 c-0.8 g-0.6 j-0.5 k1.7 n1.4 p-0.4 s-0.5
dime+e 7.4 o0.5
diment 6.7 a-0.5 c-0.7 d0.3 e0.7 g-0.5 j-0.3 k1.8 n1.5 s-0.4
dimi 6.5 a-0.6 b-0.4 e-0.6 i-0.4 k0.4 r-0.3
dimi+di 7.4 r-0.4
dimiss 6.5 a-0.6 b-0.4 e-0.6 i-0.4 k0.4 r-0.3
dimm 7.1 c0.7 e0.3 i0.7 q0.9 t0.8
dimmi 7.1 c0.7 e0.3 i0.7 q0.9 t0.8
dipe 5.8 a0.5 b0.7 d-0.4 e0.5 g-0.8 j-0.5 m1.2 p0.5 q0.5 r-0.4 s0.4
dipe+da 7.4 a0.4 c1.1 d1.3 f0.6 s0.6
dipe+ha 7.1 a-0.5 d-0.3 e-0.4 n-0.4 o-0.3
dipend 5.8 a0.5 b0.7 d-0.4 e0.5 g-0.8 j-0.5 m1.2 p0.5 q0.5 r-0.4 s0.4
dire 4.3 a3.5 b1.2 c1.6 d1.2 e1.4 f7.9 g0.4 i1.7 j-1.9 k-0.7 m0.4 n-0.5 o0.5 p0.5 q1.1 r1.3 s0.9 t-0.5
dire+che 7.1 a0.7 e1.2 i0.9 l0.9 m0.8 s0.5
dire+comm 7.4 a0.5 d0.7 e0.5 f1.5 i0.5
dire+del 7.1 a0.3 c0.7 d0.6 e-0.5 f1.2 i0.5
dire+dell 7.4 a0.7 b-0.4 f1.5 i0.4
dire+di 7.1 a0.7 e1.4 f0.7 s0.5
dire+e 7.4 a0.3 e-0.3 s0.6
dire+gene 7.1 a0.5 b1.6 d-0.3 f1.6 o0.3 p0.5 s-0.4
dire+ha 6.9 a-1.1 c-0.4 g0.7 h0.6 i0.8 l0.3 r1.2
dire+lavo 7.1 a0.5 b0.5 c0.5 e-0.3 f0.6 i0.4 m0.8 p0.4
dire+mi 7.4 c0.4 f0.5 i-0.3 m0.3 t0.4
dire+sani 7.4 e0.5 g0.4 i0.4 q0.3 r0.4
dire+tecn 7.4 c1.0 e1.0 f1.0 h-0.3 k0.5 m0.3 r-0.4
dirett 4.7 a1.9 b1.2 c1.2 d1.8 e0.8 f7.1 h0.4 i-0.4 j-1.1 k-0.3 m0.4 n-0.5 o0.6 p0.5
direzi 6.4 a1.8 e1.1 f3.0 g-0.5 h-0.5 i1.3 j-0.5 r-0.3 s-0.5
dirg 6.7 a0.3 b-0.4 d0.8 e0.7 f0.7 i0.8 k0.3 l0.4 n0.3 r-0.6 s0.4
dirgli 6.7 a0.3 b-0.4 d0.8 e0.7 f0.7 i0.8 k0.3 l0.4 n0.3 r-0.6 s0.4
diri 5.3 a1.1 d1.0 f1.9 g-0.7 h-0.9 i1.1 j0.3 k0.4 m1.4 n0.5 p-0.6 r-0.4
diri+di 6.9 a0.5 b0.8 d0.3 h-0.3 i1.2 j-0.5 m0.8 q0.7
diri+e 7.1 b0.4 c-0.4 e1.0 f0.9 h-0.3 j0.4 n1.1
diri+scol 7.4 e-0.4 k0.7
diri+un 7.4 d1.3 f0.9 o0.3 t0.4
dirige 6.3 a0.3 c0.4 d0.7 e0.9 f2.8 g-0.4 h-0.4 i-0.7 j-0.5 k0.8 n0.9 p-0.5 r-0.3
diritt 5.8 a0.6 d0.5 e-0.5 g-0.4 h-0.6 i1.3 j0.8 m1.7 n-0.4 q0.4 s-0.5 t0.3
dirl 6.5 a0.3 b-0.6 c-0.6 d0.9 e-0.8 g0.8 h0.3 i0.8 m0.7 o-0.4 p-0.4 r0.9 s-0.5
dirl+che 7.1 a-0.5 b-0.3 e-0.5 f0.4 g1.3 h0.6 q0.4 r1.2
dirle 7.1 a-0.5 b-0.3 e-0.5 f0.4 g1.3 h0.6 q0.4 r1.2
dirlo 7.4 d1.3 i-0.3 m0.6
dirm 6.9 a0.5 b1.5 c-0.3 d-0.3 g-0.4 i-0.3 o0.4 r-0.3
dirmi 6.9 a0.5 b1.5 c-0.3 d-0.3 g-0.4 i-0.3 o0.4 r-0.3
diro 7.1 a0.8 d1.4 e0.8 g-0.6 p0.5 r-0.5 s2.4
dirv 7.1 a-0.7 f0.4 g1.4 k0.9 l0.3 r1.5
dirv+che 7.4 a-0.5 f0.5 g0.9 q0.4 r1.0
dirvi 7.4 a-0.5 f0.5 g0.9 q0.4 r1.0
disa 6.2 a0.8 b0.4 c-0.5 e2.1 g-0.5 i-0.5 j-0.4 l2.3 o-0.4 r-0.4 s-0.5 t0.7
disagi 7.4 a-0.5 l2.4 m0.5
disast 6.9 a1.1 b0.7 e1.7 g-0.3 l0.4 p0.4 r-0.4 s-0.3
disc 5.6 a0.7 b1.8 d-0.4 e1.5 f2.0 g0.4 h-0.5 j0.8 k0.5 m0.8 r1.0 s1.3
disc+in 7.1 a0.7 e1.2 f1.0 j0.8 r-0.4 s1.7
disc+la 7.4 a0.6 b1.5 t0.5
disco 6.9 a-1.0 b-0.5 c-0.4 f-0.4 g0.5 i0.3 r0.5
discor 7.4 g0.5 i0.6 n0.3 r0.5
discre 7.4 g0.4 j1.0 m1.4 r0.5
discus 7.1 b0.7 p0.8 s0.7
discut 6.5 a1.7 b2.2 d-0.5 e2.2 f2.4 g-0.6 i-0.4 j0.5 k0.6 n-0.3 p-0.3 s0.9
disd 5.0 a-1.1 d0.5 e-0.6 f0.3 g-1.3 i1.6 j-1.1 k2.5 p-1.2 r-0.7 s-1.0
disd+del 7.1 a0.6 e1.0 i1.6
disd+e 7.4 e-0.4
disd+la 6.7 a-0.9 i-0.3 k1.8 l0.4 n0.9 s-0.3 t0.4
disdet 5.5 a-1.0 c-1.2 f0.4 g-1.0 i0.9 j-0.8 o-0.3 p-0.9 r-0.5 s-0.6
disdic 6.5 c1.2 d0.8 e-0.3 g-0.4 i1.3 k2.0 n0.4 p-0.3 q-0.3 s-0.3
disdir 6.9 a-0.6 i-0.3 k1.5 n0.3 r-0.3
dise 5.8 a-0.3 c-0.4 e1.4 f0.8 g-1.0 i-0.7 l0.4 m-0.4 n0.4 p-0.5 q0.4 r-0.8 s-0.6
disegn 5.9 a-0.4 e1.2 f0.8 g-0.9 i-0.7 j-0.5 l0.4 m-0.3 n0.4 p-0.5 q0.4 r-0.8 s-0.6
disp 5.2 a-0.9 b-0.6 e0.3 h1.0 k0.7 o0.8 p0.7 q2.5 s-0.5
disp+e 7.1 a-0.6 g-0.5 h0.6 m0.5 r-0.3
disp+il 7.1 c-0.4 e0.5 f0.4 g0.5 m0.4 n-0.3 o0.6 p0.3 q0.7 r0.5
disp+in 7.4 a0.3 e0.8 h0.3 i0.5 q0.7
dispia 6.4 a-0.6 d0.6 e-0.3 i0.3 j0.7 k1.3 l0.6 n0.5 p-0.4 q-0.4 s-0.4
dispon 6.4 a-0.6 d-0.5 h1.1 i-0.4 l-0.5 m0.5 o0.5 s-0.4
dispos 5.9 b-0.5 d-0.5 e0.7 h0.3 j-0.4 m-0.5 o0.5 p1.0 q3.4
diss 7.4 s0.5
disser 7.4 s0.5
dist 5.4 a-0.5 d1.0 g-0.6 i-0.6 j-0.8 n0.5 o1.4 p-0.9 q2.5 t0.7
dist+alle 7.4 a-0.4 c-0.3 g0.6 l0.4 q1.9 r0.8
dist+salu 6.9 a0.6 b0.7 d0.3 e0.4 m0.4 n0.7 o-0.3
distin 6.1 a-0.5 b0.4 c-0.5 d0.7 j-0.5 n0.7 o0.4 p-0.5 q3.2 s-0.3
distri 6.5 g-0.4 i-0.4 m0.3 p-0.3 r-0.4 t0.4
distur 7.1 o1.5 t0.7
dita 7.4 a0.7 e0.6 l1.3 m0.8 s0.6
dite 6.4 a0.4 c0.8 d0.6 g0.6 h0.5 i0.5 n-0.4 o0.8 p-0.4 q0.4 r0.6 s0.9
dite+se 7.4 d0.6 g0.3 h0.7 m0.4 q0.3 r0.5 s0.5 t0.3
ditemi 7.1 c0.8 g0.5 i0.8 o0.5 r0.6
ditt 5.5 a0.5 c-0.6 d2.0 e-0.6 i1.0 k-0.4 l0.3 o0.5 p-0.6 r0.4 s1.1
ditt+di 7.1 d0.5 s0.7
ditta 5.5 a0.3 c-1.0 d1.5 e-0.6 i1.1 k-0.4 l0.4 o0.5 p-0.6 r0.4 s0.5
diva 6.5 b-0.4 d-0.3 e0.4 i0.3 j0.6 k0.9 l0.7 n-0.3 o-0.3 p-0.4
divano 6.5 b-0.4 d-0.3 e0.4 i0.3 j0.6 k0.9 l0.7 n-0.3 o-0.3 p-0.4
dive 5.1 a0.7 b0.7 c-0.7 d1.8 e2.2 f0.8 g-0.7 n0.7 p-0.3 q0.6 t-0.4
dive+e 7.1 a0.5 c-0.4 d1.2 f1.6 g-0.3 i-0.4 o0.5 p-0.3 t-0.4
dive+il 7.1 c-0.3 e0.8 g0.4 h0.6 j1.1 r0.3
dive+un 7.4 a0.5 b0.5 c0.7 d0.5 q0.4
divent 5.7 b1.3 d1.6 e0.9 f-0.4 g-0.6 j-0.5 n0.9 o0.6 p0.4 s-0.7
divers 5.9 c-0.9 d0.8 e1.1 f1.3 i-0.7 j0.7 n0.3 o0.5 q0.8 s-0.5 t-0.5
divert 7.1 a0.7 e0.7 i1.0 s1.0
divi 6.4 e0.8 g-0.5 i1.1 n-0.4 o0.9 q0.7
divi+per 7.4 b0.5 o1.3
divide 7.4 a-0.4 l0.4 o1.3
divo 7.1 a-0.4 o0.4
divorz 7.1 a-0.4 o0.4
do 6.9 a0.6 b0.7 c0.5 d-0.3 g-0.4 i0.6 p1.3 r-0.4 s0.9
dobb 6.7 a-0.6 g-0.4 i0.4 k0.4 t0.4
dobbia 6.7 a-0.6 g-0.4 i0.4 k0.4 t0.4
docc 7.1 a0.3 b0.9 e0.5 n0.4 p0.9 s1.3
doccia 7.4 a0.5 b1.0 e0.4 p1.0 s1.4
docu 5.5 a-0.5 c0.8 d0.5 g-0.8 i-0.9 j-0.7 k1.1 l-0.6 m1.9 o3.1 p-0.3 s-0.7
docu+vi 7.4 a-0.5 e-0.3 m0.3 o-0.3
docume 5.5 a-0.5 c0.8 d0.5 g-0.8 i-0.9 j-0.7 k1.1 l-0.6 m1.9 o3.1 p-0.3 s-0.7
dodi 6.1 a-0.9 c0.4 f0.7 g0.4 h0.6 j-0.5 k0.5 o0.4 r1.3
dodi+anni 7.4 a-0.4 g0.5 i0.7 r1.2
dodi+gior 7.4 a0.3 c1.1 d0.7 e0.4 f0.5 s0.6
dodici 6.1 a-0.9 c0.4 f0.7 g0.4 h0.6 j-0.5 k0.5 o0.4 r1.3
dolc 7.4 a0.9 b0.5 c0.8 e1.1 n0.5 o0.6
doma 4.3 a-1.4 b-0.3 c1.1 d0.6 e0.5 f0.8 g-0.4 h0.6 i-2.7 j-0.4 k3.4 l-0.5 n3.4 p-2.1 r0.9 s-0.4 t4.7
doma+abbi 7.4 b0.4 c1.0 e0.5 f-0.3 t1.9
doma+alle 6.9 a0.6 c0.4 e0.4 j0.4 k-0.3 m-0.3 n0.4 t2.6
doma+e 7.4 a-0.5 k0.7 n-0.3 o0.4
doma+il 7.1 a0.3 b-0.3 g0.4 h0.6 j0.6 s0.7 t-0.3
doma+matt 7.1 b0.3 e-0.5 g0.5 k-0.4 m0.5 n0.8 o0.5 r0.9 t1.0
doma+non 7.4 a-0.4 k1.3 n-0.3 t-0.3
doma+purt 7.4 a-0.4 f0.5 k1.1 m0.3
doma+risp 7.4 a0.4 e1.0 f0.8
doma+si 7.4 a-0.6 c0.5 k0.3 l0.4 t0.6
doma+sul 7.4 d0.7 e-0.7 k0.6
doma+vi 7.4 a1.2 d0.5 e0.3 j1.2 s0.5
domand 5.8 f-0.7 i-1.0 l-0.5 n-0.6 p-0.5 r0.4 s0.8 t-0.4
domani 4.6 a-1.9 d0.5 f0.6 g-0.7 h0.8 i-1.9 j-0.4 k3.9 m-0.4 n3.8 p-1.5 q0.3 r0.8 s-1.3 t4.0
domatt 6.4 a0.4 c2.0 e1.4 f0.7 g-0.4 i-0.3 m0.5 p-0.4 s0.3 t2.4
dome 5.3 a-0.8 c-0.6 d0.8 e0.4 g1.5 h0.8 i-0.7 j-0.3 k1.1 n0.3 p-0.8 q0.4 r1.3 s1.5
dome+con 7.4 a-0.9 e-0.5 h0.4 l0.4 m0.4 r0.5 s-0.5
dome+dopo 7.4 a0.6 e1.9 g-0.4 i0.4 s1.0
dome+le 7.4 a0.3 s0.7
domeni 5.3 a-0.6 c-0.5 d0.7 e0.5 g1.6 h0.8 i-0.6 k1.0 p-0.8 q0.3 r1.5 s1.6
domi 6.4 a1.6 b-0.3 d1.5 e1.2 g-0.7 i1.7 m0.4 p1.0 r-0.4 s-0.3
domici 7.4 a0.4 e0.8 j0.4 m0.6 p1.0
domini 6.7 a1.3 d1.7 e0.5 g-0.6 i1.9 r-0.4 s-0.3
don 6.2 a0.8 b-0.6 c2.0 d0.6 e1.1 g1.2 h1.6 j-0.3 k0.3 m0.7 n0.4 o-0.4 r1.3 t0.6
don+carl 7.4 a0.3 c0.5 e0.6 i0.5
don+pier 7.4 a0.4 c0.4 e0.8 q0.3
dona 6.5 a0.3 b0.6 c0.8 d0.8 l0.6 m-0.4 n0.6 o0.6 s0.4
donate 7.1 b0.7 l0.5 n0.6 o0.5 q-0.3
donn 7.1 d0.4 e-0.4 s0.7
donna 7.4 c0.4 d0.5 e-0.3 g0.4 s0.7
dopo 4.0 a0.7 b0.8 c0.6 d0.7 e3.0 h2.3 i2.0 j1.0 k2.1 l1.5 m-0.4 n0.8 o-1.0 p-0.9 q-0.4 s1.2 t2.8
dopo+e 7.1 a0.5 b-0.4 c1.5 d0.8 e-0.4 j0.6 m-0.3 t2.3
dopo+enne 7.4 a0.5 e1.3 f0.6 i1.1
dopo+esta 7.4 h0.8 r0.4
dopo+i 7.1 a-0.4 c0.3 g0.3 h0.7 i0.4 k0.8
dopo+il 6.0 a-0.4 b-0.4 c-0.5 d-0.4 g0.7 h1.5 i-0.6 j1.2 k0.5 r0.5 s0.4
dopo+la 5.8 b0.8 c0.5 e1.4 h0.5 k-0.6 l1.5 n0.6 o-0.3 p-0.6 q0.5 s1.1 t-0.6
dopo+le 6.5 a-0.5 b-0.3 d-0.7 e0.4 i-0.5 j0.4 k0.3 l1.9 o0.5 p-0.4 q-0.3 r0.4 s0.3
dopo+otto 7.1 a1.0 b0.4 d1.5 i1.3 k0.3 s-0.5 t0.3
dopo+quar 7.4 a-0.4 g0.5 i0.5 q0.3 r0.4
dopo+tant 7.4 a-0.6 f0.5 i-0.3 k0.6 m0.3 o-0.3
dopodi 7.4 c0.6 d0.8 j0.7
dopodo 6.4 a1.0 c2.6 f0.6 g-0.5 i-0.5 j-0.4 n0.9 s-0.4 t4.8
dopp 6.0 a0.4 c0.6 d1.4 e0.7 f-0.3 h0.6 j0.6 l0.7 m0.4 o-0.5 q0.7 r-0.5 s-0.5 t0.6
dopp+del 7.4 b0.9 d0.9 l0.5 n0.3 t0.3
doppia 6.7 c0.4 d1.1 e0.4 f-0.4 i0.5 j0.5
doppio 6.7 b0.3 d0.5 e-0.4 g0.6 h0.9 i-0.4 l0.9 m-0.3 q0.5 t0.6
dorm 5.8 a-0.4 d-0.4 e0.3 g0.5 h-0.4 k-0.4 l0.6 o0.8 p-0.5 r0.8 s-0.5
dorm+la 7.4 j0.6 l0.9 p0.7 s0.5
dorm+tran 6.9 b0.7 c0.4 e0.7 f-0.4 g-0.5 i-0.3 k-0.3 m0.4 p-0.4 q1.0
dorme 6.7 a-0.5 b-0.3 g0.4 i0.6 l-0.4 n-0.4 q0.5 r0.5
dormir 7.1 b0.7 d-0.4 e-0.4 h-0.4 l0.9 q-0.3
dormit 7.1 e0.7 l0.3 q0.3
dormo 7.4 b0.9 e-0.4 g0.6 h-0.4 n0.6 o0.4 r0.7
doss 7.4 a0.5 b0.6 d0.7 e0.9 i0.3 o0.3
dossie 7.4 a0.5 b0.6 d0.7 e0.9 i0.3 o0.3
dott 4.5 a-1.0 b0.8 c-0.6 d1.1 e1.8 f0.5 i-0.8 j-0.5 k2.6 l0.9 n1.6 o0.7 p-0.3 q0.4 r0.8 s-0.8 t2.6
dott+manc 7.4 a0.9 d-0.5 e1.2 r-0.3 t0.3
dott+ssa 6.2 b-0.4 c-0.4 f-0.5 i0.4 l0.9 n0.5 q0.5 r0.5 s0.6 t0.9
dottor 4.9 a-0.9 b0.4 c-0.6 d1.0 e0.8 f0.5 g0.8 i-0.6 k1.7 n1.4 o0.4 p-0.5 r0.7 s-0.9 t1.2
dov' 6.7 a1.2 c0.4 d0.9 e1.3 f0.4 g-0.5 i-0.4 k0.4 p1.3 s0.6
dov'e 6.7 a1.2 c0.4 d0.9 e1.3 f0.4 g-0.5 i-0.4 k0.4 p1.3 s0.6
dove 4.5 a2.6 b0.5 c7.0 d1.7 e-1.2 f0.5 g-0.3 i1.3 n0.6 o1.1 p0.9 q0.5 r0.8 s-1.7 t2.6
dove+arri 6.9 a0.6 c1.5 d-0.4 e-0.5 i0.9 m0.5 n0.5 p1.0
dove+esse 6.0 a1.7 c3.5 d0.8 e-0.5 f0.3 g-0.5 i1.1 l-0.3 r0.3 s-0.5
dove+la 7.4 a-0.6 o2.3 q1.4
dove+non 7.4 b0.8 e0.8 s0.7
dove+part 7.4 b-0.3 d0.6 f0.4 p0.8
dove+sono 6.7 a0.4 c2.0 f0.4 g0.3 h0.4 i-0.7 l0.4 n0.4 o0.6 p-0.4 r0.8 s-0.4 t2.7
doveva 5.0 a2.9 b1.2 c7.3 d1.3 e-0.8 f0.7 g-1.2 h-0.6 i0.4 k0.7 n0.5 o-0.5 p1.3 q-0.3 r-0.4 s-0.9 t1.6
dovr 6.1 a-0.4 b-0.6 c-0.5 d-0.6 e0.7 g-0.7 i-0.4 j0.4 l1.4 o0.8 r-0.5
dovreb 7.4 a-0.3 c0.3 d-0.3 m0.3
dovrei 7.1 a0.7 g-0.5 p1.2 s0.5
dovrem 7.4 a-0.3 o1.3 p-0.4
dovu 6.3 a0.8 d-0.4 e2.1 g-0.5 m0.7 o-0.4 p1.7 r-0.8
dovute 7.4 e0.4 j0.6 p1.0
dovuto 6.7 a0.6 e1.5 g-0.5 m0.8 o-0.4 r-0.7
drag 7.1 c1.1 e0.6 f0.5 g0.7 j0.3 p0.3 r0.6 s0.6
drag+a 7.4 c0.7 e0.7 f0.5 g0.7 r0.7 s0.7 t0.3
drago 7.4 c0.9 e0.4 f0.5 j0.4 p0.5 s0.7
drit 7.1 a0.7 d0.6 e1.8 i-0.4 p-0.3 s1.6
dritte 7.4 a0.6 e0.9 s1.7
dsga 7.4 c1.2 g0.6 h0.7 r-0.4
dubb 6.9 a-1.2 f0.7 g0.5 i-0.4 o1.3 p-0.4 q0.9 r1.1 s-0.4
dubbio 7.1 a-0.8 c-0.4 d-0.3 f0.3 o1.3 p-0.3 q0.9
due 3.3 a-1.1 b2.2 c1.8 d-0.7 e0.4 h2.2 j-1.2 k-0.4 l1.2 m1.2 n1.1 o1.6 p-1.1 q0.5 r0.5
due+anni 6.5 a-0.6 c0.4 d-0.6 f0.6 g-0.8 h0.8 q-0.5 r-0.7 s-0.4
due+cita 7.4 a-0.4 b0.5 e-0.4 g0.6 n1.0 o0.4 q-0.3 r0.7
due+clie 7.4 a-0.6 b0.4 d-0.5 i-0.8 k0.4 l1.6 q-0.4 r-0.5
due+conc 7.4 e0.6 f0.9 g0.3 i0.6 q0.5 r0.3
due+cont 7.4 a-0.3 e-0.3 i1.7
due+e 7.4 b0.4 e0.4 i0.5 m0.6 s0.7
due+figl 7.4 b1.7 i0.7
due+foto 7.4 b1.3 e-0.5 f-0.4 o-0.3 q-0.4
due+gior 6.9 a1.2 b1.0 c2.9 j-0.3 k0.4 q0.3 s-0.3 t0.7
due+le 7.4 a0.5 c0.4 d-0.3 e0.9 f1.3 k0.4 m1.0 r-0.3
due+mesi 6.5 a-0.7 c0.5 d0.9 g0.7 h1.1 i-0.6 j-0.3 k0.4 l1.6 n1.9 p-0.4 q0.4 r0.9
due+ore 6.9 a-0.4 c0.6 d-0.6 g0.4 i-0.3 l-0.6 p-0.3 r0.8 s-0.3 t1.6
due+pagi 7.4 a-0.5 c0.4 e-0.4 k0.4 t0.5
due+paro 7.4 a-0.4 g1.1 q0.6 r1.3
due+post 7.4 a-0.4
due+prev 7.4 a-0.4 e-0.3
due+prop 7.4 n0.6 r-0.4
due+rate 7.1 a0.4 c0.3 j0.6 p1.1 s0.5
due+righ 6.1 d0.7 e-0.6 g-0.5 i-0.6 j-0.4 n0.4 p-0.3 q-0.4 s-0.5
due+sett 5.1 l0.5 s-0.3
due+volt 5.5 a0.4 b-0.8 d0.5 e0.5 f0.4 i1.4 l1.0 m1.4 o-0.4 q0.8 r0.4
duec 6.0 a-0.3 b0.5 c0.3 e0.6 h1.3 i0.8 p-0.4 s0.9 t0.7
duec+euro 7.1 b0.9 c-0.3 d0.4 i0.5 s0.4
duecen 6.0 a-0.3 b0.5 c0.3 e0.6 h1.3 i0.8 p-0.4 s0.9 t0.7
duem 6.9 b1.0 c-0.6 d-0.4 e1.3 f-0.4 g0.5 i-0.5 l0.8 n1.6 o-0.3 r0.5 s-0.3
duem+euro 7.4 b1.0 c-0.4 g0.8 h0.3 l0.8 m-0.3 n1.4 r0.7
duemil 6.9 b1.0 c-0.6 d-0.4 e1.3 f-0.4 g0.5 i-0.5 l0.8 n1.6 o-0.3 r0.5 s-0.3
dunq 6.3 a-0.4 b-0.4 d0.5 e-0.6 f-0.3 g0.6 h1.0 i0.5 k1.4 l1.0 o-0.4 p0.3 r0.4 s-0.4 t0.4
dunq+il 7.4 c0.5 d1.1 k0.7 p0.7 t0.9
dunque 6.3 a-0.4 b-0.4 d0.5 e-0.6 f-0.3 g0.6 h1.0 i0.5 k1.4 l1.0 o-0.4 p0.3 r0.4 s-0.4 t0.4
dura 6.7 b-0.3 d0.3 e-0.5 g0.8 h0.4 i-0.4 q-0.3 r0.7
dura+la 7.4 d0.6
durant 7.4 d0.6
durc 7.4 a-0.4 e-0.4 n-0.4 o2.6
durc+aggi 7.4 a-0.3 d0.3 h0.3 o0.8 t1.1
e 1.6 a1.0 b-0.6 d0.4 f-1.8 g2.4 h-0.9 i-0.3 j1.2 k-1.4 l-0.5 m-1.0 n-0.6 o-1.7 p-0.6 q-1.0 r0.3 s2.6
e+a 5.3 a1.8 c0.6 d1.4 e1.3 g-1.5 h0.7 j-0.6 k1.0 m0.8 n0.4 p-0.6 r-1.1 s2.4
e+abbi 6.9 a0.5 b-0.4 d0.3 e1.0 g0.5 h0.6 p0.7 r0.5
e+acco 6.7 a-0.5 b-0.3 c0.3 d-0.3 f0.5 g-0.3 h1.2 j0.4 m-0.4 q0.6
e+acqu 7.4 a-0.4 t0.4
e+ades 6.3 c0.6 e0.8 f0.6 g-1.0 h-0.4 i-0.4 j-0.3 n-0.4 p-0.4 q0.5 r-1.0 s-0.6
e+affa 7.4 c0.4 d0.8 j0.6
e+affi 7.4 c0.7 i0.7 j0.7 l0.9
e+ai 7.4 c-0.4 f0.4 g0.3 l0.6 q0.4 r0.5
e+al 6.9 b-0.4 c-0.4 d-0.5 o1.4 r-0.3 s0.5
e+alla 6.5 a0.3 b1.2 d-0.4 g-0.4 h-0.4 k1.5 n1.1 o0.4 p1.0 q-0.4 r-0.6 s1.0
e+alle 6.9 a0.5 c0.9 d0.8 e0.6 g-0.4
e+altr 6.9 a0.4 c-0.3 d0.3 e0.9 l0.6 n0.9
e+amen 7.4 b0.4 i0.6 p0.5
e+amic 7.4 a0.6 i1.2
e+anch 7.4 a0.5 c0.5 i0.6 s0.5
e+anco 6.3 a0.4 b-0.6 c1.6 f1.5 i-0.8 q0.5 r0.6 s0.6
e+anda 5.9 a-1.1 e-0.9 g1.4 h1.8 j-0.4 l0.6 m0.3 n0.4 o1.2 p-0.3 q0.3 r2.2 s-0.5
e+annu 7.1 a-0.3 k0.7
e+appr 7.4 a-0.4 c-0.4 e-0.6 k-0.3 o0.5
e+arri 5.8 b-0.3 c-0.8 d-0.3 e1.2 f-0.4 g0.4 h-0.7 l0.7 n0.6 o0.7 p-0.4 r0.8 s0.3 t-0.6
e+asci 7.4 e-0.4 g0.6 r0.7
e+asse 7.1 d0.7 e0.4 g0.8 i0.4 n-0.3 r1.0
e+assi 7.1 b1.2 c1.7 d0.6 e-0.4 j0.6 l0.4 s0.5 t-0.3
e+atti 7.4 a-0.4 c-0.4 f0.6 j-0.3
e+avet 7.4 a0.5 b0.7 d0.9 e0.5 m0.9 p1.0
e+avev 7.4 b0.7 c-0.4 d0.7 e-0.4 g0.4 l0.4 m-0.3 r0.5
e+avvo 7.4 e-0.4 m0.3 t0.6
e+bast 6.7 c-0.4 j-0.3 m-0.3 n-0.4 p0.8
e+bell 6.7 a0.9 c0.6 e2.7 i-0.5 l0.4 o-0.3 p-0.3 r0.4 s-0.5 t0.9
e+bloc 6.5 a1.0 c0.5 e2.2 g-0.6 i-0.4 j0.3 l0.9 m-0.5 p1.3 r-0.4 s0.5 t1.5
e+brav 6.7 a-0.5 e-0.4 g1.4 h0.4 i-0.3 k0.8 n-0.4 r1.3 t0.4
e+buon 6.9 e1.3 g-0.3 i0.6 j1.8 o0.6 q0.9 r-0.4 s0.4
e+c'e 7.4 a0.3 c0.7 e0.6 t0.6
e+cadu 7.4 a0.6 e0.8 j1.3 p0.5 s0.5
e+camb 6.9 c-0.4 d0.8 e-0.6 f0.3 h-0.3 i-0.4
e+cerc 7.1 c1.1 e-0.7 h1.5 i0.8 m0.7 n0.5 r-0.3 s-0.3
e+che 5.8 a0.4 b0.6 c0.3 e1.1 g-0.8 k-0.3 m1.3 n0.6 r-0.6 s1.0 t-0.3
e+chi 7.1 a0.3 d-0.3 e1.3 f0.4 g0.5 q0.9 r0.7 s1.2
e+chia 6.5 b1.5 d0.3 e-0.7 g1.7 j-0.4 l-0.4 n0.4 p-0.3 q0.3 r2.2
e+chie 7.4 a0.5 j0.5 m0.6 p1.1
e+chiu 6.3 a-1.0 b0.6 d-0.4 e0.6 f0.4 g-0.4 i-0.6 k2.4 l1.0 n-0.4 o0.4 s-0.5 t0.5
e+ci 5.8 a-1.0 b-0.7 c0.8 e-1.1 f0.3 g0.3 h0.6 i-0.5 k0.6 n0.7 r0.3 s1.0 t-0.6
e+cinq 7.4 e0.4 p0.6 s0.7
e+colp 6.9 e0.5 l0.6 o0.6 r-0.5
e+come 7.1 c0.7 d1.6 j-0.3 r0.5 s0.4
e+como 7.4 a0.4 d1.0 i0.6
e+comp 6.4 c0.9 i-0.6 k1.3 l0.4 m-0.5 p-0.4 r0.6 s-0.3
e+comu 7.4 a0.5 b0.8 c0.6 e1.1 k0.3 l0.8 r-0.5 t0.6
e+con 6.0 a0.3 c2.4 e0.3 h0.3 i1.3 j1.3 k1.4 l0.4 m-0.3 o-0.5 p-0.6 q0.4 r0.5 s1.0
e+conf 7.4 a0.3 e1.0 l0.6 p1.1
e+cont 7.4 n0.5 q0.4
e+cosa 7.4 g0.5 h0.6 k0.5 n1.0 r0.7
e+cosi 6.7 a1.3 b-0.4 d0.8 e-0.6 g-0.5 h-0.4 j1.4 n0.4 p1.0
e+cost 6.5 c-0.6 d-0.4 e0.4 i-0.4 j0.8 k-0.3 q0.4
e+cred 7.4 e0.5 o0.7 s0.5
e+da 5.7 a-0.5 b-0.6 c1.0 d1.8 e0.3 g1.9 h1.5 i0.8 o0.5 p-0.7 r1.2 s0.5 t-0.3
e+dal 7.1 a0.6 b0.5 c0.5 d0.6 e-0.5 i1.1 p0.4 t0.8
e+dei 7.1 a0.7 c-0.3 e1.5 i1.4
e+del 7.4 j-0.4 r0.3
e+dell 7.1 h0.7 j0.6 p0.7 s0.5
e+devo 7.4 d0.9 e-0.5 f-0.4 g-0.3 k1.5 q0.5
e+di 5.7 a0.7 c0.4 d-0.5 e1.1 i-0.4 j0.5 l-0.4 m0.8 o-0.4 q0.3 r0.7 s0.4
e+dice 6.9 c-0.5 e-0.4 j0.3 l1.3 n-0.3 q-0.3
e+diff 7.4 b-0.3 e0.8 j0.9 t0.8
e+disc 7.4 a-0.3 c0.6 d0.3 f0.4 g0.3 h-0.4 q0.4 r0.8 t0.6
e+dive 6.9 b0.3 d0.9 e0.4 f-0.3 g0.3 h0.6 m0.6 p0.5 q0.4 r0.5
e+doma 7.4 d0.7 e-0.3 h0.6 k-0.4 m0.4 n-0.5 o0.3 r0.4 t0.5
e+dopo 7.4 a1.3 c1.1 e1.0 g-0.3 s1.4 t1.5
e+dovu 7.4 a0.4 e0.6 j0.6 p1.1
e+due 5.9 a0.6 b2.1 c0.3 g0.4 j1.1 k-0.6 l0.5 n-0.5 q-0.6 r0.6 s0.7
e+dunq 7.4 a-0.4 g0.5 i0.6 l1.1 r0.4
e+fatt 7.1 a0.4 e0.3 g-0.3 j1.1 r-0.3
e+ferm 6.9 c0.8 d0.7 e0.6 f1.4 l1.0 o-0.4 t0.9
e+fila 7.1 b0.5 f0.3 g0.8 q1.1 r0.8
e+fini 6.3 d0.3 f0.7 i-0.4 p1.0 s0.8
e+fino 6.9 d0.4 i-0.4 k0.8 s-0.3
e+fiss 6.9 b-0.4 f0.4 h0.4 j1.1 p-0.3 q0.4 t0.7
e+gent 7.1 a-0.5 b-0.3 c0.3 f1.2 g1.2 i-0.4 m-0.3 r1.2 t0.4
e+gia 6.0 a0.5 e0.7 f0.7 g0.4 h0.3 i-0.6 j0.7 l0.6 m0.8 o0.8 q0.6 r0.9 s0.8
e+giov 7.1 a0.9 c2.0 d0.6 h1.2 m0.3 o-0.5 r0.5
e+gli 6.4 b1.2 c-0.3 d0.4 f-0.4 g0.6 h0.9 i0.9 j0.6 l0.6 n-0.6 p-0.4 s-0.4
e+guar 7.4 a-0.5 c0.5 e-0.4 f0.4 g1.1 r1.3 s0.5
e+ha 5.6 b1.6 c-1.3 d0.3 e-0.9 f-0.6 g1.0 l0.8 m1.0 n0.7 o0.6 q-0.4 r0.9 s0.4
e+hann 7.4 a-0.8 d-0.3 i-0.4 o0.4 r0.6
e+ho 5.6 a2.4 b0.7 d0.6 e1.6 j0.8 o-0.3 p-0.7 q-0.4 s0.9 t2.4
e+i 5.3 b0.6 c1.8 g1.2 i1.4 j-0.5 l-0.4 m1.0 o0.7 p-0.6 q0.6 r2.0 t1.5
e+il 4.0 a2.8 b0.5 c1.8 d2.2 e1.1 f2.2 g-1.3 h-0.7 i-1.3 j2.5 l0.8 m0.9 n2.0 s1.6 t0.7
e+impo 7.1 a-0.3 f0.4
e+in 5.1 c-0.4 e1.1 f0.8 g-0.5 h0.7 i-0.4 j-1.0 l2.4 m1.1 o0.8 p-1.2 r-0.7
e+infa 7.4 a0.5 b1.2 i0.7 j0.7
e+info 7.4 a-0.4 d-0.4 q0.3 r-0.3
e+inte 7.1 a1.0 c0.6 e1.9 j0.6 p0.7 t0.6
e+io 5.6 a0.4 b-0.4 c0.8 d-0.5 f-0.4 g0.6 h1.0 i-0.8 m0.3 n0.4 o0.5 p1.4 r1.0 s1.1 t0.5
e+l'ha 7.4 d0.4 g0.6 p0.8 r0.7
e+la 4.4 a1.2 c0.4 d0.9 e1.6 f1.0 g-0.5 j0.9 l1.0 n0.7 o1.1 p1.4 r0.9 s0.5 t1.2
e+lavo 7.4 c-0.3 d0.5 g0.3 i0.4 r0.4 s0.5
e+le 5.5 c2.2 d0.5 g0.4 h0.9 j-0.7 k0.8 l-0.3 n0.7 p0.4 q-0.5 r1.5 s-0.6 t0.3
e+lei 6.5 b0.4 c-0.4 e1.0 g-0.4 i0.3 l0.4 m0.5 o0.7 p-0.4 s0.5
e+lice 7.4 b0.5 e-0.6 f-0.4 k0.4 q-0.4
e+lo 5.6 a1.4 b2.0 d1.5 e0.8 h0.8 i0.8 j1.4 k0.4 l0.5 n0.8 o1.2 p1.1 r0.9 s1.8
e+lui 7.4 b-0.3 d-0.4 e0.3 f0.5 g0.4 r0.5
e+mai 6.2 a0.3 c1.0 d2.1 g0.6 i-0.5 j-0.4 m1.6 q1.4 r1.1 s0.4 t0.7
e+mail 7.4 d-0.4 f1.0
e+manc 6.7 a0.5 c-0.3 d-0.7 e2.0 j-0.3 m-0.5 p-0.5 s-0.3 t2.5
e+mand 6.5 c-0.5 e-0.4 g1.0 h1.0 l-0.5 r-0.3 s0.5
e+me 6.7 c1.2 d-0.8 e0.3 f1.0 g0.3 h-0.5 i-0.4 p-0.3 r0.4 s1.1
e+megl 7.4 g0.4 r0.6
e+mess 6.9 n0.3
e+meta 7.4 l1.0 o1.5
e+mett 7.1 a-0.4
e+mezz 6.7 c1.1 d1.0 e-0.5 g0.5 l-0.3 m0.6 n-0.4 p-0.4 q-0.4 r0.7
e+mi 5.7 a0.5 c0.6 e1.7 f1.5 g0.5 i0.3 k1.0 m-0.3 o0.5 p-0.7 r1.0 s0.6 t0.7
e+mina 7.4 l0.3 o0.4
e+mio 6.9 c-0.3 e-0.4 g0.3 i0.3 l0.4 s0.8
e+mont 7.4 a-0.4 b-0.3 d-0.3 e-0.4 g-0.4 o0.4 t0.4
e+mort 7.4 a-0.5 j-0.4
e+ne 7.1 g0.4 i0.4 j0.5 p0.9
e+nean 7.4 b-0.3 g0.4 m1.2
e+nel 7.4 a0.5 c0.8 f0.4 s0.7
e+nell 7.1 c0.8 d0.4 l0.4 o-0.4 p0.4 q0.9
e+nemm 7.1 a0.8 c0.9 d1.4 e0.8 g-0.4 i-0.3 l0.5 p0.5
e+nero 6.9 b-0.3 e-0.5 g0.6 k0.5 m1.6 q-0.3 r0.9 t0.7
e+ness 6.5 a0.3 c0.5 e0.5 f0.5 h0.3 m0.5 p0.4 t0.9
e+no 7.4 b0.9 e-0.5 g0.6 p0.7 r0.6
e+noi 6.5 b0.4 c0.5 e0.9 g-0.5 i-0.3 j0.8 m-0.5 o0.3 r0.3 t0.5
e+non 4.6 a-0.8 b-0.5 c0.3 d-1.5 e-2.0 h1.3 i0.4 j-0.6 k0.7 l0.5 m1.4 n0.6 o1.3 p0.5 q0.4 r0.4 s-0.5
e+nuov 7.4 a-0.3 o1.4
e+ogni 6.5 a0.4 b1.7 c-0.4 d-0.4 g-0.3 l0.7 n0.4 p-0.3 s0.3
e+ora 6.9 a0.7 b0.5 c-0.3 f1.9 g-0.6 i-0.5 j0.4 m-0.4 n0.6 p0.6 s-0.4
e+otto 6.9 b-0.5 e0.9 g-0.5 h-0.4 i0.5 o0.4 p-0.3 s1.0
e+parl 7.4 d-0.3 i0.8
e+part 6.1 a0.3 b0.5 c1.4 d-0.5 e0.8 n-0.4 o-0.4 p-0.7 q3.2 s0.4
e+pass 6.5 a0.5 c1.2 g-0.5 j1.2 p-0.4 r-0.5
e+per 5.6 b0.4 c0.6 f0.4 h0.8 i-0.8 k-0.4 l0.8 m1.1 p1.3 q-0.3 s0.4 t0.4
e+perc 7.1 e-0.4 f0.8 j0.7 s0.6
e+piac 6.9 b0.5 g0.9 h1.2 k0.4 o0.5 r0.3
e+piu 6.2 b-0.5 c0.6 d0.7 e-0.4 f0.4 g-0.4 i1.3 j-0.5 r-0.4 s0.4
e+poi 5.7 a1.3 b1.4 d1.7 e-0.4 f-0.3 g-1.1 j0.6 l0.4 m-0.6 n-0.7 p-0.8 r-0.7
e+poss 6.5 a-1.3 h0.3 i-0.5 j-0.5 l1.8 m-0.5 o1.1 p-0.5 r0.6 s-0.3
e+prec 7.4 h-0.3 r-0.3
e+pres 7.1 a-0.9 c-0.3 g-0.4
e+prim 7.1 e0.6 n0.7 o0.5 s0.7
e+prop 7.1 e1.3 g0.9 o0.3 r1.3 s0.5
e+punt 7.4 a-0.3 f0.5 r0.4
e+pure 6.3 b1.4 c-0.5 d-0.5 e1.3 g1.4 h0.4 i-0.7 m1.3 q0.9 r1.8 s0.4
e+qual 7.1 j1.0 p1.0
e+quan 6.7 b0.3 c0.4 e0.6 f0.7 h-0.5 k0.3 l0.9 m0.6 n0.5 p-0.3
e+quas 7.4 a0.4 c0.7 d-0.4
e+quat 6.9 a0.8 c0.5 d0.6 e1.0 g-0.5 m0.4 p0.4 s1.5
e+quel 5.7 b0.6 d-0.7 e0.4 f0.3 g-0.8 h0.3 i-0.8 k0.5 l0.4 n1.1 o0.7 p-0.7 q0.4 s-0.7 t0.7
e+ques 6.5 b1.0 c-0.3 g-0.4 h0.6 i-0.6 m-0.4 n-0.4 p-0.3 s1.2 t1.1
e+qui 6.9 b1.0 i-0.4 k1.2 m1.0 s-0.3 t1.1
e+quin 6.5 a-0.5 g-0.4 k0.6 l0.4 m0.7 o0.8 p0.6 q-0.5 s-0.3
e+radd 7.4 a0.3 b1.1 c-0.5 d1.6 p0.7
e+rece 5.6 j-0.4
e+rest 7.1 a-0.5 b-0.3 e-0.4 g-0.4 l1.7 n0.8 p-0.4 q0.4
e+rima 6.2 a-0.4 d0.7 e1.3 g0.8 i2.0 j-0.4 k0.5 l0.5 m-0.6 o0.6 p1.1 r1.3 s-0.4
e+ring 7.4 a0.3 p1.0 q0.5 s0.8
e+rinv 7.4 k1.0 m0.4 n0.4
e+rius 7.4 h0.5 r0.5
e+rott 7.4 a-0.8 b0.5 h1.0 m-0.3 o0.4
e+saba 6.9 a1.7 c0.9 e1.6 g-0.4 s1.8 t1.4
e+scad 7.1 c0.9 f1.0 i-0.4
e+scap 7.4 a-0.4 c-0.4 g0.4 m0.6 r0.3
e+scop 7.4 c0.4 d-0.3 e0.5 n0.3
e+se 5.9 b0.5 d-0.4 e0.5 g0.6 h1.3 i-0.8 j1.7 m-0.4 n0.9 p1.5 r0.6
e+seco 7.4 a1.1 e-0.6 g-0.6 h-0.4 j0.8 p1.0
e+sei 7.4 g0.5 h0.7 i-0.3
e+semp 7.4 e0.4 g0.6 h0.8 j0.8 r0.6 s0.4
e+sent 7.4 a-0.6 g1.4 h0.5 q0.5 r1.7
e+senz 6.7 a-0.7 g0.7 h1.2 i-0.4 k0.8 l1.2 m-0.5 n0.9 r0.7 t0.4
e+si 6.4 a-0.3 b-0.3 e-0.4 i-0.4 m-0.4 p-0.3 q1.1 r0.4 s0.5
e+siam 6.4 a0.6 b0.9 c1.1 d0.4 e0.5 f0.3 g-0.5 h-0.4 i0.4 j-0.3 m0.8 s0.3 t1.5
e+soll 7.4 c-0.4 j0.4
e+solo 6.4 a1.2 c1.3 e-0.4 g-0.5 h-0.3 i-0.3 j1.0 m-0.3 o0.4 r-0.5 s2.0
e+sono 6.5 a1.1 b1.4 c1.5 d-0.7 f-0.4 g-0.4 h-0.3 i0.6 j-0.3 k-0.5 l-0.5 m1.2 n0.4 o-0.4 p-0.4 r-0.4 s-0.4
e+sord 7.4 d0.6 p0.8
e+sott 7.4 a0.4 b0.4 d0.6 e0.9 g-0.3 r-0.3 s0.5
e+stam 7.4 a0.6 d0.4 e0.7 p0.7 q0.5
e+stas 7.4 a-0.4 h-0.3 n0.3 s-0.3 t2.0
e+stat 4.4 a-1.3 b0.6 d-0.6 e0.5 g1.7 k1.2 l1.4 n1.2 p-0.7 q1.9 r2.8 s-1.4
e+su 7.4 a0.5 e1.1 m0.6 s1.4
e+sul 6.7 a0.8 b0.8 c0.7 d0.4 f0.8 j0.3 p1.4 s0.5
e+ti 7.4 a-0.3 g0.6 h0.9 n0.7 r0.7
e+togl 7.1 d-0.5 h-0.3
e+torn 5.1 a-0.4 i-0.5 s-0.3
e+tre 7.1 c0.4 g0.4 h0.7 k1.0 l-0.3 n0.4 t0.5
e+tutt 6.2 a0.3 b-0.4 c0.3 d0.6 e1.6 f-0.6 h0.5 k0.6 l-0.5 o-0.4 p-0.4 r0.5 s1.2
e+uffi 7.1 a-0.4 e-0.4 g0.4 i0.4 r0.4
e+ulti 6.9 a0.8 b-0.3 d1.8 f-0.4 g-0.4 h0.5 i1.2 j-0.4 k1.4 p-0.4
e+un 4.5 a-0.6 b1.4 c2.2 d1.5 e-0.3 f0.5 g1.8 h1.9 i2.0 j-0.6 k0.4 l-0.7 m0.9 n-0.5 o-0.4 p-1.3 r2.8 s0.6 t0.8
e+una 4.7 a-1.1 b0.4 g1.6 h1.9 i-1.1 j-0.8 l-0.4 m-0.8 n0.7 o0.7 q-0.3 r1.8 s-1.1 t1.0
e+uno 5.9 b1.1 d-1.1 g1.3 h0.8 i0.7 j0.7 k1.5 l0.5 m-0.5 n1.0 o0.7 p-0.7 q1.1 r1.7 s1.0
e+usci 6.3 b0.4 c0.7 e0.8 g0.8 i0.5 n0.6 o-0.6 p-0.6 q1.6 r1.4 t0.9
e+va 7.4 a-0.4 f0.8 h-0.3 m0.3 o0.9 t0.6
e+vene 7.4 e0.4 s0.7
e+venu 6.3 a0.4 b-0.6 c0.4 d1.6 g0.4 h0.9 j-0.4 m1.1 n0.5 o-0.8 p-0.6 q0.6 r0.9 s-0.5
e+vi 6.3 c0.6 d-0.5 e0.3 g-0.4 h-0.3 l-0.4 o-0.3 q0.4 r-0.4 s0.5
e+via 7.4 b0.4 i0.4 k-0.3 q0.3
e+vien 7.4 a0.6 b0.7 d0.3 i0.5 s0.4
e+vogl 7.4 a-0.5 d-0.3 t1.1
e+voi 6.9 a0.5 d0.7 e1.6 g0.3 h-0.3 k0.3 p2.0 q0.6 r0.6 s-0.5
e+vorr 7.1 a-0.9 f-0.6 g-0.3 t1.1
e+vost 7.1 a-1.1 b0.5 f-0.4 g1.0 h1.3 i-0.4 k1.0 n0.4 p-0.3 r1.5
e+vuol 6.5 a-0.7 d-0.4 g0.7 h1.8 i-0.3 k-0.4 o-0.4 q0.6 r1.1 s-0.4 t1.4
ecce 7.4 b0.5 c-0.4 f0.6 g0.5 k0.3 p0.7 r0.4
ecco 5.7 a-1.7 d1.2 e-0.6 g0.9 h0.4 i-1.0 j-0.5 m-0.4 n0.8 p-0.7 q2.1 r1.0
ecco+i 6.7 a-0.8 c-0.3 g0.6 i-0.4 k0.3 q1.4 r1.2
ecco+la 7.4 q0.5
ecco+le 7.4 a-0.7 b0.5 d0.4 n0.7 o0.4
econ 6.4 b-0.4 c2.1 f0.9 g-0.5 i-0.4 j0.5 m-0.5 o1.2 p0.7 s0.3
econom 6.4 b-0.4 c2.1 f0.9 g-0.5 i-0.4 j0.5 m-0.5 o1.2 p0.7 s0.3
ed 6.1 d0.6 e1.3 f0.3 h0.5 j-0.4 k1.0 p-0.4 q-0.4 s-0.5 t0.5
ed+e 6.2 a0.4 c0.4 d0.6 e1.4 h0.5 j-0.3 k1.1 m0.3 p-0.4 q-0.3 s-0.5 t0.6
edic 7.1 d0.8 e-0.3
edicol 7.1 d0.8 e-0.3
edil 7.4 f0.5 n0.6
edile 7.4 f0.5 n0.6
edit 6.0 b0.3 c0.6 d-0.8 e1.1 i1.7 j-0.5 l-0.5 m0.8 p-0.5 q0.3
edit+di 7.4 c0.9 h0.7 i0.8 q0.3 r0.6
editor 6.4 a0.4 c0.9 d-0.5 e0.5 h0.6 i1.5 k-0.5 l-0.6 p-0.3 s0.4
editri 7.1 e0.8 h-0.5 i0.5 m1.0 n-0.3
ediz 6.7 a-0.4 f-0.3 g1.1 h1.0 i1.0 k-0.4 m-0.3 o-0.4 r0.5 s-0.3
edizio 6.7 a-0.4 f-0.3 g1.1 h1.0 i1.0 k-0.4 m-0.3 o-0.4 r0.5 s-0.3
edoa 7.1 c0.3 d0.3 i2.0 s0.8
edoard 7.1 c0.3 d0.3 i2.0 s0.8
educ 6.5 e0.7 g0.9 h0.9 i-0.5 k0.7 m0.3 o-0.3 p-0.3 r1.6 s-0.4 t0.8
educ+e 7.4 a-0.4 e0.3 g0.9 k0.5 l-0.3 r1.1 t0.4
educat 6.5 e0.7 g0.9 h0.9 i-0.5 k0.7 m0.3 o-0.3 p-0.3 r1.6 s-0.4 t0.8
effe 7.1 b0.6 i0.8 j0.5 q0.6
effett 7.1 b0.6 i0.8 j0.5 q0.6
effi 7.4 a0.7 c0.7 d0.8 e0.4 i0.5 p1.0
efis 7.4 d-0.4 g0.9 n1.1 o-0.3 q0.4 r0.9
efisio 7.4 d-0.4 g0.9 n1.1 o-0.3 q0.4 r0.9
egid 6.9 a0.5 c1.5 d-0.4 i0.6 k0.3 p0.4 s1.1
egidio 6.9 a0.5 c1.5 d-0.4 i0.6 k0.3 p0.4 s1.1
egre 5.8 a0.4 c0.8 d-0.4 e1.2 f0.5 h0.5 i-0.8 j0.9 k0.7 n0.5 o0.9 s-0.5
egre+arch 7.1 a-0.4 g0.4 h0.6 m0.3
egre+inge 7.4 e0.3 j0.5 k0.7
egre+sign 7.4 a0.4 c0.7 j0.7
egregi 5.8 a0.4 c0.8 d-0.4 e1.2 f0.5 h0.5 i-0.8 j0.9 k0.7 n0.5 o0.9 s-0.5
eh 7.4 a-0.7 d-0.4 g0.7 l-0.4 r1.0
elab 6.9 e-0.7 i-0.3 p0.5 r0.3 t0.6
elabor 6.9 e-0.7 i-0.3 p0.5 r0.3 t0.6
elda 7.4 a-0.3 l0.3 n1.2 q0.3 r-0.4
eleg 7.4 a0.4 j1.6 m0.6 p0.7
elem 7.4 a-0.3 q1.0 t0.6
elemen 7.4 a-0.3 q1.0 t0.6
elen 6.2 d1.3 h0.5 k-0.6 l-0.3 p-0.4 s0.8
elen+dei 7.4 a-0.4 e-0.3 g0.5 h0.9 k-0.3 n0.3 q0.5
elenco 6.3 a0.3 d1.1 h0.6 k-0.5 l-0.4 s0.8
elet 5.8 b0.9 c-0.4 d-0.8 e1.1 g-0.3 h0.5 j-0.5 m-0.3 n0.3 o1.4 p1.0 q-0.5 t-0.5
elet+e 7.4 a-0.5 o1.6
elettr 5.8 b0.9 c-0.3 d-0.8 e0.8 h0.5 j-0.5 n0.3 o1.4 p0.5 q-0.5 t-0.5
elim 7.4 a0.9 e1.9 p0.9
elim+dei 7.4 a0.9 e1.9 p0.9
elimin 7.4 a0.9 e1.9 p0.9
elis 6.9 a-0.3 j0.3 s0.5
elisa 7.1 a-0.5 p-0.5
elog 7.4 a-0.6 c-0.3 d0.4 e-0.5 f0.5 g1.7 h1.6 r1.7
elvi 7.4 c-0.3 g0.5 r0.5 s0.6
elvira 7.4 c-0.3 g0.5 r0.5 s0.6
emai 7.1 c0.6 d0.7 j0.4 p0.8 s0.5
email 7.1 c0.6 d0.7 j0.4 p0.8 s0.5
eman 7.4 b-0.3 l0.6 q0.8
emanue 7.4 b-0.3 l0.6 q0.8
emer 7.4 b0.4 g0.3 r0.4
emes 7.4 a-0.7 o0.6 p-0.4 q2.5
emet 7.4 a0.3 b1.5 o0.7 p0.8
emette 7.4 a0.3 b1.5 o0.7 p0.8
ener 7.4 b0.5 c0.9 o0.4
enne 7.1 a0.7 e1.7 f0.6 i1.0 p0.5 s0.6
ennesi 7.4 a0.5 e1.3 f0.6 i1.1
enri 7.4 b0.5 c1.0 e0.3 g0.5 n-0.3 q-0.3 r0.3 t0.7
ente 7.1 b0.9 c-0.3 e-0.3 f0.7 i0.5 p0.7
entr 4.2 c2.3 d-0.4 e0.7 f-0.5 j1.6 m-0.8 n2.2 o1.2 p-1.1 q0.9 t3.7
entr+diec 7.1 a0.8 e1.8 j1.7
entr+doma 6.7 a-0.6 c0.4 h-0.6 j-0.3 n0.3 r0.3 t3.2
entr+e 7.4 b1.1 i0.8 n0.8 o0.4 r-0.3
entr+fine 7.1 a0.7 d-0.3 i0.9 j-0.4 s-0.3
entr+giov 7.1 a-0.3 c-0.3 q1.0 s-0.3
entr+i 7.1 a-0.4 j-0.4
entr+il 6.0 a0.4 b-0.5 c2.2 d-0.8 g-0.5 h-0.5 j1.7 k0.3 l1.3 n1.7 q-0.3 r-0.8 s2.3 t-0.5
entr+la 6.9 b-0.3 j0.3 n-0.4 o0.7
entr+oggi 7.4 o-0.3 q-0.3 t1.4
entr+quin 7.4 a0.4 e0.5 j0.7
entr+stas 6.9 c0.6 d0.8 e-0.5 h0.5 l0.5 n-0.6 o0.3 t2.3
entr+vene 6.9 c0.7 e-0.5 i0.7 k-0.4 l-0.3 n1.8 q-0.4
entra 6.9 a-0.7 d-0.5 f0.3 g1.2 l0.5 m0.3 o0.4 q1.5 r1.1 t-0.3
entram 7.1 a-0.4 c-0.4
entrar 7.1 a-0.6 c-0.4 e-0.4 f0.4 q0.4 t-0.4
entrat 6.4 b0.7 e-0.6 g0.5 i0.3 j-0.3 n0.5 p-0.3 r0.3 s-0.5 t-0.4
entro 4.5 a1.2 b-0.6 c3.1 e1.2 f-0.8 g-1.1 h-0.7 i0.6 j2.2 k-0.4 m-1.1 n2.7 p-0.8 q-0.4 r-0.8 s0.5 t4.9
entu 7.1 d1.3 g0.9 h1.4 i1.2 r1.2 s-0.4
entusi 7.1 d1.3 g0.9 h1.4 i1.2 r1.2 s-0.4
epif 7.4 c0.7 d1.1 j-0.3 k0.4 m1.1 q0.3
epifan 7.4 c0.7 d1.1 j-0.3 k0.4 m1.1 q0.3
epoc 7.1 a-0.3 b-0.5 e-0.4 f-0.4 m-0.4 t0.7
epoca 7.1 a-0.3 b-0.5 e-0.4 f-0.4 m-0.4 t0.7
era 4.3 a2.2 b1.5 c2.9 d2.8 e1.0 f1.2 g-1.6 l-0.6 m-0.5 n1.8 o-0.3 p0.9
era+atte 7.4 a0.3 c1.0 d0.4 e0.4 j0.4
era+fini 6.9 b0.8 e-0.4 j0.6 n1.1 p-0.4
era+gia 7.1 d-0.4 i0.6 j0.6 p0.7 q0.7 s1.2
era+il 6.7 a-0.9 d-0.5 e0.4 g-0.4 h0.4 s-0.7
era+in 7.1 a-0.4 b0.5 c-0.5 d0.4 e0.4 f0.4 h0.4 i0.5 n-0.3 q0.3 s-0.4 t-0.4
era+la 6.4 a0.4 b1.1 c0.7 e0.6 g-0.7 i-0.5 j-0.6 l-0.5 m0.6 p-0.5 s0.3
era+mio 7.1 d0.7 i0.5 q0.3 r0.3
era+per 7.4 a0.5 c1.1 e-0.4 i-0.4 o0.3 p0.8 t0.8
era+pien 7.1 a-0.6 e-0.4 l0.4 o-0.3 s-0.3
era+scad 7.4 a-0.6 d0.7 h-0.3 k0.4 n0.5
era+scri 7.4 a0.5 i0.5 j0.6
era+stat 7.1 a0.9 c0.5 d-0.4 e1.1 f0.8 k0.5 m0.7 n0.3 o-0.3 t0.5
era+un 7.1 a0.6 b1.6 d1.8 e0.6 g-0.5 o0.4 s0.4
eran 5.9 a0.7 c0.8 d1.2 e0.8 g0.7 i-0.8 l-0.5 m0.9 o0.5 p-0.7 r1.0 s-0.5
eran+sei 7.4 a0.7 b0.6 d0.5 e1.6 g-0.3 n0.5 o0.5 r-0.4
eran+tutt 7.4 d1.3 e-0.7 m-0.3 s-0.5
erano 5.9 a0.7 c0.8 d1.2 e0.8 g0.7 i-0.8 l-0.5 m0.9 o0.5 p-0.7 r1.0 s-0.5
erav 6.0 a1.9 b0.6 c0.8 d0.3 e0.7 f-0.5 g-0.9 h0.4 i-0.5 j-0.5 m3.9 o-0.5 p0.3 s-0.6
erav+rima 7.4 a1.0 c1.5 f-0.3 g-0.4 h0.6 k-0.4 m0.9 n-0.4 p-0.4
eravam 6.2 a1.3 b0.9 c1.0 d0.4 e1.0 f-0.5 g-0.8 h0.6 i-0.4 j-0.4 m2.2 n-0.3 s-0.5 t0.4
eravat 7.4 a0.8 m2.2 n0.4 o-0.3 p0.8
erbo 7.1 a0.6 b0.7 d1.9 i0.4 p0.6
erbori 7.1 a0.6 b0.7 d1.9 i0.4 p0.6
ered 7.4 c0.4 d0.6 i0.4
eredi 7.4 c0.4 d0.6 i0.4
ergo 7.4 c0.9 p0.6 t0.5
erme 7.4 a-0.4 g0.8 k-0.3 l-0.3 n2.0 q0.4 r0.7 t0.7
ero 6.4 a-0.4 d0.3 g0.8 h-0.5 k0.6 n0.7 p0.6 r0.9 s-0.3 t-0.5
ero+in 7.4 n0.6 r0.3
erro 5.5 a2.0 b0.4 d1.2 e4.5 f1.5 g-0.6 i-0.7 l1.4 n-0.8 o0.3 q0.7 s0.3
erro+di 6.7 a0.4 b1.3 d-0.4 e0.6 j0.3 l0.9 p0.8 r-0.3 s0.6
errore 5.8 a0.4 d1.4 e1.8 i-0.8 j0.6 l1.5 n-0.7 q0.5 r0.6 t-0.3
errori 6.5 a1.9 b0.5 e3.3 f1.8 g-0.8 j-0.4 m-0.5 r-0.5
ersi 7.1 a-0.5 d-0.3 h0.8 o1.2 r0.5
ersili 7.1 a-0.5 d-0.3 h0.8 o1.2 r0.5
esam 7.1 c-0.3 g1.0 r1.0
esame 7.1 c-0.3 g1.0 r1.0
esat 7.1 a0.4 b2.0 f0.4 g0.5 i-0.4 r0.6
esatta 7.4 a0.4 b2.1 f0.4 g0.5 r0.6
esau 6.7 b-0.4 c0.6 e0.3 f1.1 i-0.4
esauri 6.7 b-0.4 c0.6 e0.3 f1.1 i-0.4
esce 6.1 a-1.0 b-0.3 d0.7 e-0.9 f-0.3 h-0.3 i-0.6 l0.3 n0.5 o0.6 p-0.5 q0.8 r0.6
esce+e 7.4 a-0.4 b-0.3 e-0.3 g-0.4 n0.6 q0.6
esce+il 7.4 b0.4 d1.0 e-0.5 t-0.3
escl 6.7 a0.5 c1.1 d0.8 e-0.6 m0.8 p0.8
esclus 6.7 a0.5 c1.1 d0.8 e-0.6 m0.8 p0.8
esco 7.1 a0.3 d0.4 e-0.3 i1.8 j-0.4 k0.8 t1.0
esec 7.1 a0.4 c0.7 m0.9 p0.9
esecuz 7.4 a0.5 c0.8 m1.0 p1.0
eseg 7.4 a0.5 e1.2 o0.3 p0.9 q0.9
esegui 7.4 a0.5 e1.2 o0.3 p0.9 q0.9
esem 7.1 a-0.4 d-0.3 g1.0 h0.7 k0.4 n0.3 r1.2
esempi 7.1 a-0.4 d-0.3 g1.0 h0.7 k0.4 n0.3 r1.2
esen 7.4 a-0.6 f0.3 o2.1 t-0.3
eser 7.4 a1.0 i2.4 j-0.6
eserci 7.4 a1.0 i2.4 j-0.6
esig 7.4 f0.9 j0.7 o0.6 s0.7
esis 7.4 i0.6 p0.7
espl 7.4 c0.4 d0.4 i0.8 s0.5
espo 6.2 a0.6 c-0.4 f0.5 g-0.5 h-0.4 i0.7 j0.9 l0.4 n0.9 p-0.4 r-0.6 s0.9
esport 6.7 a0.4 c-0.4 d-0.3 i1.1
esposi 7.4 f1.0 k0.4 l0.9 n0.9
espost 7.4 e-0.4 h-0.3 j1.5 r-0.3 s1.5
espr 6.7 a0.4 c0.4 d1.1 e-0.6 g0.5 h0.4 i1.1 j0.7 k-0.3 p-0.3 q-0.3 r0.6 s-0.3
espr+di 7.4 a0.4 c-0.4 d1.3 i0.6
espres 7.1 a0.7 c0.4 d1.2 i1.3 j0.9
esprim 7.4 a-0.3 e-0.6 g0.9 h0.3 r0.7
esse 5.0 a1.3 b0.3 c2.9 d0.8 e0.5 f1.5 g-0.9 i0.3 j0.6 k1.2 l-0.5 m0.6 n0.5 o1.1 q0.5 s-1.1 t-0.4
esse+a 6.9 a0.6 c1.2 d-0.4 e-0.3 i2.0 j0.7
esse+chia 7.4 e-0.4 f1.3
esse+in 7.4 c0.5 d0.5 l0.5
esse+per 7.4 j0.5 k0.7
esse+pron 7.1 a0.5 c1.1 d0.4 h0.6 i-0.5 m-0.4 o0.3
esse+un 7.4 d-0.4 e0.9 g0.4 m0.5 q0.9
essend 7.4 c-0.3 i0.6 o0.7
essenz 6.7 a0.6 c1.5 e-0.5 i0.3 j1.8 p0.7
esserc 6.7 a0.5 c0.9 i2.0 j0.7 k0.5
essere 5.4 a0.8 b0.6 c1.3 d1.1 e1.4 f1.7 g-0.5 h0.4 i-1.4 j-1.2 k0.7 m0.8 n0.8 o0.8 p-0.7 q0.4 s-0.9
est 7.4 a0.4 c-0.3 d0.6 f1.3 h0.3 m1.0
esta 6.0 c1.8 d-0.3 h0.9 i0.4 j-0.4 l0.7
estate 6.0 c1.8 d-0.3 h0.9 i0.4 j-0.4 l0.7
este 6.3 a-1.0 b0.7 d-0.6 f0.3 g0.9 h1.8 i-0.5 j-0.5 k0.4 l0.9 m0.5 n0.6 p-0.5 r1.4 s-0.5
estend 7.4 a-0.4 g0.6 h2.1 i-0.5 n0.4 r0.9
estero 7.4 a-0.3 e0.3 l1.3
esti 7.1 a-0.5 c0.3 g0.5 h0.7 q0.4 r-0.3
esti+con 7.4 a-0.4 g0.6 h0.8 m0.3
estivo 7.4 c0.4 g0.6 h0.8 i-0.3 q0.5 r-0.3
estr 6.4 a-0.6 d-0.4 f0.7 i-0.4 k0.5 l0.5 m0.4 p-0.4 s-0.3
estr+cont 7.4 a-0.4 d-0.4 f0.6 k0.3
estrat 7.1 a-0.4 d-0.4 f0.5 j-0.3
estrem 7.4 l0.9 m0.4
eter 7.4 a-0.6 c3.5 e-0.7 g1.7 i-0.3 n0.3 q0.4 r1.8 s0.9
eterni 7.4 a-0.6 c3.5 e-0.7 g1.7 i-0.3 n0.3 q0.4 r1.8 s0.9
etic 6.2 b-0.6 d-0.7 e0.8 g0.5 h0.4 j0.4 p-0.4 q1.0 r0.6 t-0.3
etiche 6.2 b-0.6 d-0.7 e0.8 g0.5 h0.4 j0.4 p-0.4 q1.0 r0.6 t-0.3
etto 6.7 e0.9 g0.3 h0.6 k0.8 n0.6 r0.6
ettore 6.9 e0.4 g0.4 h0.6 i-0.3 k0.8 n0.7 q0.3 r0.6
euro 3.8 a3.9 b7.1 c-0.5 e2.9 g0.9 i-1.2 j1.6 l1.4 m7.7 n0.5 o2.3 p1.8 q3.0 r1.4 s0.8
euro+al 6.5 a0.3 b1.2 h-0.4 i1.5 l1.0 q-0.3 r-0.5 s-0.4
euro+che 7.4 c-0.3 g0.6 r0.5
euro+dal 7.4 a-0.6 b-0.4 d-0.3 g0.6 m0.3 q1.0 r0.7 t-0.4
euro+di 6.0 a0.7 c1.3 d1.2 g0.9 h0.8 i-0.7 j1.0 m3.0 n1.0 q0.5 r0.7 s0.7 t0.3
euro+e 6.2 a0.7 b2.0 c0.4 d0.7 e1.5 f-0.4 k-0.4 l-0.6 m2.5 n0.5
euro+in 6.9 a1.1 b1.2 c-0.3 e1.5 g-0.4 h-0.3 i0.4 m0.4 r-0.4 s1.4
euro+inve 7.4 a0.5 d-0.4 e1.1 l0.9 p-0.3 r-0.5
euro+mi 7.4 a0.5 b2.0 c-0.3 k0.4 m0.6 o0.3
euro+non 6.9 b-0.4 d1.1 e-0.4 i-0.3 m0.9 o1.4 p1.0
euro+ora 7.4 a0.5 b1.4 d0.5 i0.6 k-0.3
euro+per 5.5 a2.4 b4.9 d-0.7 e0.4 g-0.3 i-1.0 j0.9 k0.3 m2.9 n-0.7 o-0.4 p1.4 q0.5 s1.5
euro+va 7.4 c-0.3 e0.6 f1.2 l0.4 m0.8 o1.2 t-0.4
europe 7.1 a-0.8 b-0.3 c0.4 e-0.4 g0.3 j-0.4 k-0.4 n-0.5 o1.4 r0.4 t-0.4
even 7.4 j0.4 k0.3 m0.5
evid 6.7 a0.9 b0.4 c-0.4 d2.1 e1.6 f0.6 g-0.3 h-0.3 i-0.3 l-0.4 m1.2 p0.4
evid+non 7.4 a0.4 d1.7 e0.6 f0.6 p0.7
eviden 6.7 a0.9 b0.4 c-0.4 d2.1 e1.6 f0.6 g-0.3 h-0.3 i-0.3 l-0.4 m1.2 p0.4
evit 6.5 a0.9 b1.0 c1.0 i-0.4 j1.9 k0.7 l1.3 m0.7 n1.6 p-0.4 s-0.3 t0.5
evitar 7.4 b1.5 c-0.5 e0.5 f0.4 k0.5 l1.2 n1.0 t0.4
evitat 7.1 a0.5 c1.6 g0.5 j1.4 k0.3 n0.8 r0.4
ex 6.4 b-0.4 c0.7 e-0.5 l-0.4 m0.6 n0.4 q-0.5 r0.6 s-0.3 t-0.3
ex+art 7.4 a0.5 c0.6 d0.4 m1.1 p0.3
exam 6.3 a-1.1 c-0.6 h0.4 i-0.3 j-0.4 k0.6 l0.5 p-0.7 q-0.4 t0.8
exampl 6.3 a-1.1 c-0.6 h0.4 i-0.3 j-0.4 k0.6 l0.5 p-0.7 q-0.4 t0.8
exce 7.4 a-0.4 b0.4 c-0.3 g0.5 r0.8
excel 7.4 a-0.4 b0.4 c-0.3 g0.5 r0.8
ezio 7.1 a-0.5 b-0.3 c-0.4 d-0.4 g0.5 l-0.3 r0.4
f24 6.7 a-0.6 b-0.3 c0.4 e0.6 f0.6 g-0.5 i0.6 j-0.4 p-0.7 q2.3 r-0.5 s0.4 t0.5
f24+e 7.1 a-0.6 d0.3 f0.8 p-0.5 q2.7
fa 4.6 a0.5 b0.5 e-0.4 f0.6 g-0.4 h0.4 i-0.5 j1.6 m-0.6 n0.5 r0.5 s1.4 t-0.4
fa+avvo 7.1 a0.8 c0.5 g-0.5 j2.1 p-0.4 r-0.3
fa+la 6.7 a-0.7 d-0.4 f0.5 i-0.3 n0.4 q0.4 r0.8 s-0.3
fa+le 7.1 b0.7 c-0.4 l0.3 n0.5 r0.4
fa+risp 7.4 d1.2 g0.8 h0.3 n1.1 o-0.4 p1.0 r0.8
fa+sape 7.4 d-0.3 j0.9 l0.6
fa+un 7.4 a-0.3 c-0.3 f0.4 j-0.4
fabb 6.3 d0.6 f0.9 h0.7 i-0.5 k1.2 l1.1 m0.6 n-0.3 o0.5 p-0.4 q0.9
fabbri 6.7 e0.5 f0.8 h0.6 i-0.3 k0.7 l0.5 n-0.4 r0.5
fabbro 7.1 d0.6 e-0.7 k0.7 l0.7 m0.6 q0.7 s0.5
fabi 6.9 b1.4 e0.3 n0.8 s0.3
fabr 7.4 a0.6 c0.7 d0.5 e-0.3 m0.5 n-0.3 s0.7
fabriz 7.4 a0.6 c0.7 d0.5 e-0.3 m0.5 n-0.3 s0.7
facc 4.3 a1.3 b2.5 c-0.7 e0.6 f1.7 g-1.5 h-0.6 i2.4 k1.4 l1.1 n3.9 o1.5 q-0.8 s1.6 t-0.9
facc+a 7.4 a-0.6 b-0.3 c0.5 h-0.4 l-0.3
facc+aver 7.4 c0.3 g0.5 i0.4 n0.8 r0.6
facc+brev 7.4 a1.1 b0.5 i1.8
facc+del 7.4 a0.6 b1.8 d-0.4 e-0.6 f-0.4 h0.5 i-0.4 k0.3 l0.8 r-0.3 t0.4
facc+giov 7.4 a-0.4 k0.8 m0.4 n0.8
facc+il 6.3 a-1.4 b0.5 d-0.6 f0.7 g-0.7 i-0.7 j-0.3 l0.4 m-0.7 n4.5 o2.5 p-1.0 q-0.5 r-0.4 s-0.5 t-0.3
facc+la 7.1 b0.8 c-0.3 d0.5 g0.5 i0.5 n1.0 o0.3 p0.5 r0.7 s0.4
facc+lei 7.4 b0.5 k0.7 o0.4
facc+part 7.4 d-0.5 l0.6 n1.9 o0.3
facc+sape 6.9 a-0.8 d-0.3 e-0.4 h-0.4 i-0.4 k1.0 l1.4 n-0.5 o0.7 t-0.3
facc+segu 7.1 a0.7 c1.0 d1.3 j0.4
facc+una 7.1 a-0.5 g-0.3 i0.6 l0.9
faccen 6.4 a0.5 e0.3 f1.4 i-0.4 j0.9 k-0.3 o0.3 s2.9 t0.4
faccia 5.0 a0.6 b1.6 c-0.7 d1.2 e0.6 f1.0 g-0.9 i1.5 j-0.7 k1.8 l1.2 m-0.4 n0.6 o-0.5 p-0.6 q0.5 r-0.5 s-0.8
faccio 5.1 b2.1 c0.4 d-0.4 g-0.6 h-0.9 i1.8 l0.7 m-0.4 n4.5 o2.1 p0.4 q-0.9 s0.5 t-0.7
face 5.4 a2.3 b1.6 c-0.5 d1.5 e0.8 h-0.3 i2.4 j-0.7 k-0.6 m0.4 n-0.3 q-0.4 s2.8
face+con 7.4 b0.4 l0.9 p0.8
face+il 7.4 e0.5 g0.7 p0.9 r0.6
face+un 7.4 b0.6 i0.3
face+una 7.4 b0.9 e-0.4 g0.3 i0.9
facebo 6.5 a1.0 c-0.5 d0.8 g-0.4 j-0.3 s2.8
facend 6.5 b0.4 d0.3 g-0.3 i1.3 k-0.3 l0.5 s-0.4
faceva 6.3 a1.1 b1.1 d0.8 e0.7 g0.5 i1.4 j-0.3 p0.4 r0.8 s1.0
faen 7.4 d0.4 i0.3 l0.8
faenza 7.4 d0.4 i0.3 l0.8
fai 7.1 a-0.4 e-0.4 g0.4 h0.9 i-0.4 k0.9 l0.5 o-0.4 t-0.3
fail 7.4 a-0.6 n0.4 o0.3 p-0.3
fald 7.1 a0.3 b1.0 c-0.4 d-0.3 e1.0 f0.7 p0.4
faldon 7.1 a0.3 b1.0 c-0.4 d-0.3 e1.0 f0.7 p0.4
fale 6.9 e-0.4 j0.5 l0.3 m0.7
falegn 6.9 e-0.4 j0.5 l0.3 m0.7
fall 6.1 a-1.2 b-0.5 e-0.8 f-0.3 g-0.5 i-1.0 j-0.5 n0.6 p-0.4 s-0.6
falli 7.4 a-0.4 c-0.5 e-0.4 n-0.3 q0.4
fallim 6.9 a-0.7 g-0.3 i-0.5 n0.6 q-0.4 t-0.3
fallit 7.1 d0.5 o0.6 t0.4
fami 5.3 a-0.8 e1.0 f1.3 g1.0 h1.6 i1.2 j-0.8 k2.0 m0.7 n0.3 p-0.8 q1.0 r1.0 s-0.7 t0.5
fami+dal 7.4 g-0.3 i0.8 t0.9
fami+e 7.4 d0.3 f0.4 g0.6 i0.4 q0.9 r0.8
fami+ha 7.4 a-0.4 c-0.3 d0.3 g-0.4 h0.7 i1.3 k0.7 o0.3
famigl 5.3 a-0.9 c0.3 e0.7 f1.3 g1.1 h1.6 i0.7 j-0.8 k2.0 m0.8 n0.3 p-0.7 q1.0 r1.1 s-0.7 t0.6
famm 7.4 c-0.3 d-0.4 f0.4 l0.8 n0.7 o0.3 q0.9
fammi 7.4 c-0.3 d-0.4 f0.4 l0.8 n0.7 o0.3 q0.9
famo 7.1 a0.3 b-0.3 c0.5 d0.7 e0.4 j0.6
famosi 7.4 a0.5 c0.5 d0.8 e0.7 j0.7 q0.4
fann 6.2 a0.4 c0.4 d0.4 e0.5 f0.6 i-0.5 j-0.3 m0.4 n0.4 q0.4 t0.3
fann+i 7.4 c0.5 d0.6 e0.8 g0.3 h0.4 i-0.3 q0.3 r0.7 t0.4
fanno 6.2 a0.4 c0.4 d0.4 e0.5 f0.6 i-0.5 j-0.3 m0.4 n0.4 q0.4 t0.3
fant 6.7 c0.3 d1.2 e0.9 f0.4 g0.7 i-0.4 p-0.3 r0.9 s-0.4
fantas 6.9 a0.3 c0.4 d1.0 e1.1 f0.5 g0.8 i-0.4 p-0.3 r1.0 s-0.4
far 6.7 a0.9 b-0.3 d0.5 e1.0 f-0.3 i-0.3 m0.6 p2.0
farc 6.7 a0.3 g-0.3 i0.3 q0.5 r-0.5
farci 6.7 a0.3 g-0.3 i0.3 q0.5 r-0.5
fare 5.0 c-1.1 d0.6 e-1.0 f-0.8 h-0.5 i0.5 j1.8 k0.3 n-0.5 p1.3 r1.1 s0.7
fare+con 7.4 a0.8 d0.6 e1.4 g-0.4 i1.2
fare+il 6.9 a-0.7 b-0.4 d-0.4 g0.5 k0.6 m-0.4 p-0.3 r0.5 s-0.3 t0.5
fare+in 7.4 a-0.5 e-0.4 l0.7 m0.5
fare+la 6.5 d1.2 e0.5 h-0.4 j0.6 l-0.3 m-0.3 o0.4 p0.5 q-0.3 r0.3
fare+oppo 7.4 a0.4 e0.4 j1.6 p1.5 s0.6
fare+per 7.4 a-0.4 g-0.3 i0.6 k0.7 r0.7
fare+un 6.9 a-0.7 b0.3 d-0.3 e-0.7 o-0.4 q0.4
farebb 7.4 d0.5 p0.8 r0.4
faremo 6.9 a0.8 c-0.3 g-0.3 j2.1 p2.6 s0.4
fari 7.1 m0.5 p0.6
farina 7.4 p0.6
farl 6.3 a-0.3 e0.5 f0.4 g1.0 i-0.4 j-0.5 k-0.5 p-0.4 r0.8 s0.6
farl+sape 7.4 a0.5 g0.4 r0.5 s1.2
farl+vede 7.4 a-0.4 c0.7 f-0.3 g0.4 k-0.3 o-0.4 r0.3
farle 7.1 a-0.4 g1.3 r1.3
farlo 6.7 b-0.4 d-0.4 e0.5 f0.4 j-0.4 n-0.3 s0.8
farm 6.2 a1.0 c0.8 d0.6 e2.2 f2.0 g-0.7 i-0.3 j-0.4 m0.8 o0.4 q-0.4 r-0.6 s0.3 t0.9
farmac 6.7 a1.0 e2.2 f1.5 g-0.4 k0.3 m1.0 p0.3 r-0.4 s0.5 t0.6
farmi 7.1 c0.3 d0.8 f0.9
farn 7.4 f0.4 o0.3
farn+un 7.4 f0.4 o0.3
farne 7.4 f0.4 o0.3
faro 6.4 a0.8 c-0.4 e-0.5 f-0.3 g-0.5 h-0.4 j0.6 p-0.4 s1.3
fasc 6.0 a0.9 b0.6 c-0.8 e0.9 f-0.5 g-0.8 i0.4 j1.7 n-0.5 p0.8 r-0.3 s0.9 t0.4
fascia 7.4 a0.5 b1.3 d0.7 e0.4
fascic 6.3 a0.8 b-0.4 c-0.6 d-0.5 e0.7 f-0.5 g-0.5 j2.0 n-0.4 p1.0 s1.1 t0.5
fate 5.1 a0.5 b0.8 c1.3 d-0.6 e1.0 f1.2 g-1.6 h1.2 i0.4 k0.8 m-0.7 n0.4 o0.8 p0.6 q0.6 r-1.2 s-1.5 t0.8
fate+il 7.4 e-0.4 q0.4 r-0.3
fate+sape 6.9 c0.4 h0.6 k1.0
fate+trov 7.4 a0.3 d0.5 e0.6 f1.5
fate+un 7.4 a-0.7 f0.3 o0.4 q1.2 r-0.5
fate+voi 6.9 a0.4 b0.8 c-0.6 h0.9 i1.4 j0.4 o0.3 p-0.5 s-0.7
fatele 7.4 a0.3 d0.5 e0.6 f1.5
fatemi 6.9 b-0.5 c0.5 e-0.5 g-0.4 h-0.5 i0.7 q0.5 r-0.5
fati 7.1 a0.3 b-0.4 d0.3 e0.5 j0.7 m1.7 n0.3 s0.3 t0.7
fatica 7.4 a0.4 b-0.3 e0.5 j0.8 m1.9 s0.4
fatt 3.3 a0.4 b0.6 c-1.7 d1.1 e1.1 f-0.4 h0.6 i-2.0 j-1.3 k-0.8 m3.3 n0.7 o4.9 p2.2 q3.4 r0.7 s-1.3 t-1.0
fatt+a 7.4 a0.4 e1.1 p1.2
fatt+c'e 7.4 a0.6 d0.3 m2.3 o-0.4 p-0.3
fatt+caus 6.5 a-0.5 b0.7 c-0.7 d-0.4 g-0.4 m-0.3 q-0.4 s-0.5
fatt+che 7.4 a0.4 d1.2 e0.9 j0.4 o0.4 p0.3
fatt+coi 7.4 a0.8 e0.8 g-0.4 j0.6 p0.6 r-0.4 s0.6
fatt+con 6.9 a-0.4 e0.8 g-0.3 j-0.3 l1.9 o1.3 p-0.6 t-0.4
fatt+da 7.4 g0.6 h0.8 i0.4 r0.6
fatt+del 7.4 d1.0 e0.5 f0.4 g-0.3 l-0.3 o0.7 r-0.4
fatt+dell 7.4 a-0.3 l-0.5 r-0.4
fatt+di 6.0 a-0.7 c0.5 d-0.4 e0.4 g-0.6 h-0.5 i-0.4 l0.7 m-0.9 n0.9 o1.1 q-0.4 r-0.5 s-0.3
fatt+e 6.5 a0.5 d0.3 e1.0 j-0.3 m-0.5 n1.2 p0.7 q1.2 s-0.3
fatt+elet 6.9 a-0.9 c-0.5 d-0.5 g-0.3 i-0.3 o2.0 p-0.3
fatt+i 7.4 a0.6 e-0.3 p1.4
fatt+il 5.8 a0.5 b0.7 c0.7 e0.5 f-0.4 g0.9 h1.5 j1.2 l-0.3 m-0.8 p-0.9 q1.4 r0.7 s1.1
fatt+in 6.9 a-0.7 f0.3 g0.7 i-0.4 j0.5 m0.9 o1.5 p-0.4 q0.7 r0.9 t0.4
fatt+indi 7.4 a0.4 o0.8 p0.7
fatt+la 7.1 b-0.4 e0.9 i-0.3 m0.5 n-0.3 q1.0
fatt+le 7.4 a0.6 c-0.3 d-0.3 e0.9 h0.4 q0.3 r-0.4
fatt+male 7.1 a0.6 e0.7 g-0.4 j1.7 p0.6 s0.5
fatt+n 6.5 a-0.4 b0.6 c-0.3 f0.3 i-0.4 m-0.3 n1.3 o0.5 q0.7 r-0.5
fatt+non 7.1 i-0.3 m-0.6 o1.5 p0.3
fatt+per 6.9 c-0.4 l0.6 m0.8
fatt+pian 6.9 b0.8 g0.4 i-0.3 p0.4 s0.4
fatt+stor 7.4 e0.7 m-0.6 p1.3
fatt+tras 7.4 b-0.4 d1.0 i1.0 q-0.3
fatt+trov 7.4 a-0.4 c0.4 d0.7 e-0.4 g1.0 h1.3
fatt+vede 6.7 a-0.5 b0.7 g1.3 h0.5 o0.3 p0.9 r1.5 s0.4
fatta 6.7 a1.0 b0.5 c-0.5 d1.2 g-0.4 m-0.4 p0.7 s-0.4
fatte 7.1 a-0.6 g-0.4 h0.3 i-0.5 n-0.4 o0.5
fatti 6.9 c0.6 d0.5 e-0.3 g0.8 h1.0 m0.4 o-0.4 p1.0
fatto 4.1 a0.7 b1.7 c-0.3 d1.7 e2.3 f0.4 g2.9 h1.5 k-0.9 l-0.7 m-0.3 n-0.5 o-0.4 p0.9 q3.6 r2.5 s0.4 t-0.5
fattur 3.8 b-0.5 c-1.0 d-0.3 e0.4 f-0.4 g-2.4 h-0.4 i-2.1 j-1.7 k-0.3 l0.6 m5.8 n1.9 o7.4 p0.9 q1.2 r-0.9 s-1.8 t-0.4
favo 5.1 a-0.6 b0.9 d-0.5 f0.6 h0.9 i-1.1 j-0.4 k0.8 l0.6 m1.7 n0.4 o0.9 p-0.9 q2.0 r0.8 s-1.3 t0.6
favo+il 7.1 a0.7 d-0.4 e0.7 f1.7 j0.3 k0.6 q0.3
favola 7.4 a-0.5 e-0.5 g0.7 m0.6 r0.8
favore 5.2 b1.1 d-0.6 e0.5 f0.7 g-0.4 h1.0 i-1.0 k0.9 l0.6 m1.3 n0.3 o0.9 p-0.8 q2.0 s-1.3 t0.7
febb 5.3 b1.5 c1.2 d0.5 e0.6 g-0.7 h0.8 i1.2 j-0.5 k1.4 m-0.5 n0.6 o0.8 p0.9 q0.8 t0.5
febb+quin 7.1 a-0.3 b0.3 h0.3 o0.5
febbra 5.5 a0.6 b1.8 c1.5 d0.5 e0.8 f-0.4 g-0.6 h0.5 i1.4 j-0.5 m-0.6 n0.9 o0.7 p1.1 q0.6 t0.7
febbre 7.1 a-0.6 c-0.3 f0.5 h0.4 k2.3 q0.3
fede 6.1 a-0.9 b0.8 e-0.7 f-0.4 i-0.4 j0.4 k0.3 l0.8 m-0.5 n0.9 q-0.6 r0.7 s0.4
federa 7.1 g-0.3 j0.5 k0.5 p0.6 s0.5
federi 7.4 a-0.3 g0.3
feli 6.9 a-0.5 g1.6 h1.0 k-0.4 q-0.4 r1.5
felice 7.4 a-0.3 g1.7 h0.9 q-0.3 r1.6
feri 4.8 a-0.6 b-0.3 c0.3 i-0.8 j-0.5 m0.5 o-0.4 q-0.4 r0.5 s-0.6
feri+dal 7.4 a-0.6 f0.4 k0.5 l0.4
feri+il 6.7 a-0.3
ferie 4.8 a-0.6 b-0.3 c0.3 i-0.8 j-0.5 m0.5 o-0.4 q-0.4 r0.5 s-0.6
ferm 5.4 a0.6 b0.5 c0.4 d0.5 e1.8 f1.0 h-0.5 i1.1 k0.6 l1.1 m0.7 n-0.4 o-0.7 p1.9 r0.6 s-0.5 t1.3
ferm+a 6.9 b-0.3 d0.8 e0.6 f0.5 g0.7 k0.3 q1.0 r1.1
ferm+da 7.1 a0.8 c1.0 d0.5 f0.6 g-0.3 j0.7 p0.4 t0.9
ferm+ma 7.4 n0.5 r0.4 t0.5
ferma 6.7 c0.4 d0.7 f1.0 g1.5 h0.6 i-0.4 k0.4 l0.3 m0.3 q1.0 r1.1 t0.5
fermat 7.4 a1.2 d-0.4 p2.5 q-0.6 t0.8
ferme 7.4 e0.4 p0.5
fermi 7.1 c-0.5 d-0.4 e1.6 i0.4 l0.8 p0.5
fermo 6.3 a0.4 b0.6 c0.7 d0.4 e0.9 f0.3 g-0.6 h-0.6 j0.5 k0.3 l0.5 m0.8 o-0.3 p-0.4 s-0.3 t0.3
ferr 5.4 d0.3 e0.3 h-0.4 i-0.4 j0.9 k0.9 m-0.3 n0.5 o0.5 p-0.9 q0.4 s0.9 t-0.4
ferrag 6.4 a0.5 b-0.6 c1.1 d0.9 p-0.3 q0.3 r0.3 s1.1
ferram 7.4 c-0.3 f0.4 k0.7 m0.3 n0.5 o0.4
ferrar 7.1 a0.5 c-0.4 d-0.3 j1.7 q0.4 s0.6
ferri 7.1 b0.4 c-0.3 d0.3 e0.4 h-0.3 i0.4 k0.5
fest 5.5 a1.4 b-0.6 c1.0 d1.3 e1.2 g-0.4 h0.9 j0.4 l1.6 m0.3 n1.0 r-0.5 s1.6 t0.7
fest+e 7.4 j0.6 p0.7 s0.6
fest+patr 7.4 c0.6 m0.9 s0.7
festa 6.2 a0.7 d0.9 e0.5 g-0.4 h0.3 m0.8 r-0.4 s1.7
feste 7.4 e0.8 j0.7 l2.1 n0.4 p-0.3 s0.7
festeg 6.9 a1.0 b-0.5 c0.7 d0.5 e0.6 g-0.3 i0.5 n0.4 s-0.3
festiv 6.9 c0.6 d0.3 e-0.3 g0.4 h0.5 k0.4 n0.3 p0.6 t0.7
fida 7.1 a-0.3 g-0.3 n0.5 o0.4
fidanz 7.1 a-0.3 g-0.3 n0.5 o0.4
fido 7.4 b0.6 h1.0 l1.2 q1.0
fidu 7.4 c0.4 d0.5 s0.7
fiduci 7.4 c0.4 d0.5 s0.7
fien 7.4 g0.4 h0.7 r0.3
fienil 7.4 g0.4 h0.7 r0.3
fier 5.6 a-0.9 b0.5 c1.0 e-0.6 f0.9 g0.9 j-0.5 n0.9 q0.4 r1.3 s-0.9 t0.4
fier+a 7.4 g0.4 q0.5
fier+di 6.7 a-1.1 c-0.5 d0.4 i0.7 k-0.6 n0.9 o0.6 p-0.4 r0.5 s-0.4
fiera 5.7 a-0.9 b0.5 c1.0 e-0.5 f0.9 g0.9 j-0.5 n1.0 q0.4 r1.4 s-0.9 t0.5
figl 5.1 a-0.4 b1.5 c1.2 d-0.3 e-0.7 g0.5 j0.3 m-0.3 n0.6 o0.4 p-0.6 r1.0
figl+che 7.1 c0.3 g-0.4 p0.4 q0.5 r-0.3
figl+ha 6.9 c0.5 k0.6 m0.4 s0.7
figl+univ 7.4 b1.7 i0.5
figli 6.5 b2.0 c-0.3 d-0.4 g-0.5 i0.5 q0.4 r-0.4
figlia 6.4 a-0.4 c0.3 d-0.4 g0.9 i-0.4 j-0.3 m-0.5 n0.6 p-0.4 r0.9 s0.4 t-0.3
figlio 5.8 c1.3 d0.4 e-0.6 j0.9 k0.4 o0.3 r0.7 s-0.6 t0.5
figu 6.7 a1.0 b-0.4 c0.3 d-0.4 e1.7 g-0.6 n-0.3 p-0.3 q0.4 s-0.3 t-0.4
figura 6.9 a1.1 b-0.4 c0.5 e1.6 g-0.6 h-0.3 q0.6 s-0.3
fila 5.9 a-0.8 b0.3 c-0.4 e1.4 f0.5 g2.0 j-0.4 k0.4 q0.7 r2.6 s-0.5 t-0.4
fila+lisc 7.4 b0.3 g0.9 q1.3 r1.0
fila+tutt 7.4 a-0.5 g0.8 k0.5 o-0.3 r0.8
filato 7.1 b0.5 f0.3 g0.8 q1.1 r0.8
file 6.3 a-0.7 c-0.5 e-0.8 g-0.4 j-0.4 m-0.6 o0.8 p-0.4 r-0.3 s-0.3 t0.6
fili 6.9 c-0.4 d1.2 f1.3 g-0.4 h0.3 l0.4 n0.8 o0.4 r-0.3
filial 7.1 c-0.3 d1.2 f1.4 n0.7
film 6.3 a-0.3 b1.5 c-0.8 e0.5 g0.5 i-0.3 j-0.3 p0.3 q0.4 r0.5 s0.7
filmat 7.1 b1.2 c-0.4 e0.5 f0.4 g0.9 q0.3 r0.9 s0.4
filo 7.4 b0.3 e0.4 p0.6 s0.7
fin 7.1 b-0.4 c1.0 e-0.3 h0.8 i0.3 k0.6 m0.3 r0.3
fin+ora 7.4 a-0.4 b-0.3 c0.3 g0.3 h0.9 k0.6 m0.4 r0.4
fina 5.5 a-1.7 b0.7 c0.5 e-1.3 g2.6 i-0.9 k0.6 l-0.4 m-0.3 o0.3 p0.9 r2.2
fina+si 7.4 c0.4 d0.6 g0.5 p0.7 r0.5
finale 6.5 c0.5 d0.4 e-0.5 i-0.4 k0.4 p1.1 s0.3
finalm 6.3 a-1.2 b-0.6 e-1.1 g1.9 i-0.4 j-0.4 n0.7 p-0.4 r2.2 s-0.3 t-0.4
finanz 6.7 a-0.5 b1.7 d-0.3 g0.9 h0.5 i-0.4 j0.4 k0.3 m-0.3 n-0.4 p0.4 s-0.3 t0.6
finc 5.6 a1.2 b0.4 e3.4 g-0.9 h-0.4 i-0.8 j-0.5 k-0.3 l2.8 p3.7 r-0.4 t-0.4
finc+il 7.1 a1.1 b0.8 e1.0 p1.6
finc+la 7.4 e1.5 l1.0 p0.8
finc+non 6.2 c0.7 e-0.4 f-0.3 g-0.3 i-0.4 j-0.4 l2.5 p1.4 q0.3 s-0.3 t-0.3
finc+qual 7.4 a0.8 e0.6 p1.3
finche 5.6 a1.2 b0.4 e3.4 g-0.9 h-0.4 i-0.8 j-0.5 k-0.3 l2.8 p3.7 r-0.4 t-0.4
fine 4.7 a-0.6 c0.7 f-0.8 g-1.0 i1.5 j-0.9 k0.4 l1.7 m-0.8 n0.5 q-0.4 s-0.5 t0.9
fine+anno 7.4 i1.2 s0.6
fine+cont 7.4 a-0.3 d-0.3 i0.4 t1.0
fine+del 7.4 c0.4 i-0.6 j0.4 t0.3
fine+dell 7.4 a0.7 c1.4 i1.5
fine+il 7.1 e-0.3 t0.3
fine+lugl 7.4 c0.4 k-0.3 r0.4
fine+mese 6.1 a-1.0 b-0.7 c-0.9 d-0.3 j-0.4 l1.5 m-0.6 n0.8 o0.8 p-0.5 s-0.4
fine+sett 7.1 a-0.4 c-0.4 e-0.4 g0.4 h0.8 m-0.3 n0.9
finest 6.9 a0.5 c0.4 d-0.4 i0.4 s0.6
fini 4.8 a0.6 b1.2 d-0.6 e1.1 f0.6 g0.5 h1.6 i0.9 j1.0 k-0.7 l-0.7 n0.4 p1.7 q0.4 r1.2 s-0.3
fini+a 7.4 d0.6 g0.7 h1.0 p0.8 r0.8
fini+e 7.4 i0.7 t0.3
fini+in 6.5 a0.3 c0.4 d0.5 e-0.7 g-0.5 h1.1 i-0.4 j2.3 m1.0 p-0.5 s-0.5
fini+la 7.4 a-0.8 e-0.5 g0.4 i1.7 r0.4
fini+male 7.4 a0.3 d-0.5 e0.7 i-0.3 l-0.3 r-0.4
fini+nell 7.1 e-0.4 n1.3 r0.4
fini+prim 7.4 e-0.5 g0.7 m-0.3 n0.5 q0.8 r0.8
finira 7.4 a0.4 b1.0 e0.4 j0.9 m1.4 s0.5
finire 7.4 a-0.7 c0.4 e-0.7 g1.4 m-0.5 n0.4 o0.4 q1.0 r1.4
finisc 5.9 a1.7 d0.4 e1.9 g-0.9 i0.6 k-0.4 m-0.4 p1.1 r-0.6 s0.5
finita 6.3 a-0.7 c-0.4 f1.0 g-0.5 h-0.7 i2.0 n1.1 p-0.6
finite 6.9 a0.3 c-0.7 e-0.6 h1.4 i-1.2 j-0.4 k-0.3 p3.2 r0.4 s-0.5
finiti 6.9 b-0.4 c0.4 d-0.4 e0.8 i0.6 j1.0 m0.3 o-0.3 p-0.4 q-0.3 s-0.3 t0.4
finito 6.5 b1.7 e-0.6 g0.5 h0.8 i-0.4 m-0.5 n-0.5 p-0.5 q-0.4 r0.9 s-0.6 t0.4
fino 4.4 f-0.6 g0.4 h0.8 j0.4 k0.5 l1.4 m-0.3 p2.6 q1.3 s-0.5
fino+a 5.3 c-0.9 g-0.5 i-0.5 j-0.8 l3.1 o0.4 p2.1 q0.5 t0.4
fino+al 5.8 a-2.0 c-0.3 e-1.0 g1.2 h1.8 i-1.0 j-0.8 k0.6 l-0.3 n0.5 p-1.4 s-0.5
fino+alla 6.2 a0.4 b-0.4 c0.7 d-0.5 e-0.5 g-0.6 i1.2 l-0.6 m-0.4 p1.5 q-0.4 r-0.4 s-0.4
fino+alle 7.4 e-0.3
fino+ho 7.4 a0.5 b0.8 d0.4 e-0.4 p0.4 s0.9
fino+ulti 7.1 a-0.4 c0.5 e-0.4 g1.3 j0.8 p-0.4 q1.6 r1.5
finora 6.4 a1.2 b0.4 c0.7 d1.0 e0.5 f-0.3 g-0.4 j0.4 r-0.4 s1.6
fint 6.5 a-0.6 d-0.4 e0.6 g-0.4 i-0.3 p0.4 q0.4 r-0.5 s-0.4
finte 7.4 a-0.5
finti 7.4 q0.3
fior 5.9 b1.1 d0.8 e0.8 g-0.4 i-0.3 k-0.5 m0.6 n-0.7 q-0.3 t1.1
fiori 6.5 a-0.9 b1.0 c-0.5 j-0.5 k-0.4 l0.6 n-0.5 o-0.4 r0.3 s-0.5 t0.4
fire 7.1 c1.1 e0.8 k0.5 t1.0
firewa 7.4 a0.5 b0.4 c1.2 e1.1 i0.3 k0.3 t0.8
firm 4.5 a-1.0 b0.8 d0.7 e-0.3 f1.3 g0.9 h1.9 i-0.8 j0.9 l0.8 m1.4 n0.8 o-0.6 p-1.7 q0.8 r-1.0 s-1.1 t0.6
firm+con 7.1 a0.8 b-0.4 d0.5 e-0.6 h0.3 i1.3 m0.3 s0.7
firm+da 7.4 g0.7 h0.8
firm+digi 7.1 a-0.5 c-0.4 e-0.3 g1.0 h0.9 n0.4 r0.5
firm+e 6.7 c0.8 e0.8 f-0.4 g-0.5 h-0.5 j1.6 l1.1 m0.7 q-0.5 s-0.4
firm+i 7.4 a-0.4 d0.4 e-0.3 f0.3 k0.4 l2.4 p-0.5
firm+il 7.1 e0.4 g0.6 h0.6 j0.5
firm+per 7.4 a-0.4 d-0.5 g0.6 h0.9 i0.7
firm+sul 7.1 b0.5 e0.4 g-0.3 j0.5 m0.4 q0.4
firma 5.5 a-1.2 b0.8 d0.7 f0.9 g-0.6 i-1.2 j-0.5 k0.3 l1.8 o0.3 p-0.9 r-0.5 s-0.9 t-0.4
firmar 6.4 b0.7 e-0.7 f0.4 i1.0 k0.8 m1.0 n0.4 r-0.5
firmat 5.3 b0.7 e0.4 f0.5 g0.4 h0.4 i-0.4 j1.7 l-0.3 m2.0 n0.7 o-0.5 p-0.9 q1.1 s-0.6 t1.0
firmo 7.1 a-0.6 b-0.5 g1.8 h2.1 i-0.3 k-0.5 q0.5 r-0.3
fisc 5.8 b1.2 d1.9 f0.4 h0.9 j-0.6 m-0.4 n-0.5 o2.0 p0.9 q1.6 s-0.5 t1.3
fisc+e 7.4 b0.6 c-0.4 d0.4 i0.8 o0.5 q0.5
fisc+non 7.4 o1.3 q1.0 r-0.4
fiscal 6.0 b1.1 c-0.5 d1.5 h1.0 j-0.5 k-0.4 m-0.4 o2.0 p1.1 q0.9 s-0.5 t1.3
fischi 7.4 c0.7 d0.7 f0.5 n-0.3 q0.9
fiss 5.9 a0.4 b-0.7 d0.4 g-1.0 i-0.6 j0.5 k0.8 l-0.5 o-0.4 r-0.5 t0.9
fiss+per 6.9 a0.3 c1.0 d0.4 e-0.6 f-0.4 k1.0 t1.5
fissat 6.3 a0.5 b-0.6 c0.5 g-0.6 i-0.3 j0.7 k1.1 l-0.4 o-0.3 t1.1
fisso 7.4 a0.6 d0.7 e0.7 p0.5 s0.6
fogl 5.9 b0.4 d1.5 e0.6 f0.9 g0.7 i-0.5 j-0.4 l1.0 o0.9 q-0.3 r0.8 s-0.4
foglie 6.7 d0.5 e0.8 f0.6 k0.4 l0.6 p0.5 q-0.4 t0.5
foglio 6.5 b0.3 d1.4 f0.5 h0.4 i-0.3 l0.6 m0.5 o1.2
foll 7.1 e-0.3 g-0.4 i-0.3 o0.4 s0.7
follow 7.1 e-0.3 g-0.4 i-0.3 o0.4 s0.7
fond 4.9 a-1.6 b0.8 e-1.0 f0.5 g0.9 h0.6 i-0.3 l0.3 m-0.6 n0.7 o2.3 p-0.9 q-0.3 s-1.3
fond+alla 5.7 o0.9 s-0.3
fond+e 7.1 a-0.3 b1.2 f0.5 i-0.3 n0.6 o0.3 q-0.3
fondat 7.4 b1.0 c0.9 d0.4 e0.5 f1.2 i-0.3
fondaz 6.4 a-1.1 e-0.7 g1.7 h1.1 i-0.4 m-0.4 o1.8 p-0.3 r0.3 s-0.3
fondi 7.4 a-0.5 l0.7 n0.5 t0.4
fondo 5.3 a-0.5 b0.6 c-0.7 d-0.4 e-1.0 g-0.5 n0.3 o1.1 p-0.5 s-0.9
font 7.1 a0.4 e1.3 p0.9 t0.3
fontan 7.4 a0.5 e1.4 p1.0
forf 6.7 a-0.7 b-0.4 c-0.6 d-0.5 f0.6 g-0.3 i-0.4 m1.9 n-0.4 o1.5 p-0.4 s-0.4
forf+e 7.1 a-0.7 b-0.4 c-0.4 d-0.5 f0.5 i-0.3 m0.4 o1.4 q0.3
forfai 7.4 c-0.3 m1.7
forfet 7.1 a-0.7 b-0.4 c-0.4 d-0.5 f0.5 i-0.3 m0.4 o1.4 q0.3
form 5.1 d-0.8 e1.7 f0.8 h0.7 i-0.6 j1.5 k0.8 m0.8 n1.0 o0.6 p-1.2 r0.4 s-0.5
form+annu 7.4 a0.5 c-0.4 e1.3 g0.7 h0.5 k1.6
form+e 7.4 a-0.3 d-0.4 o0.4 q0.5
forma 6.9 a-0.6 c-0.4 g-0.3 h1.1 i-0.4 l0.5 n0.7
formal 6.2 a1.6 b-0.5 c0.5 e1.1 f1.2 g-0.5 j2.7 p-0.4 r-0.6 s0.3
format 6.1 a-0.8 b0.3 c0.3 h-0.3 j-0.4 l-0.4 m0.7 p-0.6 r0.8 s-0.5
formaz 6.5 d-0.5 e1.0 g0.7 k1.3 n0.4 o0.6 p-0.4 r1.2 s-0.4
forn 4.8 a-1.3 c0.6 e0.9 g-0.4 h0.4 i0.6 l0.6 m-0.5 n0.6 o0.5 t0.7
forn+di 6.9 a-0.4 b0.6 r0.4 t0.4
forn+e 7.4 c0.4 i0.5 s0.5 t0.7
forn+la 7.4 e0.7 o0.7
fornit 4.9 a-1.4 b0.3 d0.4 e0.7 h0.4 i0.7 j-0.8 l0.8 m-0.3 n0.5 o0.6
foro 7.1 d0.5 e-0.4 j0.5 s0.7
foro+di 7.4 d0.6 j0.7 s0.7
fors 6.3 a0.5 d-0.4 e0.4 f-0.4 i0.4 m0.3 o0.7 p-0.3 q0.6 s0.7 t0.5
fors+e 7.4 a0.4 d-0.4 i1.0 o0.6
forse 6.3 a0.5 d-0.4 e0.4 f-0.4 i0.4 m0.3 o0.7 p-0.3 q0.6 s0.7 t0.5
fort 6.5 a0.3 b-0.5 c0.4 e0.6 h0.5 j0.4 k0.4 p0.4 s-0.4
fortun 6.7 a0.4 b-0.4 c0.5 e0.6 j0.4 k0.3 m-0.3 p0.5 s-0.3
foru 6.9 b0.6 d0.3 e-0.3 g-0.3 p0.7 s0.9
foru+dei 7.4 a0.5 b1.0 d0.6 p0.8 s1.2
forum 6.9 b0.6 d0.3 e-0.3 g-0.3 p0.7 s0.9
foss 6.0 c-0.3 d-0.9 e0.8 f-0.5 g1.1 h-0.7 k1.6 m-0.3 p-0.4 r1.4
foss+colp 7.4 a-0.3 e-0.3 g0.7 h-0.3 m0.3 n0.4 q0.3 r0.8
fosse 6.4 a-0.8 d-0.3 e-0.4 f-0.5 g1.6 h-0.6 i-0.4 k1.4 l-0.3 r1.7 t-0.4
foto 4.3 a0.8 e3.2 f-0.5 g-0.5 i-0.5 k-0.9 l-0.4 m1.8 n-0.5 o-0.5 q0.3 s2.5 t-0.3
foto+da 7.4 e0.3 g0.6 p0.6 r0.6 s0.7
foto+dei 7.4 c0.8 s1.0
foto+del 6.1 a0.6 c-0.6 e2.0 i-0.7 j1.0 l0.3 m0.3 n1.0 o0.6 p0.6 r0.6 s0.9 t-0.4
foto+dell 6.5 d1.7 g-0.5 h0.5 i-0.4 j0.5 p-0.3 q-0.3 r-0.4 s0.8
foto+di 6.5 e1.8 g-0.5 i-0.6 j-0.3 k-0.3 n-0.3 p-0.3 q0.4 s0.6
foto+e 6.9 a0.4 b-0.4 e1.2 h-0.3 j0.4 m0.5 s1.0 t0.3
foto+le 7.1 a-0.9 b-0.3 c-0.5 d-0.3 e-0.5 i-0.4 k-0.4 n-0.3 o-0.4 q0.8 s-0.4
foto+per 7.1 a-0.3 c0.4 g-0.3 l0.5 q0.4
foto+una 7.4 a0.5 b0.6 d0.6 e0.4 i0.6 p1.0
fotoco 7.4 a0.6 e-0.4 g-0.4 k0.3 m2.2 o0.3
fotogr 5.6 a0.7 b-0.8 c1.0 d0.7 e0.7 f0.4 g1.7 h1.2 i1.4 k0.4 m1.2 q-0.4 r1.4 s0.7
fra 6.7 a0.3 c0.6 e-0.4 f0.6 g-0.3 i-0.4 j-0.3 l0.5 m-0.4 s1.3
frad 7.4 a0.6 b0.9 d0.6 e1.1 p0.5 s0.7
fradic 7.4 a0.6 b0.9 d0.6 e1.1 p0.5 s0.7
fran 5.3 a-0.4 b1.1 d-0.4 e0.5 h0.5 j-0.8 k0.3 l0.6 m-0.3 o0.5 p-0.8 r0.7 s-1.0 t1.0
fran+e 7.4 i0.7
fran+non 7.4 a1.1 b1.0 c0.3 d0.6 g-0.3 i-0.5 t0.6
franca 7.1 a0.3 b0.8 c-0.3 k0.3 l0.8
france 6.1 a-0.9 c-0.3 d-0.4 e0.7 g-0.5 j-0.5 o-0.5 p-0.4 s-0.5 t0.9
franch 6.7 b1.1 d-0.4 g0.9 h1.0 i-0.4 k0.3 l0.6 n0.6 o0.5 r0.9
franco 7.4 a0.7 c0.3 e0.6 t0.4
franto 7.1 a-0.4 e-0.5 g0.4 o0.9 q-0.3 r0.4
fras 6.9 a-0.7 b0.3 f0.3 h0.3 i-0.3 o0.4 q0.4 s-0.3 t-0.4
frase 7.4 a-0.4 f0.4 h0.5 n0.4 o0.6 q0.4
frasi 7.4 a-0.4 b0.4
frat 5.4 a0.4 b0.8 c0.8 d0.9 e-0.5 g0.3 h1.9 i-0.7 k0.7 l0.5 m-0.5 n1.2 o-0.4 p-0.4 q0.7 r0.5 s0.3 t-0.4
frat+e 7.4 g0.4 h0.7 s0.9
frat+ha 7.1 a0.6 b0.5 c1.5 d0.6 e-0.3 n0.3 s0.6
fratel 5.9 b0.9 d0.7 f-0.3 g0.8 h1.6 j-0.5 m-0.4 n0.8 o-0.3 p-0.5 q0.7 r0.9
fratte 6.3 a0.4 c1.0 e-0.6 f0.6 g-0.4 h0.4 i-0.5 j0.5 k1.0 l0.7 n0.6 r-0.4 s0.3 t-0.3
fraz 7.4 g0.5 h0.4 r0.7 t0.3
frazio 7.4 g0.5 h0.4 r0.7 t0.3
fred 6.9 a1.3 c-0.8 d-0.3 e4.0 f-0.5 h-0.4 i-0.5 j-0.3 k0.8 l0.4 m-0.3 p-0.4 s-0.4
freddo 7.4 b-0.3 c-0.4 d-0.5 e0.8 g0.4 o-0.4 r0.6
freq 7.4 a0.3 e0.8 s0.7
freque 7.4 a0.3 e0.8 s0.7
fret 7.4 i0.8
fretta 7.4 i0.8
frig 6.7 a0.6 b0.3 d0.7 e0.5 k0.6 p1.5 q0.6 t1.0
frigo 6.9 a0.3 b0.4 c0.4 d0.8 k0.7 p0.8 q0.7 t1.1
frigor 7.4 a0.4 c0.6 e0.4 k0.5 p0.7 t1.0
fron 7.1 b0.9 p0.4
fronte 7.1 b0.9 p0.4
fros 7.4 a0.3 p1.0 s0.8
frosin 7.4 a0.3 p1.0 s0.8
frut 6.9 a-0.3 c0.5 g-0.3 i-0.3 j0.3 l-0.3 n0.7 p-0.5 t0.6
frutto 7.4 c0.5 j0.5 m0.5
fugh 7.4 a0.7 c0.6 e1.9 r-0.5 t0.5
fughe 7.4 a0.7 c0.6 e1.9 r-0.5 t0.5
fulv 7.4 a0.5 b1.0 c0.9 j0.4 p0.5 t0.3
fulvio 7.4 a0.5 b1.0 c0.9 j0.4 p0.5 t0.3
fuma 7.1 a0.5 b0.7 c1.1 d0.8 e0.3 j0.3 k0.3 l0.4 o0.3 t0.4
fumaga 7.1 a0.5 b0.7 c1.1 d0.8 e0.3 j0.3 k0.3 l0.4 o0.3 t0.4
fune 7.4 c-0.4 h0.8 k1.0
funera 7.4 c-0.4 h0.8 k1.0
funi 7.4 b-0.5 c0.6 j0.5 l0.5 p0.4 q0.4
funivi 7.4 b-0.5 c0.6 j0.5 l0.5 p0.4 q0.4
funz 6.0 b-0.4 d-0.4 e0.4 g0.8 i-0.5 k0.5 l-0.4 p0.5 r0.9
funz+il 7.4 a0.6 p1.3
funzio 6.0 b-0.4 d-0.4 e0.4 g0.8 i-0.5 k0.5 l-0.4 p0.5 r0.9
fuoc 7.1 g0.6 j0.5 m0.4 p0.6 r0.5 s0.4
fuoco 7.1 g0.6 j0.5 m0.4 p0.6 r0.5 s0.4
fuor 5.8 a-0.4 b0.3 d0.3 e0.7 f0.7 g-0.7 i0.4 j-0.6 k1.4 n0.4 q0.4 s-0.3
fuor+dal 7.4 b0.6 g-0.4 i0.6
fuor+uffi 7.1 a-0.5 k0.6 m0.5 n0.7 o-0.3 p-0.5 t0.3
fuori 5.8 a-0.4 b0.3 d0.3 e0.7 f0.7 g-0.7 i0.4 j-0.6 k1.4 n0.4 q0.4 s-0.3
furg 6.1 a-0.5 c0.6 f-0.4 h1.0 i-0.8 j-0.4 m-0.5 o-0.5 p-0.4 r0.5 s0.8 t0.7
furg+e 7.4 c0.4 d0.7 s0.6
furgon 6.1 a-0.5 c0.6 f-0.4 h1.0 i-0.8 j-0.4 m-0.5 o-0.5 p-0.4 r0.5 s0.8 t0.7
furi 7.4 a-0.4 c0.3 d-0.4
furios 7.4 a-0.4 c0.3 d-0.4
furl 7.4 d0.7 f0.4 n0.6 o0.6 q-0.3
furlan 7.4 d0.7 f0.4 n0.6 o0.6 q-0.3
fusc 7.4 c0.3 f0.8 l0.7 m0.3
fusco 7.4 c0.3 f0.8 l0.7 m0.3
fusi 7.1 a-0.5 k-0.4 l0.4
fusi+con 7.4 k-0.3 l0.5
fusion 7.1 a-0.5 k-0.4 l0.4
gabi 7.4 e0.5 k0.7 m0.8 s0.4
gabr 7.4 k0.8
gaia 7.4 c-0.4 h0.7 k1.0 l-0.3 o1.1
gal 7.4 e-0.3 g0.5 h0.3 n-0.3 o-0.3 r0.4
gali 7.4 a-0.3 e-0.5 h0.5
gall 5.3 d0.4 g0.4 h0.6 i-0.4 j-0.3 m0.4 n0.8 r0.4
gamb 7.4 e0.5 p0.7
gamba 7.4 e0.5 p0.7
gara 5.4 a1.7 b-0.4 c2.0 d0.6 f0.4 g-1.0 j1.5 p0.6 r-0.6 s-0.8 t0.6
gara+dell 7.4 a0.6 j1.2
gara+e 7.4 a0.6 d0.8 e0.5 j0.7 p0.6
gara+fino 7.4 e-0.3 k0.4 m0.6 p0.4
gara+il 7.4 c-0.3 e-0.3 i0.8
gara+per 7.4 a0.3 c0.7 e0.7 f1.1 t0.4
garant 6.3 a1.7 c1.1 d1.0 e0.7 f1.0 g-0.4 i-0.4 j2.1 p1.0
garanz 6.9 e0.5 g-0.3 i-0.5 j0.4 m0.7 s-0.4
garb 6.9 b0.5 c-0.3 e-0.4 h0.7 i-0.5 k0.5 p0.6
garbat 7.1 b0.5 h0.8 i-0.4 k0.6 p0.6 s0.3
gard 7.1 a0.3 c0.9 d0.6 g0.4 h0.6 i0.4 n0.4 s0.6
gari 7.1 a0.6 c1.4 d-0.5 m0.6 n0.5 p0.5 s0.3
gariba 7.1 a0.6 c1.4 d-0.5 m0.6 n0.5 p0.5 s0.3
gast 7.4 a0.4 c0.4 e0.6 m0.4 r-0.4
gastri 7.4 a0.4 c0.4 e0.6 m0.4 r-0.4
gatt 5.8 a-0.8 b-0.5 d0.6 e-0.3 i-0.7 j-0.7 k2.0 m0.9 n1.1 p-0.6 q1.0 t-0.3
gatt+e 7.1 a0.4 c-0.4 e0.3 h-0.4 m1.3 n0.4 r-0.4
gatti 6.9 c0.3 n0.8 s0.8
gatto 6.2 a-0.6 b-0.4 e-0.7 i-0.5 j-0.6 k2.3 l0.4 m1.2 p-0.4 q1.1 s-0.6
gazz 7.1 a0.4 e0.7 j1.5 s1.2
gazzet 7.1 a0.4 e0.7 j1.5 s1.2
gela 7.4 g0.4 h0.9 p0.3 r0.6
gelate 7.4 g0.4 h0.9 p0.3 r0.6
gene 5.9 b1.0 d0.9 e0.4 f1.1 i-0.7 m-0.5 p0.7 r0.6 s-0.6
gene+auto 7.4 l0.5
gene+con 7.1 a-0.3 b0.8 e-0.5 f0.5 m-0.3 o0.3 s-0.3
genera 6.5 b1.2 f1.3 g-0.4 h-0.4 i-0.3 j-0.4 l0.3 m-0.5 o0.4 s-0.4
genere 7.1 d0.7 e0.5 p0.7
genero 7.1 a-0.3 c0.5 d0.6 g0.5 h0.8 i-0.4 j0.6 r0.5
geni 6.0 a-1.3 c-0.6 d-0.6 e-0.9 g0.9 i-0.6 j-0.5 k0.4 n-0.5 p-0.4 r0.8 s-0.5
genial 7.4 a-0.4 b-0.5 c-0.4 g0.8 r0.9
genito 6.2 a-1.1 b0.5 d-0.5 e-0.8 i-0.5 j-0.5 n-0.4 q0.3 s-0.4
genn 5.1 a0.6 b0.5 c1.3 d1.6 e-1.4 f0.5 h1.3 k1.1 l1.5 n0.6 s0.8 t0.4
genn+ci 7.4 a0.4 d0.4 i1.0
genn+e 7.1 b1.1 c0.4 d1.0 e-0.5 h0.7 i-0.5 k0.5 l1.3 m-0.4 q-0.3 r-0.5
genn+ness 7.4 a0.5 c0.5 d0.5 j0.6 l0.6 p0.6 s0.6
gennai 5.3 b0.3 c0.9 d1.8 e-1.4 f0.7 h1.4 i0.3 j-0.5 k1.3 l1.4 n0.8 p-0.5
gennar 7.1 a0.6 c0.7 g-0.4 j0.5 p0.6 r-0.3 s1.5 t0.6
geno 7.4 a-0.4 c-0.4 d-0.4 g1.1 k0.5 r1.2
gent 4.0 a-1.1 b0.5 c1.4 d1.1 f0.6 g1.9 h0.5 j-1.6 k1.1 l0.8 n0.6 o1.2 p-0.9 r2.0 s-1.1 t1.4
gent+che 6.9 c0.9 d-0.4 e1.5 g1.0 r1.2 t1.1
gent+clie 7.4 e-0.3 g-0.3
gent+dott 6.2 a-1.0 c-0.5 d-0.5 e-1.0 f-0.5 h-0.4 i-0.5 j-0.3 k0.8 l1.1 p-0.3 r0.3 s-0.3 t0.5
gent+il 7.4 a0.5 b0.7 e0.6 i0.5
gent+ma 6.7 d1.1 f0.7 l0.7 t0.5
gent+mart 7.4 c0.4 e0.5 i0.4 r0.4
gent+mi 7.1 a-0.4 d-0.5 e-0.5 k0.4 l0.3 m-0.3 o0.6 q0.6
gent+paol 7.4 d0.4 e-0.4 f0.5 i0.4 r-0.4
gent+ragi 7.4 g0.5 k0.5 n-0.4 q0.6 r0.4
gent+sign 6.5 a0.5 b0.4 c0.7 g-0.3 h-0.3 k-0.4 m-0.4 n0.4 o0.3 p0.6 r-0.3 s-0.5
gent+stud 7.1 a-0.4 b-0.4 g0.5 k0.4 m-0.5 n0.7 o0.5 q0.4 r0.4
gent+uten 7.1 d1.1 i-0.5 k-0.4 n-0.3
gente 5.8 a0.7 c0.5 e1.1 g1.3 i0.4 j-0.4 k0.6 l0.4 r1.5 s1.3 t0.4
gentil 4.2 a-1.5 b0.7 c1.3 d1.1 e-0.4 f1.0 g1.3 h0.7 j-1.2 k0.9 n0.8 o1.6 p-0.9 q-0.7 r1.1 s-2.0 t1.0
geom 5.6 b-0.5 c-0.4 d0.5 e0.7 f0.5 g-0.6 i-0.7 j0.4 k1.1 l0.8 m-0.4 p0.5 r-0.3 s-0.6
geom+del 7.4 a-0.4 d-0.4
geom+il 6.9 b-0.4 d-0.3 l1.0
geom+le 7.1 d0.8 e-0.3 h0.4
geomet 5.9 a-0.6 c-0.6 d0.7 e-0.6 g-0.5 h0.3 i-0.6 k1.0 m-0.5 p-0.5 q0.4 s-0.4
gest 5.0 a-0.5 b0.4 c-0.9 d-0.7 g1.4 h1.7 i-0.5 j-0.7 k0.7 m0.4 o0.7 p-0.6 q0.7 r1.2 s-1.2 t0.6
gest+del 7.1 c-0.3 d-0.5 g0.6 h0.7 r-0.4
gest+dell 7.4 c-0.3 f0.4
gest+la 7.4 a-0.7 e-0.5 g1.7 h0.5 q1.1 r1.7
gest+non 7.4 g-0.4 k1.7 m0.4 q0.5 t1.0
gest+si 7.4 a0.7 e1.3 n0.4 t0.3
gestio 5.3 c-0.5 d-1.5 e0.8 g0.7 h1.6 i-0.6 j-0.5 k0.6 m0.7 n0.5 o0.9 p-0.3 q1.1 r0.5 s-0.9 t0.9
gestit 7.1 a-0.5 e-0.5 g1.5 h0.3 r1.5
gestor 6.9 a-0.3 i-0.3
ghez 7.1 a0.5 b-0.3 d1.7 e-0.4 g-0.3 i-0.3 k0.7 m0.8 p-0.5 q-0.4 s-0.4
ghezzi 7.1 a0.5 b-0.3 d1.7 e-0.4 g-0.3 i-0.3 k0.7 m0.8 p-0.5 q-0.4 s-0.4
gia 3.9 b1.1 c1.3 e0.9 f1.1 g0.3 h1.2 j1.2 k0.6 m0.8 n-0.6 p-0.7 q2.2 r0.4 s3.1 t0.5
gia+acco 7.4 a0.5 c0.6 e1.1 i1.0
gia+appr 7.1 a-0.4 c0.5 e0.3 f0.5 g0.4 h0.8 k1.2 l0.3 n0.4 q0.8 r0.8 t0.4
gia+avvi 7.4 a0.4 e0.7 j0.8
gia+chia 7.4 a-0.3 e0.6 f0.8
gia+chie 7.1 c0.9 d-0.4 e-0.6 j0.5 k0.4 p1.1 s1.2
gia+dett 7.4 d0.9 f0.6
gia+e 7.4 a-0.4 g-0.4 h-0.4 m0.8 q0.5 r-0.5 s-0.3
gia+fatt 7.4 a-0.9 d-0.4 e-0.6 g-0.5 i-0.4 p0.5 q2.8 r-0.3
gia+firm 7.4 a0.4 g1.4 h1.2
gia+il 7.4 b0.7 c0.7 f0.3 t0.3
gia+in 6.9 a0.6 c0.3 d-0.3 e0.9 f0.4 g-0.3 j1.0 l0.8 p0.4 s1.1
gia+la 6.9 b0.9 p0.7 s0.6
gia+mand 7.4 a-0.6 b-0.4 d-0.4
gia+paga 7.4 k0.8 o0.3 q0.8
gia+pron 7.4 r-0.4 s0.5
gia+scri 6.7 a0.9 d0.4 e0.3 g-0.4 j1.0 m0.9 r-0.5 s0.7
gia+sent 7.4 d0.4 i0.4 s0.6
gia+un 7.4 e-0.4 g0.6 i0.5 r0.7 s0.5
gia+vist 7.4 c0.5 i0.8
giac 7.1 e0.7 g0.5 p1.0 r0.5
giacen 7.4 a0.4 e0.9 p1.0
giad 7.1 a0.4 d1.6 i0.6 k0.4 o0.4 t0.8
giada 7.1 a0.4 d1.6 i0.6 k0.4 o0.4 t0.8
gial 6.0 a-0.4 b0.3 d-0.6 e0.6 f-0.4 i-0.5 j-0.5 k0.4 l0.4 m-0.4 s0.7
gialle 7.1 a0.4 b0.6 e1.1 s1.3
gialli 7.4 c0.4 e-0.4
giallo 6.7 a-0.7 c-0.4 d-0.6 i-0.3 j-0.4 k0.4 l0.3 o0.4 q0.4 s-0.4
gian 6.9 a0.4 e0.4 i0.6 l0.8 r-0.5 s-0.3
giap 7.1 b-0.4 c0.7 d-0.4 e-0.4 g0.3 i-0.3 s1.3
giappo 7.1 b-0.4 c0.7 d-0.4 e-0.4 g0.3 i-0.3 s1.3
giar 6.7 a0.6 c0.6 d0.3 e0.9 f0.3 i0.6 j0.4 r-0.5 s0.4
giar+e 7.4 g0.4 h0.5 j0.5 m0.4
giardi 6.7 a0.6 c0.6 d0.3 e0.9 f0.3 i0.6 j0.4 r-0.5 s0.4
gigl 7.4 f0.4 g0.7 q0.9 r0.7
giglio 7.4 f0.4 g0.7 q0.9 r0.7
gine 6.9 b0.9 g0.3 l0.5 n0.5
ginevr 7.4 a-0.5 f-0.3 g0.6 l0.5 n0.6 r0.4
gino 7.1 a-0.3 d0.3 n-0.3
gioc 6.7 a-0.5 c0.7 d-0.4 g-0.5 h-0.5 i0.3 n0.5 p-0.4 r-0.3
gioc+a 7.4 a-0.4
gioca 7.4 a-0.6 g-0.4 k-0.3 o0.3
gioi 7.1 b0.4 g1.1 q1.4 r1.2
gioi+di 7.4 b0.3 g0.5 r0.5
gioiel 7.4 b0.3 g0.5 r0.5
gior 3.7 b0.5 c3.5 d1.3 f0.7 g-2.0 h0.4 i-2.2 j0.6 k1.1 l0.7 m1.6 n3.0 o-0.4 p-0.5 q0.8 r-1.0 s0.9 t0.8
gior+dal 7.4 a0.4 e0.5 j0.7
gior+del 7.4 a0.7 c0.4 d0.5 j0.6 s1.5
gior+dell 7.1 a0.4 c0.4 e0.3 m0.9 p0.9 s0.4
gior+di 5.9 a1.1 b1.1 c2.3 e1.0 i-0.4 j0.8 k0.4 l1.1 m2.3 n-0.4 p1.2 r0.3 t1.5
gior+dive 7.4 a0.5 c-0.3 e0.8 j1.2
gior+dopo 7.1 d-0.4 e0.8 f0.5 j0.7 n0.9 r-0.4 s1.1
gior+e 5.9 a1.0 c0.3 d0.8 f0.5 j-0.5 k0.7 l1.1 n0.7 p-0.4 q0.7 r-0.6 t0.3
gior+il 7.1 a-1.0 c-0.4 k1.0 q-0.4 s-0.4 t0.8
gior+in 7.1 a0.8 e0.4 n0.5 p1.4
gior+per 6.4 a0.5 c1.3 h0.4 i1.0 j1.2 k0.7 o-0.3 p-0.3 q-0.3 s-0.4 t-0.4
gior+prim 7.4 e-0.3 p0.4
gior+proc 7.4 a0.8 e0.9 j1.4 m1.8
gior+si 7.4 a0.6 b2.0 e0.8 h-0.4 o0.4 q-0.3
gior+sono 7.4 b0.4 d0.7 p0.8
giorda 7.1 a-0.3 b-0.4 c-0.5 h0.7 j0.4 p-0.5
giorgi 7.4 b-0.4 c0.4 g0.6 h0.8 i-0.3 m1.3 o-0.3
giorna 5.0 b0.5 d0.7 f0.6 g-0.8 i-0.6 j-0.3 k0.5 m1.0 n0.6 o-0.7 q0.4 r-0.4 s2.0 t0.8
giorni 4.5 a2.0 b-0.4 c5.1 d2.0 g-1.1 i-0.3 j2.3 l0.7 m1.5 q0.3 r-0.8
giorno 4.8 a-1.5 b1.4 c0.7 d-0.8 e0.9 f1.0 g-1.0 h0.4 i-1.9 j-0.8 k1.7 l0.5 n4.0 s-0.3
giov 4.4 a-0.7 b0.4 d1.8 e-0.5 g-0.3 h1.2 j-1.2 k2.3 n0.7 o0.8 p-1.4 t-0.8
giov+al 7.4 k1.2 o0.3
giov+e 5.9 d0.4 i0.5 s0.6
giov+sera 7.4 d-0.3
giovan 7.1 d0.7 e-0.7 g0.5 i0.7 r0.5 s0.6
gioved 4.5 a-0.8 b0.3 c-0.5 d0.9 g-0.6 h1.3 i-0.5 j-1.2 k2.5 n0.7 o0.8 p-1.3 s-0.3 t-0.6
gira 5.4 c-0.7 d-0.6 e1.3 g0.5 h0.6 i-0.7 j1.1 m0.6 n0.3 q0.5 s1.7 t1.9
gira+in 7.4 a-0.7 h-0.3 n-0.3 t0.7
gira+un 7.4 a0.4 b1.0 s1.4
girand 7.1 a0.3 b1.0 o0.7 s1.3
girare 7.4 a-0.7 h-0.3 n-0.3 t0.7
giraso 7.4 e-0.4 g0.6 h0.4 q0.5 r0.8 t0.4
girato 6.9 c-0.4 e0.3 h0.7 i0.4 j1.2 m1.1 p-0.3 s-0.4
giro 5.3 a-0.5 b0.5 c-1.1 d0.6 g-1.3 h-0.7 i0.4 l0.6 n1.3 p-0.9 q0.8 r-1.2 s1.0 t0.8
giro+di 7.4 n-0.3 q0.4 r-0.3 t0.8
giro+e 7.1 b1.0 c-0.3 h-0.3 i0.9 r-0.3 s0.5
giro+la 7.4 a-0.4 q1.2
giu 6.2 a1.8 d-0.6 e3.6 f1.3 g-0.9 h-0.3 i1.2 j-0.3 l-0.3 m-0.4 p1.4 r-0.4 s-0.3 t1.7
giud 4.8 a1.0 c1.0 d-0.6 e0.9 f0.6 g-0.7 i-1.6 j4.5 k-0.4 l-0.9 m1.3 n-0.7 p0.6 q0.3 r-0.7 s0.6
giud+a 7.4 a0.5 e1.2 j1.0
giud+di 5.9 a0.9 c0.6 d-0.6 e-0.7 g-0.5 h-0.4 i-0.4 j2.6 m1.0 p0.3 r-0.3
giud+e 7.4 a-0.5 g-0.3 k0.6
giud+la 7.4 a0.4 b0.4 c0.4 j1.3 m0.9
giud+tute 7.1 b-0.3 c0.7 d0.7 e0.6 f1.0 j-0.5
giudic 4.9 a0.9 c1.0 f0.8 g-1.1 h-0.7 i-1.3 j3.7 l-0.8 m1.4 n-0.5 r-0.5 s0.7
giudiz 6.7 a0.5 e1.0 j1.1 p0.6
giug 5.1 a0.5 b1.1 c1.9 f0.4 g0.4 h0.9 j-0.4 l0.3 n1.6 p0.8 r1.0 s-0.6 t0.4
giug+il 7.1 b-0.3 c0.4 d-0.3 f0.5 i-0.3 p0.4
giug+lo 7.4 c0.9 e0.3 g-0.3 l0.5 n0.6 r-0.5 t0.4
giugno 5.1 a0.5 b1.1 c1.9 f0.4 g0.4 h0.9 j-0.4 l0.3 n1.6 p0.8 r1.0 s-0.6 t0.4
giul 6.7 b0.5 c-0.4 d1.3 i0.7 k-0.3 r0.6 s1.1
giulia 7.1 a-0.5 d0.3 g0.3 h0.3 i-0.5 p0.4 r0.8 s0.7
giun 6.7 a0.6 c0.5 e0.9 g-0.5 k0.9 m0.6 q-0.3
giunta 6.7 a0.6 c0.5 e0.9 g-0.5 k0.9 m0.6 q-0.3
giur 6.1 a-0.8 c-0.5 d0.4 i-0.4 j-0.5 l-0.5 m-0.4 p-0.4 s0.4
giur+che 7.4 e0.4
giur+di 7.4 d1.1 s1.1
giurat 6.7 a-0.7 f-0.4 l-0.3 m-0.4
giuria 7.1 d0.8 e0.3 s1.0
gius 5.6 a-0.9 b0.7 c-1.0 d0.6 e-0.5 f0.3 i0.6 j-0.9 l0.4 m0.4 n0.9 o0.6 p-0.8 q1.5 r0.7 s-0.9
giusep 7.4 a0.3 c-0.4 d0.6 n-0.3 q0.4
giusta 6.5 a-0.4 c-0.5 d0.4 f-0.4 h0.6 i0.6 j-0.4 l0.5 n0.4 o1.2 p-0.4 q0.5 r0.6
giusti 6.7 a-0.3 b0.4 c-0.4 e-0.5 f0.6 i-0.3 j-0.3 m0.4 n1.1 q0.6 r0.3 s-0.4 t-0.6
giusto 6.9 a-0.7 f0.4 g-0.4 i0.5 o-0.4 q0.4 s-0.3 t0.7
gli 3.9 b0.7 c-0.8 d-0.4 e0.8 f0.9 g-0.7 h1.1 k0.6 l0.7 m1.0 p-1.6 q-0.6 s1.3 t-0.3
gli+abbo 7.1 a-0.5 b-0.4 e-0.4 f0.3 r0.5
gli+albe 7.4 a-0.3 l0.6
gli+altr 6.4 a0.6 b-0.4 d-0.5 e0.6 h0.5 m0.5 o0.7 q0.4 s2.3
gli+appu 7.4 b0.4 n-0.4
gli+atti 7.4 b1.0 m0.7 t0.4
gli+augu 7.1 a0.5 d2.5 h0.6 i-0.3 l0.5 m-0.3 n0.8 r0.4 s-0.5 t0.6
gli+erro 7.1 a1.1 b0.8 e1.8 f1.9 g-0.5 m-0.3 o0.3 r-0.3
gli+estr 7.4 l0.9 m0.4
gli+ha 7.4 d0.6 e0.3 j0.9
gli+ho 6.4 a-1.1 e-1.1 g1.0 h2.6 i-0.4 j-0.4 k-0.5 l0.4 m0.6 n-0.6 p0.8 q-0.3 r0.8 s-0.7
gli+indi 7.1 a0.7 c-0.3 e1.1 i1.7
gli+inte 7.4 c1.1 d0.8 i-0.4 m0.7 n0.8 o0.3 p-0.3 q0.9 r0.4
gli+occh 6.4 a0.5 b1.1 c-0.3 j0.4 m0.6 p-0.4 s0.9
gli+ombr 7.4 a-0.3 l0.8
gli+oper 7.4 d0.8 e-0.4 g0.6 h0.8 r0.5 t0.8
gli+orar 7.1 c-0.4 d-0.5 e-0.7 f-0.4 o-0.4 q-0.3 r-0.3 t-0.3
gli+ospi 7.1 a-0.9 h-0.4
gli+pass 7.4 d0.4 e-0.3 i0.6
gli+scon 7.4 c0.4 e0.4 f0.5 k0.4 t0.9
gli+serv 7.4 a-0.5 e-0.4
gli+stud 7.4 e-0.4
gli+uffi 7.4 a-0.4 f0.5 g0.4 k0.4 q0.4 r0.6
gli+ulti 7.4 e0.4
glie 5.6 a-0.7 b1.3 c-0.6 d-0.6 e-0.7 g-0.8 i0.8 j-0.7 m0.5 n1.0 r-0.6 s-0.9 t-0.5
glie+dico 6.9 a-0.3 b0.5 i-0.4 p0.6
glie+facc 7.1 a1.1 b1.1 i2.2 s-0.3
glie+port 7.4 e-0.3
gliel' 7.4 a-0.4 g0.3 h0.8 r0.5
gliela 6.7 a0.8 b1.2 d-0.3 e-0.6 g-0.4 i2.0 m-0.3 s-0.5
glielo 6.2 a-1.1 b0.7 c-0.5 g-0.8 h-0.3 i-0.9 j-0.4 k0.3 l0.4 m0.7 n1.3 r-0.8 t-0.5
gomm 6.5 b1.3 c0.4 d0.4 e0.9 f0.6 g0.3 j-0.4 p-0.4 r0.6
gomma 7.1 c0.5 d0.6 f0.5 s0.4
gommis 7.4 b1.5 e0.7 g0.6 r0.8
goog 5.2 a0.8 b0.9 c-0.5 e2.7 j-0.5 p-0.5 q-0.3 r0.3 s1.8
goog+e 7.4 a-0.3 b0.4 d0.3 e-0.7 i0.5 m0.4 p0.5 s-0.6
google 5.2 a0.8 b0.9 c-0.5 e2.7 j-0.5 p-0.5 q-0.3 r0.3 s1.8
grad 6.7 b0.4 e0.4 i0.4 l0.3 m-0.3 o0.6 p0.6 r0.5 t0.7
grad+di 7.4 b0.9 c-0.3 k0.4 l0.9
gradua 7.4 i0.6 k0.3 l0.5 t0.8
graf 5.8 a-0.7 c0.4 e-0.7 g-0.5 i0.9 j-0.4 l-0.3 m0.4 p-0.5
graf+del 7.4 a-0.4 g0.8 r1.0 t0.3
graffi 7.4 e-0.4
grafic 5.9 a-0.6 c0.4 e-0.4 g-0.4 i1.0 j-0.4 m0.5 n0.4 p-0.5
gran 5.7 a-1.7 c-0.7 d-1.0 e-0.6 g1.0 h1.1 i-0.5 j-0.6 k1.3 l2.1 m-0.4 n0.4 o-0.4 p-0.8 q0.5 r1.2
grande 6.3 a-0.8 c-0.7 d-0.7 f-0.4 g-0.5 i-0.7 j-0.4 k1.0 l2.0 p-0.5 q0.8 r-0.4
grandi 7.1 a-0.8 e-0.5 g1.7 h1.0 n0.9 q-0.3 r1.6
gras 7.4 a-0.3
grat 6.2 a1.1 b2.4 c-0.3 e0.8 f0.3 g0.7 h0.4 i1.4 j0.8 l-0.4 m0.8 p-0.4 r0.5 s-0.5
grat+e 7.4 a0.6 b0.7 g-0.5 j0.8 m1.3
gratis 7.4 a0.5 b1.0 i0.4
gratui 6.5 a1.2 b1.7 c-0.4 e0.9 h0.5 i1.4 j1.0 m1.1 p-0.3 s-0.4
grav 7.1 a0.6 e0.7 i1.0 j1.0
grav+inad 7.4 a0.6 e0.8 i1.1 j1.0
grave 7.1 a0.6 e0.7 i1.0 j1.0
graz 3.9 a-3.3 b-1.0 c-1.1 d-0.9 e-0.9 g3.2 i-0.8 j-0.9 l0.6 n0.6 o0.9 p-1.3 q0.7 r4.2 s-1.6 t0.8
graz+a 7.1 b0.6 e0.7 g0.5 j0.6 n0.4 r0.5
graz+al 7.1 a-0.9 b-0.4 c-0.4 d-0.3 e-0.4 g1.6 h0.8 i-0.3 k-0.3 l0.8 m-0.5 p-0.3 q0.3 r1.7
graz+alle 7.4 a-0.4 g1.2 l0.5 q1.7 r1.3
graz+davv 7.4 a-0.4 e-0.3 f0.3 g0.9 l0.3 r1.0
graz+di 6.5 a-0.6 c-0.3 g0.9 h-0.3 i0.3 j0.4 l0.5 p0.3 r1.3
graz+e 7.1 a-0.8 c-0.5 g0.9 i0.7 o0.8 q1.1 r0.8
graz+fami 7.4 k0.3 o0.6
graz+mill 6.9 a-0.3 b-0.4 c-0.4 g-0.4 h0.5 o0.5 r-0.3 t1.3
graz+per 6.5 a-0.5 b0.4 g0.8 h-0.3 r1.0
grazie 4.0 a-3.7 b-1.0 c-1.0 d-0.9 e-1.3 g3.3 h0.3 i-1.1 j-1.3 l0.6 n0.7 o1.0 p-1.7 q0.8 r4.4 s-1.9 t0.9
grec 7.1 b0.4 c0.6 g0.3 r0.4
greco 7.1 b0.4 c0.6 g0.3 r0.4
grig 7.1 b-0.4 c-0.4 e-0.6 g0.3 h-0.4 i0.4 m1.1 o-0.3 r0.5
grigli 7.4 e-0.4 g0.4 i0.5 m1.3 o-0.3 r0.5
grim 7.4 e0.3 j0.7 s0.4
gros 6.4 a-0.6 b0.7 c-0.9 e-0.7 i-0.9 k0.6 l2.4 n1.0 o0.7 p0.8 q-0.5 s-0.5 t-0.5
grossi 7.1 a-0.3 b0.7 c-0.5 e-0.4 f-0.3 i-0.8 l1.4 r-0.3 t-0.3
grosso 6.9 a-0.3 c-0.5 e-0.3 j0.5 k0.4 l1.2 n1.1 o0.6 p1.1 q-0.4 r0.4 s-0.3
gru 7.1 b0.3 c0.4 i0.4 o0.7
grup 5.7 a0.9 b-0.5 d0.7 e0.4 f0.3 g-0.4 i0.7 j-0.6 p-0.6 q-0.5 s2.9
gruppo 5.7 a0.9 b-0.5 d0.7 e0.4 f0.3 g-0.4 i0.7 j-0.6 p-0.6 q-0.5 s2.9
gual 7.4 c0.5 n1.0 p0.5
gualti 7.4 c0.5 n1.0 p0.5
guar 5.0 a1.2 b0.6 c1.3 e1.2 g0.8 h-1.4 i2.1 l-0.8 m1.0 o0.3 p1.2 q0.5 r2.0 s-0.6 t0.7
guar+che 7.4 a-0.8 b-0.3 e-0.6 g1.5 m0.5 q0.4 r1.9
guar+di 7.4 e0.6 j0.6 p0.7 t0.8
guar+il 6.3 a0.4 b0.6 c0.7 d0.9 e-0.3 h-0.5 i-0.6 j-0.3 m1.3 o0.7 r0.4 s-0.5
guar+in 7.1 a-0.9 i0.6 r0.3
guar+la 7.1 b0.8 e0.3 i0.3 k0.7 p0.6
guarda 5.6 a0.6 b0.7 c0.4 e0.4 g1.0 h-0.9 i1.6 j-0.6 k0.3 l-0.4 m1.6 o0.5 q0.8 r1.7 s-1.0
guardi 6.1 a1.0 c0.8 e0.8 h-0.5 i1.0 j0.8 k0.6 l-0.4 n-0.3 p1.3 r0.9 s0.7 t0.9
guardo 7.1 c0.4 e0.4 g-0.4 p0.5 r-0.4
guas 7.1 e0.4 i0.5 k0.8
guasto 7.4 k0.8
guer 7.1 a-0.7 e-0.4 h-0.4 j-0.3 k0.6 m0.6 n0.7 q0.4
guerra 7.4 a-0.5 b0.4 k0.7 n0.5
guid 5.6 b1.2 e1.3 g1.1 i1.1 j-0.6 k0.3 m-0.3 n1.5 o-0.3 p0.5 q0.8 r1.4 s0.9
guid+in 7.4 a0.6 b0.6 e0.9 i1.0
guid+turi 7.4 d0.3 e0.4 s0.6
guida 6.4 b0.9 d0.4 e0.7 m-0.4 p0.5 q0.4
guide 7.1 a0.4 b0.6 e0.7 g-0.3 i0.9 r0.4 s0.5
guidi 7.4 a-0.5 e0.3 g0.8 k0.3 n1.2 o-0.3 r0.7
guido 7.4 d-0.3 g1.0 k0.6 n1.0 q0.7 r0.9
ha 2.6 a-3.4 b-1.5 c-1.5 d-1.0 e1.1 f-0.3 g3.7 h0.4 i-0.6 j1.7 l1.2 m-0.8 o-0.7 p-1.7 r4.0 s-1.3 t-0.6
ha+annu 6.9 a-0.6 c-0.6 d-0.5 f-0.4 g0.4 h0.9 o0.4 t-0.4
ha+anti 7.4 n-0.3 t1.4
ha+aper 6.7 a0.9 e1.3 g-0.5 j2.0 r-0.4 s1.1
ha+avut 7.1 a-0.6 g1.8 l0.4 m-0.4 r1.7 t0.5
ha+camb 7.1 b-0.4 c0.5 e-0.7 g-0.6 i-0.4 m-0.3 n0.4 s0.5
ha+canc 7.4 a-0.4
ha+capi 7.4 b0.6 g0.4 r0.8
ha+caus 7.4 a0.8 c1.0 e0.6 j1.4 p0.6
ha+chia 7.4 e0.5 g0.5 q0.6 r0.4 s0.5
ha+chie 5.8 c-0.7 d1.0 e-0.6 g0.6 h0.7 i0.6 j-0.7 l-0.7 p-0.4 q-0.5 r0.6
ha+chiu 6.9 a-0.5 h-0.4 q0.4 r-0.5
ha+comp 7.4 a-0.3 g1.1 i0.6 q0.6 r1.1
ha+cons 7.1 e-0.5 g0.3 i-0.5 j0.7 n0.5 r0.3 s-0.4
ha+conv 7.4 d0.7 e-0.4 f0.8 g0.8 h1.0 k1.2 q0.4 r0.8
ha+dato 6.9 a-0.7 g-0.4 j-0.4 k0.4 o0.4 q1.0 t0.3
ha+deci 7.1 a0.4 e0.8 i1.9
ha+deli 7.1 a0.7 b0.5 g-0.4 i1.7 j0.4 n0.9
ha+dett 5.1 a-1.3 b0.4 e0.4 f0.4 g2.1 h1.5 i-0.5 n-0.5 o0.4 p-0.5 r2.1 s-1.2
ha+fatt 5.1 a0.5 b2.1 c-1.0 d-0.6 e1.9 g2.1 h0.9 i-0.8 j0.5 m-0.7 p-0.7 q-0.3 r2.1 t0.4
ha+funz 7.1 b-0.4 c-0.4 d-0.3 e0.4 g1.3 h0.8 i0.3 r1.4 s-0.3
ha+gia 5.6 a1.1 c0.4 e1.3 f0.5 g-0.4 j1.7 k0.4 l0.4 m-0.5 r-0.5 s1.5
ha+guar 7.4 b0.9 e-0.3 i0.6
ha+il 6.7 a0.4 c0.7 d0.8 f0.8 g0.4 h0.5 k-0.6 m-0.5 n0.9 p-0.4 r0.6 s-0.6
ha+la 7.1 a-0.5 k0.4 r0.4 t1.1
ha+lasc 6.2 a-0.5 e1.2 i-0.4 j-0.4 m0.5 p-0.3 r-0.4 s-0.5
ha+lavo 7.1 b-0.3 e-0.5 g0.5 m-0.3 n0.4 o0.4 p0.7 q0.7 r0.8
ha+le 7.1 a0.4 d0.7 e0.6 f0.7 r-0.3 s0.4
ha+lett 6.9 d0.6 e0.8 g-0.4 h-0.3 l0.5 m-0.4 n0.6 p-0.5 q-0.5
ha+mai 7.4 a-0.3 d-0.4 g0.5 r0.5
ha+mand 6.5 a-0.5 d0.6 h0.5 i-0.5 j0.3 l1.4 m-0.3 q0.4 s-0.4
ha+mess 6.9 a-0.6 b-0.4 c0.3 f-0.3 g-0.4 k0.6 p-0.3 r-0.3 s0.4
ha+mont 7.4 a0.4 e1.1 f0.6 p0.6 s0.6
ha+offe 7.4 b0.4 m0.6
ha+ordi 7.1 c1.0 e-0.3 g0.7 p1.1 r0.9 s-0.3
ha+parl 7.1 a-1.1 d-0.4 g0.4 i-0.3 r0.6 s-0.5
ha+pers 6.9 a-0.7 b-0.3 g-0.4 s-0.3
ha+pian 7.1 a-0.4 e-0.5 g0.6 h0.7 r0.4
ha+piu 7.4 a0.5 b1.3 e-0.5
ha+port 6.7 a-0.9 b-0.5 e-0.5 l1.2 r0.5 t-0.3
ha+pres 6.1 a0.6 b-0.6 c-0.5 d0.6 f-0.5 h-0.4 i0.5 j-0.3 k-0.4 l0.7 m0.3 o-0.4 p1.0
ha+quat 7.4 c0.6 g-0.4 r-0.3 s0.9
ha+ragi 6.9 e-0.4 i-0.3 j1.1 l0.5 n0.6 o0.6
ha+rece 7.4 a-0.5 n0.4 s-0.5
ha+resp 6.3 a-1.0 b0.3 g-0.4 j-0.4 l1.4 o0.8 p-0.7 q-0.4
ha+rett 7.1 a-0.3 b-0.3 d0.4 g0.4 h0.9 l0.4 r0.5
ha+rinv 7.4 l0.3 n0.3 o0.6
ha+riso 7.4 c0.6 h-0.3 i0.8 j0.7
ha+risp 7.4 a0.3 d0.6 e0.3 j0.9
ha+rivi 7.4 a-0.4 b0.6 d-0.3 l0.3 n0.5 t0.6
ha+scel 7.4 e0.4 g-0.3 i1.1 j0.9 s0.5
ha+scri 6.4 a-0.5 b-0.3 c-0.5 g-0.4 j-0.3 k0.4 l0.4 n0.6 s-0.4 t0.6
ha+smes 6.7 a-0.8 b-0.3 f0.4 g1.8 i-0.3 r2.1 s-0.3
ha+spos 7.4 d0.5 k0.7 l1.0 o-0.3 t0.9
ha+stra 7.4 g0.4 p0.9 r0.4
ha+supe 7.4 a-0.8 g0.4 r0.5
ha+trov 6.7 b0.8 c-0.4 d0.6 j0.6
ha+un 6.3 e0.5 g-0.6 i0.8 j-0.4 l0.6 o0.5 p-0.4 q1.0 s-0.5
ha+una 6.9 c0.3 d0.6 k0.4 r0.4 s1.1
ha+vend 7.4 e0.5 f1.1 g0.6 h1.1 k0.4 m0.8 r0.9
ha+vint 6.9 a-0.6 e-0.3 g0.9 h1.6 i-0.3 j-0.3 k1.4 m0.4 t0.4
ha+vist 6.9 a0.4 d0.7 e1.3 f1.0 h-0.4 j0.5 q0.3 r-0.3 t0.5
ha+vota 6.9 a-0.8 g0.7 h1.3 i1.0 r0.3 s-0.3
hai 5.8 a0.4 b0.5 c0.7 d0.5 e-1.1 g0.4 h-0.3 j-0.5 k0.3 l-0.7 m1.1 n1.2 p1.2 r1.0
hai+fatt 7.1 a0.6 b-0.4 d0.6 e-0.3 g0.5 k-0.4 l-0.5 m0.8 o-0.3 p0.6 r0.5
hai+vist 7.4 a-0.4 c-0.4 m0.4
hann 4.4 a-1.6 c-0.6 e0.9 g2.7 h1.1 i0.5 n0.6 o-0.6 p-0.8 q0.7 r2.6 s-0.5 t-0.5
hann+chia 7.4 e0.4 k0.6 t0.8
hann+chie 7.4 c-0.3 g0.4 q0.5
hann+comp 7.4 a0.3 b0.6 d-0.3 e1.1 i0.4 j0.6 l1.0 r-0.3
hann+dato 7.1 a-0.4 d0.5 e-0.4 g0.3 h0.5 m0.4
hann+dett 7.4 a-0.6 g0.6 n0.4 r0.8 s-0.4 t0.3
hann+fatt 6.7 c-0.3 d0.6 e0.4 f0.8 l-0.3 s-0.4
hann+il 7.1 a0.6 e1.1 g-0.5 i0.5 j0.7 p0.6 s1.0
hann+pure 7.1 d0.7 g0.8 i-0.3 j0.3 k0.4 l-0.3 r1.0 s0.3 t0.4
hann+vota 7.1 a-0.4 b-0.3 c-0.4 e-0.7 g1.2 h1.4 i-0.3 r0.5
hanno 4.4 a-1.6 c-0.6 e1.0 g2.3 h0.9 i0.5 n0.8 o-0.6 p-0.8 q0.8 r2.8 s-0.5 t-0.5
ho 2.9 a3.3 b0.8 c2.2 d3.6 e0.7 f1.7 g0.8 h0.7 i-1.1 j1.8 k2.0 l-0.8 m1.5 n0.8 p1.8 q2.4 r1.1 s3.1
ho+acce 7.4 b-0.4 c1.2 e0.5 f0.7 g-0.4 o0.4 p-0.7 q0.5
ho+affi 7.4 a0.6 c0.3 e0.4 f0.5 j0.8 s0.7
ho+anco 7.4 a0.9 c1.0 e-0.4 p0.9 s0.8
ho+aper 6.9 a1.2 e1.6 g-0.5 i0.5 j0.5 p0.6 r-0.5 s1.4
ho+appe 6.1 a-0.5 d0.6 e-0.5 g1.6 j-0.3 k-0.4 n-0.9 o-0.7 p-0.5 q1.0 r2.0 s0.6 t-0.6
ho+avut 6.9 b-0.5 e-0.6 f0.4 i0.4 k1.3 l-0.3 m1.8 p-0.4 r0.4 s-0.4
ho+buca 7.4 a-0.4 k1.8 m0.3 n0.5
ho+camb 6.9 c0.7 d0.8 i1.3 j-0.4 l0.8 n0.9 r-0.4
ho+capi 6.9 c-0.4 f-0.4 g0.6 h-0.3 i1.0 k0.3 n-0.3 o-0.3 q-0.4 r0.6
ho+chia 6.9 a1.4 c2.2 d1.0 e-0.8 f-0.5 g-0.4 i-0.4 j-0.3 l0.3 n-0.4 o0.3 p-0.6 s2.2 t0.5
ho+chie 6.3 a0.7 b1.3 c-0.3 e0.5 f1.9 i1.0 j-0.5 l0.5 m-0.4 p0.4 s-0.6 t-0.3
ho+chiu 7.4 a0.4 c-0.3 d1.5 e-0.5 f1.2
ho+comp 7.1 a0.7 b0.5 c1.6 d0.6 j0.6 m0.5 p0.4
ho+cont 7.1 a0.4 c1.0 e-0.3 j0.7 m-0.5 p0.9
ho+conv 7.4 d0.4 e-0.5 g1.0 h1.4 p0.5 r1.0 t0.4
ho+dato 6.3 c-0.6 e-0.7 f0.4 g0.7 h1.8 i-0.4 j0.8 k-0.5 n-0.3 o0.4 p0.7 r0.9 s-0.9
ho+deci 7.4 b0.6 e0.3 p0.6
ho+dett 6.0 a-0.7 b-0.7 d-0.9 e0.9 f0.4 g1.2 h1.2 i-0.7 j-0.5 k-0.5 l-0.5 o0.6 r1.6 s0.5 t0.6
ho+disp 7.4 a-0.4 c-0.4 g0.6 h0.3 o0.5 q1.2 r0.6
ho+dovu 7.4 a0.5 i0.4
ho+due 7.4 a-1.0 e-0.4 o1.4
ho+fatt 5.8 b0.9 d0.3 g2.3 h1.1 m-0.9 n-0.6 p1.3 r1.6 s1.1
ho+firm 7.4 b1.3 f-0.4 k0.4 m0.9 o-0.4 q-0.4 r0.5
ho+gia 5.8 a1.1 b0.4 c1.7 d-0.5 e0.8 i0.4 j0.3 m-0.3 o-0.4 p0.4 q-0.6 s1.2 t0.4
ho+gira 7.1 c-0.4 e0.5 i0.4 j1.3 m1.3 p-0.3 r-0.4 s-0.3
ho+il 6.2 a-2.0 b0.5 d-0.6 i-0.7 k3.9 n0.3 q0.4 r0.6 s-0.7 t1.4
ho+inco 7.4 a-0.3 b-0.4 c-0.4 d-0.4 e-0.4 g-0.3 r-0.3
ho+info 7.1 a0.8 c1.4 e0.3 f2.7 i-0.4 j-0.3 s-0.5
ho+inte 7.1 a0.7 c1.8 d1.4 e-0.4 f1.2 i0.4 p0.4 s0.3
ho+la 6.7 d1.1 e-0.4 f0.4 i-0.4 k1.0 m0.6 n-0.4 o-0.3 q0.8 r0.4
ho+lasc 6.3 a-1.2 b-0.6 d-0.3 f0.6 g1.2 i-0.4 j-0.4 p-0.3 q2.7 r1.3 s-0.6 t-0.3
ho+lett 6.4 a-0.5 b-0.5 c-0.5 i-0.4 j-0.3 k0.3 l0.6 n1.2 p-0.4 r0.6 s-0.4
ho+mai 7.4 d0.7 e0.3 g0.4 i0.6 s0.7
ho+mand 7.1 b-0.3 g0.5 j0.7 m1.4 r0.5 s0.5
ho+mess 6.2 b2.5 c-0.4 e-0.7 g-0.3 i0.4 j-0.4 q1.3 s-0.5
ho+most 7.4 a-0.5 b-0.4 e-0.4 f-0.3 g1.1 r1.0
ho+paga 6.9 a-0.6 c0.6 d0.6 i-0.3 l-0.4 o2.1 p-0.4 q2.8 s0.5
ho+parl 6.4 a-0.7 b-0.6 e0.7 g2.0 h2.9 i-0.9 o0.5 r1.3
ho+pian 7.4 c0.6 p0.5
ho+port 7.1 d0.5 i-0.3 j1.0 s1.0
ho+pres 7.4 j0.6 s0.6
ho+prov 6.4 a0.4 c0.3 d2.1 f0.5 h1.0 m-0.3 n-0.4 p0.7 r-0.4 t0.4
ho+quar 7.4 c0.7 e0.6 h0.4 t1.2
ho+qui 7.4 a-0.5 g0.5 r0.6
ho+rice 6.1 b1.3 c-0.8 d-0.3 e0.9 g1.2 h0.6 i-0.5 m1.4 o0.5 p-0.4 r1.4 s-0.5 t-0.4
ho+riti 7.4 a-0.4 b1.0 m0.9
ho+sald 7.4 a-0.4 b0.5 c-0.3 f-0.4 g-0.3 l0.4 m0.3 q2.0
ho+sapu 7.4 c-0.4 d1.3 i-0.4 m0.6 p-0.3 r0.3 s-0.3
ho+scri 6.3 a1.9 b1.2 c0.7 d2.6 e0.7 f0.9 g-0.3 h-0.4 i-0.4 j0.7 n0.3 s1.0 t-0.3
ho+segn 7.4 a0.6 c0.8 d1.3 m0.8 p0.5 s0.8
ho+sent 6.9 a0.8 d-0.3 e0.7 g-0.5 j1.9 m1.1 p-0.4
ho+solo 7.1 a-1.0 c-0.3 d-0.5 e-0.4 h0.5 k-0.3 n-0.3 o0.9 s-0.4 t0.7
ho+sott 7.4 b0.6 i0.5 n0.7 o0.4
ho+tolt 7.4 d0.5 k0.5 m1.1 p0.4
ho+trov 6.9 e0.3 g-0.3 n0.6 q-0.5
ho+tutt 7.4 e-0.4 g-0.3 s0.6
ho+udie 7.4 a-0.4 k0.6 r0.3 t0.7
ho+un 6.9 d0.3 e-0.5 g0.5 h1.0 r0.5 s1.1
ho+una 7.4 a0.6 b0.7 d0.6 e0.3 g-0.3 i0.8 j0.9 r-0.3
ho+uno 7.4 a0.4 d1.3 g-0.3 j0.8 s1.2
ho+vent 7.1 a0.9 d0.5 g-0.3 p-0.3 s0.9 t1.2
ho+vers 7.4 c1.0 e-0.3 m0.9 q0.7 s0.7
ho+vist 6.9 a-0.7 e-0.5 g0.6 h0.7 k0.5 n0.3 r0.7
home 6.9 a-0.8 j-0.3 r0.6
host 7.4 a1.1 i0.9 m0.8
hote 6.4 b0.5 c0.3 f0.7 g0.6 h0.7 i0.3 p0.8 q0.6 r0.5 s-0.5
hote+mira 7.4 a-0.3 c0.7 g0.4 k0.3 q0.5 r0.3
hotel 6.4 b0.5 c0.3 f0.7 g0.6 h0.7 i0.3 p0.8 q0.6 r0.5 s-0.5
i 2.8 b1.7 c2.1 e0.8 g1.9 i-0.7 k0.7 l0.9 n0.8 o-0.4 p1.8 q1.0 r2.6 t1.2
i+bamb 6.4 a-0.5 d-0.5 g0.7 i-0.4 k-0.3 n0.4 p-0.6 q0.6 r0.7
i+bigl 7.1 e1.0 g-0.5 j-0.3 q0.4 r-0.4 s-0.3
i+bisc 7.4 d-0.4 o0.6 r-0.3
i+camp 7.1 a-0.6 c-0.6 f-0.3 g0.5 k0.7 n0.3 r0.5
i+cara 7.1 a0.4 j0.6 p1.2 t0.8
i+cart 7.4 e-0.5 r-0.3
i+cedo 7.4 a-0.6 f-0.4 j-0.3 k-0.3 m-0.4 q-0.3 t0.7
i+clie 6.7 a1.3 e1.3 h-0.4 i-0.3 k0.8 l0.8 m-0.3 p-0.4 s1.2
i+colo 7.1 e0.7 f0.4 n0.3 o0.3 p0.8
i+comp 7.1 a-0.7 b-0.3 c0.5 d0.7 e-0.4 g1.1 h0.6 p-0.3 r1.3 t0.7
i+conc 7.4 a-0.3 g1.0 h0.7 n-0.4 o0.4 r1.1 t0.6
i+conf 7.4 a-0.3 g1.1 i0.6 r1.0
i+cont 5.9 b1.6 d-0.4 e0.8 f0.3 i-0.7 j-0.6 m0.9 q1.5 r0.5
i+corr 7.4 a-0.4 d-0.3 t0.7
i+cred 6.9 a-0.8 b-0.5 f-0.3 h-0.4 j-0.3 l1.8 m-0.4 p-0.5 q0.4 t-0.3
i+dann 6.3 a0.7 b0.5 c-0.4 e1.6 g-0.5 i-0.5 j1.2 p1.1 r-0.3 s-0.3
i+dati 7.1 a0.7 b0.4 c0.6 d-0.5 e1.2
i+dett 7.4 a-0.4 b-0.3 f0.4 g0.5 h0.8 k-0.3 q0.4
i+diri 7.1 b-0.3 d0.8 e0.4 j0.5 l0.3 q0.7
i+dise 7.4 a-0.4 c-0.3 d0.5 e-0.4
i+docu 7.1 c0.6 d0.6 m0.6 o0.6 t0.4
i+figl 7.4 b0.7 q0.5
i+fior 7.1 a-0.4 b0.4 g-0.4 h-0.4 i0.4 j-0.4 k-0.4 n-0.4 r-0.4 t0.5
i+forn 6.7 g-0.4 i0.7 r-0.5 t0.6
i+geni 7.4 b0.4 c-0.4
i+gior 6.7 a0.4 c0.6 d0.7 j0.9 k0.5 s0.9 t0.7
i+giud 7.4 r-0.4
i+lavo 6.7 c0.4 d0.4 e-0.4 i0.5 r-0.4 s0.5
i+mani 7.4 p0.6
i+mate 7.4 a0.5 e1.1 n0.5 o0.3
i+mess 7.4 a-0.5 c-0.4 k0.5 n0.5 o-0.3 p-0.5
i+miei 6.9 c0.4 e-0.6 g0.5 i0.4 j0.4 m-0.4 n0.3 q0.7 r0.6 t0.4
i+mill 7.4 a-0.4 l-0.3 q-0.3
i+nomi 7.4 a0.6 s0.9
i+nost 6.2 a-0.9 b0.3 c-0.7 d-0.3 e-0.7 f-0.4 i-0.6 j0.5 k0.5 m0.3 n0.8 p-0.5 s-0.4 t-0.6
i+nume 7.1 e1.2 i1.6 k0.6 p-0.3 r0.5
i+nuov 7.1 a-0.6 g-0.6 h-0.4 i0.4 r0.5
i+paga 6.9 a-1.1 c0.7 e-0.6 f0.3 i-0.4 j0.4 l2.5 q0.3 s-0.3
i+pann 6.7 a0.4 b-0.3 c1.5 g-0.5 i-0.4 k0.5 r-0.3 t2.2
i+piu 7.4 a-0.6 g1.1 k0.7 q1.2 r1.1
i+pomp 7.4 a-0.3 k0.7 o0.3
i+prim 7.4 a-0.4 l0.7
i+prop 6.9 b1.1 c-0.3 e0.6 g1.0 h0.6 r0.8 s0.7
i+qual 7.4 a-0.4 c-0.3 e-0.4 f0.4 h0.4 o0.8
i+raga 6.9 b-0.5 c0.6 e1.2 f0.3 g0.8 i1.0 q0.5 r1.0
i+rapp 7.4 c0.6 e-0.5 i-0.3
i+regi 7.1 a0.4 c0.4 d1.4 e-0.4 i1.9
i+risu 7.4 a0.3 d-0.3 e-0.3 s0.7
i+rita 7.1 a-0.4 b0.5 d-0.4 k0.4 m0.4 o0.3
i+sant 7.4 c0.7 d0.5 k0.8 l0.4 s0.7
i+serr 7.4 a0.5 c1.5 e-0.5 p0.9
i+soci 6.5 a0.4 d0.7 f-0.3 h0.8 i-0.6 k-0.4 n1.2 o0.5 p-0.4 q0.7
i+sold 6.0 a0.3 b0.5 c0.8 d-0.6 e-1.4 f-0.4 g0.3 i0.8 m0.6 n1.3 p1.5 q1.2 r0.5 t-0.4
i+suoi 6.7 d0.3 f0.7 j0.4 l0.7 n1.7 p0.6 t1.4
i+tapp 7.4 d0.5 e-0.4
i+temp 7.4 c1.1 d-0.4
i+test 6.5 a-0.6 e-0.5 g-0.5 i-0.5 m0.3 n0.7 q-0.3 r-0.3 t-0.4
i+timb 7.4 g0.8 m-0.5 r1.1
i+trat 7.4 b1.6 c0.3 e0.9 f0.6 j0.6
i+vost 6.4 a1.3 b1.6 e0.5 g-0.5 i-0.6 j-0.5 p1.8 r-0.4 s0.6 t0.6
iaco 7.4 a0.6 b1.0 e0.4 h-0.3 i0.3 l0.8 t0.5
iban 6.5 a-1.6 e-0.5 i-0.3 j-0.6 k0.7 l1.2 n1.4 o3.5 p-0.8 q-0.5 s-0.5 t-0.4
idea 6.3 a-2.1 b-0.8 c-0.6 d-0.4 e-0.3 g2.2 h1.2 i-0.9 j-0.5 l1.1 m-0.5 o-0.3 p-0.5 q0.4 r1.2 s-0.6
iden 6.7 a-0.5 b0.6 d0.5 f0.3 h1.9 i-0.4 j-0.4 m-0.3 p-0.3 r0.7 s-0.4 t0.4
identi 6.7 a-0.5 b0.6 d0.5 f0.3 h1.9 i-0.4 j-0.4 m-0.3 p-0.3 r0.7 s-0.4 t0.4
idra 6.9 a0.5 c-0.3 g-0.3 p0.8 s1.1
idraul 6.9 a0.5 c-0.3 g-0.3 p0.8 s1.1
ieri 4.5 a-2.9 b-0.8 c-0.3 d0.5 e0.3 f0.4 g1.9 h-1.1 i-0.9 j-1.1 k3.3 l0.6 m-0.4 n1.4 o1.2 p-0.6 q3.5 r2.8 s-1.5 t0.6
ieri+al 7.4 e0.6 h-0.4 k0.5 n0.5 r0.5 t0.6
ieri+con 6.9 a-0.6 k-0.5 n-0.3 q1.3 r0.4
ieri+e 6.7 a-0.4 b0.8 c0.3 d-0.4 f-0.3 g0.9 i0.6 k-0.5 m-0.3 n1.1 o0.9 p-0.3 r1.2 t0.4
ieri+ho 7.1 b-0.4 e0.8 g-0.4 k1.0 m0.4
ieri+il 7.1 b-0.4 d0.6 e0.4 g0.6 i-0.3 k0.6 l0.3 q-0.4 r0.7 t0.4
ieri+in 7.1 a-0.6 e-0.5 f0.3 g0.3 r0.4
ieri+mi 6.9 a-1.2 g-0.5 h-0.5 i-0.4 j-0.4 k3.6 n0.6 p-0.4 q1.0 r-0.6 s-0.4
ieri+per 7.4 a-0.4 e-0.3 g0.4 r0.3
ieri+sera 6.7 a-0.5 b-0.3 c-0.3 f0.5 g1.5 k-0.4 n0.5 p-0.3 r1.6
ieri+una 7.4 r-0.5
igno 6.7 a-0.8 d-0.4 f0.3 i-0.3 l-0.3 o1.5 s-0.3
igno+sull 7.4 a-0.6 e0.3 f0.5 o1.7
ignora 6.9 a-0.7 f0.3 l-0.4 o1.4
il 1.6 a-2.5 b-1.9 d-2.5 e-0.4 f-1.0 g0.8 h-0.5 i-1.6 j-1.5 k-0.9 m-2.1 n-0.4 o-2.5 q-1.6 r-1.2 s-1.8 t-0.4
il+bagn 6.7 a1.2 b0.7 c0.7 d-0.5 e1.4 g-0.4 k0.4 l-0.3 s1.9
il+bamb 7.1 c0.7 k1.2 n0.5 q0.7 r0.4
il+banc 7.1 b-0.3 d0.6 e1.3 g0.8 j0.7 r0.9
il+band 6.3 a-0.9 b-0.4 e-0.3 g-0.6 i1.2 j-0.4 k0.3 m0.4 n-0.4 s-0.4 t1.5
il+batt 7.1 e0.3 f0.3 h0.5 p0.5
il+bene 7.4 a0.4 e0.9 g0.4 h0.8 p1.1
il+bian 7.4 d0.4
il+bila 6.7 b0.8 c0.6 d-0.4 e0.3 f0.5 h-0.4 i-0.3 j-0.5 k0.5 l0.3 n0.4 q-0.5 r-0.4
il+blog 7.4 d0.5 e0.9 i0.8 k0.3 t0.3
il+boll 6.7 a-0.4 b-0.4 c0.4 g-0.5 j0.7 k-0.4 l1.0 s0.3 t0.4
il+boni 5.4 a-0.5 c-0.6 g-0.7 i-0.7 j-0.6 l1.9 n2.5 o2.5 p1.4 q1.1 s-0.9
il+bonu 7.4 a-0.5 f0.3
il+bott 7.4 b1.2 g0.8 h1.4 r1.1 t0.4
il+budg 7.4 a-0.3
il+caff 6.5 a0.7 b1.6 d1.0 g-0.4 i-0.5 o0.5 p0.3 s1.0
il+cale 6.7 b-0.4 c0.3 d0.8 e-0.5 i0.3 p0.7
il+calz 7.4 q1.0
il+camb 7.1 d0.7 h0.3 i0.4 k-0.3 l1.2 n-0.4 o0.6
il+cami 7.4 f0.5 g0.6 o0.5 q0.9 r0.9
il+camp 7.1 e-0.4 t0.6
il+canc 6.7 c-0.5 d-0.5 k0.6 l0.8 m0.6 p0.4 r0.3
il+cane 7.1 b0.4 d-0.3 l-0.3 m1.4 q0.4
il+cani 7.4 e0.8 p1.3 s0.9
il+cano 6.2 a1.0 b1.8 f0.8 g-0.6 h-0.5 i1.2 j-0.4 m1.2 p-0.4 s-0.4
il+cant 6.9 b-0.4 e0.8 f0.9 g-0.3 i-0.4 l2.1 p0.3
il+capa 7.4 a-0.5 d-0.3 f0.4 h0.4 n0.4
il+capi 7.1 a-0.4 g0.5 h0.6 t0.3
il+capo 6.4 a0.5 c-0.7 d-0.7 e1.6 f1.7 g-0.6 i0.9 j0.5 k-0.4 l-0.4 m-0.3 q0.4 r-0.3 s-0.4 t-0.3
il+capp 7.1 c0.6 d-0.4 e0.4 h-0.3 i-0.4 m1.0 p0.9
il+cara 7.4 a-0.4 b0.5 g1.1 n0.4 r1.1
il+cart 6.9 a-0.8 f0.5 m0.4 n-0.4 q0.7
il+caso 7.1 c-0.3 e0.7 s0.5
il+cata 6.7 b1.1 d-0.5 e0.8 f0.7 g-0.4 o0.4 q-0.5 s-0.3 t0.3
il+cent 6.7 a0.5 c1.1 e0.5 f-0.4 g0.5 h-0.3 r0.6 t0.6
il+cert 6.9 b-0.4 c1.7 d-0.3 e-0.3 i-0.3 p0.9 t2.1
il+che 7.4 a0.5 d0.9 e-0.3 i1.0
il+cig 7.4 a-0.4 f0.5 m-0.5 o1.6
il+clie 6.2 a-1.5 c0.4 e-0.5 i-0.6 j-0.4 l0.3 o0.5 p-0.5 q1.2 r0.5 s-0.5
il+codi 6.0 b-0.3 c0.7 d0.8 g-0.4 j0.4 l-0.3 n1.9 o0.8 p-0.6 r-0.4 s-0.4 t1.8
il+cogn 7.4 a0.4 d-0.3 e1.1 g-0.4 i0.5 l0.4 p-0.4
il+coll 6.3 b-0.3 c0.8 e-0.6 f0.5 j0.8 k2.1 l-0.3 m0.5 n0.7
il+colo 7.1 a-1.0 i-0.4 k0.6 p-0.5 r0.5
il+comi 6.7 a-0.7 b-0.3 c0.4 d0.3 k1.0 p-0.3
il+comm 7.1 c-0.3 e-0.4 h-0.4 k0.3
il+comp 6.5 a0.6 c0.7 g-0.7 i0.4 j1.2 m1.2 n1.4 p0.8 s0.4
il+comu 6.1 a-1.4 c-0.4 e-0.6 g-0.6 k0.6 l0.7 n0.3 p-0.8 r-0.4 s-0.8 t0.5
il+conc 6.9 a-0.8 b-0.4 c0.3 g-0.3 i-0.4 n0.4 q0.6 s-0.4 t1.1
il+cond 7.4 a0.5 c0.5 m0.7 p0.4
il+conf 6.9 a-0.6 c-0.5 f-0.3 h1.3 k0.9 q0.4 r-0.4
il+cons 5.7 b0.5 e1.3 f0.4 g0.8 h2.1 i1.5 k1.3 m0.4 p-0.7 q0.4 r0.7 s-0.8 t1.0
il+cont 4.6 a-1.4 b2.2 c1.1 d0.6 e-1.2 f0.6 g1.4 h3.1 i-1.1 j-0.4 k0.5 l1.5 m2.3 n2.7 p-1.5 q1.6 r0.5 s-1.4
il+conv 7.1 a0.5 c0.5 d0.5 m0.7 s0.6
il+coro 7.1 b-0.3 g0.5 h1.1 r0.8
il+corr 6.7 a-0.8 d-0.4 g-0.5 h0.3 i-0.5 j-0.3 r-0.4 s-0.4 t0.6
il+cors 6.9 a-0.4 c-0.4 d-0.3 g1.0 h2.0 k0.4 l0.3 m-0.3 n-0.4 s-0.4
il+cost 7.1 b0.8 h-0.4 i0.3 k0.3 o0.6 q-0.3 t0.4
il+cust 5.5 a-0.4 t0.4
il+dann 7.4 c-0.4 e0.7 j0.8
il+decr 6.9 b-0.3 e1.1 j1.2 m0.6 p1.2 q0.4
il+depl 7.4 a-0.4 g-0.3
il+depo 7.1 c0.3 j0.4 l0.7
il+dire 6.1 a-0.5 d-0.5 e-0.7 g0.5 h0.5 i-0.6 k-0.8 m0.5 o0.5 q0.3 r0.5 s-0.4
il+disa 7.4 a-0.5 l2.4 m0.5
il+disc 7.4 e-0.3 n0.3
il+dise 6.7 b-0.3 g-0.5 i-0.3 j0.3 k-0.4 q0.6 r-0.6 s-0.3
il+dist 7.1 k0.3 o0.5 t0.5
il+diva 6.9 a-0.4 c0.4 i0.4 j0.7 k0.7
il+docu 6.7 a1.6 b1.0 c1.1 e0.5 k1.2 m2.1 o-0.4 p0.5
il+domi 7.4 d1.2 g-0.3 i0.9
il+dopp 6.7 b0.6 d0.8 g0.5 h1.0 i-0.4 l0.5 m-0.4 q0.8 t0.8
il+doss 7.4 a0.5 b0.6 d0.7 e0.9 i0.3 o0.3
il+dott 6.9 d0.6 f0.7 h0.4 r-0.5
il+fabb 7.4 e-0.3 k0.8 l0.8 m0.8 o0.3 q0.8 s0.6
il+fasc 7.1 d-0.3 e0.5 j0.6 n-0.4 s1.0
il+fatt 7.1 a0.8 b-0.3 d0.8 e2.2 g-0.3 o0.4 p-0.3
il+file 6.7 a-0.7 e-0.4 g-0.4 i-0.4 m-0.5 n0.3 o0.8 t0.8
il+film 7.4 a-0.3 c-0.3 g0.3 k0.3 q0.4
il+fior 7.4 o0.3
il+fogl 6.7 e0.5 f0.6 g0.3 l0.7 m0.6 o0.9
il+forn 7.1 f0.3 q0.3
il+foto 7.1 d-0.3 e0.9 f0.4 g0.3 h-0.4 i0.4 k0.5 m0.7 r0.6 t0.3
il+frig 7.4 a0.4 c0.7 k0.5 r-0.3 s0.3 t1.0
il+furg 7.4 a-0.5 n0.3
il+gatt 6.3 a-0.5 b-0.5 e-0.6 i-0.5 j-0.5 k1.7 l0.5 m1.3 p-0.3 q0.4 s-0.5
il+geom 7.1 a-0.4 d-0.4 e-0.4 r-0.4
il+gest 6.2 a0.7 c0.4 e1.2 f-0.3 h0.3 i-0.6 j-0.4 k-0.4 n0.7 p-0.4 q0.3 t1.3
il+giar 6.9 a0.5 b0.3 c0.7 d0.4 e0.7 f0.3 i0.7 r-0.4 s0.5
il+gior 5.5 a-0.5 b-0.5 c-0.5 d-0.5 f0.8 h0.6 i-0.9 j-0.3 k1.2 n1.0 p0.4 r0.4 s-0.3
il+giov 7.4 r-0.3
il+giud 6.1 c1.1 e0.4 f0.4 i-0.4 j1.6 l-0.3 m0.5 n-0.4 s0.9
il+grup 7.1 i0.3 p-0.4 r0.4 s1.4
il+labo 7.4 c-0.3 h0.7 i0.7 r1.0
il+lavo 7.1 b0.4 d0.6 f-0.3 h1.5 i-0.6 k-0.5 l0.4 o0.4 r0.7 t0.6
il+libr 6.4 d-0.7 g0.5 h0.6 i-0.7 j0.4 p-0.4 s-0.5 t1.3
il+link 5.5 a-1.1 c-0.5 d0.4 g-0.4 i-0.5 j-0.4 k0.5 n2.1 p-0.5 s-0.8
il+list 7.4 a0.5 b1.9 d0.7
il+logo 6.3 c1.0 e1.3 g0.4 j-0.5 k0.4 m1.1 p-0.6 q0.9 r0.5 s-0.4
il+loro 7.1 b0.5 c-0.3 d0.5 e0.4 g-0.5 h-0.5 i0.5
il+lune 7.1 a-0.3 b-0.4 f0.3 h0.3 n-0.5 o0.5 q0.4 t-0.3
il+maga 6.9 b-0.6 d-0.3 e1.2 f0.3 h0.4 i-0.3
il+mand 6.7 a-0.8 d0.4 e0.4 f0.5 g-0.5 j-0.5 l0.9 n1.9 q2.3
il+manu 7.4 a-0.4 e-0.4
il+mare 7.4 a-0.5 g-0.4 h-0.3 m0.4 r-0.4
il+mart 7.1 a-0.4 b-0.3 f0.5 n-0.4 o0.5
il+mate 7.4 a-0.4 q0.6
il+matr 7.4 b0.7 e-0.3 g0.9 r1.1
il+melo 7.4 a-0.4 g0.3 h-0.3 k0.4 o0.5 r0.4
il+mens 7.4 a0.3 i0.6 s0.8
il+menu 7.1 a-0.4 g-0.3 n-0.4 q0.6
il+merc 7.4 a0.5 c0.8 e0.8 t0.7
il+meri 6.9 a-0.6 f-0.3 g1.5 h0.8 k0.8 q0.7 r1.5
il+mese 6.7 a0.7 b0.6 c0.8 g-0.4 i1.2 q-0.3
il+mess 6.5 a-0.8 b-0.3 e-0.4 j-0.3 k-0.3 m-0.4 n0.6 o-0.4 p-0.5 t0.4
il+micr 7.4 d-0.3 e-0.5 g0.5 r0.4
il+mini 7.4 l0.8 n0.6
il+mio 4.5 a2.9 c1.4 d3.6 e3.1 f1.2 g-1.5 h0.3 i0.6 j1.8 k0.4 l-0.8 n0.6 p0.5 q0.6 s2.2
il+mode 7.4 c0.4 d0.8 f0.8 k0.4 n0.5
il+modu 6.2 a-0.3 d0.7 e0.7 g0.4 h0.5 i-0.6 k0.3 m0.3 n-0.5 o1.3 p-0.7 s-0.3 t0.8
il+mome 7.4 a0.9 i1.9
il+mule 7.1 b0.5 c-0.4 d-0.4 i1.0 p-0.5
il+mura 7.4 a-0.6
il+muse 7.4 b0.5 e0.5 q0.5
il+naso 7.4 b1.2 g0.5 m1.0 r0.7
il+nego 6.5 a-1.3 d-0.6 e-0.5 g0.3 i0.8 l-0.4 m0.3 o0.4 p-0.7 q0.6 r0.5 s-0.5 t0.7
il+nipo 7.4 a-0.3 i0.5 q0.7
il+nome 5.8 a1.8 b0.8 c-1.0 d1.7 e2.0 f0.9 g-0.9 o-0.3 p0.7 q-0.5 r-0.5 s1.0
il+nost 4.5 a0.5 b0.6 c0.8 f2.8 h0.6 i-0.3 k0.9 l0.4 n1.2 o0.6 p-0.5 q-0.8 r0.8 s-0.4 t0.8
il+nota 6.9 a-0.3 d-0.4 f-0.3 h0.4 k0.5 l-0.3 n-0.4 t1.0
il+noti 7.4 a-0.4 g0.4 h0.6 i0.6
il+nume 5.5 d1.4 f1.0 g-0.9 h-0.4 i-0.9 j-0.5 k0.8 l-0.5 o0.6 p-0.8 q1.0 t1.3
il+nuov 5.9 a-1.9 b-0.3 d-0.3 e-0.6 f-0.5 g0.6 j-0.5 n-0.3 o-0.7 p-0.4 q0.3 s-0.6
il+pacc 6.5 a0.7 b0.9 c1.8 d0.9 f0.4 g-0.6 i-0.6 j-0.4 k0.7 n0.7 o0.5 q0.9 s0.4
il+padi 7.4 f0.6
il+paes 7.4 b0.4 c0.3 k2.2 l0.9 m1.1 s0.5 t0.3
il+paga 5.8 a0.3 b-0.5 c0.5 f0.3 g-0.6 h-0.4 i-0.8 j-0.6 l1.9 n-0.5 o1.5 p1.9 q1.6 s-0.3 t-0.3
il+parc 7.4 a-0.3
il+pare 7.4 b-0.4 e0.7 g0.6 k0.4 m0.5 n0.9 r0.5 s0.8
il+parq 7.1 a0.3 e0.6 j0.4 p0.5 s0.5
il+parr 6.4 a-0.7 e0.6 g0.8 h1.6 j-0.3 k0.7 r1.1 s-0.5 t0.4
il+pass 6.5 c-0.5 d-0.5 e-0.4 g-0.4 i1.6 l1.7 m-0.4 p0.4
il+past 7.4 c-0.4 g0.3
il+pavi 6.7 a-0.4 c0.7 d-0.4 g0.4 i-0.6 k1.2 r0.8 s-0.4
il+pdf 7.1 b-0.3 c0.5 e1.1 g-0.4 h0.5 i-0.3 r-0.3 t1.6
il+peri 6.5 a-0.5 b0.3 c-0.5 g-0.4 i-0.4 l0.4 s-0.3
il+perm 6.9 b0.4 d-0.3 f-0.3 h0.4 i0.5 l-0.4
il+pers 7.4 i0.4
il+pian 7.1 a0.4 c0.8 e0.3 i0.7 j0.8 q0.3 s0.4
il+pin 7.4 e-0.4 t1.6
il+pont 7.1 c0.4 e-0.3 m0.6 t0.5
il+port 6.1 a-0.5 b-0.8 c-0.6 d0.6 f0.6 g-0.8 i-0.7 j-0.4 l0.5 q0.3 s-0.5 t1.4
il+post 6.4 a-0.7 c-0.5 d-0.7 f-0.5 g0.6 h0.7 k-0.6 n0.5 q0.3 r0.4 s-0.4
il+prat 7.4 e0.5 f0.4 p0.4
il+prea 7.4 a0.4 i0.9
il+prem 7.4 a0.6 b0.8 d1.9 e-0.3 s1.1
il+pres 5.8 a-0.6 c0.9 e-0.4 j-0.7 k1.8 p-0.6 q0.9 r0.3 s0.8
il+prev 6.1 a0.7 b1.8 c1.1 h0.6 i-0.8 m1.5 n0.3 o0.7 p-0.6 s-0.6 t0.6
il+prez 6.7 b1.4 c0.4 d0.4 e1.2 g-0.3 h-0.3 l0.6 m-0.4 n0.5 o0.4 p-0.3 s-0.3 t-0.3
il+prim 5.9 a-0.9 c0.4 d1.0 e-0.5 f0.7 g0.5 h2.0 i-0.3 j-0.5 l1.4 n0.8 p-0.5 q0.5 r1.1 s-0.5 t0.8
il+proc 7.1 a-0.7 c0.5
il+prof 6.7 c-0.6 e0.6 r0.4
il+prog 5.7 b-0.6 c1.2 e-0.7 h0.6 i1.6 j-0.7 l0.4 m-0.3 p-0.6 q0.6 s-0.6 t0.5
il+prom 7.4 b0.5 d0.6 n0.5 p1.0
il+pros 6.3 a-0.4 b-0.3 c-0.8 e0.4 f-0.3 g1.2 h1.4 i1.0 l-0.4 r1.2
il+prot 7.4 a-0.5 b0.4 f0.3 j-0.4 k0.4 m0.7 q0.5
il+pull 7.4 c0.7 e0.7 i0.5
il+punt 7.1 b1.1 d-0.4 f0.4 g-0.3 i-0.4
il+quad 7.4 a0.9 c0.7 e1.4 p2.1
il+qual 7.4 a0.4 f0.7 i0.6 j0.4 m0.9 p0.8
il+quar 7.1 a0.4 d1.9 f0.5 k-0.3 q0.8 r0.4
il+ques 7.4 c-0.4 e-0.4
il+quin 7.4 l0.8 m1.3 q0.7 t-0.3
il+raga 7.1 b0.5 e-0.6 g0.8 h0.6 k0.3 r0.9
il+recl 5.3 i-0.3 n0.4
il+recu 7.4 g0.5 h1.0 k-0.3 n-0.3 o-0.3 q0.6
il+refe 7.4 a0.5 e0.7 g-0.3 j1.2 k0.5
il+regi 6.5 c-0.6 d-0.4 e0.3 h0.3 i-0.6 l-0.4 p0.4 r0.8 s-0.5 t0.7
il+rela 7.4 a-0.3 b0.3 e-0.5 g0.6 n1.2 o1.3 r0.6
il+rend 7.4 a-0.6 c0.8 d-0.4 e-0.4 g0.6 k0.3 r0.8
il+rest 5.4 a0.9 c1.7 e0.4 f1.0 g-0.8 h-1.2 i0.8 j-0.6 l-0.6 m1.5 n-0.4 o0.6 p2.3 s0.3
il+retr 7.4 e0.8 q0.7
il+rett 7.4 c-0.5 d0.6 e-0.4 f0.7 g0.5 k0.4 r0.4
il+revi 7.1 d0.7 e0.4 g0.6 o0.6 p0.5 r0.5
il+rico 6.7 a0.5 d1.4 e-0.5 j1.0 m1.2 o0.5 p0.4
il+rimb 7.1 a-0.4 c-0.3 g0.3 k0.6 r0.6
il+rinn 6.7 b1.5 f0.5 h1.8 i-0.6 o-0.4 s-0.4
il+risa 7.4 c0.3 d0.9 e0.3 j0.6
il+risc 7.1 a-0.4 b0.8 e-0.3 g0.5 h0.5 i0.5 n0.6 o0.4 q0.5 r1.0
il+rist 6.9 a-0.4 g-0.4 i-0.3 j0.4 q0.6 s-0.5 t-0.4
il+risu 7.4 a0.3 c-0.5 e1.8 g0.6 h0.7 k0.3 n0.3 r0.4
il+rita 6.9 b-0.3 c0.3 d-0.4 e-0.4 g0.3 j0.8 r0.5
il+riti 7.4 a0.3 c0.3 d0.4 e-0.3 i0.6 j0.8 s1.1
il+rogi 6.9 a0.4 b0.3 c1.1 g0.4 j0.4 n-0.4 q1.3 r0.5 t0.5
il+rumo 5.3 a-0.4 g0.6 i-0.4 j-0.4 o0.4 p-0.4 r0.7 s-0.3
il+rup 7.4 e1.1 f0.5 i0.7
il+saba 7.1 b0.4 c-0.3 d0.5 e-0.5 g-0.4 h-0.5 i0.7 q-0.3 r-0.5 s-0.4
il+sacr 7.4 i0.5
il+sal 7.4 a0.4 c0.6 f0.7 m0.9 p0.5
il+sald 5.8 a1.3 c1.1 d-0.4 e1.9 h1.4 i-0.8 j0.3 k0.7 l1.9 m-0.5 n2.0 o-0.6 p3.2 r0.7
il+seco 6.5 e0.4 h1.0 i-0.3 m0.9 p1.7 q-0.4
il+segr 7.4 c0.8 d0.6 e-0.5 g0.9 r0.9 s-0.3
il+serv 5.6 a0.6 b0.5 c0.4 d-0.6 e0.6 f1.3 g-0.4 i-0.4 m0.3 p-0.5 r-0.7 t0.4
il+sign 6.9 d1.4 e-0.7 g0.4 i-0.4 n0.4 r0.4 s-0.6
il+sile 7.1 a0.5 d0.4 j0.8 l0.6
il+simb 7.4 d0.3 l0.3 p0.6 r-0.3
il+sind 6.3 a-0.3 d0.3 f1.3 g1.5 h1.3 i-0.4 j-0.3 n0.6 q0.4 r1.9 s0.5 t1.0
il+sini 7.1 e0.7 j1.2 p-0.4
il+sist 6.9 f1.3 g0.4 i-0.4 l0.3 m0.8 o2.2 r0.5
il+sito 5.5 a1.3 b0.6 c2.1 d0.5 e3.1 g0.9 h0.8 i1.1 j-0.6 k0.3 n-1.1 o0.3 p1.2 r0.3 s-0.7 t1.8
il+soci 6.9 a-0.3 c-0.3 d0.7 e0.3 g-0.4 l2.1 o0.4 p0.4 r-0.4
il+soff 7.1 c0.4 e0.8 g0.4 p0.5 q0.7 s0.4
il+soll 7.4 d0.4 l0.8 m1.0 p0.5
il+sopr 6.5 a-0.5 c0.9 d0.5 e-0.4 f1.1 g-0.5 i-0.3 k2.9 m-0.4 n-0.5 o0.3 s-0.4
il+suo 5.0 a-1.0 b-0.7 c1.0 d0.6 e0.5 f3.3 g2.0 h2.2 i-0.7 j-0.9 k0.6 l1.5 m0.4 n1.3 p-0.4 q0.8 r2.0 s0.8
il+tavo 6.9 a-0.7 c-0.8 f0.7 g0.5 i-0.4 l0.4 r0.5 s-0.3 t-0.3
il+tecn 7.1 a0.7 b0.6 c0.6 d-0.3 e1.0 g-0.3 j0.3 k-0.4
il+tele 6.7 d0.5 e1.1 i-0.3 k0.9 n0.4 p-0.4 q-0.5 r0.7 s-0.6 t0.4
il+tema 7.4 a0.6 e0.4 s1.2
il+temp 7.4 a-0.4 k1.0 m-0.4 o0.3
il+term 6.4 a0.8 c2.3 j1.0 k0.4 p-0.6 t0.8
il+terr 7.4 a-0.3 g0.4 h0.4 j-0.4 n-0.3 q0.5 r0.4
il+terz 7.1 c-0.3 g0.6 h1.0 j-0.3 m1.0 n0.3 p0.7 r0.6
il+teso 6.7 d-0.3 g-0.3 n1.0 o0.5 p0.8 s-0.4 t0.3
il+test 5.1 a-1.1 c-0.4 e-0.8 g-0.6 i-0.5 j-0.7 m-0.5 p-0.6 r-0.3 s-0.6 t-0.4
il+timb 7.4 b-0.3 e-0.3 g0.4 o0.5
il+tito 5.8 d0.7 e-0.4 f3.9 g-0.8 h-0.4 i-0.8 j-0.5 k-0.5 m-0.7 n0.7 o0.7 p-0.5 t0.3
il+torn 7.4 a-0.3
il+tras 6.7 b0.9 c-0.3 d0.5 e0.9 g-0.4 r-0.5 s-0.5
il+trat 7.4 a-0.4 d-0.3 e-0.3 g0.5 r0.5
il+tren 7.1 a-0.3 k1.0
il+trib 6.4 a0.8 c0.3 d-0.3 g-0.4 i-0.3 j2.0 l0.4 o0.4 r-0.3
il+tuo 6.3 a-0.6 c0.4 d0.6 f0.9 g1.2 h2.0 i0.4 j-0.4 k-0.5 l0.7 p-0.5 s-0.4
il+turn 7.4 a0.4 d-0.6 e1.1 f0.7 h-0.3 t0.5
il+vecc 6.0 a-1.0 b0.4 d-0.5 e-0.7 h-0.4 j-0.4 l-0.4 m-0.3 p-0.4 q-0.9 r0.6 s-0.5
il+verb 6.2 a-0.6 b0.4 c0.4 e0.3 g-0.5 i-0.6 k1.6 l0.7 o0.3 p0.7 r-0.4
il+vers 6.7 a-1.2 b-0.6 d-0.5 e-0.8 i-0.4 k0.3 l-0.3 n0.9 p-0.5 q2.3 r0.6 t0.3
il+vesc 7.4 a-0.4 t0.5
il+vete 7.4 b0.3 d-0.3 e0.6 j0.5 k1.1 l0.4
il+vide 6.7 a0.9 c0.5 d-0.6 e1.7 f-0.3 i-0.4 j-0.4 l0.6 m0.8 p-0.4 r0.3 s1.8
il+vinc 7.4 a-0.3 g0.4 r0.4
il+vola 7.4 a0.5 b0.3 e1.0 n0.4 r-0.3 t-0.3
il+vost 4.4 a0.8 b1.3 c1.0 d2.2 e1.4 f2.7 g1.0 h1.4 j-0.3 l0.6 m0.3 o0.7 p-0.5 q1.9 r1.3 s1.7
ilar 6.7 d0.9 e0.6 g0.4 h0.4 l-0.4 p0.5 q0.9 r0.5
ilaria 6.9 g0.5 h0.5 l-0.4 q0.9 r0.7
illu 7.4 d0.8 e0.6 p0.7 r0.4
imba 6.7 a0.9 c0.5 d-0.5 e0.9 f-0.4 g-0.4 h-0.5 i0.7 n-0.3 q-0.3
imbara 6.9 a0.6 e0.6 h-0.3 i0.8
imma 6.1 a0.4 b0.5 c1.0 d1.6 e1.1 f1.0 g-0.5 h0.3 i0.7 j-0.6 k0.7 n-0.5 p-0.6
immaco 7.1 a0.7 b0.4 c1.4 d2.1 e0.5 f0.4 i0.7 n-0.4
immagi 6.5 b0.4 c-0.5 e1.0 f0.8 g-0.3 i0.3 j-0.4 p-0.3
imme 7.1 a0.9 b0.8 c0.9 e1.7 i0.3 j0.5 t1.6
immedi 7.1 a0.9 b0.8 c0.9 e1.7 i0.3 j0.5 t1.6
immo 6.9 b0.4 c0.6 d-0.4 j0.6 o1.0
immobi 6.9 b0.4 c0.6 d-0.4 j0.6 o1.0
imol 7.4 g0.4
imola 7.4 g0.4
impa 5.7 a-1.2 c-0.4 d-0.6 e0.6 h0.6 l-0.4 p-0.5 q0.7 s-0.7 t0.4
impa+a 7.4 a-0.4 b0.4 d-0.3 g0.6 q0.7 r0.6
impagi 6.0 a-1.1 h0.6 j-0.7 l-0.3 o-0.6 p-0.4 s-0.5 t0.6
impara 7.4 e1.0 j0.6
impe 6.3 c-0.8 f0.6 h-0.5 i1.1 j-0.3 l0.3 m-0.4 n3.7 r0.4 s-0.6
impegn 6.7 c-0.4 e0.5 f0.4 h-0.6 i1.3 j-0.5 l0.7 n3.7 p-0.4 s-0.4
impi 5.5 e1.6 h0.5 i-0.4 j0.7 k0.5 m-0.5 o0.5 r0.6 s1.1 t0.3
impian 5.8 a0.6 d-0.5 e1.9 h1.0 i-0.6 j1.0 k0.3 m-0.6 n0.6 o0.6 q-0.3 s1.4
impieg 6.7 a-0.4 b-0.5 h-0.3 j-0.4 l0.4 o0.3 q0.6 r0.6 s-0.3
impo 5.6 a-0.5 c-0.5 d0.8 e-1.1 f0.7 g-0.9 j-0.4 k0.5 m2.7 n0.6 o1.8 p-0.6 q1.3 r-0.4 s-0.6 t-0.3
impo+di 6.5 d1.6 e-0.5 m0.9 n0.4 o1.1
impo+e 6.9 b-0.3 f0.7 g-0.3 i-0.3 m-0.5 o0.4 p0.5 q1.0 s-0.4
import 6.2 a0.6 c-0.3 d1.1 e-0.5 f0.4 g-0.5 i-0.5 m3.7 n0.4 o0.3 q0.7 s-0.3
imposs 7.4 k0.4
impost 6.7 a-0.9 e-0.6 f0.4 g-0.4 j-0.3 l0.3 m-0.6 n0.3 o1.2 p-0.4 q1.0
impr 5.8 a0.8 b-0.8 c1.3 d1.1 f0.7 g-0.5 i0.4 j0.4 k1.0 l-0.5 m-0.5 n0.4 o-0.4 p-0.7 s0.7
impr+di 6.7 c0.6 e1.0 f0.4 g-0.6 i-0.3 m-0.3 r-0.6
impr+edil 7.4 f0.5 n0.6
impres 6.0 a0.6 b-0.7 c1.4 d1.2 e0.5 f0.9 l-0.4 m-0.3 n0.6 p-0.5 s0.5
impu 7.1 a-0.4 c0.3 g-0.4 m0.4 o-0.4
impugn 7.1 a-0.4 c0.3 g-0.4 m0.4 o-0.4
imu 7.4 a-0.6 c-0.3 d-0.4 g1.4 h0.5 n1.1 o-0.4 r1.5
in 2.2 a-2.3 b-1.1 c-0.6 d-1.5 e0.3 f0.3 g-1.5 h-1.4 i-0.8 j0.7 k-1.4 m0.8 o0.8 p-2.6 q1.4 r-1.5 s-0.7 t0.5
in+alle 5.8 a-1.2 b-0.5 e-0.4 g-0.7 h-0.4 i-0.9 j-0.5 n-0.4 p-0.6 q2.4 s-0.4
in+alta 7.4 n-0.4 t1.1
in+anni 7.4 g0.4 r0.6
in+anti 7.4 a-0.3 b0.3 g0.6 m0.4 q0.5 r0.4
in+arch 7.4 k0.3 m0.4
in+asse 7.1 c0.4 e-0.3 i-0.4 k0.4 l0.4 o0.4 p0.7 r-0.4
in+asso 7.1 b0.7 c-0.3 e-0.4 s0.7
in+atte 7.4 a0.7 p1.3
in+auto 6.9 c-0.4 k-0.4 m0.6 p0.5 q0.7
in+autu 7.4 a-0.3 g0.4 i0.5 m0.4 r0.3
in+avan 7.1 a0.5 d0.4 e0.5 h0.6 i-0.4 j1.4 k0.3
in+ball 7.4 c-0.3 d0.5
in+banc 7.1 d-0.3 e0.4 j0.5 p0.5 s0.4 t0.3
in+bell 7.4 b1.0 e-0.3 k0.8 s0.8
in+bian 6.4 a0.4 b-0.5 g0.3 i-0.3 k0.5 m1.2 p0.5 r0.5 s-0.4 t1.7
in+bici 7.4 a0.3 b0.8 c0.3 m0.5 t0.4
in+bozz 7.4 e0.6 m0.8 s0.5
in+calc 7.1 a-0.8 c-0.3 e-0.4 f0.6 i-0.4 j0.5 n0.5 o1.1 r0.4 s0.5
in+cant 7.1 c0.7 d0.4 i0.9 k0.9 p0.6
in+cari 7.4 a-0.3
in+cart 7.4 j0.5 p0.8 s0.6
in+casa 6.7 b0.7 h0.3 i1.3 k-0.3 o0.8
in+caso 6.9 c-0.4 d0.5 e-0.6 o0.6 q0.6 s0.5 t0.9
in+cass 6.7 a-0.7 b0.4 c-0.5 g-0.4 l0.8 o0.7 t-0.4
in+cine 7.4 b0.6 e1.0 k0.5 t1.5
in+coda 7.4 a-0.4 l0.8
in+comm 7.4 d0.9 j0.6 k1.0 m0.4 n0.4 s0.5
in+como 7.4 a0.7 e0.6 i0.6 m0.9 p0.9
in+comu 7.1 c0.9 d0.7 g0.3 h0.4 i-0.4 j-0.4 o0.8 p-0.3 r0.7 t0.3
in+cons 7.1 a0.6 c-0.4 e0.7 f1.0 i0.8 r-0.3 s1.2
in+cont 6.1 a-0.5 b0.6 c0.4 e-0.5 g0.6 h0.7 i-0.5 j0.7 m1.4 n-0.3 q0.5 r0.5 t1.2
in+copi 7.4 a1.0 c-0.5 d2.8 e-0.7 f1.1 g-0.5 m-0.3 q0.4 s-0.4
in+corr 7.4 a0.4 d0.9 e0.6 h0.3 i-0.4 k1.4 s0.7
in+cuci 7.4 d-0.3 e-0.4 q0.8
in+cui 6.7 a1.1 b0.9 c-0.4 e1.2 g-0.3 n0.5 p1.9 s0.4
in+data 6.7 c0.8 k0.6 l0.4 m-0.4 q1.1
in+desc 7.4 a-0.6 b-0.3 h0.4 k-0.3 n-0.3 o2.5
in+dial 7.4 e-0.5 g0.7 h0.8 i-0.3 n1.1 r0.6 s0.8
in+diec 7.4 a-0.9 d-0.4 g1.3 h-0.3 l1.0 r1.4 s-0.4 t0.4
in+dife 7.1 a0.5 e0.4 j1.2 m0.8
in+dire 7.4 a0.8 e0.8 f1.0 s2.0
in+due 6.1 a-0.7 c1.2 d-0.5 j-0.3 l1.9 m-0.5 n0.6 o0.8 p-0.5 s-0.4
in+fami 6.7 a-0.7 c0.5 e-0.9 g0.4 h0.5 i1.0 k0.4 o-0.4
in+fatt 6.4 a-1.0 b0.4 c-0.3 d0.4 e0.3 g0.4 i-0.4 j-0.4 m0.4 o3.7 p-0.7 r1.0 s-0.4
in+feri 5.0 b-0.3 c0.5 e0.5 f0.3 i-0.6 j-0.4 m0.6 n0.3 o-0.4 q-0.3 s-0.4
in+fier 6.9 a-0.9 c-0.5 d-0.5 e-0.5 i-0.5 l-0.3 q0.7
in+fila 7.4 a0.9 b0.9 e1.5 n0.5 o0.5 t-0.4
in+fili 7.4 d0.4 e0.5 f0.9 n0.6 o0.3
in+fond 5.4 b0.7 c-0.6 e-0.8 f-0.4 g-0.5 j0.3 o0.9 p-0.4 q-0.4 r-0.4 s-0.8
in+form 6.7 a-0.6 b0.3 e0.4 g0.5 i-0.4 j-0.4 m0.8 n0.3 o0.4 p-0.4 r1.0
in+fran 6.3 a-0.5 e0.8 f0.4 g-0.4 o0.4 s-0.4 t1.2
in+gior 6.9 a0.5 d0.8 e0.6 f0.5 k0.9 n2.0 o-0.5 p-0.4 q0.5 t1.0
in+giro 6.4 a0.6 b0.6 c-0.4 g-0.4 h-0.3 i1.5 j0.9 l1.0 m0.5 p-0.4 r-0.4 s0.7
in+giud 7.4 e0.4 j0.6 p0.8
in+grad 7.1 a0.3 b0.8 c-0.5 i0.5 k0.3 l0.9
in+home 7.4 a-0.5
in+ingl 6.3 a-0.7 b0.9 c-0.3 e0.5 g0.6 h0.8 j-0.5 k0.4 m-0.6 p-0.4 r0.8 s-0.4 t0.4
in+ital 7.1 a-0.3 d-0.3 g0.8 k-0.4 r1.0
in+line 7.1 a-0.7 b-0.5 c-0.6 f0.3 m0.5 n-0.5 o0.4
in+macc 7.4 a-0.4
in+maga 7.4 d0.6 e-0.4 f0.4 g0.5 m0.4 n0.7 r0.6
in+manc 7.4 j0.3
in+mano 6.3 a1.2 b0.6 c0.6 d-0.4 e0.7 h-0.4 i0.3 j1.6 m-0.3 p0.4 s-0.5
in+mare 7.4 a-0.4 d-0.3 j-0.4
in+mate 7.4 d0.7 f0.3 g0.5 i0.7 p-0.4 q1.4 r0.6
in+meri 7.4 a0.3 d0.5 e-0.4 m0.8 n0.3 o0.6
in+mezz 7.1 c-0.5 d-0.3 e0.5 f0.6 g1.0 l0.6 q0.4 r1.0
in+mora 6.7 a1.1 c1.0 e-0.5 i-0.6 j2.9 m-0.3
in+nego 7.4 a-0.3 f0.5 h0.3 m0.3 n-0.3 o0.7
in+nove 7.1 a0.5 c0.8 d1.4 e-0.3 p0.9 s0.5
in+ogni 7.4 a0.5 j1.3
in+ora 7.4 a-0.7 b-0.3 c-0.3 g1.7 q0.5 r1.6
in+ordi 6.4 a-0.6 c-0.6 d-0.6 e0.3 f0.9 g1.0 i-0.5 j-0.4 k0.5 l0.5 o-0.4 p-0.6 q0.4 r1.2 s-0.4
in+paes 7.4 a-0.5 e0.4 i-0.4
in+paga 7.4 a-0.6 c-0.3 f-0.3 n2.0 o1.7 p-0.3 r0.4
in+pale 7.4 a-0.4 b0.3 d0.3 g0.7 h0.9 l0.3 q0.6
in+parc 7.4 a0.3 e-0.3 m1.1 o0.4 p-0.3
in+parr 7.4 e0.5 i0.4 r-0.4 t0.6
in+part 7.1 g0.9 i1.1 r1.6
in+pdf 7.1 a-0.6 c0.4 f0.8 k0.6 t1.9
in+pens 6.5 c1.2 d-0.3 f0.5 g-0.4 i-0.8 p-0.3 s-0.3
in+piaz 7.4 a-0.4 b-0.3 d0.4 e-0.3
in+pied 6.4 a-0.4 c0.3 f-0.3 h-0.3 i-0.5 m-0.3 p1.0 q-0.4 s-0.6 t0.5
in+pien 7.1 a-0.4 e0.4 g1.0 h0.4 i-0.3 l-0.4 n0.3 p-0.3 r1.2 t1.4
in+pigi 7.4 e0.3 t0.9
in+piu 5.9 a0.6 b0.7 c0.6 e1.6 g0.4 h2.7 i-0.6 m1.7 p-0.5
in+poi 6.5 a0.4 b-0.3 c-0.7 d0.9 e0.7 f1.8 g-0.7 i1.5 m0.4 p-0.5 s0.6
in+port 7.1 d1.0 e-0.3 i0.4
in+post 6.9 a-0.8 b-0.3 f0.5 g-0.4 k-0.4 n1.2 o0.8 p-0.3 q1.8 s-0.4
in+pret 7.4 c-0.3 n-0.4
in+prim 6.7 a-0.8 c0.5 d0.6 e-0.3 f0.7 g-0.4 h-0.5 i-0.3 m0.5 n0.7 p-0.3 s-0.4
in+qual 7.4 a0.5 c0.5 s0.7
in+quan 7.4 c0.5 e-0.3 j0.4 p0.5
in+quar 7.1 c0.4 g0.7 p1.3 r0.7
in+quat 6.9 a-0.4 b-0.4 c0.4 d0.5 e0.4 f0.7 g-0.4 i-0.4 k-0.6 l1.2 m-0.4 n0.5 p-0.3
in+quel 7.1 e0.6 i0.5 s0.9
in+ques 6.3 c-0.3 d-0.3 m-0.4 p-0.5 q-0.5 r0.5 t0.6
in+rita 6.7 a-0.8 d-0.3 e-0.6 g-0.3 i-0.5 k0.6 l1.4 n2.1 p-0.3 r-0.3
in+riun 7.1 a0.5 b0.8 d0.3 e0.4 g0.4 h0.7 i0.4 r0.3
in+ross 7.4 a-0.5 e-0.4 l0.9
in+sala 6.4 a0.7 d1.1 e1.0 g-0.6 i-0.4 k-0.3 l-0.3 m-0.4 n-0.3 p0.3 r-0.4 t1.2
in+scen 7.4 b0.5 o0.4
in+sede 7.1 a0.8 c1.2 e1.0 f0.4 i-0.3 j1.2 p1.0 s0.7
in+segr 7.1 a-0.6 g-0.3 q2.6
in+sei 6.9 b0.4 i0.9 p0.4 s-0.4
in+sett 6.9 a-0.5 d0.6 e-0.4 g-0.4 i-0.4 p-0.4
in+slov 7.4 c0.4 e0.8 h0.3 t0.8
in+sopr 7.4 a-0.4 g0.4 r0.3 t0.4
in+spia 7.4 f0.8 m0.9
in+stam 6.9 c0.5 d-0.5 g0.7 h-0.4 n-0.4 q-0.4 r1.2 s0.4
in+stud 6.7 b0.9 c0.4 d-0.4 f0.4 g-0.3 i-0.3 j-0.4 k0.9 m1.8 n0.4 p-0.3 t0.4
in+tela 7.4 a-0.5 c-0.4 e-0.4 l-0.3
in+temp 7.4 a-1.0 g1.0 i-0.4 r1.0 t0.4
in+tre 6.5 a-0.3 b0.5 c-0.6 d0.4 f-0.3 g-0.4 h1.2 k0.3 l1.4 r-0.4 s-0.4
in+tren 7.1 c0.4 m0.8 p0.3 s0.5
in+trib 5.9 d-0.3 e-0.5 g-0.6 h0.3 i-0.6 j1.6 o0.4 p-0.6 s-0.7
in+tutt 6.4 a1.1 b0.5 c0.9 e1.9 f0.5 h-0.7 j-0.4 k0.7 n-0.4 q-0.4 r-0.4 s0.7 t0.4
in+udie 7.1 j0.7 s0.3 t-0.3
in+uffi 6.5 a-0.6 e-0.4 f-0.4 g0.5 h0.5 i-0.4 k-0.5 n1.9 o-0.4 p-0.3 r0.3
in+un 5.8 a1.3 b0.8 c1.3 e0.6 i1.3 k-0.5 m-0.4 n0.7 s-0.8
in+una 6.7 a0.3 c-0.4 d-0.4 e1.4 g-0.5 h-0.3 i-0.3 j-0.3 l0.3 n0.8 o0.4 s0.6 t-0.3
in+vetr 7.4 a-0.6 e0.4 p-0.4
in+via 6.9 b-0.4 c0.5 i0.5 j0.6 p0.5 q0.4 s0.4
in+viag 7.4 a0.3 b0.3 c1.8 t0.4
in+vita 7.4 d0.8 e-0.7 f0.3 o-0.4 q-0.4
inad 6.5 a1.2 c1.9 e1.4 g-0.3 i0.5 j2.2 p0.4
inad+cont 7.4 e1.0 j0.5
inadem 6.5 a1.2 c1.9 e1.4 g-0.3 i0.5 j2.2 p0.4
inau 6.9 a-0.7 c1.1 e-0.6 f0.3 g0.6 h0.5 i-0.3 n0.6 o-0.3 r0.8 s-0.8 t1.6
inaugu 6.9 a-0.7 c1.1 e-0.6 f0.3 g0.6 h0.5 i-0.3 n0.6 o-0.3 r0.8 s-0.8 t1.6
inca 5.4 a-0.7 c0.8 d-1.1 e-1.3 f0.8 g0.6 h0.9 i1.7 j-0.3 l1.4 m1.1 n0.8 p-0.9 r0.8 s-1.0 t-0.3
inca+di 6.9 a0.7 b0.5 c1.0 e0.5 g-0.3 i1.8 j0.9
incari 5.8 a0.7 c1.4 d-0.6 e-0.7 f0.8 h1.3 i2.2 l-0.3 m1.1 p-0.4 s-0.7
incass 6.5 a-1.6 b0.4 c-0.6 d-0.7 e-0.7 g0.5 h-0.4 i-0.4 j-0.4 l2.1 n0.9 p-0.6 q-0.5 r0.7 s-0.4
inch 7.4 e-0.5 l-0.3
inci 7.4 e-0.6 q-0.4
incide 7.4 e-0.6 q-0.4
inco 5.5 a0.4 b3.1 d-0.5 e0.7 f0.4 g-0.7 i0.5 j-0.3 k3.4 n-0.8 o-0.4 s0.9
inco+con 7.4 e0.5 f0.6 k0.6
inco+di 6.7 b1.4 c1.2 d0.4 e0.8 j-0.4 k2.4 p-0.4 s0.5
incont 5.6 a0.5 b3.1 d-0.5 e1.1 f0.7 g-0.9 i0.6 k3.3 m-0.4 n-0.7 r-0.5 s0.9
incr 7.4 b0.3 e-0.3 g0.6 n1.2 o0.4 r0.7
inde 7.4 k0.5 l0.4 n0.3 o0.5
indi 4.7 a-0.6 b0.5 c0.7 d1.1 e0.9 f1.3 g-1.4 h0.7 i1.1 k0.5 l2.3 m-0.6 n0.4 o1.6 p0.4 q1.4 r-0.7 s-0.9
indi+al 7.4 a-0.3 k0.4 t0.3
indi+di 7.1 a-0.4 l0.7 n1.0
indi+e 7.4 a-0.6 b-0.3 c-0.3 e-0.5
indi+in 7.4 a0.7 e0.5 i1.0
indi+la 7.4 c-0.4 e0.5 i0.6
indi+sul 7.1 a-0.4 b0.4 i-0.3 o1.6 r0.4
indi+un 7.1 a0.5 c0.9 d1.4 f0.6 s0.6
indica 5.8 c1.0 d1.0 e2.4 f0.8 h1.1 j-0.6 k0.3 m-0.7 n0.9 o1.4 p-0.6 q0.9 r0.4
indice 7.4 b0.8 m1.2 n-0.4
indiet 6.0 b0.6 c0.6 d-0.5 e-1.0 g-0.7 i0.8 j0.4 k0.3 l2.9 m-0.4 n0.4 p1.5 q1.0 r-0.8 s-0.3
indiri 5.6 a-1.0 c-0.6 d0.6 f1.0 g-0.7 i0.3 m-0.3 n-0.3 o0.4 s-0.6
indo 7.4 a0.7 d0.6 e0.8 s1.4
indovi 7.4 a0.7 d0.6 e0.8 s1.4
ines 7.1 e0.5
infa 6.9 a1.1 b1.0 c0.7 d0.4 i1.5 j0.5 p-0.4
infatt 7.1 a0.8 b1.1 d0.5 i0.5 j0.6
infe 7.1 a1.2 c0.6 d0.7 e1.7 f0.7 i-0.4 k1.2 n0.6 q-0.3 s-0.5
inferm 7.4 a1.1 c0.9 e2.2 k1.4 n0.5
infi 6.2 a-0.5 d-0.3 g-0.4 k-0.4 m-0.4 o0.9 p1.1 r-0.4 s-0.3 t0.7
infila 7.4 l0.4 t0.8
infilt 6.9 d-0.4 e0.5 i-0.3 j0.4 p0.7 r-0.3
infiss 7.4 i0.7 p0.6
infl 6.9 a-1.3 e0.3 f0.5 g-0.4 h-0.4 i-0.3 n0.6 p-0.3 r-0.3 s-0.6 t0.5
influe 6.9 a-1.3 e0.3 f0.5 g-0.4 h-0.4 i-0.3 n0.6 p-0.3 r-0.3 s-0.6 t0.5
info 5.2 a-0.4 c1.1 d0.9 e0.5 f3.1 g-0.8 h-0.3 i-1.1 k0.4 l1.2 n0.5 o0.5 p-1.0 r-0.4 s-0.4
info+agen 7.4 l0.3
info+che 6.4 c0.5 e-0.6 j0.6 m0.5 s-0.3
info+gli 7.4 c0.4 j0.4 s1.2
info+il 7.1 a0.4 c1.2 f1.3 s-0.3
inform 5.4 a0.5 c1.6 d1.0 e0.4 f3.0 g-0.6 h-0.7 i-0.7 l1.0 n0.5 p-0.8
ing 6.3 a0.6 b-0.4 c0.9 e0.4 f0.8 g-0.4 j0.8 k-0.3 l-0.4 m0.4 n1.4 p0.4 q0.4 s-0.4 t0.5
inge 6.2 a0.8 e1.0 f0.6 i-0.5 j1.8 k0.7 m-0.4 n-0.4 o-0.3 p-0.4 s0.9 t-0.3
inge+il 7.4 a0.5 e0.9 j1.0
ingegn 6.2 a0.8 e1.0 f0.6 i-0.5 j1.8 k0.7 m-0.4 n-0.4 o-0.3 p-0.4 s0.9 t-0.3
ingi 6.5 a0.4 e0.4 f-0.3 g-0.4 j2.0 p1.4 s-0.3
ingiun 6.5 a0.4 e0.4 f-0.3 g-0.4 j2.0 p1.4 s-0.3
ingl 5.8 a-1.0 b0.4 e0.7 f0.3 g1.1 h1.1 j-0.6 k0.6 m-0.6 n0.4 o-0.5 p-0.6 r1.6 s-0.6
ingl+che 7.4 b0.8 e0.5 g0.3 r0.4
ingles 5.8 a-1.0 b0.4 e0.7 f0.3 g1.1 h1.1 j-0.6 k0.6 m-0.6 n0.4 o-0.5 p-0.6 r1.6 s-0.6
ingr 6.7 b-0.4 c0.5 e-0.3 i-0.4 k0.3 r-0.5 s-0.3 t1.4
ingres 6.9 a-0.4 r-0.4 t0.4
iniz 6.2 a-0.8 b0.5 c0.9 d0.3 g0.5 h1.3 i-0.8 j-0.5 m-0.3 n-0.3 o0.9 p-0.4 r0.3 s-0.4
inizia 6.5 a-0.9 b0.6 f0.5 h0.6 i-0.6 m-0.6 o0.6 t-0.3
inizio 7.1 c1.0 g0.5 h0.9 j-0.3 o0.3 t0.3
inol 5.9 b0.4 c1.4 d0.9 e0.9 f1.8 i-0.8 j0.5 k-0.4 m1.0 o0.5 p-0.5 q0.4 s-0.6 t0.9
inol+la 7.1 d1.0 e0.7 f0.6 l0.7 q0.8
inoltr 5.9 b0.4 c1.4 d0.9 e0.9 f1.8 i-0.8 j0.5 k-0.4 m1.0 o0.5 p-0.5 q0.4 s-0.6 t0.9
inps 6.5 a-0.6 b0.3 f-0.6 g-0.3 j-0.4 k0.9 l1.1 m-0.5 p-0.4 t3.3
inqu 6.1 a-1.8 f0.8 g-0.4 i-0.7 j-0.7 o0.4 p-0.7 q0.7 r0.7 s-0.5 t0.5
inqu+e 7.4 a-0.3 h0.3 q0.5
inquil 6.1 a-1.8 f0.8 g-0.4 i-0.7 j-0.7 o0.4 p-0.7 q0.7 r0.7 s-0.5 t0.5
inse 5.7 a1.1 b0.6 c0.9 d-0.4 e2.0 g-0.4 i-0.5 j-0.5 l0.6 n0.4 o0.9 q0.7 r0.6 s0.4
insegn 6.1 a0.7 b-0.5 c0.6 e1.5 h0.4 i-0.7 j-0.4 l0.4 m0.3 o0.4 p-0.5 q1.1 r0.4 s0.6
inseri 6.9 b1.3 e0.4 l0.3 n0.4 o0.8 p0.7 q-0.4 r0.4
insi 5.8 b-0.6 c0.4 e-0.4 g0.5 h0.9 i0.8 j0.4 l1.1 m0.7 n2.1 s0.4
insi+al 7.1 a-0.5 g-0.4 l0.4 m0.4 n2.6 o0.4
insiem 6.2 b-0.6 d0.3 e-0.3 g0.3 h0.7 i1.2 j-0.5 l0.7 m0.4 n2.2 p-0.6
insist 6.9 a0.4 c0.3 d-0.4 h0.3 i-0.4 j1.0 k0.3 l0.6 m0.5 p0.9 r0.6
inso 6.9 c0.8 e0.3 k0.4 l0.6 r0.3 s0.4 t0.4
insomm 7.1 c0.9 e0.5 k0.4 l0.6 r0.4 s0.5 t0.4
inst 7.1 a0.8 e0.9 g-0.3 p1.2 s1.4 t0.9
instag 7.4 a0.6 e0.4 p1.2 s1.5
insu 6.9 c-0.3 e-0.4
insult 6.9 c-0.3 e-0.4
inta 4.7 a-0.7 h-0.5 k0.6 l-0.4 n0.5 p-0.6 r0.3 s-0.5
inta+c'e 5.2 i-0.4
inta+mi 7.4 e-0.4 i0.6 k-0.3 n0.4
intant 4.7 a-0.7 h-0.5 k0.6 l-0.4 n0.5 p-0.6 r0.4 s-0.5
inte 4.1 b-1.3 d0.9 e0.9 f1.5 h1.5 i0.5 j1.2 k0.4 l0.4 m1.6 n0.4 o2.8 q1.5 r0.7 s-1.0 t-0.6
inte+a 7.4 k0.9 m1.1 p0.7
inte+al 7.4 d0.8 o0.5 q0.5 s0.7
inte+da 7.4 a-0.4 c-0.4 f0.5 h0.3 l1.0
inte+del 7.4 a-0.7 b-0.3 c0.5 e-0.3 h0.4 i-0.4 n0.6 q0.9
inte+di 6.3 a0.3 b-0.4 c1.8 d1.0 e-1.2 f0.7 g-0.4 h-0.4 j0.7 k0.4 l-0.3 m0.8 p1.0
inte+e 6.9 a-0.4 g1.1 h1.6 j-0.4 p0.3 t0.5
inte+il 6.9 c0.5 d0.7 e0.4 f2.2 g0.6 i-0.4 m0.5 p-0.5 r0.8
inte+in 7.1 l0.3 o0.5 s0.6
inte+la 7.4 p0.4
inte+un 7.1 a0.7 c1.3 d0.5 j1.7
integr 6.2 c0.6 g-0.7 j1.2 l0.7 m0.5 o0.7 p0.3 s-0.4
intend 6.7 a0.8 b-0.3 c0.5 d-0.3 e0.4 g-0.3 i0.8 j1.1
intera 6.7 b-0.4 c-0.5 e0.9 g1.8 h2.2 i1.5 j-0.3 p1.3 q0.4 r0.9
intere 6.9 a-0.3 c0.8 d0.7 g-0.3 h0.4 i-0.4 j0.3 m0.5 n1.3 p0.5 q1.1 r0.3 s-0.5
interl 7.4 c-0.3 d0.5 f0.7 m0.9
intern 5.8 a-1.1 b-0.3 c-0.7 e-0.6 g0.7 i-0.3 k0.5 o0.8 p-0.6 r0.8 s-0.5
intero 6.5 a0.3 c-0.6 d-0.5 e1.0 f-0.4 g0.5 m-0.4 n-0.4 p-0.4 r0.3
interp 6.5 b-0.3 c1.3 d0.7 e-0.8 f1.1 g0.5 h0.7 i-0.5 j0.9 s-0.5
interv 5.8 a1.0 c-0.4 d0.7 e0.7 f1.9 g-1.1 h-0.5 i-0.8 j-0.5 m1.6 n0.3 p-0.4 q-0.6 r-0.9 s0.3
intest 6.3 a-0.8 b-0.4 c-0.6 d-0.7 e-0.4 f-0.6 g-0.4 i-0.5 j-0.3 k0.6 l0.3 m0.5 o3.0 q0.4 r-0.5
inti 7.4 a0.3 e0.5 j1.0 m0.6
into 7.4 a0.6 g0.4 h0.6 i1.4
intorn 7.4 a0.6 g0.4 h0.6 i1.4
inut 7.1 a0.8 e1.7 g0.8 h0.7 p2.7
inutil 7.1 a0.8 e1.7 g0.8 h0.7 p2.7
inve 4.9 b-0.4 c1.1 d0.5 e1.3 i-1.1 k0.4 l0.4 n0.6 o0.5 p0.6 q0.6 r0.3 s-0.8 t0.3
inve+che 7.1 a0.9 c0.9 e1.9 l0.7 p-0.4 r-0.5 t0.4
inve+di 6.9 e0.4 g-0.4 h-0.3 i-0.3 t0.6
inve+e 7.4 a-0.4 f0.6 k0.7 n0.5 q0.6
inve+le 7.4 a0.7 e1.6 g-0.4 p1.1 s-0.3
inve+una 7.4 o0.7 q1.0
invece 5.3 c1.2 d0.5 e0.7 h-0.5 i-0.9 l0.6 m-0.6 o1.0 p-1.1 q0.6 t0.7
invent 6.7 c-0.4 e1.1 g0.3 i0.4 j-0.3 k0.8 m0.3 n0.7 p0.3 q0.3 t-0.4
invern 7.1 a0.6 c0.7 d0.4 i-0.3 j0.5 p2.3
invest 7.4 a-0.6 b-0.3 h0.8
invi 5.1 a0.6 b-0.5 c1.2 e1.4 f0.8 g0.4 i-1.1 m1.6 n0.8 p-0.3 r1.4 t0.6
invi+a 6.3 b-0.4 c0.7 e0.8 f-0.5 i-0.4 j0.9 m0.4 s-0.4
invi+il 7.4 c0.8 m1.0 t0.5
inviar 7.1 e-0.3 g0.6 k-0.3 r0.6 t0.7
inviat 6.2 a0.5 b-0.4 c1.6 e1.1 f-0.4 g-0.4 i-0.4 j-0.4 m0.9 n0.4 t0.4
invio 7.1 c0.4 k0.4 q0.3 s0.4
invita 7.4 g0.6 r0.8 s0.5
inviti 6.5 a0.5 d-0.3 e1.3 f-0.4 j1.4 m0.7
invito 7.1 d1.0 f0.7 g-0.8 h-0.5 m-0.5 o0.5 r-0.6 s-0.4
io 3.6 a1.1 c2.0 d2.2 e1.3 f0.6 g-1.0 i-0.5 j-0.7 k0.5 l0.7 m1.7 n1.7 o1.4 p1.5 s2.0 t1.0
io+a 7.1 a0.7 d0.5 r-0.3 s1.1
io+al 7.4 a-0.4 c-0.4 d-0.4 e-0.4 g0.4 r0.3
io+che 7.1 d0.8 e-0.5 p-0.3 q0.6
io+col 7.4 c0.7 k0.6 l0.4 n0.5 t1.7
io+con 7.4 b-0.4 c-0.3 d-0.4 e-0.3 h-0.7 m0.7 n-0.3
io+dal 7.4 b0.8 m0.5 q-0.3
io+dome 7.4 d0.3 g-0.3 i0.5 r-0.3 s0.5
io+e 6.7 a-0.7 e-0.6 i-0.5 k0.7 n0.4 p0.4 r0.6 s-0.4
io+ho 5.9 a0.5 b1.4 c0.3 d-0.8 e-0.5 f0.6 g0.4 h0.4 i-0.6 k-0.5 n-0.3 o0.7 q-0.3 r0.8 s0.9 t1.5
io+in 6.7 b0.7 g-0.3 i0.4 m0.8 o0.5 q-0.4 r-0.4
io+inta 7.4 e0.4 h-0.3 j0.9 k-0.3 n0.4 s0.5
io+la 7.4 k0.5
io+le 7.4 a0.5 c-0.3 d1.3 e0.3 i0.6 s0.7
io+mi 6.5 a0.6 d-0.5 e1.2 f0.6 g-0.4 i-0.4 k1.1 p0.9
io+non 5.9 a1.1 b-0.3 d0.5 e1.0 g-0.4 h0.7 k-0.4 m0.6 p2.5 s-0.6
io+per 6.7 a1.6 c1.1 d1.5 e1.2 g-0.5 p1.9 r-0.4 s0.5
io+port 7.4 d-0.4 f0.4 l1.4 n1.4 r-0.4 t0.4
io+sono 6.9 a1.1 b0.6 c1.4 d0.9 g-0.4 i0.4 p0.4 r-0.3 s1.0
io+stam 7.4 c0.6 p0.5
io+ve 7.4 a0.4 d1.0 e-0.3 i1.1 s0.4
io+zitt 7.4 a-0.4 c0.6 e-0.4 g0.8 r0.8 s0.4
iren 7.1 f0.6 h0.7 k0.4 q0.8 r0.5 s-0.4
irene 7.1 f0.6 h0.7 k0.4 q0.8 r0.5 s-0.4
iscr 5.6 a1.2 c0.6 d0.6 e2.0 h0.7 i0.4 j0.8 l0.5 m-0.5 n0.4 p-0.5 r-0.5 s1.5 t-0.3
iscr+e 6.7 a0.4 b0.3 c0.5 d0.9 g-0.4 i0.8 j0.5 k-0.4 n0.3 q-0.3 s0.9
iscrit 5.7 a1.0 b0.3 e2.1 h0.8 i0.5 j0.8 l0.4 m-0.5 p-0.5 r-0.5 s1.6 t-0.5
ispe 6.4 a-0.5 d-0.5 e0.9 h0.6 i-0.4 j0.4 o0.5 p-0.3 s0.4 t1.6
ispe+asl 7.4 a-0.4 g0.3 h0.8 r0.7
ispett 6.5 a-0.3 b0.3 c-0.3 d-0.9 e1.0 h0.7 i-0.3 j0.5 m-0.4 o0.4 s0.5 t1.6
ista 6.5 b0.9 i-0.3 l0.4 m1.1 n-0.6 p-0.4 q1.5 r0.3
istant 7.4 a-0.4 b-0.3 g0.5 m0.4 q1.5 r0.5 t0.4
istanz 7.4 j0.3 k-0.3
istat 7.4 a0.6 b1.6 m0.9
isti 6.5 b0.9 h0.6 k0.6 o0.4 r-0.4 s0.4
istitu 6.5 b0.9 h0.6 k0.6 o0.4 r-0.4 s0.4
istr 7.1 d-0.4 m0.3 p0.8 q1.0 r0.5
istrut 7.4 a-0.4 d-0.3 g0.3 m0.4 q1.0 r0.6
it 6.5 a-1.7 b-0.4 c-0.5 f0.7 g-0.3 i-1.0 j-0.4 k-0.5 m-0.4 o0.6 p-0.5 s-0.4
ital 6.3 a-0.9 b0.4 d0.8 e0.3 g0.4 i-0.5 j-0.4 k0.6 o0.3 r0.9 s-0.5
italia 6.3 a-0.9 b0.4 d0.8 e0.3 g0.4 i-0.5 j-0.4 k0.6 o0.3 r0.9 s-0.5
iva 5.6 c0.5 d0.6 e0.8 f0.4 g-0.7 i0.7 j-0.8 o3.1 p-1.1 q0.7 s0.7 t-0.4
iva+e 7.1 a-0.3 b-0.3 e-0.4 i-0.4 k0.4 m1.0 n0.3 o1.2 p-0.4
ivan 6.7 b0.4 c0.6 d-0.3 i-0.3 k-0.5 l1.0 m-0.3 n-0.4 o0.5 q-0.5 t0.6
ivana 7.1 b0.6 c0.8 k-0.4 n-0.4 q-0.4 t0.6
ivano 7.4 l1.0 o0.6
ivo 7.4 i1.3
jaco 7.4 c0.5 e0.7 g-0.3 k0.8 m0.4
jacopo 7.4 c0.5 e0.7 g-0.3 k0.8 m0.4
jesi 7.4 e0.3 i0.3
jess 7.1 a0.5 c0.7 e1.3 h0.3 i0.5 s0.7 t1.2
jessic 7.1 a0.5 c0.7 e1.3 h0.3 i0.5 s0.7 t1.2
kati 6.9 a-0.3 c-0.5 i0.7 s0.4
katia 7.1 i0.9 s0.4
ke 7.4 a0.6 c0.6 p1.5 s1.6
kevi 7.4 a0.7 e0.5 p1.0 s0.8 t0.4
kevin 7.4 a0.7 e0.5 p1.0 s0.8 t0.4
l 6.7 a-0.6 f-0.4 l0.5 n-0.4 o1.0 q0.6
l'ex 7.4 b0.6 e0.3 f0.3 h-0.4
l'ha 5.2 b0.8 c1.0 d-0.5 e-0.4 f0.5 g0.7 i-0.3 j-0.5 k-0.6 l-0.6 m0.5 q0.3 r0.7 s-1.2 t-0.5
l'ha+firm 7.1 a0.5 b2.1 c-0.4 e0.5 f1.2 g-0.5 m0.3 q0.9 s-0.4
l'ha+gia 7.4 c-0.3 e-0.4 l-0.3
l'ha+pure 7.4 a-0.8 d-0.4 e-0.5 g0.7 r0.7
l'ho 5.0 a0.6 b1.5 c1.0 d3.6 f0.8 g-0.5 h0.5 i-0.4 j-0.9 l-0.7 m0.8 n0.4 p1.5 q0.9 r0.6 s-1.1 t-1.3
l'ho+dett 7.4 a0.7 b1.3 c0.4 d0.5 p1.4
l'ho+fatt 6.9 a0.8 d1.8 g-0.4 i-0.3 j-0.3 p0.9 s-0.3
l'ho+gia 6.4 a-1.5 c-0.4 f0.8 g-0.3 h0.5 i-0.4 j-0.3 k0.5 l-0.4 m0.6 o0.4 p-0.4 q1.6 s-0.7 t-0.4
l'ho+pers 7.4 a-0.5 e-0.3 m0.6 n1.6 o-0.3 t-0.5
l'ho+scri 7.4 a0.3 c1.1 d1.0 p0.5
l'ho+vist 7.4 a0.4 b0.6 d1.2 i0.4
l'ok 7.4 a-0.8 d-0.4 q0.9
la 1.6 a-3.2 b-0.9 c-0.7 d-2.2 e-1.8 f-0.9 h-2.4 i-1.1 j0.3 k-1.3 m-1.7 o0.6 p-0.6 q-0.7 r-0.7 s-0.5 t-0.6
la+bada 7.4 g0.4 k0.4 q0.7 r0.5
la+bamb 7.4 a0.3 c0.8 d0.9 k0.3 s0.8
la+banc 5.8 a-0.9 b0.7 e-1.1 l2.0 m-0.4 o1.7 p-0.9 s-0.7 t0.6
la+band 6.9 a-0.6 b-0.5 g0.3 h0.8 i-0.4 l-0.4 m0.5 r0.9 s-0.4
la+bian 7.4 i0.5
la+bibl 7.4 d0.5 o0.5 r0.3
la+boll 7.4 a-0.5 c-0.4 g1.4 o0.4 r1.5
la+bozz 6.9 a0.7 d0.5 e0.9 g-0.3 j0.4 n-0.3 q-0.4 s0.5
la+broc 7.1 g0.3 r0.4
la+bust 6.9 a-0.5 d-0.4 e0.4 f0.6 g0.5 i0.3 q1.4 r0.7
la+cald 7.1 e0.9 g-0.4 k0.4 n0.5 q-0.6 s-0.4
la+call 6.9 a-1.0 c0.4 g-0.4 k3.0 s-0.4 t0.4
la+came 6.7 a0.5 e1.1 i-0.3 j1.4 p0.5 r-0.4 s2.0
la+cant 7.4 a-0.4 d-0.4 k1.5 o0.4
la+capa 6.4 a0.7 c1.6 d-0.5 g-0.4 j1.5 m0.9 p1.4 q0.7 r-0.4 t-0.3
la+capo 7.4 b0.5 d0.5 l0.5
la+cart 5.4 a-2.2 b-0.6 d-0.4 f-0.7 h0.7 i-1.5 j-0.6 k0.4 l0.7 m-0.7 n1.8 o0.6 p-0.9 r0.5 s-0.8
la+casa 6.5 d-0.3 g0.5 h0.4 i0.8
la+case 7.1 b1.5 g0.4 i-0.3 r0.6 t0.8
la+cass 6.4 a-0.7 c0.6 g-0.4 i-0.4 k0.5 l0.6 o0.6 p-0.5 s-0.4 t1.8
la+cate 6.9 a1.1 i0.4 s1.1
la+caus 6.3 a-0.8 b0.4 c-0.6 d-0.6 e-0.5 g-0.6 h0.3 i-0.5 j-0.8 m0.3 q0.4
la+cell 7.4 a0.4 c0.6 e0.4 k0.5 p0.7 t1.0
la+cena 7.1 b0.9 g1.5 h1.8 k-0.3 p0.3 r1.5 t0.9
la+cert 6.9 b1.3 c0.8 d0.6 e0.3 i-0.4 o0.8 q0.9
la+cess 7.4 g-0.3 i0.7 n0.8 t0.6
la+chia 6.5 b0.8 f0.3 i-0.4 j0.5 k0.4 m0.7 p-0.4 r0.4 s-0.3 t0.5
la+clas 7.1 a-0.5 e0.5 l-0.4 m0.4 s-0.3 t0.6
la+coll 7.1 a0.6 c-0.3 e1.3 i0.3 j0.6 p1.5
la+comm 6.9 a-0.6 e-0.4 f-0.3 g1.2 i-0.4 n-0.3 r1.0
la+comp 7.4 a-0.4 g-0.3 k0.4
la+comu 6.9 d-0.4 e0.7 h0.3 n-0.4 r0.6 t1.2
la+conc 6.7 a1.3 b0.7 d0.8 e0.6 g-0.3 i1.3 j1.8 p-0.3 s1.5
la+conf 7.4 a0.6 d0.4 j-0.3 k0.7 s1.3 t0.9
la+conn 7.4 e-0.4
la+cons 5.6 a1.4 b1.8 c1.9 d0.6 f0.5 g-0.3 i0.4 j0.8 k0.4 p0.8 q1.0 s0.6 t0.8
la+cont 5.8 a-0.6 b-0.5 c-0.5 e-0.4 f-0.4 h1.0 i0.4 j-0.3 k-0.6 o0.6 q3.1 r0.7 s-0.5
la+coor 7.4 b0.8 c-0.4 k0.4 l0.8
la+copi 7.1 e-0.4 g0.4 j0.7 o0.5
la+corn 7.1 a-0.9 d-0.4 e-0.5 f0.4 g1.0 h0.9 k0.5 m0.3 q0.9 r1.1
la+corr 7.1 a0.5 b1.0 c-0.3 g0.4 i1.2 n1.1 o0.3 p0.8 r0.5
la+cort 7.1 a-0.4 c-0.3 e-0.4 l1.0 t-0.3
la+cosa 6.4 a2.0 b-0.4 c1.9 e-0.7 f0.7 g-0.6 i-0.5 j2.0 m1.2
la+cuci 6.9 b-0.3 d-0.4 e0.7 h0.5 j1.3 p0.4 r0.4 s0.4
la+data 6.4 a-1.1 b-0.4 d0.3 e0.5 f0.3 g-0.5 i-0.6 j-0.4 n0.3 s-0.4 t0.6
la+dele 6.9 a-0.5 g0.3 i0.4 r0.5
la+denu 7.4 a0.5 d0.9 e1.0 j1.1 p0.4
la+detr 7.4 g0.5 k0.5 m-0.4 q0.9 r0.4 t0.4
la+dich 6.7 c1.6 e-0.5 f-0.3 i0.8 j-0.5 l0.3 o-0.5 q0.9 r0.4 s-0.5
la+dici 6.7 a-0.7 h-0.3 i-0.3 m-0.3 n0.3 o2.4
la+diff 7.1 a0.8 b1.7 e0.4 m1.8 n-0.4 s0.8
la+dime 7.4 c-0.3 d0.8 i0.4 n1.6
la+dire 6.5 a1.1 e0.6 f0.8 g-0.4 i0.6 m-0.4 s0.3
la+disc 7.4 a0.6 b0.9 j0.9 m1.3 p0.8 s0.7
la+disd 6.5 a-0.4 g-0.3 h-0.4 i0.7 p-0.4 q0.4 t0.3
la+disp 7.1 a-0.4 b0.4 e-0.4 g0.3 h0.7 k0.3 o0.4 q0.6 r0.6
la+dist 7.1 a-0.4 c0.4 k-0.5 o0.8 q1.4
la+ditt 7.4 a-0.4 g0.5 i0.6 n0.4 r0.7
la+docc 7.4 a0.5 b1.0 e0.4 p1.0 s1.4
la+doma 7.1 e1.1 g-0.3 i-0.4 k0.3 m0.4 r-0.6 s0.5
la+dome 7.4 a-0.5 e-0.5 g1.6 h0.9 q1.0 r1.6
la+dott 7.1 a-0.4 d0.6 e-0.3 j0.7 k0.7 s0.6
la+fa 7.4 e-0.4 i0.8 t0.8
la+facc 6.3 d-0.5 f1.0 g0.8 h-0.6 i-0.5 k1.3 r0.8 s1.9 t0.5
la+fami 6.9 a-0.6 c-0.5 g-0.5 h0.7 i1.1 j-0.3 k0.8 o0.4
la+fati 7.4 a0.4 b-0.3 e0.5 j0.8 m1.9 s0.4
la+fatt 5.1 a-0.6 c-0.8 d1.5 e1.1 g-1.2 i-0.6 j-0.6 m0.4 n2.3 o6.7 p1.7 q-0.8 r-0.5 s-0.5
la+febb 7.1 a-0.6 c-0.3 f0.5 h0.4 k2.3 q0.3
la+fest 6.9 b0.4 d-0.3 e0.7 h0.5 i0.5 m0.3 s1.0
la+fier 6.9 a0.4 b0.4 c1.5 h0.5 i0.8 m0.6 p-0.4 q-0.3 r0.5 t0.9
la+fine 7.1 a0.3 c1.0 j0.4
la+firm 6.5 d1.1 e0.5 f0.7 g-0.5 i-0.5 j-0.3
la+font 7.4 a0.5 e1.4 p1.0
la+forn 7.4 a0.6 c0.3 e0.8 j0.4 p1.7
la+foto 5.8 b-0.4 e1.0 f-0.3 g-1.3 h0.6 j-0.4 l0.7 n-0.3 p0.6 r-0.8 s1.7
la+fras 7.4 a-0.4 f0.4 h0.5 n0.4 o0.6 q0.4
la+fusi 7.4 a-0.4 i0.4
la+gara 6.9 c0.5 e-0.6 r-0.4 t0.8
la+gazz 7.4 e0.4 j0.7 s0.8
la+gent 6.4 b0.6 d-0.6 e-0.5 g0.5 i-0.3 k0.6 l0.4 p-0.3 q0.4 r0.7 s1.4
la+gest 7.4 d-0.5 g0.6 h0.8 q0.3 r-0.3
la+gior 7.4 a0.5 c0.3 d0.7 j0.7 m0.8 p0.5
la+giur 7.4 d-0.4 e0.4
la+graf 6.9 a-0.8 g0.6 r0.7
la+guid 6.9 d0.5 e0.5 g0.4 n-0.3 q0.3 r0.5 s0.5
la+info 7.1 c0.7 d0.7 e0.3 f0.9 i0.6 j0.6 m0.3
la+inol 7.4 e-0.3 j0.7 m1.0 t1.6
la+laur 7.4 a-0.3 g1.1 h0.7 i-0.3 q0.4 r0.4
la+legg 7.4 j0.9 s0.4
la+lett 6.1 d0.6 f-0.4 h0.9 i0.4 q0.5 s-0.4
la+lice 7.4 e0.6 i0.5
la+line 7.4 c0.7 d1.1 f0.5 k0.5 l1.1 n0.6
la+liqu 6.7 a-0.7 g0.4 i-0.4 k0.5 l2.4 n1.3 o0.3 p-0.3 q0.4 r0.6
la+list 6.9 a0.3 b0.6 c0.6 d0.5 e0.4 m-0.3 n0.3 p0.8
la+lite 7.1 a-0.4 b0.4 c-0.3 g-0.3 h-0.3 j-0.5 k0.4 m0.4 q0.3
la+loca 6.9 a-0.9 b0.6 i1.5 q-0.3 s-0.4
la+luce 7.1 a-0.6 c1.1 d-0.4 e-0.5 f0.3 g0.6 k0.7 o-0.4 p-0.4 q0.9 r1.0
la+macc 6.5 b1.2 c0.5 e0.3 f-0.4 g-0.4 i-0.4 j-0.4 k1.5 n-0.4 p0.4 s-0.5
la+mail 6.9 d0.4 e0.5 f0.3 k-0.3 m1.5 n-0.4
la+manc 7.1 a0.6 c1.4 j0.7
la+mand 7.4 c-0.3 d-0.3 h0.5 n0.4 o0.5
la+mano 6.9 a-0.4 b-0.5 e-0.5 m-0.3 q0.3 t0.7
la+marc 7.4 a-0.7 n0.9 o1.8
la+memo 7.4 c0.7 j0.4 k0.4 p0.4
la+mens 7.1 e-0.3 h-0.4 i0.8 p0.8 r-0.6
la+merc 7.1 c0.9 d-0.5 e-0.4 g0.6 j0.4 p1.1 r0.6
la+mess 6.7 a1.3 c0.3 e1.5 g-0.5 i-0.3 k-0.3 r-0.3 s1.5
la+meta 7.1 e0.4 j0.5
la+mett 7.1 a0.9 c0.4 e0.9 f0.6 i0.6 s1.2
la+mia 5.6 a1.7 c0.6 d2.0 e0.4 f1.2 g-1.1 h-0.3 i-0.3 j0.6 m1.0 n0.3 o0.4 p-0.9 q0.6 r-0.7 s2.0 t-0.5
la+muff 7.4 a0.4 c0.5 d0.4 e0.7 j0.7 p0.3
la+mult 7.1 c-0.4 d0.6 e-0.4 g-0.4 h-0.4 m-0.3 n-0.4 p0.6
la+musi 7.4 c0.4 d0.3 e-0.3 i0.5
la+news 6.7 a0.5 b-0.5 c0.7 d0.3 e1.4 g-0.5 k-0.4 m0.4 n0.4 s-0.5 t0.9
la+nonn 7.4 s0.6
la+nost 5.3 a0.5 b-0.3 c0.7 e1.8 f2.4 g-0.8 h-0.8 i1.8 k2.3 l0.4 t0.4
la+nota 6.7 a0.6 b0.6 g-0.5 j-0.3 m2.3 o-0.4 p1.2
la+nott 6.9 a-0.4 g0.7 h0.4 j0.5 l0.7 m-0.3 o0.4 p0.6 r0.9 s0.4
la+notu 7.4 b0.8 e-0.3 g0.5 m1.1 n0.8 p0.7 q0.3 r0.6
la+nuov 5.8 c0.4 d0.4 e0.8 g0.9 h1.4 j-0.4 k0.8 l1.8 m0.4 n0.8 o0.6 p-0.5 s-0.5 t0.5
la+paga 6.7 b1.3 d-0.5 e-0.8 f-0.5 g-0.4 i-0.3 l1.6 m-0.5 o-0.3 p0.6 q-0.4 s-0.3
la+pagi 6.4 a0.8 b0.5 c0.4 d0.3 g-0.5 i1.1 k-0.4 q0.4 r-0.8 s0.7
la+pago 7.1 a0.7 b1.5 d0.8 e0.8 f0.5 g-0.3 o0.7 p1.5 r-0.3 t0.3
la+parc 6.3 a-0.7 c-0.4 d0.4 j-0.3 l2.0 m-0.8 n2.6 r0.6 s-0.3
la+part 6.5 a-0.7 d0.6 e-0.6 f0.4 h0.5 i-0.9 l-0.4 m0.4 o1.3 q-0.7 r0.3 s-0.4
la+pass 6.9 a-0.5 c-0.4 d-0.4 e-0.5 g0.7 q1.1 r0.6
la+patr 7.4 c0.4 e0.3 g0.7 j0.4 r0.9
la+pazi 7.1 b0.7 c0.4 d-0.3 f0.5 t-0.3
la+pena 6.7 a0.4 b0.8 c0.6 g-0.3 i-0.5 k0.6 l0.6 m1.0 p1.2
la+penn 7.4 a-0.4 g0.5 o0.4 r0.6
la+pens 7.4 a-0.3 g-0.3 i0.6 l1.1 r0.4
la+perd 7.4 a-0.3 b0.8 i0.3 j0.5 o0.3
la+peri 6.9 a0.6 c0.9 d1.0 e0.8 f0.9 g-0.3 l0.4 n1.9 p0.5 r0.4 s0.3
la+pian 6.5 f0.4 q0.4
la+piog 7.1 a-0.3 e-0.5 g0.9 m-0.4 n0.6 q0.8 r1.0
la+pizz 7.4 e0.5 o0.5
la+plan 6.9 a-0.4 g0.3 h0.8 i-0.3 k-0.4 m0.5 n-0.5 r0.6 t0.5
la+port 7.1 e-0.3 r-0.3 t1.4
la+poss 6.7 b0.7 e0.4 k0.8 l0.4 m0.9 p-0.4 q0.8 s0.5
la+post 6.7 a-0.7 b0.5 d-0.4 g-0.4 l0.3 n0.8 o0.6 p-0.3 q-0.6 s-0.4
la+prat 4.9 a1.6 b0.8 c2.2 d1.1 f1.3 g-1.0 h-0.4 i-1.2 j1.5 o0.4 p-0.6 r-0.5 s-0.4 t1.3
la+prec 7.4 a-0.4 g0.7 h0.7 i-0.3 l0.9 m0.3 n0.4 r0.5
la+preg 6.7 b0.8 c0.3 d0.3 e-0.7 f0.6 l-0.3 o0.7 s-0.3 t-0.4
la+pren 6.9 b-0.4 c0.8 f0.5 g0.4 i-0.3 j0.8 p-0.3 r0.3
la+pres 5.3 a1.9 b-0.3 c0.7 e1.4 f1.4 g-0.8 h-0.8 i0.7 j2.0 k-0.4 n-0.8 o-0.8 p0.6 q0.6 s-0.3
la+prim 5.9 a-0.7 d0.3 e-0.8 g0.5 j0.5 l1.2 m-0.6 o2.0 p-0.7 q-0.3 r0.5 t0.5
la+pro 7.4 c0.6 s0.6
la+proc 6.9 a0.8 e1.8 g-0.4 h-0.4 i0.3 j1.4 k2.0 p-0.5 s-0.4 t0.3
la+prof 7.4 b0.6 e-0.5 g0.8 h0.6 r0.6
la+prop 7.1 a0.4 b1.2 i0.4
la+pros 5.2 a-0.8 e-0.5 h0.6 j-0.3 s0.4
la+prov 7.1 a-0.5 e-0.6 g0.8 h0.6 o0.3 q0.5 r0.4 t-0.3
la+puo 7.4 c-0.3 l1.1 o0.5
la+qual 7.4 c0.3 d-0.3 e0.4 f0.8 q1.1
la+ques 6.7 b-0.5 c-0.6 d-0.7 e-0.6 f1.7 h0.4 i-0.4 j0.5 m1.9 p-0.5 q0.6 s-0.3 t0.8
la+quin 7.4 l-0.3 r-0.3 t0.4
la+quot 6.4 a-1.0 e-0.4 i-0.4 n0.8 p-0.4 r-0.3 s-0.4
la+racc 6.9 a0.4 b1.1 e0.8 h-0.3 j0.6 m0.9 s0.6
la+raga 6.9 a0.5 c0.4 e0.9 f1.7 h0.3 i-0.5 k-0.3 p-0.4 r0.4 s0.6
la+ragi 7.1 a-0.5 h0.3 o1.6
la+rass 7.4 c0.3 d-0.3 p0.7
la+rata 6.4 a0.7 b1.1 c0.5 d0.4 e0.3 g-0.4 i0.7 l2.1 p0.5 q1.2 t0.4
la+rece 7.4 a0.7 e0.5 g-0.4 r-0.4 s1.3
la+regi 6.2 a-1.4 d-0.3 e-0.7 i0.4 j-0.4 k0.7 l0.7 n0.9 o2.2 p-0.7 q-0.4 r0.6 s-0.6
la+rela 6.5 c1.6 g1.7 i-0.4 k-0.3 n0.3 p0.4 r2.3 t0.5
la+rest 6.9 a0.7 b0.5 c-0.4 e1.5 i1.1 m0.7 s0.4
la+rete 7.1 e-0.5 r-0.4
la+rett 7.1 c-0.4 h0.5 k0.5 l0.4 m1.3
la+rica 7.4 a-0.3 d0.3 g0.5 m0.5 n1.1 q0.8 r0.7
la+rice 6.0 a-0.5 c0.4 d-0.4 g-0.7 h0.3 j-0.6 l0.6 n-0.4 o1.1 p0.4 q2.6 s-0.6
la+rich 6.4 a0.6 c1.3 d1.7 g-0.3 j1.4 k-0.4 o-0.3 p0.3 s0.4
la+rifa 7.1 e0.5 f-0.3 n0.3 o0.4 q0.4
la+rima 6.7 b0.7 e0.6 g-0.3 k-0.5 l-0.4 o2.1 p1.1 r-0.3
la+ring 6.9 b0.3 e-0.4 g1.0 i0.8 k0.4 n0.4 r0.8
la+riso 7.1 a0.3 b0.5 c0.6 e-0.3 i0.5 j0.8
la+risp 7.1 d0.8 p0.9 s-0.4
la+rist 7.4 e0.5 l0.7
la+rite 7.1 a-0.7 f0.6 o2.4 p-0.4
la+riun 6.5 a-0.4 b-0.4 e0.5 f-0.4 g-0.5 i-0.4 j-0.3 k2.1 n0.4 o0.3 p-0.5 s-0.4
la+rivi 6.9 a0.5 i0.9 s0.6
la+rubr 6.5 d0.8 j0.5 p-0.4 s1.4 t0.3
la+sagr 7.4 a-0.4 b0.7 e-0.4 h0.4 r0.5
la+sala 7.4 c-0.3 g0.6 q0.5 r0.7
la+sald 6.7 a-1.4 c-0.6 d0.3 e-0.4 g-0.4 h-0.5 i-0.3 j-0.4 l1.1 n5.6 p-0.9 q-0.5 s-0.5
la+salu 7.4 b0.5 e0.7 l0.4 n-0.3 q0.8
la+sanz 7.1 a0.8 e1.1 g-0.3 i0.5 j-0.5 p-0.4
la+scad 7.1 a-0.7 n1.4
la+scal 6.3 j-0.3 k0.3 m0.8 n-0.4 p0.7 q-0.4 s0.6
la+sche 7.4 f0.3 l0.6
la+schi 7.4 h0.9 k1.7 l0.3
la+scia 7.1 b-0.4 c1.1 f0.5 h-0.3 i-0.3 j-0.3 q0.6
la+scor 7.4 e0.5 p0.4 r0.4
la+scri 7.1 g-0.4 r-0.3 s0.6
la+scuo 7.4 b0.5 m0.4 q0.4
la+seco 6.3 b-0.6 c-0.6 e1.5 f1.1 h0.5 i-0.6 j-0.5 k-0.6 l0.3 m-0.6 o-0.4 q1.0 s-0.4
la+sede 6.5 a-0.8 h0.6 i-0.4 j-0.5 p-0.4 q0.4
la+segn 6.9 a-0.4 d-0.6 i-0.3 k-0.3 l0.5 m-0.3 n-0.4 p0.3 q0.6
la+segr 6.3 a0.8 c0.3 d2.1 e-0.9 g-0.4 l-0.4 n1.6 o-0.5 p-0.4 q-0.8 t-0.3
la+sens 7.4 a0.5 d1.6
la+sera 6.5 b0.6 p-0.3 r0.4
la+sett 6.3 a-0.6 g-0.3 i-0.7 j-0.6 k2.4 l0.5 m0.7 n-0.3 o0.7 p-0.4 s-0.4
la+sign 5.0 a-0.7 b-0.3 c-0.3 d-0.6 e0.4 f0.8 g1.4 h0.6 i-0.8 k0.7 l0.3 r1.3 s-0.4
la+situ 7.4 d0.6 f0.8 t0.9
la+soci 7.4 a-0.5 g0.6 h1.0 i-0.4 r0.6
la+somm 7.4 a0.5 e0.5 j0.6 m1.0 p1.1 q0.3
la+sopr 7.1 a-0.7 d0.5 f0.4 g0.4 n0.6 r0.5 t0.8
la+sost 7.4 a-0.9 g0.4 n0.6 r0.8 t0.7
la+spes 6.9 a-1.0 b0.6 g0.5 i0.5 k0.4 l1.2 n1.7 o-0.4 p-0.3 q0.5 r0.4
la+spos 7.1 b0.6 e1.0 g-0.5 k0.4 m0.6 p0.7 r-0.4
la+squa 7.1 a-0.7 g0.8 r1.2
la+stag 6.9 c-0.5 e1.0 g-0.4 i1.4 l1.5 n0.8
la+stam 6.4 a0.5 d0.7 e0.7 g-0.8 i0.3 k0.6 o-0.3 p0.6 r-0.6
la+stan 7.4 a-0.8 b0.4 g1.6 o0.3 q1.6 r1.8
la+stes 6.9 c-0.3 d0.8 h-0.4 i0.6 p0.7 q-0.3
la+stor 6.9 a-0.7 b-0.3 e-0.3 j-0.5 r-0.3
la+stuf 7.1 a0.9 c1.8 d1.2 g-0.4 p0.3 s0.6
la+sua 5.3 a-1.0 b1.5 c-0.5 e0.6 i1.2 j-0.3 k-0.8 l2.3 m-0.7 n1.1 o0.6 p-1.0 s-1.0 t-0.8
la+suoc 7.4 c-0.4 f0.5 g0.5 l0.3 r0.6
la+targ 6.9 b0.5 g-0.4 i-0.3 m0.6 n1.9
la+tari 6.9 a0.3 b1.5 c0.7 d0.3 h-0.4 i0.4 l-0.4 m0.5 p-0.4 s-0.4
la+tele 6.9 c0.8 d0.9 h0.5 i-0.3 k-0.4 p-0.3 q-0.3 r0.4
la+tend 7.1 r-0.3 s0.4
la+terz 6.4 a1.0 b0.7 c0.9 g-0.5 i0.8 o0.3 p1.3 r-0.4 s-0.4
la+test 6.9 c-0.4 e0.6 g0.9 h0.3 p0.7 q1.1 r1.1
la+tipo 7.4 d0.4 i-0.3 t2.5
la+tito 7.4 e0.6 f0.8 t0.7
la+trad 6.1 a-1.1 c-0.6 d-0.4 g2.2 h1.0 i-0.7 j-0.4 k0.5 m-0.7 n0.3 o1.0 p-0.8 r2.6 s-0.6
la+trov 7.4 a-0.6 l0.4 o1.5 p-0.7
la+tua 6.9 b-0.6 e-0.3 g0.8 h0.8 k0.7 l0.5 m-0.3 n0.5 o-0.3 p0.8 r1.0 s0.6
la+vecc 7.1 a-0.3 l1.1 o0.6 t0.9
la+vede 7.4 a-0.7 c-0.4 e-0.3 g1.0 h1.6 j-0.4 q1.1 r1.0
la+vedo 7.1 a-0.4 h0.3 m0.5 q0.5
la+vend 6.5 a-0.5 c0.3 d1.1 f-0.4 g-0.4 k-0.4 l2.2 n-0.3 p-0.3
la+veri 6.9 a-0.4 b1.2 e-0.6 g1.6 i0.9 j-0.4 r1.6 s1.2
la+vers 6.4 c1.5 e1.2 f1.2 i-0.5 l0.6 m-0.4 n0.5 o1.5 r0.6 s-0.3
la+vice 7.4 d0.6 j0.9 s1.3
la+vici 7.4 o0.4
la+visi 6.9 a-0.4 c-0.4 e-0.4 g0.7 h0.8 k1.5 r1.0
la+visu 6.9 a-0.6 b0.4 f0.4 h-0.3 n-0.4 r0.3 t2.2
la+vita 7.4 g0.9 r1.0
la+voce 6.3 b-0.4 f0.5 i-0.7 j1.0 m1.7 p-0.4 r-0.5
la+vogl 7.4 a0.6 c1.5 e0.4 h0.3 t2.0
la+vost 5.0 b1.4 c-0.5 d-0.3 e1.4 f0.6 g0.4 h0.9 i-1.0 j0.4 l1.9 m-0.3 n0.3 o1.7 q0.4 s-0.4
la+vs 7.4 c0.4 j1.0 m0.5 p0.4
la+zia 7.1 e0.8 g-0.3 j-0.4 m0.5
labo 6.9 a-0.4 g0.9 h1.3 k0.4 r0.6
labo+e 7.4 a-0.3 c0.3 g0.4 h0.6
labora 6.9 a-0.4 g0.9 h1.3 k0.4 r0.6
lago 6.9 c0.5 d0.4 g0.4 h0.3 n0.7 o0.3 r0.8
lago+e 7.4 d0.5 f0.4 h-0.3 n0.8 r0.4
lame 6.4 a-0.5 c1.3 d0.5 e0.6 f0.5 g0.6 i-0.4 m0.4 p-0.4 r0.7 s-0.4 t0.8
lame+dell 7.4 d0.3 e-0.3 m0.7 r0.3
lament 6.5 a-0.9 c0.5 d0.4 f0.6 g0.6 i-0.3 m0.5 p-0.4 r0.7 s-0.3
lamp 7.4 b0.6
lampad 7.4 b0.6
lang 7.4 e0.4 g0.4 r0.4
lasc 4.3 a-1.9 b-0.7 c-1.0 e-0.4 g-0.7 i-1.5 j-0.4 k0.3 p-1.2 q1.3 s-0.5 t1.0
lasc+a 7.4 a-0.7 c-0.4 d-0.3 n0.4 t0.4
lasc+con 7.4 a-0.4 l0.9 m0.3
lasc+i 7.4 a-0.4 c-0.4 q2.5
lasc+il 6.0 a-0.6 d-0.4 e-0.5 g-0.3 i-0.6 j-0.5 k-0.3 l-0.5 m0.4 n-0.5 p-0.4 s0.4
lasc+in 7.1 a-0.4 b-0.4 q0.4 t1.2
lasc+la 5.9 a-1.5 d-0.9 g-0.4 h-0.7 i-0.7 j-0.4 m0.4 p-0.4 q0.8 r-0.6 s-0.5
lasc+mia 7.4 p1.0 s0.8
lasc+perd 7.1 a1.0 b0.5 c0.7 g-0.5 j0.5
lasc+tutt 7.4 a-0.4 g0.4 r0.4
lasc+una 6.7 a-0.9 c-0.4 e-0.5 f0.5 g1.2 l0.4 o0.5 q-0.3 r1.4 s-0.7
lascia 4.4 a-1.4 c-0.6 d0.9 e-0.5 g-0.5 h0.4 i-2.2 o0.4 p-0.9 q1.3 s-0.6 t1.2
lascio 6.0 a-0.7 c-0.4 d-0.9 h-0.5 i0.8 j-0.3 m0.7 p-0.4 r-0.4 t-0.4
lati 7.1 c-0.3 e0.8 j0.8 p0.6 s0.4
latt 7.1 a0.4 c0.6 d0.6 e0.6 h-0.3 k0.3 n0.7 p0.4 q-0.3 s0.5
latte 7.4 e0.8 k0.4 n0.7 p0.5 q-0.3
laur 6.9 b0.6 e0.4 g0.9 h0.6 q0.3
laurea 7.1 a-0.3 g1.0 h0.7 i-0.3 q0.4
lava 7.4 f0.6
lavo 4.2 a-0.6 c-0.4 d0.8 h0.4 i0.8 j-1.2 k0.9 l0.3 m0.5 n0.5 o1.7 p0.5 r0.8
lavo+a 7.4 d0.3 s0.5
lavo+al 7.4 b0.8 i0.4
lavo+bene 7.4 b0.8 m0.9 n-0.4
lavo+che 7.4 a0.7 b0.6 i0.9
lavo+con 7.1 d1.4 g0.9 i1.2 r1.2 s-0.5 t0.5
lavo+davv 7.4 a-0.6 b-0.3 g1.4 k0.4 n0.6 o-0.3 q0.6 r1.6
lavo+di 6.9 f0.6 m0.6 o1.2
lavo+e 6.5 b-0.3 c-0.7 d0.7 f0.7 g-0.5 i-0.3 l0.5 n0.9 r-0.6 t-0.4
lavo+fatt 7.1 a1.2 e2.0 g-0.6 j0.5 p1.7 r-0.5 s0.4
lavo+in 7.1 a0.4 j0.6 s1.2
lavo+lo 7.4 a-0.4 c-0.5 g-0.3 h1.9 k0.7 o0.7
lavo+non 6.9 c1.9 j-0.3 k0.6 p0.3 s-0.3
lavo+si 7.4 c0.6 d0.7 s0.7
lavora 5.4 a-1.0 c0.3 e-0.7 f0.4 g0.4 h-0.6 j-0.8 k0.4 m-0.3 n0.4 o1.2 p-0.6 r1.1
lavori 5.8 b0.5 c0.6 d0.7 e-0.5 f0.6 i0.4 j-0.3 l0.8 m0.5 o1.3 q-0.4 r-0.4
lavoro 4.8 a-0.3 b-0.5 c-1.0 e1.6 f-0.4 g-0.5 h1.2 i-0.4 j-0.3 k1.2 l0.5 m0.4 n1.2 o0.8 p0.8 q0.6 r0.3
le 2.6 b-2.2 c1.8 d-0.6 e2.2 g1.0 h0.4 i1.6 l1.1 m0.5 n0.4 o-1.4 p-2.3 q0.7 r0.8 s1.3
le+abbi 7.4 k0.4
le+alle 7.1 a-0.4 d-0.3 k-0.3 l-0.4 m0.7 q0.8 t0.6
le+altr 6.9 a-0.3 b0.3 c0.5 g0.4 i-1.0 q0.4 s0.7
le+andr 7.1 a-0.7 g0.3 h0.6 i-0.3 l2.0 m0.3
le+aspe 7.4 g0.4 h0.9 i-0.4 o0.4 p0.4 r0.5
le+augu 7.4 b0.5 c0.3 k0.4 n-0.4 q-0.4
le+avet 6.7 a-0.5 b-0.4 e-0.7 g-0.6 h0.7 j-0.3 k0.7 m0.4 n0.4 r-0.3 s0.4
le+boll 7.4 d0.8 e-0.5 f0.4 m0.5
le+bozz 6.7 a-0.9 b0.4 c-0.3 e-0.4 g-0.5 i-0.5 k-0.3 o0.4 q-0.4 r-0.5 s-0.3 t1.1
le+buon 7.4 a0.7 d0.7 e0.8 j1.0 s0.5
le+bust 6.7 c0.4 d0.5 k0.3 t0.5
le+cart 5.8 a0.8 c1.1 d0.8 e1.5 f1.0 k0.5 m1.2 n-0.4 p-0.6 q0.3 s0.9
le+chia 6.1 a0.5 c0.7 d0.4 g-0.5 h0.3 i0.7 j-0.3 n0.4 p0.8 q0.3 s-0.5 t0.5
le+chie 6.3 a-0.6 f0.9 g-0.4 h0.4 i-0.6 j-0.3 k0.9 l2.9 m1.0 o-0.7 p-0.4 r0.3 s-0.5
le+cinq 7.4 a-0.6 c-0.3 g0.6 k0.8 o0.3 r0.8 s-0.4
le+comu 6.9 c-0.4 d0.9 f0.5 i0.3 k0.8 l1.0 m0.4 o-0.4 p0.6
le+conf 7.4 q0.3 r-0.3
le+cons 6.9 a-0.8 c-0.7 i-0.5 k0.4 m0.3 o-0.3
le+cont 7.4 a0.5 e0.4 j0.7 m2.1
le+cose 6.5 a0.7 d2.6 f0.4 h-0.4 j-0.4 k0.3 l0.5 n0.7 o0.5 p-0.3 q-0.3 s0.7 t-0.3
le+cred 7.1 a1.0 d-0.3 e0.6 i1.9
le+devo 7.4 b1.2 e-0.6 g0.7 h0.6 m-0.4 q-0.4 r1.1
le+dich 7.4 a-0.6 i0.8
le+dico 7.4 c-0.4 d0.5 e0.3 l0.8
le+dimi 6.5 a-0.6 b-0.4 e-0.6 i-0.4 k0.4 r-0.3
le+ditt 7.4 a-0.7 o0.8 q0.8
le+do 7.4 p0.7 s0.6
le+due 7.4 a0.6 c1.3 e0.7 g0.4 h0.7 p1.4
le+e 7.4 a0.7 c0.5 d1.0 g-0.3 i0.6 j0.9
le+etic 7.4 a1.0 c0.6 d-0.3 e0.9 g-0.3 h0.4 i0.7 q0.3 r-0.5
le+fa 7.4 a0.8 d-0.4 j0.8 s0.6
le+facc 6.2 a-0.6 b0.3 c-0.6 f0.8 g0.4 i0.4 j-0.4 l1.2 m0.7 n3.2 p-0.3 q0.4 r1.0 s-0.5 t-0.4
le+fatt 6.5 a-0.6 b-0.4 c-0.4 d0.3 l-0.3 m-0.5 o0.5 q1.5
le+fest 7.4 e0.8 j0.7 l2.1 n0.4 p-0.3 s0.7
le+foto 5.2 a1.1 c-1.0 e3.3 f-0.3 g-0.3 h-0.5 i-0.8 j0.7 m1.3 p-1.1 r1.0 s1.1 t-0.6
le+fugh 7.4 a0.7 c0.6 e1.9 r-0.5 t0.5
le+giro 7.4 a-0.4 n0.8 q1.5 t0.6
le+guid 7.4 a0.6 b0.6 e0.9 s0.5
le+ha 7.4 e0.5 g-0.3 p0.6 r-0.5 s0.6
le+ho 5.7 b-0.7 c0.4 d0.7 e0.4 f1.2 g1.4 h1.6 j-0.6 m0.9 p-0.5 q1.1 r1.7 s1.6
le+impr 7.4 c0.3 k0.7
le+lasc 7.4 r-0.3
le+lett 6.9 d0.5 e0.4 h0.4 j0.5 l0.3
le+loca 7.4 a-0.6 c0.6 e-0.3 h1.4 i-0.7 p0.7 s-0.3
le+luci 7.4 c-0.4 d-0.4 o0.9 q0.5 t-0.3
le+magl 7.4 a0.5 c1.3 e-0.3 i0.4 s1.6
le+mail 6.7 b0.4 d0.7 g0.5 i-0.4 j0.7 k0.5 l0.3 o0.3 p0.4 q-0.5 r0.7 s-0.4
le+mand 6.1 a-0.7 b-0.4 e-0.8 h0.7 j-0.6 o0.6 s-0.5 t1.0
le+mani 7.1 a-0.9 b-0.4 e-0.4 g0.4 l1.9 p-0.4 r0.5
le+matt 7.1 a-0.6 o0.3
le+mie 6.7 d0.5 e-0.7 h-0.4 j-0.3 k0.6 o0.3 p-0.4 q0.3 r0.4 s2.3
le+misu 7.4 c-0.3 d0.4 f0.3 j0.3
le+moti 7.4 a0.9 e1.6 i1.8 j0.7
le+nasc 7.4 b0.8 l1.3
le+note 7.4 d-0.3 n0.3 r-0.3
le+nove 7.4 b0.5 c0.9
le+nozz 7.4 a-0.4 g0.7 h1.0 k1.2 m0.6 q0.4 r0.7
le+oliv 7.4 a0.4 c1.0 d0.5 i0.3
le+ore 7.4 e-0.4 g0.4 h0.7 j0.7 m1.1
le+page 7.4 a0.4 e0.8 f1.4 j1.1
le+pagi 7.4 e0.3 h-0.3 n0.3 t0.5
le+pago 7.4 a0.4 b0.5 d-0.3 p0.9
le+part 6.9 d-0.4 e0.7 g-0.4 s0.4 t-0.4
le+pass 7.1 a0.7 c1.2 e0.8 i1.9 s-0.4
le+past 7.1 a-0.4 c-0.4 d-0.4 g0.3 k0.4 m-0.4 n0.6 r0.7
le+peco 7.4 c0.4 f0.5 h-0.3 k0.6 n0.9 q-0.3
le+pers 7.4 p0.6 s0.6
le+pian 7.1 a-0.4 i0.8 o-0.4 r0.4
le+pias 6.9 a-0.3 c0.8 d0.8 e1.0 g-0.5 h-0.3 i-0.4 j-0.3 m0.5 r-0.4 s0.3 t0.6
le+port 6.4 a-0.7 c-0.4 d-0.3 e0.5 f0.8 g0.5 h0.7 i-0.7 k1.1 m0.5 n1.8 o-0.4 p-0.6 q0.3 r0.5 s-0.4 t-0.4
le+pren 7.4 c0.3 g0.9 h-0.3 i-0.4 k0.5 m0.8 r1.4
le+pres 7.4 a-0.5 b0.4 h0.3 o0.5 r0.3
le+pros 7.4 a0.4 d0.4 e0.4 i1.3
le+quat 7.1 b0.8 c0.6 d0.4 g-0.3 h-0.3 i1.6 k-0.3 s-0.3
le+raga 7.4 a0.4 i0.9 p0.9
le+rece 6.9 a-0.6 d1.1 e-0.6 i-0.5 m1.3 n0.7 q0.3 r0.3
le+risp 7.4 c0.4 d0.3 e-0.5 i0.5 t0.5
le+scad 7.1 a-0.7 g0.4 h0.5 l0.7 q1.3 r0.5
le+sche 7.1 b0.9 g-0.3 k0.3
le+scri 6.3 b-0.5 e1.0 f0.8 h0.6 i0.7 k0.5 l0.4 q0.5 s-0.4
le+scuo 7.4 e0.6 i1.0 t0.8
le+segn 7.4 a-0.4 d0.3 f0.7 q1.2
le+siam 7.4 f0.4 g0.4 r0.6
le+siet 7.4 a-0.6 g0.8 r0.9 s-0.6
le+sign 7.4 e0.5 s0.5
le+somm 7.4 a0.5 c1.1 d0.8 e1.1 f0.8 i0.5
le+spes 7.1 b0.4 c-0.3 e-0.3 f0.5 l0.4 m1.3 o0.7 p0.5
le+stor 7.4 a0.4 d0.3 e-0.3 i0.4 j0.6 p0.8 s1.2
le+stud 7.4 k0.4 q0.5
le+tavo 7.1 a1.1 c2.3 i0.6 k1.2 t0.5
le+tele 7.1 b-0.3 d-0.5 e0.4 f0.5 k-0.3 q0.3 r-0.3 s0.5
le+tend 7.1 c0.5 i-0.5 k0.7 m0.8 n0.5
le+ulti 7.1 a0.4 b1.4 j0.5 m0.9 p0.6 s0.4 t0.7
le+undi 7.4 b0.4 c1.6 e-0.3 i-0.3 p-0.3 t1.2
le+vetr 7.4 a0.6 b0.3 c1.1 d-0.4 i-0.3 p0.9 t0.9
le+virg 7.4 b1.6 e-0.5 g0.4 n1.2 o0.5 r0.6
le+voci 7.4 a0.4 c0.6 g-0.3 j0.8 m1.4 s0.6
le+vost 6.4 c-0.6 e0.7 f0.6 j-0.3 r1.0 s0.8 t-0.6
le+zanz 7.4 a0.6 c1.2 e0.7 g-0.3 h-0.4 p1.4 r-0.4
lecc 6.7 d-0.4 e-0.4 g-0.3 j1.0 p0.4
lecc+e 7.4 c0.4 f0.3 j0.5
lecce 7.4 c0.4 f0.3 j0.5
lecco 7.1 e-0.3 j0.5 p0.5
lega 4.6 b-0.8 c-0.4 d-0.5 e0.5 g-1.4 h-0.7 i-1.3 j5.7 k1.3 l0.6 m1.4 n0.3 q0.6 r-0.3 s-1.1
lega+avv 7.4 a0.4 d0.8 e0.3 i0.6 j0.9 p0.8
lega+che 7.4 e-0.4 g0.4 j0.7 r0.3
lega+e 6.9 a-0.5 b-0.4 c-0.5 j0.5 l2.0 p-0.4 q0.4 s0.4 t-0.3
lega+ha 7.4 b0.4 e1.1 j0.5 l0.4 s-0.4
lega+il 7.4 b0.5 j0.4 m0.4 q0.3 t0.5
lega+ma 7.4 j0.9
legale 4.9 a0.5 b-0.4 c-0.9 d-0.4 e1.1 f0.3 g-1.3 h-0.4 i-0.7 j4.5 k1.4 l-0.5 n0.4 o0.4 p0.7 s-0.6
legali 6.1 a0.4 c0.4 e-0.4 g-0.5 i-0.6 j2.4 m1.9 o-0.5 p-0.6 r-0.6 s-0.6 t0.5
legg 5.0 c-0.5 d0.9 f0.4 g-0.4 i-1.0 m-0.5 o2.6 q0.5 r1.0 s0.5
legg+anch 6.9 c0.5 e-0.4 r0.3 s0.5
legg+da 7.4 d0.7 e-0.3 f0.5
legg+la 7.4 a-0.6 d-0.4 h0.5 k-0.3 o0.4 r0.4
legg+le 7.4 a0.5 c-0.4 d0.5 f0.4 h0.4 q0.4 s2.6 t-0.3
legge 6.0 c-0.3 d0.4 e1.0 f-0.4 i-0.7 j0.6 k1.1 m-0.6 n0.5 o1.0 r0.7 s-0.6
legger 6.4 a0.3 b-0.8 d0.5 e-0.7 f0.3 g-0.4 h0.7 i-0.4 j-0.6 k-0.5 l-0.3 p-0.3 q0.7 s0.9
leggev 7.4 e0.3 j0.8 s0.3
leggib 7.4 e0.6 i0.5 r0.4
leggo 6.4 b1.0 e-0.7 i-0.3 j-0.4 n-0.3 o1.7 p0.3 q0.3 s-0.3
leggon 7.4 a0.7 c0.4 d0.7 e-0.3 f0.5 s0.7
lei 4.1 a-0.9 b0.8 c1.0 d2.2 f1.0 g1.2 h1.7 i0.4 j-0.6 k1.4 l0.5 m0.6 n0.5 p-0.7 r1.0 s-0.3
lei+che 7.4 a-0.3 d-0.4 l-0.3
lei+e 6.4 a-0.8 c-0.5 e-0.8 g0.7 i-0.5 k0.3 m0.8 p-0.3 r1.1 s-0.3 t-0.4
lei+ha 6.9 a-0.5 d0.4 e0.6 h0.6 i-0.3 j0.4 k0.9 l1.4 n0.8 o-0.3
lei+in 7.4 a0.8 c0.9 e0.3 i0.4 s0.7
lei+lo 7.1 b0.3 d0.8 i0.4 k0.5 t0.3
lei+mi 6.7 a1.2 b0.7 c0.8 d0.6 e1.0 h-0.4 i0.4 p1.2 s0.4
lei+non 6.4 a0.9 c0.6 d1.6 f1.3 g-0.4 j-0.3 n0.4 p-0.5 s1.1 t0.9
leon 7.1 c-0.4 e0.6 f0.8 h0.5 o0.9
leonar 7.4 h0.7 o1.0
leop 7.4 c0.5 e0.6 m0.4
lesi 7.4 e0.9 j0.3 l1.0 o0.6 p0.5
lett 4.5 a-0.8 b-0.7 c-0.9 d0.5 e-1.0 f-0.7 g-0.5 h0.6 i-0.5 j0.5 k0.7 l0.4 n0.9 o0.4 p-1.3 t-0.6
lett+con 7.1 d0.7 h0.9 i0.4 k0.9
lett+del 6.9 e-0.5 g0.3 h0.3 j0.3 l0.3 p0.3 r0.3 s1.0
lett+dell 7.4 c0.6 i0.8 j0.7
lett+di 6.1 b0.3 d-0.5 e0.5 h0.6 i-0.8 j0.4 o0.4 r-0.5 t-0.3
lett+e 7.1 c-0.3 d0.4 e-0.5
lett+il 6.5 a-0.8 b-0.4 d-0.5 h-0.4 j-0.5 k0.6 l1.2 m-0.5 n1.4 o0.5 p-0.5 q-0.4 r1.1
lett+le 7.1 d0.7 e0.6 j0.5
lett+sul 7.1 a0.5 d1.1 i0.5
letter 5.1 a-0.3 c-0.4 h0.7 j0.9 k0.6 m0.3 n-0.4 o0.3 p-0.5 q0.4 r-0.3
letto 5.5 a-0.6 b-0.6 d1.0 f-0.4 g-0.7 h0.4 i-0.4 j-0.4 k0.7 l0.5 n1.3 o0.4 p-0.9
lettor 6.3 b-0.5 c-0.6 g0.3 i-0.3 j0.6 q-0.4 s0.6 t-0.3
lezi 6.9 h0.6 s0.5
lezion 6.9 h0.6 s0.5
li 4.7 c0.5 d-0.4 e-1.1 f0.8 g-1.0 i-0.6 j-1.4 k0.3 m3.2 n-0.3 o0.8 p2.1 r0.4 s0.8 t0.7
li+abbi 7.4 a-0.4 e0.5 f0.3 g-0.4 i-0.4 o0.4 p0.6
li+aspe 7.1 a0.4 b-0.3 c1.2 e-0.6 p1.3
li+devo 7.4 e0.8 p1.3 s1.0
li+do 7.4 a0.4 b1.7 p1.7 s1.2
li+e 7.4 d0.6 e0.5 g0.6 q0.8 r0.4 s0.7
li+facc 7.1 b-0.4 g-0.3 m-0.3 s0.7
li+ha 7.4 e0.4 f1.0 g-0.4 o0.5 q0.5
li+ho 6.4 b0.4 d-0.4 g0.3 h0.6 i-0.4 k-0.4 l0.8 m1.1 o-0.4 p-0.5 q-0.4 r0.6
li+mand 7.4 c0.5 e-0.4 l0.3 p0.9 t0.7
li+puo 7.4 a-0.4 k0.8 t0.7
li+rico 7.4 a0.4 c0.7 d0.9 e0.7 m1.4 s0.7
li+togl 7.4 h-0.4 m1.3 q0.4
li+trov 7.4 a-0.4 b0.5 d-0.4 h-0.4 k0.4 t0.7
libe 5.8 a-0.9 b-0.4 c-0.4 e0.3 f0.3 h1.0 i-0.4 j-1.0 k0.6 l0.5 m1.1 p-0.6 q0.3 s-0.4 t0.5
libe+prof 7.4 a-0.9 d0.4 e-0.4 g-0.4 j-0.6 l0.8 n0.9
libera 7.1 c-0.4 g-0.4 o0.4 s0.5
liberi 6.9 a-0.7 e0.3 g0.6 h1.2 j-0.7 k0.4 m0.6 o-0.3 s-0.4
libero 6.5 a-0.5 b-0.5 c-0.3 d0.7 f0.5 l0.5 n0.5 q0.4 s-0.4
libr 5.6 a-1.1 b-0.3 e0.3 g1.8 h2.0 i-0.9 k0.7 o-0.5 r2.2 s-0.4 t1.5
libr+dell 7.4 d-0.3 e0.5 g0.4 h0.8 k1.2 l0.4 n0.7 r0.7 t0.6
libr+e 7.1 a-0.5 b0.3 g0.4 r0.7
libr+unic 7.4 d-0.6 e0.4 t1.0
librer 7.1 c-0.4 d0.4 e0.5 g0.7 h-0.4 r0.8 s0.4
libret 7.1 c0.4 d-0.4 g0.4 h0.8 k1.1 l0.4 n0.7 p0.7 r0.6 t0.5
libro 6.1 a-1.1 c0.4 g1.1 h1.6 i-0.9 m0.4 n-0.7 p-0.4 r1.2 s-0.6 t1.4
lice 5.9 a-0.8 b0.3 e-0.6 f-0.4 g-0.6 h0.6 j-0.6 l-0.3 o0.7 q-0.6 s-0.6 t0.9
licenz 6.1 a-1.0 b0.4 f-0.5 g-0.5 h0.8 i-0.6 j-0.5 m0.4 o0.8 q-0.4 s-0.6 t1.0
liceo 7.4 c0.6 e-0.4 i0.6 r-0.3
lidi 7.4 f0.4
lidia 7.4 f0.4
limi 6.9 f0.8 j-0.4 k0.6
limita 7.4 k0.5
line 6.1 a-1.0 d0.4 e0.3 f0.4 h0.9 i-0.8 j-0.3 l0.9 n0.6 o0.3 p-0.5 q0.3 r0.6 s-0.3 t0.8
linea 6.2 a-1.2 d0.5 f0.6 h1.1 i-0.8 j-0.3 k0.3 l0.9 n0.5 p-0.4 q0.4 r0.7 t0.3
ling 6.9 c0.5 d-0.5 f-0.3 k0.7 l0.4 s-0.3 t0.9
lingua 7.1 d-0.4 e0.5 k0.3 l0.5 t0.9
link 5.5 a-1.1 c-0.5 d0.4 g-0.4 i-0.5 j-0.4 k0.5 n2.1 p-0.5 s-0.8
lion 6.9 e0.7 h0.6 l-0.3 m-0.3 r0.4 t0.7
lione 7.4 e0.6 h0.7 i0.3 q0.3 r0.6
lions 7.4 t0.9
liqu 5.9 a-1.5 c-0.4 d-0.5 h0.3 i-0.9 j-0.5 k0.7 l3.6 n3.5 o1.4 r0.3 s-0.5 t-0.5
liqu+con 7.4 a-0.3 b0.4 h-0.4 k0.3 n1.8 r-0.5 t-0.3
liqu+dell 7.4 d-0.4 o0.6
liqu+la 7.4 a-0.5 o1.9
liquid 5.9 a-1.5 c-0.4 d-0.5 h0.3 i-0.9 j-0.5 k0.7 l3.6 n3.5 o1.4 r0.3 s-0.5 t-0.5
lira 7.4 a0.3 d1.1 e0.8 g-0.4 p1.0 r-0.3
lisb 7.4 c0.3 h0.3 k1.2
lisbon 7.4 c0.3 h0.3 k1.2
lisc 6.9 a-0.6 b0.4 g1.6 h-0.4 o-0.4 q1.0 r1.7
lisc+come 7.4 a-0.4 b0.3 c-0.4 d-0.4 g1.2 h-0.3 r1.3
liscio 6.9 a-0.6 b0.4 g1.6 h-0.4 o-0.4 q1.0 r1.7
list 5.8 a0.4 b1.4 d0.4 e0.7 f-0.7 g-0.6 h-0.4 i-0.5 j-0.4 l0.3 r-0.8 s-0.6 t-0.3
list+e 7.4 b1.1 d0.8 e-0.3
lista 6.4 b0.6 c0.3 d0.3 f-0.4 g-0.3 p0.7 r-0.3
listin 6.5 a0.6 b1.3 c-0.3 d0.4 e0.7 f-0.4 g-0.3 i-0.3 l0.8 p-0.6 r-0.4
lite 6.9 a-0.4 b0.3 c-0.4 e-0.3 g-0.3 h-0.3 j-0.5 k0.3 m0.4
liti 6.7 a-0.8 b-0.5 e-0.4 k-0.3 m-0.4 n0.3 p-0.4 q0.5 r0.3 s-0.3
liti+con 7.1 b-0.3 e-0.4
litiga 6.9 a-0.4 b-0.4 f-0.3 g-0.6 n0.4 p-0.3 q0.4
live 6.9 c0.5 d0.6 e0.3 f1.8 h0.6 i-0.3 r1.0
livell 6.9 c0.5 d0.6 e0.3 f1.8 h0.6 i-0.3 r1.0
lo 3.0 a-0.9 c1.5 d0.7 e-0.5 g1.5 h2.7 j-0.8 k0.9 l1.0 m2.0 n1.1 o1.4 p-0.7 q0.5 r2.0 s0.5 t0.8
lo+amme 7.4 c-0.5 d0.3 g0.6 i0.5 o0.3 r0.7
lo+aspe 7.1 a0.9 c1.4 d1.0 e-0.3 h-0.3 i0.3 l0.5 s0.6
lo+avet 6.9 a0.9 b0.4 c0.5 d-0.6 e1.4 f0.6 g-0.5 h-0.3 i-0.4 j-0.4 m2.0 p-0.4 r-0.5 s-0.4
lo+chie 5.3 b0.6 d-0.5 e-0.4 g0.5 m-0.4 o0.4 r0.6 s0.8
lo+corr 7.1 a-0.6 d-0.4 e-0.5 i0.4 n0.5 p0.4 r-0.3 s-0.4
lo+cura 7.4 g-0.4 i0.9
lo+dica 7.1 n0.9 p-0.3 q1.0 s0.5
lo+dico 6.4 a0.6 b-0.3 d2.2 e-0.8 h-0.6 i2.0 j-0.4 s2.0
lo+e 7.4 d0.7 g0.6 j0.8 r0.4
lo+fa 7.1 a-0.3 d-0.4
lo+facc 7.4 a0.4 b1.3 i1.0 m0.4 n1.0
lo+fare 7.4 a0.7 e1.3 g-0.3 i0.8
lo+fate 7.4 c0.5 d-0.4 e-0.3 h1.0 o0.3 p0.7
lo+firm 7.4 a-0.3 b-0.3 e-0.4 g1.3 h1.4
lo+ha 6.7 c0.3 j0.3 l0.3 n0.6 t0.5
lo+hann 7.1 c0.5 q0.4
lo+impa 7.1 g0.4 h0.7 i0.4 k0.4
lo+lasc 7.1 c-0.3 d-0.3 f-0.3 k0.5 m0.5 o-0.3 q-0.3 r-0.4 s0.7
lo+legg 7.1 e-0.5 k1.0 s0.6
lo+mett 6.5 a-0.6 b-0.5 c0.5 d0.3 e-0.7 g0.9 h0.4 i-0.4 l0.7 m-0.3 o0.4 p-0.3 r1.3 s-0.3 t0.5
lo+pago 7.1 a0.4 b1.3 c-0.4 g0.5 i1.1 l0.6 n1.0 r0.6
lo+port 7.4 b0.5 h-0.3 i-0.4 l0.5
lo+pote 7.4 e0.4 l1.1 p0.6 s0.7
lo+prom 7.4 a0.3 c0.6 e0.4 p0.5
lo+puo 7.4 d-0.4 o0.8 r-0.4 t0.8
lo+rifa 7.4 a-0.4 c0.4 f0.4 g0.7 h1.0 k0.8 l1.6 o0.4 p-0.4 r0.7
lo+rima 7.1 b0.3 d0.3 e0.8 g-0.5 h0.4 j-0.4 k1.2 m-0.3 o0.6 p0.8 q-0.4
lo+rite 7.4 c0.7 i0.6 j0.5 p0.5
lo+sa 6.9 d0.6 i0.4 j0.4 k0.3 o0.6 p0.7 s0.5
lo+sann 7.4 a-0.5 e0.4 i-0.4
lo+sape 6.5 b1.7 d-0.4 e0.4 g1.6 h0.5 j0.9 m-0.4 n0.7 p-0.4 r1.6 s-0.4
lo+scan 7.4 l0.3
lo+scon 6.5 a0.4 b1.6 c1.1 e0.4 f-0.3 g0.7 h1.0 m1.1 o0.6 p-0.3 r1.3 s-0.6 t1.0
lo+scri 6.7 a0.4 b-0.4 d0.7 e0.5 g-0.3 i0.4 n-0.3 o1.0 p-0.3 s1.3
lo+sfra 7.4 q0.4
lo+sist 6.9 a0.5 d-0.4 e1.9 g-0.4 i-0.3 p-0.4 r-0.5 s0.6 t0.5
lo+slog 7.4 a-0.5 d0.4 e-0.4
lo+so 6.9 a-0.4 c0.3 d0.4 f0.6 g-0.5 h0.4 l3.1 n3.0 t0.5
lo+spaz 7.4 g-0.6 h0.9 i-0.3 s1.2
lo+spie 7.4 a-0.4 k0.3 l0.4 n0.7 o1.0 q-0.5
lo+spli 7.4 a-0.4 o1.0
lo+spot 7.4 a-0.5 e-0.5 g2.0 h2.6 m-0.3 n1.0 r0.7 t0.5
lo+stab 7.4 a-0.3 g0.6 h1.2 l0.3 n0.4 r0.8
lo+staf 7.4 a-0.4 b0.6 c-0.4 d-0.3 k0.7
lo+stam 7.4 e0.5 r-0.4 s0.5
lo+stan 7.1 a-0.8 b0.4 e-0.6 g1.0 h1.5 i-0.5 n0.8 o0.6 q-0.3 r1.3
lo+stes 5.3 c-0.4 d0.3 f0.4 g-0.6 h-0.4 j-0.4 k0.7 m1.6 n-0.5 o2.3 p0.4 s-0.6
lo+stor 7.1 a0.6 m1.0 o0.5 p0.9
lo+stud 6.2 d0.5 g-0.5 i0.7 m0.5 n0.4 o1.0 p-0.5 q-0.3 r-0.5 s-0.5
lo+tagl 7.4 a-0.3 t0.4
lo+teni 7.4 b-0.4 c0.7 h0.5 n0.4
lo+trov 7.1 a-0.3 c-0.3 d-0.3 e-0.3 f-0.5 h0.4 t1.5
lo+vede 6.9 a-0.7 e-0.5 g-0.5 i-0.5 o-0.4 q1.6 s-0.3 t-0.3
lo+vedr 7.4 a0.9 e-0.4 n-0.4 p1.2
lo+vuol 6.9 a-0.6 b-0.4 d-0.6 g1.3 h1.4 n-0.3 r1.9 s-0.3 t1.7
loca 5.4 a-2.3 d0.3 e0.5 f1.0 g-0.5 h1.5 i-0.5 j-1.3 l0.5 n0.7 o0.7 p-0.9 q0.5 r0.8 t0.6
loca+dell 7.4 d0.3 e0.9 l0.5 q0.3
loca+e 7.4 a-0.4 c-0.3 d-0.3 g0.7 h1.2 n0.5 o0.5 r0.7
loca+in 7.4 b0.9 l0.4
loca+quan 7.4 c-0.4 f0.4
locale 6.3 a-0.6 c0.4 f0.4 i-0.8 j-0.5 m0.4 n0.8 o0.8 p-0.5 r0.9 s0.6 t0.6
locali 7.4 b0.5 c-0.4 d0.6 f0.4
locand 6.3 a-1.1 e0.4 g-0.5 h1.4 i0.6 j-0.5 n0.3 p-0.4 q0.6 s-0.7
locazi 7.1 a-0.8 d0.3 f0.7 i-0.3 j-0.3 k0.4 l0.5 m-0.3 t0.4
loco 6.5 a0.4 c1.0 d0.8 e-0.3 i-0.4 o0.4 s0.9
loco+di 7.4 a0.4 c0.5 d1.0 s1.4
loda 7.4 g1.0 r1.0
lodato 7.4 g1.0 r1.0
log 7.1 a0.4 e0.3 i0.5
logi 7.4 c-0.4 m0.8 p0.6
logist 7.4 c-0.4 m0.8 p0.6
logo 6.1 c1.1 d0.4 e1.0 i0.6 j-0.6 k0.3 m0.9 n-0.4 p-0.7 q0.7 r0.5 s-0.5
logo+e 7.4 e0.9 g0.9 h0.4 m-0.3 q0.5 r1.2
logo+in 7.4 b0.3 e0.5 m1.4 p-0.3 q0.8
lomb 7.1 c0.5 f-0.3 g0.5 h0.7 k0.9 m0.5 q0.4
lombar 7.1 c0.5 f-0.3 g0.5 h0.7 k0.9 m0.5 q0.4
lore 6.3 a-0.4 c-0.5 d-0.4 e-0.5 f-0.4 g0.3 h0.7 j0.6 k0.6 l0.3 n-0.5 o1.1 r0.3 t0.8
loreda 7.4 b0.5 k0.6 l0.5 m0.3 n-0.3 o0.6
lorenz 7.1 i0.4 j0.8 o0.5 s0.3
lorett 7.4 d-0.3 r-0.3 t0.9
lori 6.9 a-0.5 c0.7 d-0.3 e-0.5 f-0.3 i0.3 j0.3 t0.4
loris 7.1 c0.7 e-0.4 g0.3 i0.5 j0.4 p0.4
loro 5.8 a-0.5 c-0.9 f1.3 g0.4 h-1.0 i1.3 j0.7 m1.0 p-0.6 q0.4 r0.8 s-0.4 t-0.5
loru 7.4 a0.5 c0.5 e0.7 j0.7 p0.8
loruss 7.4 a0.5 c0.5 e0.7 j0.7 p0.8
lott 7.1 a-0.8 c0.4 d-0.4 f-0.6 g1.2 h2.1 i-0.6 r0.5
lotto 7.1 a-0.8 c0.4 d-0.4 f-0.6 g1.2 h2.1 i-0.6 r0.5
luca 6.9 a-0.8 c0.6 e-0.4 g0.9 h1.0 i-0.3 k0.3 l0.5 m-0.4 n0.5 r0.3
lucc 7.4 a-0.3 g0.5 h0.7 m0.4
luce 6.7 a-0.4 c0.9 d-0.3 f0.4 g0.5 k0.7 l0.4 m0.7 o-0.5 p-0.4 q1.0 r0.9
luci 5.9 c0.7 e-1.0 g0.5 h0.7 i-0.9 j-0.4 k-0.5 o0.4 p0.5 q0.6 s0.7 t-0.4
lucia 7.4 a0.6 c1.0 d0.8 m0.3 p0.6
lucian 7.4 a-0.3 g0.6 h0.6 i-0.5 q0.6 r-0.5
lucidi 7.4 e-0.4 g0.4 r0.3 s0.6
ludo 6.5 a-0.6 b-0.5 c0.4 e-0.4 g0.6 i0.3 j0.4 k0.5 n0.3 o-0.4 p-0.3 r1.0 s-0.4
ludovi 6.9 a-0.3 b-0.4 e-0.6 g0.8 i0.5 j0.5 k-0.5 r1.1 s-0.4 t-0.3
lugl 5.5 a0.4 b-0.7 c1.4 d0.7 e1.6 f0.3 h1.3 j-0.5 l0.8 m0.3 n-0.3 o0.4 q0.6 r0.6 s-1.0
lugl+e 7.1 a0.4 d-0.4 e0.5 i0.3 j-0.3 p0.4
lugl+la 7.4 a-0.4 c-0.3 d0.7 e0.3 j0.4 r-0.3
luglio 5.5 a0.4 b-0.7 c1.4 d0.7 e1.6 f0.3 h1.3 j-0.5 l0.8 m0.3 n-0.3 o0.4 q0.6 r0.6 s-1.0
lui 5.1 a-0.9 b0.4 c-0.8 d0.4 f0.5 g0.3 i-0.9 j0.5 k0.5 m-0.5 n0.5 o-0.3 q0.6 r0.8 s-1.0 t0.3
lui+e 7.1 a-0.5 b0.6 d-0.3
lui+l'ha 7.4 r-0.4
lui+non 7.4 j0.8 p-0.4
luig 6.9 c-0.5 d-0.5 g0.4 h1.1 l0.6 n0.8 r0.7 t0.4
luigi 7.1 c-0.4 d-0.3 g0.6 h1.2 l0.7 n0.6 r0.7
lume 7.4 a0.4 d0.5 i0.5 j0.3
lumezz 7.4 a0.4 d0.5 i0.5 j0.3
luna 6.9 d0.5 e1.2 i0.9 l0.7 p-0.3 s0.4
lune 4.3 a-0.7 b-0.4 c0.9 d1.9 f0.4 i-0.9 j-0.3 k2.1 l0.8 n2.5 o0.6 p-0.4 q0.5 r0.3 s-1.4 t-0.3
lune+al 7.1 c-0.4 d0.4 h-0.4 k-0.4 l0.3 n0.8 o-0.4
lune+dopo 7.1 a-0.4 g-0.3 k2.1 n-0.3 o0.6
lune+e 5.9 b-0.3 c-0.5 d1.0 h0.6 i-0.3 r0.5 s-0.4
lune+il 7.4 e-0.4 o0.3 s0.4
lune+le 7.4 g0.5 n0.6 q0.6 r0.7
lune+ma 7.4 b0.6 c1.0 e0.8 g0.5 k0.8 r0.6 t0.7
lune+non 7.1 c0.8 d0.7 e-0.5 g0.7 i0.7 k1.4 n-0.3 p0.6 r0.9 t0.3
lunedi 4.3 a-0.9 b-0.4 c0.9 d2.0 e-0.7 f0.4 i-1.6 k2.1 l0.8 n2.5 o0.6 p-0.4 q0.5 r0.4 s-1.3 t-0.3
lung 5.6 a0.5 b-0.4 c1.9 d-0.4 e0.6 g0.8 l0.6 n0.8 o-0.6 r1.4
lung+e 7.1 a-0.3 g0.3 r0.7
lunga 6.9 a-0.4 e-0.5 g0.6 h-0.4 k0.4 m-0.3 n0.5 r0.9
lunghi 6.7 a-0.4 c0.4 g1.3 h0.8 l1.0 o-0.3 q-0.3 r1.4
lungo 6.7 a0.6 c-0.4 e0.4 g-0.3 j0.4 p0.5 r-0.4 s0.6
lutt 7.4 e0.5 i1.1 k0.7
lutto 7.4 e0.5 i1.1 k0.7
ma 3.7 a0.6 b0.7 c2.6 d1.3 e1.5 g2.5 h1.5 j-0.8 k1.6 l0.6 m1.5 n2.1 o1.5 p-2.2 r3.1 t1.2
ma+brin 7.4 a-0.9 f0.3 g-0.4 i-0.3 k2.5 p-0.3
ma+con 7.1 a0.5 b0.6 c-0.4 g0.4 h0.8 i0.7 p1.2 q0.6
ma+di 7.4 a0.3 e-0.3 g0.5 h0.8 r0.5 s2.0
ma+due 7.4 b-0.4 d1.4 e-0.5 f0.4 m0.4
ma+e 6.4 a-0.6 c0.5 d1.1 e-0.8 f0.6 j-0.4 k0.3 m-0.7 p-0.4 q0.3 r0.5 s-0.4 t0.8
ma+ha 7.4 e0.4 t0.4
ma+i 7.4 i0.7 p0.7
ma+il 6.0 a-0.5 b-0.6 c1.5 e0.9 g0.7 h0.3 j-0.5 l0.4 m1.4 n1.1 o0.7 p-0.5 q0.4 r1.1
ma+in 7.4 a0.3 c-0.4 d-0.3 i0.8 m0.8
ma+io 7.4 a-0.6 g0.7 r0.8 s-0.4 t0.3
ma+la 6.2 a1.2 c3.0 d1.6 g-0.9 i0.5 j-0.6 k0.8 l0.4 m0.5 n1.6 o0.5 p-0.6 r-0.4 t0.7
ma+legg 7.4 d0.7 e-0.3 f0.5
ma+mi 7.1 a0.6 b-0.4 h-0.3 j1.2 l-0.3 m1.3 n1.6 o-0.6
ma+mio 7.4 a0.5 d1.2 e0.3 i0.5 s0.7
ma+nell 7.1 a0.9 b-0.4 e0.8 m0.5 o0.3
ma+nn 7.4 a0.5 c1.0 m0.9 p0.3 s0.6
ma+non 6.3 a-1.2 b-0.5 d-0.8 e-0.4 g0.5 h1.7 i-0.4 j0.6 k0.8 l0.6 m-0.4 n0.4 p-0.4 q0.5 s-0.6
ma+per 7.1 b0.7 c-0.4 e-0.7 f-0.4 n-0.4
ma+ques 7.4 g0.5 r0.4 s0.3
ma+una 7.4 b0.5 e0.4 s0.7
ma+vole 7.4 a-0.5 b0.6 e-0.3 g1.0 k0.8 l0.5 n0.4 r1.0
macc 5.9 b0.9 e1.0 f-0.5 g-0.8 h-0.7 i-0.6 k1.3 l-0.3 m-0.4 n-0.3 r-0.5
macchi 5.9 b0.9 e1.0 f-0.5 g-0.8 h-0.7 i-0.6 k1.3 l-0.3 m-0.4 n-0.3 r-0.5
madr 6.3 b1.1 d0.4 f0.6 g1.0 h0.6 i-0.5 j0.8 l0.6 q-0.4 r1.0 s1.0 t-0.3
madr+di 7.4 b1.6 f1.0 g0.5 h0.7 k0.4 m0.3 r0.4
madre 6.3 b1.1 d0.4 f0.6 g1.0 h0.6 i-0.5 j0.8 l0.6 q-0.4 r1.0 s1.0 t-0.3
maes 6.2 d-0.7 e0.6 f0.6 g1.0 h0.9 k0.8 n-0.4 q1.1 r0.5 t-0.4
maestr 6.2 d-0.7 e0.6 f0.6 g1.0 h0.9 k0.8 n-0.4 q1.1 r0.5 t-0.4
maga 5.6 a-1.3 b-0.8 c-0.4 d0.5 f1.0 g1.0 h0.8 i-1.1 j-0.6 m0.5 n0.8 o0.4 p-0.9 q0.4 r1.1
maga+non 7.4 a-0.4 f0.3 g-0.5 h-0.4 p-0.3 t0.4
magari 7.1 d0.4 g0.4 i-0.3 r0.6 s0.8
magazz 5.8 a-1.2 b-0.6 c-0.3 f1.0 g0.7 h0.9 i-0.8 j-0.5 l0.4 n1.0 o0.4 p-0.7 r0.7 s-0.5
magg 5.1 a0.5 b1.3 c2.0 e1.2 f1.5 g-0.3 h0.9 i1.8 j0.6 l1.1 m0.3 n1.2
magg+e 7.4 a0.9 b0.6 e0.3 j-0.3 s1.3
maggio 5.2 a0.5 b1.4 c2.1 e0.9 f1.5 h1.0 i1.9 l1.1 m0.3 n1.3 p-0.6
magi 7.4 a0.8 e0.7 i-0.4 j1.9 s-0.4
magist 7.4 a0.8 e0.7 i-0.4 j1.9 s-0.4
magl 6.7 c0.8 d-0.4 f-0.3 g-0.3 h-0.4 p-0.3 s1.2
maglie 7.4 a0.5 c1.3 e-0.3 i0.4 s1.6
maglif 7.4 a-0.4 c-0.4
magn 6.9 e0.4 k-0.3 n0.4
mago 7.4 b0.4 g0.9 l-0.3 r1.0 s0.5
mah 7.4 b1.2 g0.6 h0.4 o0.3 r0.7
mai 5.5 a0.3 b-0.7 d2.5 e-0.8 g2.4 h0.7 i-0.5 j0.5 l-0.4 m1.8 o-0.5 p0.4 q1.7 r3.3 t0.5
mai+conf 7.4 a0.5 d0.6 m1.4 p0.4 s0.4
mai+risp 7.4 a0.6 d1.2 e0.6 j0.7 s0.6 t0.9
mai+scri 7.4 d0.6 e0.5 g0.7 r0.7 s0.7
mai+stat 7.4 e0.6 m0.8 p-0.3 q0.4
mail 5.2 a-0.8 c0.4 d1.6 f1.1 m0.4 n-0.7 o0.6 p-0.4 r0.5 s-0.5 t0.5
mail+del 7.4 a0.3 d-0.4 f0.9
mail+di 7.1 b-0.4 c1.7 d1.4 e0.4 g0.5 h0.4 i-0.4 r0.8 s-0.3 t1.2
mail+due 7.4 a0.7 d1.4 s0.5
mail+fini 7.4 a0.3 d1.3 o0.3
mala 6.9 a-0.9 k1.7 m0.4 n0.8 q0.7 r0.7 s-0.4 t0.5
malatt 7.4 a-0.4 g0.4 k0.4 r0.5
male 5.6 a0.4 c-0.7 e2.9 f-0.3 g0.4 i-1.0 j0.5 k-0.6 n0.4 o-0.5 p0.9 r0.6
male+di 7.4 a-0.5 e0.7 p0.6
mali 6.9 b0.8 c-0.4 e1.2 i1.4 k-0.4
mali+per 7.4 a-0.4 c-0.3 k-0.4
malinc 7.4 a0.3 b0.9 e1.3 g-0.4 i1.6
maliss 7.4 a-0.4 c-0.3 k-0.4
malt 7.1 h-0.3 n0.4 t0.3
mamm 5.9 b-0.5 e0.6 h-0.3 i0.5 j-0.4 m-0.3 o-0.3 p0.3 s1.7
mamm+ha 7.4 g0.5 q0.5 r0.7
mamma 6.4 a-0.6 c-0.6 e-0.4 i-0.5 p0.5
mamme 6.7 a0.8 c0.5 e1.1 g-0.4 i1.0 s1.8
manc 4.8 a0.3 c2.3 e1.4 g0.3 h-0.4 i-1.6 j0.4 k0.8 l-0.6 m1.0 n0.5 o1.7 q-0.7 r0.7 s-0.5 t1.5
manc+anch 7.4 a0.9 c1.1 e1.5 g-0.4 p2.1
manc+anco 7.4 c0.6
manc+cons 7.4 a0.6 c1.4 j0.8
manc+il 6.5 b0.3 e0.5 g-0.4 h-0.4 j-0.5 k0.9 l-0.5 o2.1 p-0.4 s-0.4 t0.7
manc+la 7.4 a-0.5 b0.5 d-0.3 n0.4 o0.7 t1.5
manc+le 7.4 a1.1 c1.9 e1.6 g-0.4 p1.3
manc+per 7.4 a-0.3 f0.5 g0.7 k0.4 r0.8 t0.4
manc+solo 7.1 d0.4 e-0.3 j0.7
manc+tutt 7.4 a0.3 e0.9 p0.7
manc+un 7.1 a1.2 c1.1 d-0.4 e1.8 g-0.6 p1.2 r-0.6 t0.3
manc+una 7.1 c-0.4 d0.3 g-0.3 j0.7 p0.5 s0.4
manca 5.6 b0.4 c0.8 e1.1 g-1.1 h-0.3 i-0.6 j-0.3 k0.5 l-0.6 m1.5 o1.5 p1.0 s-0.4 t1.3
mancan 6.0 a1.4 b-0.5 c2.0 d0.6 e1.9 g-0.9 h-0.3 i-0.5 j0.4 k0.7 n0.4 p1.0 r-0.8
mancat 6.3 c1.3 d-0.3 h-0.3 i-0.4 j0.6 o-0.4 t0.6
mancav 7.4 a0.7 c-0.4 d-0.3 e1.8 l0.3 p0.5 q0.3
manche 7.1 b0.8 g0.8 h0.5 m-0.3 n-0.3 o0.9 t0.3
mand 3.6 a-0.6 c1.0 d1.2 f-0.4 g0.4 h1.1 i-1.0 k-0.3 l1.1 m1.5 n2.4 o1.7 q1.4 s-0.8 t2.2
mand+a 6.4 b-0.6 e0.5 g0.4 h0.4 p-0.4 q-0.3 r0.7 s1.0 t0.5
mand+al 7.4 a-0.4 n0.3 t0.3
mand+di 7.4 c0.5 n1.1
mand+entr 7.4 d0.6 t1.0
mand+i 6.4 a-0.3 b1.3 c0.5 d0.3 g-0.6 h-0.4 i-0.4 j-0.6 m0.4 n0.8 p-0.4 s0.3 t0.5
mand+il 5.3 a-0.9 b-0.9 d0.6 e-0.8 g1.6 h2.4 i-1.0 m1.7 n2.6 p-0.3 t0.8
mand+in 6.9 a-0.9 d-0.5 e-0.5 g0.6 m-0.3 o1.8 p-0.3 r0.7 t-0.4
mand+io 7.4 a-0.4 e-0.4 m0.9 q0.3
mand+la 5.4 a-0.4 c-0.5 d0.3 e1.3 g0.9 h0.7 l1.5 m0.6 n-0.4 o0.9 r1.2 s-0.8
mand+le 6.1 c1.2 d1.3 e0.3 h-0.4 j0.4 k0.4 m0.8 p-0.4 s-0.5 t0.3
mand+nel 7.4 t1.4
mand+qual 7.1 a0.7 b1.5 c0.7 d-0.4 e0.8 h-0.3 i0.5 t1.1
mand+rait 7.4 a0.7 d0.5 e0.7 j1.2 s1.6
mand+tre 7.4 d0.6 i0.7 o0.3 s0.7
mand+un 7.4 a0.5 e0.7 i0.7 p1.5
mand+una 6.7 d-0.4 i0.6 l0.6 m0.9
manda 6.2 a0.9 d0.4 e1.8 g-0.7 h-0.7 j0.9 o0.4 q-0.4 r-0.6 s0.9
mandam 7.1 a0.7 b0.7 c0.9 d0.5 e-0.4 i0.4 p0.3 t0.6
mandar 5.0 a-0.4 e-1.1 f0.6 i-0.8 j-0.7 l0.5 m0.4 n0.6 o1.2 p-0.8 s-0.7 t1.6
mandat 4.5 a0.3 c1.1 d0.9 e1.2 g1.2 h1.1 i-1.4 j1.1 k-0.3 l0.8 m2.1 n2.6 o0.4 p0.6 q1.3 s-1.1
mander 7.4 a-0.4 d-0.4 e-0.5 f-0.3 g0.4 n0.4 q-0.3
mandi 6.2 a-0.5 c0.8 e-0.4 i-0.6 l-0.5 m0.8 n-0.6 o0.3 p-0.5 q0.6 s-0.6 t1.3
mandia 7.1 b0.8 c0.4 d0.6 e-0.3 g-0.3 s1.4
mando 5.3 a-1.2 b0.4 c-0.5 d0.4 e-1.0 h1.5 i1.3 j-0.9 k0.5 m0.7 n1.8 o0.7 q1.2 r1.0 s-0.5 t0.6
mang 6.1 c-0.3 d0.7 e-0.5 i-0.5 n0.3 p-0.5 q0.6
mang+il 7.4 b0.4 j0.5 m0.4 q0.5
mangia 6.2 d0.7 e-0.5 i-0.4 n0.4 p-0.5 q0.7
mani 5.9 b-0.6 d0.8 e1.7 i-0.7 k-0.4 l2.0 m0.8 o0.9 q0.9 r0.7 s-0.7
mani+il 7.4 a-0.4 c-0.3
manife 6.5 a-0.8 c-0.3 g-0.4 i-0.4 l0.4 m0.5 o1.1 s-0.3
mano 5.3 a1.5 b1.4 c0.6 d-0.5 e1.4 f0.5 g-0.7 i-0.6 j1.1 k-0.3 m0.3 o0.4 p0.6 s-1.0 t0.8
mano+e 7.1 b1.4 c-0.3 g-0.4 i-0.3
mano+in 7.4 p0.7 t0.3
mans 7.1 a-0.7 f0.6 g0.4 j-0.3 l0.3 n0.6 r0.6
mant 6.5 d-0.3 e0.3 f-0.4 g0.3 i-0.5 j0.4 n0.8 p-0.3 s0.5
mantov 6.9 b-0.4 d-0.4 e0.5 f-0.3 g0.4 j0.5 n0.7 s0.6
manu 6.0 a-0.7 b0.4 c-0.5 d0.3 h0.6 i0.8 j-0.5 l-0.4 m-0.4 n-0.7 o0.8 r0.6 s-0.4
manu+del 7.4 b0.7 i0.6
manual 6.5 a-0.3 b0.4 d0.4 g0.4 h0.6 i-0.4 j-0.3 n-0.4 r0.8 s-0.3
manute 6.7 a-0.4 c-0.3 i1.4 n-0.4 o0.8 p-0.4
manz 7.4 b0.3 e0.5
mara 7.1 a0.3 d-0.3 e0.6 g0.4 j0.5 p0.6 r0.4 t0.7
marang 7.4 a0.7 c0.3 e0.6 j0.6 p0.7 t0.6
marc 5.6 a0.6 b0.4 c1.6 e0.4 f0.9 j-0.7 k0.6 m0.6 n0.9 o2.0
marc+da 6.9 d-0.5 h-0.4 m0.4 n0.5 o1.7 p-0.3 t-0.4
marca 6.9 b-0.4 d-0.4 e0.6 m0.4 n0.9 o1.6 t0.7
marcel 7.1 e0.4 f0.7 g0.3 i0.5 l0.5 m0.8 n0.3 o0.5 r0.4 t-0.4
marche 6.7 b0.3 d0.6 k0.6 l-0.4 p0.3 s-0.3
marchi 7.1 b0.6 h0.4
marco 7.4 a0.8 c2.3 p0.3 r-0.3 s0.6
mare 6.4 a-0.8 c-0.3 d-0.5 g-0.7 i-0.4 j-0.5 k-0.4 p0.4 s0.3
maresc 7.4 e0.4 p0.6 s0.7
marg 7.4 e-0.3 g0.5
margin 7.4 e-0.3 g0.5
mari 5.4 a-1.1 b0.6 d0.3 g1.5 h0.7 j-0.8 m-0.4 n0.5 q0.4 r1.2 s-0.6 t1.0
mari+dice 7.1 c0.8 d0.5 f0.4 g0.7 k0.4 l0.5 o0.3 r0.8 t0.4
mari+e 7.1 a-0.5 b-0.4 c-0.4 d-0.5 e-0.5 q0.6 r0.5
marian 7.1 b0.5 c-0.4 d-0.6 g1.1 h1.0 q0.9
marino 7.4 e0.5 g-0.3 i0.6
marito 5.9 a-1.1 c0.7 g1.5 i-0.6 j-0.4 m-0.6 n0.5 p-0.5 r1.6 t0.6
mark 6.7 a-0.5 b0.6 c-0.6 d-0.5 e0.4 g-0.3 i0.4 j-0.3 l0.7 n0.7 t0.3
market 6.7 a-0.5 b0.6 c-0.6 d-0.5 e0.4 g-0.3 i0.4 j-0.3 l0.7 n0.7 t0.3
marm 7.1 e0.4 h0.7 i-0.4 j0.8 o0.3 r0.4 s0.5 t0.3
mart 5.1 a-1.7 b-0.9 d0.5 e-1.1 f0.4 g0.7 h1.3 i-1.1 j-0.4 k1.5 l-0.4 m0.6 n0.5 o0.3 p-1.1 q1.6 r0.7 t0.3
mart+a 7.4 s0.9
marta 6.7 g0.9 h-0.4 m1.0 n0.4 r1.0 s-0.3 t-0.3
marted 5.5 a-1.7 b-0.8 e-0.8 f0.6 h1.7 i-1.2 k1.1 o0.4 p-0.9 q1.7 r-0.4
martin 7.4 d0.4 k0.8 n0.3 q-0.3 r0.5 t1.0
marz 4.9 a-0.5 c1.5 e-0.6 f0.6 h0.8 i-0.3 j0.7 k0.5 l1.6 m1.2 n-0.6 o1.5 p-1.0 q0.5 r-0.6 s-0.9 t0.8
marz+come 7.4 e-0.3 m0.7 p0.5 t0.5
marz+e 6.7 c1.2 e-0.4 g-0.4 i-0.4 j1.0 m1.5 o1.0
marzia 7.4 s0.7
marzo 5.0 a-0.5 b0.3 c1.5 e-0.8 f0.7 h0.9 j0.8 k0.6 l1.7 m1.2 n-0.4 o1.6 p-1.0 q0.3 r-0.5 s-1.4 t0.9
mass 6.0 a0.3 c0.7 d-0.7 e0.6 g-0.5 i-0.5 j1.1 n0.6 o-0.3 p0.4 q0.9 r-0.4 s-0.5 t0.9
mass+tre 7.4 e-0.3
masset 7.1 a0.7 c0.5 e0.9 j1.1 p0.9
massim 6.4 a-0.3 d-0.7 g-0.4 i-0.4 m0.3 n0.7 p-0.4 q1.1 r-0.3 t1.1
mate 5.6 c-0.8 d0.7 e1.0 g-0.4 i0.9 j-0.4 l0.9 m-0.5 p-0.4 q0.7 t-0.5
mate+e 7.4 i0.8 l0.3
matera 6.7 e1.6 g-0.4 i-0.4 k0.7 l0.5 m-0.3 n0.4 o0.3 q0.5 s0.3 t-0.5
materi 6.7 a-0.4 d0.5 e-0.5 q0.3
matern 6.7 c-0.4 d0.6 i1.4 l0.5 r-0.5
mati 7.1 b0.7 e0.3
matita 7.1 b0.7 e0.3
matr 6.5 b0.6 g1.5 h1.1 i-0.4 k-0.4 m0.4 r1.7 s0.4 t0.4
matr+com 7.4 a0.5 e0.6 s1.0
matrim 6.5 b0.6 g1.5 h1.1 i-0.4 k-0.4 m0.4 r1.7 s0.4 t0.4
matt 5.3 a-0.8 b-0.6 c-0.8 d-0.7 e-0.5 f-0.4 i-0.4 j-0.6 k1.4 l0.3 m0.5 o0.3 p-0.4 q-0.4 r0.8 t0.9
matt+e 7.1 a-0.7 b-0.5 e-0.4 g0.6 o-0.3 r0.8
matteo 7.4 a-0.3 b-0.4 g0.7 l-0.4 o-0.3 r0.9
matti 7.4 l0.9 m0.3
mattin 5.5 a-0.4 b-0.5 c-0.7 d-0.5 e-0.8 g-0.6 i-0.8 j-0.5 k1.8 m0.4 o0.5 q-0.4 t1.1
matton 7.4 a-0.3
me 4.1 a-0.6 e1.7 f0.3 h-1.2 i-0.8 j-0.6 k0.8 l0.5 m0.7 o2.3 p0.3 q1.2 r1.1 s0.3 t0.9
me+avet 7.4 a0.6 c0.4 d1.6 e1.0 j1.7
me+e 7.4 b0.6 g0.7 i0.4 r0.8
me+l'ha 7.1 a-0.5 b0.6 h-0.6 n0.5
me+la 5.9 a-0.4 d-0.3 e1.0 g-0.6 j-0.4 k-0.5 l0.7 m0.8 o2.1 p-0.8 s-0.5 t1.3
me+li 7.4 d-0.4 h-0.5 m0.8 n-0.3 t0.7
me+lo 5.1 c1.0 d-0.7 e1.7 f0.6 h-0.5 i-0.6 j-0.8 k0.9 m0.4 n0.9 o2.1 q0.7 r0.4 s1.1 t0.3
me+ne 6.2 b1.7 d-0.6 e-1.1 g1.0 i2.0 j-0.3 l-0.5 m0.9 n-0.5 o-0.5 p0.6 q1.6 r0.9 s-0.5 t0.3
me+non 7.1 e-0.6 i-0.4 j0.4 p1.2 r0.3
me+serv 7.4 a-0.5 f0.3 j-0.4
mecc 7.1 c0.7 i-0.3 k1.2 n-0.5 q0.6 t0.6
meccan 7.1 c0.7 i-0.3 k1.2 n-0.5 q0.6 t0.6
medi 5.9 a0.8 b1.2 d0.6 e1.0 g0.6 j2.1 m-0.6 p-0.5 r1.1 s-0.6
media 7.4 c-0.5 d-0.4 k-0.3 q0.4 r0.5
mediaz 6.9 a1.2 c0.6 e0.4 g-0.4 j2.2
medico 7.1 d1.0 e0.7 g-0.3 i0.4 j0.5
medio 7.4 b0.6 g0.7 i0.4 r0.8
megl 5.8 a-1.0 c0.6 d0.8 e-0.5 g0.6 h0.4 i-0.7 l0.4 n0.8 o1.0 r1.0 s-0.8
megl+con 7.4 a-0.6 g0.7 l0.3 o1.1 p-0.4 q1.0 r0.9
megl+il 7.4 a0.4 b0.6 c0.3 d1.2 p0.5
meglio 5.8 a-1.0 c0.6 d0.8 e-0.5 g0.6 h0.4 i-0.7 l0.4 n0.8 o1.0 r1.0 s-0.8
melo 7.1 a-0.3 e0.4 h-0.3 i-0.3 j0.5 k0.4 o0.4 r0.3 s0.5
memo 7.1 c1.5 d0.9 f0.4 j0.3 k0.7 l0.3 t0.4
memo+dife 7.4 c0.7 j0.4 k0.4 p0.4
memori 7.1 c1.5 d0.9 f0.4 j0.3 k0.7 l0.3 t0.4
mene 7.4 e0.5 k0.3 r-0.3 s0.5
meno 5.7 a1.1 b1.8 d0.9 e1.8 f-0.4 g-0.6 h-0.6 j-0.8 k0.4 m-0.6 n0.8 o1.4 q-0.7 t0.5
meno+non 7.4 b0.3 e0.9 g-0.3 n0.5 o0.4 s0.9
mens 5.7 a0.6 b0.7 d0.4 e0.3 f0.6 g-0.9 i1.1 m-0.5 n0.3 o-0.3 q-0.4 r-0.3 s0.8 t0.4
mens+di 7.1 i0.6 p0.7
mensa 6.4 b-0.5 c0.6 e0.9 f0.8 g-0.5 h-0.3 i-0.4 l-0.4 m-0.4 p-0.3 r-0.4 s0.6
mensil 6.4 a0.8 b1.2 c-0.5 e-0.6 g-0.4 i1.7 j0.3 p0.3 q-0.3 s0.4
ment 6.7 g-0.4 i-0.5 j-0.4 k1.4 m0.5 o0.7 p-0.4 q-0.3 s1.1
ment+il 7.4 d0.3 k1.7 m0.7
mente 7.4 k1.6 s1.3
mentre 7.1 m0.6 n-0.4 o0.8
menu 6.2 a-1.3 b-0.7 c0.3 e-0.5 f0.5 g1.8 i-0.8 j-0.4 k0.5 p-0.4 r1.7 s-0.6 t0.5
mera 6.7 a-1.6 b0.4 e-0.8 g3.6 h0.8 i-0.5 n0.7 o-0.5 p-0.4 q0.7 r4.0 s-0.7
meravi 6.9 a-1.4 b0.4 c0.4 d-0.4 e-0.8 g3.1 h0.8 i-0.5 m-0.3 n0.8 o-0.4 p-0.4 r3.6 s-0.6
merc 5.1 a-0.5 b1.2 c1.1 d1.1 e-0.3 h0.6 i-1.0 j0.3 k3.0 n1.6 p1.0 r0.9 s1.0 t1.0
merc+del 6.9 a0.3 b1.6 d0.6 e-0.4 g0.4 h0.7 n1.0 p0.7 r0.4 s0.7
merc+e 7.4 p0.7 t0.8
merc+sono 7.4 b0.6 k0.4 l0.4 m0.4
mercat 6.5 b1.2 c0.6 e0.5 g0.3 h0.5 j-0.3 m-0.4 n0.8 p-0.5 r0.5 s0.6 t1.5
merce 7.1 c0.9 d-0.5 e-0.4 g0.6 j0.4 p1.1 r0.6
mercer 7.1 a0.6 b1.2 d1.0 j0.4 p1.0 s0.6
mercol 5.8 a-1.0 b-0.5 d0.8 e-0.4 i-0.3 k3.6 l-0.4 m0.3 n1.3 o-0.6 s0.4
meri 5.8 a-1.5 e-1.3 f-0.5 g3.2 i-0.6 j-0.6 k1.0 m0.6 o0.5 p-0.7 q2.0 r3.3 s-0.9
meri+alla 7.4 a0.3 d0.5 e-0.4 m0.8 n0.3 o0.6
meri+e 6.9 a-0.6 f-0.3 g1.5 h0.8 k0.8 q0.7 r1.5
meri+tutt 7.4 b0.4 e-0.3 g0.5 q-0.5 r0.7
merita 6.9 a-1.1 e-0.6 g2.1 p-0.4 q1.1 r2.3 s-0.6
merito 6.1 a-0.6 e-1.1 f-0.6 g1.8 i-0.4 j-0.5 k0.9 m0.6 p-0.4 q0.8 r1.7 s-0.4
merl 7.4 d0.6 i1.1
mese 4.5 a-1.5 b4.0 e-1.0 g-1.7 h0.8 i2.0 j-1.4 k-0.5 l5.5 m-0.9 n1.6 o1.7 p-1.7 q-0.8 r-1.0 s-2.1 t-0.8
mese+come 7.4 a-0.5 b0.3 h0.3 n2.1
mese+di 7.4 h0.8 i0.3 n0.4
mese+e 7.4 b-0.4 c0.9 d1.4 e-0.5 f0.3 g0.4 h0.7
mese+mi 7.4 a0.3 e0.3 i1.3 s-0.3
mese+non 7.4 c0.5 i0.4 l1.1
mese+per 6.5 a1.3 b2.6 c-0.4 d0.5 e-0.4 g-0.4 i2.3 k-0.3 l0.7 n-0.3
mese+pros 6.9 a0.9 b1.6 g-0.4 i0.6 l0.4 n0.4 t0.4
mesi 5.3 a0.4 c1.1 d2.0 e1.5 g0.8 h1.8 j0.7 k0.6 l2.8 m-0.5 n2.0 r1.4 t0.4
mesi+con 7.4 a-0.5 c-0.4 g0.6 h1.1 i-0.3 n0.3 r0.5
mesi+di 6.9 b0.6 c-0.5 d-0.6 e1.3 g0.5 h0.6 l0.7 o0.4 p-0.3 r0.5
mesi+e 7.4 e0.6 i0.5 l0.8 n1.1
mesi+per 7.4 c0.6 d0.9 j0.8 k0.4 l0.3 s0.7
mess 4.4 b1.3 d1.9 e0.6 g-0.6 h-1.2 i-1.4 k0.4 m0.6 n0.5 p-1.2 q0.9 r0.6 s-0.5
mess+a 6.7 a0.6 c-0.5 e1.4 g-0.4 m1.3 r-0.6 s0.4
mess+auto 6.5 a-0.6 d-0.5 i-0.3 m0.5 n0.4
mess+dell 7.4 c-0.4 f-0.3 q0.4
mess+di 7.1 c0.5 d0.4 m0.7 o-0.3
mess+due 7.4 d1.1 e-0.5 g-0.3 l0.3 o0.4
mess+gene 7.4 l0.5
mess+in 6.7 a1.6 d1.4 g-0.5 j1.1 m0.3 p-0.3
mess+la 7.4 a0.6 b0.6 d0.8 p1.0 r-0.3
messa 6.2 a1.1 e1.1 g-0.6 i-0.5 j0.9 k-0.4 o1.1 q-0.4 s1.2 t-0.3
messag 5.4 a-0.8 b-0.5 c-0.5 d2.1 e-1.1 g-0.8 h-0.4 i-0.8 j-0.9 l0.4 n1.0 o-0.4 p-1.2 q0.4 s-0.4
messo 5.1 b2.2 c1.2 d0.5 e1.1 f-0.4 g0.6 h-0.8 i-0.5 k1.0 m1.0 q0.8 r1.0 s-1.2 t0.7
mest 7.4 a-0.5 e-0.5 k0.5 t0.5
mestie 7.4 a-0.5 e-0.5 k0.5 t0.5
meta 5.3 a0.7 b0.3 e2.7 g-1.2 i-0.3 j-0.3 l1.9 o1.2 p0.7 r-0.6 s1.0
meta+il 7.4 a0.3 c0.5 d0.6 p0.7
meta+prez 7.4 a0.5 b0.9 i0.9
metr 6.4 a-0.9 d-0.9 f0.4 g-0.4 h1.2 i-0.5 k1.1 m0.7 o0.3 p-0.3 q1.1 s-0.4 t0.5
metri 6.7 a-0.6 c-0.6 d-0.6 f0.4 h1.3 i-0.4 k0.9 m0.5 q1.3 t0.3
metro 7.4 a-0.4 c0.3 r-0.4
mett 4.3 a-1.5 b0.9 c2.5 e-0.4 f2.3 h1.3 i-1.5 j-1.6 k1.5 l0.9 n1.6 o1.0 p-1.1 q0.4 r1.3 s-0.4 t0.9
mett+a 7.4 c0.6 d0.4 h-0.4 l0.5 r0.4 t0.3
mett+al 7.4 e0.7 f0.6 i0.6 k1.0
mett+anch 7.4 d-0.3 g0.6 r0.5 s0.6
mett+da 7.4 b0.5 c1.0 d0.9 h-0.3 k0.7 m1.1 o0.3 s-0.3 t0.7
mett+il 5.8 b0.7 s0.5
mett+in 5.8 c0.8 d0.7 e-0.5 f2.8 g0.5 h1.0 i-0.8 j-0.5 l1.4 n1.5 o1.3 p-0.7 r0.6 s-0.7
mett+la 6.7 d-0.4 e0.7 f0.7 i-0.4 j-0.4 l-0.3 p0.5 q0.4 s-0.4
mett+nel 7.4 a-0.3 e-0.6 g0.6 h0.7 l0.4 r0.6
mett+sul 7.4 a-0.3
metta 6.9 a0.4 c1.0 d1.1 f1.0 g-0.4 h-0.4 k0.7 l0.7 m0.4 t1.4
mette 6.9 b1.3 c0.9 d-0.4 f0.4 i-0.4 k0.9 m-0.3 o0.7 p-0.4 s-0.3
metten 7.4 a0.4 c0.6 d0.7 e0.8 k0.6 l1.0 m0.7 p-0.4
metter 5.0 a-1.0 c-0.4 d-1.1 e0.8 g0.5 h-0.7 j-0.9 k0.5 n0.5 o0.5 r0.9
mettet 5.9 a-2.1 b-0.4 c-0.4 e-0.4 h2.1 i-0.7 j-0.8 p-0.5 q0.6 r0.6 s-0.7 t-0.4
mettia 7.1 c0.6 i-0.3 j0.6 k0.5 r-0.4
metto 6.1 a1.0 b0.8 c1.4 f2.3 h1.0 i-0.6 j-0.4 n1.5 o0.5 p-0.5 r0.4 s1.5
mezz 5.1 a1.0 b1.8 c1.0 d0.6 e-0.6 f0.6 g1.0 h0.9 i-0.8 l0.9 m2.3 q0.6 r1.5 t1.7
mezz+e 7.4 c0.7 d0.9 e-0.3 f0.5 m0.7 t0.4
mezz+gior 7.4 a0.5 b1.0 f0.7 i0.7 p0.7
mezz+lo 7.4 e0.4 s0.7
mezz+per 7.1 c1.1 d1.3 e-0.6 g0.6 h0.7 n-0.4 p-0.4 r0.6
mezza 6.1 a0.3 b2.4 d-0.6 e-0.7 f0.3 g0.6 h0.4 m0.4 n-0.3 p0.8 r0.5 s0.4
mezzan 7.1 c0.6 d0.7 e-0.6 m0.5 t2.0
mezzo 6.0 a1.1 c0.8 d0.7 e0.8 f0.7 i-0.7 l1.6 m2.3 n0.5 o-0.3 p-0.6 q1.4 r0.6 s-0.6 t0.6
mezzog 7.1 c-0.3 n-0.4 p-0.4 s0.6
mi 2.7 a0.5 b1.4 c1.0 d1.7 e0.4 f1.0 g-1.4 h-1.6 i-1.0 j0.9 k1.8 l2.3 n0.7 o1.2 q0.5 s2.0 t2.5
mi+adeg 7.4 a-0.3 k0.8 n-0.4
mi+aspe 7.4 b-0.3 e1.3 s-0.3
mi+assi 7.4 a0.5 e0.4 j1.5 m1.4 p0.8
mi+avet 5.6 a2.3 c0.7 d3.1 e2.4 i0.9 j0.3 k1.6 l-0.4 p0.4 r0.4 s1.5
mi+avev 6.4 a-0.6 h-0.3 i-0.4 j-0.4 l0.4 m1.4 n-0.3 o-0.5 p-0.3 q2.8
mi+bast 6.4 a0.5 c-0.4 d1.7 e0.4 g-0.4 i-0.3 p-0.3 q0.7 s1.5 t1.4
mi+chia 7.4 c-0.5 d-0.6 e1.4 g0.6 h0.8 i-0.3 p-0.3 q0.4
mi+chie 5.8 a1.4 b1.2 c0.8 d0.6 g-0.8 h-0.3 i1.0 j-0.5 l-0.5 m0.6 n-0.4 o1.0 q0.5 r-0.4 s2.7 t0.6
mi+ci 7.4 a-0.5 e-0.4 g1.6 k1.5 r1.6 t0.3
mi+conf 6.9 a-0.5 d-0.4 f0.8 i-0.3 l0.3 n-0.5 o2.0 q1.0 t-0.3
mi+cons 6.9 c0.9 e0.6 g-0.4 i-0.5 j0.6 p0.3
mi+conv 7.4 a-0.4 b0.9 c0.3 e-0.5 n0.6 o0.4
mi+cost 7.4 a0.9 b1.8 d0.4 h-0.4 i-0.3 l0.3
mi+date 7.4 b1.4 f1.4 g-0.4 q1.0 s-0.4
mi+deve 6.9 c0.6 d0.5 g-0.3 i-0.3 j0.3 l1.0 p1.3 q-0.3 s-0.4
mi+dica 6.5 a0.7 b0.6 c0.5 d0.3 i0.7 l1.5 m-0.4 p0.4 q-0.4 s0.4
mi+dice 6.3 a0.8 b1.2 c0.8 e0.9 f1.5 g-0.7 i-0.6 j1.7 k-0.3 l-0.5 s0.3
mi+dico 7.1 j0.5 p0.7 s0.4
mi+disp 6.5 a-0.5 d0.6 g-0.5 h-0.4 i0.4 j0.7 k1.5 l0.8 n0.3 p-0.4 r-0.7
mi+dite 7.4 b-0.3 h0.4 m0.4 o0.4 q0.4 t0.4
mi+e 6.2 a-0.5 b1.5 d0.4 e0.5 i-0.5 j-0.6 k0.8 l0.5 m-0.5 n0.9 o0.8 p-0.8 s-0.7 t0.8
mi+era 6.9 a-0.8 n2.9 p-0.5 r0.4
mi+fa 6.5 a-0.6 d-0.8 g0.5 j-0.3 k-0.4 n1.0 p-0.4 r0.5 s0.6
mi+facc 6.3 b0.4 e-0.7 f0.8 i0.4 l1.1 n-0.4 s-0.4 t-0.4
mi+fate 6.7 a-0.4 b0.6 c0.5 d-0.3 e0.5 f0.7 g-0.5 h0.8 i-0.4 j-0.4 n0.7 p0.4 r-0.8 s-0.3
mi+fido 7.4 a-0.4 c-0.3 d-0.4 h1.3 q0.9
mi+ha 4.7 d1.2 e0.9 f-0.7 g0.6 i-0.5 j1.3 l1.6 p-1.6 q0.9 r1.4 s1.5 t1.4
mi+hai 7.1 b-0.5 c0.5 d-0.4 l-0.4 m0.7 n-0.3 o-0.3
mi+hann 6.2 d1.5 g-0.3 h-0.4 i1.1 k0.4 l-0.5 m-0.4 n0.4
mi+lasc 6.7 a0.7 b1.0 d-0.4 g-0.3 j0.8 l0.8 m-0.4 o0.4 q-0.3
mi+manc 7.1 d-0.3 s0.4
mi+mand 5.5 a0.5 c0.9 e1.1 g0.6 h0.7 i-1.0 j0.6 m0.4 o0.5 p0.3 r0.5 t0.6
mi+mett 7.1 d0.3 f0.7 k0.8 l0.7 o0.3 r-0.4 t0.8
mi+pare 7.4 a0.5 c0.8 g-0.4 r-0.4 s1.0
mi+pass 6.9 a0.3 b-0.6 c-0.5 e0.3 f2.6 i0.8 o0.6 s-0.4 t-0.4
mi+perd 7.4 a-0.8 d-0.3 k2.3 o0.8
mi+perm 7.1 b-0.4 c-0.4 e0.5 g1.1 m1.0 r1.1 s0.3
mi+port 7.4 a0.7 b1.3 d0.8 i0.5
mi+prep 6.7 b0.8 h0.6 k1.0 l0.5 m-0.3 n-0.5 r0.6 t1.3
mi+puo 7.4 a0.3 d-0.4 f0.9 o1.0
mi+rest 7.4 a0.4 b0.7 c0.4 j0.4 s0.9
mi+rida 7.4 a-0.8 b-0.4 e-0.7 h0.4 t1.5
mi+rifi 7.4 a1.2 e1.0 p2.0
mi+rigu 7.1 a0.6 c-0.4 d-0.4 e0.5 j0.4 l0.9 p0.9 r-0.3
mi+risp 6.3 a0.9 b0.6 d1.8 e0.3 g-0.6 j0.4 k-0.4 m-0.4 n-0.4 p-0.5 s0.9
mi+rivo 7.1 a0.7 c0.4 d0.9 f0.5 i-0.4 j1.3 s-0.3
mi+sa 7.1 a-0.6 d0.8 g-0.4 i0.6 m1.9 p-0.3
mi+scri 7.4 a0.4 c0.3 d1.4 h0.4 s-0.3 t0.5
mi+scus 6.9 b-0.5 e1.0 k1.5 l0.5 m0.5 o0.5
mi+semb 6.5 a1.2 b2.9 c0.8 d1.6 e-0.5 g-0.5 h0.5 i-0.5 j-0.4 n-0.3 o0.4 s-0.4 t0.3
mi+sent 7.4 a0.7 d1.3 i0.4
mi+serv 5.5 a-1.4 b0.4 f-0.4 g-0.6 i-1.0 j-0.8 k1.0 m-0.4 n-0.6 o2.0 p-0.8 s-0.7 t3.7
mi+si 6.4 a-0.5 b0.8 c1.2 d0.9 e-0.4 g-0.6 h0.7 j-0.5 k1.4 m0.8 o0.7 p-0.4 q0.4 s0.8
mi+sono 6.1 b-0.9 c-0.4 d0.9 e0.9 h-0.5 i1.9 j-0.6 k1.3 n0.5 q-0.4 t-0.5
mi+spia 6.4 a0.5 c0.5 e-0.6 i0.3 l1.2 m-0.4 n0.9 p1.4 s-0.4
mi+spie 6.7 b0.6 e0.7 g0.7 o0.8 p-0.4 q0.4 r0.6 s0.4
mi+tele 6.9 a0.4 d0.8 f0.6 i0.3 s0.4
mi+tien 7.4 a-0.7 h0.6 i-0.4 l2.0 m-0.4 n0.3 o0.4 p-0.3 r0.5 s-0.5
mi+tocc 7.4 a-0.4 g0.4 k1.6 l0.5 o0.5 r0.5
mi+togl 7.4 a-0.3
mi+trad 7.4 t1.8
mi+trov 7.4 c0.6 e-0.4 l0.9 p0.4 s0.6
mi+verg 7.4 a-0.4 b-0.3 e-0.3 l0.4 o0.5
mi+vien 7.4 a-0.4 f0.5 l0.9 n0.7 q0.9 r-0.3
mia 4.0 c1.8 d1.7 f0.6 g1.3 h1.0 i-0.8 j0.3 k0.4 m0.3 n1.5 o0.6 q0.9 r1.8 s2.5 t-0.5
mia+amic 7.4 d0.5 h0.5 s0.4
mia+assi 7.4 b0.3 c1.0 i0.8 j0.7 o1.0
mia+cogn 6.9 a-0.3 c0.6 d-0.4 g0.8 h1.7 j0.6 m0.7 q0.5 r0.5 s-0.4 t0.4
mia+figl 6.4 a-0.4 c0.3 d-0.4 g0.9 i-0.4 j-0.3 m-0.5 n0.6 p-0.4 r0.9 s0.4 t-0.3
mia+madr 6.5 d0.6 g0.5 i-0.4 j1.0 k-0.3 l0.5 m-0.3 r0.7 s1.3
mia+mogl 5.5 a-1.0 d-0.7 e-0.3 h-0.3 i0.5 j-0.6 k0.3 l0.5 n1.3 p0.9 q0.7 r0.3 s-0.8
mia+nonn 7.4 c1.5 g0.3 m0.7 n0.8 q0.4 r0.5 s-0.4
mia+nuor 7.1 c-0.4 d0.4 e0.4 i0.8 k0.8 n0.6
mia+sore 6.4 b-0.6 c-0.4 d0.8 g0.6 h0.6 i-0.4 k-0.5 m0.5 o-0.5 p-0.4 q0.4 r0.9 s0.6
mia+suoc 6.5 a-0.3 c-0.5 k0.6 l-0.4 m-0.4 o0.4
mia+zia 6.9 b-0.6 c0.4 d0.4 e1.0 f0.8 g0.6 h0.9 i-0.6 o0.5 p-0.3 r-0.3 s-0.4
mich 7.1 c-0.4 e0.3 q-0.3
michel 7.1 c-0.4 e0.3 q-0.3
micr 6.9 a-0.6 b-0.4 c-0.4 e-0.3 g1.6 h1.1 k-0.3 r1.6 s-0.3
microf 7.1 a-0.4 b-0.4 c-0.3 d-0.4 e-0.4 g1.2 h1.1 r1.2
mie 6.4 a0.7 c0.7 d0.9 e-0.8 h-0.5 j0.6 k0.6 p0.4 q0.4 r0.3 s2.0
miei 5.8 a0.4 g0.9 h1.0 i0.4 j1.4 l0.9 m-0.3 q0.6 r0.9
migl 6.7 a-0.5 b-0.3 c0.6 e-0.7 g-0.3 h0.3 k0.5 r0.6
miglio 6.7 a-0.5 b-0.3 c0.6 e-0.7 g-0.3 h0.3 k0.5 r0.6
migr 7.1 c0.4 g0.7 i1.1 r0.8
migraz 7.4 e0.3 g0.8 i0.4 r0.9
mila 6.2 b-0.5 d1.5 f1.3 g0.7 h1.2 i0.6 j-0.5 k-0.4 n0.5 p-0.3 r0.8
mila+euro 7.4 a-0.3 g0.6 h0.9 k-0.3 n0.4 r0.8
milano 6.5 a0.6 b-0.4 d1.8 f1.5 h0.5 i0.9 j-0.3
mili 7.4 a0.4 b0.6 e0.5 i0.5 j0.6 p0.7
mill 6.1 b-0.6 c0.6 d-0.6 f-0.4 g-0.7 i-0.6 j-0.4 k0.4 l0.4 m1.4 o0.4 p0.5 q-0.4 r-0.5 t1.1
mill+euro 7.4 c0.7 l1.0 m0.9 s0.7
mille 6.3 b-0.6 c0.5 d-0.5 f-0.3 g-0.6 i-0.5 j-0.3 l0.6 m1.5 o0.6 p0.6 r-0.6 s0.4 t1.0
milles 7.4 a-0.4 l-0.3 q-0.3
mimm 7.4 c0.8 d0.4 k0.5 q1.0 t1.0
mimmo 7.4 c0.8 d0.4 k0.5 q1.0 t1.0
mina 5.6 a-1.3 d-0.6 e-0.9 g-0.6 i-0.6 j-0.7 p-0.5 s-0.6
mina+di 5.8 a-1.0 b0.4 d-0.5 e-0.4 g-0.5 i-0.5 j-0.4 l0.3 p-0.3 s-0.5
minacc 5.6 a-1.3 d-0.6 e-0.9 g-0.6 i-0.6 j-0.7 p-0.5 s-0.6
mini 6.9 e-0.3 l0.7 n0.6
minu 5.7 b-0.5 c1.2 d1.9 e-0.8 g1.3 i-1.0 k1.5 m0.5 n-0.5 r1.6 s-0.9 t0.7
minu+su 7.4 d0.7 s0.6
minuti 5.8 a-0.3 b-0.5 d2.1 e-0.6 g1.4 i-0.9 k1.5 m0.6 n-0.4 q-0.4 r1.6 s-0.7 t0.9
mio 3.5 b0.9 c-0.3 d2.1 e1.5 g0.4 h0.9 i-1.1 j1.8 l-0.9 n0.9 p0.5 q0.4 r1.1 s1.1
mio+avvo 6.9 a-0.8 e0.4 g0.8 h1.0 j-0.3 k0.4 n0.3 o0.5 p0.7 r0.9
mio+cane 7.4 d0.4 i0.6 j0.5
mio+capo 7.4 a-1.1 e-0.6 g0.5 r0.3
mio+clie 7.1 a-0.5 c-0.3 d-0.6 e-0.4 g-0.4 l0.3 q-0.5 t-0.3
mio+cogn 6.5 a0.7 b0.4 d1.9 e-0.5 g-0.5 h-0.3 j1.0 k0.6 q-0.3 r-0.6 t0.4
mio+comm 6.9 b-0.3 c0.5 d-0.4 e-0.3 g-0.4 h-0.4 j-0.5 m0.5 o0.3 p1.1 r-0.3 s-0.4
mio+cons 6.9 a0.3 j1.0 q0.9 s-0.3
mio+cont 7.1 a0.8 b0.7 e-0.3 j0.5 p1.6
mio+cugi 6.7 c-0.4 d-0.4 e0.3 f0.4 g-0.5 p-0.3 s0.6
mio+dipe 7.4 n-0.3
mio+dire 7.1 a0.5 c1.2 e0.8 f1.7 j-0.3 p-0.3 s-0.4
mio+e 7.4 d0.4 i0.5 n0.3 r-0.4
mio+ex 7.4 a-0.6 e-0.3 j-0.3 o0.4
mio+figl 6.1 a-0.7 b-0.5 c-0.3 g0.4 i-0.6 j0.5 k0.4 l-0.3 r1.0 s-0.5 t0.7
mio+forn 7.1 a-0.7 b0.4 g1.0 h1.1 o-0.4 r0.5 t0.4
mio+frat 6.4 a-0.8 b0.7 c-0.7 d0.4 e-0.5 g0.8 h1.8 j-0.4 n0.9 p-0.4 q0.3 r0.7 s-0.6
mio+gene 7.1 a-0.3 c0.5 d0.6 g0.5 h0.8 i-0.4 j0.6 r0.5
mio+inqu 6.9 a-0.9 b-0.4 f0.4 i-0.4 j-0.4 p-0.4 q0.4 r0.5 s-0.3
mio+lega 6.9 a1.2 d0.7 e0.9 j2.4 p0.8 s-0.5
mio+mari 6.1 a-0.9 c0.7 g1.1 i-0.6 j-0.4 m-0.5 n0.3 p-0.5 r1.4 t0.6
mio+nipo 6.9 a0.9 b0.6 d0.8 e1.2 g-0.4 i0.7 l0.4 n0.5 q-0.4 s0.4
mio+nonn 7.1 a-0.7 e-0.4 h-0.4 i-0.3 n1.3
mio+padr 6.3 b0.3 e-0.5 g0.9 j-0.3 k0.5 n0.3 p-0.3 q0.4 r0.9 s-0.4 t0.8
mio+soci 6.9 d0.7 m0.8 n0.4 o-0.3 q0.3 r0.5 s-0.3 t0.3
mio+suoc 7.1 c0.3 e0.6 g0.6 p0.8 r0.6
mio+zio 7.1 b0.5 f-0.3 j0.4 m0.4
mira 6.7 a0.3 b-0.4 c0.5 d0.6 e0.4 i0.9 m-0.3 q0.5 s-0.3
mirala 7.4 a-0.3 c0.7 g0.4 k0.3 q0.5 r0.3
mire 7.4 a0.4 b0.6 e1.0 s1.4
mirell 7.4 a0.4 b0.6 e1.0 s1.4
miri 7.4 c0.4 d0.4 i0.5
miriam 7.4 c0.4 d0.4 i0.5
mist 7.4 d-0.3 i0.6 j0.4 l0.5 n0.4 p0.8 r-0.5
misu 6.2 b1.3 c-0.3 d0.9 e1.9 f0.8 g-0.8 h0.8 i-0.7 j0.7 o0.3 s-0.6
misura 6.4 a0.4 b1.3 d0.6 e1.7 f0.5 g-0.7 h0.8 i-0.5 j0.5 o0.5 s-0.4
misure 7.4 c-0.3 d0.4 f0.3 j0.3
mitt 6.9 a0.3 b-0.3 p1.6
mitten 6.9 a0.3 b-0.3 p1.6
mo 7.4 a0.5 c0.4 e0.3 f0.6 j0.6 m0.4 p0.8
mobi 6.2 b0.4 c0.5 e0.4 g-0.4 i-0.6 j0.7 l-0.4 r-0.3 t-0.4
mobile 7.1 a0.3 c0.5 e0.5
mobili 6.7 b0.5 c0.4 d0.5 g-0.4 i-0.4 j0.9
moda 7.4 a-0.4 g0.6 h0.9 i0.6 q0.8
modali 7.4 a-0.4 g0.6 h0.9 i0.6 q0.8
mode 5.8 c0.5 d0.7 e-0.6 f0.5 g0.4 h-0.4 i-0.7 l-0.5 p-0.5 q0.8 s-0.6 t-0.5
mode+di 7.1 a-0.4 c-0.4 e-0.4 g-0.3 q0.4 r-0.4
modell 6.2 c0.5 d1.0 e-0.8 f0.5 h-0.4 i-0.5 j-0.3 q1.0 s-0.5
modera 7.4 e-0.5 g0.6 r0.6
modern 7.4 a0.5 b0.4 c0.3 e0.7
modi 7.1 a-0.5 f-0.3 g1.1 o0.4 r1.1
modifi 7.1 a-0.5 f-0.3 g1.1 o0.4 r1.1
modo 6.9 a-0.7 b0.9 d0.8 e-0.7 f-0.4 g0.5 i0.4 m0.8 o0.4 r0.9 s-0.3
modo+che 7.4 b-0.3 e0.5 m0.3 n0.5 q0.6 r0.3
modo+di 7.1 a-0.3 c0.9 e-0.5 f-0.3 g0.4 i1.5 r0.5
modu 5.8 a-1.0 b0.6 c0.4 d0.9 e-1.0 g0.3 i-0.9 k0.4 m0.5 o1.0 p-0.7 q0.7 s-0.4 t0.7
modu+di 7.4 c0.3 d0.6 j0.7
moduli 7.4 c0.5 d0.9 h-0.4 n0.4 q0.3
modulo 6.0 a-1.1 b0.6 e-1.0 g0.5 h0.4 i-0.7 k0.5 m0.6 o1.1 p-0.6 q0.4 s-0.3 t0.6
mogl 5.3 a-0.7 l0.3 n1.4 o0.3 p0.7 q0.5 s-0.9
mogl+che 6.9 c-0.5 d0.7 g-0.3 j0.8 n0.7 o0.3 p0.6 r-0.3
mogl+dice 7.4 a-0.4 e-0.3 g0.4
mogl+mi 7.4 b0.5 p0.6 q0.3 r-0.3
moglie 5.3 a-0.7 l0.3 n1.4 o0.3 p0.7 q0.5 s-0.9
moll 7.1 a-0.7 b-0.3 d-0.4 e-0.4 k-0.4 n-0.3 o-0.3 q0.4
moll+la 7.4 a-0.5 e-0.4 q0.5
mollat 7.4 a-0.5 k-0.3
molo 7.4 a-0.5 e-0.3 k-0.3 q0.5
molt 5.7 c-0.9 d-0.5 e0.6 g1.0 h0.4 i-0.6 j-0.6 m-0.6 n0.5 p-0.6 r0.5 s0.5
molto 5.8 c-0.8 d-0.6 e0.8 f-0.4 g1.2 h0.4 i-0.6 j-0.6 m-0.4 n0.5 p-0.6 r0.7 s0.5
mome 6.0 a0.6 e0.6 g-0.5 i1.3 j-0.5 k-0.3 l0.5 o0.4 s0.6
mome+sono 7.1 d-0.4 e0.3 h0.4 k-0.3 o0.4 p0.5 s0.5
moment 6.0 a0.6 e0.6 g-0.5 i1.3 j-0.5 k-0.3 l0.5 o0.4 s0.6
mona 7.4 b0.4 e1.0 f1.1 g0.5 h1.2 q0.4 r0.8 t0.3
monaco 7.4 b0.4 e1.0 f1.1 g0.5 h1.2 q0.4 r0.8 t0.3
mond 7.4 b0.5 e-0.5
mondo 7.4 b0.5 e-0.5
moni 7.4 a0.3 c0.6 i0.8 j1.2 m0.6
monito 7.4 a0.3 c0.6 i0.8 j1.2 m0.6
mont 4.9 a1.4 c0.6 e2.5 f1.0 g0.4 j-0.4 m0.7 p0.8 r1.2 s0.7
mont+che 7.4 s0.5
mont+in 7.4 d-0.3 g1.0 p0.5 r1.0
montag 6.4 a-0.5 b-0.4 f0.6 g0.3 h-0.3 i-0.4 l-0.6 m0.3 n0.3 p-0.4 q0.4 r0.5 s-0.4
montan 6.7 c0.6 d1.4 g0.3 j-0.3 k0.7 n0.3 o0.3 r0.5
montat 5.7 a1.3 b-0.6 c0.7 d-0.4 e2.0 f0.7 g0.5 i-0.7 l0.4 m0.7 n-0.5 p2.0 r0.8 s0.9 t-0.6
monte 7.1 a0.5 e0.7 i0.6 s0.5 t0.8
monti 7.4 a-0.4 b-0.3 d-0.3 e-0.4 g-0.4 o0.4 t0.4
monz 7.4 a0.9 c0.9 d0.6 e0.6 j0.9 s0.7
monza 7.4 a0.9 c0.9 d0.6 e0.6 j0.9 s0.7
mora 6.4 a1.2 c1.5 d0.7 e-0.6 h-0.3 j2.6 m0.4 p-0.4 r0.4 s-0.4
mora+ai 7.4 a0.4 i-0.3 j0.9
more 7.4 c0.4 d1.0 e-0.4 k0.3 o0.5 t0.6
moro 6.4 a-0.3 e-0.4 f0.3 j-0.4 k-0.4 l1.0 m0.4 n-0.4 p-0.3 s0.4 t-0.4
morosi 6.9 a-0.3
moroso 7.4 l1.2 m0.8 s0.6
mort 6.5 c1.1 h0.5 j-0.5 p0.4 r-0.5 s0.3
mort+e 7.4 a0.4 c0.8 e0.4 f0.5 p0.6
morti 6.9 a0.6 c1.5 e0.4 g0.3 h0.4 p0.5 q-0.3 r-0.4 s0.5
moss 7.1 d-0.3 e1.2 f-0.3 g0.5 h1.4 j0.8 m0.5 r0.6 s1.3
mossa 7.4 a0.6 e1.2 j0.9 m0.6 s1.4
most 6.3 a-0.4 b0.4 c0.4 d-0.5 e0.4 f0.3 g0.5 i-0.5 j-0.3 k0.3 l1.3 m0.9 o0.6 p-0.4 r0.5 t0.7
most+a 7.4 d-0.3 e-0.5 g0.4 l0.9 m0.8 r0.3 s0.6
mostra 6.5 a-0.4 b0.6 c0.6 d-0.6 e0.8 g0.6 i-0.5 k0.5 l0.4 o0.4 r0.6 s-0.3 t0.8
moti 7.1 a1.1 e2.2 i1.6 j0.6 p1.3 s0.9
motiva 7.4 a0.9 e1.6 i1.8 j0.7
movi 7.4 a-0.5 i0.5 q1.7
movime 7.4 a-0.5 i0.5 q1.7
muff 7.4 a0.4 c0.5 d0.4 e0.7 j0.7 p0.3
muffa 7.4 a0.4 c0.5 d0.4 e0.7 j0.7 p0.3
mule 7.1 b0.5 c-0.4 d-0.4 i1.0 p-0.5
mulett 7.1 b0.5 c-0.4 d-0.4 i1.0 p-0.5
mulo 7.4 g0.5 r0.5 t0.4
mult 6.1 b0.9 c-0.9 e-0.6 f-0.4 g-0.4 h-0.3 i-0.5 j-0.6 m-0.7 n-0.6 o-0.4 s-0.3
mult+per 7.4 e-0.3 g0.5 i0.7
multa 6.4 b0.9 c-0.9 g-0.4 h-0.5 i-0.4 j-0.5 k0.3 m-0.5 n-0.5 o-0.3 p0.3
muov 7.4 a1.6 e0.6 j2.0
mura 7.1 a-0.4 c0.5 d0.6 j0.6
murato 7.1 a-0.4 c0.5 d0.6 j0.6
muro 6.7 a0.8 b1.0 d1.6 e2.0 f1.0 g-0.4 i-0.4 j0.5
muse 6.5 d-0.3 e1.2 g-0.3 i0.5 m-0.4 q0.5 t0.6
museo 6.5 d-0.3 e1.2 g-0.3 i0.5 m-0.4 q0.5 t0.6
musi 6.3 a0.5 c1.4 d2.1 e-0.5 g0.7 h1.3 j-0.3 k0.4 n-0.6 p0.4 q0.3 r0.3 s-0.4
musi+di 7.4 d0.7 g0.5 h0.8 p0.8
musi+e 7.4 a0.3 c1.3 d1.2 i0.5
musica 6.5 a0.5 c0.8 d1.3 e-0.5 h0.5 n-0.4 p0.5 q0.3 r-0.5
mutu 7.1 b0.9 f0.3 i-0.3 l1.6 n1.3 t0.5
mutuo 7.1 b0.9 f0.3 i-0.3 l1.6 n1.3 t0.5
n 5.5 a0.3 e0.6 g-0.7 j-0.6 k0.4 l0.9 m0.5 n1.5 o1.2 p0.4 q1.1 r-0.6 s-0.5 t-0.3
nadi 7.1 d0.4 e-0.5 k1.1
nadia 7.1 d0.4 e-0.5 k1.1
nand 7.4 e0.5 p0.4
nando 7.4 e0.5 p0.4
napo 7.4 g0.6 q0.3 r1.1
nard 7.1 c0.5 d1.0 g0.4 j0.6 k1.4 r0.4 s0.6
nardi 7.1 c0.5 d1.0 g0.4 j0.6 k1.4 r0.4 s0.6
nas 7.4 a0.5 c0.4 e0.9 j0.9 s0.6
nasc 7.1 a0.4 b0.5 g-0.4 q0.3 r-0.3 s0.4 t0.9
nasc+che 7.4 b0.8 l1.3
naso 7.4 b1.2 g0.5 m1.0 r0.7
nast 7.1 a-0.8 b-0.4 e-0.4 i-0.3 l-0.4 r0.7
nastro 7.4 a-0.6 r0.5
nata 5.8 a-0.7 b0.6 c0.6 f0.6 g0.7 h0.4 i-0.5 j-0.6 r0.9 s-0.8
natale 5.9 a-0.6 b0.4 c0.5 f0.7 h0.5 i-0.5 j-0.6 s-0.8
natu 6.7 c0.4 e0.8 h0.5 i0.6 j-0.3 m-0.3 o0.4 s0.3
natura 6.7 c0.4 e0.8 h0.5 i0.6 j-0.3 m-0.3 o0.4 s0.3
nazi 6.5 c0.7 d0.6 h-0.4 i-0.4 k0.5 l0.4
nazi+del 7.4 c0.6 d0.7
nazion 6.5 c0.7 d0.6 h-0.4 i-0.4 k0.5 l0.4
ne 3.9 d1.7 e-0.3 f1.0 g0.8 h2.4 i0.4 j0.7 k0.3 l0.7 m2.2 n0.9 o2.3 p-0.6 q0.3 r1.7 t-0.3
ne+abbi 7.1 a-0.4 b-0.3 d0.5 g0.5 h0.6 k-0.4 l0.4 n0.6 q0.6 r0.7
ne+andi 7.4 a1.1 g-0.5 i3.3 s1.2
ne+avet 6.9 a-0.6 c1.6 h1.1 j-0.5 l-0.4 p-0.4 s-0.4 t0.8
ne+avev 7.1 b-0.5 i-0.3 m1.3 p-0.3 q0.9
ne+chie 7.1 a1.0 b0.6 d0.4 e0.9 i0.5 j0.9 p0.6
ne+cons 7.4 d0.9 l1.0 o0.6 s0.7
ne+cont 6.9 a0.9 b0.5 d0.8 i-0.3 k0.5 m2.5
ne+fa 7.1 a-0.5 c-0.3 i-0.3 k1.2
ne+faro 7.4 a0.6 s2.0
ne+ha 5.4 e-0.3 f0.4 j-0.3 k0.5 m0.7 o0.4
ne+ho 6.5 a1.3 c0.6 d1.1 f0.9 g-0.7 h-0.5 i-0.4 m2.4 p-0.7 r-0.3 s-0.6
ne+mai 7.4 a0.7 c0.6 j0.5 p1.2
ne+occu 6.5 c-0.6 f1.5 g-0.5 h-0.5 i0.8 j-0.5 m-0.4 q-0.3 s-0.5
ne+ora 7.4 a0.7 c0.6 j0.5 p1.2
ne+parl 6.0 a0.7 c-0.3 d1.5 f0.8 g-0.7 i0.4 o0.4 p1.0 r-0.6 t-0.4
ne+pens 7.4 b0.3 j0.5 q0.4
ne+ripa 7.4 a0.4 d-0.3 e1.1 l1.0 p0.4 r-0.4
ne+risp 7.4 a0.3 e1.1 j0.6 p1.1 s0.6
ne+siam 7.4 c-0.4 d-0.3 e0.7 f-0.3 g0.7 h0.4 i-0.3 r1.0 t0.7
ne+sono 6.3 b-0.4 c0.3 e-0.8 g0.8 h0.5 i0.3 j0.4 m0.7 o-0.6 p-0.4 r0.4 t0.3
ne+vuol 7.4 g0.5 h0.6 j0.9 r0.4 s0.6
nean+un 7.4 e1.1 g0.4 p1.1 r0.4
nece 7.4 c0.5 i0.8 j0.7 o0.9
necess 7.4 c0.5 i0.8 j0.7 o0.9
nega 6.5 a-1.0 c-0.4 e-0.4 f0.5 g-0.4 i-0.4 k0.4 l0.3 o1.0 s-0.4 t-0.4
negati 6.9 a-0.8 d-0.3 f0.4 i-0.3 l0.4 o0.9 t-0.3
negl 7.4 c0.3 i0.4 j0.4 p0.5
nego 5.4 a-1.2 c-0.6 d0.7 e-0.5 f0.4 g-0.5 h0.4 l1.4 m0.5 o1.0 q0.9 r0.5 s-0.9 t1.1
nego+chiu 7.4 d0.8 i0.5 p0.8
nego+di 7.1 a0.6 b0.4 c0.4 d1.1 i0.4 l0.5 m0.6 p0.4
nego+e 6.9 a-0.5 b0.4 c0.6 e-0.6 g0.5 i-0.5 l0.8 o0.6 q0.4 r0.7 s-0.4 t0.7
negozi 5.4 a-1.2 c-0.6 d0.7 e-0.5 f0.4 g-0.5 h0.4 l1.4 m0.5 o1.0 q0.9 r0.5 s-0.9 t1.1
nei 6.0 a0.4 c-0.6 e0.7 f1.1 g0.9 h-0.4 m0.4 p0.9 r1.0
nel 4.1 c0.7 d0.4 g-0.7 h0.4 i-2.1 j-2.2 k0.3 l0.6 m2.8 n1.0 o1.9 p-0.9 q0.8 r0.4 s0.4
nel+cass 6.5 c-0.3 e0.5 f-0.3 l0.6 n-0.4 o1.8 p0.9 q1.5
nel+cont 7.4 a0.4 c-0.3 e-0.3 m0.8 n0.3 r-0.4
nel+dise 7.4 a-0.4 d-0.4 l0.4 n0.5 o0.3 t-0.3
nel+frat 6.3 a0.4 c1.0 e-0.6 f0.6 g-0.4 h0.4 i-0.5 j0.5 k1.0 l0.7 n0.6 r-0.4 s0.3 t-0.3
nel+giro 7.4 i0.4 s0.6 t0.9
nel+grup 7.1 a0.6 e0.4 s1.0
nel+list 7.4 a0.5 d-0.4 e1.1 l0.9 p-0.3 r-0.5
nel+mio 7.4 a0.5 c-0.4 d0.8 e0.6 g-0.3 m1.5 r-0.3 s0.5
nel+pome 7.4 a-0.5 k-0.3 n0.4
nel+port 7.4 a-0.4 b0.4 g0.6 h0.6 r0.9 t0.4
nel+prog 7.1 a-0.4 c0.5 e0.3 f0.4 i-0.3 m0.4
nel+quat 7.4 c0.7 n0.4 o0.4
nel+vost 6.7 a-0.8 c0.4 e-0.4 i-0.3 k-0.3 m-0.3 n0.3 p-0.3
nell 4.5 b-0.8 c-0.5 d0.5 e1.5 g-1.2 h-0.6 j-0.6 l0.4 m1.1 n0.4 o1.0 p-1.1 q0.6 r-0.3 s-0.7 t-0.5
nell+chat 7.4 a-0.4 i0.6
nell+foto 7.1 a-1.1 d-0.6 e-0.6 q1.0 s-0.7
nell+parc 7.4 a0.8 d-0.3 h-0.4 m1.5 n-0.5
nell+sedi 7.4 a0.6 e0.7 j1.3 p-0.4
nell+spam 7.4 a-0.3 n1.4 r0.5
nell+stes 6.9 b-0.3 l0.4 n0.7 p0.4 r-0.3 t0.3
nell+vost 6.9 d0.6 e0.9 f0.3 g-0.3 i0.8 l0.7 o0.5
nella 4.7 a-0.6 b-0.7 c-0.6 e0.3 g-0.7 i-0.3 j-1.2 l0.5 m1.3 n-0.7 o0.8 p-0.9 q0.7 r-0.3 s-0.7 t-0.7
nelle 6.7 a0.9 c0.4 d0.5 e1.2 g-0.3 i0.7 j0.9 p-0.5
nello 6.5 e0.3 f0.5 g-0.3 n1.9 o0.3 t0.4
nemm 6.5 a0.9 b-0.3 c1.6 d3.3 e0.3 i-0.5 k0.4 l0.6 n0.3 r0.7 s-0.4
nemm+un 7.4 a0.6 d0.4 e1.3 g-0.5 r-0.4
nemm+una 6.7 b-0.4 c1.9 d1.6 e0.4 g1.0 i-0.5 k0.3 n-0.3 p-0.7 r1.7
nemmen 6.5 a0.9 b-0.3 c1.6 d3.3 e0.3 i-0.5 k0.4 l0.6 n0.3 r0.7 s-0.4
neri 6.9 g0.5 h0.8 o0.9 r0.5 s0.4
neri+e 7.4 g0.7 h0.9 r0.7
nero 6.7 e-0.3 f0.4 g0.5 h-0.3 i-0.3 k0.8 m1.6 q-0.5 r0.7 s-0.4 t0.6
ness 4.6 a0.6 b0.4 c0.9 d3.2 i0.4 l-0.4 m1.6 p0.6 q0.8 r0.6 s-0.7 t1.1
ness+altr 7.4 a-0.7 d-0.3 g0.4 k0.3 q1.0
ness+che 7.1 d1.1 e-0.3 f0.5 h0.6 i0.3 m0.3 r0.4
ness+ci 7.4 c0.6 d0.8 f0.3 g0.5 i-0.3 l0.5 m-0.3 r1.0
ness+corr 7.4 d0.6 m0.8 p1.1
ness+e 7.1 a0.7 b0.5 d0.5 e0.5 k0.6 o0.7 p-0.5 s0.8 t0.8
ness+fret 6.9 a-0.6 i-0.3 k0.6 m0.6 o-0.3 r-0.4
ness+ha 6.9 a0.5 b1.3 d-0.5 g-0.3 i0.3 p0.7
ness+me 7.4 b-0.4 e-0.3 m1.4 p-0.3 q0.8 r0.4
ness+part 7.4 a0.7 d1.3 f1.8 l0.4 q0.3
ness+prob 6.5 a-0.8 e0.3 g-0.5 i-0.5 n1.8 p-0.4 r-0.6 t1.3
ness+tele 7.4 c0.5 d0.5 g0.5 p0.6 r0.5
nessun 4.6 a0.6 b0.4 c0.9 d3.2 i0.4 l-0.4 m1.6 p0.6 q0.8 r0.6 s-0.7 t1.1
nett 7.1 a-0.7 f0.3 l1.5 o0.6 q1.3
nettun 7.4 a-0.5 e-0.3 l1.5
neve 6.7 a-0.8 f0.4 g-0.4 i-0.4 k3.9 l0.6 m0.4 n-0.3 q-0.3
nevi 6.9 b0.5 d0.7 g0.4 i-0.4 j0.6 r0.5 s0.4
nevio 7.4 b0.6 g0.6 i-0.3 n0.4 r0.7
news 6.0 a1.1 b-0.5 e1.9 g-0.7 i0.4 j-0.5 k-0.3 m0.4 o-0.3 p-0.5 s1.5 t0.6
news+con 7.4 e0.6 g-0.4
news+di 7.4 c0.8 e0.7 h0.4 t1.2
news+part 7.4 a0.6 e1.0 i0.8
newsle 6.0 a1.1 b-0.5 e1.9 g-0.7 i0.4 j-0.5 k-0.3 m0.4 o-0.3 p-0.5 s1.5 t0.6
nico 7.1 a-0.3 c-0.3 d0.4 e-0.3 g0.3 l0.8 n1.8 o0.4 r0.4
nido 7.1 c0.5 d-0.5 f0.6 k0.4 l0.3 o1.1 r-0.4
nien 5.2 a-0.9 b0.6 f0.4 g-1.0 h-0.4 i-0.8 j-0.7 k2.3 l-0.5 m0.5 n-0.8 o0.4 p0.5 r-0.7
nien+da 6.9 a-0.5 c0.7 f0.5 i-0.3 k2.2 p-0.5 q0.3 s-0.3
nien+di 7.1 c1.2 d-0.3 k1.0 l0.4 t0.3
nien+sald 7.4 a0.3 c0.9 p1.2
niente 5.2 a-0.9 b0.6 f0.4 g-1.0 h-0.4 i-0.8 j-0.7 k2.3 l-0.5 m0.5 n-0.8 o0.4 p0.5 r-0.7
nipo 6.0 a0.4 b0.3 c-0.4 d0.5 e0.7 f-0.6 g0.7 i0.7 j-0.4 k1.4 n0.4 p-0.4 q1.1 r1.0 s0.9 t0.3
nipote 6.5 a1.3 b0.5 d1.0 e1.3 f-0.3 g-0.7 i0.6 l0.3 n0.4 q-0.4 r-0.4 s1.4
nipoti 6.7 a-0.9 d-0.4 e-0.5 f-0.3 g1.5 k1.5 q1.7 r1.5 s-0.4 t0.4
nive 7.1 b0.7 c0.3 h0.7 m1.2 q0.6 r0.4 t0.5
nives 7.1 b0.7 c0.3 h0.7 m1.2 q0.6 r0.4 t0.5
nn 6.9 a1.1 b-0.3 c0.9 g-0.3 m0.8 p1.2 r-0.4 s2.0
no 5.0 a0.9 b0.6 c2.1 d1.2 e1.7 h-0.4 i-1.4 j0.4 k0.4 m-0.3 n-0.3 o1.2 p1.8 r0.7 s0.9 t0.3
no+e 7.4 b0.5 e-0.3 g0.4 k0.4 p0.7 r0.5
no+mi 7.4 a0.8 b-0.5 c2.9 d1.8 e-0.5 n-0.3 p0.3
no+sull 7.4 f1.2 j0.7 o1.2 s0.6
noem 6.9 g0.9 h1.4 i0.3 k1.4 l0.8 o-0.3 p0.5 r0.9 s-0.4
noemi 6.9 g0.9 h1.4 i0.3 k1.4 l0.8 o-0.3 p0.5 r0.9 s-0.4
noi 4.2 a-0.5 b1.3 c-1.3 d2.4 e2.1 f0.6 g-0.6 i1.1 m0.3 n0.6 o1.2 r-0.9 s-2.1
noi+abbi 7.1 e0.4 g-0.4 j1.1 r-0.3
noi+che 7.1 a0.9 c-0.4 d1.5 g0.4 i0.5 r0.4
noi+di 7.4 a-0.7 f0.3 g1.2 h1.8 i-0.5 q0.5
noi+due 7.4 b0.3 c0.7 d0.6 f0.5 m0.4 t0.4
noi+e 6.9 a-0.7 k-0.5 r0.7 t0.5
noi+non 7.1 b0.5 c-0.4 d0.8 g-0.3 h-0.3 i0.8 m1.1 n0.3 p-0.3
noi+per 7.4 a-0.4 f0.3 t0.3
noi+si 7.1 a0.5 d2.1 e-0.6 f0.5 g-0.4 m-0.4 o0.4 s-0.4
noi+siam 7.4 b2.1 c-0.3 d-0.5 f0.3 o0.7 p-0.5
noi+sta 7.4 a-0.5 d-0.4 e-0.5 g0.8 r0.9
noi+va 7.1 a-0.5 b0.6 g-0.4 h-0.5 l0.6 n0.3 r-0.5
noia 7.1 a-0.4 g0.7 r0.8
nome 4.9 a2.4 b2.4 c1.1 d1.3 e2.7 f1.5 h0.8 i-1.4 l-0.4 m-0.6 o-0.5 p-0.4 s3.0
nome+alla 7.4 a-0.4 g0.4 n0.4 s-0.3
nome+cogn 7.4 a0.4 b1.0 c0.6 d0.6 e0.3 s1.2
nome+dell 6.9 a0.7 c-0.4 d0.3 e1.5 g-0.3 j0.4 s0.8
nome+di 7.4 a0.4 c-0.3 e0.9 i0.4 s-0.3 t0.3
nome+e 6.5 a1.5 b1.5 d0.3 f2.6 g-0.5 s0.4
nomi 6.1 a1.4 c0.4 e0.6 f1.5 g-0.5 j0.7 k0.4 s1.2
nomi+del 7.4 c0.4 f0.7 k0.3
nomi+un 7.1 a0.8 c0.5 d0.9 e1.0 f1.0 i0.4 j0.4 p0.7 t0.3
nomina 6.4 a0.7 c0.6 d0.4 e0.7 f1.7 j0.9 k0.5 s-0.4
non 2.3 a4.2 b2.1 c1.8 d1.3 e3.2 f0.5 g-1.1 h-1.6 i2.1 k1.9 l0.9 m3.0 n-1.0 o1.5 p4.9 q-1.2 r0.4 t0.7
non+a 7.1 d-0.4 h0.3 i0.5 o1.5 p-0.4 q0.7
non+abbi 7.1 a0.7 c1.2 h-0.4 i0.6 k1.1 t0.4
non+arri 6.5 a0.7 c0.7 d1.0 f0.8 g-0.3 j0.5 l0.9 p1.3 q1.0 r-0.5 s0.5
non+avet 7.1 a0.6 c0.4 d1.6 e1.2 j0.6 s1.2
non+avev 7.1 a-0.9 b0.6 g0.8 i0.9 n0.9 o0.4 r1.3
non+avre 6.9 a0.5 e-0.6 j0.3 p1.2
non+butt 7.4 e1.2 j0.7
non+c'e 5.5 a0.7 b1.6 e-0.4 g-1.0 i0.8 j-0.9 k0.8 l0.8 m1.1 o0.8 p-0.7 q0.7 r-0.4 s-0.4
non+camb 6.7 a-1.4 c-0.4 d0.4 e-0.5 g-0.4 h0.5 i-0.6 k0.4 p-0.5 r0.5
non+capi 6.9 a0.5 b0.6 g0.9 h-0.6 i-0.4 k0.8 r1.2 s1.3 t0.6
non+ce 6.7 a-0.6 b0.4 g2.3 k1.3 l0.6 p-0.3 r2.3 s-0.4 t0.4
non+ci 5.3 a0.4 b1.8 c0.6 d-0.4 g0.8 h1.8 i3.3 j-0.8 k1.3 l0.8 m0.5 q-0.3 r0.6 s-0.3
non+cons 7.4 a0.5 c1.4 e-0.4 j1.3
non+cont 6.9 a1.0 c0.4 d1.2 e-0.4 g-0.3 i3.0 j-0.3 k0.7 p-0.5
non+corr 7.1 c0.3 e-0.3 m1.9 q0.5
non+cred 7.4 a0.3 d1.1 g0.3 h-0.4 k0.5 q-0.3 r0.6
non+da 7.4 a0.7 b0.5 c0.5 e0.7 f1.3 t0.7
non+dal 7.4 a0.6 b0.7 c0.8 p1.0
non+dipe 7.4 a0.4 c0.8 d0.6 e-0.3 f1.6 m0.5
non+disc 7.4 a0.6 b1.5 t0.5
non+dorm 7.4 j0.6 p0.8 s0.5
non+e 4.8 a2.2 c2.2 d1.3 e2.1 f0.9 g-0.8 j-0.6 k0.5 m2.3 o0.8 p0.8 r-0.4 s-0.5 t-0.4
non+entr 6.3 a-1.5 e-0.8 f-0.3 g-0.5 i-0.5 j-0.8 k0.4 l1.0 m-0.5 n0.4 p-0.5 s-0.4 t0.5
non+era 6.4 a0.3 b0.8 d0.5 g0.6 h0.8 i-0.5 j-0.3 l-0.4 m2.3 p-0.5 r0.8 s-0.5
non+esce 7.4 a0.6 c1.7 e-0.4 f0.6 i-0.3 m0.3 p1.1
non+esis 7.1 d0.7 e0.4 k0.7 p0.6
non+foss 7.4 a-0.4 g1.1 k0.6 l0.3 r1.1
non+funz 7.4 a0.8 p0.7 t0.9
non+gli 7.1 b0.6 c-0.3 e-0.6 h0.3 i-0.3 p0.5
non+ha 6.1 b1.2 f1.0 g0.3 j-0.5 m-0.3 n0.3 o-0.3 p0.7 r0.5 s-0.7 t0.6
non+hann 7.1 a-0.5 d0.3 g0.8 k0.6 n0.5 o-0.4 q0.6 r1.0 t0.4
non+ho 5.8 a-1.3 c0.4 e-1.0 g0.6 m0.9 o1.0 p0.8 r1.2 s-0.8
non+il 6.9 a0.5 c1.3 d1.4 f1.0 g-0.3 h-0.4 i-0.6 j-0.3 k0.4 n0.4 p-0.4 s0.9 t0.4
non+inte 6.9 a0.6 c-0.5 d0.5 e1.4 i1.0 p0.3
non+l'ha 7.1 a0.4 c-0.3 e1.9 i0.4 l0.4 o0.3 p-0.4
non+l'ho 7.4 a0.5 m0.8 p1.7
non+la 5.5 a-0.4 b2.4 c-0.3 e-0.4 g-0.4 h1.1 l0.9 n0.4 o3.2 p1.8 q0.9 t-0.5
non+le 6.4 a0.5 b0.4 d0.5 e0.6 f0.5 g-0.6 l1.2 m0.6 n0.3 p1.1 r-0.4 s0.3
non+li 6.4 b-0.4 c0.5 d0.9 e0.4 g-0.6 i-0.5 j-0.4 l0.7 m1.6 p0.5 s0.9 t0.7
non+lo 5.6 a1.0 b0.6 c0.3 d0.8 e1.2 f0.5 i0.4 m1.4 n0.3 o0.5 p0.7 r0.8 t0.9
non+me 7.4 c0.4 d0.6 j0.8
non+mi 5.6 a-0.9 b0.9 c-0.5 d1.1 h-0.4 i-0.4 j0.6 k1.0 l0.6 m-0.7 n-0.4 o1.4 p-1.4 q0.4 r0.8
non+ne 7.1 a1.0 c1.8 d0.4 f0.5 g-0.4 m0.4 p0.5 r-0.3 t1.5
non+occo 7.4 a-0.4 e-0.4 g0.8 h1.0 k1.4 q0.4 r0.8
non+paga 5.9 a-2.1 b-0.3 c-0.8 d-0.9 e-0.3 g-0.5 h0.5 i-0.6 j-0.6 k0.5 l-0.4 n1.4 o0.4 p-0.9 r-0.4 s-0.6
non+pagh 7.4 e0.4 j0.5 p1.0
non+pago 7.1 a0.7 b0.9 c-0.3 d0.4 p1.9
non+part 6.9 a-1.1 b-0.3 c-0.6 e0.7 i-0.4 k4.3 m0.3 s-0.3
non+pass 7.4 e-0.3 h-0.3 r-0.4
non+pens 7.4 e0.4 g0.7 p0.6 r0.8
non+per 7.1 a0.8 b-0.3 c1.4 e-0.3 g0.5 i-0.4 k0.3 m0.4 n0.5 p-0.3 r0.7 s0.9
non+poss 6.7 b0.9 g-0.4 i0.5 k0.5 l0.7 m0.8 n0.6 o0.8 p-0.6 s0.4
non+potr 6.9 a-0.7 g-0.3 k2.7 l0.8 r0.6
non+pros 7.4 a0.6 b0.6 i1.2
non+puo 6.4 a-0.5 c-0.4 e-0.5 i0.4 k0.6 l0.4 n0.4 o0.6 p-0.5 s-0.4
non+rice 6.9 j0.4 t0.5
non+rich 7.4 d0.7 s0.6
non+rico 7.1 a0.8 b0.7 e0.6 m1.5 n-0.3 p0.7 s0.3
non+ries 6.7 a-0.7 f0.4 g-0.3 k2.5 m0.4 q0.6 s-0.3
non+rimb 7.4 a-0.4 o1.7
non+rinn 6.7 d-0.3 e0.3 g-0.4 h-0.4 i0.6
non+risp 5.8 a-0.7 c1.2 d1.9 e-0.7 f1.0 g-0.6 i-0.8 j-0.8 o-0.3 p-0.7 t0.3
non+risu 7.4 a0.4 c0.8 m0.9 o0.4 p-0.4
non+rius 6.9 a-1.3 f-0.4 g-0.4 i-0.4 l3.6 o0.4 p-0.6 s-0.3
non+sa 7.4 d0.4 i0.5 j0.6 s0.4
non+sald 7.1 c-0.4 j-0.3 n0.3 p0.5 q0.4
non+sara 6.1 a0.5 b-0.3 c-0.4 d0.6 e-0.6 g-0.5 i0.6 m1.3 p2.5 r-0.4
non+se 6.4 a0.3 b0.3 c-0.6 e0.7 f0.8 g-0.4 k0.4 l-0.5 m0.7 p0.5 s-0.3
non+serv 6.5 d-0.4 h0.4 i0.8 k0.7 l0.5 o-0.4 p0.5 s-0.7
non+si 5.0 a0.6 c-0.3 e1.4 i0.3 k-0.3 l0.3 p0.5 s1.1 t1.3
non+siam 6.9 a0.8 d0.8 t0.4
non+siet 7.4 a0.8 b0.9 i0.8 p0.6
non+so 6.0 a0.5 b0.8 d0.9 e1.0 g0.3 h0.5 i0.6 j-0.4 k0.6 l1.5 o0.4 p-0.6 r0.9 t0.8
non+solo 7.4 a-0.5 d0.3 e-0.5 g1.9 h1.6 n1.1 r0.8
non+sono 5.8 a1.2 d-0.4 e0.4 f1.3 h0.7 i0.5 l0.9 m2.1 n0.7 o0.7 p-0.9 r0.5
non+stam 7.4 a0.7 e1.2 t2.1
non+ti 7.4 e0.3 i0.3
non+torn 7.4 a0.7 b1.0 d-0.4 e1.1 m0.9 p-0.3 t0.4
non+trov 7.1 a0.3 b2.0 f0.3 i1.4 p1.2
non+va 6.9 a0.7 c-0.5 d-0.5 e2.5 g-0.8 i-0.3 l0.3 o0.4 p-0.6 s-0.3
non+veng 6.9 a-0.7 b-0.3 c-0.3 d-0.5 e0.7 h0.9 i-0.5 j0.4 k2.4 n0.4 p-0.4 q0.5 r0.5 t0.4
non+verr 6.5 a1.2 b0.5 c-0.4 e0.3 f0.7 m1.0 o-0.3 p2.2
non+vers 7.1 a0.4 j1.2
non+vi 6.5 a0.7 e-0.8 g-0.3 i0.6 j-0.3 m0.4 s1.2
non+vien 7.1 a0.6 e0.5 j0.9 m1.3 p0.4
non+vole 7.1 a-0.6 b-0.3 g0.3 h0.7 i-0.3 r0.4 s-0.4
non+vorr 6.9 a1.1 c0.4 j2.3 s0.4
non+vuol 6.9 a-0.8 b-0.5 e-0.4 g0.4 j-0.5 m-0.4 n-0.4 p-0.4 q0.5 r0.7 t-0.3
nonn 5.8 b1.1 c0.3 f-0.4 h-0.7 j-0.5 n1.6 q0.4 r0.4 s0.4
nonn+non 7.4 a-0.4 n1.3
nonna 6.5 a0.6 c1.0 d0.5 i-0.3 m0.5 n0.7 p-0.3 q0.5 s0.8
nonno 6.3 a-0.6 b1.1 c-0.6 f-0.3 h-0.5 n1.1 p0.6 r0.4 s-0.4
nord 6.9 a-0.7 b-0.5 c-0.8 f1.3 g0.4 h1.1 i-0.6 p-0.3 r0.6
norm 6.9 c-0.5 d1.5 f0.7 g-0.3 h0.9 i-0.4 l0.3 m0.6 n0.9 o0.7 q0.6 s-0.4 t-0.4
normal 7.4 a0.5 c-0.3 d1.4 e0.6 f0.9 l0.5 n0.5 o0.6 q0.6
nost 3.5 a-0.8 d-0.3 e1.1 f2.8 i0.6 k1.7 n1.5 o0.8 p-0.9 q-0.6 r1.6 s-1.3 t0.5
nost+ammi 7.4 a0.3 d0.8 e-0.4 f1.6
nost+asso 7.4 e0.5 j0.4 s0.7
nost+avvo 5.5 e0.9 i0.6 j0.3 p-0.4
nost+cent 7.4 c0.7 d0.6 n0.3
nost+clie 6.5 a-1.0 b-0.4 c-0.5 e-0.6 f-0.3 j-0.4 m0.4 n0.4 o-0.4 p-0.4 t-0.4
nost+coll 7.4 a-0.5 e-0.3 i2.0
nost+dire 7.4 a0.6 b0.7 e0.9 f1.4 s-0.4
nost+e 7.4 a0.4 e-0.3 j-0.4 m0.3 o0.3 s1.3
nost+gior 7.1 a-0.4 b-0.4 n1.4 p-0.5 q-0.3 s0.4
nost+lega 7.1 b0.3 d-0.4 e0.4 l0.4
nost+nuov 7.4 a-0.3 i0.4
nost+pres 7.1 a1.3 c2.5 d-0.4 f2.4 h-0.3 t0.6
nost+rapp 7.4 g-0.4 i1.5
nost+resp 7.4 a0.6 d-0.5 e1.4 f1.8
nost+sito 7.4 a0.5 d0.8 e1.2 j0.5
nost+stor 7.1 b-0.3 c-0.4 d0.5 g-0.4 i1.0 r0.4
nost+stud 7.4 j0.5 q0.4
nost+uffi 6.5 a1.6 c0.7 e-0.5 f0.6 g-0.5 i-0.3 j1.8 m0.7 n-0.4 p-0.4
nostra 4.9 b-0.4 d-0.5 e1.5 f2.7 i1.1 k1.9 m1.3 n0.4 p0.5 r0.7
nostre 5.6 a0.6 e1.7 i0.6 s-0.4
nostri 5.8 a-1.4 b0.3 c-1.0 d-0.3 e-1.0 f-0.4 i-0.8 k0.4 n1.1 p-0.6 s-0.7 t-0.5
nostro 3.9 c0.7 d0.8 f2.7 h0.8 k0.5 l0.4 n1.3 o1.2 p-1.4 r1.3 s-0.8 t0.7
nota 5.0 a-1.1 b0.6 c-0.4 d-0.6 g-0.4 i-1.5 j-1.1 k0.6 m2.4 o2.9 q0.4 s-0.7 t1.2
nota+di 7.1 c0.3 e0.4 g-0.3 m0.9 o0.4 p0.4
nota+e 6.9 a-0.6 d0.4 f-0.4 g0.5 h1.2 j-0.6 r0.8 s0.4 t1.4
nota+ha 7.4 k0.4 t0.5
nota+in 7.1 a-0.6 e-0.3 i-0.3 m-0.3 o0.6 q1.0
nota+non 7.4 j0.5 o1.2 p-0.4 q-0.3 t0.6
nota+spes 7.4 b0.6 m0.6 o0.7
notaio 5.9 a-0.8 b1.2 c0.5 e0.7 i-0.4 k0.7 l0.3 m-0.3 q0.9 r0.8 t2.1
notare 7.4 a0.4 e0.6 h-0.4 r-0.4
note 6.7 b-0.3 d-0.4 g0.9 h0.4 i0.4 k0.6 r0.7
noti 5.6 a-1.1 b0.4 c-0.9 e-0.9 f0.6 g-0.4 h0.8 o0.6 p-0.4 q1.3 s-0.6 t-0.6
notifi 6.3 a-0.7 b0.3 c-0.5 d-0.4 e-0.5 f0.6 g-0.3 h0.4 i-0.4 k0.4 o0.8 q0.8 r0.6 t-0.5
notizi 6.3 a-0.6 b0.3 c-0.6 e-0.6 h0.7 p-0.4 q0.6 r-0.4 s-0.4
nott 5.8 b0.6 c0.5 e1.9 f0.5 g0.7 i0.3 j-0.5 k-0.7 m-0.5 o0.3 q-0.3 r1.4
nott+di 7.4 l0.8
notte 6.1 b0.6 c-0.3 d-0.3 e1.4 g0.9 i0.4 j-0.4 k-0.6 l-0.5 m-0.5 o0.5 q-0.4 r1.5 s0.3
notti 7.4 a0.3 c1.0 e0.8 f0.4 l0.7 t0.4
notu 7.1 b0.7 g0.4 m1.4 n0.7 o0.7 p0.5 r0.5
notula 7.1 b0.7 g0.4 m1.4 n0.7 o0.7 p0.5 r0.5
nova 6.3 c0.4 e0.4 g-0.4 i0.9 j1.0 k0.3 l0.5 m-0.5 n1.5 p-0.5 s1.3
nova+anni 7.1 j0.7 n1.2 s1.0
nova+gior 7.1 a0.4 d-0.4 e0.3 i1.4 j0.6 l0.8 n0.7 o0.4
novant 6.5 a0.4 d-0.4 g-0.4 i1.1 j1.3 l0.7 m-0.4 n1.7 o0.3 s0.8
nove 5.0 c2.4 h0.9 i-1.0 k0.5 l0.6 m0.8 n-0.8 o-0.4 q0.7 r0.5 s0.6 t0.8
nove+e 6.2 a-0.5 c1.1 d-0.5 e-0.4 h0.9 i-0.7 j-0.4 k0.8 l0.7 m0.3 n-0.5 p-0.5 r0.7 s-0.6 t0.6
nove+gior 7.4 a0.5 c1.6 d1.8 m0.7 p0.8
novece 7.4 a0.8 b0.9 d0.6 s1.6
novemb 5.7 a-0.7 b-0.5 c1.4 g-0.6 h0.3 l0.8 n-0.7 o-0.5 p-0.3 q0.6 s-0.8
nozz 6.7 a-1.0 b0.5 d-0.4 g0.7 h0.7 i-0.3 k1.3 m0.3 o0.5 p-0.4 r1.1 s-0.3
nozze 6.7 a-1.0 b0.5 d-0.4 g0.7 h0.7 i-0.3 k1.3 m0.3 o0.5 p-0.4 r1.1 s-0.3
null 6.9 a0.7 d0.4 e0.3 j0.3 m1.2 o-0.3 p0.8
null+da 7.4 g0.9 i-0.3 k0.4 n0.3 p0.5 q0.7 r1.2
null+di 7.4 e-0.3 i0.8
null+fino 7.4 a-0.6 b-0.3 e-0.3 l-0.3 n0.5 p-0.4
nulla 6.9 a0.7 d0.4 e0.3 j0.3 m1.2 o-0.3 p0.8
nume 4.6 a-0.6 d1.4 e0.8 f1.6 g0.7 h2.4 k1.2 l-0.7 n0.3 o1.3 p-1.7 q0.9 r0.4 s0.5 t0.9
nume+dell 7.1 j0.3 t1.5
nume+di 6.1 c0.7 e1.8 f-0.3 k0.5 l0.3 m-0.3 o0.5 p-0.4 q0.7 r0.8 s-0.6
nume+e 7.4 c0.4 g0.4 h0.9 j0.5 r0.6
nume+in 7.4 e-0.3 f0.8 j0.8 s0.6 t0.3
nume+lega 7.4 a-0.7 d0.5 e-0.6 j-0.6 k2.7 m0.8
nume+tre 7.4 a0.5 h-0.4 j-0.3 s1.3
numeri 6.9 e1.0 i1.5 k0.6 p-0.4 r0.4
numero 4.7 a-0.7 d1.5 f1.8 g0.6 h2.6 i-0.8 k0.8 l-0.8 n0.3 o1.3 p-1.5 q1.2 s0.7 t0.8
nun 7.1 b0.6 d0.4 e-0.3 g0.5 p1.5 r0.6
nuor 6.9 a0.4 d0.9 i0.6 j0.7 k0.8 n0.5
nuora 7.1 c-0.4 d0.4 e0.4 i0.8 k0.8 n0.6
nuov 3.9 a-1.4 e1.0 g1.5 h1.4 i1.8 j-1.3 k0.7 o0.4 p-1.4 r2.1 s-2.1 t0.8
nuov+ammi 7.1 i0.7 k0.3 m0.3 q-0.3 r-0.3
nuov+data 7.1 k0.7 l0.6 n0.4 r-0.3 t0.9
nuov+e 6.5 a-0.5 e-0.8 g0.6 m0.5 q0.4 r0.7
nuov+ha 7.4 a-0.5 d-0.4 g0.5 r0.6 t0.5
nuov+la 7.1 e0.4 g0.6 i1.0 m-0.3 o0.4 r0.6
nuov+lo 7.4 m0.3 q0.3
nuov+menu 7.4 g1.2 i-0.3 m0.3 r1.5
nuov+orar 7.4 e0.5 h-0.4
nuov+si 7.4 a-0.3
nuov+va 7.4 g0.7 m0.4 r1.0
nuova 5.0 a-1.4 b0.3 c-0.3 d-0.5 e0.7 g1.2 h2.6 j-0.9 k0.6 l0.7 n0.4 o0.7 p-1.0 r1.3 s-1.2 t0.4
nuove 6.7 b-0.4 c0.7 f0.4 g0.7 h0.3 i-0.5 j0.4 l-0.3 m0.7 o0.4 r0.4
nuovi 6.7 d0.8 g-0.6 h-0.3
nuovo 4.5 a-0.7 b0.6 d-0.5 e0.9 f-0.3 g0.6 h-0.4 i2.2 j-0.8 k0.5 l-0.3 n-0.6 o-0.3 p-0.4 q0.9 r1.1 s-1.0 t0.7
o 4.4 a-0.4 b1.9 c1.2 d1.0 e-0.6 f2.0 g-2.0 h0.4 i-0.5 j1.6 m-0.5 n0.3 o5.3 p0.8 q-0.4 r-0.8 s-0.3 t0.4
o+al 7.4 a-0.6 c-0.3 d-0.4 f0.4 l0.3 o1.5 p-0.3 q1.1
o+ci 7.4 b1.0 i1.1 o1.2
o+devo 7.1 a-0.4 c-0.4 q0.4 r-0.4
o+la 6.9 a0.7 f1.5 i-0.4 j1.1 o0.8 p-0.4 s1.1
o+meno 7.4 a-0.4 o0.6
o+mi 6.5 a1.5 b1.3 c1.3 d0.9 f1.8 g-0.3 p-0.3 q-0.3 s1.9
o+no 7.1 c1.1 d-0.4 j-0.3 k-0.4 m-0.3 o1.1 p0.6
o+non 7.4 a0.8 b1.0 m0.9 p1.7
o+serv 7.4 a-0.6 d-0.3 f0.3
o+si 7.1 a-0.5 k0.4 l0.4 m-0.3 n1.1 t1.2
o+una 7.4 c0.9 j0.8
obbl 6.9 a-0.4 e-0.5 g-0.3 h0.8 n0.4 o0.5 q0.4 r0.8
obblig 6.9 a-0.4 e-0.5 g-0.3 h0.8 n0.4 o0.5 q0.4 r0.8
occa 7.4 e0.4 j0.4 s0.8
occasi 7.4 e0.4 j0.4 s0.8
occh 5.7 a-0.4 b0.9 d-0.5 i-0.4 j0.5 m0.6 n-0.5 p-0.6 q-0.5 s0.9 t0.4
occh+chiu 7.1 a0.6 d-0.4 e1.7 g-0.4 i-0.4 j0.5 s0.7
occhi 6.7 b0.4 c-0.3 e0.7 j1.2 s1.6
occhia 6.4 b0.8 d-0.4 e-0.5 i-0.4 j-0.4 n-0.4 p-0.3 q-0.4 s-0.3
occhio 7.4 a-0.4
occo 7.1 a0.5 c0.4 d-0.3 e0.9 i0.3 l1.1 o0.5 t0.8
occorr 7.1 a0.5 c0.4 d-0.3 e0.9 i0.3 l1.1 o0.5 t0.8
occu 6.1 a0.6 c-0.3 f1.1 g-0.7 h-0.5 i0.8 j-0.7 n-0.4 p-0.4 q-0.5 s0.7
occu+la 7.4 a1.0 d0.5 i1.5
occu+un 7.4 a-0.9 c-0.4 d-0.3 e0.4 f0.5 i0.4
occupa 6.4 a0.3 e-0.5 f-0.6 g-0.5 h-0.4 i1.4 j-0.6 l-0.3 m0.4 n-0.4 q-0.3 s1.1
odie 7.4 h0.3 j0.4 q0.7
odiern 7.4 h0.3 j0.4 q0.7
offe 6.0 b0.7 e-0.6 f-0.4 h-0.4 i1.5 j-0.3 p-0.4 s-0.6 t0.4
offe+da 7.4 a0.3 b1.4 i1.1 m0.6
offert 6.2 b0.9 e-0.6 f-0.3 h-0.5 i1.6 j-0.3 p-0.4 s-0.5
offi 6.3 c0.5 d0.5 e-0.4 f0.5 g-0.4 i-0.4 p-0.6 t1.7
offi+mecc 7.4 h0.3 j0.4 q0.7
office 7.1 c0.4 d0.8 f0.5 k0.3 p-0.4 q-0.3 t1.0
offici 6.7 i-0.4 n-0.4 q0.6 t0.9
offr 6.2 b0.9 c0.3 g-0.5 h-0.7 i-0.6 j-0.5 k-0.5 l-0.5 m1.9 o0.9 p-0.5 s0.8
offr+il 6.9 a-0.4 g0.3 o0.5 r0.4 s-0.3
offr+un 7.1 b0.4 c0.6 d0.3 e0.4 g-0.3 i-0.4 m1.2 n0.4 s1.3
offre 7.4 c0.6 m0.9 o0.3 s0.6 t0.4
offren 7.4 b0.4 e0.4 g-0.4 h-0.4 m0.3 r-0.3 s0.6
offro 7.1 b1.0 m0.7 r0.3
ogge 6.5 a-0.5 d0.7 e0.8 j0.9 m-0.4 p0.4 q0.6 s-0.4
oggett 6.5 a-0.5 d0.7 e0.8 j0.9 m-0.4 p0.4 q0.6 s-0.4
oggi 4.7 a-0.5 c3.8 d0.6 e0.4 f2.0 g-1.3 h0.5 i-1.7 j-0.8 k3.2 l0.4 n2.9 o0.9 p-1.5 q2.5 t5.6
oggi+e 6.4 a1.8 b1.4 c3.9 d0.4 e1.5 f0.4 g-0.6 i-0.6 j-0.4 k0.6 n-0.4 o0.6 p-0.3 r-0.3 s-0.4 t1.6
oggi+i 7.4 e0.6 j0.7 p0.8 t0.6
oggi+la 7.4 i0.9 k0.8 o0.3 q0.8
oggi+nien 7.4 c-0.4 k1.5 q0.9
oggi+non 7.1 a-0.7 k1.2 l0.8 m1.1 n0.6 p-0.4 q0.5 s0.3 t0.3
oggi+stes 6.9 a-0.8 b-0.4 c0.3 d-0.4 j0.4 n3.6 p-0.4 r0.3 t0.3
ogni 4.6 a2.1 b1.9 c0.9 e-1.5 f-0.8 i-0.6 j3.2 k0.4 l0.8 m1.0 n0.4 p1.0 r0.5 s-0.3
ogni+anno 6.7 a0.6 b1.5 e-0.4 g-0.3 i-0.5 o0.4 s0.4
ogni+azio 7.1 a0.4 c0.8 i0.5 j1.1 p1.0
ogni+gior 7.4 b0.7 c0.5 j0.3
ogni+mese 6.9 a0.5 b2.6 i0.3 p-0.3
ogni+paga 7.4 a0.5 l0.9 m0.4 p1.0
ogni+ulte 7.4 a0.4 c0.3 j1.5 p1.3
ogni+volt 6.2 a0.4 b-0.5 c-0.5 d2.2 f-0.4 g0.4 j-0.4 k0.4 l0.4 m0.5 o0.6 p0.5 q-0.3 r0.5 s-0.4
ognu 7.4 a1.1 e1.2 i1.8 j-0.5 s1.4
ognuno 7.4 a1.1 e1.2 i1.8 j-0.5 s1.4
ok 6.7 b-0.3 c0.3 e0.5 f-0.3 g0.3 h0.5 k-0.5 m0.9 n1.6 o-0.4 p-0.4
olan 6.9 a-0.4 e-0.3 f0.4 g-0.5 n0.5 o0.3 r-0.7
olan+e 7.4 n0.4 r-0.3
olande 7.1 a-0.3 c-0.4 e-0.5 f0.6 g-0.4 r-0.7
olga 7.4 e0.8 s0.7
olio 6.5 a-0.9 b0.4 c-0.7 d-0.6 e-0.4 g0.6 h-0.4 l1.8 n-0.3 o-0.3 r0.8 s-0.3
olio+nuov 7.4 g-0.3 i0.4
oliv 6.9 a-0.3 c0.6 d0.6 l1.0 n-0.3 q0.8 r0.3
oliva 7.4 a-0.7 g0.4 l1.1 q0.6 r0.6
olive 7.4 a0.4 c1.0 d0.5 i0.3
oltr 6.7 a-0.4 e-0.3 h1.2 k0.8 o1.5 s-0.4
oltr+il 7.4 a-0.5 i0.5 n0.8 o0.4
oltre 6.7 a-0.4 e-0.3 h1.2 k0.8 o1.5 s-0.4
ombr 6.5 d-0.5 f0.5 g-0.3 k0.3 l0.8 m0.9 p0.3 r-0.4
ombrel 6.7 d-0.4 f0.6 g-0.3 k0.4 l0.8 m1.0 p0.3
omon 7.4 e0.7 i0.5
omonim 7.4 e0.7 i0.5
ones 7.1 a0.6 b1.2 e1.8 i0.7 l0.7 n0.6 q0.5
onesta 7.4 b1.2 i0.9 l0.6 q0.3
onli 6.1 b0.4 c1.6 d-0.5 f0.4 g-0.4 i-0.5 j-0.5 k0.7 n0.6 p-0.3 q-0.3 r-0.3 s-0.6
online 6.1 b0.4 c1.6 d-0.5 f0.4 g-0.4 i-0.5 j-0.5 k0.7 n0.6 p-0.3 q-0.3 r-0.3 s-0.6
onor 6.7 a-1.0 g0.6 l0.8 n1.1 p-0.3 q1.1 r0.8 s-0.4
onorar 6.9 a-1.0 g0.6 l0.9 n1.1 q1.2 r0.9 s-0.4
open 7.1 a0.3 b0.3 d-0.4 e0.4 s0.9
open+day 7.1 a0.3 b0.3 d-0.4 e0.4 s0.9
oper 5.9 b-0.7 c1.3 d0.7 f0.8 g0.7 i-0.8 k0.3 l0.3 o0.3 p-0.7 q0.4 r1.0 s-0.5 t0.4
operai 7.1 a-0.4 d0.8 e-0.7 g1.3 h0.8 i-0.4 r1.1 t0.6
operat 6.4 b-0.5 c0.6 d0.5 e0.5 f1.3 g-0.4 h-0.4 i-0.5 j-0.5 l0.5 m0.4 p-0.5 q0.5
oppo 6.1 a1.6 d-0.5 e1.1 g-0.6 i-0.6 j4.7 p2.4 r-0.5
opporr 7.4 j0.9 p0.4
opport 7.1 a0.9 c0.6 e0.6 j1.8
opposi 7.1 a0.7 e1.0 j2.2 p2.1 s0.4
oppost 7.4 j0.7 m0.5
oppu 6.7 a0.3 c1.1 h-0.4 i-0.3 j0.9 n0.5 o1.1 r-0.3 s1.9
oppu+devo 7.4 a-0.3 n0.6 o0.5
oppure 6.7 a0.3 c1.1 h-0.4 i-0.3 j0.9 n0.5 o1.1 r-0.3 s1.9
ora 4.5 a-1.4 b1.4 c-0.5 f1.2 h1.0 i-0.8 j-0.8 k-0.4 l0.5 n0.8 p-1.4 q0.7 r1.2 s-0.4 t0.8
ora+e 6.4 a-0.8 c-0.4 f-0.6 g0.8 h0.5 j-0.3 k-0.5 l0.8 m-0.4 o-0.4 p-0.4 r1.3 t-0.4
ora+il 7.4 b0.5 i0.6 q0.8 t0.4
ora+in 6.5 a1.1 b-0.4 c-0.3 d1.3 e0.5 f1.8 g-0.6 i-0.7 j0.9 m0.4 p-0.4 s0.6
ora+la 7.4 j0.6
ora+le 7.4 a0.3 b0.4 c1.1 e-0.5 g-0.4 q-0.3 s0.9
ora+mi 7.1 a-0.5 c-0.4 g0.5 q0.6 r0.3 s-0.4
ora+ne 7.4 a0.7 c0.6 j0.5 p1.2
ora+non 7.4 a-0.6 f0.6 h0.3
ora+per 7.1 b1.2 d0.3 h0.5 i0.4 k-0.4 m0.3 r0.4 s-0.4 t0.6
ora+sono 7.4 b0.6 c0.7 d-0.4 h-0.4 m0.6 q-0.4 t0.7
orar 6.0 b0.9 d0.3 e-0.5 f1.4 g-0.7 i-0.6 j-0.4 o-0.9 q-0.6 s-0.6 t-0.6
orar+dell 7.4 a0.4 c0.6 d0.6 m0.3 n-0.3 o-0.3
orar+di 7.4 a-0.4 h0.5 k1.0
orari 6.7 a-0.4 d-0.6 e-0.6 g-0.3 h-0.3 m-0.3 o-0.5 q-0.4 t-0.4
orario 6.5 b1.0 c0.4 d0.8 f1.5 g-0.4 h0.7 i-0.4 k0.5 o-0.6 s-0.5 t-0.3
orat 7.1 c0.9 e0.4 i0.5 r-0.3
orator 7.4 c1.0 e0.6 i0.5
ordi 4.8 a-1.0 b-0.5 d-0.3 e-0.9 f0.7 h2.5 i-1.4 j1.0 l-0.3 m-0.7 n-0.3 o1.6 p1.2 r1.0
ordi+degl 7.4 a0.6 i0.5 j1.4 p0.5 s1.5
ordi+di 7.4 a0.3 c0.9 p0.7
ordi+e 7.1 c-0.3 e-0.6 f0.6 g0.5 h0.5 j0.7 o0.7 r0.8 s0.5
ordina 6.5 a-0.5 e-0.4 g0.8 j-0.3 n-0.3 o0.9 r0.9 s-0.3 t0.5
ordine 5.1 a-0.5 b-0.4 e-1.1 f0.7 g-0.3 h2.5 i-1.1 j1.4 m-0.5 o1.1 p1.1 s0.6 t-0.3
ordini 7.4 e0.7
ore 5.1 a1.2 d-0.8 e-0.7 f0.4 h0.9 i-1.3 l-0.6 m3.6 p1.0 q-0.3 t2.3
ore+di 6.7 a1.0 c-0.5 e0.6 f0.4 g-0.3 m2.4 p0.5 s0.3
ore+e 7.1 a0.6 d-0.3 e-0.7 f-0.3 l-0.3 m2.2 n0.3 t1.1
ore+fatt 7.4 a0.4 j0.7 m1.1
ore+mai 7.4 a0.7 j0.5 m1.1 p1.3
orec 7.4 h-0.3 k0.8 m0.4 r-0.4 s0.5
orecch 7.4 h-0.3 k0.8 m0.4 r-0.4 s0.5
ores 7.1 d0.3 e-0.6 g0.4 i0.7 l0.5 p0.7 r0.6
oreste 7.1 d0.3 e-0.6 g0.4 i0.7 l0.5 p0.7 r0.6
orga 6.1 c1.5 d0.5 e0.9 f0.8 g0.5 h1.4 i-0.5 j0.6 k0.9 m0.6 n0.3 p-0.3 q0.3 t0.4
orga+di 7.4 a0.4 c0.7 j0.7
organi 6.3 c1.4 d0.4 e0.6 f0.7 g0.6 h0.7 i-0.5 m0.5 p-0.3 t0.5
organo 7.4 e0.5 h0.9 j0.4 k1.0
orig 7.4 a0.3 d0.6 i0.8
origin 7.4 a0.3 d0.6 i0.8
oris 7.4 a0.4 d0.5 e0.6 i0.4 p0.5
orista 7.4 a0.4 d0.5 e0.6 i0.4 p0.5
orma 6.0 a1.3 c2.2 d1.7 f0.5 k0.7 m-0.4 n1.0 p1.0 t0.7
orma+ci 7.4 a0.6 c0.8 e0.5 p0.6 s0.6
ormai 6.0 a1.3 c2.2 d1.7 f0.5 k0.7 m-0.4 n1.0 p1.0 t0.7
orne 6.9 a0.5 b-0.5 e1.2 f0.4 g-0.4 i0.9
ornell 6.9 a0.5 b-0.5 e1.2 f0.4 g-0.4 i0.9
oro 6.5 b2.0 d-0.3 e-0.9 g1.3 h1.2 i-0.4 j-0.4 k1.4 l0.4 p-0.4 r1.3 s-0.4
orol 7.4 d0.5 j0.8 r0.4 s0.5
orolog 7.4 d0.5 j0.8 r0.4 s0.5
orso 7.4 d-0.4 g0.3 k0.8
orte 7.4 a-0.5 k1.2
orto 6.7 e0.8 g-0.4 i1.6 k0.7 r-0.5
ospi 5.9 a-0.9 c-0.4 d-1.0 e0.9 h-0.4 i-0.5 j-0.6 p-0.4 q0.8 r0.3 t-0.4
ospite 6.9 a-0.8 b-0.4 d-0.4 g0.4 k0.4 n-0.4 r0.4 s-0.5
ospiti 6.4 a-0.6 c-0.6 d-0.7 e1.5 g-0.6 i-0.6 j-0.5 n0.3 q0.7 s-0.7
osse 7.1 b0.9 g0.5 m0.9 n1.4 o-0.5 r0.8 s0.7
osserv 7.4 a0.7 b0.9 d0.3 e-0.4 m1.1 s0.8
oste 7.4 h0.8 n0.4
osteri 7.4 h0.8 n0.4
ostu 7.4 a-0.3 g1.2 h1.8 r1.4 t0.3
ostuni 7.4 a-0.3 g1.2 h1.8 r1.4 t0.3
otta 6.1 d0.5 f0.3 g1.6 h0.9 i-0.8 j-0.4 l0.6 m0.8 p1.1 r1.4 s0.4
ottant 6.9 b0.3 c-0.4 i-0.3 m1.2 p1.7 s0.8
ottavi 6.5 a-0.4 b-0.3 c0.6 d0.4 f0.3 g1.6 h1.1 i-0.6 l0.7 p-0.4 r1.3 s-0.3
otti 6.9 a-0.5 c0.9 g1.8 h0.4 i-0.5 k0.5 l0.5 o0.4 p-0.5 q1.0 r2.3 s-0.3 t1.3
otti+lavo 7.4 a-0.7 g1.4 k0.3 p-0.3 q1.1 r1.7
ottimo 7.4 a-0.7 g1.4 k0.3 p-0.3 q1.1 r1.7
otto 4.7 a0.4 b0.4 c0.7 d0.7 e0.8 f0.5 h1.1 i0.7 j-1.2 k0.8 l0.6 m1.3 o0.9 p-1.4 q0.5 r-0.5 t1.1
otto+anni 7.4 a0.9 d1.6 i0.8 k0.4 s-0.4 t0.4
otto+e 6.4 c0.7 e0.7 g-0.3 h0.3 j-0.3 l-0.5 n-0.5 p-0.6 q1.2 s-0.4 t1.6
otto+non 7.4 a0.6 b0.9 i0.8 k0.4 l0.9 p0.9 r-0.3
ottobr 5.3 a-1.3 b0.6 c0.4 d0.8 e-0.7 g1.1 h2.3 j-0.7 k0.7 l1.9 n-0.4 o1.6 p-0.7 q0.4 r0.5 s-0.9 t-0.4
pacc 5.9 a-0.5 b1.4 c1.1 d0.4 e-0.7 h1.3 i0.5 j-0.7 k0.4 l-0.3 n0.5 o0.7 q0.7 r1.0 t0.4
pacche 6.7 a-0.4 b1.5 d0.4 e-0.8 g-0.4 h1.6 i1.3 j-0.3 k0.6 o0.4 p-0.4 q0.5 r0.3 s-0.5 t0.5
pacco 6.4 c1.3 g0.4 i-0.7 j-0.5 n0.5 o0.4 q0.3 r0.7
pace 5.6 a0.7 d-0.5 e-1.4 i-0.6 j2.3 k0.4 m1.3
pace+di 7.4 a0.4 c0.5 j1.1 m0.8
pack 7.4 b0.3 c-0.4 d-0.4 g0.8 h1.4 l0.7 n1.1 r0.9
packag 7.4 b0.3 c-0.4 d-0.4 g0.8 h1.4 l0.7 n1.1 r0.9
padi 7.4 f0.6
padigl 7.4 f0.6
pado 6.7 a0.5 b0.4 c1.1 d0.5 i1.3 q0.4 r0.3
padova 6.7 a0.5 b0.4 c1.1 d0.5 i1.3 q0.4 r0.3
padr 6.0 b0.4 c-0.4 e-0.7 g1.1 j-0.4 k0.3 o-0.4 p-0.4 r0.9 s-0.5 t0.6
padre 6.2 b0.5 c-0.3 e-0.5 g1.2 j-0.4 k0.4 o-0.4 p-0.3 r1.2 s-0.4 t0.7
paes 6.5 b0.7 c0.8 e0.4 g-0.5 k1.7 l0.5 m1.0 p-0.4 s0.4 t0.3
paese 6.5 b0.7 c0.8 e0.4 g-0.5 k1.7 l0.5 m1.0 p-0.4 s0.4 t0.3
paga 3.8 a0.5 b0.8 d0.5 e1.7 g-2.5 h-1.1 i-0.7 j-0.5 l4.7 n2.6 o3.4 p4.2 q4.5 r-0.8 s-1.7
paga+a 7.1 a-0.6 b0.4 d-0.4 l1.6 n0.6
paga+ades 7.4 a-0.4 c-0.4 q0.7
paga+comp 7.4 a0.8 e1.3 g-0.4 i2.1 l0.6 p1.8 q0.3
paga+con 6.9 a-1.2 c-0.4 f0.5 k0.7 l1.1 o2.1 p-0.7 q2.8 s-0.3
paga+da 6.9 a-0.4 h0.4 p0.4 q0.7
paga+dell 6.9 a0.7 c-0.4 e-0.3 i-0.3 j-0.3 l0.6 n-0.3 o0.8 p1.3 q-0.5
paga+di 7.4 e0.7 i0.5 l0.6
paga+e 5.1 a-0.5 c-0.4 e0.5 g-0.4 i-0.7 j0.5 l1.4 m-0.5 n0.5 o0.4 p1.2 q2.2 s-0.6 t0.4
paga+il 6.5 c0.5 e0.5 g-0.4 h-0.7 j-0.3 k0.4 m0.6 n-0.3 p0.4
paga+la 6.3 a-0.5 d0.4 h-0.3 k0.4 m-0.6 o1.1
paga+ness 7.4 a-0.5 n1.1 r0.3 t0.7
paga+oggi 7.4 a-0.5 c-0.5 f-0.3 h0.4 l0.3 n2.2 o0.8 q1.1
paga+per 6.7 a0.5 b1.3 c0.5 e0.7 i-0.4 s0.7 t0.7
paga+perc 7.4 a-0.8 d0.3 m-0.3 o1.0 p-0.5
paga+voi 7.4 a0.6 e0.6 j1.0 m1.1 o0.4 p-0.4
pagame 4.6 b-1.1 g-1.4 h-0.3 i-0.3 k0.4 l3.3 n2.6 o2.1 p3.4 q2.4 s-1.1 t-0.4
pagare 5.4 a1.4 b1.0 e2.9 g-1.0 h-1.0 i-1.0 l1.0 o0.3 p3.4 q-0.5 t0.5
pagata 6.7 c0.3 d0.6 e0.6 f0.3 i0.6 k-0.3 l1.0 m0.6 n-0.4 o0.4 p-0.4 t0.5
pagate 7.4 a0.4 c-0.3 d0.5 e0.6 j0.9 p0.5
pagato 6.0 a-1.3 d0.6 e-0.4 f0.6 h0.4 i-0.6 j-0.4 k0.7 l-0.7 o2.5 p-0.9 q6.0
page 7.1 e0.9 f1.3 g0.3 j1.0 o0.3 r0.4
pagell 7.4 a0.4 e0.8 f1.4 j1.1
pagh 5.8 a0.6 b1.9 c1.5 e0.6 f-0.4 g-1.1 h-0.6 j-0.7 n1.0 p1.2 r-0.5 s-0.8
pagh+e 7.4 e0.4 g-0.3 i1.4
paghe 7.1 g-0.3 i1.2 o0.5 r-0.4
pagher 6.7 b-0.4 c0.8 d0.7 e0.3 g-0.5 l0.4 m0.7 n1.2 o-0.6 p0.5 q0.3
paghi 7.4 e-0.3 p0.6
paghia 6.9 a1.1 b3.0 c1.5 d-0.6 e0.4 f-0.3 h-0.3 i-0.6 m-0.4 o0.6 p0.5 s-0.4 t-0.4
pagi 4.4 b2.9 c-0.4 d-0.3 e1.2 f0.6 g-1.7 j-0.4 k0.3 l-0.3 o0.6 p0.3 q0.7 r-0.8 s0.5 t0.7
pagi+e 7.4 a0.6 b0.7 m0.7 r-0.3
pagi+face 7.4 a0.4 b0.5 i0.9 p0.6
pagi+gial 7.4 a0.5 b0.8 e1.3 s1.4
pagina 4.7 a0.4 b2.3 c-0.4 e0.9 g-0.9 i0.7 j-0.7 m0.3 o1.3 p0.7 q0.5
pagine 5.6 b1.3 d-0.6 e0.5 f0.9 g-1.1 i-1.1 j0.3 k0.4 m-0.3 o-0.8 p-0.3 r-0.6 s0.7 t0.6
pago 5.4 a0.8 b2.8 c-0.5 d0.9 g-0.7 h-0.4 i1.5 j-0.3 l0.9 m-0.6 n5.9 o1.8 p1.9 q0.9 s-0.7
pago+io 7.4 a0.4 b0.5 c0.5 d0.4 j0.8
pago+la 7.4 a0.5 b1.4 d0.6 i1.1 p-0.5
pago+per 7.4 e0.7 l0.4 n-0.3 p0.5 q0.7
pagopa 7.4 a-0.7 b-0.4 e0.5 o2.3 q2.2
paio 7.1 a0.8 b2.4 c-0.3 g-0.3 i1.4 m0.4 r-0.4 s-0.3 t-0.3
paio+di 7.4 b1.0 d0.4 e-0.3 i1.6
palc 7.1 a-0.5 g0.5 h0.5 l0.7
palco 7.4 a-0.3 l0.8
pale 6.3 a-1.1 f0.4 g1.1 h2.1 i-0.9 j-0.3 m-0.5 o-0.4 q0.8 r-0.3 s-0.4 t-0.3
palest 6.4 a-1.0 f0.4 g1.2 h2.1 i-0.8 j-0.3 m-0.5 o-0.4 q0.8 r-0.4 s-0.4 t-0.5
pali 7.4 c0.3 e0.4 f0.5 s0.7
palio 7.4 c0.3 e0.4 f0.5 s0.7
pall 7.1 a0.6 g0.5 i0.4 j1.4 q0.6 r0.5
palm 7.4 a0.3 b0.9 e-0.4 k0.7 p0.8
pand 7.1 c-0.4 f0.4 k1.0 m1.0 n-0.5
panda 7.4 a0.3 k1.0 m0.9 n-0.4
pane 7.1 b0.7 c-0.3 d0.4 g0.7 n1.0 r0.7
pane+e 7.4 b0.6 d0.6
panett 7.4 b0.7 c-0.3 d0.4 g0.7 h0.3 n1.0 r0.9
pann 6.3 a0.5 c1.1 d0.4 e0.4 g-0.7 i0.4 j-0.3 k0.5 p-0.3 r-0.4 s-0.5 t1.9
pannel 6.5 a0.4 b-0.4 c1.3 d0.5 e0.8 g-0.7 k0.6 r-0.3 s-0.4 t2.0
panni 7.4 b0.6 e-0.4 i0.5
paol 6.9 d0.4 e-0.6 h1.0 k-0.3
paola 7.1 e-0.4 f0.3 h1.1 i-0.4 k-0.3
papa 6.9 a-0.7 c-0.3 j-0.5 r-0.4 t0.6
para 5.5 j-0.5 p-0.3
para+su 5.6 j-0.4
paragr 5.6 j-0.5 p-0.3
parc 5.1 a1.3 b0.9 e-0.9 f0.5 i-0.4 j-0.5 l1.5 m2.4 n1.8 o0.8 p1.5 r0.4 s-1.0 t0.4
parc+a 7.4 b0.8 l0.6 p0.7
parc+in 7.1 a-0.5 c-0.4 l1.7 m-0.3
parc+legg 7.4 f0.7 h-0.5 l-0.4 m0.8 o0.8
parcel 5.4 a1.4 b1.1 c-0.4 e-1.0 f0.6 g-0.5 j-0.4 l1.8 m2.6 n2.2 o0.7 p1.7 s-0.9
parche 6.5 c0.4 n-0.4 q-0.3 t0.5
pare 5.3 a0.8 b0.5 d1.2 e-0.6 f-0.8 i0.8 j-0.4 k0.3 m0.5 n0.5 o-0.4 q0.6 r0.9 s2.2
pare+da 7.4 a0.4 s1.0
pare+ha 7.4 a-0.6 b-0.3 c-0.3 d-0.4 g0.8 h-0.4 i-0.3 k0.4 r0.8
parecc 6.7 a0.4 d-0.4 j0.4 m0.3 s0.9
parent 7.4 b0.6 p0.4
parere 6.7 c-0.4 e0.4 f-0.3 g1.2 k0.6 n0.6 p-0.4 r1.2 s1.4 t0.3
parete 7.4 a-0.9 h0.3 i-0.4 j-0.3 q0.5 r0.4
pari 7.1 a-0.5 c-0.3 l0.8 p-0.3 q0.7
parl 4.1 a2.3 b-0.5 c1.1 d3.8 e1.0 f2.9 h0.6 j0.3 k-0.5 l-0.5 n-0.7 p0.4 q-0.4 s3.4 t-0.6
parl+a 7.4 c-0.3 d0.4 e-0.5 g0.6 j0.7 n0.5 r0.6 s0.5
parl+anch 7.4 a0.5 e-0.4 g0.4 r0.6 s0.9
parl+anco 7.4 g0.8 i0.3 r0.9 s-0.3
parl+bene 6.9 a0.8 d0.5 e0.3 g-0.5 h-0.3 i1.2 j-0.4 r-0.4 s1.4
parl+col 7.1 a0.3 c0.5 d-0.5 e0.4 f1.6 j0.7 o0.4 s0.6
parl+con 5.6 a1.7 b-0.6 d2.0 e1.0 f3.6 h0.4 j-0.9 k-0.7 n-0.7 q0.4 s0.4 t-0.6
parl+da 7.1 a0.5 c1.0 d1.3 s0.5
parl+di 5.8 a0.9 c0.9 d-0.5 e2.4 h1.1 i0.4 k-0.3 l-0.6 m0.7 n-0.4 o-0.4 p-0.6 r0.6 s0.6
parl+ieri 7.4 a0.5 c0.4 d0.3 e0.6 j0.6 p0.7 s0.4
parl+in 7.4 d0.3 e-0.3 i0.4 l0.4 o0.5
parl+io 7.4 a0.4 c0.6 d1.3 j0.8 s0.7
parl+male 7.4 a-1.2 g0.7 r0.9 s-0.6
parl+solo 7.1 d0.5 j0.7 s1.4
parla 5.8 a0.7 b-0.6 c0.3 e0.8 f-0.3 g-0.9 j-0.7 l-0.5 o-0.3 p-0.5 s2.4
parlan 7.1 g0.7 r0.9 s-0.4
parlar 5.6 a2.2 c-0.5 d1.9 e1.8 f4.6 i-1.0 j0.3 k-0.3 m-0.5 p-0.4 q-0.3 r0.8 s1.3 t-0.6
parlat 5.4 a-0.9 d0.8 g1.3 h2.0 i1.4 j-0.6 k-0.3 m0.9 r0.9 s-0.6
parlav 6.5 c0.9 e0.9 g-0.6 h-0.6 i-0.3 j-0.3 m0.6 n-0.4 o-0.5 r-0.6 s-0.4 t0.6
parler 6.4 a1.4 b-0.3 d1.3 e-0.6 g-0.6 i-0.4 j2.4 k-0.3 p1.5 r-0.5 s2.6
parlia 7.4 a-0.9 c-0.4 d-0.3 e-0.3 l0.4 o0.5 p-0.4
parlo 6.3 a1.0 c1.9 d2.0 e-0.8 f0.3 g-0.5 i-0.5 j0.4 m-0.4 n0.4 s0.7 t-0.5
parm 7.1 a-0.6 f0.4 i-0.3 k1.5 n0.4 o0.3 q0.6 r0.3 t0.4
parma 7.1 a-0.6 f0.4 i-0.3 k1.5 n0.4 o0.3 q0.6 r0.3 t0.4
paro 5.6 a-0.3 c0.4 d0.4 e0.6 g1.4 i-0.9 j0.7 l0.6 m0.5 n1.9 o0.9 p0.9 r1.7 s-0.8 t-0.4
paro+di 7.1 a-0.6 b-0.3 c-0.4 d0.4 f0.6 g0.4 l0.6 n2.1 r0.7 t-0.3
parodi 7.4 c0.5 d0.8 g0.7 k0.6 m0.7 o0.4 q0.5 r0.9
parola 6.7 c0.4 d0.6 e0.6 f0.6 i-0.3 l0.6 n1.6 q-0.4
parole 6.2 a-0.3 c-0.8 d-0.7 f-0.4 g1.2 i-0.5 j1.2 n0.4 o0.5 p0.4 q0.3 r1.1 s-0.4 t-0.4
parq 6.9 a1.4 e2.9 i-0.4 p2.8 s0.3
parque 6.9 a1.4 e2.9 i-0.4 p2.8 s0.3
parr 5.6 a0.9 b0.6 c1.0 d0.9 e0.8 h0.8 i1.6 j-0.6 k0.4 l-0.4 m1.7 n-0.5 o-0.4 p-0.6 s0.5 t0.7
parr+di 7.1 a-0.6 g1.0 h1.1 k-0.3 r0.9 t1.0
parr+e 7.1 c0.8 e0.4 g0.4 h-0.3 i0.4 r0.3 t0.4
parr+ha 7.4 a-0.4 b0.4 c-0.4 g-0.7 h-0.4 i0.5 r-0.4
parroc 5.7 c1.0 e0.9 h1.2 i0.5 j-0.6 k0.3 l-0.4 m1.0 o-0.5 p-0.5 r0.4 s-0.4 t0.8
parruc 7.4 a1.1 b0.9 d1.1 g-0.3 h-0.5 i1.4 m0.9 n-0.3 s1.1
part 4.1 b1.0 c0.9 e1.6 f0.5 g-0.8 h1.2 j0.6 l0.5 m0.4 n1.7 o1.3 p-0.7 q2.6 s0.7 t-0.6
part+a 6.9 r-0.3
part+col 7.1 b0.7 g0.4 h0.5 j0.6
part+con 7.1 a0.9 c0.9 e0.7 i0.8 j1.1 s1.4
part+da 7.4 f0.3 g0.4 i0.6 r0.5
part+del 7.1 b0.6 d0.6 g0.5
part+e 6.7 a0.8 e0.7 j0.5 m0.5 p1.6 r-0.3 t0.7
part+il 6.1 a-0.9 c-0.6 d-0.5 i-0.5 j-0.3 k0.8 l0.9 n1.3 p-0.5 q0.6 s-0.5
part+iva 6.4 b0.9 d0.6 e0.5 g-0.6 h-0.4 i0.9 j-0.4 o1.1 s1.4
part+nost 7.1 a-0.3 c-0.5 e-0.3 f0.7 g0.6 h1.2 i-0.3 m1.2
part+quan 7.4 a-0.6 d-0.4 e-0.4
part+stam 7.4 a-0.4 c-0.5 h0.5 p-0.3 q1.8
part+time 7.1 i0.4 t0.4
part+una 7.4 a0.9 j1.0 n-0.3
parte 5.1 a1.1 b1.1 c-0.7 d1.1 e0.8 f0.5 h1.0 i-1.3 j1.2 m0.5 n0.5 o0.9 p0.6 s0.4 t-0.3
partec 6.9 a-0.3 d-0.4 f-0.3 g-0.3 h-0.4 i0.5 s0.6
parti 6.9 c-0.4 d-0.5 i-0.4 l0.8 m0.4 n0.3 p-0.3 q-0.6 s-0.4 t-0.3
partia 7.4 c0.3 e0.4 h0.5 t0.4
partic 7.1 g0.9 i1.1 r1.6
partir 5.9 a-1.1 b-0.4 f0.6 g-0.4 h1.0 j-0.7 l0.9 n1.9 r0.5 s-0.6
partit 5.3 a-0.3 c0.7 e1.1 g-1.0 i1.1 j-0.7 n0.3 o0.8 p-0.7 q4.1
partor 7.1 b0.6 c0.7 k1.2 l0.7 n0.7 r-0.3 s-0.3
pasq 5.7 b-0.7 e0.7 h0.6 i1.4 j0.6 k0.5 n-0.5 o0.9 p-0.5 r0.6 s-0.3
pasq+e 7.4 d0.8 e0.6 h0.6 r0.3
pasq+il 7.4 i1.0
pasqua 5.8 b-0.7 e0.5 h0.7 i1.2 j0.6 k0.5 n-0.5 o0.9 p-0.5 r0.7 s-0.3
pass 3.8 b-0.4 c2.1 d1.8 f3.2 g-0.7 h0.8 i2.9 j0.3 k0.5 n1.9 o0.4 p-0.6 q0.7 s-1.8
pass+a 6.0 b-0.6 c-0.4 d0.8 f0.4 g-0.5 h-0.4 i1.1 j-0.4 l-0.4 n1.2 p-0.6 q-0.5 r-0.3 s-0.4
pass+al 6.7 a0.4 c0.3 d0.8 f0.7 g-0.3 k0.3 l-0.4 m1.4 n0.8 p-0.4 q0.5 t0.4
pass+alla 7.1 a-0.7 b-0.5 c-0.3 e0.3 g0.5 i-0.3 m0.5 n-0.5 q0.5
pass+altr 7.4 b0.8 c0.8 e0.3 f0.5 i0.3
pass+cinq 7.4 a0.7 c0.8 i0.8 s0.7
pass+col 7.4 q0.4 t0.5
pass+con 7.4 g0.6 h0.7 k0.3 r0.5
pass+da 6.7 c0.7 p0.4
pass+dal 7.1 b0.7 d-0.4 e-0.3 h1.6 i-0.9 l0.6 m0.5 p0.6 t0.4
pass+del 7.1 b0.3 c-0.3 e-0.4 i0.5 j0.3 m0.4 p0.7
pass+di 6.7 b0.4 g-0.3 i1.4 j-0.4 k1.3 l0.6 p-0.4
pass+il 6.4 a1.3 c1.5 e0.9 f1.3 h0.3 i0.9 j-0.4 p-0.5 q0.5 s-0.3 t-0.4
pass+in 6.9 a-0.4 c-0.5 d-0.4 i-0.4 n0.9 o0.4 q1.0 r0.3
pass+io 6.9 a-0.3 d0.5 g-0.3 i0.3 n1.2 r-0.4
pass+la 6.5 a0.3 c-0.5 d2.1 e0.7 f0.8 h0.3 p1.3
pass+le 7.4 c-0.3 e0.7 f0.3 i0.9 j-0.3
pass+per 7.1 b-0.6 c-0.5 d-0.5 e-0.4 f1.4 i0.4 k0.3 o0.7 q0.3
pass+tre 7.4 d0.7 e-0.4 g1.0 h1.4 i0.5 r0.9
pass+tutt 7.4 e0.4 p0.7 s0.7
pass+un 7.4 d-0.3 e-0.4 i-0.3 j0.5
passa 5.6 a-1.4 b-0.5 c-1.4 d-1.0 e-0.8 f0.4 g1.7 h1.0 l-0.7 o0.6 p-0.9 r1.8 s-0.9
passag 6.2 d0.4 e-0.6 g-0.5 i1.3 k0.5 l1.7 m0.6 n0.5 o0.7 q0.3 s-0.4 t0.3
passan 7.1 a0.4 d0.4 i0.4 p0.6 s0.6
passar 6.5 e0.4 h0.3 l0.7 m0.5 p-0.4 r0.3
passat 5.1 b0.4 c2.1 e1.1 f1.7 g-1.0 i0.5 j1.8 l-0.6 m-0.4 n0.9 o-0.3 p1.2 r-0.6 s-0.4
passeg 7.4 q-0.3
passi 5.9 a1.8 b-0.6 d1.6 e1.4 f3.5 g-0.7 i1.4 k-0.4 l-0.4 m-0.3 o0.5 q0.5 r-0.4 s0.7
passia 7.1 a-0.6 g0.6 h2.4 i-0.8 m0.6 t0.7
passo 5.5 a-0.6 b0.3 c1.1 e-1.2 f0.5 g-0.7 j-0.4 k0.6 n2.9 p-0.4 q0.9 s-0.7 t-0.7
passwo 6.4 c0.9 d-0.5 i1.4 l-0.5 n-0.4 p-0.3 s-0.6 t1.0
past 5.6 a-0.9 e0.5 g0.4 h0.7 i1.5 j-0.6 k0.5 l1.0 m-0.9 n0.6 p-0.7 q0.3 r1.5 s-0.7 t0.7
paste 7.1 a-0.4 c-0.4 d-0.4 g0.3 k0.4 m-0.4 n0.6 r0.7
pastic 6.5 d0.3 e1.1 g-0.5 i2.4 k-0.4 m-0.4 q0.6
pastif 7.1 c0.7 d0.3 e-0.4 g-0.3 i-0.3 l0.5 t0.3
pastor 7.4 a-0.3 g1.1 h1.1 k1.0 l0.5 n0.3 r1.1
patr 6.0 b-0.6 c0.9 e0.5 g0.7 h0.8 i-0.8 j1.1 l0.8 m1.1 n-0.4 p1.2
patr+e 7.4 e0.6 j0.6 p0.6
patriz 6.9 a-0.4 b-0.4 c0.5 e-0.4 g1.2 h1.0 i-0.5 k0.4 m0.6 n-0.3 p-0.3 r0.8 t0.4
patron 6.5 a0.3 b-0.3 c0.6 e1.0 g-0.3 i-0.3 j0.8 l1.1 m0.7 p0.4 r-0.4 s0.4
patt 6.9 c1.0 e-0.6 g0.4 j0.3 n1.9 o-0.3 p0.4 q0.3 r0.5
pattui 7.4 a-0.4 g0.5 n2.1 o-0.3 q0.4 r0.6
pava 7.1 c-0.3 j0.4
pavan 7.4 j0.5
pavi 6.4 c1.3 d-0.5 g0.3 j0.8 k1.1 r0.7 s-0.5
pavi+e 7.4 c1.0 d-0.4 g0.8 k1.6 r1.0 t0.5
pavia 7.4 c0.7 i0.8 j0.7
pavime 6.7 a-0.4 c0.7 d-0.4 g0.4 i-0.6 k1.2 r0.8 s-0.4
pazi 5.5 a-0.8 b0.5 d0.3 e0.7 f1.3 g-0.4 i-0.6 j0.6 k0.4 l2.4 m-0.4 n0.9 o-0.6 p-1.0 q0.3 r0.5 t2.2
pazi+con 7.4 a-0.3 b-0.3 l0.7 q0.4
pazien 5.5 a-0.8 b0.5 d0.3 e0.7 f1.3 g-0.4 i-0.6 j0.6 k0.4 l2.4 m-0.4 n0.9 o-0.6 p-1.0 q0.3 r0.5 t2.2
pdf 6.3 a-0.6 c0.6 e1.0 f1.0 g-0.6 h0.3 i-0.5 j-0.5 k0.7 p-0.5 s-0.5 t3.0
pec 5.8 c0.4 d0.7 g-0.6 j1.9 n0.4 p0.6 q-0.4 t0.4
pecc 6.5 a1.2 b-0.4 c1.2 d1.3 e0.8 g-0.7 i0.8 j0.3 k-0.3 p-0.3 q0.4 s0.7
pecc+che 7.1 a1.0 c0.8 d1.1 e1.4 g-0.5 i0.6 n0.4 q0.4
peccat 6.5 a1.2 b-0.4 c1.2 d1.3 e0.8 g-0.7 i0.8 j0.3 k-0.3 p-0.3 q0.4 s0.7
peco 7.1 c0.4 e0.6 f0.5 h-0.4 k0.5 n0.8 q-0.3
pecore 7.4 c0.4 f0.5 h-0.3 k0.6 n0.9 q-0.3
pena 6.0 a0.8 b0.9 c0.7 d-0.7 e-0.6 g-0.6 i1.3 j1.3 l0.4 m0.5 p0.6 q0.4 r-0.6 s-0.4 t0.4
penale 6.3 a0.9 c1.2 d-0.6 e-0.6 g-0.4 i1.0 j1.2 l-0.3 m0.7 o-0.4 p0.9 s-0.4
penali 7.4 c-0.4 d-0.4 i0.6
pend 7.4 e0.6
penn 6.9 i0.5 m-0.3 r0.7 s0.7
penna 7.4 a-0.4 g0.5 o0.4 r0.6
pens 4.6 a1.0 b1.6 c-0.5 d1.2 g-1.0 i2.1 k0.9 l0.3 m0.3 n-0.4 o0.8
pens+che 6.9 c-0.4 e1.2 g0.5 j0.5 p1.0 r0.6 s-0.3
pens+di 6.4 a0.3 c-0.7 d0.8 g-0.5 n-0.5 o-0.3 p0.3 r0.4 s0.8
pens+e 7.4 i0.5
pens+il 7.4 a0.4 j1.2
pens+seri 7.4 a0.6 b1.0 d0.6 i1.0 j0.3 s0.4
pens+un 7.4 j0.5
pensa 6.5 a-0.4 b-0.4 d-0.3 i-0.4 k-0.5 p-0.4 s-0.4
pensan 7.4 a0.6 b1.0 d0.6 i1.0 j0.3 s0.4
pensar 7.4 d0.8 e0.8
pensat 6.4 a-0.4 c-0.5 d-0.5 e-0.4 h0.5 i-0.4 m0.7 o0.8 p0.8 q0.4 s-0.5
pensav 6.4 a-0.6 b-0.4 c-0.5 d0.6 e-0.3 g0.3 h-0.3 j-0.3 k1.6 p-0.4 q-0.4 r0.4 s0.7 t-0.3
penser 7.4 a0.8 e1.1 i0.9 j1.2
pensi 7.1 g-0.3 i0.4 p0.9 s0.7
pensie 6.9 a0.9 b0.4 c-0.4 d2.0 e-0.5 g-0.4 i1.4 r-0.3 s-0.4
pensio 5.8 b1.1 c0.9 d-0.7 g-0.3 i0.6 j-0.4 l0.4 m0.3 n-0.4 r0.7 s-0.8 t0.7
per 2.1 a-1.9 b1.5 c-0.3 d-0.6 e-2.2 f-1.2 g0.4 j-1.7 k-0.3 l-0.8 m1.7 n-1.4 o-1.5 p-0.5 q-1.5 s-2.1 t-1.3
per+ades 7.4 c0.4 d0.5 n0.4 s0.5
per+aggi 7.1 a-0.4 b0.4 g0.4 o0.7 q-0.5 r0.5 t-0.3
per+alle 7.1 a-0.3 c-0.3 g0.4 m0.4 r0.5
per+anno 7.4 a0.9 b0.7 i1.6
per+annu 7.4 c0.4 g-0.3 i0.6 l0.5 n0.4 p0.6 r-0.5
per+asce 7.4 c0.9 d1.0 f1.5
per+assi 7.4 b-0.3
per+aver 6.5 a-0.6 b0.9 c0.4 g1.4 h0.6 i-0.4 j-0.3 k0.5 l0.7 m-0.5 o-0.4 r1.9 s-0.4
per+camb 6.9 a0.5 b2.5 d0.5 e-0.7 f-0.4 g-0.4 i-0.5 m-0.4 p0.8 q-0.4 s-0.4
per+cari 7.1 a0.6 b0.6 e0.5 m0.8
per+cent 6.3 a0.9 b2.0 e-0.8 f-0.5 h0.3 i0.7 j0.5 k-0.3 m0.9 p0.3 r0.4 s-0.4 t-0.3
per+chi 6.5 a-0.3 c-0.3 d-0.3 r0.3
per+come 7.4 e-0.4 g0.4 i0.6 n0.5 r0.9
per+comp 7.4 b-0.4 e-0.6 f0.4 g-0.3 h0.5 i-0.3 s1.0
per+comu 7.4 e0.7 i0.5
per+cono 7.4 a-0.5 c-0.4
per+cont 7.1 a-0.3 k0.6 o0.4
per+corr 7.1 a0.6 b1.2 c0.5 d0.5 e0.9 i0.8 s0.8
per+cort 7.1 a1.5 d0.4 e0.8 f1.8 h0.4 i-0.4 p0.9
per+cui 6.9 a0.3 b0.8 d1.1 g-0.5 i1.6 j-0.3 l0.9 p-0.3
per+dire 7.1 e-0.3
per+dirm 7.4 a0.7 b2.0 e0.4 g-0.4 m0.4 o0.3 r-0.5
per+doma 7.4 c0.3 j0.5 k0.7 t0.7
per+due 7.1 a-0.5 d-0.5 h1.0 o-0.3 q0.8
per+esta 7.1 c0.3 g0.4 h0.3 i0.6 m-0.3 p0.6
per+fare 7.4 a-0.6 g0.8 r0.7
per+favo 5.5 c0.4 e0.7 f0.7 g-0.4 i-0.5 j-0.4 k0.7 l-0.5 m1.6 o1.1 p-0.9 s-0.9 t1.0
per+fort 7.1 a0.5 e1.0 f0.4 g-0.4 h0.3 j0.5 p0.6 r-0.4
per+giun 7.4 a0.6 e0.6 f0.5 m0.7 p-0.5
per+gli 6.9 c-0.4 d0.6 f1.0 j0.5 m-0.4 s0.4
per+i 5.3 b0.5 c0.4 d0.7 e0.3 g2.6 h1.5 j-0.3 k-0.7 m0.7 n-0.4 p0.5 q0.9 r2.6
per+il 3.5 a-2.2 c1.2 e-1.3 f1.0 g-0.9 h1.3 i0.4 j-0.7 k2.6 l2.2 m0.3 p-0.9 q-0.7 s-1.8 t0.9
per+inco 7.4 a-0.4 k0.9 m0.5 q0.5
per+info 7.4 l0.4 q0.5
per+inte 7.1 a1.3 b0.6 e1.7 g-0.4 i2.4 p1.8 r-0.3
per+inve 7.4 a-0.4 c-0.4 d-0.5 h-0.3 k1.0 m0.6 n1.0 p-0.5 t-0.3
per+iscr 6.7 b1.0 c0.5 d0.7 e0.4 f0.5 g-0.3 i-0.4 j0.5 m-0.4 o0.6 r-0.4 s0.5 t-0.3
per+la 3.7 a-2.7 b1.5 d0.8 e0.6 f-0.3 g1.8 h1.8 i-0.8 j-1.4 m0.3 n1.9 p-2.2 q1.7 r2.8 s-0.8 t1.1
per+lavo 6.9 a-0.5 b-0.4 e0.4 i-0.6 k1.4 l1.4 p-0.4 t0.4
per+le 5.3 a0.8 c1.5 h2.0 j-0.9 k1.4 l-0.6 m1.9 n1.4 p-1.1 q1.4 r0.9 s-0.9 t0.7
per+lo 6.7 a-0.5 d0.6 g0.3 h0.8 m0.4 r0.5
per+lui 7.4 a-0.3 b0.6 c0.3 e0.4 h-0.6 j-0.5 k0.5 l0.8 n0.6 o0.3 q-0.4
per+lune 6.4 a0.4 b0.3 c0.5 d1.4 e-0.4 f0.6 p-0.3
per+manc 7.4 a-0.6 c-0.4 k0.9 m0.5 n0.4
per+me 6.9 a0.7 c-0.3 d0.3 e1.8 g-0.5 j0.5 k1.4 s-0.4
per+meta 7.4 f0.4 h0.3 k0.4 l0.4 q0.6
per+mia 7.4 a-0.4 g0.5 i0.5 r0.5
per+noi 5.9 a-0.9 d0.9 f0.3 g0.6 i-0.7 j-0.6 k-0.3 n0.5 p-0.8 r1.0 s-0.6 t0.3
per+nome 7.4 c1.2 e-0.3 g0.4 k0.4 r0.5 s0.9
per+ogni 7.4 b0.5 c0.8 i-0.5 j1.6
per+ora 6.0 a-0.8 b0.3 c0.6 i-0.7 j-0.5 m-0.5 p-0.6 q-0.3 r0.4 s1.1
per+ore 7.4 a0.7 j0.5 m1.1 p1.3
per+otto 7.4 a0.7 b0.5 e0.6 m1.3 n-0.4 t0.3
per+poco 7.4 a0.6 b0.7 e1.1 g-0.5 i-0.3 p0.5 s1.1
per+quan 6.7 c-0.7 e1.0 g-0.4 h-0.4 i-0.4 k0.8 l1.0 n-0.3 p0.8 r-0.7 t-0.3
per+quel 6.7 b0.8 e1.2 f-0.3 g-0.7 i0.6 m0.3 p0.9 r-0.5 s-0.3 t0.9
per+ques 6.4 a-1.2 c-0.6 d-0.3 e-0.9 g-0.3 h0.5 i-0.4 j-0.4 l-0.5 m0.3 n0.4 o0.8 p-0.5 q-0.6 r-0.4
per+recl 7.4 a-0.4 c-0.4 l0.6 p-0.5
per+rico 7.4 a0.4 c0.4 j0.5
per+rita 7.4 a-0.5 b-0.3 l0.5 n-0.4 q0.6
per+spos 7.4 a0.8 b1.9 s0.8
per+tele 6.9 a-1.1 g1.1 h0.5 i-0.5 k1.0 m-0.4 p-0.3 r1.6 t0.8
per+tene 7.4 b0.9 k0.4 l0.9
per+terr 7.4 a-0.4 g0.7 h0.5 k0.4 n0.3 r0.6
per+tre 6.9 a-0.3 b1.0 c-0.6 d0.3 g0.9 h2.0 i-0.5 m0.4 n-0.3 r0.6
per+tutt 6.7 a-0.8 c-0.3 e-0.7 f0.4 g1.5 h2.1 i0.7 o-0.3 r-0.4
per+un 5.0 a0.4 b0.4 c1.0 d2.0 e0.5 f1.0 g-1.3 h0.8 i-1.8 k1.1 l2.2 m0.7 o0.6 p2.1 q0.6 r-0.3 t-0.4
per+una 5.4 a1.6 b4.5 d-0.7 f-0.3 g-0.8 h-0.4 j-0.9 k1.1 m2.0 o0.5 p2.3 q-0.5 r-0.5 s0.4
per+uno 7.4 a-0.6 f0.3 g0.5 q0.3 r0.5
per+urge 6.9 a0.3 c0.6 d-0.4 k0.4 m2.2 n0.5 o-0.4 q0.4 t0.3
per+usci 7.4 b0.9 p0.9 s0.8
per+vene 7.1 a0.4 c0.5 e-0.5 t0.7
per+vent 7.1 a0.4 c-0.4 e1.0 m0.7 p0.7
per+via 7.4 a-0.5 k1.1 m0.5 r-0.3
per+vie 7.4 a0.9 j1.7 m1.9
per+voi 7.1 a0.6 b-0.4 c0.6 d1.8 e-0.4 i1.0 n-0.4 p-0.3 q0.4
pera 7.1 a0.6 c0.8 f1.0 i1.1 p0.5 s0.6
pera+e 7.4 a0.5 c0.5 f1.0 i0.4 s0.8
peralt 7.4 a0.5 c0.5 f1.0 i0.4 s0.8
perc 4.1 b-0.4 d0.6 f0.7 g-1.3 h-0.6 i0.4 k-0.4 l2.1 m0.9 n0.9 o1.9 p-1.3 q-0.4 r-1.2 s1.0
perc+avev 7.1 a-0.3 b-0.3 g0.8 h0.8 m0.3 r0.9 t0.4
perc+ci 7.1 a0.6 e-0.3 i0.4 m1.2 n0.4 o-0.3
perc+da 7.4 d0.5 e-0.3 h-0.3 i0.6
perc+ho 7.4 a0.5 c1.4 d-0.3 e-0.3 s-0.4
perc+i 7.1 b0.9 c0.4 d0.4 f-0.3 i-0.3 j0.6 l1.2 m0.9 n-0.3 q0.4
perc+il 5.8 a-0.5 b-0.5 d0.6 f0.4 g-0.8 i-0.6 j-0.5 k-0.4 l1.6 n0.8 o1.1 q0.4 r-1.1
perc+la 6.3 a-1.0 d-0.3 g-0.4 h-0.4 i0.5 j0.8 l0.6 m0.4 o0.5 p-0.9 q0.3 s-0.7
perc+sono 6.9 a0.4 b-0.4 d0.9 f0.6 g0.4 h0.5 l0.4 m0.5 p0.4 r0.5
perche 4.3 a0.5 b-1.0 d0.8 e-0.3 f0.9 g-1.1 h-0.3 l1.3 m1.3 n0.9 o2.0 p-1.9 q-0.5 r-1.0 s1.3
percio 6.4 a-0.4 e0.4 f0.5 h-0.4 l1.8 p0.4 s-0.4 t0.6
percor 7.1 b0.6 i0.3 p0.5
perd 5.3 a0.4 b0.7 c0.5 d0.3 e1.7 g-0.9 j0.4 k1.7 m0.4 o0.4 p-0.8 q-0.9 r-0.6 t0.6
perd+anco 7.4 a0.4 e1.2 m0.8 s1.3
perd+e 7.4 a-0.6 c-0.3 k2.4 s0.4
perd+la 6.9 a0.5 b0.7 c0.8 d0.5 e0.6 f0.4 i0.4
perde 6.7 a0.8 b-0.4 c-0.5 d-0.4 e1.9 g-0.4 m1.0 q-0.4 r-0.4 s1.4 t-0.3
perder 6.4 a1.2 b1.0 c1.4 d0.9 e0.6 f0.8 j0.7 p-0.3 q-0.4 s-0.4
perdit 7.1 b0.6 e0.8 m0.7 o0.3
perdon 6.5 a-0.9 d-0.4 e-0.4 i0.5 k2.0 n-0.3 o0.5 s-0.3
perf 6.1 a-0.9 c0.6 e-0.6 g1.2 j-0.6 l-0.5 n-0.8 p-0.5 r1.7 t0.3
perf+i 7.4 i0.5
perf+la 7.4 a-0.4 f0.4 g1.1 r1.2 t0.3
perfet 6.7 a-0.4 c0.4 d-0.3 e-0.5 g0.3 i-0.4 j-0.4 k-0.3 l-0.3 n-0.5 r0.7 s0.3
perfin 6.7 a-0.5 d0.6 g1.0 n-0.4 r1.2 t0.6
peri 5.4 a0.3 d1.1 e1.9 f0.7 g0.6 h0.9 i-0.9 j1.2 k0.3 m-0.3 n1.2 o1.0 r1.6 s-0.4 t1.5
peri+assi 7.4 a-0.6 j-0.5
peri+che 7.4 a0.3 c0.3 d1.2 p0.6
peri+di 7.4 a0.8 e1.1 j0.6 p0.6 s0.5 t1.6
peri+glie 7.4 a-0.5 g-0.3 j-0.3 l0.4 m0.5 n1.6
period 7.4 a0.4 b-0.4 e0.5 l-0.5 t1.5
perito 6.3 c-0.8 d-0.5 e0.7 g-0.4 i-0.4 j1.4 n-0.4 p0.3 s-0.4
perizi 6.3 c1.2 d1.7 e0.7 f1.1 g0.4 h1.1 i-0.4 n1.6 o0.7 r1.0
perm 5.6 a0.4 b0.4 c1.2 d0.5 e-0.3 g0.7 h0.5 i-0.4 j1.1 m0.7 p-0.5 r0.7 s0.4 t0.5
perm+di 7.1 b-0.4 e0.5 j0.7 m0.9 r0.4 s0.4
permes 6.3 a0.4 b0.4 c1.3 d0.9 e-0.3 f0.3 i-0.4 j1.2 n0.6 t0.5
permet 6.2 d-0.3 g1.1 h0.3 l0.4 m0.8 n-0.4 p-0.3 r0.9
pero 4.9 b0.8 d0.7 e-0.7 g0.8 i0.7 j-0.4 k-0.4 m1.0 p-0.8 q1.1 r0.8 s-0.6
pero+aggi 7.4 a0.4 b0.7 c0.4 g0.5 h0.3 m0.9 n-0.4
pero+da 7.4 c0.5 d0.4 g0.4 i1.2 r0.5
pero+il 6.9 a1.0 b0.4 d0.5 e1.1 g-0.5 i0.4 m0.6 p0.4 r-0.4
pero+la 7.1 c-0.6 d0.4 e-0.5 h-0.4 l-0.4 n-0.4 o0.8 t-0.4
pero+lo 7.4 e-0.3 q0.5
perp 7.4 a0.5 b0.7 m0.9 o0.3
perple 7.4 a0.5 b0.7 m0.9 o0.3
pers 4.5 a-0.4 b-0.5 c2.0 d1.6 f1.4 g1.2 h0.5 i-0.4 j-1.0 l-0.6 m0.6 n1.6 p-0.4 r1.6
pers+che 6.7 a1.1 b0.4 c1.1 e1.1 g-0.5 p0.5 r-0.3 s1.2 t1.1
pers+come 7.4 a-0.3 h0.8 i-0.3 k0.5 o0.4
pers+il 7.4 a0.6 c2.3 g-0.4 h-0.4 i-0.4
pers+in 7.4 c0.4 e0.4 f0.6 s0.7
pers+ma 7.4 i1.2 p0.6
persa 7.1 i0.6 m0.8 p1.2 s-0.4
persia 7.1 g-0.3 m-0.3 p0.6 s0.5
persin 6.7 a-0.7 b-0.4 e-0.5 g2.0 h1.4 i-0.5 n0.8 r2.0
perso 6.1 c1.5 d1.0 e-0.6 g-1.2 h-0.7 i-0.9 j-0.6 n1.5 p-0.5 r-0.3 s-0.8 t-0.8
person 5.1 c1.1 d1.3 e1.0 f1.6 g0.6 j-0.4 m0.4 p-1.2 q0.5 r0.8 s0.9 t0.4
pert 7.4 b0.4 c-0.4 m-0.3 p0.9 r0.4
perv 7.4 a-0.4 o0.4 q1.1
pesa 6.5 a0.3 c0.8 d-0.4 g-0.3 h0.5 i0.5 j0.7 k-0.3 n0.6 p1.1 r-0.3 s0.3
pesa+e 7.4 c0.3 j0.4 m0.3 n0.3 p0.8 s0.6
pesaro 7.4 c0.8 j1.0 p1.3 s0.6
pesc 6.3 b-0.6 g0.4 i-0.5 j0.7 m0.6 n1.1 p-0.4 r0.7 s-0.6
pesc+di 7.4 b-0.4 e1.0 g-0.5 n0.4 s-0.3
pescar 7.4 a0.4 j1.1 m1.1
pesce 7.4 a-0.3 g0.7 h0.9 n1.1 r0.6
pesche 7.1 e0.6 g0.8 h0.6 m-0.4 n1.1 r1.0 s-0.4
peso 7.4 a-0.6 e-0.4 g1.3 k0.3 m-0.5 o0.4 r1.3
pezz 6.9 a0.5 c1.4 e0.7 f0.5 k0.6 p-0.4
pezzo 6.9 a0.5 c1.4 e0.7 f0.5 k0.6 p-0.4
piac 5.6 a-0.6 c-0.5 d0.3 e-0.8 g2.2 h1.7 i-0.4 j-0.8 k0.4 l-0.3 n0.8 p-0.4 r2.5 s0.9
piac+cosi 7.4 a-0.4 d-0.3 g0.7 h1.5 i-0.5 k0.4 l0.3
piac+il 7.4 d0.7 e-0.4 r-0.3 s0.4
piac+molt 7.1 e-0.3 g0.6 h0.7 r1.2 s0.3
piace 6.7 a-0.7 c-0.5 d0.5 g0.6 h0.8 i-0.3 r0.9 t-0.3
piacen 7.4 e-0.3 m0.6 p0.6
piacer 6.7 d-0.5 g1.5 i-0.5 j-0.5 k0.4 l-0.4 m-0.4 n0.9 o-0.4 p-0.6 r2.0 s1.4 t0.4
piaciu 6.7 b0.5 d0.7 g0.7 h1.1 i0.5 k0.4 o0.4
pian 4.8 a-1.5 b0.7 c0.4 d-0.6 f0.3 j-0.6 n-0.6 p-0.3 q0.3 r0.6
pian+di 7.4 b0.3 e0.7 h-0.3 j0.6 q0.3 s0.5
pian+due 7.4 b0.4 g0.6 r0.5 s0.5
pian+e 7.4 a0.7 c0.9 e0.6 i0.9 s0.7
pian+edit 7.4 c1.1 i0.9
pian+ha 7.1 a-0.4 n-0.3
pian+in 7.4 c-0.3
pian+non 7.4 a-0.3 l0.3 o0.5
piange 6.2 a-0.7 b0.9 c-0.5 g0.7 h0.6 i-0.5 j-0.3 m0.6 r0.6 t-0.4
piano 5.8 a-0.6 b0.5 c0.9 e0.5 f0.7 g-0.8 h-0.6 m-0.3 o1.0 p-0.7 s0.4
pianta 6.1 b-0.4 c0.5 p0.3
piante 7.1 a-0.4 i0.8 o-0.4 r0.4
pianto 7.4 a-0.4 e-0.4 g0.7 h0.8 r0.5
pias 6.7 c0.6 d1.4 e1.3 g-0.6 h-0.4 i-0.5 j0.5 m0.5 p-0.4 r-0.5 t0.6
piastr 6.7 c0.6 d1.4 e1.3 g-0.6 h-0.4 i-0.5 j0.5 m0.5 p-0.4 r-0.5 t0.6
piat 6.7 g-0.4 h-0.5 o0.3 r-0.3
piatti 7.1 e-0.4 h-0.4 o0.4
piaz 6.9 a-0.4 b-0.4 e-0.5 j-0.3 s-0.3
piazza 6.9 a-0.4 b-0.4 e-0.5 j-0.3 s-0.3
picc 6.1 a0.8 b-0.7 d2.0 e-0.8 g-0.8 h-0.4 i-0.6 j-0.3 k0.3 l-0.3 p-0.3 r-0.5 s0.6
picc+e 7.4 a0.5 s1.4
piccio 7.4 c0.5 d1.5 e-0.3 g-0.4 h-0.4 o0.3
piccol 6.4 a0.6 b-0.6 d0.8 e-0.4 g-0.6 i-0.4 k0.4 l-0.5 r-0.4 s0.9
pied 6.2 c0.4 d-0.3 g0.3 h-0.3 i-0.5 m-0.5 p0.9 q-0.5 t0.6
piedi 6.2 c0.4 d-0.3 g0.3 h-0.3 i-0.5 m-0.5 p0.9 q-0.5 t0.6
pieg 6.7 a-0.5 b0.8 c-0.3 g-0.3 i-0.3 l0.4 n0.6 o-0.3 r-0.5
pieghe 6.9 a-0.9 c-0.3 g-0.3 i-0.3 l0.5 n0.7 o-0.3 r-0.5
pien 5.8 c-0.9 e1.9 g0.6 h1.3 i-0.9 j-0.6 k2.4 m0.4 n0.9 p-0.7 q1.5 r1.2 s-0.8 t1.2
pien+di 6.7 a0.7 b0.4 c-0.6 e1.5 g-0.5 i-0.4 j-0.3 k1.4 l0.4 n0.4 r-0.3 s-0.4 t-0.4
piena 6.9 e0.6 g-0.5 h0.4 m0.4 q0.4 r-0.6 s-0.3 t-0.3
piene 7.1 c-0.5 e1.1 h0.6 k1.5 n0.3 r0.5
pieno 6.5 a-0.3 e0.8 g1.1 h0.8 i-0.5 k0.5 n0.9 o-0.3 p-0.4 q1.3 r1.3 t1.9
pier 6.0 a-0.4 c0.3 e0.4 f0.8 k0.7 m-0.3 s-0.6 t0.3
pierin 7.4 a-0.4 f0.5 g0.4 r0.7
piero 6.7 e0.4 i-0.3 k0.7 t0.3
piet 7.4 a-0.4 e-0.4 g0.3 m-0.3
pigi 7.4 e0.3 t0.9
pigiam 7.4 e0.3 t0.9
pign 6.7 a-1.0 d0.4 i-0.4 j-0.3 l1.4 n0.5 o0.3 q0.3 t-0.4
pignol 7.4 a-0.3 n0.9
pignor 7.1 a-0.7 d0.5 l1.5 n-0.4 q0.3
pina 7.1 a-0.5 d0.5 h-0.3 i0.6 k0.5 m0.4 n0.4 q-0.3 r0.6
piog 6.9 a-0.5 e-0.8 g1.2 n0.8 q0.9 r1.4
pioggi 6.9 a-0.5 e-0.8 g1.2 n0.8 q0.9 r1.4
piov 6.5 d-0.5 e1.2 g-0.5 i-0.4 j0.3 l0.7 n0.4 o0.6 p0.7
piov+e 7.1 a-0.3 e0.3 l0.7 o0.3
piove 7.1 e0.8 j0.6 p1.0 s0.4
piovev 7.4 c-0.3 d-0.3 e0.8 h0.3 n0.4 o0.4
pisa 7.4 c0.4 d0.8 j0.4
pisc 7.1 g0.3 h1.2 k0.6
piscin 7.1 g0.3 h1.2 k0.6
pist 7.4 j0.5 p0.7
piu 4.2 a1.4 b4.1 c0.7 d1.9 e1.3 f0.4 g1.0 h2.3 i-0.3 j-0.7 l0.7 m0.8 p-0.6 r1.5 s-0.4
piu+anzi 7.4 a0.8 d1.0 e1.5 g-0.5 p1.0
piu+atti 7.4 a-0.8 q0.3
piu+bell 7.4 a-0.4 b0.6 g0.9 k0.6 n0.4 r0.8
piu+curi 7.4 b0.8 s0.8
piu+da 7.4 e-0.5 f0.9
piu+del 7.4 g0.8 h1.1 r0.9
piu+di 7.1 e0.4 i0.3 l1.0
piu+il 7.4 c-0.3 g1.3 h1.4 k0.4 l0.4
piu+la 6.9 b1.6 f0.5 h-0.4 i-0.3 j-0.3 l0.4 p-0.4
piu+ness 7.4 a0.3 b1.1 d1.4
piu+per 7.1 b-0.5 c0.8 e1.1 g-0.4 k-0.4 m0.4 n0.3 s0.7
piu+quin 7.4 d0.4 f0.6
piu+temp 7.4 a0.5 c1.5 l0.3 n0.7 o0.4 r-0.4
piu+un 6.9 a1.0 c0.8 g-0.5 i0.5 p1.3 s0.4
piu+una 7.4 a0.6 c0.3 d1.7 e0.5 g-0.4 i0.5 p1.0
piut 7.1 a0.4 c0.5 d0.6 e0.6 f0.8 h-0.3 m0.7
piutto 7.1 a0.4 c0.5 d0.6 e0.6 f0.8 h-0.3 m0.7
pizz 6.5 a0.6 c-0.4 d-0.4 e1.9 g-0.4 i-0.4 m0.4 n0.3 o0.5 p-0.4 q0.4 r-0.4 s-0.5 t0.4
pizz+di 7.4 e1.2 s-0.3
pizz+si 7.4 c-0.3
pizzer 7.4 a0.6 e1.2 g-0.3 m0.5 n0.4 o0.7 q0.5 t0.6
plan 6.3 e0.3 f0.5 h0.7 j-0.3 k-0.3 n-0.6 r0.4 t0.5
plan+cata 7.4 t0.4
planim 6.4 e0.4 f0.5 h0.7 j-0.3 n-0.6 r0.4 t0.5
plat 7.4 a0.4 c-0.4 e0.7 f-0.3 l-0.3 m-0.3 n-0.5 r0.4 t0.9
po 5.5 a0.6 b0.8 c0.9 d1.0 e1.0 f-0.3 h0.6 j-0.7 k0.9 l1.8 m0.7 n0.6 s-0.7 t0.8
po+di 6.5 a-0.9 d0.5 f0.4 l1.6 p-0.4
po+meno 7.4 a0.5 c1.3 d0.7 e0.4 p0.9 t1.0
poch 6.9 a0.6 b1.0 d-0.5 e-0.5 g0.5 j1.2 n0.5 r0.5
poche 7.4 g0.7 j1.4 r0.6
poco 6.2 a-0.5 d-0.6 g-0.4 h-0.4 i-0.7 j-0.3 l0.8 m-0.5 o0.5 s0.6
pode 7.4 a0.3 e0.8 j0.5 s0.4
podere 7.4 a0.3 e0.8 j0.5 s0.4
poi 4.4 a1.6 b1.4 c2.2 d2.4 e-0.8 f0.8 h-0.6 i1.1 j-0.3 k-0.7 l0.4 m0.8 n-1.1 o1.2 p1.1 q-0.7 r0.6 s0.8
poi+anch 7.4 b0.7 c-0.4 g-0.4 i1.6 l0.9
poi+ci 7.4 b-0.3 d-0.4 e-0.6 f-0.4 t0.4
poi+di 7.4 c0.6 d0.5 j0.8
poi+gli 7.4 a-0.7 g0.5 h0.3 k0.4 l0.3 r0.8 t0.3
poi+ha 7.1 a-0.7 g1.0 h-0.5 k0.5 l-0.3 o0.7 p-0.3 r1.1 t0.3
poi+ho 6.9 a0.6 b1.3 d0.6 e0.7 i0.4 p0.9
poi+i 7.1 a0.6 c1.2 g-0.3 i-0.3 p1.1 r-0.3
poi+me 7.4 a-0.4 b-0.4 g0.8 r0.7
poi+per 7.4 a0.4 c1.0 d0.5 i0.3
poi+sono 7.4 a-0.5 c-0.4 e0.8 i1.0 j0.6 l0.3 s-0.5
poi+un 7.4 g0.6 r0.5
poic 6.7 c1.1 d1.4 e-0.4 f1.5 g-0.3 i-0.4 j0.5 o1.1 p-0.3 q0.7
poic+il 7.4 a0.5 c1.6 d1.0 e-0.3 f1.9 m0.3 r0.4
poiche 6.7 c1.1 d1.4 e-0.4 f1.5 g-0.3 i-0.4 j0.5 o1.1 p-0.3 q0.7
poli 5.9 e0.7 f0.5 i0.5 j0.7 p-0.4 t2.1
poliam 7.4 o0.4
polisp 7.1 d-0.3 g0.4 i1.0 q0.3 r0.4 s0.3
polizz 6.5 c-0.4 e0.7 g-0.4 j0.9 n0.3 r-0.3 s-0.4 t1.5
polo 7.4 a0.5 c1.6 g0.4 h0.8 r0.5
pome 5.8 c1.3 d-0.5 j-0.6 n1.5 p-0.7 s-0.5 t2.6
pome+per 7.4 a0.4 e0.9 n-0.4 t2.4
pomeri 5.8 c1.3 d-0.5 j-0.6 n1.5 p-0.7 s-0.5 t2.6
pomp 7.1 a-0.3 e-0.4 k0.6
pompie 7.4 a-0.3 k0.7 o0.3
pone 7.4 b0.3 c0.4 e0.3 p0.4 t0.6
ponent 7.4 b0.3 c0.4 e0.3 p0.4 t0.6
pont 6.1 a1.0 c2.2 e1.8 f1.1 g-0.5 j1.4 k0.3 m0.8 o0.6 p-0.6 q-0.3 r-0.3 s-0.4 t0.5
ponte 7.1 c1.2 d-0.4 e1.0 f1.4 h-0.4 i-0.3 k0.4 o0.6
ponteg 6.9 a0.7 c0.9 e0.6 i0.8 j1.4 m0.6 n-0.3 t0.5
pord 7.4 h1.7 k0.4 m0.4 r0.6
porden 7.4 h1.7 k0.4 m0.4 r0.6
port 3.9 a-0.5 b-0.5 c-1.2 d1.0 e1.8 f0.5 h1.1 i1.0 j-0.5 l1.2 m-0.4 n1.5 o0.7 q0.5 s-0.9 t1.2
port+a 7.4 b0.8 i-0.4 o0.5
port+anch 6.7 a-0.4 c-0.4 d-0.5 e0.4 g1.2 h2.3 i-0.8 j0.7 k0.5 n2.3 p-0.5 r0.6 s-0.4 t-0.3
port+con 7.4 d0.7 f0.8 k0.3
port+e 7.4 e-0.4
port+i 6.4 a-0.4 b0.4 d-0.5 e-0.4 f-0.4 m-0.4 o1.0 s-0.3
port+il 7.1 c-0.4 d0.9 f0.3 h0.5 i0.7 m0.4 r-0.4
port+in 6.4 b0.4 e0.5 g-0.4 h-0.3 i-0.4 j-0.5 m0.5 n-0.3 s0.8
port+io 7.4 k0.5
port+la 7.4 a0.4 d0.4 e-0.3 f1.0 i-0.3 s0.4
port+le 7.1 d-0.4 n0.4
port+non 7.4 a-0.6 e-0.3 h0.3 i0.6
port+pazi 7.4 d-0.4 f0.4 l1.4 n1.4 r-0.4 t0.4
port+un 7.1 l0.7
port+via 6.4 a0.5 d1.5 g-0.5 h-0.6 i0.7 j0.3 l1.2 m-0.4 n0.5 p-0.3 q0.5 r-0.4 s0.6 t-0.5
porta 5.8 a0.9 b0.7 c0.4 d-0.3 e1.5 i0.5 j0.3 k0.6 n0.4 o0.3 t1.9
portaf 6.9 a1.1 e2.6 g0.8 h1.1 i-0.4 p3.0 r0.8 t0.3
portal 5.8 a-1.1 b-0.8 d0.3 e-0.5 f0.6 g-0.7 j-0.6 l0.4 m-0.4 n-0.5 o1.2 p-0.6 q0.3 r0.5 s-0.7 t1.3
portar 5.9 b-0.3 d1.3 e0.6 i0.9 l0.6 p-0.5 q0.4 s-0.5 t-0.6
portat 5.8 a-0.7 b0.4 c-0.5 d-0.4 e-0.4 g-0.4 i1.0 l1.0 m-0.4 p-0.4 t-0.7
porter 7.4 a-0.3 b0.4 c-0.3 d-0.3 m0.4 q0.4
porti 6.9 e0.9 f0.7 g-0.4 i-0.3 j0.8 l1.3 n1.1 p-0.3 r-0.4 t0.3
portia 7.1 a-0.5 c0.5 g1.2 h1.5 i-0.4 k-0.3 o0.4
portin 6.9 a0.4 c-0.3 d1.5 q0.5
porto 5.5 a-0.3 b-0.5 c-0.8 e-0.5 f0.6 h1.1 i0.7 j-0.6 n1.7 p-0.8 q0.3 r0.7 s1.1 t-0.5
porton 7.4 a0.3 c0.8 d0.8 f0.4 m0.5
posa 7.1 e0.5 j0.3 k0.3 p0.5 s0.4
posato 7.4 j0.4 k0.4 p0.5
posi 7.4 a-0.3 g0.8 r0.8
poss 5.1 a-1.9 c-0.6 d-0.5 f-0.3 h1.0 i-1.3 j-0.3 k2.3 l2.2 n1.5 o1.0 p-0.7 q0.6 s-0.8
poss+aver 7.1 a-0.8 f-0.4 g0.3 j-0.3 o1.0 p-0.3 r0.6
poss+fare 7.4 c-0.3 g-0.3 k1.0
poss+perm 7.4 a0.5 c0.5 e0.5 i0.5 j0.4
poss+spos 7.4 d0.3 k1.2
poss+vede 7.4 d-0.4 g0.8 h1.0 m-0.3 n0.3 r0.8
poss+veni 7.4 a-0.3 c-0.4 k1.0 n1.0
possia 6.0 a-1.1 b0.4 c-0.7 h0.7 i-0.5 j-0.4 k3.0 l-0.3 p-0.4 q0.7 r0.3 s-0.5 t-0.6
possib 6.2 a-1.0 e0.8 i-0.6 l1.5 m-0.6 n0.3 o1.2 t1.3
posso 6.4 d-0.5 e-0.6 f-0.3 g0.5 h0.7 i-0.4 l1.6 m0.9 n1.2 o0.5 p-0.3 r-0.4 s-0.4 t-0.5
posson 7.4 a-0.3 n0.3
post 4.6 a-1.9 b0.3 c-0.4 d0.4 h1.1 i-2.0 j-1.6 l0.5 n2.9 o0.3 q1.5 r0.4 t0.3
post+di 6.7 a-1.0 b0.5 c-0.4 d-0.4 e-0.4 g0.4 h0.5 j-0.3 m0.6 n0.9 p-0.3 s-0.5
post+dove 7.4 b0.8 e1.0 g0.5 h0.7 r0.5 s0.8
post+e 6.7 a0.5 d0.4 e-0.5 f0.3 g-0.4 i-0.4 k-0.5 l0.4 n0.9 s0.3
post+il 7.4 d-0.3 e0.3 g0.5 p0.5 r0.4
posta 5.8 a-1.6 b-0.5 f0.8 g-0.7 i-0.6 j-0.5 l0.5 m0.6 n1.8 o0.9 p-0.6 q1.1 s-0.7
postaz 7.1 a-0.6 b-0.4 h1.2 i-0.3 n0.3
postep 7.4 a-0.3 d0.3 g0.5 m0.5 n1.1 q0.8 r0.7
posto 5.3 a-0.5 b0.8 c-0.6 d-0.3 f-0.6 g0.4 h0.4 i-1.0 j-0.9 n0.5 o-0.5 p0.4 r0.4 t0.5
pota 7.4 d0.4
potatu 7.4 d0.4
pote 4.2 a-2.2 c-1.1 d-0.8 g-1.4 i-2.0 j-1.3 k0.9 l1.5 m-0.5 n1.3 o2.1 p-1.3 q0.4 r-0.4
pote+aggi 7.1 a-0.7 e-0.5 h-0.4 m0.7 n0.6 s-0.5
pote+cari 7.4 n0.3 o1.5
pote+pubb 7.4 a-0.3 b0.4 d-0.4 e0.4 f0.5 l0.6 n0.4 o0.4
pote+riem 7.4 c-0.4 o1.1 q0.6
potenz 7.4 c-0.4 j0.5 l0.8
poter 7.1 e0.3 h-0.3 l0.3 o0.7 p-0.3 s0.9
potess 7.4 a-0.3 c-0.3 g0.4 h-0.3 l1.3 n0.3 o0.4 q-0.4 r0.4
potete 4.4 a-2.5 b-0.7 c-0.5 d-0.5 g-1.4 h0.4 i-1.6 j-1.4 k0.3 m-0.4 n1.0 o1.5 p-0.8 q0.5 r-0.4 s-0.7
potevo 7.4 a0.7 b1.4
potr 5.0 a-2.0 b-0.4 c-0.5 e-0.7 f0.4 g0.3 i-0.9 j-0.7 k0.9 l3.0 n0.5 o0.4 p-0.7 q-0.4 r0.7 s-0.6
potr+esse 7.4 a-0.4 f0.3 k2.3 l0.6 q0.5 t0.3
potr+invi 7.4 a-0.4 g0.6 i0.6 r1.4
potr+mand 5.5 l0.7
potreb 6.7 a-0.8 b-0.5 e-0.3 g1.2 h0.4 i-0.4 j-0.3 k0.9 l0.9 r1.2
potrei 7.4 a-0.6 e-0.4 f0.5 l0.7 m-0.3
potres 5.3 a-0.9 c-0.5 g-0.3 h-0.3 i-0.4 j-0.3 l2.0 p-0.4 r-0.4 t-0.3
pove 7.4 a-0.6 f0.4 g0.4 n0.3
pozz 6.7 a0.3 b1.1 c-0.4 e0.7 g-0.4 i-0.5 k0.6 l0.6 r-0.4 t0.5
pozzi 7.4 k0.7 m0.3 o0.3
pozzo 7.1 a0.6 b1.5 e0.8 i-0.4 l0.4 n0.4 r-0.4 t0.6
pran 6.0 a0.6 b0.4 d0.4 e0.9 g-0.7 h0.7 k-0.5 l-0.5 m-0.3 n1.1 o-0.5 p-0.4 q-0.6 r-0.4 s1.3 t0.7
pranzo 6.0 a0.6 b0.4 d0.4 e0.9 g-0.7 h0.7 k-0.5 l-0.5 m-0.3 n1.1 o-0.5 p-0.4 q-0.6 r-0.4 s1.3 t0.7
prat 4.6 a1.9 b1.1 c2.5 d1.8 e0.7 f2.3 g-1.0 h-0.7 i-0.7 j1.1 k0.5 m0.4 n1.1 o0.6 s-0.3 t0.4
prat+al 7.4 a0.6 e0.3 j1.4 p0.9
prat+del 7.4 a0.5 c0.4 d0.7 e0.6 f0.7 p0.4 t0.9
prat+dell 7.4 a-0.5 d-0.4 e-0.4 n1.3 o-0.4 q0.5 r-0.4
prat+di 6.7 a-0.4 e-0.5 m-0.4 o0.5 p0.6
prat+e 7.4 a0.7 b1.5 c-0.5 d-0.4 j0.6 m0.5 p-0.3 r-0.3 t-0.3
prat+in 7.4 d0.8 h0.3 o0.3
pratic 4.7 a1.6 b1.4 c1.8 d1.7 e0.3 f1.6 g-0.9 h-0.6 i-1.4 j0.8 k0.5 m0.3 n0.9 o0.7 p0.4 s-0.6 t0.5
prato 6.9 b-0.4 c0.6 d0.3 e0.6 f1.3 i0.4 j0.6 n0.4 s0.4
prea 6.7 c-0.4 d0.6 e-0.5 i1.9 j-0.4 l0.3 p-0.4
preavv 6.7 c-0.4 d0.6 e-0.5 i1.9 j-0.4 l0.3 p-0.4
prec 5.9 a-1.9 c-0.5 e-0.4 h0.9 i-1.1 k1.4 l0.7 q0.7 r0.6 t-0.5
prec+come 7.4 a-0.4 e-0.3 g0.7 k0.8 m0.3 q0.5 r1.0
prec+e 7.4 e-0.3 j0.6 p0.7 s0.6
preced 7.4 a-0.9 c-0.3 g-0.5 h1.1 k0.3 m-0.4 q0.4
precet 6.9 a-0.4 c-0.4 e-0.3 g-0.3 h-0.4 i-0.3 j0.4 k1.0 p0.6 s0.5
precis 6.5 a-0.9 g1.1 h0.4 i-0.6 l0.7 m0.5 q0.4 r0.9 s-0.4 t-0.3
pred 6.7 d0.7 e-0.3 g-0.3 i0.8 o0.3 q0.9
pred+il 7.4 i0.9
pred+la 7.4 d0.8
predis 6.7 d0.7 e-0.3 g-0.3 i0.8 o0.3 q0.9
pref 5.6 a1.9 c0.3 d-0.6 e1.6 f0.8 g-0.8 j0.5 l-0.6 n0.9 o-0.3 p-0.3 q0.7 r-0.6 s1.9
pref+non 7.1 a0.7 e-0.4 i0.6 s1.3
pref+parl 7.4 a0.6 i-0.4 j0.6 s1.7
prefer 5.8 a1.1 c0.5 e0.5 f1.1 g-0.6 j0.8 k0.5 l-0.5 n0.8 s1.7
prefet 7.4 n0.3 q0.3 s0.5
preg 5.2 a1.4 c0.4 d1.2 e0.5 f0.9 g-0.7 h-0.3 i0.8 j-0.4 k0.6 m-0.3 o0.9 q-0.3 s-0.6 t0.5
preg+di 5.6 d0.4 e-0.4 i0.8 j-0.7 k0.8 o1.0 p-0.7 s-0.6 t-0.4
preg+mo 7.4 a0.5 c0.4 e0.3 f0.6 j0.6 m0.4 p0.8
prega 6.9 a-0.6 b-0.4 c-0.5 e-0.4 g0.5 r0.3
pregat 7.4 c0.3 d0.7 e0.3 f0.8
preghi 6.4 d0.4 f-0.4 g-0.6 i0.8 j-0.4 k0.9 o1.6 p-0.3 q-0.4 s-0.3 t-0.4
prego 6.1 a1.5 b0.7 d0.7 f0.5 g-0.4 i0.6 j-0.4 k-0.3 m-0.6 t0.5
prel 7.4 a-0.6 b-0.4 d-0.3 e-0.4
prelim 7.4 a-0.6 b-0.4 d-0.3 e-0.4
prem 6.4 a1.2 b1.7 c0.9 d2.2 e0.7 g-0.4 j-0.5 m-0.5 s1.3
premia 7.4 d0.9 e0.5 p0.7 r-0.4
premiu 7.4 a0.5 b2.3 c1.2 d0.6 e-0.5 i-0.3 j-0.3 m-0.3
pren 4.8 a-0.3 b1.5 c1.0 f0.6 g0.8 h1.6 i0.6 j-0.4 k0.8 n0.7 p-1.3 r1.6 s-0.8 t1.1
pren+anch 6.9 a-0.4 c0.3 d0.4 h1.0 n-0.4 o0.4
pren+atto 7.4 i0.9 n0.8 o0.4
pren+il 6.7 a-0.7 h0.4 i-0.4 n0.8 s0.4 t0.8
pren+un 7.4 a0.5 b1.5
pren+una 7.4 a-0.4 k0.6 n0.4
prende 5.6 a1.2 b1.2 c1.1 d0.4 e0.4 g-0.7 h-0.4 i1.8 k0.8 m-0.6 p-0.7 q-0.6 r-0.3 t1.0
prendi 6.9 a-0.5 e-0.4 f0.4 g0.8 h1.1 i-0.4 m0.7 n0.4
prendo 6.5 b1.0 d-0.4 l0.4 m-0.3 n0.9 o0.4 s0.3
prenot 5.8 a-1.1 b-0.7 c-0.6 e0.5 f0.6 g0.9 h2.0 i-1.0 j-0.4 m0.6 p-0.5 q0.4 r2.0 s-0.6 t0.3
prep 5.2 a-0.7 c1.2 d1.6 e0.9 g0.4 h2.0 i-0.6 m-1.0 p-0.8 q0.3 r-0.4 s0.3 t1.5
prep+il 7.4 b0.5 i0.3 k0.3 l0.7
prep+la 7.4 d0.5 e0.6 s0.7 t1.0
prep+lei 7.1 a-0.4 g0.3 h0.8 i0.4 r-0.3
prep+per 7.4 b0.5 c-0.3 d0.6 e0.5 o0.4
prep+un 6.9 a-0.3 c0.7 d0.7 g-0.3 h0.8 k0.7 s0.3
prepar 5.3 a-0.5 c1.3 d1.7 e0.9 g0.4 h2.0 i-0.5 m-0.9 p-0.8 q0.4 r-0.4 s0.3 t1.6
pres 3.8 a0.9 c2.2 e1.4 f1.7 g-0.4 h0.9 j1.8 k2.2 n1.2 p-1.1 q1.2 r-0.6 s-0.3
pres+a 7.1 d0.5 e0.7 l0.3 r-0.4
pres+altr 7.4 a1.1 i2.3 n-0.4
pres+atto 7.4 d0.7 e0.3 i0.9
pres+comu 6.4 b-0.4 c-0.6 f-0.4 i0.6 j-0.6 k0.3 o-0.6 q0.5 r-0.4
pres+da 7.4 c0.4
pres+del 6.9 a-0.4 d0.6 e-0.5 g0.3 h0.8 i-0.4 k1.2 l-0.3 m0.5 n-0.3 q0.3 s0.6
pres+di 6.5 d0.3 g-0.3 k0.7 o0.4 p0.4
pres+e 6.2 a-0.3 d-0.3 e1.3 i-0.5 j-0.3 k2.4 m-0.5 p-0.5 q-0.6 r-0.4 s-0.4 t0.6
pres+il 7.1 a0.7 e0.9 p0.6
pres+in 6.9 a-0.5 e-0.3 q0.4
pres+la 6.7 b-0.4 c-0.3 d0.5 e0.4 g0.4 i-0.5 l-0.4 m0.3 p0.5
pres+le 7.4 a0.3 c0.6 e0.7 f1.1 t0.4
pres+lo 7.1 a-0.4 c-0.3 d-0.3 m0.8 p-0.3
pres+ma 7.4 c1.5 g-0.4 m0.3 n0.5
pres+orga 7.4 a0.4 c0.7 j0.7
pres+per 7.1 c0.4 e0.5 g0.5 h0.5 i0.4 p0.4
pres+un 7.1 c-0.4 g-0.3 j0.5
pres+una 7.4 a-0.3 e-0.3 g0.5 i0.7 r0.6
pres+vi 7.1 c0.5 i-0.3 j0.5 q1.0
presa 6.7 a-0.5 b0.7 d-0.6 e-0.6 g-0.4 h0.4 l0.5 o-0.3 s0.6 t-0.4
prescr 7.4 a-0.3 b0.6 e0.3 i0.4
prese 7.4 c0.5 e0.7 h0.4
presen 4.8 a0.9 b-0.7 c-0.8 e1.2 f-0.7 g-0.7 i1.2 j1.0 k1.5 n-0.3 o-0.3 q1.7 s-1.1
presid 5.2 a0.3 c3.2 d0.6 e0.9 f3.6 g0.8 i-1.2 j-0.3 k2.6 l-0.7 m0.6 o-0.8 p-0.9 s0.5 t0.7
preso 5.6 a0.4 c-1.0 d0.9 e-0.7 g-0.9 h-0.3 i1.4 j0.3 k-0.6 l0.5 n2.0 o-0.5 q-0.3 r-0.9
presso 6.4 a0.8 b-0.3 c0.3 e0.3 i-0.4 j1.5 m0.4 p-0.5
presta 6.9 a-0.6 d-0.5 e0.5 g0.5 n0.4 o1.9 p0.4 r0.6 t-0.3
presti 7.4 c-0.4 g0.4 q0.5
presto 6.7 a-0.3 e-0.4 g1.0 h0.9 i-0.7 j0.5 p-0.3 r-0.6 s-0.4
pret 5.9 a1.1 d-0.5 e1.2 f1.1 g-0.6 h-0.4 j0.9 m-0.4 n-0.7 o-0.3 p0.8 r-0.8 s0.7
pret+di 7.1 a0.7 e0.7 f1.8 r-0.3 s0.6
pret+i 7.4 d0.6 e-0.5 r-0.3
preten 6.9 a0.3 f1.7 s0.6
pretes 6.7 a0.9 c0.6 e1.0 j0.5 m-0.3 p1.2 r-0.4
pretur 7.4 c-0.3 n-0.4
prev 4.7 a1.9 b3.4 c3.0 d1.5 f0.8 g-0.9 h1.1 j2.4 m1.0 n0.4 o1.0 p-0.8 s-1.2
prev+a 7.4 i0.3 l0.9
prev+ci 7.4 a0.6 b2.2 c-0.3 e-0.4
prev+e 7.4 a-0.7 b-0.4 c-0.6 d-0.4 h0.9 i-0.3 o0.7 q0.6
prev+in 7.1 a0.6 b1.1 c0.4 d0.4 e-0.4 f0.5 i1.0 j0.8 m1.5 s-0.4
prev+per 7.1 a0.7 b0.6 c1.0 e-0.4 i-0.4 m0.8 n0.4
prev+una 7.4 b0.5 c0.8 i-0.5 j1.6
preved 6.4 a0.9 b1.5 c1.4 d0.9 j1.4 m-0.5
preven 5.1 a0.7 b2.9 c1.3 d0.4 e0.8 f0.4 g-0.7 h1.4 i-0.5 j0.6 k0.5 m0.7 o1.3 p-0.9 s-0.7
previs 5.9 a0.5 c1.3 f1.3 j0.9 l0.4 m1.2 n0.7 r0.4 s-0.4
prez 5.3 a1.6 b6.2 c-0.6 e0.8 f-0.5 g-0.3 h0.4 i0.4 j-0.4 l0.9 m0.6 n1.2 p-0.8 r-0.4 t-0.5
prez+del 7.4 d0.4 e0.5 h-0.3 i0.3 k0.4 n0.7 q-0.3
prez+di 6.9 a0.8 b2.7 c-0.4 d-0.3 f-0.4 i-0.5 l1.2 p-0.3 q0.3 s-0.4
prezzi 6.9 a0.9 b2.9 c-0.4 d-0.5 e-0.4 g-0.4 i0.4 j0.3 m0.5 p-0.6 s1.3
prezzo 5.5 a1.0 b4.3 c-0.5 e1.5 f-0.4 g-0.3 h0.7 j-0.6 l0.8 n1.1 o0.4 p-0.3 r-0.6 s-0.7 t-0.3
prim 3.7 a1.0 b0.7 c2.4 d1.6 e0.6 f0.4 g0.6 h1.5 i1.9 j-0.4 l2.1 n1.1 o2.3 p0.3 q0.8 r1.5 s-0.8 t2.2
prim+anco 7.4 a-0.3 b0.3 g1.2 h0.3 q0.8 r1.0
prim+che 6.4 a0.8 b1.1 d-0.5 e0.4 f0.9 g-0.4 i-0.3 j0.5 l1.1 o0.7 p-0.3 r-0.5 s0.3
prim+del 6.4 a-1.0 b-0.6 c0.6 j-0.4 k-0.4 m-0.4 n0.7 p-0.4 r0.8 s0.5
prim+dell 6.4 a0.9 d-0.5 e0.9 g0.4 i-0.6 m0.5 n0.8 p-0.4 q0.5 r0.9 s-0.5 t1.8
prim+di 5.3 a0.6 c2.4 d1.3 e1.9 g-0.8 i0.5 j-0.4 l-0.4 m0.6 o1.5 p-0.4 s-0.5
prim+due 7.4 c0.4 d-0.3 p0.4
prim+e 7.1 a0.8 e0.9 i0.3 s1.4 t0.7
prim+fila 7.4 a-0.7 b-0.5 f0.3
prim+genn 7.4 a0.5 i0.6
prim+la 7.4 a0.3 c1.2 e-0.3 p1.2
prim+marz 7.4 c0.7 f0.3 i-0.3 j0.6
prim+no 7.4 a0.7 c1.4 p1.1
prim+non 7.4 a0.3 i0.5
prim+socc 7.4 a-0.4 g1.2 h0.8 q1.5 r0.5
prim+volt 6.9 e-0.4 g1.0 j0.5 o-0.4 r0.9
prima 4.2 a1.4 b1.2 c2.1 d-0.9 e2.0 i-0.3 j0.4 n0.5 o2.4 p1.3 q0.4 r0.6 t1.7
primav 6.1 a0.7 c1.2 d1.8 f0.4 g-0.9 h-0.3 i1.6 j-0.5 l1.7 n0.4 r-0.5 s-0.7 t0.3
primi 7.1 a-0.4 c-0.3 l0.6
primo 5.0 a-0.8 b0.4 d2.1 e-1.4 f0.3 g1.8 h2.7 i1.7 j-0.6 l1.7 m0.8 n0.5 p-1.1 q0.9 r2.2 t0.7
prio 7.4 a0.5 d0.8 e0.4 f1.4 s0.7
priv 6.1 b0.6 d0.7 e0.3 f1.0 g-0.6 h-0.5 i-0.5 j0.4 k0.9 o1.1 p-0.4
priv+del 7.4 d0.4 f0.6 q0.4 s-0.3
privac 6.4 b0.6 c-0.4 d-0.3 g-0.4 h-0.4 i-0.4 j0.6 k1.1 l0.4 n0.4 s-0.3
privat 7.1 d1.2 e0.6 f1.1 l-0.3 o1.1 s0.4
pro 6.3 c0.6 d0.6 e-0.3 g-0.3 h0.6 i-0.5 j-0.3 n1.0 o1.1 p-0.3 s0.8
pro+loco 6.5 a0.4 c1.0 d0.8 e-0.3 i-0.4 o0.4 s0.9
prob 7.1 c-0.3 d-0.4 e0.8 i0.5 j0.5 k0.3 l1.0 n1.4 o0.5 p0.6 r-0.3 s0.5
prob+il 7.4 a-0.3 l-0.3 n2.0
prob+per 7.4 a-0.5 f0.4 l0.4 n0.4 r-0.5
proble 7.4 d-0.4 e0.5 i0.5 k0.4 l1.0 n1.5 o0.5
proc 5.0 a-0.6 c-0.5 d-0.4 e1.8 g-0.4 h1.1 j1.9 k1.6 m0.5 n0.5 o0.5 p-0.9 r-0.6 s-1.3
proc+a 7.4 e-0.4 i0.5 j0.3 p0.8
proc+con 7.1 d0.3 g0.9 h1.4
proc+di 7.1 c0.6 e0.7 j1.0 n0.3
proc+e 7.4 a-0.5 f0.4 k2.4 m0.4 o0.5
proc+per 6.9 a0.8 c-0.3 e1.0 i0.4 j1.2 m1.8 p-0.4
proc+pure 7.4 a-0.8 h1.0 j-0.3 k1.1 l0.6 p-0.4 r0.4
proced 5.7 a0.5 d-0.4 e2.0 f-0.7 h1.4 j2.5 k0.7 l0.3 m0.8 n0.3 p-1.1 s-0.6
proces 6.0 a-1.3 c-0.3 f0.7 g-0.5 i-0.6 j-1.1 k1.3 o0.6 p-0.4 s-0.6 t-0.4
procur 7.1 i0.4 j0.9 p0.5
prod 6.3 d-0.4 g-0.7 i1.1 m-0.4 n-0.3 s-0.3
prodot 6.9 b0.5 g-0.3 i0.7
produt 7.4 f0.4 l-0.3
produz 7.4 c0.6 i1.2
prof 4.9 a0.3 b-0.7 c-1.1 e1.9 f1.1 g1.4 h-0.5 j2.3 m-0.3 n1.1 o0.4 p-0.7 q-0.3 r2.2 s1.4 t-0.4
prof+di 7.4 a-0.7 g0.9 o0.3 r1.0
prof+e 6.9 g1.3 h0.4 j0.6 k-0.3 r1.2
prof+ssa 6.7 c-0.4 d0.5 f0.4 i-0.3 j0.4 n0.9 r-0.3 s0.4
profes 5.8 a-0.6 d0.9 e0.9 g0.9 i0.3 j1.2 l0.3 n0.5 p-0.9 r1.3 s-0.8
profil 6.7 c-0.4 d-0.3 i-0.4 s1.1
profum 7.4 e0.8 g0.9 r1.1 s-0.4
prog 4.7 a-1.0 b0.8 c0.4 h0.6 i1.8 j-0.3 k-0.4 l0.5 p-0.8 q0.8 r0.7 s-1.2 t0.8
prog+del 6.7 i0.4 r-0.5
prog+dell 7.4 b-0.4 c0.5 d0.4
prog+di 6.9 a-0.6 i-0.3 t0.4
prog+e 7.1 a-0.7 b-0.3 c-0.6 g0.6 i-0.3 j0.4 k0.4 n0.4 p0.7 r0.7
proget 5.4 b-0.4 c0.7 g0.8 h1.0 i0.9 j0.5 l0.7 q0.8 r1.4 s-0.4
progra 5.3 a-1.0 b1.2 f0.4 g-0.9 h-0.5 i1.1 j-0.9 l-0.3 p-0.7 r-0.9 s-1.0 t1.2
proi 7.4 g0.6 r0.5
prom 5.6 a1.0 b0.7 c2.2 d1.7 e-0.6 g-0.4 i-0.6 j-0.5 k0.5 l1.1 m-0.6 n0.7 o0.4 p2.0 t0.6
prom+e 7.4 b-0.3 d-0.5 i-0.4 n0.4 p1.9
prom+per 7.1 a0.7 b1.0 c2.1 d1.4 k0.3 l0.5 p-0.4 t1.2
promem 7.1 b0.5 d0.6 e-0.4 n0.4 p0.9
promes 6.3 a0.4 b0.8 c2.3 d1.9 e-0.5 g-0.5 i-0.5 j-0.3 k0.5 l1.3 m-0.3 n0.8 o0.5 p-0.7 s0.6 t0.9
promet 6.9 a0.7 b-0.3 c0.4 d-0.5 i-0.6 n-0.3 p2.3 r-0.3 s-0.4
pron 5.8 a1.4 c0.6 e0.7 g0.4 h0.9 i-0.8 j0.5 k0.4 p1.4 q-0.5 s0.7
pron+il 7.4 a0.4 e0.4 m0.4 s0.8
pron+socc 7.4 e0.5 g-0.3 j1.2 k0.8 m0.4
pronta 6.9 g0.3 i-0.3 m-0.3 r0.5 s0.4
pronto 6.3 a1.2 c0.4 e0.6 h0.7 i-0.5 j0.7 k0.5 m0.4 p1.7 q-0.3 r-0.4 s0.4 t-0.3
prop 4.8 a0.4 b2.7 c-0.4 e1.9 f-0.6 h0.9 i1.6 j0.5 k2.3 l-0.5 m-0.9 o0.6 p0.6 q-1.0 r0.4 s0.7 t-0.4
prop+del 7.1 e-0.4 i0.3
prop+dell 7.4 c-0.3 d0.3 e-0.4 g0.6 h0.7 p0.6 r0.6
prop+di 6.9 a0.7 b1.3 c0.9 g-0.3 i0.6 j0.6 p0.6
prop+due 7.4 a-0.4 e-0.4 k0.8 o1.6
prop+il 7.4 b0.3 e0.4 k0.9 n0.4 t0.3
prop+la 7.4 a0.3 e0.8 g0.4 i0.9 r0.4
prop+quel 7.4 e1.6 g1.1 o0.4 r1.5
prop+una 7.4 a-0.5 b0.5 e0.5 k2.1
propon 6.4 a-0.4 b1.1 c-0.3 e0.7 g-0.4 i1.3 j-0.5 k2.0 o1.2 p-0.5 r-0.4 s-0.6
propor 6.9 b0.9 c0.6 h0.3 i-0.4 k1.6 l0.3 m-0.3 o0.5
propos 5.9 a0.4 b1.2 d0.8 f-0.4 g-0.5 h0.9 i0.6 j0.6 n0.4 o-0.3 p0.7 r-0.8
propri 5.6 a0.5 b0.6 c-0.6 d-0.4 e1.5 f-0.4 g1.1 i0.4 j0.6 l-0.5 m-0.4 n-0.4 o-0.3 p0.7 q-0.7 r1.7 s1.5
pror 6.7 e-0.3 g1.5 h1.5 i0.5 l0.9 m-0.3
prorog 6.7 e-0.3 g1.5 h1.5 i0.5 l0.9 m-0.3
pros 4.3 b0.7 f-0.9 g0.5 h2.6 i2.8 j-0.9 k-0.5 l-0.8 m0.5 n1.5 o0.7 p-1.5 q-0.6 r0.5 s1.3
pros+anno 7.1 a-1.0 c-0.3 g1.4 h1.5 i0.4 k0.4 r0.3 s-0.3
pros+ci 7.1 a0.5 c-0.3 i0.8 s-0.3 t0.3
pros+con 7.4 a0.5 i0.8 j0.6 m0.9
pros+riun 7.4 a0.5 i-0.4 s1.7
pros+sett 5.3 a-0.6 j-0.3
proseg 7.4 e-0.3 i-0.3 j0.6 m0.8
prossi 4.3 a0.5 b0.8 e0.5 f-0.8 h2.6 i3.0 j-1.3 k-0.5 l-0.7 n1.6 o0.8 p-1.4 q-0.5 s1.5
prot 6.1 a-0.4 b0.4 g-0.5 h-0.3 i-0.8 j-0.7 m1.2 o-0.3 p1.6 s-0.4 t-0.4
protag 7.4 a-0.5 b0.4 f0.3 j-0.4 k0.4 m0.7 q0.5
protoc 6.9 k-0.3 l0.4 m0.7 p0.6
prov 4.6 c-0.7 d1.1 e1.5 f0.7 g0.5 h2.2 i0.8 k0.4 l0.4 n3.2 q0.3 r-0.3 s1.1
prov+a 6.5 b0.7 c-0.7 e-0.4 g-0.4 i0.8 n0.7 o-0.4 p0.7 q0.4 r-0.4 t0.5
prov+al 6.9 a-0.7 d0.6 h0.3 i-0.5 l0.8 m-0.3 n1.0 o0.7 p-0.3
prov+con 6.7 a0.4 d1.2 f1.3 g-0.4
prov+da 7.1 a-0.4 c-0.4 d-0.6 e0.6 g0.5 h1.0 i0.3 k-0.3 n-0.3
prov+del 7.4 a-0.5 e-0.3 g0.3 q0.6 r0.3
prov+di 7.1 c-0.3 g0.4 h0.8 j0.5 n-0.3 o0.8 p0.6 s0.4
prov+entr 7.4 c-0.3 j0.3 n1.5
prov+grat 7.1 e0.5 g0.5 h0.7 i0.8 n0.4
prova 6.4 b-0.3 d-0.4 e0.6 g1.3 h1.4 i1.1 k0.8 l-0.3 p-0.3 q0.8 r1.0 s-0.4 t-0.4
provat 5.9 a0.9 d2.3 f1.2 g0.5 h1.4 i0.7 j-0.4 n-0.4 o0.3 p0.4 r-0.5
prove 7.4 c-0.4 g0.4 h0.9 q0.3
provin 6.4 a0.8 b-0.5 c0.4 e0.7 g-0.4 j0.3 o0.4 s1.9
provo 7.4 q0.3 s0.3 t0.8
provve 6.0 a-0.7 c-0.6 e0.9 g-0.5 j0.5 l0.8 n5.2 p-0.7 r-0.5 s0.4 t-1.0
provvi 6.9 a-0.8 d-0.7 e0.5 g0.5 h0.8 i-0.4 n-0.4 t1.4
pubb 5.3 a-0.7 c0.9 d0.5 f0.3 g-0.3 i-1.5 j-0.9 l0.4 n0.5 o0.5 p-1.1 q1.0 r-0.4 s1.9 t0.9
pubb+la 6.9 a0.3 c0.5 h0.4 i-0.4 p-0.4 s2.0
pubb+sul 7.4 a0.4 d0.6 j0.6 s0.4
pubbli 5.3 a-0.7 c0.9 d0.5 f0.3 g-0.3 i-1.5 j-0.9 l0.4 n0.5 o0.5 p-1.1 q1.0 r-0.4 s1.9 t0.9
pudd 7.4 d-0.3 e1.1 g0.4 k0.3 m0.6 n1.1 p-0.3 q0.4 r0.7
puddu 7.4 d-0.3 e1.1 g0.4 k0.3 m0.6 n1.1 p-0.3 q0.4 r0.7
pugl 7.4 a0.5 d1.2 e1.3 p0.7 s0.6
puli 5.8 a-0.5 c-0.3 e0.5 f0.4 g1.9 h1.6 j-0.4 k0.7 p0.9 q1.3 r1.9 t0.7
puli+e 7.4 s0.5
puli+non 7.4 d0.5 e0.5 f0.6 g0.4 q0.9 r0.4
pulita 7.4 a-0.5 g1.0 q0.9 r1.0
pulizi 6.1 b0.5 e0.4 f0.4 h1.4 n0.3 p1.1 t0.6
pull 7.4 c0.7 e0.7 i0.5
pullma 7.4 c0.7 e0.7 i0.5
punt 4.8 a0.4 b0.7 c2.2 d1.4 e0.4 f2.6 g2.1 h0.5 i-0.5 j-1.2 k0.3 m-0.5 n0.3 p-0.9 q0.8 r3.1 s-1.0 t0.6
punt+e 7.1 c0.4 d0.3 g0.8 h-0.4 k0.5 n0.4 r0.9
punt+siam 7.1 a0.5 c0.9 d0.9 e-0.4 h0.4 m-0.3
puntat 7.1 a0.6 e0.7 f0.6 i-0.3 s0.9
punti 6.9 b-0.3 c0.8 d0.8 e0.4 f0.8 g0.8 k-0.3 r0.7
punto 5.5 a2.1 b1.4 c2.3 d1.4 f2.0 g-0.8 i0.8 j-0.7 m-0.7 p-0.7 s-1.0
puntua 5.8 a-2.2 b-0.4 d0.5 g2.9 h0.8 i-1.0 j-0.5 k1.1 l0.4 n0.6 q1.4 r3.7 s-0.8 t0.9
puo 4.5 a-3.1 b1.0 c-1.0 e-1.0 f0.6 g-1.6 i-0.9 j-1.7 k0.7 l2.0 m-0.5 n0.3 o2.5 p-1.8 q1.3 s-1.5 t1.6
puo+aggi 7.4 a-0.3 b-0.3 c-0.3 f-0.3 k0.3 l-0.3 n-0.3 r0.3 t0.4
puo+anda 7.4 i0.8
puo+dare 7.4 a0.8 d-0.3 e1.2 f1.0 s1.0
puo+esse 6.9 a-0.9 c-0.6 d-0.4 h0.4 k0.8 m0.3 o-0.4
puo+fare 7.1 a-0.5 e-0.6 h-0.4 m0.7 q0.5 t-0.3
puo+liqu 7.4 a-0.5 e-0.3 l0.7 n0.5 o0.8 t0.5
puo+mand 6.9 a-0.4 g0.4 m-0.5 n0.5 q1.0 t1.5
puo+mett 7.1 a-0.4 d-0.4 n-0.4 o0.6 t0.4
puo+rece 7.4 e-0.4 k-0.3 n0.5
puo+rifa 7.1 a-0.6 b0.4 d-0.4 l1.0 m-0.3 o2.5 p-0.4
puo+tene 7.4 k0.4
puo+togl 7.4 a0.9 b2.4 l0.4 n0.5 o0.4
puoi 7.4 r-0.3 t2.2
purc 6.9 c0.6 e-0.5 k-0.3
purche 6.9 c0.6 e-0.5 k-0.3
pure 4.3 a-0.6 b1.6 c-0.5 f-0.8 g4.4 h2.0 k1.1 m0.8 n2.1 p1.4 r3.9 s0.5 t0.7
pure+al 7.4 a0.4 e-0.4 g0.5 h0.8 n1.1 p1.3 r0.6
pure+con 7.4 a0.8 b0.7 e0.6 i0.6 j0.6 p0.7
pure+il 6.3 a1.1 b1.1 d1.2 e-0.6 g-0.3 h0.3 i1.5 j-0.4 k-0.5 p0.7 r-0.3 s0.4 t0.4
pure+la 6.9 a-0.6 b-0.4 d0.4 g0.5 h0.7 i-0.3 p-0.3 q0.8
pure+le 7.4 g1.0 l0.4 r0.5
pure+quel 7.4 b-0.3 e0.5 m0.6 n0.6 s0.8
pure+un 7.4 g0.7 i0.6 o0.3 r0.8
purt 6.2 a-1.0 b-0.6 e0.5 f0.5 i0.9 k1.8 l1.4 n0.6 p-0.4 r1.1 s-0.4
purt+il 7.4 a-0.4 i0.5 r0.5
purtro 6.2 a-1.0 b-0.6 e0.5 f0.5 i0.9 k1.8 l1.4 n0.6 p-0.4 r1.1 s-0.4
puzz 7.4 a0.9 e1.8 i0.7 p1.4 s0.5
puzz+di 7.4 a0.9 e1.8 i0.7 p1.4 s0.5
quad 6.4 a0.3 b-0.3 e0.8 g1.9 h1.4 i-0.4 j-0.3 k-0.4 o-0.4 p1.5 r0.7 s0.4 t-0.4
quad+elet 7.4 a1.1 e1.9 o-0.4 p1.4 s0.9
quadri 7.4 e-0.4 g0.5 h0.7
quadro 6.9 a1.1 c0.7 e1.5 g0.4 h0.6 o-0.5 p1.8 s0.7
qual 4.3 a3.1 b1.7 c1.5 d2.5 e3.0 f2.3 g-2.0 h0.9 i0.7 j1.0 k-0.3 l1.0 n0.3 o1.2 p-0.7 q0.6 r-1.3 s-1.0 t1.0
qual+che 6.9 c-0.4 d1.2 e0.6 f1.7 j-0.3 m-0.3 o0.7
qual+di 7.4 c0.5 i0.4
qual+ha 7.1 b-0.4 d0.5 e0.3 f1.5 g-0.4 k-0.3 m-0.4 s-0.4
qual+la 7.1 i0.5 j0.3 k1.1 l0.5 p0.7 q0.9
qual+non 6.7 a0.7 b-0.3 c-0.7 d-0.7 e1.3 n-0.3 o0.8 p1.4
qual+ora 7.4 d-0.3 f0.7 m0.8
qual+part 7.1 b0.3 c0.4 d1.1 e0.3 n0.4
qual+per 7.1 d1.3 e-0.3 f0.3 g0.8 h1.4 i1.1 o-0.4 p-0.4
qual+si 7.4 a0.5 c0.5 e0.9 j0.4 t0.7
qual+subi 7.4 a0.8 b0.4 c0.9 e1.4 h-0.3 l-0.3 t2.3
qualch 6.3 a0.8 b1.4 c0.8 f-0.4 g-0.4 k-0.5 l1.3 p-0.4 s-0.4
qualco 6.3 a1.6 b2.2 d-0.8 e2.0 g-0.6 i0.9 j-0.6 k0.6 l0.4 o0.4 p-0.7 s-0.4 t1.3
qualcu 5.6 a1.6 d3.6 e1.6 f1.9 h0.4 i0.5 j-0.7 k-0.5 l-0.3 m-0.6 r-0.4 s-0.8 t0.9
quale 5.5 a0.8 c1.4 d0.4 e1.1 f0.9 g-0.8 h0.9 j1.6 l-0.5 o2.1 q0.6 r-0.6 s1.0
quali 6.7 b-0.4 e-0.5 f1.1 g-0.4 h0.6 j1.0 m1.2 r-0.3 s-0.4
qualit 7.4 e-0.4 n-0.3 o-0.3 q0.7 r0.4
qualor 7.4 c-0.4 e0.4 j0.5 p0.6
qualsi 6.9 c-0.4 d0.4 h-0.4 k-0.4 n0.4
qualun 7.1 c0.7 d-0.3 i-0.3
quan 3.7 a0.4 c1.6 d2.4 e0.6 f-0.3 h1.1 i0.4 j-0.7 k1.3 m-0.3 n1.1 o0.7 p2.2 r0.5 s-0.8 t0.6
quan+arri 7.4 a0.5 b1.4 e-0.3 i0.6
quan+avet 6.9 a0.7 b-0.3 e0.7 g-0.3 p0.7 t1.9
quan+capi 7.4 a0.7 d0.9
quan+chie 7.4 b0.5 c-0.4 d0.8 i0.7 o0.3 s-0.4
quan+ci 6.4 b-0.5 d-0.5 e-0.6 f-0.4 h0.4 i-0.4 l-0.4 o0.4 p-0.3 s-0.5
quan+cost 6.9 a-0.8 b-0.4 e-0.6 g-0.3 l-0.5 m-0.3 o0.7
quan+e 6.9 d0.5 g0.7 h0.5 r0.9 t0.5
quan+era 7.4 d0.4 i0.6
quan+ha 6.9 a-0.4 c0.7 d0.5 g-0.3 l0.6 q0.9
quan+ho 7.1 a-0.7 b-0.3 c-0.4 n-0.3
quan+i 7.4 a0.5 b0.9 e0.4 p0.9
quan+il 6.7 a0.6 c0.5 e1.9 g-0.5 k0.9 n-0.5 p2.2 t1.3
quan+la 6.5 a0.4 b0.6 c0.5 d1.4 g-0.3 i1.4 j0.7 r-0.3
quan+le 6.7 a0.5 c0.8 d0.6 e-0.3 g0.6 h0.7 k-0.4 n0.3 p0.5
quan+li 7.4 e-0.3 g0.6 h0.7 l0.9 m0.7 r0.4 s0.6
quan+lo 7.4 d0.6 e-0.6 q0.8 s1.0
quan+mi 6.7 b-0.7 c0.5 d-0.7 g-0.4 i-0.5 l0.8 p1.2 r-0.4 s-0.3
quan+pass 6.9 a-0.5 g-0.5 n2.4 p-0.5
quan+pens 7.4 a0.4 d1.2 s1.2
quan+poss 7.4 d-0.4 g0.8 h1.0 m-0.3 n0.3 r0.8
quan+prev 7.4 a-0.4 c-0.4
quan+scad 7.4 a-0.4 b0.3 n-0.5 o2.1 p-0.6 q-0.5 r0.4
quan+siet 7.4 a0.3 b1.1 d1.4
quan+temp 7.4 a-0.4
quan+un 7.4 a-0.5 f0.4 g0.8 m-0.4 r1.0
quan+vien 7.1 d0.5 h1.0 p0.8 q0.9
quan+vole 7.1 a-0.4 g-0.4 r-0.4
quan+vuoi 7.4 a-0.5 d-0.4 e-0.5 g0.4 h-0.3 i0.5 r0.3
quando 4.0 a0.7 c1.9 d3.5 g-0.3 h0.7 j-2.0 k1.3 l0.7 n0.8 o0.5 p1.9 t1.2
quanti 7.1 b0.7 g0.7 h0.8 j0.5 k1.2 q0.3 r0.8
quanto 5.0 a0.7 c0.5 e1.8 g-0.4 i1.6 j1.5 k0.5 n0.7 o0.7 p0.5 q0.7 s-1.1 t-0.5
quar 5.0 a0.7 c1.1 d2.2 e0.9 f0.7 g0.3 i-0.4 j-0.5 k0.8 l-0.4 n-0.6 q0.3 r0.9 s0.7 t1.4
quar+anni 7.4 e-0.4 g0.5 i0.7 r0.3
quar+di 6.9 a-0.4 b-0.4 f-0.3 h-0.4 i-0.4 m0.4 p0.5 s-0.4
quar+gior 7.4 a0.5 c1.0 d1.1 f0.7 s0.5 t0.9
quar+minu 7.1 d1.5 e-0.5 g0.5 h0.6 i-0.4 k1.5 r0.6
quar+pers 7.4 a0.4 c0.7 d0.6 e1.3 h0.4 i-0.3 s0.3 t1.2
quar+pian 7.4 a0.4 c0.5 e0.4 f0.5 m0.4 s0.7
quaran 5.5 b-0.6 c0.7 d1.8 g0.7 i-0.6 k1.2 n-0.4 r1.0 s0.3 t1.2
quarta 7.1 b0.9 i0.8 j-0.4
quarti 7.4 a0.5 e1.4 p0.6 s0.6
quarto 6.4 a0.7 b-0.4 d1.4 e0.6 f0.7 g-0.5 i-0.5 j-0.4 l-0.3 q0.5
quas 6.3 a0.4 b0.5 c0.9 d-0.3 e0.5 p-0.3 r-0.5 s-0.3 t0.5
quas+tutt 7.4 a-0.3 b-0.3 g-0.5
quasi 6.3 a0.4 b0.5 c0.9 d-0.3 e0.5 p-0.3 r-0.5 s-0.3 t0.5
quat 4.5 a1.7 b0.4 c1.0 d0.9 e1.5 f0.9 h1.7 j-0.7 k0.5 l1.0 m1.2 p0.5 q0.4 r1.0 s0.3
quat+i 7.4 e0.7 p0.6
quat+il 7.4 a0.5 c-0.3 e-0.4 l0.3 m1.5 r-0.3
quat+pagi 7.4 a-0.4
quat+pers 7.4 c0.5 g0.3 q0.6 s0.9
quatto 6.9 a0.9 b0.4 c1.2 d-0.4 g-0.6 n0.3 s1.6
quattr 4.6 a1.1 b0.3 d1.1 e1.7 f0.9 g0.4 h1.8 j-0.6 k0.5 l1.2 m1.4 p0.7 q0.4 r1.3 s-0.8 t0.4
quei 6.7 a1.4 b0.5 c0.4 d0.6 e2.2 i-0.4 j-0.3 k0.9 m0.4 o0.3 p1.6 q0.5 s0.6
quel 3.7 b1.4 c-0.7 h-0.4 i0.5 j-2.0 m2.3 p-0.4 q1.7 r0.6 s0.4
quel+che 5.3 b2.8 g1.0 h0.5 i-0.8 l0.7 m-0.9 n0.8 o0.8 r1.5 s-1.3
quel+con 6.9 c-0.3 d0.5 e0.6 i-0.4 l0.3 n-0.4 o-0.3 s0.5 t-0.3
quel+dei 7.4 j0.9 m1.1
quel+del 6.1 a-0.4 b-0.6 c0.6 h1.3 i-0.6 j-0.4 l-0.4 m1.4 n-0.3 o-0.3 p-0.6 s-0.6 t0.7
quel+dell 6.5 d0.8 e-0.4 g-0.4 i1.8 n0.4 r-0.6 s0.8
quel+di 6.0 e-0.8 g-0.9 i2.1 j-0.3 n0.5 q0.5 r-0.6 s0.9 t-0.5
quel+mi 7.4 b0.7 d-0.3 g-0.3 q0.3 r-0.4
quel+non 7.4 e1.0 m0.9
quel+nuov 7.4 a-0.4 n0.4
quella 4.9 a-0.9 b0.4 c-0.4 d-0.7 g-0.8 j-0.6 k0.7 l0.4 o0.7 p0.3 q1.5 r-0.4
quelle 6.5 d-0.5 e0.4 g-0.4 l-0.3 m0.5 q0.5 s0.6 t0.5
quelli 5.9 a-0.9 b-0.7 e-0.5 h0.9 i0.7 j-0.3 k-0.4
quello 4.6 a0.5 b2.1 c-0.5 d1.0 e0.6 h0.3 j-1.4 l0.4 m1.4 n-0.4 p-0.9 q0.9 r0.9 s-0.4 t1.0
quer 6.2 c-0.6 d-0.8 e1.2 i-0.4 j1.5 l-0.3 n0.5 r0.5 s-0.4
quer+per 7.4 e0.9 j0.3 p0.6
querel 6.3 a0.4 c-0.6 d-0.6 e1.5 g-0.4 i-0.3 j1.6 s-0.4
ques 4.0 a1.4 b1.4 d-0.7 e2.4 f0.7 g-1.6 i0.5 j1.0 l1.2 m0.8 o0.9 p-1.2 s1.0 t0.9
ques+cifr 7.4 a0.8 b2.5 i2.0
ques+come 7.4 i0.3
ques+di 7.1 a-0.3 c0.3 d1.5 e-0.4 j-0.4 k1.0 l-0.3 o0.4 q0.6 r0.3 t1.0
ques+e 6.4 c-0.4 d0.6 i-0.5 j0.7 k0.7 p-0.4
ques+fini 7.4 a0.4 b1.0 e0.4 j0.9 m1.4 s0.5
ques+indi 7.1 a-0.9 e-0.5 f-0.3 h0.4 o-0.3
ques+la 7.1 b1.4 c-0.5 e1.1 h0.3 i-0.4 j0.5 m0.4 s1.5
ques+lett 7.4 j0.8
ques+mese 6.9 a-1.3 b-0.5 c0.4 d-0.6 e-0.5 i-0.4 l3.1 n-0.5 o-0.4 t-0.4
ques+mome 7.4 a-0.4 d-0.4 f0.4 h0.4 l0.4 n0.4 o0.5
ques+pass 7.4 a0.9 c1.6 d-0.4 f0.8 i-0.4 m1.0 o0.3
ques+punt 6.9 a0.8 b-0.3 c0.8 d0.5 f1.8 i-0.4 s-0.3
ques+sett 6.4 d0.7 f-0.4 g-0.4 j0.9 l1.1 o0.4 p-0.4 s-0.5
ques+vice 7.4 a0.8 j1.3
questa 4.9 a1.4 c-0.9 d-0.5 e1.1 g-1.1 h-0.6 i-0.5 j2.2 l0.3 m-0.5 o0.8 p-0.5 q0.6 s2.0
queste 6.5 a0.9 b3.1 c-0.6 g-0.5 h0.4 i2.1 j-0.3 l-0.3 m0.7 o0.8 p-0.3 s-0.3
questi 6.0 b-0.6 c-0.5 e0.7 f1.3 h0.4 i0.7 l-0.3 m1.7 n-0.4 p-1.0 q0.5 r0.7 s-0.6 t1.7
questo 4.8 c1.4 d-0.9 e0.9 f0.9 g-0.8 i-1.3 j-0.9 l1.7 m-0.4 n0.3 o-0.4
questu 7.4 b-0.3 d-0.3 g0.3 k0.4 r0.4 t1.0
qui 4.6 b1.1 c-0.6 d0.3 e1.5 g-0.7 h0.6 i3.3 j-1.0 k1.3 l0.5 m0.3 n-0.4 o0.4 p-0.3 r-1.2 s-0.4 t0.8
qui+a 6.9 d0.4 h-0.3 i0.8 l1.2 o0.7
qui+il 7.4 a-0.5 k1.0
qui+in 6.5 c-0.6 e0.8 f0.3 g-0.5 m0.5 o-0.3 p-0.3 r-0.4 s0.4 t1.1
qui+la 7.4 c0.6 i0.5
qui+mi 7.4 b1.0 m1.0
qui+non 6.9 a0.6 d0.8 g1.0 h1.5 i-0.7 j0.7 p1.2 s0.8
qui+sott 6.9 a-0.5 e-0.4 g-0.3 h-0.3 i0.5 o1.1 r-0.4 s-0.4
quie 7.1 a-0.7 b-0.5 e0.4 f0.3 h-0.4 o2.7 p-0.3 q2.2
quieta 7.1 a-0.7 b-0.5 e0.4 f0.3 h-0.4 o2.7 p-0.3 q2.2
quin 4.2 a-2.1 d-0.6 e-1.2 f0.4 g-1.3 i0.3 j-0.6 l1.3 m1.4 o0.4 p-1.0 q1.0 s-1.3 t0.3
quin+a 7.4 a-0.3 c-0.3 f0.5 g0.5 h0.8 k0.4 m0.3 r0.5
quin+con 7.1 a-0.3 g0.4 i1.5 r0.6
quin+da 7.4 a-0.4 c-0.4 e-0.3 h0.3 l-0.3
quin+gior 7.1 a0.8 c1.1 e0.4 i-0.4 j1.3
quin+il 6.0 a-0.4 b-0.7 d-0.5 e-1.2 h0.5 i0.6 j-0.6 l-0.4 m1.9 p-0.5 r0.8 s-0.5 t0.5
quin+la 6.7 c-0.4 e-0.3 h-0.3 i1.1 j-0.3 n0.4
quin+le 7.4 a-0.4 f0.4 k0.4 o-0.3 t0.5
quin+mi 7.1 e0.4 h-0.3 l1.3 o0.7 q-0.3 s0.9
quin+nien 7.1 a-0.4 h0.3 i-0.3 k-0.4 n-0.3 o0.4
quin+non 7.1 m0.9 p0.9 r-0.4 t0.5
quin+per 6.9 a-0.6 b0.4 e-0.8 f-0.5 i0.5 l0.5 r0.7
quindi 4.3 a-2.6 b0.5 d-0.4 e-0.9 f0.5 g-1.1 i0.6 j-0.4 l0.4 m-0.4 o0.9 p-0.7 q0.8 r0.9 s-1.1
quinta 7.1 a1.0 e-0.3 l-0.4 m2.1 o-0.5 t0.6
quinto 6.5 a-0.4 c0.4 e-0.5 f-0.4 g-0.4 h-0.3 i-0.3 j-0.4 l2.5 m0.9 p-0.3 s-0.4
quot 5.9 b1.0 c-0.4 d-0.7 f0.4 g-0.6 h-0.6 i-0.8 j-0.6 m0.3 p-0.5 q1.4 r-0.5 s0.5 t-0.5
quot+dell 7.4 a-0.4 c0.4 d0.4 f0.3
quota 6.1 a-0.4 b0.8 d-0.5 f0.5 g-0.6 h-0.5 i-0.5 j-0.4 n0.4 p-0.4 q1.1 r-0.4 s-0.6 t-0.5
quotid 7.4 b0.3 i-0.3 m0.4 q0.4 s1.4
r 6.5 c0.4 d-0.4 e0.6 f-0.3 g-0.3 k-0.3 l0.5 m-0.4 n-0.5 o0.8 p0.8 q0.3
r+l 6.9 a-0.6 l0.6 n-0.3 o0.9 q0.4
rabb 7.4 e-0.4 m-0.4 o0.4 r-0.3
rabbia 7.4 e-0.4 m-0.4 o0.4 r-0.3
racc 5.0 a1.1 b0.6 e1.5 f-0.5 g-1.2 i-0.4 j0.4 k-0.6 l-0.6 m0.4 p-0.7 q-0.4 r-0.6 s4.0 t-0.4
racc+come 7.1 b0.6 e0.6 h-0.3 s0.5
racc+di 7.4 a-0.3 b0.5
racc+la 7.1 a-0.3 d0.4 e-0.3 j0.3
raccog 7.4 c0.5 e0.3 h1.1 m-0.3 o0.4 r0.5
raccol 7.1 a0.5 b0.7 e0.4 s1.1
raccom 6.5 a1.1 b-0.4 d0.9 g-0.3 j1.3 m0.9 p0.3 s1.1
raccon 5.3 b0.7 c-0.4 e1.1 f-0.4 g-1.1 h-0.5 i-0.6 j-0.5 k-0.4 l-0.3 p-0.8 q-0.4 r-0.8 s3.0 t-0.4
radd 6.9 a0.4 b0.8 c-0.6 d1.4 e-0.6 h0.6 l0.7 m1.0 p0.5 s0.4
raddop 7.1 b0.9 c-0.5 d1.5 e-0.4 h0.6 p0.6 r0.4
radi 6.5 a1.4 d1.2 e0.4 g-0.7 i0.6 j0.4 r-0.5 s2.7
radio 6.7 a1.1 d1.3 e-0.6 g-0.6 j0.6 r-0.5 s2.9
rag 6.5 a0.9 c0.6 f0.6 g-0.4 h-0.4 i0.5 m0.8 p0.5 r-0.4 s-0.3 t-0.3
raga 4.9 a0.7 b1.2 c1.3 d-0.4 f1.1 g1.0 i2.5 j-0.9 k0.7 l0.4 m-0.4 o0.3 r1.4 s0.3 t0.6
raga+che 7.4 c0.5 d0.4 e-0.4 i0.5
raga+del 6.7 b0.7 d-0.4 e-0.5 g1.0 o-0.3 r1.1 s0.5 t-0.3
raga+dell 6.9 c-0.3 e-0.5 g0.6 h0.6 i0.5 p0.7 r0.6
raga+di 7.4 b0.7 g-0.4 i1.6 r-0.3
raga+il 7.4 e0.3 k1.0 o0.4 t0.7
raga+mi 7.4 b-0.4 e1.2 f1.8 h0.5 i-0.3 n0.4
ragazz 4.9 a0.5 b1.2 c1.3 d-0.7 f1.1 g1.0 i2.2 j-0.8 k0.8 l0.4 m-0.3 o0.3 r1.4 t0.6
ragi 5.1 a-0.7 b-0.3 d-0.7 e-1.2 f-0.4 g-0.3 h-0.4 i-1.1 j0.4 k0.4 l1.9 m0.4 n2.0 o1.5 q0.8 r0.5 s-1.0
ragi+lei 7.4 l0.7 n0.3 o0.7 r0.4
ragi+mi 7.1 a-0.5 n1.5 o0.8 r0.4
ragi+soci 7.4 e-0.4 l-0.5 o0.5
ragion 5.1 a-0.7 b-0.3 d-0.7 e-1.2 f-0.4 g-0.3 h-0.4 i-1.1 j0.4 k0.4 l1.9 m0.4 n2.0 o1.5 q0.8 r0.5 s-1.0
rait 7.4 a0.7 d0.5 e0.7 j1.2 s1.6
raitre 7.4 a0.7 d0.5 e0.7 j1.2 s1.6
ramm 7.4 d0.5 e0.8 f0.7 l1.1
rammar 7.4 d0.5 e0.8 f0.7 l1.1
ramo 6.9 b-0.6 c-0.4 f0.5 h0.6 m1.3 p-0.6 q-0.4 s0.7
ramona 7.4 a0.4 b-0.3 e0.4 m1.5 p-0.5 s0.8
ramp 7.4 f0.4 g0.5 h0.8 n0.4
rapp 6.2 a1.0 b1.3 c0.4 e0.9 f-0.3 g-0.7 i1.6 k-0.3 m-0.4 s0.4
rapp+di 7.4 b0.6 c0.4 s1.0
rappor 6.7 a0.4 b1.1 g-0.6 i2.1 j-0.3 s-0.3
rappre 6.9 a0.8 b0.3 c0.7 e0.9 i-0.4 p0.4 s0.8
rara 7.4 g1.0 h0.8 r0.9
rass 7.1 c0.4 m0.5 p0.6 t0.3
rasseg 7.1 c0.4 m0.5 p0.6 t0.3
rata 5.8 b0.4 f-0.4 g-1.1 h1.4 l1.4 n-0.5 o0.8 p0.3 q2.8 r-0.4 t0.6
rata+di 7.1 b0.7 c-0.4 q2.1
rata+fina 7.4 a0.4 c0.9 d0.5 j0.5 p1.5 s0.6
rate 6.7 b-0.3 d-0.4 e0.6 g-0.3 i0.3 j0.4 l1.1 p0.8 s0.4
rave 7.4 a-0.4 g0.9 h0.8 k0.4 m0.6 n0.8
rc 7.1 c-0.4 e0.5 g-0.3 j0.4 k-0.3 n-0.3
rc+prof 7.4 a0.3 e0.6 j0.8
re 7.1 a0.3 c0.5 m0.6
real 7.4 a0.8 d0.5 i1.8
realta 7.4 a0.8 d0.5 i1.8
reca 6.9 a0.3 e-0.3 f2.0 g1.1 o0.3 p-0.4 r1.1
recapi 7.1 a0.5 e-0.3 f2.1 g1.2 p-0.3 r1.3
rece 4.3 a-0.7 b-1.1 f0.3 g-0.7 j-0.9 m0.4 n0.6 o-0.4 p-1.1 q0.6 s0.6
rece+a 7.4 a-0.3 k0.3 l0.3 n-0.3 o0.3
rece+con 7.4 b-0.4 e-0.3 l-0.3
rece+onli 7.4 a-0.6 k-0.4 n0.4
rece+su 6.9 a0.9 e1.3 h0.6 s2.0
recede 6.9 b-0.4 c-0.5 d-0.3 e-0.4 h-0.3 i0.7 j-0.4 n0.5 o-0.3
recens 4.8 a-0.9 b-0.8 c-0.5 d0.4 e0.6 g-0.8 h-0.3 i-1.2 j-1.0 k-0.3 m0.5 n0.5 o-0.4 p-0.9 q0.5 s1.2
recept 7.4 g0.4 h0.7 p0.5 r0.4
recess 5.3 c0.7 e-0.5 i1.1 k0.5 p-0.6 s-0.5
reci 7.4 b-0.4 e0.5 p1.3 s0.9
recl 5.0 a-0.7 b-0.5 c-0.4 d0.7 f1.1 i-0.7 j-0.5 k0.3 l0.8 p-0.5 r0.6 s-0.6 t-0.3
recl+al 7.4 c0.4 d0.7 j0.7
recl+di 7.1 a-0.4 b0.4 d-0.3 g0.5 k0.5 n0.4 r0.6 t-0.3
reclam 5.0 a-0.7 b-0.5 c-0.4 d0.7 f1.1 i-0.7 j-0.5 k0.3 l0.8 p-0.5 r0.6 s-0.6 t-0.3
recu 6.0 a-1.4 c-0.5 d-0.4 g1.1 h1.1 i-0.6 k0.6 l1.8 m-0.3 n1.9 o0.3 q0.9 r1.7 s-0.7 t0.4
recu+cred 6.7 a-0.4 d-0.4 e0.3 h0.6 l-0.4 m-0.6 q0.4 t0.6
recupe 6.0 a-1.4 c-0.5 d-0.4 g1.1 h1.1 i-0.6 k0.6 l1.8 m-0.3 n1.9 o0.3 q0.9 r1.7 s-0.7 t0.4
reda 6.3 c0.7 d0.8 e-0.3 g-0.4 i-0.4 o-0.5 p0.3 s0.4
redatt 7.4 j0.4 p0.6
redazi 6.7 d0.4 e-0.5 j-0.3 k-0.4 o-0.4 s-0.3
redd 7.4 e-0.4 g0.5 m-0.3 q0.6 r0.5 t0.9
reddit 7.4 e-0.4 g0.5 m-0.3 q0.6 r0.5 t0.9
refe 6.3 a1.4 b-0.3 c1.1 d1.6 e1.6 f0.8 g-0.6 h-0.4 j1.1 k0.4 m0.6 o-0.4 p-0.4 r-0.3 s-0.6
refe+e 7.1 a0.9 c0.5 d1.2 e0.4 g-0.4 j1.1
refere 6.5 a0.9 c1.2 d1.8 e0.8 f0.8 g-0.4 h-0.4 j-0.4 k0.5 m0.7 o-0.4 p-0.3 s-0.5
refert 7.4 a0.7 e0.9 g-0.3 j1.8
refu 6.7 b1.0 c-0.6 e1.2 i-0.5 j-0.3 n0.4 p-0.4 s1.1
refusi 7.1 b1.4 e1.0 i-0.3 s0.8
refuso 7.4 b-0.4 c-0.3 n0.6 s0.4
rega 6.4 a-0.7 b-0.5 c1.0 e0.6 g-0.8 i-0.4 k0.4 o0.3 p-0.3 s-0.5
rega+di 7.4 e0.4 t0.4
rega+il 7.4 a0.4 c1.1 e0.7 g-0.4
regala 6.9 b-0.5 c0.9 e0.5 g-0.6 i-0.3 k0.4
regalo 7.4 a-0.4 f0.4 n-0.3
regg 6.9 a-0.4 c-0.3 n1.1 t0.3
regi 4.8 a-1.5 b-0.4 c-0.8 e0.5 f0.5 g-0.4 k0.5 l1.7 m-0.4 n0.5 o0.8 p-1.4 q0.4
regi+di 7.4 a0.7 c0.3 j0.4 p0.7
regi+forf 7.4 a-0.6 d-0.3 o0.7
regi+la 7.4 a-0.4 f0.4 i-0.3
regi+tele 7.4 a1.0 c-0.3 e1.7 j0.4 s0.6 t1.1
regime 7.4 a-0.6 d-0.3 o0.7
region 6.1 a0.3 b0.6 c-0.8 e1.0 f0.5 g-0.5 i0.7 j0.4 l2.8 m-0.4 n0.3 p-0.5 r-0.7 t-0.4
regist 5.2 a-1.4 b-0.8 d0.9 g-0.3 j-0.4 k0.6 l-0.7 n0.5 o0.7 p-0.9 r0.6 t0.6
rego 5.8 a0.6 c1.3 d-0.5 e1.1 g-0.4 h-0.5 i0.7 m0.4 n0.8 o1.5 p0.8 q-0.5 r-0.8
regola 5.9 a0.3 c1.3 d-0.5 e0.6 g-0.3 h-0.5 i0.8 j-0.6 m0.5 n0.9 o1.6 q-0.5 r-0.8
rela 5.5 b-0.5 c1.4 e1.2 g1.6 i-1.0 j-0.7 n0.6 q0.4 r2.3 s-0.7 t0.8
rela+di 7.4 j0.5 p0.6
rela+e 6.9 b-0.4 e0.8 g1.4 i-0.3 j0.3 m0.9 o-0.3 p0.5 r1.7
rela+tecn 7.1 a0.6 c0.5 g0.5 i0.5 r0.6 t0.8
relati 7.4 a-0.5 c-0.3 j-0.5 o0.4 q0.8
relato 7.4 c0.3 e0.6 g0.4 m0.6 n1.2 r0.6
relazi 5.8 a0.4 b-0.8 c2.0 d-0.5 e1.0 f-0.4 g1.5 i-0.8 j-0.3 m-0.3 r1.9 s-0.6 t1.1
remo 7.1 a-0.6 b0.5 k1.2
remoto 7.1 a-0.6 b0.5 k1.2
rena 7.4 c0.6 f0.3 m0.7
renata 7.4 c0.6 f0.3 m0.7
rend 6.0 a0.3 b0.6 c1.3 e1.0 f1.7 i-0.5 j-0.6 l-0.5 m-0.5 o-0.4 p0.4 q0.4 t0.8
rend+e 7.4 c1.0 d-0.4 e-0.4 g0.6 r0.7
rend+il 7.4 c0.4 d0.8 e0.4 f0.8
render 6.7 a0.5 b1.0 c1.1 d0.6 f0.8 n0.4 q0.4 r0.4 s-0.3 t0.3
rendet 7.4 c0.3 e0.8 f1.1 s0.6
rendic 7.1 c0.6 d0.6 e0.8 f1.1 p0.5 t0.3
renz 6.7 a-0.4 f0.9 i-0.4 k-0.3 q1.5
renzo 6.7 a-0.4 f0.9 i-0.4 k-0.3 q1.5
repa 6.9 c-0.4 e-0.4 f1.0 o0.3
repart 6.9 c-0.4 e-0.4 f1.0 o0.3
repe 6.9 c0.7 e0.5 f1.1 j0.5 o0.4 q0.5 s0.6 t0.8
reperi 6.9 c0.7 e0.5 f1.1 j0.5 o0.4 q0.5 s0.6 t0.8
repl 7.4 c-0.3 e-0.4 f0.4 m-0.4 o0.6
replic 7.4 c-0.3 e-0.4 f0.4 m-0.4 o0.6
resi 6.4 b-0.4 c-0.5 d-0.5 e-0.8 f0.6 g0.3 h0.3 m1.4 p1.7 q0.6 r0.5 s-0.3
reside 7.1 c-0.3 f0.7 j-0.4 m0.8
residu 7.4 a0.5 c0.4 e-0.3 j0.5 m0.9 p2.3
reso 7.1 a-0.3 c-0.4 e0.4 f0.8 g0.3 h0.7 i-0.4 l0.4 r0.6
resp 4.9 a1.7 b-0.4 c0.8 d1.2 e0.5 f4.2 g-1.4 h-0.5 i-1.2 k0.4 l1.2 m3.3 n0.6 p1.3 q-0.4 s-1.2 t-0.3
resp+area 7.4 a0.6 d0.8 e-0.4 f0.4 m1.2 p1.0
resp+del 7.4 a0.4 f1.0
resp+di 7.1 a0.6 c0.4 d0.7 e-0.5 f0.5 i0.4 j0.7
resp+il 6.7 a-0.5 b0.5 e-0.3 j-0.3 k0.6 l2.0 n0.4 o1.2 p-0.6 q-0.3
resp+la 6.9 a0.8 e-0.3 k-0.3 l-0.3 m1.3 o-0.3 p1.7
resp+tecn 7.4 a0.7 e1.2 f1.7 m0.7
respin 5.8 a0.4 e-0.4 g-0.7 h-0.6 i-0.7 j-0.3 l1.4 m2.8 o0.6 p1.4 s-0.4
respon 5.4 a1.5 b-0.5 c0.8 d1.4 e1.0 f5.1 g-0.9 i-0.7 m1.1 n0.6 s-0.9
rest 3.9 a0.9 b1.0 c1.7 d0.8 e1.9 f0.6 g-2.8 h-0.4 i0.3 j-1.0 k1.1 l-0.3 m1.8 n-0.4 o-0.8 p2.8 q1.2 r-1.3 s-1.0
rest+a 6.7 a-0.6 f0.6 i-0.3 k0.9 m-0.4
rest+anch 7.4 a-0.6 g-0.5 h1.0 k0.9 l0.4 n0.8 q0.8
rest+chiu 7.4 a-0.4 c-0.4 d-0.4 e-0.3 m0.4 p-0.5 q0.4 t-0.4
rest+com' 7.4 a-1.0 f0.4 h0.4 i-0.3 l0.4 n0.4 p-0.4
rest+da 7.4 a0.3 c0.7 e0.7 f0.4 h0.6 t0.7
rest+dei 6.9 a0.7 c0.7 e1.0 i1.1 j-0.3 p0.8
rest+del 7.1 b-0.3 c0.3 e0.7 f0.6 l0.7 q1.1 s0.6
rest+di 7.1 b0.6 j0.5 m0.8 s0.4
rest+dov' 7.1 a0.6 d1.2 p1.7
rest+in 6.4 a-0.9 g-0.4 h0.3 i-0.6 j0.3 q-0.4
rest+la 6.9 a0.5 b0.8 c1.0 i-0.3 s0.6
rest+nel 7.4 a0.8 e0.4 p1.3
rest+quel 7.1 a-0.4 b-0.3 e-0.6 o-0.3 q0.4 t0.5
rest+sosp 7.4 p0.7
resta 5.1 b0.7 c0.5 d0.8 e0.9 g-1.5 i-1.8 j-1.3 k0.9 l0.3 n1.1 p2.2 q1.4 r-0.5 s-1.3 t0.6
restan 5.8 a0.7 c-0.9 d0.7 e1.1 g-0.8 h-0.4 i1.7 p1.4 r-0.6
restar 7.1 a-0.3 c-0.4 d0.4 e-0.6 h0.4 l-0.4 o0.5 r0.4
restau 6.7 a0.5 c1.3 d0.8 e0.8 f1.8 h0.6 k0.8 s0.4
rester 7.1 f0.4 i0.5
restia 7.1 a-0.4 d-0.4 f-0.3 k-0.4 l-0.4
restit 5.7 a0.9 b1.2 e2.1 h-0.6 i0.7 j0.7 k-0.4 m0.4 p-0.9 s0.6 t-0.4
resto 5.3 c1.6 d-0.3 e-0.7 f0.4 g-1.2 h-0.5 i0.3 j-0.6 k0.7 l0.9 m1.8 o0.6 p1.3 q0.7 s-0.4 t0.4
rete 6.5 a-0.8 c-0.5 d-0.4 e-0.5 h0.9 i-0.3 j-0.3 n-0.4 r0.4
rete+in 7.4 a-0.3 g0.5 h0.8 r0.4
retr 7.1 e0.7 f0.3 n0.4 q0.9
retro 7.1 e0.7 f0.3 n0.4 q0.9
rett 6.2 b-0.7 d0.6 e-0.3 f1.1 g0.6 h1.0 i-0.5 j-0.4 l0.3 m2.1 n-0.4 p-0.5 r0.9 s-0.5
rettif 6.9 a0.6 f0.6 h0.5 m2.7 n-0.4
retto 7.1 a-0.3 b-0.3 d0.4 g0.4 h0.9 l0.4 r0.5
rettor 7.4 c-0.5 d0.6 e-0.4 f0.7 g0.5 k0.4 r0.4
revi 5.4 c-0.5 d0.5 g0.9 h0.4 k0.4 m1.3 o0.9 q0.4 r0.9 s-0.4
revi+non 7.4 g0.8 k0.6 m1.1 n0.7 o-0.4 q0.6 r1.0
revisi 6.9 a0.6 b0.6 c-0.5 h0.4 j0.3 m1.6 r-0.3
reviso 5.6 a-0.6 b-0.4 d0.7 g1.1 i-0.4 o1.0 q0.6 r1.2
revo 6.4 a1.5 b0.4 e1.0 f-0.4 g-0.6 i1.3 p2.0 r-0.4
revo+la 7.4 a0.5 e1.4 i0.6 p1.0
revoca 6.4 a1.5 b0.4 e1.0 f-0.4 g-0.6 i1.3 p2.0 r-0.4
rho 7.1 a-0.5 d0.4 h-0.4 o0.5 q0.3
riap 6.2 a-0.4 c1.2 g-0.6 i-0.6 j-0.3 k0.8 m-0.4 o0.6 p0.5 q0.3 s-0.4 t0.5
riap+il 7.1 e-0.4 i0.6 p0.8
riapre 6.9 a-0.4 d0.3 e-0.4 f0.3 k0.4 o0.3
riapri 7.1 a0.6 c1.1 e0.6 p0.8 t0.7
rias 7.4 a-0.4 n0.5
riassu 7.4 a-0.4 n0.5
riav 7.4 a0.3 c0.7 i0.6
riba 6.9 d-0.4 k-0.4 l-0.4 n0.8 p1.0 q1.0 r0.5
rica 6.1 b0.5 c-0.7 d0.5 e0.4 f-0.4 g0.8 h-0.3 i-0.8 j-0.3 l-0.6 m0.9 n0.4 o0.4 p-0.6 q1.0 r1.2 s-0.4
rica+che 7.4 e0.6 i-0.3 m0.9 q0.4
rica+sull 7.4 q1.1
ricamb 7.4 b0.5 d0.5 i-0.4
ricari 7.1 e0.7 m0.7 n1.0 o0.3 q0.8 r0.5
ricc 6.7 c0.4 e0.9 j0.7 k-0.4 q-0.3 s0.3
ricc+abbi 7.4 c0.6 e0.6 g0.4 i0.5 r0.4
riccar 7.1 b0.3 c0.6 d-0.3 e0.5 i0.4
ricci 7.4 e0.4 g0.4 j0.9 r0.3 s0.6
rice 4.1 a-1.4 b1.5 c1.1 d-0.4 e-0.3 g-0.7 h0.3 i-0.6 j-0.8 k0.6 l0.4 m-0.4 n1.1 o0.7 p-1.4 q3.1 s-1.8 t0.8
rice+del 7.4 c0.5 i0.4
rice+dell 6.7 e0.5 h0.3 l0.6 n-0.5 o1.0 t0.7
rice+e 6.9 a0.6 d-0.5 e1.5 f0.3 k0.4 p-0.4 q0.8 t1.0
rice+graz 5.5 g-1.0 r-0.7
rice+il 6.4 a-0.6 b-0.4 e-0.3 g-0.5 i0.6 n0.6 q0.5 r-0.4 s-0.3 t0.3
rice+in 7.4 b0.4 l-0.4
rice+inte 7.4 c-0.4 o0.6 q0.5
rice+la 6.3 c1.3 d-0.3 e-0.5 g0.8 h0.6 i-0.6 j1.0 k0.4 n2.2 q0.3 t0.6
rice+pure 7.4 b0.5 d0.4 i0.7 n0.5
rice+stam 7.4 a-0.3 d0.3 g1.2 h0.3 r1.2
rice+una 7.1 c0.8 n-0.4
ricerc 6.9 a0.6 b0.7 c1.0 d0.8 f0.6 g-0.3 i0.8 l0.9 n0.6 r-0.3 t1.0
ricett 6.9 a-0.4 b-0.4
riceve 6.3 c1.2 e-0.7 f-0.4 h0.6 k-0.4 n-0.7 p-0.3 r-0.5 s-0.3 t-0.4
ricevi 6.7 a0.5 b1.5 c0.5 i-0.5 j0.3 n1.7 p-0.5
ricevo 7.4 g0.6 k0.6 n1.0 r0.9 t0.5
ricevu 4.5 a-1.5 c-0.5 d-0.7 g-0.7 i-0.6 j-0.9 k0.6 o1.3 p-0.6 q3.6 s-1.1
rich 5.1 a1.0 b0.5 c2.0 d2.2 f0.6 g-1.0 i0.7 j0.9 k-0.5 n-0.5 p-0.5 r-0.5 s1.5
rich+di 7.4 e0.4 j0.4
rich+la 7.4 c-0.3 e0.5 i0.7 q0.7
rich+per 7.4 a-0.4
richia 6.3 a1.1 c0.9 d2.5 f0.5 g-0.4 i0.4 j0.3 k-0.4 l-0.5 p-0.5 s1.9 t0.6
richie 5.4 b0.6 c1.4 g-0.7 i0.4 j0.7 l0.7 n-0.4 o0.5 r-0.5 t-0.5
rico 4.9 a-1.2 d0.6 e-1.2 f-0.4 g1.1 h0.4 k1.7 m1.4 p-0.4 q-0.6 r1.7 s-1.2 t-0.6
rico+al 6.9 a-0.4 b-0.6 c0.9 h-0.4 r-0.4
rico+che 6.5 b-0.4 d-0.3 g0.5 h1.0 i-0.3 j0.3 r0.6
rico+di 7.1 b0.9 d-0.4 m1.0 n-0.4
rico+e 7.4 a0.6 e0.5 j0.7 m1.9 s0.7
rico+quan 7.1 d0.8 g0.7 i0.7 n0.6 r0.7
rico+un 7.4 b1.0 e-0.4 m0.7 p0.7
ricono 6.7 a-0.8 c-0.5 e-0.5 g1.2 h0.9 n-0.5 r1.4 t-0.4
ricons 7.4 i0.4
ricont 7.4 a-0.4 c-0.3 k1.0
ricord 6.1 a0.8 b0.4 c0.6 e-0.4 f0.4 g0.3 i1.1 k-0.3 m0.5 n0.4 q-0.4 r0.5 s-0.3
ricors 5.8 a-0.3 b-0.6 c0.9 d0.7 e-0.6 f-0.5 g0.3 i-0.8 j1.1 m1.1 o0.3 r0.8 s-0.5 t-0.4
rida 7.1 a-0.5 b0.6 c-0.4 e-0.8 h0.4 i-0.4 j0.6 t1.3
rida+il 7.4 a-0.8 b-0.4 e-0.7 h0.4 t1.5
ridate 7.1 a-0.5 b0.6 c-0.4 e-0.8 h0.4 i-0.4 j0.6 t1.3
ride 5.9 a-0.5 c-0.4 d-0.4 e0.4 f-0.4 g-0.3 i-0.5 j-0.6 k0.5 l0.4 r-0.3 s-0.7
ride+anco 7.4 a-0.4 c-0.3 e-0.4
ridere 6.4 b0.4 c-0.6 d-0.5 e0.7 f-0.5 i-0.4 k0.9 m-0.3 n0.6 p0.4 s-0.5
rideva 7.4 b-0.3 l0.4
ridi 7.4 e0.4 m1.1 p-0.3 q0.4
rido 6.7 c0.9 d-0.4 e-0.6 g-0.4 h-0.3 m0.5 p0.5 r-0.3
ridott 7.4 c0.4 m0.8
riem 6.1 a-0.7 c-0.5 e-0.4 g-0.4 i-0.5 l0.7 m0.8 o5.1 p-0.8 q0.3 r0.5 s-0.4
riem+con 7.4 a-0.4 b0.4 d0.3 e-0.3 n0.3 o1.2 r0.3
riem+il 7.4 m0.8
riemes 7.4 a-0.5 c0.3 f0.3 o2.9 t0.4
riemet 6.4 a-0.3 b0.5 c-0.8 i-0.3 l0.8 m0.9 o2.9 p-0.6 r0.4 t-0.4
rien 6.2 a-0.5 d-0.5 g-0.5 i-0.4 l-0.3 m-0.4 n0.8 o-0.4 p-0.5 q-0.4 r-0.3
rien+a 7.4 a0.3 c0.6 e0.6
rientr 6.2 a-0.5 d-0.5 g-0.5 i-0.4 l-0.3 m-0.4 n0.8 o-0.4 p-0.5 q-0.4 r-0.3
ries 6.2 a-0.4 b-0.3 c-0.6 d0.4 e-0.5 g-0.4 h0.5 j-0.4 l-0.4 n-0.5 o-0.6 q0.4 s-0.4 t1.6
ries+a 6.1 a-0.9 c-0.5 d0.7 f0.4 g-0.6 h0.6 i-0.4 j-0.4 k1.6 l-0.4 m0.6 o-0.8 p-0.3 q0.9 s-0.6 t1.1
riesce 7.1 h0.5 k0.4 o-0.4 t1.0
riesci 6.9 f-0.4 k0.3 o-0.4 t1.3
riet 7.4 a0.4 b1.4 e1.3 f0.7 p-0.3
rieti 7.4 a0.4 b1.4 e1.3 f0.7 p-0.3
rifa 5.1 b2.1 d-0.8 e1.4 g1.2 h1.8 i-1.0 j-0.8 k1.6 l2.1 m0.3 n0.8 o1.3 p1.1 q-0.3 r1.1 s-0.5
rifa+con 7.1 e0.7 g0.7 h1.3 l0.4 m-0.3 o0.8 q0.4 r0.9
rifa+il 6.3 b1.3 c0.7 e-0.6 f-0.6 g1.1 h0.6 i-0.4 k-0.5 m1.5 p-0.5
rifacc 6.4 a-1.1 d-0.4 e-0.4 f0.3 h0.7 j-0.3 k3.0 l1.8 p-0.6 q-0.5 s-0.5
rifai 7.4 d-0.3 m0.8 o0.4
rifare 6.9 a-1.0 c0.6 f-0.5 g0.9 h1.0 k-0.4 l1.1 o1.2 p-0.4 r0.5
rifarl 7.4 e0.7 o1.0 p-0.3 s0.7
rifate 6.9 a1.6 b1.9 e1.0 g-0.4 l0.3 m0.6 n-0.4 p0.7 s-0.3
rifatt 6.3 e0.8 g0.9 i-0.6 k-0.5 n0.8 o-0.6 p2.2 q0.3 r1.5 t-0.4
rife 6.7 c-0.3 d0.5 l0.5 m0.9 o1.5 p0.7 q-0.4 t-0.4
rife+al 6.9 c-0.5 d0.4 e-0.4 m1.0 n-0.4 o0.9 p0.8
riferi 6.7 c-0.3 d0.5 l0.5 m0.9 o1.5 p0.7 q-0.4 t-0.4
rifi 5.6 a-0.7 c-0.4 e0.5 f0.4 g-0.8 h-0.7 i-0.8 j-0.7 k0.6 p0.7 q0.6 s-0.6 t0.7
rifi+di 6.3 d0.3 e0.9 g-0.3 i-0.5 j-0.5 k0.3 p1.2 q0.5 r0.4 s-0.4
rifi+il 7.4 a-0.3 t1.2
rifiut 5.7 a-0.5 c-0.3 e0.5 f0.4 g-0.7 h-0.6 i-0.7 j-0.6 n-0.3 p0.8 q0.4 s-0.6 t0.9
rifl 6.7 a1.0 b0.7 e0.7 g-0.5 h-0.5 j0.4 m0.7
rifles 7.4 a0.4 c-0.3 d-0.3 e0.3 h-0.3 m0.9
riflet 7.1 a0.6 b0.9 e0.4 g-0.3 j0.5 k-0.3 s0.4
rifu 6.9 a-0.6 e-0.4 g1.0 h0.8 i-0.3 k0.4 n0.7 r1.2 t-0.3
rifu+e 7.4 a-0.3 g0.6 k0.3 r0.6
rifugi 6.9 a-0.6 e-0.4 g1.0 h0.8 i-0.3 k0.4 n0.7 r1.2 t-0.3
riga 6.9 a0.8 b1.5 g-0.4 i1.2 p0.5 r-0.5
righ 5.7 b2.2 c-0.5 d0.4 e-0.7 g-0.8 i-0.8 j-0.7 l-0.3 m0.5 q-0.6 r-0.4 s-0.4
righ+di 6.9 a0.6 b0.9 d1.0 k0.4 o0.5
righe 5.8 b1.7 c-0.5 d0.5 e-0.6 g-0.8 i-0.8 j-0.7 l-0.3 m0.5 p-0.5 q-0.6 r-0.4 s-0.7
rigu 6.2 d-0.5 e0.3 g-0.5 h-0.6 i-0.7 l1.2 m0.8 p1.7 s-0.3 t-0.5
rigu+la 7.4 e0.7 k0.4 l1.2 p-0.3
riguar 6.2 d-0.5 e0.3 g-0.5 h-0.6 i-0.7 l1.2 m0.8 p1.7 s-0.3 t-0.5
rile 6.0 a0.7 b1.7 d-0.5 e0.9 f-0.4 g-0.7 j-0.6 l-0.3 m0.5 o-0.6 p-0.4 q-0.3 t0.5
rile+la 7.4 a0.4 b0.8 m0.6
rilega 7.1 a-0.3 b0.5 c0.4 g-0.3 h0.4 m0.3 o-0.4 s-0.3
rilegg 6.7 a0.5 e0.6 n0.4 s0.4 t0.5
rileva 7.4 b0.7 i0.4
rili 7.4 d0.4 f0.5
riliev 7.4 d0.4 f0.5
rima 4.7 a-0.5 b1.1 d0.5 f-0.6 g-0.4 j-1.3 k2.4 l0.6 n0.8 o1.8 p1.4 q0.8 r0.5 s-1.0
rima+a 6.9 a-1.0 b-0.7 g0.5 i-0.3 k2.1 n-0.4 p-0.6 r0.9 s-0.3 t0.4
rima+chiu 6.9 a-0.4 c-0.4 d0.5 i0.5 k0.8 l1.0 o0.4 q0.8
rima+il 6.9 b0.6 f0.4 i-0.4 j-0.3 k1.5 m0.7 n1.6 o-0.5
rima+in 6.9 c-0.3 e0.4 f-0.3 l0.5 o0.5 p0.7 r-0.5
rima+indi 7.1 b0.7 e-0.5 k-0.3 l-0.3 o0.5 p0.6 q1.5
rima+male 7.4 a0.5 d0.4 g-0.3
rimand 5.4 a-1.0 b1.3 c-0.8 g-1.3 i-1.2 j-0.9 k2.9 l-0.8 n1.2 o1.3 p1.0 q0.7 r-0.5 s-0.8
rimane 6.9 e-0.4 l0.5
rimast 5.6 a0.7 c0.7 d0.7 e0.8 f-0.5 g1.1 i1.3 j-0.5 l1.1 n-0.4 o0.8 p0.4 q0.3 r1.5
rimb 5.8 a-1.3 c-0.6 f0.7 g0.6 i-0.8 j-0.5 m1.3 n0.9 o0.4 p-0.8 q-0.5 r1.6 s-0.7 t-0.5
rimb+nega 7.4 o0.4 q-0.3
rimbor 5.8 a-1.5 c-0.5 d-0.4 f0.7 g0.6 i-0.7 j-0.5 m0.5 n0.7 o0.4 p-0.7 q-0.4 r1.6 s-0.6 t-0.4
rime 5.9 a1.0 b0.6 d0.5 e1.5 f-0.3 i1.1 j-0.5 o0.4 p0.3 q0.9
rime+a 7.1 a0.9 c0.4 e0.4 i1.4 p0.3
rime+in 7.4 g0.6 p0.4 r0.6
rimedi 6.7 a0.9 d0.6 e1.5 g-0.4 i-0.5 r-0.4
rimess 7.1 a-0.4 c0.8 d0.4 e-0.5 g0.5 i0.5 o0.3 q0.8 r0.6
rimett 6.9 a0.6 b0.4 c-0.5 d-0.4 e0.7 i1.3 o0.4 p0.8 s-0.3
rimi 7.1 a-0.8 d0.5 e-0.4 g-0.5 i0.8
rimini 7.1 a-0.8 d0.5 e-0.4 g-0.5 i0.8
rina 6.9 a-0.5 e-0.6 i-0.3 l0.8 n0.6 t0.3
rinald 6.9 a-0.5 e-0.6 i-0.3 l0.8 n0.6 t0.3
ring 5.4 b-0.4 e1.4 f-0.6 g1.7 i1.2 k0.4 l-0.5 p-0.3 q0.5 r1.8 s0.3 t0.6
ring+di 7.1 a-0.7 b-0.4 g1.5 i-0.4 r1.7 s-0.4
ring+per 6.9 a0.6 b0.5 c0.6 d0.6 e0.8 g-0.6 h-0.4 i1.8 r-0.4 s0.8
ringhi 7.4 a1.7 e2.6 g-0.3 j1.1 m0.4 p-0.5 q0.4 t0.4
ringra 5.5 a-0.9 b-0.3 c-0.3 e-0.5 f-0.5 g1.9 i1.3 j-0.7 k0.5 l-0.5 m-0.3 n0.4 r1.8 s0.5 t0.3
rinn 5.9 a-0.7 b1.0 c-0.6 d0.8 f0.7 g1.3 h3.6 i-0.8 j-0.5 p-0.5 q0.3 s-0.5
rinn+del 7.4 d0.9 e0.6 g0.5 h0.7 i0.4
rinn+il 7.4 i0.6
rinn+la 7.4 e0.5 i1.5
rinn+mi 7.4 a0.4 b1.1
rinn+per 6.9 a-1.1 b-0.4 c-0.6 d-0.4 f0.8 h3.3 i-0.5 s-0.3
rinnov 5.9 a-0.7 b1.0 c-0.6 d0.8 f0.7 g1.3 h3.6 i-0.8 j-0.5 p-0.5 q0.3 s-0.5
rino 7.4 a-0.7 c-0.3 k0.5
rinu 6.9 a-1.0 b0.6 h-0.3 i0.4 k2.1 l0.4
rinu+a 7.4 f0.4 k2.5 m0.4
rinunc 6.9 a-1.0 b0.6 h-0.3 i0.4 k2.1 l0.4
rinv 6.4 a0.4 c2.0 d0.4 e-0.5 g-0.6 i-0.6 j-0.6 k0.6 m1.0 n0.4 t-0.6
rinv+a 7.4 k1.0 m0.4 n0.4
rinvia 6.5 a-0.3 d0.5 e-0.6 g-0.3 i-0.4 j-0.5 k0.7 m1.1 n0.4 o0.3 t-0.5
ripa 6.4 b-0.6 c-0.6 d-0.5 k-0.3 l0.7 n-0.4 o-0.4 s-0.3
ripa+con 7.4 a-0.3 c-0.3 o-0.4 q0.3
ripaga 7.4 d-0.4 e0.6 l1.0 r-0.3
riparl 7.4 a0.4 d-0.3 e1.1 l1.0 p0.4 r-0.4
ripart 6.9 a-0.7 b-0.5 c-0.4 d-0.3 i0.3 n-0.4 o-0.4 r0.5
ripe 6.3 b1.2 d0.3 g0.6 h2.2 j-0.4 l-0.4 p0.8 r0.8 s-0.6
ripens 7.1 e0.5 p0.6
ripeti 7.4 a-1.0 b0.4 e-0.4 g1.3 h3.0 i-0.3 o0.4 p-0.4 r1.8
ripo 6.3 a0.5 b-0.5 c-0.4 e2.1 f0.7 g-0.4 i0.4 j0.5 l0.9 m0.6 o1.4 p-0.4 s-0.4 t-0.5
riport 6.7 a0.4 b-0.4 d0.4 e1.8 f0.8 j0.6 l0.9 m0.6 o1.0 p-0.3
riposo 7.1 e0.5 i0.8 o0.5
ripr 6.2 a-0.4 b-0.8 d-0.6 e0.4 f-0.5 g0.7 h0.6 i-0.6 k1.2 l0.7 n0.4 o-0.4 p-0.4 q0.5 s-0.5 t-0.4
ripr+da 7.4 g0.6 h0.9 m0.3
ripren 7.1 a-0.5 b-0.4 c0.3 g0.4 h0.6 i-0.4 k0.3 q0.5
ripres 7.1 b-0.3 d-0.5 e0.4 g0.5 l0.9 n0.7
risa 6.1 a0.4 b1.4 c0.6 d1.7 e0.9 g-0.4 j0.9 n-0.4 p-0.6 s0.5
risale 7.4 a0.4 c1.0 d1.2 i-0.3
risarc 6.5 a0.3 b0.4 d0.9 i0.8 j1.2
risc 5.6 a0.3 b0.3 c-0.7 e1.2 f-0.5 g-0.4 i1.0 j0.4 k-0.8 m0.5 o0.8 p1.3 q0.4 s-0.7
risc+che 7.4 n0.7 q0.7
risc+la 7.4 c0.4 j1.0 m0.5 p0.4
riscal 7.1 b0.7 g0.5 h0.5 i0.7 l-0.4 q-0.4 r0.5
rischi 6.9 b-0.3 d0.4 e0.8 g-0.4 j-0.4 n0.8 p0.4 q0.8
riscon 6.4 b-0.4 c-0.4 d-0.4 e0.6 f-0.3 j1.0 k-0.3 n-0.4 p0.6
riscri 7.4 a0.6 b0.6 e0.3 m1.0 p0.9
rise 6.0 a0.8 c1.8 e0.4 f0.5 g-0.5 h-0.5 j1.4 m-0.3 n-0.5 p1.5 q0.4 s-0.4
rise+di 7.4 a0.4 j1.2
risent 7.4 c0.9 p0.5 q0.3
riserv 6.2 a0.9 c1.1 e0.5 f0.4 g-0.4 h-0.4 j1.6 n-0.4 p1.1 s-0.4 t-0.4
rism 7.4 c-0.3 g0.3
riso 4.9 a0.3 b0.3 c1.2 f-0.3 g1.3 h1.0 i1.5 j1.7 m-0.3 p-0.5 r1.5 s-0.7 t0.6
riso+di 7.1 g0.8 i0.5 j0.4 p0.3 r0.9
riso+espr 7.4 a0.5 c0.5 i1.5 j1.1
risolt 5.3 c0.9 g0.6 j0.4 r0.7 s-0.3
risolu 6.4 a0.7 b0.6 c1.1 e0.5 i2.1 j1.9 k0.3 p-0.4 t0.4
risp 4.2 a0.8 b0.7 d3.4 e0.9 g-0.5 h-0.3 i-0.3 k0.3 n-0.5 p1.7 q0.8 r0.6 t0.4
risp+a 6.9 d-0.5 e-0.6 m0.3 n-0.4 r-0.4
risp+ai 7.4 d0.4 e-0.3 g0.4 h0.6 i0.4 r0.5 s0.5
risp+al 7.1 b0.6 c0.3 e0.7 g-0.3 j-0.4 m0.8 p-0.4 q0.3
risp+auto 6.4 a-1.5 c-0.7 d-0.5 e-0.4 f0.5 h0.8 i-0.4 j-0.7 o0.6 p-0.5 r0.7 s-0.4
risp+come 7.4 d-0.4 i0.5 m-0.3 p0.4
risp+da 7.4 c-0.3 e0.7 o0.4 q0.5 s0.5
risp+del 7.4 c0.3 e-0.3 i0.3 p0.5
risp+i 7.4 a1.2 c0.5 d0.6 f0.7 p0.8 t0.9
risp+il 7.4 a0.6 c-0.4 e0.9 f0.8 j0.6 p-0.3
risp+in 6.9 d0.4 e0.4 g1.2 i-0.4 j0.4 k0.5 p0.8 r1.2 s-0.4 t0.5
risp+la 7.1 a0.5 b0.5 d0.5 j0.9 p-0.3
risp+mai 7.4 a-0.6 d-0.6 e0.4 o-0.3
rispar 7.4 a0.4 g0.8 h0.3 m-0.5 n1.1 o-0.3 p0.7 r0.8
rispet 6.4 b-0.4 d-0.4 e0.6 l1.1 n-0.4 q0.5 s-0.4
rispie 7.4 d0.5 g-0.4
rispon 4.8 a1.3 b0.6 d2.5 e1.1 f0.8 g-0.5 j0.7 k0.3 l-0.3 n-0.4 p1.4 q0.5 t0.9
rispos 5.4 b0.9 d2.4 g-0.7 h0.4 j-0.5 l-0.3 p1.3
rist 5.5 a0.5 b1.2 d-0.9 e1.7 g-0.6 h0.7 i1.1 l0.5 p-0.8 r-0.4 s1.5 t-0.5
ristam 7.1 e1.6 h1.1 i0.9 j-0.5 k-0.3 r-0.3 s-0.5 t-0.3
ristor 6.2 c-0.5 d-0.6 e0.8 i0.3 m0.4 p-0.4 q0.6 s-0.3 t-0.4
ristru 6.4 a0.8 b1.8 c0.4 d-0.3 g-0.4 l1.0 p-0.3 q-0.3 r-0.3 s2.5
risu 5.7 a0.7 c0.9 d-0.6 h1.2 i-0.9 j-0.6 k0.6 l-0.3 m1.1 n0.6 o1.9 r0.3 t0.6
risu+in 7.4 a0.5 c1.4 t0.5
risult 5.7 a0.7 c0.9 d-0.6 h1.2 i-0.9 j-0.6 k0.6 l-0.3 m1.1 n0.6 o1.9 r0.3 t0.6
rita 4.5 b-0.4 c5.0 f1.1 g-0.5 i-0.4 j0.5 k0.8 l1.9 m0.9 o0.3 p-1.0 r-0.5 s-1.4 t0.5
rita+con 7.4 c0.4 d0.4 l0.7 m-0.3
rita+di 5.6 j-0.5 p-0.3
rita+e 6.4 a-0.9 b0.4 c1.1 d-1.0 e-0.3 g0.3 h-0.5 p-0.4 q0.3 r0.4 s-0.4
rita+per 7.4 a-0.6 b0.6 l1.3 m0.4 n-0.3 t0.5
rita+sono 7.4 c0.9 e1.2 f0.5 k0.5 l0.4 t1.2
ritagl 7.4 a-0.4 b0.3 f0.4 k0.6 m0.3 o0.3 r-0.4
ritard 4.6 a0.5 b-0.6 c5.2 d-0.8 e-0.4 f0.9 j0.3 k0.3 l2.0 m0.7 n0.3 p-0.9 r-0.3 s-1.2
rite 6.1 a-0.5 b0.5 e0.4 f0.7 g-0.7 j1.0 m-0.3 o2.9 p0.3 q0.7 r-0.6 s-0.5
rite+acco 6.9 a-1.0 f0.5 i-0.3 o2.9 p-0.4
rite+resp 7.4 a0.4 e0.7 j1.2
riteni 7.4 a0.4 e0.7 j1.2
ritenu 6.5 a-0.9 b0.7 f1.0 g-0.4 i-0.4 j-0.4 o3.2 q0.8 r-0.3 s-0.3
riterr 7.4 c0.7 i0.6 j0.5 p0.5
riti 5.3 a-1.0 c0.6 e-0.8 f-0.5 g-0.3 h-0.3 i-0.7 j1.0 l-0.8 m0.5 n1.2 p-0.9 q0.3
riti+i 7.4 b0.4 m0.4 q0.5
riti+il 7.4 a-0.8 k0.3 m0.4 o0.5
riti+la 6.9 a-0.4 d-0.6 e-0.4 h0.4 i-0.3 l-0.4 n2.0 o-0.5 t0.3
ritira 5.6 a-1.0 b0.7 c-0.7 g-0.7 h-0.3 i-1.0 j0.4 l-0.7 m0.8 n1.5 p-0.5 q0.3 r-0.4 s-0.8 t0.5
ritiro 6.7 a-0.4 b-0.4 c0.5 e-0.9 f-0.3 g0.4 j0.4 p-0.3 r0.5 s0.8
ritr 6.0 a0.6 b0.9 c0.5 d-0.7 g0.5 i0.4 j-0.6 l-0.4 m0.3 p-0.6 q0.5 r0.9
ritrat 7.4 b-0.4 d-0.3 g0.6 l-0.3 m1.0 q0.9 r0.7
ritrov 6.2 a0.5 b1.2 c0.3 d-0.4 i0.6 j-0.5 m-0.5 p-0.4 r0.4
riun 5.4 a0.5 b1.2 d1.4 e1.2 g-0.3 h0.5 i0.4 k2.8 m-0.6 p-0.8 r0.5 s0.5 t-0.3
riun+del 7.4 a0.5 c0.4 i0.4 s1.2
riun+di 6.7 a0.6 e0.7 f-0.3 i-0.3 l0.4 s0.7
riunio 5.4 a0.4 b0.7 d1.4 e0.9 h0.5 j-0.7 k2.8 m-0.6 p-0.8 r0.6 s0.5 t-0.3
riunit 7.4 a0.5 b1.4 e0.8 i0.4 j0.6
rius 5.8 a-1.2 b1.0 c-0.3 g0.6 i-0.7 j-0.6 k0.9 l0.6 o0.7 p-0.5 r1.3 s-0.6 t0.8
rius+a 6.0 a-1.6 c-0.5 e-0.5 g0.9 i-0.6 j-0.6 l3.0 o0.8 p-0.7 r1.2 s-0.6 t0.9
riusci 5.8 a-1.2 b1.0 c-0.3 g0.6 i-0.7 j-0.6 k0.9 l0.6 o0.7 p-0.5 r1.3 s-0.6 t0.8
riva 7.1 a0.7 e1.3 j0.7 p-0.3 s0.8
rive 6.4 b0.7 c-0.4 e-0.6 g0.6 h0.5 i-0.7 m1.6 q-0.3 r0.7 s-0.5
rive+il 7.1 c-0.4 l0.5 m0.8 r0.4
rivede 6.7 b0.6 c-0.4 h-0.3 i-0.6 m1.9 s-0.4
rivi 6.2 d-0.3 g-0.5 i0.4 j-0.4 l0.3 p-0.3 r-0.3 s1.1 t0.6
rivi+e 7.4 e0.4 i0.3
rivist 6.3 a-0.5 d-0.3 g-0.4 i0.5 j-0.3 l0.3 t0.6
rivo 5.8 a1.6 b-0.3 d0.6 e1.4 g-0.6 h-0.4 i1.7 j2.7 k0.4 l-0.3 p-0.8 r-0.5 s-0.9 t0.4
rivo+a 6.5 a0.5 c0.8 e-0.4 f0.5 j1.2 k0.6 m0.6 s-0.4
rivo+al 7.1 a0.4 c-0.4 d0.8 e0.6 i0.6 j1.0
rivo+alla 7.1 a0.5 e0.5 i1.2 j0.5 q0.3 s-0.5
rivo+altr 7.4 a0.8 e2.1 i2.4
rivolg 6.0 a1.1 d0.8 e0.6 f0.3 g-0.5 h-0.4 i0.7 j2.2 k0.5 m0.3 p-0.6 r-0.4 s-0.8 t0.5
rivolt 7.1 a0.6 e1.0 i1.3 j0.7
roba 6.7 a-0.4 e-0.4 f-0.3 k-0.3 l0.7 m0.4 n0.4 r0.6
roba+da 6.9 a-0.4 k-0.3 l0.8 m0.5 n0.4 r0.7
rocc 6.9 b0.5 c-0.4 k0.5 o0.6 q-0.3
rocco 6.9 b0.5 c-0.4 k0.5 o0.6 q-0.3
rogi 6.5 b0.3 c0.9 d-0.4 g0.7 h-0.5 j0.4 k0.7 m-0.4 p-0.3 q0.8 r0.9
rogi+e 7.1 g1.0 h-0.4 j0.5 l0.3 q1.3 r1.2 t0.3
rogito 6.5 b0.3 c0.9 d-0.4 g0.7 h-0.5 j0.4 k0.7 m-0.4 p-0.3 q0.8 r0.9
roll 7.4 a-1.1 b-0.7 d0.5 f-0.4 g-0.4 h3.2 l0.4 o0.4 r0.4 s-0.3 t0.3
roma 6.1 a-0.7 c-0.6 d0.5 e-0.7 f0.4 g1.1 h-0.8 i-0.5 j-0.5 m0.6 n0.4 r0.9
romanz 6.4 a-0.8 c-0.3 e-0.4 f0.5 g1.2 h-0.5 i-0.4 j-0.4 n0.5 p-0.4 r1.3
ronc 7.4 a-0.4 b-0.3 i0.4 l0.8
ronchi 7.4 a-0.4 b-0.3 i0.4 l0.8
rond 7.4 d0.5 h0.8 r0.5 t0.7
rondin 7.4 d0.5 h0.8 r0.5 t0.7
rosa 6.3 d-0.6 h-0.3 i-0.4 j-0.3 k0.8 m0.6 q0.7
rosa+in 7.4 e0.4 q0.8 s0.5
rosalb 7.4 a-0.5 c0.5 e-0.3 g0.5 k0.5 r0.7 t0.3
rosann 7.1 b0.3 d-0.4 g-0.4 k0.5 q0.6
ross 5.9 a-1.0 c-0.4 d-0.7 e-0.5 h0.5 i-0.6 j-0.5 m0.4 o0.3 p-0.5 r0.4 s-0.6
ross+e 7.4 c-0.3 e0.9 f0.3 h0.5 q0.4 r0.3
rossa 7.4 a-0.5 g0.6 k0.3 r0.4
rosse 7.4 b0.7 f-0.4 m0.5
rosso 6.5 a-0.4 c-0.6 d-0.7 h0.6 j-0.5 k-0.5 l0.4 m-0.4 o0.4 q0.4 s-0.3
rota 6.5 e-0.4 g-0.5 j0.4 k0.3 m-0.4 o0.5 p0.8 q-0.3 r0.5 s1.3
roto 7.1 b-0.3 e-0.3 g-0.3
rotond 7.1 b-0.3 e-0.3 g-0.3
rott 6.1 a-0.5 d0.4 e0.7 g-0.7 h0.9 i-0.6 m0.3 n-0.5 o0.6 q-0.4 r-0.5
rott+e 7.1 a0.5 d0.7 e0.8 j0.8 m0.7 p0.5 s-0.3
rottam 7.4 a-0.4 d-0.4 o0.5
rotti 7.4 a0.5 b0.6 m0.7 p0.5
rotto 6.9 a-0.6 b-0.3 d0.9 e0.9 g-0.5 h0.7 i-0.4 j0.6 k0.4 t0.3
rout 7.4 d-0.4 i1.0 t0.9
rove 7.4 e0.4 g0.5 h0.4 j0.9 s0.4
rovi 7.1 b0.3 d-0.4 e0.6 h-0.3 p0.7
rovigo 7.4 a0.5 e0.6 p0.8
rubr 6.2 a0.7 d0.4 e1.1 g-0.5 i-0.3 j0.3 o0.3 p-0.4 q0.4 r-0.3 s1.9
rubric 6.2 a0.7 d0.4 e1.1 g-0.5 i-0.3 j0.3 o0.3 p-0.4 q0.4 r-0.3 s1.9
rugg 6.5 e2.0 f0.4 i-0.5 o0.4 p0.7 q1.2
rugger 6.9 e0.5 i-0.4
rume 7.1 b-0.4 e-0.4 t0.9
rumeno 7.1 b-0.4 e-0.4 t0.9
rumo 5.2 a-0.7 c-0.3 g0.5 i-0.5 j-0.5 o0.3 p-0.5 r0.7 s-0.4
rumo+del 7.4 n0.3
rumore 5.2 a-0.7 c-0.3 g0.5 i-0.5 j-0.5 o0.3 p-0.5 r0.7 s-0.4
rup 7.1 c0.6 e1.0 g0.6 h0.5 k0.4 m0.3 r-0.5
s 6.1 a0.5 c1.1 d-0.5 f-0.4 g-0.5 i0.6 j1.0 l0.4 m-0.5 n-0.3 o0.7 p0.9 r-0.4 s0.6
s+r 6.9 a-0.6 l0.6 n-0.3 o0.9 q0.4
sa 5.8 a-0.4 c0.9 d1.2 h1.3 i0.4 k0.7 l-0.7 m1.2 o0.4 r0.6 s0.4
sa+che 6.9 a-0.7 g0.3 h0.7 i-0.4 j0.4 m1.6 o0.4 r0.7 s0.4
saba 5.4 b1.0 d0.7 f-0.5 i-0.4 j-0.6 k1.1 l-0.4 r-0.3 s1.5 t1.1
saba+matt 7.4 k1.0
saba+sera 7.4 d0.3 e0.5 g-0.3 t0.7
sabato 5.4 b1.0 d0.7 f-0.5 i-0.4 j-0.6 k1.1 l-0.4 r-0.3 s1.5 t1.1
sabr 7.1 a0.6 c0.7 e0.4 g-0.3 h-0.5 i0.6 m0.5
sabrin 7.1 a0.6 c0.7 e0.4 g-0.3 h-0.5 i0.6 m0.5
sacr 7.1 a-0.3 b0.5 i0.5 o0.4 q-0.3
sacres 7.4 b0.5 o0.4 r0.4
sagr 6.5 a-0.4 b0.4 c0.4 e-0.4 g0.7 h1.2 i-0.4 k0.6 p0.3 q0.9 r0.9 s0.8 t-0.3
sagr+si 7.4 a-0.4 b0.7 e-0.4 h0.4 r0.5
sagra 6.9 a-0.5 b0.5 c0.7 d-0.4 e-0.8 g0.9 h0.5 i-0.4 j-0.3 k-0.3 m-0.5 q0.8 r1.3
sal 7.1 a0.7 c0.5 f0.6 j0.8 m2.2 p0.3
sala 5.2 a0.6 b-0.3 d0.6 e1.7 f0.5 g-0.4 i-0.5 j0.4 q0.8 s-0.4 t1.0
sala+dei 7.4 a0.4 e1.1 f0.8
sald 4.8 a-1.0 c0.5 e0.9 h0.4 i-1.2 j-1.0 k0.5 l2.5 n5.4 o-0.4 p2.2 q5.3 r1.1 s-0.6 t0.7
sald+dell 6.7 c-0.6 e0.4 i-0.3 j0.4 k0.5 l-0.5 n0.6 p0.3 q0.7 s0.4
sald+e 6.5 e0.5 g1.3 h0.6 i0.4 j0.3 n0.6 o-0.3 p0.9 q1.6 r1.5 s0.4 t-0.4
sald+il 7.4 a-0.8 b0.5 c-0.6 d-0.3 f-0.4 g-0.3 l-0.4 m0.4 n1.6 p-0.5 q0.9
sald+la 7.4 a0.3 p0.6
sald+lo 7.1 a0.6 e-0.4 n0.5 p1.0
sald+tutt 7.4 f0.6 g-0.3 k0.3 l2.5 n2.4 r-0.7
sald+vene 7.4 a-0.5 c-0.4 d0.4 e-0.4 n2.0 p-0.3 r0.4
saldat 6.4 a-1.3 c-0.3 e-0.4 f-0.5 g0.5 j-0.5 n-0.5 p-0.7 q5.2 r1.0 s0.4 t-0.5
saldo 5.1 a-0.5 b0.3 c1.0 e1.0 h0.7 i-1.3 j-0.4 k0.8 l3.0 n5.2 o-0.4 p2.4 q1.7 r0.5 s-0.8
sale 7.4 a0.8 b2.8 i-0.4 k0.5 l0.9 n0.3 o0.5
sali 6.9 a-0.3 c0.5 g0.6 h0.5
sali+al 7.4 b0.3 c0.6
salo 7.4 a0.9 d1.1 e-0.4 h-0.4 i1.3 j0.6 s1.1
salone 7.4 a0.9 d1.1 e-0.4 h-0.4 i1.3 j0.6 s1.1
salt 5.7 a-0.8 b-0.4 c-0.5 h0.7 i-0.7 k5.6 l2.3 n1.9 o0.4 p-0.6 q-0.4 r0.8 s-0.9 t0.3
salt+il 7.4 a-0.3 l2.4 n2.5
salt+la 7.4 a-0.4 g0.4 k2.0 l0.4 o0.3 r0.6
salta 6.3 b-0.3 g-0.4 i-0.3 j-0.5 k4.4 p-0.3 s-0.5 t0.6
saltar 7.4 a-0.4 g0.4 k1.6 l0.5 o0.5 r0.5
saltat 7.4 a-0.3 l2.4 n2.5
salto 7.4 a-0.4 g0.6 h1.0 k1.3 r0.8
salu 5.0 b0.8 c-1.1 d-0.6 e0.6 f-0.5 i0.9 j-0.8 k0.7 m-0.4 n1.6 q1.0 s-0.9
salumi 7.4 a-0.4 o1.1 r-0.3
saluta 6.7 a-0.3 b-0.7 d-0.8 e0.5 f-0.3 g1.5 i-0.3 m0.4 n1.1 p-0.3 q0.4 r1.6
saluti 5.7 a0.4 b1.1 c-0.8 d-0.5 e0.4 f-0.4 g-0.6 i0.7 j-0.4 k0.4 l-0.7 n1.0 r-0.8 s-0.4
saluto 6.3 b0.3 g-0.5 h-0.4 i0.9 j-0.3 l0.9 m-0.4 q0.7 r-0.3
salv 5.1 a-2.2 b0.7 c-0.4 e-1.0 f0.5 h0.7 i-1.1 j-0.5 k1.3 l0.7 m-0.9 n0.9 o1.6 p-0.6 q0.6 r0.6 s-1.0 t0.6
salv+abbi 7.4 m-0.4 o0.6
salv+la 7.1 a-0.6 d0.4 g1.1 l0.5 n0.7 r1.3
salv+siam 7.4 c-0.4 g0.6 h1.2
salvat 7.1 c0.7 e0.7 g1.1 p0.5 r1.4
salve 5.5 a-2.2 b-0.5 c-0.6 e-1.1 f0.8 g-0.5 h0.9 i-0.8 j-0.7 k1.0 l0.4 m-0.6 n0.8 o1.5 p-0.7 q0.8 s-0.8
salvo 6.9 b1.1 c-0.4 j0.4 k0.8 p-0.3
samu 7.1 c-0.3 d0.6 e0.4 g0.6 h0.6 r-0.3 s0.7
samuel 7.1 c-0.3 d0.6 e0.4 g0.6 h0.6 r-0.3 s0.7
san 6.1 a0.5 b-0.5 e2.3 i-0.5 r0.3 s0.7 t0.8
san+rocc 7.4 o0.4
sand 6.5 b-0.3 e0.5 h0.5 k0.8 l0.4 p0.4 s0.5
sandro 6.7 b-0.3 e0.6 h0.5 k0.9 l0.5 p0.4 s0.6
sani 7.4 e0.5 g0.4 i0.4 q0.3 r0.4
sanita 7.4 e0.5 g0.4 i0.4 q0.3 r0.4
sann 6.7 b-0.3 c0.5 d0.9 g-0.4 h-0.3 p-0.3 s0.7
sanno 6.9 c0.4 d0.9 g-0.4 p-0.3 s0.7
sant 6.4 a0.7 c1.5 d1.2 e0.3 f0.6 g-0.4 i-0.4 k0.6 l0.5 n-0.4 p0.4 q1.2 s0.3
sant+e 7.4 a0.7 c0.5 d0.8 e0.7 s0.7
sant+luci 7.4 a0.6 c1.0 d0.8 m0.3 p0.6
santa 7.4 a0.6 c1.0 d0.8 m0.3 p0.6
santi 7.1 a0.4 c1.4 d1.2 e-0.4 f0.5 k0.6 m0.3 s0.6
sanz 6.7 a1.1 e2.0 f-0.4 g-0.4 i0.4 j0.5 p0.4 s0.4
sanz+e 7.4 a0.4 e1.0 j1.1 p0.8 s0.7
sanzio 6.7 a1.1 e2.0 f-0.4 g-0.4 i0.4 j0.5 p0.4 s0.4
sape 4.8 b1.3 c0.8 i-1.6 k1.1 l1.6 m-0.4 n1.0 o0.8 p-1.2 q-0.6 r0.6 s0.6 t-0.3
sape+a 7.4 a0.9 c0.6 d0.7 s1.2
sape+che 7.1 a-0.6 d-0.3 e0.4 g1.6 n0.9 r1.7 t0.4
sape+cosa 7.4 b0.4 d0.5 e0.4 r-0.3
sape+e 7.4 c-0.5 d-0.4 f0.5 h0.3 l0.7 n0.6 o0.5
sape+quan 7.4 a-0.3 k0.3
sape+se 6.7 a-0.5 c0.5 e-0.6 g-0.5 h-0.3 m-0.4 o0.5 s-0.5
sapere 5.2 a0.6 b0.4 c0.8 d1.0 e-0.7 g-1.3 h-0.4 i-1.4 k1.6 l2.1 m-0.5 n0.6 o1.3 p-0.9 r-1.0 s1.2 t-0.5
sapete 6.3 a-1.0 b0.6 c0.5 d-0.6 e0.6 f-0.5 g1.9 h0.8 i-0.7 j0.6 n0.7 o-0.6 p-0.5 q-0.3 r2.1 s-0.5
sapp 7.4 a-0.5 g0.8 h0.8 k2.6 o0.5 r1.0 t0.3
sapp+che 7.4 a-0.5 g0.8 h0.8 k2.6 o0.5 r1.0 t0.3
sapu 7.4 c-0.4 d1.3 i-0.4 m0.6 p-0.3 r0.3 s-0.3
saputo 7.4 c-0.4 d1.3 i-0.4 m0.6 p-0.3 r0.3 s-0.3
sara 5.0 a0.8 b-0.5 c1.1 d0.4 f-0.5 g-1.1 i-0.5 j-0.4 k0.8 n1.2 p0.4 q-0.5 r-0.4 s1.7 t-0.3
sara+corr 7.4 a0.4 c0.4 j0.4 m-0.4 p1.4
sara+il 7.4 e0.4 s0.6
sara+una 7.4 a0.3 e-0.4 h-0.3 s1.2
sarann 6.1 a-0.9 b-0.4 c0.6 d-1.0 e-1.4 f-0.4 g-0.6 h-0.5 l0.8 m0.4 p0.5
sare 5.4 a-1.5 b-0.9 d1.1 h1.9 i-0.9 j-0.7 k0.4 l0.4 o1.0 q-0.3 s-0.6
sare+in 6.9 a-0.5 c0.7 d0.7 e-0.3 g-0.4 h0.5 i-0.4 k-0.5 m-0.3 o0.7 s0.3
sare+una 7.4 a-0.8 o0.7
sarebb 6.0 a-0.7 b-0.5 c-0.3 d1.0 e0.6 f0.4 h0.6 j-0.4 k0.8 l0.3 o1.6 r0.7 s-0.7
saremm 7.4 a-0.3 b-0.4 f0.3 h0.8 l-0.4 r0.3
saremo 6.7 a-0.4 b-0.4 c0.8 d0.9 f0.5 g-0.4 i-0.5 k-0.5 q0.3
sarest 7.4 a-0.4 d-0.4 g0.4 h1.6 k0.3 l0.5 r-0.7
sarn 7.4 c0.5 l0.7 s0.6
saro 6.5 a0.7 b-0.5 c0.5 d0.9 e1.5 g-0.6 j-0.4 k0.4 l2.1 m-0.5 n0.8 o-0.3 p-0.9 s-0.4 t0.8
sart 6.5 b-0.5 c0.9 g0.3 h1.4 i0.4 j0.9 p0.9 r0.7 s-0.3
sarti 7.4 j0.5 p0.6
sartor 7.1 b-0.4 c0.5 g0.5 h1.4 l-0.4 p0.5 r0.8
sass 6.9 c1.0 e-0.6 g-0.3 k0.6
sati 7.1 a-1.1 d0.3 e-0.6 f0.4 h0.4 i-0.5 k0.5 m-0.3 n0.5 o0.4 p-0.4 q4.5 r0.4 s-0.6 t-0.4
satisp 7.1 a-1.1 d0.3 e-0.6 f0.4 h0.4 i-0.5 k0.5 m-0.3 n0.5 o0.4 p-0.4 q4.5 r0.4 s-0.6 t-0.4
savo 7.1 d0.4 e-0.3 g0.6 i0.4 q0.9 r0.6
savold 7.1 d0.4 e-0.3 g0.6 i0.4 q0.9 r0.6
sbag 5.2 a1.7 b2.0 d0.3 e3.7 g-0.5 h-0.4 i1.0 j-0.3 k1.1 l1.2 m1.1 n1.0 p0.5 q-0.5 s-0.5 t0.5
sbag+di 7.4 a0.4 d-0.3 e0.6 g-0.4 j0.5 l0.4 p1.1 s-0.3
sbag+il 7.1 a1.1 b-0.3 e1.8 g-0.3 h0.4 s0.3
sbag+in 7.4 c0.4 d0.5 f0.7 n0.4
sbag+la 7.1 m0.3 t0.6
sbag+lo 7.4 a0.4 b2.2 d-0.3 g-0.5 h-0.3 i-0.5 k0.6 l1.4 m1.9 p-0.5 q0.3 r-0.6
sbag+mi 7.4 b-0.3 e0.6 i1.5 j-0.3
sbagli 5.2 a1.7 b2.0 d0.3 e3.7 g-0.5 h-0.4 i1.0 j-0.3 k1.1 l1.2 m1.1 n1.0 p0.5 q-0.5 s-0.5 t0.5
sbar 7.4 a0.5 c0.8 e0.7 t0.7
sbat 7.4 a0.5 e1.0 p0.8 s-0.3
sbatte 7.4 a0.5 e1.0 p0.8 s-0.3
sblo 7.4 c0.4 n0.9 p0.6 t0.6
sblocc 7.4 c0.4 n0.9 p0.6 t0.6
scad 4.9 a-1.6 c1.5 d-0.4 e-0.7 f2.0 g-0.9 i-0.9 j-0.6 k0.7 l0.4 m-0.4 n1.9 o1.5 p-1.4 s-1.1 t1.7
scad+a 6.7 a-0.8 b0.3 c-0.6 f-0.4 l-0.7 o1.3 q0.8 r0.5 t1.5
scad+da 7.4 c0.4 d-0.3 f0.7 i-0.3
scad+dopo 7.4 a0.8 c1.2 d0.7 e-0.4 f0.5 t1.7
scad+e 7.4 a-0.6 n1.5
scad+il 6.4 a-0.8 l-0.3 m0.6 p-0.5
scad+la 7.4 a-0.4 b0.3 n-0.5 o2.1 p-0.6 q-0.5 r0.4
scad+per 7.4 c0.5 j0.4 l0.8 p0.5
scade 5.7 a-1.3 b0.5 e-0.9 g-0.7 j-0.6 l-0.9 o2.3 p-1.1 q-0.5 s-0.4 t2.3
scaden 5.7 a-0.6 c0.9 d-0.6 f1.9 j-0.6 k0.5 l1.5 m-0.4 n2.0 o-0.4 p-0.7 q0.7 s-0.7
scadut 6.5 c1.1 e-0.4 f0.5 g-0.4 i-0.5 j0.5 k0.5 l-0.3 n0.3
scaf 7.4 b0.8 e0.7 o0.4 p0.5
scaffa 7.4 b0.8 e0.7 o0.4 p0.5
scal 5.4 b0.4 c0.9 d-0.7 g1.2 i-0.9 j-0.7 k0.7 m0.6 p2.5 r1.4 s0.3 t0.7
scala 6.3 a-0.4 c0.4 d-0.4 g1.1 k0.5 m0.5 n-0.4 p0.6 r1.3 s0.6
scale 6.5 a0.8 b1.0 c0.5 d-0.4 e-0.3 i-0.5 p1.6 t0.8
scalet 7.4 b-0.3 c0.3 e0.4 g0.4 m0.6 n0.7
scam 6.5 a0.3 e1.2 f1.2 g-0.5 i-0.4 j0.8 k0.6 q0.3 s0.7
scam+di 7.4 a-0.4
scambi 6.5 a0.3 e1.2 f1.2 g-0.5 i-0.4 j0.8 k0.6 q0.3 s0.7
scan 7.1 a-0.4 b0.4 c0.4 f0.4 g-0.3 k0.3 o0.5 q-0.4 t0.3
scanne 7.1 a-0.4 b0.4 c0.4 f0.4 g-0.3 k0.3 o0.5 q-0.4 t0.3
scap 7.4 a-0.4 c-0.4 g0.4 m0.6 r0.3
scappa 7.4 a-0.4 c-0.4 g0.4 m0.6 r0.3
scar 5.6 a-0.5 c-0.8 e0.7 f0.4 g-0.8 h-0.4 i-0.8 j-0.7 m0.5 o2.6 p-0.8 q1.0 r0.3 s0.5 t0.6
scar+e 7.1 a0.4 e0.8 i0.5
scaric 6.5 a-0.4 b0.6 c-0.4 e0.5 i-0.3 o1.7 p-0.4 q1.0 s0.6 t0.6
scarpe 7.1 a0.5 e0.7 i0.5 s0.4
scarta 6.9 a-0.8 b-0.3 d0.5 g-0.3 h-0.3 i-0.9 j-0.3 l0.4 m-0.6 o1.3 r0.3
scat 6.7 a0.7 c-0.6 e1.9 g-0.5 m0.6 q0.8 s0.3
scatol 7.1 a0.4 c-0.4 d0.4 e1.1 q0.7 s0.6
sceg 6.9 e-0.3 g0.3 i0.3 j1.3 s1.2
scegli 6.9 e-0.3 g0.3 i0.3 j1.3 s1.2
scel 6.0 a-1.1 b-0.4 c0.6 d1.2 e-0.6 f-0.5 g0.7 h0.8 i1.0 k1.2 o-0.3 p-0.6 r0.6 t0.5
scelga 7.4 a-0.7 e-0.5 j-0.4 k1.4 t0.7
scelta 6.7 d0.9 e-0.7 f-0.4 g1.1 h1.4 i1.1 o-0.3 r0.3 t-0.3
scelto 6.9 a-0.6 b-0.3 c0.4 d0.3 e0.5 h-0.3 j0.7 r0.5 t0.3
scen 6.2 f0.4 g-0.4 i-0.5 k1.9 l0.3 r-0.7 s-0.4
scena 6.9 b0.6 i-0.3 j0.3 l0.3
scende 7.4 a-0.4 f0.4 k2.5 m0.4
scendo 7.4 p0.5
sces 7.4 a-0.5 c-0.5 g1.6 h0.5 o0.5 r1.8
sche 5.9 a0.3 b1.7 c0.5 f0.5 g-1.0 i0.4 j-0.5 k0.4 n-0.4 p0.4 r-0.5 s-0.6
scheda 7.4 f0.3 l0.6
schede 7.1 b0.9 g-0.3 k0.3
scherm 7.4 c0.4 d0.4 i0.6 p0.4
scherz 6.9 b0.5 e-0.3 g-0.4 h0.3 m-0.4 n-0.4 r-0.3 s-0.3
schi 6.5 a0.3 b0.3 c0.4 e1.2 g-0.4 h0.5 i-0.4 k1.7 n-0.3 o0.4 p0.8 t0.6
schi+bloc 7.4 h0.9 k1.7 l0.3
schien 7.4 h0.9 k1.7 l0.3
scia 6.9 b-0.5 c1.1 e0.3 f0.4 i-0.4 j-0.3 k0.8 p-0.4 q0.5
scio 5.9 c-0.5 d0.9 e-0.4 g-0.7 i1.1 k1.7 l0.7 m1.0 p0.8 q0.5 s-0.5
scio+dei 7.1 a-0.8 b0.4 i-0.4 k2.5 l0.3 n0.4
sciolt 7.1 l0.9 m1.4 o0.5 p0.6
sciope 6.5 a-1.1 c-0.4 d0.4 f0.5 g-0.3 i-0.5 j-0.3 k2.0 p-0.3 q0.4 s-0.4
scol 6.9 a-0.4 b-0.4 e-0.7 h0.5 i-0.3 k0.6 m-0.3
scolas 7.4 e-0.4 k0.7
scon 6.1 b1.1 c1.6 g0.4 h0.7 i0.3 j-0.5 l-0.3 m2.6 o0.3 p-0.5 r1.0 s-0.7 t0.8
scon+e 7.4 a0.5 c0.9 d0.4 e1.3 s-0.3 t2.0
sconto 6.4 a0.4 b1.4 c1.4 d0.3 e0.6 h1.0 i0.5 k-0.4 m3.0 n-0.4 o0.4 p-0.4 s-0.5 t0.7
scontr 7.4 a-0.6 c0.4 f0.4 g0.7 k0.3 m-0.3 r1.0
scop 6.2 a0.7 b0.3 c0.9 e1.4 i0.8 j-0.3 m-0.4 p-0.4
scop+e 7.4 s0.6
scopa 6.9 b0.7 d-0.3 r0.5 s-0.3
scoper 6.9 a0.7 b-0.3 c1.4 e1.6 k-0.3 n0.4 r-0.4 s0.4
scor 5.3 b-0.3 c2.5 d0.5 f-0.3 h1.0 j-0.8 o0.5 p1.2 q1.5 t0.3
scorda 6.9 a0.7 c1.6 g-0.3 p2.4 s0.5
scorsa 7.4 a0.6 c0.9 k0.3 m0.7
scorso 5.8 c0.6 d0.5 h0.6 i0.3 j-0.4 o0.5 p-0.5 q1.9
scri 3.8 a-0.7 b-1.9 c1.1 d1.3 e1.5 f1.3 g-1.2 h0.7 i-1.9 j-0.3 k-0.4 p-1.3 r-0.4 s1.3 t0.3
scri+a 6.1 a-1.7 b-0.4 c-0.8 d0.3 f1.3 g0.8 h1.0 i-1.0 j-0.5 m-0.4 n0.4 p-0.8 r0.7 s-0.6
scri+alla 7.1 c0.3 d0.8 f0.8 o0.3
scri+che 7.1 a-0.7 c-0.4 d-0.5 e-0.4 g0.3 l0.3 m-0.3 n0.4 r0.5
scri+con 7.4 a0.3 i1.0
scri+da 7.4 c0.4 d0.5 p0.5
scri+il 7.4 a0.3 c1.1 d1.7 j-0.3 n0.4 o-0.3
scri+in 7.4 d0.5 e0.4 s0.7
scri+non 7.1 c0.4 d0.8 g0.9 h1.4 j-0.3 k1.0 m-0.3 r0.8 s0.6
scri+per 6.7 a-1.2 g1.3 h0.8 i-0.4 k0.8 l0.6 m-0.3 q0.5 r0.8 s-0.3
scri+pure 7.4 e0.6 i0.9 s0.7
scri+un 6.7 r-0.5
scri+una 6.9 a0.7 c-0.3 d-0.4 e1.2 g-0.4 j-0.4 r-0.3 s1.8
scri+voi 7.4 f0.3
scritt 4.5 b-0.5 c1.9 d1.8 e1.0 h1.4 i-1.8 l-0.3 m1.1 n0.4 q-0.5 r0.6 t1.0
scriva 6.9 g-0.6 h-0.3 j0.7 l0.8 n-0.4 r-0.4
scrive 5.0 a-1.0 b-1.0 e0.4 f1.1 g-1.1 i-1.3 j-0.4 m-0.6 n0.5 o0.8 p-1.1 q0.4
scrivo 5.5 a0.7 b-0.8 d1.4 e1.5 f1.0 h0.7 i0.7 j-0.6 k0.5 o-0.5 p-0.6 s2.0
scuo 5.4 b0.6 d-0.8 e1.3 g-0.4 h-0.6 i0.9 j-0.7 k0.4 m0.7 n-0.7
scuo+di 7.1 g0.4 i0.5 r0.4
scuola 5.5 b0.8 d-0.6 e1.0 h-0.7 j-0.6 k0.5 m0.9 n-0.5 q0.4 r-0.4 t-0.4
scuole 7.1 d-0.3 e0.4 i0.9 t0.8
scus 4.7 a-1.5 b-0.7 c-0.6 d-0.5 e1.2 f0.4 g-0.7 h0.4 i-2.1 j-1.3 k2.5 l1.8 n1.8 o1.4 p-1.7 r0.3 s-1.6 t1.4
scus+con 7.1 a-0.4 g0.3 k0.9 r0.6
scus+e 6.9 c-0.3 i-0.3 l0.5
scus+il 6.9 a-0.6 c-0.4 h0.5 l1.5 o0.3 t0.6
scus+la 7.1 a-0.3 b-0.4 c0.9 h0.6 i-0.4 n1.3 o-0.4 q0.6 r0.4 s-0.4 t0.8
scus+ma 6.5 a1.0 b-0.8 d-0.6 e1.0 g-0.3 i-0.3 k-0.4 l-0.9 m1.3 n-0.8 o0.9 p-0.4 r-0.7 t0.4
scus+per 7.4 a-0.6 g0.7 l0.8 m0.3 r0.8
scus+se 6.7 a-0.5 d-0.5 e-0.7 i-0.3
scusa 6.2 a-0.3 c-0.4 d-0.4 h-0.4 i-0.5 j-0.3 k1.0 l-0.4 m0.5 n0.5 o-0.4 p-0.6 s-0.4
scusat 5.7 a-0.6 c-0.9 d-1.2 g-0.3 h0.4 i-0.9 j-0.6 k0.8 l0.7 m0.4 n1.7 p-0.7 s-0.6
scuse 6.9 c1.0 e0.4 f0.6 i-0.4 r0.5 s-0.4 t1.3
scusi 6.3 a-0.7 b-0.4 e0.3 f0.6 g-0.4 h0.3 i-0.5 k0.4 l0.3 o2.7 p-0.4 q0.5 s-0.4 t0.7
scusia 7.4 a-0.4 l1.6 m0.3
scuso 7.4 a-0.4 k1.8 m0.3 n0.5
sdi 7.1 a-0.4 c-0.3 m-0.5 o1.2
se 3.4 a1.1 b-0.3 c0.6 d1.4 f0.6 i1.5 j1.4 k-0.6 l1.2 m0.9 n0.7 o1.1 q1.4 r0.7 s2.1 t0.7
se+a 7.4 a-0.3 c-0.3 i-0.4
se+c'e 7.4 b1.0 s0.8 t0.5
se+camb 7.4 b-0.4 i0.7 l-0.3
se+ci 7.1 c0.6 d0.6 e0.6 g0.4 h0.9 l0.4 n1.0 r0.6 s0.5
se+devo 7.4 a-0.4 l0.3 o0.8
se+e 7.1 a-0.6 h-0.3 i-0.3 l0.8 n-0.3
se+entr 7.4 a0.5 c0.5 d0.5 i1.0 s0.6
se+foss 7.1 e-0.6 g1.3 h-0.3 r1.3
se+i 7.4 a0.9 e2.6 i1.7 j0.6 p-0.3
se+il 6.4 c1.4 d0.8 e-0.6 f0.4 h0.9 i-0.4 k0.7 o-0.5 p-0.4 q0.6 s-0.6 t0.8
se+insi 7.4 a0.5 e-0.5 i-0.3 j1.3 m-0.3 p1.1
se+la 5.5 a-0.9 b1.2 c-0.3 d-0.4 e-0.9 g-0.6 i-0.5 k0.3 l1.2 m1.1 o1.3 r-0.3 s-1.0 t0.6
se+le 7.4 c1.0 e-0.4 r0.3 s1.0
se+lo 6.4 b-0.3 c0.8 d-0.4 e-0.6 g0.3 i0.8 l0.8 m-0.5 p0.7 q-0.3
se+mi 7.1 a-0.5 f0.4 n0.8 o1.0
se+n'e 7.4 a0.7 d0.8 e0.4 g-0.3 i0.9 n0.3 t0.3
se+ne 5.6 a0.4 b1.1 c-0.7 f1.6 g-0.8 h-0.4 i0.6 j-0.7 k0.8 l0.4 r-0.4 s-0.4
se+non 5.6 d-0.4 e0.7 g0.8 h0.8 j0.5 k0.6 l0.6 m0.9 p-0.7 q1.2 r1.1 s0.8 t0.6
se+pass 7.1 a-0.6 c-0.5 d0.6 k-0.4 n0.7 o0.4 q0.3 r0.4
se+pens 7.4 a0.6 j0.6 p2.4 s0.7
se+per 6.7 a0.7 c0.4 d2.5 e-0.3 g-0.4 i1.8 p0.7 s-0.4
se+pote 7.4 e0.8 r-0.3 s0.5
se+pref 7.1 j0.5 n0.9 p0.5
se+puo 7.4 a-0.3 b-0.4 g0.5 q1.0 r0.5
se+qual 7.4 a-0.3 b0.3
se+serv 6.9 a-0.6 k-0.3 n-0.4 q1.1
se+si 7.1 a-0.4 b-0.3 e-0.5 g0.4 i0.6 o0.8 q-0.4 r0.6
se+ti 7.1 a-0.4 f-0.4 g0.4 h0.8 m0.5 q0.8 r0.5
se+un 7.1 a-0.7 b-0.3 f0.3 i-0.5 l-0.3
se+vi 7.1 a0.4 c-0.3 j-0.3 s1.5
se+vole 7.4 e-0.4 g1.0 h1.3 r0.9 t0.4
seco 4.8 a0.8 d-0.8 e1.3 f1.1 g0.8 h2.3 i-0.5 j-0.6 k0.6 m1.5 n-0.6 p1.9 q0.9 r0.5 s-0.6 t0.7
seco+acco 7.4 a0.6 e0.6 p1.4
seco+in 7.4 a0.3 c-0.3 e0.5 i0.7 m0.9
seco+pian 7.1 a-0.4 o0.3 q0.4 r0.4
seco+rata 7.1 c-0.4 p0.4 q0.4
seco+tran 7.4 a0.5 e-0.4 p0.7
seco+voi 7.4 e-0.7 g-0.6 h-0.5 k0.5 p1.2 r-0.4 s-0.4 t0.5
seco+volt 7.4 a0.6 b-0.4 c-0.3 d-0.4 e1.9 f1.6 g-0.5 h0.5 i-0.4 k-0.4 p-0.4 q0.3
second 4.8 a0.8 d-0.8 e1.3 f1.1 g0.8 h2.3 i-0.5 j-0.6 k0.6 m1.5 n-0.6 p1.9 q0.9 r0.5 s-0.6 t0.7
sede 5.5 b1.1 c0.5 d-0.3 e0.7 f1.9 g-0.9 h1.2 i-1.1 j0.8 m-0.8 q0.4
sede+a 7.4 a-1.0 c-0.3 h1.2 i-0.5 q0.3
sede+cent 7.4 a0.4 d0.4 e0.5 f1.8
sede+di 6.7 a-0.5 b-0.4 e0.4 g-0.3 h1.1 i-0.3 j-0.3 n-0.5 o-0.3 q0.3 t0.4
sede+lega 6.9 a-0.6 e0.3 h-0.5 n0.3 p0.7
sedi 6.4 b-0.3 d-0.3 e0.4 g0.9 h0.8 i-0.6 j0.8 k0.4 m-0.4 o0.5 p-0.6 q0.3 r1.2 s-0.4 t-0.6
sedi+oppo 7.4 a0.6 e0.7 j1.3 p-0.4
sedie 7.4 a-0.4 b-0.5 q0.3 t-0.3
sedu 6.5 a0.6 b0.3 c-0.5 d-0.3 e0.5 f-0.3 j1.1 k0.5 l-0.3 n-0.3 t0.6
seduta 6.7 b0.5 c-0.3 j1.1 k0.6 r-0.4
segg 7.1 a-0.5 k1.7 m0.3 q0.4
segg+e 7.4 a-0.4 k1.2
seggio 7.1 a-0.5 k1.7 m0.3 q0.4
segh 7.4 a-0.6 g1.5 h1.0 r1.0
segher 7.4 a-0.6 g1.5 h1.0 r1.0
segn 5.1 d1.1 e0.8 f0.6 g0.5 h0.7 i-0.7 j1.0 k-0.4 n-0.5 p0.7 q0.6 r0.3
segn+il 6.9 c0.7 d0.8 e-0.4 g1.0 h1.1 k-0.3 o-0.3 r0.5
segn+la 6.7 a0.6 b0.3 c0.4 d0.3 i-0.3 j1.0 l-0.3 s0.5 t0.5
segnal 5.3 d1.4 f0.7 g0.5 h0.5 i-0.5 j1.3 n-0.5 q0.8 r0.4
segnar 7.4 a-0.5 r-0.4 t0.5
segr 5.2 a-0.4 d2.2 g-0.5 h-0.6 i-0.6 j-0.8 k0.8 l0.4 m0.8 n0.9 o-0.3 p-1.0 q1.6 s-0.7
segr+torn 7.4 a-0.3 d-0.4 e0.3 n1.3 q-0.3
segret 5.2 a-0.4 d2.2 g-0.5 h-0.6 i-0.6 j-0.8 k0.8 l0.4 m0.8 n0.9 o-0.3 p-1.0 q1.6 s-0.7
segu 5.0 b0.4 c0.4 d1.7 e-0.6 g-0.4 h1.1 i2.0 j0.5 k-1.0 m-0.4 o-0.5 p-1.0
segu+da 7.4 c-0.5 d0.4 i0.5
segu+dell 7.4 b1.0 e0.5 i0.3 l0.6
segu+le 7.4 d0.3 f0.4 g0.5 r0.5
segu+voi 7.1 a-0.8 b-0.3 c-0.3 d-0.5 e-0.5 g1.3 h1.6 i-0.4 m-0.3 n0.5 r1.2 t0.3
segue 6.7 a0.5 b0.6 c-0.5 d0.8 e0.5 g-0.4 i1.8 j0.4 r-0.3
seguir 6.7 a0.6 c1.1 d0.6 e-0.6 g-0.4 i0.6 j1.0 o-0.3 q0.3 r-0.4 s-0.3
seguit 5.7 a-0.5 c-0.4 d1.1 e-0.4 g0.6 h1.6 i1.0 j-0.3 k-0.5 m-0.5 p-0.6 r1.0 s-0.6 t0.4
seguon 7.1 c0.7 e-0.5 g-0.4 j-0.3 m0.4 s0.8
sei 4.9 a1.3 b-0.4 c2.2 d1.3 e2.0 f0.3 g0.6 h1.3 i1.0 j-0.4 l1.2 m0.4 n0.4 o1.7 q0.4 s-0.6 t1.9
sei+anni 7.1 g0.3 i1.3 s0.5
sei+di 7.4 c1.4 e-0.4 k0.5 p0.3 r-0.3 s0.5 t1.0
sei+mesi 6.9 a0.4 c0.5 d0.6 e0.6 n-0.4 p0.6 t1.1
sei+sett 6.9 a0.8 c1.2 d0.6 e1.1 f0.4 g-0.4 h-0.3 j0.7 l0.7 o0.5 p-0.3
sei+stat 7.4 e-0.5 g0.3 m0.4 r0.4
sell 7.4 a-0.3 k-0.4 q1.6
sella 7.4 a-0.3 k-0.4 q1.6
semb 5.6 a1.8 b1.6 c1.5 d1.6 e2.0 f-0.3 h0.7 i0.4 n-0.3 o0.4 p-0.6 q1.2 r0.8 s-1.0
semb+tant 7.4 a0.6 b0.8 c1.3 d2.0 o0.5 p-0.3 r0.4 t0.3
semb+trop 7.4 a0.6 b0.6 c0.5 e-0.3 g-0.3 j0.8 m0.8
semb+un 7.4 a-0.5 b0.5 c-0.4 g1.0 o0.3 q1.7 r0.9
semb+una 7.4 e0.3 p0.5
sembra 5.6 a2.0 b1.7 c1.7 d1.7 e2.2 f-0.4 h0.6 i0.4 o0.5 p-0.6 q1.2 r0.9 s-1.0 t0.3
seme 7.4 b0.8 i0.4 l0.8
semest 7.4 b0.8 i0.4 l0.8
semi 7.1 i0.5 j0.3 r-0.3
semp 5.0 a1.1 b-0.7 c0.7 d2.0 e0.7 h1.1 i-0.7 j-0.5 k0.6 m0.5 n-0.5 o1.9 p0.9 s0.5 t0.5
semp+il 7.4 b-0.3 o0.3 t0.8
semp+in 7.1 a-0.7 e0.3 g1.0 h0.8 k0.6 l0.3 m-0.5 n0.5 o-0.4 q0.5 r1.2 t0.3
sempli 6.5 a0.4 b-0.5 c0.3 d0.5 g-0.5 i-0.6 j-0.3 m0.6 n-0.4 o0.8 p2.1 s-0.3
sempre 5.3 a0.7 c0.6 d1.7 e0.7 g0.6 h0.8 k0.6 m-0.4 o1.7 p-0.8 r0.3 s0.9 t0.6
sens 6.2 a0.9 c0.7 d1.2 e-0.3 g-0.5 i0.9 j0.6 k0.6 n0.6 o0.5 s-0.4
sens+art 6.9 a0.3 c1.2 i-0.6 j1.4 o0.6 p0.5
sensaz 7.4 a0.5 d1.6
sensi 6.7 a0.7 c1.0 i0.9 j0.9 o0.6 p0.4
sent 4.8 b1.3 c-1.1 d0.7 e0.6 h0.7 i-0.4 j1.0 k1.3 m1.0 n0.3 q1.1 r1.1 s-0.4
sent+di 7.1 a-0.3
sent+e 7.4 g0.6 h0.9 j0.7 n0.8 p1.2 r0.7
sent+il 7.4 a-0.5 e0.4 k0.4 m0.9
sent+la 7.4 a-0.4 g0.7 r0.9
sent+per 7.1 b0.4 f0.4 i-0.3 k1.2 l0.4
sent+piu 7.4 e0.7 i0.4
sent+tutt 7.4 e0.5 f-0.3 s0.3
sent+un 6.9 a1.0 d1.0 e0.9 g-0.3 i0.7 j1.1 s0.3
senta 7.4 a0.6 b0.7 c0.6 i0.5 p0.4 s0.5
sente 7.4 a-0.4 b0.4 f-0.4 g0.7 h0.4 r0.6
senten 6.1 a-0.3 b-0.3 c-0.5 d0.7 e-0.4 g-0.5 h0.4 l-0.3 p0.7
sentia 6.3 b0.7 d-0.9 e0.5 g-0.6 h-0.3 j0.3 k1.7 p-0.4 r-0.4 t0.4
sentir 6.4 b1.4 c-0.7 d1.2 e0.5 h0.5 i-0.5 j-0.5 k0.4 m0.7 o0.5 q0.5 r0.8 s-0.5
sentit 6.5 a0.5 b-0.3 c-0.5 d-0.5 e0.4 i-0.3 j1.6 k0.4 m0.9 p-0.4 q0.3 r0.4 t-0.4
senz 4.3 a-0.6 b2.1 c1.2 d0.5 e1.6 f0.5 g0.9 h1.8 j-0.3 k0.4 l1.1 m-0.7 n0.7 o4.2 p-1.2 q0.7 r2.0 s-0.7
senz+avvi 7.4 a0.5 d1.3 g-0.3 j0.6 m1.1 s-0.4
senz+di 7.4 a-0.3 b0.6 g0.8 i0.5 r0.9 t0.4
senz+esit 7.4 a0.4 c1.0 d0.7
senz+firm 7.4 c0.6 p0.6
senz+i 7.4 c-0.3 j0.5 o0.9
senz+il 7.1 b-0.3 c1.3 g0.6 h0.8 i-0.4 o0.6 p1.0 q0.3
senz+nemm 7.4 c-0.4 e0.6 g-0.4 q0.4 r-0.4
senz+paro 7.4 a-0.3 d0.4 g0.4 m-0.3 r0.4
senz+ranc 7.4 a0.6 b1.4 i1.6 p-0.5
senz+stor 7.4 a-0.4 b0.4 e0.3 f0.7 h-0.4 n-0.3 o0.7 q0.4
senz+una 7.4 c-0.4 i0.7 r0.7
senza 4.3 a-0.6 b2.1 c1.2 d0.5 e1.6 f0.5 g0.9 h1.8 j-0.3 k0.4 l1.1 m-0.7 n0.7 o4.2 p-1.2 q0.7 r2.0 s-0.7
sepa 6.9 a-0.6 b0.4 e-0.3 i-0.3 k0.7 l0.4 q0.7 t0.7
separa 6.9 a-0.6 b0.4 e-0.3 i-0.3 k0.7 l0.4 q0.7 t0.7
sera 5.1 a-2.0 c-0.3 d-0.5 g2.1 h0.3 j-0.3 n0.5 p-1.1 q1.6 r3.4 t0.4
sera+e 7.1 b0.4 g0.4 k0.4 q0.4 r0.8 t0.7
sera+la 7.4 a-0.5 g0.6 l0.5 q1.3 r0.8
serata 7.1 a-0.6 b0.4 c-0.3 g0.4 r0.7
sere 6.9 g0.7 n0.7 o0.6 r0.9 t-0.4
serena 7.4 e0.4 o0.5 q0.4
serg 7.1 b0.5 c0.9 d0.4 g-0.3 h-0.3 q-0.5
sergio 7.1 b0.5 c0.9 d0.4 g-0.3 h-0.3 q-0.5
seri 6.2 a1.3 b1.4 c0.6 e1.8 f0.6 h-0.5 i0.8 k0.5 l0.3 o0.3 q-0.3 s0.5
seriam 7.4 a0.6 b1.0 d0.6 i1.0 j0.3 s0.4
serio 7.4 b0.4 e0.3 g0.4 k0.3 r0.5 s0.7
serr 6.5 a0.7 b0.5 c1.0 g-0.4 h0.5 i-0.3 l-0.5 m0.5 p1.7 s-0.4
serra 7.1 a0.4 b0.8 e0.4 m0.7 p1.0
serram 7.1 a0.3 b-0.3 c1.3 e-0.7 f0.4 h0.5 l-0.4 n-0.3 p0.9
serv 3.9 a-3.5 c-0.8 d-1.4 e-1.2 f0.6 h1.3 j-2.3 l0.4 o1.4 p-2.5 q0.4 s-1.7 t3.0
serv+anch 7.4 a-0.3 c0.3 d-0.4
serv+audi 6.9 c0.7 f-0.3 g1.0 h0.9 l0.4 m0.6 s0.5
serv+con 7.4 a-0.5 b1.5 i0.6
serv+copi 7.4 a-0.4 d0.5 l0.6 m0.4 o0.8
serv+di 6.7 b0.3 g0.4 h0.6 m0.4 r-0.3
serv+due 7.1 e-0.4 n-0.4
serv+e 7.1 a0.6 b0.9 c-0.4 e0.7 f1.1 i-0.3 o0.4
serv+foto 7.4 a0.3 b-0.4 c0.5 e0.6 j0.4 m0.5 s0.8
serv+i 6.7 a-1.0 c-0.4 e-0.6 j-0.4 l-0.4 r-0.4
serv+il 6.4 a-0.9 c-0.4 d-0.4 e-0.4 f-0.3 h0.8 i-0.7 j-0.5 k1.0 m-0.3 r0.6 s-0.4 t2.0
serv+la 6.0 a-0.8 b0.5 c0.5 d-0.4 e0.4 g-0.5 i-0.7 j-0.4 k0.4 l0.4 o1.1 p-0.5 q-0.3 s-0.5 t0.4
serv+le 7.4 a0.7 i0.8
serv+per 6.4 a-0.4 d0.6 f0.5 g-0.6 h0.4 j-0.3 p-0.3 q0.4
serv+piu 6.7 a0.4 c-0.6 e-0.3 f0.5 g-0.4 i1.1 o-0.3 p0.5 t-0.3
serv+solo 7.1 f0.3 n-0.4 q0.3
serv+un 7.4 a-0.3 d0.5 e-0.4 i-0.3 l-0.4 n0.3
serv+una 6.9 e-0.4 g-0.3 h0.8 i0.9 l0.3
serve 4.9 a-2.9 c-0.5 d0.4 g-1.6 i-1.4 j-1.5 l0.4 m-0.6 n-0.3 p-1.2 q1.2 r-0.4 s-1.4 t3.3
server 6.3 b0.4 c-0.8 d-0.4 e1.2 f1.0 g1.1 h0.7 k0.4 l1.0 n1.0 o0.4 p-0.5 q0.5 r0.6 s-0.4 t1.3
servic 6.7 c1.0 e0.3 f-0.4 g0.9 h0.9 l0.4 m0.6 s0.5
servir 5.8 a-1.0 d-0.3 g-0.5 h0.5 i-0.9 j-0.4 k0.7 l0.4 m-0.4 o2.2 p-0.5 s-0.4 t1.0
serviz 5.6 b1.9 d-0.6 e-0.6 g-0.3 h0.3 i1.4 n-0.4 o-0.3 p-0.6 r-0.7 t-0.4
servon 5.8 a-1.2 b-0.6 c-0.7 d-0.6 e-1.0 f0.4 h0.8 j-0.8 l-0.7 m-0.5 o0.8 p-0.5 q-0.5 r0.5 s-0.6 t-0.3
sess 6.2 a0.3 b1.1 d1.0 h0.4 i1.0 k0.6 n0.9 r0.3 s-0.4
sess+gior 7.4 c-0.4 d0.7 e-0.3 i0.3 p0.8
sessan 6.3 a0.4 b0.8 d1.0 f0.3 h0.6 i1.1 m0.3 n0.8 p0.3 q0.3 r0.4 s-0.3
sest 7.4 a0.7 d-0.4 e0.4 l0.3 m1.5 s0.7
sett 3.6 a0.7 b-0.3 c5.0 d1.8 e-0.5 g-1.0 h0.8 k0.6 l1.0 n0.8 o0.5 q-0.8 s-0.9 t0.5
sett+a 7.4 c0.8 i1.0 k-0.3 n0.4
sett+anni 7.4 a0.3 e0.5
sett+del 7.4 a0.8 c-0.3 e1.6 g-0.3 i2.2 k0.9 p1.9
sett+di 6.5 a1.2 b-0.6 c2.4 e0.9 f0.6 g-0.4 j0.7 l-0.4 p-0.4 r-0.9
sett+dopo 7.4 a-0.7 h0.3 i-0.3 k1.8 l0.3
sett+e 5.6 a0.3 c1.7 d1.1 f0.5 g-0.8 i-1.0 j-0.5 k-0.5 l1.2 p-0.8 s-0.3 t-0.5
sett+il 7.4 a-0.4 b0.5 l1.2 n0.5 o0.4
sett+inte 7.4 a-0.4 c-0.4 e0.4 g0.6 r0.6
sett+ma 7.4 a-0.9 c-0.3 e-0.6 f0.3 g0.7 h0.7 i-0.4 n1.5 r0.8
sett+mesi 7.4 a0.3 c0.8 d0.5 j1.4 p0.7 s1.4
sett+per 7.4 b-0.6 c1.2 d1.7 p-0.3 q0.3
sett+pros 7.1 a-0.3 c-0.4 n-0.5 o0.9
sett+scor 7.4 a0.6 c0.9 k0.3 m0.7
sett+sono 7.4 e-0.4
settan 7.4 a0.3 e0.5
sette 6.0 a0.8 c1.3 d1.1 e-1.3 h0.6 j0.8 m0.4 n-0.3 p0.4 q-0.5 s1.8
settec 7.4 b0.9 p0.9 s0.8
settem 5.4 b-0.6 c3.7 e-0.8 f-0.6 h0.5 j-0.9 m-0.4 n0.4 o-0.3 p-0.5 r0.8 s-0.7 t0.9
settim 4.0 b-0.4 c2.9 d1.7 f0.6 g-1.0 k0.6 l1.3 n1.0 o0.5 p-0.8 q-0.5 s-2.1
settor 7.4 c-0.3 e0.7 h0.7 o1.0 p0.4
sezi 6.7 d0.7 e0.6 g-0.3 i-0.4 m-0.3 t0.4
sezion 6.7 d0.7 e0.6 g-0.3 i-0.4 m-0.3 t0.4
sfog 7.4 b0.4 d-0.3 g0.5 h0.6 r0.6 t0.6
sfogli 7.4 b0.4 d-0.3 g0.5 h0.6 r0.6 t0.6
sfra 6.7 a-0.9 b0.3 f0.5 i-0.4 l-0.4 m-0.3 o0.6 p-0.3 r0.4
sfratt 6.7 a-0.9 b0.3 f0.5 i-0.4 l-0.4 m-0.3 o0.6 p-0.3 r0.4
sfug 7.1 b1.8 c0.6 d0.9 g-0.3 i-0.4 k0.3 l0.3 m-0.3 n1.3 p-0.3
sfugge 7.4 a0.8 b2.1 c0.5 d1.0 i-0.3 k0.5 l0.3 n-0.4
si 3.0 a-1.1 c-1.5 d2.4 e1.8 f-0.9 g0.3 h0.8 j-0.3 l-0.5 n0.7 o-0.6 p-1.3 r0.5 s0.5 t-0.3
si+apre 7.4 b0.4 d-0.3 i0.6 o0.6 p0.5
si+apri 7.4 e0.5 g0.8 l-0.3 p0.7 r0.9
si+aspe 7.4 a0.4 b1.5 d-0.4 e0.5 i-0.5 m0.5 s0.6
si+chia 6.2 b-0.4 c-0.7 e0.6 g-0.6 k-0.3 p-0.4 r-0.6 s0.5
si+chie 7.4 c0.5 d0.6 s0.6
si+chiu 6.7 a-0.5 e-0.6 f0.3 g0.3 i1.4 k0.3 n-0.4 r0.3 t1.1
si+con 7.4 a-0.4 b0.5 d-0.4 h-0.4
si+cons 7.4 a-0.8 h2.8 j-0.4 s-0.4
si+dann 7.4 b0.4 c0.4 d0.5 j-0.3 m0.4 q0.4 s0.6
si+deve 7.4 p0.5
si+dice 7.1 a0.6 b0.4 c0.5 e0.3 i0.8 s0.7
si+disc 6.9 c-0.4 e1.2 f1.3 g0.3 h0.8 j0.7 l0.4 n0.4 r0.3 s1.6
si+e 4.7 b0.6 c0.6 d0.7 e1.2 g0.8 h0.5 j1.1 k1.3 l0.8 p-1.2 q0.4 r1.8 s-0.7 t0.6
si+fa 6.2 a-0.7 d0.4 f0.4 g-1.0 h-0.7 i-0.4 k-0.5 n-0.6 p-0.4 r-0.3 s-0.6
si+face 7.4 b0.9 e-0.4 g0.3 i0.9
si+fann 7.4 a0.4 s0.9
si+ferm 6.9 a-0.4 b-0.4 f0.4 g1.6 h0.6 i-0.4 k0.4 n-0.3 q1.2 r1.3 t-0.3
si+info 7.4 e-0.4
si+lame 6.9 a-0.7 e-0.5 l0.3 m0.6
si+legg 6.9 d-0.5 f-0.3 g0.7 j0.5 p0.7 r0.8
si+mang 7.1 s0.9
si+mett 7.1 a-0.6 c-0.4 e-0.4 g0.7 k0.7 r0.6 s-0.4
si+occu 7.4 a0.6 d0.4 e-0.3 i0.3 s1.4
si+offe 7.1 i1.3
si+paga 6.9 a0.6 b-0.4 d0.4 j0.5 l-0.4 o-0.3 p1.8
si+parl 6.4 a0.7 b-0.5 d0.5 e0.9 g-0.7 j-0.3 l-0.4 o-0.4 s1.8
si+potr 7.4 a-0.4 d-0.3 g0.7 k0.4 l1.1 r0.8
si+puo 5.4 a-0.5 b1.4 c-0.3 d-0.3 g-0.5 h-0.5 i-1.1 l1.5 m0.6 n0.5 p-0.8 q0.6 r0.5 s0.8
si+rego 7.4 a0.6 e1.2 i0.9 j0.6 p0.6 s0.6
si+rich 7.4 c-0.3 e0.4 i0.7
si+rifi 6.7 a-0.7 p-0.4 q0.4 r0.4
si+risp 7.4 a-0.7 d-0.4 f0.4 h0.4 l0.4 n0.5 s-0.3
si+rive 7.4 i-0.5 j0.5 n0.5 p0.4
si+sceg 7.4 g0.5 i0.6 r0.4
si+scri 6.9 a-0.6 d-0.3 j-0.4 p-0.3
si+sent 7.4 a-0.4 b0.4 f-0.4 g0.7 h0.4 r0.6
si+sia 6.9 a0.6 b-0.4 d2.2 e1.5 h0.7 q0.4 r0.3 s-0.3
si+sono 6.9 c0.9 e-0.4 g-0.3 i-0.3 l-0.3 m-0.5 s-0.3 t1.7
si+speg 7.4 d1.1 e0.5 i0.6 p1.0
si+spos 6.7 a-0.6 e-0.4 f0.3 g1.3 h2.0 n0.9 q-0.4 r0.6 s-0.4
si+stam 7.4 b-0.3 e1.0 i-0.4
si+trat 6.7 a0.8 b-0.4 c-0.4 d2.0 e-0.6 h0.5 i-0.5 l0.3 n0.6 s1.2
si+trov 7.1 b0.5 c0.5 e0.4 g0.4 i0.4 r0.4 s0.4
si+va 7.4 a-0.4 g1.5 h1.2 i-0.4
si+vede 6.4 a0.9 b0.7 d0.9 e0.3 f0.3 g-0.6 k0.4 m1.0 p-0.3 q0.6 s-0.5
si+verg 7.4 a-0.6 f0.4 g0.6 k-0.3 n0.7 r0.6
sia 6.2 a0.7 b0.7 d1.5 e1.4 g-0.6 i-0.7 j-0.4 k-0.3 l0.5 m-0.6 o0.6 p1.5 r-0.5
sia+stat 7.4 b0.9 e-0.4 m-0.4 o0.9 s0.9
siam 4.0 c1.7 d2.6 f0.4 h1.4 j-1.7 k0.3 l2.4 m-0.7 o0.7 p-0.7 q1.4 r0.4 s-0.8 t1.4
siam+a 5.8 a1.5 b1.3 c3.2 d0.3 e-1.2 f-0.7 g-0.8 i-1.3 j-0.4 k1.0 l0.7 m-0.4 p1.0 s0.7
siam+acco 7.1 b1.1 c-0.3 d-0.4 e0.7 f-0.4 g0.7 i-0.5 m0.7 r1.0 t0.8
siam+al 7.4 c0.5 d0.8 e-0.4
siam+alla 6.9 b-0.3 c1.0 d0.5 h-0.4 i1.2 n-0.3
siam+arri 7.4 b0.8 d0.6 i0.7
siam+clie 7.4 b-0.3 d0.5 e-0.3 f0.4 g-0.3 h0.5 i0.7 l-0.3
siam+cont 7.4 a0.5 d0.3 g0.6 h0.9 i-0.5 o0.3 t0.7
siam+e 7.4 a0.6 c0.3 d1.2 i1.4
siam+gia 7.1 a0.6 c0.3 d1.1 e1.0 f0.4 h-0.3 i0.9
siam+in 6.2 a0.4 b-0.3 e1.9 f0.4 g-0.6 j-0.4 l0.6 o2.1 q0.6 s1.3 t0.9
siam+la 7.4 c0.5 e-0.3 l-0.3 m0.9 s0.6
siam+tutt 7.4 e0.5 g0.5 h0.3 r0.6 t0.9
siam+un 6.9 a0.8 b-0.4 d1.4 e-0.7 g-0.5 h-0.4 i0.8 k0.8 l0.8 o-0.4 q-0.4 r-0.3 s-0.4
siam+una 7.4 b0.4 e0.6 n0.4 o0.4 t0.5
siamo 4.0 c1.7 d2.6 f0.4 h1.4 j-1.7 k0.3 l2.4 m-0.7 o0.7 p-0.7 q1.4 r0.4 s-0.8 t1.4
sicc 6.5 a0.4 c0.6 d0.8 g-0.4 i0.8 s1.7
siccom 6.5 a0.4 c0.6 d0.8 g-0.4 i0.8 s1.7
sicu 7.4 s0.4
sien 7.4 c0.9 e0.3 f0.4 s0.7
siena 7.4 c0.9 e0.3 f0.4 s0.7
siet 5.0 a-1.1 b1.8 c0.5 e-0.3 f-0.9 g3.8 h0.5 i-0.7 l-0.6 m0.4 n-0.6 o0.7 q0.4 r3.8 t0.5
siet+dive 7.4 b1.2 d0.9 e-0.4 o0.9
siet+meri 7.4 a-0.6 g0.8 r0.9 s-0.6
siet+stat 6.9 c0.4 g0.9 j0.4 r0.8
siet+voi 6.9 a0.5 b0.5 e-0.4 g0.6 i0.8 m1.3 r0.6 s-0.4
siete 5.0 a-1.1 b1.8 c0.5 e-0.3 f-0.9 g3.8 h0.5 i-0.7 l-0.6 m0.4 n-0.6 o0.7 q0.4 r3.8 t0.5
sign 4.2 a0.7 c0.9 d-0.9 e1.5 f0.6 h0.4 j0.8 l0.3 m-1.0 n0.9 o0.5 r1.2 s0.9 t0.4
sign+che 6.9 a-0.3 d-0.3 e-0.4 g0.4 p0.4 r0.3
sign+da 7.4 a0.6 b0.3 c1.4 d0.3 i0.4
sign+del 6.2 b0.5 d1.3 e0.5 i-0.7 j-0.7 l0.6 m-0.5 n0.4 p-0.6 q0.3 s0.5
sign+e 7.4 a-0.5 e-0.5 g0.9 h1.5 l-0.3 r1.1 t0.3
sign+ines 7.4 a0.3 e0.4
sign+la 6.9 a0.7 d-0.5 e0.7 i0.9 o0.5 p0.7 s-0.4
signif 7.1 a0.4 c0.7 i1.2 j0.5 p0.3
signor 4.3 a0.4 c0.5 d-0.9 e1.6 f0.7 g0.4 h0.4 i-0.8 j0.5 l0.4 m-0.9 n1.0 o0.6 p-0.5 r1.3 s1.0 t0.4
sile 6.2 a-0.6 b-0.4 c0.4 d1.1 e-0.7 g0.5 i-0.4 k0.4 l0.5 p-0.6 r0.4
sile+asso 7.4 c0.4 d1.3 g0.5 r0.8
silenz 6.3 a-0.3 b-0.3 c0.5 d1.3 e-0.6 i-0.4 k0.5 l0.5 o-0.4 p-0.5
silv 6.7 a0.4 b0.5 f-0.3 h0.4 o-0.3 s0.4
silvia 7.1 a0.3 b0.7 e-0.4 n0.3 r-0.4
simb 7.4 d0.3 l0.3 p0.6 r-0.3
simbol 7.4 d0.3 l0.3 p0.6 r-0.3
simp 6.5 a-0.6 g0.9 h1.1 i-0.5 n-0.4 q0.3 r1.6 s-0.3
simp+come 7.4 e-0.3 g0.7 q0.4 r0.9
simpat 6.5 a-0.6 g0.9 h1.1 i-0.5 n-0.4 q0.3 r1.6 s-0.3
simu 6.9 a-0.7 c-0.7 e-0.6 g0.8 m-0.4 n-0.3 q-0.5 r0.5
simula 7.1 c-0.4 e-0.4 q-0.4
sinc 7.1 c-0.4 d-0.3 e0.9 f0.4 g0.7 q0.6 r0.8 s0.8
sincer 7.1 c-0.4 d-0.3 e0.9 f0.4 g0.7 q0.6 r0.8 s0.8
sind 5.7 c0.3 e1.4 f1.2 g0.8 h0.9 i-0.7 j-0.6 k0.3 n0.8 p-0.6 r1.3 t0.9
sind+che 7.4 d0.6 f0.6 s-0.3
sind+e 7.4 e0.5 m0.5 n0.8 q0.5 r0.5 s-0.3
sind+ha 7.4 a-0.4 g0.5 h0.3 k0.6 r0.6 t1.1
sindac 5.7 c0.3 e1.4 f1.2 g0.8 h0.9 i-0.7 j-0.6 k0.3 n0.8 p-0.6 r1.3 t0.9
sing 7.4 b1.0 c-0.5 e-0.3 h0.4 m1.3 p0.6
singhi 7.4 b1.0 c-0.5 e-0.3 h0.4 m1.3 p0.6
sini 6.7 a0.7 b0.8 c-0.4 d-0.3 e1.0 g-0.4 j1.3 n-0.3 p-0.4 s-0.3
sinist 6.7 a0.7 b0.8 c-0.4 d-0.3 e1.0 g-0.4 j1.3 n-0.3 p-0.4 s-0.3
sint 7.4 g1.1 j0.5 p0.6 r1.2
sintes 7.4 g1.1 j0.5 p0.6 r1.2
sist 5.1 a-0.3 b-0.7 c-0.8 d-0.4 e1.5 f1.1 g-0.3 h0.3 i-0.4 j-0.5 l1.3 o2.6 p0.5 q-0.7 s-0.5 t-0.3
sist+di 6.9 e0.3 f1.1 m0.7 q-0.3 r0.3
sist+la 7.1 a0.9 e1.7 g-0.4 j0.4 s0.7
sist+per 7.4 c-0.3 e0.9 p1.0
sist+tutt 7.4 a0.5 c0.3 g-0.4 k0.4 l1.4 m-0.4 n-0.3 p1.2 t0.3
sistem 5.1 a-0.3 b-0.7 c-0.8 d-0.4 e1.5 f1.1 g-0.3 h0.3 i-0.4 j-0.5 l1.3 o2.6 p0.5 q-0.7 s-0.5 t-0.3
sito 4.6 a-1.2 c1.5 d1.8 e2.1 f0.5 g1.0 h1.5 i-0.4 j-1.1 k0.4 l-0.5 m-0.3 r1.7 s-2.3 t1.5
sito+del 7.4 a0.3 b-0.3 c-0.4 d-0.3 e0.6 f-0.3 l-0.3 n-0.4 t0.7
sito+e 6.5 a0.6 c0.5 e2.0 g0.9 h1.0 i1.5 k-0.5 n-0.4 o-0.5 p1.2 r0.6 s-0.3 t1.8
sito+in 7.4 a-1.0 e-0.5 g1.0 h0.6 k0.6 o0.5 t0.4
sito+la 7.4 c0.8 d1.0 f0.6
sito+le 7.4 a-0.7 c-0.4 e-0.7 n0.6 o0.6 r0.4 s-0.5
situ 7.1 d0.6 f0.8 j0.7 p-0.3 s-0.3 t0.9
situaz 7.1 d0.6 f0.8 j0.7 p-0.3 s-0.3 t0.9
slid 6.9 a0.7 c-0.4 d0.6 e1.2 f-0.3 g-0.4 i-0.5 k2.7 s1.0
slide 6.9 a0.7 c-0.4 d0.6 e1.2 f-0.3 g-0.4 i-0.5 k2.7 s1.0
slit 6.1 a-1.2 c0.4 f0.4 g-0.6 h-0.4 j-0.4 l5.2 n1.2 p-0.7 q0.3 s-0.4
slit+a 7.1 a-0.7 c-0.3 d0.3 e-0.5 i-0.4 l1.9 n0.4 q0.6
slit+e 7.4 c1.3 d-0.3 g-0.4 i0.9 l1.4 n1.5 r-0.5
slitta 6.2 a-1.1 c0.5 f0.4 g-0.6 h-0.3 j-0.3 l4.5 n1.2 o-0.3 p-0.6 q0.4 r-0.5 s-0.4
slog 7.4 a-0.5 d0.4 e-0.4
slogan 7.4 a-0.5 d0.4 e-0.4
slov 7.4 c0.4 e0.8 h0.3 t0.8
sloven 7.4 c0.4 e0.8 h0.3 t0.8
smal 7.4 c-0.5 d-0.3 e0.6 m1.5 r-0.3 s-0.3
smalti 7.4 c-0.5 d-0.3 e0.6 m1.5 r-0.3 s-0.3
smes 6.7 a-0.8 b-0.3 f0.4 g1.8 i-0.3 r2.1 s-0.3
smes+di 7.1 a-0.6 c-0.3 g2.3 r2.3
smesso 6.7 a-0.8 b-0.3 f0.4 g1.8 i-0.3 r2.1 s-0.3
smet 6.5 a0.9 b1.0 c0.3 d-0.3 e0.8 g-0.6 i0.5 m0.5 o0.3 p0.5 r-0.6 s-0.4 t-0.3
smet+di 6.5 a0.9 d-0.4 e1.8 g-0.5 i-0.5 m0.5 o0.4 p1.4 r-0.5 s-0.4 t-0.3
smette 7.1 a0.5 e0.4 o0.3 p0.7
smetto 7.4 c0.7 e0.6 f0.4 m0.5
smis 7.4 o0.4 q-0.3
smon 7.4 c0.5 l-0.4 m0.7 o-0.3
smonta 7.4 c0.5 l-0.4 m0.7 o-0.3
so 5.8 c0.6 d0.6 e0.8 f0.7 g-0.5 j-0.5 k0.5 l3.4 m0.8 n3.1 p-0.5 q0.6 t0.6
so+che 6.2 c1.0 d0.5 e0.6 l0.9 n0.6 q0.8 s-0.6 t1.5
so+se 6.9 a0.6 b0.6 c0.4 d0.5 i1.0 l1.0 q0.5 s-0.4
sobr 7.4 a-0.3 b0.5 o0.5 r0.5
socc 6.9 d-0.3 e0.5 g0.8 h0.6 j1.0 k0.9 m0.4 q1.5
soccor 6.9 d-0.3 e0.5 g0.8 h0.6 j1.0 k0.9 m0.4 q1.5
soci 4.7 c1.8 d2.3 f2.3 g-1.3 i0.3 k-0.5 l0.7 n1.4 o1.3 q0.4 r-0.4 s1.7 t-0.5
soci+che 6.9 c0.8 d0.4 e0.5 g-0.3 h0.3 l2.0 m-0.3
soci+e 7.4 a-0.7 n0.4 o0.9 p-0.4 q0.3
soci+ha 6.9 a-0.6 h-0.4 m0.6 o-0.5 q0.6 r0.7 t-0.4
soci+hann 7.4 a-0.6 b-0.3 e-0.6 h0.8 k-0.3 n1.1 q0.9
soci+in 7.4 j0.4 o0.6 s0.8
socia 7.4 c0.7 d0.9 e-0.3 f0.5 m0.6 n0.4
social 5.8 a0.6 c-0.4 d0.3 e-0.3 f1.4 g-0.7 h-0.5 j-0.5 l-0.4 m-0.3 o1.0 p-0.5 q-0.4 r-0.4 s1.5
societ 6.2 a-0.5 b0.5 d0.4 f-0.5 h0.6 i1.7 j-0.3 m-0.6 n1.0 o0.6 p-0.6 s-0.6
socio 5.8 a-0.4 b0.4 d1.5 f1.7 g-0.4 l1.5
sodd 7.1 e0.5 f0.4 g0.8 n0.4 r0.9 s0.5 t0.4
soddis 7.1 e0.5 f0.4 g0.8 n0.4 r0.9 s0.5 t0.4
soff 6.2 b-0.3 d-0.5 e1.3 g0.3 i-0.3 j0.3 l-0.3 m0.5 n-0.5 q0.8 s0.8 t-0.4
soffit 6.7 a0.9 d-0.4 e1.7 j0.5 q0.6 s1.2
soffri 7.4 q0.3
soft 6.5 a0.6 b1.5 c-0.4 d-0.3 e2.3 f0.4 h0.7 j-0.4 m0.4 p0.5 r0.4 s-0.5
softwa 6.5 a0.6 b1.5 c-0.4 d-0.3 e2.3 f0.4 h0.7 j-0.4 m0.4 p0.5 r0.4 s-0.5
sogn 6.7 c-0.4 e1.0 g1.4 h1.6 i-0.4 l0.4 m1.4 n0.3 o0.5 p1.3 r1.5
sogn+e 7.4 g0.3 p0.6 s0.7
sognat 7.4 b-0.6 m1.8 p1.0 s-0.5
sola 6.0 a-0.6 d0.8 e1.0 f-0.6 g0.8 h2.1 i-0.8 j-0.6 k0.5 l0.4 m-0.5 n-0.4 p1.0 q0.4 r0.7 s-0.7 t1.3
sold 5.6 a0.7 b1.3 c1.0 d-1.0 e-0.8 g1.1 i0.3 l1.2 m1.1 n1.0 p2.9 q1.7 r1.1 s-0.3 t-0.6
sold+ben 7.4 a-0.6 c-0.5 g1.4 k0.4 l0.4 q0.9 r1.3
sold+non 7.4 a0.7 b0.9 c1.1 e-0.3 m0.7 p1.8
soldi 5.6 a0.7 b1.3 c1.0 d-1.0 e-0.8 g1.1 i0.3 l1.2 m1.1 n1.0 p2.9 q1.7 r1.1 s-0.3 t-0.6
sole 6.7 b0.6 c0.4 e-0.6 i-0.4 k0.6 p-0.5 r0.5 s1.2 t1.0
soli 5.6 a0.4 b-0.6 c1.0 d1.5 e0.5 f0.4 h-0.4 j0.7 k-0.4 l-0.4 n1.3 p0.9 q0.6 r0.4
soli+si 7.4 c0.5 d0.5 e-0.5 g0.7 n0.5 r0.6 s0.6
solito 6.0 b-0.4 c1.3 d1.2 f0.4 h-0.5 i-0.4 n1.6 p0.3 q0.5 r0.8 t0.4
soll 5.4 a1.4 d0.7 f-0.3 g-0.8 j1.1 l0.5 m1.4 p3.7 r-0.5 s-0.7
soll+del 7.4 a0.4 e0.6 j0.6 p1.1
soll+di 7.4 c-0.3 j0.9 p0.4
soll+e 7.4 c0.6 d0.7 e-0.4 l0.7 p0.9
soll+fatt 7.4 e0.3 k-0.3 n0.3
sollec 5.5 a1.1 b-0.6 d0.8 g-0.7 i-0.9 j0.8 l0.6 m1.5 p3.6 r-0.4 s-0.7
sollev 7.4 a0.3 b0.7 i1.3 j0.4
solo 4.0 a-2.5 c-1.0 d0.4 i-0.6 j-0.8 l1.1 m-0.4 n-0.3 o1.8 p-1.0 q0.6 r0.7
solo+che 6.9 b0.9 c-0.3 g-0.4 m-0.3 n0.4 s-0.4
solo+con 7.1 c0.3 d1.3 e-0.4 g1.0 h1.4 k0.4 s0.4 t0.5
solo+di 7.1 a-0.3 e-0.3 i-0.3 l1.2 s0.6
solo+dove 7.4 g0.7 i0.9 r0.6
solo+il 6.1 a-0.4 d0.7 e-0.5 f1.2 g-0.6 i-0.6 n-0.6 o0.8 p-0.5 s-0.4 t-0.5
solo+in 7.4 a-0.4 d0.3 f0.5 n0.3
solo+la 6.4 a-0.8 c-0.4 g-0.3 i-0.3 j-0.4 n-0.4 o2.8 p-0.3 q0.5 s-0.3 t1.1
solo+per 6.0 a-1.3 c-0.9 e0.4 h-0.4 i-0.5 j0.8 l0.3 m-0.5 o0.5 q1.3 s0.7
solo+perc 7.1 a1.1 c1.5 d-0.4 k0.4 s0.8
solo+se 7.1 b-0.3 d0.8 e0.5 g0.4 i0.5 j0.6 r0.4
solo+te 7.4 g0.6 h1.1 r0.8
solo+un 7.1 a-0.7 b0.5 e-0.5 g-0.4 i1.0 l0.4 n0.3 o-0.3 q-0.4
solt 6.3 a0.5 b-0.3 c0.6 d0.8 g-0.3 j-0.4 m0.8 o-0.4 p0.6 r-0.4 t-0.4
solt+la 7.4 e0.4 s0.5
soltan 6.3 a0.5 b-0.3 c0.6 d0.8 g-0.3 j-0.4 m0.8 o-0.4 p0.6 r-0.4 t-0.4
solu 7.1 a0.8 f1.5 g-0.3 i-0.3 j1.2 s1.2
soluzi 7.1 a0.8 f1.5 g-0.3 i-0.3 j1.2 s1.2
somm 6.4 a0.8 c1.1 d0.8 e1.0 f0.4 g-0.5 j0.7 m0.5 p0.7
somm+mi 7.4 b0.4 c0.5
somma 7.4 a0.5 e0.5 j0.6 m1.0 p1.1 q0.3
somme 7.4 a0.5 c1.1 d0.8 e1.1 f0.8 i0.5
sond 7.1 b0.5 e-0.5 i1.0
sondri 7.4 b0.6 c0.4 d0.4 e-0.4 i1.0
sono 3.2 a-0.4 b0.7 c2.2 d1.1 e2.2 f0.6 g-0.6 h0.9 i-0.6 k2.3 l1.5 m1.0 n0.9 o-0.5 p-1.0 r1.5 s0.3 t2.3
sono+a 7.1 a-0.6 c-0.7 f0.4 g-0.3 h1.8 k1.7 m0.3 o0.7 p-0.3 q0.6
sono+acco 7.4 a0.4 g-0.4 m1.8 t0.3
sono+alle 7.4 c-0.3 e0.7 i1.0 j0.6 k1.4
sono+anco 7.1 a0.8 d0.4 e1.4 f0.6 g-0.3 m1.3 s0.4
sono+anda 6.3 a1.0 b-0.5 c-0.6 d1.2 e0.6 h-0.5 i-0.4 j0.5 l-0.5 m0.6 n-0.4 p-0.3 r-0.4 s0.7
sono+comm 7.4 f0.3 g0.6 n0.5 r0.9
sono+con 7.4 a-0.9 j-0.3 l2.1 p-0.4 q0.3
sono+cost 7.4 a-0.6 b0.5 c-0.5 h0.4 k2.0 l0.7 r-0.3
sono+da 7.4 b2.5 d-0.6 e-0.4 h-0.4 i-0.3 p-0.6 s-0.3
sono+davv 7.4 a-0.3 d0.8 e0.8 g0.9 i-0.5 r1.0 t0.3
sono+di 7.4 a0.6 c0.6 e0.9 p0.6 s0.6
sono+dive 7.4 a0.6 c0.9 d0.8 e0.3
sono+dovu 7.4 a0.5 e0.5 j0.5 m1.5 p0.9
sono+due 7.4 c0.4 d-0.5 f0.7 h-0.3
sono+fini 6.7 a-0.8 c-0.4 d-0.3 e-0.4 g1.1 h2.4 j0.9 k-0.5 m-0.5 n0.6 p-0.3 r1.3 s-0.5
sono+fuor 7.1 a-0.6 c0.5 i-0.5 k1.6 m0.5 n0.5 p-0.3
sono+gia 6.9 a-0.4 c0.5 e-0.4 g0.7 h-0.4 i-0.4 r1.3 t1.5
sono+il 6.9 a0.3 c0.9 e-0.7 s1.0
sono+in 5.9 a-1.6 b1.0 d-0.5 g-0.5 h0.6 i-0.8 j-0.8 k0.6 l1.1 m-0.3 n0.8 o0.3 p-0.6 s-0.5 t0.9
sono+indi 7.4 a-0.7 b0.4 c-0.3 d-0.5 i-0.7 k0.5 l2.7 n1.2 r-0.5
sono+iscr 7.4 a0.9 e1.0 j0.9 s1.6
sono+la 7.1 a0.9 c0.4 d1.3 e-0.4 s2.0
sono+le 6.7 b0.5 c1.8 e-0.6 f-0.4 g-0.3 p-0.5 q-0.4 r0.6 s-0.4 t1.7
sono+pass 6.5 a0.6 b-0.3 c1.6 d0.9 e-0.7 f0.6 j1.5 m-0.4 p1.1 s0.3
sono+quat 7.4 a0.3 m1.3 q0.4
sono+quel 7.1 a-0.4 n0.3 q0.6
sono+rima 6.4 d0.7 g0.7 i-0.5 k0.6 l0.5 m-0.3 p-0.4 q0.5 r0.8
sono+semp 7.4 c0.6 e0.6 g0.3 i0.4 r0.4
sono+stat 6.4 a0.6 b0.5 d-0.4 e0.9 g-0.4 i0.6 k1.0 m1.8 n0.4 o-0.3 q0.7 r-0.3 s-0.3 t-0.4
sono+stuf 7.4 a0.6 c-0.4 d1.5 i0.7 p0.8
sono+tre 7.1 a0.5 c0.5 p2.0 r-0.3 s0.5
sono+tutt 6.7 b1.1 c-0.6 d-0.6 e0.8 g-0.4 i1.4 j-0.4 l0.8 p0.4 s-0.8 t-0.3
sono+un 6.9 a-0.9 b0.4 d0.5 g-0.3 i-0.4 j0.5 l-0.3 o0.3 p-0.4 q-0.3 s-0.3
sono+una 6.7 a0.5 e1.0 i0.6 j0.7 s2.2
sono+uno 7.4 a0.5 e0.9 f1.5 j1.1
sono+usci 7.4 a-0.3 e-0.3 g0.5
sopr 5.0 c1.3 d1.7 e-1.1 f1.7 h0.8 i0.6 j-1.2 k2.6 l0.3 m1.4 n0.4 p-0.7 q1.0 r1.9 s-1.0 t0.6
sopr+a 7.4 a-0.3 g0.4 h0.7 k0.7 q0.4 r0.6
sopr+di 7.4 d0.7 e-0.3 f0.6 k0.3
sopr+ha 7.4 e-0.4
sopr+i 7.4 c0.6 i0.5 k1.0
sopr+il 7.1 g0.4 k0.6 q0.8 r0.5 s0.3
sopr+per 7.1 a-0.5 e-0.3 i1.6 r0.7
sopra 6.0 b0.6 e0.5 f1.0 g0.3 j-0.6 k1.4 l0.6 m-0.4 p-0.4 q1.2 r1.0
sopral 6.1 a0.5 c1.2 d0.9 e-0.8 h0.4 i-0.6 j-0.4 k2.4 m2.3 r0.5 s-0.5
sopran 7.4 a-0.3 l0.3 m0.3 t0.7
soprat 6.5 a-0.5 d0.5 e-0.6 h1.1 i1.8 j-0.4 n0.8 q0.4 r1.0 s-0.4
soprin 6.9 b-0.3 c0.9 d1.1 e-0.5 f1.5 g0.3 r0.6 s-0.3
sor 7.4 a-0.4 b0.7 d-0.4 g0.6 p0.7 r0.7 s0.3
sord 7.4 d0.6 p0.8
sore 6.3 a-0.6 b-0.7 c-0.6 d0.6 e-0.5 f0.4 g0.5 h0.5 i-0.4 k-0.5 m0.4 o-0.6 p-0.5 q0.5 r0.9 s0.5
sore+ha 7.4 a-0.4 e-0.5 g-0.6 m0.3 n0.4
sorell 6.3 a-0.6 b-0.7 c-0.6 d0.6 e-0.5 f0.4 g0.5 h0.5 i-0.4 k-0.5 m0.4 o-0.6 p-0.5 q0.5 r0.9 s0.5
sorp 7.1 c1.6 d-0.4 g0.8 i-0.4 r1.2 s-0.3
sorpre 7.1 c1.6 d-0.4 g0.8 i-0.4 r1.2 s-0.3
sorr 6.9 a0.4 c1.1 e-0.3 f0.5 g-0.5 j0.4 p0.4
sorrid 7.4 c0.8 g-0.4 j0.6 p0.5
sosp 5.5 b-0.4 d-0.4 g-0.8 k-0.4 l1.5 m-0.5 o-0.4 p2.1 r-0.6 s-0.8
sosp+fino 7.4 p0.7
sosp+il 7.4 a0.6 e-0.3 p0.7
sosp+la 7.4 a-0.7 c-0.4 f0.5 l1.0 n0.7 p-0.3 r-0.3
sosp+per 7.4 a-0.4 l1.1
sospen 6.1 a0.7 e0.5 g-0.4 i0.4 j0.7 l1.1 n0.5 p2.2 r-0.6 s-0.5
sospes 6.3 a-1.0 d-0.5 e-0.5 g-0.5 i-0.5 j-0.5 k-0.3 l0.6 m-0.3 n-0.5 s-0.4 t0.3
sost 6.0 c1.4 e1.3 f1.2 g-0.4 h-0.4 i0.8 j-0.4 n0.5 p-0.6 s-0.6 t1.1
sostit 6.4 c1.2 e0.6 h-0.4 i1.0 j-0.3 k0.5 n0.6 p-0.5 s-0.5 t1.1
sott 5.0 a-0.6 b0.7 m-0.4 n1.3 o1.9
sott+casa 7.4 n-0.3 q0.9
sott+il 6.9 b0.6 e0.5 k-0.3 n-0.3 s0.5
sott+la 6.7 a-0.4 d-0.4 e-0.6 g0.7 m-0.4 n0.6 q0.8 r0.7
sotto 5.2 a-0.5 b0.5 d-0.5 f-0.4 h-0.7 j-0.4 m-0.5 n0.9 o1.6 q0.4 s0.5
sottot 7.1 a-0.3 g-0.4 m-0.5 n0.6 o0.5
spag 7.1 c-0.5 d-0.3 h0.5 j-0.3 k-0.4 o0.5
spagno 7.4 c-0.4 h0.6 j-0.3 k-0.3 o0.6 r0.3
spal 7.4 a0.6 d0.4 e0.6 j0.8 p0.7 s0.5
spam 7.4 a-0.3 n1.4 r0.5
spar 6.5 a0.6 b0.6 c-0.6 d0.6 e0.8 f0.4 h0.7 m-0.3 p-0.3 r0.4 s-0.3
spar+dai 7.4 a0.3 d1.2
sparit 7.1 a0.4 b0.5 c-0.3 d0.9 g0.5 h1.0 r0.7
spaz 6.3 d1.0 f-0.4 g-0.6 h0.7 i-0.7 k1.1 m1.0 n-0.5 o-0.4 p-0.4 s1.8
spazio 6.7 d1.0 e-0.4 g-0.9 h1.1 i-0.5 j0.4 k0.7 l0.6 r-0.5 s2.1
spec 6.7 b0.7 e-0.5 g0.5 h-0.6 i-0.4 j0.5 k1.3 m0.4 n0.4 o0.5 r0.6
spec+e 7.1 a-0.3 b-0.3 g0.8 j0.6 k1.7 o0.8 r0.8 s0.4
specch 7.4 d0.5 e-0.4 g0.9 j0.7 k1.7 r0.9 s0.4
specia 7.4 c-0.3 d-0.4 h-0.3 o0.6 t-0.3
sped 6.5 a0.5 c0.7 d-0.5 e1.2 f0.5 g-0.4 i2.3 r-0.3
spedit 7.4 a0.4 i0.7 p0.6 s0.6
spediz 7.1 e1.1 f0.6 i0.8 s-0.3
speg 7.4 d1.1 e0.5 i0.6 p1.0
spegne 7.4 d1.1 e0.5 i0.6 p1.0
sper 7.1 a0.4 c0.5 d0.4 i0.6
sper+di 7.4 a0.3 c0.7 d0.5 e-0.4
spero 7.4 a0.3 c0.7 d0.5 e-0.4
spes 5.3 a0.4 b2.5 c-0.4 d-0.4 e1.3 f-0.3 h-0.3 l0.7 m1.7 n0.6 o0.8 p0.6 q0.4 r0.6 s-1.2
spes+di 6.9 a0.9 b1.2 f0.5 g-0.5 j0.5 m1.4 p0.5
spes+e 7.4 l0.8 n0.7
spes+per 7.4 a0.3 b-0.3 d-0.4 g-0.3 n1.0 o-0.4 p1.4 r-0.3
spesa 6.4 a-0.6 b1.6 d0.5 i0.8 j0.3 k0.4 l1.2 n1.4 p0.6 q0.3 s-0.4
spese 6.1 d-0.5 e0.5 f-0.3 g-0.6 i-0.4 j-0.5 k-0.6 l-0.5 m2.0 n-0.6 o1.0 p-0.6 q-0.3 r-0.6 s-0.6
spesi 7.1 b-0.4 c-0.5 e-0.3 g1.1 k0.3 p1.2 q0.8 r1.2
spet 5.6 a-0.8 b0.3 c-0.4 d1.3 e-0.7 g0.8 k0.4 l1.0 o0.6 p-0.6 q1.4 r0.9 s-0.3 t-0.4
spet+le 6.4 a-0.4 d0.6 e-0.3 f-0.4 k0.3 l0.4 o0.5 p-0.4 q1.0
spet+stud 7.4 b0.7 c-0.4 d0.9 i0.6 l0.6
spett 6.4 a-0.4 d0.6 e-0.3 f-0.4 k0.3 l0.4 o0.5 p-0.4 q1.0
spetta 6.2 a-0.4 b0.4 c-0.4 d0.8 e-0.4 g1.1 j0.6 l0.7 m-0.3 p-0.4 q0.5 r1.2
spez 7.4 e0.6 j0.3 l1.1 p0.6
spia 5.9 a0.7 b-0.4 c1.4 e0.4 f1.1 g-0.5 l1.1 m0.5 n1.1 p1.1 r-0.6 s-0.6
spia+ma 7.1 a0.5 c-0.6 l0.7 n0.6 o0.3 p1.2
spiace 6.4 a0.5 c0.5 e-0.6 i0.3 l1.2 m-0.4 n0.9 p1.4 s-0.4
spiagg 6.9 a0.5 c1.1 e1.0 f1.2 g-0.3 m0.7 n0.3 r-0.3 t0.4
spid 7.4 a-0.4 b-0.3 g0.5 k0.4 n0.5 r0.7 t0.6
spie 5.3 a0.3 b0.9 c-0.4 d1.4 e0.9 j-0.3 k0.3 n1.0 o1.1 r0.5 s0.7 t-0.4
spie+come 7.4 k0.4 n0.6 r0.4 s-0.3
spie+la 7.4 f0.6 o0.8
spie+megl 7.1 c0.7 j0.5 p0.5
spie+perc 6.9 a0.6 b1.0 d0.7 e0.5 i-0.4 m0.9 s1.3
spiega 5.6 d0.7 e0.5 f0.5 g0.5 h0.5 i-0.4 m-0.4 n0.6 o1.3 p0.3 q0.6 r0.7 s-0.8
spiegh 6.5 a0.6 b0.5 d1.1 e0.5 f-0.3 g-0.3 h-0.4 i0.9 n0.6 p-0.3 q-0.4 s1.9
spil 7.4 a0.3 c0.3 m1.0 p1.0
sple 6.7 a-0.8 c-0.3 d-0.4 e-0.4 f0.4 g1.5 h0.6 i-0.3 k-0.3 r1.6
splend 6.7 a-0.8 c-0.3 d-0.4 e-0.4 f0.4 g1.5 h0.6 i-0.3 k-0.3 r1.6
spli+paym 7.4 a-0.4 o1.0
spog 7.4 a-0.5 k0.7 n0.4 o0.4
spogli 7.4 a-0.5 k0.7 n0.4 o0.4
spon 7.4 b0.4 m0.4 q0.4
sponso 7.4 b0.4 m0.4 q0.4
spor 5.9 a0.6 c-0.4 d1.0 e1.5 g-0.9 j2.0 p-0.5 q0.7 r-0.6 s1.4 t1.2
spor+di 7.4 d0.6 e-0.4 j0.4 s0.5
sporch 7.4 a0.6 e0.8 i0.7 s1.2
sporte 6.4 b-0.4 c-0.4 d0.6 e0.5 g-0.3 i-0.5 j0.6 l0.4 q0.9 r-0.3 t1.2
spos 5.0 a-1.8 b1.1 d-0.3 f0.4 h1.8 i-1.4 j-1.1 k2.4 l1.9 m1.2 n0.4 p-0.9 q-0.5 r0.6 s-0.4 t1.3
spos+a 7.1 a-0.4 b0.3 e-0.5 g1.6 h1.9 n0.6 r0.6 s-0.3
spos+il 7.1 a-0.5 f-0.5 k0.5 o0.4
spos+la 6.4 a-1.3 c0.3 e-0.5 f0.6 g-0.3 i-0.4 j-0.5 k1.3 l3.2 n0.4 o-0.4 p-0.6 r0.4 s-0.5 t0.6
spos+ma 7.4 a-0.3 b-0.3 q0.7 t0.7
sposa 6.4 b0.4 c-0.5 e0.5 g1.0 h1.8 i-0.4 m0.6 n0.4 p0.6 q-0.4 s-0.6
sposta 5.4 a-1.9 b0.7 e-0.8 g-0.7 h0.8 i-1.1 j-0.9 k2.1 l1.1 m0.5 p-1.2 r0.5 s-0.4 t1.1
sposti 7.4 b0.3 c0.5 h-0.4 k0.6 l1.5 m0.4 t0.7
squa 6.2 a-1.1 c1.2 d0.3 f-0.5 g2.2 h0.8 i-0.6 j-0.5 m-0.5 n1.0 p-0.6 q0.5 r2.3 s-0.6
squa+e 7.1 a-0.6 d0.3 e-0.4 g1.0 h-0.3 r1.4
squadr 6.4 a-0.9 b-0.3 c0.8 f-0.4 g2.4 h1.1 i-0.6 j-0.3 m-0.4 n1.0 p-0.5 q0.5 r2.3 s-0.5
squali 7.4 c0.5 d0.3
squi 7.4 a0.4 e0.8 p1.1
squill 7.4 a0.4 e0.8 p1.1
srl 7.4 a-0.4 l-0.3 o1.3 q-0.3
ssa 5.8 b-0.4 c-0.8 d0.4 j0.5 k-0.4 l0.8 m-0.3 n1.2 q0.4 s0.9 t0.7
ssa+anna 7.4 d0.7 e-0.4 f0.6
sta 5.5 a0.7 b-0.7 c1.5 d-0.9 e-1.2 g1.2 h0.4 i-0.5 j1.3 n-0.4 q0.6 r0.8 s1.7 t-0.4
sta+anda 7.4 c1.4 d-0.4 g1.3 m0.3 n0.4
sta+bene 6.9 a-0.6 d-0.4 f-0.4 l-0.4 n-0.4 o0.4
stab 6.1 a0.5 b-0.7 c-0.4 e1.6 f0.7 h0.6 i0.5 j1.2 k-0.4 l0.9 p-0.4 r0.4
stab+che 7.4 a0.4 e1.1 f0.8
stabil 6.1 a0.5 b-0.7 c-0.4 e1.6 f0.7 h0.6 i0.5 j1.2 k-0.4 l0.9 p-0.4 r0.4
stac 7.4 b0.9 d0.9 n0.8 p1.1
staf 7.4 a-0.4 b0.6 c-0.4 d-0.3 k0.7
staff 7.4 a-0.4 b0.6 c-0.4 d-0.3 k0.7
stag 5.8 e0.7 h0.9 i1.3 j-0.3 l1.5 p-0.4 r-0.5 s-0.6
stag+nuov 7.4 a0.5 d-0.3 e0.7 i1.2
stagio 6.0 b-0.5 e0.5 h1.1 i1.1 j-0.3 l1.6 p-0.4 s-0.6
stagis 7.4 a0.3 b0.6 e0.3 r-0.3
stai 7.4 g0.5 h0.8 n0.8 p0.9 r0.7 s0.8
stal 7.4 b0.4 i0.7 k1.1 l0.4
stalla 7.4 b0.4 i0.7 k1.1 l0.4
stam 4.4 a-0.9 b-0.3 e1.0 f-0.6 g-0.4 i-1.6 k1.5 m-1.1 n0.6 p-0.4 q2.1 r0.5 s0.5 t2.6
stam+a 7.4 d0.5 k0.8 t1.2
stam+al 7.4 e0.9 q0.6
stam+e 6.9 b-0.3 d-0.3 f-0.4 g0.6 m-0.3 n-0.4 p-0.3 r0.7 s-0.4
stam+il 6.7 a-0.3 b0.6 c-0.3 f-0.3 j-0.4 k0.3 q-0.3 r0.3 s-0.6
stam+in 7.4 a0.7 c-0.4 d-0.4 e0.9 t1.0
stam+la 7.4 o-0.3
stam+le 7.4 d1.0 f0.4 g0.5 h0.4 r0.6
stam+nuov 7.4 k0.4 o-0.3
stam+per 7.4 a0.5 e0.9 s0.7 t0.5
stam+sono 7.4 a0.5 c0.7 d0.9 i0.4 k0.5 r-0.3 t1.0
staman 6.9 a-0.8 b-0.5 j-0.3 l0.8 m-0.4 n0.6 p-0.3 q2.1 s-0.4
stamat 5.7 a-0.4 c0.7 d0.7 e0.6 i-0.3 j-0.7 k1.8 l-0.4 q2.0 s-0.7 t1.1
stampa 4.9 c0.5 d-0.5 e0.9 f-0.6 h-0.5 i-1.3 j0.7 k0.5 m-0.8 q-0.5 r0.8 s1.7 t2.2
stampi 7.1 d0.5 h0.3 k-0.3 s-0.3
stampo 7.4 a-0.3 c-0.4 f0.3 q0.4
stan 5.0 b1.7 c1.4 d1.2 e0.7 g0.8 h0.6 k1.6 l0.8 n1.2 o0.4 q2.6 r1.1 s-1.3 t2.5
stan+e 7.4 b0.5 c0.6 d-0.3 t1.6
stan+il 7.4 c1.5 i-0.3 j0.8 p1.3
stan+in 7.4 a-0.5 e-0.3
stand 7.1 b0.6 c0.3 g0.7 h0.6 i-0.3 m0.4 r0.8 t1.0
stanno 6.1 a0.9 b1.8 d1.2 e0.5 g0.3 h0.4 j-0.5 k0.7 l1.1 m-0.4 n1.7 q-0.5 s-0.6 t-0.5
stanot 6.4 a-0.3 c0.8 d0.5 e0.8 g-0.8 i0.4 j-0.5 k0.5 p-0.8 q2.3 r-0.6 s-0.4 t2.9
stante 7.1 c1.6 i-0.4 j0.8 k0.6 p1.2
stanza 6.9 a-1.2 c-0.7 e-0.3 g0.9 i-0.3 j-0.4 n-0.3 o0.5 q1.7 r1.0
star 6.7 a0.9 b-0.4 c0.6 d1.7 e1.1 g-0.4 i0.4 k0.7 s1.6
stare 7.1 a0.8 c0.4 d1.7 e1.0 o0.3 s1.0
stas 5.3 a0.8 b-0.6 d1.2 e1.9 g-1.1 i-0.6 j-0.7 m-0.6 n0.3 p-0.7 r-0.4 s2.1 t5.2
stas+c'e 7.4 a-0.6 b-0.4 h-0.3 k0.5 l0.5 n0.5 t0.6
staser 5.3 a0.8 b-0.6 d1.2 e1.9 g-1.1 i-0.6 j-0.7 m-0.6 n0.3 p-0.7 r-0.4 s2.1 t5.2
stat 4.1 a-0.9 b1.2 d-0.4 e0.4 f0.7 g1.8 i-0.5 j1.2 k0.8 l0.7 m1.1 n1.4 o0.6 p-1.0 q2.3 r2.8 s0.6
stat+acce 7.4 a-0.3 f0.3
stat+acco 7.4 g-0.3 j0.4
stat+acqu 7.4 a-0.5 j-0.4 m-0.3
stat+adde 7.4 a-0.5 c-0.4 q2.3
stat+appr 7.1 a-0.4 l0.5 m-0.3 n2.2
stat+asso 7.4 d0.7 i0.3 m-0.3 o0.9
stat+coll 7.4 a0.5 b0.7 e0.8 i0.4 j0.5
stat+cons 7.4 e0.6 m0.9 n0.9 p-0.3 q0.4
stat+depo 7.4 a0.3 c0.8 j0.9 p0.5
stat+e 7.4 a-0.6 l1.3
stat+fatt 7.4 a0.5 b0.5 c0.6 e1.1 i0.5
stat+scal 7.4 a1.1 d0.5 k0.4 m2.0 n-0.4
stat+scar 7.4 a-0.3 c-0.3 l0.3 o0.6
stat+un 6.7 b1.6 d-0.4 g0.5 k0.5 q0.5 r0.6 s0.6
stat+velo 7.4 a-0.4 d-0.3 g1.2 r1.1
stata 5.0 a-2.4 b-0.9 d-0.8 e-0.4 f0.7 g1.3 i-1.1 j-0.7 k0.8 l2.4 m-0.3 n1.2 o1.0 p-0.8 q2.7 r2.3 s-1.2
state 6.3 a1.9 b0.9 c0.7 d0.4 g-0.6 h-0.5 j1.1 k0.4 m1.8 n0.8 p-0.4 q0.5 r-0.4 s1.3
stati 6.7 c0.6 e-0.4 g0.7 j0.4 m-0.3 n0.3 r0.6
stato 5.0 b2.5 c-0.9 e0.9 f0.6 g0.4 i0.6 j0.9 l-0.7 n-0.4 o-0.3 r0.7 s0.5 t-0.6
stav 6.4 a0.5 c2.0 d0.8 e-1.0 g0.4 j0.4 l1.1 m-0.4 p-0.3 r0.9
stava 7.4 d0.5 g0.4 i0.6 r0.5
stavol 6.7 a0.6 c2.3 d0.3 e-0.8 j0.6 l1.0 m-0.3 r0.5
staz 7.4 b0.7 c0.3 d-0.4 e1.0 m0.4 q0.3 s0.7 t1.3
stazio 7.4 b0.7 c0.3 d-0.4 e1.0 m0.4 q0.3 s0.7 t1.3
stef 7.1 a-0.3 b-0.3 c0.4 g0.5 h-0.3 i0.5 r0.7 t0.4
stefan 7.1 a-0.3 b-0.3 c0.4 g0.5 h-0.3 i0.5 r0.7 t0.4
stel 5.6 d-0.4 e0.6 f0.6 i-0.8 l-0.4 n0.3 s1.9 t1.0
stel+e 7.1 a1.1 b0.5 e2.3 f0.7 g-0.6 p0.6 r-0.4 s2.2
stel+su 7.4 a-0.5 e-0.4 g0.6 r0.6 s-0.7
stella 6.5 a0.4 b-0.6 e0.8 g-0.6 i-0.3 j-0.4 k0.3 p-0.4 r-0.5 s2.3
stelle 6.2 a-0.3 f0.5 g0.5 i-0.5 m-0.4 r0.6 t0.4
stes 4.5 a-1.5 c-0.6 e-0.8 g1.3 h3.2 j-0.7 k0.4 l0.4 m0.7 n2.5 o1.6 r0.4 s-1.3 t0.4
stes+cond 7.4 h1.3 q0.4
stes+gior 7.4 e0.3 p0.5
stes+i 7.1 b0.5 g0.4 h-0.4 j0.5 k0.6 r0.5 t0.5
stes+serv 7.4 g1.3 h1.2
stes+squa 7.4 a-0.3 d0.3 g1.2 h1.5 r0.5
stessa 5.9 a-0.8 b-0.6 c-0.4 d0.7 e-0.6 g1.6 h2.3 j-0.4 n0.3 p0.3 r0.9 s-0.5
stesse 6.7 b0.5 c0.4 g0.8 h2.4 i0.9 o-0.3 q0.4
stesso 4.9 a-1.1 h0.7 i-0.5 j-0.3 k0.6 l0.5 m1.2 n2.7 o2.0 r-0.4 s-0.9 t0.4
stia 5.7 a0.5 b1.7 c-0.5 d-0.6 f0.7 g-1.2 h1.7 i0.9 j-0.6 k-0.5 m-0.6 p-0.7 q0.3 t-0.4
stia+cerc 7.4 a-0.7 c-0.4 f-0.4 i-1.1
stia+face 7.1 b0.3 l0.7
stiamo 5.8 a1.0 b1.7 d-0.5 f0.9 g-1.2 h0.7 i1.3 j-0.6 k-0.7 l-0.4 m-0.6 p-0.6 t-0.4
stim 6.7 b0.5 d0.3 e-0.4 f0.5 i1.2 j-0.3 m0.7 n0.6 o0.4 q0.4
stima 7.1 b0.7 c-0.4 i0.8 n0.7 o0.3
stip 6.9 b0.7 d0.4 g-0.3 i0.6 l1.3 n0.5 q0.5 r-0.4
stipen 6.9 b0.7 d0.4 g-0.3 i0.6 l1.3 n0.5 q0.5 r-0.4
sto 5.8 a1.0 b0.8 d1.9 e1.3 f-0.3 g-0.6 h-0.3 i0.4 j0.5 l1.4 m-0.5 n-0.7 p-0.7 q-0.4 r-0.7 s1.3 t0.5
sto+impa 7.4 a0.4 e0.9 j0.7
sto+prep 7.4 c0.8 d0.4 o0.6 s0.8
stoc 6.9 b1.4 f0.9 g0.8 i0.4 r0.9 s-0.3
stocca 7.1 b1.5 e-0.3 f0.9 h-0.3 i0.5 s-0.3
stof 7.4 a-0.3 c-0.4 k0.6 m0.5
stoffa 7.4 a-0.3 c-0.4 k0.6 m0.5
stor 5.0 a2.6 c-0.4 d0.4 e1.0 f-0.5 g-1.8 i-0.4 k-0.3 l0.9 m4.0 n-0.7 o-0.4 p1.0 r-0.5 s1.9
stor+adde 7.4 a0.6 e0.6 j0.5 m1.4 p1.3
stor+dell 7.1 d0.9 f0.5 o0.4 r-0.3
stor+di 7.1 a0.8 c0.8 e-0.4 g-0.4 j0.5 l0.9 m0.7 p0.6 r-0.3 s2.3
stor+e 7.4 e1.0 f0.5 o1.0 q0.6
stor+la 7.4 a0.5 e0.4 m1.5 n-0.4
stor+per 7.4 c-0.3
storia 6.1 a-0.4 b-0.6 c-0.6 e-0.4 g-0.7 h-0.4 i0.7 j-0.7 m-0.4 p-0.5 s0.7
storic 7.1 g-0.3
storie 6.4 a0.8 c0.5 d0.5 e-0.3 g-0.6 j0.4 n-0.4 r-0.4 s2.2
storna 6.7 a1.8 e0.6 g-0.4 m3.6 o-0.7 p0.6 s-0.3
storno 7.4 a0.7 m1.2 p1.0
storto 7.1 a0.8 e1.2 j0.8 l0.9 m0.7 p0.5 q0.5 s0.5
stra 5.3 a1.3 e4.1 f1.5 h-0.3 i2.5 j-0.3 k1.3 m0.3 r0.6 s-1.0 t0.3
stra+e 7.4 g0.6 r0.5
stra+il 7.4 b0.8 e0.4 g0.4 i0.4 r0.4
stracc 7.4 a-0.5 g0.7 m0.6 r0.5
strada 6.3 a0.6 b-0.5 c-0.4 e1.0 g-0.6 i2.5 r-0.6 s-0.3 t0.7
strano 7.4 b-0.4 e1.0 f1.8 g-0.3 i-0.3 n0.4 q0.5
straor 6.7 b0.6 e0.3 g0.3 j0.4 k-0.3 n-0.6 o-0.4 r0.4
strapa 7.4 a-0.5 f0.4 g0.4 k0.7 r0.8
stre 6.1 a-0.5 b-0.4 d-0.4 e0.7 f0.6 g1.2 i-0.5 j-0.4 k0.6 l1.3 m-0.7 p-0.5 r1.6 s0.6 t0.6
stre+la 6.9 a-0.4 b-0.5 e-0.5 m-0.3 q0.3 t0.7
strett 6.2 a-0.9 b-0.4 d-0.4 f-0.3 g1.4 h0.3 i-0.4 j-0.4 k0.7 l1.3 m-0.7 n0.3 p-0.5 r1.8 s-0.6 t0.6
stri 6.5 c-0.9 e0.8 g-0.5 i-0.4 m0.7 s3.1 t-0.4
strisc 6.7 a0.3 b-0.4 c-0.8 d-0.4 e0.5 g-0.4 m0.8 q0.3 s3.3
stro 6.9 c-0.5 d-0.4 g1.0 k0.3 o0.4 q0.8 r1.0 s0.4
strozz 7.4 a-0.5 c-0.4 d-0.3 g1.2 k0.4 o0.4 q0.9 r1.3
stru 6.9 a0.5 c0.5 g-0.4 i1.2
strutt 6.9 a0.5 c0.5 g-0.4 i1.2
stud 4.4 c-0.3 d1.6 f0.5 g-1.0 i2.1 j0.8 l-0.4 m1.3 n0.4 o1.1 p-0.5 r-0.7 s-0.9
stud+a 7.1 d0.4 g0.5 h0.6 k0.9 n0.8 r0.7 s0.4
stud+del 7.1 d-0.4 e0.5 g-0.4 o0.6 r-0.3 s0.5
stud+dent 7.1 a0.4 c0.5 d1.4 j0.3 m0.7 p1.1
stud+di 7.1 a0.7 c0.4 i1.5
stud+graf 7.4 e0.5
stud+ho 7.4 b-0.3 c0.3 d0.4 g0.6 h0.5 k0.5 n0.8 r0.6 t0.4
stud+lega 6.4 a-0.5 c-0.8 e-0.6 f1.2 h0.3 i-0.5 o0.5 q0.3 t-0.5
stud+pagh 7.4 i0.4 o0.5
studen 7.1 r-0.3 s0.5
studi 7.1 a-0.9 d0.3 i0.6 m0.4
studio 4.5 a1.0 d1.7 f0.5 g-0.8 i1.8 j1.0 l-0.3 m1.2 n0.5 o1.2 p-0.4 r-0.6 s-0.7
stuf 6.4 a1.8 b-0.5 c1.1 d3.1 g-0.5 i0.4 j-0.5 m-0.4 p2.4
stuf+di 7.4 a0.7 c0.5 d1.4 i0.8 s0.7
stufa 6.7 a1.4 b-0.3 c1.5 d1.8 g-0.4 j-0.4 p1.8
stufat 7.4 a0.6 c-0.4 d1.5 i0.7 p0.8
su 4.0 a2.7 b2.0 d-0.8 e3.3 f-0.4 g-0.3 h0.8 i0.6 l-0.6 m-0.6 n-0.9 o1.9 r-0.6 s6.7 t-0.5
su+cart 7.4 b0.9 i0.9 o1.1
su+cinq 7.4 c-0.4 e0.6 p0.4
su+cui 7.4 c0.6 g0.6 k1.2 q0.8 r0.6
su+di 6.9 c-0.3 e0.6 g0.7 h0.8 i-0.6 j0.4 k0.8 p0.5 s0.8
su+face 7.4 a0.5 d0.8 e0.7 i-0.4 s1.7
su+goog 6.3 a0.8 b0.7 e2.2 i0.7 m-0.3 r0.5 s1.9
su+inst 7.4 a0.6 e0.4 p1.2 s1.5
su+inte 7.4 a0.5 d0.6 i0.4 j0.9
su+matr 7.4 a0.5 e0.6 s1.0
su+misu 7.4 a0.5 b2.1 d0.8 e1.3 f0.3 i-0.3 o0.5
su+quat 7.1 e0.7 h0.5 i0.4 p0.5 r0.3 s-0.4
su+rita 5.6 j-0.4
su+trip 7.4 c-0.3 f0.7 s-0.3
su+trus 7.4 a1.2 g-0.4 s1.7
su+tutt 7.1 a0.8 h0.7 s1.3
su+un 6.9 a-0.4 b1.0 d-0.4 e-0.3 s-0.4
su+una 7.4 a0.3 c0.6 i0.6
sua 4.9 a-0.8 b1.2 d-0.8 e0.9 i1.0 j0.4 k-0.6 l1.1 n1.6 o1.8 q0.6 r0.4 s-1.3 t-0.7
sua+fatt 7.4 l1.1 o1.6
sua+nota 7.4 d-0.3 n0.8 o0.9
sua+parc 7.4 a-0.4 i0.5 j0.4 l1.3 p0.7
sua+stra 7.4 a1.0 e1.2 i2.8
subi 5.8 a-0.9 e0.8 f0.4 i-1.0 j-0.5 k-0.3 l1.9 n1.1 p-0.7 q0.5 s-0.6 t2.8
subi+uno 7.4 a-0.4 d0.3 e0.4 f0.4 l1.3
subira 7.4 a-0.4 d0.3 e0.4 f0.4 l1.3
subito 5.9 a-0.6 c0.3 d-0.3 e0.5 i-0.8 j-0.4 l0.9 n1.4 o0.4 p-0.6 q0.4 s-0.6 t3.0
succ 5.9 a-0.6 b1.6 d-0.7 g1.7 i-0.4 j-0.4 k1.0 l0.8 m-0.3 n0.5 o0.6 p-0.6 r2.1 t0.4
succ+del 7.4 a-0.5 g0.9 h1.1 i-0.4 r1.0
succes 6.0 a-0.9 b0.9 d-0.6 g1.8 i-1.0 j-0.4 k1.0 l0.8 n0.5 o0.6 p-0.5 r2.2 t0.4
sud 7.4 a-0.7 e-0.3 i0.3
sue 7.1 c-0.3 j0.7 k0.6 o0.3 r0.4
sugl 7.4 a0.5 e0.5 j1.0 m1.4 s0.6
sugli 7.4 a0.5 e0.5 j1.0 m1.4 s0.6
sui 6.4 a0.4 c0.6 f1.3 g-0.5 h-0.6 j-0.5 k-0.5 s1.5
sui+soci 7.4 a0.3 f1.6 o0.3 s1.4
sul 3.9 a-0.3 b0.7 c1.1 f1.7 i-1.9 j-0.5 m0.9 p1.5 q1.0 r0.9 s1.4 t0.5
sul+bigl 7.4 a1.5 d-0.4 e2.1 r-0.5
sul+cont 6.7 a-0.7 b-0.5 d-0.5 g0.4 i-0.4 j0.3 m0.8 n0.7 o-0.4 q0.7 r0.6 s-0.3
sul+foru 7.4 a0.5 b1.0 d0.6 p0.8 s1.2
sul+gior 7.4 c-0.4 d-0.3 k0.4 p-0.4 s1.5
sul+grup 7.1 a0.4 c0.4 i0.8 p0.4 s1.3
sul+mand 7.4 m0.5 n-0.4 o1.6
sul+mio 6.9 a0.5 b0.5 e-0.6 i-0.3 j-0.3 p1.5 s0.7
sul+nost 7.4 a0.5 d0.8 e1.2 j0.5
sul+port 6.9 a-0.7 b-0.3 c0.5 g-0.4 m-0.4 o1.4 q0.5 s-0.4 t-0.4
sul+prog 7.4 e0.4 j0.6
sul+rest 7.4 b0.7 h1.0 m0.4 q0.9
sul+sald 7.4 c0.5 e-0.5 f-0.3 g0.3 m0.9 n-0.4 p1.0 r0.4
sul+sito 5.8 a-1.2 c0.8 d0.4 e-0.6 g-0.8 h-0.5 i-0.5 j-0.5 l-0.4 n0.5 o-0.3 p-0.7 s-0.6
sul+tavo 7.1 b0.5 f0.6 j0.5 p1.4
sul+tele 7.1 a-0.8 b0.8 c-0.3 g0.4 k-0.3 r0.5 s-0.3 t1.3
sul+terr 7.4 e0.4 f0.6 o0.4
sul+vost 7.1 a0.9 d1.2 i0.4 s0.9
sull 4.5 a-0.8 c-1.2 d-0.5 e0.8 f0.6 g-1.1 i-0.9 j0.4 l0.6 m2.0 n1.3 o2.3 p-0.3 q0.8 r-0.6 t0.7
sull+loca 7.4 a-0.5
sull+notu 7.4 b0.8 m1.1 o0.8 p0.6
sull+pagi 7.4 f0.7 j0.7 s0.7 t0.5
sull+priv 7.1 h-0.3 k0.9 m0.5 n0.4
sull+scal 7.1 b1.0 d-0.6 e-0.5 g0.3 i-0.3 p0.6
sull+spes 7.1 e-0.5 g-0.4 m1.4 o0.6 p-0.3
sulla 5.0 a-1.3 c-0.9 d-0.4 g-0.7 h-0.5 i-0.7 k0.4 l0.6 m2.0 n0.4 o1.9 p-0.5 q0.5 t0.4
sulle 5.5 a0.4 c-0.4 e1.1 f1.1 g-0.5 h0.8 i-0.9 j0.3 k-0.4 l0.4 m0.3 n1.2 o0.8 q0.4 r-0.4
sullo 7.4 d0.4 i0.6
suo 4.7 a-1.0 b-0.4 d1.4 e-0.8 f5.6 g2.2 h3.1 i-1.0 j-1.5 l0.9 n2.0 o0.3 q1.0 r1.6 s-1.0
suo+avvi 7.4 a-0.4 k0.6 n1.6 o0.5
suo+coll 7.4 b-0.4 e0.6 f0.6
suo+cont 7.4 a0.6 c0.6 e0.8 p1.3 s0.6
suo+e 7.4 g0.4 q0.4 r0.6
suo+nome 7.1 e0.5 g-0.3 h-0.4 j0.4 n0.4 s-0.4
suo+nume 7.4 a-0.4 c-0.4 d-0.3 g1.5 h1.8 n0.6 r0.4 s-0.3
suo+onor 7.1 a-0.8 g0.7 h0.4 l1.0 m-0.3 n1.0 o0.4 q1.1 r0.8
suo+post 7.4 b0.5 d0.8 p1.0
suo+supe 7.4 a0.5 b-0.4 d-0.6 e-0.3 f2.5 i-0.5 j-0.3
suoc 5.8 a-0.6 c-0.5 g0.6 i-0.6 j-0.4 k0.4 o0.4 r0.8 s-0.5
suoc+che 7.1 c0.3 e0.6 g0.6 p0.8 r0.6
suoc+e 7.4 c-0.3 g0.4 k0.5 r0.5
suoc+ha 7.4 n0.5
suocer 5.8 a-0.6 c-0.5 g0.6 i-0.6 j-0.4 k0.4 o0.4 r0.8 s-0.5
suoi 6.4 a-0.4 b-0.3 f0.6 g0.5 h0.4 i-0.4 l0.6 m0.4 n1.4 o-0.4 p0.5 r0.3 s-0.3 t1.5
suoi+comp 7.4 c-0.4 e0.4 g0.5 j0.6 k0.3 p0.8 r0.5
suon 7.1 a-0.5 d0.6 e0.5 g-0.3 i-0.3 m0.5 n0.5 s-0.4 t0.7
suona 7.1 a-0.5 d0.6 e0.5 g-0.3 i-0.3 m0.5 n0.5 s-0.4 t0.7
suor 6.7 c-0.3 d-0.4 e0.9 g0.4 m0.4 o0.5 r0.4
supe 5.9 a0.7 d1.0 e-0.5 f1.7 g-0.3 k-0.5 l1.0 m0.4 n-0.5 s-0.8 t-0.3
supe+del 7.4 a0.5 b0.5 i0.4 j0.8 m1.2
supe+gli 7.4 d0.5 e-0.4
supe+la 7.4 a-0.8 g0.4 r0.5
supera 6.9 e-0.4 i-0.4 j0.5 m0.9 p0.7 r0.4
superi 7.1 a0.8 b0.3 d-0.6 f2.3 j-0.3 s-0.3
superm 7.4 a0.4 d1.2 e-0.5 i0.6
supp 6.9 a1.1 c0.6 d0.5 h0.6 i-0.4 m2.2 t1.0
supp+per 7.4 a1.0 h0.6 m2.5 t0.4
supple 7.1 a1.0 h0.5 m2.3 t0.4
sveg 7.4 d0.4 e-0.4 i0.6
svegli 7.4 d0.4 e-0.4 i0.6
svel 7.4 a-0.7 g0.4 r0.8
svelta 7.4 a-0.7 g0.4 r0.8
sviz 6.5 a-0.6 b-0.4 c1.1 e-0.5 f0.4 g1.6 i-0.4 l-0.4 n-0.4 o0.6 r1.5 s0.4
svizze 6.5 a-0.6 b-0.4 c1.1 e-0.5 f0.4 g1.6 i-0.4 l-0.4 n-0.4 o0.6 r1.5 s0.4
svol 7.4 c0.3 d0.5 g0.4 h0.4 r0.5 t0.4
taba 6.9 b0.5 g0.4 k0.4 l-0.3 m0.9 n-0.4 q1.6 r0.6
taba+sott 7.4 n-0.3 q0.9
tabacc 6.9 b0.5 g0.4 k0.4 l-0.3 m0.9 n-0.4 q1.6 r0.6
tabe 7.1 c0.3 e0.7 f1.1 g1.0 k0.3 q0.8 r1.2 t0.5
tabell 7.1 c0.3 e0.7 f1.1 g1.0 k0.3 q0.8 r1.2 t0.5
tacc 7.4 c0.4 d0.5 k0.9 s0.4
tace 7.4 c0.3 n0.4 s0.4
tagg 7.1 a-0.6 e-0.3 f-0.3 g-0.3 n0.4 o0.4 r-0.3
taggo 7.4 a-0.5 n0.4 q0.3 r-0.3
tagl 5.7 a0.5 b1.1 d-0.6 e0.4 g-0.7 h-0.4 i1.1 j-0.3 m-0.5 n-0.7 p0.3 q0.3 r-0.7 s0.4
taglia 5.9 a0.7 b1.1 d-0.4 e0.6 g-1.0 h-0.4 i1.4 l0.3 m-0.4 n-0.5 p0.4 q0.5 r-0.9 t0.4
taglio 7.4 d-0.3 g0.4 r0.4
tale 6.9 a0.3 e-0.4 j0.8 p0.4
tama 7.4 a0.3 r-0.3
tamara 7.4 a0.3 r-0.3
tant 5.2 b2.5 d0.8 e0.7 f0.4 g1.7 h1.6 j-0.5 k1.7 n-0.7 o0.8 q0.7 r2.2 s0.4
tant+di 7.1 f0.3 g0.7 i-0.3 j0.5 r1.0 s1.1
tant+la 7.4 i0.6 p0.6
tante 7.1 c1.1 d1.6 m0.3 p-0.3
tanti 6.9 a-0.6 b0.6 d0.4 e-0.7 i1.0 s0.6
tantin 7.4 a0.8 b2.8 c-0.3 e0.5 g-0.4 k0.3 l-0.3 o0.5
tanto 5.6 a-0.4 b0.6 c-0.5 d-0.6 e0.7 f0.7 g2.4 h2.1 i-0.4 k1.9 l0.5 n-0.5 q0.9 r2.5
tapp 7.1 g0.5 h0.6 j0.8 s0.3
tar 7.1 a-0.4 d0.4 h-0.5 k0.4 m0.4 n0.5 o0.6
tard 6.7 a-1.0 g-0.4 i-0.4 j-0.3 l0.9 o-0.4 t0.5
tardi 6.9 a-1.0 i-0.4 l1.0 t0.7
targ 6.5 a-0.4 b0.3 g-0.5 i-0.5 m0.5 n2.1
targ+e 7.4 e-0.3 n0.3
targa 6.9 b0.5 g-0.4 i-0.3 m0.6 n1.9
tari 6.1 a0.8 b4.4 c0.6 e0.5 f1.6 g-0.8 h-0.6 j-0.5 k0.6 m0.9 o0.5 p-0.7 q-0.4 r-0.4
tari+del 7.4 d0.6 e0.5 i0.7 m0.6 s0.6
tariff 6.1 a0.8 b4.4 c0.6 e0.5 f1.6 g-0.8 h-0.6 j-0.5 k0.6 m0.9 o0.5 p-0.7 q-0.4 r-0.4
tass 6.5 e0.5 g0.3 i-0.3 j0.3 k0.3 o-0.3 p0.3 q-0.6 r0.8
tass+e 7.4 n-0.3 q-0.5
tasse 7.4 e-0.6 g0.8 h-0.3 o-0.4 q-0.4 r1.1
tassel 7.4 a0.5 e1.2 f0.3 j0.5 k0.3 p0.6
tast 6.9 a-0.5 c-0.3 e0.3 g1.0 p-0.3 r1.3 s-0.6
tasto 7.4 c-0.4 d-0.4 e0.9 f0.4
tavo 5.6 a-0.3 c0.8 d-0.6 f0.5 g0.4 h0.9 i-0.4 j-0.3 n0.3 p1.3 q-0.4 r0.4 s-0.8
tavo+c'e 7.4 d-0.3 n0.4
tavo+e 7.1 a-0.6 b-0.4 d-0.3 e0.3 g0.5 h0.8 p0.4 r0.7 s-0.3
tavola 7.4 p0.6
tavole 7.1 a1.0 b-0.3 c1.7 e-0.3 f-0.4 h0.4 i0.5 l-0.3 n-0.3
tavoli 7.4 a-0.6 g0.7 h1.0 o0.4 r0.9 t0.3
tavolo 6.1 a-0.9 b0.3 c-0.7 d-0.7 f0.9 i-0.6 l0.4 n0.5 o-0.4 p1.3 s-0.5 t-0.5
te 5.9 b0.8 d1.1 f-0.3 h1.3 i0.8 j-0.3 k0.9 l0.7 n0.6 o-0.6 q0.9 r0.6 s-0.6
te+le 7.4 d0.3 e0.3 g0.5 h0.6 i0.3 r0.5
te+lo 7.1 a0.5 b1.1 d0.5 g-0.3 i1.1 l0.7
teat 6.3 a-0.8 b-0.4 g-0.3 i-0.6 j-0.4 k0.7 m-0.7 n0.5 o0.9 r-0.3 s-0.4 t0.4
teatra 7.4 f0.3 n0.4 r-0.3
teatro 6.5 a-0.7 c-0.4 f-0.4 i-0.5 j-0.3 k0.7 l0.4 m-0.6 o0.9 s-0.3 t0.4
tecl 7.4 b0.8 d-0.4 o0.4
tecla 7.4 b0.8 d-0.4 o0.4
tecn 5.0 a2.0 c1.1 d-1.3 e3.8 f2.3 g0.5 h-0.8 i-0.5 j0.8 m1.8 n-0.3 o0.4 p0.5 r0.9 s-1.1 t1.7
tecn+che 7.4 a0.5 c1.1 f0.4 t0.9
tecn+ci 7.4 a0.4 h-0.4 m0.8 r-0.4
tecn+di 7.4 b0.5 e-0.4 i0.4
tecn+ha 7.1 a0.9 b0.3 c0.4 e1.6 g-0.4 o0.3 r-0.3
tecn+la 7.4 a0.4 e0.6 p1.1
tecn+prev 6.9 a0.8 c-0.4 e2.0 j2.2 p0.3
tecnic 5.0 a2.0 c1.0 d-1.2 e3.8 f2.4 g0.6 h-0.8 i-0.5 j0.8 m1.9 o0.5 p0.5 r1.0 s-1.1 t1.7
tede 6.2 a-0.6 c-0.7 d-0.8 e0.8 g0.9 h0.8 j-0.4 l0.5 m0.5 n0.9 o0.3 p-0.4 q0.5
tedesc 6.2 a-0.6 c-0.7 d-0.8 e0.8 g0.9 h0.8 j-0.4 l0.5 m0.5 n0.9 o0.3 p-0.4 q0.5
tego 7.4 b0.4 c0.3 m0.8
tegole 7.4 b0.4 c0.3 m0.8
tela 6.9 a-0.5 c-0.6 d-0.3 e-0.4 f-0.3 n-0.3
tele 4.3 a1.0 b-0.3 d3.9 e2.0 f0.9 h-0.3 j-1.1 k1.5 l0.4 o0.4 p-0.8 r1.1 t2.3
tele+che 7.4 a0.4 e0.8 p1.1
tele+con 7.1 a-0.8 e-0.4 f-0.3 g1.1 h0.3 r1.0
tele+del 7.4 a-0.4 q0.3
tele+di 7.1 a-0.9 d-0.7 g0.7 m-0.4 p-0.3 q-0.4 r1.1 s-0.4 t0.6
tele+e 6.2 a0.8 b-0.6 d1.8 e0.8 g0.3 o0.3 r0.6
tele+la 7.4 d0.4 e-0.4 i0.6
tele+non 7.1 a0.4 c0.3 d1.6 k0.4 o0.5 s0.6
teleca 7.4 a0.4 e1.0 f0.6 s0.4
telefo 4.5 c0.5 d4.0 f0.5 j-1.2 k1.7 l0.7 n0.4 o0.5 p-1.0 r0.9 t1.6
telema 6.9 a0.5 e1.4 h-0.3 i-0.4 p-0.3 r0.4 s0.4 t2.1
telo 7.4 a-0.5
tema 7.4 a0.6 e0.4 s1.2
tema+e 7.4 a0.6 e0.4 s1.2
teme 7.4 g0.7 h0.8 r0.5
temp 5.1 a-0.5 b-0.3 c0.8 d-0.7 g0.4 h0.3 i0.9 j0.6 l-0.3 m0.9 n0.6 p-0.5 r0.7 s-0.9 t0.6
temp+di 7.4 a0.8 c1.4 e0.5 i0.6
temp+e 7.1 a-0.4 c-0.3 d-0.3 h0.5 l-0.4 t0.4
temp+fino 7.4 a0.4 c0.6 i0.8
temp+si 7.1 b0.3 c0.6 e-0.4 k0.9 n-0.3
tempi 6.2 a0.4 c0.4 d-0.6 e0.8 f-0.4 g-0.6 j1.1 k-0.4 l-0.4 o-0.5
tempo 5.7 a-0.3 c0.8 e-0.3 f0.4 i1.3 k0.7 m0.5 n0.3 o0.5 p-0.7 s-0.6
tempor 7.1 a-0.5 b-0.4 d-0.4 g0.3 h0.5 m0.8 n0.8 o-0.3 q0.5
tend 6.2 d-0.6 e0.9 i-0.7 k0.4 l-0.4 m0.9 o-0.4 s1.2
tend+che 7.4 b0.7 e1.0 g0.3 h0.7 m0.4 q0.3 r0.5 s0.7 t0.3
tenda 6.9 a0.4 b0.6 e0.9 r-0.3 s1.1
tende 7.1 c0.5 i-0.5 k0.7 m0.8 n0.5
tendon 7.4 e0.4 h0.7 j0.6 m0.5 p0.7 q0.3 r0.4 s0.5 t0.3
tene 5.8 a-0.5 b0.3 d0.3 e0.7 g1.2 i-0.8 j-0.7 k1.1 l1.0 m0.4 n0.3 r1.3 t0.3
tene+a 7.4 a0.9 d0.6 g-0.3 s1.4
tene+i 7.4 o0.3
tene+il 7.4 b-0.3
tene+la 7.4 c0.9 e0.6 f0.5 m0.3 s0.7
tene+stre 7.4 a-0.6 c0.5 g1.4 l0.4 n0.3 r1.4
tenere 6.5 e0.9 f-0.4 g-0.4 i-0.4 j-0.5 k0.7 l0.5 m0.4 p0.5 r-0.5
tenete 6.9 g1.7 i-0.3 l0.5 p-0.3 r1.8 s0.9
teng 6.9 c-0.6 d0.8 g-0.4 i1.2 l0.6 p0.5 s0.5
teng+il 7.4 i0.5 p0.6 s0.7
tengo 7.4 c-0.3 e0.3 l0.7 p0.6 s0.7
teni 6.7 b0.4 c0.3 e-0.3 g-0.4 h0.5 i0.4 p-0.3 s-0.4
teniam 6.7 b0.4 c0.3 e-0.3 g-0.4 h0.5 i0.4 p-0.3 s-0.4
tenu 6.7 c0.5 d0.6 e-0.5 f-0.4 g0.3 h0.6 i0.4 j-0.3 k1.4 m-0.4 p-0.3 q0.3 r0.5 t0.4
tenuta 7.4 c0.6 g0.6 i0.8 r0.5
tenuto 7.1 b-0.4 d0.9 e-0.3 h0.5 i-0.3 k1.7 t0.5
teod 7.4 b-0.3 l0.4 q0.9
teodor 7.4 b-0.3 l0.4 q0.9
term 5.5 c2.5 e-0.7 f0.5 g0.4 h0.6 j0.9 k0.3 n-0.5 p1.3 r1.1 s-0.6 t0.5
term+di 7.4 c0.3 i-0.5 o0.4
term+esse 6.9 a0.6 c1.1 e-0.4 i0.4 j1.4
termin 5.7 c2.1 e-0.6 f0.3 g-0.6 i0.5 j1.1 n-0.4 p0.7 s-0.4 t0.7
terr 5.6 a-0.8 f0.4 g1.8 h1.1 i-0.3 j-0.4 m0.4 n-0.4 o-0.3 p-0.6 q0.6 r1.2 s-0.7 t0.4
terr+acqu 7.4 g0.5 j0.3 r0.4
terr+da 7.4 d0.4 i0.6 r-0.3
terr+e 7.4 g0.5 h0.9 m0.5 r0.3
terra 7.4 a-0.4 g0.7 h0.5 k0.4 n0.3 r0.6
terraz 6.3 e0.7 f0.6 g0.8 h0.7 i-0.6 l-0.4 m0.4 p-0.3 q0.7 s-0.4
terrem 7.4 l0.7 t0.6
terren 7.4 d0.3 g0.4 i0.6 r0.4
terz 5.3 a1.1 b0.9 d-0.5 e1.2 f0.6 h1.3 i1.6 l0.4 n0.3 o1.1 p0.9 r0.4 s0.4
terz+pian 7.1 a-0.6 c-0.5 e-0.5 l0.4 n0.3 o0.3
terz+volt 7.1 a0.9 e0.8 i0.4 p-0.6 q0.3
terza 5.9 a1.5 b0.4 c0.5 d-0.3 e1.4 g-0.7 i1.6 j-0.6 p0.9 r-0.5 s0.3
terzo 6.0 a-0.3 b0.7 c-0.7 f1.0 g0.7 h1.5 j0.7 l0.6 m0.4 n0.5 o1.0 r1.0
tesi 7.1 a-0.3 b0.8 c0.3 g0.3 m0.5 n1.0 r0.8 s-0.4
teso 6.1 a-0.7 f0.3 h0.9 i-0.7 j-0.5 l0.8 n1.0 o0.4 p1.1 q2.9 s-0.5
teso+ha 7.4 c0.6 p0.7 q2.4
tesore 6.9 a-0.6 g-0.4 i-0.4 j-0.3 l1.0 p0.5 q3.0
tesori 6.5 h0.7 i-0.3 n0.9 o0.4 p0.7 s-0.4
tess 6.2 a-0.7 c-0.6 e1.0 f1.1 i1.3 k1.1 l0.6 m0.3 p-0.3 q0.6 s-0.5
tesser 6.9 c-0.4 i1.2 r-0.5
tessut 6.9 a-0.5 e0.8 f0.9 g0.5 i0.3 k1.2 m0.5 q0.5 r0.5
test 4.4 a-2.5 b-0.9 c-1.1 d-0.7 e-0.4 f-0.4 g-0.7 i-1.5 j-0.9 k-0.4 l-0.4 m0.5 p-0.4 q0.7 r-0.4 s-1.5 t-0.8
test+del 5.4 e-0.4 j-0.5 p-0.4
test+dell 7.4 q-0.4
test+e 7.4 a0.5 e0.6 p1.0
test+in 7.4 a-0.5 c-0.4 h0.6 j-0.5 o0.3
test+per 6.7 a-0.5 b-0.5 f-0.4 g-0.5 h0.4 n0.4 o-0.4 r-0.4 s-0.4 t-0.4
test+va 7.4 l0.4
testa 7.1 e0.8 g-0.4 p0.8 q1.0
testar 7.1 a-0.5 c-0.3 g1.0 r1.2
testi 6.4 a-0.7 c-0.4 g-0.6 i-0.5 k-0.4 m0.4 n0.9 p-0.3 r-0.3 s-0.4
testim 6.4 a-0.6 b-0.3 c-0.6 d-0.3 g-0.5 h0.4 i-0.3 l-0.4 n-0.3 p0.3 r-0.4 s-0.4 t-0.4
testo 4.9 a-1.1 b-0.4 c-0.5 g-0.7 i-0.7 j-0.8 m0.4 n-0.5 p-0.8 q0.4 r-0.5 s-0.8
tett 6.7 b-0.5 c0.5 e0.6 h0.9 i-0.3 j0.4 l0.4 o-0.4 p0.5 q1.0 s0.9
tetto 7.1 a0.4 e0.5 j0.5 p0.6 s1.1
tettoi 7.4 b-0.3 c0.6 h1.1 l0.5 n0.3 o-0.3 q1.2
tfr 7.4 a-0.4 k0.5 q0.5
ti 5.0 a-1.3 b-0.3 c-0.4 e-0.3 g1.0 h1.4 i0.5 j-1.0 k-1.1 l0.7 n1.2 q2.0 r1.0 t-0.5
ti+chia 7.4 a-0.4 f0.3 g0.7 h1.1 m0.4
ti+chie 7.4 l0.7
ti+conf 7.4 i0.7
ti+ho 7.4 d0.7 q1.6 t0.6
ti+mand 7.1 a-0.4 g0.4 h0.8 i0.7 n1.6 q0.3 r0.7
ti+parl 7.4 c0.7 p0.4
ti+va 7.4 c-0.4 g0.6 h1.0 l0.9 n0.6 o0.5 r0.7
ti+vogl 7.4 a-0.4 g0.8 r0.8
tick 6.5 a0.4 d0.5 i0.7 j-0.3 m0.8 t-0.4
ticket 6.5 a0.4 d0.5 i0.7 j-0.3 m0.8 t-0.4
tien 5.9 a-0.7 c-0.7 d-0.3 h0.3 j-0.5 k-0.5 l1.5 p0.6 r0.6
tien+i 7.1 b0.5 e0.3 g0.6 i0.4 p0.6 r0.6
tien+in 7.4 f-0.3 k-0.4 n0.3
tiene 6.0 a-0.5 c-0.5 e0.4 h0.5 j-0.5 l1.4 p0.6 r0.7
timb 6.4 a-0.8 b0.5 c-0.7 d-0.5 e-0.4 g0.8 j-0.4 l-0.6 n0.6 o1.0 p-0.3 q1.4 r0.9 s-0.3 t-0.4
timbri 6.9 a-0.4 b1.0 c-0.5 d-0.3 g0.5 j-0.3 n0.4 o0.4 q1.3 r0.7 t-0.3
timbro 7.1 a-0.4 b-0.5 e-0.6 g0.3 k-0.4 l-0.5 o0.7
time 6.9 b-0.4 f-0.3 i0.3 t0.4
timi 7.4 a-0.3 c-0.4 f0.3 g0.9 h0.9 l0.3 r0.9
tipo 5.8 a-0.3 b1.1 d0.6 e0.3 f0.4 g-0.7 h0.3 n-0.6 p0.4 t1.1
tipo+chiu 7.4 d0.4 i-0.3 t2.5
tipo+di 7.1 a0.3 i1.0 s0.7
tipogr 6.4 a0.6 d0.4 e0.6 g-0.4 i0.6 m-0.3 p0.6 r-0.4 s0.4 t2.0
tira 6.1 a-0.5 c0.6 d-0.7 e-0.5 f0.4 g-0.6 i1.0 k0.4 l1.7 o-0.4 p-0.4 s-0.3
tira+la 7.4 c-0.3
tirabo 7.4 a0.4 b0.5 c0.6 f0.5 i0.4
tirato 7.1 c0.5 e0.3 g-0.5 i1.2
tiro 7.1 b0.6 c0.7 d0.7 f0.9 g0.4 i0.4 m-0.3 r0.4
tiroci 7.1 b0.6 c0.7 d0.7 f0.9 g0.4 i0.4 m-0.3 r0.4
tirr 7.1 a-0.5 e-0.9 f0.7 g-0.4 j0.7 l0.3
tirren 7.1 a-0.5 e-0.9 f0.7 g-0.4 j0.7 l0.3
tito 5.1 c-0.3 d1.5 e-0.7 f4.9 g-0.7 h0.3 i-1.6 j-0.5 k-0.7 m-0.4 n0.5 o0.6 p-1.0 q-0.4 r0.5 s-0.6 t0.5
tito+dell 7.1 b0.3 e-0.6 j0.5 m0.8 r0.3 s-0.3
tito+di 7.4 c0.4 d-0.3 f0.4 g0.6 r0.6 s0.7
tito+e 7.4 d-0.5 e0.8 g-0.3 h-0.3 o-0.3 s-0.4
tito+in 7.4 m-0.3 o0.4
titola 5.8 a2.0 b-0.5 d2.0 f6.2 g-0.7 i-0.8 m0.6 p-0.6 q0.3 s-0.3 t0.7
titoli 7.4 a-0.5 d-0.4 g0.9 h0.7 i-0.3 r1.2
titolo 5.8 a-1.9 b0.8 c-0.5 e-0.4 g-0.8 i-0.7 j-0.5 k-0.5 m-0.9 n0.6 o0.3 p-0.4 q-0.8
tizi 6.4 a-0.8 b0.3 d-0.3 h0.4 i-0.4 j-0.3 o0.4 p-0.4 s-0.4
tizian 6.5 a-0.6 b0.4 c-0.4 f0.3 h0.5 i-0.3 j-0.3 o0.5 p-0.4 q-0.4 r0.4 s-0.3
tocc 6.9 k1.3 l0.4 o0.4 q-0.3 r0.3 s0.4
tocc+salt 7.4 a-0.4 g0.4 k1.6 l0.5 o0.5 r0.5
tocca 7.1 e0.4 g0.3 k1.5 l0.5 o0.5 r0.5 s0.4
togl 5.4 a1.0 b1.9 c-0.4 d-0.7 e-1.0 g-0.7 h-0.6 i-1.1 k-0.8 m4.2 n0.6 s-0.9
togl+dal 7.1 a-0.9 h0.3 i-0.3 k-0.4 m-0.6 n0.3 t0.5
togl+il 6.9 a-0.4 b-0.3 c-0.4 k-0.3 n0.5 q0.4 r-0.4
togl+la 7.4 d-0.4
toglie 5.5 a1.1 b2.0 c-0.3 d-0.7 e-0.8 g-0.7 h-0.6 i-1.1 k-0.8 m4.3 n0.6 s-0.9
tolg 7.4 a-0.5 f0.4 o1.0 p-0.4
tolgo 7.4 a-0.5 f0.4 o1.0 p-0.4
tolt 6.2 a-0.8 c0.4 e-0.5 g0.8 j-0.4 k0.3 l1.0 m0.9 n0.6 r1.3
tolt+il 7.1 c0.5 g-0.4 l1.1 m0.9 n0.6 p-0.3
tolt+un 7.4 a-0.6 e-0.4 g1.3 k0.3 m-0.5 o0.4 r1.3
tolto 6.3 a-0.6 c0.4 e-0.3 g0.4 i-0.6 j-0.4 k0.4 l1.0 m1.0 n0.6 r0.9
tomm 5.3 e0.3 h0.5 k-0.3 s-0.4
tommas 5.3 e0.3 h0.5 k-0.3 s-0.4
tond 7.1 e1.4 i0.8 m0.5 q1.8
tondi 7.4 e0.4 m0.5 q1.9
tone 7.1 b0.8 c0.4 t0.6
toner 7.1 b0.8 c0.4 t0.6
tono 7.1 d0.5 n0.3 t0.5
tono+ferm 7.4 n0.5 r0.4 t0.5
tori 7.1 h0.4 k0.8 m0.8
torino 7.1 h0.4 k0.8 m0.8
torn 4.5 a-1.3 b-0.4 c0.8 i-1.6 j-1.0 k0.8 l1.8 m-0.5 n0.6 o0.4 p0.5 s-0.8 t0.8
torn+a 7.4 b0.4 c0.7 d0.5 m0.6 p0.7
torn+con 6.9 c-0.4 e0.5 f0.3 g-0.5 m-0.3 p0.4 s0.4
torn+dall 7.4 d0.4 g0.6 h0.5 l0.3 q0.5
torn+e 7.1 e1.0 j-0.3 m-0.3 n-0.3 p-0.3 t0.8
torn+indi 7.4 k0.4 l1.5 t0.3
torn+tra 5.2 i-0.4
torna 6.5 b-0.3 d-0.3 e0.4 h0.5 i-0.5 l-0.4 m-0.4 n0.7 p2.0 r-0.7 s0.3
tornan 7.4 a-0.5 b0.6 c0.4 m0.5
tornar 7.1 c0.4 e-0.4 k0.4 r-0.4 s-0.3 t0.9
tornat 6.9 c0.5 d0.5 e0.3 f0.4 g-0.5 h-0.4 i-0.3 l-0.3 m-0.4 p0.4
torner 6.5 a-0.6 g0.8 i-0.3 k0.8 l1.8 m-0.3 o0.4 p-0.4 r1.3 t0.5
tornia 5.1 i-0.4
tornio 7.4 g0.5 r0.5 t0.4
torno 7.1 g0.4 m0.3 n0.8 r-0.4
torr 6.9 c1.2 f-0.3 i0.4 r0.4
torre 7.1 c0.6 f-0.3 g0.3 k0.3 r0.5
tort 6.1 c-0.6 d0.9 g0.4 j-0.3 m0.3 r0.3 s0.5
tort+di 7.4 a0.4 d0.7 s0.6
torta 6.5 a0.3 d0.5 k-0.3 s0.7
torto 7.1 a-0.4 c-0.4 e-0.3 g0.4 r0.6
tota 6.9 m0.5 n0.9 o1.1 p0.3 q1.1 r-0.3
totale 6.9 m0.5 n0.9 o1.1 p0.3 q1.1 r-0.3
tra 4.5 a-0.9 c0.5 d-0.5 g-0.9 h1.0 j-1.1 k0.5 n1.1 p-1.1 q0.3 r-0.6 t1.5
tra+due 5.1 i-0.5 s-0.3 t0.9
tra+i 6.9 a-0.3 c-0.4 e-0.3 k-0.3 l0.5
tra+le 6.9 a-0.5 c0.7 e-0.4 g-0.4 h0.4 i0.7 k-0.3
tra+noi 7.1 b0.8 c0.3 d0.5 f0.5 k0.3 n1.0 o0.5
tra+un 7.1 n1.2
trac 7.4 e-0.3 o1.6
tracci 7.4 e-0.3 o1.6
trad 4.8 a-1.1 d-1.2 e2.4 f0.8 g0.9 h1.0 i-2.0 j-1.4 k0.7 m-0.6 n1.0 o0.4 p0.7 q0.8 r2.2 s-0.6 t1.5
trad+dal 7.1 a0.4 b-0.3 c0.9 s1.2 t0.7
trad+del 7.1 b-0.3 d0.6 g0.5 o-0.3 p0.6 q0.4
trad+di 7.4 b1.0 g-0.4 r-0.4
trad+e 6.7 b-0.4 e0.6 h0.9 i-0.5 l0.3 m-0.5 o0.3 r0.5
trad+giur 7.1 a-0.4 r0.3 t0.4
trad+in 6.3 a-0.9 g-0.7 i-0.5 j-0.4 k0.4 n0.5 p-0.4 r-0.3 t1.4
trad+ingl 7.4 b-0.3 c0.6 d-0.4 k0.4 n0.4
trad+la 7.4 k0.4
tradot 6.7 b-0.5 d-0.7 e0.5 f0.8 k0.5 q0.5 t0.4
traduc 6.9 c1.0 d-0.3 g-0.3 i-0.4 l-0.3 s1.0 t1.6
tradur 6.4 a-0.9 c-0.5 h0.9 i-0.6 j-0.3 k0.4 n0.4 p-0.3
tradut 7.4 c1.4 d-0.3 n0.4 s1.3
traduz 5.3 b0.6 c-0.4 e1.8 g1.5 h0.6 i-1.2 j-1.2 n0.7 o0.4 p1.5 q0.4 r2.4 s-1.0 t0.4
trag 7.1 a-0.4 b-0.3 c-0.3 k1.2 p-0.4
traghe 7.1 a-0.4 b-0.3 c-0.3 k1.2 p-0.4
tram 6.0 b-0.4 e-0.6 f0.5 g-0.3 i-0.5 j0.8 k-0.4 n0.6 o0.4 p-0.4 q1.0
tram+il 7.4 c-0.3 e-0.3 q0.5
tram+sdi 7.4 a-0.4 b-0.4 m-0.4 o0.7 r0.3
tramit 6.3 b-0.5 d0.3 i-0.4 j1.1 k-0.5 l0.3 m-0.8 n0.8 o0.3 p-0.4 q0.8 s0.3
tran 5.3 c1.0 h0.9 i-1.7 j0.6 l0.9 m-0.4 o1.0 p0.9 q0.7 r0.7 s0.4
tran+e 6.9 e0.4 j0.4 l0.4 o0.5 p0.4 s0.4
tranch 6.7 a0.5 c0.4 e-0.3 i-0.5 p2.1
tranne 7.1 a-0.7 c0.5 e-0.7 g0.6 r1.1 s-0.4 t0.4
tranqu 6.2 e0.6 g-0.9 h1.0 i-0.9 j-0.4 k-0.4 o0.7 p-0.5 q0.9 r-0.5 s1.2
transi 7.4 c0.4 d0.4 k0.6 l0.7 o0.9
tras 5.0 b0.7 d2.4 e1.1 f1.5 g-1.1 i0.7 j0.8 k0.4 l0.5 m1.2 o0.3 p-0.7 q1.3 t-0.3
tras+del 7.4 a0.7 c0.7 d1.4 e0.5 i0.4 q0.3
tras+i 7.4 a-0.3 b-0.4 c-0.4 d0.5 e0.7 g0.5 k0.4 r0.4
tras+il 7.1 d0.8 e-0.4 g-0.3 i0.6 p-0.3 q0.3
tras+tutt 7.1 e0.9 f1.4 i0.4 j1.0
trasco 7.4 a0.9 c0.7 d0.7 e0.7 j0.7
trascr 7.4 d0.5 e0.7
trasfe 6.3 a1.3 b0.7 c-0.4 d2.0 f0.5 g-0.6 i2.1 j-0.3 k-0.3 m1.8 q-0.4 s-0.4
traslo 6.4 a-0.8 b0.7 c0.4 g-0.4 i-0.8 j-0.4 q0.7 s-0.7
trasme 6.7 a-0.6 b-0.7 c-0.7 e0.7 f1.5 i-0.4 j0.7 k0.4 l0.5 m-0.3 p-0.4 q1.1 r0.4
trasmi 7.1 a0.8 c0.3 d0.9 e0.7 j1.2 s2.0
trat 5.1 a0.6 b1.6 c-0.6 d-0.5 f0.4 i-0.7 j-0.3 m0.8 p1.4 r0.5 s-0.6 t-0.5
trat+da 7.4 b0.6 i0.4 j0.6
trat+i 7.1 a0.7 d0.7 e-0.4 h0.6 r0.3 s1.6
trat+il 6.9 e0.7 g-0.4 i-0.4 j-0.5 k0.6 n-0.3 p0.9
tratta 6.3 a0.5 c-0.9 d0.6 g0.7 h0.4 n0.6 o0.3 p-0.4 r0.8 s0.5
tratte 6.7 a0.8 c-0.4 e1.0 m0.6 p1.9 r-0.3 s-0.3
tratti 6.9 a-0.4 c0.6 e-0.6 g-0.3 i-0.4 j-0.4 k0.5 m0.9 n-0.3 p0.8
tratto 6.1 b2.2 d-0.8 e-0.5 f0.5 j-0.4 m-0.6 p-0.5 q0.3 r0.3 s-0.7
trav 7.1 d-0.3 o0.3
tre 3.9 a1.6 c1.5 d1.6 e0.4 f1.9 g0.5 h3.3 j-1.4 l0.6 m1.2 n0.5 p0.6 q1.8 r0.9 s0.3
tre+anni 6.2 b-0.3 d0.7 g1.7 h1.3 i1.0 m-0.3 p0.3 q-0.3 r2.2
tre+di 7.4 e0.7 g0.3 o0.3 r0.5
tre+e 7.4 e0.6 g-0.3 t0.9
tre+gior 6.5 a-0.7 c0.7 d-0.5 e-0.7 g0.6 h0.9 i-0.7 j-0.4 l-0.4 p-0.3 q0.5 r0.6 s0.5
tre+le 7.4 c0.5 g0.5 h0.6 n0.3 t0.6
tre+mail 7.1 a1.0 c-0.5 d2.3 e-0.4 f1.0 q0.5
tre+mesi 7.4 a0.4 c0.4 d-0.6 e0.7
tre+prev 7.4 a-0.8 c-0.5 e-0.3 g-0.3 h1.0 i-0.4 n0.4 o0.6
tre+rece 7.4 a-0.4 g0.3 h0.6 r0.4
tre+righ 7.4 a0.6 b2.1 m0.4
tre+sett 6.2 a0.7 b-1.0 c2.4 d1.6 f0.3 g-0.4 j-0.5 l-0.4 p0.4 q0.5 s-0.5
tre+volt 6.5 a0.8 b0.5 d0.7 g-0.5 h-0.3 i-0.3 l0.5 m0.6 p1.6 r-0.3 s-0.3
trec 6.9 a0.5 c0.3 d1.0 e-0.5 i0.6 s0.5
trecen 6.9 a0.5 c0.3 d1.0 e-0.5 i0.6 s0.5
tred 7.1 a-0.4 g-0.4 l2.1 n2.3 o0.4
tredic 7.1 a-0.4 g-0.4 l2.1 n2.3 o0.4
trem 6.7 b0.8 c-0.4 d-0.3 e0.4 f0.3 g0.7 h-0.4 j0.7 n-0.3 q0.4 r0.7 s0.3
tremil 7.4 a0.7 b0.9 e1.0 j0.9 p0.5 s0.6
tren 5.2 a0.5 b-0.5 c0.8 d0.8 e1.3 g-1.1 h-0.8 i-0.8 k2.4 l1.0 n-0.4 o-0.6 p1.2 q0.6 s0.7 t-0.3
tren+gior 6.7 c-0.7 l1.1 q0.3 r-0.4
tren+lo 7.4 b0.9 i-0.4 k0.8
treni 7.1 a-0.8 b0.4 i-0.4 k2.5 l0.3 n0.4
treno 6.9 b-0.3 k0.9
trenta 5.8 a1.4 c1.3 d0.5 e1.4 f-0.4 g-0.7 h-0.5 l1.2 m-0.6 n-0.5 p1.9 q0.5 s0.7
trenti 7.4 d1.1 s0.7
trev 7.1 a0.4 b0.6 i0.3 j0.4 p0.7 s0.6
trevis 7.4 c0.3 j0.4 p0.8 s0.7
trib 5.0 a1.0 b-0.5 d-0.6 g-0.7 h0.4 i-0.5 j4.0 k-0.5 s-1.1
trib+a 7.1 a0.6 c0.6 d0.4 e-0.3 i-0.3 j1.9
trib+di 6.4 a0.4 d-0.3 e0.4 j0.8 m-0.3 p0.6
trib+e 7.4 b0.4 c0.3 d-0.3 j0.3 m0.4 q0.4
tribun 5.1 a0.8 b-0.4 c-0.4 d-0.8 g-1.1 h0.4 i-1.0 j3.8 k-0.4 o0.3 r-0.4 s-1.0
tribut 7.1 d0.3 e0.5 g0.4 i0.7 j0.4 o-0.3 r0.4
trie 7.4 i0.6 r0.6
trim 6.7 c0.3 e0.9 g-0.3 l0.6 n-0.5 s0.3
trimes 6.7 c0.3 e0.9 g-0.3 l0.6 n-0.5 s0.3
trip 6.7 a-0.3 b0.8 e0.6 f0.8 g-0.3 n-0.3 p-0.3 s0.4
tripad 7.1 b0.8 c-0.3 e0.7 f0.6 s0.5
tris 7.4 e-0.3 g0.3 i0.6 r0.4
trop 6.1 a0.5 b1.1 c1.5 d-0.4 f-0.6 g-0.3 i-0.8 m0.6 o-0.4 p-0.4 q0.4
trop+per 7.4 a0.8 b1.4 c1.5 e-0.4 g-0.4 m0.4 q0.4
troppo 6.3 b0.8 c1.6 d-0.4 e-1.0 f-0.6 h0.3 i-0.7 o-0.4 p-0.3 q0.5 s-0.6
trov 4.7 a1.0 b0.3 d3.1 f0.6 i0.7 j0.7 k-0.5 l0.7 o0.4 q0.5 t-0.9
trov+beni 7.4 c0.3 g0.3 i1.1
trov+con 7.1 c1.2 e-0.5 i-0.3 l0.8 p0.4 s1.2
trov+gia 7.4 b0.9 p0.8 s0.7
trov+il 6.7 a-0.8 c-0.4 e0.4 f0.6 h-0.3 i-0.5 k0.4 n0.7 r0.5 s-0.3 t-0.4
trov+in 7.4 b0.3 m1.2 o0.7 p-0.4 q-0.3
trov+la 6.9 b-0.4 e0.9 q2.1 r0.4
trov+piu 7.4 e-0.3 t1.6
trov+solo 7.4 a-0.3 c-0.4 f0.5 h0.3 k-0.3
trov+un 7.1 a0.6 b0.6 e0.8 i0.7 j0.5 p0.6
trov+una 7.1 a0.6 c-0.3 d0.5 e-0.4 g0.4 j1.4 r0.5 s-0.4
trova 6.7 b0.3 d-0.4 e0.7 g0.4 o0.8 r0.4 s-0.4 t-0.4
trovar 6.2 d1.5 e0.4 f0.7 g0.4 h1.1 i0.4 m-0.5 n-0.5 o-0.4 r-0.3 s-0.5
trovat 5.7 b1.0 c-0.3 d0.4 e0.6 h-0.5 i0.6 m-0.7 q1.3 s0.5 t-0.4
trover 7.4 a0.4 d1.5 e-0.4 i1.4
trovo 6.4 a0.4 d1.2 e-1.0 g-0.5 i-0.7 k-0.3 l0.8 m1.3 n0.3 o0.5 q-0.3
truf 7.4 a-0.5 n0.5
trus 7.1 a1.3 b0.7 e0.7 g-0.4 s2.4
trustp 7.1 a1.3 b0.7 e0.7 g-0.4 s2.4
tu 6.3 a-1.0 c-0.6 d-0.6 h0.5 i0.8 k-0.3 l-0.5 n0.3 p-0.3 r0.5 t-0.5
tu+non 7.4 g0.5 i0.6 r0.4
tua 6.4 a-0.4 b-0.5 d-0.4 e-0.6 g1.0 h0.9 k0.9 l0.4 m-0.6 n0.5 p0.6 r1.2 s0.3
tubo 7.1 e1.4 i-0.3 j1.6 o0.3 s-0.4
tuo 6.1 a-0.6 c0.3 d0.4 f0.9 g1.2 h1.8 i0.4 j-0.4 k-0.5 l0.6 p-0.5 s-0.4
tuo+nume 7.4 a-0.6 f0.5 h1.4 m0.7
turi 6.9 a-0.3 e0.4 k-0.3 n0.4 s0.4
turist 6.9 a-0.3 e0.4 k-0.3 n0.4 s0.4
turn 6.7 c0.7 e0.8 f0.4 i-0.4 k-0.5 l-0.6 m-0.3 n1.0 o0.6 p-0.3 q0.4 r0.4 s-0.4 t0.6
turni 7.4 c1.1 e0.8 f0.6 g0.4 r0.5 t0.3
turno 7.1 b0.4 g-0.4 l-0.4 n1.1 o0.5 t0.3
tute 6.9 b-0.4 c0.6 d0.5 e0.5 f0.9 g-0.4 j0.8 p-0.3
tutela 6.9 b-0.4 c0.6 d0.5 e0.5 f0.9 g-0.4 j0.8 p-0.3
tuto 7.4 a0.8 d2.0 e1.5 g-0.4 p1.0
tutt 3.2 c-0.3 d1.6 e0.5 g2.8 h1.5 i0.5 j-1.7 l1.2 m0.8 o-0.8 p0.3 q-0.5 r2.7 s3.2 t0.5
tutt+a 6.9 a-1.0 d-0.3 e-0.5 g1.1 i-0.3 o0.3 p-0.4 r1.2 s-0.4
tutt+anch 7.4 e-0.3 g0.5 h0.8 o0.4 r0.5
tutt+bene 7.4 a-0.3 g-0.4 i0.7 r-0.4
tutt+ci 7.4 a0.5 c0.4 d0.5 h0.3 i1.3 r0.4 t0.4
tutt+come 7.1 a-0.3 b0.3 g0.4 i0.4 p0.4
tutt+con 7.1 a0.4 s1.5
tutt+conf 7.4 a-0.6 g-0.3 i-0.4 t0.5
tutt+da 6.7 a0.9 b0.9 d0.7 e-0.7 p1.0 r-0.4
tutt+e 5.4 c1.8 f0.5 g1.1 h1.1 i-0.4 j0.7 l0.4 q-0.4 t0.4
tutt+ha 7.4 a0.8 d1.0 e1.5 g-0.5 p1.0
tutt+i 6.7 a0.6 b-0.3 d0.6 g-0.7 l0.7 n1.1 p-0.4 s0.8
tutt+il 6.2 a1.1 b0.6 c-0.8 e1.8 g-0.3 h0.3 i-0.6 l1.0 m0.5 p0.7 q0.4 r-0.7 s0.8
tutt+in 6.9 e0.8 f-0.4 k0.3 n0.4 q-0.4 t1.2
tutt+la 6.0 a0.6 c0.3 e-1.0 f-0.4 h-0.4 j-0.4 k0.7 l-0.5 m1.1 o-0.5 p-0.5 q-0.6 r0.6 s2.3 t0.8
tutt+le 5.8 a0.9 c0.3 e1.4 i0.8 j-0.5 k0.5 q-0.4 s1.5
tutt+lisc 7.4 a-0.5 g0.8 k0.5 o-0.3 r0.8
tutt+lo 7.1 a-0.5 b0.7 d-0.5 i-0.6 k-0.3
tutt+molt 7.4 a0.5 c-0.3 l0.4 o-0.3 r0.6
tutt+quan 7.1 a0.4 e0.6 g0.6 h0.8 i1.4 k1.1 q0.4 r0.7 s0.4
tutt+senz 7.4 c0.4 d0.5 n0.5 o-0.4 r0.3 t0.3
tutt+sono 7.4 l1.0 n0.8 r-0.4
tutt+tran 7.4 a-0.4 c0.6 e-0.5 g1.0 r1.1
tutta 5.5 a-0.6 c0.5 d-0.4 e-0.7 f0.6 g1.5 h1.0 i0.4 j-0.8 l0.8 m0.5 n1.2 o-0.4 p-0.9 q-0.7 r1.8 s1.4 t0.8
tutte 5.2 a0.8 c1.0 d0.9 e1.3 g1.0 h0.8 j-0.8 p-0.5 q-0.5 r0.5 s1.3 t0.5
tutti 4.4 a1.0 b-0.9 c0.6 d1.8 e0.7 f-0.5 g0.6 h1.1 i-1.4 j0.5 l0.7 o-0.6 p1.2 r2.2 s2.8 t1.2
tutto 4.0 a-1.4 b0.9 c-0.8 d0.3 e-0.3 f0.6 g1.3 h0.8 i1.0 j-1.3 l1.2 m0.9 o-0.5 p0.3 q0.4 r0.7 s-0.7 t-0.5
u 6.7 a0.5 e0.5 i1.2 j1.4 o0.6 p0.7
u+o 7.4 c-0.3 i0.6 o0.7
u+s 7.1 a0.7 c0.5 e0.5 i0.7 j1.3 p1.0
ubal 7.4 g0.7 j0.9 r0.6 s0.5
ubaldo 7.4 g0.7 j0.9 r0.6 s0.5
ucra 7.4 a-0.3 q0.4
ucrain 7.4 a-0.3 q0.4
udie 6.2 a-1.1 b-0.3 c-0.5 e-0.5 g-0.5 i-0.5 k0.4 p-0.4
udie+di 7.1 a-0.7 k0.6 n-0.3 t0.8
udienz 6.2 a-1.1 b-0.3 c-0.5 e-0.5 g-0.5 i-0.5 k0.4 p-0.4
udin 7.1 g0.4 j0.8 p0.6 q-0.3 r0.8 t0.3
udine 7.1 g0.4 j0.8 p0.6 q-0.3 r0.8 t0.3
uffi 4.3 a-1.2 b-0.8 c0.8 d-0.7 e-0.9 g1.3 h0.9 k0.6 l-0.7 m1.6 n2.1 q0.7 r1.3 s-1.4
uffi+acqu 7.4 a-0.3 b-0.4 c-0.5 f0.8 h0.4 i-0.5 m0.7
uffi+col 7.4 i0.8 n1.4 p0.7
uffi+cont 7.1 n-0.4 q1.6
uffi+di 7.4 a-0.4 e-0.3 k1.8 m0.3 n0.3
uffi+e 7.1 a-0.4 t0.4
uffi+fino 7.4 c0.4 k0.4 m0.6 n0.5
uffi+lega 6.7 a1.4 c0.5 e0.5 f-0.3 g-0.4 i0.3 j2.0 p-0.3 s0.5
uffi+pers 7.4 a-0.4 e-0.5 g0.6 r0.5
uffi+recl 7.4 o0.4 q-0.3
uffi+stam 6.9 c1.0 e-0.5 f-0.3 g0.4 h0.5 j0.5 k0.4 p0.6 t0.7
uffi+tecn 6.9 a1.1 d-0.5 e0.5 f0.7 h-0.3 l-0.4 m1.5 n-0.5 p0.9
uffi+teso 7.4 a-0.4 c-0.4 l1.0 q0.8
uffici 4.3 a-1.2 b-0.8 c0.8 d-0.7 e-0.9 g1.3 h0.9 k0.6 l-0.7 m1.6 n2.1 q0.7 r1.3 s-1.4
ugua 6.5 b0.8 e0.4 i-0.6 l-0.4 m0.5 p0.3 s-0.4
uguale 6.5 b0.8 e0.4 i-0.6 l-0.4 m0.5 p0.3 s-0.4
ulte 7.4 a0.4 c0.3 j1.5 p1.3
ulteri 7.4 a0.4 c0.3 j1.5 p1.3
ulti 4.7 a1.9 b0.3 c1.5 d1.5 e1.2 f-0.5 g-0.6 i2.1 j0.9 k1.0 n-1.2 o0.8 p0.4 q0.8 r0.5 s-0.3 t1.0
ulti+aggi 7.4 e1.0 i-0.4
ulti+avvi 7.4 a0.4 c0.9 j1.1 t0.6
ulti+cent 7.1 a-0.4 c0.5 e-0.4 g1.3 j0.8 p-0.4 q1.6 r1.5
ulti+dal 7.4 a-0.3 i-0.4 k0.7
ulti+due 7.1 b0.9 e0.4 i-0.3 j0.5 m0.8 p0.6 s0.4
ulti+gior 7.1 c1.2 e-0.4 k0.3 l0.4 q0.4 s-0.4
ulti+tre 7.4 b0.4 e-0.4 o0.4 t0.6
ultima 6.0 a0.6 b-0.3 c0.8 d1.6 e-0.6 g-0.4 h0.3 k1.1 l-0.3 n-0.4 o0.6 p1.3 q-0.5
ultime 7.1 a0.4 b1.4 j0.5 m0.9 p0.6 s0.4 t0.7
ultimi 6.4 d-0.6 f-0.4 l-0.5 n-0.5 o0.3 s-0.4 t0.7
ultimo 5.4 a1.7 c1.3 d1.1 e1.5 h-0.6 i2.5 j0.6 k0.4 l0.6 n-0.5 p-1.0 q1.3 r0.5 s-0.6
uman 7.1 d0.5 g0.5 p0.6 r0.6 t0.5
umbe 6.7 c0.5 d-0.4 e1.0 f0.5 g1.0 h0.6 i-0.4 l-0.4 m-0.4 p0.4 q0.3 r1.3 s-0.5
umbert 6.7 c0.5 d-0.4 e1.0 f0.5 g1.0 h0.6 i-0.4 l-0.4 m-0.4 p0.4 q0.3 r1.3 s-0.5
umbr 7.4 g0.5 h0.4 i0.7 s0.7
un 2.4 a1.4 b2.4 c2.5 d0.4 e1.6 f0.5 g-0.5 i1.7 j1.2 k-0.8 l0.6 m0.6 n-0.7 o-1.2 r-0.8 s-0.9 t-1.3
un+abbr 7.1 l0.4
un+acce 6.9 c-0.4 e1.0 f0.5 j0.7 k-0.3
un+acco 7.4 e0.3 j0.5 p0.7
un+altr 5.0 a1.8 b0.5 c2.4 d1.3 f0.5 g-1.3 h0.3 i3.4 j-0.4 l0.7 m-0.9 n-0.4 o-0.3 p-0.6 r-0.8 s-0.5
un+amic 6.7 b0.6 e-0.7 h1.3 i-0.4 m0.6 n0.4 p0.4 r-0.5 s-0.4
un+anno 6.9 b1.4 c0.7 e0.7 f-0.3 g0.3 i-0.5 m-0.4 o0.4 p-0.4 s0.4
un+appl 7.4 a-0.4 d0.3 f0.4 g0.4 q0.7 r0.3
un+aume 7.4 b0.7 d-0.4 g0.7 r0.8
un+avvo 6.5 a0.9 c-0.3 e1.4 g-0.4 j2.3 p0.3 r-0.4
un+baci 7.4 r-0.3
un+bamb 7.4 a-0.4 k0.3 l0.4 n0.8 q-0.3
un+bel 7.1 b0.8 g-0.3 i0.4 p0.6 s1.5
un+bila 7.4 c0.6 f1.4 g0.6 i-0.4 r0.9
un+brin 7.4 q0.3
un+caff 7.4 g0.4 i0.6 r0.3
un+caro 7.4 a-0.3 i-0.3 l0.6 n0.4
un+cent 6.5 a1.0 e1.3 g-0.4 h-0.4 j1.1 p1.6 r-0.6 s-0.4
un+cert 7.1 a0.5 c-0.5 e1.3 p0.3
un+clie 6.3 a0.4 c-0.5 d1.4 f0.3 i-0.5 l0.7 m0.4 n1.5 o0.5 p-0.3 q0.5 s-0.6
un+coll 6.4 a0.3 c0.9 d-0.6 h0.3 i-0.3 j1.2 k-0.6 q-0.3 s-0.4 t-0.5
un+colp 6.9 a-1.4 b-0.5 c0.8 g3.4 h0.7 i-0.6 j-0.3 k0.4 o-0.4 p-0.8 r4.1 s-0.4 t0.4
un+comm 7.1 a-0.8 f0.4 g1.4 k-0.4 m-0.6 n0.5 o0.9 r1.7
un+conc 6.7 a-0.8 d-0.4 g-0.6 h-0.5 j-0.3 n-0.3 p-0.3 r-0.4
un+cond 7.4 a-0.5 g-0.4 r-0.5
un+cons 7.4 a1.1 b1.3 m1.1 p1.7
un+cont 6.5 a0.4 b-0.4 c-0.7 f-0.4 g-0.4 h0.3 i-0.4 j1.8 l1.1 m0.9 p0.9 r-0.3 s-0.4 t0.6
un+cors 7.4 b0.6 f1.0 o0.4 p0.6 q0.5
un+decr 7.4 c0.4 i0.7 j0.7
un+dipe 7.4 a-0.4 k0.5 q0.5
un+diri 6.7 b0.5 c-0.3 d1.0 e0.4 f1.3 h-0.6 i-0.5 m0.3 o0.4 t0.6
un+disa 7.4 a0.4 b0.9 e0.4 p0.5
un+disc 7.1 g1.1 i0.4 r1.1 s0.4
un+docu 7.1 a-0.9 e-0.5 o2.0
un+erro 7.1 a-0.4 b0.7 c-0.3 d-0.5 e-0.4 l1.1 s0.7
un+espo 7.4 e-0.4 h-0.3 j1.5 r-0.3 s1.5
un+euro 7.4 a0.7 e0.3 g-0.4 i-0.4 p1.3
un+f24 7.4 e0.7 i0.8 o0.3 q1.1 s0.7
un+fasc 7.4 a0.6 e0.8 j1.3 p0.5 s0.5
un+form 7.4 i0.5 r-0.4
un+forn 6.7 a-1.0 f0.3 i0.3 j-0.3 k1.1 n-0.3 p-0.4 r0.4 s-0.4 t0.3
un+geom 7.4 c-0.3 g0.4 n0.3 r0.4
un+gioi 7.4 b0.3 g0.5 r0.5
un+gior 6.3 a0.8 b1.4 c0.6 d-0.4 e1.1 g-0.4 i-0.6 j-0.5 k0.8 l-0.4 m-0.3 q-0.4 r0.3 s1.4
un+giro 7.4 a-0.3
un+giud 6.7 a0.7 j2.4 m0.6 p0.9 s-0.3
un+guas 7.4 k0.8
un+inco 7.4 a0.4 b-0.3 e1.3 f1.3 i0.6
un+inte 7.4 b-0.4 c-0.4 d-0.4 e1.0 g0.7 i-0.3 p-0.3 r0.6 t0.4
un+lavo 7.1 a1.3 b0.5 d0.6 e3.0 i-0.3 p2.0
un+loca 7.4 a0.3 d0.5 f0.4 m0.9 p0.5
un+mago 7.4 b0.4 g0.9 l-0.3 r1.0 s0.5
un+mese 6.7 c0.7 d1.1 e0.4 g-0.3 i-0.5 l1.0 n1.2 p-0.5 t0.4
un+mio 6.3 a-1.9 c0.3 d-0.6 e-1.0 f-0.5 g0.5 h0.5 i-0.4 j-0.6 k-0.6 o-0.7 p-0.6 q1.0 s-0.4 t-0.4
un+mode 7.1 e-0.4
un+modo 7.4 a0.6 b1.1 c1.1 d0.7 e-0.5 g-0.3 i0.9 p-0.3
un+modu 7.4 a-0.3 b0.3 m0.4 q0.6
un+muro 7.1 a0.5 c0.4 d0.4 e1.1 f1.0 j0.7 p0.5 s-0.3
un+nast 7.4 a-0.6 g0.6 m0.6 q0.5 r0.8
un+nome 7.4 a0.8 b1.4 c1.0 f1.5 g-0.3 s1.1
un+nost 6.3 a-0.8 b-0.6 g-0.3 j-0.6 k-0.3 l0.7 n0.3 p-0.3 q0.6 r0.3 t-0.6
un+nota 7.4 c0.4 d0.5 g0.4 n0.3 r0.5 s0.6
un+nume 7.4 c0.4 d0.7 f0.5 l0.4 o0.3 q0.9
un+nuov 7.1 a0.8 c0.6 e0.6 f1.0 i1.5 j0.3 p0.6 t0.3
un+occh 7.4 a-0.4
un+paio 7.4 b1.0 d0.4 e-0.3 i1.6
un+para 5.6 j-0.4
un+pass 7.1 i0.4
un+pdf 7.4 d-0.3 f0.4 o0.4
un+pens 7.4 a0.5 b0.6 d0.4 i1.1
un+peri 7.1 a0.6 c-0.3 e0.9 j1.6 p0.5
un+perm 7.4 a0.5 c1.0 d0.5 j1.7 s0.7
un+peso 7.4 a-0.6 e-0.4 g1.3 k0.3 m-0.5 o0.4 r1.3
un+pezz 7.4 a0.5 c0.7 s0.5
un+piat 7.4 a0.3 b0.4 d1.0 e1.0 i0.3
un+po 5.6 a0.4 b0.8 c0.4 d0.9 e1.5 f-0.4 g-0.5 j-0.7 k1.1 l1.8 m0.9 n0.5 s-0.7 t0.7
un+post 7.4 c1.0 d0.5 s0.5
un+prev 6.9 c1.0 d-0.3 g-0.3 h0.8 j-0.4 k0.7 l-0.3 m0.5 n0.4 o0.3 s-0.4
un+prez 7.4 e0.6 j-0.4 m0.8 q0.4 s0.5
un+prim 7.4 f0.3 g0.4 h0.7 o0.4 r0.6
un+proc 7.1 c-0.4 e-0.4 f0.5 o0.4 r-0.3
un+prof 7.1 g0.8 i-0.3 r1.0 s1.1
un+prog 7.1 a0.4 b2.4 i0.9
un+quar 7.4 e0.7 p0.6
un+raga 6.9 a0.4 b1.2 i1.0 r-0.4
un+recl 7.4 a0.3 f1.6
un+refu 7.1 a-0.4 b-0.4 c-0.4 g0.4 m0.5 n0.5 s0.3
un+rico 6.9 c1.1 d-0.5 f-0.3 i0.8 j-0.4 l-0.3 m0.3 o-0.4
un+rimb 7.1 a-0.5 e-0.6 m-0.4 r0.4
un+roma 6.7 a-0.3 g0.8 h-0.4 r0.8
un+salu 7.1 a-0.4 f0.3 i0.7 r-0.5
un+seco 7.4 b0.5 e0.3 g0.4 h0.6 r0.4 s0.7
un+serv 7.1 a0.7 b1.5 e0.4 l1.0
un+soft 7.4 c-0.3 e0.8 f0.4 m0.4
un+soll 7.4 a-0.5 b0.4 m0.4
un+solo 7.4 b0.8 m0.7 p0.7
un+succ 7.1 b0.5 e0.4 f0.4 g0.8 h-0.4 k0.4 q0.4 r0.8 s0.6 t0.3
un+suo 7.4 a0.5 b-0.4 d-0.6 e-0.3 f2.5 i-0.5 j-0.3
un+tecn 7.4 b0.4 c0.7 e0.7 j0.4 p0.5 t0.6
un+terr 7.4 r-0.3 t0.6
un+terz 7.4 a0.6 b1.4 e0.4 i0.9 j0.6
un+test 7.1 a-0.5 f-0.4 g0.5 l-0.3 o0.5 r0.4
un+tipo 7.4 a-0.8 b0.6 e-0.3 i-0.3 l-0.3 r0.3 t-0.3
un+vost 7.4 a0.6 d-0.4 e1.3 j0.4 p0.9
una 3.0 a1.8 b1.7 c0.5 d1.6 e1.7 f1.0 g0.4 h1.0 i0.5 j0.9 k1.1 m-0.5 n0.7 o0.3 p-0.3 q-0.8 r1.1 s3.1 t1.2
una+batt 7.4 a0.4 e0.9 p1.1
una+bell 7.1 e-0.4 i0.4 r-0.4 s0.6
una+bomb 7.4 g1.5 h0.8 m0.4 r1.7
una+bozz 7.4 c1.2 h0.3 k0.3
una+buon 7.1 g-0.5 n0.4 q0.6
una+caus 7.4 a-0.4 n1.1 o0.4
una+che 7.1 a0.6 b1.3 d0.7 e-0.3 i0.5 s0.3
una+cifr 7.4 b0.5
una+clie 7.4 e0.3 f0.3 r-0.3
una+coll 7.1 e0.4 h-0.4 i0.6 n0.4 s0.6
una+comp 6.7 e0.7 f0.3 i-0.3 j0.9 n0.3 q0.5 r-0.5 s0.4
una+conc 7.4 k0.3
una+cons 7.4 b0.4 e0.6 s0.7
una+copi 7.1 g0.6 o0.6 q0.9 r0.5
una+cosa 6.1 a0.5 d1.2 e1.0 f1.0 g-0.6 h-0.5 j-0.5 k-0.3 l-0.4 o0.9 p1.0 r-0.8 s-0.5
una+curi 7.4 a-0.5 c-0.4
una+data 6.7 a1.0 b0.3 c2.7 g-0.4 h-0.3 i0.3 j0.6 k1.1 s-0.3
una+dell 7.4 d0.3 i0.5 k0.8 o0.4
una+di 7.4 a-0.4 c-0.3 e0.4 g-0.3 i0.5 o1.4
una+diff 7.4 j-0.3
una+fatt 6.9 a-0.5 c-0.5 d-0.8 j-0.3 m0.4 p-0.3
una+favo 7.4 a-0.5 e-0.5 g0.7 m0.6 r0.8
una+foto 7.1 b0.5 d0.8 i0.8 p1.0
una+guar 7.4 t0.6
una+lett 7.1 b0.9 d-0.4 e-0.4 m1.0 r-0.3
una+lira 7.4 c-0.3 d0.9 e0.7 p1.0
una+maes 7.4 h0.5 r0.3
una+mail 7.1 a0.8 b0.4 c1.7 d1.3 e0.5 g-0.4 i0.5 s-0.3 t1.3
una+mera 7.4 a-0.6 g1.4 h0.9 n1.1 r1.6 s-0.4 t0.3
una+mult 7.1 a-0.3 e-0.4 g0.5 i0.6 r0.5
una+pagi 6.3 a0.6 b2.7 d-0.5 e-0.8 g0.5 h0.4 j-0.3 k0.4 m0.4 n-0.6 p0.8 q0.4 r0.9 t0.4
una+part 7.4 e-0.3
una+pazi 7.4 a-0.4 c0.3 f0.4 g0.4 k0.4 l0.4 n0.4 r0.5 t0.5
una+pec 6.9 a1.3 c0.7 d-0.4 e-0.4 g-0.3 i-0.3 j2.1 k-0.4 p0.9 s-0.3
una+pena 7.1 a1.0 b0.4 c0.5 i1.6 j1.2
una+pers 6.5 a0.6 b0.3 c-0.4 d1.2 g-0.6 h-0.3 i-0.4 j0.6 k0.3 l-0.3 m-0.3 o0.5 p-0.3 s0.8 t-0.4
una+quar 7.4 a-0.4 e-0.4 h-0.4
una+rece 6.5 a-0.3 e0.5 f0.4 h-0.3 i-0.3 j-0.4 k0.4 n-0.4 r0.4 s0.6 t0.4
una+regi 7.4 g0.7 q0.6 r0.5
una+rela 7.1 a-0.4 j0.4 p0.5
una+riga 7.4 a0.7 b0.8 c1.3 d1.0 g-0.5 i0.6 r-0.3
una+risp 6.9 c0.5 d1.2 j-0.4 p0.7 q0.4 s0.5
una+scel 7.4 a-0.3 e-0.3 g1.4 h1.6 i-0.4 r0.6
una+scuo 7.4 g0.5 i0.6 r0.5
una+sent 7.4 a-0.4 b0.4 c-0.3 h0.4 j-0.4 k-0.3
una+sett 6.3 a-0.3 e-0.4 f0.5 g0.7 h-0.6 i-0.4 n1.6 o-0.4 q-0.3 r1.0 s-0.4 t-0.5
una+sign 7.1 c0.3 e-0.4 f0.4 s-0.3
una+soci 7.4 e0.5 i0.6 k0.4 n0.8 q-0.3
una+sola 7.4 a-0.5 g1.0 h1.4 p-0.3 r1.1 t0.6
una+solu 7.1 a0.8 f1.5 g-0.3 i-0.3 j1.2 s1.2
una+stel 6.7 b-0.4 g-0.6 i-0.3 j-0.4 k0.3 m-0.3 p-0.4 r-0.4 s1.7
una+tele 6.4 a1.3 b-0.3 c1.7 d2.8 e0.7 f0.5 g-0.8 h-0.3 i-0.5 k-0.4 l0.8 m-0.5 p-0.5 r-0.3 s0.8 t1.0
una+tort 7.4 a0.3 d0.8 s0.6
una+tras 7.4 a0.6 c0.4 d0.3 m1.2 n0.4 o-0.3 s0.4
una+tren 7.4 d1.1 s0.7
una+viol 7.4 a0.7 e1.6 f0.7 j1.3 l0.3
una+volt 6.5 a1.1 b0.9 d2.0 e-0.4 n0.5 p1.3 r0.4 s-0.7 t0.5
undi 5.9 a1.3 b0.8 c1.1 e0.9 f-0.3 g-0.6 h-0.5 j-0.5 k0.6 l-0.4 q-0.5 r-0.5 t0.8
undi+anni 7.1 b0.4 i0.3 m0.6
undi+e 6.9 a0.8 b1.0 c1.4 e0.7 i-0.4 k0.3 m-0.3 p0.4 t0.9
undici 5.9 a1.3 b0.8 c1.1 e0.9 f-0.3 g-0.6 h-0.5 j-0.5 k0.6 l-0.4 q-0.5 r-0.5 t0.8
unic 5.6 d2.0 f-0.4 g-0.7 h0.4 i2.0 j-0.7 m-0.6 o1.5 q0.9 s-0.9 t0.8
unic+degl 7.4 d-0.6 e0.4 t1.0
unica 6.4 a0.5 c-0.5 d2.2 h0.6 i0.6 o1.1 p0.6 q1.1 s-0.4
unico 6.2 a-0.6 g-0.6 i1.7 j-0.3 m-0.5 o0.7 p-0.3 s-0.5 t1.1
unio 6.4 a-0.6 b-0.6 d0.8 e0.5 h0.3 i-0.5 j0.8 m1.5 n0.7 o1.2 p-0.6 r0.5 s-0.5
unio+euro 7.4 a-0.7 b-0.4 j-0.3 k-0.3 n-0.3 o1.6 t-0.4
unione 6.4 a-0.6 b-0.6 d0.8 e0.5 h0.3 i-0.5 j0.8 m1.5 n0.7 o1.2 p-0.6 r0.5 s-0.5
univ 6.5 b1.2 e0.6 f0.7 i1.6 j-0.5 m0.4 o0.8 p-0.3 s-0.4
univ+e 7.4 b0.6 d0.3 i-0.4 m-0.4 n0.3 o0.9
univer 6.7 b1.3 e0.7 f0.5 i1.7 j-0.5 m0.7 p-0.3 s-0.3
uno 4.4 a-0.3 b1.5 c-0.5 d0.9 e0.7 g0.5 h0.3 i0.6 k-0.4 m1.7 n0.7 p-2.0 q0.8 r1.8 s-0.5
uno+che 6.7 b0.7 c-0.5 d0.3 g0.5 i1.0 k-0.4 l-0.3 m-0.3 n0.9 r0.4
uno+dei 7.4 c0.6 i0.5
uno+e 7.4 e-0.4 f0.5 i-0.3 m0.7 p-0.5 q-0.4
uno+nuov 7.4 d0.5 i0.6
uno+per 6.9 b-0.3 c-0.3 e1.0 f0.9 k0.3 p-0.3 r0.5 s-0.3
uno+scam 7.4 a-0.4
uno+sche 7.1 a0.8 b0.6 e0.9 f1.5 g-0.3 j1.0
uno+scon 7.4 b-0.3 c0.5 g-0.3 i0.3 m2.0
uno+si 7.1 b1.6 e-0.7 f-0.3 i-0.6 o0.3
uno+slit 7.4 a-0.4 d0.3 e0.4 f0.4 l1.3
uno+spaz 7.4 a0.4 d1.3 g-0.3 j0.8 s1.2
uno+spet 7.4 a-0.5 e-0.3 g1.2 k0.4 l0.3 q1.0 r1.2
uno+stud 6.7 a1.0 b-0.5 c-0.4 d1.0 e1.8 g-0.4 i2.1 s-0.5
uomo 7.4 d0.8 g1.0 h1.4 j0.6 r0.9
urge 6.1 a-1.0 d-0.8 g-0.5 i-0.7 j-0.6 l-0.4 m1.7 p-0.5 q0.5 r0.3 s-0.5 t3.5
urge+il 7.1 a-0.8 d-0.6 h0.4 i-0.3 k-0.3 l-0.5 m0.4 q0.5 r0.4 s-0.3 t4.2
urgent 7.1 a-0.8 d-0.3 e-0.5 i-0.3 j-0.3 l-0.5 o0.3 q0.4 r0.4 t2.8
urgenz 6.4 a-0.4 d-0.5 g-0.4 i-0.4 j-0.3 m1.8 n0.3 o-0.5 p-0.3 t1.1
urla 6.9 c0.5 e0.6 r-0.4 t0.9
usa 7.1 d0.3 e-0.4 g1.1 i0.5 p0.4 r0.9
usan 7.1 d0.6 g-0.4 i1.0 r-0.3
usano 7.1 d0.6 g-0.4 i1.0 r-0.3
usar 6.7 b0.3 e1.3 f-0.4 g-0.4 j-0.3 m-0.4 o0.6
usar+il 6.9 a-0.3 f-0.3 h-0.3 l0.3
usare 6.7 b0.3 e1.3 f-0.4 g-0.4 j-0.3 m-0.4 o0.6
usat 7.1 a-0.4 c-0.5 e-0.3 g0.7 p0.5 r0.5
usat+per 7.4 a-0.4 c-0.4 d0.3 g0.7 p0.6 r0.6
usato 7.4 a-0.7 c-0.4 g0.8 r0.6
usci 5.5 b1.9 c1.2 d-0.6 f-0.4 g0.5 i0.7 j0.4 k-0.8 n0.4 o-0.5 q1.4 r0.9 t1.2
usci+con 7.4 c0.3 g0.4 i0.4
usci+il 7.4 c0.9 e0.8 h0.4 i-0.3 s-0.4 t1.4
usci+sul 7.4 c0.6 e-0.6 g-0.4 i0.5 l0.4 s-0.4
uscira 7.4 c0.8 i0.5
uscire 7.1 b0.4 c0.4 d-0.5 f-0.3 i-0.3 j0.6
uscita 6.4 a0.9 b2.1 c0.7 e0.9 i1.3 m-0.4 p0.5 t1.1
uscito 6.9 a-1.0 e-0.6 g1.3 h-0.3 i-0.5 n0.8 o-0.5 p-0.4 q1.9 r1.6
usia 7.4 b0.7 l0.6 o0.5
usiamo 7.4 b0.7 l0.6 o0.5
uso 6.4 a-1.0 b-0.5 c-0.8 h0.7 j-0.6 k0.4 o1.6 p-0.4 r0.9 s-0.3 t-0.4
uso+del 7.4 e0.3 i0.5
uten 6.9 d1.0 i-0.5 j-0.3 k-0.4 n-0.3
uten+la 7.4 a-0.7 k-0.4
utente 6.9 d1.0 i-0.5 j-0.3 k-0.4 n-0.3
va 4.2 a-3.6 b-0.7 c-0.4 d-0.7 e-0.6 f0.8 h2.0 i-2.0 j-1.3 k0.6 l0.3 m0.9 o3.0 p-1.4 q-0.5 r0.8 s-1.5 t0.8
va+a 6.4 a-0.7 b0.7 c-0.3 d-0.3 e-0.4 i-0.3 m0.4 n0.5 o0.4 p-0.3 r-0.6
va+avan 7.4 a-0.6 e0.3 g1.3 h1.0 i-0.5 n-0.3 q0.4
va+bene 5.7 a-0.7 c-0.4 f0.4 g-0.9 i-0.8 j-0.8 k0.5 l1.5 n0.7 p-0.7 r-0.6
va+beni 7.4 e-0.4 f0.3 m0.3 n-0.3
va+in 6.3 a-0.3 c0.3 e-0.4 g-0.4 i-0.5 j-0.3 q0.3 t0.5
va+rest 7.4 c0.6 f0.4 j0.8
va+riem 7.4 a-0.5 c0.3 f0.3 o2.9 t0.4
va+rima 7.4 a-0.4 c-0.3 e0.5 k1.2 r-0.3 t0.6
va+scri 7.4 a-0.5 b-0.4 n0.8 s-0.3 t0.7
va+una 7.4 g1.5 h0.8 m0.4 r1.7
va+via 7.4 d-0.3 e0.3 l0.4 r-0.3 t0.3
vabb 7.4 a1.3 d0.6 h0.4 r0.5
vabbe 7.4 a1.3 d0.6 h0.4 r0.5
vado 6.7 a1.3 c2.0 d0.3 g-0.5 i2.0 m0.3 o0.9 p-0.3 q-0.3 r-0.6 s-0.4
vado+in 7.4 a0.5 c1.6 d-0.3 i-0.4 m0.4 o1.0
val 6.9 a-0.8 d0.3 f-0.4 g1.3 h1.0 k0.4 l0.4 m-0.4 n0.3 o1.4 p-0.3 q0.5 r0.7
vale 5.9 a0.6 b-0.4 c0.9 d0.7 h0.7 j0.9 k0.7 l-0.6 n0.4 p-0.5 q-0.6 r1.0 s0.6 t1.4
vale+anch 6.9 a-0.4 b-0.4 h0.5 i-0.3 l-0.5 o0.8
valent 7.1 b-0.3 c1.6 d0.8 e0.7 i-0.5 k0.5 r0.5 s0.5 t1.2
vali 6.7 d0.5 e-0.6 j0.5 p1.0
valigi 7.4 e-0.4 k0.3
vall 6.9 a0.4 c1.4 d0.5 e-0.6 g0.3 m0.8 s1.3
valle 7.1 c0.8 d0.6 e-0.6 g0.4 s0.6
valu 6.3 a0.3 b-0.3 c0.5 e-0.3 f0.6 j1.6 m-0.3 p-0.5 q2.4
valuta 6.4 b-0.3 f0.6 j1.3 p-1.0 q2.5
vann 6.2 a-0.6 c0.5 d0.3 e-0.7 g-0.4 h0.4 j-0.4 n-0.4 o0.5 p-0.5 s-0.4 t0.3
vann+a 7.4 d0.7 e-0.3 f0.5
vanno 6.2 a-0.6 c0.5 d0.3 e-0.7 g-0.4 h0.4 j-0.4 n-0.4 o0.5 p-0.5 s-0.4 t0.3
vari 6.5 a-0.5 c-0.4 e-0.6 g-0.3 i-0.5 j1.1 m1.3 o0.6 s-0.4 t-0.3
vari+e 7.4 a-0.5 m0.4 o0.7
varian 7.4 a-0.4 e-0.3 m-0.3 n0.4
varie 7.4 e-0.3
vasc 6.9 a0.9 c-0.3 e0.7 f0.9 g-0.4 i-0.3 j0.6 m0.6 s0.4
vasco 7.4 a0.5 d0.5 e-0.5 f0.8 j0.8 s0.6
ve 5.3 a1.1 b1.0 c-0.6 d0.6 e0.5 g0.3 j-0.9 k0.7 m2.6 p3.4 q-0.7 r0.6 s0.9 t-0.3
ve+la 6.5 a0.8 b1.6 c-0.4 d-0.3 e0.7 g-0.5 m1.5 n-0.3 p1.6 r-0.5 s-0.4
ve+le 7.4 a-0.6 g0.8 r0.9 s-0.6
ve+li 6.5 a0.8 b0.7 e-0.5 g-0.7 i-0.4 j-0.3 m1.7 p2.9 r-0.6 s0.5
ve+lo 6.2 a0.3 b-0.4 c-0.4 d0.8 e0.5 i0.6 j-0.5 n0.5 p1.5 q-0.3 s0.5
ve+ne 7.4 d-0.3 e-0.4 g0.7 r0.9 s1.9
vecc 5.1 a-1.6 b-0.5 c-0.4 e-0.5 g-0.7 j-0.8 k-0.5 l0.4 m-0.8 o0.7 p-1.0 s-1.1 t0.5
vecc+e 7.4 a-0.4 g0.4 i0.6 r0.4
vecc+era 7.4 e-0.4 n0.3
vecc+ha 7.4 e-0.3 g0.6 r0.6
vecchi 5.1 a-1.6 b-0.5 c-0.4 e-0.5 g-0.7 j-0.8 k-0.5 l0.4 m-0.8 o0.7 p-1.0 s-1.1 t0.5
veda 7.4 a0.6 c0.5 e1.1 p0.6 s0.7
veda+lei 7.4 a0.6 c0.5 e1.1 p0.6 s0.7
vede 4.9 b1.1 c0.7 d0.8 e1.1 f0.7 g0.3 h1.0 i-1.0 k0.9 l-0.3 m1.2 o-0.6 p-0.6 q1.3 r0.8 s-0.6 t1.1
vede+che 7.4 a1.2 b1.1 d1.5 e-0.3 g-0.4 r-0.3
vede+da 7.4 d0.5 g1.0 h1.4 i0.3 r0.9
vede+i 7.1 c0.7 k0.7 p0.5 t0.7
vede+il 6.4 a-0.3 b0.4 c0.6 d-0.5 f0.4 g0.9 h0.9 i-0.3 m0.3 p-0.4 r0.9 s0.3 t0.7
vede+in 7.1 a-0.6 b-0.4 d-0.6 l-0.3 m0.5 s-0.3 t0.4
vede+la 7.4 b1.0 g0.8 o0.3 p0.5 r1.0
vede+le 7.1 a0.4 b-0.3 e0.9 f1.0 g-0.4 h-0.3 m0.7 o0.4 p0.5 r-0.5 s0.7
vede+un 7.4 a0.4 d0.6 i0.5
vedend 7.4 b0.4 d-0.3 g0.5 h0.6 r0.6 t0.6
vederc 7.4 c0.4 d0.3 g0.8 h1.3 j0.8 n0.3 r0.8
vedere 5.4 b0.6 c0.8 e1.0 f0.6 g0.5 j-0.3 k0.6 m0.8 n-0.7 q-0.4 r0.5 t1.1
vederl 7.4 d-0.4 q0.7 r-0.3
vedete 7.4 q1.1
vedi 5.7 a1.0 b-0.5 d0.7 e-0.7 f-0.3 g0.5 h0.6 i-0.6 j1.3 k1.2 m-0.3 o-0.4 s0.8
vedi+se 7.4 a1.0 d0.4 e0.6 s2.4
vediam 5.7 a1.0 b-0.5 d0.7 e-0.7 f-0.3 g0.5 h0.6 i-0.6 j1.3 k1.2 m-0.3 o-0.4 s0.8
vedo 6.1 a-0.9 c0.8 f-0.6 g-0.4 h0.6 i-0.8 j-0.5 k0.8 l-0.4 n-0.5 o3.7 q1.3 r-0.3
vedo+il 7.4 c0.5 p0.3 q1.7 s0.6
vedr 6.7 a1.1 b0.8 c0.9 e0.3 g-0.3 i-0.4 j-0.3 n-0.4 p1.4 s0.5
vedret 6.9 a1.1 b0.9 c1.0 e0.5 g-0.3 i-0.4 n-0.4 p1.5 s0.5
vega 7.4 e1.2 g0.5 h0.9 i0.7 m0.3
velo 7.1 a-0.6 c-0.4 d-0.4 g1.1 r1.0
veloci 7.4 a-0.4 d-0.3 g1.2 r1.1
vend 5.3 a0.6 c0.3 d1.1 e1.0 f0.6 g-0.6 h1.0 i0.5 j0.5 k-0.5 l1.7 m1.5 n0.6 p-0.9 s-0.5 t0.3
vend+gli 7.4 a-0.3
vende 6.9 a1.0 b0.7 e0.6 g-0.4 q-0.4 t0.5
vendem 6.9 c1.1 e-0.5 g-0.4 i1.2 k-0.3 l0.7
vender 7.1 a0.4 e-0.3 g-0.4 i-0.3 j1.2 m1.2
vendit 6.9 d0.8 e1.3 f-0.4 h0.3 i-0.4 l1.4 n-0.4 t0.7
vendut 6.5 b-0.4 d0.4 e0.8 f1.0 g0.8 h1.7 l0.4 m0.6 n0.6 p-0.3 q0.4 r1.0
vene 5.3 a-0.8 b-0.6 d-0.3 f-0.3 g-1.1 i-0.6 j-0.4 n3.1 o-0.5 p-1.1 r-0.8 t0.8
vene+e 7.4 c0.4 h0.3 j0.6 k1.1 t0.8
vene+siam 7.4 a-0.4 t-0.4
venerd 5.3 a-0.6 b-0.5 g-1.1 i-0.4 j-0.4 m0.3 n3.1 o-0.6 p-1.0 r-0.7 t0.8
veng 6.0 c-0.4 e1.0 g-0.6 h0.4 i0.9 j-0.4 k1.5 m0.6 p-0.4 t0.7
veng+a 6.9 b0.4 c0.3 d-0.4 e0.8 i0.5 s0.5 t0.7
venga 6.9 a0.4 c-0.4 d-0.3 e1.0 f0.4 i-0.3 m0.8 s0.6 t-0.3
vengo 7.1 a0.4 c0.7 d0.8 g-0.3 k1.6 t0.9
vengon 7.1 a-1.2 c-0.5 i0.6 t0.3
veni 5.8 a1.0 b1.6 e2.0 f-0.4 g-1.1 j-0.6 k1.4 m0.5 n0.4 o0.4 p-0.6 q-0.8 s-1.0 t1.5
veni+a 7.1 a0.3 c-0.4 e0.9 g-0.3 h0.5 m1.3 o0.3 q-0.4 t-0.4
veni+imme 7.4 a0.7 c1.0 e1.4 t1.7
veni+inco 7.4 a0.8 b2.3 e-0.3 i1.1
venire 7.1 a-0.6 b-0.4 c-0.5 e-0.4 f-0.3 g-0.4 n0.4
venite 6.3 a2.4 b2.1 e2.7 g-0.5 h0.4 i0.6 j-0.3 m1.0 p-0.4 q-0.5 s-0.6 t2.0
veniva 7.4 e0.3 t0.5
vent 5.3 a0.7 b-0.5 c-0.9 d0.4 e2.3 g0.6 h2.3 k0.3 l0.7 m0.7 q0.4 r1.1 s1.8 t0.9
vent+anni 7.4 a-0.4 e-0.5 g0.6 r0.5
vent+gior 7.4 j0.5 p0.6
vent+lett 7.4 d0.8 s0.4
venti 6.9 e0.5 g-0.4 h3.0 i-0.3 m-0.4 p-0.3 s-0.3 t1.8
ventid 7.1 g0.5 i0.7 r0.4 s0.4
ventim 7.1 a1.0 d0.6 e0.7 g-0.4 r-0.3 s1.9
ventiq 7.1 a0.7 e1.6 j0.6 p0.7
vento 7.4 a-0.3 g0.6 q0.3 r0.4
ventot 7.4 e0.6 g0.5 h0.7 k0.3 r0.5 s0.5
ventur 7.1 b0.4 c-0.4 e-0.3 g0.5 i0.5 l0.9 m0.8 p0.4 r0.4 s0.4
venu 6.1 b-0.5 d1.6 g0.7 h1.1 i0.6 j-0.4 n0.6 o-0.8 p-0.5 q0.7 r1.0 s-0.5
venu+a 7.1 a0.6 c-0.3 d1.5 i1.3 r-0.3
venuta 7.4 a-0.4 b-0.3 g0.4 h0.9 l0.5 n0.8 q0.4 r0.6
venuti 7.1 c-0.3 d0.3 i0.4
venuto 6.7 a0.4 b-0.3 c0.4 d1.3 i0.4 o-0.4 p-0.3 q0.3 r0.5 s-0.4 t0.3
vera 6.4 c1.0 d-0.5 f-0.3 g0.5 h-0.3 i-0.3 m-0.3 n-0.3 r0.5 s-0.3
vera+si 7.4 e0.5 j0.4
verand 7.4 e0.5 j0.4
verb 5.8 a0.3 c1.2 d1.1 e1.2 g-0.9 i-0.9 j1.0 k1.4 l1.1 p1.5 r-0.6
verb+asse 7.4 f0.4
verb+di 7.4 c0.5 d0.5 f-0.3 p0.4
verbal 5.8 a0.3 c1.2 d1.1 e1.2 g-0.9 i-0.9 j1.0 k1.4 l1.1 p1.5 r-0.6
verd 5.8 b-0.3 c-0.5 d-0.4 e1.8 h0.5 i-0.8 j-0.4 k0.4 l-0.4 m-0.5 n-0.3 o0.3 p0.6 r0.4 s0.3 t0.7
verd+e 7.4 e0.5 g0.4 h0.9 p0.6 r0.5 s0.6
verde 6.2 c-0.5 e1.9 f0.4 h0.7 i-0.6 l-0.4 m-0.4 p0.3 r0.6
verdi 7.1 k0.3 p0.5 s0.5
verg 7.1 a-0.9 b-0.5 c-0.4 e-0.4 g0.5 i-0.4 n0.8 o0.4 r0.5
vergog 7.1 a-0.9 b-0.5 c-0.4 e-0.4 g0.5 i-0.4 n0.8 o0.4 r0.5
veri 6.2 a-0.4 b1.1 c0.8 e-0.5 g1.2 i0.6 k0.5 l-0.4 n0.6 q-0.3 r1.3 s0.8
veri+la 7.4 e0.3 j0.4
verifi 6.4 a-0.9 b1.2 c0.4 g1.5 i-0.4 k0.5 l-0.4 n0.6 p-0.4 q-0.3 r1.5 s-0.3
vern 7.4 a1.4 e2.3 m0.4 p0.3 q0.5 s0.5 t0.4
vernic 7.4 a1.4 e2.3 m0.4 p0.3 q0.5 s0.5 t0.4
vero 6.3 b1.5 c-0.4 d-0.5 e-0.8 f-0.3 h0.3 i0.6 k-0.4 m0.7 n0.4 p-0.4 q-0.5 r0.6 s-0.3
vero+che 7.4 b1.0 d-0.3 h-0.3 m0.9
verona 6.9 a-0.5 e-0.6 f-0.4 h0.5 i-0.4 k-0.4 n0.7 q-0.5
verr 5.8 c-0.5 d-0.4 e-0.5 g-0.6 j0.5 k0.4 l0.4 m1.1 n1.1 p0.3 s-0.4 t-0.4
verr+liqu 7.4 c0.3 m0.8 n1.7 p0.8
verr+oppo 7.4 j0.7 m0.5
verr+paga 7.4 a0.5 l1.4 p0.7
verra 5.9 c-0.3 d-0.3 g-0.6 j0.6 k0.5 l0.7 m1.3 n1.1 p0.4 t-0.4
verran 7.4 e-0.4 l-0.3
vers 4.8 a-1.8 c0.5 d-0.7 f1.7 g-0.4 h0.7 i-2.0 j-0.8 k0.9 l1.5 n2.2 o2.0 q6.5 s-0.9
vers+di 6.9 a0.4 b-0.3 e0.4 h0.3 i-0.3 j-0.4 p0.8 q1.5 r0.4 s-0.3
vers+e 7.1 a-0.7 b-0.3 d-0.5 e-0.5 h0.9 q2.2
vers+in 7.4 f0.3 g0.9 m-0.3 q1.1 r1.0
vers+la 7.4 c-0.3 d-0.3 j0.6 n1.0 p1.3
vers+lo 7.4 e0.4 f0.3
vers+ne 7.4 a0.6 c0.7 j0.5 m0.9 p1.6
versam 6.4 a-1.4 b-0.5 d-0.5 e-0.7 i-0.5 k0.4 l-0.3 m-0.4 n1.8 o0.5 p-0.6 q2.7 r0.3 s-0.3 t0.4
versar 7.1 b0.7 c-0.3 i-0.3 l0.7 m-0.5 o1.0 q0.3
versat 6.2 a-0.8 b-0.6 c0.9 g-0.4 h1.2 i-0.6 j-0.4 l0.8 m1.1 n-0.4 o-0.6 p-0.6 q6.2
versio 6.3 c0.6 d0.6 e1.0 f1.7 g0.3 i-0.4 j-0.4 m-0.4 n0.4 o0.3 p-0.3 r0.9 s-0.4
verso 6.4 b0.3 c-0.5 d-0.4 g-0.3 i-0.4 j-0.4 k0.9 l0.4 o1.5 p0.4 q-0.6 r-0.4 s-0.4
vesc 6.9 a-0.7 c0.3 f0.4 g1.2 h0.8 o0.4 p-0.3 r1.5 t0.8
vescov 6.9 a-0.7 c0.3 f0.4 g1.2 h0.8 o0.4 p-0.3 r1.5 t0.8
vesp 7.4 a-0.4 i0.5 k0.8 m0.4 r-0.3
vess 7.4 a0.4 e-0.3 j1.6 m0.9 p0.6 s0.6
vessat 7.4 a0.4 e-0.3 j1.6 m0.9 p0.6 s0.6
vete 6.4 a-0.6 d-0.3 i-0.5 k1.8 m-0.4 p-0.3 q-0.5 r-0.5 s-0.5 t0.9
vete+e 7.4 c0.5 h-0.3 k1.4 t1.1
veteri 6.4 a-0.6 d-0.3 i-0.5 k1.8 m-0.4 p-0.3 q-0.5 r-0.5 s-0.5 t0.9
vetr 5.9 a0.3 c1.0 e0.9 j-0.4 l1.1 m0.4 p2.4 q-0.7 r0.4 s-0.4 t0.7
vetrin 6.3 c0.3 e0.3 i-0.7 l0.7 p1.0 q-0.5 t0.9
vi 3.6 a1.2 b1.8 c1.0 d2.0 e-1.0 f-0.3 g1.1 h1.2 i1.2 j1.5 l0.8 n0.9 p-0.7 q0.6 r2.7 t-0.4
vi+avev 7.1 a0.9 c1.2 d1.5 g-0.5 i-0.3 j0.5 s-0.3
vi+avvi 6.9 a0.3 c0.8 d0.4 i0.9 j0.4 l0.7 p0.6 s0.5
vi+bast 7.1 d0.5 f0.8
vi+chia 7.1 d0.8 e-0.5 g0.4 h0.5 k-0.4 m0.4 n0.5 q-0.4 r0.6
vi+chie 6.3 c0.3 g-0.4 h-0.3 i0.6 j0.6 l0.7 p-0.3 r-0.5
vi+conf 7.4 b-0.4 k0.6 l-0.3 o-0.3 q1.9 t0.5
vi+dico 7.4 a-0.5
vi+e 7.4 h0.5 p0.4 r0.3
vi+fa 7.4 a1.1 d1.3 p0.9 s1.5
vi+facc 7.4 a-0.4 e-0.5 k0.5 n2.2
vi+giro 7.4 a-0.3 t0.4
vi+ho 5.8 d2.6 e0.4 g1.1 j-0.9 k-0.3 m0.7 n-0.3 q0.6 r1.2 s2.5
vi+info 6.9 d0.3 i-0.5 l0.5 o-0.3 q-0.3
vi+invi 6.4 a0.3 c0.5 e1.1 i-0.3 j1.3 k0.4 m0.7 s-0.3
vi+lasc 7.4 a-0.8 c-0.3 s-0.4
vi+mand 7.1 a-0.4 c0.4 e-0.4 f-0.4 h-0.4
vi+pago 7.1 a0.3 b1.7 g-0.3 h-0.4 i-0.4 l0.8 n1.6 o0.5 q-0.4
vi+piac 7.4 a0.9 d0.6 s1.5
vi+port 6.9 a-0.6 d-0.4 e-0.4 g0.5 h0.6 j-0.4 m0.5 n0.4 q0.5 r0.7
vi+preg 6.1 a1.6 d0.8 e0.8 f-0.5 g-0.6 i0.9 j-0.4 k0.7 l0.4 m-0.4 o0.6 p-0.4 s-0.5 t0.5
vi+pres 7.4 a-1.1 c-0.5 d-0.5 n0.4 r0.5 t0.4
vi+rico 7.4 a-0.4 d-0.3 f0.4 g0.4 l0.3 r0.4
vi+ring 7.4 c0.9 e-0.4 n0.3 q0.3 s0.9
vi+rite 7.4 a0.4 e0.7 j1.2
vi+scri 6.9 b-0.3 d0.5 e0.4 f0.4 g0.8 h0.4 k0.4 o-0.4 r0.7 s0.4
vi+siet 7.4 a-0.5 f-0.3 g0.7 h1.6 r0.8
vi+sono 7.4 e0.6 g0.3 i0.5 r0.3
vi+spie 7.4 b1.1 m1.0
via 5.0 d1.4 e0.5 f-0.4 g-1.5 h-0.5 i0.8 k0.4 l1.1 q0.5 r-0.8 s1.2 t0.6
via+dell 7.4 a-0.5 k1.1 m0.5 r-0.3
via+i 7.1 a0.4 d0.4 e0.5 h-0.3 j0.6 n0.4 o0.4 t-0.3
via+il 7.1 a0.4 b-0.4 d1.2 i1.2 l0.7 q0.4 s1.0
via+nien 7.4 e1.2 j0.7
via+pec 7.4 a0.4 d0.6 e0.5 p0.4 s0.7
via+roma 7.1 c-0.3 d0.6 e-0.4 m0.7 p0.4 r-0.4
viag 7.1 a0.6 c1.6 d0.5 k-0.3 m0.9 r-0.4 t0.3
viag+di 7.4 a-0.5 b0.7 o0.4 q-0.3
viaggi 7.1 a0.6 c1.6 d0.5 k-0.3 m0.9 r-0.4 t0.3
vice 6.2 a1.2 c-0.6 d1.6 g-0.7 j1.6 p-0.4 r-0.5 s2.1 t-0.3
vicend 6.9 a0.9 d0.4 e0.5 i-0.4 j2.0 s1.0
vicepr 7.4 a0.4 c-0.4 d1.7 e-0.5 f0.5 s0.5
vici 4.9 a-0.3 c-0.5 f0.4 i-0.4 j-0.6 l-0.3 o1.0 p-0.6 t0.8
vici+la 7.4 b0.3 e0.5 f0.5 o0.8 q0.4 r0.3
vici+per 5.4 j-0.3
vicina 6.9 a0.4 c-0.3 e0.5 f0.5 i0.5 o0.5 s0.6
vicini 5.3 h0.4 i-0.4 t0.6
vicino 6.3 a-1.0 c-0.6 d-0.3 e-0.6 g-0.5 i-0.5 j-0.4 k0.4 o1.0 s-0.3 t0.4
vide 5.8 a0.3 c1.1 d-0.3 e1.5 f-0.7 g0.4 h0.3 i-1.2 k1.3 l1.1 n0.7 p-0.5 r0.8 s1.5
vide+del 7.4 a0.7 e1.0 l1.0 m0.8 s1.7
vide+e 7.4 a0.7 d-0.3 e1.9 g-0.3 j0.9 p0.6 s-0.4
video 6.0 a0.3 b-0.6 c0.7 d-0.5 e1.6 f-0.7 g0.5 h0.3 i-1.1 l1.0 m0.5 n0.4 p-0.3 r0.9 s1.6
videoc 7.4 b0.5 c0.5 k2.0 m-0.3 n0.4 q0.3
vie 7.1 a0.7 c0.6 e-0.3 j1.3 m1.8 t0.6
vie+lega 7.1 a1.1 j2.2 m1.8 t0.6
vien 5.5 a0.7 b1.1 c-0.4 d0.9 e0.9 g-1.0 h0.3 i0.4 l0.6 m-0.5 n0.8 q0.9 r-1.0
vien+a 7.1 a0.7 b-0.4 d1.1 e0.8 f0.7 l-0.3 p0.4 s0.4
viene 5.6 a0.5 b1.2 d0.3 e1.1 g-0.9 h0.4 i0.5 l0.6 m-0.4 n0.8 p-0.7 q1.0 r-0.9
vieni 7.4 a0.3 d0.7 p0.9
viet 7.4 a0.9 d0.4 e0.7 g-0.3 j0.5 p1.3
viet+di 7.4 a0.9 d0.4 e0.7 g-0.3 j0.5 p1.3
vietat 7.4 a0.9 d0.4 e0.7 g-0.3 j0.5 p1.3
vigi 6.7 e0.8 f0.7 i-0.3 j0.3 k-0.3 p0.5 r0.4
vigili 7.1 e0.9 f0.7 g0.4 j0.5 p0.7 r0.4 s0.3
vign 7.4 q0.3
vill 7.1 d-0.3 g0.7 h0.8 i-0.4 o0.6 r0.8
villa 7.1 d-0.3 g0.7 h0.8 i-0.4 o0.6 r0.8
vinc 6.3 a0.4 c-0.5 g0.4 j2.2 m-0.3 p1.5 r0.4
vince 7.4 a0.3 d0.7 j0.9
vincer 7.4 j0.6 s0.5
vincol 7.4 j0.7 p1.2
vini 7.4 a0.6 c0.3 e0.8 i0.8
vino 6.9 a-0.3 c-0.3 d-0.4 e0.3 f0.3 g0.5 h0.3 i0.5 k-0.3 n0.4 q0.4 r0.7 s0.4
vino+e 7.4 e0.6 f0.5 i0.7 s0.5
vint 5.8 a-0.9 b0.3 h1.3 i-0.7 k0.9 n1.3 p-0.6 r-0.4 t0.3
vint+la 6.9 a-0.6 d0.3 e-0.5 g0.8 h1.7 i-0.4 j-0.3 o-0.4 q0.4
vinta 7.4 a0.3 r-0.4
vinto 6.0 a-1.2 b0.4 e-0.4 h1.4 i-0.7 k1.1 n1.4 p-0.5 q0.4
viol 6.9 a0.7 d-0.4 e1.2 f0.6 i-0.4 j1.6 r-0.4 s-0.3
violaz 7.4 a0.7 e1.6 f0.7 j1.3 l0.3
virt 6.5 a0.8 c1.2 d-0.4 e1.3 g-0.5 i0.4 j-0.4 m1.1 n0.6 o1.1 p-0.5 q0.6 r-0.4 t-0.3
virtua 6.9 a0.4 e1.1 i0.6 m-0.5 o1.4 r-0.3 s0.4
visi 5.8 a-0.4 e0.6 g0.7 h1.0 i-0.7 j-0.5 k1.0 l-0.4 o0.4 p-0.4 r0.6 t-0.6
visi+di 7.4 g0.6 h0.8 k1.5 q0.4 r0.8
visita 5.8 a-0.4 e0.6 g0.7 h1.0 i-0.7 j-0.5 k1.0 l-0.4 o0.4 p-0.4 r0.6 t-0.6
vist 4.9 b1.0 c0.8 d2.4 e0.5 f0.9 g1.3 h2.4 l0.7 n0.6 p0.5 r2.2 t1.2
vist+che 6.4 a0.6 d0.6 f0.6 h0.5 i0.9 j0.8 p1.6
vist+come 7.4 a-0.6 c-0.3 g1.0 h1.4 r1.2
vist+il 6.9 c0.7 e0.5 f0.9 g1.1 h1.5 k0.3 r1.3 s-0.3
vist+la 6.5 b-0.4 c0.4 d0.6 e0.4 j0.5 k0.8 l-0.3 p0.4 q-0.3 s-0.3
vist+tutt 7.4 a0.5 c0.5 d0.9 g-0.4 h-0.3 l0.6 s0.5
vist+un 7.4 a-0.3 g0.7 n-0.3 r0.8 t0.5
vista 6.7 b0.8 d0.4 e-0.5 m0.3 n0.8 o0.3 p-0.5 r0.4 s0.7 t0.9
visti 7.4 b0.4 e1.1 f1.1 g-0.4 o0.5 q0.4 t0.3
visto 5.1 c0.9 d2.3 g1.7 h2.4 j0.5 l0.9 m-0.3 o-0.4 p1.0 r2.2 s-0.3 t0.5
visu 6.1 c0.4 d0.3 h-0.5 i-0.4 j-0.4 l-0.4 o0.4 p-0.4 q1.1 r0.4 s1.0 t2.6
visu+aggi 7.4 f0.4 m0.4 t0.9
visu+e 7.4 d0.6 e-0.5 o0.6 s0.7 t0.9
visual 7.4 a0.8 d0.6 e1.0 s1.7 t0.8
visura 6.5 c0.8 e-0.6 f0.3 g-0.4 h-0.6 l-0.3 o0.4 s-0.4 t2.1
visure 7.4 g0.6 q1.7 r0.6
vita 6.9 d0.7 e-0.6 g0.9 i0.6 o-0.5 p0.7 q-0.4 r1.0 s-0.3
vitt 7.1 b0.3 g0.6 h0.7 i0.4 n0.8 p0.4 r0.6
vittor 7.4 b0.3 g0.6 h0.8 i0.5 n0.8 p0.5 r0.7
viva 6.3 a0.3 b-0.3 c0.4 d1.6 g-0.7 h-0.4 j-0.3 m1.1 o0.4 p0.7
vivai 7.4 a0.4 d0.6 m1.0 p0.5 s-0.3
vivaio 7.1 a-0.6 i0.6 o0.3 p-0.3
vivald 7.4 a0.5 c0.7 d1.3 p0.7
vivi 6.9 a0.5 c-0.4 g0.5 i0.5 j0.4 p0.4 q0.5 r0.5 s0.4
viviss 7.4 g0.6 q0.6 r0.6 s0.5
vizi 7.4 a0.4 e0.5 j0.7 p0.3
voca 7.4 a0.7 d1.5 e0.9
voce 5.6 a1.0 b-0.7 c1.3 d1.3 e-0.5 f0.7 g-0.6 h-0.3 i-0.5 j0.6 m1.2 p0.9 q-0.3 r-0.9 s0.9
voce+e 7.4 e-0.3 m0.5 n-0.3
voci 6.9 a1.0 b0.9 c0.8 e-0.3 g-0.5 h-0.4 i-0.4 j0.5 k0.4 m3.4 o-0.4 p-0.4 s0.4
vogl 5.3 b0.7 c1.1 d-0.4 e-0.4 f1.4 g0.5 h1.8 i1.0 k-0.3 l-0.6 m-0.9 o1.0 p-1.1 r1.3 s-1.4 t1.7
vogl+bene 7.1 b1.0 g0.6 i0.8 r0.6
vogl+sape 7.4 b0.4 d0.5 e0.4 r-0.3
vogl+vede 7.4 c0.7 e-0.3 t1.6
voglia 6.3 a-0.6 c0.4 d-0.4 e-0.7 f0.7 g1.0 h1.2 l0.4 m-0.4 n0.9 o0.9 p-0.3 r1.2 s-0.5 t0.5
voglio 5.6 a0.4 b1.0 c0.8 f0.9 g-0.3 h0.8 i1.0 k-0.6 l-0.9 m-0.6 n-0.5 p-0.9 s-1.0 t1.4
voi 3.8 a-0.6 c1.5 e0.8 f-0.6 g1.3 h4.2 i0.8 j0.6 l-1.0 m0.5 n-0.9 o0.7 p1.7 q0.7 r2.3 t0.8
voi+a 6.4 c1.5 d-0.5 e-0.4 g2.1 h3.2 i-0.3 j1.4 k-0.3 p0.4 r2.5 s0.4
voi+camb 7.4 b-0.3 c-0.3 i-0.3
voi+che 6.9 a-0.8 c0.7 d0.6 e-0.4 g-0.4 h-0.6 j-0.5 k1.3 m1.0 n0.4 p-0.4 q0.4 s-0.6 t0.5
voi+ci 7.4 g0.4 i0.6 o0.5 r0.4
voi+con 7.4 e0.8 j1.0
voi+e 6.4 h0.3 i-1.2 j0.6 k-0.4 n-0.3 p-0.5 r0.3 s0.4
voi+fino 7.4 a0.3 c-0.3 j-0.3 p0.9 r0.4
voi+il 6.5 a-0.5 c1.1 d-0.5 e0.6 g0.3 i0.3 p-0.6 q-0.3 r0.7 s-0.6 t0.4
voi+la 7.4 e0.4 g0.5 h0.7 j0.9 r0.5 s0.5
voi+mi 6.9 a1.2 b0.6 d0.5 e1.3 g-0.4 j0.4 p1.2 s1.2
voi+non 6.2 a-1.3 b-0.5 c-0.4 d1.7 e-0.7 g1.7 h0.3 i0.9 j-0.8 m-0.4 p-0.9 q0.3 r2.0 s-0.4 t0.5
voi+sono 7.4 b-0.3 c0.6 d0.4 e-0.5 h-0.5 i-0.3
vola 6.5 b0.3 e0.8 f-0.6 h-0.4 n0.4 o0.3 q-0.5 r0.5 s-0.3 t0.5
volant 6.7 a0.6 b0.3 e0.9 f-0.5 g-0.3 k-0.4 n0.5 o0.4 q-0.4 t0.4
vole 5.0 a-1.7 c0.4 e-1.5 g3.2 h1.7 i-0.7 k0.4 q-0.3 r3.6 s-1.4
vole+dirl 7.4 a-0.4 b-0.4 e-0.5 g1.0 h0.7 r0.9
vole+dirv 7.4 a-0.5 g1.0 k0.7 r1.1
volent 6.7 a0.4 b-0.3 c1.1 e0.4 i-0.4 j1.1 m0.5 p1.1 s-0.6
volete 6.9 a-0.6 b-0.4 e-0.3 g0.6 h1.3 r0.6 s-0.3 t0.4
voleva 6.4 a-1.1 b-0.4 c-0.3 e-1.0 g0.3 i-0.4 k-0.4 l-0.6 p-0.4 r0.5 s-0.4
volevo 5.8 a-1.2 b0.6 e-0.9 f0.3 g3.1 h1.1 j-0.4 k0.9 m-0.5 n0.3 p-0.6 r3.4 s-0.5
volo 6.9 b1.2 e-0.4 i-0.4 m-0.3 r0.4 s-0.4
volo+e 7.4 n0.4 q-0.3
volont 7.1 b1.3 d-0.3 e-0.5 g0.4 r0.3
volt 4.4 a2.2 c-0.5 d3.4 e2.6 f1.7 h1.1 j-0.8 k0.5 l1.2 m0.8 o0.5 p0.9 q0.8 r1.1 s-1.8 t0.5
volt+che 5.8 a1.2 b-0.3 c0.3 d1.9 f1.3 g0.4 h0.6 j-0.5 m0.7 o0.7 p0.6 r0.7 s-0.7
volt+ci 7.4 a0.7 d1.2 e-0.3 g-0.3 n0.6 s1.1
volt+e 6.9 a0.7 c-0.4 d1.0 e0.9 f0.9 g-0.4 i1.0 q0.6 s-0.3
volt+il 7.1 a0.4 b1.3 d-0.5 e1.1 f0.5 p0.6
volt+in 7.1 a0.5 b0.6 c0.7 d0.8 f-0.4 p-0.4 r0.4 t0.3
volt+la 7.4 a-0.3 b-0.3 c-0.3 g0.5 i0.6 k0.3 r0.5
volt+lo 7.4 a1.2 c-0.4 d-0.3 e0.4 g-0.3 i-0.4 m2.4 o-0.4 p-0.3 t0.7
volt+mi 7.4 a0.8 c0.5 d2.4 h0.5 i-0.4 k1.4 t0.5
volta 5.0 a1.0 c-1.2 d2.3 e1.5 f0.7 g0.6 h1.7 i-0.6 j-0.7 k0.8 m-0.7 o0.5 r1.0 s-1.7
volte 5.0 a1.5 c0.7 d1.8 e1.5 f1.1 g-0.5 h-0.3 i0.7 l1.4 m1.7 p0.8 q0.6 t0.8
volu 7.1 e0.5 g1.1 h0.8 m-0.4 n-0.4 o0.4 r1.5 t0.3
volume 7.4 e0.5 g0.6 h0.9 k0.4 r1.0 t0.4
vorr 4.8 a-2.3 c-1.0 d1.2 e-1.1 f2.8 h2.7 i-2.0 j-1.2 l0.6 m-0.5 n0.4 o0.9 p-1.4 q1.3 r1.5 s-1.4
vorr+affi 7.4 a-0.6 g1.5 h1.7 i-0.4 r1.6 t0.3
vorr+aggi 7.4 a-0.3 h1.8 m-0.3 o0.9 q0.9
vorr+che 7.4 c0.5 d-0.3 s0.5
vorr+il 7.1 a0.7 b-0.6 c-0.4 d0.6 f2.4 l0.6 q0.4
vorr+parl 7.4 a0.3 c-0.4 d1.7 e-0.4 f1.2 l-0.3
vorr+sape 6.9 b0.7 d0.9 g-0.5 h-0.6 m-0.3 n0.5 o0.4 r-0.5 s-0.5
vorr+un 7.4 b0.3
vorra 7.4 a-0.6 f-0.4
vorreb 7.1 b0.5 c-0.6 d-0.4 o0.3
vorrei 5.6 c-0.5 d1.3 e-0.7 f3.6 g-0.9 h0.9 i-0.8 j-0.6 k-0.3 p-0.8 q1.9 r0.4 s-0.4 t0.6
vorrem 5.6 a-2.4 b-0.4 c-0.5 d0.9 e-0.6 f0.4 g0.8 h2.6 i-1.3 j-0.6 l0.5 m-0.6 n0.6 o1.1 p-0.6 r1.3 s-1.1
vost 3.3 a2.9 b2.9 c-0.6 d2.0 e2.8 f4.0 h1.2 i0.3 j0.4 l0.5 m-0.6 o2.0 p2.0 q1.9 r1.6 s1.7 t-0.7
vost+agen 7.4 b-0.4 d0.9 i0.7 k0.3 n0.3
vost+assi 6.9 a0.5 e1.1 g0.6 h0.6 j1.7 p-0.4 r0.6 s-0.3
vost+avvi 7.4 d-0.3 e1.0 p0.9 q0.8
vost+bigl 7.4 g0.5 h0.5 r0.4 s0.7
vost+comp 7.1 d0.4 e0.4 l0.8 q-0.3
vost+cont 7.1 c-0.3 d-0.4 e-0.4 g0.5 h0.9 l0.4 n0.7 q-0.4 r0.6 s0.9
vost+dire 7.1 a0.8 c-0.5 d1.6 f2.6 i0.4 q0.4 s-0.5
vost+erro 7.1 a0.8 b-0.3 c-0.3 d-0.6 e1.9 g-0.4 j0.4 l1.0 p0.7 r-0.4
vost+fatt 5.8 a-0.7 b0.8 c-0.8 e-0.6 g-0.9 i-0.6 j-0.6 l1.0 o2.9 p1.3 q0.3 r-0.4 s-0.5
vost+favo 7.4 c1.2 p0.5 q2.5
vost+furg 7.4 a0.4 c0.5 d0.6 e0.5 s1.5
vost+impi 7.1 a-0.4 e0.4 g0.5 h1.0 j0.5 r0.9 s0.6 t0.3
vost+mani 7.4 c0.8 d0.9 l0.4 n0.5 o-0.3 q0.5
vost+nome 6.9 a0.4 b-0.5 e1.3 h0.4 i-0.5 j-0.3 k-0.3 p-0.3 s1.0
vost+parc 7.4 b1.2 e-0.4 l0.5 t-0.3
vost+pens 7.4 a0.5 c-0.3 d1.7 i0.4
vost+per 7.4 a-0.8 e-0.4 i0.6
vost+prev 7.4 b1.0 c-0.4 e-0.6 s0.9
vost+prog 7.4 e0.4 j0.9 r-0.3 s0.5
vost+prop 7.1 a0.4 b0.7 d-0.4 e0.9 i-0.3 p0.5 s0.5
vost+resp 7.4 a0.5 d0.6 e0.4 f0.9 g-0.3 k0.4 l0.4 m1.2
vost+rest 7.4 c0.9 d1.0 f1.1 s-0.3
vost+rico 7.4 a-0.6 b-0.4 c-0.3 f-0.3 g1.2 h0.8 k-0.3 l0.6 m-0.4 o0.4 q0.4 r1.4
vost+sede 7.4 a0.4 d0.4 e0.5 f1.8
vost+serv 7.4 i0.8
vost+soft 7.4 a0.5 b2.0 d-0.4 e1.2 s-0.3
vost+soll 6.7 a0.6 c0.8 d0.8 e-0.8 i-0.3 j0.3 p2.8 s-0.3
vost+stud 7.4 e-0.3 g0.4 i0.3
vost+tecn 7.1 a-0.4 b-0.4 f-0.5 g1.1 l0.4 q0.3 r1.2
vost+trad 7.4 h-0.3 k0.3 l0.7 n0.6 t0.3
vost+uffi 7.1 a0.3 c1.3 d0.5 e-0.3 f-0.4 h-0.3 i0.8 k-0.4 o-0.3 q0.3
vost+ulti 7.1 d0.4 e1.7 i-0.4 o0.8 p-0.3 s0.5
vost+visu 7.4 d0.7 g0.6 q1.5 r0.7 s0.6 t0.8
vostra 4.5 a0.8 b1.8 c-0.5 d0.5 e1.0 f3.2 h0.3 i-1.2 j1.4 l1.8 n0.4 o2.2 p0.5 q0.6
vostre 5.8 c-0.5 d0.6 e2.2 f1.0 i0.8 j-0.5 m-0.4 o0.7 q1.2 r1.3 t-0.8
vostri 5.8 a1.7 b1.2 c-0.7 d1.8 f-0.4 g-0.4 m-0.4 p1.8 q-0.4 t0.6
vostro 3.9 a1.8 b1.9 c0.3 d1.7 e2.9 f2.8 g0.8 h2.0 i0.6 l0.4 m-0.3 o0.6 p0.6 q2.5 r1.7 s1.9 t-0.6
vota 6.4 a-1.1 b-0.5 d-0.3 e-0.4 g1.8 h2.5 i0.7 o-0.4 p-0.3 r0.7 s-0.5 t-0.4
vota+per 7.4 a-0.6 g0.4 h0.6 i0.9 r0.5
votato 6.4 a-1.1 b-0.5 d-0.3 e-0.4 g1.8 h2.5 i0.7 o-0.4 p-0.3 r0.7 s-0.5 t-0.4
voto 7.4 g0.4 r0.8
vs 6.1 a-0.3 g-0.4 i-0.6 j0.7 k0.4 m1.2 n0.3 o1.5 q1.2 r-0.3
vs+fatt 7.1 a-0.5 c-0.4 d0.4 f0.3 n0.4 p-0.4 q1.0 r-0.4
vuoi 7.4 a-0.5 d-0.4 e-0.5 g0.4 h-0.3 i0.5 r0.3
vuol 4.7 a-2.7 c-0.8 d-0.6 f1.5 g1.4 h2.7 i-1.9 j-1.0 m0.4 n-0.3 o1.0 p-1.4 q1.1 r2.4 s-0.9 t1.7
vuol+che 7.4 a-0.7 e-0.4 n-0.4
vuol+dire 7.4 a-0.5 c-0.4 d-0.3 g0.6 l-0.3 q1.0 r0.5
vuol+il 6.9 a-0.4 d-0.3 i-0.4 j-0.3 q0.5 r-0.5 t0.7
vuol+le 6.9 e0.6 f1.0 g-0.4 j-0.3 k0.6 l0.3 m0.3 s1.1 t0.8
vuol+paga 7.4 a-0.4 b-0.3 c-0.4 j-0.3
vuol+per 7.4 a0.4 c0.9 g0.5 h0.7 k0.4 m0.6 r0.6
vuol+sape 7.4 f0.4 o0.9 q0.4
vuol+una 7.4 a-0.3 h-0.4 n0.6 o-0.3
vuol+vede 7.4 c0.4 f0.4 g-0.3 h-0.5 k0.4 o0.8 r-0.4 t0.4
vuole 4.7 a-2.4 c-0.6 d-0.4 f1.6 g1.0 h2.6 i-1.8 j-1.0 m0.3 n-0.4 o0.9 p-1.4 q0.4 r2.1 s-0.8 t1.8
vuot 6.0 a0.6 c1.1 d0.9 e0.7 f0.8 g-0.7 h0.4 j-0.3 k0.6 l1.9 r-0.5 t0.7
vuota 7.1 a-0.3 c0.7 g-0.3 h0.5 i-0.3 l2.0 p-0.4 q0.5 s0.5
vuote 7.4 a0.3 b0.3 c0.6 t0.9
vuoto 6.5 a0.7 d1.4 e0.5 f0.9 g-0.3 o0.5
walt 7.4 a0.5 d-0.3 m0.8
walter 7.4 a0.5 d-0.3 m0.8
week 7.1 a-0.4 g1.3 h1.4 l0.6 n0.8 q0.6 r0.8
weeken 7.1 a-0.4 g1.3 h1.4 l0.6 n0.8 q0.6 r0.8
wilm 7.4 d0.5 o0.5
wilma 7.4 d0.5 o0.5
x 7.4 a1.0 e1.0 h0.4 p1.0 q0.3 r-0.4 s0.8
xml 7.4 m-0.4 o1.5 r-0.3
zamp 7.4 b-0.4 e0.7 f0.6 g0.8 r0.8 s0.7
zane 7.1 a0.3 c-0.3 d-0.4 m0.7
zanett 7.4 a0.3 d-0.3 f0.3 m0.8
zanz 7.1 a0.4 c1.1 e0.7 l-0.3 p1.3
zanzar 7.1 a0.4 c1.1 e0.7 l-0.3 p1.3
zero 6.5 a0.7 b-0.6 d1.0 e-0.3 f-0.4 g0.8 h0.8 i-0.4 j0.4 n-0.3 p-0.3 r0.9 s0.9
zia 6.2 a-0.5 b-0.6 c0.3 d0.4 e1.1 f0.9 g0.4 h0.8 i-0.8 j-0.7 n-0.4 r-0.5
zio 6.9 a-0.5 b0.4 d-0.3 f-0.3 g0.5 h0.7 i-0.4 j0.3 k1.1 m0.6 q0.5 r0.9 s-0.3
zitt 7.1 c0.5 d0.6 g0.7 r0.6 s1.1
zitto 7.4 a0.5 c0.6 d0.7 p0.4 s1.4
zocc 7.4 a0.6 c0.6 e1.4 s0.7
zoccol 7.4 a0.6 c0.6 e1.4 s0.7
zona 7.1 c-0.3 d0.4 e-0.5
zucc 7.4 i0.7
