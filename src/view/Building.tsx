import type { OpeningPlan } from '../derive/plan.ts';
import type { Rect } from '../model/units.ts';
import { around } from '../model/units.ts';
import { castMesh } from './cast-geometry.ts';
import { brighter, screenRgb } from './colour.ts';
import type { Daylight } from './daylight.ts';
import type { Lot } from './garden-geometry.ts';
import { gardenMesh, greensOn, rooted } from './garden-geometry.ts';
import { windowsOn } from './glow-map.ts';
import type { HomeProps } from './Home.tsx';
import { Home } from './Home.tsx';
import type { ShownHome } from './homes.ts';
import { useKept, useMade } from './kept.ts';
import type { Placed } from './levels.ts';
import { terrainOf } from './levels.ts';
import { geometryOf, paint, shadeOf } from './materials.ts';
import type { Mesh } from './mesh.ts';
import { NO_MESH } from './mesh.ts';
import { looksOf } from './openings-geometry.ts';
import { Part } from './Part.tsx';
import { peopleMesh, underPeople } from './people-geometry.ts';
import { along } from './rects.ts';
import { roundSectionMesh } from './section-geometry.ts';
import type { Caster } from './shade-map.ts';
import { bakeShade, clearRound, isClear } from './shade-map.ts';
import type { Squares } from './squares.ts';
import type { Shading } from './surroundings-geometry.ts';
import { groundMeshes, groundSeen, pathMesh } from './surroundings-geometry.ts';

/** How finely light is baked on the ground, and how far from the house; mm. */
const GROUND_PITCH = 120;
const GROUND_REACH = 2600;
const roundHouse = ({ x0, x1, y0, y1 }: Rect): Rect => ({
  x0: x0 - GROUND_REACH,
  y0: y0 - GROUND_REACH,
  x1: x1 + GROUND_REACH,
  y1: y1 + GROUND_REACH,
});
/** Before every storey there is. */
const FIRST = -99;
const FAR = 1e6;
const SHADED_EVERYWHERE: Shading = { area: { x0: -FAR, y0: -FAR, x1: FAR, y1: FAR }, clear: () => false };

type BuildingProps = Omit<HomeProps, 'home' | 'beside' | 'terrain'> & {
  readonly homes: readonly ShownHome[];
  /** Somebody stands by every home. */
  readonly people: boolean;
  /** Colour behind everything, `#rrggbb`: the ground fades into it. */
  readonly page: string;
};

/** What throws a shadow on the ground: the model as low as it is cut open, or by a real sun as high as it stands. */
function castersOf({ levels, at }: Placed, { through }: Daylight): Caster[] {
  const [lowest] = levels;
  if (!lowest) return [];
  const { pieces, built } = lowest.storey;
  const low = [...pieces.map((p) => p.rect), ...built].map((rect) => ({ rect, height: 900, touch: 1 }));
  const high = levels.flatMap(({ storey, y, shown }) => {
    const height = (y - lowest.y) * 1000 + storey.shell.height;
    return shown === 'ghost' ? [] : storey.built.map((rect) => ({ rect, height, touch: 1 }));
  });
  return [...low, ...(through ? high : [])].map((c) => ({ ...c, rect: along(c.rect, at) }));
}

/** Windows of the lowest storey that is shown: the light of others does not come down to the ground. */
const windowsLow = ({ plan, levels, at }: Placed): OpeningPlan[] =>
  plan.openings
    .filter(({ kind, storey }) => kind === 'window' && storey === levels[0]?.index)
    .map((o) => ({ ...o, hole: along(o.hole, at) }));

