import { describe, expect, test } from 'vitest';
import type { OpeningPlan } from '../../src/derive/plan.ts';
import { shellFor } from '../../src/model/models.ts';
import { daylightKeeper, daylightOf, towardsSun } from '../../src/view/daylight.ts';
import type { Blocker } from '../../src/view/glow-map.ts';
import { lampsIn, sunThrough } from '../../src/view/glow-map.ts';
import { lampsOf } from '../../src/view/lamps.ts';
import { wallSolids } from '../../src/view/solids.ts';
import type { Moment, Sun } from '../../src/view/sun.ts';
import { sunAt } from '../../src/view/sun.ts';
import { homes, models, openingsAt } from './home.ts';

const LATITUDE = 59.05;
/** The tilt of the earth: how far north and south the sun comes. */
const TILT = 23.44;
const day = (month: number, date: number, hour: number): Moment => ({ month, day: date, hour });
/** The sun where it stands highest on a day. */
const noon = (month: number, date: number): Sun & { readonly hour: number } =>
  Array.from({ length: 24 * 60 }, (_, i) => ({ hour: i / 60, ...sunAt(day(month, date, i / 60)) })).reduce(
    (best, sun) => (sun.altitude > best.altitude ? sun : best),
  );

describe('the sun over Larvik', () => {
  test.each([
    ['at midsummer', 6, 21, 90 - LATITUDE + TILT],
    ['at midwinter', 12, 21, 90 - LATITUDE - TILT],
  ])('%s stands at noon as high as the latitude and the tilt of the earth say', (_, month, date, high) => {
    expect(noon(month, date).altitude).toBeCloseTo(high, 1);
  });

  test('at noon stands in the south, when the clock says so for 10.04° east', () => {
    // 15° of longitude are an hour; the clock of Norway is right for 15° east, and the sun is at most 17 minutes off.
    for (const [month, zone] of [
      [1, 1],
      [4, 2],
      [7, 2],
      [11, 1],
    ] as const) {
      const { hour, azimuth } = noon(month, 3);
      expect(azimuth).toBeGreaterThan(178);
      expect(azimuth).toBeLessThan(182);
      expect(Math.abs(hour - (12 + zone - 10.04 / 15)) * 60).toBeLessThan(17.5);
    }
  });

  test('rises in the east and sets in the west at the equinox, and is up for twelve hours', () => {
    const up = Array.from({ length: 24 * 60 }, (_, i) => sunAt(day(3, 20, i / 60))).filter(
      (sun) => sun.altitude > 0,
    );
    expect(up.length / 60).toBeCloseTo(12, 0);
    expect(up[0]!.azimuth).toBeCloseTo(90, -1);
    expect(up.at(-1)!.azimuth).toBeCloseTo(270, -1);
  });

  test('is up for as long at midsummer as it is down at midwinter', () => {
    const minutes = (month: number, above: boolean): number =>
      Array.from({ length: 24 * 60 }, (_, i) => sunAt(day(month, 21, i / 60)).altitude > 0 === above).filter(
        Boolean,
      ).length;
    expect(Math.abs(minutes(6, true) - minutes(12, false))).toBeLessThan(10);
  });

  test('keeps to the clock when summertime begins and ends', () => {
    expect(noon(3, 28).hour).toBeLessThan(13);
    expect(noon(3, 30).hour).toBeGreaterThan(13);
    expect(noon(10, 24).hour).toBeGreaterThan(12.9);
    expect(noon(10, 26).hour).toBeLessThan(12.5);
  });
});

describe('the way to the sun', () => {
  test('follows the way the street façade looks', () => {
    // The upper edge of the sheet looks north: a sun in the south stands at the lower edge, one in the east to the right.
    const [x, y, z] = towardsSun({ azimuth: 180, altitude: 30 }, 0);
    expect([x, y, z].map((v) => Math.round(v * 1000) / 1000 + 0)).toEqual([0, 0.5, 0.866]);
    expect(towardsSun({ azimuth: 90, altitude: 0 }, 0)[0]).toBeCloseTo(1);
    // It looks east: a sun in the east stands at the upper edge.
    expect(towardsSun({ azimuth: 90, altitude: 0 }, 90)[2]).toBeCloseTo(-1);
  });
});

/** A room 4 m × 3 m, a window in the lower wall, 300 mm thick: 1 m wide from x = 1500, sill at 800, 1.2 m high. */
const WINDOW = {
  kind: 'window',
  axis: 'h',
  at: 3000,
  from: 1500,
  to: 2500,
  width: 1000,
  sill: 800,
  height: 1200,
  hole: { x0: 1500, x1: 2500, y0: 3000, y1: 3300 },
  wall: { faces: 'bottom' },
} as unknown as OpeningPlan;
const SQUARES = { area: { x0: 0, y0: 0, x1: 4000, y1: 3000 }, columns: 400, rows: 300, pitch: 10 };
/** Straight in from below the sheet, as high as it is far: a patch lies as far in as the glass is high. */
const STRAIGHT = [0, Math.SQRT1_2, Math.SQRT1_2] as const;
const lit = (map: Float32Array, x: number, y: number): boolean =>
  map[Math.floor(y / 10) * SQUARES.columns + Math.floor(x / 10)] === 1;
const litArea = (map: Float32Array): number => map.reduce((sum, v) => sum + v, 0) / 1e4;

