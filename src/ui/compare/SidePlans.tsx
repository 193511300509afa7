import type { CSSProperties, ReactNode } from 'react';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../parts/Button.tsx';
import { Group } from '../parts/Group.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ScaleBar } from '../plan/Frame.tsx';
import { useSettled } from '../plan/use-settled.ts';
import type { Camera } from '../plan/viewport.ts';
import { clamp, closer, resized } from '../plan/viewport.ts';
import { Fold } from './Fold.tsx';
import type { Laid } from './look.ts';
import { coveredBy } from './look.ts';
import { PlanPane } from './PlanPane.tsx';
import { SideHomes } from './SideHomes.tsx';
import { StoreyChoice } from './StoreyChoice.tsx';
import { levelsOf } from './shown-home.ts';
import type { SideProps } from './side-props.ts';
import { keyed, takeLook } from './take-look.ts';
import { useLaid } from './use-laid.ts';

type Window = Laid & { readonly camera: Camera };

/** How much larger the words in the drawing are for a projector. */
const LARGER = 1.3;

/** Homes beside one another through one window: the same scale, the same storey, the same place of the house in the middle. */
export function SidePlans({ board, homes, large, children }: SideProps): ReactNode {
  const { words, formats } = useSpeech();
  const { compare: say } = useDesk();
  const kinds = useStore(board, (b) => b.models.kinds);
  const level = useStore(board, (b) => b.level);
  const latest = useRef<Window | null>(null);
  const [shown, setShown] = useState<Window | null>(null);
  const covered = useMemo(() => coveredBy(homes.map(({ plan }) => plan)), [homes]);
  const [place, laid] = useLaid(covered, homes.length, large);

  const show = useCallback((next: Window): void => {
    latest.current = next;
    setShown(next);
  }, []);

  useLayoutEffect(() => {
    if (!laid) return;
    const old = latest.current;
    const now = { home: laid.home, size: laid.pane };
    show({
      ...laid,
      camera: old ? resized(old.camera, { home: old.home, size: old.pane }, now) : laid.home,
    });
  }, [laid, show]);

  const looking = useMemo(
    () => ({
      camera: () => latest.current!.camera,
      home: () => latest.current!.home,
      size: () => latest.current!.pane,
      look: (camera: Camera) => show({ ...latest.current!, camera }),
    }),
    [show],
  );
  const ready = shown !== null;
  useEffect(() => {
    if (!place.current || !ready) return;
    return takeLook(
      place.current,
      (on) => (on instanceof Element ? on.closest('svg.rs-side__plan') : null),
      looking,
    );
  }, [place, ready, looking]);

  const px = useSettled(shown ? 1 / shown.camera.scale : 0, shown?.home) * (large ? LARGER : 1);
  /** A key, or the button that does the same. Tells whether it meant anything. */
  const press = (key: string): boolean => {
    const next = shown && keyed(key, looking);
    if (next) looking.look(clamp(next, shown.home, shown.pane));
    return next !== null;
  };
  const { levels, level: storey } = levelsOf(homes, level);

  return (
    <div
      className="rs-side"
      data-large={large || undefined}
      data-closer={(shown && closer(shown.camera, shown.home)) || undefined}
    >
      <div className="rs-side__bar rs-no-print">
        {children}
        <StoreyChoice levels={levels} level={storey} onLevel={board.getState().setLevel} />
        {shown && (
          <svg
            className="rs-plan rs-side__scale"
            width={176}
            height={24}
            viewBox="-2 0 176 24"
            role="img"
            aria-label={say.side.scale}
          >
            <g
              transform={`scale(${shown.camera.scale})`}
              style={{ '--rs-px': 1 / shown.camera.scale } as CSSProperties}
            >
              <ScaleBar
                x={0}
                y={8 / shown.camera.scale}
                words={{ scale: formats.wholeMetres }}
                px={1 / shown.camera.scale}
              />
            </g>
          </svg>
        )}
        <Fold title={say.side.look}>
          <Group title={say.side.look} quiet className="rs-side__hands">
            <div className="rs-row">
              <Button icon="plus" variant="tertiary" onClick={() => press('+')}>
                {say.side.nearer}
              </Button>
              <Button icon="minus" variant="tertiary" onClick={() => press('-')}>
                {say.side.farther}
              </Button>
              <Button icon="expand" variant="tertiary" onClick={() => press('0')}>
                {say.side.whole}
              </Button>
            </div>
          </Group>
        </Fold>
      </div>
      <SideHomes
        place={place}
        label={say.side.homes(words.storey.name(storey))}
        columns={shown?.columns ?? 1}
        onPress={press}
      >
        {shown &&
          homes.map((home) => (
            <PlanPane
              key={home.id}
              home={home}
              kinds={kinds}
              level={storey}
              camera={shown.camera}
              size={shown.pane}
              px={px}
            />
          ))}
      </SideHomes>
    </div>
  );
}
