import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import { derive } from '../derive/derive.ts';
import { applyEdit } from '../model/apply.ts';
import type { Design } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import { misfit } from '../model/misfit.ts';
import type { Models } from '../model/models.ts';
import { named, shellFor } from '../model/models.ts';
import type { Shell } from '../model/shell.ts';
import { handFor } from '../tools/hands.ts';
import type { Grip, Scene } from '../tools/tool.ts';
import { listActs } from './acts.ts';
import type { History } from './history.ts';
import { commit, redo, undo } from './history.ts';
import type { Pointer, Selection, Table } from './state.ts';

/** A design cannot be laid on the table whose shell this copy of the program does not have, or that does not fit it. */
export class UnknownShell extends Error {
  override readonly name = 'UnknownShell';
  constructor(readonly design: Design) {
    super(`no shell ${design.shell.id} ${design.shell.revision} among the models that the design stands in`);
  }
}

const shellOf = (models: Models, design: Design): Shell => {
  const shell = shellFor(models, design.shell, design.side);
  if (!shell) throw new UnknownShell(design);
  return shell;
};

/** What comes from a file, a link or the storage may not stand in its shell; what edits made of it always does. */
function checked(models: Models, history: History<Design>): History<Design> {
  const { present } = history;
  if (misfit(present, shellOf(models, present)) !== null) throw new UnknownShell(present);
  return history;
}

/** How far a press may wander and still be a tap, as a share of what a finger covers. */
const TAP_SHARE = 0.35;

/**
 * The table of one document. A gesture is one draft and one step of history; nothing of it is left after `cancel`.
 * Throws UnknownShell when the models do not hold the design's shell, or the design does not stand in it.
 */
