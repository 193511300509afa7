import type { Spot } from '../check/finding.ts';
import type { OpeningPlan, Plan } from '../derive/plan.ts';
import type { Selection } from '../store/state.ts';
import { ceilingMesh } from './ceiling-geometry.ts';
import { screenRgb } from './colour.ts';
import { INNER_CUT } from './cuts.ts';
import type { Daylight } from './daylight.ts';
import type { Tints } from './floors-geometry.ts';
import { floorMesh, lidMesh } from './floors-geometry.ts';
import { onLegs } from './furniture/shapes.ts';
import type { Sizes } from './furniture-geometry.ts';
import { footprint, furnitureMesh } from './furniture-geometry.ts';
import type { Blocker, Squares } from './glow-map.ts';
import { lampsIn, sunThrough } from './glow-map.ts';
import { useKept } from './kept.ts';
import type { Level } from './levels.ts';
import { marksMesh } from './marks-geometry.ts';
import { geometryOf, paint, shadeOf } from './materials.ts';
import { startMesh } from './mesh.ts';
import { glassMesh, joineryMesh } from './openings-geometry.ts';
import type { Thing } from './pick.ts';
import { around } from './rects.ts';
import type { Caster } from './shade-map.ts';
import { bakeShade } from './shade-map.ts';
import type { WallSolid } from './solids.ts';
import { stairMesh } from './stairs-geometry.ts';
import { neighbourMesh } from './surroundings-geometry.ts';
import { wallMesh } from './walls-geometry.ts';

/** How finely light is baked on the floors: side of a square in mm. The edge of sunlight is sharper than a soft shadow. */
const FLOOR_PITCH = { sun: 40, soft: 60 } as const;
/** What is seen of the floor slab under the walls of a storey that stands free, in metres. */
const SLAB = 0.25;

export type ShownLevel = Level & {
  readonly solids: readonly WallSolid[];
  readonly things: readonly Thing[];
  /** Nothing stands directly under it. */
  readonly free: boolean;
};

export type StoreyProps = {
  readonly plan: Plan;
  readonly level: ShownLevel;
  readonly active: number;
  readonly selection: Selection | null;
  readonly lit: readonly Spot[];
  readonly daylight: Daylight;
  readonly tints: Tints;
  readonly furniture: Sizes;
  /** Cut heights now, written to by whoever moves the eye; and those of a closed storey. */
  readonly cuts: Float32Array;
  readonly whole: Float32Array;
  /** Somebody stands in the home: it has ceilings. */
  readonly inside: boolean;
};

/** What decides the shape of the openings of a storey: equal keys, equal geometry. */
const keyOf = (openings: readonly OpeningPlan[]): string =>
  openings
    .map((o) =>
      [
        o.kind,
        o.axis,
        o.at,
        o.from,
        o.to,
        o.sill,
        o.height,
        o.hinge,
        o.swing,
        o.wall?.thickness,
        o.wall?.faces,
      ].join(),
    )
    .join(';');

