import type { ReactNode } from 'react';
import { useContext, useMemo, useState } from 'react';
import type { AskFurnish } from '../../check/finding.ts';
import type { Cut } from '../../drawing/cut.ts';
import type { Scale } from '../../drawing/sheet.ts';
import { SCALES } from '../../drawing/sheet.ts';
import type { FileKind, MadeFile } from '../../io/export/files.ts';
import { filesOf } from '../../io/export/files.ts';
import { hashOf } from '../../io/snapshot.ts';
import {
  costOf,
  findingsBy,
  limitsIn,
  measureArea,
  planOf,
  pricesOf,
  programmeOf,
} from '../../store/derived.ts';
import { canonical } from '../../store/opened.ts';
import { pdfBeside } from '../../workers/pdf-beside.ts';
import { AnswerContext } from '../answer/answering.ts';
import { InspectorContext } from '../draw/use-findings.ts';
import { Button } from '../parts/Button.tsx';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { saveFile, today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { usePlan, useTable } from '../parts/table.ts';
import '../draw/panel.css';
import './files.css';

const DRAWINGS = ['pdf', 'svg', 'dxf', 'ifc', 'glb'] as const satisfies readonly FileKind[];
const TABLES = ['areas', 'costs', 'findings'] as const satisfies readonly FileKind[];
const REMARKS = ['bcf30', 'bcf21'] as const satisfies readonly FileKind[];

type FilesDialogProps = {
  readonly onClose: () => void;
  /** Where the section cuts; left out, where it usually does. */
  readonly cut?: Cut | undefined;
};

/** The plan and its figures as files for an architect's own tools. They are made here and saved on the device. */
export function FilesDialog({ onClose, cut }: FilesDialogProps): ReactNode {
  const { words, formats: n, language } = useSpeech();
  const more = useMore();
  const { files: say } = more;
  const drawn = usePlan();
  // What is said of a drawing is said of its canonical form: two files of one home call its rooms the same.
  const design = useMemo(() => canonical(drawn.design), [drawn]);
  const plan = useTable((t) => planOf({ ...t, draft: design }));
  const models = useTable((t) => t.models);
  const inspector = useContext(InspectorContext);
  const answering = useContext(AnswerContext);
  const [scale, setScale] = useState<Scale>(100);
  const [told, setTold] = useState<{ readonly of: FileKind; readonly said: string } | null>(null);

  const make = async (kind: FileKind): Promise<MadeFile[]> => {
    const [{ wholeBook, furnisher }, findings] = await Promise.all([inspector(), language.loadFindings()]);
    const by = findingsBy(wholeBook);
    const known = await new Promise<AskFurnish>((tell) => furnisher(plan, models.kinds, tell));
    const home = {
      plan,
      kinds: models.kinds,
      area: measureArea(plan),
      cost: costOf(plan, models),
      findings: limitsIn(wholeBook, plan.design)
        ? [...by.atOnce(plan, models), ...by.furnished(plan, models, known)]
        : null,
      hash: await hashOf(plan.design),
      date: today(),
    };
    const speaker = { lang: language.id, words: { ...words, ...more }, findings, n };
    const answer = answering?.getState().answer;
    return filesOf(kind, home, speaker, {
      scale,
      pdfOf: pdfBeside,
      ...(cut && { cut }),
      ...(answer && { remarks: { answer, desk: await language.loadDesk() } }),
    });
  };
  const save = async (kind: FileKind): Promise<void> => {
    setTold({ of: kind, said: say.making });
    const files = await make(kind).catch(() => []);
    for (const { name, type, content } of files) saveFile(name, type, content);
    const names = files.map(({ name }) => name).join(', ');
    const notes = files.flatMap(({ note }) => note ?? []);
    setTold({ of: kind, said: files.length > 0 ? [say.made(names), ...notes].join(' ') : say.failed });
  };
  const rows = (kinds: readonly FileKind[]): ReactNode => (
    <ul className="rs-files">
      {kinds.map((kind) => (
        <li key={kind}>
          <Button icon="download" onClick={() => void save(kind)}>
            {say.kind[kind].name}
          </Button>
          <p className="rs-soft" role="status">
            {told?.of === kind ? told.said : say.kind[kind].says}
          </p>
        </li>
      ))}
    </ul>
  );
  // A table of what rests on a file that is not at hand cannot be made.
  const tables = TABLES.filter(
    (kind) =>
      (kind !== 'costs' || pricesOf(plan, models)) && (kind !== 'findings' || programmeOf(plan, models)),
  );
  const named = Object.values(plan.design.rooms).some(({ label }) => label);
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p>{say.lead}</p>
      {named && <p className="rs-note">{say.words}</p>}
      <section className="rs-stack" aria-label={say.drawings}>
        <h3 className="ds-heading" data-size="2xs">
          {say.drawings}
        </h3>
        <ToggleGroup
          label={say.scale}
          value={`${scale}`}
          choices={SCALES.map((s) => ({ value: `${s}`, label: `1 : ${s}` }))}
          onChange={(value) => setScale(SCALES.find((s) => `${s}` === value) ?? scale)}
        />
        {rows(DRAWINGS)}
      </section>
      <section className="rs-stack" aria-label={say.tables}>
        <h3 className="ds-heading" data-size="2xs">
          {say.tables}
        </h3>
        {rows(tables)}
      </section>
      {answering && answering.getState().answer.remarks.length > 0 && (
        <section className="rs-stack" aria-label={say.remarks}>
          <h3 className="ds-heading" data-size="2xs">
            {say.remarks}
          </h3>
          {rows(REMARKS)}
        </section>
      )}
    </Dialog>
  );
}
