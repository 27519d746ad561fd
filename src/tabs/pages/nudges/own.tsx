import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ErasedAnswer } from '../../../web/my-nudges-api.ts';
import type { Failure } from '../../data/api.ts';
import { saveFile } from '../../data/save-file.ts';
import { useSession } from '../../data/session.tsx';
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
        <Dialog modalType="alert">
          <DialogTrigger disableButtonEnhancement>
            <Button>{words.erase.button}</Button>
          </DialogTrigger>
          <DialogSurface>
            <DialogBody>
              <DialogTitle>{words.erase.title}</DialogTitle>
              <DialogContent>{words.erase.body}</DialogContent>
              <DialogActions fluid>
                <DialogTrigger disableButtonEnhancement>
                  <Button appearance="primary" onClick={() => void erase()}>
                    {words.erase.yes}
                  </Button>
                </DialogTrigger>
                <DialogTrigger disableButtonEnhancement>
                  <Button>{words.erase.no}</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </DialogSurface>
        </Dialog>
      </div>
    </section>
  );
}
