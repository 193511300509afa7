import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { Finding } from '../../check/finding.ts';
import type { Ground } from '../../model/answer.ts';
import type { Lack, Remark } from '../../store/answering.ts';
import { ANSWER_LIMITS, FRAME_POINTS, lacks, placeKey, STANCES } from '../../store/answering.ts';
import { ruleName } from '../../words/place-name.ts';
import { plainer } from '../../words/plain.ts';
import { useFindingWords } from '../draw/finding-words.ts';
import { useInspector } from '../draw/use-findings.ts';
import { Button } from '../parts/Button.tsx';
import { Check } from '../parts/Check.tsx';
import { Select } from '../parts/Field.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { usePlan } from '../parts/table.ts';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { useAnswering, useAnswerStore } from './answering.ts';
import { placeChoices } from './place-choices.ts';
import { STANCE_ICONS } from './Said.tsx';

type RemarkFormProps = {
  readonly remark: Remark;
  readonly index: number;
  readonly findings: readonly Finding[];
};

/** The open remark: what it hangs on, how it is meant, and what is said. What it still wants is told beside each field, once the answer was asked for. */
export function RemarkForm({ remark, index, findings }: RemarkFormProps): ReactNode {
  const { words } = useSpeech();
  const desk = useDesk();
  const { answer: say } = desk;
  const told = useFindingWords();
  const plan = usePlan();
  const store = useAnswerStore();
  const wide = useMedia(WIDE);
  const { answer, tapped, asked } = useAnswering((a) => a);
  const lacking = asked ? lacks(remark, answer) : [];
  const change = (make: (remark: Remark) => Remark): void => store.getState().change(index, make);
  const places = placeChoices(plan, findings, remark.place, tapped, { words, desk, told });
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' });
    // Whoever has keys goes on writing; on a telephone they would come up over the plan.
    if (matchMedia('(pointer: fine)').matches) form.current?.querySelector('textarea')?.focus();
  }, []);
  return (
    <div className="rs-remark__form rs-stack" ref={form}>
      <Select
        label={say.place}
        value={placeKey(remark.place)}
        choices={places}
        onChange={(key) => {
          const chosen = places.find(({ value }) => value === key);
          if (chosen) change((r) => ({ ...r, place: chosen.place }));
        }}
      />
      <ToggleGroup
        label={say.kind}
        value={remark.stance}
        choices={STANCES.map((stance) => ({
          value: stance,
          label: say.stance[stance],
          icon: STANCE_ICONS[stance],
        }))}
        onChange={(stance) => change((r) => ({ ...r, stance }))}
      />
      <Written
        label={say.ask[remark.stance]}
        value={remark.text}
        long={ANSWER_LIMITS.text}
        lack={lacking.includes('text') ? 'text' : null}
        onChange={(text) => change((r) => ({ ...r, text }))}
      />
      {remark.stance === 'must' && (
        <>
          <GroundField
            remark={remark}
            lack={lacking.includes('ground') ? 'ground' : null}
            onChange={change}
          />
          <Written
            label={say.alternative}
            value={remark.alternative ?? ''}
            long={ANSWER_LIMITS.alternative}
            lack={lacking.includes('alternative') ? 'alternative' : null}
            onChange={(text) =>
              change(({ alternative: _, ...r }) => (text === '' ? r : { ...r, alternative: text }))
            }
          />
        </>
      )}
      {answer.sketch && remark.stance !== 'good' && (
        <Check
          label={say.sketched}
          checked={remark.sketched === true}
          onChange={(on) => change(({ sketched: _, ...r }) => (on ? { ...r, sketched: true } : r))}
        />
      )}
      <div className="rs-row">
        <Button
          icon="holds"
          onClick={(event) => {
            event.currentTarget.closest('li')?.querySelector('button')?.focus({ preventScroll: true });
            // Whoever began it on the plan goes on there, where that is not beside the form.
            if (tapped && !wide)
              document.querySelector('.rs-desk .rs-pin[data-open]')?.scrollIntoView({ block: 'center' });
            store.getState().open(null);
          }}
        >
          {say.done}
        </Button>
        <Button
          icon="trash"
          variant="tertiary"
          onClick={(event) => {
            event.currentTarget.closest('section')?.querySelector('h2')?.focus();
            store.getState().remove(index);
          }}
        >
          {say.remove}
        </Button>
      </div>
    </div>
  );
}

type WrittenProps = {
  readonly label: string;
  readonly value: string;
  readonly long: number;
  readonly lack: Lack | null;
  readonly onChange: (text: string) => void;
};

/** Free text with gentle suggestions for plainer words beneath it; a text in Norwegian is what they are made for. */
function Written({ label, value, long, lack, onChange }: WrittenProps): ReactNode {
  const { answer: say } = useDesk();
  const { language } = useSpeech();
  const id = useId();
  const plain = language.id === 'en' ? [] : plainer(value);
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className="ds-input"
        rows={3}
        maxLength={long}
        value={value}
        aria-describedby={`${id}-lack ${id}-plain`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Lacking id={`${id}-lack`} lack={lack} />
      <ul className="rs-plainer" id={`${id}-plain`} aria-label={say.plain.title} aria-live="polite">
        {plain.map((one) => {
          const said =
            one.what === 'long' ? say.plain.long(`${one.words}`) : say.plain.office(one.found, one.plain);
          return <li key={said}>{said}</li>;
        })}
      </ul>
    </div>
  );
}

/** Leads to the first field that still wants something, with what it wants in view: on a telephone that stands far above the button. */
export function toLack(): void {
  const lack = document.querySelector('.rs-remark__form [data-lack]');
  const field = lack && document.querySelector<HTMLElement>(`[aria-describedby~="${lack.id}"]`);
  field?.focus({ preventScroll: true });
  lack?.scrollIntoView({ block: 'center' });
}

function Lacking({ id, lack }: { readonly id: string; readonly lack: Lack | null }): ReactNode {
  const { answer: say } = useDesk();
  return (
    <p className="rs-lack" id={id} role="status" data-lack={lack ?? undefined}>
      {lack && say.lack[lack]}
    </p>
  );
}

type GroundFieldProps = {
  readonly remark: Remark;
  readonly lack: Lack | null;
  readonly onChange: (make: (remark: Remark) => Remark) => void;
};

const NONE = '';
const keyOf = (ground: Ground | undefined): string => (ground ? JSON.stringify(ground) : NONE);

/** The rule, or the point of the frame, that a *must* rests on. */
function GroundField({ remark, lack, onChange }: GroundFieldProps): ReactNode {
  const { answer: say } = useDesk();
  const told = useFindingWords();
  const rules = useInspector()?.wholeBook.rules ?? [];
  const grounds: Ground[] = [
    ...rules.map(({ id }) => ({ rule: id })),
    ...FRAME_POINTS.map((frame) => ({ frame })),
  ];
  // A rule that this copy of the program does not know is named all the same.
  const known = new Map([...(remark.ground ? [remark.ground] : []), ...grounds].map((g) => [keyOf(g), g]));
  const choices = [...known].map(([value, ground]) => ({
    value,
    label: 'rule' in ground ? ruleName(ground.rule, told) : say.frame[ground.frame],
  }));
  const id = useId();
  return (
    <div className="rs-stack">
      <Select
        label={say.ground}
        describedBy={id}
        value={keyOf(remark.ground)}
        choices={[{ value: NONE, label: say.noGround }, ...choices]}
        onChange={(key) => {
          const ground = known.get(key);
          onChange(({ ground: _, ...r }) => (ground ? { ...r, ground } : r));
        }}
      />
      <Lacking id={id} lack={lack} />
    </div>
  );
}
