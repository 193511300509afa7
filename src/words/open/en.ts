import type { MoreWords } from '../words.ts';

/** Opening what somebody shared, in English. */
export const scan: MoreWords['scan'] = {
  scan: 'Scan a code',
  title: 'Scan a code',
  seen: 'What the camera sees',
  asking: 'Say yes when the device asks for the camera.',
  looking: 'Hold the code inside the frame.',
  notYet: 'No code yet. Move closer, and hold still.',
  foreign: 'This is another kind of code. Find one from Romslig.',
  refused: 'The camera is closed to Romslig. Open it in the browser, or choose a picture of the code.',
  silent: 'The camera does not answer now. Choose a picture of the code.',
  stays: 'What the camera sees is not stored.',
  picture: 'Choose a picture',
};
