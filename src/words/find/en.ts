import type { MoreWords } from '../words.ts';

/** English. */
export const find: MoreWords['find'] = {
  title: 'Find and do',
  field: 'Write what you want',
  example: 'Try “larger bathroom” or “new door in the living room”.',
  none: 'Try other words.',
  found: (count) => `${count} found`,
  newRoom: (kind) => `New room: ${kind}`,
  newStair: (kind) => `New stairs: ${kind}`,
  larger: (room) => `Make ${room} larger`,
  smaller: (room) => `Make ${room} smaller`,
  door: (room) => `New door in ${room}`,
  window: (room) => `New window in ${room}`,
  opening: (room) => `New opening in ${room}`,
  show: (thing) => `Show ${thing}`,
  remove: (thing) => `Take away ${thing}`,
  small: 'in on a an the and to of we want have',
  also: {
    new: 'new add make put',
    larger: 'larger large bigger big extend wider longer more space room',
    smaller: 'smaller small shrink narrower shorter',
    door: 'new door entrance put add',
    window: 'new window light view put add',
    opening: 'new opening open put add',
    show: 'show open find go change edit move card',
    remove: 'take away remove delete',
    storey: 'go show floor storey',
    view: 'show model drawing',
    menu: 'open show',
  },
};