/** The house on its board: one home, or both with the wall between them, on one ground. */
export function Building({ homes, people, page, ...props }: BuildingProps) {
  const { whole, daylight, section, inside } = props;
  const { palette, outside } = daylight;
  const [first, second] = homes;
  const footprints = homes.map(({ levels, at }) =>
    levels.filter((l) => l.shown !== 'ghost').flatMap((l) => l.storey.built.map((r) => along(r, at))),
  );
  const house = around(footprints.flat());
  const ground = first ? terrainOf(first.plan, first.levels) : [];
  const terrain = useMade(() => ground, [JSON.stringify(ground)]);
  const footprintKey = JSON.stringify([footprints, terrain]);
  // Stones lead to a door only when its storey is there, if but as a ghost.
  const storeysKey = JSON.stringify(homes.map(({ levels }) => levels.map((l) => l.index)));

  const lots = homes.flatMap(({ plan }, i): Lot[] => {
    const home = around(footprints[i]!);
    return home ? [{ home, open: plan.shell.party === 'right' ? 'left' : 'right' }] : [];
  });
  const path = useKept(
    () => geometryOf(pathMesh(homes, lots, terrain, palette, outside)),
    [first?.plan, second?.plan, storeysKey, footprintKey, palette, outside],
  );
  // Without the map of shade: what is see-through is dear enough.
  const shadows = useKept(() => {
    const towards = daylight.lamps ? null : outside.towards;
    const standing = [...greensOn(lots).map(rooted), ...(people ? lots.flatMap(underPeople) : [])];
    const seen = house ? groundSeen(house).at : () => 0;
    const onGround = (x: number, z: number): number => seen(1000 * x, 1000 * z);
    return geometryOf(castMesh(standing, towards, terrain, onGround, palette, outside));
  }, [footprintKey, first?.plan.shell, people, daylight]);
  const garden = useKept(
    () => geometryOf(gardenMesh(lots, terrain, palette, outside)),
    [footprintKey, first?.plan.shell, palette, outside],
  );
  const figures = useKept(
    () => geometryOf(people ? peopleMesh(lots, terrain, palette, outside) : NO_MESH),
    [footprintKey, first?.plan.shell, people, palette, outside],
  );
  const cut = useKept(
    () =>
      geometryOf(
        house && section ? roundSectionMesh(homes, house, section, terrain, palette, outside) : NO_MESH,
      ),
    [first?.plan, homes.length, footprintKey, section, palette, outside],
  );
  const casters = homes.flatMap((home) => castersOf(home, daylight));
  const shining = homes.flatMap(windowsLow);
  const map = useMade(() => {
    if (!house) return null;
    const { shadow, corner } = palette;
    const towards = daylight.lamps ? null : outside.towards;
    const glow = (squares: Squares): Float32Array => windowsOn(squares, shining);
    const baked = { area: roundHouse(house), casters, pitch: GROUND_PITCH, towards, shadow, corner };
    return bakeShade({ ...baked, ...(daylight.lamps ? { glow } : {}) });
  }, [footprintKey, JSON.stringify(casters), looksOf(shining), daylight]);
  const shade = useKept(() => map && shadeOf(map), [map]);
  // Most of the ground lies where no shadow falls, and is drawn as plainly as walls are.
  const [shaded, plain] = useMade((): readonly [Mesh, Mesh] => {
    if (!house || !map) return [NO_MESH, NO_MESH];
    const clear = (stretch: Rect): boolean => isClear(map, stretch);
    const shading = clearRound(map) ? { area: map.area, clear } : SHADED_EVERYWHERE;
    return groundMeshes(house, shading, terrain, palette, outside);
  }, [map, footprintKey, palette, outside]);
  const board = useKept(() => geometryOf(shaded), [shaded]);
  const meadow = useKept(() => geometryOf(plain), [plain]);
  const solid = useKept(() => paint({ cuts: whole, sides: section ? 'both' : 'front' }), [whole, !section]);
  const fading = useKept(() => paint({ cuts: whole, clear: true, sides: 'both', flush: 'behind' }), [whole]);
  const lit = { ambient: daylight.ground, glow: brighter(daylight.glow, 1.2) };
  const fade = screenRgb(page);
  const mapped = { cuts: whole, lit, ...(shade ? { shade } : {}) };
  // Seen from above, nothing of the house lies under the ground. A cut goes through it, and whoever stands inside looks along it.
  const under = !section && !inside;
  const earth = useKept(() => paint({ ...mapped, fade, under }), [whole, shade, daylight, page, under]);
  const grass = useKept(() => paint({ cuts: whole, lit, fade, under }), [whole, daylight, page, under]);
  const turn = under ? FIRST : 1;
  const thrown = useKept(() => paint({ cuts: whole, clear: true }), [whole]);
  const soft = useKept(() => paint({ ...mapped, clear: true }), [whole, shade, daylight]);

  return (
    <>
      <Part geometry={board} material={earth} renderOrder={turn} />
      <Part geometry={meadow} material={grass} renderOrder={turn} />
      <Part geometry={path} material={soft} renderOrder={1} />
      <Part geometry={shadows} material={thrown} renderOrder={1} />
      <Part geometry={garden} material={solid} />
      <Part geometry={figures} material={solid} />
      <Part geometry={cut} material={fading} renderOrder={2} />
      {homes.map((home) => {
        const other = homes.find((h) => h !== home);
        return (
          <Home
            key={home.plan.shell.side}
            {...props}
            terrain={terrain}
            home={home}
            beside={other?.plan ?? null}
          />
        );
      })}
    </>
  );
}
