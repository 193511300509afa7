import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MinutesSays } from '../../io/export/minutes.ts';
import { writeMeeting } from '../../io/meeting.ts';
import type { BoardStore } from '../../store/board.ts';
import { roomNames } from '../../words/room-names.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { saveFile } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import type { Shown } from './shown-home.ts';

type MinutesButtonsProps = { readonly board: BoardStore; readonly homes: readonly Shown[] };

/** What the meeting leaves behind: minutes to the families first, and one file that opens it again. */
export function MinutesButtons({ board, homes }: MinutesButtonsProps): ReactNode {
  const { words, formats, language } = useSpeech();
  const { compare: say } = useDesk();
  const [said, setSaid] = useState('');
  const says = (): MinutesSays => {
    const found = new Map(homes.map(({ id, name, plan }) => [id, { name, rooms: roomNames(plan, words) }]));
    return {
      words: say,
      n: formats,
      lang: language.id,
      name: ({ hash }) => found.get(hash)?.name ?? '',
      room: ({ hash }, room) => found.get(hash)?.rooms.get(room) ?? '',
    };
  };
  const save = async (end: string, type: string, make: () => BlobPart | Promise<BlobPart>): Promise<void> => {
    const name = `${say.minutes.name.toLowerCase()}-${board.getState().meeting.date}.${end}`;
    try {
      saveFile(name, type, await make());
      setSaid(say.minutes.saved(name));
    } catch {
      setSaid(say.minutes.failed);
    }
  };
  const pdf = async (): Promise<BlobPart> => {
    const [{ minutesPdf }, { lettersOf }] = await Promise.all([
      import('../../io/export/minutes.ts'),
      import('../../io/export/pdf/letter.ts'),
    ]);
    return minutesPdf(board.getState().meeting, says(), lettersOf);
  };
  const csv = async (): Promise<BlobPart> => {
    const { minutesCsv } = await import('../../io/export/minutes.ts');
    return minutesCsv(board.getState().meeting, says());
  };
  return (
    <section className="rs-stack rs-no-print" aria-label={say.minutes.name}>
      <h2 className="ds-heading" data-size="sm">
        {say.minutes.name}
      </h2>
      <p>{say.minutes.first}</p>
      <div className="rs-row">
        <Button icon="download" variant="primary" onClick={() => void save('pdf', 'application/pdf', pdf)}>
          {say.minutes.pdf}
        </Button>
        <Button icon="download" onClick={() => void save('csv', 'text/csv', csv)}>
          {say.minutes.csv}
        </Button>
        <Button
          icon="download"
          onClick={() =>
            void save('romslig-mote.json', 'application/json', () => writeMeeting(board.getState().meeting))
          }
        >
          {say.minutes.file}
        </Button>
      </div>
      <p className="rs-soft">{say.minutes.fileHint}</p>
      <p role="status" className="rs-soft">
        {said}
      </p>
    </section>
  );
}
