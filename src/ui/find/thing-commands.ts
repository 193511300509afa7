import type { OpeningPlan, StairPlan } from '../../derive/plan.ts';
import type { OpeningChange } from '../../model/edit.ts';
import { mend, mendAll, widen } from '../../store/mend.ts';
import type { Table } from '../../store/state.ts';
import { turnStair } from '../draw/turn-stair.ts';
import { widthsOf } from '../draw/widths.ts';
import { roomNames } from '../parts/names.ts';
import { openingNames } from '../parts/opening-names.ts';
import { stairName } from '../parts/stair-name.ts';
import type { Around, Command } from './command.ts';
import { lookAt, showing, small } from './command.ts';

/** Doors, windows, wide openings and stairs there are: all that their cards can do but to slide them, which the arrows do. */
export function thingCommands(around: Around): readonly Command[] {
  const { plan, words, table, more } = around;
  const called = openingNames(plan, roomNames(plan, words), around);
  const loose = plan.openings.filter(({ wall }) => !wall);
  const all: Command = {
    id: 'mend all',
    title: more.hand.mendAll,
    also: more.find.also.mend,
    run: () => mendAll(table()),
  };
  return [
    ...(loose.length > 1 ? [all] : []),
    ...plan.openings.flatMap((one) => openingCommands(one, small(called(one)), around)),
    ...plan.stairs.flatMap((one) => stairCommands(one, small(stairName(plan, one, words)), around)),
  ];
}

function openingCommands(opening: OpeningPlan, name: string, around: Around): readonly Command[] {
  const { table, more, cm } = around;
  const { find, hand, card } = more;
  const { index, storey, kind, width, wall, slides = false, hinge, swing } = opening;
  // In the hand: its card is beside the drawing, and the next key is about it.
  const held = (): Table => {
    lookAt(table(), storey).select({ what: 'opening', index });
    return table();
  };
  const one = (does: string, says: string, also: string, run: () => void): Command => ({
    id: `${does} opening ${index}`,
    title: `${says}: ${name}`,
    also,
    run,
  });
  const change = (to: OpeningChange) => () => void held().dispatch({ do: 'setOpening', index, change: to });
  const leaf =
    kind === 'door' && wall
      ? [
          one('leaf', slides ? hand.hung : hand.slides, find.also.leaf, change({ slides: !slides })),
          one(
            'hinge',
            slides ? hand.slideOther : card.hinge,
            find.also.leaf,
            change({ hinge: hinge === 'start' ? 'end' : 'start' }),
          ),
          one(
            'swing',
            slides ? hand.slideSide : card.swing,
            find.also.leaf,
            change({ swing: swing === 1 ? -1 : 1 }),
          ),
        ]
      : [];
  return [
    showing(around, `show opening ${index}`, name, find.also.show, storey, { what: 'opening', index }),
    // Who writes its name alone means that it is to have a wall.
    ...(wall ? [] : [{ ...one('mend', hand.mend, find.also.mend, () => mend(held(), index)), goes: [name] }]),
    {
      id: `remove opening ${index}`,
      title: find.remove(name),
      also: find.also.remove,
      run: () => void lookAt(table(), storey).dispatch({ do: 'removeOpening', index }),
    },
    ...leaf,
    ...widthsOf(opening)
      .filter((to) => to !== width)
      .map((to) =>
        one(`width ${to}`, `${card.wide} ${cm(to)}`, find.also.wide, () => widen(held(), index, to)),
      ),
  ];
}

function stairCommands(stair: StairPlan, name: string, around: Around): readonly Command[] {
  const { table, more } = around;
  const { find, card } = more;
  const { index, storey, kind, mirrored } = stair;
  const held = (): Table => {
    lookAt(table(), storey).select({ what: 'stair', index });
    return table();
  };
  const mirror: Command = {
    id: `mirror stair ${index}`,
    title: `${card.mirror}: ${name}`,
    also: find.also.turn,
    run: () => void held().dispatch({ do: 'setStair', index, change: { mirrored: !mirrored } }),
  };
  return [
    showing(around, `show stair ${index}`, name, find.also.show, storey, { what: 'stair', index }),
    {
      id: `turn stair ${index}`,
      title: `${card.turn}: ${name}`,
      also: find.also.turn,
      run: () => turnStair(held(), stair),
    },
    ...(kind === 'straight' ? [] : [mirror]),
    {
      id: `remove stair ${index}`,
      title: find.remove(name),
      also: find.also.remove,
      run: () => void lookAt(table(), storey).dispatch({ do: 'removeStair', index }),
    },
  ];
}
