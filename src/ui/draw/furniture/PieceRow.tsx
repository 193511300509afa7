import type { ReactNode } from 'react';
import type { Plan } from '../../../derive/plan.ts';
import { useMore } from '../../parts/more.ts';
import { pieceName } from '../../parts/piece-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTable } from '../../parts/table.ts';
import { PieceIcon } from './PieceIcon.tsx';

type PieceRowProps = { readonly plan: Plan; readonly index: number; readonly onPick: () => void };

/** A piece in a list: its picture, its name and its size. */
export function PieceRow({ plan, index, onPick }: PieceRowProps): ReactNode {
  const { formats } = useSpeech();
  const more = useMore();
  const piece = plan.design.furniture[index];
  const kind = useTable((t) => (piece ? t.models.kinds.furniture[piece.kind] : undefined));
  const chosen = useTable((t) => t.selection?.what === 'piece' && t.selection.index === index);
  if (!piece) return null;
  return (
    <button
      type="button"
      className="ds-button rs-row-button"
      data-variant="tertiary"
      aria-pressed={chosen}
      onClick={onPick}
    >
      <PieceIcon kind={piece.kind} size={28} />
      <span className="rs-row-button__name">{pieceName(piece.kind, more)}</span>
      {kind && (
        <span className="rs-num rs-soft">
          {more.furniture.size(formats.number(kind.width / 10), formats.cm(kind.depth))}
        </span>
      )}
    </button>
  );
}
