import type { ReactNode } from 'react';
import type { Purpose } from '../../model/purpose.ts';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { Tick } from './Tick.tsx';

type ForMeetingsProps = {
  /** What matters most to the family is among what is sent. */
  readonly words: boolean;
  readonly purpose: Purpose;
  readonly onChange: (purpose: Purpose) => void;
};

/** Whether what is shared may be shown at meetings, and then whether the family's own words may. Neither unless it is ticked. */
export function ForMeetings({ words, purpose, onChange }: ForMeetingsProps): ReactNode {
  const { meetings } = useMore().share;
  const shown = purpose !== 'looking';
  return (
    <Group title={meetings.title} className="rs-ticks">
      <Tick
        label={meetings.show}
        means={meetings.means}
        checked={shown}
        onChange={(on) => onChange(on ? 'meetings' : 'looking')}
      />
      {shown && words && (
        <Tick
          label={meetings.words}
          checked={purpose === 'meetings-and-words'}
          onChange={(on) => onChange(on ? 'meetings-and-words' : 'meetings')}
        />
      )}
    </Group>
  );
}
