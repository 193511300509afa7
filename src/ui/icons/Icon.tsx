import { lazy, memo, Suspense } from 'react';
import { AKSEL } from './aksel.ts';
import { Drawn, type IconProps, Taken } from './drawing.tsx';
import type { LateName } from './late.tsx';
import { TOOL_DRAWINGS } from './tool-drawings.ts';

const late = () => import('./late.tsx');
const LateIcon = lazy(async () => ({ default: (await late()).LateIcon }));

/** Has those that are not on the first screen come beside something else that is waited for. */
export const askForLateIcons = (): void => void late().catch(() => undefined);

export type IconName = keyof typeof AKSEL | keyof typeof TOOL_DRAWINGS | LateName;

const isDrawn = (name: IconName): name is keyof typeof TOOL_DRAWINGS => name in TOOL_DRAWINGS;
const isTaken = (name: IconName): name is keyof typeof AKSEL => name in AKSEL;

/** Says nothing to a screen reader: a word always stands beside it. */
export const Icon = memo(function Icon({ name, ...props }: IconProps & { readonly name: IconName }) {
  if (isDrawn(name)) return <Drawn drawing={TOOL_DRAWINGS[name]} {...props} />;
  if (isTaken(name)) return <Taken from={AKSEL[name]} {...props} />;
  // Its place is kept meanwhile.
  return (
    <Suspense fallback={<Drawn drawing="" {...props} />}>
      <LateIcon name={name} {...props} />
    </Suspense>
  );
});
