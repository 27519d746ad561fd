import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckAnswer } from '../../../web/check-api.ts';
import { copyText } from '../../copy-text.ts';
import { useWords } from '../../words.ts';
import { checkWords } from './check-words.ts';
import { MarkedPiece } from './marked-field.tsx';
import { piecesOf } from './marks.ts';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase400,
    lineHeight: '1.6',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    marginTop: tokens.spacingVerticalM,
  },
});

/** The safer wording, with what was changed marked, to be copied or to go on with. */
export function Safer({ safer, use }: { safer: CheckAnswer['safer']; use: (text: string) => void }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  const [copied, setCopied] = useState<'copied' | 'notCopied'>();
  const marks = safer.changed.map((stretch) => ({ ...stretch, direct: false }));
  return (
    <>
      <p className={styles.text}>
        {piecesOf(safer.text, marks).map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other identity than their place.
          <MarkedPiece key={at} piece={piece} />
        ))}
      </p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          onClick={async () => setCopied((await copyText(safer.text)) ? 'copied' : 'notCopied')}
        >
          {words.copy}
        </Button>
        <Button onClick={() => use(safer.text)}>{words.use}</Button>
        <span role="status">{copied && words.copying[copied]}</span>
      </div>
    </>
  );
}
