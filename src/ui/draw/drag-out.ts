import './drag-out.css';

/** Where things are put. In the 3D picture a press that drags may be a turn of the model, so that there it is shown, and put where one lets go. */
const PLAN = 'svg.rs-plan-view';
const PICTURE = '.rs-three__picture canvas';

/**
 * A tile that is dragged is taken up as it leaves its place, and goes on as a press on the plan from where the hand comes to it: who has
 * seen other things carried does not look for a tap. Tiles are tapped all the same. Returns how to stop.
 */
export function mountDragOut(page: Document = document): () => void {
  let from: { readonly tile: HTMLElement; readonly pointer: number } | null = null;

  const under = (e: PointerEvent, what: string): Element | null =>
    page.elementFromPoint(e.clientX, e.clientY)?.closest(what) ?? null;
  /** The same hand at the same place, on something else. */
  const act = (on: Element, name: string, e: PointerEvent, as = e.pointerType): void => {
    const { pointerId, clientX, clientY, isPrimary } = e;
    const here = { pointerId, clientX, clientY, isPrimary, pointerType: as };
    on.dispatchEvent(new PointerEvent(name, { ...here, bubbles: true }));
  };

  const down = (e: PointerEvent): void => {
    const tile =
      e.isPrimary && e.button === 0 && (e.target as Element).closest<HTMLElement>('.rs-tile[aria-pressed]');
    from = tile ? { tile, pointer: e.pointerId } : null;
  };
  const move = (e: PointerEvent): void => {
    // What is done here on a drawing comes by here as well.
    if (!e.isTrusted || from?.pointer !== e.pointerId) return;
    const { tile } = from;
    const over = page.elementFromPoint(e.clientX, e.clientY);
    if (!over || tile.contains(over)) return;
    if (tile.ariaPressed !== 'true') tile.click();
    const picture = under(e, PICTURE);
    if (picture && e.target !== picture) act(picture, 'pointermove', e, 'mouse');
    const plan = under(e, PLAN);
    if (!plan) return;
    from = null;
    // What a finger presses first has all it does; from here on that is the plan.
    if (tile.hasPointerCapture(e.pointerId)) tile.releasePointerCapture(e.pointerId);
    act(plan, 'pointerdown', e);
  };
  const up = (e: PointerEvent): void => {
    if (!e.isTrusted || from?.pointer !== e.pointerId) return;
    from = null;
    const picture = under(e, PICTURE);
    if (!picture) return;
    act(picture, 'pointerdown', e);
    act(picture, 'pointerup', e);
  };
  const drop = (): void => {
    from = null;
  };

  /** Whether there is more of a shelf on the side it begins on. */
  const aside = ({ target }: Event): void => {
    if (target instanceof HTMLElement && target.matches('.rs-shelf'))
      target.toggleAttribute('data-aside', target.scrollLeft !== 0);
  };

  const stop = new AbortController();
  const { signal } = stop;
  page.addEventListener('pointerdown', down, { signal });
  page.addEventListener('pointermove', move, { signal });
  page.addEventListener('pointerup', up, { signal });
  page.addEventListener('pointercancel', drop, { signal });
  page.addEventListener('scroll', aside, { signal, capture: true, passive: true });
  return () => stop.abort();
}
