import {
  ArrowDownIcon,
  ArrowLeftIcon,
  ArrowRightIcon,
  ArrowUpIcon,
  ChatElipsisIcon,
  DownloadIcon,
  ExpandIcon,
  EyeIcon,
  FilesIcon,
  InformationSquareIcon,
  LightBulbIcon,
  MagnifyingGlassIcon,
  MinusIcon,
  ParagraphIcon,
  PinIcon,
  QrCodeIcon,
  ThumbUpIcon,
  TrashIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import type { Drawing, IconProps } from './drawing.tsx';
import { Drawn, Taken } from './drawing.tsx';

const AKSEL = {
  trash: TrashIcon,
  qr: QrCodeIcon,
  download: DownloadIcon,
  copy: FilesIcon,
  info: InformationSquareIcon,
  idea: LightBulbIcon,
  search: MagnifyingGlassIcon,
  expand: ExpandIcon,
  eye: EyeIcon,
  'arrow-up': ArrowUpIcon,
  'arrow-right': ArrowRightIcon,
  'arrow-down': ArrowDownIcon,
  'arrow-left': ArrowLeftIcon,
  minus: MinusIcon,
  close: XMarkIcon,
  good: ThumbUpIcon,
  question: ChatElipsisIcon,
  rule: ParagraphIcon,
  pin: PinIcon,
} as const;

const DRAWINGS = {
  lock: 'M6 10.5h12v9H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14v2',
  picture: { d: 'M3.5 5.5h17v13h-17zM3.5 16l5-5 4.5 4.5 2.5-2.5 5 5', soft: 'M15.5 8.5h1.5v1.5h-1.5z' },
  print: { d: 'M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7z', soft: 'M17 11h.5' },
  keyboard: 'M3.5 6.5h17v11h-17zM7 10h.5M11.75 10h.5M16.5 10h.5M8.5 14h7',
  mirror: 'M12 3v2.5M12 9v1.5M12 13.5V15M12 18.5V21M9 6.5 3.5 17.5H9zM15 6.5l5.5 11H15z',
  turn: 'M4 11.5h9.5v9H4zM17.5 14.5c2-1.2 3-3 3-5 0-3.3-2.7-6-6-6-1.7 0-3.2.7-4.3 1.8M10 2.5v3h3',
  wall: { d: 'M12 2.5v19', soft: 'M9 21V8.5L3.5 13v8zM15 21V8.5l5.5 4.5v8z' },
  swap: 'M3.5 11V4.5H10V11zM14 19.5V13h6.5v6.5zM13.5 5.5h1.75a2.5 2.5 0 0 1 2.5 2.5v1.75M15.75 8l2 2 2-2M10.5 18.5H8.75a2.5 2.5 0 0 1-2.5-2.5v-1.75M4.25 16l2-2 2 2',
  give: { d: 'M13.5 4.5h7v15h-7zM4 12h12.5M13.75 9.25 16.5 12l-2.75 2.75', soft: 'M10 4.5H3.5v15H10' },
  holds: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM8.25 12.25l2.6 2.6 5-5.5',
  look: 'M10.8 3.3a1.7 1.7 0 0 1 2.4 0l7.5 7.5a1.7 1.7 0 0 1 0 2.4l-7.5 7.5a1.7 1.7 0 0 1-2.4 0l-7.5-7.5a1.7 1.7 0 0 1 0-2.4zM7.25 12c1.3-2 2.9-3 4.75-3s3.45 1 4.75 3c-1.3 2-2.9 3-4.75 3s-3.45-1-4.75-3zM12 11.9v.2',
  sound: { d: 'M4 9.5v5h3.5l5 4v-13l-5 4z', soft: 'M15.5 9.5a3.5 3.5 0 0 1 0 5M18 7a7 7 0 0 1 0 10' },
  unknown: {
    d: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0z',
    soft: 'M6.25 17.75l11.5-11.5M4.3 13.7l9.4-9.4M10.3 19.7l9.4-9.4',
  },
} as const satisfies Record<string, Drawing | string>;

export type LateName = keyof typeof AKSEL | keyof typeof DRAWINGS;

/** Icons of cards, lists and dialogs: they come after the plan. */
export function LateIcon({ name, ...props }: IconProps & { readonly name: LateName }) {
  return name in DRAWINGS ? (
    <Drawn drawing={DRAWINGS[name as keyof typeof DRAWINGS]} {...props} />
  ) : (
    <Taken from={AKSEL[name as keyof typeof AKSEL]} {...props} />
  );
}
