import type { ButtonHTMLAttributes, ReactNode } from 'react';
import type { IconName } from '../icons/Icon.tsx';
import { Icon } from '../icons/Icon.tsx';

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly icon?: IconName;
  readonly variant?: 'primary' | 'secondary' | 'tertiary';
  /** Icon over the word: palette and bars. */
  readonly tile?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * A button with its word, and its icon when it has one. Held back it stays in place and reachable (`aria-disabled`), so
 * that focus is never lost when the last step is undone.
 */
export function Button(props: ButtonProps): ReactNode {
  const {
    icon,
    variant = 'secondary',
    tile = false,
    className = '',
    disabled = false,
    onClick,
    children,
    ...rest
  } = props;
  return (
    <button
      type="button"
      className={`ds-button ${tile ? 'rs-tile' : 'rs-touch'} ${className}`.trim()}
      data-variant={variant}
      {...(disabled ? { 'aria-disabled': true } : { onClick })}
      {...rest}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