export function createTable(models: Models, laid: History<Design>): StoreApi<Table> {
  const history = checked(models, laid);
  /** The gesture under way: where it began, what it holds, whether it has moved. */
  let gesture: { from: Pointer; grip: Grip | null; moved: boolean } | null = null;
  let asked = '';

  return createStore<Table>()((set, get) => {
    const scene = (): Scene => {
      const { history, shell, selection } = get();
      const design = history.present;
      return { design, plan: derive(design, shell), shell, kinds: models.kinds, selection };
    };

    /** Shows an edit as a draft. An edit that is refused leaves the draft where it last fitted. */
    const sketch = (edit: Edit | null): void => {
      const text = JSON.stringify(edit);
      if (text === asked) return;
      asked = text;
      const { history, shell } = get();
      if (edit === null) {
        set({ draft: null, refused: null });
        return;
      }
      const result = applyEdit(history.present, edit, shell);
      if ('design' in result) set({ draft: result.design, refused: null });
      else set({ refused: result.refused });
    };

    const endGesture = (): void => {
      gesture = null;
      asked = '';
    };

    /** The selection after a step: what was just added, or the old one while it still exists. */
    const selectionIn = (before: Design, after: Design): Selection | null => {
      const added = Object.keys(after.rooms).find((id) => !Object.hasOwn(before.rooms, id));
      if (added) return { what: 'room', id: added };
      if (after.openings.length > before.openings.length)
        return { what: 'opening', index: after.openings.length - 1 };
      if (after.stairs.length > before.stairs.length)
        return { what: 'stair', index: after.stairs.length - 1 };
      return stillThere(get().selection, after, before);
    };

    /** Lays a new history on the table, with all that follows from its present design. */
    const lay = (next: History<Design>): void => {
      const before = get().history.present;
      const { present } = next;
      const shell = shellOf(models, present);
      set({
        history: next,
        shell,
        draft: null,
        lit: [],
        storey: Math.min(get().storey, present.storeys.length - 1),
        selection: selectionIn(before, present),
        refused: null,
      });
    };

    const keep = (design: Design): void => {
      lay(commit(get().history, design));
      // One thing was put; the hand is free again to push and move it. Painting goes on.
      const { tool } = get();
      if (tool.id === 'room' || tool.id === 'opening' || tool.id === 'stair') set({ tool: { id: 'select' } });
    };

    const dispatch: Table['dispatch'] = (edit) => {
      endGesture();
      const { history, shell } = get();
      const result = applyEdit(history.present, edit, shell);
      if ('refused' in result) {
        set({ refused: result.refused, draft: null });
        return result.refused;
      }
      keep(result.design);
      return null;
    };

    return {
      models,
      shell: shellOf(models, history.present),
      history,
      draft: null,
      storey: Math.max(
        0,
        shellOf(models, history.present).storeys.findIndex((s) => s.level === 0),
      ),
      tool: { id: 'select' },
      selection: null,
      view: 'plan',
      lit: [],
      refused: null,

      dispatch,
      undo: () => {
        endGesture();
        lay(undo(get().history));
      },
      redo: () => {
        endGesture();
        lay(redo(get().history));
      },
      learn: (list) => {
        const { models } = get();
        if (!named(models.prices, list)) set({ models: { ...models, prices: [...models.prices, list] } });
      },
      open: (given) => {
        endGesture();
        const next = checked(models, given);
        const shell = shellOf(models, next.present);
        set({
          history: next,
          shell,
          draft: null,
          storey: Math.max(
            0,
            shell.storeys.findIndex((s) => s.level === 0),
          ),
          tool: { id: 'select' },
          selection: null,
          lit: [],
          refused: null,
        });
      },

      press: (p) => {
        const hand = handFor(get().tool);
        const grip = hand.grab(scene(), p);
        gesture = { from: p, grip, moved: false };
        asked = '';
        if (hand.ghost) sketch(hand.ghost(scene(), p));
      },
      move: (p) => {
        if (!gesture) return;
        const { from, grip } = gesture;
        if (!gesture.moved && Math.hypot(p.x - from.x, p.y - from.y) < from.reach * TAP_SHARE) return;
        if (!gesture.moved) {
          gesture.moved = true;
          if (grip?.select && handFor(get().tool).ghost === undefined) set({ selection: grip.select });
        }
        if (grip) sketch(grip.drag(p));
      },
      release: (p) => {
        if (!gesture) return;
        const { moved, from } = gesture;
        const { draft, tool } = get();
        endGesture();
        if (draft) {
          keep(draft);
          return;
        }
        if (moved) return;
        const { edit, select, refused } = handFor(tool).tap(scene(), { ...p, x: from.x, y: from.y });
        if (edit) dispatch(edit);
        else if (refused) set({ refused });
        else if (select !== undefined) set({ selection: select, lit: [], refused: null });
      },
      hover: (p) => {
        if (gesture) return;
        const ghost = handFor(get().tool).ghost;
        if (ghost) sketch(p && ghost(scene(), p));
      },
      cancel: () => {
        const { draft, tool } = get();
        endGesture();
        if (draft) set({ draft: null, refused: null });
        else if (tool.id !== 'select') set({ tool: { id: 'select' }, refused: null });
        else set({ selection: null, lit: [], refused: null });
      },

      setTool: (tool) => {
        endGesture();
        set({ tool, draft: null, refused: null });
      },
      select: (selection) => set({ selection, lit: [], refused: null }),
      setStorey: (storey) => {
        if (!get().history.present.storeys[storey]) return;
        endGesture();
        const { selection, history } = get();
        const here = selection && storeyOfSelection(selection, history.present) === storey;
        set({ storey, draft: null, selection: here ? selection : null, refused: null });
      },
      setView: (view) => set({ view }),
      light: (lit) => {
        const first = lit.find((spot) => spot.storey === get().storey) ?? lit[0];
        set({ lit, ...(first ? { storey: first.storey } : {}) });
      },

      ...listActs(
        scene,
        () => get().storey,
        dispatch,
        (refused) => set({ refused }),
      ),
    };
  });
}

/** The selection while it still names the same thing; a removed opening or stair shifts the indices, so it goes. */
function stillThere(selection: Selection | null, after: Design, before: Design): Selection | null {
  switch (selection?.what) {
    case 'room':
      return Object.hasOwn(after.rooms, selection.id) ? selection : null;
    case 'opening':
      return after.openings.length === before.openings.length ? selection : null;
    case 'stair':
      return after.stairs.length === before.stairs.length ? selection : null;
    default:
      return null;
  }
}

function storeyOfSelection(selection: Selection, design: Design): number {
  switch (selection.what) {
    case 'room':
      return design.storeys.findIndex(({ rows }) => rows.some((row) => row.includes(selection.id)));
    case 'opening':
      return design.openings[selection.index]?.storey ?? -1;
    case 'stair':
      return design.stairs[selection.index]?.storey ?? -1;
    default:
      return Number(selection.key.split(' ')[0]);
  }
}
