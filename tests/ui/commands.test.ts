import { describe, expect, test } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { loadModels } from '../../src/io/models.ts';
import { begin } from '../../src/store/history.ts';
import { piecesOf } from '../../src/store/room-pieces.ts';
import type { Note } from '../../src/store/state.ts';
import { tellNote } from '../../src/ui/draw/tell-note.ts';
import { commandsFor } from '../../src/ui/find/commands.ts';
import { matching } from '../../src/ui/find/match.ts';
import { formatsOf } from '../../src/words/format.ts';
import { nb as more } from '../../src/words/more/nb.ts';
import { nb as words } from '../../src/words/nb.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';
import { tableWith } from '../store/table.ts';

const HOME: Picture = {
  storeys: [
    `
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    --------------------
    --------------------`,
    '....................\n'.repeat(10),
  ],
  furniture: [{ kind: 'armchair', x: 1200, y: 1200 }],
};

const { kinds } = await loadModels();
const formats = formatsOf(words, 'nb-u-nu-latn');

/** A person who writes what they want and takes what answers first. */
function writer(picture: Picture) {
  const bare = shellOf(picture);
  const [first, ...others] = bare.storeys;
  const garden = { id: 'garden', rects: [{ x0: 0, y0: 2400, x1: 6000, y1: 3000 }] };
  const shell = { ...bare, storeys: [{ ...first!, zones: [garden] }, ...others] };
  const models = { shells: [shell], programmes: [], prices: [], kinds, examples: [] };
  const store = tableWith(models, begin(designOf(picture)));
  const furnished: (string | null)[] = [];
  const plan = () => derive(store.getState().history.present, store.getState().shell);
  const answers = (query: string) => {
    const nothing = () => {};
    const all = commandsFor({
      plan: plan(),
      table: store.getState,
      words,
      more,
      area: formats.m2,
      cm: formats.cm,
      onCard: nothing,
      onOpen: nothing,
      onHome: nothing,
      onFurnish: (room) => furnished.push(room),
    });
    return matching(query, all, more.find.small);
  };
  return {
    store,
    plan,
    furnished,
    commands: answers,
    told: (note: Note | null) => note && tellNote(note, plan(), { words, more, formats }),
    answers: (query: string) => answers(query).map(({ title }) => title.replaceAll('\u00a0', ' ')),
    find: (query: string) => {
      const [first] = answers(query);
      expect(first, query).toBeDefined();
      first!.run();
    },
  };
}

