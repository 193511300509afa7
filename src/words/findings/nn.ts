import { saidOfNeeds } from '../needs/said-nn.ts';
import { nn as rules } from '../rules/nn.ts';
import type { FindingWords } from './sentence.ts';
import { listBy, stepsUp, tenthUp } from './sentence.ts';

export const nn: FindingWords = {
  list: listBy('og'),
  sentences: {
    'P-01 pieces holds': () => 'Kvart rom heng saman.',
    'P-01 pieces not': ({ rooms, found }) => `${rooms}: prøv å samle dei ${found} delane.`,
    'P-02 reached holds': () => 'De kjem inn og ut av alle rom.',
    'P-02 reached not': ({ rooms }) => `${rooms}: set inn ei dør hit.`,
    'P-02 way-in not': () => 'Set inn ei inngangsdør her.',
    'P-02 storey not': () => 'Set inn ei trapp til denne etasjen.',
    'P-02 stair-end not': () => 'La trappa møte golv i begge endar.',
    'P-02 from-outside not': ({ rooms }) => `${rooms}: prøv ei dør til resten av heimen.`,
    'P-03 to-come unknown': () => 'Her blir det stove, kjøken, soverom og bad.',
    'P-03 all holds': () => 'Stove, kjøken, soverom, bad og toalett er på plass.',
    'P-03 living not': () => 'Finn plass til ei stove.',
    'P-03 kitchen not': () => 'Finn plass til eit kjøken.',
    'P-03 bedroom not': () => 'Finn plass til eit soverom.',
    'P-03 bath not': () => 'Finn plass til eit bad.',
    'P-04 walls holds': () => 'Dører og vindauge står i kvar sin vegg.',
    'P-04 walls not': ({ found }) =>
      found === 1 ? 'Flytt opninga til ein vegg.' : `Flytt ${found} opningar til ein vegg.`,
    'P-05 support holds': () => 'Golvet oppe har noko å stå på.',
    'P-05 support not': ({ found, n }) => `Prøv å byggje under ${n.m2(found)} av golvet oppe.`,
    'P-06 usual holds': () => 'Ingen rom er mindre enn vanleg.',
    'P-06 area not': ({ rooms, found, wanted, n }) =>
      `${rooms}: no ${n.m2(found)}. Prøv minst ${n.m2(wanted)}.`,
    'P-06 together not': ({ rooms, found, wanted, n }) =>
      `${rooms}: no ${n.m2(found)} til saman. Prøv minst ${n.m2(wanted)}.`,
    'P-06 side not': ({ rooms, found, wanted, n }) =>
      `${rooms}: no ${n.cm(found)} breitt. Prøv minst ${n.cm(wanted)}.`,
    'A-01 one holds': () => 'Inngangsplanet er etasjen med inngangsdøra.',
    'A-01 several holds': () => 'Fleire golv blir rekna som inngangsplan. Det er eit lite trinn mellom dei.',
    'A-01 door unknown': () => 'Set inn inngangsdøra. Ho avgjer kva som er inngangsplanet.',
    'A-02 all-down unknown': () =>
      'Alt det viktigaste er på inngangsplanet. Då skal rullestol kome fram der, om ikkje tomta er for bratt.',
    'A-02 perhaps unknown': ({ rooms }) => `${rooms}: skal nokon sove her? Då skal rullestol kome fram nede.`,
    'A-02 not-all holds': () => 'Lova krev ikkje at rullestol kjem fram nede. Treng de det, teikn for det.',
    'A-03 spread holds': () => 'Stove, kjøken, soverom og bad kan liggje på kvart sitt plan. Det er lov.',
    'A-07 walls not': ({ wanted, n }) =>
      `Gi plass til minst ${n.metres(wanted)} × ${n.metres(wanted)} flat bakke utanfor inngangsdøra.`,
    'A-07 ground unknown': ({ wanted, n }) =>
      `Utanfor inngangsdøra skal det vere minst ${n.metres(wanted)} × ${n.metres(wanted)} flat bakke. Spør arkitekten.`,
    'A-08 turn holds': () => 'Ein rullestol kan snu i inngangen.',
    'A-08 turn not': ({ more, n }) =>
      `Inngangen blir trong for rullestol. Prøv ${n.cm(stepsUp(more))} breiare.`,
    'A-08 turn unknown': () => 'Ein rullestol kan snu i inngangen. Set inn skapet, så ser de om det held.',
    'A-08 turn-pieces not': () => 'Prøv å flytte møblane i inngangen, så ein rullestol kan snu.',
    'A-08 way holds': ({ found, n }) => `Det er ${n.cm(found)} fri veg gjennom inngangen.`,
    'A-08 way not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fri veg mellom dørene i inngangen.`,
    'A-08 way unknown': () => 'Det er fri veg gjennom inngangen. Set inn skapet, så ser de om det held.',
    'A-08 way-pieces not': ({ wanted, n }) =>
      `Prøv å flytte møblane i inngangen til vegen er minst ${n.cm(wanted)} brei.`,
    'A-09 turn holds': ({ rooms }) => `${rooms}: her kan ein rullestol snu.`,
    'A-09 turn not': ({ rooms, more, n }) =>
      `${rooms}: trongt for rullestol. Prøv ${n.cm(stepsUp(more))} breiare.`,
    'A-09 turn unknown': ({ rooms }) =>
      `${rooms}: her kan ein rullestol snu. Set inn møblane, så ser de om det held.`,
    'A-09 turn-pieces not': ({ rooms }) => `${rooms}: prøv å flytte møblane, så ein rullestol kan snu.`,
    'A-10 way holds': ({ rooms }) => `${rooms}: det er fri veg til dør og vindauge.`,
    'A-10 way not': ({ rooms, wanted, n }) =>
      `${rooms}: gi minst ${n.cm(wanted)} fri veg til dør og vindauge.`,
    'A-10 way unknown': ({ rooms }) =>
      `${rooms}: det er fri veg til dør og vindauge. Set inn møblane, så ser de om det held.`,
    'A-10 way-pieces not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv å flytte møblane til vegen til dør og vindauge er minst ${n.cm(wanted)} brei.`,
    'A-10 under unknown': ({ rooms }) =>
      `${rooms}: noko lågt står under vindauget. Spør om det går å nå vindauget.`,
    'A-11 lock holds': () => 'Det er plass ved sida av dørene til å nå handtaket.',
    'A-11 lock not': ({ more, n }) =>
      `Prøv å flytte døra ${n.cm(stepsUp(more, 50))} frå veggen eller møbelet ved låsen.`,
    'A-11 lock unknown': () => 'Karmen avgjer plassen ved låsen. Prøv å flytte døra 5 cm.',
    'A-12 way holds': ({ rooms }) => `${rooms}: ein rullestol kjem inn her.`,
    'A-12 way not': ({ rooms, wanted, n }) =>
      `${rooms}: gi minst ${n.cm(wanted)} fri veg hit frå inngangsdøra.`,
    'A-12 way unknown': ({ rooms }) =>
      `${rooms}: ein rullestol kjem inn her. Set inn møblane på vegen, så ser de om det held.`,
    'A-12 upstairs not': () => 'Finn plass til ei bod på inngangsplanet, så ein rullestol kjem inn.',
    'A-12 outside unknown': ({ rooms }) => `${rooms}: vegen hit ute er ikkje teikna. Spør arkitekten.`,
    'R-01 height holds': ({ found, n }) => `Opphaldsromma er høge nok: ${n.metres(found)}.`,
    'R-01 height not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv ein stad med minst ${n.metres(wanted)} høgd.`,
    'R-01 slope unknown': ({ rooms }) => `${rooms}: skråtak. Sjå kvar de kan stå rett.`,
    'R-02 height holds': ({ found, n }) => `Bad, gang og boder er høge nok: ${n.metres(found)}.`,
    'R-02 height not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv ein stad med minst ${n.metres(wanted)} høgd.`,
    'R-02 slope unknown': ({ rooms }) => `${rooms}: skråtak. Sjå kvar de kan stå rett.`,
    'R-03 all holds': ({ rooms }) => `${rooms}: møblane får plass, med fri veg forbi.`,
    'R-03 bed not': ({ rooms }) => `${rooms}: prøv å gi plass til seng med fritt golv ved sida av.`,
    'R-03 wardrobe not': ({ rooms }) => `${rooms}: prøv å gi plass til klesskap.`,
    'R-03 desk not': ({ rooms }) => `${rooms}: prøv å gi plass til skrivepult.`,
    'R-03 sofa not': ({ rooms }) => `${rooms}: prøv å gi plass til sofa og bord.`,
    'R-03 table not': ({ rooms }) => `${rooms}: prøv å gi plass til bord med stolar.`,
    'R-03 kitchen not': ({ rooms }) => `${rooms}: prøv å gi plass til benk og kjøleskap.`,
    'R-03 bath not': ({ rooms }) => `${rooms}: prøv å gi plass til toalett, vask og dusj.`,
    'R-03 washer not': ({ rooms }) => `${rooms}: prøv å gi plass til vaskemaskin med plass framfor.`,
    'R-03 entry not': ({ rooms }) => `${rooms}: prøv å gi plass til klede og barnevogn.`,
    'R-03 some not': ({ rooms }) => `${rooms}: prøv å gi plass til det rommet er til.`,
    'R-03 way not': ({ rooms }) => `${rooms}: prøv å gi fri veg forbi møblane.`,
    'R-03 unsure unknown': ({ rooms }) => `${rooms}: det er trongt for møblane. Prøv å setje dei inn sjølve.`,
    'R-03 counting unknown': () => 'Reknar på om møblane får plass.',
    'R-04 turn holds': () => 'Badet har plass til å snu ein rullestol.',
    'R-04 turn not': ({ more, n }) => `Badet blir trongt for rullestol. Prøv ${n.cm(stepsUp(more))} breiare.`,
    'R-04 turn unknown': () => 'Badet kan passe for rullestol. Toalett og vask avgjer.',
    'R-04 aside unknown': () =>
      'Ein rullestol kan snu i badet. Prøv å flytte toalettet, så plassen ligg framfor det.',
    'R-05 side holds': () => 'Det er plass til rullestol ved sida av toalettet.',
    'R-05 side not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fritt golv ved sida av toalettet.`,
    'R-05 side unknown': () => 'Teikn toalettet, så ser de om rullestolen får plass ved sida av.',
    'R-05 other not': ({ more, n }) => `Prøv å flytte toalettet ${n.cm(stepsUp(more, 50))} frå veggen.`,
    'R-05 way not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fri veg frå døra til toalettet.`,
    'R-06 way holds': () => 'Det er fri veg til dusjen.',
    'R-06 way not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fri veg frå døra til dusjen.`,
    'R-06 way unknown': () => 'Teikn dusjen, så ser de om rullestolen kjem fram.',
    'R-07 food holds': () => 'Kjøkenet har plass til benk og kjøleskap.',
    'R-07 food unknown': () =>
      'Kjøkenbenk og kjøleskap er ikkje på teikninga. Dei viser om det er plass til mat.',
    'R-07 clothes holds': () => 'Det er plass til klesskap.',
    'R-07 clothes unknown': () => 'Klesskap er ikkje på teikninga. Det viser om det er plass til klede.',
    'R-08 store holds': ({ found, n }) => `Boda har plass til syklar og vogn: ${n.m2(found)}.`,
    'R-08 none not': ({ wanted, n }) => `Finn plass til ei bod på minst ${n.m2(wanted)}.`,
    'R-08 small not': ({ more, n }) => `Prøv å gi boda ${n.m2(tenthUp(more))} til.`,
    'R-08 way-in unknown': () => 'Boda er stor nok. Prøv ei dør rett ut.',
    'R-09 width holds': () => 'Inngangsdøra er brei nok.',
    'R-09 width not': ({ wanted, n }) => `Prøv ei breiare inngangsdør: minst ${n.cm(wanted)} fri opning.`,
    'R-10 width holds': () => 'Dørene inne er breie nok.',
    'R-10 width not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv ei breiare dør, minst ${n.cm(wanted)} fri opning.`,
    'R-12 way holds': () => 'Gangen er brei nok heile vegen.',
    'R-12 way not': ({ rooms, wanted, n }) => `${rooms}: prøv minst ${n.cm(wanted)} fri veg frå dør til dør.`,
    'R-14 together holds': () => 'Rom med vatn ligg samla. Det gir korte røyr.',
    'R-14 apart not': ({ rooms }) => `${rooms}: prøv nærare eit anna rom med vatn. Det gir korte røyr.`,
    'S-01 width holds': ({ found, n }) => `Trappa er brei nok: ${n.cm(found)}.`,
    'S-01 width not': ({ wanted, n }) => `Prøv ei trapp som er minst ${n.cm(wanted)} brei.`,
    'S-01 headroom holds': () => 'Det er høgt nok over trappa.',
    'S-01 headroom not': () => 'Taket blir lågt over trappa. Prøv å flytte ho.',
    'S-02 width holds': ({ found, n }) => `Svingtrappa er brei nok: ${n.cm(found)}.`,
    'S-02 width not': ({ wanted, n }) => `Prøv ei svingtrapp som er minst ${n.cm(wanted)} brei.`,
    'S-03 going holds': ({ found, n }) => `Trinna er djupe nok: ${n.cm(found)}.`,
    'S-03 going not': ({ wanted, n }) => `Prøv trinn som er minst ${n.cm(wanted)} djupe.`,
    'S-03 walking holds': ({ found, n }) =>
      `Trinna er ${n.cm(found)} djupe midt i trappa. Vi reknar med at de går der.`,
    'S-03 walking not': ({ wanted, n }) =>
      `Prøv trinn som er minst ${n.cm(wanted)} djupe midt i trappa. Vi reknar med at de går der.`,
    'S-03 steps holds': () => 'Trinna er gode å gå i.',
    'S-03 steps not': () => 'Prøv ei anna djupn på trinna.',
    'S-04 rise holds': ({ found, n }) => `Høgda på trappa går fint: ${n.metres(found)}.`,
    'S-04 rise not': ({ found, n }) => `Trappa går ${n.metres(found)} opp. Prøv ei trapp med repos.`,
    'S-04 depth holds': ({ found, n }) => `Reposet er djupt nok: ${n.cm(found)}.`,
    'S-04 depth not': ({ wanted, n }) => `Prøv eit repos som er minst ${n.cm(wanted)} djupt.`,
    'S-05 gap holds': ({ found, n }) => `Det er ${n.cm(found)} frå næraste dør til trappa.`,
    'S-05 gap not': ({ wanted, n }) => `Prøv å flytte døra minst ${n.cm(wanted)} frå trappa, eller snu ho.`,
    'S-06 open holds': () => 'Golvet over trappa er ope.',
    'S-06 crossed unknown': () => 'Ei anna trapp byrjar over denne. Teikn eit snitt for å sjå høgda.',
    'S-08 walls holds': () => 'Det står vegg langs heile trappa.',
    'S-08 open unknown': ({ found, n }) =>
      `Rekkverk er ikkje på teikninga. Langs trappa trengst ${n.metres(found)}.`,
    'L-01 glass holds': ({ rooms }) => `${rooms}: nok dagslys.`,
    'L-01 glass not': ({ rooms, more, n }) => `${rooms}: prøv ${n.m2(tenthUp(more))} meir vindaugsglas.`,
    'L-01 well unknown': ({ rooms }) => `${rooms}: vindauget ligg under bakken. Prøv eit som ligg høgare.`,
    'L-01 together holds': ({ rooms }) => `${rooms}: nok dagslys til saman.`,
    'L-01 together not': ({ rooms, more, n }) =>
      `${rooms}: prøv ${n.m2(tenthUp(more))} meir vindaugsglas til saman.`,
    'L-01 wing unknown': ({ rooms }) => `${rooms}: huset sjølv tek av for lyset. Spør arkitekten.`,
    'L-03 wing unknown': ({ rooms }) =>
      `${rooms}: huset sjølv tek av for himmelen. Rekn dagslyset med nøyaktig metode.`,
    'L-03 beside unknown': ({ rooms }) =>
      `${rooms}: ein del av huset står høgt ved sida av vindauget. Sjå om han tek av for lyset.`,
    'L-03 around unknown': () =>
      'Hus, tre og terreng rundt er ikkje på teikninga. Sjå om dei tek av for himmelen.',
    'L-04 window holds': () => 'Alle opphaldsrom har vindauge.',
    'L-04 window not': ({ rooms }) => `${rooms}: set inn eit vindauge.`,
    'L-05 sill holds': () => 'Frå stova ser de ut når de sit.',
    'L-05 sill not': ({ wanted, n }) =>
      `Prøv eit stovevindauge som byrjar høgst ${n.cm(wanted)} over golvet.`,
    'L-05 sill unknown': () => 'Karmen avgjer utsikta frå stova. Prøv 5 cm lågare.',
    'L-06 glass holds': () => 'Ingen låge vindauge sit høgt over bakken.',
    'L-06 glass unknown': () => 'Vel glas som toler støyt i dei låge vindauga. Glaset er ikkje på teikninga.',
    'L-06 doors unknown': () => 'Vel glas som toler støyt i terrassedøra. Glaset er ikkje på teikninga.',
    'L-07 low holds': () => 'Ingen vindauge sit så høgt at dei skal barnesikrast.',
    'L-07 high unknown': () => 'Vel barnesikring på vindauga høgt oppe. Beslag er ikkje på teikninga.',
    'L-08 share holds': () => 'Mengda vindauge passar med energikravet.',
    'L-08 share not': () => 'Mykje glas treng meir varme. Prøv mindre, eller spør arkitekten.',
    'L-09 party holds': () => 'Ingen vindauge står i veggen mot naboen.',
    'L-09 party not': ({ found }) =>
      found === 1
        ? 'Flytt vindauget til ein vegg ut mot det fri.'
        : `Flytt ${found} vindauge til veggar ut mot det fri.`,
    'F-01 cell holds': () => 'Veggen mot naboen er heil.',
    'F-01 cell not': () => 'La veggen mot naboen vere heil. Flytt det som opnar han.',
    'F-02 first holds': ({ found }) => `Etasjar som tel: ${found}. Det gir brannklasse 1.`,
    'F-02 by-door holds': ({ found }) =>
      `Etasjar som tel: ${found}. Med eiga dør til bakken gir det brannklasse 1.`,
    'F-02 second holds': ({ found }) => `Etasjar som tel: ${found}. Det gir brannklasse 2.`,
    'F-02 third holds': ({ found }) => `Etasjar som tel: ${found}. Det gir brannklasse 3.`,
    'F-02 open unknown': () =>
      'Inngangsdøra og halvdelen til naboen er ikkje på teikninga. Dei avgjer brannklassen.',
    'F-04 levels holds': () => 'Veggen mot naboen står rett over seg sjølv i alle etasjar.',
    'F-04 levels not': ({ found, n }) => `Bygg under ${n.metres(found)} av veggen mot naboen.`,
    'F-04 eaves unknown': () => 'Før veggen mot naboen heilt ut i takfoten. Taket er ikkje på teikninga.',
    'F-06 exit holds': () => 'Det er dør rett ut frå etasjen.',
    'F-06 exit not': () => 'Set inn ei dør ut frå inngangsplanet.',
    'F-06 window holds': () => 'Etasjen har eit vindauge å kome ut av.',
    'F-06 window not': () => 'Set inn eit vindauge å kome ut av i etasjen.',
    'F-06 window unknown': () => 'Karm eller stige avgjer om de kjem ut av vindauget her. Sjå måla.',
    'F-07 rooms holds': () => 'Nok rom har ein veg rett ut.',
    'F-07 rooms not': ({ more }) =>
      more === 1
        ? 'Gi eitt rom til eit vindauge å kome ut av.'
        : `Gi ${more} rom til eit vindauge å kome ut av.`,
    'F-07 rooms unknown': () => 'Karm eller stige avgjer om de kjem ut av vindauga. Sjå måla.',
    'F-08 size holds': () => 'Rømmingsvindauget er stort nok.',
    'F-08 size not': ({ more, n }) => `Prøv eit rømmingsvindauge som er ${n.cm(stepsUp(more, 50))} større.`,
    'F-08 size unknown': () => 'Karmen avgjer om vindauget er stort nok. Prøv 10 cm større.',
    'F-09 sill holds': () => 'Rømmingsvindauget sit lågt nok.',
    'F-09 sill not': ({ wanted, n }) =>
      `Prøv eit rømmingsvindauge som byrjar høgst ${n.cm(wanted)} over golvet.`,
    'F-09 sill unknown': () => 'Karmen avgjer om vindauget er lågt nok. Prøv 5 cm lågare.',
    'F-10 drop holds': ({ found, n }) => `Frå vindauget er det ${n.metres(found)} ned. Det går fint.`,
    'F-10 drop not': ({ found, n }) =>
      `Frå vindauget er det ${n.metres(found)} ned. Prøv ein stad lenger nede.`,
    'F-10 ladder unknown': ({ found, n }) =>
      `Frå vindauget er det ${n.metres(found)} ned. Ein fast stige hjelper.`,
    'F-11 walls holds': () => 'Alle vindauge står i ein vegg, ikkje i skråtaket.',
    'F-12 sprinkler unknown': () =>
      'Med sprinklar kan øvste etasje bruke vegen ut under. Sprinklar er ikkje på teikninga.',
    'F-13 levels holds': ({ found }) => `Trappene bind saman ${found} etasjar. Det går fint.`,
    'F-13 levels not': ({ found, wanted }) =>
      `Trappene bind saman ${found} etasjar. Prøv med høgst ${wanted}.`,
    'F-14 apart holds': () => 'Ingen vindauge her kjem nær dei til naboen i eit hjørne.',
    'F-14 near unknown': ({ wanted, n }) =>
      `Vindauga til naboen er ikkje teikna. Nærare enn ${n.metres(wanted)} i hjørnet: eitt vindauge med E 30, eller begge EI 15.`,
    'F-14 close unknown': ({ wanted, n }) =>
      `Vindauga til naboen er ikkje teikna. Nærare enn ${n.metres(wanted)} i hjørnet: eitt vindauge med EI 30, eller begge EI 15.`,
    'F-15 apart holds': () => 'Ingen vindauge her ser rett på dei til naboen.',
    'F-15 near unknown': ({ wanted, n }) =>
      `Vindauga til naboen er ikkje teikna. Nærare enn ${n.metres(wanted)} rett overfor: eitt vindauge med E 30, eller begge EI 15.`,
    'F-15 close unknown': ({ wanted, n }) =>
      `Vindauga til naboen er ikkje teikna. Nærare enn ${n.metres(wanted)} rett overfor: eitt vindauge med EI 30, eller begge EI 15.`,
    'N-02 asleep not': ({ rooms, found, n }) =>
      `${rooms}: lyd frå naboen langs ${n.metres(found)} av veggen. Prat med dei om han.`,
    'N-02 heard not': ({ found, n }) =>
      `Nokon hos naboen søv der det er lyd hos dykk, langs ${n.metres(found)} av veggen. Prat med dei om han.`,
    'N-02 met holds': () => 'Der nokon søv ved veggen mot naboen, er det stilt på andre sida.',
    'N-02 calm holds': () => 'Korkje vatn, trapp eller soverom ligg ved veggen mot naboen.',
    'N-02 sound unknown': () => 'Vatn og trapp kan høyrast hos naboen. Spør kvar dei søv.',
    'N-02 quiet unknown': ({ rooms }) => `${rooms}: naboen er bak veggen. Spør kva dei har der.`,
    'E-04 shape holds': ({ found, n }) =>
      `Kvar m² bustad har ${n.number(found, 1)} m² ytterflate. Mindre er lunare.`,
    'G-02 area unknown': ({ found, n }) =>
      `Huset dekkjer ${n.m2(found)} av tomta. Reguleringsplanen seier kor mykje som er lov.`,
    'G-03 none holds': () => 'Ingen rom er så høge at dei tel ekstra.',
    'G-03 adds unknown': ({ found, n }) =>
      `Høge rom tel ${n.m2(found)} ekstra. Reguleringsplanen seier kor mykje som er lov.`,
    'G-05 count holds': ({ found }) => `Etasjar som tel: ${found}.`,
    'G-05 rooms unknown': () => 'Teikn romma ferdig. Dei avgjer om etasjen tel.',
    'G-05 ground unknown': () => 'Terrenget rundt huset er ikkje oppgitt. Det avgjer om etasjen tel.',
    'G-05 open unknown': () => 'Etasjen er liten. Står han open ned, tel han ikkje.',
    'G-05 neighbour unknown': () => 'Her er det berre boder. Romma hos naboen avgjer om etasjen tel.',
    'H-01 space holds': ({ found, n }) =>
      `Det er ${n.m2(found)} til kvar. I statistikken er det ikkje trongt.`,
    'H-01 space not': ({ found, n }) =>
      `Det er ${n.m2(found)} til kvar, og få rom. I statistikken blir det rekna som trongt.`,
    'H-01 persons unknown': () => 'Kor mange som skal bu her, er ikkje oppgitt.',
    ...saidOfNeeds,
  },
  weight: { K: 'Lov', P: 'Godteken løysing', N: 'Råd', S: 'Statistikk', need: 'Behov' },
  rules,
  state: { holds: 'Held', not: 'Sjå på dette', unknown: 'Kan ikkje seie' },
};
