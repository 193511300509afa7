import type { Drawing } from './drawing.tsx';

/** What the first screen and the bars around a drawing show: drawn with them, not asked for after. */
export const TOOL_DRAWINGS = {
  window: 'M6 3.5h12v13.75H6zM12 3.5v13.75M6 10.25h12M4 20.25h16M4 17.25h16v3M4 17.25v3',
  opening: 'M3.5 20.5h4V11a4.5 4.5 0 0 1 9 0v9.5h4V3.5h-17z',
  stair: 'M3.5 20h4.25v-4H12v-4h4.25V8h4.25M3.5 13.5 13 4.5M9.5 4.25 13.25 4.25 13.25 8',
  'stair-straight': { d: 'M7.5 3.5h9v17h-9z', soft: 'M7.5 7.75h9M7.5 12h9M7.5 16.25h9' },
  'stair-l': {
    d: 'M3.5 12H12V3.5h8.5v17h-17z',
    soft: 'M6.35 12v8.5M9.2 12v8.5M12 9.2h8.5M12 6.35h8.5M12 12h8.5M12 12v8.5',
  },
  'stair-winder': {
    d: 'M3.5 12H12V3.5h8.5v17h-17z',
    soft: 'M6.35 12v8.5M9.2 12v8.5M12 9.2h8.5M12 6.35h8.5M12 12h8.5M12 12v8.5M12 12l8.5 4.9M12 12l4.9 8.5',
  },
  'stair-u': {
    d: 'M3.5 20.5v-17h17v17h-7v-10h-3v10z',
    soft: 'M3.5 10.5h7M13.5 10.5h7M3.5 13.75h7M3.5 17.1h7M13.5 13.75h7M13.5 17.1h7M12 3.5v7',
  },
  armchair: 'M6.5 11V5h11v6M3.5 11h3v4h11v-4h3v7.5h-17zM6 18.5V20M18 18.5V20',
  'floor-plus': {
    d: 'M3.5 4.5h8v15h-8zM17 9.25v5.5M14.25 12h5.5',
    soft: 'M14.5 4.5h2M19 4.5h1.5V6M20.5 9v.01M20.5 15v.01M20.5 18v1.5H19M16.5 19.5h-2',
  },
  brush:
    'M20.1 3.9a1.65 1.65 0 0 0-2.35 0L10.9 10.8l2.3 2.3 6.9-6.85a1.65 1.65 0 0 0 0-2.35zM10.9 10.8c-2.5-.1-4.1 1.35-4.4 3.5-.2 1.6-1 2.5-2.5 3 3.6 1.7 9 .7 9.2-4.2M15.75 15.75h4.75v4.75h-4.75z',
  'plan-2d': 'M3.5 3.5h17v17h-17zM10.5 3.5v8.75h3M17.25 12.25h3.25M10.5 16.25v4.25',
  'cube-3d': 'M12 3l8 4.5v9L12 21l-8-4.5v-9zM4 7.5l8 4.5 8-4.5M12 12v9',
  both: 'M3.5 5.5h8v13h-8zM3.5 12H5.5M8.75 12H11.5M17.75 7.25l3.5 2v5l-3.5 2-3.5-2v-5zM14.25 9.25l3.5 2 3.5-2M17.75 11.25v5',
  review: { d: 'M4.5 3.5h15v17h-15zM8 8h8M8 12h5', soft: 'M8 16h3M14.5 16l1.5 1.5 2-3' },
  compare: { d: 'M3.5 5.5H11v13H3.5zM13 5.5h7.5v13H13z', soft: 'M3.5 13H7v5.5M17 5.5V11h3.5' },
  versions: { d: 'M9 8.5h11.5v12H9zM12.25 14.5l2 2 3.25-3.75', soft: 'M3.5 14V3.5H15' },
} as const satisfies Record<string, Drawing | string>;
