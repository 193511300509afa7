import type { ReactNode } from 'react';
import { useContext, useEffect, useRef, useState } from 'react';
import { StoreySwitch } from '../draw/StoreySwitch.tsx';
import { ThreePane } from '../draw/ThreePane.tsx';
import { SheetSlotsContext } from './slots.ts';

/** The home as a model, made when it is first scrolled to: a desk that is only read costs no graphics card. */
export function Model(): ReactNode {
  const box = useRef<HTMLDivElement>(null);
  const { model } = useContext(SheetSlotsContext);
  const [met, setMet] = useState(false);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    const watch = new IntersectionObserver((seen) => {
      if (seen.some(({ isIntersecting }) => isIntersecting)) setMet(true);
    });
    if (box.current) watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  return (
    <div className="rs-desk__model rs-canvas" ref={box}>
      <StoreySwitch />
      <div className="rs-views-box" data-view={lost ? 'lost' : '3d'}>
        {met && <ThreePane still over={model} lost={lost} onLost={setLost} />}
      </div>
    </div>
  );
}
