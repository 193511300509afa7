import type { Finding } from '../check/finding.ts';
import { derive } from '../derive/derive.ts';
import type { Plan } from '../derive/plan.ts';
import type { Design } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import { applyOnce } from './apply-once.ts';
import type { Made, Move } from './around.ts';
import { aroundOf } from './around.ts';
import type { Judged, Yardstick } from './judge.ts';
import {
  FRAME,
  findingsLike,
  findingsOfBoth,
  glance,
  isOfFurniture,
  judgeWalked,
  seenAtAGlance,
} from './judge.ts';
import type { Moves } from './moves/moves.ts';
import { movesAbout } from './moves/moves.ts';
import { carries, carrying } from './moves/swap-rooms.ts';
import { distance, saysStill, troublesOf } from './trouble.ts';
import { waysLostFrom } from './ways.ts';

/** A home some moves away, and what stands between it and a try. No troubles: it is one. */
export type Found = {
  readonly edits: readonly Edit[];
  readonly judged: Judged;
  readonly troubles: readonly Finding[];
};

/**
 * A found home on the way: its first trouble and what that is about, how far it is from a try, the moves about that trouble which are still
 * to be tried, how many were, and whether the last one helped.
 */
type Node = Found & {
  readonly moves: number;
  readonly first: Finding;
  readonly about: string;
  readonly far: number;
  readonly todo: Moves;
  tried: number;
  helped: boolean;
};

/** How far a search has come: the work it took, and the home that came nearest. */
export type Reached = { spent: number; nearest: Found };

/**
 * Work, counted so that the same search does the same everywhere, in homes weighed by a rule: a few milliseconds each. The other figures
 * are about how many times as long, measured over a hundred homes in trouble: all rules but those that walk, those, how furniture goes in, the
 * same of one room, and rooms that take their furniture along.
 */
const WORK = { weighed: 1, glanced: 1, walked: 1, furnished: 5, ofFurniture: 2, carried: 3 } as const;

/** Moves tried from one home before another may be nearer. */
const TURN = 12;

/** A room is lost when its floor is, or its use. */
const roomsLost = (before: Design, after: Design): boolean =>
  Object.entries(before.rooms).some(([id, { kind }]) => after.rooms[id]?.kind !== kind);

/**
 * Nothing stands between. Of a frame that is passed also what brings the home some of the way back: it says what is left, and no other
 * finding has a part way that one can see.
 */
const isTry = (troubles: readonly Finding[], aim: Finding): boolean =>
  troubles.every((t) => aim.id === FRAME && t.id === FRAME && t.about === aim.about);

/** Text that is the same for homes that are the same, whichever way they were come to. */
const sameness = ({ storeys, rooms, openings, stairs, furniture }: Design): string =>
  JSON.stringify([storeys, rooms, openings, stairs, furniture]);

/**
 * Looks for homes a few moves away in which `aim` holds and all that held still does. Best first: each home is asked what stands
 * between it and a try, and only moves about the first of that are made from it; so the second move of a try is the one that mends
 * what the first upset. A move that does not better what it is made for is dropped after one rule. Yields every home it finds, and null
 * before every home it weighs, so that whoever asks can pause, stop, and go on later; done when nothing is left to try. Makes at most so
 * many `moves` one after another, and writes how far it has come into `reached`.
 */
