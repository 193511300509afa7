import type { CSSProperties, ReactNode } from 'react';
import { useId, useMemo, useState } from 'react';
import type { Handed } from '../../check/compare.ts';
import type { Spot } from '../../check/finding.ts';
import type { Owner } from '../../derive/plan.ts';
import type { Kinds, RoomKindId } from '../../model/kinds.ts';
import { otherUse, sameHouse } from '../../store/compared.ts';
import type { Words } from '../../words/words.ts';
import { Labelled, Select } from '../parts/Field.tsx';
import { useDesk } from '../parts/more.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { useSize } from '../parts/use-size.ts';
import { fitted, viewBox } from '../plan/viewport.ts';
import { HomeSheet } from './HomeSheet.tsx';
import { coveredBy, lookOn, MARGIN, middleOf } from './look.ts';
import { StoreyChoice } from './StoreyChoice.tsx';
import type { Shown } from './shown-home.ts';
import { levelsOf } from './shown-home.ts';
import '../parts/rows.css';

type OverlayProps = {
  readonly homes: readonly Shown[];
  readonly kinds: Kinds;
  readonly level: number;
  readonly onLevel: (level: number) => void;
};

type Way = 'through' | 'aside';

/** Smallest floor worth a sentence, in m², and most sentences: the picture tells the rest. */
const SEEN = 1;
const MOST = 6;

