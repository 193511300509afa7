import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { qrPath } from '../../io/qr.ts';
import { useMore } from '../parts/more.ts';

/** Dark on white in every theme: phones read nothing else as surely. */
export function QrCode({ text }: { readonly text: string }): ReactNode {
  const more = useMore();
  const qr = qrPath(text);
  const code = useRef<SVGSVGElement>(null);
  // It comes under what was pressed, most often below the edge.
  useEffect(() => {
    code.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (!qr) return <p>{more.share.qrTooLong}</p>;
  return (
    <svg
      ref={code}
      className="rs-qr"
      viewBox={`0 0 ${qr.size} ${qr.size}`}
      role="img"
      aria-label={more.share.qrLabel}
      shapeRendering="crispEdges"
    >
      <path className="rs-qr__ground" d={`M0 0h${qr.size}v${qr.size}H0z`} />
      <path className="rs-qr__ink" d={qr.d} />
    </svg>
  );
}
