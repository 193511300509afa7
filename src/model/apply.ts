import type { Design } from './design.ts';
import type { Edit, EditOf, Refusal } from './edit.ts';
import { copyRooms, swapRooms } from './edits/copy.ts';
import { addRoom, build, giveFloor, moveRoom, moveRooms, paint, removeRoom } from './edits/floor.ts';
import { putFurniture, removeFurniture, setFurniture } from './edits/furniture.ts';
import { changeSide, mirror, turnHalf } from './edits/mirror.ts';
import { muteFinding, unmute } from './edits/muted.ts';
import { setNeeds } from './edits/needs.ts';
import { addOpening, removeOpening, setEdges, setOpening } from './edits/openings.ts';
import { setPrices } from './edits/prices.ts';
import { pushWall } from './edits/push-wall.ts';
import { putStair, removeStair, setStair } from './edits/stairs.ts';
import { setKind, setLabel, setNote, setWishes } from './edits/words.ts';
import { settle } from './settle.ts';
import type { Shell } from './shell.ts';

/** A design changed by an edit, or why it was left as it was. */
export type Applied = { readonly design: Design } | { readonly refused: Refusal };

type Verb<D extends Edit['do']> = (design: Design, edit: EditOf<D>, shell: Shell) => Design | Refusal;

const VERBS: { readonly [D in Edit['do']]: Verb<D> } = {
  addRoom,
  pushWall,
  moveRoom,
  moveRooms,
  giveFloor,
  swapRooms,
  copyRooms,
  paint,
  build,
  setEdges,
  addOpening,
  setOpening,
  removeOpening,
  putStair,
  setStair,
  removeStair,
  putFurniture,
  setFurniture,
  removeFurniture,
  setKind,
  setLabel,
  setNote,
  setWishes,
  setNeeds,
  muteFinding,
  unmute,
  setPrices,
  removeRoom,
  mirror,
  turnHalf,
  changeSide,
};

/** Every number in an edit is whole, so that no verb meets NaN, half a cell or what sums are not exact for. */
const isWhole = (part: unknown): boolean =>
  typeof part === 'number'
    ? Number.isSafeInteger(part)
    : typeof part !== 'object' || part === null || Object.values(part).every(isWhole);

/**
 * The only way a design changes. Total: any edit on any design of this shell gives a valid design or says why not,
 * and never throws. Storeys an edit does not touch stay the same objects. `shell` is the design's own, on its side
 * (after `changeSide` the design belongs to the mirrored shell).
 */
export function applyEdit(design: Design, edit: Edit, shell: Shell): Applied {
  if (!Object.hasOwn(VERBS, edit.do) || !isWhole(edit)) return { refused: 'no-such-thing' };
  if ('storey' in edit && !design.storeys[edit.storey]) return { refused: 'no-such-thing' };
  const verb = VERBS[edit.do] as Verb<Edit['do']>;
  const next = verb(design, edit, shell);
  if (typeof next === 'string') return { refused: next };
  const settled = edit.do === 'changeSide' ? next : settle(next, shell, design);
  return settled === design ? { refused: 'nothing-changes' } : { design: settled };
}

/** Several edits, one after the other, as one. Where one is refused, all are. */
export function applyEdits(design: Design, edits: readonly Edit[], shell: Shell): Applied {
  let now: Applied = { design };
  for (const edit of edits) {
    now = applyEdit(now.design, edit, shell);
    if ('refused' in now) return now;
  }
  return now;
}
