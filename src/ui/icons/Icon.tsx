import { AKSEL } from './aksel.ts';
import { Drawn, type IconProps } from './drawing.tsx';
import { TOOL_DRAWINGS } from './tool-drawings.ts';

export type IconName = keyof typeof AKSEL | keyof typeof TOOL_DRAWINGS;

/** Says nothing to a screen reader: a word always stands beside it. */
export function Icon({ name, ...props }: IconProps & { readonly name: IconName }) {
  if (name in TOOL_DRAWINGS) {
    return <Drawn drawing={TOOL_DRAWINGS[name as keyof typeof TOOL_DRAWINGS]} {...props} />;
  }
  const Aksel = AKSEL[name as keyof typeof AKSEL];
  const { size = 24, className } = props;
  return (
    <Aksel
      className={className ? `rs-icon ${className}` : 'rs-icon'}
      width={size}
      height={size}
      aria-hidden
    />
  );
}
