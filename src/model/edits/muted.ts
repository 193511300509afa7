import { anchorKey } from '../anchor.ts';
import type { Design, Muted } from '../design.ts';
import { MAX_REASON, MOST_MUTED } from '../design.ts';
import type { EditOf, Refusal } from '../edit.ts';
import { RULE_ID } from '../programme.ts';
import { isText, tidyText } from './words.ts';

/** The design with these mutes; without the key when there are none. */
export function withMuted(design: Design, muted: readonly Muted[]): Design {
  const { muted: _, ...rest } = design;
  return muted.length > 0 ? { ...rest, muted } : rest;
}

/** What a rule's findings are about, as far as a document that knows no rules can tell. */
export const ABOUT = /^[a-z][a-z-]{0,31}$/;

/** Lays a finding aside with a reason; a new reason takes the place of the old one. */
export function muteFinding(design: Design, { muted }: EditOf<'muteFinding'>): Design | Refusal {
  const reason = tidyText(muted.reason);
  const { opening, storey } = muted;
  const rooms = [...new Set(muted.rooms)];
  if (
    !isText(RULE_ID, muted.rule) ||
    !isText(ABOUT, muted.about) ||
    !rooms.every((id) => Object.hasOwn(design.rooms, id)) ||
    (opening !== undefined && !design.openings[opening]) ||
    (storey !== undefined && !design.storeys[storey]) ||
    reason === ''
  )
    return 'no-such-thing';
  if (reason.length > MAX_REASON) return 'text-too-long';
  const old = design.muted ?? [];
  const others = old.filter((m) => anchorKey(m) !== anchorKey(muted));
  if (others.length === MOST_MUTED) return 'too-many';
  if (old.some((m) => anchorKey(m) === anchorKey(muted) && m.reason === reason)) return 'nothing-changes';
  return withMuted(design, [...others, { ...muted, rooms, reason }]);
}

export function unmute(design: Design, { index }: EditOf<'unmute'>): Design | Refusal {
  if (!design.muted?.[index]) return 'no-such-thing';
  return withMuted(
    design,
    design.muted.filter((_, i) => i !== index),
  );
}

/** Mutes after an opening was taken away: those that hung on it go with it, the others keep theirs. */
export const mutedWithout = (muted: readonly Muted[], opening: number): Muted[] =>
  muted.flatMap((m) => {
    if (m.opening === undefined || m.opening < opening) return [m];
    return m.opening === opening ? [] : [{ ...m, opening: m.opening - 1 }];
  });
