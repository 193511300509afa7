import type { wall as nb } from './nb.ts';

export const wall: typeof nb = {
  title: 'The wall to the neighbour',
  decided:
    'The municipality has decided where the wall stands. It does not move. Ask the architect if you wonder about it.',
  ours: 'You',
  theirs: 'The neighbour',
  picture: (storey, said) => `${storey}: ${said}`,
  along: (metres, noise) => `${metres} ${noise}`,
  nothing: 'no sound and nobody asleep',
  unknown: 'The neighbour has not shown their side yet.',
  calm: 'Quiet against quiet. Nobody sleeps against sound.',
  clash: (metres) => `${metres} of the wall has sleep on one side and sound on the other.`,
  clashAt: (storey, metres, quiet) =>
    quiet === 'ours'
      ? `${storey}, ${metres}: sleep at yours, sound next door.`
      : `${storey}, ${metres}: sleep next door, sound at yours.`,
  talk: 'Talk about the wall',
  ways: [
    'Swap living room and bedroom in one of the homes.',
    'Put cupboards or a store against the wall. That softens it a little.',
    'Ask the architect about a better wall.',
  ],
  stand: {
    open: 'You have said nothing about the wall yet.',
    agreed: 'You have said that the wall is fine like this. Share it again so that the neighbour sees it.',
    withdrawn: 'You want to think some more. Share the wall again so that the neighbour sees it.',
  },
  theirStand: {
    open: 'The neighbour has shown their side.',
    agreed: 'The neighbour says that the wall is fine like this.',
    withdrawn: 'The neighbour wants to think some more.',
  },
  both: 'You agree about the wall.',
  agree: 'We agree about the wall',
  withdraw: 'We want to think some more',
  share: 'Show the neighbour your side',
  shareHint:
    'Only the wall is in it: where there is sound, and where somebody sleeps. No rooms and no measures.',
  link: 'Link to the wall',
  get: 'Open the neighbour’s side',
  getHint: 'Paste the link from the neighbour, or choose the file.',
  open: 'Open',
  putAway: 'Put the neighbour’s side away',
  notNextDoor: 'This belongs to another wall. Ask the neighbour for a new link or file.',
  waiting:
    'The neighbour has shown their side of the wall. Open or draw your home in the same house, on the other side, and it will be seen.',
};
