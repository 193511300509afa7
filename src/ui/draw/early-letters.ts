let letters = '';
let stop = (): void => {};

/**
 * Keeps what is written from now on until somebody takes it: a dialog that was asked for may take a moment to come, and its letters must
 * put no door meanwhile.
 */
export function keepLetters(): void {
  stop();
  letters = '';
  const onKey = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape' || document.querySelector('dialog[open]')) stop();
    else if (!ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Enter')) {
      if (key !== 'Enter') letters += key;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  };
  window.addEventListener('keydown', onKey, { capture: true });
  stop = () => window.removeEventListener('keydown', onKey, { capture: true });
}

/** What was written so far; from now on letters go where they are written. */
export function takeLetters(): string {
  stop();
  return letters;
}
