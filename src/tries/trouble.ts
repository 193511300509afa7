import type { Finding } from '../check/finding.ts';
import type { Plan } from '../derive/plan.ts';
import { overlap } from '../model/units.ts';

/** Rounding of a measured number. */
const EXACT = 1e-6;

/** How far a finding is from holding, in its own unit. One without numbers is as far off as it can be. */
export const shortfall = ({ found, wanted }: Pick<Finding, 'found' | 'wanted'>): number =>
  found === null || wanted === null ? Number.POSITIVE_INFINITY : Math.abs(wanted - found);

/**
 * True when `now` says nothing of a changed home that `was` did not say before: the same rule about the same rooms or some of
 * them, no surer and no further off. Rooms that are new are nobody's old trouble.
 */
function saidBefore(now: Finding, was: Finding, before: Plan): boolean {
  if (now.id !== was.id || was.state === 'holds') return false;
  // What it is silent of may not become more.
  if (now.untold?.some((id) => before.room(id) && !was.untold?.includes(id))) return false;
  const { rooms } = now;
  if (rooms.length > 0) {
    const old = rooms.filter((id) => before.room(id));
    if (old.length === 0 || old.some((id) => !was.rooms.includes(id))) return false;
  } else if (now.where[0]?.storey !== was.where[0]?.storey) return false;
  if (now.state === 'unknown') return true;
  return was.state === 'not' && now.about === was.about && shortfall(now) <= shortfall(was) + EXACT;
}

/** The same words about the same places: a finding, and a copy of it from another thread or another look. */
export const isSame = (a: Finding, b: Finding): boolean =>
  a === b || (a.id === b.id && JSON.stringify(a) === JSON.stringify(b));

/** What a rule kept to itself as long as something else did not hold is no worse for being told; of that other it kept nothing. */
const keptBack = ({ id, about, rooms }: Finding, before: readonly Finding[]): boolean =>
  rooms.length > 0 &&
  before.some((was) => was.id === id && was.about !== about && rooms.every((r) => was.untold?.includes(r)));

/** A rule that cannot tell any longer of what it knew to hold has lost it; of what is new it may be silent. */
const heldBefore = (now: Finding, before: readonly Finding[]): boolean =>
  before.some((was) => was.state === 'holds' && was.id === now.id && sameMatter(was, now));

/** Two findings of a rule speak of the same: of a room, of a place, or both of the whole home. */
function sameMatter(a: Finding, b: Finding): boolean {
  if (a.rooms.some((id) => b.rooms.includes(id))) return true;
  if (a.where.length === 0 || b.where.length === 0) return a.where.length === b.where.length;
  return a.where.some((p) => b.where.some((q) => p.storey === q.storey && overlap(p.rect, q.rect) !== null));
}

/**
 * What stands between a changed home and a try: all that does not hold of it and was not said before, or was and is the very
 * finding (`aim`) that is to be helped. Nothing left means that the aim holds and that nothing that held has stopped holding.
 * Each old finding answers for one new one, so that two like doors are two doors.
 */
export function troublesOf(
  now: readonly Finding[],
  before: readonly Finding[],
  aim: Finding,
  plan: Plan,
): Finding[] {
  const old = before.filter((was) => was.state !== 'holds' && !isSame(was, aim));
  return now.filter((finding) => {
    if (finding.state === 'holds' || keptBack(finding, before)) return false;
    const match = old.findIndex((was) => saidBefore(finding, was, plan));
    if (match >= 0) {
      old.splice(match, 1);
      return false;
    }
    return finding.state === 'not' || finding.id === aim.id || heldBefore(finding, before);
  });
}

/** True when a changed home still says a finding, of as much or of the same place and as badly: the change was no step on the way. */
export const saysStill = (now: readonly Finding[], was: Finding): boolean =>
  now.some(
    (f) =>
      f.id === was.id &&
      f.about === was.about &&
      f.state === was.state &&
      (was.rooms.length > 0 ? was.rooms.every((room) => f.rooms.includes(room)) : sameMatter(f, was)) &&
      shortfall(f) >= shortfall(was) - EXACT,
  );

/** How far troubles are from none: one each, and its shortfall as a share on top. */
export const distance = (troubles: readonly Finding[]): number =>
  troubles.reduce((sum, t) => {
    if (t.state === 'unknown') return sum + 0.5;
    return sum + 1 + Math.min(1, shortfall(t) / Math.max(1, Math.abs(t.wanted ?? 0)));
  }, 0);
