import { massesOf } from '../../../derive/masses.ts';
import type { StoreyPlan } from '../../../derive/plan.ts';
import { LOOKS } from '../looks.ts';
import type { Kept } from './kept.ts';
import { placed, slopedOf } from './shapes.ts';
import type { Ref } from './step.ts';
import { word } from './step.ts';

/** Over the uppermost storey: the roof, and the gables under it. How thick it is and how far it reaches out is assumed, and said on it. */
export function roofOn(all: Kept, storey: StoreyPlan, at: Ref): Ref[] {
  const { step, id, says, home } = all;
  const { ifc, sheet } = says.words.files;
  const masses = massesOf(home.plan).filter((m) => m.storey === storey.index);
  const { floor } = storey.shell;
  const kind = word(home.plan.shell.roof.kind === 'pitched' ? 'GABLE_ROOF' : 'FLAT_ROOF');
  const roof = masses.filter(({ of }) => of === 'roof');
  const gables = masses.filter(({ of }) => of === 'gable');
  return [
    ...(roof.length > 0
      ? [
          step.add(
            'IfcRoof',
            ...[id('roof'), null, ifc.roof, sheet.assumed, null, placed(all, at)],
            ...[slopedOf(all, roof, floor, LOOKS.roof), null, kind],
          ),
        ]
      : []),
    ...gables.map((gable, n) =>
      step.add(
        'IfcWall',
        ...[id(`gable ${n}`), null, ifc.gable, null, null, placed(all, at)],
        ...[slopedOf(all, [gable], floor, LOOKS.gable), null, word('SOLIDWALL')],
      ),
    ),
  ];
}
