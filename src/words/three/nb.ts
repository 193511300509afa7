/** Ways to look at the home in 3D: storeys, light, walking inside and pictures to keep. Functions take texts. */
export const three = {
  see: 'Se på',
  title: 'Slik ser dere hjemmet',
  storeys: 'Etasjene',
  stacking: { one: 'Én', stacked: 'Alle', exploded: 'Løftet', roofed: 'Med tak' },
  light: 'Lyset',
  season: { none: 'Jevnt', spring: 'Vår', summer: 'Sommer', autumn: 'Høst', winter: 'Vinter' },
  day: { spring: '21. mars', summer: '21. juni', autumn: '21. september', winter: '21. desember' },
  hour: 'Klokka',
  time: (time: string, day: string) => `Klokka ${time} den ${day} i Larvik`,
  up: (degrees: string) => `Sola står ${degrees} over horisonten.`,
  down: 'Sola er nede. Lampene er på.',
  picture: 'Lagre bilde',
  pictures: 'Bilde av hver etasje',
  file: 'hjemmet',
};