/** Two homes of one house on top of one another: seen through, or the upper one drawn aside, and what is used otherwise in words. */
export function Overlay({ homes, kinds, level, onLevel }: OverlayProps): ReactNode {
  const { words, formats } = useSpeech();
  const say = useDesk().compare.over;
  const [ids, setIds] = useState(() => firstTwo(homes));
  const [way, setWay] = useState<Way>('through');
  const [share, setShare] = useState(50);
  const [chosen, setChosen] = useState<Handed | null>(null);
  const [under, over] = ids.map((id) => homes.find((home) => home.id === id) ?? homes[0]!) as [Shown, Shown];
  const handed = useMemo(() => otherUse(under.plan, over.plan), [under, over]);
  const told = handed?.filter(({ area }) => area >= SEEN).slice(0, MOST) ?? [];
  const { levels, level: storey } = levelsOf([under, over], level);
  const lit: readonly Spot[] = chosen && told.includes(chosen) ? spotsOf(chosen) : [];

  const pick = (place: 0 | 1, label: string): ReactNode => (
    <Select
      label={label}
      value={place === 0 ? under.id : over.id}
      choices={homes.map(({ id, name }) => ({ value: id, label: name }))}
      onChange={(id) => setIds(place === 0 ? [id, ids[1]] : [ids[0], id])}
    />
  );
  return (
    <div className="rs-over">
      <div className="rs-over__hands">
        {pick(0, say.under)}
        {pick(1, say.top)}
        {handed && (
          <>
            <ToggleGroup<Way>
              label={say.way}
              value={way}
              onChange={setWay}
              choices={[
                { value: 'through', label: say.through },
                { value: 'aside', label: say.aside },
              ]}
            />
            <Labelled label={way === 'through' ? say.howThrough : say.howAside}>
              {(id) => (
                <input
                  id={id}
                  type="range"
                  dir="ltr"
                  className="rs-over__range"
                  min={0}
                  max={100}
                  value={share}
                  onChange={(event) => setShare(Number(event.target.value))}
                />
              )}
            </Labelled>
            <StoreyChoice levels={levels} level={storey} onLevel={onLevel} />
          </>
        )}
        {handed && (
          <section className="rs-stack" aria-label={say.differs}>
            <h3 className="ds-heading" data-size="2xs">
              {say.differs}
            </h3>
            {told.length === 0 && <p className="rs-soft">{say.same}</p>}
            <ul className="rs-rows">
              {told.map((piece) => (
                <li key={`${piece.storey} ${piece.from} ${piece.to}`}>
                  <button
                    type="button"
                    className="ds-button rs-row-button"
                    data-variant="tertiary"
                    aria-pressed={piece === chosen}
                    onClick={() => {
                      setChosen(piece === chosen ? null : piece);
                      onLevel(under.plan.storeys[piece.storey]!.shell.level);
                    }}
                  >
                    {say.handed(
                      formats.m2(piece.area),
                      usedFor(piece.from, words),
                      under.name,
                      usedFor(piece.to, words),
                      over.name,
                    )}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
      {handed ? (
        <Two under={under} over={over} kinds={kinds} level={storey} way={way} share={share} lit={lit} />
      ) : (
        <p className="rs-note rs-over__not" role="status">
          {say.otherHouse}
        </p>
      )}
    </div>
  );
}

/** Two that can lie on one another, the first there are; else the first two. */
function firstTwo(homes: readonly Shown[]): readonly [string, string] {
  for (const one of homes)
    for (const other of homes)
      if (one !== other && sameHouse(one.plan, other.plan)) return [one.id, other.id];
  return [homes[0]!.id, homes[1]?.id ?? homes[0]!.id];
}

type TwoProps = {
  readonly under: Shown;
  readonly over: Shown;
  readonly kinds: Kinds;
  readonly level: number;
  readonly way: Way;
  /** How much of the upper one is seen, in percent. */
  readonly share: number;
  readonly lit: readonly Spot[];
};

function Two({ under, over, kinds, level, way, share, lit }: TwoProps): ReactNode {
  const say = useDesk().compare.over;
  const [place, size] = useSize();
  const id = useId();
  const covered = useMemo(() => coveredBy([under.plan, over.plan]), [under, over]);
  const camera = size && fitted(covered, size, MARGIN);
  // What is written is left out of the upper one: two names on one place are none.
  const sheet = (home: Shown, detail: 'full' | 'thumb'): ReactNode =>
    camera && (
      <g transform={`translate(${-middleOf(home.plan).x} ${-middleOf(home.plan).y})`}>
        <HomeSheet
          home={home}
          kinds={kinds}
          level={level}
          px={1 / camera.scale}
          lit={lit}
          detail={detail}
          small
        />
      </g>
    );
  const edge = covered.x0 + ((covered.x1 - covered.x0) * share) / 100;
  return (
    <div className="rs-over__place rs-card" ref={place} dir="ltr">
      {size && camera && (
        <svg
          className="rs-plan"
          viewBox={viewBox(lookOn(camera, { x: 0, y: 0 }), size)}
          {...size}
          role="img"
          aria-label={say.picture(under.name, over.name)}
        >
          {sheet(under, 'full')}
          {way === 'through' ? (
            <g opacity={share / 100}>{sheet(over, share > 50 ? 'full' : 'thumb')}</g>
          ) : (
            <>
              <clipPath id={id}>
                <rect
                  x={covered.x0}
                  y={covered.y0}
                  width={edge - covered.x0}
                  height={covered.y1 - covered.y0}
                />
              </clipPath>
              <g clipPath={`url(#${id})`}>
                <rect
                  className="rs-over__paper"
                  x={covered.x0}
                  y={covered.y0}
                  width={covered.x1 - covered.x0}
                  height={covered.y1 - covered.y0}
                />
                {sheet(over, 'full')}
              </g>
              <path
                className="rs-over__edge"
                style={{ '--rs-px': 1 / camera.scale } as CSSProperties}
                d={`M${edge} ${covered.y0}V${covered.y1}`}
              />
            </>
          )}
        </svg>
      )}
    </div>
  );
}

const spotsOf = ({ storey, floor }: Handed): readonly Spot[] => floor.map((rect) => ({ storey, rect }));

/** What floor is used for: a room by its kind, or what lies outside all rooms. */
function usedFor(owner: Owner, { kind, place }: Words): string {
  if (owner === 'free') return place.free;
  if (owner === 'outside') return place.outside;
  if (owner.startsWith('stair:')) return place.stair;
  return kind[owner as RoomKindId];
}
