import type { Spot } from '../check/finding.ts';
import type { Plan } from '../derive/plan.ts';
import { roofOf } from '../store/bodies.ts';
import { otherwise } from '../store/derived.ts';
import type { OpeningPlace, Selection } from '../store/state.ts';
import { piecesIn } from '../store/state.ts';
import { ceilingMesh } from './ceiling-geometry.ts';
import { LIT_GLASS, screenRgb } from './colour.ts';
import { cornerMesh } from './corner-boards.ts';
import type { Daylight } from './daylight.ts';
import { amongWalls } from './daylight.ts';
import { floorShade } from './floor-shade.ts';
import type { Tints } from './floors-geometry.ts';
import { floorMesh, lidMesh } from './floors-geometry.ts';
import type { Sizes } from './furniture-geometry.ts';
import { footprint, furnitureMesh } from './furniture-geometry.ts';
import { useKept, useMade } from './kept.ts';
import { lamplit } from './lamplight.ts';
import { lampMesh } from './lamps.ts';
import type { Level, Terrain } from './levels.ts';
import { overGround } from './levels.ts';
import { marksMesh, rimsMesh } from './marks-geometry.ts';
import { geometryOf, paint, shadeOf } from './materials.ts';
import { joined, NO_MESH } from './mesh.ts';
import { glassMesh, joineryMesh, looksOf } from './openings-geometry.ts';
import { Part } from './Part.tsx';
import type { Thing } from './pick.ts';
import { rugMesh } from './rugs-geometry.ts';
import type { WallSolid } from './solids.ts';
import { stairMesh } from './stairs-geometry.ts';
import { neighbourMesh } from './surroundings-geometry.ts';
import { wallMesh } from './walls-geometry.ts';

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
  /** Where a tap would put one more opening. */
  readonly places: readonly OpeningPlace[];
  /** The home as it is kept, while a try of it is looked at. */
  readonly kept: Plan | null;
  readonly terrain: Terrain;
  readonly daylight: Daylight;
  readonly tints: Tints;
  readonly furniture: Sizes;
  /** Cut heights now, written to by whoever moves the eye; and those of a closed storey. */
  readonly cuts: Float32Array;
  readonly whole: Float32Array;
  /** Light is baked less finely. */
  readonly coarse: boolean;
  /** Somebody stands in the home: it has ceilings. */
  readonly inside: boolean;
  /** The house stands under its roof. */
  readonly roofed: boolean;
  /** The home on the other side of the party wall is shown too. */
  readonly met: boolean;
  /** The house is cut upright: it stands whole, and what is cut is filled. */
  readonly split: boolean;
};

