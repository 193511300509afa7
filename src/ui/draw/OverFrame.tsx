import type { ReactNode } from 'react';
import { areaBand, costOf, measureArea, toldPlanOf } from '../../store/derived.ts';
import type { FindingWords } from '../../words/findings/sentence.ts';
import { squaresIn } from '../../words/findings/sentence.ts';
import { Icon } from '../icons/Icon.tsx';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { Tried } from './Tried.tsx';

/** What is over the frame, before what the rules say: it concerns all of the home. */
export function OverFrame({ told }: { readonly told: FindingWords }): ReactNode {
  const { words, formats } = useSpeech();
  const area = useTable((t) => measureArea(toldPlanOf(t)));
  const cost = useTable((t) => costOf(toldPlanOf(t), t.models));
  const by = area.inUse - area.frame;
  const over = [
    ...(areaBand(area) === 'over'
      ? [
          {
            aim: 'area',
            text: `${words.meter.area}: ${words.meter.overBy(formats.m2(by))}, ${told.rules.toGo.squares(squaresIn(by))}`,
          } as const,
        ]
      : []),
    ...(cost?.band === 'over'
      ? [
          {
            aim: 'budget',
            text: `${words.meter.budget}: ${words.meter.overBy(formats.roundKr(cost.low - cost.frame))}`,
          } as const,
        ]
      : []),
  ];
  if (over.length === 0) return null;
  return (
    <ul className="rs-rows">
      {over.map(({ aim, text }) => (
        <li key={aim}>
          <Tried aim={aim} about={aim} name={text} told={told}>
            <p className="rs-finding rs-over-frame" data-state="look">
              <Icon name="look" />
              <span>{text}</span>
            </p>
          </Tried>
        </li>
      ))}
    </ul>
  );
}
