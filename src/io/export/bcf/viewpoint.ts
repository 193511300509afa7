import type { Pin } from '../../../derive/pin.ts';
import { pinOf } from '../../../derive/pin.ts';
import type { Plan } from '../../../derive/plan.ts';
import type { RemarkPlace } from '../../../model/answer.ts';
import type { RoomId } from '../../../model/design.ts';
import { topHeight } from '../../../model/shell.ts';
import type { Mm } from '../../../model/units.ts';
import { middle, radians } from '../../../model/units.ts';
import { globalId } from '../guid.ts';
import type { Home } from '../home.ts';
import { fillingKey, roomKey } from '../ifc/keys.ts';
import { element, said, xmlOf } from '../xml.ts';

/** The two editions of the BIM Collaboration Format that tools read. */
export type Edition = '2.1' | '3.0';

/** How much wider than high a viewpoint and its picture are. */
export const RATIO = 4 / 3;

/** Where a remark is pinned, and what it is about: rooms, and maybe one door or window. */
export type Target = { readonly pin: Pin; readonly rooms: readonly RoomId[]; readonly opening?: number };

/** A remark on the whole home is pinned to the middle of its lowest storey. */
export function targetOf(plan: Plan, place: RemarkPlace): Target {
  const { xs, ys } = plan.shell;
  const whole = middle({ x0: xs[0]!, y0: ys[0]!, x1: xs.at(-1)!, y1: ys.at(-1)! });
  return { pin: pinOf(plan, place) ?? { storey: 0, ...whole }, ...aboutOf(plan, place) };
}

function aboutOf(plan: Plan, place: RemarkPlace): Omit<Target, 'pin'> {
  switch (place.on) {
    case 'room':
      return { rooms: [place.room] };
    case 'opening': {
      const owners = plan.openings.find(({ index }) => index === place.opening)?.owners ?? [];
      return { rooms: owners.filter((owner) => plan.room(owner)), opening: place.opening };
    }
    case 'finding':
      return place.finding;
    case 'point':
      return { rooms: [] };
  }
}

/** GlobalIds, in the model of the same home, of what a remark is about: the door or window, or else the rooms. */
function selected({ plan, hash }: Home, { rooms, opening }: Target): string[] {
  const filling = plan.openings.find((o) => o.index === opening && o.wall && o.kind !== 'opening');
  const keys = filling ? [fillingKey(filling)] : rooms.filter(plan.room).map((id) => roomKey({ id }));
  return keys.map((key) => globalId(hash, key));
}

/** The camera looks down at this angle and this wide, in degrees; BCF 2.1 takes no angle of view but from 45 to 60. */
const DOWN = 50;
const WIDE = 45;
/** It stands as far off as this share of what it looks at, and never nearer than so much. */
const OFF = 1.5;
const NEAREST: Mm = 5000;
/** So far under the ceiling what lies above is cut away. */
const UNDER: Mm = 50;

type Vector = readonly [x: number, y: number, z: number];

const vector = (name: string, [x, y, z]: Vector): string =>
  element(name, {}, said('X', x), said('Y', y), said('Z', z));
const metres = (mm: Mm): number => Math.round(mm) / 1000;
const point = (name: string, at: readonly [Mm, Mm, Mm]): string => {
  const [x, y, z] = at.map(metres);
  return vector(name, [x!, y!, z!]);
};

/**
 * What a remark is about, looked down into from the lower side of the plan, with what lies over its storey cut away. Points stand in the
 * metres of the model, whose y runs up the sheet.
 */
export function viewpointOf(home: Home, target: Target, guid: string, edition: Edition): string {
  const { plan } = home;
  const { pin } = target;
  const storey = plan.storeys[pin.storey]!.shell;
  const deep = plan.shell.ys.at(-1)!;
  const seen = target.rooms.flatMap((id) => plan.room(id)?.bounds ?? []);
  const large = Math.max(0, ...seen.map((r) => Math.hypot(r.x1 - r.x0, r.y1 - r.y0)));
  const off = Math.max(NEAREST, OFF * large);
  const [along, down] = [Math.cos(radians(DOWN)), Math.sin(radians(DOWN))];
  const components = selected(home, target).map((id) => element('Component', { IfcGuid: id }));
  const hints = element('ViewSetupHints', { SpacesVisible: true });
  const visible = { DefaultVisibility: true };
  return xmlOf(
    element(
      'VisualizationInfo',
      { Guid: guid },
      element(
        'Components',
        {},
        edition === '2.1' ? hints : '',
        components.length > 0 ? element('Selection', {}, ...components) : '',
        element('Visibility', visible, edition === '2.1' ? '' : hints),
      ),
      element(
        'PerspectiveCamera',
        {},
        point('CameraViewPoint', [pin.x, deep - pin.y - off * along, storey.floor + off * down]),
        vector('CameraDirection', [0, along, -down]),
        vector('CameraUpVector', [0, down, along]),
        said('FieldOfView', WIDE),
        edition === '2.1' ? '' : said('AspectRatio', RATIO),
      ),
      element(
        'ClippingPlanes',
        {},
        element(
          'ClippingPlane',
          {},
          point('Location', [pin.x, deep - pin.y, storey.floor + topHeight(storey) - UNDER]),
          vector('Direction', [0, 0, 1]),
        ),
      ),
    ),
  );
}
