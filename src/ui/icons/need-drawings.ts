import type { AgeBand, NeedCard } from '../../model/needs.ts';
import type { Drawing } from './drawing.tsx';
import { ROOM_DRAWINGS } from './room-drawings.ts';

export type NeedPicture = NeedCard | AgeBand | 'family' | 'guests' | 'own' | 'lock';

/**
 * Somebody standing on the ground line, `tall` and half so wide as told: a head and a body with round shoulders, and nobody is a man
 * or a woman. The small have the larger heads.
 */
function person(tall: number, half: number, head: number, x = 12): Drawing {
  const shoulders = 20.5 - tall + 2 * head + 0.75;
  const side = 20.5 - shoulders - half;
  const d = `M${x + head} ${20.5 - tall + head}a${head} ${head} 0 1 1-${2 * head} 0 ${head} ${head} 0 0 1 ${2 * head} 0zM${x - half} 20.5v-${side}a${half} ${half} 0 0 1 ${2 * half} 0v${side}z`;
  return { tone: d, d };
}

/** Things one knows from home rather than people who use them. */
export const NEED_DRAWINGS: Readonly<Record<NeedPicture, Drawing>> = {
  wheelchair: {
    tone: 'M13.75 15.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0z',
    d: 'M13.75 15.75a4.75 4.75 0 1 1-9.5 0 4.75 4.75 0 0 1 9.5 0zM3.5 4.5H6l1.75 9.75h7.75l1.75 4.5M6.75 9h7.5v5.25M19.5 19.75a1 1 0 1 1-2 0 1 1 0 0 1 2 0zM17.25 18.75h3.25M9 15.75h.01',
  },
  walker: {
    tone: 'M8.5 10.75h7.25v4H9.6z',
    d: 'M4.5 4.5h2.75L10.5 18M8.7 10.75h7.05L19 18M8.5 10.75h7.25v4H9.65M8.75 11 5.75 18M12.25 19.25a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM7 19.25a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0zM20.75 19.25a1.5 1.5 0 1 1-3 0 1.5 1.5 0 0 1 3 0z',
  },
  pram: {
    tone: 'M12.5 3.75a7 7 0 0 1 7 6.75h-7zM5.25 10.5h14.25a6 6 0 0 1-6 5.25h-2.25a6 6 0 0 1-6-5.25z',
    d: 'M12.5 3.75a7 7 0 0 1 7 6.75h-7zM5.25 10.5h14.25a6 6 0 0 1-6 5.25h-2.25a6 6 0 0 1-6-5.25zM5.25 10.5 4 6.75H2.25M10.25 18.75a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0zM18 18.75a1.75 1.75 0 1 1-3.5 0 1.75 1.75 0 0 1 3.5 0z',
  },
  // a bed in broad daylight
  'day-sleep': {
    tone: 'M10.5 17.25V14h7a3 3 0 0 1 3 3v.25z',
    d: 'M3.5 9.5v11M3.5 17.25h17M20.5 20.5V17a3 3 0 0 0-3-3h-7v3.25M8.5 14.25a1.6 1.6 0 1 1-3.2 0 1.6 1.6 0 0 1 3.2 0zM17 6.75a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM15 2.25v.75M15 10.5v.75M10.5 6.75h.75M18.75 6.75h.75M11.8 3.55l.55.55M17.65 9.4l.55.55M18.2 3.55l-.55.55M12.35 9.4l-.55.55',
  },
  // a light in a niche
  prayer: {
    tone: 'M6 20.5v-9.25c0-3.5 2.5-6.25 6-7.75 3.5 1.5 6 4.25 6 7.75v9.25z',
    d: 'M6 20.5v-9.25c0-3.5 2.5-6.25 6-7.75 3.5 1.5 6 4.25 6 7.75v9.25M4 20.5h16M10.5 20.5v-4.75h3v4.75M12 9.25c1.15 1.2 1.6 2 1.6 2.75a1.6 1.6 0 0 1-3.2 0c0-.75.45-1.55 1.6-2.75z',
  },
  laundry: ROOM_DRAWINGS.laundry,
  // a long table from above
  guests: {
    tone: 'M5.5 8.75h13v6.5h-13z',
    d: 'M5.5 8.75h13v6.5h-13zM7 5.75h2M11 5.75h2M15 5.75h2M7 18.25h2M11 18.25h2M15 18.25h2M2.75 11v2M21.25 11v2',
  },
  own: ROOM_DRAWINGS.own,
  '0-5': person(11, 3, 2.75),
  '6-12': person(13.5, 3.5, 2.75),
  '13-17': person(15.75, 4, 2.75),
  adult: person(17.5, 4.5, 2.75),
  older: { ...person(16, 4, 2.75), soft: 'M18.5 20.5v-8.75a1.6 1.6 0 0 1 3.2 0' },
  family: {
    tone: `${person(17, 4, 2.5, 8).d}${person(11.5, 3, 2.5, 17.5).d}`,
    d: `${person(17, 4, 2.5, 8).d}${person(11.5, 3, 2.5, 17.5).d}`,
  },
  lock: {
    tone: 'M6 10.5h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1z',
    d: 'M6 10.5h12a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-8a1 1 0 0 1 1-1zM8 10.5V7.75a4 4 0 0 1 8 0v2.75M12 14.25v2.5',
  },
};
