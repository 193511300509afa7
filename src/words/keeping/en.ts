/** Versions of a drawing, all drawings of a device, and what becomes of them. Functions take texts. */
export const keeping = {
  now: 'As it is now',
  name: 'Name of this one (may stay empty)',
  likes: 'What we like (may stay empty)',
  keep: 'Keep this one',
  kept: 'You have kept this one. Draw on, it stays as it is.',
  versions: 'What you have kept',
  none: 'Nothing yet. Keep the drawing when you like it.',
  figures: (area: string, cost: string) => `${area} · ${cost}`,
  from: (name: string) => `Made from “${name}”`,
  unasked: 'Kept by itself',
  back: 'Go back to this one',
  wentBack: (name: string) => `You now draw on from “${name}”. What came after is in the list.`,
  compare: 'Compare',
  compareTitle: 'Compare two',
  first: 'From',
  second: 'To',
  same: 'The two are alike.',
  handed: (area: string, from: string, to: string) => `${area} went from ${from} to ${to}.`,
  built: (area: string, to: string) => `${area} is built, for: ${to}.`,
  unbuilt: (area: string, from: string) => `${area} is no longer built: ${from}.`,
  moreOpenings: (count: string) => `${count} more doors and windows.`,
  fewerOpenings: (count: string) => `${count} fewer doors and windows.`,
  larger: (area: string) => `The area is ${area} larger.`,
  smaller: (area: string) => `The area is ${area} smaller.`,
  turned: 'The two stand on different sides of the wall, or in different houses.',
  throw: 'Throw away',
  thrown: (name: string) => `“${name}” is in the bin.`,
  undo: 'Undo',
  bin: 'Bin',
  takeBack: 'Take back',
  forGood: 'Delete for good',
  drawings: 'All drawings',
  allOf: (count: string) => `All drawings (${count})`,
  open: 'Open',
  changed: (when: string) => `Changed ${when}`,
};

/** Another tab draws on the same drawing. */
export const following = {
  title: 'The drawing is open in another window',
  lead: 'Here you see it while it changes there.',
  over: 'Draw on here',
};

/** Ending on a borrowed device. */
export const clearing = {
  title: 'Finish and clear',
  lead: 'Use this on a borrowed device. Then nothing is left here.',
  all: 'All drawings, versions and choices on this device are deleted.',
  recall: 'It cannot be undone. Share or save first what you want to take along.',
  given: 'Links and files you have given away work as before.',
  clear: 'Clear this device',
};

/** A drawing that did not open as it should. */
export const safe = {
  title: 'The drawing is safe',
  lead: 'It did not open as it should. Save it as a file, or try once more.',
  again: 'Try once more',
  open: 'Open as a new drawing',
};

/** A home on one sheet: a picture that carries it, and paper. */
export const sheet = {
  picture: 'Save as picture',
  print: 'Print',
  scan: 'Scan the code, or drop the picture in Romslig',
  scanInside: 'Open Romslig, and scan the code there',
  failed: 'No picture came of it here. Use the file or the link.',
};

/** See keeping/nb.ts. */
export const newer = {
  title: 'News from the municipality',
  shell: (was: string, is: string) =>
    `The house: you draw in revision ${was}, and now there is revision ${is}.`,
  programme: (was: string, is: string) =>
    `The rules: the house answers by revision ${was}, and now there is revision ${is}.`,
  prices: (was: string, is: string) =>
    `The prices: the cost rests on revision ${was}, and now there is revision ${is}.`,
  stays: 'The drawing stays as it is until you move it.',
  changes: 'This will be different',
  outside: 'This finds no place',
  nothing: 'All of it finds its place as it is.',
  goneRoom: (room: string) => `${room} falls outside the house.`,
  room: (room: string, was: string, is: string) => `${room} goes from ${was} to ${is}.`,
  areaFrame: (was: string, is: string) => `The frame for area goes from ${was} to ${is}.`,
  budgetFrame: (was: string, is: string) => `The frame for cost goes from ${was} to ${is}.`,
  area: (was: string, is: string) => `The area goes from ${was} to ${is}.`,
  cost: (was: string, is: string) => `The cost goes from ${was} to ${is}.`,
  noWall: (opening: string) => `${opening} is left without a wall.`,
  stair: 'The stair finds no place.',
  furniture: (pieces: string) => `No floor under: ${pieces}.`,
  after: 'As it would be',
  came: 'The house will say',
  went: 'The house will no longer say',
  keeps: 'The old one is kept. You can go back whenever you like.',
  move: 'Move the drawing',
  moved: 'The drawing is moved. The old one is under “Keep”.',
};
