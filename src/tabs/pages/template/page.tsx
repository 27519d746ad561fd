import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { copyText } from '../../copy-text.ts';
import { saveFile } from '../../data/save-file.ts';
import { Failed } from '../../frame/failed.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { useWords } from '../../words.ts';
import { TemplateForm } from './form.tsx';
import { templateWords } from './template-words.ts';
import { useTemplate } from './use-template.ts';

/** The longest text that the server takes, in UTF-16 code units. */
const longest = 20_000;

const useStyles = makeStyles({
  screen: { '@media print': { display: 'none' } },
  parts: { display: 'grid', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
  paper: { display: 'none', '@media print': { display: 'block' } },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', maxWidth: '46rem' },
  urgent: { fontWeight: tokens.fontWeightBold, margin: 0 },
});

/** Words in, a filled-in template out: on paper, on the clipboard, or as a file for another system. Nothing leaves this page by itself. */
export function Page() {
  const styles = useStyles();
  const words = useWords(templateWords);
  const [text, setText] = useState('');
  const [paper, setPaper] = useState<{ title: string; text: string }>();
  const [told, setTold] = useState<string>();
  const { made, change, failure, setChange, fill, finish } = useTemplate(text);

  const print = (sheet: { title: string; text: string }) => {
    flushSync(() => setPaper(sheet));
    window.print();
  };
  const withFinished = async (use: (done: NonNullable<typeof made>) => void | Promise<void>) => {
    const done = await finish();
    if (done) await use(done);
  };
  const empty = text.trim() === '';
  return (
    <>
      <div className={styles.screen}>
        <PageLayout title={words.title} lead={words.lead}>
          <div className={styles.parts}>
            <Field label={words.label}>
              <Textarea
                rows={8}
                resize="vertical"
                maxLength={longest}
                value={text}
                onChange={(_event, { value }) => setText(value)}
              />
            </Field>
            <div className={styles.buttons}>
              <Button appearance="primary" disabled={empty} onClick={() => void fill()}>
                {words.fill}
              </Button>
              <Button
                disabled={empty}
                onClick={() => {
                  setTold(words.checkNames);
                  print({ title: '', text });
                }}
              >
                {words.printAsIs}
              </Button>
            </div>
            {failure && <Failed failure={failure} again={() => void fill()} />}
            {made && (
              <>
                {made.urgent && (
                  <p className={styles.urgent} role="alert">
                    {words.callFirst}
                  </p>
                )}
                <h2>{words.form}</h2>
                <p role="status">{made.occasion}</p>
                <TemplateForm
                  made={made}
                  change={change}
                  onChange={setChange}
                  onRoute={(id) => void fill(id)}
                />
                <h2>{words.result}</h2>
                <p>{words.read}</p>
                {made.beside.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
                <div className={styles.buttons}>
                  <Button appearance="primary" onClick={() => void withFinished(print)}>
                    {words.print}
                  </Button>
                  <Button
                    onClick={() =>
                      void withFinished(async (done) =>
                        setTold(words.copying[(await copyText(done.text)) ? 'copied' : 'notCopied']),
                      )
                    }
                  >
                    {words.copy}
                  </Button>
                  <Button
                    onClick={() =>
                      void withFinished(({ fhir }) =>
                        saveFile({ name: 'draft.fhir.json', content: fileOf(fhir) }),
                      )
                    }
                  >
                    {words.save}
                  </Button>
                </div>
              </>
            )}
            <p role="status">{told}</p>
          </div>
        </PageLayout>
      </div>
      {paper && (
        <section className={styles.paper} aria-hidden>
          {paper.title !== '' && <h1>{paper.title}</h1>}
          <p className={styles.text}>{paper.text}</p>
        </section>
      )}
    </>
  );
}

const fileOf = (resource: object) =>
  new Blob([JSON.stringify(resource, null, 2)], { type: 'application/fhir+json' });
