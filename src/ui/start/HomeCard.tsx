import type { ReactNode } from 'react';
import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import type { Design } from '../../model/design.ts';
import type { Kinds } from '../../model/kinds.ts';
import type { Models } from '../../model/models.ts';
import { measureArea, planOf } from '../../store/derived.ts';
import { begin } from '../../store/history.ts';
import { createTable } from '../../store/table.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { useWhenIdle } from '../parts/when-idle.ts';
import { PlanDrawing } from '../plan/PlanDrawing.tsx';

const SLEEPING = new Set(['bedroom', 'adults', 'child', 'teen']);
const HEIGHT = 176;
/** Width of a picture over its height, at most and at least: a narrow house leaves room for its third storey. */
const [WIDEST, NARROWEST] = [0.75, 0.55];

type HomeCardProps = {
  readonly models: Models;
  readonly design: Design;
  readonly first?: boolean;
  /** Its house is at hand, so that it can be drawn. */
  readonly stands?: boolean;
  readonly onPick: () => void;
};

/** A home one can start from: its true plans, how many bedrooms, how large. The plans come when the screen stands. */
export function HomeCard({ models, design, first = false, stands = true, onPick }: HomeCardProps): ReactNode {
  const { words } = useSpeech();
  const idle = useWhenIdle();
  const { id, revision } = design.shell;
  const name = models.shells.find((s) => s.id === id && s.revision === revision)?.name ?? id;
  const drawable = idle && stands;
  return (
    <button type="button" className="rs-home" data-first={first || undefined} onClick={onPick}>
      <span className="rs-thumbs" dir="ltr" aria-hidden="true">
        {drawable && <Thumbs plan={drawn({ models, design })} kinds={models.kinds} />}
      </span>
      <span className="rs-home__name">{words.start.bedrooms(bedroomsIn(design))}</span>
      <span className="rs-soft rs-num">
        {drawable ? <Size models={models} design={design} name={name} /> : name}
      </span>
    </button>
  );
}

export const bedroomsIn = ({ rooms }: Design): number =>
  Object.values(rooms).filter(({ kind }) => SLEEPING.has(kind)).length;

type HomeProps = Pick<HomeCardProps, 'models' | 'design'>;

const drawn = ({ models, design }: HomeProps): Plan => planOf(createTable(models, begin(design)).getState());

function Size({ name, ...home }: HomeProps & { readonly name: string }): ReactNode {
  const { words, formats } = useSpeech();
  return words.start.exampleHint(name, formats.m2(measureArea(drawn(home)).inUse));
}

type ThumbsProps = { readonly plan: Plan; readonly kinds: Kinds };

/** Every storey, small. */
export function Thumbs({ plan, kinds }: ThumbsProps): ReactNode {
  return plan.storeys.map((storey) => <Thumb key={storey.index} plan={plan} storey={storey} kinds={kinds} />);
}

type ThumbProps = ThumbsProps & { readonly storey: StoreyPlan };

function Thumb({ plan, storey, kinds }: ThumbProps): ReactNode {
  const words = usePlanWords(plan, storey.index);
  return (
    <PlanDrawing
      plan={plan}
      storey={storey.index}
      kinds={kinds}
      words={words}
      detail="thumb"
      width={Math.round(HEIGHT * Math.min(WIDEST, Math.max(NARROWEST, shapeOf(plan))))}
      height={HEIGHT}
    />
  );
}

/** Width over depth of the house. */
const shapeOf = ({ shell: { xs, ys } }: Plan): number =>
  ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) / Math.max(1, (ys.at(-1) ?? 0) - (ys[0] ?? 0));
