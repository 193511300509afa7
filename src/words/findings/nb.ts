import { saidOfNeeds } from '../needs/said-nb.ts';
import { nb as rules } from '../rules/nb.ts';
import type { FindingWords } from './sentence.ts';
import { listBy, stepsUp, tenthUp } from './sentence.ts';

export const nb: FindingWords = {
  list: listBy('og'),
  sentences: {
    'P-01 pieces holds': () => 'Hvert rom henger sammen.',
    'P-01 pieces not': ({ rooms, found }) => `${rooms}: prøv å samle de ${found} delene.`,
    'P-02 reached holds': () => 'Dere kommer inn og ut av alle rom.',
    'P-02 reached not': ({ rooms }) => `${rooms}: sett inn en dør hit.`,
    'P-02 way-in not': () => 'Sett inn en inngangsdør her.',
    'P-02 storey not': () => 'Sett inn en trapp til denne etasjen.',
    'P-02 stair-end not': () => 'La trappa møte gulv i begge ender.',
    'P-02 from-outside not': ({ rooms }) => `${rooms}: prøv en dør til resten av hjemmet.`,
    'P-03 to-come unknown': () => 'Her blir det stue, kjøkken, soverom og bad.',
    'P-03 all holds': () => 'Stue, kjøkken, soverom, bad og toalett er på plass.',
    'P-03 living not': () => 'Finn plass til en stue.',
    'P-03 kitchen not': () => 'Finn plass til et kjøkken.',
    'P-03 bedroom not': () => 'Finn plass til et soverom.',
    'P-03 bath not': () => 'Finn plass til et bad.',
    'P-04 walls holds': () => 'Dører og vinduer står i hver sin vegg.',
    'P-04 walls not': ({ found }) =>
      found === 1 ? 'Flytt åpningen til en vegg.' : `Flytt ${found} åpninger til en vegg.`,
    'P-05 support holds': () => 'Gulvet oppe har noe å stå på.',
    'P-05 support not': ({ found, n }) => `Prøv å bygge under ${n.m2(found)} av gulvet oppe.`,
    'P-06 usual holds': () => 'Ingen rom er mindre enn vanlig.',
    'P-06 area not': ({ rooms, found, wanted, n }) =>
      `${rooms}: nå ${n.m2(found)}. Prøv minst ${n.m2(wanted)}.`,
    'P-06 together not': ({ rooms, found, wanted, n }) =>
      `${rooms}: nå ${n.m2(found)} til sammen. Prøv minst ${n.m2(wanted)}.`,
    'P-06 side not': ({ rooms, found, wanted, n }) =>
      `${rooms}: nå ${n.cm(found)} bredt. Prøv minst ${n.cm(wanted)}.`,
    'A-01 one holds': () => 'Inngangsplanet er etasjen med inngangsdøra.',
    'A-01 several holds': () => 'Flere gulv regnes som inngangsplan. Det er et lite trinn mellom dem.',
    'A-01 door unknown': () => 'Sett inn inngangsdøra. Den avgjør hva som er inngangsplanet.',
    'A-02 all-down unknown': () =>
      'Alt det viktigste er på inngangsplanet. Da skal rullestol komme fram der, om ikke tomta er for bratt.',
    'A-02 perhaps unknown': ({ rooms }) => `${rooms}: skal noen sove her? Da skal rullestol komme fram nede.`,
    'A-02 not-all holds': () =>
      'Loven krever ikke at rullestol kommer fram nede. Trenger dere det, tegn for det.',
    'A-03 spread holds': () => 'Stue, kjøkken, soverom og bad kan ligge på hvert sitt plan. Det er lov.',
    'A-07 walls not': ({ wanted, n }) =>
      `Gi plass til minst ${n.metres(wanted)} × ${n.metres(wanted)} flat bakke utenfor inngangsdøra.`,
    'A-07 ground unknown': ({ wanted, n }) =>
      `Utenfor inngangsdøra skal det være minst ${n.metres(wanted)} × ${n.metres(wanted)} flat bakke. Spør arkitekten.`,
    'A-08 turn holds': () => 'En rullestol kan snu i inngangen.',
    'A-08 turn not': ({ more, n }) =>
      `Inngangen blir trang for rullestol. Prøv ${n.cm(stepsUp(more))} bredere.`,
    'A-08 turn unknown': () =>
      'En rullestol kan snu i inngangen. Sett inn skapet, så ser dere om det holder.',
    'A-08 turn-pieces not': () => 'Prøv å flytte møblene i inngangen, så en rullestol kan snu.',
    'A-08 way holds': ({ found, n }) => `Det er ${n.cm(found)} fri vei gjennom inngangen.`,
    'A-08 way not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fri vei mellom dørene i inngangen.`,
    'A-08 way unknown': () => 'Det er fri vei gjennom inngangen. Sett inn skapet, så ser dere om det holder.',
    'A-08 way-pieces not': ({ wanted, n }) =>
      `Prøv å flytte møblene i inngangen til veien er minst ${n.cm(wanted)} bred.`,
    'A-09 turn holds': ({ rooms }) => `${rooms}: her kan en rullestol snu.`,
    'A-09 turn not': ({ rooms, more, n }) =>
      `${rooms}: trangt for rullestol. Prøv ${n.cm(stepsUp(more))} bredere.`,
    'A-09 turn unknown': ({ rooms }) =>
      `${rooms}: her kan en rullestol snu. Sett inn møblene, så ser dere om det holder.`,
    'A-09 turn-pieces not': ({ rooms }) => `${rooms}: prøv å flytte møblene, så en rullestol kan snu.`,
    'A-10 way holds': ({ rooms }) => `${rooms}: det er fri vei til dør og vindu.`,
    'A-10 way not': ({ rooms, wanted, n }) => `${rooms}: gi minst ${n.cm(wanted)} fri vei til dør og vindu.`,
    'A-10 way unknown': ({ rooms }) =>
      `${rooms}: det er fri vei til dør og vindu. Sett inn møblene, så ser dere om det holder.`,
    'A-10 way-pieces not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv å flytte møblene til veien til dør og vindu er minst ${n.cm(wanted)} bred.`,
    'A-10 under unknown': ({ rooms }) =>
      `${rooms}: noe lavt står under vinduet. Spør om det går å nå vinduet.`,
    'A-11 lock holds': () => 'Det er plass ved siden av dørene til å nå håndtaket.',
    'A-11 lock not': ({ more, n }) =>
      `Prøv å flytte døra ${n.cm(stepsUp(more, 50))} fra veggen eller møbelet ved låsen.`,
    'A-11 lock unknown': () => 'Karmen avgjør plassen ved låsen. Prøv å flytte døra 5 cm.',
    'A-12 way holds': ({ rooms }) => `${rooms}: en rullestol kommer inn her.`,
    'A-12 way not': ({ rooms, wanted, n }) =>
      `${rooms}: gi minst ${n.cm(wanted)} fri vei hit fra inngangsdøra.`,
    'A-12 way unknown': ({ rooms }) =>
      `${rooms}: en rullestol kommer inn her. Sett inn møblene på veien, så ser dere om det holder.`,
    'A-12 upstairs not': () => 'Finn plass til en bod på inngangsplanet, så en rullestol kommer inn.',
    'A-12 outside unknown': ({ rooms }) => `${rooms}: veien hit ute er ikke tegnet. Spør arkitekten.`,
    'R-01 height holds': ({ found, n }) => `Oppholdsrommene er høye nok: ${n.metres(found)}.`,
    'R-01 height not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv et sted med minst ${n.metres(wanted)} høyde.`,
    'R-01 slope unknown': ({ rooms }) => `${rooms}: skråtak. Se hvor dere kan stå rett.`,
    'R-02 height holds': ({ found, n }) => `Bad, gang og boder er høye nok: ${n.metres(found)}.`,
    'R-02 height not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv et sted med minst ${n.metres(wanted)} høyde.`,
    'R-02 slope unknown': ({ rooms }) => `${rooms}: skråtak. Se hvor dere kan stå rett.`,
    'R-03 all holds': ({ rooms }) => `${rooms}: møblene får plass, med fri vei forbi.`,
    'R-03 bed not': ({ rooms }) => `${rooms}: prøv å gi plass til seng med fritt gulv ved siden av.`,
    'R-03 wardrobe not': ({ rooms }) => `${rooms}: prøv å gi plass til klesskap.`,
    'R-03 desk not': ({ rooms }) => `${rooms}: prøv å gi plass til skrivepult.`,
    'R-03 sofa not': ({ rooms }) => `${rooms}: prøv å gi plass til sofa og bord.`,
    'R-03 table not': ({ rooms }) => `${rooms}: prøv å gi plass til bord med stoler.`,
    'R-03 kitchen not': ({ rooms }) => `${rooms}: prøv å gi plass til benk og kjøleskap.`,
    'R-03 bath not': ({ rooms }) => `${rooms}: prøv å gi plass til toalett, vask og dusj.`,
    'R-03 washer not': ({ rooms }) => `${rooms}: prøv å gi plass til vaskemaskin med plass foran.`,
    'R-03 entry not': ({ rooms }) => `${rooms}: prøv å gi plass til klær og barnevogn.`,
    'R-03 some not': ({ rooms }) => `${rooms}: prøv å gi plass til det rommet er til.`,
    'R-03 way not': ({ rooms }) => `${rooms}: prøv å gi fri vei forbi møblene.`,
    'R-03 unsure unknown': ({ rooms }) => `${rooms}: det er trangt for møblene. Prøv å sette dem inn selv.`,
    'R-03 counting unknown': () => 'Regner på om møblene får plass.',
    'R-04 turn holds': () => 'Badet har plass til å snu en rullestol.',
    'R-04 turn not': ({ more, n }) => `Badet blir trangt for rullestol. Prøv ${n.cm(stepsUp(more))} bredere.`,
    'R-04 turn unknown': () => 'Badet kan passe for rullestol. Toalett og vask avgjør.',
    'R-04 aside unknown': () =>
      'En rullestol kan snu i badet. Prøv å flytte toalettet, så plassen ligger foran det.',
    'R-05 side holds': () => 'Det er plass til rullestol ved siden av toalettet.',
    'R-05 side not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fritt gulv ved siden av toalettet.`,
    'R-05 side unknown': () => 'Tegn toalettet, så ser dere om rullestolen får plass ved siden av.',
    'R-05 other not': ({ more, n }) => `Prøv å flytte toalettet ${n.cm(stepsUp(more, 50))} fra veggen.`,
    'R-05 way not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fri vei fra døra til toalettet.`,
    'R-06 way holds': () => 'Det er fri vei til dusjen.',
    'R-06 way not': ({ wanted, n }) => `Gi minst ${n.cm(wanted)} fri vei fra døra til dusjen.`,
    'R-06 way unknown': () => 'Tegn dusjen, så ser dere om rullestolen kommer fram.',
    'R-07 food holds': () => 'Kjøkkenet har plass til benk og kjøleskap.',
    'R-07 food unknown': () =>
      'Kjøkkenbenk og kjøleskap er ikke på tegningen. De viser om det er plass til mat.',
    'R-07 clothes holds': () => 'Det er plass til klesskap.',
    'R-07 clothes unknown': () => 'Klesskap er ikke på tegningen. Det viser om det er plass til klær.',
    'R-08 store holds': ({ found, n }) => `Boden har plass til sykler og vogn: ${n.m2(found)}.`,
    'R-08 none not': ({ wanted, n }) => `Finn plass til en bod på minst ${n.m2(wanted)}.`,
    'R-08 small not': ({ more, n }) => `Prøv å gi boden ${n.m2(tenthUp(more))} til.`,
    'R-08 way-in unknown': () => 'Boden er stor nok. Prøv en dør rett ut.',
    'R-09 width holds': () => 'Inngangsdøra er bred nok.',
    'R-09 width not': ({ wanted, n }) => `Prøv en bredere inngangsdør: minst ${n.cm(wanted)} fri åpning.`,
    'R-10 width holds': () => 'Dørene inne er brede nok.',
    'R-10 width not': ({ rooms, wanted, n }) =>
      `${rooms}: prøv en bredere dør, minst ${n.cm(wanted)} fri åpning.`,
    'R-12 way holds': () => 'Gangen er bred nok hele veien.',
    'R-12 way not': ({ rooms, wanted, n }) => `${rooms}: prøv minst ${n.cm(wanted)} fri vei fra dør til dør.`,
    'R-14 together holds': () => 'Rom med vann ligger samlet. Det gir korte rør.',
    'R-14 apart not': ({ rooms }) => `${rooms}: prøv nærmere et annet rom med vann. Det gir korte rør.`,
    'S-01 width holds': ({ found, n }) => `Trappa er bred nok: ${n.cm(found)}.`,
    'S-01 width not': ({ wanted, n }) => `Prøv en trapp som er minst ${n.cm(wanted)} bred.`,
    'S-01 headroom holds': () => 'Det er høyt nok over trappa.',
    'S-01 headroom not': () => 'Taket blir lavt over trappa. Prøv å flytte den.',
    'S-02 width holds': ({ found, n }) => `Svingtrappa er bred nok: ${n.cm(found)}.`,
    'S-02 width not': ({ wanted, n }) => `Prøv en svingtrapp som er minst ${n.cm(wanted)} bred.`,
    'S-03 going holds': ({ found, n }) => `Trinnene er dype nok: ${n.cm(found)}.`,
    'S-03 going not': ({ wanted, n }) => `Prøv trinn som er minst ${n.cm(wanted)} dype.`,
    'S-03 walking holds': ({ found, n }) =>
      `Trinnene er ${n.cm(found)} dype midt i trappa. Vi antar at dere går der.`,
    'S-03 walking not': ({ wanted, n }) =>
      `Prøv trinn som er minst ${n.cm(wanted)} dype midt i trappa. Vi antar at dere går der.`,
    'S-03 steps holds': () => 'Trinnene er gode å gå i.',
    'S-03 steps not': () => 'Prøv en annen dybde på trinnene.',
    'S-04 rise holds': ({ found, n }) => `Høyden på trappa går fint: ${n.metres(found)}.`,
    'S-04 rise not': ({ found, n }) => `Trappa går ${n.metres(found)} opp. Prøv en trapp med repos.`,
    'S-04 depth holds': ({ found, n }) => `Reposet er dypt nok: ${n.cm(found)}.`,
    'S-04 depth not': ({ wanted, n }) => `Prøv et repos som er minst ${n.cm(wanted)} dypt.`,
    'S-05 gap holds': ({ found, n }) => `Det er ${n.cm(found)} fra nærmeste dør til trappa.`,
    'S-05 gap not': ({ wanted, n }) => `Prøv å flytte døra minst ${n.cm(wanted)} fra trappa, eller snu den.`,
    'S-06 open holds': () => 'Gulvet over trappa er åpent.',
    'S-06 crossed unknown': () => 'En annen trapp begynner over denne. Tegn et snitt for å se høyden.',
    'S-08 walls holds': () => 'Det står vegg langs hele trappa.',
    'S-08 open unknown': ({ found, n }) =>
      `Rekkverk er ikke på tegningen. Langs trappa trengs ${n.metres(found)}.`,
    'L-01 glass holds': ({ rooms }) => `${rooms}: nok dagslys.`,
    'L-01 glass not': ({ rooms, more, n }) => `${rooms}: prøv ${n.m2(tenthUp(more))} mer vindusglass.`,
    'L-01 well unknown': ({ rooms }) => `${rooms}: vinduet ligger under bakken. Prøv et som ligger høyere.`,
    'L-01 together holds': ({ rooms }) => `${rooms}: nok dagslys til sammen.`,
    'L-01 together not': ({ rooms, more, n }) =>
      `${rooms}: prøv ${n.m2(tenthUp(more))} mer vindusglass til sammen.`,
    'L-01 wing unknown': ({ rooms }) => `${rooms}: huset selv tar av for lyset. Spør arkitekten.`,
    'L-03 wing unknown': ({ rooms }) =>
      `${rooms}: huset selv tar av for himmelen. Regn dagslyset med nøyaktig metode.`,
    'L-03 beside unknown': ({ rooms }) =>
      `${rooms}: en del av huset står høyt ved siden av vinduet. Se om den tar av for lyset.`,
    'L-03 around unknown': () =>
      'Hus, trær og terreng rundt er ikke på tegningen. Se om de tar av for himmelen.',
    'L-04 window holds': () => 'Alle oppholdsrom har vindu.',
    'L-04 window not': ({ rooms }) => `${rooms}: sett inn et vindu.`,
    'L-05 sill holds': () => 'Fra stua ser dere ut når dere sitter.',
    'L-05 sill not': ({ wanted, n }) => `Prøv et stuevindu som begynner høyst ${n.cm(wanted)} over gulvet.`,
    'L-05 sill unknown': () => 'Karmen avgjør utsikten fra stua. Prøv 5 cm lavere.',
    'L-06 glass holds': () => 'Ingen lave vinduer sitter høyt over bakken.',
    'L-06 glass unknown': () => 'Velg glass som tåler støt i de lave vinduene. Glasset er ikke på tegningen.',
    'L-06 doors unknown': () => 'Velg glass som tåler støt i terrassedøra. Glasset er ikke på tegningen.',
    'L-07 low holds': () => 'Ingen vinduer sitter så høyt at de skal barnesikres.',
    'L-07 high unknown': () => 'Velg barnesikring på vinduene høyt oppe. Beslag er ikke på tegningen.',
    'L-08 share holds': () => 'Mengden vinduer passer med energikravet.',
    'L-08 share not': () => 'Mye glass trenger mer varme. Prøv mindre, eller spør arkitekten.',
    'L-09 party holds': () => 'Ingen vinduer står i veggen mot naboen.',
    'L-09 party not': ({ found }) =>
      found === 1
        ? 'Flytt vinduet til en vegg ut mot det fri.'
        : `Flytt ${found} vinduer til vegger ut mot det fri.`,
    'F-01 cell holds': () => 'Veggen mot naboen er hel.',
    'F-01 cell not': () => 'La veggen mot naboen være hel. Flytt det som åpner den.',
    'F-02 first holds': ({ found }) => `Etasjer som teller: ${found}. Det gir brannklasse 1.`,
    'F-02 by-door holds': ({ found }) =>
      `Etasjer som teller: ${found}. Med egen dør til bakken gir det brannklasse 1.`,
    'F-02 second holds': ({ found }) => `Etasjer som teller: ${found}. Det gir brannklasse 2.`,
    'F-02 third holds': ({ found }) => `Etasjer som teller: ${found}. Det gir brannklasse 3.`,
    'F-02 open unknown': () =>
      'Inngangsdøra og naboens halvdel er ikke på tegningen. De avgjør brannklassen.',
    'F-04 levels holds': () => 'Veggen mot naboen står rett over seg selv i alle etasjer.',
    'F-04 levels not': ({ found, n }) => `Bygg under ${n.metres(found)} av veggen mot naboen.`,
    'F-04 eaves unknown': () => 'Før veggen mot naboen helt ut i takfoten. Taket er ikke på tegningen.',
    'F-06 exit holds': () => 'Det er dør rett ut fra etasjen.',
    'F-06 exit not': () => 'Sett inn en dør ut fra inngangsplanet.',
    'F-06 window holds': () => 'Etasjen har et vindu å komme ut av.',
    'F-06 window not': () => 'Sett inn et vindu å komme ut av i etasjen.',
    'F-06 window unknown': () => 'Karm eller stige avgjør om dere kommer ut av vinduet her. Se målene.',
    'F-07 rooms holds': () => 'Nok rom har en vei rett ut.',
    'F-07 rooms not': ({ more }) =>
      more === 1 ? 'Gi ett rom til et vindu å komme ut av.' : `Gi ${more} rom til et vindu å komme ut av.`,
    'F-07 rooms unknown': () => 'Karm eller stige avgjør om dere kommer ut av vinduene. Se målene.',
    'F-08 size holds': () => 'Rømningsvinduet er stort nok.',
    'F-08 size not': ({ more, n }) => `Prøv et rømningsvindu som er ${n.cm(stepsUp(more, 50))} større.`,
    'F-08 size unknown': () => 'Karmen avgjør om vinduet er stort nok. Prøv 10 cm større.',
    'F-09 sill holds': () => 'Rømningsvinduet sitter lavt nok.',
    'F-09 sill not': ({ wanted, n }) =>
      `Prøv et rømningsvindu som begynner høyst ${n.cm(wanted)} over gulvet.`,
    'F-09 sill unknown': () => 'Karmen avgjør om vinduet er lavt nok. Prøv 5 cm lavere.',
    'F-10 drop holds': ({ found, n }) => `Fra vinduet er det ${n.metres(found)} ned. Det går fint.`,
    'F-10 drop not': ({ found, n }) => `Fra vinduet er det ${n.metres(found)} ned. Prøv et sted lenger nede.`,
    'F-10 ladder unknown': ({ found, n }) =>
      `Fra vinduet er det ${n.metres(found)} ned. En fast stige hjelper.`,
    'F-11 walls holds': () => 'Alle vinduer står i en vegg, ikke i skråtaket.',
    'F-12 sprinkler unknown': () =>
      'Med sprinkler kan øverste etasje bruke veien ut under. Sprinkler er ikke på tegningen.',
    'F-13 levels holds': ({ found }) => `Trappene binder sammen ${found} etasjer. Det går fint.`,
    'F-13 levels not': ({ found, wanted }) =>
      `Trappene binder sammen ${found} etasjer. Prøv med høyst ${wanted}.`,
    'F-14 apart holds': () => 'Ingen vinduer her kommer nær naboens i et hjørne.',
    'F-14 near unknown': ({ wanted, n }) =>
      `Naboens vinduer er ikke tegnet. Nærmere enn ${n.metres(wanted)} i hjørnet: ett vindu med E 30, eller begge EI 15.`,
    'F-14 close unknown': ({ wanted, n }) =>
      `Naboens vinduer er ikke tegnet. Nærmere enn ${n.metres(wanted)} i hjørnet: ett vindu med EI 30, eller begge EI 15.`,
    'F-15 apart holds': () => 'Ingen vinduer her ser rett på naboens.',
    'F-15 near unknown': ({ wanted, n }) =>
      `Naboens vinduer er ikke tegnet. Nærmere enn ${n.metres(wanted)} rett overfor: ett vindu med E 30, eller begge EI 15.`,
    'F-15 close unknown': ({ wanted, n }) =>
      `Naboens vinduer er ikke tegnet. Nærmere enn ${n.metres(wanted)} rett overfor: ett vindu med EI 30, eller begge EI 15.`,
    'N-02 asleep not': ({ rooms, found, n }) =>
      `${rooms}: lyd fra naboen langs ${n.metres(found)} av veggen. Prat med dem om den.`,
    'N-02 heard not': ({ found, n }) =>
      `Noen hos naboen sover der det er lyd hos dere, langs ${n.metres(found)} av veggen. Prat med dem om den.`,
    'N-02 met holds': () => 'Der noen sover ved veggen mot naboen, er det stille på den andre siden.',
    'N-02 calm holds': () => 'Verken vann, trapp eller soverom ligger ved veggen mot naboen.',
    'N-02 sound unknown': () => 'Vann og trapp kan høres hos naboen. Spør hvor de sover.',
    'N-02 quiet unknown': ({ rooms }) => `${rooms}: naboen er bak veggen. Spør hva de har der.`,
    'E-04 shape holds': ({ found, n }) =>
      `Hver m² bolig har ${n.number(found, 1)} m² ytterflate. Mindre er lunere.`,
    'G-02 area unknown': ({ found, n }) =>
      `Huset dekker ${n.m2(found)} av tomta. Reguleringsplanen sier hvor mye som er lov.`,
    'G-03 none holds': () => 'Ingen rom er så høye at de teller ekstra.',
    'G-03 adds unknown': ({ found, n }) =>
      `Høye rom teller ${n.m2(found)} ekstra. Reguleringsplanen sier hvor mye som er lov.`,
    'G-05 count holds': ({ found }) => `Etasjer som teller: ${found}.`,
    'G-05 rooms unknown': () => 'Tegn rommene ferdig. De avgjør om etasjen teller.',
    'G-05 ground unknown': () => 'Terrenget rundt huset er ikke oppgitt. Det avgjør om etasjen teller.',
    'G-05 open unknown': () => 'Etasjen er liten. Står den åpen ned, teller den ikke.',
    'G-05 neighbour unknown': () => 'Her er det bare boder. Rommene hos naboen avgjør om etasjen teller.',
    'H-01 space holds': ({ found, n }) =>
      `Det er ${n.m2(found)} til hver. I statistikken er det ikke trangt.`,
    'H-01 space not': ({ found, n }) =>
      `Det er ${n.m2(found)} til hver, og få rom. I statistikken regnes det som trangt.`,
    'H-01 persons unknown': () => 'Hvor mange som skal bo her, er ikke oppgitt.',
    ...saidOfNeeds,
  },
  weight: { K: 'Lov', P: 'Godtatt løsning', N: 'Råd', S: 'Statistikk', need: 'Behov' },
  rules,
  state: { holds: 'Holder', not: 'Se på dette', unknown: 'Kan ikke si' },
};
