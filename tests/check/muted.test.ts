import { describe, expect, it } from 'vitest';
import { checkPlan } from '../../src/check/check-plan.ts';
import { anchorOf } from '../../src/check/muted.ts';
import { RULES } from '../../src/check/rules/index.ts';
import { derive } from '../../src/derive/derive.ts';
import { applyEdit } from '../../src/model/apply.ts';
import type { Design } from '../../src/model/design.ts';
import type { Edit } from '../../src/model/edit.ts';
import { designOf, shellOf } from '../picture.ts';
import { kinds, programme } from './said.ts';

/** Two narrow doors between the same two rooms. */
const HOME = {
  storeys: ['LLLLHHHH\nLLLLHHHH\nLLLLHHHH\nLLLLHHHH\nLLLLHHHH\nLLLLHHHH\nLLLLHHHH\nLLLLHHHH'],
  openings: [
    { edge: '4,0 v', width: 600 },
    { edge: '4,4 v', width: 600 },
  ],
} as const;
const shell = shellOf(HOME);
const home = designOf(HOME);
const findings = (design: Design) => checkPlan(derive(design, shell), programme, kinds, RULES);
const doors = (design: Design) => findings(design).filter((f) => f.id === 'R-10');
const edited = (design: Design, edit: Edit): Design => {
  const result = applyEdit(design, edit, shell);
  if ('refused' in result) throw new Error(result.refused);
  return result.design;
};
const reason = 'Døra byttes når huset bygges.';

describe('a finding laid aside', () => {
  const [first] = doors(home);
  const muted = edited(home, { do: 'muteFinding', muted: { ...anchorOf(first!), reason } });

  it('is told all the same, with its reason, and no other is', () => {
    expect(doors(muted).map((f) => [f.state, f.muted])).toEqual([
      ['not', { index: 0, reason }],
      ['not', undefined],
    ]);
    expect(findings(muted)).toHaveLength(findings(home).length);
  });

  it('says nothing of what holds', () => {
    const wide = edited(muted, { do: 'setOpening', index: 0, change: { width: 900 } });
    expect(doors(wide).map((f) => f.muted)).toEqual([undefined]);
  });

  it('without room or opening is known by its storey', () => {
    const exit = findings(home).find(
      (f) => f.state !== 'holds' && f.rooms.length === 0 && f.where.length > 0,
    )!;
    expect(anchorOf(exit).storey).toBe(0);
    const aside = edited(home, { do: 'muteFinding', muted: { ...anchorOf(exit), reason } });
    expect(
      findings(aside)
        .filter((f) => f.muted)
        .map((f) => f.id),
    ).toEqual([exit.id]);
  });
});
