import type { Plan } from '../../derive/plan.ts';
import { acrossAt } from '../../store/guides.ts';
import type { Note, Putting } from '../../store/state.ts';
import type { Formats } from '../../words/format.ts';
import type { MoreWords, Words } from '../../words/words.ts';
import { eachOnce, roomNames } from '../parts/names.ts';
import { pieceName } from '../parts/piece-names.ts';

type Says = { readonly words: Words; readonly more: MoreWords; readonly formats: Formats };

function puttingName(what: Putting, words: Words, more: MoreWords): string {
  if (what.id === 'room') return words.kind[what.kind];
  return what.id === 'stair' ? words.stair[what.kind] : pieceName(what.kind, more);
}

/** What was copied, measured, typed or pressed, or found no place, as one sentence; empty where there is nothing to measure. */
export function tellNote(note: Note, plan: Plan, { words, more, formats }: Says): string {
  const { hand, list } = more;
  if (note.what === 'no-length') return hand.noLength;
  if (note.what === 'other-length') return hand.otherLength(formats.number(note.length / 10));
  if (note.what === 'no-storey')
    return hand.noStorey(
      note.sign,
      plan.storeys.map(({ shell }) => words.storey.short(shell.level)).join(', '),
    );
  if (note.what === 'measured') {
    const lengths = acrossAt(plan, note.at.storey, note.at).map(({ from, to }) => formats.measure(to - from));
    const [wide, deep] = lengths;
    return wide ? hand.measured(deep ? list.roomLine(wide, deep) : wide) : '';
  }
  if (note.what === 'no-place-on') {
    const level = (storey: number): string => words.storey.name(plan.storeys[storey]!.shell.level);
    const { storey, like } = note.instead;
    const says = hand.noPlaceOn(level(note.storey), puttingName(note.putting, words, more));
    const helps = hand.helps;
    if (storey !== null) return `${says} ${helps.storey(level(storey))}`;
    return `${says} ${like ? helps.like(puttingName(like, words, more)) : helps[note.putting.id]}`;
  }
  const names = roomNames(plan, words);
  if (note.what === 'no-place') return hand.noPlace(names.get(note.room) ?? '', pieceName(note.kind, more));
  const copied = [
    ...note.rooms.map((id) => names.get(id) ?? ''),
    ...note.pieces.map(({ kind }) => pieceName(kind, more)),
  ];
  return copied.length > 0 ? hand.copied(eachOnce(copied).join(', ')) : hand.copyWhat;
}
