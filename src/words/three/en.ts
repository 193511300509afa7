import type { MoreWords } from '../words.ts';

/** Ways to look at the home in 3D: storeys, light, walking inside and pictures to keep. Functions take texts. */
export const three: MoreWords['three'] = {
  see: 'Look',
  title: 'How you see the home',
  storeys: 'Storeys',
  stacking: { one: 'One', stacked: 'All', exploded: 'Lifted', roofed: 'With roof' },
  light: 'Light',
  season: { none: 'Even', spring: 'Spring', summer: 'Summer', autumn: 'Autumn', winter: 'Winter' },
  day: { spring: '21 March', summer: '21 June', autumn: '21 September', winter: '21 December' },
  hour: 'Time of day',
  time: (time, day) => `${time} on ${day} in Larvik`,
  up: (degrees) => `The sun stands ${degrees} over the horizon.`,
  down: 'The sun is down. The lamps are on.',
  picture: 'Save picture',
  pictures: 'A picture of each storey',
  file: 'home',
};
