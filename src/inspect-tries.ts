import type { Finding, Rule } from './check/finding.ts';
import type { Plan } from './derive/plan.ts';
import type { Inspection, ToldTry } from './inspect-json.ts';
import type { RoomId } from './model/design.ts';
import type { Kinds } from './model/kinds.ts';
import type { PriceList } from './model/prices.ts';
import type { Programme } from './model/programme.ts';
import type { Aim } from './tries/tries.ts';
import { triesFor } from './tries/tries.ts';
import { formatsOf } from './words/format.ts';
import { nb } from './words/nb.ts';
import { changeSays, toldSays } from './words/tries/sentence.ts';

const n = formatsOf(nb, 'nb-u-nu-latn');
const pieces: Readonly<Record<string, string>> = nb.piece;

type Asked = {
  readonly plan: Plan;
  readonly programme: Programme;
  readonly prices: PriceList | undefined;
  readonly kinds: Kinds;
  readonly rules: readonly Rule[];
  readonly nameOf: (id: RoomId) => string;
};

/** Asks for tries as the app does for who looks longer, without its clock: the same drawing is told the same everywhere. */
function ask({ plan, prices, nameOf, ...rest }: Asked, aim: Aim): ToldTry[] {
  const by = { ...rest, shell: plan.shell, prices: prices ?? null };
  const steps = triesFor({ design: plan.design, aim, reach: 'far' }, by, { now: () => 0, until: 1 });
  let step = steps.next();
  while (!step.done) step = steps.next();
  const pieceOf = (kind: string): string => pieces[kind] ?? nb.furniture.other;
  const say = { tries: nb.tries, change: nb.change, kind: nb.kind, n, pieceOf, nameOf };
  return step.value.tries.map((one) => ({
    says: [...toldSays(one.told, say), ...changeSays(one, say)],
    edits: one.edits,
    change: one.change,
    left: one.left && Math.abs((one.left.found ?? 0) - (one.left.wanted ?? 0)),
  }));
}

/** Tries for each finding that does not hold, and for the frames that are passed. */
export function triesOf(asked: Asked, findings: readonly Finding[]): Inspection['tries'] {
  const aims: Aim[] = [...findings.filter((f) => f.state === 'not'), 'area', 'budget'];
  return new Map(aims.map((aim) => [aim, ask(asked, aim)]));
}
