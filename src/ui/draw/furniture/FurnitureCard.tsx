import type { ReactNode } from 'react';
import { useState } from 'react';
import type { Plan } from '../../../derive/plan.ts';
import type { Mm } from '../../../model/units.ts';
import { moveBy } from '../../../store/steady.ts';
import { Button } from '../../parts/Button.tsx';
import { useMore } from '../../parts/more.ts';
import { pieceName } from '../../parts/piece-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTable, useTableStore } from '../../parts/table.ts';
import type { CardProps } from '../CardFrame.tsx';
import { CardFrame, RemoveButton } from '../CardFrame.tsx';
import { StepArrows } from '../StepArrows.tsx';
import { PieceIcon } from './PieceIcon.tsx';
import { Together } from './Together.tsx';

/** One step of the arrows, in mm, and a fine one: furniture stands on steps of that. */
export const STEP: Mm = 150;
const STEPS: readonly Mm[] = [STEP, 50];

type FurnitureCardProps = CardProps & { readonly plan: Plan; readonly index: number };

export function FurnitureCard({ plan, index, ...frame }: FurnitureCardProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const [step, setStep] = useState(STEP);
  const piece = plan.design.furniture[index];
  const kind = useTable((t) => (piece ? t.models.kinds.furniture[piece.kind] : undefined));
  if (!piece) return null;
  const { locked = false } = piece;
  const turn = (tile: boolean): ReactNode => (
    <Button
      tile={tile}
      icon="turn"
      {...(tile && { variant: 'tertiary' })}
      onClick={() => store.getState().turnPieces([index])}
    >
      {more.furniture.turn}
    </Button>
  );
  return (
    <CardFrame
      title={pieceName(piece.kind, more)}
      {...(kind && {
        under: more.furniture.size(formats.number(kind.width / 10), formats.cm(kind.depth)),
      })}
      picture={<PieceIcon kind={piece.kind} size={40} />}
      quick={turn(true)}
      {...frame}
    >
      {kind && Object.keys(kind.free).length > 0 && <p className="rs-soft">{more.furniture.loose}</p>}
      <div className="rs-row">
        {turn(false)}
        <Button
          icon="lock"
          onClick={() =>
            store.getState().dispatch({ do: 'setFurniture', index, change: { locked: !locked } })
          }
        >
          {locked ? more.furniture.unlock : more.furniture.lock}
        </Button>
      </div>
      <StepArrows
        title={more.furniture.move}
        steps={STEPS}
        step={step}
        onStep={setStep}
        onMove={(dx, dy) => moveBy(store.getState(), { what: 'piece', index }, dx, dy)}
      />
      <Together plan={plan} indices={[index]} />
      <RemoveButton />
    </CardFrame>
  );
}
