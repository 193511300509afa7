import type { ComponentProps, ReactNode } from 'react';
import { useId, useState } from 'react';
import './forms.css';

type LabelledProps = {
  readonly label: string;
  /** What is typed or chosen in, by the id that the label names. */
  readonly children: (id: string) => ReactNode;
};

/** A native field with its label over it. */
export function Labelled({ label, children }: LabelledProps): ReactNode {
  const id = useId();
  return (
    <div className="ds-field">
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

type TextInputProps = Omit<ComponentProps<'input'>, 'id' | 'className' | 'type' | 'value' | 'onChange'> & {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
};

/** One line of text that takes effect at every key, and that no browser remembers. */
export function TextInput({ label, onChange, ...native }: TextInputProps): ReactNode {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          autoComplete="off"
          {...native}
          id={id}
          className="ds-input"
          type="text"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Labelled>
  );
}

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
  /** The id of what is said beneath it. */
  readonly describedBy?: string;
};

/** A native list of choices with its label. */
export function Select<T extends string>(props: SelectProps<T>): ReactNode {
  const { label, value, choices, onChange, describedBy } = props;
  return (
    <Labelled label={label}>
      {(id) => (
        <select
          id={id}
          className="ds-input"
          value={value}
          aria-describedby={describedBy}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}

type TypedProps = {
  readonly label: string;
  /** What stands when nobody is typing. */
  readonly value: string;
  /** Called when the typing is done: on Enter, or when focus leaves, if the text changed. */
  readonly onDone: (text: string) => void;
  readonly numeric?: boolean;
  readonly long?: number;
  readonly lines?: number;
};

/** A text or number that takes effect when it is finished, not at every key; Escape brings back what stood. */
export function Typed({ label, value, onDone, numeric = false, long, lines }: TypedProps): ReactNode {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = (): void => {
    if (draft !== null && draft.trim() !== value) onDone(draft.trim());
    setDraft(null);
  };
  const shared = {
    className: 'ds-input',
    value: draft ?? value,
    autoComplete: 'off',
    maxLength: long,
    onBlur: finish,
  };
  return (
    <Labelled label={label}>
      {(id) =>
        lines ? (
          <textarea id={id} {...shared} rows={lines} onChange={(event) => setDraft(event.target.value)} />
        ) : (
          <input
            id={id}
            {...shared}
            type="text"
            inputMode={numeric ? 'decimal' : 'text'}
            onChange={(event) => setDraft(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') finish();
              if (event.key === 'Escape' && draft !== null) {
                event.stopPropagation();
                setDraft(null);
              }
            }}
          />
        )
      }
    </Labelled>
  );
}
