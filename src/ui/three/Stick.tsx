import type { PointerEvent, ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { Push } from './stroller.ts';

/** How far the knob goes, in pixels. */
const REACH = 34;

/** A stick under the thumb: up walks, to the sides turns. Keys, buttons and taps do the same, so it says nothing aloud. */
export function Stick({ onPush }: { readonly onPush: (push: Push | null) => void }): ReactNode {
  const [knob, setKnob] = useState({ x: 0, y: 0 });
  const held = useRef<number | null>(null);
  const lean = (e: PointerEvent): void => {
    const box = e.currentTarget.getBoundingClientRect();
    const [x, y] = [e.clientX - box.left - box.width / 2, e.clientY - box.top - box.height / 2];
    const far = Math.max(1, Math.hypot(x, y) / REACH);
    setKnob({ x: x / far, y: y / far });
    onPush({ ahead: -y / far / REACH, aside: 0, turn: x / far / REACH });
  };
  const rest = (): void => {
    held.current = null;
    setKnob({ x: 0, y: 0 });
    onPush(null);
  };
  return (
    <div
      className="rs-stick rs-no-print"
      aria-hidden="true"
      onPointerDown={(e) => {
        e.currentTarget.setPointerCapture(e.pointerId);
        held.current = e.pointerId;
        lean(e);
      }}
      onPointerMove={(e) => held.current === e.pointerId && lean(e)}
      onPointerUp={rest}
      onPointerCancel={rest}
    >
      <svg viewBox="-48 -48 96 96" aria-hidden="true">
        <circle className="rs-stick__ring" r="46" />
        <circle className="rs-stick__knob" cx={knob.x} cy={knob.y} r="20" />
      </svg>
    </div>
  );
}
