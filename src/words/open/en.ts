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

/** A password on a link that is shared. */
export const lock: MoreWords['lock'] = {
  title: 'Password',
  choose: 'Lock the link with a password',
  means: 'Without a password the link is the drawing itself: whoever has it can see it.',
  password: 'Password, at least eight characters',
  lost: 'A forgotten password cannot be found again. Give it in another way than the link.',
  only: 'Only the link and the QR code can be locked.',
  locking: 'Locking the link …',
};

/** A locked link that somebody opens. */
export const unlock: MoreWords['unlock'] = {
  title: 'The link is locked',
  lead: 'Type the password you were given. It is not stored.',
  password: 'Password',
  open: 'Unlock',
  opening: 'Unlocking …',
  other: 'This password does not fit. Check capital letters, and try again.',
  unsafe: 'Locked links open only at a safe address, one that begins with https.',
};
