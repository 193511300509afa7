import { whole } from '../whole.ts';

/** What area and money are called, and what they open to. */
export const areaDialog = {
  title: 'Areal',
  lead: (found: string, frame: string) => `Dere bruker ${found}. Kommunens ramme er ${frame}.`,
  seen: (found: string, frame: string) => `${found} er i bruk. Kommunens ramme er ${frame}.`,
  tips: 'Slik får dere mer å gå på: la være å bygge et stykke, eller gjør en gang smalere.',
  press: 'Trykk på en linje, så ser dere hvor den er målt.',
  part: {
    walls: 'Innervegger',
    stairs: 'Trapp',
    free: 'Ledig gulv',
    low: 'For lavt under taket',
  },
  storeyTotal: 'Målt gulv (BRA)',
  wallShare: (share: string) => `Innervegger tar ${share} av gulvet.`,
  standards: 'To måter å telle på',
  standard: { 2012: '2012, for byggereglene', 2023: '2023, for salg' },
  figure: {
    bra: { name: 'BRA', plain: 'gulv mellom ytterveggene' },
    bta: { name: 'BTA', plain: 'med yttervegger, til midt i naboveggen' },
    braI: { name: 'BRA-i', plain: 'inne i hjemmet' },
    braE: { name: 'BRA-e', plain: 'bod med dør bare ute' },
    braB: { name: 'BRA-b', plain: 'innglasset balkong' },
    tba: { name: 'TBA', plain: 'åpen uteplass, ikke med i BRA' },
    alh: { name: 'ALH', plain: 'for lavt under taket' },
    gua: { name: 'GUA', plain: 'BRA og det lave gulvet' },
  },
  rounded: 'Hvert tall er rundet av for seg.',
  source: (name: string, date: string) =>
    `Etter NS 3940, utgavene 2012 og 2023. Rammen er fra ${name}, ${date}.`,
};

export const costDialog = {
  title: 'Kostnad',
  lead: (low: string, high: string) => `Hjemmet koster trolig mellom ${low} og ${high}.`,
  frameIs: (frame: string) => `Kommunens ramme for bygget er ${frame}.`,
  each: 'stk.',
  tips: (baths: number) =>
    `Mest koster det som har vann, og alt som gjør huset større. Prøv å ${baths > 1 ? 'ha ett bad mindre, eller ' : ''}la være å bygge et stykke.`,
  press: 'Trykk på en linje, så ser dere hva den måler og hvor.',
  since: { step: 'Siden forrige steg', start: 'Siden det første steget' },
  steps: 'Påslag for byggeplass, tegning og reserve',
  biggest: 'Dette koster mest',
  lines: 'Alle linjene',
  low: 'Lav',
  mid: 'Middels',
  high: 'Høy',
  price: { m2: 'Kr per m²', each: 'Kr per stk.' },
  sum: 'Sum i kr',
  elements: 'Sum deler',
  factors: {
    site: 'Drift av byggeplass',
    design: 'Tegning og søknad',
    fees: 'Gebyr og tilknytning',
    reserve: 'Reserve',
    index: 'Prisvekst',
  },
  total: 'I alt',
  uncertainty: (mid: string, share: string) =>
    `Anslag: midt på ${mid}, men kan bli ${share} mer eller mindre.`,
  source: (source: string, date: string) => `Priser: ${whole(source)} Datert ${date}.`,
  measured: {
    footprint_m2: 'Gulvet som står på bakken, innenfor veggene.',
    basement_m2: 'Gulvet i underetasjen.',
    outer_wall_m2: 'Veggene mot ute i alle etasjer, uten vinduer og dører.',
    window_m2: 'Alle vinduer, målt med karm.',
    outer_door_count: 'Dørene ut.',
    party_wall_m2: 'Veggen mot naboen i alle etasjer. Prisen er for den ene halvdelen.',
    inner_wall_m2: 'Innerveggene, målt på én side, uten dører og åpninger.',
    inner_door_count: 'Dørene inne.',
    floor_between_m2: 'Gulvet som ikke står på bakken.',
    roof_m2: 'Taket over det øverste gulvet, målt langs skråningen.',
    stair_count: 'Trappene dere har tegnet.',
    kitchen_count: 'Kjøkkenene dere har tegnet.',
    bath_count: 'Badene dere har tegnet.',
    bath_m2: 'Gulvet i badene, mellom veggene.',
    wc_count: 'Toalettene dere har tegnet.',
    laundry_count: 'Vaskerommene dere har tegnet.',
    bra_m2: 'Målt gulv i hele hjemmet, BRA.',
    slab_finish_m2: 'Gulvet som står på bakken, innenfor veggene.',
    dormer_count: 'Takoppløft kan ikke tegnes ennå.',
    sprinkler_m2: 'Sprinkler kan ikke tegnes ennå.',
    terrace_m2: 'Uteplass kan ikke tegnes ennå.',
  },
};

