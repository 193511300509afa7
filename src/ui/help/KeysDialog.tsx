import type { ReactNode } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { useMore } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { useTable } from '../parts/table.ts';
import { FAR, STEP, stepOf } from '../plan/keys.ts';
import './keys.css';

/** What the keys do on the drawing. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { words, formats } = useSpeech();
  const { walk } = useMore();
  const step = useTable(stepOf);
  const storeys = useTable((t) => t.shell.storeys);
  const { keys, key, letter } = walk;
  const upper = Object.values(letter).map((one) => one.toUpperCase());
  const rows: readonly (readonly [readonly string[], string])[] = [
    [[key.arrows], keys.walk],
    [[key.space], keys.hold],
    [[`${key.shift} + ${key.space.toLocaleLowerCase()}`], keys.more],
    [[key.arrows], keys.move(formats.cm(step))],
    [[`Alt + ${key.arrows.toLocaleLowerCase()}`], keys.far(formats.cm(STEP))],
    [[`${key.shift} + ${key.arrows.toLocaleLowerCase()}`], keys.far(formats.cm(FAR))],
    [['R'], keys.turn],
    [['Ctrl + C', 'Ctrl + V'], keys.copy],
    [['Ctrl + D'], keys.twice],
    [['Enter'], keys.open],
    [upper, keys.put],
    [[walk.line.toUpperCase()], keys.line],
    [['Delete'], keys.remove],
    [[key.arrows, 'Enter'], keys.point],
    [[...storeys.map(({ level }) => words.storey.short(level)), 'Page Up', 'Page Down'], keys.storeys],
    [['+', '−', '0'], keys.zoom],
    [['Ctrl + Z', 'Ctrl + Y'], keys.undo],
    [['Ctrl + K'], keys.find],
    [['Escape'], keys.escape],
    [['?'], keys.help],
  ];
  return (
    <Dialog title={walk.keysTitle} onClose={onClose}>
      <p>{walk.keysLead}</p>
      <dl className="rs-keys">
        {rows.map(([pressed, does]) => (
          <div key={does}>
            <dt>
              {pressed.map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
