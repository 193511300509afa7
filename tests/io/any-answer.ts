import fc from 'fast-check';
import type { Answer, Remark, RemarkPlace, Reply } from '../../src/model/answer.ts';
import { ANSWER_LIMITS, answerTo, canonicalAnswer, FRAME_POINTS, STANCES } from '../../src/model/answer.ts';
import { canonical, inOrder } from '../../src/model/canonical.ts';
import type { Anchor, Design, Muted } from '../../src/model/design.ts';
import { anyDesign } from './arbitrary.ts';
import { furnished, unitA } from './homes.ts';

const words = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).filter((t) => t.length <= most);
const rule = fc.stringMatching(/^[A-Z]-[0-9]{2}[a-z]?$/);
const numbers = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });

const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

const anchorIn = (d: Design, id: string, [a, b, c]: readonly number[]): Anchor => ({
  rule: id,
  about: pick(['glass', 'way-in', 'bed'], a!),
  rooms: inOrder(d).slice(0, b! % 3),
  ...(d.openings.length > 0 && c! % 2 ? { opening: c! % d.openings.length } : {}),
});

function placeIn(d: Design, id: string, n: readonly number[]): RemarkPlace {
  const [a, b, x, y] = n as [number, number, number, number];
  const rooms = inOrder(d);
  if (a % 4 === 0 && rooms.length > 0) return { on: 'room', room: pick(rooms, b) };
  if (a % 4 === 1 && d.openings.length > 0) return { on: 'opening', opening: b % d.openings.length };
  if (a % 4 === 2) return { on: 'finding', finding: anchorIn(d, id, n) };
  return { on: 'point', storey: b % d.storeys.length, x: x % 32_001, y: y % 32_001 };
}

const remark = (d: Design): fc.Arbitrary<Remark> =>
  fc
    .record({
      at: numbers,
      stance: fc.constantFrom(...STANCES),
      text: words(ANSWER_LIMITS.text),
      rule,
      ground: fc.constantFrom('rule', ...FRAME_POINTS, undefined),
      alternative: fc.option(words(ANSWER_LIMITS.alternative), { nil: undefined }),
      sketched: fc.boolean(),
    })
    .map(({ at, rule, ground, alternative, sketched, ...r }) => ({
      ...r,
      place: placeIn(d, rule, at),
      ...(ground && { ground: ground === 'rule' ? { rule } : { frame: ground } }),
      ...(alternative !== undefined && { alternative }),
      ...(sketched && { sketched: true as const }),
    }));

/** Any answer to any design, in its canonical form. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .tuple(anyDesign.map(canonical), fc.option(anyDesign, { nil: undefined }))
  .chain(([design, other]) =>
    fc
      .record({
        remarks: fc.array(remark(design), { maxLength: 6 }),
        aside: fc.array(fc.tuple(rule, numbers, words(280)), { maxLength: 3 }),
        replies: fc.array(
          fc.record({ says: fc.constantFrom('ok', 'ask', undefined), text: words(ANSWER_LIMITS.reply) }),
          { maxLength: 6 },
        ),
      })
      .map(({ remarks, aside, replies }) => {
        const { shell, side, storeys } = design;
        const sketch = other?.storeys.length === storeys.length && { ...other, shell, side };
        return canonicalAnswer({
          version: 1,
          design,
          remarks,
          aside: aside.flatMap(([id, n, reason]): Muted[] =>
            reason.trim() ? [{ ...anchorIn(design, id, n), reason }] : [],
          ),
          ...(sketch && { sketch }),
          replies: replies
            .slice(0, remarks.length)
            .map(({ says, text }, i): Reply => ({ remark: i, text, ...(says && { says }) })),
        });
      }),
  );

/** An answer as an architect gives it: three remarks, a counter-sketch, a finding laid aside, one reply. */
export const answered: Answer = {
  ...answerTo(unitA),
  remarks: [
    { place: { on: 'room', room: 'F' }, stance: 'good', text: 'Kjøkkenet ligger fint, med utsyn til stua.' },
    { place: { on: 'point', storey: 0, x: 1200, y: 3300 }, stance: 'question', text: 'Hvor settes vogna?' },
    {
      place: { on: 'opening', opening: 2 },
      stance: 'must',
      text: 'Døra må bli bredere.',
      ground: { rule: 'R-10' },
      alternative: 'En dør på 0,9 meter løser det.',
      sketched: true,
    },
  ],
  aside: [{ rule: 'N-02', about: 'sound', rooms: ['A'], reason: 'Bedre vegg er alt valgt.' }],
  sketch: { ...canonical(unitA), furniture: canonical(furnished).furniture.slice(0, 3) },
  replies: [{ remark: 1, says: 'ask', text: 'Kan den stå i utboden?' }],
};
