import { useState } from 'react';
import type { Plan, RoomPlan } from '../../../derive/plan.ts';
import type { Design, RoomId } from '../../../model/design.ts';
import { keptPlanOf } from '../../../store/derived.ts';
import type { Furnished } from '../../../store/furnish-rooms.ts';
import type { MoreWords } from '../../../words/words.ts';
import { useMore } from '../../parts/more.ts';
import { roomNames } from '../../parts/names.ts';
import { pieceName } from '../../parts/piece-names.ts';
import { useSpeech } from '../../parts/speech.ts';
import { useTable, useTableStore } from '../../parts/table.ts';
import { useInspector } from '../use-findings.ts';

type Names = ReadonlyMap<RoomId, string>;

/** What did not go in, room by room; "sofa, stuebord". */
const leftOver = (told: readonly Furnished[], names: Names, more: MoreWords): readonly string[] =>
  told
    .filter(({ left }) => left.length > 0)
    .map(({ room, left }) =>
      more.furniture.left(
        names.get(room) ?? '',
        left.map((kind) => pieceName(kind, more).toLocaleLowerCase()).join(', '),
      ),
    );

function inRoom(told: Furnished, names: Names, { furniture }: MoreWords): string {
  const name = names.get(told.room) ?? '';
  return { put: furniture.allIn, there: furniture.already, needless: furniture.nothing }[told.did](name);
}

function inHome(told: readonly Furnished[], { furniture }: MoreWords): string {
  if (told.length === 0) return furniture.homeNone;
  return told.some(({ did }) => did === 'put') ? furniture.homeIn : furniture.homeAlready;
}

/**
 * Furnishes rooms as one step of history, beside the page, and tells how it went for as long as the home is as it was left. Nothing is
 * put when the home was changed meanwhile.
 */
export function useFurnish(): {
  readonly says: readonly string[];
  readonly busy: boolean;
  readonly furnish: (of: (plan: Plan) => readonly RoomPlan[], whole: boolean) => void;
} {
  const { words } = useSpeech();
  const more = useMore();
  const store = useTableStore();
  const inspector = useInspector();
  const present = useTable((t) => t.history.present);
  const [busy, setBusy] = useState(false);
  const [said, say] = useState<{ readonly of: Design; readonly says: readonly string[] } | null>(null);

  const furnish = async (of: (plan: Plan) => readonly RoomPlan[], whole: boolean): Promise<void> => {
    if (!inspector || busy) return;
    setBusy(true);
    try {
      const table = store.getState();
      const plan = keptPlanOf(table);
      const { furnishRooms } = await import('../../../store/furnish-rooms.ts');
      const { edits, told } = await furnishRooms(plan, of(plan), table.models.kinds, inspector.furnish);
      if (store.getState().history.present !== plan.design) return;
      if (edits.length > 0) store.getState().dispatch(edits);
      const names = roomNames(plan, words);
      const left = leftOver(told, names, more);
      const [only] = told;
      const well = whole || !only ? inHome(told, more) : inRoom(only, names, more);
      say({ of: store.getState().history.present, says: left.length > 0 ? left : [well] });
    } finally {
      setBusy(false);
    }
  };

  return {
    says: said?.of === present ? said.says : [],
    busy,
    furnish: (of, whole) => void furnish(of, whole),
  };
}
