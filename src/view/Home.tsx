import type { Plan } from '../derive/plan.ts';
import type { ShownHome } from './homes.ts';
import { useKept } from './kept.ts';
import { geometryOf, paint } from './materials.ts';
import { NO_MESH } from './mesh.ts';
import { Part } from './Part.tsx';
import { roofBeyondMesh, roofMesh } from './roof-geometry.ts';
import type { StoreyProps } from './Storey.tsx';
import { Storey } from './Storey.tsx';
import type { Plane } from './section.ts';
import { planeIn } from './section.ts';
import { sectionMesh } from './section-geometry.ts';

export type HomeProps = Omit<StoreyProps, 'plan' | 'level' | 'cuts' | 'met' | 'split'> & {
  readonly home: ShownHome;
  /** The home on the other side of the party wall, when it is shown too. */
  readonly beside: Plan | null;
  /** The roof lies on. */
  readonly roofed: boolean;
  /** Where the house is cut upright. */
  readonly section: Plane | null;
};

/** A home where it stands. Elements are few on purpose: one mesh for each material and storey, never one for a wall. */
export function Home({ home: { plan, at, levels, cuts }, beside, roofed, section, ...props }: HomeProps) {
  const { whole, daylight } = props;
  const { palette, light, outside } = daylight;
  const top = plan.storeys.at(-1);
  const roof = useKept(
    () => geometryOf(roofed ? roofMesh(plan, beside, palette, outside) : NO_MESH),
    [top, beside, plan.shell, roofed, palette, outside],
  );
  const beyond = useKept(
    () => geometryOf(roofed && !beside ? roofBeyondMesh(plan, palette) : NO_MESH),
    [top, !beside, plan.shell, roofed, palette],
  );
  const solid = useKept(() => paint({ cuts: whole, sides: section ? 'both' : 'front' }), [whole, !section]);
  // The world begins a hair before the plane: what fills the cut is laid on last, over that hair of floors and ground.
  const fill = useKept(() => paint({ cuts: whole, clear: true, sides: 'both', flush: 'before' }), [whole]);
  const filled = useKept(
    () => geometryOf(section ? sectionMesh(plan, planeIn(section, at), palette, light) : NO_MESH),
    [plan, section, at, palette, light],
  );
  return (
    <group position-x={at / 1000}>
      <group position-y={(top?.shell.floor ?? 0) / 1000}>
        <Part geometry={roof} material={solid} />
        <Part geometry={beyond} material={solid} />
      </group>
      <Part geometry={filled} material={fill} renderOrder={5} />
      {levels.map((level) => (
        <Storey
          key={level.index}
          {...props}
          plan={plan}
          level={level}
          cuts={cuts}
          roofed={roofed}
          met={beside !== null}
          split={section !== null}
        />
      ))}
    </group>
  );
}
