import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ErasedAnswer } from '../../../web/my-nudges-api.ts';
import type { Failure } from '../../data/api.ts';
import { saveFile } from '../../data/save-file.ts';
import { useSession } from '../../data/session.tsx';
import { AskFirst } from '../../frame/ask-first.tsx';
import { Failed } from '../../frame/failed.tsx';
import { useWords } from '../../words.ts';
import { nudgesWords } from './nudges-words.ts';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalM,
  },
});

/** The person's own copy of their nudges, and the way to have them forgotten. */
export function Own({ path, onErased }: { path: string; onErased: (done: ErasedAnswer) => void }) {
  const words = useWords(nudgesWords);
  const styles = useStyles();
  const { api } = useSession();
  const [failure, setFailure] = useState<Failure>();
  const save = async () => {
    const result = await api.fetchFile(`${path}/export`);
    setFailure(result.kind === 'failed' ? result.failure : undefined);
    if (result.kind === 'ok') saveFile(result.data);
  };
  const erase = async () => {
    const result = await api.call<ErasedAnswer>(`${path}/erase`, { method: 'POST' });
    setFailure(result.kind === 'failed' ? result.failure : undefined);
    if (result.kind === 'ok') onErased(result.data);
  };
  return (
    <section>
      <h2 className={styles.heading}>{words.own}</h2>
      {failure && <Failed failure={failure} />}
      <div className={styles.buttons}>
        <Button onClick={() => void save()}>{words.save}</Button>
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
