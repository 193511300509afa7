import type { ReactNode } from 'react';
import { useId } from 'react';
import type { PrivatePart } from '../../io/outgoing.ts';
import type { Design } from '../../model/design.ts';
import { usePrivateWords } from '../needs/private-words.ts';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';

type TicksProps = {
  readonly design: Design;
  readonly parts: readonly PrivatePart[];
  readonly ticked: readonly PrivatePart[];
  readonly onChange: (ticked: readonly PrivatePart[]) => void;
};

/** What stays with the family unless it ticks it, each with the very words that would be sent. */
export function Ticks({ design, parts, ticked, onChange }: TicksProps): ReactNode {
  const { share } = useMore();
  const told = usePrivateWords();
  const id = useId();
  return (
    <Group title={share.keep} className="rs-ticks">
      {parts.map((part) => (
        <div className="ds-field" key={part}>
          <input
            className="ds-input"
            type="checkbox"
            id={`${id}${part}`}
            aria-describedby={`${id}${part}-words`}
            checked={ticked.includes(part)}
            onChange={(event) =>
              onChange(event.target.checked ? [...ticked, part] : ticked.filter((other) => other !== part))
            }
          />
          <label className="ds-label" data-weight="regular" htmlFor={`${id}${part}`}>
            {share.part[part]}
          </label>
          <span className="rs-ticks__words" id={`${id}${part}-words`}>
            {told(design, part).join(' · ')}
          </span>
        </div>
      ))}
    </Group>
  );
}
