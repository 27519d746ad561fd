import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { SaveLine } from './save-line.tsx';
import { useSectionStyles } from './section-styles.ts';
import type { ChangeState } from './use-change.tsx';

/** Stands for what is inherited, because a radio button's value is a text. */
const inherited = '';

/**
 * One of several, with a word about each, or what the wider scope has set. It is saved by a button, since arrow keys go through the choices.
 * @param value as it is set here; undefined where it is inherited. Where it changes, whoever changed it, it is what is chosen.
 */
export function ChoiceForm<T extends string>({
  title,
  inherit,
  names,
  about,
  value,
  state,
  save,
}: {
  title: string;
  inherit: string;
  names: Readonly<Record<T, string>>;
  about: Readonly<Record<T, string>>;
  value: T | undefined;
  state: ChangeState;
  save: (value: T | null) => void;
}) {
  const styles = useSectionStyles();
  const [chosen, setChosen] = useState<string>(value ?? inherited);
  const [followed, setFollowed] = useState(value);
  if (followed !== value) {
    setFollowed(value);
    setChosen(value ?? inherited);
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        save(chosen === inherited ? null : (chosen as T));
      }}
    >
      <Field label={title}>
        <RadioGroup value={chosen} onChange={(_event, data) => setChosen(data.value)}>
          <Radio value={inherited} label={inherit} />
          {(Object.keys(names) as T[]).map((each) => (
            <Radio
              key={each}
              value={each}
              label={
                <>
                  <strong>{names[each]}</strong> {about[each]}
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <SaveLine title={title} state={state} />
    </form>
  );
}
