import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { SaveLine } from './save-line.tsx';
import { useSectionStyles } from './section-styles.ts';
import type { ChangeState } from './use-change.tsx';

/**
 * A line of text that may be left empty, which inherits. The server says whether it is right.
 * @param title of the section, for the button's name
 */
export function TextForm({
  title,
  label,
  hint,
  wrong,
  value,
  state,
  save,
}: {
  title: string;
  label: string;
  hint: string;
  wrong: string;
  value: string;
  state: ChangeState;
  save: (text: string | null) => void;
}) {
  const styles = useSectionStyles();
  const [text, setText] = useState(value);
  const refused = state.kind === 'failed' && state.failure.kind === 'wrong';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(text.trim() === '' ? null : text.trim());
      }}
    >
      <Field
        label={label}
        hint={hint}
        {...(refused ? { validationState: 'error' as const, validationMessage: wrong } : {})}
      >
        <Input value={text} onChange={(_event, data) => setText(data.value)} />
      </Field>
      <SaveLine title={title} state={state} />
    </form>
  );
}
