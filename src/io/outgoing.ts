import type { Design, Room } from '../model/design.ts';
import type { Needs } from '../model/needs.ts';
import { NO_NEEDS, personsIn, saysSomething } from '../model/needs.ts';
import type { Shared } from '../model/purpose.ts';

/** What a family has written or told for itself. It leaves the device, by link, code or file, only when it is ticked. */
export const PRIVATE_PARTS = ['words', 'wishes', 'household', 'needs'] as const;
export type PrivatePart = (typeof PRIVATE_PARTS)[number];

const activities = (needs: Needs): Needs => ({ ...needs, household: NO_NEEDS.household });

const HAS: Readonly<Record<PrivatePart, (design: Design) => boolean>> = {
  words: ({ rooms }) => Object.values(rooms).some(({ label, note }) => label || note),
  wishes: ({ wishes }) => wishes !== undefined,
  household: ({ needs }) => personsIn(needs) > 0,
  needs: ({ needs }) => needs !== undefined && saysSomething(activities(needs)),
};

/** The private parts that a design holds something of. */
export const privateParts = (design: Design): PrivatePart[] =>
  PRIVATE_PARTS.filter((part) => HAS[part](design));

/** Rules that speak of what a family has told have a letter of their own: B, for *behov*. */
const aboutNeeds = (rule: string): boolean => rule.startsWith('B-');

const unnamed = (rooms: Design['rooms']): Design['rooms'] =>
  Object.fromEntries(Object.entries(rooms).map(([id, { kind }]): [string, Room] => [id, { kind }]));

/** The design as it is sent: all of it but the private parts that are not ticked, and what would give them away. */
export function outgoing(design: Design, ticked: readonly PrivatePart[]): Design {
  const kept = (part: PrivatePart): boolean => ticked.includes(part) || !HAS[part](design);
  const { needs: told, wishes, muted: all, ...home } = design;
  const needs = told && {
    ...(kept('needs') ? told : NO_NEEDS),
    household: kept('household') ? told.household : NO_NEEDS.household,
  };
  // A reason given for a need tells of the need.
  const open = kept('needs') && kept('household');
  const muted = all?.filter(({ rule }) => open || !aboutNeeds(rule));
  return {
    ...home,
    rooms: kept('words') ? home.rooms : unnamed(home.rooms),
    ...(needs && saysSomething(needs) && { needs }),
    ...(wishes !== undefined && kept('wishes') && { wishes }),
    ...(muted && muted.length > 0 && { muted }),
  };
}

/**
 * A design as a meeting may see it; null when it was not shared for that. Names and notes of rooms, who lives there and needs in the
 * family's own words are left out, whatever the link held, and so is what matters most to them unless they let it be shown there.
 */
export function forMeeting({ design, purpose }: Shared): Design | null {
  if (purpose === 'looking') return null;
  const ticked: readonly PrivatePart[] = purpose === 'meetings' ? ['needs'] : ['needs', 'wishes'];
  const { needs, muted: all, ...home } = outgoing(design, ticked);
  const told = needs && { ...needs, own: [] };
  const muted = all?.filter(({ rule }) => !aboutNeeds(rule));
  return {
    ...home,
    ...(told && saysSomething(told) && { needs: told }),
    ...(muted && muted.length > 0 && { muted }),
  };
}
