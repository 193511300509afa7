import type { ReactNode } from 'react';
import { Dialog } from '../parts/Dialog.tsx';
import { useDesk } from '../parts/more.ts';
import { AnswerRead } from './AnswerRead.tsx';

/** The answer as the family will read it, before it is made. */
export function Preview({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { answer: say } = useDesk();
  return (
    <Dialog title={say.preview} onClose={onClose} wide>
      <AnswerRead />
    </Dialog>
  );
}
