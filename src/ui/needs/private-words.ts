import type { PrivatePart } from '../../io/outgoing.ts';
import type { Design } from '../../model/design.ts';
import { AGE_BANDS, needsOf } from '../../store/needs.ts';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';

/** What a family has written and told, part by part, as short lines: for asking whether to send it, and for showing what was sent. */
export function usePrivateWords(): (design: Design, part: PrivatePart) => string[] {
  const { formats } = useSpeech();
  const { needs: say } = useMore();
  return (design, part) => {
    const { household, cards, guests, own } = needsOf(design);
    switch (part) {
      case 'words':
        return Object.values(design.rooms).flatMap(({ label, note }) =>
          [label, note].filter((t) => t !== undefined),
        );
      case 'wishes':
        return design.wishes ? [design.wishes] : [];
      case 'household':
        return AGE_BANDS.filter((band) => household[band] > 0).map((band) =>
          say.counted(say.band[band], formats.number(household[band])),
        );
      case 'needs':
        return [
          ...cards.map((card) => say.card[card]),
          ...(guests > 0 ? [say.counted(say.guestCount, formats.number(guests))] : []),
          ...own,
        ];
    }
  };
}
