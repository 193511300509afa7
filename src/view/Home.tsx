import type { Plan } from '../derive/plan.ts';
import type { ShownHome } from './homes.ts';
import { useKept } from './kept.ts';
import { geometryOf, paint } from './materials.ts';
import { NO_MESH } from './mesh.ts';
import { Part } from './Part.tsx';
import { roofMesh } from './roof-geometry.ts';
import type { StoreyProps } from './Storey.tsx';
import { Storey } from './Storey.tsx';

export type HomeProps = Omit<StoreyProps, 'plan' | 'level' | 'cuts' | 'met'> & {
  readonly home: ShownHome;
  /** The home on the other side of the party wall, when it is shown too. */
  readonly beside: Plan | null;
  /** The roof lies on. */
  readonly roofed: boolean;
};

/** A home where it stands. Elements are few on purpose: one mesh for each material and storey, never one for a wall. */
export function Home({ home: { plan, at, levels, cuts }, beside, roofed, ...props }: HomeProps) {
  const { whole, daylight } = props;
  const { palette, light } = daylight;
  const top = plan.storeys.at(-1);
  const roof = useKept(
    () => geometryOf(roofed ? roofMesh(plan, beside, palette, light) : NO_MESH),
    [top, beside, plan.shell, roofed, palette, light],
  );
  const solid = useKept(() => paint({ cuts: whole }), [whole]);
  return (
    <group position-x={at / 1000}>
      <group position-y={(top?.shell.floor ?? 0) / 1000}>
        <Part geometry={roof} material={solid} />
      </group>
      {levels.map((level) => (
        <Storey key={level.index} {...props} plan={plan} level={level} cuts={cuts} met={beside !== null} />
      ))}
    </group>
  );
}
