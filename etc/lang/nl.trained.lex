# Made by tools/train out of 2896 labelled texts; change
# them, not this.  heed-lexicon(5) tells what the numbers are.
language nl

[figures]
negative-from -1.1
phrases-feeling 0.5
trained-feeling 2.5

[trained]
* a:bad=-1.44 b:complaint.cost=-4.21 c:complaint.delay=-4.11 d:complaint.neglect=-4.12 e:complaint.quality=-2.97 f:escalation=-4.90 g:good=-1.45 h:growth=-4.36 i:leaving=-2.44 j:legal=-2.65 k:meeting.off=-4.37 l:payment.delayed=-4.80 m:payment.disputed=-4.15 n:payment.promised=-4.78 o:payment.query=-5.46 p:payment.refused=-2.17 q:payment.sent=-4.54 r:praise=-3.49 s:reputation=-2.84 t:urgent=-4.56
!a 7.9 e0.7 i-0.3 k0.4 m2.0
!aan 4.9 a0.4 b0.4 c0.3 d0.6 e2.3 f0.5 g-0.7 h0.9 i-0.8 j-0.7 k-0.9 l0.8 m-0.3 n-0.3 p0.5 s-0.6 t-0.7
!aanb 7.6 a0.4 e1.0 g-0.3 h-0.3 k-0.4 n-0.4 p0.4 r-0.6 s0.8
!aanbel 7.9 g-0.3 h-0.3 n-0.4 p0.5 r-0.6
!aang 7.6 l-0.3 m1.4 n0.7 o0.9 q-0.4
!aans 7.6 j0.7 m0.5
!aanspr 7.6 j0.7 m0.5
!aard 7.9 b0.5 e0.5 m0.7 r-0.3
!acht 7.2 a-0.4 c-0.3 d-0.6 e0.6 f0.3 g-0.3 m0.4 o0.9 p0.5 q0.4
!achter 7.2 a-0.4 c-0.3 d-0.6 e0.6 f0.3 g-0.3 m0.4 o0.9 p0.5 q0.4
!adre 7.9 a-0.4 e0.4 l0.4 s0.4
!adres 7.9 a-0.4 e0.4 l0.4 s0.4
!advo 7.4 b-0.3 c-0.4 d-0.4 j0.5 t-0.4
!advoca 7.4 b-0.3 c-0.4 d-0.4 j0.5 t-0.4
!af 6.9 a2.2 b0.4 c3.7 d1.2 e1.9 f0.5 g-1.1 h0.3 i-0.5 j0.3 l0.4 r-0.5 s1.3 t-0.4
!afge 7.0 i-0.3 l0.5 m2.1
!afgesp 7.9 a0.5 e1.0 m1.4
!akko 7.0 a1.7 b0.8 g-0.3 i-0.4 j-0.3 m3.8 q-0.3
!akkoor 7.0 a1.7 b0.8 g-0.3 i-0.4 j-0.3 m3.8 q-0.3
!alle 6.7 a0.5 c0.7 d0.3 e1.2 f0.6 h0.5 i-0.6 j-0.4 k-0.5 p0.4 s0.7 t0.4
!alleen 7.4 a0.4 d0.8 f0.8 g0.6 h0.6 i-0.4 k-0.3 m-0.4 p-0.4 q-0.3 r0.4 s0.5 t0.6
!alles 7.4 a0.4 c0.6 d-0.4 e1.4 g-0.5 p0.9 r-0.4 s0.3
!als 6.6 a0.5 d0.4 e0.9 g-0.4
!ande 7.0 b-0.4 d1.1 e0.3 g1.0 h0.7 k-0.4 l-0.4 m-0.5 p-0.3 r0.9
!anders 7.4 b-0.3 e0.5 g1.4 h0.5 i0.5 k-0.4 r0.9
!antw 6.1 a2.0 c1.7 d4.4 e-0.4 f1.4 g-0.9 k0.3 m1.1 p-0.4 r-0.4 t-0.3
!antwoo 6.1 a2.0 c1.7 d4.4 e-0.4 f1.4 g-0.9 k0.3 m1.1 p-0.4 r-0.4 t-0.3
!app 7.9 e-0.3 t-0.3
!arch 7.9 e0.5 g-0.5 n0.3 o0.5 r-0.3
!archit 7.9 e0.5 g-0.5 n0.3 o0.5 r-0.3
!auto 7.6 d0.7 e-0.4 f-0.4 k0.3 l0.4 n0.3 p0.7 t0.4
!automa 7.9 d0.4 e-0.4 p0.7
!bean 7.6 a0.9 d2.2 j-0.4 s0.5
!beantw 7.6 a0.9 d2.2 j-0.4 s0.5
!bedo 7.4 a0.8 c-0.6 d1.1 e0.8 f-0.4 g-0.4 i-0.4 m0.9 o0.3 q0.3 s-0.4 t-0.4
!bedoel 7.4 a0.8 c-0.6 d1.1 e0.8 f-0.4 g-0.4 i-0.4 m0.9 o0.3 q0.3 s-0.4 t-0.4
!bedr 7.2 b-0.4 c-0.4 d-0.5 e0.4 f-0.3 i-0.4 m0.5 p0.5
!bedrag 7.6 a0.3 e0.7 m0.6 p0.7
!begi 7.9 a0.8 e0.5 g-0.6 j0.4 t0.4
!beginn 7.9 a0.8 e0.5 g-0.6 j0.4 t0.4
!begr 7.6 a0.8 e2.2 s-0.3
!beha 7.0 a0.8 e0.5 i1.1 j-0.3 o1.1 p1.9 q-0.4 s0.3
!behalv 7.9 g0.4 p0.8 r0.4
!behand 7.6 a0.3 d0.5 e-0.4 i1.4 m-0.3 o0.8 p1.4 s0.5
!behe 7.9 a-0.4 k0.3 l0.3 n0.4 t0.5
!beheer 7.9 a-0.4 k0.3 l0.3 n0.4 t0.5
!beho 7.9 i0.4 j0.4
!beke 7.9 a0.9 d1.4 e0.3 g-0.3 n0.3 p0.7 t0.6
!bell 7.9 c0.4 d0.7 g-0.4 m0.3 r-0.3
!belo 7.9 a-0.5 e-0.3 g1.3 k0.4 o0.4 r1.5
!ben 7.6 b0.6 c0.3 d0.8 f0.7 g0.4 k0.6 l0.5 r0.5 t-0.3
!bere 7.9 f0.4 k-0.6 n1.1
!bereik 7.9 f0.4 k-0.6 n1.1
!beri 7.9 a0.5 d0.9 e-0.4 j0.4 k0.9 p0.3
!berich 7.9 a0.5 d0.9 e-0.4 j0.4 k0.9 p0.3
!besl 7.9 a-0.5 d-0.6 e-0.5 f1.1 g-0.4 h-0.4 i-0.3 k1.0 l0.4
!beslis 7.9 a-0.5 d-0.6 e-0.5 f1.1 g-0.4 h-0.4 i-0.3 k1.0 l0.4
!besp 7.6 c0.5 e0.9 f0.4 k1.3 q0.6 r-0.5
!bespre 7.9 k0.8 q0.7
!best 7.0 a0.5 d0.5 e1.7 g-0.5 i-0.8 j-0.4 k-0.5 l0.5 m1.2 n0.4 o0.4 p0.4 q-0.5 r-0.6 s1.3
!bestel 7.6 a1.1 b-0.4 d1.1 e1.4 g-0.5 k-0.4 l0.4 m-0.4 p1.2 r-0.4 s1.1
!beta 5.2 a0.7 c0.5 d-0.4 e1.1 f1.2 g-1.4 i-1.5 j-0.7 k-1.0 l2.5 m-0.4 n0.5 o-0.5 p4.5 q-0.6 r-0.8
!betaal 6.0 a0.6 b-0.7 c1.1 d-0.3 g-0.4 i-0.7 k-0.5 m-0.3 p2.1 q-0.4 s-0.7
!betale 6.0 a0.5 b0.7 e1.1 g-1.1 h0.3 i-0.7 j-0.6 k-0.4 l1.3 p2.4 q-0.5 r-0.7 s0.5 t0.3
!betali 6.9 a-0.4 c-0.4 d-0.4 f1.3 i-0.3 j-0.6 l1.8 m-0.4 n0.7 p0.8
!bevo 7.9 f1.0 j0.5 l0.8 m0.6 p0.7
!bevoeg 7.9 f1.0 j0.5 l0.8 m0.6 p0.7
!bezo 7.0 a-0.3 c1.0 e0.3 f-0.4 h0.6 i-0.4 k-0.4 o0.4 p0.4 q1.1 r0.6 s-0.4
!bezorg 7.0 a-0.3 c1.0 e0.3 f-0.4 h0.6 i-0.4 k-0.4 o0.4 p0.4 q1.1 r0.6 s-0.4
!bezw 7.2 a-0.9 c-0.7 g-0.5 i-0.3 t0.4
!bezwaa 7.2 a-0.9 c-0.7 g-0.5 i-0.3 t0.4
!bij 5.3 a-1.7 c0.8 d0.4 e-0.5 f-0.4 g-1.4 i-0.8 j-0.4 k3.3 n1.3 o0.4 p-1.5 q0.4 r-0.4 s-1.0
!binn 6.7 a-0.8 b-0.3 c-1.1 d0.3 i-0.5 k0.3 l1.5 n-0.8 o0.4 p-0.7 q1.1 s-0.5
!binnen 6.7 a-0.8 b-0.3 c-1.1 d0.3 i-0.5 k0.3 l1.5 n-0.8 o0.4 p-0.7 q1.1 s-0.5
!blij 7.2 a0.8 b1.0 d0.4 e1.1 f1.0 g-0.4 i0.8 j-0.3 o-0.4 p-0.3 s0.6 t0.3
!bloe 7.9 a-0.6 g0.7 q0.4 r0.7
!boek 7.6 d0.4 l0.8 n-0.4 o0.7
!boekho 7.6 d0.4 l0.8 n-0.4 o0.7
!boos 7.6 a0.4 b-0.4 c-0.4 e-0.3
!brie 7.9 b0.6 e-0.4 j0.4 p0.9
!brief 7.9 b0.6 e-0.4 j0.4 p0.9
!bril 7.9 a0.4 b0.5 d-0.6 e0.9 m0.6
!broo 7.9 a-0.5 g0.6 r0.4
!brood 7.9 a-0.5 g0.6 r0.4
!btw 7.9 a-0.4 m-0.3 o1.4 t1.0
!bure 7.9 a0.6 e0.9 g-0.3 i0.6 t0.7
!cent 7.0 a0.5 g0.3 p2.0 r0.4 s-0.4
!comp 7.6 a-0.5 b-0.3 d-0.3 f0.4 g1.7 k0.6 l0.5 m-0.3 o-0.3 p-0.3 r2.2
!conc 7.6 b0.3 c0.6 g0.5 h1.3 k-0.4 l0.3 m-0.4 r0.4 t1.0
!cont 7.2 a1.6 c1.0 e1.0 g-0.3 j0.7 m1.0 p0.6 q-0.4 s-0.3 t1.1
!contac 7.9 a0.8 e1.4 p0.9
!daar 7.2 a0.5 c-0.5 d0.4 e-0.4 g-0.4 j0.9 k0.9 m1.3 p0.5 r-0.4
!dag 7.4 a0.6 b1.2 c0.8 d-0.4 e-0.5 i0.8 j-0.5 n1.1 o0.4 p1.2
!dage 7.9 a0.6 i0.5 j0.4 p0.7
!dagen 7.9 a0.6 i0.5 j0.4 p0.7
!dan 6.3 a-0.6 b0.4 d-1.0 e-0.8 f0.5 g2.5 j0.5 k-0.9 l-0.7 p-0.9 q-0.5 r2.9 s-0.5 t1.0
!dank 7.9 c-0.4 i0.4
!dat 5.4 a-0.4 b0.7 c-1.2 d1.2 g0.5 h-0.4 k1.2 l0.8 m0.6 o2.1 p-1.0 q0.8 r1.5 s-0.4
!de 4.1 b2.2 c-1.1 d1.4 e3.2 f3.7 h0.4 i-0.4 j-0.6 k1.6 l1.8 m3.0 n1.0 o0.3 p-1.1 r1.3 s-1.5
!dece 7.9 a-0.6 j-0.3 l1.8
!decemb 7.9 a-0.6 j-0.3 l1.8
!deed 7.9 c-0.3 d-0.3 e0.8 f1.0 g0.3 h0.7 i-0.3
!deze 7.0 f0.3 k-0.3 m1.2 s1.0 t-0.4
!dich 7.6 d0.5 e0.6 g-0.4 i0.5 j0.5
!dichtb 7.9 d0.6 e0.3 g-0.3 i0.5
!die 5.9 a1.2 b-0.4 c1.2 d2.5 e1.7 f1.1 h0.5 i0.7 j-0.9 k0.5 l0.9 m1.1 q-0.3 r0.5 s-0.9 t1.3
!dien 7.9 a-0.3 e-0.4 m1.1
!dienst 7.9 a-0.3 e-0.4 m1.1
!disc 7.9 g0.8 k-0.3 q1.0 r0.7
!discus 7.9 g0.8 k-0.3 q1.0 r0.7
!dit 6.9 a-0.4 b-0.5 c-0.5 d-0.6 e1.0 g1.0 h0.8 i-0.4 j-0.3 l0.6 p1.0 r1.5 s-0.4
!doen 6.1 a-0.5 c-0.9 f0.3 g0.4 i1.4 j0.4 l0.5 p0.4 r1.5 t-0.3
!door 5.8 a-1.0 d1.7 e-0.5 g-0.9 h-0.4 i-1.1 j-0.5 k3.1 n0.4 p0.8 s-0.3 t0.4
!doorga 7.4 d1.4 e-0.4 f-0.3 k1.2 q0.4
!doorge 7.4 a-0.7 b0.7 c0.3 d0.3 m0.4 p-0.4 r0.3
!doss 7.9 a0.6 c0.4 d0.3 e0.5 p1.3
!dossie 7.9 a0.6 c0.4 d0.3 e0.5 p1.3
!draa 7.4 a0.4 c0.4 e0.6 g-0.5 i1.1 s0.4
!draaie 7.6 e0.8 g-0.4 i0.6
!drei 7.6 b-0.3 c-0.3 d0.5 e0.3 h-0.4 i1.0 n-0.3 r-0.5
!drie 7.0 a1.5 b0.5 c1.4 e1.2 f0.5 h0.9 i-0.7 j-0.3 k-0.4 m2.3 p1.1 q0.7 s-0.3
!dure 7.9 a-0.3 e-0.6 l0.5 m-0.3 s0.5
!duren 7.9 a-0.3 e-0.6 l0.5 m-0.3 s0.5
!durv 7.9 a0.6 e2.4 g0.3 n0.7 r0.7 s-0.3
!durven 7.9 a0.6 e2.4 g0.3 n0.7 r0.7 s-0.3
!dus 7.6 a-0.4 b-0.5 l0.8 m-0.6 n1.4 o-0.5 q0.4 t-0.4
!een 4.8 a2.0 b2.1 c-0.6 d1.1 f1.8 h0.8 i0.9 j0.7 k0.3 l1.2 n-0.8 o-0.4 p1.9 q0.4 t1.0
!eens 6.2 b-0.4 c0.4 g0.9 h0.4 i0.9 j-0.5 k0.4 r0.7 s1.1 t0.4
!eerd 7.9 c1.0 g0.3 p0.8 r0.4
!eerder 7.9 c1.0 g0.3 p0.8 r0.4
!eers 7.9 e0.4 f-0.3 k0.5 l0.4 q0.8
!eerste 7.9 e0.4 f-0.3 k0.5 l0.4 q0.8
!elf 7.9 a0.5 b0.8 d0.7 j0.6
!elka 7.4 g0.7 h-0.3 j0.4 l0.3 p-0.3 q0.5 r0.8 s0.4
!elkaar 7.4 g0.7 h-0.3 j0.4 l0.3 p-0.3 q0.5 r0.8 s0.4
!elke 7.9 b-0.3 d-0.4 l0.8 n0.6
!en 4.5 a2.6 c1.5 d1.6 e4.5 f0.7 g-1.0 h0.4 i1.0 k1.0 m1.1 n0.5 o-0.5 p4.8 q2.2 s1.0
!enig 7.2 a0.6 d1.5 e-0.4 f0.5 h1.1 i-0.5 j0.6 m0.6 p-0.4 q0.7
!enige 7.6 c0.3 e-0.5 f0.3 j0.7 m0.8
!enke 6.4 a-0.6 c-0.6 d1.1 g0.8 j-0.4 k-0.7 n1.3 p-0.5 q0.9 r1.2 s-0.6
!enkel 7.6 a-0.4 b0.4 c-0.4 e0.5 g-0.4 i0.5 k-0.4 l-0.4 n1.2 o0.4 r-0.3
!enkele 6.7 d1.2 e-0.5 g1.2 i-0.6 j-0.4 k-0.4 l0.6 o-0.5 p-0.4 q0.9 r1.5 s-0.5
!er 6.3 c0.5 d1.4 e0.8 f0.5 j-0.5 n0.6 o-0.3 p0.9 q-0.4 r0.5 s-0.5
!erbi 7.6 e0.4 i-0.3 p-0.4 s1.2 t0.4
!erbij 7.6 e0.4 i-0.3 p-0.4 s1.2 t0.4
!euro 6.9 a1.1 b1.3 c-0.5 d0.3 e1.3 g-0.4 i-0.5 m1.4 p3.0 r-0.3 s-0.5
!even 7.9 a0.4 d0.4 e-0.4 i0.8 j1.2 p0.4
!fact 7.2 b-0.3 c0.8 e0.3 f1.0 h0.6 m0.6 o0.4 p0.5
!factuu 7.4 c0.7 d-0.5 f1.0 m0.8 o0.4 p0.6
!foto 7.6 k-0.3 m0.4 s0.4 t1.0
!fout 7.4 a0.4 b-0.4 c-0.5 e1.8 f0.9 g-0.4 h0.5 i0.5 k0.5
!fouten 7.9 b-0.4 c-0.4 e0.8 f1.0 g-0.5 k0.7 r-0.4
!ga 7.6 e1.0 f0.5 g-0.6 p0.3 r-0.4
!gaan 7.4 a-0.7 b-0.3 g1.0 h-0.5 i0.3 k0.6 r1.1
!gauw 7.6 d0.4 e0.7 g0.7 i1.2 r0.8 s0.3
!gean 7.9 a0.4 d1.2 f0.8 p0.3
!geantw 7.9 a0.4 d1.2 f0.8 p0.3
!gebe 6.9 a-0.4 c1.0 d0.6 g1.4 h1.1 i-0.3 k0.7 l-0.6 p-0.4 q0.7 r1.8
!gebete 7.9 g0.5 k0.5 q0.6 r0.6
!gebeur 7.4 c0.9 d0.5 g0.6 h1.2 l-0.4 p-0.3 r1.0
!gebo 7.6 b0.4 c0.9 e-0.5 l-0.4 m0.4 n0.4 o0.6 q-0.3 r-0.3
!gebr 6.9 a0.7 d-0.5 e1.1 i0.6 m-0.4 n1.4 o-0.3 p1.0 t-0.4
!gebrui 7.2 a0.8 d-0.3 e0.6 i0.8 j0.5 m-0.3 n0.8 q-0.3 s0.3
!geda 7.0 b-0.5 c-0.4 d2.0 f0.6 g0.9 h0.9 i-0.5 j-0.4 l0.6 m0.6 p0.4 r1.2 s-0.4
!gedaan 7.2 a0.7 b-0.7 d2.0 g0.4 h1.0 i-0.4 j-0.3 l0.3 m0.7 p0.5 r0.5
!gedr 7.9 c-0.4 d-0.6 e1.0 h0.5 q0.3
!geen 7.0 a-0.3 g-0.4 i0.5 j0.4 k0.7 p-0.4 r-0.4
!gega 7.9 a0.5 b0.6 m1.6 n0.5 p-0.4 r0.3
!gegaan 7.9 a0.5 b0.6 m1.6 n0.5 p-0.4 r0.3
!gege 7.6 a0.6 c1.2 i0.5 j0.3 p1.0 r-0.3
!gegeve 7.6 a0.6 c1.2 i0.5 j0.3 p1.0 r-0.3
!geha 7.2 a-0.9 d-0.3 g1.4 h0.7 i0.4 k-0.4 l0.5 p-0.4 r1.5
!gehaal 7.9 a-0.3 r0.5
!gehad 7.6 a-0.7 d-0.5 e-0.3 g1.4 h0.6 i0.6 o-0.3 r1.1
!geho 7.2 a0.7 c-0.5 d2.4 g-0.6 i0.8 j0.4 r-0.4
!gehoor 7.4 a0.6 c-0.3 d2.1 g-0.5 i0.9 r-0.4
!geke 7.4 a0.5 b1.4 e0.5 f-0.4 h0.9 i-0.3 m0.8 t0.7
!gekeke 7.9 a0.5 d0.5 e1.1 g-0.4 m0.8 o0.3 r-0.5 s0.4
!gekend 7.9 b1.3 d-0.5 e-0.6 g0.5 h1.1 r0.7 t0.6
!gekr 7.4 b-0.4 d-0.6 e0.4 f0.7 g1.5 i-0.3 j-0.4 k-0.3 m-0.4 n0.6 p0.5 q0.3 r2.4
!gekreg 7.4 b-0.4 d-0.6 e0.4 f0.7 g1.5 i-0.3 j-0.4 k-0.3 m-0.4 n0.6 p0.5 q0.3 r2.4
!geld 6.5 a0.9 b1.2 c-0.4 e0.6 f0.3 g-0.6 i-0.7 j1.0 k-0.6 l0.7 m0.7 n0.7 p0.4 r-0.6
!gele 6.8 b0.4 c0.9 d0.4 e-0.6 f0.3 g-0.3 j-0.4 k0.3 m-0.7 p-0.5 q0.6 s-0.5
!geleze 7.2 a-0.6 e-0.4 f0.5 j-0.3 m-0.6 p-0.5 q0.6
!gelo 7.4 a-0.4 d-0.4 e-0.3 q0.9
!geloof 7.4 a-0.4 d-0.4 e-0.3 q0.9
!gelu 7.0 a1.1 b0.9 e0.5 i-0.4 l-0.3 m-0.4 p0.6 q-0.4
!gelukk 7.9 a0.6 b1.3 c0.3 e-0.4 f0.5
!gelukt 7.6 g0.4 h0.6
!gema 7.6 a-0.3 d-0.3 e0.3 g-0.4
!gemaak 7.6 a-0.3 d-0.3 e0.3 g-0.4
!geme 7.6 a-0.6 b0.3 c-0.3 d1.1 e-0.9 f0.6 h0.6 n0.3 o0.5 s-0.3
!gemerk 7.9 c-0.5 d1.0 e-0.5 h0.8 o0.3 r0.3
!geno 6.9 a-0.5 b0.3 d1.0 e-0.4 f-0.3 g0.9 h0.9 i0.8 j-0.3 m-0.6 n-0.6 o0.4 p1.0 r1.5 s1.0
!genoeg 7.9 a-1.0 d-0.3 g1.4 h0.4 p-0.3 r1.8 s-0.4
!genoem 7.9 c0.4 d-0.4 i0.9 p0.9 s1.2
!genome 7.6 b0.5 d1.8 e-0.5 h0.6 m-0.4 n-0.3 o0.7 p0.6 s0.3
!gepl 7.9 a0.4 e0.6 j0.6 p0.6 s0.6
!geplaa 7.9 a0.4 e0.6 j0.6 p0.6 s0.6
!gere 6.8 a0.9 b1.4 c-0.4 d1.9 e-0.6 j1.1 l2.0 n-0.5 p-0.4 q0.4
!gereag 7.4 a0.9 d2.3 f0.4 j1.3 s0.5
!gered 7.9 b0.4 e-0.3 h0.4 k0.4 q0.3
!gereke 7.9 b2.0 e-0.6 l2.4 n-0.4 o0.4 p-0.3 q0.4
!gesl 7.9 g0.6 h0.6 r0.7
!gesp 7.4 a0.5 b-0.4 c0.5 d1.0 e0.5 g-0.4 k0.3 m0.6 n0.3 p0.4 q-0.3 s-0.5
!gespro 7.6 a0.4 b-0.4 d0.9 e0.7 g-0.4 k0.4 m0.6 n0.3 p0.5 q-0.3 s-0.5
!gest 7.9 p0.9
!gevo 7.4 a0.5 c1.3 d1.3 f-0.3 g-0.4 k0.5 l0.4 n0.9 p0.5 r-0.3
!gevoel 7.9 a0.7 c0.7 d1.3 l0.3 n0.3
!gevr 7.9 a0.3 b0.8 d0.9 i1.3
!gevraa 7.9 a0.3 b0.8 d0.9 i1.3
!gewe 7.0 a0.3 d0.7 e0.4 f0.7 j0.7 k0.5 n-0.3 o0.7 p-0.4 q1.7
!gewees 7.2 c0.3 f0.7 j0.8 k0.5 n-0.3 o0.7 p-0.4 q1.8 s-0.4
!gewi 7.6 a-0.4 e-0.3 n0.3
!gewijz 7.6 a-0.4 e-0.3 n0.3
!gewo 7.2 a-0.5 b-0.5 c-0.4 e-0.5 h0.9 i0.8 m-0.4 o-0.3 q0.4
!gewond 7.9 f0.4 q0.3
!geword 7.6 a-0.3 b-0.5 h0.9 i0.9 r0.3
!geze 6.7 a0.4 c0.4 d0.3 g0.6 h1.0 i1.1 j-0.4 k-0.4 n-0.4 p1.0 r0.5 s1.4
!gezegd 7.0 a0.5 c0.6 e-0.7 g0.3 h1.1 i-0.4 j-0.3 k-0.5 n-0.4 s1.2
!gezi 6.9 b-0.5 c0.8 d0.4 e0.4 g-1.0 h-0.5 i-0.6 j-0.3 k0.4 m0.5 n-0.4 o1.2 p-0.4 s-0.4 t1.3
!gezien 6.9 b-0.5 c0.8 d0.4 e0.4 g-1.0 h-0.5 i-0.6 j-0.3 k0.4 m0.5 n-0.4 o1.2 p-0.4 s-0.4 t1.3
!gids 7.9 a0.4 d0.5 e1.0 j0.8 s0.8
!goed 5.9 a0.6 b1.0 c-0.5 d-1.0 e0.7 f0.4 g0.4 i-0.6 j-0.4 k-0.3 l-0.8 m1.2 n0.6 p0.4 r1.5 s-1.0 t0.3
!goede 7.9 a0.4 l0.3
!goedge 7.2 a0.6 b-0.6 c0.6 e-0.7 f0.6 l-0.4 m1.8 p0.9 r0.3 t0.8
!graa 7.9 c0.8 j0.4
!graag 7.9 c0.8 j0.4
!groe 7.9 a0.7 d0.5 e0.4 g-0.4 i0.6 s0.8
!haar 7.9 c0.8 e0.6 h0.5
!haas 6.5 a-1.0 c0.5 e-0.6 i-0.6 j-0.5 l-0.4 p-0.7 s-0.4
!haast 6.5 a-1.0 c0.5 e-0.6 i-0.6 j-0.5 l-0.4 p-0.7 s-0.4
!had 6.9 d0.8 e0.9 g0.3 i-0.3 k-0.4 o-0.3 p-0.6 r0.6 s-0.4
!hadd 7.4 a-0.5 f-0.4 g0.9 k-0.5 l0.3 r1.1
!hadden 7.4 a-0.5 f-0.4 g0.9 k-0.5 l0.3 r1.1
!half 7.9 a-0.5 e-0.4 k0.9 l1.7 o0.4 p-0.3
!hand 6.9 a-0.6 f0.4 g-0.7 i0.3 l0.5 m0.4 o-0.4 p-0.4 r-0.5
!hard 7.6 b0.6 c0.3 d-0.6 f0.6 i0.4 p0.6 s-0.3
!heb 7.0 a1.0 b1.0 c2.3 d0.3 e-0.4 f2.8 g-0.6 h-0.4 i-0.6 k0.3 m0.9 n0.4 p-0.6 q-0.3 s-0.6
!hebb 6.9 b-0.3 d-0.3 g1.3 h0.5 i0.7 q0.6 r0.8
!hebben 6.9 b-0.3 d-0.3 g1.3 h0.5 i0.7 q0.6 r0.8
!heef 5.9 a0.9 b1.0 c-0.4 e1.7 f1.0 i-0.7 m2.3 p-0.3 r0.7 s0.6
!heeft 5.9 a0.9 b1.0 c-0.4 e1.7 f1.0 i-0.7 m2.3 p-0.3 r0.7 s0.6
!heen 7.9 e0.4 f0.5 p0.9
!held 7.9 a-0.5 b0.5 c0.4 f0.4 g0.6 m0.6 q0.3 r1.1
!helder 7.9 a-0.5 b0.5 c0.4 f0.4 g0.6 m0.6 q0.3 r1.1
!hele 7.9 b-0.3 k-0.4 l0.7 n1.0 o-0.3
!hem 6.9 b0.5 d1.4 e1.0 f1.1 h-1.0 i-0.4 k0.5 m-0.4 o0.5
!heri 7.6 a0.4 b0.9 e-0.4 n0.5 p1.4 s0.6
!herinn 7.6 a0.4 b0.9 e-0.4 n0.5 p1.4 s0.6
!hers 7.9 a0.4 e1.0 i-0.5 p0.7
!herste 7.9 a0.4 e1.0 i-0.5 p0.7
!het 5.0 a0.5 c1.5 e1.3 f0.6 h0.5 i-1.4 j0.9 k1.1 m1.1 o0.9 p-0.5 r0.8
!hier 7.2 a-0.6 b-0.3 c-0.9 d-0.5 e-0.4 g1.9 h0.5 i-0.5 k1.0 l0.5 m0.6 p-0.4 r2.5
!hoe 7.6 a0.6 c0.6 q0.5 t0.5
!hoef 7.6 a-0.5 d-0.4 e-0.4 g0.7 h0.8 q0.4 r-0.3 s-0.3
!hoeft 7.6 a-0.5 d-0.4 e-0.4 g0.7 h0.8 q0.4 r-0.3 s-0.3
!hoev 7.4 a-1.3 g2.0 i-0.4 l-0.3 n-0.4 r2.5 s-0.3 t-0.3
!hoeven 7.4 a-1.3 g2.0 i-0.4 l-0.3 n-0.4 r2.5 s-0.3 t-0.3
!hoge 7.9 b0.6 i0.6 q0.3
!hoor 6.8 a0.6 b-0.3 c0.8 d1.7 f1.3 g-0.6 h-0.5 i-1.0 j0.7 k0.8 m-0.6 o0.7 p-0.8 t-0.4
!houd 7.9 b0.4 e0.6 l0.6 m-0.3 p1.0
!houden 7.9 b0.4 e0.6 l0.6 m-0.3 p1.0
!huis 7.9 c-0.3 d-0.3 g0.7 h0.8 k-0.3 r0.6
!idee 7.4 a-0.5 c0.7 d-0.5 g0.5 i-0.3 o1.1 r0.7 s0.4
!iema 6.5 a0.4 c-0.6 d1.3 f0.4 g0.4 i-0.6 j0.6 k0.5 l1.0 p-0.7 q0.6 r0.9 s-0.7 t0.7
!iemand 6.5 a0.4 c-0.6 d1.3 f0.4 g0.4 i-0.6 j0.6 k0.5 l1.0 p-0.7 q0.6 r0.9 s-0.7 t0.7
!iets 6.3 a1.0 c0.4 d1.6 e1.3 f1.7 g0.6 i1.6 j-0.7 k1.0 l0.7 o-0.4 r0.4 t0.7
!ik 5.8 a1.4 b1.7 d0.9 e0.9 f1.0 g-1.0 h-0.4 i0.5 j-0.8 k0.3 m1.3 p1.5 q-0.4 r-0.5 s-0.6
!in 4.9 a1.0 b1.7 c0.7 d-0.4 e1.9 f0.9 g0.3 h1.2 j0.4 k1.6 l1.2 m-1.0 o0.3 p0.9 q0.4 r0.7 s-0.5 t1.3
!inge 7.2 d0.6 f0.8 j0.6 p-0.4 r0.4
!inlo 7.6 a0.7 d-0.7 e1.9 g-0.5 i-0.3 k1.2 n0.5 p-0.4 t1.3
!inlogg 7.9 c-0.4 d-0.9 e0.7 n0.3 t1.4
!is 5.4 a0.3 b0.8 c0.3 e0.8 f1.2 h-0.8 i0.4 j0.9 k-0.4 m1.1 p1.6 q0.8 r0.3 s0.5 t-0.4
!ja 7.4 g0.6 h1.0 p0.5 r0.5 s0.4
!je 6.8 b-0.6 e-0.7 g-0.4 i-0.5 k-0.5 l-0.6 n-0.5 p-0.3 s-0.4
!jou 7.9 f0.6 g0.4 p0.7 r0.3
!jouw 7.9 n0.4
!jull 5.7 a0.7 c0.5 d2.5 f0.8 h0.4 k-0.4 n-0.3 p-0.6 q0.4 r0.7 s-0.5 t1.1
!jullie 5.7 a0.7 c0.5 d2.5 f0.8 h0.4 k-0.4 n-0.3 p-0.6 q0.4 r0.7 s-0.5 t1.1
!juri 7.6 h-0.4
!juridi 7.9 h-0.4
!kan 7.0 b0.5 d-0.4 e0.5 h-0.6 l0.5 m-0.5 o0.8 t1.5
!kant 7.6 d-0.5 e1.3 h0.3 n-0.4 o-0.4
!kantoo 7.9 a-0.6 d-0.4 h0.5 n-0.3
!keer 6.7 b1.5 c-0.5 d-0.6 e1.0 f0.3 h0.5 i-0.4 l2.8 n-0.4 q0.5 s-0.5 t-0.7
!kenn 7.9 a0.4 d-0.4 j0.9 k0.5
!kennis 7.9 a0.4 d-0.4 j0.9 k0.5
!kijk 7.9 d-0.4 e0.7 g-0.3 o0.4
!kijken 7.9 d-0.4 e0.7 g-0.3 o0.4
!kind 7.9 b0.3 g1.0 h0.8 m0.5 q0.6 r1.3
!klaa 7.6 a0.6 d0.4 e1.3 k1.0 p1.0 s0.4
!klaar 7.6 a0.6 d0.4 e1.3 k1.0 p1.0 s0.4
!klac 7.4 a-1.0 d-0.5 e-0.4 g0.5 i-0.4 n0.3 q0.3 r0.6 s-0.3
!klacht 7.4 a-1.0 d-0.5 e-0.4 g0.5 i-0.4 n0.3 q0.3 r0.6 s-0.3
!klag 7.9 c-0.4 d0.8 g0.8 h1.2 i0.6 k0.8 q0.3 r0.7
!klagen 7.9 c-0.4 d0.8 g0.8 h1.2 i0.6 k0.8 q0.3 r0.7
!klan 7.4 a1.2 b1.9 c-0.3 e-0.6 g-0.6 h0.4 i1.1 m-0.4 p-0.3 q0.5 s-0.3
!klante 7.6 a0.8 b1.5 d-0.3 e-0.5 g-0.5 i1.3 q0.3
!kome 6.4 c0.6 d0.6 j-0.4 k2.0 l-0.4 m-0.4 n1.5 o0.4 p0.6 r0.3 s1.1
!komen 6.4 c0.6 d0.6 j-0.4 k2.0 l-0.4 m-0.4 n1.5 o0.4 p0.6 r0.3 s1.1
!komt 7.0 a0.3 b1.2 i0.8 k-0.4 l1.4 m0.4 o-0.4 p0.5 q1.5 s-0.3
!kon 7.9 b-0.4 c0.9 e0.6 f0.8 q0.4
!kost 7.6 c0.6 d-0.5 e0.3 r-0.5
!krij 6.9 b-0.3 c1.2 e-0.4 f0.3 g-0.4 h-0.6 k0.3 l1.0 m-0.4 p0.6 r-0.3
!krijg 7.9 c-0.7 d0.6 f0.6 i-0.3 k0.4 l0.5
!krijge 7.9 i0.5 l0.8 s0.5
!krijgt 7.6 a0.3 c1.8 p1.0
!kunn 7.2 a-0.6 b-0.3 d-0.6 h-0.3 l0.8 m-0.5 p-0.5 q-0.3 t0.6
!kunnen 7.2 a-0.6 b-0.3 d-0.6 h-0.3 l0.8 m-0.5 p-0.5 q-0.3 t0.6
!kunt 7.6 b-0.4 d-0.4 f1.2 l0.4 m0.4
!kwal 7.9 a0.9 c0.5 d-0.3 e1.3 i0.5
!kwij 7.9 d0.4 g0.4 k0.5 q0.6 r0.5
!kwijt 7.9 d0.4 g0.4 k0.5 q0.6 r0.5
!laat 7.6 e0.5 g0.4 h0.5 m-0.3 p0.4 r0.5
!lach 7.9 p0.7
!lang 6.1 a-0.5 b0.9 c0.7 e-1.0 g0.4 h0.5 i2.0 j-0.8 k0.6 m-0.4 n0.4 r0.4
!langer 6.6 b1.4 c0.5 e-0.5 f-0.4 g-0.5 h-0.5 i2.9 j-0.6 m-0.4 r-0.5 s-0.4
!langs 7.2 a-0.9 c0.4 e-0.3 f0.5 g0.7 h0.7 i-0.6 k0.6 n0.4 p-0.4 r0.8
!last 7.9 e-0.4 f-0.3 n0.4 q0.3
!late 7.6 e0.5 i0.5 r0.4
!laten 7.6 e0.5 i0.5 r0.4
!lees 7.9 d0.3 e-0.3 p0.5
!leuk 7.6 a0.7 c1.1 d0.4 g-0.4 j0.5 s1.3
!leve 6.9 a0.5 b0.4 c1.1 e0.4 g-0.5 i-0.5 j-0.3 l0.9 m-0.6 p1.4 r-0.4 s-0.4
!leven 7.9 d-0.4 p0.7 r-0.3
!levens 7.9 a0.4 c-0.7 d0.8 e0.6 h-0.4 l0.3
!levera 7.9 a-0.5 d-0.3 l0.8 m-0.4
!leze 7.9 a0.3 c1.0 h0.4 q0.5 t0.7
!lezen 7.9 a0.3 c1.0 h0.4 q0.5 t0.7
!ligg 7.6 d0.4 e0.7 n0.6 o-0.3 p0.6 r-0.3
!liggen 7.6 d0.4 e0.7 n0.6 o-0.3 p0.6 r-0.3
!ligt 7.9 a0.3 c0.5 d-0.3 f0.4 p1.3
!lijn 7.9 d0.4 l0.7 s0.8
!lukk 7.2 b0.7 c-0.5 e0.5 h-0.6 k1.0 l1.6 m-0.4 n-0.6 o-0.3 r-0.4
!lukken 7.2 b0.7 c-0.5 e0.5 h-0.6 k1.0 l1.6 m-0.4 n-0.6 o-0.3 r-0.4
!lukt 7.9 c1.0 e0.5 f1.2 q0.4
!maan 7.9 f0.5 p0.7
!mag 7.6 a0.5 c0.5 d-0.5 f1.0 i-0.4 k1.2 p0.7 s0.5
!mail 6.0 a-0.6 b-0.8 d1.6 g-1.1 i0.4 k0.8 n-0.5 p-1.2 s0.6
!mailen 7.9 a1.0 d1.0 e1.1 g-0.6 i1.3 p-0.3 s1.3
!mails 7.0 a-1.1 d0.4 e-0.7 g-0.4 i-1.0 l-0.3 p-0.5 r-0.5 t-0.3
!mailtj 7.9 a0.4 c0.5 d1.0 e-0.5 k0.8 r0.4 t0.4
!make 7.2 a0.4 d-0.5 e-0.7 i1.5 r-0.5 s-0.4
!maken 7.2 a0.4 d-0.5 e-0.7 i1.5 r-0.5 s-0.4
!mani 7.9 a0.7 c-0.3 e0.5 j0.5 l0.3 s0.5
!manier 7.9 a0.7 c-0.3 e0.5 j0.5 l0.3 s0.5
!me 7.6 a-0.6 d-0.3 e-0.4 k0.4 n0.6 o-0.4 p-0.3
!mee 6.0 a1.2 b1.3 c-0.8 d1.3 g-0.3 i-1.1 l1.2 m2.0 n0.5 r0.5 s-0.8
!meeg 6.8 a-0.9 b0.8 e0.9 f0.5 g1.4 h-0.7 j0.4 m-0.5 n0.7 o-0.3 p-0.6 q0.9 r1.6 s-0.5 t0.7
!meegem 7.2 a-1.4 g1.6 h-0.7 i-0.4 j0.5 m-0.4 n0.5 p-0.4 q1.1 r2.0 s-0.4
!meer 4.1 f0.9 g0.8 i2.8 j-2.3 k0.6 l-0.3 m1.0 n1.8 o1.5 p1.4 q1.0 r2.2 s-1.0 t1.1
!meew 7.9 a0.4 b1.1 e-0.4 p0.9
!meewer 7.9 a0.4 b1.1 e-0.4 p0.9
!meld 7.6 a-0.5 b-0.4 e0.3 h0.3 m0.4 q1.0
!melden 7.9 a-0.5 b-0.4 e0.5 h0.4 m0.5 q1.1
!mens 7.4 c-0.3 e-0.5 g0.3 h0.8 s0.5
!menu 7.9 a0.7 c1.4 k0.4 m0.6 o0.6 r0.4 t2.0
!menuka 7.9 a0.7 c1.4 k0.4 m0.6 o0.6 r0.4 t2.0
!merk 6.9 a-1.5 c-0.7 g0.7 i-0.6 j-0.4 l-0.5 m-0.6 r1.2
!merken 6.9 a-1.5 c-0.7 g0.7 i-0.6 j-0.4 l-0.5 m-0.6 r1.2
!met 5.4 a0.5 b0.4 c-0.4 e-0.3 f3.1 h1.0 i-0.7 j0.7 k1.3 l1.2 m2.2 n0.7 q0.6 r0.8 s-0.3
!mete 7.9 b0.4 c0.4 d0.3 e-0.4 i0.5 p0.5
!mij 6.6 b0.9 c-0.5 d1.6 e-1.3 f1.0 g-1.2 i-0.9 j-0.4 k4.1 l0.4 n1.3 s0.5
!mijn 5.8 a0.4 b-0.4 c0.6 d2.3 f-0.9 g1.0 h1.1 i-0.7 k0.7 m0.7 o1.2 r1.3
!mind 7.9 a-0.6 b0.5 g1.2 i0.5 r1.6 t0.4
!minder 7.9 a-0.6 b0.5 g1.2 i0.5 r1.6 t0.4
!miss 7.9 a-0.6 b-0.5 f0.6 i-0.4 k0.6 l1.8 m0.5
!missen 7.9 a-0.6 b-0.5 f0.6 i-0.4 k0.6 l1.8 m0.5
!moei 7.6 a0.4 d-0.4 p0.7 s0.7
!moeite 7.9 e-0.4 p0.7 s0.7
!moet 7.2 a0.9 b-0.4 d1.5 g-0.8 i0.4 k0.4 p0.4 r-0.5
!moeten 7.9 a0.6 g-0.6 k0.5 t0.4
!moge 7.2 c1.3 d-0.4 g-0.3 h0.4 n0.5 o-0.4 p-0.3 t0.5
!mogeli 7.6 a-0.4 c0.5 l-0.4 n0.7 q-0.3
!mogen 7.9 a0.7 c0.9 e0.3 j0.4 l0.3 r-0.4 t0.8
!mooi 7.9 b0.8 e-0.4 h0.8 i0.7 t0.4
!mooier 7.9 b0.8 e-0.4 h0.8 i0.7 t0.4
!muzi 7.9 a0.7 e1.2 p0.8 q0.6
!muziek 7.9 a0.7 e1.2 p0.8 q0.6
!na 7.2 b1.5 c0.5 e-0.5 h-0.3 k-0.4 m-0.3 p1.2 r-0.3 s-0.3
!naam 7.4 a0.4 c-0.4 e0.7 i0.7 p0.7 s1.8
!naar 6.3 a-0.4 b2.2 c-0.4 d0.5 e0.9 f0.4 j-0.5 k1.3 l0.7 n-0.3 r0.8 s-0.3
!nach 7.9 a-0.5 g0.8 i1.1 r0.7
!nacht 7.9 a-0.5 g0.8 i1.1 r0.7
!nade 7.4 b-0.3 c-0.4 d0.4 e-0.4 h0.5 k0.7 o0.6
!nadere 7.9 o0.7
!nage 7.9 b-0.5 d-0.7 e1.1 f-0.5 g-0.3 l0.8
!neem 7.4 a0.5 c0.4 d1.0 e0.9 f0.6 g-0.3 p-0.3
!neemt 7.4 a0.5 c0.4 d1.0 e0.9 f0.6 g-0.3 p-0.3
!netj 7.9 a0.5 c1.4 e1.5 h0.4 m0.7 q0.4 r0.3 s0.5
!netjes 7.9 a0.5 c1.4 e1.5 h0.4 m0.7 q0.4 r0.3 s0.5
!niem 7.9 a0.4 d1.5 e1.4 p-0.4
!nieman 7.9 a0.4 d1.5 e1.4 p-0.4
!niet 6.4 a1.3 b1.1 c1.1 d2.0 f0.5 g-0.5 j-0.3 k0.5 m1.6 n0.7 r-0.5 s1.4
!nieu 6.9 a-0.9 e0.5 g-0.3 h1.1 i0.5 j-0.3 k-0.5 m0.4 q0.8 r0.3
!nieuwe 7.6 e0.6 f0.4 i1.1
!nieuws 7.6 a-1.0 g-0.6 h0.5 i-0.4 k-0.4 m0.3 n0.3 p-0.4 q0.6
!nodi 6.6 a-0.8 c0.4 d0.4 e-0.7 g0.4 i2.5 j-0.4 k1.1 n-0.4 q0.8
!nodig 6.6 a-0.8 c0.4 d0.4 e-0.7 g0.4 i2.5 j-0.4 k1.1 n-0.4 q0.8
!nog 6.4 a0.9 b0.5 c-0.3 d1.0 e-0.4 g0.6 h0.7 i1.3 j-0.4 k1.0 l0.6 p-0.4 q-0.5 r1.3 s-0.6
!nota 7.9 b1.2 d-0.4 e-0.5 m0.5 n0.3 o-0.4 r0.4 t-0.4
!nu 7.6 b1.0 h-0.3 n-0.4 p0.6 q0.9 r-0.4
!numm 6.9 a-0.7 b-0.5 d-0.5 f0.4 g-0.6 h0.5 i0.3 k0.4 m-0.5 n-0.4 o3.5 p-0.5
!nummer 6.9 a-0.7 b-0.5 d-0.5 f0.4 g-0.6 h0.5 i0.3 k0.4 m-0.5 n-0.4 o3.5 p-0.5
!of 6.8 a0.6 b0.8 c0.5 e-0.8 g0.3 i-0.3 k-0.4 m0.5 n0.3 p-0.3 r0.4 t-0.4
!offe 7.6 a-0.3 c1.3 e-0.7 i0.5 m1.3 p-0.4
!offert 7.6 a-0.3 c1.3 e-0.7 i0.5 m1.3 p-0.4
!om 6.0 a-0.4 b-0.4 c0.7 e0.7 f0.8 g0.8 h0.4 i-1.2 j-0.4 k1.3 l1.3 m0.6 n1.1 o0.4 r1.3
!omda 7.2 b-0.3 f-0.3 g0.3 j-0.3 k1.5 m-0.7 n0.6 o0.5 r0.5
!omdat 7.2 b-0.3 f-0.3 g0.3 j-0.3 k1.5 m-0.7 n0.6 o0.5 r0.5
!omhe 7.9 a0.3 e0.9 i0.8 r0.3
!omheen 7.9 a0.3 e0.9 i0.8 r0.3
!onde 7.0 a-0.6 e0.3 i-0.3 p0.4 s-0.3
!ondert 7.4 a-0.7 p0.6 r0.5
!onli 7.9 a0.4 c0.5 d-0.3 e0.4 i0.5 s1.2
!online 7.9 a0.4 c0.5 d-0.3 e0.4 i0.5 s1.2
!ons 5.9 a-0.8 b2.4 e-0.3 f0.6 g-0.6 h-0.9 i0.4 k1.3 m3.3 p-0.4 q-0.4 s-0.8
!ontv 6.5 c2.0 d0.6 g-0.8 i-1.2 j-0.4 m1.1 p-0.8 q-0.6 r-0.6 t0.7
!ontvan 6.6 c2.0 d0.7 e-0.6 g-0.8 i-1.2 j-0.6 m1.1 p-0.7 q-0.6 r-0.6
!onze 6.1 b-0.7 c1.3 e1.1 f0.4 g-1.0 i-0.4 k1.1 n0.9 o1.2 p-0.9 q0.5 r-0.5 t0.5
!ooit 7.4 e-0.4 f0.8 g0.9 h0.5 i0.5 m1.0 n0.4 r0.8
!ook 6.8 a1.0 b1.2 c2.0 e-0.6 g-0.4 i0.5 j-0.3 l-0.4 m1.5 o-0.5 p-0.5 r-0.4 t-0.4
!op 4.4 a1.5 b1.0 c0.8 d3.1 f1.1 g-1.3 j0.6 k1.1 l1.5 o1.6 q-0.4 t0.4
!opda 7.4 a0.8 d1.0 e-0.4 f0.4 h-0.4 i-0.3 k1.6
!opdage 7.4 a0.8 d1.0 e-0.4 f0.4 h-0.4 i-0.3 k1.6
!opdr 7.9 e-0.6 g0.3 p0.9 r0.4 t0.4
!opdrac 7.9 e-0.6 g0.3 p0.9 r0.4 t0.4
!open 7.6 a0.4 e0.8 j0.6
!opge 6.8 a0.9 b0.4 d0.8 e1.2 f0.8 h-0.3 i-0.5 n0.3 p0.6 s1.0
!opgeha 7.9 e-0.3
!opgelo 7.6 a0.9 d0.5 e0.9 p0.8 s0.5
!opgest 7.9 b0.7 d0.5 e0.9 f0.8 n0.3 s0.8
!oplo 7.9 a-0.4 d-0.4 e0.4 f1.4 i-0.5 l0.4 m0.5 r0.3 s1.3
!oploss 7.9 a-0.4 d-0.4 e0.4 f1.4 i-0.5 l0.4 m0.5 r0.3 s1.3
!opme 7.0 a-1.2 e-0.4 g1.4 i-0.3 l-0.3 m-0.4 p-0.4 q0.7 r1.8
!opmerk 7.0 a-1.2 e-0.4 g1.4 i-0.3 l-0.3 m-0.4 p-0.4 q0.7 r1.8
!over 5.0 a-0.4 b0.7 c0.7 d1.2 e0.3 f0.9 h1.0 k0.8 l1.1 p3.5 q0.7 r1.6 s-0.9
!overdr 7.9 a-0.7 d-0.3 g1.6 k-0.3 l0.5 q0.6 r1.7
!overee 7.0 a-0.3 b0.6 c-0.5 e0.5 j0.6 m0.9 n0.3 p1.2 q0.4
!overge 7.6 i0.5 p1.5
!overle 7.9 a0.3 d1.8 f0.8 g-0.5 k3.3
!overma 7.9 b0.7 e0.9 p1.5
!pagi 7.9 a0.6 e1.3 p0.9
!pagina 7.9 a0.6 e1.3 p0.9
!pakk 7.9 d0.6 l0.7
!papi 7.9 f0.8 g0.4 m0.9 r0.4 t0.3
!papier 7.9 f0.8 g0.4 m0.9 r0.4 t0.3
!pers 7.4 a0.5 d-0.3 e0.4 i1.6
!persoo 7.6 a0.8 e0.5 i1.8
!plaa 7.2 d-0.6 g-0.3 i-0.5 j-0.5 m2.0 n0.5 p1.0
!plaats 7.2 d-0.6 g-0.3 i-0.5 j-0.5 m2.0 n0.5 p1.0
!plan 7.6 a0.4 c0.4 e0.5 n0.3 p0.6
!poen 7.9 a0.9 c1.4 d1.0 e0.5 p3.0
!praa 7.4 a1.1 b-0.3 c1.4 d-0.5 e0.6 g0.6 h1.3 k0.4 n-0.4 o0.4 p1.6
!praat 7.6 a0.5 b-0.3 d-0.5 e0.7 g0.8 h1.4 k0.5 n-0.4 o0.4
!pret 7.4 a0.6 d0.3 e0.5 f0.3 m0.8 o0.4 r-0.3 t-0.4
!pretje 7.9 a0.3 r-0.3
!pretti 7.9 a0.3 b-0.4 d0.5 e0.3 f0.5 m1.1 n0.4 t-0.3
!prob 7.6 b-0.3 e-0.6 k0.3 m-0.3 o-0.3 p0.8 q0.4
!proble 7.6 b-0.3 e-0.6 k0.3 m-0.3 o-0.3 p0.8 q0.4
!proc 7.9 g-0.4 j0.5 r-0.4 s0.7
!proced 7.9 g-0.4 j0.5 r-0.4 s0.7
!prog 7.6 a0.3 c0.7 e0.6 g0.5 h0.7 j0.5 p0.8 s0.6
!progra 7.6 a0.3 c0.7 e0.6 g0.5 h0.7 j0.5 p0.8 s0.6
!punt 7.6 c-0.4 d0.5 e0.5 g-0.4 i0.6 k-0.4 l-0.5 n1.2 o0.4 r-0.4
!raad 7.9 a-0.4 e-0.3 g0.5 h0.4 l0.4 o0.3
!reac 7.9 a0.6 b-0.3 c0.4 d1.5 k0.6
!reacti 7.9 a0.6 b-0.3 c0.4 d1.5 k0.6
!reag 7.6 d0.5 f1.0 j-0.4 l-0.3 m0.5 t0.4
!reager 7.9 d-0.6 m0.3 r-0.4
!rech 6.8 a-0.4 b0.6 c-0.3 e-0.6 f-0.4 g-0.5 h-0.3 j0.3 k-0.4 p-0.4 r-0.7 s-0.3
!rechte 7.2 a-0.4 d0.4 e-0.5 g-0.4 j0.4 l0.4 n-0.4 q-0.4 r-0.5
!rede 7.0 a-0.5 c-0.5 d-0.6 e0.3 f0.5 h-0.4 i-0.5 k0.7 n-0.3
!reden 7.0 a-0.5 c-0.5 d-0.6 e0.3 f0.5 h-0.4 i-0.5 k0.7 n-0.3
!reke 7.0 c-0.7 d0.4 e-0.6 i-0.3 l0.9 m0.4 o1.8 p1.0 q0.6
!rekeni 7.2 a-0.5 c-0.5 e-0.5 l1.0 m0.4 o1.9 p0.3 q0.7
!ruzi 6.8 a-0.8 b-0.4 c-0.4 f-0.4 i0.5 o0.3
!ruzie 6.8 a-0.8 b-0.4 c-0.4 f-0.4 i0.5 o0.3
!scha 7.9 b-0.4 j1.0 p-0.8 t0.4
!schade 7.9 b-0.4 j1.0 p-0.8 t0.4
!sche 7.6 a0.9 b0.5 d1.1 e0.6 f0.6 g-0.4 m0.4 q0.4 s0.8
!schi 7.4 a0.5 b0.5 c1.2 d-0.4 e1.6 j0.5 p1.7
!schijf 7.9 b0.6 c0.6 e0.8 p1.1
!schr 7.2 a0.3 c-0.4 d1.0 i0.6 j0.8 p0.4
!schrij 7.9 g0.3 i1.0 r0.3
!schrik 7.6 a0.3 c-0.4 d0.9 e-0.4 j0.9 p0.5
!schu 7.9 a0.3 c0.8 e0.3 j0.3 p1.4
!sind 7.6 a0.7 b0.3 d1.2 e0.8 h0.8 i-0.5 o0.7 r0.7 t1.5
!sinds 7.6 a0.7 b0.3 d1.2 e0.8 h0.8 i-0.5 o0.7 r0.7 t1.5
!slec 7.2 a0.5 c-0.4 d-0.5 e1.7 g0.4 o-0.3 p-0.4 r1.5
!slecht 7.2 a0.5 c-0.4 d-0.5 e1.7 g0.4 o-0.3 p-0.4 r1.5
!snel 7.4 a0.4 c0.9 d-0.4 g0.7 i0.8 j0.8 r0.5
!staa 6.5 a0.9 b0.6 c0.4 d0.4 e1.6 f0.5 g-0.9 l-0.4 m0.7 n-0.4 p-0.8 q0.5 t0.4
!staan 7.2 a0.7 c-0.7 e1.4 f0.8 g-0.4 i-0.3 l-0.4 m0.5 p-0.5 t0.4
!staat 7.0 a0.3 b0.7 c1.2 d0.4 e0.4 f-0.3 g-0.6 h0.3 i0.5 n-0.3 o0.4 p-0.4 s0.3
!stee 7.6 a-0.6 b0.4 e-0.5 g1.1 l0.3 o0.4 q-0.3 r1.3
!steek 7.9 a-0.4 e-0.6 g0.7 r0.8
!stem 7.9 c0.4 e-0.4 g0.5 h0.8 j0.7 r0.4
!stil 7.9 b0.5 d-0.3 h0.4 i0.4 l0.9 s0.7
!stoe 7.9 a-0.6 e-0.5 l0.3 n0.5
!stoele 7.9 a-0.6 e-0.5 l0.3 n0.5
!ston 7.9 d0.6 m0.4 r0.3 s-0.3 t0.4
!stond 7.9 d0.6 m0.4 r0.3 s-0.3 t0.4
!stre 7.9 b0.8 h0.3 k0.3 p0.9
!stro 7.9 a0.4 d0.7 m1.7 p0.8
!stuk 7.9 c-0.3 o0.8 q0.6
!stur 7.6 a-0.7 e-0.5 h-0.5 k0.4 n0.3 o0.5 r0.5
!sturen 7.6 a-0.7 e-0.5 h-0.5 k0.4 n0.3 o0.5 r0.5
!taal 7.9 a-0.3 l-0.4 m0.5
!te 4.4 a-1.1 c-0.5 e-0.4 g0.9 h1.4 i1.4 j-0.7 k1.5 l1.2 m-0.6 n-0.3 o-0.4 p0.5 q1.3 r1.9 s-1.1 t-0.6
!tege 6.3 a-1.0 c-0.4 d0.6 e-0.4 f0.8 g1.2 h0.4 i-0.8 j-0.4 k0.6 l0.3 n-0.7 r1.9 s-0.8 t0.5
!tegen 6.6 a-0.8 d0.6 e-0.7 g1.1 h0.7 i-0.7 k0.6 n-0.6 p-0.4 r1.5 s-0.7 t0.6
!tegeno 7.9 e0.4 f0.3 g0.6 l0.4 p0.8 r0.8
!tele 6.6 a0.8 b1.5 c0.7 d3.1 f-0.6 g-0.6 h-0.3 i1.5 k-0.3 l-0.3 m-0.4 n0.7 p0.6 r-0.4 s1.1
!telefo 6.7 a0.8 b1.6 c0.8 d3.2 f-0.5 g-0.6 i1.5 m-0.4 n0.8 p0.6 r-0.3 s1.2
!teru 5.9 a0.9 b-0.4 c0.9 d1.4 e0.6 f0.5 g-1.3 h-0.5 m0.5 o2.0 p1.4 r-1.2 s0.7
!terug 6.2 a-0.5 c-0.6 e-0.6 g-0.8 i0.5 l0.4 m0.7 n0.4 o2.3 p0.4 q-0.4 r-0.6
!terugb 7.9 a1.0 c1.5 d0.9 e0.5 g-0.4 p0.7 s1.1
!tevr 7.6 b0.7 d0.5 e-0.5 r-0.3 s0.8
!tevred 7.6 b0.7 d0.5 e-0.5 r-0.3 s0.8
!thui 7.9 g0.5 h0.6 r0.6
!thuis 7.9 g0.5 h0.6 r0.6
!tijd 7.0 b-0.4 c-0.4 e0.5 f-0.4 g-0.5 j-0.3 k-0.4 l0.9 p-0.4
!toel 7.9 a0.7 b0.6 d1.3 e0.7 h0.3 q0.6
!toelic 7.9 a0.7 b0.6 d1.3 e0.7 h0.3 q0.6
!toen 7.9 a0.4 d1.2 e1.0 f0.9 i0.4
!toes 7.9 a0.3 e0.8 g-0.3 j1.0
!tot 6.3 b2.6 c0.3 d-0.6 e-1.1 g-0.6 i0.7 j-0.3 l1.2 r-0.5 s-0.6
!trek 7.6 a0.7 e0.6 i0.4 m0.9 p1.6
!trekke 7.9 a0.6 b0.4 e0.9 i0.5 p0.8
!tuss 7.9 r-0.5
!tussen 7.9 r-0.5
!twaa 7.9 d-0.3 e-0.4 r-0.3
!twaalf 7.9 d-0.3 e-0.4 r-0.3
!type 7.9 a0.6 d0.5 e0.4 h0.3 q0.3 s0.4
!u 6.1 a0.9 b0.7 c0.6 e-0.3 f-0.5 g0.4 i0.6 j2.0 n0.3 o-1.0 p1.1 q-0.3 r0.7 s0.7
!uit 6.0 b0.6 c-1.3 d0.6 f0.9 g-1.1 h-0.7 i-1.1 j0.3 k-0.9 m0.5 o0.7 r-0.7
!uitg 6.9 a0.7 b0.7 c1.1 d1.1 e0.3 f0.8 g-0.5 h-0.3 i1.0 k-0.5 l0.6 m0.7 n0.9 r-0.5 t0.8
!uitgek 7.9 e0.6 i0.8 m0.9
!uitgel 7.6 a0.5 b0.7 c0.6 d1.5 f0.5 i0.5 p0.4 t0.9
!uitgev 7.9 c0.7 e-0.4 f0.4 l0.7 n1.2
!uitl 7.9 d-0.3 e0.4 i0.3 m0.3 q0.4 r0.4 t0.3
!uitleg 7.9 d-0.3 e0.4 i0.3 m0.3 q0.4 r0.4 t0.3
!uur 7.9 a-0.6 b0.3 k1.6
!uw 6.6 a-0.3 b-0.7 d1.1 e-0.5 g1.2 i0.4 k-0.4 l-0.5 m1.3 p0.8 r1.3 t1.0
!vaak 7.6 a-0.8 c-0.5 e-0.3 g1.5 l0.5 n0.5 p-0.3 q0.4 r1.6
!van 4.5 a-0.5 b1.1 c1.1 d3.9 e-1.7 f0.8 g1.4 h0.5 i-1.4 j0.6 l0.5 m0.5 n0.5 o-0.5 p-2.1 q1.3 r3.1 s-0.6 t0.8
!vand 7.9 a0.3 b0.6 p0.9 s0.4
!vast 7.4 a-0.8 b-0.4 d-0.3 g0.6 l0.5 n0.9 r0.6
!veel 7.0 a-0.4 c1.4 d1.0 f0.8 g2.1 i-0.4 j-0.4 m-0.4 o0.6 p-0.4 q1.1 r2.6 s-0.3
!veer 7.9 a0.5 e0.4 f1.0 j0.4
!veerti 7.9 a0.5 e0.4 f1.0 j0.4
!vera 6.9 a-0.4 c-0.7 d-0.4 e0.3 f-0.4 g0.3 h-0.3 i0.6 r0.4
!verand 6.9 a-0.4 c-0.7 d-0.4 e0.3 f-0.4 g0.3 h-0.3 i0.6 r0.4
!verb 7.9 a0.7 e1.3 g-0.3 i0.4 j0.6
!verd 6.2 d0.9 f2.2 g-0.4 i-1.0 j0.7 k0.7 m0.5 n0.3 r-0.4 s-0.9 t0.7
!verder 6.3 d0.9 f2.2 g-0.3 i-0.8 j0.4 k0.5 m0.6 n0.5 p-0.7 r-0.4 s-0.8 t0.5
!vere 7.9 c-0.3 e0.5 f0.5 j0.6 p0.6
!verg 6.7 a-0.5 b-0.5 d0.9 e-1.2 h0.5 i-0.6 j-0.5 k2.5 m0.8 o0.5 p0.6 q-0.3 r0.6 s-0.5 t0.5
!vergad 7.9 a-0.6 d0.4 h0.6 k2.6 n0.4 o0.7 p-0.4 r0.5
!verget 7.9 d0.7 e-0.5 g0.3 r0.4 t0.4
!vergis 7.9 a0.5 e-0.5 f0.4 k0.4 m1.1
!vergoe 7.9 p1.1
!verh 7.9 a1.0 b2.4 e-0.6 i0.4 p-0.3 q0.6
!verhou 7.9 a1.0 b2.4 e-0.6 i0.4 p-0.3 q0.6
!verk 7.4 b-0.3 d1.7 f-0.3 h-0.4 j-0.4 l-0.3 m-0.4 s-0.4
!verkla 7.6 d1.1 e-0.4 g0.3 h-0.3 i-0.5 j-0.4 m-0.3 r0.4 s-0.3
!verl 6.7 b0.5 h0.5 i1.9 j-0.4 m-0.4 o-0.3 p-0.5 q0.4 r-0.5
!verlen 7.2 a0.8 b1.1 d0.6 e0.4 g-0.5 h-0.4 i2.4 j-0.3 p-0.3 r-0.4
!verlie 7.9 e-0.4
!vers 7.4 a0.4 c1.3 g0.3 j0.5 p0.6 r0.5 s0.9
!versch 7.6 a0.8 c1.4 g-0.3 j0.6 p0.7 s1.0
!vert 7.2 a0.9 e0.5 h0.6 i1.3 p-0.3 s0.9
!vertel 7.9 c0.3 s1.2
!vertro 7.9 a0.9 b0.5 e0.8 g-0.4 i1.6
!verv 7.4 a0.6 b0.4 h-0.4 i0.5 k1.1 l-0.3 p0.6
!verval 7.9 b0.5 e-0.3 k0.9 p0.9
!verw 6.5 a0.8 b0.6 c-0.5 e0.4 g-0.7 h-0.4 i0.5 j-0.4 l0.4 m-0.6 n-0.6 p1.6 r-0.5 s-0.5 t-0.3
!verwac 6.9 a1.0 c-0.5 g-0.5 j-0.4 l0.4 m-0.4 p1.9 r-0.4 s-0.5
!verwer 7.9 b0.3 f0.3 n-0.4 o0.7
!verwij 7.9 b0.4 i0.8
!verz 7.0 a0.6 b-0.4 c1.4 d0.4 e-0.4 g0.4 i-0.4 j-0.3 k0.6 n-0.4 r0.4 t1.7
!via 7.4 a-0.4 k-0.3 n0.3
!vier 7.9 a1.2 b0.9 e1.6 g-0.5 i2.3 l0.9 r-0.3
!vijf 7.6 a0.9 c1.0 f0.6 i0.7 p0.3 s1.1
!vind 7.6 a-0.7 b0.7 d0.8 e-0.3 g0.5 l0.4 r1.2 s-0.7
!voer 7.9 d0.9 e0.8 i1.1
!vol 7.9 a0.5 c0.5 d0.5 e0.6 r0.3 s1.0
!vold 7.0 b0.9 d-0.4 e-0.6 g-0.4 j0.8 l1.3 m-0.4 p2.4
!voldoe 7.0 b0.9 d-0.4 e-0.6 g-0.4 j0.8 l1.3 m-0.4 p2.4
!volg 7.6 e0.7 j0.5 p-0.3
!volgen 7.9 a0.4 d0.5 e0.9 j1.1
!voor 5.0 a1.3 b0.7 e2.1 g-0.6 i2.9 j1.8 l2.0 m2.2 n0.7 p3.8 s-1.1
!voorst 7.9 a0.7 b1.4 d0.8 i1.8
!voortg 7.9 a-0.7 i1.5
!vraa 7.2 c0.5 d0.7 g0.8 i0.5 l-0.4 m0.3 n0.8 p0.3 r1.1 s-0.3
!vraag 7.4 c0.6 d0.3 g0.9 i-0.3 l-0.4 m0.4 n0.8 p0.4 r1.2
!vrag 7.6 c0.7 d0.5 g0.4 h1.0 p0.4 s0.5
!vragen 7.6 c0.7 d0.5 g0.4 h1.0 p0.4 s0.5
!vrij 7.9 a0.3 d0.9 i-0.3 l0.6 n-0.3
!vrol 7.6 a0.5 g-0.4 i-0.6
!vrolij 7.6 a0.5 g-0.4 i-0.6
!waar 6.6 a0.8 b2.5 d0.6 g-0.5 j-0.3 k-0.4 m1.7 n0.3 o1.0 p0.9 q0.8 r-0.4 s-0.7
!waard 7.6 a0.4 b1.7 e-0.4 k-0.3 m1.0 p0.7 q1.2 s-0.4
!waarom 7.9 c0.7 d0.4 i1.0 r-0.3
!wach 6.8 c0.5 d0.7 e-0.9 g1.1 h0.5 j0.7 k0.9 q0.8 r1.1 t0.4
!wachte 6.8 c0.5 d0.7 e-0.9 g1.1 h0.5 j0.7 k0.9 q0.8 r1.1 t0.4
!wakk 7.9 a-0.5 e-0.3 k0.3
!wakker 7.9 a-0.5 e-0.3 k0.3
!wann 7.9 d0.4 e1.0 l0.7 s0.7
!wannee 7.9 d0.4 e1.0 l0.7 s0.7
!want 7.4 a-0.8 b0.4 e-0.5 k0.8 m1.3 p-0.3
!ware 7.9 a-0.4 m1.4
!waren 7.9 a-0.4 m1.4
!was 6.9 a0.6 c1.6 d0.5 e-1.1 g0.3 h0.6 i-0.7 j-0.3 k-0.5 m0.5 n0.7 p-0.6 s-0.5
!wat 6.6 a1.7 c0.8 d0.5 e2.4 f0.3 g-0.6 i-0.6 j-0.4 k1.0 l0.4 n-0.3 p-0.5 r-0.4
!wate 7.9 c0.5 e0.3 i0.3 p0.5
!we 6.3 a1.3 e2.6 g0.5 i-0.8 j0.4 k0.4 l0.4 m-0.4 n1.4 o-0.5 p-0.6 r0.8 t-0.3
!webs 7.6 e0.4 g0.5 p0.7 r0.6
!websit 7.6 e0.4 g0.5 p0.7 r0.6
!weer 7.4 a0.4 b0.4 d1.2 e0.9 f0.6 i0.6 p1.2 r-0.4
!weet 7.9 c-0.6 d1.5 e0.6 f0.9 t0.4
!weg 6.9 a-0.7 c0.4 e-0.3 g-0.8 h-0.4 i-0.5 l0.6 m-0.4 n-0.5 r-0.5 s-0.4 t0.3
!welk 7.6 a0.3 d0.5 e0.8 f1.0 g0.4 n0.5 r0.3 t1.0
!welke 7.9 d0.5 g0.5 r0.4
!wens 7.9 b0.5 e-0.3 f0.4 i0.5 p0.6
!werd 7.9 d0.3 e-0.3 f0.9 i0.7
!were 7.9 a0.8 b1.3 e0.8 f0.6 m2.0 o-0.3
!wereld 7.9 a0.8 b1.3 e0.8 f0.6 m2.0 o-0.3
!werk 6.5 a0.8 c-0.4 d1.2 e1.7 g-0.9 i0.3 j-0.4 n0.8 p1.0 r-0.4 t1.6
!werken 7.4 a1.3 e1.9 g-0.7 i-0.3 n0.5 p0.6 r-0.7 s0.4 t1.8
!werkt 7.9 a0.6 d0.6 e1.1 f0.7 p0.8
!werkza 7.6 a-0.9 e-0.6 k0.5
!wete 6.9 a-0.3 b0.3 c0.4 d-0.5 e0.3 f1.0 g0.4 i-0.4 k0.6 r0.6 t0.4
!weten 6.9 a-0.3 b0.3 c0.4 d-0.5 e0.3 f1.0 g0.4 i-0.4 k0.6 r0.6 t0.4
!wie 6.9 a0.9 b0.3 c0.7 d0.9 e0.8 i-0.5 m-0.3 p0.3 s0.9
!wij 7.4 a0.8 c-0.3 e0.5 g-0.4 h-0.5 m-0.4 o0.9 t1.1
!wil 7.4 b0.4 c-0.4 d0.4 e-0.5 h-0.3 i-0.3 m-0.4 p0.6 s0.5
!wild 7.9 a-0.3 f0.3 g0.3 i0.5 r0.4
!wilde 7.9 a-0.3 f0.3 g0.3 i0.5 r0.4
!will 7.4 g0.4 h0.8 k-0.3 n1.0 r-0.4 s0.6
!willen 7.4 g0.4 h0.8 k-0.3 n1.0 r-0.4 s0.6
!wind 7.9 c0.5 p0.5
!wisk 7.6 a0.7 b2.0 c1.1 e-0.5 i1.0
!wiskun 7.6 a0.7 b2.0 c1.1 e-0.5 i1.0
!wist 7.6 a0.6 e1.0 p0.4 s0.8
!woor 6.6 a0.8 c0.8 d2.4 e0.9 f-0.4 j-0.4 m-0.5 o-0.5 p-0.6 r0.4 s0.5 t-0.6
!woord 6.9 a1.5 b0.5 c1.1 d2.3 e1.0 f-0.3 g-0.9 j-0.3 n-0.4 o-0.3 p-0.4 r-0.6 s0.7 t-0.4
!woorde 7.6 a-0.7 b-0.4 g1.0 q0.4 r1.2
!word 5.8 b0.4 d0.3 e-0.3 g-0.9 i1.3 j-1.0 k0.9 n0.4 o0.7 p1.6 q-0.4 r-0.3 t-0.4
!worden 6.1 a0.4 b0.7 c0.4 d0.5 e-0.3 g-0.6 i0.5 j-0.8 k1.2 l0.4 n0.6 o0.9 s-0.7 t-0.4
!wordt 6.9 a-0.5 c-0.3 g-0.4 i1.0 p1.7 r-0.5 s0.9
!ze 7.9 c0.5 e-0.4 g0.6 i0.5 r0.4 s0.5
!zegg 6.3 a-0.3 b1.0 c1.0 d-0.7 e-1.2 g2.8 h-0.5 i-0.4 j-0.6 k0.7 m-0.4 o0.6 p0.4 r3.2
!zeggen 6.3 a-0.3 b1.0 c1.0 d-0.7 e-1.2 g2.8 h-0.5 i-0.4 j-0.6 k0.7 m-0.4 o0.6 p0.4 r3.2
!zelf 7.0 a-0.7 c0.4 d0.3 e0.4 f0.7 g1.1 h-0.5 i-0.4 j-0.4 k0.5 l0.5 o-0.4 p-0.5 r1.9 s-0.3
!zelfs 7.9 c0.4 d0.4 e0.8 f0.7 g0.6 h-0.3 k0.4 n0.4 r1.4
!zeur 7.9 a1.1 c1.0 d0.6
!zeuren 7.9 a1.1 c1.0 d0.6
!zich 7.6 d0.4 e0.3 p0.6 s0.7
!zie 7.9 e-0.5 g0.4 j1.0 p0.6 r0.4
!zien 7.6 a0.3 d-0.4 f0.8 i-0.4 j1.1 s-0.3
!zijn 5.9 a0.7 b-0.9 c0.8 d1.2 e0.6 f0.8 i-1.2 k1.2 l-0.7 m-0.8 o-0.5 p0.5 q0.4 r0.4 s-0.4 t-0.7
!zin 7.2 a0.7 b-0.4 c1.1 d-0.8 f0.8 g-0.4 i-0.6 q-0.4 r-0.5 s-0.3 t0.6
!zitt 7.4 e0.7 i0.5
!zitten 7.4 e0.7 i0.5
!zo 6.2 a0.7 b1.7 d0.4 g-0.5 h-0.7 i0.6 j-0.4 k0.7 l-0.3 n0.4 o-0.6 p-0.8 r-0.4 s0.7
!zo'n 7.6 a-0.7 b0.6 d-0.3 f0.3 g1.4 l0.4 m0.7 q0.4 r2.0
!zoal 7.9 a0.6 c1.8 e0.3 i0.8 p0.5
!zoals 7.9 a0.6 c1.8 e0.3 i0.8 p0.5
!zoek 7.6 a-0.3 b0.3 g0.6 h0.9 p-0.3 q0.5
!zoeken 7.9 a-0.5 b0.3 g0.6 h1.0 q0.5
!zoet 7.9 a-0.4 g0.9 n0.3 r0.9 t0.3
!zola 7.6 a1.6 e1.3 f0.3 g-0.3 k1.2 p1.3
!zolang 7.6 a1.6 e1.3 f0.3 g-0.3 k1.2 p1.3
!zond 7.0 b0.3 c1.1 e-0.3 g0.6 h0.5 i-0.4 m0.4 p0.9 r1.0 s0.9
!zonder 7.2 a-0.4 b0.4 g0.9 h0.5 i-0.3 m0.5 p1.0 r1.2
!zorg 7.0 a-1.0 b-0.3 d-0.3 e-0.4 f0.3 i-0.4 l-0.4 m-0.5 n2.2 o-0.5 p-0.4
!zorgen 7.2 a-0.7 b-0.4 f0.3 k-0.5 m-0.3 n2.4 o-0.4 p-0.4 q-0.4
!zou 7.9 c-0.3 p0.7 s1.6
a 6.2 a1.9 b-0.7 c2.7 d1.0 e0.7 g-0.6 j2.4 k-0.6 l-0.4 m0.9 n-0.7 o-0.4 p0.6 r-0.7 s1.2 t-0.3
a12 7.9 a-0.8 e-0.4 f0.4 k1.2 n0.3
a28 7.9 a-0.3 b0.6 d-0.3 e0.4 k1.2 o0.4 p-0.3 s0.8
aals 7.4 i0.7 l0.4 o0.5
aalst 7.4 i0.7 l0.4 o0.5
aan 3.2 a2.3 b1.5 c0.6 d1.6 e1.4 f1.5 g-0.6 h1.0 i1.3 j2.8 k0.7 l0.8 m2.1 o-1.3 p-0.8 q1.0 r0.7 s0.5 t0.5
aan+alle 7.6 a0.7 c0.3 e0.4 g-0.4 i0.8 m1.0 r-0.4
aan+als 7.6 a-0.6 b-0.3 d-0.3 e-0.4 f0.4 g0.5 i0.6 m-0.4 r0.3
aan+best 7.9 e-0.3 r-0.4
aan+bij 7.9 a-0.3 e-0.3 g-0.3 i-0.4
aan+boor 7.9 a-0.5 g0.7 h1.8 k0.7 n0.6
aan+das 7.9 a0.4 c0.4 d0.6 i-0.4 j2.0 p-0.4 s-0.4
aan+dat 7.0 d0.7 e0.8 f-0.4 i-0.4 n-0.4 q-0.5 s-0.3 t0.4
aan+de 4.2 a-0.4 b1.0 c-1.7 d0.4 e2.1 f1.8 g-0.6 h0.5 i-1.4 j1.5 k0.8 l2.6 n0.7 p-0.8 q1.4 r0.7 s-1.0 t2.8
aan+deze 7.9 a-0.5 c-0.5 g1.1 r1.2
aan+die 7.9 a-1.1 b-0.4 g1.7 h2.9 q0.3 r2.0 s-0.4 t0.4
aan+dit 7.6 b0.9 c0.8 d-0.3 i0.5 j-0.4 s0.8
aan+doen 6.8 a-0.4 b-0.4 f-0.3 g0.5 l0.5 r1.2 s-0.3
aan+een 6.0 a2.1 b0.5 c-0.4 e1.3 f0.6 g0.6 h0.6 i1.1 j1.5 l-0.7 o-0.8 p0.6 q0.5 r0.3 s1.2 t-0.5
aan+en 7.4 a1.1 c-0.4 e1.4 g-0.3 i0.7 k-0.4 m0.9 p0.8 s0.4 t-0.3
aan+heel 7.9 a-0.5 f0.4 g1.3 m0.3 r1.7
aan+het 5.2 a0.3 c1.6 d-1.2 e0.4 g-1.7 h-0.4 i0.9 j1.3 l0.9 n0.6 o-1.0 q0.3 r-0.6 s1.1
aan+houd 7.9 a-0.7 i-0.3 l0.5 m0.3 n1.9 p-0.3 t0.7
aan+huis 7.6 b1.0 g-0.4 k-0.4 l-0.4 p0.8 r-0.4
aan+jou 7.6 d0.9 e-0.4 f0.3 m0.7 q0.7 s0.8
aan+jull 6.9 a-1.2 f-0.4 g1.2 h0.9 i-0.5 k1.4 n0.5 p-0.3 q-0.4 r1.4
aan+mij 7.4 c-0.3 d0.9 e0.5 g-0.3 h-0.5 k1.0 l0.5 o-0.4 s-0.4
aan+mijn 6.4 b0.8 c-0.4 d-0.6 i1.1 j0.5 k0.4 n-0.6 s0.4
aan+ons 6.9 c0.4 d0.5 f0.5 g-0.9 h-0.5 k1.3 m0.5 o0.5 r-0.6
aan+onze 6.4 a0.8 b0.6 d0.4 e1.7 f2.3 i-0.7 l0.9 m0.6 n-0.6 p-0.6 q-0.5 r-0.4 s-0.5
aan+over 7.9 b0.4 c-0.4 d0.5 e0.8 n0.3 p0.7
aan+tafe 7.2 a0.6 b-0.4 c0.5 e0.3 g-0.5 h-0.4 i1.4 o0.6 r-0.4 s0.9 t0.8
aan+te 5.9 c0.8 d0.5 f0.6 h-0.5 i-0.8 l0.4 m-0.5 n0.4 p0.8 q-0.8 r0.9
aan+toe 7.9 a0.6 c1.1 d0.5 f1.1 g-0.4 r-0.4
aan+u 6.6 a0.6 b-0.3 c0.4 e1.1 f-0.4 g-0.4 i0.4 j0.4 k-0.4 m0.6 o-0.5 q2.2 r-0.3 s1.1
aan+uw 7.0 e0.5 g0.6 h0.4 i1.1 j0.4 m-0.4 n-0.4 p0.6 q0.5 r0.7 t-0.3
aan+vast 7.9 e0.6 i1.1 s0.7
aan+vera 7.9 b0.3 p0.8
aan+voor 7.9 a-0.9 d-0.7 e-0.4 f0.4 g-0.6 i-0.3 k0.3
aan+wie 7.9 d0.9 g0.4 j1.0 r0.5
aan+zijn 6.9 a-0.4 c-0.5 e1.1 f-0.4 g-0.3 i-0.4 j0.4 m-0.5 n0.5 p-0.3 q0.4
aanb 5.7 a-0.4 b-0.7 c-1.2 d-0.6 e0.6 i0.8 j-0.5 k0.6 l0.5 m0.8 n1.5 o1.1 p0.8 q1.9 r0.8 t0.4
aanb+is 7.6 a-0.5 d-0.6 e-0.4 g-0.8 k-0.5 o0.4 q2.7 r-0.5 t1.5
aanb+van 7.6 e-0.8 i0.3 m0.7
aanbes 7.0 a0.3 b-0.4 d-0.6 g-0.8 i1.6 n-0.5 q-0.3 r-0.5 t1.1
aanbet 6.7 a-0.4 d-0.4 e1.0 h-0.6 l0.6 m0.8 n2.4 o0.5 p1.1 q3.0 s0.4
aanbev 7.9 d0.5 e0.5 g0.7 h1.1 i-0.4 m0.3 n0.4 r1.5 s0.6
aanbie 7.2 c-0.4 d-0.7 e-0.7 l0.3 n-0.4 o0.8 p-0.5 r-0.4 s-0.4
aanbou 7.9 a-0.5 c-0.4 e-0.4 g0.5 k0.4 m-0.3 r0.6
aand 6.9 b1.1 c-0.4 d-0.8 e0.6 g-0.5 h0.3 i0.3 n1.1 o-0.5 p0.9 q-0.5 r-0.4 s0.4
aandee 7.6 a-0.4 b0.7 c-0.3 d-0.6 i0.5 n0.6 p0.5
aang 4.3 a0.9 d3.1 e0.9 g-1.1 i1.9 j2.7 m1.2 n1.2 o0.4 p0.4 q0.6 s-1.2 t0.9
aang+bij 7.9 a-1.0 b-0.4 e-0.4 g1.4 h2.5 i-0.4 n0.4 r0.9 s-0.5
aang+brie 6.9 a-1.0 e-1.1 h-0.3 j0.4 t-0.4
aang+dat 7.6 a0.9 c-0.3 d0.5 e-0.4 f0.3 i0.5 j-0.3 k0.5 m1.1 n1.4 p-0.3
aang+de 7.6 d1.1 e-0.4 f1.0 g0.3 j-0.3 l-0.4 q0.7 r0.4
aang+die 7.6 a0.8 c0.3 e1.5 j0.6 p1.6 t0.6
aang+en 6.7 a1.3 c-0.5 d0.7 e1.8 g-0.5 h-0.3 i1.8 j1.2 m-0.4 p1.1 r-0.5 t0.6
aang+fact 7.6 a-0.3 b1.0 c0.3 h-0.4 k-0.4 m1.3 n-0.4 o1.2 q0.5 r-0.4 t-0.4
aang+in 7.9 a1.0 e0.5 j1.0 p0.8
aang+is 7.9 a-0.6 d-0.5 h0.9
aang+of 7.9 b0.4 c0.3 l-0.4 q-0.3
aang+over 7.6 a0.3 c0.6 d0.4 e-0.4 h0.5 j0.7 m-0.4 s0.9
aang+schr 7.9 d0.7 i1.0 j0.4
aang+voor 7.2 b0.8 c0.6 e-0.4 g-0.6 i2.1 p-0.4 r-0.6
aang+wann 7.9 a0.8 c0.9 d0.6 e0.8 p0.8
aang+wat 7.6 i1.0
aanged 7.9 a-0.4 f0.4 o0.3 t0.3
aangeg 7.9 b0.7 d0.4 e-0.4 r-0.4
aangek 6.9 a0.7 b-0.4 e1.8 h-0.5 k0.7 m-0.4 p1.3 q0.8
aangel 7.6 a0.6 c-0.4 d0.9 e0.7 g-0.4 p0.7 r-0.6
aangem 7.9 a-0.9 m-0.4
aangen 7.4 a0.8 e0.7 g0.8 i0.4 j0.4 p-0.4 r1.2
aangep 6.5 a-1.0 b1.0 c0.4 e-0.5 f-0.6 i-0.6 j-0.6 k-0.4 l-0.4 m2.4 o1.6 p-0.5 r-0.3 t-0.7
aanger 7.2 b-0.5 d-0.7 e-0.6 g1.0 h2.4 i-0.6 j1.0 k0.3 l-0.4 m0.8 n0.4 p-0.5 r0.9 s-0.6
aanges 6.8 a0.6 d0.8 f0.4 g-0.6 j1.3 k0.3 m0.4 n0.5 s0.4 t0.8
aanget 6.3 b-0.4 c0.4 d1.8 e-0.6 g-0.6 h-0.4 i1.6 j1.6 k-0.4 m-0.5 r-0.7 s-0.5
aangev 6.1 c0.4 i0.7 j-1.0 l0.7 m-0.4 n-0.3 o-0.4 q0.4 s-0.4 t-0.4
aangew 7.9 c0.3 e0.4 i0.6 j0.7 p0.7
aangez 6.9 a1.6 b1.0 d1.6 e0.8 f1.0 g-0.6 i0.7 l-0.4 n1.4 p0.4 q0.6 s-0.3
aangif 5.8 b-0.9 e0.3 i1.0 j0.9 k0.4 n0.7 o-0.4 r0.4 s-0.4 t1.6
aanh 7.9 e0.7 i1.2 t1.0
aank 6.8 a0.8 b0.4 d0.9 f0.7 g-0.6 h-0.6 i0.8 j0.5 m0.7 n-0.5 o0.5 p0.3 r-0.9
aankoo 7.2 a0.3 d0.4 h-0.3 j0.6 m0.6 n-0.4 o0.3 p0.6 r-0.4 s0.4
aanl 6.7 b0.6 c0.6 d-1.1 e0.4 i0.3 j1.8 k0.4 o1.5 p0.6 s-0.4
aanl+van 7.9 b1.4 e0.5 j0.8
aanlei 7.6 a0.4 b1.3 e0.4 i0.3 j1.5
aanlev 7.2 a-0.4 b-0.4 d-0.9 f0.3 k0.4 n0.4 o1.7 p0.9 r0.3
aanm 5.8 a-0.7 c0.9 g-0.7 h0.8 i-1.1 j-1.0 k0.7 l-0.7 m1.1 o0.6 p1.6 r0.4 s-0.6
aanm+die 7.9 m0.6 o1.6 p0.4
aanm+en 7.4 a-0.5 c-0.4 f0.4 j-0.4 l0.9 p-0.7
aanmak 7.9 a-0.3 e-0.5 j-0.3
aanman 6.1 c1.0 f0.7 g-0.9 i-0.8 j-0.5 m1.1 o1.0 p1.9 q-0.6 s-0.3
aanmel 7.2 a-0.6 f-0.3 g0.3 h1.3 i-0.4 k0.9 l-0.5 q0.4 r0.7
aann 5.3 b-0.4 c2.3 e-0.6 f-0.5 g-1.1 h-0.6 k2.1 l-0.7 p0.6 q1.1 s-0.3 t0.6
aann+advo 7.9 a-0.5 d-0.4
aann+dat 7.9 a0.7 b0.3 d1.3 i-0.3 s1.1
aann+en 7.9 c0.4 e-0.4 r-0.5 s0.5
aann+in 7.6 a-0.7 b0.3 e-0.6 f0.3 m0.5 n0.4 p1.5
aann+staa 7.9 a0.7 b0.4 c1.2 e0.4 h0.4 p0.4 t1.1
aannee 7.6 a-0.5 c0.6 d0.4 e-0.6 i0.6 p1.4
aannem 5.4 a0.5 b-0.4 c2.0 d-0.4 f-0.5 g-1.0 h-0.6 k2.2 l-0.7 p-0.4 q1.2 t0.6
aanp 6.3 a-0.5 b0.7 c0.4 g0.4 h1.1 i-0.8 j-0.5 l0.3 o-0.5 p-0.7 s-0.6 t0.6
aanp+en 7.9 a0.3 d0.9 e0.7 h0.4 o-0.3
aanp+in 7.9 a-0.6 c0.4 k0.5 m0.4 t0.3
aanpak 7.9 c0.8 g0.8 h1.1 k-0.4 l0.5 r-0.4
aanpas 6.4 b1.0 e0.6 i-0.7 j-0.4 o-0.4 p-0.7 s-0.5 t0.7
aanr 7.4 a0.5 e1.0
aanrad 7.9 d-0.4 e0.3 s0.4
aans 5.4 a1.4 c1.7 e0.9 g-1.3 h-0.8 i-0.5 j4.5 l0.7 n0.4 p-0.8 q0.6 r-0.5 t-0.3
aans+en 7.6 a0.5 b0.7 e0.8 j0.8 m0.6
aans+heb 7.9 e-0.3 j0.8 m0.7
aans+heef 7.9 l2.0 p0.7 s0.4 t0.3
aans+te 7.9 a0.6 e0.6 j0.7
aans+voor 6.9 b-0.3 c0.8 e-0.3 f0.7 i-0.4 j0.7 q0.4
aansch 7.6 a0.6 e-0.4 f0.4 g-0.5 i0.4 j0.8 r-0.4
aanslo 7.9 e-0.5 j0.3 p0.7 s0.4
aanspr 5.8 a1.1 c0.7 e1.7 g-0.8 h-0.6 i-0.6 j3.9 k-0.4 l-0.6 m0.3 n-0.4 p-1.0 r-0.7 t-0.5
aant 6.8 d1.2 e0.5 g-0.4 i-0.4 l0.7 m1.4 o-0.3 q-0.4 s-0.3
aant+onju 7.9 e0.5 j0.5 p0.6
aantal 7.6 d0.8 e-0.5 l0.4 m0.7
aantek 7.9 m0.8
aantoo 7.9 e0.5 j0.5 p0.6
aanv 5.7 a1.4 b1.5 c0.4 d1.0 e1.5 h0.6 i-1.0 k-0.3 l-0.6 m1.3 p-0.4 q1.0 r0.8 s-0.8
aanv+ik 7.9 a0.6 b1.3 e-0.3 h0.3 m2.6 n0.3 q0.5
aanv+tege 7.9 b0.8 e0.6 m-0.3
aanv+van 7.6 b-0.3 c1.0 d1.1 g0.7 r1.0
aanvaa 7.6 a0.5 b1.6 c-0.3 e-0.4 h0.5 i-0.3 m2.3 q1.1 r0.3 t-0.3
aanvra 6.0 a0.7 b0.5 c0.5 d0.5 e1.3 f0.4 g-0.4 i-0.6 n-0.4 o0.5 p-0.6 s-0.6 t0.3
aanvul 7.9 a0.7 c0.3 d0.5 e0.7 p0.6
aanw 7.2 a-0.3 b-0.4 c-0.9 d1.2 g-0.4 i-0.4 m-0.5 n-0.4 p0.4 t0.4
aanw+was 7.9 a0.7 d1.3 e0.4 m-0.4 p0.5
aanwez 7.4 a-0.4 b-0.4 c-0.5 d1.0 g-0.3 l-0.3 m-0.4 n-0.4 p0.4 t0.4
aanz 7.0 b0.8 c0.6 f0.5 g-0.5 i-0.6 j0.6 k-0.3 m2.2 n-0.5 o-0.3 p-0.3 r-0.4 t0.6
aanzet 7.6 a0.4 c0.7 g-0.4 i-0.4 k-0.3 m1.4 n-0.5 o-0.3 q0.4 t0.6
aanzie 7.9 b0.9 f0.8 j0.9 m1.0
aard 7.2 a-0.5 e-0.5 g1.1 h-0.5 i-0.5 j0.5 l0.8 m-0.4 n0.7 o-0.4 r0.9 s-0.4 t0.4
aardig 7.4 a-0.4 e-0.5 g1.2 i-0.4 j0.6 m-0.3 n0.8 q0.4 r1.0
abon 6.2 a-1.0 c-1.1 e-0.4 i2.4 j-0.5 l0.5 m0.3 o0.3 r-0.5 s-0.7
abon+op 7.4 a-0.9 b-0.4 e-0.3 h-0.3 i1.5 k-0.3
abonne 6.2 a-1.0 c-1.1 e-0.4 i2.4 j-0.5 l0.5 m0.3 o0.3 r-0.5 s-0.7
abso 7.9 a-0.4 c-0.4 d0.4 f0.4 g0.9 h1.2 i-0.3 q0.3
absolu 7.9 a-0.4 c-0.4 d0.4 f0.4 g0.9 h1.2 i-0.3 q0.3
abui 7.9 a-0.6 m0.6 o1.0 q0.8
abuis 7.9 a-0.6 m0.6 o1.0 q0.8
acce 7.2 b0.5 c-0.5 e1.2 i-0.5 j-0.4 m0.5 n0.4 o1.6 p1.1 r0.4
accept 7.4 a0.4 c-0.4 d0.4 e1.4 i-0.5 j-0.4 l-0.4 m0.7 n0.5 o1.8 p1.1
acco 5.0 a-1.0 c-0.7 d0.6 g0.6 i1.4 j-0.6 k-0.4 m-0.7 o0.8 q0.6 r1.0 s-1.3 t0.4
acco+heef 7.4 a0.3 d1.0 e-0.4 f0.5 i0.5
acco+op 7.9 a0.4 e0.7 g-0.3 i0.9
acco+van 7.6 e0.4 i0.6 o0.6 p0.6
acco+wil 7.9 a-0.3 e-0.4 k0.3 o1.1 q0.5
accoun 5.0 a-1.0 c-0.7 d0.6 g0.6 i1.4 j-0.6 k-0.4 m-0.7 o0.8 q0.6 r1.0 s-1.3 t0.4
ach 7.0 a1.3 b0.4 c0.6 d-0.5 e2.2 f0.3 i-0.5 j-0.3 k-0.4 l-0.5 m0.5 o-0.3 p0.4 r0.5 s1.0 t0.5
achm 7.9 a0.4 c0.8 d0.4 e0.5 i0.8 j1.1
achm+rech 7.9 a0.4 c0.8 d0.4 e0.5 i0.8 j1.1
achmea 7.9 a0.4 c0.8 d0.4 e0.5 i0.8 j1.1
acht 4.5 a1.4 b-0.3 c0.4 d1.6 e1.7 f-0.5 i1.6 j-1.2 k0.4 l0.7 m1.6 n0.8 q-0.8 r1.7 s0.9 t0.7
acht+bij 7.6 b0.4 e0.5 g-0.4 k-0.4 o0.3 r-0.4 s0.8 t0.6
acht+de 6.6 c-0.9 d0.6 e0.8 f0.6 g0.8 h0.4 i-0.6 k0.5 l-0.6 m-0.6 p0.7 q0.3 r1.1 s0.5
acht+en 6.9 a0.5 b-0.3 e0.5 i0.3 l-0.4 m1.1 o-0.5 p0.9 q-0.3 s-0.8
acht+in 7.9 a-0.6 b-0.3 d-0.4 h0.4 q0.4
acht+maan 7.9 a0.6 c1.8 s0.5
acht+met 7.9 a-0.6 e-0.3 i-0.3 l1.1 o0.4
acht+minu 7.9 a0.4 d1.3 h0.4 i-0.3
acht+uur 7.4 b-0.4 c-0.3 d-0.6 e0.6 i0.8 m0.7 s0.6
acht+van 7.9 a0.8 d0.6 e1.3 r-0.3
achten 7.4 a1.0 e1.3 g-0.4 i0.5 m0.7 r-0.4 s1.7 t0.5
achter 5.0 a-0.4 c-0.6 d0.5 e1.4 f0.4 g1.4 j-0.9 l1.3 m0.5 n0.5 q-0.4 r2.2 s-1.1
achtig 7.6 i0.4 r-0.4
achtti 7.6 a0.7 b0.3 c0.7 d0.6 e-0.4 g-0.5 p0.8 r0.4
acte 7.9 b0.3 d-0.4 f0.8 g0.5 k0.4 l-0.4 n0.3 o1.0 q-0.4 r0.4
acteur 7.9 b0.3 d-0.4 f0.8 g0.5 k0.4 l-0.4 n0.3 o1.0 q-0.4 r0.4
ad 7.0 b-0.3 c-0.4 d0.4 e1.6 i-0.3 k1.1 p0.4 s1.1
ada 7.9 a-0.3 g0.5 h0.8 l0.5 q1.1 r0.5
admi 5.7 a-1.2 b1.3 d-0.9 f-0.5 h1.5 i-0.8 j-1.0 k-0.3 l1.2 m1.0 o2.1 p0.6 q2.2 r0.9 s-1.0 t-0.3
admi+en 7.9 a-0.3 d-0.3 g0.7 h0.8 k0.4 r0.8
admi+fact 7.9 a-0.4 n-0.4 q2.7
admini 5.7 a-1.2 b1.3 d-0.9 f-0.5 h1.5 i-0.8 j-1.0 k-0.3 l1.2 m1.0 o2.1 p0.6 q2.2 r0.9 s-1.0 t-0.3
adre 6.0 a-1.5 c0.9 d1.2 e-1.0 g-0.5 i-1.0 k1.2 l0.7 n0.9 o1.0 q-0.4 r0.8 s-0.6
adre+het 7.9 f0.3 n0.4 p0.3
adre+mail 7.9 a-0.4 e0.4 l0.4 s0.4
adres 6.1 a-1.5 c0.8 d1.0 e-1.0 g-0.5 i-1.0 k1.0 l0.9 n0.3 o0.4 q-0.4 r0.8 s-0.6
adri 7.9 a-0.5 e-0.4 g0.8 h1.3 j-0.3 r-0.4
ads 7.9 a1.0 b0.6 e1.6 i1.1 t1.3
adve 6.6 a1.1 b0.5 c-0.5 e2.1 h0.9 l-0.4 m0.3 r0.5 s0.5
advert 6.7 a0.9 b0.5 c-0.4 e1.8 h0.9 i-0.6 l-0.4 m0.3 r0.5 s0.5
advi 5.8 b0.8 c-0.9 d0.4 e1.1 f-0.7 h0.9 j1.6 k0.5 l-0.5 m-0.4 r0.5
advi+het 7.9 g0.4 j0.5 r0.6
advi+is 7.9 a0.6 d1.6 e-0.3 k0.9 p0.6
advi+over 7.6 b1.2 c-0.3 d-0.4 e0.5 g0.9 h1.1 j0.7 l-0.3 r0.9
advi+van 7.6 b-0.3 e0.5 j0.8 n-0.3 o0.7 p0.5 t0.8
advies 6.1 a0.4 b0.6 c-0.5 e1.2 f-0.5 h0.9 j1.1 k-0.5 o0.4 p0.6 r0.5 s0.4 t0.3
advise 6.8 c-0.5 d1.3 g-0.5 i-0.5 j0.5 k1.1 l-0.4 p0.3 s-0.5
advo 4.4 a-2.2 b-0.8 c0.3 d-0.8 e-1.0 f-0.3 g-0.9 h0.5 i-1.8 j3.3 m-0.9 o-0.5 p-0.4 r-0.7 s-0.8 t-0.6
advo+de 7.9 a-0.4 d-0.4 o-0.3 q0.5 r-0.4
advo+die 7.9 d0.7 j0.7 s0.6
advo+en 6.9 b0.4 c0.5 f-0.3 g-0.4 h0.5 i-0.3 j1.2 o0.4 p-0.3 s0.4 t-0.3
advo+erbi 7.9 a-0.6 b-0.4 e-0.5 g0.4 i-0.3 o0.3
advo+heef 7.4 c-0.4 g-0.4 i-0.3 j1.0 l0.4 r-0.3 s-0.4
advo+op 7.6 a-0.7 l0.5 n0.4 q-0.4
advo+van 7.6 a-0.5 b0.5 c-0.4 g-0.3
advo+zit 5.8 j-0.3 s-0.3
advoca 4.4 a-2.2 b-0.8 c0.3 d-0.8 e-1.0 f-0.3 g-0.9 h0.5 i-1.8 j3.3 m-0.9 o-0.5 p-0.4 r-0.7 s-0.8 t-0.6
aert 7.4 a-0.7 d-0.6 e-0.5 f0.3 g-0.3 j-0.4 m0.3 n0.5 o1.3 p-0.3 q-0.5 t-0.5
aerts 7.4 a-0.7 d-0.6 e-0.5 f0.3 g-0.3 j-0.4 m0.3 n0.5 o1.3 p-0.3 q-0.5 t-0.5
af 4.8 a-0.9 b0.9 e1.1 f1.1 h-0.5 i-1.9 j-0.7 k0.9 m1.6 n0.6 o0.5 p-0.6 r1.6 s-1.5 t1.0
af+dat 7.9 a-0.8 e-0.3 q0.5
af+en 6.7 a-0.6 b0.9 d1.2 e-0.5 g1.1 j-0.3 p-0.6 r1.8 t0.9
af+in 7.6 c0.8 g-0.5 m1.1 p0.6 r-0.4
af+is 7.9 a0.4 e1.0 m0.8 p0.6
af+of 7.9 d-0.5 e1.3
af+te 6.9 c-0.6 f0.5 g-0.4 h-0.4 i-0.5 j-0.5 k1.4 m0.6 n0.5 p0.4 s-0.3 t-0.3
af+van 7.9 j0.6
af+voor 7.4 a-0.5 e-0.5 f0.4 g1.0 k0.8 r1.2
af+zou 7.9 a0.5 c1.0 k0.8 s0.7
afbe 7.9 k0.4 l1.0 o-0.3 q0.3
afde 5.7 b1.3 c0.9 e0.3 f0.7 g0.7 h1.3 i-0.5 j-0.5 m-0.7 n1.3 p-0.6 q0.3 r0.7 s-0.4
afde+inko 7.2 a-0.5 b0.3 g0.7 h0.8 m-0.3 n1.8 p-0.3 q-0.4
afde+zijn 7.9 d-0.3 e0.5 f1.0 n0.3 t-0.3
afdeli 5.7 b1.3 c0.9 e0.3 f0.7 g0.7 h1.3 i-0.5 j-0.5 m-0.7 n1.3 p-0.6 q0.3 r0.7 s-0.4
afdr 7.9 o0.7
affi 6.9 c0.6 e0.5 h0.5 k-0.4 m0.4 n0.5
affich 6.9 c0.6 e0.5 h0.5 k-0.4 m0.4 n0.5
afge 4.9 a2.4 b0.8 c0.7 d2.4 e0.8 f0.4 g-1.5 h-0.7 j-1.3 l-0.5 n1.0 o0.4 p3.1 q2.3 r-0.6
afge+dat 7.9 a0.8 c0.7 e0.6 g-0.4
afge+dus 7.9 c-0.4 k1.0 l0.9 m-0.3 n-0.3
afge+en 7.0 a-0.9 b-0.4 e-0.5 f0.4 g0.5 i-0.4 j-0.6 k-0.5 l0.5 m-0.5 n0.7 p0.6 r1.0
afge+jaar 7.9 d0.8 g0.6 h0.8 q0.8
afge+zome 7.9 e0.5 g0.5 i0.7 r0.5 t0.3
afgebr 7.6 a-0.8 d-0.4 h0.5 l-0.4 o0.4 q0.7 t0.7
afgeda 7.9 a0.4 e0.8 j0.6 p0.5 r-0.4
afgeha 7.9 e-0.4 g-0.4 j-0.8 p1.2
afgeke 7.2 a1.0 e1.8 i0.5 m0.7 p2.6 q-0.5 s0.4
afgele 7.9 a0.5 e1.1 f0.4 g-0.3 m0.4
afgelo 7.0 d1.4 g0.9 h0.5 i1.2 k-0.3 p-0.3 q0.7
afgere 7.9 b1.1 g-0.4 h-0.3 l-0.3 m1.4 n1.5 r-0.3
afgero 7.9 c0.5 e0.4 j0.6 p0.7
afgesc 7.4 d2.1 e-1.0 f-0.4 g-0.5 j-0.4 l-0.3 m-0.3 q0.8 r-0.4 s-0.6
afgesl 7.9 c-0.3 f0.3 k0.6 l0.6
afgesp 6.2 a0.6 b1.2 c1.5 e0.3 h-0.8 i-0.6 j-0.4 l0.4 m-1.2 o0.8 p0.4 q2.0 r0.4 s-0.5
afgewe 7.0 b-0.5 c-0.8 d-0.5 e-1.1 f0.5 g-0.5 i-0.6 j-0.7 k0.5 m-0.6 q-0.4 r0.5
afha 7.2 i-0.4 p0.7 q0.5 s-0.4
afha+van 7.9 a-0.5 e-0.6 g0.5 l0.3 r0.7
afhaal 7.9 a0.4 e0.5 p1.0
afhand 7.9 b0.4 g0.4 q0.6 r0.5
afko 7.6 c0.5 d0.4 i1.7 s0.4
afkoop 7.9 e0.4 i1.8
afle 7.2 a0.5 c1.0 g-0.5 h0.6 o-0.3 p0.4 s1.2
afleve 7.2 a0.5 c1.0 g-0.5 h0.6 o-0.3 p0.4 s1.2
aflo 7.9 d0.6 s0.8
afloop 7.9 d0.6 s0.8
afme 7.4 a-0.3
afne 6.9 a-0.5 b-0.4 c-0.5 f-0.4 i-0.4 j-0.4 l1.4 m-0.6 q-0.6
afne+in 7.6 d-0.4 k-0.4 l0.5
afne+van 7.9 c-0.4 l0.7
afneme 6.9 a-0.5 b-0.4 c-0.5 f-0.4 i-0.4 j-0.4 l1.4 m-0.6 q-0.6
afra 7.9 a0.5 g-0.4 s1.3
afrade 7.9 a0.5 g-0.4 s1.3
afre 6.8 a1.1 e-0.3 g-0.7 j-0.5 k0.6 m3.4 n0.4 o-0.6 p2.3 q0.4 s-0.6 t-0.5
afre+van 7.9 b-0.4 c0.3 k0.7 m0.6 n0.4
afreke 6.9 a1.3 g-0.5 j-0.4 k0.7 m3.2 o-0.5 p2.4 s-0.5 t-0.4
afsc 6.0 b-0.7 d0.7 e0.5 g-0.5 i1.1 j0.7 l0.5 n-0.6 p-0.5
afsc+van 7.4 a-0.5 b-0.3 h1.0 i-0.5 k0.6 l0.4 m0.4 o0.8 r0.8
afsche 6.4 a-0.6 b-0.5 d0.5 i0.6 j-0.3 l0.6 p-0.3 r0.5 s-0.7
afschr 7.0 a0.5 b-0.4 c-0.4 d0.3 e0.8 g-0.5 i0.7 j1.2 n-0.3 o0.5 q0.5 r-0.5 s0.6
afsl 7.9 a-0.5 g-0.6 h0.4
afslui 7.9 a-0.5 g-0.6 h0.4
afsp 5.6 a0.5 c0.5 d2.2 e-0.3 g-1.1 i-0.6 j-0.7 k3.1 m0.3 o-0.3 r-0.6 t-0.4
afsp+met 7.4 b-0.3 d0.4 e0.7 f0.5 i-0.3 p0.8 s0.9 t0.4
afsp+van 6.8 a-0.6 e-0.7 g-0.4 h0.4 i-0.6 k3.8 l0.3 m0.7 p-0.4 s-0.3
afspra 5.6 a0.6 c0.5 d2.3 g-1.0 i-0.6 j-0.7 k2.7 m0.3 o-0.3 r-0.6 t-0.3
afst 7.6 b0.9 e-0.4 g0.4 i-0.3 j0.4 m0.7 p0.5 r0.5
afvr 7.9 a-0.4 d0.3 g0.4 n0.6 r0.7 t0.6
afvr+waar 7.9 a-0.4 d0.3 g0.4 n0.6 r0.7 t0.6
afwa 7.9 c-0.4 d0.4 n0.5 s0.7
afwach 7.9 c-0.4 d0.4 n0.5 s0.7
afwe 6.8 a-1.1 d-0.8 e0.5 g-0.4 i-0.3 j-0.3 k-0.6 p-0.6 t0.5
afwe+tot 7.9 a-0.6 b-0.4 d-0.4 t0.6
afwe+wege 7.9 c0.3 d-0.4 q0.3
afwezi 6.9 a-1.2 d-0.8 g-0.3 j-0.3 k-0.6 p-0.4 s-0.6 t0.5
afwi 7.6 d-0.5 e0.3 g0.4 i0.4 k0.4 m-0.4 n-0.3 q-0.4
afze 6.6 b-0.8 c0.5 g-0.3 h-0.5 i-0.3 j-0.4 k2.0 o0.3 p1.0 r0.3 s0.3 t0.7
afzegg 7.0 a-0.6 b-0.7 c0.7 e-0.3 h-0.4 k2.2 n0.4 o0.5 p-0.3 r0.5 t0.8
afzend 7.6 a0.5 e0.5 p0.8
agen 5.8 b-0.8 c-0.8 d1.1 e0.6 f0.5 g-0.9 h0.6 i-0.5 j-0.7 k2.3 m-0.6 n0.8 p-0.9 s0.7 t-0.6
agen+is 7.9 d-0.5 e0.7 k1.1 n-0.3 s0.6
agen+van 7.4 b-0.3 f1.2 g-0.3 i-0.4 l0.5 o-0.3 q0.4 s-0.3
agenda 5.8 a-0.4 b-0.8 c-0.8 d0.6 e0.7 f0.5 g-0.8 h0.7 i-1.0 j-0.7 k2.3 m-0.5 n0.8 p-0.8 s0.8 t-0.6
ahme 7.9 r0.3 t0.5
ahmed 7.9 r0.3 t0.5
ai 7.6 b1.3 d-0.3 g-0.4 i0.5 m0.4 n1.5 o-0.4 s-0.3 t0.5
airc 7.9 a-0.4 b-0.4 e-0.4 f0.5 g0.8 n1.0 q0.4 r0.9
airco 7.9 a-0.4 b-0.4 e-0.4 f0.5 g0.8 n1.0 q0.4 r0.9
akko 5.8 a-2.0 b-0.9 d0.3 e-0.5 h2.2 i-1.5 j-0.8 k0.5 m0.5 n2.0 o0.7 p-0.7 s-0.9 t-0.5
akko+gega 7.9 a0.5 b0.6 m1.6 n0.5 p-0.4 r0.3
akko+met 6.7 a-0.6 c0.4 g-1.1 h1.7 i-0.8 j-0.4 k0.8 m1.4 n0.4 p-0.4 s-0.4 t0.5
akko+op 7.9 g0.5 h0.5 p0.6
akkoor 5.8 a-2.0 b-0.9 d0.3 e-0.5 h2.2 i-1.5 j-0.8 k0.5 m0.5 n2.0 o0.7 p-0.7 s-0.9 t-0.5
akte 7.0 a-0.6 b0.5 e-0.5 j-0.5 m0.4 o-0.6 p-0.4 q0.7 r0.7 s-0.3
al 3.6 a5.3 c4.4 d2.9 e2.3 f1.0 g-2.3 i1.3 k0.8 m0.6 n-0.6 o0.7 p1.2 q-0.4 r-1.6 s3.2 t1.0
al+aang 7.6 a0.9 b0.9 d-0.4 e-0.4 g-0.3 i0.4 j0.9
al+af 7.9 e0.8 h-0.3 m1.3
al+ande 7.9 a0.7 c1.7 e0.4 f0.9 k0.3 o0.4 t1.2
al+beta 7.6 a-0.5 d-0.4 f0.3 m1.0 n-0.4 o-0.4 q1.2
al+bij 7.4 a0.5 b-0.3 e1.4 g-0.4 j0.5 k-0.3 p0.6 s-0.3
al+dage 7.9 b0.6 c-0.6 d1.1 l0.6 n-0.3 o0.4
al+dat 7.9 a0.7 d1.6 f0.4 g-0.5 r-0.6 t0.4
al+de 7.9 a0.4 c0.6 d-0.7 e-0.8 f0.4 i-0.3 k0.8 m1.3 p-0.4 t-0.3
al+die 6.8 a-0.5 g0.7 h-0.4 i0.5 k-0.5 p1.2 r0.7
al+drie 6.7 c-0.5 d0.9 f0.8 i-0.5 j-0.5 k0.7 m-0.6 n0.3 p1.0 s-0.4 t0.7
al+een 5.8 a0.6 b0.3 d1.8 e-0.6 g-0.3 h0.9 k0.8 l-0.3 m-0.3 n-0.8 p-0.9 s0.9 t-0.4
al+gere 7.9 a-0.6 d-0.4 e-0.5 n-0.3 o0.7
al+gevo 7.9 a-0.6 c-0.3 h-0.4 n0.4 q0.4
al+gewe 7.9 e1.1 g-0.5 h0.3 r-0.3
al+goed 7.6 d0.6 h0.4 l-0.4 m0.4 o0.4
al+het 7.9 a-0.4 t0.7
al+hoop 7.9 a0.3 e0.3 i0.5 r-0.3
al+in 7.9 a0.5 e1.3 j0.5 m0.5 s1.2
al+is 7.9 a0.5 c0.8 d-0.4 l0.4 t0.9
al+jare 7.4 c-0.3 f-0.4 g0.4 h0.6 m-0.3 r0.5
al+klaa 7.9 d-0.4 e0.6 m0.9 s0.9
al+lang 7.9 c-0.6 e-0.3 f0.8 h-0.4 o0.4
al+los 7.9 a0.8 e1.6 g-0.6 i0.9 r-0.3
al+maan 7.6 a0.6 c-0.5 d0.5 e0.5 h-0.3 i1.4 n-0.3 r-0.4
al+moet 7.9 a-0.6 c0.5 e-0.4 l1.1 n0.9
al+nege 7.6 a0.4 c1.6 e-0.5 i0.6 p0.5 s-0.3
al+onze 7.9 e0.5 n-0.3 t0.6
al+op 7.6 a-0.5 g0.5 p0.4 r0.3
al+opge 7.4 b1.1 c-0.4 d0.5 i0.8 j1.2 m0.8 p0.5 r-0.4 s0.5
al+sind 6.3 a0.7 c1.3 d1.8 e-0.9 f0.5 g-0.5 i-1.1 j-0.5 k-0.4 l-0.5 n1.2 p1.9 q-0.6
al+teru 7.9 a-0.4 g0.5 h0.8 r0.4
al+twee 6.8 a1.3 c1.3 d0.3 i-0.8 j-0.3 k0.4 l0.9 m0.5 n0.6 p-0.4
al+vers 7.9 c-0.5 d-0.4 e0.5 l-0.4 m-0.4 n0.9 o1.2 q-0.3
al+vier 7.9 a0.3 d0.4 p0.6 t0.9
al+vijf 7.6 a0.5 c0.5 d0.9 g-0.3 h-0.4 o0.4 r-0.3
al+voor 7.6 a-0.6 e-0.3 g0.9 j-0.4 r1.0
al+weke 7.9 c0.3 d0.5 e-0.4 p0.5
al+wie 7.9 a0.3 c0.7 f0.9
al+zes 7.9 a0.4 c0.9 d-0.4 e-0.5 f0.6 j0.6 m0.3 n0.3
al+zeve 7.6 a0.6 d1.2 e-0.5 j0.4 p0.7 s0.5
al+zijn 7.9 a-0.6 o-0.3
alar 6.3 a0.6 b-0.4 c-0.6 d-0.5 e2.3 f1.0 g-0.7 j-0.5 n-0.4 p0.6 q-0.4 r-0.4 s-0.4 t2.2
alar+is 7.9 e0.3 p0.5
alarm 7.2 a0.6 c-0.4 e1.6 f0.7 g-0.4 i0.3 o0.3 t2.1
alarmc 7.2 a0.3 d0.4 e0.7 g-0.3 i0.4 k-0.6 p0.4 t0.6
alarml 7.9 d-0.4 e0.4 p0.8
albe 7.6 b-0.4 e0.4 h0.8 m0.6 s0.5 t-0.4
albert 7.9 h0.7 s0.5
albu 7.6 e0.5 f0.6 g0.5 j0.6 l0.6 m0.4 r1.1
album 7.6 e0.5 f0.6 g0.5 j0.6 l0.6 m0.4 r1.1
alge 6.1 a0.3 b-0.4 c1.4 d-0.4 f2.5 g-0.8 h-0.5 i0.4 j-0.6 l0.4 q0.4 r-0.4 s-0.4 t0.5
alge+adre 7.9 c0.4 d0.5 e-0.3 p0.6
alge+dire 7.6 a0.9 c1.0 e0.6 f1.9 g-0.3 i0.6 r-0.4
alge+lede 7.9 i0.8
alge+numm 7.9 a-0.4 d-0.4 f0.4 m0.6 n0.3
alge+voor 7.0 a-1.0 c-0.6 e-0.8 g-0.4 i-0.4 j-0.8 p-0.6 t0.5
algeme 6.1 a0.3 b-0.4 c1.4 d-0.4 f2.5 g-0.8 h-0.5 i0.4 j-0.6 l0.4 q0.4 r-0.4 s-0.4 t0.5
alin 5.7 b0.8 i-0.3 p-0.5 q0.3 s0.9
alin+toe 5.8 j-0.3 s-0.3
alinea 5.7 b0.8 i-0.3 p-0.5 q0.3 s0.9
alke 7.9 c-0.3 d0.4 e0.6 j0.5 m-0.3 o1.2 p0.7 q0.9
alkema 7.9 c-0.3 d0.4 e0.6 j0.5 m-0.3 o1.2 p0.7 q0.9
alle 3.3 a-0.7 b-0.3 d1.0 e-0.7 g0.4 h-0.3 i1.1 j0.3 l1.0 m-0.7 o1.2 p-1.3 q0.5 r0.4 s0.6 t1.7
alle+al 7.6 c0.5 l0.4 q-0.3 r-0.5
alle+als 7.6 a0.3 d0.5 g0.4 m1.0 r0.4 s0.4
alle+bewo 7.9 e0.7 f1.0 q0.5 t0.8
alle+bij 7.9 a0.3 c0.8 e-0.4 g-0.4 j0.8 p0.5 r-0.3 s1.3
alle+blij 7.6 a-0.4 c-0.6 f0.6 g0.5 i-0.3 r0.6 t-0.3
alle+dat 7.9 d-0.3 e0.9 s0.8
alle+de 6.5 a-0.8 b-0.6 d1.7 e-0.6 f0.3 h0.5 i1.0 j-0.4 m-0.3 n0.3 q-0.6 r-0.9 s-0.5 t-0.3
alle+die 7.4 a0.7 c0.4 e-0.3 g-0.4 j0.4 k-0.4 n0.4 t1.2
alle+drie 6.8 b0.4 c-0.4 d-0.4 e-0.8 g-0.5 h0.6 j0.8 l-0.3 n0.3 o0.3 s0.5
alle+duur 7.9 a0.6 b1.5
alle+een 6.8 a0.4 b0.8 c2.0 d1.2 f-0.3 g-0.6 j-0.3 k-0.4 l-0.3 p-0.3 s0.6 t1.3
alle+even 7.6 a-0.7 b-0.3 d-0.4 h-0.4 k0.5 s-0.3
alle+fact 7.9 l0.4 o1.6
alle+geli 7.9 b0.4 m0.5 o0.3 r-0.5
alle+gelu 7.9 g-0.5 i-0.3 r-0.5
alle+gevo 7.6 a0.7 c1.4 f1.0 j0.8
alle+goed 7.6 k1.0 r-0.4
alle+het 6.9 a-0.9 e-0.7 i-0.5 j-0.4 l0.9 m-0.3 o0.5 q0.4 r0.7 s-0.4 t0.5
alle+hier 7.9 a0.3 d0.4 e0.6 i0.9
alle+in 7.0 a1.1 c0.8 d-0.3 j-0.3 k0.9 l-0.4 m0.3 n-0.5 p1.6 q0.6
alle+is 6.9 a-1.1 b0.9 c-0.7 e-0.5 g-0.7 h0.4 i-0.4 j-0.5 k2.0 l-0.4 m-0.5 n-0.4 p-0.7 q1.3 r-0.3 s-0.3
alle+jull 7.9 a-0.4 k0.6 t1.2
alle+klop 7.6 a0.4 e0.8 g0.6 n0.3 o0.3 q-0.3 r1.0 t0.7
alle+lapt 7.9 a0.4 e1.0 t1.2
alle+leve 7.6 e0.4 i0.4 p0.6 s0.7
alle+maar 7.0 b0.8 d-0.3 e0.6 f0.3 g-0.4 i-0.5 k-0.6 l-0.5 m0.3 o0.3 q-0.4 r-0.5 s-0.3
alle+mag 7.9 k-0.3 m0.9 o-0.3 q0.7
alle+mail 7.9 a0.9 b0.5 d0.5 e0.5 j0.8 m0.5 s0.9 t0.8
alle+meeg 7.9 c0.4 d0.5 e-0.6 s0.5
alle+met 7.9 a0.4 d0.8 s0.6
alle+naar 7.9 c-0.3 d-0.4 n0.7
alle+niet 7.9 a0.6 c0.4 d1.1 i0.5 r-0.3
alle+nog 6.3 a-0.8 e-0.8 f-0.4 i0.4 k0.4 m0.8 o0.7 p-0.4 q-0.5 s1.2
alle+onde 7.9 b0.4 e-0.3 g0.5 i0.9
alle+ook 7.9 c0.5 d-0.4 h-0.3 l2.0 o0.4
alle+op 6.3 c0.5 e0.6 f-0.4 g-0.6 h-0.7 i0.7 j-0.4 k-0.4 l1.5 o0.8 q-0.5 r-0.8 t0.3
alle+opge 7.9 l1.9 t0.5
alle+over 7.6 c-0.3 g-0.4 k0.4 m0.6 p0.7
alle+post 7.6 a-0.4 f0.5 k-0.3 n0.7
alle+rech 7.6 a0.9 j2.4
alle+resp 7.4 a0.8 b0.4 d-0.4 e1.2 f1.1 g-0.5 i0.4 j0.3 k0.4 l0.3 q0.6 t0.7
alle+rust 7.9 a-0.3 b0.4 g-0.3 l0.3 n0.6
alle+te 7.9 c1.0 d-0.3 e-0.4 p0.5 s0.6
alle+uitg 7.9 d0.8 e0.8 h0.6 i0.8
alle+van 7.6 e-0.5 s0.4
alle+verd 7.9 a1.4 e0.9 j1.9 p1.0
alle+vert 7.9 a-0.4 g1.3 h-0.4 i-0.3 l0.4 t0.9
alle+vier 7.9 e0.6 k0.4 n0.8 t0.4
alle+voor 7.0 a-0.4 b-0.5 c0.5 d-0.9 g0.9 h1.3 i-0.4 j-0.4 k0.3 r0.8 s-0.4
alle+wach 7.9 d0.7 e0.7 g-0.5 i2.0 r-0.5
alle+wat 6.7 a0.6 b-0.3 d0.6 e0.8 f-0.5 h-0.5 i0.6 j0.7 n0.4 p-0.3 s-0.5
alle+weg 7.9 a-0.4 r0.3 t0.8
alle+wete 7.6 a-0.8 d-0.4 e-0.3 g-0.5 l0.6 r-0.4
alle+zit 7.9 c0.7 d-0.5 g0.4 m-0.3 t0.4
alle+zoal 7.9 g0.8 o0.3 p0.6 r0.9
allebe 6.7 a-0.4 f0.5 i-0.5 j-0.3 m1.0 n0.6 o1.2 p-0.5 s-0.6
alleen 4.5 b0.9 c0.6 d1.5 e2.4 f-0.7 g-2.2 i-0.6 j-0.6 k-0.7 m0.6 n-0.8 o0.4 p-1.2 q-0.5 r-1.4 s-0.7 t2.2
allema 5.6 a0.7 c1.3 d1.8 e-0.7 g-1.1 j-0.3 k0.6 l-0.7 m0.6 n0.4 o0.5 p0.8 r-0.6 s3.0 t0.4
allen 7.6 a-0.4 b0.3 e-0.7 h-0.4 m-0.3 o0.4 t0.7
allerh 7.6 a0.3 b0.6 d0.6 f0.8 p1.0 r-0.4
alles 4.4 a-4.1 c-1.2 d-1.1 e-1.1 g2.4 h-1.1 i-1.2 j-1.5 k2.0 l2.5 m-0.5 p-1.0 q1.7 r4.2 s-2.2 t0.8
alme 7.6 c0.8 d-0.5 f0.3 n0.7 s0.4 t0.3
almere 7.9 c0.5 n0.7 s0.5
als 3.4 a2.1 b2.2 c1.1 d3.9 e2.1 f1.6 g-1.2 h1.3 i2.8 j-0.7 k-0.4 l1.1 m1.3 n1.8 o2.2 p2.1 q1.0 s2.5 t-0.4
als+advo 7.4 a-0.5 b0.4 d0.4 h0.3 j-0.4 p-0.6 r0.3
als+afsc 7.9 h-0.3 i0.5
als+antw 7.9 a0.7 b0.7 d1.2 e-0.4 f0.8 p1.5
als+best 7.9 a-0.5 e-0.3 g0.3 i0.5 r0.4
als+bij 7.6 d0.7 f0.7 s-0.7
als+cura 7.6 a-0.8 b-0.3 c0.4 d0.4 i-0.3 n1.0 r0.5 t0.4
als+daar 7.9 a0.3 e0.3 j1.2
als+dat 7.9 a-0.4 l0.6
als+de 6.3 a0.5 b-0.4 c1.7 e0.6 g-1.0 h0.4 i1.0 j-0.3 k1.1 l0.5 m0.6 n0.9 p-0.4 q1.2 s-0.7
als+die 7.4 a0.8 c2.7 d0.4 e-0.9 g-0.3 i1.4 r-0.3 s0.9
als+dire 7.6 d1.0 e-0.3 f1.3 j-0.4 l0.7 p-0.3 r0.4
als+dit 7.6 a0.6 i1.9 s0.5
als+een 5.8 a-0.8 b1.1 c-0.6 d0.5 e1.0 f-0.3 g2.3 h2.3 i-0.9 j-0.8 o1.2 p0.4 q0.6 r3.0
als+eers 7.6 a-0.5 b0.9 e-0.5 f-0.4 g-0.3 k0.3 l1.1 n2.5 o0.3 t-0.5
als+er 6.4 a1.6 b1.8 c0.9 d0.5 e0.6 f-0.5 g-0.5 i1.9 j-0.4 k0.8 l-0.4 m-0.7 n-0.3 o0.5 p2.0 q-0.4
als+gast 7.9 e0.6 i0.3 m0.3 s0.6
als+het 6.5 c-0.4 e0.6 f-0.3 g-0.5 h-0.3 i0.6 j-0.3 l0.3 m-0.3 n0.3 o-0.5 q2.5 t-0.6
als+hij 7.2 a-0.5 c0.4 e-0.3 g-0.4 h1.0 i-0.3 k0.7 m0.3 p0.6 q1.0 r-0.4 s-0.3
als+hoof 7.9 a0.3 e0.8 f0.5 t0.6
als+iema 7.2 a0.6 b0.8 d-0.4 e-0.3 g-0.3 i0.4 j0.4 m0.8 p-0.4 r-0.6 s1.3 t-0.3
als+ik 5.3 a1.1 b1.1 d2.2 e-1.9 f0.8 g-0.3 h-0.3 i-0.3 l2.0 m0.7 n1.6 o-0.5 p0.7 r0.6 s0.8 t-0.9
als+je 6.3 a-0.9 b-0.6 c-0.7 d-0.8 f-0.7 h0.3 i0.4 j-0.6 p-0.7 q-0.3 s-0.7 t-0.9
als+jij 7.4 b0.7 e-0.4 i0.7
als+jull 7.6 a-0.6 c0.4 e-0.4 g1.0 h0.3 i-0.4
als+klan 7.9 a0.3 b0.4 d1.2 h0.3 i-0.6 p-0.3
als+klei 7.9 a1.4 d2.1 h-0.4 l0.3 m0.9 o-0.4 r-0.3
als+onde 7.9 c-0.5 d0.5 e0.5 p0.9
als+oud 7.9 b-0.4 d-0.5 e0.6 g0.5 n0.6 r0.6 s1.0
als+pdf 7.6 a-0.3 e-0.4 k-0.3 o1.0 t0.3
als+penn 7.9 b0.4 e-0.4 h0.4 s0.6
als+rech 7.9 b0.4 k0.4 t0.3
als+u 6.6 b-0.8 c-0.6 d-0.3 f0.7 i-0.7 j1.0 m0.5 n0.9 o1.9 p2.0 r0.5 s-0.6 t-0.5
als+we 7.2 a0.9 b-0.5 c-0.4 d-0.6 e0.6 g-0.8 h-0.6 i0.9 m0.4 n0.4 p-0.3 q-0.3 r-0.5 s0.4
als+wij 7.2 a-0.7 b-0.3 c0.4 d0.9 i1.4 o1.0 r0.4 t0.7
als+woni 7.9 a-0.5 e-0.4
als+ze 7.0 a0.4 b0.5 c-0.5 e0.8 g-0.5 h-0.4 k0.3 l-0.3 p-0.4 r-0.4 s1.7
alsj 6.8 a0.8 b1.1 c0.3 e0.8 f-0.5 g-0.6 i-0.5 m1.0 r-0.7 s-0.3 t1.5
alsjeb 6.8 a0.8 b1.1 c0.3 e0.8 f-0.5 g-0.6 i-0.5 m1.0 r-0.7 s-0.3 t1.5
alsn 6.7 a0.6 d0.6 e-0.3 f-0.3 h0.4 i-0.4 j0.7 m1.0 o0.3 p-0.4 q0.8 r-0.6 t0.6
alsnog 6.7 a0.6 d0.6 e-0.3 f-0.3 h0.4 i-0.4 j0.7 m1.0 o0.3 p-0.4 q0.8 r-0.6 t0.6
also 6.1 b0.6 c-0.5 e0.8 f1.0 g0.8 h0.4 i-1.0 j-0.3 l0.4 m-0.8 p-0.6 r1.1 s0.3
also+er 7.9 j0.6 s0.8
also+ik 7.2 d1.0 e-0.3 f1.2 n-0.4 s-0.3
also+ze 7.9 g0.3 h0.3 m-0.3 n0.3 r0.4
alsof 6.1 b0.6 c-0.5 e0.8 f1.0 g0.8 h0.4 i-1.0 j-0.3 l0.4 m-0.8 p-0.6 r1.1 s0.3
alst 6.5 a0.6 b0.6 d1.6 h0.3 i-0.6 j-0.6 p-0.6 q0.7 s-0.6 t0.7
alst+een 7.9 a0.5 d0.5 n0.5
alst+op 7.9 a0.4 b0.4
alstub 6.5 a0.6 b0.6 d1.6 h0.3 i-0.6 j-0.6 p-0.6 q0.7 s-0.6 t0.7
alte 7.6 c-0.4 d-0.4 e0.6 g-0.4 i0.5 j0.6
alti 5.1 a0.9 b-0.4 c1.4 d2.7 h-0.8 i0.5 j-0.3 l-0.6 m-0.5 n0.6 o0.4 p-1.3 q-0.4 r0.7 s-0.4 t1.1
alti+de 7.9 c0.5 f0.4 h-0.3
alti+een 7.9 g0.5 r0.3
alti+even 7.9 a0.3 d1.0
alti+geen 7.9 a0.7 c2.7 k0.6 n0.3 o0.8 r0.6 t1.7
alti+gewo 7.9 g0.4 t0.5
alti+met 7.6 d0.9 f0.7 g0.5 i0.4 m0.3
alti+niet 7.6 a1.1 d1.4 e0.8 k-0.3 r-0.3 t0.6
altijd 5.1 a0.9 b-0.4 c1.4 d2.7 h-0.8 i0.5 j-0.3 l-0.6 m-0.5 n0.6 o0.4 p-1.3 q-0.4 r0.7 s-0.4 t1.1
alva 5.8 a-1.4 b0.4 e-0.4 f-0.9 h0.7 i-0.8 j-0.7 k0.6 l1.1 m-0.5 n1.9 o2.4 p-0.7 q1.7 s-0.7 t-0.4
alva+beda 7.4 c-0.3 d-0.4 g-0.3 i-0.4 l0.5 n1.5 o0.4 r-0.4 t-0.9
alva+een 7.9 g1.3 h0.9 k0.5 l0.5 o-0.3 q0.8 r0.3 t0.6
alvast 5.8 a-1.4 b0.4 e-0.4 f-0.9 h0.7 i-0.8 j-0.7 k0.6 l1.1 m-0.5 n1.9 o2.4 p-0.7 q1.7 s-0.7 t-0.4
alwe 7.0 a-0.4 b-0.3 c-0.3 e1.1 g0.4 i-0.5 m-0.4 o1.5 p-0.6 q0.3 r0.7
alweer 7.0 a-0.4 b-0.3 c-0.3 e1.1 g0.4 i-0.5 m-0.4 o1.5 p-0.6 q0.3 r0.7
amai 7.4 b-0.3 c1.0 d-0.4 e1.0 i0.6 k0.4 n0.6 r0.5
amai+dat 7.9 e0.6 g0.3 i0.8 r0.6
ambt 7.6 a-0.6 d-0.3 e-0.5 g1.1 h0.4 l0.3 m-0.4 n0.5 q0.5 r1.0
ambten 7.6 a-0.6 d-0.3 e-0.5 g1.1 h0.4 l0.3 m-0.4 n0.5 q0.5 r1.0
ampe 7.9 a0.8 d0.5 e1.1 k-0.3
amra 7.9 e-0.5 j0.7 s0.5
amrani 7.9 e-0.5 j0.7 s0.5
an 7.9 a-0.9 g0.6 l0.9 p-0.3 r1.2
anal 7.9 a1.3 d0.5 e1.0 i1.2 p0.7 t1.2
ande 3.8 a1.9 b2.2 c-0.7 d0.6 e1.4 f-0.4 g-0.9 h2.3 i4.4 k1.0 m2.1 o1.4 p-1.5 s1.7
ande+bedr 7.9 a0.7 c0.3 e1.0 i0.4 p0.8 s0.7
ande+behe 7.9 a0.4 b0.4 e-0.3 i0.8 j0.7
ande+boek 7.9 a1.1 i1.1 s-0.4
ande+bure 6.6 b-0.3 d-0.6 e0.7 f-0.4 g-0.9 i1.1 k-0.4 r-0.5 s-0.5
ande+dan 7.6 c-0.4 g0.5 h0.6 i0.6 m0.4 q0.5
ande+de 7.9 d-0.4 g-0.3 h0.4 l0.4 m1.6 s-0.4 t0.5
ande+druk 7.9 a0.6 e0.9 i1.2
ande+en 7.6 a-0.3 d-0.6 e0.7 i1.8 q0.5 s1.2
ande+fran 7.9 a-0.3 e0.6 i0.8 s2.3
ande+had 7.2 g0.6 r0.9 s1.6
ande+helf 7.9 d-0.3 j0.8 l1.3 m1.0 n-0.4 q-0.4
ande+in 7.9 a-0.5 c-0.4 e-0.5 q1.2
ande+kant 6.8 a0.7 b1.8 c-0.4 e-0.8 g0.7 h0.4 i2.1 j-0.4 l-0.4 s-0.3
ande+keer 7.9 b0.6 d0.5 e-0.5 h-0.3 k1.0 n0.4
ande+klan 7.9 d0.6 e-0.4 r0.3 s0.5
ande+krij 7.9 a-0.7 e-0.5 i-0.4 k0.3 m-0.3 n0.3 o0.5 t-0.3
ande+mee 7.9 a-0.3 g0.3 h0.7 n0.6 o-0.3
ande+moge 7.9 e0.5 i-0.3 m0.7 s0.8
ande+net 7.9 e0.5 j0.7 o0.7 s1.0
ande+nooi 7.9 a-0.6 b-0.3 g0.9 h0.6 i-0.3 k0.9 m-0.3 r1.1 t0.3
ande+op 7.9 a0.4 c0.5 d1.4 e-0.5 h-0.3 i0.9
ande+oude 7.9 a0.3 e-0.4 i-0.3 s0.6
ande+part 7.2 e-0.6 h-0.3 i1.5 j-0.5
ande+proj 7.9 a-0.4 i-0.5 j0.4 p0.5
ande+stap 7.9 b0.4 e0.5 j0.5
ande+uur 7.6 e0.3 f1.2 k0.5 t0.8
ande+weg 7.9 a-0.3 i-0.4 l0.8
ander 5.4 b-0.5 d-0.4 e2.0 g1.1 h1.1 i3.1 k-0.5 l-0.3 m0.4 o0.7 p0.7 r0.7
andere 4.6 a0.5 b1.1 c-1.5 d0.8 f-0.4 h1.1 i4.5 j-0.5 k1.0 l0.8 n0.7 o-0.9 p-1.3 r0.6 s1.4 t-1.1
anderh 6.6 a0.7 b1.9 c1.5 f0.4 g-0.7 i-0.6 j-0.4 k0.7 n0.6 p-0.3 q0.3 r-0.3 s-0.5 t0.5
anders 4.9 a1.7 b0.7 e0.5 f-0.5 g-1.7 h1.0 i-0.3 j1.2 m1.8 n-0.6 o2.0 p-0.9 q0.9 r-0.7 s1.9 t1.8
anja 7.9 c0.6 e-0.4 f0.3 l0.5
anna 7.9 d0.4 e-0.5 l0.9 p0.8
annabe 7.9 d0.4 e-0.5 l0.9 p0.8
anne 6.2 a-0.3 c-0.3 d-0.3 f-0.3 g-0.4 j-0.3 o1.2 s-0.7
anneke 7.6 c-0.3 d-0.5
anneli 7.4 a-0.5 c-0.3 h-0.5 i-0.3 l0.3 m0.6 o0.5 q-0.4
annelo 7.9 e0.4 p0.8
annemi 7.9 h0.7 i0.7
annu 6.4 a-0.8 b0.5 d-0.6 f0.3 g-1.0 i-0.7 j-0.5 k2.2 m1.4 p-0.4 r-0.4 s-0.5
annule 6.4 a-0.8 b0.5 d-0.6 f0.3 g-1.0 i-0.7 j-0.5 k2.2 m1.4 p-0.4 r-0.4 s-0.5
anon 7.6 a-0.3 f0.3
anonie 7.6 a-0.3 f0.3
anou 7.4 b0.5 j0.4 l0.3 m0.4 p-0.3 s0.3
anouk 7.6 b0.6 i0.4 l0.3 m0.4 o0.3
ans 7.9 a-0.4 c-0.3 d-0.4 n-0.4 q0.8
anti 7.9 a0.4 e0.8
antiek 7.9 a0.4 e0.8
antw 4.9 a1.5 b-1.1 c1.3 d4.2 e-0.6 f1.1 g-1.7 j-0.9 l-0.4 m-0.6 n-0.8 o0.6 p1.4 r-0.7 s0.5 t0.6
antw+en 7.9 a0.3 c0.7 e0.4 p0.7 s0.8
antw+geha 7.9 a0.5 c-0.3 d0.7 j0.6
antw+ik 7.6 a-0.8 b-0.4 d-0.5 e-0.5 k0.9 m0.5 n-0.6 o0.3 p-0.3 s-0.4
antw+is 7.9 a-0.3 d-0.3
antw+met 7.9 d-0.3 e0.3 p0.6 s0.8
antw+of 7.9 a0.4 b-0.4 c0.7 d0.8 e-0.6 s0.4 t0.5
antw+op 6.6 a1.5 c0.3 d2.5 e-0.4 f0.4 g-0.4 i0.7 p3.4 r-0.3 t0.3
antw+van 7.9 a0.4 c1.1 d1.1 f0.6
antwer 7.6 c0.8 d0.5 k-0.5 n-0.3 p0.6 q0.3 s0.5
antwoo 5.0 a1.4 b-1.2 c0.8 d3.9 e-0.8 f1.1 g-1.6 j-0.8 k0.5 l-0.5 m-0.6 n-0.6 o0.6 p1.0 r-0.7 t0.7
ap 7.9 a0.4 e0.8 j0.4 k0.9
apar 6.7 a-0.9 b0.7 d-0.6 e-0.5 f0.3 g-0.6 h0.5 j-0.4 l-0.9 m1.4 n-0.6 o0.9 p-0.5 q0.8 s-0.4
apart 7.0 a-0.8 b0.7 e-0.4 f0.4 g-0.4 h0.4 i-0.5 l-0.6 m1.5 o0.5 p-0.4 q1.0 r0.3 s-0.3 t-0.4
aparte 7.6 d-0.6 l-0.4 n-0.4 o0.5 t0.5
apel 7.9 b0.7 e-0.3 g0.6 h1.1 i1.3 l0.4 r0.6
apeldo 7.9 b0.7 e-0.3 g0.6 h1.1 i1.3 l0.4 r0.6
app 6.0 a1.6 b0.7 c0.4 d0.3 e1.1 g-0.9 i-0.5 l0.4 m-0.6 n-0.5 q1.1 s1.9 t-0.6
app+groe 7.9 a1.0 b1.2 d0.5 g-0.4 r-0.4 s1.4
appa 7.4 j0.4
appara 7.6 j0.5 r-0.3
appe 7.6 b-0.3 d0.8 e0.4 p1.0 r-0.3
appe+bij 7.9 r-0.3
appg 7.9 a0.5 e1.5 s2.0
appgro 7.9 a0.5 e1.5 s2.0
appj 7.6 a0.4 c1.4 d1.6 e0.7 m-0.3
appjes 7.9 a0.6 c1.4 d1.7 e0.7
appl 7.6 d-0.4 e0.4 g0.5 h0.7 i0.5 n0.4 o0.4 r0.5
applau 7.9 g0.5 h0.7 n0.4 o0.5 r0.5
apri 5.8 c1.5 d0.8 f-0.3 h1.5 i1.0 j0.6 k-0.8 l-0.4 m1.1 q-0.4 s0.8
apri+heb 7.9 a0.5 b-0.3 m0.8
april 5.8 c1.5 d0.8 f-0.3 h1.5 i1.0 j0.6 k-0.8 l-0.4 m1.1 q-0.4 s0.8
aqua 7.9 e0.5
aquare 7.9 e0.5
arbe 6.9 g-0.6 i-0.4 j-0.4 m0.6 n0.4 q0.4 r-0.3 s-0.4
arbe+en 7.9 r-0.3
arbeid 6.9 g-0.6 i-0.4 j-0.4 m0.6 n0.4 q0.4 r-0.3 s-0.4
arbi 7.0 a0.5 g-0.3 i-0.3 j1.9 m1.6
arbi+voor 7.6 a0.4 e0.3 j0.8
arbitr 7.0 a0.5 g-0.3 i-0.3 j1.9 m1.6
arch 5.9 c1.6 d0.7 k-1.1 m-0.3 n0.4 o-0.9 p-0.8 q1.0 s0.5
arch+die 7.9 a1.0 c1.4 d1.3 g-0.5 s1.0
archie 7.4 d-0.5 h-0.3 j0.5 k-0.4 r-0.4
archit 6.2 c1.9 d1.1 h0.4 j-0.5 k-0.7 n0.6 o-0.6 p-0.8 q0.9 r0.4 s0.7
arno 7.9 e0.4 g0.4 q1.0 r0.5 s0.4
arra 7.9 a0.5 e0.5 j0.5 m0.7 s1.5
arrang 7.9 a0.5 e0.5 j0.5 m0.7 s1.5
arre 7.9 a-0.5 e-0.4
arrest 7.9 a-0.5 e-0.4
arti 5.5 a1.4 b-0.7 c2.6 d-0.6 f-0.4 g-0.5 h0.7 i0.8 j4.2 l-0.8 m0.4 o0.6 p0.9 s-0.9
arti+over 7.9 a-0.6 c-0.4 e-0.4 i0.6 j-0.3 p-0.5 t0.6
artike 5.5 a1.4 b-0.7 c2.6 d-0.6 f-0.4 g-0.5 h0.7 i0.8 j4.2 l-0.8 m0.4 o0.6 p0.9 s-0.9
as 7.6 g0.6 m0.3 p1.1 r0.7
asie 7.6 g0.6 i0.5 r0.4
asiel 7.6 g0.6 i0.5 r0.4
asse 7.0 a0.4 c0.7 d-0.7 e0.9 g-0.4 k0.8 m0.3 r-0.5 s-0.3
assen 7.6 d-0.7 i0.3 k1.0 m0.5
assi 7.4 a-0.4 b0.5 i-0.3 k0.3 n1.1 o1.1 r-0.3 t-0.3
assist 7.4 a-0.4 b0.5 i-0.3 k0.3 n1.1 o1.1 r-0.3 t-0.3
astr 7.6 a-0.4 c-0.3 d-0.5 g-0.4 k1.0 l0.4 n-0.4
astrid 7.6 a-0.4 c-0.3 d-0.5 g-0.4 k1.0 l0.4 n-0.4
atte 7.0 a0.9 b-0.5 c2.9 d0.4 e-0.4 f-0.5 h0.9 i0.4 m0.3 n0.7 p-0.4 r0.5 s-0.4 t1.1
atte+voor 7.9 a-0.4 g0.3 h0.7 n1.3 r0.7
attest 7.2 a1.1 b-0.4 c2.9 d0.3 e-0.3 f-0.4 i0.6 m0.4 n0.8 p-0.3 s-0.3 t1.0
aub 7.0 c1.4 e-0.6 g-0.5 h0.4 n-0.6 p-0.5 s-0.3 t2.2
audi 6.9 e1.0 h0.4 k1.6 m0.5 o0.4 q-0.3 r0.5 s1.1 t-0.3
audit 7.6 a-0.5 h0.8 k1.6 o0.6 r0.4
audito 7.9 a-0.6 c0.4 g0.4 r0.6
augu 6.1 b-0.4 c1.9 d1.1 e1.0 f0.4 g-0.8 i-0.7 j1.4 k-0.3 l-0.4 m-0.3 o-0.7 p1.2 r-0.3 s-0.5
augu+en 7.9 a0.5 b0.3 d-0.4 e0.4 m-0.3 n0.4 p0.5 t0.3
august 6.1 b-0.4 c1.9 d1.1 e1.0 f0.4 g-0.8 i-0.7 j1.4 k-0.3 l-0.4 m-0.3 o-0.7 p1.2 r-0.3 s-0.5
aute 7.9 e0.9 j0.6 l0.4 q0.3 r-0.4
auteur 7.9 e0.9 j0.6 l0.4 q0.3 r-0.4
auto 5.3 a-0.5 c-1.2 f-0.4 g-1.3 h-0.3 i-0.3 k0.5 m-0.5 o0.9 r-0.6 s0.4 t1.0
auto+antw 7.2 a-0.9 b-0.5 d-0.7 e-0.4 h0.4 j-0.4 l0.4 m0.7 n-0.8 o0.4 p-0.3 q-0.4 r0.3 t0.3
auto+beri 7.6 d1.3 f0.6 i-0.3 m-0.3 r0.5
auto+gege 7.9 d-0.3 e0.4 k0.4 p0.8
auto+inca 7.4 a0.9 b0.4 e1.2 i-0.3 j-0.4 p1.6
auto+pers 7.6 a0.4 d0.9 j1.9 s0.4
auto+word 7.9 e-0.3 i0.7
autobe 7.9 c-0.3 d0.5 e0.3 h-0.4 l0.3 o1.0
automa 5.7 a-0.3 b-0.5 c-0.7 d-0.4 g-0.8 i0.3 j-1.5 l-0.4 m-0.5 p0.8 q-0.5
autori 7.4 a0.7 b0.9 d0.9 e0.3 j2.7 s1.4
avg 7.2 a0.5 d0.8 e0.6 g-0.4 h-0.4 i-0.3 j1.3 k-0.3 m-0.3 o-0.3 p-0.3 s-0.4
avon 5.7 a-0.7 c0.3 d0.5 g2.1 i-0.7 j-0.7 k0.4 l-0.9 m0.4 n0.5 p-0.3 q0.6 r2.3 s-1.1
avon+aan 7.9 a-0.3 d-0.4 e-0.7 g0.6 m0.6 n-0.3 r0.4
avon+voor 7.9 a-0.5
avond 6.3 d0.5 e1.1 f-0.3 g1.4 h0.4 i-0.5 j-0.4 k0.5 l-1.0 m0.3 n0.6 o-0.4 p-0.5 q0.9 r1.3 s-0.7
avonds 6.9 a-0.4 b0.3 c-0.3 d-0.6 e-0.4 f0.4 g1.1 n-0.5 r0.8 s-0.4
b 6.3 c0.4 d0.5 f0.5 g-1.2 i1.0 n0.3 o0.7 p-0.6 r-0.3 s-0.6 t0.4
b+v 7.9 h0.3 i0.4 j0.3 k0.3 o1.0
b+van 7.9 a0.4 d1.1 e-0.4 f0.9 i0.6 j0.3
ba 7.9 a0.5 e0.5 j0.4 p0.7
baan 7.6 d-0.4 i-0.4 r-0.5
baas 6.1 a-0.4 b-0.5 c0.9 d1.5 f4.0 g0.7 h0.8 i-0.5 j-0.5 l0.3 m0.4 p0.7 q-0.7 r0.5 s-1.1 t-0.3
back 5.9 c-0.6 d-1.0 e0.6 f-0.3 h1.0 j0.6 k-0.4 s-0.5
back+up 6.2 d-0.6 e0.8 h1.3 p-0.4
backup 7.9 a0.5 e-0.3 j1.3
badk 7.4 a0.6 d0.6 p-0.4 s0.9
badkam 7.4 a0.6 d0.6 p-0.4 s0.9
baer 7.9 a0.3 d0.9 e-0.4 i1.3 j1.1
baert 7.9 a0.3 d0.9 e-0.4 i1.3 j1.1
bak 7.4 a0.7 b0.3 d-0.5 e0.6 g-0.4 i0.4 j0.9
bake 7.9 a0.7 e1.3 f0.8 m0.9 n0.5
bakh 7.6 e-0.5 j0.7 m0.9 q-0.3 t0.5
bakhui 7.6 e-0.5 j0.7 m0.9 q-0.3 t0.5
bakk 6.0 a0.4 b-0.5 c0.4 d-0.6 e1.2 g-0.4 m1.1 q1.1 r0.3 s1.9 t0.5
bakk+van 7.9 a0.6 e1.1 i0.3 j0.5 m0.7 s0.8
bakker 6.1 a0.4 b-0.4 c0.4 d-0.4 e1.4 f-0.3 g-0.7 p0.5 q1.1 s2.4 t0.6
bala 7.9 b0.4 e-0.3 i0.6 r-0.3
balans 7.9 b0.4 e-0.3 i0.6 r-0.3
bali 6.8 a-0.3 b-0.3 e-0.3 f0.7 i0.3 k0.6 n-0.4 o0.8 p-0.4 r0.4 s-0.4 t0.9
balie 6.9 a-0.7 c-0.6 d0.4 f0.7 g0.3 i-0.4 k0.6 n-0.4 o0.8 p-0.4 r0.5 s-0.3 t1.0
banc 7.9 a-0.6 d-0.4 g0.4 h0.9 l0.5 n0.5 o2.5 p-0.4 q0.7
bancon 7.9 a-0.6 d-0.4 g0.4 h0.9 l0.5 n0.5 o2.5 p-0.4 q0.7
band 7.2 a-0.7 c-0.5 e-0.5 i-0.3 k1.2 o0.5 r0.3 s-0.6 t0.3
bank 5.1 a-0.9 b0.8 c0.4 e-0.5 f-0.8 g-1.5 i-1.3 j-0.8 k-0.9 l5.3 n2.8 p0.9 q1.2 s-1.5 t1.2
bank+doet 7.9 l0.8
bank+en 7.2 b0.5 d-0.4 e0.7 g-0.7 i-0.4 k-0.6 l1.0 m0.6 n2.8 p-0.5 q-0.6
bank+heef 7.2 e0.6 j0.6 l1.5 m0.6 p-0.3 t1.2
bankre 7.4 a0.3 b0.4 c-0.3 d0.4 i0.4 k0.6 l0.4 n0.6 o1.0 p1.4
bankza 7.6 b0.7 f-0.3 k-0.5 n1.6 o-0.5 p-0.4
bann 7.6 c0.5 i0.4
banner 7.6 c0.5 i0.4
bart 6.8 a-0.6 b-0.5 e-0.6 f-0.4 g0.7 h0.3 j-0.4 k-0.4 l-0.4 n-0.3 r0.7 s-0.4
bart+de 7.9 d0.3 t-0.4
bas 6.9 a-0.4 b-0.6 c0.4 e-0.8 i-0.6 n0.4 p0.4 q-0.4
bas+ik 7.9 a-0.6 c-0.3 e-0.6 g0.5 k0.6 q-0.4 r0.6
basi 7.4 a1.4 b0.3 c0.7 e1.5 i0.8 j0.4
basi+de 7.9 a0.8 b0.4 e1.2
basi+van 7.9 a0.6 c0.8 e0.4 i0.6 j0.4
basis 7.9 a0.6 c0.8 e0.4 i0.6 j0.4
basiss 7.9 a0.8 b0.4 e1.2
bast 7.9 d-0.3 f0.9 k0.6 n1.0
bastia 7.9 d-0.3 f0.9 k0.6 n1.0
batc 7.6 a-0.4 c-0.4 h0.5 l0.9 p-0.4 q2.3 t0.5
batch 7.9 a-0.4 c-0.3 h0.4 p-0.3 q2.5
bazi 7.9 c0.4 e0.4 i0.6 n1.0
bazin 7.9 c0.4 e0.4 i0.6 n1.0
be 7.2 a-1.0 c-0.5 d-0.9 g-0.3 h-0.3 l0.4 m-0.5 o0.8 p-0.3 q-0.6 t-0.6
beam 7.6 e0.5 g-0.4 r0.5
beamer 7.6 e0.5 g-0.4 r0.5
bean 6.8 a-0.5 b-0.4 c0.6 e-0.7 i0.4 k0.5 l-0.4 s-0.4
bean+ik 7.9 e-0.3
beantw 6.8 a-0.5 b-0.4 c0.6 e-0.7 i0.4 k0.5 l-0.4 s-0.4
beau 7.9 b0.7 d-0.4 e-0.3 i0.6 s0.7
bed 7.2 a-0.8 b-0.3 e-0.5 f0.4 g0.5 h0.5 k0.8 n1.5 r0.9 s-0.3 t0.4
beda 4.5 a-2.9 b-0.8 d-1.1 e-1.4 f0.5 g2.2 j-1.6 k0.8 l1.1 n1.3 o1.4 p-1.5 q0.8 r3.4 s-1.6 t0.4
beda+dat 7.0 a-0.4 d-0.7 f1.1 g1.4 m1.0 o0.4 q-0.4 r2.2
beda+de 7.9 d1.0 g-0.3 l0.4 t0.3
beda+voor 5.5 a-0.9 d-1.0 e-1.1 f0.4 g-0.5 i0.8 j-0.7 k-0.3 l1.0 m0.3 n0.9 p-0.7 q1.0 s-0.6
bedach 7.9 a-0.3 c0.5 d0.4 f0.4
bedank 4.6 a-2.8 b-0.6 d-1.2 e-1.3 f0.5 g2.2 j-1.6 k0.8 l1.2 n1.2 o1.2 p-1.5 q0.9 r3.5 s-1.5 t0.5
bede 7.6 f0.5 j0.9 m0.8
bedenk 7.9 e-0.5 m0.9
bedi 7.2 a0.5 b0.8 e1.0 h0.7 i-0.4 j0.8 k-0.3 m0.8 n-0.3 o-0.4 p0.3 q0.6 r0.6
bedi+en 7.9 a0.9 b0.7 e1.5 j0.6 q0.5
bedien 7.6 d0.4 e1.3 h0.8 i-0.3 k-0.3 n-0.3 o-0.4 q0.7 r0.7
beding 7.9 a0.4 b0.6 j1.0 m0.7 p0.6
bedo 6.3 a-0.4 b-0.4 c1.6 e0.5 k0.5 m0.5 p0.5 q0.6 s-0.4 t0.5
bedo+dat 7.9 g0.3 q0.8
bedo+de 7.9 a-0.6 c-0.4 d-0.4 h0.3 k0.8 m0.6 o0.4
bedo+ik 7.4 b0.4 c1.0 d0.6 l-0.4 m0.5 n0.5 p0.3
bedo+voor 7.9 a-0.4 d-0.4 f0.3 q0.4
bedoel 6.3 a-0.4 b-0.4 c1.6 e0.5 k0.5 m0.5 p0.5 q0.6 s-0.4 t0.5
bedr 4.5 a1.5 b4.1 c0.4 d2.2 e1.3 f2.3 g-0.8 h0.4 i-0.4 j-0.6 l0.6 m1.3 n3.7 o-0.3 p0.5 q0.3 r-0.5 s3.0
bedr+als 7.9 a0.5 d0.5 e1.0 g-0.3 i0.4 m0.3
bedr+een 7.9 b0.6 d1.1 f0.5 g0.6 k0.3 l0.8 q-0.3 r1.0 t-0.4
bedr+en 7.4 a0.5 b-0.4 e0.6 f1.4 i0.3 j-0.3 l-0.4 m1.4 o-0.4 p-0.3
bedr+in 7.9 a0.8 b0.3 e0.7 i0.4 p0.9
bedr+is 7.4 a-0.7 b-0.4 g0.5 k0.7 p-0.3 q1.6 r0.6
bedr+kan 7.9 a-0.5 g0.4 h0.5 k0.4 l-0.4 r0.4 t0.4
bedr+niet 7.6 a0.4 b-0.6 e-0.6 i-0.4 j1.0 m0.4 p0.8
bedr+omda 7.9 f0.5 n0.4
bedr+op 7.9 a0.5 c0.3 d1.6 e-0.3 s0.7
bedr+staa 7.9 b0.5 d1.3 e-0.7 p0.5 s0.3
bedr+te 7.9 b0.4 e-0.5
bedr+van 6.9 b0.4 d-0.6 f-0.4 g-0.6 i-0.4 l-0.4 p1.5 q1.7 s-0.4
bedr+voor 7.4 a-0.8 b-0.3 g0.5 h0.7 i-0.4 n2.3 o0.4 q0.5 r-0.3
bedraa 7.4 a0.4 c0.9 d-0.4 i0.7 j0.5 k0.5
bedrag 5.3 b4.4 c-0.4 d0.6 e-1.1 f0.5 g-0.8 h0.9 i-1.6 j-0.6 m1.1 n4.4 o0.3 q1.7 r-0.3 s-1.0 t0.5
bedrij 5.1 a1.8 b0.6 c0.5 d2.1 e2.4 f1.9 h-0.5 i0.5 l0.8 m0.8 o-0.6 p0.4 q-1.3 s4.0 t-0.3
beed 6.9 d1.1 e0.3 f0.4 h0.8 i-0.3 j0.8 s-0.4 t0.8
beed+vert 7.0 d0.8 e0.3 f0.5 h0.6 j1.0 o-0.4 t0.9
beedig 6.9 d1.1 e0.3 f0.4 h0.8 i-0.3 j0.8 s-0.4 t0.8
beei 6.4 a-0.3 b-0.4 c0.6 d-0.7 g-0.9 h-0.6 i1.6 j0.7 m0.3 n0.8 p-0.5 q0.6 s-0.5
beeind 6.4 a-0.3 b-0.4 c0.6 d-0.7 g-0.9 h-0.6 i1.6 j0.7 m0.3 n0.8 p-0.5 q0.6 s-0.5
beek 7.9 d0.4 e-0.5 g0.4 k1.0 r0.4 t0.3
beel 6.0 a-1.0 b0.8 c0.4 e0.5 g2.3 j-0.4 k0.5 m0.6 r2.6 t1.6
beel+en 7.9 a0.6 e1.1 p0.4
beel+met 7.9 a-0.4 g0.6 k0.3 r0.6 s-0.3
beel+past 7.9 e0.5 m1.2
beel+van 7.9 a-0.5 c1.3 d0.3 e-0.3 f0.6 g0.7 k0.3 l-0.3 n-0.3 r0.8 t1.2
beeld 7.0 b0.3 c0.8 f0.4 g0.5 h-0.3 i0.4 r0.5 t1.6
beeldb 7.6 a-0.6 c-0.3 d-0.4 e-0.5 g0.9 r0.8 s-0.4 t-0.3
beelde 7.0 a0.5 b0.4 d0.5 e1.0 g-0.5 m0.5 q-0.3 r-0.4 t0.4
been 6.9 a-0.5 e0.4 h0.7 k-0.5 n0.6 p-0.4 q0.4 s-0.4
bees 7.4 a-0.4 b-0.3 d0.3 e0.6 g1.7 i1.3 m0.9 r2.0
beeste 7.9 a-0.5 g1.4 i0.6 l0.3 n0.3 r1.6
beet 6.6 d0.6 e-0.8 g0.3 h-0.5 i0.9 k-0.7 l-0.7 n-0.5 q0.6 s-0.5 t0.3
beetje 6.7 a0.4 d0.7 e-0.7 h-0.4 i0.5 k-0.7 l-0.7 n-0.5 q0.7 s-0.4 t0.4
bega 7.9 a0.5 e0.8
bege 7.2 a-0.9 b-0.4 c-0.4 d-0.4 e-0.3 g1.3 h-0.3 i0.7 n-0.3 q1.1 r1.3
begele 7.2 a-0.9 b-0.4 c-0.4 d-0.4 e-0.3 g1.3 h-0.3 i0.7 n-0.3 q1.1 r1.3
begi 4.9 a-0.3 b0.5 c2.2 d-0.9 e-0.6 f0.7 g-1.2 h1.5 i-0.4 j-0.9 k2.0 l1.8 n0.9 p-1.0 r-0.8 s-1.5
begi+de 7.9 a-0.4 e-0.4 m-0.3 o0.5 t0.6
begi+een 7.4 a-0.4 d0.4 g-0.5 h0.9 i-0.4 k-0.3 l0.4 n0.4
begi+ik 7.6 b-0.4 f0.7 g0.5 j0.7 p0.6 r0.4 s0.5
begi+in 7.0 i0.7 l1.9 q-0.4
begi+maan 7.9 c-0.4 f0.5 k-0.3
begi+maar 7.9 a-0.9 c-0.5 d-0.5 f0.6 g-0.4 k2.7 m0.7 o0.6 s-0.4
begi+met 7.9 g0.4 h0.4 r0.5 s0.4
begi+te 7.9 a1.2 b2.2 c1.7 e-0.4 g-1.0 h-0.3 i-0.4 k-0.3 s-0.6 t0.5
begi+volg 7.6 a-0.8 d-0.3 e0.5 g0.6 h0.9 k0.4 n0.9 s-0.3
begi+voor 7.6 a-0.6 e-0.4 g0.5 h0.5 k0.7
begin 6.0 a1.6 b-0.3 c3.3 d-0.5 e-0.6 f1.5 g-0.9 h-0.3 i-0.5 k1.9 n1.7 p-0.3 q-0.5 s-0.4
beginn 6.2 a-2.0 c-0.9 d-0.7 g-0.8 i-0.7 j-0.4 k0.7 l2.0 p-0.9 q0.7 r-0.9 s-0.5 t-0.3
begint 5.8 b1.3 e1.0 f-0.8 h2.4 i0.6 n-0.4 o0.4 p0.3 s-0.4 t0.6
bego 6.3 a1.1 b0.6 c1.9 d1.4 e0.5 i1.3 m0.5 o0.7 t0.3
bego+met 7.6 a0.4 b0.5 c0.8 d0.7 h0.4 i-0.3 o0.7 p0.8 r-0.3
begon 6.7 a1.4 b0.6 c1.7 d0.5 e0.7 f-0.4 g-0.5 h-0.4 i1.4 k-0.3 l-0.3 m0.6 o0.7 p0.4 r-0.4 t0.5
begonn 7.2 c0.4 d1.0 f0.5 g0.5 r0.6
begr 5.0 a0.8 b1.4 c2.0 d0.7 e1.2 f0.3 h-0.3 j-0.8 k0.6 l1.6 n-0.4 o1.0 q-0.5 r0.8 s-0.5 t1.4
begr+best 7.9 a0.3 c1.4 d-0.4 e-0.4 t0.9
begr+dat 6.7 a0.5 c2.0 e1.0 f-0.6 g-0.8 h-0.6 i-0.8 j-0.5 q0.7 s1.0 t0.3
begr+het 7.9 l0.4
begr+ik 7.4 a-0.6 c-0.3 d0.5 e-0.6 g1.1 l-0.4 o0.7 p0.4 r0.8
begr+op 7.9 a0.6 e1.1
begr+van 7.6 h0.4 k0.8 o0.9
begr+voor 7.9 a0.8 b1.5 f0.6 g-0.4 i0.8
begr+wat 7.6 a-0.3 b-0.4 e0.3 g0.9 h-0.4 i-0.4 r1.1 t0.6
begraf 6.9 c-0.3 d0.7 e1.3 j-0.3 k1.6 m-0.4 n-0.5 o0.5 p0.9 s-0.4
begrep 7.6 i0.6 j0.3 t0.4
begrij 5.7 a0.7 c1.7 d0.9 f-0.3 g0.4 h-0.9 j-0.6 m-0.4 n-0.6 o0.5 q0.5 r0.5 t0.5
begrip 6.8 a-0.4 e-1.1 f0.4 g-0.5 h-0.5 i-0.5 k0.7 l2.2 m0.4 o0.6 p-0.4 q-0.3 r-0.4
begroo 7.4 a1.1 b2.2 c1.5 e1.2 f0.8 h0.6 n0.6 o0.4 r0.8
begrot 6.7 b1.7 c0.7 e0.4 h0.6 i0.3 k-0.4 l0.5 n-0.4 p-0.3 q-0.7 t1.0
beha 5.9 a-0.5 b-0.8 d-0.4 e-1.1 f-0.8 i-1.0 l-0.7 m1.1 n-0.4 p-0.6 q1.2 s-0.3 t-0.8
beha+dat 7.9 d-0.4 e-0.4 h-0.3 r-0.5
beha+geno 7.9 a0.4 e0.8 h0.3 j0.9 k0.4 o1.0
beha+onde 7.9 c0.4 d-0.3 e-0.7 m1.3
behalv 6.6 a-0.9 b-0.5 c-0.3 d-0.5 e-0.9 h-0.4 i-0.4 j-0.3 l-0.5 n-0.3 p-0.7 q1.3 s-0.4 t-0.5
behand 6.5 a0.4 b-0.4 c0.6 f-0.6 i-0.7 j0.4 m1.1 t-0.4
behe 6.1 a0.4 b1.0 d-1.3 e0.4 g-0.5 h-0.4 i3.8 p-0.7 t0.8
beheer 6.2 b1.2 c-0.3 d-1.1 g-0.3 i3.4 j0.4 k-0.3 p-0.6 t0.7
behere 7.9 e0.5 i0.6
beho 6.8 a1.9 b1.3 c-0.4 d0.4 e-0.3 g-0.5 i1.1 j1.8 o-0.4 p-0.5
beho+aan 7.9 b1.0 c-0.5 i-0.5
beho+ons 7.4 a1.0 i0.7 j2.3
behoor 7.9 a0.7 b1.7 i-0.5 j-0.3 o-0.5 s-0.4
behoud 7.0 a1.3 g-0.3 i1.5 j2.2 p-0.3 s0.4
beid 6.7 d0.9 e0.3 g0.3 h0.5 i0.6 j-0.4 l-0.6 m0.7 n1.5 o1.0 p-0.5 q1.4 r0.8 s-0.4
beide 6.7 d0.9 e0.3 g0.3 h0.5 i0.6 j-0.4 l-0.6 m0.7 n1.5 o1.0 p-0.5 q1.4 r0.8 s-0.4
beke 6.6 e0.7 i-0.7 j-0.4 k0.3 m0.6 n-0.9 o0.8 p-0.4 r0.6 s0.7 t0.5
beke+en 7.9 e0.3 k0.5 t0.7
bekeke 7.2 a0.7 b0.6 e1.4 g-0.5 i-0.4 k0.4 n-0.5 o0.4 s0.4 t0.7
bekend 7.6 c-0.3 d-0.4 e-0.5 m0.8 s0.5
beki 6.3 a1.2 b1.3 c-0.5 d0.3 e1.0 g-0.6 h-0.4 i1.0 j0.6 m0.4 n-0.5 o0.5 r-0.4 s0.4 t-0.4
beki+of 7.4 a0.9 d0.7 e0.5 i0.4 j0.8 m0.3
bekijk 6.3 a1.2 b1.3 c-0.5 d0.3 e1.0 g-0.6 h-0.4 i1.0 j0.6 m0.4 n-0.5 o0.5 r-0.4 s0.4 t-0.4
bel 5.6 a0.4 c1.3 e1.5 f1.7 g-1.4 h-0.7 i-1.2 k1.4 o0.4 p-0.5 q0.3 r-0.5 s0.9 t3.6
bel+ik 7.4 a0.6 b0.3 c1.7 e0.6 f1.7 g-0.4 h-0.5 k1.4 l0.5 m-0.4 n-0.5 p0.4 s-0.3
bel+is 7.9 a-0.5 g0.4 k0.5 q-0.3 t0.3
bel+je 7.2 a-0.7 c0.5 e-0.4 f0.4 g-0.6 h0.3 m0.4 n0.4 s-0.3
bel+me 7.2 f-0.3 g-0.5 m-0.4 n-0.3 o0.6 s0.5 t2.0
bel+mij 7.9 a0.5 b0.6 e1.0 g-0.3 r-0.4 s1.1 t0.6
bela 5.8 a-0.8 b0.5 c-0.6 d-0.6 e-0.6 h-0.6 k1.3 o0.4 q-0.7 r0.5 t0.4
bela+en 7.9 g0.4 i0.6
bela+is 7.9 c-0.4 e-0.3
beland 6.9 b0.8 c-0.4 e-0.5 g-0.4 k-0.5 n1.0 p1.1 q-0.4 r-0.5 s0.5 t0.6
belang 7.2 c-0.6 i-0.4 k1.0 m0.6 n-0.4 p0.3 s0.4
belast 6.5 a-1.1 d-0.3 g0.8 j-0.5 k1.0 l0.3 m-0.4 n-0.5 o0.6 p-1.0 q-0.4 r1.2 s-0.6
beld 6.1 b0.7 c-0.5 d1.9 e0.5 f-0.5 h0.6 k-0.4 l0.4 p0.9 q-0.3 r0.7
beld+ik 7.9 d0.5
beld+in 7.9 b0.9 e-0.5 g0.4 p0.9 q0.4 r0.3
beld+wel 7.9 b0.4 d0.8 i0.6 j0.4 s1.0
belde 6.2 c-0.3 d1.7 e0.7 f-0.5 g0.4 h0.7 i-0.5 k-0.4 l0.4 q-0.3 r0.9
belden 7.9 a0.4 b1.2 e-0.3 i0.6 p0.9
bele 6.4 b0.7 c1.8 d0.8 e0.8 f0.7 g-1.0 i-0.8 j-0.7 k1.0 l1.5 m-0.5 n-0.4 o0.7 p-0.5 q-0.4 r-0.7 s0.9
bele+is 7.9 a-0.3 d-0.4 e0.4 n-0.3
bele+over 7.9 a0.8 c0.4 e1.4 f0.7 r-0.3 s0.9
beleef 6.9 a1.0 b0.9 c2.2 d1.0 e0.7 f0.8 g-0.7 h-0.4 i-0.4 j-0.5 k0.4 l1.6 p-0.3 r-0.7 s1.2
beleid 7.9 a-1.1 g-0.3 h0.4 i-0.4 k0.3 m-0.3 o0.6
belg 7.0 b0.6 f0.4 h-0.4 n0.4 o0.9 p0.5 r-0.5
belgie 7.6 b0.6 e0.7 o0.7 p0.7 t0.3
belgis 7.6 a-0.4 e-0.8 h-0.3 n0.5 o0.4 q-0.3 r-0.5
bell 5.7 a1.0 b1.2 c0.5 d2.9 f1.1 g-0.6 h1.3 i-1.1 j-0.7 l1.0 o0.7 p-0.5 q0.4 r-0.6 s0.5 t1.9
bell+die 7.9 b-0.3 c0.6 f0.7
bell+met 7.9 b1.0 f0.7 m0.9 q0.5
bell+over 7.9 b0.5 e0.4 l0.7 s0.7
bell+voor 7.9 b0.7 d0.5 g0.3 r0.4
bellen 5.8 a0.5 b0.8 c0.4 d2.0 f0.9 h1.4 i-1.1 j-0.6 l1.1 n0.4 o0.7 p-0.4 q0.4 r-0.3 s0.7 t2.1
bellet 7.9 a0.8 b0.7 d1.6 f0.4 n-0.3 r-0.3
belo 5.9 a1.2 c3.5 d1.5 e-0.4 f1.0 g-0.8 h0.4 j-0.7 k-0.9 n1.8 o0.9 p-0.4 s0.6
belo+dat 7.6 a0.3 c0.4 d1.4 e-0.5 g-0.3 i1.3 p0.7 r-0.5
belo+en 7.9 c0.7 f0.4 i0.4 s0.6
beloof 5.9 a1.1 c3.5 d0.9 f1.2 g-0.7 h0.4 i0.3 j-0.7 k-0.8 n1.9 o0.7 p-0.4 q-0.3 s0.8
belt 5.7 a-0.9 d1.0 e-0.5 f1.7 g1.9 h2.8 i-0.8 j-0.9 l0.4 m-0.9 o0.9 p-0.6 r2.0 s-0.5 t0.4
belt+je 7.6 a-0.6 e-0.5 g0.6 h1.4 l-0.3 m-0.5 n0.5 o0.5 q0.4
belt+jull 7.9 c0.6 d-0.5 e0.6 f0.9 g0.6 h0.8 r-0.4 s-0.3
belt+om 7.9 a-0.5 b-0.3 c-0.5 g0.4 q-0.4 r0.3
belt+teru 7.9 a0.5 d1.2 e-0.3 h0.4
belt+u 7.9 b0.5 d1.2
ben 4.0 a1.0 b0.6 c0.8 d2.6 e1.2 g-0.7 h-0.4 i-1.5 j-1.1 k0.9 l0.9 n0.9 o0.5 q1.6 r0.6 s1.9
ben+afwe 7.9 a-0.6 b-0.4 d-0.4 t0.6
ben+beni 7.4 a1.0 c-0.4 d1.6 e1.7 g-0.4 j-0.3 k0.4 l-0.3 p0.5
ben+daar 7.9 b0.3 d-0.6 g0.6 r0.4
ben+de 7.0 a0.7 d1.5 e0.4 g-0.4 h-0.3 i-0.4 p1.6 t0.4
ben+dit 7.9 c0.5 h0.3 n1.0 o0.5 t0.5
ben+een 7.9 a0.3 d1.6 e-0.4 i-0.3 n0.4 s1.4
ben+er 6.3 a-1.5 b-0.4 c-0.3 d-0.8 e-0.8 g0.7 h0.5 i-0.5 j-0.6 k1.1 l0.8 n1.1 o0.5 p-0.7 r0.8 s-0.9
ben+geen 6.9 a1.2 b1.1 c0.5 d-0.6 e0.8 i1.0 j0.4 p-0.4 s1.3
ben+het 7.6 a-0.5 c-0.4 d-0.5 k0.7 s-0.3
ben+ik 5.8 b1.3 g0.6 i0.5 k-0.3 n1.8 p-0.8 q1.7 r1.1 s0.5 t0.5
ben+jij 7.9 c0.4 s0.5
ben+met 7.0 a-1.1 b0.3 c0.4 f0.4 g-0.4 i-0.3 l0.3 p-0.5 q-0.3 s-0.5
ben+niet 7.0 b-0.4 c0.6 d0.5 e-0.8 f1.2 g-0.4 k1.0 l0.7 m-0.3 o0.3 q-0.4
ben+nog 7.9 e0.4 q0.9
ben+nu 7.6 a0.4 c0.6 d-0.5 e0.6 g-0.3 i1.4 p0.4 r-0.3 s1.6
ben+sind 7.9 a-0.7 e-0.5
ben+tot 7.9 b0.5 c0.3 k-0.5 o0.4 q0.4
ben+van 7.2 a-0.6 e1.0 g1.4 i-0.4 j-0.3 m-0.4 p0.3 q0.4 r1.8 s1.1
ben+vand 7.6 b-0.4 c-0.4 e0.7 g-0.3 j0.6 k-0.5 m0.4 r-0.4 s-0.3 t-0.4
ben+voor 7.9 a-0.5 g0.6 n0.7 r0.5
ben+wel 7.9 c0.4 e-0.4 f0.3
ben+zelf 7.9 a0.4 c0.5 d0.5 j0.4 m0.5 p0.8
bena 7.9 d0.6 q0.8 s0.8 t0.3
bene 7.2 b0.4 c0.5 d1.0 f-0.4 h0.7 k0.3 m-0.4 o1.0
benede 7.9 a-0.3 k0.4 n0.3 o0.3
beni 7.4 a1.0 c-0.4 d1.6 e1.7 g-0.4 j-0.3 k0.4 l-0.3 p0.5
beni+hoe 7.9 a0.4 d1.0 e1.3 g-0.3 p0.7 s-0.4
benieu 7.4 a1.0 c-0.4 d1.6 e1.7 g-0.4 j-0.3 k0.4 l-0.3 p0.5
beno 7.9 c0.4 j0.5 m0.8 o0.4
benoem 7.9 c0.4 j0.5 m0.8 o0.4
bent 5.5 a-2.0 c-0.3 d-1.3 e-0.8 f-0.6 g1.1 h1.5 i0.6 j-0.7 k-0.6 l0.8 n1.0 o0.6 p-0.8 r2.2 s-0.7
bent+de 7.6 a-0.3 c-0.5 d-0.4 e0.4 i-0.4 j-0.6 p0.7 r0.5
bent+een 7.9 d-0.3 e-0.4 g0.7 r1.1 t0.7
bent+u 6.5 a-1.1 c0.5 d-0.4 e-1.1 f-0.4 h1.0 i0.7 m-0.6 n1.9 o-0.4 p-0.7 q-0.6 s-0.5
benz 7.9 a0.6 b0.7 i0.6 p0.7 r-0.4
benzin 7.9 a0.6 b0.7 i0.6 p0.7 r-0.4
beoo 6.8 b-0.4 c-0.5 d0.3 g-0.5 h-0.6 i-0.4 m0.8 p-0.5 q-0.3 r-0.4 s1.7
beoo+van 7.9 j0.7 s0.6
beoord 6.8 b-0.4 c-0.5 d0.3 g-0.5 h-0.6 i-0.4 m0.8 p-0.5 q-0.3 r-0.4 s1.7
bep 7.9 e-0.4 j0.3 p0.7 s0.4
bepa 6.9 a0.8 c1.0 e-1.0 g-0.5 i-0.4 j2.0
bepa+in 7.9 a0.4 c0.8 e-0.4 j1.4 p0.5
bepaal 7.4 c0.6 e-0.7 p0.4
bepale 7.9 a0.9 c0.5 e-0.3 j1.3 s0.5
bera 7.2 a1.0 c-0.3 d1.3 e-0.7 g-0.3 i2.6 j-0.4 p-0.4
beraad 7.4 d1.5 e-0.5 i1.2
bere 5.8 a1.2 b2.7 d0.7 e0.5 g-1.0 i-1.0 j2.8 m2.1 p-0.5 r-0.5 s0.8 t-0.8
bere+op 7.9 a-0.4 k0.3
bere+terw 7.9 a0.3 j-0.3 m1.4 s0.6
bereid 7.4 a1.3 b1.3 f0.7 j2.3 m0.7
bereik 6.5 a-0.5 b-0.4 c0.4 d1.1 f-0.5 g-0.9 i-0.5 k0.5 l-0.3 n0.5 o-0.4 p-0.5 r-0.4 s1.0 t-0.5
bereke 6.9 a0.8 b2.2 d-0.3 e0.3 g-0.4 i-0.3 j1.3 m1.8 r-0.4 t-0.4
beri 5.0 a-1.3 b-1.0 c-0.6 d0.8 f0.8 g-1.1 h1.0 i-0.4 j-1.3 l0.8 n-0.5 p-1.3 q2.2 r0.5 s1.1 t-0.6
beri+ik 7.9 l1.1
beri+is 6.6 a-0.6 c-0.4 g-0.7 i-0.6 j-0.6 k0.4 l-0.4 p-0.5 q0.9 r-0.4 s0.9 t-0.4
beri+over 7.9 a0.4 d-0.3 e-0.5 p-0.4 s1.0 t0.3
beri+van 7.2 f-0.4 h0.9 j-0.3 l1.6 n-0.4 p-0.5 q0.9 r0.5
beri+word 7.9 a-0.4 b0.4 e0.3 h0.5 l-0.3 p-0.3 r0.3
berich 5.0 a-1.3 b-1.0 c-0.6 d0.8 f0.8 g-1.1 h1.0 i-0.4 j-1.3 l0.8 n-0.5 p-1.3 q2.2 r0.5 s1.1 t-0.6
bern 7.4 a0.7 d0.5 e0.7 g0.4 j0.4 t0.4
bernad 7.9 a0.6 d0.7 e0.9 l0.4
bero 6.1 a1.4 b-0.3 c1.4 e1.6 f0.5 g-0.7 h-0.4 j3.2 m0.4 n-0.4 p0.9 r-0.3 s0.7 t-0.3
bero+ons 7.6 a0.8 c0.7 e0.9 j0.8 p1.9
bero+te 7.9 r0.3
beroep 6.1 a1.3 b-0.3 c1.5 d-0.5 e1.9 f0.5 g-0.7 h-0.3 j3.2 m0.4 n-0.3 p1.0 r-0.3 t-0.3
besc 6.3 b-0.7 c-0.4 d0.4 e0.6 i0.6 k-0.4 l0.6 p0.5 q1.0 r0.4 s1.3 t0.8
besc+ik 7.9 a0.3 i0.8 j0.5 p0.7 s0.5
besc+is 7.9 d0.4 s0.8 t1.1
besche 7.9 a-0.4 h0.3 l1.2 q0.3 r-0.3
beschi 7.0 b-0.5 c-0.7 f0.4 g0.5 i-0.4 l-0.4 n0.3 r0.9 s0.5 t0.6
bescho 7.4 e0.8 i0.5 q0.9 s0.5
besl 5.2 a1.6 b0.4 d1.9 e1.3 f2.0 g-1.4 h0.9 i2.2 j0.9 l0.7 n-0.5 o-0.5 p1.1 r-0.6
besl+dat 7.6 a0.7 d-0.4 e1.3 f1.0 i-0.3 j0.6 p1.3
besl+de 7.2 a0.7 b0.5 d0.5 g-0.4 i0.3 p0.8 r-0.6
besl+het 7.6 a0.8 d0.7 e1.0 g-0.3 i1.5
besl+jull 7.9 a-0.5 g1.3 h1.6 n0.4 r0.4
besl+om 7.2 a0.6 c0.4 d0.4 g-0.5 h0.8 i1.0 r-0.3
beslag 7.2 b-0.5 d1.1 e-0.4 f0.7 g-0.6 i-0.5 j0.6 k0.7 l1.0 o-0.4 s0.8
beslis 6.4 a-0.5 d1.2 f1.8 g-1.0 h1.0 i-0.7 l0.5 m-0.4 p-0.6 q0.4 s-0.6 t0.4
beslot 6.0 a1.7 c-0.3 d0.6 e1.2 h0.4 i2.5 k-0.6 m-0.3 p1.2 r-0.8
beslui 6.7 a0.7 b0.4 d-0.6 e0.8 f0.6 i1.1 j0.7 l-0.4 m0.9 n-0.4 p0.9 r0.7 s-0.3 t-0.3
besp 5.4 a0.5 b1.5 e0.9 f3.2 h0.6 j-1.1 k2.8 m-0.6 r0.4 s-0.4 t0.5
besp+en 7.4 d0.3 e1.1 f0.8 g-0.4 i-0.5 n0.6 q-0.3 r-0.4 t0.3
besp+met 7.6 a0.3 b1.4 f1.5 i-0.4 p0.6
besp+van 7.9 a-0.4 c0.3 h-0.4 k1.5 l0.4 o0.3
bespaa 7.4 a-0.7 d-0.4 e-0.4 g1.2 h0.4 i0.7 r1.6
bespre 6.1 d0.3 f2.5 g-1.3 i-1.1 j-0.7 k3.5 l0.6 m-0.6 n-0.4 p-0.7 q0.4 r-0.6
bespro 6.4 a1.6 b2.2 c-0.3 e1.7 f1.5 g-0.7 h-0.3 i0.9 n0.4 p1.2 q-0.6 r-0.6 s-0.4
best 3.4 b-0.8 d1.4 e0.9 f1.5 g0.8 h1.6 i1.0 j-1.4 l-0.5 m1.3 o2.6 p-0.7 q1.3 r1.4 s0.8 t0.9
best+admi 7.6 a-0.6 c-0.5 e-0.5 f-0.3 h0.4 k-0.4 n-0.6 o0.8 p-0.4 q0.6 t-0.5
best+alle 7.9 a-0.4 e-0.3 p0.8
best+anna 7.9 d0.4 e-0.5 l0.9 p0.8
best+anne 7.2 m0.5 o-0.4 r0.4
best+boek 7.9 a-0.4 h-0.3 m-0.4 o1.2 t0.5
best+dat 7.2 a0.9 c1.2 e-0.3 g-0.3 n-0.3 p0.6 s-0.3 t0.7
best+de 7.6 a-0.4 c0.5 e-0.4 g-0.4 m0.4 o1.9 q-0.5 t0.8
best+door 7.9 b0.4 c0.3 d-0.4 g0.7 r0.7
best+een 7.4 b0.8 c-0.4 f0.5 k-0.5 l0.9 m-0.3
best+en 7.0 a1.2 e2.3 f1.9 i-0.5 j0.3 k-0.6 t0.4
best+er 7.9 c0.7 d0.5 j0.3 p0.4 s0.5
best+gelo 7.6 a0.6 b2.0 c0.5 e0.4 l-0.5 m0.6 o0.3 p0.4
best+gete 7.9 e-0.4 j0.4 m0.7 p0.7
best+groe 7.9 a0.4 c-0.3 e0.5 f1.1 j0.6 t0.3
best+heb 7.9 a0.4 c0.4 d0.6 h0.5 s-0.3
best+heef 7.9 a0.3 e0.6 g-1.2 p1.0 r-0.8
best+heer 7.6 a0.5 d0.4 g-0.4 j0.5 r-0.4 s0.6
best+het 7.9 b0.7 c0.6 e0.6 f0.4 g-0.4 n0.4 o0.4 q1.4
best+hugo 7.9 h0.6 n0.4 q0.3 t0.3
best+ik 7.6 a0.4 b0.4 c-0.5 e0.8 f0.8 i0.9 s0.5
best+in 6.9 a0.6 b-0.7 e-0.4 f0.4 i-0.4 j-0.3 k-0.4 l-0.4 m0.3 n0.9 p-0.3 s-0.5 t1.7
best+inge 7.9 g0.6 h0.5 i0.5 p0.9 r0.6
best+is 7.6 a-1.2 d-0.3 h-0.5 i-0.4 k-0.3 m1.3 n0.4 p-0.5 q-0.4
best+jorr 7.9 i0.7 n0.7 s1.0
best+mag 7.9 e0.4
best+marl 7.9 g-0.4 h-0.4 o0.4
best+mene 7.0 b-0.4 e-0.8 g0.9 j0.9 m0.5 p-0.6 q0.8 r0.9
best+mens 7.4 a0.5 d0.8 e0.6 i0.6 r-0.4 s0.4
best+met 7.9 c-0.4 g0.7 i0.7 k0.3 m0.3 r0.7
best+mevr 6.7 b0.8 f0.6 h0.3 j-0.6 k-0.4 m0.7 o0.5 s-0.5
best+nadi 7.9 b0.4 i0.7 l-0.3 n0.7 o0.8
best+niet 7.9 a-0.8 h-0.3 i-0.4 n0.9
best+ook 7.9 e-0.5 g0.9 k0.3 q0.7 r1.1
best+op 7.6 a-0.6 d-0.3 e-0.8 g0.6 m0.4 o0.9 r0.7
best+roel 7.9 c0.4 h-0.3 r-0.3
best+tama 7.9 e0.5 k0.4 q0.7
best+te 7.9 a-0.4 c0.5
best+team 7.9 c-0.4 e0.4 g0.8 h0.8 n0.5 p0.8
best+teks 7.9 a-0.7 b0.4 c-0.4 e-0.3 g0.9 r1.0
best+uit 7.6 b0.5 g0.5 m0.8 n0.7
best+van 6.5 a0.8 b-0.4 c1.4 d-0.7 e-0.6 g-0.4 h0.5 k1.2 o-0.4 p-0.4 r-0.3 s0.5
best+voor 7.4 c0.3 d-0.3 e-0.4 h-0.4 m-0.4 q-0.3 r0.3 s0.3
best+wat 7.9 b-0.3 m0.6 o-0.3
best+wij 7.4 b-0.4 h0.5 p0.5 q-0.3
best+wil 7.9 g0.5 h0.9 r0.5
bestaa 6.5 a-0.6 b0.5 c0.3 d0.5 f-0.6 g0.8 h0.4 k-0.6 n0.6 o-0.3 p0.5 r0.7 s-0.4 t0.3
bestan 5.9 a-0.7 c0.4 d-0.5 e-0.7 f0.6 g-0.3 i-0.5 j-0.3 m0.3 n0.9 o1.5 p0.4 r1.0 s-1.3 t0.7
beste 4.0 a-0.8 b-0.7 c-0.4 d2.5 f1.3 g1.9 h1.9 i0.8 j-0.5 k0.8 n0.8 o3.1 p-0.8 q1.1 r1.8 s0.9 t1.3
bestek 7.4 a0.3 b1.0 e0.5 g-0.4 i0.5 j0.5 r-0.4
bestel 5.2 a1.0 b-0.8 c2.4 d-1.1 e2.0 g-0.8 h1.1 i-0.5 j-1.2 k0.9 l0.7 m2.5 n-0.7 o2.8 p-1.1 q0.8 s0.8 t0.8
bestem 7.9 b0.4 k0.8 m0.5 q0.6
bestuu 5.2 a1.3 b-1.0 c0.8 d0.4 e0.5 f2.5 g-0.4 h0.5 i0.7 k-0.4 l-0.3 n0.4 o-0.7 p0.3 s0.6 t-0.7
beta 3.4 a-0.6 b1.6 c-1.7 d0.7 e0.7 g-1.8 h-0.9 i-3.3 j-0.6 k-0.4 l6.7 n5.3 o2.1 p6.1 q8.8 r-0.3 s-2.0
beta+aang 7.9 a-0.4 b0.4
beta+al 7.6 a-0.4 c-0.5 e-0.3 f0.4 i-0.3 j-0.3 p-0.3 r-0.4 t0.6
beta+binn 7.4 a-0.6 b-0.4 e-0.3 f-0.3 h0.5 k-0.4 l-0.5 m-0.4 n0.8 o2.1 p-0.4 t-0.4
beta+dan 7.6 g-0.4 h-0.4 o-0.3 p0.6
beta+dat 7.6 a0.8 c1.9 d0.4 e0.3 g-0.3 p2.3 s0.7
beta+de 6.8 c-0.6 d-0.5 e0.6 g-0.4 i-0.4 j-0.6 l0.4 n1.5 o0.5 q-0.9 s-0.4
beta+deze 7.9 a0.4 b0.4 j1.1 l1.1 p0.7
beta+die 7.6 p0.4 s1.2
beta+dit 7.6 b0.3 n0.9
beta+doe 7.9 a0.8 e1.3 j1.5 p1.4 s0.7
beta+en 5.4 a-1.1 d-0.3 e-1.0 h0.6 i-0.6 j-0.8 l0.6 o1.1 p-0.8 q1.0 r0.6 t1.2
beta+geen 7.9 j0.5 p0.5
beta+gest 7.9 g0.7 k0.3 n0.9 p0.4 r0.6
beta+gewe 7.9 a-0.5 b-0.3 l0.4 o-0.4
beta+heef 7.9 l1.1
beta+het 7.2 a-0.4 b1.1 e-0.5 g-0.4 h-0.3 j-0.3 k1.4 l1.0 m-0.3 n-0.7 q2.2 s0.5 t0.3
beta+hij 7.9 d0.4 f0.5 h-0.5 k0.4 l-0.3 n0.8 q-0.4 t0.4
beta+ik 6.1 a1.0 b1.5 d1.4 e0.4 f-0.3 g0.4 i-0.8 k-0.5 l-0.6 m2.6 n4.1 o2.7 p2.5 q-1.3 r1.1 s-0.5 t-0.3
beta+in 7.6 a0.3 d-0.4 e-0.9 l0.5 p0.5 t0.3
beta+is 7.4 a-0.9 b-0.3 c-0.3 e-0.5 j-0.4 p-0.4 q0.4
beta+lope 7.9 a-0.6 d-0.3 l1.2
beta+met 7.4 a-0.6 c0.5 d0.7 f-0.5 g0.3 p-0.5 q4.1 r0.6 s-0.3 t0.6
beta+morg 7.9 a0.3 b0.3 c-0.4 d0.9 n1.3 q0.5 t-0.4
beta+niet 6.8 a0.9 b-0.4 d-0.8 e0.7 g-0.5 i-0.3 j1.7 n0.4 p1.9 s-0.4
beta+onze 7.9 a-0.8 c0.4 l0.6 o-0.4 p-0.6 t0.5
beta+ook 7.9 a1.3 d-0.4 e1.4 l0.7 p1.1
beta+op 6.5 a0.3 b-0.6 d0.9 e0.7 f-0.5 g-0.5 h0.3 i-0.5 j-0.6 l1.1 m-0.3 n0.7 p1.8 q1.7 s-0.4 t-0.4
beta+pas 7.9 a1.5 l0.7 p1.4 q-0.5
beta+staa 7.9 d-0.3 e0.4 p1.0 q1.1
beta+tot 7.9 b1.2 c-0.3 f0.4 i1.1 k0.7 l0.6 p0.5
beta+u 7.6 i0.5 p0.6
beta+uite 7.9 b-0.3 f0.3 l0.9 n1.7 o-0.4 q0.5
beta+van 6.2 a-1.1 b0.4 g-0.5 h-0.3 i-0.5 j-0.3 l0.3 n0.5 p0.4 q2.9 s-0.6 t0.8
beta+via 7.9 a-0.4 e-0.4 n-0.3 p-0.3 q1.3
beta+volg 7.9 a-0.4 d0.6 m-0.3 p-0.6
beta+voor 6.4 a0.9 b0.6 e1.3 j1.6 l-0.5 m1.2 n1.1 q-0.6 s0.7 t-0.3
beta+we 7.2 a-0.5 b-0.4 d-0.5 e0.5 g-0.3 l-0.4 m1.1 o-0.3 p-0.7 q1.1 t0.6
beta+wij 7.9 a0.4 c0.4 d0.6 p1.2
beta+word 7.4 h0.3 j1.4 o1.5 p0.5 q-0.4
beta+zal 7.9 a-0.3 d0.5 f0.5 k-0.4 l1.9 n-0.4 r-0.4
beta+zijn 7.9 a-0.5 e-0.3 l-0.5 t-0.4
beta+zo 7.9 l1.0 o1.5 q-0.3
beta+zola 7.6 a0.4 d-0.4 f0.3 l0.5 p1.0 t0.3
betaal 4.1 a-2.3 b2.3 c-0.9 d1.2 e-0.4 g1.1 h0.4 i-2.5 k0.5 l1.3 m0.4 n4.6 o2.1 q11.5 r2.0 s-1.4
betale 4.9 a1.8 b1.4 c-0.4 d-0.5 e0.7 f0.5 g-2.1 h-1.0 k-0.4 l4.1 n1.3 o1.8 p4.1 q-0.5 r-0.7 t-0.6
betali 4.5 a-0.7 b-1.8 e1.6 g-1.9 i-2.2 j-1.0 l5.6 n1.4 o0.3 p3.6 q1.8 r-0.5 s-1.4
bete 5.7 a-0.9 c-0.9 g0.7 h-0.4 i-0.3 j2.2 k1.1 o0.5 p-0.9 r1.8 s-0.6 t-0.3
bete+dan 7.6 a-0.8 b-0.4 d-0.3 g0.6 i-0.4 n-0.3 r0.8
bete+dat 7.9 a-0.4 e-0.3 f0.6 h-0.3 l0.3
bete+kan 7.4 a-0.6 c0.3 g1.9 i-0.4 k0.6 l-0.4 m0.4 r2.0
bete+voor 7.9 a0.5 b1.3 i1.2
beteke 6.7 b0.6 c-0.8 d1.0 e-0.8 g-1.0 j2.7 k0.4 l0.3 m0.3 n-0.3 o1.3 p-0.5 q-0.4
beter 6.1 a-0.9 b-0.7 d-0.5 e0.4 g1.8 k1.0 l-0.4 o-0.7 p-0.6 q0.6 r2.0 s-0.7
beto 7.9 a0.5 b-0.5 c0.7 e-0.6 m1.6 n-0.4 o0.5 p-0.3 r0.5 s-0.4 t1.4
betr 5.8 a1.3 b0.8 c0.5 d0.9 e0.9 h1.1 i0.9 j-0.5 k1.3 m0.7 q0.5 r1.0 s-0.8
betr+niet 7.9 b0.4 e-0.5 h0.4 i-0.5 k0.9 m0.8 o0.5
betref 5.8 a1.8 b1.0 c0.6 d1.0 e1.1 h1.1 i1.0 j-0.4 k0.8 m0.5 o-0.5 p0.4 q0.4 r0.9 s-0.7
betw 6.3 a1.1 d-0.5 f-0.5 g-0.7 h-0.4 i-1.0 j1.1 k-0.8 l0.4 m4.1 n-0.6 o-1.0 p1.0 r-0.6 s-0.3
betw+de 7.9 e-0.4 j0.4 p1.2
betwis 6.3 a1.1 d-0.5 f-0.5 g-0.7 h-0.4 i-1.0 j1.1 k-0.8 l0.4 m4.1 n-0.6 o-1.0 p1.0 r-0.6 s-0.3
beur 6.5 a0.9 c1.3 d-0.6 e0.7 g-0.3 h0.3 i-0.7 j-0.5 l1.1 m1.1 n1.6 o0.3 p0.8 t0.7
beurs 7.2 a1.5 c1.4 e0.3 f0.4 h0.6 i-0.4 m1.4 n-0.3 p1.2 q0.3 t1.0
beurt 7.2 a-0.3 d-0.4 e0.4 g-0.5 l1.1 n2.1 o0.3 p-0.3 q-0.3 s0.3
beva 6.7 a1.0 c-0.5 e1.3 g-0.5 i0.9 j1.4 m0.3 q-0.4 s0.8 t-0.3
beva+een 7.6 a0.7 e1.2 i0.3 j1.5
bevalt 7.6 a0.7 d0.3 e0.5 i0.9 s1.3
bevat 7.4 a0.5 e1.0 i0.3 j1.4 p0.4
beve 5.7 a0.9 b-0.6 d0.7 e1.4 g-0.5 i2.3 m0.9 r-0.9 t1.9
beve+dat 7.6 c1.0 d0.3 o-0.4 q0.5
beve+of 7.9 t2.0
beve+van 7.6 i0.6 j-0.4 p0.5 r-0.3 t0.6
beveil 7.4 c-0.3 d0.4 f0.6 l0.3 p0.7 r-0.5 s0.7 t0.6
bevest 5.9 a0.9 b-0.6 c0.5 e1.5 f-0.5 g-0.9 h-0.7 i2.6 m1.0 n0.6 p-0.6 r-0.3 s-0.5 t1.3
bevi 7.6 d-0.5 e1.1 g0.7 h0.7 i1.0 j0.4 s0.6
beviel 7.9 d-0.4 e0.6 g0.7 h0.8 i1.1 s0.7
bevo 7.4 f0.5 p0.3
bevo+rech 7.6 f0.5 j-0.3
bevoeg 7.4 f0.5 p0.3
bevr 7.2 a-0.6 d-0.4 f0.8 g-0.3 l1.0
bevrie 7.9 b0.5 e0.4
bevror 7.6 a-0.6 d-0.3 f0.8 l1.3 n-0.3 o0.3 p0.4 t0.3
bewa 7.0 a-0.3 c-0.5 g-0.6 h0.4 l-0.4 n-0.3 p0.4 q0.6 s0.6
bewaar 7.9 i0.7 q0.7
beware 7.9 a-0.4 e-0.5 l-0.3
bewe 6.7 b0.4 c0.8 f0.9 i-0.6 j0.6 m1.1 o0.8 p1.2 s-0.5
bewe+dat 7.9 a-0.4 e-0.4 f0.8 g0.6 k0.4 l-0.3 m0.8 n0.5 o0.3 r0.7
beweeg 7.9 a0.5 b0.7 e0.4 m0.7 p1.1
beweer 7.9 a-0.4 e-0.4 f0.8 g0.6 k0.4 l-0.3 m0.8 n0.5 o0.3 r0.7
bewegw 7.6 a-0.4 b-0.3 f0.4 h0.4 o0.7 q0.5
bewi 6.7 d-0.7 e-0.5 g-0.7 i-0.5 j1.4 l0.7 m1.4 p-0.5 q3.4 s-0.4 t0.6
bewi+van 7.9 g-0.4 k0.5 q2.6 t0.6
bewijs 7.0 d-0.6 g-0.6 i-0.4 j1.0 m0.8 p-0.4 q3.6 s-0.4 t0.7
bewind 7.6 e-0.5 j0.5 l0.9 m0.7
bewo 5.9 a-0.4 d0.3 e-0.6 f2.0 i-0.8 l0.4 m-0.7 n0.9 o-0.4 p-0.9 q0.5 r0.5 s0.4 t0.8
bewo+heef 7.9 a-0.4 e-0.4
bewond 7.9 a-0.4 d-0.5 e-0.4 n1.0
bewone 6.0 d0.7 e-0.3 f2.1 i-0.8 m-0.5 p-0.7 q0.4 r0.6 s0.5 t0.9
bezi 7.2 a1.0 c0.9 e1.5 g0.7 l-0.4 r1.1 s1.0
bezig 7.4 a0.6 c0.9 e0.6 g0.8 l-0.4 r1.2
bezo 5.6 a-0.9 b0.8 c-0.4 f-0.5 h-1.1 i-0.5 l-0.6 m1.1 p-0.6 q1.3 r0.4 t0.4
bezo+aan 7.9 a-0.5 b0.5 e-0.4 h0.4 o0.4 r0.4
bezo+en 7.6 d0.6 h-0.5 m0.3 n-0.3 q0.7 t0.6
bezo+misl 7.9 a-0.3 d-0.4 m-0.3 n1.0
bezo+ons 7.9 a0.4 e0.9 p0.5
bezo+voor 7.6 a-0.5 g1.2 q1.4 r1.3
bezoek 6.6 b1.5 d0.5 e-0.7 h-0.3 i-0.4 m1.1 p-0.6 q0.7
bezorg 6.0 a-1.2 b-0.5 c-0.5 d-0.5 e0.4 f-0.7 h-0.9 j-0.5 l-0.4 n0.5 q0.7 r0.5 s-0.4 t0.5
bezw 6.3 a-0.4 b-0.4 c-0.4 d0.8 e-1.2 g-0.6 i-0.8 k0.5 l-0.5 m2.0 s-0.8
bezw+gema 7.6 a-0.5 h0.5
bezw+tege 7.6 d0.8 e-0.5 f0.9 l-0.4 m1.8 o0.4 t0.3
bezw+van 7.6 a-0.4 b0.4 c-0.3 f-0.3 h0.4 k-0.4 t0.5
bezwaa 6.3 a-0.5 c-0.4 d0.8 e-1.0 f0.3 g-0.5 i-0.7 j-0.5 k0.5 l-0.5 m1.3 p-0.7 s-0.8
bian 7.6 b-0.3 f-0.3 h0.3 l0.4 m1.0 n1.1 o0.4
bianca 7.6 b-0.3 f-0.3 h0.3 l0.4 m1.0 n1.1 o0.4
bibl 7.4 b-0.4 c-0.5 d0.4 e-0.4 g0.6 h0.7 i0.6 k-0.4 n0.9 r-0.4
biblio 7.4 b-0.4 c-0.5 d0.4 e-0.4 g0.6 h0.7 i0.6 k-0.4 n0.9 r-0.4
bied 7.0 a0.9 b0.4 c-0.4 d-0.7 e1.0 f-0.3 g-0.5 i-0.3 l-0.4 q0.5 s-0.3 t0.6
bieden 7.4 b-0.4 d-0.5 e-0.5
bief 7.9 a0.6 b0.5 e1.0 i1.0
biefst 7.9 a0.6 b0.5 e1.0 i1.0
bier 6.8 a-0.7 b-0.3 f0.4 j-0.3 m-0.3 o0.5 p-0.4 s-0.4 t0.9
biervi 7.6 c0.5 f0.4 g-0.4 m-0.4 o0.4 t1.0
bij 2.8 a1.0 c1.0 d1.7 e1.1 h3.8 i1.4 j2.4 k-0.4 m-1.0 o0.8 p0.9 q0.4 r-1.3 s3.6 t-0.4
bij+alle 7.9 b1.0 o0.4 r-0.5
bij+de 4.0 a2.1 b-1.0 c2.2 d1.6 e2.3 f0.4 g-1.3 i-0.8 j1.8 k2.2 m0.6 n0.7 o1.3 p1.4 q0.7 r-0.5 s2.5 t1.8
bij+deze 6.6 a-0.9 b-0.7 d1.2 e-1.2 f-0.6 g0.5 h0.6 i0.4 j-0.3 k0.5 o-0.4 q1.3 r1.0 t0.6
bij+die 7.6 a-0.5 e-0.5 g1.2 h1.3 n0.7 p-0.4
bij+drie 7.6 a-0.5 g-0.3 h-0.4
bij+een 5.8 a0.5 c-0.4 d1.0 e0.3 g0.5 h0.4 i1.3 j0.4 m-1.1 p0.5 r-0.4 s-0.5
bij+elka 7.9 c0.9 d-0.4 h0.8 m0.6 p0.5 r0.4 s0.6
bij+en 7.4 a-1.0 e-0.5 g1.5 h1.2 i-0.5 k-0.4 l0.6
bij+geda 7.9 d1.0 e0.5 g-0.5 h-0.3 m-0.4 n0.4 q1.2 r-0.4 t0.4
bij+geze 7.6 a-0.5 e-0.4 g1.0 h1.3 r0.9 s-0.3
bij+graa 7.9 a-0.5 b0.3 c0.6 g-0.4 h0.3 k1.5 l0.5 r-0.5
bij+haar 7.9 a-0.4 g-0.5 i-0.4 r-0.3
bij+hem 7.2 b0.3 c-0.4 d-0.5 e-0.4 f0.7 j0.6 k-0.3 l-0.3 m0.7 p-0.3 r-0.8
bij+het 5.4 a0.7 b1.8 c-1.5 d1.3 e1.7 f-1.0 g-1.1 h0.8 j1.6 k-0.5 n-0.6 o1.0 p0.4 q0.7 r-0.3 t-0.5
bij+huis 7.9 a0.8 d1.2 i1.1
bij+hun 7.9 g0.5 i0.4 q0.5
bij+iede 7.9 a0.6 e1.1 n1.0 o1.0
bij+in 7.9 b1.0 c0.4 d0.3 g0.5 h0.9 o0.7 r-0.4
bij+je 7.9 a-0.5 e-0.3 r0.4
bij+jou 7.6 g-0.6 h0.8 q-0.4 r-0.5
bij+jull 4.9 a0.5 d2.6 e1.0 f1.7 g0.7 h1.1 i2.9 j-1.2 l1.0 m-0.4 o1.1 q1.2 r1.9 s1.1 t0.6
bij+kbc 7.6 c-0.4 g0.3 l-0.3 p0.7 q0.4
bij+laag 7.9 c0.6 d-0.4 e0.7 t0.4
bij+met 7.4 c-0.3 g-0.4 h0.3 l0.4 r-0.4
bij+mij 6.6 a-0.3 b1.5 d0.4 e-1.1 g0.4 h-0.5 j0.3 n0.4 o-0.7 p0.7 q-0.4 r0.4
bij+mijn 6.6 a-0.9 b-0.4 c-0.8 d0.5 e-0.6 f-0.4 g0.8 h1.7 k0.7 l-0.6 n2.1 o0.4 p-0.5 r0.6 t0.5
bij+naam 7.9 e-0.3 i0.6
bij+niet 7.9 a-0.5 e-0.4 j-0.5 q0.4
bij+ons 5.0 b1.1 c-0.6 d-0.6 g-2.4 h-0.5 i-0.8 j-0.9 l1.6 m1.9 o1.7 q-0.5 r-0.6
bij+onze 6.9 a-0.6 b-0.5 c0.5 d-0.3 e-0.7 f0.9 g0.3 h0.5 i-0.5 k-0.3 l0.8 m-0.4 r0.5 s-0.3 t0.4
bij+ople 7.9 a-0.8 h0.5 j-0.6 r0.4
bij+rada 7.9 a0.5 c0.4 d0.6 j0.8 s1.2
bij+rvo 7.9 l0.4 m0.6 o-0.5 t1.1
bij+spoe 7.6 a-0.4 d-0.4 m0.4 n0.3 t0.4
bij+twee 7.9 a0.9 b0.8 i1.2
bij+u 5.5 a0.5 c0.6 d1.9 e1.7 f1.6 g0.4 h0.7 i0.6 j2.4 m-1.1 n0.9 o-0.7 p-0.4 q0.7
bij+uw 6.8 a0.9 b0.9 c1.3 d0.7 e-0.7 f2.7 h-0.4 i0.7 p-0.5 s-0.5
bij+verd 7.9 a-0.4 c1.2 o0.4 p0.4 r0.3
bij+voor 6.8 a-1.0 b0.4 f0.3 g1.3 h1.3 i-0.7 k-0.4 o0.5 q0.4 r0.5 s-0.4 t0.6
bij+zelf 7.6 a-0.8 e-0.5 g-0.8 h0.9 m-0.4 o0.4 p-0.4 q0.7
bij+zijn 7.6 b-0.5 e-0.6 k1.3 l-0.3 t-0.3
bijb 7.9 g0.7 h1.0 t1.0
bijbes 7.9 g0.7 h1.0 t1.0
bijd 7.9 e-0.5 g0.5 h0.5 l0.6 n0.3 q0.8 r0.6
bijdra 7.9 e-0.5 g0.5 h0.5 l0.6 n0.3 q0.8 r0.6
bije 7.9 i0.4
bijg 6.2 a-1.0 d-0.5 g-0.8 j-0.6 k0.5 l-0.4 m0.8 n-0.3 p-1.0 q1.7 s-0.7 t-0.5
bijg+de 7.4 a-0.7 b-0.4 e-0.3 f0.3 g-0.4 h-0.3 i-0.3 j-0.3 m0.4 q0.4
bijgaa 7.4 a-0.8 b-0.3 e-0.4 g-0.4 h-0.3 j-0.4 l-0.3
bijgeh 7.9 b-0.5 k1.1 m0.8 n0.3 q0.4
bijgev 6.8 a-0.6 c-0.3 f0.4 k-0.5 n-0.4 p-0.7 q1.3 s-0.4 t-0.4
bijh 7.9 a-0.5 c0.3 g0.8 q1.1 r0.9
bijhou 7.9 a-0.5 c0.3 g0.8 q1.1 r0.9
bijk 7.9 d0.5 e-0.5 p1.1 s0.4
bijl 5.4 a-1.9 c-1.0 e-0.4 g-0.3 h0.9 i-1.2 k1.1 o0.4 p-1.3 q3.1 r0.5 s-0.6
bijl+de 7.9 b-0.4 k0.4 m0.4 n0.3 o0.7
bijl+het 7.6 c-0.3 g-0.4 j-0.3 k0.9 q1.8 t0.4
bijl+is 7.9 a-0.5 n0.4 o0.4 t0.4
bijlag 5.4 a-1.9 c-1.0 e-0.3 f0.3 h0.9 i-1.2 k1.2 o0.3 p-1.2 q2.9 r0.8 s-0.6
bijn 6.2 a1.3 b0.5 c2.6 e0.7 f0.3 g0.4 i-0.4 j0.3 k-0.6 l-0.4 m1.0
bijn+een 7.9 c0.6 d0.7 g0.6 i0.5 r0.3
bijn+niet 7.9 c-0.4 d-0.6 e1.1 r0.4 t0.3
bijn+op 7.9 c-0.3 j0.4 m0.6 p0.7 s0.7
bijna 6.2 a1.3 b0.5 c2.6 e0.7 f0.3 g0.4 i-0.4 j0.3 k-0.6 l-0.4 m1.0
bijs 7.6 e0.5 h0.3 j0.9 l1.6 m0.4 p-0.3 q1.5
bijsch 7.9 a-0.4 h0.3 l1.7 m0.5 q1.6
bijv 7.9 c-0.3 k1.0 n-0.4
bijvoo 7.9 c-0.3 k1.0 n-0.4
bijz 7.9 a0.4 d-0.3 j-0.3 p0.8 s0.9
bijzon 7.9 a0.4 d-0.3 j-0.3 p0.8 s0.9
bila 7.9 i0.6 s0.5
bilal 7.9 i0.6 s0.5
bill 7.9 a-0.4 d0.5 g-0.4 l1.0 r-0.4
bind 7.9 j0.6 q0.4
binden 7.9 j0.6 q0.4
binn 4.2 b-0.7 c3.0 e1.4 f-0.5 h1.0 i-1.9 j0.7 k0.7 l0.5 m-0.6 n2.9 o0.4 p-0.3 q0.5 r1.1 s-0.9 t2.6
binn+de 7.2 a0.7 c-0.5 e1.2 g-0.5 m0.7 n0.4 r-0.6 s0.8
binn+drie 7.0 b-0.5 d0.3 g0.6 l-0.4 n0.8 o0.4 q-0.3 r0.5 t0.4
binn+een 6.6 a0.9 b-0.4 c1.0 d0.6 e0.7 f-0.3 g0.7 i0.7 j1.0 k-0.6 m-0.3 n0.5 o-0.4 r0.5 s0.8
binn+en 6.9 a-0.8 b-0.6 e-0.8 g0.8 h1.0 j-0.3 k0.3 l0.8 m-0.3 n0.5 o0.6 r0.9 s-0.4 t-0.7
binn+het 6.9 a-0.4 c0.7 e-0.3 g0.9 i-0.4 l0.4 o0.8 p-0.4 q-0.3 r1.1 s-0.4 t2.7
binn+is 7.0 a-1.1 c-0.3 d0.5 e0.3 g-0.4 h-0.3 i-0.4 j-0.4 k0.4 n2.0 o-0.6 p-0.5 q0.6 r0.4 t-0.4
binn+krij 7.9 r-0.3
binn+maar 7.9 a0.5 c1.5 d-0.4 e1.2 g-0.4 n0.4 r-0.6
binn+moet 7.9 e-0.6 l0.4 m-0.4 q0.4 t-0.4
binn+tien 7.2 b0.3 j0.7 n1.3
binn+twee 7.0 b0.7 f1.1 g-0.4 p-0.3 q0.5 r-0.3 t0.5
binn+van 7.9 a0.3 c-0.4 d0.4 e0.8 f0.4 h0.5 k0.4 q-0.3
binn+veer 7.4 a0.4 j0.6 p-0.4
binn+vier 7.9 a0.5 c-0.3 e1.0 j1.4
binn+vijf 7.6 c-0.4 e0.5 n0.8 o0.8 t1.1
binn+waar 7.4 b-0.3 d0.5 e0.7 l0.9 o0.7 p-0.3 r-0.4
binn+word 7.9 c-0.3 e0.3 p1.0
binn+zeve 7.9 c0.3 e0.4
binn+zijn 7.4 a1.2 c2.6 e-0.6 f-0.3 g-0.6 r-0.5 t1.8
binnen 4.2 b-0.7 c3.0 e1.4 f-0.5 h1.0 i-1.9 j0.7 k0.7 l0.5 m-0.6 n2.9 o0.4 p-0.3 q0.5 r1.1 s-0.9 t2.6
bitt 7.4 b-0.5 d-0.4 e0.4 g0.4 i-0.5 k0.9 l-0.4 n1.0 o0.5 q0.4
bitter 7.4 b-0.5 d-0.4 e0.4 g0.4 i-0.5 k0.9 l-0.4 n1.0 o0.5 q0.4
blad 6.3 a1.2 c0.3 d0.9 e2.0 h-0.6 i0.7 j0.4 p-0.6 r0.6 s1.1
bladzi 7.0 b0.3 c-0.5 d-0.5 e0.9 f-0.3 h-0.3 i0.7 n0.3 p-0.3 r0.6
blau 6.3 a0.9 b-0.6 c1.7 d2.8 e1.2 h1.0 i-0.7 k0.6 l0.7 m-0.6 p-0.6 r0.9 s-0.8 t1.1
blau+map 7.9 c0.8 d0.9 e-0.5 j0.7 l0.5 n0.4
blau+vink 7.9 a0.7 c1.0 d1.0
blauw 7.2 d0.6 e1.2 f-0.3 h0.7 i-0.3 k0.5 o1.0 r0.6 t1.7
blauwe 6.8 a0.7 b-0.5 c1.9 d2.5 g-0.3 h0.4 i-0.5 j0.4 l0.7 m-0.7 o-0.7 p-0.4 r0.4 s-0.6 t-0.4
blee 6.3 a-0.3 b0.5 e1.4 h1.4 i-0.4 j1.2 k1.0 p-0.5 r0.6 s-0.7 t1.0
bleef 6.9 b1.2 c0.6 e0.8 g0.4 h0.9 r0.4 s-0.4 t-0.3
bleek 7.0 b-0.8 e0.9 h0.5 i-0.5 j1.3 k1.0 p-0.4 r0.3 s-0.4
blev 7.6 a0.4 c1.1 d0.9 e-0.4 p1.2 s0.5
bleven 7.6 a0.4 c1.1 d0.9 e-0.4 p1.2 s0.5
blij 4.3 a1.1 b-0.5 c2.6 d3.1 e0.4 f0.7 h0.5 i-1.3 j-1.0 k-0.3 l-0.4 n-0.3 o0.7 p3.7 r1.4 s0.4
blij+dan 7.9 d0.5 s0.8
blij+dat 7.0 a-1.7 b-0.4 c-0.3 d-0.6 e-0.9 g2.1 i-0.7 m-0.4 o0.3 p-0.4 r1.2 t0.4
blij+de 6.9 a1.6 c2.3 d1.0 f-0.3 g-0.4 h0.3 k-0.5 o-0.3 p1.0 s-0.4 t1.1
blij+een 7.9 a0.4 b0.7 e0.8 j0.8 p1.6 s0.6
blij+gewo 7.2 a-0.5 c-0.3 e0.4 g-0.7 i-0.4 l0.6 m0.4 n-0.4 p0.6 s0.7
blij+hang 7.6 d0.5 h-0.4 o0.4 p-0.4 q-0.3
blij+het 7.6 a0.4 c0.3 d0.7 e0.4 g0.7 h0.8 i-0.6 p0.4 r0.5 s0.5
blij+hetz 7.9 b-0.3 e-0.3 m0.3 o1.0 q0.3
blij+ik 7.2 a0.4 d0.4 e0.7 g-0.4 i2.0 r0.5
blij+jull 7.9 e0.9 g-0.4 p1.0 r-0.3
blij+mee 7.2 a-1.4 b-0.3 d-0.6 e-0.9 g1.5 h0.5 i-0.4 l-0.3 m0.4 q-0.3 r1.9
blij+met 7.9 a-0.5 g1.3 l0.4 q0.3 r1.7
blij+ook 7.9 a0.5 c1.0 d-0.4 e0.5 p0.8
blij+op 7.9 a0.7 c0.6 d1.5 n0.3
blij+staa 7.0 a-1.1 b-0.4 e-0.5 f0.4 g-0.4 k0.8 n-0.6 o0.5 p-0.8 q0.4 r0.4
blij+zijn 7.9 d0.5 f1.7 s0.8
blij+zo 7.9 f0.7 m0.5 p0.4
blij+zoal 6.9 a-0.8 b0.5 c-0.5 d0.8 i-0.5 m-0.4 o0.3 q0.7
blijf 6.7 a0.8 b-0.4 d1.8 e0.7 g-0.9 i1.5 l-0.4 m-0.4 s-0.5 t0.3
blijft 5.1 a1.4 b-0.6 c2.8 d1.4 g-1.7 h-0.5 i-0.9 j-0.8 l-0.5 n0.4 o0.7 p3.9 q-0.5 r-0.7
blijkb 6.8 a1.8 b1.2 c0.5 d2.9 e0.9 i-0.8 m0.4 o0.5 p0.3 s0.4
blijkt 7.4 b-0.3 c0.3 e1.2 i-0.4 j0.6 l-0.3 n-0.3 p1.3 s1.5
blijve 5.5 a-0.4 b0.4 c0.4 d-0.3 e-0.4 f0.9 h1.4 i-0.7 j-0.4 l0.3 n-0.3 o-0.5 q0.3 s-0.9 t0.8
blin 7.6 d0.8 f0.9 h-0.5 k0.6 m-0.3 n1.0
bloe 6.3 a0.6 b0.5 c1.0 e1.4 f-0.5 g0.8 k0.4 l0.5 m0.9 n0.5 o0.7 q-0.6 r1.5 s0.8
bloe+voor 7.9 g-0.4 h-0.4 l0.4 m-0.3 o0.4
bloemb 7.9 a-0.7 g1.0 h0.8 m0.5 n0.4 r1.3
bloeme 7.2 a0.3 b0.5 g0.6 i0.7 k0.3 m1.0 p-0.3 r0.9 s0.5
bloems 7.6 e0.5 g-0.4 h-0.4 l0.3 m-0.3 o0.4 p0.6
blog 7.6 a1.3 c1.3 d-0.3 g-0.5 r-0.3 s2.6
blok 6.7 b-0.8 c-0.5 i-0.4 k-0.4 l-0.6 o-0.5 p0.9 q0.3 s-0.5
blokke 7.2 a0.4 b-0.4 c-0.4 e0.6 l-0.4 o-0.3 p1.3 q0.7
blun 7.9 a2.1 e3.0 g-1.3 i1.9 r-0.7 s1.4
blunde 7.9 a2.1 e3.0 g-1.3 i1.9 r-0.7 s1.4
boch 7.9 a0.4 c-0.3 e0.7 p0.8
bocht 7.9 a0.4 c-0.3 e0.7 p0.8
bod 7.9 a-0.6 h0.4 m0.3 n0.4
boek 4.5 a-1.4 b1.2 c-0.8 e0.8 f-0.5 g1.8 h3.2 i3.0 j-1.4 n1.6 o2.1 p-0.7 r1.9 s-1.7 t0.6
boek+blij 7.9 f0.4 g-0.4 r-0.5
boek+dat 7.6 a0.8 d0.4 e2.2 g-0.5 i1.1 p0.7 r-0.3
boek+de 7.9 a-0.3 g0.6 h1.1 k0.3 r-0.3
boek+elde 7.9 a0.9 b0.5 d0.6 e0.9 h-0.4 i1.2
boek+en 7.6 a-0.3 b0.9 h1.5 i0.3 m0.4 r1.3 s0.4 t-0.3
boek+heef 7.9 g-0.3 n1.2 o0.3 t0.3
boek+het 7.9 c0.4 d0.4 e0.4 j0.7 n0.5 t0.4
boek+ik 7.6 a-0.8 b-0.4 e-0.8 o-0.3 p-0.4 q0.6
boek+is 7.6 a-0.7 b-0.3 d-0.4 e-0.8 g1.1 h-0.4 i-0.3 k0.7 l-0.3 o0.6 p-0.3 r1.5 s-0.3
boek+ligt 7.9 c0.3 e0.3 l1.0
boek+te 7.9 a1.5 d0.6 g-0.3 i1.5 l0.7
boek+van 7.6 a0.4 b0.7 d-0.5 i0.8
boek+voor 7.6 d0.8 e-0.3 h-0.4 i0.6
boeken 6.5 a-1.5 d-0.6 e0.4 g1.0 h1.3 i-1.1 j-0.6 l-0.4 m-0.4 n0.3 o0.9 p-0.5 s-0.4
boekho 5.0 a-0.5 b0.7 c-1.9 d0.6 f-0.5 g0.9 h1.6 i1.8 j-1.2 l0.5 n1.2 o0.6 p-0.4 q0.3 r2.0 s-1.4
boekin 7.0 a0.7 b0.5 d0.4 e1.1 i1.2 j0.5 n0.3 o0.4 p0.6 s0.9
boekja 7.2 b1.0 d-0.3 e-0.6 g-0.6 i1.3 k0.4 o1.3 t0.8
boekje 7.6 a0.6 c0.5 e1.6 g-0.6 i0.8 m0.8 p0.5 r-0.3
boer 6.7 a0.5 b0.5 e1.0 g0.9 n-0.4 p-0.4 q0.4 r0.7 s1.0
boerde 7.6 b0.7 c0.4 g0.8 i0.7 r0.9 s0.4
boeren 7.9 e0.8 s0.9
boet 6.0 a2.5 c3.5 d-0.6 e-0.3 f-0.3 g-1.0 i-1.0 j3.0 k-0.4 l-0.7 m3.1 n-0.3 o-0.3 p1.8 r-0.7 t-0.6
boet+van 7.0 a0.5 c0.9 g-0.3 i-0.3 j0.8 p0.5 r-0.4 s-0.4
boet+voor 7.6 a1.5 b0.3 c1.4 g-0.4 i-0.3 j1.4 m2.5 n-0.3 q0.3
boete 6.3 a2.0 b0.6 c2.9 d-0.5 f-0.4 g-0.8 i-0.8 j2.4 k-0.4 l-0.6 m2.4 p1.3 r-0.4 t-0.4
boetec 7.6 a0.5 c1.1 j1.3
boil 7.9 a0.4 b0.6 d0.5 e1.1 g-0.3 l-0.3 s-0.4
boiler 7.9 a0.4 b0.6 d0.5 e1.1 g-0.3 l-0.3 s-0.4
bok 7.9 c0.7 g0.6 h0.7 r0.7 s0.7
bol 7.9 a-0.7 m-0.3 q0.6 t0.4
bols 7.9 a-0.4 b-0.3 g0.7 h0.4 r0.7
bolswa 7.9 a-0.4 b-0.3 g0.7 h0.4 r0.7
bomm 7.9 a-0.6 g0.7 h0.4 q0.6 r0.9
bomma 7.9 a-0.6 g0.7 h0.4 q0.6 r0.9
bon 7.6 a0.7 c0.4 e1.2 k0.6 m1.7 q0.5 r0.3 s0.7
bond 7.9 a-0.4 g0.6 l0.5 m-0.3 n1.3 r0.8
bonj 7.9 e0.4 f0.3 g0.7 h0.8 m0.6 p0.9
bonn 6.4 b0.7 c0.3 e0.5 g-0.5 h0.3 l-0.5 m0.6 n-0.4 o-0.4 q1.2 s1.1 t-0.7
bonn+en 7.9 e0.8 h0.6 s1.0
bonnen 7.6 b0.7 d0.4 j-0.3 m0.8 p0.4 s0.8
bonnet 6.7 d-0.4 g-0.4 h0.4 j-0.3 k0.3 l-0.5 n-0.4 o-0.4 p-0.4 q1.3 s0.4 t-0.7
bonu 7.9 b0.3 d0.4 q0.4
bonus 7.9 b0.3 d0.4 q0.4
boom 7.6 f0.6 p0.8
boon 7.9 a0.4 c0.6 d0.4 j0.6
boonst 7.9 a0.4 c0.6 d0.4 j0.6
boor 7.6 a-0.5 g0.5 h1.8 k0.8 n0.5
boord 7.9 a-0.5 g0.7 h1.8 k0.7 n0.6
boos 6.9 a1.6 b0.3 d-0.4 e0.4 f0.7 g-0.7 i-0.5 j-0.5 k-0.3 l-0.4 p-0.4 r-0.6
boos+is 7.9 c-0.4 e0.5 f0.8 h0.3
boot 7.2 a-0.3 b0.7 f-0.3 h-0.5 k0.6 o0.5 r0.6 t-0.5
bord 6.6 a0.5 b1.7 d0.7 e1.1 f0.4 g-0.7 h-0.5 i0.7 j-0.3 l0.5 p-0.6 q0.5 r-0.3 s1.7 t0.6
bord+aan 7.9 a0.4 b0.6 d0.5 e0.9 h-0.3 i0.5
bordje 7.6 b0.5 e0.5 f0.9 h-0.3
borg 7.2 b-0.4 c0.6 d0.5 g-0.4 h-0.3 p0.5 q2.2
borr 6.4 a-0.8 b0.7 d-0.7 e-1.0 f-0.3 g0.3 h0.3 i0.7 j-0.3 k0.8 l-0.4 o0.3 p-0.5 r0.8 s0.5 t0.7
borrel 6.4 a-0.8 b0.7 d-0.7 e-1.0 f-0.3 g0.3 h0.3 i0.7 j-0.3 k0.8 l-0.4 o0.3 p-0.5 r0.8 s0.5 t0.7
bos 7.0 c0.5 d2.1 e-0.8 f2.7 g-0.4 h-0.4 i-0.4 j-0.4 k-0.4 l-0.3 m0.5 o0.7 p-0.3 s-0.4 t1.0
bosc 7.4 d0.4 h-0.3 j0.4
bosch 7.4 d0.4 h-0.3 j0.4
bosm 7.9 b0.3 c0.8 i0.5 n0.4 o0.6 r-0.3
bote 7.0 a1.0 b1.9 c0.7 g0.4 h0.8 j-0.3 k-0.6 l0.3 n0.8 p1.4 r1.1 s-0.3 t-0.4
bote+met 7.9 a0.7 b2.0 l0.3 n0.4
boterh 7.9 a0.7 b2.0 l0.3 n0.4
bouw 5.3 a0.8 b0.7 c2.9 e1.3 f0.5 g-0.7 h0.5 i-1.0 j1.3 k1.4 n0.4 o0.3 p-0.8 q-0.6 r0.5 s-0.3
bouw+en 7.9 a-0.5 c-0.4 f0.4 g1.0 h1.4 k1.2 m0.3 s-0.3
bouw+er 7.9 e0.8 s0.3
bouw+is 7.4 c-0.5 e0.8 f0.3 g-0.5 l0.8 m0.4 q0.3
bouw+staa 7.9 a0.5 e0.4 g-0.3
bouwaa 7.9 a0.7 c2.4 f0.4 g-0.3 h-0.4 n-0.4 o0.5
bouwbe 7.6 a0.5 c-0.5 e1.4 l0.4 m-0.4 s-0.3
bouwco 7.9 a-0.3 b0.4 c-0.4 k1.8 l-0.3
bouwen 7.9 b0.3 e0.4 f0.4 g0.9 h1.2 k0.4 r-0.3 s0.4
bouwku 7.6 d-0.3 i0.6 j0.5 r-0.3 s-0.4
bouwpl 7.4 a-0.5 d-0.4 e-0.7 f0.5 g-0.3 k0.8 l0.3
bouwte 7.9 a0.6 c0.5 e0.4 n0.3 r0.3 t-0.3
bouwva 7.6 c0.8 d1.1 k-0.5 m0.3 p-0.3 q-0.3
bove 5.7 a-0.5 b1.0 e0.6 f2.0 g0.8 h1.1 i0.4 j-1.0 k-0.3 m-0.8 n1.1 o0.8 p1.0 q-0.5 r1.2 s-1.0
bove+dat 7.9 b0.5 e0.9 f0.4 p1.4
bove+de 7.0 e-0.4 h0.4 i1.2 k0.6 l-0.4 p-0.3 s-0.4
bove+en 7.9 n0.5 s0.4 t0.4
boven 6.4 a0.7 b0.8 e0.6 f1.7 g1.1 h0.4 i0.5 j-0.5 m-0.8 p0.6 r1.6 s-0.7
bovena 7.2 a-0.7 e-0.3 g0.4 k-0.5 l0.5 o0.7 r0.3
bovend 7.9 d-0.3 e0.5 f0.5 i0.6
boveno 7.4 a-0.5 b-0.4 g-0.3 h0.6 n2.0 r-0.4
boze 6.6 a-1.0 d-0.8 e-0.5 g-0.7 h-0.4 i-0.6 m-0.4 n-0.7 o0.8 p-0.4 r-0.5 t-0.4
boze+brie 7.9 j0.6 r-0.4 s0.6
boze+klan 7.6 a-0.6 b-0.3 e-0.3 n-0.4 o0.3
brab 7.2 a0.6 c0.3 d0.8 g-0.5 h-0.4 j0.6 l0.3 p0.6 s2.0 t1.7
braban 7.2 a0.6 c0.3 d0.8 g-0.5 h-0.4 j0.6 l0.3 p0.6 s2.0 t1.7
brac 7.2 a0.4 b0.7 c1.3 g-0.5 i0.7 l-0.4 m0.3 n0.4 o0.9 r-0.4 t-0.3
brac+de 7.9 b0.5 c0.7 e0.4 g-0.4 m0.5 o0.7 r-0.3
bracht 7.4 b0.7 c0.8 g-0.5 l-0.4 m0.4 n0.4 o1.0 r-0.4 t-0.3
bram 7.0 a-0.5 d-0.5 g0.6 l-0.3 p-0.3 q-0.5 s-0.4
bran 5.6 c1.1 e1.2 f0.9 h0.7 i-0.3 n-0.7 o-0.5 q1.2 s1.0 t0.8
bran+in 7.9 a-0.3 b0.3 g0.4 h0.4 l0.7
branch 6.9 a0.5 c0.9 d-0.6 e0.3 h0.3 j-0.4 l-0.4 s2.4
brand 6.9 a-0.9 b0.6 c0.4 d0.3 f1.1 i-0.5 j-0.3 l0.8 o-0.4 s-0.5 t-0.3
brandd 7.9 d0.7 e0.3 i0.5
brands 7.4 h-0.3 o-0.3 q0.8 r-0.5 t0.4
brandw 7.0 c0.5 e0.5 f0.6 h0.6 j0.8 k0.5 l-0.4 o0.3 p0.8 r0.5 s-0.4 t1.6
bras 7.9 e0.5 i0.8 m0.8
brec 7.9 b0.6 g-0.4 i0.5 n0.4 o0.4 r-0.5
brecht 7.9 b0.6 g-0.4 i0.5 n0.4 o0.4 r-0.5
bred 7.0 a-0.9 b0.4 c-0.4 g-0.9 h1.8 i-0.5 k-0.3 o1.2 q0.3 s-0.6
breda 7.0 a-0.9 b0.4 c-0.4 g-0.9 h1.8 i-0.5 k-0.3 o1.2 q0.3 s-0.6
bree 7.6 c-0.4 e0.4 q0.5
breed 7.6 c-0.4 e0.4 q0.5
brei 7.4 b-0.3 c0.8 d-0.4 g0.6 h2.2 i-0.5 p0.4 r0.9 s1.2
breide 7.6 g0.7 h2.3 i-0.4 r1.0 s0.6
bren 6.0 b-0.6 e-1.0 h0.7 j0.4 l0.9 m0.9 n0.7 o-0.5 p-0.9 r-0.4 t-0.8
bren+de 7.9 a-0.4 b-0.3 c-0.4 o0.4 q0.3
bren+wij 7.6 e-0.3
breng 7.9 a-0.4 b-0.3 c-0.4 o0.4 q0.3
brenge 6.3 c0.4 d0.3 e-0.7 h0.6 i-0.6 j0.8 l0.3 m0.3 n0.6 o-0.5 p-0.7 r-0.4 t-0.5
brengt 7.4 b-0.4 g0.4 i1.0 l0.6 m0.5 o-0.3
brie 4.8 b-0.8 d0.8 e0.9 f0.4 g-0.8 h-1.2 i0.8 j4.1 k-0.5 n1.6 p0.6 q-0.5 r-0.4 s0.3 t-0.7
brie+aan 7.6 a-0.4 d-0.3 e-0.4 h-0.4 r-0.4 t-0.4
brie+die 7.9 c-0.3 e0.4 g-0.3 j0.6 s0.6
brie+gest 7.6 c0.4 d1.2 e-0.4 f0.7 i0.6 l-0.4 p0.4
brie+in 7.9 b0.8 c0.5 j0.7 l0.4 n0.3
brie+is 7.9 c-0.4 e-0.5 f-0.3 m0.4 n-0.3 o0.6
brie+met 7.9 a0.4 b0.6 d0.5 p0.8 s0.8
brie+moet 7.9 a-0.4 d-0.3 i0.7
brie+op 7.6 a-0.9 g0.3 h-0.4 n0.8
brie+van 6.3 b-0.7 c-0.6 d-0.6 e1.2 f0.3 i-0.8 j0.9 k-0.4 l0.9 n0.9 o-0.4 p0.4 q0.4 s0.7 t-0.3
brief 5.3 a0.4 c-0.7 d-0.5 e2.0 g-0.3 h-0.5 i0.7 j2.2 k-0.6 l-0.5 m0.5 o-0.6 p1.1 r-0.9 s1.2 t-0.4
briefj 6.7 a-0.6 b0.4 e-1.3 h-0.4 i0.7 l0.8 m-0.5 n2.1 p-0.4 s-0.5
briefp 7.4 a-0.4 g-0.3 j-0.3 k0.4 m0.7 o0.6 t-0.4
brieve 6.4 b-0.6 c0.3 d1.7 e-0.7 f0.4 g-0.5 h-0.6 j2.3 n0.3 r0.4 s-0.4
bril 7.9 b0.5 d-0.5 m0.6
brin 7.9 e0.6 f1.0 i0.7 l0.8
broc 6.1 c-0.3 d0.4 e0.8 g0.8 h0.5 j0.4 l-0.6 m-0.4 o0.4 p-0.5 q0.7 r1.3 s-0.5 t1.0
broc+staa 7.9 a1.2 b1.5 d-0.6 e2.2 g-0.5 h0.4 t0.3
brochu 6.1 c-0.3 d0.4 e0.8 g0.8 h0.5 j0.4 l-0.6 m-0.4 o0.4 p-0.5 q0.7 r1.3 s-0.5 t1.0
broe 5.8 a-1.8 b-0.5 c0.8 d-0.7 e-0.4 f-0.4 g1.3 h2.3 j-0.5 k0.7 m0.8 o0.4 p-0.9 r1.8 s-1.0
broe+heef 7.9 a-0.6 b-0.3 d-0.3 e-0.4 g0.4 h0.6 r0.3
broede 7.6 e-0.3 g0.5 h1.0 i0.7 r-0.4
broek 7.6 a-0.6 d-0.4 k0.4 o0.3 t0.5
broer 6.4 a-1.7 b-0.7 d-0.3 e-0.4 g1.0 h1.9 i-0.7 j-0.7 k0.3 m0.4 p-0.5 q-0.7 r2.0 s-0.8
broers 7.4 b0.5 e0.4 g0.4 i0.3 m0.3 q1.0
bron 7.6 c1.0 d0.5 e-0.6 g0.3 j0.7 o0.3 p0.3 r0.3
bronco 7.9 a0.4 c0.8 d0.7 e-0.4 j0.8 p0.4
broo 7.0 a0.7 c0.5 d-0.5 e0.9 g0.3 k-0.4 m1.1 o0.5 q-0.4 r0.4 s-0.3
broodj 7.4 a0.5 d-0.3 e0.7 g0.5 m1.3 o0.6 r0.3
brou 6.9 a0.4 b-0.4 e0.6 f0.6 h0.5 i-0.5 j-0.4 k0.6 m0.6 o0.3 p-0.4 q0.3 t-0.5
brouwe 7.0 b-0.4 e0.7 f0.7 h0.6 i-0.5 k0.5 o0.4 p-0.3 t-0.5
brug 7.2 b1.0 c0.4 f0.5 h0.5 i-0.3 k1.2 m0.6 r0.4
brui 6.0 a1.0 b-0.5 c-0.6 d0.4 e2.9 f0.8 g1.0 h-0.6 i-0.5 j-0.7 m1.0 n0.3 o-0.6 p2.2 r2.1 s0.5 t1.4
brui+in 7.6 a0.5 e1.3 p0.7 s0.7 t0.8
brui+op 7.6 a0.8 b0.6 c0.4 d0.4 e1.2 g-0.4 m0.5 p0.7 q0.3 s0.4
bruid 7.2 a0.7 b0.3 d-0.6 e1.7 f0.5 i-0.3 j-0.3 m1.0 p0.4 q0.4 r1.0 s0.5
bruide 7.6 d-0.4 e0.6 n0.4 p0.6 t1.0
bruids 7.6 c0.5 d0.5 i0.4 p0.7 r-0.4 s0.5
bruilo 7.6 a0.7 e0.6 g-0.4 m0.7 p0.8 t1.3
bruins 7.9 a0.5 d0.6 e0.5 f0.8 j-0.4 p0.6
brus 7.9 c1.0 j0.3 n1.1 p0.4
brusse 7.9 c1.0 j0.3 n1.1 p0.4
btw 5.6 a-2.0 b-0.4 c-0.5 f0.5 g-0.4 i-0.8 j-0.5 k0.7 l1.9 m2.1 n-0.3 o5.3 p-0.5 q0.4 r0.8 s-0.8
btw+aang 7.2 f-0.3 i-0.7 k0.5 p0.5
btw+gere 7.9 a0.6 m1.9 o-0.4
btw+numm 7.9 a-0.3 c0.4 f0.6 m-0.3 o1.5 t0.3
btw+verl 7.9 o2.0
bubb 7.9 a0.7 d1.6 g-0.3 i0.4 m0.4
budg 6.3 b-0.9 c-0.7 d-0.3 e0.6 f0.5 h2.2 i-0.7 j-0.5 n0.7 r0.6 s-0.4 t-0.4
budg+is 7.9 c-0.3 g0.4 h0.7 m0.5 o-0.3 r0.6
budget 6.3 b-0.9 c-0.7 d-0.3 e0.6 f0.5 h2.2 i-0.7 j-0.5 n0.7 r0.6 s-0.4 t-0.4
buff 7.9 a-0.4 d-0.5 e-0.4 f0.5 g1.0 n0.5 r1.6
buffet 7.9 a-0.4 d-0.5 e-0.4 f0.5 g1.0 n0.5 r1.6
buig 7.9 a0.5 b1.0 c0.6 d0.6 f1.8 o0.6
buigt 7.9 a0.5 b1.0 c0.6 d0.6 f1.8 o0.6
buik 7.2 a1.2 b2.4 c-0.4 d-0.5 i0.7 k0.3 m1.2 p0.7 t0.7
buik+van 7.6 b1.3 c-0.3 d-0.5 i-0.3 k0.4 m1.3
buikpi 7.6 b1.3 c-0.3 d-0.5 i-0.3 k0.4 m1.3
buit 6.5 a0.9 b0.3 c-0.9 d0.4 e0.8 f-0.4 g-0.5 i0.4 k0.9 l-0.4 n-0.7 o0.6 q0.4 r-0.4 s-0.7 t0.6
buiten 6.5 a0.9 b0.3 c-0.9 d0.4 e0.8 f-0.4 g-0.5 i0.4 k0.9 l-0.4 n-0.7 o0.6 q0.4 r-0.4 s-0.7 t0.6
bure 4.6 a-1.3 b-0.4 c-0.4 e-0.6 g-0.4 h1.2 i0.4 j-0.6 m-0.4 n0.5 o-0.5 p-0.9 q0.6 r0.6 s1.0
bure+bij 7.9 e-0.3
bure+en 7.6 a0.4 d0.5 i0.6 j0.7 n0.4 s1.7 t0.4
bure+hebb 7.6 c0.3 d-0.4 e0.6 j0.4
bure+in 7.4 a-0.4 e0.5 h1.7 i-0.4 j0.8 n0.5 q-0.3
bure+onge 7.9 o0.4
bure+op 7.4 a-0.6 e-0.3 f-0.3 g-0.3 i-1.0 l-0.3
bureau 5.4 d0.6 e-0.4 g-1.0 j0.3 k-0.5 n0.6 p-1.3 q-0.6 s1.7
buren 5.2 a-1.2 d-0.4 g0.6 h1.4 j-0.9 l0.5 m-0.6 n0.5 q1.3 r1.3 s-0.5
burenr 7.9 e-0.4 k0.4 m0.5
burg 6.3 a0.5 b1.0 c1.3 e-0.5 f1.3 g0.3 i-0.9 j-0.4 k0.5 m0.5 n0.9 p1.5 r0.5 s0.6
burg+heef 7.6 a-0.4 c-0.6 d0.8 e-0.3 g-0.5 i-0.4 k1.0 l0.4 n-0.4 o0.4 q0.4 s-0.4
burg+op 7.9 b0.8 d-0.3 r0.4 s0.4
burg+van 7.9 c1.6 e-0.4 h0.7 p1.8
burgem 6.3 a0.6 b1.1 c1.4 e-0.4 f0.9 g0.3 h0.4 i-0.8 j-0.4 k0.6 m0.5 n0.9 p1.5 r0.4 s0.6
bus 6.7 a1.0 b0.6 c1.2 d-0.4 f-0.3 h-0.5 k0.7 m0.4 p-0.3
bus+van 7.6 e-0.5 g0.4 h-0.3 r0.5
busj 7.6 a0.8 b1.1 d-0.4 h-0.3 l0.7 s0.6 t-0.4
busje 7.6 a0.8 b1.1 d-0.4 h-0.3 l0.7 s0.6 t-0.4
buss 7.4 a-0.8 e-0.4 g1.3 h2.4 i-0.4 k0.7 n0.3 q0.3 r1.7
bussen 7.4 a-0.8 e-0.4 g1.3 h2.4 i-0.4 k0.7 n0.3 q0.3 r1.7
buur 5.6 b1.0 c-0.3 d-0.4 f-0.4 l-0.3 n-0.3 q0.6 r0.3 s0.7 t-0.6
buur+en 7.9 d-0.3 e0.5 j0.4
buur+is 7.6 d0.5 e1.0 i0.6 j1.0
buur+van 7.6 d0.5
buurma 6.4 a-0.6 b0.6 e0.3 f0.4 j0.4 m-0.6 n-0.4 o-0.4 q1.3 t-0.5
buurt 7.9 e0.7 p1.0 r0.4 s0.8
buurta 7.9 d0.4 e-0.4 g0.3 r0.3
buurth 7.6 b0.4 d-0.4 m0.6
buurvr 7.6 e0.3 h0.6 r0.4 s0.8
bv 6.6 b-0.4 c0.7 d1.1 e-0.4 f-0.4 i-0.3 m0.5 o0.9 p-0.3 r0.5 s-0.4 t0.9
bw 7.0 a1.5 c-0.4 e1.1 i-0.4 j2.6 m0.6 p1.6
bw+scho 7.9 e0.3 j0.7 p0.6
by 7.9 b0.7 e-0.3 i0.6 s0.7
c 6.5 a0.5 b-0.5 c0.9 d0.4 e0.8 g-0.6 i0.5 j1.0 k0.4 m-0.4 o1.0 p-0.5 q-0.6 r-0.4 s-0.3
c+en 7.6 k0.6 l-0.3 q-0.3 r-0.3
cafe 7.2 c-0.4 d-0.5 e0.4 m-0.4 o-0.3 p0.7 q0.7 s0.7
cafe+de 7.6 p0.8 s0.8
call 7.2 b-0.4 c0.7 d-0.9 e-0.6 f-0.4 g-0.6 k3.4 m-0.5 n-0.6 o0.5 q0.5 r-0.4 t-0.4
call+van 7.9 a0.5 c1.2 d-0.4 g-0.5 k1.9 o0.5
came 7.0 c1.0 e-0.3 f-0.3 l0.4 n0.7 p0.4 q-0.6 r0.7 t1.1
camera 7.0 c1.0 e-0.3 f-0.3 l0.4 n0.7 p0.4 q-0.6 r0.7 t1.1
camp 5.8 a-0.7 b-0.3 c1.1 d1.1 e1.5 f0.5 g0.5 h0.9 i1.7 j-0.8 k-0.6 l-0.4 n0.4 o0.4 p-0.9 q0.5 r0.9 s-1.0 t-0.3
camp+de 7.9 g0.9 h0.8 q0.3 r0.5
camp+voor 7.4 a-0.5 d0.4 e-0.5 f0.7 g0.5 h0.7 i0.6 n-0.3 o-0.3 r0.9
campag 6.3 c0.6 d0.5 e1.6 f0.4 g0.5 h0.4 i1.8 j-0.5 l-0.6 p-0.5 q0.6 r0.9 s-0.6 t-0.3
campin 6.7 a-1.0 b-0.5 c0.8 d1.0 e-0.4 h0.7 i-0.8 j-0.4 k-0.4 m0.4 n0.7 p-0.4 s-0.5
cana 7.9 a-0.4 g0.6 k0.3 r0.6 s-0.3
canada 7.9 a-0.4 g0.6 k0.3 r0.6 s-0.3
cao 7.6 b0.9 d0.5 h0.4 n-0.3
cara 7.9 m0.8 p0.7
carava 7.9 m0.8 p0.7
cari 7.4 a0.6 b0.9 e0.7 f0.6 m1.1 r-0.3 s0.7
carl 7.6 a-0.4 c-0.3 k-0.3 l0.9 m-0.3 t0.8
carla 7.9 a-0.3 b-0.4 d-0.3 h0.3 l0.9
carn 7.2 c1.2 h-0.4 i0.4 k1.6 l0.8 n0.9 p2.1 q-0.3 r0.3
carnav 7.2 c1.2 h-0.4 i0.4 k1.6 l0.8 n0.9 p2.1 q-0.3 r0.3
casp 7.9 e0.5 g0.4 i0.3 r0.5
casper 7.9 e0.5 g0.4 i0.3 r0.5
cata 7.2 b0.4 c1.0 d0.4 j-0.3 k0.4 q1.0 r0.7 s0.3 t1.3
catalo 7.4 a0.4 b0.5 c1.1 d0.3 q0.4 r0.7 s0.4 t1.4
cate 6.9 c1.0 d1.0 i-0.6 j-0.3 k0.6 l0.4 n0.7 q-0.4 r0.5
cate+de 7.9 d0.9 g0.6 o0.3 r0.7 s0.6
catera 7.9 d0.7 n0.4 s0.5
cateri 7.2 c0.9 d0.4 g0.3 h0.3 i-0.5 k0.4 l0.3 m0.5 n0.3 p0.4 r0.5 t0.5
cc 7.2 a0.8 d1.0 e0.5 f3.6 g-0.4 i-0.5 m0.7 n0.3 p-0.6 q-0.4 s0.5 t-0.4
cc+geze 7.6 a0.7 c0.3 d0.9 e0.4 f2.7 l0.3 m0.7 p-0.6 q-0.4
cell 7.4 a-0.4 c-0.4 e-0.4 g0.6 h0.4 r0.6
cellen 7.9 b0.3
cent 6.6 a0.5 c-0.8 d0.9 e1.2 i-0.6 j0.5 k-0.5 m0.3 n-0.4 o-0.7 p1.0 s-0.6
cent+meer 7.9 e-0.7 i-0.4 p0.6
centen 7.6 a0.3 d0.3 j0.3 p1.6 r-0.3
centra 7.9 d0.8 k-0.3 t0.5
ceo 7.4 a1.1 b-0.6 c-0.3 f3.1 g-0.5 j-0.5 l0.6 m-0.6 n0.5 r0.6 s-0.3 t-1.1
cert 7.2 a0.9 c1.0 e1.0 f0.4 i0.4 j-0.3 k-0.4 m0.4 p0.4 t1.1
certif 7.2 a0.9 c1.0 e1.0 f0.4 i0.4 j-0.3 k-0.4 m0.4 p0.4 t1.1
chag 7.9 c0.8 d0.7 e-0.5 g0.4 r0.4 s0.4
chagri 7.9 c0.8 d0.7 e-0.5 g0.4 r0.4 s0.4
chan 7.4 a-0.4 b-0.5 d0.3 g0.4 h0.5 l-0.4 m0.7 o0.8 p-0.4 r-0.4 s0.3 t-0.3
chanta 7.4 a-0.4 b-0.5 d0.3 g0.4 h0.5 l-0.4 m0.7 o0.8 p-0.4 r-0.4 s0.3 t-0.3
chap 7.4 a-1.0 g2.3 j-0.3 r2.7 s-0.3
chap+voor 7.9 a-0.4 g1.6 r1.7
chapea 7.4 a-1.0 g2.3 j-0.3 r2.7 s-0.3
char 7.9 c0.5 d-0.4
chat 7.0 b0.5 d1.7 f0.9 p-0.3 q-0.3 r0.3 s-0.4
chatbo 7.4 b0.4 d1.1 k0.4 o0.5 q-0.5 r0.3 s-0.4
chau 6.9 b0.5 c-0.7 e0.7 f-0.3 g0.4 h1.6 i-0.5 j0.5 k0.9 l-0.4 o0.5 p-0.3 q-0.5 r1.0 s0.6 t-0.5
chauff 6.9 b0.5 c-0.7 e0.7 f-0.3 g0.4 h1.6 i-0.5 j0.5 k0.9 l-0.4 o0.5 p-0.3 q-0.5 r1.0 s0.6 t-0.5
chef 7.2 a0.6 c0.8 f1.7 j0.5 k-0.4 s0.4 t1.3
chir 7.9 a0.4 b1.6 c-0.3 g0.4 j-0.4 k0.4 p-0.3 r0.7
chirur 7.9 a0.4 b1.6 c-0.3 g0.4 j-0.4 k0.4 p-0.3 r0.7
chri 7.4 c-0.5 g0.7 h0.6 k0.7 m-0.5 n-0.4 o-0.3 q0.4 r0.8 s0.4
christ 7.6 a-0.4 c-0.5 g0.8 h0.6 i-0.3 k0.7 m-0.5 n-0.4 o-0.3 q0.4 r0.9
cijf 6.1 b1.2 c-0.8 d-1.1 e1.0 i-1.0 j-0.7 k-0.5 l0.5 n1.1 o0.6 s-0.8
cijf+van 7.4 a-1.0 b0.5 c-0.7 e-0.8 g0.9 i-0.3 n1.2 o0.9 p-0.3 r1.3
cijfer 6.1 b1.2 c-0.8 d-1.1 e1.0 i-1.0 j-0.7 k-0.5 l0.5 n1.1 o0.6 s-0.8
circ 7.6 a-0.3 c-0.4 l0.9 o-0.4
circa 7.9 c-0.4 l1.0 o-0.4 q0.3
civi 7.9 a0.4 e0.9 f0.3 j1.4 r-0.3
civiel 7.9 a0.4 e0.9 f0.3 j1.4 r-0.3
clae 6.7 b-0.7 c0.7 e0.5 g-0.6 i-0.5 j0.8 k0.5 l0.4 n-0.5 o0.7 p0.3 q0.7 s-0.4 t0.6
claes 6.9 b-0.5 c0.8 e0.6 f-0.4 g-0.5 i-0.4 j0.9 l0.5 n-0.4 o0.8 s-0.3 t0.7
clai 6.9 a-0.9 c-0.4 i-0.7 j1.1 l-0.3 p-0.3 r-0.4 s0.4 t0.7
clai+van 7.9 e0.4 t1.0
claim 7.2 c-0.3 e0.3 i-0.3 l-0.3 r-0.3 s0.5 t0.8
claime 7.9 a-1.0 i-0.4 j1.0
clau 7.6 a-0.7 h-0.3 n0.4 o0.8 p-0.3 t0.9
clausu 7.9 a-0.6 d0.3 l-0.4 n0.6
clie 6.3 b-0.6 e0.5 g-0.4 i0.7 j0.5 k-0.3 l-0.3 m-0.7 p-0.4 r0.6 s-0.5
clie+een 7.6 c0.7 i0.6
client 6.3 b-0.6 e0.5 g-0.4 i0.7 j0.5 k-0.3 l-0.3 m-0.7 p-0.4 r0.6 s-0.5
club 7.6 a-0.3 c0.4 d-0.3 e0.4 g1.3 p0.5 r1.4 s-0.4
cm 7.9 a0.6 e0.9 j0.6
co 7.9 k0.3
cobo 7.9 d0.7 e-0.4 i0.4 s0.9
code 6.7 b-0.5 d-0.9 e0.6 f1.2 g-0.6 j0.3 k1.3 l1.9 n-0.4 p-0.6 s-0.4 t0.5
coll 4.9 b1.6 c-0.8 d0.9 e-0.3 h1.6 i-0.3 j-0.9 k1.0 l0.4 m0.5 n1.8 o-0.5 q0.8 r0.7 s0.6 t0.3
coll+die 7.9 e-0.4 p0.6
coll+heef 7.6 a1.1 b2.2 i0.3 p1.4
coll+in 7.9 a0.5 h0.7 m1.0 p1.3 q-0.4
coll+op 7.9 a0.5 d-0.4 e0.4 f0.9 j0.6 m1.0 s0.8
coll+van 6.9 a0.4 b0.5 c0.7 h0.4 l0.5 m0.5 n0.6 p-0.5
coll+zei 7.9 a-0.4 t0.3
colleg 4.9 b1.1 c-0.7 d1.1 e-0.3 f0.3 h1.6 j-0.9 k1.0 l0.4 m0.4 n1.7 o-0.6 q0.7 r0.8 s0.6 t0.4
colu 6.9 a0.6 c0.7 g-0.6 i-0.4 j-0.4 p-0.3 r-0.6 s2.0
colu+voor 7.9 a0.6 d0.5 e0.7 s1.4
column 6.9 a0.6 c0.7 g-0.6 i-0.4 j-0.4 p-0.3 r-0.6 s2.0
comm 5.8 a0.9 b1.0 e1.1 f2.2 g-0.6 h0.9 i1.2 j0.9 k-0.3 m0.6 p0.8 s-0.8 t0.3
comm+van 7.9 a0.4 b1.0 c-0.3 f0.8 k-0.3 l0.3 r-0.3
commis 6.7 a0.4 b0.9 c-0.4 e0.5 f0.7 g0.5 h1.0 j0.6 k-0.4 m0.5 q-0.3 r0.6 s-0.4
commun 6.6 b0.4 d0.5 f1.3 g-0.9 i1.3 j0.7 l-0.4 n0.3 o0.3 q0.3 r-0.5 s-0.4 t0.4
comp 5.4 a-2.3 b1.6 c-0.7 d-1.1 e-1.6 f-0.3 g4.5 h1.9 i0.6 j-0.9 k0.9 n1.3 o0.4 p-1.1 r5.4 s-1.4 t0.4
comp+aan 7.4 a-0.8 b0.3 d-0.5 g1.2 i-0.4 l0.3 m0.4 r1.7 s-0.3
comp+en 7.9 b0.4 e-0.3 h-0.3 i0.3
comp+is 7.4 b0.6 d-0.5 e-0.6 i0.8 l-0.4 n0.5 o0.6
comp+over 7.9 b0.4 d0.3 e0.7 g0.5 i0.7 r0.6
comp+van 7.9 b0.6 c0.3 e-0.3 g0.4 h1.1 i0.6 o0.4 r0.6
comp+voor 7.6 a-0.3 c-0.5 d-0.4 e-0.6 g1.5 k0.6 q0.5 r1.9 t-0.4
compag 6.9 a0.3 b1.4 d-0.7 g-0.6 i1.0 n0.4 r-0.7 s-0.5 t1.4
comple 7.6 g-0.5 k0.7 n0.4 o0.9 q0.3 r-0.3
compli 6.3 a-1.8 c-0.8 d-0.6 e-0.7 g4.3 h1.5 j-0.5 m0.4 p-0.6 r5.2 s-0.7 t-0.6
comput 7.2 a-0.5 b0.3 g1.2 n0.9 q-0.3 r1.3
conc 4.8 a-0.6 e0.9 f-0.3 g-0.4 h0.6 i0.8 j-0.8 k-0.4 n-0.4 p-1.0 q-0.6 r0.4
conc+bij 7.6 c-0.3 d-0.4 e0.5 m0.9 s1.3
conc+dus 7.9 d0.7
conc+en 7.9 a0.4 e-0.5 i1.4
conc+heef 6.9 b0.3 d-0.3 h0.5 r0.4
conc+het 7.9 a0.9 b0.3 d0.4 e1.0 g-0.5 h-0.4 m-0.3 o1.0 r-0.3
conc+is 7.9 a-0.7 e-0.5 i-0.5
conc+met 7.9 a-0.6 e-0.3 g0.5 h1.0 l0.5 r0.5
conc+uit 7.4 a0.7 b0.6 c1.4 i1.0 k-0.3 m-0.3 q0.4 s-0.3
concep 6.5 e1.1 i-0.6 m1.0 n-0.3 p-0.5 q-0.3 r0.3 s1.2 t0.5
concer 7.6 a-0.5 d0.4 g0.5 h0.3 i0.8 m-0.4 o1.0
concie 5.8 a-0.5 b0.7 i-0.7 j-0.4 l0.4 n0.5 p-0.6 r0.6 s-0.4 t-0.4
conclu 7.0 a0.9 c0.4 e1.1 f0.3 g-0.3 h0.4 k-0.4 l0.3 m-0.5 o-0.4 p0.7 t0.7
concur 5.8 a-0.8 b-0.6 c-0.4 d-0.5 f-0.4 g-0.9 i1.3 j-0.8 l-0.4 m-0.4 n-0.7 p-0.6 r-0.4
conf 6.4 a1.1 b-0.4 c0.9 d-0.3 e1.9 g-0.4 h-0.4 j1.1 p1.9 r-0.4
conf+arti 7.9 c0.4 m0.6 p0.4
confli 7.9 j0.4
confor 6.7 a1.0 b-0.3 c0.9 d-0.3 e1.8 j0.9 p2.1
cong 7.2 d0.6 e0.6 g-0.4 i1.1 n0.6 s0.4
congre 7.4 d0.7 e0.8 g-0.4 h0.3 i1.2 n0.6 s0.4
conn 7.9 e0.5 g0.5 h0.7 k0.3 r-0.3 s0.7
cons 5.9 a1.4 b0.4 c0.8 d0.7 e1.8 f0.8 g-1.0 h-0.5 j1.8 l-0.3 r-0.5 s0.8 t0.6
cons+en 7.4 a0.7 b1.6 c-0.4 e1.8 f0.7 j1.4 p-0.4 s1.5
cons+van 7.9 j0.4
conser 7.9 d-0.3 e-0.3 m0.4
constr 7.4 a0.7 b-0.4 c1.2 d0.5 j0.8 t0.8
consul 7.2 a0.7 c-0.4 e0.9 f1.2 g-0.4 h-0.3 i0.7 k-0.4 m0.6 n0.5 p0.5 r-0.5
consum 6.9 a0.5 b0.9 c0.5 d0.7 e1.0 f-0.3 g-0.4 i-0.4 j1.2 p-0.5 s1.8
cont 4.3 a0.4 b0.9 c2.1 d1.4 f1.6 g-0.4 h3.1 i1.5 j1.6 m0.5 n0.6 o1.8 p-1.6 q0.5 r-0.4 s-0.8
cont+dat 7.9 e0.3 s0.4
cont+een 7.9 b0.5 c0.3 d0.5 n0.3
cont+en 7.4 a1.2 c0.6 g-0.3 j1.1 s0.6
cont+gete 7.9 a0.4 d1.5 g0.6 h0.9 i-0.4 o0.3 q1.5
cont+gezi 7.9 a0.4 b-0.4 e1.5 g0.4 k0.6 l0.3 m0.7 n0.3 r0.9
cont+in 7.9 j0.6
cont+is 7.6 a0.7 b0.4 d0.4 e0.9 g-0.3 i1.0 j0.6 p0.7
cont+loop 7.6 a-0.5 b1.0 e-0.3 g1.1 h0.7 i1.2 s0.6
cont+met 6.8 a-1.0 c0.4 h0.8 j-0.5 m0.5 p-0.3 r0.4
cont+niet 7.6 b0.3 e0.7 g-0.4 h-0.4 i0.8 n0.3
cont+op 6.4 a-0.4 c1.8 e-0.5 f0.6 h0.4 i0.4 k0.7 m-0.4 n0.6 o0.6 p-0.5 s-0.6
cont+opne 7.4 c-0.5 f0.8 k-0.4 m0.5 s0.6 t0.5
cont+over 7.6 b-0.3 e-0.5 i0.4
cont+pas 7.9 e-0.4 m0.5
cont+van 6.9 f0.7 g0.6 h-0.8 i-0.4 j-0.3 l0.4 m-0.4 o1.1 p-0.3 r0.8 t0.8
cont+verd 7.9 a-0.4 b-0.3 c0.3 k0.4 o0.4
cont+voor 7.2 a-0.3 e-0.4 h0.7 t0.4
cont+word 7.9 a-0.3 b-0.3 g0.6 k-0.3 n-0.5 q0.6 r-0.3
contac 5.5 a0.5 c2.0 d1.6 f3.2 g-0.8 h1.3 i-0.7 j-1.1 k1.1 l0.3 n1.0 o0.5 p-1.0 r0.4
conten 7.4 c-0.5 d-0.5 g0.6 n-0.4 p-0.3 r0.9 s0.5
contra 4.9 a0.7 c1.3 d0.7 e0.9 f-0.6 g-0.7 h3.1 i1.7 j3.2 l-0.7 m0.5 p-0.6 q0.7 r-1.8 s-0.9
contri 7.4 b0.3 k-0.4 l0.4 n0.4 r-0.4
contro 6.5 a-0.7 b0.8 g1.1 h-0.8 i0.6 l1.0 m0.4 o2.6 q-0.4 r1.4 s-0.4 t0.8
cool 7.9 a-0.4 m0.4 n2.1 o0.7
cools 7.9 a-0.4 m0.4 n2.1 o0.7
coop 7.2 i0.4 o0.4 s0.6
cooper 7.2 i0.4 o0.4 s0.6
coor 7.9 b0.3 c0.6 g0.4 h0.4 m0.4 r0.4
cor 7.4 b0.4 d-0.5 e-0.6 h-0.4 k0.3 n0.3 o-0.3 q-0.4 t0.4
corn 7.6 b0.6 d-0.5 n-0.4 o0.7
cornel 7.9 b0.8 h0.3
corr 5.9 a1.7 b-0.6 c0.6 d0.5 e0.3 f-0.5 j1.9 k0.4 m2.3 o0.4 p0.9 r1.2 s-0.3
corr+loop 7.6 a0.9 c0.7 i0.7 j1.8 p1.4
correc 6.8 a-0.7 b-0.3 c0.4 d0.4 e0.8 g0.5 i-0.6 m0.7 n0.9 o0.7 p-0.5 r1.1 s-0.6
corres 7.0 a1.7 c0.5 d0.8 e0.5 i1.1 j2.5 p1.9
corrie 7.9 e-0.4 s0.7
corrig 7.6 a1.0 b-0.4 d-0.4 e-0.6 h0.3 j-0.4 k0.8 m2.6 n-0.5 r0.6 t0.3
cour 7.9 b0.9 c0.4 d0.4 e-0.4 i0.6 p0.5 s0.4
cras 7.4 e0.4 g0.3 h1.1 i0.5 k0.7 r0.4 s0.5
crasht 7.9 e0.7 i0.6 k0.8 s0.6
crea 7.9 c-0.4 d-0.4 e0.5 k1.1
creati 7.9 c-0.4 d-0.4 e0.5 k1.1
cred 5.6 a0.5 b-0.6 e-0.5 g-1.2 h-0.4 i-0.6 k-0.4 l-1.0 m3.2 n0.7 o2.6 q2.5 s-0.9
cred+van 7.9 m0.4 o1.2 p0.7 q0.8
cred+voor 7.6 a0.6 b-0.4 m1.0 n-0.3 p-0.3
credit 5.6 a0.6 b-0.8 c-0.3 e-0.4 g-1.1 h-0.5 i-0.6 l-0.9 m3.3 n0.7 o2.5 q2.4 s-0.8
crem 7.9 a0.9 b0.7 e1.7 s0.9
cremat 7.9 a0.9 b0.7 e1.7 s0.9
cult 7.9 i0.5 n0.7 o0.6 s0.6
cultuu 7.9 i0.5 n0.7 o0.6 s0.6
cura 6.3 a-1.3 b-0.4 e-0.4 i-0.4 l0.3 m0.7 n1.3 o2.3 p-0.8 q1.2 r0.7 s-0.7 t0.3
cura+heef 7.9 c0.6 j0.7
curaca 7.9 a-0.8 c-0.5 e-0.3 g0.5 o1.6 q1.0 r0.5
curato 6.5 a-1.2 c0.6 g-0.5 i-0.8 l0.6 m0.5 n1.4 o1.1 p-0.5 q0.5 r0.4 s-0.5 t0.3
curs 6.4 a-1.0 b-0.5 c-0.4 d-0.6 g0.8 h0.4 i-0.6 j-0.7 k-0.7 m-0.5 n0.7 q0.7 r1.2 s-0.6
curs+omga 7.9 a-0.3 d-0.3 e-0.5
cursus 6.7 a-0.6 b-0.3 c-0.3 d-0.4 g0.9 h0.4 i-0.5 j-0.3 k-0.4 n0.6 p0.3 r1.3 s-0.5 t-0.4
d 6.8 a0.5 d-0.8 f0.4 h0.5 j0.5 n-0.6 p0.6 q-0.4 s-0.3
d+d 7.9 e0.8 i0.4 j0.8 p0.6
daan 7.4 e0.4
daar 3.3 b1.3 c-1.7 d0.4 e1.0 f0.4 g-1.7 h1.0 i0.9 k0.5 l2.5 m1.6 n0.8 o0.4 s-0.9 t-0.6
daar+alle 7.9 e0.4 h0.3 t0.5
daar+alti 7.9 a-0.3 h-0.3 k-0.3 l-0.3 n0.7
daar+alva 7.9 a-0.4 e-0.6 g0.4 h0.6 k0.9 q0.7 r0.3
daar+ben 7.4 a-0.5 b0.6 g0.7 n0.9 r0.8 s0.3 t-0.4
daar+beta 7.9 d-0.5 e1.0 n-0.3 p-0.4 q1.1
daar+bij 7.6 b0.6 h0.7 j0.3 m0.5 p0.6 r0.4
daar+blij 7.9 a0.3 e0.4 i1.5
daar+de 7.2 b-0.3 c0.4 d1.0 e-1.0 h0.5 j0.3 n-0.5 s-0.4
daar+een 6.0 a-0.3 b1.3 c0.7 e-0.4 f-0.6 g-0.9 i-0.6 k0.6 l0.6 n0.4 o0.4 p-0.5 r-0.5 s-0.4
daar+eind 7.9 e0.3 i1.2
daar+even 7.6 b0.9 c0.5 d0.5 f0.7 n-0.4 o0.6 t-0.3
daar+ga 7.9 a0.7 b0.8 c0.7 d0.7 e-0.3 p0.9 s0.6
daar+gaat 7.9 a0.7 c0.4 e1.0 h0.3 o0.5 s1.4
daar+gebe 7.9 d0.3 i0.5
daar+had 7.9 d0.7 g0.4 h0.6 r0.3 s1.0
daar+heb 6.6 a0.9 d0.6 e0.3 f0.6 h0.4 i1.1 j-0.4 l1.0 m0.7 o-0.7 p0.6 q-0.3 r0.8
daar+hebb 7.0 a-0.8 e-0.3 g-0.6 i-0.4 l-0.5 m-0.4 n0.6 o0.4 q-0.3 r-0.5 t0.5
daar+het 7.6 n1.5
daar+hoef 7.9 f0.5 l0.3
daar+hoor 7.6 a0.5 d0.3 h0.4 l1.5
daar+iets 7.2 a-0.4 b0.5 e0.4 h0.3 i-0.4 k0.3 l-0.5 m0.3 p0.3 q-0.5 t-0.4
daar+in 6.9 e0.8 h0.3 i-0.4 j0.7 m-0.4 p0.8 q-0.4 s-0.3
daar+is 6.7 b-0.5 d0.8 e0.5 g-0.7 h-0.4 i-0.7 j-0.3 k1.3 l0.8 m0.6 o0.6 p-0.5 q-0.3 r-0.6 s-0.5
daar+kan 7.6 a-1.0 b-0.4 e-0.4 g0.6 i-0.5 k0.5 l0.7 o-0.3 q-0.3 r1.2
daar+komt 7.9 d1.0 s0.5
daar+kreg 7.9 b0.4 m0.6
daar+krij 7.6 b0.4 c-0.4 d1.0 e-0.4 f0.9 p-0.4 s-0.6
daar+kunn 7.6 c-0.3 g0.7 j0.5 r0.8
daar+kunt 7.9 e0.5 i-0.3 p0.4
daar+kwam 7.9 a0.6 c0.5 d1.0 e0.7 g-0.4 i0.6 q0.3 r-0.6 t0.3
daar+maar 7.9 c-0.4 e-0.4 g0.5 i-0.5 r0.6
daar+mag 7.6 a-0.8 e-0.3 i-0.4 l0.4 m0.6 n1.7 p-0.3 t0.7
daar+met 7.6 e0.4 g0.4 h0.8 i0.3 q0.8
daar+moet 7.9 b-0.5 d-0.4 g0.5 h0.9 m1.1 q1.2
daar+niet 6.3 a0.3 b0.6 d-0.6 g-0.8 j-0.6 k-0.3 l1.3 m1.4 o-0.7 p-0.4 q0.8 s-0.6 t-0.3
daar+niks 7.9 c-0.4 e-0.7 i-0.4 l0.5 m0.7 o0.7
daar+ook 7.2 b-0.4 d-0.5 e0.5 g0.7 h1.6 i-0.4 n0.5 r0.9 s-0.4 t-0.3
daar+op 6.7 a0.9 b0.9 c-0.4 d-0.4 e0.6 g-0.5 h-0.4 i1.0 l1.3 m-0.6 p0.7 r-0.5 s-0.4
daar+staa 6.9 a0.8 b1.3 e1.0 f0.6 g-0.4 h-0.5 i0.5 o0.7 p1.2 s-0.3
daar+ston 7.9 a-0.4 c-0.3 e-0.5 m1.3
daar+teke 7.9 a-0.4 g0.4 r0.6
daar+tot 7.9 a0.6 e-0.4 j0.9
daar+twee 7.6 b0.3 l1.1 s0.4
daar+van 7.9 a-0.4 d-0.3 g1.2 h0.7 i0.4 r0.4
daar+vera 7.9 n-0.3
daar+verv 7.9 a-0.4 e-0.4 g0.6 i0.4 k0.8 r0.6
daar+volg 7.6 c-0.4 e0.6 j1.1 n0.5
daar+vrag 7.9 b-0.3 d0.3 f0.6 i0.5 m1.0 o0.5 s0.8
daar+vroe 7.9 e-0.5 o0.4
daar+wil 7.9 a-0.3 c-0.4 d-0.3 h0.3
daar+word 7.9 e0.8 j0.3 p0.5 s0.4
daar+zelf 7.4 a-0.3 b-0.3 c0.6 e-0.4 i-0.4 j0.6 l0.6 m-0.3 p0.5
daar+zijn 6.7 a-0.5 b2.3 d-0.3 e-0.8 f0.4 g0.5 h1.0 k-0.7 l1.0 n0.4 p-0.6 q1.1 r0.7
daar+zit 6.8 a0.9 b1.6 d0.9 e0.5 g-0.5 j-0.3 k-0.7 l0.5 m0.9 o1.4 q-0.4 r-0.5 s-0.5
daar+zitt 7.9 d-0.3 t0.9
daarbi 7.4 a1.0 b0.4 c0.5 d-0.3 e1.4 g-0.4 i0.6 m1.2
daardo 7.0 a-1.0 c-0.6 d-0.7 g0.8 h1.0 i0.5 k-0.6 l1.6 r0.8
daarin 7.9 a0.3 d0.4 f0.9 i0.6
daarme 6.7 b-0.7 c1.0 i1.6 j0.4 l-0.4 m-0.3 p-0.5 s-0.3
daarna 5.4 a-0.7 c0.8 e-1.1 f-0.8 g-0.6 h-0.5 j0.4 k-0.7 m-0.5 n1.5 p-1.1 q-0.8 s-0.7 t-0.7
daarne 7.4 a-1.4 b-0.4 d-0.5 e-0.4 g-0.5 i-0.3 j-0.4 k0.3 l0.3 m-0.4 o0.4 p-0.5 q2.5 s-0.4
daarom 5.4 b1.1 c0.4 d0.6 e-0.5 f1.4 g-0.4 h0.6 i1.3 j-0.5 l1.0 o0.5 p1.2 q0.6 s-0.5 t-0.4
daarov 7.2 a0.6 c1.5 d1.0 h-0.3 j0.7 r-0.6 t0.5
daarui 7.9 a0.8 e0.4 g-0.3 i0.6 j1.2 s1.1
daarva 6.6 a0.5 c-0.6 e1.1 f-0.4 g-0.5 h-0.3 i-0.7 j0.4 k1.0 l0.4 n0.4 s0.4
daarvo 5.8 d1.0 g0.3 h0.7 i-1.0 j0.8 m0.6 n0.7 o0.9 p-0.9 q-0.9 r0.6
dach 6.4 c-0.7 d1.7 e-0.5 g1.0 i-0.6 o1.2 p-0.5 r1.2 s0.6 t0.6
dach+dat 7.6 a-0.7 g1.1 o0.8 r1.1
dach+ik 7.4 a0.4 b0.3 d0.9 j0.7 k-0.3 n0.5 p-0.3 r0.4 s0.6 t0.6
dacht 6.7 a-0.4 c-0.7 d0.5 e-0.4 g1.3 i-0.4 j0.4 o0.4 p-0.4 r1.6 s0.7 t0.6
dachte 7.6 a0.5 d1.5 f0.3 o1.0 r-0.3
dade 7.9 a-0.4 g-0.3 o0.4
dader 7.9 a-0.4 g-0.3 o0.4
dag 4.2 a-2.6 b-0.7 c1.4 e-1.8 f1.1 g3.3 h1.0 i-1.0 j-1.5 k2.3 l1.0 m1.0 n0.9 p-1.8 q2.7 r3.1 s-1.6
dag+alle 7.9 a-0.5 b0.3 e-0.6 m-0.4 t0.6
dag+bart 7.9 b-0.4 e-0.4 f-0.3 g0.4 h0.4 r0.4
dag+dat 7.9 a0.7 c0.8 d-0.5 g-0.3 m1.1 p0.9 t0.3
dag+die 7.4 e-0.4 k0.7 m-0.4 r0.3
dag+eerd 7.9 c0.5 e-0.5 p0.9
dag+ik 7.9 m0.9 o0.9 s0.6
dag+late 7.9 a-0.6 q0.4
dag+met 7.9 d0.5 g-0.3 i0.9 r-0.3 s0.9
dag+mevr 7.4 a-1.0 b-0.3 e-0.4 g0.6 i-0.3 k0.7 q1.3 r0.6
dag+mijn 7.9 a-0.3
dag+na 7.9 a0.7 c2.1 e-0.5 i0.5 m0.9 n-0.5
dag+nico 7.9 b-0.3 m-0.4 o0.3
dag+op 7.6 a-0.7 h-0.4 l0.5 s-0.3 t0.3
dag+pete 7.9 e0.8
dag+stef 7.9 g0.4 h0.6 r0.6
dag+van 7.9 g0.3 n0.7
dag+vert 7.9 c0.6 f0.5 j0.6
dag+waar 7.9 d-0.4 e0.4 j1.0 k0.8
dag+was 7.9 d-0.4 e-0.3 n0.3 o0.7 p-0.3 r-0.3
dagb 7.9 a0.6 d0.5 s1.4
dagbla 7.9 a0.6 d0.5 s1.4
dage 4.8 b0.5 c2.5 d0.4 e0.5 g-0.4 h0.6 i-1.7 j1.1 k1.2 l1.4 m-0.3 n0.9 o1.8 p-1.0 q-0.4
dage+de 7.9 e0.3 p-0.4
dage+en 7.4 b-0.3 d-0.3 g0.4 h1.0 k-0.3 l0.4 m-0.4 n-0.4 o0.3 p-0.4 r0.6 t-0.3
dage+late 7.6 a0.3 b1.4 c1.7 d0.8 f0.6 l0.7 t1.0
dage+na 7.9 e0.4 n-0.3
dage+om 7.9 a0.4 e1.2 j0.8
dage+op 7.4 c0.3 g0.7 h1.0 j0.6
dage+te 7.2 a0.6 b0.4 c0.6 d1.2 e1.1 g-0.4 i0.3 l-0.4 m-0.3 n1.1 p-0.3 q0.4
dage+uit 7.9 a-0.4 c0.6 d-0.5 f0.5 l1.0 n-0.3
dage+voor 7.9 a0.4 c0.5 d-0.3 e0.8 i0.5 p1.5 s0.8
dageli 7.2 a0.5 i-0.3 p0.6 r0.4 s0.7
dagen 4.9 a-0.4 b0.6 c2.4 d0.4 e0.4 f0.4 g-0.6 h0.6 i-1.6 j1.2 k1.5 l1.6 n1.1 o1.9 p-1.4 q-0.4 s-0.3
dagv 6.0 a0.5 b-0.3 c-0.6 d-0.6 e-0.6 f-0.4 g-0.8 i-0.9 j2.7 l-0.3 m1.8 n-0.5 o-0.5 p0.7 s-0.6 t-0.7
dagv+met 7.6 a0.6 i-0.3 j1.8 m1.6 p1.7
dagvaa 6.0 a0.5 b-0.3 c-0.6 d-0.6 e-0.6 f-0.4 g-0.8 i-0.9 j2.7 l-0.3 m1.8 n-0.5 o-0.5 p0.7 s-0.6 t-0.7
dak 6.5 a1.4 b-0.4 c1.9 d-0.5 e1.6 g0.5 j1.3 k0.6 l-0.4 m-0.8 n-0.3 p0.9 q0.7 r0.4 s-0.6 t1.4
dakg 7.2 a0.9 b0.3 e1.8 n-0.3 s1.2
dakgoo 7.2 a0.9 b0.3 e1.8 n-0.3 s1.2
dakk 7.9 a0.4 c0.7 p0.8 s0.5
dakkap 7.9 a0.4 c0.7 p0.8 s0.5
dakp 7.9 a-0.3 c0.4 g0.7 r0.6
dakr 7.9 a0.4 e0.6 p1.0
dam 7.2 e0.7 f-0.3 h0.3 i0.4 l0.4 o0.9 r-0.5 t0.8
dame 7.4 b-0.3 e0.7 h0.9 j0.5 m-0.3 n-0.3 o1.2
dames 7.9 a-0.4 c0.4 d0.4 g0.5 h1.0 n-0.3 o1.3
dan 3.3 a2.2 b2.8 c2.0 d2.0 f0.8 g-1.7 h1.5 i3.3 j2.6 k1.9 l1.8 m2.5 n3.9 o1.6 p1.1 q0.5 r-1.3 s2.6 t0.5
dan+begi 7.9 g0.7 j0.8 p0.7 q0.4 r0.6 s0.6
dan+beta 7.4 a-0.6 d-0.5 e0.4 f0.4 g-0.4 l-0.4 n2.9 o3.1 t-0.8
dan+bij 7.9 a-1.0 b-0.3 d-0.5 e-0.4 g1.4 h0.8 i-0.3 k0.5 q0.6 r0.5 s-0.4
dan+blij 7.9 d-0.4 e0.7 l-0.3 n0.6 o-0.3 p-0.3
dan+dat 7.6 d0.6 e-0.4 g0.5 i0.7 r1.0
dan+de 6.1 a1.4 b1.9 c-1.1 d0.4 e1.8 f-0.4 g-0.6 h-0.7 i0.4 j0.6 m0.5 n1.1 p2.0 s1.4
dan+deel 7.9 a0.6 d1.0 s1.0 t0.9
dan+doen 7.9 a0.6 e0.4 j0.5 o0.3
dan+een 6.2 a1.0 b1.9 c0.3 e0.7 f0.4 g-0.5 i-0.5 l-0.5 q1.2 s0.9
dan+en 7.9 c0.8 d-0.4 g0.6 h0.8 l0.4 q0.8 s0.3
dan+ga 7.4 e-0.4 r-0.3
dan+gaan 7.9 p0.5
dan+gaat 7.2 a-0.5 b-0.3 g-0.4 k-0.5 l0.9 n2.7 o-0.6 s0.5
dan+gepl 7.6 c0.9 h0.4 i0.6 l0.8
dan+graa 7.6 e0.4 g0.6 h0.5 i0.8 j0.5
dan+heb 7.6 a-0.5 b-0.5 d-0.4 e-0.5 h0.4 k-0.3 m0.4 o-0.3
dan+het 7.0 a0.5 b-0.3 c0.6 d-0.4 e0.4 g0.3 k-0.6 m-0.5 p2.0 r0.4 s0.5
dan+hoef 7.2 a0.3 c-0.4 d0.9 e0.6 h0.4 i-0.3 k0.6 n-0.3 p-0.4 r0.5 t0.6
dan+hoor 7.6 b0.6 c-0.3 d0.4 e-0.4 i0.5 o1.0 q0.5 s0.7
dan+houd 7.9 a0.4 b0.5 d0.6 i0.8
dan+ik 6.7 a1.5 c2.0 d1.0 e1.0 f1.4 g-0.5 m1.2 n0.7 o-0.6 p-0.6 s-0.5
dan+in 7.4 a-0.9 b-0.5 e-0.6 h0.8 k0.4 p-0.4 q0.4
dan+is 6.9 a1.2 b-0.5 c1.0 d-0.5 e1.2 g-0.6 h-0.3 i2.9 k0.3 l-0.4 m1.2 p0.5 q-0.5 s0.3
dan+jull 7.4 c0.8 e-0.9 g0.4 h0.5 i1.2 j0.6 s-0.4
dan+kan 6.3 a-0.6 b-0.7 c-0.3 d0.6 f1.3 h0.4 i-0.4 j-0.4 k0.5 m-0.4 n-1.0 o1.8 p0.5 q0.9
dan+kijk 7.9 a-0.4 l0.6 m-0.3 n0.4
dan+kom 7.9 c-0.3 l0.7 m0.5 n0.6
dan+komt 7.9 c0.5 e0.3 i-0.4 k-0.3 l0.3 m0.3 n1.2
dan+krij 7.9 b0.5 d-0.3 e0.8 m-0.5
dan+kunn 7.9 a0.5 c0.5 e0.6 i0.5 j0.6
dan+kunt 7.9 a-0.4 n2.2
dan+laat 7.9 c-0.3 d0.6 i-0.3 j1.5 p-0.5 s-0.4
dan+leg 7.6 j1.0 m1.0 p0.7 r0.5
dan+maar 7.6 a0.9 d1.4 g-0.5 i1.3 r-0.4 s1.2
dan+met 7.9 a-0.3
dan+mijn 7.4 a-0.6 d-0.5 e-0.3 g1.3 l-0.5 n-0.5 r1.4
dan+moet 7.4 b-0.3 d0.4 e-0.3 g0.5 h0.6 i0.3 n-0.4 s0.6
dan+nog 7.2 a0.8 b0.7 c1.2 d-0.5 e1.2 f-0.3 g-0.5 i-0.5 j-0.4 k2.2 m-0.4 n0.8 p0.6 r-0.4 s-0.5
dan+nu 7.9 a1.0 g-0.3 i0.7 j1.7 p0.8 s0.5
dan+ook 7.6 a-1.1 c-0.3 e-0.8 i-0.4 l-0.4 m0.8 p-0.3 q0.6 s-0.5 t1.9
dan+op 7.4 a-0.4 d-0.5 e-0.7 i-0.5 p-0.3 q0.6
dan+pas 7.2 b-0.4 c-0.4 e0.7 g-0.3 h-0.4 j-0.4 m-0.3 n-0.4 q0.4 s0.5
dan+rege 7.6 a-0.7 e-0.6 h0.4 i0.3 n2.2 p-0.3 q0.4
dan+staa 7.6 b0.4 c0.4 e0.4 i0.6 n2.5
dan+stuu 7.9 c0.6 g0.3 r0.4
dan+tien 7.6 a-0.5 f0.3 k0.5 l-0.3 m0.3 o0.7
dan+u 7.9 a-0.3 c-0.4 h0.3 l1.2 n-0.4 o0.4
dan+vert 7.9 c0.6 e-0.3 i0.5 m0.7 s1.2
dan+vori 7.9 a-0.5 b-0.5 l0.4 o1.5
dan+wat 7.6 a0.3 c-0.3 d0.8 e-0.5 g0.3 h0.3 m0.8 n0.7 r0.5 t-0.3
dan+weer 7.9 c-0.3 d0.6 l0.7
dan+weet 7.4 a-0.8 b-0.4 d-0.5 e-0.4 g0.4 h1.1 i-0.4 j-0.3 k0.9 l-0.4 o0.6 r0.6 s-0.4
dan+wel 7.6 b-0.4 f0.3 i0.7 m0.3 o0.4 q0.4
dan+word 7.9 a0.3 d0.6 i1.1 l0.5
dan+zal 7.9 a0.3 b0.8 e-0.4 i0.7 j0.3 s0.7
dan+zet 7.9 a0.5 e0.8 p1.0 s1.3
dan+zie 7.9 a0.7 e-0.4 j1.4 m2.7 p-0.6
dan+zien 7.0 a1.0 e1.1 g-0.4 i-0.4 j2.6 m1.2 p1.6 s-0.3
dan+zijn 7.9 a-0.7 c-0.5 d-0.5 e-0.6 g1.1 h1.0 k-0.4 l0.3 n-0.3 q0.4 r1.0
dank 4.2 a-5.1 c-1.0 e-2.2 g5.9 h0.8 j-2.7 k0.8 l-0.5 m-0.5 o2.7 p-1.9 q0.8 r7.6 s-1.9 t1.1
dank+aan 7.2 e0.4 f0.6 g1.0 h0.5 l0.5 n-0.4 p0.7 q-0.3 r1.1 t-0.3
dank+bij 7.6 a-0.5 b0.3 f0.3 g0.4 l0.4 o0.5 r0.5 s-0.3 t0.5
dank+dat 7.9 a-0.6 e-0.3 g0.8 r0.8
dank+en 7.9 d0.3 i0.4 r-0.4 t0.6
dank+je 6.3 a-1.3 b-0.5 d-0.3 e-0.7 f-0.5 g0.6 i-0.3 k1.7 l-0.6 o-0.4 p-0.6 s-0.7
dank+jull 7.6 a-0.4 e-0.3 f0.5 g1.3 h-0.6 i-0.3 k0.3 l-0.3 r1.8
dank+u 6.6 a-0.9 b-0.8 e-0.4 g0.3 h0.4 j-0.6 l0.5 n0.8 o1.1 p-0.6 q0.8 r1.0 t-0.4
dank+voor 5.4 a-1.3 b0.6 c-0.4 d1.0 e-0.6 f-0.4 g1.8 i0.8 j-1.1 k0.4 m0.6 p-0.9 q1.6 r3.4 s-1.0 t-0.4
dankba 7.6 a-0.4 e-0.6 i0.8 t0.4
danken 7.4 a-0.5 f-0.4 g1.1 i-0.5 l0.7 n0.9 r1.2 t0.6
dankje 7.6 a-0.4 b0.4 d-0.4 e-0.7 g0.7 r0.6
dankzi 7.4 a-0.6 d-0.3 e-0.6 g1.7 i-0.4 l-0.4 r2.1
daph 7.9 c-0.3 d-0.3 h0.4 k1.0
daphne 7.9 c-0.3 d-0.3 h0.4 k1.0
dari 7.9 m0.3 o0.4
das 7.4 a0.5 c0.5 d1.3 e-0.5 i-0.6 j3.5 p-0.6 s-0.5
dash 7.4 a0.6 b1.1 d1.5 f0.7 g-0.4 i1.0 l-0.4 p0.5 t0.3
dashbo 7.4 a0.6 b1.1 d1.5 f0.7 g-0.4 i1.0 l-0.4 p0.5 t0.3
dat 2.3 a2.9 b2.2 c0.6 d1.6 f1.3 g1.5 h-0.9 i0.3 j-0.3 k-1.0 l-1.7 m3.6 n-0.9 o-1.2 p0.3 q-1.7 r1.5 s1.6 t-0.8
dat+aan 7.9 a-0.5 e-0.5 g0.5 h0.8 r0.5
dat+aang 7.9 g-0.5 m0.6 o0.9 r-0.4 s0.6
dat+acco 7.9 c0.8 d0.7 e-0.3 g0.3 r1.1
dat+alle 6.8 a0.9 b1.1 e1.2 f1.1 g-0.8 i-0.5 k0.3 m-0.4 o1.1 r-0.6 s-0.3 t1.1
dat+als 7.6 a0.3 b0.3 c-0.4 d1.3 g0.3 h0.4 i0.5 o0.4 q-0.3 r0.6
dat+bedr 7.9 b1.2 d0.4 p0.4
dat+begr 7.9 l0.6
dat+bij 6.7 d0.4 e0.9 f0.7 h-0.3 i-0.5 j-0.6 l-0.3 o-0.4 p0.4
dat+blij 7.4 a0.4 c0.5 d0.3 f0.6 g-0.4 i0.7 m0.4 p0.4 r0.6
dat+bure 7.6 a0.6 c0.8 e0.7 f0.8 g-0.4 j0.9 r-0.4
dat+dan 7.9 a-1.0 d-0.5 e-0.9 f-0.3 g0.7 h1.1 i-0.3 m0.4 n-0.4 r0.9
dat+de 4.8 a1.5 c1.2 d0.8 e3.8 f-0.4 g1.5 h0.8 i-0.7 j0.6 l1.3 m0.9 o0.7 p-0.3 q0.6 r2.7 t0.8
dat+dede 7.9 e-0.4 f1.1 g0.4 m0.9 r0.4
dat+deed 7.9 a-0.4 f0.6 h0.5
dat+deze 7.9 a-0.9 d-0.4 i-0.3 m1.5 p-0.4
dat+die 7.9 c0.9 d-0.3 k0.4 o1.4 p0.8 t0.4
dat+ding 7.6 c0.5 d0.4 e-0.5 g-0.4 i0.5 o0.4 t0.8
dat+dit 7.0 a1.0 b0.6 d-0.4 f1.4 h-0.3 k-0.4 l-0.3 m1.0 n0.5 p-0.5 q-0.3 r-0.3 s0.8
dat+doen 7.6 e0.5 g0.4 h0.7 k0.6 p0.8 r0.5 s0.7
dat+doet 7.0 a-1.0 c-0.5 d-0.4 f1.1 g1.3 i-0.6 p-0.3 r1.6 s-0.5
dat+door 7.6 a-0.6 e-0.5 j-0.3 n0.4 q0.4
dat+een 5.8 a0.6 b3.4 d-0.5 e-0.8 f0.7 g0.8 h0.5 i-0.6 j1.3 k-0.7 m1.0 n-0.4 o0.7 p-0.4 r1.2
dat+eens 7.9 a0.5 b1.9 c1.1 i0.6 k0.4
dat+en 7.9 a-0.5 r-0.4 t0.4
dat+er 5.5 a2.0 b1.2 c1.2 d2.5 e1.8 f0.8 h0.8 j-0.6 l-0.3 n0.4 p0.9 q1.0 r0.5 s-1.2 t0.9
dat+eraf 7.9 a0.7 d-0.3 e1.1 g-0.3 m1.4 r-0.4 s0.8
dat+even 7.2 a-0.6 d-0.4 g-0.3 i-0.5 m2.5 n-0.4 p-0.4 q-0.5 s-0.5
dat+ga 7.6 a0.5 b0.7 e-0.5 i1.9
dat+gaat 7.2 a0.9 b0.9 e1.3 f0.5 g-0.4 l-0.4 n-0.3 p0.9 s0.7
dat+ge 7.4 e1.1 f-0.3 g0.5 i1.4 k-0.4 m0.8 r0.3
dat+geef 7.9 a0.3 c0.7 e0.6 f0.5 s1.0
dat+geen 7.4 a0.5 b0.8 c-0.5 h-0.4 l0.4 n-0.3 r-0.7
dat+geld 7.6 a1.2 b2.1 d-0.5 e1.3 g-0.5 i-0.3 k-0.4 m1.2 n0.5 r-0.4
dat+gelo 7.9 a0.7 b1.3 c-0.3 d0.3 f0.7 g-0.3 m1.1 q0.5
dat+gesp 7.9 a0.4 d1.2 k1.4 p0.4
dat+gewo 7.9 b0.6 c-0.3 s1.0
dat+ging 7.6 a-0.8 c0.5 g0.5 h0.5 i-0.3 n-0.3 q-0.3 r0.9
dat+had 7.2 a-0.7 c-0.9 d0.4 g0.6 i-0.5 n-0.5 o0.4 q0.3 r0.9 s-0.4
dat+hadd 7.9 a-0.4 g0.8 h0.5 r0.8
dat+heb 6.5 c-0.5 g0.3 k-0.7 m1.4 o-0.3 p1.2 q0.6 s-0.6 t0.3
dat+hebb 7.9 c-0.4 e0.8 g0.4 r1.0
dat+help 7.9 e-0.4
dat+het 4.8 a-0.3 c0.4 d2.3 e-0.5 f-0.3 g0.8 h0.5 j-0.7 k0.7 m-0.7 n2.4 o1.0 p-0.8 q0.7 r2.2 s-1.8 t0.9
dat+hij 5.7 a-1.1 b0.7 c-0.5 f0.5 g1.3 h-0.3 i-0.7 l-0.7 m-0.4 n0.4 o-0.4 q-0.3 r0.8 s-0.5
dat+hoor 7.0 d-0.5 e-0.7 f1.0 g0.7 h0.9 k-0.5 m1.6 n0.8 r0.8 s-0.3 t0.5
dat+houd 7.9 c0.6 d0.4 e-0.3 g-0.3 i1.1 r0.4
dat+ie 7.9 a0.5 b0.6 c0.6 e-0.3 g-0.3 i0.7 p0.5 r-0.3
dat+iema 7.2 b0.9 c-0.6 k0.5 m0.6
dat+iets 7.6 a-0.8 e-0.7 f0.6 l0.4
dat+ik 4.7 a1.6 b-0.6 c0.8 d2.6 e2.1 f-0.4 h1.7 i-1.1 k1.1 l0.4 m0.4 n0.5 p0.9 r0.8 s1.4 t0.5
dat+in 6.4 a0.6 b-0.4 c1.6 d-0.5 e0.9 f0.7 j-0.6 l-0.4 n0.4 p1.0 s1.9
dat+is 4.8 a-1.2 b1.1 c1.1 d0.6 e-0.7 f-0.6 g1.9 h1.1 j0.4 k0.4 l-0.8 m1.1 n1.2 o1.0 p-0.5 q0.8 r2.2 s-0.4 t-0.4
dat+je 6.0 a-1.1 b-0.4 d-0.7 f-0.5 g2.6 h0.4 k0.8 l-0.5 n-0.3 q1.8 r2.7 s-0.6
dat+jull 6.1 a-0.4 b-0.4 c0.4 d0.7 e-0.4 g0.9 i1.0 j-0.5 o0.4 p-0.5 q0.4 r1.5 s-0.8
dat+kan 6.9 a1.1 b1.2 d-0.5 e1.6 h-0.4 i1.8 p-0.3 q0.5 t-0.5
dat+klan 7.6 c-0.5 d0.9 e-0.4 i-0.3 k-0.5 m-0.4 o0.4
dat+klop 7.6 a0.5 b-0.5 e-0.6 k0.4 m0.6 o0.4 p0.3
dat+komt 7.2 a1.1 d-0.5 e1.5 f0.8 g-0.5 m-0.4 p-0.3 r-0.4 s1.1 t0.6
dat+kost 7.6 b1.2 e0.6 f0.7 h1.2 n0.4 s0.5
dat+krij 7.4 a0.3 b0.5 c-0.4 d-0.7 i2.1 k0.4 m0.3 n0.4 p0.4
dat+laat 7.6 b1.0 c0.4 i-0.3 k0.5 m0.6 t0.3
dat+late 7.9 a0.6 e0.8 j1.2
dat+lijk 7.9 m0.6 o0.3 q0.4
dat+loop 7.9 a-0.3 h-0.4 q-0.3
dat+maar 7.9 a-0.6 l0.3 n0.4 q0.9 s-0.3
dat+mag 7.0 a-0.7 g1.0 h1.0 j-0.6 k0.4 l0.8 n0.7 o0.4 q0.9 r0.7 s-0.3 t0.6
dat+meen 7.9 a0.4 e1.2 f0.4
dat+met 7.4 b0.5 c-0.4 d0.4 h0.8 m-0.4 n-0.3 o0.5 t0.4
dat+mijn 6.3 d1.4 e-0.4 f0.4 h0.6 j-0.5 k-0.3 n-0.4 p1.1 q1.5 t-0.5
dat+moet 6.5 b1.2 c-0.4 d-0.8 e1.0 g-0.5 h-0.6 i-0.8 n1.4 o-0.6 p-0.5 q-0.9
dat+na 7.6 b0.4 c0.5 d-0.4 e0.4 f0.6 g0.4 m-0.3 s0.5 t0.6
dat+niet 6.1 a0.6 d0.9 e-0.7 f0.7 g-0.8 h-0.6 i1.0 j-0.7 l0.4 m0.3 o-0.6 r-0.3 s0.4
dat+nodi 7.9 b-0.4 c0.8 d-0.6 e-0.3 f1.3 l0.3
dat+nog 7.2 a0.7 b0.9 c0.7 i-0.4 m0.4 n0.5 p0.6
dat+numm 7.4 e-0.5 f1.0 g-0.5 o2.9 p-0.3 q-0.4 r-0.4
dat+ons 7.9 a1.1 d0.4 e1.7 g-0.6 o0.4
dat+onze 7.0 a0.6 b-0.6 c-0.4 d0.6 e0.6 f-0.3 g-0.6 i0.8 j-0.4 k0.8 o-0.4 p-0.4 s-0.3 t-0.6
dat+ook 6.8 a0.8 e0.3 g-0.6 h-0.4 i1.0 p0.4 r-0.6 s1.1
dat+op 7.2 a-0.6 b-0.4 d-0.5 g0.9 j0.8 m0.6 r1.0
dat+per 7.9 a-0.4 i0.7
dat+rege 7.6 a0.5 c0.9 d0.8 e0.8 f0.5 j-0.3
dat+sche 6.9 a-0.7 b-0.6 g0.7 h0.4 p-0.3 q0.6 s-0.3 t-0.3
dat+staa 7.4 a-0.6 c0.4 d-0.4 l-0.4 m0.5 q0.4 t0.9
dat+te 7.6 a0.6 b0.5 d0.5 j0.4 l0.7 m0.5 s0.5
dat+tege 7.4 a0.6 d0.6 e0.5 g-0.6 h-0.4 i0.7 r-0.5 s0.7
dat+telk 7.9 e0.7 i0.4 j0.4 p0.9
dat+toch 7.9 a-0.3 d0.3 g0.4
dat+u 5.6 b-0.4 c0.4 d1.4 e-0.7 g1.0 h-0.5 i-1.3 j1.3 k-0.5 l1.0 m0.9 n0.5 o-0.3 p-1.2 r1.2 s-0.9 t-0.4
dat+uw 6.7 a1.6 b-0.5 c-0.6 d0.7 e0.4 f2.1 g-1.1 h-0.7 i-0.6 j-0.6 k0.3 m0.8 n-0.5 p0.7 q0.6 r-0.6 s1.6 t-0.5
dat+van 6.9 b-0.6 e0.8 f0.4 g-0.3 j-0.4 k-0.4 m2.0 n0.7 o1.0 p1.2 s-0.3
dat+vast 7.9 d0.4 e-0.5 s0.7
dat+veel 7.9 b0.4 c0.5 e0.9 h0.5 k0.4 m-0.4
dat+verd 7.9 d0.3 i0.4 r0.4
dat+verg 7.6 e0.3 g0.8 i-0.3 n-0.3 r1.0 s0.4
dat+verh 7.9 d0.4 p0.9
dat+vers 7.9 c0.7 j0.6 p0.8
dat+vind 7.9 a0.3 i0.3 m0.8 s0.5
dat+voor 6.5 b0.8 c-0.5 d0.9 e-1.0 g-0.6 i-0.9 k0.4 m0.4 n0.8 o1.5 r-0.6 s0.6 t1.3
dat+vraa 7.9 a-0.4 q0.6 r0.8
dat+was 5.8 a-0.4 b2.0 c1.7 e-1.0 g-0.5 h-0.6 j-1.3 k1.0 l-0.6 m2.0 n0.5 o0.6 p-0.7 q-1.0 r0.8 s-0.8 t0.5
dat+we 5.8 a-0.7 b-0.8 c0.4 d1.2 e0.4 g1.0 h0.5 i0.4 l-0.3 p-0.7 r1.3
dat+weet 6.9 a0.8 c1.6 d1.0 e-0.4 h-0.5 n0.6 o0.4 p0.7
dat+wel 7.9 a0.7 b0.5 e1.2 g-0.5 i0.3 r-0.4 t0.4
dat+wij 5.9 a0.5 b1.2 d1.7 e1.5 f0.9 g-0.3 h0.7 i1.3 j-0.4 k-0.5 n0.3 s0.5
dat+wil 7.9 a-0.6 e-0.5
dat+word 7.6 a-0.7 e-0.3 g-0.3 k1.2 l1.5
dat+zal 7.6 a0.5 d1.4 e-0.4 f0.3 s0.3 t-0.3
dat+ze 6.0 a-1.3 b-0.8 d-0.8 f0.9 g0.9 h2.2 i-1.0 j-0.5 l0.9 m-0.3 n0.5 o0.4 p-0.8 q0.4 r1.0 t1.0
dat+zeg 7.6 a0.5 b0.6 f0.4 i0.6
dat+zegt 7.0 a-0.3 e-0.7 g0.6 h0.8 q1.2 r0.5 s-0.5
dat+zelf 7.6 a0.4 b0.4 d-0.4 e1.2 h-0.4 i1.3 m0.9 p-0.3 r0.3 t-0.3
dat+ziet 7.9 c0.5 d0.5 e1.0 n0.3 r0.3
dat+zij 7.9 d0.4 k0.8 s0.5
dat+zijn 6.7 b-0.5 e0.6 g-0.7 h0.6 j-0.3 k0.4 o-0.4 p-0.4 r-0.5
dat+zo 7.4 c0.5 d0.5 f0.4 h0.5 i0.3 j0.8 p-0.3 s-0.4
data 6.7 a0.6 b-0.3 e2.5 f1.0 i-0.3 j2.9 l-0.4 n-0.3 p-0.4 s0.5
data+in 7.9 d1.0 e0.5 f0.8 t0.4
datace 7.9 c1.2 e0.5 s1.0
datale 7.9 a0.7 e1.2 f0.5 i0.7 j0.6
datu 5.7 c1.7 f0.4 h-0.6 i1.5 j-1.0 k3.2 l-0.5 m-0.3 n0.9 o1.3 p-0.4 q-0.3 r0.8
datu+op 7.9 a0.5 c-0.3 e1.2 g-0.3 i0.5 k-0.3 n0.7 r-0.3 s0.4
datum 5.7 c1.6 f0.5 h-0.6 i1.5 j-0.9 k1.8 l-0.4 m-0.6 n1.0 o0.9 p-0.4 r0.5
dave 7.9 a0.3 c0.4 d0.9 e0.4 i0.7 s0.8
de 1.3 a-1.6 b-2.8 c-1.5 d-4.4 e-0.8 f-1.6 g-2.8 h-2.7 j0.4 k-1.9 l-0.5 m-1.5 n-1.4 o-2.5 p-0.3 q-1.8 r-4.6
de+a12 7.9 a-0.8 e-0.4 f0.4 k1.2 n0.3
de+a28 7.9 a-0.3 b0.6 d-0.3 e0.4 k1.2 o0.4 p-0.3 s0.8
de+aanb 6.5 a-0.4 b-0.4 c-0.8 d-0.6 f-0.5 g0.3 h-0.5 i0.4 k0.8 n0.6 o0.7 q1.3 r0.6 s-0.5 t0.5
de+aand 7.9 a-0.3
de+aang 6.5 a0.6 b-0.3 c0.8 d0.3 e0.3 h0.4 j-0.7 m0.9 o-0.5 p-0.5 s-0.4 t1.6
de+aanm 7.9 a-0.4 o1.6
de+aann 5.9 a0.9 b0.4 c2.1 d0.4 e0.7 f-0.4 g-1.0 i-1.1 j0.3 k2.7 l-0.3 m1.0 n-0.3 o0.7 p1.4 q0.8 s-0.4 t1.4
de+aans 7.2 d-0.3 e0.4 j0.8 k0.3 q0.6
de+aanv 7.2 a1.1 d0.5 e1.4 h0.3 i-0.3 j0.9 o-0.5 q0.4
de+acco 7.2 c-0.5 e0.8 h0.5 i0.4 l-0.3 m-0.4 o1.0 p-0.3 r-0.4 s-0.3
de+acht 6.5 a0.4 b0.3 e1.2 h0.6 j-0.4 k-0.6 o-0.4 p0.6 q-0.4
de+admi 7.2 e-0.4 f-0.3 g-0.7 h0.8 l0.6 p0.4 q0.5 r-0.5
de+adve 7.6 a0.8 d-0.3 e1.3 g-0.3
de+advo 6.9 a-0.3 d-0.6 g-0.6 j0.6 p0.4 q-0.4 s-0.3
de+afde 6.6 a-0.8 b0.7 g0.8 h0.8 i-0.6 k0.7 l-0.4 m-0.6 n0.4 o-0.5 p-0.4 s-0.4
de+affi 7.4 a0.3 c0.9 e0.6 h0.6 m0.5 n0.6 q-0.4 r-0.4 s0.4
de+afge 6.8 a1.4 b-0.4 c0.8 d0.9 e1.1 g-0.4 h-0.4 k-0.3 n0.6 o-0.3 p0.8 q0.6 r-0.4 s0.9
de+afko 7.9 e0.4 i1.8
de+afre 7.6 a0.5 b-0.6 c0.4 i-0.4 k0.8 m1.8 o-0.4 p-0.3 q0.4 t-0.3
de+afsc 7.9 d-0.3 q0.6
de+afsp 7.2 b-0.4 c0.5 e-0.4 i-0.4 k1.1 l0.3 p0.7 q0.4 t0.4
de+agen 6.7 a0.5 b-0.4 d1.2 e1.4 f0.9 g-0.3 h0.9 i-0.6 j-0.3 k1.3 m-0.3 n0.7 o0.4 p-0.5 q0.3 s1.0
de+airc 7.9 a-0.4 b-0.4 e-0.4 f0.5 g0.8 n1.0 q0.4 r0.9
de+akte 7.6 a-0.7 c-0.4 d-0.5 h0.3 l0.4 m0.4 o-0.3 q0.8 r0.7
de+alar 7.0 e0.8 f0.5 g-0.4 h-0.4 n-0.3 p-0.3 q-0.5 t0.5
de+alge 7.0 a-0.7 c-0.6 e-0.4 g-0.3 i0.4 j-0.7 o0.3 p-0.6 t0.7
de+ambt 7.6 a-0.6 d-0.3 e-0.5 g1.1 h0.4 l0.3 m-0.4 n0.5 q0.5 r1.0
de+ande 5.5 b1.4 c-0.9 e0.4 f-0.4 g0.6 h1.1 j-0.6 l1.0 m0.8 n0.6 o0.3 q-0.4 r0.7 s1.9
de+app 6.3 a0.9 b0.6 c-0.8 e1.2 g-0.5 h0.6 i-0.6 k0.6 l0.4 m-0.7 n-0.4 p-0.7 q1.2 s0.6 t-0.7
de+arbe 7.6 d0.4
de+arch 7.2 a0.7 b-0.3 c1.7 d1.5 e-0.5 h-0.3 i0.7 k-0.3 m-0.4 p-0.4 q0.3 r0.9 s0.7 t0.5
de+assi 7.9 a0.4 b1.4 f1.1
de+audi 7.9 a-0.3 h0.7 n0.3 o0.5 r0.4
de+aute 7.9 e0.9 j0.6 l0.4 q0.3 r-0.4
de+auto 6.5 b0.8 c-0.5 e0.9 g-0.4 i-0.7 j1.8 l-0.5 m-0.4 p0.8 r-0.5 s0.7 t1.0
de+avg 7.4 a0.5 c-0.4 d0.4 e0.7 g-0.4 h-0.4 j0.8 k-0.3 o-0.3 s-0.3
de+avon 7.9 a0.4 c0.6 e0.8 g-0.4 i-0.3 k0.3
de+baan 7.9 r-0.4
de+baas 7.4 a-0.6 b-0.5 c-0.5 d1.0 e-0.5 f0.4 h0.4 i-0.4 k-0.3 p0.9 r-0.3 s-0.4
de+back 6.3 c-0.6 d-0.7 e1.2 i-0.4 j-0.4 p0.6 q0.4 s-0.3
de+badk 7.6 a0.5 d0.4 e0.4 p-0.4 s0.4
de+bakk 7.6 b0.3 o0.3 r-0.4 s1.3 t0.6
de+bali 7.0 a-0.7 b-0.5 c-0.5 d0.3 e-0.4 f0.8 g0.5 k0.8 n-0.4 o0.6 p-0.4 r0.5 t1.1
de+band 7.9 e-0.3 g0.6 o0.3 r0.6
de+bank 5.5 a-0.5 c0.6 d-0.3 e0.4 f-0.8 g-1.0 i-1.0 j-0.8 l2.6 n1.4 q0.3 s-1.0 t1.5
de+bann 7.6 c0.5 i0.4
de+beam 7.9 a0.4 e0.7 g-0.3 r0.5
de+bedi 7.9 a0.4 b0.4 d0.4 e1.4 g-0.3 q0.8
de+bedo 7.9 a0.6 e1.4 m0.8 o0.5
de+bedr 7.4 a-0.4 c0.4 e-0.4 f-0.3 g0.4 i-0.3 j0.3 o0.3 r-0.3 s-0.4
de+beed 7.9 a0.7 c0.4 d0.6 e0.3 j1.4 r-0.3
de+beel 7.4 a0.4 b0.5 e0.7 m0.5 t0.6
de+begr 6.5 b1.8 c0.8 e0.8 j-0.3 l0.5 n-0.7 o0.8 p-0.4 s-0.3 t1.1
de+bel 7.9 a-0.7 e-0.4 g0.6 k0.4 n0.8 o0.3 q-0.3 r0.5
de+bela 6.9 c0.4 d-0.4 e0.7 f0.5 i0.7 j-0.3 l0.5 m-0.5 n-0.4 p-0.4 s-0.3
de+belo 7.9 a0.3 c1.1 d0.4 e-0.4 f0.4 h0.3 o0.5
de+besl 7.9 s0.6
de+besp 7.4 a-0.6 b-0.4 k2.8 t0.3
de+best 5.6 a-1.5 b-0.7 c1.1 e-1.0 f-0.6 g1.9 h1.2 i-0.4 m-0.7 n-0.4 q0.3 r2.2 t0.9
de+beta 5.5 a-0.4 b-0.5 c-0.9 f0.6 g-1.0 h-0.4 i-0.6 l4.1 n1.2 o-0.4 p1.5 q0.6 r-0.5 s-0.4 t0.6
de+beur 6.5 a0.9 c1.3 d-0.6 e0.7 g-0.3 h0.3 i-0.7 j-0.5 l1.1 m1.1 n1.6 o0.3 p0.8 t0.7
de+beve 7.9 d0.5 e-0.4 f0.6 l0.4 r-0.4 t0.7
de+bewe 7.9 a-0.3 c0.4 f0.4 q0.4
de+bewo 7.6 h0.5 s0.6
de+bibl 7.9 d0.4 i0.8 n0.5 r-0.3
de+bijl 6.3 a-1.9 c-0.6 d-0.7 e-1.2 g1.3 h1.4 i-0.9 j-0.7 k0.8 l-0.6 m0.4 p-0.5 q1.3 r1.7 s-0.7
de+binn 7.6 a0.5 b0.6 k0.3 n-0.3
de+bitt 7.6 a-0.4 b-0.3 c0.4 d-0.3 e-0.3 g0.7 h0.5 i-0.4 k1.0 l-0.4 n0.8 o0.6 r0.4 t-0.3
de+blau 7.6 a-0.8 b-0.3 d0.3 e-0.6 h0.8 l0.6 m-0.3 n0.3 r0.6
de+bloe 7.4 c0.6 e1.2 g1.0 m0.9 r1.1 s0.7
de+boek 6.1 a-1.1 c-0.4 d-0.6 e0.9 f0.6 g0.9 h1.2 j-0.5 k0.5 l-0.7 n0.6 o-0.5 r0.4 s-0.6
de+boer 7.6 c0.4 g0.9 i0.7 r0.7 s0.5
de+boet 6.9 a1.2 c2.1 f-0.3 g-0.6 i-0.5 j1.4 m1.2 o-0.3 p-0.4 q0.4
de+bok 7.9 c0.7 g0.6 h0.7 r0.7 s0.7
de+bon 7.9 a0.7 c0.3 e1.2 m1.6 s0.8
de+boom 7.9 f0.5 p0.9
de+boot 7.9 c-0.4 i0.3
de+borg 7.6 a-0.9 b-0.4 h-0.3 q2.3 s-0.3
de+borr 7.0 b0.3 c0.4 d-0.5 e-0.7 f-0.4 g-0.8 k1.1 p-0.4 r-0.4 s0.9 t0.4
de+bouw 5.8 b0.6 c0.7 e1.3 f0.4 g-1.1 i-1.1 j0.5 k1.3 m0.5 n1.1 o0.3 p-0.7 q-0.4 s-0.7
de+boze 7.9 c0.3 e-0.4 h0.3 o0.5
de+bran 6.6 c1.2 e1.1 f0.6 g0.6 h0.8 k0.3 l0.3 m0.4 r0.6 t1.4
de+brie 7.0 e0.6 f0.5 g-0.4 h-0.4 i-0.5 j0.8 k-0.3 l0.4 p-0.4
de+broc 6.5 a0.5 b1.0 e1.6 h0.5 k-0.4 l-0.4 p-0.3 q0.4 r0.3
de+bron 7.6 c1.0 d0.5 e-0.6 g0.3 j0.7 o0.3 p0.3 r0.3
de+brug 7.2 b0.9 e0.4 g0.3 h0.5 k1.2 l0.7 m0.6 p-0.5 r0.5
de+brui 7.0 c-0.4 d-0.9 e0.4 f0.4 g1.0 i-0.4 m1.7 q0.6 r1.6 s-0.7
de+btw 6.4 a-0.5 f-0.7 h-0.4 k0.6 l1.2 n0.4 o1.7 p-0.6 r0.4 s-0.3
de+bure 5.3 a-0.8 c-0.4 d-0.4 e0.7 i0.3 j-0.9 m-0.5 n0.5 q1.6 r0.6 s-0.3 t0.4
de+burg 6.5 a0.6 b1.1 c1.1 d0.4 f1.0 h0.4 i-0.7 j-0.4 k0.6 m0.5 n0.8 p1.6
de+bus 6.8 a1.0 b0.7 c1.2 d-0.4 f-0.3 h-0.5 k0.7 m0.5 p-0.3 q0.3
de+buur 6.4 a0.8 b1.2 c-0.5 d1.0 e0.8 f-0.5 i1.1 j-0.4 l-0.6 p0.4 q-0.4
de+bv 7.6 a-0.7 b-0.5 c0.6 g0.5 h0.4 i-0.3 n-0.5 p-0.6 r1.0 t0.4
de+came 7.6 c0.9 j0.4 p0.5 s0.4
de+camp 6.3 a-0.6 b-0.3 c0.6 e1.3 f0.8 g0.4 i0.8 j-0.6 k-0.4 n0.9 p-0.6 r1.0 s-0.6 t-0.4
de+cate 7.4 c0.6 d0.5 h-0.6 i-0.5 k0.8 l0.5 m0.4 n0.8 q-0.3
de+cell 7.9 e-0.3 g0.6 h0.6 r0.7
de+cent 7.9 g0.4 j0.4 p0.5 r0.5
de+chat 7.4 a-0.3 d0.5 e-0.4 f0.5 g0.4 o0.4 r0.5
de+chau 7.6 a-0.5 c-0.3 e-0.4 g0.8 h1.6 k0.6 n0.3 q-0.3 r1.2 t-0.4
de+cijf 6.9 a0.5 b-0.4 d-0.7 e1.9 g-1.2 h-0.5 i-0.5 j-0.4 k-0.3 l0.4 n0.7 o-0.4 p-0.4 r-0.9 s-0.4
de+civi 7.9 a0.4 e0.9 f0.3 j1.4 r-0.3
de+clau 7.9 a-0.6 d0.3 l-0.4 n0.6
de+coll 7.4 b0.7 d0.5 e0.6 g1.1 i0.3 m-0.3 n0.8 r1.0 s0.7
de+colu 7.6 c1.2 e-0.5 s1.0
de+comm 6.8 a-0.5 d-0.4 g0.6 h1.2 i0.8 m-0.3 p0.9 r0.7
de+comp 7.6 b0.5 g0.3 i0.4 r0.4
de+conc 5.4 a-0.5 b-0.3 c1.1 e-0.3 f-0.4 h1.2 i0.4 j-0.8 k-0.5 m-0.5 n-0.6 o0.5 p-1.0 q-0.6 s-0.9 t0.4
de+cons 7.0 a0.5 d0.6 e1.0 g-0.5 i-0.3 j0.9 p-0.4 r-0.3 s0.9
de+cont 6.0 e1.1 g-0.7 h-0.3 i-0.9 j-0.4 l0.7 o0.5 r-0.5 s-0.6 t0.4
de+corr 7.9 e0.5 j0.7 m1.0 o0.3
de+cred 6.9 a-0.4 d-0.6 e-0.5 f0.6 n-0.3 o0.4 p0.5 q0.8 s-0.3
de+cura 7.2 a-0.5 b0.3 c-0.4 e0.5 i-0.3 j-0.3 m0.5 n0.5
de+curs 7.0 a-0.7 b-0.3 e-0.7 g0.8 i-0.3 m-0.4 n0.7 p-0.3 r1.3
de+dade 7.9 a-0.4 g-0.3 o0.4
de+dag 7.2 c0.6 d-0.5 g0.4 j0.8 k-0.5 p0.6 r0.5 s-0.3
de+dagv 7.0 a0.5 c-0.4 d-0.3 e-0.6 g-0.4 h-0.5 j0.8 m1.1 o-0.4 r0.4
de+data 7.9 c-0.7 d0.8 f0.8 g0.5 h0.6 q0.5 t0.4
de+datu 7.6 a-0.4 c0.4 e0.4 g1.0 h0.4 i-0.4 k0.5 n0.5 q-0.3 r1.4
de+decl 7.9 a0.5 b1.4 e-0.3 p1.5
de+deel 7.9 a-0.4 g1.0 i0.8 r0.9
de+defi 7.6 a0.6 b0.4 c1.2 d-0.7 f0.5 h-0.5 o0.6 q1.0 t0.9
de+deke 7.6 c-0.3 i0.5 j0.8
de+demo 7.6 h0.4 k3.0 o0.4
de+derd 5.9 a2.1 b-0.6 c1.5 d-0.5 e2.0 g-1.0 i0.5 j1.3 m0.5 n-0.9 p1.9 q0.7 r-1.1 s0.3 t1.5
de+deur 5.4 b-0.6 c1.1 d0.9 e0.6 f0.5 h-0.5 i0.8 j0.4 m1.1 n-0.5 o0.3 p-0.8 r0.4 s-0.3 t0.6
de+dien 7.4 a-0.3 d-0.4 e0.4 f0.9 m1.3 p-0.3 s-0.3 t0.8
de+dier 7.2 a0.5 e0.8 g-0.4 h-0.3 k1.0 o-0.3 r-0.4 s0.6 t-0.4
de+dijk 7.9 a-0.4 f0.5 g-0.3 k3.4
de+dire 5.6 d0.8 e1.9 f1.5 g1.0 h1.2 i0.4 j-0.9 k0.6 l-0.4 m-0.5 o0.5 q0.7 r0.9 s-0.4 t1.5
de+diri 7.9 e0.4 g-0.4 h-0.3 i0.7 r-0.4
de+dj 7.9 e0.3 h0.7 p1.0
de+doce 7.9 e0.7 g0.6 p0.7 r1.1
de+domi 7.6 a0.9 b0.4 d-0.6 g-0.5 i0.3 p1.1 r-0.3
de+dond 7.9 a1.0 c1.1 r-0.3
de+door 6.9 a0.8 e1.5 i0.9 j0.7 o-0.4 p0.3 t0.3
de+dorp 7.0 b-0.5 d0.5 f0.5 g0.8 h0.9 i-0.4 p-0.4 q0.5 s1.0
de+draa 7.9 b0.4 e-0.3 g0.3 i0.5 r0.3
de+drem 7.9 d-0.6 f1.0 m0.6
de+drie 6.8 b1.2 d-0.5 e-0.6 f-0.4 h0.6 i0.6 j-0.3 m1.4 n0.6 p-0.3 q0.5 r0.7 s-0.4 t-0.4
de+druk 6.0 a0.5 b0.4 c1.0 i-0.4 j-0.6 k-0.5 l1.0 m0.5 n0.7 p-0.6 q0.4 s1.2 t0.6
de+duid 7.6 b0.5 d-0.3 e0.9 k-0.3 p0.5 s0.7
de+duit 7.2 a0.5 e0.7 g-0.4 h-0.3 i0.5 m0.4 n0.7 r-0.5 t-0.3
de+eers 5.5 a0.9 b-0.9 d0.5 e2.3 g0.9 h1.5 i-0.6 k0.5 m0.7 n-0.8 p0.3 q1.3 r1.3 t0.4
de+eige 6.8 a-0.4 d0.8 e-0.5 f1.5 h-0.3 i-0.5 j-0.6 k-0.5 l-0.3 m-0.6 n0.4 p-0.4 q0.3 r-0.3 s-0.4
de+eind 6.6 a0.5 b-0.5 d-0.6 e2.2 f0.6 g-0.6 j-0.4 k0.6 l2.0 m1.3 o-0.6 p2.3 s-0.4
de+elek 7.6 a-0.4 c-0.5 h0.3 k0.8 t1.0
de+ene 6.9 a0.6 b1.5 d0.9 e0.9 g-0.5 h-0.4 i-0.5 j-0.4 m-0.4 n-0.7 o1.0 p0.6 q-0.4
de+ener 7.9 a-0.4 g0.5 h0.4 l0.8 n1.3 r0.3
de+enge 7.6 b0.7 c0.4 j-0.4 k0.5
de+enig 6.9 a-0.4 d0.3 e-0.5 f0.4 k0.7 l0.8 n0.4 o-0.7 p-0.3 t-0.5
de+enqu 7.9 a-0.4 d-0.3 e-0.3
de+enve 7.9 a-0.5 e-0.3 j-0.3 o1.7
de+erel 7.9 n-0.3 o0.7 q1.0 t0.5
de+erfe 7.9 d0.4 n-0.3 q0.5
de+euro 7.9 a0.4 c0.7 e1.2 g-0.3 q0.5 r-0.4
de+expe 7.0 a0.5 c-0.4 e1.3 j2.0
de+extr 7.6 n0.7 q1.9
de+face 7.9 d1.2 s0.6
de+fact 4.7 a-1.0 c-0.5 d-0.8 e-0.4 g-1.7 h0.5 i-1.9 j-1.6 k1.3 l2.7 m2.9 n3.1 o6.0 p0.6 q-0.6 r0.6 s-1.7
de+fami 7.0 c-0.5 d-0.5 e0.6 i-0.5 l0.4 p0.4 q0.6 s-0.5
de+fanf 7.6 a-0.6 c-0.3 e-0.3 g0.7 i0.6 r0.5
de+faq 7.9 c-0.3
de+fees 7.4 g-0.3 m-0.3 p0.4
de+fiet 7.4 a-0.7 d-0.4 e-0.4 g-0.6 j-0.3 k0.7 l-0.3 n0.4 q0.5 r-0.3 s-0.3
de+file 7.6 a0.7 c0.4 m1.2 p1.2 q-0.4 s0.7
de+fisc 7.2 b0.7 e-0.5 f0.5 g0.5 h1.1 j-0.4 l0.8 n0.9 o-0.4 r0.8
de+fles 7.9 a-0.4 f0.3 g0.4 l0.5 r0.5
de+flye 7.4 a0.5 c0.8 e-0.3 g-0.3 h0.5 o-0.5 t1.5
de+fold 6.8 c-0.7 e0.5 f0.3 h-0.5 j-0.3 k-0.5 l-0.4 n0.6 r0.3 s-0.4
de+form 7.6 f-0.3 h0.4 l0.5
de+foto 5.6 a-0.6 b-1.0 d-1.1 i-0.4 k0.9 m0.6 p0.9 q-0.3 r0.7 t0.6
de+fout 6.7 a0.6 c-0.4 e1.4 f1.8 g-0.9 i-1.0 j-0.7 k-0.4 l0.7 m-0.8 q0.4 r-0.7 s0.7 t0.4
de+fund 7.6 a0.4 e0.8 g0.4 j1.5 o0.8 p-0.3 r0.4
de+fusi 7.0 a-1.0 e-0.4 h-0.4 i2.7 j-0.3 r0.5
de+fysi 7.6 d-0.6 e0.9 h1.2 i-0.4 m-0.3 o0.5 t0.4
de+g 7.9 m0.5 o1.2 q1.6
de+gang 6.8 a0.7 c0.5 e0.5 g0.6 m1.2 q-0.4 r1.0 s1.9
de+gast 6.9 a-0.4 c0.7 d0.4 g1.3 h0.4 i-0.6 j-0.4 k-0.5 l-0.7 p-0.3 q1.0 r1.7 s-0.5 t1.8
de+gebo 7.4 c-0.4 e0.3 f0.3 g0.6 h0.6 l-0.3 p0.6 r0.9 s-0.4 t1.1
de+gebr 6.8 a0.9 b-0.3 c-0.4 e1.2 g0.6 h-0.4 i-0.4 l-0.4 m-0.4 n0.3 p1.6 r0.6
de+gege 7.9 a-0.4 g0.4 h0.4 k0.3 o0.6 r0.7
de+geld 7.9 a0.3 c0.9 d0.5 r0.4 s0.6
de+gele 7.9 c0.4 i1.0 j0.4
de+gelu 7.6 c-0.4 d-0.6 e0.8 k0.6 m-0.3 n-0.4 t0.5
de+geme 5.4 a-1.4 b-0.9 c0.3 d1.3 e-0.8 f0.8 i-0.7 j-0.4 l-0.6 n0.6 o1.8 p0.3 q0.8 r0.6 t0.5
de+gene 7.9 a0.8 c1.8 d1.2 e1.3 k-0.3 q0.4
de+gesc 6.8 a1.2 b-0.4 c-0.4 e1.2 i-0.3 j3.0 m0.4 r-0.3 s1.3
de+gete 7.6 a-0.4 f-0.4 h0.5 i-0.3 k1.0 l-0.3
de+geve 6.9 d0.3 g0.4 h0.8 m-0.3 o-0.5 q0.7 r0.7 t-0.3
de+gewo 7.0 b0.5 c0.9 d0.7 e-0.6 f0.9 g-0.4 j-0.3 l-0.6 m0.9 n-0.4 o-0.5 r-0.6
de+glas 7.9 b1.2 c0.4 e-0.4 k1.7 s0.6
de+goed 6.9 c1.3 f0.4 g0.7 i-0.5 n1.0 p0.3 q-0.3 r2.1 s-0.4 t0.5
de+gord 7.9 a0.4 c0.6 d0.3 e0.5 p1.3 r-0.3 s0.6
de+goud 7.6 a0.4 c0.9 d0.6 e0.5 g0.4 p0.6 r0.7 s0.7
de+graa 7.2 a-0.3 b-0.4 e-0.8 i0.6 j-0.4 s-0.5
de+grac 7.9 e0.5 n0.7 p1.0 t0.7
de+graf 7.6 d-0.3 e0.7 g-0.7 i0.6 r-0.8 s1.1
de+grif 6.9 b-0.4 f0.7 j1.1 l0.3 m-0.4 q0.4
de+groe 6.3 a0.8 b-0.5 c-0.3 e0.7 f-0.6 g-0.3 i-0.4 j-0.7 m0.5 n-0.4 p0.9 q0.7 s2.2 t0.5
de+gron 7.6 b0.7 c-0.5 l0.7 r-0.4 s0.4
de+groo 7.9 a0.7 d0.4 g-0.3 i0.6 m-0.3
de+hal 6.9 a-0.7 b-0.3 e-0.9 i-0.4 j-0.5 l-0.5 o-0.5 p-0.5 q0.7 s-0.3 t0.4
de+hand 6.1 a-1.5 b-0.5 e-1.1 h0.7 i-0.3 l1.0 n1.0 p-0.4 q-0.4 t0.5
de+hard 7.9 a0.5 c0.5 e-0.4 g-0.4 j1.5 o0.3
de+have 7.6 a-0.5 d0.4 h-0.5 k0.8 l0.5 m0.4 o0.8 q-0.3
de+heer 6.6 a-1.3 d0.5 f1.6 g-0.5 i-0.8 j-0.7 k0.7 l1.4 m-0.6 o0.3 r0.4 s-0.5
de+heg 7.9 a-0.3 e-0.4
de+hele 5.8 b-0.5 d1.1 e1.3 f0.9 g0.6 h0.6 i0.5 k0.7 l0.8 o-0.4 q0.5 r1.1 s-0.5 t-0.4
de+helf 5.6 a1.3 b2.5 c-0.3 d-0.3 e1.5 f-0.3 g-0.8 i0.7 j-1.0 k-0.4 l1.3 m0.7 n-0.4 o-0.3 p-1.2 q0.9 t0.5
de+help 7.4 d0.4 e0.9 f1.4 g-0.6 h0.4 i-0.4 k-0.5 n0.7 q0.3 r-0.3 t0.5
de+herd 7.6 a0.4 e1.1 k0.9 m0.8 n0.4 o0.4 q0.6 t-0.3
de+here 7.9 a0.4 e0.4 f1.2 m1.0 p0.8 s0.8
de+herf 7.6 r-0.5
de+heri 7.4 a-0.5 c-0.7 g-0.7 n1.2 o0.4 p-0.5 q-0.4
de+hock 7.9 b0.6 d0.5 f0.7 l0.3 o0.3 t0.3
de+hoek 7.6 b0.9 c0.4 d0.9 e-0.5 i1.0
de+home 7.6 d0.4 e0.4
de+hond 6.9 a-1.1 b-0.5 c-0.5 d-0.3 e-0.6 g1.3 h0.6 i-0.5 k0.4 n-0.3 o0.4 p-0.4 r1.3 s-0.5
de+hoof 7.9 a0.4 d1.0 e0.3 f0.4 q0.3 s0.8
de+hoog 7.2 a-0.5 d-0.4 e0.5 i-0.3 k-0.5 l0.4 m0.7 o0.3 p-0.5 q0.4 s-0.4 t0.5
de+hoor 7.9 d-0.4 g0.4 h-0.3 o0.6 r0.5
de+hore 7.9 e0.4 i0.6 p0.8 s1.5
de+host 7.6 a-0.4 c-0.4 e1.1 g-0.4 i0.6 m1.0
de+huid 7.6 g-0.5 i0.5 k0.4 m-0.3 p-0.6 r-0.5
de+huis 6.7 a0.4 b0.7 e1.9 f-0.5 g-0.9 i-0.6 j-0.5 k0.5 m-0.3 r-0.4
de+huur 6.1 a-1.8 b-0.5 e-0.5 f-0.4 g-0.6 i-1.0 j-0.6 l0.8 m0.6 n-0.6 p-0.7 q0.4 s-0.6 t0.5
de+hypo 7.9 a0.3 e0.3 t0.6
de+ijsv 7.9 a0.6 c1.4 i1.2
de+in 7.9 a0.4 c0.6 j0.9
de+inca 7.6 e-0.4 m0.7 p0.5 q0.8
de+inde 7.4 a0.6 b1.2 c-0.4 d0.5 g0.4 h0.4 i0.9 l-0.3 q0.4
de+indr 7.6 a-0.9 b-0.5 c-0.4 d0.4 e-0.7 f-0.4 g1.6 h1.3 k-0.3 l0.4 m-0.3 r2.1 s-0.4
de+info 7.6 c0.4 e-0.5 k0.4 q-0.3 r0.4
de+inho 7.9 k0.7 t0.4
de+inko 7.9 b0.4 c-0.4 e0.4 g-0.4 m1.1 s0.7
de+inlo 7.4 b0.4 c0.9 d-0.5 e-0.3 h-0.3 i0.7 m0.8 n1.3 r-0.4 t-0.4
de+insp 6.8 a-0.8 c-0.5 d-0.9 g0.9 h0.9 i-0.4 k0.6 o0.5 p-0.3 r1.3 t1.2
de+inte 7.9 a0.4 b0.5 d0.3 i-0.3 j0.9
de+jaar 6.0 a-0.9 c0.4 e-1.2 g-0.3 i-0.6 j-0.3 k2.1 l0.4 m0.4 n0.6 p-0.7 q0.7 r0.5 t0.6
de+jeug 7.9 b0.4 e-0.4 i1.1
de+jong 7.0 a-0.4 b-0.4 c-0.4 e0.5 f-0.4 g0.9 k0.9 p0.5 r1.4 s-0.3
de+jubi 7.6 a-0.8 c-0.3 g0.7 h0.8 i-0.5 r0.7 t0.4
de+juis 7.6 e-0.6 j0.7 m0.6 r0.3
de+juri 7.4 b-0.5 c-0.4 i-0.3 j0.3 p0.4
de+jury 7.2 a-0.5 b-0.3 d0.9 e-0.3 g1.2 i-0.6 j-0.4 k0.4 p-0.3 r1.7 t0.3
de+kaar 7.4 a0.3 c-0.4 e0.4 g-0.3 i-0.3 p0.8 r-0.3 s0.3 t0.6
de+kaas 7.6 a-0.4 g0.6 l0.3 m0.3 q-0.3 r0.8
de+kabe 7.9 c1.6 i1.2 o0.3
de+kade 7.6 a-0.7 e-0.6 h0.6 i-0.4 k0.8 l0.6 n0.3 r0.4 t0.3
de+kame 7.4 a-0.5 e-0.6 l0.6 n0.6 r-0.3
de+kand 7.9 a-0.9 i-0.5 m-0.3
de+kans 7.6 a0.7 c0.4 d1.0 g-0.4 i0.8 r-0.4 s1.1 t1.4
de+kant 5.9 a1.4 b-0.4 c-0.6 e0.5 f0.5 g-0.5 h-0.9 j3.3 l-0.4 m1.5 o-0.3 p1.2 q-0.6 s-0.8 t0.7
de+kapo 7.9 c-0.3 g-0.3 j1.2 r-0.3 s0.6
de+kas 7.6 a0.5 c0.6 e0.5 n0.8 p0.6 s0.7
de+kasc 7.0 d0.4 e-0.6 g-0.4 i0.6 j0.3 m-0.4 o0.7 p-0.4 q0.3 s-0.3
de+kass 6.7 a0.6 b0.8 c-0.8 e2.1 h-0.6 l0.6 n-0.3 o0.8 p1.1 q-0.5 r0.4 s-0.6 t1.0
de+kast 7.9 a-0.6 d-0.3 e-0.4 k0.4 m-0.3 n0.4 q1.8 t-0.3
de+kat 7.6 a-0.5 d-0.3 e-0.5 g0.4 i-0.4 k0.9
de+keld 7.6 d-0.4 e0.8 j0.3 s0.6
de+kerk 6.6 b0.4 c-0.6 e0.6 h0.6 i1.7 j-0.4 k-0.4 m-0.4 p-0.4 q-0.6 r-0.4 s0.5 t1.2
de+kerm 7.6 c0.6 n0.5 q0.4 r0.3
de+kers 6.1 f-0.3 g-1.2 h1.1 i0.7 j-0.4 k0.4 l0.3 m-0.3 n1.4 o-0.4 p-0.6 r-0.8 t0.4
de+keuk 6.3 a-0.9 b-0.6 d-0.4 e-0.5 g0.4 h1.0 i-0.3 j0.6 l-0.3 p-0.4 q0.7 s-0.7
de+keur 7.9 d0.6 e0.5 i0.5 t0.9
de+keuz 7.9 c-0.4 e0.5 g0.4 h0.6 r1.1
de+kick 7.9 k1.5 m0.5 n0.5
de+kind 6.3 d-0.9 m-0.3 n0.6 s-0.7
de+klac 5.7 b0.6 c-0.4 d0.4 h-0.5 i-0.5 j0.6 k0.4 m0.6 p-0.3 q-0.4 s0.4
de+klan 6.8 a-1.1 e-0.3 h0.5 j0.5 l0.3 m0.4 p-0.5 s-0.4
de+klei 6.7 a-1.3 c-0.6 d-0.6 f-0.5 g0.8 h0.6 j-0.4 k1.9 r0.9
de+kleu 7.0 a-1.1 b-0.5 c-0.7 d-0.8 e-0.9 g0.4 h1.6 i-0.4 l0.5 o-0.7 q0.7
de+klok 7.9 a0.6 d0.9 e1.5 g-0.5 j0.8 p0.8 r-0.5
de+klus 7.9 b-0.3 c-0.3
de+knop 6.8 e-0.3 g-0.4 h-0.6 i-0.6 m0.4 r-0.3 s0.4
de+koei 7.9 b0.7 d0.5 i0.5 k1.3 p0.7
de+koel 7.2 a0.6 b-0.4 d-0.4 e1.9 f1.6 g-0.3 i0.7 l1.0 m0.6 n0.9 p0.7 r-0.3 t0.7
de+koer 7.6 e0.5 i0.6 s0.3
de+koff 6.1 a-0.4 b0.7 d-0.6 f0.9 g-0.9 i-0.7 j0.3 m-0.4 p-0.3 q1.2 r-0.5 t0.3
de+koge 7.4 b-0.4 c-0.5 g0.5 h1.2 i0.8 p0.6 q-0.3 s0.3
de+kok 7.9 c-0.4 e0.3 q0.3 r0.5
de+koop 7.6 a-0.4 c0.4 e-0.3 i0.7 p-0.3
de+kop 6.9 a0.5 d0.3 e1.6 f-0.4 g-0.6 i1.4 k-0.4 m-0.4 o0.3 p0.4 r-0.4 s-0.4
de+kope 7.2 c0.6 g-0.4 h0.7 i-0.3 j-0.5 m1.2 p-0.3 r0.5 t0.6
de+kopi 7.6 d0.5 g0.5 h0.7 l-0.4 o0.7 r0.7
de+kopp 6.8 c0.6 e1.6 f-0.4 g-0.4 h0.4 j0.4 k1.0 p-0.4 q-0.4 r0.4 s-0.3 t-0.5
de+kort 7.9 b0.6 d0.4 h0.3 l0.3 m2.4
de+kost 6.6 a1.0 b1.8 c0.8 e1.1 i1.0 l-0.3 o1.0 p0.4 s-0.4
de+kou 7.9 d0.6 e-0.3 p0.6
de+koud 7.9 d0.3 j0.4 p0.6
de+kozi 7.2 a-0.3 b-0.4 g0.7 h0.8 i-0.4 j0.9 k1.0 m-0.3 o-0.4 p-0.3 r1.0 s0.3
de+kraa 7.4 c0.6 d0.8 e0.4 g-0.6 h-0.4 i-0.4 j-0.3 n0.6 p0.6 r-0.8 s-0.3
de+kran 6.6 b-0.4 c-0.3 d0.5 e-0.6 f-0.3 g-0.4 i-0.6 j-0.5 k0.4 l-0.3 p-0.6 s1.6 t0.6
de+kree 7.9 d-0.4 f1.2 k0.3 m1.4 o0.4 t0.6
de+krin 7.6 e-0.4 h-0.5
de+kwal 7.0 a1.4 b0.4 e2.6 f1.1 i1.6 p0.4
de+kwar 7.6 d-0.4 g1.1 h1.0 p0.4
de+kwes 7.4 a0.6 d-0.4 e0.9 f0.6 i-0.4 j1.0
de+la 7.9 c0.6 i0.6 k0.3
de+laat 5.3 a2.3 b0.8 c1.6 d-1.0 e1.1 f-0.7 g-0.7 h-0.9 i3.5 j-0.6 k-0.3 l-0.8 n1.3 o0.9 p1.5 q0.4 r-0.4 s1.8
de+land 7.9 b-0.3 d0.5 e-0.6 f0.9 j0.8 k0.4 q0.7
de+lapt 7.9 d-0.3 e-0.5
de+lead 7.9 c-0.4 g0.8 h1.1 k0.8 r0.7 s0.6
de+lede 6.7 a-0.8 d-0.7 f-0.6 g0.4 h1.0 j0.3 k-0.6 l0.3 n0.6 r0.5 t0.4
de+leid 7.9 e0.6 f0.8 g0.3 k0.7 r0.3 t1.0
de+lekk 7.0 a1.2 c-0.5 e2.4 i-0.6 j1.4 p0.6
de+lens 7.9 a0.6 e1.1 m0.7
de+leve 6.8 d1.1 e-0.5 f0.5 g-0.6 i-0.6 j-0.5 m0.3 n0.6 o0.8 p-0.4 q0.7 t0.4
de+lice 7.9 n0.5 o0.7
de+lift 6.9 d0.6 g-1.0 i-0.3 j-0.3 l0.5 m0.6 n-0.5 p-0.3 r-0.5 t0.7
de+lijn 6.3 b-0.9 c0.4 d1.4 f0.7 g0.5 h0.7 j-0.6 l1.0 m-0.5 o-0.3 p-0.6 s-0.3 t0.9
de+lijs 6.6 a-0.4 d0.4 e-0.9 f-0.5 g0.5 h1.6 i-0.8 k-0.7 l0.8 n-0.4 p-0.5 r-0.5 t0.3
de+lind 7.6 a0.7 c0.4 e0.8 i0.3 p1.2
de+link 5.9 a0.5 e1.1 i-0.5 j-0.3 q0.6 s-0.5 t0.4
de+live 7.6 a0.3 c0.5 d0.8 f0.7 h-0.3 i0.3 t0.5
de+lone 7.2 e0.7 f-0.4 h0.6 i-0.5 k-0.6 l0.6 n0.4
de+lood 7.2 a-0.6 d0.5 g-0.4 i-0.5 l0.4 q0.3 r-0.4 s-0.3
de+loon 6.5 a-0.6 b0.4 g-0.3 h0.5 i-0.3 j-0.4 k0.6 n2.0 q-0.4
de+lunc 7.4 e0.8 k0.4 l-0.3 m-0.4 n0.4 p0.7 q-0.5 r0.3 t0.6
de+maan 6.3 a0.6 c1.1 d-0.6 e0.4 f0.8 h0.7 i0.6 j0.7 k0.3 l-0.3 m2.6 n1.4 p0.3 r0.5 s0.8 t-0.5
de+maas 7.9 a-0.5 d-0.4 g0.9 k0.4 n-0.4 r0.9
de+maat 7.9 a0.9 e1.3 j1.4
de+mach 7.9 b0.5 e0.4 p0.4
de+mail 6.6 a0.3 c-0.9 d0.8 e1.9 i-0.4 j-0.3 k1.6 l0.4 m-0.6 n-0.6 o0.5 p-0.4 q0.7 t-0.5
de+man 7.2 d-0.3 g0.7 h1.7 i-0.3 q0.4 s0.3
de+mana 7.9 e0.5 f0.8 n0.3 t0.9
de+mani 7.9 a-0.4 b0.4 d0.6 e-0.4 g1.0 p0.5 r0.9
de+mann 7.9 e0.4 g1.1 j0.7 r1.2
de+map 6.9 a-0.6 d-0.3 e-0.7 f-0.6 g-0.5 i-0.5 k-0.4 m0.4 n-0.3 p0.4 q0.3 r0.4
de+mark 7.4 c0.7 d-0.3 e-0.4 i1.1
de+mate 7.9 b1.3 f1.1
de+medi 7.4 d0.3 e0.9 f0.5 i-0.4 j0.9
de+meer 7.4 b0.9 c0.7 e-0.5 f1.1 g0.4 i0.5 j0.7 m0.7 r0.6
de+mees 7.2 a-1.0 b-0.4 d-0.4 e-0.8 f-0.4 g1.0 i-0.4 j-0.5 k0.3 l-0.4 n1.4 q0.5 r1.4 t-0.3
de+melk 7.0 b0.6 c-0.3 d0.5 e-0.5 l0.8 n0.3 o0.5 p0.5 s-0.4
de+mens 7.9 a0.4 j0.3 s0.5
de+menu 7.6 a0.5 c0.6 d1.3 g-0.4 i0.4 k-0.4 m-0.3 n-0.3 q0.3 s-0.3 t0.4
de+mete 7.0 a0.3 c0.4 d-0.4 f-0.3 g-0.5 h0.4 j0.3 k-0.3 m0.3 q0.5 r-0.5
de+migr 7.4 a0.9 c0.3 d-0.4 e0.7 f0.3 t0.4
de+mijn 7.4 a0.4 c0.6 g-0.6 h-0.3 i0.4 j-0.4 m0.7 n-0.3 o0.5 p0.6 r-0.7
de+mini 7.4 a0.7 b0.6 d-0.5 e1.0 k0.6 l0.7 n-0.5 t1.0
de+moei 7.6 a1.1 b0.6 e2.3 p2.5
de+mole 7.4 a-0.7 c-0.4 e-0.4 i-0.4 k-0.4 l0.9 o-0.4 r0.3
de+mont 7.4 b-0.4 c0.4 d-0.7 e-0.4 k-0.3 m1.1 n-0.3 t-0.4
de+moti 7.9 a0.6 i1.3
de+muur 7.9 a0.4 e0.7 i0.8 p0.9
de+muzi 7.6 a0.5 c-0.3 e1.5 g-0.4 h0.4 o0.5 s-0.3
de+naam 6.1 a1.2 b-0.4 d0.5 e1.4 f0.9 g-1.0 h-0.5 i-1.0 j-0.6 k0.9 l-0.7 m-0.6 n-0.6 p2.1 q0.5 r-0.5 s1.5
de+nach 7.2 g0.7 h0.4 m0.8 o-0.3 q0.3 r0.5 s-0.3
de+nett 7.9 e-0.4 g0.8 k0.5 l0.5 o-0.3 q1.1 r1.0
de+nieu 4.6 a-1.1 b-0.7 d-0.3 e0.4 g-0.5 h1.3 i0.4 j-1.7 m0.5 n0.5 o-0.5 p-1.0 q1.2 r1.3 s-1.4 t0.4
de+nood 7.6 a-0.6 b0.4 d0.4 f0.5 g0.7 h0.9 i-0.4 m-0.4 n-0.4 r1.1 t0.3
de+noor 7.4 a-0.9 b-0.5 c-0.4 d-0.4 e-0.4 g0.9 h2.0 i-0.3 j-0.4 l0.5 m-0.4 n0.4 o-0.3 r0.8 s-0.3
de+nota 5.3 b-0.4 d-0.6 e1.0 f0.4 g-1.6 i-1.0 j-0.5 m5.5 o2.7 p0.8 s-0.7 t1.9
de+notu 6.5 a-0.5 c-0.5 d-0.5 e0.4 g-0.8 h-0.5 i-0.6 j-0.4 k1.5 l0.5 n0.9 o0.6 p-0.5 r-0.5 s0.6
de+offe 6.1 a-0.9 b0.4 d0.5 g-0.6 h0.6 i0.5 j-0.6 k-0.6 l0.5 m2.5 o1.1 p-0.8 q-0.6 r-0.4 s-0.5
de+ombu 7.9 c-0.3 d0.8 f0.5 g-0.4 j0.8 s0.9
de+omsc 7.9 e-0.4
de+onde 5.9 a0.4 b-0.8 c0.9 d0.5 f-0.5 g-0.4 m-0.6 n-0.4 q-0.6 r-1.0 s1.3 t1.1
de+ontb 7.9 d-0.3 p0.5
de+ontv 7.2 b-0.4 d-0.3 e1.1 i-0.6 j0.9 k0.3 n0.3 o0.7
de+ontw 7.9 e0.5 g0.5 r0.5 s0.5
de+onze 7.6 e-0.5 f1.1 m1.0 s0.6
de+oors 7.9 e0.8 f0.3 m0.6 o1.0
de+opdr 6.5 a-0.3 b0.5 c0.7 d-0.6 e0.5 f-0.5 g-0.6 h0.9 k-0.4 m0.6 q0.5 r-0.4 s-0.5
de+open 5.8 a-0.7 c-1.2 d-0.6 e0.4 g-0.4 h1.0 i0.5 k0.5 l-0.3 m0.3 n1.5 o0.9 p0.8 q0.6 s1.7
de+opge 7.9 a0.5 e1.2 i0.5 j1.0 p0.8
de+ople 6.7 a-1.2 b-0.8 c0.9 d0.3 e-1.0 g-0.3 i-0.5 j0.3 k1.5 l0.7 o0.4 p-1.0 q0.5 s-0.5 t1.2
de+opma 7.9 b0.4 k0.4 l-0.3 n0.4 o0.5
de+opna 7.9 a-0.3 g0.6 h0.6 r0.7
de+opri 7.9 e0.5 j0.7
de+opva 7.9 a-0.3 e0.4 g-0.4 h0.4 m0.3 r-0.4
de+opze 6.6 a-0.7 b0.3 c0.4 e-0.7 g-0.8 i3.2 j-0.3 l-0.3 p-0.5 q-0.3 r-0.7 s-0.3
de+oran 7.9 c0.4 i0.7 r-0.4
de+orde 7.6 c-0.5 d-0.5 e0.7 f0.5 h-0.3 j0.5 p0.6
de+ordn 7.4 b0.7 c0.4 e-1.0 i0.9 o1.6 r-0.5
de+orga 7.6 e-0.4 k-0.3
de+orig 7.9 a-0.4 d-0.4 g0.6 h0.9 o0.6 q0.3 r0.5 t0.8
de+oude 5.7 a-2.0 b-1.0 d-0.6 e-1.2 h1.0 j-0.6 k0.3 n-0.8 r0.3 s-0.7
de+ouds 7.9 a0.5 b0.5 e0.4 p0.9 r-0.3 s0.7
de+over 5.3 d-0.7 e1.6 h1.6 i3.2 k0.6 l1.8 m0.8 n-1.4 o0.5 p1.3 q1.1 r1.4 s-1.0
de+pagi 5.8 e1.1 g-0.4 k0.6 l0.7 m0.4 o-0.4 p0.4 r-0.4 s-0.5
de+papi 7.6 b0.3 d-0.3 g0.6 h0.8 i-0.3 l1.6 n0.7 o-0.4 p0.6 q0.7
de+park 7.2 e1.2 h0.5 m0.4 n0.3 r0.4 s-0.3
de+paro 7.9 d0.6 i0.5 k0.8
de+part 7.6 a0.9 c1.3 d1.3 e1.0 f0.7 j1.0 m-0.3
de+past 7.9 a0.6 b0.6 c-0.4 e1.2 g-0.4 i0.8
de+patc 7.9 a0.4 c-0.4 e1.1 t1.5
de+pati 7.6 b1.1 e-0.6 h1.1 i0.8 r0.7
de+pauz 7.9 g-0.4 n2.2
de+penn 7.0 a-0.4 b0.4 g-0.4 m-0.4 p1.4 q0.7 s-0.4 t0.5
de+pers 7.0 c0.6 e0.3 h-0.5 j0.3 l-0.3 m-0.3 r0.3 s0.4 t0.3
de+pina 7.9 a0.4 c-0.3 f0.8 g-0.3 h-0.3 i0.5 r-0.3
de+pitc 7.9 a0.3 d-0.4 e0.4 g0.3 h-0.3 n0.3 q0.4 r0.3 t0.4
de+plaa 7.6 c0.5 e-0.4 j0.4 k0.4 m-0.3 p-0.3 s0.3
de+plan 6.1 b-0.4 c2.4 d0.6 e-1.3 f1.7 g-0.7 h0.4 i-0.6 j-0.7 l-0.4 m0.6 o0.9 p-1.0 s-0.7 t0.9
de+plat 6.3 c1.0 d1.0 g-0.3 l0.5 m0.5 r0.3
de+plek 7.9 a-0.5
de+podc 7.9 a0.5 c0.6 s0.7
de+poes 7.6 d0.9 f0.4 i0.4 k0.4
de+poet 7.6 f1.0 g0.4 p0.5 t0.3
de+poli 7.2 b-0.4 c-0.3 d-0.4 e1.1 g-0.3 i-0.3 p0.4 s0.3 t1.0
de+post 6.3 b-0.5 d-0.5 g-0.5 i-0.7 j0.6 k0.4 l-0.6 m1.5 n1.6 o1.3 q0.6 s-0.5
de+praa 7.6 a1.2 e1.3 g-0.7 p0.7
de+prak 7.2 g-0.4 h-0.4 r-0.5 s0.6
de+prem 7.9 a0.9 c0.9 e-0.3 h0.5 l0.4 m-0.3 t1.9
de+pres 6.8 a-0.9 b-0.4 c0.7 d-0.5 g0.9 i-0.6 j-0.4 k0.3 l-0.3 o0.4 p-0.4 r1.5 t1.1
de+prij 6.0 a1.7 b4.1 c-0.5 f0.5 h0.7 i1.3 j-0.4 k-0.4 l0.7 n0.3 r0.6 s-0.5 t1.7
de+prin 6.6 a0.8 b0.4 c0.4 d-0.4 e0.7 f0.7 g-0.5 m0.4 n0.4 p1.3 r-0.4 t0.4
de+proc 7.9 a0.5 e0.6 j1.3 m0.9
de+proe 6.6 a1.1 b-0.4 c2.0 d-0.5 e0.9 g-0.5 h1.0 i2.1 k0.6 p-0.4 q0.4
de+prog 7.4 c0.4 e0.3 f1.6 g0.5 h0.8 l-0.5 n-0.4 q-0.3
de+proj 7.6 c-0.4 e0.4 f1.3 g-0.5 h-0.4 k0.6 l0.6 p-0.3 t-0.3
de+prov 7.0 a-0.3 e-0.6 g-0.4 h-0.4 i-0.5 l1.2 o0.6 p0.4 r-0.4 t0.6
de+punt 7.9 g1.2 r1.2
de+qr 7.9 c0.7 e0.4 i0.5
de+raad 6.0 b1.0 f-0.4 g1.3 h1.8 i-0.3 j1.8 m1.8 o0.4 p-0.4 q-0.5 r0.8 s-0.5 t-0.3
de+raam 7.4 a1.4 b0.4 c0.8 i1.4 j0.4 p0.7
de+rabo 7.9 a-0.5 e-0.3 h-0.3 m-0.4 o1.0
de+rame 7.9 a0.5 e-0.5 i1.1 r0.4 t0.4
de+rapp 7.6 a0.4 b1.1 d0.3 e1.3 g-0.4 s0.6
de+reac 7.4 b0.5 d0.5 e0.5 h-0.3 p-0.3 s0.5
de+rece 6.9 a-0.4 b-0.5 d0.8 e-0.5 f-0.4 g0.5 i0.9 l0.5 n0.4 p-0.3 r0.8 s-0.5
de+rech 5.0 a-1.8 b-0.4 c-1.2 e-1.3 g-0.7 h0.7 i-1.6 j0.6 l0.6 m1.6 n-0.4 o1.0 p-0.6 r-0.5 s-1.5 t1.2
de+recl 7.6 b0.5 d0.6 f0.5 g-0.5 n0.5 q0.5 t0.4
de+reda 6.7 a0.4 c0.3 d0.5 i-0.5 n-0.4 p-0.3 s2.1
de+rede 7.6 a0.7 d0.7 e-0.4 i1.9
de+rege 7.2 a0.6 c-0.4 d-0.4 e1.2 f-0.3 k0.4 m-0.4
de+regi 6.7 a0.9 b2.9 c-0.4 e-0.8 j0.4 k-0.5 n0.3 q0.6 s2.3 t-0.3
de+reke 5.4 a-1.4 b1.0 c0.5 d-0.7 e-1.2 f0.6 g-0.9 h0.4 i-0.9 j-0.3 k1.4 l2.5 m1.2 n1.2 o0.4 p-1.9 q2.6 r0.9 s-0.9
de+rent 7.6 g-0.5 j0.6 k-0.4 l1.3 m0.9 r-0.6
de+rest 5.5 a-0.6 b0.4 e-0.4 f-0.7 g-1.0 h-0.7 i1.0 j-0.9 k0.6 l2.9 m2.6 n0.9 r0.4 s-1.2
de+resu 7.6 a1.1 d-0.5 e1.4 g-0.4 i0.4
de+revi 7.4 c0.3 e0.7 f-0.4 g-0.3 k1.0 m-0.5 o0.7 p0.7
de+ri 7.9 r-0.4 t1.6
de+rij 7.9 e0.9 l0.5 m-0.3 o0.3 t1.9
de+robo 7.9 e-0.3 p0.8
de+rond 7.6 a-0.6 e-0.3 g0.3 h0.6 k0.8 o0.3 r0.4
de+roos 7.4 c0.4 e0.5 f0.6 g0.8 o0.6 r1.0 t0.5
de+rout 7.9 a0.4 e0.5 s0.4
de+rouw 7.9 c-0.4 d-0.5 l0.6 m0.4
de+rug 7.6 c-0.3 d0.8 e0.4 h0.5 r0.4 s0.4 t0.4
de+run 7.2 a-0.5 b0.4 f-0.3 g-0.4 k0.3 m-0.6 n3.2 o0.3 p-0.4 q0.7 t0.7
de+rust 7.9 a-0.4 c0.4 h1.2 l0.3 q0.7 r0.6
de+ruwe 7.9 d0.4 e0.4 s0.6
de+rvo 7.9 a-0.8 c-0.4 h0.3 n1.6 t1.0
de+sala 6.9 a-0.6 c-0.4 d-0.9 e0.5 g0.8 h1.0 i-0.5 k-0.5 l1.3 o-0.5 p-0.4 r0.9 s-0.3
de+same 6.5 a-0.5 b-0.7 c-0.6 e0.4 f0.3 g2.0 h0.7 i0.6 k-0.4 m-0.3 p-0.5 r0.7 s-0.7
de+saun 7.9 a-0.3 n0.3 t0.9
de+scan 7.9 c0.6 f0.4 m-0.4
de+scha 5.9 a1.5 b-0.8 c-0.8 d-0.4 e1.5 f-0.4 g-0.6 h-0.4 i0.8 j2.4 l-0.4 m-0.4 p-1.0 s-0.7 t-0.5
de+sche 6.5 a-0.9 c-1.1 d0.7 e0.4 f0.8 g1.1 j-0.4 l2.4 m0.5 n1.0 o0.3 p1.3 q-0.3 r1.8 t-0.5
de+schi 6.6 a-0.5 e0.5 g-0.4 h0.4 i0.3 j-0.5 k1.0 l-0.7 m-0.6 o0.6 p-0.5 q0.4 s0.4 t0.3
de+scho 5.8 b0.7 c-0.3 d0.5 f0.8 h0.8 i1.2 k-0.6 l-0.4 m-0.7 n-0.3 o0.9 p0.5 q-0.3 s1.7 t0.4
de+schr 7.9 b0.3 c1.0 e0.6 f0.4 m0.3 n0.3 o0.3
de+schu 7.0 f0.4 h-0.6 k-0.4 p0.5
de+secr 7.6 a0.4 d0.5 e-0.4 f0.9 i0.6 j0.8
de+serr 7.6 a0.4 e0.7 i0.8 j-0.3 p1.4
de+serv 6.2 a0.5 b0.5 e1.5 g-1.1 i-1.0 j-0.7 r-0.8 t1.8
de+site 5.8 a-0.4 d0.6 e0.9 f-0.4 g-0.8 i-0.5 j-0.7 n0.4 p-0.9 q-0.6 s-1.2 t0.8
de+slag 6.8 a0.9 c-0.4 d1.0 e0.8 f0.6 g-0.3 i2.3 j-0.3 n-0.4 o0.3 p0.4 q-0.3 s-0.3
de+slec 7.9 c-0.3 f0.7 l0.4 r-0.3
de+sleu 6.7 a-1.2 c-0.6 f-0.5 j-0.5 l-0.4 m-0.4 n0.5 p-0.7 q1.0 s-0.4
de+sloo 7.9 a0.3 e0.4 s0.5
de+slot 7.0 b0.5 c0.6 e0.6 i-0.3 j0.9 m0.5 p1.9 q0.9
de+snel 7.2 a-0.5 d0.4 g1.0 i-0.4 j-0.4 k-0.4 m0.5 o0.5 r1.5 s0.3
de+soep 7.6 b0.9 d0.4 e-0.3 g-0.4 j0.6 l0.3 s1.2
de+soft 7.9 a0.9 e0.7 g-0.5 r-0.4
de+spec 7.4 a0.7 b1.5 e-0.3 i-0.3 k-0.5 m1.4
de+spee 7.9 a0.6 b-0.4 c0.4 e0.6 f0.4
de+spoe 7.9 c0.7 d1.2 f0.9 k0.6
de+spor 7.4 a-0.6 b0.4 g0.4 h0.8 m0.6 n0.6 p-0.4 q-0.4 r0.5
de+stad 7.6 a-0.6 e-0.3 f0.4 g0.5 h1.0 l0.5 r0.6 t0.4
de+stag 7.2 b-0.4 d1.6 e1.6 f1.6 g-0.4 h-0.4 i-0.4 j-0.4 k0.4 m-0.3 p-0.6 s-0.4 t0.6
de+stak 7.9 k1.1
de+stan 7.6 e-0.3 j0.7 l0.6 m1.4
de+stap 7.6 a0.6 c0.8 d0.8 e0.9 g-0.4 n0.6 p0.9
de+star 7.9 a0.4 c1.1 d0.3 i0.9 r0.4
de+stat 7.0 b-0.4 c0.8 d0.9 e-0.4 g-0.4 i-0.5 j-0.3 m-0.7 n0.7 o0.9 q0.6 s0.3
de+stee 7.9 a-0.4 e-0.6 g0.7 r0.8
de+stei 7.6 a-0.4 c0.4 e-0.4 g0.7 i0.7 r0.6
de+stek 7.2 a0.3 b1.0 c-0.3 d0.4 e0.5 f0.5 g-0.4 i1.6 l0.6 m-0.4 p-0.5 t0.5
de+stem 7.9 c0.9 d-0.5 e-0.3 i-0.5 p0.5 r-0.3 s0.5
de+sten 7.9 a0.3 c0.5 d0.4 e0.4 j0.4 s1.7
de+stic 7.2 a-0.4 e-0.7 g0.5 i1.3 l-0.4 m-0.3 n0.6 o0.6 r0.5 s0.4
de+stil 7.0 d1.2 e-0.6 g-0.4 j-0.4 k-0.4 l-0.3 m-0.4 n2.0 o-0.4 p1.1 s-0.6
de+stoe 6.6 a0.4 b-0.4 c-0.4 d1.2 g-0.5 i0.9 j1.1 k0.5 l-0.5 m-0.3 n-0.4 p0.8 q-0.4 r-0.5 s-0.6 t0.9
de+stor 7.4 d0.3 e-0.6 h-0.4 k1.2 m0.9 n0.4 o0.6 p0.4 q-0.5
de+stra 6.5 a-0.5 b0.6 d0.3 e-1.0 i1.2 j-0.4 k-0.5 n-0.5 p-0.5 s0.7
de+stre 7.9 c0.7 e0.5 g0.3 o0.4 r0.6
de+stud 7.9 a-0.7 c-0.4 d-0.5 h0.4 k1.0 m0.6 o0.4
de+stuk 6.5 a-0.8 c0.7 d-0.4 e-1.3 f-0.6 i-0.4 j-0.7 k-0.4 m0.7 s-0.4 t0.8
de+subs 6.7 a-1.0 b-0.6 c0.5 e-0.9 g0.7 h-0.6 i-0.8 l2.6 n1.1 o-0.4 p-0.6 q-0.6 r1.3 t0.4
de+taar 7.4 a-0.5 h1.1 i-0.3
de+tafe 7.4 b0.8 f0.6 g-0.4 r-0.3
de+team 7.6 d1.1 e-0.6 f1.2 j-0.3 m-0.4 o0.4 p-0.3 s-0.6
de+tech 7.9 e0.4 f0.8 g-0.5 m-0.3 o0.4 r-0.5
de+tege 7.0 b-0.4 c-0.6 e0.6 f0.4 g-0.4 i0.8 j-0.5 o-0.4 p0.6 t0.3
de+teke 6.2 a0.5 b0.3 c1.5 e0.3 h-0.3 i-0.5 j-0.6 l0.7 p1.5 q0.8 r0.4 s-0.7 t0.6
de+teks 5.2 a0.7 c0.5 d-0.5 e1.6 f-0.4 g-1.1 j-0.9 k-0.3 l-0.6 p-0.3 q0.5 s-0.7 t0.3
de+tel 7.9 f0.7 g-0.4 k0.3 l0.4
de+tele 5.9 c0.8 d1.5 e0.5 f1.7 g0.5 h-0.4 i-0.9 j0.4 k-0.4 p0.5 q0.4 r0.5 s0.9
de+tena 7.6 a-0.7 e-0.5 j-0.4 k0.4 m-0.4 o1.5 p-0.3 r0.4
de+tent 7.9 a0.5 c1.4 e-0.4 h-0.4 k-0.4 l0.7 m-0.3 n0.4 r-0.4 t1.8
de+term 7.0 a0.6 b0.5 c1.4 i1.0 j-0.4 p0.8 t0.4
de+test 7.9 e0.9 p0.6 r0.3 t0.4
de+tien 7.6 a0.6 e0.5 n0.6 p-0.4 s0.7
de+tijd 7.4 a0.3 c0.9 g-0.3 i0.9 j0.5 l0.6
de+tikf 7.9 a0.6 b0.6 d0.7 e0.6 i0.5 p0.7 s0.8
de+tite 7.6 a-0.4 g-0.6 h0.3 l-0.4 q0.9 t-0.3
de+toeg 7.9 i-0.3 t0.4
de+toes 7.9 c0.8 d-0.4 m1.0 n1.2 o-0.3
de+tolk 7.4 c0.8 f-0.3 i0.6 r0.4 s-0.3 t0.5
de+tomb 7.9 a-0.5 d0.4 e-0.3 q0.4 r0.4
de+toon 7.6 a-0.7 c0.3 e-0.7 g1.4 h0.5 i-0.4 r1.9
de+trai 7.4 c-0.5 e-0.5 g1.2 h1.6 i-0.5 k1.5 l-0.5 m0.4 o1.1 r1.5 s-0.3
de+trap 7.0 a-0.6 b-0.5 c0.5 f-0.3 h0.3 i-0.5 k1.0 o0.4 p0.4 r0.4 s-0.4
de+trei 6.7 a-0.9 b-0.8 c-0.5 e-0.4 h0.7 i-0.4 k1.9 m-0.3 n0.7 o-0.5 p-0.3 q0.3 s-0.6 t-0.5
de+trou 7.2 a1.0 c1.8 e0.3 f0.4 i0.4 j-0.4 o0.5 p-0.4 q0.5 t1.7
de+tuch 7.0 d0.4 e0.5 h-0.4 i-0.4 j1.5 o0.4 p-0.3 r0.4 s1.3
de+tuin 6.9 a0.7 b1.1 d0.4 e0.6 h1.2 i1.3 k-0.4 l0.4 m-0.4 n0.3 o-0.4 q-0.4 s-0.5 t-0.3
de+twaa 7.6 a0.4 e1.1 g0.4 h0.6 k0.5 m1.8 p-0.5 r0.8
de+twee 5.5 a0.5 b1.1 c0.5 d1.5 e1.5 g-2.0 h0.6 k0.6 l0.7 m0.6 n-0.6 o1.3 p0.4 q2.2 s-0.6
de+uitg 7.9 a-0.4 h-0.3
de+uitk 7.6 a-0.4 g0.4 h0.7 k0.6 o0.3 r0.5
de+uitn 7.2 a-0.5 e0.7 f-0.3 g1.5 i-0.5 k1.0 n0.6 q-0.5 r2.0 s-0.4
de+uitr 7.9 c0.7 e0.7 f0.7 q0.4 r0.5
de+uits 7.6 d-0.3 j0.5 s0.7
de+uitv 7.2 a1.0 e1.4 f1.0 g-0.6 h-0.5 i-0.3 k0.4 m-0.6 q0.9 r-0.4 t0.4
de+upda 7.6 b-0.4 d0.6 e0.8 f0.6 g0.9 i-0.3 k-0.4 l-0.5 m0.7 n0.5 p-0.3 r1.1
de+uren 7.4 b0.7 f0.5 g-0.3 h-0.6 l0.7 m2.6 o-0.4 p-0.3 t-0.3
de+uwe 7.6 a0.4 d-0.3 e0.5 f2.2 g-0.5 i0.4 m0.9 n0.4
de+vaat 7.6 c0.5 e0.4 l0.4 m0.3 n0.3 o-0.3
de+vaca 7.6 b0.3 c-0.3 h0.5 i0.4 n-0.3 t0.3
de+vade 7.9 c0.4 e0.4 j-0.3 o0.3 p0.7 s0.7
de+vakb 7.9 d-0.4 e0.4 j0.8
de+vast 7.6 a-0.4 l0.5 r0.5 t0.4
de+veil 7.0 c1.4 f-0.5 j-0.3 l1.4 n0.7 q0.4 r0.6 s-0.4 t2.6
de+venn 7.9 g-0.3 o0.4
de+verb 6.5 c0.7 i0.3 j1.4 k0.4 l0.9 o-0.5 p0.8 q1.0
de+verd 7.6 a1.7 c0.6 e0.4 i2.2 p-0.4
de+vere 7.0 a-1.0 b-0.6 g-0.5 i-0.4 k0.3 m-0.6 o0.8 q1.1 s-0.5 t0.7
de+verg 5.8 a-1.4 d0.4 e-0.6 f0.8 g-0.6 h-0.4 i-1.0 j-0.3 k2.5 n0.3 o0.4 p-1.0 q0.5 r0.5 s-1.0
de+verh 6.5 a0.7 b-0.6 c-0.5 d-0.5 e0.5 g-0.4 i1.5 j-0.3 m1.1 s-0.5
de+verj 7.6 c1.0 i0.6 q0.4
de+verk 5.4 a1.1 c0.5 d-1.5 e3.7 f0.4 g-1.5 i-0.8 j-0.6 l1.8 m0.9 n0.3 p-0.6 q-0.3 r-0.5
de+verl 7.4 b0.7 g-0.7 h0.9 i0.4 k0.7
de+verp 7.9 a-0.5 c-0.4 e-0.3 l1.3 m-0.3 n0.5
de+vers 7.4 a0.7 b0.5 d0.6 i0.4 m0.9 p0.4 t0.3
de+vert 5.8 b-0.5 c0.9 d-0.8 e0.5 f-0.4 g1.6 h0.7 i0.7 j-0.5 k0.3 o0.8 p-0.8 r2.3 s-1.0
de+verv 7.4 b0.5 c1.1 d-0.5 i0.6 m2.2 p0.6
de+verw 7.6 c-0.3 d0.6 e0.9 i0.4 k-0.3 p0.6
de+verz 6.1 a-2.4 b-0.6 e-0.9 g-0.7 h-0.3 i-1.1 j-1.4 l1.6 m-0.4 n0.6 o-0.3 p-1.2 q0.3 r-0.5 s-0.6 t0.4
de+vest 7.4 c0.4 d1.3 f1.3 h1.9 i-0.4 q-0.5 s-0.4
de+vier 6.7 a0.4 c0.7 d1.3 e0.5 f1.2 l-0.5 m-0.3 p-0.4 r0.3 s1.1 t0.9
de+vijf 7.4 a-0.6 b-0.7 c-0.5 e0.4 i-0.4 k-0.4 n2.9 q-0.3 r0.4 s0.3
de+vlek 7.6 a0.6 e0.9 f0.5 h-0.4 i-0.3 n0.4 o0.5 p1.0 q-0.4
de+vloe 6.9 a-0.6 b-0.6 d0.9 e1.1 f0.4 g1.8 h0.7 i-0.5 j0.3 k-0.5 o0.5 r2.4 s-0.4
de+vluc 7.9 a-0.4 h0.4 k-0.5
de+voet 7.4 a-0.3 b0.3 d-0.3 g0.3 k0.6 p0.6 q0.6
de+voge 7.9 g0.5 r0.3
de+volg 6.0 a0.4 b-0.7 c-0.5 d1.3 e1.8 g-0.3 h0.8 i0.4 j-0.4 l-0.3 n-0.4 o0.7 q0.8 s1.9 t0.5
de+volk 7.9 e-0.3
de+voor 5.9 a0.4 b0.5 c-0.6 d0.5 e0.6 f0.6 g-0.8 i-1.1 j0.7 k0.7 l2.1 m0.4 n-0.4 o0.4 p-0.4 q0.9 r-0.3
de+vord 7.4 a0.4 d-0.4 e-0.6 h-0.3 j0.5 m0.7 n-0.3 p1.0
de+vori 6.0 a-0.3 e-0.4 g0.5 h-0.7 i0.9 j-0.6 k1.4 m-0.7 n1.2 p-0.6 q-0.7 r0.9
de+vorm 7.6 b-0.3 c0.5 d-0.4 g0.4 m0.6 r0.7 s0.4
de+vors 7.9 g0.5 h0.6 j0.5 q0.8 r0.5 s0.7
de+vos 7.9 b0.3 m0.6
de+vraa 7.2 a1.0 b0.4 c-0.7 g-0.3 i1.2 p1.5 r-0.5 s0.8
de+vrag 7.9 c0.3 k0.6
de+vred 7.4 a0.9 e0.7 j3.0
de+vrie 7.9 f0.4 g0.4 h0.3 q0.4 r0.6
de+vrij 7.6 g0.3
de+vrou 7.6 a1.0 b0.3 c0.3 e1.7 f0.4 k0.5 o0.3 s1.4
de+vuil 7.9 a1.1 d1.0 e1.2 g-0.4 i0.7 l0.4
de+vve 7.4 a0.4 c-0.3 e0.6 j1.1
de+waar 7.9 a-0.6 p-0.3
de+wach 6.9 a0.4 b0.9 c-0.6 d1.5 h0.5 i-0.4 k0.4 n-0.6 o0.8 p-0.4 r0.9 t-0.3
de+wasm 7.6 d-0.4 e-0.4 p0.6 s0.3
de+wate 7.2 a0.4 b-0.4 c-0.4 e0.3 h0.8 i-0.3 j1.0 o-0.4
de+webs 5.7 a-0.6 d0.4 e1.1 f1.3 g-0.5 i-1.0 j-0.5 l0.9 p-0.6 q0.4 s-0.4 t1.5
de+week 6.3 a-0.5 c0.3 d0.9 e1.5 g0.7 h0.3 i-0.7 j-0.7 k2.5 l-0.9 m0.6 n0.6 q-0.4 r0.5 t0.7
de+wege 7.9 b0.5 e-0.5 i0.3 r-0.3
de+were 7.9 b1.1 i-0.4 m1.1 n0.5 q-0.3
de+werf 6.6 a0.4 b0.4 c0.5 d1.1 l-0.4 m0.4 r0.5 s-0.6 t0.8
de+werk 6.3 a-0.7 c1.3 e-1.2 g0.9 i-0.8 j1.6 k0.9 l-0.3 m0.8 n0.3 o0.5 p-0.7 r1.5 s-0.6 t-0.4
de+wet 7.6 b0.5 d0.9 e-0.5 j1.1
de+weth 6.9 a-0.5 d0.3 h-0.5 i0.3 j-0.3 l-0.5 n-0.4 p-0.3 q0.8 s-0.3
de+wijk 7.2 c0.4 e-0.8 g1.0 h2.3 i-0.3 l0.8 m-0.3 r0.3 s0.7
de+wijn 7.9 a0.4 b1.2 e1.0
de+wijz 7.9 a-0.5 e-0.4 r0.4
de+wilg 7.9 a-0.8 e-0.4
de+wind 7.6 a-0.6 h-0.3 k-0.4 q1.5 t0.6
de+wink 6.6 a-0.6 c0.4 d-0.5 f-0.5 h-0.7 i1.0 j-0.4 l0.6 s0.5 t-0.3
de+winn 7.9 g0.4 r0.4
de+wint 7.9 b0.5 d-0.5 i-0.3 l0.7 o0.4 q-0.3
de+wiss 7.9 a0.8 e1.3 i0.5
de+wit 7.2 a0.4 c0.8 e0.8 j-0.5 k0.6 l0.5 n0.4 o0.8 p-0.3
de+woni 7.4 l-0.3 m0.5 o0.4
de+woon 7.9 a-0.4 n0.3 q0.9 r0.5
de+woor 7.9 a-0.5 b-0.3 d-0.4 e-0.4 f0.5
de+work 7.9 e-0.4 k0.4 m0.4 n0.6 o0.5
de+zaak 6.0 b1.1 c-1.1 d0.7 e0.4 f1.6 g-0.5 h0.6 k0.5 l0.7 n0.6 p-1.1 q1.1 s-0.9
de+zaal 6.4 a-0.9 b0.4 c-0.4 d-0.5 e-0.6 i-0.6 j-0.3 k0.4 m-0.5 o-0.3 p-0.4 q0.9 r0.5 t1.6
de+zage 7.9 h1.0 m0.4 r0.4
de+zate 7.9 a-0.4 g0.7 h1.1 i-0.5 k-0.3 m0.5 n0.9 o0.4 q-0.5
de+zeve 7.9 k0.5 o0.5 r-0.4
de+zin 7.9 a-0.3 i-0.3
de+zitt 6.9 a-0.5 c-0.4 f-0.5 h0.3 n-0.5 o0.6 s-0.4
de+zoek 7.9 a-0.4 b0.5 c0.4 e0.8 k0.5 l0.4 n0.5 p0.3 q0.4
de+zome 6.5 c2.1 d-0.4 e-0.7 g-0.7 h1.2 i-0.8 j-0.4 l-0.5 n0.3 o-0.4 p-0.4 s0.6 t0.3
de+zond 7.9 a-0.3 g0.6 h1.1 k0.3 r-0.4
de+zonn 7.9 a-0.4 e0.3 h0.7
de+zorg 7.2 a-0.6 d0.3 e-0.8 f-0.5 g0.5 i-0.6 j-0.4 k0.5 l1.2 m-0.8 r1.0 s-0.3 t-0.3
de+zuid 7.9 e0.3 j0.6 s0.6
de+zwaa 7.9 a-0.5 n-0.3 o0.3
dead 7.0 c0.9 n-0.7 p-0.5 s0.6 t1.1
deadli 7.0 c0.9 n-0.7 p-0.5 s0.6 t1.1
deba 7.9 e-0.3
debb 7.9 a-0.5 g0.5 h0.7 n0.8 o1.2
debi 6.8 a0.3 d0.6 e0.9 f-0.4 g0.5 h1.0 i-0.7 l0.7 m1.5 p1.3 r-0.3 s-0.5
debite 6.9 a0.3 d0.7 e1.2 f-0.3 g0.5 h1.0 i-0.5 l0.7 m1.5 p1.4 s-0.3
dece 4.5 a-0.6 b0.5 c1.6 d-0.8 e-1.1 f0.3 g-1.7 h-0.9 i1.1 j0.6 k2.4 l1.7 m1.1 n2.5 p-1.2 q0.4 r-0.6
dece+en 7.6 d-0.5 h-0.4 k-1.1 l0.7 q-0.3
dece+gaat 7.9 e0.5 g0.4 i0.7 p0.7
dece+niet 7.9 d0.6 e-0.4 k0.8
dece+of 7.9 a0.6 c1.4 j1.1 k0.5
dece+om 7.9 b0.3 c0.5 h0.4 i-0.4 j0.4 k1.1
dece+op 6.6 l1.5
dece+over 7.9 e-0.5 h0.5 l0.7 n1.7 o-0.6
dece+stop 7.9 c0.5 d0.6 i1.1 r0.5
dece+te 7.9 a0.5 e1.0 i1.2 m0.9
dece+tot 7.9 a-0.3 f0.7 i-0.5 r0.5 t0.5
decemb 4.5 a-0.6 b0.5 c1.6 d-0.8 e-1.1 f0.3 g-1.7 h-0.9 i1.1 j0.6 k2.4 l1.7 m1.1 n2.5 p-1.2 q0.4 r-0.6
decl 6.7 b1.0 c0.6 e-0.4 f0.6 i-0.4 j-0.6 l1.5 n0.5 o-0.5 p1.9 r0.4 s-0.3 t1.0
declar 6.9 a-0.4 b1.2 e-0.4 f0.5 i-0.4 j-0.5 k0.3 l1.4 n0.8 p2.0 r0.5
decler 7.9 a0.4 c0.8 n-0.3 t1.2
dede 7.9 e-0.4 f1.1 g0.4 m0.9 r0.4
deden 7.9 e-0.4 f1.1 g0.4 m0.9 r0.4
deed 6.6 a0.5 b0.8 d-0.7 e0.7 f1.1 g-0.6 k-0.4 l-0.3 p0.5 q1.0 r-0.7 s-0.4
deed+de 7.9 a0.8 e1.0 g-0.3 i0.4 p0.8 r-0.4
deed+het 7.2 b-0.3 c-0.3 d-0.4 e0.3 f1.1 h0.7 i-0.3
deel 5.8 a0.6 c0.8 d0.6 e-0.9 g-0.4 h0.5 i0.9 j-0.6 l-0.7 n-0.6 o1.5 p-1.3 q3.3 s1.5 t1.1
deel+ik 6.9 a1.5 b0.7 c0.3 d1.1 g-0.3 i1.8 j0.3 p-0.5 s1.5 t0.8
deel+van 7.4 a-0.6 c-0.5 g-0.3 o0.4 p-0.3 t-0.3
deelne 7.9 a-0.8 b-0.4 i-0.3 o0.4
defi 7.2 a0.8 c1.1 d-0.3 f1.1 g-0.5 h-0.5 i0.4 l0.5 o0.4 q0.7 s-0.3 t0.6
defi+teke 7.9 b0.3 c0.4 h-0.4 q0.8 r0.3
defini 7.2 a0.8 c1.1 d-0.3 f1.1 g-0.5 h-0.5 i0.4 l0.5 o0.4 q0.7 s-0.3 t0.6
dege 7.6 a0.6 d-0.3 e0.9 f0.9 g-0.4 j1.0 k0.4 l1.0 r-0.5
dege+die 7.9 a0.3 d-0.4 e0.4 f1.0 g-0.3 k0.4 l1.1 r-0.5
degene 7.9 a0.3 d-0.4 e0.4 f1.0 g-0.3 k0.4 l1.1 r-0.5
deke 7.4 c-0.4 d0.4 i1.0 j0.6
deken 7.4 c-0.4 d0.4 i1.0 j0.6
dekk 7.6 b-0.3 d0.5 h0.9 m0.4 r0.3
dekker 7.6 b-0.3 d0.5 h0.9 m0.4 r0.3
dele 7.2 a-0.4 b-0.5 d1.2 f-0.5 h0.4 i-0.3 k0.4 l1.5 o1.2 p-0.3 s0.5
delen 7.2 a-0.4 b-0.5 d1.2 f-0.5 h0.4 i-0.3 k0.4 l1.5 o1.2 p-0.3 s0.5
deme 7.9 e0.7 k0.9 n0.3 p0.4
demi 7.9 d0.7 i0.6 l0.5
demo 7.4 a-0.4 c0.3 f-0.4 g-0.6 h0.9 i-0.3 k2.8 o0.3
demo+van 7.6 h0.4 k3.0 o0.4
den 6.3 a-0.5 b0.3 d1.2 f1.2 g1.3 h0.6 i-0.3 j0.8 p-0.6 r1.1 t0.7
den+bosc 7.4 d0.4 h-0.3 j0.4
denk 5.6 a1.0 b0.7 c0.4 f-0.5 i2.3 j-0.5 m0.7 o-0.8 p1.0 s1.1
denk+aan 7.9 c0.4 d-0.4 e-0.3 m0.3 s0.8
denk+dat 6.9 a0.5 c0.5 d0.5 g-0.7 i0.5 m1.1 r-0.9 s0.5
denk+er 7.9 a-0.4 b-0.3 i1.1 l0.3 s-0.3
denk+ik 7.0 b1.0 d-0.8 e-0.8 h1.0 i-0.5 j-0.3 n-0.4 o-0.3 p0.5 s0.3 t0.6
denken 7.2 a0.8 b-0.3 c1.0 d-0.6 e0.4 i1.1 l-0.4 q0.4 r0.4 s0.4
denkt 7.4 a0.3 c-0.3 d1.6 i-0.3 p1.2
denn 7.6 a0.7 d0.5 e1.3 f0.9 h-0.4 l0.7 o0.3 t1.4
dennis 7.6 a0.7 d0.5 e1.3 f0.9 h-0.4 l0.7 o0.3 t1.4
depo 7.9 e0.4 p1.2
depot 7.9 e0.4 p1.2
der 7.0 a1.3 e0.4 g-0.3 j1.6 p1.2 s0.4 t0.5
derd 5.4 a3.3 b0.4 c1.9 e2.9 f1.0 g-1.6 h-0.7 i1.7 j1.2 l0.5 m0.6 n-0.8 p1.6 q0.5 r-0.9 t1.0
derd+keer 7.0 a1.4 e2.6 g-0.5 i1.9 k-0.3 p-0.3 r-0.4 s0.3 t0.9
derd+kwar 7.6 b0.7 c0.3 h-0.5 i-0.4 k0.4 l0.3 q-0.4
derd+maal 7.9 a0.4 e0.7 j1.0 p0.5 s0.9
derd+van 7.9 a0.5 e-0.3 i0.5 j0.7 m0.7
derde 5.4 a3.5 b0.4 c1.9 e3.0 f0.9 g-1.5 h-0.9 i1.8 j0.9 n-0.7 p1.7 r-0.7 t0.9
derden 7.9 a-0.3 j0.6 l0.4 m0.6 q1.0 r-0.3
dert 6.2 b0.4 c0.8 d-0.7 f1.0 i-0.7 j0.7 n0.4 o-0.7 p1.5 s0.3 t-0.5
dert+jaar 7.2 b0.9 c-0.3 e-0.4 h-0.5 i-0.3 n0.3 p1.0
dertig 6.3 a0.5 b0.5 c0.6 d-0.7 f0.9 g-0.5 h-0.4 i-0.7 j0.7 n0.4 o-0.6 p1.6 s0.4 t-0.4
desk 7.4 a-0.5 b-0.3 h-0.4 m-0.3 o0.4 r0.5 t0.4
deskun 7.4 a-0.5 b-0.3 h-0.4 m-0.3 o0.4 r0.5 t0.4
desn 7.6 a0.4 b0.4 d0.4 e-0.5 j0.4 p0.4 s0.4
desnoo 7.6 a0.4 b0.4 d0.4 e-0.5 j0.4 p0.4 s0.4
dest 7.2 b-0.3 g0.4 h0.5 i0.8 j-0.3 q0.8 r0.4
destij 7.2 b-0.3 g0.4 h0.5 i0.8 j-0.3 q0.8 r0.4
deta 7.4 a0.4 c0.7 d0.4 g-0.3 i-0.4 j1.1
detail 7.4 a0.4 c0.7 d0.4 g-0.3 i-0.4 j1.1
deug 7.9 e0.9 j0.8
deugde 7.9 e0.9 j0.8
deur 5.0 b-0.8 c1.6 e0.4 j2.0 k0.8 l-0.7 m1.7 o0.5 p1.3 q-0.6 r0.5 s0.4 t1.3
deur+bij 7.9 c-0.3 f0.4 m0.3
deur+dan 7.9 a0.6 e0.9 j0.8 p1.7 s1.5
deur+en 7.6 a0.4 c-0.4 l0.4 m1.6 p-0.7 t0.5
deur+in 7.4 a0.3 c-0.3 e1.0 n-0.4
deur+op 7.9 e-0.4 j1.0 p0.6
deur+open 7.6 c1.5 d0.6 f0.3 g0.7 i0.7 r0.9
deur+uit 6.8 a0.3 c1.3 e-0.7 f-0.5 i-0.5 m0.3 n0.7 p0.6 q0.6 s-0.4 t0.4
deur+van 7.6 a0.5 e0.6 g0.4 i0.4 j1.5 p0.7 r0.4
deurbe 7.9 a0.6 e1.4 h0.4 m0.8
deuren 7.2 c0.5 g0.7 k0.4 l-0.4 n0.4 o1.0 r0.5
deurwa 6.0 b-0.6 c-0.9 d-0.4 f0.6 g-0.9 i-1.1 j3.1 m1.9 o-0.3 p2.1 q-0.9 r-0.3 s0.4
deve 7.6 g-0.3 i0.7
devent 7.6 g-0.3 i0.7
deze 4.0 b-0.3 c-0.7 e1.2 f0.5 g-1.0 h1.2 i-1.2 k0.3 l2.8 m1.6 n1.4 o-1.2 r0.4 s1.0
deze+best 7.9 e-0.5 g-0.3 h0.6 m1.0 o-0.4 t0.5
deze+brie 7.9 a0.5 c0.9 j0.5
deze+dag 7.9 a-0.8 c-0.3 d-0.5 e-0.4 f0.4 g0.4 l1.3 n0.7 r0.6
deze+e 7.9 a0.4 b0.3 d-0.4 e0.5 j1.0 m0.3 r-0.4
deze+fact 7.6 h-0.3 i-0.4 j1.0 l0.4 m1.6 o0.9 p0.6
deze+fout 7.6 a0.5 e0.5 i0.3
deze+keer 7.9 c1.3 e0.3 g-0.6 i-0.4 n-0.3 q1.0 r-0.5
deze+kost 7.9 a1.3 b-0.5 p2.1
deze+maan 6.2 a-1.4 b-0.8 c-0.9 e0.4 f-0.5 g-0.3 h-0.6 i-0.5 j-0.4 k0.5 l2.9 m-0.7 o-0.6 p-0.4 s-0.7
deze+mail 6.4 a-1.8 b-0.5 d0.3 e-0.4 f1.1 g-0.3 j-0.5 k-0.4 o-0.4 p-0.6 r0.5 s-0.6
deze+mani 7.9 c0.7 e-0.5 f0.4
deze+mede 7.9 c-0.3 l1.2 s0.4
deze+reke 7.9 b0.9 e-0.3 m2.0 r-0.3
deze+tijd 7.9 a-0.4 c0.9 e-0.7 k1.3
deze+vers 7.9 a0.7 e1.5 g-0.5 i-0.3 l0.4
deze+vert 7.9 b1.8 g1.0 q0.3 r1.1
deze+voor 7.9 b-0.4 h0.7
deze+vraa 7.4 a0.4 c0.6 d0.8 r-0.3 t-0.3
deze+week 5.8 b-0.5 d0.6 e-0.4 g-0.6 i-0.4 j0.7 m-0.8 n1.3 o-0.9 p-1.1 q-0.8 s0.7
deze+were 7.9 a0.6 e1.2 f0.3 m1.2 p0.6
dezelf 5.5 b0.4 e0.3 f0.8 g0.9 h2.7 i-1.2 j-0.3 l1.2 n0.7 p-1.1 q-0.4 r1.0 s1.2 t-1.2
dezen 6.9 a-1.1 b-0.6 d0.9 e-1.1 f-0.5 g0.7 h0.9 i0.6 k0.4 q1.5 r1.2 s-0.5 t0.7
dhr 7.9 b0.6 e-0.3 g0.7 h1.1 i0.6 l0.4 r0.5
dia 7.9 b0.7 s1.0 t0.6
dich 5.5 b-0.6 c2.0 e0.4 f-0.4 g-0.4 h-0.6 i1.5 j-0.4 k0.9 l-0.4 m-1.1 n-0.5 o0.4 p2.8 q0.5 s-0.5 t0.3
dich+bij 7.9 a0.8 d1.2 i1.1
dich+de 7.9 a-0.5 e-0.4 g1.3 i0.4 k1.0 r1.3
dich+deur 7.9 a-0.6 b-0.3 k1.1 t1.1
dich+gaat 7.9 c0.7 p0.6 q0.7
dich+in 7.9 p0.5
dicht 5.8 c2.1 d-0.9 h-0.5 i0.3 k0.3 m-0.8 n-0.4 o0.6 p3.2 q0.8 r0.5 t-0.3
dichte 7.4 b-0.4 d1.3 g-0.4 i0.9 k1.0 m-0.4 s-0.4 t1.0
dichtg 7.9 a0.3 e0.7 i0.8
die 2.6 a2.2 b1.7 c3.2 e1.7 f1.9 g2.3 h1.0 j1.5 k-0.5 m1.9 o2.2 p4.9 q-0.4 r2.2 s3.4
die+aan 7.9 d1.1 f0.7 i0.5 l0.4
die+aanb 7.9 b-0.5 d-0.5 e-0.3 l0.5 s-0.3
die+al 6.6 a-0.4 f-0.4 h0.6 i-0.4 j-0.3 l-0.4 m-0.6 n0.6 o1.9 q-0.3 t-0.4
die+alle 7.9 s0.5
die+als 7.6 b0.7 e0.5 o0.7 s0.9
die+back 7.9 a0.6 g0.4 h0.5 j1.4
die+begi 7.9 a-0.3 h0.4 l0.3 r0.4
die+belt 7.9 a0.4 d0.7 i0.9 s0.8
die+besl 7.9 a-0.6 c-0.3 d-0.6 f0.6 m1.0
die+bij 7.0 a1.1 b-0.4 d1.0 e0.4 f0.6 g-0.7 i-0.4 j0.5 l0.7 m1.2 n-0.5 o1.1 r-0.4
die+brie 7.2 d0.8 e-0.7 i0.4 j1.3 p0.3
die+btw 7.6 a-0.5 c-0.3 e-0.5 g0.8 h0.5 k0.3 l0.5 m-0.4 o1.0 r1.2
die+dag 6.9 a-0.5 c-0.4 e-0.4 f-0.5 g-0.7 j-0.4 k1.7 l1.5 n0.7 o0.5 p-0.4 q0.7 r-0.8 s-0.5
die+dan 7.9 c0.9 e-0.4 m-0.4 o1.1 p0.5
die+datu 7.2 b-0.4 i1.0 j-0.4 m-0.4 o0.6 p0.4 r0.3
die+de 6.8 b-0.3 c0.3 e0.8 h-0.6 i0.8 m-0.5 n-0.5 s0.3 t0.4
die+door 7.6 a1.0 b1.0 e1.2 j1.4 p1.1 s1.6
die+drei 7.9 c0.4 g0.6 h0.8
die+een 7.2 a-0.6 b0.6 e-0.7 g1.4 h2.0 i-0.4 j-0.3 m0.4 p0.4 r-0.4 s-0.6
die+eers 7.6 a-0.6 d-0.4 g1.2 h1.1 k-0.3 n1.1 p-0.4 t0.5
die+er 6.5 b0.9 c0.3 d-0.4 e-1.2 f2.0 g-0.6 h-0.4 j-0.4 m1.3 o1.0 r0.8 s-0.7 t0.4
die+even 7.9 a-0.5 b0.3 h0.3 m1.5 o0.5
die+extr 7.9 c0.4 g-0.4 h0.9 o0.7 t0.6
die+fact 7.6 a0.4 b1.4 c0.7 e0.4 m1.0 o0.9 p0.6 r-0.3
die+foto 7.6 e1.0 g0.7 i0.9 p-0.3 r1.1 s0.7 t0.8
die+fout 7.4 c-0.6 e0.6 f0.5 i-0.4 n-0.4 o-0.3 t-0.3
die+gaat 7.6 k0.4 n0.5 o-0.3 p0.4
die+geen 7.9 d-0.5 g0.6 h0.8 r0.4
die+gewo 7.6 a-0.6 d-0.4 e-0.4 f-0.3 g1.2 h-0.3 i-0.3 n0.8 q0.8 r1.7
die+grap 7.9 a0.3 c0.9 s1.4
die+had 7.9 b0.6 e0.5 g0.3 l0.7 o-0.3 q-0.3 r0.6 t0.4
die+heb 7.9 a0.3 c0.7 d0.8 e-0.3 g-0.3 i1.4 s0.9
die+hebb 7.0 a0.5 c1.5 d-0.5 i1.4 j0.5 p-0.3 s0.6
die+heef 6.8 b0.6 d0.6 e-0.4 g0.5 i0.4 k0.5 l-0.4 m-0.5 q-0.4 r0.6 s0.7 t-0.4
die+held 7.9 g0.5 h0.6 r0.7
die+hem 7.9 e-0.3 i0.7 r-0.3
die+het 6.7 a-1.1 c-0.7 d0.8 f0.6 g1.1 h2.7 i-0.5 k-0.6 r1.7 s-0.7 t0.4
die+hier 7.9 d-0.5 e-0.5 f0.9 g0.4 h0.9 r0.6
die+hij 7.9 c0.3 e0.4 m0.8
die+ik 6.4 a-0.6 b-0.7 c0.9 e0.8 g1.1 i-0.7 j-0.5 l0.4 m0.4 n-0.4 o0.7 p-0.7 q0.3 r1.0 s0.3 t0.4
die+in 6.8 a-0.4 b-0.5 c1.2 e-1.1 h0.6 i-0.6 k0.5 l0.8 m-0.5 n0.9 p-0.4 q0.5 r-0.9 s-0.4 t-0.4
die+is 6.3 b-0.7 c0.4 d1.2 e-0.4 h-0.5 m-0.4 n2.0 p0.4 q-0.4 s0.7 t-0.3
die+jare 7.6 a-0.5 e-0.4 g0.8 i1.0 r0.5
die+je 6.9 c0.5 d-0.5 e-1.1 h0.5 k0.6 l-0.4 p-0.3 q0.4 s0.3
die+jij 7.6 a-0.5 e-0.3 g0.4 n0.6
die+jong 7.4 a-0.7 d-0.5 e-0.4 g1.1 m0.4 n0.4 r1.3 s-0.6 t0.4
die+jull 6.4 a0.6 c0.8 d0.4 e0.8 g-0.5 h-0.3 i-0.7 j0.4 m-0.5 o1.0 p-0.3 q0.6
die+kapo 7.9 c0.3 e-0.4 g0.4 j-0.3 p0.5 r0.3
die+keuk 7.9 a-0.7 c0.6 e-0.6 g1.1 n0.4 r1.1
die+kijk 7.9 c1.0 e-0.4 k0.4 p0.4 q0.7 r0.4 s0.5
die+komt 7.6 b-0.3 e0.8 f1.0 g0.7 h1.2 m-0.4 o0.3 r1.0 t1.1
die+krij 7.4 c0.5 d-0.4 r-0.3 s0.7
die+kunn 7.9 i0.6 s0.6
die+laat 6.8 a0.5 b0.8 e0.4 g-0.4 h0.4 m0.8 p0.7 t0.6
die+loop 7.9 b0.8 i0.5 s0.8
die+loss 7.9 c0.4 d-0.3 f0.5 j0.4
die+mag 7.9 e0.4 g-0.4 i-0.4 j0.6 s0.6 t0.4
die+mail 7.9 c-0.4 d-1.0 e-0.5 l0.4 n0.5 q0.5 s-0.4
die+man 7.6 m1.0 n0.5 r0.4
die+me 7.9 a0.3 d0.4 i0.8 r-0.3
die+mens 7.6 a0.9 b0.5 d0.4 e1.4 g-0.8 i0.5 r-0.7 s1.0
die+met 6.7 a-1.2 b0.4 e-1.5 f1.3 g0.4 h0.9 i-0.4 j-0.5 l0.3 n0.4 p-0.7 r0.6 s-0.7
die+mevr 7.9 d0.3 i0.6
die+mij 7.6 a0.4 b-0.3 c1.0 d0.9 l0.9 p0.5 s0.5
die+mijn 7.9 a0.5 d1.4 g-0.3 i1.1 q1.3
die+moet 7.6 a-0.8 e-0.4 h0.8 l1.6 m-0.4 p-0.3 t1.1
die+moge 7.6 a-0.7 b0.5 d-0.4 e-0.4
die+muur 7.9 g0.4 j0.5 r0.6
die+na 7.6 a0.4 d-0.4 i0.4 j0.4 p0.5
die+nach 7.9 a-0.6 g0.9 r1.1
die+neem 7.9 c0.6 d-0.3 e-0.4 f1.1 g0.4
die+niet 6.2 a1.1 c0.9 d0.6 e0.4 f1.0 h0.5 k-0.3 l0.7 n0.4 p0.8 r-0.5 s1.4
die+nieu 6.8 a-1.0 d-0.5 e-0.5 f-0.6 g2.2 h1.1 l0.4 n-0.3 o0.8 p-0.3 r2.4 s-0.4
die+nog 7.2 e-0.8 f-0.4 i0.5 j-0.3 k0.4 l0.5 o0.3 s-0.4
die+nooi 6.9 c0.9 e0.4 i0.5 l-0.4 n0.4 p-0.5 s1.6
die+nota 7.9 a0.5 e1.1 p1.0
die+om 7.9 e0.3 p0.8
die+ons 7.9 a0.3 c-0.5 d0.9 f0.5
die+onze 7.9 a-0.6 c-0.4 k0.3 r-0.3
die+ook 7.9 a0.3 g0.5 i0.7 m0.4 n0.4 r0.7
die+op 7.6 b0.5 e-0.5 s0.6
die+oude 7.6 c-0.3 h-0.3
die+over 7.6 a-0.5 e-0.6 h0.5
die+park 7.9 a-0.4 e-0.4 h-0.4 l0.4 q0.4
die+pas 7.9 c0.3 d0.4 e-0.5 f0.8 r-0.3
die+pers 7.9 a0.5 b-0.3 e1.2 f0.6 g-0.3 h-0.4
die+rech 7.6 c-0.3 e0.5 g-0.6 m-0.4 r-0.3 t-0.4
die+reke 7.9 g0.5 i1.0 n0.7 p1.0 r0.4 s0.6
die+scha 7.9 a0.5 d0.5 e0.9 j1.5 m0.8
die+staa 7.6 a-0.4 c-0.4 n0.4 q1.0
die+teru 7.9 a-0.8 c-0.4 d-0.4 e-0.5 f-0.3 g1.1 h0.3 k0.7 q-0.3 r1.3
die+tijd 6.2 a-1.7 b-0.5 d-0.5 e-1.5 g-0.7 i-0.6 j-0.5 l2.0 o0.5 p0.4 s-0.7 t1.0
die+twee 6.5 b0.8 d-0.4 e1.3 f1.1 g-0.5 k-0.4 m1.0 n-0.5 p0.7 t0.5
die+u 6.8 a0.9 b-0.3 c0.9 d1.0 e1.8 f-0.3 g-0.5 i-0.4 j1.0 p0.5 r-0.5 s2.2
die+uw 7.9 a1.2 e0.7 j0.9 m0.7 p0.5
die+van 5.5 a0.9 d1.1 e3.0 f0.8 g-0.4 h0.4 k0.5 l-0.5 m0.7 n0.3 o1.8 p1.1 r0.6 s-0.6
die+verg 7.6 c0.4 d-0.3 e0.3 n0.7 p1.4 s0.4
die+vert 7.6 a-0.4 c1.2 e-0.3 g0.6 i-0.5 o0.7 r0.6 s-0.4
die+via 7.9 a0.3 d0.6 i0.9 j0.3 p0.4 s0.9
die+vier 7.9 a0.4 d0.6 e0.5 m1.1 s0.5
die+volg 7.4 a0.6 d0.6 e0.7 g-0.3 j1.4 l0.4 s0.5
die+vond 7.9 d-0.4 e0.3 h0.4 p0.9 q1.0 s1.0
die+vraa 7.6 a0.5 e-0.3 g-0.3 i1.8 o-0.3 s-0.4
die+vrij 7.9 a-0.3 b-0.3 d0.3 h0.4 i-0.3 j-0.5 l0.9 n-0.4 t0.3
die+vroe 7.9 a0.5 c0.9 d1.0 g-0.4 j0.8 r-0.4 s1.2
die+was 7.2 b0.5 c-0.6 e-0.5 k-0.4 m0.9 p-0.3 q0.7 t0.8
die+we 7.0 a-0.6 c-0.8 d1.1 e0.4 f0.6 g1.0 n0.5 r1.2
die+week 7.9 d0.3 r-0.4
die+wel 7.4 a0.8 c-0.3 e0.7 i1.1 p0.5 s0.5
die+wij 6.9 d0.3 m0.3 t0.6
die+wil 7.4 b-0.3 c0.4 e0.5 f0.6 g-0.3 k0.4 l0.6 n-0.4 o0.7 t0.4
die+zate 7.9 a0.4 d0.8 e0.9 i1.3 p0.8
die+zijn 6.8 a-0.5 c-0.4 g-0.7 i-0.3 j-0.3 l-0.3 m-0.7 p0.5 q0.4 s-0.7
die+zin 7.9 e0.6 o0.4 s0.6
die+zit 7.4 b0.5 d0.6 e0.3 g-0.3 j0.5 l-0.5 n0.9 o0.5 p0.5 q0.7
die+zoek 7.9 a-0.4 h1.8 k-0.3 r-0.8 t0.4
die+zou 7.9 a0.4 b-0.3 c1.3 e-0.5 p0.5 t1.0
die+zoud 7.9 a0.5 c1.1 d-0.4 e0.5 t0.9
dien 5.5 b0.5 e1.5 f2.3 g-0.9 h-0.3 i1.1 j1.4 n0.3 o0.9 r-0.7 s-0.5 t2.0
dien+een 7.9 j0.6 s1.0
dien+mana 7.9 a0.3 c0.9 d0.5 e0.7 f1.7 o0.7 q0.4 t0.9
dien+voor 7.9 a-0.4 e-0.3 i0.7
dienen 7.4 a0.7 e0.8 j2.1 s0.8
diens 7.9 c1.3 d1.0 e-0.7 f1.5 k0.4 o0.4
dienst 5.9 b0.4 c-0.7 e2.0 f1.4 g-0.6 i1.3 k-0.4 l0.4 n0.5 o1.0 p-0.3 r-0.4 s-0.9 t2.1
dier 6.1 a0.6 b1.8 e0.8 f-0.4 h-0.9 i-0.3 j-0.5 k0.8 m0.7 t-0.8
dier+in 7.9 a-0.3 e-0.4
dieren 6.2 a0.3 b1.2 e0.4 f-0.4 g0.4 h-0.8 j-0.5 k0.8 m0.7 p-0.5 r0.4 t-0.9
dieu 7.9 b0.9 h-0.4
digi 6.8 a-0.4 e-0.3 h-0.4 l0.5 n1.6 p-0.5 r0.4 s0.3 t0.4
digita 7.2 c0.5 e-0.4 g0.4 h-0.4 i-0.3 n0.9 s0.4 t0.4
dijk 6.9 a-0.5 e-1.1 f0.3 g0.6 h0.8 i-0.4 k2.6 m0.9 n-0.4 q0.6 r0.7 s-0.3
dik 7.9 b1.2 e-0.5 l1.6 o0.4 q0.3
dik+is 7.9 b1.2 e-0.5 l1.6 o0.4 q0.3
dikk 7.0 a-0.6 c0.4 d-0.4 e-0.7 g1.8 h1.2 q0.5 r2.0 t0.9
dikk+merc 7.6 a-0.4 c0.5 d-0.4 e-0.5 g1.0 h1.1 q0.6 r1.5 t0.4
dikke 7.0 a-0.6 c0.4 d-0.4 e-0.7 g1.8 h1.2 q0.5 r2.0 t0.9
dine 7.6 d0.5 e-0.4 h0.7
diner 7.9 a-0.4 c-0.3 e-0.3 f0.4 h0.7
ding 6.5 a0.7 f-0.4 i1.8 n-0.5 o0.5 p-0.4 s0.3 t0.8
dingen 7.6 a0.3 e0.5 j0.7 q0.5 s0.9
dins 5.4 b-0.5 c0.3 d0.7 g-1.6 h-0.7 k2.4 m0.5 o0.7 p-0.7 q1.0 s-0.8
dins+en 7.2 c0.4 d0.9 e-0.5 f0.5 h-0.4 k-0.5 m-0.5 p-0.3
dins+het 7.9 a0.7 c1.0 h0.3 k-0.4 q-0.3 t0.4
dins+om 7.9 e0.3 j0.6
dinsda 5.4 b-0.5 c0.3 d0.7 g-1.6 h-0.7 k2.4 m0.5 o0.7 p-0.7 q1.0 s-0.8
dipl 7.6 c-0.3 e0.9 f0.5 g0.4 h1.2 i0.4 r0.5
diplom 7.6 c-0.3 e0.9 f0.5 g0.4 h1.2 i0.4 r0.5
dire 4.6 a1.5 b1.0 d0.6 e1.1 f7.8 g0.4 h1.7 i1.2 j-1.5 k0.8 l0.6 m0.5 n0.5 q0.6 r1.3 s-0.5 t1.3
dire+en 7.9 a0.4 c-0.3 d1.2 e-0.3 i0.6 p0.8
dire+heef 7.6 b-0.3 f0.6 h0.8 k0.6
dire+ik 7.6 b0.6 c0.3 e0.7 f0.9 i0.8 n0.4 p0.8 s0.4
dire+in 7.6 a0.3 c0.7 d-0.5 f0.4 h-0.3 r0.6 t0.6
dire+is 7.4 a-0.5 b0.7 c0.4 d0.9 g-1.0 h0.9 i-0.6 k0.6 l-0.5 o0.5 r-0.5 t-0.5
dire+mij 7.9 a0.5 d-0.5 e0.6 f2.0 g-0.4 k0.6 p-0.4 s-0.4 t0.8
dire+op 7.6 i1.0 j0.3 s0.5
dire+te 7.9 a0.4 c0.3 i0.7 t0.5
dire+van 7.6 a-0.5 c-0.4 d-0.6 e-0.3 f-0.3 g1.1 h0.9 i-0.6 l-0.3 m1.2 p0.5 r1.0
dire+wil 7.2 a-1.0 c-0.3 f-0.8 i1.5 o-0.4
direct 4.6 a1.5 b1.0 d0.6 e1.1 f7.8 g0.4 h1.7 i1.2 j-1.5 k0.8 l0.6 m0.5 n0.5 q0.6 r1.3 s-0.5 t1.3
diri 7.6 a0.4 c0.7 d0.9 e1.0 g-0.4 i0.7 q0.4
dirige 7.6 a0.4 c0.7 d0.9 e1.0 g-0.4 i0.7 q0.4
dirk 6.8 a-0.6 b0.9 d-0.8 e-0.7 f0.6 g1.0 h0.3 i0.3 m0.6 n0.7 o0.8 p0.4 q0.6 r1.0 s-0.6
disc 7.2 a0.4 b0.9 d-0.3 e0.9 j1.2 o0.5 r-0.4 s-0.3
discus 7.4 b1.0 e0.3 j0.7 o0.6
disp 7.6 c-0.6 d0.7 e-0.4 f0.8 i-0.3 k0.5 m0.7 o0.5 r-0.4 s0.6
dispuu 7.9 a-0.3 e-0.3 k0.5 m0.5 o0.5 s0.6
dit 3.7 a4.9 b1.7 c2.0 d0.6 e3.5 f5.1 g-1.4 h1.7 k-0.5 m2.3 o-0.5 p-0.9 q1.5 r0.9 s0.8 t1.7
dit+adre 7.4 a-0.9 d0.4 e-0.3 h0.6 l0.6 o-0.4 q0.3
dit+alsj 7.6 a0.9 b1.0 c0.8 d-0.7 m1.4 t1.7
dit+bedr 7.9 a0.5 b2.0 e1.0 o-0.3 q-0.3
dit+beri 6.7 a-0.8 c-0.4 e-1.0 i-0.4 j-0.7 m-0.5 n-0.4 o-0.5 p-0.4 q0.4 r-0.3 s0.5
dit+bij 7.9 e0.3 j0.4 m0.7
dit+de 7.9 a0.7 c1.4 e0.5 i0.5 r0.4
dit+door 7.6 a0.4 b-0.3 d0.3 f0.5 j0.5 m0.9 o0.4 r-0.3
dit+doss 7.9 b-0.3 d-0.3 e0.6 f0.8 j0.6
dit+duur 7.9 c0.5 e-0.5 t0.3
dit+gaat 7.9 a0.9 f2.0 t-0.8
dit+geva 7.9 c0.7 d0.9 e0.4 i0.7 j0.4
dit+graa 7.9 a0.4 c0.6 e-0.7 f1.2 k0.3
dit+had 7.9 a-0.6 c0.6 g1.0 n0.3 r1.2 s0.8
dit+heef 7.9 e0.9 f-0.4 g0.8 r1.0
dit+is 5.8 b0.3 c0.6 d0.7 g1.1 i-0.6 j0.4 k0.5 l0.8 m0.7 p-0.3 q0.5 r1.9
dit+jaar 6.0 a-0.6 b-1.0 c-1.1 f-0.3 g-1.1 i0.9 j-0.6 k0.4 m-0.9 n-0.4 o0.6 p-0.7 s1.1
dit+keer 7.6 i0.9 q0.3 s0.6
dit+lees 7.9 c0.3 g1.1 h1.2 q1.3
dit+meer 7.9 a0.3 b0.4 d0.6 e-0.5 p1.0 r-0.3
dit+met 7.4 a0.8 d0.3 e0.5 f2.0 j0.9 m0.4 p1.5 t0.5
dit+mome 7.2 a-0.5 i-0.3 l0.9 n-0.3 r0.3 t0.5
dit+naki 7.9 a-0.4 c-0.4 m1.6
dit+niet 7.0 a0.5 b1.0 d-0.4 e-0.5 f0.3 i-0.6 j-0.5 m0.5 p0.8 q-0.3 r-0.4
dit+nooi 7.9 a0.5 h0.4 r0.7 t0.4
dit+onmi 7.9 a0.6 e1.6 f1.0 q0.4 t2.5
dit+op 7.6 a0.3 b-0.3 d1.2 e0.5 f2.6 h0.3 i-0.4 k-0.4 m-0.3
dit+over 7.9 b-0.3 f0.6 n-0.3
dit+proj 7.6 c1.4 e-0.7 f-0.4 j-0.6 m0.6 o0.5
dit+schr 7.9 d0.7 e-0.4 i0.5 j0.4 p0.6
dit+soor 7.9 d-0.3 e0.5 j0.7 s0.7
dit+te 7.9 c-0.4 d-0.4 e-0.6 g0.4 h0.5 l0.6 m0.6 n-0.3 o-0.5 r0.9
dit+vana 7.9 b0.5 d0.6 e-0.6 g-0.3 i0.5 p0.7 s-0.3
dit+verh 7.6 a0.9 c0.6 e-0.6 i-0.4 s2.2
dit+voor 7.9 e0.8 f1.2 g-0.4 h0.4 k0.4 l0.9 r-0.3
dit+was 7.6 d-0.6 i1.0 r-0.3 s0.6
dit+week 7.9 a-0.9 n1.2
dit+word 7.9 a0.5 d1.0 e-0.4 i1.3 r-0.4
ditm 7.6 d0.9 e0.5 g0.5 h0.8 m-0.4 r0.5
ditmaa 7.6 d0.9 e0.5 g0.5 h0.8 m-0.4 r0.5
dive 7.9 a0.9 b1.0 m2.5 n1.0 o0.7 p-0.4 t-0.3
divers 7.9 a0.9 b1.0 m2.5 n1.0 o0.7 p-0.4 t-0.3
dj 7.6 a1.0 c-0.3 e1.5 h0.7 p1.9
doce 7.6 d-0.4 e0.5 g0.9 p0.6 q0.5 r1.3
docent 7.6 d-0.4 e0.5 g0.9 p0.6 q0.5 r1.3
doch 5.8 b0.3 d-0.6 f-0.6 g-0.5 i0.4 j1.0 k0.6 m1.5 n0.7 o-0.4 p0.4 q1.1 r-0.7 s1.8 t0.3
doch+en 7.9 k0.5 m0.7 q-0.3 s0.5
doch+heef 7.9 b0.5 i0.5
doch+is 7.9 a-0.4 b0.3 h0.4 l0.3
doch+van 7.9 a0.3 b0.4 e0.3 g-0.3 j0.7 m1.0 p1.0 q1.4 r-0.3 s0.5
dochte 5.8 b0.3 d-0.6 f-0.6 g-0.5 i0.4 j1.0 k0.6 m1.5 n0.7 o-0.4 p0.4 q1.1 r-0.7 s1.8 t0.3
docu 6.9 a-1.1 b-0.3 e-0.3 f-0.4 g-0.7 i0.3 j-0.5 l0.6 p-0.4 q0.8 r-0.6 t0.5
docume 7.0 a-1.0 b-0.4 g-0.7 i0.4 j-0.4 l0.5 p-0.3 q0.9 r-0.6
dode 7.6 c0.6 i0.4
doe 5.1 a-0.3 b-0.9 e-0.7 g1.0 h4.0 i-0.6 j0.6 k1.5 n2.2 o0.9 p0.9 r1.9 s0.3 t0.8
doe+dat 7.9 m1.6 s-0.4 t0.4
doe+er 7.6 e0.5 g-0.5 h1.6 m1.2 q0.4
doe+het 7.6 a-0.3 e0.3 g-0.4 n2.1 r-0.4
doe+ik 6.1 a0.9 c-0.5 d0.6 e1.3 g-0.5 h-0.6 i1.1 j1.8 l0.5 m-1.0 n2.2 o-0.5 p2.1 q-0.5 s1.4 t0.4
doe+je 7.6 d-0.8 e-0.5 f0.9 g0.9 h0.6 m0.8 n-0.3 r1.0
doe+mij 7.9 a-0.3 d0.3 e-0.3 g0.5 h0.9 k0.5 n-0.4 o1.1 r0.7
doe+ons 7.9 a-0.4 d-0.3 e-0.4 g0.9 h1.7 k0.3 r0.4
doe+ook 7.9 a-0.5 g1.2 h1.3 r0.4
doek 7.9 c0.7 e0.5 q0.5 r-0.3
doel 7.9 b0.5 d0.3 m-0.4
doen 4.6 a0.5 b0.9 c0.7 d0.6 e0.4 g1.0 h3.5 i1.4 j-0.6 k1.0 l-0.9 m0.6 o0.6 p-0.3 q-1.0 r1.4 s-0.6 t0.8
doen+als 7.9 b0.8 d-0.5 e-0.3 m1.1 r-0.3
doen+en 7.9 c0.8 e-0.4 i0.6
doen+het 7.2 a0.4 c0.3 e1.2 g-0.8 i0.3 l-0.3 s-0.4 t1.4
doen+met 7.9 i-0.3 n0.5 t0.3
doen+voor 7.4 d0.5 e0.7 g-0.3 h-0.3 l0.4 m0.3
doen+we 7.2 c0.6 e-0.5 h0.5 i0.9 k0.7 l-0.5 o0.4 q0.4 r0.5 s-0.3
doen+wij 7.9 a0.4 e0.4 i0.4 j0.6 p0.8 s0.8
doet 4.9 b1.0 d1.1 e0.4 f0.7 g0.8 h-0.5 i1.6 j0.9 l0.6 n0.6 o-0.5 p-0.4 q-1.3 r1.3 s0.3 t0.8
doet+de 7.2 a-0.3 c0.5 e-0.5 f-0.4 k-0.3 n1.6 p-0.3 q-0.5 s-0.3
doet+en 7.9 b0.4 g-0.3
doet+er 7.6 d-0.3 j0.8 m0.8
doet+het 6.5 a1.0 b0.8 c-0.5 e0.5 h-0.3 i2.9 j0.3 p-0.4 s1.6
doet+hij 7.9 a-0.5 e-0.4 k0.3 o0.6 t0.7
doet+iets 7.9 c-0.3 e0.3 s0.7
doet+is 7.9 a-0.9 b0.7 d-0.4 e-0.6 g1.1 r1.0
doet+moei 7.9 l0.7
doet+niks 7.9 b-0.3 e0.5
dokt 7.4 c-0.3 e0.8 k0.4 p1.2
dokter 7.4 c-0.3 e0.8 k0.4 p1.2
dolb 7.9 c-0.3 e-0.4 g0.6 k0.6 l-0.3 m-0.3 n0.5
dolbli 7.9 c-0.3 e-0.4 g0.6 k0.6 l-0.3 m-0.3 n0.5
doll 7.9 a0.5 b0.7 e0.9 j0.8 p1.3 s0.6
dollar 7.9 a0.5 b0.7 e0.9 j0.8 p1.3 s0.6
dome 7.2 e-0.4 g-0.4 h-0.4 i2.4 p-0.4 q-0.3 t1.1
dome+maar 7.9 a0.7 d0.4 i1.8
domein 7.2 e-0.4 g-0.4 h-0.4 i2.4 p-0.4 q-0.3 t1.1
domi 7.0 a0.7 b0.5 d-0.3 g-0.6 p1.7 r-0.4 s-0.4
domi+heb 7.9 a0.7 g-0.3 p2.2
domici 7.9 a0.7 g-0.3 p2.2
domine 7.4 b0.6 c0.3 d-0.4 g-0.3
domm 7.9 q0.6
dond 4.8 b-0.5 c1.1 d-0.5 e-0.7 g-1.2 h-0.4 i-1.4 j-0.9 k3.4 l-0.9 m-0.4 n2.8 o0.8 p-1.5 r-0.8 s0.3 t1.6
dond+afze 7.9 a-0.4 k1.0 o0.3 r0.3
dond+moet 7.9 k1.3 q0.5
dond+niet 7.9 g0.5 h0.8 k1.2 o0.3 r0.5
donder 4.8 b-0.5 c1.1 d-0.5 e-0.7 g-1.2 h-0.4 i-1.4 j-0.9 k3.4 l-0.9 m-0.4 n2.8 o0.8 p-1.5 r-0.8 s0.3 t1.6
donk 7.2 b-0.3 i-0.3 l-0.4 t-0.4
donker 7.2 b-0.3 i-0.3 l-0.4 t-0.4
dood 6.9 a1.3 b-1.0 c1.0 d-0.5 e3.3 g-0.5 i-0.5 p2.9 s2.0
dooi 7.9 a0.6 b-0.5 c0.6 e0.9 i0.4 p1.3
door 3.4 a-1.3 b-0.9 c-2.1 d-2.9 e3.1 f0.7 g0.7 h1.3 i-0.5 j0.8 k2.4 l4.0 m0.6 n1.7 o1.0 q0.5 r1.8 s-1.0 t0.4
door+aan 6.3 a-1.4 c0.4 e-1.6 h1.9 i-0.8 j-0.7 k0.4 m-0.5 o0.6 p-0.6 r-0.4 s-0.7 t0.7
door+dat 7.6 a-0.8 b-0.5 c-0.3 d-0.4 g0.9 q-0.3 r0.8 t0.6
door+de 5.0 a-0.7 b-0.6 d-0.6 e1.2 f0.4 g-1.0 i0.9 j-0.9 k4.8 l4.2 o0.5 p-0.8 r-0.7 s1.5
door+die 6.8 d-0.5 e0.4 g0.6 i-0.4 k0.5 n-0.3 o-0.3 p0.6 r0.5 s-0.8
door+dus 7.9 b0.9 c-0.3 d0.3 j0.4 l0.7 m0.5 n0.6
door+een 6.1 a-0.7 c-0.6 d-0.9 g0.8 k-0.6 l2.4 m0.6 n0.6 o0.8 r1.0 s-0.6
door+en 7.0 b-0.8 c-0.6 d0.6 f0.3 g1.1 h0.5 i-0.5 k1.4 l0.8 m1.4 n0.4 o-0.3 p-0.3 r1.2
door+het 6.5 g0.9 h0.7 j-0.5 m-0.5 o-0.3 p0.8 q0.5 r0.8 s-0.5
door+hij 7.9 a-0.4 h0.4 n1.1 r0.4
door+iema 7.4 a0.5 b-0.3 d1.1 g-0.3 j-0.4 m-0.3 n0.7 o-0.3 p0.6 q0.4 s-0.4 t0.4
door+in 7.9 a0.6 c0.3 e0.8 i0.4 j0.4
door+jull 7.4 a0.6 c0.5 e-0.5 i1.4 m1.0 o-0.3 t0.6
door+met 6.7 a0.7 b1.8 d0.7 e1.9 f1.5 i-0.6 j0.4 l-0.7 n0.3 p1.0 q-0.5 s0.4 t-0.6
door+mijn 7.9 b1.1 d-0.4 m-0.3
door+naar 6.9 c-1.0 e1.3 f0.9 g-0.5 i-0.5 l1.6 n1.6 o-0.4 s-0.4 t-0.5
door+niem 7.9 a-1.0 d-0.5 e-0.4 h0.7 j-0.3 k0.6
door+ons 7.2 a-0.4 g-0.4 i-0.4 m0.8 o0.8 p1.5 r-0.7
door+onze 6.9 a-0.4 b-0.3 e0.4 f-0.6 g-0.4 j-0.4 k-0.3 n1.5 p-0.4 t0.5
door+op 7.9 a-0.3 e-0.5 h-0.4
door+te 7.9 b-0.3 d0.3 f0.5 g0.4 h0.7 m1.0 o0.4
door+u 6.7 a0.8 c-0.4 e1.4 g-0.3 j1.0 m0.8 p0.5
door+uw 6.4 a1.6 b-0.3 d-0.4 e2.3 f0.4 h-0.4 j2.7 p-0.6 s0.4 t0.7
door+van 7.6 f-0.3 q0.3 r0.6
door+voor 7.9 a-0.6 g0.5 k0.4 r0.8
door+zijn 7.9 a0.4 e0.5 g0.3 p0.8 r0.5
door+zoda 7.9 d0.7 j0.9 p-0.3 q1.2
doorda 7.6 e-0.5 g-0.4 i0.8 k0.8 l0.4 n0.8 o-0.3
doorga 7.2 b0.6 c-0.4 d-0.6 e-0.7 g0.3 i1.6 k-0.5 p0.5
doorge 5.5 a-1.4 b1.2 c-1.1 e0.7 f0.9 g1.0 h1.9 i-0.7 j-0.6 k-0.6 l0.7 n1.4 o-0.4 p-1.2 q0.3 r0.9 s-0.8
doorhe 7.6 b0.8 g0.7 h0.4 r0.7
doorki 7.9 a0.7 e1.6 f0.9 j0.8 n0.3 t0.7
doorne 7.4 a1.5 b-0.4 c0.5 d-0.5 e2.1 g-0.6 j0.5 k1.3 l0.4 n0.4 q0.4 r-0.5 t0.8
doorst 6.9 a-0.4 e-0.9 f-0.5 g-0.4 h-0.5 i-0.3 p-0.4 r0.4
doorve 7.6 a0.7 d1.0 e0.7 f0.9 i0.7 j0.4 p0.6
doorwe 7.9 a-0.4 g0.8 m0.4 r1.1
doorze 7.4 a0.9 c0.5 e0.4 f0.6 i-0.4 j0.7 k-0.3 m-0.4 p1.0
doorzo 7.9 a-0.4 e-0.5 m0.3
doos 7.0 a0.4 c0.4 e0.3 g-0.7 h-0.4 i0.9 l0.4 n-0.3 p-0.4 r-0.7
doosje 7.9 a-0.6 f0.3 l0.3
dori 7.6 b-0.3 e-0.4 g0.7 h0.7 n0.5 q0.3 r0.4
dorien 7.9 c-0.4 g0.9 h0.8 n0.5
dorp 6.0 a0.8 b1.4 f0.4 g0.4 h1.7 j-0.6 k0.4 l-0.3 o1.0 p-0.9 q0.5 s2.3
dorp+en 7.9 c0.5 d0.5 e-0.4 s0.5
dorp+heef 7.9 a0.5 e1.1 s1.0
dorpsh 7.9 b1.0 i0.4 o1.0 q0.6
dorpsk 7.6 b-0.4 c0.4 e1.1 q0.8 s1.2
dorpsp 7.9 h0.4
dorpsr 7.9 a0.4 c-0.4 e0.6 f0.5 s0.5
doss 4.6 a0.7 b1.2 c1.4 d0.8 e0.9 f1.2 g-1.1 j1.9 l-0.8 m1.0 n0.6 p-0.5 q1.1 t-0.4
doss+aan 7.9 a0.5 c-0.3 e1.2 f0.8 k0.3
doss+al 7.9 a0.3 e0.5 j0.8 s0.7
doss+inmi 7.9 d0.4 e0.8 j0.8 s1.0
doss+ligt 7.9 d0.7 e-0.3 i0.8 j0.6
doss+met 7.6 a0.5 c0.5 e0.6 g-0.3 i0.5 s1.1
doss+naar 7.9 f0.5 j1.5 s0.6
doss+over 7.9 e0.4 j0.3 p0.5
doss+van 7.9 a1.0 b0.5 e0.8 j1.1 m0.6
dossie 4.6 a0.7 b1.2 c1.4 d0.8 e0.9 f1.2 g-1.1 j1.9 l-0.8 m1.0 n0.6 p-0.5 q1.1 t-0.4
down 7.9 g0.5 h0.9 r0.5
downlo 7.9 g0.5 h0.9 r0.5
doze 7.9 e-0.3 r0.3 t0.6
dozen 7.9 e-0.3 r0.3 t0.6
dr 6.8 b0.5 c-0.8 d1.4 e0.7 f0.9 g0.9 h1.7 k-0.3 m0.8 o1.0 p-0.4 q0.6 r1.1 s0.5 t1.2
draa 5.8 e0.8 f0.4 g1.7 h0.6 i0.4 l0.4 n-0.5 o-0.4 r1.7 s-0.8 t1.4
draa+de 7.9 c-0.4 d-0.3 e0.5 g0.6 r0.8
draa+en 7.9 g0.4 i0.5
draa+het 7.9 d0.5 e0.3 i0.4 j0.6
draad 7.9 b0.4 e-0.3 g0.3 i0.5 r0.3
draaid 7.2 b-0.4 d0.8 e0.4 g0.7 h0.4 i-0.4 j0.5 l0.3 m1.0 n-0.5 p-0.4 q-0.4 r0.9 t-0.5
draaie 7.0 b0.6 c0.7 e0.6 h-0.6 j0.5 o-0.3 q0.3 t1.5
draait 6.6 a-0.4 b-0.4 c-0.9 d-0.6 e0.3 f-0.4 g0.8 h1.1 k-0.5 m-0.3 p0.5 r0.8 s-0.4 t0.6
drag 7.4 a0.6 c-0.3 g-0.4 j1.2 k0.4 t0.3
dragen 7.4 a0.6 c-0.3 g-0.4 j1.2 k0.4 t0.3
dram 7.6 c-0.4 d-0.4 g0.5 h0.3
dram+maar 7.9 d0.4
drama 7.6 c-0.4 d-0.4 g0.5 h0.3
drei 5.7 a-1.6 b-0.8 c-0.6 d-0.3 e-0.4 f0.3 g-0.5 i-1.1 j-0.8 m-0.8 n0.7 p-0.8 r-0.5
drei+met 6.8 a-0.9 b-0.4 c-0.6 g-0.5 h0.3 i-0.5 k0.3 l0.4 m-0.5 n-0.3 q0.7 s-0.7 t-0.4
drei+uit 7.9 e0.3 k-0.3 m-0.4 t0.4
dreigb 7.6 c-0.3
dreigd 7.4 a-0.3 b-0.3 g0.6 h0.5
dreige 6.7 a-0.6 b-0.4 c0.4 e-0.8 g-0.4 i-0.5 m-0.4 o0.5 q-0.5 r-0.4
dreigt 6.7 a-1.0 c-0.8 e-0.6 g-0.5 h0.3 i-0.4 j-0.4 n0.8 o-0.3 p-0.4 q0.5 s-0.7
drem 7.9 d-0.6 f1.0 m0.6
drempe 7.9 d-0.6 f1.0 m0.6
dren 7.2 c0.5 h-0.4 i0.3 q0.3 s0.4
drenth 7.6 a-0.4 e-0.4 g0.3 h-0.4 i-0.3 q0.4
drie 3.7 a1.3 b2.0 c0.8 d2.1 e3.1 g0.4 h2.1 i2.8 j-1.2 k1.0 l1.7 m1.4 n0.5 p-0.6 q0.5 r2.2 t0.5
drie+aanv 7.9 b1.5 i-0.3 m1.3 n0.5
drie+ande 7.6 b0.8 e-0.3 i0.9 r-0.3
drie+bure 7.9 a-0.5 e-0.4 g0.6 r0.8
drie+coll 7.6 e0.4 g0.5 s0.9
drie+dage 6.8 a0.4 b0.8 c0.8 d-0.4 i-0.5 j0.5 k0.5 l-0.4 m-0.4 n0.8 o0.6
drie+de 7.2 b0.4 c-0.5 h0.5 o0.4 t-0.3
drie+een 7.9 c0.8 e0.8 f0.7 p0.7
drie+en 7.9 b0.3 g0.3 h0.4 i0.3 r0.4
drie+foto 7.9 d1.4 o0.3 s0.4
drie+fout 7.9 a0.5 d0.5 e0.7 i0.4 r-0.3
drie+gene 7.9 b0.6 g0.7 h1.1 i-0.3 p0.7 r0.7
drie+is 7.9 c-0.4 e-0.5 o0.4
drie+jaar 6.9 a-0.4 b0.4 d-0.4 e0.4 g0.9 h1.6 i0.4 m-0.4 q0.9 r1.0 s0.6
drie+keer 5.9 a1.5 c-0.4 d2.2 e-0.3 f0.4 h0.8 j-0.5 k0.4 l1.3 m0.6 n-0.4 p0.8 r-0.6 t1.1
drie+maan 5.9 b-0.6 d1.0 e0.4 f-0.4 g-0.4 h-0.4 i0.8 l0.6 m-0.9 p0.8 r-0.4 s0.8
drie+met 7.9 a0.4 c0.4 e1.0 f0.5 m0.9 n0.5
drie+mete 7.9 e0.6 h0.5
drie+offe 7.2 a-0.9 b-0.4 d-0.3 e-0.7 g-0.3 i0.3 r-0.4
drie+punt 7.9 c-0.3 e-0.5 k0.6 o0.7
drie+rege 7.9 a0.5 b2.0 c0.9 e-0.3 i-0.3 k-0.3 n-0.3 q1.4
drie+uit 7.9 a0.5 e1.1
drie+uur 6.8 a0.3 b0.8 d-0.5 e0.3 h-0.4 i-0.6 l-0.4 m0.5 o-0.3 p0.5 t1.0
drie+van 7.4 a0.6 e0.7 f0.5 g-0.4 h0.3 i-0.4 n0.8 p-0.6
drie+vari 7.9 r0.5
drie+voor 7.6 e0.7 l0.3 r0.4 s0.6
drie+vrag 7.9 a0.3 d1.0 e-0.3
drie+weke 5.9 a1.2 b-0.6 c1.2 d0.7 e1.9 f1.4 g-0.3 h-0.4 i-0.6 j-0.4 l1.1 m0.5 n0.3 o-1.0 p-0.6 q0.8 s-0.8
drie+zinn 7.9 a-0.7 d-0.5 e-0.3 g1.1 m-0.3 q-0.3 r1.1
drieho 7.9 d0.6 i0.4
driema 7.2 a1.8 c1.3 d2.7 e1.8 f1.3 g-0.5 i-0.5 j-0.4 p-0.3 s-0.4
drin 6.4 a-0.7 b0.4 d0.7 f0.7 g0.3 j-0.5 l-0.7 m1.1 p-0.5 q-0.6 r1.2 s-0.6 t0.7
drin+dan 7.9 a-0.6 d-0.3 g0.6 h0.3 i0.5 r0.7
drin+we 7.9 d0.7 f0.9 g-0.4 m0.4 t1.3
dringe 7.0 d1.0 g-0.8 i-0.4 j-0.4 l-0.6 m0.9 s-0.3 t1.1
drinke 7.6 a-0.6 f0.5 g0.4 i0.3 r0.5
drinkt 7.9 b0.5 c-0.3 e0.3 f0.7 g0.5 m0.3 n0.7 r0.5
dron 7.2 a-0.8 b0.3 c-0.5 d-0.5 g1.1 h1.5 m-0.4 n-0.4 o-0.3 p-0.3 r0.3 s-0.5 t0.4
drone 7.6 a-0.3 b0.6 f0.5 m-0.3
droo 7.6 a1.4 l-0.3 p2.3
droom 7.9 a1.1 h0.3 p1.7
drs 6.9 d1.4 g0.6 i0.8 m-0.5 n0.4 p-0.5 r0.6 s-0.4
druk 4.9 b-0.4 c0.7 d0.7 e1.7 g-0.6 h2.1 i1.3 j-1.7 l0.6 m0.9 n0.8 o1.1 p-1.0 q1.6 s1.4 t0.6
druk+alle 7.9 d-0.4 e0.6 m0.9 s0.9
druk+er 7.9 a-0.5 e-0.3 g0.9 h1.0
druk+hebb 7.9 b-0.4 d0.8 e-0.3 f0.7 l0.3 q0.7
druk+is 7.6 a0.8 c2.5 d-0.5 f0.8 g-0.4 n0.4 s-0.4 t0.3
druk+op 7.9 d0.6 p0.6
druk+van 7.4 a-0.3 b0.4 c0.4 i0.9 s-0.4
druk+voor 7.9 d0.3 i0.5 s0.6
druk+wil 7.9 c0.7 d-0.3 h0.4 k-0.3 m0.5 t1.1
drukke 5.6 a0.8 b-0.5 c0.5 e1.4 f-0.5 g-0.8 i3.0 j-0.9 k-0.3 l0.4 m0.8 o0.7 p-1.0 q1.3 s0.7 t1.4
drukpr 6.7 a0.5 b1.1 c0.5 d-0.3 e1.5 f0.6 h0.3 i-0.6 j-0.5 o-0.4 p0.3 t-0.3
drukwe 7.0 a-0.7 b-0.5 d-0.4 f-0.4 h1.8 n0.7 q0.5 r0.7 t-0.4
drup 7.9 a0.6 b0.7 e1.2 i0.8 m0.9 s1.0
druppe 7.9 a0.6 b0.7 e1.2 i0.8 m0.9 s1.0
dubb 5.9 a-0.4 b0.4 d1.1 e1.8 g-0.6 h0.5 i-0.5 k1.6 l2.0 m1.2 n-1.0 o0.5 p-1.0 q2.0 r0.4 s-0.8 t-0.4
dubb+gebo 7.9 a-0.5 b-0.3 k1.9 l0.5 n-0.3
dubbel 5.9 a-0.4 b0.4 d1.1 e1.8 g-0.6 h0.5 i-0.5 k1.6 l2.0 m1.2 n-1.0 o0.5 p-1.0 q2.0 r0.4 s-0.8 t-0.4
duid 6.3 a0.7 b-0.3 c-1.0 d2.3 e0.9 j-0.7 k0.9 n0.6 o-0.3 p0.3 q0.8 r0.8 s0.5 t-0.6
duid+geen 7.9 a0.5 d0.5 e0.6 f-0.3 g-0.5
duidel 6.3 a0.7 b-0.3 c-1.0 d2.3 e0.9 j-0.7 k0.9 n0.6 o-0.3 p0.3 q0.8 r0.8 s0.5 t-0.6
duim 7.0 a1.7 b0.5 d-0.6 e1.8 g-0.4 i-0.4 j-0.3 p1.6 r-0.3 s1.0 t1.2
duim+te 7.9 a0.5 c0.4 d-0.4 e0.6 n0.4 t1.5
duimen 7.9 a0.5 c0.4 d-0.4 e0.6 n0.4 t1.5
duimpj 7.6 b0.4 p-0.3 s1.2
duit 6.0 a-0.4 d-0.5 e0.5 f1.5 g-0.4 h0.8 i0.4 j-0.7 k-0.7 n0.5 o0.9 p-0.5 r-0.8 t0.4
duit+vers 7.9 a-0.3 d-0.3 g0.7 h1.3 m0.3 r0.4 t1.1
duits 7.0 a-0.4 f0.4 g-0.5 t-0.3
duitse 6.7 a-0.4 d-0.6 h0.6 i-0.6 j-0.4 k-0.3 l-0.6 n0.6 o0.9 r-0.4 t0.8
duitsl 7.6 a0.4 c-0.5 e0.9 f1.5 h0.4 i0.9 s0.5
duiz 7.6 a0.4 b1.4 c-0.4 h-0.4 l0.4 q0.3
duizen 7.6 a0.4 b1.4 c-0.4 h-0.4 l0.4 q0.3
dun 7.9 j0.6 l0.4 n0.4 p0.7
dure 7.0 a-0.3 b0.4 c1.4 d-0.5 e-0.4 h-0.3 i-0.8 j0.5 l0.8 m0.6 n-0.5 o0.5 t0.4
duren 7.6 c0.7 d-0.4 l0.7 n-0.4 o0.6 r-0.3 t0.6
durf 7.0 a-0.7 b-0.3 c-0.4 d-0.6 f-0.3 g0.9 h0.9 i-0.5 k0.8 l-0.3 m-0.3 n1.1 q-0.4 r0.8
durf+ik 7.9 g0.5 k0.6 n1.1
durft 7.4 a-0.7 c-0.5 d-0.6 g0.6 h1.1 i-0.4 r0.6
durv 7.9 a0.4 b1.2 h0.6 s0.6
durven 7.9 a0.4 b1.2 h0.6 s0.6
dus 3.6 a-4.0 b-0.3 e-2.3 f0.7 g-1.6 h-0.8 j-0.9 k2.2 l3.8 m1.3 n0.9 p1.2 q0.9 r-0.5 s-0.3
dus+af 7.9 a0.7 b-0.4 i0.7 m1.0
dus+alle 7.6 h-0.4 l-0.3
dus+als 7.9 c0.8 d1.0 e-0.3 n0.4 s0.6
dus+best 7.9 a-0.3 g0.4 r0.7
dus+dat 7.4 d0.6 g0.3 h0.7 j0.5 p-0.6 q0.6 r0.6
dus+de 6.0 a-1.7 c-0.6 f0.7 g-1.0 h0.4 i-1.0 j-1.2 k0.4 l0.4 m0.4 n-0.5 p-0.6 r-0.4 s-0.7 t-0.4
dus+deze 7.9 b0.7 d-0.5 e0.5 p0.5
dus+dich 7.9 c-0.3 e0.5 h-0.4 p0.9 r-0.3
dus+die 7.2 c2.5 d-0.5 f0.8 g-0.4 i-0.6 k0.9 m0.4 p-0.5 s0.3 t0.3
dus+een 7.9 a-0.5 b-0.3 e-0.4 k0.9 l0.3 n0.5 o-0.4 q0.6
dus+er 7.6 a-0.7 e-0.5 h-0.3 l1.0
dus+geen 6.7 b-0.3 c0.8 f0.5 g-0.6 h-0.4 j0.9 k-0.5 l-0.3 m-0.4 p0.9 r-0.4 s-0.3
dus+gewo 7.9 c0.5 d0.5 f0.5
dus+heb 7.9 c-0.6 d0.4 f0.8 g0.4 h0.5 j-0.4 n-0.3 p-0.5 r0.7 s-0.3
dus+het 7.0 a-0.6 b-0.3 c0.4 d-0.4 e-0.6 g-0.4 h-0.4 i0.3 k1.2 l0.5 m-0.4 n-0.6 o0.7 p-0.3 q-0.4 r-0.4 s0.5 t-0.3
dus+hier 7.4 a-0.3 e-0.4 g0.8 i0.6 l0.5 r0.6
dus+iets 7.4 e0.5 f0.5 g-0.4 l0.6 m1.6 n0.6 p-0.3 r-0.4
dus+ik 6.6 a-0.4 b-0.7 e-0.6 h0.4 i1.9 k0.4 m-0.3 q0.6 r0.3 s-0.6 t0.4
dus+late 7.2 a-0.6 c0.4 d-0.7 e-1.1 f-0.4 g-0.3 h0.4 k0.3 l2.0 m-0.5 o0.3 p-0.5 q-0.5
dus+maar 7.4 a-0.7 e-0.5 g0.3 h0.4 n0.4 q-0.3
dus+met 7.9 d-0.4 i0.3 k0.6 l0.5
dus+niet 6.1 a0.7 b0.3 d-0.5 e0.8 f-0.3 i1.6 l-0.6 m0.5 n-0.5 p2.6 r0.4 s0.7 t-0.6
dus+nog 7.6 c-0.4 g0.4 n-0.3 t0.8
dus+ook 6.5 a1.2 c-0.6 d-0.6 e1.2 f-0.4 g-0.4 h-0.5 j1.3 l0.4 m0.6 o0.4 p2.0 t-0.5
dus+op 7.2 b0.4 i0.6 k-0.5 n0.3
dus+pas 7.6 a-0.6 c-0.3 l1.0 n0.8 o-0.4 q0.5
dus+twee 7.9 a0.6 d1.3 g-0.4 i-0.3 m0.5 q1.7 s1.4
dus+u 7.9 e0.6 h-0.3 i0.4
dus+van 7.6 a0.3 c-0.3 e0.9 f0.9 h0.3 i-0.6 j0.5 m1.5 o-0.3 t-0.3
dus+verd 7.9 a-0.4 g0.5 h0.6 o0.4
dus+voor 7.4 c-0.3 g-0.4 k0.6 l-0.3 q0.3
dus+we 7.4 a-0.6 g-0.4 h-0.5 k1.0 l0.5 m0.7 n1.6 o-0.4 t-0.4
dus+zo 7.9 c1.2 e-0.4 g-0.4 p0.6 r-0.4
duur 5.5 a0.6 b5.8 e0.5 h0.6 j-0.3 l1.5 m-1.2 p-0.5 r0.4
duur+dus 7.9 a-0.6 l0.9 n0.9 r-0.3
duur+gewo 7.9 a0.9 b1.9 e-0.3 g-0.4 i1.0 t0.5
duur+is 7.9 a0.4 b1.1 d-0.4 g-0.4 h0.5 t0.6
duur+word 7.9 a0.6 b1.5
duurde 6.6 a0.6 b2.1 c0.7 h-0.5 i0.7 l1.3 n-0.5 p0.9 r-0.3 s0.3
duurko 7.9 b1.1 d-0.4 e-0.3 h0.9 t0.6
duurt 6.6 a-0.9 c0.3 d0.5 g-0.5 i-0.4 j-0.6 l0.8 m-0.5 n0.8 p-0.8 r-0.5 t0.3
duve 7.9 b0.3 e-0.3 i0.6
duvel 7.9 b0.3 e-0.3 i0.6
dwan 7.4 a-0.5 b-0.4 c-0.6 o-0.4 p-0.8 r0.4
dwangb 7.9 a-0.5 c-0.4 d-0.6 f0.4 j-0.4 n0.4 p-0.6 r0.4
dwangs 7.9 d0.8 h0.3 j0.3
dwg 7.9 c-0.4 e0.6 p0.8 q0.9
e 6.0 a-1.1 b0.6 c0.4 f0.6 g-0.5 i-0.8 j0.4 k-0.3 l0.6 m0.4 n0.8 o0.6 p-1.0 r-0.4 t1.2
e+mail 6.3 a-1.1 c0.6 d-0.5 e-0.4 g-0.7 h-0.5 i-0.6 j0.4 l0.5 n0.8 p-0.8 r-0.3 s-0.3
e+van 7.6 e0.5 f1.0 r-0.5 s0.4
echt 5.1 a1.0 b0.4 c1.6 e1.3 f1.0 g1.2 i-1.7 j-1.2 k-0.6 l0.6 n0.6 o0.5 p-0.5 r2.6 s-1.3 t0.6
echt+knap 7.9 c-0.5 f0.3 g0.6 r1.1
echt+niet 7.4 a0.8 c0.5 d0.4 e1.3 g-0.5 q-0.3 s0.4
echt+nog 7.9 a1.0 e1.4 f0.5 p0.9
echt+uit 7.9 a-0.4 b0.3 c0.5 f0.3 g0.5 r0.6
echt+waar 7.6 a-0.3 c0.7 e-0.4 i0.5 o1.7 p0.6 r0.4
echte 7.4 r-0.4 s0.4
echter 7.9 a0.4 d-0.3 e0.8 f0.5 p0.9
echtsc 7.9 a-0.6 d-0.3 g0.4
ede 7.9 a-0.3 b0.5 h-0.4 l0.4 n0.4
edit 7.9 a-0.5 c-0.3 d-0.3 e-0.3 h0.3 r-0.3 t0.4
editie 7.9 a-0.5 c-0.3 d-0.3 e-0.3 h0.3 r-0.3 t0.4
edwi 7.6 a0.4 b0.6 e0.4 g-0.3 j0.8 r-0.4 t0.6
edwin 7.6 a0.4 b0.6 e0.4 g-0.3 j0.8 r-0.4 t0.6
een 1.8 a2.4 b3.0 c0.7 e-0.6 f-1.1 g0.4 h-0.7 i2.1 j2.3 k-0.5 l-0.4 m-0.9 n-2.7 o-0.3 q-2.5 r-1.4 s3.5 t-1.6
een+aang 6.3 a-0.5 b1.1 c1.5 e-0.4 f-0.5 m2.0 o0.8 q0.5 r-0.7 s-0.5 t-0.9
een+aanm 7.4 a-0.3 c1.2 g-0.4 h-0.4 m-0.4 p0.4 s0.5
een+aann 7.9 e-0.5 f0.6 h-0.4 k0.4 m0.3 q-0.4
een+aard 7.9 b0.4 c0.5 j0.7
een+acco 7.2 a-0.6 d0.5 e-0.6 h-0.7 n0.7 q0.4 r1.3 s-0.3
een+admi 7.9 b-0.6 c0.4 e0.8 g0.5 h0.4 m1.3 r0.6
een+advo 6.0 a-1.7 b-1.1 c0.4 d-0.4 e-0.7 f-0.5 g0.3 i-1.1 j1.6 k-0.6 m-0.7 n0.5
een+afsc 7.4 a0.4 d0.6 e0.4 i0.4 j1.4 o0.7 s0.7
een+afsp 6.8 a0.6 c0.5 d1.9 f0.3 g-0.4 i0.3 k-0.4 l-0.3 m-0.5 p0.4 q0.3 r-0.5 s0.6
een+akko 7.9 g0.6 h0.3
een+alin 5.8 j-0.3 s-0.3
een+ande 4.9 b-1.1 d2.0 e1.4 g-0.3 h0.5 i4.5 k0.7 m-0.3 s-1.4 t-0.7
een+anon 7.9 a-0.4 f0.4
een+antw 7.6 c0.9 d1.5 i-0.3 o0.5 r0.5 s-0.4
een+arch 7.9 b0.4 e0.9 g0.4 h0.9 r-0.5 s-0.5
een+arti 7.9 c-0.7 h0.3 j-0.3 o0.5 p-0.5 t0.4
een+auto 6.5 c-0.3 d1.0 g-0.4 i-0.7 j-0.6 p0.9 s-0.5
een+avon 7.0 a-0.7 c-0.5 e-0.5 h0.5 l-0.6 m0.9 r0.5 s-0.4
een+baas 7.9 a-0.3 g1.2 h0.9 i0.7 r1.1
een+back 7.9 b0.6
een+bakk 7.6 a0.6 b-0.3 c0.8 e0.6 i-0.4 m1.5 p0.4 t0.3
een+bedr 7.6 a0.6 b1.7 c0.4 d-0.5 e0.3 g-0.4 l1.0 q0.3 s0.4
een+beet 6.7 a0.5 b-0.5 d0.8 e-0.7 h-0.6 i0.5 k-0.7 l-0.6 n-0.7 o-0.3 p-0.4 q0.8 s-0.4
een+begr 7.4 b-0.3 e0.6 g-0.4 k1.1
een+bell 7.9 a0.8 b0.7 d1.6 f0.4 n-0.3 r-0.3
een+beoo 7.6 a0.4 d-0.3 e0.8 j0.6 s1.2
een+beri 7.6 d-0.3 g0.3 n0.5 p-0.4 q1.5 r0.5 s0.9
een+bero 7.9 a0.5 c0.6 e0.6 i0.7 j0.9
een+besl 7.6 c0.8 e-0.4 i0.5 p0.6
een+best 7.9 e0.4 h0.5 i0.5 p0.8
een+beta 7.0 a-1.1 b-1.3 d0.3 f0.5 g-0.4 i-0.6 j-0.3 k0.3 l3.2 m-0.5 o0.4 q-0.7 s-0.3 t0.5
een+beve 7.6 c0.9 d0.6 e-0.3 i1.2
een+bezo 7.6 b0.8 d-0.3 e-0.6 f0.4 g-0.4 k0.3 m1.6 p-0.4
een+bezw 7.9 c-0.4 d0.7 e-0.4 q0.4
een+bier 7.9 c0.3 t1.0
een+bijl 7.9 a0.4 b1.0 d0.5 e0.9 j1.3 s0.9
een+blau 7.4 a1.6 c0.7 d1.2 e1.6 g-0.4 h-0.3 j0.6 m-0.3 o-0.4 t0.9
een+boek 6.6 b0.3 d1.7 e0.9 f-0.3 h2.0 j0.3 o0.3 p0.4
een+boet 7.0 c0.7 d-0.4 i-0.4 m0.3 p0.9 s0.5
een+bord 7.6 a0.6 b1.4 c-0.4 e1.3 g-0.3 i-0.3 p-0.4 s1.8
een+borr 7.6 g0.4 i0.8 r0.4
een+bote 7.9 a0.7 b2.0 l0.3 n0.4
een+brie 6.1 a-0.8 d-0.8 f0.4 i-0.4 j1.6 l0.4 m-0.3 n0.6 s0.4
een+broc 7.9 d0.4 e-0.4 g0.9 o0.4 q0.5 r1.1
een+broo 7.9 g0.6 m1.2 o0.3 r0.7
een+bure 7.2 a-0.3 c-0.4 d0.4 g-0.6 h1.2 i-0.5 j0.7 n0.4 p-0.4 q0.4 r-0.4 s-0.4
een+camp 7.9 c0.5 d0.9 e-0.3 g-0.4 k-0.3 r-0.5
een+clai 7.4 a0.3 c-0.3 e0.6 i-0.3 j0.9 r-0.4 s0.5 t0.9
een+coll 7.2 g-0.4 i0.4 l0.7 n0.6 p0.3 q0.5 r-0.5
een+conc 7.0 b-0.5 c-0.4 e0.4 f1.0 g0.4 i-0.4 j-0.6 m-0.3 p0.4 r0.8 s-0.4
een+cons 7.6 b-0.3 i0.3 m0.9 p1.0
een+cont 7.4 d-0.3 g0.4 s0.3
een+cred 6.9 a1.0 b-0.4 e-0.5 g-0.4 h-0.4 i-0.4 j-0.3 l-0.5 m2.5 n-0.4 o0.4 q0.7
een+daar 7.6 b-0.5 f-0.3 j0.4 k0.4 m1.2 n0.6 p0.6 q-0.4
een+dag 6.3 a0.9 c2.3 d-0.8 e-0.7 h0.3 j-0.5 k0.9 l-0.8 m2.6 o0.4 p-0.7 q1.2 s-0.6
een+dagv 7.4 a0.4 b-0.3 f-0.4 j1.4 m0.7 p0.4
een+dak 7.6 a0.4 b-0.5 c0.9 g-0.3 i0.6 j0.9 r-0.3
een+dash 7.9 b1.2 c-0.3 d0.7 e-0.4 i0.6 p0.7
een+datu 7.6 b-0.3 c0.7 g-0.3 h-0.5 k1.9 n-0.5 o1.2 t0.6
een+deel 7.0 b0.5 c-0.6 d0.4 g-0.5 i-0.5 q-0.4 s0.4 t0.4
een+derd 7.2 a0.6 b0.6 c0.8 d-0.3 e0.5 i1.1 j0.8 p0.4
een+deur 6.9 a0.7 c-0.3 d-0.8 e0.3 g-0.4 h0.5 i-0.5 j1.0 p1.5 r-0.4
een+dich 7.9 a-0.6 b-0.3 k1.1 t1.1
een+die 7.9 a0.4 c0.3 d0.3 i0.6 p0.5
een+digi 7.9 d0.4 h-0.4 r-0.3 t0.7
een+dikk 7.6 a-0.4 e-0.3 f0.3 g1.4 q0.3 r1.6 t0.9
een+ding 7.9 g0.4 i0.6 o0.3 r0.5
een+dire 7.6 d-0.6 e-0.7 f0.8 i0.4 j-0.3 k1.0 r0.3
een+doch 7.9 a0.3 c0.9 j0.5 s0.7
een+doos 7.4 b0.4 d0.3 g-0.5 i1.1 l0.4 r-0.4 s-0.4
een+dorp 7.6 a1.0 b1.5 e0.5 i0.4 s0.4
een+doss 7.9 j0.5 p0.6
een+dram 7.9 r-0.3
een+drei 7.6 m-0.3
een+dron 7.6 a-0.3 b0.6 f0.5 m-0.3
een+druk 7.6 a-0.5 d0.5 i0.9 k0.5 q-0.4 r0.3
een+dubb 7.9 a-0.4 d-0.6 k0.5 l0.5 n-0.4 o-0.4 q1.5
een+duit 7.6 a-0.4 d-0.3 e-0.4 h0.7 k-0.4 m0.4 o1.0
een+dwan 7.6 d0.8 o-0.3 t-0.4
een+eenm 7.9 a0.6 b1.1 e-0.4 k0.6 m0.6 o0.3
een+eerl 7.2 a0.5 d-0.4 e1.1 i0.5 j0.5 m0.6 p-0.4 s1.5
een+eers 7.0 a-0.6 b0.4 c-0.5 d-0.7 h0.8 k0.7 p0.4 q2.0 r0.3
een+eige 7.2 b1.3 c-0.4 i0.9 j0.5 s0.9
een+eind 7.6 a0.6 c1.5 e-0.7 g0.3 i0.7 n0.7 o0.4 q0.5 r0.3
een+enge 7.9 a-0.4 b-0.3 g1.1 h0.6 n0.8 q-0.4 r1.0
een+enqu 7.9 b-0.3 d0.8 f1.0
een+euro 7.9 a-0.4 i1.5
een+even 7.9 a0.4 c0.8 j1.7 p0.8
een+expl 7.9 a0.5 d1.1 j1.6
een+expo 7.6 i1.1
een+fact 6.8 a2.5 b3.3 k-0.4 m0.9 n-0.6 o-0.9 q0.6
een+fata 7.9 a0.6 c1.5 j1.5
een+fats 7.9 c-0.3 d0.6 e-0.5 p1.2
een+fees 7.6 a0.7 e1.9 h-0.3 k0.9 l0.4 m0.6 q-0.4 r0.5
een+fiet 7.9 h0.5 r0.3
een+fijn 7.9 a0.3 d0.5 g0.3 j1.1
een+film 7.2 d0.4 h0.8 i-0.3 p1.3 s1.0
een+firm 7.9 a0.5 d0.4 e0.8 i1.5
een+fles 7.6 a-0.3 d-0.4 e-0.4
een+fold 7.9 a0.5 b0.7 d1.4 e0.8 g-0.4 l0.3 m-0.3 n0.3 o0.5 t0.4
een+form 6.9 a1.0 b2.3 c-0.4 d0.4 i0.9 k0.3 l1.0 m-0.5 q0.8 s0.9
een+foto 6.5 c-0.7 d-0.8 e1.8 f-0.5 g-0.8 i0.6 n-0.4 o-0.3 p0.4 r-0.7 s1.1
een+fout 6.9 b-0.4 d0.4 f-0.3 g0.4 i0.7 j0.9 m0.9 p0.4 q0.5 r0.4
een+fusi 7.9 d-0.3 l0.7 r-0.4
een+gaat 7.4 a-0.5 c-0.6 e-0.3 g0.6 k0.6 m-0.4 q-0.4 r0.7 t-0.5
een+gast 7.2 d-0.3 e-0.5 g-0.4 h-0.4 i0.3 p-0.4 s-0.3
een+gebo 7.9 c0.6 d0.6 e-0.3 f0.5 g0.6 h1.0 i-0.3 r0.7 t0.9
een+geco 7.4 a1.0 b-0.8 e1.7 f-0.3 h0.5 l0.4 m1.5 n-0.5 o0.4 p-0.4
een+geel 7.9 b0.7 e0.4 i0.5 n1.0
een+geme 7.9 a-0.3 e-0.4 i0.5
een+gesc 7.6 e-0.7 h-0.3 j-0.5 m-0.4 p0.4 r-0.4
een+gesp 6.9 a1.3 d0.5 f2.5 g-0.7 h-0.5 j-0.4 k-0.5 m0.3 n0.3 q-0.5 r-0.6 s-0.5
een+glim 7.4 a-1.1 b-0.4 c0.6 e-0.4 g2.2 n0.9 p-0.5 q1.4 r2.6 s-0.5 t0.7
een+goed 6.1 a0.6 b0.8 c0.7 e0.5 f-0.6 g-0.4 h0.4 i1.4 l-0.6 o0.4 q0.6 r-0.9 s0.8 t-0.3
een+graf 7.4 b0.9 c0.7 d-0.3 g0.4 h-0.4 q-0.3 r0.6 s0.5
een+grap 7.2 b0.5 e0.5 g-0.5 i-0.4 k-0.5 s-0.5
een+groe 7.9 d0.7 j0.8 s0.5
een+groo 7.4 d0.8 e0.3 g1.1 h0.6 i0.3 j0.5 r0.6 s1.1
een+grot 7.2 b-0.7 c-0.6 d0.8 f0.5 h0.6 i-0.5 l1.9 m-0.6 n0.7 q-0.8 t-0.5
een+half 6.1 a0.9 b1.2 c1.6 e2.1 f0.8 g0.5 i-0.4 j-0.5 k-0.9 r0.9 s0.5 t1.9
een+halv 7.0 c-0.3 f-0.4 g0.5 i-0.4 k1.2 l-0.4 m1.0 n0.3 r0.7
een+hand 7.0 a-0.4 b0.5 c-0.4 e-0.4 g-0.4 k-0.5 m0.4 n-0.4 p-0.3 r-0.4 s-0.4 t0.4
een+heel 6.9 a0.9 b-0.7 c0.6 e0.5 f-0.5 g-0.5 j1.5 m0.4 o-0.3 p0.4 r-0.4 s0.3 t0.4
een+heil 7.9 d0.5 r0.4 s0.7
een+held 7.9 a-0.3 g0.9 q0.7 r1.2
een+hele 7.2 a0.4 b1.4 d1.0 g0.4 j0.5 p1.3 r-0.5 s0.3
een+heri 7.2 a0.9 c0.3 d2.8 f2.1 g-0.4 i-0.3 j0.5 l0.4 m0.6 p-0.4 q-0.4 s-0.3
een+herz 7.6 a0.4 b1.3 i0.3 m1.1
een+hoge 7.9 d1.4 f0.7
een+hond 7.6 b0.5 e0.4
een+hoof 7.9 d0.6 g-0.4 j0.7 q0.4 r-0.5 s0.5 t0.3
een+hoop 7.6 a0.4 b0.8 e0.3 h0.4 i0.4 s0.5
een+huis 7.4 a0.6 b1.6 d-0.3 e0.7 h0.6 j0.5 m0.7 p0.4 s0.8
een+idee 7.9 d0.4 e-0.3 s0.5
een+in 7.9 g0.6 h-0.4 o0.3 r1.0
een+inca 7.0 b-0.5 c-0.6 d-0.9 e-1.1 f0.4 n0.8 q-0.3
een+inge 7.6 a0.4 c1.5 d0.4 i-0.3 j0.8 k0.3 o0.5 t0.3
een+item 7.9 a0.5 c0.4 e0.4 j0.7 s1.4
een+jaar 6.0 b-0.5 c0.7 f1.1 h2.2 i0.5 j-0.9 k0.4 m-0.5 p-0.8 q-0.6 r0.8 s-0.7
een+jong 7.9 b0.5 e-0.4 g0.3 i0.3
een+juis 7.9 e0.5 g-0.4 p0.5
een+juri 7.4 b-0.4 j0.5 r-0.4 t0.3
een+kaar 6.9 a0.7 c0.5 d1.3 e0.7 i-0.5 l0.6 p-0.3 r0.4 s-0.5 t-0.4
een+kant 7.0 a0.6 b0.7 c0.3 e-0.4 f-0.3 g-0.6 i2.3 r-0.5 s-0.4
een+kapo 7.6 a1.1 d0.4 e1.6 j1.2 s0.4
een+kaps 7.9 b0.4 h0.4 p0.9
een+keer 5.4 a-0.4 b1.1 d-0.6 e-0.5 f1.0 g1.1 h1.5 i-0.4 j0.5 l1.4 m1.0 n2.4 o1.4 p0.3 q1.3 r2.0 s-0.9 t-1.3
een+kenn 7.9 a-0.4 b0.4 d0.3 g-0.4
een+keuk 7.9 a0.5 c1.1 e-0.4 f0.6 g0.6 j0.8 r0.8 t0.4
een+kind 7.2 a0.6 b1.7 c2.0 e-0.7 g-0.4 h-0.4 j-0.3 l1.2 m0.5 p1.3
een+klac 6.5 b0.4 e-1.0 f1.1 g-0.6 h-0.5 j0.5 o-0.4 q0.4 r-0.3
een+klan 6.2 a-1.4 b1.0 c-0.3 d-1.0 e-0.3 f1.1 g-0.5 j-0.5 k-0.7 o-0.5 p-0.9 s-0.6 t1.7
een+klei 6.5 a-0.6 c-0.8 e-1.1 i-0.5 j-0.5 m-0.3 n0.9 p-0.5 q-0.4 r0.9 s0.5
een+knop 7.9 a-0.3 d-0.3 e0.3 f1.1
een+kop 7.6 b0.6 l0.3 o0.4
een+kopi 6.8 a-0.8 b0.4 e0.5 g-0.6 h0.5 i-0.4 j0.6 m0.5 o4.7 p-0.7
een+kopj 7.9 b0.5 d0.3 e-0.7 k0.8 s0.6 t0.4
een+kort 5.9 a0.7 b0.4 c-0.6 d1.1 e0.4 g-0.6 i1.6 j0.8 l0.6 s-0.3 t-0.4
een+krat 7.6 c-0.4 g0.4
een+kuns 7.9 b0.6 c0.6 g0.3 s0.7
een+kwar 6.6 a0.7 b2.0 e-0.9 f-0.4 i1.1 j0.4 m0.6 o-0.3
een+ladd 7.9 b-0.4 g0.6 r0.7
een+lang 6.9 a-0.7 c0.8 d0.9 e0.3 g1.0 i-0.8 j0.7 l0.4 m-0.3 n0.4 p-0.3 q-0.4 r1.3
een+lapt 7.9 a-0.4 e-0.5 g0.4 r0.5
een+late 7.9 a-0.7 h0.4 j-0.3 k1.3 n0.4
een+leer 7.6 g-0.3 h0.4 j0.3
een+lege 7.6 a0.8 c1.1 d0.7 g-0.6 r-0.6 s0.4
een+lekk 7.6 b0.5 c-0.4 d-0.4 k1.1 o0.3 p-0.3 r-0.3 s0.8
een+lets 7.9 a0.3 d0.4 e0.8 j1.2
een+leuk 6.9 a0.7 c1.1 d-0.6 e1.0 h-0.4 i0.5 j0.3 l-0.3 p-0.3 r-1.0 s1.0
een+leve 7.9 c0.7 d0.7 k-0.3 o0.5
een+leze 7.6 a-0.4 e-0.5 h0.3 n0.6 q0.4
een+lich 7.6 b1.2 e0.4 g0.4 i0.5 p0.4 r0.4
een+lijs 7.2 d0.8 f-0.4 k0.6 l0.9 t0.6
een+link 7.0 e0.4 h0.5 k1.0 p-0.3
een+lood 7.4 a-0.8 g0.4 j0.4 p0.5 r0.4
een+maan 6.3 a-0.9 b-0.5 c0.3 d0.4 h-0.4 k0.5 l1.7 m0.5 p-0.6 q0.5 s-0.8 t0.4
een+mach 7.9 a0.7 e1.2 g-0.5 h0.6 k-0.3 q0.5 s-0.4 t0.4
een+mail 6.3 b0.4 d1.5 e-1.1 f0.5 i-0.4 j-0.6 l0.3 m1.5 s-0.8 t-0.5
een+man 7.4 c-0.4 m0.7 n0.3 p-0.3 s-0.3
een+mani 7.9 a-0.6 c-0.3 e0.3 g-0.3 k0.3 o2.6 p-0.3 t0.5
een+mark 7.6 a0.6 b1.5 d0.5 e0.9 i0.7 p0.7
een+mede 7.9 d0.5 e0.8 g-0.3 i0.9 n0.5 r-0.4 t0.5
een+medi 7.9 a-0.4
een+meld 7.9 d0.5 e0.5 s0.6
een+mens 6.8 a-0.3 b0.8 c-0.7 d1.2 e-0.5 f0.6 g0.8 i-0.4 j-0.3 r0.5
een+menu 7.9 a-0.4 c-0.3 d-0.4 f0.3 m0.4 p-0.3 r0.4 t0.4
een+met 7.4 h0.4 j0.6 r0.3 s0.4
een+moei 7.4 a-0.5 k0.5 l0.6
een+mome 7.9 a0.4 e0.4 f1.0 k1.3
een+mont 7.6 c1.0 d1.1 e-0.6 f0.5 p0.5 t0.7
een+mooi 7.0 a0.8 b1.0 c1.0 d0.9 e0.5 f-0.3 g0.3 h0.9 i0.6 l0.4 p-0.4 q1.6 s1.9 t0.8
een+muur 7.9 a0.8 b0.8 c-0.3 d0.9 e-0.3 f0.4 g-0.3 k0.4 p-0.5 q0.3 s-0.3
een+naam 7.9 d0.7 e-0.4 j0.8 p0.7 s0.6
een+nach 7.0 a0.8 b1.4 f0.8 i0.8 j-0.4 p0.9 r0.6
een+nahe 7.9 a0.5 e0.9 r-0.3
een+nett 7.4 d-0.7 e0.5 g-0.3 l0.4 o0.3 q0.4
een+niet 7.9 e0.3 s0.4
een+nieu 5.3 f-0.6 g-2.4 h-1.2 i-0.8 j-1.1 k2.0 l1.2 m1.3 n0.6 o1.9 q-0.5 r-1.9 t0.3
een+nota 7.4 a0.6 g0.3 h0.4 i-0.3 j0.6 m1.5 q0.7 r-0.4
een+numm 7.0 a0.5 b1.2 c0.3 d1.4 e-0.8 f1.5 h-0.4 i0.3 m1.1 p0.3
een+ocht 7.9 b1.1 m0.8
een+offe 6.6 a0.8 b2.3 c0.3 d0.9 h2.1 i-0.8 k0.8 l-0.7 o-0.7 p-0.4 s-0.6
een+onde 7.2 a1.1 e1.0 f0.8 i-0.6 j2.4 m1.5 p1.5 s0.8
een+op 7.9 a-0.6 g0.3 h0.3 r0.6
een+opdr 7.6 d0.9 e-0.6 g-0.5 i-0.3 l1.6 r-0.4 s0.8
een+open 7.4 e0.7 h0.8 k0.5 l0.3 n0.7 o0.8 p0.3 q-0.4 r0.3
een+ople 7.6 d0.6 e-0.3 n-0.4 t-0.3
een+opme 7.6 a-0.8 b-0.3 e-0.4 g1.1 m-0.3 q1.6 r1.2
een+opvo 7.9 a0.4 c0.5 i1.7 j0.4
een+oud 7.0 a-0.8 b-0.3 c0.4 d-0.7 e-0.5 g-0.7 h-0.5 i0.6 j-0.3 k0.4 l-0.5 o0.9 p-0.4 s-0.5 t0.3
een+oude 7.9 d-0.3 l0.4 n0.3
een+over 6.5 b0.5 e-0.4 f1.5 g-0.6 j-0.4 k0.3 o1.2 p-0.7 q2.4 s-0.4
een+paar 6.8 a-0.5 c-0.6 e-0.7 i-0.5 l1.4 p-0.5 q0.5 t0.8
een+pagi 7.9 r-0.3
een+pakk 7.6 a0.5 d-0.4 l0.4 s1.4
een+para 7.9 a0.5 c1.7 p1.4
een+part 7.6 a0.8 b1.8 c0.6 e0.3 f1.1 g-0.3 i0.5 s0.4
een+pati 7.6 c-0.3 g0.8 r0.7
een+plaa 7.9 c1.2 r0.6
een+plan 7.2 d1.3 e0.4 g0.7 h1.7 i0.9 k-0.3 l0.4 m-0.3
een+plat 7.9 b-0.3 e-0.5 g0.3 i0.7 t-0.3
een+ploe 7.9 a-0.5 d-0.4 e-0.3 g0.5 r0.5
een+plui 7.6 a-0.9 d-0.4 e-0.5 f-0.3 g1.4 n-0.4 o0.3 r1.5
een+poot 7.9 a0.5 e1.0 p-0.3 s0.6
een+port 7.9 b-0.3 d0.4 r0.4
een+prac 7.4 a-0.3 e-0.8 g0.6 i0.3 o-0.3 p0.4 r0.8 s0.3
een+prak 7.9 a0.6 b0.3 e0.6 i0.3 s0.7
een+prij 6.6 a-0.3 c-0.3 d0.5 g0.4 h1.0 n0.6 p-0.4 r0.8 s-0.3
een+prob 7.9 b0.3 c0.7 d-0.5 e0.5 l1.2 p-0.4
een+proc 6.8 a-0.5 b0.3 d-0.4 g-0.4 i-0.6 j1.4 m0.5 n0.3 o0.3 p-0.6 s-0.3 t-0.4
een+proe 7.6 a-0.5 b-0.4 e-0.5 f0.5 g0.5 h0.8 i-0.3 k0.3 l-0.3 o-0.3 q-0.4
een+raam 7.4 a-0.7 b-0.4 c-0.4 d-0.4 e-0.6 f-0.3 g0.5 h0.7 i-0.3 q-0.3 r0.3
een+rapp 7.9 c0.4 f0.8 p0.7 q-0.3 r-0.3
een+reac 7.4 a0.6 c0.9 d0.7 e-0.5 f0.3 j0.5 p-0.3
een+rece 7.2 c-0.6 e-0.4 f0.3 g-0.7 i-0.5 j-0.3 k0.7 l0.4 m0.4 n-0.4 p-0.3 r-0.5 s1.4 t0.4
een+rech 7.4 a-0.7 b-0.4 c-0.4 f-0.3 g-0.4 h0.3 m-0.3 s-0.5
een+rede 7.9 a0.7 b0.7 e0.5 i0.5 p0.7
een+rege 7.9 a-0.4 k0.4 m1.1 o1.0
een+reke 6.6 a0.5 b0.7 c0.5 g-0.7 i-0.4 j0.6 m-0.3 o0.8 p1.8 q-0.5 r-0.7 s-0.5 t-0.8
een+revi 7.6 a-0.4 h-0.3 m1.2 o-0.4
een+rij 7.6 a0.6 e1.0 p0.8 r-0.4 t1.3
een+rijt 7.9 a-0.3 h0.4 n0.8 o1.9
een+ring 7.9 g0.6 h0.6 r0.6
een+rode 7.6 a-0.3 b0.4 d-0.5 e-0.5 g0.3 i0.6 n0.8 r0.5 s-0.4
een+rubr 7.9 c0.6 e-0.4 m0.4 n0.4 s0.8
een+rust 7.4 a-0.7 b-0.5 c-0.5 g1.1 h-0.3 k-0.4 m-0.3 o-0.3 r1.1 s-0.3 t0.6
een+scha 7.0 a-0.4 b-0.7 e-0.9 h-0.3 i-0.5 j-0.9 k0.3 l0.7 o-0.4 p-0.4 r0.6 s-0.3 t0.5
een+sche 7.2 a-0.4 c-0.4 g0.7 h0.9 k-0.4 m-0.5 n-0.3 q-0.4 r0.8
een+schi 7.9 a0.4 d0.5 e0.7 i0.5
een+scho 6.4 a-0.5 b0.3 c1.9 d-0.4 f0.3 g1.7 h0.9 i-0.4 j-0.5 l0.5 n-0.4 o1.0 p-0.4 q0.8 r1.3 s-0.6 t0.3
een+schr 7.9 b0.4 d0.5 e-0.3 g0.4 h0.6 i0.5 p0.7 r0.3
een+schu 7.9 b0.5 d-0.3 e-0.4 i0.7 m0.6
een+seri 7.9 b0.3 g1.0 h1.7 r1.3 s0.6 t0.5
een+serv 7.9 r-0.3
een+simp 7.6 a0.5 b-0.3 c1.1 e0.5 i-0.4 j0.6 n0.4 t0.4
een+site 7.6 b0.5 c0.3 e-0.7 i1.1 q0.3 s0.4
een+sjab 7.9 e0.4 f0.4 j0.7 p0.6 s0.7
een+slec 6.8 b-0.4 l1.0 n0.3 o-0.3 p-0.4 s1.0
een+smil 7.9 a0.5 d0.4 e1.1 k0.3 s0.8
een+span 7.9 d1.5 h0.6 p1.2 s1.2
een+spoe 7.9 a-0.6 b-0.4 h0.6 q0.3 t0.8
een+spre 7.9 a0.4 d0.5 e0.6 i-0.3 p0.8 s0.5
een+stan 7.4 d0.5 e-0.8 g0.9 h0.7 m0.3 n0.5 o0.5 q0.3 r0.5 s-0.3 t0.6
een+ster 6.9 a0.7 c-0.4 d-0.5 e-1.1 g-0.6 i-0.5 j-0.4 m-0.4 n0.3 p-0.3 r-0.6 s3.6
een+stic 6.9 b1.6 f-0.3 g-0.4 i-0.4 n0.4 s1.0
een+stor 7.9 a-0.3 g0.4 h0.4 l1.1 r0.8
een+stra 7.9 a0.4 b0.9 p0.7
een+stre 7.9 b0.9 k0.3 p0.8
een+stud 7.9 e0.7 i1.3
een+stuk 6.3 a-0.8 b-0.7 c0.4 d-0.4 e0.9 h-0.6 l0.8 m-0.5 n-0.5 p-1.0 q1.0 r0.4 s1.1
een+taar 7.4 a-0.3 b0.3 c-0.3 e-0.3 g0.6 i-0.3 r0.8 s-0.3
een+tafe 7.9 c0.8 f-0.3 h0.4 i-0.4 q0.5
een+tand 7.9 d-0.4 e-0.4
een+tege 7.4 e1.0 f0.5 h-0.4 i-0.3 j0.8 l1.5 m-0.3
een+tego 7.9 a-0.4 c0.3 e-0.4 f0.4 o1.2
een+teke 7.6 d-0.3 g0.3 i0.8 j0.5 k0.3 m0.3 r0.4 s0.5
een+tele 6.1 a2.1 b3.2 c1.4 d1.5 e-1.8 f1.9 g-1.0 h-0.4 i1.0 k-0.4 l-0.5 m1.0 n0.4 o0.4 p0.4 q-0.5 r-0.5 s0.5 t2.0
een+temp 7.9 a0.6 b0.7 c0.9 e0.4 p0.6
een+term 7.9 a-0.3 c-0.3 e-0.4
een+tien 7.0 a0.5 b0.9 c-0.5 d-0.5 e0.5 g0.4 i0.6 j0.7 n0.5 r0.4 s-0.4
een+tijd 6.9 a0.7 c0.3 d1.9 e-0.4 h0.4 k-0.4 n-0.5 p-0.3 s-0.5
een+topp 7.9 g0.9 o0.3 r1.3 t0.5
een+trai 7.9 b1.1 d-0.3 f1.1 m-0.3 r0.3
een+trap 7.9 c0.6 d-0.4 p0.4
een+trei 7.9 a-0.4 g1.0 k-0.3 l0.3 n0.4 r1.4
een+trou 7.6 i0.7 j-0.3 p0.7 s1.0
een+twee 6.5 a-0.8 c-0.4 d-1.0 g0.9 h3.7 i-1.0 j0.5 m-0.6 p0.3 q-0.4 s-0.8
een+uitg 7.6 a0.7 b0.6 e0.6 i0.9 j0.6
een+uits 7.9 b1.2 d-0.4 e-0.4 g-0.3 o-0.4
een+uitv 7.4 a-0.4 c-0.3 e0.4 i-0.4 m-0.3 q0.4 s-0.3
een+uitz 7.9 c0.8 e-0.3 j0.4
een+uur 6.3 a0.6 b-0.4 c0.7 d1.1 f0.4 g-0.4 h-0.6 i0.4 j-0.3 k0.6 l-0.4 m1.2 n-0.3 q0.5 t1.6
een+uurt 7.4 a-0.6 b-0.5 d-0.4 e-0.4 h0.3 j-0.5 l-0.3 m0.4 r0.5
een+vakj 7.9 a-0.5 g0.4
een+van 6.1 b1.6 f0.9 g-0.8 i1.4 j-0.9 m2.1 n0.5 o-0.3 q-0.7 r-0.5 s0.5 t-1.0
een+vast 7.6 a0.5 b0.6 d1.2 e0.9 s0.7
een+vege 7.9 b0.6 e0.6 g-0.4 i0.6 r-0.4
een+venn 7.9 a0.7 b1.9 e-0.3 f1.0 k0.5 p-0.3
een+vera 7.6 a-0.5 b0.3 e-0.3 g1.5 h0.5 i-0.4 m-0.3 n-0.3 q0.6 r1.1
een+verb 6.9 a0.5 b0.9 c1.0 e1.2 g-0.4 h-0.6 l1.0 m0.4 o0.6 p-0.4
een+verd 7.6 f1.2 k0.3 o0.5
een+vere 7.9 b-0.3 d0.8 f0.8 g0.4 r0.6
een+verg 7.0 a-0.8 b0.4 c0.3 d0.6 e-0.9 g0.4 k0.4 l-0.4 m1.0 n1.5 o0.4 p-0.3 q-0.4 r0.7 s-0.5
een+verh 6.7 a0.7 c0.4 d-0.8 f-0.4 j-0.5 k0.6 n-0.4 p-0.6 q0.4 s2.4
een+verj 7.9 a0.5 d1.3 e-0.4 t0.6
een+verk 7.0 a0.4 b0.4 c0.6 e0.9 g-0.4 i0.5 o-0.4 s0.4 t1.1
een+vers 6.8 d-0.8 e0.6 f-0.5 g1.7 i-0.3 m0.4 n0.4 o0.4 p0.3 q0.5 r1.9 s-0.6 t-0.4
een+vert 7.6 g-0.3 h-0.4 i0.3 k0.4 m0.5 r0.6
een+verv 7.2 a-0.6 b-0.4 e-0.6 g0.6 h0.7 j-0.4 k-0.5 n0.4 t-0.4
een+verw 7.6 d0.3 j0.4 r-0.3
een+verz 7.4 a0.8 c1.2 e-0.3 j0.4 l0.7 m-0.4 o-0.3 q-0.3 t1.0
een+visi 7.9 e0.5 h0.6 i0.5
een+voet 7.9 a0.4 b0.7
een+voll 7.6 i0.4 l0.7 m0.6 n0.9
een+voor 6.0 a-0.6 d0.4 e-0.7 g0.4 h0.7 i0.6 l0.3 m-0.3 o0.8 q-0.5 r0.4 s-0.3
een+vord 7.6 c0.8 i-0.3 j0.9 p0.8
een+vraa 6.8 b1.4 d0.3 e-1.0 f0.5 i0.3 j-0.5 k0.9 l-0.4 m-0.3 o0.9 p-0.6 r0.5 s-0.7
een+vrie 7.4 a-0.3 b0.8 c-0.4 f0.4 g0.3 h0.6 i-0.3 k-0.4 r-0.3 s-0.4 t0.3
een+vrij 7.9 c0.4 d0.7 e-0.3 g0.5 k0.7 r0.5
een+warm 7.9 b0.4 m-0.3 r-0.4
een+wate 7.4 c-0.4 e0.5 g0.4 i-0.3 j0.4 p0.6 r0.4
een+webs 7.6 d-0.4 e1.0 h0.7 m0.5 p0.9 r0.4 s0.4
een+webw 7.9 c0.6 d0.5 r0.4
een+week 5.4 b0.3 c2.1 d-0.6 e1.3 h1.0 i0.7 j-1.1 k2.4 l0.7 n1.9 o0.8 p-0.5 q1.1 r0.6 s-0.9 t0.5
een+werk 7.4 a0.4 b0.3 d1.1 e1.1 f0.4 j-0.5 p1.2
een+wink 7.9 a-0.3 e0.4 g0.9 h1.5 i-0.4 s0.6
een+woni 7.6 a0.3 m0.8 n0.4 o0.9
een+woor 6.9 a1.3 c1.0 d2.3 e1.3 g-0.5 m-0.4 p0.6 r-0.4 s0.4
een+zaak 7.9 e0.4 j0.5 s0.9
een+ziek 7.9 b-0.7 e0.9 g0.4 m0.4 n0.4 p1.3 r0.7
een+zin 7.9 c0.4 h0.3 t0.6
een+zip 7.9 h0.3
een+zond 7.9 a0.6 b0.7 e0.5 i0.9 m0.3
een+zorg 7.6 a0.3 c0.6 f0.7 i0.8 s0.6
een+zwaa 7.9 a0.3 d0.6 e0.8 l0.3 s0.5
een+zwar 7.6 a1.1 c0.8 d1.8 e0.3 g-0.4 h-0.4 k0.4 l0.5 o0.5 s0.9 t0.5
eend 7.9 d0.7 e0.6 t0.9
eenm 6.7 a0.6 b0.9 c0.5 d-0.6 e-0.6 g-0.8 h-0.3 i1.1 j0.5 k0.8 l-0.4 m0.7 o0.6 p-0.5 q-0.4 r-0.4 s0.8
eenm+de 7.9 b0.6 k0.4 m0.4 o0.5 s0.7 t0.4
eenmaa 7.2 a0.6 c0.8 d-0.4 g-0.5 i0.7 j0.8 k0.3 o0.3 s1.1 t0.3
eenman 7.4 b0.8 c-0.3 e-0.4 g-0.3 i0.5 k0.5 m0.5 o0.3 p-0.3
eens 4.6 a1.8 b2.2 c0.6 d2.9 e1.4 f3.4 h1.3 i1.0 j-1.1 l0.8 m0.9 r0.9
eens+door 7.4 a-0.5 b0.4 c-0.5 e-0.4 f0.9 h-0.5 k0.4 m0.6 n0.3 o1.4 p-0.4 r-0.4 t0.4
eens+een 7.4 b0.5 d0.4 e-0.4 f-0.3 g-0.5 k0.4 l0.3 o0.6 p0.3 r-0.4
eens+iema 7.9 c-0.3 d-0.4 f0.9 g0.3 o0.3 q0.7 r0.6
eens+koff 7.9 b0.8 e0.6 i0.6 t0.4
eens+met 7.2 b0.5 c-0.5 d-0.4 e-0.6 f1.3 h0.5 i-0.3 k-0.4 m1.3 r0.4 s-0.4 t0.4
eens+naar 7.6 e0.5 g-0.3 m-0.4 o0.4
eens+op 7.4 a0.7 f-0.3 g-0.5 q0.4 s-0.7
eens+prob 7.9 a0.4 b0.4 e-0.3 f1.0 g-0.3 i0.6
eens+tege 7.9 d0.5 e-0.4 k0.7
eens+uitl 7.9 a0.4 b0.5 c-0.6 m1.2
eens+wete 7.9 c0.5 d0.6 e-0.3 i0.6
eent 6.5 a0.3 c-0.5 d0.5 e0.4 f1.1 i0.4 n1.0 q-0.3 r0.5 s0.6
eent+met 7.6 a0.4 e1.0 s1.2
eentje 6.5 a0.3 c-0.5 d0.5 e0.4 f1.1 i0.4 n1.0 q-0.3 r0.5 s0.6
eenv 7.6 a0.9 b0.6 c0.8 d-0.5 e0.6 f-0.3 i-0.3 k-0.4 l1.0 m0.3
eenvou 7.6 a0.9 b0.6 c0.8 d-0.5 e0.6 f-0.3 i-0.3 k-0.4 l1.0 m0.3
eerd 6.7 b-0.7 c0.8 d-0.5 g-0.5 j-0.3 l0.3 n1.5 p-0.3 s0.6 t0.3
eerder 6.7 b-0.7 c0.8 d-0.5 g-0.5 j-0.3 l0.3 n1.5 p-0.3 s0.6 t0.3
eerl 5.4 a2.7 b1.1 c0.5 e1.3 g-0.9 h-1.1 i1.8 j-0.4 l1.5 n-0.6 o-0.5 p-0.8 q0.5 t-0.6
eerl+antw 7.4 a0.5 d-0.4 e1.0 i1.3 j0.6 r-0.4
eerl+geze 6.7 a1.3 b2.3 d-0.9 e-0.7 f0.6 g-1.3 h-0.6 i0.4 l1.7 n-0.4 o0.4 p-0.5 q0.8 r-1.1 s-0.7
eerl+is 7.6 c0.6 g0.9 l-0.3 r1.3
eerl+waar 7.9 b1.0 d-0.4 e-0.6 r-0.4
eerl+zijn 7.6 b-0.3 d1.0 k-0.3 l1.2 p0.5
eerlij 5.4 a2.7 b1.1 c0.5 e1.3 g-0.9 h-1.1 i1.8 j-0.4 l1.5 n-0.6 o-0.5 p-0.8 q0.5 t-0.6
eers 4.3 a-0.7 c0.7 d0.6 e0.7 g2.7 h2.3 i-1.7 j-0.7 k0.8 l1.1 n0.7 o0.8 p3.2 q2.0 r3.4
eers+aan 7.9 a-0.8 c-0.4 e-0.5 l1.4 n2.5
eers+begr 7.9 a-0.5 e-0.5 g1.1 k0.4 l-0.3 o0.8 q-0.3 r1.0
eers+cijf 7.9 a-0.6 c-0.3 e-0.7 g1.4 l0.9 r1.4
eers+dat 7.9 a0.7 c1.1 e-0.5 k0.8 p0.5
eers+de 7.6 a0.9 c0.5 d-0.4 e0.7 g-0.3 j0.4 l-0.3 p2.2 s0.7
eers+die 7.9 c1.1 e-0.4 g-0.3 p1.2 s0.4
eers+drie 7.6 b0.4 c0.4 e0.6 i-0.4 k0.4 m0.6 p-0.4
eers+een 7.6 a0.4 b0.8 l0.8 m0.6 p1.1
eers+even 7.9 g0.4 r1.0
eers+gesp 7.9 c-0.4 d1.1 t0.4
eers+het 7.9 c0.9 i0.7
eers+in 7.4 a-0.5 c-0.4 e-0.5 g1.0 m-0.4 q0.6 r1.0
eers+keer 7.6 a0.8 c-0.3 e1.3 m2.0 p0.5 q0.4 r-0.4
eers+komt 7.9 a0.6 e0.8 g-0.3 p1.0 r-0.3
eers+kwar 7.4 b0.6 e-0.4 h0.9 i0.4 p1.2
eers+met 7.9 c-0.4 d-0.4 e0.4 f0.3 p0.3
eers+naar 7.9 g0.6 h0.8 r0.5
eers+niet 7.9 a-0.3 e-0.4 r-0.4
eers+verd 7.9 j0.6
eers+week 7.9 d-0.4 f0.9 g0.4 l0.7 t0.3
eers+wil 7.9 a0.6 b0.6 e1.3 p1.5
eers+zelf 7.9 l0.4 m-0.3 o1.0
eerst 5.0 b-0.4 c0.4 e0.9 f-0.5 g1.4 h0.3 i-0.9 l1.4 m-0.9 n-0.9 o0.5 p3.7 r1.7 s0.8 t0.4
eerste 4.9 a-0.8 c0.4 d0.6 e0.3 g1.6 h2.1 i-1.1 j-0.8 k1.3 m1.0 n1.8 o0.4 q2.3 r2.1 s-0.5 t0.4
eet 7.2 b0.5 c-0.3 d1.0 e0.4 h0.5 i0.7 k-0.3 m0.4 s0.7
egel 7.9 a0.7 e1.4 l0.3 s0.7
eh 7.9 a-0.6 b-0.3 d0.3 h1.0 n0.4 q0.4 r0.7
eige 4.7 a1.3 b1.5 c-1.5 d2.7 e0.9 f1.0 g-1.1 h-0.3 i1.3 j0.4 k0.8 l-1.1 o1.4 p-0.8 s-1.3
eige+behe 7.9 a-0.5 i1.2
eige+en 7.9 d0.6 e0.7 f1.1 l0.7 o0.6
eige+het 7.9 a0.3 b-0.4 c0.4 d1.5 g-0.5 i-0.4 n0.5 o0.6 t0.4
eige+huis 7.6 j0.6 p0.4
eige+mens 7.9 b0.8 d0.7 i0.6
eige+naam 7.9 a-0.6 d-0.5 e-0.3 o1.0 s-0.4 t0.5
eige+niet 7.6 a-0.5 g0.5 r0.7
eige+syst 7.9 b0.5 c-0.4 e-0.3 i0.6 q0.9
eigen 5.2 b1.3 c-1.0 e0.6 f-0.6 g-0.6 h-0.3 i0.4 j1.4 k1.0 l-0.6 m0.8 o0.6 p-0.3 t0.7
eigena 6.1 a0.3 c-0.4 d1.8 e-0.4 f2.6 i1.6 j-0.9 k-0.4 m-1.0 o1.0 p-0.8 q-0.5 s-0.6 t-0.5
eigenl 6.3 a1.2 b0.5 d1.7 e0.9 f-0.5 g-0.7 j-0.5 l-0.9 n0.5 q0.7 s-0.7
eike 7.9 c0.5 d0.8 s0.5
eiken 7.9 c0.5 d0.8 s0.5
eind 4.5 a0.3 b-1.0 c1.1 d0.5 e0.8 f1.5 g2.0 h-0.9 i3.0 j-1.0 k-0.9 l2.6 m1.2 n2.5 o-1.0 p-0.8 q1.5 r3.2 s-1.0
eind+aan 7.9 a0.8 c1.1 g-0.3 i-0.4 l0.3 p1.0 q0.7
eind+augu 7.9 c0.7 d0.9 j0.7
eind+daar 7.9 a0.4 i1.2
eind+dece 7.9 c1.2 g0.3 i1.6
eind+deze 7.6 c-0.5 e0.3 g-0.3 i0.3
eind+een 7.2 a-1.0 b-0.4 d-0.4 g1.9 i-0.5 l-0.5 m-0.4 n0.8 r2.6 s-0.4
eind+eens 7.9 c-0.4 d-0.8 l0.4 n0.4 q1.3 s-0.4
eind+en 7.6 a0.6 e0.4 f0.8 j0.4 m0.8 p0.5
eind+iema 7.9 d1.2 g0.4 k0.3 m-0.4 r0.4
eind+is 7.2 c0.5 d-0.5 e-0.4 g0.6 h0.5 i-0.5 k-0.6 l0.8 m2.9 o-0.3 p-0.4 r0.9
eind+janu 7.6 a-0.4 d0.4 f0.3 l1.1 q-0.4
eind+niet 7.6 b0.9 d-0.3 m-0.4 p0.7 s0.6
eind+van 6.7 a-0.8 b-0.6 c0.4 h0.4 i-1.1 j0.8 l-0.5 n2.9 p-0.7 q-0.5 s0.3
eind+volg 7.6 c-0.5 e-0.5 i-0.3 l1.9 m-0.4 q1.6
eindaf 6.8 a0.6 d-0.5 e0.3 f-0.6 g-0.4 i-0.6 j0.6 l0.4 m3.4 o-0.6 p0.4 s0.3
einde 6.8 a-0.6 c1.4 e-0.9 f-0.4 g-0.6 h-0.6 i1.0 l-0.4 n2.3 p-0.6 s-0.3
eindel 5.9 a-2.1 e-1.0 g4.0 h-0.3 i-1.5 j-0.5 m-0.4 n0.8 p-0.8 q1.4 r4.7 s-0.8 t-0.5
eindfa 7.9 e0.8 p0.8 q0.8 t0.3
eindho 7.9 a0.7 d1.4 f1.5
eindig 6.5 a1.3 b-0.4 d-0.5 e0.9 f-0.3 g-0.9 h-0.5 i4.7 j-0.5 m-0.3 p-0.4 r-0.5 t0.3
eindno 7.9 d-0.5 m1.0 s0.4
eindve 7.2 a-0.4 b0.5 c0.7 d0.5 f2.2 g0.4 i-0.5 j-0.3 l1.1 p-0.5 r0.9 t0.4
eis 7.6 a0.4 c-0.3 d-0.4 f1.1 i-0.3 k0.3 s-0.3
eise 7.9 a1.0 c1.2 e0.7 j1.8 p0.9
eisen 7.9 a1.0 c1.2 e0.7 j1.8 p0.9
eist 7.6 a-0.4 e-0.4 g-0.4 o0.4 r-0.4
el 7.6 e-0.4 j0.7 s0.5
el+amra 7.9 e-0.5 j0.7 s0.5
elde 6.9 a1.8 b0.5 d0.9 e1.1 g-0.6 h-0.4 i3.2 r-0.5
elders 6.9 a1.8 b0.5 d0.9 e1.1 g-0.6 h-0.4 i3.2 r-0.5
elek 7.6 a-0.4 c-0.5 h0.3 k0.8 t1.0
elek+is 7.9 a-0.3 k1.0 t1.1
elektr 7.6 a-0.4 c-0.5 h0.3 k0.8 t1.0
elf 6.0 a-0.7 c0.4 d-0.6 e-0.8 g0.9 i-0.4 l0.3 m-0.4 q0.6 s0.3 t0.5
elf+jaar 7.6 c0.6 i0.4
elf+maan 7.6 a-0.4 b-0.4 d-0.7 g0.5 h-0.4 l0.5 n-0.4 p0.5 r0.5 s0.6
elf+stuk 7.9 k0.4
elf+uur 7.4 b0.6 e-0.8 h-0.4 p0.5 t0.9
elk 6.0 a0.3 b0.9 c-1.7 d0.7 e0.4 f-0.6 g-0.4 h-0.6 i-0.5 j-0.6 m0.4 n1.2 o1.5 q0.4 s0.3 t1.1
elk+geva 7.4 a-0.6 c-0.8 f-0.4 g0.3 i-0.5 k0.6 l-0.6 n0.9 o0.7 p-0.3 q0.8 r0.6 s-0.5
elk+jaar 7.4 a0.6 b0.7 d0.9 g-0.6 h-0.3 i0.8 r-0.6 s0.7
elk+kind 7.9 t0.3
elk+kwar 7.9 b0.8 e-0.6 o1.7 s0.6
elka 5.5 a0.4 b0.6 d-0.9 e0.6 j0.3 k0.9 l0.3 m0.7 q1.0 r0.5 s0.4 t-0.5
elka+en 7.9 a-0.3 e-0.4 o0.3
elka+gele 7.6 a-0.6 b-0.8 i-0.3 m0.8
elka+in 7.6 a-0.8 d-0.4 e-0.7 k0.9 l-0.4 m-0.3 n-0.3 q1.0 r-0.4
elka+kunn 7.9 g-0.4 h-0.3 i0.6
elkaar 5.5 a0.4 b0.6 d-0.9 e0.6 j0.3 k0.9 l0.3 m0.7 q1.0 r0.5 s0.4 t-0.5
elke 5.2 a1.0 b0.4 c0.7 d1.9 e0.8 g1.7 m-0.9 n0.4 o-0.8 q0.8 r2.7 s1.2 t-0.6
elke+avon 7.6 b-0.3 d0.3 g0.6 q1.0 r0.6 t-0.4
elke+dag 7.0 c1.0 d-0.5 i-0.3 j0.4 k-0.5 l0.5 n0.9 s0.5 t0.3
elke+keer 7.4 c-0.3 d1.4 e-0.6 h0.5 m-0.4 r0.4 s-0.5 t0.8
elke+kleu 7.9 b0.6 g0.3 i0.5 s0.7
elke+maan 6.9 a0.6 h-0.5 i0.5 p-0.4 q-0.3
elke+ocht 7.9 a0.5 e0.7 p0.8 s0.4
elke+week 7.9 a0.8 c1.1 d-0.4 j0.6 l0.8
elke+zate 7.9 b0.7 g0.3 i0.6 r0.4 s0.6
elle 7.4 e-0.7 k0.8 l0.7 m-0.3 o-0.4
ellen 7.4 e-0.7 k0.8 l0.7 m-0.3 o-0.4
elma 7.9 e-0.5 g0.5 k0.5 o1.0 r0.4
els 7.9 g0.3 m-0.3 r0.3
else 7.9 c0.5 d0.5 e-0.5 r0.3
em 7.9 a0.8 e1.0 g-0.3 p0.9 s0.5
emme 7.2 a0.7 b-0.4 c-0.5 d1.1 e1.0 g0.4 h0.9 i0.8 j0.6 n0.3 r-0.3 s-0.4
emme+en 7.9 e0.6 j0.8
emmen 7.9 a0.4 d1.2 i1.0
emmer 7.9 c-0.4 e0.6 g0.7 h1.2 p0.4
en 1.9 a2.4 b1.4 c1.2 d-0.9 e2.5 g1.9 h0.7 i2.5 j2.5 k-1.2 n-1.3 o-0.8 p1.7 q-2.3 r-0.4 s2.9 t0.9
en+aan 7.6 a0.7 d1.3 f0.7 j0.9
en+aang 7.9 a0.3 e0.8 g-0.3 h0.5 k0.3 p1.0
en+al 6.8 a0.6 b-0.4 c0.5 d-0.7 e1.7 h0.5 i-0.5 j0.5 m-0.3 p1.4 q-0.3 s1.8
en+alle 6.4 a-0.4 c0.6 d0.7 e-0.8 g0.9 i0.5 j0.5 k0.5 n0.3 p0.4 q0.4 r1.3 s0.6 t-0.6
en+als 6.8 a0.5 b-0.7 c-0.3 f-0.3 g-0.4 h-0.5 i1.7 k0.3 l-0.5 r-0.4 s0.5
en+bedo 7.9 g0.3 q0.8
en+beei 7.9 a0.6 e0.8 f0.5 g-0.4 i0.9
en+been 7.9 o0.4
en+begi 7.9 n0.3
en+beho 7.9 a0.3 i1.0 j0.5
en+ben 7.2 a-0.6 b-0.4 c-0.3 d-0.4 l-0.4 p-0.3 q0.4 r0.4 s-0.4
en+bij 6.3 a0.9 c0.7 d0.5 e0.6 h0.6 n0.3 r0.8 s1.2
en+blee 7.9 a-0.4 g0.6 h0.7 r0.7
en+blij 7.9 e-0.3
en+daar 5.2 b0.6 c-0.7 e1.5 h0.6 i1.6 k1.0 l0.7 m-1.0 n1.4 o-0.3 p0.6 r-0.4 s-0.5 t0.5
en+dan 5.3 a0.7 b0.6 c1.5 d0.4 e2.1 f-0.5 g-1.7 i2.3 j-0.7 k0.7 l0.9 m-0.5 n2.8 o0.5 p-0.8 r-1.3 s-0.7 t-0.6
en+dat 4.8 a1.3 b2.3 c0.3 e0.6 f1.5 g1.3 h1.2 i0.8 k0.5 l0.4 m1.3 n0.9 p0.3 q0.4 r2.3 s0.6 t0.3
en+de 4.1 a1.8 c1.7 d0.9 e4.1 f1.8 g0.9 h3.1 j1.8 k0.5 l2.6 m2.6 n0.8 o0.4 p0.3 r2.4 s0.9 t2.6
en+denk 7.9 a-0.5 d0.8 e-0.4 l0.3 p0.5
en+die 4.9 a0.5 b3.2 c0.4 d0.8 e1.7 f-1.2 h1.3 i0.6 j1.3 k0.6 l1.8 m1.0 n2.3 o0.5 p0.4 r0.3 s0.8 t0.4
en+dond 7.0 c0.3 d0.5 e-0.8 f0.5 k-0.4 n-0.4
en+door 7.9 e-0.6
en+drei 7.6 a-0.4 c-0.4 d-0.5 h-0.5 n-0.4 o-0.4 q0.4
en+drie 7.2 a0.7 b-0.3 c1.3 d0.6 e1.8 f0.8 g-0.3 h0.7 i-0.6 j0.4 k1.5 p-0.4 q0.4 s-0.3 t-0.4
en+dus 6.9 c0.4 d1.0 e0.6 f0.5 h0.7 i0.4 k-0.6 l0.4 n-0.4 q0.3 s-0.4
en+een 4.7 a0.7 b3.0 c-0.8 e2.6 g-1.9 h-0.6 i2.1 j-1.7 k0.3 l-0.9 m0.7 n0.4 o0.8 p1.0 q-0.6 r-1.2 t-0.5
en+eent 7.6 a-0.5 d-0.4 e-0.3
en+eerl 7.2 a0.8 b1.1 g-0.3 i1.2 l-0.3 m-0.3 s-0.5
en+eind 7.9 b0.6 e-0.5 s0.7
en+elke 7.6 a0.5 d1.5 e-0.5 f0.4 g-0.3 m-0.3 s-0.3 t0.5
en+er 5.6 a1.5 b-0.6 c1.8 d2.0 e2.7 f0.4 g-1.6 i-0.6 k0.6 m-1.3 n1.0 r-0.7 s-0.4 t1.7
en+foto 7.9 a0.5 e1.1 s1.5
en+gaan 7.2 b1.3 g-0.3 h-0.4 i-0.7 j0.6 m0.4 p1.1 r-0.4
en+gaat 7.2 a0.8 b0.4 c0.4 e1.0 f0.6 g-0.3 h-0.5 j-0.4 k-0.3 n0.9 p0.9 r-0.4 s-0.3 t0.4
en+ge 7.9 a0.4 d1.0 e0.4 g-0.4 p0.9 r-0.5
en+geef 7.6 j0.5 k0.8 o0.4 q0.3 r0.4
en+geen 7.0 a0.7 b0.8 c-0.5 e1.3 g-0.5 i1.7 p0.7 r-0.6
en+gere 7.9 a-0.4 m-0.4 o-0.3 q0.3
en+goed 7.9 a-0.4 d-0.4 g1.4 n-0.3 q0.3 r1.5
en+groe 7.9 c0.3 i0.5 r-0.4 t0.6
en+haar 7.9 c0.9 e-0.5 o0.4 t0.5
en+had 7.9 b0.5 e0.6 p1.0
en+heb 7.0 c1.7 d-0.5 e-0.4 g-0.6 i0.6 r-0.4 s1.8
en+hebb 7.4 a-0.7 b-0.3 c0.4 g0.3 h1.4 i-0.3 n0.6 o0.8
en+heef 6.5 b-0.9 c-0.6 d0.5 e-0.5 g-0.6 j0.6 m-0.4 p-0.4 r-0.7 s-0.6
en+het 5.2 a-1.0 b0.9 e0.6 f-0.7 g2.2 h2.2 j-0.8 k0.3 m-1.6 n-0.7 o-0.3 p-1.0 q1.6 r3.1 s-0.8 t3.0
en+hij 6.1 a-0.5 c-0.6 f-0.4 g0.6 i0.4 j0.5 l1.1 m-0.7 n1.5 o0.8 q-0.5 r0.9
en+hoe 7.4 a-0.9 d0.8 e-0.5 f0.6 g-0.4 o-0.3 q0.3 s-0.5
en+houd 7.9 a-0.4 b1.0 d-0.3 p0.6 q0.5
en+iede 7.9 e0.7 g-0.5 s0.5
en+ik 4.4 a0.4 b-0.5 c1.0 d1.1 e-0.8 h2.4 i0.4 j-1.5 k0.7 l1.1 m1.0 o0.8 p1.0 q0.4 r0.9 t2.9
en+in 6.3 b-0.4 c0.6 d0.9 e0.5 f0.4 j0.3 l0.4 p0.5 q0.5 r0.6 s1.5 t-0.4
en+intu 7.9 a0.3 c0.3 e0.4 j0.8 p1.3 s0.7
en+is 6.5 a-0.4 b0.6 c0.8 d-0.6 e-0.7 k0.3 m0.7 n0.8 p0.7 s-0.4 t0.5
en+ja 7.9 a0.4 i0.5 p0.7 s1.4
en+je 7.9 i0.9 s0.5
en+jull 7.4 b0.9 c0.7 g0.4 i-0.6 n-0.3 r0.6
en+kijk 7.6 c-0.4 g-0.3 n-0.3
en+komt 7.9 e0.5 g-0.6 h0.7 j0.4 r-0.5
en+kree 7.6 a0.6 d1.3 f0.3 n0.5 q0.4
en+krij 6.9 a-0.6 b1.0 c-0.8 d0.3 f0.4 j-0.4 p-0.5 r0.4 s-0.4
en+kunn 7.9 a-0.4 l0.7 m-0.4 r-0.4
en+kwam 7.6 d1.0 j0.8 m0.6
en+laat 7.0 d-0.5 e0.3 f0.8 i0.7 j-0.3 k-0.3 m-0.6 p-0.4 q0.7 s0.3 t0.7
en+lees 7.2 a-0.6 d-0.7 g-0.6 h0.5 i-0.3 j-0.4 k-0.5 l0.6 m0.7 n-0.3 q0.6 s-0.6 t0.6
en+leve 7.9 a0.6 b2.1 c1.3 e0.4
en+loop 7.9 e-0.3 k0.4 o0.7
en+mag 7.0 a-0.8 b0.3 c-0.7 d-0.5 i-0.3 k2.2 l-0.4 m-0.5 n-0.3 o1.6 q-0.3 s-0.3 t0.6
en+meer 7.9 b0.5 e-0.6 i-0.3 m1.8 p0.9 q1.4
en+met 5.8 a0.7 b0.4 c2.2 d-1.1 e0.8 f-0.5 g0.5 i0.4 j1.9 k-0.7 o0.3 q0.7 r0.5 s-0.8 t0.6
en+mete 7.9 d0.3 g-0.5 h0.3 i-0.3 l0.8
en+mevr 7.9 c0.6 p0.9
en+mij 7.6 a0.8 d0.5 e1.2 s-0.3 t0.6
en+mijn 6.0 a-0.5 b-0.9 c-0.6 e-1.0 g0.8 h0.4 k0.6 l-0.3 n-0.4 o0.7 r0.7 s2.0 t0.4
en+mist 7.9 a0.4 b-0.4 e0.9 g0.4 h1.2 k-0.4 r0.6
en+moet 6.8 b0.9 d-0.6 e-0.7 f-0.4 h0.9 i-0.4 l0.8 o1.4 t0.8
en+na 7.6 d0.5 s0.7
en+neem 7.6 d-0.3 e-0.4 k0.3 o0.6 q-0.4 r0.4
en+niem 6.8 a1.1 b1.5 c0.5 d1.1 e2.4 f0.6 h0.5 i-0.5 k0.3 m1.3 n0.4 p-0.6 s0.4 t0.8
en+niet 6.2 a1.1 b1.5 c-0.4 e1.3 f2.8 g-0.9 i-1.2 j-0.4 k-0.7 l0.5 m2.2 n0.8 p-0.9 q-0.8 s-0.7 t0.5
en+nieu 7.6 d0.7 h0.4 l1.1 n0.8
en+nog 7.0 b-0.5 c0.7 d1.6 e-0.6 i-1.2 j-0.3 l0.6 m-0.3 s-0.5 t0.3
en+nu 6.5 c0.9 d1.0 f0.4 g-0.6 h-0.6 i-0.6 j1.7 n-0.4 p-0.5 s0.6
en+nul 7.6 b0.3 d0.4 f0.7 g0.3 h0.7 m-0.3 r0.7
en+of 7.6 a-0.5 i0.5 o1.1
en+om 7.9 a0.5 d-0.4 e1.0 j1.0 p0.7
en+ons 6.9 a0.6 c-0.5 e1.1 i-0.3 p-0.4 r-0.4
en+onze 6.8 a-0.3 b-0.8 c-0.6 d-0.9 h0.6 k1.3 l-0.5 m0.6 n0.4 o0.7 p-0.4 r0.9 s-0.3
en+ook 7.0 a0.5 b0.6 c0.5 d0.3 f0.3 g-0.4 h-0.5 m0.5 n-0.4 p0.4
en+op 5.7 a1.0 c1.2 d1.1 e2.2 h-0.4 j0.5 k0.4 o1.0 p0.9 q0.8 r0.4 s1.2
en+open 7.9 c0.7 e0.5 p0.8
en+opze 5.8 b0.3 j-0.5 p-0.4 s-0.4
en+over 7.6 d0.4 e0.4 i0.3 p0.7 t2.3
en+per 7.4 a0.5 d0.4 i1.0 j1.2 m0.8
en+reke 7.4 d-0.5 e1.2 g-0.4 r-0.5 s1.0
en+ria 7.9 c-0.3 d-0.4 e0.6 g0.7 k1.0 o0.6 r0.9
en+sind 7.6 b0.4 d1.0 e-0.7 g-0.4 i0.4 j0.7 r-0.4 s0.4
en+slaa 7.6 a0.5 c1.1 e0.4 f0.7 p0.4 r-0.4
en+slec 7.9 c-0.3 d0.5 f0.7 n0.4
en+snap 7.9 a-0.4 g0.6 r0.7
en+staa 7.6 a-0.4 b-0.4 c0.4 f-0.3 l0.5 n0.7
en+stel 7.6 a0.6 c0.5 e0.5 f1.0 i0.6 j0.3 r-0.3
en+stuu 7.6 a0.6 b-0.4 e-0.4 m2.2 n0.4
en+tel 7.9 a-0.5 e-0.5 g1.3 h1.7 i-0.6
en+telk 7.9 c0.9 d0.7 i0.4 j0.4 o0.4
en+ter 7.9 a0.4 c0.8
en+teru 7.9 a-0.3 e0.4 g-0.4 j0.6 q0.4 s-0.4
en+toch 7.9 b1.0 g0.4 j0.5 r0.4
en+toe 7.9 b1.2 d1.1 f0.4 l0.5
en+toen 6.2 b0.5 c-0.8 d1.1 h0.6 j-0.4 k0.6 l-0.6 m0.4 n-0.5 r-0.4 s0.6 t0.4
en+tot 7.0 a-0.6 b-0.5 c-0.6 d-0.5 e0.4 h0.8 i-0.4 j-0.4 k0.4 l0.9 m0.5 r0.6 t0.4
en+trek 7.9 a-0.3 d0.3 e-0.5 f0.3 h-0.4 i-0.4 l0.6 q0.3
en+twee 7.4 a0.5 c-0.4 d0.4 e-0.6 j1.0 r-0.8
en+u 6.0 a1.5 b0.6 c0.4 e0.7 f-0.3 g-0.4 i-1.1 j2.3 l0.7 m3.0 o-0.7 p1.3 r-0.6 s0.9 t-0.4
en+uw 6.7 a1.3 b-0.4 d1.2 e2.4 f0.7 g0.4 i1.1 j0.5 p1.1 q1.3 s1.0 t0.8
en+van 7.4 a0.7 c0.4 d1.1 e0.6 f0.7 g-0.4 j0.4 m0.9 t0.6
en+vand 7.9 a1.1 c1.5 e-0.3 i0.6
en+verh 7.6 g-0.3 j0.6 m0.7 p0.5
en+verl 7.6 j0.3 r0.4
en+verw 7.9 b-0.4 e-0.6 f1.4 j-0.4 r0.5
en+verz 7.6 a0.5 e0.8 i1.3
en+via 7.9 a-0.4 e-0.3 g0.8 h0.7 l0.4 o0.6
en+vier 7.9 e0.7 i0.3 p0.8 s0.6
en+vind 7.6 c0.9 g0.3 j0.5 q0.6 r0.7
en+voor 6.4 a-0.7 e-0.7 f-0.4 g0.9 h-0.6 j0.3 n-0.9 o0.3 p-0.7 q1.4 r0.8 s-0.5 t1.6
en+vraa 7.6 b0.5 d-0.4 e0.4 h-0.3 j0.4 l0.5 n-0.4 o0.5 t0.9
en+vrie 7.9 a-0.8 g1.4 k0.4 r1.9
en+vrij 7.4 b0.6 c0.5 f-0.3 h0.4 k-0.6 p-0.3 r0.5 t-0.4
en+vroe 7.6 a-0.5 c-0.5 d-0.3 g1.6 h1.1 i-0.5 m0.4 o-0.4 p0.6 q-0.3 r1.4 s0.5
en+waar 7.6 e0.5 k1.1 p0.6 q0.7
en+wann 7.9 a1.0 b2.2 d-0.4 g-0.3 l0.8 p1.4 t-0.4
en+wat 6.4 a-1.0 b0.6 c-0.5 d-0.6 f0.5 g1.6 h0.8 i-0.9 j-0.5 m-0.4 n-0.6 p-0.5 r1.8
en+we 6.0 b0.5 c-0.5 d-0.9 e1.9 g0.4 h1.3 i1.1 j-0.6 o-0.5 p-0.8 r1.0 s0.3 t2.2
en+weig 7.9 e-0.5
en+werd 7.6 a0.6 d1.2
en+wie 7.0 e-0.5 h-0.4 i0.5 j0.6 k-0.4 n0.3 r-0.5 s0.8
en+wij 6.0 a-0.6 c0.4 f1.0 g1.1 h0.3 i0.8 m-0.3 o0.3 p-0.5 q0.5 r1.9 s-0.8 t1.2
en+wil 6.3 a-1.0 b0.5 g-0.4 i-0.5 k-0.6 l-0.4 n1.2 p-0.5 q0.5 t-0.4
en+will 7.6 a-0.5 d0.9 f0.4 g0.8 h1.3 i-0.3 l-0.3 o0.4 q0.3 s-0.3
en+word 7.4 a-0.4 c-0.3 e0.5 i0.6 j-0.4 n-0.3 p1.6
en+ze 6.6 a1.7 c0.6 e0.7 h-0.5 i0.7 j0.6 m-0.5 n1.1 o-0.3 p-0.4 s1.5 t-0.4
en+zei 7.6 a-0.4 b-0.4 d0.7 g1.1 h0.6 n0.4 r0.7 t-0.3
en+zelf 7.4 a-0.4 b-0.3 e0.5 g1.2 h0.4 k-0.4 o0.6 r1.3
en+zien 7.6 a-0.5 e-0.4 g0.4 i-0.5 j1.0
en+zij 7.2 b-0.3 d0.4 e0.4 f0.4 g1.0 i-0.4 j0.3 n0.9 p-0.5 r1.2 t-0.4
en+zijn 5.8 b0.6 k0.4 m0.6 r0.4 s-0.4 t0.5
en+zit 7.6 b1.1 d-0.3 i0.4 k0.4 l0.4 n1.1 o-0.4 q-0.3
en+zo 6.9 a-0.3 b0.6 c-0.9 d0.7 e0.3 g-0.5 h-0.4 j0.7 k-0.3 n-0.3 o1.9 q-0.3 r-0.3 s-0.4
en+zoch 7.9 f0.3 g0.9 h1.3 r1.2
en+zoek 7.2 g0.4 m-0.3 q-0.4
en+zond 6.6 a-1.1 c0.6 d-0.8 h-0.6 i-0.7 k1.2 l-0.3 n1.0 o-0.4 p-0.6 r0.7 s-0.5 t-0.4
en+zull 7.9 a1.0 i0.7 j0.6 p2.0
ene 6.6 a0.6 b1.6 c0.7 d0.3 e0.8 f0.4 h-0.8 i0.4 j-0.4 m-0.5 n-0.8 o1.0 p0.5 q-0.4
ener 7.0 c-0.4 d0.3 i-0.4 j0.6 l0.6 n1.2 o-0.3 s0.7
energi 7.0 c-0.4 d0.3 i-0.4 j0.6 l0.6 n1.2 o-0.3 s0.7
enfi 7.9 e0.4 l0.7 m0.6 n1.0 p0.8
enfin 7.9 e0.4 l0.7 m0.6 n1.0 p0.8
enge 6.3 a-1.1 b-0.3 d0.5 e0.4 g0.5 h0.4 i-0.6 j-0.8 n0.5 o0.4 p-0.5 r0.8 s-0.6
enge+vers 7.9 a-0.4 g0.4 h0.3 r0.5
enge+vert 7.9 b-0.3 j-0.4 t0.6
engele 7.9 a-0.4 g0.9 n0.9 r0.7
engels 6.5 a-0.8 c0.4 d0.6 e0.5 h0.4 i-0.6 j-0.8 l0.4 p-0.5 q0.3 s-0.5 t0.5
enig 6.2 b1.0 c1.0 d1.5 f0.7 g0.6 h1.1 i-0.7 j-0.5 k0.6 l0.9 m0.4 n1.2 o-0.3 p-0.5 r0.6 t-0.5
enig+die 7.9 d0.4 f0.8 g0.6 k0.5 m0.4 q0.3 r0.5
enig+met 7.9 d-0.4 k0.6 l1.2 n0.6 o-0.4
enige 6.2 b1.0 c1.0 d1.5 f0.7 g0.6 h1.1 i-0.7 j-0.5 k0.6 l0.9 m0.4 n1.2 o-0.3 p-0.5 r0.6 t-0.5
enke+punt 7.9 a-0.5 c-0.3 d-0.3 e0.7 k-0.4 l-0.3 n1.3 o0.5
enke+sche 7.9 a0.7 b0.5 d0.4 e0.9 f0.7 g-0.3 m0.4 q0.4
enor 6.8 a-0.3 d0.7 e0.8 g1.2 i-0.3 j-0.3 k0.3 o0.6 p-0.5 r1.0 s0.8
enor+geho 7.9 a0.5 c0.5 d0.5 e0.7 i0.3 r0.3 s0.6
enorm 6.8 a-0.3 d0.7 e0.8 g1.2 i-0.3 j-0.3 k0.3 o0.6 p-0.5 r1.0 s0.8
enqu 7.4 a-0.3 d0.4 f0.9 g-0.4 i-0.3 m-0.4 o-0.4 t-0.3
enquet 7.4 a-0.3 d0.4 f0.9 g-0.4 i-0.3 m-0.4 o-0.4 t-0.3
enve 7.2 b0.4 d-0.5 g-0.4 h-0.4 i-0.4 j-0.5 o1.3 t0.5
envelo 7.2 b0.4 d-0.5 g-0.4 h-0.4 i-0.4 j-0.5 o1.3 t0.5
er 2.5 a2.8 b1.9 c2.5 d0.6 e0.7 f0.5 h0.8 i-0.6 j0.4 k0.7 l-0.8 m1.7 o0.8 p1.5 r-0.6 s-0.4 t0.4
er+aan 7.6 a0.9 c0.3 d0.9 e0.5 i0.5 m0.6 n-0.5 q0.4 r-0.4
er+acht 7.9 a0.5 e0.9 q0.3 r0.6
er+al 6.5 a-1.3 b0.6 d-0.4 g0.9 i-0.4 j-0.6 l0.6 m-0.6 p-0.5 q-0.3 r0.4 s0.7 t0.4
er+alle 7.0 a0.3 b0.4 d0.6 f0.9 g1.0 i-0.6 k-0.6 n-0.3 p-0.3 s-0.4 t0.8
er+alsj 7.9 d0.9 e0.5 o0.4
er+begi 7.9 c0.8 r0.4
er+beld 7.9 a-0.5 d-0.4 h0.4
er+bij 6.6 a0.3 b-0.7 d0.6 e2.1 f2.3 g-0.9 h-0.5 k0.6 l0.7 n0.7 p-0.6 q0.8 s-0.7 t0.6
er+bijn 7.9 a0.7 c1.0 g-0.6 j0.4 m0.9 p0.8 r-0.3
er+binn 7.6 c1.2 d1.1 g0.5 i0.4 l0.4 o-0.3 p-0.3 r0.8 t-0.4
er+blij 7.9 b-0.3 d0.4 e0.4 g0.4 n0.4 r0.4
er+bove 7.9 c-0.5 d0.5 e0.5 f1.8 h0.5
er+bran 7.9 a-0.4 f0.6
er+dan 7.2 c0.6 d-0.7 e-0.6 g0.5 h-0.3 i0.4 j0.3 k0.4 m-0.4 n-0.3 p-0.6 r0.4 t0.4
er+de 7.2 b-0.4 e0.9 g1.3 h1.7 i-0.4 k-0.4 m0.7 r0.6 t0.4
er+deze 7.4 a-1.1 b-0.3 e-0.8 k0.5 n0.4 o1.0 q0.5 r-0.3 s-0.4
er+dins 7.9 c0.6 k-0.4 n-0.3 t0.4
er+drie 6.8 b1.3 d-0.5 e1.9 g-0.5 m2.2 o-0.8 s-0.4 t-0.4
er+dus 7.0 a1.3 c-0.5 e0.9 i0.3 j0.4 m1.5 r-0.4 s-0.3
er+echt 7.6 a-0.3 d-0.3
er+een 4.8 a0.6 b3.0 c0.7 f0.8 g-0.3 i0.8 j-1.3 k1.6 l-0.6 m1.9 n2.0 o2.9 p0.8 r0.6
er+eent 7.9 a-0.4 b0.3 h0.6 n0.8 p-0.3
er+elke 7.9 a0.6 e0.7 i0.3
er+even 7.4 d-0.7 l0.8 q-0.4
er+gaat 7.6 c0.5 d-0.6 e0.8 g0.7 h0.9 p0.7 r0.4
er+geen 5.9 b2.8 c0.5 d0.4 f-0.3 h0.5 i0.4 j0.5 k0.4 l0.7 m-0.6 o0.5 p1.2 r0.6 s1.9
er+gewe 7.9 b0.6 e0.9 o0.4
er+gewo 7.6 a0.4 c0.7 g0.4 h0.4 j0.6 l0.6 m-0.3
er+gist 7.6 a0.4 b0.3 c0.6 e0.9 i0.6 p0.5
er+graa 7.4 a-0.6 g1.7 h1.9 i-0.4 k0.6 l-0.4 r1.2 t0.9
er+hele 7.2 a-1.3 d-0.8 e-0.6 g1.7 h0.5 j-0.3 l-0.3 m0.8 n0.3 o0.5 p-0.4 q0.3 r0.9 t0.6
er+het 7.6 b-0.4 d1.4 f0.3 g0.3 i-0.4 k1.6 n-0.3 p0.4 r0.5 s-0.3
er+hier 7.0 a0.3 b0.9 e-0.5 f0.4 h0.7 i-0.3 l0.3 m0.6 p0.9 s-0.3
er+hoef 7.9 a-0.5 i0.7
er+iema 6.2 a1.6 b0.3 c1.1 d1.7 e1.5 f-0.4 g-0.9 i-0.4 l-0.7 m-0.4 n-0.4 o-0.4 p3.4 r-0.8 t0.5
er+iets 6.4 a-0.7 b0.5 e0.4 g0.6 h0.5 j-0.4 k1.2 l0.5 m-1.0 n-0.8 p-0.6 q-0.3 r1.1 s-0.5
er+in 6.5 a-0.5 b0.3 c0.6 d-0.4 e-0.3 j-0.3 k0.3 l-0.5 m0.3 n1.8 o0.5 p0.9 s-0.3 t0.9
er+is 5.1 a1.1 b0.4 c2.6 d0.5 f0.8 g-1.5 j0.8 k0.4 m2.0 n1.1 p-0.8 r-1.0 s0.4
er+kome 7.9 b0.7 c-0.3 e0.6 s1.6
er+komt 6.3 b-1.1 c-0.8 d-1.1 e0.9 g0.4 h0.9 i1.4 j0.4 l0.9 m-0.5 p0.5 r-0.5
er+kwam 7.4 a0.4 d0.4 e0.3 j0.6 k0.7 p0.5 r-0.3 t0.3
er+lag 7.9 a-0.6 d-0.4 g1.1 h-0.3 r1.1 t0.3
er+lang 7.6 b0.7 c1.5 e-0.4 g-0.4 r-0.5
er+ligg 7.4 a-0.4 d0.5 g0.5 h-0.3 k0.6 o0.8
er+ligt 7.0 a-0.7 b-0.5 c-0.5 e-0.7 g0.6 i-0.4 q-0.3 s-0.3 t-0.5
er+loop 7.9 a-0.5 b0.4 c-0.4 e-0.3 o0.3
er+maan 7.9 a0.5 c1.1 d0.5 f0.6 i0.8 k-0.3
er+maar 6.5 a-0.8 c-0.5 d0.8 e-0.7 g1.7 h0.6 i0.4 k-0.3 m0.9 n-0.4 o0.6 p-0.6 r1.6
er+meer 7.9 b0.8 d-0.3 g0.4 i0.7 r0.6 s0.5
er+met 6.6 a-1.2 b-0.7 c0.7 e-1.3 f-0.5 g1.6 i-0.8 j-0.4 l-0.3 n0.4 o1.5 p-0.8 r1.9 t-0.4
er+mete 7.6 a-0.3 e0.4 g0.7 n0.8 p0.8 r1.2 s0.6
er+moet 7.4 a0.8 b0.5 c0.3 e1.6 g-0.5 h-0.4 m-0.4 o1.4 r-0.6 t-0.3
er+mooi 7.9 d-0.3 e1.1 r0.7 t0.4
er+morg 6.7 a-1.7 b-0.3 c-1.6 e-0.7 f-0.5 g-0.6 i-0.3 j-0.4 k1.3 m0.4 n2.9 o0.5 p-0.4 q1.7 s-0.5 t-1.1
er+na 7.0 d1.1 g-0.6 i-0.4 j-0.3 l0.4 m0.3 o-0.3 p0.6 s0.6
er+niem 7.2 a1.3 d1.7 e0.4 g-0.4 i0.3 j1.4 l-0.3 p1.0 r-0.3 s-0.4
er+niet 5.0 a2.2 b-0.7 c2.4 e1.0 f2.3 g-2.1 h-1.2 i0.9 j1.4 k0.3 n-0.4 p1.5 q-0.8 r-1.2 s-0.4 t1.9
er+nieu 7.9 h-0.3 k0.8 l0.4 n-0.4
er+niks 6.8 c-0.7 e1.0 g1.0 h1.6 j-0.4 p0.5 q-0.7 r1.1 s-0.4 t-0.4
er+nog 5.2 a0.4 b-0.4 c1.6 d1.9 e0.4 f-0.4 g-1.1 h3.4 j-0.8 k0.5 m0.4 n2.6 o-1.3 p-0.4 q0.4 s-0.6 t0.5
er+noga 7.9 e0.7 r0.6
er+nooi 7.9 a0.5 e0.7 j0.5 m0.6
er+nu 6.6 b-0.7 c0.8 d0.6 e0.5 h-0.5 i-0.7 j1.1 l0.4 n-0.4 p0.9 s0.8 t1.1
er+ook 5.9 a0.3 b0.7 d1.0 e0.5 f1.5 h1.1 i0.7 j-0.8 k2.3 m1.3 o0.7 q1.8 r0.4 s-0.6
er+op 6.3 a0.5 b-0.5 c1.1 d0.5 e-0.5 g-0.8 j-0.5 m0.4 o0.5 p1.3 r-0.6 s-0.5
er+piek 7.9 g0.7 l0.3 q0.5 r0.8
er+prec 7.9 c0.7 d-0.4 e-0.3 g0.4 h0.8 p0.8 r0.4
er+s 7.9 c0.4 d0.5 h-0.3 r-0.4
er+schi 7.9 a-0.9 e-0.5 g2.0 h0.5 m0.5 p-0.4 r2.8 t-0.4
er+spij 7.9 a0.3 c0.4 d0.3 g-0.7 i-0.4 n0.5 q1.2
er+staa 6.1 a-0.9 b-0.7 c0.6 d-0.6 e-0.5 f-0.3 g-0.3 h0.5 j-0.5 k0.6 l1.6 m1.6 n0.6 p0.5 q-0.4 r0.4 s-0.6 t0.8
er+stil 7.9 a-0.4 e-0.3 f0.4 g1.2 h0.9 r1.3 t0.4
er+ston 7.4 a-0.8 e-0.5 g0.8 n0.6 r0.6
er+stra 7.9 c0.4 e-0.5 f-0.3 k1.1 l-0.4 q0.9 r0.5
er+toch 7.9 c1.0 e-0.6 q0.6
er+tuss 7.9 a-0.6 f0.4 g-0.3 i1.3 k1.1
er+twee 7.0 a0.6 c-0.7 d-0.5 e1.4 f0.6 g-0.7 i-0.5 j-0.3 m1.4 r-0.3 s-0.4
er+twin 7.9 h0.7 n0.4 q0.4 s0.4
er+uit 7.9 a-1.3 e-0.8 i-0.3 s-0.4
er+valt 7.2 a-0.8 e0.3 g1.0 h1.4 i-0.5 k3.9 l-0.4 p-0.3 q1.0 r1.2 s-0.3 t-0.4
er+vana 7.2 a-0.5 c-0.3 d-0.5 f-0.3 g0.9 h0.6 i-0.5 r0.8 t0.6
er+vand 7.9 b-0.3 c-0.4 e-0.5 m0.6 r0.4
er+veer 7.9 c-0.3
er+vera 7.9 a0.5 d1.3 e0.4 q0.3
er+verg 7.9 a0.8 e1.6 s0.8
er+vers 7.9 e-0.6 f0.5 m0.8
er+vier 7.4 a0.6 b0.3 c-0.4 d0.3 e0.8 g-0.4 m0.9 p0.6 r-0.4 s0.5
er+voor 6.8 a0.7 c0.5 e1.8 g-0.7 i-0.4 m-0.7 n0.7
er+vrij 7.9 c0.7 d-0.3 e-0.4 f-0.3 l0.7 n-0.3 t1.2
er+ware 7.9 a-0.4 b0.3 g-0.4 i0.5 k0.4 l0.3 r-0.4
er+was 7.9 a0.5 c0.5 d0.6 g-0.5 o0.4 r-0.6
er+wat 7.9 a-0.6 e-0.5 g0.8 h0.6 n0.3
er+weer 7.0 c-0.9 e0.8 f-0.3 h-0.3 k-0.3 l1.2 m0.3 o0.8 p-0.6 s0.4 t0.6
er+wel 6.9 a1.4 b0.4 c1.6 e2.4 f0.6 g-0.8 i-0.4 l-0.4 s0.6
er+werd 7.6 b-0.3 c0.5 d-0.4 i-0.3 j0.9
er+word 7.4 a1.1 d2.9 e-0.9 g-0.3 i-0.3 k0.5 l-0.4 m1.2 p0.6
er+zat 7.9 a0.4 e0.9 g-0.4 l0.5
er+zelf 6.7 b-0.5 c0.5 d1.2 e-0.7 f0.4 g1.0 h0.7 i-0.6 m1.4 p-0.6 r1.4
er+zijn 6.2 c1.8 d1.1 e-0.6 g-1.0 h0.4 i1.0 j-0.4 l-0.4 o0.9 r-0.4 t0.4
er+zin 7.4 c-0.3 d0.3 e0.4 g0.7 j1.4 p0.4 q0.7 s1.2
er+zit 6.9 b0.4 d0.4 f0.6 g-0.6 h0.7 k1.6 n0.3 p-0.4 t0.3
er+zitt 7.4 a1.5 d0.4 e1.9 g-0.6 j0.8 p-0.3 s0.3
er+zond 7.9 d1.7 g-0.7 h0.4
eraa 7.0 a0.7 c1.2 d0.3 e-0.8 g-0.6 i1.0 q-0.4 r-0.9 s-0.4 t0.5
eraan 7.0 a0.7 c1.2 d0.3 e-0.8 g-0.6 i1.0 q-0.4 r-0.9 s-0.4 t0.5
eraf 7.2 b0.4 d-0.4 e0.8 g-0.4 h-0.4 i-0.4 k0.5 m3.3 n0.4 s0.6
erbi 4.8 a0.5 b0.4 c0.5 d-0.6 e1.4 f0.9 g0.4 h1.3 i-1.4 j-0.5 l-0.7 m2.8 n-0.6 o0.6 p0.4 q1.2 r0.4 s1.2 t0.7
erbi+geze 7.9 a-0.5 d-0.3 g0.7 h0.4 r0.7 s-0.7 t0.5
erbi+in 7.9 a1.1 b0.6 i0.5 m1.0
erbi+voor 7.6 b0.9 e-0.4 f1.3 i-0.3 l-0.4 m0.9 p-0.3 q0.5 r0.5 t-0.4
erbij 4.8 a0.5 b0.4 c0.5 d-0.6 e1.4 f0.9 g0.4 h1.3 i-1.4 j-0.5 l-0.7 m2.8 n-0.6 o0.6 p0.4 q1.2 r0.4 s1.2 t0.7
erel 6.8 a-0.8 b0.4 d0.6 g-0.4 i-0.5 j-0.5 n1.2 o1.1 q2.7 s0.4 t0.5
erel+van 7.6 n0.4 o1.6 p0.4 q0.7 t0.4
ereloo 6.8 a-0.8 b0.4 d0.6 g-0.4 i-0.5 j-0.5 n1.2 o1.1 q2.7 s0.4 t0.5
erfb 7.9 g0.4 q0.4 r0.4
erfbel 7.9 g0.4 q0.4 r0.4
erfe 7.6 n-0.3 q0.5
erfeni 7.6 n-0.3 q0.5
erfg 7.9 e0.5 i-0.3 j0.5 q0.8
erfgre 7.9 e0.5 i-0.3 j0.5 q0.8
erg 6.9 a0.5 c-0.4 d-0.7 e0.6 g1.0 h0.7 i-0.8 n-0.7 o0.6 p-0.3 q0.3 r1.2 t1.0
erg+beda 7.9 b0.3 d-0.4 g0.5 n-0.4 o0.6 q0.4 r0.4 t1.1
erge 6.4 a-0.7 c1.0 d-0.3 e-0.8 g-0.7 i-0.4 l1.2 m-0.7 n0.6 o-0.4 p-0.5 q0.8 s-0.6 t0.3
erge+ande 7.9 e0.7 i0.7 k0.5
ergens 6.4 a-0.7 c1.0 d-0.3 e-0.8 g-0.7 i-0.4 l1.2 m-0.7 n0.6 o-0.4 p-0.5 q0.8 s-0.6 t0.3
erin 6.2 a-0.4 b0.4 c-0.7 f-0.4 g0.4 i-0.5 j-0.5 k0.4 l0.5 m0.5 n1.7 o-0.6 p-0.7 r1.2
erin+dat 7.9 e0.8 m0.3 s0.5
erke 7.2 b1.0 d-0.4 e0.8 g0.8 i-0.4 k0.3 n-0.4 q-0.3 r0.9 s0.4
erkent 7.6 a-0.4 b0.5 d-0.4 g1.1 k0.3 n-0.3 r1.1
erme 5.8 b-0.7 d0.7 g0.3 h0.5 i1.0 k0.5 m1.2 n-0.6 q-0.6 r1.2 t0.4
erme+dus 7.9 b0.4 i0.5
erme+in 7.9 d-0.4 f0.6 g0.3 k0.5 m0.3 r0.6
erme+naar 7.9 e0.5 j0.3 t0.3
ermee 5.8 b-0.7 d0.7 g0.3 h0.5 i1.0 k0.5 m1.2 n-0.6 q-0.6 r1.2 t0.4
erna 5.4 c1.5 d0.6 e0.4 i-0.8 j-0.8 k1.6 n0.6 o0.9 p-0.7 q1.4 s-0.9 t1.2
erna+binn 7.9 e-0.4 f0.5 g-0.4 l0.6
erna+te 7.9 e0.6
ernaar 5.6 c0.7 i-0.5 j-0.6 n1.1 p-0.5 q1.3 s-0.5 t0.9
ernaas 7.2 d0.8 e0.3 f-0.4 g0.3 h0.5 o0.6 q0.5
erns 7.9 a0.7 c0.6 e0.6 i1.4
erom 6.9 a-0.8 b0.7 d-0.7 e-1.1 f-0.5 g2.2 h1.8 i-0.4 m0.3 p-0.3 r1.8 s-0.5
eron 7.6 b0.5 c-0.3 g0.7 h0.8 m0.6 n0.5 p0.5 s0.3
eronde 7.6 b0.5 c-0.3 g0.7 h0.8 m0.6 n0.5 p0.5 s0.3
erop 6.0 b0.5 d0.9 f1.0 h-0.5 l0.6 n-0.6 o3.0 p-0.6 q-0.5
erop+en 7.9 a-0.4 c-0.5 d-0.5 g0.4 r0.6
erov 7.6 e0.4 g0.4 j0.6 n-0.3 o0.7 q0.4 r0.7 s0.7
erover 7.6 e0.4 g0.4 j0.6 n-0.3 o0.7 q0.4 r0.7 s0.7
erui 5.9 a0.5 b1.5 c0.4 d-0.4 e0.8 f0.9 h-0.4 i1.2 j-0.5 l-0.3 m-0.8 n-0.8 o0.8 p0.5 r0.6 t2.3
erui+als 7.9 b-0.3 e0.5 k0.6 s0.8
eruit 6.0 b1.6 c0.4 d-0.4 f0.9 h-0.4 i1.3 j-0.5 l-0.3 m-0.8 n-0.8 o0.8 p0.6 r0.8 s-0.9 t2.4
erva 5.6 a2.1 c-0.7 d3.4 e0.8 g-1.2 h-0.7 i0.6 j-0.8 l-0.4 n-0.7 p0.6 r-1.1 s4.8
erva+met 6.8 b0.3 d-0.4 g-0.3 h-0.3 l-0.3 p-0.4 r-0.6 s1.2 t0.4
erva+staa 7.9 a0.3 d0.6 p0.5 s1.3
erva+uit 7.9 a0.3 d1.0 i-0.5 m0.6 s-0.3
erva+vind 7.6 d0.4 e0.4 i0.9 o0.6 s1.2
ervan 6.4 a0.5 b-0.3 c-0.4 d0.9 e0.7 g-0.7 h-0.3 m0.4 n-0.5 o0.5 p0.5 r-0.3 s1.5
ervari 6.3 a1.7 c-0.3 d2.4 e0.4 g-0.6 h-0.4 i0.7 j-0.6 l-0.4 m-0.4 n-0.4 p-0.7 r-0.8 s4.1
ervo 7.9 e-0.4 i-0.4 j0.7 k0.5 p-0.4
ervoor 7.9 e-0.4 i-0.4 j0.7 k0.5 p-0.4
esme 7.9 c0.6 g0.5 o0.4 r1.2
esmee 7.9 c0.6 g0.5 o0.4 r1.2
esth 7.6 b0.5 i0.3
esther 7.6 b0.5 i0.3
etal 7.9 a0.5 c0.7 e1.3 s0.9
etalag 7.9 a0.5 c0.7 e1.3 s0.9
eten 6.9 a1.1 c0.5 e2.0 f0.7 m0.9 o-0.4 p-0.3 s0.5
etik 7.4 e0.7 g0.6 j0.6 m-0.3 o0.3 p0.5 r0.8
etiket 7.4 e0.7 g0.6 j0.6 m-0.3 o0.3 p0.5 r0.8
eur 7.6 c-0.4 e0.6 g-0.3 o-0.4 q1.9
euro 3.9 a4.3 b10.6 d-3.0 e2.9 f0.9 g-2.8 h-0.6 i-0.6 j2.9 l3.7 m4.9 o0.8 p3.7 q5.4 r-1.1 s0.8
euro+beta 7.9 a0.4 b0.9 m0.8 p0.6 s0.5
euro+bij 7.9 a-0.4 k0.6 o1.4 q0.4
euro+dat 7.9 b0.8 e0.5 p0.6
euro+en 6.7 b0.3 c-0.3 f0.8 h0.4 i-0.4 k-0.6 m1.1 p-0.5 s-0.4
euro+in 7.0 a0.7 b0.9 c-0.4 e0.5 g-0.3 i0.3 j0.4 k-0.3 m1.2 p-0.3 r-0.6
euro+is 7.4 b-0.8 f0.9 m0.4 q0.6
euro+met 7.9 b0.6 e-0.4 s0.7
euro+niet 7.6 j0.8 p1.1 s0.3
euro+op 7.6 a-0.9 b-0.6 c-0.4 h0.6 k0.4 l3.1 m0.8 n-0.3 o-0.3 p0.6 q-0.5 r0.5
euro+over 7.2 a-1.2 b0.6 c-0.6 d-0.6 f-0.3 i-0.7 j-0.4 l1.1 n1.3 o0.9 q2.1 s-0.5
euro+per 5.8 a2.3 b4.8 d-0.4 f1.1 g-1.0 i1.4 j0.3 k-0.5 l1.9 m0.6 o-0.3 p-0.5 r-0.6 s-1.0
euro+plus 7.9 a-0.4 c-0.4 d-0.3 e-0.3 o-0.3 q0.9
euro+rond 7.9 e-0.7 q2.0
euro+te 7.0 c-0.5 d0.4 e-0.5 i-0.3 k-0.3 m0.4 p0.7 q0.8
euro+voor 5.8 a2.4 b5.8 c-0.8 e1.0 f0.6 g-1.2 i-1.2 j-0.3 n0.6 p2.4 r-0.4
euro+zie 7.9 a0.5 e1.2 j0.6 p1.2 s0.9
europe 7.9 a-0.5 b-0.4 i1.5 o0.7 t0.9
eurote 7.6 a0.4 b-0.3 c0.6 e1.0 g-0.3 q0.4 r-0.5
eva 7.9 a-0.6 e-0.6 g0.4 h-0.3 k0.9 r0.4 t0.6
eval 7.6 a-0.3 b0.4 g0.5 k2.4 o0.6 r0.7
evalua 7.6 a-0.3 b0.4 g0.5 k2.4 o0.6 r0.7
evel 7.9 b0.4 d0.3 f0.7 k-0.3 n0.6 o0.5 t0.4
evelie 7.9 b0.4 d0.3 f0.7 k-0.3 n0.6 o0.5 t0.4
even 4.2 a-2.4 b1.3 d-0.7 e0.5 f1.0 g-1.3 i-3.6 j-0.8 k0.5 l4.0 m2.1 n1.9 o1.5 q0.8 r0.8 s-0.6 t0.3
even+aan 7.4 m2.3 o-0.3 p-0.4 q-0.6
even+alle 7.9 c0.7 d-0.4 i0.5
even+als 7.9 b1.0 c-0.4 e0.9 h0.3 k1.0 n-0.3 q0.9 s-0.3
even+de 7.9 a-0.4 d-0.4 k0.8 o0.3 q1.2 t1.0
even+door 7.9 d0.4 j1.0
even+een 7.0 a-0.6 c-0.4 g0.4 h0.4 k0.6 n1.2 o-0.7 q-0.3 r0.5 t-0.7
even+gaan 7.9 a0.8 b1.1 c1.3 d0.9 o0.8 s0.5
even+gedu 7.6 a-0.4 b-0.4 c0.6 d-0.4 f-0.4 k0.4 l1.4 n-0.4 t0.3
even+iets 7.9 a-0.3 e-0.3 g0.8 r0.8
even+in 7.9 a-0.5 b-0.3 f0.4 t0.9
even+ligg 7.9 b0.4 c0.4 p1.0
even+mee 7.6 b0.8 m-0.3 n-0.3 s0.5
even+met 7.9 a-0.6 b-0.4 l-0.3 o0.3
even+na 7.4 d0.5 e-0.5 i-0.3 o0.7 q1.0
even+niet 7.6 e0.3 h0.6 j0.5 l2.0 m0.4
even+op 7.6 a-0.5 d-0.4 g-0.4 l-0.4 o0.6
even+over 7.2 b-0.6 e0.4 g-0.5 i-0.4 k0.4 p0.8 q-0.3 s0.4 t0.3
even+te 7.9 a0.4 b0.5 d1.0 l0.3
even+tege 7.9 a-0.5 b-0.3 d-0.4 e-0.4 k0.4
even+ter 7.6 a-0.4 b-0.4 h-0.4 k0.8 l0.4 m-0.3 q0.9 t-0.3
even+voor 7.4 b0.9 c-0.6 d-0.3 e-0.4 f0.6 l-0.4 m1.0 n-0.4 r-0.3
even+wete 7.9 c0.5 e0.3 l-0.4 o1.0 q0.4 s0.5
evenee 7.9 g0.5 m0.4 n0.4 r0.7
evenem 7.9 d0.7 e0.7 m0.5
eventu 7.6 a-0.5 c0.8 d-0.4 e0.5 j0.4
ever 7.6 c0.6 d0.9 h0.8 j-0.3 m-0.4 o0.7 r0.5 t0.7
ewou 7.9 c0.5 p0.9 r-0.3
ewoud 7.9 c0.5 p0.9 r-0.3
ex 6.9 b0.5 c-0.8 d0.7 e1.5 g-0.8 i-0.5 j0.8 l-0.4 n0.5 p0.5 r-0.7
exac 7.9 c-0.4 e0.9 j0.3 k0.3 m0.3
exact 7.9 c-0.4 e0.9 j0.3 k0.3 m0.3
exam 6.5 a-0.6 c0.5 e1.1 f1.0 g-0.8 i-0.7 l0.6 p-0.4 s0.3 t0.4
examen 7.6 e0.8 f0.8 g-0.6 r-0.6 t0.8
examin 7.9 e0.7 f0.5 s0.8
exampl 7.0 a-1.0 c0.4 i-0.5 k0.3 l0.7 r0.4
exce 7.4 a-0.5 c0.5 g0.3 k0.4 l1.1 o0.7 p0.4 r0.4
excl 7.4 a0.3 d-0.4 e0.4 m-0.3 o0.6 q-0.3 t0.8
exclus 7.4 a0.3 d-0.4 e0.4 m-0.3 o0.6 q-0.3 t0.8
excu 6.4 a-1.2 b-0.5 f0.6 g-0.7 h0.6 i-0.6 j-0.4 k1.4 l3.9 n1.6 o0.9 p-0.9 q0.6 r-0.3 s-0.6 t-0.7
excu+voor 7.4 a-0.8 b-0.5 f0.3 g-0.3 l1.8 n0.8 o-0.5 p-0.4 q0.6
excuse 6.5 a-1.2 b-0.6 f0.5 g-0.6 h0.8 i-0.6 j-0.3 k1.6 l4.1 n1.5 o1.0 p-0.9 q0.7 s-0.6 t-0.7
exem 6.7 a-0.5 b-0.4 c0.5 e0.6 f-0.5 g-0.5 i-0.4 j-0.3 m1.1 o1.0 p-0.5 q-0.5 s-0.3 t0.5
exempl 6.7 a-0.5 b-0.4 c0.5 e0.6 f-0.5 g-0.5 i-0.4 j-0.3 m1.1 o1.0 p-0.5 q-0.5 s-0.3 t0.5
exit 7.9 i0.5
expe 6.7 a0.6 b-0.3 c-0.8 d-0.3 e1.7 g-0.3 i-0.4 j2.1 l-0.4 p0.6 r-0.4 s-0.3 t-0.3
expe+van 7.6 a0.4 e0.7 j1.4 p1.2
expert 6.8 a0.5 c-0.6 e1.5 i-0.3 j2.2 p0.7 r-0.4
expl 7.2 b-0.4 c-0.4 d0.8 e-0.3 f0.4 g-0.4 j1.3 k0.5 m0.4 o-0.3
exploo 7.6 a0.3 c-0.4 d0.8 e-0.4 j1.5
expo 7.2 b-0.3 c-0.3 i1.0
export 7.2 b-0.3 c-0.3 i1.0
expr 7.9 e-0.5 g0.5 h-0.3 r0.4
expres 7.9 e-0.5 g0.5 h-0.3 r0.4
exte 7.6 b1.1 d-0.3 e-0.6 m0.5
extern 7.6 b1.1 d-0.3 e-0.6 m0.5
extr 6.6 a-0.9 d0.6 e-0.4 f-0.4 g-1.3 h1.4 i-0.6 j-0.5 n0.9 p-0.4 q2.6 s-0.4
extr+modu 7.9 c0.5 d0.4 g-0.7 k0.5 l-0.3 q-0.4 r-0.5
extr+voor 7.9 q1.2
extra 6.6 a-0.9 d0.6 e-0.4 f-0.4 g-1.3 h1.4 i-0.6 j-0.5 n0.9 p-0.4 q2.6 s-0.4
f 7.9 a-0.6 c0.4 d-0.4 e-0.4 g0.4 j-0.5 l-0.3 n-0.3
face 6.7 a1.0 b-0.5 c-0.5 d0.5 e2.2 f-0.3 j-0.3 m-0.3 o-0.4 p0.7 s3.6 t-0.5
face+van 7.9 d1.2 s0.6
facebo 6.7 a1.0 b-0.5 c-0.5 d0.5 e2.2 f-0.3 j-0.3 m-0.3 o-0.4 p0.7 s3.6 t-0.5
faci 7.0 a-0.5 b0.7 d-0.5 e0.6 g0.3 l0.5 m0.6 r0.5
facili 7.0 a-0.5 b0.7 d-0.5 e0.6 g0.3 l0.5 m0.6 r0.5
fact 3.7 a-2.2 b2.1 c-1.7 d-1.6 e-1.7 g-1.6 h-0.4 i-2.6 j-2.0 k0.3 l2.3 m4.3 n5.4 o9.4 p0.4 q2.0 r-0.7 s-2.2
fact+beta 7.6 a-0.5 c0.4 g1.9 h1.0 n0.9 p-0.4 r1.1 t-0.4
fact+binn 7.9 a-0.4 e-0.3 n1.5
fact+dat 7.9 e0.5 i0.8 m0.9
fact+de 7.9 c0.3 n-0.4 o1.5
fact+die 7.9 e0.5 m1.0
fact+een 7.9 k0.4 n0.8 o1.5
fact+gezi 7.9 f0.3 g0.6 h-0.3 n1.4 r0.8
fact+in 7.2 a-0.4 b-0.6 c-0.3 e0.6 h0.7 l2.2 m-0.3 o0.6 p-0.4 q0.6
fact+is 6.5 a0.3 b2.0 c0.5 d-0.3 e0.5 g0.7 i-0.4 j-0.4 k0.6 m0.5 n1.8 p0.4 q1.1 r0.7 s-0.3 t-0.3
fact+kree 7.9 c0.6 e-0.3 g0.8 n1.1 p0.5 r0.7 s0.6
fact+met 7.6 a-0.4 l0.7 n0.7 o1.0
fact+moge 7.6 e0.6 f0.3 g-0.4 i-0.3 k0.6 o-0.5 p0.5
fact+niet 6.9 c-0.4 d0.8 e-1.2 f-0.6 g-0.4 h-0.4 i-0.5 j0.7 m2.9 p0.7
fact+of 7.9 a-0.4 m-0.6 n0.5 o1.3
fact+ontv 6.0 o0.5
fact+op 7.2 c-0.5 d-0.5 e0.6 h0.4 l-0.5 m-0.6 n-0.3 o1.5 p0.5 q0.5 t0.6
fact+open 7.9 a0.4 e0.4 k-0.3 m-0.3 n0.3 o-0.4 q-0.3
fact+staa 6.9 a0.3 c0.7 h0.3 i-0.4 m1.6 n1.1 o1.0 p-0.8 q-0.8 s-0.3 t-0.8
fact+stur 7.9 b0.8 c0.4 n0.5 o1.1 q-0.3 r-0.4
fact+van 5.7 a0.9 b1.2 d0.6 e-0.3 g-0.9 i-0.4 j-0.7 k1.5 l0.7 m0.9 n-1.7 o4.0 p0.3 r0.5 s-0.7 t1.0
fact+vana 7.9 k-0.3 m0.4 o1.6 q-0.4
fact+voor 6.8 b0.5 g-0.4 m0.5 o3.0 p0.8 r-0.4 t0.8
fact+was 7.9 b-0.5 h0.4 l2.9 n1.9 o-0.5 q1.1
fact+word 7.9 a1.4 c1.0 j0.8 p2.0
fact+zijn 7.9 a-0.4 l1.2 o-0.4 q1.1
factur 5.4 a-0.7 c-0.5 d-0.5 f0.6 g-1.2 h-0.6 j-0.7 k0.4 l1.3 m1.3 n0.7 o2.8 q0.7 r-0.4 s-0.9
factuu 3.9 a-1.8 b2.1 c-0.9 d-0.5 e-1.8 f-0.5 g-0.9 i-2.7 j-1.7 l1.8 m3.8 n5.4 o8.4 p0.3 q2.5 s-1.7
fail 5.8 a-1.7 c0.5 e-0.6 f0.7 g-0.8 i-1.4 j-1.1 k0.5 l-0.5 n0.8 p-0.8 q1.4 r0.9 s-0.8 t0.3
fail+is 7.6 a-0.7 k-0.3 n0.4 t0.3
fail+van 7.2 a-0.6 f0.6 g-0.4 i-0.4 j-0.4 l-0.5 n1.0 o0.3 q0.5 r0.6 t-0.3
failli 5.8 a-1.7 c0.5 e-0.6 f0.7 g-0.8 i-1.4 j-1.1 k0.5 l-0.5 n0.8 p-0.8 q1.4 r0.9 s-0.8 t0.3
fam 7.0 a-0.5 b-0.4 d-0.4 g1.1 h0.5 j-0.4 m-0.6 p0.9 q1.0 r0.4
fami 6.1 d0.8 e0.3 f1.2 g0.8 l0.4 m-0.3 p0.4 q0.9 r1.0
fami+na 7.9 b0.7 e0.3 f0.8 n0.3
fami+op 7.9 a-0.3 g0.7 n0.5 q0.4 r0.8
fami+van 7.6 a0.7 c-0.6 d0.4 e0.9 f0.8 j-0.3 m0.3 n-0.3 p0.5 r-0.3
famili 6.1 d0.8 e0.3 f1.2 g0.8 l0.4 m-0.3 p0.4 q0.9 r1.0
fanf 7.6 a-0.6 c-0.3 e-0.3 g0.7 i0.6 r0.5
fanfar 7.6 a-0.6 c-0.3 e-0.3 g0.7 i0.6 r0.5
fant 7.4 a0.4 d-0.4 e0.6 g1.0 h0.3 m-0.4 r1.3
fantas 7.4 a0.4 d-0.4 e0.6 g1.0 h0.3 m-0.4 r1.3
faq 7.9 c-0.3
fase 7.4 c0.8 d-0.3 g0.7 h1.7 n0.5 o0.7 r0.8 s-0.3 t1.1
fata 7.6 a0.7 c1.8 j1.8
fata+term 7.9 a0.6 c1.5 j1.5
fatale 7.6 a0.7 c1.8 j1.8
fati 7.4 a-0.3 b0.3 c0.4 l0.5 m1.3 n0.4 q-0.3 r-0.5 t0.4
fatima 7.6 m1.2 o0.3
fatm 7.6 a-0.5 d0.3 g0.3 h0.5 n0.6
fatma 7.6 a-0.5 d0.3 g0.3 h0.5 n0.6
fats 7.6 c-0.4 d0.5 p1.9
fatsoe 7.6 c-0.4 d0.5 p1.9
febr 5.6 a-0.6 b-0.5 c0.6 d-0.4 h1.2 i1.6 j-0.7 l1.3 m-0.4 o1.0 p-0.7 q-0.7 r-0.4 s-0.9
febr+klaa 7.9 e-0.4 f0.5
febr+niet 7.9 a-0.4 d0.4 e-0.4
februa 5.6 a-0.6 b-0.5 c0.6 d-0.4 h1.2 i1.6 j-0.7 l1.3 m-0.4 o1.0 p-0.7 q-0.7 r-0.4 s-0.9
fees 6.1 b-0.6 e1.0 g0.6 h-0.8 j-0.6 k1.1 m0.4 o0.3 q0.8 r1.8
fees+van 7.9 a0.3 c0.8 d0.3 e-0.4 i0.7 p0.6
fees+was 7.6 c0.5 e-0.5 g0.9 h-0.3 i-0.3 k0.5 o0.4 r1.2 s0.5
feest 6.8 a0.6 b-0.5 c0.5 d0.4 e1.3 g1.0 h-0.7 i0.5 k0.7 n0.7 o0.4 r1.5
feestc 7.9 d-0.3 e-0.4 p0.6
feestd 7.2 a-0.8 e-0.6 f0.4 i-0.4 k0.5 l-0.5 m0.8 n-0.5 q1.2 r0.4
feit 7.9 e0.8 i0.4 j0.9 r0.4
femk 7.9 e-0.4 k0.5
femke 7.9 e-0.4 k0.5
fenn 7.9 c-0.3 h-0.3 i0.3 n1.0
ferd 7.9 i0.6
ferr 7.9 e0.4 g0.4 j0.6 r0.5 s0.7
ferry 7.9 e0.4 g0.4 j0.6 r0.5 s0.7
ff 7.6 d-0.4 g0.5 h-0.3 i0.5 p-0.4 r1.0 s0.4
fiet 6.4 a-1.0 b0.4 c-0.5 g0.8 j-0.5 k0.6 l0.7 n0.8 o0.8 p-0.6 r1.0 s-0.6
fiets 7.4 a-0.4 e-0.4 k0.9 m-0.3 o0.4 q1.1
fietse 7.0 a-1.0 e-0.5 g0.9 h0.5 i-0.4 j-0.4 n1.2 q-0.6 r1.1 s-0.4
fijn 5.6 a-1.3 b-1.0 c-0.8 d2.4 e-0.8 g0.7 h0.4 i-0.6 j-0.3 l-0.6 m-1.0 n1.1 o1.9 p-1.0 q0.3 r2.4 s-1.1 t0.6
fijn+dag 7.9 b-0.3 c-0.3 f0.3 m-0.3 n-0.3 o0.7 q0.6
fijn+dat 6.9 d1.4 e0.4 g0.8 j-0.5 l0.4 n0.6 o0.3 r1.3 s-0.3 t0.7
fijn+fees 7.9 g-0.4 m0.5 q1.2
fijn+vind 7.9 a-0.5 g1.0 h0.9 m-0.4 o0.4 r0.4
fijn+week 7.4 a-0.5 e-0.4 h-0.4 j-0.4 k-0.4 n1.0 o0.7 p-0.4
fijn+zijn 7.9 d0.7 e-0.8 m-0.4 q-0.3 t0.3
fijne 6.7 a-1.0 b-0.5 c-0.7 g-0.5 l-0.3 o1.2 p-0.3 q1.2 s-0.4
file 7.4 a0.4 b0.3 c0.5 e-0.3 k1.4 m1.4 p1.0 q-0.5 s0.6
fili 7.6 a-0.6 e-0.4 f-0.3 g0.7 h1.0 n0.3 r0.4
filiaa 7.9 a-0.5 e-0.4 h0.6 r0.6
film 6.2 a0.9 b-0.6 c-0.6 d0.9 e1.6 g-0.7 h0.5 i-0.8 n-0.6 o0.4 p0.7 r-0.6 s2.9 t-0.3
film+is 7.9 a0.5 d0.4 e0.5 s0.4
film+van 7.0 b-0.4 c-0.4 e1.1 i-0.3 p1.1 s2.3
filmpj 6.6 a0.9 c-0.4 d1.2 e1.2 g-0.7 h0.3 i-0.7 l-0.4 n-0.4 o0.5 p1.0 r-0.5 s2.3
fina 6.8 a-0.4 b1.0 c-0.5 d-0.3 f1.2 g-0.3 j-0.3 k-0.5 l0.4 m0.5 n0.6 p-0.4 q0.5
fina+voor 7.9 f0.9 l0.6 q0.5
financ 6.8 a-0.4 b1.0 c-0.5 d-0.3 f1.2 g-0.3 j-0.3 k-0.5 l0.4 m0.5 n0.6 p-0.4 q0.5
fire 7.9 a0.4 c-0.4 e1.0 f0.8 j0.7
firewa 7.9 a0.4 c-0.4 e1.0 f0.8 j0.7
firm 7.2 a0.8 b0.4 e0.8 g-0.5 i0.9 j0.7 p0.3 r-0.4 s-0.3
firm+uit 7.9 a0.5 d0.4 e0.8 i1.5
firma 7.4 a0.7 e0.3 g-0.4 i1.0 j0.7
fisc 6.9 a-0.7 b0.7 e-0.3 f0.3 g0.8 h1.3 j-0.5 l0.9 n0.7 o-0.6 p-0.3 q0.5 r1.5 s-0.5 t0.5
fiscal 7.9 b1.3 d-0.3 g0.3 i0.4 m0.3 q0.5 r0.7 t0.4
fiscus 7.4 e-0.4 f0.5 g0.6 h1.1 i-0.5 l0.9 n0.9 o-0.4 r0.9
flau 7.9 d0.6 g-0.6 q0.4 r-0.3 s0.5
flauw 7.9 d0.6 g-0.6 q0.4 r-0.3 s0.5
fles 6.8 b0.6 c-0.7 d-0.6 i-0.6 k-0.5 s-0.3
fles+wijn 7.9 b1.0 e0.7
flesje 7.9 r-0.4
fleu 7.4 c0.3 d0.6 i0.6 q0.3 r-0.4
fleur 7.4 c0.3 d0.6 i0.6 q0.3 r-0.4
flor 7.9 b0.4 d0.5 f0.4 i0.4 p0.6
floris 7.9 b0.4 d0.5 f0.4 i0.4 p0.6
flui 7.6 b1.1 e0.9 p1.7 s-0.3
flye 6.8 a0.8 b0.3 c0.6 d-0.5 e0.7 h0.7 i-0.5 j-0.3 k0.3 m0.6 n-0.3 o-0.3 p-0.5 r0.7 t1.4
flyer 7.9 b0.7 m0.7
flyers 7.0 a1.0 b-0.3 c0.7 d-0.3 e0.9 h0.8 i-0.4 k0.4 r0.8 t1.6
fokk 7.9 a-0.4 e-0.3 g0.4 h0.9 k-0.3 n0.4 r0.6
fold 6.0 c1.7 d0.9 e0.7 f0.9 h0.6 i-0.6 j-0.7 k-0.7 m-0.4 n0.7 p-0.6 q0.3 r0.5 s-0.7 t0.5
fold+over 7.9 b0.6 c-0.3 d0.5
fold+van 7.9 a-0.6 d0.3 g1.5 j-0.4 k-0.3 r1.6
fold+voor 7.6 a0.7 d0.4 e1.3 f0.3 g-0.5 h-0.3 p0.3 r-0.6
folder 6.0 c1.7 d0.9 e0.7 f0.9 h0.6 i-0.6 j-0.7 k-0.7 m-0.4 n0.7 p-0.6 q0.3 r0.5 s-0.7 t0.5
foli 7.9 p0.5
folie 7.9 p0.5
fond 7.9 h0.3 o0.7 r0.4 t0.9
fonds 7.9 h0.3 o0.7 r0.4 t0.9
food 7.9 a-0.4 c0.5 d0.4 e-0.4 g0.4 h1.0 r0.7
foodtr 7.9 a-0.4 c0.5 d0.4 e-0.4 g0.4 h1.0 r0.7
fooi 7.9 a-0.4 e-0.4 q1.0
form 5.7 a1.2 b1.2 c-0.3 e1.6 f-0.3 g-0.8 j1.3 k-0.4 l0.9 m0.8 t-0.5
form+in 7.4 d-0.3 i-0.3 j1.1 m-0.3 p-0.4
form+van 7.9 d-0.4 l0.8 o0.3
form+vind 7.9 b0.6 i-0.3 m-0.4 q0.5
form+voor 7.9 e0.5 j0.5 n0.5
formaa 7.6 a0.8 d-0.3 e0.7 i0.8 p0.8
formee 7.2 e0.9 i-0.3 j1.2 m0.5 p0.4
formel 7.9 a0.7 b0.6 e1.1 i0.7 j1.0
formul 6.2 b1.1 c-0.4 e-0.4 g-0.5 h0.4 i-1.0 l1.1 m0.6 n0.3 p-0.6 s0.5 t-0.5
foru 7.9 d0.5 s0.5
forum 7.9 d0.5 s0.5
foto 4.7 a0.3 b-0.5 d-1.6 e3.2 f-0.5 h-0.4 i-0.6 k0.5 m1.2 p0.4 r1.0 s3.7 t2.0
foto's 5.4 b-0.4 d-1.3 e2.7 f-0.4 g-0.6 h-0.5 i-0.5 j-0.7 k-0.4 m1.0 n-0.4 p-0.8 q-0.5 s3.1 t1.6
foto+die 7.6 a0.4 g0.6 h-0.3 j0.9 k0.4 m0.8 r0.7 s-0.3
foto+en 7.9 e0.4 g0.3 h0.8 p0.6 r0.4 t0.4
foto+met 7.9 j0.8 p0.5 s0.9
foto+op 7.4 d0.9 e-0.9 s0.8 t0.9
foto+staa 7.9 e0.5 m0.9 s0.4
foto+van 5.6 d-1.5 e1.4 f-0.7 g-0.7 h-0.6 k0.6 p1.0 q-0.4 s1.7 t0.9
foto+voor 7.4 a-0.8 b-0.4 d0.5 g-0.4 h0.4 i-0.5 m-0.3 n-0.3 o0.3 p-0.3 s-0.5
fotogr 7.0 b-0.7 c0.5 d-0.4 e0.4 g-0.4 i-0.4 k0.6 m1.1 n-0.5 o-0.5 p-0.5 s-0.5
fotosh 7.6 d-0.4 k1.3 p0.6 s0.6
fout 5.1 a3.7 b-0.6 c-1.4 d0.4 e7.8 f0.8 g-0.7 i0.7 j2.5 k-0.7 l1.1 m0.7 n0.4 o-0.4 q0.4
fout+en 7.4 a1.1 e1.5 g-0.7 i0.4 j1.1 l0.3 r-0.8 s0.5 t0.7
fout+in 6.4 e1.8 f-0.4 g1.9 k-0.5 m-0.5 o-0.5 r1.9 s-0.4
fout+is 7.6 e0.8 i0.5
foute 7.2 a1.4 c-0.4 d0.3 e2.5 f0.9 g-0.5 i1.1 j0.4 k-0.3 r-0.3 s-0.3
fouten 6.8 a2.5 d1.2 e2.5 g-1.0 i2.1 j0.9 k-0.3 p0.4 r-0.7 s-0.4
foutie 7.9 a0.5 e0.8 f1.0 g-0.3 k0.5 l1.0 r-0.4
foutje 7.6 a-0.7 d0.8 g2.6 h0.4 j-0.3 r2.7
fran 6.1 a-1.0 b-0.4 d-0.5 e0.4 g0.3 h0.9 j-0.7 l0.9 n-0.5 p-0.6 q0.5 r0.3 s1.1 t1.1
fran+en 7.6 h0.5
fran+klan 7.9 a-0.4 g0.9 r0.8
franch 7.4 a-0.4 c-0.5 d-0.4 e0.9 f0.7 g-0.3 i0.6 s1.9 t-0.3
frans 6.9 a-0.6 e-0.5 h0.7 i-0.4 j-0.3 k0.3 s-0.3 t0.7
franse 7.9 a-0.5 d-0.3 g0.4 l-0.3 t0.4
frau 7.9 a-0.5 e-0.3 h-0.3 m-0.4 o1.0
fraude 7.9 a-0.5 e-0.3 h-0.3 m-0.4 o1.0
frie 7.0 e-0.8 i1.2 j-0.3 r-0.4
fries 7.6 c0.5 e-0.5 i0.8
frit 7.6 a0.6 e1.1 g-0.4 r-0.5 s0.5
frits 7.9 a0.4 e0.7 r-0.4
func 6.9 e1.3 g-0.5 i-0.8 j1.0 m-0.5 s-0.4 t0.5
func+gege 7.9 a0.7 e1.4 j1.1
functi 6.9 e1.3 g-0.5 i-0.8 j1.0 m-0.5 s-0.4 t0.5
fund 7.0 a0.7 b-0.3 e1.3 i-0.4 j2.0 o0.6 p-0.4 q-0.3
funder 7.2 a0.7 e1.5 j2.1 o0.7 p-0.4 s-0.4
fusi 6.8 a-1.2 b-0.3 c-0.4 d-0.3 e-0.6 h-0.5 i2.4 j-0.4 k-0.3 l0.4 m-0.4
fusi+met 7.2 a-0.7 e-0.3 i1.4 j-0.3
fusie 7.0 a-0.8 c-0.3 e-0.3 h-0.4 i1.3 j-0.3 l0.5 m-0.3
fysi 6.9 a0.9 c0.6 d-0.4 e1.1 g-0.4 h1.0 i-0.3 m0.4 n-0.4 p0.5
fysi+hier 7.9 a-0.5 d-0.5 h1.3 i-0.3 o0.3 t0.5
fysio 7.6 a-0.3 e-0.3 h1.2 l-0.3 o0.3 t0.5
fysiot 7.6 a0.6 c0.9 d-0.4 e0.5 m0.8 n-0.5 p0.8 r-0.3
g 7.6 a-0.5 m0.6 n0.7 o2.4 q1.6
g+reke 7.9 m0.5 o1.2 q1.6
ga 5.0 a1.8 b2.3 d-0.4 f-0.6 h-0.9 i2.0 k1.1 l-0.7 o1.1 p2.0 q-0.3 s1.0
ga+dat 7.4 b0.9 e0.3 i1.0 p0.3 s0.4 t0.4
ga+het 7.4 e0.8 i0.7 j0.7 k1.1 s0.7
ga+ik 5.9 a0.6 b2.3 c0.8 d-0.9 e-0.5 g-1.0 h-0.3 l-0.5 n1.1 o1.3 p1.7 r-0.4 s0.8 t0.9
ga+je 7.4 a0.9 d-0.3 e-0.5 g-0.4 r-0.5
ga+met 7.9 a-0.6 g0.5 m0.4 o0.5 q0.4 r0.6
ga+niet 7.4 b-0.4 c-0.3 d-0.5 e0.9 g-0.5 i1.3 k-0.4 p-0.4
ga+u 7.6 b0.5 e1.1 i0.5 p0.9
ga+zo 7.9 a-0.5 g0.9
gaan 4.2 a1.7 b2.9 c1.2 d0.4 e1.6 f1.4 g-2.0 i2.2 j-0.7 k0.5 l0.3 m1.0 n0.9 p-1.5 r-1.2 t-1.2
gaan+de 7.2 b0.5 d-0.4 f-0.4 g-0.4 i0.8 l0.7 m-0.3
gaan+er 7.9 a-0.7 n1.9
gaan+gewo 7.9 a-0.5 c0.4 e-0.3 g-0.3 h0.6 i-0.5
gaan+het 7.6 a-0.5 i1.4 j0.8
gaan+naar 7.6 a0.4 b-0.3 i1.7 s0.7
gaan+niet 7.6 a0.7 b0.7 e-0.3 f0.5 k0.8 l0.6 m1.2 n-0.3 o-0.3 r0.4 s0.7
gaan+ook 7.9 a0.4 e0.9 f0.4 g0.9 h1.2 k0.4 r-0.3 s1.3
gaan+per 7.9 i0.6 l0.3
gaan+uit 7.6 a-0.4 e-0.5 l0.3 t0.3
gaan+voor 7.2 a-0.5 d0.7 e-1.1 g-0.6 h-0.4 i0.3 k1.0 n-0.4 q0.4 s-0.3
gaan+we 6.6 d-0.8 e-0.6 f-0.3 h-0.6 i0.7 k-0.4 o-0.3 p-0.3 q-0.4 r-1.1
gaan+wij 7.2 a1.9 b0.6 d0.7 e2.3 g-0.3 i0.9 p0.3
gaan+zitt 6.8 a0.9 b2.1 c0.5 g0.5 h-0.9 i-0.4 l0.5 n-0.6 o0.8 t-0.6
gaar 7.9 f1.0 g0.6 h1.0 m0.9 n0.4 r0.5
gaarne 7.9 f1.0 g0.6 h1.0 m0.9 n0.4 r0.5
gaat 4.1 b1.8 c0.6 e1.8 f2.8 g-2.0 h-0.4 i0.8 j-0.8 k2.0 l0.7 m-0.4 n3.4 o0.5 p1.5 r-1.0 s1.0 t0.4
gaat+dat 7.9 b0.4 d0.3 e0.5 i0.4 j0.3 p0.5
gaat+de 6.9 a-0.5 b-0.5 c0.5 k0.3 l0.3 m0.4 n0.8 o-0.5 p0.4 q-0.4 t1.0
gaat+deze 7.9 d0.7 i-0.3 q0.6 s0.7
gaat+door 7.9 e-0.4
gaat+en 7.6 b0.8 c-0.4 d0.8 g0.6 k-0.3 r0.7
gaat+er 7.0 a0.6 c0.9 d-0.8 f1.7 g-0.4 h-0.5 k-0.3 m1.0 n1.2 s-0.4
gaat+het 6.6 a-0.8 b0.5 d0.5 e-1.0 f0.6 g-0.5 i0.6 j-0.4 k-0.7 l2.0 n1.5 o1.2 p-0.6 s0.8
gaat+in 7.6 a0.4 b0.6 d1.0 e-0.4 i0.5 p0.7 s0.8
gaat+m 7.9 b0.5 e0.6 k1.5 m0.5 o0.5 p0.4
gaat+mee 7.4 a-0.3 f-0.3 h-0.4 m-0.4 n1.5 o-0.3 p-0.5 t0.7
gaat+met 7.2 a-0.7 e-0.4 g-0.4 i0.4
gaat+naar 7.4 a0.5 c0.5 d-0.7 e0.3 g-0.4 h-0.4 i1.2 l1.0 m-0.4 r-0.4 t0.5
gaat+niet 6.5 a-0.9 b0.7 c-0.6 d-0.7 g-0.5 i-0.8 j-0.4 k1.7 l0.6 n0.5 p0.9 r-0.4
gaat+om 6.6 a-1.0 b-0.4 c0.5 e-0.8 f-0.5 g-0.4 h-0.6 i-0.5 k-0.6 l-0.6 m0.3 n0.6 p-0.4 s-0.4 t0.9
gaat+ook 7.9 a0.6 c0.3 d1.4 f1.5
gaat+op 7.9 a-0.7 e-0.3
gaat+over 6.9 b1.2 c1.5 e0.4 g-0.5 i-0.4 j-0.5 k-0.4 n0.5 o0.8 p-0.5 r-0.6 s1.3 t0.7
gaat+vand 7.6 a1.5 c1.0 f2.1 g-0.3 j1.7 t-1.1
gaat+via 7.9 i0.8 j0.5 p-0.4
gaatje 7.2 a-0.8 b-0.4 c-0.5 d-0.3 e-0.4 g0.6 i-0.4 k0.5 m-0.5 q-0.4 r0.7 s-0.3 t-0.3
gaf 6.7 a0.6 d1.1 e1.4 f-0.5 g-0.3 h0.5 i0.6 j-0.4 p-0.3 q-0.3 r-0.5 s-0.6
galg 7.9 m1.1
gang 6.6 a0.8 c0.6 e0.7 g0.4 k0.4 l-0.5 m0.9 p1.0 r1.0 s1.7
gara 6.9 a0.5 b-0.5 c0.4 d0.7 f-0.4 g-0.5 i-0.7 j0.9 l0.7 m1.7 o-0.7 r-0.3 t0.7
garage 7.4 b-0.3 c0.5 d0.9 i-0.4 j0.6 l0.7 m-0.3 n-0.5 o-0.5 q0.5 r-0.3 t0.4
garant 7.6 a0.4 e0.5 i-0.4 j0.4 m2.2 n0.5 o-0.3 p0.4 t0.4
gard 7.9 a-0.4 h0.4 r0.4
gast 5.6 a-0.8 b0.4 g0.7 h1.0 i0.5 j-0.6 l-0.4 o-0.6 p-1.2 q0.6 r0.9 s0.4 t0.9
gast+heef 7.4 e0.6 g-0.4 i-0.4 m0.6 r-0.5
gast+schr 7.9 a-0.4 h-0.3 k0.5 r-0.3 t0.3
gast+van 7.6 i1.1 p-0.3 s0.5
gasten 6.0 a-0.6 d0.3 e0.5 g0.8 h0.5 l-0.6 m-0.4 o-0.5 p-0.8 q0.8 r0.7 t1.3
gat 7.6 a1.3 c0.3 d1.4 g-0.5 h-0.4 i0.5 l0.4 r-0.3
gauw 7.9 a-0.4 b-0.3 g1.4 h1.2 i-0.4
gauw+iets 7.9 d0.5 e0.3 g0.8 i1.4 r0.8
gave 7.9 b0.6 s0.6 t0.7
gaven 7.9 b0.6 s0.6 t0.7
ge 5.0 a0.9 c0.6 d1.8 e2.7 f-0.6 g2.9 h1.3 i0.4 j1.0 k0.9 l0.6 m1.7 o-0.6 p2.4 q1.3 r3.2 t-1.4
ge+dat 7.4 b-0.4 c0.7 d0.5 e0.7 i-0.3 l0.6 m-0.4 n0.6 o-0.4 r0.4
ge+een 7.9 a0.6 e0.4 j0.5 m1.3 p0.9
ge+er 7.9 a-0.5 h0.5
ge+had 7.6 a1.2 c2.1 g-0.6 i0.5 k0.3 r-0.4
ge+hebt 6.6 c0.5 d1.3 e0.4 g1.0 h0.3 j0.9 m-0.7 n-0.3 o-0.5 q0.6 r1.2 s-0.5 t-0.4
ge+mij 7.4 b-0.4 c-0.5 f-0.3 g0.7 m0.9 p-0.3 q1.4 r0.8 s0.6
ge+moet 7.6 b0.7 c-0.4 e0.7 f0.4 g0.3 h-0.4 i-0.4 p0.6 q0.4 r0.5 s-0.4
ge+moog 7.4 b0.5 c-0.6 d-0.6 f-0.3 g0.4 h0.7 i0.5 k-0.4 l0.8 p0.6
ge+niet 7.9 a-0.6 b0.6 c-0.3 e-0.5 g0.4 k1.1 q0.8 r0.4
ge+nog 7.9 c0.4 d0.4 i0.5
ge+ons 7.9 i0.7
ge+ziet 7.9 a-0.4 b0.7 c-0.3 d-0.4 e-0.8 g1.0 k0.6 l0.5 n-0.4 r1.2
ge+zijt 7.6 a0.3 d0.5 e1.1 j0.5 o0.3 p0.4 r0.5
geac 4.9 a1.0 b0.9 c1.2 d1.1 e0.8 f1.2 h0.4 i0.6 j1.2 k0.9 m1.4 n2.5 o1.2 p0.8 q-0.7 r0.4 s-0.4 t-0.3
geac+debi 7.9 a0.4 j0.6 m1.8 p0.6
geac+dire 7.4 b0.5 c0.7 e0.7 f0.9 j0.8 n0.4
geac+heer 5.6 c0.4 d1.3 e-0.3 f0.8 g0.8 j0.3 k0.7 n1.5 o0.8 p-0.6 r1.0
geac+kant 7.9 j0.5 m0.6 p0.7
geac+mevr 6.5 a-0.3 d-0.7 i0.9 j0.3 k0.5 m0.3 o0.4 p-0.5 q-0.5 s-0.4
geac+rela 7.9 a0.5 b1.5 e0.3 i0.9
geacce 7.9 a0.7 c0.3 e1.0 j0.4 p0.8
geacco 7.9 a-0.5 b-0.3 c0.3 e-0.6 g0.6 m-0.4 n2.5 o-0.5 p-0.4 q-0.5 r0.8
geacht 4.9 a0.8 b0.9 c1.3 d1.1 e0.4 f1.2 g0.3 h0.5 i0.6 j1.2 k0.9 m1.4 n1.8 o1.4 p0.4 q-0.5 r0.5 s-0.4 t-0.3
gean 6.5 a-0.5 c-1.0 g-0.7 h0.6 i-0.5 k1.7 l-0.6 m1.6 p-0.5 s-0.4
geannu 6.6 a-0.3 c-0.8 f-0.6 g-0.6 h0.5 i-0.5 k1.7 l-0.5 m1.7 n-0.3 p-0.4 s-0.4
geba 7.6 a0.6 b0.4 e0.9 f0.6 k0.3 p0.8 r-0.5
gebe 5.5 b0.8 d2.9 e0.5 f-0.4 g-0.3 h-0.5 i2.0 k-0.3 l0.5 m-0.6 o0.5 p0.7 q-0.8 s1.4
gebe+en 6.9 a0.8 c0.3 d2.4 i0.8 j0.5 p-0.3 q0.3 s0.9
gebe+er 7.9 a-0.4 d-0.4 g-0.5 h-0.7 i-0.6 n0.5
gebeld 5.9 a0.9 b0.7 c0.5 d3.3 e0.6 g-0.6 h-1.0 i2.5 j-0.6 l-0.3 m-0.4 p0.8 q-0.4 s1.4 t-0.5
gebeur 6.6 a-1.0 b0.4 c-0.6 h0.4 j0.3 k-0.3 l1.0 o0.4 q-0.6 r0.3
gebl 6.3 a0.7 b-0.6 c0.4 e-0.5 f0.4 i-0.4 j-0.5 l1.0 n-0.5 o-0.6 p2.6 q-0.3 r0.4 s-0.6 t0.4
gebl+en 7.6 f0.6 g0.4 m0.4 p0.8 r0.5
geblad 7.9 a-0.4 g0.5 r0.7
geblev 7.6 a-0.4 d0.7 g-0.4 p0.6 r0.3
geblok 6.8 a1.4 b-0.4 c0.4 e-0.4 j-0.4 l1.1 o-0.6 p2.4 r-0.4 t0.4
gebo 6.3 a-0.5 b-0.7 c0.4 f0.9 g0.6 h1.0 i0.6 j-0.5 k1.3 q0.4 r0.8 s-0.7 t1.9
gebo+en 7.9 d-0.4 r-0.4
gebo+sta 7.9 a-0.5 b-0.3 k1.9 l0.5 n-0.3
geboek 7.9 a-0.5 b-0.3 k1.9 l0.5 n-0.3
geboor 7.2 a-0.4 b-0.3 c-0.5 g1.3 h1.6 i-0.5 l-0.3 p0.5 r1.6 s-0.4 t1.1
gebouw 7.2 c1.3 e-0.6 f0.8 i1.4 r-0.5 t0.8
gebr 5.1 a1.1 d-0.5 e2.4 f-0.3 g-1.0 h-0.3 i-0.5 j1.2 k-0.3 m1.9 n0.6 p0.4 r-0.8 t0.9
gebr+en 7.6 b-0.4 j0.6 k0.3
gebr+het 7.9 d0.4 o1.0
gebr+uit 7.9 a0.3 e0.9 p1.0
gebr+van 7.6 e0.6 i1.0 p0.5 t0.9
gebr+waar 7.9 c0.3
gebrac 7.2 a0.3 b1.1 d-0.4 e1.2 f-0.3 i0.7 j-0.3 m1.0 o0.5 p-0.3 r-0.4
gebrek 6.3 a2.1 b-0.4 c0.6 d-0.4 e1.8 g-0.4 i-0.7 j2.2 l-0.3 m-0.4 p1.0 r-0.4 s-0.4
gebrok 7.4 a-0.3 d-0.4 g-0.4 o-0.3 t0.4
gebrui 5.8 a-0.4 c-0.4 d0.4 e0.7 i-0.3 j-0.8 l0.7 m2.0 n0.8 o0.4 p0.4 s0.4 t1.3
gece 7.9 c-0.3 j0.7 k0.5 p0.6 s0.7
gecert 7.9 c-0.3 j0.7 k0.5 p0.6 s0.7
geco 6.9 a1.0 b-0.5 e2.8 f-0.4 h0.4 i-0.4 j-0.3 m1.3 n0.7 p-0.5 s-0.4
geco+exem 7.9 b-0.3 e0.6 h0.7 m1.0 n-0.3 o0.8
gecont 7.9 a0.4 b0.3 e1.3
gecorr 7.2 a0.6 b-0.9 e1.7 f-0.4 h0.5 i-0.4 l0.3 m1.3 n0.6 p-0.4 s-0.3
geda 5.1 a-1.0 b-0.4 d0.8 g1.6 i-0.4 j-1.5 l-0.9 n0.6 q3.0 r2.9 s-0.5 t0.4
geda+door 7.9 d0.4 i0.8 p0.8 s0.6
geda+en 7.6 h0.7 n0.4 r0.5
gedaag 7.6 g-0.5 j-0.3 r-0.7
gedaan 5.4 a-1.3 c-0.3 d1.3 e-0.8 f0.4 g2.8 i-0.6 j-0.9 k0.3 l-0.5 n0.7 p-0.4 q3.4 r4.0 t0.4
gedach 7.6 b-0.4 c0.8 g-0.4 r-0.3 t0.4
gedagv 7.4 b-0.3 g-0.4 j-0.4
gede 6.3 a0.4 b1.0 d-0.3 f-0.5 g0.5 h-0.5 i0.8 j0.4 p1.4 r0.4 s-0.3 t-0.3
gedeel 7.2 a-0.5 e-0.8 f-0.3 g0.7 h-0.3 n-0.3 o0.4 q0.5 r0.7
gedepo 7.9 e0.4 j0.6 m0.8
gedi 6.5 c0.6 d0.7 f-0.3 i-0.8 j1.3 m-0.5 n-0.3 p-0.4
gedich 7.9 b0.5 c1.2 o0.4
geding 6.7 c-0.4 d0.6 e0.3 h-0.4 i-0.6 j1.4 m-0.3 n-0.4 p-0.3 s0.3
gedo 6.7 a0.5 b-0.8 g-0.6 i-0.6 j-0.4 k0.4 p-0.3 q0.6 r-0.8 s-0.6 t0.9
gedo+over 7.9 a-0.5 c0.4
gedoe 6.8 a0.5 b-0.7 c0.4 e0.4 g-0.6 i-0.6 j-0.3 k0.5 q0.7 r-0.7 s-0.5 t0.9
gedr 7.4 a0.6 c-0.4 d-0.4 f1.0 i1.1 r-0.4
gedu 5.8 a-0.7 b-0.4 c1.4 d-0.7 e-0.9 f0.5 g2.3 h-0.3 i-0.4 j-1.0 l3.0 m-0.5 n0.5 o0.8 p-1.0 r2.8 s-1.1
gedu+en 7.4 a-0.7 d0.8 f0.5 g1.5 h-0.5 i-0.5 j-0.3 r1.9 s-0.3 t0.8
gedu+hebb 7.9 k0.6 l2.0
gedu+is 7.6 a1.4 c0.9 g-0.9 i-0.4 o1.0 r-0.7 s-0.3 t-0.4
gedu+met 7.9 i0.7 l1.0 m0.4 q-0.4
geduld 5.9 a-1.0 d-0.7 e-0.7 f0.5 g2.4 h-0.4 j-0.8 l2.9 m-0.3 n0.6 o1.0 p-0.9 q-0.3 r3.1 s-1.0
geduur 7.9 c1.9 l0.3 q0.4 t0.4
geef 5.0 a1.0 c1.4 d0.7 e1.0 f2.9 g-0.4 h1.4 i-1.9 j0.6 k1.2 l-0.6 m0.6 n1.5 o0.5 p-0.7 s0.9 t2.4
geef+de 7.9 e0.9 i-0.3 p0.9 r0.4
geef+een 7.9 f0.3 m0.3
geef+hem 6.0 h0.7 k0.6
geef+ik 7.2 a0.8 c1.5 d-0.3 e1.0 i-0.4 j0.9 s1.5
geef+je 7.9 d-0.4 g0.5 h0.9 k0.8 n0.3 o0.8 q0.4 r0.6
geef+mij 7.6 a0.7 c0.9 d0.3 e-0.5 f2.9 i-0.3 j-0.3 m-0.3 p-0.5 q0.3 s-0.7 t1.3
geef+u 7.9 j1.0 p0.6 s0.6 t0.9
geeft 5.5 a0.4 b0.5 c-0.7 e0.7 f2.0 g-0.3 h1.1 i-0.8 j-0.6 m1.2 n0.4 o0.4 p-0.8 r0.4 t0.9
geei 7.9 i0.6 p0.7
geeind 7.9 i0.6 p0.7
geel 7.9 b0.7 e0.4 i0.5 n1.0
geen 3.4 a3.3 b3.1 c3.6 d4.2 e3.0 f1.1 g-3.1 h-0.9 i2.1 j-0.9 k1.5 l2.7 o0.6 p3.0 q-0.6 s-1.0 t0.6
geen+advo 7.9 a-0.3 c-0.3 e-0.4
geen+antw 6.5 a1.7 c2.5 d3.5 f1.9 g-0.7 i-0.4 l-0.4 m1.0 p-0.9 r-0.3 s-0.6
geen+beta 7.6 a0.4 e0.6 f0.5 l0.4 n0.8 p1.2
geen+bezw 7.4 a-0.7 c-0.7 g-0.4 l-0.4 t0.5
geen+boek 7.9 d0.6 l0.7
geen+cent 7.0 a0.5 g0.3 p2.0 r0.4 s-0.4
geen+conc 7.9 a0.6 b0.5 c0.7 k-0.3 m-0.3 t1.0
geen+dag 7.9 a0.5 b1.2 c0.6 e-0.4 i1.1 p1.6
geen+enke 6.4 a-0.6 c-0.6 d1.1 g0.8 j-0.4 k-0.7 n1.3 p-0.5 q0.9 r1.2 s-0.6
geen+euro 7.6 a0.5 d0.6 e0.4 p2.0
geen+geld 7.0 a0.3 b-0.4 j0.5 l0.7 m-0.3 p1.0 r-0.4 s0.5
geen+goed 7.9 a0.4 c0.6 e-0.5 i0.7 t1.0
geen+haas 6.6 a-0.8 c0.6 e-0.4 i-0.4 j-0.5 l-0.4 p-0.7 s-0.4
geen+hard 7.9 c0.5 e0.6 f0.6 p0.7
geen+idee 7.6 a-0.4 c0.6 d-0.6 e-0.3 g0.7 r0.7 s0.5
geen+kind 7.9 b0.3 g1.0 h0.8 m0.5 q0.6 r1.3
geen+klac 7.6 a-0.6 d-0.5 g-0.5 l0.4 m0.5 r-0.4
geen+leve 7.9 c-0.6 d0.5 h-0.3 l1.0 q-0.3
geen+mail 7.2 a-0.9 d0.4 e-0.9 f0.3 g-0.4 i-0.8 k1.3 p-0.6 s-0.4 t0.3
geen+mens 7.9 s0.7
geen+moei 7.9 e-0.4 p0.7 s0.7
geen+nieu 7.2 a-0.5 c-0.4 d0.3 f0.4 g-0.5 i0.8 k-0.3 l-0.3 n0.3
geen+over 7.9 b0.6 c0.3 e-0.5 f0.5 g-0.4 k3.4 p0.5 r-0.5
geen+plaa 7.9 a-0.9 e-0.4 f-0.3 n0.6
geen+poen 7.9 a0.9 c1.4 d1.0 e0.5 p3.0
geen+pret 7.9 a0.3 r-0.3
geen+prob 7.9 a-0.8 b-0.3 e-0.4 k0.4 m-0.3 q0.4
geen+reke 7.9 a-0.3 e-0.3 o1.0 q0.5
geen+ruzi 7.2 d0.7 h-0.5 i0.8 q0.3
geen+van 7.6 a0.6 d1.4 f1.6 h-0.3 m0.7
geen+verd 7.9 a-0.7
geen+verg 7.6 c-0.4 d-0.4 e-0.7 g-0.3 k2.4 m1.4 o0.5 p-0.5
geen+verw 7.9 b0.4 i0.8
geen+webs 7.9 e0.5 p0.8
geen+wisk 7.9 a0.4 b1.3 c1.2 e-0.4 i0.3
geen+woor 7.4 a0.4 b0.4 c-0.4 d1.4 l0.3 n-0.4 p-0.4 q0.4
geen+zin 7.2 a0.7 b-0.4 c1.1 d-0.8 f0.8 g-0.4 i-0.6 q-0.4 r-0.5 s-0.3 t0.6
geen+zorg 7.4 a-0.8 b-0.4 f0.3 k-0.4 n2.5 o-0.4 p-0.3 q-0.4
geer 7.4 a-1.1 c-0.4 f0.5 g0.5 i-0.3 k0.3 l1.3 o-0.3 r0.6 s-0.4
geert 7.9 a-0.9 c-0.4 g0.7 i-0.3 l1.2 o-0.3 r0.7 s-0.3
geertj 7.9 a-0.4 f0.4 k0.6
gees 7.9 a-0.3 g0.5 k0.6 o0.9 r0.5
geev 7.9 a0.6 e1.0 i0.6
geeval 7.9 a0.6 e1.0 i0.6
gefa 7.6 b1.0 c-0.3 f0.7 l0.4 m3.8 p0.6 t-0.3
gefact 7.9 b0.4 c-0.3 d-0.5 f0.7 i-0.3 l0.4 m4.0 t-0.3
gefe 7.6 d1.3 e0.6 h0.7 i-0.3 k-0.4 r0.6 s-0.3
gefeli 7.6 d1.3 e0.6 h0.7 i-0.3 k-0.4 r0.6 s-0.3
gefi 7.9 e0.4 g-0.7 r-0.6 s0.5
gefl 7.6 a-0.8 c-0.6 e-0.4 g0.9 l0.4 m-0.3 r1.0
geflik 7.9 a-0.8 c-0.5 g0.9 l0.4 m-0.3 r1.1
gega 6.3 a-0.6 b-0.8 c-0.4 f0.5 g1.1 h0.8 j-0.5 k0.6 l0.6 m0.6 n0.8 o1.1 q0.4 r1.3 s-0.8 t0.4
gega+en 7.6 c-0.3 d0.6 e-0.6 g0.5 m1.0 n0.4 q-0.3 r0.9 t-0.3
gegaan 6.3 a-0.7 b-0.8 c-0.7 d0.3 e0.4 f0.6 g1.1 h0.9 i-0.5 j-0.4 k0.8 l0.6 m0.7 n0.9 o1.1 q0.4 r1.4 s-0.8
gege 5.3 a-1.0 b-0.5 c-0.7 d-1.3 e0.4 g1.7 h3.4 i-0.4 j-0.5 n0.7 p-0.6 q0.6 r1.6 t1.5
gege+en 7.4 c0.4 d-0.5 i0.5 r-0.6 t-0.3
gege+voor 7.9 a-0.3 g-0.4 o0.3
gegene 7.6 d-0.4 e0.5 k0.5 p0.8
gegete 7.9 a-0.4 b-0.4 g1.4 h1.3 q1.3 r0.3 t0.5
gegeve 5.4 a-0.9 c-0.7 d-1.1 e0.3 g0.9 h2.9 j-0.4 n0.8 p-1.0 r1.6 t1.3
gego 7.2 a-0.7 b0.6 d-0.6 e-0.7 g0.5 q-0.3 r0.7 s-0.7
gegooi 7.2 a-0.7 b0.6 d-0.6 e-0.7 g0.5 q-0.3 r0.7 s-0.7
gegr 7.9 a-0.5 g0.5 h0.5
gegroe 7.9 a-0.5 g0.5 h0.5
geha 5.5 a0.4 b0.8 d1.0 f0.4 g1.1 i0.4 j0.8 k-0.6 m1.1 o0.5 q1.1 r1.9 s-1.1 t-0.4
geha+die 7.6 c0.7 e-0.6 g0.8 j0.8 r1.0
geha+en 7.0 c-0.3 d0.5 g-0.5 h0.3 l-0.4 n0.4 o1.2 p0.6 q0.3 t0.5
gehaal 7.2 a0.5 c-0.5 e1.4 f0.6 g-0.5 i0.4 k-0.3 n0.5 o0.7 q-0.4 r-0.5
gehad 5.9 a0.6 b1.5 c0.8 d1.5 e-0.5 f-0.3 g0.6 i0.4 j1.2 m1.9 o0.3 q0.7 r1.4 s-1.3
gehalv 7.9 e-0.5 g0.5 r0.4
gehang 7.4 a-0.5 g0.7 m-0.4 q0.7 r0.9 s0.4 t-0.3
gehe 6.8 b-0.7 c0.4 g1.1 h0.4 k-0.4 m1.8 o-0.6 p0.3 q1.1 r0.7 s-0.4
gehe+was 7.9 b-0.3 c0.5 e-0.3 i0.6 q0.8
geheel 7.4 a1.0 b-0.3 e0.6 j0.4 m2.1 o-0.4 p0.5 q-0.3
geheim 7.9 a-0.7 b-0.3 g0.9 q0.8 r1.2 s-0.3
geho 5.8 b1.2 c-0.5 d1.1 e0.8 f0.4 g2.4 h1.0 i1.1 j-0.7 k-0.6 m-0.6 n0.6 o-0.8 p-0.8 q0.6 r2.9 s0.6 t-0.5
geho+dat 7.9 e0.4 g0.5 r0.6
geho+en 7.9 e-0.5 g0.8 i0.6 r0.7
geho+met 7.6 c0.6 e-0.3 h0.6 k-0.3 n0.4 r0.5
geholp 6.7 c0.6 d0.4 e0.6 f0.4 g1.5 h0.7 i-0.4 k-0.6 n1.0 o-0.5 p-0.3 r2.2
gehono 7.9 a-0.5 b-0.3 g0.5 h0.3 q0.8 r0.7
gehoop 7.9 a0.5 b0.4 g-0.3 i1.1 r-0.5
gehoor 7.2 b0.3 c-0.6 d0.5 g0.6 h0.6 i-0.5 m-0.3 o-0.3 r0.5 s0.9 t-0.4
gehoud 7.4 b1.1 c-0.3 g0.6 i1.2 r0.5
gehu 7.4 a-0.4 c0.7 d-0.5 e-0.3 f-0.4 g1.0 h0.6 i-0.6 l-0.4 o0.3 r0.6 s-0.5
gehuil 7.9 a-0.4 g0.7 r0.9 s-0.3
gehuur 7.9 c1.1 f-0.3 g0.4 h0.8 i-0.4 o0.3
gek 7.6 b1.1 c-0.5 d-0.5 e-0.7 g0.5 h0.7 i-0.4 q0.8
geke 7.4 a-0.3 e-0.4 l0.9 n-0.3 o-0.3 q0.3 r0.4 t0.7
gekeke 7.6 n-0.4 o-0.3 q0.4 t0.6
gekl 7.6 a0.6 c1.4 e1.1 j0.9 r-0.4
geklap 7.6 a0.6 c1.4 e1.1 j0.9 r-0.4
gekn 7.2 d0.7 e0.8 f0.4 i-0.5 k-0.4 n0.4 p-0.4 s0.9
geknip 7.9 d0.9 g-0.3 r-0.4
geko 6.0 a2.3 b0.4 c0.7 d2.0 e1.1 g-1.2 h-0.6 i2.2 k-0.5 l-0.5 m-0.9 n0.4 p0.3 r-1.1 s1.1 t0.3
geko+hebb 7.9 g0.6 i-0.7 k0.4 r-0.3
geko+heef 7.9 b0.6 e-0.5 s0.6
geko+voor 7.9 e0.4 i2.0
gekoch 7.4 a0.6 b0.3 c1.6 d1.2 g-0.4 i-0.3 k-0.4 m-0.4 s-0.3 t0.6
gekome 7.4 a0.5 d0.4 g-0.4 i1.4 m-0.3 p0.5 r-0.5 s1.4
gekoze 6.9 a0.6 b-0.5 c-0.4 d0.9 e0.8 g-0.5 i1.7 j-0.4 l-0.4 n0.4 p-0.5 r-0.7 s-0.3
gekr 5.9 a1.3 b2.1 c1.0 d0.6 e2.0 f0.5 g-0.4 i-0.6 j0.3 l1.0 m0.6 n0.7 o0.6 p-0.9 q-0.8 s-0.5 t0.7
gekr+en 7.9 s0.4
gekr+van 7.6 a-0.5 b-0.4 c0.8 e-0.4 f0.8 g-0.3 l1.3 n-0.3 q0.6 t0.5
gekr+voor 7.9 e-0.5 p0.9
gekreg 5.9 a1.3 b2.1 c1.0 d0.6 e2.0 f0.5 g-0.4 i-0.6 j0.3 l1.0 m0.6 n0.7 o0.6 p-0.9 q-0.8 s-0.5 t0.7
geku 7.9 a1.1 e1.4 g-0.4 j1.6
gekund 7.9 a1.1 e1.4 g-0.4 j1.6
gela 7.0 c0.4 e0.5 f0.3 h-0.5 l0.8 n-0.3 p1.2 s0.5
gelach 7.4 c0.4 g0.4 h-0.3 p0.6 r0.6 s0.7
gelate 7.9 e0.4 l1.1 p0.7 r-0.4
geld 4.9 a1.2 b1.0 d1.4 e1.5 h-0.4 i-0.3 j-0.5 k-0.6 l2.0 m-0.4 o-0.5 p2.8 q2.9 r1.1
geld+als 7.6 a1.1 e0.3 g-0.5 j1.0 p2.0 r-0.4 s-0.4
geld+binn 7.9 a0.4 c-0.3 d0.5 e0.9 h0.4 l1.9 p-0.3
geld+het 7.9 a-0.4 b0.4 m0.7 n0.4 t0.5
geld+is 7.2 a-0.8 b-0.4 g0.4 i0.5 j-0.4 k-0.3 m-0.4 n-0.4 q4.8 r0.9 s-0.5 t-0.3
geld+maar 7.9 e0.4 p0.8
geld+teru 6.9 a-1.0 b-0.4 d-0.4 e-1.1 g0.3 i-0.6 k0.3 l-0.4 o-0.3 q0.8
geld+van 7.6 a-0.4 g-0.4 l1.6 m-0.4
geld+voor 7.2 a0.4 b0.3 d-0.3 e0.9 h0.4 j0.5 m-0.6 n-0.3 o0.6 p1.1 q0.4 s0.5
geld+waar 7.9 e0.7 f1.4 g-0.4 k0.4 l1.4
gelder 6.9 a0.7 c1.1 d0.8 e0.5 s1.7
geldt 7.2 b-0.4 d0.6 e0.4 g-0.3 j0.8 k-0.4 o0.5 p-0.4
gele 4.8 a2.6 b1.5 c3.0 d1.1 e2.2 g-0.8 i0.8 j2.4 m0.6 n-0.6 o0.5 p0.5 q-0.5 r-0.6 s-0.4 t-0.4
gele+dat 7.6 a-0.3 g0.7 l0.3 r0.8
gele+en 6.9 a-1.0 c0.7 d-0.6 e0.8 f-0.5 i-0.7 j-0.5 k0.8 l0.8 m0.3 n0.5 p-0.5 q0.4 s-0.5
gele+voor 7.6 b0.4 d0.8 e0.4 g0.3 i0.8 l-0.3 o0.8 s0.6
gelede 6.4 a0.8 c1.8 d1.4 e0.7 g-0.5 h0.4 i1.5 j1.2 k0.5 l-0.5 m-0.5 n-0.5 q-0.5 r-0.4 s0.5 t0.4
geleer 7.0 a0.9 c0.9 d-0.3 e0.4 g-0.4 j1.3 p-0.4 r-0.3 s0.3
gelegd 6.5 b0.8 c-0.9 d0.7 e1.0 f0.4 g-0.3 l0.8 m0.5 o-0.4 s-0.7 t0.4
geleid 7.9 d0.6 e-0.4 f0.5 g0.3 m0.9 o0.4 q0.7
geleve 6.6 a1.1 b-0.5 c1.3 d-0.5 e1.2 f-0.3 j0.9 m-0.4 p1.1 q0.3 s0.7
geleze 6.0 b2.3 e-0.6 j-0.4 m0.4 n-0.4 o0.6 q-0.8 s-0.9 t-0.4
geli 5.5 a-0.9 b-0.8 c-0.7 g0.7 h1.8 i-0.8 l1.4 m1.6 n1.4 o-0.7 p-0.8 r0.6 s-0.8 t-0.6
geli+aan 7.9 a-0.4 d-0.4 q0.4 t-0.3
geli+dat 7.9 a0.6 c-0.4 d0.5 e0.5 l1.0
geli+die 7.9 g0.5 h0.5 n0.8
geli+dit 7.6 b-0.5 e-0.6 f0.5 h0.8 i-0.3 m1.6 o0.4 r0.7
geli+een 7.9 h0.6 m0.8 p0.8
geli+mij 7.9 a-0.7 k0.3 n0.4
geli+ons 7.9 c0.4 e-0.3 g-0.3 i0.5
geli+te 7.9 a-0.5 i0.4
geliev 6.3 a-0.5 b-0.4 c0.5 f0.5 g-0.9 k0.6 l0.3 m2.0 s-0.4 t-0.5
gelijk 6.1 a-0.6 b-0.3 c-1.0 g1.6 h1.9 i-0.9 j0.4 k-0.6 l1.1 m-0.3 n1.6 o-0.5 p-0.6 r0.5 s-0.5 t-0.3
gelo 6.3 b2.9 e-0.6 f0.7 i-0.8 j-0.5 k1.0 m2.6 n0.5 p-0.3 q0.3 r0.8 t-0.4
gelo+dat 7.9 a0.4 b1.4 d0.8 e0.6 m0.7 n0.4
gelo+ik 7.6 a0.4 e-0.8 f0.6 k0.4 l0.3 m1.5 p-0.3 r0.4
gelood 7.9 a-0.6 d-0.4 g1.0 r0.8
geloof 7.0 c-0.4 e-0.5 f0.9 g-0.7 h-0.3 i-0.4 k0.8 l1.0 m1.1 p-0.5
gelove 7.4 a1.1 b3.4 c0.4 e0.5 g-0.3 i-0.3 l-0.6 m1.8 q0.4
gelu 5.2 a0.5 c-1.0 d1.4 e1.9 g0.7 h0.5 i-0.7 j-1.0 n0.9 r2.0 s-1.1 t0.5
gelu+en 7.9 c-0.3 g0.6 h0.8 r0.7 t0.5
gelu+in 7.6 a-0.6 e-0.6 g1.0 h-0.3 i-0.3 m0.4 n1.8 r1.3
gelu+is 5.9 a0.4 d1.3 h0.6 i-0.5 j-0.3 m0.4
gelu+was 7.9 a0.9 d-0.5 e1.7 g-0.3 i-0.3 k-0.3 r-0.3
geluid 5.7 a0.4 c-0.3 e1.6 j-0.5 k0.3 m-0.5 p-0.3 r0.4 s-0.5 t0.5
geluis 7.6 a0.8 d2.4 g-0.3 i-0.5 n0.5 p1.0 s-0.4
geluk 7.9 a-0.4 d-0.3 f0.7 g0.6 i-0.4 l0.4 m0.6 r1.2
gelukk 6.8 a0.8 c-0.6 e1.3 f-0.4 g-0.9 j-0.5 k-0.4 l-0.5 r-0.5 s-0.4 t0.4
gelukt 6.9 a-0.6 b0.4 c-0.4 d0.6 f0.5 g1.4 h0.8 i-0.6 m0.3 n1.1 r2.3
gema 5.3 b0.5 d1.7 e1.2 f0.4 g1.4 h-0.9 i1.0 j-0.9 k0.7 m-0.8 n-0.8 o-0.4 r2.2 s2.1 t0.9
gema+hebb 7.9 c-0.4 e0.8 f0.3 g0.4 i0.9 r0.4
gema+heef 7.9 a0.5 e0.7 g-0.5 l0.4 q0.3 r-0.6
gema+ik 7.9 a0.4 b0.6 d0.8 e0.3 f0.5 i0.6 p0.7
gema+over 7.9 a-0.4 b-0.4 c0.4 e-0.4 g0.6 k0.4 r0.5
gema+tege 7.6 a-0.5 h0.5
gema+van 7.4 a0.7 d0.6 e1.1 g-0.6 p-0.3 r-0.7 s2.3
gemaak 5.6 a-0.9 b0.6 c-0.8 e1.1 f0.4 g1.7 h-0.9 j-1.2 k0.6 l0.4 m-0.7 n-0.6 p-0.4 r2.6 s0.9 t0.9
gemail 6.8 a0.8 c0.9 d2.4 g-0.5 i0.9 j0.5 p0.3 r-0.6 s1.1
gemak 7.9 g0.3 r0.4 s0.7
geme 4.9 a-0.8 b-1.5 c-0.5 d2.3 f1.5 g1.0 h1.4 i-1.0 k0.4 l0.4 m0.6 n0.4 o0.8 q1.8 r0.9 s-0.4
geme+beta 7.9 c0.4 g0.3 o1.1 q0.5 r0.4
geme+bij 7.9 e0.7 j0.6 l0.8
geme+dat 7.9 c-0.4 d0.7 e-0.7 g0.3 h0.6 k0.3 m1.0 n0.4 o0.3 r0.5
geme+heef 6.8 a-1.1 c0.4 e-1.1 g0.9 i0.8 j-0.6 p-0.5 q0.5 r1.4 s-0.5 t0.7
geme+over 7.6 d0.6 e-0.4 j0.6 s0.9
geme+van 7.6 a-0.5 g0.8 h1.3 i-0.4 q0.5
geme+wil 7.9 c-0.3 q0.9
gemeen 5.1 a-1.6 b-1.3 d1.1 e-0.9 f1.4 g1.4 h1.7 i-0.8 j-0.4 k0.5 m0.4 n0.4 o1.1 q1.7 r1.1
gemeld 7.0 a0.7 c-0.5 d1.6 e1.0 h-0.3 j0.8 l0.9 p-0.3 t0.5
gemi 6.8 c1.0 d1.1 g-0.5 i1.0 l-0.3 n0.7 o0.7 p-0.5 q0.6 s0.6
gemi+dead 7.9 a0.4 c1.0 d0.3 e0.9 i0.5 s1.0
gemidd 7.6 c0.4 e-0.5 r0.4
gemist 7.2 c0.7 d1.0 e0.6 g-0.4 i0.9 n1.0 o0.8 q0.4 s0.7
gemo 7.0 a1.0 b-0.5 c0.4 d0.4 e1.0 i-0.5 j0.7 l0.3 m-0.4 p0.5 t1.0
gemopp 7.9 b-0.3 c-0.4 e0.5 g0.3 h-0.3 r0.5
gene 6.7 a0.5 b0.6 c1.0 d1.3 e1.2 f0.6 h0.6 i-0.9 j0.6 l1.2 m-0.3 n1.9 p0.3
genera 7.0 a0.9 b0.6 c1.3 d1.3 e0.7 f0.8 g0.4 h0.9 i-0.7 j0.8 k-0.4 m-0.4 p0.5 r0.4
geni 7.6 e0.5 g0.3 h0.3 j-0.3 k0.8 m0.3 n0.7 r0.5 t-0.3
geni+van 7.6 e0.5 g0.3 h0.3 j-0.3 k0.8 m0.3 n0.7 r0.5 t-0.3
geniet 7.6 e0.5 g0.3 h0.3 j-0.3 k0.8 m0.3 n0.7 r0.5 t-0.3
geno 5.1 a0.6 c0.3 d1.2 e0.7 f1.7 g0.8 n0.6 o0.8 p1.2 r1.8 s1.2 t0.5
geno+en 7.6 b1.0 e-0.4 g-0.5 i0.6 r-0.4
geno+in 7.9 e0.6 g0.5 j-0.4 p0.5 r0.7 t0.3
geno+van 7.6 c0.4 e-0.5 f0.9 g0.5 i-0.4 l0.4 m-0.3 p1.0 r0.9 s-0.4
geno+voor 7.9 a-0.6 k0.4 m0.4 o0.5 r0.5
genoeg 5.7 b-0.5 c1.1 d1.1 e-1.1 f0.9 j-0.7 k0.5 l0.5 n0.7 o0.6 q0.6 r0.9 t0.4
genoem 6.9 b0.4 d-0.5 e0.6 f0.4 g0.8 i-0.3 j0.4 o0.4 p0.4 r0.9 s0.6 t0.3
genome 6.6 a-0.5 c-0.3 d-0.3 e1.1 g0.5 i0.7 j0.5 k-0.5 m0.5 r0.8 s-0.6
genood 7.9 i-0.5 j0.3 p-0.3 s1.4
genote 7.4 a0.7 d1.0 e0.8 f1.4 m-0.5 p1.2
gent 6.6 a-0.4 b-0.6 c0.7 d0.7 g0.9 h1.5 i-0.9 j0.4 k-0.4 o1.2 q0.9 s-0.3
gent+en 7.9 a-0.4 b-0.3 k0.7 l-0.5 m-0.4 o0.9 q0.7
geor 7.9 a-0.7 g1.0 h0.5 r1.0
georga 7.9 a-0.7 g1.0 h0.5 r1.0
gepa 7.2 a0.5 b0.7 c-0.3 e0.4 i0.4 j0.9 m-0.4 p0.6 s-0.3
gepa+en 7.9 a0.5 e0.8 p0.8
gepakt 7.4 a0.4 e0.5 h0.3 j0.9 m-0.3 p0.7
gepe 7.9 e0.4 j0.6 m0.4 n0.4 s0.8
gepens 7.9 e0.4 j0.6 m0.4 n0.4 s0.8
gepl 6.1 a-0.6 b-0.3 c1.5 d0.5 f0.6 g0.6 i0.4 j-0.8 k0.4 l0.9 n1.1 q-1.0 r1.1 s0.3 t-0.8
gepl+omda 7.9 a-0.4 e-0.5 g0.3 h0.8 r0.5
geplaa 6.9 a-0.7 e0.8 g1.0 j-0.5 n0.5 o0.5 q-0.5 r1.6 s0.8 t-0.4
geplak 7.9 c0.4 d0.5 n0.9
geplan 6.9 c1.4 e-0.5 f0.7 k0.3 l1.4 p-0.5 q-0.6 s-0.3 t-0.4
gepr 6.9 a0.3 c0.8 d-0.4 e1.7 f1.2 g-0.6 i-0.5 k0.4 l0.4 n-0.4 s-0.4
gepr+en 7.6 p0.3 t0.3
gepr+maar 7.9 a0.6 b0.4 e1.3 g-0.3
gepraa 7.9 b-0.3 c0.7 d-0.5 f0.7 h-0.3
geprob 7.6 a0.3 e1.3 g-0.4 k0.5
gera 7.0 a0.8 c0.4 d1.4 e0.4 g-0.5 h-0.3 i1.1 j1.4 m-0.4 p-0.3
gera+met 7.9 a0.3 c0.4 d1.1 f0.4 i0.8
geraak 7.4 a0.8 d1.0 e0.9 f0.3 i0.6 j0.9
gerb 7.9 c-0.3 d0.4 f0.5 o0.8
gerben 7.9 c-0.3 d0.4 f0.5 o0.8
gerd 7.4 b0.5 g-0.5 k-0.4 l0.4 m0.3 n-0.3
gerda 7.4 b0.5 g-0.5 k-0.4 l0.4 m0.3 n-0.3
gere 5.4 a-0.8 c0.4 d0.7 e0.6 g0.6 h1.3 i-0.6 k0.8 l-0.5 m2.0 n0.7 p-0.7 q2.3 r1.7 s-0.8 t0.5
gere+en 7.9 a0.4 d0.4 e0.9 i0.5 j0.5
gere+is 7.9 e0.5 p0.9 r-0.3
gere+onde 7.4 a-0.9 b0.4 d-0.3 e-0.4 h0.4 i-0.3 j-0.5 k0.4 m-0.4 o-0.4 r-0.5 t0.3
gere+op 7.4 b0.9 d0.7 f0.4 g-0.4 k0.4 l0.9 n-0.5 o0.5 r-0.4 s0.3
gere+zijn 7.9 a0.4 c0.8 e-0.4 l0.4 t1.2
gerech 6.9 b-0.4 c0.5 d0.5 e0.7 g-0.5 j2.1 m-0.4 p-0.3 r-0.5 s-0.4
gered 7.6 a-0.5 e-0.6 g1.8 h0.7 q0.9 r1.9
gerede 7.6 e0.4 k0.7 l-0.4 m-0.4 n-0.4 o0.8
gerege 6.5 a-1.1 c0.8 e-1.1 g0.4 h0.4 j-0.6 k0.8 l-0.3 n1.1 o0.4 p-0.5 q1.1 r1.6 s-0.5 t0.3
geregi 7.4 a-0.9 b0.4 d-0.3 e-0.4 h0.4 i-0.3 j-0.5 k0.4 m-0.4 o-0.4 r-0.5 t0.3
gereke 7.4 a0.4 e0.4 g-0.5 h-0.3 i-0.3 k-0.4 m3.6 o-0.6 q0.4 r-0.4 s0.7 t-0.3
gerese 7.6 h0.4 q0.3 r-0.4
geri 7.6 c-0.4 d1.1 e-0.7 h0.9 l0.6 r0.5 s-0.3
geri+aan 7.9 a0.4 d1.1 e-0.3 g-0.4 h0.4 l0.4 s-0.3
gerich 7.9 a0.4 d1.1 e-0.3 g-0.4 h0.4 l0.4 s-0.3
gero 7.6 a0.3 i0.8
gero+en 7.9 n0.5
gerr 7.6 b1.3 c0.8 e0.7 g0.4 m0.3 o-0.4 r0.4
gerrit 7.6 b1.3 c0.8 e0.7 g0.4 m0.3 o-0.4 r0.4
gert 7.9 a0.4 b0.5 d0.6 i0.4
geru 5.9 a-2.1 b-0.3 c-0.5 d-0.8 e-0.5 g0.9 h1.1 i-1.9 l1.7 m0.4 p1.1 q-0.4 r0.3 s-0.8 t0.4
geru+dat 7.9 a-0.6 d-0.6 g0.8 h1.1 i-0.8 k-0.4 m0.4 n0.6 q-0.4 r0.7 t0.3
geru+in 7.9 e0.6 m-0.4
geruch 7.6 a-1.1 d-0.5 g0.6 h1.0 i-0.9 n0.5 r0.6
gerust 6.1 a-1.1 c-0.5 d-0.5 h0.5 i-1.2 j0.3 l1.7 m0.4 p1.3 q-0.5 r-0.5 s-0.7 t0.3
gesc 5.2 a1.6 b0.4 c0.9 d1.6 e0.9 h-1.3 i-0.8 j3.4 k0.4 l-0.3 m1.8 o-0.7 p1.0 r0.4 s1.3 t-0.6
gesc+dat 7.9 a-0.4 c0.5 d-0.3 s0.8
gesc+en 7.9 a0.9 d0.7 e0.5 j1.7 r-0.3 s0.8
gesc+heef 7.9 d0.4 j0.7 m0.9 s1.0
gesc+is 7.9 e-0.5 f0.4 g0.5 r0.5
gesc+met 7.6 d0.6 e0.4 h-0.4 m1.0 p0.9 r-0.3 s-0.3
gesc+van 7.9 a0.6 b0.8 c-0.4 d0.8 e0.6 j0.5 p0.9
gesche 7.4 a0.5 b0.8 c0.8 d1.1 e-0.4 g-0.5 r-0.4 s0.3
geschi 6.0 a1.6 b-0.7 c-0.3 d0.8 e1.1 g-0.8 h-0.7 i-0.8 j2.7 k-0.4 m1.1 n-0.4 o-0.3 p0.8 r-1.0 s0.8
gescho 7.6 c0.6 d-0.4 j0.6 n1.3 r0.3
geschr 6.1 a0.6 c0.5 d0.6 e0.5 g0.9 h-0.7 j0.9 m0.4 o-0.4 p0.7 q0.5 r1.5 s0.7 t-0.6
gesl 5.8 a-0.4 b1.2 c-0.9 d-0.7 e0.8 g0.7 h1.3 i-0.5 m0.8 n-0.7 o-0.5 q0.4 r1.3 s-0.3 t0.6
gesl+op 7.9 e-0.5 g-0.3 i1.0 p-0.4
gesl+van 7.9 e-0.5 f0.7 r0.5
geslaa 7.0 a-0.4 d-0.8 g1.2 h1.9 i-0.5 l0.4 q0.6 r1.9 s-0.4
geslap 7.6 b1.4 g0.6 i1.0 j-0.3 p1.2
geslee 7.6 d0.7 e0.8 j0.7
geslot 6.5 a-0.4 c-0.4 d-0.6 e0.3 g-0.6 i-0.8 p-0.4 r0.3 t0.6
gesn 7.6 a-0.3 d0.6 m-0.3 o1.2 p0.7
gesnoe 7.6 a-0.3 d0.6 m-0.3 o1.2 p0.7
gesp 5.3 a0.8 b-1.3 c0.8 d2.5 e-0.5 f2.5 g-0.7 i0.7 j-0.6 n-0.7 o0.3 p0.5 q-0.7 r-0.6 s-0.6
gesp+en 7.2 a-0.8 b-0.4 c0.5 d-0.4 i-0.5 m-0.5 o-0.3 s-0.4 t0.4
gesp+is 7.9 e-0.4 p0.8 s0.8
gesp+met 7.2 a0.7 d0.5 e0.6 f2.3 g-0.4 i-0.7 m0.7 q-0.4 s-0.3
gesp+over 7.4 d0.8 e-0.5 g-0.4 p0.5 r-0.4
gesp+van 7.6 c0.7 g0.7 h0.7
gespre 5.7 a1.5 b-1.1 c0.6 d2.7 f2.7 g-0.6 i0.9 k0.4 l-0.5 m-0.4 n-0.5 o-0.5 p0.5 r-1.0 s-1.3
gespro 6.8 a-1.3 c-0.6 e-0.8 j-0.4 l0.4 m0.3 p-0.5 q-0.8 r0.3
gest 5.2 b-0.3 f0.5 g-0.4 h-0.4 i0.9 j-0.7 l1.5 m0.6 n0.4 p0.9 q4.6 r0.3 s-0.8 t0.7
gest+de 7.9 i-0.3 j0.5 l2.1 q1.4 s0.9
gest+door 7.9 f0.3 i0.7 k0.7 l0.6
gest+en 7.2 a1.0 b0.3 d0.6 e0.4 g-0.5 i1.1 k0.4 m1.0 o0.4 p0.4 s-0.3 t0.4
gest+is 7.9 h0.5 k-0.4 l1.1 n0.9 t0.4
gest+mede 7.6 a-0.4 b-0.3 e-0.4 k0.3 l-0.4 o0.7 q1.8
gest+met 7.6 h-0.3 i0.8 r-0.5
gestaa 7.6 b-0.4 c0.4 h-0.3 k0.3 m0.9 o0.6 t0.6
gesteg 7.9 a-0.5 b0.4 h-0.3 r0.3
gestel 7.0 b-0.4 c0.4 e0.3 g1.6 i-0.5 n0.7 q-0.3 r1.6
gestem 7.6 a0.3 e0.8 g-0.4 i1.2 l1.1 r-0.5
gestop 7.2 b0.4 c-0.6 e-0.6 g-0.4 k0.5 l0.6 m-0.3 p0.5 r-0.4
gestor 6.9 b0.3 d-0.7 e-0.4 f-0.3 i-0.6 k-0.3 l1.4 m0.6 n0.3 p1.2 q3.5 s-0.4
gestru 7.4 a-0.7 d-0.4 e-0.5 i-0.3 j-0.3 l-0.6 o0.6 q1.8 r0.3
gestuu 6.5 b-0.5 c0.7 d1.6 f1.4 g-0.7 h-0.4 i1.0 q1.3 r-0.7
geta 7.6 a0.6 b0.4 i0.3 j0.7
getal 7.9 a0.6 b0.5 i0.6 j0.8
gete 5.2 b0.5 c0.5 e1.4 f0.3 h3.0 i-0.7 k0.8 l-0.5 m2.6 n-0.6 p0.7 q0.8 r0.6 s-1.2 t1.2
gete+bij 7.9 d0.4 i0.6
gete+dus 7.9 a-0.6 e-0.4 g0.8 r0.9
gete+en 6.9 a0.3 c0.7 d-0.4 e0.4 g-0.8 h-0.4 i-0.5 j0.5 m0.7 p2.0 r-0.6 s-0.4
gete+in 7.9 e0.3 g0.4 h0.7 i0.5 r0.5
gete+is 7.6 d1.0 i-0.4 n0.7 o0.3 q0.3
gete+vers 7.9 a-0.3 f-0.3 h0.5 i-0.3 k1.1
geteke 5.5 a0.3 b1.0 c0.6 d0.4 e1.5 h2.7 k1.2 m1.1 n-0.9 p1.2 q0.9 s-0.9 t0.9
geteld 7.0 a0.7 b-0.5 e0.9 h0.6 i-0.4 k-0.4 m2.3 n0.9 p-0.4 r0.4
getest 7.6 a-0.7 d-0.4 e-0.5 o0.3 t0.6
geti 7.6 a0.5 e1.0 g-0.7 k-0.3 n0.7 q3.4 r-0.3 s1.3
getikt 7.9 a0.7 e1.2 g-0.5 q1.3 r-0.4 s1.5
getr 6.9 c1.8 e-0.8 f-0.3 g1.2 h0.6 i1.0 j-0.4 m-0.5 n-0.4 p0.4 q0.4 r1.4 s0.3
getrok 7.2 a0.6 c1.8 d0.3 i1.4 l-0.3 m-0.4 p0.6 q0.3 s0.5
getu 7.2 b0.4 c-0.5 d0.4 g-0.5 h0.4 k-0.3 l0.3 m1.1 o0.5 r-0.3
getuig 7.2 b0.4 c-0.5 d0.4 g-0.5 h0.4 k-0.3 l0.3 m1.1 o0.5 r-0.3
geva 6.0 a-0.3 b-0.3 f-0.5 g1.2 i0.6 j0.9 k0.4 l0.4 m-0.7 p0.5 q0.9 r1.3 s0.5 t1.0
geval 6.6 a-0.4 b-0.4 c-0.5 d1.1 f-0.7 g0.4 j0.7 k0.5 l-0.6 n0.6 o0.5 q0.6 r0.5 s0.4 t0.9
gevall 7.0 c1.0 d-0.5 g0.7 i1.1 j-0.3 l0.9 m-0.4 n-0.5 p0.6 r0.6 s-0.4
gevang 7.9 e0.6 g0.3 i-0.3 j0.7 r0.4 s0.6 t0.4
geve 5.6 b-0.9 c0.4 d-0.4 e-0.7 f0.8 g1.3 h1.0 j-0.7 k1.1 l0.4 m0.4 o0.5 p-0.6 q0.4 r1.3 s0.6 t-0.3
geve+door 7.9 c0.7 d0.6 k0.7
geve+en 7.9 a-0.5 e-0.4 g0.9 h0.9 l0.4 n0.5 r1.0
geve+met 7.9 d-0.4 e0.3 s0.4
gevel 7.0 c-0.6 g0.8 h1.2 p0.5 q0.7 r1.0
gevelr 7.9 e0.6 i0.5 p0.8
geven 6.0 b-0.7 c0.7 d-0.9 e-0.8 f0.7 g0.9 j-0.5 k0.9 m0.9 p-0.7 r0.7 s0.6
gevo 5.5 a-0.3 b0.7 c0.3 f0.7 g0.7 i1.1 j0.7 k-0.6 p-1.0 r1.2 s-1.1 t-0.7
gevo+dat 7.9 a0.8 b0.4 d1.4 e-0.3 i0.4 l0.3 n0.3
gevo+de 7.9 a-0.5 f0.3 g-0.6 h-0.3 n0.3 r-0.5
gevo+die 7.9 a0.4 d-0.3 e0.7 i1.7
gevo+hebb 7.9 c-0.3 d1.0 g0.5 i0.4 r0.8
gevo+het 7.9 e0.4 i-0.4
gevo+maar 7.9 a0.4 c0.5 d0.5 i0.9
gevo+van 7.6 a0.7 c0.6 e-0.7 g0.5 i-0.4 j1.5 k0.5 o0.4 r0.6
gevoel 6.9 a-1.3 c-0.7 d0.7 e-1.1 g1.3 j-0.4 n-0.3 q0.5 r0.8 t-0.4
gevolg 6.9 a1.8 b-0.4 c1.0 f0.8 i-0.5 j2.1
gevond 6.2 a-0.7 b1.2 d-0.9 e1.0 i1.0 j-0.6 k-0.3 n0.7 p-0.6 r0.5 s-0.8 t-0.5
gevr 5.3 a1.5 b0.9 c0.6 d3.2 e1.6 f1.5 g-0.7 j0.8 k0.3 m0.8 n-0.8 p1.2 r-0.4 t0.5
gevr+en 7.6 a0.6 c0.7 d0.5 f0.8 k1.0 l-0.3 m0.7 q0.4 t0.9
gevr+of 7.6 b-0.3 c-0.5 f1.4 i-0.4 s0.8
gevr+om 6.7 a1.2 c0.7 d2.9 e0.5 f-0.4 g-0.7 h-0.7 j-0.4 k0.3 n-0.4 o0.7 r-0.7 s-0.5 t0.6
gevraa 5.3 a1.5 b0.9 c0.6 d3.2 e1.6 f1.5 g-0.7 j0.8 k0.3 m0.8 n-0.8 p1.2 r-0.4 t0.5
gevu 7.9 k0.9 m0.7 q1.8
gevuld 7.9 k0.9 m0.7 q1.8
gewa 7.4 a0.9 f0.5 g-0.4 h-0.3 i0.4 j0.8 m0.3 r-0.4
gewaar 7.9 e0.5 i0.5
gewach 7.9 a0.8 d0.3 f0.6 j1.1 m0.4
gewe 4.9 a0.9 c0.7 d1.1 e2.5 f1.2 g1.4 h0.5 i-0.6 l0.5 m-0.7 n-0.9 o0.6 p-1.2 r2.3 s0.9
gewe+bent 7.9 a-0.3 c-0.4 h0.3 l1.2 n-0.4 o0.4
gewe+dus 7.6 a-0.3 l0.4
gewe+en 7.0 c0.4 f0.6 g0.4 j1.3 m0.5 n-0.4 p0.4 q0.9 t-0.3
gewe+hebb 7.9 g0.8 n0.5 q1.1 r1.0
gewe+met 7.6 c-0.5 d0.6 e-0.8 g0.4 j0.4 k0.5 o1.0 s0.8
gewe+ook 7.9 d0.8 e-0.5 g0.4 h0.3 r0.3 s0.4
gewe+vanw 7.9 l0.5 n0.6 t0.7
gewe+word 7.6 a1.3 c0.4 e1.9 g-0.5 l-0.3 r-0.5 s1.0
gewe+zijn 7.9 b1.1 c-0.5 e0.5 g0.5 k0.8 l-0.3 o0.7 r1.0
gewees 5.8 a2.8 c1.4 d1.7 e2.7 f1.1 g-1.2 h0.4 i0.8 j1.3 l-0.6 n-0.6 r-1.0 s0.4 t0.5
geweig 6.5 a-1.5 b-0.4 c-0.9 e-0.9 f0.9 g-0.5 i-0.6 j-0.5 l0.6 m-0.5 p-0.6 q-0.4 r-0.4 s-0.6 t0.4
geweld 7.0 a-0.5 f-0.4 g2.2 i-0.3 k-0.5 q1.1 r2.5
gewend 7.2 a-0.7 d-0.5 g0.5 j-0.3 k0.3 l0.8 o0.7 p-0.4 q-0.4 r0.8 s0.4
gewerk 6.7 a0.5 e1.7 g0.8 i-0.9 j-0.5 m-0.6 n0.4 o0.6 p-0.5 q0.4 r1.3 s0.5
gewete 7.9 a0.4 b0.9 d1.0 e-0.6 l0.9 s0.4
gewi 6.9 a-0.3 c-1.0 d0.7 g-0.5 i-0.8 j-0.4 k0.5 m0.6 r0.3 s-0.4 t0.4
gewijz 7.2 a-0.4 c-0.8 d0.9 e-0.5 f-0.5 g-0.3 i-0.6 m0.6 r0.5 t-0.3
gewist 7.9 e0.6 f0.8 k0.4 t0.8
gewo 4.3 b2.2 c1.0 d2.5 e-0.5 f-0.5 g0.6 m0.6 p-1.3 q0.7 r2.0 s0.4 t-0.3
gewo+bij 7.9 a-0.4 g0.5 h0.9
gewo+de 7.6 e0.5 i0.7 m0.8
gewo+door 7.0 e-0.3 f-0.3 g-0.6 i-0.3 m-0.4 n-0.4 q-0.3 r-0.5 s-0.4
gewo+een 7.4 b-0.3 c-0.6 g-0.4 i0.8 j-0.6 n0.4 q0.4 s-0.3
gewo+in 7.9 b0.3 c0.7 j0.7 o0.4
gewo+leve 7.9 c1.2 e-0.5 h-0.3 m0.9 o-0.3 q-0.3
gewo+met 7.9 m0.3 n0.4
gewo+naar 7.9 o-0.3 q0.5
gewo+niet 7.6 a1.5 b1.0 d1.3 e-0.6 g-0.4 l-0.3 m1.3 n-0.3 p-0.3 t0.5
gewo+nog 7.9 a-0.6 b-0.6 d-0.5 e-0.5 f0.4 h0.5 l3.6 n-0.4 o-0.3 r0.7
gewo+op 7.9 f0.6
gewo+over 7.9 a0.6 c0.9 d0.4 e1.3 t0.3
gewo+te 7.9 a0.4 c0.4 d-0.3 e0.7 p0.6 s0.7
gewo+weg 7.9 d0.5 f0.9
gewo+zitt 7.9 a-0.5 g-0.4
gewone 6.6 a0.6 c2.2 d1.1 e-1.0 f0.4 j1.3 l-0.8 m0.6 n0.5 o-0.4 p-0.4 r0.4 s-0.5 t-0.3
gewonn 7.4 a-1.0 b-0.6 e-0.7 g1.7 i-0.6 j-0.4 n0.4 r1.9 t-0.3
gewoon 4.5 a-1.0 b0.4 d1.6 f-0.5 g-0.5 h0.4 j-0.6 l0.6 o0.4 p-0.8 q0.9 r0.8 s0.7 t0.3
geword 6.6 a1.9 b3.7 c0.3 d1.1 e1.8 h-0.5 i0.9 m0.3 p-0.4
geza 7.2 a-0.4 c0.5 e-0.6 f0.8 i0.7 j-0.3 l0.5 p-0.3 q0.7 r0.5 s-0.3
gezame 7.6 a-0.6 i0.4 l0.5 q0.7 r0.4
geze 4.5 a2.7 b2.3 c2.4 e1.9 f1.7 g-0.3 h1.4 k0.9 n-0.4 o0.8 p1.0 q0.5 r-0.4 s-0.9 t1.0
geze+dat 6.0 b-0.5 c1.6 d-0.4 f-0.3 g1.1 h1.7 i-0.8 k-0.3 n-0.5 o0.4 r0.8 s0.6 t0.8
geze+en 6.4 a0.9 b-0.3 c1.1 e2.1 f0.7 h0.4 j-0.5 l0.8 m-0.8 n0.5 o-0.3 p1.2 s-0.7 t-0.4
geze+had 7.9 b2.0 e-0.6 l2.4 n-0.4 o0.4 p-0.3 q0.4
geze+hebb 7.4 a-0.6 d-0.5 f0.4 g0.6 p-0.3 r0.7
geze+in 7.9 c0.4 e0.6
geze+op 7.6 a0.4 b0.6 e-0.4 f0.8 g-0.4 h-0.5 i1.3
geze+tege 7.9 b-0.3 g0.9 h1.2 r0.8
geze+tot 7.9 a0.6 d0.5 e0.5 p1.5
gezegd 5.1 a1.8 b1.1 c3.0 e0.7 f1.1 g0.3 h1.2 i1.0 j-0.6 k0.5 l1.3 n-1.1 o0.6 p-0.8 q0.9
gezell 7.4 b0.6 c-0.5 e0.8 g-0.5 h-0.4 i-0.3 m-0.4 q0.5
gezet 5.6 a0.8 b0.3 e1.1 f1.2 h0.4 i-1.0 j1.1 k0.7 n0.5 o0.3 p1.8 q-0.9 s-0.3
gezete 6.9 a0.9 b0.7 c0.5 d0.6 e0.4 f-0.6 h0.4 j-0.3 k0.4 l-0.6 m0.4 p0.6 s-0.5 t1.5
gezeur 7.9 c0.3 d-0.4 f0.6 k-0.3 n0.6
gezi 5.7 b0.5 d1.0 e0.5 f1.2 g1.0 h1.4 m0.4 n2.4 o-0.3 p0.3 q-0.4 r2.0 t-0.5
gezi+de 7.6 a0.7 b0.4 c0.7 d0.8 e1.3 i0.6 j-0.5 o0.3 p0.5
gezi+en 7.4 b0.4 g0.9 h1.3 o-0.3 r0.6
gezi+in 7.9 a-0.4 h0.3 q0.4
gezich 7.4 c-0.3 d0.4 e0.4 g-1.0 i0.4 l-0.3 m0.4 n0.3 p0.6 q0.6 r-0.8 t-0.4
gezien 5.9 b0.6 d0.6 e0.6 f1.3 g1.8 h1.5 i-0.9 j-0.3 n2.3 q-0.8 r3.0 s0.3
gezin 7.9 e-0.5 i0.6 j0.6 r-0.4
gezo 7.0 b-0.5 e-0.3 g0.9 h-0.4 i0.7 l-0.3 o-0.3 r0.8
gezond 7.4 b-0.4 g0.9 i1.0 n-0.4 r1.0
gezw 7.9 b0.7 d0.7 g-0.4 r-0.4 s0.9
gids 7.9 a0.5 d0.5 e0.7 s1.1
gij 6.7 c-0.5 d0.9 f-0.3 g0.5 k1.9 o0.4 r0.7
gij+hebt 7.9 e0.6 g0.3
gijs 7.6 b0.8 f-0.3 k0.4 l0.4 m0.5 p0.4
gijsbe 7.9 b0.7 k0.6 l0.5 m0.6 p0.5
ging 5.4 a-0.5 b-0.4 c1.8 d1.3 e0.8 g1.6 j-0.5 l-0.5 m2.1 n1.0 p-1.4 q1.8 r2.8 s-1.6
ging+het 7.9 a-0.3 e-0.5 t0.4
ging+over 6.9 a-0.5 d1.4 h0.5 i-0.5 j-0.3 m0.4 o-0.3 p-0.4 q0.4 s-0.4
gist 4.7 a-0.6 c0.8 g0.8 h1.3 i1.6 j-0.6 k2.6 l-0.8 m-0.5 n-0.4 o-1.2 p-1.9 q2.1 r1.7 s-0.8 t1.7
gist+besl 7.9 a0.4 e1.0 f0.6 i0.6 j0.6
gist+de 7.6 a-0.4 g0.5 h0.5 r0.5
gist+een 7.0 a1.0 c1.3 e-0.3 f0.6 g-0.5 i1.7 j-0.7 l0.4 o-0.4 p-0.3 q-0.5 s0.4
gist+hebb 7.9 a-0.4 e-0.5 g0.3
gist+het 7.9 a0.4 b0.5 d-0.3 i0.6 t0.6
gist+ik 7.9 a-0.4 c0.6 e-0.6 g-0.4 h0.3 i-0.4 k1.7 m-0.4 o-0.3 q-0.3
gist+met 7.6 a0.7 b0.4 d0.8 e1.6 i1.4 p0.5
gist+nog 7.9 a-0.4 g0.3 k0.3 q0.7
gist+te 7.9 c-0.4 g-0.5 n0.4 r-0.3
gist+uitg 7.9 a-0.8 j-0.3 l-0.4 m0.4 n-0.4 p-0.6 q1.9
gist+was 7.9 d0.4 g0.5 r0.6
gist+zijn 7.9 a-0.3 c-0.4 e-0.5 g-0.3 r-0.5
gister 4.7 a-0.6 c0.8 g0.8 h1.3 i1.6 j-0.6 k2.6 l-0.8 m-0.5 n-0.4 o-1.2 p-1.9 q2.1 r1.7 s-0.8 t1.7
glad 7.6 e0.5 j0.7 k1.0 n1.0
glad+verg 7.9 k1.0 n1.1
glas 6.7 b1.4 c0.6 d-0.3 e0.9 f0.4 g-0.7 i-0.7 j-0.5 k1.3 o0.4 q1.0 s0.5
glasve 7.6 a-0.4 b0.9 e-0.6 g-0.3 i-0.4 k1.6 n0.3 q-0.3 r-0.4 s0.5
glaz 7.9 b0.4 g0.4 i0.4 r0.5
glazen 7.9 b0.4 g0.4 i0.4 r0.5
glim 6.9 a-0.7 c1.3 e-0.8 f0.9 g2.0 h-0.4 i0.7 j-0.3 m0.7 n0.7 p-0.6 q1.1 r2.3 s-0.6 t0.8
glimla 7.2 a-0.8 b0.5 c0.5 e-0.6 f0.9 g2.0 h-0.4 j-0.3 m0.8 n0.8 p-0.6 q1.3 r2.4 s-0.5 t0.7
glimme 7.9 c1.0 i0.6
gode 7.9 d0.4 f0.5 i0.3 r0.4 t0.3
godeli 7.9 d0.4 f0.5 i0.3 r0.4 t0.3
goed 3.7 a-4.0 b1.0 c-0.4 d-1.3 e-0.9 f-0.5 g3.6 h2.6 i-1.5 j-1.5 k1.3 n4.4 p-1.3 q1.9 r3.6 s-2.2 t1.3
goed+als 7.9 a-0.4 k-0.3 l1.6 q-0.4
goed+bij 7.6 c0.5 d0.7 e-0.4 h0.8 k-0.4 n0.6 o-0.5 p0.4
goed+dat 7.6 a-0.7 b-0.4 e-0.4 g1.1 h2.2 n0.4 o0.4 r1.6
goed+de 6.7 d-0.4 j-0.3 k-0.6 l0.5 n-0.6 q0.7 t1.4
goed+dit 7.9 s0.4
goed+door 7.6 h0.4 q-0.3
goed+en 6.8 d-0.8 e0.5 f-0.5 h0.3 i-0.4 m-0.7 n2.4 o-1.0 p0.6 q-0.5 r0.3 s0.5 t0.5
goed+fact 7.9 c-0.3 f1.0 o-0.6 p0.9 q0.6
goed+gesp 7.9 a0.6 d0.5 i1.9
goed+het 7.4 a-0.6 b-0.9 g0.9 h0.9 i-0.4 l0.5 m-0.6 q2.0 r0.3
goed+hier 7.9 g-0.4 i0.5 k1.3 p0.8 r-0.5
goed+hij 7.6 c-0.3 g0.4 h0.9 k0.4 n1.0 o0.3 t0.6
goed+ik 7.2 b0.6 e-0.6 f-0.4 g0.4 h0.9 m1.0 n1.2 o0.8 q-0.4 t0.4
goed+is 6.9 a-0.5 b1.9 c-0.7 e-0.4 g0.9 h0.4 i-0.7 j-0.4 k-0.4 p-0.4 q2.3 s-0.5
goed+maar 7.9 a-0.9 e-0.7 g1.4 r1.4
goed+nede 7.9 b0.5 e-0.7 m0.9
goed+nieu 7.2 a-0.9 c-0.7 g1.6 h1.0 i-0.7 m-0.4 n0.6 p-0.3 r-0.4 t1.0
goed+ontv 7.4 c0.4 e0.4 h0.3 m0.6 n-0.4 o-0.4 p0.7 q0.6
goed+op 7.9 b0.5 d-0.4 i-0.5
goed+orde 6.9 c1.3 e-0.7 g-1.0 i-0.3 m-0.3 p0.4 r-0.4
goed+rede 7.9 s0.8
goed+van 7.2 a-0.6 b-0.4 e0.4 f0.5 h0.6 i-0.3 j0.5 m0.4 n0.5 r0.5 s0.5
goed+voor 7.2 a0.4 c0.9 h-0.4 j-0.3 l-0.4 o0.8 p0.4 r0.7 s0.4
goed+werk 7.9 c1.0 e-0.5 g0.9 n0.4 q0.4 r1.4
goed+wij 7.4 b0.6 c-0.4 d0.5 g-0.3 n-0.4 o0.9 q0.4 t0.6
goed+zo 7.6 a-0.7 b-0.3 f0.3 i-0.4 k1.5 l0.8 n-0.4 r0.5
goede 5.8 b1.8 c1.2 d-0.8 e1.0 f-0.5 g-0.4 i-1.1 l-0.4 n0.5 o0.3 p0.4 q0.6 r1.1
goedem 5.3 a-0.9 c1.0 e-1.5 f1.1 h0.7 i-1.1 j-1.1 k0.9 l-1.0 m0.7 n1.2 o1.2 p-0.5 q2.4 s-0.6
goeden 5.9 b-0.4 c-0.3 e1.2 f-0.6 h1.1 i0.8 l0.4 m0.6 n2.0 o0.5 p0.4 q-0.3 s-0.7 t0.8
goedge 5.9 a-1.3 f-0.9 h1.6 i-0.9 j-0.7 n3.1 o-0.3 p-0.7 q-1.1 s-0.5 t0.5
goedke 7.2 a-0.9 c-0.7 d0.4 e0.4 f0.3 i-0.3 j-0.4 l-0.4 n0.8 o-0.6 p-0.4 q0.3
goedko 6.7 a1.3 b4.8 c0.7 d-0.5 e-0.9 f-0.4 h0.5 j-0.5 n-0.5 p-0.3 s-0.5 t0.4
goei 6.7 a1.2 b0.6 c-0.6 d0.5 e1.3 g-0.3 h-0.4 j-0.4 m0.8 p1.0 q-0.4 r0.5 s2.1
goeie 7.9 a0.6 r0.9 s2.3
goeied 7.6 b0.7 c-0.3 e0.7 f0.5 h-0.4 l0.4 m0.6 p0.7 q-0.5
goeiem 7.6 a0.4 d0.8 e0.5 p0.6
goes 7.9 b0.7 e-0.4 i1.0
goes+en 7.9 b0.7 e-0.4 i1.0
goh 7.9 a-0.6 c-0.4 g1.1 m0.3 r1.1
golf 7.9 a0.3 b0.4 d0.5 e0.5 f0.4 j0.5 p1.5
goog 5.7 a0.6 c-0.6 d0.3 e1.4 f-0.4 g0.7 i1.0 j-0.3 k0.5 m0.3 p-0.6 r1.1 s0.6 t1.0
goog+met 7.9 e0.6 m0.8 p-0.3 s1.3
goog+pagi 7.9 a-0.5 c-0.3 d-0.4 g0.3 k0.4 q0.4 r0.4
google 5.7 a0.6 c-0.6 d0.3 e1.4 f-0.4 g0.7 i1.0 j-0.3 k0.5 m0.3 p-0.6 r1.1 s0.6 t1.0
gooi 7.0 b0.4 d0.6 e-0.4 k-0.3 l-0.3 m-0.4 n-0.4 s1.0
gooise 7.9 b0.7 e-0.3 p0.6
goos 7.6 a0.3 b0.5 e0.6 h-0.3 m0.6 p1.4 r-0.4
goosse 7.6 a0.3 b0.5 e0.6 h-0.3 m0.6 p1.4 r-0.4
gord 7.9 a0.4 c0.6 d0.3 e0.5 p1.3 r-0.3 s0.6
gordij 7.9 a0.4 c0.6 d0.3 e0.5 p1.3 r-0.3 s0.6
gori 7.6 d0.6 g0.4 h0.3 i0.4 r-0.4 s-0.3
gorinc 7.6 d0.6 g0.4 h0.3 i0.4 r-0.4 s-0.3
goud 6.4 a-0.3 b1.6 g1.0 h1.1 i-1.1 j-0.4 l0.7 m-0.4 o-0.3 q0.8 r2.0
goud+leeu 7.9 a0.6 c0.9 d0.6 e0.5 p0.7 s0.9
goud+waar 7.4 a-0.7 d-0.3 g0.9 h1.0 i-0.4 q0.5 r1.2 s-0.3
gouden 7.4 c1.0 d0.5 e0.5 i-0.3 p0.5 q0.3 r0.5 s0.7
gr 6.3 a-0.7 b0.7 c1.1 d-0.9 e-0.7 g-0.3 h0.4 i1.0 j-0.4 k0.6 l0.6 m-0.7 n1.2 o1.7 p-0.7 q0.5 r0.3 s-0.5 t0.4
graa 3.9 a-0.4 b0.6 d0.5 e1.1 f1.6 g0.5 h4.0 i-0.6 k0.7 m2.6 n1.0 o0.6 p-0.9 q0.6 r1.0 s-1.5 t1.4
graa+alle 7.6 a-0.4 e-0.4 h-0.3 i0.9 n0.6
graa+als 7.9 k-0.3 m-0.4 o0.6
graa+bij 7.6 a-0.5 g0.9 h1.3 i-0.4 n0.3 r0.7
graa+dat 7.9 b0.4 d0.3 e0.7 j0.6
graa+de 7.4 c1.2 e-0.5 g-0.4 h-0.4 i1.2 r-0.3
graa+deze 7.9 c-0.3 e0.4 g0.6 h0.7 i-0.3 q0.3
graa+die 7.9 d0.5 g0.4 h0.4 i0.9 l0.4 r0.6
graa+door 7.4 a-0.4 b0.8 e0.6 f1.1 g0.4 h0.7 i-0.5 k1.2 r0.8 t-0.4
graa+een 5.5 a1.7 b1.1 d0.8 e0.5 g-0.7 h0.5 i-0.3 j-1.1 l0.5 m2.9 o-0.7 q1.0 s-1.1 t0.4
graa+eens 7.6 a-0.4 b-0.3 e-0.5 f0.4 g0.7 h1.2 r0.3
graa+geda 7.9 c0.6 e0.4 l-0.3
graa+geen 7.6 a-0.9 e-0.5 g-0.4 k-0.4 n0.3 o0.4 r-0.4
graa+in 7.4 a-0.4 c0.3 d-0.4 j-0.3 m-0.3 n0.4
graa+met 7.6 a0.4 e-0.5 g-0.5 h0.7 n0.3 s0.5
graa+nog 7.9 d0.3 h1.5 k0.4 m-0.4 q0.4 r0.4
graa+of 7.9 a-0.4 b0.7 c-0.3 j0.4 n0.3
graa+ontv 7.0 d0.4 h-0.3 i1.7 p0.3
graa+ook 7.4 a-0.5 b-0.4 d-0.4 e-0.4 g0.9 h1.7 i0.5 q-0.3 r0.8
graa+op 7.4 b0.8 c-0.5 g0.8 h0.8 i-0.4 k0.4 m0.4 o1.2 r0.9 s0.4
graa+per 7.4 b-0.4 d-0.5 e1.2 f-0.3 g-0.6 i-0.6 k-0.4 l0.3 n0.3 t1.6
graa+uitb 7.9 h0.5 o-0.3 r0.4
graa+voor 6.7 a0.5 c-0.6 f-0.4 g0.4 h0.7 j1.9 m0.9 n-0.4 p-0.4 r1.0 s1.0
graa+want 7.9 e0.5 f1.3 g0.5 h0.6 m0.4 r0.5
graa+wat 7.9 c0.4 o0.6 s0.5
graa+zo 7.9 g-0.3 k0.4 t0.6
graaf 7.4 b-0.4 e-0.8 i0.6 s-0.5
graag 4.0 b0.5 d0.4 e1.5 f1.4 g0.4 h4.4 i-0.9 l-0.4 m2.9 n1.0 o0.5 p-0.8 q0.7 r1.1 s-1.2 t1.5
grac 7.9 e0.5 n0.7 p1.0 t0.7
gracht 7.9 e0.5 n0.7 p1.0 t0.7
grad 7.9 f0.5 p0.9
graden 7.9 f0.5 p0.9
graf 6.6 b0.8 d-0.8 e1.0 f-0.3 g-0.3 h-0.7 i1.4 l-0.3 o-0.5 p-0.3 q-0.5 r-0.5 s1.7
grafie 7.2 b0.7 h-0.3 i0.9 r-0.5 s1.2
grafst 7.6 c0.7 d-0.4 e0.7 h-0.4
grap 6.0 a0.6 b0.7 d1.5 e0.5 f-0.3 g-0.8 h-0.6 i-0.5 k-0.7 m-0.6 p-0.7 q0.3 s1.8
grap+he 7.9 b0.6 e-0.3 p0.9
grap+over 7.6 a0.5 d1.0 g-0.4 j0.8 k-0.3 s0.7
grap+van 7.6 a-0.4 b0.4 c-0.4 f-0.3 g-0.3 k-0.4 l0.4 s-0.3
grapje 6.9 c-0.7 d0.6 f-0.4 i-0.4 j0.4 k-0.7 l0.4 m-0.4 n-0.4 p-0.4 r0.4
grappi 6.7 a0.5 b0.3 d1.5 e0.7 g-0.7 h-0.5 l-0.5 n0.4 q0.5 r-0.5 s0.6
grat 6.3 a0.5 b0.4 c-0.3 f-0.5 g-0.4 j1.3 k0.8 m1.1 o-0.3 r-0.5 s1.1 t0.4
gratis 6.3 a0.5 b0.4 c-0.3 f-0.5 g-0.4 j1.3 k0.8 m1.1 o-0.3 r-0.5 s1.1 t0.4
gree 7.9 a-0.4 c-0.3 d0.3 l0.4 r0.6
grie 6.8 a-0.4 b0.8 g-0.3 k2.4 l0.3 n1.0 o1.7 p-0.4
grie+op 7.9 e-0.4 k1.1 l0.6 n0.6 o-0.4 t0.4
griep 7.2 a-0.7 k2.6 l0.5 n1.3 o1.1 p-0.3 q-0.4 s-0.5
griet 7.9 e0.4 j0.4 o0.8 q0.6
grif 6.3 a-1.1 b-0.3 d-0.7 e-0.5 f0.8 i-0.6 j0.8 k-0.6 l0.3 m-0.8 n0.3 o0.4 p-0.5 q0.3 r0.7 s-0.7 t0.8
grif+en 7.9 d0.3 l0.4 m-0.3 q0.7 r0.4
griffi 6.4 a-0.6 d-0.4 f0.8 g-0.4 i-0.4 j0.9 k-0.4 m-0.7 o0.5 p-0.4 s-0.5 t0.9
grij 7.6 a-0.5 n-0.3 o0.5 r0.5 t0.7
groe 3.3 a-0.4 b-0.7 c0.5 d0.7 e-0.6 g1.3 h2.8 i-0.6 j-2.3 k1.8 l0.8 m0.7 n1.4 o2.4 p-0.6 q1.4 r0.9 s1.8 t-0.8
groe+aan 7.9 a0.5 b0.4 d0.5 i0.7 r-0.3 s0.5
groe+anne 7.9 d0.4 g-0.4 o1.2 r-0.4
groe+chan 7.9 b-0.3 m0.9 o0.4 s0.6
groe+daan 7.9 o0.3 r-0.4
groe+de 7.9 c0.4 i-0.3 p0.6
groe+dr 7.9 a-0.3 c-0.4 g0.5 h0.7 m0.4 n-0.3 o0.9 q0.4 r0.8
groe+edwi 7.9 b0.7 e-0.4 i0.3 r-0.4 t0.7
groe+elle 7.9 d0.4 e-0.3
groe+henk 7.9 d-0.3 l0.5 n0.6
groe+is 7.9 a0.5 e1.4 f1.0 s0.9 t1.0
groe+leon 7.9 m0.9
groe+lich 7.9 g-0.4 h0.3 k0.9
groe+maar 7.6 e-0.3 g0.5 h0.5 i0.3 r0.3
groe+mari 7.6 c0.6 d0.4 g-0.3 h0.6 n0.3 o-0.3 p-0.3 q-0.4 s0.6
groe+miek 7.6 a0.3 d-0.4 f0.5 g0.3 m0.4 p1.7
groe+mirj 7.9 g0.4 h0.7 n0.4 r0.7
groe+mo 7.9 a-0.4 b-0.4 e-0.4 q0.6
groe+paul 7.6 a0.5 b-0.4 d-0.5 e0.9 m0.5 n0.3 o-0.3 t0.9
groe+rob 7.9 a-0.4 c-0.3 g0.4 n0.3 q0.9 r0.6
groe+sand 7.9 c-0.4 e0.3 f0.4 o0.6
groe+sask 7.9 a0.4 i0.7 r-0.4 s1.0
groe+sieb 7.9 a0.4 c0.9 d-0.4 m1.0
groe+stic 7.6 a-0.5 c-0.5 g0.3 i-0.4 k0.4 n-0.3 o0.3 r0.5
groe+uit 7.4 c0.4 d-0.4 e0.7 l-0.4 r0.4
groe+van 6.0 a0.4 b1.1 c0.5 d0.4 e-0.3 f0.3 h-0.5 j-0.4 l0.9 o0.5 p0.3 q1.4 s1.3 t-0.5
groe+vinc 7.9 a0.4 c-0.4 e0.4 p0.5
groei 7.9 a0.5 c0.6 d0.3 i0.4 s0.8
groeie 7.9 a0.5 b0.4 d1.1 g-0.4 i1.2 r-0.3
groen 6.5 a0.8 c1.1 d1.4 e1.8 g-1.1 i-0.4 k0.8 m-0.6 p-0.5 q0.7 r-0.6 s0.7 t0.5
groene 7.4 a0.5 d-0.4 e0.6 g-0.4 i0.4 m1.2 n-0.3 p0.7 s0.5
groep 6.3 a1.5 b0.6 c0.3 e0.8 g-0.8 i0.4 j-0.4 k-0.5 l-0.6 o0.9 q-0.3 r-0.7 s3.1 t0.4
groepj 7.9 d0.6 e-0.3 g-0.4 h-0.3 j0.7 l0.4 s0.5
groeps 7.4 b-0.4 c-0.4 f-0.3 g0.3 h0.5 i-0.4 j-0.3 s1.1
groet 3.8 a-1.0 b-0.4 d-0.7 e-0.4 f0.3 g3.3 h3.2 i-1.7 j-1.8 k2.7 l0.8 m1.5 n2.5 o2.6 p-0.8 r2.9 s-0.7
groete 5.2 a-1.2 b0.8 d0.4 e-0.5 f0.5 h0.4 i-0.8 j-0.7 m0.9 o1.3 q2.6 s-1.0
groetj 5.7 a-1.2 b-0.6 c0.4 d0.9 e-0.6 h1.2 i-0.6 j-0.6 k0.5 l0.7 n2.0 o0.5 p-0.5 q1.0 s-0.5
gron 6.6 a-0.9 c-0.5 e-0.6 g1.0 j0.5 l1.0 o-0.3 p-0.4 q-0.4 r1.2
gron+van 7.6 i0.5 j0.8 m0.7
grond 6.9 b0.5 c-0.6 g-0.4 j0.6 k-0.3 l0.5 m0.5 p-0.3 q-0.3 r-0.5 s0.3
gronin 7.9 a-0.4 b-0.3 m-0.3
groo 5.6 a-0.6 c-1.4 d0.9 e-0.4 i0.6 j-0.4 l2.6 m-0.7 n0.9 o1.0 p-1.1 r-0.4
groo+afne 7.6 a-0.4 l0.8 m-0.4
groot 6.4 a0.8 c-0.4 d0.5 h0.4 i1.6 m-0.6 n0.4 o0.7 p-0.4 s0.6
grootb 7.9 a-0.5 n0.4 o1.4 r-0.3
grooth 7.6 c-0.4 l1.7 m-0.4
groots 6.8 a-1.0 b-0.4 c-0.7 e-0.7 f-0.4 h-0.4 i-0.6 l1.3 n0.7 p-0.3 t0.6
grot 6.0 b-0.8 c-1.3 d1.9 e-0.5 f0.5 g-0.4 h0.6 i-1.0 j-0.5 l1.4 m-0.4 p-0.7 q-0.8 r0.3
grot+dan 7.9 e0.7 s0.9
grot+klan 7.4 a0.7 b-0.5 d1.7 e-0.8 g-0.6 k0.3 l0.8 q-0.4 s-0.4 t0.4
grot+lett 7.9 a-0.4 g0.4 r0.3
grote 6.5 b-0.7 c-0.8 d1.0 e-1.1 i-0.6 l1.3 m-0.3 n0.3 p-0.4 q-0.4 s-0.6 t0.4
groter 6.8 c-0.8 d1.2 e0.9 f0.6 h0.8 i-0.5 k-0.3 p-0.4 q-0.4 r0.5 s0.4
grtz 7.9 a-0.4 e-0.4 f0.3 g0.4 h0.8 r0.6
gsm 7.6 b-0.3 d-0.5 e0.7 f0.4 g-0.4 k0.3 q-0.3 s0.3
guid 7.9 a0.4 d0.8 e0.6 g-0.3 o0.3 r-0.6
guido 7.9 a0.4 d0.8 e0.6 g-0.3 o0.3 r-0.6
gun 7.4 a-0.6 d0.4 g1.9 h1.5 k1.0 q0.3 r2.1 s-0.3 t-0.3
gunn 7.0 c0.6 d-0.5 e-0.9 f-0.3 g-0.5 h0.4 i1.4 j-0.4 l1.4 q-0.3 r-0.4 t0.6
gunnen 7.2 c0.7 d-0.5 e-0.8 f-0.3 g-0.5 h0.5 i1.0 l1.4 q-0.3 r-0.4 t0.6
guus 7.9 g0.4 k0.3 r0.3 t0.6
guusje 7.9 g0.4 k0.3 r0.3 t0.6
h 6.9 a1.2 b1.1 d1.3 e1.0 g-0.5 j0.7 k-0.6 l-0.6 m1.4 p-0.5 r-0.3 s-0.4
ha 6.8 a-0.6 c-0.7 e-0.6 g0.9 h0.3 i-0.5 k0.7 o-0.3 p-0.4 q0.5 r0.7
haal 5.9 a1.1 b-0.5 d0.3 e1.4 f-0.4 g-1.5 h-0.9 i-0.7 j1.3 k0.4 l0.4 m2.8 n0.4 p-0.3 q-0.4 r-0.9 s0.4 t1.4
haal+dat 7.6 a1.0 b-0.5 e1.4 g-0.5 m1.4 o-0.4 s0.7 t1.7
haal+die 7.9 a1.2 b-0.4 j0.7 m1.7
haal+het 7.4 d-0.3 e0.4 g-0.4 k0.6 l0.5 n0.5 o-0.4
haal+zijn 7.9 d0.9
haalde 7.9 a0.3 d0.8 j0.9 s-0.3
haalt 7.6 b-0.4 d-0.3 h-0.4 i-0.4 j0.7 k0.3 m0.5 n0.3 p0.7 s0.5 t0.7
haan 7.6 a-0.5 c-0.3 g0.8 h1.0 l0.3 m-0.3 r0.7
haar 4.9 a-1.5 b1.1 c-0.5 e-0.8 g0.7 h2.3 j-0.8 k-0.6 l0.8 m0.7 p-1.3 q1.8 r0.6 s0.9 t1.3
haar+aann 7.9 a-0.4 d-0.4 g-0.4
haar+een 7.6 a0.4 e0.3 j0.5 r-0.3 s1.4
haar+eige 7.9 c-0.3 e-0.3 q0.9
haar+hand 7.9 a-0.6 e-0.5 g0.9 r0.9 t0.4
haar+hoof 7.9 l0.3 r-0.4
haar+naam 7.9 c0.7 n0.4 q0.9
haar+niet 7.4 a0.4 b0.4 d-0.5 h0.5 j0.8 r0.3 s0.7
haas 7.4 a-0.4 b-0.4 h0.7 l-0.5 m-0.7 p-0.3 s0.7 t0.7
haas+bij 7.9 r-0.5
haast 7.6 a-0.6 b-0.4 c-0.4 g0.3 h0.8 l-0.5 m-0.6 q0.3 t0.7
hack 7.9 a-0.3 b-0.4 d-0.3 h0.3 l0.9
had 4.1 a2.2 b1.9 c2.9 d2.4 e2.1 f1.0 g2.3 h1.0 i-1.4 j1.4 k-0.6 l1.9 m0.6 n0.7 o-0.8 p-1.6 q1.3 r3.5 s-0.4
had+dat 7.9 b0.5 d-0.4 e-0.4 g0.3 m1.2 n0.4 q0.9
had+de 6.9 a-2.1 b-0.6 e-0.6 g2.2 h0.8 i-0.6 j-0.3 k-0.3 p-0.4 q0.6 r1.7 s-0.5 t0.7
had+dit 7.6 a1.2 c-0.4 d0.5 e1.4 f0.8 g-0.8 i-0.4 j0.8 t0.3
had+drie 7.9 a0.4 b-0.3 d-0.4 e-0.4 m1.4
had+een 7.0 a-0.7 d0.4 e1.9 g0.4 i-0.5 j-0.4 k0.8 p-0.3 q0.6 r1.2 s-0.4 t-0.4
had+er 6.7 c2.2 d0.8 f-0.5 g1.6 h1.0 i-0.4 j-0.4 l0.7 p-0.5 r0.7 s0.6 t1.1
had+geen 7.0 c0.9 e0.9 f-0.5 g-0.5 i0.6 j-0.3 k-0.3 l-0.4 o0.4 p0.6 r-0.6 s0.5
had+geho 7.6 b0.3 e0.5 g-0.4 h-0.3 i1.0 r-0.5
had+gele 7.9 d1.1 f0.6
had+gesc 7.9 a0.7 b0.7 d0.5 g-0.5 m1.8 r-0.3
had+hem 7.9 a0.6 d1.8 e0.4 p-0.4 s0.9
had+het 7.0 a0.9 b0.7 d-0.5 i-0.4 j0.6 l1.1 m0.4 n0.7 q-0.4 s-0.5
had+ik 6.0 a1.1 b2.0 c-0.6 d0.9 e0.3 h1.0 i-1.1 l2.1 m-0.5 n-0.6 p-0.6 r0.9 s0.4
had+inge 7.9 a-0.6 b-0.4 c-0.5 g0.3 h0.3 r0.4
had+je 7.9 a0.5 d1.4 e-0.4 g-0.4 i0.9 s2.0
had+liev 7.9 a0.6 c1.6 d0.6 e-0.4 g-0.3 j1.9
had+moet 7.4 a0.7 c1.4 f0.7 g-0.3 j0.5 p1.1 r-0.5
had+niet 7.9 a-0.4 c-0.5 d0.4 f0.3 g0.5 j0.5 r0.7
had+niks 7.9 g0.3 k-0.3 m-0.3 n0.3 r0.5
had+ons 7.6 a-0.4 e-0.5 g0.7 i-0.5 r0.5
had+toch 7.9 b0.5 s0.5
had+u 7.6 a0.6 b1.7 d0.4 f0.8 g-0.4 j-0.3 r-0.3 s-0.3 t0.5
had+voor 7.6 i0.4 q1.0
had+will 7.9 a0.7 d0.5 e0.5 f1.1 g-0.5 k0.7 l1.2 r-0.5
hadd 5.4 a1.1 c1.3 d-0.5 e0.6 f0.6 g0.8 h0.6 j-0.3 k0.4 m0.6 n-0.8 r1.7 t0.7
hadd+een 7.9 a0.5 c0.5 e-0.4 i1.0 r-0.5
hadd+we 6.6 d-0.4 e-0.8 g1.0 h0.4 l0.7 m0.5 o-0.3 p-0.5 q0.6 r1.2 s-0.4 t-0.4
hadden 5.5 a0.8 c0.9 d-0.6 e0.9 g1.0 h0.7 i-0.4 j-0.3 k0.4 m0.6 n-0.7 r2.0 s-0.6 t0.7
haddou 7.9 a0.5 c0.6 e-0.5 f1.1 i0.6 r-0.4 s0.6
hage 7.9 a-0.3 h0.3 l0.7
haha 6.5 a-1.7 c-0.8 d-0.5 e-0.9 g1.0 h0.8 i-0.8 j-0.5 o0.5 p-0.4 q-0.3 r0.8 s-0.5 t-0.5
haha+nee 7.9 a-0.4 d-0.3 e-0.3 k-0.3
hai 7.4 a-0.5 c-0.6 d-0.4 e-0.4 l0.5 q0.5 t0.3
hal 6.7 a-0.9 b-0.5 e-0.9 f-0.4 g1.0 h1.3 i-0.5 j-0.5 l-0.6 n-0.4 o-0.6 p-0.6 q0.8 r1.1 s-0.4 t0.4
hale 6.3 a-0.3 b-0.9 d-0.4 e0.8 g0.7 h0.9 j0.3 k-0.8 m-0.4 o-0.9 p0.9 q1.1 r0.9 s-0.5
halen 6.3 a-0.3 b-0.9 d-0.4 e0.8 g0.7 h0.9 j0.3 k-0.8 m-0.4 o-0.9 p0.9 q1.1 r0.9 s-0.5
half 5.0 b0.6 c0.6 d0.9 e0.5 f0.7 g-0.5 h-1.0 i-1.3 j-0.8 k0.7 l0.9 n1.0 q-0.6 r0.4 s0.6 t3.2
half+acht 7.6 c-0.4 d1.1 e-0.8 i-0.4 l0.5 s1.2 t1.7
half+dece 7.6 a-0.5 l2.3
half+febr 7.4 b-0.5 g-0.5 o-0.3 q-0.3
half+jaar 7.4 a0.5 b0.5 c-0.4 d1.1 e0.9 h0.4 i0.4 p0.5 t-0.3
half+janu 7.4 a-1.0 b-0.5 e-0.5 j-0.3 l0.3
half+nege 7.9 e0.7 f1.1 n0.5 t0.6
half+okto 7.9 e-0.3 p0.4
half+uur 7.6 a0.7 c0.4 d-0.4 e1.6 g0.3 k-0.3 r0.4 t1.2
half+vijf 7.6 c0.4 d0.7 e-0.6 k-0.4 n0.4 t0.5
halfja 7.9 b0.6 e0.3 f0.6 t0.3
halfuu 7.4 a-0.8 d-0.7 e-0.7 g0.5 k0.8 n-0.4 o0.6 r0.9 s-0.5 t1.0
hall 4.8 d0.4 e1.4 f0.4 g1.1 h1.1 i-0.9 k0.6 l1.7 m0.8 n1.2 o1.4 q1.5 r1.1 s-0.4 t0.8
hall+ik 7.2 a0.7 b0.5 d0.4 e-0.3 g-0.4 i0.7 k0.6 l-0.3 o-0.3 p0.9 r-0.4 s0.5
hall+op 7.9 e0.5 g-0.5 h0.4 m1.0 o1.2
hall+wij 7.6 c0.7 d0.5 l0.3 o0.5 t-0.3
hallo 4.8 d0.4 e1.4 f0.4 g1.1 h1.1 i-0.9 k0.6 l1.7 m0.8 n1.2 o1.4 q1.5 r1.1 s-0.4 t0.8
halv 6.6 a0.3 d-0.5 e0.3 f-0.5 h-0.4 i-0.5 j0.6 k1.0 l-0.4 m0.8 p0.9 q-0.3 r0.4 s1.0 t-0.4
halv+dag 7.6 a-0.5 c-0.3 d-0.4 g0.8 k0.7 r0.8
halve 6.9 c-0.3 f-0.4 g0.4 i-0.4 k1.1 l-0.4 m0.9 p0.3 r0.6 s0.6
halver 7.6 a0.3 e0.6 j0.5 p0.6 s0.5
hand 5.1 b0.5 c-0.9 d1.8 h1.0 i-0.7 j-0.6 k-0.8 l1.1 m2.9 n1.0 o0.5 p-0.3 q0.5 r0.4
hand+en 7.2 a0.4 c-0.6 e1.3 g-0.6 i1.2 m1.2 p-0.3
hand+is 7.6 a-0.5 b-0.5 e-0.4 g0.5 k0.4 n0.5 o0.5 r0.8
hand+ook 7.9 d0.6 g-0.4 i0.8 s0.9
hand+van 7.0 a-0.8 c0.6 e-0.9 f-0.3 g0.5 h0.4 l-0.5 m0.4 n1.0 p-0.4 s-0.3 t0.6
hand+verd 7.9 b0.3 l1.0
hand+volg 7.9 c-0.4 d0.4 f0.5 g-0.4 h0.8 m0.6 n-0.4
handel 7.2 a0.8 b0.8 c-0.4 d-0.7 e-0.4 g-0.4 h0.4 k-0.3 m2.1 p1.4 q1.3 r-0.4 s-0.4
handen 7.2 a-0.5 b0.6 c0.6 g1.5 i-0.6 m1.4 n0.4 r1.7
handig 7.6 a0.6 d1.4 e-0.4 g-0.4 k0.3 q-0.3
handle 7.2 a-0.4 b-0.4 h0.6 l-0.4
handsc 7.9 b-0.3 e-0.4 n0.6 q-0.4 r0.3 t-0.3
handte 6.5 a-1.0 d0.5 e-0.4 f0.5 h1.3 j-0.7 k-0.7 n1.0 o0.3 p-0.7 t0.5
handva 7.9 e0.5 o-0.3 q0.3
hang 5.6 a0.4 b0.4 c1.2 d-0.9 e0.8 f-0.3 g1.0 h0.8 i-0.4 j-1.0 k-1.2 m-0.6 p0.9 s1.0 t1.3
hang+een 7.9 e0.8 p0.9
hang+er 7.6 b1.1 e1.0 p0.4 s0.7 t0.6
hang+in 7.9 b0.8 e0.6 p0.4
hang+op 7.9 g0.4 p0.6 r0.3 t0.3
hangen 6.3 b0.5 c0.7 g0.6 h1.1 i-0.7 j-0.7 k-0.9 m-0.6 q0.4 r-0.6 s1.0 t0.5
hangt 6.4 a0.7 b0.7 c0.8 d-0.7 e1.2 g0.6 j-0.5 k-0.4 l-0.5 p1.5 q-0.7 r0.5 s-0.3 t1.0
hann 7.0 a-0.9 c-0.7 d0.6 e-0.6 g0.6 h1.1 j-0.4 o0.7 r0.4 s-0.4 t0.6
hannek 7.6 c-0.3 d0.7 e-0.4 g0.4 h0.7 o0.5 r0.5
hans 7.4 b0.4 c-0.4 d-0.4 e-0.3 g-0.3 h-0.5 m-0.3 r-0.5
hape 7.9 a-0.5 e-0.5 t1.6
hard 6.8 b0.8 d-0.4 e-1.2 i0.5 j1.1 p-0.4 r-0.4
harde 7.6 b-0.3 d-0.3 e-0.6 g-0.4 i-0.4 j1.3 k0.4
hardop 7.4 b1.1 e-0.6 g0.7 h0.6 i1.0 s0.4
harl 7.9 c0.4 m0.4
harlin 7.9 c0.4 m0.4
harm 7.0 b0.5 h-0.7 k-0.4 l0.7 m-0.4 n-0.5 r0.9 t0.8
harmke 7.9 d-0.3 g0.3 i0.4 r0.8
harmon 7.9 b0.4
harr 7.9 i0.7 s0.4
harrie 7.9 i0.7 s0.4
hart 5.6 a-0.9 b-0.7 c-0.6 d-1.2 f-0.5 g2.4 k0.5 n1.1 p-0.3 r2.3 s0.4
hart+dank 7.0 a-0.5 e-0.5 g0.6 i-0.4 j-0.3 k0.3 n0.4 t-0.4
hart+groe 6.5 a-0.5 c-0.4 d-0.5 f-0.4 g0.8 h0.6 j-0.3 l-0.4 p0.4 r1.0 s0.4
hartel 5.9 a-0.8 c-0.4 d-0.6 e-0.5 g1.7 h0.3 i-0.5 n0.4 r1.6 t-0.3
have 6.7 a0.5 b0.7 c0.6 e1.8 f0.9 g-0.5 i0.4 k0.7 m1.1 o0.9 p-0.5 q-0.4 s-0.4
haven 7.6 c-0.4 e0.5 i0.4 k0.5 m-0.5 o1.2
he 6.3 a0.6 b0.4 c1.0 d-0.5 e0.6 f-0.5 g0.7 i-0.7 l-0.3 m1.1 o0.3 p-0.5 r0.8 t1.3
heb 2.9 a1.3 b0.8 c1.0 d2.8 e0.8 f1.8 g1.2 h1.3 i1.0 j0.6 k-0.6 m1.2 n0.4 o0.4 p2.2 q3.9 r2.1 s1.3 t0.7
heb+al 7.6 a1.0 c-0.4 d1.0 e-0.6 h-0.5 l0.5 m0.7 n0.4 p-0.3 s1.5
heb+alle 7.9 a-0.3 b0.3 o-0.3 t0.5
heb+daar 6.9 a-0.7 b-0.5 d0.4 e-0.7 f-0.4 g-0.4 h0.4 i-0.6 o0.6 p-0.5 q2.0 s-0.6
heb+dat 7.6 a0.3 c0.3 d0.5
heb+de 5.7 a-1.2 b-0.7 d-0.8 f0.7 g-0.6 i-1.2 k0.7 m2.4 o0.9 q1.5 s-1.0 t1.2
heb+die 7.9 d0.9 e-0.5 f0.3 g0.6 l0.4 p0.7 r0.9
heb+dit 7.2 c-0.6 d0.8 e0.4 f0.6 g-0.4 l0.6 s-0.4 t-0.4
heb+drie 7.6 a-1.2 b-0.5 d-0.5 h0.3 n0.7 t0.3
heb+een 6.3 a1.1 c-0.3 d1.9 e0.9 g-0.4 h-0.9 i0.9 k1.2 o-0.4 q-0.3 r0.3 s2.1 t0.5
heb+eens 7.9 a0.4 d0.6 g-0.3 i1.0
heb+er 5.9 a-0.5 b0.7 c-0.9 e0.6 f1.0 g0.8 i0.6 j0.4 k-0.3 l0.4 m0.6 n1.3 o-0.4 q1.1 r1.2 s0.5
heb+gebe 7.9 a0.4 b0.6 d1.1 i0.5 p1.4
heb+geen 7.4 c0.7 e0.4 f0.8 g-0.3 l0.6 o1.3 q-0.4 r-0.3 t0.8
heb+geha 7.4 a0.4 b0.6 c-0.3 d1.3 f1.4 g-0.3 i-0.4 m-0.4 o-0.3 p-0.3 s-0.4 t-0.4
heb+gema 7.9 a0.5 b0.6 d1.1 e0.4 i1.1 p0.7
heb+geze 6.5 a-0.8 b0.5 c-0.5 d-0.7 g1.2 h1.5 i0.4 j0.3 n-0.4 o0.3 r1.2 s0.9 t-0.3
heb+haar 7.6 a-0.6 b0.5 d-0.5 e-0.3 g0.8 h1.6 k0.4 q0.4
heb+hem 6.4 b-0.5 c-0.5 e0.3 h1.5 i-0.6 j-0.4 k-0.4 l-0.3 m-0.4 n0.4 o0.7 p-0.5 q0.8 s0.4 t-0.3
heb+het 5.5 a1.3 c2.3 d-0.5 e0.8 f1.2 g-1.0 h0.3 i0.4 j0.7 k-0.6 l0.4 m0.3 o-0.4 p-1.1 q0.8 s-1.0
heb+ik 4.1 b1.8 d2.6 e-0.4 f1.1 g1.8 h-0.9 k0.5 l0.6 m1.0 n1.1 p1.7 q1.7 r2.9 s0.3 t-0.4
heb+in 7.4 a0.4 c0.8 d1.0 e0.6 m0.4 r0.5
heb+intu 7.9 c1.0 d-0.5 i0.4
heb+je 5.8 a-2.2 b0.4 c-0.8 d-0.4 e-0.6 f-1.1 g2.9 h3.0 i-1.4 j-0.7 l1.6 n-0.3 o1.7 p-0.9 q0.4 r3.3 s-1.2
heb+jij 6.7 a-0.7 b-0.5 h-0.5 i0.7 k0.6 n0.8 p-0.4 r0.3 s-0.6 t0.9
heb+jull 6.7 b-0.3 d1.0 e-0.8 f1.0 g1.7 h3.1 j-0.4 n0.4 p-0.6 q-0.5 r1.0 s0.6 t1.3
heb+me 7.9 a0.5 c-0.3 d-0.9 g-0.4 i0.3 l0.4 n0.5 q0.5 r-0.6 s-0.3
heb+met 7.6 b-0.5 c0.7 d-0.4 f0.9
heb+mijn 6.9 a1.2 d1.1 e0.7 g-0.5 i-0.5 j0.7 r-0.4 s0.5
heb+nerg 7.6 a-0.4 b0.6 c-0.4 d-0.5 e-0.5 p0.5
heb+net 7.2 a-0.7 c-0.4 d-0.3 g0.5 i-0.4 j-0.4 l-0.6 p-0.4 q3.3 r0.6
heb+nog 6.5 a1.6 c1.6 d0.3 e0.5 f-0.5 g-1.0 h-0.3 i1.0 j0.4 k-0.4 n0.4 o0.6 p1.0 q-0.6 r-0.5 s1.4 t1.6
heb+nu 7.9 c0.4 d0.5 e-0.3 s0.7
heb+onze 7.9 b0.6 c-0.3 f0.9 h-0.3 m0.5 p0.9
heb+op 7.2 a1.0 c1.1 g-0.3 j1.3 n-0.3 r-0.4 s-0.4 t0.5
heb+twee 7.9 a-0.4 d0.4 e-0.6 p0.6 t0.4
heb+u 7.2 a0.5 b1.6 c0.6 d1.2 g-0.4 i0.7 m-0.3 o0.4 r-0.4
heb+uw 6.8 a-1.4 b1.3 d0.4 i-0.5 j-0.4 k-0.4 m0.6 n1.3 r0.3 s-0.6 t-0.5
heb+vand 7.9 e-0.4 l-0.3 n-0.4 o-0.3 q-0.6 r-0.3 t0.3
heb+vanm 7.6 e-0.4 j0.6 k0.7 q0.5
heb+voor 7.9 c0.7 k0.9 n0.3 s0.7
heb+ze 6.7 a0.5 b0.7 d0.7 e0.9 g-0.8 h0.8 j0.4 k-0.3 p1.3 r-0.6 s1.0
heb+zeld 7.9 a0.4 b-0.4 e1.5 g0.4 k0.6 l0.3 m0.7 n0.3 r0.9
hebb 3.2 a-0.4 d0.9 e0.5 f0.9 g1.4 h0.9 i1.0 j0.5 l1.3 m1.6 n-0.3 p-1.1 q2.0 r1.6 s-0.4
hebb+alle 6.8 a0.3 b0.8 c1.4 e-0.6 m0.3 p-0.3 s1.9
hebb+besl 7.6 a-1.0 d-0.4 e-0.3 h1.0 i-0.7 j-0.3 o0.3
hebb+daar 6.9 d0.4 e-0.4 g-0.7 h0.6 j-0.3 l1.1 m-0.7 n0.8 p-0.3 q-0.5
hebb+dan 7.9 a0.6 d0.4 e-0.4 i0.7 j0.9 m1.0
hebb+dat 7.4 a1.0 b-0.3 c-0.4 d1.2 e0.6 f0.6 g-0.3 i0.8 m-0.4 p0.5 r0.5
hebb+de 5.8 b0.8 c0.4 e0.7 g-0.8 h-0.5 i-0.8 m-0.4 n0.4 o-0.8 p0.9 q0.7 s-0.9 t-0.5
hebb+deze 7.9 a0.5 d-0.4 e-0.6 h-0.5 m1.2 r-0.5
hebb+die 7.9 a0.4 e0.8 f1.2 g-0.4 i0.9 m1.0
hebb+dit 7.9 d-0.4 h0.8 j0.6 m0.5 r0.5
hebb+een 6.1 b-1.2 f1.3 h0.5 k0.8 l0.6 m2.1 o0.9 p-0.6 r0.4 t-0.4
hebb+en 7.2 a0.5 b0.5 c0.9 f0.5 g-0.7 i-0.6 n-0.4 o-0.4 q0.8 s-0.3 t0.4
hebb+er 6.2 a1.0 b1.0 c0.4 d-0.4 e0.5 g1.2 h-0.4 i-1.0 j-0.6 m1.1 n0.4 p0.6 q-0.4 s0.8
hebb+geen 7.0 a-1.1 g-0.5 h-0.4 i-0.6 m1.8 t0.4
hebb+gesp 7.9 a0.6 c1.1 e0.4 f0.4 m0.4
hebb+gete 7.6 c-0.3 f0.5 g0.8 h1.3 m0.5 p0.8 r0.9
hebb+geze 7.6 a1.0 b0.3 e1.8 g-0.4 j0.9 m0.3 q0.4 t1.4
hebb+gist 7.9 e0.5 g0.4 i0.4 s0.7
hebb+het 6.3 a-0.9 b1.0 c-0.5 d0.5 e1.3 f0.9 g1.4 h1.3 i1.1 j-0.6 m-0.9 r1.4 t0.6
hebb+hier 7.6 c0.9 d0.5 g-0.3 i0.3 s-0.4
hebb+hun 7.6 j0.4 k-0.3 r-0.4
hebb+inte 7.9 a0.6 d0.5 p0.7
hebb+is 7.9 a-0.7 d0.3 f0.5 h-0.4 m-0.3 o1.1 q0.8
hebb+jull 6.3 a0.8 b-0.5 c-0.8 d-0.9 e2.9 g-1.4 i0.7 j-0.5 l-0.7 o0.6 p0.4 q0.4 s-0.6 t0.8
hebb+maar 7.4 a1.1 b-0.4 i0.5 k1.0 m1.7 n0.7 o-0.6 q0.4 r0.6 t-0.3
hebb+me 7.9 b1.4 c0.3 d1.1 f0.3 g0.3 j-0.3 m0.4 r0.5 s1.2
hebb+niet 7.6 a0.3 d1.4 f0.4 k0.5 m0.4 n0.4 p-0.3 r0.6 s0.5
hebb+nog 7.6 b-0.3 c1.5 d-0.8 e-0.4 g-0.5 h-0.5 i-0.4 k0.5 l0.4 m0.3 n-0.3 t1.3
hebb+nu 7.9 a-0.5 e-0.4
hebb+ons 7.6 a0.4 e1.0 g0.3 j0.4 r0.5
hebb+op 7.6 a-0.4 c1.4 e-0.5 i-0.3 j-0.5 k-0.4 n-0.5 p-0.3 q1.4 r0.4
hebb+staa 7.6 b-0.4 d0.3 e0.5 g0.4 s0.3
hebb+twee 7.9 a-0.5 g-0.5 h-0.3 k0.3 n-0.3
hebb+uw 6.9 a-0.4 c-0.3 d-0.8 e-0.9 g0.5 h-0.4 i-0.4 j0.4 m-0.8 o0.3 p-0.5 r0.5 s-0.4
hebb+vand 7.9 b0.4 g-0.3 h-0.3 i-0.3 m0.5 q0.8 t1.5
hebb+voor 7.6 a-0.5 c-0.3 h0.4 i0.6 q0.3 r-0.5
hebb+we 5.3 b1.5 c-0.8 d1.0 e0.8 g-1.4 i2.4 j-1.0 k-0.5 l0.8 m-0.4 n-0.4 p-1.1 q1.2 r-0.9 s-1.0
hebb+wij 6.5 a-0.5 d0.5 f0.7 g1.5 h1.9 i0.5 j0.7 k0.4 l0.6 m-0.7 n0.3 p-0.5 q1.6 s-0.4 t0.9
hebb+ze 7.6 a0.5 b-0.4 e0.4 g0.4 i0.3 j0.5 m0.6 r0.4
hebben 3.2 a-0.4 d0.9 e0.5 f0.9 g1.4 h0.9 i1.0 j0.5 l1.3 m1.6 n-0.3 p-1.1 q2.0 r1.6 s-0.4
hebt 4.8 a-1.1 b-1.3 c1.0 d2.3 f-1.1 g5.4 i0.5 l0.6 m0.4 n1.4 o-0.5 p0.4 r6.7 s-1.5 t1.0
hebt+ge 7.6 a-0.9 e-0.3 n0.8 r0.3
hebt+geli 7.4 c-0.5 d0.5 e0.4 g-0.3 i-0.3 k-0.5 l2.0 m-0.4 n1.1 o-0.4
hebt+hem 7.9 a-0.4 g0.9 r1.1 t0.4
hebt+het 7.9 a0.5 c0.3 e0.4 h-0.4 i0.5 l0.4 m0.8 o-0.4 r-0.4
hebt+me 7.6 c-0.4 d0.6 e0.5 g0.9 h1.0 i-0.4 p0.8 r1.3
hebt+mij 7.4 d0.5 j0.5 p0.8
hebt+mijn 7.6 g0.6 n-0.4 p0.5 q0.4 r0.7
hebt+neer 7.9 a-0.5 d-0.3 g1.0 h-0.3 r1.0 t0.7
hebt+ons 7.6 a-0.4 c0.5 d0.6 e-0.4 g1.4 h0.8 o0.3 r2.2
hebt+onze 7.9 a0.4 e0.8 j0.7 m0.8 r-0.3
hebt+op 7.9 d0.4 i0.4 j0.5 o0.7 t0.6
hede 6.6 b-0.6 c2.3 d0.8 f0.9 i-0.4 j0.4 k0.4 l0.3 m0.6 p-0.6 q2.1 s-0.5
hede+over 7.6 a-0.5 c0.7 e-0.4 q1.6
heden 6.7 a0.4 b-0.5 c2.2 d0.8 f1.0 g-0.4 j0.5 k0.6 l0.3 m0.5 p-0.6 q1.3 s-0.5
hee 7.6 c0.6 f-0.3 g0.9 h0.4 k0.5 l0.5 r1.3 s0.6
heef 3.0 a2.0 b1.8 d1.0 e2.2 f1.9 h0.8 i1.7 j3.3 k1.4 l1.4 m-0.7 n-0.9 p0.4 r1.0 s2.0 t0.6
heef+al 7.0 a0.7 b0.4 c1.1 d0.3 e1.3 f0.9 g-0.6 i-0.4 k0.5 m-0.4 n0.4 p0.4 q-0.3 r-0.8 s0.4 t0.8
heef+alle 7.0 a-1.0 b0.4 d-0.3 e-0.4 h0.5 j-0.5 l2.2 q-0.4
heef+besl 7.6 a0.6 d0.3 f0.3 l0.7
heef+bij 7.6 a0.6 e1.4 j0.5
heef+daar 7.6 e-0.4 i-0.4 j0.7
heef+dan 7.9 a0.4 d0.5 e0.7 i0.8 s0.5
heef+dat 7.6 f0.4 s0.8
heef+de 5.1 a-1.8 b1.5 d-0.3 e-1.0 i1.0 j-1.3 k0.6 l0.8 m0.7 o1.8 p0.7 r1.0 s-1.3
heef+die 7.6 i-0.3 p0.7 t0.7
heef+een 5.4 a0.4 b2.5 c-0.4 e1.3 g-0.9 h-0.4 j0.4 k-1.1 l1.0 m-0.8 p0.4 q-0.8 r-0.7 s1.7
heef+en 7.4 b0.4 d0.6 g0.3 p-0.3 s0.8
heef+er 6.4 a0.5 c0.9 e-0.3 h0.6 i-0.9 j0.3 k1.1 l-0.5 m0.6 n0.3 p0.4 q0.9 r0.9 s0.9
heef+geen 6.7 a0.3 b-0.5 f0.5 g-0.6 h-0.5 p0.4 r-0.7 s-0.4
heef+geze 7.9 a0.5 b0.5 e0.3 m0.8 p0.8
heef+gist 7.0 a0.4 c-0.4 d-0.4 f0.3 g0.3 h0.7 i0.9 j0.4 l-0.3 r0.3 s-0.3 t0.3
heef+haar 7.0 a-0.6 d-0.6 h-0.7 j-0.6 m0.3 p-0.3 s-0.4
heef+hem 7.4 a-0.3 n1.2 o0.4 r0.6 t0.4
heef+het 5.1 a-0.4 b-0.7 c0.7 e0.9 h1.9 i-1.1 j1.3 l-0.7 r0.7 s0.4
heef+hier 7.9 a-0.4 d-0.3 k1.5 o0.5 q1.1
heef+iema 7.6 d-0.4 e-0.4 i-0.3
heef+in 7.2 a-0.4 d-0.8 e-0.6 i1.4 s-0.5
heef+inge 7.6 a-0.4 c0.5 g0.6 h1.2 i1.2 l0.5
heef+inmi 7.9 a0.5 b-0.3 e0.7
heef+jull 7.6 c1.2 e-0.9 i-0.4 j2.0 r0.5 s-0.4
heef+me 7.6 e0.6 g-0.4 i0.4 k1.0 q0.6 s0.3
heef+met 7.9 a0.9 b1.2 i1.1 m0.7
heef+mij 6.7 a2.3 c0.7 d1.9 e-0.6 f0.5 g-0.8 h-0.3 j2.5 k-0.3 m-0.5 r-0.7 s1.6
heef+mijn 6.3 a0.9 c-0.5 d1.5 e0.4 i-0.8 j0.7 k0.4 l-0.5 m0.4 n-0.3 p0.6 r0.5 s2.1 t-0.4
heef+morg 7.9 e-0.4 o0.3 t0.5
heef+nage 7.9 d-0.5 e0.9
heef+niem 7.9 m1.0 s0.4
heef+niet 7.6 e0.8 g0.4 p0.6 r0.4
heef+nog 7.9 a-0.8 b-0.3 d-0.5 g0.5 r0.7 t0.9
heef+nu 7.6 a-0.4 b-0.3 c-0.4 e-0.7 m0.5 n-0.4 o0.5 q0.5
heef+ons 6.1 b1.0 e0.7 f0.5 g2.1 h0.4 o-0.5 p-0.7 q1.0 r1.8 s-0.4 t1.6
heef+onze 6.7 c-0.8 e1.4 f1.0 g-0.4 h-0.4 i1.1 j0.6 k0.7 l0.7 m0.4 p-0.7 q-0.4 s-0.6 t-0.3
heef+ook 7.9 a0.3 d1.0 e0.8 j0.4 p1.7
heef+op 7.6 a1.0 d-0.3 e1.4 j0.5 m0.6
heef+opge 7.6 a-1.0 e-0.5 g1.1 j-0.3 m-0.4 r1.0 s-0.3
heef+over 7.9 a0.6 h0.5 j1.3 r0.4
heef+plaa 7.9 a0.4 d-0.5 e-0.6 f0.4 k0.5 m2.3 p0.6
heef+sind 7.9 a0.5 c0.6 d0.8 f0.5 l1.1 o0.4 t0.7
heef+surs 7.6 a-0.7 l1.1
heef+tijd 7.6 a0.6 b1.2 d0.7 e-0.4 f0.9 h0.5 i0.5 q0.7 r0.4
heef+tot 7.9 d0.4 e-0.5 f0.6 g0.4 r0.3
heef+u 6.1 a-0.8 b0.7 c-0.6 d0.5 e-0.5 g0.8 h0.6 i0.5 m-0.7 n0.4 o1.0 p-0.7 q0.6 r0.5 t-0.3
heef+uitg 7.9 a-0.3 e-0.4 g0.4 j-0.3 n-0.4 q1.3 r0.5
heef+uits 7.9 l0.6 n-0.3 r-0.3
heef+uw 7.6 e1.0 f0.4 g0.5 h0.5 p0.7 r0.4
heef+vanm 7.9 e0.6 g0.4 h0.7 j0.8 r0.4
heef+vier 7.9 d0.4 i0.6 j0.4
heef+vijf 7.9 g0.4 h0.8 m0.4 r0.4
heef+voor 7.9 g0.4 r0.4 t0.4
heef+wate 7.6 a-0.5 c-0.5 k2.5 l-0.3 m0.3 o0.4 p-0.3 q-0.4 t-0.4
heef+ze 7.9 a-0.4 f0.3 g1.1 k0.6 n-0.4 r1.1
heef+zich 7.0 a-0.6 b-0.3 d0.4 e-0.5 f1.7 h0.3 i-0.5 j0.6 k0.5 m-0.6 n0.3 o0.5 p-0.3 r1.1 s-0.3 t0.8
heef+zijn 6.9 a-0.4 b-0.5 g1.1 j-0.5 k1.1 n-0.4 p0.6 r1.1 t0.4
heeft 3.0 a2.0 b1.8 d1.0 e2.2 f1.9 h0.8 i1.7 j3.3 k1.4 l1.4 m-0.7 n-0.9 p0.4 r1.0 s2.0 t0.6
heel 5.3 a1.5 b0.8 e1.2 g3.1 j1.3 l-0.7 m0.5 o0.7 p1.6 q1.2 r4.3 s0.6 t1.2
heel+blij 7.9 a-0.5 c-0.3 d-0.4 g1.3 h0.7 r1.4
heel+de 7.9 a0.6 e0.9 i0.9 m0.9 p0.7 r-0.3
heel+erg 7.9 b0.3 d-0.4 g0.5 n-0.4 o0.6 q0.4 r0.4 t1.1
heel+goed 7.9 a-0.7 e-0.5 g1.6 h-0.3 n0.4 r2.4
heel+het 7.6 b0.4 d0.9 e-0.6 h-0.3 i-0.6 p0.7 r0.8 t0.5
heel+tevr 7.6 a-0.6 d-0.3 g1.4 k0.3 m0.5 n0.6 q0.8 r1.5 t0.5
heen 6.7 a0.7 b0.5 d3.0 e1.2 f0.4 i0.7 j-0.3 l1.2 m0.7 n1.1 p-0.4 s0.9 t-0.3
heer 5.0 a-0.9 b-0.6 c1.2 d1.8 f1.1 g1.9 h0.3 i-0.3 j-0.4 k0.7 l1.0 n1.3 o1.0 p-0.9 r3.1 s0.8
heer+bos 7.9 d1.2 e-0.4 f1.2 h-0.5 t0.4
heer+de 7.9 a-0.5 d-0.5 g0.6 h0.9 k0.8 n0.4 q0.4 r0.8
heer+die 7.6 c-0.4 d0.7 e1.0 g0.3 i1.0 l0.4
heer+mevr 7.4 a0.4 c-0.3 e0.8 j0.4 p0.4 s0.7
heer+muld 7.4 a-0.5 c0.3 e0.5 f-0.3 i-0.4 l0.4 m-0.3 n0.6 o0.4
heer+van 7.4 c-0.4 d0.5 e-0.5 i0.6 j-0.3 k0.6 p-0.3
heer+voor 7.9 a0.4 b0.5 d0.8 m0.7 s0.6
heerde 7.9 d-0.4 g-0.5 h0.5 i0.5 m0.4 r-0.4 s1.0
heeren 7.9 d0.9 e0.5 i0.7
heerli 6.8 a-0.9 b-0.3 c1.7 d-0.4 e-0.4 f-0.4 g3.1 i-0.7 j-0.3 k-0.3 o0.4 p-0.4 r3.7 t0.5
heet 5.9 a0.6 c0.5 e2.0 g-0.8 h0.7 j1.2 k-0.4 m1.0 p-0.5 r-0.8 s-1.0 t0.4
heet+bij 7.9 a0.7 c0.3 d-0.4 e1.0 i0.3 k0.3 m2.0 n0.3
heg 7.6 a-0.5 e-0.6 o0.3
heil 7.6 d0.4 e-0.4 s0.6
heilig 7.6 d0.4 e-0.4 s0.6
hek 7.6 e-0.5 k-0.5 m0.5 n0.4 o-0.4
hekw 7.9 a-0.3 e0.3 f0.4 h0.3
hekwer 7.9 a-0.3 e0.3 f0.4 h0.3
hela 5.7 a-1.0 c-0.5 e0.6 f0.5 g-0.9 h-0.4 j-0.3 k4.0 l2.6 m0.5 n0.4 p-1.1 q-0.6 r-0.7
hela+een 7.9 c-0.3 l1.5 n-0.4 t0.4
hela+hebb 7.9 b0.4 c0.5 e-0.4 l1.1 n-0.4 t0.5
hela+moet 7.6 a0.6 e0.8
hela+niet 7.0 a-0.7 c0.3 e0.5 f0.6 h-0.4 i1.2 k1.6 l0.6 m0.4 n1.0 o-0.4 q-0.6 r-0.3
hela+ook 7.9 c-0.4 j0.4 l0.7 m0.5 n0.6
helaas 5.7 a-1.0 c-0.5 e0.6 f0.5 g-0.9 h-0.4 j-0.3 k4.0 l2.6 m0.5 n0.4 p-1.1 q-0.6 r-0.7
held 6.6 a-1.6 e-0.6 g3.4 h1.1 i-0.8 j-0.5 m-0.9 n0.8 p-0.6 q0.7 r3.5 s-0.5 t-0.4
held+en 7.9 a-0.6 e-0.4 g1.1 k0.3 n0.9 r1.2
helder 6.8 a-1.3 e-0.5 g2.6 h1.1 i-0.7 j-0.4 m-0.8 n0.5 p-0.5 q0.7 r2.3 s-0.3 t-0.6
hele 4.6 a-1.1 c-0.3 d2.2 e0.5 f0.3 g4.3 h2.1 j-1.0 k1.0 l-0.4 m0.6 n1.0 q2.2 r2.6 s-0.8 t-0.6
hele+afde 7.9 h0.3 o0.7
hele+dag 7.0 a-0.5 b-0.4 e0.5 f0.7 h-0.5 i0.4 l0.3 n-0.5 s-0.4
hele+fami 7.9 d0.4 g0.8 n0.4 r1.4
hele+jaar 7.6 a0.3 c0.4 d1.0 g-0.4 q0.7
hele+niet 7.4 a0.3 c0.7 d0.9 e0.5 f0.8 g0.4 h-0.3 l0.4 o-0.3 r1.0
hele+niks 7.9 a0.5 e0.9 g-0.3 k0.3 m1.1 p0.5
hele+team 7.6 a-0.4 e-0.4 q1.0
hele+tijd 7.9 a0.4 c0.4 d0.8 g-0.6 j0.6 m0.3 r-0.6 s0.6
hele+verh 7.9 a0.6 d0.8 e-0.3 s1.3
hele+zond 7.9 a0.3 d0.4 h0.7 j0.9 q0.3 r0.3 s0.9
heleen 7.9 r-0.3
helema 5.8 a-1.6 d-0.8 f0.7 g3.6 h1.3 i-0.6 j-0.9 k0.4 l-0.4 m1.5 n1.2 p-0.5 q1.0 r1.2 s-0.9
helf 5.5 a1.6 b2.2 c-0.4 e2.0 f-0.4 g-0.9 i0.6 k-0.4 l1.2 m1.1 n-0.4 o-0.3 q0.8 t0.4
helf+beta 7.9 a-1.0 b0.6 c-0.3 e-0.6 g0.4 l1.8 r0.4
helf+en 7.9 a0.5 b0.4 c-0.4 d0.7 e0.5 i1.0 k0.5
helf+te 7.9 a0.3 c0.3 e0.4 m0.7 n-0.3 q0.4
helf+teru 7.9 m0.8 r-0.4 s0.6
helf+van 6.5 a1.3 d-0.6 e2.4 g-0.8 h-0.5 i0.4 j0.9 k-0.5 l-0.5 n-0.5 o-0.5 q0.9 r-0.4 t0.4
helft 5.5 a1.6 b2.2 c-0.4 e2.0 f-0.4 g-0.9 i0.6 k-0.4 l1.2 m1.1 n-0.4 o-0.3 q0.8 t0.4
hell 7.9 d0.7 g0.3 i0.5 j0.4 q1.0 r0.4
hellem 7.9 d0.7 g0.3 i0.5 j0.4 q1.0 r0.4
help 6.0 b-0.4 d1.0 f0.7 g-0.7 h0.7 i-1.1 j-0.6 k-0.4 m-0.5 n0.7 o0.4 p-0.9 r0.3 s-1.1 t1.7
helpde 6.8 a0.4 c0.6 d2.4 f0.5 h0.5 i-0.8 j-0.4 m-0.5 n1.0 o0.4 p-0.4 q0.4 r0.5 s-0.6 t0.5
helpen 7.4 a-0.3 b-0.4 c-0.5 d-0.8 e-0.4 f0.4 l0.6 o0.4 p-0.4
helpt 7.4 a-0.5 d-0.3 s-0.3
hem 4.1 a-0.9 b-0.5 c-1.0 e-0.7 f1.3 g1.3 h2.4 i-1.2 k-1.8 l-0.9 m0.5 n1.8 o2.7 q0.7 r1.3 s0.5 t1.0
hem+al 7.9 h-0.4
hem+dond 7.6 n0.7
hem+een 7.4 a-0.7 b-0.4 c0.5 e-0.8 g0.7 i-0.3
hem+erui 7.9 n-0.4 o0.9
hem+goed 7.9 g0.5 h0.8 n1.1 o0.5 t0.4
hem+in 7.6 b-0.5 c0.7 d-0.5 e-0.4 h-0.4 i0.6 k-0.7 l0.4 n-0.3 o-0.4 r-0.3 s0.7
hem+is 7.6 c0.3 e0.5 h-0.3 p0.5
hem+jull 7.9 e-0.4 f0.8 h0.7
hem+maar 7.4 b0.6 g0.4 h1.0 j0.6 k0.3 m0.5 p0.7 r0.9 s-0.4
hem+niet 7.4 a-0.4 b0.8 d-0.4 e0.7 f1.0 g0.4 o1.3 p-0.3 r0.6
hem+nog 7.2 a-0.4 c0.5 d-0.9 g-0.6 i0.6 k-0.4 m0.3 n1.9 o2.9 p-0.4 r-0.3 t1.6
hem+nu 7.9 d0.7 e0.8 h0.4 l-0.3 n0.7 o1.1
hem+op 6.9 b-0.5 c-0.3 d-0.4 f-0.3 g0.4 h0.4 i-0.4 p0.6 r0.6 s-0.4
hem+opni 7.6 a-0.4 e-0.4 n-0.4 o1.6 p-0.4 t0.3
hem+s 7.9 b0.3 e0.5 f0.9 t0.5
hem+toch 7.9 a0.6 d0.4 e-0.4 j0.9 m1.0
hem+uw 7.6 d-0.6 e0.6 g0.3 h0.5 j1.4
hem+voor 7.9 e-0.3 r0.4
hem+zelf 7.9 c-0.3 f0.4 h-0.3
heme 7.9 g0.6 i0.9 k0.3 r0.5
hen 6.7 a-0.3 e-0.9 g-0.6 j0.4 r-0.4 s-0.7
hend 7.0 a-0.3 c-0.4 e0.3 g0.8 i-0.4 n0.4 p0.6 r1.3
hend+jan 7.6 a-0.4 g1.1 k0.4 l0.4 r1.3
hendri 7.0 a-0.3 c-0.4 e0.3 g0.8 i-0.4 n0.4 p0.6 r1.3
heng 7.9 a0.5 c1.4 g0.3 i1.3 r0.5
hengel 7.9 a0.5 c1.4 g0.3 i1.3 r0.5
henk 7.0 d-0.4 g0.4 i-0.5 l0.5 m1.2 o0.4 p-0.4 r0.6 s-0.5 t0.4
henk+jan 7.9 a-0.5 b0.3 g0.4 i-0.3 l0.3 r0.6
henr 7.9 c0.8 d1.0 o-0.3 p0.6
herd 7.4 e0.8 g-0.3 k0.8 m0.7 q0.5 r-0.4 t-0.3
herdru 7.6 a0.5 e0.8 m0.8 n0.5 o0.4 r-0.5
here 7.4 a0.5 c0.6 f1.0 l0.9 m0.8 p0.6 s0.7
heren 7.4 a0.5 c0.6 f1.0 l0.9 m0.8 p0.6 s0.7
herf 7.0 a0.6 b0.4 c1.3 d-0.6 e-0.6 i-0.4 k-0.5 q0.4 r-0.5 t0.4
herfst 7.0 a0.6 b0.4 c1.3 d-0.6 e-0.6 i-0.4 k-0.5 q0.4 r-0.5 t0.4
herh 7.6 a1.0 c1.6 q0.4 t1.6
herh+de 7.9 a0.9 c1.7 q0.5 t1.7
herhaa 7.9 a1.1 c1.7 i0.3 q0.5 t1.7
heri 5.7 c1.0 d1.4 e-0.6 f1.1 g-1.9 h-0.4 i-0.9 j-0.5 l1.2 m0.4 n3.2 o0.8 p-0.4 q1.2 r-1.0 s-0.9 t-0.4
heri+en 7.9 a0.9 c0.8 d1.8 f0.3 j0.8 k0.3 l0.3
heri+is 7.9 c0.4 l0.9 m1.0 p-0.3
heri+van 7.9 p1.0 r-0.3 t0.6
herinn 5.7 c1.0 d1.4 e-0.6 f1.1 g-1.9 h-0.4 i-0.9 j-0.5 l1.2 m0.4 n3.2 o0.8 p-0.4 q1.2 r-1.0 s-0.9 t-0.4
herk 7.2 a0.3 g-0.3 i0.6 j-0.4 k1.4 m0.8 n-0.3 p0.4
herk+ik 7.9 a0.4 b0.5 i0.9 m0.6
herken 7.6 e-0.5 i0.7 m1.0
herm 7.6 a-0.4 b-0.3 d0.3 e-0.4 g1.1 l-0.3 n1.2 q-0.5 r1.2 t-0.3
herman 7.9 g0.9 m0.4 n0.8 r0.9
hero 7.9 b0.8 d-0.3 e0.3 i0.6
hers 5.8 a1.2 b-0.5 c-0.6 e3.7 g-0.6 i0.8 j1.7 l-0.4 m-0.4 n-0.3 p0.8 q0.7 t0.8
hers+dit 7.9 b0.5 e0.4 g0.3 m0.3 r0.5 t0.7
hers+is 7.6 a0.4 c-0.6 e1.2 i-0.5 j-0.3 m0.3 p0.6
hers+over 7.6 a0.5 j1.2 p-0.4
hersch 7.6 b-0.3 d0.6 e0.3 h-0.4 i0.5 p0.5 q0.8
herste 6.0 a0.9 d-0.9 e2.9 g-0.5 i-0.4 j1.8 p0.5 t1.0
herz 7.6 a0.4 b1.3 i0.3 m1.1
herzie 7.6 a0.4 b1.3 i0.3 m1.1
het 1.8 a-1.2 b-1.1 c-1.2 d-1.7 e-0.9 f-1.4 g-0.5 h-2.2 i2.1 k-1.8 l0.7 m-2.0 n0.8 o-0.8 p-1.2 q0.3 r-2.2 t-1.3
het+aan 6.7 b0.3 c-0.9 d0.8 e1.4 f0.9 g-0.5 i-0.9 j-0.6 l1.0 p-0.5 q1.3 r-0.6 s-0.5 t0.6
het+aant 7.9 a0.5 d0.7 h-0.3 i0.3 l0.4 m1.0
het+aanv 7.9 g0.3
het+abon 7.0 a-1.1 c-0.5 g0.6 h0.9 j-0.3 l0.8 m-0.3 o0.7 p0.3 q0.3 r-0.3
het+acco 7.9 e0.5 i1.0 p0.7
het+ad 7.6 d0.3 e1.1 s1.4
het+adre 7.4 a-0.4 c0.5 f0.6 g0.9 j-0.3 k0.7 l0.7 r1.2
het+advi 7.6 a0.7 c0.3 e1.3 g-0.4 j0.3 r-0.4 s0.7
het+al 7.6 a-0.6 c-0.6 e-0.7 l0.8 r0.4 s0.6
het+alar 7.4 c-0.4 d-0.4 e1.0 g-0.3 p0.6 t1.1
het+albu 7.9 c-0.3 d-0.4 e0.7 f0.6 g0.6 l0.6 m0.5 r1.3
het+alge 7.4 a-0.4 c0.6 e-0.5 m0.7 n0.4 p0.5 t0.3
het+alle 7.9 a-0.5 b-0.3 e-0.4 f0.6 l0.3
het+als 7.4 a-0.9 b-0.4 c-0.3 e-0.3 l1.9 p0.3
het+alti 7.9 e0.5 i0.7 s0.4
het+ande 7.2 a-0.4 c-0.4 j0.4 k-0.4 m-0.5 n0.3 p-0.3 q-0.4
het+appa 7.9 e0.3 j0.5 l0.3
het+arch 7.2 i0.8 j0.7 k-0.5 o-0.5 t-0.3
het+arti 7.4 a-0.8 g-0.3 i0.4 j-0.7 q0.5 r-0.4 t0.4
het+asie 7.9 g0.7 i0.6 r0.4
het+bedr 5.6 a-0.4 b1.6 c-0.7 d0.5 e-1.9 f0.4 g-0.6 h0.3 i-1.3 j-0.9 m1.6 n3.0 o0.7 p0.4 q2.2 r-0.5 s-0.5 t0.3
het+beel 7.9 a-0.4 g0.4 n0.4 q0.5 r0.4
het+bego 7.9 a0.6 b0.4 d-0.3 e0.9 m0.5 t0.8
het+begr 7.9 k0.5 l0.6 n0.8
het+behe 7.9 a-0.8 g0.5 i0.4 r0.5
het+belo 7.9 a-0.8 d-0.3 g0.9 r1.5
het+beri 7.9 l0.3 n-0.5 t-0.3
het+best 5.3 a0.9 b0.4 d1.2 e0.8 f-0.6 g-1.0 i0.7 k1.0 l-0.8 m-0.4 p-0.3 q0.7 s0.9
het+beve 7.9 a0.6 e0.7 l0.4 m0.8 o-0.4 p0.7 r-0.3 s0.8
het+bij 6.4 a0.4 b0.8 g-0.5 h-0.5 m-0.4 n1.0 q0.9 r-0.4
het+bijg 7.6 a-0.4
het+blad 7.9 a0.4 d0.8 e0.9 j0.5 s0.8
het+blee 7.9 a-0.5 c-0.4 h0.6 q0.3 t1.3
het+blij 7.2 a0.4 c1.6 d0.7 e0.4 f-0.4 g-0.5 i-0.4 l-0.3 m-0.5 n0.5 o0.4 p0.4 s1.2 t0.3
het+boek 6.4 c0.4 d-0.4 e0.8 g0.3 h0.7 i0.4 j-0.4 n-0.5 o1.0 q0.4 r0.8
het+bord 7.4 b0.8 d0.8 i1.2 t0.3
het+bouw 7.9 b0.4 e0.8 k-0.3
het+brie 7.6 a-0.3 b-0.5 g0.3 k0.4 m0.5 n0.7 q-0.4 r0.5 t-0.3
het+budg 7.2 a-0.5 b-0.5 c-0.7 e-0.6 g-0.4 h0.9 o0.3 r-0.3 t-0.4
het+buff 7.9 a-0.4 d-0.5 e-0.4 f0.5 g1.0 n0.5 r1.6
het+bure 7.9 a0.7 e0.8 s1.5
het+buur 7.6 d-0.4
het+coll 7.4 a0.9 b1.2 n0.5 p1.3
het+conc 7.2 a-0.5 g0.7 i0.8 m0.4
het+cong 7.6 d0.6 e0.8 g-0.4 h0.3 i1.3 s0.4
het+cont 5.7 b-0.6 d1.1 e-0.6 f0.8 g0.8 h2.0 i0.4 m0.6 n-0.3 o0.5 p-0.5 q0.5 r-0.6 s-0.7 t0.4
het+daar 7.9 b0.7 e-0.5 f0.8 i0.5
het+dak 7.6 a0.9 c1.6 e1.5 g0.5 i-0.4 j-0.3 k0.7 l-0.3 m-0.3 p0.8 q1.3 r0.5 t1.7
het+data 7.9 e0.3 i0.5 j0.8
het+de 7.4 a0.4 c-0.4 e1.2 g0.5 i-0.5 j0.5 k-0.4 l-0.3 m-0.3 n0.3 o-0.4 p0.6 r0.6
het+deed 7.9 b1.2 d-0.4 e-0.4 k-0.3 q1.4 t0.3
het+derd 7.0 a0.7 b0.9 d0.6 e0.8 f1.2 g-0.5 h-0.6 i0.4 j-0.4 l0.5 p-0.4 r0.5 s-0.4
het+dond 7.9 a0.8 c1.3 g0.4 h0.7 k0.4 o0.7 r0.4 t-0.3
het+door 6.5 b-0.4 c-0.4 e0.5 f-0.4 g-0.7 i-0.6 j0.5 k0.8 l-0.7 s-0.4
het+dorp 7.2 a0.4 b0.5 c0.4 d-0.4 g-0.5 h0.3 i0.7 k0.7 o0.3 p-0.3 r-0.3 s0.8
het+doss 5.1 b-0.4 c0.9 e1.2 f0.6 h0.6 i-1.0 j2.3 k0.3 l-0.4 n0.7 p-1.1 q0.8 s0.8
het+draa 7.9 b-0.3 d0.4 g0.7 j0.7 r0.7
het+drin 7.9 c0.8 d0.9 e0.3 g-0.3 l-0.3 t-0.3
het+druk 6.6 b-0.7 c1.9 d0.6 f0.3 h1.6 i1.0 j-0.4 k0.6 m-0.5 p-0.5 q0.8 r0.4
het+dubb 7.9 b1.6 c-0.3 d1.1 e-0.5 o1.4 p-0.3 q0.7
het+duit 7.2 a-0.7 e-0.4 f0.5 g-0.3 i-0.5
het+dus 7.9 e0.4 j0.5 l0.5 t0.3
het+duur 7.6 a-0.7 b-0.3 c-0.6 l0.4 n1.0 t-0.4
het+e 7.9 a-0.3 d-0.4 m-0.3 n1.0
het+een 6.1 a1.8 b0.9 c0.9 d0.8 e0.5 f0.4 g-0.6 i-1.2 j0.6 m0.3 n-0.4 p1.1 q-0.5 r-0.3 t1.3
het+eens 7.4 a-1.1 b-0.3 d-0.5 f-0.4 g0.5 h0.9 i-0.4 m-0.3 n1.1 r0.5 s-0.5
het+eerl 7.9 a0.6 c0.3 e0.9 i0.6 k-0.4
het+eers 5.8 a-1.2 c-1.0 d1.2 e-0.9 f-0.5 g1.7 h0.7 k0.5 o0.4 p-0.6 q0.3 r2.1 s0.5
het+eind 6.4 a-0.4 b-0.4 d-0.6 f-0.3 i-0.9 j0.8 k-0.3 n2.6 o-0.3 r0.6 s-0.5
het+en 7.9 c0.5 d0.9 e-0.4 n0.4 r0.3 s0.5
het+enge 7.2 b-0.5 d0.4 e0.4 g-0.3 o0.4 s-0.3 t0.4
het+enig 7.4 a0.7 b1.4 c1.4 d1.4 e0.9 f0.5 g-0.4 n1.2 o0.4 s0.3
het+er 6.2 a-1.1 c-0.6 f0.6 l0.6 n2.2 o1.3 p-0.7 q-0.3 r0.4
het+erel 7.9 d0.4 n1.4 p0.7 t-0.4
het+eten 7.9 a0.7 e1.5 q0.5
het+even 7.4 a0.9 b0.4 g-0.4 i0.5 k-0.3 l0.3 m1.0 n-0.4 q1.0 s0.8
het+fact 7.6 f0.3 g-0.3 m-0.5 n0.4 o0.8 p0.8
het+fail 6.9 a-0.9 b-0.4 c0.7 e-0.8 f0.6 g-0.4 h0.6 i-0.8 n0.8 p-0.3 r0.9 s-0.3
het+fees 7.2 c0.7 e-0.6 g0.5 h-0.5 i0.7 m-0.4 r0.7
het+film 7.2 c-0.5 d0.5 e0.7 g-0.4 i-0.3 o0.5 r-0.3 s0.8
het+form 7.6 a-0.5 e-0.5 m-0.4
het+fran 7.2 a-0.6 g-0.3 h0.4 i-0.4 j-0.3 l0.4 n-0.3 q0.3 t0.8
het+ga 7.9 e0.5 g0.4 i0.7 r0.3
het+gaat 6.2 a-0.8 b0.6 c0.4 d-0.6 e-0.3 f-0.4 g-0.8 i-0.7 j-0.5 k-0.6 n0.6 p-0.8 s-0.5 t1.1
het+gebo 7.6 c1.3 f0.4 i0.6 q0.3
het+geda 7.6 b0.3 d-0.4 e-0.6 i-0.3 s1.4
het+gedo 7.4 a-0.4 b-0.3 d0.4 e0.3 k0.5 o-0.3 q0.5 t0.4
het+gedu 7.2 a-1.2 c-0.7 e-0.5 f0.4 g2.0 i-0.4 j-0.3 l0.9 n0.8 r2.6 s-0.4 t0.6
het+gehe 7.6 a0.3 e0.5 j0.5 m1.0 p0.7
het+geld 6.1 a0.9 f0.5 l0.8 m-0.7 n-0.5 p1.7 q0.4 r0.4 s-0.9
het+gelu 7.2 a0.5 d1.3 e1.5 g-0.5 h0.7 i-0.6 l-0.4
het+geme 7.9 c-0.3 e0.4 j0.6 k1.1 q0.5
het+gere 7.4 a-0.3 b-0.3 e0.5 h0.3 j0.4 n1.6 q0.4
het+geru 7.2 b0.4 d-0.5 e0.8 g0.5 h0.9 i-0.8 j0.6 k-0.6 l0.6 n0.4 p0.4 q-0.6 r0.5
het+gesc 7.9 a-0.4 b-0.3 c-0.3 q0.8 r0.3
het+gevo 7.6 a0.6 d2.1 i0.3 r0.4
het+gewo 7.2 e0.9 i0.9 l-0.3 m-0.3 q0.3 t1.5
het+ging 7.4 a-0.4 d0.6 e0.6 f0.3 j-0.3 n0.4 o-0.3 q0.7 r0.6 s-0.3
het+glas 7.6 a0.5 b0.5 e1.3 f0.4 g-0.3 h0.4 m0.3 q1.2 r0.4 s-0.4
het+goed 6.4 a-0.4 b0.3 c-0.9 d-0.8 f-0.7 g-0.9 j-0.5 k-0.6 l1.2 m-0.7 o-0.4 p-0.7 q1.7 r-0.5 t1.0
het+gooi 7.9 c-0.4 d0.4 s0.5
het+graa 7.2 a-0.3 b0.6 f0.5 g0.6 l-0.4 o1.0 q0.4 r1.0 s-0.4
het+hand 7.6 b1.1 e-0.4 g-0.4 q1.5
het+hart 7.6 e0.9 i0.7 k0.4 n0.3
het+heef 6.9 b-0.7 c0.8 e-0.3 f-0.3 g1.2 i-0.4 j0.4 k0.7 m-0.6 q1.1 r1.4 s1.1
het+hek 7.6 e-0.5 k-0.5 m0.5 n0.4 o-0.4
het+hekw 7.9 a-0.3 e0.3 f0.4 h0.3
het+hele 6.0 b-0.6 c0.5 d2.6 e-1.3 f-0.8 g0.9 h0.8 j-0.8 l-0.6 m-0.4 n0.5 o0.4 p-0.8 q1.0 r1.7
het+hers 7.9 c0.5 e0.7 j0.4 m0.3 p0.4
het+het 7.9 a0.6 c0.7 d1.0 g-0.3 i0.3 m0.3
het+hier 7.2 b0.8 e0.7 g0.6 h0.9 j-0.4 n0.4 p0.9
het+hoof 7.4 b0.6 c-0.4 d-0.3 f2.1 h-0.4 l1.2 m0.5 n-0.5 r0.5 s-0.4
het+hoog 7.9 a0.3 e0.7 n0.3 q0.4
het+hout 7.9 q1.6 r-0.4
het+huis 6.5 a-1.0 e-0.9 g0.9 h0.5 i-0.5 j-0.4 l-0.4 n-0.8 q1.0 r0.9 s-0.5
het+huur 7.6 a-0.4 h-0.3 m-0.3
het+idee 7.9 d0.5 e-0.4 g0.8 m-0.5 n0.4 o0.3 r1.1
het+in 6.1 a-1.4 b-0.4 c-0.6 e0.6 g1.1 i-0.5 l1.2 m-0.7 n0.7 o-0.7 p-0.5 q-0.4 r1.4 s-0.5 t-0.4
het+inde 7.9 b1.2 g-0.5 i0.6 m0.3
het+info 7.9 a-0.3 c-0.3 d0.3 k0.3 n-0.3 r0.3
het+inge 7.9 l0.4 n0.3
het+inte 7.0 a-0.8 d-0.4 e0.4 f-0.4 g0.3 h0.7 k1.0 o-0.3 q0.5 r-0.3
het+invu 7.6 a0.4 b1.1 d-0.3 e-0.4 i-0.3 q0.4
het+is 4.6 a1.6 c3.9 d2.8 e0.7 g-0.6 i0.6 k-0.5 l2.0 m-0.6 o0.8 p-2.3 q-1.3 r1.2 s-1.7 t1.4
het+jaar 6.4 a-1.1 d-0.7 f0.3 g1.4 i-0.7 j-0.4 m-0.4 n0.7 o0.3 p-0.5 q0.5 r1.7 s-0.5 t1.2
het+je 7.6 a0.4 c0.3 d-0.5 e1.1 i0.4 j0.7
het+jubi 7.6 a0.6 e1.0 g-0.3 h0.4 i0.6 m0.8 s0.7
het+juis 7.9 a0.3 e0.9 g0.3 p0.9 r0.4
het+juri 7.2 d0.7 g-0.4 j1.5 m0.4 r-0.4
het+kada 7.9 t-0.5
het+kade 7.9 b0.8 e0.3 i0.5
het+kamp 7.9 e0.8 g-0.3 s0.9
het+kan 7.9 l1.6 o0.9
het+kant 6.9 b-0.5 c-0.5 d0.7 i1.4 l-0.3 n0.9 q0.3 r0.5 s-0.3
het+kerk 7.9 e0.3 i1.3
het+keur 7.9 g0.5 p0.5 r0.6
het+klaa 7.6 a-1.0 c-0.3 g0.9 h1.0 i1.2 n1.1
het+klac 7.9 a0.3 e0.9 j1.3
het+klan 7.9 e-0.6 f-0.3 i0.8 m-0.3 n0.3 o1.0
het+klop 7.2 d0.6 e-0.3 f-0.3 g-0.5 h-0.6 l0.3 m0.5 n0.7 o-0.3 q-0.3
het+kome 7.9 a0.5 c-0.3 d0.7 j1.1 r-0.5
het+komt 7.6 e-0.7 f0.7 g-0.3 h-0.4 i0.5 l0.6 n0.7 o-0.3
het+kred 7.6 a-0.5 l0.4 m0.4
het+laat 6.7 b-0.7 c-0.8 d1.2 e0.4 h1.1 i1.1 m-0.5 p-0.6 q1.3 s0.4
het+lawa 7.9 a-0.3 b-0.3 c0.9 d-0.4 f0.4 k0.3 m0.3
het+lek 7.2 a-0.3 b-0.3 e1.1 i-0.3 j1.1 p0.8
het+lett 7.9 d0.4 g-0.3 r0.3
het+leuk 7.9 a0.4 e-0.3 i0.7
het+lich 6.9 a-0.5 c0.3 e-0.4 f-0.3 g0.8 h0.8 j-0.3 o0.6 p0.5 q0.7 r1.5
het+lief 7.9 k0.6 r-0.3
het+liev 7.9 a0.7 e-0.3 h-0.3 j0.9 m-0.4 o0.8
het+lijk 7.9 a0.9 d1.1 e0.7 h0.4
het+logo 7.2 a-0.7 c-0.5 d-0.5 g1.0 h0.4 i-0.3 o-0.6 p-0.3 q0.3 r1.8 t0.9
het+loke 7.9 a-0.5 t1.0
het+lust 7.9 e0.5 h0.7 p1.0
het+maan 7.6 b-0.4 c1.4 g-0.4 k1.3 l0.7 o-0.3
het+maar 6.3 a2.1 b0.4 d0.9 f0.3 g-0.9 h-0.8 i0.6 j0.7 l1.6 n-0.7 p2.1 q0.9 s0.6 t0.4
het+mag 7.4 a0.8 b0.5 c2.5 f0.4 g-0.5 j0.5 o0.4 p0.5 r-0.3 s0.4
het+maga 7.2 a-0.5 c-0.8 d-0.5 f-0.4 g0.7 h1.2 i-0.4 n0.4 q0.3
het+makk 7.6 a-0.6 d-0.4 e-0.3 g0.4 o1.1 q0.9
het+me 7.6 c0.3 d-0.3 h0.4 l-0.5 n-0.3 o0.9
het+meed 7.4 b-0.3 d0.3 e0.3 g-0.3 i1.2 l0.5 n0.9
het+meer 7.9 a-0.7 p-0.4 q0.4
het+menu 7.6 c0.4 d0.4 e0.7 k0.9 l-0.3 m-0.3 n0.9 q-0.3 r0.5
het+met 6.5 a0.6 f-0.5 h-0.5 i0.5 k1.0 n-0.8 p-0.3 q-0.4 s-0.5
het+mij 7.4 c-0.4 d-0.3 i-0.3 k0.6 p0.7 s-0.3
het+mijn 7.6 a-0.4 g0.4 k0.5 n0.6 q0.3
het+moet 7.4 a-1.3 b-0.3 d-0.8 g-0.3 h0.8 i-0.4 o-0.4 p-0.3 q2.0
het+moge 7.0 a-0.9 c-0.5 e-0.7 f0.5 g-0.3 i-0.5 l2.4 o0.5 q-0.5
het+mooi 7.6 g1.0 i0.6 n-0.3 q0.9 r1.0
het+mt 7.6 b1.1 e-0.3 i2.7
het+muse 7.6 b1.0 d0.4 e-0.5 i1.0 j-0.3 k0.3 l-0.3 p0.5
het+naar 7.6 c-0.3 k1.1 l-0.3 n-0.4 o0.5
het+nede 7.9 a-0.5 j-0.5 l0.4 q0.4
het+netj 7.4 a0.6 b0.6 e0.7 f0.9 g-0.4 k0.6 m1.1 n0.5 r-0.5 s-0.3
het+niet 5.3 a-0.5 b0.6 d-0.4 e2.0 f1.3 g-0.4 i-1.1 j-1.2 k1.5 l2.1 m1.3 n-0.7 o1.5 q0.9 r0.8 s0.4 t1.4
het+nieu 5.8 a-1.0 b0.5 d0.9 e-0.4 f-0.3 g1.4 i-0.3 k0.6 l0.3 m-0.7 n-0.6 o0.6 p-0.7 r1.8 s-0.4
het+nog 6.9 a-0.6 b0.9 e-0.9 g0.7 h-0.4 j0.4 m0.3 p-0.4 r0.8 t0.4
het+nu 7.2 c0.7 f0.6 i-0.3 n2.6 o1.0 p-0.3 r0.5
het+numm 7.4 b0.3 c-0.5 f0.4 i-0.3 j0.4 k0.9 l0.3 n-0.5 o0.4 p-0.4 q0.8 s-0.3
het+om 7.6 a-0.5 c0.4 e-0.6 h0.3 l0.3 t0.6
het+omge 7.9 a0.3 c0.5 d0.7 t-0.3
het+onde 6.0 a-0.3 c-0.7 d0.3 e0.4 h2.3 i1.6 o-0.5 p0.4 q0.6 r0.5 s1.3 t0.3
het+onge 7.6 a-0.3 g0.3 h0.7 l1.7 n0.8 o-0.4 r0.4 t-0.3
het+onli 7.6 e0.5 f0.4 h0.5 k1.8 m0.4 r0.4
het+ons 7.9 d0.7 p0.7
het+ontb 7.9 i0.4 j0.4 k1.4
het+ontw 6.6 c0.5 f-0.5 g-0.8 j-0.3 k1.0 l0.4 m-0.5 n0.7 p-0.3 q0.4 r-0.4 s-0.5 t-0.4
het+onze 7.9 e0.5 g-0.3 i0.9 q0.3
het+ook 6.2 b0.4 c-0.6 d1.8 e1.3 f0.8 g-0.9 h-0.6 i-0.6 j1.7 k1.1 l1.7 m-1.1 n0.5 p-1.0 q-0.4 s0.8 t-0.5
het+op 6.2 a-0.4 b0.5 c1.2 d0.7 e0.9 f0.9 g-0.7 l1.4 m0.4 n1.0 p-0.8 r0.3 s0.4
het+open 7.6 h-0.4 k-0.3 m-0.4 o-0.3 p-0.4 q0.8 s0.4
het+opni 7.9 f0.4 k0.5
het+opze 7.9 a-0.4 d-0.5 e-0.4 o0.4 t0.6
het+oran 7.9 e0.6 p0.8
het+orge 7.9 a-0.5 d0.4 g0.8 h0.9 n0.4 q-0.3
het+orie 7.9 b0.7 e-0.4 i1.0
het+oud 7.9 a0.4 b0.7 d0.7 e-0.3 p1.5
het+oude 6.8 a-0.3 b0.4 d0.4 f-0.5 g0.3 h0.6 i-0.6 j-0.3 k0.5 m0.5 n-0.3 o0.9 p-0.4 q-0.3 r0.5 s-0.4
het+over 5.9 a0.9 e2.4 f0.9 g-1.3 h-0.3 i1.0 k2.6 l1.4 m1.5 n1.2 o1.1 p-0.3 q-0.3 r-0.5 s0.8 t1.2
het+pakk 7.9 j0.7
het+pand 6.6 a-0.9 e-0.8 f0.5 h0.4 i-0.5 j0.3 k0.4 m1.3 n-0.5 o0.6 p-0.5 q0.5 s-0.4
het+papi 7.6 b-0.3 g-0.3 p-0.6 r-0.3 t0.5
het+park 7.2 e0.5 g0.4 h0.7 i-0.4 p0.9
het+per 7.9 a-0.3 m0.6 n0.3
het+pers 6.4 a-0.4 b0.3 c0.6 e-1.0 f-0.3 g-0.4 h0.5 k-0.4 p-0.3 q-0.5 r-0.4 s-0.3 t-0.4
het+plaf 7.6 a-0.6 c-0.4 g0.7 r0.9
het+plan 6.7 b0.4 c0.5 d0.8 e0.9 f0.6 j0.4 l1.1 m-0.6 p-0.5 q0.6 s-0.4
het+plei 7.9 a0.6 e0.8
het+port 7.2 c0.3 d-0.4 f0.3 g-0.4 n0.7 o0.6 q-0.5 t1.1
het+prik 7.6 g0.5 p1.5 r0.4
het+prob 7.2 a0.4 c-0.4 d0.4 e1.0 f-0.3 g0.5 i-0.3 p0.8 r0.6
het+proc 7.6 d0.5 j0.4 p0.5 t0.5
het+prof 7.9 c-0.4 e0.4 f0.3 g0.3 h0.9 r0.5
het+prog 6.8 a-0.7 c0.9 d0.8 g-0.4 j-0.5 l-0.3 p-0.5 q0.3 s-0.4 t0.9
het+proj 7.4 c-0.4 h0.7 l-0.5 n-0.5 o0.5 p0.5 t1.0
het+raam 7.9 d0.5 e0.4 i0.6
het+rapp 6.4 b-0.5 c1.1 f0.7 g0.9 h0.5 i-0.6 k0.6 l-0.4 m0.4 n0.7 r1.3 s-0.7 t-0.5
het+rece 7.9 a0.7 b1.2 i1.2 r-0.3
het+rech 7.2 a0.4 e0.7 r-0.3
het+regi 7.9 a0.6 b0.7 e1.0 j1.4 s1.0
het+rest 7.0 b-0.4 c0.6 e1.1 h0.5 i-0.5 k0.3 l-0.6 n0.6 o0.4 p1.0 q1.9 r0.3 s0.6
het+resu 7.4 a1.1 b1.8 e1.8 g0.4 i-0.5 r0.5
het+rond 7.6 a0.6 c0.3 d0.3
het+ruik 7.9 a-0.8 e-0.5 g0.7 r0.9 s-0.3
het+rust 7.6 d-0.3 e0.9 p0.7 s0.5
het+sala 7.9 k0.4 n1.6 o-0.5
het+sald 7.6 a-0.5 b-0.4 d-0.4 e-0.4 g0.3 m-0.5 n-0.3 p-0.5 q1.3 r0.3 t0.7
het+scha 7.4 a-0.6 d-0.3 f0.4 g-0.4 p-0.3 s-0.3
het+sche 7.2 d-0.7 e-0.5 f1.2 k0.4 l0.7 m1.6 s-0.4
het+schi 7.0 a0.3 c0.8 e0.3 i-0.3 j0.8 k0.5 m0.9 n0.8 p-0.5 r0.4 t0.8
het+scho 7.0 a-0.8 c-0.3 d-0.4 g-0.8 h0.8 i-0.4 k-0.3 l-0.3 m0.5 r-0.3 t0.7
het+secr 7.0 b0.7 c-0.3 d0.7 e-0.5 f0.8 h0.4 i-0.4 j-0.4 m-0.5 n0.5 p0.4 q-0.3 s-0.3 t0.5
het+seiz 7.6 c-0.5 h-0.3 k0.6 l1.7 n-0.4 q0.3
het+setj 7.9 h0.3 n1.0 o0.6 r0.5
het+sjab 7.9 a-0.6 b-0.3 c0.3 g0.4 k0.4 r0.6
het+slot 7.6 a0.4 e0.5 i1.3 p0.9 r-0.3
het+snel 7.9 e-0.3 g1.1 m0.6 r1.1
het+spij 7.6 c0.8 d0.3 e-0.4 j0.7 l0.7 r0.4
het+spoo 7.9 a-0.4 d-0.3 k2.1 l0.4 o0.4
het+staa 7.0 b0.4 c-0.5 d0.6 g0.7 i0.5 j-0.5 m-0.4 p1.0 r0.7 s-0.7 t0.8
het+sted 7.9 a0.4 b0.7 c0.4 i1.0 s0.8
het+stil 7.6 a0.5 d0.8 g-0.4 s0.6
het+stop 7.9 a0.5 e0.9 j0.7 m1.0 s0.5
het+stra 7.9 c-0.3 k1.5 l0.7
het+stuk 7.2 a0.5 b1.9 c-0.5 d-0.4 e0.4 g-0.4 i-0.3 j-0.4 n-0.4 p1.2 q0.4 s0.4
het+succ 7.9 g1.1 h1.2 k0.4 r1.4
het+syst 7.2 b0.4 c-0.4 f0.7 o0.9 r-0.5 t0.4
het+tari 7.9 a0.4 b0.9 f0.6 i0.6
het+te 7.0 a1.1 b1.2 c-0.7 d1.0 e-0.4 f1.4 g-0.3 h-0.4 i0.6 n-0.4 r-0.4
het+team 7.6 a-0.7 e-0.4 h-0.4 q0.4 r0.4
het+tege 7.4 b-0.4 c-0.5 d0.9 f0.4 g0.5 i-0.3 k1.6 l-0.4 n0.5 r0.4
het+tele 7.4 g-0.3 i-0.4 j0.6 m0.6 s0.4 t-0.4
het+toch 6.8 a0.3 e1.3 f0.9 g0.5 h0.7 k-0.4 l0.6 m-0.6 p-0.4 r0.5 s0.5 t0.3
het+toil 7.9 e0.4 f0.3 g0.5 l0.4 p0.9 r0.8 s0.8
het+tot 7.9 e0.7 g-0.3 l1.1 r-0.6 s0.8
het+tota 7.6 b0.5 c0.4 e-0.5 g-0.3 k0.5 m-0.3 o1.9 q-0.3
het+trap 7.9 c-0.3
het+trou 7.9 a-0.5 o1.0 q0.5
het+tuch 7.9 a-0.3 e-0.6 i-0.3
het+tuin 7.6 a-0.6 b-0.4 f0.6 i0.5 o-0.3 p-0.4 q0.6 s0.5
het+twee 7.6 b0.6 d1.0 k-0.3 o0.6
het+u 7.6 a0.5 c0.6 j0.8 l0.7 p0.3 s0.8
het+uitb 7.9 c0.6 e-0.5 j0.5 l1.1
het+uite 7.9 b0.3 n0.8 o0.6
het+uitg 7.6 a-0.7 c-0.7 e-0.4 g1.1 h2.3 i-0.4 m0.4 q0.6 r1.4
het+uits 7.9 a0.7 c0.5 e0.5 f0.8 k-0.4 l0.5
het+uitz 7.9 a0.5 b0.7 c-0.3 d0.4 e0.5 h0.4 k0.3 p0.5 s-0.3
het+uur 6.8 b-0.4 c0.6 e-0.4 g0.4 i-0.4 l0.3 m1.0 o0.8 p0.8 q-0.7 r0.6 s-0.4 t2.5
het+uurt 7.6 a0.6 b2.4 c-0.4 d0.7 e-0.4 m0.6
het+uwv 7.9 c0.6 d-0.4 e-0.4 f-0.3 j0.5
het+van 7.4 a0.4 b-0.4 c0.5 d-0.5 e0.3 f0.8 g-0.4 i0.5 l0.8 r-0.3 s0.7
het+vana 7.4 a-0.3 c-0.5 d-0.4 g0.9 m-0.3 n2.9 q0.5 s-0.4 t-0.4
het+veld 7.9 d-0.3 k0.3
het+vere 7.9 a0.3 d0.7 e0.8 f0.5 s0.5
het+verg 7.9 d-0.3 g-0.3 n0.3 p-0.4 s0.4
het+verh 7.6 a0.5 d1.0 e-0.7 i-0.6 j0.6 p1.5 s1.1 t1.1
het+verk 6.9 e1.0 g-0.3 h0.5 i-0.4 j-0.3 m0.5 o0.3 p-0.6 s-0.5 t-0.3
het+verl 7.2 b0.9 e-0.5 g-0.6 i0.4 m0.5 o0.6 r-0.6
het+verp 7.9 a-0.3 e-0.5 f0.3 h0.6 o1.9 r0.6
het+vers 6.4 a0.4 b2.4 d-0.3 e-0.4 g-0.8 i-0.6 j-0.7 l-0.7 m1.2 n1.5 p0.5 r-0.4 t-0.3
het+vert 7.4 a1.1 g-0.5 i0.9 p0.4
het+verv 7.6 b1.0 d0.8 g1.0 j0.4 n0.3 p-0.4 s-0.4
het+verw 7.9 c0.3 d0.5 i0.9 p0.5 s0.5
het+verz 7.4 c-0.5 e-0.7 f0.5 i-0.3 j0.4 m1.5 p0.7
het+vier 7.9 b0.6 c0.4 d-0.5 i0.6 p1.4 s0.8
het+voel 7.9 d0.5 i0.4
het+voet 7.9 e-0.3
het+volg 7.4 a-0.4 d0.4 g1.7 h1.8 i-0.4 l1.4 n0.6 r0.6 s0.5
het+voll 7.4 b-0.3 j1.4
het+vonn 7.2 a-0.7 b-0.6 c-0.4 d0.5 f0.7 g-0.3 i-0.4 j-0.4 l0.5 m0.4 n0.5 o-0.5 p-0.3 r0.6
het+voor 5.5 a0.4 b0.6 c-0.7 d-1.1 e-0.9 g-0.5 i2.4 k0.9 l0.7 m1.3 n0.6 o0.9 p-0.8 s-0.7 t1.7
het+vori 7.9 a1.0 c-0.5 e1.2
het+vrie 7.6 a0.4 b0.3 c-0.3 i-0.5 k-0.3 l0.4 n-0.3 p0.5 s-0.4
het+vrij 7.6 a-0.5 b-0.3 d-0.4 f0.4 h0.4 l-0.4 m0.8 n0.9 q1.5
het+waar 7.2 b0.7 c0.3 d0.5 g-0.6 i-0.6 k-0.3 p-0.5 q0.4 s1.5 t0.4
het+wach 7.9 b-0.3 e0.5 g-0.9 l0.6 n-0.4 q2.1 r-1.1
het+was 6.1 a-1.4 b-0.5 d-0.4 e-1.1 f0.7 g2.2 h1.3 j0.3 l0.9 m0.4 o-0.5 p-0.6 r2.9 s0.6 t0.4
het+wat 7.2 c0.9 e-0.8 g-0.3 i0.5 j0.4 k-0.4 m0.9 p-0.5 r-0.4
het+wate 6.8 a-0.9 c-0.5 h-0.4 j-0.4 k-0.4 l0.7 m-0.4 n-0.4 q0.5 s-0.3
het+week 6.7 a-0.5 d0.4 g-0.8 h0.8 i-0.6 j-0.3 l-0.5 m0.3 n1.2 o0.3 p-0.3 r-0.7 s1.1
het+weer 7.4 a-0.4 d-0.4 g0.3 h-0.3 k0.7
het+weg 7.4 c0.3 d-0.3 e-0.4 j-0.3 m0.4 q0.7
het+wel 7.0 b0.8 e-1.1 g-0.4 h-0.4 i-0.3 l1.2 m0.3 o0.4 p0.5 r-0.4 t0.7
het+werd 7.6 a1.0 b-0.3 c0.4 d0.5 e1.0 g-0.4 j0.9 m-0.4 r-0.4
het+werk 6.7 a0.5 b-0.3 c2.1 d0.4 e0.6 i0.8 m-0.3 p0.8 s-0.5 t0.5
het+woor 6.8 a-0.5 e-0.6 h0.7 i-0.4 j0.8 m-0.6 n-0.6 p-0.4 q0.9 t-0.4
het+word 6.5 a0.9 c1.5 e-0.4 g-0.6 h-0.3 j0.7 l2.8 m-0.6 o-0.4 p-0.6 s1.0
het+zaal 7.9 e-0.4
het+zal 7.6 a0.3 b0.8 c-0.4 d1.2 g-0.4 i-0.3 n-0.3 o0.6
het+zelf 6.7 c0.4 d1.0 f0.9 i-0.5 l-0.5 m0.7 p-0.3 t-0.3
het+ziek 7.4 a-0.7 b-0.4 c-0.5 e-0.8 f-0.3 i-0.3 k1.3 l0.3 p-0.3 r0.7 s-0.3
het+zijn 7.0 a-1.2 b-0.6 d-0.8 e-0.9 f-0.3 h0.4 j-0.4 k0.4 m0.4 n0.6 o1.1 p-0.4 r0.5 s-0.4
het+zit 7.2 c0.8 d0.4 h-0.4 i-0.4 k0.7 n-0.5 o0.5 s0.8
het+zo 6.3 a1.8 c0.3 e1.7 f-0.5 g-0.9 i0.9 j1.0 r-0.6 s1.2 t0.4
het+zove 7.9 a0.5 e0.9 j1.1
het+zwem 7.4 e-0.4
hetz 5.8 b0.3 f1.4 g1.6 h3.3 i0.6 j-0.9 o1.4 p-1.1 r0.8 s-1.0
hetz+team 7.9 a-0.5 e-0.5 g0.8 h1.3
hetz+verh 7.9 b0.6 d0.4 f1.4 p-0.4 s-0.5
hetzel 5.9 b0.4 f1.4 g1.6 h3.4 i0.6 j-0.9 o1.4 p-1.1 r0.9 s-1.0
heus 7.9 a0.8 b0.8 c-0.4 e0.5 k-0.4 l0.5
hey 7.6 b-0.4 c0.4 d0.6 g1.2 h0.8 i0.5 l0.4 n0.4 o-0.4 q1.4 r0.4
hidd 7.9 c0.8 l-0.3 n0.7 o0.8
hidde 7.9 c0.8 l-0.3 n0.7 o0.8
hier 3.9 a3.1 b1.5 c1.6 d0.5 e1.7 f3.4 g-2.2 h1.7 i2.2 k1.2 l0.5 m2.9 o0.8 p1.9 r-1.0 s0.7 t1.7
hier+aans 7.2 a1.0 b0.6 c0.7 e0.7 j1.2 m0.5
hier+de 6.5 c1.2 e-0.6 g-0.7 h-0.5 i1.6 k-0.5 m-0.4 p0.3 r-0.6 s-0.5
hier+een 6.5 a1.2 b-0.3 c0.9 d1.1 h1.0 i0.9 j-0.3 k-0.4 n-0.5 o-0.4 p0.8 r-0.4 s0.9 t0.3
hier+en 7.9 n0.7
hier+ga 7.9 a0.6 b0.6 m0.3 s1.9
hier+hebb 7.9 d0.8 e0.4 f0.5 i0.3
hier+in 6.9 a-0.7 b0.4 c-0.8 e-0.3 g0.6 h0.7 i-0.4 l-0.4 o0.9 p-0.5 r0.6 t0.3
hier+is 7.9 d-0.3 e0.4 g0.5 p0.5 r0.4
hier+met 7.2 a0.8 c0.5 e0.4 f0.6 i-0.3 p1.6 r-0.4 t0.5
hier+moet 7.9 a0.6 f0.3
hier+niet 6.8 a-0.3 b0.9 c-0.4 d-1.2 e0.5 g-0.6 i-0.5 k0.3 m0.8 n0.5 o0.4 r-0.5
hier+nog 6.9 a-1.1 c-0.7 e-0.6 g1.1 h0.8 i0.5 k1.1 l0.5 m0.5 r1.5 s-0.4 t-0.5
hier+nu 7.9 a-0.4 b-0.4 d-0.3 g0.5 h0.5 o0.8 t1.1
hier+om 7.9 b0.5 i0.3
hier+op 7.2 a0.6 b-0.6 c-0.7 d0.3 e1.1 f0.4 i0.5 l0.4 m0.4 t0.3
hier+stel 7.2 a0.6 c0.9 i-0.3 j2.2 p-0.5
hier+verd 7.9 f1.1 m0.9 n0.4
hier+word 7.9 a0.4 e1.1 f0.7 r0.5
hierbi 5.8 b1.3 c0.8 d-0.9 f-0.5 g-0.9 h-0.3 i1.4 j2.6 l-0.4 m1.2 o-0.3 p0.4 r-0.8 s-0.9
hierme 7.6 a0.9 b-0.3 f1.3 i0.5 j1.1 m-0.3
hierna 7.6 a-0.6 f0.5 g-0.3 h1.4 i-0.5 t0.4
hieron 7.9 a-0.3 b0.4 d-0.4 e-0.4 m0.3
hierov 6.8 a0.7 b1.3 e0.7 f2.8 g-0.6 h0.3 i-0.7 j-0.7 m1.8 o-0.3 p-0.6 t-0.4
hiervo 7.6 d-0.4 l0.9 m1.0
hij 3.8 a-2.0 d1.3 f1.5 g0.9 i-1.9 j0.4 l-0.7 m-0.5 n2.6 o1.2 p-1.0 q0.6 r1.3 s-2.7 t2.3
hij+alle 7.9 d0.8 e0.7 i1.0
hij+belt 7.2 a-0.6 c-0.4 d-0.3 e-0.8 f-0.5 g0.7 h1.3 l0.6 m-0.6 o0.8 r1.1 s-0.3 t-0.4
hij+bij 7.6 c-0.4 e-0.5 i0.4 l-0.3 n0.9 r-0.3
hij+dat 7.6 a1.0 d1.0 e2.1 g-0.6 h-0.3 j0.8 r-0.6 s-0.5
hij+de 7.4 e-0.4 l-0.3
hij+een 7.4 b0.8 e-0.7 g1.0 i0.6 n1.6 q0.4 r1.2 s-0.4
hij+er 7.0 c-0.4 e-0.3 g0.6 h0.3 i-0.3 l0.3 m-0.4
hij+gaat 7.4 b1.4 c-0.3 e0.3 f0.6 g-0.5 i-0.4 j-0.3 m0.9 n0.6 o0.9 p-0.3 q-0.4 r-0.7 s0.4
hij+had 7.4 b1.5 c0.4 d-0.5 f-0.3 h0.3 k-0.6 p-0.4 t0.7
hij+heef 6.2 a-0.8 b-0.8 e-0.8 f0.4 g1.7 j1.0 k0.5 l-0.4 m0.5 n-0.5 p-0.7 q1.1 r2.0 s-0.4 t0.6
hij+heet 7.9 a-0.3 g0.6 h0.6 k0.3 n-0.3
hij+het 7.4 d1.2 e-0.5 f2.0 g-0.3 j0.9 m0.4 t0.3
hij+iede 7.9 e-0.4 k0.3
hij+is 6.0 c-1.1 d1.8 h-0.8 i-0.8 j0.3 k0.7 l1.2 m-0.6 s-1.0 t1.3
hij+kan 7.9 o0.3 p0.7
hij+lach 7.9 a0.5 e0.4 p0.8
hij+loop 7.9 d0.4 i0.4 m0.3 o0.3 q0.3 r0.3
hij+naar 7.9 b0.4 h0.3 j0.5 s0.5
hij+neem 7.9 c0.4 d0.4 e0.4 f0.6
hij+niet 7.6 a-0.6 c0.3 k-0.4 l0.7 p-0.4 q1.0
hij+nog 7.9 a-0.3 f0.6 q-0.5 r0.4 t0.7
hij+ons 7.9 a-0.4 b0.4 c-0.4 i-0.4 k0.3 r-0.4
hij+ook 7.4 b0.5 d0.5 f0.4 h0.9 i-0.5 l-0.3 r-0.4
hij+op 7.4 a-0.3 e0.3 f-0.3 h0.6 k1.0 l0.3 m1.0 t0.3
hij+over 7.9 a0.4 c1.3 d-0.3 e-0.5 j0.8 p0.9
hij+staa 7.9 e0.4 s0.6
hij+vond 7.6 a0.4 b-0.4 c0.6 d-0.4 r-0.3 s0.6
hij+vraa 7.9 c-0.3 d0.7 e0.6 g0.3 i1.0 k0.7 m0.3
hij+vroe 7.6 d-0.3 e0.9 g-0.3 h-0.3 j0.8 k0.3 n0.3 s-0.3
hij+was 7.6 e-0.4 f-0.3 g-0.4 j0.7 r-0.3
hij+wil 7.4 c0.3 d-0.5 f0.9 g0.7 h1.1 i-0.3 k-0.4 l0.3 q-0.4 r0.6
hij+word 7.9 a-0.4 c-0.3 g-0.4 n2.4 t0.3
hij+zei 7.9 a-0.6 e-0.4 g0.5 r0.5
hij+zeld 7.4 a-1.0 e-0.3 f0.4 g1.0 l-0.5 r0.9 t0.5
hij+zijn 7.9 b0.6 f0.8 n0.4
hij+zit 7.9 n0.6 t0.4
hild 7.4 d0.6 g0.7 k-0.6 q0.6 r1.2 t0.6
hilde 7.4 d0.6 g0.7 k-0.6 q0.6 r1.2 t0.6
hilk 7.9 e-0.4 g0.7 k1.1 r0.6
hing 7.2 a0.4 b0.8 c-0.4 d0.6 k-0.3 m-0.4 r0.3 s0.8
hmm 7.9 a0.5 b0.5 e0.5 i0.5
hock 7.4 b0.5 c0.6 d0.4 f0.6 g-0.3 h-0.4 k-0.3 p0.4 q-0.3
hockey 7.4 b0.5 c0.6 d0.4 f0.6 g-0.3 h-0.4 k-0.3 p0.4 q-0.3
hoe 4.7 b-0.6 c-0.5 d1.9 e1.1 g-1.6 h-0.9 k0.4 m1.5 n-0.7 o-0.4 r-0.6 s3.0
hoe+boek 7.9 a-0.6 b-0.4 e-0.7 n0.3 p-0.3
hoe+dat 7.0 a0.4 b0.6 c0.5 e0.3 g-0.4 h-0.5 p0.8 q-0.4 r-0.3 s0.4
hoe+een 7.6 a0.7 d0.9 e0.8 i0.7 j0.6 p1.4 s1.9
hoe+ge 7.9 a0.4 e0.9 g-0.3 j0.6 s0.5
hoe+het 6.5 a0.9 c0.3 d1.9 h-0.7 i2.1 k0.8 m0.4 n-0.6 o0.4 p-0.4 s0.5
hoe+hier 7.9 a0.6 d-0.3 e0.7 s1.4
hoe+hij 7.9 b0.7 d0.5 e1.2 f1.1 g-0.4 r-0.3 s-0.4
hoe+jull 7.9 c-0.4 d0.6 e0.4 f0.3 g0.6 r0.5 s0.5
hoe+krij 7.6 a0.6 b-0.4 c-0.4 e0.5 f0.7 k0.4 l0.4 m-0.5 n-0.3 o-0.3 q0.5 s-0.4
hoe+snel 7.9 d0.4 e0.5 g0.6 p0.8 r0.8
hoe+u 7.6 a0.4 g-0.3 m0.7 s0.9
hoe+ver 7.9 a-0.3
hoe+we 7.9 a-0.5 c0.4 d0.4 h-0.3 m-0.4 q0.5 t0.8
hoe+wij 7.9 a0.3 d0.4 e-0.3 l0.3 o0.4 q0.4 r-0.3 t0.4
hoef 5.1 a-0.5 b-0.7 c-0.4 d0.5 e-0.6 g-1.1 i0.7 j-0.5 k2.4 m-0.4 n-0.4 o0.5 q0.6 r-0.6 t0.4
hoef+alle 7.9 c0.5 e-0.4 i0.6 j0.6
hoef+daar 7.9 e-0.5
hoef+dat 7.9 c0.9 d0.5 h-0.3 s0.4
hoef+dus 7.4 a-0.4 c-0.3 d-0.5 e-0.3 h-0.3 i1.2 p-0.4 q0.3
hoef+er 7.9 t0.4
hoef+geen 7.6 c0.6 d0.8 e-0.4 p0.7
hoef+ik 7.0 a0.8 d0.4 e1.3 k0.3 l-0.3 p0.5 s-0.4 t0.3
hoef+je 7.2 b0.3 c-0.5 i-0.5 k-0.4 p0.6
hoef+niet 6.8 a-0.8 c-0.3 d-0.9 e-0.3 h0.7 j-0.3 o1.1 s-0.4
hoef+pas 7.9 e-0.4 f0.3 q0.7
hoef+te 7.9 a-0.5 d-0.4 g0.8 h0.9 q0.5 s-0.3
hoef+van 7.6 b-0.4 c-0.4 d0.6 e0.3 g-0.4 i0.3 k3.0 p-0.4 s0.7
hoeft 5.6 a-1.2 b-0.6 c-0.8 e-1.7 f0.4 g-0.8 j-0.9 k2.6 o0.5 p-0.5 q0.6 s-0.6
hoek 6.5 b0.8 c1.2 d0.7 f0.5 g-0.4 h0.3 i0.3 j-0.4 k-0.4 q1.2 s0.8
hoekst 7.4 a-0.4 c0.7 e-0.3 f0.8 p-0.3 q1.7
hoev 5.9 b-0.7 c1.1 d0.5 f0.4 g-1.7 h-0.5 k1.0 o-0.5 r-0.5 s-0.7
hoev+niet 7.0 a0.4 b-0.4 c1.2 d-0.5 e0.8 f0.3 g-0.6 k0.7 m-0.4 n-0.5 o0.4 p0.4 r-0.3
hoev+uren 7.9 a-0.4 d0.3 f-0.3 l0.5 n0.5 t-0.3
hoevee 6.8 a-1.1 b-0.3 c0.5 d1.0 e-0.6 g-0.9 i-0.7 k0.7 l0.4 n0.4 o-0.4 p-0.7 s-0.3
hoeven 6.3 a0.9 b-0.4 c0.7 d-0.4 f0.3 g-1.0 h-0.4 i0.8 j0.4 k0.4 n-0.5 p0.5 r-0.5 s-0.4 t-0.5
hoew 7.9 b0.6 f0.5 i0.4
hoewel 7.9 b0.6 f0.5 i0.4
hoez 7.9 c0.3 d0.3 e-0.3 g0.7 i0.7 p0.4 r0.7
hof 6.2 s-0.3
hofs 7.9 a0.3 c0.4 d0.9 i0.4
hofstr 7.9 a0.3 c0.4 d0.9 i0.4
hoge 6.1 a2.0 b2.5 c0.8 d0.9 e-0.7 f3.5 g-0.9 i-1.1 j-0.4 m1.2 n1.2 q1.0 r-0.3 s-0.9
hoge+bero 7.9 c0.4 f1.2
hoge+dan 7.9 a1.0 b1.6 m2.1
hoger 6.6 a1.7 b2.6 c0.6 d0.6 e-0.3 f3.3 g-0.6 i-0.5 l0.3 m1.2 n0.4 o-0.5 p0.4 q0.5 s-0.4
hogero 7.9 a0.5 c0.4 d-0.4 f1.0 n0.5 q0.3
hoi 4.9 a-1.0 b0.5 e0.6 f-0.6 h-0.8 i0.3 j-0.4 k2.3 l-0.3 n1.5 o-0.4 p0.9 q0.5 r2.1 s-2.0 t1.4
hoi+bas 7.9 a-0.6 c-0.3 e-0.6 g0.5 k0.6 q-0.4 r0.6
hoi+femk 7.9 e-0.4 k0.5
hoi+ik 7.6 a0.9 b0.4 c0.7 d0.4 i1.3 p0.6
hoi+kan 7.9 a-0.5 n0.4 r0.3 t0.9
hoi+marl 7.9 a-0.5 l1.0
hoi+nien 7.9 c-0.5 f0.4 g0.7 k0.3 r0.5
hold 7.9 b0.7 g0.5 h0.8 m0.6 p0.6 r0.8
holl 7.6 c0.4 e-0.6 j0.7 s0.4
hollan 7.6 c0.4 e-0.6 j0.7 s0.4
home 7.4 a0.3 d0.4 e0.8 t0.9
homepa 7.4 a0.3 d0.4 e0.8 t0.9
hond 6.0 a-0.7 b-0.4 d-0.3 g1.3 h0.5 i-0.4 l-0.3 m-0.6 n-0.5 o1.5 r0.9 s0.8 t0.6
hond+heef 7.9 a-0.6 o1.8
hond+op 7.9 e-0.3 r-0.3
honden 7.2 b0.4 c-0.4 d-0.5 g0.6 i-0.4
honder 7.4 a0.6 b-0.3 c0.4 e1.3 g-0.3 j0.5 p0.5 r-0.5 s2.0
hono 7.2 b2.0 d-0.4 e-0.7 i-0.4 j-0.3 k0.9 l0.7 m-0.7 n0.9 o0.6 p-0.5 q0.3 r0.3 s-0.4 t-0.6
honora 7.2 b2.0 d-0.4 e-0.7 i-0.4 j-0.3 k0.9 l0.7 m-0.7 n0.9 o0.6 p-0.5 q0.3 r0.3 s-0.4 t-0.6
hoof 5.4 a0.3 b0.9 c0.9 d2.0 f3.5 g-0.6 h1.1 i-1.4 j-1.0 k0.4 m1.9 n0.9 p-0.9 q0.7 r0.4 s1.1 t0.4
hoof+bij 7.9 a-0.6 c-0.5 d-0.4 g0.6 h1.1 k1.0 n0.4 o0.4 r0.8
hoof+heen 7.9 a0.6 d2.5 e-0.4 f0.5 m1.0 o0.4
hoof+in 7.9 a1.0 c0.5 d2.1 e0.7 f1.6 g-0.3 h0.4
hoof+van 7.6 c-0.3 f1.6 l0.3 m0.5 r0.8 s0.6
hoofd 6.2 b0.7 c-0.4 d1.6 e-0.4 f2.2 h0.5 i-0.8 k0.8 l0.7 m1.5 n0.8 o0.6 p-0.7 r0.4 s-0.5
hoofdk 7.4 a0.8 b1.2 c0.9 d0.9 e-0.4 f2.6 g-0.5 j-0.3 m0.7 p-0.3 q0.4 s-0.4
hoofdr 7.6 a-0.4 e-0.7 g1.1 h1.2 q0.3 r0.6 s0.7
hoofds 6.9 b0.6 c1.2 e0.4 g-1.2 h-0.4 j-0.4 m0.4 n0.8 p-0.4 r-0.6 s1.1 t0.5
hoog 5.2 a1.3 b2.4 d-0.5 e-0.3 f-0.5 g0.4 i-1.6 j-0.8 k-0.4 l1.3 m3.8 p-1.0 q0.8 r1.4 s-1.0 t0.4
hoog+kwam 7.9 a-0.5 b0.4 c-0.3 e-0.5 g0.6 q0.5 r0.6
hoog+mr 7.6 e0.4 g0.6 j0.6 n0.8 r0.5
hoog+op 7.9 a0.7 b1.2 c-0.3 e0.6 g-0.4 l0.3 q1.0 r-0.4
hoogac 6.3 e0.6 g0.6 k0.5 l-0.4 n0.8 o0.4 r0.8 s-0.3
hoogst 7.9 e-0.3 g0.6 j0.4 m0.7 r0.7
hoogte 7.0 a-0.8 b-0.3 d-0.6 i-0.3 k-0.4 l0.6 m0.7 n-0.3 p-0.5 q0.6 s-0.5 t0.5
hoogui 7.4 e-0.7 k-0.6 m1.9 n0.5
hoop 6.8 b0.5 c-0.5 d-0.5 g0.5 h0.6 i0.6 k-0.3 l1.0 q-0.3 r0.6
hoop+dat 7.9 g0.5 h0.6 r0.6
hoop+ik 7.9 a0.3 e0.3 i0.5 r-0.3
hoor 4.4 a1.0 d0.9 e2.2 g-0.4 h1.2 i-0.5 k0.7 l0.7 m-0.7 n0.4 o1.9 p-1.3 q1.0 r0.6 s-0.4 t-0.6
hoor+al 7.9 a0.8 c0.3 d0.6 e0.9 r-0.4 s1.2
hoor+bij 7.9 a-0.4 o0.6
hoor+daar 7.9 a0.5 b0.5 c0.3 d-0.5 e0.5 r0.3
hoor+dat 7.2 a-0.5 e-0.6 j-0.4 k1.2 m0.4 q1.0 r-0.5 s-0.4
hoor+die 7.6 b0.5 f0.3 i0.5
hoor+een 7.6 a0.4 c0.3 d-0.4 e0.7 n0.9 o0.4 s0.4
hoor+en 7.6 a-0.8 b-0.4 f-0.5 h1.2 i-0.4 l0.6 m-0.3 q-0.3 r-0.4
hoor+er 7.9 o0.7 t0.3
hoor+graa 7.4 a-0.7 b0.4 c-0.7 l0.7 m-0.4 o0.9
hoor+het 7.0 c0.9 e-0.9 f-0.3 g1.1 j-0.5 k0.5 p1.0 q0.3 r1.4
hoor+ik 6.2 a0.6 c-0.5 d0.8 h0.6 i0.6 j-0.4 m-0.7 n-0.4 o1.7 p-0.4 q0.6 s1.4
hoor+je 7.4 b0.3 e-0.4 g-0.3 k0.5 l0.8 o-0.3
hoor+maar 7.9 a0.4 b0.7 d0.8 e0.4
hoor+u 7.6 c-0.4 e1.1 i0.7 j0.9
hoor+van 7.6 b0.6 d1.4 h0.5 i-0.3 l0.4
hoor+we 7.9 a0.5 c1.2
hoor+wij 7.9 a-0.3 i-0.4 m0.3
hoorde 6.9 a-0.7 b-0.5 g-0.3 k0.5 l0.5 m-0.4 q0.5 s-0.4
hoorn 7.0 b-0.3 d-0.4 g0.6 m-0.4 o0.5 p0.7 q-0.4
hoort 5.6 c0.6 e0.8 f0.9 g1.0 h0.4 j1.8 m1.2 n1.0 o0.8 q0.5 r1.9 s-1.1 t0.5
hope 7.9 a-0.3 l0.6 q1.1
hore 6.1 a1.1 b-0.6 c0.5 d1.6 e1.3 f-0.6 h1.6 i1.3 j0.5 l-0.5 n-0.3 q1.0 r0.5 s1.9
hore+niet 7.9 a0.6 c-0.3 d1.3 i-0.4
hore+of 7.9 c0.6 d-0.3 j0.5 q0.7
hore+wat 7.9 a-0.6 e-0.3 i1.4 j-0.5
horeca 7.6 a0.7 c0.4 i0.6 p0.7 s2.2
horen 6.3 a0.6 b-0.5 d1.5 e1.1 f-0.5 h1.7 i0.9 j0.6 l-0.4 n-0.3 p-0.6 q1.1 r0.7
host 6.7 a-0.5 d0.5 e0.3 g-0.3 h0.7 i0.7 m0.6 o-0.4 p-0.4 q0.5 r-0.3
hosten 7.9 a-0.4 g0.5 h0.8 q1.0 t0.3
hostin 7.2 b0.7 d0.5 e0.7 g-0.6 i1.2 m0.9 s0.3
hote 7.0 c0.4 d0.6 f0.4 g-0.3 i-0.4 o0.4 r-0.5 t0.3
hotel 7.2 c0.5 d0.7 f0.4 g-0.3 i-0.4 l0.4 o0.5 q0.3 r-0.5 t0.4
hou 6.3 a1.1 b0.5 c1.5 i-0.9 l0.6 m1.1 n0.4 o-0.7 p1.3 q0.9 s1.1 t-0.5
hou+het 7.9 a0.5 b1.2 c0.3 d0.5 j0.7 m0.8
hou+ik 7.4 a1.0 c1.0 g-0.8 m1.2 p2.1 s1.2
hou+van 7.9 s0.5
houd 4.9 a2.0 c1.4 d0.5 e2.9 f0.3 g-1.5 h-0.6 i3.0 j1.2 l0.6 n0.8 p3.7 q-0.5 r-0.4 s-0.7 t-0.4
houd+de 7.2 a1.0 c-0.4 d-0.5 e0.6 f0.8 g-0.6 i-0.4 j0.3 k0.8 l0.4 p1.8 q-0.3 r-0.5 s0.5
houd+dus 7.9 a-0.5 g0.4 i0.6 l0.6 r0.3
houd+een 7.6 c1.5 d0.3 l0.9 r0.4 s0.9
houd+het 6.8 a0.7 b0.5 c-0.5 e0.5 g-0.4 h-0.3 i2.4 p0.4 s-0.5
houd+in 7.9 a-0.7 i0.5 k0.3
houd+op 7.6 b0.5 e-0.5 g0.4 i1.9 r0.4
houd+u 7.4 d0.4 e0.6 i-0.5 j0.7 m0.5 p-0.4 q0.5 t0.3
houd+van 7.9 d0.7 h0.9 i0.3 m0.3
houd+we 7.6 a0.5 d0.3 i0.6
houd+wij 7.4 a0.4 c1.3 e0.4 i-0.5 j0.3 p1.1
houd+zijn 7.9 d0.3 h-0.3 i-0.4 k0.4 n-0.3
houden 5.5 a1.2 c1.2 d-0.3 e2.2 g-1.3 j1.0 m0.3 n1.2 p2.5 r-0.9 s-0.9
houdt 5.8 a0.5 c0.7 d1.5 e0.5 h-0.5 i3.6 j-0.7 l0.7 m-0.5 n-0.4 r0.8 t-0.4
hout 7.0 a-0.8 c0.4 d1.0 e-0.4 h0.3 i-0.5 j-0.5 m0.3 p0.4 q1.5
houten 7.9 a-0.4 c0.4 d0.6 h0.5
hove 7.6 c1.1 h0.4 k-0.3 s-0.3
hoveni 7.6 c1.1 h0.4 k-0.3 s-0.3
hr 7.4 a0.4 c0.6 d0.4 i0.3 j0.5 m0.4
hr+mana 7.9 c0.5 j0.6
hugo 7.6 b0.7 d0.6 h0.5 i-0.3 k-0.3 m-0.4 n0.6 q0.6
huid 6.9 a0.4 c-0.6 e1.1 g-0.5 h0.7 k0.6 n-0.6
huidig 7.0 c-0.6 h0.6 i0.3 k0.6 n-0.6 r0.4
huil 7.2 b-0.4 d-0.6 g-0.3 k0.3 m-0.3 n-0.4 q-0.4 s-0.3
huil+ik 7.9 d-0.4 e-0.4
huilen 7.4 b-0.4 d-0.5 g-0.3 k0.4 m-0.3 n-0.4 q-0.4
huis 4.9 a1.0 b2.5 e2.5 g1.5 h0.4 i-0.4 j1.3 l0.4 n-0.8 q0.8 r1.9 s0.5 t-0.7
huis+aan 7.6 b0.5 k-0.4 l-0.4
huis+en 7.9 b0.8 c0.4 e0.7 f0.4 k0.3 l0.5 r-0.4
huis+heb 7.9 j0.4 k0.9 p0.5
huis+in 7.0 a-0.4 b0.9 d-0.3 e-0.9 f-0.4 g0.7 l0.6 m-0.5 q0.5 s0.5
huis+is 7.6 e0.6 g1.8 h0.5 i-0.4 j1.2 k0.5 q0.3 r2.5
huis+op 7.9 m0.4
huis+uit 7.6 b0.6 e-0.7 g0.5 m0.6 p0.5 r0.5
huis+van 7.9 a-0.4 g0.5 h0.3 k0.6 l-0.3 m0.3 q0.7 r0.4
huis+voor 7.9 a0.4 e0.6 s0.7
huisar 6.6 a2.0 b1.0 d-0.4 e2.5 f0.4 g-0.6 h-0.6 i0.9 j1.2 n-0.4 p-0.4 s1.7
huisbl 7.9 b0.6 k-0.4 l-0.4
huisje 7.6 a-0.4 d-0.3 e-0.7 g0.4 l0.4 q0.3
huisme 7.4 a-0.4 c-0.4 f-0.4 s-0.3
huisst 6.8 b0.7 d0.7 e0.8 f-0.4 g0.7 i-0.5 j-0.4 l-0.4 m-0.5 p-0.3 r1.2 s1.2 t-0.4
huiswe 7.9 b-0.3 d-0.3 e0.6 f0.9 h-0.4 i-0.3 k0.6 n0.6
huiz 7.2 c-0.3 g0.4 i-0.5 j0.5 m1.3 p-0.3 r0.3
huizin 7.6 e0.3 i-0.3 j0.3 l0.5 m0.7
huld 7.9 a-0.5 g1.4 r1.4
hulde 7.9 a-0.5 g1.4 r1.4
hulp 7.0 a-0.9 b-0.6 e-0.3 f-0.3 g1.5 h0.9 i-0.5 j-0.3 k-0.3 l-0.4 m-0.4 n0.3 r1.1 s-0.4
humo 7.6 a1.0 e1.2 h0.5 k-0.4 p0.6 s0.6
humor 7.6 a1.0 e1.2 h0.5 k-0.4 p0.6 s0.6
hun 5.5 b-0.3 d-0.3 e0.7 g0.5 i0.3 j1.1 k0.3 l-0.4 m1.6 n1.5 p-1.2 r0.6 s0.8
hun+abon 7.9 h-0.4 n0.6 q-0.3
hun+eige 7.9 g0.4 i0.4 j0.5
hun+geld 7.4 a-0.7 d0.6 e-1.1 l0.4 m0.4 n0.6 q0.7
hure 7.9 a-0.4 e-0.5 f-0.3 g0.8 h0.7 n0.8 q0.7
huren 7.9 a-0.4 e-0.5 f-0.3 g0.8 h0.7 n0.8 q0.7
huur 5.5 a-2.5 b0.9 c-0.6 d-0.6 e-1.5 g-1.1 i-0.8 j-1.2 l0.5 m0.3 n-0.8 p-1.3 s-1.0 t0.9
huur+beta 7.9 a-0.6 d-0.6 j-0.4 m-0.3 p-0.3 q-0.3 t0.4
huur+daar 7.9 a-0.3
huur+en 7.6 e-0.5 h-0.4
huur+is 7.4 b0.5 g-0.5 l-0.4 r-0.3
huur+van 6.9 a-0.9 c-0.5 d-0.3 e-0.5 f-0.5 h0.8 i-0.6 n-0.6 p-0.4 q0.6 r0.4 t0.4
huurco 7.0 a-0.5 b-0.3 g-0.4 i-0.4 k0.4 m-0.5 r-0.3
huurde 6.0 a-2.0 b-0.5 d-0.5 e-0.4 f0.3 g-0.8 h-0.4 i-1.2 j-0.9 n-0.4 o-0.6 p-1.0 s-0.6
huurov 7.9 a-0.4 h0.4 o-0.3
huwe 7.9 a-0.4 c-0.4 d0.4 e-0.9 f0.5 g0.4 i0.9 r0.6
huweli 7.9 a-0.4 c-0.4 d0.4 e-0.9 f0.5 g0.4 i0.9 r0.6
hypo 7.2 b0.4 c0.7 d0.4 h0.5 i-0.3 k-0.4 p-0.4 q-0.4 t0.7
hypoth 7.2 b0.4 c0.7 d0.4 h0.5 i-0.3 k-0.4 p-0.4 q-0.4 t0.7
i 7.6 d-0.4 g-0.4 j0.5 k1.8
iban 7.4 a-0.8 e-0.8 n0.7 o3.3
ict 7.0 a-0.4 b0.3 c0.5 e-0.3 f0.3 g0.7 h-0.3 i1.0 j-0.3 p-0.3 r1.2 s0.3
ict+bedr 7.6 d0.5 e0.3 g0.7 r1.1 s0.5
ict+dien 7.9 a-0.7 e-0.4 i1.1 r0.3
idee 7.0 a-0.5 c-0.3 d1.0 e-0.7 g0.6 i-0.5 m-0.7 n0.3 q0.6 r1.2
idee+voor 7.9 d0.6 g-0.6 q0.4 r-0.3 s0.5
ids 7.9 c0.4 e-0.4 g0.5 h0.6 i0.4 q0.8 r0.5
ie 7.4 a0.5 c1.6 d0.7 e-0.7 h-0.3 m0.4 o-0.4 p1.1
iede 5.2 b1.5 c-0.7 e0.7 g1.8 h1.3 i-1.3 j-1.1 k0.5 l0.4 m-0.4 n1.5 o1.3 r2.3 s0.9 t0.8
iede+in 7.6 a1.5 b1.9 e-0.4 g-0.9 r-0.8 s2.4
iede+keer 7.9 b0.9 c0.4 e-0.5 f0.8 m-0.4
iede+mag 7.9 e0.8 g0.3 r0.4
iede+met 7.9 a-0.5 n0.8 o1.4 s-0.4
ieder 7.6 d0.6 i0.3 p0.7
iedere 5.3 b1.5 c-0.5 e0.6 g2.0 h1.4 i-1.5 j-1.0 k0.5 l0.6 m-0.4 n1.6 o1.4 p-0.3 r2.5 s1.0 t0.9
iema 4.4 a2.2 b0.9 d3.5 e1.9 f1.7 g-1.4 i1.6 j-1.1 l-1.0 p1.4 q-0.4 r-0.7 s0.4 t4.3
iema+ande 7.9 a0.5 d0.5 e-0.3 g-0.3 i0.4 j0.8 s0.5
iema+bell 7.9 d0.5 e0.3 o0.3 p0.7 t0.5
iema+bij 7.9 d0.8 j0.7 s0.6
iema+daar 7.6 a0.8 b0.7 c-0.5 g-0.3 j0.5 m0.9
iema+dat 7.6 a0.4 c-0.4 d0.4 p0.5 s1.1
iema+de 7.6 a0.4 b0.5 c0.7 d0.6 e0.9 i0.7 t0.5
iema+die 6.0 a0.9 b0.5 d-0.4 e1.8 f1.0 i1.6 l-0.5 p0.8 s-0.4 t-0.4
iema+heef 7.9 c1.0 e-0.7
iema+hem 7.9 a-0.5 c0.8 e-0.4 g0.8 r0.7
iema+in 7.9 a0.9 c0.4 d1.2 g-0.4 i1.9
iema+meek 7.9 a-0.8 e-0.7 m-0.3 t2.0
iema+met 7.6 a0.6 b1.4 d-0.4 e0.6 f0.6 i0.5 n0.3 r-0.3
iema+mij 7.6 c-0.5 d-0.7 e0.8 h0.5 i-0.3 k0.5 m0.4 o0.3 p-0.4 s0.4
iema+naar 7.4 a0.3 b0.3 c0.5 d0.8 e0.5 f0.3 g-0.3 q0.5 r-0.3 s0.6 t-0.3
iema+op 7.4 b-0.4 d0.4 e-0.5 k0.5 m-0.3 n-0.3 r0.3 s-0.4 t0.7
iema+over 7.9 a0.4 d-0.3 l0.8
iema+spre 7.4 a1.0 b-0.5 c-0.4 e-0.4 f2.3 g-0.3 i-0.3 k0.7 m1.0 n-0.3 o-0.4 p0.5 q-0.3 t-0.4
iema+thui 7.9 c0.3 e-0.3
iema+van 7.2 c-0.6 e1.0 f0.7 g-0.3 h0.4 i-0.3 n0.6 p0.3 s-0.4 t0.3
iema+voor 7.4 d1.2 g0.4 h1.0 j0.7 l0.4 r0.8 s-0.3 t0.3
iema+zijn 7.9 c0.5 e-0.4 s0.5
iemand 4.4 a2.2 b0.9 d3.5 e1.9 f1.7 g-1.4 i1.6 j-1.1 l-1.0 p1.4 q-0.4 r-0.7 s0.4 t4.3
iets 4.6 a-0.9 b1.7 c-0.6 d0.3 e1.6 f0.8 g0.9 i-1.2 j-0.9 k1.3 l1.0 m1.8 p-1.6 r2.6 s-1.9
iets+aan 6.5 a0.7 d1.0 e1.6 h1.0 i-0.4 l0.5 m0.5 o0.6 s-0.6 t-0.5
iets+als 7.9 e0.3 m-0.4
iets+ande 7.4 d-0.6 e1.5 g-0.6 i-0.6 k-0.4 o0.3 q0.7 r-0.4 t0.5
iets+heef 7.9 d0.5 f0.6 g0.4 k0.5 r0.3
iets+in 7.6 c0.3 d0.3
iets+lang 7.9 a-0.4 c-0.4 l0.9 n0.9 r-0.5 t0.4
iets+met 7.6 a-0.4 c-0.3 l0.4 s0.5
iets+mis 7.9 a-0.5 b0.4 d-0.4 g1.0 k0.5 m-0.4 n-0.4 o0.4 q-0.4 r0.9
iets+of 7.9 a0.4 e0.4 m0.5 s0.9 t0.5
iets+opbi 7.9 a-0.3 b-0.4 c-0.3 e-0.6 g0.9 l-0.3 r0.9 t-0.3
iets+over 7.2 b1.2 e-1.0 k0.6 m0.6
iets+te 7.2 a0.8 c0.6 d0.5 e-0.6 f1.1 g-0.4 k0.9 l0.6 p0.5 t-0.4
iets+tuss 7.9 a-0.4 c0.3 e-0.4 h-0.4 k0.6 m-0.4
iets+van 7.6 a-0.6 e0.6 h0.4 o-0.4 r0.3
iets+waar 7.6 a-0.5 c0.4 d-0.3 e-0.6 g0.9 h0.3 l0.4 r1.1 t0.3
iets+was 7.9 g0.5 i0.4 r0.4
iets+wat 7.0 a0.7 b1.7 d-0.5 e1.7 g-0.5 i-0.4 k0.5 m2.8 p-0.4 q-0.4 s-0.3
iets+wete 7.9 a0.5 d0.9 g-0.3 j1.1 r-0.6 t0.3
ijss 7.9 a0.3 c-0.3 f0.3 g-0.4 i0.8
ijsv 7.9 a0.6 c1.4 i1.2
ijsver 7.9 a0.6 c1.4 i1.2
ik 1.8 a5.7 b1.2 d3.1 e0.5 f2.3 g-2.2 h-3.2 j0.7 k0.6 l0.5 m0.8 n1.6 o-0.7 q-2.7 r-2.6 s5.7 t-1.9
ik+aan 7.2 b0.5 c0.5 e-0.6 g-0.4 h0.8 i0.4 k0.6 m0.5 p0.4 q-0.5 r-0.3
ik+acht 7.9 d0.3 i0.9 s0.6
ik+al 7.0 a0.3 b0.5 d0.8 e-0.3 f1.0 h-0.4 i-0.3 m0.5 n-0.3 o0.3 s0.7
ik+alle 6.4 b-0.5 c-0.4 d1.1 e-1.4 f-0.6 l-0.4 p-0.4 q-0.4 r-0.7 s0.8 t-0.5
ik+als 7.0 a-1.1 b-0.6 e-0.4 g0.3 h0.3 i-0.4 j-0.6 n0.6 o0.7 p-0.4 r0.5 s-0.5
ik+alti 7.6 c0.3 j0.6 n0.7 s1.0
ik+antw 7.9 b0.4 d0.6 s0.4
ik+begi 7.2 a1.6 c3.3 f0.7 g-0.9 k-0.4 r-0.6 t0.4
ik+begr 6.8 a-0.5 b-0.3 c0.3 i-0.6 m0.4 n-0.4 p-0.4 q0.6 s-0.4
ik+bel 7.0 b-0.4 c0.5 g-0.4 j0.6 k0.4 l-0.4 m0.5 s-0.3
ik+ben 4.3 b0.7 d1.4 e0.8 g-0.5 h-0.4 i-1.5 j-1.0 k1.6 l1.1 o1.1 p-0.6 q0.8 r0.6 s0.6
ik+best 7.9 a0.6 b0.7 c0.7 f-0.4 h0.3 m1.8 o0.5 p-0.3 s-0.4
ik+beta 5.9 a1.4 b2.2 c-1.0 e-0.4 f0.4 g-0.7 h-0.4 j0.3 l0.5 n3.6 o1.9 p3.4 q-1.5
ik+bij 6.3 b-0.7 c0.5 g0.8 i0.4 j-0.4 l1.2 n1.1 q-0.3 r0.3 s-0.8 t1.0
ik+blij 7.2 a-0.6 c-0.3 d1.2 e-0.5 g1.0 i-0.4 l0.3 m-0.5 o0.4 p-0.4 q0.5 r1.4 s-0.4 t0.6
ik+daar 6.2 a0.6 d0.3 g-0.7 h-0.3 i-1.3 k0.7 l-0.5 m0.8 n-0.4 o0.4 p0.4 r-0.9 s0.8
ik+dach 7.4 a0.4 d0.5 g0.5 j0.7 r0.3 s1.3
ik+dan 6.9 d-0.8 f-0.5 i-0.6 j-0.3 l-0.5 n-0.7 r-0.4 s-0.3 t0.3
ik+dat 5.8 b1.5 e-0.7 f1.3 h-0.4 i-0.7 m1.1 n0.4 o0.6 p0.4 t-0.4
ik+de 4.8 a2.6 b-0.8 c1.8 d1.9 e1.1 f3.5 g-1.5 i1.1 j0.5 k-0.3 l1.3 m4.1 n0.4 p0.6 q0.3 r-0.6 s1.0 t0.5
ik+denk 7.2 a0.5 b0.3 g-0.8 i1.9 j-0.4 m1.2 p-0.7 r-0.7 s0.7
ik+deze 7.6 b-0.3 i0.5 l1.1 q-0.3 s1.0
ik+die 6.4 a-0.6 b-0.7 e0.6 f1.6 i-0.6 j-0.5 k0.3 l0.7 m-0.8 n0.7 o0.4 q0.6 r0.4 t0.5
ik+dit 7.0 a0.9 c0.7 d1.4 e-0.9 f1.5 g-0.4 p0.4
ik+doe 7.4 a-0.7 d-0.3 f-0.4 g-0.5 m-0.4 n1.9 o0.4 q-0.3 r-0.4
ik+doen 7.6 b0.7 g-0.5 i1.0 l-0.3
ik+door 7.4 a-0.4 b0.4 e-0.9 f0.6 h-0.5 r-0.4 s-0.4
ik+drie 7.2 a-0.4 c-0.6 d0.4 f-0.3 i-0.4 j-0.3 k-0.4 l1.6 m0.7 p-0.7 q0.9 r0.4 s-0.4
ik+druk 7.4 a0.4 c-0.5 d0.5 e0.5 i-0.3 m0.8 p0.4 s1.4
ik+dus 7.0 a0.5 d-0.4 e0.3 g-0.4 h-0.5 l-0.4 m0.6 p-0.4 q-0.4 s0.4
ik+echt 7.9 a0.4 b0.6 c0.5 d0.6 m-0.4 q0.5 s0.5
ik+een 5.0 a2.1 b1.8 d2.5 e1.2 f0.5 g-1.0 h-0.4 j0.8 k-0.6 l1.1 p0.5 q-0.5 r0.3 s4.5 t-0.4
ik+eers 7.9 c0.5 d0.4 e-0.4 s0.5
ik+eet 7.9 g0.3 h0.7 m0.6 r0.4
ik+eige 7.9 b-0.3
ik+eis 7.9 c-0.3 d-0.4 e-0.7 f1.2 k0.3 p-0.4 s-0.3
ik+elke 7.6 c-0.7 d0.6 e-0.4 h0.6 i0.4 r0.4 s-0.3 t0.5
ik+er 5.5 a0.7 b-0.8 c0.9 d2.2 f-0.7 g0.5 i-0.4 k1.5 m0.4 n0.5 p0.4 q0.6 r1.3 s-1.2
ik+erva 7.9 a0.4 b0.4 e0.6 i1.1 s1.3
ik+even 7.9 c0.8 d0.7 s0.5
ik+ga 5.8 a1.6 b0.5 c-0.9 d0.7 e1.8 f-0.4 g-0.8 h-0.4 i2.1 k0.8 l-0.5 m0.5 p0.5 s0.4 t-0.4
ik+gaan 7.2 a-0.9 e-0.6 f-0.4 g-0.8 i-0.5 j-0.3 l0.5 m-0.3 o0.3 r-0.4 s-0.3
ik+geef 6.8 d0.3 f-0.5 g-0.4 h0.4 i-0.4 j1.3 k0.4 r-0.4 s1.3 t1.2
ik+geen 6.3 a-0.6 b0.5 c-0.5 f-0.6 g1.6 h0.5 i0.7 j0.4 k0.9 l0.4 n-0.7 o-0.4 r2.0 s-0.8
ik+gele 7.9 a0.3 c1.1 e-0.3 j1.0 k0.5
ik+gelo 7.9 b0.6 d0.4 f0.4 k0.5
ik+gewo 7.6 a0.3 b-0.4 d0.7 g-0.3 h0.6 j0.7 m-0.3 n0.7 p-0.3 s0.5
ik+geze 7.6 a0.3 c0.9 r-0.5 s0.4 t0.7
ik+gist 7.4 a0.6 d-0.4 e1.1 i-0.3 k1.6 q0.8
ik+graa 6.8 a1.1 b-0.4 c1.0 f1.7 h0.4 i0.5 j-0.4 r0.5 s1.6
ik+gun 7.9 d0.5 g0.5 i0.4 r0.4
ik+haal 7.9 a-0.4 e-0.4 k1.0 l0.4 n0.7 o-0.3
ik+haar 7.9 f0.3 g0.5 h0.7 r0.6 s0.8
ik+had 5.5 a0.5 c1.0 d1.8 e1.8 h0.4 i0.6 j0.7 l-0.4 m0.9 p-0.9 r0.5 s-0.8
ik+heb 3.4 a2.2 b1.7 c2.2 d2.4 e1.6 f1.8 h2.5 i0.8 k-0.6 l0.4 m1.4 n1.1 o1.5 p-0.3 q3.4 r0.9 s1.8 t2.0
ik+hebb 7.9 a0.5 d0.4 e-0.4 f1.2 m1.0 s0.6
ik+hela 7.9 c0.4 e0.3 f0.8 k1.1 l0.9 m0.3
ik+hem 6.2 d0.4 e0.4 g-0.7 k-0.4 l-0.4 m0.5 n1.5 o2.2 s0.7
ik+het 4.8 a0.6 b2.9 d1.6 e-0.4 f0.4 g-0.6 i0.8 l2.6 m0.5 n1.4 o1.5 r-0.3 s0.8
ik+hier 6.9 a1.0 c0.5 d-0.9 e1.5 f0.5 g-0.5 h-0.4 j1.1 l-0.3 n0.3 o0.6 p-0.6
ik+hoe 7.9 a0.3 b0.7 e0.3 f0.8 i0.7 n0.3 p0.8 s0.5
ik+hoef 7.2 c0.9 g-0.3 i0.8 j0.5 r-0.4 s0.6
ik+hoop 7.6 a-0.7 e-0.6 g0.4 h0.4 l1.4 r0.7
ik+hoor 6.4 a-0.5 c-0.9 d1.1 e-0.4 g-0.7 i-0.7 k0.6 l0.9 m-0.6 n0.5 o1.9 p-0.5 q0.9 r-0.4 s-0.7 t-0.4
ik+hou 6.9 b0.7 c0.7 d1.2 h-0.6 i-0.4 m0.4 s0.4 t-0.3
ik+houd 7.9 e0.7 j0.8 p1.5 s0.6
ik+iede 7.6 a-0.9 g1.9 h1.3 i-0.4 n0.3 p0.4 q0.5 r2.3 s-0.4
ik+iema 7.6 a-0.6 b-0.4 d0.3 g-0.4 m-0.3 q-0.3 r-0.4 s-0.4
ik+iets 7.2 a0.4 b1.8 c-0.5 e0.3 f-0.3 l0.9 m-0.6 p0.5 r-0.4 s-0.3
ik+in 5.7 a1.4 b0.5 c-0.3 d1.1 h-0.6 i2.0 j1.7 k0.7 l1.2 m0.8 n-1.2 o-0.6 p1.4 q0.3 r0.9 s1.3 t0.7
ik+je 6.7 a0.5 b2.0 c-0.6 d-0.4 e0.6 f-0.4 h-0.5 i0.5 j0.9 m1.1 n0.8 p-0.5 s-0.4
ik+jull 6.5 a0.6 c-0.4 d-0.3 e2.2 f0.5 g-0.8 i-0.7 l0.9 m-0.4 p-0.5 r-1.0 s2.6 t-0.4
ik+kan 6.1 a-1.7 c-0.6 d0.9 e-0.4 f0.8 g0.5 h-0.5 i-0.7 j-0.4 k0.8 l3.5 n1.3 p-1.5 r1.3 s-0.6 t-0.7
ik+ken 7.6 b1.4 d-0.5 e-0.4 f0.5 g0.4 i-0.4 k0.5 m1.5 n0.5 p-0.4 r0.6 s0.6 t-0.3
ik+kijk 7.9 a-0.6 g-0.5 r-0.4
ik+koff 7.9 a0.5 e0.5 p1.0 s0.8
ik+kom 6.4 a0.7 b-0.4 d0.4 e0.7 f1.6 g-0.8 j-0.6 k2.8 l0.3 n0.4 p-0.6 r-1.1 t0.9
ik+kree 7.6 a-0.4 b0.3 e-0.4 l0.4 m-0.4 o1.3
ik+krij 6.5 a-1.1 b0.8 c-0.8 d0.9 f0.7 h0.9 i-1.1 j-0.5 k0.3 l0.9 m0.5 n0.7 p-0.7 r1.0 s-0.8 t0.3
ik+laat 6.6 d0.6 f0.7 g-0.8 h-0.7 i-0.5 j0.7 k0.5 m-0.7 n0.5 p0.8 q1.0 r-0.8 s0.9 t0.5
ik+late 7.6 a0.3 e-0.5 k0.5 l-0.3 m0.4 o0.6 p1.2
ik+lees 7.4 b0.4 c0.3 e0.6 i-0.3 k1.4 p1.5 r-0.4
ik+leg 7.6 a-0.5 g-0.5 k0.3
ik+lig 7.9 a-0.6 c-0.3 k0.9 m0.3 q0.5
ik+loop 7.6 a-0.8 b0.3 d0.3 e0.4 i-0.4 l1.2 m0.3 n3.3 o0.8 q0.3 s-0.3
ik+maak 6.6 d0.4 g-0.6 h0.7 j-0.4 l1.2 n4.3 p1.0 s0.8 t0.4
ik+maan 7.9 a0.6 b1.5 d0.8 e0.4 i0.8 j0.8 s1.1
ik+maar 7.4 b0.4 d0.7 e-0.9 g-0.5 i-0.3 l-0.5 q-0.5 s-0.4 t0.4
ik+mag 7.6 a0.7 e0.6 g-0.4 i0.7 j0.7 r-0.4 s0.5
ik+mail 7.9 c0.3 d0.7 e-0.3 k1.1 q0.6 s0.4
ik+me 7.4 a-1.1 b0.4 g-0.4 i-0.4 k1.3 l1.5 m0.7 n1.1 q-0.4 s-0.4
ik+mee 7.6 a0.6 e-0.4 i0.5 k0.4 r-0.4
ik+meld 7.9 a-0.4 k1.5 m0.6
ik+met 6.3 a1.0 b1.3 c1.2 e0.4 f1.1 h-0.3 i1.0 j0.6 l0.4 m0.5 n-0.8 o0.4 p0.6 s0.6 t1.1
ik+mij 7.2 a0.6 d0.6 e-0.6 f0.6 g-0.8 i-0.8 j-0.5 m-0.4 q0.4 s-0.6
ik+mijn 5.8 b0.4 c-0.4 d2.3 e0.5 f-0.6 g0.6 h1.0 i1.9 k0.4 m-0.9 p1.5 r1.1 s-0.5
ik+mis 7.4 a-0.4 c-0.3 f-0.4 m0.8 o0.5 r0.4 t1.6
ik+moch 7.9 a0.7 d1.2 g-0.5 j0.8 m0.3 s0.5
ik+moes 7.2 a-1.0 b0.6 e-0.6 f0.4 g1.7 h0.4 i-0.5 k1.4 l-0.4 m0.5 n-0.5 q-0.4 r1.9 s-0.4
ik+moet 5.9 a-0.3 b-1.0 e-0.6 f-0.4 g0.5 h-0.4 i-0.8 j-0.5 k3.8 l1.6 m-1.2 n-0.6 o-0.6 p-0.6 q0.8 r1.0 s0.5
ik+morg 7.9 a-0.4 g1.9 k0.4 n2.2 p-0.3 q-0.9 r2.0 t-0.4
ik+na 7.4 b-0.5 d0.8 e0.8 f0.5 g-0.3 i-0.6 l1.7 m0.4 n-0.4 p-0.4 s0.7
ik+naar 7.2 c-0.5 d0.6 g-0.3 i-0.4 j0.5 p0.9 r-0.4 s-0.3
ik+neem 6.5 b-0.8 c0.6 e1.6 f-0.5 g1.3 h0.4 k-0.5 m-0.4 n-0.3 o-0.3 q1.0 r1.3 s-0.6
ik+net 7.4 a-0.8 f-0.3 g-0.5 h-0.6 i-0.4 k-0.6 l0.4 p-0.4 q2.3 s-0.3 t1.5
ik+niem 7.9 b-0.4 c0.7 g0.3 m0.7 n0.6 r0.5
ik+niet 5.3 a0.8 b2.7 d-0.7 e-0.4 h-0.3 i-0.5 k2.8 l1.2 m3.6 o0.3 p1.8 r0.4 s-0.9 t0.3
ik+niks 7.4 a1.0 d1.4 g-0.3 j0.6 p1.3 s0.6
ik+noem 7.9 a0.6 b0.7 c0.6 d0.5 e0.5 p0.6 s0.7
ik+nog 5.7 a1.0 b0.9 c1.5 d0.7 f0.5 h-0.8 j-0.4 q1.5 r0.8 s0.4
ik+nooi 7.9 a0.4 b-0.3 d-0.3 e-0.4 m1.1 n-0.3 p1.3
ik+nu 6.8 a1.3 b-0.5 d1.6 e1.4 f-0.4 g-0.8 i0.4 j-0.4 l1.3 m-0.4 p1.1 q-0.4 r-0.7 t0.3
ik+of 7.6 c0.4 d0.3 k-0.4 l0.8 m-0.4 o-0.4
ik+om 7.6 a0.6 b-0.3 c0.7 d0.9 e-0.7 l-0.3
ik+onbe 7.9 a0.3 b0.8 c0.5 d-0.3 e1.0 p1.1 s0.7
ik+ontv 7.9 a0.6 b0.7 i0.9
ik+onze 7.9 c0.6 e-0.4 f0.6 m0.3
ik+ooit 7.9 c0.3 s0.5
ik+ook 6.0 a1.0 b1.5 c0.4 f0.4 h0.7 i1.5 j0.6 k-0.3 l-0.6 n-0.4 p0.5 r0.4 t-0.3
ik+op 5.6 a1.4 b1.0 c0.8 d1.3 f0.8 h-0.5 i1.3 k0.7 l1.0 m1.2 o0.7 s0.6 t-0.4
ik+over 6.7 a0.5 b0.7 e1.2 i-1.0 j0.4 k3.6 l-0.3 m0.4 n1.1 q-0.5 r0.4 s1.2 t-0.4
ik+prob 7.6 a0.4 b0.7 c-0.6 d2.1 f-0.3 q0.6
ik+raad 7.9 a-0.7 b-0.3 e0.4 g1.2 h2.5 j0.5 q0.4 r1.5 s-0.4
ik+rech 7.9 a0.6 c0.9 e0.5 j1.5 s-0.4
ik+red 7.9 a-0.5 d0.4 g0.4 h0.7 k2.3 r0.4
ik+rich 7.9 b0.7 c0.6 f1.1 h0.3 n0.4
ik+rijd 7.9 c0.5 e-0.3 s0.9
ik+s 7.4 a-0.6 b-0.5 c-0.3 d-0.3 g1.6 i-0.4 m-0.3 q0.5 r1.7 s0.5
ik+scha 7.6 a-0.7 c-0.5 e-0.5 l1.3 m0.4
ik+schr 6.9 a0.4 b0.8 c-0.8 d0.6 e0.6 f0.6 g-0.4 j-0.4 l0.4 m-0.3 n2.0
ik+sind 7.9 a-0.3 c-0.3 d-0.3 g1.0 h0.7 k0.4 n0.7 o0.4 q-0.3 r0.9 t-0.4
ik+slaa 7.4 a-0.4 c0.6 d-0.3 g1.0 h0.9 i-0.5 k-0.5 m-0.4 q0.4 r1.2 t0.7
ik+snap 7.0 a0.7 b0.9 c1.1 f-0.4 g-0.8 i-0.6 k0.5 m-0.5 o1.2 p0.4 r-0.5 t0.3
ik+sta 6.5 c2.0 d1.0 f-0.4 h0.7 i-0.5 j-0.4 k0.5 l-0.4 n-0.5 p-0.3 s0.8 t0.4
ik+stel 7.4 b0.5 d0.4 i-0.5 l1.0 m1.1 n0.8 p-0.4 s-0.3
ik+ston 6.9 a-0.8 d-0.5 g-0.5 i-0.4 k3.5 m-0.5 n0.7 p-0.3 s-0.4 t-0.5
ik+stuu 6.5 a-0.7 c-0.9 d0.6 g0.3 h0.5 i-0.6 j-0.5 k0.4 l1.0 n-0.4 o-0.6 p-0.5 q0.7 r0.7 s-0.5 t-0.3
ik+te 7.9 d0.8 g0.6 r0.7
ik+tenm 7.9 a-0.9 b-0.5 d0.4 e0.4 g1.8 h0.6 i-0.3 m-0.3 n-0.4 q0.8 r2.2 s-0.5
ik+teru 7.9 a0.5 b0.7 d0.6 i0.4 j0.4 k0.5 m1.1
ik+toch 7.9 n0.6
ik+trou 7.9 a0.4 d1.2 e1.0 g-0.6 k0.6 l0.4 n1.2 o-0.4 r-0.6 t0.4
ik+twee 7.2 b0.8 c0.3 d-0.3 f0.3 i0.4 l0.5 s-0.3
ik+u 5.4 c0.5 e1.5 g0.8 h1.7 i0.4 j1.8 k0.4 l1.4 n0.5 o-1.1 p-1.1 q1.0 r0.9
ik+uw 6.7 a0.6 b-0.3 d2.5 h0.5 l-0.6 n-0.7 o0.5 p-0.7 q-0.4 r0.4 s-0.4 t-0.4
ik+val 7.6 b1.0 d-0.4 i0.3 l0.4
ik+van 6.0 a0.4 d1.5 e-0.8 g-0.8 h-0.5 i1.1 j1.1 l-0.3 m0.9 n0.4 o1.8 p-0.7 q-0.8 r-0.5
ik+vana 7.4 a-0.8 c-0.3 d-0.5 e-0.5 g0.5 i0.3 k-0.5 l1.3 m-0.5 n0.7 r0.6 s-0.4
ik+vand 7.2 a0.5 b-0.4 c1.8 d-0.6 f0.7 h0.3 k-0.4 m-0.3 n-0.7 t1.5
ik+vanm 7.2 a0.5 b-0.4 c-0.6 d0.4 e0.4 g0.7 j-0.3 n0.8 p1.9 r0.6
ik+vano 7.6 d0.5 g-0.5 i0.5 r-0.3 s0.8
ik+vast 7.6 a1.4 c0.6 d0.7 e0.5 g-0.6 m-0.3 p0.6
ik+verg 7.9 a-0.9 c1.0 e-0.5 f0.6 g1.4 r1.7 t0.4
ik+verm 7.9 a0.7 c0.5 j0.4 l0.5
ik+vert 7.4 a-0.3 b-0.4 d-0.5 j-0.4 m0.5 p-0.3 s0.9
ik+verw 7.4 b0.6 c0.6 e-0.3 f0.9 l-0.5 m0.8
ik+verz 7.6 a0.7 e1.5 f1.0 i-0.4 j0.5
ik+via 7.9 a0.5 c1.0 d1.1 e0.7 h0.3 q0.5
ik+vind 5.8 a-0.4 b1.1 c-0.4 d1.2 e-0.4 f0.5 h0.3 j-0.7 k-0.5 m0.6 n-0.4 o1.0 p-1.1 r0.9 s-0.6
ik+voel 7.9 a0.8 b0.4 d1.9 g-0.4 i0.6
ik+vond 7.6 a0.3 b1.6 d0.6 f0.9 m1.1
ik+voor 6.3 a1.2 b1.0 c0.7 d1.0 e1.1 i-0.9 k-0.5 l0.9 n0.5 s2.4 t0.3
ik+vori 7.6 a0.5 b1.3 c0.8 e-0.4 g-0.4 j0.3 r-0.3
ik+vraa 7.2 a1.3 b0.3 c1.3 d0.8 e1.2 f0.8 k-0.4 m0.4 o0.4 r-0.3 s-0.3 t0.9
ik+vree 7.9 a0.8 b0.8 d0.5 g-0.3 i1.5
ik+vrij 7.6 a0.3 c2.7 d-0.5 e-0.6 f1.7 h-0.4 i0.4 k0.8 s-0.4
ik+vroe 7.2 a1.2 b0.4 d2.5 e1.1 f-0.3 g-0.4 m-0.5 o0.4 p0.9 t-0.3
ik+wach 7.2 b-0.6 c1.2 d0.9 f-0.3 h0.4 l0.7 o0.7 s0.4
ik+was 6.6 a-0.9 b1.1 c-0.7 e-0.6 f-0.3 h1.0 i-0.5 k0.9 l0.3 n-0.5 p0.4 s-0.5 t-0.6
ik+wat 7.6 a-0.9 b-0.4 c-0.9 h0.5 i-0.3 q0.6 r-0.7 s-0.3 t-0.3
ik+weer 7.4 b-0.4 c-0.4 d0.7 e-0.4 i-0.4 j1.1 k1.2 m0.3 n-0.4 p-0.4 q0.5 s-0.5
ik+weet 6.3 a-0.4 b-0.8 c-1.0 d0.6 h-0.7 i-0.8 j-0.7 l1.3 n-0.5 o-0.3 r0.6 s-0.9
ik+weig 7.6 b0.6 d-0.4 e0.5 g-0.7 k1.2 p0.8 r-0.6
ik+wel 7.9 a-0.4 e-0.5 k0.8
ik+wens 7.4 a0.9 b0.4 c0.6 f2.3 i-0.6 o0.6 p0.4
ik+werk 7.4 a-1.2 c-0.4 e-0.9 f0.6 l0.3 s-0.4
ik+wete 7.9 a-1.1 g0.6 h0.4 m-0.4 o0.7 q-0.4 r0.6
ik+wil 5.3 a2.0 b1.1 e1.1 f2.2 i1.2 j-0.6 l0.7 p-1.0 r-0.5 t1.2
ik+wild 7.2 a-1.1 b-0.8 f-0.7 g0.5 h0.7 k-0.4 l1.1 m-0.6 r0.6
ik+wist 7.9 d0.5 h1.1 l0.6
ik+woen 7.9 a-0.3 b0.5 c-0.3 d-0.4 n0.5 p-0.4
ik+word 7.0 a0.3 c0.9 d0.4 e1.1 f0.5 g0.6 h-0.4 m0.6 p-0.4 r0.4 t0.4
ik+zag 7.0 a-0.5 g0.3 i-0.5 k1.4 m-0.4 r0.5 s0.4
ik+zal 6.3 a1.8 b1.0 e2.1 g-1.2 h-0.4 j-0.6 k0.4 n1.2 o-0.3 p0.5 r-0.6 s3.4 t-0.4
ik+zat 7.6 c0.5 n0.9 s0.8
ik+ze 6.6 c0.8 e1.1 g-0.7 j-0.3 k0.5 l-0.5 m-0.6 n1.0 o1.9 p0.4 r-0.5 t0.6
ik+zeg 6.5 a1.4 b0.9 c-0.3 d1.4 g-0.5 i1.5 j0.4 m1.2 n0.9 o0.4 p0.7 r-0.5 s-0.3
ik+zegg 7.4 a0.8 e1.5 g-0.4 i1.6 r0.6 s0.4
ik+zei 6.8 a-0.7 b-0.5 e-1.0 g0.3 h2.3 i-0.6 o0.5 p-0.3 r1.0 s0.3
ik+zelf 6.4 b1.1 e-1.1 h-0.5 i1.0 j-0.3 m0.4 r1.1 s-0.5 t0.4
ik+zet 7.9 g0.4 h0.5 n0.4 t0.9
ik+zie 6.1 a1.3 b1.2 c1.2 d0.5 e1.8 g-1.0 i-0.9 j-0.4 k2.4 l0.6 m1.4 p0.5 s-0.6
ik+zijn 7.6 b0.5 d-0.3 e0.5 f0.8 r-0.4
ik+zit 5.8 a0.4 b-1.2 c1.1 d0.7 g-0.4 h0.5 i-1.1 j-0.5 k1.0 l0.7 o-0.3 r-0.9 s3.3
ik+zo 7.4 b-0.3 c0.6 e-0.6 g0.5 h0.6 k0.6 n-0.5 o0.4 q-0.4 r0.4
ik+zoek 7.9 a0.5 c0.6 s0.7
ik+zoju 7.9 c0.4 i1.0 q0.8 t0.3
ik+zond 7.4 a-0.8 b-0.4 d0.3 g1.5 h0.3 n0.4 o-0.3 p-0.3 q0.5 r1.8 s0.5
ik+zorg 7.9 c-0.3 d0.6 j0.8 k0.3 n1.7 s0.6
ik+zou 6.1 a1.5 b-0.7 c-0.5 d1.8 e2.8 f2.8 i-0.4 j-0.5 m-0.8 o0.5 p0.6 r0.4 s2.5
ilja 7.9 c1.1 e-0.5 o0.4 p0.8 r0.7
illu 7.6 f0.5 m0.4
illust 7.6 f0.5 m0.4
ilse 7.6 c-0.4 e0.6 h0.6 k-0.3 l-0.3 o-0.3 p0.4 t-0.3
imke 7.9 a0.3 b0.5 i1.1
imker 7.9 a0.3 b0.5 i1.1
impr 7.9 e0.8 s0.6
impres 7.9 e0.8 s0.6
in 2.2 a0.9 b1.0 c0.8 e0.8 f-0.3 h0.4 i1.0 j1.9 k-1.1 l0.9 m-0.7 n-0.9 o-1.3 p2.6 q-0.6 r-0.6 s2.2 t-0.8
in+al 7.9 e-0.3 g0.4 i0.4
in+apri 6.9 a1.1 c0.7 g-0.5 j0.4 m1.4 o-0.5 p0.4 s1.0 t0.3
in+arti 7.0 a0.7 c1.8 e-0.8 i0.3 j1.4 p0.9
in+asse 7.6 d-0.7 i0.3 k1.0 m0.5
in+augu 7.4 c1.0 f1.1 i-0.3 j0.4 p-0.4 q0.6 s-0.4
in+beel 7.9 p0.5 q0.3
in+beha 7.0 a0.9 g-0.3 i1.1 j0.8 m0.8 n-0.5 o0.6 p1.0 q-0.4
in+belg 7.9 a0.4 b0.7 e0.8 p0.8
in+bij 7.6 a0.7 j2.1 s0.9
in+bijl 6.8 a-1.1 e-0.9 f0.5 g-0.9 h-0.6 i-0.3 j-0.5 k0.9 p-0.4 q1.7 r-0.5 s-0.3 t0.5
in+bred 7.9 g-0.4 h1.1 m-0.3 o0.9 q0.3
in+cana 7.9 a-0.4 g0.6 k0.3 r0.6 s-0.3
in+cc 7.2 a0.8 d1.0 e0.5 f3.6 g-0.4 i-0.5 m0.7 n0.3 p-0.6 q-0.4 s0.5 t-0.4
in+conc 7.6 a0.7 b0.4 c0.4 d0.6 e0.8 g-0.4 j0.6 r-0.5 s1.4
in+dan 7.9 b-0.4 d0.4 e0.5 h0.5 l-0.4 q0.3
in+dat 7.9 e-0.4 i0.7 j0.7 p0.7 s0.5 t0.9
in+de 3.3 a0.4 b1.4 c-0.7 d0.7 e2.0 f-0.6 g-0.5 h1.6 i-0.8 j-2.2 k1.2 l-0.7 n1.1 p1.3 r1.5 s1.8 t1.2
in+dece 6.7 b1.5 e-0.7 g-0.3 i0.7 j-0.3 k0.7 l0.5 n-0.5 p0.3 q1.2 r-0.8 s0.3
in+den 7.2 a-0.3 c0.4 d0.5 e0.4 g0.4 h0.8 i-0.5 j0.5 k0.4
in+depo 7.9 e0.4 p1.2
in+deze 7.0 c0.7 d-0.9 f0.3 g0.5 h0.6 p-0.4 r0.5 s1.5 t0.5
in+die 7.0 b-0.4 c-0.4 d0.5 g0.6 i0.5 j1.1 l0.5 p-0.4 r1.0
in+dien 7.6 a-0.5 c-0.4 d-0.4
in+dit 7.2 b-0.6 d0.4 e0.9 h0.6 i0.4 j0.5 k-0.4 m0.4 p-0.4 s-0.3
in+dren 7.6 a-0.4 e-0.4 g0.3 h-0.4 i-0.3 q0.4
in+drie 6.9 a-0.8 c-0.8 d-0.6 e-0.9 h-0.4 i-0.4 k-0.3 l2.9 m-0.7 n-0.6 p-0.4 q-0.6 t0.4
in+ede 7.9 a-0.3 b0.5 h-0.4 l0.4 n0.4
in+een 4.8 b1.5 c2.4 d1.8 e1.3 f0.6 g0.5 h1.3 i0.9 j-0.4 k1.1 l0.6 n0.4 p-1.2 q1.8 r1.7 s-0.5 t0.5
in+eige 7.9 a-0.5 i1.2
in+eind 7.9 a0.7 d1.4 f1.5
in+elk 7.4 a-0.6 c-0.8 f-0.4 g0.3 i-0.5 k0.6 l-0.6 n0.9 o0.7 p-0.3 q0.8 r0.6 s-0.5
in+elka 7.9 c0.5 d0.4 g0.6 n0.3 r0.5 t-0.3
in+emme 7.9 a0.4 d1.2 i1.0
in+en 7.2 a-0.5 b0.5 e-0.3 g1.0 j0.6 k-0.3 n0.6 o-0.4 p-0.3 r1.3
in+febr 6.6 e0.5 g-0.3 i1.1 j-0.4 k-0.7 l1.7 m-0.7 o-0.4 p-0.8 q-0.3 s-0.4
in+gebr 6.7 a1.0 c0.6 e1.3 g-0.3 i-0.6 j2.3 m-0.3 p0.7
in+geen 7.9 a0.8 b1.7 d-0.3 e-0.3 q0.6
in+gent 6.9 a-0.6 b-0.7 c0.8 d0.4 f-0.5 g1.0 h1.9 i-0.8 j0.4 k0.6 m-0.4 o0.4 q1.5 s-0.3 t-0.4
in+gesp 7.9 c0.5 d0.4 e-0.5 i0.7
in+goed 6.8 a-0.7 b0.7 c-0.5 i-0.6 j-0.4 l-0.4 m0.8 p-0.4 q0.3 r0.6 s-0.4 t-0.4
in+goes 7.9 b0.7 e-0.4 i1.0
in+haar 7.4 a0.7 c0.8 e0.6 g-0.4 k-0.4 l0.5 m0.9 n0.4 o-0.5 p-0.4 q1.3 t0.6
in+harl 7.9 c0.4 m0.4
in+heer 7.9 g-0.4 h0.5 m0.4
in+het 4.2 a0.4 b0.9 d1.1 e3.1 f1.1 g-2.3 i-1.1 k0.5 n-0.4 p-1.3 q1.6 r-0.5 s1.4 t1.1
in+hetz 7.9 a-0.3 h-0.3 r-0.5
in+hoof 7.9 a-0.3 b0.7 g-0.4 l-0.3 m0.8 n0.7 q-0.4
in+huis 7.4 c-0.4 d-0.3 e0.5 i0.3 j0.6 k-0.3
in+hun 7.9 e0.9 g0.6 h-0.4 o0.3 r0.9 s1.1
in+iets 7.9 h0.4
in+inde 7.9 c0.6 i0.5
in+janu 6.0 b0.7 c1.8 d0.6 e-1.2 f-0.4 g0.9 h1.1 i1.2 j-0.6 l1.3 m0.5 o-0.9 p-0.7 r1.1 t-0.4
in+jare 7.4 a-0.5 c-0.4 g1.2 m-0.4 n-0.3 q0.8 r1.5 t0.4
in+je 7.6 d0.5 i0.5 k0.5 m-0.3
in+juli 7.6 a0.4 e0.7 i0.3
in+jull 7.6 a0.4 c-0.3 e0.4 f0.8 g-0.4 k1.1 l0.9 r-0.5 t-0.5
in+juni 6.9 a0.4 b-0.4 c1.6 d-0.4 f1.4 g0.5 h1.1 i-0.5 j0.3 k-0.4 m0.6 n0.9 p0.6 r0.6 s0.5
in+kort 7.6 a0.3 b0.7 d1.1 e-0.4 k0.4 m0.3 o0.4 s0.8 t0.4
in+leuv 7.9 b0.6 p0.6
in+maar 6.4 a-0.9 c-0.7 d-0.8 e-0.4 g0.9 h1.7 i-0.9 j-0.4 m0.5 o-0.4 p-0.4 q0.7 r0.5 s0.3
in+mech 7.9 a-0.4 d-0.3 g-0.3 n1.0
in+mei 6.5 c1.5 g-0.8 h0.8 i-0.7 j-0.3 m1.1 o0.5 q-0.5 r-0.5 s0.7
in+mijn 5.9 a-0.8 b-0.4 e-0.9 f-0.6 g0.7 h-0.4 i-1.0 n0.8 r1.3 s0.4
in+nove 7.6 b-0.4 c0.6 e0.4 g-0.4 l0.8 p0.4 r-0.4 s0.7
in+okto 6.9 c1.4 f1.2 i-0.5 j-0.3 l0.8 m-0.4 n-0.6 o0.6 p0.7 s-0.4 t-0.4
in+ons 6.5 b0.5 c0.5 d0.5 g-0.4 h-0.5 i-1.0 k-0.5 l1.1 m1.0 p0.6 s0.3 t0.5
in+onze 6.0 b0.5 g-0.6 h0.4 i-0.9 m-0.4 o0.6 p1.3 r0.6 t-0.3
in+orde 6.5 c0.4 d-0.6 g0.5 i-0.6 j-0.4 k0.6 l0.9 m0.7 n2.3 o-0.5 p0.3 r1.2 s-0.7 t-0.4
in+oude 7.9 d-0.4 h0.3
in+over 7.6 a-0.3 b0.3 k-0.5 p0.6 q-0.3 r-0.3 t-0.3
in+pani 7.9 a-0.4 g0.4 n0.3 r0.6 t0.3
in+plaa 5.9 a-0.5 b1.1 e0.9 g-0.4 h0.7 j-0.8 k1.0 l1.2 m0.8 o2.8 r0.5 s-0.5 t0.5
in+port 7.4 a-0.5 c-0.6 e-0.7 i-0.4 n0.8 o-0.4 r-0.5
in+reke 7.0 a1.0 b0.6 e0.6 i-0.4 m1.7 p-0.4 q-0.3
in+rijs 7.9 d0.3 g0.4 m0.5 o-0.3 r0.7 t0.6
in+rood 7.9 e-0.6 n0.4
in+sept 6.9 c1.5 e0.5 g0.3 i-0.4 j0.3 k0.9 r0.4
in+slaa 7.9 e0.4 f0.8 g0.4 p0.7 q0.7 r0.6
in+staa 7.4 a-0.5 e0.3 j0.4 l-0.3 m-0.3 n0.6 p0.4 s0.5
in+te 6.6 a1.0 b1.9 d0.5 e0.9 f-0.3 h0.4 i1.0 k-0.4 l-0.3 m-0.4 n0.4 p-0.4 s-0.4
in+tege 7.6 a0.4 d1.4 i-0.3 j0.4 p0.8 s0.5
in+tot 7.4 a0.4 c-0.3 e-1.2 g-0.3 i-0.3 j-0.5 l-0.4 m1.3 p3.1
in+twee 6.9 a-0.4 b0.6 c0.3 d0.4 e-0.4 f-0.5 g0.5 h0.7 i1.5 k0.4 l1.3 n0.5 o1.1 p-0.4 r-0.6 s-0.3
in+utre 7.9 a-0.3 k0.6 q0.8
in+uw 6.7 a1.0 c-0.4 e1.3 k0.3 m0.7 o-0.4 p1.2 s-0.8 t0.3
in+venl 7.9 a-0.3 b0.3 g0.5 h0.7 r0.7
in+verb 7.0 a-0.6 e-0.6 j0.6 p-0.4 s-0.3
in+verz 7.4 a0.6 c0.9 j2.1 p0.7
in+vier 7.6 d-0.4 g1.0 h1.1 j0.4 l0.9 p-0.4 r1.1 t0.3
in+vijf 7.9 d0.4 g0.4 h0.7 p0.9
in+voor 7.6 a-0.8 g1.4 h2.3 i-0.4 n0.5 q0.3 r1.0
in+vrij 7.9 a0.7 e1.3 g-0.3 j1.6
in+waal 7.9 a-0.4 f0.5 g0.3 h0.4 r0.5
in+welk 7.9 e0.8 f1.2 n0.6 t0.7
in+werk 7.9 a0.6 c1.0 d0.5 e0.3 i0.5 j0.9
in+zee 7.9 a0.7 c0.5 e0.3 i0.9
in+zes 7.6 c-0.5 d0.9 f0.7 j0.4 l1.0 r-0.3
in+zijn 7.6 a-0.5 b-0.3 c0.3 e-0.5 g0.7 r0.5
in+zo'n 7.9 a-0.4 e-0.5 r0.4 t0.8
in+zwol 7.4 i0.4 s-0.4
inac 7.9 b0.5
inac+van 7.9 b0.5
inacht 7.9 b0.5
inbe 7.4 b0.7 c-0.3 e-0.8 h-0.3 k0.4 m1.3 p0.8 q-0.3
inbegr 7.6 b0.7 d-0.3 e-0.6 m1.0 o-0.4 p0.8
inbo 7.4 a-0.9 c0.3 d0.6 i-0.3 n-0.5 o1.7 r-0.3 t0.4
inboek 7.6 a-0.6 d0.4 n-0.5 o1.9
inca 5.6 a0.7 c-1.2 d-1.0 g-0.8 i-1.0 j1.6 l-0.6 m1.8 p3.3 r-0.4 s-0.5
inca+en 7.9 b0.4
inca+heb 7.9 a0.6 b0.6 e0.4 p0.9
inca+insc 7.9 e-0.4 j0.4 p0.6
inca+op 7.9 a-0.4 k1.2 q1.0 t0.3
inca+van 7.9 a0.3 e0.7 p0.8
inca+voor 7.9 d-0.3 e-0.4 n0.8 p-0.4
incass 5.6 a0.7 c-1.2 d-1.0 g-0.8 i-1.0 j1.6 l-0.6 m1.8 p3.3 r-0.4 s-0.5
incl 6.3 b-0.5 c-1.1 g-0.5 h0.6 j1.3 k0.3 n-0.5 o0.5 p-0.6 q-0.5 s0.8 t0.6
incl+de 7.6 a0.6 j0.9 s0.8
incl+het 7.9 k0.5
incl+of 7.9 o0.7 q-0.4 t0.7
inclus 6.3 b-0.5 c-1.1 g-0.5 h0.6 j1.3 k0.3 n-0.5 o0.5 p-0.6 q-0.5 s0.8 t0.6
inde 6.8 a0.8 b2.1 d0.4 e0.4 h0.4 i1.7 k-0.4 n-0.5 r-0.4 s-0.3
inde+van 7.9 a0.5 b1.2 e0.4 i1.1
indesi 7.9 c0.6 i0.5
index 7.9 g0.7 h0.5 i0.5
indexe 7.9 a0.5 b1.2 e0.4 i1.1
indi 6.5 a1.4 b-0.3 c2.0 d0.4 e-0.9 f0.6 g-0.4 h0.3 j0.9 l0.5 n0.5 o-0.7 p-0.5 s-0.4
indi+de 7.9 a0.7 c1.4 j1.5
indien 6.6 a1.6 c1.9 d0.3 e-0.8 f0.6 g-0.7 j1.0 l0.5 m0.4 n0.6 o-0.6 p-0.5 s-0.3
indr 7.2 b-0.7 c-0.7 e1.2 g1.9 h1.0 i-0.6 j-0.4 n-0.4 r2.7 s0.6 t1.1
indruk 7.2 b-0.7 c-0.7 e1.2 g1.9 h1.0 i-0.6 j-0.4 n-0.4 r2.7 s0.6 t1.1
inee 6.8 a0.6 c-0.5 d0.4 g0.5 h1.0 i0.4 l-0.4 m-0.3 n0.7 p-0.3 q1.1
inee+een 7.9 d1.1 e-0.3 s0.6
ineens 6.8 a0.6 c-0.5 d0.4 g0.5 h1.0 i0.4 l-0.4 m-0.3 n0.7 p-0.3 q1.1
inek 7.4 b0.5 c-0.4 e-0.3 i0.5 k0.4 m-0.3 n0.4 q0.3 s-0.3 t0.5
ineke 7.4 b0.5 c-0.4 e-0.3 i0.5 k0.4 m-0.3 n0.4 q0.3 s-0.3 t0.5
infl 7.9 f0.3 p0.6 s0.7
influe 7.9 f0.3 p0.6 s0.7
info 5.9 a-0.9 b0.5 c0.4 d-0.4 e0.9 f0.6 g-1.1 h-0.6 i0.4 j-1.0 k0.8 m-1.0 o0.7 q0.7 s0.6 t0.9
info+de 7.9 e0.8 p0.9
info+ik 7.9 c0.6 f1.0 h-0.3 n0.5 q0.3 t0.4
info+voor 7.9 a-0.5 b0.4 h0.6 o0.4 t0.4
inform 6.8 b0.4 d-0.4 e1.2 f0.7 g-0.6 h-0.4 j-0.4 l-0.4 n0.3 p0.9 r-0.4 s1.4
ing 7.4 a-0.3 e0.5 h0.4 i-0.3 l0.6 m0.3 o1.6 p0.3 q-0.3 t0.3
inga 6.6 c0.9 e-0.8 f0.8 g0.3 h1.1 i1.9 j-0.5 l-0.4 m1.3 q0.4 r-0.4 t-0.4
inga+van 7.2 c0.8 e-0.4 g-0.5 h-0.6 i2.3 p0.7 r-0.4 s0.4
ingang 6.8 c0.5 e-0.5 g0.4 h1.3 i1.5 j-0.4 m0.5 p0.4 q0.4 r-0.4 t-0.4
inge 4.6 a-0.7 b1.7 c0.4 d0.7 e1.5 f0.4 g-0.6 h0.6 j1.7 k0.9 m-0.9 n0.7 s-1.4
inge+bij 7.0 b0.7 c-0.4 d0.6 e-0.4 f0.9 h-0.4 i-0.3 m-0.4 s-0.6
inge+door 7.9 i0.7
inge+en 6.6 a-0.7 c-0.9 e0.4 i-0.5 j-0.4 m-0.4 n-0.7 o-0.3 p-0.5 q0.4 s-0.3 t0.6
inge+in 7.6 a0.4 c1.2 d0.5 g0.8 i0.6 j1.5 r0.8 s-0.3
inge+met 7.0 b1.2 d0.9 e0.6 f-0.4 g0.7 h1.6 j-0.5 k-0.3 l0.8 m0.4 n0.7 p-0.3 q-0.5 s0.3
inge+moet 7.9 c0.4 e-0.3 f1.1 p0.8
inge+voor 7.9 a-0.4 k0.5 n0.7 o-0.3
ingebr 6.6 a0.3 c1.0 f0.4 g-0.6 i-0.7 j1.6 k0.6 p-0.4 r-0.4 t0.7
ingedi 6.3 a-0.3 c0.3 g-0.4 n0.4 p0.5 s-0.7
ingeli 6.9 b0.7 d-0.5 g0.8 j0.8 n0.5 p-0.4 r1.2
ingeni 7.6 a0.4 d-0.3 e0.3 h-0.3 i0.5 n-0.3 o0.3
ingeru 7.9 a-0.5 g0.3 l0.3 r0.4
ingesc 7.4 a-0.5 d-0.3 g-0.4 h0.7 k0.3 l-0.3 p-0.3 r-0.4
ingest 7.0 a-1.0 c0.6 d-0.3 e-0.9 f0.6 g1.6 h1.8 i0.3 k-0.4 l0.6 q-0.5 r1.0 s-0.3
ingetr 6.8 a0.5 b0.9 d-0.6 e1.1 g-0.7 i1.9 j-0.4 p1.5 r-0.4 s-0.3
ingevu 6.8 a1.1 b0.9 c-0.3 d2.7 e1.7 g-1.0 i-0.6 j0.5 n0.4 r-0.7 s0.5
ingr 7.6 d-0.4 g0.5 i0.4
ingrid 7.6 d-0.4 g0.5 i0.4
inho 7.4 e0.9 g-0.5 k0.7 q-0.3 r-0.6 t1.0
inhoud 7.4 e0.9 g-0.5 k0.7 q-0.3 r-0.6 t1.0
inhu 7.9 a0.7 e1.4 g-0.3 p0.4 s-0.3
inhuur 7.9 a0.7 e1.4 g-0.3 p0.4 s-0.3
inko 5.9 a-0.4 d0.6 f-0.6 h1.7 i0.8 j-0.7 n0.8 o0.7 p-0.6 q-0.7
inkoop 6.0 a-0.5 b0.3 c-0.3 d0.8 f-0.6 h1.8 i0.3 j-0.5 n0.6 o0.8 p-0.4 q-0.6
inkt 7.4 b0.3 c-0.4 g-0.6 h1.1 i-0.5 j-0.3 m1.9 n-0.4 o0.4 p-0.4 q-0.3
inle 7.9 g-0.5 i0.9 t0.6
inleve 7.9 g-0.5 i0.9 t0.6
inli 7.9 f0.8 g0.4 h-0.3 m0.6 p0.9 r0.4
inlo 6.5 a0.3 b0.8 c0.8 d-0.5 e1.1 f0.4 g-0.4 j-0.5 k0.7 m0.5 n1.9 o0.4 p-0.6 q-0.6 r-0.5 s-0.6 t0.4
inlo+en 7.9 a-0.4 i0.3
inlog 7.6 b0.4 c1.0 d-0.5 e-0.3 m0.8 n1.3 r-0.4 t-0.4
inlogg 7.4 b0.6 e0.6 f0.7 k-0.4 n0.8 p-0.4 r-0.3 t0.8
inloop 7.6 a-0.5 g0.3 h0.3 r0.3
inmi 5.6 a2.0 c2.5 d1.6 g-0.9 i1.2 l-0.3 p-1.1 q1.0 s0.6 t-0.7
inmi+drie 7.9 a0.3 e0.4 r0.3
inmi+half 7.9 a0.5 c1.2 e-0.3 k-0.3 n0.4 p-0.3
inmidd 5.6 a2.0 c2.5 d1.6 g-0.9 i1.2 l-0.3 p-1.1 q1.0 s0.6 t-0.7
insc 6.1 a-0.3 b0.4 c1.9 d-1.1 e-1.0 g1.1 h2.9 i-0.5 j1.6 l-0.7 o-0.6 q0.4 r1.6 s-0.7 t0.6
insc+dan 7.9 e-0.4 j0.4 p0.6
insc+voor 7.9 g0.4 h0.7 r0.4
inscha 6.9 a0.7 c1.9 d-0.3 e-0.5 g0.4 h1.0 i-0.5 j2.4 l-0.3 p0.3 r0.7
inschr 6.7 a-0.8 b0.7 c0.4 d-1.1 e-0.5 g0.8 h2.1 j-0.6 k-0.4 l-0.4 m0.3 o-0.5 p-0.4 q0.7 r1.1 s-0.6 t1.0
insp 6.5 a0.4 b1.4 c-0.6 d-1.0 e0.7 f-0.3 g0.5 h0.8 i-0.6 j0.8 k0.5 o0.4 p1.4 r1.0 s-0.4 t1.1
insp+heef 7.9 a-0.4 d-0.4 g0.5 h0.4 k0.8 l0.3 n0.4 o0.7 r0.8
insp+komt 7.9 d-0.3 n-0.4 t1.2
inspec 6.6 c-0.6 d-1.0 e0.9 f-0.3 g0.7 h0.8 i-0.5 j0.9 k0.6 o0.4 r1.1 s-0.4 t1.1
inst 6.3 a1.2 b1.1 d-0.7 e2.4 g-0.3 h0.5 j0.5 m-0.6 p1.4 s1.5
instag 7.6 g-0.3 j0.9 p0.5 r-0.4 s1.5
instal 6.7 a0.5 b0.9 d-0.7 e1.4 h0.7 i-0.4 l0.3 m-0.5 p1.1 s-0.3
inta 7.6 e0.4 i0.7 j0.5 k0.4 m0.4 p-0.3 t0.4
intake 7.9 j0.6 k0.5 m0.4 p-0.3 t0.4
inte 5.5 a0.8 b0.6 c0.3 d0.6 e0.8 f-0.7 g-1.1 j1.0 k0.8 m0.5 p0.7 q0.8 r-1.0 s0.7
inte+met 7.6 a0.6 e0.8 i0.8
inte+op 7.6 e0.6 f0.4 g-0.3 t0.8
integr 7.2 a0.5 c0.5 i-0.4 j1.4 m0.5 t0.9
intere 7.0 a0.9 d0.6 e1.6 g-0.3 i-0.4 j-0.4 p0.6 r-0.3 s2.1
intern 6.2 b0.8 e-0.8 g-1.2 i0.8 k0.8 l-0.5 n-0.4 r-0.7 s-0.6 t-0.6
interv 7.4 e0.5 q0.4
intr 7.4 c0.7 d-0.5 e-0.3 g0.5 l0.3 q-0.4 r0.8 s-0.3 t1.1
intran 7.9 a-0.6 g0.9 r1.2 s-0.3
intu 6.5 a1.5 b-0.6 c2.7 e0.5 f1.6 g-1.0 i1.0 k-0.6 l0.5 m-0.3 o0.4 s0.8
intuss 6.5 a1.5 b-0.6 c2.7 e0.5 f1.6 g-1.0 i1.0 k-0.6 l0.5 m-0.3 o0.4 s0.8
inve 7.6 a-0.3 f0.4 g0.9 h0.8 k0.5 n1.1 r1.0
invest 7.9 f0.5 g0.4 h1.0 m0.4 r0.7
invu 7.0 a0.3 b1.3 e-0.4 g-0.3 m0.4 n0.4 o-0.4 q0.5
invu+van 7.9 a0.4 b1.2 m0.3 q0.4
invull 7.4 b1.0 e-0.7 i-0.4 j-0.7 m0.5 n0.4 o-0.3 q0.6
invult 7.9 a0.3 b0.4 i0.6 j0.6
inza 7.4 d1.1 e-0.4 f0.5 j0.3 m0.4 q0.8 r-0.3
inzage 7.4 d1.1 e-0.4 f0.5 j0.3 m0.4 q0.8 r-0.3
inze 7.9 i0.8 q0.4 r0.3
inzet 7.9 i0.8 q0.4 r0.3
ir 7.4 a0.7 b0.4 e1.5 f0.4 j0.3 m-0.4
is 2.1 a-0.5 b-1.4 c1.4 d0.9 e-0.6 f-0.7 g-1.8 h-2.0 i-0.8 j-0.9 k-0.7 l0.5 o0.8 p-1.6 q3.1 r-0.7 s-1.9
is+aan 7.4 a-0.4 b-0.3 d0.3 h0.4 l0.3 q-0.3 r0.5 s0.5 t-0.3
is+aang 7.4 c0.4 i0.7 k0.4 l0.4 o-0.3 p0.8 q0.5
is+acht 7.9 c-0.3 d0.3 h0.5 r0.5 t0.4
is+af 7.6 a-1.0 b0.7 e-0.5 g2.0 h0.3 i-0.4 l0.3 n-0.4 r2.4 t-0.4
is+afge 6.9 a-0.4 d0.4 e0.4 f0.9 h0.6 i-0.5 j-1.0 p1.2 q1.2 s-0.3
is+akko 7.2 a-0.4 c0.4 e-0.4 f-0.7 h0.8 i-0.4 k0.9 l-0.5 o0.9 t-0.5
is+al 6.1 c-0.8 d1.0 e0.4 f0.5 g-0.9 i-0.7 m1.0 n0.6 o1.2 r-0.5 s0.5 t0.4
is+alle 7.6 a-0.9 e-0.3 g-0.5 m0.3 r-0.6
is+als 7.6 a0.5 e-0.3 i2.5
is+alti 7.6 a-0.5 b0.5 c-0.5 d-0.6 f1.0 g1.2 k0.3 l0.6 p-0.3 r1.7 t-0.5
is+ande 7.6 a0.4 b2.3 e-0.5 g-0.3 i-0.4 k0.4 o0.6 q-0.4
is+auto 7.9 a-0.3
is+bere 7.9 b0.5 c-0.3 d-0.3 e-0.3 j0.5 k0.4
is+best 7.9 b0.5 e-0.3 i0.4 m-0.3 o1.1
is+beta 6.6 a-0.3 b-0.8 d1.0 g1.7 h1.0 i-0.4 j-0.4 o-0.6 p0.4 q4.8 r1.3
is+bij 6.6 a1.5 b-0.5 c1.9 d0.7 e1.0 f0.6 g-0.4 h0.4 j1.0 l0.6 m-0.6 p-0.5 s-0.5 t-0.4
is+binn 7.4 a-0.9 h0.7 m-0.4 q1.4
is+daar 7.6 a0.5 b0.8 o0.6 p1.2
is+dan 7.6 a0.4 b1.3 d0.7 m0.9 o-0.3
is+dat 5.7 a0.5 b2.5 c1.1 d-0.8 e-0.5 f2.2 g-0.9 h0.9 i-1.2 j-1.0 l1.7 m0.6 n-0.5 o1.8 p-1.0
is+de 5.2 a0.4 c3.7 f-0.8 i-1.4 j-0.5 l0.9 o2.8 p-1.7 q1.7 r1.0 s-0.5 t2.3
is+deze 7.9 d0.4 p0.6
is+die 7.4 c0.5 g-0.4 m-0.7 n0.3 o1.3 r-0.5
is+dit 7.6 d-0.5 e0.8 g-0.3 n-0.5 q1.1
is+door 6.1 a-0.6 b-0.7 c0.6 d-0.8 f0.8 g-0.4 h-0.3 i0.4 j0.4 k0.6 l0.4 m1.6 n1.8 o0.8 q-0.7
is+duid 7.9 i0.7 k1.7 p0.8 s0.6
is+dus 6.7 c-0.8 d0.3 h-0.3 i-0.4 l1.0 m1.4 o-0.4 p0.3 r0.5
is+duur 7.6 b0.8 g-0.4 l1.8 o-0.3 r-0.4 t0.4
is+echt 7.6 e0.9 f0.8 g0.8 p0.8 r1.0
is+een 5.1 a-1.2 c1.7 e0.8 f-0.7 g1.3 h0.3 i0.9 j2.7 k1.0 m0.6 n0.3 p-0.5 r1.9 s0.5
is+eerl 7.6 c0.6 g0.9 l-0.3 r1.3
is+eige 7.6 a0.5 c0.3 d1.2 g-0.6 i-0.5 l-0.3 n0.4 o0.6
is+en 6.4 a0.5 b-0.5 d0.8 f0.7 g-0.5 i0.5 k0.5 o1.0 r-0.5 s-0.4 t0.5
is+er 5.1 a-0.5 b-0.8 c1.6 f1.5 g0.5 h0.3 i-1.6 j-0.5 k1.6 l-1.0 m1.7 n0.5 o1.2 p-1.3 q1.5 r1.8 s0.8 t1.4
is+fail 7.4 a-0.5 d0.4 e-0.4 k1.2 n0.3 o0.3 q0.5 r0.3
is+gaan 7.9 g0.5
is+gean 7.6 c-0.5 e0.6 f-0.3 k1.1 l-0.4 m0.3
is+gebl 7.9 a-0.5 e-0.5 l1.0 p0.5
is+geda 7.9 a-0.4 f0.4 n0.4 q1.4
is+gede 7.9 a0.5 e0.5 i1.1
is+geen 5.8 b0.4 c-0.6 d0.6 e0.9 g-1.3 h0.5 i2.3 l1.8 n0.8 r-0.8 s-0.6 t-0.5
is+geho 7.9 a-0.5 b-0.3 g0.5 h0.3 q0.8 r0.7
is+geko 7.6 f0.4 i1.8 p0.5
is+gelu 7.4 c-0.5 d-0.3 h0.4 i-0.3 r0.5 t0.5
is+geno 7.6 a-0.5 b-0.3 d-0.6 o0.4
is+gere 7.4 a-0.7 b0.3 c-0.4 d-0.3 f0.3 h0.4 i-0.4 j-0.6 n0.3 o-0.3 q-0.4 t0.3
is+gesl 7.2 a-0.8 e-0.5 g-0.5 i-0.6 j-0.5 m-0.4 p-0.4 r0.7
is+gest 7.9 a0.6 b0.6 d0.7 e0.4 i1.0 p0.7
is+gevo 7.9 a-0.6 e-0.5 i-0.5
is+gewe 7.2 a-0.4 e-0.6 g0.6 l-0.4 o0.7 q1.1 r0.6 t0.4
is+gewi 7.4 a-0.7 c-0.4 d-0.4 e-0.5 f-0.4 g-0.3 i-0.3 q0.4 r0.3 t-0.4
is+gewo 7.4 a-0.6 c-0.4 d-0.4 e-0.5 h-0.3 j-0.5 n0.4 q0.4
is+gist 7.0 a-0.7 c0.6 i0.9 j-0.5 l-0.6 n-0.9 o-0.3 p-1.0 q2.9 r0.3
is+goed 6.8 a-0.7 b1.4 c0.4 f-0.4 g-0.8 h0.6 i-0.3 j-0.5 m-1.0 n1.5 o-1.2 p-1.0 s-0.4
is+goud 7.6 a-0.7 g0.9 h1.1 i-0.4 q0.5 r1.4
is+groe 7.9 a0.7 d1.6 e1.1 s0.5
is+het 4.9 a1.0 b-0.5 c1.0 d1.0 f1.0 g-0.8 h0.6 k-1.0 l0.9 m2.2 n2.7 o1.4 p-1.2 q-0.4 r-0.4 t0.8
is+hier 6.4 a-1.4 b-0.9 c-0.3 d0.6 e-1.6 h0.7 i0.6 k0.5 l0.4 o1.0 p-1.0 r0.9 s-0.4
is+hij 7.4 a0.5 c1.3 d0.4 e-0.4 g0.5 j-0.3 n-0.3 q0.5 r0.7 t1.5
is+hoge 7.9 a1.0 b1.6 m2.1
is+iede 7.9 a-0.4 n0.7 o1.3 r-0.3 t0.3
is+in 6.2 a-0.6 b0.6 c0.5 d1.4 e-1.2 f0.3 g1.3 h2.1 i1.0 l-0.7 m0.5 n-0.4 o-0.3 p-0.7 q-0.5 r1.5 s-0.7 t0.7
is+inge 6.6 a-0.6 b-0.3 c0.6 d0.4 e-0.8 f0.5 g-0.5 i-0.8 j0.3 l-0.6 o-0.3
is+inmi 7.0 c0.5 d0.3 h-0.3 i-0.5 p-0.4 q1.5 s-0.3 t-0.5
is+jull 7.4 a-0.3 d0.9 e-0.5 g-0.4 i1.0 l-0.4 m-0.5 o1.3
is+lang 7.6 d-0.3 e0.7 g-0.4 j1.4 n0.4 r-0.5
is+maar 7.6 c1.2 e1.0 f0.5 i-0.4 m0.9 r0.3
is+me 7.6 a0.6 b1.2 e0.3 g-0.4 n0.3 p-0.4 q-0.3
is+met 7.2 a0.7 e0.5 g-0.4 i0.6 k-0.3 m-0.4
is+mij 7.6 a0.5 b0.9 d0.6 e-0.4 i-0.5 k1.4 o-0.3 p-0.3 t-0.4
is+mijn 6.9 a1.3 c1.3 d-0.6 e0.8 g-0.7 i-0.5 j0.4 n-0.3 p2.4 q-0.3 r-0.5
is+mind 7.9 b-0.3 d0.4 e0.8 f0.5 h-0.3 j0.6 r-0.3
is+mooi 7.2 a0.4 b0.5 c0.4 d-0.5 e0.8 g1.3 i1.6 r1.5
is+na 7.6 e0.5 g-0.4 o0.5
is+naar 7.9 a-0.4 g0.3 l0.3 q0.4
is+nage 7.9 a0.4 b0.6 e1.3 m0.6 p0.7
is+net 7.2 a0.6 d1.0 f1.0 i1.4 o-0.4 q0.4 s-0.3 t0.4
is+niem 7.9 a0.4 d0.8 r-0.4
is+niet 5.7 a0.3 c0.9 d1.4 e1.5 g-1.2 i-0.8 j-0.9 l2.0 m-0.6 p-1.1 q1.4 r-0.6 s-0.4
is+nog 6.1 a1.9 b0.6 c1.9 d0.7 e3.1 f2.5 h-0.4 i-1.0 k0.5 m-0.8 n0.7 o-0.6 p-0.7 r0.8 s0.8 t1.1
is+nooi 7.6 j0.4 m0.6 n0.8 o1.0 p0.6 r-0.3 s0.7
is+nu 5.8 a2.4 c5.1 d2.4 e-1.6 g-1.3 i-0.5 j1.2 m0.8 n-0.4 q-0.6 r-0.8 s-1.1 t0.5
is+om 7.9 b0.3 h0.8 m0.3
is+onde 7.0 a-0.9 b0.4 c-0.5 h0.6 i-0.5 j-0.4 k-0.4 l-0.5 p-0.5 q3.6 r0.4
is+onge 7.4 a-0.3 b-0.3 c1.0 d0.3 g-0.4 h0.5 i-0.3 j0.5 l0.3 o-0.3 q-0.4
is+ons 6.8 a0.6 b1.6 c1.1 d-0.3 e2.4 f0.8 g-0.7 i-0.5 j-0.4 m1.2 p-0.4 q0.4 r-0.5 s-0.3 t-0.6
is+onze 7.9 c0.3 d0.4 h-0.3 n1.0 q-0.4
is+ook 7.4 a0.5 d0.8 e1.4 g-0.4 i-0.4 j0.5 k0.5 l0.8 n0.5 o-0.3 r-0.5
is+op 6.4 a-0.8 b-0.6 c-0.6 e0.5 f0.8 h-0.5 l0.9 p0.3 q2.1
is+opge 5.7 a-0.8 b0.6 e-0.8 g-0.5 i-0.7 k2.3 l-0.4 m0.5 o-0.4 p0.4 q0.6 r-0.4 s-0.4 t-0.4
is+over 6.6 a0.3 b0.5 c1.0 d-0.4 e0.8 g-0.5 j1.0 k0.6 l0.3 m1.2 n-0.5 o1.7 r-0.3 s-0.5 t1.6
is+prac 7.2 a0.7 b-0.3 c0.7 d-0.5 e1.6 l0.3 n-0.4 o0.4 p0.4 r0.4 t0.4
is+prec 7.6 a-0.4 b-0.4 c-0.5 d-0.4 e0.5 f0.9 g1.1 k0.7 l1.0 r0.7
is+prim 7.4 a-0.5 g-0.7 i-0.4 q-0.4 r-0.7
is+puur 7.9 n0.5 o0.7
is+rech 7.9 a-0.3 e-0.4 g0.4 n0.4 q0.3 r0.3
is+rond 7.4 a0.4 d0.4 e1.8 g-0.5 h0.5 l0.4 m0.3 n-0.4 q0.6 r0.4
is+sind 7.6 a0.8 c1.4 d1.3 g0.4 j0.3 m0.6 r0.5
is+stil 7.9 a1.1 g-0.5 r-0.4
is+stre 7.9 a-0.4 c0.3 d0.5 n-0.4 o1.1
is+stuk 7.6 a-0.6 c0.3 g-0.3 l0.5 m0.6 n0.5 q-0.4
is+te 6.9 a1.1 c-0.3 d-0.6 e0.9 g-0.8 i0.9 j0.8 l0.5 n0.3 o0.3 p1.1 q-0.4 r-0.5 s-0.3
is+teru 7.9 c0.3 e-0.4 p0.6
is+tijd 7.9 l0.9 t0.5
is+twee 7.6 a0.7 c1.8 d0.6 e1.1 f1.5 g-0.4 i-0.3 n0.3
is+uitg 7.0 a0.7 c0.5 g-0.3 i-0.4 r-0.4
is+uw 7.9 c0.4 e0.4 j0.5 p0.7
is+van 6.2 a-0.5 b0.6 c0.4 e-0.5 h0.7 i0.4 l0.7 m-0.5 n0.4 o0.6 p-0.8 r-0.3 s-0.9
is+vana 7.9 a-0.6 j-0.4 n0.9
is+vanm 7.2 a-0.4 c-0.4 e0.4 g0.6 h0.4 i0.8 n0.6 o-0.4 p-0.4 q1.5 r0.7
is+vann 7.9 a-0.4 e-0.7 f0.4 q1.3
is+vano 7.4 a-0.5 c-0.5 e-0.3 f-0.3 h-0.5 n0.4 o-1.5 p-0.5 q2.2 t-0.4
is+vast 7.6 a1.3 b0.8 d1.9 e-0.5 g-0.5 h-0.3 m0.5
is+verd 7.4 e0.3 f-0.3 o0.6 t0.4
is+verk 7.6 a-0.7 c-0.3 i0.5 k-0.3 n0.5 t0.3
is+verr 7.9 a-0.5 m-0.3 q1.3
is+vers 7.2 a1.1 d0.4 e2.0 j1.4 p0.9
is+vert 7.4 b-0.3 d0.9 g-0.5 j-0.3 k-0.3 m0.6 n0.7 p-0.5 q2.2 s-0.3
is+verv 7.6 a0.7 b0.7 c-0.4 e0.9 i0.6 k-0.4 p0.9 t0.8
is+verz 7.9 q0.5
is+volg 7.6 e0.4 m-0.4
is+voor 5.9 a-0.6 c-0.4 e0.3 f-0.6 g0.4 h-0.5 k0.8 l0.5 n0.7 o-0.4 r1.4 s-0.8 t-0.4
is+vrij 7.9 n-0.4 q2.3
is+vroe 7.6 a-0.5 c-0.5 e-0.5 n0.4 o0.4 s-0.4
is+waar 7.9 b0.6 c-0.3 d1.2 e-0.3 m1.3 n1.6
is+wat 7.4 c0.4 f-0.3 g0.6 h1.3 k0.7 l-0.3 p0.5 q0.7 r1.2
is+wate 7.9 a-0.7 d0.4 e-0.5 g0.4 m-0.5 o0.9 r0.6
is+weer 6.9 c1.2 e0.6 g-0.7 i-0.7 j-0.4 k-0.4 l-0.5 m0.5 n0.6 o0.5 p-0.4 s-0.4 t1.6
is+weet 7.9 a0.7 d1.0 l-0.3
is+weg 7.4 a0.5 c-0.4 g0.3 i1.4 k1.1 q-0.3 r0.6 s0.3
is+wel 7.6 a1.2 e0.7 g-0.5 i-0.3 o0.3 s1.6
is+zate 7.9 a0.5 e1.2 l0.4 o0.5 t1.7
is+zelf 7.9 e0.4 m0.3 o0.3 q0.3
is+zo 7.2 b-0.5 e0.6 f0.3 g0.8 h1.2 n0.4 o0.7 q0.4 r1.0 s1.1
is+zoal 7.9 a-0.4 c-0.3 f0.4 h0.3 k0.3 m-0.4 o0.4 q-0.3 r0.3
is+zoju 7.9 b-0.4 c-0.4 f0.3 g0.3 m-0.5 n-0.4 o-0.7 q1.2 r0.4
is+zond 7.9 n0.8
isab 7.9 e0.4 g0.5 h0.6 p0.5 r0.5
isabel 7.9 e0.4 g0.5 h0.6 p0.5 r0.5
isol 7.9 j0.6 p0.7 q0.6
isolat 7.9 j0.6 p0.7 q0.6
it 7.4 b-0.4 d0.9 e-0.7 h1.5 i0.5 r0.3 s0.5
it'e 7.9 e0.4 j0.7
it'er 7.9 e0.4 j0.7
it+bedr 7.9 a0.5 d1.0 e-0.5 g0.4 r0.3 s0.7
ital 7.9 h0.3
italia 7.9 h0.3
item 7.9 a0.5 c0.4 e0.4 j0.7 s1.4
j 6.8 a0.9 b-0.5 c0.8 d1.1 e-0.4 g-0.3 i-0.5 j1.4 m0.4 p-0.6 s-0.4
j+c 7.9 a0.5 c1.4 d0.8 j0.4 o0.4
ja 5.6 a-1.1 c-0.5 d-0.8 e-2.1 f-0.3 g-0.7 h-0.6 i-0.4 j-0.3 l0.8 m0.6 n1.4 o1.2 p-0.7 q0.4
ja+echt 7.9 t0.3
ja+geze 7.9 b-0.3 g0.9 h1.2 r0.8
ja+ik 7.6 a0.3 d-0.4 e0.3 i0.5 l0.7 s0.5
ja+sorr 7.9 a-0.3 k-0.4 n2.2
ja+te 7.9 c0.5 e-0.4 i0.6 j0.6
ja+welk 7.9 a-0.3 o1.9
jaap 7.9 r0.7
jaar 3.7 a-0.6 b1.6 c1.1 d2.7 e-2.0 f-0.5 g2.3 h5.5 i2.9 j-1.5 k0.9 l-0.3 m-0.9 n-0.5 o0.6 p-2.1 q1.5 r1.1 s-0.4
jaar+acht 7.6 a0.8 d0.4 e1.9 i0.6 k0.3
jaar+als 7.9 a-0.9 b-0.4 g1.2 h1.0 k0.6 q0.4 r0.5 s-0.3
jaar+bij 7.6 c0.6 e-0.5 h0.6 i1.3 r-0.4
jaar+dat 7.9 a0.6 e-0.3 g0.5 m1.4 n1.6 r0.9
jaar+de 7.9 a0.6 b2.0 e-0.5 i0.4
jaar+een 7.4 a-0.4 c-0.5 d-0.4 h1.0 o0.4 r0.6
jaar+en 6.9 a-0.5 c0.7 f-0.4 g1.1 h1.0 i-0.8 n0.5 r0.4
jaar+geen 7.9 a0.4 c0.5 d-0.4 i0.4 s0.5
jaar+gele 7.4 a-0.5 e-0.4 h0.4 i-0.4 s0.5
jaar+ging 7.9 a0.6 c0.7 d1.0 g-0.3 i0.3 m0.3
jaar+goed 7.9 b0.4 e-0.3 g-1.0 h-0.3 r-0.7
jaar+heb 7.6 b0.3 g0.5 r0.3 s0.4
jaar+hebb 7.9 c0.3 g1.1 h1.4 q0.4
jaar+huur 7.9 b0.9 h1.1 o0.4 r0.6
jaar+in 7.4 b0.7 c-0.5 e-0.3 l0.8 r-0.4 s0.7
jaar+is 7.0 a-0.4 f-0.4 g0.7 i-0.5 k-0.5 m-0.4 o0.7 q1.0 r0.8
jaar+kreg 7.9 b0.5 d0.9 e-0.4
jaar+lang 7.4 a0.5 c0.3 h-0.3 i1.6 s2.3
jaar+late 7.9 a0.3 d-0.3 i0.3 j0.6 m0.8
jaar+met 7.4 d0.6 h0.5 i0.6 p0.7
jaar+niet 6.6 a-0.3 c-0.5 d0.8 e0.5 f-0.4 g1.1 h0.8 i0.6 j-0.3 l-0.5 m-0.9 n0.3 p-0.5 q0.3 r1.4 s-0.4
jaar+nog 7.6 a-0.3 d-0.4 e0.3 g1.4 h1.3 j0.6 m0.4 p0.5 q0.4 r1.7 s0.5 t0.4
jaar+op 7.2 a1.0 c0.4 e1.0 g-0.5 i1.7 r-0.6
jaar+oud 7.6 a0.4 b-0.3 d1.8 g-0.5 m-0.4 n0.4 p0.4 t0.4
jaar+over 7.2 b-0.3 e0.6 g-0.4 i1.3 s0.6
jaar+staa 7.9 a0.8 b0.9 c0.5 e-0.4 i0.8 j0.8
jaar+trek 7.9 b0.5 e-0.4 g0.5 i1.1 r0.4
jaar+van 7.6 a0.3 b0.9 e-0.4 k0.4 l-0.3 p-0.3 t-0.3
jaar+was 7.9 a0.6 b0.4 e0.6 m0.6 s0.8
jaar+weer 7.6 a-0.5 e-0.7 g0.8 h0.5 i-0.4 n0.4 o0.4
jaar+zelf 7.9 b0.8 h0.4 k1.0
jaar+zoek 7.9 a0.7 d1.4 g-0.3 i1.1 o0.8
jaar+zond 7.9 a-0.3 b0.3 d-0.5 g1.2 h1.0 q0.6 r0.4
jaarci 6.9 c0.5 e-0.4 i0.3 j0.4 l-0.4 t1.7
jaarli 7.0 a-0.5 b-0.3 d0.4 f-0.3 h0.5 i-0.5 j-0.3 k1.4 l0.5 n0.6 p-0.4 q1.2 r0.4 s0.3
jaarre 6.3 b0.6 c0.4 f-0.4 g-0.3 j0.4 k1.0 l-0.4 m0.8 o0.6 p-0.7 s-0.5
jaartj 7.9 a-0.7 c-0.4 e-0.4 g1.4 h1.5 k0.4 n0.5 o0.3 r0.4
jaarve 6.8 a-0.4 c1.2 e-0.5 f1.4 g-0.3 h-0.5 i-0.7 j-0.3 n1.3 p-0.3 r0.6 s-0.5 t0.3
jacq 7.9 b0.8 c1.3 i-0.3 q0.6
jacque 7.9 b0.8 c1.3 i-0.3 q0.6
jamm 6.9 a1.5 c0.9 e1.4 f-0.4 g-0.5 i0.3 s-0.4
jamm+dat 7.4 a1.3 c-0.3 e1.4 g-0.8 i-0.4 j0.4 r-0.5 s-0.3
jammer 6.9 a1.5 c0.9 e1.4 f-0.4 g-0.5 i0.3 s-0.4
jan 5.8 a-0.9 c-0.6 g1.5 i0.4 k1.4 l0.8 n-0.5 r1.4 t0.3
jan+will 7.9 b-0.3 d0.4 g0.6 r0.6 s0.5
jann 7.9 a0.5 d0.4 e0.9 i0.3
jans 7.2 a-0.7 b-0.3 c-0.5 e-0.4 f-0.4 g1.1 h0.5 i0.5 m-0.4 o-0.3 q1.2 r1.1 s-0.5 t0.6
jans+de 7.9 d0.6 g0.3 i0.7 q0.8
jansen 7.9 d0.4 i0.8 n0.5 t0.3
jansse 7.6 a-0.5 c-0.4 g1.3 h0.7 q1.0 r1.3 t0.3
janu 4.8 a-2.0 b0.5 c0.8 d0.7 e-2.1 g-0.7 h1.8 i0.8 j-1.1 k0.3 l3.5 m-0.4 n1.0 o0.5 p-2.1 s-0.9
janu+beta 7.9 l1.4 n0.4 o-0.5
janu+ook 7.6 a-0.3 g0.3 h1.9 o0.4 r-0.4
janu+verd 7.9 a-0.3 h-0.4 m-0.3 t0.3
januar 4.8 a-2.0 b0.5 c0.8 d0.7 e-2.1 g-0.7 h1.8 i0.8 j-1.1 k0.3 l3.5 m-0.4 n1.0 o0.5 p-2.1 s-0.9
jare 6.0 a-1.0 b0.4 c-1.0 d-1.1 e-1.4 f-0.4 g2.4 h1.1 i1.4 j-0.3 p-0.7 r1.7 s-0.7
jare+geen 7.9 a0.4 b0.3
jare+te 7.9 a-0.4 d-0.4 f-0.3 h0.5 r0.4
jaren 6.1 a-1.1 c-0.9 d-0.8 e-1.1 f-0.4 g2.5 h1.1 i1.3 j-0.3 p-0.7 r1.9 s-0.5
jas 7.9 a0.5 d0.8 m0.3
jayd 7.9 e0.5 g0.4 h0.9 j0.8 p0.6 r0.4 s0.7
jayden 7.9 e0.5 g0.4 h0.9 j0.8 p0.6 r0.4 s0.7
je 3.0 a-4.4 b-0.9 c-1.0 d-0.8 e-0.7 f-1.9 g3.2 h2.2 j-2.8 k2.3 n3.1 o0.9 p-1.2 q0.7 r3.2 s-1.7 t1.2
je+aan 7.9 a-0.5 e-0.5 g0.6 k1.2 r0.6
je+afvr 7.9 a-0.4 d0.3 g0.4 n0.6 r0.7 t0.6
je+alle 7.2 a0.4 c1.4 i0.5 k-0.3 n0.3 o0.4 r-0.4
je+ande 7.9 b0.8 d-0.4 e0.7 n0.3
je+baas 7.9 c0.6 p0.9
je+begr 7.9 a0.7 e-0.3 g-0.4 i0.6 k0.8 o0.8
je+bent 7.2 a-0.4 b-0.3 d-0.4 e-0.5 g1.0 h0.7 i-0.4 k-0.3 r1.2 t0.6
je+bete 7.9 e0.3 j0.7 r-0.4
je+bij 7.2 b0.3 i-0.3 k-0.5 l0.6 n0.6 r0.4
je+daar 7.0 a-0.7 b-0.7 d-0.5 e-0.9 f0.4 i-0.5 k-0.4 m1.2 p-0.4 s-0.5
je+dat 6.1 c1.0 d2.1 e0.3 g-0.8 i-0.4 j-0.5 k-0.8 m0.8 n-0.3 o-0.6 p-0.4 q0.6 r-0.4 s1.1 t0.7
je+de 5.0 a-1.2 b-0.8 c-0.9 d-1.2 f-0.5 g-0.3 h-0.5 j-0.8 k0.5 l0.4 n1.5 o1.2 p-1.2 r0.7 s-1.0 t1.4
je+deze 7.9 l0.4 n0.6 r0.3
je+die 6.8 a-0.9 c0.3 d0.5 g0.6 i-0.3 m1.4 o0.5 p-0.4 r0.7
je+durf 7.9 a-0.5 c-0.4 d-0.3 e-0.3 g0.7 h1.0 r0.7
je+dus 7.6 b0.3 e0.4 i0.6 l1.1 m0.3 o0.4 p-0.3 q-0.3
je+een 5.8 a-1.3 e0.4 f-0.5 h1.9 i-0.6 j-0.4 k1.1 m1.2 n-0.5 o1.9 q-0.8 s-1.0 t1.2
je+er 7.2 a0.5 d0.5 e1.0 g-0.4 i0.5 k-0.4 p0.8 r-0.5 t-0.3
je+erva 7.9 c0.4 e0.4 f0.4 p0.7 q0.4 r-0.3
je+even 7.9 a-0.4 f-0.3 l0.6
je+gaan 7.9 e-0.5 g0.5 h0.7 r0.4
je+gedu 7.9 g0.6 i0.5 r0.7
je+geen 7.6 a-0.6 b-0.3 d0.5 f0.3 i0.5 k0.3 l0.9
je+gist 7.9 b0.3 g0.4 r1.3
je+graa 7.9 c0.4 e0.5 f0.4 j0.6 q0.4
je+had 7.6 a-0.7 c-0.5 e-0.3 f0.4 g1.2 k-0.5 l-0.4 n0.9 o-0.4 r1.3
je+hebt 6.2 b-0.4 d-0.6 e0.9 f-0.3 g1.2 l0.8 m-0.3 n0.8 r1.5 s-0.5 t1.3
je+hem 7.4 a-0.7 f-0.4 g0.4 h1.6 i-0.3 l0.6 n0.9 o1.9 p-0.3 q0.4 t-0.9
je+het 6.1 a-1.8 c0.4 d-1.0 e-1.2 f-0.5 g0.5 i-0.4 j-0.6 k1.6 o-0.5 p-0.7 q0.8 r0.7 s-0.7
je+hoef 7.9 e-0.3
je+in 6.5 a-0.8 e-0.6 h-0.4 i-0.6 k0.3 l-0.8 n0.4 p-0.3 q0.7 r0.4 s-0.5 t0.3
je+je 7.6 e-0.5 r-0.3
je+kaar 7.9 i0.5
je+kan 7.9 i0.9 s0.5
je+komt 7.9 d-0.3 l0.4 m0.4
je+krij 7.2 a0.9 e1.4 h0.5 i-0.3 p1.3 q-0.4 r-0.5 t-0.3
je+kunt 7.6 a0.6 e1.1 g-0.3 s0.4
je+laat 7.6 a0.6 e0.7 f1.0 g-0.4 i1.0 r-0.3
je+late 7.9 c0.7 q0.3 s0.7
je+liev 7.9 a0.4 b1.3 i0.9
je+maar 7.4 a-0.5 c0.6 h-0.3 k1.1 s-0.3
je+mag 6.9 a0.4 e-0.5 k-0.4 r0.4 s1.7
je+mail 7.9 b-0.3 k-0.3
je+me 6.7 c0.4 g-0.9 h-0.7 l0.6 m0.9 n1.3 p-0.3 q-0.7 s-0.4 t0.4
je+met 7.4 a0.7 d-0.4 e1.1 k0.4 p2.0
je+mij 7.0 b-0.5 d1.0 f0.4 i0.5 l-0.6 n1.1 p-0.4 q-0.5 s0.6
je+moet 7.9 d0.5 f0.4 q0.3 s0.9
je+naam 7.4 a-0.6 g1.9 h3.1 l0.6 m-0.3 r1.0 s-0.5
je+naar 7.6 d-0.4 j0.5 r-0.4
je+niet 6.5 b-0.5 f0.4 g0.5 h1.0 i1.2 j-0.4 k-0.4 m-0.5 p-0.5 s0.4
je+nodi 7.9 g-0.4 q0.3
je+nog 6.6 a0.8 d0.6 e0.6 g-0.6 h0.4 i1.4 j0.5 k-0.4 l-0.4 r-0.3
je+nooi 7.9 a0.8 d-0.4 e0.6 l0.8 p1.1 s0.9
je+nu 7.6 d-0.5 g0.3 h0.8 k-0.4 q-0.4 t0.8
je+numm 7.9 a-0.5 b-0.4 d-0.6 g1.1 h2.1 l0.4 r1.1
je+ons 7.6 d0.3 e-0.4 o0.5 q0.5 t-0.4
je+onze 7.9 h0.5 m0.4 t0.4
je+ook 6.9 a-0.6 b-0.5 d-0.4 e-0.3 f-0.3 g1.3 h0.4 i-0.5 j0.5 k0.7 l-0.5 m0.5 o0.9 p-0.6 r1.6
je+op 6.9 b-0.4 g0.6 h-0.5 k0.5 m-0.6 n-0.7 p0.4 r0.4
je+reke 7.9 a-0.6 m-0.3 n2.8
je+tege 7.9 a-0.6 i-0.4 j-0.4
je+toch 7.2 a1.5 b1.8 d-1.0 e0.9 f1.0 g-0.5 l-0.5 m0.8 o-0.5 p-0.4 s-0.3
je+van 7.6 b-0.4 e0.7 g0.5 h0.6 j0.7 m0.7 n-0.3 r-0.3
je+vast 7.6 a-0.4 b-0.3 g1.2 h1.3 k0.5 n0.4 r1.3
je+volg 7.9 d-0.4 e0.5 j0.7 s0.7
je+voor 7.2 a-0.8 c-0.4 e-0.4 g1.1 h0.9 i-0.4 n0.5 p-0.3 r1.6 s-0.3 t0.5
je+vrij 7.6 a-0.6 g1.3 h0.4 k0.4 m-0.3 n0.9 r1.1
je+vroe 7.9 c0.4 i0.6 r-0.4
je+wat 7.6 c0.8 j0.6 m-0.4 n1.9 o0.5
je+weet 7.2 a0.7 b-0.3 c1.1 d0.5 j0.6 n0.6 s1.0 t-0.3
je+wel 6.8 a-1.2 c-0.8 d-0.3 e-0.8 f-0.3 g1.9 h0.5 i0.5 k1.0 m-0.4 p-0.4 q0.5 r0.5 s-0.5
je+werk 7.9 d0.3 g0.7 p0.6 r0.9
je+ze 7.9 c0.3 t1.1
je+zei 7.9 d-0.3 e-0.4 g0.4 n0.4 q-0.3 r0.3 t0.3
je+ziet 7.9 e-0.3 r-0.3
je+zo 7.6 a-0.4 b-0.3 g1.4 n0.8 o0.3 r1.3 t1.4
je+zorg 7.9 a0.4 e-0.3 f0.4 i0.8 r-0.3
jean 7.9 a-0.5 d-0.3 e-0.6 h0.4 q1.1
jef 7.9 a0.6 d1.1 g-0.4 j0.8 p0.4 s1.0
jell 7.6 d-0.4 s0.4
jelle 7.6 d-0.4 s0.4
jero 6.9 d0.3 e-0.4 g0.9 h1.6 i-0.3 k-0.5 l-0.4 m0.4 q0.6 r1.3 s-0.3 t0.3
jero+ik 7.9 a0.4 b0.6 c-0.3 d0.3 m0.6
jeroen 6.9 d0.3 e-0.4 g0.9 h1.6 i-0.3 k-0.5 l-0.4 m0.4 q0.6 r1.3 s-0.3 t0.3
jes 7.9 a0.3 b0.6 e0.6 f1.0 p0.6 q0.4 r-0.3 t0.8
jet 7.6 a-0.7 e-0.5 g0.8 r0.9 s-0.7 t0.3
jeug 7.6 c0.4 e-0.6 i0.9 l0.4
jij 4.6 a-2.7 c-1.0 e-1.2 f0.6 g-0.8 h0.4 j-1.9 k0.7 n1.5 o-0.5 p0.4 q0.3 r1.3 s-0.8
jij+daar 7.9 a-0.5 d-0.5 h0.7 n0.8 p-0.3
jij+dat 7.2 a-0.6 i-0.4 o0.8 q-0.3 s-0.4
jij+de 7.6 a-0.4 b-0.5 f-0.3 h0.4 k0.4 n0.4 q0.4
jij+die 7.9 a-0.5 b-0.3 t0.7
jij+een 6.8 a-0.8 c0.6 d-0.8 g-0.4 h-0.9 i-0.5 k0.9 o0.5 p-0.4
jij+en 7.9 a-0.4 g-0.4 r-0.4
jij+hebt 7.2 h0.9 i0.4 r1.4
jij+het 7.2 a0.3 c0.3 d-0.5 g-0.4 k0.8 n-0.3 p-0.4 s1.4
jij+iets 7.9 b0.8 i0.6
jij+in 7.9 a-0.5 g0.6 n0.4 r0.6
jij+kijk 7.9 d0.6 g0.4 h0.8 p0.7 r0.4
jij+niet 7.9 a0.3 f0.7 g-0.3 i0.8
jij+nog 7.6 d0.4 h-0.3 o-0.3
jij+vind 7.9 g0.5 i0.4 l-0.3
jij+voor 7.6 c-0.4 h-0.3 i0.3
jip 7.9 a-0.6 b-0.3 e-0.5 g0.5 r0.5
joke 7.2 a-0.7 c-0.5 d-0.8 e0.3 f1.0 g0.8 h0.4 k1.0 l0.6 p-0.4 q0.6 r0.7 s-0.4
jola 7.6 e-0.4 f0.4 g-0.3
joland 7.6 e-0.4 f0.4 g-0.3
joli 7.9 j0.7 r-0.3 s0.6
jolien 7.9 j0.7 r-0.3 s0.6
jong 6.0 a-1.1 d-0.6 e-0.3 g2.1 j-0.7 k0.9 m-0.3 p0.3 q-0.4 r3.0 s-1.2 t2.2
jong+de 7.9 a0.5 l0.4 o0.4 r-0.5 t1.7
jong+gast 7.9 b0.4 e-0.4 i0.3
jong+heef 7.9 b-0.3 k1.1 l-0.4
jong+met 7.9 b0.5 d-0.4 e-0.4 p0.6
jong+van 7.9 a-0.5 e-0.5 g0.8 r0.8 s-0.3
jonge 7.6 e-0.4
jongen 6.3 a-0.9 c-0.5 d-0.5 g2.3 i-0.3 j-0.4 p0.5 q-0.3 r3.4 s-1.0 t2.0
jongst 7.9 b-0.3 k1.1 l-0.4
joos 7.2 d0.5 j0.6
joost 7.2 d0.5 j0.6
jori 7.4 a-0.6 g0.9 r1.2
joris 7.4 a-0.6 g0.9 r1.2
jorr 7.9 i0.7 n0.7 s1.0
jorrit 7.9 i0.7 n0.7 s1.0
jou 5.8 a-1.7 c-1.0 d0.9 e-0.5 f0.3 g1.8 h3.1 i-0.3 j-0.4 l0.9 o0.5 p-0.7 q1.7 r2.6 t-0.5
jou+pers 7.9 a0.4 d0.6 f0.6 p0.7 s1.0
jour 7.4 a0.5 c0.9 e0.9 g-0.4 i0.5 r-0.4 s1.6
journa 7.6 a0.5 c0.5 e0.7 s1.6
jouw 5.9 a-1.3 b-0.5 d-1.0 g2.6 h1.5 j-0.6 k-0.6 n1.6 o0.9 r2.9 t0.6
jouw+kaar 7.9 f0.5 g0.8 k0.4 r0.9
jouw+kant 7.9 a-0.8 d-0.4 g0.7 h1.1 n0.5 o0.5 r0.7
jouw+naam 7.6 g1.0 i0.6 n0.5 r1.0 s0.8
jouwe 7.9 b0.6 i0.3
joze 7.9 a-0.5 h0.6 i0.7
jubi 6.7 a-0.7 b0.3 c-0.7 g1.1 h0.7 i0.3 j-0.3 l0.6 m0.6 n0.7 p-0.4 r1.3 t0.4
jubile 6.7 a-0.7 b0.3 c-0.7 g1.1 h0.7 i0.3 j-0.3 l0.6 m0.6 n0.7 p-0.4 r1.3 t0.4
juf 7.6 b-0.3 c0.4 e-0.7 f0.7 s-0.3 t-0.3
juis 6.2 a-0.6 b0.5 d0.5 g0.8 h0.7 k-0.6 l-0.5 n-0.7 o1.0 p0.5 q0.9 r1.1 s-0.4 t-0.4
juist 6.8 a-0.7 b0.8 d0.5 e-1.0 g0.7 h0.8 i0.4 j-0.7 k-0.3 n-0.6 o0.4 p-0.6 q1.0 r0.7
juiste 6.9 c-0.4 e0.7 i-0.4 j0.5 k-0.5 o0.6 p1.1 q0.4 r0.5 t-0.4
juli 6.2 b-0.5 c0.5 e0.8 g-0.8 i1.0 j-0.7 l0.3 m1.9 n-0.5 p0.5 q1.1
juli+en 7.9 a-0.4 i0.7
jull 2.9 a0.8 c0.4 d1.6 e1.7 f1.9 g3.4 h2.8 i1.1 j-1.6 k-1.0 m-0.4 o0.5 q0.7 r4.0 s1.7
jull+aan 6.9 d-0.3 h2.3 i-0.6 j-0.6 l-0.4 m3.0 r1.3 s-0.7 t0.5
jull+aang 7.6 c1.0 d0.4 e0.3 f0.8 g0.6 h1.4 i-0.5 k0.6 l0.8 n-0.4 p-0.4 s-0.4
jull+agen 7.9 k0.4 q0.4 t-0.6
jull+alge 7.9 a0.6 c0.5 d-0.4 e0.5 f1.2 i0.7
jull+als 7.9 a-0.6 e-0.3 l1.7 r-0.3
jull+auto 7.9 e0.5 n0.8 t0.4
jull+binn 7.9 a-0.4 h-0.3
jull+cons 7.6 a0.6 b0.5 c-0.3 d0.4 e1.3 f1.4 g-0.4 h-0.3 i0.8 k-0.3 n0.6 r-0.5
jull+cont 7.6 b0.5 c0.6 e-0.4 i0.5 j0.7
jull+dat 7.0 a-1.4 d-0.3 e-0.6 g1.2 h2.1 i-0.5 j-0.4 o0.4 q0.4 r1.3 s-0.4 t-0.4
jull+de 5.6 a1.0 d0.8 e0.5 f0.4 g-1.1 i1.0 j-0.3 l0.6 o0.4 p-0.5 s-0.7
jull+decl 7.9 b0.4 e0.3 l1.0 q0.6
jull+die 7.9 a-0.4 i-0.3
jull+dit 7.6 a0.4 b-0.3 c-0.6 e0.8 h0.3 m0.5 t-0.3
jull+drie 7.9 a1.3 d1.2 e1.4 g-0.5 i2.1 s1.2 t1.3
jull+een 6.6 a-0.9 b-0.5 c1.7 d-1.0 e-1.0 g-0.6 h-0.4 j-0.3 l0.5 n0.4 o1.2 q-0.5 s-0.5 t0.4
jull+eige 7.9 a0.9 b-0.4 d0.3 e-0.4 f0.8 i0.6 k0.3 m0.9 o0.3
jull+eind 7.9 a0.4 c0.4 d0.8 e0.4 f1.3 t0.5
jull+er 7.6 b0.4 e0.4 h0.6 i-0.4 r-0.4 t-0.4
jull+fact 7.6 b-0.4 c0.4 e-0.4 k-0.3 l1.5 o1.2
jull+geko 7.6 g0.5 k0.4 r-0.4 s0.5
jull+groe 7.9 a0.5 c0.5 d0.4 g-0.4 i1.3 r-0.3
jull+grot 7.9 a0.8 b-0.3 d1.2 e-0.4 t0.6
jull+hadd 7.9 d1.2 g0.3 l0.5 r0.6 t0.3
jull+hebb 6.1 b2.0 c-0.4 d1.5 e0.4 f0.9 g1.3 i-0.8 j0.6 k-0.6 l-0.4 o-0.5 p1.2 q-0.6 r2.0 s1.7
jull+help 7.9 d1.6 e-0.7 f-0.3 g0.5 k0.3 o0.5 r0.7 s-0.3
jull+het 6.9 a1.5 c-0.4 d-0.5 e2.3 i-0.7 q0.5 s-0.5
jull+hier 7.9 p0.3
jull+hoev 7.4 a-0.9 e-0.3 k0.3 l-0.5 q-0.4 r0.4 t-0.4
jull+host 7.9 b-0.3 c0.5 d0.6 s0.6
jull+in 7.2 c1.2 e0.6 g1.5 i0.9 j0.7 m0.4 p-0.4 r2.2 s-0.4
jull+inca 7.9 d0.4 e0.3 j0.8 p1.4 s0.6
jull+info 7.9 a0.4 e1.3 i0.9 p0.9 s0.5
jull+kaar 7.9 a-0.4 d-0.3 h0.9
jull+kant 7.0 a-0.4 b0.6 c1.2 d1.4 g-0.6 j-0.4 k0.5 l1.4 n1.0 o-0.4 q-0.4 r-1.1 s-0.5
jull+klan 7.6 b-0.5 d0.7 e0.5 f0.4 h0.4 k-0.5 m-0.4 n-0.4 o-0.4 q0.9
jull+kome 7.9 a0.4 c1.4 i1.1 l0.3
jull+krij 7.9 a0.4 d-0.8 g0.5 h1.3 p1.5 r-0.3 s-0.4
jull+kunn 5.9 g-0.3 k0.3 q1.2 t0.5
jull+kwam 7.9 a0.4 b0.3 c0.6 g0.3 i0.4 m1.6 n-0.3 q0.4 r0.4
jull+leve 7.6 c1.5 d-0.5 e-0.7 j0.8 l0.5 q0.5 s-0.3
jull+man 7.6 c0.6 d0.8 e-0.4 h0.6 k0.4 m0.5 n0.4 t0.7
jull+me 7.4 a-0.6 c0.6 e-0.9 r0.3
jull+meed 7.9 o0.5 r-0.3
jull+mont 7.6 a0.3 b-0.3 h0.6 m0.8 p-0.3 q0.7 r0.3 s0.4 t0.3
jull+na 7.9 d0.6 i1.1 s-0.3
jull+naam 7.0 d-0.7 g0.4 h0.4 i0.6 p0.6 q0.6 r-0.4 s1.8
jull+niet 6.9 a0.7 d-0.5 e-0.5 f-0.4 g-0.6 i1.8 p-0.5 r-0.4 s0.9
jull+nog 7.4 a0.4 c-0.4 d1.1 g-0.3 h0.7 l-0.6 m-0.3
jull+nota 7.4 d0.5 e1.0 g-0.6 l0.6 m-0.4 n0.7 o0.8 p0.7 r-0.6
jull+numm 7.9 e-0.4 f0.8 h0.7
jull+onde 7.6 c-0.4 d0.5 h1.5 i-0.4 m0.4 o0.3 q-0.3 r0.6 t0.4
jull+ons 7.2 c0.7 h-0.4 i0.4 o0.9 p0.7 s0.4 t0.7
jull+onze 7.9 d0.8 g0.6 h-0.4 i-0.4 r0.7
jull+ook 6.8 a-0.8 b-0.4 e-0.8 f-0.4 g-0.3 h1.7 o-0.5 p-0.3 q0.3 r0.5 s-0.5
jull+op 6.9 b-0.5 c-0.4 d0.5 e-0.4 g0.5 i-0.5 j1.3 m-0.6 n-0.6 p1.6 q2.2 r0.9 s0.6 t-0.4
jull+over 7.6 c1.4 d-0.5 e0.4 f1.2 h-0.6 k0.6 n1.2
jull+reke 7.2 b2.2 c1.9 d-0.3 g-0.3 h-0.3 i-0.5 k0.6 n1.2 p-0.4
jull+serv 7.9 a-0.5 b-0.4 e-0.5 g0.4 h1.2 m0.4 r0.7
jull+sind 7.9 a0.7 b0.3 d1.1 g-0.4 i0.6
jull+staa 7.4 a1.4 c-0.4 e2.6 l0.6 p0.9 s1.1
jull+syst 7.9 a-0.4 e-0.4
jull+tari 7.4 a0.9 b2.5 e-0.5 g-0.5 i2.6
jull+te 7.9 a-0.5 b0.4 c-0.3 d0.3 f0.5 g1.5 i-0.4 m-0.3
jull+upda 7.6 a0.7 e2.0 g-0.3 h0.3 i-0.3 k0.4 o0.7 t2.2
jull+van 7.6 c-0.4 f1.2 g0.6 h-0.3 i-0.3 l1.2 m-0.3 q-0.3 r0.7
jull+vera 7.2 a-0.8 d0.5 g-0.6 i-0.5 l0.4 t0.6
jull+verd 7.4 a-0.7 c-0.3 g0.7 i-0.4 m-0.4 r0.7 s0.8
jull+vert 7.6 e0.7 g-0.5 i0.4 r-0.4 s1.3
jull+volg 7.6 a-0.7 e-0.4 g0.9 h1.8 i-0.4 l-0.4 n0.3 r-0.6 s-0.3
jull+voor 7.4 a1.4 b1.0 c0.6 e0.8 g-0.7 j0.9 l-0.3 m-0.3 q-0.3
jull+vori 7.9 a-0.5 g0.4 k0.4 r0.6
jull+vrij 7.9 a0.4 e0.5 j1.0
jull+ware 7.9 a-0.6 b-0.3 g1.3 l0.5 r1.5
jull+was 7.4 c0.5 d0.6 e-0.6 f0.3 i0.6 m0.4 p-0.3 r0.4 s0.3
jull+weg 7.6 a-0.3 b-0.4 e-0.5
jull+werk 7.4 e0.7 g-0.7 h0.6 i0.9 n0.4 r-0.5 s1.3
jull+will 7.6 a0.6 d0.8 e1.0 m0.7 p0.5 s1.0
jull+ze 7.9 a-0.5 c-0.5 e-0.7 g0.5 h0.5 r-0.3 t0.6
jull+zeid 7.9 a0.3 c0.5 d-0.4 e0.8 g-0.5 i-0.4 m0.3 n0.4 r-0.5
jull+zelf 7.6 a0.5 b-0.4 g0.6 i-0.3 m1.8 p-0.3 q-0.4 r1.0 t0.3
jull+zien 7.6 c0.3 d0.4 k-0.4 m-0.3 o1.2 p0.4
jull+zijn 6.8 b2.1 c-0.8 d-0.6 f-0.8 g1.2 h0.5 l0.7 m-0.5 p-0.5 q-0.4 r2.4
jullie 2.9 a0.8 c0.4 d1.6 e1.7 f1.9 g3.4 h2.8 i1.1 j-1.6 k-1.0 m-0.4 o0.5 q0.7 r4.0 s1.7
juni 5.6 b-1.0 c3.0 d1.7 e-0.3 f2.2 g-0.6 h0.9 j0.5 l0.6 m3.7 n0.4 p1.4 q0.6 r0.6 s-0.4 t0.5
juni+een 7.6 c0.3 d-0.4 f0.4 m0.4 p0.7 s0.7
juni+is 7.6 c0.3 d0.7 m0.9 p0.5 q1.5
juri 5.5 a0.8 c0.6 e0.7 g-1.2 i-0.8 j5.1 l-0.7 m0.3 n-0.4 p-0.5 r-1.2 s-0.8 t0.9
juri+het 7.9 c0.3 d0.4 l0.4 q0.3
juri+inge 7.9 j0.7 t0.4
juri+loke 7.4 a0.3 d0.7 g-0.4 j1.6 m0.4 r-0.5
juri+stap 7.9 c0.3 e-0.5
juri+van 7.9 e0.5 j0.8 p0.5
juri+zake 7.9 a0.5 b0.8 e1.0 j0.8 t1.0
juridi 6.3 a0.6 b0.9 c-0.3 e0.4 f0.5 g-0.6 i-0.6 j2.9 l-0.3 m0.5 o-0.5 q-0.3 r-0.5 t0.8
jurist 6.0 b-0.6 c0.9 g-0.7 j2.8 o0.4 p-0.4 q0.3 r-0.8 s-0.8
jury 7.2 a-0.5 b-0.3 d0.9 e-0.3 g1.2 i-0.6 j-0.4 k0.4 p-0.3 r1.7 t0.3
k 7.2 b0.4 c0.4 d0.6 e0.8 g-0.4 i-0.5 j0.5 m-0.3 p0.4 s0.9
kaar 5.6 a-0.6 b-0.6 c-0.6 d0.4 e0.5 f0.4 g0.4 h0.7 i-0.9 l1.0 n0.8 o-0.5 q-0.4 r0.6 s-0.7 t-0.8
kaar+die 7.9 s0.4
kaar+en 7.9 a-0.5 e-0.4 i0.5
kaar+gege 7.9 a-0.4 g0.7 h0.9 r0.6
kaar+met 7.6 d0.8 e-0.3 g0.5 h-0.4 i-0.3 k0.5 l0.4 o-0.3 q-0.3 r0.8 t-0.3
kaart 6.3 b-0.4 c-0.6 d0.6 e0.6 g-1.1 i-0.6 k-0.4 l0.9 m0.5 n1.2 p-0.5 q0.3 r-0.7 t-0.5
kaarte 7.0 a-0.5 b-0.6 d-0.6 f0.6 g0.7 h0.4 m-0.5 n-0.3 q-0.6 r0.4 t-0.5
kaartj 6.7 a-0.4 d0.4 g1.0 q-0.3 r1.1 s-0.4 t-0.7
kaas 7.0 b1.7 c-0.7 i-0.5 j-0.3 k-0.5 l0.6 m0.8 n0.6 r0.6 s-0.5
kaat 7.9 d0.9 h0.6 i0.5
kabe 7.2 b1.3 c1.1 d-0.5 i0.7 n-0.4 s0.3 t0.4
kabel 7.6 b1.3 d-0.4 n-0.3 q-0.3 s0.5
kabi 7.9 a-0.6 e-0.4 g1.2 h1.9 l0.4 r1.1
kabine 7.9 a-0.6 e-0.4 g1.2 h1.9 l0.4 r1.1
kada 7.6 d0.4 g-0.4 l0.5 n0.3 t-0.6
kadast 7.6 d0.4 g-0.4 l0.5 n0.3 t-0.6
kade 7.0 a-0.5 b0.7 c-0.3 e-0.3 h0.3 j-0.3 k1.0 l0.5 n0.3 p-0.3
kade+van 7.9 b0.8 e0.3 i0.5
kader 7.9 b0.8 e0.3 i0.5
kaft 7.9 e1.1 g-0.5 i0.9 o0.3
kale 6.8 c0.9 d-0.6 f-0.4 h0.7 m0.4 o-0.5 p-0.7
kalend 6.9 c0.9 d-0.5 f-0.3 h0.7 j0.3 m0.5 o-0.4 p-0.6
kame 6.6 a0.7 b-0.4 c1.7 d0.3 e0.8 g-0.8 h-0.5 i-0.6 j0.7 l0.6 m0.5 n0.8 p-0.3 r-0.7
kame+van 7.6 e0.3 f-0.3 l0.8 m0.8 n0.7 q-0.4
kamer 6.9 a0.7 b-0.4 c2.0 d0.4 e0.9 g-0.6 h-0.3 i-0.4 k0.3 l0.7 m0.7 n0.7 p-0.3
kamers 7.9 j0.5 r-0.4
kamp 7.0 a0.6 e1.4 h0.7 i0.5 l-0.4 o-0.3 s0.7
kamphu 7.9 e0.7 j0.4
kan 3.6 a-4.4 b-1.2 e-0.9 f2.0 g-1.9 h-0.6 i-1.5 j-1.2 k3.2 l4.8 m-0.6 n1.1 o3.4 p-1.5 q-0.3 r-0.4 s-1.5 t3.0
kan+best 7.9 d0.7 e0.5 i0.4 l1.0
kan+dat 6.4 a-1.1 b-0.4 c-0.3 d1.2 g-0.6 h0.7 i-0.5 l0.5 m-1.2 o1.2 q0.4 r-0.6 s-0.6 t1.4
kan+de 6.3 a-0.4 b-0.3 c0.5 d-0.7 e0.4 f0.5 g-0.7 i-0.7 k0.5 l-0.5 m-0.4 o2.0 p0.5 q0.4 s-0.6 t1.2
kan+die 7.9 a-0.5 e-0.4 k1.1 m1.1 o0.5
kan+dus 7.6 a0.6 c0.6 d-0.3 j0.8 n-0.3 o-0.3 p0.8
kan+eind 7.9 a-0.4 g0.4 i1.1 r0.4
kan+en 7.9 c0.4 d-0.4 e0.6 i0.5 s0.4
kan+er 6.6 a-0.4 b0.9 c-0.6 d0.8 e-1.2 f0.4 g-0.8 i-0.8 j-0.5 k1.1 n-0.5 o0.7 p-0.7 q-0.5 r-0.6 s0.7 t1.2
kan+even 7.9 l2.6 o0.6
kan+hela 7.9 e0.4 k1.3 m0.5 n0.6
kan+het 6.3 a-1.2 d-0.4 e-0.5 f0.9 h1.2 i-0.9 j-0.6 k2.2 l1.5 n-0.7 o1.8 p-0.8 q0.3 r0.6 s-0.7 t-0.4
kan+hij 7.6 d0.3 f0.9 i-0.3 l-0.4 n-0.4 o1.3 t0.5
kan+iema 6.7 a-1.0 d-0.3 f-0.4 g-0.5 i-0.4 k-0.6 n0.8 p-0.5 s-0.4 t4.5
kan+ik 5.3 a0.7 b1.2 c1.3 d0.5 f1.0 g-1.1 h-0.4 i1.4 l3.7 m-0.4 o0.4 p-0.8 q0.7 r-0.9 s-0.8
kan+je 7.0 d0.5 e0.8 g-0.6 h0.7 i-0.4 l1.0 p-0.4 s-0.3 t0.6
kan+jij 7.9 g0.5 h1.3 n0.8 r0.6
kan+mijn 7.9 c-0.4 d0.3 f0.9 m0.4 r-0.4
kan+niet 6.9 a-1.1 b-0.5 c0.3 d-0.9 e-0.5 g0.6 i-0.4 j-0.3 k2.4 n0.6 p-0.5 q0.3 r1.5
kan+tot 7.6 e-0.5 j-0.3 n-0.4
kan+voor 7.9 l0.9 t0.5
kan+zij 7.9 a-0.4 c-0.4 i-0.3 o-0.4 r0.4
kan+zijn 7.6 a-0.5 d-0.7 f1.1 g0.6 h-0.3 i-0.4 k1.0 n1.2 r0.9
kana 7.4 a-0.3 d-0.5 e0.4 f0.6 g1.0 h0.8 i-0.6 l0.7 m-0.3
kanaal 7.9 c0.5 g0.8 h1.2 l0.6 s0.4
kand 7.2 a-0.5 c-0.5 e0.5 f0.6 l-0.3 p-0.3
kandid 7.2 a-0.5 c-0.5 e0.5 f0.6 l-0.3 p-0.3
kans 6.9 a2.2 c1.5 d1.2 e2.0 g-0.9 h-0.5 i2.6 j0.6 r-0.7 s2.1 t1.1
kans+gege 7.9 a1.3 d1.2 e1.4 g-0.5 i2.1 s1.2 t1.3
kans+is 7.9 a0.5 c0.4 d1.1 i0.3 s1.2 t1.4
kant 4.3 a1.5 b2.5 c0.7 d2.3 f1.3 g-1.8 i2.4 j1.8 m0.7 n1.4 o-0.4 p-0.6 s-0.5
kant+en 7.2 b0.4 c0.4 d-0.3 e-0.5 f0.9 j0.8 l-0.3 m1.0 n-0.4 r-0.4
kant+in 7.0 b0.3 c-0.4 d0.7 e-0.4 h-0.3 i0.7 n-0.3 p-0.3 s-0.6
kant+is 6.6 a-0.6 b-0.5 e-1.0 f0.3 g0.6 i-0.9 j-0.6 m-0.4 n1.4 p-0.4 q0.4 r1.4 s1.2 t0.4
kant+niet 7.9 a0.6 l0.4
kant+op 6.7 a-0.5 b1.1 c-0.5 d1.1 e-0.5 h0.8 i0.4 j-0.4 l-0.4 r-0.4 s0.9 t-0.4
kant+van 7.0 c0.4 d1.0 e0.3 g-0.6 i1.4 j-0.3 p0.7 t1.2
kantin 6.9 c0.3 h-0.5 i0.4 l-0.3 m0.8 n0.3 p-0.4 q-0.3 r0.9 s-0.3 t1.3
kanton 6.4 a1.3 b-0.5 c-0.4 e-0.4 g-0.7 h-0.6 i-0.6 j3.7 m0.9 n-0.5 p1.6 r-0.6 s-0.5 t-0.3
kantoo 4.9 a-0.6 b0.5 d1.0 e-0.5 f1.1 g-0.4 i2.3 j0.4 k-0.7 l0.7 m-0.5 n1.7 p-1.5 r0.6 s-2.1
kantor 7.9 b1.4 i1.0
kap 7.9 e0.6 r-0.3 s0.9
kapo 6.3 c-0.6 d0.5 e0.9 j1.4 k0.5 l0.4 m-0.5 o0.4 q0.5 r0.3 t-0.3
kapot 7.0 a-0.9 c-0.5 d-0.4 e-0.3 i0.4 j-0.3 l0.3 o0.3 q-0.4 s-0.5 t-0.5
kapott 6.8 a0.9 d0.9 e1.3 f-0.4 i-0.5 j1.8 m-0.5 q0.9 s0.7
kapp 7.6 c-0.4 l0.4 s0.3
kapper 7.6 c-0.4 l0.4 s0.3
kaps 7.2 c0.3 p1.2 q-0.3 s0.6
kapsal 7.2 c0.3 p1.2 q-0.3 s0.6
kare 7.9 j0.8 m0.7
karel 7.9 j0.8 m0.7
kari 7.0 a-0.3 d-0.4 f0.9 k0.7 q-0.3 r-0.4
karin 7.2 a-0.7 c-0.4 d-0.3 e0.3 k0.8 l0.3 q-0.4
kas 7.4 a0.5 c0.5 e0.8 n0.7 p1.1 s0.6
kasc 6.9 a-0.4 c0.3 d0.4 e-0.8 f-0.3 g-0.4 i0.5 m-0.5 n0.4 o1.2 p-0.5 r0.5 s-0.5
kascom 7.0 c0.3 e-0.5 i0.6 j0.4 k0.4 l-0.4 m-0.3 o1.4 p-0.4 s-0.4
kass 5.9 a1.5 b0.6 e3.8 h0.7 i0.4 m-0.6 o1.2 p1.0 q-0.4 r1.0 s1.2 t2.4
kass+heef 7.9 d-0.5 e-0.5 r-0.4 s0.4
kassa 6.6 a1.7 b0.4 c0.4 e2.9 g-0.6 j0.4 m-0.6 o0.4 p1.9 r0.4 s0.8 t0.8
kassa' 7.4 e1.1 f-0.3 h0.8 n0.5 o0.4 p-0.3 r0.5 s-0.3 t2.1
kassab 7.9 b0.5 g0.4 h1.0 r0.7
kassak 7.9 a0.4 e0.7 h-0.3 t0.5
kassas 7.9 a0.3 c-0.3 d-0.4 e0.4 i1.1 s1.2
kast 7.0 e-0.4 f-0.4 g-0.4 j-0.3 k0.4 m-0.5 n0.4 o-0.4 q1.3 t-0.5
kastee 7.6 c0.3 g-0.3 h-0.3 p0.5 r-0.4 s0.4
kastje 7.9 e-0.3
kat 7.2 i-0.5 j-0.4 k1.4 l-0.3 q-0.3 r0.6 s-0.4 t-0.3
kath 7.9 d0.4 h0.6 i0.5
katr 7.9 c-0.3 h-0.6 o0.5
katt 7.9 g0.6 h0.7
katten 7.9 g0.6 h0.7
kbc 7.4 b-0.4 c-0.4 l-0.5 p0.6 q0.9
keek 7.2 c-0.6 d-0.7 e0.4 g0.5 i-0.4 j0.4 k-0.3 m-0.3 r0.6 s0.5
keek+naar 7.9 e0.6 g0.7 j0.5 l0.3 r0.8 s0.7
keer 4.1 a4.4 b0.6 c-0.5 d6.6 f1.4 g-2.3 h0.3 i1.0 k0.9 l2.8 m2.9 n1.9 o0.8 q1.2 r-1.1 s1.6 t0.6
keer+bij 7.9 a0.4 e1.2 i0.6
keer+dat 6.9 a0.7 b-0.7 d2.1 e0.9 f-0.3 g-0.3 i-0.6 l0.8 p-0.4 r-0.3 s0.7
keer+de 7.2 a0.4 b0.9 c1.5 d0.8 e1.0 g-0.4 l0.9 s1.5 t1.3
keer+deze 7.6 a1.0 c-0.4 e1.9 g-0.5
keer+een 6.8 a0.5 b0.7 d0.6 g0.6 h1.1 i0.9 k-0.3 l-0.4 o-0.3 p0.3 r0.4
keer+geda 7.9 b-0.3 d0.5 e-0.4 f0.7 l0.4
keer+gele 7.9 a0.4 b1.4 d-0.4 m0.9
keer+gema 7.9 c0.7 d0.4 f0.5
keer+gevr 7.9 d0.8 e-0.4 m-0.3 p0.4
keer+goed 7.9 e0.4 g0.5 h0.8 r0.8
keer+heb 7.4 a0.9 b0.8 c0.4 d1.5 e0.8 p0.7 s0.8 t0.7
keer+heef 7.9 a0.6 c1.1 g-0.5 r-0.7
keer+het 7.9 a-0.3 d-0.3 g0.3 m0.9 s0.6
keer+in 7.4 a0.4 e-0.6 i0.4 t0.5
keer+met 7.6 a-1.2 b-0.3 c-0.6 f0.3 g0.7 h0.6 i-0.8 k-0.3 m-0.3 q0.7 r0.9 s-0.3
keer+mijn 7.9 d0.6 e0.5 g0.4 r0.4
keer+naar 7.4 c0.5 d0.9 i-0.6 k1.0 l-0.5 n-0.5 q0.6 s-0.4 t0.7
keer+niet 7.9 a0.6 d0.4 g-0.3 i1.2 p0.8
keer+om 7.9 a0.4 d1.0 p1.3
keer+op 7.9 a-0.4 h0.9 l0.7 n1.1
keer+over 7.0 a-0.3 c-0.7 d0.4 g0.5 h0.4 i-0.4 j-0.3 l0.7 o0.7 q0.7 r0.4
keer+per 6.9 b-0.6 c-0.6 e0.4 h1.0 o-0.4 p0.5 t-0.3
keer+te 7.9 a-0.4 c-0.3 d-0.5 e-0.5 f-0.4 l1.7 n-0.3 q-0.3
keer+teru 7.9 d0.4 e-0.4 h0.8 i0.9 r0.3 s0.9 t0.4
keer+voor 7.9 a0.6 b0.7 d-0.5 g-0.4 m1.1 n0.3 p0.6
keer+zijn 7.9 a0.5 b0.3 c1.0 i0.5 p0.7
keert 7.6 a-1.5 d0.4 e-0.4 i-0.5 l3.4 n1.3 q-0.5 s-0.3
kees 7.2 d0.4 e-0.7 h0.6 i0.7 p0.4
kees+en 7.9 c0.4 d0.6 e-0.4 p0.5
keld 7.6 d-0.4 e0.8 j0.3 s0.6
kelder 7.6 d-0.4 e0.8 j0.3 s0.6
kell 7.9 a0.5 d0.4 f0.6 p1.4
kelly 7.9 a0.5 d0.4 f0.6 p1.4
ken 6.9 b1.2 c-0.5 d0.3 e-0.7 f1.5 g0.6 h0.6 j-0.4 l0.5 m1.0 o-0.3 p-0.7 q-0.3 r0.8 s0.6 t-0.4
ken+ik 7.4 c-0.7 d0.8 e-0.3 f1.1 h0.4 i0.4 l0.8 m-0.4 o-0.3 p-0.4 q-0.5 r0.3
kend 7.6 b-0.5 d0.3 i0.4 s-0.4
kende 7.6 b-0.5 d0.3 i0.4 s-0.4
kenm 7.9 a-0.4 m-0.3 o-0.3 q2.7
kenmer 7.9 a-0.4 m-0.3 o-0.3 q2.7
kenn 6.0 a0.5 b1.9 d1.3 e-0.8 f1.1 j0.7 k2.0 l0.4 m0.7 o-0.3 p-0.3 r0.7 t-0.6
kenn+van 7.4 b-0.4 c0.5 g0.5 h-0.3 i-0.3 j0.7 k1.2 l0.3 m0.8 n1.1 p-0.4 q-0.3 r0.6
kennel 7.6 a1.2 b1.4 c0.5 d1.6 e-0.6 f0.9 j0.9 m0.3
kennen 7.4 a0.3 c-0.5 f0.9 g-0.4 i0.5 p-0.3 s0.8
kennis 6.4 a-0.8 b0.8 e-0.5 f-0.5 g0.3 i-0.5 k2.2 l0.4 m0.6 n0.7 r0.8 s-0.6
kent 6.4 a1.1 b0.4 d1.9 e-0.5 f0.4 g-0.9 h-0.5 i1.0 j1.2 m0.5 n-0.3 r-1.0 s1.8
kent+een 7.6 a0.4 c0.7 d0.6 e-0.3 j1.1 p-0.3 s0.5
kent+het 7.6 p0.6 s0.7
kent+u 7.9 a0.3 d0.7 i0.4 m0.7 s0.6
kere 7.4 c-0.4 e-0.7 f-0.3 i1.4 l0.4 m-0.4 p0.8 s-0.4
keren 7.6 c-0.3 e-0.6 i0.8 l0.4 m-0.4 p0.9 s-0.4
kerk 6.2 a-0.3 b0.5 e0.4 g0.4 h1.1 i1.1 j-0.6 l0.7 m-0.7 o-0.3 p-0.7 r-0.4 s0.4 t1.1
kerkbl 7.4 i1.0
kerken 7.6 g0.5 h0.7 i1.2 q0.7
kerkfa 7.9 e0.5 i0.7 k0.7
kerm 7.6 c0.6 n0.5 q0.4 r0.3
kerm+is 7.9 a-0.4 e-0.3 g0.5 q0.5 r0.6
kermis 7.6 c0.6 n0.5 q0.4 r0.3
kers 5.5 b0.5 c0.4 d0.8 e1.0 f-0.4 g-0.7 h0.8 k1.0 l1.1 m-0.8 n1.8 p-0.6
kers+en 7.4 b0.7 c0.4 d0.9 j0.5 l0.9 n0.8
kers+in 7.9 e0.5 g-0.4 h0.4
kers+van 7.6 g0.3 h0.6 k0.6 m-0.4 r0.6
kers+weet 7.9 a0.4 d-0.3 e0.5 i0.6 s0.8 t0.7
kers+zijn 7.9 a0.3 b0.6 c0.4 e0.8 l1.2 r-0.3
kerst 6.4 a0.4 c0.4 g-1.1 h0.7 i0.4 j0.3 k-0.4 n0.4 r-0.7
kerstd 7.9 a-0.5 d-0.4 e-0.3 g0.6 k0.3 r0.9
kerstk 7.2 a0.5 b0.5 d1.1 k0.4 q-0.4 s-0.3 t0.4
kerstm 7.6 d-0.4 e0.7 i0.5 l0.8 n0.9 p-0.3 s0.8
kerstp 7.6 e0.8 h-0.3 i0.3
kersts 7.9 a-0.5 c-0.3 k0.9 n1.2 q0.6
kete 7.4 a-0.6 c-0.4 e-0.5 g0.9 h0.4 n0.3 o0.4 q0.6 r0.6
ketel 7.9 a-0.5 e-0.4 g0.4 h0.5 k0.3 n0.4 o0.5 q0.8 r0.4
keuk 5.7 b-0.9 c1.4 e0.9 f-0.4 g1.6 h0.4 i-0.5 j0.7 l-0.6 m0.4 n0.4 o-0.5 p-0.7 q0.8 r1.6
keuk+staa 7.9 c0.7 j0.5
keuken 5.7 b-0.9 c1.4 e0.9 f-0.4 g1.6 h0.4 i-0.5 j0.7 l-0.6 m0.4 n0.4 o-0.5 p-0.7 q0.8 r1.6
keur 6.4 c-0.9 d0.3 e0.8 h0.4 m-0.7 n-0.4 o0.6 p0.9 t1.0
keur+de 7.9 a-0.6 d-0.4 h0.4 m-0.4 o0.6 p1.0
keurig 7.6 d0.4 i-0.3 r0.4 s0.8
keurin 7.4 a0.8 c-0.4 e1.3 g-0.4 i0.4 j0.7 p0.4 s-0.3 t0.9
keurt 7.6 a-0.6 b-0.3 d-0.5 h0.5 k0.8 m-0.4 o0.8 p0.9 t0.3
keuz 7.2 b-0.6 c-0.3 k0.5 l-0.4 q0.4 r0.6 s-0.3 t-0.3
keuze 7.6 d0.4 f0.3 g0.3 h0.3 k0.4 n-0.3 q0.5
keuzem 7.9 b-0.4 c-0.4 r0.5 t-0.3
kevi 7.9 a0.6 c0.6 i0.7 p0.4
kevin 7.9 a0.6 c0.6 i0.7 p0.4
kick+off 7.9 k1.5 m0.5 n0.5
kies 6.9 a-0.4 b-0.7 c1.4 d-0.5 e0.9 f-0.4 g-0.7 i-0.5 m0.9 p-0.4 s1.9 t1.7
kies+u 7.9 a1.0 c1.8 e0.8 j0.7 s1.7 t1.7
kiest 7.9 a1.0 c1.8 e0.8 j0.7 s1.7 t1.7
kiez 7.2 a-0.6 e-0.6 f0.3 g-0.7 i-0.6 j0.6 k0.6 n0.3 o0.3 s0.4 t0.4
kiezen 7.2 a-0.6 e-0.6 f0.3 g-0.7 i-0.6 j0.6 k0.6 n0.3 o0.3 s0.4 t0.4
kijk 4.7 b1.8 c-0.7 d1.6 e2.1 f0.9 g1.4 h0.7 i0.3 j-0.7 n-0.3 p1.2 q1.9 r0.6 s-0.4 t0.3
kijk+die 7.9 a0.4 b1.6 d-0.5 e1.2 g-0.4 p0.6
kijk+en 7.0 b0.8 c-0.3 d0.4 e-0.6 f-0.4 g0.6 i-0.3 j0.7 n0.3 p1.4 q0.7 r0.7 s-0.3
kijk+er 7.0 a-0.5 c-0.4 d0.4 e1.0 g0.4 i-0.6 o0.5 p-0.5 s-0.5 t-0.4
kijk+ik 7.6 a-0.4 f-0.3 k-0.5 l0.5 n0.3
kijk+je 7.6 a-0.6 b0.3 c0.7 e-0.3 n0.4 q0.9
kijk+of 7.4 a0.4 b-0.5 c-0.3 d-0.3 e0.7 g-0.6 i0.7 l0.3 r-0.4 s0.4
kijk+voor 7.9 a0.6 b0.4 c-0.6 e1.1 f1.5
kijken 5.2 a0.8 b0.6 c-0.6 d0.7 e1.5 f1.1 g2.5 h1.0 i0.7 j-0.4 l0.6 n-0.4 o0.5 p1.3 q0.8 r1.2 t0.5
kijkt 6.6 a0.6 b1.3 d0.6 e1.4 g-0.5 h-0.4 i0.5 m-0.4 o-0.5 q0.4 r-0.4 s-0.6
kilo 7.4 b-0.5 e-0.6 f0.4 i-0.3 l-0.3 m0.8 r-0.4
kilome 7.9 d0.4 e-0.5 f0.6 l-0.3 m1.0 o0.4
kim 7.9 a0.4 c0.5 d0.3 e0.7 s1.2
kind 5.5 a0.9 b0.3 c1.6 d-1.2 e0.9 f-0.5 j-0.7 m0.4 p2.0 q0.6 r0.3
kind+hebb 7.9 j0.5 r-0.4
kind+op 7.9 a-0.5 c-0.3 d-0.3 k0.5 m0.3 n1.0
kind+zijn 7.9 a0.7 c1.4 o0.3
kinder 5.7 d-1.1 e0.4 f-0.4 j-0.5 l0.4 q0.6
klaa 4.9 c0.6 d0.3 e0.4 h1.1 i1.1 j0.9 k-0.8 l-1.0 m-0.3 n2.1 q0.4 r0.4 t0.5
klaa+als 7.9 m1.0 s1.2
klaa+een 7.9 e0.5 j0.8 s-0.4
klaa+en 7.4 a-0.6 b-0.3 c0.6 e-0.3 g1.0 i-0.5 n1.4 o-0.3 p-0.3 r1.3 s0.5 t-0.3
klaa+in 7.4 d1.5 e0.4 l-0.5 m-0.5 n0.8 q-0.7 s0.4
klaa+mee 7.9 d-0.4 e-0.6 h-0.3 i-0.6 r-0.4 s-0.3
klaa+met 7.6 a0.5 d0.7 g-0.4 i0.5 j0.6 s0.4
klaa+voor 7.6 d0.7 e-0.4 g0.5 i0.4 t0.6
klaa+zijn 7.9 e0.4 g0.9 h0.9
klaagd 7.6 h0.7 q0.6
klaagt 7.9 a-0.8 g-0.3 i-0.3 n0.5
klaar 5.3 a1.1 c0.4 e0.8 h0.8 i1.1 j1.1 k-1.1 l-0.9 n1.8 o-0.5 p0.5 q0.8 s0.4 t-1.0
klaarg 7.9 a-0.6 b-0.4 e-0.4 g0.7 i-0.4 n-0.4 o0.6 r1.2 t1.3
klaarl 7.9 a0.4 e0.9 i0.3 j0.7
klaarz 7.0 a-0.5 b0.3 e-0.3 l-0.3 n0.6 o0.8 p-0.3 q-0.4 t1.3
klac 4.8 a-0.5 b0.9 c-0.9 d1.1 e0.6 f0.6 g-1.2 h-1.2 i-0.9 j1.7 k0.5 l0.4 m1.1 o-0.5 p-0.5 r-0.6 s0.6
klac+bij 7.4 a0.7 b0.8 c-0.4 d1.0 i0.5 j1.9 p0.4 s0.8
klac+en 7.2 a-0.9 b0.4 d-0.3 g-0.4 i-0.3 j-0.4 n-0.4 q0.6 s-0.4 t0.4
klac+in 7.9 j0.6 s1.0
klac+inge 7.2 b0.8 d0.5 f0.9 i-0.3 j-0.4 p-0.4 s-0.5
klac+is 7.9 e0.5 j0.6
klac+over 7.0 a-0.6 c-0.3 d-0.5 e0.4 i-0.4 m0.8 p-0.3 q-0.3 r0.5
klac+van 5.8 a-0.4 e-0.4 g-0.5 i-0.5 r-0.4 s-0.4
klacht 4.8 a-0.5 b0.9 c-0.9 d1.1 e0.6 f0.6 g-1.2 h-1.2 i-0.9 j1.7 k0.5 l0.4 m1.1 o-0.5 p-0.5 r-0.6 s0.6
klag 6.9 a-1.0 b-0.5 c-0.4 e-0.7 f-0.4 g0.4 h0.6 n-0.3 o0.4 q0.4 r0.8 s-0.3
klag+stee 7.9 o0.4
klagen 6.9 a-1.0 b-0.5 c-0.4 e-0.7 f-0.4 g0.4 h0.6 n-0.3 o0.4 q0.4 r0.8 s-0.3
klan 4.3 b-0.4 c-0.5 d2.7 e0.8 f1.2 g-1.2 h1.0 i-1.0 j-1.4 k-0.6 l0.8 m-0.7 p-2.2 q0.7 r0.4 s-0.3 t1.3
klan+aan 7.4 a-0.7 c-0.4 d-0.6 h-0.6 i0.6 j0.4 p-0.3
klan+beta 7.9 a-0.4 d-0.4 h0.5 l1.2 n0.5 q-0.4
klan+bij 7.6 a-0.4 b0.3 c-0.3 e-0.5 i0.6 p0.8 q0.3 s0.5
klan+dat 7.9 a0.6 b2.2 d-0.3 f0.6 i1.5 n0.3 t0.3
klan+die 7.0 a-0.5 g-0.5 i-0.3 m-0.5 n0.7 o-0.5 p-0.4
klan+dubb 7.9 a1.6 e2.2 g-0.5 k0.4 r-0.3
klan+een 7.9 a-0.7 d-0.4 e-0.8 r-0.4
klan+en 7.9 a0.6 d0.3 e-0.5 i0.8 s0.5
klan+hun 7.9 e0.5 t0.4
klan+in 7.6 b0.3 f0.5 g0.6 m0.5 q0.4 r0.9 t0.7
klan+is 7.9 h-0.4 l-0.4 n0.7
klan+klag 7.9 d-0.3 e-0.4 g-0.3 l0.4 o0.3 q0.6
klan+krij 7.9 a-0.6 e-0.8 f0.3 k0.4 q0.4 r-0.3
klan+met 7.9 d0.4 f0.9 h-0.3 t0.9
klan+van 6.7 a-1.0 c0.5 d-0.3 e-0.4 g0.7 h1.8 i-0.6 l0.5 p-0.5 r1.1 s-0.3 t0.8
klan+verl 7.9 a0.3 c0.5 e-0.4 g-0.4 i1.0 r-0.6 t0.6
klan+voor 7.4 c-0.4 g0.5 h1.2 i-0.3 k0.5 n-0.5 o1.4 r0.8
klan+vrag 7.9 a0.4 c1.0 d-0.3 e0.7 p0.6 s0.8
klan+word 7.9 a0.3 b0.6 d-0.4 f0.6 n0.3 t0.3
klan+zijn 7.9 a-0.5 b0.5 e-0.8 f0.4 h-0.4 m0.6 n0.7 q-0.3 r0.3
klant 5.3 a-0.9 b-0.5 c-0.9 d2.2 e-1.0 g-0.5 h0.7 j-1.2 l2.1 m0.4 p-1.0 r0.9 s-1.3 t1.0
klante 4.9 b0.4 c1.1 d0.3 e1.3 f1.0 g-0.4 h0.7 i-1.8 j-0.8 m-0.4 p-1.3 q0.4 s0.6 t0.8
klantg 7.6 a0.4 d-0.4 e0.7 g-0.4 i0.7 j0.5 r-0.5 s0.6
klantn 7.4 d0.6 e-0.4 g-0.4 i0.4 m-0.5 o1.3 q0.6 s-0.3 t-0.4
klantp 7.9 a0.3 b0.5 d0.4 e0.6 f1.5 m-0.3
klap 7.6 g1.0 h1.4 n0.7 o0.6 r1.2
klappe 7.9 g1.0 h1.5 n0.7 o0.6 r1.3
klas 7.4 b0.8 f-0.5 g1.2 l-0.5 q0.3 r1.2
klasse 7.9 a-0.5 g1.4 r1.4
klav 7.9 a-0.3 c0.3 d-0.7 g0.7 n-0.3 r0.6
klaver 7.9 a-0.3 c0.3 d-0.7 g0.7 n-0.3 r0.6
klei 5.1 b2.9 c-1.2 d2.0 e-1.3 g0.5 i0.9 j-0.7 k1.3 l1.4 m0.7 n0.6 o0.8 p-0.9 r1.4 s1.2 t-0.5
klei+aanp 7.9 b0.9 t0.6
klei+heef 7.0 a-0.4 c-0.6 d-0.4 e0.6 g-0.4 i-0.3 j0.5 k2.3 m0.5 r-0.3 s1.1 t-0.3
klein 6.6 b1.4 d0.6 e-0.5 g1.6 h0.5 j-0.4 l-0.5 m0.7 n0.5 p-0.3 r2.4 s-0.5
kleind 7.6 a0.4 d0.3 p0.6 s1.5
kleine 5.7 a-0.6 b2.1 c-0.7 d1.0 e-0.9 g-1.1 h-0.4 j-0.7 k2.0 l1.7 m0.4 o0.9 p-1.3 r-0.9 t-0.4
kleink 7.4 c-0.5 d0.5 e-0.4 g0.6 i1.4 l0.3 r0.6
kleint 7.6 b-0.4 d0.6 h0.5 i-0.3 k-0.4 p0.4
kleinz 7.6 a0.6 b0.6 d0.4 i0.6 j0.5 r-0.3 s1.2
klem 7.9 a0.7 e1.4 f1.0
kleu 5.8 c1.3 d-0.5 e1.8 h1.5 j-1.0 k0.9 l0.5 m-0.6 o-0.3 q1.1 t-0.7
kleu+van 7.9 b-0.4 e1.0 p1.4
kleur 6.5 a-0.5 b0.9 c1.3 d-0.4 f-0.6 g-0.9 h0.8 i-0.8 j-0.7 k0.9 p-0.6 q0.7 r-0.5 s0.8 t-0.5
kleure 6.9 b-0.9 c0.5 e0.6 f-0.4 g0.9 i-0.4 m-0.6 o-0.4 p1.0 q0.6 r0.9 s-0.5
kleute 7.6 d-0.4 f1.2 g0.6 h1.1 k0.4 l0.7 m0.4
klik 7.9 i0.8 r-0.4
klim 7.9 a0.4 e0.6 j0.8 t0.3
klin 7.9 a1.6 c0.5 e1.4 l0.5 p2.2
klinke 7.9 a1.6 c0.5 e1.4 l0.5 p2.2
klok 7.4 c0.4 d0.9 e1.1 j0.7 p0.7
klon 7.9 e-0.4 g0.4
klonk 7.9 e-0.4 g0.4
klop 5.4 b1.4 c-0.7 e0.8 f-0.3 g-0.7 i-1.1 j-1.0 k0.3 m3.9 n0.3 o1.4 p-0.3 q0.7 r0.5 s-0.8 t-0.5
klop+dat 6.9 a-1.0 d-0.4 e-0.9 g-0.7 k-0.5 m-0.6 o1.3 q-0.3 r-0.6 s-0.3 t-0.4
klop+de 7.4 a-0.6 c-0.5 d-0.6 i-0.4 k0.5 l0.5 m-0.6 n-0.3 o0.7
klop+gewo 7.9 a0.3 b1.7 d-0.3 m1.2 n0.7 o-0.3 q0.6
klop+het 7.6 a-0.6 c-0.5 e-0.6 h0.4 i-0.3 m2.5 o0.8 q0.6
klop+niet 7.0 d1.0 e0.7 h-0.3 i0.3 k0.3 m0.7 o-0.3 p-0.4 q0.6 s0.4
klop+nog 7.9 d0.8 f-0.4 k0.3 l0.5 m1.0 n0.4
kloppe 6.9 a0.5 b1.2 c-0.4 d-0.7 e1.3 h-0.3 i-0.4 m0.4 o0.5 p-0.3 s0.3
klopt 5.7 a-0.8 b0.6 e-1.6 g-0.7 h0.3 i-1.4 j-0.8 k0.4 m4.0 n0.6 o1.1 q1.0 r0.4 s-1.0 t-0.9
klopte 7.4 a0.7 d1.1 e1.6 i0.8 o0.4 t0.6
klus 6.9 a-0.5 e-0.6 g0.4 h0.4 i-0.3 n-0.3 p-0.5 q0.4 r0.5 s0.5
klus+en 7.9 a-0.3 c-0.4 q0.3 r0.3
klusse 7.9 c0.4 d0.3 s0.9
knap 6.6 a-0.8 b0.6 c-0.9 d-0.5 e0.7 g3.5 h0.4 i-0.9 j-0.6 l-0.7 n0.8 o0.4 p-0.6 r4.9
knie 7.4 b0.8 d-0.5 e0.5 g0.5 i0.5 l0.5 n0.5 p-0.3 r0.7
knieen 7.9 a-0.6 b0.7 c-0.3 e-0.5 g0.8 i0.6 r0.8
knip 7.2 a0.8 c0.7 i0.5 p0.6 s1.3
knok 7.9 e0.5 g-0.4 n0.9 p0.5 r-0.4
knop 6.6 e0.4 f0.8 g-0.6 h-0.6 i-0.8 j-0.4 m-0.6 q-0.3 r-0.5 s0.9
knop+druk 7.9 d0.4 e-0.5 h-0.3 m-0.4 o0.8 s0.4
koei 7.4 b0.5 c0.9 f1.5 g-0.4 i0.4 k2.6 p0.5 t1.3
koeien 7.4 b0.5 c0.9 f1.5 g-0.4 i0.4 k2.6 p0.5 t1.3
koek 7.9 a-0.4 k0.7 o0.3 q1.4
koel 6.7 a0.3 b-0.4 c-0.4 d-0.6 e1.3 f1.3 g0.3 i0.4 j-0.4 k-0.4 l0.9 m0.4 n1.5 o0.5 p1.1 t0.5
koelce 7.9 a0.5 e1.3 i0.9 m0.9 p0.7
koelka 7.9 a-0.3 e-0.4 l1.2 n0.8
koen 7.0 a-0.6 d0.6 f0.9 i-0.4 j-0.3 m-0.5 n-0.4 o-0.4 q0.4 r0.3 s-0.4
koer 6.9 a-0.8 b-0.5 d-0.5 h0.4 k0.5 o0.4 p-0.5 q1.4 s0.9
koerie 7.2 a-0.8 b-0.4 c0.5 e-0.4 h0.4 i-0.5 k-0.4 p-0.3 q0.6 r0.4 s0.6
koff 5.5 b0.9 e0.4 f0.4 g-0.6 i1.6 m-0.5 n0.4 o0.4 q1.3 r-0.4 s-0.3
koff+en 7.9 a0.6 e0.5 g-0.3 i0.6 p1.0 s0.7
koff+heb 7.9 b1.0 g0.3 p0.7 r0.3
koff+niet 7.9 b0.7 e0.3 f0.8 n0.3
koff+staa 7.9 h0.4 o0.4
koff+waar 7.9 a0.5 c1.3 d0.4 s0.5
koffie 5.5 b0.9 e0.4 f0.4 g-0.6 i1.6 m-0.5 n0.4 o0.4 q1.3 r-0.4 s-0.3
koge 7.4 b-0.4 c-0.5 g0.5 h1.2 i0.8 p0.6 q-0.3 s0.3
koge+is 7.9 s0.5
kogel 7.4 b-0.4 c-0.5 g0.5 h1.2 i0.8 p0.6 q-0.3 s0.3
kok 7.4 c-0.5 g-0.4 l-0.3 r0.3
kok+heef 7.9 c-0.4 e0.3 q0.3 r0.5
koke 7.9 b-0.3 e-0.5 h-0.3 n0.4
koken 7.9 b-0.3 e-0.5 h-0.3 n0.4
kolo 7.4 i-0.3 s0.4
kolom 7.9 a0.3 e0.4 s0.5
kolomm 7.9 a-0.4 b0.3 e-0.3
kom 5.4 a-0.3 b-0.6 d-0.5 e0.9 f0.9 g-0.7 i0.6 j-1.1 k1.7 l1.0 m-0.4 n1.8 p-0.5 q-0.6 r-1.1 s-0.8 t1.5
kom+bij 7.9 d1.4 e-0.7 f1.0
kom+ik 7.4 e-0.4 f-0.4 g-0.4 h-0.5 i0.8 l0.8 n0.7
kom+je 7.4 a-0.7 e-0.4 g0.4 i0.3 m-0.4 n-0.3
kom+net 7.9 k0.5
kom+niet 7.4 c0.5 d-0.4 e0.6 f0.8 i-0.4 k1.3 o-0.3 p0.6 t1.3
kom+op 7.9 a-0.3 e-0.4 g0.6 i0.5 r0.4
kom+teru 7.9 c0.4 r-0.3
kome 4.5 a1.2 c3.2 d-0.8 e1.3 g-0.6 h1.1 i-0.4 j1.1 m0.9 n1.6 o1.7 p0.3 q1.3 t1.9
kome+binn 7.9 a-0.8 b0.4 c-0.4 d-0.4 e-0.5 g0.8 h1.1 k1.1 m-0.3 r0.8
kome+dan 7.9 a-0.7 f0.3 i-0.4 l0.9 r-0.3 s1.5
kome+er 7.2 a-0.6 c-0.6 h0.5 i-0.4 j-0.3 l-0.4 n0.8 o0.7 q-0.3 s-0.3 t-0.3
kome+jaar 7.9 a0.6 b1.0 g-0.3 i0.9 r-0.4
kome+kijk 7.6 c-0.6 d0.4 e0.5 f1.6 i-0.4 j0.5 l0.5 p0.6 t0.4
kome+mete 7.9 h0.6 i0.8 l0.4
kome+opda 7.9 a0.6 d0.8 e-0.5 k0.9 p-0.5 s0.3
kome+te 7.6 a-0.5 c-0.4 j0.7 m-0.4 q0.7
kome+voor 7.9 k1.0 q0.8
kome+we 7.9 b-0.3 d0.8 e0.4 f0.4 g0.3 h0.5 k0.4 m-0.4 n0.4 o0.5 r0.4
kome+zond 7.9 a-0.3 d-0.4 g-0.3 r-0.5
komen 4.5 a1.1 b-0.6 c3.4 d-0.8 e1.4 g-0.8 h0.5 i-0.7 j1.2 k0.5 m0.9 n1.6 o1.8 p0.4 q1.3 r0.3 t2.0
komend 7.4 b0.8 c-0.5 g0.3 h0.9 i0.6 k-0.4 l0.3 r-0.3
komm 7.9 a-0.5 b0.6 d-0.4 e-0.6 g0.6 l1.0 n0.4 q0.4 r0.6 s-0.3
komma 7.9 a-0.5 b0.6 d-0.4 e-0.6 g0.6 l1.0 n0.4 q0.4 r0.6 s-0.3
komt 4.2 c0.8 d-1.1 e1.3 f0.7 g-0.4 h2.1 k0.4 l1.1 m1.0 n1.8 p0.8 r0.6 s-0.4 t1.8
komt+bij 7.9 b-0.3
komt+de 6.9 a-0.8 b-0.4 c-0.9 e-0.7 h0.3 i-0.4 j-0.3 m1.0 p-0.4 r0.8 s-0.4 t-0.5
komt+die 7.4 a0.6 b0.5 c0.9 d-0.5 e0.3 l0.4 m-0.5 o-0.4 p0.9 q-0.3 s-0.4
komt+een 6.2 a-1.2 b-0.8 d-0.7 e-0.7 g0.7 h1.6 j0.3 m-0.5 p-0.7 q0.6 s-1.0 t0.6
komt+er 6.0 a1.4 b0.7 c-0.4 d0.6 e2.1 f1.2 h0.8 k0.9 l1.1 m0.8 n-0.5 p1.4 q0.9 s-1.2 t1.3
komt+geen 7.4 a1.0 c0.4 e0.7 f0.6 g-0.5 h-0.7 i1.9 l0.9 o-0.4 p0.5 r-0.5 s0.5 t-0.4
komt+goed 7.9 a-0.4 n1.9 o0.4 t0.3
komt+het 7.6 d0.3 e0.4 g0.4 h0.6 j0.6 r0.6 s0.7
komt+in 7.4 a-0.8 e-0.4 g-0.3 j-0.3 k0.7 m0.4 n1.2 p-0.3
komt+met 7.9 a-0.4 e-0.4 i0.6
komt+niet 7.6 c0.3 d1.2 e-0.8 m1.1 s0.5
komt+omda 7.9 a1.1 b0.4 c-0.3 e1.3 g-0.7 l0.3 r-0.6
komt+op 7.6 g0.5 k0.3 o0.4 r0.9 t0.3
komt+pas 7.9 c-0.3 d0.3 e-0.6 l0.6 n-0.5 o0.4 p0.4
komt+uit 7.9 a0.5 c0.8 e1.1 f1.0 q0.6 t1.0
komt+van 7.4 d0.5 f0.4 i-0.3 j0.8 p0.4
kon 6.0 a-0.5 b1.3 d1.1 e-0.7 f-0.3 g1.9 h0.7 i0.7 j0.5 m1.7 n1.0 o0.4 p-0.3 r2.6 s0.6 t-0.5
kon+mind 7.9 a-0.5 g0.9 k0.6 n0.3 r1.2
kon+niet 7.4 a-0.5 b0.7 e-0.5 h0.5 i-0.5 j-0.3 k-0.3 o0.7 q0.4 s1.3
kond 7.2 a-0.6 b1.0 g1.5 n-0.3 p0.5 r1.7 s-0.8
konden 7.2 a-0.6 b1.0 g1.5 n-0.3 p0.5 r1.7 s-0.8
koni 7.2 a-1.0 c-0.5 e-0.6 h0.8 i-0.4 o0.5
konijn 7.6 a-0.4 b-0.3 e-0.4 o0.3 r-0.4
koning 7.9 a-0.6 g0.4 h0.7 r0.7
kooi 7.6 c-0.3 l0.5 o1.1 q0.8
kooist 7.9 f0.4 l0.6 o0.9 q0.6
koop 6.6 b1.2 d0.6 e-0.6 f-0.4 g-0.7 h-0.4 i0.8 j-0.4 m1.1 n0.6 r-0.4
koopha 7.9 a-0.3 l0.8 n0.5
koor 7.4 b-0.3 d-0.4 e0.9 i0.7 k0.5 p0.4 s-0.4
koos 7.9 a-0.3 b-0.3 d-0.4 g0.6 r0.5
kop 6.2 a0.7 c-0.8 e2.1 f-0.3 g-1.0 h-0.3 i0.7 j-0.4 k-0.4 l0.9 m-0.7 o0.4 q-0.4 r-0.9 s-0.7 t-0.4
kop+en 7.6 b0.6 c-0.3 l1.3
kop+mag 7.9 d0.5 g-0.3
kope 6.4 d-0.3 e0.8 f0.4 g-0.4 h0.5 i-0.8 j-0.7 l0.4 m1.0 n1.5 p-0.7 r0.3
kopen 7.4 b0.4 c-0.3 f0.6 g0.4 k0.4 l0.9 n1.9 r0.5 t-0.5
koper 7.0 b-0.4 c0.5 e0.5 g-0.7 h0.6 i-0.4 j-0.6 m0.9 p-0.4 s-0.4 t0.9
kopers 7.9 e0.5 k-0.3 s0.7
kopi 6.3 a-0.9 c-0.4 d1.1 e0.3 f0.7 h1.0 j1.3 m0.5 o4.9 p-0.9 r0.4
kopi+van 7.0 d0.5 h0.9 i-0.3 m0.5 o2.6 p-0.4 q0.3 r0.7 s0.5
kopie 6.8 a-0.5 d0.7 e0.5 f0.8 g-0.6 h0.6 i-0.4 j1.6 o3.2 p-0.7
kopiee 7.6 d0.5 i0.4 l-0.4 o0.6
kopj 7.4 a0.3 b0.4 d0.9 i-0.3 j-0.4 k0.6 s1.0
kopje 7.4 a0.3 b0.4 d0.9 i-0.3 j-0.4 k0.6 s1.0
kopp 6.3 c0.5 d-0.6 e1.2 f-0.5 h0.8 k0.9 l-0.5 p-0.5 r0.8 s0.5 t-0.4
kopp+met 7.4 a0.5 e1.0 i0.5 k0.7
kopp+tuss 7.6 a0.5 c0.5 e0.9 j0.3 l-0.3 t-0.4
koppel 6.5 a0.5 c0.8 d-0.6 e1.3 f-0.4 g0.3 h0.7 j0.4 k0.8 l-0.5 p-0.4 r0.8
koppen 7.9 k0.3 m1.0 s0.5
korf 7.9 c0.6 o0.3 p0.6
korfba 7.9 c0.6 o0.3 p0.6
kort 5.0 b0.6 c1.1 d2.6 e-0.4 j2.0 k-0.7 m1.2 n-1.2 o0.8 p-0.9 r1.3
kort+en 7.6 b0.8 d0.5 g0.5 l-0.3 r0.5 s0.8
kort+gedi 6.7 c-0.4 d0.6 e0.3 h-0.4 i-0.6 j1.4 m-0.3 n-0.4 p-0.3 s0.3
kort+mail 7.9 g0.4 j0.7 q0.3 r0.4
kort+tijd 7.9 a-0.5 d-0.5 g0.9 n-0.3 r1.0 t0.5
kort+van 7.6 b0.4 e-0.4 h0.5 l0.4 m2.2 n-0.4 o0.3 q-0.4
kort+vers 7.9 c0.5 e-0.4 f0.5 r0.4
korte 6.6 a-0.6 b0.7 i0.3 j0.4 l-0.6 n-0.4 o0.6 p0.4 r0.3 s-0.5 t0.5
kortin 6.8 a0.4 b0.6 c0.4 e-0.7 h0.6 i-0.6 j0.5 k-0.6 l0.3 m2.1 p-0.6 q0.5 r0.3 s-0.4
kortri 7.9 a0.3 b0.8 d0.6 p0.4 s0.9
kost 5.0 a2.4 b5.9 c2.2 d-1.2 e1.3 f-0.4 g-0.5 h1.8 j0.8 l-0.7 n-1.0 o1.6 q1.1 r0.7 s0.4 t1.4
kost+dat 7.9 b0.8 s0.4
kost+een 7.4 a-0.5 b-0.7 c-0.3 g-0.5 j0.4 s0.3
kost+en 7.6 b0.7 o0.3 q0.7 r0.3 s0.6
kost+maar 7.9 c1.1 e-0.5 i-0.4 l0.4 n-0.4 q0.7 t0.6
kost+me 7.6 a0.5 b1.3 c0.4 l-0.4 m1.1
kost+mij 7.6 a0.8 b1.5 c0.4 e0.8 n-0.4 o0.3 r0.3 s0.5 t1.2
kost+ons 7.9 a0.5 e1.1 t1.6
kost+van 7.9 b0.5 c0.3 e0.6 i1.2
kosten 5.7 a1.0 b3.2 d-0.4 f-0.5 h2.1 i0.9 j0.4 m-0.4 n-0.6 o1.8 p0.6 r0.8 s-0.4 t-0.7
kostte 7.6 a0.6 b1.9 e0.4 i0.6 r-0.3 s0.6
kot 7.9 a-0.6 c0.3 g1.0 k0.3 r1.2
kou 7.9 d0.6 e-0.3 p0.6
koud 6.9 a-0.3 c-0.5 d0.5 e0.8 g-0.4 i-0.5 k-0.3 m-0.4 n-0.4 q-0.3 s-0.6 t-0.4
kozi 6.9 a-0.4 b-0.5 c-0.5 d0.6 e0.3 f-0.3 g0.8 h0.6 i-0.5 j0.8 k1.0 m-0.4 o-0.5 q0.6 r1.1
kozijn 6.9 a-0.4 b-0.5 c-0.5 d0.6 e0.3 f-0.3 g0.8 h0.6 i-0.5 j0.8 k1.0 m-0.4 o-0.5 q0.6 r1.1
kraa 7.0 c0.4 d0.5 e0.4 h-0.5 j-0.4 m0.3 n0.5 o-0.4 p0.4
kraan 7.6 c0.7 d1.0 e0.5 g-0.6 i-0.4 n0.5 p0.7 r-0.6
kram 7.6 a1.2 b1.2 i1.1 p0.9
kramer 7.9 a0.5 e0.4 p1.0
kran 6.3 a-0.4 c-0.7 e-1.1 f-0.4 g-0.5 h-0.4 i-0.8 j-0.6 k0.4 p-0.7 q0.4 s1.1 t0.4
kran+een 7.9 d-0.3 e-0.4
krant 6.4 a-0.3 c-0.6 e-1.3 f-0.5 g-0.7 h-0.4 i-0.7 j-0.6 k0.4 p-0.6 s1.2
krante 7.9 q0.6 r0.3 t0.3
krap 7.0 a-0.6 b0.7 g0.6 l1.6 m-0.4 n-0.6 o1.0 p0.4 r0.8
kras 6.9 a2.4 d0.3 e3.5 g-0.8 i-0.4 j-0.3 m-0.4 n0.7 p1.1 s0.5
kras+in 7.9 a0.5 d0.7 e0.9 s0.4
krasse 7.2 a1.8 e2.6 g-0.6 i-0.4 n0.8 p1.4
krat 7.6 c-0.4 g0.4
krat+bier 7.9 g0.4
kred 7.2 a-0.7 c-0.4 l0.6 p-0.3
kredie 7.2 a-0.7 c-0.4 l0.6 p-0.3
kree 5.5 a1.2 c1.0 d2.0 e-0.9 g0.6 h1.1 i-0.6 k0.7 l0.4 m1.4 n1.2 o1.2 p-0.8 q0.3 r1.2 t-0.5
kree+een 7.4 c0.8 e-0.8 g0.4 m-0.3 n0.6 p0.4 r0.4 s0.3 t-0.4
kree+ik 6.5 c0.5 d1.4 e-1.5 f-0.6 g0.7 i-0.6 j1.2 l-0.3 n0.8 r0.8 s0.5
kree+op 7.9 a0.7 d1.6 l0.3
kreeg 5.6 a1.2 c0.8 d2.3 e-0.7 f-0.6 g0.8 h1.1 i-0.5 j0.4 k0.5 l0.6 m0.4 n1.2 o0.9 p-0.7 q0.5 r1.2 t-0.9
kreg 6.2 a0.7 b0.7 c0.4 d0.9 e0.4 f0.3 g0.7 h0.5 i-0.3 j-0.4 m0.3 r0.5 s-0.5
kreg+we 6.8 b1.1 d1.2 f0.6 g0.3 h0.6 i-0.4 j-0.3 p-0.4 q0.3 s-0.3
kregen 6.2 a0.7 b0.7 c0.4 d0.9 e0.4 f0.3 g0.7 h0.5 i-0.3 j-0.4 m0.3 r0.5 s-0.5
krij 4.0 a2.2 b2.9 d1.3 e2.5 f1.6 g-0.4 h0.6 i0.6 j0.6 k-0.6 l0.4 m0.6 n-0.6 p3.3 r0.7
krij+de 7.2 b0.3 e-0.3 g-0.6 i-0.4 o0.4 t-0.4
krij+deze 7.9 a-0.7 e-0.3 g1.1 h1.2 i0.5 r1.1
krij+die 7.6 a0.6 b0.6 e0.7 p1.1 s1.3
krij+een 6.7 a-0.6 b0.6 c-0.9 d-0.4 j0.5 l0.6 o0.4 p-0.4 s0.6
krij+er 7.2 a-0.4 b0.5 c-0.4 e0.4 g1.9 h1.4 i-0.5 j0.5 k-0.3 p0.3 r1.5 s-0.3
krij+het 7.9 p0.5
krij+hun 7.9 a-0.6 e-0.8 f0.3 k0.4 q0.4 r-0.3
krij+ik 5.8 a0.4 b1.2 d2.7 e-1.5 f1.7 i0.6 l-0.4 q-0.4 s-0.8 t-0.6
krij+je 7.0 a0.8 b-0.5 c-0.4 d-0.6 e1.1 i2.1 n1.0 p0.8
krij+jull 7.9 a1.4 b-0.3 e0.7 s1.3
krij+mijn 7.9 e0.5 g0.4 r0.4
krij+nog 7.4 a-0.8 b0.5 g0.4 i0.4 j-0.3 q0.4 r0.7
krij+onze 7.9 n0.4 o0.6
krij+sind 7.9 c0.4 d-0.4 e0.9 f1.4 k0.3 o0.4 t0.8
krij+soms 7.9 a-0.5 b0.6 d-0.5 e-0.5 g0.3 r0.3
krij+tot 7.9 j0.4
krij+u 6.6 a1.4 d-0.4 e1.4 g-0.6 h-0.3 i-0.6 m1.3 p3.2 r-0.6 s-0.5
krij+van 7.0 a-0.6 b-0.3 c-0.5 e0.5 g0.5 h0.8 i0.5 j-0.4 p0.3 q-0.4
krij+voor 7.9 l1.1 s0.5
krij+we 7.0 a1.1 b0.7 d0.5 e0.4 g-0.5 k-0.4 o-0.5 r-0.5
krij+wij 7.6 c0.6 d0.3 l0.4 n0.4
krijg 5.1 a0.8 b2.6 c-1.0 d3.7 e-1.3 f2.3 h0.7 i1.0 k0.4 l0.4 m0.8 n0.6 q-0.7 r0.9 s-1.3
krijge 5.1 a1.2 b1.6 c1.2 e0.9 f1.3 g-1.0 h-0.5 i-0.7 j-1.2 k-0.4 l0.8 m0.7 o-0.4 p0.5 q0.3 t0.4
krijgt 5.1 a1.2 b1.1 c-0.5 d-1.4 e3.3 f-0.9 h0.9 j1.6 m0.7 n-0.6 o0.5 p3.4 s1.4
krin 6.9 a0.4 b0.4 d-0.4 f-0.3 k-0.3 m-0.4 o-0.4 p0.5 q-0.4
kring 7.2 a0.5 b0.6 c0.4 e0.5 h0.4 i0.4 p0.6
kringl 7.6 e-0.4 h-0.5
kris 7.9 a0.4 d0.5 e0.5 f1.0 i0.5 j0.5 t1.0
krit 7.9 a-0.6 g0.8 r1.1
kritis 7.9 a-0.6 g0.8 r1.1
kroe 7.9 a0.3 b-0.4 f0.4 m0.6
kroeg 7.9 a0.3 b-0.4 f0.4 m0.6
krom 7.6 c-0.3 i-0.3 p0.5
kromme 7.9 d0.3 p0.6
kuij 7.9 e0.9 j0.7
kuip 7.2 a0.5 b-0.5 d-0.4 e-0.6 j0.8 m0.7 n-0.3 r-0.3
kuiper 7.2 a0.5 b-0.5 d-0.4 e-0.6 j0.8 m0.7 n-0.3 r-0.3
kun 4.4 a-2.0 b-0.4 c-0.6 h0.4 i-0.9 j-1.1 k-0.6 l-0.5 m-0.4 n0.4 o1.6 p0.5 r1.0 s-1.7 t1.1
kun+je 4.6 a-1.7 d-0.7 f-0.4 i-0.8 j-0.8 k0.4 l-0.5 o2.5 p0.5 r1.4 s-1.5 t1.8
kun+jij 6.3 a-0.6 b-0.6 c-0.6 d0.5 f0.5 g-0.5 j-0.5 o-0.6 s-0.5 t-0.4
kunn 3.9 a-1.8 b0.6 c-1.0 g-1.4 h1.2 i-0.8 j-1.1 k1.5 l2.1 n0.4 o1.7 p-2.1 r-0.3 s-1.7 t2.1
kunn+beta 7.6 a-0.5 d-0.5 l1.7 n-0.3 p-0.4 q-0.3 t0.6
kunn+dat 7.9 b0.4 h-0.3 i0.4
kunn+de 7.9 a-0.4 d0.4 k0.5 q-0.3
kunn+die 7.6 h-0.4 j0.5
kunn+doen 7.9 b0.6 d-0.4 e-0.3 m0.9 n0.4 r-0.4 t-0.4
kunn+dus 7.9 g-0.4 m0.4 q2.0
kunn+in 7.9 a-0.4 d0.4 g-0.3 m0.3
kunn+jull 5.3 a-0.4 c-0.4 e1.0 g-1.5 h1.5 i-1.0 j-0.5 k-0.3 m0.3 n-0.5 o1.7 p-0.6 r-0.6 s-0.8 t0.5
kunn+kome 7.9 a-0.5 e-0.4 g1.4 h0.5 l0.3 q0.3 r1.4
kunn+niet 7.9 a1.3 b0.3 e1.4 j0.6 n0.4 r-0.3 t2.0
kunn+reke 7.9 a0.4 d0.3 i0.9
kunn+stur 7.9 c0.5 e-0.3 l-0.4 o0.9 t0.8
kunn+voor 7.9 a0.4 b0.4 d0.5 e-0.3 f1.0 i0.6 j1.1
kunn+we 5.7 a-0.4 b0.7 c-0.5 d-0.4 e0.4 g0.3 h1.7 i-0.4 j-0.8 k4.0 l2.3 m-1.0 o-0.5 p-0.8 q-0.4 r0.4 s-0.8
kunn+wij 7.2 a-0.5 b0.4 c-0.3 d-0.6 e-0.9 i-0.5 l0.9 o0.4 r0.4
kunnen 3.9 a-1.8 b0.6 c-1.0 g-1.4 h1.2 i-0.8 j-1.1 k1.5 l2.1 n0.4 o1.7 p-2.1 r-0.3 s-1.7 t2.1
kuns 7.9 b0.6 c0.6 g0.3 s0.7
kunste 7.9 b0.6 c0.6 g0.3 s0.7
kunt 4.3 a-2.4 c-0.4 d-1.1 e0.6 f0.5 g-0.9 h0.9 j-2.1 k1.8 m-0.5 n1.0 o2.8 q0.4 r0.5 s-0.5 t1.7
kunt+ge 6.9 c0.6 e0.6 i-0.4 k0.7 l0.4 n0.5 p0.3 r0.3 s0.4 t-0.4
kunt+hem 7.9 a-0.4
kunt+u 4.6 a-3.4 c-0.7 d-1.0 e-0.5 f0.8 g-0.9 h0.9 j-2.8 k1.4 n1.3 o3.1 p-1.0 r0.8 s-1.1 t2.4
kunt+uw 7.9 j0.3 p0.6 t0.3
kus 7.4 a-0.7 b-0.4 c-0.6 e-0.4 f0.4 g0.8 l-0.5 n-0.4 o-0.3 q0.4 r0.9 s-0.3
kvk 7.6 e0.3 f0.3 g-0.3 m0.4 n-0.3 o0.5 p0.9 r-0.4 s0.8
kvk+numm 7.9 o0.6 p1.0 r-0.3 s0.9
kwal 6.9 a1.7 b0.7 c0.9 e2.1 f0.9 g-0.3 i1.4 m-0.3 n-0.3 q0.5 s-0.3
kwal+van 7.0 a1.4 b0.4 e2.6 f1.1 i1.6 p0.4
kwalit 6.9 a1.7 b0.7 c0.9 e2.1 f0.9 g-0.3 i1.4 m-0.3 n-0.3 q0.5 s-0.3
kwam 4.9 a1.8 c3.6 d1.5 e2.1 g2.7 i1.6 j-0.5 k0.5 l-0.7 m1.1 n0.7 o-0.4 p-0.5 q1.2 r2.6 s1.3
kwam+de 7.9 a0.5 c1.0 k0.7 m-0.3 r0.5
kwam+een 7.4 a1.0 c1.8 d0.4 e2.1 i-0.3 j0.9 n0.6 p0.5 r-0.4 s0.8
kwam+en 7.9 c0.5 d-0.4 s0.9
kwam+er 7.4 a0.5 d1.1 e0.6 g-0.6 h-0.4 n0.4 r-1.0
kwam+geen 7.9 a0.7 d0.9 e1.3 i0.3 q0.3 r-0.5 t0.3
kwam+ik 7.9 c-0.4 f0.5 g0.8 h0.8
kwam+in 7.9 d0.7 e0.5 g-0.4 j0.9 r-0.5
kwam+kijk 7.6 a-0.4 c0.5 f-0.3 g0.6 n0.4 p0.3 q0.9 r0.8 s0.6
kwam+na 7.9 c0.5 i0.5
kwam+niet 7.9 a0.3 d0.4 e0.8 f0.6 i0.5 p0.6
kwamen 6.1 a0.8 b0.4 c2.3 d-0.5 e0.9 f0.4 g1.1 i0.7 j-0.5 k-0.5 m0.5 p0.5 q1.0 r1.1 s0.5
kwar 5.4 a1.6 b2.7 d0.3 f-0.6 g0.8 h1.3 i0.7 l0.6 m0.7 o1.2 p0.5 q-0.9 r0.5 t0.3
kwar+en 7.9 b0.6 d-0.3 k0.4 m1.1
kwar+over 7.9 a1.1 c0.9 m0.7 n-0.3 t-0.3
kwar+voor 7.9 g0.4 m0.4 r0.5 s0.9 t0.4
kwart 7.0 a1.6 b0.5 c0.4 d-0.6 f-0.4 h-0.3 k0.5 l-0.4 m2.0 q-0.3 s0.5
kwarta 5.9 a0.5 b2.0 d1.4 e0.7 g0.6 h1.2 i0.6 j-0.4 k-0.5 l0.8 n-0.3 o1.6 p0.6 q-0.6 s-0.3
kwarti 6.9 b0.6 c-0.3 d-0.5 e-0.5 g0.4 h0.5 j0.6 k0.4 m-0.3 n0.4 o-0.4 r0.4
kwes 7.0 d-0.6 e0.6 f0.3 i-0.6 j0.7 o0.3 s-0.3
kwesti 7.0 d-0.6 e0.6 f0.3 i-0.6 j0.7 o0.3 s-0.3
kwij 6.3 a-1.0 d-0.8 f0.3 g0.9 i0.3 j-0.4 k1.0 m0.5 q-0.7 r1.2 s0.8
kwijt 6.4 a-0.7 d-0.9 e0.3 g1.2 i0.5 j-0.3 k1.1 q-0.7 r1.5 s0.9
l 7.4 a0.3 e1.4 f0.3 j1.0 m1.6 n0.3 o0.3 p0.4
la 7.9 c0.6 i0.6 k0.3
laad 7.4 b0.5 d-0.4 e0.4 g0.3 h-0.4 i1.4 r0.8 s0.3
laadpa 7.9 a0.3 e0.9 g-0.4 i0.9 r-0.3 s0.6
laadt 7.9 b0.6 d-0.4 e-0.5 g0.8 h-0.3 i0.6 r1.2
laag 7.2 c0.4 d-0.5 e0.4 h-0.3 j-0.3 k0.5 n-0.3 o1.2 t0.3
laag+is 7.9 b0.4 i0.4 o1.2
laagst 7.9 a0.3 b0.4 c0.7 d-0.3 e0.5 i0.4
laat 3.8 a3.4 b1.0 c3.6 d2.0 e1.6 f0.5 g-2.0 h-0.8 i4.1 j0.9 k0.9 l1.3 m0.5 n2.4 o2.1 p1.5 q2.0 r-0.7 s0.8
laat+aang 7.9 a-0.6 i1.1
laat+boek 7.9 e0.7 g-0.4 i0.9 r-0.3
laat+dag 7.9 d-0.3 g0.5
laat+de 7.0 a-0.5 f1.3 g-0.4 h-0.3 i-0.4 j-0.4 q0.7 s0.5 t0.8
laat+deel 7.6 a-1.2 b-0.4 c-0.5 d-0.3 e-0.7 g0.4 h0.7 j-0.5 l-0.4 p-0.4 q1.4 r0.5
laat+die 7.6 a-0.4 c-0.4 e0.4 f1.5 g0.6 k0.9 o0.7 r0.9
laat+drie 7.9 b0.9 i0.4 n0.9 o1.2 s0.8
laat+een 7.6 a0.8 e-0.6 g-0.3 h-0.3 i-0.8 k-0.3 o1.6 p-0.3 q-0.3 s-0.3
laat+eens 7.6 d0.4 e-0.5 g-0.3 h-0.4 i0.5 j-0.5
laat+en 6.9 a0.8 b0.4 c2.3 d-0.6 e1.3 f0.9 h0.6 j-0.4 l0.3 m0.4 o0.3 s-0.3
laat+fact 7.9 c0.3 e0.4 g1.0 n1.3 p0.4 q-0.7 r1.3 t-0.3
laat+gele 7.9 a0.6 c1.7 e0.3 i-0.3 j0.7 k0.5 l0.4 n0.4 q0.4
laat+het 6.8 a0.5 c-0.8 d0.5 g-0.4 i-0.5 j0.8 m0.7 n0.7 o1.2 p0.5
laat+ik 6.3 a0.4 c0.3 f-0.5 h0.4 j1.1 k1.0 p0.4 q0.4 r0.5 s-0.5
laat+is 6.9 a0.8 b0.4 c1.3 d0.4 f1.2 g-0.3 i0.7 l0.6 n0.4 p-0.3 s-0.4
laat+je 7.6 c0.4 f0.6 l0.8 n1.2 q0.4 t0.7
laat+keer 7.0 a1.1 b-0.6 c0.9 g-0.5 i1.7 j0.4 l0.4 n-0.3 r-0.4
laat+leve 7.9 a0.8 c1.9 e-0.3 g-0.4 i1.9 r-0.3
laat+maar 6.5 a-0.3 g-0.7 i0.6 j-0.3 k1.1 l0.4 m-0.8 n-0.3 o-0.3 p0.4 r0.3 s-0.6
laat+me 7.9 d-0.5 l0.5 s-0.3
laat+op 7.6 a-0.3 i0.4 l0.8 m0.4 n2.1 o0.7 p-0.3 s0.5
laat+over 7.9 e0.8 g0.5 h0.7
laat+somm 7.9 d0.7 e-0.5 n0.4
laat+term 7.0 c0.3 d-0.5 e0.4 g-0.4 i-0.3 p1.6 q0.8
laat+tijd 7.6 a0.7 b1.1 g-0.3 m-0.4 q0.5 s0.7
laat+twee 7.9 a0.3 b-0.3 d0.6 i0.9 p0.8
laat+u 7.9 d-0.4 j0.3 q0.7
laat+vier 7.9 a0.7 c0.9 e0.4 g-0.3 i1.2
laat+was 7.9 a-0.5 b0.3 c-0.4 e-0.5 g0.3 h0.8 k0.4 r0.3
laat+zich 7.9 a0.6 b0.4 i1.3
laat+zijn 7.9 a-0.6 h-0.3 k-0.3 n-0.3
laat+zitt 7.9 d0.8 e-0.5 p0.8
laatst 4.6 a2.2 b1.3 c0.6 d1.1 e0.9 f-0.8 i4.6 j-0.8 l-0.6 n1.4 o1.4 p1.1 q0.9 s1.6 t0.5
labr 7.9 e0.9 g0.4 n-0.3 r0.7
labrad 7.9 e0.9 g0.4 n-0.3 r0.7
lach 6.1 a0.9 b0.7 d-0.5 e2.1 f-0.4 g1.0 h0.4 i-0.3 j0.5 k0.7 m1.1 o0.6 p0.5 r1.2
lach+en 7.6 b0.4 e0.7 g0.5 k-0.3 m0.8 o0.6 r0.5
lachen 6.6 a0.8 e1.6 g0.8 h0.4 j0.8 m0.7 n-0.5 o0.4 r1.2
lacht 7.9 a-0.6 d-0.4 g0.7 k1.2 l0.4 r0.7
lachte 7.4 a0.8 b1.3 e0.7 k-0.3 l-0.3 m0.7 p0.5 q-0.3 r-0.6
ladd 7.6 b-0.4 e0.4 g0.6 j0.3 r0.6
ladder 7.6 b-0.4 e0.4 g0.6 j0.3 r0.6
lag 6.3 a-1.3 c-0.5 d-0.6 e-0.7 f-0.4 g1.3 h0.3 i0.5 m-0.5 n1.8 p0.5 q0.6 r1.5 s-0.7
lag+de 7.9 g0.4 r0.5
lamb 7.4 c0.9 e-0.6 f-0.4 h-0.4 i-0.3 k1.3 p0.7 q0.7 t-0.3
lambre 7.6 b-0.3 c1.0 e-0.3 i-0.3 k0.5 p0.8
lamm 7.9 h0.4 j0.4
lamp 7.4 b0.7 c0.9 e0.5 g-0.4 p0.4 r-0.5
lampje 7.9 c1.1 d0.5 g-0.4 q0.4 r-0.4 s0.5
land 7.4 f0.7 j0.7 k0.3 m-0.6 q0.7
lang 4.6 a1.7 b-0.3 c3.9 d2.5 e1.8 f1.8 g-0.4 i2.9 k0.5 l0.6 m-0.4 n2.2 p1.3 q-0.7 r0.9 s-0.8
lang+dan 7.6 e-0.4 h0.6 i0.5 l0.7 n0.8 t0.4
lang+de 6.7 b0.5 d0.7 e0.4 f0.4 g-0.5 i0.3 j-0.4 k0.8 l-0.4 n1.8 p0.4 r-0.4 s0.4
lang+en 7.9 a-0.5 c-0.4 g0.4 i-0.3 k-0.3 m-0.3 r0.9 t0.3
lang+gele 7.9 a0.5 c0.6 e1.0 j1.0 s-0.4
lang+geno 7.9 a1.1 c-0.3 d0.5 e1.1 f0.8 i1.2 r-0.4 t1.3
lang+gewe 7.6 a0.4 c0.5 d0.6 e-0.4 f0.8 j0.9 k0.4 r-0.3
lang+heb 7.6 c0.3 d0.8 e-0.4 f-0.3
lang+mail 7.9 a-0.7 d-0.7 e-0.4 i-0.6 k0.3 r-0.3
lang+om 7.6 a-0.4 c-0.5 f-0.3 g1.3 h0.8 m0.4 r1.4
lang+op 7.6 a0.6 d-0.5 e1.1 f0.9 i1.3 s0.7
lang+over 7.9 b0.8 c1.3 e-0.3
lang+te 7.9 a-0.7 g0.4 h0.9 i-0.4 k0.5 o0.4 r0.5
lang+voor 7.9 a-0.4 i0.3 n0.5 o0.4
lang+werk 7.9 c0.5 d0.8 e-0.3 i0.8
lange 7.2 a-0.8 b0.4 c0.8 d0.4 e-0.7 g1.2 h0.5 j-0.6 m0.5 n0.5 q-0.3 r1.5
langer 6.9 a-0.7 c0.3 g0.4 i-0.6 j-0.3 l1.0 n0.9 p-0.4 q0.4 r0.3 s-0.4
langev 7.9 d-0.5 h-0.3 i0.3 k0.7 o0.4
langs 6.1 a-0.9 b0.7 e0.5 k0.5 l-0.7 n1.9 p-0.7 q-0.5 r0.3
langsk 7.0 a0.5 d1.6 e0.5 f0.9 g0.6 h0.4 k-0.4 p0.8 r0.9
lant 7.9 c-0.3 f0.5 g0.5 h0.6 r0.4
lapt 6.2 a-1.1 c-0.9 d-0.7 f-0.5 h-0.7 i-0.3 j-0.7 l0.4 n0.5 o1.3 p-0.6 q-0.3 s-0.8 t1.1
laptop 6.3 a-0.8 c-0.7 d-0.7 f-0.4 g-0.5 h-0.6 j-0.6 n0.7 o1.5 p-0.5 q-0.5 r-0.4 s-0.7 t0.8
las 6.9 b0.7 g0.5 h1.2 j0.4 s-0.3
lasa 7.9 s0.4
lasagn 7.9 s0.4
last 6.8 a0.5 b1.2 d0.4 g-0.3 h-0.5 i0.8 j-0.4 n0.3
last+van 7.9 e-0.4 m-0.3 n0.5 q0.4
lastig 7.2 a0.6 b0.7 d0.3 e0.4 f-0.3 h-0.4 i0.6 s0.4 t0.4
late 4.1 b-0.5 c2.0 d1.1 e0.6 g-0.8 h0.5 k4.5 l3.8 n0.7 p0.3 q1.7 r0.6 s-0.9 t0.4
late+dan 7.2 b1.2 c1.6 d-0.5 e-0.6 g-0.3 l1.9 n0.4 p-0.4 q-0.5 s-0.4 t-0.3
late+de 7.6 a-0.6 d0.4 g-0.4 i1.1 l0.5
late+doen 7.9 d-0.4 g0.3 h0.9 r0.4
late+gaan 7.9 a-0.3 b-0.3 c0.3 k2.3
late+kijk 7.9 b0.6 e0.6 p1.2
late+kome 7.9 c0.4 e0.4 i0.4 l0.8 r-0.3 s0.6
late+ople 7.9 b0.4 c0.5 e-0.3 j0.6
late+schi 7.9 e-0.4 g0.4 k1.2 t0.3
late+staa 7.2 b-0.4 c0.8 e-0.5 h-0.4 i-0.4 m-0.5 p-0.4 s-0.4 t0.4
late+stor 7.6 a0.7 b0.5 m0.9 p1.6
late+vall 7.4 a-1.7 b-0.5 c-0.3 e-0.3 f0.7 g0.8 h1.1 k1.4 l0.5 n-0.3 o-0.3 q1.2 s-0.5
late+verv 7.9 a0.6 b0.4 c0.7 e0.3 g-0.4 k0.7 m1.5 q0.4
late+voor 7.9 d0.8 f0.8 j1.0 l0.7
late+we 6.3 a0.9 c-0.5 e2.7 f0.5 g-1.3 h-0.6 i0.8 j0.5 k2.6 m-0.3 p0.5 r-0.8
late+wete 6.1 a0.4 d1.2 e0.4 f-0.7 g1.2 i1.7 j-0.7 l-0.5 o0.7 r1.5 s0.5
late+word 7.6 a-0.8 c-0.6 f0.4 g-0.3 l1.0 o0.3 q0.4
late+zett 7.9 e-0.3 o0.4
late+zien 7.6 a0.7 e0.7 h0.5 o0.7 q0.3
late+zitt 7.9 a-0.4 c0.5 e-0.5 g0.4 i0.3 l1.1 r0.4
laten 4.4 a1.5 b-0.6 c1.4 d1.2 e2.7 g0.5 h0.7 i1.5 j0.3 k4.5 m1.4 p1.9 q1.2 r1.2
later 5.5 a-2.0 b0.4 c1.2 e-1.2 g-1.2 i-1.2 j-1.0 k2.0 l5.5 m-1.0 n1.2 p-1.6 q2.0 s-0.7 t-0.5
lauw 7.9 a0.4 d0.3 e1.0 f0.6 j0.6 p0.5 r-0.4
lauwer 7.9 a0.4 d0.3 e1.0 f0.6 j0.6 p0.5 r-0.4
lawa 7.9 a-0.3 b-0.3 c0.9 d-0.4 f0.4 k0.3 m0.3
lawaai 7.9 a-0.3 b-0.3 c0.9 d-0.4 f0.4 k0.3 m0.3
lead 7.9 c-0.4 g0.8 h1.1 k0.8 r0.7 s0.6
lede 5.7 b-0.3 c0.7 e0.4 f-0.8 g-0.5 h0.9 j0.4 k-0.3 m0.4 o0.4 p-1.0 q-0.7 s1.2 t0.7
lede+is 7.9 g0.3 h0.3
lede+van 7.2 a0.3 i1.0 j0.5
leden 6.0 a-0.4 b-0.3 f-0.6 g-0.5 h0.6 i-1.0 l-0.3 m0.3 n0.4 o0.4 p-0.8 q-0.3 s1.1
ledena 7.2 b-0.5 c1.1 d-0.5 e0.4 g0.5 h1.1 o0.3 r0.7 t0.5
ledenr 7.6 b0.9 e-0.3 k-0.3 l0.5 n0.4
ledenv 7.4 a0.4 d-0.3 g0.4 h0.6 i1.1 j0.6 n0.4 o0.4 r0.4
leef 7.9 a-0.6 d-0.3 e-0.5 l0.9
leeg 6.7 a-0.8 b0.7 d-0.6 e-0.9 g0.3 h-0.6 i1.5 j-0.3 k1.9 o-0.3 p-0.4 r0.7 s-0.4 t-0.4
leeg+en 7.9 a-0.6 i1.4
leeglo 7.9 a-0.4 i1.4
leek 7.9 a-0.5 g0.5 k0.4 l-0.3 n-0.3 o0.7 r0.4
leen 7.4 b-0.3 c0.7 e0.9 k-0.3 l-0.4 m-0.5 p0.5 q1.5 s1.3
leer 6.4 b0.3 e1.4 f0.5 h1.8 k0.9 l-0.5 m-0.6 q0.9 r0.7 s0.6 t0.4
leerli 7.0 a0.3 c-0.5 e1.7 f0.8 h0.6 i-0.4 r0.3 s1.0 t0.8
lees 5.4 a0.4 b-0.4 c-0.5 d0.9 e0.9 g-0.3 j-1.0 k0.6 l0.9 m0.5 o0.6 p1.6 q1.1
lees+als 7.9 a-0.3 b0.3 f0.3 g0.4 l0.8 r0.8
lees+de 7.9 b0.5 c0.4 k1.6
lees+ik 7.2 a-0.4 f-0.4 h0.5 i-0.3 n-0.4 o0.3 p0.3 r0.4 t0.4
lees+mijn 7.9 a-0.4 d-0.6 q0.3
leest 6.2 a0.7 b-0.5 c-0.5 d0.9 e1.0 f0.5 g0.6 h0.5 k-0.4 l0.8 m-0.8 p0.9 q1.5 s-0.8
leeu 7.0 a0.5 c0.9 d0.3 h0.5 i-0.4 p1.6 q0.9 s1.1
leeuw 7.9 a0.6 c0.9 d0.6 e0.5 p0.7 s0.9
leeuwa 7.4 h0.5 p1.0 q0.7 s0.3
leg 6.5 a0.3 b1.1 c1.5 d-0.4 f1.2 g-0.9 i-0.5 j0.9 k0.4 m1.0 o-0.3 q-0.5 r0.4 t-0.4
leg+het 7.9 a-0.3 e0.5 g-0.5
leg+ik 7.0 a0.5 c0.8 d-0.3 f1.1 g-0.4 j1.2 m1.2 p0.4 r0.7
lega 7.9 c0.8 e-0.4 j0.3 p0.5
lege 7.6 a0.8 c1.1 d0.7 g-0.6 r-0.6 s0.4
lege+doos 7.9 a0.6 c0.6 e0.5 s0.5
legg 6.6 a1.7 e0.8 g-0.6 i0.7 j1.6 m-0.5 p0.4 r-0.6 s-0.3
legg+we 7.9 d0.5 i0.3 j0.5 p0.6
legg+wij 7.9 a0.4 e-0.3 j0.8
leggen 6.6 a1.7 e0.8 g-0.6 i0.7 j1.6 m-0.5 p0.4 r-0.6 s-0.3
legt 7.4 a0.4 d-0.3 p1.0 r-0.3
legt+het 7.6 e0.3 p1.1
leid 6.0 a1.8 d1.8 e0.8 f3.0 g-0.5 h-0.6 j-0.3 k0.6 m1.1 q-0.5 s1.6 t0.5
leid+en 7.6 b-0.3 d0.6 f0.6 l0.7 o-0.3 r0.6
leid+tot 7.6 b0.5 e0.7 i0.7 j0.5
leid+wil 7.9 f0.8 m0.9 o0.6
leidde 7.9 a1.1 b0.6 e1.6 g-0.5 i0.8 r-0.4 s1.5
leiden 7.9 a-0.6 d-0.3 e-0.6
leidin 6.7 a0.5 b-0.5 c-0.6 d1.9 e-0.7 f3.6 h-0.6 i-0.4 j-0.5 k1.1 m0.6 o0.4 p-0.6 s-0.4 t0.4
leidsc 7.9 a0.3 d0.7 g0.3 h0.3 l0.4 r0.6 s0.4
leidt 7.9 e0.4 j0.3
lek 7.0 a-0.5 b-0.5 e1.0 f-0.3 g0.3 h0.5 i-0.4 j1.0 l0.5 m-0.3 p0.7 q0.5 r0.6 s-0.3
lek+in 7.9 a-0.5 j0.8 p1.0
lekk 6.1 a0.7 d-0.6 e2.4 g0.7 i-1.0 j0.8 k0.7 m-0.5 p1.9 q0.4 r0.8 s0.8
lekk+band 7.9 a-0.5 c-0.3 d-0.4 k1.2 o0.4 s-0.3
lekk+bezi 7.9 c1.2 d0.3 g1.3 r1.5
lekk+in 7.9 c0.4 j0.5 p0.5 s1.1
lekk+serr 7.9 a0.9 b0.8 e1.4 j1.0 p-0.3 s0.9
lekkag 7.4 a0.3 c-0.5 e1.0 i-0.5 j0.5 s0.4
lekke 7.9 a-0.5 c-0.3 d-0.4 k1.2 o0.4 s-0.3
lekken 7.4 a1.3 b0.6 e2.4 j0.8 p1.4 s0.7
lekker 7.0 a-0.4 c1.1 g1.4 i-0.3 j-0.3 m-0.4 p1.0 q0.4 r1.5
lekt 7.9 a0.6 d1.2 e1.4 g-0.6 n0.5 r-0.7
leli 7.6 t1.0
lelijk 7.9 e-0.4
lens 7.9 a0.6 e1.1 m0.7
leon 7.9 m0.9
leonti 7.9 m0.9
lera 7.6 c0.4 e-0.4 r-0.3 s0.5
lerare 7.9 c0.5 s0.5
lere 7.2 c0.4 e-0.6 f0.5 l-0.5 s-0.5
leren 7.2 c0.4 e-0.6 f0.5 l-0.5 s-0.5
les 7.2 b-0.3 d-0.6 e0.4 g-0.7 h-0.4 j-0.3 r-0.6 s1.3
lesg 7.9 o0.3 r-0.3
lesgel 7.9 o0.3 r-0.3
less 7.9 i0.4 s0.7
lessen 7.9 i0.4 s0.7
let 7.4 a-0.8 b-0.5 d-0.3 e-0.3 h0.7 l0.3 q-0.4 r0.3
let+op 7.6 a-0.7 e-0.3 h0.4 q-0.4
lets 7.9 a0.3 d0.4 e0.8 j1.2
letsel 7.9 a0.3 d0.4 e0.8 j1.2
lett 6.2 a-0.6 b0.4 g0.5 h-0.5 i-0.4 j-0.4 l0.5 n0.3 p0.7 r1.2 s-0.8
letter 6.2 a-0.6 b0.4 g0.5 h-0.5 i-0.4 j-0.4 l0.5 n0.3 p0.7 r1.2 s-0.8
leuk 5.8 a2.0 c1.0 d2.0 e1.4 g-1.1 h-0.5 i1.3 j0.5 l-0.3 n-0.4 p-0.9 r-1.0 t-0.4
leuk+dat 7.6 a0.9 c-0.3 d2.0 g-0.5 i0.5 j0.4
leuk+stuk 7.9 c0.4 s0.5
leuk+voor 7.6 d0.3 e-0.3 g0.6 m0.5
leuk+was 7.9 a0.7 d0.5 e0.5 i0.7 m0.4
leuke 7.6 a0.7 c0.8 e0.6 g-0.6 i0.8 m-0.3 r-0.6
leuv 7.6 a0.5 b0.6 c-0.4 d-0.3 e1.0 i0.8 p0.5 r-0.4 s-0.3
leuven 7.6 a0.5 b0.6 c-0.4 d-0.3 e1.0 i0.8 p0.5 r-0.4 s-0.3
leve 4.6 a-0.3 b-0.3 c3.0 e0.7 f-0.5 g-0.4 h0.7 i-0.9 j0.8 k0.4 l0.7 m-0.5 n-1.1 o1.7 q-0.7 r0.6 s0.6
leve+alti 7.9 c1.2 g-0.5 j-0.3 p-0.4 r-0.5
leve+die 7.9 c0.5 g0.4 r0.4 s0.7
leve+een 7.6 a-0.3 b0.7 d-0.6 p0.7
leve+in 7.2 a-1.0 c-0.4 d-0.5 e-0.4 g0.5 h1.1 i-0.4 r0.4 s-0.3
leve+krij 7.6 c1.5 d0.6 i0.3 p1.0
leve+lang 7.9 a0.3 d0.4 e0.9 p1.2 r-0.4
leve+niet 7.9 a0.4 d1.0 e-0.4 g0.6 n-0.3 q0.3 r0.6
leve+op 7.9 c0.4 e0.4 s0.8
leve+twee 7.9 a-0.6 c-0.7 d-0.5 g0.7 j0.5 n0.3 r0.8 s0.4
leve+uit 7.9 k0.7
leve+uitb 7.9 c0.5 d-0.4 l0.7 p1.0
leve+van 7.2 a-0.5 f0.9 g-0.5 m0.5 n0.7 o0.4 p-0.7
leve+voor 7.9 a0.4 c1.1 e-0.3 j1.1 n0.3 o0.4
leven 6.3 b-0.5 c-0.7 e1.5 g0.6 h0.5 k0.3 m-0.5 p1.0 r0.4 s0.4
levens 7.4 a0.6 b0.5 c0.7 d0.6 e0.7 g0.3 i-0.3 j0.4 p0.6 r0.6 s0.3
lever 7.9 c0.5 d-0.4 g-0.3 i0.6 o0.3
levera 5.8 a-1.9 b-0.3 e0.5 g-0.5 h0.5 i-0.6 j-1.1 l0.7 n-0.6 o0.9 p-0.9 s1.5 t-0.3
leverd 6.9 b0.4 c0.8 d0.4 f-0.4 g0.8 h0.8 i-0.5 k-0.4 l-0.5 m0.6 n-0.3 o1.0 p-0.4 q0.4 r1.2 s-0.4
levere 6.4 a1.9 b0.9 c3.5 d0.4 g-0.9 h-0.3 i0.6 j1.6 l0.5 m-0.5 n-0.4 o-0.4 p-0.5 r-1.3 s-0.4
leveri 6.2 a0.5 c2.3 e-0.5 f0.4 i-0.3 j0.8 o1.1 q0.3 r0.7 s-0.6 t0.4
levert 6.8 a-1.0 c-0.8 e-0.4 g-0.5 j-0.4 k0.4 l-0.3 n0.6 o0.5 p-0.4 q-0.3 s-0.3
leze 5.8 a0.8 c1.0 d1.2 e-0.8 f-0.8 g-0.8 j0.7 k-0.6 l-0.4 m-0.4 n0.6 o-0.3 p-0.9 r-0.3 s4.1
leze+die 7.6 b0.3 d0.4 e0.4 o0.3 s0.5
leze+schr 7.9 e-0.4 n0.4
lezen 6.1 a0.6 c-0.4 d1.8 f-0.5 g-0.5 j1.0 k-0.6 n0.4 p-0.7 s3.2
lezer 7.4 a-0.4 e-0.5 n0.5 q0.4 s-0.3
lezers 7.4 a0.6 c1.8 d-0.5 e-0.5 n-0.3 s1.7
lezi 7.4 a-0.6 j-0.3 r0.6 t-0.3
lezing 7.4 a-0.6 j-0.3 r0.6 t-0.3
lian 7.9 a-0.6 b0.7 f0.6 h-0.4 k0.5 m0.4 o0.3 q-0.4 r0.5
libe 7.9 a0.3 d0.3 i0.6 p0.7 s0.8
libell 7.9 a0.3 d0.3 i0.6 p0.7 s0.8
lice 6.9 a-1.4 c-0.4 d-0.3 f-0.4 h1.7 j-0.4 k0.5 m-0.3 n0.6 o0.9 p-0.4 q-0.3 s-0.6 t1.3
lice+bij 7.9 a-0.5 h2.0
licent 6.9 a-1.4 c-0.4 d-0.3 f-0.4 h1.7 j-0.4 k0.5 m-0.3 n0.6 o0.9 p-0.4 q-0.3 s-0.6 t1.3
lich 5.9 a-0.8 b1.5 d-0.3 f-0.4 g0.8 h1.2 m0.6 o0.5 q1.5 r1.6 s-0.8
lich+alle 7.9 g0.6 m0.9 o0.4 r0.8
lich+en 7.9 b0.9 e0.8 p0.4
licht 6.3 a-1.3 e-0.5 g1.4 h1.5 i-0.4 j-0.3 k0.4 m0.5 o0.6 q1.6 r1.7 s-0.5 t0.4
lichte 7.2 a0.3 b1.2 e0.3 g-0.6 j0.4
lid 6.9 b-0.3 f0.3 g-0.4 i0.5 j0.7 o0.3 p-0.3 r-0.4 s-0.8 t0.6
lid+van 7.9 a0.3 d0.4 e0.4 f0.6 j0.7 s-0.4
lidm 7.9 c0.5 i0.4 t0.4
lidmaa 7.9 c0.5 i0.4 t0.4
lief 5.6 a-0.6 b0.8 d-1.2 f1.5 g1.5 h2.2 i-0.5 k0.6 m-0.7 n-0.5 q0.4 r1.1 s-1.0 t-0.8
lief+na 7.9 e0.4 k1.2 l-0.5 t0.6
lief+op 7.9 a-0.3 l0.4
liefde 7.0 d-0.3 e0.9 f0.4 g1.4 h1.4 i-0.7 j0.4 n-0.4 r0.6 t-0.4
liefs 6.4 a-0.6 b0.5 d-0.9 e-1.1 g0.8 h0.4 k0.3 p0.3 q0.8 r0.7 s-0.5
liefst 6.7 a-0.3 b-0.5 c0.4 e0.5 f0.6 h0.8 i-0.5 j-0.3 k0.9 m-0.6 q-0.3 s-0.4
lieg 7.4 b-0.5 d-0.4 m0.7 r-0.3
liegen 7.9 d-0.4
liegt 7.9 m0.8
liep 6.7 a-1.6 b0.5 c-0.5 d-0.4 g1.8 h0.8 i-0.7 j-0.3 k-0.4 l0.6 m0.8 n-0.3 o1.3 p-0.5 r2.0 s-0.4
liep+te 7.9 g0.6 h0.6 m0.3 r0.7
lies 7.4 a-1.0 e-0.3 h-0.4 k0.6 l-0.3 n0.4 o1.5 p-0.3 q0.3
liesbe 7.9 a-0.7 g0.4 r0.3
liet 7.0 d-0.7 e0.7 g1.8 h1.6 i-0.7 j0.8 m0.5 p-0.3 r2.3 s-0.4
liev 5.3 b0.4 c0.3 d0.5 g0.8 h0.7 i1.3 j2.5 l-0.6 m-0.5 o1.8 p-0.9 q0.5 r0.8
liev+aan 7.9 a1.2 d0.7 e-0.3 g-0.4 j0.9 s0.9
liev+een 7.0 a0.6 b-0.5 c1.0 e0.4 g-0.5 i-0.4 j2.9 r-0.3 s-0.4
liev+even 7.9 a-0.6 c-0.3 e-0.3 k0.3 n0.9 o2.1
liev+mens 7.6 a-0.6 d-0.3 g1.0 h0.5 r1.0
liev+niet 7.6 a-0.3 c-0.4 d-0.3 f0.7 o1.0 q0.5
liev+van 7.9 a0.3 c0.4 i1.1
lieve 6.3 a-0.6 b-0.4 d0.6 e-0.9 f-0.6 g1.4 h0.7 i0.9 j0.3 p-0.4 r1.7
lieven 7.9 b0.6 i0.9
liever 5.8 a0.5 b0.6 e0.9 f0.4 h0.6 j2.6 k0.7 l-0.4 m-0.6 o2.2 p-0.6 q0.4 r-0.5 s-0.5
lift 6.8 d0.7 g-1.0 i-0.4 j-0.3 l0.4 m0.4 n-0.5 p-0.3 q-0.3 r-0.5 t0.7
lift+in 7.9 c0.6 d0.6 f0.4 g-0.3 t0.9
lig 7.9 a-0.6 c-0.3 k0.9 m0.3 q0.5
ligg 5.2 c0.8 d1.3 f0.9 h-0.9 i0.3 j-0.3 l0.7 n0.3 p1.1 q-0.3 r0.7 s-0.9 t0.6
ligg+bij 7.6 b0.6 n-0.4
ligg+en 7.2 a0.4 c0.3 d0.5 j0.6 r-0.5 s1.1 t0.3
ligg+inmi 7.9 a0.3 b0.8 i0.9
liggen 5.2 c0.8 d1.3 f0.9 h-0.9 i0.3 j-0.3 l0.7 n0.3 p1.1 q-0.3 r0.7 s-0.9 t0.6
ligt 4.6 a2.1 b0.8 c3.9 d1.7 e1.4 f0.5 g-0.9 j1.3 k1.7 l0.8 n1.5 o0.7 p1.7 q0.6 r0.5 t2.2
ligt+al 7.9 p0.5
ligt+bij 6.9 a0.6 e1.1 g-0.4 i1.0 j-0.6 n-0.6 p0.4 q0.5 t0.5
ligt+bove 7.9 a-0.3 n2.3
ligt+dat 7.6 a-0.3 p0.3
ligt+een 7.6 a-0.5 e-0.8 l0.3 o0.3 q-0.4
ligt+er 6.2 a1.8 c3.8 d1.5 e1.0 g0.3 h-0.4 k-0.7 l-0.6 o0.8 p-1.0 q0.7 r1.4 t1.5
ligt+erui 7.9 a0.9 c1.3 e0.6 f1.3 k-0.3 t2.2
ligt+het 6.8 b0.8 c0.6 d1.2 e-1.4 g-0.4 h-0.4 i1.2 j0.7 k0.4 m-0.5 n-0.4 p-0.5 s0.7
ligt+hier 7.9 e0.8 j0.8 n0.7 p-0.3
ligt+in 7.9 d-0.3 e0.4 p0.5
ligt+klaa 7.9 a0.5 c0.6 e0.4 j0.8 p0.8 s-0.4
ligt+met 7.4 a-0.6 b0.3 c-0.3 d-0.3 e-0.7 k2.2 l0.4 n0.5 q-0.4 r0.5
ligt+nu 7.6 a-0.4 b0.6 d0.3 j0.5 l0.5 q0.4
ligt+voor 7.9 d0.4 e-0.3 g0.7 h1.2 i0.9 l0.4 r0.6
lijk 6.2 a1.6 b1.7 d0.6 e2.9 f-0.4 g-1.0 h0.8 i-0.5 j-0.5 l-0.5 m1.4 n-0.6 q0.7 r-0.5 t0.6
lijk+het 7.9 d0.5 p0.8
lijk+me 7.4 a0.3 b0.9 e-0.5 l-0.4 m1.9 n-0.3 q0.5 r-0.6
lijk+op 7.4 b0.8 f-0.3 h0.5 k0.4 m0.4 o0.4 p-0.3
lijkt 6.2 a1.6 b1.7 d0.6 e2.9 f-0.4 g-1.0 h0.8 i-0.5 j-0.5 l-0.5 m1.4 n-0.6 q0.7 r-0.5 t0.6
lijm 7.9 b0.6 e0.7 h0.7 i-0.3 k1.0
lijn 6.1 c0.9 d1.9 f1.2 j-0.7 l1.3 m-0.8 p-0.7 q0.5 r-0.4 s-1.2 t1.0
lijs 5.9 c0.3 f-1.0 g0.4 h1.2 i-0.7 j-0.4 k-0.3 l1.2 m-0.5 n-0.4 r-0.6 t0.4
lijs+bij 7.9 c0.9 l1.0 s1.0
lijs+met 7.9 a1.0 d0.9 e1.5 g-0.4 o0.3 p0.8 r-0.6
lijs+voor 7.6 c0.5 g0.4 h1.6 s0.4
lijst 6.2 b-0.4 c0.5 d-0.5 e-0.3 f-0.7 g0.7 h1.7 i-0.4 j-0.3 k-0.9 l1.4 n-0.4 s0.6
lijste 7.9 e-0.3
lijstj 7.6 a0.4 b0.4 d1.0 e0.4 g-0.4 h-0.4 k0.7 o0.4 r-0.6 t0.4
limb 7.9 c0.4 d0.5 e-0.4 m0.6 p-0.4 s0.6
limbur 7.9 c0.4 d0.5 e-0.4 m0.6 p-0.4 s0.6
lind 6.7 a0.7 b0.5 d-0.7 e0.6 f-0.4 h-0.6 i0.7 n0.6 o-0.4 p1.0 q-0.5 r-0.3 s0.8
linda 7.6 b-0.4 c-0.4 d-0.4 e0.3 h-0.3 q-0.3 s0.4
linde 7.6 a0.7 c0.4 e0.8 i0.3 p1.2
link 5.3 a0.9 c-0.7 d0.7 e1.5 g-0.7 j-0.7 k0.7 p-0.8 q0.7 s0.5
link+in 7.9 a0.6 d1.0 e1.2
link+naar 6.0 d0.6 s-0.4
linked 7.4 a0.5 c-0.4 d1.1 e-0.3 g-0.4 h0.3 s1.4
linkje 7.9 d-0.3 e0.3 f0.3 k1.2 l0.4 m0.3 r0.4 s0.6
links 6.9 a1.1 c-0.3 e1.9 f-0.4 g-0.6 h-0.5 j-0.3 k-0.3 n0.3 r-0.4 s-0.5
linn 7.9 f0.3 h0.3 q0.3
linnen 7.9 f0.3 h0.3 q0.3
lint 7.9 d0.9 g-0.3 h-0.3 l0.4 r-0.5 t0.3
lintje 7.9 d0.9 g-0.3 h-0.3 l0.4 r-0.5 t0.3
lipp 7.9 c-0.3 d0.5 i0.5 l1.0 s0.6
lippen 7.9 c-0.3 d0.5 i0.5 l1.0 s0.6
lisa 7.4 b0.3 i-0.4 m-0.5 q0.4
lisann 7.9 b0.5 e0.4 m-0.4
lise 7.6 e0.4 j0.7 k1.1 m0.6 n0.8 t0.4
lise+ik 7.9 k1.2 n0.9 t0.4
lisett 7.9 e0.6 j0.8 k0.6 l-0.3 m0.8
liss 7.9 d0.6 i0.5
lissab 7.9 d0.6 i0.5
live 6.7 a-0.5 c1.5 f0.5 g-0.6 h-0.7 j-0.4 o-0.3 p-0.4 q-0.5 r-0.5 s-0.6 t2.5
live+en 7.6 a-0.8 b-0.4 f0.5 i-0.4 s-0.4 t2.4
livest 7.9 d0.8 i0.4 t0.6
lobk 7.9 a-0.4 r0.4
lobke 7.9 a-0.4 r0.4
loca 7.0 a-0.4 b-0.6 d-0.4 e0.3 g0.6 h1.2 i-0.6 j0.4 k0.4 r0.5 s0.6
locati 7.0 a-0.4 b-0.6 d-0.4 e0.3 g0.6 h1.2 i-0.6 j0.4 k0.4 r0.5 s0.6
loei 7.9 a0.7 c1.1 f1.4 t2.2
lof 7.6 b1.0 c-0.4 g0.4 j0.6 l0.4 r0.5 s0.5
log 7.9 b0.6 s0.7
logb 7.6 c-0.3 e0.8
logbes 7.9 e0.4 t0.4
logi 7.2 a-0.4 c0.5 d0.6 g-0.4 h0.5 o1.1 q-0.4
logist 7.6 a-0.5 c0.4 h0.6 k0.3 m-0.4 o0.8
logo 6.1 a0.4 b1.9 c-0.7 d-0.3 e2.1 f-0.7 g0.5 h0.9 i-1.1 j-0.7 l-0.4 m1.6 p0.7 q1.7 r1.2 s-0.8 t0.8
logo+erop 7.9 b0.9 e0.6 p0.6
loka 7.4 c0.5 g-0.5 i0.4 q0.5 s0.4 t-0.3
lokale 7.6 c0.7 g-0.5 i0.4 q0.6 s0.4
loke 6.7 b-0.5 e0.7 h0.5 i-0.4 j1.9 o-0.4 p0.5 q-0.3 t0.7
lokere 7.6 b-0.4 c0.5 d-0.4 e0.7 g0.4 h0.5 j0.6 p0.4 r0.3
loket 7.0 c-0.4 d0.6 g-0.5 i-0.3 j1.4 m0.3 r-0.3 t0.9
lone 7.2 e0.7 f-0.4 h0.6 i-0.5 k-0.6 l0.6 n0.4
lonen 7.2 e0.7 f-0.4 h0.6 i-0.5 k-0.6 l0.6 n0.4
lood 6.5 a-1.3 b-0.3 i-0.8 s-0.6
lood+in 7.9 a-0.5 b-0.4 e-0.4 f0.5 g0.6 q0.4 r0.8
loodgi 7.0 a-0.8 b-0.4 m-0.4 o0.3 p0.3 s-0.4 t-0.3
loods 7.2 a-0.7 g-0.3 i-0.6 l0.4 q0.3 t0.4
loon 5.9 a-1.0 e-0.7 f-0.5 g-0.6 h0.4 i-0.3 j0.5 k0.7 l0.8 n1.4 p-0.5 q-0.5 t-0.4
loon+dat 7.9 h0.4 i-0.3 k0.5
loon+van 7.6 a-0.5 c0.8 e-0.6 f-0.4 j0.4 k0.4 n2.6 q-0.3
loonst 7.2 a-0.3 d0.4 e-0.3 i-0.5 j0.6 k0.4 s0.3
loop 5.1 b1.0 c0.5 d0.4 e-0.4 f0.9 g-0.4 i-0.3 j0.5 l1.0 m0.5 n1.8 o1.0 p0.9 t-0.8
loop+door 7.9 a-0.3 e-0.4 h-0.3 k0.4
loop+een 7.9 a-0.5 b0.4 c-0.4 e-0.3 o0.3
loop+met 7.9 e1.3 i-0.5 l1.8 n1.4 r-0.5
loop+op 7.9 c1.0 f1.3 n-0.3
loop+sind 7.6 d0.3 e0.5 q0.3 r0.3
loop+tot 7.4 a-0.6 g0.7 h1.3 i-0.5 k0.8 l-0.5 m0.5 o0.6 p-0.3 q0.4
loop+via 7.2 a1.0 c0.6 d1.1 e-0.3 i0.5 j2.0 p1.1 q-0.3
loopt 5.2 a0.7 b1.1 c0.7 d0.4 f0.7 g-0.5 j0.8 m0.4 n-0.9 o0.7 p1.2 t-0.6
lope 5.9 b1.5 d-1.2 e-0.9 g-0.7 i0.7 l2.2 n-0.8 o0.4 p-0.9 q-0.3 s-0.7
lope+over 7.9 i1.1
lopen 6.2 b1.0 d-1.0 e-0.8 g-0.5 i-1.0 l2.3 n-0.6 o0.5 p-0.7 s-0.6
lopend 7.0 a0.4 b0.6 d-0.4 i1.9 k-0.3
lore 7.6 c0.4 d-0.5 e-0.7 k0.6 l-0.3 n0.6 t0.4
los 6.9 a0.7 b-0.5 c0.4 d-0.8 e1.5 f0.8 g-0.8 n-0.3 p-0.4 r-0.3 s-0.3 t1.5
losg 7.9 k0.7
loss 6.9 a-0.7 b-0.5 e-0.4 g-0.5 h-0.3 i-0.4 k0.3 m0.5 p-0.3 q0.5 s-0.4 t-0.5
losse 7.4 j0.4 q0.5
lossen 7.9 a-0.4 b-0.3 e-0.4 f0.5 t-0.4
lot 7.4 a-0.9 b-0.3 g0.4 i0.3 k-0.4 q0.6 r0.5 s-0.4 t0.9
lott 7.4 c0.4 d0.7 e-0.3 g-0.4 i-0.3 r-0.4 s0.4
lotte 7.4 c0.4 d0.7 e-0.3 g-0.4 i-0.3 r-0.4 s0.4
love 7.9 d0.4 g0.3 h-0.4 k0.5 l0.4 m0.5 o0.5 t0.7
lovend 7.9 d0.4 g0.3 h-0.4 k0.5 l0.4 m0.5 o0.5 t0.7
lubb 7.6 b0.4 h-0.3 i0.3 j0.3
lubber 7.6 b0.4 h-0.3 i0.3 j0.3
luc 7.9 a0.4 b0.6 c-0.3 e1.0 f1.3 g-0.4 h-0.3 k0.4 l1.4 q-0.4 r-0.4
luca 7.9 a-0.3 c-0.4 k2.0 n-0.4 q0.6
lucas 7.9 a-0.3 c-0.4 k2.0 n-0.4 q0.6
luch 7.4 d1.0 e-0.5 f1.1 g0.4 i-0.4 n0.3 q-0.4 r0.4 s-0.5
lucht 7.6 d1.1 e-0.4 f1.2 g0.4 i-0.4 k0.3 n0.4 q-0.4 r0.5 s-0.4
luci 7.9 c-0.3 s0.3
luid 6.8 b1.2 c-0.6 d0.7 e0.7 f-0.4 i1.9 j-0.4 k-0.4 m-0.4 p-0.4 q0.3 s0.6
luid+dat 7.9 a0.4 d0.5 e0.6 i0.7 s0.5
luidt 7.2 a0.6 b1.2 e0.7 g-0.6 i1.5 r-0.3 s0.4
luik 7.9 a-0.6 c0.4 e-0.4 g0.5 h1.5 k1.1 r0.8
luis 6.6 a1.4 b-0.7 c0.8 d1.5 e0.6 g-0.8 h0.3 i-0.5 j1.1 m-0.4 r-0.4 s1.8 t0.3
luiste 6.6 a1.4 b-0.7 c0.8 d1.5 e0.6 g-0.8 h0.3 i-0.5 j1.1 m-0.4 r-0.4 s1.8 t0.3
lukk 7.9 a-0.7 c-0.4 f0.3 g0.4 r0.6
lukken 7.9 a-0.7 c-0.4 f0.3 g0.4 r0.6
lukt 5.9 a-1.8 c-0.7 e-0.4 g-0.9 h-0.5 i-0.4 k1.5 l2.9 n0.4 o-0.6 p-1.0 r-0.6 t1.0
lukt+dat 7.2 d0.4 g-0.5 m0.3 o-0.3 s0.9 t1.7
lukt+het 6.9 a-1.1 c-0.3 k-0.4 l1.5 n-0.3 o-0.4 p-0.3 s-0.4 t0.4
lukt+me 7.6 b0.5 c-0.4 e-0.8 l0.4 n1.0 s-0.3
lukt+niet 7.9 d0.3 j0.4 k1.2 n-0.3 s-0.4
lunc 6.6 a-0.4 b-0.5 d0.6 e0.4 l-0.7 m-0.7 p0.4 q-0.7 r0.4 s-0.6
lunch 6.9 a-0.4 b-0.4 h0.3 i-0.6 l-0.5 m-0.6 p0.6 q-0.5 r0.5 s-0.4 t0.4
lunche 7.9 d0.6 i0.4
lust 7.9 e0.5 h0.7 p1.0
lustru 7.9 e0.5 h0.7 p1.0
luuk 7.9 c0.8 f1.3
luxe 7.9 d-0.3 e-0.4 g0.7 h1.2 k0.8 m0.6 q0.3 r0.7 s0.5
m 6.0 a-1.2 b1.3 d0.9 f-0.3 h1.6 i-0.9 j-0.6 k2.9 l-0.6 n3.0 o0.8 q0.5 r0.3 s-0.8 t0.3
m'n 7.9 a-0.3 h-0.4 k1.2 l0.3 m-0.4 n1.2 q-0.4
m+niet 7.9 b0.5 e0.6 k1.5 m0.5 o0.5 p0.4
maai 7.9 b0.4 e-0.3 i0.3
maak 5.4 a-0.4 b0.4 c1.2 e1.1 f-0.4 g-1.5 i-0.4 j0.4 l2.4 n6.2 o0.7 p0.5 q-0.5 s1.2 t0.4
maak+een 7.9 a0.9 c0.4 e1.1 m0.3 s0.3
maak+hem 7.9 n1.2 o-0.5
maak+het 7.0 a-0.4 b-0.5 c0.5 d-0.9 g-0.5 h0.4 i0.4 l1.5 n2.3 o1.0 p-0.6 t0.8
maak+ik 6.7 a-0.4 b0.8 c0.6 f-0.5 l2.1 m0.6 n2.6 o0.6
maak+je 7.9 b0.8 e0.8 p0.4
maakt 6.6 a0.4 d-0.4 e1.4 h-0.5 i-0.4 j0.9 m-0.3 o0.9 s1.7 t0.4
maakte 7.6 c0.7 g-0.6 h0.3
maal 7.0 a0.7 c0.4 d-0.4 e0.4 j2.0 m0.5 r-0.3 s0.6
maan 3.6 a0.5 b0.6 c4.8 d1.6 e-0.7 g-2.9 h-1.1 i1.0 j-2.0 k2.6 l4.1 n3.0 o0.3 p-1.1 q0.8 r-1.1 s-0.9 t-0.4
maan+aan 7.9 b-0.3 c1.1 k0.4 n0.7 q-0.3
maan+acht 7.9 h-0.3 i-0.3 l-0.4
maan+een 7.2 b0.9 c-0.5 d0.8 i0.5 j0.6 l-0.3 p-0.5 s0.8 t-0.4
maan+en 7.4 b-0.4 c1.1 e-0.4 g-0.3 h-0.3 i0.7 l0.3 q-0.3 s-0.4
maan+gaat 7.4 a-0.8 b0.4 d0.4 f-0.4 k1.4 l0.9 m-0.3 q0.4
maan+gele 7.6 c0.9 d0.8 e0.3 i0.4 j0.5 p0.5 r-0.4 s0.3
maan+hebb 7.9 d0.6 e-0.4 g0.6 i0.3 r0.5
maan+het 7.9 a0.3 d1.2 i0.5 q1.3 r-0.3
maan+in 7.6 a0.8 c1.2 d0.6 g-0.4 l-0.3 p0.6
maan+is 7.6 a-0.5 f0.4 n1.0 o0.4
maan+lang 7.9 d-0.3 f0.3 g0.5 q0.6
maan+lees 7.9 g0.5 j0.5 p0.5 r0.4
maan+met 7.6 a-0.5 c-0.4 g0.4 l0.3 r0.3
maan+moge 7.9 e-0.3 l1.1 s0.3
maan+naar 7.6 c-0.3 g0.3 s0.4
maan+niet 6.9 b0.5 d0.9 e-0.5 g-0.3 i1.1 j-0.4 o0.4 p-0.4 r-0.6 s-0.4
maan+nog 7.0 f-0.3 g-0.5 h1.1 i-0.3 k0.8 l-0.7 m-0.4 n0.8 r-0.3 s0.5
maan+om 7.6 b0.8 c0.6 d-0.8 e-0.4 i0.5 k-0.4 p0.6 t0.9
maan+onze 7.9 c0.6 i0.8
maan+ook 7.9 a1.4 c2.4 k0.8 n-0.6
maan+op 6.9 c1.6 d0.6 i-0.4 l0.5 o0.5 p-0.3 r0.5 t0.4
maan+opze 7.6 c-0.3 d-0.3 i-0.4 k0.5 l-0.3 m0.4
maan+over 7.4 b-0.5 d0.3 e0.6 f1.1 g-0.3 h-0.4 i-0.5 k-0.4 l1.1 m-0.4
maan+ston 7.9 e-0.5 i0.6 o0.4
maan+stor 7.9 c-0.4 d0.9 e-0.5 i0.6 p1.7
maan+te 7.2 a0.6 c0.8 d0.4 g-0.4 i1.9 l0.5 r-0.5 s0.6
maan+uit 7.6 a-0.6 h-0.3 l0.4 m-0.5 q0.3
maan+uits 7.2 a-0.9 h-0.6 i-0.3 j-0.3 k0.3 l2.5 p-0.4
maan+verd 6.9 i0.4 r0.3
maan+voor 7.4 a0.8 b0.9 c1.1 e-0.3 g-0.6 p0.6 r-0.6
maan+wach 7.9 a0.5 c1.1 e0.5 l-0.3 s0.4
maan+zit 7.9 a-0.6 d-0.3 i-0.4 k0.8 q0.4
maan+zond 7.9 c-0.3 d0.4 s0.5
maand 4.6 b1.5 c1.2 f-0.8 g-2.2 h0.5 i1.8 j-0.7 l4.7 m0.6 n1.7 o-1.0 p-0.5 q0.6 r-0.4 s-1.6 t-0.8
maanda 4.5 a-1.5 b-0.5 c3.3 d0.4 e-1.5 f1.0 g-1.3 h-0.4 j-1.7 k3.6 l0.8 n3.7 o2.0 p-1.7 s-1.6 t0.8
maandb 7.9 a0.6 i0.7 m0.6
maande 4.9 a2.8 b-0.5 c3.5 d2.1 e1.7 g-0.8 h-1.8 i1.9 l1.1 m-1.1 n-1.0 p1.0 r-0.5 s2.6 t-0.6
maar 2.9 a2.2 b0.4 c4.0 d1.8 e1.8 f0.4 g2.9 h4.4 i2.9 k2.9 m1.0 n-0.9 o-0.5 p-1.4 q0.4 r1.6 s2.1
maar+aan 7.0 a-0.7 c0.4 f-0.5 g1.0 i1.2 k-0.4 m-0.3 r1.2 s0.5
maar+af 7.6 b-0.3 d0.5 e-0.6 k0.7 m0.7 o-0.3 t0.5
maar+als 7.2 a-1.3 c-0.7 e-1.0 f-0.3 g0.4 j-0.3 n0.6 o-0.6 p-0.4 q2.4 r0.9 s-0.6
maar+alti 7.9 c-0.4 d0.4 f0.9 r-0.4
maar+bij 7.2 a-0.8 c-0.3 f0.6 g0.7 h1.7 n-0.3 p0.4 q-0.3
maar+daar 7.4 c0.6 d1.1 e-0.7 g-0.4 i0.5 s0.7
maar+dan 6.8 a0.6 b-0.6 d0.9 e-0.5 f0.8 h0.8 i1.6 k0.6 l-0.4 m0.4 p-0.4 r0.5 s0.4
maar+dat 5.9 a-0.7 c-0.6 d0.6 e0.6 g0.4 i-0.3 k-0.8 n0.3 o0.8 p-0.9 r1.4 s1.6
maar+de 5.5 a2.0 c2.6 d0.5 e2.2 f-0.5 g-2.0 h-0.7 i1.1 j0.9 k0.7 l0.4 m0.8 q-0.8 r-1.4 t-0.5
maar+deze 7.9 a0.6 c1.1 e0.4 g-0.5 j0.4 l0.3 m0.4 q0.3 r-0.7
maar+die 6.5 a-0.9 b0.5 c-0.9 d-0.6 e0.6 f0.5 h-0.8 i-1.0 j-0.4 k-0.4 m-0.3 p-0.5 s-0.6 t1.1
maar+dit 7.2 a0.5 b1.7 d-0.5 e0.5 g0.4 j-0.3 l0.6 m-0.4 p-0.4 r0.7 t-0.3
maar+een 5.8 a1.2 b-0.4 c1.2 d0.3 e1.3 f1.5 g-0.7 h0.8 i0.3 j0.7 k1.0 l1.4 m0.9 n-0.8 q-0.6 r-0.8 s1.4 t-0.7
maar+eens 7.2 a1.2 b1.0 d0.8 e1.7 g-0.6 i2.1 p0.4 r-0.5 s-0.4
maar+eerl 7.9 a0.4 e-0.4 g-0.3
maar+er 7.6 a0.4 b0.5 c0.6 d0.5 e-0.6 g-0.5 p0.8
maar+even 7.9 b0.4 c-0.4 d0.7 j1.0
maar+geen 7.2 b0.5 d0.8 e-0.3 g0.5 i0.4 j0.8 p0.4 r0.5 s-0.4
maar+gewo 7.9 d0.8 p0.7
maar+goed 7.9 a0.4 c-0.3 d0.8 e0.3 j0.7 s0.6
maar+heef 7.9 c0.4 d1.4 e-0.9 f-0.3 g-0.3 j-0.3 l0.4
maar+het 6.4 a-1.4 b0.4 c-0.7 d-0.4 e-0.9 f0.3 g0.8 h-0.4 i-1.0 j-0.8 k0.6 n0.6 p-0.4 r1.1 s-0.5
maar+hij 7.6 a-0.9 e-0.3 f-0.3 g0.6 h0.3 k0.5 m0.4 r0.6
maar+iets 7.9 a0.6 c0.9 d0.4 e0.4 h0.5 k0.7
maar+ik 5.8 a1.5 b0.7 c1.1 d1.7 e0.5 i0.7 j0.3 k0.8 p-0.6 q0.3 r0.5
maar+in 6.8 b0.9 d-0.3 e0.7 g0.5 h1.8 i-0.7 k1.3 l1.2 n1.0 p-0.7 q0.9 r0.5 s-0.5
maar+je 7.9 f0.4 q0.3 r-0.3
maar+jull 7.9 a-0.9 c-0.4 f0.6 g0.8 h-0.3 q0.9 r1.1
maar+kijk 7.9 e-0.3
maar+laat 7.9 a-0.4 c-0.3 g0.7 k0.3 m0.3 n0.3 r0.6
maar+met 6.8 a-0.4 b0.4 c-0.3 e-0.5 g-0.7 h-0.4 m-0.4 n-0.4 q-0.3 r-0.4 t-0.3
maar+mijn 6.8 a0.4 b-0.4 c-0.5 d-0.3 e0.7 g-0.4 h-0.4 i0.8 n-0.3 o0.4 r-0.3 s0.6
maar+moet 7.9 c0.5 s0.8
maar+na 7.4 a0.5 c1.6 i0.9 k0.5 n1.0 s0.7
maar+naar 7.4 b0.4 d-0.8 e0.6 g0.5 h0.9 i0.6 k0.8 m-0.4 p-0.4 r0.7 s-0.3
maar+niet 6.8 b0.7 d0.3 e0.5 h-0.3 i1.9 j-0.5 k0.6 l-0.3 m-0.4 n-0.3 p-0.4 q0.9 s0.7
maar+nu 7.0 a-0.5 c0.5 g1.6 i0.6 j0.5 r1.7 t0.6
maar+op 6.3 a0.6 b0.6 c0.8 d0.7 e-0.6 f0.4 g-0.5 h0.4 i1.0 j0.6 k-0.5 m1.0 o0.4 p1.0 q-0.4 s-0.6
maar+sind 7.9 a0.4 c0.6 d1.1 e-0.3 i0.5 r0.4
maar+stil 7.9 a-0.4 e0.4 g1.4 h2.2 i-0.4 o0.3 p0.8
maar+te 7.9 i0.6 j0.6
maar+tege 7.9 c-0.3 e0.3 g0.6 q0.4 r0.5 s0.9
maar+twee 7.6 d-0.5 e0.4 h0.9 q0.3 t0.6
maar+u 7.6 a0.4 e0.8 m1.3 o-0.4 r0.6 s0.4
maar+uit 7.9 a1.0 e1.1 f-0.3 g-0.4 i0.7 k1.3 o0.4
maar+uw 7.6 a-0.6 d0.5 f0.4 g0.7 j-0.3 p0.5 r0.9
maar+van 7.4 c-0.4 e0.6 n0.6 q-0.5 s0.5
maar+via 7.9 d1.0 e-0.7 i-0.4 s1.3
maar+voor 6.7 a0.5 b0.8 c-0.7 d-0.7 g0.7 h1.7 i-0.9 j-0.4 l0.8 m2.1 n-0.6 o-0.5 q0.6 s-0.7 t0.3
maar+wann 7.9 c0.7 e-0.3 p-0.3 s0.8
maar+wat 7.4 a-0.9 b1.1 c-0.6 e-0.3 i-0.3 k1.4 n-0.4 o-0.4
maar+we 7.0 a-0.7 b0.7 g0.6 h0.6 i-0.6 k1.4 p-0.3 q-0.3 s0.5
maar+weer 7.6 a-0.7 f-0.4 g2.3 h2.4 i-0.5 m-0.3 n0.5 o-0.4 q0.4 s-0.3
maar+wel 7.2 a-1.0 c-0.3 d-0.6 g1.2 h-0.3 i-0.4 j0.6 n-0.4 o0.3 q-0.3 r1.3 s-0.5
maar+wete 7.0 e-0.7 g-0.4 k0.7 l0.6 m-0.5 o-0.4 p0.6 s-0.4
maar+wie 7.9 a0.4 i0.7 p0.8
maar+wij 7.6 a0.4 b0.4 c-0.3 g-0.5 h0.6 i0.3 l0.4 m0.6 o0.4
maar+wil 7.9 d0.3 e0.3
maar+ze 7.9 a0.5 b-0.3 c0.3 d-0.5 e1.3 g-0.5 n0.4 r-0.4
maar+zegg 7.9 a0.9 b2.3 e0.3 g-0.4 i-0.4 m0.5 t0.4
maar+zes 7.9 a-0.6 b-0.3 d-0.4 e-0.3 g1.2 h0.6 q0.4 r0.5
maar+zeve 7.9 e1.0 f0.3 g0.5 h0.8 m1.1 o-0.4
maar+zond 7.6 c-0.4 d1.3 e-0.3 f0.5 g-0.7 k3.9 m0.5 o1.0 p-0.3 s-0.4
maart 5.5 a-0.8 b-0.4 e-0.5 f0.3 h2.1 i0.8 j-0.8 l1.5 m1.0 n0.6 o-0.7 p-1.1 r1.5 s-1.2
maarte 7.4 a0.4 c0.9 e-0.4 g0.3 h0.4 m0.3 s0.7
maas 6.9 a-1.2 b-0.4 c-0.5 d-0.5 e-0.4 f-0.5 g1.5 h0.7 i0.4 l-0.5 m-0.4 n0.6 o0.7 p-0.3 q0.4 r0.8 s-0.5
maat 6.7 a1.0 c0.7 e2.8 j2.4 m-0.5 s-0.4 t-0.3
maatsc 7.4 e0.6 j0.9 n0.6
maatwe 7.9 a0.5 b0.8 e1.1 j0.7 p0.6
mach 6.5 a1.4 b0.7 c0.4 d-0.4 e1.4 g-0.7 h0.6 i-0.3 j0.6 k-0.3 m-0.6 p0.6 r-0.6 s-0.7 t1.0
machin 6.9 a0.8 e0.7 g-0.4 h0.7 m-0.4 q0.3 s-0.6 t1.1
machti 7.4 a0.7 b0.8 c0.7 e0.8 g-0.4 i-0.4 j0.7 p1.1 r-0.5
maes 7.2 a-0.9 c-0.4 e-0.6 f0.6 i-0.4 l0.4 m-0.4 n-0.4 o0.5 r0.4 t0.4
mag 4.0 a-2.8 c-0.5 d-2.2 e-0.7 f1.1 h1.6 i-0.4 k2.9 l1.9 m-1.1 o1.9 p-0.6 q1.4 r1.7 s-0.3 t0.6
mag+bepa 7.9 a0.9 c0.5 e-0.3 j1.3 s0.5
mag+best 7.9 d0.4 f0.8
mag+dat 7.0 a-1.2 b0.8 c-0.5 d-0.3 e-0.3 g-0.4 i-0.4 j-0.4 l1.0 p-0.6 q0.3 s0.4
mag+de 6.8 a-1.2 b-0.7 c-0.5 d-0.7 e-0.8 h0.4 i-0.7 j-0.4 k-0.3 l2.0 m0.8 n0.9 p-0.6 r0.7 s-0.3
mag+dus 7.6 a-0.5 e-0.6 i-0.4 r0.6 t-0.3
mag+een 7.4 a0.6 c-0.3 d-0.4 e-0.5 i-0.3 j1.8 m0.6 p-0.5
mag+er 7.4 a-0.6 c-0.4 g-0.3 h0.5 i-0.3 k1.4 n-0.5 o0.3 t0.5
mag+gewo 7.9 q0.3
mag+het 6.9 a-1.0 c-0.4 d-0.5 g-0.5 h-0.6 i-0.4 j-0.6 k1.3 l1.3 m-0.9 n0.3 p-0.4 q0.7 s-0.3
mag+hij 7.6 c-0.4 g0.4 k0.4 o1.0 p0.9
mag+ik 5.5 a-0.5 b-0.5 c1.6 d0.8 e-1.0 f1.5 j-0.9 k0.6 l0.7 m-0.6 n-0.4 o3.1 p-0.9 s-0.8 t1.3
mag+in 7.6 a-0.5 d-0.5 i0.6 k-0.3 p0.7 q1.1 s0.4
mag+je 6.7 b1.3 e0.5 f-0.7 g1.0 h1.1 i-0.6 j-0.3 n0.9 p-0.4 q-0.7 r1.1 s-0.4
mag+niet 7.6 c-0.4 d0.4 g0.4 j0.7 r0.4 s0.5
mag+ook 7.9 c1.0 d-0.4 i0.8
mag+per 7.9 i0.5
mag+u 6.6 b-0.3 c0.4 e1.3 g-0.4 i1.1 l-0.5 n1.0 p1.6 q0.4 s-0.7 t0.3
mag+van 6.9 a1.0 b0.9 d-0.3 e0.7 h0.8 i-0.7 j0.4 k0.5 m-0.3 p-0.4 s2.5
mag+wat 7.6 b-0.5 e0.3 h0.7 o0.4 q0.8 r0.9
mag+word 7.9 a0.5 e0.5 i1.1
maga 6.9 a-0.9 c-0.9 d-0.3 e-0.5 f-0.4 g0.5 h1.2 i-0.5 l0.9 o0.4 p-0.4 q0.5 r0.4
magazi 6.9 a-0.9 c-0.9 d-0.3 e-0.5 f-0.4 g0.5 h1.2 i-0.5 l0.9 o0.4 p-0.4 q0.5 r0.4
mail 4.3 a-0.8 b-0.4 c0.8 d4.3 e-0.4 g-2.4 h-0.4 i-2.2 j0.3 m-0.5 n-0.9 o1.3 p-1.4 q0.9 r-0.3 s-0.6 t2.0
mail+dan 7.9 e0.7 j0.4 p0.4
mail+dat 7.6 c0.8 e-0.4 m-0.4 n0.3 t0.9
mail+die 7.6 a0.6 d1.8 s0.9
mail+dus 7.9 a0.4 c0.5 d0.9 e-0.4 i0.5 s0.5
mail+een 7.9 b0.6 c-0.3 d-0.5 e-0.4 k0.5 m0.9 n-0.4 o0.5
mail+en 7.4 c0.6 e-0.5 f0.5 i-0.4 j0.3 m0.7
mail+ik 7.6 a0.6 c0.5 e1.9 f0.8 g-0.5 i1.4 k0.5 l-0.4 n0.4 p-0.3 q-0.3 r-0.3
mail+ligt 7.9 e0.5 m-0.4 n-0.4 t0.6
mail+meer 7.9 a-0.6 f0.6 i-0.3 k0.7 p-0.3 r-0.4
mail+naar 7.6 a-0.4 k0.3 l0.6 m-0.3 o0.6 p0.6
mail+niet 7.0 d1.1 e-0.4 g-0.3 h-0.4 i-0.5 j0.4 o0.3 q0.6 s1.0
mail+om 7.6 a-0.5 e-0.3 g0.4 r0.5
mail+schr 7.9 i1.1
mail+van 6.3 b0.6 d0.4 g0.3 h-0.6 i-1.0 j-0.6 k0.5 m0.5 n-1.0 q0.4 r0.5 s-0.7 t0.5
mail+word 6.8 a-1.8 c-0.3 d-0.8 e-0.5 h0.5 i-0.4 j-0.5 p-0.7 s-0.3
mailad 7.0 a-1.2 d-0.8 e-0.8 g-0.6 i-0.4 j-0.5 n0.5 p-0.5 s-0.4
mailbo 6.9 a-0.5 b-0.3 c-0.4 d0.6 f0.3 i-0.4 m-0.5 n0.3 p1.1 q0.4 r0.6 s-0.3
mailen 6.5 c1.0 e0.5 f0.4 g-0.5 h0.4 i-0.6 k-0.7 l0.7 m-0.3 o1.7 t1.0
mailin 7.6 a-0.9 e0.6 f-0.3 m-0.3
mails 6.1 a2.2 c-0.9 d2.4 f-0.4 g-1.1 h-0.5 i-0.9 j0.6 k-0.4 m-0.5 o-0.6 q0.5 r-0.9 s1.7
mailse 7.9 a-0.5 d-0.4 f0.3 k0.5 l0.4 o0.3
mailtj 6.7 b0.3 d0.6 e-0.3 f0.5 i-0.5 m0.7 n-0.5 p0.3 q0.5 r0.5 t-0.4
make 4.8 b0.8 c2.1 d0.5 h2.5 i-0.6 k-1.2 l-0.4 m-0.3 n0.5 o0.7 p0.7 q0.4 r0.8 s1.9
make+en 7.9 e0.3 j0.6 r0.5 s0.7
make+het 7.9 b0.6 p0.8
make+met 7.9 a-0.3
make+over 7.6 a-0.4 b-0.3 d0.4 g0.4 h0.3
make+van 7.6 a1.0 c0.6 e0.5 f0.8 g-0.3 i0.8 s0.7
make+voor 7.2 a-0.7 b-0.7 c0.6 e-0.4 g0.8 h2.3 m0.8 n0.4 q-0.4 r0.6
make+want 7.9 a0.4 e0.9 f1.0 k-0.3 s0.7
make+we 7.9 a-0.5 e-0.5 g0.6 m-0.4 r0.9
make+wij 7.9 a0.6 c0.7 j0.4 p0.6
makela 7.4 a0.8 b2.0 d0.7 e0.6 i0.4 t0.6
maken 4.9 a-0.8 b-0.3 c2.7 e-0.5 f0.4 g0.5 h2.6 i-0.8 k-1.2 m-0.4 n0.6 o0.8 p0.9 r0.9 s1.1
makk 7.0 a-0.4 c-0.4 e0.6 g0.8 i-0.4 j0.6 o1.2 p-0.3 q1.0 r0.6
makk+is 7.9 a-0.6 g0.5 o1.1 q1.0 r0.4
makkel 7.0 a-0.4 c-0.4 e0.6 g0.8 i-0.4 j0.6 o1.2 p-0.3 q1.0 r0.6
mama 7.9 g0.5 p0.5 r0.4
man 4.9 a-0.9 b-0.7 c-0.6 d-1.1 e0.5 f-1.1 g2.8 h2.5 i-1.6 j-1.1 k0.9 m1.1 n0.9 q0.5 r3.7 s1.6 t1.7
man+die 7.9 a-0.5 d-0.3 f0.5 g0.7 q0.4 r0.6
man+heef 7.9 b0.4 e-0.4 j-0.4 p0.9
man+in 7.6 d-0.3 e0.6 h1.1 m-0.3 o0.3 r0.6 t1.7
man+is 7.6 d-0.3 p0.6
man+komt 7.9 g0.6 r0.5
man+van 7.2 a-0.5 c-0.5 e-0.6 g0.6 i-0.3 r0.6
man+was 7.9 a0.7 e0.3 m0.6 p0.6
man+zegt 7.2 e0.4 m0.3 p0.3
man+zit 7.9 a0.4 e1.4 k0.4 t1.9
mana 6.4 a0.9 b-0.8 c0.6 e0.4 f5.0 g-0.6 i-0.8 l-0.3 m0.8 o0.8 p0.7 r0.3 s-0.7 t1.1
mana+van 7.6 c0.3 d-0.4 e0.6 f1.2 m-0.3 q0.4 t1.1
manage 6.4 a0.9 b-0.8 c0.6 e0.4 f5.0 g-0.6 i-0.8 l-0.3 m0.8 o0.8 p0.7 r0.3 s-0.7 t1.1
mand 7.6 a0.3 d0.5 e-0.4 f0.4 g0.3 i1.3 j0.4 r0.4
mandaa 7.9 a0.6 d0.6 f0.4 i1.5 j0.5
mani 6.8 a-0.6 d0.3 g0.8 h0.4 i-0.4 k0.4 l0.3 n0.5 o1.8 q0.5 r1.0 s-0.4 t0.5
mani+om 7.9 a-0.6 c-0.3 e0.3 g-0.3 k0.3 o2.6 p-0.3 t0.5
mani+waar 7.6 a-0.5 d0.7 e-0.4 f-0.3 g1.2 h0.3 m-0.3 o-0.5 p0.5 q0.9 r1.0
manier 6.8 a-0.6 d0.3 g0.8 h0.4 i-0.4 k0.4 l0.3 n0.5 o1.8 q0.5 r1.0 s-0.4 t0.5
mann 7.0 a-0.6 f0.5 g2.1 h0.8 i-0.4 j0.4 q0.9 r2.3 s-0.3
mann+hebb 7.9 a-0.5 f0.4 g0.9 q0.6 r1.0
mann+van 7.9 e0.4 g1.1 j0.7 r1.2
mannen 7.0 a-0.6 f0.5 g2.1 h0.8 i-0.4 j0.4 q0.9 r2.3 s-0.3
mano 7.6 b1.1 c0.9 e1.1 f0.8 n-0.4 r0.3 t0.4
manon 7.9 a0.3 b1.2 c0.9 e1.4 f0.7
manu 7.9 c0.4 d0.7 e-0.3 r0.5
manusc 7.9 c0.4 d0.7 e-0.3 r0.5
map 6.3 a-0.9 c0.7 e-1.2 f-0.6 g-0.5 i-0.7 j0.5 k-0.5 n-0.5 o0.4 r0.5
map+zett 7.9 b0.4 d-0.4 e-0.4 g0.4 n-0.4 r0.4
mapp 7.4 c-0.4 e0.5 h0.4 l-0.4 n-0.3 o0.6
mappen 7.4 c-0.4 e0.5 h0.4 l-0.4 n-0.3 o0.6
marc 7.0 b1.1 c0.4 f-0.4 g0.5 i1.1 l0.5 p-0.4 r0.4 t1.0
marcel 7.9 b0.6 c0.7 d-0.3 e-0.7 g0.4 k0.3 l0.7 r0.4 t1.0
marco 7.9 b0.3 e0.3 g0.4 i0.4 r0.4
marg 7.0 b0.7 e-0.5 i-0.4 j-0.3 p-0.3 r-0.7 s-0.4 t-0.3
marga 7.9 e-0.4
margri 7.9 b0.8 d-0.5 e-0.4 r-0.4
mari 6.5 a0.5 b-0.4 c0.6 d1.0 h1.5 j-0.3 k0.9 t-0.3
mari+de 7.9 a-0.4 b-0.3 h0.5 k1.1 q0.8
mariek 7.0 a0.3 c0.5 d1.0 e-0.5 g0.3 h1.4 q-0.4 s-0.4
marj 7.9 d-0.4 f1.0 l0.7
mark 6.0 a2.1 b3.0 c0.3 e1.6 f-0.4 g-1.2 h-0.4 i2.4 j0.7 m-0.4 p1.0 q-0.4 r-1.0 s1.9 t0.3
market 7.2 a0.9 b1.1 d0.5 g-0.7 i2.0 r-0.4 s-0.3
markt 6.9 a0.6 b1.2 c0.7 d-0.4 e0.4 g-0.4 i0.7 j0.5 r-0.4 s0.7 t0.3
marktp 7.9 e0.5 p1.1 s0.8
marl 6.6 a-0.4 c-0.9 e0.4 h0.5 i-0.5 k-0.3 l1.2 n1.0 o0.5 p-0.4 r0.8 s-0.4 t0.7
marlee 7.6 d0.6 g0.4 l0.8 n0.9 r0.6
marlie 7.9 a-0.4 c-0.4 d-0.5 e-0.4 g-0.3 h-0.4 l1.0 m-0.4 o0.3
marloe 7.4 c-0.4 e0.9 g-0.5 i-0.4 l-0.3 m0.3 n0.4 t0.9
mart 7.6 a0.4 b-0.3 e0.8 g-0.5 l0.3 r-0.4
martij 7.9 a0.4 b-0.4 e0.7 g-0.4 m-0.3 p0.3 r-0.3
mass 7.9 a0.7 b0.5 c0.4 d0.8 e0.7 j0.8 k0.4 l0.3 s0.6
mate 7.0 b1.3 c0.6 d-0.5 f0.9 i-0.5 l0.4 m-0.5 o0.8 p0.4 r0.3 s-0.3 t-0.4
maten 7.4 b1.4 f1.1 i-0.3 l0.6 n-0.3 p-0.3
materi 7.9 c0.4 e-0.5 g0.5 k0.5 o1.1 p0.8 r0.4
matr 7.9 b0.7 p0.6
matras 7.9 b0.7 p0.6
maur 7.9 a0.4 d-0.5 f0.9 j0.6 m1.0
maxi 7.6 b0.6 d-0.5 j0.5 k0.3 l1.2
maxima 7.6 b0.6 d-0.5 j0.5 k0.3 l1.2
mb 7.9 a-0.5 d-0.4 f0.3 k0.5 l0.4 o0.3
me 4.3 a0.6 b2.0 c0.8 d1.7 e0.5 f-0.4 g0.7 h1.5 i0.9 j-1.2 k1.7 l2.3 m2.5 n1.4 r0.6 s1.1 t1.6
me+aan 7.6 a0.4 b0.7 c0.3 d0.4 e-0.4 l0.6 m0.8 n0.4 s0.6
me+af 7.9 d-0.5 e1.3
me+dat 6.9 a1.1 b1.0 c0.4 e0.8 g-0.7 n0.6 q-0.4 r-0.7
me+de 7.6 a0.4 b1.1 d0.3 e-0.4 i0.4 k0.4 m0.9 n0.7 p0.6 r-0.4
me+echt 7.9 a-0.4 c0.3 g0.8 m0.4 r1.2
me+een 6.3 a-1.3 e-1.3 f-0.6 g0.4 h1.0 j-0.4 k1.7 m0.8 o0.3 p-0.8 r0.8 s-0.7 t-0.4
me+eers 7.9 b0.8 m0.7 p0.6
me+er 7.9 f0.3 l1.4
me+even 7.9 a-0.7 c-0.3 d-0.6 f0.3 l-0.4 o0.9 q0.3
me+in 7.6 a-0.4 d-0.5 e-0.6 g0.7 h0.8 i-0.4 k1.1 n-0.4 r0.7 s-0.3
me+late 7.9 a0.7 b0.6 c0.3 e0.4 i1.0
me+niet 7.4 c-0.4 d0.6 e0.8 g-0.3 l0.3 m0.7 n1.0 r-0.4
me+nog 7.9 a-0.4 f0.3 g-0.4 n0.6 q-0.3
me+op 7.4 a-0.8 c-0.5 e0.9 f0.5 g2.2 k0.7 m-0.5 p-0.3 q0.4 r0.5
me+te 7.9 c-0.4 e0.5 p0.7
me+toch 7.9 d1.0 e0.9 p1.0
me+vand 7.6 c0.5 l-0.4 n-0.4 t1.6
me+voor 7.6 a-0.5 e-0.3 g1.0 h1.1 k0.4 t0.3
me+wel 7.6 a0.9 e0.9 g-0.4 p1.5 r-0.5
mech 7.2 d0.6 g-0.4 j-0.3 n0.9 p1.1 r-0.4
mechel 7.4 g-0.4 n1.0 r-0.3
mede 5.7 c-0.4 d0.5 e1.6 f0.3 h0.9 i0.9 j-0.5 k1.1 n0.4 p-1.0 q1.3 r0.7
mede+dat 7.6 c0.6 d0.3 i1.1 j0.6
mede+door 7.9 a0.7 e1.1 h0.4 j-0.3 q0.4 r0.4
mede+neem 7.9 b0.7 d-0.6 f0.3 n0.7 r-0.5 t0.3
medede 7.2 a-0.4 b-0.5 c-0.5 d0.3 g-0.4 i0.7 j-0.4 k0.5 l0.7 m-0.3 o0.6 q1.8
medewe 6.1 a-0.6 e0.4 f0.4 h0.7 i-0.4 j-0.4 k0.9 l-0.9 n0.7 o-0.4 p-0.6 r0.7 t0.4
medi 6.3 a1.0 c-0.4 d0.5 e1.4 f0.8 j1.7 k-0.6 l-0.3 m-0.4 p-0.5 s0.6
medi+en 7.6 b0.5 e0.5 i0.6 j-0.3
media 7.9 a0.5 b0.4 d0.4 e0.4 i0.7 s0.5
mediat 6.9 e-0.3 f0.5 i-0.4 j1.0 k-0.5 p-0.4 s-0.3
mee 4.7 a-1.4 b-0.6 c-0.8 d-0.6 e0.3 g3.4 h3.2 i-1.5 k1.4 l-0.7 m-0.8 n2.3 p-0.7 q1.3 r3.1 s-0.9 t1.0
mee+aan 7.9 h0.8 i0.4 k0.8
mee+akko 7.6 a0.7 b1.3 e-0.3 m1.9 n0.3 p-0.4
mee+dat 7.9 g0.4 i0.4 r0.5
mee+de 7.9 g0.3 m-0.4 q0.3 t1.2
mee+eens 7.4 a-0.6 b-0.4 d-0.6 e-0.6 t0.3
mee+en 7.9 g-0.4 i0.4
mee+in 7.0 a-0.4 b0.4 e0.3 f0.5 h0.7 i-0.6 n0.6 o0.8 r-0.9 s-0.3
mee+met 7.4 b-0.5 c-0.4 d-0.3 k0.6 l-0.4 n1.8 p-0.5 t0.7
mee+naar 7.9 a-0.4 g1.2 k-0.4 n0.5 r1.3
mee+te 7.9 a-0.3 b-0.3 g0.9 h0.6 m-0.3 q0.5 r0.4
meeb 7.9 a-0.4 c-0.4 k0.7
meebre 7.9 a-0.4 c-0.4 k0.7
meed 6.3 c-0.8 d1.4 e0.4 i0.8 j-0.5 l1.1 m-0.4 n0.5 p-0.6 r0.4 s0.9 t0.4
meed+dat 7.6 a-0.5 c-0.4 d-0.4 g0.6 r0.7
meed+over 7.9 b0.3 c-0.3 d0.4 h0.3 l0.6 o0.6
meeden 6.8 b-0.3 c-0.4 e0.6 g0.6 i0.8 l1.1 n0.5 r0.7 s0.4
meedoe 7.6 i0.3 r-0.4
meeg 6.8 a-0.7 b0.4 e-0.8 i1.1 j-0.4 m0.3 n1.1 p-0.5 q1.2
meegen 7.2 a-0.4 c0.4 d0.4 e-0.4 g-0.5 k0.5 m0.6 n1.3 p-0.4 q1.5
meek 7.2 a-1.0 f-0.4 i-0.4 j0.5 k0.6 n-0.3 s0.4 t1.9
meek+hoe 7.9 j0.8 p0.6 s0.7 t0.4
meekij 7.4 a-0.8 e-0.4 i-0.3 j0.7 k0.4 s0.5 t1.8
meel 7.9 c0.5 e0.4 g0.3 i0.6 r0.4
meen 6.9 a0.6 b-0.4 c0.5 e1.0 f0.7 i-0.4 j0.7 m-0.4 p0.6 r-0.8 s-0.5
meenee 7.9 r-0.3
meenem 7.6 e0.4 f0.7 g0.4 h0.4 p0.8 r-0.3
meer 5.0 a0.8 b3.2 e-2.4 f2.0 g1.1 h0.5 i0.4 j-1.2 k-0.6 l0.3 m2.9 n0.6 o-0.4 p-1.2 q2.1 r2.0 s-1.0
meer+aan 6.9 a-0.5 d0.4 e-0.5 f0.7 g0.4 i-0.5 n-0.5 p-0.5 r0.6 s-0.3
meer+beta 7.6 b0.5 c-0.3 e-0.4 i0.6 m0.4 s0.6
meer+bij 7.2 e0.5 g0.3 h0.4 i1.1 l-0.3 p-0.4
meer+dan 6.6 a1.8 b3.4 c-0.6 d-0.3 e-0.7 g-0.8 i0.3 j-0.6 k0.3 l-0.3 m0.6 n-0.5 o0.4 p-0.6 q1.0 r-1.1 s-0.6
meer+en 7.2 a0.7 c0.6 h0.9 i1.4 l0.4 m0.6 p-0.4 s-0.4
meer+gele 7.9 a-0.3 e0.3
meer+het 7.9 d1.2 g0.9 n1.0 r0.8
meer+hoef 7.9 a-0.3 g0.4 r0.3
meer+in 7.0 b0.5 d-0.7 f0.4 g-0.4 j0.4 k-0.4 n0.6 p0.6
meer+krij 7.9 b-0.3 e-0.6 g-0.3 i-0.3 k0.4 s1.4
meer+lang 7.9 a-0.6 g0.4 i-0.4 r0.4
meer+mee 7.9 b0.7 m0.3
meer+met 7.9 e-0.4 g-0.4 p0.7 r-0.4 s0.7
meer+nodi 7.0 a-0.8 e-0.5 f-0.3 g0.6 i1.8 k0.9 p-0.3 q0.6 r0.7
meer+om 7.9 a0.3 e0.7 g-0.3 p0.6
meer+ontv 7.9 e-0.3
meer+op 7.4 a-0.5 c-0.5 e-0.6 f-0.3 h-0.5 i-0.4 j-0.3 m-0.5 n0.7
meer+over 7.6 a-0.5 b0.5 c0.5 d-0.4 e-0.4 i0.5 p0.6
meer+te 6.8 a0.5 c0.6 d-0.7 e-0.4 g-0.7 h-0.4 i3.4 j-0.4 o0.4 p0.6 r-0.7
meer+tege 7.6 b1.0 e-0.5 g0.9 h0.7 i0.4 n-0.3 r1.1 s0.5
meer+teru 7.6 a0.7 e1.7 g-0.4 p2.0 r-0.5 s0.7
meer+van 6.9 c0.9 d1.4 e-0.8 f0.7 g1.1 h-0.6 i0.5 k-0.4 l-0.5 m0.3 n0.7 p-0.6 r1.5 s-0.6
meer+voor 7.6 a-0.4 b0.5 c-0.4 g0.8 h1.2 o0.4 r0.7 t0.4
meer+waar 7.9 d0.3 e-0.3 g0.5 i0.5 n0.7 r0.4
meer+werk 7.9 a-0.8 e-0.5 l0.4
meer+zien 7.9 a-0.5 e-0.6 p-0.4
meerko 7.9 a-0.3 c0.7 e-0.4 g0.6 i0.7 r0.7
meerwe 6.9 a0.9 c-0.4 e-0.7 f1.1 g-0.6 i-0.6 j-0.5 l-0.4 m3.2 o-0.5 s-0.3
mees 6.0 b-0.4 e-1.3 g1.1 j2.1 l0.6 m-0.8 n1.2 o0.5 p-0.7 q1.1 r0.8 s-0.7
mees+hoog 7.9 a-0.6 d-0.3 e-0.5 f-0.3 g0.4 j-0.4 q0.7 r0.6
meesta 7.9 a-0.4 c-0.3 f0.5 l1.0
meeste 6.3 a0.6 b-0.3 c0.4 d0.5 e-0.9 f-0.5 g0.9 i0.5 j2.3 m-0.6 n0.9 p-0.6 q1.1 r1.1 s-0.6
meet 7.2 a-0.5 b-0.4 d1.0 e-0.6 h0.5 k1.5 l-0.5 m-0.6 n-0.3 o0.7
meet+van 7.9 d0.4 e-0.4 k1.4 m-0.4 o0.8
meetin 7.9 d0.4 e-0.4 k1.4 m-0.4 o0.8
meew+aan 7.9 e0.3 i0.4 r-0.5
mei 5.4 a-0.7 b-1.0 c2.2 d-0.8 f1.1 g-0.8 h0.9 i-0.6 j-1.2 k-0.4 l0.4 m1.6 n1.6 o0.9 q-0.7 r-0.5 t0.8
mei+een 7.9 a-0.7 e-0.5 f0.5 h1.7 j-0.4 l0.3 n0.5
meid 7.9 c0.6 d0.6 q0.4 r0.4 s0.5
meiden 7.9 c0.6 d0.6 q0.4 r0.4 s0.5
meij 7.6 c-0.3 e-0.4 j0.4
meijer 7.6 c-0.3 e-0.4 j0.4
meis 7.2 d-0.4 e0.6 g-0.6 h-0.6 k0.6 r-0.5 s-0.3
meisje 7.2 d-0.4 e0.6 g-0.6 h-0.6 k0.6 r-0.5 s-0.3
meld 5.6 a-1.7 b-1.1 c-1.2 f-0.4 g-1.3 h-0.6 i-1.5 j1.2 k1.1 l0.7 o-0.5 p-0.8 r-1.0 s0.7
meld+dat 7.4 a-0.4 c-0.5 d-0.4 l0.7 r-0.4
meld+is 7.9 a-0.6 c-0.4 e-0.7 k0.6 l0.5
meld+je 7.9 g-0.4
meld+mij 7.9 a-0.9 g-0.3 k1.0 n0.5
meld+u 7.9 a0.3 e0.4 j0.6 s0.7
meld+wij 7.9 a-0.7 e0.4 i-0.3 k0.5 n0.4
melden 6.8 a-0.9 b-0.3 c-0.6 f-0.4 i-0.6 k0.4 l0.9 t-0.3
meldin 6.9 a-1.0 b-0.5 c-0.3 e-0.9 h-0.3 i-0.5 j-0.4 k0.4 m-0.4 n-0.3 r-0.3 s-0.4
meldpu 7.9 a0.6 d1.2 g-0.3 j0.8 s1.6
meldt 7.4 e0.4 i-0.4 j0.9 m0.6
melk 6.6 c0.7 d1.4 f1.2 i0.5 l1.0 n0.5 o0.5 p0.3 r0.4 s-0.5 t1.3
melkpr 7.9 l0.9
melkro 7.9 c1.5 f1.3 g0.6 l0.3 r1.0 t1.4
melkve 7.9 b0.8 d0.8 i0.5 o0.4 p0.7
memo 7.9 a-0.5 e-0.6 g0.4 l0.4 n1.2 r0.5
men 7.6 a0.5 e0.9 f1.2 i-0.4 p1.0
mene 5.8 a0.3 c0.8 d0.5 e0.5 f0.8 g0.7 i-0.9 j1.1 k-0.4 l1.1 m-0.3 n0.7 o-0.6 p1.2 r1.0 s-0.6 t1.3
mene+van 7.4 b0.4 d-0.4 j0.5 p0.4 r-0.3 t0.4
meneer 5.8 a0.3 c0.8 d0.5 e0.5 f0.8 g0.7 i-0.9 j1.1 k-0.4 l1.1 m-0.3 n0.7 o-0.6 p1.2 r1.0 s-0.6 t1.3
meni 7.4 b-0.6 c0.4 d1.0 f0.4 g0.5 i0.4 k1.4 l0.4 n-0.4 o-0.3 p-0.3 r0.8 s-0.3
menig 7.9 c0.9 d0.4 g0.7 i0.7 l0.6 r0.9 t-0.4
mening 7.9 b-0.4 c-0.4 d0.6 k1.3
mens 4.9 a0.3 b1.5 c-0.4 d1.7 e1.5 f0.5 g1.6 h0.6 i-0.9 k0.8 m-0.7 n0.5 o-0.4 p-1.3 r1.6 s2.1 t-0.6
mens+aan 7.2 b1.1 d1.3 e-0.8 f1.4 p-0.4 s0.4
mens+de 7.6 a-0.4 e-0.6
mens+die 7.2 a-0.4 b0.3 c-0.5 d0.8 e-0.4 l0.5 o0.5 p0.4 s-0.4
mens+kome 7.9 a-0.3 c-0.4 g0.8 m0.3 r0.7
mens+met 7.6 b0.6 c0.9 d0.3 g-0.5 r-0.4
mens+van 7.4 c0.6 d0.9 g0.4 h0.5 r0.4 s0.4
mens+vrag 7.9 a0.6 e1.1 s1.5
mensel 7.9 d0.5 g0.3 r0.4 s0.7
mensen 5.1 a0.4 b0.8 d0.6 e1.6 g0.9 h0.8 i-0.6 k0.8 m-0.7 n0.4 o-0.4 p-1.4 r1.0 s2.4 t-0.8
menu 6.6 a0.6 c1.2 d0.9 e1.4 f0.4 g-0.6 h-0.3 j-0.4 k0.9 l-0.5 n1.2 o0.6 p-0.6 q-0.3 s-0.7 t0.4
menuka 7.0 a0.9 b0.3 c0.9 d0.8 e1.0 f0.6 g-0.6 h-0.4 n0.3 o0.5 p-0.4 s-0.5 t0.3
mepp 7.6 a0.5 b0.7 e1.1 s1.0
meppel 7.6 a0.5 b0.7 e1.1 s1.0
merc 6.9 a-0.9 b0.4 c0.4 d-0.3 e-0.7 g2.4 h1.0 i-0.4 j-0.4 l0.6 n-0.4 p-0.4 q0.6 r3.3 t0.3
merc+voor 7.9 a-0.4 g0.8 o0.3 r1.2
merci 6.9 a-0.9 b0.4 c0.4 d-0.3 e-0.7 g2.4 h1.0 i-0.4 j-0.4 l0.6 n-0.4 p-0.4 q0.6 r3.3 t0.3
mere 7.6 b0.3 e0.5 k0.6 o-0.4 q0.4 s0.7
merel 7.6 b0.3 e0.5 k0.6 o-0.4 q0.4 s0.7
merk 7.6 b-0.3 c-0.4 g0.4 h-0.3 i-0.4 k-0.3 o-0.3
merken 7.9 c-0.3 e0.5 g0.5 i-0.4 r0.5
met 2.4 a0.4 e1.4 f1.6 g-0.6 h1.0 i1.2 j0.4 k-0.7 l-0.4 n0.4 o0.9 r-0.4 s4.3 t-0.5
met+acht 7.9 a0.8 b0.7 e0.6 i1.8 s0.6
met+alle 6.5 a0.5 b0.4 c0.4 d1.0 e1.2 f0.8 g0.5 h1.2 l1.7 n0.9 o0.8 p-0.6 q0.5 r-0.5 t0.4
met+ande 7.9 b-0.3 m0.8 n0.4
met+bela 7.9 a0.3 e0.7 m0.8 p0.6 s0.8
met+bonn 7.6 b0.6 h0.6 j-0.3 m0.7 p0.4 s0.7
met+cont 7.9 a0.6 e0.3 i0.6 s0.7
met+dank 6.7 a-0.8 e0.6 g1.2 h1.4 i-0.4 j-0.3 k0.6 l0.4 n-0.4 o0.9 q1.1 r1.0 s-0.4
met+dat 7.6 a-0.5 d-0.4 e-0.4 m0.4 n0.3 q-0.3 t0.6
met+de 3.9 a-1.3 c-0.4 d-0.5 f1.6 g-1.6 h0.9 i-0.5 l1.4 m2.3 n0.4 o-0.7 p-2.0 q2.3 r0.8 s-0.5
met+deze 7.0 f0.4 g-0.4 h1.1 o-0.3 t-0.4
met+die 5.5 a0.7 b-0.3 c2.0 d-1.4 e1.4 f0.8 g1.6 h0.6 i-1.2 j-0.8 l1.7 m-0.7 n0.6 o1.0 q0.3 r2.8 s1.3 t0.5
met+dit 7.9 a0.9 b-0.3 e1.3 i0.5 j0.4
met+drie 7.0 c0.8 d-0.6 f-0.3 g1.4 h0.6 i-0.5 m-0.5 o-0.4 p1.0 q0.5 r0.9 s-0.4
met+een 4.0 a1.9 c1.3 d1.5 e1.9 f0.4 g-0.4 h0.4 i2.0 j0.8 l0.5 m1.4 n1.4 o-0.7 p1.3 r-0.4 s2.2 t-0.6
met+elf 7.9 b0.3 d1.0 j0.8 s0.5
met+elka 7.9 a0.5 j0.5 o0.3 s0.5
met+foto 7.2 a1.0 e1.0 i-0.4 m0.8 r-0.3 s1.8
met+geno 7.9 a-0.6 b-0.3 c0.4 e-0.4 g1.1 n1.1 o-0.3 q0.8 r1.2
met+gest 7.9 a-0.3 k0.4 o0.6 q1.3 r0.3
met+goud 7.9 a-0.4 g0.3 h0.3 r0.4
met+grie 7.4 a-0.6 e-0.5 k2.0 l0.3 n1.6 o1.2 p-0.3 q-0.4 s-0.4
met+groe 6.4 c-0.3 d0.5 e1.0 f-0.6 g-0.8 i-0.4 m0.6 n1.2 o1.1 s-0.7
met+grot 7.6 a-0.4 e-0.5 g0.5 k-0.3 r0.7 t0.8
met+haar 7.4 a-0.5 c-0.4 e-0.4 f-0.4 i0.5 k0.3 r0.4 s-0.4
met+hand 7.6 a0.7 e0.9 g-0.5 i0.8 n0.6 o0.5 r-0.4
met+hart 7.6 a-0.6 g0.8 l-0.3 o0.7 q-0.4 r0.8
met+hem 7.2 e-0.7 f1.5 k-0.4 m0.6 o-0.3 p0.4 t0.4
met+het 5.9 a-1.1 c-0.3 d1.0 e1.3 f-0.9 g0.8 l-0.7 m-0.5 n0.5 o1.3 q0.9 r1.5 t1.6
met+hetz 7.6 d0.8 f0.7 h0.5 m0.6 o1.1 r-0.7 t0.3
met+hun 7.9 c0.3 e0.5 i0.7 m0.8
met+iema 7.2 a0.5 c-0.5 d-0.5 f1.7 h0.8 i0.8 s-0.4
met+iets 7.6 b0.3 e0.5 f-0.3 i0.5 l-0.3 o0.3 q0.5 r0.4 s0.5
met+inac 7.9 b0.5
met+inga 7.2 c0.8 e-0.4 g-0.5 h-0.6 i2.3 p0.7 r-0.4 s0.4
met+je 6.8 b0.3 c-0.9 e-0.8 i0.4 k0.6 m0.6 o0.7 p-0.5 q-0.4 r0.9
met+jull 6.0 a-1.1 d-0.5 f0.6 g0.5 h1.7 j-0.5 k0.5 m-0.8 n1.0 o0.3 p0.8 q-0.4 r0.3 s0.8 t0.4
met+kaas 7.9 a0.6 b2.0 c-0.3 g-0.4 k-0.3 l0.3 m0.6 n0.4 q0.5
met+klac 7.9 a-0.3 q0.6 t0.5
met+leve 7.9 c-0.3 e-0.4 o0.3
met+lief 7.6 a0.6 c0.4 d-0.3 e0.8 h-0.4 k0.3 n-0.3 r0.8
met+meer 7.9 c-0.4 m0.3
met+mens 7.9 a-0.7 g0.9 k0.6 r1.3 s-0.5
met+mij 7.9 a0.8 b0.7 d1.4 h0.6 n1.5
met+mijn 6.0 a-0.9 b0.3 c-0.9 d-0.4 e-0.3 f-0.6 i0.4 k1.1 m-0.5 n0.7 o0.4 p-0.7 t1.2
met+muzi 7.9 e-0.3 g0.6 h0.6 r0.7
met+naam 7.4 a0.7 d0.5 e0.7 s2.1 t0.8
met+nieu 7.9 c1.1 g0.3 h0.8 p0.8 q0.3 r0.4
met+numm 7.9 a-0.3 g0.6 h0.7 m0.4 o0.5 r0.9
met+of 7.2 c0.5 d-0.3 g-0.3 h0.6 l-0.3 o0.7 q-0.4 t1.4
met+ons 6.7 a-0.4 b1.6 c-0.3 d0.4 e0.5 h-0.6 i-0.5 j-0.4 k1.7 o0.6 p1.3 r0.4 s-0.3
met+onze 6.3 d1.2 f0.9 i-1.7 j-0.5 l0.7 m0.7 o0.6 q-0.5 r0.5 s-0.5
met+open 7.9 a0.4 b0.6 c0.7 e-0.4 f0.4 h-0.3 i0.4
met+opze 7.9 a-0.4 c-0.4 d0.6 e-0.4 m0.3 o1.4 q0.3
met+pens 6.8 a-1.2 c-0.5 e-0.4 f0.9 h-0.4 i-0.9 l0.5 p-0.5 q-0.3 r0.3 s-0.5
met+pijn 7.4 b-0.3 e0.7 i0.6 k0.4 n0.3
met+plez 7.9 g1.2 r-0.3
met+rust 7.4 b-0.4 d-0.4 e-0.4 f-0.3 i-0.3 k-0.4 n-0.3 r-0.3 s-0.4
met+sint 7.4 c0.8 e-0.4 i0.5 p-0.3 r-0.4 s0.7
met+spoe 7.6 c-0.3 d-0.4 e1.0 f-0.3 h0.3 m0.3 t1.5
met+stij 7.9 b0.4 e-0.4 f0.4 g0.6 p0.5 q0.6 r0.5
met+tran 7.9 c-0.3
met+twee 7.4 a0.8 b1.2 d-0.3 e0.6 i0.9 j0.7
met+u 6.3 a0.4 c-0.6 d-0.6 e-0.5 f1.5 g1.3 h2.3 i-0.9 l1.5 n-0.4 o-0.3 q0.3 r0.8
met+uw 6.3 a1.3 b0.7 c1.2 d0.6 e0.9 f5.2 g-0.6 h-0.6 i0.5 j-1.0 k-0.3 m1.3 o0.4 p0.5 q0.5 r-0.4 s0.9
met+vaka 7.6 a-0.3 f0.3 m0.5 n-0.4
met+veel 7.6 a-0.5 f0.5 g1.4 h1.6 r0.3
met+veer 7.9 d0.5 s0.5
met+verl 7.9 g0.8 h0.8 m0.4 n0.6 r1.0
met+verm 7.9 a0.7 e0.9 q0.3 s1.6
met+vers 7.6 a-0.7 b0.5 e0.4 g-0.5 h-0.4 k-0.3 l-0.4 m-0.3 r-0.5 t0.5
met+vert 7.4 a0.3 c0.6 i-0.3 j1.9 m0.6 o0.3 p1.4
met+vier 7.6 a0.3 d0.7 e0.4 j0.7 n0.7 s0.6
met+vrie 5.3 b0.3 c0.4 d-0.4 e1.1 f-0.8 g-0.4 h0.6 i-0.6 j-1.1 k0.5 l0.5 m1.8 n1.4 o0.8 p-0.3 q0.6 r0.4 s-0.7 t0.7
met+vrij 7.9 i0.6
met+wat 7.4 c0.7 d0.6 e-0.5 g-0.8 i-0.3 q-0.4 r-0.7 s-0.3
met+wie 7.6 b-0.3 d-0.3 f1.1 k-0.4 n0.6 p-0.4 r0.6
met+z'n 7.2 b0.4 c-0.4 d1.1 g-0.3 i0.5 k0.4 r-0.4 s0.6
met+zes 7.9 a-0.4 e-0.3 g0.7 i0.7 r0.8
met+zijn 6.6 a-1.3 b-0.4 d-0.5 e-0.9 f-0.5 g0.6 j-0.3 m-0.4 n0.4 o0.4 q-0.4 r0.7 s-0.5
met+zo'n 7.9 b0.8 g0.7 i0.7 r0.8
met+zwan 7.6 a-0.7 b0.7 e-0.5 m0.5 o0.4 q0.3
met+zwar 7.9 b0.4
meta 7.6 a-0.4 b0.4 k-0.4 o0.3
metaal 7.9 a-0.3 n0.3 o0.5
mete 5.4 a-0.5 c-0.5 e2.0 f-0.6 g0.8 h2.2 n1.2 p-0.7 q1.9 r1.1 s0.4
mete+beta 7.9 a-0.8 e-0.4 g1.0 k0.4 q1.8 r1.2
mete+bij 7.9 a0.8 e1.2 g-0.4 j0.6 p1.0 s1.6
mete+de 7.9 a-0.3 d0.4 g0.5 h0.3 l0.8 r-0.5
mete+en 7.9 b0.4 e0.5 h0.6 m0.6 t0.7
mete+hoog 7.9 d0.3 e0.3 m-0.4 q-0.3
mete+in 7.4 b0.6 g0.6 n0.8 p-0.4 r1.0
meteen 6.1 a-0.6 c-0.6 e1.8 f-0.3 g1.2 h1.1 i-0.9 l-0.5 n1.3 q1.7 r1.8 s0.3
meten 7.6 e0.3 h0.4 i0.8 l1.3 n-0.4
meter 6.8 c-0.5 f-0.3 g-0.6 h0.4 j-0.4 m0.3 n0.5 o-0.3 p-0.4
meterk 7.2 c0.6 d-0.4 e0.4 g-0.5 j0.4 q0.4 r-0.6 s0.4
meters 7.9 b-0.4 e-0.3 g0.5 h0.9 m0.4
meub 7.4 a0.3 d0.8 e1.2 f0.8 g-0.4 k-0.4 m-0.3 s0.7
meubel 7.6 a0.5 d1.0 e1.2 f0.9 g-0.4 s0.7
mevr 4.5 a0.6 b0.9 c2.2 d0.9 e0.7 f1.5 i0.6 j1.2 k0.8 m0.8 o0.4 p1.0 t0.6
mevr+aert 7.9 a-0.5 b0.5 e-0.3 f0.5 h-0.3 n0.5 o0.4 r-0.5
mevr+bos 7.9 c0.8 d1.3 e-0.6 f1.2 k-0.3 m1.0 o0.6 t0.7
mevr+clae 7.9 d0.4 k0.7 p0.6 q0.6
mevr+de 6.9 a1.1 c0.8 d0.4 e0.9 g-0.5 j-0.6 n0.7 o0.5 s0.3
mevr+jans 7.9 a-0.5 c-0.3 g0.8 q1.1 r0.8 t0.4
mevr+oost 7.9 d-0.4
mevr+op 7.6 c-0.5 e0.3 k0.4 m0.9
mevr+van 7.4 a0.3 c-0.3 d0.6 j0.6 p1.4 r-0.5 s0.3 t0.7
mevrou 4.6 b0.6 c2.2 d0.5 e0.5 f1.6 j0.4 k0.9 m1.0 o0.5 p1.1 s-0.8 t0.6
meze 7.4 a0.4 c-0.4 e-0.5 g-0.4 i0.9 m0.3 q0.8 r-0.4 s0.8
mezelf 7.6 a0.4 e-0.4 g-0.4 i1.0 m0.3 q0.8 s0.9
micr 7.6 c0.4 d0.8 g0.5 i-0.4 j-0.4 k0.4 r0.9 s0.6
microf 7.9 c0.3 d0.9 g1.0 j-0.3 r1.2 s0.8
midd 6.3 a-1.2 d-0.5 f-0.5 g0.9 i-0.8 j-0.7 k1.9 n0.3 o1.0 p0.4 q0.6 r1.3 t0.9
midd+in 7.6 b0.4 e-0.4 k1.5 m0.4 t0.4
middag 6.7 a-1.3 b0.5 d-0.4 e0.3 f-0.3 g1.2 i-0.6 j-0.5 k0.9 n0.6 o1.3 p0.5 q0.9 r1.5 s0.3 t0.6
midden 7.6 e-0.5 k1.4
miek 7.2 a0.4 c-0.4 f0.4 g0.4 i0.6 p1.4 r0.6
mieke 7.2 a0.4 c-0.4 f0.4 g0.4 i0.6 p1.4 r0.6
migr 7.0 a1.1 e0.9 i0.6 t0.4
migrat 7.0 a1.1 e0.9 i0.6 t0.4
mij 3.6 a4.5 b1.0 c0.8 d4.3 e1.7 f3.5 g-2.0 h-0.3 i0.5 j-0.4 k1.7 l-0.6 n1.2 o1.3 p1.5 r-0.5 s2.7 t0.6
mij+aan 7.2 a-0.7 b0.3 e0.3 i-0.3 j-0.5 k0.3 m-0.5 n0.8 p1.1 q-0.4 t0.3
mij+afge 7.9 a0.7 e-0.3 g-0.4 p2.0
mij+al 7.9 d-0.8 e-0.6 s0.9
mij+als 7.9 a0.4 b0.4 d1.0 p-0.3
mij+alst 7.9 a0.6 b0.5 d1.5 m-0.4 o0.5 q0.4
mij+bell 7.6 b0.5 d-0.5 e1.2 f0.9 l0.6 m-0.3 r-0.3 s0.6 t0.7
mij+belo 7.9 d1.0 e-0.3 i0.6 p0.8
mij+betr 6.8 a0.6 b1.0 c-0.6 e-0.3 h-0.5 i0.4 k0.3 m0.5 q-0.3
mij+bij 7.9 a-0.4 b-0.3 d0.4 g0.6 i0.7 r0.6 s0.7
mij+daar 7.6 a-0.7 e-0.5 h0.6 k0.4 l-0.3 n1.6 t-0.5
mij+dat 7.6 a0.7 b1.1 c0.8 e0.4 g-0.5 i-0.3 l0.4 m-0.4 r-0.5
mij+de 6.7 a0.4 b-0.3 f-0.5 g-0.6 h0.4 i1.4 n1.4 o2.3 p-0.7 s-0.7
mij+door 7.4 a-0.3 d0.5 f1.7 h-0.4
mij+drie 7.9 a0.4 c-0.3 d1.7 f0.3 i-0.3 k1.4 p0.6
mij+een 6.2 b-0.7 c-0.6 d-0.8 e1.1 g0.5 k-0.4 l-0.5 o0.8 p0.6 r-0.3 s1.0
mij+eens 7.4 b0.6 c-0.9 d0.6 e-0.5 f0.7 g-0.3 h-0.5 i-0.4 k0.4 m0.9 n-0.4 o0.6 p-0.5 s-0.6
mij+en 7.9 a-0.3 c0.4 e-0.3 n-0.3
mij+enor 7.9 e0.9 o0.7 s0.6
mij+er 7.9 c0.6 e-0.6 j0.4 m0.7 p0.6 s0.4
mij+geen 6.8 a0.8 b0.4 e1.5 g-0.7 h-0.4 i-0.6 j-0.3 p2.4 r-0.5 s0.5
mij+gevr 7.9 c0.4 d-0.4 e-0.5 i-0.4 j0.7
mij+het 7.9 e-0.4 f0.6 g0.4 h1.2 n-0.4 p-0.3 r0.8
mij+hoor 7.2 a-0.4 f-0.5 g-0.3 i-0.3 l1.0 m0.6 s-0.3
mij+in 7.6 b0.3 e-0.4 f0.7 p0.6 q-0.3
mij+is 7.6 d0.6 e-0.4 m1.2 o-0.6 q1.4
mij+late 7.0 e-0.3 g0.4 h0.7 i1.9 j-0.4 l-0.3 o-0.6 p0.4 r0.3 t-0.4
mij+maar 7.4 a0.3 d0.9 e-0.7 g-0.4 h-0.5 i1.3 l0.3 m-0.4 o-0.4 p-0.3 q-0.5 s0.7
mij+naar 7.9 b0.5 d-0.3 e0.7 s1.4
mij+niet 6.7 a0.6 c-1.0 d2.1 f0.8 g-0.5 h-0.3 j-0.4 k1.7 l-0.4 o-0.4 p1.0 r-0.4
mij+nog 7.9 b-0.3 g0.8 m-0.4 q0.4 r0.7
mij+nu 7.2 a1.2 c1.2 d1.7 f4.4 j-0.4 k0.6 l-0.4 m-0.3 o0.5 p-0.3 r0.5 t2.8
mij+ook 7.9 d0.8 g0.5 q0.5 r0.7
mij+op 7.0 a1.0 c-0.7 d-0.9 e1.2 g-0.9 i1.0 j1.7 p-0.5 r-0.8 s0.4
mij+te 7.0 a0.8 b2.0 c-0.5 d-0.4 e-0.4 g-0.5 l0.6 m-0.7 p1.0 s0.5 t-0.4
mij+tot 7.6 a-0.4 b0.9 f0.9 h0.4 l0.5
mij+uit 7.6 e0.4
mij+uitl 7.4 a0.5 b-0.7 e1.6 f-0.4 g-0.4 h0.7 i-0.4 k0.5 m0.4 o0.4 p-0.4
mij+vand 7.9 a0.6 e1.6 f0.8 h-0.3 j0.6 t0.9
mij+vert 7.9 a0.3 d0.3 e0.4 j0.8 p0.7 s-0.5
mij+voor 7.6 b-0.4 c0.9 k1.0 m0.3 s0.4
mij+wete 7.9 a1.1 b1.2 e0.9 g-0.4 r-0.4 s1.3
mijn 2.7 a0.5 b1.3 d3.9 e0.5 f-0.3 g1.1 h1.6 i0.4 j1.9 k1.1 l-0.3 m-0.6 n0.9 o0.6 p0.6 q0.8 r1.9 s4.5 t-1.5
mijn+abon 7.6 a-0.9 d-0.4 i1.6
mijn+admi 7.9 a-0.5 g0.5 l0.3 o1.3 r0.4
mijn+advi 7.9 d0.6 e-0.3 g-0.4 p0.9
mijn+advo 7.2 a1.0 e0.7 g-0.4 j2.0 p-0.3 s0.6
mijn+agen 7.6 a-0.4 b-0.3 c-0.4 e-0.6 h-0.3 k1.2 n0.5 r0.5 s-0.5
mijn+appj 7.9 a0.6 c1.4 d1.7 e0.7
mijn+baas 7.2 c-0.6 d0.9 e0.5 f1.8 i-0.5 m0.3 s-0.4
mijn+bali 7.9 c1.0 d-0.4 e-0.4 g0.4 i0.8 r0.4
mijn+bank 7.6 b0.6 c1.0 e-0.4 i0.4 n0.7 p0.5
mijn+been 7.9 e0.5 j0.6 n0.7
mijn+beri 7.9 a0.4 c-0.4 d0.9 e0.5 f1.4 i0.9 m0.3 p0.7 s0.4
mijn+best 7.6 a0.9 c0.5 g-0.6 i0.3 p1.4 r-0.5 s0.5
mijn+bezw 7.9 c0.5 d0.7 e-0.5 f1.0 m1.2 o0.4
mijn+boek 6.9 a0.4 b0.4 d0.9 e0.9 m1.6 o0.5 s-0.3 t-0.3
mijn+bonn 7.9 b0.6 i0.6
mijn+brie 7.6 a0.9 c-0.4 d1.0 e0.9 j1.3 p0.6 s0.7
mijn+broe 6.2 a-1.6 b-0.4 e-0.4 g1.3 h1.8 i-0.4 j-0.7 p-0.6 r2.3 s-0.8
mijn+bure 7.4 b-0.5 c0.5 d-0.4 e-0.3 h-0.4 m0.4 o-0.3
mijn+buur 7.2 b-0.3 d-0.8 g0.6 i-0.4 j0.7 l0.3 r0.4 s1.1
mijn+cata 7.9 b0.6 e0.3 k0.8 q0.6 s0.7
mijn+clie 7.2 q-0.3
mijn+coll 6.0 a-1.5 b-0.5 d-0.5 e-0.5 f0.6 g-0.7 h1.0 i-1.2 j-0.8 k0.6 n0.8 p-0.8 s-0.7 t1.3
mijn+comp 6.8 b1.5 d-0.8 f-0.3 i0.8 l0.4 s-0.5 t1.2
mijn+cont 7.9 d1.3 q0.5
mijn+dank 7.9 g0.5 m0.3 o0.8 r0.6 t0.4
mijn+doch 6.0 c-0.8 d-0.4 f-0.5 h0.5 j0.7 k0.3 m1.0 n0.5 o-0.4 p0.6 q1.3 s1.4 t0.3
mijn+doss 7.2 a0.9 c1.0 d1.9 e-0.5 f0.6 g-0.4 h-0.3 i0.5 k-0.4 n0.4 t0.4
mijn+eenm 7.9 a-0.5 i0.7
mijn+eige 6.7 a0.5 b1.2 c-0.5 d1.2 g-0.3 h-0.4 i-0.7 j-0.4 k1.0 o0.7 q-0.3 r0.4 s-0.3 t0.8
mijn+erva 7.6 a0.7 b0.7 d0.7 e0.5 i0.5 p-0.3 s2.1
mijn+ex 7.4 c-0.5 d0.7 e0.9 g-0.7 j0.7 n0.6 r-0.8
mijn+excu 7.4 a-0.5 b-0.4 h0.6 k1.6 l0.7 n1.6 o1.4 q0.4 s-0.4 t-0.4
mijn+gege 7.9 b1.0 d0.7 e-0.8 f0.3 g-0.5 h-0.5 n0.5
mijn+hand 7.6 a0.7 d1.7 e1.0 r-0.3 s0.7
mijn+hart 7.6 a-0.4 b-0.5 d-0.6 e-0.7 g0.6 i0.4 k-0.4 n0.4 r0.5 s-0.3
mijn+hele 7.6 c-0.3 d-0.4 e0.7 l0.4
mijn+here 7.9 c0.7 j0.5 l1.1
mijn+huis 7.4 b-0.4 c-0.4 d-0.5 e0.8 f0.8 h-0.5 i-0.4 j0.3 k0.5 m-0.3 n0.5 s-0.3
mijn+huur 7.6 a-0.5 b-0.4 i-0.3 m-0.3 n-0.3
mijn+kant 7.4 a0.9 b-0.4 d0.4 e0.4 g-0.6 i1.0 r-0.5 s1.6
mijn+klac 6.9 a0.7 c-0.6 d1.4 e0.8 i0.3 j1.0 m0.6 p0.7 r0.4 s0.8
mijn+klan 6.9 a-0.5 c-0.5 f-0.4 g0.4 h0.6 l1.7 m-0.4 n-0.8 r0.6
mijn+klei 7.2 a0.8 b0.5 g-0.4 i0.4 j0.7 p0.5 r-0.4 s1.8
mijn+knie 7.9 i0.7 n0.5 t0.4
mijn+laat 7.4 a-0.4 b-0.3 c-0.3 d-0.4 g0.4 i-0.4 p0.4
mijn+lapt 7.9 a-0.5 g-0.3
mijn+leid 7.9 f0.8 m0.9 o0.6
mijn+leve 7.6 e0.6 g0.4 n-0.3 p1.1
mijn+mail 6.1 a-0.4 b-0.4 d1.1 g-0.5 i-1.1 k-0.4 l-1.0 o0.5 p-0.7 q0.5 s-0.9
mijn+man 5.9 a-1.0 c-0.3 e0.6 f-0.4 g0.9 h0.3 i-1.0 j-0.8 k0.6 n0.6 o-0.3 p1.0 q0.3 r1.2
mijn+mens 7.9 e0.5 g0.4 r0.3
mijn+moed 6.2 a-0.7 b-0.3 c1.1 d-1.0 e0.8 g0.7 i-0.4 k0.7 l-0.7 q0.8 r1.3
mijn+naam 7.0 a0.8 d1.8 g-0.5 i1.2 m-0.3 n-0.4 o1.0 p-0.4 t0.3
mijn+neef 7.4 a1.1 b1.0 e1.0 g-0.4 i0.8 r-0.4
mijn+nich 7.4 b0.4 c1.1 d0.5 g0.4 h1.2 j0.4 p0.3 s-0.5
mijn+nieu 7.6 a0.4 e0.6 i1.4 j0.4 p0.9 r-0.3 s0.8
mijn+numm 7.6 a1.2 d1.8 e0.5 g-0.3 r-0.4 s1.4 t0.8
mijn+ogen 7.9 b0.6 c-0.3 d0.3 l0.4 r0.5
mijn+oom 7.9 a0.6 c0.6 e0.5 p1.0 s0.6
mijn+opa 7.9 b1.5 d-0.4 e-0.4 h0.3 t0.4
mijn+opdr 7.9 a0.3 l0.5
mijn+opvo 7.6 a-0.3 g-0.3 l0.3 p-0.4 s0.6
mijn+oude 7.2 a0.5 c0.5 d-0.6 e0.4 f-0.4 j0.4 k0.6 l-0.3 m0.5 n-0.5 q0.9 r-0.6 s-0.3 t0.4
mijn+over 7.4 b0.4 c0.7 g0.3 h0.4 i-0.5 j-0.4 k0.4 n-0.4 p1.4 q-0.3 r0.4 s-0.4
mijn+pet 7.9 a-0.5 g0.8 h1.4 m0.5 q-0.3 r1.0
mijn+port 7.9 a1.1 c1.4 e0.8 g-0.3 p2.1
mijn+proe 7.9 c-0.4 e-0.3 q0.4
mijn+raad 7.9 a0.7 j1.4 p0.5
mijn+rech 7.0 a1.2 c0.5 d-0.6 e0.7 g-0.4 i-0.4 j3.4 p0.7 r-0.4 s1.7
mijn+reke 7.4 a0.4 b-0.4 e-0.3 m1.0 p1.5 q0.7 s-0.3
mijn+scho 6.4 b0.8 c-0.6 g1.0 h-0.5 i1.2 k0.5 n0.8 o-0.4 p-0.7 r1.1 s0.7 t-0.5
mijn+secr 7.9 a-0.4 b-0.3 d-0.5 k1.0
mijn+spor 7.9 a-0.5 k0.4 q0.4
mijn+stag 7.6 b0.9 d-0.3 j0.7 m0.7 p0.5 s0.5
mijn+tant 7.6 b-0.3 h0.7 m0.8 n0.6 p0.5 r0.6
mijn+tele 7.6 a0.5 b0.6 c0.5 d0.8 e0.7 f-0.3 i-0.3 p-0.4 s-0.3
mijn+tick 7.9 d1.1 e1.0 f0.6 k-0.3
mijn+toet 7.9 c1.3 e-0.6 g0.4 p0.7 r0.3
mijn+twee 7.9 c0.3 d0.3 e-0.7 f-0.3 g0.4 h0.5 l0.5 m-0.4 r0.4
mijn+vade 6.6 c-0.6 e-0.7 g0.6 i1.0 j-0.4 k0.6 l-0.6 m0.4 r0.7 s-0.5 t-0.3
mijn+vaka 7.6 a-0.9 c-0.4 l2.2 n1.0
mijn+verh 7.4 d0.5 e0.8 j-0.3 p-0.5 s0.3
mijn+verk 7.9 a-0.7 c-0.3 d-0.4 e-0.6 g0.8 h0.9 k1.2 m-0.3 q0.4 r0.8 s-0.4
mijn+verz 7.4 a0.5 e0.9 j2.1 p1.1 s0.3
mijn+vluc 7.6 c-0.5 d-0.4 k2.1 l-0.3 m0.3 n1.0
mijn+voor 7.6 a-0.6 e-0.5 k0.6 n0.7 o-0.3 q0.4 r-0.3
mijn+vori 7.2 a-0.9 c-0.8 d-0.5 g-0.3 h-0.4 i-0.6 l0.3 o1.4 s-0.3
mijn+vraa 6.7 a1.2 b0.7 c0.9 d2.8 e0.4 f0.9 g-0.5 i-0.6 j-0.4 p-0.6 r-0.3
mijn+vrag 7.9 a0.5 d1.1 e-0.4 m-0.3 p0.9 s-0.5
mijn+vrie 7.6 a-0.4 c-0.4 e-0.5 h0.6 r0.4
mijn+vrou 5.7 b1.5 e-0.3 f-0.3 g0.6 h-0.3 i0.8 j-0.4 k-0.5 m-0.7 n1.3 o-1.0 p-0.9 q0.7 r0.8 s-0.9
mijn+wach 7.9 a-0.4 d-0.3 r0.4
mijn+zoon 7.0 a-0.5 b-0.3 d0.4 e-0.3 g-0.7 j-0.3 k-0.5 l0.6 m0.4 p-0.4 q1.4 r-0.5 s-0.4 t0.4
mijn+zus 6.7 a-0.9 c-0.5 g1.8 h3.7 i-0.4 j-0.6 l0.4 p0.3 r1.5
mijn+zwag 6.8 b0.8 g0.4 h0.8 i0.6 j0.4 o0.4
mijne 7.0 a0.5 c1.2 e-0.4 g-0.6 l0.8 m0.5 o0.4 p0.4 r-0.7
mijnhe 7.6 c-0.4 e0.4 n1.3 o-0.3 p0.5 q0.4 r0.5
mill 7.2 a0.5 b1.0 h-0.4 j0.3 m-0.4 n0.3 o0.4 q0.5 t-0.5
mille 7.4 a0.6 b1.2 g-0.3 h-0.6 j0.4 m-0.3 o0.5 r-0.4 t-0.4
mind 5.8 a2.3 b3.1 e2.4 f0.4 g-0.9 h-0.4 i1.5 j0.5 k0.6 l0.7 m1.0 r-0.5 s1.2
mind+dan 7.9 a0.3 j0.5 s1.6
mind+op 7.9 c0.4 e-0.7 m1.4
minder 5.8 a2.3 b3.1 e2.4 f0.4 g-0.9 h-0.4 i1.5 j0.5 k0.6 l0.7 m1.0 r-0.5 s1.2
mini 6.9 a0.4 b0.7 d-0.8 e1.0 f-0.4 j-0.3 k0.6 l0.9 m-0.7 s-0.4 t0.7
minima 7.9 a-0.5 d-0.3 g-0.3 l0.3 m-0.3 n0.3
minist 7.6 a0.3 e0.9 k0.5 n-0.3 t1.4
minn 7.9 e0.9 f0.4 j0.6 m0.3
minnel 7.9 e0.9 f0.4 j0.6 m0.3
mins 7.0 a1.4 b0.8 c0.4 e0.8 h0.3 i-0.5 j-0.5 l-0.3 p-0.5 q-0.3 r-0.4 s1.3
minste 7.2 a1.1 b-0.4 c0.5 d0.6 i-0.4 j-0.5 p-0.3 r-0.4 s1.4
minu 5.9 a0.4 b1.3 d0.7 e1.5 f0.3 g-0.3 h0.3 i-0.4 k0.8 m1.2 n0.7 p-0.9 s0.3 t2.0
minu+lang 7.9 a0.4 d0.5 f-0.3 i-0.3 k0.6 m0.9 n0.3 q-0.4 r0.4
minu+naar 7.9 a0.5 b0.8 e0.6 g-0.4 m-0.3 t0.3
minute 6.0 a0.4 b1.0 d0.5 e1.4 f0.4 h0.4 i-0.8 k0.9 m1.2 n0.8 p-0.8 s0.4 t2.1
minuut 7.6 a0.3 b1.3 e0.9 g-0.4
mire 7.9 a0.4 b0.8 d0.5 p1.5
mireil 7.9 a0.4 b0.8 d0.5 p1.5
mirj 7.0 b0.6 h0.7 n0.4 r0.5 s-0.4 t0.5
mirjam 7.0 b0.6 h0.7 n0.4 r0.5 s-0.4 t0.5
mirt 7.9 a-0.5 g0.3 h0.4 k1.2 r0.5
mirte 7.9 a-0.5 g0.3 h0.4 k1.2 r0.5
mis 6.7 b0.3 d-0.4 f-0.5 g0.7 h0.5 i-0.3 j-0.3 k0.4 m1.2 n-0.4 o1.1 p-0.6 q-0.6 r1.4 s-0.3 t1.5
mis+alle 7.9 a-0.3 g0.4 n0.4 o0.8 q-0.3 r0.4 t0.4
mis+ik 7.6 a1.0 c0.6 e0.4 m0.9 o0.4 r0.4
mis+is 7.9 a-0.5 b0.4 d-0.4 g1.0 k0.5 m-0.4 n-0.4 o0.4 q-0.4 r0.9
misl 6.9 a1.1 c0.5 d-0.6 e2.2 g-0.4 h-0.4 j0.6 m-0.5 n0.6 q0.4 r-0.3 s0.4
misl+het 7.9 a-0.3 d-0.4 m-0.3 n1.0
misluk 6.9 a1.1 c0.5 d-0.6 e2.2 g-0.4 h-0.4 j0.6 m-0.5 n0.6 q0.4 r-0.3 s0.4
miss 5.6 a-0.9 b-0.4 d1.5 f0.3 g1.0 j-1.1 k1.4 l1.3 m-0.4 p-0.4 r2.1 s-0.8 t0.6
missch 6.2 a-1.2 b-0.7 d1.8 e-1.1 f0.4 g1.2 i0.3 j-0.8 k1.5 l0.5 m-0.9 o-0.5 r1.6 s-0.4 t-0.6
missen 6.6 a0.3 c0.4 e0.4 g-0.5 j-0.4 l0.9 m0.4 n-0.5 o0.7 s-0.4 t1.3
mist 6.9 a1.1 b-0.5 e2.5 h0.6 i0.5 k-0.3 m-0.5 q0.4 s0.8
mist+een 7.9 a0.7 e0.9 p0.5 s-0.3
miste 7.9 e0.4 g0.4 h0.8 p0.7
mn 7.9 b0.4 c0.7 d0.7 g-0.3 m0.3 n1.3 s0.4
mo 7.2 b-0.5 d-0.4 e-0.8 n0.7 p-0.5 q0.4 s0.4
mobi 7.6 a0.9 b0.7 d1.0 e1.0 f1.1 m0.4 n0.4 r0.3 t0.8
mobi+numm 7.9 a0.6 d1.3 e0.5 f1.2 n0.4
mobiel 7.6 a0.9 b0.7 d1.0 e1.0 f1.1 m0.4 n0.4 r0.3 t0.8
moch 6.2 a0.7 d1.2 e-0.7 f-0.6 g0.8 h0.6 j1.7 l-0.3 m1.2 o0.4 p1.0 r0.6 s2.0 t0.6
moch+u 7.4 a0.6 e-0.7 j1.2 m0.6 p1.0
mocht 6.3 a0.9 d1.1 e-0.9 f-0.5 g0.4 h0.5 j1.7 m1.2 n-0.4 p1.0 s2.1
mode 7.0 a-0.4 b0.3 d0.3 j-0.4 o-0.3 p-0.4 s1.0
model 7.6 a-0.6 e-0.4 g0.4 r0.5
modu 7.6 h-0.3 k0.6 l-0.4 q-0.3 r-0.5 t0.5
module 7.9 k0.6 l-0.4 r-0.4 t0.6
moe 7.9 c0.8 d1.0 o-0.3
moed 5.8 a0.5 c0.7 d-0.8 e1.8 h-0.4 i0.4 k0.5 n-0.4 q0.7 r0.6 s0.8
moed+is 7.9 a-0.4 d0.5 e-0.7 f0.3 g-0.3 m0.7 n-0.3 q0.5 r-0.3
moed+van 7.9 a0.7 b0.5 e1.3 k0.5 o0.4 r0.6 s-0.3
moeder 5.8 c0.6 d-0.7 e0.7 i0.5 k0.4 q0.8 r0.6 s0.9
moei 6.4 b0.5 c-0.8 d-0.4 e1.5 g0.3 j-0.3 l1.6 n-0.4 o-0.6 p1.7 r0.3 s-0.5
moeili 6.7 a-0.7 c-0.6 e0.8 l1.5 n-0.3 o-0.5 p0.4 s-0.4
moeite 7.6 a0.5 b0.9 e1.0 p1.6
moes 5.6 a1.4 b0.6 c1.3 d-0.6 e2.0 g0.8 h0.8 i-0.9 j1.2 l-0.4 n-0.8 p-0.9 q1.5 r1.0
moes+er 7.9 a-0.6 b-0.3 g1.1 q-0.3 r1.2
moes+ik 7.9 d0.4 j0.4
moes+kome 7.9 a0.5 e0.9 j1.1
moest 5.7 a1.0 b0.7 c1.5 d-0.4 e1.7 g0.9 h1.0 i-1.3 j1.3 l-0.3 n-0.7 p-0.9 q1.5 r1.3
moeste 7.9 a0.5 e0.5 i0.6 r-0.3
moet 3.5 a-2.1 b-1.0 c1.9 d0.8 e-0.6 f0.8 g-3.0 h-0.6 i-1.3 j-2.0 k3.4 l3.5 m-0.6 o3.0 p-1.9 q1.4 r-1.5 s-0.6 t1.7
moet+als 7.9 b0.4
moet+beta 7.9 a0.6 b0.6 c0.4 i1.0 l0.9
moet+bij 7.9 d0.5 n1.6 t-0.5
moet+bove 7.9 e-0.4 l0.4 q0.3
moet+dat 7.9 t0.3
moet+de 6.2 a-0.8 b1.1 g-0.9 i-0.5 k0.4 o2.1 q-0.6 r-0.4 s-0.7
moet+die 7.9 a-0.7 c0.4 d-0.3 f-0.4 k1.4 l0.3 q1.3
moet+een 7.2 a-0.4 b0.7 c-0.6 d-0.5 i-0.4 o0.5 p-0.5 t0.4
moet+er 7.0 b0.7 c0.8 d0.3 e-1.1 g-0.4 h-0.4 j-0.5 o0.4 q0.5 r-0.3
moet+ge 7.6 b-0.6 d-0.3 g0.4 h1.0 k0.8 m1.1 q1.7
moet+het 7.0 d0.4 e0.8 f0.9 g-0.5 h-0.5 k0.9 l0.7 m0.9 n0.7 p-0.4 q-0.5 s-0.3
moet+ik 5.4 a-1.8 b-0.7 c1.6 e0.5 f-0.7 g-0.5 i-1.8 j-0.6 k1.7 l1.1 m0.5 n-0.4 o2.5 p-1.4 q-0.4 r0.8 s-1.6 t2.3
moet+in 7.2 a-1.0 d0.3 e-0.4 g-0.4 i-0.3 k-0.6 p-0.3
moet+je 6.6 a-0.4 d0.6 e-1.0 f-0.4 g1.1 h1.1 i0.5 r0.4 s0.9
moet+kome 7.6 a-1.0 g0.5 i-0.3 j-0.4 n0.4 o0.4 r0.4 t0.6
moet+make 7.9 a0.5 e0.3 s1.4
moet+morg 7.9 e-0.5 k0.6
moet+niet 7.9 a0.3 c-0.4 d1.3 e0.4 i0.7 p0.8
moet+nog 7.9 a-0.3 b0.7 c0.5 h-0.4 n0.8 o1.3 r-0.3 t-0.5
moet+onze 7.9 k0.3
moet+over 7.9 a-0.3 d-0.4 g0.4 h0.3 q0.4 t2.0
moet+staa 7.0 a0.9 c0.5 d-0.4 e0.9 f0.4 n-0.5 o-0.4 p0.8 q0.4 s0.9
moet+teke 7.9 a-0.5 l1.6 n0.7
moet+u 7.9 e-0.3 k0.6 l0.5 p0.7 s0.4
moet+vind 7.9 a0.5 c0.7 d1.0 e1.4 i0.8 j0.4 p0.4
moet+voor 7.6 a-0.5 f0.6 h0.4 i-0.3 j-0.4 k0.3 l-0.4 n0.5
moet+wach 7.9 c-0.3 d0.3 e0.3 l1.7 m-0.4 o-0.3 p-0.3
moet+we 7.9 c0.6 d0.3 e-0.4 h-0.3 m-0.4
moet+wel 7.6 c0.6 d-0.5 f0.6 i0.6 k0.3
moet+wete 7.6 c0.5 d0.7 e0.3 f0.7 h-0.4 q0.5 r0.5 s-0.3
moet+wij 7.4 a-0.4 f-0.5 h0.7 n-0.5 o2.6 q-0.4
moet+word 7.9 t0.3
moet+zegg 7.6 a0.9 c-0.4 i-0.6 s-0.4
moet+zien 7.6 a-1.2 g0.6 h0.6 m-0.3 o-0.3 p-0.4 q2.6 r1.3 t-0.8
moet+zijn 6.3 a0.5 c1.8 d-0.4 e-2.1 f0.8 g-0.5 i-0.6 j0.4 k-0.5 l1.3 m0.9 p1.3 q1.3 r-0.5 t-0.8
moeten 4.8 a1.0 c2.5 d0.4 f1.5 g-1.0 h0.3 k1.0 l1.6 o1.0 p0.5 q1.6 s1.2
moge 5.0 a-1.5 b-0.5 g-0.9 h0.8 i-0.5 j-1.3 k0.5 l2.8 m-0.6 n-0.4 o0.8 p-0.8 s-0.5 t0.9
moge+de 7.9 a0.3 e0.5 g-0.3 l0.4 m0.7 o0.7 s0.8
moge+jull 7.6 a0.7 e1.3 g-0.6 h0.6 i0.4 p1.5 r-0.6
moge+naar 7.9 a-0.6 b0.4 c0.4 e-0.6
moge+om 7.4 a-0.6 e-0.5 f0.7 i-0.4 l1.3 n0.4 o0.4 q-0.3
moge+we 6.9 a-0.6 b-0.4 c0.8 d-0.6 e-0.5 g0.8 h0.7 i-0.7 k0.7 m0.3 o0.9 p-0.4 r0.7 s-0.3 t-0.5
moge+weg 7.6 a-0.4 k0.4 l-0.4 m-0.4 q0.4
moge+wij 7.6 d0.3 e-0.6 i0.6 l-0.3 t0.6
moge+ze 7.6 c0.5 d0.4 g0.4 k0.4 r0.6 s0.3
moge+zijn 7.9 a-0.4 c-0.5 d-0.3 k0.3 l1.4
mogeli 6.4 a-0.4 b-0.3 c-0.5 f0.7 g-0.8 i-0.3 j-0.3 k0.4 l2.6 p-0.6 q-1.2 r-0.6 s-0.3 t1.4
mogen 5.3 a-1.2 b-0.4 c0.4 d0.8 f-0.5 h0.8 i-0.3 j-1.1 k0.4 l1.3 m-0.4 n-0.4 o0.8 p-0.4 q0.5 r0.8 s-0.3
mole 7.2 a-0.7 c-0.3 i-0.4 l0.8 m0.3 n-0.3 o-0.4 q0.5 t-0.4
molen 7.6 a-0.5 e-0.6 h-0.5 l1.0
molena 7.9 g0.4 h-0.3 k0.4 m0.4 q0.8 r0.4
mome 6.1 d0.5 e-0.4 f0.8 g-0.7 i-0.5 j0.7 k1.9 l1.8 p-0.9 s-0.7
mome+kunn 7.9 h-0.4 k0.4 n0.6 o0.5 q-0.4
mome+niet 7.6 a-0.8 d-0.4 h0.4 n-0.4
moment 6.1 d0.5 e-0.4 f0.8 g-0.7 i-0.5 j0.7 k1.9 l1.8 p-0.9 s-0.7
mond 7.0 d1.1 e-0.6 g0.5 i0.6 r0.6 s0.9
mone 7.9 a0.6 b0.7 e0.7 i0.6 p1.0 s1.0
moni 7.6 b0.7 g-0.7 h0.7 m0.8 r-0.3 t-0.3
moniqu 7.6 b0.7 g-0.7 h0.7 m0.8 r-0.3 t-0.3
mont 6.2 a0.7 b-0.8 c0.9 e0.4 g-0.6 i-0.7 j0.4 k-0.7 l-0.3 m2.0 n-0.3 p0.9 q0.5 r-0.5 s0.8
mont+heef 7.9 g0.5 h0.7 j0.5 q0.8 r0.5 s0.5
monteu 6.2 a0.7 b-0.8 c0.9 e0.4 g-0.6 i-0.7 j0.4 k-0.7 l-0.3 m2.0 n-0.3 p0.9 q0.5 r-0.5 s0.8
monu 7.6 e0.4 g0.4 m0.7 r0.5
monume 7.6 e0.4 g0.4 m0.7 r0.5
moog 7.4 b0.5 c-0.6 d-0.6 f-0.3 g0.4 h0.7 i0.5 k-0.4 l0.8 p0.6
moogt 7.4 b0.5 c-0.6 d-0.6 f-0.3 g0.4 h0.7 i0.5 k-0.4 l0.8 p0.6
mooi 5.3 a1.3 b1.1 c0.7 d-0.5 e3.1 g3.1 h1.1 i0.4 j-0.6 m0.6 n-1.0 o0.3 p1.2 q2.2 r4.2 s0.4 t0.9
mooi+dat 7.6 b0.3 c-0.4 d0.5 e0.4 h0.9 i-0.4 j0.6 m0.3 o0.3 p0.6 r0.6
mooi+gewe 7.9 a0.4 c0.5 e0.7 i1.5
mooi+is 7.6 a0.7 b1.4 g-0.5 i1.3 r-0.6
mooi+jare 7.9 g0.8 h0.5
mooi+uit 7.9 d-0.3 e1.1 r0.7 t0.4
mooi+werk 7.6 a-0.4 e-0.6 g1.2 h-0.3 k0.4 n-0.4 p-0.3 q2.3 r1.7 t0.8
mooi+zijn 7.9 a-0.5 b-0.3 d-0.4 e-0.5 f0.4 k0.5 o-0.3
mooie 6.7 a0.6 c0.8 d-0.7 e1.6 g0.8 h1.2 l0.5 m0.3 p-0.5 q1.9 s0.4 t0.4
mooier 7.4 a0.3 b1.6 c0.8 d1.0 e-1.1 f-0.3 g0.7 i-0.4 m0.4 p0.9 q-0.4 r0.9 s-0.5
morg 4.5 a-1.2 b-1.0 c1.1 d-0.6 e-1.0 f2.0 g-1.7 i-2.0 k4.2 m0.5 n3.6 o-0.3 p-1.8 q1.4 s-1.1 t7.2
morg+beta 7.9 a-0.6 n2.4 p-0.4 q-0.9
morg+een 7.4 a0.8 e0.7 f1.3 h0.3 n0.7 r0.5 s-0.4 t-0.4
morg+in 7.6 a-0.4 c-0.4 e-0.5 g0.5 r0.7 t0.7
morg+kan 7.9 k0.8
morg+met 7.9 c0.3 g1.3 n1.3 p-0.3 q-0.7 r1.4
morg+moet 7.9 b0.4 c-0.3 h-0.4 o0.6 q1.6 t1.1
morg+niet 7.4 a-0.8 b-0.5 e-0.4 f0.4 h0.6 k3.1 m0.4 r0.4 t-0.6
morg+om 6.6 a0.8 c1.7 d-0.5 f0.4 g-0.3 h0.4 i0.4 j-0.4 k-0.6 l0.3 p-0.4 q0.5 r-0.4 s0.4 t4.6
morg+op 7.4 b-0.5 c-0.5 d0.5 e-0.5 f0.3 g-0.3 k0.4 n-0.5 o-0.4 p0.4 q2.3 t-0.4
morg+staa 7.9 a-0.4 c-0.4 d-0.5 n-0.4 q0.5
morg+weer 7.9 d0.3 h0.4 k-0.3 t-0.4
morg+zet 7.9 a-0.4 g-0.4 k-0.3 n1.0
morgen 4.5 a-1.2 b-1.0 c1.1 d-0.6 e-1.0 f2.0 g-1.7 i-2.0 k4.2 m0.5 n3.6 o-0.3 p-1.8 q1.4 s-1.1 t7.2
moss 7.9 a-0.4 h0.8 i0.4 k0.8
mossel 7.9 a-0.4 h0.8 i0.4 k0.8
most 7.6 e-0.6 l0.9 m-0.3 n1.0
moster 7.6 e-0.6 l0.9 m-0.3 n1.0
moti 7.9 a0.6 i1.3
moto 7.9 a0.6 b1.0 d0.5 e1.0 i0.5 j0.7 s1.0
motor 7.9 a0.6 b1.0 d0.5 e1.0 i0.5 j0.7 s1.0
mr 5.8 a0.4 b-0.5 d0.9 e2.2 j2.3 k0.3 n0.7 q-1.0 r-0.6 s-0.9
mr+drs 7.6 d0.5 f0.4 g0.5 m-0.3 n0.7 p-0.3 q-0.3 r0.5 s-0.3
mt 7.6 b1.1 e-0.3 i2.7
muld 6.9 a-0.3 b0.7 c0.8 f-0.4 g-0.3 i-0.5 n1.0 o1.1 p-0.3
mulder 6.9 a-0.3 b0.7 c0.8 f-0.4 g-0.3 i-0.5 n1.0 o1.1 p-0.3
mure 7.9 a0.5 d-0.4 e-0.4 g-0.4 i0.6 m1.7 r-0.3
muren 7.9 a0.5 d-0.4 e-0.4 g-0.4 i0.6 m1.7 r-0.3
muse 7.0 a0.3 b0.9 e0.3 f-0.3 i0.8 j-0.5 o0.7 p0.9 q-0.3
muse+het 7.9 e0.4 o0.8
museum 7.0 a0.3 b0.9 e0.3 f-0.3 i0.8 j-0.5 o0.7 p0.9 q-0.3
muur 7.0 a1.0 b0.7 c-0.5 d0.9 e0.5 i0.5 p0.3 q0.4 r0.5 s-0.5 t-0.3
muzi 7.0 a0.6 b1.1 c-0.6 d1.4 e0.7 h1.0 i-0.4 j-0.4 k0.3 o0.5 p-0.4 r0.6 s-0.5
muziek 7.2 a0.8 b1.3 c-0.5 d1.2 e0.9 g-0.5 h0.5 i-0.3 j-0.4 o0.6 p-0.3 s-0.5
mvg 7.0 a-0.9 c-0.3 d-0.4 f-0.4 i-0.4 n-0.3 p-0.4 q0.8 r0.7 t-0.3
mw 7.6 a0.3 c-0.3 d1.1 e-0.5 k0.7 p0.5 t0.3
n 7.9 a0.4 d0.6 e0.8 s0.8
na 3.9 a1.4 c2.0 d0.9 e2.9 f1.1 g-0.8 h0.5 i4.0 j-1.5 k0.8 l1.9 m-1.6 n1.2 o1.0 q0.7
na+acht 7.9 a0.6 c0.7 d1.2 s0.5
na+de 5.4 b-0.6 c1.7 d-0.5 e1.2 f0.8 i1.4 j-0.8 k0.7 l1.8 n1.4 p-1.2 s-0.7
na+deze 7.9 a0.6 e0.5 i1.0 s0.8
na+die 7.0 a-0.7 c-0.8 e-0.5 k0.5 m-0.4
na+drie 6.7 a0.7 b1.2 c1.3 d-0.7 e1.2 g-0.5 h-0.5 i0.9 k0.3 l0.4 m-0.5 n0.5 o0.5 s0.4
na+een 6.2 a1.2 b0.4 c-0.7 d1.3 e1.3 f1.3 g-0.6 h-0.4 j-0.4 m-0.5 o-0.4 p1.0 q-0.6 r-0.8 t0.3
na+elf 7.4 a-0.5 c-0.5 d-0.7 i-0.3 q0.4
na+goed 7.9 a-0.5 c-0.4 n-0.5 o-0.3 q0.4
na+het 6.1 e0.3 f-0.3 g1.1 h1.4 i1.9 j-0.4 k0.3 n0.4 p-0.7 q-0.6 r1.7 t0.6
na+mijn 7.9 a-0.5 c0.4 e-0.3 l1.5 n0.3 p-0.4
na+nege 7.9 d0.5 e0.3 j0.5 p0.6
na+ons 7.9 d0.4 e-0.4 g0.4 h0.6 r0.5
na+over 7.6 c0.6 i0.6 j1.1 s0.6
na+rijp 7.9 d0.8 i1.0
na+te 7.9 a-0.5 j0.3
na+tien 7.4 b-0.5 c1.0 d-0.4 f0.5 h-0.4 i0.3 n-0.3 s0.5
na+twee 7.9 k0.5 t0.4
na+uw 7.4 c-0.5 d-0.4 e1.3 i-0.4 n0.8 o1.1 p1.7
na+voor 7.9 a0.3 d-0.3 e1.0 h-0.3 i-0.4 m-0.4 o0.9
na+zes 7.2 b0.7 e-0.3 f0.9 g0.6 h0.5 i0.5 m-0.4 n0.7 s-0.4
na+zeve 7.9 b0.5 d0.6 e-0.4 i0.3
naam 4.8 a0.9 b-1.4 c0.7 d1.7 e1.4 f0.4 h2.3 j-0.8 l-0.4 m-1.6 n-0.7 o1.9 p0.3 q2.5 s3.6 t1.0
naam+door 7.6 a-0.5 g1.2 h1.9 l0.3 r0.5 s-0.4
naam+en 7.0 a0.9 b-0.6 c0.9 d1.5 f0.6 m-0.4 n-0.4 p0.3 s0.6 t0.7
naam+geno 7.9 e0.5 g0.5 i1.0 p0.9 r0.6 s0.5
naam+in 7.9 e-0.5 g0.5 h0.7 r0.4
naam+is 7.6 d0.4 e0.7 n0.3 s0.3
naam+staa 7.9 a0.6 c0.9 e0.5 s0.7
naam+van 5.8 a0.6 b-0.4 c-0.4 e1.7 f0.6 j-0.7 k-0.4 l-0.4 m-0.7 n-0.9 o1.2 p1.9 q1.4 r0.4 s0.9 t0.7
naar 3.4 a0.3 b1.0 c-2.1 d0.4 e2.7 f1.5 g-0.9 h1.0 i-0.6 j1.0 k2.8 l0.4 m-1.2 o1.2 p-1.3 q0.7 r-0.8 s2.0 t0.5
naar+aanl 7.9 b1.4 e0.5 j0.8
naar+alle 7.9 a0.6 e0.9 l1.2 s1.5
naar+arti 7.9 e0.3 j0.7 p0.6
naar+bene 7.9 d-0.4 m1.0 s0.4
naar+binn 7.9 c0.7 e-0.6 g0.4 p0.5 r0.4 s0.5
naar+cred 7.9 b0.4 m-0.4 o1.6
naar+de 4.9 a0.4 b-0.5 c-1.5 d0.3 e1.3 g-2.0 h-1.3 k0.5 m-0.9 p-1.2 q1.0 r-1.3 s0.5 t0.5
naar+die 7.9 a-1.0 d-0.3 g1.4 h0.4 p-0.3 r1.8 s-0.4
naar+dit 7.6 a-0.3 e0.6 j0.7 q0.5 s0.6
naar+een 5.5 c0.4 e-0.5 f-0.6 g-1.3 i0.9 j-0.5 l0.5 n0.5 o1.1 p-1.0 q1.0 r-0.6 s0.4 t1.0
naar+fact 7.9 d-0.3 n0.6 o-0.4
naar+het 5.7 a0.4 c-0.5 d0.7 e1.0 f-0.5 g0.3 h0.4 j0.7 k1.0 m-0.3 o0.4 q-1.1
naar+janu 7.9 c-0.5 k1.1 l0.8 m0.4 n1.3 o-0.4 t0.4
naar+je 7.9 a0.6 c0.6 d0.6 i0.3 j0.6 r0.4
naar+jou 7.9 c-0.3 f0.9 l1.2 n0.8 p0.7
naar+jull 6.8 a1.1 b0.4 d1.3 e-0.6 f2.9 g-0.4 h0.4 j-0.3 n-0.7 o-0.3 p0.8 s0.5 t-0.8
naar+kijk 7.4 b1.1 c0.7 f0.4 m0.6
naar+mij 7.9 a-0.4 c0.4 e-0.4 h-0.3 i-0.3 m-0.3 o-0.3
naar+mijn 7.2 b0.5 d0.3 e0.7 k1.1 n-0.4 o-0.3 p-0.4 q0.4 s1.1
naar+ons 7.4 a0.9 b1.0 d2.3 e0.5 g-0.4 h-0.4 i0.9 k0.3 t-0.3
naar+onze 5.8 c0.5 f0.6 h-0.3 l0.5 q-0.4 s-0.4
naar+uw 7.6 c0.7 f0.8 g0.4 j0.4 k0.5 n-0.4 r0.3 s0.6 t-0.4
naas 5.8 b1.8 c0.4 d-0.6 f1.0 g-1.0 h0.9 k-0.4 m0.4 n-0.4 r-0.6 s0.3
naas+de 7.0 a0.5 b1.5 e1.7 g-0.5 h1.1 i-0.5 j0.5 p0.7 q-0.4
naas+die 7.9 a0.4 b1.3 e-0.5 i1.1
naas+elka 6.8 a-0.7 c-0.5 d-0.3 e-0.7 g-0.3 i0.5 j-0.4 m0.4 n-0.3 p-0.4 r-0.4
naas+me 7.6 c0.4 e-0.6 g-0.3 s1.0
naas+ons 7.6 a-0.6 e-0.6 h0.5 l0.3 o0.4 r0.6
naast 5.8 b1.8 c0.4 d-0.6 f1.0 g-1.0 h0.9 k-0.4 m0.4 n-0.4 r-0.6 s0.3
nach 5.7 a0.5 b0.4 c1.0 d-0.6 f1.3 g1.3 h-0.3 j-0.6 l-0.3 m1.0 p0.4 q0.4 r2.1
nach+over 7.4 a1.0 b1.9 e-0.6 g-0.5 i1.2 p1.2 r-0.4
nach+van 7.6 g0.3 i0.3 p0.4
nach+zijn 7.9 a0.4 h-0.4 l0.4 m0.8 o-0.4 r-0.5
nacht 6.5 a-0.5 b0.7 c0.5 f0.6 g1.4 i-0.5 p1.5 r1.7 s-0.5 t0.4
nachtj 7.9 a0.5 b0.4 e-0.4 i1.6
nachtp 7.9 g0.3 h0.7 l0.4 m1.0 r0.3
nachts 6.9 d-0.3 e0.8 f0.6 g0.4 h-0.4 i-0.4 l-0.4 m-0.4 n0.3 q0.7 r0.7 s0.6 t-0.4
nade 7.9 c0.6 h0.5 i0.7 r0.4
nadi 7.6 b0.3 c0.8 e-0.3 i0.6 l-0.4 n0.8 o0.7 t0.4
nadine 7.9 a-0.3 c0.9 d0.3 g0.3 l-0.4 n0.9 o0.8 r0.4 t0.4
naga 7.9 a-0.7 g0.6 j-0.4 n-0.4 o0.4 r0.8 t0.4
nagaan 7.9 a-0.7 g0.6 j-0.4 n-0.4 o0.4 r0.8 t0.4
nage 6.1 b0.7 c0.6 d0.6 g-0.7 i0.5 l0.6 m1.8 o0.4 p0.7 s-0.5
nage+door 7.9 e0.6 l0.4 p0.8
nage+en 7.6 a-1.1 e-0.4 f0.5 g-0.5 i-0.3 k0.6 p-0.3
nage+maar 7.9 a0.5 b0.5 e1.7 m0.7
nageke 7.4 a-0.5 c-0.5 d1.4 e-0.9 f-0.4 g-0.5 i-0.4 j-0.3 p-0.3 s-0.5
nagelo 7.9 f0.3 m0.5
nagels 7.9 a0.3 c0.7 d-0.4 i1.6 p1.0 s0.5
nagesp 7.9 a-0.3 e-0.3 g0.5 j-0.4 r0.3
nahe 7.4 b-0.3 e0.7 g0.3 i0.7
naheff 7.4 b-0.3 e0.7 g0.3 i0.7
naja 7.4 a-0.5 g0.6 h0.6 m0.3 r0.8
najaar 7.4 a-0.5 g0.6 h0.6 m0.3 r0.8
naki 6.7 c1.1 d0.6 g-0.5 h-0.4 j-0.4 k0.3 m2.3 o-0.4 p-0.5 r-0.4 s1.1 t-0.6
nakijk 6.7 c1.1 d0.6 g-0.5 h-0.4 j-0.4 k0.3 m2.3 o-0.4 p-0.5 r-0.4 s1.1 t-0.6
nala 7.9 a0.4 e0.9 j1.2 s1.8
nale 7.9 a0.4 e1.1 i-0.5 s-0.4
naleze 7.9 a0.4 e1.1 i-0.5 s-0.4
nalo 7.0 b-0.6 c-0.8 g-0.5 j-0.3 m0.5 n-0.5 r0.4 t0.9
nalope 7.0 b-0.6 c-0.8 g-0.5 j-0.3 m0.5 n-0.5 r0.4 t0.9
nam 7.2 d0.9 h1.0 i-0.6 j0.5 n-0.4 q0.6 s0.6
name 5.7 a0.4 e0.6 f-0.8 g1.0 h0.4 i1.1 j0.4 k-0.5 m0.3 n-0.9 o1.0 p1.2 r1.5 t0.4
name+alle 7.9 a-0.3 g1.0 i0.7 r1.2 t0.3
name+clie 7.9 a0.4 d0.6 i0.3 j0.9
name+de 7.0 c-0.3 d-0.6 e-0.4 f-0.4 g0.6 i0.4 k-0.3 r0.7
nameli 7.0 a0.4 b-0.4 c1.3 d0.4 g-0.6 i0.8 m-0.3 n-0.4 o0.9 p0.9 q-0.4 r-0.3 s-0.3
namen 7.4 a-0.6 b0.4 e-0.5 g0.8 i-0.3 k-0.4 n-0.3 q0.5 r0.9
namens 6.1 a0.5 c-0.9 d-0.3 e1.1 f-0.5 g1.0 i0.7 j0.9 k-0.4 m0.5 n-0.4 p0.6 r1.2 s0.4 t0.3
nanc 7.9 a-0.5 d-0.3 g0.4
nancy 7.9 a-0.5 d-0.3 g0.4
naom 7.6 c-0.4 f0.5 g0.6 q0.4 r0.5 s0.4
naomi 7.6 c-0.4 f0.5 g0.6 q0.4 r0.5 s0.4
nast 7.9 c-0.5 h-0.3 k1.0 n0.5 q0.8
nastur 7.9 c-0.5 h-0.3 k1.0 n0.5 q0.8
natu 7.2 e0.9 f0.6 g0.5 i-0.4 l-0.4 m0.9 o1.1 p-0.4 r0.7 t-0.4
natuur 7.4 a0.5 c0.4 e0.7 f0.7 g-0.6 l-0.3 m1.0 o1.3 p-0.3 r-0.5 s0.4
navr 7.9 a0.7 c1.0 d0.8 h-0.4 l0.6 o-0.4
navrag 7.9 a0.7 c1.0 d0.8 h-0.4 l0.6 o-0.4
nede 6.5 b1.1 e0.6 g-0.5 i-0.5 l0.3 m1.2 p-0.4 s1.5 t0.4
nederl 6.5 b1.1 e0.6 g-0.5 i-0.5 l0.3 m1.2 p-0.4 s1.5 t0.4
nee 5.5 a-0.8 b1.0 c-1.1 d0.9 e1.0 g-1.8 h0.4 i-1.0 j-1.0 k4.5 n-0.4 q0.5 s-1.7 t1.1
nee+daar 7.9 a-0.3 d-0.4
nee+dank 7.9 c0.4 g-0.9 k1.4 r-0.4
nee+de 7.9 a-0.5 g0.3 h1.0 l-0.3 n0.7 q0.4 r0.8
nee+hoor 7.0 a-1.3 c-0.5 d-0.5 e-0.7 f-0.3 i-0.4 r0.3 s-0.4
neef 7.2 a1.1 b1.2 d-0.3 e1.2 g-0.5 i1.1 r-0.4 s-0.3
neef+van 7.9 a0.7 b0.7 e1.3 g-0.3 i0.6
neefje 7.6 a0.7 b0.9 e1.5 g-0.3 i0.8
neem 4.6 a-0.4 b-0.8 c1.4 d0.5 e0.4 f1.7 g0.9 h1.2 i-1.0 j-0.5 k-0.5 m0.5 o0.4 p0.7 q0.4 r1.2 t-0.5
neem+aan 7.9 a0.5 d0.6 e0.5
neem+als 7.9 a-0.5 g0.5 q0.4 r0.5
neem+binn 7.9 b0.6 g0.7 h1.4 m0.7 n0.3 r0.6 t-0.4
neem+cont 6.9 a-0.9 c0.5 d-0.5 g-0.4 i0.4 k0.7 m-0.5 n0.9 o0.4 p-0.3 s-0.4 t0.5
neem+de 6.9 a0.4 d0.6 e1.1 h0.8 i0.7 j1.1 r-0.7 s-0.3
neem+dit 7.9 e0.9 f0.4 l0.3 p0.7 q0.7
neem+het 7.4 a0.5 c1.5 e-0.4 f1.5 g-0.4 k-0.3
neem+ik 6.8 a0.5 b-0.5 f0.8 j-0.4 k-0.3 m0.9 p0.7 s0.8 t-0.5
neem+mijn 7.6 a-0.7 g1.4 q0.5 r2.0
neem+nu 7.9 k-0.4
neem+van 7.9 d0.3 e0.3 o0.3 p0.5
neem+zola 6.1 i-0.4 p-0.4
neemt 5.2 a-0.4 b0.5 c1.4 e-0.7 f2.0 g-0.3 h0.6 n0.4 r0.4 s-0.8
neer 6.3 b0.7 c0.9 d0.7 f2.5 h-0.4 i0.4 j-0.6 k0.4 l-0.7 m0.6 n0.9 o-0.3 p-0.4 r0.7 s-0.6 t0.4
neerge 7.0 b-0.4 c0.7 d-0.3 f1.1 g0.4 h-0.5 l-0.4 m0.3 n0.5 r0.4 t0.7
nege 5.6 a1.4 c2.4 d1.5 f1.0 h-0.4 i1.0 j1.1 k-0.5 l-0.8 m1.2 n0.5 t0.5
nege+dage 7.9 c0.5 j0.5 p1.2 s0.8
nege+euro 7.9 a0.4 b0.6 c0.4 j0.7 m1.0 r-0.4
nege+maan 7.9 a0.6 c0.9 i0.7 s0.5
nege+uur 7.9 a-0.6 g0.7 n0.6 r0.7 t0.6
nege+weke 7.9 c1.2 e-0.4 p0.6
negen 6.0 a1.4 b0.5 c2.8 e0.5 f0.9 i-0.4 j0.6 k-0.3 l-0.7 m1.3 n0.9 p0.5 r0.3 t0.7
negend 7.9 d0.8 i0.6 j0.7 s0.5
negent 7.0 b-0.4 c-0.3 e-0.3 g0.4 i1.3
nele 7.9 a-0.6 c-0.5 m0.4 q0.6 r0.5
neme 5.9 b-0.6 c-0.5 d1.8 e0.4 f0.8 h1.8 i2.2 j-0.8 k1.2 l0.4 m1.3 n-0.4 p1.4 r0.9 s0.3 t1.1
neme+afsc 7.9 a-0.3 h0.7 i-0.4 k0.7 l0.3 m0.4 n-0.3 r0.9
neme+het 7.9 a0.8 e1.2 h0.9 i1.1 m0.3 t1.1
neme+we 7.6 d1.2 e0.8 h0.6 i1.0 l-0.3 r-0.5
neme+wij 7.9 c-0.3 e-0.4 i0.5 n1.0 p0.7 r0.3
nemen 5.9 b-0.6 c-0.5 d1.8 e0.4 f0.8 h1.8 i2.2 j-0.8 k1.2 l0.4 m1.3 n-0.4 p1.4 r0.9 s0.3 t1.1
nepa 7.9 a-0.4 c0.4 e-0.5 g-0.3 k-0.3 l1.6
nerg 6.0 c-0.5 d0.5 e1.4 f0.4 g0.6 h0.9 i-0.9 o0.8 p0.8 r0.6 s-1.1
nerg+heen 7.9 e0.4 f0.5 p0.9
nerg+in 7.9 e-0.6 g0.4 j0.9 m1.0 r0.4 t0.4
nerg+meer 7.6 a-0.5 b-0.3 d0.8 g1.0 h1.3 k0.4 m-0.3 r1.0
nerg+op 7.4 a0.8 b-0.3 d0.5 e1.8 f0.7 j-0.3 n0.4 p-0.4
nergen 6.0 c-0.5 d0.5 e1.4 f0.4 g0.6 h0.9 i-0.9 o0.8 p0.8 r0.6 s-1.1
net 5.5 a-2.5 b-0.3 c-1.2 e-0.8 f0.5 j-0.6 k2.6 l-1.0 m-0.7 o0.4 p-1.3 q5.3 r0.9 s-0.5 t1.9
net+een 7.6 d0.4 f1.0 g-0.3 i0.8 o-0.3 t0.5
net+met 7.9 c-0.4 e0.5 q1.2 s0.6
netj 5.9 a-0.4 c-0.5 d1.0 e-0.4 f0.5 h-0.6 i-0.9 j-0.5 k0.7 m0.5 p-0.3 r0.6 s1.2 t-0.6
netj+houd 7.9 a0.7 c0.4 e1.2 g-0.3 j0.5 k0.6 n0.3 r-0.5
netjes 5.9 a-0.4 c-0.5 d1.0 e-0.4 f0.5 h-0.6 i-0.9 j-0.5 k0.7 m0.5 p-0.3 r0.6 s1.2 t-0.6
nett 6.9 a-0.6 d-0.9 g0.6 j-0.3 l0.7 m0.4 p-0.3 q1.2 r0.9 s-0.3
nette 6.9 a-0.6 d-0.9 g0.6 j-0.3 l0.7 m0.4 p-0.3 q1.2 r0.9 s-0.3
netw 7.6 a-0.4 d-0.5 e-0.4 g0.5 h1.0 k2.6 r0.5
netwer 7.6 a-0.4 d-0.5 e-0.4 g0.5 h1.0 k2.6 r0.5
neus 7.9 c0.7 e0.7 i0.6 k0.7 r-0.4
neve 7.9 b0.5 h-0.4 n0.4 q-0.5 r0.4
neven 7.9 b0.5 h-0.4 n0.4 q-0.5 r0.4
next 7.9 d0.4 e-0.6 s0.7
nich 7.0 c1.1 d0.5 g0.8 h1.5 j0.3 q-0.4 r0.5 s-0.6
nich+die 7.9 d0.7 e-0.3 g0.7 h1.4 i0.4 s-0.4
nicht 7.6 b0.5 c1.2 g0.7 h1.4 i-0.4 j0.5 p0.4 s-0.4
nichte 7.9 e-0.3 g0.5 h0.4 n0.4 r0.7
nico 7.4 a0.7 d0.7 e0.7 f0.7 g-0.5 i-0.3 m-0.4 p0.7
nico+de 7.9 b-0.3 m-0.4 o0.3
nicole 7.9 a0.6 b0.3 g-0.6 p0.9 r-0.6
niem 4.9 a1.7 d4.5 e1.2 f0.9 g-0.7 i0.8 j-0.4 k1.8 l1.9 m1.6 n1.2 o-0.4 p-1.2 r0.5 s-0.9 t0.7
niem+bij 7.6 a0.5 d1.1 h0.3 l0.5
niem+dat 7.9 a-0.3 c-0.4 e-0.5 h-0.4 l0.7 m-0.6 n0.3 p-0.3
niem+die 7.4 a0.5 c0.7 d0.7 f0.8 i1.0 k0.9
niem+gewo 7.9 f0.4 q0.3
niem+heef 7.0 b2.0 c-0.4 h0.6 k0.4 m1.4 o0.4
niem+iets 7.9 a-0.5 d0.4 e0.3 f0.8 i-0.4 k-0.4 n0.4 r0.3
niem+kan 7.9 e0.7 f-0.4 i-0.3 m-0.3 t1.8
niem+neem 7.6 a0.3 d1.4 p-0.3 r-0.3
niem+teru 7.9 a0.9 d1.8 e0.6 f0.3 p0.7 r-0.3
niem+van 7.9 a0.6 d1.2 e-0.3 i0.6 j0.6 r-0.4
nieman 4.9 a1.7 d4.5 e1.2 f0.9 g-0.7 i0.8 j-0.4 k1.8 l1.9 m1.6 n1.2 o-0.4 p-1.2 r0.5 s-0.9 t0.7
nien 7.2 a-0.4 c-0.6 g0.4 k0.4 o1.1 r0.5
nien+ik 7.9 o1.2
nienke 7.2 a-0.4 c-0.6 g0.4 k0.4 o1.1 r0.5
niet 2.2 a6.8 b1.5 c2.2 d3.4 e4.8 f1.7 g-3.3 h-2.8 i1.9 j0.9 k3.7 l0.7 m3.3 n-2.3 o-0.8 p5.0 q-0.5 r-2.0 s1.6 t-0.7
niet+aan 5.9 a1.2 d-0.6 e2.5 g-1.2 h-0.6 i-0.5 j0.4 p2.7 r-0.9 s-0.6
niet+acht 7.9 a-0.6 e-0.3 i0.5 o1.0 q0.6
niet+af 7.6 a1.5 b-0.4 c3.8 d-0.5 e0.7 g-0.5 h0.7 i-0.3 q0.5 s0.3
niet+afge 7.4 a-1.1 e-0.5 l0.7 m2.4 p-0.5
niet+akko 7.9 a0.9 b-0.5 f0.4 k0.5 m2.4
niet+alle 7.0 d0.4 e-0.3 f0.4 h0.3 i-0.5 k1.4 o0.3 p-0.3 s0.5 t0.4
niet+als 7.4 a0.6 c0.3 d0.5 e1.2 o-0.3 s0.6
niet+ande 7.4 c-0.4 e0.5 g0.9 h0.5 i0.4 k-0.4 m-0.3 r0.4 s1.4
niet+bean 7.9 a0.7 d1.6 e-0.3 j-0.3
niet+beta 6.0 a0.4 b-0.5 c1.3 e0.4 g-0.4 h0.4 i-0.9 k-0.6 l0.7 m0.4 p2.9
niet+bij 6.0 a-0.6 b-0.5 c1.6 d0.6 e-0.5 g-1.2 h-0.6 i-0.8 k4.1 l-0.6 m0.3 n0.7 o0.5 p-0.9 q0.5 r-0.4 s-0.7 t-0.3
niet+binn 7.2 a-0.6 c-0.6 l-0.4 n-0.5 p-0.4 q1.0 r0.3 s-0.4 t-0.4
niet+blij 7.6 a0.4 b1.1 f1.2 i0.9
niet+daar 7.6 d-0.7 h0.3 i0.9 q-0.3 t0.4
niet+dan 6.5 c-0.4 e0.9 f0.3 g0.8 h-0.4 i-0.5 j1.9 k-0.4 l0.6 m-0.5 p-0.7 q-0.5 r0.6 s0.8 t0.3
niet+dat 6.7 c-0.7 g-0.8 h0.3 j-0.4 m2.3 p0.4 r-0.4 s0.8
niet+de 6.1 b0.7 d0.8 e1.4 f0.8 g1.0 h1.2 j-0.6 k1.3 l0.3 m0.8 o0.5 p-1.0 r1.1
niet+die 7.9 b0.4 m0.3 n-0.3 o-0.4
niet+doen 7.4 a0.5 b0.5 d-0.4 e0.4 f0.9 i0.8 j0.9 l0.7 m-0.3 p1.4 s0.5
niet+door 6.0 a-1.4 d0.8 g-0.7 i-0.9 j-0.7 k3.2 l-0.3 m-0.5 p0.4
niet+een 7.4 a0.6 b1.5 d0.4 f1.7 g-0.4 o-0.3
niet+eens 6.7 d0.5 e0.7 g1.0 h0.4 i0.8 j-0.4 p0.5 r0.8 s1.3
niet+elke 7.9 b-0.3 d-0.4 l0.8 n0.6
niet+en 5.9 a1.0 b1.3 c-0.7 d0.5 e2.0 f0.7 h-0.6 i0.3 j0.9 k-0.5 m0.4 n0.4 o-0.7 p2.7 q0.3
niet+er 7.6 f1.2 i-0.4 j0.3 k1.2 s-0.3
niet+gauw 7.9 d0.5 e0.3 g0.8 i1.4 r0.8
niet+gebe 7.6 c1.0 d0.9 g0.7 h0.8 r1.0
niet+gebr 7.9 a0.6 e1.0 l-0.4 n0.8
niet+geda 7.9 a0.4 d1.6 e-0.5 g0.4 n-0.4 r0.7 t0.6
niet+geho 7.9 a0.6 c-0.3 d1.3 i0.5 j0.5
niet+gele 7.4 c0.9 e-0.5 i-0.4 j-0.3 m-0.3 o-0.4 p-0.3 q0.7 s-0.4
niet+gelu 7.4 a0.4 b1.0 e-0.6 f0.3 g0.3 h0.4 i-0.3 l-0.3 m-0.4 q-0.3 r0.4
niet+geno 7.9 c0.3 d-0.4 e-0.3 g0.4 r0.4 s0.4
niet+gepl 7.9 a0.4 e0.6 j0.6 p0.6 s0.6
niet+gere 7.2 a0.4 b0.6 d1.0 e-0.7 f0.4 h0.4 j0.8 l0.8 n-0.3 q0.3
niet+gesl 7.9 g0.6 h0.6 r0.7
niet+gesp 7.9 d1.2 e0.6 g-0.3 p0.7 s-0.5
niet+gewi 7.9 b0.3 e-0.4
niet+geze 7.9 a0.3 d-0.7 e-0.4 s1.6
niet+gezi 7.4 a-0.4 b-0.5 c0.5 d0.9 g-0.6 h-0.4 i-0.4 m0.5 n-0.4 o1.0 s-0.3 t0.5
niet+goed 6.8 a1.5 b1.2 c-0.5 d-0.8 e2.4 g-0.7 i-0.5 l-0.4 n0.7 q-0.6 r-0.5 s-0.5
niet+graa 7.9 c0.8 j0.4
niet+heef 7.6 b-0.4 c-0.4 d-0.3 e0.5 g0.4 m1.0 p0.5 r0.5 t0.6
niet+het 6.8 d1.4 f0.5 g0.7 i-0.6 k1.3 l0.4 n0.5 p-0.5 q0.8 r1.1 s-0.3
niet+hoe 7.9 a0.8 c0.7 d0.3 g-0.3 h-0.3 q0.4 r-0.3 t0.4
niet+hoev 7.9 a-0.6 g0.5 r0.8
niet+hoor 7.6 b-0.3 c-0.5 d1.5 e-0.6 f1.1 h-0.3 i-0.8 j1.0 p-0.5 s-0.5
niet+in 5.6 a0.5 b1.2 c0.5 f0.9 g0.6 h0.9 i0.9 j-0.5 k1.6 l0.5 m-1.3 n-0.5 o0.4 p1.0 r0.3
niet+is 7.4 a0.6 c1.6 f1.6
niet+kan 7.6 b0.4 c-0.3 e-0.4 i0.6 l0.4 r-0.3
niet+kome 7.2 b-0.4 d0.9 e-0.4 i-0.3 k2.1 l-0.4 n1.1 o-0.4 p-0.6 q0.4 r0.3 t-0.3
niet+komt 7.9 a-0.5
niet+kunn 7.6 a-0.5 c0.8 k1.2 l0.8 o-0.4 p-0.3 q-0.3 r-0.4 t0.6
niet+kunt 7.9 d-0.5 e0.3 f1.4 l0.4 m0.5
niet+laat 7.9 e0.6 g0.4 h0.7 p0.7 r0.4
niet+lang 6.5 c0.5 e-0.5 f-0.5 g-0.5 h-0.5 i1.7 j-0.5 m-0.5 p-0.4 r-0.4
niet+leve 7.9 a0.8 c1.9 e0.6 g-0.3 p1.1
niet+lukk 7.4 a-0.7 c-0.5 d0.4 e0.4 h-0.4 k0.9 l0.9 n-0.5 o-0.4
niet+lukt 7.9 c1.0 e0.5 f1.2 q0.4
niet+maar 7.0 a-0.4 b0.6 c-0.6 e1.0 f0.5 g0.5 i-0.5 m-0.3 n0.4 p0.3 r0.7 t-0.5
niet+mee 6.6 a0.8 c-0.6 d1.5 e0.6 h0.5 i-0.6 k-0.4 l0.6 m0.6 o-0.5 q0.5 r-0.4 s-0.4
niet+meeg 7.4 b1.0 c-0.3 e0.9 f0.6 h-0.3 m-0.3 p-0.3 q0.5 t0.6
niet+meer 4.7 a1.8 b1.0 e2.4 f0.4 g-0.6 i3.5 j-1.4 k1.4 m0.6 n1.2 o-0.6 p1.7 q0.4 r0.5 t1.3
niet+met 7.2 a1.2 b1.4 d-0.3 e0.5 f2.2 g-0.5 i-0.5 j1.0 m-0.5 p0.4 r-0.4 s0.3
niet+miss 7.9 a-0.6 c0.6 k1.2 n0.8
niet+moge 7.4 c1.3 d-0.4 h0.5 n0.5 o-0.4 p-0.3 t0.6
niet+na 7.6 a0.7 b1.6 c0.4 e-0.3 p1.4
niet+naar 6.9 b1.4 d1.0 g-0.5 h-0.3 i0.3 k1.6 l0.3 r-0.3 s-0.3
niet+netj 7.9 a0.5 c1.4 e1.5 h0.4 m0.7 q0.4 r0.3 s0.5
niet+nodi 7.9 d0.7 f0.4 i0.3 k0.3 p0.8 q0.3 r-0.3
niet+nog 7.9 b0.4 d0.3 e-0.6 i0.4 k0.8 t0.4
niet+of 7.6 b1.3 d-0.4 e-0.3 l0.6 m0.6 n0.3 q0.4 r0.3
niet+om 7.2 a-0.9 c0.8 f-0.3 h0.7 i-0.5 k2.1 l0.4 m0.5 n1.1 o0.3 p-0.4 r0.5 s-0.4
niet+omhe 7.9 a0.3 e0.9 i0.8 r0.3
niet+onde 7.9 a-0.6 i-0.4 k0.3 p-0.5
niet+ontv 7.9 c1.3 d0.5 h0.4 s-0.4
niet+op 5.2 a1.5 b1.3 c0.7 d1.3 e-0.3 f0.4 g-1.6 h-0.4 i0.5 j1.9 k0.8 l1.1 m0.9 n-0.7 o2.0 p0.3 r-0.5 s1.1 t1.0
niet+open 7.6 a0.4 e0.8 j0.6
niet+opge 7.4 a1.0 d1.0 e0.8 p0.9 s0.6
niet+over 6.1 b0.8 c0.5 d-0.7 f0.3 h0.4 j0.4 k-0.6 l0.8 m0.6 p0.8 q0.5 s-0.7 t0.4
niet+pers 7.9 a0.5 e0.7 i1.5
niet+pret 7.9 a0.3 b-0.4 d0.5 e0.3 f0.5 m1.1 n0.4 t-0.3
niet+reag 7.9 d0.8 f0.9 j-0.3 n-0.3 o-0.3 t0.7
niet+schr 7.9 d0.5 p0.7
niet+slec 7.4 b0.4 c-0.4 d-0.4 e0.5 g0.8 o-0.3 p-0.4 r1.7
niet+snel 7.4 a0.4 c0.9 d-0.4 g0.7 i0.8 j0.8 r0.5
niet+staa 7.9 c1.2 e-0.4 i0.9
niet+te 5.4 a-0.9 c-0.9 e1.3 g0.8 h1.4 i-0.5 k2.1 l1.4 m0.6 n-0.6 q0.7 r1.8 s-0.7 t-0.7
niet+teru 6.9 a-1.5 d-0.6 e-0.7 g-0.4 i1.3 j-0.4 n0.6 o2.7 p-0.9 s-0.4
niet+tevr 7.9 e-0.3 r-0.3
niet+tot 7.2 b0.9 i0.9 j-0.5 k0.5
niet+uit 6.5 a0.5 c-0.9 f0.4 g-0.6 h-0.5 i-0.7 j0.5 k-0.4 m0.5 o0.4 p0.3 r-0.6 s0.4 t0.4
niet+uitg 7.6 a0.5 b0.7 c0.4 d0.5 f0.5 i1.5 m0.8 p0.6 t0.7
niet+vaak 7.6 a-0.8 c-0.5 e-0.3 g1.5 l0.5 n0.5 p-0.3 q0.4 r1.6
niet+van 5.9 a1.9 b1.5 c-0.6 d1.9 e1.8 f0.5 g-1.2 h0.5 i-0.3 j0.6 k-0.7 l0.9 n-0.5 o0.4 p-0.7 q0.7 s1.3 t1.1
niet+vand 7.9 a0.3 b0.6 p0.9 s0.4
niet+veel 7.9 a0.8 c1.7 d0.9 e0.4 f1.0
niet+verd 6.7 a0.8 d1.1 f2.3 i-0.6 j0.6 k0.8 l-0.5 m0.5 n0.3 p-0.6 r-0.5 s-0.7 t0.4
niet+verg 7.4 a-0.4 d0.5 e-0.7 p1.3 t0.4
niet+verk 7.6 d1.6 s-0.3
niet+vers 7.9 g0.7 j0.3 r0.7
niet+verw 7.6 a0.3 b0.6 g-0.6 i-0.4 l0.5 m-0.3 n-0.4 o0.5 p-0.4
niet+via 7.6 f0.3 o0.4
niet+vold 7.4 b1.2 e-0.6 g-0.3 i0.4 l1.3 p1.8
niet+voor 6.0 a0.7 c1.0 e0.8 g-1.0 i0.6 k-0.5 l2.4 m1.1 o-0.5 p1.6 r-0.7 s-0.6 t-0.5
niet+waar 7.4 a0.4 b1.6 c-0.3 e-0.5 k-0.3 m0.9 p0.6 q1.1 s-0.4
niet+wach 7.9 a-0.6 e-0.4 g1.2 k0.7 q1.0 r1.1
niet+wakk 7.9 a-0.5 e-0.3 k0.3
niet+want 7.2 a-0.4 d-0.4 e-0.8 g-0.3 m2.4 p1.3
niet+was 7.9 a-0.6 g0.6 r0.5
niet+wat 7.4 a1.2 c0.5 e2.7 g-0.7 k0.5 l0.3 r-0.6
niet+weg 7.6 f0.5 g-0.4 h-0.4 k0.6 l0.8 n-0.4 t0.4
niet+werk 7.9 a1.6 b0.3 e2.0 g-0.3 n0.4 p0.8 t2.0
niet+wete 7.4 b-0.3 c0.8 d-0.4 e1.1 f1.0 g0.9 k0.8 r0.8 t0.5
niet+wie 7.6 b0.5 e0.6 h-0.5 r0.4
niet+wil 7.9 b0.5 s0.6
niet+wist 7.6 a0.6 e1.0 p0.4 s0.8
niet+word 6.4 b0.8 d-0.4 e0.9 g-0.6 h0.5 j-0.6 k1.2 n0.8 o1.0 p1.0 t-0.5
niet+zegg 7.6 b0.4 d-0.3 g0.8 l0.4 p-0.3 r0.9
niet+zelf 7.6 b-0.3 c0.3 e0.8 f0.4 j-0.3 k0.9 l0.4 p-0.3
niet+zeur 7.9 a1.1 c1.0 d0.6
niet+zijn 7.9 c0.4 e-0.6
niet+zo 6.7 a0.3 b0.9 g-0.6 h-0.6 i0.4 k1.0 l-0.5 m-0.3 o-0.3 p-0.4 r-0.5 s0.6 t-0.3
niets 4.6 a1.5 b-0.4 c0.6 d3.5 e1.5 f0.9 i-0.4 j0.5 k1.7 l-0.5 n-0.5 p1.8 q0.3 r0.9 s-0.9 t1.2
nieu 3.6 a-1.9 c-0.7 d0.9 e-0.5 g1.9 h1.1 i0.8 j-2.3 k1.8 l1.1 m-0.5 n-0.3 o1.5 p-1.6 r1.6 s-1.3
nieu+aanb 7.6 d-0.3 e-0.4 g-0.5 i1.3
nieu+adre 7.6 b0.3 c-0.5 d0.4 g-0.3 h-0.5 i-0.3
nieu+afsp 7.9 a0.4 c-0.3 d0.9 e-0.4 k0.9 p-0.3
nieu+boek 7.2 b1.0 e-0.4 i1.1 k-0.3 l0.7 m0.4 o0.5
nieu+coll 7.6 b0.4 d0.3 g-0.3 i-0.4 k-0.4 l0.3
nieu+datu 7.0 b-0.4 c0.9 e-0.6 f1.0 g-0.5 h-0.4 i-0.4 k2.2 r-0.3
nieu+dire 7.6 a-0.9 d-0.5 e-0.3 g0.6 h0.7 i-0.7 n0.4 q-0.3 r0.5
nieu+eige 7.4 a0.5 i2.0 l0.4 o0.7
nieu+en 7.4 g0.5 h0.7 m-0.3 t0.9
nieu+huis 7.4 a-0.6 d0.4 g1.3 i-0.3 l-0.4 q0.3 r1.8 t-0.4
nieu+is 7.0 e1.0 f-0.4 g-0.5 i-0.4 p-0.4
nieu+jaar 7.6 b0.4 g-0.4 h-0.4 n-0.4 r-0.4
nieu+kass 7.9 a-0.3 e-0.3 g0.9 h1.3 n-0.4 o0.3 q0.4 r1.2
nieu+keuk 7.6 e0.6 g1.0 h-0.3 k0.5 m0.4 n0.3 r1.0
nieu+klan 7.2 c-0.6 f0.9 g0.6 h0.6 i-0.4 m-0.5 o0.3 r1.0
nieu+logo 7.9 a1.4 c-0.4 d0.8 e1.9 g-0.5 q0.3 r-0.4
nieu+scho 7.9 e-0.4 t0.7
nieu+secr 7.9 a-0.5 k0.4 t0.5
nieu+serv 7.6 a0.7 b0.4 d-0.4 e1.1 g-1.0 i-0.3 l0.5 r-0.9
nieu+site 7.2 a0.4 b-0.5 c0.5 d-0.4 e1.4 g0.3 i-0.5 l-0.3 n-0.4 q0.6 r0.3 s-0.3
nieu+ston 7.9 a0.7 c0.7 d0.9 e0.4 p0.8
nieu+syst 7.6 a-0.3 b-0.4 g1.1 h0.4 k-0.4 l0.3 o-0.4 r1.1 t0.3
nieu+tari 7.4 a0.4 b1.7 e-0.5 g-0.4 i1.8 l0.5 n0.7 q0.5 r-0.4
nieu+tick 7.9 a1.2 c-0.4 d2.0
nieu+van 7.2 a-0.4 b-0.3 c0.3 d0.5 e-0.7 f0.7 g-0.7 i0.4 n-0.4 p0.5 q0.7 r-0.6
nieu+vers 7.0 a0.6 d0.8 e1.6 f-0.4 g-0.7 i-0.3 n0.3 q0.6 r-0.5 t1.0
nieu+was 7.9 a-0.4 g0.5 r0.4
nieu+we 7.9 a-0.4 c-0.4 g1.2 i-0.4 n0.6 o0.6 q-0.3 r-0.7
nieu+webs 7.2 b-0.4 e1.3 g0.8 h1.0 i-0.5 k-0.6 o-0.3 r0.9 t-0.4
nieuw 6.1 a0.3 b0.6 c-0.8 d0.7 e0.5 f-0.8 g-0.6 i-0.3 j-0.5 l2.4 m0.9 n0.5 p-0.6
nieuwe 3.9 a-2.0 b0.5 e-0.5 f0.5 g2.4 h1.9 i0.7 j-2.5 k1.8 m-0.3 n-0.4 o1.0 p-1.9 q0.5 r3.8 s-1.9
nieuwj 6.8 a0.5 d0.6 e0.7 g-0.9 h-0.4 o0.5 p1.2 s0.4
nieuws 5.5 a-0.6 b-0.5 c-0.6 d0.6 e-0.4 g0.4 i0.6 j0.5 k0.9 l-0.6 o1.3 p-0.3 q0.3 r-1.9 s0.3 t0.4
nijm 7.9 d0.3 e0.3 i0.5
nijmeg 7.9 d0.3 e0.3 i0.5
niks 4.8 c0.5 d1.7 e0.4 g-0.4 h0.7 i-0.9 j-0.3 k0.4 l0.5 m1.7 n0.7 o1.1 p1.8 q-0.4 r1.2
niks+aan 6.5 a-0.5 b0.4 d1.0 e0.3 g-0.3 h0.9 j-0.3 m-0.6 n0.8 p-0.5 q-0.4 s-0.4
niks+en 7.6 e1.2 j0.6 k0.4 n-0.3 p0.4 s0.5
niks+meer 7.2 c-0.5 d0.7 f-0.3 g0.6 i-0.4 m-0.7 n-0.4 o1.2 p-0.4 q0.3 r1.1
niks+met 7.9 a-0.3 n0.5
niks+op 7.4 a-0.6 h0.6 k-0.4 m-0.3
niks+over 7.9 a0.7 d1.0 e0.5 p1.2 s1.2
niks+te 7.6 a0.4 c0.5 e0.4 p0.7 q0.6 r-0.3
niks+tege 7.9 c0.4 d0.6
niks+van 7.6 c-0.5 d-0.3 i0.5 l0.4 m0.6
nive 7.0 b-0.7 c0.5 d0.9 e0.9 f2.9 i-0.7 j-0.3 k-0.4 n0.3 s-0.4 t-0.4
nive+besp 7.9 d1.1 f1.3
niveau 7.0 b-0.7 c0.5 d0.9 e0.9 f2.9 i-0.7 j-0.3 k-0.4 n0.3 s-0.4 t-0.4
nl 7.0 b-0.3 d-0.7 g-0.3 i1.8 m-0.5 o0.5 q-0.3 r-0.4 s-0.4 t0.7
noch 7.4 c0.8 e-0.5 f0.7 h0.5 i1.3 m0.9 p-0.4
nodi 4.9 a-1.3 b-0.5 c0.4 d0.7 f0.4 g-0.4 h1.6 i-1.2 j-1.5 l-0.6 o1.0 p-0.3 q0.4 r0.4 s0.8 t1.4
nodi+de 7.9 a0.3 e0.6 f0.3 p1.0 q0.6 s0.8
nodi+om 7.9 c0.7 d-0.3 f1.3
nodi+voor 5.6 a-0.4 b0.6 c-0.4 d0.4 g-0.5 i-0.5 j-0.5 m-0.5 p-0.4
nodig 4.9 a-1.3 b-0.5 c0.4 d0.7 f0.4 g-0.4 h1.6 i-1.2 j-1.5 l-0.6 o1.0 p-0.3 q0.4 r0.4 s0.8 t1.4
noem 6.1 a0.9 b2.7 d-0.7 f0.6 g0.7 h1.8 i-0.8 k0.9 m0.5 n0.5 p0.4 q0.5 r0.5 s1.7 t-0.6
noem+het 7.4 a0.8 b1.3 c0.5 d0.5 n0.8 o0.3 s0.3
noem+ik 7.9 c0.4 r-0.3 s1.0
noemde 7.2 a-0.4 b0.5 c-0.5 d-0.4 g0.7 h1.1 k0.4 n0.9 o0.4 p-0.5 r0.7
noemen 7.2 a0.6 b1.1 c-0.5 g0.5 h1.6 p-0.6 r0.6 s1.0 t-0.4
noemt 7.0 a1.1 b2.5 c0.4 f0.8 g-0.3 h-0.4 i-0.5 j0.4 k0.9 m0.9 p1.3 q1.0 r-0.3
nog 3.0 a1.5 b-0.4 c3.6 d1.2 e0.8 f1.0 g0.5 h1.7 i-1.3 j-0.7 k0.3 l1.3 m0.5 n2.3 o1.7 p-2.8 r1.6 s1.2 t5.5
nog+aan 7.4 c-0.4 d-0.3 e0.9 f-0.3 g-0.4 i-0.4 k0.4 l-0.4 m-0.3 o-0.4 q0.3
nog+als 7.9 a0.5 b0.4 e0.3 i0.3 t0.6
nog+alti 6.4 a2.1 b-0.5 c3.8 d2.5 e0.9 f-0.4 g-0.3 i-0.7 k0.4 m0.5 o0.5 p-0.5 q-0.3 r0.4 s-0.6 t1.8
nog+beta 7.9 a-0.5 n0.8 o1.8
nog+bij 7.9 a-0.4 g1.1 h1.1 r0.3
nog+dat 7.9 a0.3 c1.2 d-0.3 g0.3 h1.0 k-0.4 m0.6 o0.4 r0.7 t0.9
nog+de 6.9 c1.7 d0.3 e0.4 f-0.4 h0.5 i-0.5 j-0.5 k1.0 n0.6 o0.5 p-0.5 q0.5 r0.4 s-0.4 t1.7
nog+deze 7.9 a-0.4 d-0.4 e-0.3 g0.6 r0.7
nog+drie 7.0 a-0.5 b-0.5 c-0.4 d-0.4 e-0.4 g1.4 h1.1 i-0.5 k0.4 r1.5 s-0.4 t0.3
nog+een 4.9 a-0.8 b1.6 c1.6 e1.1 g0.7 h2.2 j-0.5 k1.1 l-1.2 m1.2 n1.0 o2.8 p-1.2 q1.3 r0.9 s-0.4 t1.4
nog+eens 5.9 a-0.4 c0.5 f1.2 g0.9 j-0.6 k0.6 l1.0 m1.2 o0.4 p-0.9 r2.2 t0.9
nog+en 7.9 c0.5 e0.5 g0.3 q0.6 r0.7
nog+even 6.1 b-0.5 d0.6 e-0.6 f-0.5 g-1.2 h-0.4 l0.6 n1.2 o-0.5 p-0.8 q-0.4 r-0.5 s1.3
nog+geen 6.6 a0.9 c2.6 d0.4 e-0.5 f2.3 g0.4 h0.9 j-0.4 k-0.3 q-0.4 r0.9 s-0.7 t1.6
nog+geld 7.9 a-0.6 g0.7 l-0.3 r0.9
nog+het 7.9 e0.6 m-0.3 r-0.3 t-0.6
nog+iema 7.9 a0.3 b0.8 p0.7
nog+iets 7.4 a0.6 b0.8 c0.3 d0.9 e-0.7 f-0.4 i0.3 j0.4 l0.9 r0.4
nog+in 7.2 a-0.4 c-0.7 e-0.4 f-0.5 g-0.6 i0.5 k0.7 r-0.5
nog+kunn 7.9 e0.7 g-0.4 h-0.3 i0.8 t1.1
nog+maar 6.9 a-1.3 b0.4 c-0.3 e-0.6 g0.6 h3.9 i-0.6 j0.4 m0.4 n-0.4 o-0.4 p-0.4 r0.8 s-0.5
nog+met 7.4 a0.8 d1.4 g-0.3 k0.3 n1.2 o0.5 p-0.4 t0.6
nog+moet 7.9 b0.6 i1.8
nog+naar 7.9 a0.7 e-0.4 f2.1 t-1.0
nog+nalo 7.9 c-0.4 e-0.3 n-0.3 t1.4
nog+niet 5.3 a2.1 c2.5 e1.9 g-1.2 h-1.6 j-0.9 l1.4 m0.5 n-0.4 o0.8 p0.4 s2.2 t1.3
nog+niks 7.6 a0.6 c0.7 d-0.5 e-0.6 j0.8 m1.6 t0.4
nog+nooi 6.1 b1.3 d1.3 e1.6 g1.1 h0.9 i-0.8 j1.2 k-0.5 l0.4 m-0.3 n0.6 o-0.5 p0.4 q1.3 r1.8 s-0.6 t0.4
nog+om 7.9 a-0.4 d-0.4 g0.6 r0.5
nog+op 6.7 a-0.7 c0.4 d1.3 g-0.7 i-0.5 j-0.3 k-0.3 l1.7 m1.7 o-0.7 p-0.7 q0.3 s0.6 t-0.5
nog+over 7.0 a-0.5 c-0.5 d-0.4 h0.4 i0.7 j-0.4 n2.1 o0.3 p0.4 q0.3 r0.7 t0.7
nog+stee 5.5 a2.5 c3.6 d1.0 e1.9 f1.7 g-0.7 i-0.6 j-0.7 k0.3 q-0.3 s0.3 t2.1
nog+stur 7.9 c0.3 o0.9 q0.3 t0.9
nog+teru 7.9 a-0.5 g0.7 r0.9
nog+tot 7.6 e0.9 i1.1 k0.3 n-0.3 s0.6
nog+twee 6.9 a-0.8 b1.0 d0.5 g0.9 h2.0 i-0.7 k1.4 l-0.4 n0.4 r1.2 t-0.4
nog+uit 7.4 a-0.4 b-0.3 e-0.3 g-0.3 k-0.3 l0.3 n0.7 o0.8 t-0.3
nog+vaak 7.9 c0.3 i0.5 s0.8
nog+van 7.0 b0.4 c-0.6 e-0.6 g-0.6 i-0.5 j1.0 k0.4 l-0.4 n-0.5 q1.1 r-0.4 t0.7
nog+veel 7.9 a1.1 c-0.5 d-0.3 e2.9 g-0.6 l0.4
nog+vier 7.9 e-0.3
nog+vrij 7.9 a-0.7 c-0.5 k0.4
nog+waar 7.9 b0.5 d-0.3
nog+wel 7.9 a-0.4 c-0.4 d0.6 s0.5
nog+wete 7.9 a0.5 f-0.4 t1.6
nog+wie 7.9 d0.7 h0.5 i-0.4 k0.5 l-0.4 n-0.4 o0.4
nog+wilt 7.9 a0.4 j0.7
noga 7.9 e0.7 r0.6
nogal 7.9 e0.7 r0.6
nogm 7.6 c-0.5 d1.1 e0.7 g0.9 h0.6 q0.7 r1.1 t-0.4
nogm+dank 7.9 c-0.4 f0.4 g1.1 h0.5 q0.8 r1.3
nogmaa 7.6 c-0.5 d1.1 e0.7 g0.9 h0.6 q0.7 r1.1 t-0.4
non 7.9 a0.3 c0.8 j0.9 p0.4
nonk 7.9 d0.6 j0.9 k0.6 o0.7 s1.0
nonkel 7.9 d0.6 j0.9 k0.6 o0.7 s1.0
nood 7.4 g0.8 h0.7 m-0.3 r0.8
nood+geho 7.9 a-0.5 b0.3 g1.0 h0.9 l0.4 r1.1
nooi 4.8 b0.9 e0.7 g3.1 h1.9 i-1.3 m3.6 n0.7 o0.7 p0.5 q2.3 r3.5 s0.9 t0.5
nooi+beta 7.9 g-0.4 r-0.4
nooi+door 7.9 a0.6 d1.3 e-0.4 m0.5 n0.3 p0.7 t0.6
nooi+een 7.9 a0.4 e0.7 i0.6 m0.6 r-0.3
nooi+geha 7.9 a-0.6 g1.3 h0.3 l0.3 r1.4
nooi+iema 7.6 a0.4 b-0.3 d0.5 e0.5 h-0.4 j0.7 l1.0 m-0.3 n-0.3
nooi+in 7.9 a-0.6 c0.4 d0.3 e-0.4 g1.2 h0.6 k0.7 o0.6 r1.5
nooi+meeg 7.6 a-0.9 c0.3 d-0.3 g1.0 j0.7 r1.2
nooi+meer 7.4 a-0.5 b-0.3 c-0.4 e0.5 g0.4 i-0.3 k0.5 n0.3 p0.9 q0.5 r0.5 s0.7
nooi+teru 7.9 a0.5 c1.4 f0.4 g-0.4 l0.3 m0.3 s1.0
nooi+voor 7.9 b1.2 c0.3 g0.8 m1.5 n0.8 o0.3 p-0.3 r1.0
nooi+zo 7.9 e0.5 n0.5
nooi+zo'n 7.9 a-0.5 b0.5 c0.4 f0.4 g0.6 m0.6 q0.3 r1.1
nooit 4.8 b0.9 e0.7 g3.1 h1.9 i-1.3 m3.6 n0.7 o0.7 p0.5 q2.3 r3.5 s0.9 t0.5
noor 6.1 a-0.3 b-0.6 c-0.8 e0.4 g0.7 h1.3 j-0.6 k-0.9 m-0.5 n0.4 p-0.5 q1.4 r0.8 t-0.4
noord 7.6 e0.5 g-0.6 h-0.4 l-0.3 m-0.3 n-0.3 q1.0 s0.5
noorde 7.9 a0.5 d0.5 s0.6
noordk 7.6 a-0.7 b-0.4 g1.0 h1.9 l0.5 m-0.3 r1.0
nord 7.9 a-0.3 c0.4 f0.4 l1.1
norm 7.6 a-0.6 d-0.4 g1.4 h0.4 m0.4 n0.4 o0.4 q0.5 r1.5
normaa 7.6 a-0.6 d-0.4 g1.4 h0.4 m0.4 n0.4 o0.4 q0.5 r1.5
nota 4.7 a1.5 e3.3 f-0.7 g-1.6 h1.1 i-2.0 j0.9 k0.5 l1.7 m6.5 n0.7 o2.3 p3.3 q1.4 s-1.5 t1.1
nota+bene 7.9 c0.6 d1.1 e0.6 h1.0 m-0.3 o0.8
nota+blij 7.9 p1.6
nota+en 7.9 d0.4 e0.4 m0.8 o0.9 p-0.4
nota+heef 7.6 c-0.5 e0.4 j0.7 m-0.4 n0.4 p-0.4
nota+is 7.9 a-1.0 b0.3 d-0.4 e-0.5 j-0.4 l-0.4 m0.4 n-0.5 p-0.8 q2.2
nota+pass 7.6 a-0.5 h0.5 t2.5
nota+staa 7.9 e0.5 g-0.5 h0.4 m1.0 o1.2
nota+van 6.8 b-0.3 d0.6 e0.8 f-0.6 k-0.6 l0.8 n-0.4 o0.5 q1.3 s-0.4 t-0.4
nota+voor 7.6 d-0.4 j0.6 l0.4 m0.4 p0.4
notari 6.0 b-0.7 c0.3 d0.5 e0.5 f-0.6 g-0.6 i-0.7 j0.7 k0.6 m-0.4 n0.4 o-0.4 r0.3 s-0.6 t2.0
note 7.0 a-1.3 c0.3 e-0.7 f0.3 h0.7 j-0.3 k0.7 l0.7 m0.3 o0.9 s-0.3
notere 7.9 a-0.4 i0.5 r0.4
notu 6.5 a-0.5 c-0.5 d-0.5 e0.4 g-0.8 h-0.5 i-0.6 j-0.4 k1.5 l0.5 n0.9 o0.6 p-0.5 r-0.5 s0.6
notu+van 7.6 d-0.5 e-0.3 n0.3 o0.6
notule 6.5 a-0.5 c-0.5 d-0.5 e0.4 g-0.8 h-0.5 i-0.6 j-0.4 k1.5 l0.5 n0.9 o0.6 p-0.5 r-0.5 s0.6
nou 5.7 a1.9 b1.1 c0.7 d0.6 e0.5 i-0.6 j-0.5 l-0.4 n0.3 p0.7 s2.4
nou+prec 7.9 b0.4 e0.6 g-0.4 m-0.4 o1.0
nove 5.1 a0.3 c2.2 f-0.3 g-1.1 h-0.4 j1.2 l0.8 m-1.1 n1.6 o1.4 p1.9 q2.1 r-0.4 s-0.7
nove+al 7.9 c1.0 e-0.5 i0.4 q1.3
nove+en 7.9 a0.6 c1.1 e0.4 n0.3 o-0.3 q0.3
nove+over 7.9 c-0.3 k0.5 n1.2 q1.1
nove+was 7.9 a0.4 b1.2 c0.4 i1.2 p1.3 s0.8
novemb 5.1 a0.3 c2.2 f-0.3 g-1.1 h-0.4 j1.2 l0.8 m-1.1 n1.6 o1.4 p1.9 q2.1 r-0.4 s-0.7
nr 7.9 c0.4 m0.4 p-0.4
nu 3.5 a3.0 c5.7 d4.1 e1.0 f2.1 g0.4 h1.7 i-1.1 j1.5 k-0.9 m0.5 n2.4 o1.2 p-2.2 q-0.5 s0.5 t5.0
nu+aan 7.9 e0.4 k0.3 m-0.3 n-0.3 o0.9 t0.8
nu+al 6.8 a1.5 c4.2 d0.7 e0.5 f-0.5 g-0.9 h-0.4 i0.9 j-0.5 k0.9 m0.4 p0.6 s-0.5 t-0.4
nu+alle 7.9 e-0.4 m0.4 s0.7
nu+aub 7.9 a0.5 b0.5 c0.8 e0.3 h0.7 o0.4 t1.8
nu+bij 6.7 a0.3 c1.2 d-0.5 e-0.4 f1.2 g-0.6 i0.6 n0.4 p-0.4 r-0.4
nu+bijn 7.9 a0.3 c0.8 d0.9 j0.6
nu+dat 7.9 b-0.4 d0.4 e0.6 m-0.3 n0.4
nu+de 6.7 b-0.6 d1.7 e0.5 g-0.4 j1.2 l1.3
nu+dond 7.9 a0.5 c0.8 k-0.4 t1.0
nu+drie 7.2 c0.7 e0.6 f0.5 g-0.5 i0.7 r-0.6
nu+een 6.5 a-1.0 b-0.4 d-0.6 e-1.3 f-0.3 j-0.5 l-0.6 n-0.4 o0.6 p-0.3 q0.4 s-0.5
nu+eenm 7.4 a0.5 b-0.4 c0.9 d-0.3 g-0.4 i0.8 j0.9 k0.3 o0.4 s0.5 t0.4
nu+eind 7.9 a0.6 e-0.5 g-0.4 l0.3 m-0.5 n0.4 q0.4 r-0.5 s-0.3
nu+elke 7.6 a-0.8 b0.5 c-0.5 e-0.5 g1.0 k0.4 q0.4 r1.0
nu+even 7.6 d-0.4 e0.4 j0.7 k-0.3 m0.4 t1.9
nu+het 7.4 a-0.8 e-0.4 f0.7 g0.4 m0.5 n0.3 o0.3 p-0.3 q0.7 r0.4
nu+iema 7.6 a0.5 c-0.5 e1.3 f1.0 l0.3 p-0.3 t2.0
nu+in 6.7 a0.8 c0.4 d0.8 e2.2 g-0.6 h-0.6 i0.6 n0.5 o-0.4 r-0.6 s1.3
nu+is 7.9 a0.4 b1.0 d-0.6 k-0.3 n0.3
nu+kan 7.6 a0.3 b0.9 d0.8 g-0.5 j-0.4 r-0.5 s1.2 t0.5
nu+krij 7.4 a0.6 b0.5 d1.0 g-0.3 h-0.3 i1.0 j0.6 r-0.3 s-0.4
nu+met 7.4 a0.4 b-0.3 d0.4 e0.8 h0.6 i-0.3 j1.1 p0.8 r-0.3 s0.4
nu+naar 7.9 d-0.4 e-0.5 n0.6
nu+niet 7.6 b1.0 d-0.4 e-0.3 p0.7
nu+nog 7.9 c0.4 d-0.4 e0.3 g0.8 h0.8 j0.6 p0.7
nu+ook 7.0 a-0.8 b-0.4 c-0.5 d-0.8 e-0.5 g1.3 h2.7 i-0.4 k0.6 m0.5 r0.6 t-0.4
nu+op 7.4 e0.4 h-0.3 o-0.3 t-0.3
nu+over 7.6 a-0.6 c-0.3 l-0.4 n1.9 o-0.3 q-0.4
nu+staa 7.4 b0.4 d-0.5 e-0.7 g-0.4 h-0.4 k0.3 m2.0 o-0.4 s0.4 t-0.5
nu+toe 7.0 a1.4 b0.6 d-0.4 e0.8 g-0.7 h-0.3 j0.6 p-0.4 r-0.5 s2.7
nu+u 7.9 c-0.3 d-0.4 j1.2 m1.7 p0.5
nu+vijf 7.6 a0.6 b-0.5 d1.4 f0.7 m-0.4 n-0.3 q0.4 s0.6
nu+voor 7.2 a0.9 e1.0 i1.0 j0.5 p0.5 s0.7
nu+weet 7.9 a0.4 d1.4 e-0.4 m0.4
nu+wel 6.9 b-0.7 c1.1 d0.4 f0.9 i-0.4 l0.5 p0.4 r0.3 t-0.3
nu+wil 7.4 d-0.7 f1.6 g1.2 h0.5 i-0.3 l0.3 m0.5 q0.5 r1.6
nu+zes 7.6 a0.5 c0.5 d1.8 e-0.5 f1.8 i-0.3 k-0.4 t0.9
nul 6.7 a1.2 b1.9 c0.7 d2.6 e-0.7 f0.6 g-0.8 n-0.5 p0.3 t-0.4
nul+keer 7.9 b0.4 d0.4 f0.7
numm 5.0 a-0.7 b0.6 d1.5 e-1.1 f1.7 g0.5 h2.4 i-0.4 j-0.7 k-0.5 l0.9 m0.4 n-0.9 o2.0 p-0.3 r1.1 t-0.4
numm+bij 7.9 a-0.4 d0.5 f0.8 i0.5 o0.4
numm+een 7.9 a0.5 e0.4 g-0.3 i1.9 r-0.3 s0.4
numm+en 7.9 a-0.4 c-0.4 e-0.7 l0.4 n-0.5 o1.0 q-0.4
numm+gege 7.4 a-0.4 b-0.6 d-0.4 e-0.4 f0.4 h1.7 i-0.3 m0.5 n-0.4 q-0.4 r0.4 s-0.3
numm+gevr 7.9 a-0.9 b-0.5 d-0.5 f-0.4 g1.3 h1.6 l0.8 m-0.3 r1.3 s-0.5
numm+is 7.9 e0.4 g-0.4 o0.8 r-0.3 t0.5
numm+op 7.9 b0.4 c0.4 e0.3 k0.5 m-0.4 n-0.4 o1.2
numm+van 7.9 a0.4 d0.9 e-0.4 f2.1 m-0.4 s-0.3
nummer 5.0 a-0.7 b0.6 d1.5 e-1.1 f1.7 g0.5 h2.4 i-0.4 j-0.7 k-0.5 l0.9 m0.4 n-0.9 o2.0 p-0.3 r1.1 t-0.4
nv 7.4 c1.1 e-0.4 j0.3 m0.6 o0.8
o 6.9 c-0.3 d-0.3 g-0.3 i-0.4 j0.8 m0.5 p0.5 q1.2 r-0.3 s-0.4 t-0.6
ocht 6.9 a0.6 b1.0 d-0.6 e0.5 k0.4 m0.4 o-0.3 p0.6
ochten 6.9 a0.6 b1.0 d-0.6 e0.5 k0.4 m0.4 o-0.3 p0.6
oefe 7.6 a0.4 c1.1 e-0.4 i0.8 j1.0 s-0.5
oefeni 7.9 a0.6 c1.3 e-0.3 i0.9 j1.0
oeve 7.6 a-0.4 b0.4 j0.3 k0.7
oever 7.9 a-0.6 b0.5 e-0.3 i-0.3 k0.8
of 3.9 c2.3 d1.5 g-2.5 i-0.8 j0.4 k-0.9 m-1.1 n-0.4 o6.4 p-2.2 r-0.9 s2.8 t2.6
of+ande 7.2 a0.5 b-0.6 c1.1 d0.3 e1.1 f0.9 g-0.3 h-0.3 i-0.4 j0.4 l0.4 o0.6 p-0.3 q0.7 s0.6
of+dat 7.0 a-0.8 c-0.6 d-0.4 e-0.3 f0.4 h-0.7 i0.3 j-0.3 k-0.6 l1.4 n1.9 o0.3 q-0.3
of+de 6.4 a-1.4 b0.4 c-0.4 d-0.4 e-0.4 i-0.5 k-0.8 l0.8 m0.7 o-0.8 p-0.4 r1.0 s-0.7 t1.0
of+die 7.9 o1.2
of+een 7.0 b-0.5 c2.1 d-0.4 e-0.9 i-0.4 j-0.5 l-0.4 m0.3 n-0.4 o-0.6 s1.9 t1.5
of+er 6.7 a0.8 b0.4 c0.8 e-1.3 g-0.6 h-0.7 i-0.7 j0.3 o1.1 p-0.3 q0.6 r-0.9 s0.8
of+excl 7.9 o0.7 q-0.4 t0.7
of+het 6.6 a1.0 b1.4 c1.0 d0.7 e0.5 f-0.6 g-0.8 h-0.5 j-0.3 m-0.4 o1.5 p-0.4 r-0.8 s0.6
of+ik 6.8 b-0.6 c-0.8 d-0.5 e0.9 f0.7 g0.5 m-0.5 n-0.3 p0.4 r0.5
of+is 7.9 a-0.4 e-0.3 n0.6 q0.5
of+je 7.4 a0.5 c0.4 d0.3 r-0.6 s1.5 t0.5
of+jull 7.9 a0.8 e1.2 g-0.4 i1.1 r-0.3 s1.2
of+moet 7.4 a0.4 b-0.4 c0.4 d1.2 e-0.6 g-0.4 h-0.3 j0.8 o-0.3 s-0.4 t0.6
of+morg 7.9 o-0.4 q-0.3 r-0.4
of+onze 7.9 c-0.4 e-0.3 p0.8
of+over 7.9 n0.7
of+twee 7.9 i0.3 l0.9
of+u 6.6 b0.5 c0.7 d0.6 f-0.4 h0.8 i-0.5 j0.4 m-0.4 p-0.5 s1.2
of+uw 7.4 b-0.4 c0.5 d0.5 e-0.4 j0.9 m-0.3 n-0.3 o0.9 t0.8
of+we 6.7 b0.5 c-0.6 g0.5 i0.6 m-0.5 n-0.5 r0.6 s-0.5
of+wij 7.2 b-0.5 c1.3 d-0.7 e0.3 f-0.4 g-0.3 i-0.4 j1.0 m0.5 n-0.4 s-0.3
of+ze 7.9 a0.4 c0.3 p0.7 s0.8
of+zit 7.9 e-0.4 n-0.3 o1.1
of+zond 7.2 c0.5 d-0.3 g-0.3 h0.6 l-0.3 o0.7 q-0.4 t1.4
offe 5.0 a0.4 b2.9 c0.6 e-0.5 g-1.1 h1.8 m1.3 n-0.7 o0.8 p-1.2 q-0.4 s-1.2
offe+en 7.2 a0.7 b2.0 c0.5 h0.4 m1.3 n-0.3 s0.4
offe+is 7.9 a1.4 b-0.4 e0.7 g-0.3 i0.3 m1.0
offe+naas 7.9 a-1.0
offe+staa 7.9 a-0.3 b1.1 c0.5 o0.7
offe+van 7.6 a1.7 b3.3 d0.3 e-0.4 i1.0 m-0.3 o-0.8
offe+voor 6.6 e-0.7 g-0.8 j-0.5 p-0.3 q-0.7 r-0.4 s-0.4 t0.4
offe+was 7.9 g-0.4 i0.5 l0.4 m-0.3 n-0.3 r-0.4 t0.3
offert 5.0 a0.4 b2.9 c0.6 e-0.5 g-1.1 h1.8 m1.3 n-0.7 o0.8 p-1.2 q-0.4 s-1.2
offi 7.2 b0.7 d-0.3 e0.7 h0.5 m-0.3 p1.4 r0.4
office 7.9 e0.6 p0.8
offici 7.6 b0.8 g0.3 h0.8 p0.7 r0.4 t0.3
offl 7.9 e0.4 g-0.4 k-0.3
offlin 7.9 e0.4 g-0.4 k-0.3
ogen 6.9 c-0.4 f-0.4 g0.7 i0.3 n-0.4 q0.7 r0.4 s-0.3 t-0.3
ogen+dich 7.9 a0.4 c0.4 e0.4 i0.6 p0.5 r-0.3
ok 7.4 a-0.3 d0.3 e0.6 g-1.3 i-0.4 j0.5 l0.5 p0.3 q-0.4 s0.5
oke 7.9 c0.5 d0.4 e-0.4 g0.4 r0.4 s0.7
okto 4.8 a0.6 b0.4 c3.7 d1.8 e-0.9 f1.2 g-1.9 i-0.5 l1.5 n1.1 o1.7 p2.0 q0.7 r-0.9 s-1.8 t-0.8
okto+een 7.6 a0.5 c0.9 d0.7 f0.4 p0.4
okto+en 7.6 b1.2 d0.3 e-0.6 i1.0 o0.3 p0.4 q-0.4
okto+heb 7.6 a-0.4 d-0.3 m0.4 n1.1 o0.3 p-0.4 q0.8
okto+hebb 7.6 h0.4 k0.3 q1.2
okto+is 7.6 d0.5
oktobe 4.8 a0.6 b0.4 c3.7 d1.8 e-0.9 f1.2 g-1.9 i-0.5 l1.5 n1.1 o1.7 p2.0 q0.7 r-0.9 s-1.8 t-0.8
olde 7.6 a-0.3 c-0.4 f-0.3 g0.7 i-0.3 j0.5 l0.4 q0.7 r0.8
oldenb 7.9 g0.4 j0.6 r0.6
olie 7.9 b0.6 d-0.4 g0.4 h0.7
oliebo 7.9 b0.6 d-0.4 g0.4 h0.7
om 3.6 a-0.8 c0.7 d0.9 e-0.4 f0.7 g0.5 h1.1 i1.2 j-0.9 k-1.1 l1.0 m-0.4 n0.5 o0.9 p-1.0 q1.5 r1.1 s-0.9 t4.1
om+acht 7.9 b-0.3 c0.3 f1.1
om+alle 7.9 a-0.9 e-0.4
om+dat 7.9 a0.4 d1.3 e0.5 l0.7
om+de 5.5 a-1.3 b0.4 d-0.6 f0.9 h1.5 i-0.4 j-0.6 k-0.4 l1.3 m-0.6 n1.1 p-0.8 r0.8 s-0.5
om+drie 7.4 c0.5 g-0.3 h-0.4 i-0.4 m-0.5 q-0.3 t0.9
om+een 5.6 a1.2 b0.9 c1.9 d1.5 e0.5 f1.6 g-0.9 k0.5 l1.0 m0.8 p-0.3 q-0.3 r-0.5 t1.5
om+elf 7.2 b0.5 e-0.8 h-0.4 p0.5 t0.8
om+even 7.6 b0.5 c-0.3 d0.9 l0.3
om+half 7.2 b0.6 c-0.6 f0.9 q0.4
om+het 6.5 a0.9 f-0.6 h0.6 i0.3 j1.8 m-0.5 p-0.4 q-0.4
om+in 7.4 d-0.4 e-0.5 i0.7 n0.4
om+kwar 7.6 a0.9 b-0.4 h-0.4 m0.9 r0.4 s0.8
om+met 7.2 a-0.3 c-0.5 e-0.5 f0.3 g0.8 j-0.4 o2.5 p-0.5 q-0.4 r0.5 s0.5
om+na 7.9 b0.4 e-0.3 i0.4
om+nege 7.9 a-0.6 g0.7 n0.6 r0.7 t0.6
om+niet 7.6 a-0.7 c0.6 e-0.5 g1.0 i-0.4 k-0.3 l0.3 n0.4 p0.4 r1.4 s0.5
om+ons 7.9 a0.6 d1.2 e0.3 g-0.4 i0.5 r-0.3
om+te 6.1 a-1.7 b-0.8 c-1.0 d-0.5 e0.6 f-0.6 g1.4 i0.4 j0.4 l-0.3 m-0.6 n1.3 p-0.7 r1.5 s-0.8
om+tien 6.8 a-0.7 b0.4 e-0.8 f-0.3 i-0.3 j-0.4 k1.1 t0.4
om+twee 7.9 a-0.5 b0.6 d-0.4 e-0.5 g0.7 i0.6 p0.6 q1.1 r0.6
om+u 7.9 a-0.6 e-0.4 g0.4 i0.4 r0.6
om+uw 7.9 a0.5 e0.5 p0.8
om+van 7.9 a1.4 d0.4 g-0.3 h-0.3 i1.6
om+vier 7.6 b-0.3 c0.7 e0.4 f-0.3 m0.5 n0.8 q0.7 r0.6
om+vijf 7.6 a-0.5 b-0.3 d-0.3 f-0.3 g-0.6 k1.6 l0.4 r-0.3 t-0.8
om+voor 7.9 d-0.4 g0.6 h0.6 p0.6 s0.7
oma 7.4 a-0.5 d-0.7 g0.4 q0.4 r0.6 t0.4
ombu 7.9 c-0.3 d0.8 f0.5 g-0.4 j0.8 s0.9
ombuds 7.9 c-0.3 d0.8 f0.5 g-0.4 j0.8 s0.9
omda 4.8 a1.2 b0.3 c2.6 d1.6 e0.6 f1.5 g-0.6 h1.8 i0.8 j-1.0 k-0.6 l1.4 n0.7 o1.1 r0.3 s-1.0
omda+alle 7.9 a-0.4 g0.8 r1.0 t0.6
omda+de 6.4 a-0.5 e0.3 i-0.5 k-0.5 m0.3 o-0.7 r0.4
omda+het 6.6 b-0.5 c2.3 d0.5 e-1.2 f0.8 i-0.6 l-0.4 o1.3 p0.7 s-0.3 t-0.4
omda+hij 7.2 a0.7 b0.3 d-0.4 e0.6 f-0.4 h1.2 j-0.3 l0.3 n0.8 r0.3 s-0.3
omda+ik 6.7 a-0.4 b-0.8 c-0.8 d1.1 f1.0 g-0.5 i-0.4 j-0.5 l0.7 n-0.5 q0.5
omda+jull 7.2 a1.6 b0.4 c2.0 e-0.5 h0.9 l0.3 m0.9 p-0.4 t-0.3
omda+mijn 7.9 c0.4 e0.4 i0.6 l0.8 n1.0
omda+onze 7.6 a-0.5 c-0.4 d-0.8 g0.7 h0.9 i-0.5 k0.6 l1.1 r0.6 t0.4
omda+u 7.9 a0.5 d1.1 e-0.3 i1.3
omda+uw 7.9 a0.6 b0.4 e1.0 f0.6 h0.5 k0.4 m-0.4
omda+we 7.2 c0.6 d0.9 h-0.5 i1.0 k0.4 n1.1 o0.9 q-0.4
omda+wij 7.4 b0.6 f0.3 g0.4 h-0.5 m-0.3 n-0.4 p0.6 r0.5 t0.3
omda+zijn 7.9 e-0.4
omdat 4.8 a1.2 b0.3 c2.6 d1.6 e0.6 f1.5 g-0.6 h1.8 i0.8 j-1.0 k-0.6 l1.4 n0.7 o1.1 r0.3 s-1.0
omga 7.2 a-0.3 b-0.3 d0.4 e-0.8 g-0.4 m-0.3 q0.4 r-0.3 t0.4
omga+met 7.9 a-0.3 d-0.3 e-0.5
omgaan 7.6 a-0.4 e-0.4 g-0.3 q0.5 t0.4
omge 6.7 b-0.6 d0.7 e-1.2 g1.2 h0.7 i-0.7 j-0.4 k0.4 n-0.4 p-0.4 q0.3 r1.4 s0.5
omge+en 7.9 a-0.6 g1.0 k0.3 l0.4 r1.2
omgevi 7.6 c0.4 d0.8 k0.4 o0.3
omhe+draa 7.9 a0.3 e0.9 i0.8 r0.3
omho 7.4 b2.3 c-0.5 d1.8 e-0.6 g-0.3 i0.7 n0.9 p-0.3 q0.4
omhoog 7.4 b2.3 c-0.5 d1.8 e-0.6 g-0.3 i0.7 n0.9 p-0.3 q0.4
omme 7.4 b-0.3 d-0.4 g1.0 h0.9 i0.4 q0.6 r0.4 t0.8
ommen 7.9 g0.6 h0.8 i0.6 q0.8
omro 7.4 a0.9 c0.9 d-0.5 j0.7 p0.5 s2.6 t0.7
omro+geld 7.9 a0.6 c0.4 d-0.3 e0.7 s1.6
omroep 7.4 a0.9 c0.9 d-0.5 j0.7 p0.5 s2.6 t0.7
omsc 7.0 a-0.6 c-0.5 d0.5 i-0.4 k-0.3 n-0.5 p-0.5 q2.0 s-0.4 t-0.4
omschr 7.0 a-0.6 c-0.5 d0.5 i-0.4 k-0.3 n-0.5 p-0.5 q2.0 s-0.4 t-0.4
omtr 7.9 m0.5 o-0.4 t1.6
omtr+de 7.9 m0.5 o-0.4 t1.6
omtren 7.9 m0.5 o-0.4 t1.6
omze 7.0 c-0.7 e0.8 f-0.3 g-0.3 i0.9 j0.3 l1.1 p1.2 q-0.5 r-0.4 s0.4 t-0.4
omzet 7.4 c-0.5 e1.2 i1.2 j0.4 l1.4 p0.7 s0.5
omzett 7.9 d0.5 e-0.4 p0.7
onaf 7.9 a0.4 e0.6 p1.6
onbe 6.3 a1.3 b1.9 c0.8 d1.8 e1.2 f0.8 g-0.6 i-0.4 k-0.5 p2.2 s0.6 t-0.4
onbe+teru 7.9 a0.7 b2.3 e0.5 j-0.3 p2.1
onbean 7.4 a1.1 c0.6 d3.2 e0.3 f1.3 i-0.4 k-0.3 p-0.4 s0.4
onbere 7.6 d-0.4 e0.5 i0.3 j0.4 p0.5 s0.6
onbeta 7.4 a0.7 b2.4 d-0.4 e0.5 j-0.4 p2.6
onda 7.2 d0.8 g1.2 j0.4 k-0.3 r1.3
onda+de 7.9 a-0.4 b0.4 d0.3 g1.4 k-0.3 r1.6
ondank 7.2 d0.8 g1.2 j0.4 k-0.3 r1.3
onde 3.8 a1.4 b1.2 c0.8 d1.0 e1.5 f-0.7 g-2.1 h2.8 i1.4 j2.1 k-1.0 l0.5 m0.6 o1.3 p1.3 q1.5 r-1.3 s2.6 t0.6
onde+aan 7.9 b0.6 e-0.6 g0.6 i0.5 r0.5 s0.6
onde+bij 7.6 d0.8 e-0.4 i1.1
onde+de 5.5 b0.5 c0.6 e1.2 h1.0 i-1.0 j-0.7 o-0.3 p0.5 q0.4 r1.0 s-1.0
onde+en 7.4 a-0.3 b0.4 c-0.6 e0.6 i-0.3 l1.1 o0.6 p-0.3 q-0.3
onde+het 7.4 c-0.5 d0.5 e1.1 i-0.5 j0.3
onde+in 7.9 c0.6 d0.3 e-0.4 h0.9 j0.8 m0.3 q-0.3
onde+is 7.6 d1.3 e-0.4 g0.5 h1.1 k0.5 n1.4 o0.4 p-0.3 q0.6 r0.6
onde+naar 7.9 r-0.4
onde+numm 7.2 a-0.6 c-0.3 e-0.9 j-0.3 k0.5 m0.5 n-0.4 o-0.4 p-0.3 r-0.3
onde+ons 7.6 b1.0 c0.5 h-0.5 j0.3 l0.7 o-0.3 q-0.4 r-0.4
onde+ook 7.9 c0.4 e-0.3 i0.5 s0.4
onde+op 7.6 a-0.7 i0.8 p0.7
onde+over 7.9 b0.5 i0.6 k0.4
onde+stur 7.9 e0.4 j0.3 p0.5
onde+te 7.6 b0.6 d0.7 e0.3 g-0.3 k0.3 p0.4
onde+uw 7.9 b0.3 i0.4 s0.5
onde+van 6.9 a0.8 b0.6 c-0.5 e1.1 i-0.5 j1.1 m0.6 o0.5 p1.1 q-0.4 r-0.7 s1.9 t0.4
onde+verm 7.4 a-0.9 b-0.4 e-0.3 h0.6 j-0.5 o0.7 p-0.4 q2.2 t-0.4
onde+verw 7.9 e0.3 j0.7 p0.6
onde+voor 7.6 a0.4 c-0.4 d-0.3 e0.3 r-0.3 s1.0
onde+wate 7.9 a0.4 e0.9 j1.1 p0.5
onde+zo 7.9 b0.5 e-0.5 s0.7
onder 4.9 b2.1 c-0.9 e1.4 g-0.7 h1.1 i-0.7 j1.6 k-0.7 m0.7 o0.4 p0.3 s0.8 t-0.4
ondera 5.8 a-0.4 b-0.4 c0.7 d0.6 e-0.4 g-0.3 h-0.4 i-0.6 j-0.8 m-0.7 n0.3 o1.6 p-0.3 q0.5 s-0.6 t0.4
onderb 7.2 d-0.4 f0.9 g0.5 h1.2 i-0.4 j0.8 k-0.4 m0.6 p-0.3 r0.8 t-0.4
onderd 7.6 b0.5 c0.4 e0.6 s0.7
onderh 5.8 a-0.7 d0.4 e-0.9 f-0.5 h2.4 i2.1 n-0.5 p0.4 s-1.0 t0.6
ondern 5.7 a1.1 c0.5 f-0.4 g-0.7 h-0.4 i1.1 j0.6 k-0.6 l0.6 m-0.6 n-0.4 o0.5 q-0.5 r-0.8 s4.4 t0.4
onders 7.4 b-0.3 e0.6 h1.1 i0.4 m0.7 s-0.4
ondert 6.1 a1.5 b-0.4 d1.0 e1.0 f-0.3 g-1.1 i0.7 j-0.5 n-0.4 o-0.6 p0.7 r-1.0 s-0.9 t1.2
onderw 6.3 c1.3 g-0.6 h0.7 i-0.5 j0.5 k-0.4 l1.1 n0.6 o0.4 p-0.8 q2.9 s0.9
onderz 7.4 a0.6 c-0.4 d0.6 e1.4 j1.1 p1.7 s0.8
ondeug 7.4 i-0.3 j1.1 l-0.3 p0.7 r-0.3
onee 7.9 j0.5 m0.4 p-0.4
onge 5.8 a-0.7 b1.0 c0.7 e0.4 g-0.4 h0.6 i-1.2 j-0.6 l1.3 p0.3 q-0.7 s-0.9 t1.1
onge+de 7.6 b0.6 i0.4 k-0.4 l1.1 n0.8 o-0.4 q0.4
onge+verk 7.6 e-0.4 o0.3 r-0.3
ongegr 7.6 e-0.4 o0.3 r-0.3
ongelo 7.9 a-0.7 b-0.4 e-0.6 g1.2 h-0.3 i-0.3 j-0.4 o0.4 r1.6 t0.5
ongelu 7.4 a-0.5 b0.4 d-0.7 g-0.3 i-0.7 j-0.3 t0.3
ongema 7.6 c0.6 l1.8 m0.3 n0.8 q0.4 t0.7
ongeve 7.2 a-0.7 b0.6 e-0.8 h0.6 l-0.4 n-0.6 p-0.7 q-0.4 r0.4 t0.6
ongewi 7.6 a-0.8 d0.7 f0.7 g-0.5 h0.8 q-0.4
onju 6.9 a0.6 c-0.4 e1.5 g-0.3 i-0.4 j1.6 m0.4 o0.8 s-0.3
onju+en 7.9 a0.7 e1.4 j1.2
onjuis 6.9 a0.6 c-0.4 e1.5 g-0.3 i-0.4 j1.6 m0.4 o0.8 s-0.3
onli 6.1 b-0.7 c-0.8 e1.9 g-1.1 i0.3 j-0.4 k1.7 n0.6 p-0.6 q0.7 r-0.6 s0.6
online 6.1 b-0.7 c-0.8 e1.9 g-1.1 i0.3 j-0.4 k1.7 n0.6 p-0.6 q0.7 r-0.6 s0.6
onmi 7.4 a1.2 b-0.5 c0.6 e2.2 f2.0 k0.3 q0.6 t3.7
onmidd 7.4 a1.2 b-0.5 c0.6 e2.2 f2.0 k0.3 q0.6 t3.7
onre 7.9 a0.4 b0.6 j1.0 m0.7 p0.6
onrede 7.9 a0.4 b0.6 j1.0 m0.7 p0.6
ons 3.1 b0.6 c-0.5 d1.3 e2.3 f0.9 g1.2 h1.5 i1.2 k0.6 l2.3 m0.7 n-0.5 o1.4 q-0.6 r2.6 s-1.9 t0.4
ons+aan 7.6 b1.1 c-0.3 i0.9 n0.3
ons+advo 7.9 c0.8 p0.5
ons+af 7.9 a0.6 b0.8 i-0.5 m-0.3 t0.6
ons+alle 7.2 a0.3 d-0.4 j1.8 k-0.3 l0.6 m-0.4 o-0.3
ons+bedr 7.6 d0.6 e0.3 f0.3 g-0.4 k-0.3 q-0.3 s-0.3
ons+best 7.9 a-1.0 h-0.4 i-0.3 m1.4 o0.5 p-0.5
ons+betr 6.9 a1.3 c1.3 e1.7 f-0.4 h1.7 i1.3 k0.6 p0.4 q0.6 r0.8
ons+binn 7.6 c-0.3
ons+bomm 7.9 a-0.6 g0.7 h0.4 q0.6 r0.9
ons+cont 6.9 b0.6 c0.5 d-0.4 g-0.8 i1.9 j1.1 m-0.3 n0.4 p-0.4 q0.4 s0.4
ons+daar 7.9 e0.6 g-0.3 j0.9
ons+dat 7.6 a-0.4 c-0.5 e-0.3 f0.3 g0.4 h0.3 n0.3 r0.5 s-0.3
ons+de 6.8 a0.5 c-0.7 e1.7 g-0.6 i0.6 j0.9 l0.5 m0.4 n-0.6 p-0.3 q-0.4 s-0.4 t0.5
ons+dich 7.9 e0.5 g0.5 i1.4 r0.4
ons+die 7.9 b0.6 c0.5 g0.8 i-0.4 m0.8 r0.8
ons+dome 7.9 i1.2
ons+dorp 7.9 a0.5 e0.9 s1.4 t0.6
ons+een 6.1 c1.3 d-0.3 f1.4 g-0.6 h-0.6 i0.3 j0.3 k0.7 l0.8 m1.4 n1.3 o0.6 p-1.1 q-0.4 s-0.7
ons+eers 7.9 d-0.3 e0.6 l1.0 p0.4 q-0.3
ons+eige 7.6 b0.5 d0.5 e0.5 m0.6
ons+en 7.9 e-0.4 r-0.5
ons+enor 7.9 c0.6 d0.6 e-0.3 i0.3 r0.4
ons+even 7.9 b0.6 e0.5 l1.0 p0.8
ons+geen 7.9 a-0.4 c-0.4 l0.5 n1.3
ons+geld 7.6 c-0.3 e0.7 g0.6 i0.6 l0.3 m0.3 r0.8 t1.5
ons+geno 7.6 a-0.4 e-0.3 g-0.4 i-0.5 j0.3 p-0.4 s1.2
ons+gesp 7.4 c0.6 g0.5 h0.7 r-0.4
ons+hebt 7.9 a0.7 d1.4 g-0.4 i0.3 r-0.6
ons+het 7.4 d0.5 i0.8 p0.6 q0.4
ons+hoof 7.6 a0.5 b0.7 d1.8 e-0.4 m0.5 q0.7
ons+hote 7.6 c0.8 d0.8 o-0.3 q0.6
ons+huid 7.9 d0.4 g-0.4 h0.4 i-0.4 k0.5
ons+in 6.9 a0.6 b1.1 c-0.3 d-0.8 e0.9 g-1.0 h-0.4 i-0.7 j0.4 l0.5 m0.9 o0.6 p0.4 q-0.4 s0.5
ons+inko 7.6 a-0.4 f-0.4 h0.4 k0.4 m-0.5 n-0.7 o0.7 t-0.4
ons+is 6.7 d1.7 g-0.8 h-0.4 i-0.6 j0.3 l0.4 m0.3 n0.8 o1.2 p-0.5 q0.7 s-0.6
ons+kant 7.0 a-0.6 f0.7 g-0.4 i-0.6 j-0.5 m-0.4 n0.4 r0.6
ons+klan 7.6 a-0.9 b0.3 d-0.3 e-0.8 h-0.5 i-0.4 k-0.6 l0.4 q-0.4 r-0.5 t0.5
ons+late 7.6 a0.5 b-0.4 c-0.5 e0.8 o0.6
ons+ligt 7.9 c-0.4 d0.3 h0.3 i-0.3 o0.8 q-0.3
ons+logo 7.9 b1.0 e0.4 p0.6
ons+maar 7.0 a-1.3 b-0.3 c-0.6 f0.3 g1.8 h3.3 i-0.6 l0.5 m0.5 n-0.3 s-0.4
ons+maga 7.9 a-0.5 b0.4 e-0.5 l1.2 o0.4
ons+niet 7.2 a-0.9 b0.5 c-0.4 e-1.0 g0.8 j-0.7 k1.6 m-0.3 o0.4 p-0.5 r1.2
ons+nieu 7.6 d0.5 e0.7 g0.4 h0.6 n0.6 o0.6 r0.4
ons+nog 6.9 a-0.5 d1.0 e-0.4 g1.6 h0.3 i-0.3 q0.5 r1.6
ons+nooi 7.9 a-0.7 e-0.7 g1.1 h-0.3 i0.3 r1.3
ons+onde 7.9 c-0.3 h-0.5 l0.4 o1.2
ons+op 6.3 a1.2 b0.9 d0.8 e0.4 g-0.8 h-0.4 i0.5 j0.8 m0.8 p1.5 r-0.4 s-0.4 t0.3
ons+over 7.9 i0.3
ons+schr 7.9 c1.2 i0.6 j0.5 p0.4
ons+spee 7.9 a0.5 d0.6 j0.8 s1.0
ons+syst 7.0 a-0.4 g-0.5 h0.5 k-0.4 o1.5 p1.4
ons+te 7.6 a-0.4 b0.4 d-0.4 e-0.3
ons+terr 7.9 d0.6 e0.6 j0.5 p0.9
ons+uit 7.6 c0.5 e-0.4 g1.0 l0.6 m-0.3 o-0.3 r1.2
ons+veel 7.9 a-0.4 b-0.4 g1.2 l0.4 r1.5
ons+verl 7.9 d0.8 e0.4 p0.8
ons+vert 7.9 b0.3 e0.6 i0.8 k0.3 r-0.3
ons+verw 7.9 a0.4 j0.6 m-0.4 p1.2
ons+volg 7.9 a0.3 e0.4 h0.6 i0.4 n0.3 q0.3 r-0.3
ons+voll 7.6 a0.7 c-0.3 e1.2 g0.4 j-0.4 r0.5
ons+voor 6.9 a-0.8 h0.3 j0.4 k1.7 m1.6 p0.6 r-0.5
ons+zorg 7.9 e1.0 g1.1 o0.4 r1.7 t0.3
ontb 5.4 c1.3 d1.3 e2.5 g-1.3 h0.5 i1.4 j0.9 k3.2 l0.9 n-0.5 o1.7 p-0.4 q0.6 r-0.6 s-1.1 t0.3
ontb+de 7.6 a1.4 e2.4 g-0.4 i0.3 k1.2 l0.6 n0.4
ontb+en 7.2 a-0.7 c-0.3 m-0.6 o0.8 p-0.3 s-0.3
ontb+ik 7.9 a0.4 d0.7 i0.9 j1.0
ontb+nog 7.9 a-0.6 m1.3
ontb+ons 7.9 n-0.3 o1.0
ontbij 7.4 a-0.7 b0.4 d-0.4 e-0.4 h0.8 k1.8 l0.8 m0.3
ontbin 6.3 a0.5 d0.9 e1.0 g-0.6 h-0.3 i2.0 j1.6 p-0.6 r-0.4 s-0.4
ontbon 7.9 a-0.6 j-0.4 q0.5 t0.4
ontbre 6.3 a0.6 c1.5 d1.2 e2.2 g-0.8 i-0.5 k1.4 l0.5 m0.4 o1.7 p0.5 r-0.4 s-0.4
ontd 7.6 a0.5 d0.5 e1.1 g0.4 j0.7 p0.6 q0.3 s0.6 t1.0
ontdek 7.6 a0.5 d0.5 e1.1 g0.4 j0.7 p0.6 q0.3 s0.6 t1.0
onte 6.9 a0.3 b0.6 c0.5 e0.4 g-0.6 h-0.6 i-0.6 j0.8 k0.4 l-0.3 m2.0 n0.7 o-0.4 s-0.5
onte+zijn 7.9 k0.4 n0.4 t0.3
ontevr 7.0 a-0.3 g-0.4 h-0.7 i-0.5 j0.9 k0.5 m0.5 n1.0 q-0.5 s-0.5
onth 7.4 a0.6 d1.5 h0.5 i1.4 r0.3 t-0.4
onth+u 7.9 b0.9 d-0.3 h0.4 s0.6
onthou 7.9 a1.0 d1.9 i1.7
ontr 7.2 g0.7 n0.5 r1.0
ontroe 7.9 g0.5 n0.7 q-0.3 r0.8
ontrui 7.6 k0.3 q0.6 r0.3
onts 6.2 a-0.7 c-0.7 e-0.4 g-0.9 h-0.5 i-0.8 j0.4 k-0.7 m0.4 n0.3 o-0.5 p-0.7 r-1.0 s0.4
onts+van 7.9 d0.5 h-0.4 l0.3 m0.7 n0.5 o-0.4
ontsla 6.4 a-1.0 b0.4 c-0.5 e-0.6 g-0.7 h-0.5 i-0.7 j-0.7 k-0.6 m0.5 n0.4 o-0.5 p-0.6 r-0.7 s-0.5
ontsta 7.9 a0.3 d0.7 e0.3 j1.4 s1.2
ontv 4.8 a-1.8 b0.9 e-0.3 g-2.1 h-0.5 i0.5 l0.5 n0.7 o0.7 p-0.4 q0.4 r-1.5 s-1.2 t-0.5
ontv+een 7.6 d0.7 i0.5 j0.3
ontv+en 7.4 a-0.6 b0.9 e-0.6 j-0.3 m0.8 o-0.5 r-0.4
ontv+ik 7.4 d0.6 e-0.4 f0.4 g-0.3 i0.7 r-0.3
ontv+is 7.9 c0.4 i-0.3 m0.5 n0.5 o0.6
ontv+maar 7.9 a0.3 e0.4 h-0.3 m0.4 o0.6 p0.8
ontv+uw 7.9 j0.4 m0.8 n0.8 o1.0 p0.6
ontv+wij 7.2 a-0.3 e0.7 i0.9 j0.5 p0.3 t0.9
ontvan 4.9 a-1.8 b0.8 e-0.3 g-2.0 h-0.5 i0.5 j-0.4 l0.6 p-0.8 q0.5 r-1.5 s-1.1 t-0.5
ontvin 7.9 j0.4 m0.8 n0.8 o1.0 p0.6
ontw 6.0 b-0.7 c0.5 e1.4 f1.1 g-0.8 h-0.5 j-0.6 k1.1 l0.6 n0.7 p-0.7 s-0.4 t-0.6
ontw+van 7.6 e-0.5 g-0.7 i0.6 n0.3 r-0.5
ontwer 6.1 b-0.7 c0.6 e1.3 f1.1 g-0.8 h-0.5 j-0.6 k1.1 l0.7 n0.7 p-0.6 s-0.4 t-0.6
ontz 7.9 a0.3 e0.8 j0.6
onve 7.4 a-0.4 c-0.4 e-0.7 f-0.3 i-0.3 k3.0 m-0.3 r0.6 t-0.4
onverw 7.6 c-0.3 e-0.6 g-0.5 k2.8 q-0.3 t-0.3
onvo 7.4 a0.3 b0.5 e-0.5 m0.5 p0.4
onvo+was 7.9 b0.6 e-0.4 m0.6 p0.5
onvolt 7.9 c0.3
onwe 7.9 e-0.3 g0.4 j0.4 k0.7 m1.1 r0.4
onwe+maar 7.9 e-0.3 g0.4 j0.4 k0.7 m1.1 r0.4
onze 2.9 a-1.0 b-1.8 d-0.8 e1.7 f2.1 g-1.3 h1.6 i1.1 j0.8 k1.0 l3.0 m-0.3 n1.2 p-1.4 q-0.7 r0.6 s-1.3
onze+acco 5.9 a-0.3 i-0.4 o1.6
onze+advo 5.5 a0.6 d0.5 e-0.6 j0.8 k-0.4 m-0.3
onze+afde 7.9 a-0.5 d0.4 e-0.6 g0.6 h0.5 n1.5 q-0.5 r0.8
onze+afsp 6.9 a-0.9 b0.3 e-0.3 g-0.4 h0.6 i-0.4 k2.1 l-0.4 m1.2 t-0.4
onze+alge 7.4 a0.7 b-0.4 c1.6 f1.9 i-0.5 n-0.4 t-0.4
onze+bank 7.0 c-0.6 d0.4 h0.4 j0.5 k-0.4 l2.3 m0.5 n0.3 p0.9 q0.8 r0.3 t0.4
onze+bedr 7.4 a0.8 b-0.5 e0.4 f0.6 i-0.4 j1.5 m0.6 p1.7
onze+best 7.9 a0.7 e0.6 f1.6 g-0.3 i0.6
onze+beta 7.6 a0.4 e1.1 l0.9 p0.8
onze+bewo 7.6 a-0.6 e-0.8 r0.3
onze+boek 6.7 a-1.5 c-0.6 d-0.8 e-0.5 h-0.4 j-0.4 l0.6 m-0.8 n1.6 o0.6 p-0.7 q-0.7 r0.8 t0.5
onze+bran 7.6 a0.6 c0.9 e0.4 g-0.4 s2.1
onze+brie 7.6 d-0.6 e0.5 f0.4 j-0.3 r0.4
onze+call 7.6 d-0.4 e-0.3 g-0.4 h0.5 k2.7 n-0.5 r-0.4 t-0.6
onze+clie 7.6 c-0.6 q0.4
onze+comm 7.9 a0.5 e0.3 f0.6 j0.7 m1.4 p0.9
onze+conc 7.4 a0.5 b0.8 c-0.4 e0.8 g-0.5 i-0.5 n0.7 t-0.4
onze+cont 7.4 a0.8 c0.8 d0.8 i-0.4 n0.5 o1.5 q-0.7 t1.3
onze+cura 7.9 c0.5 d-0.4 j0.8 l0.5 o0.8
onze+debi 7.9 d0.7 e0.5 h0.4 l0.9
onze+dire 7.0 c1.4 d-0.6 f1.4 i-0.5 s-0.3 t-0.4
onze+drie 7.6 a0.5 d0.4 e0.5 i1.3 r0.4
onze+eige 7.0 d-0.7 e0.5 g-0.8 h0.5 i-0.4 m0.5 o-0.3 q-0.6 s-0.6 t0.6
onze+fran 7.6 a-0.6 g0.9 r0.8
onze+gast 7.6 f0.3 g-0.3 i-0.3 k0.6
onze+geme 7.9 a0.4 d1.2 g0.3 k0.4 q0.7 r0.5 s0.7
onze+groo 7.0 a-0.7 d0.4 e-0.5 f-0.3 h-0.5 i-0.4 l1.1 n1.1 o0.5 p-0.3
onze+huis 7.6 a1.1 b1.1 g0.5 h0.6 i0.8 j0.8
onze+huur 6.8 a-1.2 e-0.3 g-0.4 h-0.7 i-0.6 j-0.6 l-0.4 m-0.4 p-0.5 r-0.5 t0.3
onze+inko 7.9 a0.8 e1.2 i1.5 j-0.3
onze+jaar 7.4 a1.1 c0.4 d0.6 e0.8 g-0.5 h-0.3 i1.2 j0.6 m0.8 r-0.4 t0.7
onze+juri 6.9 c0.8 d0.5 f0.5 i-0.5 j1.7 l-0.3 o0.4 p-0.4 s-0.3
onze+kant 7.2 c1.7 d-0.4 e0.5 f0.3 g-0.3 h0.4 i-0.4 k-0.3 p1.3 q0.6
onze+klan 6.5 a-1.1 c0.6 d-0.7 f0.4 h0.4 k0.3 n0.6 o0.5 p-0.5 q0.4 s-0.4
onze+lede 7.6 d-0.4 g0.3 h0.8 k-0.4 n0.8 o0.3 r0.8 t-0.3
onze+leve 7.4 a-0.8 d0.5 e0.5 f0.7 j-0.4 k0.4 m0.5 o-0.3 p-0.5 r0.4
onze+loon 7.9 b-0.4 f-0.3 h0.3 i0.4 l0.8
onze+mail 7.4 a0.7 b-0.4 d1.0 j-0.3 k-0.3 m-0.4 p1.4 t1.2
onze+mede 7.6 a-0.6 d-0.5 e-0.7 g1.0 h-0.4 k0.8 n0.6 r1.0 t-0.4
onze+meet 7.9 d0.4 e-0.4 k1.4 m-0.4 o0.8
onze+nieu 6.6 b0.9 c0.7 e0.5 f0.5 g0.3 h0.6 i0.7 j-0.3 l-0.3 p-0.4 q-0.4 s0.8 t0.7
onze+opme 7.9 a0.7 d1.7 e-0.3 h-0.3 m0.3 n-0.4 r-0.4 t0.8
onze+opri 7.9 e1.0 p-0.3
onze+oude 7.4 c-0.4 e-0.4 k-0.3 n-0.5 o0.5 t-0.4
onze+over 7.6 e-0.6 i0.7 j1.1 p0.3
onze+penn 7.6 a-0.3 b0.3 e-0.4 k0.3 l1.4 n1.7 q-0.5
onze+proj 7.9 e0.5 p1.6
onze+raad 6.8 a0.9 c1.5 e0.8 f2.4 g-0.4 j0.9 l-0.4 m0.5 n-0.3 o-0.3 p-0.5 q-0.3 s-0.3
onze+rech 7.6 a1.1 e1.5 j1.5
onze+reke 7.9 d0.6 l1.7 o-0.3 t0.7
onze+rubr 7.9 e-0.4 n0.6 q0.3
onze+sala 7.9 e0.5 j0.7 q0.3 r-0.5
onze+same 7.6 a0.3 g-0.5 i1.6
onze+scho 7.4 b0.8 f0.5 g0.6 h0.9 r-0.4 s0.4
onze+schu 7.2 a-0.9 b-0.4 d-0.4 e-0.6 f0.5 i-0.3 j-0.3 k1.2 l1.3 p-0.5
onze+sect 7.9 a-0.6 r0.3
onze+serv 7.6 b-0.3 c-0.4 d0.3 e0.4 g0.5 i0.9 k0.5 n-0.4 r0.4
onze+site 7.6 a-0.3 g0.4 h0.6 i-0.4 n0.4 q0.6 r-0.5
onze+stag 7.9 c0.7 e-0.3 i0.9
onze+stic 7.9 i0.6 q0.7
onze+subs 7.6 c0.7 e-0.5 n0.5 o1.4
onze+tele 7.6 a-0.5 b-0.4 c0.4 h1.0 n0.4 p0.5 q-0.3 r0.5 s0.6 t-0.3
onze+vast 7.9 n0.8
onze+venn 7.9 h0.3 l1.0
onze+verh 7.9 l0.5
onze+verz 7.4 c-0.3 e0.4 j0.9 p0.6
onze+voor 7.4 b0.6 c-0.3 e-0.9 f1.3 i-0.4 k1.2 l0.5 m0.5 n-0.4 q-0.3
onze+vori 7.9 g0.3 h0.5 q0.4
onze+webs 7.2 a-0.6 c-0.5 e-0.9 f-0.4 g0.4 k0.6 l0.8 o0.4 r0.6
onze+wege 7.9 a0.7 g0.6 i2.4 r0.8
onze+weth 7.9 b-0.3 g0.5 h1.0 k-0.4 r0.5
onze+wink 7.6 a0.4 d1.5 f0.4 m-0.3 n0.3 q-0.3 s0.7
onze+zoon 7.9 e0.3 k0.7 p0.7 r-0.3
onzerz 7.9 a0.9 c1.0 e0.5 j1.2 p1.3
oog 7.6 a0.4 b0.7 e0.6 h0.4 l0.4 m1.0 n0.4 r0.6
oog+naar 7.9 a0.5 b0.8 d-0.4 e0.4 m0.8
ooit 6.7 a-0.8 b0.7 e-0.6 f0.4 g0.9 h-0.3 i-1.0 j-0.4 l0.6 n0.5 p-0.3 r1.2 t-0.6
ook 3.3 a2.1 b1.6 c0.8 d4.1 e1.5 g2.7 h8.4 i1.2 j1.0 k0.7 l2.5 m2.2 n-0.4 o0.4 p3.0 r2.7 s0.7 t-0.5
ook+aan 7.6 a0.4 d-0.4 i1.0 s0.9
ook+al 7.9 a0.4 c0.8 e-0.3
ook+alle 7.9 a0.5 i0.7 j0.7 r-0.3
ook+als 7.9 e-0.5 g0.4 q0.4
ook+bij 7.0 d-0.3 f-0.3 h1.2 i-0.8 j0.6 k-0.4 n0.3 q-0.4 s0.6
ook+dat 7.9 a0.4 c-0.3 d1.1 e1.2 g-0.3 p0.7 r-0.3
ook+de 5.9 a-1.3 b-0.5 e-0.5 g2.1 h3.3 j-0.8 k0.4 l0.6 m-0.7 o-0.8 q0.5 r1.2 s-0.8 t-0.8
ook+dich 7.9 c0.4 e0.4 p0.4 q0.7
ook+die 7.6 c0.5 e0.7 j0.4 p0.3 s0.9
ook+door 7.9 a-0.3 d0.3 e-0.3 g0.5 h0.4 l0.6 m0.4 n0.5 r0.5 t0.3
ook+een 6.0 a-0.6 c-0.3 d0.3 e0.3 g0.4 h0.8 i-0.7 j0.3 k0.3 l-0.9 m1.7 n-0.5 p-0.6 r1.1
ook+eens 7.0 a0.4 c-0.4 e0.8 h1.0 i-0.5 j0.5 k-0.4 n-0.4 p1.5 q-0.4
ook+en 7.6 d-0.3 g-0.4 k0.7 m-0.3 s0.7 t-0.3
ook+geen 6.7 a1.1 b-0.5 c0.3 d1.7 e0.8 g-0.4 h-0.4 i0.4 o-0.3 p1.8
ook+gewo 7.9 a0.5 c0.4 i0.6 s1.2
ook+graa 7.6 a-0.3 b-0.4 c0.3 e-0.7 h1.3 k-0.3 n0.3
ook+het 6.9 a-0.6 c0.4 e-0.8 f-0.5 g1.2 h1.3 k0.9 l0.5 o0.9 q1.5 r0.5 t0.3
ook+in 6.7 a-0.6 b0.4 e0.4 f-0.4 h-0.5 i0.4 j-0.4 k0.4 o-0.3 p-0.4 r0.4 s-1.0
ook+maar 6.3 b-0.7 d1.1 e0.9 f1.2 g0.9 h2.7 p1.7 r1.1 s-0.5
ook+met 7.9 a-0.5 b-0.5 d-0.5 l3.0
ook+mete 7.9 g0.6 h0.4 n0.4 o0.6
ook+naar 7.9 a1.5 c0.3 d1.5 e1.1 f1.5 g-0.4 s1.4
ook+niet 5.5 a2.0 b3.0 c-0.7 d-0.3 e0.8 f0.5 g-0.8 i-0.5 k0.7 l0.5 m3.6 n0.6 p3.4 q1.0 s-0.5 t0.6
ook+nog 6.3 a1.2 b-0.4 c0.7 e1.0 f-0.4 h-0.8 i1.3 j1.5 l-0.4 m1.8 q0.9 r0.6 s0.9
ook+onze 7.9 c0.7 e-0.4 g0.4 h1.1 p1.0 r0.6
ook+op 6.6 a0.5 h-0.6 j1.2 k-0.3 l0.4 m0.5 n-0.5 o-0.5 p-0.8
ook+scho 7.6 c0.7 i-0.4 n-0.3 o0.6 s-0.3
ook+tege 7.9 d0.5 g-0.3 i0.9 s0.9
ook+uw 7.9 b1.3 e0.4 j0.8 k0.9
ook+van 7.9 b1.3 i0.9 p0.6
ook+voor 6.2 a-0.4 c1.3 d1.3 e-1.0 f-0.6 g1.0 h3.8 i-0.4 j-0.4 k0.6 l0.6 o1.3 p-0.5 r1.6 s-0.6
ook+waar 7.6 b0.5 c0.3 d0.5 e-0.7 p-0.3 q0.3 r0.4
ook+wele 7.9 b1.1 d-0.3 h-0.3 l0.4 m1.3 n0.6
ook+will 7.9 c-0.3 d0.4 g0.4 h0.5 r0.6 t-0.4
ook+zo 7.9 s0.4
oom 7.6 a0.6 c0.5 e0.3 p0.9 r-0.4 s0.5
oome 7.9 e-0.3 g0.6 j0.8 m0.6 o0.8 q-0.4 r0.5
oomen 7.9 e-0.3 g0.6 j0.8 m0.6 o0.8 q-0.4 r0.5
oors 7.9 e0.8 f0.3 m0.6 o1.0
oors+fact 7.9 e0.8 f0.3 m0.6 o1.0
oorspr 7.9 e0.8 f0.3 m0.6 o1.0
oost 6.5 a-0.6 c-0.4 e-0.7 g1.4 h1.2 i1.4 j-0.4 l0.6 n-0.3 p0.4 q-0.4 r0.6
oosten 7.6 a-0.5 c-0.5 d-0.4 g0.6 h0.5 k0.4 n-0.4 o0.5 r0.6
oostin 7.9 a-0.4 c-0.3 g0.3 k-0.3 m0.6
op 2.2 a1.3 b-1.6 c-1.2 d1.8 e1.4 f-0.3 g-2.4 h-1.5 i3.0 k-1.3 l0.5 m0.7 n0.5 o0.9 r-2.8 s2.7 t-1.3
op+aan 7.6 a-0.7 g0.5 h0.6 i-0.3 k-0.4 p-0.3 r0.8
op+af 7.9 a0.4 e0.8 f0.4 n0.7
op+alle 7.2 a-0.6 b-0.3 e-0.5 j-0.3 m0.5 p-0.3
op+als 7.9 a-0.5 c-0.4 d-0.4 e-0.5 g0.7 h1.0 r0.6
op+ande 7.6 b-0.4 c-0.5 e-0.6 i0.4
op+antw 7.9 c-0.7 e-0.4 f0.3 k0.4
op+basi 7.9 a0.6 c0.8 e0.4 i0.6 j0.4
op+bed 7.6 d-0.4 h0.4 k1.1 l0.4 n1.2 t0.5
op+beta 7.9 n0.7
op+blad 7.9 a-0.4 d-0.3 g0.7 i-0.3 r0.8 s-0.3 t0.5
op+dat 7.0 a0.9 d0.8 e0.6 i0.4 n-0.3 p-0.4 s-0.4
op+de 3.4 a1.9 b0.3 c1.1 d2.1 e1.2 f1.5 g-1.7 h0.5 i0.7 j-1.4 k0.4 l0.5 m4.3 n0.6 o1.6 p-0.5 q-0.4 r-1.1 s1.8 t-0.4
op+deze 6.9 c0.5 e-0.7 g-0.4 i-0.3 l0.4 n0.4 o0.9 q-0.6
op+die 6.7 a0.4 b1.3 c1.0 d-0.6 e0.5 f-0.4 g-1.0 j-0.7 k-0.6 n-0.5 o1.4 p-0.7 r-0.8 s0.8
op+dins 7.9 d0.5 i0.7 k1.2 o0.3 s-0.3
op+dit 6.9 a-0.9 d-0.4 h0.4 i-0.4 j-0.5 l0.7 n-0.6 p-0.5 q0.8 r0.3 t1.0
op+drie 7.4 c-0.5 d-0.5 f0.8 j0.5 m0.9 p1.1
op+een 5.0 a2.4 b1.2 c2.5 d1.9 e1.8 f0.9 g-1.5 i0.9 j1.3 l-0.9 m1.0 n1.0 o1.2 r-0.6 s0.7 t1.0
op+elka 7.9 i0.5 r-0.4
op+elke 7.9 a-0.4 c0.3 e-0.4 f0.3 g0.6 n0.8 r0.6
op+en 6.8 a1.2 d2.0 g-0.7 i0.9 j-0.3 l-0.4 p0.5 q-0.3 r-0.6 s2.2
op+face 7.2 a0.5 b-0.3 d-0.8 e1.7 i0.6 p1.1 q0.3 s2.3
op+fact 7.4 c-0.4 e-0.4 k0.3 m0.4 n-0.6 o1.5 r-0.4 t0.6
op+geen 7.6 a1.0 b0.6 d1.5 e0.4 g-0.4 j0.4 m0.7 q0.6
op+geld 7.9 a-0.3 d0.3 e0.4 l1.6 p0.8
op+geze 7.9 b0.6 l0.7 m-0.3 p0.6
op+goog 7.6 e0.3 g0.3 m0.8 p-0.4 s0.7
op+gron 7.6 i0.5 j0.8 m0.7
op+haar 7.0 a-0.6 d-0.5 g1.0 m0.4 n0.4 o-0.4 q1.9 r1.0 t0.6
op+het 5.2 a-1.2 b0.9 c0.4 f0.4 g1.0 h-0.6 i-0.6 j-1.0 k2.2 l0.7 o0.3 q1.1 r1.7 s-0.6 t-1.2
op+hetz 7.9 g0.3 h0.7 i0.6 r0.4
op+ik 7.6 a-0.4 h0.4
op+inst 7.4 a0.6 b-0.3 e0.8 g-0.5 j0.9 p0.5 r-0.5 s2.2
op+is 7.9 a-0.3 b-0.5 d1.0 f0.6 i-0.5 l2.0 m0.5 p1.0 r0.3 s1.2
op+je 7.4 a-0.3 d-0.4 i-0.3 m-0.4 n1.7 p0.8 t0.5
op+jull 6.2 a-0.3 b-0.8 d-0.4 e0.7 f-0.9 g-0.5 i-0.4 o1.9 p0.3 q0.3 s-0.9 t0.5
op+kant 6.5 a-1.2 c-0.4 h0.8 i-1.1 p-0.5 r0.6 s-0.4 t0.3
op+klan 7.9 a1.2 d0.4 e1.0 s2.0
op+link 7.4 a0.5 c-0.4 d1.1 e-0.3 g-0.4 h0.3 s1.4
op+maan 7.0 a-0.7 f0.4 l0.7 n-0.5 s-0.3 t-0.4
op+maar 7.6 a-0.6 c0.5 l0.5 o-0.3 r-0.4 s-0.3
op+mark 7.9 e0.5 p1.1 s0.8
op+met 6.4 a-0.3 b0.8 c-0.7 d-1.4 e-0.4 f-0.5 g-0.3 i-0.6 n0.6 q0.3
op+mij 7.9 a-0.4 d-0.6 e-0.4 j0.4 l-0.3 o0.4 p0.6
op+mijn 5.3 a2.5 b-0.5 c2.4 d5.0 e0.9 f1.2 g-1.5 h-0.5 i-1.4 k1.0 m0.4 n-0.5 o1.2 p-0.4 q0.4 r-1.5 s0.6
op+naam 6.6 a-1.3 c-0.5 d-0.6 i0.5 j-0.3 m-0.4 n-0.9 o1.7 p-0.6 q1.8 r0.4 s-0.6 t0.4
op+naar 7.6 a-0.4 b-0.5 e-0.5 g0.6 h2.2 q1.3 t0.4
op+numm 7.4 c0.4 e0.4 f-0.4 i-0.5 j0.6 k-0.5
op+onde 7.9 c1.4 i0.6
op+ons 6.7 h-0.5 i-0.6 m0.4 r0.3 s-0.4 t0.5
op+onze 6.3 a-0.6 c-0.7 d0.8 e-1.1 g0.3 h0.7 i-0.9 k0.4 l1.2 m0.4 o-0.3 p0.9 r0.6 s-0.5 t0.5
op+over 7.4 b-0.3 c1.0 i0.8 j0.4 k0.6 o0.3 p0.9
op+pagi 6.8 c0.5 d-0.6 g-0.5 h-0.4 i-0.4 j-0.3 p-0.4 r-0.7 s1.2
op+papi 7.0 a0.5 b0.6 e0.7 f0.8 g-0.4 h-0.3 j0.7 k-0.3 m0.5 r-0.3 t0.7
op+per 7.9 a0.4 d1.1
op+prij 7.6 i0.5
op+radi 7.9 e0.5 p1.0
op+redd 7.9 b0.6 e-0.4 s1.2
op+reis 7.9 a-0.6 k0.3 m0.3 n0.5 t0.4
op+reke 7.6 a-0.7 h0.5 m-0.5 p-0.4
op+rij 7.4 a1.0 c0.4 d-0.4 e0.9 g-0.5 i1.2 p0.9 r-0.6 t0.7
op+scho 7.6 b0.6 g1.3 h1.5 k0.4 m0.3 r1.7 t0.6
op+slot 7.4 a0.4 e1.3 i0.5 j-0.3 l0.6 m1.0 p0.5 r-0.3 t0.4
op+staa 7.9 a-0.4 m-0.3 n0.8 o0.4 t-0.4
op+stra 7.4 a0.3 b-0.3 c-0.4 d0.4 j1.0 m0.3 n0.4
op+tafe 6.8 a-0.6 d-0.8 e-0.7 i0.6 j0.4 m-0.3 n-0.3 p1.2 r-0.6 s-0.4
op+te 6.2 a0.5 b1.6 c0.6 d0.5 e0.3 g0.4 h-0.4 k-0.5 l0.5 n1.0 q-0.3 r0.7
op+tend 7.9 c0.4 g-0.4 i1.6
op+teru 7.4 b-0.3 c0.4 d0.6 g-0.6 h-0.4 i-0.3 r-0.4 t-0.4
op+tijd 6.5 a-0.3 c-1.2 f-0.6 g1.3 j-0.3 l0.4 m-0.3 n0.4 o0.8 r1.4 s-0.7 t-0.6
op+tikt 7.9 a0.3 e1.0 j0.5 s1.3
op+totd 7.4 a0.7 d0.5 e0.7 p1.9
op+twee 7.2 d1.1 f0.6 i0.8 j0.7 p-0.4
op+u 6.6 a2.0 b-0.4 c1.8 e0.8 i0.9 j2.0 m0.5 p-0.3 s-0.5 t1.4
op+uw 5.8 b-1.0 d1.3 g-0.5 h0.3 i1.0 j0.9 k-0.4 l0.7 m1.4 n-0.5 o0.6 p-0.5 q0.4 s-0.7
op+vaka 6.0 a-0.4 i-0.6 j-0.3 p-0.5 q0.6
op+veer 7.9 a0.4 e0.8 f1.0 i0.5
op+verz 7.9 d0.4 e0.5 p0.6 s0.3
op+vier 7.4 a0.7 b0.7 c-0.3 d0.5 e0.6 k0.4 l0.6 n-0.4 o0.4 s0.5
op+voor 7.6 a0.8 b1.2 c-0.5 e-0.4 g-0.6 k-0.3 m1.0 o0.6 q0.5
op+vrij 7.6 c0.4 d0.3 e-0.5 f0.3 n-0.5 t-0.4
op+welk 6.5 a-0.5 f-0.3 g-0.4 h0.6 i-0.5 j0.6 o3.5 p-0.6 q-0.6 s-0.5
op+werk 7.9 c-0.3 d-0.4 j0.5 k0.4 s0.5
op+wit 7.4 a0.4 b-0.3 c0.5 e-0.4 i0.5 j1.5 p0.4 r-0.3 s0.4
op+woen 7.9 a-0.6 c-0.3 h0.4 q-0.3 t-0.3
op+z'n 7.9 a0.3 e0.7 i0.9
op+zate 6.9 b0.5 d-0.9 f1.1 g0.8 i1.0 m0.9 n-0.4 r0.6 s0.4
op+zich 7.2 b0.4 d0.8 e0.8 g-0.5 j0.3 k1.0 l0.7 m0.7 n1.2 o-0.4 p-0.3 q0.7 s-0.3
op+zijn 6.6 a-0.3 b1.7 c-0.4 e1.5 f-0.5 g1.8 h0.4 i-0.4 j-0.5 l1.0 m0.9 n0.4 p-0.6 r2.2 s-0.5
op+zoek 7.6 a0.7 g-0.5 i0.4 j0.6
op+zond 7.6 c-0.3 d-0.3 g0.6 r0.7
op+zoov 7.9 a-0.5 e-0.4 k0.6 o0.4 q0.3 t0.3
opa 6.9 b1.2 c-0.4 d0.8 e-0.5 h0.5 i-0.4 j0.3 n0.6 p-0.4 q-0.3 r0.6 s-0.4
opa+met 7.9 e-0.4 g0.7 n0.7 r0.7
opbi 7.9 a-0.3 b-0.4 c-0.3 e-0.6 g0.9 l-0.3 r0.9 t-0.3
opbiec 7.9 a-0.3 b-0.4 c-0.3 e-0.6 g0.9 l-0.3 r0.9 t-0.3
opda+en 7.9 c0.4 d-0.3 f0.6 p0.6 s0.3
opdr 5.5 b-0.5 d1.0 e-0.3 f-0.4 g0.5 h2.8 i1.0 j0.3 k-1.0 l2.1 m0.5 n0.6 o0.4 p-0.7 q0.5 r1.3 s-0.3
opdr+gekr 7.9 a0.3 d0.6 e-0.4 p0.9
opdr+is 7.6 c-0.4 e-0.5 g0.6 h0.7 i0.4 j1.0 m0.5 p0.7 r0.5
opdr+voor 7.4 a-0.4 c0.7 d-0.6 e0.6 g0.3 h0.6 k-0.4 l-0.5 o0.7 q0.8 r0.5 s-0.3 t-0.3
opdrac 5.5 b-0.5 d1.0 e-0.3 f-0.4 g0.5 h2.8 i1.0 j0.3 k-1.0 l2.1 m0.5 n0.6 o0.4 p-0.7 q0.5 r1.3 s-0.3
open 4.6 a0.6 b-0.5 c2.8 d-0.4 e1.5 g-0.9 h1.2 i1.0 j-0.5 k0.9 l0.6 m-0.5 n2.8 o0.6 p1.6 q1.4 s1.3 t1.5
open+als 7.9 a0.5 d0.6 e1.2 p0.7
open+dag 7.2 c-0.3 e0.5 h0.5 i-0.3 k0.4 m0.5 s0.5 t-0.4
open+en 7.6 c1.4 e0.6 i0.5 k1.5 p0.6 r-0.4
open+fact 7.9 h0.3 m0.5 q0.9
open+in 7.6 a-0.3 b0.7 h1.3 k0.8 l0.3 s0.5
open+is 7.6 a0.8 c0.4 d0.5 e0.9 l0.4 s0.4
open+late 7.9 c-0.3 d-0.4 g0.4 q0.5 t0.7
open+nota 7.9 a-0.7 b-0.4 d-0.3 m0.4 n1.5 o0.4 q-0.5 r0.3
open+post 7.6 a-0.6 h0.4 k0.5 n0.9 o1.0 p-0.3 q1.8
open+reke 7.9 e-0.4 j0.7 o1.0 p0.8 q0.5 s0.5 t0.8
open+sald 7.6 c-0.3 d-0.5 h-0.4 j-0.3 k-0.3 l0.8 m-0.4 o-0.3 p-0.4 q0.7
open+te 7.9 a0.6 c-0.3 e1.1 i0.6
open+van 7.4 a-0.3 c-0.6 h0.5 n0.5 o-0.4 q-0.4 r-0.3 s0.6
open+zond 7.9 c1.8 d0.7 e-0.3 g-0.3 h0.7 p-0.4
openba 7.9 a0.5 d0.4 j0.6 s1.4
opende 7.6 a-0.5 c0.8 f0.7 g0.7 h0.3 n-0.4 r0.8 s0.7 t0.3
opendo 7.9 a0.5 c0.4 d1.3 e0.4 i0.8 p0.6
openen 7.2 a0.7 d-0.4 e0.5 f-0.4 g-0.3 h1.0 i0.4 m-0.4 p0.5 t1.4
openin 6.6 a-0.4 b1.2 d-0.4 j-0.4 k0.5 l0.4 m-0.3 p-0.6
openli 7.9 c1.1 e-0.4 g-0.6 o0.7 r-0.3 s0.7
openlu 7.9 e0.5 o0.4 p0.5 q-0.3 t0.8
openst 5.9 a-1.0 b-0.9 d-0.6 e-0.8 f0.5 g-0.8 h0.4 i-0.4 l0.4 n1.7 o2.0 p0.6 q1.9 s-0.4 t0.5
opent 7.9 b-0.3 g0.7 h0.8 l0.4 q0.7
oper 7.6 d0.4 e0.7 f1.3 i-0.3 m-0.3 n0.3 p0.6
operat 7.9 d0.5 e0.9 f1.4 p0.7
opge 4.4 b0.6 c-0.9 d0.9 e0.6 f-0.9 i0.9 j3.2 k0.5 l0.8 n-0.6 p-0.9 q0.9
opge+bij 7.6 b0.6 c0.4 d-0.4 f0.8 r-0.4 s0.3
opge+en 6.5 d1.9 e1.0 g-0.4 h-0.5 m1.0 p-0.4 q-0.3
opge+met 7.6 a0.3 e0.4 g-0.4 l0.3 m0.3 p0.3 r-0.4 s-0.3
opge+omda 7.9 c0.7 e-0.5 j0.6
opgega 7.9 b0.9 m0.7 p0.6
opgege 7.2 a-0.7 b-0.3 d0.4 j-0.4 o1.5 s-0.5
opgeha 7.0 a0.3 b-0.4 d0.4 g-0.3 h-0.4 i0.7 k-0.5 n-0.4 o-0.5 q0.7 s-0.4 t0.3
opgele 6.8 a0.9 b-0.5 c0.8 d-0.4 e1.2 h0.5 j1.4 p0.6
opgelo 5.5 a-1.0 g1.4 h0.7 i-0.9 p-0.6 q0.5 r1.9 s-0.7
opgelu 7.9 a-0.3
opgema 7.6 a0.9 b1.4 e0.5 g-0.4 i1.2 j0.7 r-0.4
opgeme 7.9 d0.7 e0.5 s0.8
opgeno 7.9 a0.5 c0.7 d1.5 e-0.5 g-0.4 k-0.4 o-0.3 r-0.4
opgero 7.4 e0.5 f0.6 g-0.5 h-0.3 j1.1 k3.2 p-0.3 r-0.6
opgesl 7.9 d0.7 l2.0 s0.7 t0.3
opgest 6.9 b0.3 c-0.4 d0.7 e0.3 g-0.3 i0.7 j1.1 k-0.4 r-0.5
opgevo 7.9 a0.9 b1.4 d-0.5 e-0.4 g-0.4 q1.5 s0.7
opgevr 7.4 a1.4 d0.3 e0.4 g-0.3 i0.4 j1.7 s0.7
opgeze 6.5 a-0.8 b0.6 c-0.3 d-0.8 e-0.6 g-0.8 h-0.9 i0.6 j-0.3 k0.5 n-0.5 o0.7 r-0.8 s-0.9 t0.4
opha 6.9 a0.5 b-0.4 f-0.3 g-0.6 i1.2 j-0.4 k0.5 m0.4 n-0.5 p0.6 q-0.3 r-0.4 s-0.5
ophale 7.2 a0.3 b-0.3 d-0.3 e0.4 g-0.3 i1.5 k0.3 p0.7 r-0.5
ophang 7.9 c-0.3 d0.6 g-0.3 m0.5 o0.3
opin 7.9 a0.3 b0.8 e0.3 j0.5
opla 7.0 e0.3 h1.5 i0.9 p1.6 q-0.3 r-0.7
oplage 7.0 e0.3 h1.5 i0.9 p1.6 q-0.3 r-0.7
ople 5.6 b-0.7 c2.2 d0.4 e-0.7 g-1.3 i-1.4 j1.3 k1.7 m-0.8 p0.5 t0.9
ople+van 7.6 a-0.9 b-0.4 d-0.5 j-0.3 k2.0 l0.3 o0.7 p-0.3 t0.9
ople+zijn 7.6 a1.7 c-0.3 e0.8 l-0.5 p1.3
opleid 7.4 b-0.4 c0.4 d-0.3 e0.5 g-0.4 n-0.5 o0.6 s0.6 t0.7
opleve 5.7 b-0.4 c2.0 d0.7 e-1.1 g-1.0 i-1.3 j1.4 k1.7 m-0.7 n0.3 o-0.6 p0.6 s-0.6 t0.3
oplo 6.7 a-0.8 d0.7 e0.4 g1.3 h0.7 i-0.8 j-0.3 k-0.3 l0.5 m0.4 p0.4 r1.4 s0.5
oplo+of 7.9 d0.7 e0.4 s0.5
oploss 7.0 a-0.6 b-0.3 c0.5 d0.5 e0.4 g1.2 i-0.6 k-0.3 n-0.3 o-0.4 p0.5 r1.3
oplost 7.9 d0.5 g0.3 h0.8 r0.3 s0.6
oplu 7.9 a-0.6 g1.1
opluch 7.9 a-0.6 g1.1
opma 6.8 b0.7 d-0.3 e-0.6 h0.6 j-0.3 l-0.5 m0.3 r-0.3 s0.6 t0.7
opma+doen 7.9 e-0.3 n0.4
opmaak 7.4 a-0.6 e-0.6 g0.5 h0.6 i-0.4 m-0.4 n0.4 o0.4 s-0.3
opmake 7.4 a0.4 b0.7 g-0.4 m0.7 q-0.3 s0.9 t0.8
opme 6.8 a-0.4 b-0.4 c-0.5 d1.1 e-0.5 h-0.4 i-0.4 j-0.3 k0.4 l-0.4 m1.4 n-0.4 o0.6 p-0.7 q0.8 r0.4 s-0.6 t0.4
opme+goed 7.9 g0.4 o0.3 q0.6 r0.6
opme+van 7.9 e-0.4
opmerk 6.8 a-0.4 b-0.4 c-0.5 d1.1 e-0.5 h-0.4 i-0.4 j-0.3 k0.4 l-0.4 m1.4 n-0.4 o0.6 p-0.7 q0.8 r0.4 s-0.6 t0.4
opna 7.6 a-0.4 g0.5 h0.5 k0.5 r0.6
opname 7.6 a-0.4 g0.5 h0.5 k0.5 r0.6
opne 6.6 b-0.4 c-0.6 d0.4 e-0.4 f0.8 g0.3 i0.5 j-0.5 l-0.5 m0.8 p-0.6 q0.3 r0.5 s0.8
opne+met 7.6 c-0.4 d-0.4 e0.5 f0.5 k-0.4 m0.5 t0.5
opneme 6.7 a-0.5 b-0.4 c-0.6 d0.4 f0.8 g0.3 i-0.6 j-0.4 l-0.5 m0.8 p-0.4 q0.3 r0.5 s0.9
opni 5.6 b-0.6 c0.8 d0.9 f0.8 h0.8 i1.0 j-1.1 m0.4 n-0.4 o2.8 s-1.0
opni+mail 7.9 a-0.5 m-0.4 o1.6
opni+stur 7.4 a-0.4 k0.3 m-0.4 n-0.5 o1.7 p-0.4 r0.3
opnieu 5.6 b-0.6 c0.8 d0.9 f0.8 h0.8 i1.0 j-1.1 m0.4 n-0.4 o2.8 s-1.0
oppa 7.9 c0.6 e0.4 f0.6 j0.6 k0.3 l0.3
opre 7.6 a-0.8 c-0.3 g0.8 n1.0 p-0.3 r0.9
oprech 7.6 a-0.8 c-0.3 g0.8 n1.0 p-0.3 r0.9
opri 7.2 b0.4 e1.0 f0.3 j0.5 l0.4 n-0.4 p-0.5 q0.3 r0.3 s-0.3 t-0.4
oprich 7.9 e1.0 p-0.3
oprit 7.6 b0.7 j0.6 k0.4 l0.4 r0.4
opro 7.0 a1.0 d0.6 e1.9 f0.7 g-0.5 i1.4 j0.4 p0.6 r-0.4 s0.7
oproep 7.0 a1.0 d0.6 e1.9 f0.7 g-0.5 i1.4 j0.4 p0.6 r-0.4 s0.7
opsc 6.8 b-0.5 d0.6 f0.7 i-0.5 k2.9 l0.6 m-0.3 p1.0 q0.4 r0.4 s-0.4 t-0.5
opscho 7.9 a0.7 e1.2 j0.5 p1.5
opschu 7.4 a-0.7 b-0.6 c-0.5 e-0.8 i-0.4 k3.0 l0.8
opst 6.6 a-0.8 b1.4 d-0.3 e-0.3 f0.8 g-0.4 i-0.4 j-0.4 k0.5 m1.9 n0.6 o0.7 p-0.7 s-0.6 t1.8
opstar 7.6 b1.2 e-0.5 f0.8 i-0.4 k0.5 l-0.3 m2.1 p-0.3
opstel 7.4 a-0.9 b0.4 c0.4 d-0.4 i-0.3 l0.4 n0.6 o0.7 p-0.4 q-0.4 t0.4
opstur 7.9 c-0.5 e0.3 i0.4 t1.5
opte 7.9 b1.1 e-0.5 o-0.3 q0.5
opti 6.7 c0.4 d0.9 e0.5 f0.8 h0.8 i1.8 p-0.6 r0.5 s-0.4
optie 7.0 a-0.6 f1.0 g0.4 h1.0 j0.4 p-0.4 r0.5
optiek 7.9 a0.4 b0.5 c0.6 d0.8 e0.5
opva 7.4 a0.6 b-0.4 d-0.6 e1.6 g-0.5 h0.4 i-0.4 m1.0 r-0.3 s-0.3
opvang 7.9 d-0.5 e0.4 f0.3 g-0.4 h0.5 m0.4 p0.3
opvo 6.7 c0.6 e-0.5 g-0.6 h-0.4 i1.3 k-0.3 n-0.4 s0.4
opvo+is 7.9 a-0.3 c0.4 e-0.5 i1.0 l0.5 p-0.3
opvolg 6.8 c0.7 e-0.4 g-0.4 h-0.4 i1.4 n-0.4
opvr 7.4 j-0.3 t-0.4
opvrag 7.4 j-0.3 t-0.4
opze 4.9 a-1.7 c-1.2 d-0.9 e-1.8 g-1.6 h-1.0 i3.5 j-1.3 l-1.1 n-0.5 o0.4 p-0.6 r-1.5 s-1.4
opze+en 7.4 a-0.4 b-0.4 d-0.4 f0.5 i-0.4 k0.3 l-0.4
opze+met 7.9 h-0.4 i0.8
opze+niet 7.9 a-0.4 c-0.4 d0.6 e-0.4 m0.3 o1.4 q0.3
opze+van 7.4 a-0.5 e-0.4 i1.6 j-0.3 p-0.3
opze+voor 7.9 a-0.6 d-0.4 g-0.3 o0.4 t0.6
opzegb 7.6 b0.8 i0.5 r-0.3
opzegg 5.2 a-0.7 c-0.6 d-0.9 e-0.6 f0.5 g-0.9 h-0.8 i1.8 j-0.8 l-0.5 m-0.5 o-0.5 p-0.7 r-0.8 s-0.9 t-0.3
opzegt 6.5 a-0.9 c-0.5 d-0.4 e-0.7 g-0.5 h-0.3 i2.1 j-0.5 k0.4 l-0.5 m0.4 p-0.5 r-0.5 s-0.4
opzet 7.6 a-0.5 c-0.4 d0.5 e-0.6 o1.4
opzo 7.9 h0.5 q0.3 r0.4
opzoek 7.9 h0.5 q0.3 r0.4
oran 7.2 c0.4 e0.3 h0.3 i0.4 k0.9 p0.5 s-0.3
oranje 7.2 c0.4 e0.3 h0.3 i0.4 k0.9 p0.5 s-0.3
orde 5.6 a-0.6 b-0.3 c1.4 d-0.8 e-0.7 h-0.4 i-0.7 j-0.3 k0.5 l0.7 m0.3 n2.1 o0.3 p0.4 q-0.7 r1.0 s-1.0
orde+ik 7.9 k0.6 n1.4
orde+is 7.6 a2.0 c-0.3 d-0.3 e1.0 g-0.5 j0.6 n-0.4 p1.4 q-0.5 r-0.3
orde+ontv 7.4 a-0.5 d-0.4 e-0.3 q-0.3 r-0.6
order 7.6 a-0.4 e-0.5 k-0.4 m0.4 n0.5 o0.7 q-0.4
ordn 7.0 a0.6 b0.6 g-0.4 i1.1 j-0.3 o1.4 r-0.6 s0.7
ordner 7.0 a0.6 b0.6 g-0.4 i1.1 j-0.3 o1.4 r-0.6 s0.7
oren 7.4 a-0.3 c-0.3 k-0.3 n1.0 o-0.3 q0.7
orga 6.7 c-0.4 d0.6 e0.4 h-0.4 i-0.4 j0.3 p-0.3 r0.3 s1.1
organi 6.7 c-0.4 d0.6 e0.4 h-0.4 i-0.4 j0.3 p-0.3 r0.3 s1.1
orge 7.9 a-0.5 d0.4 g0.8 h0.9 n0.4 q-0.3
orie 7.6 a0.3 b0.9 i1.2
orient 7.6 a0.3 b0.9 i1.2
orig 7.4 a-1.1 d-0.4 e-0.3 g1.5 h0.8 i-0.4 j-0.4 o0.4 q0.5 r1.5 t0.5
origin 7.4 a-1.1 d-0.4 e-0.3 g1.5 h0.8 i-0.4 j-0.4 o0.4 q0.5 r1.5 t0.5
orth 7.9 a-0.5 e-0.3 g0.8 h0.9 k0.6
otte 7.6 a0.5 b0.7 e0.9 g-0.4 h-0.3 p0.8
oud 5.9 a1.0 b-0.7 c1.3 d1.5 f-0.4 g-1.3 h-0.6 i-0.4 j0.3 l-0.5 m-0.6 n1.7 o0.5 p0.6 q0.4 s1.3
oud+en 7.9 a0.7 d2.1 e-0.3 g-0.4 j-0.3 l0.3 n0.4 q0.4 s-0.4 t0.7
oud+papi 7.9 a0.4 b0.7 d0.7 e-0.3 p1.5
oud+werk 7.9 g-0.4 r-0.3
oude 4.7 a-2.8 b-1.1 c-0.9 d-1.1 e-0.4 g-0.6 h1.2 i-2.2 j-1.4 k0.8 l0.7 m0.6 o0.9 p-1.2 q0.7 r0.4 s-0.6 t0.8
oude+boek 7.9 a-0.4 e-0.4 m0.4
oude+dan 7.4 k0.4 l-0.4 m0.5 o0.7 q0.3
oude+fact 7.4 a-0.7 e-0.3 h0.6 l1.8 m-0.4 o-0.4 p-0.3 q0.7
oude+heef 7.9 c0.4 d-0.3 i0.5
oude+is 7.9 a-0.3 g1.1 h1.1 m0.9 o-0.3 r1.2
oude+op 7.9 a-0.3 d-0.3 g0.4 k0.6 r0.6
oude+serv 7.9 g-0.3 h-0.3 l1.0 o-0.3 q-0.3
oude+teke 7.9 a-0.4 h0.4
oude+van 7.4 i-0.5 o0.9 s0.5 t0.7
oudena 7.9 a-0.5 d-0.4 e-0.3
ouder 7.2 g-0.3 i-0.4 k0.3 l-0.4 m1.3 o0.4
oudere 7.9 c1.5 d0.6 e0.3 f0.5 q0.3 t0.7
ouderr 7.9 c0.4 d-0.3 e0.4 i0.5 t0.3
ouders 6.0 b-0.6 c-0.6 d-0.8 e0.9 g-0.7 i-1.0 l-0.5 s1.1
ouds 7.4 a0.6 g-0.4 i0.4 j0.4 m0.4 p0.5 r-0.5 s0.5
oudste 7.6 a0.6 b0.5 c0.3 e0.6 g-0.4 i0.4 p0.8 r-0.5 s0.6
oven 7.9 a0.4 c0.4 d0.6 e1.0 s0.6
over 2.7 a-2.0 b0.4 c0.6 d-1.5 e1.1 f-0.4 g-1.5 j0.6 k0.6 n3.2 o1.3 p-1.3 q4.3 s0.5 t1.9
over+aan 7.6 a0.4 c1.1 f0.6 j0.5
over+als 7.2 a-0.5 g-0.5 h0.6 k-0.3 l-0.3 m0.4 n3.9 q-0.3 s-0.3
over+beta 5.8 j-0.3 s-0.3
over+bij 7.9 a-0.6 g0.8 h-0.3 o0.8 r1.1
over+daar 7.9 c0.4 j0.8
over+dan 7.6 a0.4 d0.6 e-0.5 j0.4 l0.6 n0.9
over+dat 6.8 b0.4 h0.7 i0.5 k0.5 m0.4 n0.6 p-0.3 q1.5 r-0.5 s0.7
over+de 4.4 a-2.4 c0.5 e0.5 f0.5 g1.7 h1.7 i-0.9 k0.5 m-0.9 o2.1 p-0.6 q-0.4 r2.6 s-1.4
over+die 5.7 a1.2 c-0.3 d0.3 e1.9 g0.5 i-1.1 j0.8 l-0.6 o1.3 p1.1 r0.7 s1.5 t0.5
over+door 7.6 a-0.4 d-0.4 g0.5 o0.4 q0.3 r0.4
over+drie 7.2 a-0.8 c-0.7 f-0.3 i-0.5 k0.5 l0.5 m-0.4 o0.6 q-0.3 r-0.5 t-0.4
over+dus 7.9 b0.8 e0.5 j0.5 t1.4
over+een 5.8 b1.4 d1.1 e1.4 g-1.3 i-0.4 j-0.8 o0.6 p-0.8 s-0.4 t2.7
over+en 6.3 a0.6 b0.4 c1.6 d-1.3 e0.4 f-0.4 g-0.5 i1.0 l0.6 o0.4 p1.7 q-0.9 r0.7 s-0.7 t1.4
over+gaan 7.9 a0.7 e0.8 p0.6 s0.6
over+geda 7.9 g-0.3 k0.4 n-0.3 o0.6 q1.7
over+geha 7.6 i1.0 n-0.3 t0.4
over+geld 7.6 e0.8 j0.7 n0.3 t0.5
over+gema 7.6 c-0.3 d0.8 e0.3 g-0.3 r-0.3
over+gesl 7.9 a0.9 b1.5 e-0.3 g-0.4 i1.1 p1.3
over+had 7.9 a-0.4 g0.5 h0.5 n1.3
over+het 5.5 a-0.6 b0.3 c0.7 d-0.4 e-1.1 f0.4 g1.5 j-0.6 l0.3 m0.8 n0.6 p-1.3 q-0.3 r2.4 s-1.0
over+hoe 7.9 d0.6 e-0.3 q1.2 s0.5
over+ik 7.2 a-1.0 d-0.4 e-0.5 h0.3 j-0.3 k1.8 p-0.3 q1.4 s-0.4
over+in 6.9 c-0.7 d0.5 e1.2 f0.6 g0.3 i-0.8 k0.6 l0.9 o0.5 p-0.4 q0.7 r0.9
over+inca 7.9 a-0.3 b0.3 k1.2
over+is 7.4 a0.6 b0.5 i0.5 j-0.3 k-0.3 l-0.3 m0.6 p0.6 r-0.3
over+jull 7.0 b1.4 d-0.5 e0.3 g-0.6 i0.5 m0.3 n-0.4 r-0.3 s1.4 t0.4
over+kan 7.9 l0.8
over+maar 7.9 a-0.7 e-0.3 g0.9 l0.6 q0.4 r0.9
over+man 7.9 b0.3 d-0.5 g0.6 p0.6 r0.4
over+met 6.8 a-0.4 c1.7 d0.4 e-0.9 f0.6 g-0.5 h-0.5 i1.1 k0.5 l-0.5 m1.0 p-0.9 q0.9 s-0.4
over+mij 7.9 g0.6 j0.3 q1.1 r0.6
over+mijn 6.9 c-0.6 d0.8 e0.7 h0.7 i-0.7 j-0.4 p-0.4
over+moet 7.9 b0.3 c0.3 t1.2
over+na 7.6 a-0.7 e-0.4 p0.5 s0.5
over+naar 6.7 a-0.4 b-0.5 d-0.5 h-0.3 i1.0 l0.6 n-0.4 q0.4 s-0.3 t0.7
over+okto 7.9 a-0.4 g-0.4 k0.3 q0.7 r-0.5
over+ons 7.0 a1.0 b0.4 d2.0 e0.3 j1.4 p-0.3 s0.4
over+onze 6.8 a-0.7 c0.4 d-0.7 e0.4 g-0.6 i-0.8 m0.4 n1.3 o0.5 p-0.3 r-0.5 s0.4
over+op 7.4 a-0.5 b-0.8 i1.0 p-0.4 q0.5
over+opze 7.6 a-0.4 e-0.3
over+over 7.9 i1.1
over+same 7.9 a-0.5 c-0.3 e-0.4 m0.7 o0.9 q1.5 t-0.4
over+schr 7.9 a0.4 j-0.4 s1.9
over+staa 7.4 a0.6 d-0.4 i-0.5 j1.1 p1.7
over+te 6.0 d-0.3 e1.4 f-0.4 h-0.7 k0.6 l-0.7 m-0.6 n1.1 q-0.5 r0.4 s-0.8 t0.4
over+tijd 7.9 a0.6 c2.0 d-0.5 e2.0 f0.7 h0.4 q0.8 r0.4
over+twee 6.0 a0.7 e0.3 i-0.6 m0.4 p0.4 t0.5
over+u 7.4 a-0.3 b0.6 d0.4 g0.6 i-0.4 k-0.3 m0.7 o-0.3 r0.8 s0.5
over+uw 7.2 a0.8 b-0.4 d0.6 e0.4 f0.4 g-0.5 i-0.4 j1.9 m0.8 o0.4 p0.4 r-0.5 s0.5
over+van 5.8 a-0.4 b-0.8 f0.3 h0.7 i1.2 j0.9 k1.3 l1.5 m1.0 n0.6 o-0.4 p-1.1 q0.3 r0.5 s-0.6 t0.4
over+vier 7.6 a0.7 c0.7 d-0.6 e0.4 h0.4
over+voor 7.4 a1.0 b1.6 e0.8 g-0.4 h0.5 i1.2 k0.7 p0.6 r-0.4
over+waar 7.9 c0.6 i0.4 t0.4
over+wanp 7.9 q0.4 s0.5
over+want 7.9 h-0.3 i0.6 k0.8
over+we 7.9 a-0.4 b-0.5 g1.3 i-0.3 r1.5
over+welk 7.9 e-0.3 g0.7 h0.6 o1.2
over+wie 7.9 a-0.5 e0.3 g0.5 h0.5 o0.3
over+zes 7.9 a-0.7 c-0.4 g0.6 h0.9 j-0.4 r0.6
over+zijn 7.2 i-0.6 l-0.4 n1.2 o-0.4 p-0.3 q-0.6 s-0.3
overal 6.8 a0.6 b-0.5 d0.6 e1.9 g0.3 h0.5 l-0.4 m0.7 p-0.4 r0.5 s0.6
overbl 7.6 e-0.3 g0.5 k0.3 m1.0 p0.7 q-0.4 r0.7
overbo 7.4 a-0.4 c0.3 e-0.9 g-0.4 h0.4 n0.6 o1.0 p0.6 q1.9 s-0.3
overdo 7.6 a0.7 b0.4 e1.0 i-0.3 k1.4 m1.6 q-0.4
overdr 6.8 a1.4 b0.4 c0.6 e0.4 g-0.6 i2.4 j-0.3 k-0.3 r-0.7 t0.5
overee 5.8 a1.0 b0.4 c0.5 d0.4 e-0.8 f-0.5 g-0.4 h1.1 i5.4 j1.8 l-0.5 m-0.3 n-0.6 p0.7 r-0.6 s-0.5
overga 7.0 d-0.4 i0.9 j0.3 l0.9 p-0.4 s-0.3
overge 5.3 a-2.0 d-0.4 f-0.4 h1.1 i-0.6 j-0.5 k-0.6 m-0.6 n-0.6 o0.4 p-0.3 q12.0 r0.7 s-1.2
overig 6.7 b-0.3 d-0.4 e2.1 h1.2 j-0.4 l-0.5 m0.9 n-0.6 p0.9 q1.4 r0.9 s-0.5
overka 7.4 b-0.4 c0.6 e0.7 g0.3 h-0.5 i0.3 k0.6 o0.4 r0.4
overle 5.8 b0.4 e0.5 f1.4 g-0.7 i0.4 j-0.7 k1.7 l1.0 m0.6 n0.8 o0.7 p-0.5 q0.6 s-0.6 t0.3
overli 7.9 a-0.5 k0.7 l0.4 n-0.4 p-0.4 r0.3 t0.3
overma 6.9 a-0.5 c-0.5 d0.4 e-0.6 g-0.4 h-0.4 j-0.5 k0.6 l0.6 n3.6 o0.9 p0.5 q0.8 r-0.3 s-0.7
overmo 6.5 c1.3 f-0.5 i-0.6 j-0.4 k0.4 l-0.3 n1.1 p-0.5 q-0.7 r0.3 s-0.4 t7.5
overna 7.0 c-0.7 d-0.5 h0.7 k-0.3 n-0.4 o1.1
overne 7.6 h-0.3 r-0.3 s0.6
oversc 7.2 b-0.3 c0.4 e-0.3 g-0.3 i-0.4 j1.2 m1.2 n1.1 p-0.4 q1.4
overst 6.8 a-1.4 c-0.7 d-0.3 e-1.2 g0.5 h0.6 i-0.3 k0.4 l1.2 n-0.5 o-0.3 s-0.3 t-0.3
overwe 7.6 b-0.4 c0.6 d-0.3 h0.3 i1.0 j0.6
overzi 6.9 c0.4 d0.5 g-0.6 h-0.6 i0.3 k-0.4 l0.4 o1.9 p0.4
p 6.7 b0.5 c-0.3 e0.6 f0.6 g-0.4 j1.2 m-0.5 p0.7
pa 7.9 d-0.3 m0.7
paar 6.3 a-0.7 c-0.5 d-0.3 e-0.5 f-0.4 i-0.6 j-0.6 k0.9 l1.0 m0.4 n-0.4 o0.4 p-0.9 q0.3 r0.5 s-0.6 t0.8
paarde 7.9 a-0.4 g0.3 j-0.3 k0.5 m0.3 o0.5 r0.9 t0.4
paas 7.6 c0.4 g-0.4 i1.1 p0.4 r-0.3 s0.4
paasda 7.9 a0.4 c0.5 g-0.3 i0.6 p0.5 s0.5
padd 7.9 e-0.4 k0.6 s0.5
pade 7.6 b-0.3 c0.5 d0.5 e-0.5 i-0.5 s0.7
padel 7.6 b-0.3 c0.5 d0.5 e-0.5 i-0.5 s0.7
pagi 5.0 a-1.0 d-0.8 e-0.4 g-1.4 h-0.5 i-0.5 k0.5 p-1.0 q0.4 r-1.1
pagi+met 7.9 a0.7 d0.5 j1.2 s0.8
pagina 5.0 a-1.0 d-0.8 e-0.4 g-1.4 h-0.5 i-0.5 k0.5 p-1.0 q0.4 r-1.1
pakk 5.8 a-1.3 b-0.8 c-0.4 d-0.7 e-0.5 h2.0 i-1.2 k0.4 l0.6 o1.3 p-0.9 s0.4
pakk+is 7.9 a-0.5 b-0.4 t0.3
pakken 7.4 a0.5 g-0.4 i-0.4 o0.4 r-0.4 s1.4
pakket 6.0 a-1.7 b-0.6 c-0.4 d-0.7 e-0.8 h2.2 i-1.0 l0.6 o1.1 p-0.8 q0.4 r0.5 s-0.7
pall 7.9 a0.7 c0.3 e0.6 m1.0 p0.7
pallet 7.9 a0.7 c0.3 e0.6 m1.0 p0.7
pand 6.0 a-1.1 b-0.8 c-0.9 d0.6 e-0.9 f0.8 g-0.6 h0.8 i-0.4 k0.4 l0.5 m1.9 n-1.1 p-0.9 q0.9 r0.4 t-0.3
pand+aan 7.9 a-0.5 d0.4 e-0.3 h-0.4 l0.6 o0.5 t0.4
pand+en 7.9 e-0.4 f0.4 i-0.3 k1.1
pand+erna 7.9 a-0.4 g0.5 h0.8 o0.4 q0.5
pane 7.9 a0.5 c1.3 d0.5 i0.4 r-0.3 s1.3
pani 7.9 a-0.4 g0.4 n0.3 r0.6 t0.3
paniek 7.9 a-0.4 g0.4 n0.3 r0.6 t0.3
papa 7.9 c-0.4 e0.5 j0.6 s0.6
papi 5.8 b-0.4 d0.5 e1.7 f0.9 h0.6 i-0.4 l1.1 m-0.6 p2.1 q0.4 r-0.6 t1.1
papier 5.8 b-0.4 d0.5 e1.7 f0.9 h0.6 i-0.4 l1.1 m-0.6 p2.1 q0.4 r-0.6 t1.1
para 7.2 a0.5 c1.5 e0.3 g-0.4 m-0.4 p1.0 t0.3
parapl 7.6 a0.8 c1.7 e0.6 p1.2
pari 7.9 g-0.4 j0.9
pari+en 7.9 g-0.4 j0.9
parijs 7.9 g-0.4 j0.9
park 6.1 d-0.6 e1.0 f-0.3 g-0.6 m0.5 n0.3 q0.4 r-0.5 s-0.6 t0.4
park+bij 7.9 t0.8
parkee 6.8 a-0.8 c0.4 d-0.4 e-0.7 f-0.6 g-0.8 h-0.7 i-0.4 j-0.4 k0.6 n0.5 p-0.3 q0.5 s-0.5 t0.6
parker 7.9 e0.3 g-0.4 j0.7 m0.7
parket 7.2 a0.6 d-0.3 e1.7 g-0.3 i-0.4 p0.8
paro 7.4 a0.5 b0.5 e0.4 g-0.4 i1.1 k0.6 m-0.4 s-0.3
paroch 7.4 a0.5 b0.5 e0.4 g-0.4 i1.1 k0.6 m-0.4 s-0.3
part 5.8 a1.8 b1.2 c1.4 d1.0 e-0.4 f1.0 g-0.8 h-0.9 i3.4 m-0.4 p-0.9 r-0.4 t-0.7
part+in 7.9 e-0.3 g0.4 j-0.4 r0.4
partij 6.3 a1.6 b0.6 c0.3 e-0.6 h-0.5 i3.0 j0.7 p-0.5 r-0.4 s-0.4
partne 7.0 a0.3 b0.6 c0.7 d0.7 f1.7 g-0.5 h-0.4 i0.8 m-0.4 p-0.4
pas 4.9 b-1.5 c1.1 d-0.4 e-1.0 g-1.4 h-1.1 i-1.9 j-1.3 k-0.3 l2.6 m0.8 n0.7 o-1.0 p3.8 q0.9 r-0.7 s-0.4 t-0.8
pas+aan 7.9 a0.7 m1.1
pas+als 7.2 a2.1 d0.6 e1.3 g-0.4 l-0.3 m-0.4 n-0.5 p3.4 q0.8
pas+geld 7.9 a0.7 c0.3 e-0.4 g-0.5 p2.2 r-0.4 s-0.4
pas+ik 7.9 s0.6
pas+in 7.2 a-0.7 c-0.4 d-0.3 e-0.3 f0.5 i-0.5 k-0.6 l1.2 m-0.4 p-0.5
pas+na 7.4 b-0.5 d-0.3 g0.4 h0.5 m-0.4 n-0.8 q-0.5 r0.4
pas+op 7.4 c-0.3 d0.4 e-0.6 m0.4 n1.6 s0.6 t-0.3
pas+sind 7.6 a0.8 c1.5 d-0.3 q0.6 s0.5
pas+volg 7.9 a-0.6 l0.4
pas+weer 7.9 a-0.6 d-0.3 l0.7 n0.9
pase 7.4 a1.1 c1.6 d0.7 f0.8 h-0.3 i-0.4 l1.1 n-0.3 q-0.3
pasen 7.4 a1.1 c1.6 d0.7 f0.8 h-0.3 i-0.4 l1.1 n-0.3 q-0.3
pasj 7.9 c0.3 g-0.4 i-0.3 n0.4 t0.8
pasje 7.9 c0.3 g-0.4 i-0.3 n0.4 t0.8
pass 6.8 a-1.4 b0.5 c-0.4 d0.3 g-0.9 i-0.6 j-0.3 k-0.4 l0.4 o0.6 p-0.6 q-0.4 r-0.4 t2.4
pass+over 7.9 a-0.4 h0.3 m-0.4 n0.3 t1.5
passag 7.9 a-0.7 b0.5 g-0.7 o0.6 r-0.4
passee 7.6 a-0.5 h0.5 t2.5
passen 7.6 a-0.4 d0.3 f0.4 l0.8
past 5.8 a-0.4 e1.7 g-0.4 i1.4 j-0.8 k2.0 l-0.9 m0.6 n-0.3 p-0.9 q0.3 t-0.4
past+dat 7.9 f0.6 r0.3
past+op 7.9 a-0.4 g0.4 q0.6
pastoo 7.6 a0.8 b0.6 c-0.4 d0.6 e1.5 g-0.4 i1.2
pastor 7.9 b0.5 c-0.5 e0.6 k0.4
patc 7.9 a0.4 c-0.4 e1.1 t1.5
pati 6.7 b0.5 d-0.5 f0.5 g0.8 h0.8 i0.8 r1.1 s-0.4 t-0.3
pati+die 7.9 a-0.3 o0.3
pati+voor 7.9 a0.7 b1.2 i1.2
patien 6.7 b0.5 d-0.5 f0.5 g0.8 h0.8 i0.8 r1.1 s-0.4 t-0.3
patr 7.0 a1.1 c0.3 f-0.4 j0.5 m1.0 n-0.4 p-0.3 s-0.7
patric 7.0 a1.1 c0.3 f-0.4 j0.5 m1.0 n-0.4 p-0.3 s-0.7
paul 6.6 a0.4 b0.9 e1.7 f-0.4 g0.5 j-0.4 m0.3 n0.4 o-0.4 p-0.3 t0.6
paula 7.9 e0.6 g-0.3
paulie 7.9 d0.7 s0.6
pauz 7.6 d1.1 e0.8 g-0.5 l-0.3 n2.1 p0.6 r-0.4
pauze 7.6 d1.1 e0.8 g-0.5 l-0.3 n2.1 p0.6 r-0.4
pdf 7.2 a-0.4 b0.5 g-0.4 k-0.6 o1.4 t0.6
pedi 7.9 b0.6 e-0.3 f0.3 g0.5 h0.8 m0.8 r0.6
pedicu 7.9 b0.6 e-0.3 f0.3 g0.5 h0.8 m0.8 r0.6
peet 6.9 b-0.4 e1.1 h-0.3 m0.6 o-0.9 p0.8 q0.4 s-0.5 t-0.5
peeter 6.9 b-0.4 e1.1 h-0.3 m0.6 o-0.9 p0.8 q0.4 s-0.5 t-0.5
pen 7.6 b0.5 d-0.5 e-0.5 g0.9 h0.4 i0.6 n0.7 r1.2 s-0.3
penn 6.0 a-1.0 b0.8 d-0.4 g-0.6 i-0.5 j-0.5 l0.7 m0.4 n3.2 o0.4 p1.0 q0.4 t0.4
penn+en 7.9 c0.3 e0.5 p0.6 q0.7
penn+heef 7.9 b0.6 i0.4 k0.3 t0.4
penn+van 7.6 a0.5 b0.4 h0.3 p0.7 s0.5
pennin 6.0 a-1.0 b0.8 d-0.4 g-0.6 i-0.5 j-0.5 l0.7 m0.4 n3.2 o0.4 p1.0 q0.4 t0.4
pens 6.3 a-1.5 c-0.6 d0.7 e-0.9 f1.1 i-0.4 j-0.5 l0.5 n0.5 p-0.7 r0.6 s-0.7
pens+en 7.6 a-0.4
pensio 6.3 a-1.5 c-0.6 d0.7 e-0.9 f1.1 i-0.4 j-0.5 l0.5 n0.5 p-0.7 r0.6 s-0.7
pepe 7.6 a-0.5 n2.1
pepern 7.6 a-0.5 n2.1
pepp 7.4 a-0.7 e-0.6 f0.5 m0.3 n0.6 o3.4 p-0.5
peppol 7.4 a-0.7 e-0.6 f0.5 m0.3 n0.6 o3.4 p-0.5
per 4.2 a1.7 b5.6 d0.5 g-2.5 i7.3 j0.5 k-1.0 l0.5 o0.5 p-0.4 r-1.3 s-2.0
per+aang 7.9 d0.6 i1.2 j0.4
per+abui 7.9 a-0.6 m0.6 o1.0 q0.8
per+cijf 7.9 a0.3 b1.0 d-0.5 e-0.5 m0.9 o0.4 r-0.4
per+dag 7.4 a0.5 e0.6 f0.9 g-0.3
per+dire 7.0 a0.6 b-0.3 c-0.4 d0.4 e0.9 f-0.4 g-0.6 h-0.4 i1.5 p0.5 r-0.4 s0.4 t1.1
per+jaar 7.0 a0.3 b0.8 c0.4 d-0.5 e-0.7 h-0.6 i-0.4 k0.5 o0.3 s0.4
per+kale 7.6 c1.2 e-0.5 j0.5 m0.5 p-0.5
per+kost 7.9 h0.3 o0.4
per+kwar 7.9 a0.4 b0.3 c-0.3 d1.5 e0.9 i0.7
per+maan 6.0 a1.4 b3.5 c-0.9 g-0.6 i2.7 j-0.5 k-0.5 l0.3 m-0.7 n-0.6 o-0.4 p0.8 q-0.5 r-0.5 s-0.5
per+mail 7.4 a0.5 d0.4 i1.0 j1.0 m0.8
per+onge 7.6 a-0.4 d-0.5 i-0.6 j-0.3
per+post 6.9 a-0.4 e0.5 f0.4 g-0.7 h0.8 i-0.8 j0.3 k1.0 m0.7 o0.3 p-0.5 t-0.7
per+uur 7.2 a1.5 b2.5 c0.8 d-0.5 e-0.3 g-0.3 i1.3 m-0.6 n0.4 q0.5 s-0.3
per+week 6.6 a-0.9 c0.6 d-0.7 f0.6 i-1.1 j0.3 k-0.6 l1.0 m0.6 n-0.4 o-0.4 p0.8 q0.3 r-0.4 s0.4
perc 7.4 a0.3 b1.4 d0.6 g-0.3 i0.6 m1.7
percee 7.9 a0.5 b0.7 c0.4 i0.8
percen 7.9 b0.8 d0.7 m2.1
perf 7.6 a-1.0 b-0.5 e-0.6 f-0.3 g2.7 h0.5 i-0.5 m-0.4 n0.4 p-0.4 q0.4 r3.4
perfec 7.6 a-1.0 b-0.5 e-0.6 f-0.3 g2.7 h0.5 i-0.5 m-0.4 n0.4 p-0.4 q0.4 r3.4
peri 7.4 a-0.7 b-0.4 g0.4 h0.6 i-0.3 k0.9 l0.9 o1.6 p-0.3 q0.9
period 7.4 a-0.7 b-0.4 g0.4 h0.6 i-0.3 k0.9 l0.9 o1.6 p-0.3 q0.9
pers 5.2 a1.7 b1.3 c0.4 d2.1 e0.7 f1.6 h0.4 i-0.8 j0.7 k-1.0 m0.5 n0.4 p-1.0 r0.5 t0.8
pers+en 7.9 d-0.4 e0.8 f0.7 j0.5
pers+gaan 7.9 a0.4 e0.8 f-0.3 q0.5 r-0.4
pers+is 7.4 a0.4 b-0.4 d0.4 h0.5 j1.0 m0.6 s0.4
pers+over 7.9 a0.4 c1.0 i0.5
pers+staa 7.6 a-1.1 d-0.4 e-0.9 k-0.3 s-0.6
pers+vert 7.9 d0.8 e-0.4 r-0.3 s1.0
persbe 7.4 c1.1 m0.4 q-0.3
person 6.0 a-0.4 d-1.3 e-0.7 f-0.4 g0.8 h1.6 i-1.0 j0.3 m1.0 p-0.8 q0.3 r1.0 s-0.8 t0.8
persoo 6.0 a2.7 b1.2 d3.3 e2.2 f2.1 g-1.4 h-1.1 j1.3 k-0.7 m-0.6 r-0.8 s0.3 t0.3
pet 7.9 a-0.5 g0.8 h1.4 m0.5 q-0.3 r1.0
pet+op 7.9 a-0.5 g0.8 h1.4 m0.5 q-0.3 r1.0
pete 7.2 e0.5 h-0.3 i-0.5 j0.5 k-0.4 l-0.3 n0.3 s0.4
peter 7.2 e0.5 h-0.3 i-0.5 j0.5 k-0.4 l-0.3 n0.3 s0.4
petj 7.2 a-1.1 d-0.4 e-1.0 f0.3 g2.1 r2.2 s-0.3 t-0.4
petj+af 7.2 a-1.1 d-0.4 e-1.0 f0.3 g2.1 r2.2 s-0.3 t-0.4
petje 7.2 a-1.1 d-0.4 e-1.0 f0.3 g2.1 r2.2 s-0.3 t-0.4
petr 7.2 a-0.4 b-0.4 c0.7 e-0.9 f1.0 g0.9 h0.3 i-0.3 k0.6 r0.6
petr+ik 7.9 d-0.4 g0.6 h0.7 r0.5
petra 7.2 a-0.4 b-0.4 c0.7 e-0.9 f1.0 g0.9 h0.3 i-0.3 k0.6 r0.6
phil 7.4 b0.6 d1.6 e-0.3 g0.4 i1.1 n0.4 r1.1 s0.8
philip 7.6 a0.3 b0.7 c-0.3 d1.5 g0.6 i1.2 k0.3 n0.3 r0.5 s0.8
pian 7.2 b-0.5 g0.7 i-0.4 k0.5 m1.3 p-0.4 q0.6 r1.1 s0.5
piano 7.2 b-0.5 g0.7 i-0.4 k0.5 m1.3 p-0.4 q0.6 r1.1 s0.5
piek 7.9 g0.7 l0.3 q0.5 r0.8
piek+bij 7.9 g0.7 l0.3 q0.5 r0.8
piekfi 7.9 g0.7 l0.3 q0.5 r0.8
piep 7.9 a0.6 b0.9 d-0.5 e1.1 g-0.3 s0.5
piet 6.7 a-0.7 b0.8 d0.4 e-0.4 f-0.4 h0.5 i0.4 n0.6 o0.8 p-0.4 q1.2 r-0.5 s-0.4 t-0.3
pieter 6.9 a-0.4 b1.0 d0.3 e-0.4 h0.6 n0.4 o0.5 q1.3 r-0.5 s-0.3
pijl 7.6 a0.9 e1.5 i1.1 s0.7 t1.1
pijn 6.9 a1.4 b0.6 d-0.6 e1.7 f-0.4 g-0.6 i0.4 m1.3 o-0.5 p-0.3 q1.0 r-0.3 s-0.3
pijn+in 7.4 b-0.3 e0.7 i0.6 k0.4 n0.3
pijnli 7.9 a1.1 b-0.4 e1.4 m1.2
pim 7.9 d-0.3 k0.4
pina 7.6 a0.3 c-0.4 f0.7 g-0.3 i0.4 o0.7 t0.6
pinaut 7.9 a0.4 c-0.3 f0.8 g-0.3 h-0.3 i0.5 r-0.3
pink 7.9 d0.5 e0.7 p0.8
pinkst 7.9 d0.5 e0.7 p0.8
pitc 7.6 a0.4 e0.7 h-0.4 i0.3 q0.4 t0.4
pitch 7.9 a0.3 d-0.4 e0.4 g0.3 h-0.3 n0.3 q0.4 r0.3 t0.4
pizz 7.9 b0.5 g0.4 i0.7 k0.3 l0.4 r0.4
plaa 5.1 a0.5 b0.8 c1.5 d0.3 e1.4 f-0.4 g-1.1 h-0.6 i-1.2 k0.8 n0.5 o2.1 p0.6 s2.3
plaa+daar 7.6 b0.4 c-0.3 e0.5 k1.0 l0.4 p0.7 s0.7
plaa+in 7.9 a0.9 b0.7 e0.4 p0.6 s0.9
plaa+meer 7.9 a-0.9 e-0.4 f-0.3 n0.6
plaa+op 7.9 c0.7 e-0.4 n1.6 o-0.4 q-0.3 s0.9
plaa+van 5.9 a-1.2 b0.6 g-0.3 h0.4 j-0.9 k1.1 l0.5 m1.0 n-0.5 o2.6 p-0.6 q0.7 r0.4 s-1.3
plaa+we 7.9 a0.4 d0.4 s1.1
plaatj 7.4 a-0.5 c1.4 e-0.5 h-0.5 i-0.4 k0.4 r0.3
plaats 5.2 a1.0 b0.7 c0.6 d0.4 e1.8 f-0.5 g-1.1 h-0.3 i-0.9 j0.4 k0.7 l0.5 n0.5 o2.2 p0.8 q-0.6 s2.7
plaf 6.9 a0.5 b-0.3 c0.7 d-0.5 e0.8 i-0.4 j1.1 k-0.3 m-0.3 n0.8 p1.3 r0.6 s-0.4
plafon 6.9 a0.5 b-0.3 c0.7 d-0.5 e0.8 i-0.4 j1.1 k-0.3 m-0.3 n0.8 p1.3 r0.6 s-0.4
plak 7.9 b0.7 d-0.3 e-0.5 s0.6
plan 5.2 a-0.4 b0.6 c2.5 d2.2 e0.6 f2.8 h2.7 i-0.9 j-1.2 k-0.4 l0.5 m-0.4 o0.7 p-0.9 q0.3 s-0.9 t0.3
plan+en 7.6 a0.4 b0.4 d0.9 e0.9 i0.8 j0.4
plan+om 7.4 f-0.3 h1.0 i-0.4 p0.4 s0.6
plan+van 7.4 a-0.3 c1.0 e-0.4 g0.6 h0.9 i0.3 k-0.3 l0.6 r-0.3
plan+was 7.9 c0.8 p-0.3
plan+zijn 7.9 c-0.3 d1.3 h0.4 l0.6 m0.4 r0.4
planbo 7.6 a0.3 d0.8 e0.8 f0.5 h-0.3 j0.3 r-0.3
planne 6.9 c0.8 d1.1 f1.9 i-0.5 j-0.3 n-0.4 o0.4 p-0.3 r0.5 t1.0
planni 6.0 b-0.6 c1.3 f0.9 g-0.7 h1.3 i-0.8 j-0.9 k-0.5 l-1.0 n0.5 o0.9 p-0.7 r-0.4 s-0.8
plas 7.6 a1.0 g-0.3 j1.3 p0.4 s0.3
plasti 7.9 p0.5 s0.4
plat 5.8 c0.4 d1.0 e0.7 g-0.7 h-0.3 i0.4 j-0.5 l0.6 m0.5 p-0.5 t1.6
plat+met 7.9 a-0.5 f0.6 g-0.4 i-0.3
plat+van 7.9 b-0.3 e-0.5 g0.3 i0.7 t-0.3
platte 6.0 b-0.3 c0.7 d1.3 j-0.4 l0.4 m0.3 n0.4 p-0.4 s-0.4
plee 7.9 a0.7 i-0.4 j1.4
plei 7.0 a-0.5 b-0.4 c0.5 d0.7 e0.4 g2.8 i-0.4 j-0.8 k0.3 l-0.4 o0.5 p-0.4 r3.7
pleido 7.9 a-0.4 g1.3 j-0.6 r1.2
plek 6.8 b0.5 c0.6 d-0.4 e0.7 f-0.4 g-0.4 i-0.5 j-0.3 m-0.5 p-0.3 q0.4 s0.5
pleu 7.9 a-0.3 k0.5 o1.0
pleun 7.9 a-0.3 k0.5 o1.0
plez 6.9 a-1.4 f0.3 g2.6 h1.5 i-0.9 j-0.3 k1.2 l-0.3 m0.3 n0.6 q-0.5 r1.1 s-0.6
plezie 6.9 a-1.4 f0.3 g2.6 h1.5 i-0.9 j-0.3 k1.2 l-0.3 m0.3 n0.6 q-0.5 r1.1 s-0.6
plin 7.9 a0.9 d0.9 e1.6 f1.3 h-0.3
ploe 6.6 a-0.9 b0.4 d-0.6 e-0.5 f0.4 g0.8 h-0.5 j-0.3 k0.4 m0.5 o0.5 p-0.4 q-0.6 r0.9 s-0.4 t-0.3
ploeg 6.7 a-0.9 b0.5 d-0.5 e-0.4 f0.4 g0.8 h-0.5 j-0.3 k0.5 m0.5 o0.5 p-0.4 q-0.6 r1.0 s-0.4 t-0.3
plui 7.4 a-0.7 f-0.3 g1.2 n-0.4 o0.3 r1.3
pluim 7.4 a-0.7 f-0.3 g1.2 n-0.4 o0.3 r1.3
plus 7.2 a-0.8 e-0.8 f-0.4 n0.5 q1.0 s-0.4 t-0.3
po 7.4 a0.3 b0.6 c0.5 e0.8 h-0.5 m-0.4 n-0.5 o2.0 p0.6
podc 7.6 c0.5 h0.3 r0.3 s0.6
podcas 7.6 c0.5 h0.3 r0.3 s0.6
poes 7.6 d0.9 f0.4 i0.4 k0.4
poet 7.4 f0.8 g0.8 n-0.4 p0.6
pogi 7.9 d-0.5 i0.9 k1.4
poging 7.9 d-0.5 i0.9 k1.4
pole 7.9 d0.4 e0.6 k1.1 l-0.4 t0.8
polen 7.9 d0.4 e0.6 k1.1 l-0.4 t0.8
poli 6.6 c-0.7 e1.6 f-0.4 i-0.5 j1.0 p1.3 q-0.5 s0.7 t0.6
poli+en 7.9 b0.4 j0.8 p1.3 s0.5
polis 7.6 a0.5 b0.5 c-0.3 e0.4 j1.1 p1.2 s0.5
politi 7.6 a-0.8 p0.5 s0.4
pomp 7.9 a0.5 e0.4 i0.5 r-0.3
pont 7.9 a-0.5 b0.4 e-0.5 k0.5
pool 7.9 a-0.5 m0.4
pool+en 7.9 a-0.5 m0.4
pools 7.9 a-0.5 m0.4
poor 7.9 b-0.3 g-0.3 i-0.3 j0.7
poort 7.9 b-0.3 g-0.3 i-0.3 j0.7
poot 7.4 c-0.4 e0.6 g0.4 h0.5 i-0.5 p-0.3 s0.5
port 6.1 b0.4 c0.4 d-0.5 g-0.6 i-0.3 j-0.6 k0.5 l0.9 m-0.4 n0.8 p1.3 r-0.3 s-0.8 t0.7
port+en 7.9 d0.4 i0.5
portaa 7.0 c0.4 g-0.4 n0.6 o0.6 q-0.5 s-0.3 t1.0
portem 7.6 a1.2 b0.9 c1.2 e0.4 g-0.5 i-0.3 l1.3 p1.8
portie 7.9 i0.6
portug 7.6 a-0.5 c-0.5 e-0.6 i-0.4 n0.9 o-0.4 r-0.5
post 5.0 a-1.4 b-0.5 e0.7 g-2.4 i-1.4 j0.9 k0.6 l-0.5 m2.5 n3.2 o2.6 p-1.4 q1.1 r-1.2 s-1.2
post+de 7.9 d0.6 e0.3 k-0.3 s0.6
post+te 7.9 a-0.4 n0.5 o0.6 t0.3
post+van 6.8 a-0.6 b-0.4 g-0.5 j-0.4 n1.0 p-0.4 q1.5 s-0.3
post+word 7.9 d0.9 e-0.3 j1.0
posten 6.6 a-0.5 b0.5 c0.3 e0.3 g-0.5 h0.6 i-0.7 j-0.3 l-0.4 m2.6 n1.5 o0.8 p-1.0 q2.2 s-0.5
poster 7.2 a-0.4 b-0.4 d-0.3 g-0.3 k-0.4 o1.3 p-0.4 t0.5
postma 7.2 a-0.4 b-0.4 c0.4 e-0.3 l0.4 m-0.3 n0.8 o0.8
postnl 7.9 a-0.8 b-0.5 g-0.4 m-0.3 t0.4
postze 7.9 d0.3 e-0.4 f0.8 i0.7
pot 7.9 e0.6 g0.5 i0.9 m0.9 q0.6 r0.4
potl 7.6 a0.3 c0.9 e-0.6
potloo 7.9 a0.3 c1.0 e-0.5
praa 6.8 a1.9 d2.2 f0.8 g-0.9 i1.0 j-0.3 n1.1 s2.1 t-0.3
praa+ik 7.9 d-0.5 f0.7 i0.8 l0.3 s0.6
praat 7.2 a0.6 c-0.5 d1.1 f0.8 g-0.5 i1.4 n1.2 p-0.4 r0.4 s0.3 t-0.3
prac 6.1 c1.7 d-0.8 g1.8 j-0.5 m0.5 n0.8 p0.7 q-0.7 r2.7 s0.4
prac+echt 7.6 a1.0 c1.2 e0.9 g-0.8 p0.6 s0.4
pracht 6.1 c1.7 d-0.8 g1.8 j-0.5 m0.5 n0.8 p0.7 q-0.7 r2.7 s0.4
prak 6.5 b0.5 c-0.4 e0.7 g-0.7 h-0.5 m-0.4 n0.4 p-0.3 r-0.6 s1.0
prakti 6.5 b0.5 c-0.4 e0.7 g-0.7 h-0.5 m-0.4 n0.4 p-0.3 r-0.6 s1.0
prat 6.3 b1.8 c-0.8 d0.3 f0.8 i-0.7 l-0.5 n-0.5 p0.3 s0.8
prat+met 7.9 b0.5 f0.6
prat+we 7.4 a0.4 b0.4 e0.7 j0.7 p0.9
praten 6.3 b1.8 c-0.8 d0.3 f0.8 i-0.7 l-0.5 n-0.5 p0.3 s0.8
prec 6.1 a-0.7 b-0.6 c0.3 d-0.4 e0.4 f0.5 g3.1 h1.0 i-0.7 j-0.5 k0.5 l0.7 m-0.6 o1.6 q0.9 r3.7 s-0.9 t0.7
prec+op 7.9 a-0.4 g0.3 q1.0 r0.4
precie 6.1 a-0.7 b-0.6 c0.3 d-0.4 e0.4 f0.5 g3.1 h1.0 i-0.7 j-0.5 k0.5 l0.7 m-0.6 o1.6 q0.9 r3.7 s-0.9 t0.7
pree 7.9 a-0.4 d-0.3 e-0.3 g0.3
preek 7.9 a-0.4 d-0.3 e-0.3 g0.3
prem 7.0 a1.1 b1.3 c0.6 d0.8 g-0.7 h0.5 i-0.4 k-0.4 l0.7 m0.7 n-0.5 o0.4 p-0.3 q-0.4 s0.3 t1.6
prem+is 7.9 a-0.4 c-0.3 e-0.4 h0.7 l0.6
premie 7.4 a0.4 c0.9 e-0.6 g-0.3 h0.4 k-0.3 l0.6 n-0.3 s-0.3 t1.8
premiu 7.9 a0.9 b1.7 d1.2 e0.3 g-0.4 m1.0 s0.7
pres 6.3 a-0.7 b-0.5 c0.5 d-0.7 e0.4 g1.6 j-0.5 k0.9 l-0.5 n-0.4 p-0.5 q0.3 r2.6 t1.1
pres+van 7.9 e-0.4 k0.4
presen 6.7 a-0.9 b-0.5 d-0.5 g1.2 i-0.7 j-0.3 k0.7 l-0.3 m-0.5 p-0.4 r1.6 t0.9
presid 7.9 k0.4 m0.4 o0.5 t0.4
pret 7.2 a-0.4 b0.4 d0.4 e-0.6 g1.4 h0.6 i-0.4 j-0.4 o1.3 q0.3 r1.9
pretti 7.2 a-0.4 b0.4 d0.4 e-0.6 g1.4 h0.6 i-0.4 j-0.4 o1.3 q0.3 r1.9
prij 5.2 a1.3 b5.1 e-0.6 f0.3 h1.4 i2.9 j-1.2 l0.8 n0.5 r0.7 s-1.3 t1.4
prij+en 7.4 a-0.4 c0.5 f-0.3 h0.9 i-0.4 k0.3 m0.4
prij+kunn 7.9 a0.4 b1.4 i1.2
prij+mag 7.9 b1.2 i1.0 p0.6
prij+make 7.9 g0.5 h0.8 n0.4 r0.7 t0.3
prij+van 6.9 b0.4 c-0.4 e0.5 g-0.9 h-0.4 i0.5 l0.4 n0.4 p0.4 t1.4
prij+voor 7.9 a0.6 b0.6 d-0.4 h0.4 r0.3
prijs 5.7 a-0.3 b1.1 e-0.7 f-0.4 g0.8 h1.6 i0.9 j-0.7 l0.9 m0.4 o0.3 r0.8 s-0.8 t0.4
prijsl 7.9 b1.0 g-0.4 i0.9 p0.6 r-0.4
prijsv 7.6 a1.3 b2.7 d1.0 e-0.3 f0.9 i0.7
prijze 6.8 a0.9 b2.1 e0.7 g-0.8 h-0.4 i1.2 j-0.3 m-0.4 o-0.4 p-0.4 r-0.3 s-0.5 t1.3
prik 6.7 a-0.8 e0.3 i-0.6 j-0.3 k3.5 l-0.5 n0.6 p1.0 s-0.4 t-0.5
prik+in 7.9 g0.5 k0.5 l-0.4 n0.6 r0.4
prikbo 7.6 g0.5 p1.5 r0.4
prikke 7.4 a-0.5 c0.4 d0.4 h-0.4 i-0.4 k2.3 n0.6 o0.3 r-0.4
prim 6.1 a-0.8 b1.0 c-0.4 d0.8 e-0.5 f0.6 g-0.6 i-0.6 j-0.5 k-0.3 l-0.4 m0.7 n0.4 r-0.7 t-0.7
prim+dan 7.9 a-0.8 g-0.3
prima 6.1 a-0.9 b1.0 d1.0 e-0.9 g-0.5 i-0.4 j-0.5 l-0.3 m0.7 r-0.6 s0.4 t-0.6
prin 6.0 a0.4 b0.4 c0.7 e0.3 f0.6 g-0.9 k1.1 p1.5 s0.4 t0.6
prin+op 7.6 c0.8 f1.3 g-0.4 k0.4 r-0.4 t-0.3
princi 7.9 a0.4 b0.7 e-0.4 g-0.4 k1.3 p0.9 r-0.5
prins 7.6 a-0.4 b-0.4 c-0.4 d0.5 i-0.4 k0.4 q0.4 r0.4 s0.3
printe 6.5 c1.0 f1.0 g-0.6 h0.3 j-0.3 o0.3 p0.6 t0.5
pris 7.9 b-0.3 c0.4 d1.2 g-0.4 o-0.3 r-0.3
prisci 7.9 b-0.3 c0.4 d1.2 g-0.4 o-0.3 r-0.3
priv 7.2 c0.8 d0.4 e-0.5 g-0.4 h-0.4 j0.5 l1.1 m-0.3 r-0.4 s0.3
privac 7.9 e-0.4
prive 7.9 a0.7 c1.0 d0.7 j0.6 s0.6
prob 5.7 a1.1 b1.7 c-0.7 d2.5 e1.4 f0.4 g-0.7 l1.0 m-0.6 o0.4 p-1.2 q0.3 s-0.9 t-0.3
prob+het 7.9 e0.3 f0.3 k0.6 l0.8
prob+met 7.6 b0.6 d-0.5 e1.1 g-0.4 l1.5 m-0.4 o0.3 p-0.5
prob+niet 7.9 a0.5 e-0.3 g0.4 p1.0 r0.4
probee 7.0 a0.3 b1.1 c-0.9 d1.4 g-0.3 j-0.3 k0.4 l0.4 m-0.4 p-0.3 q0.4 s-0.4
prober 6.8 c-0.5 d-0.3 e-0.5 f0.6 g-0.6 i0.4 j0.5 o-0.3 p-0.4 q-0.4 r-0.6
proble 6.5 a0.7 b0.7 c0.5 d1.8 e2.3 i-0.3 j-0.5 l1.0 o0.8 p-0.7 q0.3 r0.8 s-0.5
proc 5.2 b2.4 d-0.6 e1.2 f0.3 g-1.8 h-0.7 i-1.3 j2.2 l0.5 m1.2 n0.5 o1.4 p1.0 q1.1 r-1.1 s-0.9 t-0.4
proc+erbi 7.9 a0.3 b0.9 f0.6
proc+op 7.9 m0.4 o1.3
proc+over 7.6 a-0.4 c-0.3 e-0.6 j0.3 k0.4 m0.5 n0.4 q1.4
proc+tege 7.6 c0.8 e0.7 j0.8 l0.4 n0.3
proc+van 7.6 a-0.5 b0.7 d-0.4 l-0.4
proc+verb 7.2 d0.4 e0.6 j1.0 s-0.3 t0.4
proced 6.3 a-0.3 c0.7 d-0.6 e0.6 g-0.8 h-0.4 i-0.7 j2.4 m0.5 n0.9 p-0.3 q-0.3 r-0.5 s-0.4
procen 5.9 a0.8 b2.5 c-0.4 d-0.4 e0.6 f0.7 g-0.8 i-0.6 j-0.9 l0.5 m1.0 n-0.3 o1.6 p1.5 q1.3 r-0.7 s-0.8 t-0.7
proces 6.8 g-0.4 i-0.3 j1.0 m0.5 q0.4 s-0.4 t0.4
prod 7.6 c0.5 e0.6 g-0.3 r0.4 t0.4
produc 7.6 c0.5 e0.6 g-0.3 r0.4 t0.4
proe 5.7 b-0.6 c1.0 d-0.5 e0.7 g1.1 h3.0 i2.0 j-0.6 k1.0 l-0.6 n0.6 p-0.9 r0.8 s-0.5 t-0.3
proe+met 7.6 b0.6 f-0.3 g0.4 m0.4 q-0.4 r0.4 s0.5
proe+van 7.6 a-0.3 e-0.6 h0.7 k1.1 r0.3
proe+was 7.9 c-0.3 e0.4 h0.6 i0.6
proef 7.4 b-0.3 g-0.7 i0.5 r-0.4 s0.4
proefd 6.9 a0.9 b-0.4 c0.4 e1.1 g1.1 h1.5 k-0.3 n0.4 s-0.4
proefo 7.9 c1.2 e-0.3 i1.0 k0.9
proefp 7.9 a-0.4 g1.0 h1.6 q0.3 r1.4
proefs 7.2 c-0.5 h0.7 i0.5 l-0.4 q0.3 r0.5
prof 6.5 c-0.9 d1.2 e1.4 f0.6 g1.5 h1.3 i-0.3 k-0.4 m0.4 n-0.4 o-0.5 p-0.6 q0.9 r2.0 s-0.7
profic 7.4 c-0.5 e0.7 g1.1 h0.8 i-0.3 n-0.3 o-0.5 q0.9 r1.5 s-0.5
profie 7.6 c-0.4 f0.3 g0.3 h0.8 r0.4
prog 6.1 a-1.0 c0.4 d0.6 e0.3 f0.8 g-0.6 i-0.6 n-0.5 s-0.6 t0.8
prog+voor 7.9 t0.3
progno 7.9 c0.4 f0.4 l-0.4 q-0.3 t0.4
progra 6.2 a-0.9 c0.4 d0.6 e0.4 f0.7 g-0.5 i-0.5 l0.3 m-0.3 n-0.4 s-0.6 t1.0
proj 5.6 a-0.5 b-0.5 c1.0 d-0.8 f1.4 g-0.8 h0.9 i-0.9 j0.4 l-0.5 m-0.3 o1.4 p0.7 q-0.4 s-0.5 t0.9
proj+in 7.9 e0.9 f0.8 j0.4 k0.3 l0.3 p0.4
projec 5.6 a-0.5 b-0.5 c1.0 d-0.8 f1.4 g-0.8 h0.9 i-0.9 j0.4 l-0.5 m-0.3 o1.4 p0.7 q-0.4 s-0.5 t0.9
prom 7.9 a-0.7 c-0.4 d-0.5 e-0.4 g0.9 h1.0 l-0.4 r0.9
promot 7.9 a-0.7 c-0.4 d-0.5 e-0.4 g0.9 h1.0 l-0.4 r0.9
prop 7.9 f0.3 j-0.4 m1.3 p0.9 r0.6
proper 7.9 f0.3 j-0.4 m1.3 p0.9 r0.6
prot 7.4 g0.6 h0.8 m0.7 p0.7 q0.8
protes 7.4 g0.6 h0.8 m0.7 p0.7 q0.8
prov 6.7 a0.5 b0.9 g-0.5 h-0.5 i1.5 j0.5 k-0.3 l1.1 o0.5 p1.1 r-0.5 t0.5
prov+is 7.9 m0.3 o0.7 q0.5
provid 7.6 a0.4 c-0.4 i2.2 p0.8 r-0.4 s0.4 t0.6
provin 7.2 b-0.5 e-0.4 h-0.3 i-0.5 l1.0 o0.5 p0.5
prul 7.6 d0.5 e0.3 h-0.3 k0.4 n0.3
prulle 7.6 d0.5 e0.3 h-0.3 k0.4 n0.3
psyc 7.9 b-0.3 d1.2 e0.9 h0.6 r0.4
psycho 7.9 b-0.3 d1.2 e0.9 h0.6 r0.4
publ 7.2 c-0.5 d1.1 e-0.9 r-0.4 s1.1 t1.3
public 7.9 b0.5 e-0.3 i0.6
publie 7.6 d1.1 e-0.6 i-0.3 s1.2 t1.2
punt 6.4 a0.8 c0.8 d-0.6 e1.0 j0.7 k0.6 l0.4 n0.6 o0.9 p1.0 q-0.7 s0.7
punt+uit 7.9 a-0.3 g-0.4 k0.6 o1.0
punten 7.4 c0.8 f0.5 g-0.5 i-0.3 j0.5 n0.4 o0.3 p0.7 q-0.4
puntje 7.6 a-0.3 g1.1 k0.8 o0.6 r1.1 s-0.3
puur 7.6 a-0.5 e0.4 n0.4 o0.6
puzz 7.0 d-0.5 e1.1 f-0.3 g0.4 i-0.3 q0.5 r0.3 t-0.4
puzz+en 7.9 a-0.4 g0.7 r0.6
puzzel 7.0 d-0.5 e1.1 f-0.3 g0.4 i-0.3 q0.5 r0.3 t-0.4
q 7.9 a0.5 e1.2 l0.5 n0.3
q3 7.9 a0.6 b0.9 e1.0 i1.3 j-0.3
qr 7.9 c0.7 e0.4 i0.5
qr+code 7.9 c0.7 e0.4 i0.5
quin 7.6 b0.8 d-0.6 e0.3 k0.3 m1.2 o-0.3 q-0.3 s0.3 t0.6
quinte 7.6 b0.8 d-0.6 e0.3 k0.3 m1.2 o-0.3 q-0.3 s0.3 t0.6
quot 7.9 c0.3 t0.4
quote 7.9 c0.3 t0.4
r 7.2 a0.8 b0.4 c0.8 f1.1 i-0.3 j0.8 l0.6 p0.9
ra 7.9 a0.5 d1.2 g-0.4 i0.6 j0.4
raad 5.3 a1.4 c0.9 d1.6 e1.5 f1.3 g1.6 h2.7 j4.2 l-0.3 m1.3 n-0.6 q-0.5 r1.6 s0.6
raad+eens 7.6 a1.2 d1.1 e0.5 s2.0
raad+heef 7.9 a-0.3 c0.6 g1.0 h1.5 i-0.3 l0.5 n0.4
raad+mr 7.9 a0.6 e1.4 j1.1 p0.5
raad+van 6.0 a0.5 b0.6 c0.5 e0.9 f1.9 h0.9 j2.0 l-0.4 m1.8 q-0.5 s-0.6
raad+zal 7.9 a0.8 d0.5 e-0.3 i0.4 j1.5
raadsm 6.6 a1.7 b-0.3 e1.4 g-0.4 h-0.4 i0.8 j3.4 m0.5 p0.4 s-0.4
raak 6.9 a-0.5 b-0.4 c0.5 d-0.8 g1.2 i-0.5 j-0.4 k1.0 l-0.4 r2.1 s0.3
raakt 7.6 d-0.5 g-0.5 p0.7 r-0.3 s0.7
raam 6.6 a0.9 f-0.5 h0.4 i1.4 o-0.4 p0.5 q-0.3 s-0.3
raamov 7.0 a0.9 c0.5 d-0.3 g0.4 h0.6 i1.1 k0.4 p0.6 q-0.3 r0.3
raar 7.6 c0.8 e-0.3 f0.4 i0.6 j0.7
rabo 7.6 a-0.5 k0.4 m-0.5 o1.5
rada 7.0 a1.6 b0.8 d1.1 e0.5 g-0.5 i-0.4 j1.6 r-0.3 s4.2
rada+heef 7.9 a0.6 b1.1 d0.9 j-0.5 s1.8
radar 7.0 a1.6 b0.8 d1.1 e0.5 g-0.5 i-0.4 j1.6 r-0.3 s4.2
rade 6.9 a0.5 b-0.5 c-0.4 d-0.7 e-0.3 g-0.9 j0.9 k1.0 o-0.4 s-0.4
rade+jull 7.9 a-0.9 d-0.7 e-0.4 f0.4 g-0.6 i-0.3 k0.3
radema 7.9 e0.3 k0.9 n0.3
raden 7.2 a0.6 b-0.3 c-0.3 d-0.7 e-0.7 f0.4 g-0.8 j0.9 s-0.4
radi 7.4 p0.9
radio 7.6 p1.0
rake 7.9 k1.1
raken 7.9 k1.1
rame 7.2 a0.8 b-0.3 e1.0 i0.7 k0.5 m1.3 n-0.5 p-0.5 r0.4 s-0.3 t0.4
rame+niet 7.9 a1.1 c0.7 e0.3 i1.2
ramen 7.4 a0.6 c-0.5 e0.4 h0.4 i0.8 k0.3 m1.0 n-0.4 o-0.4 p-0.4 r0.3
rapp 5.7 a1.2 b1.6 c0.7 e3.0 f0.7 g0.3 h0.5 i-0.5 j0.3 k0.5 l-0.6 m-0.3 n0.5 o0.6 p0.7 r0.8 t-0.5
rapp+is 7.9 a-0.5 d0.7 e-0.8 g1.4 n0.5 p0.4 r2.0
rapp+klop 7.9 b0.5 d0.4 e0.7 g-0.3 i0.3 s0.6
rapp+over 7.9 g0.5 j0.3 o0.8 r0.4
rapp+van 7.0 b0.4 d0.3 e0.6 i-0.3 p0.4
rappor 5.8 a1.2 b1.8 c0.4 d-0.5 e3.3 g0.4 h0.7 i-0.5 j0.3 k0.4 l-0.8 n0.4 o0.7 p0.7 r0.9 t-0.4
re 6.4 b-0.9 d-0.6 e-1.1 g-0.5 h-0.8 i-0.6 j0.5 k1.8 l0.6 n1.0 o-0.6 q-0.5 r-0.7 s-0.6 t-0.5
reac 6.1 a0.8 b1.0 c1.3 d1.2 e-0.5 f0.6 g-0.4 h-0.5 i1.5 k0.5 m0.3 p0.7 s0.4 t0.4
reac+van 7.6 c0.3 e0.3 f0.4 i-0.4 s0.5
reacti 6.1 a0.8 b1.0 c1.3 d1.2 e-0.5 f0.6 g-0.4 h-0.5 i1.5 k0.5 m0.3 p0.7 s0.4 t0.4
reag 6.0 b-0.6 c-0.5 d2.4 f0.6 g-0.6 h-0.3 i-0.7 j0.4 m-0.8 p-0.3 r-0.6 s0.9
reag+op 7.9 b0.3 c0.4 j0.6 r-0.4
reag+u 7.9 d0.5 e0.6 s0.8
reagee 6.6 a0.5 d2.0 f0.5 g-0.3 i-0.3 m-0.4 r-0.5 s1.0
reager 6.8 a-0.5 b-0.5 c-0.3 d0.6 g-0.4 i-0.5 l0.4 m-0.5 n-0.3 p-0.4
rece 5.2 c-0.4 e-0.3 j-0.9 l0.8 m1.1 p-1.0 q-0.5 r0.8 s0.4 t-0.7
rece+die 7.9 d0.6 i0.7 r-0.6 t0.4
rece+in 7.9 a-0.4 f0.4 l0.5 s-0.3
rece+met 7.9 d-0.5 m1.0 s0.4
rece+over 7.9 a0.4 c-0.3 e-0.4 s1.8
rece+van 7.2 a-1.0 c-0.4 d-0.4 g0.5 i-0.4 r0.5 s-0.5 t0.4
rece+voor 7.6 a-0.5 e-0.6 g0.5 h0.9 i-0.6 k0.5 l0.6 m0.4
recens 5.5 a-0.6 c-0.4 d-0.9 g-0.5 h-0.6 i-1.0 j-0.5 l0.5 m0.9 o0.4 p-0.5 q-0.4 r-0.4 s1.1
recept 6.2 d1.4 e-0.4 f-0.3 g0.7 h0.5 i1.0 j-0.5 l0.7 m0.6 p-0.6 r1.2 s-0.8 t-0.6
rech 4.2 b-1.5 c-1.0 d0.4 e1.2 g-1.7 h-0.5 i-1.9 j5.2 k-0.5 l-0.7 m0.4 o0.4 p-0.5 q1.1 s-2.0
rech+aan 7.9 c-0.5 f0.4
rech+als 7.9 a0.4 j0.6 p1.2
rech+bij 7.9 a-0.3 d-0.5 e-0.3 j-0.3 k0.5 m0.6 o0.6
rech+en 6.8 a1.0 b-0.5 d0.6 e0.4 f-0.5 g-0.4 i-0.6 j1.4 k-0.5 n0.8 o-0.4 p-0.3 s-0.6 t0.6
rech+geld 7.9 d0.9 e-0.4 q0.4
rech+heb 7.9 a0.6 c0.9 e0.5 j1.5 s-0.4
rech+hebb 7.9 a-0.8 b-0.4 d-0.5 g0.5 j-0.4 r0.7 t0.5
rech+heef 6.4 a-0.7 b-0.3 c-0.8 d-0.5 e0.4 g0.4 h0.5 i-0.9 j0.6 k-0.5 l0.6 m0.4 o0.9 p-0.5 r0.8
rech+in 7.0 a-0.5 c-0.6 d-0.4 e0.5 g-0.5 j-0.5 m-0.3 n-0.4 o-0.4 p-0.4 q0.7
rech+op 7.4 b-0.4 d-0.3 f-0.3 j0.5 l1.0 n0.4 p0.7
rech+over 7.9 e-0.5 j0.9 m1.3
rech+slee 7.9 e-0.3
rech+te 7.4 a-0.7 e-0.3 f0.4 g0.5 h0.7 j-0.4
rech+van 7.0 b-0.3 g-0.5 r-0.5
rech+voor 7.4 a-0.4 e0.4 i0.7 j1.6
rech+word 7.9 a-0.7 c0.3 e-0.6 j-0.6 l-0.3
recht 5.8 b-0.4 d-0.5 e0.4 g-0.3 h-0.6 j0.5 k-0.4 m-0.4 n0.5 p0.6 q0.7 s-0.6 t-0.4
rechtb 5.9 b-0.4 c-0.7 g-0.9 i-0.6 j0.7 l0.8 m0.9 n-0.3 o0.7 q0.7 s-0.6
rechte 5.1 a-1.5 b-0.7 c-1.2 d-0.5 f-0.3 h0.4 i-1.2 j2.7 l-0.8 n0.4 o0.5 p-0.6 q0.5 r0.5 s-1.6
rechtg 7.9 e-1.1 g1.1 j-0.3 l-0.4 p0.6 r1.0
rechts 5.7 a0.8 b-0.7 c0.3 d1.3 e0.8 f1.2 g-1.2 h-0.5 i-0.5 j3.3 l-0.5 m1.1 p-1.3 r-0.7 t0.3
rechtz 7.4 a1.0 b0.4 c0.5 d0.5 e2.3 f-0.4 g-0.5 i-0.3 m-0.3 n0.5 r-0.3 t0.6
recl 6.9 a0.9 b0.3 d1.9 f0.3 g-1.0 l-0.4 n0.5 q0.4 r-0.6 s0.9
reclam 6.9 a0.9 b0.3 d1.9 f0.3 g-1.0 l-0.4 n0.5 q0.4 r-0.6 s0.9
reco 7.9 e0.4 j0.3
rect 7.6 c-0.3 e0.7 g0.4 h0.6 j0.9 q0.3 r0.6
rectif 7.9 e0.6 j1.0
red 7.4 a-1.1 d0.5 h0.6 k3.6 l0.8 p-0.3 q-0.4 s-0.3
red+het 7.9 a-0.5 d0.4 g0.4 h0.7 k2.3 r0.4
red+ik 7.9 a-0.7 k1.5 l0.9
reda 6.1 b-0.3 c1.3 d1.2 e0.3 f-0.6 g0.9 h1.3 j-0.4 k-0.3 l-0.7 o0.4 p-0.8 q0.7 s1.7
reda+vroe 7.9 a0.4 d0.4 s1.1
redact 6.1 b-0.3 c1.3 d1.2 e0.3 f-0.6 g0.9 h1.3 j-0.4 k-0.3 l-0.7 o0.4 p-0.8 q0.7 s1.7
redd 7.2 a0.4 b1.0 d0.7 e-0.7 g-0.8 p0.5 r-0.6 s0.9
redden 7.6 b0.5 d0.6 g-0.7 i0.5 p0.7 r-0.6
reddit 7.9 b0.6 e-0.4 s1.2
rede 6.8 a1.7 b0.6 d0.4 e1.1 g-0.6 i2.0 l0.7 p0.7 r-0.5 s0.4
reden 7.0 a1.3 d0.5 e0.7 g-0.5 i2.1 r-0.4 s0.5
redi 7.9 b-0.4 d-0.4 m0.6 n0.3 o0.5
redige 7.9 b-0.4 d-0.4 m0.6 n0.3 o0.5
reed 7.9 d0.6 e-0.3 i0.4 j0.5
refe 7.6 b0.6 d-0.5 e-0.3 h-0.3 k-0.3 r-0.4 t-0.3
refere 7.6 b0.6 d-0.5 e-0.3 h-0.3 k-0.3 r-0.4 t-0.3
refu 7.9 a-0.3 e-0.3
rege 5.5 a0.6 b1.8 d0.9 e0.5 f0.8 g-0.9 i0.8 j-1.0 m1.9 n1.6 o1.5 p-0.8 q0.9 r-0.3 s-1.3 t-0.3
rege+en 7.6 a-0.4 b0.4 c0.9 f0.4 g0.4 h-0.3 l1.3 n-0.4 r0.5
rege+het 7.9 i0.3
rege+ik 7.6 a-0.7 e-0.6 h0.4 i0.3 n2.2 p-0.3 q0.4
rege+is 7.9 b0.6 c1.0 e-0.3 j0.3
regel 6.6 a0.6 b0.7 c0.5 d0.7 e-1.3 g-0.4 h0.3 i1.7 j-0.5 m1.8 n2.3 o1.5 p-0.7 s-0.5 t0.3
regele 7.2 b0.7 c0.5 d1.0 e0.9 g-0.4 i-0.4 j-0.4 k-0.3 t-0.5
regels 7.0 a-0.7 b1.4 c0.9 d-0.5 e-0.9 i-0.5 k-0.4 q1.3 r0.4 s-0.4
regelt 7.6 m1.3 n-0.3 o-0.3
regen 7.2 c-0.5 k0.5 l0.8 m-0.3 n-0.4 r-0.5
regi 6.3 a1.2 b3.0 c-0.4 d-0.4 e0.4 h0.9 j1.4 k-0.7 o-0.3 q0.4 s3.4 t-0.6
regi+van 7.9 a0.5 b1.6 e0.5 i0.4 s1.9
regio 6.8 a0.6 b2.2 c-0.5 d-0.4 h1.2 j0.5 k-0.5 o-0.4 r-0.5 s1.1 t-0.4
regl 7.9 j0.5 m0.5
reglem 7.9 j0.5 m0.5
rein 7.6 a-0.4 d0.3 h0.5 k0.3 m0.6
reis 6.7 c-0.3 e1.2 g-0.4 h0.3 i-0.7 j-0.4 l-0.4 m1.1 n1.5 p1.2 s0.4 t0.5
reis+en 7.4 a-1.2 b-0.3 i-0.4 l-0.4 n1.6 p-0.4 r0.3 t0.5
reisko 7.9 m1.4
reke 4.1 b4.6 c1.0 d-0.3 g-2.1 i-1.0 j-0.4 k1.1 l3.6 m3.6 n3.1 o3.6 p1.5 q3.7 r-0.8 s-0.7
reke+bij 7.9 g0.4 q0.4 r0.4
reke+die 7.9 a0.4 b1.2 e-0.5 k0.8 m-0.3 n-0.3 p0.9 q0.8
reke+en 7.6 a1.0 b-0.4 d0.5 e0.3 l0.7 m1.3 p0.4
reke+er 7.9 a0.6 b1.0 i1.5
reke+gebr 7.9 a0.3 b1.1 e1.0 m1.3 o0.4 t0.4
reke+is 7.2 a-0.4 b-0.3 c1.1 e-0.7 j0.8 l0.6 o0.3 p-0.5 q2.4
reke+ligt 7.9 a-0.3 k-0.4 n1.3
reke+maar 6.9 b-0.5 c0.8 d-0.7 g-0.6 h-0.3 j0.7 n0.5 o0.8 p-0.4 r-0.6 s2.4
reke+moet 7.4 a-0.4 k0.4 n-0.6 o1.9 p-0.3
reke+niet 6.9 b-0.7 d0.7 g-0.4 l1.2 m0.5 n0.3 p0.8 q-0.4 s-0.4
reke+op 7.6 d0.3 e-0.4 g0.6 l-0.3 o0.7 p0.7 q-0.3
reke+staa 7.4 d-0.4 e1.5 g-0.3 k0.4 m1.9 n1.6
reke+u 7.9 a-0.5 k0.3 n0.6
reke+van 6.5 a-0.5 b0.7 c-0.3 e-0.3 g-0.6 k0.8 m-0.5 n-0.7 o1.4 q1.7 r-0.4 s0.8
reke+voor 7.4 a0.3 e-0.3 g-0.3 j0.5 k0.4 l-0.3 m0.8 p0.6 s0.4 t0.8
reken 6.5 a0.7 b0.6 d-0.6 g-0.6 i1.1 l1.8 m0.4 n0.6 q1.0 r-0.3 s1.9
rekend 7.9 c0.9 e0.5 g0.4 h0.6 p0.7 q0.5
rekene 6.3 a0.9 b2.2 c1.4 e1.4 f-0.5 g-0.6 j-0.4 m1.0 o1.4 p-0.3 q0.3 s-0.7
rekeni 4.5 a-1.8 b1.4 c-1.0 e-0.8 g-1.1 h0.3 i-1.4 j-0.9 k1.4 l2.3 m3.0 n3.1 o3.8 p1.2 q3.5 s-1.6 t0.4
rekens 7.6 a0.8 b1.6 c1.8 e0.8 f0.3 g-0.4 j0.8 s0.5
rekent 6.7 a0.7 b1.9 e-0.5 f0.7 g-0.5 i-0.6 j0.8 l0.8 m0.8 o-0.5 s-0.6
rela 6.8 b2.5 d-0.5 f-0.5 g-0.8 h0.4 j-0.3 k2.1 l0.5 n-0.4 p-0.4 q0.4 s-0.3
relati 6.8 b2.5 d-0.5 f-0.5 g-0.8 h0.4 j-0.3 k2.1 l0.5 n-0.4 p-0.4 q0.4 s-0.3
rele 7.6 b0.4
releas 7.6 b0.4
rens 7.2 a0.9 c0.4 d0.3 e0.8 h0.4 j0.5 l0.8 n-0.3 o0.5 p0.5 r0.5
renske 7.9 a0.5 c0.8 d0.4 g-0.5 i0.6 p0.8
rent 7.0 d-0.3 e-0.4 g-0.5 i-0.4 j0.7 k-0.5 l1.8 m0.7 r-0.6
rente 7.0 d-0.3 e-0.4 g-0.5 i-0.4 j0.7 k-0.5 l1.8 m0.7 r-0.6
reor 7.6 b-0.3 e-0.6 f0.8
reorga 7.6 b-0.3 e-0.6 f0.8
repu 7.9 a-0.5 e-0.7 g-0.4 i-0.3 l0.4
reputa 7.9 a-0.5 e-0.7 g-0.4 i-0.3 l0.4
rese 6.7 b1.1 e-0.3 g1.6 h1.9 j0.3 k-0.7 m0.9 n0.3 o1.1 p-0.5 q0.6 r1.1 t0.8
reserv 6.9 a-0.4 b-0.3 e-0.4 g1.8 h2.1 j0.4 k-0.6 m-0.4 o1.2 p-0.4 r0.9
resett 7.9 a0.3 b1.7 d-0.5 m1.6 q0.6 t1.2
resp 7.2 a0.4 b0.4 c-0.4 d-0.7 e0.8 f1.6 i0.4 k0.6 p-0.4 q0.6 r0.4 t0.6
resp+maar 7.9 b0.6 j0.4 q0.5
respec 7.2 a0.4 b0.4 c-0.4 d-0.7 e0.8 f1.6 i0.4 k0.6 p-0.4 q0.6 r0.4 t0.6
rest 5.1 c0.6 d-0.5 e1.5 f-1.0 g-1.3 h-0.6 i0.6 l2.0 m2.7 n1.3 p2.0 q1.9 s-0.6
rest+een 7.9 a1.3 c1.2 e0.8 j0.8 p0.8
rest+gaat 7.9 a0.6 e1.1 i0.8 j0.6 p0.9
rest+in 7.9 l0.7 n1.3 q0.3
rest+van 6.8 a-1.0 b0.5 e-0.5 f-0.3 h0.6 i0.6 j-0.8 l-0.8 n-0.4 o0.7 q1.9 r0.6 s-0.3
rest+volg 7.6 a-0.4 e-0.7 i-0.3 j-0.4 l1.6 m-0.3 n-0.7 o-0.4 q1.8 r-0.3 t-0.6
restan 7.9 a-0.5 h0.5 q1.5
restau 6.9 d-0.3 e1.2 g-0.4 h-0.4 i0.3 l-0.4 n1.3 o0.7 r-0.5 t0.4
restbe 7.9 c0.6 e0.5 g0.4 p0.7 q0.7 s0.8
rester 7.6 d0.8 e0.7 k0.4 l0.9 m0.5 n-0.5
restpu 7.9 p1.3
resu 6.7 a1.5 b1.4 c-0.5 e2.5 g0.9 j-0.3 m-0.3 p-0.3 r1.2
resu+van 7.9 a1.1 d-0.4 e1.6 g-0.4 i0.5
result 6.7 a1.5 b1.4 c-0.5 e2.5 g0.9 j-0.3 m-0.3 p-0.3 r1.2
reto 6.3 a0.5 b-0.5 c-0.4 d-0.6 e0.8 f0.9 i-0.5 l-0.5 m0.7 o1.5 p2.1 s-0.5
reto+zijn 7.9 a-0.4 e-0.7 g0.4 l-0.3 m-0.3 q0.3 r0.5
retour 6.3 a0.5 b-0.5 c-0.4 d-0.6 e0.8 f0.9 i-0.5 l-0.5 m0.7 o1.5 p2.1 s-0.5
revi 6.2 d-0.9 f-0.5 h0.4 i-0.7 j-0.5 k1.0 m1.0 r1.0 s1.2 t-0.3
revi+van 7.9 a1.2 s2.4
review 6.4 d-0.7 f-0.5 h0.6 i-0.6 j-0.5 k0.5 l0.4 p-0.7 r0.9 s1.3
revisi 7.9 e0.6 m1.3 o-0.4 p0.9
ri 7.9 r-0.4 t1.6
ri+e 7.9 r-0.4 t1.6
ria 7.6 c-0.5 d-0.4 e0.9 g0.6 k0.9 o0.6 r0.7 s0.8
rich 6.7 a1.2 b0.4 c1.3 d0.5 e0.9 f1.7 g-0.4 i-0.6 j2.1 l-0.5 m1.0 s-0.4 t0.3
rich+mij 7.9 b0.7 c0.6 f1.1 h0.3 n0.4
richt 7.6 a0.3 b0.7 c0.8 d1.1 f2.1 j-0.4 l-0.3 p-0.4 t0.6
richte 7.6 a0.5 c0.8 e0.6 j0.9
richti 7.9 a0.4 e0.7 j1.4
rick 7.9 c1.0 e-0.3
riep 7.6 c-0.3 d0.4 e-0.6 g-0.4 i0.5 r-0.4
riep+dat 7.9 e-0.4
riet 6.9 c-0.4 d-0.3 e0.4 f-0.4 i0.6 k-0.5 l-0.5 p-0.3 q1.0 s0.6
riet+kap 7.9 e0.6 r-0.3 s0.9
rieten 7.9 e0.6 r-0.3 s0.9
rietve 7.6 i0.5
rij 6.8 a1.3 b-0.4 c0.8 e2.0 g-0.7 h-0.5 i1.3 k-0.3 l0.6 m-0.4 o0.5 p0.5 r-0.6 s-0.3 t2.8
rij+tot 7.9 a0.5 c-0.3 e0.8 i-0.3 l0.4 p0.8 r-0.3 t1.4
rijd 7.0 c0.6 e-0.9 k1.1 l0.4 m0.3 q-0.4 s0.5
rijden 7.9 e-0.5 f0.3 k1.2 l0.4 m0.4 r0.3
rijdt 7.9 r-0.4
rijk 7.6 e0.4 k0.4 l-0.3 o2.7 p0.7 q-0.3
rijn 7.2 b1.1 c-0.4 d0.5 g-0.4 i0.4 q0.4 r-0.3 s0.3 t0.4
rijp 7.9 d0.8 i1.0
rijp+bera 7.9 d0.8 i1.0
rijs 7.4 a-0.5 b-0.4 d0.6 g0.5 h1.0 q-0.4 r0.9 t0.6
rijt 7.9 a-0.3 h0.4 n0.8 o1.9
rijtje 7.9 a-0.3 h0.4 n0.8 o1.9
rik 7.6 a-0.4 c-0.4 e-0.5 f-0.3 k0.4 p0.7
ring 7.6 g0.5 h0.7 o0.3 r0.6
rob 7.4 a-0.6 b-0.5 c-0.5 e0.5 g0.8 m-0.4 o-0.3 q1.0 r1.0
rob+van 7.9 a-0.5 c-0.3 g0.4 l0.3 m-0.3 q1.1 r0.6
robi 7.9 a-0.4 d-0.3 e-0.3 k1.0 n-0.3 q0.4
robin 7.9 a-0.4 d-0.3 e-0.3 k1.0 n-0.3 q0.4
robo 7.6 b-0.3 d0.7 e-0.3 p0.7 s-0.4
robot 7.9 e-0.3 p0.8
rode 6.5 a1.1 b1.3 c-0.5 d-0.6 e0.7 f-0.4 h0.3 i1.7 j-0.5 k-0.5 n0.4 p0.4 r0.6 s-0.7 t0.6
rode+kaar 7.9 a-0.3 d-0.3 o0.3
rode+pen 7.6 b0.5 d-0.5 e-0.5 g0.9 h0.4 i0.6 n0.7 r1.2 s-0.3
roei 7.9 a0.5 e0.8 f0.6 i0.7 p0.7
roel 6.6 a-0.4 b0.8 c-0.4 f0.7 h-0.5 j-0.4 k0.4 n-0.4 q1.4 r0.5 s0.4
roelof 7.4 a0.4 b1.3 d-0.4 e0.5 g-0.3 i0.4 r-0.3 s0.9
roem 7.6 a-0.5 e-0.6 n0.5
roemee 7.9 a-0.4
roep 7.2 g-0.5 h0.4 j0.3 n-0.5 o0.5 s0.4 t-0.4
roep+de 7.9 c0.4 d0.5 h0.6 n-0.3 o0.4 r0.3
roept 7.4 d0.4 g-0.6 h0.5 j0.4 n-0.4 o0.3 s0.4 t-0.3
roer 7.9 a-0.4 d0.6 g0.5 h1.1 k0.5 q-0.3
roes 7.6 b1.1 c-0.3 d0.4 g0.7 h0.5 o0.4 r0.5 s0.8
roesel 7.6 b1.1 c-0.3 d0.4 g0.7 h0.5 o0.4 r0.5 s0.8
roll 7.4 e-0.7 g0.4 k0.4 m-0.3 o0.9 p0.4 q-0.3 r0.4 t-0.4
rollen 7.9 c-0.3 e-0.5 g0.5 k0.4 o1.0 q-0.3 r0.6
rollui 7.9 c0.3 p0.6
rols 7.6 j0.6 s0.9
rolsto 7.6 j0.6 s0.9
romm 7.4 a0.6 d0.3 e0.9 h0.3 m0.8 p-0.4 q-0.5 r0.5 s-0.3 t-0.3
rommel 7.4 a0.6 d0.3 e0.9 h0.3 m0.8 p-0.4 q-0.5 r0.5 s-0.3 t-0.3
rona 7.6 a-0.3 d-0.4 e-0.4 g1.0 h0.5 n0.4 o0.4 r1.0
ronald 7.6 a-0.3 d-0.4 e-0.4 g1.0 h0.5 n0.4 o0.4 r1.0
rond 5.3 a-0.5 b-0.7 e1.6 g-0.5 h0.7 i-0.9 j-0.4 k2.5 p-0.8 q1.1 r1.3 s1.4 t1.0
rond+het 7.9 e-0.3 r0.5
rond+in 7.6 c0.4 f-0.3 g0.5 s0.7
rond+we 7.9 e-0.3 l0.7 n-0.3 r0.4
ronde 7.4 b-0.4 d-0.4 f0.4 g-0.4 q0.3 r0.4
rondga 7.9 c0.3 e-0.3 k1.2 s0.5
rondki 7.9 a0.6 b0.4 e0.6 i1.1
rondle 7.4 a-0.5 c0.5 d0.3 e-0.6
rondvr 7.9 r-0.4
rood 6.9 a-1.2 c-0.6 d-0.7 e-1.3 g0.4 h0.7 i-0.3 j-0.4 l0.5 m-0.3 n0.4 r0.9 s-0.4 t-0.6
rook 7.0 b-0.3 c0.5 d0.6 f0.6 g0.3 h1.0 i-0.5 k-0.6 l-0.4 m-0.3 n-0.4 o-0.6 r0.4
roos 6.3 a-0.7 b-0.4 c0.4 d0.3 e0.6 f1.8 g1.6 l-0.4 m0.5 p-0.6 q1.0 r1.9 t0.6
rooste 7.0 a-0.7 b-0.4 e0.6 f1.3 g0.5 i-0.3 m0.4 n0.4 o-0.3 q0.7 r0.5 s-0.5 t0.8
rosa 7.9 a-0.7 h0.3 q1.3 t0.4
rot 7.9 a0.6 e0.9 j0.6 r-0.3
rott 7.2 b-0.5 c0.7 e-1.0 f0.7 g-0.3 h-0.6 i-0.4 m0.7 p-0.3 s0.6
rotter 7.6 c0.5 e-0.4 f0.4 h-0.5 n0.3 s0.8
rout 7.4 a0.9 e1.4
routek 7.9 a0.8 e1.3 s0.3
rouw 7.2 c-0.6 d-0.7 f-0.4 h-0.5 i0.4 l0.8 t-0.5
rouwka 7.9 c-0.4 d-0.5 l0.6 m0.4
roye 7.9 a-0.4 l0.3
roze 7.4 a0.8 e0.7 g-0.4 j0.6 m0.4 r-0.3
rube 7.4 b0.9 c-0.4 e0.4 i-0.5 o-0.3 p0.8
ruben 7.4 b0.9 c-0.4 e0.4 i-0.5 o-0.3 p0.8
rubr 7.4 c0.6 e-0.7 f-0.3 l-0.3 n1.0 o0.4 s0.5 t-0.4
rubr+rech 7.9 a-0.4 b-0.3 c-0.3 e-0.5 m0.4 n0.9
rubrie 7.4 c0.6 e-0.7 f-0.3 l-0.3 n1.0 o0.4 s0.5 t-0.4
rug 7.4 d0.7 e0.8 h0.4 k0.3 m0.8 r0.5 s0.3
ruik 7.6 a-0.6 d0.4 g0.7 j0.5 r0.8 s-0.4
ruikt 7.6 a-0.6 d0.4 g0.7 j0.5 r0.8 s-0.4
ruil 7.9 a0.6 d0.8 e1.1 p1.9
ruilen 7.9 a0.6 d0.8 e1.1 p1.9
ruim 7.0 a0.6 b1.4 c0.5 d1.1 h-0.3 j0.4 m0.8 p-0.3
run 7.2 a-0.5 b0.4 f-0.3 g-0.4 k0.3 m-0.6 n3.2 o0.3 p-0.4 q0.7 t0.7
run+van 7.6 c0.4 h-0.4 k0.6 m-0.6 n1.3 o-0.9 p-0.3 q1.0
rust 5.5 a-1.1 b-0.7 c-1.0 d-0.5 f-0.6 g1.1 h0.6 i-1.8 l0.4 m0.8 q1.0 r1.6 s-0.3 t0.5
rust+door 7.9 e-0.4 g0.8 q0.7 r0.8
rust+op 7.9 h1.0 i-0.3 l0.4 n0.4 q0.4 r0.7
rusten 7.9 m0.8 p0.7
rusthu 7.9 a0.8 e1.0 g-0.4 k0.5 s0.5
rustig 6.2 a-1.2 b0.4 c-0.4 d-0.7 e-0.7 f-0.3 i-1.0 j-0.6 l0.3 m0.7 n0.3 q0.6 s-0.5
ruud 7.2 c-0.4 d-0.4 e0.6 g-0.4 h-0.4 i0.8 m-0.4 q-0.3 r-0.4 s0.4
ruwe 7.9 d0.4 e0.4 s0.6
ruwe+beel 7.9 d0.4 e0.4 s0.6
ruzi 6.7 a-1.2 b-0.5 c-0.7 d-0.5 e-0.9 g1.8 h0.7 i-0.4 j-0.4 k-0.5 l-0.3 m-0.7 p-0.4 q-0.6 r1.3
ruzi+make 7.6 c-0.5 e-0.4 g0.4 h0.3 r-0.5
ruzi+over 7.9 a-0.6 e-0.5 g0.8 n0.3 q-0.4 r1.1
ruzie 6.7 a-1.2 b-0.5 c-0.7 d-0.5 e-0.9 g1.8 h0.7 i-0.4 j-0.4 k-0.5 l-0.3 m-0.7 p-0.4 q-0.6 r1.3
rvo 7.4 a-0.9 f-0.4 i-0.3 k-0.3 l0.3 m0.5 n1.7 o-0.6 t2.0
rvo+ligg 7.9 l0.4 m0.6 o-0.5 t1.1
s 5.7 b0.6 d-0.7 e1.3 f1.1 g2.3 i-0.8 j-0.5 o-0.9 q1.8 r2.2 s-0.4
s+avon 6.9 a-0.4 b0.3 c-0.3 d-0.6 e-0.4 f0.4 g1.1 n-0.5 r0.8 s-0.4
s+midd 7.9 a-0.3 g0.4 m0.4 o-0.4 q0.9 r0.3 t0.5
s+nach 6.9 d-0.3 e0.8 f0.6 g0.4 h-0.4 i-0.4 l-0.4 m-0.4 n0.3 q0.7 r0.7 s0.6 t-0.4
s+ocht 7.9 a-0.3 e-0.4 k0.3 l0.3
sabi 7.9 k0.3 o0.6 r0.4 t0.4
sabine 7.9 k0.3 o0.6 r0.4 t0.4
sala 6.3 a-0.6 b-0.4 c-0.3 d-0.8 e1.1 f-0.5 g0.8 h1.2 j0.5 l1.2 m-0.5 n1.1 o-0.8 p-0.7 r0.9 s-0.5 t-0.3
sala+binn 7.9 k0.4 n1.6 o-0.5
sala+is 7.9 a-0.3 e0.3 g0.4 q0.3
salari 6.3 a-0.6 b-0.4 c-0.3 d-0.8 e1.1 f-0.5 g0.8 h1.2 j0.5 l1.2 m-0.5 n1.1 o-0.8 p-0.7 r0.9 s-0.5 t-0.3
sald 6.9 a0.4 b-0.4 c0.6 d-0.8 h-0.4 i-0.3 j0.6 k-0.4 l0.4 o-0.6 p0.7 q1.8 t0.5
saldo 6.9 a0.4 b-0.4 c0.6 d-0.8 h-0.4 i-0.3 j0.6 k-0.4 l0.4 o-0.6 p0.7 q1.8 t0.5
sale 7.9 e-0.5 f0.8 m0.3 p0.9 r-0.3
salu 7.9 d-0.3 g0.7 h0.8 l0.4 q0.8
same 5.1 c-1.5 d-0.4 e1.1 f0.9 g0.8 h0.6 i2.4 j0.6 k-0.6 m0.7 o-0.7 p-1.2 q1.5 r-0.8 s-1.5 t-0.7
same+door 7.6 a0.4 b0.6 d0.5 e-0.6 h-0.3 p0.7 r-0.3
same+en 7.9 a-0.3 h0.7 i0.7
same+in 7.9 j0.8
same+met 7.2 b-0.5 c-0.4 d-0.6 e-0.3 f-0.4 h-0.3 i-0.7 j0.5 k0.4 l0.5 m0.7 n0.4 o-0.4 p-0.3 t-0.5
same+op 7.9 b0.8 e0.4 i0.6
samen 5.7 b0.4 c-1.2 d-0.3 e0.7 g-1.0 h-0.6 j0.6 m1.2 o-0.3 p-0.5 q1.6 r-1.1 s-0.8 t-0.7
sameng 7.6 a0.4 b0.5 e1.1 f0.5 g0.6 h0.5 j0.6
samenw 6.1 b-0.9 c-0.4 f0.3 g1.7 h1.1 i3.0 k-0.5 p-0.7 r0.4 s-0.8
sami 7.9 a-0.4 k0.3 q0.8 t0.5
sand 7.0 a0.6 d0.8 i0.9 j0.5 k-0.5 n-0.4 o0.5 p0.4 s0.4 t1.8
sander 7.6 a0.9 d1.0 f0.4 g-0.3 i1.1 t0.9
sandra 7.9 a-0.4 g0.4 m-0.3 n-0.3 o0.4 q0.3 r0.5
sann 7.0 a0.4 b-0.5 d-0.4 e0.6 g-0.4 i0.4 k1.0 r-0.7 t0.3
sanne 7.0 a0.4 b-0.5 d-0.4 e0.6 g-0.4 i0.4 k1.0 r-0.7 t0.3
sara 7.9 g0.4 q-0.3 r0.4
sask 7.4 b0.3 d-0.4 e-0.3 g-0.4 h-0.4 i0.5 m0.4 r-0.5 s0.8
saskia 7.4 b0.3 d-0.4 e-0.3 g-0.4 h-0.4 i0.5 m0.4 r-0.5 s0.8
saun 7.9 a-0.3 n0.3 t0.9
sauna 7.9 a-0.3 n0.3 t0.9
scan 6.8 a-0.5 e-0.5 h0.4 i-0.5 m-0.6 o0.6 p-0.4 q-0.3 r0.5
scan+van 7.9 e0.9 l0.4 p0.9
scanne 7.2 d-0.6 e-0.4 g0.6 h0.5 i-0.3 l-0.4 m-0.4 r0.4
scha 4.9 a0.5 d-0.5 e1.0 f-0.5 g-0.4 h-0.7 i-0.6 j2.8 m1.5 p-1.4 q-0.4 t-0.5
scha+aan 7.4 a-0.4 e0.5 j0.6 p-0.4
scha+bij 7.9 e0.4
scha+ik 7.9 a0.4 e0.8 i0.5 s0.8
scha+is 7.9 j0.5
scha+me 7.9 a-0.5 c-0.4 e-0.5 l0.7
scha+op 7.6 a1.0 e0.3 j1.1
scha+van 7.2 a-0.9 e-0.7 h-0.4 j-0.4 n0.3 r0.3 s-0.4
scha+voor 7.6 a-0.4 b-0.3 d-0.3 h0.4 o0.5
scha+wege 7.9 d-0.3 e-0.7 m1.1
schaam 7.9 a-0.5 c-0.4 e-0.5 l0.7
schaar 7.9 a-0.3 e-0.4 i0.4
schade 5.5 a1.0 b-0.6 c0.9 e1.7 f-0.4 g-1.1 h-0.5 j3.7 m1.4 o-0.5 p-1.0 q-0.8 r-0.9 s-1.1 t-0.5
schake 7.6 a-0.3 d-0.4 e-0.3 f-0.3 g1.3 m0.5 n0.9 r1.2
schand 7.0 b1.3 c-0.6 e0.7 i-0.5 j-0.4 l-0.4 p-0.4 q0.6 r0.3 s0.6
schape 7.9 c-0.3 r-0.3
schat 7.2 a-0.4 b-0.5 c-0.3 e0.7 l0.6 p-0.3 q0.4 s0.6
sche 5.1 a-1.1 b-0.4 c-1.0 d-0.4 f0.7 g1.3 h1.4 j-1.3 k0.6 l2.1 m1.2 n1.0 o-0.3 q0.4 r2.2 s-0.5 t0.6
sche+en 7.9 d0.7 f0.9 g-0.4 l0.4 o-0.3
sche+in 7.9 c-0.3 d0.7 e0.5 l0.6 n1.0 p0.7
sche+is 7.9 b0.7 m0.5 p0.5
sche+staa 7.9 b1.0 c-0.3 l0.6 m0.8
sche+van 7.9 a-0.5 g0.9 i0.8 n0.5 r0.9
scheef 7.6 a0.4 b0.7 c-0.3 d0.8 e0.6 f1.2 h-0.4 m0.4 o-0.3 p0.4
scheel 6.8 a-0.5 b-0.6 d-0.4 f0.7 g0.8 h0.6 i-0.4 k0.8 m0.8 p-0.3 q0.7 r0.3 s-0.4
scheep 7.9 b0.9 c0.5 f-0.4 g0.4 h0.8 l-0.3 r0.3
scheid 6.4 a-0.8 c-0.8 d-0.7 e-0.9 i1.5 j-0.6 l2.5 m1.2 n0.9 p-0.8 q-0.5 r1.4 s-0.8 t-0.6
scheld 7.9 e-0.4 p0.5
schepe 7.6 a-0.4 b-0.3 g0.5 n0.5 o-0.3 q0.5 r0.6 t-0.3
scherm 6.6 a-0.4 b-0.6 c-0.6 d-0.9 e0.9 f-0.5 h0.6 i-0.7 p-0.5 s-0.5 t1.7
schets 7.9 a-0.4 g1.5 h0.5 i0.8 r1.5
scheur 7.9 d0.7 e0.5 g0.5 o0.8 p0.6 r0.3
scheve 7.4 a1.1 d0.4 e1.6 f0.8 g-0.6 h-0.5 p0.8 r-0.3 s1.6 t0.9
schi 5.3 a-0.8 b-1.0 c1.2 d-1.1 e1.0 f-0.4 g0.8 h0.4 i-0.7 k2.8 p-0.4 q1.7 r1.8 t1.3
schi+de 7.9 e-0.6 s0.5 t0.4
schi+heef 7.9 a0.4 e1.1 h0.4 k1.2
schi+het 7.9 e0.4 p0.9
schi+met 7.9 a-0.3 n0.4
schi+van 7.9 c0.7 d-0.4 e0.4 f0.3 p0.4 q1.2
schiet 7.4 d-0.3 e-0.3 g1.0 h0.6 k1.4 l0.3 o-0.4 q0.6 s0.4
schijf 7.2 h-0.4 k-0.3 l0.7 n-0.4 q1.5
schikk 7.6 a-0.9 c-0.5 j-0.3
schikt 7.2 b-0.4 d-0.6 e0.5 g-0.4 i-0.4 k0.9 m0.3 p1.1 t0.6
schild 6.4 c0.7 d-0.3 e1.4 g-0.6 h0.5 i-0.7 j0.5 k1.0 l-0.6 o0.7 p-0.7 q0.7 s0.3
schip 7.6 c1.1 e-0.5 k0.3 n0.6 o0.4 p-0.4 q0.3 r0.6 t0.8
schipp 7.4 a0.4 c0.8 g-0.3 h-0.4 i1.3 j-0.3 k0.4 o-0.3
schitt 7.6 a-0.9 b-0.3 c-0.4 e-0.3 g2.4 h0.6 l-0.3 p-0.4 r3.0
scho 4.4 a-1.1 b1.0 f0.4 g3.1 h2.2 j-1.0 m-0.6 n-0.4 q0.5 r3.3 s1.1 t1.0
scho+bij 7.6 c-0.4 h0.8 k0.4
scho+en 7.0 a-0.5 c-0.3 d-0.4 g1.0 h1.1 j0.4 l0.6 m0.7 r0.7 t-0.3
scho+hebb 7.9 b0.8 e0.5 t0.4
scho+heef 7.2 a-0.3 b0.4 c-0.5 f-0.4 i0.6 j-0.4 s-0.4
scho+in 7.6 a-0.8 e-0.5 g0.9 i-0.4 l-0.4 o0.6 r1.0
scho+is 7.9 b0.8 m-0.3 o1.2 s0.7
scho+kwam 7.9 c0.8 d-0.3 i1.2
scho+onze 7.9 e0.4 g0.7 j-0.4 p0.4 r0.6
scho+op 7.6 a0.4 b0.4 c0.4 d0.7 e0.3 g-0.3 i1.0 r-0.3
scho+van 7.6 h-0.4 i0.5 n-0.3 r-0.4 s0.5
scho+wij 7.6 a0.8 p1.1
schoen 7.0 a-0.6 b-0.6 c0.5 h0.7 i-0.4 n0.3 q0.3 s-0.3
schole 7.4 b0.5 e0.4 f-0.4 g-0.5 h0.4 i-0.4 l0.7 o-0.4 q-0.3 s0.5
scholi 7.9 h0.4
scholt 7.9 a0.3 d0.6
school 5.7 b1.0 d-1.2 g1.5 h1.4 i0.5 l0.6 m-0.3 p-0.3 q-0.5 r2.0 s1.6 t0.8
schoon 5.4 a-1.4 b0.8 c0.6 e-0.5 f-0.4 g1.8 h1.2 i1.0 j-0.8 k0.5 m0.6 p-0.8 r1.6 t0.7
schoor 7.9 a0.6 c-0.5 e0.9 f1.5 s0.8 t0.8
schort 6.9 a0.9 d0.5 p2.1 r0.4 s-0.3
schot 7.9 a-0.4 b0.3 g0.9 o0.5 r1.0
schoud 7.9 d0.7 e0.8 f0.7
schr 4.5 c1.8 d1.5 f0.5 g-1.7 i0.6 j0.4 k1.5 m-0.9 n1.3 p1.3 q0.4 r-0.3
schr+beve 7.9 a0.5 e0.9 j-0.3 p0.6
schr+bij 7.9 l0.9
schr+daar 7.9 a-0.7 q1.2
schr+dat 7.4 a0.5 c-0.4 d-0.4 e-0.5 i-0.4 j0.4 p-0.4 s1.7
schr+dit 7.9 b0.7 d0.7 i0.5 p0.7
schr+dus 7.9 d0.4 e0.5 i0.4
schr+het 7.6 a-0.6 b-0.4 c-0.6 i-0.5 m-0.4 n2.3 p0.4 r0.5 s-0.5
schr+ik 7.9 a0.3 b-0.3 c0.3 d0.4 e0.8 k0.6 q-0.4
schr+op 7.9 d-0.3 k0.7
schr+te 7.6 a0.4 e0.3 i0.4 j0.4
schr+u 7.6 a0.9 c1.5 d1.8 f1.3 j-0.3
schr+van 7.6 a0.7 c1.4 d0.6 j1.5
schr+voor 7.4 a-0.3 c-0.5 e-0.4 j-0.4 o-0.3 p0.6 r0.5 s0.6
schr+we 7.4 a-0.8 e-0.3 h0.3 i-0.5 k0.4 o-0.3 s-0.4
schrap 7.0 d0.5 g-0.4 i-0.5 j-0.3 l0.4 n0.8 o0.5 p0.3
schree 6.6 a0.4 b-0.5 c1.7 d1.6 g-0.8 h0.7 j-0.6 k0.3 p-0.4 q0.5 r-0.3 s-0.4
schrev 7.9 d1.0 e0.7 g-0.4 j0.9 r-0.7 t0.4
schrif 6.5 a1.2 e1.2 g-0.3 i1.2 j0.7 p1.1 r-0.4
schrij 5.1 c0.8 f0.4 g-0.4 i1.1 j0.5 l-0.3 m-0.3 n1.9 o-0.6 p1.9 q-0.4 s1.2
schrik 6.7 a-1.5 c-0.4 f0.7 i-0.4 j-0.5 k0.3 m-0.4 n-0.4 p-0.7 q1.4 r0.7 s-0.6
schu 5.3 a-2.1 b-0.5 d1.0 e-1.3 f0.3 g-1.4 h-1.1 i-1.5 j-0.9 k2.5 l4.5 n0.4 o0.4 p-1.0 q1.2 s-1.0
schu+daar 7.6 a-0.7 b-0.4 c0.7 d0.5 e-0.4 i-0.3 l1.4 m-0.3
schu+een 7.9 a-0.4 b-0.4 d-0.4 f-0.3 l0.8
schu+en 7.6 e0.5 p0.7
schu+niet 7.9 d-0.3
schu+op 7.9 e-0.5 k0.6 l0.3 o0.6
schuif 6.7 a-1.1 c-0.3 d1.4 f-0.5 i-0.6 k1.1 l1.8 o1.3 p0.3 q-0.3 r0.9 s-0.3
schuiv 6.8 a-0.7 b-0.9 e-0.4 g-0.6 i-0.8 j-0.3 k1.2 l3.4 m-0.8 o-0.6 p-0.5 s-0.4
schuld 6.4 a-0.9 b-0.5 f0.9 g-0.8 h-0.8 i-0.7 j-0.6 k0.4 l1.0 m-0.9 p-0.5 q0.6 r-0.6 s-0.4 t0.3
schutt 7.6 d-0.3 e-0.5 r-0.3
schuur 7.0 f0.5 i0.3 k0.6 m0.4 p-0.4 q1.5 s-0.4
scri 7.2 f-0.3 g1.0 h1.3 i0.3 m-0.4 o0.3 q1.7 r0.8
scriba 7.6 a0.3 b0.4 d-0.4 e0.5 g0.5 h1.0 i0.4 m-0.3 q0.8
script 7.9 a-0.6 c0.3 e-0.4 g0.6 h0.4 o0.5 q1.1 r0.9
secr 5.8 a0.4 c0.7 d0.9 e-0.5 f1.9 g-1.0 h-0.5 k1.6 l0.3 n0.9 p-0.3 q-0.7 s0.6 t0.3
secr+van 7.6 a-0.4 b1.0 j0.5 k0.9 l0.4 s1.0 t0.4
secret 5.8 a0.4 c0.7 d0.9 e-0.5 f1.9 g-1.0 h-0.5 k1.6 l0.3 n0.9 p-0.3 q-0.7 s0.6 t0.3
sect 7.6 a-0.7 e-0.5 q0.4 s-0.4
sector 7.9 a-0.6 r0.3
sege 7.6 a-0.5 b-0.4 c-0.5 d-0.6 h-0.3 k0.5 l-0.3 n0.4
segers 7.6 a-0.5 b-0.4 c-0.5 d-0.6 h-0.3 k0.5 l-0.3 n0.4
seiz 6.3 b-0.6 c0.8 d0.6 e0.5 f-0.3 g0.9 h1.0 i1.9 j-0.4 l1.0 m-0.4 n-0.6 o-0.4 p-0.5
seiz+staa 7.9 c-0.4 e0.3 l1.1 s0.7
seiz+weer 7.9 a0.4 c0.5 e0.7 i1.2 r-0.4
seizoe 6.3 b-0.6 c0.8 d0.6 e0.5 f-0.3 g0.9 h1.0 i1.9 j-0.4 l1.0 m-0.4 n-0.6 o-0.4 p-0.5
sept 5.3 a1.0 b-1.0 c2.8 d1.2 e1.4 f-0.6 g-1.0 h0.4 i-0.4 j1.2 k1.1 l-1.0 m0.4 o1.5 p1.1 q1.1 r-0.5 s-0.9 t-0.3
sept+en 7.6 e0.4 k0.4 q1.4
sept+is 7.9 c0.3 e-0.4 p0.6
sept+staa 7.9 c0.4 h0.3 j0.4 l-0.4 o0.5
septem 5.3 a1.0 b-1.0 c2.8 d1.2 e1.4 f-0.6 g-1.0 h0.4 i-0.4 j1.2 k1.1 l-1.0 m0.4 o1.5 p1.1 q1.1 r-0.5 s-0.9 t-0.3
seri 7.0 a0.7 b0.7 d1.4 g0.7 h2.0 j-0.4 p-0.3 r1.0 s1.8 t0.3
serie 7.9 b0.3 g1.0 h1.7 r1.3 s0.6 t0.5
serieu 7.6 a1.1 b0.5 d1.6 e-0.4 h0.6 i0.5 s1.5
serr 7.2 a1.2 b0.5 d-0.3 e1.9 g-0.4 i0.6 j0.6 p1.0 s0.6
serre 7.2 a1.2 b0.5 d-0.3 e1.9 g-0.4 i0.6 j0.6 p1.0 s0.6
serv 5.3 a-0.4 b0.6 c-0.7 d0.5 e1.3 f0.3 g1.1 h0.8 j-0.9 k0.4 l0.6 n-0.5 p-0.7 q-0.4 r1.5 t1.5
serv+en 7.9 b-0.3 d0.6 h0.4 l0.8 m-0.4
serv+in 7.9 b0.7 c0.4 d0.5 g-0.3 q0.3 r-0.3 s0.9
serv+is 7.6 a0.5 d-0.4 e0.5 h1.2 n0.6 q-0.3 r0.3 t1.9
server 5.9 a0.9 b-0.4 c-0.6 e2.1 f-0.3 g-1.0 h-0.3 j-0.3 k-0.6 l1.0 m0.5 n-0.5 o-0.3 r-0.6 t1.7
servic 6.0 a-1.2 b0.9 c-0.3 d0.8 e-0.4 f0.5 g2.3 h1.6 j-0.7 k1.0 m-0.6 p-0.7 r2.5
setj 7.4 a-0.4 h0.8 m0.4 n0.7 o0.4 r0.4
setje 7.6 a-0.3 h0.9 m0.3 n0.8 o0.5 r0.4
shar 7.6 a0.4 c-0.5 e1.1 m0.5 p0.9
sharon 7.9 a0.7 e1.0 m0.7 p1.0
shee 7.9 c0.3 k1.0 m0.3 s0.6
sheets 7.9 c0.3 k1.0 m0.3 s0.6
shop 7.9 b0.3 i0.6 r-0.4
show 7.6 a-0.4 n0.3
sieb 7.6 a0.5 c1.3 d-0.5 e0.3 i0.6 m0.9 p-0.3
siet 7.6 e-0.4 o0.4 r-0.4 t1.1
simo 7.9 l0.9 o-0.3 q0.8
simp 6.6 a1.3 c1.2 d-0.3 e1.2 h0.4 i0.4 j0.5 m0.6 n0.4 p0.8
simp+ligt 7.9 a0.4 c0.6 i0.5 p0.5 s0.4
simpel 6.6 a1.3 c1.2 d-0.3 e1.2 h0.4 i0.4 j0.5 m0.6 n0.4 p0.8
sind 4.4 a3.2 b-0.4 c3.6 d4.2 e1.6 f2.3 h0.3 i-0.5 j-0.4 l0.7 m1.2 p-0.3 q1.1 r0.8 s0.5 t1.9
sind+alle 7.9 c0.4 d0.4 f0.9 p0.4 r-0.3
sind+augu 7.9 d-0.4 e-0.4
sind+de 6.0 a1.3 b0.5 e2.3 h1.0 i0.6 l1.6 m-0.5 n-0.5 s1.2 t0.3
sind+een 7.9 d-0.5 e0.8 f1.0 g0.4 q0.7 r0.4 s-0.3 t1.1
sind+half 7.9 e0.3 o0.3 p0.6 t0.5
sind+het 7.6 a1.0 d1.9 g-0.4 h-0.5 i-0.5 l0.3 m0.7 p0.5 q0.4 r-0.4
sind+hij 7.9 i0.5
sind+ik 7.9 a-0.8 c-0.5 d-1.0 e-0.6 h0.5 r0.5
sind+jull 6.6 a0.5 b0.8 c-0.5 e2.4 g0.6 h-0.6 i-0.8 j-0.3 l1.2 m-0.4 n-0.4 o1.1 p-0.7 q0.3 r0.9 s-0.6 t2.1
sind+juni 7.9 a0.4 c1.3 d0.5 f0.7 i0.7 j0.3
sind+kort 7.9 a-0.6 d-0.5 e-0.4
sind+maan 7.4 c1.3 f-0.3 l-0.7 m0.6 n0.9 o0.8 p-0.3 s-0.4 t1.1
sind+pase 7.9 a0.9 c0.8 d0.6 f0.4 q-0.4
sind+sept 7.9 d0.8 q0.8
sind+zond 7.9 a0.3 c0.7 d0.8 f0.6 s0.4 t0.8
sinds 4.5 a2.8 c3.0 d3.1 e1.9 f2.4 i-0.5 j-0.6 l0.9 m0.9 q1.0 r0.6 s0.3 t2.1
sindsd 7.2 a0.7 c1.1 d2.0 e-0.5 j0.4 l-0.3 m0.6
sint 6.1 a-0.4 b-0.7 c1.2 d1.3 e-0.4 f0.6 g-0.8 h0.7 i-0.5 k0.8 l-0.6 m0.9 n1.5 p0.9 q-0.5 r-0.6 t-0.3
sint+joze 7.9 a-0.5 h0.6 i0.7
sint+maar 7.9 a0.5 c1.0 d0.3 r-0.4 s0.8
sinter 7.0 c-0.4 d0.8 g-0.5 i-0.4 j0.3 m0.9 n2.3 o-0.4 p0.4 s-0.3
site 5.3 a-0.5 c0.6 e1.2 f-0.6 g1.2 h1.4 j-0.6 k-0.6 p-1.5 q0.4 r0.7 s-1.7 t0.5
site+van 7.9 t0.3
site+voor 7.9 a-0.3
site+zett 7.9 d0.3 l0.4
situ 7.9 a-0.4 h0.6 t0.9
situat 7.9 a-0.4 h0.6 t0.9
sjaa 7.9 a-0.6 c-0.4 g1.3 n1.0 r1.2
sjaak 7.9 a-0.6 c-0.4 g1.3 n1.0 r1.2
sjab 7.4 a-0.5 b-0.4 f0.4 j0.5 k0.5 p0.4 r0.5 s0.5
sjab+voor 7.9 a-0.4 d0.3 f0.4 g0.4 k0.4 r0.5
sjablo 7.4 a-0.5 b-0.4 f0.4 j0.5 k0.5 p0.4 r0.5 s0.5
sjoe 7.4 a0.6 b-0.4 c1.1 d0.3 e0.4 f0.5 g-0.5 h-0.4 i1.5 r-0.7
sjoerd 7.4 a0.6 b-0.4 c1.1 d0.3 e0.4 f0.5 g-0.5 h-0.4 i1.5 r-0.7
sjor 7.9 a0.6 b0.5 d1.0 e0.4 i0.7 p1.0
sjors 7.9 a0.6 b0.5 d1.0 e0.4 i0.7 p1.0
sla 6.7 b0.9 c0.5 d0.4 e1.0 g-0.6 h0.7 i0.6 j-0.4 k4.3 o0.6 p-0.4 q-0.4 s-0.4 t-0.4
sla+ik 7.4 a-0.6 d-0.6 e-0.5 h0.5 k3.6 m0.7
slaa 6.2 a-0.8 c0.8 d-0.8 f0.9 g1.5 h0.5 j-0.4 k-0.3 m-0.7 p0.4 q0.4 r1.5 s-0.6
slaa+in 7.9 a-0.4 c-0.4 e-0.3 f-0.3 h0.6 k0.3 q-0.3 r0.3 t-0.4
slaap 6.7 a-0.8 d-0.7 e-0.4 f0.4 g2.2 h1.0 j-0.3 k-0.4 m-0.5 q0.8 r2.5 s-0.4 t0.3
slaapt 7.6 c0.4 m-0.3 p0.4 q-0.3 t-0.4
slaat 7.9 a0.3 c0.5 f0.7 h-0.3 r-0.4
slac 7.6 d0.5 i0.4 j-0.4 s-0.3
slacht 7.9 a-0.4 j-0.4
slag 6.3 a0.7 b0.6 c-0.6 d1.7 e0.9 f0.5 h-0.3 i2.0 l0.7 m-0.5 s-0.6 t0.5
slagbo 7.9 i1.4
slager 6.8 a0.8 b0.5 d1.5 e1.1 f0.8 g-0.4 i0.3 l0.6 n-0.3 o0.4 p0.3 r-0.4 s-0.4 t0.9
slap 6.9 a0.7 b0.6 c-0.4 d0.5 e1.4 l-0.3 p0.5 q0.7 s1.4
slapen 7.4 c-0.4 g0.6 l-0.3 m-0.3 p0.7 q0.8 r0.6 s0.8
slec 5.8 a-1.3 b-0.8 c-0.6 d0.6 e-0.7 f0.9 i-0.6 l1.3 m-0.5 n0.7 o-0.7 p-0.4 q0.4 s1.2 t-0.6
slec+bere 7.9 a-0.3 d-0.3 e-0.5 n0.9 q0.3
slec+maar 7.9 a0.6 b0.5 d-0.5 e0.9 g-0.4 i0.5 r-0.4
slec+revi 7.4 a0.7 b-0.4 d-0.4 g-0.3 h0.6 n0.6 p-0.3 s1.4
slec+van 7.9 a-0.9 f-0.3 g1.6 h0.7 r0.4
slec+voor 7.9 e-0.4 p0.6
slecht 5.8 a-1.3 b-0.8 c-0.6 d0.6 e-0.7 f0.9 i-0.6 l1.3 m-0.5 n0.7 o-0.7 p-0.4 q0.4 s1.2 t-0.6
slee 7.2 c1.7 e-0.5 g0.9 h-0.3 i-0.4 q0.4 r0.7
sleept 7.4 a0.3 c1.6 e-0.5 g0.5 h-0.5 i-0.3 r0.4
slep 7.9 f0.4 g0.5 h0.7
slepen 7.9 f0.4 g0.5 h0.7
sleu 6.3 a-0.9 f-0.5 g-0.3 i0.4 j-0.6 k0.3 l0.7 m-0.7 q0.6 s-0.5
sleu+ligg 7.9 b0.7 n-0.4
sleu+ligt 7.4 g-0.3 i0.5 l-0.3 m-0.3 o0.3 p0.6
sleu+van 7.9 d0.6 i0.5 p-0.4
sleute 6.3 a-0.9 f-0.5 g-0.3 i0.4 j-0.6 k0.3 l0.7 m-0.7 q0.6 s-0.5
slie 7.9 e0.4 p0.8 s0.8
sliep 7.9 e0.4 p0.8 s0.8
slog 7.6 a-0.5 c-0.3 e-0.4 g-0.3 j-0.3 m1.2 q0.5
slogan 7.6 a-0.5 c-0.3 e-0.4 g-0.3 j-0.3 m1.2 q0.5
sloo 7.6 a0.5 f0.6 m0.5 p0.8 s0.5
sloot 7.9 a0.3 e0.4 s0.5
slor 7.4 a1.8 e3.2 g-1.2 h0.5 i-0.4 k0.4 p-0.3 r-0.6 t-0.3
slordi 7.4 a1.8 e3.2 g-1.2 h0.5 i-0.4 k0.4 p-0.3 r-0.6 t-0.3
slot 6.1 a1.2 b0.5 e1.6 f-0.5 g-0.6 h-0.6 i1.4 j0.4 l0.4 m1.1 o0.4 p2.6 q0.8 r-0.6 s-0.7
slot+is 7.9 a0.4 e0.8 i0.8 p0.9 q1.0 r0.3
slot+van 7.9 c0.8 e0.7 j0.9 p1.1
slotte 7.2 b0.3 c0.8 e0.4 j1.0 m0.6 p2.0 q0.8 r0.3
slui 6.1 b-0.3 d0.8 e0.7 i0.4 k0.7 l-0.3 n0.5 o0.6 q0.5 r0.4 t1.6
slui+de 7.9 a-0.4 e-0.3 g1.4 i0.5 k1.0 r1.4
slui+niet 7.9 a0.8 c0.4 e1.2
sluit 7.2 a-0.4 c-0.4 e1.0 f0.5 g0.4 h0.5 i1.3 k-0.5 l-0.3 o-0.4 p0.8 r0.5 s0.4 t1.4
sluite 6.8 b-0.7 c0.4 d0.4 i-0.6 k1.5 l-0.4 n-0.5 o1.3 p-0.4 q0.5 t0.6
sluiti 7.9 l0.6 n0.8
smaa 7.6 a-0.4 b0.3 c-0.4 e-0.4 g0.9 h1.0 n0.4 o0.8 r1.1
smaak 7.9 e-0.4 g0.4 h0.5 o0.5 r0.6
smed 7.9 b-0.3 m0.7 n0.4
smee 7.9 a0.6 c0.7 d-0.5 h-0.3 k-0.3 m0.4 n0.3 s0.8 t1.1
smil 7.9 a0.5 d0.4 e1.1 k0.3 s0.8
smiley 7.9 a0.5 d0.4 e1.1 k0.3 s0.8
snac 7.9 c0.5 d0.4 p0.5
snackb 7.9 c0.5 d0.4 p0.5
snap 6.1 a-0.3 b0.3 c0.9 d0.7 f-0.3 g1.2 h0.5 i-1.0 j-0.5 k1.6 l0.7 o2.0 p0.4 q-0.4 r2.2 s-0.8 t0.3
snap+dat 7.2 a0.5 b0.7 c1.1 d0.4 e-0.7 f-0.4 i-0.4 k1.6 o0.7 r0.3 t0.6
snap+het 7.9 a-0.5 e-0.5 f0.3 g0.6 l0.4 r0.9
snap+ik 7.6 d0.9 g0.7 o0.4 r1.1 s-0.3
snapt 7.2 b-0.5 e0.3 g1.0 h0.6 k1.5 l0.7 m0.7 o0.7 p0.4 q-0.3 r1.6 t0.4
snapte 7.6 a-0.6 g1.0 r1.0
snee 7.4 a-0.4 b0.4 e-0.3 g0.3 i0.3 k-0.4 m-0.4 o0.4 r0.4
sneek 7.6 b0.5 m-0.3 o0.4
snel 5.6 a-1.7 b-0.5 c0.6 f0.3 g4.4 i-0.9 j-0.4 l-0.5 m-0.4 n0.7 p-0.5 r5.5 s-0.4 t1.1
snel+en 7.4 a-0.9 b-0.4 f0.4 g1.7 m-0.3 r2.3
snel+moge 7.6 a1.0 b0.3 e0.8 f0.3 g-0.5 l-0.5 o-0.3 q-0.7 r-0.6 t2.3
snel+scha 7.9 e-0.3 g1.1 m0.6 r1.1
snelhe 7.9 a-0.6 g1.3 k-0.3 m0.4 r1.7
snelle 6.7 b0.4 c0.7 e-0.8 g0.8 j0.6 k-0.4 m0.4 o0.8 p-0.3 r1.0
snij 7.4 a-0.3 b0.6 d-0.4 e-0.9 g0.5 n0.9 p-0.4 q-0.5
snijde 7.9 b0.6 d-0.4 e-0.7 g0.6 h-0.4 n0.8 p-0.4 q-0.4 r0.4
snijdt 7.9 e-0.3 r-0.4
snoe 7.6 a0.4 b0.6 e-0.3 i0.8
snor 7.9 a-0.5 g1.0 h1.0 r0.4
soci 7.9 b0.3 e0.7 i0.7 o0.7 t0.9
soci+medi 7.9 a0.5 b0.4 d0.4 e0.4 i0.7 s0.5
soep 6.6 c-0.7 e0.3 g0.8 i-0.6 m-0.3 n0.3 p-0.3 r1.0 s1.4
soep+dat 7.9 a-0.7 g1.1 r1.3 t0.4
soepel 7.4 a-0.9 b-0.3 c-0.3 f0.4 g1.5 h0.5 r0.9 s-0.4
sofi 7.2 b1.1 o0.4 p1.2 q-0.4 t0.6
sofie 7.2 b1.1 o0.4 p1.2 q-0.4 t0.6
soft 7.4 a1.2 b-0.4 d-0.4 e1.6 f1.2 g-0.6 p0.3 r-0.5 t0.9
softwa 7.4 a1.2 b-0.4 d-0.4 e1.6 f1.2 g-0.6 p0.3 r-0.5 t0.9
sold 7.9 e0.6 s0.8
soll 7.6 a-0.6 c-0.3 e-0.5 i-0.4
sollic 7.6 a-0.6 c-0.3 e-0.5 i-0.4
somm 6.9 a0.5 b-0.3 c0.7 g-0.3 i-0.6 j1.6 n0.3 s-0.3 t0.7
somm+u 7.9 c0.4 e0.7 j0.5 t1.0
sommat 7.6 d0.6 j0.6 n0.4 p0.4
sommer 7.9 c0.4 e0.7 j0.5 t1.0
soms 7.0 a-0.4 b0.6 c0.7 d-0.7 e-1.0 g-0.4 l0.5 o-0.3 q0.7 s-0.3 t-0.5
soor 6.9 b-0.3 c-0.4 d-0.3 g0.6 i0.7 j0.4 k0.3 q-0.4 r-0.4 s0.5
soort 7.0 b-0.4 c-0.3 d-0.5 g0.6 h0.4 i0.7 j0.6 q-0.3 r-0.3 s0.5
sorr 5.8 a-1.5 b0.7 c0.4 e0.5 f-0.4 g-1.7 i-0.6 j-0.9 k2.9 l2.7 m-0.9 n1.8 q1.3 r-1.0 s-0.9 t0.5
sorr+dat 7.4 c0.5 e1.7 g-0.6 i0.4 l-0.6 n-0.9 q2.3 r-0.5 s-0.3
sorr+ik 7.4 a-0.7 g-0.5 k2.1 n2.0 p-0.3
sorr+sorr 7.9 a-0.3 k-0.4 n2.2
sorr+voor 7.0 a-1.0 f-0.4 g-0.4 i-0.4 k0.9 l-0.5 m-0.6 n1.0 o-0.7 p-0.3 s-0.3 t0.7
sorry 5.8 a-1.5 b0.7 c0.4 e0.5 f-0.4 g-1.7 i-0.6 j-0.9 k2.9 l2.7 m-0.9 n1.8 q1.3 r-1.0 s-0.9 t0.5
spaa 7.9 d0.9 e0.9 f1.2 h-0.4 q2.0
spam 7.6 b1.0 e0.4 k-0.3 m0.8 n0.7 o1.1 r-0.4 t1.5
span 6.9 a-0.3 d1.0 e-0.5 g-0.3 i-0.5 n0.3 p0.9 s1.2
span+een 7.9 b0.7 c-0.3 k-0.3
spando 7.6 d1.6 e-0.4 h0.4 p1.1 r-0.4 s1.7
spar 7.9 a-0.4 e-0.4 f0.3 g0.4 h0.6 m0.6 r-0.4 t-0.4
spec 6.8 a1.0 b1.0 c0.4 g-0.5 h0.4 l-0.4 m1.5 o-0.5 p-0.4 s-0.4
specif 7.0 a0.7 b1.2 c0.6 e-0.5 g-0.3 h0.5 i-0.4 m1.6 o-0.4 p-0.4 s-0.4
spee 6.3 b-0.6 g0.4 i-0.7 m-0.5 n1.0 p-0.4 r0.7 s0.9
spee+een 7.9 a-0.5 h0.4 m-0.3
speelt 6.7 b-0.3 c0.4 h0.3 i-0.5 j0.4 l-0.5 m-0.4 n1.0 p-0.3 s1.2
spel 6.8 a1.2 b-0.5 e2.1 g-0.9 j0.5 p0.9 q-0.4 s0.9
spelen 7.9 d0.4 e0.3 j0.8 p1.4 s0.6
spelle 7.4 a0.7 b-0.4 c-0.4 d0.4 e0.7 g-0.5 h0.4 i0.4 l0.3 p0.6 r-0.4
spij 6.5 a0.7 b-0.9 c0.9 e0.9 g-1.0 h-0.4 i-0.6 j1.1 k1.2 l0.6 m-0.8 n0.6 o0.4 p-0.5 q1.1 r0.6 s-0.4
spij+dat 7.9 a0.7 e1.1 j0.4
spij+me 7.9 a0.3 c1.2 d0.4 e-0.4 j0.8 r0.4
spij+moet 7.9 a-0.3 k0.6 o0.4 r0.3
spij+van 7.6 b-0.4 c0.5 g-0.3 i-0.4 n0.4 q1.0 t0.4
spijt 6.8 a0.4 b-0.6 c1.0 g-0.8 h-0.4 i-0.4 j0.7 k0.8 l0.6 m-0.5 n0.7 o0.4 p-0.3 q0.9 r0.5 s-0.3
spijti 7.6 a0.4 b-0.4 e0.9 f0.5 j0.5 k0.5 m-0.4 q0.3
spil 7.9 j0.6 n0.7 o0.6
spli 7.6 a-0.3 b-0.5 c0.3 f-0.3 k0.6 l-0.4 m-0.4 n0.9 o2.2
spli+in 7.9 b-0.4 c0.5 k0.6 l-0.4 n0.9 o1.5 t0.4
splits 7.6 a-0.3 b-0.5 c0.3 f-0.3 k0.6 l-0.4 m-0.4 n0.9 o2.2
spoe 5.8 b1.4 c1.2 e1.7 g-0.5 h0.8 i-1.1 j-0.7 k0.7 m0.4 q2.4 s-0.9 t4.5
spoe+de 7.6 b-0.4 l0.3 o-0.3 r0.3 t2.7
spoe+en 7.9 a0.7 b2.5 c1.8 k0.5
spoed 6.5 a0.5 c-0.4 d-0.8 e2.0 f-0.4 g-0.5 i-0.7 j-0.3 m0.4 p-0.4 s-0.4 t5.3
spoedt 7.2 a1.0 b2.9 c1.3 d-0.4 e0.4 f-0.3 h0.4 k0.4 m0.4 p0.6 r-0.5 t0.5
spon 7.4 d1.1 e0.6 g1.0 h1.8 i-0.4 k-0.5 l0.7 m0.4 o0.8 q0.4 s-0.5 t0.3
sponso 7.6 d1.4 e0.6 g0.5 h1.1 k-0.4 l0.8 m0.3 r-0.8 s-0.5 t0.4
spoo 7.4 i-0.3 j0.7 k1.9 n0.7 o1.2 s0.8
spoor 7.9 a-0.4 d-0.3 k2.1 l0.4 o0.4
spor 6.5 a-1.2 d-1.0 g0.7 h1.1 i-0.8 k0.4 l-0.8 m0.6 n1.2 o0.4 p-0.6 q0.6 r1.1 s-0.6
spor+er 7.9 h0.3 m0.6 n0.9 p-0.3
sporth 7.9 a-0.4 g0.7 h0.8 n0.4 r0.7
sports 7.0 a-0.8 c-0.3 d-0.6 g-0.6 i-0.5 k0.7 l-0.5 m0.6 n0.6 p-0.4 s-0.4
spra 7.2 c-0.4 k-0.4 r0.5 s-0.4 t0.3
sprak 7.9 a-0.4 d0.4 e0.3 g0.5 r0.6
sprake 7.9 a0.4 l0.3 r0.3
spre 5.4 c0.6 d0.5 e-0.7 f3.2 g0.6 i-0.9 j-0.5 k0.6 m0.3 r1.5 t-0.5
spre+die 7.6 a0.5 b-0.4 c-0.4 d-0.8 f2.4 k0.5 m1.2 p0.6
spre+elka 7.9 k1.0 m0.7 n-0.3 q0.8
spre+over 7.9 a-0.4 b0.4 d0.9 e-0.3 g0.9 r0.9 s0.5
spre+van 7.9 e-0.4 j0.6 m0.4 p-0.3
spreek 6.8 a0.6 b0.6 c0.7 d-0.4 h-0.4 i0.8 m-0.3 n0.7 p-0.5 r0.6 s0.5 t-0.4
spreke 5.8 a-0.4 b-0.6 c0.4 d1.0 e-1.4 f3.3 g0.6 h0.6 i-1.3 j-0.4 k0.6 l-0.4 m0.7 n-0.7 r1.3
spri 7.6 a0.7 c0.7 e1.6 g-0.4 k2.2 m-0.4 o1.3 t0.7
sprint 7.9 a0.9 c0.6 e1.6 f-0.3 h0.5 k2.1 o0.6
spui 7.9 a0.4 b1.0 g-0.3 k0.3 o0.3
spul 7.9 c0.9 g0.6 h-0.4 o0.3 p0.7 r0.9
sta 6.1 a-0.9 c1.4 d0.5 e-0.7 h0.7 i-0.8 j-0.4 k2.9 m0.6 n-0.5 r0.8 s0.6
sta+bij 7.6 a-0.3 d-0.3 e-0.3 g0.4 k0.4 r0.6 s0.3
sta+ik 7.9 b0.3 p0.7 s0.3
staa 3.3 a1.8 b0.9 c0.9 d0.4 e4.3 f1.0 g-2.7 h-0.4 i-1.8 j-0.7 l1.1 m2.9 n1.4 p1.6 q2.3 r-1.0 s1.3 t2.4
staa+al 7.2 b-0.4 c1.4 h0.6 i0.6 k0.6 m0.9 n0.3 o-0.5 p0.7 s0.7
staa+alle 7.6 a-1.3 d-0.5 e-1.0 l0.7
staa+als 7.9 a-0.3 c0.5 g0.3 h0.8 o0.7 q0.5 r0.6 t0.6
staa+beta 7.9 h0.3 l-0.5 m-0.4 o0.5 p0.4
staa+bij 6.8 b0.9 c0.6 e-0.6 g-0.4 h-0.5 i-0.3 k-0.4 l0.4 m0.3 n0.3 p1.4 q1.2 r-0.3
staa+daar 7.6 a-0.6 c-0.5 e-0.6 l0.9
staa+dan 7.9 a0.6 c1.9 d0.6 e-0.4 i1.0 s0.6
staa+dat 6.9 c-0.4 d-0.4 e0.9 f0.4 g-0.6 i-0.5 j-0.5 l0.3 m0.7 n0.4 p-0.5 q0.3 t0.3
staa+de 6.4 a-1.2 d0.9 e-0.4 f-0.5 g0.8 h-0.3 j-0.4 l-0.3 n1.1 p0.3 r1.4 s-0.4 t0.8
staa+die 7.9 a-0.8 b-0.3 c-0.4 e-0.4 k-0.3 m0.5 o1.3 q0.3
staa+een 7.0 a-0.7 b-0.4 c-0.5 d-0.6 e-0.8 i-0.5 j0.3 l0.5 m-0.7 n-0.8 o2.5 t-0.3
staa+en 7.0 a1.0 d-0.4 e1.8 g-0.4 j1.2 m0.3 p0.5 r-0.5 s0.5
staa+er 6.1 a0.6 b0.3 c-1.0 d0.4 e1.5 f0.6 g-0.3 h-0.5 i0.9 k0.6 m2.5 n-0.4 q1.2 r0.3 t0.7
staa+geen 7.6 a-1.0 e-0.5 g-0.3 o0.5 p-0.4
staa+gewo 7.9 a-1.2 b-0.6 c-0.4 e-0.8 h0.6 k0.5 l2.6 q-0.5 r0.6
staa+het 7.0 a-0.9 b-0.4 g-0.3 l-0.4 n2.1 p-0.4 s-0.4 t-0.7
staa+hier 7.0 a0.4 e0.8 g-0.5 i-0.5 l0.5 o0.4 p0.3 q0.8 r-0.5 t2.1
staa+in 6.4 b1.7 e-0.7 g-0.6 h0.6 j-0.4 l-0.4 m-0.7 o-0.4 p-0.6 q0.3 s-0.7 t0.7
staa+inmi 7.9 d0.7 e-0.6 i0.9
staa+is 7.6 a0.5 d-0.4 e1.7 f0.6 i-0.3 p1.9
staa+jull 7.9 h-0.3 p0.3 q0.3
staa+klaa 6.8 d1.2 g-0.4 h0.4 j0.4 l-0.5 m-0.8 n2.2 s1.6
staa+met 7.9 a0.8 e1.0 s1.4
staa+mijn 7.9 a0.6 e1.1 o-0.3 t0.4
staa+morg 7.9 b0.5 c0.6 h0.5 k-0.3 p-0.3 t1.1
staa+nerg 7.9 j0.9 m1.1 o0.3
staa+nog 6.6 a1.5 b-0.4 c1.0 e1.9 f-0.4 g-0.5 i-0.4 j0.3 k0.7 l-0.5 m0.5 n-0.6 p-0.6
staa+nu 7.4 g0.6 j0.6 m0.4 r0.7 s0.6
staa+onde 7.6 a0.7 d1.4 e-0.5 l-0.3 n0.6 o0.7 s0.7
staa+op 6.3 a0.9 b0.4 e0.9 g-0.9 j0.8 k-0.4 p-0.7 q1.0 r-0.8 s1.7 t0.9
staa+open 7.6 a-0.7 e-0.5 g-0.3 i-0.3 k1.6 n0.8 p-0.6
staa+sind 7.2 a-0.3 b-0.4 c0.3 d0.6 f0.6 h0.3 i-0.4 k0.4 l-0.3 m-0.4 n-0.4 o-0.5 p-0.5 q1.4 s1.0
staa+stil 7.9 a-0.4 c-0.3 d-0.4 h-0.4 k1.4 l1.4
staa+te 7.9 c0.9 f1.4 o0.3 t3.0
staa+tot 7.9 c0.6 e0.9 p1.3
staa+twee 7.9 a-0.8 b0.5 d-0.5 m2.4
staa+uw 7.9 f0.3 l0.4 p0.5
staa+van 7.9 a-0.4 n0.5 t0.3
staa+vol 7.6 a0.9 b0.5 e1.4 j-0.3 m0.4 s0.4 t-0.3
staa+voor 6.8 a0.3 b1.8 d0.6 e-1.6 f0.6 j-0.3 m0.7 n0.4 o-0.4 q0.6
staa+waar 7.6 c-0.5 d0.9 e-0.5 f1.2 i0.6 m-0.3 n-0.3 o-0.5 p0.5 q0.6
staa+we 7.9 d-0.4 e0.4 j0.6 k0.4 m0.3 o0.5 t0.4
staa+wel 7.9 n0.3 o0.6 p0.4
staa+zes 7.9 a0.4 f0.4 m1.2
staal 7.9 a-0.6 i-0.3 r0.4
staalb 7.9 a0.5 e1.8 p1.2
staan 4.4 a0.9 b1.4 c1.4 d0.5 e1.4 f0.3 g-2.2 i-1.1 j-0.4 l-0.5 m2.7 n-0.6 o0.4 p1.8 q1.2 r-0.6 t0.7
staand 7.6 b0.8 c0.4 e-0.5 g0.9 j-0.4 o1.2 t-0.4
staart 7.9 g0.4 h0.3 r0.3
staat 3.8 a2.1 c1.6 d1.4 e3.7 f1.3 g-1.9 i-0.9 k0.8 l2.3 m1.9 n2.7 o0.6 q2.2 r0.3 s1.9 t2.4
stad 6.8 a-0.8 f0.7 h0.4 i-0.6 k-0.3 l1.1 o0.4 q-0.4 r-0.4 s-0.5 t0.3
staf 7.6 c-0.3 d0.7 e-0.4 f0.5 h-0.4 i0.5 j0.4 k0.6 m0.4 o0.5 p0.8
stag 6.3 b0.4 c0.4 d1.0 e1.1 f1.4 g-0.5 h-0.4 m0.7 n-0.3 o0.3 p-0.3 r-0.4
stag+die 7.9 a0.4 c-0.3 d2.0 e1.4 f0.9 p-0.4 t0.6
stag+heef 7.6 c0.5 d-0.4 i0.7 m0.6
stagia 6.3 b0.4 c0.4 d1.0 e1.1 f1.4 g-0.5 h-0.4 m0.7 n-0.3 o0.3 p-0.3 r-0.4
stak 7.4 a-0.4 d-0.5 i-0.3 j0.5 k1.8 n0.4 q0.3
stak+bij 7.9 k1.1
stakin 7.4 a-0.4 d-0.5 i-0.3 j0.5 k1.8 n0.4 q0.3
stal 7.6 a0.4 d-0.4 e0.7 f1.1 o0.5 t1.1
stam 7.4 a-0.3 b-0.4 h0.3 r-0.3 s-0.3
stan 6.2 c-0.4 g0.7 h0.7 j0.4 m2.1 s-0.6 t0.7
stan+en 7.9 i-0.4 j0.9 k0.3
stan+van 7.9 e0.6 i0.5 l0.7
stand 7.2 c-0.5 e0.4 f-0.3 j0.6 l0.4 m1.0 r-0.5 t0.9
standa 7.6 c0.4 d0.6 e-0.6 f0.4 l-0.4 m0.9 o0.9 t-0.3
standb 7.9 a-0.5 d-0.4 g0.6 h0.4 n0.6 o-0.4 r0.8 t0.5
stap 5.7 a0.9 b1.5 c0.5 d0.9 e-1.1 g-1.2 i1.2 j1.4 k-0.4 l-0.8 q-0.5 r-1.0 s0.6
stap+ik 7.9 a0.3 e0.4 j1.5 p0.8 s0.6 t0.9
stap+naar 7.6 g-0.3 j0.5 m0.3 s0.9 t0.4
stap+we 7.9 b1.2 e-0.4 g0.4 i1.0
stapel 7.0 a0.8 b0.3 c0.8 d1.5 e0.8 f0.3 g-0.7 n0.3 p0.7 r-0.5 s-0.5 t-0.3
stappe 6.3 a0.5 b1.3 d-0.6 e-1.6 g-0.4 h-0.4 i1.5 j1.0 l-0.5 p-1.1 q-0.4 r-0.8 s0.9 t-0.3
stapt 7.6 a-0.6 d0.6 e-0.4 h0.4 i-0.3 j-0.3 o-0.3 r0.3 t0.3
star 6.3 d0.4 h0.4 l0.8 n1.0 p-0.5 q1.1 r0.5 t-0.3
star+van 7.6 i0.4 l1.1
star+we 7.9 e0.6 g-0.4 h0.6 j0.6 s0.8
start 7.4 a0.7 c0.8 d0.5 e0.6 g-0.4 h-0.5 i1.3 l0.9
starte 6.8 a-0.9 c-0.9 g0.6 h0.8 i-0.7 m0.4 n1.2 p-0.4 q1.1 r0.4 s0.3
stat 6.5 a-0.8 b-0.4 c0.5 e-0.8 f-0.3 h0.7 i-0.7 j-0.6 l0.5 m-0.7 n1.4 o0.4
stat+opge 7.9 a-0.5 e-0.4 l0.3 t0.3
statio 7.6 a-0.3 d-0.3 e-0.3 g0.4 h0.5 l0.3 m-0.4 n0.4 r0.5
status 7.6 c0.7 e-0.5 l0.8 n0.9 o-0.3 s0.6
statut 7.9 a-0.4 c-0.4 d-0.4 m-0.4 o0.5 q0.4
sted 7.9 a0.4 b0.7 c0.4 i1.0 s0.8
stee 5.1 a2.6 c4.0 d2.3 e1.5 f2.6 g-0.9 j-1.1 n-0.4 o1.1 t1.5
stee+en 7.9 o0.4
stee+geen 7.6 a0.8 c2.4 e-0.6 g-0.4 i-0.3 r-0.4 t0.9
stee+gevr 7.9 c-0.4 e1.1 f0.8 s0.4
stee+in 7.9 d-0.3 r-0.3 t0.9
stee+niet 7.0 a0.9 c2.3 e-0.8 f-0.4 g-0.4 l0.6 m0.9 n0.6 p-0.3 q-0.3 s0.3
stee+over 7.6 a-0.5 d0.4 g1.0 k-0.4 n-0.3 r0.9
steeds 5.3 a2.3 b-0.6 c3.7 d0.9 e1.4 f2.7 g-1.0 j-0.8 m0.6 o1.0 r-0.5 t1.8
steen 7.6 b-0.4 d0.6 o0.3
stef 7.6 a-0.3 b-0.3 d0.4 g0.3 h0.4 m-0.4 n-0.3 r0.7
stefan 7.6 a-0.3 b-0.3 d0.4 g0.3 h0.4 m-0.4 n-0.3 r0.7
stei 7.2 a-0.4 b0.8 c0.4 e-0.5 g0.4 h-0.3 i1.0 n0.4 s1.0
steige 7.6 a-0.4 c0.4 e-0.4 g0.7 i0.7 r0.6
stek 7.0 a0.4 b1.0 e0.9 f0.5 g-0.4 i1.5 j0.4 l0.5 m-0.4 t0.4
stek+erui 7.9 b-0.3 f0.7 t0.3
stekke 7.2 a0.3 b1.0 c-0.3 d0.4 e0.5 f0.5 g-0.4 i1.6 l0.6 m-0.4 p-0.5 t0.5
stel 5.3 a2.5 b2.0 d-1.0 e1.9 g-1.0 j4.5 k-0.5 m1.3 o-0.7 q-0.5 r-0.4 s-0.7
stel+dat 7.6 d-0.3 e-0.6
stel+ik 7.0 a1.0 b1.1 c0.4 e1.1 i0.3 j2.2 p-0.5
stel+u 6.8 a1.0 b0.4 e1.4 f0.8 i-0.4 j1.6 m0.4
stel+voor 7.0 a0.3 b0.8 d-0.7 e0.5 i-0.5 m1.1 n0.5
stel+wij 7.6 c0.4 j0.9
stelle 6.2 a0.7 b-0.7 d-0.5 e0.8 f-0.5 j2.2 l-0.6 m-0.5 o-0.3 t-0.4
stelpo 7.9 a0.3 b0.7 j0.4 m1.2 p0.5
stelt 7.0 a1.2 b0.4 e1.8 g-0.4 j1.2 m0.5 p0.9 r-0.4
stem 6.6 b0.4 e-0.8 g-0.6 h-0.4 i-0.4 n-0.3 r-0.3 s0.6 t0.4
stemde 7.9 b0.3 i-0.5
stempe 7.6 a-0.3 b0.5 c-0.4 d0.4 g-0.3 k-0.3 t0.8
sten 7.9 a0.3 c0.5 d0.4 e0.4 j0.4 s1.7
stento 7.9 a0.3 c0.5 d0.4 e0.4 j0.4 s1.7
ster 5.5 b-0.4 c-0.9 e1.1 f1.0 g0.6 h0.8 i-1.1 j-0.4 n-0.5 o-1.1 p-0.7 r1.3 s3.8 t-0.4
ster+en 7.9 s0.4
ster+op 7.9 a0.4 e1.0 r0.3 s0.9
sterk 7.9 c-0.3 d1.0 e0.4 i0.7 l0.5
sterke 7.9 a-0.3 g1.1 h1.1 r1.0
sterkt 7.0 a-0.4 e-0.7 f1.3 h0.6 i-0.4 l-0.3 o-0.4 p0.6 s-0.3
sterre 6.5 a-0.4 c-1.0 d-0.6 e1.1 g1.0 i-0.5 m-0.5 n-0.6 o-0.3 p-0.6 r1.4 s1.4
stev 7.9 c-0.3 d-0.4 n0.6 o0.6
stic 5.7 b1.7 c-0.9 d-0.8 e0.4 h-0.5 m1.3 n0.7 o1.3 p-0.8 q0.8 r0.4 s0.6
stic+behe 7.9 b0.4 d-0.4 h0.4 m-0.4 o0.6 s0.6
stic+en 7.9 e0.4 n0.9 o0.8 t0.6
stic+met 7.9 a0.5 b1.4 d-0.4 e0.5 g-0.3 s0.7
sticht 5.9 b1.3 c-1.1 d-0.9 e0.5 h-0.5 i0.4 m1.5 n0.5 o1.4 p-0.7 q0.8 s0.3
sticke 7.6 b0.6 s0.5 t0.4
stif 7.4 a0.7 c1.2 e-0.9 g-0.4 i0.4 j0.8 m1.2 p0.8 r-0.4 s-0.4
stift 7.4 a0.7 c1.2 e-0.9 g-0.4 i0.4 j0.8 m1.2 p0.8 r-0.4 s-0.4
stij 7.0 b1.1 c0.5 d0.6 e-0.7 i-0.4 k-0.5 l-0.5 n0.5 q0.6 s0.5
stijge 7.9 b1.0 d0.8 e-0.4 m-0.4 p0.5
stijl 7.9 a-0.4 g0.8 q0.6 r0.7
stijn 7.9 c0.8 g-0.4 n0.4 o0.4 r-0.5 s0.7
stil 5.1 a3.0 b-0.3 c1.9 d5.2 e1.7 f0.5 g-0.4 h1.5 j0.9 k0.4 l1.6 m-1.0 n1.9 o-0.7 p1.7 q-0.7 r-0.5 s1.0
stil+bij 7.6 b0.3 d-0.5 f0.4 k2.1 l1.3
stil+dan 7.9 a0.6 c0.7 d1.4 e-0.4 i0.3 s0.7
stil+en 7.6 c0.7 d0.4 e-0.8 g0.4 h0.5 i0.7
stil+op 7.9 a1.6 c-0.5 d0.9 g-0.5 p1.6
stil+van 7.4 d1.2 e-0.5 g0.9 h0.8 j0.6 r1.1 s1.1 t0.4
stil+verl 7.9 a-0.4 d-0.3 i1.4
stilaa 7.9 a1.6 c1.7 f0.5 g-0.7 p-0.3
stilge 7.9 e0.5 p1.6
stille 7.9 a0.8 c0.7 e0.9 i0.4
stilte 6.6 a1.0 c-0.8 d3.0 g-0.6 j0.7 k-0.5 l-0.3 m-0.5 n1.7 o-0.4 p1.7 r-0.4 t0.4
stilzw 7.4 a-0.8 e-0.4 g1.1 h1.8 i0.9 s0.4
stoe 6.1 d0.8 e-0.5 f0.3 j0.5 k0.5 m-0.6 o-0.4 s-0.5 t0.5
stoe+die 7.9 c0.6 e-0.4 s0.8
stoe+en 7.6 c-0.4 d0.5 e-0.7 i0.8 t0.4
stoe+kome 7.9 a-0.3 d0.3 k0.5 o0.4
stoel 7.9 a0.6 b0.7 d0.6 i0.5
stoele 7.2 d0.3 e0.3 f0.3 i-0.3 j-0.4 k0.7 p-0.6
stoep 6.7 a0.4 d0.3 e-0.6 g-0.6 i0.3 j1.1 l-0.3 p0.7 r-0.6 t0.7
stof 7.0 a0.4 d0.9 g-0.8 i-0.5 l0.4 n-0.5 o0.8 p-0.3 q-0.4 r-0.8 s-0.4 t-0.4
stom 7.6 a-0.9 b-0.5 h1.0 k1.4 l-0.4 m-0.3 n0.4 o0.4 t0.6
stom+van 7.9 a-0.6 b-0.3 f0.3 g-0.3 h0.3 k1.6 n0.5 t0.5
ston 4.9 a0.9 b-1.0 c0.5 d1.9 e1.8 f0.4 g-0.3 i-0.4 j0.3 k1.8 m1.5 n0.7 o0.6 p1.0 q-0.8 r0.4 t-0.5
ston+daar 7.6 d0.5 e0.6 g0.5 i0.5 j0.5 r0.5
ston+dat 7.9 c0.4 g-0.6 k-0.3 o0.5 r-0.4 t0.3
ston+een 7.9 a-0.6 e-0.5 g1.1 o0.5 r1.0
ston+er 6.5 a1.3 b-0.5 c2.1 d0.4 e0.5 f-0.4 g-0.6 i0.7 m-0.3 n0.5 o-0.3
ston+erbi 7.9 e-0.5 m0.7 t0.4
ston+ik 7.6 a-0.3 b-0.4 d0.5 e0.6 g0.7 i-0.4 j0.4 r0.7
ston+in 7.6 d0.7 e-0.5 h0.3 n1.5 o-0.5 q0.4 s-0.4
ston+met 7.6 a-0.7 d-0.3 e-0.5 g0.8 k0.6 r0.7 s-0.4
stond 5.0 b-0.8 c0.9 d0.5 e1.3 i-0.3 j-0.4 k1.9 m1.5 n1.0 o0.5 p1.0 q-0.7 r1.1 t-0.8
stonde 6.8 a1.5 c-0.6 d2.0 e0.7 f0.4 g-0.7 h-0.4 j1.0 n-0.3 r-0.9 s0.4 t0.3
stoo 7.6 a-0.6
stop 5.3 a-0.6 b-0.3 d-0.3 e0.6 g-1.8 h-0.7 i2.2 j-0.6 l-0.4 m0.6 n-1.0 r-0.4 s-0.9
stop+dit 7.9 d-0.4 e0.6 f0.9 i-0.5 q0.5 t1.1
stop+erme 7.2 c-0.4 d0.9 e-0.6 g-0.5 i1.5 k0.5 n-0.5 q-0.4
stop+met 7.0 a-0.3 b-0.4 g-0.8 h-0.5 n0.4 q0.4 r-0.5
stop+we 7.6 c0.6 d0.4 e-0.4 i1.1 r0.3
stopco 7.6 a0.9 b1.1 c1.0 e2.1 f0.4 j0.6 m1.2 s0.4
stoppe 6.5 b-0.5 d0.8 e-0.5 g-0.5 i2.0 j-0.4 l-0.3 m-0.4 s-0.4 t0.3
stopt 6.3 a-1.0 c-0.7 d-0.4 e-0.6 f-0.3 g-0.5 h-0.5 i0.8 j-0.4 s-0.4
stopze 7.2 a0.3 b-0.5 c0.6 e0.4 g-0.7 i0.6 l-0.4 n-0.7 o0.3 p0.6 r-0.3 s-0.4 t0.4
stor 5.8 a1.0 c-0.5 d1.4 e0.8 f0.4 g-0.7 i0.5 k0.6 l0.8 m1.5 n0.3 o2.1 p4.1 q-0.8 s-0.3 t-0.3
stor+bij 7.9 d-0.4 e0.3 j-0.4 p0.6
stor+de 7.9 i0.4 j1.0 m0.8
stor+en 7.9 a0.6 b0.6 e0.4 p0.9
stor+ik 7.9 d0.5 e-0.7 i0.6 n0.7 o0.6 p0.8
stor+van 7.9 a0.3 d0.4 k-0.3 n0.4 p0.7 q-0.3
storin 6.9 c-0.4 d0.8 e1.0 f0.9 i-0.5 k-0.4 l1.1 n0.4 p1.0 r0.4
storm 7.6 h-0.4 i0.4 k1.4 m0.5 o0.4 p0.6
storne 7.4 a0.7 b0.4 c-0.3 d0.5 i0.4 m0.9 p2.4
stort 7.9 e-0.5 j0.6 m1.1 n0.7 o0.6
storte 7.0 c0.6 e0.4 f-0.4 g-0.3 h0.4 k0.3 m-0.4 n-0.6 o1.7 p0.6 s0.4
stra 5.4 a-1.8 b0.9 e-2.3 g1.1 i-0.3 k1.5 l0.5 m0.3 n0.7 p-0.4 q0.4 r2.4 t-1.0
stra+bij 7.9 b0.3 g0.3 k0.4 q0.7 r0.5
stra+is 7.9 a-0.7 b-0.3 i1.5 l0.5
stra+loop 7.9 g-0.3
stra+van 7.9 d0.6 e-0.5 j0.3
straat 6.5 a-0.5 b0.6 e-0.6 i-0.7 o0.4 p-0.5 r0.4 s0.7
straf 7.9 c0.6 d-0.4 g0.4 k0.6 l0.4 m0.4 r0.7
straff 7.9 d0.6 e-0.5 j0.3
strak 7.6 a-0.6 b0.5 f0.3 g1.5 k0.4 o0.4 q0.7 r1.9 s-0.4
straks 7.0 a-0.9 b-0.3 c0.6 e-1.0 g-0.5 i-0.4 j-0.3 l-0.4 m0.5 n1.5 o-0.4 p0.3 t-0.3
strand 7.6 c-0.3 d0.6 e-0.3 g-0.4 i0.4 k0.5 l0.6
strate 7.6 a-0.4 b0.8 i1.3 p0.6
stre 6.0 d0.4 g-0.8 h-0.5 i-0.4 j-0.8 m-0.3 o1.0
stre+erna 7.4 a-0.7 e-0.6 f0.7 g-0.4 j-0.3 l0.5 m-0.4 n1.3 o-0.4
stre+op 7.9 c0.6 d-0.4 e0.5 k0.3 m0.4 o0.9
streep 7.6 b0.4 d0.5 e-0.4 r0.3 s0.6
streng 6.9 a-0.5 f-0.6 g-0.3 i-0.3 j-0.4 m-0.3 n-0.7 o1.5 p0.4
strepe 7.6 a1.0 b0.4 c0.7 e1.1 g-0.4
streve 7.4 a-0.7 e-0.6 f0.7 g-0.4 j-0.3 l0.5 m-0.4 n1.3 o-0.4
stri 6.8 a-0.4 c0.6 d0.9 e-0.6 f-0.3 g-0.8 h0.7 i0.7 k0.5 m0.8 p-0.4 r-0.6
strik 7.9 a-0.4 h1.1 r-0.4
stripp 7.4 a-0.6 b0.3 g-0.6 i1.0 k0.7 m0.9
stro 6.7 a-0.4 c-0.5 e0.5 f0.5 i-0.6 k1.1 m-0.5 p-0.4 q1.1 r0.8 t-0.4
stro+en 7.9 g0.5 n0.3 r0.4 t-0.3
stroef 7.9 a0.3 e0.5 q0.4
strook 7.9 a-0.4 k0.9 q0.8
stroom 7.9 e0.4 j0.7 o0.3 s0.5
stroop 7.9 a-0.4 e-0.5 g0.6 n0.3 r0.7 t-0.3
stru 7.9 a1.1 c0.4 d-0.3 e1.5 g-0.3 i-0.5 s0.6
struik 7.9 a1.1 c0.4 d-0.3 e1.5 g-0.3 i-0.5 s0.6
stuc 7.9 c-0.3 j-0.5 s0.4
stucwe 7.9 c-0.3 j-0.5 s0.4
stud 6.3 b0.3 c-0.8 e0.6 f0.9 g-0.9 h-0.4 i1.1 j0.3 m0.4 q0.8
stud+en 7.9 b0.4 e-0.3 i0.7
stud+rech 7.9 e-0.4 g-0.3 j1.0 n0.4
studee 7.9 a0.4 b0.6 g-0.3 j1.0 p0.6
studen 7.4 b-0.3 c-0.5 e0.4 i0.6 k0.4 m0.4 o0.4 s0.5
studio 7.0 c-0.4 e0.4 f1.2 i0.6 j-0.3 m0.3 q1.2 s-0.4
stuk 4.8 a-0.8 b0.7 c0.6 e1.9 g-0.4 h1.1 i-1.8 j-0.4 l1.9 m0.6 o-0.4 p-1.0 r0.5
stuk+en 7.4 a-0.4 g0.5 h0.9 m0.3 o0.7 q0.4
stuk+heb 7.9 f-0.3 k-0.4 r-0.3 t0.3
stuk+in 7.9 a0.4 e0.6 j1.0
stuk+met 7.9 e0.7 g0.4 h0.5 j0.8 r0.5
stuk+niet 7.9 a0.6 d-0.3 e0.9
stuk+over 6.7 b0.8 c0.3 d-0.5 e0.8 g-0.6 i-0.7 j-0.4 s1.4
stuk+van 7.4 a-0.8 c-0.5 e-0.4 k0.4 l0.8 n-0.5 o-0.3 p-0.8 t-0.4
stuk+voor 7.9 e0.4 g-0.4 i0.5 l0.5 n0.3
stukad 7.4 c-0.5 d-0.4 e0.5 g0.4 h0.8 j0.7 n0.5
stukje 6.7 a0.6 b1.0 c0.5 d0.3 e0.9 g-0.8 h-0.7 i-0.5 l1.9 m-0.4 n-0.4 p-0.5 r-0.5 s2.0
stukke 6.1 c1.2 e-0.6 f-0.6 g-0.4 i-0.7 j-0.9 k-0.6 n-0.3 o-0.5 s-0.6 t0.5
stuks 6.4 a-0.3 d-0.5 e0.5 g1.2 h2.3 i-0.7 j0.6 o0.6 p-0.3 r1.4 s-0.5
stur 4.8 a-1.2 b0.3 d-0.9 f-0.4 g-0.9 h0.5 i-1.2 m0.8 o3.4 p-0.6 s-0.8 t2.2
stur+met 7.6 a-0.3 f-0.4 k0.4 m-0.5 n-0.5 o1.3 p-0.3 r0.5
stur+naar 7.9 e-0.3
stur+wij 7.9 a-0.4 i-0.4 l0.3
sturen 4.8 a-1.2 b0.3 d-0.9 f-0.4 g-0.9 h0.5 i-1.2 m0.8 o3.4 p-0.6 s-0.8 t2.2
stuu 4.6 a1.0 b1.6 d-0.4 e0.7 f-0.6 h2.2 i-2.0 k1.4 m2.5 n1.7 o1.9 p1.8 s-1.2 t1.0
stuu+de 7.2 b-0.4 c-0.4 e0.7 h0.5 i-0.4 o-0.4 q0.3
stuu+een 7.4 a0.6 b0.3 e-0.9 m1.4 o-0.4 p0.5 r0.4 s-0.3
stuu+het 7.4 b-0.4 e0.3 g-0.5 j0.6 o1.9 p0.5
stuu+ik 6.9 b1.4 d-0.3 e0.5 i-0.3 j0.3 m-0.4 p0.5 q0.3 s0.6
stuu+je 6.6 a-1.0 b-0.5 c-0.4 e0.9 h1.6 i-0.5 j0.4 m0.6 n2.3 o1.8 p-0.6 q-0.4 s-0.4 t-0.9
stuu+maar 7.2 e0.5 g0.7 h1.1 k1.4 p0.8 s0.5 t-0.4
stuu+me 7.4 b0.4 e-0.3 k0.8 m0.3 n-0.6 p0.3 q0.3 s-0.3
stuu+mij 7.4 c-0.5 d-0.3 e-0.6 i1.1 l0.3 s0.5
stuu+u 6.8 a-1.0 f-0.4 h0.9 i-0.4 j-0.7 k0.5 l0.7 m-0.7 o0.8 q1.0 s-0.6 t0.6
stuu+ze 7.6 a0.7 b0.3 c1.4 e-0.6 h0.4 p0.7 t1.0
stuur 5.0 b1.6 c0.5 d-1.5 e-0.5 h1.6 i-1.2 k1.0 m2.5 n1.9 o1.5 p1.4 r-0.6 s-0.8 t0.7
stuurd 7.0 a0.7 d1.9 e1.5 i-0.5 o-0.3 p-0.7 r0.6
stuurt 6.2 a0.9 b0.8 d-0.6 f-0.5 h0.5 i-0.9 k0.6 m0.4 o0.8 p1.6 s-0.4 t0.4
subs 6.3 a-1.0 b-0.8 c0.9 e-1.2 g0.7 h-0.6 i-0.9 l2.2 n1.4 o0.7 p-0.8 r1.4 s-0.5
subsid 6.3 a-1.0 b-0.8 c0.9 e-1.2 g0.7 h-0.6 i-0.9 l2.2 n1.4 o0.7 p-0.8 r1.4 s-0.5
succ 6.7 a0.3 b-0.5 c0.4 e0.4 g0.7 h0.6 i0.6 n-0.3 r0.9 s0.7 t0.5
succ+van 7.9 g1.1 h1.2 k0.4 r1.4
succes 6.7 a0.3 b-0.5 c0.4 e0.4 g0.7 h0.6 i0.6 n-0.3 r0.9 s0.7 t0.5
supe 6.9 a-1.2 b-0.6 c-0.9 d-0.5 e0.5 f0.5 g2.8 h2.1 i-0.5 j-0.3 m-0.5 n0.3 p-0.5 q1.2 r3.8 s-0.6
super 7.2 a-0.5 b-0.4 c-0.6 e0.9 f0.3 g1.5 h2.4 i-0.3 l-0.3 p-0.4 q1.5 r2.2 s-0.4
superb 7.9 a-0.8 c-0.4 d-0.5 e-0.4 g1.5 l0.4 r1.9 s-0.3
supp 7.0 b1.1 c-0.6 d1.3 e0.4 g0.3 k-0.4 p0.5 q-0.3 r0.6 s-0.3
supple 7.9 a0.6 d0.6 e0.9 i0.3 p0.9 r-0.3
suppor 7.4 b1.4 c-0.5 d0.9 e-0.5 g0.6 q-0.3 r1.0
suri 7.9 b0.4 k1.0
surina 7.9 b0.4 k1.0
surs 7.2 a-0.8 e-0.4 j-0.4 l2.0 p-0.3
surs+aang 7.9 a-0.4 h-0.3 l1.5 m-0.3
surs+van 7.9 a-0.5 h0.4 l0.8
sursea 7.2 a-0.8 e-0.4 j-0.4 l2.0 p-0.3
suze 7.9 c0.6 g0.5 h0.8 i0.3 r1.1
sven 7.9 n0.6
syst 5.9 a-0.9 b0.6 c-0.8 d-0.3 e0.7 h0.4 j-0.6 k-0.8 m-0.3 o1.8 q0.3 t0.5
syst+gewe 7.9 e-0.5 o0.5
syst+hem 7.9 n-0.4 o0.9
syst+niet 7.9 b0.7 d0.3 i0.6 p-0.5
systee 5.9 a-0.9 b0.6 c-0.8 d-0.3 e0.7 h0.4 j-0.6 k-0.8 m-0.3 o1.8 q0.3 t0.5
t 6.1 a0.6 b-0.3 c0.6 d0.8 e1.2 j0.5 k0.5 l0.8 n0.6 p0.6 r0.5 s-0.3 t-0.9
t+is 7.4 a0.3 c0.8 e0.8 h0.6 j0.6 k-0.3 l1.1 m-0.5 p-0.3
t+m 7.6 e-0.5 n-0.4
t+stad 7.9 e0.5 l0.9 p0.6
taal 6.7 a0.5 b-0.3 d0.4 e-0.3 f0.3 g-0.6 h0.4 j0.5 p0.5 q0.3
taalku 7.9 h-0.3
taar 6.1 a-1.5 b-0.5 c-0.8 e-0.5 f-0.4 g2.2 h1.5 i-0.6 j-0.5 n0.4 p-0.5 q0.8 r1.8 s-0.6 t1.4
taar+gege 7.9 a-0.4 b-0.4 g1.4 h1.3 q1.3 r0.3 t0.5
taar+op 7.6 a-0.7 d-0.5 g0.8 i-0.3 n0.6 r1.0
taar+voor 7.9 h0.6
taart 6.2 a-1.5 b-0.5 c-0.6 e-0.4 f-0.3 g2.3 h1.5 i-0.5 j-0.3 n0.5 p-0.5 q0.9 r1.9 s-0.6 t1.3
tabe 7.9 a-0.7 b-0.5 c-0.3 h-0.3 i-0.3 q-0.4
tabel 7.9 a-0.7 b-0.5 c-0.3 h-0.3 i-0.3 q-0.4
tabl 7.9 a-0.4 e-0.4 g0.9 h0.6 l0.4 m0.4 r0.9
tablet 7.9 a-0.4 e-0.4 g0.9 h0.6 l0.4 m0.4 r0.9
tach 7.4 a0.5 b0.3 c1.5 d1.1 e0.3 h0.3 i-0.4 j-0.4 m-0.3
tachti 7.4 a0.5 b0.3 c1.5 d1.1 e0.3 h0.3 i-0.4 j-0.4 m-0.3
tafe 6.0 c0.9 d-1.0 e-0.7 g-0.9 i1.2 j-0.5 l-0.4 m-0.7 n-0.5 o0.6 q0.4 r-1.0 t0.4
tafe+en 7.4 a0.5 d-0.5 e0.5 h-0.3 i1.6 o0.6 r-0.3 s0.5 t0.8
tafel 6.0 c1.0 d-1.0 e-0.5 g-0.8 i1.3 j-0.4 l-0.3 m-0.7 n-0.5 o0.6 q0.5 r-0.9 t0.4
tals 7.9 c-0.3 d-0.5 e0.4 g0.4 h0.7 m0.9 r0.3 s0.4
talsma 7.9 c-0.3 d-0.5 e0.4 g0.4 h0.7 m0.9 r0.3 s0.4
tama 7.4 a-0.3 c0.3 e0.4 k0.6 q0.5 r0.3
tamara 7.4 a-0.3 c0.3 e0.4 k0.6 q0.5 r0.3
tand 6.5 a-0.8 c-0.5 g0.7 h0.8 j-0.4 k0.5 o0.9 p-0.4 q0.3 s0.7
tand+de 7.9 b0.7 d0.6 s0.9
tandar 6.7 c-0.3 h0.7 i0.4 j-0.3 k0.4 l-0.4 o0.7 p-0.3 q0.4 s1.0
tant 7.2 a-0.3 b-0.4 g0.4 h0.5 l-0.3 m0.6 n0.9 p0.4 r0.8 s-0.4
tante 7.2 a-0.3 b-0.4 g0.4 h0.5 l-0.3 m0.6 n0.9 p0.4 r0.8 s-0.4
tari 5.8 a1.4 b6.0 c-0.8 d-0.5 e-0.7 f0.7 g-1.2 i3.0 j-1.0 k-0.6 m1.7 n-0.3 o-1.1 p-0.9 r-1.0
tari+het 7.9 b0.4 g0.4 h0.6 i0.3 r0.3
tari+in 7.9 a-0.6 i0.6 m-0.3
tarief 6.5 a2.4 b4.6 d-0.4 g-0.9 i3.9 j-0.5 m2.1 n-0.4 o-0.6 p-0.4 q-0.4 r-0.6 s-0.4
tariev 6.4 a-0.7 b2.1 c-0.5 e-0.6 f0.7 g-0.8 i-0.4 j-0.6 k-0.5 o-0.7 p-0.5 q0.7 r-0.8 s0.4
tass 7.9 a-0.3 e-0.3
tassen 7.9 a-0.3 e-0.3
taxa 7.9 b0.9 e0.4 g1.0 j0.8 n1.1 r0.8 s1.0
taxu 7.9 a0.3 d0.4 e0.3 p1.3
te 3.1 a2.0 b1.6 c3.5 d-0.8 e1.3 f1.9 g-0.4 h0.7 i1.7 j1.6 k0.4 l1.0 m1.6 n0.7 p-0.3 r0.9 s-1.1 t0.3
te+antw 7.6 c0.5 p0.5 s0.6 t-0.3
te+begi 7.6 e0.3 h-0.5 j0.4 l2.1 r-0.4
te+bell 7.4 d0.8 e-0.3 f0.4 i-0.4 r0.3 s-0.4
te+bere 7.6 a0.4 b1.0 d1.3 f0.6 g-0.3 i-0.4 j-0.3 k0.3 m0.8 n-0.3
te+besp 7.6 a-1.2 b0.4 e-0.5 g-0.4 h0.5 i-0.4 k2.1 l-0.3 m0.5 q1.1 t-0.4
te+beta 6.2 b-0.5 g-0.9 i-0.5 j-0.7 k-0.3 l-0.5 n-0.4 o2.1 p1.9 q-0.7 r-0.5
te+brei 7.9 e0.4 g-0.4 h1.2 i-0.4 s0.7
te+bren 6.9 b1.0 c-0.6 f-0.4 h0.9 j0.3 n0.7 o-0.3
te+corr 7.9 a0.7 e-0.4 h0.5 k0.3 l0.4 m1.4 n-0.4 o-0.5 r0.5
te+doen 6.7 a0.6 b0.3 d0.3 e0.5 h0.6 i0.6 m0.5 n-0.5 p-0.4 q-0.4 s-0.3
te+draa 7.6 a0.5 d-0.4 e0.6 i-0.4 t1.4
te+dun 7.9 j0.6 l0.4 n0.4 p0.7
te+duur 7.6 a0.3 b1.4 e0.4 i0.8 j0.3 r-0.4
te+gaan 6.8 a0.7 e-0.3 f1.4 i0.4 j0.3 k-0.4 m1.5 n0.5 p-0.5 s-0.3
te+gek 7.9 b1.3 d-0.3 e-0.3 m0.3 q0.5
te+geve 7.6 d-0.3 e0.5 f0.9 l0.8 s0.4
te+goed 7.9 l0.4 p0.7 q0.3
te+groo 7.6 a0.6 d-0.4 g-0.4 i1.2 j-0.3 k0.4 o0.3
te+hang 7.9 b0.8 c0.6 p0.3
te+hoog 7.9 a1.1 b1.3
te+hore 7.9 d0.4 e0.8 i0.6 j0.4 s0.7
te+houd 7.9 e0.4 p1.0
te+kijk 6.5 a-0.7 b-0.9 c-0.3 d0.8 e-0.7 f0.4 g0.9 j-0.4 k0.8 m0.4 n-0.3 o0.6 p-0.6 q-0.3 r1.1
te+klag 7.6 a-0.9 c-0.4 e-0.4 g1.2 h1.3 k0.9 l-0.3 m-0.3 r1.1
te+kome 6.7 c0.5 e1.4 f-0.5 h0.4 i0.7 j0.6 k1.1 l-0.4 m-0.3 p1.3 s0.6
te+kort 7.9 a0.4 c0.4 d0.5 e0.4 p0.5
te+krap 7.9 e-0.4 o1.0
te+krij 7.2 b-0.4 c1.1 d-0.6 e-0.8 f1.0 g-0.4 h-0.3 r0.4
te+laat 5.7 a2.2 b0.3 c7.0 e2.3 f1.4 g-1.3 h0.8 j0.6 l0.7 m1.3 n0.7 o0.6 p-0.7 q0.5 r-0.7 s-0.5 t-0.4
te+lang 7.4 c1.2 d-0.5 e-0.3 g-0.4 h0.5 i0.5 k-0.3 o-0.3 q0.4 t0.4
te+late 6.5 a1.0 b0.6 c0.8 d0.7 e-0.3 f-0.3 i0.8 j0.8 k0.8 m-0.5 n0.4 p-0.8 q-0.4 s-0.3 t0.5
te+legg 7.9 a0.4 e0.4 i0.4 j0.4
te+leve 7.9 a0.3 d0.7 e0.5 j0.8
te+leze 7.6 a-1.1 e-0.7 k-0.3 r0.5 s-0.3
te+lich 7.9 a0.4 b0.9 e0.7 j0.5
te+ligg 7.9 a-0.4 f0.3 j-0.3
te+make 6.3 a0.6 b0.7 c0.4 e-0.3 f0.5 g-0.5 i1.4 k-0.6 m0.6 p1.0 r-0.6 s-0.8
te+meld 7.4 a-0.4 b-0.4 e0.7 h0.3 m0.3 q1.0
te+merk 6.8 a-1.8 c-0.8 e-0.4 g1.2 i-0.6 j-0.4 l-0.5 m-0.6 r1.5 s-0.4
te+neme 7.6 h-0.4 i0.6 r-0.5 t0.8
te+pas 7.9 c0.4 d-0.5 j0.5 p0.7
te+reag 7.4 f0.4 h-0.3 j0.4 l0.4
te+rich 7.9 a0.7 c0.7 e0.8 j1.1 p0.5
te+schi 7.9 c1.3 d-0.3 g-0.3 j-0.3
te+schr 7.9 a0.5 b0.9 c0.4 e0.3 i1.4
te+spel 7.9 a0.6 e1.1 g-0.4 h0.5 l0.4 r-0.3
te+spre 7.0 a-0.6 b0.6 d0.4 f1.2 g1.2 h0.6 i-0.5 j-0.3 l0.5 m-0.4 o0.6 r1.1
te+staa 6.8 a-0.4 c-0.5 d1.0 e0.5 g-0.4 i-0.4 j0.3 p-0.7 q0.6
te+stap 7.9 i1.2
te+stel 7.0 a0.6 b-0.4 h-0.5 i0.6 j1.0 m-0.3 s0.4
te+stop 7.9 e0.5
te+stur 6.9 a-1.3 b0.8 e-1.2 h-0.4 i-0.4 j-0.5 k0.9 n0.9 o0.8 p-0.5 r0.6
te+tikk 7.9 c0.3 r0.6
te+veel 6.6 a-0.6 b0.6 c-0.7 d0.4 e-1.1 g0.6 h-0.8 i-0.7 m2.2 p-0.6 q1.1 r1.0 s-0.6
te+vera 7.9 a1.1 g-0.6 i1.5 l0.5 r-0.3
te+verh 7.9 a0.3 i1.0 j0.5
te+verl 7.2 a1.0 b1.0 d0.6 e0.3 g-0.4 i1.9 p-0.3 r-0.4
te+vers 7.2 a0.4 b-0.4 e0.4 g0.3 j0.4 m-0.3 r0.5 t0.4
te+vert 7.4 c1.0 d-0.6 e-0.6 p0.3 r-0.3 s0.8
te+verv 7.6 a0.3 d0.6 e0.9 t0.9
te+verw 7.4 d0.6 i-0.3 p1.6 r-0.3
te+vind 7.6 a0.4 b0.3 d0.8 f0.3 m-0.3 p1.9
te+voeg 7.9 c0.8 e-0.4 f1.1 q0.3
te+vold 7.4 a-1.0 e-0.8 f0.5 g-0.3 i-0.4 j0.3 l1.0 m-0.4 n1.2 p0.4
te+voor 7.6 a-0.3 c-0.4 d0.4 e0.3 f-0.3 i0.5 l0.6
te+vrag 6.8 a-1.1 b-0.6 c0.5 d-0.4 e-0.4 g2.1 h0.6 i-0.6 n0.4 p0.6 r2.2 s0.4
te+vroe 7.6 a-1.0 c-0.6 g1.1 h0.5 k-0.3 n0.5 q0.4 r1.1
te+wach 6.9 a-0.6 b0.4 c0.4 e-1.0 h0.5 j-0.5 k0.7 m-0.4 t1.3
te+wein 7.4 c-0.3 d0.6 e0.7 h0.3 j-0.3 k0.9 n-0.4 q0.4 s0.7
te+werk 7.2 e-0.7 g-0.4 i-0.4 j-0.4 m-0.3 o0.3 s0.7
te+wete 7.4 a-0.5 e-0.4 f0.4 t-0.3
te+word 7.0 a0.4 c0.4 d-0.3 e-0.5 i0.3 k-0.3 n1.4 p-0.5 t0.9
te+zegg 6.4 b0.6 d1.0 e-0.6 f-0.6 g1.0 i1.3 j0.7 m-0.5 p0.9 q0.4 r0.9 s-0.6
te+zett 7.2 a-0.5 d0.3 e-1.0 o0.3
te+zien 6.7 a0.7 b0.4 c0.8 d0.4 e1.7 g-0.6 i-0.6 j0.4 k1.0 l-0.3 p-0.4 s-0.4 t0.5
te+zijn 6.4 a0.4 c-0.8 d1.4 e-0.4 g0.9 i2.0 j0.7 l-0.5 m1.6 o-0.6 p-0.5 q0.5 r1.0 s-0.7 t-0.4
te+zitt 7.6 a-0.7 d-0.4 g-0.5 i-0.5 k-0.4
te+zoek 7.9 a1.1 e-0.3 g0.7 h1.2 i-0.4 k0.4 q0.4 s-0.3
team 5.6 a-1.7 b-0.4 d0.6 e-1.1 f1.3 g1.2 h2.6 i-1.3 j-0.9 k1.2 l-0.8 m-0.4 o0.4 p-0.5 q1.8 r0.4 s-1.0
team+is 7.9 a0.8 e0.7 g-0.3
team+riet 7.9 a-0.3 q1.3
team+voor 7.9 a-0.5 g0.8 h1.4 r0.8
teamle 7.4 b-0.3 c0.5 d0.5 e-0.7 f1.6 i0.4 p-0.3
teampa 7.9 b0.3 k-0.4 r-0.4
teams 7.6 a-0.6 g-0.3
tech 6.5 d0.5 e1.8 f1.0 g-0.5 h0.6 i0.6 j-0.4 p0.3 t0.5
tech+dien 7.9 a-0.5 b0.4 d0.4 g-0.5 h0.4 i-0.3 r-0.4
tech+heef 7.9 m0.5 p0.9 t0.6
techni 6.5 d0.5 e1.8 f1.0 g-0.5 h0.6 i0.6 j-0.4 p0.3 t0.5
tege 4.3 a1.3 b1.6 d0.8 e1.7 f0.8 g-1.7 h-0.8 i1.7 j1.6 k0.4 l0.5 m0.6 o0.5 p0.7 r-0.8 s0.5
tege+dat 7.9 a0.4 d0.5 p0.4 s0.7
tege+de 6.0 c1.1 d0.4 e-0.3 f0.5 g-0.7 i1.1 l-0.7 m0.5 p-0.7 r-0.4 s0.5
tege+die 7.6 a0.3 e0.9 i1.5 p0.7
tege+een 6.7 b-0.7 c-0.8 e0.7 f-0.3 h-0.6 i0.5 j-0.5 l-0.3 m-0.4 p-0.3 q0.4 s0.3
tege+half 7.9 d0.4 f0.4 h-0.4
tege+het 7.4 b1.1 e-0.4 g-0.4 m0.8 r-0.4
tege+iede 7.9 a-0.5 g1.0 k0.4 n0.8 q-0.3 r0.8 t-0.3
tege+is 7.6 c-0.3 g-0.4 j0.4 l-0.3 m0.5 q-0.3
tege+je 7.4 b-0.3 c0.9 e-0.4 g-0.4 i-0.4 p0.8 r-0.4 s-0.3
tege+mijn 7.2 b-0.3 c-0.5 d1.0 f1.0 h-0.4 j-0.4 k0.6 o-0.3 r0.4
tege+ons 7.9 b0.4 l0.5 n0.3
tege+staa 7.9 b0.7 d-0.4 e-0.4 i0.7 s0.6
tege+tot 7.9 a0.8 d1.4 j0.7 p0.9 s0.5
tege+uw 7.9 a0.8 e-0.5 j1.7 m0.8
tege+waar 7.9 b0.8 e0.6 m-0.3
tegeli 7.9 a-0.5 c0.4 n1.0 o1.1
tegels 7.0 a1.1 c-0.4 d0.6 e1.7 g-0.3 i0.6 j0.5 l-0.3 p0.5 r-0.4
tegemo 7.2 a0.8 c0.6 j2.1 m1.3 p2.0
tegen 4.8 b0.9 e0.7 f0.8 g-0.5 i1.7 n0.5 p-1.2 r0.4 s-0.3
tegenk 7.6 b0.5 g-0.4 m0.8 o0.3
tegeno 6.9 a0.7 b1.3 c-0.4 d0.5 e0.5 g0.4 h0.4 i0.9 k1.2 l-0.5 m-0.4 p-0.4 s0.3 t0.6
tegenp 7.6 a-0.4 c-0.4 e-0.5 f0.6 i-0.3 j-0.4 l-0.4 n0.4 q-0.4 r0.4 t0.4
tegens 7.6 a1.0 d1.2 j0.7 p0.8 s0.5
tegenv 7.6 a-0.3 d-0.4 e0.6 h-0.3 k0.7 l2.2 m0.6 n-0.5 p0.4
tegenw 6.9 b0.7 g-0.7 h-0.7 i-0.5 o0.3 p-0.4 r-0.7 s0.8 t-0.4
tegenz 7.9 a0.4 c1.3 e-0.5 i0.5 p0.9
tego 7.6 a-0.5 c0.4 m0.3 o1.3 r-0.3
tegoed 7.6 a-0.5 c0.4 m0.3 o1.3 r-0.3
teke 4.9 a-0.4 c2.0 f-0.6 g1.3 h2.9 j-0.3 l1.4 m-0.5 n0.4 q1.6 r1.8 s-1.5
teke+de 7.6 f0.6 h0.5 k0.7 l0.6 n0.5 r0.4
teke+die 7.9 c0.3 l0.9 p-0.3
teke+dus 7.9 a-0.4 h0.5 l1.6
teke+graa 7.9 a-0.4 b-0.3 g0.8 h1.1 m-0.3 q0.3 r0.5
teke+ik 7.9 a-0.6 c-0.4 e-0.5 g1.1 h1.0 q0.3 r0.6
teke+in 7.9 c-0.4 g-0.3 q0.9
teke+is 7.6 a-0.8 e-0.4 g-0.5 k-0.3 l0.9 m-0.4 p-0.6 q0.9 t-0.3
teke+maar 7.9 a-0.3 h1.0 q0.4 r0.6
teke+van 7.6 c-0.5 e0.4 g0.4 h-0.3 j0.6 k0.3 m0.3 n0.3 s0.6
teke+voor 7.9 a0.6 d0.8 p0.8
teke+we 7.6 a0.6 b0.6 d0.6 e0.4 g0.4 h0.6 i0.5 j0.6 r0.8
teken 7.0 a-1.3 b-0.4 g1.7 h2.0 i-0.5 m-0.4 q0.6 r0.8
tekenb 7.9 c0.5 l1.1
tekend 7.9 d0.5 e0.6 j0.7
tekene 6.1 a-0.5 b0.7 c-1.2 e-0.9 f-0.6 g1.5 h2.9 i0.5 k-0.4 l1.1 m0.4 n0.7 o-0.5 p-0.7 q0.5 r0.9 s-0.7
tekeni 5.6 a0.8 b0.4 c2.2 d-0.6 e1.1 f-0.3 g-0.3 i-1.3 j-0.5 m-0.4 o0.6 p0.9 q1.2 r0.9 s-0.7
tekent 7.6 i0.5
teko 6.9 a1.0 c0.5 e1.2 i2.2 j2.3 s0.6
tekort 6.9 a1.0 c0.5 e1.2 i2.2 j2.3 s0.6
teks 4.9 b0.5 d-1.0 e2.1 f-0.8 g-0.4 i-0.4 j-1.1 l-0.6 p-0.7 q0.4 r0.6 s0.4
teks+die 7.9 c0.6 e-0.6 g0.6 l0.4 p0.8 r1.2
teks+is 7.9 a0.5 e1.0 h0.3 i0.8 s0.4
teks+kunn 7.9 a0.8 c0.3 d-0.4 e1.0 g-0.3 l-0.3
teks+op 7.9 a-0.4 e-0.4 g0.3 r0.3
teks+over 7.6 b0.5 g0.4 r0.9
teks+van 5.8 j-0.3 s-0.3
teks+voor 7.2 b0.6 c-0.3 g-0.5 i-0.4 k0.4 o-0.3 p-0.4 r-0.3 s0.8 t0.7
tekst 5.1 b0.7 c-0.4 d-1.2 e1.8 f-0.7 g0.3 j-0.9 k-0.4 n-0.3 p-1.0 q0.5 r0.9 s0.7
tekste 6.9 b-0.3 c0.7 d0.3 e0.5 g-0.9 i-0.4 l-0.3 n0.8 o0.4 p0.4 r-0.4
tel 6.9 a1.1 d1.6 f0.4 h1.1 i-1.0 j-0.3 k0.6 l0.8 m1.0 p-0.5 r-0.5 s-0.6
tel+er 7.9 d-0.3 e0.3 h0.6 o-0.3 t-0.3
tel+kwij 7.9 f0.7 g-0.4 k0.3 l0.4
tele 4.9 a3.0 b3.4 c1.2 d0.8 e1.7 f2.1 g-1.1 h0.4 i-1.4 m0.4 p0.5 q0.8 s1.0 t1.2
tele+bij 7.9 a-0.6 b-0.3 g0.4 h1.4 r0.5
tele+in 7.4 a1.3 c0.4 e1.2 g-0.5 i-0.3 j-0.4 k-0.4 n-0.3 p-0.3 q0.6 r0.4 s-0.4
tele+niet 7.4 d1.1 e-0.8 j0.6 p1.1 r-0.5 s1.0
tele+op 7.2 a0.7 b1.6 g-0.3 i-0.4 m0.8 o0.4 r-0.5 s-0.4
tele+over 7.9 b0.7 e1.2 q1.4
tele+van 7.0 a0.7 b0.8 c0.3 d0.4 e-1.3 f1.0 g-0.4 i-0.5 l-0.3 m0.8 n0.4 q-0.5
telefo 5.0 a1.9 b3.2 c1.1 d1.0 f2.4 g-1.0 h0.3 i-1.1 m0.5 p0.9 s1.4 t1.4
teleur 7.4 a1.9 b1.0 e2.7 g-0.8 i-0.4 j-0.4 m0.4 n-0.3 o-0.4 p-0.4 q0.7 s-0.5
telk 6.9 a0.5 b0.5 d1.2 e1.4 f1.5 k-0.4 m-0.7 n0.5 p0.4 t0.7
telken 6.9 a0.5 b0.5 d1.2 e1.4 f1.5 k-0.4 m-0.7 n0.5 p0.4 t0.7
tell 7.9 a0.5 e1.0 j0.5 s0.8
tellen 7.9 a0.5 e1.0 j0.5 s0.8
telt 7.4 b-0.4 c0.5 d-0.4 e-0.4 g-0.3 m1.1 p0.4 s1.2
temp 7.6 a0.8 b0.7 c1.4 e0.9 p1.2 s-0.3
tempo 7.9 a0.5 c1.5 p0.6
ten 6.9 e0.4 i0.7 j1.9 k-0.4 l-0.4 m0.6 n0.5 o0.6 p-0.5 q0.5
tena 7.6 a-0.7 e-0.5 j-0.4 k0.4 m-0.4 o1.5 p-0.3 r0.4
tenaam 7.6 a-0.7 e-0.5 j-0.4 k0.4 m-0.4 o1.5 p-0.3 r0.4
tend 7.6 a0.5 b0.8 c0.4 e0.3 g-0.4 i2.1
tender 7.6 a0.5 b0.8 c0.4 e0.3 g-0.4 i2.1
tenm 6.4 a0.8 d2.1 e1.2 g0.8 i1.0 j-0.4 k-0.4 m-0.6 n-0.6 p0.6 q0.8 r1.6 s1.1
tenm+mee 7.9 d1.0 i-0.5 r0.6 s1.2
tenm+niet 7.9 a0.7 b1.1 c1.1 e0.7 i0.7
tenmin 6.4 a0.8 d2.1 e1.2 g0.8 i1.0 j-0.4 k-0.4 m-0.6 n-0.6 p0.6 q0.8 r1.6 s1.1
tenn 7.6 d-0.6 g0.4 h0.6 m0.5 o0.9 r0.5
tennis 7.6 d-0.6 g0.4 h0.6 m0.5 o0.9 r0.5
tent 7.0 c1.2 g-0.5 i0.5 k-0.6 l0.6 o-0.5 p-0.3 r-0.6 s0.4 t1.3
tenz 7.9 b-0.4 e-0.5 m0.6
tenzij 7.9 b-0.4 e-0.5 m0.6
ter 5.6 a-0.5 b1.8 c1.2 f0.9 g-0.6 h0.7 i-1.2 j1.1 m-0.4 n0.6 o0.6 p-1.3 q1.8 s-0.9
ter+info 6.7 a-0.7 c0.4 e-0.7 f1.2 g-0.8 i-0.5 j-0.6 k0.4 m-0.4 o0.9 p-0.5 q0.9 r-0.3 s-0.4
ter+inza 7.9 a-0.4 m0.6 q0.8
ter+kenn 7.6 a0.3 d-0.3 j0.8 q0.7
ter+voor 7.9 c0.4 h0.4 k-0.3 l0.3 m0.4 r-0.4
tere 6.2 a-1.1 d-1.0 f-0.6 h0.7 k-0.7 l0.7 m-0.3 n0.4 o-0.3 p-0.9 s-0.9 t0.4
tere+bij 7.6 a-0.3 e0.3 h0.4 t0.5
terech 6.2 a-1.1 d-1.0 f-0.6 h0.7 k-0.7 l0.7 m-0.3 n0.4 o-0.3 p-0.9 s-0.9 t0.4
term 5.6 a1.3 c2.5 e0.8 g-1.1 h-0.5 i0.7 j0.9 k-0.3 n-0.4 o-0.7 p3.3 q1.8 r-0.5 s-0.5 t0.8
term+is 7.6 c0.8 d-0.3 e-0.4 j1.0 q0.7
term+niet 7.9 e0.7 i0.3 j0.4 p0.8
term+van 6.8 b0.4 c-0.4 i0.8 l-0.5 p1.0 q1.1 t0.3
termij 5.7 a1.8 c2.7 e1.0 g-1.0 h-0.7 i0.8 j1.3 k-0.5 m-0.6 o-0.5 p3.7 q2.0 r-0.6 s-0.4 t0.8
terp 7.0 f-0.4 h0.5 i-0.4 s-0.3 t0.9
terpst 7.0 f-0.4 h0.5 i-0.4 s-0.3 t0.9
terr 7.2 d1.1 g-0.4 i-0.3 j0.7 p0.5
terras 7.4 a-0.3 d0.5 g-0.3 j0.4 p0.6
ters 7.9 b1.5 e-0.4 n0.7 q1.2 r-0.3
tersch 7.9 b1.5 e-0.4 n0.7 q1.2 r-0.3
teru 4.1 b0.7 c-1.5 d1.8 e1.4 f0.5 g0.3 h0.8 i-1.2 j0.7 l-0.6 n1.5 o0.6 q0.5 r0.7
teru+binn 7.6 a-0.6 e-0.7 l1.0 m-0.4 n0.9 t-0.3
teru+dan 7.9 e0.6 n1.0 t1.1
teru+en 6.8 a-0.3 b-0.4 c-0.6 e0.3 h0.4 i-0.4 j1.0 l0.7 m-0.7 n-0.6 o-0.3 p-0.3 q0.4 r0.4 s-0.4 t0.3
teru+in 7.6 d1.6 j-0.3 o0.7 p-0.4 s1.5
teru+na 7.9 r-0.5
teru+of 7.9 a-0.8 b-0.3 e-0.6 f0.4 k0.4 o1.0 q1.3
teru+op 7.0 a-0.7 b-0.3 d-1.0 e0.3 f0.6 h0.4 i-0.4 j-0.3 k0.7 l-0.7 m0.3 o0.8 p-0.4 r0.5 s-0.3 t0.8
teru+over 7.6 d1.3 e0.3 j0.4 p0.7
teru+te 7.4 a-0.6 d0.9 e-0.5 i-0.5 k-0.5 l-0.6 m0.3 o0.9 p-0.5 s-0.4
teru+van 7.4 a-1.3 e-0.6 g0.5 i-0.3 k0.8 l-0.6 m-0.5 n3.0 o0.6 p-0.5 q-0.4 r0.5
teru+voor 7.4 a0.4 b0.6 d-0.4 e0.5 h0.5 i-0.7 j0.4 l-0.5 n-0.4 o0.5 s0.6
terug 4.5 b0.5 c-0.6 d1.8 e0.8 f-0.6 g0.4 h0.7 i-1.4 l-1.2 m0.4 n2.0 q0.8 r1.3 s0.6
terugb 6.5 b1.2 d1.4 e-0.5 f1.0 j-0.5 l-0.5 m-0.7 o0.4 p0.6 s-0.6 t1.0
terugg 6.1 b-0.8 c-1.2 e1.5 f1.2 h-0.5 i1.2 j0.5 k0.6 l2.0 n0.6 p0.3 q-0.5 t-0.5
terugk 7.2 a0.8 b0.5 e0.5 f0.8 h0.6 i-0.9 k-0.5 m-0.5 r-0.3
terugn 7.9 f0.4 j0.5 k0.4 q0.4
terugs 7.0 a-0.8 b-0.3 e-1.0 h-0.3 i-0.4 k0.6 l-0.4 m-0.7 o0.6 p-0.3 q0.7 r-0.5 s0.3 t-0.3
terugv 7.9 g0.5 h0.6 r0.4
terw 5.8 a1.9 b1.0 c1.5 d1.2 f1.7 g-0.8 i0.6 j0.8 m3.2 p0.9 s0.3
terw+de 7.6 a0.6 b1.4 d1.0 e-0.4 g-0.4 i1.3 j0.6
terw+er 7.9 c0.7 m0.6 p0.8
terw+het 7.4 b-0.3 d0.5 f0.3 h-0.4 m1.1 n-0.4
terw+ik 7.6 a-0.6 b0.5 c-0.3 g0.7 h1.0 j0.5 n0.4 q0.5 r1.0 s0.3
terw+u 7.9 a0.8 c1.9 d1.0 g-0.4 m-0.3 r-0.4 t0.7
terw+wij 7.4 d-0.4 f0.8 m1.6 o0.5 p0.7
terwij 5.8 a1.7 b0.9 c1.0 d1.4 e0.6 f1.5 g-0.6 h0.4 i0.7 j0.4 m2.5 p0.4 s0.4
tess 7.9 h0.3 m-0.3 o0.9 t0.4
test 6.5 a1.1 b-0.5 e2.2 f0.9 g-0.5 j0.4 l-0.3 m-0.4 p1.0 r-0.5 t1.3
teun 7.2 a-1.0 c-0.6 d-0.4 e-0.8 f-0.5 g1.0 i-0.4 o0.7 p-0.5 q0.4 r1.2 s-0.4
teunis 7.9 n0.3 q0.9
teve 7.9 a0.5 e0.7 l0.4 m0.8 o-0.4
tevr 6.6 d0.9 e1.9 g1.0 i-0.3 j-0.4 k0.4 m0.6 n1.4 o-0.4 p-0.4 q0.3 r1.8 s-0.5
tevr+over 7.9 b0.8 e0.6 i0.6 k0.4 m0.4 r0.3
tevred 6.7 a0.3 b0.4 c-0.4 d0.7 e1.9 g0.4 j-0.4 m0.5 n1.1 o-0.3 p-0.3 q0.4 r1.0 s-0.4 t0.4
texe 7.9 a0.5 e0.9 g-0.3 p1.0 r-0.3
texel 7.9 a0.5 e0.9 g-0.3 p1.0 r-0.3
text 7.9 d0.4 e-0.4 l1.0 m-0.3
textie 7.9 d0.4 e-0.4 l1.0 m-0.3
thea 7.4 a-0.3 c0.4 k-0.3 m0.4 n0.4 o0.7 p0.7 q-0.3 r0.3 s0.6
theate 7.9 a-0.5 c0.3 m0.4 o0.4 r0.4
thee 7.4 b-0.3 c-0.4 d0.8 i-0.5 j0.5 k0.6 p0.7 t0.4
thee+en 7.9 a0.4 c-0.3 d1.1 e0.4 j0.6 k0.8 p0.8 t0.4
theo 7.9 e0.4 j0.5
ther 7.9 d0.8 p0.8 t0.4
thij 7.6 i0.6 q0.4 t0.4
thijs 7.9 g-0.3 i0.7 r-0.3
thom 6.1 i-0.3
thomas 6.1 i-0.3
thui 6.0 b-0.3 e0.8 g0.8 h0.7 j-0.5 l-0.4 m-0.7 n1.1 o0.5 r0.8 s1.0
thui+en 7.9 a-0.4 c-0.4 g0.5 h0.9 n0.9 q0.5 r0.6
thui+ook 7.9 e0.4 p0.8 s0.8
thuis 6.3 a-0.3 e0.9 g0.7 h0.7 i-0.6 j-0.4 l-0.6 m-0.7 n1.4 o0.9 p0.4 r0.8 s1.3
thuisz 7.6 e-0.3 f0.5 i0.7
tick 6.3 b-0.4 c1.6 d2.8 e-0.4 f1.6 g-1.0 i-0.5 j-0.6 m-0.5 p-0.5 q-0.3 r-0.4 s-0.7 t-0.3
ticket 6.3 b-0.4 c1.6 d2.8 e-0.4 f1.6 g-1.0 i-0.5 j-0.6 m-0.5 p-0.5 q-0.3 r-0.4 s-0.7 t-0.3
tiel 7.4 e0.7 g-0.5 j0.5 n0.3 r-0.5 s0.4
tien 5.1 a1.2 b1.9 c0.9 d-0.8 e1.3 g-1.1 j1.0 l-0.8 m2.3 n1.7 o0.6 p0.6 r-0.3 s0.4
tien+dage 6.9 a0.5 c0.9 d1.1 e0.8 i0.6 j1.0 k-0.3 l-0.3 n1.2 p-0.5
tien+jaar 6.8 a-0.7 e-0.9 g-0.8 h-0.3 j0.3 k0.6 l-0.4 m0.8 n0.3 o0.7 p-0.4 r-0.7 t-0.4
tien+minu 7.4 c0.6 d-0.4 f0.5 h-0.4 i0.3 n-0.3 r0.3 s-0.4
tien+proc 7.9 a0.4 b0.7 e-0.3 j0.4 m1.5 p0.5
tien+uur 6.8 a-0.8 f-0.5 i-0.3 j-0.4 k1.0 m0.5 p-0.6 r0.3 t0.6
tien+voor 7.6 a1.0 b1.4 e1.1 p2.5
tientj 7.2 a1.1 b1.2 c-0.3 e0.8 i0.8 p1.4 r-0.3
tier 7.9 e-0.4 g1.0 h1.0 r1.1
ties 7.9 k-0.3 n1.0 o0.4
tijd 4.6 a0.5 b1.5 c2.7 d1.7 e-0.4 g0.8 h0.9 i1.3 l1.8 n1.0 o1.0 p-0.9 q1.5 r2.3 s-1.0 t1.0
tijd+beta 7.9 a0.3 e0.4 l1.0 o0.3
tijd+dat 7.6 a0.9 c1.7 d0.3 g-0.3 i1.2 r-0.6
tijd+de 6.7 a-1.0 d-0.6 e0.8 f-0.4 g0.6 h1.9 i1.1 j-0.4 k0.3 n2.1 o0.8 p-0.5 q0.9 r1.4 s-0.5 t0.3
tijd+een 7.9 a0.3 c0.8 d0.4 e-0.5 j0.5
tijd+en 7.9 c0.4 d-0.4 e0.4 f0.7
tijd+had 7.9 a-0.3
tijd+het 7.9 d0.3 e-0.4 m-0.4
tijd+in 7.9 a0.4 c-0.3 d0.6 e0.3 g-0.3 j0.6 p0.8 r-0.3
tijd+kan 7.4 a-1.1 b-0.5 i-0.3 k-0.4 l2.4 m-0.5 n0.4 p-0.7 t0.3
tijd+klaa 7.9 a-0.6 e-0.3 g1.2 i-0.3 n0.3 r1.5
tijd+kost 7.9 a0.7 b1.2 c1.7 e-0.6 f-0.4 i-0.3 o0.3 q1.0
tijd+maar 7.9 a0.7 c0.5 g-0.5 i1.8 r-0.6
tijd+niet 7.6 a0.4 d1.0 h0.3 i-0.6 o-0.4 p0.4 q0.5 s-0.3
tijd+om 7.6 a0.8 d1.2 g-0.4 i1.6 j0.6
tijd+voor 7.6 a0.8 b1.2 c-0.4 d0.9 e0.8 g-0.5 i-0.5 r-0.4
tijdel 7.4 a-0.4 b-0.4 l0.8 m-0.3 o-0.5 p-0.4 t0.7
tijden 6.5 a-0.6 d-0.9 e0.8 f-0.5 g1.3 h1.2 i0.8 n1.9 o0.7 p-0.5 q1.0 r1.9 t0.3
tijdje 7.9 d0.5 h0.6 i0.5
tijdst 7.9 a0.6 c0.4 e0.5 i0.7 t0.5
tikf 7.6 a0.4 b0.7 d0.8 i0.4 o0.4 p0.6 s0.7
tikfou 7.6 a0.4 b0.7 d0.8 i0.4 o0.4 p0.6 s0.7
tikk 6.9 a0.5 d0.7 e1.7 g-0.7 h-0.4 i-0.3 j0.5 k-0.7 n0.8 p0.5 q1.6 s-0.3
tikk+en 7.9 a-0.5 k-0.3 q1.2 r0.4
tikken 7.6 d0.6 e0.7 j0.8 m-0.3
tikkie 7.4 a0.3 b-0.4 e1.1 g-0.7 k-0.5 n1.0 o0.4 p0.7 q1.9
tikt 7.4 a0.9 e1.3 i0.5 j1.2 s1.9
tiktok 7.4 a0.9 e1.3 i0.5 j1.2 s1.9
tilb 7.9 g0.6 i0.4
tilbur 7.9 g0.6 i0.4
tim 7.9 g0.5 h1.2 r0.7
timm 7.2 a-0.5 b-0.4 c0.7 d-0.4 e-0.4 n0.7
timmer 7.2 a-0.5 b-0.4 c0.7 d-0.4 e-0.4 n0.7
tine 7.2 a-0.6 d-0.5 f0.4 h0.6 i-0.3 k0.6 n0.5
tineke 7.6 a-0.3 h0.5 l-0.3 n0.6
tite 6.8 b0.7 e-0.5 g-0.8 i-0.4 j-0.4 l-0.4 m0.3 p-0.3 q0.4 s1.7
titel 6.8 b0.7 e-0.5 g-0.8 i-0.4 j-0.4 l-0.4 m0.3 p-0.3 q0.4 s1.7
tja 7.6 a0.7 d1.6 i-0.5 l0.7 s1.8
toch 4.8 a2.3 b2.4 e3.4 f0.6 g-0.4 h1.0 i-1.1 k1.7 l-0.7 m1.9 n0.7 o0.5 p-0.9 q0.7 r0.9
toch+een 7.4 b0.5 c1.3 e-0.6 f-0.3 g-0.5 i-0.5 k-0.4 o0.5 q0.8 t0.7
toch+eens 7.9 a-0.5 g0.4 r0.4
toch+even 7.6 d0.3 f-0.3 k-0.4 m-0.5 t0.4
toch+graa 7.9 a0.6 b0.9 e0.4 n0.5 o0.3 s0.6
toch+maar 7.2 c-0.6 f1.0 g0.7 i-0.4 m0.7 r0.9 s0.5
toch+niet 7.0 a1.0 b-0.8 e0.7 g-0.6 i-0.6 k2.3 l-0.3 m0.6 n1.0 o0.7 p-0.3 r-0.4 t-0.5
toch+op 7.6 a0.7 b0.8 d0.5 e2.1 h0.4 l-0.3 o-0.3 p0.8
toch+voor 7.9 e1.1 n0.5
toe 5.2 a1.2 b1.5 c1.5 d1.3 e1.0 i-1.1 k-0.6 n0.5 p-1.1 q0.7 r1.0 s2.1 t0.8
toe+dat 7.9 t0.3
toe+over 5.8 j-0.3 s-0.3
toe+te 7.9 c0.8 e-0.4 f1.1 q0.3
toeg 6.1 a0.3 b-0.4 c1.4 d1.4 i1.1 k-0.6 o-0.4 p-0.4 q0.6 r0.9 s-0.6 t-0.4
toeg+dat 7.9 b-0.4 c0.3 d0.5 e-0.3 f-0.3 g0.9 k-0.3 l0.4 m-0.3 o-0.4 r0.9
toeg+en 7.9 c0.3 g-0.4 i1.4 j0.4 p0.3
toeg+tot 7.4 e0.8 i0.9
toeg+voor 7.9 a0.3 c0.8 j0.7
toegan 6.8 c0.3 d0.5 f0.7 g-0.7 i1.3 j-0.7 k-0.4 l-0.3 p-0.4
toegev 7.9 a-0.4 g0.9 h0.4 k-0.3 q0.5 r0.9
toegez 7.0 a0.9 c1.6 d0.9 e-0.5 g-0.3 j0.6 m0.7 s-0.3 t-0.4
toen 4.9 a0.9 b1.3 c0.8 d1.7 g1.6 h1.2 i1.1 j-1.2 k-0.5 l-0.4 m1.1 n-0.7 p1.2 r1.4 s0.7 t0.4
toen+de 7.2 b-0.3 d0.9 e-0.4 i1.4 k-0.3 p0.5 s-0.4
toen+ik 6.4 a0.6 b1.0 c1.1 d1.7 j-0.3 k0.3 l-0.5 m0.7 o0.3 p0.5 t-0.5
toen+je 7.9 a-0.3 b-0.4 c-0.3 e-0.6 g0.9 l-0.3 r0.9 t-0.3
toen+jull 7.6 e0.9 o0.3 q0.3
toen+we 7.6 a0.9 b2.0 c0.3 e0.5 g-0.4 i0.9 p1.4 r-0.4
toen+wij 7.6 b0.4 g0.6 h1.3 i0.5 m-0.4 q0.3
toen+ze 7.6 c-0.3 d0.4 e0.6 f1.6 g0.7 h-0.4 l0.6 m0.5 r1.3
toenaa 7.9 a0.3 s1.1 t0.8
toep 7.9 o1.4
toepas 7.9 o1.4
toer 7.0 a0.8 d0.3 e0.9 i1.5 j1.6 r-0.4
toer+teko 7.2 a0.9 d0.5 e1.2 i1.6 j1.7
toerek 7.2 a0.9 d0.5 e1.2 i1.6 j1.7
toes 6.4 b0.8 d-0.5 e-0.9 f-0.5 g-0.7 i0.4 k-0.5 l-0.7 m0.8 n1.8 o-0.6 p-0.4 r-0.4 s-0.5 t-0.7
toes+van 7.9 b0.6 c-0.4 d0.6 n1.6
toesla 7.9 c0.8 d-0.4 m1.0 n1.2 o-0.3
toesta 7.6 b0.5 d-0.4 g-0.4 j0.4
toeste 7.4 a-0.4 c-0.4 e-0.5 l-0.3 m-0.4 t-0.3
toestu 7.6 a0.3 b0.6 c-0.4 d0.5 i1.0 n1.2 t-0.4
toet 6.7 a-0.5 b0.8 c0.5 d-0.6 e-0.4 h0.4 j0.4 m-0.5 o-0.4 p0.3 r0.4 s-0.5
toets 7.6 b0.6 c-0.3 e0.4 g-0.3 i0.3
toetse 7.4 b0.5 c1.1 d-0.3 e-0.9 g0.3 j0.7 p0.6
toev 6.9 b0.5 c0.3 d0.5 g-0.6 h1.8 i-0.6 k-0.4 m-0.7 o-0.6 q0.6 t-0.5
toeval 7.6 a0.6 c0.5 d0.5 j0.4 p0.5 s0.4
toevoe 7.6 a-0.3 b0.6 d0.3 g-1.1 h1.0 i-0.4 k-0.4 m-0.4 o-0.4 q0.6 r-0.6
toez 6.6 b0.8 d0.3 e0.5 f0.7 h0.4 l-0.4 n1.1 o1.6 p-0.4 r-0.3 s-0.3
toez+heef 7.9 a-0.3 b0.4 e-0.4 i0.4
toezic 6.9 b0.6 d0.4 h0.7 i0.4 o0.5
tof 7.9 a-0.6 d-0.5 e-0.5 g1.2 h1.0 l0.4 o0.5 r1.4
toga 7.9 e0.4 j1.1
toga's 7.9 e0.4 j1.1
toil 7.2 a0.4 c-0.6 d0.9 e0.7 f0.7 m-0.3 p0.7 r0.6 s0.6
toilet 7.2 a0.4 c-0.6 d0.9 e0.7 f0.7 m-0.3 p0.7 r0.6 s0.6
toke 7.9 d-0.3 i1.0 l1.5
tolk 7.2 c0.7 f-0.4 g0.7 h0.7 i0.5 p-0.3 r0.9 s-0.4 t0.4
tolk+die 7.6 a-0.4 g1.0 h0.7 r1.0 t0.6
tolken 7.9 c0.9 g0.5 h0.7 i0.8 r0.5
tom 7.4 e0.7 i-0.3 n-0.4 p-0.3 q-0.6 s-0.4
tom+ik 7.9 a0.4 b0.5 e1.0 q-0.4 t0.4
tomb 7.9 a-0.5 d0.4 e-0.3 q0.4 r0.4
tombol 7.9 a-0.5 d0.4 e-0.3 q0.4 r0.4
ton 7.6 j0.7 p0.5 s0.6
tone 7.4 e0.9 g-0.4 h0.3 k-0.4 m-0.4 n-0.3 s-0.3 t1.2
toneel 7.6 a-0.7 m-0.4
tong 7.6 a0.3 b0.3 e0.6 k0.4
tonn 7.9 b0.6 i1.0
toon 6.7 a1.1 b-0.4 d0.6 e2.5 f0.4 g0.6 i0.4 l0.3 m-0.6 n0.6 p-0.4 r1.2 s0.8 t1.9
toont 7.6 a1.3 c-0.4 d0.5 e2.3 f0.4 g-0.4 i-0.3 l0.6 m-0.3 n0.7 t1.4
top 7.6 a-0.5 b0.8 d0.4 e-0.3 g2.8 r2.4
topp 7.6 a-0.5 g1.4 o0.4 r2.0 t0.5
topper 7.6 a-0.5 g1.4 o0.4 r2.0 t0.5
tot 3.8 b-0.6 c0.6 e0.9 f0.5 h1.2 i-1.4 j0.4 l3.5 m0.6 n-0.4 o-0.6 p4.2 r0.3 s0.7 t0.9
tot+acht 7.9 a-0.5 b-0.4 c-0.3 d-0.3 e-0.5 g0.7 r0.6
tot+apri 7.9 a-0.4 b0.7 c-0.3 e-0.5 o0.4 q-0.3
tot+dan 7.2 a-0.9 d-0.4 e-0.6 f0.6 g-0.4 h-0.3 k0.3 l0.3 n-0.5 p-0.3
tot+de 5.8 a0.7 b1.1 c0.4 d-0.3 e-0.6 f-0.9 g1.0 h2.2 i-1.0 j-0.7 l0.9 o-0.4 p3.4 r1.7
tot+die 6.3 a0.4 b-0.9 c0.9 d-0.4 g-0.7 h-0.4 j-0.5 l2.0 n0.4 p1.6 r-0.3 s-0.6
tot+een 6.8 a-0.8 d-0.8 g0.5 h-0.4 j0.6 l0.5 q-0.3 r0.7 s-0.3
tot+eind 7.6 b-0.3 g0.7 h0.8 i-0.4 n-0.3
tot+en 6.3 b0.5 d-1.0 f-0.4 g0.4 j1.0 k-0.3 l-0.6 m0.7 n0.5 o1.4 r0.8 s-0.5 t0.6
tot+half 7.4 a-0.7 c-0.4 d-0.4 f-0.3 h-0.3 l0.6 n0.6 q-0.3
tot+hers 7.6 a0.5 j1.2 p-0.4
tot+het 6.7 d-0.4 e1.3 f0.7 g-0.6 i-0.9 j0.5 k-0.6 l3.6 n-0.6 o-0.4 p0.9 r-0.6 s-0.4 t0.8
tot+ik 7.9 b0.7 d-0.3 e-0.6 l-0.3
tot+in 6.9 a-0.5 c0.9 d-0.5 e0.6 g0.8 j0.3 k0.4 m0.4 n-0.3 o-0.4 p-0.4 q0.5 r1.1 s-0.4
tot+maan 7.9 a-0.5 m0.3
tot+maar 7.9 e-0.7 l1.2
tot+mei 7.9 e0.7 g1.2 h0.9 i1.0 s0.7
tot+mijn 7.6 a-0.5 b-0.3 c0.3 d-0.4 k0.5 l1.7 m0.3 o0.6 r0.4
tot+morg 7.9 j0.8 p0.8 r-0.3 s0.6 t0.8
tot+na 7.9 c-0.3 e0.4 f0.3 k0.6 l0.6 s0.9
tot+nu 7.0 a1.4 b0.6 d-0.4 e0.8 g-0.7 h-0.3 j0.6 p-0.4 r-0.5 s2.7
tot+ons 7.9 a0.5 c0.8 e0.6 i1.1 p0.4
tot+onze 7.9 h0.3
tot+op 7.2 b0.6 c0.4 d0.7 g0.3 h0.6 o0.3 r0.3 s-0.4 t0.5
tot+twee 7.9 e-0.4 g0.8 h0.5 n0.5 q0.6 r1.1
tot+u 7.2 a0.7 b0.5 c0.6 d0.8 e0.8 f1.9 i-0.4 j-0.4 l-0.3 o-0.3 p0.9 t0.4
tot+volg 7.9 d0.4 g-0.8 l-0.3 m0.5
tota 7.0 b0.4 e-0.5 f-0.4 h0.4 i-0.3 m-0.7 n-0.7 o1.4 p-0.4 q1.9
totaal 7.0 b0.4 e-0.5 f-0.4 h0.4 i-0.3 m-0.7 n-0.7 o1.4 p-0.4 q1.9
totd 7.0 a0.5 b0.4 c-0.3 d0.7 e0.3 p3.1 s-0.4
totd+de 7.6 a0.6 e0.9 j0.3 p1.1
totdat 7.0 a0.5 b0.4 c-0.3 d0.7 e0.3 p3.1 s-0.4
tour 7.9 a-0.5
traa 7.2 a-0.5 c-0.4 d-0.5 f0.3 i-0.5 m-0.4 s-0.3
traant 7.9 a-0.4 g0.4 i-0.4 r0.5
trag 7.9 a-0.6 e-0.7 l1.1
trai 6.7 a-0.6 b-0.4 c-0.7 d-0.7 e-0.9 f-0.4 g1.4 h1.0 i-0.6 k1.9 m1.6 o1.1 p-0.7 r1.9 s-0.5
traini 6.9 a-0.3 b-0.5 c-0.7 d-0.5 e-0.7 g1.1 h0.9 i-0.6 k1.7 m1.5 n-0.5 p-0.4 r1.6 s-0.4
traj 7.9 c-0.3 e0.6 g0.8 j0.6 r0.8
trajec 7.9 c-0.3 e0.6 g0.8 j0.6 r0.8
trak 7.6 k0.7
trak+ik 7.9 k0.7
trakte 7.9 k0.7
tram 7.6 c0.3 e0.4 k-0.3 p0.4 t0.6
trampo 7.6 c0.3 e0.4 k-0.3 p0.4 t0.6
tran 6.7 a-0.6 b-0.3 c-0.6 d-0.7 f0.3 g0.5 h-0.5 l0.7 n-0.7 o-0.3 r0.8 s-0.4
tran+in 7.9 c-0.3
tranen 7.2 a-0.5 c-0.3 d-0.4 f0.5 g0.7 h-0.3 l0.7 m0.4 n-0.5 r1.0
transp 7.6 a-0.4 d-0.3 i0.3 p0.5
trap 6.1 b-0.8 c0.4 d-0.9 e1.4 f-0.6 k0.7 n-0.4 p1.2 s0.7 t-0.3
traple 7.9 d-0.4 e0.7 i0.6 m0.7 s0.4
trapli 7.9 a0.4 e0.9 p0.8 s0.5
trappe 7.6 a-0.4
tree 7.9 d0.5 e0.4 h-0.3 k0.5 n0.4
tref 7.9 a-0.5 d-0.4 f-0.4 h0.5 k0.6 l1.0
trei 6.4 a-1.4 b-0.5 c-0.7 d-0.5 e-0.4 g0.7 i-0.6 j-0.4 k2.9 l0.6 m-0.4 n0.9 o-0.4 p-0.5 r1.1 s-0.6 t-0.7
trei+en 7.9 b-0.4 g1.0 h0.9 k-0.4 r1.1
trei+staa 7.9 a-0.3 k2.1 l0.5 n0.4
trein 6.6 a-1.0 b-0.4 c-0.8 d-0.4 g0.9 h0.4 i-0.5 k1.8 l0.9 m-0.3 n0.4 p-0.4 r1.1 s-0.5 t-0.5
treins 7.9 a-0.5 e-0.4 k1.5 l-0.4 n0.6 q0.5
trek 6.5 b0.7 d0.7 f0.3 i0.6 o0.5 p-0.4 q0.8 r0.7 t0.7
trek+ik 7.9 d0.6 e-0.5 i0.5 j0.4 m1.0 p0.8
trekke 7.0 a-0.4 b0.6 c0.3 e-0.7 f0.3 g0.6 h-0.5 i0.4 l0.7 q0.7 r0.9 s-0.3 t0.8
trekt 7.9 e0.4 s0.8
trib 7.9 a0.3 e0.3 p0.5
trip 7.9 a1.1 e1.1 g-0.6 m0.8 r-0.4 s2.2
tripad 7.9 a1.1 e1.1 g-0.6 m0.8 r-0.4 s2.2
trok 7.6 a-0.7 c-0.3 d-0.3 g1.2 q0.4 r1.1
trom 7.9 b0.7 e-0.3 m0.7 p0.5
trot 7.4 b0.3 g1.3 r1.6 s0.4
trot+op 7.9 e-0.5 g0.7 r0.7
trots 7.4 b0.3 g1.3 r1.6 s0.4
trou 5.6 a0.9 b-0.7 c1.2 d2.0 e1.1 i0.5 j0.6 k0.5 m-0.3 n0.7 o0.6 q1.7 r0.6 s1.9 t1.9
trou+inge 7.9 a0.4 d1.2 e1.0 n0.6
trou+is 7.9 a0.4 c1.3 d-0.5 g0.5 k0.7 m0.3 o0.7 q0.4 r0.8 t1.8
trou+met 7.9 a0.4 c0.5 e0.6 s1.0
trou+van 7.6 a0.4 c1.4 d0.9 g-0.3 i0.6 j0.6 r-0.3 s0.4
trouw 7.9 a1.1 c1.5 d0.9 e0.9 g-0.6 i-0.4 k0.6 m0.6 n0.5 o0.3 t1.8
trouwa 7.9 a0.6 c0.9 d0.6 r-0.4 s0.5
trouwd 7.6 c0.4 d0.4 e0.3 i1.1
trouwe 6.4 c-0.7 e-0.4 g0.6 i0.5 n0.8 o0.6 q1.4 r0.5 s1.0 t0.8
trouwf 7.9 e0.5 g0.4 q0.6 r0.3 s0.6
trouwj 7.9 c-0.4 j0.8 s0.6
trouwr 7.9 a-0.6 e-0.4 j0.4 n0.3 s-0.3
trouwz 7.9 c0.5 d0.4 g0.4 r0.4 s0.4
trus 7.6 a0.8 c1.6 d0.3 j-0.4 m0.9 s3.2 t1.6
trustp 7.6 a0.8 c1.6 d0.3 j-0.4 m0.9 s3.2 t1.6
truu 7.6 a-0.4 e-0.4 g0.4 h0.6 k-0.3 m0.6 q0.8 r0.5 t-0.5
truus 7.6 a-0.4 e-0.4 g0.4 h0.6 k-0.3 m0.6 q0.8 r0.5 t-0.5
tuch 6.7 d0.4 i-0.7 j2.6 p-0.4 q-0.4 r0.4 s1.1
tuch+van 7.9 j0.5 s0.8
tuchtc 7.4 a-0.6 c0.5 e-0.7 i-0.4 s-0.3
tuchtr 7.4 a0.6 d0.4 e0.6 g0.4 i-0.4 j1.6 r0.4 s1.6
tuin 5.8 a1.6 b1.0 c0.5 d1.8 e1.6 f0.4 g-0.6 h0.6 i1.4 j0.6 k-0.5 p0.4 r-0.7 t0.3
tuince 7.4 b-0.4 f0.3 i0.4 j0.6 k0.3 m1.0 p0.5 q0.3 r-0.3 s0.4 t0.8
tuinde 7.9 a0.5 d1.2 e1.1 o0.3 p0.6
tuinhu 7.9 b1.0 c0.4 o0.7 p-0.4
tuinma 7.4 a0.5 b1.1 c0.4 d0.7 e-0.4 k-0.3 n0.4 o0.7 s0.5
tuinst 7.9 c1.1 e1.0 f0.6 j0.9
tulp 7.9 e0.6 j0.8
tulpen 7.9 e0.6 j0.8
turn 7.9 d1.1 e0.8 g0.5 r0.4
turnho 7.9 d1.1 e0.8 g0.5 r0.4
tuss 5.4 a-1.0 c0.9 f0.8 h0.6 i-0.9 j-0.5 k2.2 l1.6 n1.1 o-0.7 p-0.7 q0.4 r0.8
tuss+bij 7.9 a-0.4 g1.6 j-0.4 n-0.3 q0.3 r1.6 t0.8
tuss+de 7.0 b0.4 d0.7 e0.7 g-0.6 h0.8 k0.8 l1.5 n1.1 o-0.3 p0.4 q0.6
tuss+kers 7.9 l0.7 n0.8
tuss+onze 7.9 c-0.3 e0.7 f1.4 l0.4
tuss+opze 7.9 d-0.4 f0.4 q0.4
tussen 5.4 a-1.0 c0.9 f0.8 h0.6 i-0.9 j-0.5 k2.2 l1.6 n1.1 o-0.7 p-0.7 q0.4 r0.8
twaa 6.1 a0.3 b0.3 d0.7 e0.9 f-0.3 g0.9 h1.4 i-0.8 j0.4 m1.3 p0.4 q0.9 r1.5 s0.3
twaa+buss 7.9 a-0.5 g1.0 h1.6 k0.4 r1.4
twaa+jaar 7.6 b0.5 d1.2 e-0.4 g-0.4 h-0.4 i0.4 l0.3 r-0.6 t0.3
twaa+uur 7.4 c-0.5 d-0.3 e-0.5 i-0.3 j0.6 p0.7 s0.4 t0.5
twaalf 6.1 a0.3 b0.3 d0.7 e0.9 f-0.3 g0.9 h1.4 i-0.8 j0.4 m1.3 p0.4 q0.9 r1.5 s0.3
twee 3.5 a1.1 b1.8 c0.6 d2.3 e2.2 f0.8 g-0.6 h3.2 i2.4 k1.2 l2.3 m2.7 o1.0 p-1.1 q2.3 r0.4
twee+ande 6.8 a0.5 b0.9 c-0.6 h-0.3 i2.8 p-0.4
twee+bij 7.9 g0.3 h0.7 r0.5
twee+dage 7.2 c-0.6 d-0.5 e0.7 g1.0 h1.4 i-0.5 l-0.4 s0.7
twee+dele 7.6 b-0.4 d1.0 f-0.3 l1.6 n0.5 o0.5 q0.3 r-0.3 s0.7
twee+extr 7.9 b0.3 g-0.5 h0.7 q0.4
twee+fact 7.9 c0.4 k0.4 l-0.4 m-0.3 n0.6 o0.5
twee+helf 7.9 a0.4 d0.9 e0.9 j0.8 p1.7 s0.6
twee+heri 7.9 a-0.3 m1.1
twee+jaar 6.3 b0.4 d0.3 e0.5 f-0.6 g1.1 h1.6 j-0.4 o-0.8 p-0.4 q0.6 r1.2 s0.3 t-0.3
twee+kand 7.9 e0.4 i0.6
twee+keer 5.6 a2.0 c-0.5 d2.2 e-0.5 f-0.4 g-1.1 h-0.5 i1.2 j0.9 k1.6 l0.6 m2.5 n0.8 o0.7 q0.9 r-0.4 t-0.4
twee+kolo 7.9 a-0.4 b0.3 e-0.3
twee+maan 6.8 a0.6 b0.5 c1.5 d0.5 e0.4 f0.8 g-0.4 h-0.7 j-0.3 k1.0 l1.1 p-0.4 s-0.4 t-0.3
twee+man 7.9 m0.9
twee+mens 7.9 a-0.7 c-0.4 e-0.8 i-0.5 l0.7 n-0.3 q-0.3
twee+niet 7.6 b1.2 d0.6 e0.5 i-0.4 k1.0 m1.0 n1.3 o-0.4 p-0.3
twee+open 7.9 a-0.6 c-0.3 f0.4 o0.7 p-0.3 q1.6
twee+post 7.9 a0.5 b1.2 m1.0
twee+schi 7.9 c0.5 e0.3 l1.0 p0.4
twee+term 7.9 c-0.3 d0.8 e0.4 i0.3 p0.4 q1.1
twee+uur 7.2 c-0.3 f0.7 g0.6 i-0.4 l-0.4 m0.4 n0.3 p0.7 q0.9 r0.7 t1.7
twee+van 7.6 a-0.5 b-0.4 d-0.3 e-0.5 g-0.4 m-0.4 n0.5
twee+venn 7.9 a-0.6 d-0.5 e-0.4 f-0.4 g0.8 h1.1 k-0.4 n-0.5 o1.4 r1.1 t0.4
twee+verd 7.2 c0.3 g-0.8 h0.7 k-0.5 r-0.5
twee+voor 7.9 c0.7 p0.9
twee+weke 5.5 c1.7 e0.7 i0.5 j-0.5 k0.5 l1.0 m0.3 o-0.3 p-0.9 q-0.4 r0.6 s-0.8
twee+werk 7.6 a-0.4 b0.6 e-0.5 f0.4 l0.3 q0.5 t-0.4
twee+wink 7.9 c0.5 g-0.4 h0.6 i0.3 r-0.3 s0.4
tweede 5.1 b1.5 c1.1 d1.4 e1.5 g-0.6 h4.2 i-1.5 k0.5 l1.0 m0.4 n-0.5 p0.8 q1.6 r-0.7 s-0.6 t0.3
tweeen 7.6 d0.4 g0.4 i0.8 k0.4 l-0.3 t0.4
tweeho 7.4 b0.4 c0.6 d-0.5 e-0.7 g1.0 h0.5 i1.1 r1.1 s0.3
tweema 7.9 a1.0 b0.9 d-0.6 g-0.4 i0.6 m1.1 n0.3 r-0.3 t0.3
twij 7.4 b0.9 d-0.5 k-0.3
twijfe 7.4 b0.9 d-0.5 k-0.3
twin 6.5 a-1.0 d-0.8 e-0.6 f-0.3 g0.9 i1.3 o-0.3 p-0.5 q0.8 r0.9 s2.0 t1.6
twin+jaar 7.6 d-0.5 g0.6 i1.0 q0.4 r0.9 s0.8 t0.3
twin+minu 7.6 g-0.5 i-0.4 j0.6 s1.2 t1.5
twinti 6.5 a-1.0 d-0.8 e-0.6 f-0.3 g0.9 i1.3 o-0.3 p-0.5 q0.8 r0.9 s2.0 t1.6
type 7.6 b0.6 d-0.6 e-0.5 h0.4 k0.3 m0.6 n1.0 p-0.3
types 7.9 a-0.4 d-0.4 e-0.3 h0.5 k0.4 n1.1
typt 7.9 b-0.3 c-0.4 e0.4 g-0.4 k0.3 m0.3
typt+nu 7.9 b-0.3 c-0.4 e0.4 g-0.4 k0.3 m0.3
u 2.7 a5.2 b0.4 c2.1 d5.8 e2.2 f1.3 g-3.1 i1.1 j8.8 l1.5 m2.7 n0.8 o3.0 p3.7 q1.3 r-1.6 s2.3 t0.4
u+aan 7.0 a0.4 b-0.5 c-0.3 d-0.6 e0.5 f-0.3 i0.5 j0.6 n-0.3 p0.5 s-0.3
u+aang 7.6 a0.6 b0.3 e0.9 m0.3 p0.8
u+aans 6.9 a0.8 e0.6 f0.9 j1.3 p0.4
u+al 7.6 a0.9 c-0.6 d1.3 e0.9 i1.7 j-0.3
u+alle 7.6 d1.1 g-0.3 h-0.5 i1.2
u+als 6.7 c-0.5 d1.5 e0.5 f2.3 g-0.4 h-0.5 i-0.6 j-0.4 n1.8 s-0.6 t0.5
u+begr 7.6 e1.3 h-0.4 m-0.3 p0.7 s0.7
u+bent 7.0 a0.7 b0.6 e1.7 h0.4 i0.4 m0.9 o-0.4 p0.4 r0.5 s0.4
u+beve 7.9 a-0.5 i0.9
u+bij 7.6 a-0.7 d-0.3 e-0.7 h-0.4 o-0.6
u+binn 7.6 a0.5 c-0.4 e1.1 j1.3
u+cont 7.9 d-0.5 k-0.3 t0.6
u+daar 6.5 a0.4 b1.5 c1.0 f-0.4 g0.5 h0.9 l-0.4 o-0.3 q-0.3 s-0.4
u+dan 7.2 a-0.4 b-0.3 j-0.4 k0.9 l0.7 n1.6 o-0.5 p-0.3 t0.5
u+dat 6.2 a-0.5 b-0.7 c1.7 d0.4 e0.3 h-0.6 j-1.2 k-0.8 l0.6 m1.6 n1.1 r0.4
u+de 5.2 a1.1 b-0.5 c0.8 d0.8 e0.3 f0.4 g-0.5 h1.3 i-0.5 j2.6 k0.4 l-0.6 m1.1 o0.7 p-0.9 s-0.5 t0.8
u+deze 6.7 a0.5 c0.4 f-0.4 g-0.4 i-0.4 j0.5 k0.4 m1.2 n-0.5 o0.8 p0.3 s0.6 t0.4
u+die 6.6 d0.6 f-0.3 g-0.5 h-0.3 i-0.5 j0.5 n0.3 o2.8 p0.5 q-0.6 r-0.3 s-0.3 t0.9
u+dit 6.8 a-0.4 b-0.4 d-0.4 e0.8 h-0.4 j1.1 m1.2 p-0.5 s-0.4 t0.4
u+doet 7.6 j0.7 m0.7 p0.4
u+drie 7.6 d0.3 e0.5 g0.5 h0.7 i0.3 p0.7 q0.7 s0.5
u+een 5.9 a0.3 c-1.0 e0.4 f0.9 h0.5 i0.9 j-1.3 k1.2 l0.4 o1.3 p-0.5 q-0.4 r0.3 s-0.8
u+en 6.9 a0.4 e1.0 f1.6 j0.3 l-0.4 m0.9 n0.4 p-0.4 q0.4 s-0.5 t1.3
u+er 6.5 b0.5 d0.6 e0.7 f-0.3 h-0.3 i0.4 j0.4 l0.8 m-0.4 n1.7 o-0.8 p1.1 s-0.5 t-0.5
u+even 7.9 b0.8 f0.7 m1.0 q0.6
u+form 7.6 j1.1 p-0.4
u+geen 7.6 e-1.1 i-0.4 j-0.4 p0.7 s-0.3
u+gele 7.9 a0.4 e0.8 p1.2
u+gevr 7.9 b0.9 c0.7 d0.6 e0.8 p0.3 r-0.3 s-0.4
u+goed 7.6 b0.3 d0.6 e0.4 i1.5
u+graa 7.6 a0.5 d0.3 j0.9 m0.9 s0.5
u+had 6.9 a0.7 b0.9 c0.3 d2.1 e-1.3 f0.7 h-0.4 j1.2 k-0.3 p0.5 q0.9
u+heb 7.9 j0.5
u+hebt 6.7 b-0.5 c-0.5 d1.4 e-0.7 f-0.4 g1.3 i-0.4 j0.4 k0.5 l0.9 m1.4 q0.3 r1.4 s-0.3
u+heef 6.0 a1.6 b0.4 d2.4 e0.6 g0.4 h-0.6 i1.0 j1.4 m-0.5 n-0.4 o-0.4 p1.1 q0.4 r0.5 s3.0
u+hem 6.7 c-0.4 e-0.5 f0.6 g-0.3 h-0.4 j1.1 k-0.3 m1.2 n-0.4 o1.1 p0.3 r-0.5 t0.3
u+het 5.8 a-0.6 c-0.8 e0.4 f0.3 g-0.8 j-0.3 k-0.3 l1.9 n1.1 o0.6 q0.9
u+hier 6.9 b0.4 c0.4 e1.4 g0.5 i-0.5 j0.8 k0.4 l-0.3 m0.7 n0.4 p-0.3 r0.5
u+hoef 7.4 a-0.4 d-0.7 e-0.6 g0.5 h0.9 i-0.4 k-0.4 l1.0 p-0.3 r0.3
u+hoor 7.0 a0.8 c0.9 f0.9 g-0.4 i-0.4 j2.1 p0.3 q-0.3
u+hore 7.6 c0.6 i1.1 j0.4
u+iema 7.9 c-0.5 d0.6 e0.5 f0.5
u+ik 7.9 a-0.4 d0.6 g-0.4 i-0.3 j-0.4 k0.4
u+in 6.3 a0.8 b-0.4 c2.1 d0.3 g0.3 h-0.3 j1.1 n-0.6 o0.9 p0.5 r0.7 t-0.3
u+is 7.9 b1.2 g-0.3 h0.5 m-0.4 n-0.3 o-0.4 t0.4
u+kenn 7.9 a0.6 d0.7 j1.5
u+komt 7.6 a0.6 c1.5 d0.4 j0.6 p0.5 s1.3
u+krij 6.6 a0.6 b0.5 e1.7 g-0.6 j1.6 p1.6 q0.4 r-0.5
u+kunn 7.9 b0.3 e0.6 g0.6 h0.5 j0.4 r0.7
u+kunt 6.5 a0.4 c0.5 g-0.7 j0.9 k0.4 l-0.4 o-0.5 p0.6 r-0.4 t0.3
u+lang 7.9 a0.4 c-0.4 d1.1 e0.5 f0.9 j0.5
u+ligt 7.9 a0.6 e1.1 j0.7 p0.5 s-0.4
u+maar 7.0 a1.4 c1.3 e1.4 g-0.4 i-0.3 j0.8 m-0.3 p1.6 s0.9 t1.3
u+mag 6.9 a0.3 c0.8 d-0.5 e-0.6 f-0.3 g-0.7 i-0.6 j0.5 m0.9 o0.3 q-0.4 s-0.4 t0.9
u+me 7.9 a0.3 b0.6 e-0.4 i1.0 o0.7
u+mede 7.6 c0.6 d0.3 i1.1 j0.6
u+met 7.6 c0.6 e-0.4 m-0.3 s0.3 t1.1
u+mij 5.5 c2.0 d2.3 e-0.7 f0.6 l0.8 n3.1 o1.4 p-0.5 q-0.4 s-1.2 t-0.5
u+mijn 7.2 a1.2 d0.7 i0.4 j1.7 p-0.4 s-0.4 t0.3
u+moet 7.9 e0.3 i0.4
u+neem 7.9 d0.6 e-0.3 j1.5 s0.5
u+niet 6.1 a1.9 b1.4 d1.1 e0.5 f0.9 g-0.7 h0.4 i-0.8 j0.7 l-0.5 m0.5 p1.0 s0.5 t1.0
u+nog 7.0 a0.7 c0.7 d1.3 g-0.4 j-0.4 k0.4 l1.0 m0.5 n1.1 p-0.4
u+nooi 7.9 a-0.6 c-0.3 e-0.4 g1.2 h1.0 i-0.4 l0.3 n-0.3 q1.0 r1.1
u+nu 7.6 a-0.4 c-0.5 e0.5 g1.0 h1.6 l-0.3 r0.9 t-0.4
u+of 7.9 d0.5 e0.4 s0.6
u+omda 7.9 b0.7 c0.6 f1.1 h0.3 n0.4
u+onde 7.9 d-0.3 h0.7
u+ons 7.0 a-1.7 c-0.4 e-0.4 g0.3 l1.1 m0.4 o0.4 p-0.5 r0.4
u+ontb 7.9 a0.4 c0.4 d0.6 p0.5
u+ontv 6.9 a-0.9 e-0.7 i-0.4 j-0.7 l0.7 m-0.5 n1.0 p-0.4 r-0.4
u+onze 7.9 c0.4 e0.4 f1.1
u+ook 7.0 e-0.4 f0.3 g1.5 i-0.5 k-0.5 l0.7 n-0.3 p1.0 q-0.4 r1.3 s-0.5
u+op 6.2 a-2.1 c-0.5 d-0.9 e-0.5 h1.6 l-0.7 m-0.9 n0.6 o0.9 p-1.0 q1.2 r0.3 s-0.8
u+over 7.4 a0.5 e1.0 j1.1 p0.5 q0.6 s0.5
u+per 7.4 b0.5 d-0.6 i0.5 j0.4 m0.4 q-0.3 r-0.4 t0.8
u+reag 7.9 a0.5 d1.8 e-0.8 f1.0 s0.6
u+reke 7.0 a1.2 b2.5 c-0.6 e-0.6 f0.6 g-0.4 i-0.3 j0.7 m1.2 o-0.6 p0.8 q0.4 r-0.4 s-0.4
u+schr 7.2 a1.0 c0.7 d0.7 e0.5 f0.4 g-0.3 j0.9 p1.0
u+staa 7.9 b0.3 d-0.4 f0.8 l0.8
u+stuu 7.4 a0.7 c0.3 d0.9 e0.7 j-0.3 p0.6 s0.6 t0.4
u+te 6.8 a0.6 b-0.4 c0.5 d-0.6 e-0.3 f-0.6 g0.6 i1.2 j1.4 m-0.3 r0.7 s0.7
u+tere 7.9 a-0.5 g0.8 h1.0
u+toe 7.6 b0.4 c0.3 d1.0 g-0.4 j0.7
u+tot 7.9 a0.3 j1.4 p0.8 s0.6 t0.8
u+uw 7.9 a0.4 b0.9 e0.7 j0.5
u+van 7.2 b-0.3 d0.4 e1.7 i0.5 l0.5 p0.4 s-0.5
u+vana 7.9 c0.9 e-0.4 i0.7 m0.6 p-0.3
u+vand 7.9 i0.6 t0.5
u+veer 7.9 e0.6 p0.6
u+verh 7.4 a1.3 d1.3 g-0.8 i-0.6 j1.0 m1.0 r-0.7
u+volg 7.9 a0.5 g0.4 h0.5 j1.0 r0.5
u+voor 6.2 a-1.0 c-0.7 d-0.9 e0.7 h0.3 j-0.5 k0.7 l0.4 m-0.8 n0.6 o0.8 r0.7 s-0.5 t1.4
u+vori 7.9 a1.5 c2.7 d0.5 e-0.5 h-0.4 m-0.3 n-0.4 o0.4
u+vrag 7.9 l1.0 n0.8 r-0.3
u+vroe 7.9 d-0.5 e0.4 s0.6
u+was 7.6 b0.6 i0.5 j0.4
u+wat 7.9 a0.7 b0.7 c0.5 e-0.4 j0.5 p1.0
u+weet 7.9 e0.8 j0.9 s-0.4
u+wel 7.6 e-0.4 h0.3 j0.9 k0.8 n-0.4 o0.5 p0.5 q0.4
u+wete 7.6 d0.3 h0.3 j0.9 k0.7 s0.7
u+word 7.0 a0.6 d0.4 e0.9 g-0.4 i1.0 j1.0 k0.5 p1.0 r-0.4 s0.8
u+ze 7.6 a0.4 c1.7 g-0.3 o0.5 r-0.6 s0.5 t0.6
u+zei 7.9 a0.8 c1.9 d1.0 g-0.4 m-0.3 r-0.4 t0.7
u+zich 7.2 a0.6 c0.4 e0.9 f0.6 k0.6 m0.6 p1.3
u+ziet 7.9 k0.5 l0.4 m0.4 o-0.3 q1.5
u+zit 7.9 l-0.4 o1.0 q0.4
u+zo 7.9 a-0.5 g0.6 l0.5 m-0.3 q0.3 r0.6
u+zou 7.2 c1.5 d1.0 j-0.5 k-0.4 m-0.6 p1.1 q1.6 s1.3 t-0.5
u+zult 7.6 a0.4 d-0.6 e0.4 j0.8
uien 7.9 t-0.3
uit 3.8 b2.9 c1.0 d-1.1 e2.6 f-0.4 g-0.6 h0.8 i2.2 j-1.3 k0.6 l1.8 m1.2 n2.1 o0.5 p-1.4 s0.8 t0.8
uit+bele 7.9 a0.7 b0.8 d0.5 e1.1 s1.9
uit+bred 7.6 a-0.7 b0.5 c-0.4 g-0.6 h0.7 o0.4 s-0.3
uit+dan 7.4 a0.5 b0.9 f0.6 h-0.4 j0.6 k-0.3 n0.5 p-0.4 q-0.4
uit+dat 7.4 a0.5 d0.6 e1.2 g-0.5 h0.4 i-0.8 k-0.3 m0.7 q-0.3 s-0.4 t0.6
uit+de 5.7 b0.9 d0.5 f0.4 g0.8 j-0.7 k0.6 l0.6 m-0.9 o-0.7 p-0.9 r1.7 s0.8
uit+een 7.2 a-0.8 b-0.4 c-0.4 d-0.6 e-0.7 f-0.3 g0.6 r0.4 s-0.3
uit+elka 7.4 a-0.4 e-0.6 l0.3 r-0.4
uit+en 7.2 a-0.3 c-0.5 e0.5 h-0.4 l2.0 n1.3 r-0.6 s-0.4
uit+heer 7.9 a0.4 d0.9 e1.0 i1.2
uit+het 6.3 a-1.2 b-0.5 e-0.5 h0.8 i0.7 j-0.5 k-0.5 m-0.4 o0.6 r0.8 s-0.7
uit+jull 7.9 d-0.4 e0.7 f1.1 q0.5 t0.7
uit+maar 7.9 b0.4 m-0.4 n-0.4 o1.0
uit+met 7.4 a-0.4 b-0.4 c-0.4 d0.4 e0.5 f0.6 g-0.5 i-0.4 k-0.4 n0.3 p0.8 r-0.3 s0.4
uit+na 7.9 a-0.6 b-0.5 c1.0 f0.9 h-0.4 l1.3 m-0.3
uit+ons 7.4 b0.4 d0.9 e1.3 g-0.3 h0.9 j0.5 k-0.3 m0.8 n0.4 t0.3
uit+op 7.2 a0.3 e0.5 f0.7 g-0.4 m0.7 n1.5 p0.5 r-0.4 s-0.4
uit+schu 7.9 a0.4 e-0.3 k0.5 l1.1 o-0.4
uit+te 6.9 d-0.5 e-0.7 h1.2 j0.6 k-0.3 p-0.3 q0.4 r-0.4 s0.6
uit+uw 7.6 a-0.4 b0.9 c0.7 f0.4 g-0.5 h-0.4 i-0.3 j-0.3 k0.6 n0.6 q-0.4
uit+van 7.9 a-0.4 f0.3 g-0.4 p-0.5
uitb 6.0 c1.0 d-1.2 e-0.7 f-0.5 g0.7 h2.3 i-1.2 j1.2 l1.3 m0.4 n0.5 q1.3 r0.6 s-0.6
uitb+met 7.6 c-0.4 g-0.3 h1.2 n-0.3 o-0.4 q0.4
uitb+naar 7.9 a-0.4 e-0.5 g0.9 h0.8 r1.0
uitb+van 7.2 a0.3 c0.4 d-0.5 e-0.5 g0.9 h0.7 i-0.7 j1.1 l1.2 m-0.4 n0.5 p-0.4
uitbat 7.9 j0.3 n0.9 r0.4
uitbet 7.4 a-0.5 d-0.5 e-0.3 j-0.4 l0.9 m0.4 p-0.4 q1.6 r-0.5
uitbli 7.4 a0.8 c1.1 d-0.5 e-0.7 j1.1 l1.0 m-0.3 p0.6
uitbre 6.9 a-0.5 b0.4 c-0.7 g1.4 h3.2 i-0.8 r0.9
uite 5.8 b0.7 c1.6 d-0.5 e-0.8 f0.8 h-0.9 i0.3 j0.4 k-0.6 l2.6 m0.5 n4.7 o-0.5 p-1.1 s-0.6 t1.9
uite+de 7.9 l0.9 n1.5
uite+dond 7.6 c0.4 l-0.5 n1.5 t0.4
uite+morg 7.9 a0.4 c0.6 l0.3 t1.4
uite+vrij 7.6 b0.9 i0.5 k-0.5 l1.1 n1.7 q0.4
uitera 7.4 b0.5 d-0.4 e0.3 f0.7 g0.6 h-0.3 i0.3 l0.6 m0.5 n-0.3 r1.1
uiterl 6.1 a-0.4 b0.4 c1.3 d-0.4 e-1.0 f0.5 g-0.6 h-0.5 j0.7 k-0.6 l1.8 m0.4 n4.9 o-0.3 p-0.9 r-0.7 s-0.4 t1.9
uiters 7.9 a0.3 c0.6 l0.6 n0.3
uitg 5.0 a1.4 b2.0 c1.7 d1.4 e1.4 f1.3 h1.4 i0.7 j1.2 k-0.4 l0.4 m0.4 n0.6 o-0.5 p-0.7 q3.8 r1.9 s-1.0
uitg+aan 7.9 c0.6 d-0.3 g0.3 j0.3
uitg+en 6.9 a1.4 b2.2 c0.8 d0.6 f0.4 j0.6 k-0.3 m-0.4 n0.9 o-0.3 p-0.4 s0.9 t1.8
uitg+pakk 7.9 c-0.4 e-0.3 g0.4 h1.6 i-0.3 m0.5 q0.8 r0.7
uitg+via 7.9 b0.8 e0.4 i0.5 q0.5
uitgeb 7.4 a0.5 b0.7 c-0.4 d0.8 h1.4 j0.9 m0.4 q0.7 r0.6
uitgek 7.4 b0.3 d0.7 e0.7 g-0.4 h-0.4 i0.5 j-0.4 q1.1 t-0.3
uitgel 6.9 c1.1 e-0.5 f0.5 g1.2 i-0.5 j0.6 k0.4 m0.8 n-0.5 r1.2 t0.3
uitgem 7.9 a0.4 b1.0 d1.2 e-0.5 j0.4 s1.2
uitgep 7.0 f1.7 g1.0 h0.4 j0.8 l0.4 m-0.6 o-0.4 p-0.4 r1.3 s-0.3 t-0.3
uitger 7.9 c0.7 g0.3 h0.5 j1.0 r0.3
uitges 6.7 c0.4 d-0.7 g-0.7 i-0.6 j-0.6 k-0.4 l-0.5 n1.4 o0.6 p-0.4 q0.3 s-0.7 t-0.3
uitgev 6.4 c0.8 e1.3 g-0.8 i1.4 j-0.5 l0.9 m0.5 n0.5 o-0.6 q3.2 s-0.5 t1.2
uitgez 7.4 b0.6 e0.5 h0.4 i0.4
uitk 6.9 c0.5 d0.4 e1.5 h0.4 j0.7 k0.8 l-0.4 m-0.4 r0.5 s0.5 t-0.3
uitkom 7.0 e1.1 h0.5 k0.8 l-0.4 m-0.3 r0.5 s0.6 t-0.3
uitl 5.8 a1.0 b0.8 c0.5 d1.9 e0.8 f0.4 g1.1 h0.4 j-0.4 k0.7 l0.3 m0.9 n-0.6 o0.6 p-0.8 q0.6 r1.7 s-0.5
uitl+over 7.9 d1.2 e0.5 g0.3 o0.4 q0.3
uitl+van 7.9 a-0.6 e-0.4 g1.1 l0.6 q0.6 r1.6
uitl+waar 7.9 a0.7 b-0.4 c0.7 d-0.7 e1.1 h0.4 o-0.4 t0.5
uitl+wat 7.9 a-0.5 b-0.4 e-0.4 f0.8 k0.7 m0.3 o0.4 q-0.4
uitleg 6.0 a1.0 b1.0 c0.7 d2.2 e0.7 g0.8 h0.4 i-0.4 j-0.3 k0.7 l0.5 m1.0 n-0.6 o0.5 p-0.8 r1.6 s-0.4
uitn 6.7 a-0.6 b-0.3 d0.5 e0.8 f-0.3 g0.9 i-0.6 k1.9 l-0.3 o-0.3 p-0.4 r1.3 s-0.5
uitn+voor 7.6 d0.6 e0.5 g-0.4 h0.4 n-0.3 q0.3
uitnod 6.7 a-0.6 b-0.3 d0.5 e0.8 f-0.3 g0.9 i-0.6 k1.9 l-0.3 o-0.3 p-0.4 r1.3 s-0.5
uitr 7.4 a0.9 b1.5 c0.6 e0.9 f0.6 i0.6 q0.3 s0.9
uits 5.4 a-0.6 b0.6 c1.0 f-0.4 g0.6 h-0.7 i-0.6 j-1.1 l3.5 m-1.0 n-0.4 o-1.1 p-1.3 q-0.7 r1.3 t-0.4
uits+staa 7.9 d0.4 e-0.5 g-0.4 h-0.3 i0.6
uits+van 7.6 h-0.3 i0.4 l0.4 n-0.3
uits+voor 7.9 a0.3 e0.5 s0.9
uitsch 7.4 a-1.1 d-0.8 g-0.3 i-0.8 m0.4 n-0.3 t0.4
uitslu 7.4 b0.3 d1.1 o-0.4
uitspl 7.9 b1.0 d-0.5 e-0.4 h-0.4 m-0.4 o-0.3 p-0.3 r0.3 t-0.3
uitspr 6.9 a-0.3 b-0.4 d0.7 e0.6 g-0.6 h-0.3 i-0.3 l0.5 r-0.5 s0.4
uitsta 7.9 a0.5 b0.4 d0.4 e-0.4 g-0.3 i1.3 r-0.3
uitste 6.3 c2.0 d-0.6 e-0.6 g2.1 i-0.4 j-0.7 k0.5 l3.6 m-0.5 p-0.5 q-0.6 r2.3 t-0.4
uitt 7.9 m0.7 n0.3
uitv 6.0 a0.7 b0.6 d0.4 e1.8 f0.8 g-0.4 h0.7 i-1.2 j0.4 k0.3 l0.6 o-0.5 p-0.9 q1.4 t0.3
uitv+de 7.9 b0.4 c-0.5 e0.3 f1.4 k-0.3
uitv+en 7.9 a0.3 e0.4 j0.8
uitv+van 7.9 b0.4 c0.4 k0.9 q0.9
uitvaa 7.0 b0.7 f-0.6 g-0.6 i-0.5 k0.8 l0.4 m-0.6 o0.5 q1.1 r-0.3
uitvoe 6.5 a0.8 d0.7 e1.4 f1.5 g-0.4 i-0.6 k-0.5 m0.7 o-0.8 p-0.7 s-0.5 t0.5
uitw 7.6 b0.7 c-0.5 d-0.4 k-0.3 l0.7 q0.4 r0.4
uitz 6.3 a0.8 c0.4 d1.1 e1.1 f0.6 g-0.8 i-0.7 k0.4 l0.6 o-0.6 p1.1 s0.3 t-0.5
uitzen 7.9 a0.4 c0.3 e0.3 f0.6 p0.7 s0.5
uitzet 7.6 d0.9 e0.3 l0.7 s0.5
uitzie 7.9 e0.6 g-0.3
uitzoe 7.9 b0.5 c-0.3 j0.6 p1.4
uitzon 7.9 c0.8 e-0.3 j0.4
unan 7.0 a0.7 e1.2 h0.4 n0.5 p0.7 r0.6 s0.5
unan+besl 7.9 e0.5 h0.7 p1.0
unanie 7.0 a0.7 e1.2 h0.4 n0.5 p0.7 r0.6 s0.5
univ 7.9 a0.4 d0.6 e0.9 i0.4 j0.8 p0.6 s0.7
uniz 7.9 a0.4 d1.3 s1.2
unizo 7.9 a0.4 d1.3 s1.2
up 6.2 d-0.6 e0.8 h1.3 p-0.4
up+en 7.9 b0.6
upda 6.7 a0.8 b-0.6 c0.7 e1.8 f0.5 g0.3 l-0.4 m0.7 n0.3 o0.5 p-0.6 r0.5 s-0.6
upda+van 7.9 a0.4 e1.2 t0.5
upda+werk 7.9 e0.4 g0.9 l-0.3 m-0.3 n0.6 q0.3 r1.1
update 6.7 a0.8 b-0.6 c0.7 e1.8 f0.5 g0.3 l-0.4 m0.7 n0.3 o0.5 p-0.6 r0.5 s-0.6
uren 6.1 a0.9 b1.0 c-0.6 e-0.8 f0.7 g-0.4 h1.0 i-0.5 j-0.4 k0.4 l0.9 m3.3 n0.8 q-0.5 r0.4 s-0.5 t-1.0
uren+er 7.9 a-0.4 d0.3 f-0.3 l0.5 n0.5 t-0.3
uren+van 7.9 b-0.4 h-0.5 l0.6 m0.5 o-0.4
urenst 7.9 d-0.3 h-0.5 m-0.4 n0.6 o0.5
utre 7.2 a0.4 b-0.4 c0.5 e0.3 g-0.4 j-0.4 m0.5 o-0.4 q0.5 s1.2
utrech 7.2 a0.4 b-0.4 c0.5 e0.3 g-0.4 j-0.4 m0.5 o-0.4 q0.5 s1.2
uur 4.2 a0.6 b1.0 c-0.4 d-2.4 e-0.6 f-0.5 g-0.6 h-0.9 i-1.0 j-1.4 k0.8 l-0.8 m3.8 n-0.6 o-0.8 p-0.6 q1.8 r0.8 s-1.0 t9.6
uur+aan 7.9 a-0.3 g0.4 i0.9 q0.6 r0.6 s0.7
uur+begi 7.9 a-0.4 e-0.4 m-0.3 o0.5 t0.6
uur+daar 7.6 e-0.3 r-0.5
uur+de 6.9 a0.4 d-0.7 e1.0 i-0.3 k0.9 l-0.4 n0.4 p-0.4 s-0.3 t3.6
uur+een 7.2 b-0.4 f-0.5 g0.9 h-0.5 i0.5 j-0.3 l0.4 m0.5 n0.5 o0.3 q-0.4 r1.1 t0.4
uur+en 7.0 a-0.3 b1.0 c0.9 e-0.8 g0.4 i-0.7 l0.5 m0.4 o-0.3 r0.7
uur+het 7.6 c-0.6 d-0.3 p0.7 t1.2
uur+in 7.4 a0.5 c-0.3 e0.6 g-0.3 h-0.4 i-0.4 k0.7 m0.8 p-0.3 s0.4
uur+lang 7.6 d0.4 i0.3 s-0.3
uur+s 7.0 a-0.5 b0.3 c0.4 e-0.3 f-0.4 g0.9 h-0.5 i-0.4 k-0.3 l-0.3 n0.5 o-0.3 p0.3 q1.5 r1.3 s-0.3 t-0.4
uur+staa 7.6 p0.7 t2.2
uur+te 7.4 b-0.4 g-0.4 m0.9 o-0.3 p0.4 q0.3 t0.6
uur+voor 7.0 a1.4 b0.9 c0.5 e1.0 g-0.4 i-0.4 m0.4 q0.8 r-0.3
uurt 6.7 a0.7 b3.2 e-0.9 g-0.4 l-0.5 m0.8 p-0.5 q0.3
uurtar 7.6 a0.6 b2.4 c-0.4 d0.7 e-0.4 m0.6
uurtje 7.0 b1.1 c0.4 d-0.5 e-0.6 l-0.4 m0.3 p-0.3
uw 3.2 a5.4 b2.0 c0.5 d2.2 e6.8 f6.5 g-0.7 h-1.1 i0.5 j6.9 k0.3 l0.3 m3.4 n1.9 o-0.6 p3.4 q1.3 r1.8 s2.8 t0.6
uw+aanm 7.9 c-0.4 e1.3 h0.6 m1.2 o-0.4
uw+aans 7.9 a-1.1 e-0.5 i-0.3 j0.5
uw+aanv 7.6 a-0.4 b0.3 d-0.5 e-0.8 f0.3 g-0.4 h-0.4 m0.5 r-0.4 t-0.3
uw+acco 7.9 d0.5 f0.6
uw+admi 7.6 a-0.4 c0.4 p0.8 q1.9
uw+adve 7.9 d0.4 e0.6 s1.1
uw+advi 7.4 a0.7 b1.1 c-0.4 d0.7 e0.9 i-0.4 j0.8 k0.8 l-0.4 p-0.5 r0.6
uw+ande 7.9 d0.6 j0.4 p0.5 s0.5
uw+antw 7.6 n0.9 o1.2 s0.4
uw+bedr 7.2 a0.7 b0.4 d0.9 e0.3 f1.4 j-0.4 m0.7 s1.4
uw+begr 7.6 a-0.6 c-0.3 d-0.4 e-0.6 h-0.4 k-0.4 l2.2 m0.5
uw+beri 6.3 a-2.3 b0.3 c0.5 d-0.3 e-0.8 g-0.6 h0.4 i-0.8 j-0.8 l-0.3 m1.0 p-0.8 q0.4 s-1.0 t-0.6
uw+bero 7.4 a0.6 c0.6 e0.3 j0.9 s0.8
uw+best 7.6 a-0.5 d0.5 e-0.6 f0.8 g-0.4 n0.7 t0.4
uw+brie 7.9 a0.3 e1.0 p1.7
uw+bure 7.4 a0.5 d1.4 e-0.5 g-0.4 i0.5 j0.5 s1.6
uw+coll 7.4 a0.7 b0.9 c-0.4 d1.2 e-0.9 h0.6 j-0.3 m1.0 p0.7 s-0.5
uw+conc 7.2 a-0.5 c-0.6 d-0.5 f-0.4 g-0.4 i0.7 q-0.3 r-0.5 s0.6
uw+decl 7.6 a-0.8 b-0.4 e-0.5 g0.5 l0.8 n1.0 p0.9 r0.6
uw+dien 7.9 a0.5 b0.5 e-0.5 i1.4
uw+dire 6.8 a0.9 c-0.7 d0.5 e-1.0 f3.8 g-0.5 j-0.7 l-0.5 p0.5 t-0.6
uw+e 7.4 a-0.5 d0.4 e-0.6 l0.6 q-0.4
uw+eige 7.6 a0.4 c0.3 d-0.4 e0.5 j0.9 p0.4
uw+eind 7.6 b-0.5 c-0.3 e-0.6 i-0.4 l0.5 m1.2 q0.9 r0.4
uw+erel 7.9 a-0.8 j-0.3 l0.6 n-0.3 p-0.3 q2.1
uw+fact 5.9 f-0.5 g-0.7 k-0.5 m0.5 n3.7 o1.0 p1.1 q-1.2 r-0.4 s0.6 t0.9
uw+fout 7.4 a0.5 e1.6 i-0.4 j1.5
uw+fund 7.9 a0.3 e0.7 j0.8
uw+gedu 7.9 a-0.7 g1.4 r1.5
uw+heri 7.2 a-0.5 b0.3 e0.8 g-0.3 j-0.3 k-0.4 l0.8 n3.3 o0.8 q-0.6 s-0.3 t-0.3
uw+hono 7.9 b1.6 e-0.5 i-0.3 k0.4 l1.2 m-0.4 p-0.3 q0.4
uw+hoof 7.9 b0.4 c0.8 e-0.6 f1.9 l-0.3 m0.9 n0.4 o0.6
uw+kant 6.3 a1.3 b-0.4 c1.0 d1.1 e-0.8 f1.1 g-0.7 i1.2 j0.6 k1.2 n-0.4 o-0.4 p-0.9 q-0.5 r-0.4 s-0.4
uw+kost 7.9 a0.3 b0.7 c0.5 e0.7 m-0.3
uw+leid 7.6 a0.3 d1.9 e-0.8 f1.9 h-0.3 j-0.4 p-0.4
uw+mail 7.4 a-1.4 c-0.4 d-0.8 j-0.3 l-0.3 n-0.3 q-0.3 t-0.3
uw+mana 7.6 a0.3 b-0.5 c-0.3 e-0.9 f2.3 i-0.4 j-0.6 m0.6 p-0.4 r0.4 s-0.4
uw+mann 7.9 a-0.5 f0.4 g0.9 q0.6 r1.0
uw+mede 7.4 d0.5 e0.6 f0.6 g0.3 i-0.4 l-0.3 m0.3 r0.6 s0.4 t0.5
uw+meld 7.9 a-0.6 c-0.4 e-0.7 k0.6 l0.5
uw+mens 7.9 a0.5 e-0.4 j1.0 q0.8 t0.3
uw+mont 7.9 a0.7 e1.4 j0.5 m0.7 p0.6 s0.5
uw+naam 7.4 e1.0 g-0.5 i-0.4 s0.8
uw+nieu 7.6 a0.6 b1.2 d0.7 f0.9 h-0.4 i1.0 m-0.3 q0.7 r0.6
uw+nota 6.9 c-0.3 d-0.8 e1.1 h0.6 i-0.4 j1.2 k0.4 l0.3 m1.4 n-0.6 o-0.4 p0.7 q1.0
uw+numm 7.4 a-0.8 b-0.3 c-0.5 d-0.4 f-0.5 g1.7 h0.8 k-0.4 m-0.4 o-0.4 q0.4 r1.5 s-0.3
uw+offe 7.9 a0.7 b0.4 j0.7 p0.7
uw+opdr 7.9 d0.4 e-0.6 g0.4 i0.5 j0.6 r0.3 t0.4
uw+open 7.9 e0.4 j0.6
uw+plei 7.9 a-1.2 d-0.4 e-0.4 g2.6 j-0.5 k0.7 m0.3 o0.8 r3.6 t0.4
uw+proj 7.6 a0.3 b0.7 c0.8 e1.1 f1.5 j0.5 n0.5 t0.5
uw+reac 7.9 c0.6 d-0.4 i0.6 r-0.3 t0.9
uw+reke 6.3 c0.3 d1.2 e0.6 f0.6 g0.5 h0.4 i-0.6 j0.4 k0.3 m0.7 n-0.6 o0.6 p0.9 q0.8 r0.6 s-0.5
uw+tari 7.9 a0.9 b2.6 c-0.3 g-0.4 j-0.3 m-0.3 q0.3 s0.5
uw+uitv 7.9 d0.9 f0.9 m1.0
uw+vert 7.4 a1.4 b0.6 c0.5 d0.7 e2.5 f0.5 g-0.5 j1.0 k0.4 l0.3 m-0.4 o0.3 p0.8 r-0.7
uw+verz 6.5 a2.0 e1.7 f-0.4 g-0.4 i1.0 j2.3 r-0.4 s0.3
uw+vest 7.9 f0.5 g-0.4 h-0.3 j2.6 p0.6
uw+voor 7.6 a0.6 c-0.4 d2.0 e1.0 f0.9 i0.3 j0.3 s0.9
uw+vord 7.6 a0.4 c0.3 e0.5 i-0.3 j0.7 m1.4 p0.9
uw+vrag 7.9 a-0.8 e-0.4 k0.3 n0.4 r-0.4
uw+wach 7.6 a0.4 b-0.5 d-0.5 e0.7 f0.8 k0.4 m0.6 n0.5 t0.8
uw+werk 7.2 a0.8 c-0.5 e0.7 g-0.3 i0.3 m0.9 p0.9 r-0.5 s-0.3
uwe 7.4 a0.6 d-0.4 e0.9 f2.1 g-0.7 i0.4 m0.8 n0.3 r-0.3 s0.4
uwen 7.9 d0.4 e-0.3 g0.5 r0.6 s0.5
uwv 7.9 c0.6 d-0.4 e-0.4 f-0.3 j0.5
uzel 7.9 a0.3 c0.6 d0.7 e0.4 f0.5 t0.7
uzelf 7.9 a0.3 c0.6 d0.7 e0.4 f0.5 t0.7
v 6.9 b0.5 c-0.4 f0.7 g-0.6 h0.4 k1.8 m-0.7 n-0.3 o1.0 t-0.5
vaak 7.4 a-0.4 d-0.7 e-0.5 f0.3 h-0.3 p-0.6 r0.4 s0.5
vaar 7.6 d0.5 h0.5 i0.4 k0.3 q0.3
vaart 7.9 d0.5 i0.5 k0.4
vaat 7.4 b-0.3 c0.4 e0.9 n0.5 o-0.4
vaatwa 7.4 b-0.3 c0.4 e0.9 n0.5 o-0.4
vaca 7.2 c-0.4 d0.5 g-0.5 i1.0 m-0.3 n-0.3 t0.3
vacatu 7.2 c-0.4 d0.5 g-0.5 i1.0 m-0.3 n-0.3 t0.3
vade 6.2 c-0.4 d0.5 f-0.3 g0.3 h0.4 i0.6 j-0.8 k0.5 l-0.7 m0.9 o0.3 p0.6 r0.6 t-0.5
vade+deed 7.6 a0.4 d-0.3 i0.3 r-0.5
vader 6.3 c-0.9 d0.8 e-0.5 g0.4 h0.5 i0.7 j-0.6 k0.8 l-0.7 m1.0 o0.5 r0.7 s-0.7 t-0.6
vaders 7.9 c0.6 d-0.4 e0.4 p0.6 s0.8
vaka 5.5 a-0.9 b0.4 c1.4 e-0.7 g-0.7 h0.3 i-1.1 j-0.8 k-0.5 l1.4 m0.6 n0.6 p-0.9 s-0.7 t0.4
vaka+en 6.0 i-0.4 p-0.4
vakant 5.5 a-0.9 b0.4 c1.4 e-0.7 g-0.7 h0.3 i-1.1 j-0.8 k-0.5 l1.4 m0.6 n0.6 p-0.9 s-0.7 t0.4
vakb 7.2 a0.5 b-0.3 d-0.5 e1.0 j1.8 r-0.3 s1.5
vakbla 7.9 j0.5 s0.8
vakbon 7.6 a0.5 d-0.4 e0.9 j1.3 s0.8
vake 7.6 a-0.4 d0.6 f0.4 g0.6 r1.0
vaker 7.6 a-0.4 d0.6 f0.4 g0.6 r1.0
vakj 7.6 a-0.3 d0.4 g0.3 j0.4
vakje 7.6 a-0.3 d0.4 g0.3 j0.4
vakm 7.9 b0.9 s0.6
vakman 7.9 b0.9 s0.6
val 7.4 b0.9 g0.4 i0.3 k-0.4 l0.4 o-0.3 p-0.4 q0.5 r0.4 s-0.3
vall 6.6 a-0.8 e0.7 g0.6 h1.3 j-0.5 k1.9 l0.6 o0.3 p-0.4 q1.0 r0.5 s-0.7 t-0.3
vallen 6.7 a-1.1 b-0.5 e0.3 g0.7 h1.3 i-0.6 j-0.5 k1.9 l0.6 o0.3 p-0.4 q1.1 r0.5 s-0.7 t-0.3
vals 7.6 a0.7 e1.0 i0.5 j1.0 r-0.4
valt 5.5 a-1.0 b0.9 c1.9 d-0.5 e0.9 f0.3 g0.7 h0.6 i-1.4 k4.7 m-0.6 n-1.0 o0.6 p-1.2 q2.1 r1.5 s-1.0 t0.8
valt+niet 7.6 e0.8 g1.3 h1.4 i-0.4 k3.1 m-0.4 r1.5
van 1.9 a-1.1 c-1.8 d-2.5 e-0.6 g-1.0 h-1.1 i1.7 j2.0 k1.2 l-1.1 n-0.8 o0.6 p0.7 r-2.4 t-1.2
van+aals 7.9 e-0.3 h0.6
van+aanp 7.9 c0.8 g0.8 h1.1 k-0.4 l0.5 r-0.4
van+aans 7.9 d-0.4 j0.7 k0.7 m0.5 o0.4
van+advo 7.9 d-0.3
van+ahme 7.9 r0.3 t0.5
van+alle 7.0 c-0.3 d-0.4 h0.7 i1.2 o0.5 r0.3
van+ande 7.9 e0.5 m1.0
van+apri 7.9 c0.8 d0.5 j0.8 o0.5
van+arbi 7.2 a0.6 d-0.4 e0.4 j2.0 m1.8
van+arti 7.9 a0.5 c0.8 j1.1 m0.7
van+bakk 7.6 e0.4 g-0.5 m0.6 n-0.4 q1.5 r-0.5 s0.7
van+bank 7.9 l1.5
van+bart 7.9 a0.4 c0.8 i0.5
van+beek 7.9 d0.4 e-0.5 g0.4 k1.0 r0.4 t0.3
van+beid 7.6 e0.7 g0.5 h0.4 l-0.4 m1.0 n-0.4 r0.7 t-0.3
van+bero 7.9 d0.7 j1.0
van+best 7.0 a-0.4 c1.0 e-0.5 f2.2 h0.4 k-0.4 q-0.5 r0.6 s-0.4
van+beta 7.0 c1.0 j0.5 k-0.4 l0.6 m-0.4 n-0.5 o-0.4 p0.4 q1.2 t0.3
van+boek 7.2 a1.6 c-0.3 d-0.4 e0.4 g-0.6 i1.5 r-0.4
van+boer 7.9 g0.4 k0.4 q0.7 r0.3
van+bran 7.9 j0.4
van+cons 7.9 a0.3 e0.4 j0.8
van+dam 7.4 e0.9 h0.4 i0.4 l0.4 o1.0 t0.8
van+dat 7.4 c0.6 e-0.3 f1.0 i-0.6 m-0.4 r0.5 t-0.3
van+de 2.9 a-0.3 b0.8 c1.4 d-1.1 e2.3 f0.9 g-1.3 i-0.5 k-1.0 m-1.3 n1.7 o0.7 p-0.9 q1.8 r1.4 s2.4 t1.1
van+den 7.6 c-0.6 d0.7 f1.1 r-0.3 s0.4 t1.0
van+der 7.2 a1.3 e0.5 g-0.3 j1.8 p1.2 s0.4 t0.6
van+deze 7.0 d0.3 e0.7 f0.6 g-0.3 i-0.5 m0.7 p0.7 t0.4
van+die 6.5 b0.6 c-1.0 g0.6 h0.7 j-0.5 k0.9 l-0.5 m1.8 n0.7 o0.9 p-0.9 r1.0 s-0.7
van+dier 7.9 r-0.3
van+dins 7.0 a0.9 b-0.4 d0.3 e1.1 f0.3 g-0.4 h-0.5 i0.4 k1.2 l0.6 m-0.5 n0.3 o-0.4 p0.5 t-0.3
van+dit 7.6 a-0.5 b-0.4 c-0.5 l-0.3 o0.4 q0.7 t-0.4
van+doen 7.9 a-0.4 e-0.5 l0.3 n0.7
van+dond 7.0 b-0.4 c0.6 d-0.4 e-0.9 g-0.4 k2.2 l-0.4 m-0.4 n2.0 o0.4
van+door 7.9 h0.3 j0.6
van+drie 6.5 a0.7 b1.4 e-0.5 f0.6 g-0.4 i1.3 m-0.6 n-0.4 q-0.3 s-0.4
van+een 4.6 a1.3 b3.3 c1.3 d1.7 e1.5 g0.4 i-1.2 j1.1 k-0.4 l1.5 m0.4 n-0.5 o-0.6 p0.5 q1.6 r1.2 t0.4
van+elk 7.9 l0.4 m1.1 n0.4 o1.6
van+fact 7.4 b-0.4 m0.9 n-0.4 q0.7
van+fail 7.9 a-0.4 n0.5 t0.3
van+gent 7.9 h-0.4 m0.3 t0.5
van+gewo 7.9 b-0.4 f-0.3 h0.9 i-0.6 r0.4
van+gist 7.0 a-0.6 d-0.4 e-0.5 g1.0 h0.4 i-0.4 m0.5 n0.4 q-0.5
van+groe 7.9 e-0.4 f0.4
van+haar 7.4 a-0.6 c-0.3 e-0.4 g0.4 h1.2 i-0.5 l0.6 r0.4
van+half 7.9 a-0.4 e-0.4 k1.0 l0.4 n0.7 o-0.3
van+hem 7.9 d0.8 e0.8 f0.9 h-0.4 k0.6 n0.3
van+hen 7.2 d0.3 e-0.8 g-0.3 i0.4 j0.6 p0.5 s-0.6
van+het 4.4 a-1.2 f0.6 g-0.8 h0.5 i-0.3 k-0.3 l1.1 n-0.3 o0.5 p0.8 q1.1 r0.7 s1.0 t0.6
van+huis 7.9 b0.7 e-0.4 g0.7 i0.4 r0.7 s0.7
van+janu 7.6 c1.0 d1.2 f0.9 g0.4 h0.4 l0.7 o0.3
van+je 7.6 g1.0 h0.4 k0.6 n1.1 r1.0
van+jou 7.2 a-0.8 b-0.5 e-0.6 f0.3 g1.5 i0.4 j-0.4 m-0.5 r1.8
van+juli 7.6 c0.7 d-0.4 e-0.4 i0.5 m1.3 o0.7 p0.8 q0.5
van+jull 5.4 a2.1 b1.1 d1.9 f2.1 g-0.8 h-0.5 i0.3 k0.3 n-0.8 p0.4 q0.4 r0.5
van+juni 7.9 m2.1 p0.9
van+kass 7.9 c0.3 e0.6 g0.3 h1.2 o0.4 r0.7 s1.0
van+klan 7.9 a-0.4 g0.5 h1.2 r0.6
van+koop 7.9 a-0.3 l0.8 n0.5
van+leve 7.9 a-0.7 g1.0 j-0.4 r1.6
van+maan 6.9 a-0.6 c-0.7 e-0.6 f-0.4 i0.3 k2.8 m-0.4 o1.1 p0.4 s0.3
van+maar 7.4 d1.0 f0.7 g-0.5 h0.4 i-0.3 k0.4 l0.3 m0.4 n-0.3 t0.4
van+make 7.2 a-1.1 d-0.4 e-0.6 g0.7 h1.4 i0.8 l-0.3 o1.2 q1.0 r0.9 t0.5
van+me 7.4 a-0.8 d-0.4 f0.4 l-0.3 m-0.4 n0.8 p-0.3 q0.4 r0.7 t0.5
van+mees 7.9 a0.9 e0.3 g-0.3 j2.0
van+mevr 7.4 c0.3 f0.9 g-0.5 h-0.4 i-0.3 n0.5 p0.5 r-0.4
van+mij 5.4 a1.9 b-0.6 c-0.5 d-0.5 e1.7 h1.4 i0.9 k2.0 n-0.7 p2.0 q-0.6 r-0.6 s3.2 t-0.4
van+mijn 5.1 a0.7 c0.3 d-0.6 e1.2 f-0.6 g-0.5 h0.5 i1.3 j-0.4 k0.5 m0.5 q0.9 r0.7 s3.1 t0.3
van+morg 6.9 a-0.6 b0.4 c0.3 e0.7 j-0.4 k3.6 m0.4 n-0.8 t-0.8
van+mr 7.6 b0.4 j0.6 m0.9 o0.4 t0.4
van+niet 7.6 d1.5 e0.5 q1.2 t0.4
van+nove 7.9 b-0.4 e-0.3 h0.3 o1.4 t0.7
van+numm 7.9 d-0.4
van+okto 6.5 a-1.1 c-0.4 e0.6 f-0.6 g-0.5 h0.4 i-0.6 j-0.6 k0.3 l1.8 m-0.5 n0.3 o2.3 p-0.3 s-0.4 t-0.3
van+om 7.9 a-0.6 c0.5 d0.4 e-0.4 f1.0 g0.8 l0.4 m-0.3 r1.2
van+ons 5.4 a-1.5 e-0.3 f1.2 g0.6 h0.7 j-0.7 k0.9 l1.9 m1.1 n0.6 p1.0 q0.4 r1.2 s-1.2
van+onze 4.7 a-0.5 b0.5 e1.2 f1.8 g-0.6 h0.5 k0.7 l-0.5 m0.4 o0.3 p-0.6 q1.4 s-1.2
van+op 7.6 a-0.6 c-0.4 d-0.4 l0.9 n0.6 o1.1 t0.3
van+opa 7.6 d0.9 g0.3 j0.8 n0.6
van+opdr 7.6 a1.0 d0.7 i1.4 j0.9
van+ople 7.6 d0.5 j0.4 p0.5 t0.5
van+over 7.6 a-0.4 h-0.3 i0.4 n0.4 r0.4
van+plan 7.4 f-0.3 h1.0 i-0.4 p0.4 s0.6
van+rech 7.6 a-0.4 d0.9 j-0.6
van+sept 7.2 a-0.7 c-0.6 f-0.3 h0.5 i-0.3 k0.6 l-0.4 m-0.4 o1.7 p-0.5 q1.8
van+spre 7.9 a-0.4 d0.5 g0.8 k-0.4 q0.3 r0.9
van+teru 7.9 a0.7 c-0.3 e0.3 i-0.4 m0.6 n0.4 t0.3
van+tien 7.6 b0.3 e-0.5 j0.5 m0.6 p0.7
van+toep 7.9 o1.4
van+toez 7.0 b0.7 d0.6 e0.4 h0.7 i0.4 k0.3 o0.5
van+twaa 7.9 b0.4 e1.5 i-0.4
van+twee 6.7 a-0.3 b0.9 c-0.4 d-0.7 e0.5 f-0.5 g-0.5 i-0.6 j-0.4 l1.5 m-0.4 p-0.4 t-0.5
van+u 5.9 a0.6 b-0.9 c1.3 d2.4 e0.4 f0.5 g-1.0 h-0.3 i1.8 j0.9 k-0.8 p0.4 r-0.9 s0.4
van+uw 5.4 a2.1 b1.2 d1.7 e0.5 f3.2 g-0.5 i0.5 j2.6 k1.0 l-0.4 m1.3 n1.0 o0.4 q0.6 r0.6 s0.9 t0.5
van+van 7.9 a-0.6 d-0.3 e-0.4 h0.3 k0.7
van+vanm 7.2 d-0.5 h0.6 k2.6 m0.6 p-0.3 r0.8 s-0.4 t-0.4
van+vann 7.9 e0.8 i-0.4 l0.5 m0.3 o0.6 r-0.3 t1.2
van+veer 7.6 g0.3 r0.4
van+vere 7.9 j0.6 p0.4
van+vier 7.6 a-0.3 b0.4 e-0.5 g0.3 k0.5 m0.8 r0.7
van+volg 7.0 a-0.5 b-0.6 e-0.6 g0.4 h-0.5 i-0.3 k0.7 m-0.4 n1.1 o-0.3 p-0.4 q0.7 r0.5 t0.4
van+voor 7.6 b0.4 e-0.3 l0.5 o0.7 p0.5
van+vori 5.8 b-0.8 c0.5 d1.7 e0.6 h1.0 i-1.2 j-0.6 k1.4 l-0.6 m-0.9 p-0.7 q2.1 r0.8 s-0.8 t0.4
van+vrij 6.8 a-1.2 e-0.9 f-0.5 g0.9 h-0.5 k4.3 l-0.5 m-0.3 n0.9 p-0.6 q-0.9 r1.4 s-0.3 t-0.4
van+wel 7.9 a-0.4 e-0.4
van+wie 7.9 b0.4
van+woen 7.9 a-0.3 e-0.5 k1.3
van+zake 7.9 e0.6 i0.5 l0.7
van+zes 7.4 c1.5 m0.8 n0.3 p2.0 q1.3 s-0.3
van+zijn 7.4 a-0.4 c0.6 e-0.4 g0.7 h0.8 i-0.3 l0.8 m-0.5 o-0.3 q0.9 t-0.4
vana 4.6 a-2.4 c0.4 d-0.3 e-1.1 g0.6 h2.0 j-1.9 k1.3 l0.3 n2.9 o1.9 p-1.8 q1.7 r0.9 t3.1
vana+aan 7.9 e0.6 g0.8 h1.3 l0.4 r-0.5 s0.4
vana+de 7.4 a-0.6 d0.3 e-0.4 f0.8 k0.7 l0.3 m-0.3 o-0.4 q2.8 t-0.4
vana+hede 7.9 b-0.4 c0.9 f1.5 k0.4 l0.3
vana+het 7.4 a0.4 b1.0 h0.7 i0.7 r-0.7
vana+janu 7.4 a-0.4 b0.4 h1.9 i-0.4 k-0.4 o1.7 r0.3
vana+maan 6.9 a-0.8 d-0.8 g-0.3 k-0.5 m-0.4 s-0.5 t-0.4
vana+mijn 7.9 b0.8 d0.6 e-0.5 i0.5 l0.9 p0.7
vana+nog 7.2 b-0.6 c0.4 d-0.8 e-0.9 h0.3 i-0.3 k-0.6 m-0.3 n2.4 r0.6 s-0.4 t2.0
vana+nu 7.6 a-0.6 c-0.3 h-0.3 j-0.4 n0.4 o0.7
vana+over 7.9 a-0.3 f0.3 g-0.3 h0.3 n2.0
vana+sept 7.9 g-0.4 h0.5 i0.5 k0.3
vanaf 5.0 a-2.3 b0.9 d-1.0 e-1.0 h1.3 i0.6 j-1.3 l0.5 m0.9 o1.9 p-1.0 q1.4 r0.9 s-1.7 t-1.0
vanavo 5.5 a-0.5 b-0.9 c0.4 d0.7 f0.4 g0.8 h0.7 i-1.1 j-1.0 k1.6 m-0.7 n4.7 p-1.2 q2.2 r0.5 s2.0 t4.6
vand 4.4 a-1.4 b-0.9 c1.6 d-1.2 e-0.4 f1.2 g-1.1 i-1.9 j0.5 l0.8 n0.7 o1.4 p-1.6 q1.5 r0.4 s-1.2 t8.1
vand+al 7.6 a-0.4 b0.6 f0.4 l-0.3 m-0.3 n-0.5 o-0.5 t-0.7
vand+dat 7.0 a-1.3 c-0.4 d-0.9 e-0.3 f0.7 g-1.1 i-0.8 m-0.4 r-0.9 s-0.3 t-0.5
vand+de 6.9 a-1.0 d-0.5 e-0.9 i-0.4 j-0.4 l-0.3 n1.5 s-0.5
vand+een 7.2 a-1.3 b-0.3 e-0.8 g0.8 h0.6 i-0.5 m-0.5 r0.6
vand+in 7.9 c0.8 j1.0 q0.7
vand+is 7.4 a1.0 c1.3 d0.4 e-0.3 g-0.5 j0.4 n-0.4 r-0.6 s0.6 t-0.4
vand+maak 7.9 a-0.5 g0.4 l1.4 r0.6
vand+niet 7.0 a0.5 b0.5 d0.3 e0.7 f0.4 g-0.5 k2.2 l0.5 n0.5 o-0.4 p0.6 t-0.6
vand+nog 5.9 a1.7 b-0.8 c1.0 d0.7 e2.0 f2.2 g-1.0 h-0.6 j-0.8 k0.5 l-0.4 n0.9 o2.3 p-0.6 s-0.7 t8.0
vand+of 7.9 o-0.4 q-0.3 r-0.4
vand+om 7.2 a-0.7 d-0.6 g-0.4 h0.6 i-0.4 t2.5
vand+op 7.6 b-0.5 h0.4 i-0.4 j0.6 k-0.3 l0.3 m0.4 o-0.3
vand+vier 7.9 a-0.5 g0.6 n0.8 o0.4 r0.6
vandaa 4.4 a-1.8 b-1.0 c1.9 d-1.7 e-0.4 f1.4 g-0.9 i-1.8 l0.7 n0.8 o1.0 p-2.1 q1.7 r0.6 s-1.1 t8.2
vanden 7.9 a0.8 c-0.4 d1.0 j1.1 p0.8 r-0.3
vanm 5.2 a-0.4 b-0.5 e1.0 h1.3 j-0.4 k2.6 l-0.7 m0.4 n0.8 o-0.3 p-0.5 q3.3 r1.2 s-0.7 t0.8
vanm+bij 7.9 a-0.3 h0.3 m-0.4 p0.6 q1.3
vanm+de 7.9 a-0.4 c-0.3 k0.6 q0.5
vanm+een 7.6 e0.5 g-0.4 j0.7
vanm+over 7.9 c0.4 k0.6 m-0.4 q1.3
vanm+per 7.9 a-0.3 g0.4 q0.9 r0.3
vanmid 6.1 b0.6 c0.6 e0.5 f-0.5 g-0.7 h0.3 i0.8 j-0.6 k2.1 l-0.4 m1.2 n0.9 q0.5 s-0.7 t1.6
vanmor 5.7 a-0.4 b-1.0 e0.8 f0.3 g0.9 h1.3 i-0.8 k1.2 m-0.8 o-0.5 p-0.3 q3.5 r1.4 t-0.7
vann 6.7 a0.6 b-0.4 d0.6 e0.7 g-0.5 h0.5 i-0.6 j-0.4 l0.4 o0.3 q0.9 s-0.5 t2.2
vannac 6.8 a0.5 b-0.3 c0.3 e1.0 g-0.5 h0.5 i-0.6 j-0.3 l0.4 o0.3 p-0.7 q1.0 s-0.5 t2.2
vano 6.0 e0.7 g-0.4 i0.6 j-0.7 o-1.5 q3.5 r-0.5 t1.3
vano+een 7.9 d0.5 e-0.5 i0.9 s0.9
vano+ston 7.9 a0.4 e0.6 f0.5 p0.9
vanoch 6.1 b0.3 e0.8 g-0.4 i0.6 j-0.5 l-0.6 o-1.5 q2.7 t1.1
vanu 6.8 a-0.7 b0.8 c0.7 e-0.7 j-0.3 m0.6 o0.9 p-0.4 s-0.4
vanu+de 7.6 b0.3 c0.4 e0.3 i0.6
vanuit 6.8 a-0.7 b0.8 c0.7 e-0.7 j-0.3 m0.6 o0.9 p-0.4 s-0.4
vanw 6.6 a-0.6 b-0.6 c-0.7 d-0.7 e-0.4 g-0.4 h0.3 i-0.5 k1.4 l1.5 o-0.5 q0.3
vanw+de 7.4 a-0.6 b-0.4 c-0.4 k0.8 l1.5 q0.7
vanw+een 7.9 e-0.3 p0.7 s0.8
vanweg 6.6 a-0.6 b-0.6 c-0.7 d-0.7 e-0.4 g-0.4 h0.3 i-0.5 k1.4 l1.5 o-0.5 q0.3
vanz 7.4 a0.4 b0.7 c0.7 d0.5 p0.4 s0.6
vanzel 7.4 a0.4 b0.7 c0.7 d0.5 p0.4 s0.6
vari 6.9 b0.8 d-0.3 g-0.7 k-0.4 n0.6 q0.4
vari+b 7.9 a-0.8 b0.3 c0.4 h0.4 i-0.4 n0.4 t0.4
varian 6.9 b0.8 d-0.3 g-0.7 k-0.4 n0.6 q0.4
vast 5.1 a0.9 c-0.5 d1.7 e0.6 f1.2 g0.6 h1.8 i-0.7 j-0.6 k2.3 m0.8 n0.3 p0.8 q-0.3 s2.1 t-0.7
vast+al 7.9 a0.4 d1.3 e-0.5 s0.8
vast+dat 7.9 a1.0 e1.6 j0.4 p-0.3
vast+de 7.9 g0.5 h0.8 k0.6 o0.4 r0.6
vast+een 7.4 a0.6 b0.3 d-0.8 g0.5 h0.9 i-0.4 m0.4 r-0.5 s2.5
vast+en 7.4 b-0.4 d-0.6 e0.9 f0.8 i0.9 j0.4 k0.4 l0.9 p-0.5 s0.5
vast+in 7.4 a-0.6 b-0.4 c-0.4 g1.8 h1.8 i-0.4 k-0.4 n0.6 o-0.3 p-0.3 q0.5 r0.6
vast+tot 7.9 a0.4 c1.0 e-0.6 g-0.4 p1.2
vaste 6.9 a-0.3 b0.5 c-0.3 d0.5 g-0.3 i0.6
vastge 7.4 a-0.4 b-0.4 e0.3 h-0.3 j0.4 p-0.6
vastgo 7.0 a-0.5 e-0.4 h0.4 i-0.4 k0.7 q-0.4 r0.5
vech 7.6 a-0.4 b0.5 d-0.4 g0.6 h1.4 r0.8 t0.5
vechte 7.9 b0.3 g0.7 h1.5 r0.9 t0.5
vect 7.9 b0.3 n0.4 o-0.4 t0.5
vector 7.9 b0.3 n0.4 o-0.4 t0.5
veel 5.3 a2.3 b4.9 d-0.5 e3.5 g-0.5 h1.0 i-0.5 j-1.6 m1.0 p-1.6 s-0.8
veel+dank 7.9 a-0.4 i0.4 o0.9
veel+geld 7.6 a0.5 b1.0 e0.5 g0.3 j-0.3 m-0.4 r0.6
veel+gevr 7.9 a0.4 b0.3 d1.0 e-0.6 l0.4
veel+plez 7.9 a-0.6 d0.3 f0.6 g0.6 h1.5 i-0.6 k1.6
veel+succ 7.9 a0.7 e1.0 g-0.5 i1.2 r-0.5
veel+te 7.6 a1.1 b0.8 c1.0 g-0.7 i-0.3 l0.6 m-0.4 q0.6 r-0.5 t0.5
veen 7.9 d-0.3 n0.6 o0.8
veer 5.7 a1.2 d0.3 e0.5 l0.5 m1.6 q0.6 r-0.4
veer+dage 6.7 a0.5 b-0.4 c-0.7 d-0.3 e0.4 i-0.4 j1.2 l0.6 m0.5 n0.8 p-0.8 s-0.4
veer+euro 7.9 b0.4 i1.0
veer+proc 7.9 b0.6 e-0.4 f0.8 r-0.3
veerle 7.6 h0.8 m0.7 o0.5 p0.8 q0.5 r0.5
veerti 5.8 a1.2 d0.5 e0.3 g-0.5 h-0.6 j0.3 l0.5 m1.1 o-0.3 p-0.6 r-0.8
vege 7.6 b0.5 e0.9 g-0.4 i0.5 r-0.4
vegeta 7.6 b0.5 e0.9 g-0.4 i0.5 r-0.4
veil 6.5 b-0.4 c2.0 e0.8 f-0.6 j0.5 l1.0 n0.7 r0.7 s-0.6 t2.6
veilig 7.2 b-0.3 c0.5 e0.9 j1.1 m-0.4 t0.3
veilin 7.0 a-0.4 c1.3 e-0.4 f-0.5 i-0.5 j-0.4 l1.2 m0.4 n0.6 p-0.4 q0.3 s-0.4 t2.7
veld 7.2 b-0.5 e-0.9 f0.6 i-0.3 j0.3 l-0.4 m0.8 o1.0 p0.3 r-0.3
vele 7.9 a0.6 e0.9 h0.6 i1.0 r0.4
venl 7.6 a-0.7 b0.3 g0.5 h0.6 i-0.4 r0.6
venlo 7.6 a-0.7 b0.3 g0.5 h0.6 i-0.4 r0.6
venn 6.5 a-0.6 b1.2 d-0.4 e-0.5 f1.1 h0.9 i-0.8 j-0.7 l1.0 m-0.4 n-0.6 o1.4 p-0.8 r0.8 s-0.5
vennoo 6.5 a-0.6 b1.2 d-0.4 e-0.5 f1.1 h0.9 i-0.8 j-0.7 l1.0 m-0.4 n-0.6 o1.4 p-0.8 r0.8 s-0.5
vent 7.6 b-0.3 d0.7 e0.5 g-0.3 p1.0 r-0.4
ver 7.2 a1.7 b-0.4 c0.9 g-0.4 i-0.4 j-0.4 l-0.4 s-0.4
ver+zijn 7.9 c1.1 e-0.5 p0.7
vera 5.4 a-0.5 b0.5 c-0.3 h1.2 i0.4 j-0.8 l0.5 m0.3 n-0.6 o0.5 p-0.7 r0.6 s-0.4 t1.3
vera+alle 7.9 k-0.4
vera+dat 7.9 a-0.5 b0.4 d-0.4 e-0.4 g0.4 l0.3 q0.6
vera+dus 7.9 c0.6 q0.6 s0.9
vera+er 7.4 a-0.5 b0.3 e-0.3 h-0.3 m0.4 o0.3
vera+in 7.6 a-0.4 b-0.4 l0.3
vera+is 7.9 g1.0 r1.2 t0.9
vera+niet 7.9 h1.1 k1.0 t0.4
verade 7.6 a-0.5 b0.3 e-0.3 g1.5 h0.5 i-0.4 m-0.3 n-0.3 q0.6 r1.1
verand 5.7 b0.5 e-0.5 f-0.8 g-0.6 h0.5 i0.5 j-0.6 k0.7 n-0.4 p-0.4 t1.6
verant 7.4 a-0.7 c-0.5 e0.3 f0.8 g-0.4 h0.4 i-0.5 k-0.4 l1.0 m-0.5 o0.4 p-0.3 q-0.4
verb 5.0 a0.9 b0.8 c1.8 d-0.8 e1.9 f1.4 h0.8 j2.0 k0.8 l0.9 m0.7 n-0.5 q0.7 r1.1 s0.3 t0.9
verb+en 7.0 a1.0 c2.1 e0.4 g-0.7 h-0.3 i1.1 o0.9 s0.9 t0.9
verb+exem 7.9 h-0.5 m0.6 o0.4
verb+is 7.6 e0.9 g0.3 l1.6 m0.5 n-0.3 o-0.5 q1.5 t-0.3
verb+met 7.0 a-0.6 e-0.6 j0.6 p-0.4 s-0.3
verb+over 7.6 a0.6 b0.4 i0.5 j0.6 m0.7 p0.7 r-0.4
verb+van 6.8 a-0.4 b-0.3 e0.4 h0.8 i-0.4 j0.7 m0.4 o-0.3 q0.9 r0.4 s-0.5
verb+voor 7.9 a0.5 e0.6 n0.5 o0.4 r-0.4
verbaa 6.9 a0.6 d0.6 e0.7 g-0.5 h-0.3 i0.3 j0.9 m0.4 s-0.3 t0.4
verban 6.9 a-0.4 b0.6 c0.8 e-0.7 g-0.4 j0.5 p-0.4 s-0.3
verbaz 7.6 b0.3 d-0.4 f0.4 g0.5 h1.0 m-0.4 p1.1 r0.4
verbee 7.9 j0.6 p0.7 s0.8
verbet 6.9 a1.4 b0.3 d-0.4 e2.8 g-0.4 h-0.6 j-0.5 l-0.4 m1.0 o0.3 p-0.4 r-0.5 t0.6
verbin 7.9 f0.9 t0.4
verbou 6.1 a-1.3 c0.5 f0.5 g1.4 h1.4 i-0.8 k1.0 l1.9 m0.4 n-0.4 o-0.8 p-1.1 q1.0 r1.9 s1.0 t-0.3
verbru 7.9 c0.5 e-0.3 f1.1 j0.3
verd 4.2 a1.1 c0.4 d0.5 e1.6 f-0.6 g-0.8 h0.5 i1.6 j1.0 k1.0 l-0.5 m-0.3 o0.8 p1.0 q0.6 s-0.9
verd+alle 7.4 d-0.4 g-0.8 h-0.4 k1.0 n0.4 r-0.8
verd+corr 7.4 a1.1 c0.6 d0.9 e0.4 i1.0 j1.7 p2.1
verd+dan 7.6 f0.3 i0.7 t0.3
verd+de 7.9 a-0.4 g1.1 h0.8 l-0.3 q0.4 r0.6
verd+een 7.9 a-0.6 d-0.6 e-0.6 g1.3 k0.3 r1.5
verd+en 7.4 c0.3 d0.4 f-0.4 l-0.3 o0.4 r-0.6
verd+is 7.4 a-1.1 b0.4 c-0.3 e-0.7 g1.3 i-0.3 k0.4 m0.5 n-0.3 r1.5 t-0.4
verd+met 5.8 b-0.4 e0.3 f0.4 j0.5 k0.4 p-0.4 s-0.3
verd+moet 7.9 a1.0 c-0.4 j0.7 m0.7
verd+niet 6.8 b0.5 d0.9 e1.1 i-0.4 l-0.5 q0.9 s0.5 t0.3
verd+op 7.9 f0.9 m0.9
verd+veel 7.9 a0.5 b0.4 e1.0 g-0.3 i0.3 m0.5
verd+zijn 7.4 c0.5 g0.4 h0.7 k-0.5 q0.3
verd+zond 7.9 a0.4 b0.6 d0.6 i0.6 p0.8
verdac 7.6 a-0.5 e-0.3 h0.6 m0.4 o0.5 q0.7
verded 7.9 a0.6 c-0.3 d-0.3 e0.3 g-0.5 i0.4 s0.8
verdee 7.4 b-0.4 c-0.5 d-0.4 j0.5 o0.6 r-0.5 s0.7
verder 4.6 a1.8 b0.5 c1.4 d1.3 e1.9 f-0.6 g-1.3 h-1.0 i2.7 j1.5 k0.5 l-1.0 o-0.3 p2.0 r-0.7 s-1.1
verdie 6.0 a-0.4 b-0.4 d-0.8 e0.8 f0.6 g1.5 h1.1 i-0.7 k0.4 m-0.6 p-0.8 q0.8 r2.3
verdri 7.9 a0.5 b-0.3 c-0.4 e-0.4
verdub 7.2 b0.6 d0.5 g0.3 h0.8 k-0.4 l-0.4 p0.6 r-0.6
verdwe 7.6 a-0.4 c0.4 e0.5 h0.4 l1.6 n0.7 o0.4 q0.5
verdwi 7.9 e-0.4 h0.3
vere 6.2 a-0.7 b-1.3 d1.5 e0.3 f0.3 g-0.3 i-0.4 k0.7 l-0.3 n0.8 o0.4 p-0.5 q0.5 r0.4
vere+eige 7.9 j0.6 p0.4
vereff 7.6 a-0.5 b-0.4 k0.5 n1.0
vereni 6.5 a-0.5 b-0.9 c-0.5 d1.8 f0.4 m-0.7 o0.5 q0.8 t0.3
verf 7.9 a0.5 c0.3 e1.2 o0.5
verg 4.6 a-0.7 b1.4 c0.4 d0.5 g-0.5 h-0.3 i-1.8 j-0.5 k3.5 l-0.3 m0.3 n2.5 o0.4 p1.0 r2.1
verg+de 7.4 e0.4 h0.3 j-0.8 n0.9
verg+en 7.4 e0.6 g0.5 k-0.3 r0.4 s0.7
verg+het 7.9 a1.7 c0.6 e-0.3 g-0.4 p3.9
verg+ik 7.4 b-0.4 d-0.4 e0.9 g0.7 p-0.5 q0.3 r1.0 t-0.4
verg+is 7.9 s0.8
verg+met 7.6 b1.1 c-0.5 g-0.4 h-0.4 i-0.5 k1.7 p-0.4 s-0.3
verg+van 6.5 a-1.1 b0.4 c-0.7 f0.4 g-0.4 h-0.5 k3.8 l0.3 m-0.7 p-0.6 q0.3 r0.6 s-0.6 t-0.9
verg+was 7.9 a0.4 d0.4 e-0.4 s0.3
verg+we 7.9 a-0.6 g0.7 i-0.3 n1.3 r0.8
vergad 5.6 b1.4 c-0.6 d2.0 f0.6 g-1.5 i-0.9 k2.2 l0.5 m-0.5 p-0.7 s0.6 t-1.1
vergee 6.8 a1.6 c0.4 e0.6 j-0.4 o-0.4 p3.5 q0.4 r0.5 t-0.4
vergel 7.6 b1.4 c-0.3 e-0.4 h-0.3 i-0.5 n-0.3 s-0.3
verget 6.1 a-1.1 d-0.5 h0.4 i-0.5 j-0.6 k1.7 n2.0 o0.7 r1.0 s-0.3
vergis 7.6 a-0.7 d0.8 g-0.3 k1.3 m0.8 q-0.3 t0.6
vergoe 7.0 c0.5 e0.6 j1.0 p-0.5 s-0.3
vergun 6.7 c1.6 d-1.3 e-0.8 f0.3 i-0.4 j0.4 l-0.7 m0.7 n0.7 o0.5 r0.5 s0.8 t0.9
verh 4.4 a1.8 d0.3 e1.6 f-0.3 h0.5 j1.1 k0.5 l-0.6 o-0.4 p0.8 r-0.4 s3.6 t0.6
verh+dus 7.9 e0.6 j0.8 s0.7
verh+en 7.4 a0.4 e0.7 j0.6 r-0.4 s0.6
verh+is 7.9 a-0.4 d0.4 e-0.4 h0.4 j-0.4 k0.7 p0.8
verh+met 7.4 s0.9
verh+naar 7.9 e-0.3 j0.7 p0.8 s0.4 t1.0
verh+onze 7.6 c0.6 i1.4 j0.5 m0.7
verh+op 7.2 c-0.5 d0.5 f-0.4 g-0.4 i-0.4 k2.1 n-0.6 o0.3 q0.7 s1.3 t-0.4
verh+over 7.2 a0.6 e1.0 i0.7 j-0.3 s2.1
verh+tot 7.9 a1.0 b2.4 e-0.6 i0.4 p-0.3 q0.6
verh+van 6.9 a0.8 b-0.5 c-0.6 d-0.3 e0.4 i0.9 j-0.4 l0.3 m0.7 p0.4
verh+was 7.9 a0.6 d1.6 g-0.9 i-0.4 l0.5 r-0.7 t0.5
verhaa 5.5 a2.9 b-0.4 c1.8 d1.8 g-0.7 j0.5 l-0.3 m-1.0 n-0.6 o-0.4 p0.5 r-0.6 s6.0 t0.8
verhal 6.8 a1.4 d-0.4 e1.6 j2.8 m0.6 p0.4 t0.8
verheu 7.9 a-1.2 e-0.6 f0.7 g2.8 i-0.9 j0.3 m0.4 p0.7 r0.6 s-0.4
verhin 7.4 a-1.0 b-0.4 g-0.6 i-0.4 j-0.4 k1.5 s-0.4 t-0.3
verhoe 7.9 b1.0 d-0.5 e0.8 h0.4 r0.3
verhog 7.0 b0.5 c-0.4 d-0.4 e-0.7 i0.7 l0.4 p-0.4 s-0.4
verhol 7.6 a0.8 e1.9 h0.4 p0.8
verhoo 7.6 a-0.4 e-0.5 g0.9 h1.1 k0.8 r0.7
verhui 5.8 c-0.9 d0.5 e0.6 f-0.4 g-2.0 h-1.2 i0.8 j-0.5 k-0.8 m0.4 n0.6 o0.5 q0.5 r-0.7
verhur 7.9 a-0.5 h0.8 n0.6 q0.5 r0.7
verhuu 7.2 a-0.5 e-0.4 j-0.4 p-0.5 r-0.6
verj 6.7 a0.4 c1.4 d0.7 g-0.4 h-0.3 j0.5 k0.8 m0.3 p-0.5 q0.6 s-0.4 t0.9
verjaa 6.9 a0.3 c0.6 d0.8 g-0.4 h-0.3 k0.9 m0.4 p-0.4 q0.7 s-0.4 t0.9
verjar 7.9 c0.9 j0.4
verk 4.5 a1.6 b-0.5 c0.9 e5.7 f1.2 g-1.8 h0.4 i-1.2 j-1.2 l2.4 m1.0 o0.4 p-1.0 t0.4
verk+brui 7.9 a0.4 c0.5 e0.6 s1.0
verk+datu 7.9 a0.5 c-0.3 e1.2 g-0.3 i0.5 k-0.3 n0.7 r-0.3 s0.4
verk+deur 7.9 a0.6 b0.4 c0.7 e0.9 m0.3 n0.4 o0.4 r-0.3 s0.9
verk+dus 7.9 a-0.4 d0.3 h0.4
verk+en 7.9 a-0.6 c-0.3 h-0.4 l-0.3 m-0.4 n1.0 o-0.3 q0.4
verk+hebb 7.9 a-0.6 e-0.6 f0.6 g0.8 h1.0 k0.9 m-0.3 q0.6 r0.8
verk+kleu 7.6 a1.1 c2.2 e1.3 g-0.4 q0.6 s0.8
verk+maar 7.9 e-0.3
verk+omtr 7.9 m0.5 o-0.4 t1.6
verk+van 7.0 a-0.5 c1.4 e-0.8 f1.1 g-0.3 h0.9 i-0.4 l1.0 m0.5 n-0.7 p-0.6 q-0.6 r0.6 s-0.3
verk+word 7.6 a0.6 c-0.4 e1.5 l0.8 p-0.5
verkee 5.1 a4.0 c1.3 d-1.0 e7.3 g-2.1 i-0.5 l1.7 m0.8 n0.6 o0.8 r-1.4 s0.8
verkla 6.1 a-0.7 c0.5 f0.6 g-0.7 i-0.8 j-0.5 k-0.3 p-0.3 s-0.7 t1.4
verkoc 6.9 d0.5 f0.7 g1.2 h0.5 k-0.5 l0.6 m1.1 o0.4 p-0.4 r1.5 s-0.4 t-0.4
verkoo 6.8 a-1.1 b-0.6 e-0.4 f0.4 g-0.4 h0.4 i-0.5 j-0.4 k0.7 l1.2 n-0.6 p-0.4 q-0.5
verkop 6.7 b1.0 c-0.5 d1.2 f0.4 h0.7 i0.5 j-0.4 k0.3 m-1.1 n-0.3 q0.5
verl 4.8 a-1.3 b1.0 c-0.7 d0.5 e0.8 f1.0 g2.0 h4.3 i1.7 l0.8 m0.4 n-0.4 o1.6 p-0.3 q0.8 r1.8 s-0.6 t0.8
verl+en 7.2 c-0.4 e-0.8 f-0.3 h0.3 j-0.4 n0.5 t-0.4
verl+het 7.6 a0.6 b1.0 e0.5 g-0.5 h-0.4 i0.9 r-0.6
verl+is 7.6 g0.4 p0.5 r0.8
verl+niet 7.9 d0.3 e-0.4 f0.8 i0.6 j0.3
verl+op 7.9 d0.4 e-0.5 h-0.3 i-0.3 k0.4 l0.6 o0.9
verl+over 7.9 t1.4
verl+te 7.9 b0.3 f-0.4 h0.3 i0.6 k1.0 t-0.3
verl+teke 7.9 a0.5 b0.7 g0.4 h0.7 i0.6 r0.9
verl+tot 7.9 e0.4 g0.5 h0.8 i-0.4 q0.8
verl+van 7.0 b0.8 d-0.4 g0.5 h0.6 i0.7 n0.5 r0.6
verl+we 7.9 c0.3 f0.6 g1.1 h1.7 i-0.5
verlaa 7.9 a-0.4 b0.4 h-0.3 i-0.4 m0.7 o-0.4
verlat 7.0 a-0.6 b-0.3 c-0.6 e-0.6 f0.9 i-0.6 j-0.3 l1.3 m0.6 r0.3 s-0.3
verled 7.9 a-0.5 g0.5 h0.5 j0.4 r0.5
verlee 7.6 c0.8 e0.9 j1.5 l1.0
verleg 7.4 a-0.6 g-0.6 m-0.7 o4.0 r-0.3
verlen 6.0 b2.2 d0.5 f0.6 g2.5 h5.4 i2.5 j-0.9 l-0.4 n0.5 p-0.6 q0.6 r0.7 s-0.5 t0.6
verlic 7.9 e0.5 g-0.3 i0.5 s0.9
verlie 7.6 c-0.3 d0.7 g-0.4 p0.7
verlof 7.6 e0.8 i-0.4 j0.5 m0.3 q0.5 r0.5
verloo 7.4 a-0.4 f-0.4 h0.7 i-0.6 r0.9 t1.0
verlop 7.0 g0.5 i-0.4 j0.5 n-0.3 p0.4 r0.8 t0.4
verlor 7.0 a0.5 b-0.4 e0.3 f0.7 g0.3 i1.0 l-0.4 m0.5 p0.4 r0.3 t0.6
verm 5.6 a-1.0 b-0.5 c0.5 d0.7 e1.5 f-0.4 i-1.5 k-0.4 l-0.7 n0.8 o1.7 p-0.7 q2.8 r0.5
verm+dat 7.9 e0.5 j0.7
verm+van 7.0 b-0.4 e0.5 h0.5 i-0.4 j-0.5 n-0.5 o0.4 p-0.5 q2.4 s1.2 t-0.5
vermaa 7.9 d0.6 e-0.3 j0.4
vermee 7.9 c-0.3 e0.3 g0.9 m-0.3 n1.1 p0.5 r0.7
vermel 6.1 a-1.5 b-0.6 e0.5 g-0.9 i-0.9 j-1.0 l-0.6 m1.1 o1.6 p-0.7 q2.3 s0.6 t-0.6
vermoe 7.0 a0.7 b0.7 c1.3 d0.6 e1.2 i-0.4 j0.8 k-0.3 m-0.4 n0.7 o0.9 q-0.3
vern 6.2 a0.7 b0.8 d2.7 e-0.7 f1.0 i-1.0 j1.6 m2.1 n-0.9 o0.5 r0.5 s-0.7 t0.6
vern+dat 7.9 a0.6 d1.2 j0.6 m0.7
vern+ik 7.9 a0.6 c0.6 d0.7 f1.1 j1.4
vernem 7.9 a0.8 d2.7 h0.4 i-0.4 o0.4 r0.3
vernie 6.6 a-0.7 b0.9 d-1.3 e-0.7 i-0.6 j0.7 m2.4 n-0.7 o0.4 s-0.5 t0.9
vero 7.4 c-0.4 d-0.3 e-0.6 h-0.3 j0.4 p-0.3 r0.6 s-0.4
veroor 7.4 c-0.4 d-0.3 e-0.6 h-0.3 j0.4 p-0.3 r0.6 s-0.4
verp 6.0 b-0.3 f0.4 g-0.8 h0.5 i-0.8 j-0.8 l1.6 o1.3 p-0.6 q0.4 t0.8
verp+en 7.9 c0.4
verp+naar 7.9 d-0.3 k0.8 n-0.3 o0.4
verp+van 7.9 a-0.4 e-0.4 l1.3 m-0.4 t1.3
verpak 7.6 b-0.5 e0.5 k-0.3 l0.9 o-0.4
verpla 7.4 b-0.5 g-0.3 k0.5 o0.5 t1.3
verple 7.4 c-0.5 d0.7 e0.4 f0.4 g0.3 h0.7 k-0.4 l0.3 r0.5 t-0.3
verpli 7.0 a-0.5 d-0.5 e-0.7 g-0.7 i-0.3 j-0.4 l0.7 o1.1 q0.5
verr 6.6 b-0.3 c0.9 g1.4 h0.7 i0.3 j0.5 k-0.5 o0.8 p0.7 q1.2 r1.8
verr+en 7.9 a-0.7 g0.3 h1.1 m-0.4 q1.2 r0.6
verr+met 7.6 a0.6 c0.8 e0.4 j1.1 m0.7 o1.5 p1.4
verras 7.6 a-0.5 e-0.3 g1.6 h-0.3 r1.7
verrek 7.2 c0.9 e0.4 h0.5 j0.9 n-0.3 o1.2 p1.1 q1.6
vers 4.4 a2.0 b0.4 c1.4 d-0.4 e3.0 f-1.4 g-0.6 h0.8 i-0.8 n1.3 q0.7 s-1.5 t1.4
vers+bij 7.9 a0.4 b0.6 d0.7 i0.6 p1.1
vers+de 7.6 d0.3 e1.5 g-0.4 h0.4 i-0.4 m-0.3 o0.5 q0.4
vers+en 7.2 a0.7 c1.2 d0.3 e1.2 g0.6 h0.6 j0.5 m-0.6 n0.5 p0.5 r-0.4 t1.6
vers+ik 7.9 a-0.6 c-0.4 d-0.4 g-0.3 l0.9
vers+komt 7.9 b1.1 e0.5 h0.4 i-0.3 k1.0 p0.8
vers+make 7.9 e-0.3
vers+met 6.9 a0.4 c0.4 d-0.8 e0.8 f-0.5 g0.7 l-0.3 m0.6 n0.5 o0.7 q-0.3 r1.0 s-0.4 t0.5
vers+tuss 7.6 a-0.3 b0.3 d-0.4 e-0.6 f0.4 g-0.4 i-0.4 q0.3 s0.6
vers+van 6.9 b0.3 e-0.4 g-0.6 p1.2 s0.4
vers+zond 7.6 c1.5 e-0.4 g0.7 p-0.3 q0.7 r0.9 s1.0
versch 5.6 c1.1 d-0.6 e-0.9 h0.7 i-0.8 j-0.6 k-0.3 l-0.3 m1.7 n1.3 q0.4 r0.5 s-0.6
versie 5.5 a0.5 c0.5 d1.1 e1.8 f-0.7 h1.1 i-1.4 j-0.7 o-0.4 p-0.5 q0.8 s-0.5 t1.3
versla 6.7 a-0.4 c0.4 d-0.5 f-0.4 h0.5 k-0.4 p-0.4 q-0.4 t-0.3
versni 7.9 b0.9 d0.6 i0.5 p0.7
versta 6.8 a0.4 b0.4 d-0.6 e0.7 m0.4 p-0.4 r0.3 s-0.4 t0.8
verstr 6.9 a0.8 c0.9 i1.1 j1.2
verstu 6.6 c-1.1 e1.0 f-0.7 i-0.4 k0.4 m-0.7 n1.6 o1.2 q-0.5 s-0.7
vert 4.1 a1.7 b0.4 c3.2 e1.8 f-0.4 h0.4 i1.3 j0.3 m0.4 o0.4 q0.6 r1.2 s1.3 t1.1
vert+dat 7.0 a-0.3 c-0.8 d0.4 f-0.4 h0.3 i-0.8 j0.4 o-0.4 p-0.4 s-0.6
vert+en 7.9 b0.4 l0.7 q0.4
vert+heef 7.4 a-0.7 c0.4 d0.9 g1.7 h0.4 i-0.6 j-0.5 m-0.4 n0.4 q0.6 r2.1
vert+het 7.4 a-0.5 b-0.4 c-0.5 d-0.4 e-1.1 i-0.3 m-0.6 o0.3 p-0.3 q-0.5 t-0.4
vert+hoe 7.9 e-0.7
vert+ik 7.2 a0.4 b0.5 d-0.4 g-0.5 h-0.4 i0.7 m0.8 r-0.6 s1.2 t0.3
vert+in 7.6 a-0.4 e-0.3 g1.3 h-0.4 i-0.4 l0.3 n-0.3 t0.8
vert+is 6.9 a1.8 b-0.4 d0.7 f-0.3 g1.1 i1.5 j-0.3 l-0.5 m-0.6 p-0.4 r1.3 s-0.4
vert+meer 7.9 a0.8 e0.8 g-0.3 i1.0
vert+op 7.6 e0.4 g-0.4 i-0.3 l1.0 r-0.4
vert+staa 7.9 a0.5 e1.1 k0.4 n-0.4
vert+tege 7.6 a0.5 c0.8 j2.0 m0.7 p1.5
vert+van 6.5 b-0.3 c0.3 d0.8 e0.9 g-0.3 h0.5 i-0.6 j0.5 q0.3 s-0.5 t1.2
vert+voor 7.9 a-0.4 c-0.5 g-0.4 m0.5 r-0.4 t0.4
vert+waar 7.6 a0.6 c0.7 e-0.4 i2.1 p0.6 s0.3
vert+was 7.9 e0.4 g0.9 i0.9 r1.0
vertaa 6.5 a-0.8 c-0.5 d1.1 e0.9 g-0.5 i1.1 j-0.7 p-0.4 q0.4 r0.6 s-0.5
vertal 5.1 b1.0 c1.1 d-0.9 e1.2 g2.4 h0.7 i-1.4 k0.9 l-0.8 o0.9 p-1.4 r3.4 s-1.1 t1.2
verteg 7.4 a-0.8 c-0.5 f0.4 g-0.5 j-0.4 k0.7 l0.6 p0.7
vertel 5.7 a2.1 b0.7 c1.0 d1.2 e0.7 g-1.2 h-0.8 i1.4 j-0.4 k-0.4 l-0.3 o-0.4 p0.5 q-0.5 r-1.4 s5.2
vertra 6.7 c2.0 d-0.3 g-0.6 i-0.6 j1.2 l1.6 m1.0 r-0.6 s-0.4
vertre 6.3 a-1.2 c0.8 d-0.7 e-1.6 h1.2 j-0.5 k-0.3 n0.6 q-0.6 r0.6 s-0.4 t0.6
vertro 5.9 a2.2 c0.6 d0.5 e0.7 g-0.5 i2.3 j1.0 k-0.3 o0.8 q1.3 r-1.0 s-0.7 t0.4
verv 5.0 a-1.7 b0.6 d-0.6 e-0.7 f0.6 i0.8 j-0.7 k1.8 l1.6 m2.1 n1.3 o2.0 p-0.8 q0.9 s-0.6 t0.7
verv+aann 7.9 c0.5 i0.8
verv+die 7.9 a-0.6 c-0.7 e-0.4 g0.4 h-0.5 o2.1 p-0.4 r0.7
verv+door 7.2 a-1.0 e-1.0 f0.5 g-0.7 i-0.7 k0.3 m-0.3 q0.3 r-0.4
verv+fact 7.9 h-0.4 l0.4 o1.2
verv+is 7.9 l0.7
verv+ook 7.9 a-0.4 e-0.4 g0.6 i0.4 k0.8 r0.6
verv+van 7.9 b0.6 q0.9
verv+wege 7.9 a-0.3 k1.3 o0.3
verval 6.0 a-0.9 b0.7 d-1.0 e-0.6 h0.4 j-0.6 k2.9 l0.5 m1.2 o1.8 p-0.4 q1.0 r0.4 t-0.5
vervan 6.0 a0.7 e0.5 f1.0 g-0.9 h-0.6 i0.7 m-0.3 n0.4 q0.4 r-0.4 s-0.8 t0.6
vervel 7.4 a-0.6 b-0.3 c-0.4 d-0.3 h-0.4 k-0.4 l1.4 m-0.4 q-0.3
vervoe 7.9 a-1.1 d-0.4 m2.4 n0.3
vervol 7.4 b0.7 c0.5 d0.8 g1.7 h1.2 i-0.3 k-0.4 l0.3 r-0.3 s0.4
vervro 7.6 a-0.4 e-0.4 g0.5 k0.3 n0.5 o0.6 r0.7 t1.0
verw 5.0 c0.7 e1.3 f1.0 g-0.7 h-0.6 i-0.8 j0.5 k-0.5 n1.4 o-0.4 q1.0 r0.9
verw+dat 7.4 a0.4 b1.9 d-0.7 e0.7 f-0.3 g-0.3 i-0.3 l-0.7 m0.4
verw+een 7.9 a0.5 c0.5 e0.5 f1.1 j1.0 s1.0
verw+geen 7.9 a-0.6 d-0.4 e-0.4
verw+ik 7.6 d0.3 e-0.3 g-0.3 i0.7
verw+krij 7.9 p-0.3 t0.3
verw+morg 7.6 a0.5 f1.4 h0.3 j-0.5 m0.3 n0.7 r0.5 s-0.3 t-0.3
verw+naar 7.6 a0.8 e1.2 j0.6 p0.5
verw+van 7.6 d-0.3 i0.7 p-0.3 s1.5
verw+voor 7.6 a0.5 e0.5 j0.6 m-0.3 p2.0
verwac 5.8 a0.6 b0.7 c1.1 e0.9 f1.1 i-1.4 k-0.5 l0.4 m0.5 n0.7 p-0.9 q0.3 r0.7 s0.8
verwar 7.2 c-0.5 d0.7 e0.8 f-0.3 g-0.5 m-0.3 p0.5 q0.4
verwee 7.9 d0.5 j0.7 m0.9
verwer 6.9 a-0.5 e-0.4 h-0.3 i-0.3 j0.7 m-0.5 n0.9 o-0.4 p0.6 q1.1 t0.4
verwij 6.3 a-0.5 d-0.7 f0.5 g-0.8 h-0.6 i0.8 n0.4
verz 4.5 b-0.8 c0.6 d-1.0 e1.1 g-1.2 i-0.4 j5.0 k0.9 l2.3 n-0.4 p0.4 s-1.5
verz+dat 7.9 c0.4 g0.5 h0.6 o0.4 r0.5 t0.9
verz+door 7.9 q0.5
verz+en 7.6 c-0.5 e-0.4 h-0.3 l0.8 r-0.4
verz+heef 7.2 a-0.7 b-0.4 c0.6 e-0.4 h-0.3 i-0.3 j-0.6 l0.3 n0.4 q0.7
verz+is 7.6 e0.7 j0.5 p1.3
verz+naar 7.6 d-0.5 k1.2 n-0.4 t-0.5
verz+om 7.9 a0.3 d0.4 e0.5 f1.7 l0.4
verz+u 6.4 a1.1 c-0.6 e1.9 g-0.3 i1.0 j1.0 n-0.4 o0.7 p-0.4 t0.7
verz+van 7.4 a-0.5 c0.7 d-0.6 e-0.5 f0.4 g0.9 i-0.3 j-0.7 n0.6 o-0.4 p-0.5 q-0.5 r1.5
verzek 5.5 a-0.8 d-0.4 f-0.6 g-0.9 i-1.3 j2.9 l1.6 r-0.5 s-0.7
verzen 7.6 a-0.9 d0.4 i-0.5 m-0.3 n0.4 p0.5
verzet 7.2 d-0.8 j1.3 k1.4 n-0.7 o0.4 p0.7 q-0.4 t-0.6
verzin 7.9 l0.7
verzoc 7.9 j0.3 k0.7
verzoe 5.8 a1.9 b-0.6 c-0.7 e1.9 f0.8 g-0.9 i1.2 j2.6 m0.9 o0.4 p-0.6 q-0.4 r-0.4 s-0.5 t0.4
verzon 7.4 d-0.3 e-0.6 h0.6 i0.7 k-0.3 l-0.4 q1.4
verzor 7.2 a-0.7 f-0.3 g1.1 i-0.4 j-0.3 l0.5 p0.5 r1.6 s-0.4
verzui 6.9 a0.8 c2.1 e0.5 j1.0 m-0.3 p-0.4 q-0.4 s0.5
vest 6.5 a-0.6 c0.3 d0.9 f1.4 h1.8 j1.7 m-0.4 o0.7 s-0.5
vest+in 7.6 a-0.3 g0.5 h2.2 i-0.4 n0.5
vestig 6.6 a-0.6 d0.8 f1.6 h1.8 j1.8 o0.7 q-0.3 s-0.4
via 5.0 b-0.4 c1.0 d1.8 e0.7 f1.0 g-0.6 h0.6 i0.5 j2.2 l-0.7 m-0.3 n0.7 o1.4 p0.7 q4.0 r-0.6 t0.8
via+de 5.9 a-1.0 b-0.6 d0.7 g0.4 h0.6 k0.5 n0.8 o-0.7 q1.8 r-0.4
via+een 7.9 a0.3 d1.3 q0.4
via+haar 7.9 e0.5 j0.6 t0.4
via+het 7.4 d-0.4 f0.3 m0.5 p0.5
via+mij 7.9 d0.6 e-0.4 g-0.3 i0.8 s0.9
via+mijn 7.9 g0.7 h0.8 j0.3 p0.6
via+onze 7.6 a1.1 c0.9 d-0.4 f1.2 g0.3 j1.0 k0.4 n-0.3 p0.9 q0.7 r0.6
via+pepp 7.4 a-0.7 f0.5 i-0.4 l0.4 n0.7 o3.4 p-0.5 t0.3
via+team 7.9 a-0.3 o0.3
via+via 7.9 a0.4 b0.3 i0.6
vide 7.9 a-0.3 b-0.3 e-0.4 g0.5 h0.6 k0.4 m-0.3 r0.7
viel 6.9 a0.8 b-0.5 d0.4 e1.0 f0.3 g0.4 m-0.4 n-0.3 p0.4 r0.3 s-0.3
vier 4.6 a3.0 b0.8 c1.6 d1.9 e3.4 f1.1 g1.1 h0.7 i0.4 j1.7 k0.8 l-0.5 m1.4 p0.8 q0.6 r0.6 s1.1 t1.7
vier+dage 7.9 c0.4 g-0.3 k1.9 o0.3 s0.8
vier+keer 6.8 d0.5 e0.3 h-0.4 i-0.6 j-0.3 l0.5 m0.5 n0.5
vier+maan 7.6 a0.7 c0.6 d0.3 i0.5 k-0.3 s0.5
vier+mete 7.6 b0.4 d0.4 e-0.4 g0.4 h0.6 m-0.4
vier+minu 7.6 b1.1 f0.5 j-0.3 k0.4 l-0.3 m0.9 n0.4 p-0.3 q-0.3
vier+plaa 7.9 e0.4
vier+uur 7.0 e1.1 g0.6 i-0.4 j0.7 k-0.4 n0.5 p-0.3 q1.3 r1.1 s-0.4 t0.7
vier+van 7.9 e0.7 f0.6 i0.4 p0.7 s0.7
vier+weke 7.4 a0.7 e1.0 f-0.3 i0.8 j0.8 p0.8 s0.3 t0.9
vierde 6.8 a1.0 c0.6 d0.9 e0.4 f0.9 h-0.5 l-0.4 m-0.5 p1.2 s1.2 t1.0
vieren 7.4 a-0.4 b-0.4 e0.3 g1.4 i-0.4 k-0.3 n-0.4 s-0.3
vierka 7.9 b0.5 g0.5 h0.6
vijf 4.9 d1.4 e0.4 g1.4 h2.9 i-2.1 j-0.9 l0.5 m0.8 n1.2 r1.6 s-1.5 t0.8
vijf+euro 7.4 a0.6 b1.1 e0.5 j0.5 m-0.4 p0.6
vijf+jaar 7.9 c0.4 f0.4 g0.6 h0.7 q0.3 r0.3
vijf+keer 7.0 a0.8 b-0.4 c-0.6 d2.2 f0.8 g-0.4 i-0.4 m-0.5 p-0.4 q0.6 s0.9
vijf+kind 7.9 e-0.6 g0.5 h0.7
vijf+maan 7.6 d0.7 e0.4 m0.3 p0.8
vijf+minu 7.6 a0.3 e0.5 h0.5 l0.3 m0.9 n0.9 q-0.4 t0.9
vijf+ster 7.0 a-1.2 c-0.7 d-0.4 e-1.1 f-0.3 g1.5 i-0.3 m-0.3 n-0.4 p-0.6 q0.4 r1.8 s-0.4
vijf+uur 6.9 b-0.5 d-0.4 f-0.4 h-0.3 k1.6 m1.2 t-0.3
vijf+weke 7.2 c2.0 d1.1 e-0.5 h0.5 i-0.4 n-0.5 o0.5 q-0.3
vijf+werk 7.2 a-0.8 b-0.4 c0.5 e-0.4 g-0.5 h0.6 l0.9 m0.4 n0.5 o0.4 p-0.4 r-0.4
vijfti 7.4 c-0.4 d-0.4 e1.5 g-0.3 j0.5 k-0.3 m-0.4 n2.9 p-0.3 q-0.4
vijv 7.9 a0.4 d1.2 e0.3 s0.8
vinc 7.9 a0.4 c-0.4 e0.4 p0.5
vincen 7.9 a0.4 c-0.4 e0.4 p0.5
vind 4.5 a1.9 b2.8 c1.7 d1.5 e0.9 f0.9 g-0.6 h-0.6 j0.3 l0.7 m1.9 o1.0 q0.4 s1.3
vind+als 7.6 a-0.4 d0.4 e-0.6 g1.1 h1.3 i-0.3 q0.5 s0.3
vind+dat 6.5 c0.9 e0.6 i-0.6 j0.6 k-0.3 l0.4 m-0.7 o-0.4 r0.3 s0.6
vind+de 7.6 a0.4 b0.6 e0.9 g-0.3 h0.3 k0.3 l0.5 n0.6 p0.6 q0.4
vind+hem 7.9 a-0.4 g0.6 n-0.3 o0.7 r0.8
vind+het 6.1 a1.3 b1.2 c-0.4 d0.7 f0.7 h-0.6 i0.5 j1.0 m1.9 n-0.5 q-0.6 r0.7 s-0.4 t-0.4
vind+ik 6.3 a1.5 b0.7 c0.9 d0.9 g-1.0 i-0.5 m2.8 n-0.6 o0.5 q1.6 r-0.5 s0.4 t0.7
vind+je 7.6 a-0.3 c-0.3 e-0.4 g0.3
vind+u 6.7 a0.7 c0.5 f0.9 g-0.4 h-0.4 i0.4 k-0.3 l1.0 m-0.3 p-0.4 t0.4
vindba 7.9 a0.6 e1.1 g-0.3 i0.3 j0.6
vinden 5.9 a1.0 b1.5 c1.1 d2.2 e0.5 f0.3 g0.6 h0.6 i-1.0 o-0.3 p1.1 q0.9 s1.2
vindt 5.6 a0.4 b0.8 c1.3 e0.5 g-0.8 h-1.1 i0.3 k-0.7 m-0.9 n1.5 q-0.3 r-0.4 s0.8
vink 7.0 a0.4 b-0.4 c1.1 d0.7 e-0.5 h0.3 j-0.3 q0.8 r0.5 s-0.4
vink+bij 7.9 a-0.3 e-0.4 g0.5 h0.5 m0.4 q0.7 r0.6
vinkje 7.2 a0.5 c1.3 d0.7 g-0.5 i0.3 k-0.3 o-0.4 s-0.3
vis 7.9 a0.7 c2.2 d-0.5 e0.5 p1.8 q0.3
visi 7.0 b-0.5 c0.5 e0.5 h1.5 n0.9 o-0.4 p0.3 q1.8 r0.6 s0.5
visi+en 7.9 c0.3 e0.5 h0.8 i0.6
visite 7.2 b-0.4 c0.5 e0.6 h1.3 k-0.4 n0.8 o-0.4 p0.4 q1.9 s0.5
viss 7.2 a0.3 b-0.4 c0.4 d0.6 f-0.3 h0.5 j0.5 n-0.5 o1.1 t0.8
vissen 7.9 a0.5 d0.5 j0.6
visser 7.6 b-0.3 c0.6 e-0.5 g0.4 h0.7 n-0.5 o1.3 t0.9
vist 7.9 c0.5 e-0.4 g0.3 i0.5
vlaa 7.2 b-0.4 e-0.8 g-0.3 i-0.3 j0.7 o0.9 r-0.4 s0.7
vlaams 7.9 e-0.3 o0.7 t0.4
vlaand 7.6 e-0.5 g-0.3 j0.8 s0.8
vlek 7.0 c-0.5 d-0.5 e0.4 f0.3 g1.3 h0.6 i-0.5 j-0.4 n0.5 o0.7 p0.8 q-0.5 r1.7
vlekke 7.0 c-0.5 d-0.5 e0.4 f0.3 g1.3 h0.6 i-0.5 j-0.4 n0.5 o0.7 p0.8 q-0.5 r1.7
vleu 7.9 a0.6 c-0.3 e1.1 s0.7
vlie 7.2 e0.5 g-0.3 i-0.4 k-0.6 l-0.4 p0.7 r-0.3 t1.5
vlie+de 7.9 e0.6 p1.0 t0.7
vliegt 7.9 e0.4 k-0.4 p1.0 t1.6
vlis 7.9 a0.5 c0.9 g0.3 h0.8 m0.3 n0.3 r0.5 t1.2
vlissi 7.9 a0.5 c0.9 g0.3 h0.8 m0.3 n0.3 r0.5 t1.2
vloe 6.3 b-0.9 d0.8 e1.8 f0.8 g1.6 h0.3 i-0.9 k-0.3 p1.2 r1.9
vloe+en 7.9 a0.4 d1.1 e0.9 p0.6 r-0.3 s0.5
vloer 6.8 b-0.5 d1.3 e1.4 f0.4 g1.5 h0.6 i-0.7 j-0.4 k-0.4 p0.6 q-0.4 r2.1
vlot 7.0 a-0.6 b0.9 c0.6 d0.6 g1.1 h2.1 j-0.3 k0.9 l-0.6 o1.2 r1.7 s-0.5
vlotte 7.4 a-0.4 b1.0 d0.4 g0.7 h1.6 l-0.3 m0.4 n0.5 o0.5 r1.3 s-0.3
vluc 7.0 a-0.7 b-0.4 c-0.6 d-0.3 f-0.4 h0.4 k1.6 n0.6
vluc+uit 7.9 c-0.4 e0.3 k1.5 m0.4
vlucht 7.0 a-0.7 b-0.4 c-0.6 d-0.3 f-0.4 h0.4 k1.6 n0.6
voch 7.9 a0.4 e0.6 p0.5
voed 7.9 a0.5 e0.9 m0.7 p0.6 t0.4
voeg 5.8 c0.6 e-0.3 f0.8 j-0.4 p-0.3 s-0.5
voeg+een 5.8 j-0.3 s-0.3
voegen 7.9 c0.8 e-0.4 f1.1 q0.3
voel 6.0 b1.9 d2.1 f0.9 g1.5 h0.8 i0.6 j-0.6 l0.3 n-0.5 o-0.5 p-1.1 r1.7
voel+niet 7.9 a0.3 b0.9 d0.3 e-0.3 m-0.3
voelde 7.2 a1.0 d1.3 e-0.6 f0.7 g-0.4 i1.9 r-0.4
voelen 7.4 a-1.4 d-0.4 e-0.4 g1.8 h1.5 i-0.8 m0.6 n0.3 p-0.3 r1.8 s1.1
voelt 6.9 b0.8 d0.5 e1.1 f0.4 g0.6 h-0.5 l0.7 m-0.7 n-0.6 p-0.6 q-0.4 r0.8 s-0.6
voer 7.0 a0.3 c0.4 d1.0 e-0.3 f0.7 g-0.3 j1.9 m0.6 r-0.3
voeren 7.2 c0.5 d0.5 j1.0 m0.7 p0.3
voet 6.6 b0.8 c-0.5 d-0.4 e-0.6 i0.5 j-0.5 l0.3 m-0.3 n-0.3 p0.3 q0.6 r-0.3 s-0.4
voetba 7.4 b0.5 c-0.3 d-0.4 g0.4 p0.6 q0.6
voetno 7.6 j-0.4 l0.3 r-0.5
voge 7.4 c-0.6 g0.9 h0.6 i-0.4 n-0.3 o0.4 r0.7
voic 7.6 a0.7 d1.6 e-0.4 i0.4 p1.0 r-0.4 s0.3
voicem 7.6 a0.7 d1.6 e-0.4 i0.4 p1.0 r-0.4 s0.3
vol 5.8 a2.0 c-0.4 d-0.4 e4.1 f-0.6 h1.1 j1.1 n0.7 o1.2 r0.7 s1.2 t-0.5
vol+fout 7.4 a1.0 d0.4 e1.6 g-0.6 i0.4 j1.1 l0.3 n0.3 r-0.6 s-0.4
vol+met 7.6 a0.6 e1.0 h0.3 s0.4
vold 5.5 a-0.4 c-1.2 e0.8 h-0.4 i-1.4 j0.8 l3.0 n2.7 o-0.5 p1.4 q4.6 r0.7 s-1.1
vold+de 7.9 d-0.3 j0.8 m0.6
vold+en 7.6 b-0.3 d-0.3 h0.3 i-0.4 j1.2 p0.7
vold+niet 7.9 j0.5 m0.8 p0.5
vold+op 7.9 e0.7 j0.6 p0.9 r0.4
voldaa 6.3 a-1.0 b0.6 c-0.6 e-0.5 f-0.4 g1.0 h-0.6 i-0.8 j0.5 k0.3 l1.4 n0.5 o-0.9 p-0.8 q5.3 r1.5 s-0.5
voldoe 6.1 a0.6 b-0.5 c-0.6 d0.3 e1.3 f0.6 g-0.8 i-0.8 j0.4 k-0.4 l1.9 n2.5 p2.3 r-0.6 s-0.7 t-0.3
volg 3.7 a-0.4 b-0.6 d1.0 f-0.4 h3.6 i0.9 j0.8 k0.5 m1.5 n1.3 o-0.6 p-1.3 q1.8 s1.1 t-1.6
volg+de 6.6 a0.5 b-0.6 c0.9 i-0.7 k0.4 l0.3 m0.7 n0.6 o-0.6 p1.0 r0.6 s-0.5
volg+hem 7.9 c0.4 e0.7 p0.5
volg+het 7.4 j0.7 m-0.3 p0.8 s0.3
volg+in 7.6 a-0.5 b-0.4 c-0.3 g0.6 h0.5 i0.5 k-0.3 l-0.4 m-0.3 n-0.4 q0.9 r0.7 s0.5
volg+jaar 6.0 a-0.8 b-0.3 c-0.5 d1.1 e-0.8 g2.1 h3.0 i0.9 j-0.6 l-0.3 o0.3 p-0.5 r-0.7 s-1.0
volg+keer 7.6 a0.8 d1.5 e0.8 i-0.4 j-0.3 s1.1
volg+maan 6.7 a-1.1 b-0.3 f-0.4 g-0.9 h1.6 i-0.8 j-0.3 k-0.4 l1.7 m-0.6 n1.0 p-0.4 q1.1 s-0.6
volg+mij 6.6 a-0.4 c1.3 d-0.8 e-0.4 g0.6 h-0.8 i-0.6 j-0.7 k0.6 m1.1 o-0.3 p-0.4 q1.5 r0.9 s-0.5
volg+mijn 7.2 a0.5 b1.9 c0.6 g-0.4 i1.4 p-0.3 r-0.4 s0.9
volg+na 7.6 a-0.4 b0.8 d-0.4 e-0.6 i-0.5 q2.1
volg+ons 7.6 a-0.5 d-0.3 e0.5 j0.9 m1.9
volg+onze 7.6 a-0.3 d-0.3 e-0.4 j0.9 m1.1 o-0.4 p0.7
volg+per 7.9 c-0.4 d0.4 f0.5 g-0.4 h0.8 m0.6 n-0.4
volg+rond 7.6 b-0.3 f0.4 g-0.4 q0.4 r0.5
volg+scho 7.9 c0.5 i0.5
volg+seiz 7.6 a0.6 c0.5 e0.9 g-0.3 i1.6 r-0.4
volg+uw 7.9 a0.8 e1.2 j0.6 k0.3 p0.6
volg+via 7.9 e0.8 g0.9 h1.3 j1.0
volg+week 4.9 a-0.3 c0.6 f0.5 g-0.5 h-0.5 k1.8 m-1.0 n1.7 p-1.7 r0.6 s-0.7 t-0.5
volgen 3.9 b-0.4 c0.8 d0.3 e0.4 g0.4 h2.8 i0.7 k0.8 l0.5 m1.3 n2.0 o-0.4 p-0.9 q0.8 t-1.7
volger 7.6 a0.4 d0.6 e-0.7 i0.5 p0.7 s1.8
volgor 7.4 d0.7 e0.6 j0.4 m-0.3 q0.3 s0.7
volgt 5.6 a-0.9 c0.6 d-0.6 e-0.3 g-0.6 h1.4 i-1.1 j0.7 k-0.9 l0.8 n-0.9 o-0.6 p-0.7 q3.2 r-0.4 s-0.7
volh 7.9 a0.6 d1.1 i1.3 m0.8 p0.6
volk 7.2 a0.6 b0.5 c0.3 h-0.3 i0.3 m0.7 q-0.3 r-0.4
volksu 7.9 m0.9
voll 6.0 a0.3 b-0.4 c-1.4 d-0.7 e0.9 f-0.5 g0.4 h0.8 i0.9 j0.8 l0.3 m1.1 o-0.8 p-0.6 q0.8 r1.0 t-0.7
voll+doss 7.6 i0.8 j0.4
volle 7.2 c-0.5 d-0.5 e0.5 g-0.4 h0.3 i0.6 l0.3 m1.0 n0.9 o-0.3
volled 6.3 a0.5 c-1.0 d-0.3 e0.5 f-0.4 g0.8 h0.5 i0.4 j1.0 m0.3 n-0.5 o-0.6 p-0.5 q0.9 r1.2 s0.3 t-0.7
vols 7.6 a-0.7 d-0.3 e-0.4 g-0.3 o0.3 r-0.4 t-0.3
volsta 7.6 a-0.7 d-0.3 e-0.4 g-0.3 o0.3 r-0.4 t-0.3
volt 7.9 a0.4 c1.4 g1.8 j1.5 r2.3
vond 5.6 b0.8 e0.4 f0.6 g0.8 i-1.2 j-0.5 k-0.4 n0.3 o-1.0 q0.6 r1.5 s0.8 t0.6
vond+dat 7.9 c0.5 f1.0 g0.3
vond+hem 7.9 b1.0 d0.7 g0.4 q0.3 r0.4
vond+het 6.4 a0.9 d-0.6 g-0.8 h-0.4 i-0.5 j-0.4 m0.4 o-0.4 r-0.3 t0.7
vond+ik 7.9 a-0.9 d-0.3 e-0.5 g1.3 i-0.3 n0.7 r1.3 s-0.3
vonden 7.6 b0.6 e0.5 g0.6 r0.8 s0.5
vonk 7.6 a0.6 d0.3 e0.7 f0.5 r-0.4 s0.6
vonn 6.8 a-1.0 b-0.5 c-0.9 e-0.3 f0.7 g-0.4 i-0.5 j-0.5 l0.4 o-0.7 p-0.4 r0.8 s-0.4 t-0.3
vonnis 6.8 a-1.0 b-0.5 c-0.9 e-0.3 f0.7 g-0.4 i-0.5 j-0.5 l0.4 o-0.7 p-0.4 r0.8 s-0.4 t-0.3
voor 2.1 a-2.7 b4.3 c-1.8 d-1.9 e-3.6 f-0.9 g-0.5 h0.8 i-1.5 l-0.9 m2.0 p-1.3 q0.9 r-1.9 t-0.8
voor+a 7.9 c1.0 e0.3 j0.9
voor+aan 6.3 a0.7 b-0.9 c-0.7 e0.8 f0.9 g-0.5 i-0.8 j2.9 k0.7 l1.3 m0.4 q-0.4 r0.6 t-0.7
voor+acht 7.4 g-0.3 k-0.3 s0.8 t0.3
voor+al 7.6 a-0.4 e0.4 g0.4 h0.3 r0.6
voor+alle 6.2 a-0.6 c0.5 e-1.0 f0.6 g0.7 h1.2 i0.5 j0.3 k-0.7 l-0.5 n0.6 o-0.4 q0.8 r0.8 s-0.7
voor+als 7.4 e-0.3 g0.5 h0.7 j0.8 o0.5 s-0.4 t0.3
voor+be 7.9 a-0.3 e0.3 f0.3 k-0.3 n0.4
voor+beta 7.9 a-0.3 c0.3 n0.8
voor+bij 7.2 d1.5 e-0.7 g-0.4 i0.5 p1.0 s0.9
voor+blij 7.6 i0.3 j0.4 k0.6 l0.7
voor+daar 7.9 b-0.4 d0.4 f-0.4 h0.6 l1.7
voor+dat 6.6 a0.3 b2.2 d-0.3 f0.9 h-0.3 j0.5 l0.4 m1.4 n0.9 p-0.7 q-0.4 s-0.6 t1.0
voor+de 3.4 a-2.3 c0.3 d-1.0 g0.4 h2.5 i-0.7 j0.8 k1.3 l0.8 m0.9 n0.7 o1.1 p-0.7 q2.5 r2.0 s-1.1 t1.7
voor+deze 7.0 a1.7 b2.4 c-0.5 e0.7 f0.3 g-0.7 i-0.5 l0.4 p1.2 r-0.3 s-0.5
voor+die 6.0 a0.4 b2.9 d-1.1 e0.5 g-0.8 h1.1 k0.4 l0.9 m0.4 n-0.8 o0.9 s-1.0 t1.1
voor+dit 6.9 b1.3 c-0.8 g-0.5 i-0.5 j-0.5 p0.6 s-0.4
voor+doen 7.6 a-0.3 c-0.3 g-0.4 h0.8 i-0.4 k-0.3 t0.6
voor+door 7.6 d0.6 i0.4 j0.3 s0.5
voor+drie 6.9 b0.9 d0.6 g0.4 h1.1 i-0.4 j-0.5 p0.4 q1.5 r0.8
voor+drin 7.9 a-0.3
voor+een 4.6 a2.5 b7.6 c0.7 d-1.5 e1.9 g-2.4 h0.4 i0.7 j-0.8 k1.3 m2.9 n-0.7 p3.0 q-0.3 r-0.8 s1.0
voor+eind 7.9 d0.8 j0.5 s0.7
voor+elf 7.9 c0.5 d-0.3 k0.3 p0.6 s0.8
voor+elka 7.9 a0.4 d-0.4 e1.1 g1.0 l0.3 q0.5 r1.3
voor+elke 7.4 a0.8 b0.4 c1.6 j1.3 r-0.4
voor+en 6.6 a-0.3 e0.6 f0.9 g0.4 i-0.6 k0.6 l0.5 n-0.6 p-0.6 s-0.4 t0.8
voor+er 7.9 c0.5 g0.4 h0.7 k0.3 p0.6 r0.6 s0.7
voor+gaan 7.6 a0.5 d0.4 r-0.4
voor+geen 7.9 a0.4 b1.1 i0.5
voor+haar 7.4 a-0.7 b-0.4 c-0.4 g0.7 i-0.4 l0.5 m-0.3 r1.2 s-0.3 t0.4
voor+hebb 7.6 a0.3 b0.8 f0.5 k-0.4
voor+het 4.1 a-0.7 b1.6 d1.0 e-0.4 g0.7 h3.1 i-1.3 j-2.1 k0.6 l1.1 m1.7 n3.5 o-0.5 p-0.7 q2.1 r2.3 s-0.8 t0.4
voor+hij 7.6 a-0.5 e-0.4 n0.8 r0.6 t0.3
voor+iema 7.6 b1.1 d-0.6 e-0.6 i0.4 r-0.5 t-0.3
voor+ik 6.1 a-1.2 b-0.3 c1.5 d0.4 e-0.7 g1.1 l-0.3 m-0.4 n0.4 o1.8 p-0.4 s0.8
voor+in 6.8 a-0.5 c-0.5 d-0.3 e-0.8 f0.5 i0.9 j-0.6 m0.8 n0.3 o1.5 p-0.9 q0.6 r0.5 s-0.3 t0.5
voor+is 7.6 a-0.3 f0.5 g-0.3 n-0.4 o0.3 q1.6 t0.6
voor+je 6.3 a-1.1 e-0.7 g1.7 j-0.3 k0.5 l-0.6 o0.7 p-0.5 q0.4 r1.7 s-0.4 t0.8
voor+jou 7.6 e0.4 g0.4 h0.5 q1.2 r0.9
voor+jull 6.3 c-0.3 d0.9 f-0.4 g0.9 h0.4 i-1.2 j-0.4 m-0.5 o0.4 r0.7 s-0.7 t-0.3
voor+kers 7.9 c-0.3 i-0.5 s0.5
voor+klac 7.6 b0.4 e0.6 j0.3
voor+kome 7.6 a0.4 b0.9 g0.4 h0.5 i0.7
voor+komt 7.9 a0.4 b1.3 i1.3 k0.6 n0.9
voor+late 7.9 c0.4 e0.7 k1.1 m1.2 p0.7
voor+lede 7.6 e-0.5 h0.5 k0.4 m0.6 n-0.4 o0.6 p-0.3 q-0.3 s-0.3 t0.9
voor+leid 7.9 h0.3 l0.4 r0.4
voor+maan 6.6 a0.3 d0.9
voor+maar 7.6 a0.5 b0.8 e-0.7 i1.3 l0.8 r-0.3
voor+make 7.9 a-0.6 b-0.4 e-0.3 g0.4 h0.7 n0.5 o0.5
voor+me 7.6 a-0.7 c-0.4 d-0.3 e-0.4 k0.9 l0.7 n-0.3 p-0.3 r0.4
voor+meer 7.9 a-0.5 f0.4 h-0.3 r-0.5 t0.4
voor+met 6.8 a1.2 c2.1 d0.4 e0.3 i-0.4 p-0.5 q0.9 r0.5 s0.9
voor+mij 6.8 a0.5 b0.4 c-0.4 d0.9 e-0.9 f-0.4 g-0.8 j-0.7 k0.5 o1.0 p0.6 q0.4 r-0.4 s-0.7 t-0.4
voor+mijn 6.0 c-0.6 d0.8 e-1.4 f0.5 g-0.8 h0.4 i-0.5 j-1.0 k1.0 p-0.5 q0.5 r0.4 s0.8 t-0.5
voor+morg 7.9 a0.4 c0.8 d-0.5 k-0.4 m0.4 t1.1
voor+naar 7.4 a-1.0 e-0.3 f0.3 g-0.3 o1.2 p-0.3
voor+niet 6.9 a-1.5 d-0.3 e-0.8 h0.5 i-0.4 m2.5 p-0.6 r0.5
voor+nog 7.4 a-0.8 c-0.8 d-0.3 g1.3 h2.2 i-0.6 j0.7 k-0.3 m1.3 r1.0
voor+om 7.4 a-1.0 b-0.3 c-0.4 e0.4 g0.3 i-0.4
voor+ons 5.5 a0.7 b1.6 c-0.5 d1.4 f-0.3 g-0.4 h-0.4 i1.6 j0.9 m1.0 o1.5 p-1.3 q-0.7 r0.5 s-0.9
voor+onvo 7.9 a0.7 b0.8 e0.4 m0.7 p1.2
voor+onze 6.2 a-1.1 b0.9 c-0.6 d0.4 g-0.3 h1.2 i-0.5 j-0.8 k-0.6 l0.9 m0.7 n0.5 o1.5 p-0.7 r0.6
voor+ook 7.6 b0.8 d0.5 e1.0 g-0.4 h0.4 s0.9
voor+op 6.7 a-0.7 b0.4 c0.5 d-0.5 e-0.6 f0.9 g0.6 h-0.3 i-0.6 j-0.4 l1.3 m1.2 n1.4 p-0.6 q-0.4 r1.3 s-0.3 t0.7
voor+over 6.9 a0.6 b0.4 e1.2 g-0.3 h-0.4 p1.1
voor+sint 7.4 c0.4 d0.8 e0.4 h-0.4 i0.4 j0.5 m0.7 n2.1 p0.7
voor+te 6.9 a0.7 b0.9 c0.6 e-0.8 f1.3 j-0.3 m0.8 n-0.3 q-0.3 r-0.5
voor+tege 7.9 b0.7 i0.7
voor+teru 7.6 c-0.4 d0.6 e0.8 g0.3 j1.1 p0.6 r0.4 s0.9
voor+twee 7.6 d0.5 g0.6 r-0.3 s0.7
voor+u 6.5 c0.8 d0.8 e-0.8 g-0.5 i0.9 k0.6 o0.8 q0.3 r0.3 s-0.7
voor+uw 5.8 a-1.1 b0.6 c0.5 d-1.2 i0.5 j-1.3 m0.8 n0.3 p-0.3 q1.2 r0.5 s-0.6
voor+van 6.6 b0.6 g-0.6 h-0.5 j0.5 n-0.4 o-0.6 p0.9 q-0.5 r-0.6
voor+vana 7.9 a-0.3 k-0.3 m-0.3 n0.4 t1.8
voor+vert 7.9 a-0.6 c-0.3 m0.5
voor+volg 7.0 c0.3 g0.9 h1.1 i0.9
voor+voor 7.2 b0.5 c-0.4 d-0.5 e-0.6 g0.4 h1.1 i-0.3 j0.7 m1.2 o-0.4 p-0.4 q0.4 r0.5
voor+vrij 7.4 a-0.8 i-0.4 k1.0 l-0.5 m-0.4
voor+wat 7.4 a1.0 b2.8 e-0.5 g-0.5 i1.2 r-0.3 s-0.3
voor+we 7.2 a-0.5 f1.0 h0.7 i0.4 l0.3 n-0.5 o1.2 q0.3 r0.5 s-0.3 t0.5
voor+wie 7.6 g0.8 h0.9 q1.4 r-0.3 t0.5
voor+wij 7.9 b0.4 f0.9 i0.4 m0.9
voor+word 7.6 a-0.8 e-0.6 g-0.3 h-0.3 l0.7 p-0.3
voor+zate 7.9 b-0.4 e0.6 g-0.7 s0.5
voor+zei 7.9 d0.8 e0.6 f1.1 g0.5 j-0.3 r0.8 t0.4
voor+zich 7.6 g0.5 h0.6 i0.3 r-0.3
voor+zijn 6.9 b0.3 c-0.5 d0.8 e-0.6 f-0.3 g0.4 k0.7 o0.4 r0.6 s1.4 t1.1
voor+zitt 7.9 n0.8
voor+zo'n 7.6 a0.4 b1.1 h0.7 o0.4
voor+zond 7.9 e0.4 k0.4 s0.7
voor+zove 7.6 e0.5 t1.8
vooraf 6.9 b2.3 c-0.5 g-0.6 i-0.4 l1.4 n-0.3 p-0.3 q0.6 s0.4
vooral 6.1 a-1.4 c-0.4 d-0.6 e-0.9 h0.5 i-0.9 j-0.7 k0.5 l1.0 m-0.7 o-0.7 p-0.7 q0.5 r0.5
voorba 7.6 a-0.3 b0.3 d0.4 f0.5 h-0.5 l0.4 o0.3 r-0.4 t0.3
voorbe 6.1 a-0.7 b-0.6 c0.7 e1.5 f0.3 g0.6 h0.5 i-1.0 l0.9 o-0.4 p-0.8 q-0.7 r0.5 s0.7 t-0.4
voorbi 7.2 a0.5 b-0.5 c2.2 d1.2 f0.6 g-0.8 h-0.4 i-0.5 k3.3 p-0.4 r-0.4 s-0.4
voorda 6.3 a0.4 b0.8 d-0.7 i0.6 m-0.7 o0.5 p-0.4 r0.5 s-0.5
voorde 7.0 a0.3 c-0.5 d0.4 e1.5 i-0.4 m0.6 n-0.7 o0.3 p0.3 q0.4 r0.6
voorga 7.6 a-0.8 e-0.4 h-0.3 l0.4 m-0.4 n0.8 q0.4
voorge 6.7 a1.0 b0.3 c-0.7 d-0.4 e1.0 f2.0 g-0.8 j0.5 l1.3 m1.0 p-0.7 q-0.3 r-0.7
voorja 6.6 a-1.5 c-0.5 e-0.5 f0.5 g1.3 h1.7 i-0.7 k1.0 l0.5 o-0.3 p-0.4 r1.2 s-0.4
voorke 7.9 k0.4 o0.6 r-0.4
voorko 6.9 a-0.4 b-0.4 c-0.4 d1.4 f0.7 g1.0 h0.8 j1.0 l0.5 n-0.3 r0.3
voorle 7.6 a0.7 f1.9 g-0.4 i0.5 j1.0 k0.4 l1.0 r-0.5
voorlo 6.1 a-0.6 b1.4 c-0.7 d-0.4 e-0.4 f-0.4 g-1.0 k0.6 l1.0 m2.2 o-0.3 p-0.8 r-0.6 s-0.5
voorma 7.9 a0.5 c-0.6 d0.9 e1.2 f2.5 l0.4
voorop 7.9 a0.6 b0.6 c0.8 e-0.4 g-0.4 p1.8
voorra 7.2 e0.5 f0.3 g-0.3 i-0.3 j0.6 l0.3 m0.4
voorri 7.2 a1.1 b0.5 e-0.6 g-0.4 k-0.5 l-0.3 m2.8 t0.4
voorsc 6.3 a-0.7 e-0.7 g-0.6 k0.7 l0.4 m0.5 n0.5 o1.8 p0.7 q1.5 s-0.4
voorst 5.8 a-0.4 c0.3 d-0.9 f0.6 h0.6 j-0.5 l-0.6 m0.6 r-0.6 s-0.7 t0.5
voort 7.6 a-0.6 b-0.4 d-0.5 l0.4 m0.6 o-0.4 q0.5 r0.5 s-0.3
voorta 6.0 b-0.3 c-0.3 d1.4 e0.9 f1.0 g-1.3 i1.8 k-0.6 m-0.5 n0.9 o0.8 p-0.3 q-0.7 r-0.7 t0.4
voorui 7.4 c1.7 d-0.5 f0.3 g0.6 h-0.3 n-0.4 p-0.4 r1.0 s-0.4
voorwa 6.3 a-1.2 c-0.8 e-0.7 h1.9 i-1.0 k0.5 p-0.8 q0.4
voorze 7.9 d0.3 e0.4 i0.4 j0.3 p0.5
voorzi 6.1 a0.4 b1.4 e0.5 f0.5 g-0.9 i-1.1 j0.8 k0.5 l0.9 m0.6 r-0.7 s0.6
vord 6.1 a1.0 c1.5 d0.6 e-1.1 g-0.5 h-0.5 i-0.6 j3.5 l-0.7 m1.1 o-0.6 p2.5 q-0.4 s-0.5 t-0.3
vord+en 7.6 c0.3 e-0.5 n-0.3 p0.7
vord+op 7.9 d0.6 e-0.4 j0.8
vord+van 7.9 a0.4 j0.6 m1.8 p0.6
vorder 6.1 a1.0 c1.5 d0.6 e-1.1 g-0.5 h-0.5 i-0.6 j3.5 l-0.7 m1.1 o-0.6 p2.5 q-0.4 s-0.5 t-0.3
vori 4.4 c0.8 d-0.4 e0.5 f-0.6 i-1.5 j-1.0 k0.4 m-1.0 n0.7 o1.6 p-1.7 q0.9 r0.7 s-0.8 t0.4
vori+acco 7.6 a-0.7 c-0.5 g0.7 h0.4 i-0.3 m-0.3 q0.3
vori+arch 7.6 a-0.5 d-0.3 g-0.3
vori+jaar 5.8 a0.5 b1.0 d-0.4 e2.2 f-0.6 g-0.6 h0.9 i-0.6 j-0.6 l-0.4 m-0.4 o0.7 p-0.6 q0.9 r-0.5 s0.6 t0.3
vori+keer 7.2 a-0.5 b0.6 c-0.3 e-0.6 h0.4 i-0.9 m-0.3 s0.5
vori+maan 6.8 a0.7 b-0.4 c1.9 d-0.8 e0.3 g-0.6 h0.7 i-0.7 j-0.3 k0.5 l0.6 m-0.5 n0.3 o0.5 p-0.4 q1.1 s-0.3 t-0.7
vori+twee 7.9 a1.1 d1.5 g-0.3 h-0.3 i1.0 k1.3 o0.4
vori+week 5.6 a0.4 c1.4 d1.5 g-0.7 h-0.6 j0.4 k-0.8 l-0.4 q0.8 s-0.9 t0.6
vorig 5.7 a0.3 b0.9 d-0.4 e2.0 f-0.4 h0.8 i-0.6 j-0.6 m-0.5 o0.7 p-0.6 q0.9 s0.6
vorige 4.7 a-0.6 b-0.4 c1.3 d0.4 e-0.5 f-0.3 h-0.5 i-0.6 j-0.7 k0.5 m-0.9 n0.9 o1.1 p-1.3 q0.6 r0.9 s-0.9
vorm 7.2 d-0.6 g0.4 h0.5 i-0.4 m0.5 r0.9 t0.4
vormge 7.4 c0.3 d-0.7 e-0.4 g0.5 m0.6 r0.8
vors 7.9 g0.5 h0.6 j0.5 q0.8 r0.5 s0.7
vos 7.0 a-0.5 b0.3 d-0.5 e-0.6 h-0.5 i-0.5 j-0.6 l-0.4 m1.3 p-0.4 r-0.4
vouw 7.9 a0.4 e0.8 p0.8
vraa 4.5 a1.3 b1.8 c0.8 d1.0 e0.5 f1.6 g-2.7 h-1.3 i0.8 j-0.6 o0.7 p-0.8 q0.6 r-1.7 t1.2
vraa+de 7.2 d0.7 e1.1 g-0.4 i0.6 j0.3 k-0.4 m-0.5 q0.7 s-0.4 t-0.4
vraa+een 7.6 a-0.4 b0.4 d0.3 e-0.5 f0.8 j-0.6 l0.7 m0.3 o0.7 p-0.3 t1.0
vraa+elke 7.9 c0.5 h-0.3 k0.4 t-0.3
vraa+er 7.6 a1.1 b0.5 c0.7 d-0.5 i1.3 s-0.3 t1.0
vraa+het 7.9 a-0.4 e-0.4 g0.4 k0.8 r0.4
vraa+ik 7.0 a-1.3 b-0.3 c-0.7 g-0.4 i0.4 j0.3 k0.7 n-0.4 o0.7 r0.4
vraa+maar 7.6 a-1.0 d-0.4 e-0.5 f-0.5 g0.4 i-0.3 l0.3 r0.6 s0.6
vraa+mij 7.9 b0.5 s1.1
vraa+niet 7.9 a0.8 c1.8 d1.2 e1.3 k-0.3 q0.4
vraa+of 7.0 c-0.5 d0.3 g-0.3 h-0.3 i0.4 p1.5 r-0.5 s-0.3
vraa+om 7.4 a-0.8 b-0.4 c-0.3 e-0.3 h-0.4 i-0.6 j0.6 o-0.4 r0.4 s-0.6 t1.5
vraa+over 7.0 a-0.9 d0.8 e-0.4 g-0.4 i-0.5 j-0.4 k0.9 n0.4 o1.0 s-0.5 t0.4
vraa+stel 7.9 b1.5 d-0.3 e-0.3
vraa+u 7.6 a0.5 b0.8 e0.7 f1.1 i-0.3 m0.9 p0.6
vraa+van 7.6 c0.8 d0.8 g0.4 k0.3 n0.6 o0.4 p-0.5 r0.8
vraa+was 7.9 a0.5 b0.4 c0.5 d0.5 h-0.3 i0.6
vraag 5.1 a0.9 c0.7 d1.5 e0.4 f0.7 g-1.3 i-0.4 j-0.5 l0.3 n-0.6 p-1.0 q0.5 r-0.5 t0.4
vraagj 7.4 a-0.7 b0.8 d0.6 k0.8 n0.4 o0.9 q-0.4 s-0.4
vraagt 5.4 a1.1 b1.7 e0.6 f1.3 g-1.6 h-0.7 i1.1 m0.8 q0.6 r-0.8 s-0.3 t1.1
vrac 7.6 a-0.4 c-0.4 d0.4 f1.4 g-0.5 h-0.3 i-0.3 k1.0 q0.5 t-0.3
vracht 7.6 a-0.4 c-0.4 d0.4 f1.4 g-0.5 h-0.3 i-0.3 k1.0 q0.5 t-0.3
vrag 4.9 a-0.3 c-0.6 d1.2 f-0.7 h0.4 i0.4 j-1.1 k0.6 l2.2 m-0.4 n1.0 o0.7 p-0.7 q-0.4 r0.3 s2.3
vrag+en 7.9 a0.5 d1.4 e-0.6 k0.7
vrag+er 7.9 b-0.3 d0.8 e-0.5 f0.6 m1.0 o0.4 s0.5
vrag+kunt 7.9 q0.5
vrag+niet 7.9 a0.3 c1.0 e-0.5 m-0.3 p0.5 s0.5
vrag+of 7.9 c0.4 d-0.3 g0.3 r0.7
vrag+om 7.9 l1.0 n0.8 r-0.3
vrag+over 7.6 g-0.4 k0.6 l-0.4 n0.4
vrag+waar 7.6 a0.4 d-0.6 e0.5 i0.6 s1.6
vrag+wie 7.6 h0.7 i-0.3 o0.3
vrag+ze 7.9 a0.3 b0.7 d-0.3 e0.4 i1.3 s1.6
vragen 4.9 a-0.3 c-0.6 d1.2 f-0.7 h0.4 i0.4 j-1.1 k0.6 l2.2 m-0.4 n1.0 o0.7 p-0.7 q-0.4 r0.3 s2.3
vred 7.0 a0.5 b-0.4 c-0.5 e0.4 i-0.4 j2.6 k0.8 m-0.3 q0.3 s-0.4
vrede 7.9 a-0.4 k1.0 q0.4
vreder 7.4 a0.9 e0.7 j3.0
vree 7.2 a0.8 b1.6 c-0.6 d0.7 i0.9 j-0.3
vree+dat 7.6 a0.9 b1.0 c-0.6 d1.2 g-0.3 i1.3
vrees 7.6 a1.0 b1.5 g-0.4 i1.3
vrie 4.5 b0.4 c0.6 e0.8 f0.6 g0.5 h1.1 i-1.8 j-1.5 l0.6 m0.7 o0.8 r1.0 s-2.0
vrie+groe 5.0 a0.5 c1.0 d0.7 e0.5 g-1.0 h0.7 i-0.7 j-1.4 k0.4 m1.7 n0.8 o1.0 p-0.8 r-0.5 s-1.1
vrie+maar 7.9 a0.6 c0.9 d0.8 e-0.6 g-0.3 i0.4
vrie+van 7.9 a-0.3 d-0.3 e-0.3
vriend 4.6 b0.5 c0.6 e1.0 h1.0 i-1.7 j-1.6 l0.6 m0.9 o0.9 r0.8 s-2.0
vrij 4.3 a-1.5 b-0.6 c2.2 d-0.5 e-1.1 f1.3 h-0.4 i-1.1 j-1.5 k4.4 l1.7 m-1.4 n3.0 p-1.8 q1.5 r0.4 s-0.6 t1.2
vrij+aan 7.9 e0.6 f-0.3 i1.0 p1.0 s0.5
vrij+afze 7.9 e0.3 k1.6 n0.6 q-0.4
vrij+dag 7.9 c0.4 d0.7 e-0.6 k-0.5 o-0.3
vrij+een 7.6 r-0.6 s0.7
vrij+en 7.0 b-0.4 c0.4 i-0.5 k0.8 n-0.8 r0.4 s-0.4
vrij+in 7.6 b0.8 e0.8 g0.3 h0.9 i0.4 l0.7 n1.6 q0.7 t0.3
vrij+is 7.4 c-0.4 d0.5 e-0.4 i0.3
vrij+om 7.9 c0.5 e-0.3 i0.7
vrij+over 7.9 k-0.4 m0.3 n1.7 q-0.4
vrij+te 7.9 f1.0 k0.6 l1.0 o0.8
vrij+uit 7.9 c0.8 l2.2 n1.3 r-0.5 t1.2
vrijda 4.9 a-1.4 b-0.6 c2.7 e-1.8 f1.6 h-0.4 i-1.2 j-1.4 k4.3 l1.1 m-1.2 n3.5 p-1.3 q1.0 r0.8 s-0.9 t1.6
vrije 7.0 a-0.6 b-0.3 c0.4 d0.6 e-0.7 g1.1 i-0.4 k1.2 m0.5 n0.7 q1.1 r1.0 t-0.4
vrijge 7.9 j-0.3 p0.6
vrijwa 7.9 a0.7 e1.3 g-0.3 j1.6
vrijwi 6.8 a-0.5 b-0.4 d-0.4 e-0.6 g0.5 h-0.4 k-0.3 m-0.4
vroe 4.6 b1.2 d2.3 e0.7 f-0.5 g0.3 k-0.4 l-0.3 m-0.9 o1.0 p-0.8 r1.3 s3.2
vroe+beld 7.9 a0.7 d1.8 g-0.3 h0.5 l0.5
vroe+de 7.9 b0.8 d-0.3 e-0.4 g-0.4 s0.3
vroe+een 7.6 a-0.6 b-0.6 c-0.4 d1.2 e1.2 g0.4 h-0.6 k0.4 r0.9 s-0.4 t-0.3
vroe+en 7.9 b0.6 d0.3 e-0.5 f0.9 g0.5 h0.7
vroe+erna 6.1 o0.8
vroe+geno 7.6 a-0.5 c-0.5 e-0.5 n0.4 o0.4 s-0.4
vroe+hoe 7.9 e0.6 i1.1 s0.7
vroe+ik 7.4 a0.4 b-0.4 c1.3 d1.2 e-0.9 h-0.3 m-0.5
vroe+kend 7.9 b-0.3 d0.6 i0.5 s-0.4
vroe+naar 7.9 e-0.4 g0.4 h0.3 m-0.3 q0.4 r0.5 s-0.3
vroe+of 7.0 b0.6 h-0.3 l-0.4 m-0.3 p0.5 s1.5
vroe+om 7.0 a1.7 b-0.4 c0.3 d0.8 e3.2 g-0.9 i-0.4 j0.7 m-0.4 p-0.3 r-0.7 s2.2
vroe+waar 7.4 b0.6 d-0.7 e-0.6 g0.5 h1.0 i-0.5 p1.0 q-0.3 r0.3
vroe+wie 7.9 a-0.6 f0.3 h-0.3 n0.4 o0.3 q0.7
vroeg 4.8 a-0.3 b0.4 c0.6 d1.1 e0.5 f-0.9 g-0.3 h-0.4 i-1.1 j-0.3 l-0.7 m-1.1 o0.6 s2.7
vroege 6.0 a0.5 b1.0 c-0.6 d1.8 e0.4 f0.3 g0.9 k-0.5 l0.4 o0.3 p-0.9 q-0.3 r1.3 s0.7 t-0.4
vrol 7.0 a0.9 b1.2 e1.1 g-0.5 i1.4 n-0.4 q0.5 r-0.3 s-0.6
vrol+maar 7.9 b0.5 e0.4 i0.6
vrol+van 7.9 a0.7 c0.3 e0.5 g-0.3 i-0.6
vrolij 7.0 a0.9 b1.2 e1.1 g-0.5 i1.4 n-0.4 q0.5 r-0.3 s-0.6
vrou 5.5 a0.3 b1.4 c0.8 e0.6 g1.1 i1.0 j-0.6 m-0.9 n1.1 o-0.9 p-0.8 q0.6 r1.3 s0.4
vrou+dat 7.9 c-0.4 d0.6 e0.6 f0.9
vrou+doet 7.6 b0.4 d-0.3 k-0.4 n1.6 q-0.4
vrou+en 7.4 a0.3 b0.9 c0.9 d-0.6 g-0.4 m-0.3 s0.4
vrou+heef 7.9 a0.6 c0.4 g-0.3 i1.4 r-0.3
vrou+wil 7.6 a-0.4 g0.9 j0.3 n0.4 o-0.3 q1.1 r1.1
vrou+zegt 7.9 a-0.7 e-0.3 g1.1 k0.4 r1.2
vrouw 5.6 b1.6 c0.4 g1.3 i1.1 j-0.6 l0.4 m-0.8 n1.1 o-1.1 p-1.0 q0.5 r1.5 s-1.1 t-0.3
vrouwe 7.6 a0.7 c0.7 d-0.4 e0.8 p0.4 s2.0
vuil 7.6 a1.3 b-0.3 c-0.4 d1.1 e1.8 g-0.5 i0.6 l0.3 m0.9 p-0.3
vuilni 7.9 a1.1 d1.0 e1.2 g-0.4 i0.7 l0.4
vul 7.9 a0.7 b-0.3 d0.6 e1.3 h0.3 q0.3 s0.5
vve 6.9 a0.9 c0.3 d-0.4 e1.1 g-0.3 i0.7 j1.8 m-0.3 p-0.3
vzw 7.6 a-0.9 b-0.5 c0.6 d-0.4 j-0.5 l0.4 n-0.5 o1.7 t1.5
w 7.0 c-0.5 e-0.4 g0.3 i-0.4 j0.7 l0.8 m0.6 r0.3 s0.9
waai 7.9 a0.4 d-0.3 e1.0 i1.0 s1.3
waaide 7.9 a0.4 d-0.3 e1.0 i1.0 s1.3
waal 7.4 a-0.6 f0.4 g1.0 n0.6 o-0.3 r1.2 t-0.4
waalwi 7.9 a-0.4 f0.5 g0.3 h0.4 r0.5
waan 7.9 b0.5 e0.6 g0.4 m0.7 t0.5
waar 3.7 a2.6 b0.9 c3.0 d2.3 e1.6 f1.1 g1.1 i0.6 j-0.9 l0.5 m1.0 o0.5 p2.2 r2.5 s2.0 t1.5
waar+blij 7.4 a1.3 c2.0 d1.4 e-0.6 g-0.3 h0.5 k-0.5 t1.2
waar+dank 7.4 b-0.3 c0.3 g0.6 i0.6 k0.4 p0.6 r0.5 s0.3
waar+de 6.3 a0.4 c0.6 d0.4 e1.0 f0.9 m-0.3 n-0.5 o0.7 p1.7 s0.4
waar+die 7.2 a0.4 b1.1 c0.8 e-0.7 h-0.4 i0.6 t-0.3
waar+een 7.2 a0.3 c1.0 d-0.6 g-0.3 m2.0 o-0.3 r-0.4 s-0.3 t0.5
waar+en 7.9 b0.4 e-0.4 m1.0 p1.1 q1.5 s-0.4
waar+er 6.5 a0.7 d1.5 f1.0 g-0.9 i0.8 j0.5 k0.9 p-0.4 q-0.5 r-0.4
waar+ge 7.9 e0.7 f0.3 g-0.4 m1.4 n0.3 r-0.5
waar+het 6.5 a0.4 c-0.7 e-0.5 i-0.4 l-0.5 p2.0 q-0.5 t-0.6
waar+hij 7.6 a0.6 c-0.4 e1.7 j0.4 o0.4 r-0.5 s0.4 t1.3
waar+ik 5.7 a2.6 c1.2 d1.3 e2.2 f0.4 g-1.5 i-0.6 l0.6 m0.4 n-0.3 o-0.6 p2.9 q-1.0 r-1.7 s1.9 t-0.8
waar+is 7.4 a1.3 b1.3 c1.9 g-0.4 i-0.3 k-0.6 m0.3 s0.9 t1.9
waar+je 7.2 b0.4 d-0.4 e0.7 g1.0 h0.8 i-0.5 k-0.3 n0.4 r0.7 t0.8
waar+jull 7.6 c0.4 f-0.3 i0.9 l0.9
waar+met 7.9 a0.3 e0.4 p1.2 s0.9
waar+mijn 7.9 c0.7 d-0.3 e0.6 p1.2
waar+nooi 7.9 f0.4 l0.3 m0.4
waar+onze 7.2 a0.6 b0.3 c-0.4 d0.8 e0.9 g-0.3 i0.6 k-0.3 p0.6 r-0.4 s0.5
waar+ook 7.9 b2.0 i-0.3 k0.3 m1.5 n0.4
waar+u 7.9 d1.1 g0.3 h0.5 n1.5 o0.4 r0.4
waar+uw 7.9 a-0.6 d0.4 g1.3 h0.4 o-0.4 q1.0 r1.2
waar+voor 7.6 a-0.6 b0.8 c-0.4 e-0.4 k0.5 l1.2 p-0.4 r0.6
waar+we 6.7 a-1.1 c0.4 d-0.5 g1.7 h0.4 i-1.0 j-0.3 k-0.4 q0.5 r2.0 s1.0 t0.6
waar+wij 7.2 e0.7 i-0.4 k-0.3 s0.9
waar+ze 7.4 a0.4 b-0.3 c0.5 e-0.5 g-0.5 h-0.3 k1.4 n-0.4 r-0.6 s0.3 t0.4
waard 6.8 a-2.0 b-0.8 c-0.5 g3.4 h1.3 l-0.7 p-0.6 q0.4 r4.0 s-0.6 t-0.7
waarde 7.9 a-0.7 e-0.5 o0.5 q1.0 t0.4
waardo 7.4 c-0.6 d0.5 e0.7 i0.4 l0.9 o0.5 p-0.3
waarin 6.6 a1.4 b1.9 c-0.6 e1.8 g-0.7 h-0.4 j0.7 k-0.5 p1.0 r-0.6 s1.6
waarom 5.3 a1.4 b-1.4 c1.7 d1.3 f1.4 h0.7 i3.0 j-1.0 k-1.0 l-0.6 n-0.6 p0.4 q0.5 r1.1 s2.7 t-0.4
waaron 7.9 i0.4 j0.5
waarop 7.0 a-0.4 f0.5 g1.3 h0.4 i-0.5 j0.5 k1.0 m-0.4 o-0.4 q0.7 r1.2 s-0.4
waarsc 6.5 c-0.4 d0.9 f0.4 g-0.7 h-0.4 i-0.8 j0.9 k-0.3 l1.9 m0.7 n0.5 q0.4 s0.7
waarva 6.4 a0.6 b1.2 c0.3 e1.4 g-0.4 h-0.4 i-0.3 m0.8 p-0.5 r-0.7 s-0.6
waarvo 7.0 e0.7 g0.7 h0.4 i0.4 j-0.3 m-0.4 p0.4 r0.9
wach 4.6 a1.9 b0.9 c5.4 d2.2 f1.9 g-2.5 h-0.4 i0.4 j-1.6 k1.8 l2.6 m0.6 o1.5 p-0.6 q0.6 r-0.6 t2.2
wach+al 7.0 a1.1 b0.4 c2.0 d0.6 e-0.4 f0.5 h-0.4 i-0.5 k0.4 l-0.4 o0.7 p0.6 s-0.4 t1.2
wach+dat 7.9 b0.8 c0.5 k0.5 t-0.3
wach+de 7.9 c1.0 t0.8
wach+dus 7.6 a-0.4 g0.5 h0.5 k0.6 l0.6 n1.2 o0.3 p-0.3 r0.9
wach+en 7.4 a0.6 b0.6 c1.6 e0.5 g-0.4 i-0.3 k-0.5 m0.4 n0.6 o0.6 p-0.3 q-0.4 s-0.4 t0.9
wach+ik 7.2 c1.6 d1.1 e-0.7 f0.8 i0.8 k0.5 o0.4
wach+met 7.9 g0.4 k0.7 r0.3 s0.8
wach+op 7.0 a0.7 b0.5 c1.2 d0.6 e0.4 f0.9 g-0.6 h-0.6 j-0.3 l0.5 n0.9 r-0.3
wach+pas 7.9 a1.0 c1.8 d-0.3 s0.5
wach+sind 7.9 a0.6 c0.9 d0.6 f0.8 o-0.3
wach+tot 7.6 a-0.4 g0.5 l2.2 n-0.5 q-0.5 r0.5 t0.8
wach+we 7.6 a0.4 c1.2 d0.5 i0.5 p0.6
wacht 6.0 a1.1 b0.4 c2.9 d2.6 e-0.9 f1.1 g-0.4 i0.9 j-0.6 k0.6 n-0.4 o1.2 p-0.7 q-0.4 t0.9
wachte 5.3 a0.5 b0.9 c4.3 e-0.9 f0.5 g-2.7 h-0.9 i-0.8 j-0.7 k0.4 l4.0 n1.1 o0.7 p0.6 r-1.6 t1.0
wachtk 7.9 e-0.6 g0.7 k0.9 r0.9 t0.3
wachtm 7.4 a1.1 b-0.8 d0.7 e1.1 g-0.3 i-0.3 m0.6 r0.6 s0.5
wachtr 7.9 a-0.5 d-0.4 f0.6 g0.7 k1.1 o0.4 r0.7
wachtt 7.6 c-0.4 e0.4 h0.4 o0.6 r-0.4
wachtw 6.9 b1.0 c-0.4 e0.8 g-0.5 i1.4 m1.0 q0.4 r-0.4
wage 7.9 g0.4 h0.4 t1.0
wakk 7.9 e0.8 f0.7 k0.4 n0.8
wakk+van 7.9 a-0.5 e-0.3 k0.3
wakker 7.9 e0.8 f0.7 k0.4 n0.8
wanb 7.6 a-0.7 d-0.4 g-0.3 i-0.4
wanbet 7.6 a-0.7 d-0.4 g-0.3 i-0.4
wand 7.9 a-0.4 d-0.4 g0.4 k0.3 l0.4 r0.6
wann 5.1 a1.4 b1.1 c1.5 d1.5 f1.1 h0.8 i-0.8 j-1.3 k1.2 l1.1 m0.6 n-0.9 o1.7 p2.6 q1.3 r0.5 s-0.8 t0.3
wann+de 7.0 a0.8 c0.6 f0.5 g-0.3 j-0.4 k0.4 p1.2 q1.3 t0.9
wann+er 7.9 b0.4 c1.1 g0.5 n-0.3 r0.5
wann+het 7.2 a-0.5 b0.4 c-0.4 d-0.3 g-0.4 i-0.4 k1.7 l0.7 m0.9 n0.6 p-0.4
wann+kan 7.6 a0.6 d0.9 g0.9 h0.9 p0.4 r-0.4
wann+moge 7.6 a0.6 b-0.3 c1.3 e-0.5 o-0.4 p0.4 t-0.3
wann+schi 7.6 d-0.4 e0.6 f0.3 p1.2
wann+u 7.9 c0.5 e-0.3 o0.7 s0.8
wann+verv 7.9 a-0.7 c-0.4 g-0.3 h-0.5 l0.4 n-0.4 o2.6 p-0.4
wann+zou 7.9 a-0.3 e-0.4 g0.6 h0.5 l0.3 m0.3 r0.7
wannee 5.1 a1.0 c1.6 d1.5 f1.1 h0.8 i-0.7 j-1.2 k1.2 l1.1 m0.6 n-0.8 o1.8 p1.6 q1.3 r0.6 s-0.8 t0.3
wanp 6.9 a0.6 c0.9 d-0.5 e-0.5 i0.7 j1.5 k-0.3 l-0.4 n-0.5 p-0.5 t-0.3
wanp+en 7.9 a0.5 c-0.3 e0.3 i0.5 j1.1
wanpre 6.9 a0.6 c0.9 d-0.5 e-0.5 i0.7 j1.5 k-0.3 l-0.4 n-0.5 p-0.5 t-0.3
want 4.5 a2.0 b1.8 c0.8 d2.4 e0.3 f4.0 g2.3 h2.9 i0.9 j0.8 k1.5 l0.9 m1.1 n-1.6 o0.6 p-0.8 q1.7 r3.0
want+ande 7.9 a0.4 d0.9 e-0.5 i-0.5 j0.5 m0.8 s-0.3
want+de 6.1 a0.7 c0.3 d0.9 e0.4 f2.0 g-0.5 i-0.3 k0.9 l1.4 m0.3 n-1.1 o0.6 r0.5 s-0.4
want+die 7.0 a-1.2 c-0.3 e-0.6 g0.8 h2.5 i-0.4 l-0.5 m1.2 p-0.5 r1.2
want+er 7.0 b0.5 e-0.4 g1.0 h1.0 k1.6 m0.7 p0.6 r1.2 s-0.4
want+het 7.4 a0.6 c-0.3 e0.7 f1.3 g-0.3 j0.6 m0.5 s0.6
want+ik 7.2 a-0.4 b-0.4 c-0.5 d-0.6 g1.0 h0.7 i0.4 l-0.4 m-0.3 n0.3 r0.8 s0.5
want+in 7.6 b0.4 d-0.4 g1.1 h1.1 r0.9
want+met 7.9 a0.4 d-0.4 e-0.4 f1.1 l0.3
want+mijn 7.6 a0.7 c2.0 d0.9 j0.4 s0.7
want+niem 7.9 i1.1
want+om 7.9 a-0.3 e-0.6 t0.4
want+onze 7.9 a-0.4 b-0.3 c0.5 g1.3 h1.5 l0.3 q1.0
want+u 7.6 a0.8 d1.3 e-0.4 f0.6 g-0.4 i1.3 j0.7 m0.4 p0.8 r-0.4 s0.6
want+we 7.9 a0.3 c0.7 f0.3 i0.4 m-0.3 o-0.5 q0.6
want+wij 7.9 g-0.3 i-0.4 j0.8
want+zo 7.2 a0.6 b1.9 f0.3 j-0.3 l1.0 n-0.5 p-0.4 q1.5
want+zond 7.9 d0.5 g0.5 r0.6 s0.5 t0.3
ware 5.2 a0.9 b1.0 c1.2 e2.0 g2.8 h1.1 i0.4 k0.9 m1.8 o0.3 q-0.8 r3.1 s0.8 t-0.5
ware+drie 7.9 b-0.3 d-0.4 g-0.3 i0.7 r-0.5 s0.4
ware+er 7.2 a0.7 c0.4 d0.4 e1.7 i0.3 j0.7 l0.4 m0.8 n-0.4 o-0.4 p-0.5 r0.5 t-0.4
ware+geen 7.9 a-0.5 k0.4 l0.3 r-0.5
ware+het 7.6 a0.4 b-0.8 c-0.4 e-0.5 g0.4 h1.3 k0.6 m1.0
ware+jull 7.9 b0.4 d0.4 h0.7 i0.3 r0.3
ware+niet 7.9 e0.3 g-0.4 m1.2
ware+op 7.9 e0.4 i0.7
ware+unan 7.9 h-0.4 i0.7 o0.3
ware+vol 7.9 b0.7 g0.4 k0.5 o1.1 r0.3 s0.6
ware+we 7.9 a0.6 c0.9 d0.8 j0.7 k0.6 m0.4 s0.5
ware+zo 7.9 a-0.5 b-0.5 d-0.5 e-0.3 f-0.3 g0.7 h1.8 i-0.3 l0.4 r0.8
waren 5.2 a0.9 b1.0 c1.3 e1.7 g2.8 h1.1 k0.9 m1.8 o0.4 q-0.8 r3.2 s0.5 t-0.5
warm 6.7 b0.4 c0.3 d-0.8 e0.9 g1.1 h0.7 k0.4 n0.5 p-0.4 r0.8
warm+groe 7.9 g0.4 h0.4 r0.3
warme 7.4 a0.4 e1.1 s0.5
warmte 7.6 h-0.3 m-0.4 r-0.4
was 3.5 a-0.3 b1.6 c0.7 d1.4 e-0.5 f-0.5 g4.4 h2.2 i1.7 j-0.6 k1.4 l0.6 m2.7 n0.5 p-1.0 r5.9 s-1.8 t-0.5
was+bedo 7.9 e0.3 g-0.3 i0.8 r-0.4
was+bij 7.9 d-0.5 g-0.4 k0.4 m1.3 n0.6 q-0.3 t0.7
was+dat 7.2 a0.6 c0.3 d0.8 g0.5 h-0.5 i0.5 k0.8 m0.7 n1.1 q-0.4 r0.7 s0.6
was+de 6.9 a-0.8 b-0.5 d-0.5 f-0.4 h0.5 l-0.4 o0.8 s0.5
was+die 7.0 a-0.4 b0.8 e-0.4 f-0.3 h1.5 i0.6 o1.4 p-0.4 r0.5
was+dit 7.9 d-0.3 e1.0 g-0.4 i0.9
was+een 6.1 a-0.5 b1.8 d0.7 e-0.7 h-0.8 k-0.3 l0.5 m0.6 o0.6 p-0.7 q-0.6 s-1.1 t-0.3
was+en 7.6 a0.4 j0.8 r-0.4 s0.6
was+er 6.8 a-1.3 d0.4 e-1.0 g-0.4 j-0.3 k1.3 m1.0 p-0.4 r-0.6 s-0.3 t-0.4
was+even 7.9 b-0.4 c0.5 d-0.7 f0.8 g0.9 k0.4 l0.9 n-0.4 r1.3
was+geen 7.6 e0.8 g-0.6 h-0.3 j0.3 l0.6 r-0.6
was+gist 7.9 a-0.4 d-0.4 e-0.4 f0.5 h0.6 j-0.4 k1.0
was+goed 7.6 a-0.4 c-0.6 d-0.4 g-0.9 l0.4 m-0.3 r-0.6
was+het 6.6 a1.0 b0.8 c-0.8 e0.5 f-0.4 i0.3 k-0.4 m1.0 n-0.3 q-0.5 s0.5 t-0.5
was+ik 7.0 a-0.9 b-0.5 c1.0 d1.0 g1.6 h0.3 j-0.4 k0.3 l-0.6 m-0.5 q-0.5 r1.7 s-0.3 t0.7
was+in 7.0 a-1.3 c-0.7 e-0.8 f1.1 g2.6 h0.7 l0.5 m1.0 p-0.5 r2.1 s-0.4
was+late 7.6 e0.6 k-0.8 l-0.8 o-0.3 q1.6
was+leuk 7.9 d-0.4 g0.5 i0.7 r0.7
was+maar 7.2 c-0.5 d0.8 e0.7 i-0.3 k-0.6 o-0.3 q1.1 r0.5 s-0.5
was+niet 7.6 a0.7 b0.7 f0.3 g-0.3 i0.5 j0.8 p-0.3
was+om 7.4 e-0.4 g0.3 h0.4 m0.9 r0.6 t-0.3
was+onze 7.9 c0.6 d-0.4 e0.3 g-0.3 k1.0 p0.6 s0.8
was+ook 7.9 b0.4 c0.9 e-0.3 g-0.5 o0.8 r-0.5
was+prac 7.9 i0.7 r-0.5
was+ston 7.9 a0.4 c1.1 k0.7 n0.4 r0.3 t0.5
was+tien 7.9 b0.6 g-0.5 m0.6 p0.5 r-0.4
was+toch 7.6 a0.4 b0.6 d0.4 e0.9 f-0.4 m-0.5 n-0.4 o0.6 q0.4
was+toeg 7.9 a0.8 b0.4 m0.8 r0.4
was+tot 7.9 g1.2 r1.2
was+tuss 7.9 c0.5 l1.6 n1.5 o-0.3 q0.4
was+van 7.2 a0.6 b-0.4 d-0.4 h0.4 i0.7 j-0.3 m1.3 n-0.4 p0.3 s-0.4 t0.7
was+voor 7.9 g-0.4 t0.3
was+vori 7.9 a-0.4 f0.3 g-0.3 n-0.3 q0.4 t-0.3
was+vrie 7.9 a0.5 c-0.3 d0.5 e0.4 g-0.4 k-0.4 l0.4 r-0.3
was+zo 7.6 a-1.2 e-0.3 g2.4 h2.4 i-0.5 j-0.3 m-0.5 o0.3 r1.6 s-0.4
was+zond 7.9 a0.3 c1.0 d0.3 g-0.3 i0.6 r-0.4 s0.5
wasm 7.4 d-0.4 g-0.4 p0.4 r-0.5 s0.9
wasm+die 7.9 a0.4 p0.6 s1.0
wasmac 7.4 d-0.4 g-0.4 p0.4 r-0.5 s0.9
wat 3.5 a-1.8 b3.9 d-1.9 f-0.3 g4.3 h1.0 i0.5 j-1.7 k1.5 m1.4 n1.5 o0.7 p-0.5 q1.1 r5.5 s-2.6 t0.5
wat+aan 7.9 b0.6 e-0.5 g0.5 p0.7 r0.5
wat+ande 7.9 a-0.7 b0.3 c-0.4 d-0.3 k1.2
wat+ben 7.4 a-0.8 g1.8 h-0.3 k0.4 l0.5 m-0.5 n-0.4 q0.8 r2.0 t0.4
wat+de 6.9 a0.7 d-0.4 e0.7 g-0.6 i1.8 j-0.4 m2.6 n0.3 o-0.4 p-0.6 q-0.3 s0.3 t0.3
wat+een 5.3 a-2.0 c1.2 d-1.2 e-1.0 f0.5 g4.7 h-0.7 i-1.4 k-0.4 n0.5 o0.6 p-1.0 q1.7 r4.7 s-0.5 t1.2
wat+er 6.3 a0.8 b0.8 d0.5 e1.4 g0.5 j-0.5 m1.3 n0.7 o-0.6 p-0.3 q0.4 s-0.8 t-0.7
wat+fijn 7.4 a-0.6 c-0.3 d-0.4 e-0.4 g1.5 l0.5 m-0.3 n0.5 r1.2 t0.7
wat+ge 7.9 b1.2 e-0.7 i-0.3 p0.8
wat+gebe 7.9 a-0.4 d-0.4 g-0.5 h-0.7 i-0.6 n0.5
wat+heb 7.9 g-0.4 q0.3
wat+het 7.2 a-0.3 b-0.5 c1.0 d-0.7 e0.4 g0.5 i-0.4 k0.5 l-0.4 o1.3 r0.9
wat+ik 6.3 a0.8 d1.1 e1.7 h0.4 i0.7 j-0.5 k1.7 l0.7 m-0.5 n1.5 o0.4 p-0.7 r0.6 s0.5
wat+in 7.9 a0.6 b1.1 i0.3
wat+is 6.7 b1.8 c0.8 e-0.3 g-1.3 h-0.5 i0.6 j-0.5 k0.5 l-0.4 m0.5 n1.2 o1.4 p-0.5 r-0.5 s-0.5 t-0.3
wat+je 6.8 a0.3 c0.4 g-0.4 h-0.4 i0.7 j0.5 l-0.4 m-0.6 r-0.8 s0.7 t1.0
wat+jull 7.4 b0.7 d0.7 e-0.5 g0.9 h-0.3 i-0.4 l-0.3 r1.6 s0.4 t0.3
wat+kost 6.9 a-0.7 c-0.6 d-0.3 e-0.6 h0.5 i-0.4 j-0.3 p-0.3 q0.8 r0.6
wat+krij 7.9 a0.4 b1.2 d-0.4 i0.5
wat+late 7.6 a-0.7 c-0.4 g-0.3 i-0.3 l0.9 n1.1 q0.4
wat+meer 7.6 a-0.4 c-0.3 e-0.4 f-0.4 g0.3 n0.4 o-0.3 q0.4 r0.4
wat+mij 6.8 a0.6 b1.0 c-0.6 e-0.3 h-0.5 i0.4 k0.3 m0.5 q-0.3
wat+mijn 7.9 a0.7 b2.0 d0.7 m1.0
wat+moet 7.9 a-0.4 d-0.3 l0.9
wat+onde 7.9 a0.4 b1.1 c1.3 e1.3 m0.4
wat+ons 6.9 a1.3 c1.3 e1.7 f-0.4 h1.7 i1.3 k0.6 p0.4 q0.6 r0.8
wat+over 7.6 e-0.4 g0.4 m1.4 p0.9 q1.1 r0.4
wat+reke 7.9 a-0.6 b-0.3 c-0.3 m0.4 n0.3
wat+u 7.2 a0.7 b0.8 c-0.3 d-0.5 e0.4 g-0.4 i1.6 m-0.3 o0.5 p0.4 r-0.4
wat+van 7.9 c0.4 d0.8 e-0.5 k-0.4 l0.4 o-0.3
wat+voor 7.2 b0.4 e0.6 g0.7 h1.5 i-0.5 o0.9 p1.5 q0.9 r-0.6 t0.7
wat+was 7.9 a-0.4 g1.0 h0.7 i0.3 r0.7
wat+we 6.3 a2.0 b0.8 c1.6 e1.7 g-0.7 i-0.8 j0.5 o-0.6 q-0.5 r-0.7 s-0.4 t0.6
wat+wij 7.9 a0.7 b0.6 e0.5 p0.8 s0.7
wat+ze 7.2 a-0.8 b0.3 e-0.6 g0.8 i-0.5 l-0.3 o-0.4 p-0.4 q-0.4 r1.4 t0.5
wat+zou 7.9 a-0.6 h1.9 r0.5
wate 5.5 a-0.6 b0.9 c-1.1 d-0.4 e0.8 f-0.6 g0.4 h0.8 i-0.7 j0.8 k1.5 m-0.6 n0.4 o1.0 p0.6 q0.3 r0.7 s-0.4 t-0.3
wate+bij 7.9 j-0.6 p0.4
wate+en 7.4 e0.8 k1.4 l-0.5 p0.5 r-0.5
wate+in 7.9 e0.6 g0.5 h0.7 j0.6 r0.4
wate+want 7.9 a-0.5 f0.3 q0.5 t0.3
water 6.9 a-0.4 b0.6 c-0.3 e0.8 g-0.3 h-0.3 i-0.5 j0.7 l0.8 m-0.3 n-0.3 q0.6 s0.6
waterd 7.6 c0.8 e-0.7 g0.3 m-0.3 n0.3 p0.9 r0.3
waterl 7.6 b0.7 e0.4 h0.3 k0.3 o1.1
waterp 7.0 a-0.9 b-0.4 c-0.7 g0.3 i-0.3 k2.7 l-0.7 p-0.4 q-0.6 s-0.4
waters 6.7 a0.5 b0.7 c-0.5 e0.5 f-0.4 g-0.3 i0.7 j0.6 k-0.4 n0.9 o0.7 q0.6 t-0.4
wc 7.6 a0.9 c0.3 d0.4 e1.0 g-0.4 s1.2
we 2.8 a-1.1 b0.5 c-0.8 d-1.1 f-1.7 g1.7 h3.8 i3.6 j-2.1 k2.1 l1.8 m-0.7 p-2.5 r1.1 s-2.3 t-0.3
we+aan 7.2 c1.4 g0.5 j0.7 k1.3 n-0.4 r0.9 t0.8
we+al 7.2 d0.8 e-0.6 g-0.5 k0.4 p1.0 r-0.4
we+begi 7.9 a-0.4 h0.4 l0.6 r0.4
we+bell 7.9 b0.6 e0.3 s0.7
we+besl 7.4 a0.3 b0.4 c-0.4 d0.8 f0.3 i0.7 l-0.3 t0.5
we+besp 7.9 b-0.3 c0.4 e1.0 g0.6 h0.4 k0.5 r-0.3
we+beta 7.6 a-0.6 b-0.5 e0.4 l1.1 m0.4 n2.1 o1.3 p-0.3
we+bij 7.0 b-0.4 c-0.6 e0.3 j0.4 r-0.7 s-0.4
we+binn 7.6 b1.4 g-0.3 i-0.4 p1.4 q0.5 r-0.4
we+blij 7.6 a-0.7 b-0.3 g-0.6 i-0.4 l0.4
we+daar 7.9 a0.5 b0.8 e-0.4 f0.5 h-0.4 i0.9
we+dat 7.9 a-0.4 f0.4 g0.6 h-0.4 r0.5 t-0.3
we+de 5.9 a-0.6 b-0.5 c-1.0 e0.5 h-0.9 i0.8 k1.8 l1.7 m1.3 n-0.7 p-0.7 r0.7
we+die 7.9 c0.9 h-0.3 k-0.4 o-0.3 q0.8
we+dit 7.0 a-0.9 d0.4 f-0.4 g0.6 h1.1 i-0.4 l-0.4 r1.1 t-0.4
we+doen 7.9 e0.8 g-0.6 i0.6
we+dus 7.9 e-0.3 j1.1 p0.9
we+een 5.6 c0.5 d0.9 f0.7 g-1.8 i-1.1 j0.7 k1.0 n0.7 o-0.8 p-0.9 r-0.7 s-0.5
we+eind 7.9 a-0.4 b0.4 g0.8 r0.8 t0.3
we+elka 7.2 a0.6 b0.3 e0.8 g-0.4 j1.6 m-0.3 p0.4 r-0.3 s0.3
we+er 6.6 a-0.7 d0.7 f0.9 g1.7 h3.0 i-0.7 k0.5 l0.4 m0.9 p-0.4 q-0.4 r2.8
we+gaan 6.0 b0.7 d0.3 e1.0 g-1.2 i3.4 j-0.6 k0.5 n0.4 o-0.5 p-0.5 s1.0
we+geen 7.6 a0.8 d0.5 e1.1 h-0.3 i0.8 q0.4
we+graa 7.6 a-0.6 c-0.5 g0.7 h1.2 i-0.6 l0.6 n-0.3 q0.5 r1.5
we+hadd 7.0 a0.3 c1.1 d-0.4 e1.0 g0.9 h-0.4 i0.5 k-0.4 l0.4 p-0.4 q-0.5 r1.7 t0.5
we+hebb 4.7 a-0.6 c1.7 d-0.7 e0.7 g-1.1 h1.4 i0.5 j-1.5 k-0.9 l-0.4 m1.9 o-0.3 p-0.7 s-0.5 t0.8
we+hem 7.6 a-0.6 b-0.3 e-0.8 h-0.3 l-0.3 m-0.4 q0.7 r0.7 t0.4
we+het 5.8 a0.4 c-0.4 d0.5 e1.0 f0.4 i0.5 k2.3 m-0.3 n0.7 q-0.3 r-0.4 s0.8 t-0.5
we+houd 7.9 a0.8 e-0.5 g-0.3 i0.7 l-0.4 p0.7 r-0.3
we+iets 7.9 d-0.4
we+in 6.7 a0.5 b-0.4 c-0.8 e1.7 f0.5 g0.3 h-0.7 i-0.7 k-0.6 m0.9 p-0.3 q0.8 s-0.3
we+inte 7.9 a-0.4 b-0.3 c0.6 f0.5 g-0.5
we+je 7.2 b-0.3 f0.5 g1.3 h1.2 i0.4 j0.6 m0.6 r0.8
we+jull 7.0 g0.9 h1.4 j0.8 k-0.5 l0.8 m-0.3 o-0.5 t-0.4
we+kiez 7.9 a-0.4 e-0.4 r0.6
we+kijk 7.9 e0.4 f0.5 g0.8 i-0.3 n0.4 o0.4 q-0.3 r-0.4
we+kome 7.6 a-0.8 d0.4 e-0.4 g-0.5 l-0.3 n0.5 o0.5
we+kreg 7.9 a0.3 c0.9 d0.6 g0.4 h0.5 r0.6
we+krij 7.4 b0.3 e0.6 g1.0 k-0.3 p-0.3 r1.4
we+kunn 7.4 a0.8 d0.6 e1.4 f0.4 g-0.5 i-0.3 k-0.5 l0.9 o-0.4 t1.6
we+late 7.2 a-0.7 b-0.3 e-0.4 g-0.6 i0.8 k0.7 t-0.3
we+leve 7.9 e0.6 g-0.4 s1.0
we+maar 7.9 a0.9 b2.3 e0.3 g-0.4 i-0.4 m0.5 t0.4
we+mee 7.9 a-0.4 b0.4 e-0.3 g1.7 k-0.3 q0.7 r2.1
we+met 6.6 e-0.5 g-0.6 j0.4 l-0.4 m0.5 p-0.3 q0.6 r-0.8 s0.8
we+miss 7.9 q0.3 t0.6
we+moet 7.9 d-0.3 k0.7 r0.4 t-0.5
we+morg 7.9 a-0.4 f0.5 h0.3 k1.8 m0.4 r0.4
we+naar 7.9 g0.3 t0.4
we+neme 7.4 a-0.8 b-0.3 f0.6 g-1.0 h1.3 i-0.7 k0.4 l0.7 m0.9 n-0.4 p-0.3
we+netj 7.9 d1.0 s0.5
we+niet 6.1 a1.0 b2.1 c0.6 g0.9 h0.5 i1.1 j1.5 o-0.5 q-0.7 r1.2
we+nog 7.0 c-0.6 f-0.4 g0.6 h0.5 i0.5 k-0.4 m-0.3 o-0.5 r0.5 s0.4
we+nooi 7.9 d0.3 i0.6 m1.1 r-0.4
we+nu 7.4 a0.7 c1.0 e0.7 f-0.4 g-0.3 i0.3 k0.3 m0.3 q-0.5
we+ooit 7.6 a-0.8 b0.4 f0.4 g1.4 i-0.3 k-0.4 l0.6 o-0.3 q0.4 r1.7 t-0.3
we+ook 7.2 b-0.4 d0.4 e0.4 g0.7 h2.2 i0.9 l-0.5 m0.9
we+op 7.6 a0.6 c0.4 d1.1 e-0.6 g-0.3 h-0.5 i-0.4
we+over 7.6 a0.4 b1.0 g0.3 i0.9
we+same 7.4 d-0.4 e0.6 g-0.3 i0.8 r-0.5
we+schu 7.9 a-0.3 e-0.4 i-0.4
we+teke 7.9 a-0.4 c-0.4 e-0.3 g1.2 h1.5 l0.5 m0.3 r0.4
we+tot 7.4 b0.5 k-0.3 l1.6 r-0.5 t0.3
we+uitg 7.9 e0.4 f1.5 m0.4 n0.6 q-0.3
we+van 7.4 b0.5 c-0.5 d-0.3 e-0.9 i-0.6 p-0.4 r0.6
we+verd 7.9 i0.7 p0.6
we+vert 7.9 a-0.4 b-0.3 e-0.7 h0.4 i1.0 p-0.4 s0.4
we+vier 7.9 b0.3 e0.4 g1.6 m0.5
we+volg 7.9 c0.4 i0.5 k0.6
we+voor 7.0 b1.0 c0.3 d0.5 g0.7 j0.4 k0.3 n0.4 q-0.5 s-0.3
we+vrag 7.6 a0.5 b0.5 g-0.6 h0.4 i-0.6 k-0.4 l0.7 t0.7
we+wach 6.6 c1.5 d-0.4 f0.3 g-0.6 h-0.9 i-0.5 j-0.5 k0.4 l1.4 m0.5 n0.9 p-0.6
we+ware 7.9 b0.7 d-0.3 e0.5 h0.3 i-0.3 p0.9
we+weer 7.6 a-0.3 e-0.5 f0.6
we+werk 7.9 b-0.3 d-0.4 e1.2 g-0.5 i-0.4 r-0.4 t0.4
we+wete 7.9 c-0.3 e-0.4 g0.3
we+wild 7.9 e-0.3 h-0.3 k-0.3 o-0.3
we+will 6.9 a-0.6 b0.7 g2.5 h3.5 i-0.8 m-0.4 q0.6 r1.0 s-0.3 t0.6
we+woen 7.9 e-0.4 k0.7 m-0.3 o0.8
we+zate 7.9 e0.6 i1.0 n1.4 s0.6
we+zegg 7.4 a0.3 d-0.7 e1.1 i-0.4 q0.3
we+zelf 7.4 b-0.4 d0.9 e0.4 f0.5 g-0.4 i1.2
we+zett 7.9 a0.6 c0.9 i1.1
we+zijn 5.4 b-0.3 d0.6 e1.0 g2.0 h2.4 i1.2 j-0.9 k0.6 m0.6 p-0.5 r1.1 s-1.0 t-0.5
we+zitt 6.7 a-1.0 f0.4 g-1.0 h-0.4 i-0.6 k1.2 l0.8 p-0.5 r-0.5 s-0.3
we+zoek 7.9 d0.5
we+zoud 6.9 a0.4 c0.8 d-0.8 e1.0 g0.4 h2.2 i-0.8 j-0.3 k1.6 m-0.6 n1.0 q0.6
we+zull 7.9 e-0.5 j0.5
webs 5.1 a0.8 b-0.4 c0.7 e2.4 f0.5 h0.8 j-0.7 l1.0 m0.7 n-0.3 p-0.5 r0.9 s0.5 t0.7
webs+die 7.9 a0.4 d1.3 p0.5 s0.6
webs+en 7.6 d-0.3 e1.2 p0.7
webs+heef 7.9 e0.3 g0.3 l1.0 o0.3
webs+in 7.9 a0.6 b0.3 c0.8 i0.6
webs+is 7.6 g0.9 h0.7 j0.4 l0.3 r1.0
webs+ligt 7.9 a1.0 c-0.5 e2.0 g-0.4 t2.0
webs+mag 7.6 a-0.6 f0.5 h-0.4 i-0.3 k0.4 o-0.4 p-0.3 q0.4
webs+van 7.9 a-0.5 e-0.7
websho 6.1 a1.0 b0.5 d0.6 e2.2 h0.8 i0.4 j-0.4 k-0.3 l1.1 m0.5 p-0.4 q0.8 r0.5 s0.6 t0.6
websit 5.5 b-0.8 c0.8 d-0.4 e0.7 f1.1 i-0.7 j-0.4 m0.4 n-0.4 q-0.3 r0.4
webw 7.6 c0.6 d0.4 i1.0 r0.5
webwin 7.6 c0.6 d0.4 i1.0 r0.5
wede 7.9 d0.4 e0.5 j0.3 p0.8
weeg 7.9 e0.4 p0.5
week 3.7 a-1.0 b-0.7 c3.2 e0.3 f0.8 g-1.3 i-1.5 j-0.7 k3.3 l0.3 m-0.5 n4.2 p-2.4 s-0.6 t0.5
week+aan 7.6 e-0.3 g-0.5 h-0.5 l0.9 o0.4
week+al 7.6 c-0.4 l0.9 m0.3 n-0.3 t0.6
week+alle 7.4 b-0.4 g-0.3 k0.6 q-0.3 r-0.4
week+beta 7.9 d0.4 g0.4 n0.8 p0.4 r0.3
week+bij 7.9 c0.4 g0.7 h0.5 j0.7
week+de 7.6 g0.5 h0.5
week+dins 7.4 a0.5 c0.6 d0.4 e0.6 h-0.3 j0.5 k-0.4 n0.4 o0.4 q-0.3
week+een 7.6 a-0.3 e0.4 g-0.6 h-0.3 i0.5 j-0.4 r-0.3
week+erna 7.6 e0.4 h-0.3 k2.7 l-0.5 n-0.4 t0.8
week+geen 7.9 d0.7 s1.6
week+in 7.6 e0.6 g-0.3 l1.6 n0.8 o-0.4 q0.4 r-0.4 s0.8
week+is 6.7 b-0.8 c-0.8 d0.6 g-0.4 h-0.4 i-0.4 j-0.5 n0.5 o-0.9 p-0.4 q1.2 r0.5 t-0.7
week+kome 7.9 a0.3 c0.3 i0.7 j0.5 p0.7 t0.4
week+komt 7.6 f0.6 p0.7 q-0.3
week+lang 7.9 a0.4 c1.2 e0.9 i0.5 s-0.3
week+late 7.6 b1.2 c0.3 d0.3 k-0.5 l1.7 o0.6 p-0.4 t0.4
week+maar 7.9 a0.9 d1.7 e-0.4 g-0.4 h-0.5 k1.3 l0.8 m-0.3 n0.7
week+met 7.6 b0.6 i0.5
week+niet 7.9 a-0.8 e-0.6 f0.4 l1.1 p-0.4
week+nog 7.4 b-0.3 c0.5 g0.7 i0.3 j0.4 n0.5
week+of 7.9 a-0.4 l0.9
week+op 6.9 a-1.3 c-0.4 e0.7 h-0.4 i0.7 l-0.6 m0.4 n1.3 q-0.5
week+opsc 7.6 a-0.6 b-0.5 c-0.3 e-0.8 k3.1 q-0.4
week+over 7.9 d0.4 n0.6 s0.8
week+te 7.6 a0.6 c1.4 e1.1 h0.5 n0.8 o0.4
week+uit 7.9 a0.4 d-0.3 e0.9 j-0.4 l-0.3 n-0.4
week+van 6.9 a-0.3 b0.7 c0.7 d-0.8 f1.1 i-0.3 k0.4 l0.5 p-0.3 s-0.3 t0.6
week+verh 7.9 d0.3 e-0.4 r-0.4
week+vrij 6.9 c0.5 d-0.3 g0.6 h0.7 l0.3 q0.7 t0.6
week+vroe 7.9 a-0.6 c-0.5 g0.6 r0.9
week+werk 7.9 d-0.6 e0.6 i0.9 r-0.4
week+zijn 7.9 a0.7 d1.0 n0.3 r0.4 t-0.4
weeken 5.8 a-0.8 c-0.5 g-1.6 i0.6 j-0.9 k-0.5 l-0.9 m0.3 n2.6 o1.1 r-0.7 s0.4 t0.8
weekje 7.9 a-0.4 l1.0 n2.2
weer 4.5 b-0.6 c0.8 d1.1 e1.3 f1.3 g1.5 h1.4 i1.3 j-0.3 k1.9 l0.8 m-0.7 n2.2 p-1.1 q0.8 r2.2 s-1.3 t0.4
weer+de 7.9 b-0.4 d-0.5 e0.5 f1.4 l0.8 m0.5 r0.3
weer+een 6.9 b-0.4 c0.4 d-0.4 h0.7 i0.9 l1.1 m0.5 n0.8 o-0.3 q-0.4 r-0.4
weer+hetz 7.9 a0.8 d-0.3 e1.3 h0.5 i-0.3 k0.4
weer+iema 7.9 b0.6 e0.7 f0.7 i0.3 r-0.3
weer+in 7.6 c0.7 g-0.4 i1.0
weer+met 7.6 c0.7 e0.5 g-0.3 i0.4 j1.1 m-0.4 n0.3
weer+niet 7.6 a0.3 c-0.5 d1.2 i-0.5 j1.2 l0.6 p-0.4 s-0.4
weer+op 6.9 a-0.6 c-0.4 f-0.3 g1.1 h1.4 i0.4 k-0.5 m0.3 r-0.4 s-0.4
weer+uit 7.6 a0.3 c-0.5 e1.1 i0.5 l0.3 p0.5 r-0.4 s0.7 t0.5
weer+weg 7.9 d0.6 e-0.4 g0.3 n0.4 p0.4 q0.3 r0.3
wees 7.2 a0.3 d1.0 e1.2 f1.2 g-0.6 i-0.4 j1.1 k0.4 l0.6 s-0.4 t-0.3
weet 4.7 a0.9 b0.6 c1.2 d2.3 e0.9 g-0.4 i-0.9 j0.3 l0.5 m-0.9 n1.1 o1.3 p0.3 r0.7 s1.8
weet+dat 6.4 a0.6 b-0.4 c-0.4 d0.7 e0.7 f-0.5 h-0.4 i-0.5 j0.4 m-0.3 n0.5 p1.2 s1.3 t-0.6
weet+en 7.9 a0.5 c0.6 d1.7 e0.6 f0.9 g-0.4 s0.4 t0.5
weet+het 7.2 b-0.3 e0.8 g-0.6 h-0.3 j0.6 l0.8 n-0.5 s0.4 t0.7
weet+ik 6.7 b1.2 c-0.7 d0.3 f0.7 g1.5 h0.7 i-0.7 j-0.3 k-0.5 p-0.8 q0.5 r1.6
weet+je 6.4 a-0.4 c0.6 e-0.4 f-0.6 h0.8 i-0.7 j0.7 k0.4 l-0.5 n1.6 o0.7 p-0.4 q-0.7 t0.3
weet+jij 7.4 a-0.5 c-0.3 l0.3 m-0.3 o0.9
weet+niem 7.9 a0.7 d1.0 l-0.3
weet+niet 7.0 a0.5 b0.3 c-0.5 d0.5 e0.6 f0.3 g0.4 h-0.5 i-0.4 j-0.4 k0.4 l0.4 o-0.4 p-0.4 r0.8 s-0.4
weet+u 7.4 a0.4 c0.3 d1.3 e-0.5 p-0.4 s0.3
weg 5.0 a-0.9 e-0.7 f-0.3 g0.9 h-0.7 i3.0 j0.4 k0.7 l-0.4 m-0.4 p-1.2 r2.1 s-0.6 t-0.4
weg+die 7.9 a-0.3 q0.4
weg+en 7.4 a-0.4 d-0.6 e0.4 g1.5 i1.5 k0.9 o0.3 r1.4 s0.7
weg+is 7.6 a0.8 d1.5 i0.3 l-0.4
weg+van 7.9 a-0.6 b-0.3 d0.4 e-0.5 g0.6 m0.4 q0.9 r0.8
wege 5.3 a-0.5 d-0.4 g-0.7 h-0.6 i2.9 j0.9 k2.3 l1.6 m2.3 p-1.0 s-1.0
wege+de 7.2 c0.6 e0.5 i-0.4 j0.8 k1.0 l0.5 n1.1
wege+een 6.9 a-0.9 b0.3 d-0.4 e-0.3 f0.4 h-0.3 i-0.6 j-0.4 k0.7 l2.2 m-0.4 n-0.6 p-0.3 s-0.3
wege+het 7.9 c0.6 e-0.5 j0.5 l1.1
wege+oude 7.9 a-0.6 e-0.3 j-0.3
wege+te 7.9 a-0.3 k1.2 q-0.3
wege+toer 7.4 a0.7 d0.5 e0.9 i1.7 j1.4
wege+wanp 7.9 e-0.6 i0.5
wege+ziek 7.9 k1.0 o-0.3
wegen 7.4 a0.8 d0.3 e-0.5 g0.5 i2.2 r0.5
wegens 5.4 a-1.3 b-0.3 c0.5 d-0.6 e0.5 g-1.0 h-0.5 i1.2 j1.0 k2.4 l1.7 m2.4 p-0.8 s-0.8
wegg 6.4 a-0.6 c-0.8 d0.6 e-0.4 i0.4 k1.0 l-0.4 n-0.3 p1.2 q0.7 r-0.5 s-0.7
weggaa 7.9 b0.6 c-0.5 d0.7 f0.4 g0.6 i0.6 k0.3 r0.6
weggel 7.9 e-0.6
weggew 7.4 g-0.4 k0.8 m-0.3 p1.1 q0.8
wegh 7.6 e0.4 k0.3 p0.9
weghal 7.6 e0.4 k0.3 p0.9
wegl 7.9 i0.5
weig 5.9 a-0.8 c0.4 e-0.7 f-0.5 g-1.1 i-1.2 j-0.9 k1.4 n-0.4 p1.2 q-0.6 r-0.9 s-0.6 t-0.3
weig+de 7.6 a-0.5 h0.5 l-0.4 n-0.4 o1.1 p-0.5
weig+om 7.9 a0.3 b0.7 e0.4 p0.9
weig+te 7.2 a-0.5 h-0.4 j-0.5 k-0.3 l-0.6 n-0.5 o-0.4 q-0.5 t0.4
weiger 5.9 a-0.8 c0.4 e-0.7 f-0.5 g-1.1 i-1.2 j-0.9 k1.4 n-0.4 p1.2 q-0.6 r-0.9 s-0.6 t-0.3
weil 7.9 c0.6 d0.5 s0.7
weilan 7.9 c0.6 d0.5 s0.7
wein 6.0 a1.3 b2.6 c0.4 d0.9 e2.7 f-0.6 g-0.5 h-0.3 i0.6 k0.6 m-0.5 n0.5 p-0.4 s0.4 t0.4
wein+van 7.6 e0.7 k-0.3 l-0.3 n0.4 q0.6 r0.4 t0.7
weinig 6.0 a1.3 b2.6 c0.4 d0.9 e2.7 f-0.6 g-0.5 h-0.3 i0.6 k0.6 m-0.5 n0.5 p-0.4 s0.4 t0.4
weke 4.5 a2.2 b0.3 c6.0 d2.6 f2.0 g-0.6 l2.3 m0.4 o-0.5 q-0.3 r-0.4 s-0.9 t0.5
weke+gele 7.6 a0.6 b-0.4 c0.9 d1.3 e0.6 i0.8 k0.7 m-0.4
weke+lang 7.9 d0.7 p1.4
weke+late 7.9 d-0.4 i0.4 l1.1 s0.7
weke+na 7.9 a0.6 c1.0 i0.4 l0.4
weke+niet 7.2 a0.7 b-0.5 c-0.7 d1.6 f1.6 g-0.4 i-0.3 j-0.4 n-0.4 p-0.5 q0.6 s0.4
weke+op 7.4 a0.8 f-0.3 i0.7 m1.9 p1.3
weke+over 7.9 a0.6 c1.8 d-0.6 e1.3 f0.6 h0.3 k-0.3 n0.5 q0.9 r0.4
weke+stil 7.9 a0.5 c1.4 d1.8 k0.4 p0.5
weke+te 7.2 c1.0 d-0.8 e0.5 f0.8 g0.4 i-0.5 l0.7 p-0.7 r0.6 s-0.3
weke+teru 6.0 c0.5 d0.5 i-0.5 p-0.4
weke+uits 7.9 a-0.6 d-0.5 e-0.4 f-0.3 h0.4 j-0.3 l1.2 n0.3
weke+voor 7.6 b0.4 c0.8 d0.4 i-0.3 j0.4
weke+wach 7.9 b0.5 c1.3 d0.3 e-0.4 f1.9 o0.7 r0.5
weke+zond 7.9 c0.7 d-0.6 i0.9 p0.9 s0.4
weken 4.5 a2.1 b0.3 c5.8 d2.3 e0.4 f2.1 g-0.6 l2.4 m0.5 n0.3 o-0.4 p-0.4 r-0.4 s-0.9 t0.5
wel 4.2 a3.7 b2.0 c1.9 d2.0 e2.8 f1.8 g-1.5 h-0.4 i0.4 j0.7 k1.2 n-0.6 o1.0 p1.4 q1.1
wel+aan 7.9 b0.5 d0.7 m0.7
wel+alle 7.9 a0.6 d-0.4 e1.3 g-0.5 m-0.3 r-0.4 t0.7
wel+als 7.9 c-0.3 d0.3 k0.7 p0.7 q0.6
wel+bij 7.9 a0.5 c0.7 e-0.4 i0.4 j1.1 p0.6
wel+daar 7.9 d0.5 e-0.4 f0.8 g0.3 i0.4 r0.5 s-0.6
wel+de 7.9 c0.4 e-0.4 f0.4
wel+door 7.6 c0.3 e0.5 f0.3 g-0.3 q0.5
wel+een 6.5 a0.5 c0.5 d0.6 e0.5 j1.0 m-0.5 p2.0 r0.4 s1.3
wel+eens 7.9 a0.8 c2.0 d-0.4 f1.5 g-0.4 k0.4 l0.4 p-0.3
wel+erg 7.9 a0.5 c-0.3 e1.2
wel+even 7.4 a-1.2 b-0.4 g-0.5 i-0.3 k1.3 n1.7 q0.6 s-0.4
wel+heel 7.9 a0.7 b1.8 g-0.5 o0.3
wel+het 7.9 a1.1 s1.9
wel+iets 7.9 b-0.3 g0.5 i0.4
wel+kan 7.6 a0.8 b1.4 d-0.4 e0.5 k0.3 l1.6 n-0.4 p0.7 t-0.5
wel+maar 7.6 a0.4 c-0.3 f0.8 i0.3 p0.7 r-0.4
wel+met 7.9 a0.6 c0.6 e-0.4 f0.4 g-0.3 i1.8
wel+op 7.2 c-0.4 d-0.5 o0.4 p0.3 q-0.3 r-0.3
wel+want 7.9 c0.6 d-0.4 j0.4
wel+zijn 7.9 a0.6 c1.2 g-0.5 p0.8 r0.7
wele 7.6 b1.0 h-0.5 i-0.3 m1.0 n0.6 q0.3 r-0.5
weleen 7.6 b1.0 h-0.5 i-0.3 m1.0 n0.6 q0.3 r-0.5
welg 7.6 b0.4 c0.3 f0.8 g0.4 h0.7 r0.6
welget 7.6 b0.4 c0.3 f0.8 g0.4 h0.7 r0.6
weli 7.9 a-0.6 e-0.4 k0.7
welk 5.1 a-1.3 b-1.1 d1.4 e-0.9 f-0.5 g-1.0 h0.8 i-1.0 j-0.4 l-0.4 m-0.8 n0.4 o7.4 p-1.8 q-0.4 r-0.6 s0.7 t-0.4
welk+datu 7.4 b1.0 i1.6 k-0.5
welk+deel 7.9 o2.0
welk+papi 7.9 a-0.8 c-0.4 d-0.8 e-0.5 f0.4 g0.7 h0.8 r0.4
welk+peri 7.9 a-0.3 k0.6 o1.9
welk+reke 7.2 a-0.7 h0.4 i-0.3 l0.3 m-0.5 n-0.4 o3.8 p-0.5 q-0.7
welke 5.6 a-0.8 b-0.5 c1.0 e-0.7 f-0.5 g-0.8 h0.7 j-0.8 k0.3 o3.3 p-1.2 r-0.5
welkom 7.4 a-0.6 b-0.4 c-0.5 e-0.5 g0.5 h0.6 i-0.6 l-0.3 n0.6 q0.5 t-0.4
well 7.9 b0.7 h-0.3 k0.5 r-0.4 t0.4
wels 7.9 a-0.8 c-0.4 d-0.6 e-0.6 f0.4 g0.5 l-0.4 m0.5 r0.5
welsta 7.9 a-0.8 c-0.4 d-0.6 e-0.6 f0.4 g0.5 l-0.4 m0.5 r0.5
wend 7.6 a0.3 c1.5 d0.5 g0.4 h0.5 r0.5 s0.5
wendel 7.9 c1.1 d0.6 g0.4 h0.6 r0.5 s0.6
wenn 7.6 a0.3 c0.8 d0.6 g0.4 h0.3 m0.5 q-0.3 r1.0
wennen 7.6 a0.3 c0.8 d0.6 g0.4 h0.3 m0.5 q-0.3 r1.0
wens 6.8 a0.5 b-0.4 c0.6 f1.6 h-0.6 i0.8 j-0.3 o0.5 p-0.4 r0.8 s-0.5
wens+ik 7.9 a-0.4 e-0.5 g1.2 i0.9 r1.5 s-0.4
wensen 7.6 e0.4 g-0.5 i0.6 r-0.3
werd 5.6 b-1.1 c1.8 d1.8 e1.2 g-0.4 h1.2 i-0.7 k-0.5 l0.3 m1.2 n-0.6 p-0.7 q1.1 r0.7 s0.6 t1.3
werd+de 7.9 c-0.3 k0.4 l0.4 t0.3
werd+door 7.9 m0.7 s0.6
werd+er 7.9 a0.5 d0.5 e0.5 j1.0
werd+hede 7.9 a-0.8 e-0.4 j-0.5 q1.9
werd+mij 7.4 c0.5 d0.7 e-0.3 i-0.3 l-0.3 o0.4 q-0.5
werden 7.2 a0.4 b-0.7 c-0.3 e0.8 f0.7 g-0.5 h-0.4 i-0.4 j0.7 k-0.4 l0.4 m2.9 p-0.4 s0.3 t0.4
were 7.0 a0.8 d-0.6 g-0.6 j0.7 k-0.4 p0.4 s-0.3
wereld 7.2 a-0.3 d-0.6 g-0.5 k-0.4 p0.5 s-0.3
werf 6.6 a0.4 b0.4 c0.5 d1.1 l-0.4 m0.4 r0.5 s-0.6 t0.8
werf+en 7.9 d0.4 e0.4 i0.5
werk 4.2 b-0.6 c2.3 d1.2 e1.6 g2.1 h2.0 l-0.6 n-0.6 p-0.5 q1.2 r3.1 s2.1 t0.8
werk+aan 7.9 a0.5 c-0.7 e1.8 l0.4 m-0.3 q0.8 r0.5
werk+bij 6.9 a-0.5 b-0.4 c0.8 f-0.4 g-0.7 h0.5 i-0.5 j-0.3 l0.4 p0.4 r-0.4 s1.6
werk+cont 7.9 a0.4 b0.3 d-0.4 e0.5 m0.3 p0.9 r-0.4
werk+dat 7.9 b0.9 e-0.4 f0.7 m1.0
werk+de 7.9 e0.4
werk+en 7.4 a0.9 d0.7 e1.0 g-0.5 p0.4
werk+heef 7.6 a-0.4 g-0.5 j-0.3 m-0.3
werk+hier 7.9 c0.4 s0.5
werk+is 7.6 c1.0 e1.1 f0.4 h1.0 n0.3 r0.6
werk+niet 7.0 a1.6 c1.1 e2.3 g-0.6 j1.5 l-0.4 m-0.6 o0.4 p-0.4 q0.3 r-0.5 s-0.4 t0.8
werk+nu 7.9 i0.5
werk+op 7.4 c-0.5 e0.6 g-0.3 i0.4 j0.3 l0.4 s0.4
werk+te 7.9 c-0.3 e-0.3 f0.3 l0.4
werk+tot 7.9 e-0.4 i0.5 l1.0 p-0.3
werk+voor 7.6 a-0.6 d-0.6 e-0.3 i0.6 o0.4 q0.3
werk+waar 7.9 b-0.3 m0.5
werk+weer 7.9 d-0.3 e-0.4 g0.9 r1.3
werk+wij 7.9 b0.9 j-0.5
werkbo 7.9 a0.3 e0.6 m0.9 p0.5
werkda 6.2 a-1.5 c0.8 d-0.3 e-1.6 g-0.7 h0.3 l0.6 p-0.9 q0.6 r-0.6 s-0.6 t-0.4
werkel 7.4 a1.1 b1.0 c-0.4 d-0.6 e0.9 g-0.3 h0.3 j0.4 o0.8 r-0.3
werken 5.9 a0.5 c0.7 d0.8 e0.8 f0.6 g0.4 h1.4 i0.9 n-0.5 r1.1 s0.5
werkge 7.4 a-0.5 c-0.6 d-0.5 k-0.4 r-0.3
werkne 7.2 a-0.7 b0.3 g-0.5 l-0.4 m-0.4 r-0.3
werkpl 6.9 a-0.4 e0.7 f-0.5 g1.4 h1.7 i-0.8 j-0.5 m0.4 o0.4 r0.5 s0.4 t-0.3
werksp 7.9 a0.4 c0.5 d0.5 j0.7 s1.2
werkt 5.8 a1.4 b-0.7 c0.5 d0.9 e1.9 f-0.3 g1.2 h0.7 i-0.4 k-0.4 l-0.7 n0.5 p0.8 r1.4 s3.2 t1.6
werkza 7.9 a0.4 i1.3
wess 7.9 c0.7 f0.4 j0.4 p0.5
wessel 7.9 c0.7 f0.4 j0.4 p0.5
west 6.9 a0.8 c-0.4 d0.8 e0.6 f0.4 m0.4 q-0.3 r-0.3 s-0.5
wester 7.6 b0.4 f0.5 i-0.4 m-0.3 s-0.3
wet 7.6 b0.5 d0.9 e-0.5 j1.1
wete 4.6 c1.5 d2.5 e-0.9 f-0.3 g1.0 h-0.4 i0.5 l0.9 m-0.8 o0.6 q0.4 r1.4 s1.3
wete+dat 6.8 d1.1 j-0.5 n-0.4 p0.4 s0.8
wete+hoe 7.2 d-0.5 e0.8 h-0.3 i-0.4 m0.5 n-0.3 p-0.3
wete+in 7.9 a0.9 d0.7 e0.7 f0.9 j0.8 n0.3 s0.9 t0.8
wete+maar 7.6 a-0.4 e-0.4
wete+of 6.6 a-0.3 c0.4 d1.3 e-0.5 g0.6 h0.8 j0.4 l0.7 m-0.4 n0.8 p-0.5 s-0.7
wete+voor 7.9 b0.5 q0.3 r-0.3 t0.4
wete+waar 7.2 c1.7 d0.5 e-0.5 f0.4 g-0.4 i-0.4 k-0.4 p-0.4 q-0.5 s-0.4 t0.6
wete+wann 7.0 a0.5 b-0.3 c0.9 i-0.3 k0.6 l-0.3 o0.4 p0.6 r0.6 t0.9
wete+wat 6.7 a0.3 b1.2 c0.5 e-0.4 i1.3 j-0.3 k0.7 n-0.4 p-0.3 s1.3 t-0.4
wete+welk 7.6 e-0.3 g-0.6 h-0.5 i-0.3 s0.4
wete+wie 7.6 g0.5 r0.5 t0.4
weten 4.6 c1.5 d2.5 e-0.9 f-0.3 g1.0 h-0.4 i0.5 l0.9 m-0.8 o0.6 q0.4 r1.4 s1.3
weth 6.5 a-0.9 e-0.4 g1.0 j-0.4 k-0.6 m-0.6 n-0.5 p-0.5 q0.5 r0.9 s-0.4 t-0.4
wethou 6.5 a-0.9 e-0.4 g1.0 j-0.4 k-0.6 m-0.6 n-0.5 p-0.5 q0.5 r0.9 s-0.4 t-0.4
wetr 7.9 g-0.4
wetran 7.9 g-0.4
wett 7.6 d-0.5 e-0.4 j-0.3 l-0.3 m0.6 r-0.4
weze 7.6 f0.3 r-0.3
wie 4.5 a1.8 b-0.6 c0.6 d1.2 e1.7 f7.0 g0.7 h0.3 i-0.9 k-0.6 n-0.6 p0.5 q0.6 r1.2 s0.5 t2.2
wie+al 7.9 c0.4 i0.8
wie+dat 7.4 a0.4 p0.6
wie+de 7.2 a-0.9 c-0.3 f-0.5 g0.9 h1.2 i-0.3 j-0.3 m-0.3 q-0.4 s-0.3
wie+dit 7.4 a-0.5 b-0.5 e0.8 g1.4 h1.5 p-0.3 q1.0 r0.9
wie+een 7.6 a0.9 b0.6 d0.6 e0.8 j0.9 p0.5 s0.6
wie+er 6.9 a1.1 c-0.6 e1.6 f1.2 g-0.9 i-0.5 j0.8 q-0.4 r-0.4
wie+gaat 7.9 a0.3 c1.3 d-0.8 f1.3 h-0.5 o0.3 q0.4 t0.4
wie+het 6.9 b-0.6 h-0.5 i-0.4 j1.2 p-0.3 q0.7 s1.6
wie+ik 7.9 a0.5 b0.8 c0.8 d0.5 f1.1 l0.4
wie+in 7.9 d-0.4 e0.4 g0.5 i0.9 r0.4 s0.4
wie+is 6.9 a0.5 b0.7 c-1.0 d1.9 e0.9 f3.7 g-1.0 h-0.5 i-0.4 j-0.3 k0.4 l1.2 m-0.5 n-0.4 p-0.4 s-0.5
wie+niet 7.0 b-0.4 c1.7 d-0.4 e-0.3 g-0.4 k-0.4 n0.4 p0.6 r-0.3 s-0.3
wie+ons 7.9 e-0.4 p0.6 s0.4
wie+onze 7.4 b-0.3 c-0.6 e1.2 n-0.4 r0.6 s1.4
wie+van 7.9 b1.3 e-0.4 f1.2 g0.4 r0.3
wie+we 7.9 a-0.3 g0.9 n0.3 q0.3 r1.0
wie+word 7.9 a0.4 e-0.3 f0.9 m1.1 p0.8
wie+zegt 7.9 a-0.4 e-0.3 g0.4 r0.5
wie+zijn 7.9 d0.8 e0.3 i0.7
wieb 7.4 b0.6 c-0.3 g-0.3 i0.3 m0.7 o0.9 q0.5 r-0.3 s0.6
wieb+van 7.9 a0.6 b0.5 e0.5 g-0.3 i0.5 m0.7 r-0.3 s0.8
wiebe 7.6 b0.6 c-0.3 e-0.4 i0.5 o1.0 q0.5
wiek 7.9 a0.6 c0.9 d0.5 e0.4 i0.5 s0.6
wiel 7.9 g0.6 q0.6 r0.4
wieler 7.9 g0.6 q0.6 r0.4
wier 7.4 a0.5 d1.2 e1.0 g-0.5 i1.0 m0.6 r-0.3 s0.5
wiersm 7.4 a0.5 d1.2 e1.0 g-0.5 i1.0 m0.6 r-0.3 s0.5
wifi 7.4 a-0.9 b0.3 c-0.5 e-0.4 g0.8 r0.8 t-0.5
wij 2.9 a2.1 b2.0 d2.0 f0.3 g-3.8 h0.5 i3.5 j2.9 k-0.6 l1.3 m2.5 n0.9 o0.8 p2.0 r-1.9 s-0.9
wij+aan 7.9 c0.4 m0.4
wij+al 7.9 a0.3 b0.7 d0.5 e-0.4 p1.3
wij+alle 7.9 e0.5 s0.8
wij+bedo 7.9 a-0.4 b-0.5 d-0.5 k0.3 m0.6 o0.3
wij+begr 7.9 a0.3 c1.0 e-0.7 q0.6
wij+beho 7.9 a0.8 j2.0
wij+bero 7.6 a0.8 c0.7 e0.9 j0.8 p1.9
wij+beta 6.2 a0.6 b1.4 d-0.6 f0.7 g-0.5 j1.1 k-0.6 m-0.6 n1.9 o-0.4 p2.5 q-0.4 r-0.3
wij+betw 7.6 a1.2 j0.5 m0.9 p1.0
wij+blij 7.6 a-0.7 d-0.7 g1.9 h2.0 i-0.6 r1.8 t0.3
wij+dat 7.2 a0.4 b0.9 c-0.3 d2.3 e0.5 i0.6 j0.3 l0.4 p0.5 q-0.3
wij+de 6.0 b-0.8 c1.4 g-0.6 h-0.7 j1.1 k0.4 m0.6 o1.1 p0.9 q-0.6 s-0.7 t0.7
wij+doen 7.6 j0.7 r-0.5
wij+een 6.1 a0.7 b0.9 c1.0 e1.8 g-0.4 h0.6 i2.2 j0.7 l-0.5 p0.9 q-0.6 s-0.4 t1.1
wij+elka 7.9 b-0.4 e-0.5 f0.3 g0.6 m0.3 r0.7
wij+er 7.6 b0.5 i1.2 j0.4 m0.4 s0.6
wij+gaan 5.6 c0.7 d-0.9 e-0.9 g-0.5 i0.6 j0.9 m1.2 p-0.9 q0.4 s-0.6
wij+gebr 7.9 e0.6 j-0.3 o1.1 p0.6 t0.4
wij+hadd 6.9 a0.9 c-0.4 d0.6 e1.6 g-0.7 j0.4 k0.4 r-0.6 s0.5
wij+hebb 4.7 a1.8 b-0.4 c0.8 d1.8 e1.0 f0.7 g-2.4 h-0.9 i0.4 j0.8 k1.2 l1.0 m3.4 n0.8 o1.2 p0.6 q0.8 r-1.1 s-1.4 t0.6
wij+het 6.7 c-0.3 d1.1 e-0.4 g-0.4 h-0.4 i0.7 j-0.6 m-0.4 o-0.3 p0.3 q-0.3 r-0.3
wij+hier 7.9 a0.4 f0.9 i0.6 j-0.3 m0.9
wij+houd 7.6 i-0.4 j0.4 l0.9 m0.5 p-0.3
wij+in 7.0 e0.4 h1.0 i0.3 j-0.5 o0.8 p0.5 q1.1
wij+kijk 7.9 a-0.4 g1.6 h0.7 q0.4
wij+klaa 7.9 h0.6 i0.6 q0.4
wij+krij 7.6 a-0.6 b0.3 f0.7 l0.5 m0.3 o0.5
wij+kunn 7.9 b0.5 p0.8
wij+leve 7.9 c-0.4
wij+met 7.2 a0.6 c0.5 d0.5 g-0.4 h-0.4 i0.4 l0.7 m0.4 q0.6 r-0.5
wij+naar 7.2 a0.3 c0.6 e-0.6 j0.8 q-0.3
wij+niet 6.3 a1.4 b1.8 c1.2 d0.6 e1.4 f0.4 g0.3 i0.8 j0.4 k-0.4 l-0.6 m2.0 p0.3 r0.6 s-0.6
wij+nu 7.9 b0.8 e0.4 i0.6 m0.3
wij+ons 7.4 a-0.3 f0.8 g-0.3 j0.4 p-0.4 s1.2
wij+ontb 7.9 a0.5 i1.1 j0.4
wij+ontv 7.9 h0.3 m0.7 p0.6
wij+onze 7.2 a0.7 b-0.5 c0.4 g-0.3 i1.8 l0.4 m-0.3
wij+ook 7.6 b0.4 d0.9 e-0.4 m0.6 p-0.4 s0.7
wij+same 7.6 a-0.4 b0.4 d-0.6 f0.5 i-0.3 l0.4 m-0.5 n0.5
wij+staa 7.9 a-0.4 h-0.4 k0.7 l-0.4 n0.8
wij+stap 7.9 a0.8 b0.8 i0.4 j0.6 s1.9
wij+stel 7.4 a0.5 e1.0 j0.8
wij+ston 7.9 a0.4 d1.3 g-0.3 i0.4 j0.5 l0.3 r-0.4 t0.3
wij+stop 7.9 d0.9 i0.9 t0.3
wij+stre 7.4 a-0.7 e-0.6 f0.7 g-0.4 j-0.3 l0.5 m-0.4 n1.3 o-0.4
wij+teke 7.6 g0.7 h0.9 m-0.3 q0.3 r0.4
wij+u 6.2 c1.9 g0.3 i0.6 j1.6 l1.1 n-0.4 r0.6 s-0.4
wij+uw 7.9 a-0.9 b0.3 e-0.4 i-0.4 j0.8 n0.4 o0.6
wij+van 7.6 e0.5 s0.7
wij+veel 7.9 a-0.7 c0.3 j-0.5 p-0.5
wij+verh 7.9 b0.4 c-0.3 h-0.4 k0.4 o0.3
wij+verk 7.6 a0.3 b0.6 d1.5 e1.2 m-0.5 r-0.4
wij+verl 7.6 a-0.6 d0.4 e-0.4 f0.4 g0.4 h0.5 i-0.6 l0.7 q0.8
wij+vert 7.9 a-0.5 c-0.3 d-0.6 g0.6 h0.7 i-0.5 r0.7
wij+verz 6.9 a0.3 c-0.5 e0.7 k0.3 n-0.4 o0.8 p-0.3 t0.8
wij+vind 7.6 b2.1 e-0.4 g-0.4 h-0.5 i-0.7 n-0.4 q0.5 r-0.3 s-0.5
wij+vold 7.9 e-0.4 j0.3 m0.9 p0.6
wij+volg 7.9 a0.3 b0.4 e-0.3 i0.4 j1.1 p0.9
wij+voor 7.9 e0.4 p0.8 s0.8
wij+wach 7.4 a0.6 c0.7 d0.6 f1.2 i0.4 l-0.4 n-0.3 p0.5 t0.6
wij+ware 7.9 b1.6 g0.9 p1.3 r1.5
wij+weig 7.9 a1.1 b-0.4 p2.2
wij+will 6.1 a-1.1 f0.8 g-1.1 h1.1 i-0.5 j-0.6 k0.5 m0.4 p-0.6 q0.3 s-0.6 t0.7
wij+zegg 7.6 b0.4 c0.3 g-0.3 i0.6
wij+zijn 5.4 a-1.3 d0.9 e-0.9 g-0.7 h0.9 i-0.5 j-1.0 k1.4 l-0.7 m-0.4 n0.8 o0.4 p-1.2 s0.3
wij+zitt 7.9 a-0.5 e-0.4 g0.4 h1.0 l0.5 n-0.3
wij+zoek 7.0 a-1.1 e-0.3 i-0.6 j-0.3 p-0.4 t0.4
wijk 6.3 a0.4 c0.4 d-0.6 e-0.6 f-0.5 g0.7 h1.5 i-0.4 l0.6 p-0.6 s1.7 t-0.4
wijk+de 7.9 b0.3 c-0.3 d-0.3 i0.3 q0.7
wijken 7.6 c0.4 g0.8 h1.2 j0.4 l0.5
wijn 6.7 b1.2 d-0.3 e0.9 i1.1 k-0.5 l0.5 p-0.5 r0.3 s-0.5 t-0.3
wijs 7.9 c-0.5 e0.9 f1.5 p0.5
wijz 6.6 a-1.1 b-0.4 e-0.8 g0.9 l0.7 m-0.7 n0.4 o-0.5 r1.4 s-0.5
wijze 7.9 a-0.7 g1.3 h0.4 k-0.4 r1.3
wijzen 7.9 g-0.3 i0.7 j0.3 p0.5
wijzig 7.2 a-0.5 e-0.5 k0.5 l0.8 m-0.4 o-0.4 r0.4 t0.4
wikk 7.9 a0.4 d0.4 i0.4
wikken 7.9 a0.4 d0.4 i0.4
wil 3.8 a-2.2 b1.1 c1.1 d-0.4 e-1.7 f4.0 g-0.5 h2.8 i1.1 j-1.7 l0.5 m2.1 o1.5 p-2.0 q0.4 r1.2 s-1.9 t1.9
wil+alle 7.6 c-0.3 l0.6 o0.8 r-0.4
wil+best 7.4 a0.4 b1.2 e0.4 f-0.3 i0.5 k-0.3 l-0.3 m1.1 s0.6
wil+daar 7.9 a-0.4 e-0.4 i1.1
wil+dat 7.0 d-0.5 e0.7 f0.4 i0.6 m0.5 q1.0 r0.3 s0.4 t0.7
wil+de 6.8 a-0.7 b1.2 e-0.7 f0.5 j-0.3 k0.4 l-0.8 m-0.6 o1.4 p-0.5 s-0.3 t-0.4
wil+dit 7.4 a0.4 e0.6 f2.0 g-0.4 i-0.5 k0.5 l0.7 m-0.5 r-0.6 t-0.4
wil+een 7.6 d0.6 e0.4 g-0.3 h-0.4 m-0.3 o0.7 p0.6
wil+er 7.6 a-0.3 h-0.3 l0.4 o0.8
wil+erme 7.9 e0.5 j0.3 t0.3
wil+geen 7.9 a-0.3 e-0.4
wil+graa 7.9 a-0.4 e-0.4 g0.6 h0.8
wil+het 7.2 a-0.4 d-0.6 e0.6 f-0.4 g-0.6 h0.4 j0.9 r-0.4 t1.2
wil+iema 7.9 a-0.3 c-0.3 k0.5 m0.5 o0.5 s0.7
wil+ik 5.7 a0.7 b2.3 c1.4 e-0.7 f4.6 h0.7 i-0.7 j-0.5 k-0.6 l-0.5 m1.2 s-1.1
wil+je 5.3 a0.6 c0.8 d0.5 e0.4 g-1.4 h-0.9 i1.1 j-0.6 k1.0 l0.6 m1.9 p-0.8 q-0.4 t1.1
wil+jij 6.8 a-1.0 b-0.6 c-0.4 d-0.3 g-0.3 h-0.7 j-0.3 n0.9 o-0.4 p-0.6 r-0.4 s-0.4 t-0.5
wil+mijn 7.4 b0.4 c1.3 e-0.6 g-0.4 i1.4
wil+niet 6.9 c0.7 e-0.6 f-0.3 g0.9 h-0.4 i0.5 k0.9 n-0.3 p-0.3 r0.7 s-0.4 t-0.4
wil+nu 7.6 a0.4 b-0.4 d-0.5 e0.4 f1.7 h0.3 l0.4 m0.3 o-0.3 r0.3 t0.9
wil+ook 7.6 a-0.5 b-0.3 d-0.5 g-0.7 h1.3 s-0.3 t0.3
wil+u 7.6 c0.7 d0.6 e-0.4 g1.3 h0.6 j-0.4 m-0.4 n0.3 o0.4 q0.5 r1.7
wil+vand 7.6 a0.4 f-0.3 k0.4 t2.3
wil+wete 7.4 b1.0 c0.6 e-1.0 g-0.4 h-0.3 i-0.3 l0.5 o1.2 q0.3 s0.5
wil+ze 7.9 c-0.5 q1.0 t0.8
wilc 7.9 a-0.3 f1.1 g0.4 i-0.3 l0.7
wilco 7.9 a-0.3 f1.1 g0.4 i-0.3 l0.7
wild 5.8 a-1.3 b-0.5 c-0.8 d-1.5 f1.1 g1.5 h0.4 i-0.9 j0.5 k-0.3 l1.5 m0.3 n-0.6 o-0.5 q-0.3 r1.4 s-1.0 t-0.6
wild+alle 7.6 a-0.8 d-0.4 e-0.3 g-0.5 l0.6 r-0.4
wild+eers 7.9 a-0.4 e-0.4
wilde 6.1 a-1.1 c-0.6 d-0.9 e-0.3 f1.0 g1.1 h0.5 i-0.8 j0.8 k-0.5 l1.4 m0.5 o-0.3 r1.0 s-0.8 t-0.3
wilden 7.2 a-0.6 d-0.5 e-0.4 g0.5 h-0.4 i-0.4 n-0.3 r0.8
wilg 7.9 a-0.8 e-0.4
will 4.5 a-2.9 c-1.8 d1.0 f0.4 g1.8 h5.5 i-0.5 j-1.1 k0.9 l0.7 m0.5 o1.1 p-1.6 q0.8 r2.9 s-0.9 t0.4
will+beta 7.9 d-0.5 e0.4 f1.1 g-0.3 k0.4 l1.0 n0.7 p-0.3 r-0.3
will+dat 7.9 e-0.5 n0.4
will+de 7.2 a-0.5 c0.7 f0.4 g0.4 h1.1 l-0.4 m-0.5 o0.7 q0.4 r0.6 t1.4
will+een 7.9 a0.5 e0.7 i0.4 r-0.3 s0.4
will+er 7.9 a-0.4 g0.9 k0.3 o0.3 r1.3
will+graa 7.6 a-0.4 b1.1 d0.7 h1.2 i-0.4 n-0.3 q0.5 t-0.3
will+gunn 7.9 a-0.6 b0.4 c-0.3 e-0.5 l1.6 m0.4
will+het 7.2 e0.4 g0.8 h2.5 i-0.7 k-0.4 n-0.3 o0.3 t0.6
will+insc 7.9 a-0.4 c-0.3 g0.6 h1.3 r1.0
will+jull 7.4 a-0.6 e-0.5 g-0.6 h-0.5 i0.6 k0.6 t0.6
will+ons 7.9 g-0.6 i0.6
will+we 6.9 a-0.7 b-0.4 f0.3 g0.9 h2.5 i-0.5 q-0.4 r1.7
will+wij 7.9 e0.5 j0.6 s0.8
will+ze 7.9 g0.9 h0.9 o0.4 r1.0
will+zett 7.9 a0.6 b1.2 g-0.4 i1.2
willem 7.2 d1.1 e0.6 g0.3 k-0.4 n0.7 r0.4 s0.3
willen 4.6 a-2.8 c-1.5 f0.5 g1.7 h5.8 j-1.0 k1.1 l0.6 m0.9 n-0.5 o0.6 p-1.4 q0.8 r2.7 s-1.0
wilm 7.4 b0.6 e-0.9 f-0.3 l0.4 m0.3 n-0.4 o0.4 r0.4 t0.8
wilma 7.4 b0.6 e-0.9 f-0.3 l0.4 m0.3 n-0.4 o0.4 r0.4 t0.8
wilt 5.0 a0.5 b-0.8 c1.5 d0.4 f1.0 g-1.4 h-0.4 j1.2 k-0.6 m1.9 o0.8 q0.8 r-1.5 s-0.5
wilt+ge 7.9 e0.5 i0.3 q0.5 t0.4
wilt+u 5.2 a-0.5 b-0.7 c1.7 d0.6 e0.5 f1.3 g-1.2 i-0.6 j0.3 k-0.6 m2.3 o1.2 p-1.3 q0.6 r-1.3 s-1.3
wim 6.7 b-0.4 c-1.0 d0.7 e0.6 j-0.3 l0.7 n1.8 p0.6 q0.4
wind 7.0 a-0.3 g-0.3 h-0.3 i-0.4 k-0.6 q1.2 r-0.4 t0.6
wink 5.8 a-1.1 b-0.3 c0.6 d1.1 e-0.8 g0.5 h1.3 i0.3 j-0.8 k-0.3 l0.3 p-0.4 q-0.8 r0.8 s1.3 t-0.6
wink+dich 7.9 a-0.4 g0.4 i0.6
wink+en 7.4 b-0.3 c0.5 e-0.5 g-0.5 h0.5 l-0.3 r-0.5
wink+staa 7.9 c0.6 g0.7 m0.3 p0.8 r0.7
winkel 5.8 a-1.1 b-0.3 c0.6 d1.1 e-0.8 g0.5 h1.3 i0.3 j-0.8 k-0.3 l0.3 p-0.4 q-0.8 r0.8 s1.3 t-0.6
winn 7.4 a-0.3 b-0.4 e-0.6 g0.8 i-0.5
winnaa 7.9 e-0.4
wint 6.9 c0.4 g-0.8 h-0.4 i0.7 k1.4 l0.6 m0.9 n0.4 p-0.3 q-0.6 r-0.4 s-0.3
winter 7.2 a0.4 b0.3 c0.5 g-0.6 h-0.3 i0.9 l0.5 m0.4 q-0.4 r-0.5
wisk+maar 7.9 a0.4 b1.3 c1.2 e-0.4 i0.3
wiss 7.6 a0.9 e1.6 i0.7
wissel 7.9 a0.8 e1.3 i0.5
wist 6.6 a0.7 c-0.5 d2.0 e0.3 f-0.5 h0.6 i0.6 j-0.4 k0.6 m-0.3 p-0.6 q0.8 r-0.4 s0.7
wist+van 7.9 d0.8 e0.6 h0.6 p-0.4
wit 6.3 a0.6 b-0.4 c1.8 d-0.7 e0.4 f-0.6 g-0.7 h-0.3 i1.0 j1.6 m-0.4 q-0.4
witt 7.2 a0.3 f-0.3 h0.5 m-0.4 q-0.3 s0.4
witte 7.2 a0.3 f-0.3 h0.5 m-0.4 q-0.3 s0.4
woen 5.5 a-1.2 c0.9 e-1.0 g-0.9 i-1.4 j-0.8 k4.1 l-0.7 m0.3 n1.1 o0.7 p-0.6 q-0.4 s-0.5
woen+en 7.6 h0.4 k-0.4 l-0.4 t-0.3
woen+heb 7.9 b0.8 c-0.3 e0.6 f1.2
woen+zou 7.9 a0.9 c1.6 m0.3 n0.3 s0.5 t1.1
woensd 5.5 a-1.2 c0.9 e-1.0 g-0.9 i-1.4 j-0.8 k4.1 l-0.7 m0.3 n1.1 o0.7 p-0.6 q-0.4 s-0.5
wolf 7.9 g0.7 h1.2 t0.3
wolt 7.9 c-0.4 e0.4 f0.4 h0.5
wolter 7.9 c-0.4 e0.4 f0.4 h0.5
wond 7.9 a-0.4 c0.3 e-0.4 f-0.3 g1.8 j-0.3 l-0.3 r2.2 t0.8
wonder 7.9 a-0.4 c0.3 e-0.4 f-0.3 g1.8 j-0.3 l-0.3 r2.2 t0.8
wone 7.2 c1.1 f-0.5 i-0.4 j0.4 k0.6 s0.4
wonen 7.2 c1.1 f-0.5 i-0.4 j0.4 k0.6 s0.4
woni 6.5 e-0.4 g-0.5 i-0.5 k-0.3 m1.5 o1.0 p-0.3 q-0.3 r-0.6 s-0.3 t0.7
woni+oude 7.6 d0.4 h-0.3 m1.6 n0.4 o0.7
woning 6.5 e-0.4 g-0.5 i-0.5 k-0.3 m1.5 o1.0 p-0.3 q-0.3 r-0.6 s-0.3 t0.7
woon 6.7 a0.6 b-1.0 c0.7 d0.5 g-0.4 i-0.5 j0.5 k-0.4 l0.7 m1.3 n0.9 o-0.8 p-0.6 q0.7
woont 7.9 a0.4 m0.7 s0.8
woor 5.4 b0.7 c0.9 d0.4 h0.5 j0.4 l-0.8 m-0.3 o0.5 p-0.4 q1.9 r1.5 s0.4 t-0.5
woor+en 7.6 b0.7 c0.5 g0.7 k0.3 l-0.6 n0.3 q0.4 r0.8 t-0.4
woor+geho 7.9 a0.4 d1.3 g-0.4 i0.5 r-0.4
woor+in 7.4 a-0.4 b-0.5 c0.6 f0.6 g-0.4 i-0.3 j-0.3 k-0.4 m-0.3 o0.5 s0.4
woor+maar 7.9 g0.3 i0.8 j0.6 n0.4 r0.4
woor+van 7.2 a0.5 b0.5 c1.6 d1.3 e0.3 f-0.3 g0.8 h0.6 l-0.3 n-0.4 o-0.4 q0.5 r1.7 s0.3
woor+voor 7.9 a-0.3 h-0.4
woord 6.1 a0.4 b1.1 d0.4 e0.4 f-0.3 h0.9 j1.3 l-0.5 m-0.5 n-0.5 q1.0 s0.4 t-0.8
woorde 6.3 a-0.5 c1.0 e0.5 f0.5 h-0.4 j-0.8 l-0.3 m-0.3 n0.3 p-0.5 q0.9 r1.2 s0.3
woordj 7.9 d0.4 g0.4 r0.5
woordv 7.9 a0.5 c0.9 d0.4 e-0.4 i0.4 s0.9
word 3.8 a0.9 b1.5 c-0.5 d0.4 e0.9 f0.9 g-1.9 h-0.6 i0.7 k0.5 l2.3 m0.5 n1.2 o1.5 q-0.9 r-0.6 s-0.6 t0.4
word+afge 7.6 d1.0 e-0.4 i1.3 p0.8 s0.4 t0.4
word+bezo 7.6 a-0.6 b0.3 h0.5 i-0.4 k-0.3 o0.7 q0.4 r0.4
word+bij 7.6 d0.7 j0.8 o0.3 q-0.3 t0.8
word+binn 7.9 a-0.5 c-0.6 g0.9 m-0.3 n0.8 o-0.4 q0.5 r0.8
word+dat 7.4 a0.8 b0.5 d-0.5 e0.4 f0.9 g-0.4 j0.5 l-0.3 m1.0 p-0.4 s-0.4
word+de 7.0 a-0.4 b-0.3 c-0.8 d-0.5 e0.9 g-0.5 i-0.5 j0.9 k1.7 l0.9 o0.4 s-0.4 t-0.4
word+deze 7.9 a-0.4 c-0.4 l0.4 o-0.3 q0.6
word+door 7.4 i-0.4 m0.7 p0.6 r-0.3
word+dus 7.0 a-1.2 d-0.6 e-1.0 g-0.3 i-0.4 l3.9 m-0.6 n1.3 o-0.5 p0.6 t-0.3
word+een 7.6 a0.6 b0.7 d1.0 i1.8 k1.3
word+er 6.5 a0.3 c0.3 d0.5 e1.0 h-0.4 i-0.8 j1.2 l0.6 n0.9 p1.5 q-0.6 s-0.6
word+gele 7.6 e-0.7 h0.3 m-0.3
word+gema 7.9 q0.5 s0.4
word+goed 7.9 l0.4
word+het 7.4 b-0.4 c-0.4 d0.5 e0.4 i0.8 j0.5 l1.0 s0.5
word+ik 7.6 a0.8 b1.0 d-0.4 e1.9 f0.6 i-0.3 r0.5
word+in 7.2 a-0.6 e-0.5 g0.9 h-0.4 i-0.4 k1.0 l-0.4 m-0.6 n2.3 o1.3 p-0.4 q-0.4 r1.2 s-0.4 t-0.5
word+inge 7.6 a-0.5 b0.5 c-0.3 e-0.4
word+met 7.6 a1.0 d1.9 e-0.3 i0.6 l0.8 p0.5 s0.5 t0.6
word+naar 7.9 t0.6
word+niet 6.3 a-1.0 d-0.3 e-0.4 g-0.3 j-0.5 l-0.4 m-0.4 p1.2 s-0.6
word+of 7.9 c0.3 o1.6 s0.6
word+op 7.9 a-0.8 b-0.3 n0.4 q0.3
word+opge 7.4 c-0.4 d-0.5 e0.6 f-0.3 g0.6 h0.7 i0.6 n-0.4 o-0.4 q0.7 r0.7 s0.5
word+over 7.2 a1.1 d1.6 e-0.4 f-0.3 k-0.3 m0.8 o1.2 p-0.3
word+per 7.9 a-0.8 i1.3
word+verl 7.9 g0.7 h0.5 i0.5
word+verv 7.9 a0.6 b0.6 e0.9 i0.8 s0.6
word+vrie 7.9 a0.4 b0.8 e0.5 p0.6
word+vrij 7.9 g-0.3 l0.4 n1.1 o0.3 t0.5
worden 5.0 a-0.4 c0.8 e-1.6 g-0.6 h-0.7 i1.2 j-0.4 k-0.4 l1.0 n0.4 o2.4 p-1.7 s-1.1 t0.5
wordt 4.2 a0.9 b1.3 c-1.8 d1.1 e0.8 f0.7 g-1.9 j1.2 k1.1 l2.2 n1.7 o-0.4 p1.5 q-0.9 r-0.9 s0.5
work 7.9 e-0.4 k0.4 m0.4 n0.6 o0.5
worksh 7.9 e-0.4 k0.4 m0.4 n0.6 o0.5
wou 7.4 j0.6 p0.5
wou+ik 7.9 a-0.4 g0.4 r0.4
wout 7.0 a0.5 c0.6 d-0.3 e0.7 g-0.6 h-0.4 i0.5 j1.0 k-0.4 m-0.4 p-0.6 q-0.3 r-0.5 s0.8
wouter 7.2 a0.4 e1.0 g-0.5 h-0.4 j1.1 k-0.4 m-0.3 p-0.5 q-0.3 r-0.4 s0.4
wubb 7.9 a-0.3 h1.1 t0.4
x 7.2 d0.6 e-0.5 f1.0 i-0.4 m0.8 n0.3 o0.4 p-0.4 q0.7 r0.4 s1.1
yara 7.9 a-0.5 e-0.4 l0.7 n0.9 r-0.3
yild 7.9 c-0.4 f0.5 g0.5 h1.0 r0.6
yilm 7.9 e0.5 g0.4 j0.5 r0.3 s0.7
yilmaz 7.9 e0.5 g0.4 j0.5 r0.3 s0.7
yo 7.9 g0.4 h0.9 i0.7 r0.5
yous 7.9 a-0.5 c0.6 e-0.5 g0.8 r0.8
yousse 7.9 a-0.5 c0.6 e-0.5 g0.8 r0.8
yvon 7.2 c-0.4 d0.4 g-0.4 i-0.4 j0.5 l0.3 n0.4 o0.4 p-0.5 q1.2
yvonne 7.2 c-0.4 d0.4 g-0.4 i-0.4 j0.5 l0.3 n0.4 o0.4 p-0.5 q1.2
z 7.9 a-0.5 f0.3 m-0.4 n0.4 r-0.3 t0.4
z'n 6.8 a0.9 c-0.5 d0.9 e1.3 f-0.3 g-0.6 i1.2 p0.5 r-0.8 s0.5 t-0.4
zaak 5.5 a0.4 b2.1 d1.2 f1.5 g-0.4 h0.3 i-0.9 j0.3 l0.4 m-0.6 n0.8 o0.4 p-0.8 q1.2 r-0.4 s0.4 t0.4
zaak+in 7.9 d0.9 f1.5 g0.6 h1.1 l0.4 n0.4 o-0.4 p-0.4 q0.7
zaak+over 7.4 a-0.6 c-0.3 d-0.5 f-0.3 g-0.4 h-0.5 n1.3 t0.4
zaak+van 7.6 a-0.5 b-0.3 o0.4 r-0.3
zaakvo 7.4 a0.7 c-0.4 d2.3 f2.7 m0.4 t0.4
zaal 5.9 a-1.1 d-0.7 e-1.2 f-0.3 i-0.8 j-0.6 l-0.5 o0.6 p-0.6 q0.8 r1.3 s-0.4 t1.9
zaal+is 7.9 a-0.5 f0.3 q0.5 t0.3
zaal+van 7.9 a-0.3 e-0.6 n0.6 o-0.3 q0.4 r0.4 t-0.4
zaaltj 7.9 e-0.4
zach 7.2 b-0.7 c-0.6 e-0.4 h0.8 k0.5 n-0.5 q0.4
zachte 7.4 b-0.6 c-0.5 e-0.3 h0.8 k0.5 n-0.5 q0.4 r0.4
zag 6.0 a-0.4 b-0.5 c-0.4 d0.7 e1.8 f0.5 g1.6 h0.3 i-1.1 k0.9 n-0.4 p1.0 r2.3 s-0.5
zag+de 7.9 a0.3 c0.4 e0.7 j0.5 p0.5 s0.8
zag+er 7.6 a0.4 d-0.5 e1.1 g0.4 h0.3 l-0.4 q-0.4 r0.5 t0.4
zag+het 7.9 a-0.6 c-0.4 g0.6 r0.6
zag+ik 7.6 a0.9 b0.3 e1.0 g-0.3 p1.7 s-0.3
zage 7.4 a-0.6 g0.6 h1.3 m0.6 r1.0
zagen 7.9 a-0.4 g0.4 h0.4 r0.6
zageri 7.9 h1.0 m0.4 r0.4
zake 6.3 a0.7 b0.8 d-0.7 e1.7 f-0.6 h-0.3 j0.7 k-0.5 l0.3 n0.3 q-0.6 s0.3 t1.0
zakeli 7.6 g0.3 i-0.3 j0.4
zaken 6.6 a0.7 b1.0 d-0.6 e1.7 f-0.5 g-0.5 h-0.4 j0.4 k-0.3 l0.4 m0.4 n0.5 q-0.6 s0.4 t1.0
zakt 7.6 a0.7 b1.0 c-0.3 e1.4 g-0.4 o0.5 p0.7 s-0.3
zakte 7.9 e0.6 g-0.4 o0.3 p0.8
zal 5.2 a2.5 b1.4 c-0.4 d2.0 e1.1 f1.7 g-2.2 h-0.4 i1.3 j1.1 k0.8 l2.8 m-0.6 o-0.4 p-0.4 q-0.9 r-1.0 s3.5 t-0.7
zal+daar 7.9 a-0.6 i-0.3 l1.1 p0.5
zal+dus 7.9 a-0.3 c-0.3 l0.9 r-0.5 t0.4
zal+eerl 7.9 d0.8 i0.4 p0.5
zal+er 7.9 a0.3 e0.9 i0.8 r0.3
zal+het 6.8 a0.6 c-0.5 e1.2 f0.6 g-0.7 h-0.6 i-0.6 j0.4 k0.9 l0.7 m-0.5 n1.5 o-0.4 r-0.3 s0.5 t-0.6
zal+ik 7.2 a0.3 b0.8 c-0.3 e-0.9 i1.7 k0.4 p-0.3 s2.1
zal+u 7.9 a0.8 c0.5 i0.6 j1.3
zal+wel 7.9 a0.5 d0.4 e0.5 k-0.3
zali 7.9 b0.5 c-0.3 d0.5 g1.6 p0.6
zand 7.4 c0.9 e0.7 g0.4 i-0.4 o-0.4 p0.6 r0.5 s1.1 t-0.3
zang 7.9 d0.4 e0.3 l0.8 s0.8
zangve 7.9 d0.4 e0.3 l0.8 s0.8
zat 5.7 a0.3 b0.8 c0.6 d2.5 e-0.4 f-0.5 h0.8 j-0.8 m0.4 n1.4 p-0.7 q0.5 r1.6
zat+de 7.9 a1.1 b-0.4 d0.9 e0.4 i0.4 m1.0
zat+een 7.9 a0.4 e0.9 g-0.4 l0.5
zat+er 7.4 b2.1 e0.3 g0.7 i-0.5 k-0.4 n0.6 p0.3 r1.3 s-0.3
zat+ik 7.9 a1.1 d2.0 g-0.4 h-0.4 i0.4 k1.4 o0.4
zat+in 7.9 a-0.7 g0.6 h1.0 r0.9
zate 5.2 a0.8 b0.5 d0.5 e2.4 h0.8 i2.9 k-0.7 l-0.4 n0.8 q-0.4 s0.9 t1.6
zate+met 7.9 a0.4 e0.6 i1.1 s0.6
zate+nog 7.9 c0.3 d0.4 i0.6
zate+op 7.6 b0.8 e0.5 i-0.5 k0.5 l0.3 p0.8 t1.2
zate+tot 7.6 a-0.4 e-0.3 k-0.3 n1.9 p-0.4
zaten 6.9 a0.7 d1.4 e0.9 f-0.3 g-0.3 h-0.4 i3.1 n1.5 p-0.3
zaterd 5.3 b0.7 d-0.4 e1.7 g0.3 h0.9 i0.5 k-0.5 l-0.3 m0.4 q-0.4 r0.4 s0.7 t1.7
ze 3.8 a0.6 b1.1 c2.7 e0.5 f0.9 g2.2 h2.5 i-2.1 j-1.3 l-0.7 m-0.4 n0.9 o0.6 q-0.9 r2.8 s4.9 t2.7
ze+aan 7.9 e-0.4 j0.6 m1.2
ze+alst 7.9 a-0.4 c-0.4 g0.7 k0.3 m0.3 r0.6
ze+belt 7.9 a-0.6 b0.3 f0.5 g1.3 h1.6 r0.3 s-0.4
ze+bij 7.2 b0.6 c-0.5 d-0.5 i1.1 k-0.3 s-0.3
ze+dan 7.9 b1.4 e0.4 i0.6 p1.0 s0.5
ze+dat 7.6 c-0.4 e0.7 g-0.4 n0.4 r-0.4 s0.7
ze+de 7.6 a0.8 b0.5 c0.7 d0.7 e-0.4 p1.2 s1.1 t1.0
ze+dit 7.9 e-0.4 p0.7 s1.3
ze+een 7.6 a0.3 d-0.4 e1.1 h0.8 i0.6 j0.6 r0.3
ze+er 7.6 a-0.7 b-0.3 d-0.5 f0.3 g1.6 m-0.4 n-0.3 r1.6 s-0.3 t0.4
ze+had 7.9 c0.6 e0.3 h-0.4 l-0.3
ze+heb 7.9 c0.3 d0.4 n0.7 o0.7
ze+hebb 7.2 a0.7 b0.9 c0.7 d0.5 g-0.3 i-0.4 l-0.3 s1.2
ze+heef 6.8 a-1.3 c-0.5 f0.3 g1.4 i-0.9 l-0.5 n0.3 p-0.5 r1.7 s-0.6 t0.4
ze+heet 7.9 a-0.5 b0.3 h1.4 r0.6
ze+het 7.0 c0.5 d-0.8 f0.4 g0.6 h-0.4 i-0.4 l0.8 m1.1 p-0.4 r1.2 s1.5
ze+hier 7.6 e0.5 g1.2 h0.8 k0.5 m0.4 n0.4 p0.7 r1.5
ze+in 7.4 a0.5 b-0.5 d0.5 e-0.7 m0.6 p-0.3 q1.0 s0.4
ze+is 7.2 a0.6 c0.4 e1.8 f0.7 h-0.5 n1.0 q-0.4
ze+je 7.9 b0.6 d0.3 e-0.3 g0.4 h1.3 i0.6 l0.5 r0.5
ze+kome 7.2 e1.1 g-0.7 k-0.5 n0.9 o0.6 r-0.8
ze+kwam 7.9 a0.6 c0.6 e-0.5 g-0.3 i1.4 s0.5
ze+maan 7.9 c0.7 n0.9 o1.2
ze+met 7.9 a0.3 d0.5 e0.8 s1.1 t0.9
ze+mij 7.9 b0.6 d-0.4 e0.9 g-0.3 i0.6 s1.2
ze+moet 7.9 d-0.3 e0.8 f1.0 k0.3 q0.4 t1.1
ze+naar 7.9 a-0.4 h0.4 r0.4
ze+niet 6.8 a-1.5 c-0.9 d-1.0 e0.6 f-0.5 g2.0 h0.7 i-0.7 j-0.3 k0.8 l-0.3 q0.4 r1.6 s-1.3 t0.7
ze+nu 7.9 a0.7 b0.4 c1.3 e-0.3 h0.4 i0.5 t1.2
ze+op 7.6 d0.8 e0.5 f1.2 k-0.4 t0.9
ze+schr 7.9 c-0.4 d0.6 e0.8 g-0.4 j0.8 r-0.3
ze+staa 7.9 a-0.5 o0.5 t-0.3
ze+vand 7.9 c-0.4 r-0.4 t0.9
ze+vond 7.9 a-0.6 g1.0 l0.3 r1.0 t0.4
ze+voor 7.9 k-0.5 t0.8
ze+vrag 7.4 a0.7 c-0.3 e0.3 g-0.3 i1.1 p-0.3 r-0.4 s1.1
ze+zegg 7.9 d1.3 i-0.5 r0.7 s1.0
ze+zijn 6.9 a0.6 c0.8 e1.3 f-0.4 g-0.8 h-0.5 i-0.4 n0.5 p0.5 r-0.8 s-0.4 t0.5
zee 7.4 c0.4 g-0.7 h-0.4 i0.6 r-0.5 t0.5
zeer 6.8 a-1.7 d-0.6 e-1.3 f-0.5 g3.8 h0.4 j-0.6 k0.3 n-0.3 o0.3 p-0.5 r4.4 s-0.4
zeg 5.1 a1.3 b0.7 c1.5 d1.2 f-0.3 g-0.6 i2.0 j-0.9 k-1.0 m1.5 n0.6 q1.2 r0.8 s1.3
zeg+dat 7.9 b0.5 i0.7 q1.0 r0.3
zeg+die 7.6 a-0.7 c1.2 d-0.3 e-1.1 g1.6 i-0.4 l0.6 q0.4 r1.8 s-0.4
zeg+het 6.9 d0.5 i0.7 j-0.3 n0.5 q0.7 s-0.5
zeg+ik 6.6 b0.5 d-0.4 g-1.3 i1.5 j-0.5 m-0.4 n-0.3 p-0.6 r-1.1 t0.7
zeg+jij 7.9 a0.8 c0.6 e0.5 g-0.3 s1.6
zeg+maar 7.4 a0.8 c0.3 d0.6 e1.1 h0.4 i0.6 s1.5
zegg 5.0 a1.7 b1.2 d1.2 e2.0 f-0.4 g0.7 h-0.3 i2.0 j0.7 k0.3 n-0.4 o-0.5 p-0.9 r2.2 s0.6
zegg+dan 7.9 d-0.3 g1.2 k-0.4 l-0.3 r1.5
zegg+dat 6.3 a0.5 c-0.7 d1.1 e-0.5 f-0.4 g0.8 h-0.3 k0.5 o0.4 r1.1 s1.6
zegg+de 7.9 b0.5 i0.8 j0.3
zegg+niet 7.9 a0.4 e0.7 k0.3 q0.4 r-0.4
zegg+wat 7.9 b0.4 g0.3 s0.7 t0.3
zegg+we 7.9 a0.6 e0.4 g-0.5 l0.4 r-0.4
zegg+wij 7.9 d0.8 i1.0
zegg+ze 7.6 b-0.5 c0.6 d-0.4 e0.7 g-0.4 i-0.3 s0.4
zegg+zond 7.9 a0.4 f0.3
zeggen 5.0 a1.7 b1.2 d1.2 e2.0 f-0.4 g0.7 h-0.3 i2.0 j0.7 k0.3 n-0.4 o-0.5 p-0.9 r2.2 s0.6
zegt 5.2 a0.8 b-1.5 d0.7 e1.1 f1.6 h-0.6 i-0.4 j0.3 k0.4 l-0.5 m1.5 p0.3 q0.4 r0.6 t1.4
zegt+dat 6.1 b-0.9 d0.9 f1.6 g0.9 i-0.8 j0.6 m-0.8 p-0.6 r1.1 s0.9 t0.5
zegt+de 7.0 a0.7 b-0.4 c-0.3 e1.1 g-0.4 h-0.4 i-0.4 j-0.3 l-0.4 o-0.3 p0.4 q-0.3 r-0.6 t0.8
zegt+niet 7.9 d0.4 e0.3 i1.7
zegt+wat 7.9 a-0.4 e-0.4 g0.6 q1.2 r0.5
zei 5.1 a1.2 b0.5 c2.2 d1.5 e0.6 f1.4 g2.1 h2.0 i-1.9 j-0.7 o-0.8 p-1.1 r2.8 t2.1
zei+dat 6.1 a-1.6 c1.1 d1.1 e-0.5 f0.4 g1.7 h0.9 i-1.1 j-0.6 l-0.5 n0.7 o-0.4 r2.5 s-0.8 t-0.4
zei+hij 7.9 b-0.3 c-0.4 f0.4 g0.5 j0.4 k0.3 r0.5
zei+ik 7.6 a0.3 d-0.5 e-0.5 r-0.3 s1.2
zei+mijn 7.9 a1.4 b1.2 e1.0 g-0.7 r-0.4 s1.4 t0.5
zei+onze 7.9 a-0.4 g0.7 j-0.3 r0.8
zeid 7.6 c0.5 d-0.5 e0.5 g-0.6 i-0.4 l0.5 n1.2 r-0.4
zeiden 7.6 c0.5 d-0.5 e0.5 g-0.6 i-0.4 l0.5 n1.2 r-0.4
zeil 7.4 c-0.4 d-0.4 e0.6 f1.0 h0.7 i-0.3 j0.4 l0.8 m-0.3 n0.3 p-0.3 r0.4 s-0.3
zeke 6.1 a1.1 b1.7 e1.5 g0.8 h2.0 i-1.3 k-0.7 l0.7 m-0.5 n0.4 p-0.4 r0.4 s0.9 t-0.5
zeke+een 7.9 a0.6 b1.1 c0.5 h-0.3 o0.8 r-0.3
zeke+niet 7.6 a0.9 e1.6 g-0.5 r-0.4 s1.3
zeker 6.3 a1.1 b1.7 e1.2 f0.3 g0.9 h1.8 i-1.3 j-0.4 k-0.6 l0.9 m-0.5 n0.4 p-0.7 r0.6 s1.0 t-0.5
zekerh 7.9 c0.7 e0.5 j0.4 p0.4
zeld 6.7 a-0.5 d-0.4 e0.4 g1.8 j-0.4 m0.5 n0.4 o0.5 p-0.4 r1.7 s-0.4
zeld+zo'n 7.2 a-0.3 b-0.5 e1.2 g1.0 i-0.3 k0.4 m0.6 r1.5
zelden 6.8 b0.4 d-0.5 e0.6 g1.4 i0.4 j-0.3 p-0.4 r1.8 s-0.4
zelf 4.0 b1.8 c1.4 d3.0 e-1.8 f1.5 g2.4 h3.0 i1.9 k-0.8 l1.1 m3.4 o0.7 p-1.0 q1.1 r2.6 s-1.3 t-0.4
zelf+aan 7.9 c1.0 e-0.3 f0.7 l0.5
zelf+al 7.6 a-0.5 c-0.6 e-0.8 o0.6 r0.5 s0.8
zelf+besp 7.9 a0.5 c-0.3 d0.3 f0.8
zelf+de 6.5 b0.5 d0.3 e0.8 f-0.4 g1.7 i-0.6 j-0.3 l-0.5 m0.4 q2.0 r1.8 s-0.5 t0.7
zelf+een 6.5 c0.9 g0.8 i0.3 j-0.6 k-0.6 m0.8 n-0.6 p-0.5 r1.0 s-0.5
zelf+geda 7.6 b-0.4 c-0.4 d-0.4 e0.5 g-0.6
zelf+geen 7.9 c0.5 d-0.3 e-0.4 j0.8
zelf+in 7.6 b0.9 g-0.4 k-0.5 s0.6 t0.6
zelf+is 7.9 a-0.4 n0.9 o1.1 p0.5
zelf+kleu 7.6 a0.5 c0.5 e1.3 h0.6 i1.3 l0.3 p-0.3 r0.4
zelf+koff 7.9 a-0.4 g1.1 h1.0 k0.6 l0.4 m-0.3 q0.7
zelf+kunn 7.9 a-1.4 b0.4 e-1.8 i-0.3 j-0.5 m0.8 o0.3 q0.5
zelf+maar 7.9 a0.7 c1.4 h0.3 i-0.4
zelf+mens 7.9 a-0.4 g0.6 h1.2 l0.5 n0.6
zelf+met 7.6 b-0.4 d1.4 e-0.4 f0.9 g0.6 h0.3 i-0.3 j0.9 l0.5 r1.1 s-0.3 t0.4
zelf+mijn 7.6 d0.6 e0.7 h0.7 j0.8 k-0.3 m0.7 n0.5 o0.5
zelf+niet 7.4 b1.3 c-0.4 d-0.5 g-0.4 i-0.4 j0.4 m1.2 o-0.3 p1.3
zelf+nog 7.6 a-0.5 e-0.4 f-0.3 g-0.5 l1.3 m0.5 r-0.4
zelf+onze 7.9 a0.4 e0.6 h0.3 i0.6
zelf+ook 7.0 a0.8 b1.0 c0.8 d1.4 f-0.4 h-0.3 i1.2 j0.9 p-0.6 q0.4 s0.8
zelf+schr 7.9 a-0.5 e-0.5 g0.9 j0.5 r0.7
zelf+te 7.9 a0.8 c1.5 d0.4 e0.4 j0.4 o0.4
zelf+voor 7.4 a-0.8 c0.4 f-0.3 g1.5 h1.3 i-0.6 k1.0 r0.6 s-0.3
zelf+will 7.9 q0.6
zelfde 6.1 a-1.7 d-0.8 e1.4 f-0.4 g1.6 h5.3 j-0.5 k0.4 l0.8 m-0.3 n0.4 p-0.8 q0.5 r0.4 s-0.7
zelfs 5.6 a-1.1 b-0.5 f-1.0 g4.4 h1.8 i0.5 l-0.5 m1.8 o0.4 p0.6 q1.4 r4.9 s-1.3
zelfst 7.6 a0.5 c0.9 i0.3 l0.7 s0.6
zend 7.6 b1.1 c-0.4 e-0.3 p1.4
zenu 7.6 a-0.3 g1.0 n0.8 r0.8
zes 5.1 a0.8 b1.0 c2.6 d0.6 e-0.7 f2.1 g1.5 h2.2 j-0.9 k-0.5 l0.3 m2.2 n0.6 p0.3 q0.7 r1.1 s-0.9 t0.6
zes+jaar 7.6 i0.9
zes+maan 7.9 e-0.3
zes+stuk 7.9 g1.0 h1.6 l1.0 r1.1 t0.4
zes+uur 7.4 a0.4 b0.9 c0.3 g-0.4 l-0.3 p-0.4
zes+weke 6.2 c1.1 d-0.7 e-1.4 f1.1 h0.3 i-0.4 l0.4 n1.2
zese 7.9 c0.8 d0.8 o0.4
zesent 7.9 c0.8 d0.8 o0.4
zesh 7.6 b1.0 i0.6 p1.3
zeshon 7.9 b1.1 d-0.5 i0.6 p1.5
zest 7.2 a-0.5 b0.6 c-0.5 e-0.7 h0.7 i0.3 j-0.6 p-0.6 q0.3 r0.3 s-0.3
zestie 7.9 a0.4 b0.9 i0.6 p-0.5
zestig 7.6 a-0.9 c-0.4 e-0.6 h0.7 j-0.5 q0.4
zet 5.2 a-1.5 b-0.6 c-0.4 d1.1 e0.6 f-0.4 h3.3 i-0.6 j-1.3 n3.2 p0.4 s0.6 t1.2
zet+de 7.4 a-0.5 b-0.3 d0.4 e-0.9 g0.4 h0.5 n0.5 p-0.4 t-0.3
zet+er 7.6 a-0.6 c-0.3 g0.4 h2.4 m-0.3 o-0.3 t1.0
zet+hem 7.9 b0.7 e0.4 g-0.4 h-0.4 n-0.4 p0.9 q0.3 r-0.5
zet+het 7.9 e-0.3
zet+ik 6.5 a0.9 b-0.3 d1.3 e1.1 g-1.1 i-0.7 j-0.4 n0.6 p1.3 q-0.5 s3.7
zet+jij 7.9 d0.5 i0.5 t1.0
zet+me 7.9 a-0.7 d-0.4 e-0.4 g1.0 h0.9 s-0.3
zet+ons 7.6 a-0.5 e0.3 g1.1 h1.9 i-0.3 k-0.4 n-0.3
zete 7.9 a-0.8 b0.8 c-0.4 e-0.5 g0.9 q0.9 r1.1 t-0.3
zetel 7.9 a-0.8 b0.8 c-0.4 e-0.5 g0.9 q0.9 r1.1 t-0.3
zett 4.9 a-0.8 b0.8 g-0.8 h-0.4 i0.4 j-0.7 k0.4 l-0.6 m-0.5 o3.0 p-0.8 r0.5 s-0.8 t-0.5
zett+de 7.9 a0.6 c0.9 i1.1
zett+en 7.6 a-0.3 h0.4
zett+in 7.6 o1.5 t-0.3
zett+jull 7.9 a0.5 e1.0 g0.3 h0.5 i-0.3 o-0.3 r0.4
zett+we 7.6 a-0.3 b-0.3 e-0.4 f0.7 h-0.3 o-0.4 q0.8 t-0.3
zetten 4.9 a-0.9 b0.9 d-0.4 e-0.4 g-0.8 h-0.4 j-0.6 k0.4 l-0.6 m-0.5 o3.0 p-1.3 r0.5 s-0.7 t-0.5
zeur 7.9 d0.6 e-0.4 g0.6 j0.7 r0.7 s0.8
zeve 5.6 a0.8 c0.8 d0.7 e1.1 g1.6 h-0.5 i0.7 k-0.4 l-0.8 m0.3 n0.3 o-0.4 p-0.7 q-0.3 r1.0 s0.5 t-0.4
zeve+jaar 7.9 b0.4 d0.6 h-0.4 n0.3 t0.4
zeve+keer 7.9 d0.5 e0.6 f0.6
zeve+maan 7.9 c0.6 e1.0
zeve+weke 7.6 a0.6 d1.2 e-0.5 j0.4 p0.7 s0.5
zeven 5.8 a1.2 c0.5 d0.9 e1.1 g0.6 h-0.5 i0.6 k-0.5 l-0.5 m-0.6 o-0.4 t-0.4
zevene 7.9 a0.5 e1.2 f0.3 m1.2 p-0.3 s0.5
zevent 7.4 a-1.1 e-0.9 g1.5 i0.4 k0.4 l-0.3 p-0.3 q-0.4 r1.3 s-0.4
zich 5.1 a1.3 b1.1 d0.7 e1.6 f2.5 h0.8 i1.5 j0.7 k1.9 n1.4 p0.7 q-0.4 r0.4 s-0.7
zich+er 7.0 a0.5 d1.2 e0.9 f1.2 h1.0 j-0.5 k-0.4 m-0.4 o0.4 r0.9 s0.4 t0.6
zich+op 7.9 m0.8 p0.6
zich+voor 7.9 a0.4 b0.4 f0.5 p1.3 r-0.3
zich+wach 7.9 e0.3 l0.7 m0.3 n1.6
zichze 6.7 c0.6 d0.9 e-1.2 g1.1 h0.5 i0.3 l-0.4 n0.8 p-0.5 q-0.5 r0.5
zie 5.1 a1.1 b2.0 c0.9 d0.7 e1.0 g-1.0 i-0.7 k2.3 m2.8 o0.6 p0.8 q2.6 s-1.1
zie+bijg 7.9 a-0.4 l-0.4 p-0.4 q1.4
zie+bijl 7.2 a-0.7 c-0.5 d0.4 h0.7 k0.7 n0.3 q0.9
zie+de 7.9 a0.9 d0.7 e0.4 m0.7 p1.7
zie+graa 7.9 a0.6 b1.0 c0.5 h-0.3 k0.3 m0.6 n0.3 o-0.3 q-0.3 r0.4
zie+ik 6.3 a0.8 b0.7 c0.6 d0.5 e-0.6 g-0.6 h-1.2 i0.9 j0.7 l0.3 m1.9 p-1.0 q0.7 s-0.8 t0.9
zie+in 7.6 b-0.4 c0.6 e-0.5 k1.1 t1.1
zie+je 7.6 a-0.3 e0.6 o0.4 p1.0 r0.5 s0.7
zie+niet 7.9 a0.6 b0.3 d-0.3 e1.3 f0.8 m0.3 n-0.4 q0.5
ziek 6.0 a-1.2 b-1.2 c-0.7 f0.6 g-0.5 h-0.4 i-0.4 j-0.6 k2.0 l1.4 n0.8 o-0.4 r0.3 t0.7
zieken 7.0 a-0.6 b-0.5 e-1.3 f0.5 i0.3 k1.6 p-0.4 r0.3 s-0.4
ziekte 7.4 a-0.4 b-0.6 k0.8 l1.8 n1.0 o-0.7 q0.5
zien 5.0 a-0.4 b-0.4 c-0.3 d-0.6 e3.3 g0.8 h1.3 i-2.0 j2.1 k0.6 l-0.4 m0.5 o0.6 p1.8 q2.7 r1.8 s-0.8 t0.6
zien+en 7.9 e0.6 o1.4 p0.7 s0.9
zien+maar 7.6 b0.4 d0.6 g-0.3 q0.5 t0.7
zien+we 6.9 b-0.4 c-0.6 e1.3 g-0.7 i-0.4 j1.3 k-0.5 m-0.6 o-0.3 p0.6 q0.4 s-0.4
zien+wij 7.4 a0.8 c0.8 e0.5 i-0.3 j1.5 m1.5 p1.5
ziet 5.9 a-0.7 b-0.9 c-0.6 e1.2 f0.6 g0.3 h-0.4 i-1.2 j-0.8 k1.0 m0.4 p0.7 q2.1 r1.1 s-0.9 t-0.4
ziet+dat 7.6 a-0.5 d-0.4 e-0.7 g0.9 m0.4 o0.4 r1.5
ziet+er 7.4 a-0.7 b-0.5 e-0.3 g-0.3 i-0.3 m0.5 n0.6 t-0.3
zij 5.1 a0.3 b-0.7 c1.0 d0.5 e1.2 f2.9 g0.5 h-1.3 i2.0 n1.5 p-1.0 q0.9 r1.2 s0.5 t0.7
zij+begi 7.9 e0.4 i0.4
zij+blij 7.9 c0.4 i0.9
zij+heef 7.0 a0.3 c0.5 f2.0 h-0.4 j-0.3 l0.4 p-0.3 q-0.4 r0.3 s-0.5 t0.6
zij+het 7.4 a-0.4 c-0.3 d0.4 e-0.4 h-0.3 k0.7 n1.0 r0.4
zij+is 7.6 a-0.6 c-0.3 j-0.5 q0.8
zij+vind 7.6 a0.4 d0.7 j0.5 s1.3
zijl 7.6 a0.5 d1.2 m0.7 s1.1
zijlst 7.6 a0.5 d1.2 m0.7 s1.1
zijn 2.9 a1.9 b1.0 c3.7 d0.5 e1.2 f1.1 g1.1 h-0.7 i0.9 j-2.9 l0.9 m1.3 n-1.0 o-0.7 p0.9 r1.6 s-1.1 t1.0
zijn+aann 7.6 a-0.4 n0.6 o-0.3 q0.8
zijn+acht 7.9 a-0.6 g0.6 k0.5 l0.5 r0.9
zijn+advo 6.9 a-1.3 b-0.4 c-0.4 d-0.4 e-0.7 i-0.4 j-0.8 o-0.5 p-0.5 s-0.4 t-0.5
zijn+akko 7.9 e0.8 f0.4 h0.4 m1.7 n-0.3 q-0.3
zijn+al 7.4 b-0.3 e0.6 h0.8 l-0.3 m-0.3 r0.3 s-0.3
zijn+alle 7.9 d0.8 e0.7 i0.8 n0.9
zijn+als 7.6 b-0.4 c0.5 d0.6 e-0.8 f0.5 l-0.3 m-0.5 t0.5
zijn+baas 7.6 e0.8 f0.6 l0.3 m0.4 p-0.4 q-0.3
zijn+bezo 7.9 e0.4 j0.6 q0.6 s0.5
zijn+bij 7.6 a0.4 c0.6 d-0.3 e0.8 i0.5 s0.6
zijn+binn 7.6 a0.6 c1.1 d-0.3 e0.6 n0.7 q0.5
zijn+bonu 7.9 b0.3 d0.4 q0.4
zijn+broe 7.9 a-0.5
zijn+dan 7.4 a0.4 c0.7 d-0.5 e0.5 h-0.4 j0.5 m0.8 n0.6 r0.5 s0.3
zijn+dat 7.4 c0.9 d-0.6 g-0.4 h-0.3 i1.1 k0.3 l-0.4 n0.7 o1.1 s0.9
zijn+de 6.8 a1.0 b1.4 c-0.6 d-0.4 e1.5 f0.6 g-1.0 j-0.3 l0.4 n0.3 p-0.4 r-0.4 s-0.6 t0.4
zijn+drie 7.6 a-0.4 d0.7
zijn+dus 7.9 e-0.4 k0.7
zijn+een 6.3 a-0.5 b0.4 c0.6 d-0.6 e-0.8 f1.1 i-0.7 j-0.7 k0.5 l-0.7 m0.8 o0.4 r0.4 s-0.4 t-0.5
zijn+eers 7.9 a-0.4 d0.3 g0.5 j-0.3 q0.4 r0.7
zijn+eige 7.2 a-0.8 e-0.5 f-0.4 g0.5 k0.9 r0.4
zijn+en 6.7 a0.4 c1.4 e0.3 h-0.5 s-0.3 t0.8
zijn+er 6.0 a-0.8 b-0.5 d-0.4 f0.8 g-0.5 i-1.9 j-0.7 k0.9 m0.6 n-0.5 o0.4 p-0.4 s-1.1
zijn+erme 7.9 a-0.5 d-0.5 i-0.7 r0.4
zijn+geko 7.9 d0.6 i0.9 r-0.4 s0.9
zijn+geld 7.9 a-0.4 b0.7 d-0.4 e-0.7 q0.5
zijn+gewe 7.9 d0.4 i-0.5 s0.9
zijn+gewo 7.6 d0.8 l0.4
zijn+goed 7.9 b0.3 d-0.5 h0.4 l0.3
zijn+heel 7.9 c-0.4 g0.7 k0.6 m0.3 n0.5 o-0.3 q0.6 r0.6 t0.5
zijn+het 7.6 a-0.7 g0.9 r1.2
zijn+hier 7.9 a-0.8 e-0.4 o0.5
zijn+ik 7.4 a0.4 c1.3 e-0.8 l0.6 m-0.4 o-0.5 p0.4 r-0.3 t1.1
zijn+in 7.4 b-0.3 c0.5 g-0.4 h0.6 i0.4 l-0.4
zijn+jull 7.4 a-0.4 c1.3 e-0.5 l1.4 p-0.3 r0.3 s1.1
zijn+kant 7.9 a0.7 b0.6 e1.7 j0.6 m0.7
zijn+lapt 7.9 b0.3 e0.6 i0.8 k0.3 r-0.3
zijn+leid 7.9 d0.7 f1.0 l0.4 s0.4
zijn+maar 7.6 a0.5 c0.5 d0.4 n0.4 t-0.4
zijn+met 6.9 b-0.4 e0.5 f0.9 k0.4 l-0.3 p-0.5 t-0.4
zijn+niet 6.8 a-0.7 g0.5 j-0.5 l-0.3 n0.5 p-0.9 q-0.3 r0.8 s-0.3
zijn+nog 7.4 b0.4 c-0.7 d1.0 g-0.5 l1.1 r-0.4
zijn+nu 7.4 a0.4 c1.8 d1.5 e-0.4 f-0.4 g-0.4 j-0.5 o0.8 t0.5
zijn+ogen 7.6 a0.4 i0.6 p0.5 r-0.6
zijn+om 7.9 a-0.3 g0.4 h1.2 l0.5 r0.6
zijn+ons 7.9 a0.5 b0.9 e0.5 i1.2
zijn+ook 7.2 b0.4 c-0.5 e0.8 k0.7 m0.4 p-0.4 s-0.3 t0.5
zijn+op 7.2 a-1.0 b-0.4 e-0.4 g0.7 i-0.4 j-0.4 n0.6 r1.2 s-0.4
zijn+over 5.8 c0.8 j-0.4 l1.0 o0.4 p-0.4 s-0.3
zijn+ploe 7.9 e-0.3
zijn+reto 7.9 a0.3 e0.6 g-0.4 r-0.4
zijn+staa 7.9 a0.3 d0.7 e0.7 h0.3 k0.8 s0.6
zijn+stre 7.9 e0.4 p0.8
zijn+teru 7.9 e0.4 i0.4 j0.3 k0.4 m0.4
zijn+van 7.2 b-0.4 e0.7 g0.9 h1.5 i-0.4 k0.7 m0.9 o-0.4 r0.9
zijn+verh 7.9 a0.5 e1.1 p0.9
zijn+voor 7.4 a-0.5 c0.4 d0.3 e-0.4 i0.5 l1.6 p-0.5
zijn+vraa 7.9 a0.9 b0.9 c0.6 g-0.3 i0.9 s0.8
zijn+want 7.9 b0.8 d1.0 i1.2
zijn+we 6.2 a0.5 b1.4 d-0.4 e0.9 f1.5 g-0.8 i0.6 j-0.5 k-0.6 m0.8 n0.4 o0.4 q0.9 r-0.4
zijn+weg 7.4 a0.5 c-0.3 d0.5 e1.2 g-0.4 i3.2 p0.6 s-0.4
zijn+wegg 7.9 p1.3
zijn+wij 7.0 a0.7 b0.9 c0.5 d1.5 e-0.5 g-0.4 i1.7 m1.1 p-0.5 r-0.4
zijn+zo 7.9 a-0.4 e-0.4 g0.6 h0.8 r1.1
zijt 7.2 b0.3 d0.4 e1.3 g0.5 j0.4 k0.5 m0.8 r0.8 s-0.3 t-0.4
zin 6.2 a-0.8 c-0.4 e-0.3 i-0.4 j0.4 l-0.4 n-0.4 o0.5 q0.4 r-0.7 s0.8 t0.5
zin+in 7.0 c0.7 f-0.3 g0.5 i-0.3 j1.3 l0.5 n-0.3 p0.3 q0.8 s1.0 t1.4
zin+meer 7.6 a0.6 c0.5 d-0.7 e0.3 f0.9 g-0.3 i-0.5 s-0.3 t-0.3
zinn 7.4 a-0.6 e-0.5 f0.7 g1.3 h-0.3 i-0.3 q-0.5 r1.2 t0.7
zinnen 7.6 a-0.8 d-0.6 e-0.4 g1.4 m-0.4 o-0.3 q-0.4 r1.4 t0.5
zip 7.9 h0.3
zit 4.1 c1.2 d1.5 e1.2 f0.6 g-3.0 h0.6 i-1.7 j-1.2 k2.4 l2.0 m-1.2 n0.6 o1.8 p0.4 q1.1 r-1.9 s2.1 t1.3
zit+al 7.9 e-0.4 h0.5 r0.3 s0.7
zit+bij 7.2 d0.4 e0.9 h-0.4 j0.4 p0.4 s0.3
zit+daar 7.9 a-0.4 l0.4 t0.3
zit+de 7.2 b0.5 c-0.4 e-0.5 g-0.4 m0.4 n-0.4 o0.8 r-0.4 t-0.4
zit+die 7.9 e-0.4 n-0.3 o1.1
zit+een 7.4 a-0.7 d0.5 e-0.3 f-0.3 g-0.5 h0.9 i-0.3 k0.7 l0.4 n0.8 p-0.4 s-0.4
zit+er 7.4 c1.0 g0.4 j0.4 k0.7 p0.4 q0.7 r0.4
zit+erbi 5.7 a-0.6 f0.6 g-0.6 j-0.4 p-0.6 q1.1 s-0.5 t0.5
zit+erop 7.9 a-0.4 c-0.5 d-0.5 g0.4 r0.6
zit+het 7.6 a0.5 b0.6 e0.9 m0.8 p0.7
zit+hier 7.0 c0.8 d-0.6 e0.4 i-0.3 k0.4 o0.6 p0.4 t1.9
zit+ik 6.5 a0.7 b0.6 c0.4 e1.1 f0.5 g-0.6 h-0.5 i0.5 j-0.5 k-0.6 m-0.5 p0.9 s1.7
zit+in 5.9 b-0.6 c1.6 d1.0 e-1.2 f-0.4 g-1.1 h0.9 i-0.8 k-0.4 l1.4 m-0.6 n0.8 p-1.0 q0.4 r-0.5 s1.5 t-0.4
zit+met 7.6 a-0.5 b-0.3 d-0.5 k1.2 o0.4 p0.4 s-0.4
zit+nu 7.9 a-0.4 d-0.3 g0.8 h1.1 t0.3
zit+voor 7.9 a-0.4 d-0.4 h0.5 k0.3 l0.3 r0.4
zitt 4.7 b1.3 d0.7 e0.6 f0.3 g-0.3 h0.6 i-0.9 j-0.9 l1.5 o0.5 p-1.4 s-1.1 t0.9
zitt+en 7.2 a-0.8 b0.3 e-0.3 g0.6 i0.3 q0.4 r0.7 s-0.3
zitt+hier 7.9 e0.6 f0.8 h-0.3 n0.3 t0.8
zitt+in 7.2 a-0.5 e0.5 g-0.6 i-0.4 o0.8 r-0.7 s0.6
zitt+kijk 7.9 a0.8 e1.2 i1.3 t1.1
zitt+met 7.6 b0.3 d0.7 e-0.5 h0.7 m0.9 p0.7
zitt+waar 7.9 a-0.5 g-0.4
zitt+we 7.4 a-0.3 c-0.4 e-0.5 g-0.3 i-0.6 q-0.3
zitt+wij 7.9 c0.3 e0.5 g-0.3 l0.5 m0.4 n0.6 q-0.3
zitten 4.8 a1.0 b1.4 d1.1 e1.0 h0.6 i-0.8 j-0.6 l1.3 p-1.1 s-0.6 t0.5
zittin 6.3 a-1.2 c-0.3 d-0.4 e-0.5 h0.3 j-0.4 o0.9 p-0.4 s-0.7 t0.5
zo 4.0 a-0.4 b0.7 c1.1 d-1.6 e1.2 g5.7 h2.1 j0.5 k1.6 l1.8 m-0.3 n1.3 o0.8 q0.4 r6.7 s1.0 t1.3
zo'n 5.5 a0.7 b2.5 c0.9 e2.5 g2.4 h1.8 i1.1 j-1.0 o0.3 p-1.0 q0.7 r3.9 s0.3
zo'n+held 7.9 a-0.5 b0.5 c0.4 f0.4 g0.6 m0.6 q0.3 r1.1
zo'n+kort 7.9 a-0.5 d-0.5 g0.9 n-0.3 r1.0 t0.5
zo'n+net 7.9 a-0.4 g0.6 r0.5
zo+blij 7.6 a-0.5 d-0.5 r0.6
zo+dat 7.9 a0.5 e1.2 g-0.6 r-0.3
zo+dik 7.9 b1.2 e-0.5 l1.6 o0.4 q0.3
zo+door 7.9 a0.4 g0.3 i2.2 r-0.9
zo+fijn 7.9 a-0.5 g0.9 h1.1 i-0.4 m-0.4 n-0.3 r1.4
zo+ga 7.9 a0.8 b-0.3 f0.5 g-0.5 m0.7
zo+goed 7.0 a-1.2 d0.5 e-0.6 f0.3 g2.6 i-0.4 k1.1 l-0.6 n2.2 r3.2 s-0.4
zo+heb 7.6 c1.0 d-0.4 g0.7 j1.3 r1.0
zo+hoor 7.6 a-0.7 b0.4 c-0.4 e-0.8 g1.5 j-0.3 k0.7 l0.3 p-0.3 q0.5 r1.8
zo+ik 7.9 d0.7 e0.3 s0.5
zo+ja 7.6 a-0.5 c-0.3 e-0.5 g-0.4 l0.5 o1.9 q-0.3
zo+kan 7.6 a0.7 e1.6 f0.5 g-0.3 k0.4 m0.4
zo+laat 7.6 a-0.9 c-0.4 i0.3 k-0.3 n-0.4
zo+lang 7.2 a1.0 c2.5 e-0.7 i1.0 p2.0
zo+met 7.9 a-0.4 d-0.3 e-0.4 g0.7 l0.4 r0.7
zo+moet 7.6 a1.0 d-0.4 e0.4 g-0.6 i0.4 j0.6 r-0.6
zo+mooi 7.9 e0.4 f0.3 g0.4 j0.7 p0.7 q0.6
zo+niet 7.4 a0.9 e1.5 g-0.5 h-0.4 i-0.3 j0.8 l0.6 q-0.3 r-0.5
zo+op 7.6 e-0.5 p0.6
zo+over 7.9 c0.7 e-0.3 g-0.3 p0.9 r-0.4
zo+scho 7.9 a-0.4 c0.4 g0.7 h0.5 k0.3 m0.4 r1.0
zo+simp 7.6 a0.6 c0.5 e0.8 i0.4 p0.4 s0.3
zo+snel 7.0 c0.4 e0.7 h0.5 i-0.3 l-0.7 n1.0 q-0.8 t2.5
zo+soep 7.6 a-0.8 g1.6 h0.4 r1.0 s-0.4
zo+van 7.6 a-0.4 e-0.4 k1.3 s0.4
zo+ver 7.9 c1.1 e-0.5 p0.7
zo+zegg 7.6 a0.8 b0.6 g-0.5 i0.7 l0.3 r-0.4
zo+zie 7.9 a-0.7 g0.4 o0.4 r0.6
zoal 5.0 a-2.2 b-0.5 c0.6 d0.4 e-1.4 f0.4 g1.6 h0.4 i-1.6 n1.2 o0.8 p0.7 q1.1 r1.7 s-0.5 t-0.5
zoal+afge 7.0 a-1.1 g0.8 m-0.5 o0.9 p-0.7 q1.5 r1.1
zoal+alti 7.9 d-0.3 l-0.3 n1.0
zoal+belo 7.9 c0.3 d0.3 g-0.5 h0.4
zoal+besp 7.9 a-0.6 i-0.4 l0.3 p0.7
zoal+de 7.6 a0.4 b-0.3 c1.4 e-0.4 h-0.3 i0.8 m0.5 o0.5
zoal+gebr 7.9 a-0.4 c-0.4 f0.5 p0.6
zoal+gepl 7.6 a-0.3 g-0.4 k0.4 l0.6 q-0.4 t-0.3
zoal+het 7.0 c-0.7 e0.5 f0.4 j0.3 o-0.4 s0.6
zoal+hij 7.2 a-0.4 r-0.4
zoal+in 7.6 c0.7 d-0.3 e0.5 g0.4 h0.6 n0.4 o0.4 p0.6 r0.4
zoal+op 7.9 c-0.3 g0.8 k0.6 m0.3 n0.4 o-0.4 r0.8
zoal+tele 7.9 e0.6 p0.8 q0.7
zoal+u 7.9 a-0.4 l0.5 q0.8 r0.5
zoal+ze 7.9 b0.3 d0.6 e-0.3 o0.5 q0.3
zoals 5.0 a-2.2 b-0.5 c0.6 d0.4 e-1.4 f0.4 g1.6 h0.4 i-1.6 n1.2 o0.8 p0.7 q1.1 r1.7 s-0.5 t-0.5
zoch 7.4 d0.6 f0.4 g1.0 h1.2 r1.4
zoch+iema 7.9 f0.3 g0.9 h1.3 r1.2
zocht 7.6 d0.8 g0.7 h1.2 i0.3 r1.1
zoda 6.7 b-0.4 d0.5 g-0.4 h-0.3 j0.5 p0.5 q1.2
zoda+de 7.9 a0.5 e0.5 p1.2 s0.9
zodat 6.7 b-0.4 d0.5 g-0.4 h-0.3 j0.5 p0.5 q1.2
zodr 5.8 a-1.1 c0.6 d-0.4 g-0.5 h-0.6 i-0.8 k1.9 l0.6 n4.2 o1.1 p0.8 q-0.6 s-0.9 t0.9
zodr+de 7.6 a-0.5 d-0.4 k1.1 n1.9
zodr+er 7.6 a0.4 b0.7 c-0.3 e1.1 k0.5 l1.5 n-0.3 p0.5
zodr+het 7.6 a-0.4 h-0.3 j-0.3 l-0.5 n1.5 o0.6 p-0.3
zodr+ik 6.8 a-0.8 c1.0 e-0.7 f0.6 g0.4 i-0.3 j1.1 m0.6 n1.3 o1.0 r0.7 s-0.4 t0.8
zodr+mijn 7.9 k-0.4 n1.3 q-0.3 t0.6
zodra 5.8 a-1.1 c0.6 d-0.4 g-0.5 h-0.6 i-0.8 k1.9 l0.6 n4.2 o1.1 p0.8 q-0.6 s-0.9 t0.9
zoek 5.1 a-0.4 b-0.5 d0.6 e-1.5 f0.3 h2.9 i0.9 j-1.0 k0.3 l0.5 n0.6 o0.4 p-1.3 r0.4 s0.8
zoek+dan 7.9 a-0.4 d0.6 g0.6 h1.0 k0.3 q0.5 s-0.3
zoek+een 6.6 a-1.1 b-0.5 d0.6 e-0.4 g1.2 h2.7 i-0.9 p-0.4 r0.6
zoek+iema 7.6 a-0.7 b-0.4 c-0.3 d-0.4 e-0.4 g0.4 h0.6 k0.4 l-0.3 n0.5 o0.5 r0.8
zoek+ik 7.2 a-0.6 e-0.3 f0.3 g-0.6 h-0.6 i-0.3 l1.2 m0.5 s-0.4
zoek+naar 7.6 a0.7 g-0.5 i0.4 j0.6
zoek+nog 7.9 a0.5 c0.5 s0.7
zoek+nu 7.9 a-0.5 q0.5 t0.3
zoek+we 6.8 a0.6 c-0.6 d0.6 e-0.6 f0.4 i1.0 l-0.6 r0.5 s-0.4
zoek+wij 7.9 c0.3 d0.6 f0.4 i0.6
zoeken 5.8 a1.1 b-0.5 c-0.6 d1.3 e-1.2 f0.4 g-0.7 h0.6 i0.8 j-0.9 k-0.4 l-0.8 m-0.4 p-0.9 r-0.3 s1.2 t0.5
zoekt 6.8 a-1.5 c-0.5 d-0.5 e-0.3 g1.0 h3.6 i-0.8 j-0.3 k0.4 o0.8 p-0.4 q-0.4 r0.9 s-0.7 t0.5
zoet+te 7.9 a-0.4 g0.9 n0.3 r0.9 t0.3
zoge 7.6 c-0.3 g-0.3 j0.9 s0.9
zoie 7.6 a0.4 b0.7 c1.3 e0.5 f-0.3 g-0.3 j0.8 l-0.4 m0.8 q0.7 r-0.3 t-0.4
zoie+als 7.9 b0.8 c0.5 f-0.3 l-0.4 m0.9 q0.7 t-0.4
zoiets 7.6 a0.4 b0.7 c1.3 e0.5 f-0.3 g-0.3 j0.8 l-0.4 m0.8 q0.7 r-0.3 t-0.4
zoju 6.6 a-0.8 b-0.6 c-0.9 e-0.4 f-0.4 g0.7 h0.7 i0.4 j-0.3 k-0.5 m-0.6 n-0.9 o-0.4 p-0.5 q4.9 r1.2 s-0.5
zojuis 6.6 a-0.8 b-0.6 c-0.9 e-0.4 f-0.4 g0.7 h0.7 i0.4 j-0.3 k-0.5 m-0.6 n-0.9 o-0.4 p-0.5 q4.9 r1.2 s-0.5
zola 5.3 a1.6 b0.7 c0.7 d0.6 e1.7 h0.7 i-0.4 j-0.5 k-0.6 l1.8 m-0.5 n-0.4 p3.9 q-0.6 r-0.6
zola+de 7.2 a0.5 c0.3 e2.0 g0.8 h0.8 i-0.7 p2.3
zola+er 7.2 a1.2 d1.1 f0.3 l-0.4 p2.7
zola+het 7.2 a1.9 b0.5 e1.7 g-0.5 i0.5 j-0.4 k1.1 p1.5 r-0.3 s0.8
zola+waar 6.1 i-0.4 p-0.4
zola+ze 7.9 b0.9 d0.5 i0.6
zolang 5.3 a1.6 b0.7 c0.7 d0.6 e1.7 h0.7 i-0.4 j-0.5 k-0.6 l1.8 m-0.5 n-0.4 p3.9 q-0.6 r-0.6
zoma 7.9 a-0.6 g0.4 r0.8 s-0.3
zomaar 7.9 a-0.6 g0.4 r0.8 s-0.3
zome 6.0 c2.4 e0.4 g-0.4 h0.9 j-0.5 k-0.5 p-0.6
zomer 6.3 c1.9 j-0.3 p-0.4 r0.3
zon 7.9 c1.0 e0.8 l-0.4 m0.5
zond 4.0 a-0.5 b-0.4 c0.7 d1.8 e-0.4 f0.4 g2.0 h1.5 i-0.5 k2.5 l-1.1 n2.0 o1.3 p1.5 q-0.4 r2.6 t0.5
zond+beri 7.9 a0.5 d0.9 e-0.4 j0.4 k0.9 p0.3
zond+dat 6.5 a-1.3 b0.4 d-1.0 e-0.7 g0.6 i-0.5 j-0.4 k0.6 n-0.7 o2.0 p-0.5 r0.9 s-0.4
zond+de 7.9 e0.7 g0.3 h1.1 i-0.3 k0.3 p1.0 r-0.4
zond+die 7.9 g0.5 r0.5 t0.3
zond+een 6.9 a-0.4 b-0.5 c1.1 d0.6 e-0.7 g1.0 h1.0 k0.7 p-0.6 q0.4 r1.2 t-0.3
zond+en 7.9 e-0.4 i0.7 r-0.3
zond+enig 7.4 a0.6 d1.3 h1.0 i-0.4 j0.6 m0.4 p-0.3 q0.5
zond+hand 7.9 e-0.3 m0.7
zond+het 7.9 e-0.6 g0.4 n0.9 p0.7 r0.4
zond+jull 7.9 a-0.4 g0.9 h0.5 r1.1
zond+mij 7.2 a-0.3 c-0.5 d1.3 e-0.6 f0.7 g-0.7 i-0.3 k4.6 m0.4 n0.7 o0.6 p-0.4 r0.3 s-0.5
zond+muzi 7.9 a0.7 e1.2 p0.8 q0.6
zond+naam 7.9 d0.5 e-0.3 s0.5
zond+nade 7.9 o0.7
zond+nog 7.9 a0.3 c0.5 d1.2 e-0.7 s1.3
zond+onde 7.9 p1.2
zond+rede 7.9 e0.4 f0.7 g0.4 k0.3 l0.4 r0.6
zond+te 7.9 g0.4 n0.5 q0.3 r0.6
zond+tele 7.6 d-0.4 f-0.3 i0.9 n0.4 p0.8 s0.5 t0.4
zond+uw 7.9 a-1.0 d-0.4 g1.2 q0.3 r1.4
zond+werk 7.9 a0.5 d0.4 e1.0 p0.8 s0.5
zond+zoet 7.9 a-0.4 g0.9 n0.3 r0.9 t0.3
zondag 5.7 c0.5 d0.9 e-0.4 f0.4 g-0.8 h0.6 m-0.6 n1.5 o0.3 p-1.3 q-0.4 r-1.2 s1.5
zonde 7.9 a0.3 c0.5 e-0.3 i0.5 j0.5
zonder 4.2 a-0.7 b-0.3 d1.2 e0.3 g2.8 h1.2 i-0.8 k2.9 l-0.8 m0.7 n1.2 o1.4 p2.5 r3.8 s-1.4 t0.8
zone 7.2 a-0.6 c-0.3 e-0.3 q1.8 r0.3 t0.5
zone+de 7.9 a-0.6 d-0.4 e-0.3 l-0.3 o-0.3 q1.6
zonet 7.4 a-0.9 c-0.3 e-0.8 p-0.3 q1.9 r0.4 t0.5
zonn 6.4 a-0.8 b-0.3 c0.9 d0.6 e-0.8 g0.7 h1.1 j0.5 k0.4 m0.5 n0.6 o0.6 p-0.6 q0.5 r1.4 s0.3 t-0.4
zonn+en 7.6 c-0.4 d0.7 f0.3 h1.1 j0.7 r0.3 s0.5
zonnep 6.8 c0.7 d0.9 e-0.4 h0.6 j0.6 k0.4 p-0.5 r0.5 s0.7
zonw 7.9 c0.6 d0.4 e-0.8 f0.4 g0.8 h1.0 k0.8 m-0.4 r0.9 t0.4
zonwer 7.9 c0.6 d0.4 e-0.8 f0.4 g0.8 h1.0 k0.8 m-0.4 r0.9 t0.4
zoon 6.5 a-0.5 e-0.4 g-0.5 h0.9 l0.4 m0.5 n0.4 o0.3 p0.7 q1.1 t0.9
zoov 7.9 a-0.5 e-0.4 k0.6 o0.4 q0.3 t0.3
zoover 7.9 a-0.5 e-0.4 k0.6 o0.4 q0.3 t0.3
zorg 5.8 a0.3 c0.4 d0.7 e-0.4 f0.7 g0.4 h-0.7 i0.7 k0.8 l0.9 m-0.8 n1.1 p0.9 r1.1
zorg+dat 7.0 f1.0 g-0.5 k0.8 n1.4 o-0.4 p0.6 r-0.5 t0.5
zorg+de 7.9 c0.4 e0.4 i0.4 j0.4 l-0.3 n1.1 q-0.6
zorg+is 7.9 c0.6 d0.7 e-0.3 f0.7 h-0.4 m-0.3
zorgbo 7.6 b-0.3 c0.5 d0.7 e-0.4 f0.7 p0.8
zorgen 7.2 a-0.5 e-0.7 f1.2 g1.0 i0.3 k0.4 p-0.3 r1.1
zorggr 7.9 i0.9 j0.4 p0.3
zorgve 7.9 a-0.4 h-0.5 l1.3 m-0.4
zou 4.2 a1.0 c5.6 d3.6 e-1.0 f1.3 g-1.2 h0.6 i-1.3 j-1.9 k0.4 l1.0 o1.8 p0.5 q2.9 s0.6 t1.4
zou+dat 7.4 c0.6 h0.9 p0.6 r0.5 s0.6
zou+de 7.9 a0.3 c1.0 d-0.3 j0.7 p0.6 s0.5
zou+dit 7.9 a0.4 c0.6 e-0.7 f1.2 k0.3
zou+er 7.4 b0.6 c0.8 d1.2 e-0.6 l0.4 p2.1 q1.1 s-0.3
zou+fijn 7.9 d0.7 e-0.8 m-0.4 q-0.3 t0.3
zou+graa 7.9 f0.5 p0.9
zou+het 6.1 a-0.6 d0.4 e1.3 h0.9 k-0.3 l1.1 m-1.1 p-1.1 q2.6 r0.9 s-0.3 t-0.6
zou+iema 7.9 e0.7
zou+ik 6.8 b-0.5 c1.0 e-0.5 f-0.3 g0.7 h1.4 i-0.5 l1.9 n-0.3 o-0.6 q0.5 r0.4 t-0.4
zou+je 6.2 a-0.6 b-0.4 i-0.7 j-0.3 k0.4 p-0.4 q0.7 r0.3 s-0.4 t1.5
zou+jij 7.6 a-0.6 c0.4 d-0.3 h-0.3 k0.8 o0.8 q-0.4
zou+kome 7.6 a0.5 c0.8 d-0.4 k0.6 o0.4 q0.7 t1.1
zou+mijn 7.9 a0.3 b-0.3 c-0.3 d0.3 e1.3 f1.1
zou+teru 7.9 a0.4 b0.4 c0.9 d1.2 k-0.4 o0.6 q-0.4
zou+tuss 7.9 a0.6 c1.5 d0.6 g-0.4 k-0.3 m0.5 r-0.4
zou+u 6.1 a-0.4 b1.3 d0.6 e-0.6 f-0.5 g-0.3 h-0.6 i0.3 j-0.8 k-0.5 n1.3 o2.8 p-0.9 q-0.7 t0.7
zou+zijn 6.9 a0.8 c2.2 e-0.4 f0.5 g-0.4 i-0.5 j-0.4 k0.4 m-0.4 q0.3 s0.4
zoud 5.5 a1.2 b-0.5 c4.1 f0.3 g0.4 h2.1 j-0.8 k1.2 l1.0 m0.7 n0.6 o-0.3 p-1.0 r0.7 s-0.8 t1.3
zoud+er 7.6 c0.9 e-0.3 h-0.5 m1.1 n0.3 r0.6
zoud+het 7.4 a0.8 b-0.5 c1.0 d-0.4 e0.8 g-0.5 h1.1 i-0.5 k2.1 m-0.4 n0.6 q0.9 r-0.3
zoud+jull 7.2 b-0.4 c1.4 d0.6 h0.4 i-0.3 q-0.4
zoud+u 7.9 a-0.3 g0.4 h0.7 l0.6 r0.4
zoud+vori 7.9 a0.5 c0.7 d-0.3 e0.4 r0.3 t0.8
zoud+we 7.6 a-0.5 c-0.6 g1.1 h0.5 k0.3 l1.0 q0.4 r1.2
zoud+zijn 7.2 a0.4 b0.4 i1.2 k-0.4 m0.4 p-0.3 r-0.3
zouden 5.6 a1.5 b-0.6 c4.4 f0.4 h1.6 j-0.8 k1.2 m0.7 n0.7 o-0.4 p-1.0 r0.5 s-0.7 t1.3
zoudt 7.9 a-0.4 e-0.3 g0.4 h0.7 l1.3 r0.3
zove 6.5 c-0.3 d0.4 j2.0 l0.4 m0.6 n1.0 o1.1 s-0.6 t0.6
zove+ik 7.6 a-0.4 t0.7
zove+moes 7.9 a0.5 e0.9 j1.1
zoveel 7.2 b0.5 d0.4 e-0.7 g0.3 j1.1 m1.0 n1.5 o1.1 p0.3 q-0.3 r0.5 t-0.3
zover 7.0 e1.0 g-0.4 j1.0 l0.4 m-0.4 n-0.3 p-0.4 q0.4 s-0.4 t1.0
zowe 7.9 a0.6 f0.3 k0.5 l1.0 m1.1 o-0.4 p-0.3
zowel 7.9 a0.6 f0.3 k0.5 l1.0 m1.1 o-0.4 p-0.3
zuid 6.9 b-0.3 c0.5 e0.5 h-0.4 n0.3 p-0.4
zuid+en 7.9 a0.4 b0.5 e0.7 i0.4 j0.6 s0.7
zuidas 7.9 e0.3 j0.6 s0.6
zuiv 7.9 a0.6 e0.7 p0.9
zuivel 7.9 a0.6 e0.7 p0.9
zulk 7.4 a-0.8 h0.3 s-0.5
zulke 7.4 a-0.8 h0.3 s-0.5
zull 5.8 a1.9 b1.6 c1.4 d1.0 g-1.3 h-0.6 i0.9 j2.8 k0.4 l0.3 m1.1 n1.3 p0.4 q-0.3 r-1.0 s0.8 t0.7
zull+het 7.9 a-0.9 i0.3 j-0.3 n2.4 o0.4
zull+we 6.7 a0.5 b2.0 g-0.9 h-0.4 i-1.1 k0.7 l0.6 m1.2 r-0.8
zull+wij 7.0 a1.9 b0.5 c0.9 d0.4 e-0.5 i2.4 j1.4 m0.6 p0.3 s0.7
zullen 5.8 a1.9 b1.6 c1.4 d1.0 g-1.3 h-0.6 i0.9 j2.8 k0.4 l0.3 m1.1 n1.3 p0.4 q-0.3 r-1.0 s0.8 t0.7
zult 7.4 a1.1 d-0.6 e0.3 i-0.5 j2.1 p-0.3
zus 6.5 a-1.0 c-0.7 e-0.6 g2.0 h3.4 i-0.5 j-0.6 k0.4 r1.7
zus+heef 7.6 a-0.4 g0.6 h1.2 r0.7
zust 6.8 a0.8 e1.3 h0.6 i0.9 j-0.4 o-0.4 s1.0
zuster 6.8 a0.8 e1.3 h0.6 i0.9 j-0.4 o-0.4 s1.0
zuur 7.6 a-0.6 e-0.3 g0.6 h-0.4 l0.4 n-0.4 t0.5
zwaa 6.5 b0.9 c-0.5 e1.4 h-0.4 i-0.6 j-0.6 k0.5 l1.3 n-0.5 q-0.3 r0.7 t-0.4
zwaan 7.6 e0.6 h-0.3 k0.4 l0.4 q-0.3
zwaar 7.6 a0.6 c-0.3 d0.4 e1.0 l0.8 o-0.4 p-0.3 s0.4
zwag 6.8 b0.8 g0.4 h0.8 i0.6 j0.4 o0.4
zwag+begi 7.9 g1.1 h1.3 k0.3 o0.5 r0.3
zwager 6.8 b0.8 g0.4 h0.8 i0.6 j0.4 o0.4
zwan 7.2 a-0.6 b0.4 g-0.3 i-0.3 j-0.4 m0.8 o0.5 p-0.3 r0.5 s-0.4
zwange 7.4 a-0.9 b0.5 e-0.6 j-0.4 l-0.3 m0.8 o0.7 p-0.3 r0.4 s-0.3
zwar 5.9 a0.6 b0.6 c1.0 d0.8 e1.3 f-0.6 g-1.3 h-1.1 j0.5 k0.7 l0.9 n0.5 s1.4 t1.1
zwar+op 7.4 a0.4 b-0.3 c0.5 e-0.4 i0.5 j1.5 p0.4 r-0.3 s0.4
zwar+wit 7.9 a-0.5 b0.3 k-0.3 m-0.3 o-0.4
zwart 6.3 a0.7 d0.8 e0.8 f-0.6 g-0.8 h-0.8 i0.3 j0.9 k0.5 l1.2 m-0.4 s0.5 t1.1
zwarte 7.0 b0.7 c0.9 e0.8 g-0.5 i-0.3 j-0.3 k0.3 n0.5 o0.5 s1.3
zwee 7.6 c0.4 d-0.4 l-0.4 m0.7 o1.2 q-0.5 r0.3 t0.6
zwem 6.6 f-0.4 h0.3 i0.4 k0.4 l-0.5 p-0.5 q-0.4
zwemba 7.2 a-0.5 e-0.4 h0.6
zwemme 7.6 a0.5 i0.7 s0.6
zwij 7.9 a0.5 e1.1 s0.9
zwol 7.0 a0.4 c-0.3 d0.6 h0.5 j-0.4 k-0.5 m0.7 o0.3 s-0.5 t-0.4
zwolle 7.0 a0.4 c-0.3 d0.6 h0.5 j-0.4 k-0.5 m0.7 o0.3 s-0.5 t-0.4
zzp' 7.9 b1.1 l0.7 m0.3 o0.3
zzp'er 7.9 b1.1 l0.7 m0.3 o0.3
