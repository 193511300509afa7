import type { ReactNode } from 'react';
import { useCallback } from 'react';
import { answeredBy, answerFor } from '../../io/answer-drafts.ts';
import type { Answer } from '../../model/answer.ts';
import { Icon } from '../icons/Icon.tsx';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { useShelf } from '../parts/shelf.ts';
import { useTable, useTableStore } from '../parts/table.ts';
import type { OnAnswer } from './answer-doors.ts';
import './answer.css';
import { useComing } from '../parts/coming.ts';

type AnswerStripProps = { readonly home: string; readonly onAnswer: OnAnswer };

/** In the workshop: that this drawing is an architect's counter-sketch and the way back to the desk, or that an architect has answered it. */
export function AnswerStrip({ home, onAnswer }: AnswerStripProps): ReactNode {
  const shelf = useShelf();
  const found = useComing(
    useCallback(async () => {
      const sketched = await answeredBy(shelf, home);
      const answered = sketched ?? (await answerFor(shelf, home));
      return answered && { sketched };
    }, [shelf, home]),
  );
  if (!found) return null;
  const { sketched } = found;
  return sketched ? (
    <SketchStrip home={home} answer={sketched} onAnswer={onAnswer} />
  ) : (
    <AnsweredStrip home={home} onAnswer={onAnswer} />
  );
}

function SketchStrip({ home, answer, onAnswer }: AnswerStripProps & { readonly answer: Answer }): ReactNode {
  const { sketch: say } = useDesk().answer;
  const table = useTableStore();
  const side = useTable((t) => t.history.present.side);
  const turned = side !== answer.design.side;
  return (
    <div className="rs-answer-strip">
      <p>
        <Icon name="pencil" /> <strong>{say.title}.</strong> {turned ? say.otherHouse : say.lead}
      </p>
      <div className="rs-row">
        {!turned && (
          <Button
            icon="pin"
            variant="primary"
            onClick={() => void onAnswer({ do: 'desk', home, sketch: table.getState().history.present })}
          >
            {say.attach}
          </Button>
        )}
        <Button onClick={() => void onAnswer({ do: 'desk', home, sketch: null })}>{say.back}</Button>
      </div>
    </div>
  );
}

function AnsweredStrip({ home, onAnswer }: AnswerStripProps): ReactNode {
  const { read } = useDesk().answer;
  return (
    <div className="rs-answer-strip">
      <Button icon="question" onClick={() => void onAnswer({ do: 'read', home })}>
        {read.title}
      </Button>
    </div>
  );
}
