import type { ReactNode } from 'react';
import { useLayoutEffect, useRef, useState } from 'react';
import { usePlanWords } from '../parts/plan-words.ts';
import { usePlan, useTable } from '../parts/table.ts';
import { PlanDrawing } from '../plan/PlanDrawing.tsx';

/** The drawing as large as its place, with nothing to take hold of. */
export function StillPlan(): ReactNode {
  const plan = usePlan();
  const storey = useTable((t) => t.storey);
  const kinds = useTable((t) => t.models.kinds);
  const lit = useTable((t) => t.lit);
  const words = usePlanWords(plan, storey);
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ readonly width: number; readonly height: number } | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0) setSize({ width: Math.floor(width), height: Math.floor(height) });
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  return (
    <div className="rs-plan-box" ref={box}>
      {size && (
        <PlanDrawing
          plan={plan}
          storey={storey}
          below={plan.storeys[storey - 1]}
          kinds={kinds}
          words={words}
          lit={lit}
          {...size}
        />
      )}
    </div>
  );
}
