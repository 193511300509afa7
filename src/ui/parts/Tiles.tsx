import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useLayoutEffect, useRef } from 'react';

type TilesProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly ref?: RefObject<HTMLDivElement | null>;
};

/** Tiles in rows: one stop for Tab, on the tile that had the focus last; the arrows go from tile to tile as they lie. */
export function Tiles({ label, children, ref }: TilesProps): ReactNode {
  const own = useRef<HTMLDivElement>(null);
  const box = ref ?? own;
  const last = useRef<Element | null>(null);
  const tiles = (): HTMLElement[] => [...box.current!.querySelectorAll('button')];
  const settle = (): void => {
    const all = tiles();
    const stop = all.find((tile) => tile === last.current) ?? all[0];
    for (const tile of all) tile.tabIndex = tile === stop ? 0 : -1;
  };
  // Every time, for the tiles that came just now.
  useLayoutEffect(settle);

  const onKeyDown = (e: KeyboardEvent): void => {
    const all = tiles();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const row = all.filter((tile) => tile.offsetTop === all[0]!.offsetTop).length;
    const on = getComputedStyle(box.current!).direction === 'rtl' ? -1 : 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at + on,
      ArrowLeft: at - on,
      ArrowDown: at + row,
      ArrowUp: at - row,
      Home: 0,
      End: all.length - 1,
    };
    const tile = all[to[e.key] ?? -1];
    if (!tile) return;
    e.preventDefault();
    tile.focus();
  };

  return (
    <div
      ref={box}
      className="rs-tiles"
      role="toolbar"
      aria-label={label}
      onKeyDown={onKeyDown}
      onFocus={(e) => {
        last.current = e.target;
        settle();
      }}
    >
      {children}
    </div>
  );
}
