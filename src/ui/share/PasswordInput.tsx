import type { ReactNode } from 'react';
import { TextInput } from '../parts/Field.tsx';

type PasswordInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
};

/** A password that is told from one to another: in plain sight, and of a kind that no browser offers to keep or to mend. */
export const PasswordInput = (props: PasswordInputProps): ReactNode => (
  <TextInput {...props} autoCapitalize="none" autoCorrect="off" spellCheck={false} />
);
