import { LOWEST, standing } from '../../../derive/masses.ts';
import type { Plan, StairPlan, StoreyPlan } from '../../../derive/plan.ts';
import { stepsOf } from '../../../derive/steps.ts';
import { topHeight } from '../../../model/shell.ts';
import { minus, standingRect } from '../../../model/units.ts';
import { LOOKS, PIECE } from '../looks.ts';
import type { Kept } from './kept.ts';
import type { Block } from './shapes.ts';
import { bodyOf, placed } from './shapes.ts';
import type { Ref, Value } from './step.ts';
import { word } from './step.ts';
import { standingOf } from './upright.ts';

const STAIR = {
  straight: 'STRAIGHT_RUN_STAIR',
  l: 'QUARTER_TURN_STAIR',
  winder: 'QUARTER_WINDING_STAIR',
  u: 'HALF_TURN_STAIR',
} as const;

/** Every tread a block with the body under it, and every landing one. */
export function stairOf(all: Kept, stair: StairPlan, at: Ref): Ref[] {
  const { step, id, says } = all;
  const blocks = stepsOf(stair).map(({ foot, top, ...floor }): Block => ({ ...floor, low: foot, high: top }));
  const body = bodyOf(all, blocks, LOOKS.stair);
  const kind: Value = word(STAIR[stair.kind]);
  const name = says.words.files.ifc.stair;
  return [
    step.add(
      'IfcStair',
      id(`stair ${stair.index}`),
      null,
      name,
      null,
      null,
      placed(all, at),
      body,
      null,
      kind,
    ),
  ];
}

/** The floor under a storey, open where a stair comes up; the lowest bears the outer walls too. */
export function floorOf(all: Kept, storey: StoreyPlan, at: Ref): Ref[] {
  const { step, id, says } = all;
  const { plan } = all.home;
  const i = storey.index;
  const below = plan.storeys[i - 1]?.shell;
  const thick = below ? storey.shell.floor - below.floor - topHeight(below) : LOWEST;
  const wells = plan.stairs.filter((s) => s.storey === i - 1).flatMap((s) => s.rects);
  const rects = below ? minus(storey.built, wells) : standing(storey);
  const blocks = rects.map((rect): Block => ({ rect, low: -thick, high: 0 }));
  const body = bodyOf(all, blocks, LOOKS.floor);
  if (!body) return [];
  const kind = word(below ? 'FLOOR' : 'BASESLAB');
  return [
    step.add(
      'IfcSlab',
      id(`floor ${i}`),
      null,
      says.words.files.ifc.floor,
      null,
      null,
      placed(all, at),
      body,
      null,
      kind,
    ),
  ];
}

/** What lies over the rooms of a storey that have none above them: a flat roof, or the floor of a loft. */
export function lidOf(all: Kept, storey: StoreyPlan, at: Ref): Ref[] {
  const { step, id, says, home } = all;
  const above = home.plan.storeys[storey.index + 1];
  const rects = minus(storey.built, above?.built ?? []);
  const body = standingOf(all, storey, 'deck', rects, ['ceiling', 'lid'], LOOKS.deck);
  if (!body) return [];
  const name = says.words.files.ifc.deck;
  return [
    step.add(
      'IfcSlab',
      ...[id(`deck ${storey.index}`), null, name, null, null, placed(all, at), body, null],
      word(above ? 'ROOF' : 'FLOOR'),
    ),
  ];
}

/** Pieces as the blocks they take, by the names of their kinds. */
export function furnitureOf(
  all: Kept,
  at: Ref,
  here: (f: Plan['design']['furniture'][number]) => boolean,
): Ref[] {
  const { step, id, home, says } = all;
  const names: Readonly<Record<string, string>> = says.words.piece;
  return home.plan.design.furniture.flatMap((f, n) => {
    const kind = here(f) ? home.kinds.furniture[f.kind] : undefined;
    if (!kind) return [];
    const body = bodyOf(all, [{ rect: standingRect(f, kind), low: 0, high: kind.height }], PIECE);
    const name = names[kind.id] ?? kind.id;
    return [
      step.add(
        'IfcFurniture',
        id(`piece ${n}`),
        null,
        name,
        null,
        kind.id,
        placed(all, at),
        body,
        null,
        word('NOTDEFINED'),
      ),
    ];
  });
}
