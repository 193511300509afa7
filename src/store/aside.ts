import type { Finding } from '../check/finding.ts';
import { anchorOf } from '../check/muted.ts';
import { MAX_REASON } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';

export { MAX_REASON };

/** Lays a finding aside, with a reason that stands beside it and goes with the drawing. */
export const layAside = (finding: Finding, reason: string): Edit => ({
  do: 'muteFinding',
  muted: { ...anchorOf(finding), reason },
});
