import type { RoomKindId } from '../../model/kinds.ts';
import { Drawn, type IconProps } from './drawing.tsx';
import { NEED_DRAWINGS, type NeedPicture } from './need-drawings.ts';

/** Each wears the tint of the rooms it has most to do with. */
const TINTS: Readonly<Record<NeedPicture, RoomKindId>> = {
  wheelchair: 'bath',
  walker: 'hall',
  pram: 'play',
  'day-sleep': 'bedroom',
  prayer: 'dining',
  laundry: 'laundry',
  guests: 'living',
  own: 'own',
  '0-5': 'child',
  '6-12': 'child',
  '13-17': 'teen',
  adult: 'adults',
  older: 'guest',
  family: 'child',
  lock: 'dining',
};

export function NeedIcon({ picture, ...props }: IconProps & { readonly picture: NeedPicture }) {
  return <Drawn drawing={NEED_DRAWINGS[picture]} card={`var(--rs-tint-${TINTS[picture]})`} {...props} />;
}
