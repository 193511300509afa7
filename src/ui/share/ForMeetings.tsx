import type { ReactNode } from 'react';
import { useId } from 'react';
import type { Purpose } from '../../model/purpose.ts';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';

type ForMeetingsProps = {
  /** What matters most to the family is among what is sent. */
  readonly words: boolean;
  readonly purpose: Purpose;
  readonly onChange: (purpose: Purpose) => void;
};

/** Whether what is shared may be shown at meetings, and then whether the family's own words may. Neither unless it is ticked. */
export function ForMeetings({ words, purpose, onChange }: ForMeetingsProps): ReactNode {
  const { meetings } = useMore().share;
  const id = useId();
  const shown = purpose !== 'looking';
  return (
    <Group title={meetings.title} className="rs-ticks">
      <div className="ds-field">
        <input
          className="ds-input"
          type="checkbox"
          id={`${id}show`}
          aria-describedby={`${id}means`}
          checked={shown}
          onChange={(event) => onChange(event.target.checked ? 'meetings' : 'looking')}
        />
        <label className="ds-label" data-weight="regular" htmlFor={`${id}show`}>
          {meetings.show}
        </label>
        <span className="rs-ticks__words" id={`${id}means`}>
          {meetings.means}
        </span>
      </div>
      {shown && words && (
        <div className="ds-field">
          <input
            className="ds-input"
            type="checkbox"
            id={`${id}words`}
            checked={purpose === 'meetings-and-words'}
            onChange={(event) => onChange(event.target.checked ? 'meetings-and-words' : 'meetings')}
          />
          <label className="ds-label" data-weight="regular" htmlFor={`${id}words`}>
            {meetings.words}
          </label>
        </div>
      )}
    </Group>
  );
}
