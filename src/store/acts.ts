import type { Owner, RoomPlan } from '../derive/plan.ts';
import type { RoomId } from '../model/design.ts';
import type { Edit, Refusal } from '../model/edit.ts';
import type { Edge } from '../model/grid.ts';
import { eachEdge } from '../model/raster.ts';
import type { Mm, Rect, Side } from '../model/units.ts';
import { fitRoom } from '../tools/fit-room.ts';
import { putting } from '../tools/place-opening.ts';
import { placeStair } from '../tools/place-stair.ts';
import { pushRun, runOf, sideRun } from '../tools/runs.ts';
import type { Scene } from '../tools/tool.ts';
import type { Table } from './state.ts';

type Acts = Pick<
  Table,
  'act' | 'pushSide' | 'setClear' | 'addRoom' | 'addOpeningTo' | 'addStair' | 'setWallTo'
>;

/** A room's clear width or depth, in mm. */
const clearOf = ({ clear }: { clear: Rect }, axis: 'width' | 'depth'): Mm =>
  axis === 'width' ? clear.x1 - clear.x0 : clear.y1 - clear.y0;

/** True when a wall's other side is what was asked for; `stair` stands for any stair. */
const isOwner = (owner: Owner, wanted: string): boolean =>
  owner === wanted || (wanted === 'stair' && owner.startsWith('stair:'));

/** What the room list can do without a pointer. Each is one edit through the same door as every gesture. */
export function listActs(
  scene: () => Scene,
  storeyInView: () => number,
  dispatch: (edit: Edit) => Refusal | null,
  refused: Table['refuse'],
): Acts {
  const roomPlan = (id: RoomId): RoomPlan | undefined => scene().plan.room(id);

  const act = (found: Edit | Refusal): Refusal | null =>
    typeof found === 'string' ? refused(found) : dispatch(found);
  const pushSide: Acts['pushSide'] = (room, side, by) => {
    const { design, shell } = scene();
    const storey = roomPlan(room)?.storey;
    if (storey === undefined) return refused('no-such-thing');
    return act(pushRun(shell, storey, sideRun(design, shell, storey, room, side), side, by));
  };

  return {
    act: (make) => act(make(scene())),
    pushSide,
    setClear: (room, axis, to) => {
      const plan = roomPlan(room);
      if (!plan) return refused('no-such-thing');
      const by = to - clearOf(plan, axis);
      const [first, second]: [Side, Side] = axis === 'width' ? ['right', 'left'] : ['bottom', 'top'];
      return pushSide(room, first, by) === null ? null : pushSide(room, second, by);
    },
    addRoom: (kind) => {
      const { design, shell, kinds } = scene();
      const storey = storeyInView();
      const place = fitRoom(design, shell, storey, kinds.rooms[kind], null);
      return place ? dispatch({ do: 'addRoom', storey, kind, ...place }) : refused('no-free-floor');
    },
    addOpeningTo: (room, other, kind) => {
      const { plan } = scene();
      const storey = roomPlan(room)?.storey;
      if (storey === undefined) return refused('no-such-thing');
      const walls = plan.storeys[storey]!.walls.filter(
        ({ owners: [a, b] }) => (a === room && isOwner(b, other)) || (b === room && isOwner(a, other)),
      );
      return act(putting(scene(), walls, kind));
    },
    setWallTo: (room, other, to) => {
      const { plan, shell } = scene();
      const storey = roomPlan(room)?.storey;
      if (storey === undefined) return refused('no-such-thing');
      const { walls, open } = plan.storeys[storey]!;
      const stretches = (to === 'open' ? walls.filter((w) => w.kind === 'inner') : open).filter(
        ({ owners: [a, b] }) => (a === room && isOwner(b, other)) || (b === room && isOwner(a, other)),
      );
      const edges: Edge[] = [];
      for (const stretch of stretches) {
        const run = runOf(shell, stretch);
        if (run) eachEdge(run, (e) => edges.push(e));
      }
      if (edges.length === 0) return refused('not-a-wall');
      // Between two rooms a wall is the default, so that putting it back is saying nothing.
      return dispatch({ do: 'setEdges', storey, edges, to: to === 'open' ? 'open' : null });
    },
    addStair: (kind) => {
      const { design, shell } = scene();
      const storey = storeyInView();
      if (storey + 1 >= shell.storeys.length) return refused('stair-no-storey');
      const stair = placeStair(design, shell, storey, kind, null);
      return stair ? dispatch({ do: 'putStair', stair }) : refused('stair-no-room');
    },
  };
}
