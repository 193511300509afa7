import { describe, expect, it } from 'vitest';
import type { Remark } from '../../src/model/answer.ts';
import { answerTo, counted, lacks, saysNothing } from '../../src/model/answer.ts';
import { canonicalBeside } from '../../src/model/canonical.ts';
import { answerSchema } from '../../src/model/parse-answer.ts';
import { unitA } from '../io/homes.ts';
import { namesOfPersons, type Schema } from './schema-fields.ts';

const must: Remark = { place: { on: 'room', room: 'A' }, stance: 'must', text: 'Døra må bli bredere.' };

describe('what a remark wants before it is given away', () => {
  it.each([
    ['a must rests on something and shows a way', must, ['ground', 'alternative']],
    ['nothing is said', { ...must, stance: 'good', text: '  ' }, ['text']],
    ['the others need words only', { ...must, stance: 'should' }, []],
    ['a rule and a way in words', { ...must, ground: { rule: 'R-10' }, alternative: 'Dør på 0,9 m.' }, []],
    ['a point of the frame', { ...must, ground: { frame: 'area' }, alternative: ' ' }, ['alternative']],
    ['a sketch that is not there', { ...must, ground: { rule: 'R-10' }, sketched: true }, ['alternative']],
  ] as const)('%s', (_, remark, wanted) => {
    expect(lacks(remark as Remark, {})).toEqual(wanted);
  });

  it('the sketch is a way', () => {
    const { design } = answerTo(unitA);
    expect(lacks({ ...must, ground: { rule: 'R-10' }, sketched: true }, { sketch: design })).toEqual([]);
  });
});

it('an answer without remark, reason or sketch says nothing', () => {
  const answer = answerTo(unitA);
  expect(saysNothing(answer)).toBe(true);
  expect(saysNothing({ ...answer, remarks: [must] })).toBe(false);
  expect(counted([must, must, { ...must, stance: 'good' }])).toEqual([
    ['good', 1],
    ['must', 2],
  ]);
});

it('a sketch has the letters of its home beside it, and new rooms those that are left', () => {
  const { design } = answerTo(unitA);
  const { A, ...others } = design.rooms;
  const rows = (storey: number) => design.storeys[storey]!.rows.map((row) => row.replaceAll('A', 'z'));
  const sketch = {
    ...design,
    storeys: design.storeys.map((s, i) => ({ ...s, rows: rows(i) })),
    rooms: { z: A!, ...others },
  };
  const beside = canonicalBeside(sketch, design);
  expect(beside.storeys[0]!.rows[0]![0]).toBe('P');
  expect(beside.rooms).toEqual({ P: A, ...others });
  expect(canonicalBeside(design, design)).toEqual(design);
});

/** Data about homes, never about people (users.md F15): neither who has answered nor who was answered. */
it('an answer has no field for who somebody is', () => {
  expect(namesOfPersons(answerSchema as unknown as Schema)).toEqual([]);
});