/** One storey: a mesh for each material, made anew only when what it is made of changed. */
export function Storey(props: StoreyProps) {
  const {
    plan,
    level,
    active,
    selection,
    lit,
    places,
    terrain,
    daylight,
    tints,
    furniture,
    cuts,
    whole,
    inside,
    roofed,
    met,
    split,
    kept,
    coarse,
  } = props;
  const { palette, outside } = daylight;
  const light = useMade(() => (inside ? amongWalls(daylight.light) : daylight.light), [daylight, inside]);
  const { storey, index, shown, solids, free } = level;
  const open = shown === 'cut';
  const ghost = shown === 'ghost';
  const closed = inside || split;
  const standing = closed ? 'whole' : open ? 'open' : 'shut';
  // Nobody leaves the front door of a closed house open.
  const shut = inside || shown === 'whole';
  // What is seen through windows alone is not worth the light of its lamps.
  const lamps = daylight.lamps && !ghost && standing !== 'shut';
  const openings = plan.openings.filter((o) => o.storey === index);
  const below = plan.stairs.filter((s) => s.storey === index - 1);
  const stairs = plan.stairs.filter((s) => s.storey === index);
  const pieces = plan.design.furniture.filter((f) => f.storey === index);
  const above = plan.storeys[index + 1];
  const openingKey = looksOf(openings);
  const stairKey = JSON.stringify(
    [stairs, below].map((list) => list.map((s) => [s.rects, s.flights, s.riser])),
  );
  const furnitureKey = JSON.stringify(pieces);

  // What stands on the floor is one material: each kind of it is made anew by itself, and all are drawn at once.
  const walls = useMade(
    () =>
      wallMesh(
        ghost ? solids.filter((s) => s.kind !== 'inner') : solids,
        free ? SLAB : 0,
        palette,
        light,
        standing,
        outside,
        lamps,
      ),
    [solids, free, palette, light, outside, ghost, standing, lamps],
  );
  const corners = useMade(
    () =>
      ghost
        ? NO_MESH
        : cornerMesh(
            storey,
            solids,
            plan.shell.party,
            standing !== 'open',
            free ? SLAB : 0,
            palette,
            outside,
          ),
    [storey, solids, plan.shell.party, standing, free, palette, outside, ghost],
  );
  const joinery = useMade(
    () => (ghost ? NO_MESH : joineryMesh(openings, palette, light, shut, outside)),
    [openingKey, palette, light, outside, shut, ghost],
  );
  const steps = useMade(
    () => (ghost ? NO_MESH : stairMesh(stairs, below, storey.open, palette, light)),
    [storey, stairKey, palette, light, ghost],
  );
  const things = useMade(
    () => (open ? furnitureMesh(pieces, furniture, palette, light) : NO_MESH),
    [furnitureKey, furniture, palette, light, open],
  );
  const holes = stairs.flatMap((s) => s.rects);
  const lid = useMade(() => {
    if (shown !== 'whole' && !split) return NO_MESH;
    const covered = [...(above?.built ?? []), ...holes];
    const carried = (above ?? (roofed && roofOf(plan) ? storey : null))?.pieces.map(({ rect }) => rect);
    return lidMesh(storey, covered, storey.shell.height / 1000, palette, outside, carried);
  }, [storey, above, stairKey, palette, outside, shown, split, roofed]);
  const ceiling = useMade(
    () => (closed ? ceilingMesh(storey, holes, palette, light) : NO_MESH),
    [storey, stairKey, palette, light, closed],
  );
  const hung = useMade(
    () => (closed && !ghost ? lampMesh(storey, pieces, furniture, palette, light) : NO_MESH),
    [storey, furnitureKey, furniture, palette, light, closed, ghost],
  );
  // In an upright cut walls are filled on the plane, and only what stands between them shows its inner side.
  const inLight = [walls, joinery, steps, things];
  const [body, within] = useMade(() => {
    const [stand, ...rest] = lamps ? lamplit(inLight, storey, pieces, furniture) : inLight;
    return [
      [stand!, lid],
      [...rest, corners, ceiling, hung],
    ];
  }, [...inLight, lid, corners, ceiling, hung, lamps, storey, furnitureKey, furniture]);
  const beside = useMade(
    () => (met || ghost ? NO_MESH : overGround(neighbourMesh(plan, level, palette, light), terrain, level.y)),
    [plan.shell, storey, shown, met, palette, light, terrain, level.y],
  );
  const solid = useKept(() => {
    const own = split ? joined(body) : overGround(joined([...body, ...within]), terrain, level.y);
    return geometryOf(joined([own, beside]));
  }, [...body, ...within, beside, split, terrain, level.y]);
  const hollow = useKept(() => geometryOf(split ? joined(within) : NO_MESH), [...within, split]);
  const glass = useKept(() => {
    if (ghost) return geometryOf(NO_MESH);
    // Lit windows glow to those outside; whoever stands in the light sees the dark through them.
    const dark = inside && palette.glass === LIT_GLASS;
    const seen = dark ? { ...palette, glass: daylight.heaven, glassAlpha: 0.5 } : palette;
    return geometryOf(glassMesh(openings, seen, light));
  }, [openingKey, palette, light, ghost, inside, daylight]);
  const voids = below.flatMap((s) => s.rects);
  // First, so that the floor under them is not drawn.
  const rugs = useMade(
    () => (open ? rugMesh(storey, [...voids, ...holes], pieces, furniture, palette, light) : NO_MESH),
    [storey, stairKey, furnitureKey, furniture, palette, light, open],
  );
  const floor = useKept(
    () => geometryOf(open ? joined([rugs, floorMesh(storey, voids, tints, palette, light)]) : NO_MESH),
    [storey, stairKey, tints, palette, light, open, rugs],
  );
  const chosen = piecesIn(selection).flatMap((i) => {
    const held = plan.design.furniture[i];
    return (held?.storey === index && footprint(held, furniture)) || [];
  });
  const marks = useKept(() => {
    if (!open) return geometryOf(NO_MESH);
    const change = kept && otherwise(kept, plan, index, furniture);
    // Nothing is built on a home that is cut upright: floor one may choose would be a line in the air.
    const marked = split ? { ...storey, unbuilt: [] } : storey;
    return geometryOf(
      marksMesh(plan, marked, selection, lit, palette, light, chosen, change, index === active ? places : []),
    );
  }, [plan, storey, selection, lit, places, active, palette, light, furniture, kept, open, split]);
  const rims = useKept(
    () => geometryOf(open ? rimsMesh(chosen, palette, light) : NO_MESH),
    [JSON.stringify(chosen), palette, light, open],
  );
  const shade = useKept(() => {
    const map = open && floorShade(storey, solids, openings, pieces, furniture, daylight, coarse);
    return map ? shadeOf(map) : null;
  }, [storey, solids, openingKey, furnitureKey, furniture, daylight, open, coarse]);

  // A storey beside the one worked on steps back into the colour of the page; under a roof none is worked on.
  const back = closed || roofed ? 0 : open ? (index === active ? 0 : 0.18) : 0.12;
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
  // What stands in the cut shows the wood it is made of.
  const wood = useKept(
    () => paint({ cuts: heights, sides: 'both', core: [...screenRgb(palette.edge), 1] }),
    [heights, palette],
  );
  const pane = useKept(() => paint({ cuts: heights, clear: true, sides: 'both' }), [heights]);
  const film = useKept(() => paint({ cuts: heights, clear: true }), [heights]);
  const through = useKept(() => paint({ cuts: heights, clear: true, hidden: true, seen: 0.45 }), [heights]);
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

  // Seen from above, a storey hides much of the one below: what is drawn first need not be drawn over.
  return (
    <group position-y={level.y}>
      <Part geometry={solid} material={card} renderOrder={-index} />
      <Part geometry={hollow} material={wood} renderOrder={-index} />
      <Part geometry={floor} material={ground} renderOrder={-index} />
      <Part geometry={marks} material={film} renderOrder={3} />
      <Part geometry={rims} material={through} renderOrder={3} />
      <Part geometry={glass} material={pane} renderOrder={4} />
    </group>
  );
}
