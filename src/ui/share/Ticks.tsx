import type { ReactNode } from 'react';
import type { PrivatePart } from '../../io/outgoing.ts';
import type { Design } from '../../model/design.ts';
import { usePrivateWords } from '../needs/private-words.ts';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { Tick } from './Tick.tsx';

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
  return (
    <Group title={share.keep} className="rs-ticks">
      {parts.map((part) => (
        <Tick
          key={part}
          label={share.part[part]}
          means={told(design, part).join(' · ')}
          checked={ticked.includes(part)}
          onChange={(on) => onChange(on ? [...ticked, part] : ticked.filter((other) => other !== part))}
        />
      ))}
    </Group>
  );
}
