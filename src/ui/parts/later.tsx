import type { ComponentType, FunctionComponent } from 'react';
import { lazy, memo, Suspense } from 'react';
import { useWhenIdle } from './when-idle.ts';

/**
 * A part of a drawing that comes when the screen stands. Once it has come it stands with the rest wherever it is shown again: a plan that
 * one turns back to is whole at once.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): FunctionComponent<Props> {
  let here = false;
  const Part = lazy(async () => {
    const part = await load();
    here = true;
    return { default: part };
  });
  return memo(function Later(props: Props) {
    return useWhenIdle(here) ? (
      <Suspense>
        <Part {...props} />
      </Suspense>
    ) : null;
  });
}
