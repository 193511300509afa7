import type { ReactNode } from 'react';
import { TextInput } from './Field.tsx';

type LinkInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onEnter?: () => void;
};

/** Where a link is pasted. It reads from left to right in every language, and no browser remembers it. */
export function LinkInput({ label, value, onChange, onEnter }: LinkInputProps): ReactNode {
  return (
    <TextInput
      label={label}
      dir="ltr"
      value={value}
      onChange={onChange}
      onKeyDown={onEnter && ((event) => event.key === 'Enter' && onEnter())}
    />
  );
}
