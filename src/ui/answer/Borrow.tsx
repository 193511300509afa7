import type { ReactNode } from 'react';
import { useMemo } from 'react';
import type { Loan, Part } from '../../store/borrow.ts';
import { lettersBetween, loans } from '../../store/borrow.ts';
import { planOfStep } from '../../store/opened.ts';
import type { OwnHome } from '../hall.ts';
import type { IconName } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import type { OnAnswer } from './answer-doors.ts';
import { useAnswering } from './answering.ts';

type BorrowProps = { readonly own: OwnHome; readonly onAnswer: OnAnswer };

const ICONS: Readonly<Record<Part['what'], IconName>> = {
  stairs: 'stair',
  openings: 'door',
  furniture: 'armchair',
  room: 'give',
};

/** Parts of the counter-sketch, each to be taken into the family's own drawing by itself; what does not come along says why. */
export function Borrow({ own, onAnswer }: BorrowProps): ReactNode {
  const { words } = useSpeech();
  const { borrow: say } = useDesk().answer;
  const { design: answered, sketch } = useAnswering((a) => a.answer);
  const shell = useTable((t) => t.shell);
  const models = useTable((t) => t.models);
  const found = useMemo((): readonly Loan[] => {
    const { now, then } = own;
    // Homes that have been turned since stand in another shell, where nothing of the sketch has its place.
    if (!sketch || now.side !== sketch.side) return [];
    return loans({ answered, sketch, own: now, letters: lettersBetween(answered, then), shell });
  }, [own, answered, sketch, shell]);
  const plan = sketch && planOfStep(sketch, models);
  if (!plan) return null;
  const names = roomNames(plan, words);
  const called = (part: Part): string =>
    part.what === 'room' ? say.room(names.get(part.room) ?? '') : say[part.what];
  return (
    <section className="rs-stack" aria-label={say.title}>
      <h2 className="ds-heading" data-size="xs">
        {say.title}
      </h2>
      <p className="rs-soft">{found.length > 0 ? say.lead : say.none}</p>
      <ul className="rs-borrow">
        {found.map((loan) => (
          <li key={JSON.stringify(loan.part)}>
            {'edits' in loan ? (
              <Button
                icon={ICONS[loan.part.what]}
                onClick={() => void onAnswer({ do: 'borrow', home: own.id, edits: loan.edits })}
              >
                {called(loan.part)}
              </Button>
            ) : (
              <p>
                <strong>{called(loan.part)}:</strong> {say.not[loan.not]}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
