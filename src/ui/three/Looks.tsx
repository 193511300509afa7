import type { ReactNode } from 'react';
import type { Stacking } from '../../view/levels.ts';
import { Button } from '../parts/Button.tsx';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useTable } from '../parts/table.ts';
import { Light } from './Light.tsx';
import type { SunTime } from './sun-time.ts';
import './looks.css';

const STACKINGS = ['one', 'stacked', 'exploded', 'roofed'] as const satisfies readonly Stacking[];

type LooksProps = {
  readonly stacking: Stacking;
  readonly onStacking: (stacking: Stacking) => void;
  /** Null in the even light of a model. */
  readonly time: SunTime | null;
  readonly onTime: (time: SunTime | null) => void;
  /** Null where nobody can walk in. */
  readonly onWalk: (() => void) | null;
  /** A picture of what is seen, or one of each storey. */
  readonly onPicture: (each: boolean) => void;
};

/** How the home is looked at: which storeys, in which light, from inside, and as a picture to keep. */
export function Looks(props: LooksProps): ReactNode {
  const { stacking, onStacking, time, onTime, onWalk, onPicture } = props;
  const { three: say } = useMore();
  const several = useTable((t) => t.shell.storeys.length > 1);
  return (
    <section className="rs-looks rs-no-print" aria-label={say.title}>
      <Group title={say.storeys}>
        <ToggleGroup
          label={say.storeys}
          className="rs-wrap"
          value={stacking}
          onChange={onStacking}
          choices={STACKINGS.map((value) => ({ value, label: say.stacking[value] }))}
        />
      </Group>
      <Group title={say.light}>
        <Light time={time} onTime={onTime} />
      </Group>
      <div className="rs-looks__acts">
        {onWalk && (
          <Button icon="door" onClick={onWalk}>
            {say.walk}
          </Button>
        )}
        <Button icon="download" onClick={() => onPicture(false)}>
          {say.picture}
        </Button>
        {several && (
          <Button icon="download" variant="tertiary" onClick={() => onPicture(true)}>
            {say.pictures}
          </Button>
        )}
      </div>
    </section>
  );
}
