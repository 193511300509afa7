import { anchorKey } from '../model/anchor.ts';
import type { Anchor, Muted } from '../model/design.ts';
import type { Finding } from './finding.ts';

/** What is told as something to look at: it does not hold, and no architect has laid it aside. */
export const toLookAt = ({ state, muted }: Finding): boolean => state === 'not' && !muted;

/** What a reason hangs on: the rule, what it is about, and where. A finding of neither room nor opening is known by its storey. */
export function anchorOf({ id, about, rooms, opening, where }: Finding): Anchor {
  const storey = rooms.length === 0 && opening === undefined ? where[0]?.storey : undefined;
  return {
    rule: id,
    about,
    rooms,
    ...(opening !== undefined && { opening }),
    ...(storey !== undefined && { storey }),
  };
}

/** The findings, those an architect has laid aside with their reason. One that holds needs none. */
export function withReasons(findings: Finding[], muted: readonly Muted[] = []): Finding[] {
  if (muted.length === 0) return findings;
  const keys = muted.map(anchorKey);
  return findings.map((finding) => {
    const index = finding.state === 'holds' ? -1 : keys.indexOf(anchorKey(anchorOf(finding)));
    return index < 0 ? finding : { ...finding, muted: { index, reason: muted[index]!.reason } };
  });
}
