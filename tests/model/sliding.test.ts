import { describe, expect, it } from 'vitest';
import { derive } from '../../src/derive/derive.ts';
import { decodeSnapshot, encodeSnapshot } from '../../src/io/snapshot.ts';
import { applyEdit } from '../../src/model/apply.ts';
import { canonical } from '../../src/model/canonical.ts';
import type { Design } from '../../src/model/design.ts';
import type { OpeningChange } from '../../src/model/edit.ts';
import type { Picture } from '../picture.ts';
import { designOf, shellOf } from '../picture.ts';

const scene: Picture = {
  storeys: ['LLLLKKKK\n'.repeat(6)],
  openings: [{ edge: '4,2 v' }, { edge: '0,0 h', kind: 'window' }],
};
const shell = shellOf(scene);

function changed(design: Design, change: OpeningChange, index = 0): Design | string {
  const applied = applyEdit(design, { do: 'setOpening', index, change }, shell);
  return 'design' in applied ? applied.design : applied.refused;
}

describe('a door that slides', () => {
  const hung = designOf(scene);
  const slides = changed(hung, { slides: true }) as Design;

  it('sweeps over no floor, and passes as much as before', () => {
    const [before, after] = [hung, slides].map((design) => derive(design, shell).openings[0]!);
    expect(before!.sweep).not.toBeNull();
    expect(after).toMatchObject({ sweep: null, slides: true, clear: before!.clear, owners: ['L', 'K'] });
  });

  it('is hung again, as the door it was', () => {
    expect(changed(slides, { slides: false })).toEqual(hung);
    expect(changed(slides, { slides: true })).toBe('nothing-changes');
    expect(changed(hung, { slides: false })).toBe('nothing-changes');
  });

  it('is a door: a window has nothing to slide', () => {
    expect(changed(hung, { slides: true }, 1)).toBe('nothing-changes');
    expect(changed(slides, { kind: 'opening' })).toEqual({
      ...hung,
      openings: [{ ...hung.openings[0], kind: 'opening' }, hung.openings[1]],
    });
  });

  it('travels in a link, which is longer only for homes that have one', () => {
    expect(decodeSnapshot(encodeSnapshot(slides))).toEqual(canonical(slides));
    expect(decodeSnapshot(encodeSnapshot(hung))).toEqual(canonical(hung));
    expect(encodeSnapshot(slides).length).toBeGreaterThan(encodeSnapshot(hung).length);
  });

  it('slides past the other end in the mirror', () => {
    const applied = applyEdit(slides, { do: 'mirror' }, shell);
    expect('design' in applied && applied.design.openings[0]).toMatchObject({ slides: true, swing: -1 });
  });
});
