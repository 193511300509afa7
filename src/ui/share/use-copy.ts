import type { RefObject } from 'react';
import { useState } from 'react';

/** Copies a text; where the browser does not let us, marks it in its field for the reader to copy. `null` until it was tried. */
export function useCopy(text: string, field: RefObject<HTMLInputElement | null>) {
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied({ text, done: true });
    } catch {
      field.current?.focus();
      field.current?.select();
      setCopied({ text, done: false });
    }
  };
  return { copy, copied: copied?.text === text ? copied.done : null };
}
