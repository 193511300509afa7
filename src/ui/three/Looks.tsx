import type { ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { Stacking } from '../../view/levels.ts';
import { Button } from '../parts/Button.tsx';
import { Check } from '../parts/Check.tsx';
import { useMore } from '../parts/more.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable } from '../parts/table.ts';
import { useMark } from '../parts/use-mark.ts';
import type { Film } from './film.ts';
import { Keep } from './Keep.tsx';
import { Light } from './Light.tsx';
import type { Cutting } from './Section.tsx';
import { Section } from './Section.tsx';
import type { SunTime } from './sun-time.ts';
import './looks.css';

export type Standing = Exclude<Stacking, 'section'>;
const STACKINGS = ['one', 'stacked', 'exploded', 'roofed'] as const satisfies readonly Standing[];
const PANES = ['storeys', 'section', 'light', 'keep'] as const;

type LooksProps = {
  readonly stacking: Standing;
  readonly onStacking: (stacking: Standing) => void;
  readonly people: boolean;
  readonly onPeople: (people: boolean) => void;
  readonly cutting: Cutting;
  /** Null in the even light of a model. */
  readonly time: SunTime | null;
  readonly onTime: (time: SunTime | null) => void;
  /** Null where nobody can walk in. */
  readonly onWalk: (() => void) | null;
  /** A picture of what is seen, or one of each storey. */
  readonly onPicture: (each: boolean) => void;
  readonly onFilm: (stop: AbortSignal, onShare: (share: number) => void) => Promise<Film | null>;
  readonly onClose: () => void;
};

/**
 * How the home is looked at: which storeys, cut how, in which light, from inside, and what to take along. A low strip under
 * the picture, one thing at a time: the home is seen change while one chooses.
 */
export function Looks(props: LooksProps): ReactNode {
  const { stacking, onStacking, people, onPeople, cutting, time, onTime, onWalk, onPicture, onFilm } = props;
  const { three: say } = useMore();
  const shell = useTable((t) => t.shell);
  const [pane, setPane] = useState<(typeof PANES)[number]>('storeys');
  useMark('looking', true);
  // In a dialog it may open under the edge of what is seen.
  const strip = useRef<HTMLElement>(null);
  useEffect(() => {
    strip.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section ref={strip} className="rs-looks rs-no-print" aria-label={say.title}>
      <div className="rs-looks__row">
        <ToggleGroup
          label={say.title}
          value={pane}
          onChange={setPane}
          choices={PANES.map((value) => ({ value, label: say.pane[value] }))}
        />
        <Button icon="close" variant="tertiary" className="rs-looks__close" onClick={props.onClose}>
          <span className="rs-hidden">{say.close}</span>
        </Button>
      </div>
      <div className="rs-looks__row">
        {pane === 'storeys' && (
          <>
            <ToggleGroup
              label={say.storeys}
              className="rs-wrap"
              value={stacking}
              onChange={(next) => {
                cutting.onPlane(null);
                onStacking(next);
              }}
              choices={STACKINGS.map((value) => ({ value, label: say.stacking[value] }))}
            />
            <Check label={say.people} checked={people} onChange={onPeople} />
            {onWalk && (
              <Button icon="door" onClick={onWalk}>
                {say.walk}
              </Button>
            )}
          </>
        )}
        {pane === 'section' && <Section {...cutting} />}
        {pane === 'light' && <Light time={time} onTime={onTime} />}
        {pane === 'keep' && (
          <Keep
            name={`${shell.id}-${say.file}`}
            several={shell.storeys.length > 1}
            onPicture={onPicture}
            onFilm={onFilm}
          />
        )}
      </div>
    </section>
  );
}
