import type { MeasuredWords } from './measured-words.ts';

const TURN = (circle: string, width: string, length: string) =>
  `Den største sirkelen som er fri for veggar, møblar og dører som slår. Målet er ${circle}, eller ein firkant på ${width} × ${length}.`;
const MAIN = 'Kor mange av desse som er på inngangsplanet: stove, kjøkken, soverom, bad og toalett.';
const NOISE =
  'Lyd frå romma rundt blir telt i trinn. Kvar vegg og kvar etasje imellom tek bort nokre. Rom hos naboen er ikkje med.';

export const nn: MeasuredWords = {
  name: 'Slik er det målt',
  how: {
    'P-01': 'Kor mange delar rommet er i.',
    'P-02': 'Kor mange rom ein når frå inngangsdøra utan å gå ut att.',
    'P-03': 'Kor mange av desse som er teikna: stove, kjøkken, soverom, bad og toalett.',
    'P-04': 'Kor mange dører og vindauge som ikkje står i ein vegg.',
    'P-05': 'Golv oppe som ikkje har golv under seg.',
    'P-06':
      'Golvet mellom veggane, eller den kortaste sida i rommet. Rom utan vegg imellom blir målte som eitt.',
    'A-01': (f) =>
      `Frå golvet ved inngangen til næraste andre etasje. Inntil ${f('level_mm')} blir rekna som same plan.`,
    'A-02': MAIN,
    'A-03': MAIN,
    'A-07': (f) =>
      `Ein firkant på ${f('square_mm')} framfor døra, fri for veggar og for døra når ho slår. Bakken er ikkje teikna.`,
    'A-08': (f) =>
      `${TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm'))} Vegen mellom dørene blir målt der han er smalast, opp til ${f('way_mm')}.`,
    'A-09': (f) => TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm')),
    'A-10': (f) =>
      `Vegen frå døra til andre dører og vindauge, der han er smalast, opp til ${f('way_mm')}. Møblar er med.`,
    'A-11': (f) =>
      `Fri vegg ved låsen, på begge sider av døra, opp til ${f('side_mm')}. Døra med minst plass tel.`,
    'A-12': (f) =>
      `Vegen frå inngangsdøra til boda, der han er smalast, opp til ${f('way_mm')}. Vegen ute er ikkje teikna.`,
    'R-01': 'Frå golv til tak i det lågaste rommet. Under skråtak: delen av golvet som er høg nok.',
    'R-02': 'Frå golv til tak i det lågaste rommet. Under skråtak: delen av golvet som er høg nok.',
    'R-03':
      'Kor mange av møblane rommet treng, som får plass. Dei blir prøvde på nytt, same korleis de har møblert.',
    'R-04': (f) =>
      `${TURN(f('circle_mm'), f('rectangle_width_mm'), f('rectangle_length_mm'))} Han skal liggje framfor toalettet. Det som er ope ${f('under_mm')} opp, er ikkje i vegen.`,
    'R-05': (f) =>
      `Fritt golv ved sida av toalettet, opp til ${f('side_mm')}. Den andre sida skal ha ${f('other_mm')}, og vegen dit ${f('way_mm')}.`,
    'R-06': (f) => `Vegen frå døra til midt i dusjen, der han er smalast, opp til ${f('R-06.way_mm')}.`,
    'R-07': 'Kor mange som er teikna: benk og kjøleskap på kjøkkenet, klesskap i heimen.',
    'R-08': (f) => `Golvet mellom veggane i boda, eller i dei største, høgst ${f('parts_count')} til saman.`,
    'R-09': 'Opninga i veggen minus karm og dørblad. Den breiaste inngangsdøra tel.',
    'R-10': 'Opninga i veggen minus karm og dørblad. Den smalaste døra tel.',
    'R-12': 'Vegen gjennom gangen frå dør til dør, forbi det som står der, der han er smalast.',
    'R-14':
      'Kor mange rom med vatn som ligg for seg sjølv: ikkje ved veggen med røyr, og ikkje inntil kvarandre.',
    'S-01': 'Breidda mellom veggane, og høgda rett opp frå trinna der ho er minst.',
    'S-02': 'Breidda mellom veggane, der trappa er smalast.',
    'S-03': (f) =>
      `Djupna på trinna der ein går. To opptrinn og eitt inntrinn skal bli ${f('formula_min_mm')}–${f('formula_max_mm')}.`,
    'S-04': 'Frå golv til golv. Eit repos blir målt langs vegen ein går.',
    'S-05': 'Det kortaste frå ei dør, eller der ho slår, til første eller siste trinn.',
    'S-06': 'Høgda under golvet over, trinn for trinn.',
    'S-08': (f) =>
      `Lengda langs trappa og holet oppe som ikkje har vegg. Der eit fall er over ${f('fall_mm')}, trengst rekkverk.`,
    'L-01':
      'Glaset i vindauga mot golvet mellom veggane. Det som stikk ut over vindauga, blir lagt til golvet. Rom utan vegg imellom blir målte som eitt.',
    'L-03': 'Vinkelen frå vindauget opp til toppen av heimen sjølv. Hus og tre rundt er ikkje teikna.',
    'L-04': 'Kor mange vindauge det er, i rommet som har færrast. Rom utan vegg imellom er eitt.',
    'L-05': 'Frå golvet til underkanten av det lågaste vindauget i stova. Karmen kjem i tillegg.',
    'L-06': (f) =>
      `Dører ut, og det høgaste frå bakken til eit vindauge. Vindauge lågare enn ${f('glass_mm')} over golvet tel frå ${f('drop_mm')} over bakken.`,
    'L-07': 'Frå bakken til underkanten av det høgaste vindauget.',
    'L-08': 'Vindauge og ytterdører, delt på golvet som blir varma opp.',
    'L-09': 'Kor mange vindauge som står i veggen mot naboen.',
    'F-01': 'Kor mange opningar som går gjennom veggen mot naboen.',
    'F-02': 'Kor mange etasjar som tel, som i G-05.',
    'F-04': 'Kor mykje av naboveggen som ikkje står over veggen i etasjen under.',
    'F-06': 'Kor mange vegar ut etasjen har: dører, og vindauge som er store og låge nok.',
    'F-07':
      'Kor mange opphaldsrom som har rømmingsvindauge eller dør rett ut. Rom utan vegg imellom er eitt.',
    'F-08': (f) =>
      `Fri breidd, fri høgd, eller begge lagde saman: det som er nærast grensa. Grensene er ${f('width_mm')}, ${f('height_mm')} og ${f('sum_mm')}.`,
    'F-09': 'Frå golvet til underkanten av rømmingsvindauget. Karmen kjem i tillegg.',
    'F-10': 'Frå underkanten av rømmingsvindauget ned til bakken.',
    'F-11': 'Kor mange vindauge som ligg i skråtaket.',
    'F-12': 'Om øvste etasje har ein veg ut utan å gå ned trappa.',
    'F-13': 'Kor mange etasjar på rad som trapper bind saman.',
    'F-14': (f) =>
      `Frå vindauget til midten av naboveggen. Vindauga til naboen er ikkje teikna. Fritt frå ${f('free_mm')}, strengare under ${f('near_mm')}.`,
    'F-15': (f) =>
      `Frå vindauget til midten av naboveggen. Vindauga til naboen er ikkje teikna. Fritt frå ${f('free_mm')}, strengare under ${f('near_mm')}.`,
    'N-02': 'Kor mykje av naboveggen det gjeld, alle etasjar lagde saman.',
    'E-04': 'Ytterveggar, tak og golv mot bakken, delt på BRA. Naboveggen er ikkje med.',
    'G-02': (f) =>
      `Til utsida av ytterveggane og midt i naboveggen. Det som heng under ${f('under_mm')} og meir enn ${f('out_mm')} ut, er med. Kjellar er med når han stikk meir enn ${f('above_mm')} opp.`,
    'G-03': (f) =>
      `Frå golv til tak i det høgaste rommet. Frå ${f('second_mm')} tel det som eitt plan til, så eitt til for kvar ${f('step_mm')}.`,
    'G-05': (f) =>
      `Etasjar med golv. Ein kjellar med berre boder tel ikkje når taket er under ${f('basement_mm')} over bakken. Ein hems tel ikkje under 1/${f('mezzanine_parts_count')} av etasjen under. Eit loft med berre boder tel ikkje under 1/${f('loft_parts_count')}.`,
    'H-01': (f) =>
      `BRA-i delt på kor mange som bur der. Til rom tel ikkje kjøkken, bad, gang, boder og rom under ${f('room_m2')}.`,
    'B-01': 'Vegen frå inngangsdøra der han er smalast, eller kor mange rom ein rullestol når.',
    'B-02': 'Om stove, kjøkken, soverom og bad er på inngangsplanet.',
    'B-03': (f) =>
      `Den kortaste sida i rommet. Om ein kan snu, blir prøvd på golvet med ein sirkel på ${f('circle_mm')} og ein firkant på ${f('rectangle_width_mm')} × ${f('rectangle_length_mm')}.`,
    'B-04': 'Om ein når stove, kjøkken, eit soverom og eit bad frå inngangsdøra utan trapp.',
    'B-05': 'Om det er eit vaskerom eller ei maskin. For rullestol: om ho er på inngangsplanet og kan nåast.',
    'B-06': (f) =>
      `Om ei vogn på ${f('width_mm')} × ${f('length_mm')} får plass i inngangen eller ei bod på same plan.`,
    'B-07': NOISE,
    'B-08': NOISE,
    'B-09': (f) =>
      `Plassane rundt det største bordet som er teikna, eller som golvet gir: ${f('seat_mm')} kvar langs to sider, og ${f('behind_mm')} bak.`,
    'B-10': (f) => `Sengene som er teikna. Utan seng: éi frå ${f('one_m2')} soverom, to frå ${f('two_m2')}.`,
  },
};
