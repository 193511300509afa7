import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerLinkFor,
  decodeAnswer,
  encodeAnswer,
  readAnswerLink,
  writeAnswerFile,
} from '../../src/io/answer.ts';
import { qrPath } from '../../src/io/qr.ts';
import { readAny } from '../../src/io/read-any.ts';
import { hashOf } from '../../src/io/snapshot.ts';
import { SnapshotError } from '../../src/io/snapshot-error.ts';
import type { Answer } from '../../src/model/answer.ts';
import { answerTo, canonicalAnswer } from '../../src/model/answer.ts';
import { parseAnswer } from '../../src/model/parse-answer.ts';
import { answered, anyAnswer } from './any-answer.ts';
import { twelve, unitA } from './homes.ts';

const APP = 'https://romslig.example/';

const why = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof SnapshotError) return error.why;
    throw error;
  }
  return 'read';
};

describe('an answer as text', () => {
  it('comes back as it was, from a link, a file, or what follows the mark', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(decodeAnswer(encodeAnswer(answer))).toEqual(answer);
        expect(readAnswerLink(`Svar: ${answerLinkFor(answer, `${APP}#s=1abc`)}.`)).toEqual(answer);
        expect(readAnswerLink(writeAnswerFile(answer))).toEqual(answer);
      }),
      { numRuns: 50 },
    );
  });

  it('takes a finding in whatever order its rooms are told', () => {
    const finding = { rule: 'R-10', about: 'way-in', rooms: ['C', 'A', 'B'] };
    const answer: Answer = {
      ...answerTo(twelve),
      remarks: [{ place: { on: 'finding', finding }, stance: 'should', text: 'Bredere dører.' }],
      aside: [{ ...finding, reason: 'Alt valgt' }],
    };
    const read = decodeAnswer(encodeAnswer(answer));
    const rooms = ['A', 'B', 'C'];
    expect(read.remarks[0]!.place).toEqual({ on: 'finding', finding: { ...finding, rooms } });
    expect(read.aside[0]!.rooms).toEqual(rooms);
  });

  it('never opens as another when a sign of it is changed or lost, and throws only its own error', () => {
    const text = encodeAnswer(answered);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.option(fc.constantFrom(...'ABCxyz019-_')), (i, other) => {
        const bent = text.slice(0, i) + (other ?? '') + text.slice(i + 1);
        fc.pre(bent !== text);
        expect(() => decodeAnswer(bent)).toThrow(SnapshotError);
      }),
      { numRuns: 400 },
    );
  });

  it('is bound to the very drawing it answers, and leaves it as it was', async () => {
    const read = readAnswerLink(answerLinkFor(answered, APP));
    expect(await hashOf(read.design)).toBe(await hashOf(unitA));
    expect(await hashOf(read.sketch!)).not.toBe(await hashOf(unitA));
  });

  it('keeps in the sketch the letters of rooms that are the same, however they have moved', () => {
    const { design } = answerTo(unitA);
    // The two rooms at the head of the sheet change places, so that the first cell is another's.
    const swapped = design.storeys.map(({ rows, edges }) => ({
      rows: rows.map((row) => row.replaceAll('A', '?').replaceAll('B', 'A').replaceAll('?', 'B')),
      edges,
    }));
    const sketch = { ...design, storeys: swapped };
    const read = decodeAnswer(encodeAnswer({ ...answerTo(unitA), sketch }));
    expect(read.sketch!.storeys[0]!.rows).toEqual(swapped[0]!.rows);
    expect(read.sketch!.rooms).toEqual(design.rooms);
  });

  it('with three remarks and a sketch can be read off a screen as a code', () => {
    const link = answerLinkFor(answered, APP);
    expect(link.length).toBeLessThan(1200);
    expect(qrPath(link)).not.toBeNull();
  });

  it('that no reader would take is not made', () => {
    const place = { on: 'point', storey: 0, x: 0, y: 0 } as const;
    const text = 'ሀ'.repeat(400);
    const remarks = Array.from({ length: 40 }, () => ({
      place,
      stance: 'good' as const,
      text,
      alternative: text.slice(0, 280),
    }));
    expect(why(() => encodeAnswer({ ...answerTo(unitA), remarks }))).toBe('too-long');
  });

  it('that is cut, or something else, says so calmly', async () => {
    const file = writeAnswerFile(answered);
    expect(why(() => readAnswerLink(file.slice(0, 90)))).toBe('cut');
    // In a file it is told by the link in it.
    const heldIn = (text: string) => readAny(new File([text], 'svar.json'));
    expect(await heldIn(file)).toBe(file);
    await expect(heldIn('{"format":"romslig"}')).rejects.toMatchObject({ why: 'not-a-drawing' });
    expect(why(() => readAnswerLink(''))).toBe('empty');
    expect(why(() => decodeAnswer(`2${encodeAnswer(answered).slice(1)}`))).toBe('version');
  });
});

describe('reading an answer', () => {
  it('says in one sentence what is not as it should be', () => {
    const said = (change: object): string => {
      try {
        parseAnswer({ ...answered, ...change });
      } catch (error) {
        return String((error as Error).message);
      }
      return '';
    };
    const [first] = answered.remarks;
    const at = (place: object) => ({ remarks: [{ ...first, place }], replies: [] });
    expect(said({ version: 2 })).toMatch(/^version: expected /);
    expect(said({ remarks: [{ ...first, from: 'Kari' }], replies: [] })).toBe(
      'remarks[0].from: expected no such name here',
    );
    expect(said(at({ on: 'room', room: 'Z' }))).toBe('remarks[0].place: expected a place in the design');
    expect(said(at({ on: 'opening', opening: 200 }))).toMatch(/a place in the design/);
    expect(said({ replies: [{ remark: 7, says: 'ok' }] })).toMatch(/the number of a remark/);
    expect(said({ replies: [{ remark: 0 }] })).toMatch(/something said/);
    expect(said({ sketch: { ...twelve, side: 'B' } })).toMatch(/a home in the same house/);
    expect(said({ design: { ...unitA } })).toMatch(/in the order of their places/);
    expect(said({})).toBe('');
  });

  it('gives the canonical form', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        expect(parseAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer);
        expect(canonicalAnswer(answer)).toEqual(answer);
      }),
      { numRuns: 30 },
    );
  });
});
