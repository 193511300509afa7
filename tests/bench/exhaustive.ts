import type { Finding } from '../../src/check/finding.ts';
import { derive } from '../../src/derive/derive.ts';
import type { Plan } from '../../src/derive/plan.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import { across, cellsOf } from '../../src/model/grid.ts';
import { placeOpening } from '../../src/tools/place-opening.ts';
import { linesIn, runOf } from '../../src/tools/runs.ts';
import type { Judged, Yardstick } from '../../src/tries/judge.ts';
import { findingsLike, judge, judgeFurnished } from '../../src/tries/judge.ts';
import { saysStill, troublesOf } from '../../src/tries/trouble.ts';

const PUSHES = [-900, -300, 300, 900];
const WIDTHS = { door: [900, 1000], window: [600, 1200, 1800, 2400], opening: [1200] } as const;

/**
 * Every single edit of a coarse hand on a storey: each inner or outer wall pushed a little or a lot either way; each opening taken
 * away, or as wide as is usual; a door and a window in each wall; choice floor built and left; stairs moved and turned. Made without
 * the search's own moves, so that it can find what they miss.
 */
function editsOn({ design, shell, storeys, stairs }: Plan, storey: number): Edit[] {
  const { walls, shell: own } = storeys[storey]!;
  const pushed = walls.flatMap((wall): Edit[] => {
    const run = wall.kind === 'party' ? null : runOf(shell, wall);
    if (!run) return [];
    const lines = across(shell, run.axis);
    return PUSHES.map((mm) => ({
      do: 'pushWall',
      storey,
      run,
      by: Math.sign(mm) * Math.abs(linesIn(lines, run.line, mm)),
    }));
  });
  const made = walls.flatMap((wall) =>
    (['door', 'window'] as const).flatMap((kind): Edit[] => {
      const opening = placeOpening(design, shell, wall, kind, (wall.from + wall.to) / 2);
      return typeof opening === 'string' ? [] : [{ do: 'addOpening', opening }];
    }),
  );
  const changed = design.openings.flatMap((o, index): Edit[] =>
    o.storey !== storey
      ? []
      : [
          { do: 'removeOpening', index },
          ...WIDTHS[o.kind].map((width): Edit => ({ do: 'setOpening', index, change: { width } })),
        ],
  );
  const floor = own.zones.flatMap(({ rects }): Edit[] => {
    const cells = rects.map((r) => cellsOf(shell, r));
    return [true, false].map((built) => ({ do: 'build', storey, cells, built }));
  });
  const moved = stairs
    .filter((s) => s.storey === storey || s.storey + 1 === storey)
    .flatMap(({ index, x, y, turn }): Edit[] => [
      ...[1, 2, 3, 4, -1, -2, -3, -4].flatMap((n): Edit[] => [
        { do: 'setStair', index, change: { x: x + n } },
        { do: 'setStair', index, change: { y: y + n } },
      ]),
      { do: 'setStair', index, change: { turn: ((turn + 2) % 4) as typeof turn } },
      { do: 'setStair', index, change: { width: 900, going: 250 } },
    ]);
  return [...pushed, ...made, ...changed, ...floor, ...moved];
}

/** Whether any one or two edits of such a hand, on a storey the finding is about, cure it and break nothing. */
export function curedByTwo(start: Judged, aim: Finding, by: Yardstick): boolean {
  const { plan, findings } = start;
  const storeys = new Set(
    [...aim.where, ...aim.rooms.flatMap((id) => plan.room(id) ?? [])].map((at) => at.storey),
  );
  const edits = plan.storeys.flatMap(({ index }) =>
    storeys.size === 0 || storeys.has(index) ? editsOn(plan, index) : [],
  );
  const cures = (design: Design): boolean => {
    if (saysStill(findingsLike(aim, derive(design, by.shell), by), aim)) return false;
    const bare = judge(design, by);
    if (troublesOf(bare.findings, findings, aim, plan).length > 0) return false;
    return troublesOf(judgeFurnished(bare, by).findings, findings, aim, plan).length === 0;
  };
  const after = (design: Design, edit: Edit): Design | null => {
    const applied = applyEdit(design, edit, by.shell);
    return 'design' in applied ? applied.design : null;
  };
  const ones = edits.map((edit) => after(plan.design, edit));
  if (ones.some((design) => design && cures(design))) return true;
  return ones.some(
    (one, i) =>
      one &&
      edits.slice(i + 1).some((edit) => {
        const two = after(one, edit);
        return two !== null && cures(two);
      }),
  );
}
