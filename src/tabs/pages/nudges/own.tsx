import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type RefObject, useRef, useState } from 'react';
import { toCsv } from '../../../chaperone/csv.ts';
import type { ErasedAnswer, MyNudgeAnswer } from '../../../web/my-nudges-api.ts';
import type { Failure } from '../../data/api.ts';
import { saveFile } from '../../data/save-file.ts';
import { useSession } from '../../data/session.tsx';
import { AskFirst } from '../../frame/ask-first.tsx';
import { Failed } from '../../frame/failed.tsx';
import { useFocusAfter } from '../../frame/use-focus-after.ts';
import { useFormats, useWords } from '../../words.ts';
import { tellNudge } from './in-words.ts';
import { nudgesWords } from './nudges-words.ts';

const useStyles = makeStyles({
  screen: { '@media print': { display: 'none' } },
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

/** The person's own copy of their nudges, and the way to have them forgotten; then it goes, and the focus to the page's `heading`. */
export function Own({
  path,
  nudges,
  heading,
  onErased,
}: {
  path: string;
  nudges: readonly MyNudgeAnswer[];
  heading: RefObject<HTMLElement | null>;
  onErased: (done: ErasedAnswer) => void;
}) {
  const words = useWords(nudgesWords);
  const styles = useStyles();
  const formats = useFormats();
  const { api } = useSession();
  const [failure, setFailure] = useState<Failure>();
  const section = useRef<HTMLElement>(null);
  useFocusAfter(section, heading);
  const save = async () => {
    const result = await api.fetchFile(`${path}/export`);
    setFailure(result.kind === 'failed' ? result.failure : undefined);
    if (result.kind === 'ok') saveFile(result.data);
  };
  /** For people rather than programs: in the words of this page. */
  const saveTable = () => {
    const { when, said, urgent, became, message } = words.columns;
    const lines = nudges.map((nudge) => {
      const told = tellNudge(nudge, words, formats);
      return [told.when, told.said, told.urgent, told.became, nudge.messageUrl ?? ''];
    });
    // Without the mark at its beginning Excel takes the file for one of Windows' own alphabet.
    const text = `\uFEFF${toCsv([[when, said, urgent, became, message], ...lines])}`;
    saveFile({ name: 'my-nudges.csv', content: new Blob([text], { type: 'text/csv;charset=utf-8' }) });
  };
  const erase = async () => {
    const result = await api.call<ErasedAnswer>(`${path}/erase`, { method: 'POST' });
    setFailure(result.kind === 'failed' ? result.failure : undefined);
    if (result.kind === 'ok') onErased(result.data);
  };
  return (
    <section ref={section} className={styles.screen}>
      <h2 className={styles.heading}>{words.own}</h2>
      {failure && <Failed failure={failure} />}
      <div className={styles.buttons}>
        <Button onClick={saveTable}>{words.saveTable}</Button>
        <Button onClick={() => void save()}>{words.save}</Button>
        <Button onClick={() => window.print()}>{words.print}</Button>
        <AskFirst
          button={words.erase.button}
          title={words.erase.title}
          yes={words.erase.yes}
          no={words.erase.no}
          onYes={() => void erase()}
        >
          {words.erase.body}
        </AskFirst>
      </div>
    </section>
  );
}
