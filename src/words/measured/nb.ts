import type { MeasuredWords } from './measured-words.ts';

const TURN = (circle: string, width: string, length: string) =>
  `Den største sirkelen som er fri for vegger, møbler og dører som slår. Målet er ${circle}, eller en firkant på ${width} × ${length}.`;
const MAIN = 'Hvor mange av disse som er på inngangsplanet: stue, kjøkken, soverom, bad og toalett.';
const NOISE =
  'Lyd fra rommene rundt telles i trinn. Hver vegg og hver etasje imellom tar bort noen. Naboens rom er ikke med.';

export const nb: MeasuredWords = {
  name: 'Slik er det målt',
  how: {
    'P-01': 'Hvor mange deler rommet består av.',
    'P-02': 'Hvor mange rom en når fra inngangsdøra uten å gå ut igjen.',
    'P-03': 'Hvor mange av disse som er tegnet: stue, kjøkken, soverom, bad og toalett.',
    'P-04': 'Hvor mange dører og vinduer som ikke står i en vegg.',
    'P-05': 'Gulv oppe som ikke har gulv under seg.',
    'P-06': 'Gulvet mellom veggene, eller rommets korteste side. Rom uten vegg imellom måles som ett.',
    'A-01': (f) =>
      `Fra gulvet ved inngangen til nærmeste andre etasje. Inntil ${f('level_mm')} regnes som samme plan.`,
    'A-02': MAIN,
    'A-03': MAIN,
    'A-07': (f) =>
      `En firkant på ${f('square_mm')} foran døra, fri for vegger og for døra når den slår. Bakken er ikke tegnet.`,
    'A-08': (f) =>
      `${TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm'))} Veien mellom dørene måles der den er smalest, opp til ${f('way_mm')}.`,
    'A-09': (f) => TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm')),
    'A-10': (f) =>
      `Veien fra døra til andre dører og vinduer, der den er smalest, opp til ${f('way_mm')}. Møbler er med.`,
    'A-11': (f) =>
      `Fri vegg ved låsen, på begge sider av døra, opp til ${f('side_mm')}. Døra med minst plass teller.`,
    'A-12': (f) =>
      `Veien fra inngangsdøra til boden, der den er smalest, opp til ${f('way_mm')}. Veien ute er ikke tegnet.`,
    'R-01': 'Fra gulv til tak i det laveste rommet. Under skråtak: andelen av gulvet som er høy nok.',
    'R-02': 'Fra gulv til tak i det laveste rommet. Under skråtak: andelen av gulvet som er høy nok.',
    'R-03':
      'Hvor mange av møblene rommet trenger, som får plass. De prøves på nytt, uansett hvordan dere har møblert.',
    'R-04': (f) =>
      `${TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm'))} Den skal ligge foran toalettet. Det som er åpent ${f('under_mm')} opp, er ikke i veien.`,
    'R-05': (f) =>
      `Fritt gulv ved siden av toalettet, opp til ${f('side_mm')}. Den andre siden skal ha ${f('other_mm')}, og veien dit ${f('way_mm')}.`,
    'R-06': (f) => `Veien fra døra til midt i dusjen, der den er smalest, opp til ${f('R-06.way_mm')}.`,
    'R-07': 'Hvor mange som er tegnet: benk og kjøleskap på kjøkkenet, klesskap i hjemmet.',
    'R-08': (f) => `Gulvet mellom veggene i boden, eller i de største, høyst ${f('parts_count')} til sammen.`,
    'R-09': 'Åpningen i veggen minus karm og dørblad. Den bredeste inngangsdøra teller.',
    'R-10': 'Åpningen i veggen minus karm og dørblad. Den smaleste døra teller.',
    'R-12': 'Veien gjennom gangen fra dør til dør, forbi det som står der, der den er smalest.',
    'R-14':
      'Hvor mange rom med vann som ligger for seg selv: ikke ved veggen med rør, og ikke inntil hverandre.',
    'S-01': 'Bredden mellom veggene, og høyden rett opp fra trinnene der den er minst.',
    'S-02': 'Bredden mellom veggene, der trappa er smalest.',
    'S-03': (f) =>
      `Dybden på trinnene der en går. To opptrinn og ett inntrinn skal bli ${f('formula_min_mm')}–${f('formula_max_mm')}.`,
    'S-04': 'Fra gulv til gulv. Et repos måles langs veien en går.',
    'S-05': 'Det korteste fra en dør, eller der den slår, til første eller siste trinn.',
    'S-06': 'Høyden under gulvet over, trinn for trinn.',
    'S-08': (f) =>
      `Lengden langs trappa og hullet oppe som ikke har vegg. Der et fall er over ${f('fall_mm')}, trengs rekkverk.`,
    'L-01':
      'Glasset i vinduene mot gulvet mellom veggene. Det som stikker ut over vinduene, legges til gulvet. Rom uten vegg imellom måles som ett.',
    'L-03': 'Vinkelen fra vinduet opp til toppen av hjemmet selv. Hus og trær rundt er ikke tegnet.',
    'L-04': 'Hvor mange vinduer det er, i rommet som har færrest. Rom uten vegg imellom er ett.',
    'L-05': 'Fra gulvet til underkanten av det laveste vinduet i stua. Karmen kommer i tillegg.',
    'L-06': (f) =>
      `Dører ut, og det høyeste fra bakken til et vindu. Vinduer lavere enn ${f('glass_mm')} over gulvet teller fra ${f('drop_mm')} over bakken.`,
    'L-07': 'Fra bakken til underkanten av det høyeste vinduet.',
    'L-08': 'Vinduer og ytterdører, delt på gulvet som varmes opp.',
    'L-09': 'Hvor mange vinduer som står i veggen mot naboen.',
    'F-01': 'Hvor mange åpninger som går gjennom veggen mot naboen.',
    'F-02': 'Hvor mange etasjer som teller, som i G-05.',
    'F-04': 'Hvor mye av naboveggen som ikke står over veggen i etasjen under.',
    'F-06': 'Hvor mange veier ut etasjen har: dører, og vinduer som er store og lave nok.',
    'F-07': 'Hvor mange oppholdsrom som har rømningsvindu eller dør rett ut. Rom uten vegg imellom er ett.',
    'F-08': (f) =>
      `Fri bredde, fri høyde, eller begge lagt sammen: det som er nærmest grensen. Grensene er ${f('width_mm')}, ${f('height_mm')} og ${f('sum_mm')}.`,
    'F-09': 'Fra gulvet til underkanten av rømningsvinduet. Karmen kommer i tillegg.',
    'F-10': 'Fra underkanten av rømningsvinduet ned til bakken.',
    'F-11': 'Hvor mange vinduer som ligger i skråtaket.',
    'F-12': 'Om øverste etasje har en vei ut uten å gå ned trappa.',
    'F-13': 'Hvor mange etasjer på rad som trapper binder sammen.',
    'F-14': (f) =>
      `Fra vinduet til midten av naboveggen. Naboens vinduer er ikke tegnet. Fritt fra ${f('free_mm')}, strengere under ${f('near_mm')}.`,
    'F-15': (f) =>
      `Fra vinduet til midten av naboveggen. Naboens vinduer er ikke tegnet. Fritt fra ${f('free_mm')}, strengere under ${f('near_mm')}.`,
    'N-02': 'Hvor mye av naboveggen det gjelder, alle etasjer lagt sammen.',
    'E-04': 'Yttervegger, tak og gulv mot bakken, delt på BRA. Naboveggen er ikke med.',
    'G-02': (f) =>
      `Til utsiden av ytterveggene og midt i naboveggen. Det som henger under ${f('under_mm')} og mer enn ${f('out_mm')} ut, er med. Kjeller er med når den stikker mer enn ${f('above_mm')} opp.`,
    'G-03': (f) =>
      `Fra gulv til tak i det høyeste rommet. Fra ${f('second_mm')} teller det som ett plan til, så ett til for hver ${f('step_mm')}.`,
    'G-05': (f) =>
      `Etasjer med gulv. En kjeller med bare boder teller ikke når taket er under ${f('basement_mm')} over bakken. En hems teller ikke under 1/${f('mezzanine_parts_count')} av etasjen under. Et loft med bare boder teller ikke under 1/${f('loft_parts_count')}.`,
    'H-01': (f) =>
      `BRA-i delt på hvor mange som bor der. Til rom telles ikke kjøkken, bad, gang, boder og rom under ${f('room_m2')}.`,
    'B-01': 'Veien fra inngangsdøra der den er smalest, eller hvor mange rom en rullestol når.',
    'B-02': 'Om stue, kjøkken, soverom og bad er på inngangsplanet.',
    'B-03': (f) =>
      `Rommets korteste side. Om en kan snu, prøves på gulvet med en sirkel på ${f('circle_mm')} og en firkant på ${f('rectangle_width_mm')} × ${f('rectangle_length_mm')}.`,
    'B-04': 'Om en når stue, kjøkken, et soverom og et bad fra inngangsdøra uten trapp.',
    'B-05': 'Om det er et vaskerom eller en maskin. For rullestol: om den er på inngangsplanet og kan nås.',
    'B-06': (f) =>
      `Om en vogn på ${f('width_mm')} × ${f('length_mm')} får plass i inngangen eller en bod på samme plan.`,
    'B-07': NOISE,
    'B-08': NOISE,
    'B-09': (f) =>
      `Plassene rundt det største bordet som er tegnet, eller som gulvet gir: ${f('seat_mm')} hver langs to sider, og ${f('behind_mm')} bak.`,
    'B-10': (f) => `Sengene som er tegnet. Uten seng: én fra ${f('one_m2')} soverom, to fra ${f('two_m2')}.`,
  },
};
