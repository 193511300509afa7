import type { ReactNode } from 'react';
import { useState } from 'react';
import type { About, Decider, Decision } from '../../store/board.ts';
import { DECIDERS, MEETING_LIMITS } from '../../store/board.ts';
import { roomNames } from '../../words/room-names.ts';
import { Button } from '../parts/Button.tsx';
import { Labelled } from '../parts/Field.tsx';
import { Group } from '../parts/Group.tsx';
import { useDesk } from '../parts/more.ts';
import { today } from '../parts/save-file.ts';
import { useSpeech } from '../parts/speech.ts';
import { ToggleGroup } from '../parts/ToggleGroup.tsx';
import { Chip } from './Chip.tsx';
import type { Shown } from './shown-home.ts';

type DecisionFormProps = {
  readonly homes: readonly Shown[];
  /** The decision that is written anew; null for a new one. */
  readonly was: Decision | null;
  readonly onDone: (decision: Decision) => void;
  readonly onCancel: (() => void) | null;
};

type Drawn = 'open' | 'yes' | 'no';

/** One decision, as few fields as it takes; the trail to it opens when somebody wants it. */
export function DecisionForm({ homes, was, onDone, onCancel }: DecisionFormProps): ReactNode {
  const { words } = useSpeech();
  const { decisions: say } = useDesk().compare;
  const [draft, setDraft] = useState<Decision>(
    () => was ?? { text: '', decider: 'talk', date: today(), about: [] },
  );
  const change = (part: Partial<Decision>): void => setDraft((now) => ({ ...now, ...part }));
  const { about, outcome } = draft;
  const drawn: Drawn = outcome ? (outcome.drawn ? 'yes' : 'no') : 'open';
  const toggleHome = (home: string): void =>
    change({
      about: about.some((one) => one.home === home)
        ? about.filter((one) => one.home !== home)
        : [...about, { home, rooms: [] }],
    });
  const toggleRoom = ({ home, rooms }: About, room: string): void =>
    change({
      about: about.map((one) =>
        one.home === home
          ? { home, rooms: rooms.includes(room) ? rooms.filter((r) => r !== room) : [...rooms, room] }
          : one,
      ),
    });
  const written = (label: string, value: string, onChange: (text: string) => void, rows = 2): ReactNode => (
    <Labelled label={label}>
      {(id) => (
        <textarea
          id={id}
          className="ds-input"
          rows={rows}
          maxLength={MEETING_LIMITS.text}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
  return (
    <form
      className="rs-stack"
      onSubmit={(event) => {
        event.preventDefault();
        onDone(draft);
      }}
    >
      {written(say.text, draft.text, (text) => change({ text }), 3)}
      <Group title={say.who}>
        <ToggleGroup<Decider>
          label={say.who}
          className="rs-wrap"
          value={draft.decider}
          onChange={(decider) => change({ decider })}
          choices={DECIDERS.map((value) => ({ value, label: say.decider[value] }))}
        />
      </Group>
      <Labelled label={say.date}>
        {(id) => (
          <input
            id={id}
            type="date"
            className="ds-input rs-decisions__date"
            required
            value={draft.date}
            onChange={(event) => change({ date: event.target.value })}
          />
        )}
      </Labelled>
      <Group title={say.about}>
        <div className="rs-row">
          {homes.map(({ id, name }) => (
            <Chip
              key={id}
              on={about.some(({ home }) => home === id)}
              word={name}
              onChange={() => toggleHome(id)}
            />
          ))}
        </div>
        {about.length === 0 && <p className="rs-soft">{say.aboutHouse}</p>}
      </Group>
      {about.map((one) => {
        const home = homes.find(({ id }) => id === one.home);
        return (
          home && (
            <Group key={one.home} title={say.rooms(home.name)}>
              <div className="rs-row">
                {[...roomNames(home.plan, words)].map(([room, name]) => (
                  <Chip
                    key={room}
                    on={one.rooms.includes(room)}
                    word={name}
                    onChange={() => toggleRoom(one, room)}
                  />
                ))}
              </div>
            </Group>
          )
        );
      })}
      <details
        className="rs-decisions__trail"
        open={Boolean(draft.wish || draft.remark || outcome) || undefined}
      >
        <summary>{say.trail}</summary>
        <div className="rs-stack">
          {written(say.wish, draft.wish ?? '', (wish) => change({ wish }))}
          {written(say.remark, draft.remark ?? '', (remark) => change({ remark }))}
          <Group title={say.outcome}>
            <ToggleGroup<Drawn>
              label={say.outcome}
              value={drawn}
              onChange={(next) => {
                const { outcome: before, ...rest } = draft;
                setDraft(
                  next === 'open'
                    ? rest
                    : { ...rest, outcome: { drawn: next === 'yes', why: before?.why ?? '' } },
                );
              }}
              choices={(['open', 'yes', 'no'] as const).map((value) => ({ value, label: say.drawn[value] }))}
            />
          </Group>
          {outcome && written(say.why, outcome.why, (why) => change({ outcome: { ...outcome, why } }))}
        </div>
      </details>
      <div className="rs-row">
        <Button type="submit" icon="pencil" variant="primary">
          {was ? say.keep : say.write}
        </Button>
        {onCancel && <Button onClick={onCancel}>{words.app.notNow}</Button>}
      </div>
    </form>
  );
}
