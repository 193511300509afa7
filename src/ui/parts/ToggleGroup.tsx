import type { ReactNode } from 'react';
import { useId } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';

export type Choice<T extends string> = {
  readonly value: T;
  readonly label: string;
  /** Said instead of the label where the label is short. */
  readonly full?: string;
  readonly icon?: IconName;
  readonly lang?: string;
};

type ToggleGroupProps<T extends string> = {
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** One above the other, under the name of what they are. */
  readonly upright?: boolean;
  readonly className?: string;
};

/** One of a few, all in view. Native radio buttons: arrow keys and screen readers know them. */
export function ToggleGroup<T extends string>(props: ToggleGroupProps<T>): ReactNode {
  const { label, choices, value, onChange, upright = false, className = '' } = props;
  const name = useId();
  return (
    <fieldset className={`rs-toggle ${className}`.trim()} data-upright={upright || undefined}>
      <legend className={upright ? undefined : 'rs-hidden'}>{label}</legend>
      <div className="ds-toggle-group">
        {choices.map((choice) => (
          <label key={choice.value} className="ds-button" data-variant="tertiary" lang={choice.lang}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              aria-label={choice.full}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon && <Icon name={choice.icon} />}
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