describe('what is written is found, and done', () => {
  test('floor is built where it may be, and left again', () => {
    const w = writer(HOME);
    expect(w.answers('bygg')).toContain('1. etasje: Bygg stykke 1, 3,6 m²');
    const before = w.plan().storeys[0]!.builtArea;
    w.find('bygg mer gulv i 1. etasje');
    expect(w.plan().storeys[0]!.builtArea).toBeGreaterThan(before);
    w.find('ikke bygg stykke');
    expect(w.plan().storeys[0]!.builtArea).toBe(before);
  });

  test('rooms are made once more, change places and give their floor away', () => {
    const w = writer(HOME);
    w.find('kopier kjøkken');
    expect(w.plan().rooms.filter(({ kind }) => kind === 'kitchen')).toHaveLength(2);
    w.store.getState().undo();
    w.find('bytt stue og kjøkken');
    expect(w.plan().room('L')!.bounds.x0).toBeGreaterThan(0);
    w.store.getState().undo();
    expect(w.answers('gi stua til kjøkkenet').toSorted()).toEqual([
      'Gi gulvet i kjøkkenet til stua',
      'Gi gulvet i stua til kjøkkenet',
    ]);
    w.find('slå sammen stue og kjøkken');
    expect(w.plan().rooms).toHaveLength(1);
  });

  test('a room that is made smaller gives its floor to who is beside it, and leaves none at the wall round the house', () => {
    const w = writer({ storeys: ['LLLLLLLLKKKKKKKKSSSS\n'.repeat(10)] });
    const wide = (id: string): number => w.plan().room(id)!.bounds.x1 - w.plan().room(id)!.bounds.x0;
    for (const name of ['stua', 'boden', 'kjøkkenet']) {
      w.find(`gjør ${name} mindre`);
      expect(w.plan().storeys[0]!.free.net, name).toBe(0);
    }
    expect(wide('L') + wide('K') + wide('S')).toBe(6000);
  });

  test('an empty storey is laid out as another', () => {
    const w = writer(HOME);
    w.find('2. etasje som 1. etasje');
    expect(w.plan().storeys[1]!.rooms).toHaveLength(2);
    expect(w.store.getState().storey).toBe(1);
  });

  test('furniture goes into the room in the hand, or into the hand', () => {
    const w = writer({ ...HOME, furniture: [] });
    w.find('lenestol');
    expect(w.store.getState().tool).toEqual({ id: 'piece', kind: 'armchair' });
    w.store.getState().setTool({ id: 'select' });
    w.store.getState().select({ what: 'room', id: 'L' });
    w.find('lenestol');
    expect(w.plan().design.furniture.map(({ kind }) => kind)).toEqual(['armchair']);
  });

  test('furniture goes into the room of the piece that was put last, and into the hand when there is no room', () => {
    // Beside the living room there is place enough.
    const wide = `${'LLLLLLLLKKKKKKKKKKKKKKKKKKKK\n'.repeat(8)}${'----------------------------\n'.repeat(2)}`;
    const w = writer({ storeys: [wide, wide.replace(/\w/g, '.')] });
    w.store.getState().select({ what: 'room', id: 'L' });
    for (const kind of ['lenestol', 'stuebord', 'lenestol']) w.find(kind);
    const { design, rooms } = w.plan();
    const living = rooms.find(({ id }) => id === 'L')!;
    expect(piecesOf(w.plan(), living)).toHaveLength(3);
    expect(design.furniture).toHaveLength(3);
    w.store.getState().select({ what: 'piece', index: 0 });
    w.find('hjørnesofa');
    expect(w.plan().design.furniture).toHaveLength(3);
    expect(w.store.getState().tool).toEqual({ id: 'piece', kind: 'corner-sofa' });
    expect(w.store.getState().refused).toBe('piece-no-room');
    // Told also when the hand has moved on, which takes back what was refused.
    const { noted } = w.store.getState();
    expect(noted).toEqual({ what: 'no-place', room: 'L', kind: 'corner-sofa' });
    expect(w.told(noted)).toBe('Stue: Hjørnesofa får ikke plass. Pek et annet sted.');
  });

  test('what has no place on the storey in view is told before it is done, with what helps, and is in the hand after', () => {
    const w = writer({ ...HOME, furniture: [] });
    w.store.getState().select({ what: 'room', id: 'L' });
    const [first] = w.commands('hjørnesofa');
    const says = '1. etasje: Hjørnesofa får ikke plass. Gå til 2. etasje, der er det plass.';
    expect(w.told(first!.foresee!())).toBe(says);
    expect(w.plan().design.furniture).toEqual([]);
    first!.run();
    expect(w.told(w.store.getState().noted)).toBe(says);
    expect(w.store.getState().tool).toEqual({ id: 'piece', kind: 'corner-sofa' });
    w.store.getState().setStorey(1);
    expect(w.commands('hjørnesofa')[0]!.foresee!()).toBeNull();
    // A stair that has no place is told of so too.
    const small = writer({ storeys: ['HHHHHHHH\n'.repeat(10), 'HHHHHHHH\n'.repeat(10)] });
    const [stair] = small.commands('rett trapp');
    expect(small.told(stair!.foresee!())).toMatch(/^1\. etasje: Rett trapp får ikke plass\. Prøv .*trapp\.$/);
    stair!.run();
    expect(small.told(small.store.getState().noted)).toMatch(/^1\. etasje: Rett trapp får ikke plass\./);
  });

  test('a front door goes out where the entrance is set, and nowhere inside when no wall takes it', () => {
    const street: Picture = {
      storeys: [`${'EEEEEELLLLLLLL\n'.repeat(8)}`],
      shell: { entrance: { storey: 0, side: 'top', from: 0, to: 4200 } },
    };
    const w = writer(street);
    expect(w.answers('inngangsdør')[0]).toBe('Ny inngangsdør');
    w.find('ytterdør');
    const [door] = w.plan().openings;
    expect(door!.owners).toEqual(['outside', 'E']);
    // All of the façade is taken: no other wall is meant.
    const full = writer({
      ...street,
      openings: [{ edge: '0,0 h', kind: 'window', offset: 100, width: 1600 }],
    });
    full.find('inngangsdør');
    expect(full.plan().openings.map(({ kind }) => kind)).toEqual(['window']);
    expect(full.store.getState().refused).not.toBeNull();
  });

  test('what stands there is shown, turned, locked, made once more and taken away', () => {
    const w = writer(HOME);
    const [chair] = w.plan().design.furniture;
    w.find('drei lenestol');
    expect(w.plan().design.furniture[0]!.turn).not.toBe(chair!.turn);
    w.find('lås lenestol i stua');
    expect(w.plan().design.furniture[0]!.locked).toBe(true);
    w.find('lås opp lenestol');
    w.find('kopier lenestol');
    expect(w.plan().design.furniture).toHaveLength(2);
    w.find('ta bort lenestol');
    expect(w.plan().design.furniture).toHaveLength(1);
    w.find('vis lenestol');
    expect(w.store.getState().selection).toEqual({ what: 'piece', index: 0 });
  });

  test('a room or the home is furnished, and the answer is waited for', () => {
    const w = writer(HOME);
    w.find('møbler hele hjemmet');
    w.find('møbler stua');
    expect(w.furnished).toEqual([null, 'L']);
  });

  test('tools are taken in the hand', () => {
    const w = writer(HOME);
    for (const [query, id] of [
      ['velg flere', 'gather'],
      ['ta ruter', 'erase'],
      ['gi ruter', 'paint'],
    ] as const) {
      w.find(query);
      expect(w.store.getState().tool.id).toBe(id);
    }
  });

  test('the name of a kind alone is one more of it', () => {
    const w = writer(HOME);
    expect(w.answers('kjøkken')[0]).toBe('Nytt rom: Kjøkken');
    expect(w.answers('vis kjøkken')[0]).toBe('Gå til kjøkkenet');
  });

  test('a kind that is written, or begun, offers one more and then the one there is, each by what it does', () => {
    const w = writer(HOME);
    expect(w.answers('stue').slice(0, 2)).toEqual(['Nytt rom: Stue', 'Gå til stua']);
    expect(w.answers('kjøkk')[0]).toBe('Nytt rom: Kjøkken');
    const begun = w.answers('kjøkk');
    expect(begun.indexOf('Gå til kjøkkenet')).toBeLessThan(begun.indexOf('Gjør kjøkkenet større'));
    const many = writer({
      storeys: [`${'AAAABBBBCCCC\n'.repeat(6)}`],
      kinds: { A: 'bedroom', B: 'bedroom', C: 'bedroom' },
    });
    expect(many.answers('soverom').slice(0, 4)).toEqual([
      'Nytt rom: Soverom',
      'Gå til Soverom 1',
      'Gå til Soverom 2',
      'Gå til Soverom 3',
    ]);
  });

  test('a room is found by what people call it', () => {
    const w = writer(HOME);
    for (const [query, kind] of [
      ['kontor', 'Lekseplass'],
      ['gjesterom', 'Gjesteplass'],
      ['korridor', 'Gang'],
    ] as const)
      expect(w.answers(query)[0]).toBe(`Nytt rom: ${kind}`);
  });

  test('furniture goes into the room whose door or window was put last', () => {
    const w = writer({ ...HOME, furniture: [], openings: [{ edge: '0,1 v', kind: 'window' }] });
    w.store.getState().select({ what: 'opening', index: 0 });
    w.find('lenestol');
    expect(piecesOf(w.plan(), w.plan().room('L')!)).toHaveLength(1);
  });
});

