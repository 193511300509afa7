import type { ReactNode } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import { Button } from '../../parts/Button.tsx';
import { useMore } from '../../parts/more.ts';
import { useFurnish } from './use-furnish.ts';

type FurnishButtonProps = {
  /** Rooms to furnish, of the plan as it is when the button is pressed. */
  readonly of: (plan: Plan) => readonly RoomPlan[];
  readonly whole?: boolean;
};

/** Puts in what the use of a room, or of every room, needs; and says what had no room. */
export function FurnishButton({ of, whole = false }: FurnishButtonProps): ReactNode {
  const { furniture } = useMore();
  const { says, busy, furnish } = useFurnish();
  return (
    <>
      <Button icon="armchair" disabled={busy} onClick={() => furnish(of, whole)}>
        {whole ? furniture.furnishAll : furniture.furnish}
      </Button>
      <div role="status">
        {(busy ? [furniture.thinking] : says).map((text) => (
          <p className="rs-soft" key={text}>
            {text}
          </p>
        ))}
      </div>
    </>
  );
}
