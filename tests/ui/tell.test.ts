import { expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { emptyDesign } from '../../src/model/design.ts';
import type { Kinds, RoomKindId } from '../../src/model/kinds.ts';
import { newest, shellFor } from '../../src/model/models.ts';
import { addRoom } from '../../src/store/acts.ts';
import { begin } from '../../src/store/history.ts';
import { tellChange } from '../../src/ui/draw/tell.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb as words } from '../../src/words/nb.ts';
import { modelsOf, testKinds } from '../kinds.ts';
import type { Picture } from '../picture.ts';
import { planOf, shellOf } from '../picture.ts';
import { tableWith } from '../store/table.ts';

const scene: Picture = { storeys: [`${'LLLLLLLLLLLLLLLL\n'.repeat(14)}`] };
const street: Picture = {
  ...scene,
  shell: { entrance: { storey: 0, side: 'top', from: 0, to: 2400 } },
};
const tells = (before: Picture, after: Picture, short = ''): string => {
  const models = modelsOf(scene);
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn'), short };
  return tellChange(planOf(before), planOf(after), models, null, says);
};

test('a stair tells every room that gave floor for it', () => {
  const hall: Picture = {
    storeys: ['LLLLLLHHHH\n'.repeat(20), 'AAAAAAGGGG\n'.repeat(20)],
    kinds: { G: 'hall' },
  };
  const stair = { kind: 'straight', storey: 0, x: 5, y: 2, turn: 0 } as const;
  expect(tells(hall, { ...hall, stairs: [stair] })).toMatch(
    /^Trappa er på plass\. Mindre: Gang 1 −\d,\d\sm², Gang 2 −\d,\d\sm², Soverom −\d,\d\sm², Stue −\d,\d\sm²\. Ved siden av trappa er det 20\scm\. Flytt en vegg\.$/,
  );
});

test('a room that gets too small for its kind is told by what is left of it, in one sentence with what can be done', () => {
  const kinds: Kinds = {
    ...testKinds,
    rooms: { ...testKinds.rooms, kitchen: { ...testKinds.rooms.kitchen, least: { area: 7, side: 0 } } },
  };
  const rows = (split: string): Picture => ({
    storeys: [split.repeat(15), 'AAAAAAAAAAAAAAAAAAAA\n'.repeat(15)],
  });
  const models = { shells: [], programmes: [], prices: [], kinds, examples: [] };
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const tell = (before: Picture, after: Picture, back = false): string =>
    tellChange(planOf(before), planOf(after), models, null, { ...says, back });
  const home = rows('LLLLLLLLLLLLKKKKKKKK\n');
  const stair = { ...home, stairs: [{ kind: 'straight', storey: 0, x: 12, y: 0, turn: 0 } as const] };
  expect(tell(home, stair)).toMatch(
    /^Trappa er på plass\. Kjøkken er nå [3-6],\d\sm², for lite\. Flytt en vegg\. Soverom ble /,
  );
  // Whose hand is at a wall needs not be told to move one, and a step back is a step back.
  const pushed = rows('LLLLLLLLLLLLLLLKKKKK\n');
  expect(tell(home, pushed)).toMatch(/Kjøkken er nå 6,\d\sm², for lite\.(?! Flytt)/);
  expect(tell(home, pushed, true)).not.toContain('for lite');
  expect(tell(rows('LLLLLLLLLLLKKKKKKKKK\n'), home)).not.toContain('for lite');
});

test('a new room that gets less than the least size of its kind says so at once, and several by their names', () => {
  const { kinds } = loadModels();
  const models = { shells: [], programmes: [], prices: [], kinds, examples: [] };
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const tell = (before: Picture, after: Picture, back = false): string =>
    tellChange(planOf(before), planOf(after), models, null, { ...says, back }).replaceAll('\u00a0', ' ');
  const floor = (row: string): Picture => ({ storeys: [`${row}\n`.repeat(14)] });
  const [left, small] = [floor('LLLLLLLLLLLLLLLLLLLL....'), floor('LLLLLLLLLLLLLLLLLLLLKKKK')];
  expect(tell(left, small)).toMatch(/^Kjøkken er på plass: 4,\d m², for lite\. Flytt en vegg\./);
  // Told once: too little floor is more to tell than that it is narrow.
  expect(tell(left, small)).not.toContain(more.told.narrow);
  expect(tell(left, small, true)).toMatch(/^Kjøkken er på plass: 4,\d m²\./);
  expect(tell(left, floor('LLLLLLLLLLLLLLLLLLLLHHHH'))).toMatch(/^Gang er på plass: 4,\d m²\./);
  const empty = floor('............................');
  expect(tell(empty, floor('LLLLLLLLLLLLLLLLKKKKBBBBBBBB'))).toMatch(
    /^3 rom er på plass\. For lite nå: Kjøkken 4,\d m²\./,
  );
});

test('a room that is put at its usual size is not told to be too small', () => {
  const models = loadModels();
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const [, few] = more.told.newSmall('', '1').split('1');
  for (const { id } of models.shells)
    for (const kind of Object.keys(models.kinds.rooms) as RoomKindId[]) {
      const shell = shellFor(models, newest(models.shells, id)!, 'A')!;
      const empty = emptyDesign(shell, models.programmes[0]!, models.prices[0]!);
      const table = tableWith(models, begin(empty));
      expect(addRoom(table.getState(), kind)).toBeNull();
      const after = derive(table.getState().history.present, shell);
      expect(tellChange(derive(empty, shell), after, models, null, says), kind).not.toContain(few);
    }
});

test('a storey that is laid out as another tells which rooms found no floor there, and why', () => {
  const rows = (...all: readonly string[]): string => all.map((row) => `${row}\n`.repeat(6)).join('');
  const below = rows('LLLLLLLLBBBBBBBB', 'KKKKKKKKSSSSSSSS');
  const copied = (above: string): string => {
    const picture: Picture = { storeys: [below, above] };
    const plan = planOf(picture);
    const rooms = plan.storeys[0]!.rooms.map(({ id }) => id);
    const done = applyEdit(plan.design, { do: 'copyRooms', rooms, storey: 1, dx: 0, dy: 0 }, plan.shell);
    if ('refused' in done) throw new Error(done.refused);
    const models = { shells: [], programmes: [], prices: [], kinds: testKinds, examples: [] };
    const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
    return tellChange(plan, derive(done.design, plan.shell), models, null, says);
  };
  const { leftOut, noFloor, newRooms } = more.told;
  const free = '................';
  expect(copied(rows(free, free))).toBe(newRooms(4));
  expect(copied(rows(free, '........--------'))).toBe(`${newRooms(3)} ${leftOut('Bod', noFloor.unbuilt)}`);
  expect(copied(rows(free, '........########'))).toBe(`${newRooms(3)} ${leftOut('Bod', noFloor.outside)}`);
  const none = copied(rows('........########', '........--------'));
  expect(none).toContain(leftOut('Bad, Bod', noFloor.else));
  // A part of a room is floor enough to come along on.
  expect(copied(rows(free, '............----'))).toBe(newRooms(4));
});

test('a side that draws back from the wall round the house and leaves a slit is told with how wide it is', () => {
  const at = (cells: string): Picture => ({ storeys: [`${cells}\n`.repeat(14)] });
  const whole = at('KKKKKKKKLLLLLLLL');
  expect(tells(whole, at('KKKKKKKKLLLLLLL.'))).toContain(more.told.slit('25\u00a0cm'));
  // What a hallway could be made of is no slit, nor is what a neighbour takes, or what lay there before.
  const { slit } = more.told;
  const begins = slit('').split(':')[0]!;
  for (const [before, after] of [
    [at('KKKKKKKKLLLLLLL.'), at('KKKKKKKKLLLLLL..')],
    [whole, at('KKKKKKKKKKLLLLLL')],
    [at('KKKKKKKKLLLLLLL.'), at('KKKKKKKLLLLLLLL.')],
    [at('KKKKKKKKLLLLLLL.'), whole],
  ] as const)
    expect(tells(before, after)).not.toContain(begins);
  // Between two rooms half of each wall stands in it.
  expect(tells(whole, at('KKKKKKK.LLLLLLLL'))).toContain(slit('20\u00a0cm'));
});

test('a room that comes to where one steps on or off a stair is told at once, and whoever stood there is not', () => {
  const stairs = [{ kind: 'straight', storey: 0, x: 5, y: 9, turn: 0 }] as const;
  const kinds = { G: 'hall' } as const;
  const empty = '..............\n'.repeat(32);
  const scene = (below: string, above = empty): Picture => ({ storeys: [below, above], stairs, kinds });
  const [{ bottom, top }] = planOf(scene(empty)).stairs as [ReturnType<typeof planOf>['stairs'][number]];
  /** A room of 5 by 3 squares over the floor at an end of the stair, or `away` from it. */
  const at = (end: typeof top, other: typeof top, letter: string, away = 0): string => {
    const y = end.from.y / 300;
    const rows = empty.trim().split('\n');
    const [from, to] = end.from.y < other.from.y ? [y - 3 - away, y - away] : [y + away, y + 3 + away];
    return rows.map((row, i) => (i >= from && i < to ? `....${letter.repeat(5)}.....` : row)).join('\n');
  };
  const told = (rooms: string): string => more.told.beforeStair(rooms);
  const none = told('').split(':')[0]!;
  for (const [end, other, where] of [
    [bottom, top, (floor: string) => scene(floor)],
    [top, bottom, (floor: string) => scene(empty, floor)],
  ] as const) {
    const [there, aside] = [at(end, other, 'A'), at(end, other, 'A', 3)];
    expect(tells(where(empty), where(there))).toContain(`Soverom er på plass`);
    expect(tells(where(empty), where(there))).toContain(told('Soverom'));
    expect(tells(where(aside), where(there))).toContain(`Soverom er flyttet. ${told('Soverom')}`);
    // Beside it there is room, one goes through a hall, and what stood there stands there still.
    expect(tells(where(there), where(aside))).not.toContain(none);
    expect(tells(where(empty), where(aside))).not.toContain(none);
    expect(tells(where(empty), where(at(end, other, 'G')))).not.toContain(none);
    const grown = there.replaceAll('....AAAAA', '...AAAAAA');
    expect(tells(where(there), where(grown))).not.toContain(none);
  }
  // A stair that is put into a room is told by what it takes.
  const bedroom = { storeys: [empty.replaceAll('.', 'A'), empty] };
  expect(tells(bedroom, { ...bedroom, stairs })).not.toContain(none);
});

test('a stair beside another is told as one more', () => {
  const floor: Picture = { storeys: ['..............\n'.repeat(20), '..............\n'.repeat(20)] };
  const stair = { kind: 'straight', storey: 0, x: 2, y: 2, turn: 0 } as const;
  const one = { ...floor, stairs: [stair] };
  const { newStair, stairMore } = more.told;
  expect(tells(floor, one)).toContain(newStair);
  const two = tells(one, { ...floor, stairs: [stair, { ...stair, x: 9 }] });
  expect(two).toContain(stairMore(2));
  expect(two).not.toContain(newStair);
});

test('a room that takes the last floor of its storey is told with what a home that is begun wants next', () => {
  const two = (rows: string): Picture => ({ storeys: [rows.repeat(14), '................\n'.repeat(14)] });
  const { next } = more.told;
  const half = two('LLLLLLLL........\n');
  const full = two('LLLLLLLLKKKKKKKK\n');
  expect(tells(half, full)).toContain(next.stair);
  expect(tells(two('................\n'), half)).not.toContain(next.stair);
  const stairs = [{ kind: 'straight', storey: 0, x: 1, y: 1, turn: 0 }] as const;
  expect(tells({ ...half, stairs }, { ...full, stairs })).toContain(next.openings);
  const openings = [{ edge: '0,3 v', kind: 'window' }] as const;
  const begun = tells({ ...half, stairs, openings }, { ...full, stairs, openings });
  for (const step of Object.values(next)) expect(begun).not.toContain(step);
});

test('with little room two sentences are told, and the money is left to the meters', () => {
  const kitchen: Picture = { storeys: ['KKKKKKKKKKKKKKKK\n'.repeat(14)] };
  const entry: Picture = { storeys: [`${'EEEEEEKKKKKKKKKK\n'.repeat(6)}${'KKKKKKKKKKKKKKKK\n'.repeat(8)}`] };
  const models = loadModels();
  const prices = models.prices[0]!;
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const [before, after] = [kitchen, entry].map((scene) => {
    const plan = planOf(scene);
    return { ...plan, design: { ...plan.design, prices: { id: prices.id, revision: prices.revision } } };
  }) as [ReturnType<typeof planOf>, ReturnType<typeof planOf>];
  const full = tellChange(before, after, models, 'E', says);
  const brief = tellChange(before, after, models, 'E', { ...says, brief: true });
  expect(full.startsWith(brief)).toBe(true);
  expect(brief.split(/\. /)).toHaveLength(2);
  expect(full.slice(brief.length)).toMatch(/kr/);
});

test('why a thing did not come all the way to the hand is told after what became of it', () => {
  const floor: Picture = { storeys: ['..............\n'.repeat(20), '..............\n'.repeat(20)] };
  const stair = { kind: 'l', storey: 0, x: 2, y: 2, turn: 0 } as const;
  const why = more.refusal['stair-no-floor-above'];
  const moved = tells({ ...floor, stairs: [stair] }, { ...floor, stairs: [{ ...stair, x: 3 }] }, why);
  expect(moved).toBe(`${more.told.movedStair} ${why}`);
});

test('a stair that is turned or moved is told', () => {
  const floor: Picture = { storeys: ['..............\n'.repeat(20), '..............\n'.repeat(20)] };
  const stair = { kind: 'l', storey: 0, x: 2, y: 2, turn: 0 } as const;
  const was = { ...floor, stairs: [stair] };
  const { turnedStair, movedStair, mirroredStair } = more.told;
  for (const [change, told] of [
    [{ turn: 1 }, turnedStair],
    [{ x: 4 }, movedStair],
    [{ mirrored: true }, mirroredStair],
  ] as const)
    expect(tells(was, { ...floor, stairs: [{ ...stair, ...change }] })).toBe(told);
});

test('a room that is moved is told as that', () => {
  const at = (row: string): Picture => ({
    storeys: [`${'................\n'.repeat(4)}${`${row}\n`.repeat(6)}${'................\n'.repeat(4)}`],
  });
  expect(tells(at('..AAAA..........'), at('...AAAA.........'))).toBe('Soverom er flyttet.');
  expect(tells(at('..AAAABBB.......'), at('...AAAABBB......'))).toBe('2 rom er flyttet.');
  // A wall that is pushed moves no room.
  expect(tells(at('..AAAABBB.......'), at('..AAABBBB.......'))).not.toContain('flyttet');
});

test('a stair in a hall tells how little is left beside it, where nobody can pass', () => {
  const hall = (wide: number): Picture => ({
    storeys: [`${'L'.repeat(20 - wide)}${'H'.repeat(wide)}\n`.repeat(40), `${'G'.repeat(20)}\n`.repeat(40)],
    kinds: { G: 'hall' },
    cell: 150,
  });
  const stair = { kind: 'straight', storey: 0, x: 13, y: 8, turn: 0 } as const;
  const put = (wide: number) => tells(hall(wide), { ...hall(wide), stairs: [stair] });
  expect(put(10)).toContain('Ved siden av trappa er det 35\u00a0cm. Flytt en vegg.');
  expect(put(7)).not.toContain('Ved siden av');
  expect(put(14)).not.toContain('Ved siden av');
});

test('and upstairs, when there is room below', () => {
  const hall: Picture = {
    storeys: [`${'G'.repeat(20)}\n`.repeat(40), `${'L'.repeat(10)}${'H'.repeat(10)}\n`.repeat(40)],
    kinds: { G: 'hall' },
    cell: 150,
  };
  const stair = { kind: 'straight', storey: 0, x: 13, y: 8, turn: 0 } as const;
  expect(tells(hall, { ...hall, stairs: [stair] })).toContain(
    '2. etasje: Ved siden av trappa er det 35\u00a0cm. Flytt en vegg.',
  );
});

test('rooms that come together are told by their number, and one by its name with what was built for it', () => {
  const empty: Picture = { storeys: ['............\n'.repeat(12)] };
  const four: Picture = { storeys: [`${'LLLLLLKKKKKK\n'.repeat(6)}${'AAAAAABBBBBB\n'.repeat(6)}`] };
  expect(tells(empty, four)).toMatch(/^4 rom er på plass\. Koster|^4 rom er på plass\.$/);
  const left: Picture = { storeys: [`${'LLLLLLLL\n'.repeat(10)}${'--------\n'.repeat(8)}`] };
  const built: Picture = { storeys: [left.storeys[0]!.replaceAll('-', 'A')] };
  expect(tells(left, built)).toMatch(/^Soverom er på plass: \d,\d\sm²\. 5,8\sm² mer gulv er bygd\./);
});

test('floor that is built, or left again, is told before the room that its wall went from', () => {
  const left: Picture = { storeys: [`${'LLLLLLLL\n'.repeat(10)}${'--------\n'.repeat(4)}`] };
  const built: Picture = { storeys: [left.storeys[0]!.replaceAll('-', '.')] };
  expect(tells(left, built)).toMatch(/^2,9\sm² mer gulv er bygd\./);
  expect(tells(built, left)).toMatch(/^2,9\sm² gulv bygges ikke\./);
  expect(tells(left, { storeys: [left.storeys[0]!.replaceAll('-', 'L')] })).toMatch(/^Stue er /);
});

test('a door out that is no way in says where that is, until there is one', () => {
  const toGarden = { edge: '4,14 h', width: 1000 } as const;
  const wayIn = { edge: '2,0 h', width: 1000 } as const;
  const where = more.told.noFrontDoor(words.kind.entry);
  expect(tells(street, { ...street, openings: [toGarden] })).toBe(`Dør ut fra Stue er på plass. ${where}`);
  expect(tells(street, { ...street, openings: [wayIn] })).toBe('Dør ut fra Stue er på plass.');
  const garden = { ...street, openings: [wayIn, toGarden] };
  expect(tells({ ...street, openings: [wayIn] }, garden)).toBe('Dør ut fra Stue er på plass.');
});

test('a home that is mirrored or turned half is told whole, not by its doors', () => {
  const home: Picture = {
    storeys: ['LLLLLLKKKK\n'.repeat(8)],
    openings: [{ edge: '6,3 v', width: 900 }],
  };
  const plan = planOf(home);
  const models = modelsOf(home);
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  for (const [way, told] of Object.entries(more.told.wholeHome)) {
    const turned = applyEdit(plan.design, { do: way as 'mirror' | 'turnHalf' }, plan.shell);
    if (!('design' in turned)) throw new Error(turned.refused);
    expect(tellChange(plan, derive(turned.design, plan.shell), models, null, says)).toBe(told);
  }
});

test('a home that is turned is told so before how large the room in the hand is now', () => {
  // Turned, the rooms have a wall towards free floor where they had an outer wall.
  const home: Picture = { storeys: [`${'LLLLLLKKKK\n'.repeat(8)}----------\n----------`] };
  const plan = planOf(home);
  const models = modelsOf(home);
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const turned = applyEdit(plan.design, { do: 'turnHalf' }, plan.shell);
  if (!('design' in turned)) throw new Error(turned.refused);
  const after = derive(turned.design, plan.shell);
  expect(Math.abs(after.room('L')!.net - plan.room('L')!.net)).toBeGreaterThan(0.05);
  expect(tellChange(plan, after, models, 'L', says)).toMatch(more.told.wholeHome.turnHalf);
  expect(tellChange(plan, after, models, 'L', says).indexOf(more.told.wholeHome.turnHalf)).toBe(0);
});

test('several openings that have been moved along are told by how many, and a home on the other side by its side', () => {
  const openings = (y: number): Picture => ({
    storeys: ['LLLLLLKKKK\n'.repeat(8)],
    openings: [
      { edge: `6,${y} v`, width: 900 },
      { edge: `${y},0 h`, kind: 'window', width: 900 },
    ],
  });
  expect(tells(openings(1), openings(2))).toBe(more.told.movedOpenings(2));
  const models = loadModels();
  const { design } = models.examples.find(({ shown }) => shown)!;
  const plan = derive(design, shellFor(models, design.shell, design.side)!);
  const other = applyEdit(design, { do: 'changeSide' }, plan.shell);
  if (!('design' in other)) throw new Error(other.refused);
  const there = derive(other.design, shellFor(models, design.shell, other.design.side)!);
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const told = tellChange(plan, there, models, null, says);
  expect(told).toBe(more.told.otherSide(other.design.side));
});

test('a step back that brings another storey into view says which', () => {
  const two = (above: string): Picture => ({
    storeys: ['LLLLLLLLLL\n'.repeat(10), `${above}\n`.repeat(10)],
  });
  const models = modelsOf(two('..........'));
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn'), back: true };
  const [before, after] = [planOf(two('KKKKKKKKKK')), planOf(two('..........'))];
  const here = tellChange(before, after, models, null, says);
  expect(tellChange(before, after, models, null, { ...says, came: 1 })).toBe(
    more.told.upThere(words.storey.name(1), here),
  );
});

test('a new room that is narrow tells what it took from another before it tells that it is narrow', () => {
  const bedroom: Picture = { storeys: ['AAAAAAAAAA\n'.repeat(10)] };
  const halved: Picture = {
    storeys: [`${'AAAAAAAAAA\n'.repeat(8)}${'GGGGGGGGGG\n'.repeat(2)}`],
    kinds: { G: 'bedroom' },
  };
  expect(tells(bedroom, halved)).toMatch(
    /^Soverom 2 er på plass: 1,\d\sm²\. Soverom 1 ble 2,0\sm² mindre\. Smalt\?/,
  );
});

test('a door or a window that is made otherwise is told as it is now', () => {
  const home = (door: object, window: object = {}): Picture => ({
    storeys: ['LLLLLLKKKK\n'.repeat(8)],
    openings: [
      { edge: '6,3 v', width: 900, swing: 1, hinge: 'start', ...door },
      { edge: '2,0 h', width: 1200, kind: 'window', sill: 900, height: 1200, ...window },
    ],
  });
  const door = 'Dør mellom Stue og Kjøkken';
  const sliding = 'Skyvedør mellom Stue og Kjøkken';
  const plain = (before: Picture, after: Picture) => tells(before, after).replaceAll('\u00a0', ' ');
  expect(plain(home({}), home({ swing: -1 }))).toMatch(`${door} slår mot stua.`);
  expect(plain(home({ swing: -1 }), home({}))).toMatch(`${door} slår mot kjøkkenet.`);
  expect(plain(home({}), home({ hinge: 'end' }))).toMatch(`${door} er hengslet på den andre siden.`);
  expect(plain(home({ slides: true }), home({ slides: true, hinge: 'end' }))).toMatch(
    `${sliding} skyves den andre veien.`,
  );
  expect(plain(home({ slides: true }), home({ slides: true, swing: -1 }))).toMatch(
    `${sliding} henger mot stua.`,
  );
  expect(plain(home({}), home({}, { sill: 600 }))).toMatch('Vindu ut fra Stue står 60 cm over gulvet.');
  expect(plain(home({}), home({}, { height: 900 }))).toMatch('Vindu ut fra Stue har høyde 90 cm.');
});

test('two rooms that have changed places are told as that, before how large they are now', () => {
  const rows = (a: string, b: string) =>
    `${`${a.repeat(7)}${b.repeat(9)}\n`.repeat(8)}${'HHHHHHHHHHHHHHHH\n'.repeat(4)}`;
  const swapped = tells({ ...scene, storeys: [rows('K', 'B')] }, { ...scene, storeys: [rows('B', 'K')] });
  expect(swapped).toMatch(/^Bad og Kjøkken har byttet plass\./);
  const moved = tells({ ...scene, storeys: [rows('.', 'B')] }, { ...scene, storeys: [rows('B', '.')] });
  expect(moved).not.toContain('byttet');
});

test('what comes back is told by its own name, wherever in the list it stood', () => {
  const bed = { kind: 'bed-90', storey: 0, x: 1000, y: 1000, turn: 0 } as const;
  const pieces = [bed, { ...bed, kind: 'desk', x: 3000 }] as const;
  expect(tells({ ...scene, furniture: pieces.slice(1) }, { ...scene, furniture: pieces })).toBe(
    more.told.upThere('Stue', more.furniture.newPiece(more.piece['bed-90'])),
  );
  const door = { edge: '2,0 h', width: 1000 } as const;
  const window = { edge: '8,14 h', width: 1200, kind: 'window' } as const;
  expect(tells({ ...street, openings: [window] }, { ...street, openings: [door, window] })).toBe(
    'Dør ut fra Stue er på plass.',
  );
});

test('all that a change got to is told, before what it costs', () => {
  const rooms: Picture = {
    storeys: ['LLLLLLLLKKKKKKKKKKKK\n'.repeat(16), '....................\n'.repeat(16)],
    openings: [{ edge: '8,3 v' }],
    furniture: [{ kind: 'armchair', x: 3600, y: 900 }],
  };
  const shell = shellOf(rooms);
  const armchair = { width: 800, depth: 850, height: 800, wall: false };
  const kinds = { ...testKinds, furniture: { armchair } } as unknown as Kinds;
  const prices = loadModels().prices;
  const before = planOf(rooms);
  const stair = { kind: 'straight', storey: 0, x: 5, y: 2, turn: 1 } as const;
  const done = applyEdit(before.design, { do: 'putStair', stair }, shell);
  if ('refused' in done) throw new Error(done.refused);
  const models = { shells: [shell], programmes: [], prices, kinds, examples: [] };
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const said = tellChange(before, derive(done.design, shell), models, null, says);
  expect(said).toContain(more.told.loose(words.opening.door, 1));
  expect(said).toContain(more.furniture.inTheWay(more.piece.armchair));
});

test('a room whose floor is given away is told by who has it now, and one that is taken away by that', () => {
  const rooms: Picture = { storeys: ['LLLLLLLLKKKKKKKKKKKK\n'.repeat(16)] };
  const given: Picture = { storeys: ['KKKKKKKKKKKKKKKKKKKK\n'.repeat(16)] };
  const taken: Picture = { storeys: ['........KKKKKKKKKKKK\n'.repeat(16)] };
  expect(tells(rooms, given).startsWith(more.told.gaveFloor('Stue', 'Kjøkken'))).toBe(true);
  expect(tells(rooms, taken).startsWith(more.told.goneRoom('Stue'))).toBe(true);
  const back = { words, more, formats: formatsOf(words, 'nb-u-nu-latn'), back: true };
  const models = { shells: [], programmes: [], prices: [], kinds: testKinds, examples: [] };
  expect(tellChange(planOf(rooms), planOf(given), models, null, back)).toContain(more.told.goneRoom('Stue'));
});

test('a room that is shown as large as the least of its kind is not told to be too small', () => {
  const half: Picture = { storeys: ['LLLLLLLLKKKKKKKKKKKK\n'.repeat(16)] };
  const most: Picture = { storeys: ['LLLLLLLKKKKKKKKKKKKK\n'.repeat(16)] };
  const { net } = planOf(most).room('L')!;
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const tell = (area: number): string => {
    const living = { ...testKinds.rooms.living, least: { area, side: 0 } };
    const kinds = { ...testKinds, rooms: { ...testKinds.rooms, living } };
    const models = { shells: [], programmes: [], prices: [], kinds, examples: [] };
    return tellChange(planOf(half), planOf(most), models, null, says);
  };
  const shown = Number(net.toFixed(1));
  expect(Math.abs(net - shown)).toBeGreaterThan(0);
  expect(tell(shown)).not.toContain('for lite');
  expect(tell(shown + 0.1)).toContain('for lite');
});

test('that a stair leaves next to nothing of a room is told beside the door it cost it, before the money', () => {
  const rooms: Picture = {
    storeys: [
      `${'LLLLLLLLGGGKKKKKKKKKKKKK\n'.repeat(6)}${'LLLLLLLLKKKKKKKKKKKKKKKK\n'.repeat(10)}`,
      '........................\n'.repeat(16),
    ],
    kinds: { G: 'hall' },
    openings: [{ edge: '8,3 v' }],
  };
  const shell = shellOf(rooms);
  const before = planOf(rooms);
  const stair = { kind: 'straight', storey: 0, x: 5, y: 0, turn: 1 } as const;
  const done = applyEdit(before.design, { do: 'putStair', stair }, shell);
  if ('refused' in done) throw new Error(done.refused);
  const hall = { ...testKinds.rooms.hall, least: { area: 0, side: 900 } };
  const kinds = { ...testKinds, rooms: { ...testKinds.rooms, hall } };
  const models = { shells: [shell], programmes: [], prices: loadModels().prices, kinds, examples: [] };
  const says = { words, more, formats: formatsOf(words, 'nb-u-nu-latn') };
  const said = tellChange(before, derive(done.design, shell), models, null, says);
  expect(said).toContain(more.told.loose(words.opening.door, 1));
  expect(said).toMatch(/Gang er nå \d,\d\sm², for lite\./);
});
