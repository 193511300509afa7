import { around } from '../model/units.ts';
import type { Daylight } from './daylight.ts';
import { gardenMesh } from './garden-geometry.ts';
import { useKept } from './kept.ts';
import { terrainOf } from './levels.ts';
import { geometryOf, paint, shadeOf } from './materials.ts';
import { NO_MESH } from './mesh.ts';
import { roofMesh } from './roof-geometry.ts';
import type { ShownLevel, StoreyProps } from './Storey.tsx';
import { Storey } from './Storey.tsx';
import type { Caster } from './shade-map.ts';
import { bakeShade } from './shade-map.ts';
import { groundMesh, pathMesh } from './surroundings-geometry.ts';

/** How finely light is baked on the ground, and how far from the house; mm. */
const GROUND_PITCH = 120;
const GROUND_REACH = 2600;

export type HomeProps = Omit<StoreyProps, 'level'> & {
  readonly levels: readonly ShownLevel[];
  /** The roof lies on. */
  readonly roofed: boolean;
};

/** What throws a shadow on the ground: the model as low as it is cut open, or by a real sun as high as it stands. */
function castersOf(levels: readonly ShownLevel[], { through }: Daylight): Caster[] {
  const [lowest] = levels;
  if (!lowest) return [];
  const { pieces, built } = lowest.storey;
  const low = [...pieces.map((p) => p.rect), ...built].map((rect) => ({ rect, height: 900, touch: 1 }));
  if (!through) return low;
  const high = levels.flatMap(({ storey, y, shown }) => {
    const height = (y - lowest.y) * 1000 + storey.shell.height;
    return shown === 'ghost' ? [] : storey.built.map((rect) => ({ rect, height, touch: 1 }));
  });
  return [...low, ...high];
}

/** The home on its board. Elements are few on purpose: one mesh for each material and storey, never one for a wall. */
export function Home({ levels, roofed, ...props }: HomeProps) {
  const { plan, whole, daylight } = props;
  const { palette, light } = daylight;
  const footprints = levels.filter((l) => l.shown !== 'ghost').flatMap((l) => l.storey.built);
  const home = around(footprints);
  const terrain = terrainOf(plan, levels);
  const footprintKey = JSON.stringify([footprints, terrain]);

  const board = useKept(
    () => geometryOf(home ? groundMesh(home, terrain, palette, light) : NO_MESH),
    [footprintKey, palette, light],
  );
  const path = useKept(
    () => geometryOf(pathMesh(plan, levels, terrain, palette, light)),
    [plan, footprintKey, palette, light],
  );
  const garden = useKept(() => {
    const side = plan.shell.party === 'right' ? 'left' : 'right';
    return geometryOf(home ? gardenMesh(home, terrain, side, palette, light) : NO_MESH);
  }, [footprintKey, plan.shell, palette, light]);
  const top = plan.storeys.at(-1);
  const roof = useKept(
    () => geometryOf(roofed ? roofMesh(plan, palette, light) : NO_MESH),
    [top, plan.shell, roofed, palette, light],
  );
  const casters = castersOf(levels, daylight);
  const shade = useKept(() => {
    if (!home) return null;
    const { shadow, corner } = palette;
    const towards = daylight.lamps ? null : light.towards;
    const area = {
      x0: home.x0 - GROUND_REACH,
      y0: home.y0 - GROUND_REACH,
      x1: home.x1 + GROUND_REACH,
      y1: home.y1 + GROUND_REACH,
    };
    return shadeOf(bakeShade({ area, casters, pitch: GROUND_PITCH, towards, shadow, corner }));
  }, [footprintKey, JSON.stringify(casters), daylight]);
  const solid = useKept(() => paint({ cuts: whole }), [whole]);
  const soft = useKept(
    () =>
      paint({
        cuts: whole,
        clear: true,
        lit: { ambient: daylight.ground, glow: daylight.glow },
        ...(shade ? { shade } : {}),
      }),
    [whole, shade, daylight],
  );

  return (
    <>
      <mesh geometry={board} material={soft} frustumCulled={false} />
      <mesh geometry={path} material={soft} frustumCulled={false} renderOrder={1} />
      <mesh geometry={garden} material={solid} frustumCulled={false} />
      <mesh
        geometry={roof}
        material={solid}
        frustumCulled={false}
        position-y={(top?.shell.floor ?? 0) / 1000}
        visible={roofed}
      />
      {levels.map((level) => (
        <Storey key={level.index} {...props} level={level} />
      ))}
    </>
  );
}
