import type { ReactNode } from 'react';
import type { Remark } from '../../store/answering.ts';
import { groundName, placeName } from '../../words/place-name.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';
import { useDesk } from '../parts/more.ts';
import { ReadAloud } from '../parts/ReadAloud.tsx';
import { useSpeech } from '../parts/speech.ts';
import { usePlan } from '../parts/table.ts';

export const STANCE_ICONS: Readonly<Record<Remark['stance'], IconName>> = {
  good: 'good',
  question: 'question',
  should: 'idea',
  must: 'rule',
};

/** A remark's number, kind and place: what one knows it by on the drawing. */
export function RemarkHead({
  remark,
  index,
}: {
  readonly remark: Remark;
  readonly index: number;
}): ReactNode {
  const { words } = useSpeech();
  const desk = useDesk();
  const told = useFindingWords();
  const plan = usePlan();
  return (
    <span className="rs-remark__head">
      <span className="rs-remark__number rs-num" data-stance={remark.stance}>
        {index + 1}
      </span>
      <Icon name={STANCE_ICONS[remark.stance]} />
      <strong>{desk.answer.stance[remark.stance]}</strong>
      <span>{placeName(plan, remark.place, { words, desk, told })}</span>
    </span>
  );
}

type SaidProps = { readonly remark: Remark; readonly index: number; readonly children?: ReactNode };

/** A remark as the family reads it. What a person has written is Norwegian, whatever language the page is in. */
export function Said({ remark, index, children }: SaidProps): ReactNode {
  const { words, language } = useSpeech();
  const desk = useDesk();
  const told = useFindingWords();
  const plan = usePlan();
  const { read, stance } = desk.answer;
  const { text, ground, alternative, sketched } = remark;
  const foreign = !/^n/.test(language.tag);
  const place = placeName(plan, remark.place, { words, desk, told });
  const own = [text, ...(alternative ? [read.instead(alternative)] : [])];
  // In another language than the page's only the architect's own words are said: one voice cannot speak both.
  const heard = foreign ? [text, alternative] : [stance[remark.stance], place, ...own];
  return (
    <>
      <RemarkHead remark={remark} index={index} />
      {foreign && <span className="rs-soft">{read.ownWords}:</span>}
      <p className="rs-remark__text" lang={foreign ? 'nb' : undefined} dir="auto">
        {text}
      </p>
      <ReadAloud text={heard.filter(Boolean).join('. ')} lang={foreign ? 'nb' : undefined} />
      {ground && <p className="rs-soft">{read.restsOn(groundName(ground, { words, desk, told }))}</p>}
      {alternative && (
        <p lang={foreign ? 'nb' : undefined} dir="auto">
          {read.instead(alternative)}
        </p>
      )}
      {sketched && <p>{read.seeSketch}</p>}
      {children}
    </>
  );
}