describe('sun through a window', () => {
  test('lies on the floor where the glass is thrown along the light, less the depth of the wall', () => {
    const map = sunThrough(SQUARES, [WINDOW], [], STRAIGHT);
    // Glass stands from 855 to 1945 over the floor; one goes as far in as one comes down. The sill of the inner face ends
    // the patch near the wall, the head of the outer face ends it in the room.
    expect(lit(map, 2000, 3000 - 855 - 20)).toBe(true);
    expect(lit(map, 2000, 3000 - 855 + 20)).toBe(false);
    expect(lit(map, 2000, 3300 - 1945 + 20)).toBe(true);
    expect(lit(map, 2000, 3300 - 1945 - 20)).toBe(false);
    expect(lit(map, 1500, 1700)).toBe(false);
    // 0.89 m wide, and deep as the glass is high but for the 300 mm of the wall.
    expect(litArea(map)).toBeCloseTo(0.89 * (1.09 - 0.3), 1);
  });

  test('leans the other way when the sun stands to the side', () => {
    const aslant = [0.5, Math.SQRT1_2, 0.5] as const;
    const map = sunThrough(SQUARES, [WINDOW], [], aslant);
    const middle =
      Array.from(map).reduce((sum, v, k) => sum + v * (k % SQUARES.columns), 0) / litArea(map) / 1e3;
    expect(middle).toBeLessThan(2000);
    expect(litArea(map)).toBeGreaterThan(0);
  });

  test('stays out when the sun stands behind the wall', () => {
    expect(litArea(sunThrough(SQUARES, [WINDOW], [], [0, Math.SQRT1_2, -Math.SQRT1_2]))).toBe(0);
  });

  test('is stopped by what stands on its way', () => {
    const wall: Blocker = { rect: { x0: 0, x1: 4000, y0: 2600, y1: 2700 }, foot: 0, top: 2400 };
    expect(litArea(sunThrough(SQUARES, [WINDOW], [wall], STRAIGHT))).toBe(0);
    const table: Blocker = { rect: { x0: 1500, x1: 2000, y0: 1700, y1: 2400 }, foot: 0, top: 700 };
    const map = sunThrough(SQUARES, [WINDOW], [table], STRAIGHT);
    expect(lit(map, 1800, 1500)).toBe(false);
    expect(lit(map, 2200, 1500)).toBe(true);
  });
});

describe.each(homes)('%s', (_, plan) => {
  test('sun falls only on floor a window can see, and no farther than its light reaches', () => {
    const sun = towardsSun(sunAt(day(6, 21, 15)), plan.shell.streetAzimuth);
    for (const storey of plan.storeys) {
      const openings = openingsAt(plan, storey.index);
      const blockers = wallSolids(storey, openings).map(
        (s): Blocker => ({ rect: s.rect, foot: s.foot, top: Math.max(...s.tops) }),
      );
      const area = { x0: -400, y0: -400, x1: 8000, y1: 12_000 };
      const squares = { area, columns: 168, rows: 248, pitch: 50 };
      const map = sunThrough(squares, openings, blockers, sun);
      const glass = openings.filter((o) => o.kind === 'window');
      if (glass.length === 0) expect(Math.max(...map)).toBe(0);
      for (let k = 0; k < map.length; k++) {
        if (map[k] === 0) continue;
        const x = area.x0 + ((k % 168) + 0.5) * 50;
        const y = area.y0 + (Math.floor(k / 168) + 0.5) * 50;
        const far = Math.min(
          ...glass.map(({ hole: h }) =>
            Math.hypot(Math.max(h.x0 - x, 0, x - h.x1), Math.max(h.y0 - y, 0, y - h.y1)),
          ),
        );
        expect(far).toBeLessThan((2400 / sun[1]) * Math.hypot(sun[0], sun[2]));
      }
    }
  });

  test('a lamp lights its own room alone', () => {
    const [storey] = plan.storeys;
    const [room] = storey!.rooms;
    if (!room) return;
    const squares = { area: { x0: 0, y0: 0, x1: 8000, y1: 12_000 }, columns: 160, rows: 240, pitch: 50 };
    const map = lampsIn(squares, [room], (r) => lampsOf(r, [], {}));
    const inside = (k: number): boolean => {
      const [x, y] = [((k % 160) + 0.5) * 50, (Math.floor(k / 160) + 0.5) * 50];
      return room.rects.some((r) => x >= r.x0 && x <= r.x1 && y >= r.y0 && y <= r.y1);
    };
    map.forEach((v, k) => {
      if (v > 0) expect(inside(k)).toBe(true);
    });
    expect(Math.max(...map)).toBeGreaterThan(0.9);
  });
});

describe('daylight', () => {
  const design = models.examples[0]!.design;
  const shell = shellFor(models, design.shell, design.side)!;
  test('lights the lamps when the sun is down, and only then', () => {
    expect(daylightOf('light', { azimuth: 180, altitude: 40 }, shell).lamps).toBe(false);
    expect(daylightOf('light', { azimuth: 0, altitude: -10 }, shell).lamps).toBe(true);
    expect(daylightOf('light', null, shell).lamps).toBe(false);
  });
  test('is darker the lower the sun', () => {
    const sky = (altitude: number): number => daylightOf('light', { azimuth: 0, altitude }, shell).ground[0];
    expect(sky(40)).toBeGreaterThan(sky(0));
    expect(sky(0)).toBeGreaterThan(sky(-10));
  });
  test('is the same object while nothing it comes from changes', () => {
    const of = daylightKeeper();
    const sun = { azimuth: 180, altitude: 40 };
    const first = of('light', sun, shell);
    expect(of('light', sun, shell)).toBe(first);
    expect(of('dark', sun, shell)).not.toBe(first);
  });
});