export function* search(
  start: Judged,
  aim: Finding,
  by: Yardstick,
  moves: number,
  reached: Reached,
): Generator<Found | null, void> {
  const { findings, plan } = start;
  const node = (found: Found, first: Finding, made: number): Node => {
    const todo = movesAbout(aroundOf(found.judged.plan, first, by.kinds));
    const [about, far] = [matter(first), distance(found.troubles)];
    return { ...found, moves: made, first, about, far, todo, tried: 0, helped: false };
  };
  const seen = new Set([sameness(plan.design)]);
  const troublesIn = (was: readonly Finding[], is: readonly Finding[]): Finding[] =>
    troublesOf(is, was, aim, plan).sort((a, b) => Number(b.id === aim.id) - Number(a.id === aim.id));
  const waysLost = waysLostFrom(plan, by.kinds);
  const glanced = seenAtAGlance(aim, by);
  const ofFurniture = isOfFurniture(aim, by);
  const before = ofFurniture ? [...findings, ...findingsLike(aim, plan, by)] : findings;
  /** What takes longer to tell is asked for only when all else is well: first what is walked, then furniture. */
  const look = (design: Design): Pick<Found, 'judged' | 'troubles'> => {
    reached.spent += WORK.glanced;
    const soon = glance(design, by);
    const own = glanced ? [] : findingsLike(aim, soon.plan, by);
    const few = troublesIn(before, [...soon.findings, ...own]);
    if (!isTry(few, aim)) return { judged: soon, troubles: few };
    reached.spent += WORK.walked;
    const judged = judgeWalked(soon, by);
    const more = troublesIn(findings, judged.findings);
    if (!isTry(more, aim)) return { judged, troubles: more };
    reached.spent += WORK.furnished;
    const { was, is } = findingsOfBoth(start, judged, ofFurniture ? aim.rooms : [], by);
    return { judged, troubles: troublesIn(was, is) };
  };
  /** A move, whole, and the home it leads to, when that is new, has lost no room and says a trouble no longer, or less of it. */
  const better = (now: Plan, trouble: Finding, move: Move, moved: Design): Made | null => {
    const says = (design: Design): boolean => {
      reached.spent += WORK.weighed + (isOfFurniture(trouble, by) ? WORK.ofFurniture : 0);
      return saysStill(findingsLike(trouble, derive(design, by.shell), by), trouble);
    };
    const key = `${carries(move) ? 'carried ' : ''}${sameness(moved)}`;
    if (seen.has(key) || roomsLost(plan.design, moved)) return null;
    seen.add(key);
    if (!carries(move)) return says(moved) ? null : { edits: move, design: moved };
    if (says({ ...moved, furniture: [] })) return null;
    reached.spent += WORK.carried;
    const carried = carrying(now, by.kinds, { edits: move, design: moved });
    return carried && !says(carried.design) ? carried : null;
  };
  const waiting = [node({ edits: [], judged: start, troubles: [aim] }, aim, 0)];
  /** Moves about a trouble that did not help it, from whichever home. */
  const inVain = new Map<string, number>();
  const vain = ({ about }: Node): number => inVain.get(about) ?? 0;
  /** How dear it is to go on from a home: far from a try, many moves away, or much tried already of what stands in its way. */
  const cost = (n: Node): number => n.far + n.moves / 10 + (n.tried + vain(n)) / 100;
  const cheapest = (): Node | undefined => {
    const costs = waiting.map(cost);
    return waiting.splice(costs.indexOf(Math.min(...costs)), 1)[0];
  };

  for (let from = cheapest(); from; from = cheapest()) {
    const { plan: now } = from.judged;
    let turn = TURN;
    for (let next = from.todo.next(from.helped); !next.done; next = from.todo.next(from.helped)) {
      from.helped = false;
      const moved = applyOnce(now.design, next.value, by.shell);
      if ('refused' in moved) continue;
      yield null;
      const bettered = better(now, from.first, next.value, moved.design);
      const looked = bettered && look(bettered.design);
      if (looked && !waysLost(looked.judged.plan)) {
        from.helped = true;
        const found: Found = { edits: [...from.edits, ...bettered.edits], ...looked };
        const { troubles } = found;
        if (isTry(troubles, aim)) yield found;
        if (troubles[0] && from.moves + 1 < moves) waiting.push(node(found, troubles[0], from.moves + 1));
        if (away(found, aim) < away(reached.nearest, aim)) reached.nearest = found;
      } else inVain.set(from.about, vain(from) + 1);
      from.tried++;
      if (--turn === 0) {
        waiting.push(from);
        break;
      }
    }
  }
}

/** How far from a try: one in which the aim holds is nearer than any in which it does not. */
const away = ({ troubles }: Found, aim: Finding): number =>
  distance(troubles) + (saysStill(troubles, { ...aim, found: aim.wanted }) ? 100 : 0);

/** What a trouble is about, however much of it. */
const matter = ({ id, about, rooms, where }: Finding): string =>
  [id, about, ...rooms, rooms.length > 0 ? '' : JSON.stringify(where)].join();
