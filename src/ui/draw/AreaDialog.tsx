import type { ReactNode } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { useArea, usePlan } from '../parts/table.ts';
import { areaBand, areaSays } from './Meters.tsx';

/** The lines behind the area meter: what was measured, how, against which frame. */
export function AreaDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const plan = usePlan();
  const area = useArea();
  const { areaDialog: say } = more;
  const band = areaBand(area);
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p>{say.lead(formats.m2(area.inUse), formats.m2(area.frame))}</p>
      <p>
        <strong>{words.meter[band]}.</strong> {areaSays(area, words, formats)}.
      </p>
      {band === 'over' && <p className="rs-note">{say.tips}</p>}
      <dl className="rs-lines">
        <Line name={say.inUse} value={formats.m2(area.inUse)} strong />
        <Line name={say.frame} value={formats.m2(area.frame)} />
        <Line name={say.free} value={formats.m2(area.free)} />
        <Line name={say.bra} value={formats.m2(area.bra)} />
        <Line name={say.braI} value={formats.m2(area.braI)} />
        <Line name={say.braE} value={formats.m2(area.braE)} />
        <Line name={say.tba} value={formats.m2(area.tba)} />
      </dl>
      <RoomAreas plan={plan} />
      <p className="rs-soft">{say.how}</p>
      <p className="rs-soft">{say.source(plan.shell.name, formats.date(plan.shell.date))}</p>
    </Dialog>
  );
}

function Line(props: {
  readonly name: string;
  readonly value: string;
  readonly strong?: boolean;
}): ReactNode {
  return (
    <div data-strong={props.strong || undefined}>
      <dt>{props.name}</dt>
      <dd className="rs-num">{props.value}</dd>
    </div>
  );
}

function RoomAreas({ plan }: { readonly plan: Plan }): ReactNode {
  const { words, formats } = useSpeech();
  const more = useMore();
  const { areaDialog: say } = more;
  const names = roomNames(plan, words);
  return plan.storeys.map((storey) => (
    <table className="ds-table rs-table" key={storey.index}>
      <caption>{words.storey.name(storey.shell.level)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.room}</th>
          <th scope="col">{say.net}</th>
        </tr>
      </thead>
      <tbody>
        {storey.rooms.map((room) => (
          <tr key={room.id}>
            <th scope="row">{names.get(room.id)}</th>
            <td>{formats.m2(room.net)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{say.walls}</th>
          <td>{formats.m2(storey.wallArea)}</td>
        </tr>
        <tr>
          <th scope="row">{say.stairs}</th>
          <td>{formats.m2(storey.stairArea)}</td>
        </tr>
        <tr>
          <th scope="row">{say.free}</th>
          <td>{formats.m2(storey.free.net)}</td>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say.built}</th>
          <td>{formats.m2(storey.builtArea)}</td>
        </tr>
      </tfoot>
    </table>
  ));
}
