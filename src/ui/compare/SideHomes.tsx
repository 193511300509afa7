import type { CSSProperties, KeyboardEvent, ReactNode, RefObject } from 'react';

type SideHomesProps = {
  readonly place: RefObject<HTMLDivElement | null>;
  readonly label: string;
  readonly columns: number;
  /** Does what a key does. Tells whether it meant anything. */
  readonly onPress: (key: string) => boolean;
  readonly children: ReactNode;
};

/** The homes that stand side by side, in rows; keys on them lead the look of all. */
export function SideHomes({ place, label, columns, onPress, children }: SideHomesProps): ReactNode {
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (onPress(event.key)) event.preventDefault();
  };
  return (
    <section
      ref={place}
      className="rs-side__homes"
      dir="ltr"
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrows, plus and minus lead the look, as its name says
      tabIndex={0}
      onKeyDown={key}
      style={{ '--columns': columns } as CSSProperties}
    >
      {children}
    </section>
  );
}
