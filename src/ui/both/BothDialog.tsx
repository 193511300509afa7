import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { houseRect } from '../../drawing/house.ts';
import { readLink } from '../../io/link.ts';
import type { Both, Design } from '../../store/both.ts';
import { bothOf } from '../../store/both.ts';
import { findingsBy, toLookAt } from '../../store/derived.ts';
import { isNextDoor } from '../../store/wall.ts';
import { StoreySwitch } from '../draw/StoreySwitch.tsx';
import { ThreePane } from '../draw/ThreePane.tsx';
import { useInspector } from '../draw/use-findings.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { usePlan, useTable } from '../parts/table.ts';
import { useMedia, WIDE } from '../parts/use-media.ts';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import { LinkForm } from '../share/LinkForm.tsx';
import '../draw/panel.css';
import './both.css';

type Plan = Both['homes'][0]['plan'];
type M2 = Both['homes'][0]['bra'];

/** Both homes of one house, wall to wall, each with its own figures, and those of the whole building. */
export function BothDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { both: say, wall } = useMore();
  const { formats } = useSpeech();
  const plan = usePlan();
  const models = useTable((t) => t.models);
  const [other, setOther] = useState<Design | null>(null);
  const both = useMemo(() => other && bothOf(plan, other, models), [plan, other, models]);
  const take = (design: Design): string | null => {
    if (!isNextDoor(plan.shell, design) || !bothOf(plan, design, models)) return wall.notNextDoor;
    setOther(design);
    return null;
  };
  return (
    <Dialog title={say.title} onClose={onClose} wide>
      <p role="status">{both ? say.shown(formats.m2(both.building.bra)) : say.lead}</p>
      {both && <Shown both={both} />}
      <LinkForm
        title={say.get}
        hint={say.getHint}
        action={wall.open}
        primary={!both}
        onText={async (text) => take(readLink(text))}
        onFile={async (file) => take(await (await import('../../io/read-design.ts')).readDesignIn(file))}
      />
    </Dialog>
  );
}

/** Both as plans or as one model, with the figures. Without 3D the plans always stand. */
function Shown({ both }: { readonly both: Both }): ReactNode {
  const { words } = useSpeech();
  const [view, setView] = useState<'plan' | '3d'>('plan');
  const [lost, setLost] = useState(false);
  return (
    <>
      <div className="rs-both-views">
        <ToggleGroup
          label={words.bar.view}
          className="rs-wrap"
          value={view}
          onChange={setView}
          choices={[
            { value: 'plan', label: words.bar.plan, icon: 'plan-2d' },
            { value: '3d', label: words.bar.three, icon: 'cube-3d' },
          ]}
        />
        {view === '3d' && !lost && <StoreySwitch />}
      </div>
      {view === '3d' && (
        <div className="rs-both-model" data-lost={lost || undefined}>
          <ThreePane still both={both} lost={lost} onLost={setLost} />
        </div>
      )}
      <Figures both={both} />
      {(view === 'plan' || lost) &&
        both.homes[0].plan.storeys
          .map(({ index }) => <Storey key={index} both={both} index={index} />)
          .toReversed()}
    </>
  );
}

/** About how wide a storey of both homes is drawn, in CSS pixels; text is laid out for it. */
const WIDTHS = { wide: 800, small: 320 } as const;

/** A storey of both homes in one drawing, the party wall between them. */
function Storey({
  both: { homes, apart },
  index,
}: {
  readonly both: Both;
  readonly index: number;
}): ReactNode {
  const { words } = useSpeech();
  const width = WIDTHS[useMedia(WIDE) ? 'wide' : 'small'];
  const [left, right] = homes;
  const a = houseRect(left.plan.shell);
  const b = houseRect(right.plan.shell);
  const doors = Math.max(
    ...homes.flatMap(({ plan }) => plan.openings.map((o) => (o.outer ? o.width : 0))),
    0,
  );
  const box = {
    x: a.x0 - doors,
    y: a.y0 - doors,
    width: b.x1 + apart - a.x0 + 2 * doors,
    height: a.y1 - a.y0 + 2 * doors,
  };
  const level = words.storey.name(left.plan.storeys[index]!.shell.level);
  return (
    <section className="rs-stack" aria-label={level}>
      <h3 className="ds-heading" data-size="2xs">
        {level}
      </h3>
      <svg
        className="rs-plan rs-both"
        viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
        role="img"
        aria-label={level}
      >
        <Home plan={left.plan} index={index} px={box.width / width} />
        <g transform={`translate(${apart} 0)`}>
          <Home plan={right.plan} index={index} px={box.width / width} />
        </g>
      </svg>
    </section>
  );
}

type HomeProps = { readonly plan: Plan; readonly index: number; readonly px: number };

function Home({ plan, index, px }: HomeProps): ReactNode {
  const kinds = useTable((t) => t.models.kinds);
  const words = usePlanWords(plan, index);
  return <PlanSheet plan={plan} storey={index} kinds={kinds} words={words} px={px} detail="home" still />;
}

function Figures({ both: { homes, building } }: { readonly both: Both }): ReactNode {
  const { formats } = useSpeech();
  const { both: say, wall } = useMore();
  const models = useTable((t) => t.models);
  const inspector = useInspector();
  const by = useMemo(() => inspector && findingsBy(inspector.book), [inspector]);
  const [left, right] = homes;
  const alone = homes.map(({ plan }) => by?.atOnce(plan, models).filter(toLookAt).length ?? 0);
  // What is met at the wall is told to both, and is one thing for the house.
  const met = by?.met(left.plan, models, right.strip).filter(toLookAt).length ?? 0;
  const look = (things: number): string => (by ? `${things}` : '…');
  const kr = (range: Both['building']['cost']): string => (range ? formats.krRange(...range) : say.unknown);
  return (
    <>
      <div className="rs-both-figures">
        {homes.map((home, i) => (
          <Card
            key={home.plan.shell.side}
            name={say.side(home.plan.shell.side)}
            {...home}
            cost={kr(home.cost && [home.cost.low, home.cost.high])}
            look={look(alone[i]! + met)}
          />
        ))}
        <Card
          name={say.building}
          {...building}
          cost={kr(building.cost)}
          look={look(alone[0]! + alone[1]! + met)}
        />
      </div>
      <p>
        {building.clash === 0 ? wall.calm : wall.clash(formats.metres(building.clash))} {wall.decided}
      </p>
    </>
  );
}

type CardProps = {
  readonly name: string;
  readonly bra: M2;
  readonly bta: M2;
  readonly cost: string;
  readonly look: string;
};

function Card({ name, bra, bta, cost, look }: CardProps): ReactNode {
  const { formats } = useSpeech();
  const { both: say } = useMore();
  const lines = [
    [say.bra, formats.m2(bra)],
    [say.bta, formats.m2(bta)],
    [say.cost, cost],
    [say.look, look],
  ];
  return (
    <section aria-label={name}>
      <h3 className="ds-heading" data-size="2xs">
        {name}
      </h3>
      <dl className="rs-lines">
        {lines.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