test('a table to eat at is found by what people call it', () => {
  const { answers } = writer(HOME);
  const tables = (['table-4', 'table-6', 'table-8', 'table-10'] as const).map((kind) => more.piece[kind]);
  expect(answers('spisebord').toSorted()).toEqual(tables.map(more.find.newPiece).toSorted());
});

test('a single bed is the usual one, a double bed any for two', () => {
  const { answers } = writer(HOME);
  expect(answers('enkeltseng')).toEqual([more.find.newPiece(more.piece['bed-90'])]);
  expect(answers('dobbeltseng')).toEqual(
    (['bed-150', 'bed-180'] as const).map((kind) => more.find.newPiece(more.piece[kind])),
  );
});

describe('doors, windows and stairs by their names', () => {
  const STOREY = `
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    LLLLLLLLKKKKKKKK....
    ....................
    ....................`;
  const doors: Picture = {
    ...HOME,
    storeys: [STOREY, HOME.storeys[1]!],
    openings: [{ edge: '8,2 v', width: 900 }],
    furniture: [],
  };

  test('a door is hung otherwise, and made wider', () => {
    const w = writer(doors);
    const door = () => w.plan().openings[0]!;
    const { hinge, swing } = door();
    w.find('bytt hengsel stue kjøkken');
    expect(door().hinge).not.toBe(hinge);
    w.find('snu slaget dør');
    expect(door().swing).not.toBe(swing);
    w.find('dør bredde 100');
    expect(door().width).toBe(1000);
    expect(w.store.getState().selection).toEqual({ what: 'opening', index: 0 });
  });

  test('one that has lost its wall finds a new place, and so do all of them in one step', () => {
    const stray: Picture = {
      ...doors,
      openings: [
        { edge: '3,2 v', width: 900 },
        { edge: '12,2 v', width: 900 },
        { edge: '2,4 h', kind: 'window', width: 900 },
      ],
    };
    const one = writer(stray);
    expect(one.plan().openings.map(({ wall }) => wall !== null)).toEqual([false, false, false]);
    for (const place of ['stua', 'kjøkkenet'])
      expect(one.answers('dør uten vegg')).toContain(`Finn ny plass: dør uten vegg ved ${place}`);
    expect(one.answers('vindu uten vegg')).toContain('Finn ny plass: vindu uten vegg');
    one.find('finn ny plass vindu');
    expect(one.plan().openings.map(({ wall }) => wall !== null)).toEqual([false, false, true]);
    const all = writer(stray);
    expect(all.answers('ny plass')[0]).toBe(more.hand.mendAll);
    // Nothing hangs a door that has no wall to hang in.
    const [first, ...others] = all.answers('dør uten vegg').filter((title) => /^(?!Gå|Vis)/.test(title));
    expect(first).toContain(more.hand.mend);
    expect(others.filter((title) => title.startsWith(more.hand.slides))).toEqual([]);
    all.find('ny plass til alt');
    expect(all.plan().openings.map(({ wall }) => wall !== null)).toEqual([true, true, true]);
    expect(all.store.getState().history.past).toHaveLength(1);
  });

  test('no two doors or windows have one and the same name', () => {
    const window = { kind: 'window', width: 600 } as const;
    const w = writer({
      ...doors,
      openings: [
        { edge: '3,1 v', width: 900 },
        { edge: '5,1 v', width: 900 },
        { edge: '12,2 v', width: 900 },
        { ...window, edge: '1,0 h' },
        { ...window, edge: '4,0 h' },
        { ...window, edge: '0,3 v' },
        { ...window, edge: '10,0 h' },
      ],
    });
    const shown = w.answers('gå til').filter((title) => /(dør|vindu) u/.test(title));
    expect(shown).toHaveLength(7);
    expect(new Set(shown).size).toBe(7);
    for (const name of [
      'dør uten vegg ved stua, 1 av 2',
      'dør uten vegg ved stua, 2 av 2',
      'dør uten vegg ved kjøkkenet',
      'vindu ut fra Stue mot nord, 2 av 2',
      'vindu ut fra Kjøkken',
    ])
      expect(shown).toContain(`Gå til ${name}`);
  });

  test('a stair is turned and mirrored', () => {
    const w = writer({
      ...HOME,
      storeys: ['....................\n'.repeat(20), '....................\n'.repeat(20)],
      furniture: [],
    });
    w.find('l trapp');
    const stair = () => w.plan().design.stairs[0]!;
    const { turn } = stair();
    w.find('drei trapp');
    expect(stair().turn).not.toBe(turn);
    w.find('speilvend trapp');
    expect(stair().mirrored).toBe(true);
  });

  test('a room is taken away by its name before the doors of it, and changes places with one of another storey', () => {
    const w = writer({ ...doors, storeys: [STOREY, `${'BBBB................\n'.repeat(10)}`] });
    expect(w.answers('ta bort stue')[0]).toBe('Ta bort stua');
    expect(w.answers('bytt plass bad kjøkken')[0]).toMatch(/^Bytt plass: .*badet/);
  });
});
