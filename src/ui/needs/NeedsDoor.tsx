import type { ReactNode } from 'react';
import { NeedIcon } from '../icons/NeedIcon.tsx';
import '../parts/rows.css';

/** The way to what the family tells of itself, where it is looked for: in the menu and beside what the house says. */
export function NeedsDoor({
  word,
  onOpen,
}: {
  readonly word: string;
  readonly onOpen: () => void;
}): ReactNode {
  return (
    <button
      type="button"
      className="ds-button rs-row-button"
      data-variant="secondary"
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      <NeedIcon picture="family" size={32} />
      <span>{word}</span>
    </button>
  );
}
