import type { OpeningPlan } from '../../derive/plan.ts';
import type { RoomId } from '../../model/design.ts';
import type { Formats } from '../../words/format.ts';
import { inside } from '../../words/tries/inside.ts';
import type { MoreWords, Words } from '../../words/words.ts';

type Says = { readonly words: Words; readonly more: MoreWords; readonly formats: Formats };

/** Moved along its wall or to another; carried along with a pushed wall it is where it was in its room. */
export const slid = (now: OpeningPlan, old: OpeningPlan | undefined): boolean =>
  old !== undefined && now.kind === old.kind && (now.edge !== old.edge || now.offset !== old.offset);

/** What has become of an opening that was made otherwise, so that it is known without the drawing. */
export function remadeSays(
  now: OpeningPlan,
  old: OpeningPlan,
  name: string,
  names: ReadonlyMap<RoomId, string>,
  { words, more, formats }: Says,
): string {
  const { told, tries } = more;
  const towards = now.owners?.[now.swing === 1 ? 1 : 0];
  const where =
    towards === undefined || towards === 'outside' || towards.startsWith('stair:')
      ? null
      : towards === 'free'
        ? tries.place.free
        : inside(names.get(towards) ?? '', words.kind, tries);
  if (now.slides !== old.slides) return told.remadeOpening(name);
  if (now.swing !== old.swing && towards === 'outside' && !now.slides) return told.swingsOut(name);
  if (now.swing !== old.swing && where)
    return (now.slides ? told.hangsTowards : told.swingsInto)(name, where);
  if (now.hinge !== old.hinge) return (now.slides ? told.slidesBack : told.hungBack)(name);
  if (now.sill !== old.sill) return told.sill(name, formats.cm(now.sill));
  if (now.height !== old.height) return told.high(name, formats.cm(now.height));
  return told.remadeOpening(name);
}

/** Hung, sliding, high or low otherwise than before. */
export const remade = (now: OpeningPlan, old: OpeningPlan | undefined): boolean =>
  old !== undefined &&
  now.kind === old.kind &&
  (['hinge', 'swing', 'sill', 'height', 'slides'] as const).some((key) => now[key] !== old[key]);
