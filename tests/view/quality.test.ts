import { describe, expect, test } from 'vitest';
import { qualityFrom } from '../../src/view/quality.ts';

/** Frames of a movement, so many of so many ms each. */
const move = (quality: ReturnType<typeof qualityFrom>, frames: number, ms: number): void => {
  for (let i = 0; i < frames; i++) quality.took(ms);
};

/** Three that are slow make a step, and the two after a step are those of the step before. */
const FRAMES = 5;

describe('how finely is drawn while the picture moves', () => {
  test('as sharp as the device shows where its frames come in time', () => {
    const quality = qualityFrom(2);
    move(quality, 100, 40);
    expect(quality.pixels(2)).toBe(2);
    expect(quality.pixels(1.25)).toBe(1.25);
    expect(quality.coarse()).toBe(false);
  });

  test('is a step less after three slow frames, and another where they are slow still; never less than half', () => {
    const quality = qualityFrom(2);
    const steps = [400, 200, 120, 80, 60].map((ms) => {
      quality.pixels(1.25);
      move(quality, FRAMES, ms);
      return quality.pixels(1.25);
    });
    expect(steps).toEqual([1, 0.75, 0.5, 0.5, 0.5]);
    expect(quality.coarse()).toBe(true);
  });

  test('is no less where fewer pixels take as long', () => {
    const quality = qualityFrom(2);
    const steps = [90, 60, 58, 58, 58].map((ms) => {
      quality.pixels(2);
      move(quality, FRAMES, ms);
      return quality.pixels(2);
    });
    expect(steps).toEqual([1.5, 1, 1.5, 1.5, 1.5]);
    // Something else may have taken the time.
    const later = Array.from({ length: 50 }, () => {
      move(quality, 1, 58);
      return quality.pixels(2);
    });
    expect(later.slice(0, 20)).not.toContain(1);
    expect(later).toContain(1);
  });

  test('is not less for a slow frame now and then, nor for a wait while the page was not shown', () => {
    const quality = qualityFrom(2);
    for (let i = 0; i < 10; i++) {
      move(quality, 2, 90);
      move(quality, 1, 30);
      move(quality, 1, 60_000);
    }
    expect(quality.pixels(2)).toBe(2);
  });

  test('is remembered from one movement to the next, and a step more after one that was quick', () => {
    const quality = qualityFrom(2);
    quality.pixels(2);
    move(quality, FRAMES, 90);
    quality.pixels(2);
    move(quality, FRAMES, 60);
    quality.rest();
    expect(quality.pixels(2)).toBe(1);
    move(quality, 20, 40);
    quality.rest();
    expect(quality.pixels(2)).toBe(1);
    move(quality, 4, 17);
    quality.rest();
    expect(quality.pixels(2)).toBe(1);
    move(quality, 20, 17);
    expect(quality.pixels(2)).toBe(1);
    quality.rest();
    expect(quality.pixels(2)).toBe(1.5);
    move(quality, 20, 17);
    quality.rest();
    expect(quality.pixels(2)).toBe(2);
    expect(quality.coarse()).toBe(false);
  });
});
