import type { ReactNode } from 'react';
import { canLock } from '../../io/locked.ts';
import { Group } from '../parts/Group.tsx';
import { useMore } from '../parts/more.ts';
import { PasswordInput } from './PasswordInput.tsx';
import { Tick } from './Tick.tsx';
import { longEnough } from './use-locked.ts';

type LockLinkProps = {
  /** Null when the link is not to be locked. */
  readonly password: string | null;
  /** There is no link yet: the password is too short, or its lock is being made. */
  readonly locking: boolean;
  readonly onChange: (password: string | null) => void;
};

/** Whether the link opens only with a password, and what a link without one is. */
export function LockLink({ password, locking, onChange }: LockLinkProps): ReactNode {
  const { lock } = useMore();
  if (!canLock()) return null;
  return (
    <Group title={lock.title} className="rs-ticks">
      <Tick
        label={lock.choose}
        means={lock.means}
        checked={password !== null}
        onChange={(on) => onChange(on ? '' : null)}
      />
      {password !== null && (
        <>
          <PasswordInput label={lock.password} value={password} onChange={onChange} />
          <p>{lock.lost}</p>
          <p className="rs-soft">{lock.only}</p>
        </>
      )}
      <p role="status">{locking && password !== null && longEnough(password) ? lock.locking : ''}</p>
    </Group>
  );
}