/** One storey: a mesh for each material, made anew only when what it is made of changed. */
export function Storey(props: StoreyProps) {
  const { plan, level, active, selection, lit, daylight, tints, furniture, cuts, whole, inside } = props;
  const { palette, light, through, lamps } = daylight;
  const { storey, index, shown, solids, free } = level;
  const open = shown === 'cut';
  const ghost = shown === 'ghost';
  const openings = plan.openings.filter((o) => o.storey === index);
  const below = plan.stairs.filter((s) => s.storey === index - 1);
  const stairs = plan.stairs.filter((s) => s.storey === index);
  const pieces = plan.design.furniture.filter((f) => f.storey === index);
  const above = plan.storeys[index + 1];
  const openingKey = keyOf(openings);
  const stairKey = JSON.stringify(
    [stairs, below].map((list) => list.map((s) => [s.rects, s.flights, s.riser])),
  );
  const furnitureKey = JSON.stringify(pieces);

  const walls = useKept(
    () =>
      geometryOf(
        wallMesh(ghost ? solids.filter((s) => s.kind !== 'inner') : solids, free ? SLAB : 0, palette, light),
      ),
    [solids, free, palette, light, ghost],
  );
  const joinery = useKept(
    () => geometryOf(joineryMesh(openings, palette, light, inside)),
    [openingKey, palette, light, inside],
  );
  const glass = useKept(() => geometryOf(glassMesh(openings, palette, light)), [openingKey, palette, light]);
  const voids = below.flatMap((s) => s.rects);
  const floor = useKept(
    () => geometryOf(floorMesh(storey, voids, tints, palette, light)),
    [storey, stairKey, tints, palette, light],
  );
  const steps = useKept(
    () => geometryOf(stairMesh(stairs, below, storey.open, palette, light)),
    [storey, stairKey, palette, light],
  );
  const things = useKept(
    () => geometryOf(furnitureMesh(pieces, furniture, palette, light)),
    [furnitureKey, furniture, palette, light],
  );
  const lid = useKept(() => {
    const covered = [...(above?.built ?? []), ...stairs.flatMap((s) => s.rects)];
    return geometryOf(lidMesh(storey, covered, storey.shell.height / 1000, palette, light));
  }, [storey, above, stairKey, palette, light]);
  const ceiling = useKept(
    () =>
      geometryOf(
        inside
          ? ceilingMesh(
              storey,
              stairs.flatMap((s) => s.rects),
              palette,
              light,
            )
          : startMesh(light).done(),
      ),
    [storey, stairKey, palette, light, inside],
  );
  const held = selection?.what === 'piece' ? plan.design.furniture[selection.index] : undefined;
  const chosen = held?.storey === index ? footprint(held, furniture) : null;
  const marks = useKept(
    () => geometryOf(marksMesh(plan, storey, selection, lit, palette, light, chosen)),
    [plan, storey, selection, lit, palette, light, furniture],
  );
  const beside = useKept(
    () => geometryOf(neighbourMesh(plan, level, palette, light)),
    [plan.shell, storey, shown, palette, light],
  );
  const shade = useKept(() => {
    const edge = around(storey.built);
    if (!edge || !open) return null;
    // By a real sun light comes in through the windows alone, and what stands in its way is asked there.
    const thrown = !through && !lamps;
    const standing = solids
      .filter((s) => s.part !== 'lintel')
      .map((s): Caster => ({ rect: s.rect, height: Math.min(INNER_CUT * 1000 + 150, ...s.tops), touch: 1 }));
    const boxes = pieces.flatMap((piece) => {
      const rect = footprint(piece, furniture);
      return rect ? [{ rect, kind: piece.kind, top: furniture[piece.kind]?.height ?? 0 }] : [];
    });
    const furnished = boxes.map(
      ({ rect, kind, top }): Caster => ({
        rect,
        height: Math.min(1300, top),
        touch: onLegs(kind) ? 0.45 : 0.9,
      }),
    );
    const glow = (squares: Squares): Float32Array => {
      if (!through) return lampsIn(squares, lamps ? storey.rooms : []);
      const walls = solids.map((s): Blocker => ({ rect: s.rect, foot: s.foot, top: Math.max(...s.tops) }));
      const things = boxes.map(({ rect, top }): Blocker => ({ rect, foot: 0, top }));
      return sunThrough(squares, openings, [...walls, ...things], through);
    };
    const { shadow, corner } = palette;
    const area = { x0: edge.x0 - 400, y0: edge.y0 - 400, x1: edge.x1 + 400, y1: edge.y1 + 400 };
    const casters = [...standing, ...furnished];
    const towards = thrown ? light.towards : null;
    const pitch = through ? FLOOR_PITCH.sun : FLOOR_PITCH.soft;
    return shadeOf(bakeShade({ area, casters, pitch, towards, shadow, corner, glow }));
  }, [storey, solids, openingKey, furnitureKey, furniture, daylight, open]);

  // A storey beside the one worked on steps back into the colour of the page.
  const back = inside ? 0 : open ? (index === active ? 0 : 0.18) : 0.12;
  const heights = open ? cuts : whole;
  const card = useKept(
    () =>
      paint({
        cuts: heights,
        veil: [...screenRgb(palette.page), back],
        ...(ghost ? { clear: true, seen: 0.13 } : {}),
      }),
    [heights, palette, back, ghost],
  );
  const pane = useKept(() => paint({ cuts: heights, clear: true, sides: 'both' }), [heights]);
  const film = useKept(() => paint({ cuts: heights, clear: true }), [heights]);
  const ground = useKept(
    () =>
      paint({
        cuts: whole,
        veil: [...screenRgb(palette.page), back],
        lit: { ambient: daylight.floor, glow: daylight.glow },
        ...(shade ? { shade } : {}),
      }),
    [whole, shade, daylight, back],
  );

  return (
    <group position-y={level.y}>
      <mesh geometry={walls} material={card} frustumCulled={false} />
      <mesh geometry={joinery} material={card} frustumCulled={false} visible={!ghost} />
      <mesh geometry={steps} material={card} frustumCulled={false} visible={!ghost} />
      <mesh geometry={things} material={card} frustumCulled={false} visible={open} />
      <mesh geometry={lid} material={card} frustumCulled={false} visible={shown === 'whole'} />
      <mesh geometry={ceiling} material={card} frustumCulled={false} visible={inside} />
      <mesh geometry={floor} material={ground} frustumCulled={false} visible={open} />
      <mesh geometry={beside} material={film} frustumCulled={false} visible={!ghost} renderOrder={2} />
      <mesh geometry={marks} material={film} frustumCulled={false} visible={open} renderOrder={3} />
      <mesh geometry={glass} material={pane} frustumCulled={false} visible={!ghost} renderOrder={4} />
    </group>
  );
}
