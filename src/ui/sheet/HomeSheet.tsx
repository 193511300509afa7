import type { CSSProperties, ReactNode } from 'react';
import type { Plan, StoreyPlan } from '../../derive/plan.ts';
import { qrPath } from '../../io/qr.ts';
import type { Models } from '../../model/models.ts';
import { costOf, measureArea } from '../../store/derived.ts';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { usePlanWords } from '../parts/plan-words.ts';
import { today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { North, ScaleBar } from '../plan/Frame.tsx';
import { PlanSheet } from '../plan/PlanDrawing.tsx';
import { sheetRect } from '../plan/sheet.ts';
import './sheet.css';

/** An A4 sheet on its side, in units of its own: as a picture one is one pixel. */
const SHEET = { width: 1600, height: 1131 } as const;
const MARGIN = 48;
/** The column on the right: figures and rooms over the code, which stands in the corner. */
const COLUMN = 440;
const HEAD = 120;
/** Under the plans: their storeys by name, and below them how large they are drawn and where north is. */
const [NAMES, FOOT] = [60, 56];
/** How much larger scale and north are than on the screen: from there one comes nearer. */
const LETTERS = 1.6;
/** Of a line of rooms, at most and at least; many rooms stand closer. */
const [LINE, CLOSEST] = [30, 17];

type HomeSheetProps = {
  readonly plan: Plan;
  readonly models: Models;
  readonly link: string;
  /** The beginning of its content hash, by which two people know that they speak of one drawing. */
  readonly id: string;
};

/**
 * A home on one sheet, to be printed or saved as a picture: its plans with scale and north, areas and rooms, the number of the drawing and
 * the code that opens it.
 */
export function HomeSheet({ plan, models, link, id }: HomeSheetProps): ReactNode {
  const { words, formats } = useSpeech();
  const { sheet } = useMore();
  const qr = qrPath(link);
  const left = {
    x: MARGIN,
    y: HEAD,
    width: SHEET.width - COLUMN - 3 * MARGIN,
    height: SHEET.height - HEAD - MARGIN,
  };
  const right = SHEET.width - COLUMN - MARGIN;
  const cost = costOf(plan, models);
  const figures = [
    formats.m2(measureArea(plan).inUse),
    ...(cost ? [formats.krRange(cost.low, cost.high)] : []),
  ];
  // A whole number of pixels a module: nothing is lost when the sheet becomes a picture.
  const module = qr ? Math.floor(COLUMN / qr.size) : 0;
  const code = qr ? module * qr.size : 0;
  const corner = { x: SHEET.width - MARGIN - code, y: SHEET.height - MARGIN - code };
  return (
    <svg
      className="rs-sheet-of-home"
      viewBox={`0 0 ${SHEET.width} ${SHEET.height}`}
      width={SHEET.width}
      height={SHEET.height}
      role="img"
      aria-label={words.app.sketch}
    >
      <rect className="rs-sheet-of-home__paper" width={SHEET.width} height={SHEET.height} />
      <text className="rs-sheet-of-home__title" x={MARGIN} y={72}>
        {words.app.sketch} · {formats.date(today())}
        <tspan className="rs-sheet-of-home__id" dx={24}>
          {id}
        </tspan>
      </text>
      <Storeys plan={plan} models={models} place={left} />
      <text className="rs-sheet-of-home__figures" x={right} y={72}>
        {figures.join(' · ')}
      </text>
      <Rooms plan={plan} x={right} y={HEAD + 8} bottom={(qr ? corner.y : SHEET.height) - MARGIN} />
      {qr && (
        <g transform={`translate(${corner.x} ${corner.y}) scale(${module})`} shapeRendering="crispEdges">
          <path fill="#ffffff" d={`M0 0h${qr.size}v${qr.size}H0z`} />
          <path fill="#000000" d={qr.d} />
        </g>
      )}
      {qr && (
        <text className="rs-sheet-of-home__small" x={right} y={corner.y - 12}>
          {link.startsWith('#') ? sheet.scanInside : sheet.scan}
        </text>
      )}
    </svg>
  );
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type StoreysProps = Pick<HomeSheetProps, 'plan' | 'models'> & { readonly place: Place };

/** All storeys beside one another, at one scale. */
function Storeys({ plan, models, place }: StoreysProps): ReactNode {
  const { words } = useSpeech();
  const house = sheetRect(plan);
  const [wide, deep] = [house.x1 - house.x0, house.y1 - house.y0];
  const each = place.width / plan.storeys.length;
  const high = place.height - NAMES - FOOT;
  const scale = Math.min(each / (wide * 1.06), high / (deep * 1.06));
  const box = [house.x0 - wide * 0.03, house.y0 - deep * 0.03, wide * 1.06, deep * 1.06];
  const drawn = plan.storeys.map((storey, i) => (
    <g key={storey.index}>
      <svg
        className="rs-plan"
        x={place.x + i * each}
        y={place.y}
        width={each}
        height={box[3]! * scale}
        viewBox={box.join(' ')}
        preserveAspectRatio="xMidYMin"
        aria-hidden="true"
      >
        <Storey plan={plan} storey={storey} models={models} px={1 / scale} />
      </svg>
      <text
        className="rs-sheet-of-home__small"
        x={place.x + (i + 0.5) * each}
        y={place.y + box[3]! * scale + 36}
        textAnchor="middle"
      >
        {words.storey.name(storey.shell.level)}
      </text>
    </g>
  ));
  return (
    <>
      {drawn}
      <Foot plan={plan} place={{ ...place, y: place.y + box[3]! * scale + NAMES }} scale={scale} />
    </>
  );
}

type FootProps = { readonly plan: Plan; readonly place: Place; readonly scale: number };

/** How long a metre is on all the plans, and where north is, as the working drawing tells it. */
function Foot({ plan, place, scale }: FootProps): ReactNode {
  const words = usePlanWords(plan, 0);
  const px = LETTERS / scale;
  const at = { y: 0, words, px };
  return (
    <g
      className="rs-plan"
      fill="none"
      style={{ '--rs-px': px } as CSSProperties}
      transform={`translate(${place.x} ${place.y + FOOT / 2}) scale(${scale})`}
    >
      <ScaleBar x={0} {...at} />
      <North x={(place.width - FOOT) / scale} azimuth={plan.shell.streetAzimuth} {...at} />
    </g>
  );
}

type StoreyProps = Pick<HomeSheetProps, 'plan' | 'models'> & {
  readonly storey: StoreyPlan;
  readonly px: number;
};

function Storey({ plan, storey, models, px }: StoreyProps): ReactNode {
  const words = usePlanWords(plan, storey.index);
  return (
    <PlanSheet
      plan={plan}
      storey={storey.index}
      kinds={models.kinds}
      words={words}
      px={px}
      detail="home"
      still
    />
  );
}

type RoomsProps = {
  readonly plan: Plan;
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
};

function Rooms({ plan, x, y, bottom }: RoomsProps): ReactNode {
  const { words, formats } = useSpeech();
  const names = roomNames(plan, words);
  const line = Math.max(CLOSEST, Math.min(LINE, (bottom - y - 24) / Math.max(1, plan.rooms.length)));
  return (
    <g fontSize={line * 0.72}>
      {plan.rooms.map((room, i) => (
        <g key={room.id}>
          <text x={x} y={y + (i + 1) * line}>
            {names.get(room.id)}
          </text>
          <text x={x + COLUMN} y={y + (i + 1) * line} textAnchor="end">
            {formats.m2(room.net)}
          </text>
        </g>
      ))}
    </g>
  );
}
