import type { ReactNode } from 'react';
import type { RoomPlan } from '../../derive/plan.ts';
import { openArea } from '../../store/opened.ts';
import { openedBy, Standards } from '../draw/AreaDialog.tsx';
import { LitButton } from '../draw/Lit.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useSpeech } from '../parts/speech.ts';
import { usePlan } from '../parts/table.ts';
import '../draw/sums.css';

/** Room by room and storey by storey down to BRA, and the figures of both editions of the standard. */
export function AreaTables(): ReactNode {
  const { words, formats } = useSpeech();
  const { areaDialog } = useMore();
  const { area: say } = useDesk().review.desk;
  const plan = usePlan();
  const names = roomNames(plan, words);
  const { sums, figures, wallShare } = openArea(plan);
  return (
    <>
      <table className="ds-table rs-table rs-rooms">
        <caption className="rs-hidden">{say.rooms}</caption>
        <thead>
          <tr>
            <th scope="col">{say.room}</th>
            <th scope="col">{say.net}</th>
            <th scope="col">{say.clear}</th>
          </tr>
        </thead>
        {sums.map(({ storey, parts, low, bra }) => (
          <tbody key={storey}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {words.storey.name(plan.storeys[storey]!.shell.level)}
              </th>
            </tr>
            {[...parts, ...(low ? [low] : [])].map((line) => (
              <tr key={line.what}>
                <th scope="row">
                  <LitButton {...openedBy(line, formats)}>
                    <span>
                      {names.get(line.what) ?? areaDialog.part[line.what as keyof typeof areaDialog.part]}
                    </span>
                  </LitButton>
                </th>
                <td>{formats.number(line === low ? -line.area : line.area, 1)}</td>
                <td>
                  <span className="rs-num">{clearOf(plan.room(line.what))}</span>
                </td>
              </tr>
            ))}
            <tr data-strong>
              <th scope="row">{areaDialog.storeyTotal}</th>
              <td>{formats.number(bra, 1)}</td>
              <td />
            </tr>
          </tbody>
        ))}
      </table>
      <Standards figures={figures} />
      <p className="rs-soft">
        {areaDialog.wallShare(formats.percent(wallShare))} <bdi dir="ltr">{wallsOfAll()}</bdi>{' '}
        {areaDialog.rounded} {areaDialog.source(plan.shell.name, formats.date(plan.shell.date))}
      </p>
    </>
  );

  /** "3,9 m² ÷ 96,8 m²." */
  function wallsOfAll(): string {
    const parts = sums.flatMap((sum) => sum.parts).filter(({ what }) => what === 'walls');
    const of = (areas: readonly number[]): string => formats.m2(areas.reduce((all, area) => all + area, 0));
    return `${of(parts.map(({ area }) => area))} ÷ ${of(sums.map(({ gua }) => gua))}.`;
  }

  function clearOf(room: RoomPlan | undefined): string {
    if (!room) return '';
    const { x0, x1, y0, y1 } = room.clear;
    return `${formats.exact((x1 - x0) / 1000)} × ${formats.exact((y1 - y0) / 1000)}`;
  }
}
