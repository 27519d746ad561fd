import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useId, useRef } from 'react';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    maxWidth: 'min(36rem, calc(100vw - 2rem))',
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.4)' },
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/**
 * A button that asks once more before it does what cannot be undone. The browser's own dialog keeps the focus within, closes at
 * Escape and gives the focus back; that of Fluent leaves hidden elements in the order of the keyboard, also while it is closed.
 */
export function AskFirst({
  button,
  title,
  children,
  yes,
  no,
  onYes,
}: {
  button: string;
  title: string;
  children: ReactNode;
  yes: string;
  no: string;
  onYes: () => void;
}) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{button}</Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={heading}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        <p>{children}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            onClick={() => {
              dialog.current?.close();
              onYes();
            }}
          >
            {yes}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{no}</Button>
        </div>
      </dialog>
    </>
  );
}
