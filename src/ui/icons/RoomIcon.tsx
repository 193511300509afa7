import { memo } from 'react';
import type { RoomKindId } from '../../model/kinds.ts';
import { Drawn, type IconProps } from './drawing.tsx';
import { ROOM_DRAWINGS } from './room-drawings.ts';

/** Wears the tint its room has on the plan, so that the palette and the home speak of the same thing. */
export const RoomIcon = memo(function RoomIcon({
  kind,
  ...props
}: IconProps & { readonly kind: RoomKindId }) {
  return <Drawn drawing={ROOM_DRAWINGS[kind]} card={`var(--rs-tint-${kind})`} {...props} />;
});
