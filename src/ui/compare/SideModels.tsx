import type { ReactNode } from 'react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Spot } from '../../check/finding.ts';
import type { Rect } from '../../model/units.ts';
import type { Several, SeveralProps } from '../../view/mount-several.tsx';
import { mountSeveral } from '../../view/mount-several.tsx';
import { FLOOR_TINTS } from '../look/tints.ts';
import { Button } from '../parts/Button.tsx';
import { Group } from '../parts/Group.tsx';
import { useDesk, useMore } from '../parts/more.ts';
import { roomNames } from '../parts/names.ts';
import { useDark } from '../parts/Preferences.tsx';
import { useSpeech } from '../parts/speech.ts';
import { Light } from '../three/Light.tsx';
import type { SunTime } from '../three/sun-time.ts';
import { sunOf } from '../three/sun-time.ts';
import { Fold } from './Fold.tsx';
import { middleOf } from './look.ts';
import { Pane } from './Pane.tsx';
import { SideHomes } from './SideHomes.tsx';
import { StoreyChoice } from './StoreyChoice.tsx';
import { levelsOf, storeyAt } from './shown-home.ts';
import type { SideProps } from './side-props.ts';
import { useLaid } from './use-laid.ts';

/** One press of a turn button, in degrees. */
const TURN = 30;
/** A model takes so much of its pane as this takes of a plan's: a little wider than tall. */
const ABOUT: Rect = { x0: 0, y0: 0, x1: 10_000, y1: 8500 };
/** What is seen of the card round a model, in CSS pixels: the picture is square, the card is not. */
const MOUNT = 8;
const NOTHING: readonly Spot[] = [];

type SideModelsProps = SideProps & { readonly onLost: () => void };

/** Homes beside one another as models, all seen by one eye and in one light. */
export function SideModels({ board, homes, large, children, onLost }: SideModelsProps): ReactNode {
  const { words, formats } = useSpeech();
  const { compare: say } = useDesk();
  const { model: hands, card } = useMore();
  const furniture = useStore(board, (b) => b.models.kinds.furniture);
  const level = useStore(board, (b) => b.level);
  const dark = useDark();
  const [time, setTime] = useState<SunTime | null>(null);
  const [place, laid] = useLaid(ABOUT, homes.length, large);
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<Several | null>(null);
  const { levels, level: storey } = levelsOf(homes, level);

  const props = useMemo((): SeveralProps => {
    const theme = dark ? 'dark' : 'light';
    const names = new Map(homes.map(({ plan }) => [plan, roomNames(plan, words)]));
    return {
      homes: homes.flatMap(({ id, plan, lit = NOTHING }) => {
        const index = storeyAt(plan, storey)?.index;
        return index === undefined ? [] : [{ id, plan, middle: middleOf(plan), storey: index, lit }];
      }),
      words: { names: (room, plan) => names.get(plan)?.get(room) ?? '', area: formats.m2 },
      theme,
      sun: time && sunOf(time),
      tints: FLOOR_TINTS[theme],
      furniture,
      onLost,
    };
  }, [homes, storey, words, formats, dark, time, furniture, onLost]);
  const latest = useRef(props);
  latest.current = props;

  const ready = laid !== null;
  useEffect(() => {
    if (!canvas.current || !ready) return;
    const mounted = mountSeveral(canvas.current, latest.current);
    view.current = mounted;
    return () => {
      view.current = null;
      mounted.dispose();
    };
  }, [ready]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the panes stand elsewhere when they are laid out anew
  useEffect(() => view.current?.update(props), [props, laid]);

  return (
    <div className="rs-side" data-large={large || undefined}>
      <div className="rs-side__bar rs-no-print">
        {children}
        <StoreyChoice levels={levels} level={storey} onLevel={board.getState().setLevel} />
        <Fold title={say.side.look}>
          <Group title={hands.hands} quiet className="rs-side__hands">
            {/* Left is left, whichever way the page runs. */}
            <div className="rs-row" dir="ltr">
              <Button icon="arrow-left" variant="tertiary" onClick={() => view.current?.turn(-TURN)}>
                {hands.turn}
                <span className="rs-hidden"> {card.side.left}</span>
              </Button>
              <Button icon="arrow-right" variant="tertiary" onClick={() => view.current?.turn(TURN)}>
                {hands.turn}
                <span className="rs-hidden"> {card.side.right}</span>
              </Button>
              <Button icon="plus" variant="tertiary" onClick={() => view.current?.press('+')}>
                {hands.nearer}
              </Button>
              <Button icon="minus" variant="tertiary" onClick={() => view.current?.press('-')}>
                {hands.farther}
              </Button>
              <Button icon="expand" variant="tertiary" onClick={() => view.current?.press('0')}>
                {hands.whole}
              </Button>
            </div>
          </Group>
          <div className="rs-side__light">
            <Light time={time} onTime={setTime} />
          </div>
        </Fold>
      </div>
      <SideHomes
        place={place}
        label={say.side.models(words.storey.name(storey))}
        columns={laid?.columns ?? 1}
        onPress={(key) => view.current?.press(key) ?? false}
      >
        {laid &&
          homes.map((home) => (
            <Pane key={home.id} home={home} level={storey} size={laid.pane}>
              <div
                className="rs-side__model"
                data-home={home.id}
                role="img"
                aria-label={say.side.model(home.name)}
                style={{ inlineSize: laid.pane.width - 2 * MOUNT, blockSize: laid.pane.height - MOUNT }}
              />
            </Pane>
          ))}
        <canvas ref={canvas} className="rs-side__canvas" />
      </SideHomes>
    </div>
  );
}
