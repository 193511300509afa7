import type { StoreApi } from 'zustand/vanilla';
import { createStore } from 'zustand/vanilla';
import type { Design } from '../model/design.ts';
import type { Edit } from '../model/edit.ts';
import { listed, turnsHome } from '../model/edit.ts';
import type { Models } from '../model/models.ts';
import { named } from '../model/models.ts';
import type { Grip, Hand, Scene, Tool } from '../tools/tool.ts';
import type { History } from './history.ts';
import { commit, redo, undo } from './history.ts';
import { sceneOf } from './scene.ts';
import { isSameSelection, selectionAfter, storeyOfSelection } from './selection.ts';
import { checked, shellOf, UnknownShell } from './standing.ts';
import type { Pointer, Table } from './state.ts';
import { storeyWithChange } from './storeys-apart.ts';

/** What the table does before hands have come. */
const NO_HAND: Hand = { grab: () => null, tap: () => ({}) };

/** Nothing in the hand, nothing tried, nothing refused. */
const AT_REST = { draft: null, making: null, trying: null, refused: null } as const;

const isAgain = (tool: Tool): boolean => tool.id === 'select' && tool.again !== undefined;

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
  /** Where one was before a try was shown on another storey. */
  let left: { readonly storey: number; readonly to: number } | null = null;
  /** Edits that were asked for before hands had come; they are made when they come. */
  const early: (Edit | readonly Edit[])[] = [];

  return createStore<Table>()((set, get) => {
    const scene = (): Scene => sceneOf(get());

    /** Shows an edit as a draft. What cannot come to the hand comes as near as it can, and says why; else the draft stays where it last fitted. */
    const sketch = (edits: Edit | readonly Edit[] | null): void => {
      const text = JSON.stringify(edits);
      if (text === asked) return;
      asked = text;
      const { history, shell, hands } = get();
      if (edits === null || !hands) {
        set({ ...AT_REST });
        return;
      }
      const result = hands.drag(history.present, listed(edits), shell);
      if ('design' in result)
        set({ ...AT_REST, draft: result.design, making: result.made, refused: result.short });
      else set({ refused: result.refused });
    };

    /** The storey one left to look at a try, for as long as one has gone to no other; else the one in view. */
    const leftFor = (): number => {
      const { trying, storey } = get();
      return trying && left?.to === storey ? left.storey : storey;
    };

    const endGesture = (): void => {
      gesture = null;
      asked = '';
    };

    /** Lays a new history on the table, with all that follows from its present design. */
    const lay = (next: History<Design>, inView = get().storey): void => {
      const before = get().history.present;
      const { present } = next;
      const shell = shellOf(models, present);
      const storey = Math.min(inView, present.storeys.length - 1);
      const selection = selectionAfter(get().selection, before, present);
      const moved = storey !== get().storey;
      set({
        history: next,
        shell,
        ...AT_REST,
        lit: [],
        storey,
        selection: moved && selection && storeyOfSelection(selection, present) !== storey ? null : selection,
      });
    };

    /** A step back or forth is seen where it happens. */
    const step = (by: typeof undo): void => {
      endGesture();
      const { history, storey } = get();
      const next = by(history);
      lay(next, storeyWithChange(history.present, next.present, storey));
    };

    const keep = (design: Design): void => {
      lay(commit(get().history, design));
      // One thing was put; the hand is free again to push and move it. Painting goes on, and so do doors and windows: the walls
      // that take them are lit.
      const { tool } = get();
      if (tool.id === 'opening') set({ tool: { id: 'select', again: tool.kind } });
      else if (tool.id === 'room' || tool.id === 'stair' || tool.id === 'piece')
        set({ tool: { id: 'select' } });
    };

    const dispatch: Table['dispatch'] = (edits) => {
      endGesture();
      const { history, shell, hands } = get();
      if (!hands) {
        early.push(edits);
        return null;
      }
      const result = hands.apply(history.present, listed(edits), shell);
      if ('refused' in result) {
        set({ ...AT_REST });
        return refuse(result.refused);
      }
      keep(result.design);
      // What was in the hand for a place in the home is not meant any more.
      if (listed(edits).some(turnsHome)) set({ tool: { id: 'select' } });
      return null;
    };

    /** True when the hand measures; then there is nothing else to do. */
    const measures = (p: Pointer): boolean => {
      if (get().tool.id !== 'measure') return false;
      set({ ruler: p });
      return true;
    };

    /** With nothing picked up there is nothing to gather more to, and measuring is over; with something there is, it is not put again. */
    const pickUp: Table['select'] = (selection) => {
      const { tool } = get();
      const done = selection === null ? tool.id === 'gather' || tool.id === 'measure' : isAgain(tool);
      set({ selection, lit: [], refused: null, ...(done ? { tool: { id: 'select' }, ruler: null } : {}) });
    };

    const refuse: Table['refuse'] = (why) => {
      // Told anew when it is the same as last time: it was asked for anew.
      if (get().refused === why) set({ refused: null });
      set({ refused: why });
      return why;
    };

    const act: Table['act'] = (make) => {
      const made = make(scene());
      return typeof made === 'string' ? refuse(made) : dispatch(made);
    };
    const hand = (): Hand => get().hands?.handFor(get().tool) ?? NO_HAND;

    return {
      models,
      shell: shellOf(models, history.present),
      history,
      ...AT_REST,
      storey: shellOf(models, history.present).entrance.storey,
      tool: { id: 'select' },
      selection: null,
      view: 'plan',
      wall: { theirs: null, ours: null },
      lit: [],
      ruler: null,
      noted: null,
      hands: null,

      dispatch,
      refuse,
      note: (noted) => set({ noted }),
      takeUp: (hands) => {
        set({ hands });
        early.splice(0).forEach(dispatch);
      },
      tryOut: (edits) => {
        endGesture();
        const { history, shell, hands } = get();
        const result = hands?.apply(history.present, edits, shell) ?? { refused: 'no-such-thing' };
        if ('refused' in result) {
          set({ ...AT_REST, refused: result.refused });
          return result.refused;
        }
        const from = leftFor();
        const storey = storeyWithChange(history.present, result.design, from);
        left = { storey: from, to: storey };
        set({ ...AT_REST, draft: result.design, trying: edits, tool: { id: 'select' }, storey });
        return null;
      },
      undo: () => step(undo),
      redo: () => step(redo),
      learn: (list) => {
        const { models } = get();
        if (!named(models.prices, list)) set({ models: { ...models, prices: [...models.prices, list] } });
      },
      talk: (change) => set({ wall: { ...get().wall, ...change } }),
      open: (given) => {
        endGesture();
        const next = checked(models, given);
        const shell = shellOf(models, next.present);
        set({
          history: next,
          shell,
          ...AT_REST,
          storey: shell.entrance.storey,
          tool: { id: 'select' },
          selection: null,
          lit: [],
        });
      },

      takes: (p) => {
        const { trying, tool } = get();
        return trying !== null || tool.id === 'measure' || hand().grab(scene(), p) !== null;
      },
      press: (p) => {
        if (get().trying) {
          // The hand wants the drawing back as it is; what it would grab is not where it looks to be.
          set({ ...AT_REST });
          return;
        }
        measures(p);
        const { grab, ghost } = hand();
        const grip = grab(scene(), p);
        gesture = { from: p, grip, moved: false };
        asked = '';
        if (ghost) sketch(ghost(scene(), p));
        // What was refused may be so once more, and is told anew.
        else if (get().refused) set({ refused: null });
      },
      move: (p) => {
        if (measures(p) || !gesture) return;
        const { from, grip } = gesture;
        if (!gesture.moved && Math.hypot(p.x - from.x, p.y - from.y) < from.reach * TAP_SHARE) return;
        if (!gesture.moved) {
          gesture.moved = true;
          // What is in the hand already is not picked up anew.
          const picks = grip?.select && grip.drags !== 'ghost' ? grip.select : null;
          if (picks && !isSameSelection(picks, get().selection)) set({ selection: picks });
        }
        if (grip) sketch(grip.drag(p));
      },
      release: (p) => {
        if (!gesture) return;
        const { moved, from } = gesture;
        const { draft } = get();
        endGesture();
        if (draft) {
          keep(draft);
          return;
        }
        if (moved) return;
        const { edit, select, refused } = hand().tap(scene(), { ...p, x: from.x, y: from.y });
        if (edit) dispatch(edit);
        else if (refused) refuse(refused);
        else if (select !== undefined) pickUp(select);
        else if (get().tool.id === 'measure') set({ noted: { what: 'measured', at: p } });
      },
      hover: (p) => {
        if (gesture || (p && measures(p))) return;
        const { ghost } = hand();
        if (ghost) sketch(p && ghost(scene(), p));
      },
      cancel: () => {
        const { draft, trying, tool } = get();
        // The ghost under a hand that only hovers goes with what it is of: it would be back at the next move.
        const hovers = gesture === null && trying === null;
        endGesture();
        if (draft && !hovers) set({ ...AT_REST, storey: leftFor() });
        else if (tool.id !== 'select' || isAgain(tool))
          set({ ...AT_REST, tool: { id: 'select' }, ruler: null });
        else set({ ...AT_REST, selection: null, lit: [] });
      },

      setTool: (tool) => {
        endGesture();
        set({ tool, ruler: null, ...AT_REST });
      },
      select: pickUp,
      setStorey: (storey) => {
        if (!get().history.present.storeys[storey]) return;
        endGesture();
        left = null;
        const { selection, history, trying, tool } = get();
        const here = selection && storeyOfSelection(selection, history.present) === storey;
        // A try is looked at on every storey; what the hand began on one is not.
        // With what was gathered out of sight there is nothing to gather more to.
        const done = !here && tool.id === 'gather';
        set({
          storey,
          ...(trying ? {} : AT_REST),
          ...(done ? { tool: { id: 'select' } } : {}),
          selection: here ? selection : null,
        });
      },
      setView: (view) => set({ view }),
      light: (lit) => {
        const first = lit.find((spot) => spot.storey === get().storey) ?? lit[0];
        set({ lit, ...(first ? { storey: first.storey } : {}) });
      },

      act,
      turnPieces: (indices) => act((s) => s.pieces?.turn(s, indices) ?? 'no-such-thing'),
    };
  });
}

/** A table with the document on it; null when its house is not among the models. */
export function tableFor(models: Models, history: History<Design>): StoreApi<Table> | null {
  try {
    return createTable(models, history);
  } catch (error) {
    if (error instanceof UnknownShell) return null;
    throw error;
  }
}
