import type { Plan, StoreyPlan, Wall } from '../derive/plan.ts';
import type { Kinds } from '../model/kinds.ts';
import type { HouseSide, Ref } from '../model/shell.ts';
import { sameRef } from '../model/shell.ts';
import type { Mm } from '../model/units.ts';
import { makesSound } from './noise.ts';

/** What lies behind a stretch of the wall to the neighbour: something that makes sound, or somebody who needs quiet. */
export const NOISES = ['sound', 'quiet'] as const;
export type Noise = (typeof NOISES)[number];

/** From–to along the wall, in mm from the street; both homes measure it alike, since they mirror each other in the wall. */
export type Heard = { readonly from: Mm; readonly to: Mm; readonly noise: Noise };

/** How a family stands to what its wall tells: still open, agreed with the neighbour, or taken back to think some more. */
export const STANDS = ['open', 'agreed', 'withdrawn'] as const;
export type Stand = (typeof STANDS)[number];

/**
 * All that one home tells the other of the wall between them: where it makes sound and where it needs quiet, storey by storey. No room is
 * in it, no use of one and no measure of the home: neighbours along one stretch are told as one.
 */
export type Strip = {
  readonly shell: Ref;
  readonly side: HouseSide;
  readonly stand: Stand;
  readonly storeys: readonly (readonly Heard[])[];
};

/** What a home does behind a stretch of its party wall (users.md § 4.6, our assumption): life, water and stairs are heard; sleep needs quiet. */
function noiseBehind(plan: Plan, kinds: Kinds, { owners }: Wall): Noise | null {
  const behind = owners.find((o) => o !== 'outside')!;
  if (behind.startsWith('stair:')) return 'sound';
  const kind = plan.room(behind)?.kind;
  if (kind === undefined) return null;
  if (kinds.rooms[kind].serves === 'bedroom') return 'quiet';
  return makesSound(kind) ? 'sound' : null;
}

/** The stretches of a storey's wall to the neighbour. */
export const partyWallsOn = ({ walls }: Pick<StoreyPlan, 'walls'>): Wall[] =>
  walls.filter((w) => w.kind === 'party');

/** What a home tells along its wall to the neighbour, storey by storey from the lowest: stretches in order, in mm. Nothing is agreed to yet. */
export function stripOf(plan: Plan, kinds: Kinds): Strip {
  const { shell } = plan;
  const storeys = plan.storeys.map((storey) => {
    const heard: Heard[] = [];
    for (const wall of partyWallsOn(storey).sort((a, b) => a.from - b.from)) {
      const noise = noiseBehind(plan, kinds, wall);
      const last = heard.at(-1);
      if (!noise) continue;
      if (last?.noise === noise && last.to === wall.from) heard[heard.length - 1] = { ...last, to: wall.to };
      else heard.push({ from: wall.from, to: wall.to, noise });
    }
    return heard;
  });
  return { shell: { id: shell.id, revision: shell.revision }, side: shell.side, stand: 'open', storeys };
}

/** True when two strips tell of the two sides of one wall. */
export const faceEachOther = (a: Pick<Strip, 'shell' | 'side'>, b: Pick<Strip, 'shell' | 'side'>): boolean =>
  sameRef(a.shell, b.shell) && a.side !== b.side;

/** Where one home needs quiet and the other makes sound. `quiet` says which of the two sleeps there. */
export type Clash = {
  readonly storey: number;
  readonly from: Mm;
  readonly to: Mm;
  readonly quiet: 'ours' | 'theirs';
};

/** Every stretch where sound meets sleep, storey by storey, along the wall. The same stretches whoever asks. */
export function clashes(ours: Strip, theirs: Strip): Clash[] {
  return ours.storeys.flatMap((own, storey) =>
    own.flatMap((a) =>
      (theirs.storeys[storey] ?? []).flatMap((b): Clash[] => {
        const [from, to] = [Math.max(a.from, b.from), Math.min(a.to, b.to)];
        if (a.noise === b.noise || from >= to) return [];
        return [{ storey, from, to, quiet: a.noise === 'quiet' ? 'ours' : 'theirs' }];
      }),
    ),
  );
}

/** How long stretches are together, in mm. */
export const lengthOf = (stretches: readonly { readonly from: Mm; readonly to: Mm }[]): Mm =>
  stretches.reduce((sum, { from, to }) => sum + to - from, 0);
