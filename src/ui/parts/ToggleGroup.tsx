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

/**
 * One of a few, all in view. Native radio buttons: arrow keys and screen readers know them. Its name, and what is said
 * instead of a short label, are heard once: a screen reader that reads on would say a legend and a label once more.
 */
export function ToggleGroup<T extends string>(props: ToggleGroupProps<T>): ReactNode {
  const { label, choices, value, onChange, upright = false, className = '' } = props;
  const name = useId();
  return (
    <fieldset
      className={`rs-toggle ${className}`.trim()}
      data-upright={upright || undefined}
      aria-label={label}
    >
      {upright && <legend aria-hidden>{label}</legend>}
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
            <span aria-hidden={choice.full !== undefined || undefined}>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
