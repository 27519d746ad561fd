import { Button } from '@fluentui/react-components';
import { fill, useWords } from '../../words.ts';
import { channelsWords } from './channels-words.ts';
import { type ChangeState, Outcome } from './use-change.tsx';

/** The end of a form: the button that saves it, and how that went. @param title of the section, for the button's name */
export function SaveLine({ title, state }: { title: string; state: ChangeState }) {
  const words = useWords(channelsWords);
  return (
    <>
      <Button
        type="submit"
        disabledFocusable={state.kind === 'saving'}
        aria-label={fill(words.saveWhat, { what: title })}
      >
        {words.save}
      </Button>
      <Outcome state={state} />
    </>
  );
}