export const change = {
  sameArea: 'Samme areal',
  sameCost: 'samme kostnad',
  more: (kr: string) => `Koster ${kr} mer.`,
  less: (kr: string) => `Koster ${kr} mindre.`,
  prices: (was: string, is: string) => `De to er regnet ut med hver sin prisliste: ${was} og ${is}.`,
};

export const prices = {
  title: 'Prisliste',
  lead: (name: string) => `Kostnaden er regnet ut med ${name}.`,
  keeps: 'Bytter dere, gjelder det bare denne tegningen. Dere kan angre.',
  lists: 'Prislister på denne enheten',
  use: 'Bruk denne listen',
  open: 'Åpne en prisliste',
  ready: (name: string) => `${name} er lest. Trykk på «Bruk denne listen».`,
  other: (name: string) =>
    `${name} ligger her fra før, med andre priser. Gi filen en ny utgave («revision»), og åpne den igjen.`,
  wanted: (wanted: string, found: string) => `Tegningen trenger ${wanted}. Dette er ${found}.`,
  cannotRead: 'Dette er ikke en prisliste fra Romslig. Velg en annen fil.',
  expects: (place: string, what: string) =>
    `${place}: her skal det stå ${what}. Rett filen, og åpne den igjen.`,
  unknownName: (place: string) =>
    `${place}: dette navnet bruker Romslig ikke. Ta det bort, og åpne filen igjen.`,
  place: {
    name: (key: string) => `«${key}»`,
    line: (line: string) => `Linje ${line}`,
    both: (line: string, key: string) => `Linje ${line}, «${key}»`,
  },
  expected: {
    name: 'et kort navn med små bokstaver',
    'line-name': 'et kort navn som ingen annen linje har',
    revision: 'et helt tall fra 1 til 9999',
    date: 'en dato, som 2026-11-23',
    text: 'en kort tekst',
    lines: 'fra 1 til 200 linjer',
    line: 'en linje med mengde, enhet og tre priser',
    order: 'lav, middels og høy pris i stigende rekkefølge',
    quantity: 'en mengde som Romslig måler, som outer_wall_m2',
    unit: 'm2 eller each, slik mengden måles',
    kroner: 'hele kroner, 0 eller mer',
    factors: 'alle faktorene: site, design, fees, reserve og index',
    factor: 'en faktor fra 0.1 til 10, som 1.08',
    share: 'en andel fra 0 til 1, som 0.2',
  },
};

export const element = {
  footprint_m2: 'Grunn og plate',
  basement_m2: 'Kjeller',
  outer_wall_m2: 'Yttervegg',
  window_m2: 'Vinduer',
  outer_door_count: 'Ytterdør',
  party_wall_m2: 'Vegg mot naboen, halve',
  inner_wall_m2: 'Innervegg',
  inner_door_count: 'Innerdør',
  floor_between_m2: 'Gulv mellom etasjer',
  roof_m2: 'Tak',
  stair_count: 'Trapp med rekkverk',
  kitchen_count: 'Kjøkken',
  bath_count: 'Bad',
  bath_m2: 'Bad, per m²',
  wc_count: 'Eget toalett',
  laundry_count: 'Vaskerom',
  bra_m2: 'Strøm, luft, vann og varme',
  slab_finish_m2: 'Gulv på plate',
  dormer_count: 'Takoppløft',
  sprinkler_m2: 'Sprinkler',
  terrace_m2: 'Uteplass',
};

/** Lines that share their quantity with another line, by the lists that come with the app and their ids there. */
export const priceLine = {
  'anslag-2025': {
    c01: 'Grunnarbeid',
    c02: 'Fundament og plate',
    c17: 'Strøm',
    c18: 'Luft',
    c19: 'Vann og varme',
  },
};
