import type { ReactNode } from 'react';
import type { Plan } from '../../../derive/plan.ts';
import { piecesIn } from '../../../store/state.ts';
import { useMore } from '../../parts/more.ts';
import { pieceName } from '../../parts/piece-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTable } from '../../parts/table.ts';
import { Row } from '../rooms/Row.tsx';
import { PieceIcon } from './PieceIcon.tsx';

type PieceRowProps = { readonly plan: Plan; readonly index: number; readonly onPick: () => void };

/** A piece in a list: its picture, its name and its size. */
export function PieceRow({ plan, index, onPick }: PieceRowProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const piece = plan.design.furniture[index];
  const kind = useTable((t) => (piece ? t.models.kinds.furniture[piece.kind] : undefined));
  const chosen = useTable((t) => piecesIn(t.selection).includes(index));
  if (!piece) return null;
  return (
    <Row
      picture={<PieceIcon kind={piece.kind} size={28} />}
      name={pieceName(piece.kind, more)}
      {...(kind && { size: more.furniture.size(formats.number(kind.width / 10), formats.cm(kind.depth)) })}
      chosen={chosen}
      onPick={onPick}
    />
  );
}
