import type { OpeningPlan } from '../derive/plan.ts';
import type { Rect } from '../model/units.ts';
import { around, grown } from '../model/units.ts';
import { castMesh } from './cast-geometry.ts';
import { brighter } from './colour.ts';
import type { Daylight } from './daylight.ts';
import type { Lot } from './garden-geometry.ts';
import { gardenMesh, greensOn, rooted } from './garden-geometry.ts';
import { windowsOn } from './glow-map.ts';
import type { HomeProps } from './Home.tsx';
import { Home } from './Home.tsx';
import type { ShownHome } from './homes.ts';
import { horizonMesh } from './horizon-geometry.ts';
import { useKept, useMade } from './kept.ts';
import type { Placed } from './levels.ts';
import { terrainOf } from './levels.ts';
import { geometryOf, paint, shadeOf } from './materials.ts';
import type { Mesh } from './mesh.ts';
import { joined, NO_MESH } from './mesh.ts';
import { looksOf } from './openings-geometry.ts';
import { Part } from './Part.tsx';
import { peopleMesh, underPeople } from './people-geometry.ts';
import { boardMesh, plotOf, underBoardMesh } from './plot-geometry.ts';
import { along } from './rects.ts';
import { roundSectionMesh } from './section-geometry.ts';
import type { Caster } from './shade-map.ts';
import { bakeShade, clearRound, isClear } from './shade-map.ts';
import type { Squares } from './squares.ts';
import { groundMeshes, pathMesh } from './surroundings-geometry.ts';

/** How finely light is baked on the ground, and how far from the house; mm. */
const GROUND_PITCH = 120;
const GROUND_REACH = 2600;
/** Before every storey there is. */
const FIRST = -99;
/** Whoever stands inside sees no board, but ground as far as there is any; mm. */
const FIELD = 40_000;

type BuildingProps = Omit<HomeProps, 'home' | 'beside' | 'terrain'> & {
  readonly homes: readonly ShownHome[];
  /** Trees and bushes stand around it. */
  readonly green: boolean;
  /** Somebody stands by every home. */
  readonly people: boolean;
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
export function Building({ homes, green, people, ...props }: BuildingProps) {
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
  const board = plotOf(lots);
  const plot = inside && board ? grown(board, FIELD) : board;
  const path = useKept(
    () => geometryOf(plot ? pathMesh(homes, lots, plot, terrain, palette, outside) : NO_MESH),
    [first?.plan, second?.plan, storeysKey, footprintKey, palette, outside, inside],
  );
  // Without the map of shade: what is see-through is dear enough.
  const shadows = useKept(() => {
    if (!plot) return geometryOf(NO_MESH);
    const towards = daylight.lamps ? null : outside.towards;
    const standing = [
      ...(green ? greensOn(lots).map(rooted) : []),
      ...(people ? lots.flatMap(underPeople) : []),
    ];
    return geometryOf(castMesh(standing, towards, terrain, plot, palette, outside));
  }, [footprintKey, first?.plan.shell, green, people, daylight, inside]);
  const garden = useKept(() => {
    const greens = green ? gardenMesh(lots, terrain, palette, outside) : NO_MESH;
    const sides = plot && !inside ? boardMesh(plot, terrain, palette, outside) : NO_MESH;
    const view = house && inside ? horizonMesh(house, terrain, daylight) : NO_MESH;
    return geometryOf(joined([greens, sides, view]));
  }, [footprintKey, first?.plan.shell, green, daylight, inside]);
  const figures = useKept(
    () => geometryOf(people ? peopleMesh(lots, terrain, palette, outside) : NO_MESH),
    [footprintKey, first?.plan.shell, people, palette, outside],
  );
  const cut = useKept(
    () =>
      geometryOf(
        plot && section ? roundSectionMesh(homes, plot, section, terrain, palette, outside) : NO_MESH,
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
    const baked = { area: grown(house, GROUND_REACH), casters, pitch: GROUND_PITCH, towards, shadow, corner };
    return bakeShade({ ...baked, ...(daylight.lamps ? { glow } : {}) });
  }, [footprintKey, JSON.stringify(casters), looksOf(shining), daylight]);
  const shade = useKept(() => map && shadeOf(map), [map]);
  const [shaded, plain] = useMade((): readonly [Mesh, Mesh] => {
    if (!plot || !map) return [NO_MESH, NO_MESH];
    const clear = (stretch: Rect): boolean => isClear(map, stretch);
    const floors = homes.flatMap(({ levels, at }) =>
      (levels[0]?.storey.built ?? []).map((r) => along(r, at)),
    );
    const shading = { area: map.area, clear, beyond: clearRound(map) };
    const [shady, sunny] = groundMeshes(plot, floors, shading, terrain, palette, outside);
    // First of all, since the ground lies over it.
    const table = inside ? NO_MESH : underBoardMesh(plot, terrain, palette, daylight.ground, outside);
    return [shady, joined([table, sunny])];
  }, [map, footprintKey, palette, outside, inside]);
  const lawn = useKept(() => geometryOf(shaded), [shaded]);
  const meadow = useKept(() => geometryOf(plain), [plain]);
  const solid = useKept(() => paint({ cuts: whole, sides: section ? 'both' : 'front' }), [whole, !section]);
  const fading = useKept(() => paint({ cuts: whole, clear: true, sides: 'both', flush: 'behind' }), [whole]);
  const lit = { ambient: daylight.ground, glow: brighter(daylight.glow, 1.2) };
  const mapped = { cuts: whole, lit, ...(shade ? { shade } : {}) };
  // Seen from above, nothing of the house lies under the ground. A cut goes through it, and whoever stands inside looks along it.
  const under = !section && !inside;
  const earth = useKept(() => paint({ ...mapped, under }), [whole, shade, daylight, under]);
  const grass = useKept(() => paint({ cuts: whole, lit, under }), [whole, daylight, under]);
  const turn = under ? FIRST : 1;
  const thrown = useKept(() => paint({ cuts: whole, clear: true }), [whole]);
  const soft = useKept(() => paint(mapped), [whole, shade, daylight]);

  return (
    <>
      <Part geometry={meadow} material={grass} renderOrder={turn - 1} />
      <Part geometry={lawn} material={earth} renderOrder={turn} />
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
