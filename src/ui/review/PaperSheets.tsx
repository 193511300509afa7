import type { ReactNode } from 'react';
import { useContext, useMemo } from 'react';
import { sheetsOf } from '../../io/export/sheets.ts';
import { measureArea } from '../../store/derived.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import { useMore } from '../parts/more.ts';
import { today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { CutContext } from './cut.tsx';
import { Drawn } from './Drawn.tsx';

/** A ruler's scale: 6.0 m are 60 mm. */
const SCALE = 100;

/** The sheets of the PDF for the browser's own printer, each a page of its own at true scale. Seen on paper only. */
export function PaperSheets({ hash }: { readonly hash: string }): ReactNode {
  const { words, formats: n, language } = useSpeech();
  const more = useMore();
  const plan = usePlan();
  const models = useTable((t) => t.models);
  const findings = useFindingWords();
  const cut = useContext(CutContext)?.cut;
  const sheets = useMemo(() => {
    if (!findings) return [];
    const home = { plan, area: measureArea(plan), cost: null, findings: null, kinds: models.kinds };
    const speaker = { lang: language.id, words: { ...words, ...more }, findings, n };
    return sheetsOf({ ...home, hash, date: today() }, speaker, SCALE, cut);
  }, [plan, models, findings, words, more, n, language, hash, cut]);
  return (
    <div className="rs-desk__paper" data-color-scheme="light">
      {sheets.map(({ name, sheet }) => (
        <svg
          key={name}
          data-paper={sheet.paper}
          width={`${sheet.width}mm`}
          height={`${sheet.height}mm`}
          viewBox={`${sheet.corner.x} ${sheet.corner.y} ${sheet.width * SCALE} ${sheet.height * SCALE}`}
          fill="none"
          aria-hidden="true"
        >
          <Drawn drawing={sheet} scale={SCALE} />
        </svg>
      ))}
    </div>
  );
}
