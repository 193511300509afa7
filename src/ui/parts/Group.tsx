import type { ReactNode } from 'react';

type GroupProps = {
  readonly title: string;
  /** Shown to screen readers only, where a heading or a picture says it to the eye. */
  readonly quiet?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Controls that belong together, under one name. */
export function Group({ title, quiet = false, className = '', children }: GroupProps): ReactNode {
  return (
    <fieldset className={`rs-group ${className}`.trim()}>
      <legend className={quiet ? 'rs-hidden' : 'ds-label'}>{title}</legend>
      {children}
    </fieldset>
  );
}
