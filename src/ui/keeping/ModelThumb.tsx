import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Plan } from '../../derive/plan.ts';
import { useDark } from '../parts/Preferences.tsx';
import { useTable } from '../parts/table.ts';
import { useWhenIdle } from '../parts/when-idle.ts';

/** The model of a kept home, small: drawn by what draws it large, when the browser has nothing better to do. Nothing where there is no 3D. */
export function ModelThumb({ plan: now }: { readonly plan: Plan }): ReactNode {
  // What is kept stays as it is.
  const [plan] = useState(now);
  const idle = useWhenIdle();
  const furniture = useTable((t) => t.models.kinds.furniture);
  const theme = useDark() ? 'dark' : 'light';
  const [picture, setPicture] = useState<string | null | 'none'>(null);
  useEffect(() => {
    if (!idle) return;
    let url: string | null = null;
    let stop = (): void => undefined;
    let gone = false;
    void (async () => {
      const { holdBench, modelPicture } = await import('./model-picture.ts');
      if (gone) return;
      stop = holdBench();
      const drawn = await modelPicture(plan, { theme, furniture });
      if (gone) return;
      url = drawn && URL.createObjectURL(drawn);
      setPicture(url ?? 'none');
    })().catch(() => setPicture('none'));
    return () => {
      gone = true;
      stop();
      if (url) URL.revokeObjectURL(url);
    };
  }, [idle, plan, theme, furniture]);
  if (picture === 'none') return null;
  return (
    <span className="rs-kept__model" aria-hidden="true">
      {picture && <img src={picture} alt="" />}
    </span>
  );
}
