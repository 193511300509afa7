import type { ReactNode } from 'react';
import { useState } from 'react';
import type { MadeFile } from '../../io/export/files.ts';
import type { MinutesSays } from '../../io/export/minutes.ts';
import { writeMeeting } from '../../io/meeting.ts';
import type { BoardStore } from '../../store/board.ts';
import { roomNames } from '../../words/room-names.ts';
import { Button } from '../parts/Button.tsx';
import { useDesk } from '../parts/more.ts';
import { saveFile } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import type { Shown } from './shown-home.ts';

/** A file without its name, which begins alike for all. */
type Made = Pick<MadeFile, 'content' | 'note'>;

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
  const save = async (end: string, type: string, make: () => Made | Promise<Made>): Promise<void> => {
    const name = `${say.minutes.name.toLowerCase()}-${board.getState().meeting.date}.${end}`;
    setSaid(say.minutes.making);
    try {
      const { content, note } = await make();
      saveFile(name, type, content);
      setSaid([say.minutes.saved(name), note].filter(Boolean).join(' '));
    } catch {
      setSaid(say.minutes.failed);
    }
  };
  const pdf = async (): Promise<Made> => {
    const [{ minutesPdf }, { lettersBeside }] = await Promise.all([
      import('../../io/export/minutes.ts'),
      import('../../workers/pdf-beside.ts'),
    ]);
    const { bytes, missed } = await minutesPdf(board.getState().meeting, says(), lettersBeside);
    return { content: bytes, ...(missed && { note: say.minutes.missed }) };
  };
  const csv = async (): Promise<Made> => {
    const { minutesCsv } = await import('../../io/export/minutes.ts');
    return { content: minutesCsv(board.getState().meeting, says()) };
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
            void save('romslig-mote.json', 'application/json', () => ({
              content: writeMeeting(board.getState().meeting),
            }))
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
