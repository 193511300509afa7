import type { MoreWords } from '../words.ts';

/** Ways to look at the home in 3D: storeys, light, walking inside and pictures to keep. Functions take texts. */
export const three: MoreWords['three'] = {
  see: 'Sjå på',
  title: 'Slik ser de heimen',
  storeys: 'Etasjane',
  stacking: { one: 'Éin', stacked: 'Alle', exploded: 'Lyfta', roofed: 'Med tak' },
  light: 'Lyset',
  season: { none: 'Jamt', spring: 'Vår', summer: 'Sommar', autumn: 'Haust', winter: 'Vinter' },
  day: { spring: '21. mars', summer: '21. juni', autumn: '21. september', winter: '21. desember' },
  hour: 'Klokka',
  time: (time, day) => `Klokka ${time} den ${day} i Larvik`,
  up: (degrees) => `Sola står ${degrees} over horisonten.`,
  down: 'Sola er nede. Lampene er på.',
  picture: 'Lagre bilete',
  pictures: 'Bilete av kvar etasje',
  file: 'heimen',
};
