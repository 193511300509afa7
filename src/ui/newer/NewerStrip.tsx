import type { ReactNode } from 'react';
import { newerThan } from '../../store/newer.ts';
import { Button } from '../parts/Button.tsx';
import { useMore } from '../parts/more.ts';
import { useTable } from '../parts/table.ts';

/** That there is something newer than what this drawing was made with. Nothing of it is used until somebody says so. */
export function NewerStrip({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { newer } = useMore();
  const is = useTable((t) => newerThan(t.history.present, t.models) !== null);
  return is ? (
    <div className="rs-row">
      <Button icon="info" onClick={onOpen}>
        {newer.title}
      </Button>
    </div>
  ) : null;
}
