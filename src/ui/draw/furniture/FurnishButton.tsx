import type { ReactNode } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import { Button } from '../../parts/Button.tsx';
import { useMore } from '../../parts/more.ts';
import { useFurnish } from './use-furnish.ts';
import './furnish.css';

type FurnishButtonProps = {
  /** Rooms to furnish, of the plan as it is when the button is pressed. */
  readonly of: (plan: Plan) => readonly RoomPlan[];
  readonly whole?: boolean;
  /** Icon over word, among the furniture to pick up. */
  readonly tile?: boolean;
};

/** Puts in what the use of a room, or of every room, needs; and says what had no room. */
export function FurnishButton({ of, whole = false, tile = false }: FurnishButtonProps): ReactNode {
  const { furniture } = useMore();
  const { says, busy, furnish } = useFurnish();
  return (
    <>
      <Button
        icon="armchair"
        tile={tile}
        variant={tile ? 'tertiary' : 'secondary'}
        disabled={busy}
        onClick={() => furnish(of, whole)}
      >
        {whole ? furniture.furnishAll : furniture.furnish}
      </Button>
      <div role="status" className="rs-furnished">
        {(busy ? [furniture.thinking] : says).map((text) => (
          <p className="rs-soft" key={text}>
            {text}
          </p>
        ))}
      </div>
    </>
  );
}
