import { carriesLink } from '../../io/marked.ts';
import type { Doors } from '../doors.ts';
import './take-in.css';

type Ways = Pick<Doors, 'openLink' | 'openFile'>;

const inField = ({ target }: Event): boolean =>
  target instanceof Element && target.closest('input, textarea, select') !== null;

/**
 * Whatever carries a drawing can be dropped or pasted anywhere in the app: a file, a picture, a link, text with a link in it. It opens in a
 * place of its own. Text in a field stays where it was put, and what carries nothing of ours is left alone.
 */
export function takeIn({ openLink, openFile }: Ways): void {
  const take = (data: DataTransfer | null, event: Event): void => {
    const file = data?.files[0];
    const text = data?.getData('text') ?? '';
    if (!file && !carriesLink(text)) return;
    event.preventDefault();
    void (file ? openFile(file) : openLink(text));
  };
  const over = (on: boolean): void => {
    document.documentElement.toggleAttribute('data-over', on);
  };
  addEventListener('dragover', (event) => {
    if (inField(event)) return;
    event.preventDefault();
    over(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) over(false);
  });
  addEventListener('drop', (event) => {
    over(false);
    // Some part of the page has taken all of it.
    if (event.defaultPrevented) return;
    if (!inField(event)) {
      // Else the browser would leave the page for the file.
      event.preventDefault();
      take(event.dataTransfer, event);
    }
  });
  addEventListener('paste', (event) => {
    const file = event.clipboardData?.files[0];
    if (file || !inField(event)) take(event.clipboardData, event);
  });
}
