import './drag-out.css';

/** Where things are put: the plan, and the 3D picture. */
const DRAWING = 'svg.rs-plan-view, .rs-three__picture canvas';

/**
 * A tile that is dragged is taken up as it leaves its place, and goes on as a press on the drawing from where the hand comes to it: who has
 * seen other things carried does not look for a tap. Tiles are tapped all the same. Returns how to stop.
 */
export function mountDragOut(page: Document = document): () => void {
  let from: { readonly tile: HTMLElement; readonly pointer: number } | null = null;

  const down = (e: PointerEvent): void => {
    const tile =
      e.isPrimary && e.button === 0 && (e.target as Element).closest<HTMLElement>('.rs-tile[aria-pressed]');
    from = tile ? { tile, pointer: e.pointerId } : null;
  };
  const move = (e: PointerEvent): void => {
    if (from?.pointer !== e.pointerId) return;
    const { tile } = from;
    const under = page.elementFromPoint(e.clientX, e.clientY);
    if (!under || tile.contains(under)) return;
    if (tile.ariaPressed !== 'true') tile.click();
    const drawing = under.closest(DRAWING);
    if (!drawing) return;
    from = null;
    // What a finger presses first has all it does; from here on that is the drawing.
    if (tile.hasPointerCapture(e.pointerId)) tile.releasePointerCapture(e.pointerId);
    const { pointerId, pointerType, clientX, clientY, isPrimary } = e;
    const here = { pointerId, pointerType, clientX, clientY, isPrimary };
    drawing.dispatchEvent(new PointerEvent('pointerdown', { ...here, bubbles: true }));
  };
  const drop = (): void => {
    from = null;
  };

  const stop = new AbortController();
  const { signal } = stop;
  page.addEventListener('pointerdown', down, { signal });
  page.addEventListener('pointermove', move, { signal });
  page.addEventListener('pointerup', drop, { signal });
  page.addEventListener('pointercancel', drop, { signal });
  return () => stop.abort();
}
