import { Button, Field, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckAnswer, CheckRequest } from '../../../web/check-api.ts';
import { Failed } from '../../frame/failed.tsx';
import { PageLayout } from '../../frame/page-layout.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { checkWords } from './check-words.ts';
import { Details } from './details.tsx';
import { MarkedField } from './marked-field.tsx';
import { carryMarks } from './marks.ts';
import { Meter } from './meter.tsx';
import { Safer } from './safer.tsx';
import { useCheck } from './use-check.ts';

type ChannelClass = NonNullable<CheckRequest['channelClass']>;
const classes: readonly ChannelClass[] = ['advice', 'direct_care', 'coordination', 'open'];
/** The longest draft that the server checks, in UTF-16 code units. */
const longest = 20_000;

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXXL,
    '@media (min-width: 56rem)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  choice: { minWidth: 0, width: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Farther from what is above it than from what it is about.
  later: { marginTop: tokens.spacingVerticalL },
  said: {
    margin: 0,
    minHeight: '3em',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Type or paste a draft, and see while typing what it gives away, whose figures say so, and a safer wording. */
export function Page() {
  const styles = useStyles();
  const words = useWords(checkWords);
  const { number } = useFormats();
  const [text, setText] = useState('');
  const [channelClass, setChannelClass] = useState<ChannelClass>('advice');
  const tooLong = text.length > longest;
  const { checked, failure, again } = useCheck(tooLong ? '' : text, channelClass);
  const field = useId();
  const marks = checked ? carryMarks(checked.answer.details, checked.text, text) : [];
  const hint = `${field}-hint`;
  return (
    <PageLayout title={words.title} lead={words.lead}>
      <div className={styles.columns}>
        <div className={styles.part}>
          <label htmlFor={field} className={styles.label}>
            {words.label}
          </label>
          <MarkedField id={field} text={text} marks={marks} change={setText} describedBy={hint} />
          <p id={hint} className={styles.hint}>
            {words.hint}
          </p>
          {tooLong && (
            <p role="alert">{fill(words.tooLong, { length: text.length, most: number(longest) })}</p>
          )}
          <Field label={words.class}>
            <Select
              className={styles.choice}
              select={{ className: styles.choice }}
              value={channelClass}
              onChange={(_event, { value }) => setChannelClass(value as ChannelClass)}
            >
              {classes.map((it) => (
                <option key={it} value={it}>
                  {words.classes[it]}
                </option>
              ))}
            </Select>
          </Field>
          <div className={styles.buttons}>
            <Button onClick={() => setText(words.exampleText)}>{words.example}</Button>
            <Button onClick={() => setText('')} disabledFocusable={text === ''}>
              {words.clear}
            </Button>
          </div>
        </div>
        <section className={styles.part} aria-labelledby={`${field}-result`}>
          <h2 id={`${field}-result`} className={styles.heading}>
            {words.result}
          </h2>
          <p className={styles.said} role="status">
            {checked
              ? inWords(checked.answer, words)
              : text.trim() === '' || tooLong
                ? words.nothingYet
                : words.checking}
          </p>
          {failure && <Failed failure={failure} again={again} />}
          {checked && <Found text={checked.text} answer={checked.answer} use={setText} />}
        </section>
      </div>
    </PageLayout>
  );
}

function Found({ text, answer, use }: { text: string; answer: CheckAnswer; use: (text: string) => void }) {
  const styles = useStyles();
  const words = useWords(checkWords);
  const { number } = useFormats();
  const { band, flag, people, details, safer } = answer;
  return (
    <>
      <Meter band={band} flag={flag} />
      <p className={styles.note}>
        {people < 2 ? words.estimateOne : fill(words.estimate, { people: number(Math.round(people)) })}
      </p>
      <h2 className={mergeClasses(styles.heading, styles.later)}>{words.safer}</h2>
      {flag && safer.changed.length > 0 ? (
        <>
          <p className={styles.note}>{words.saferLead}</p>
          <Safer key={safer.text} safer={safer} use={use} />
        </>
      ) : (
        <p className={styles.note}>{words.saferSame}</p>
      )}
      <h2 className={mergeClasses(styles.heading, styles.later)}>{words.details}</h2>
      {details.length > 0 ? (
        <Details text={text} details={details} />
      ) : (
        <p className={styles.note}>{words.noDetails}</p>
      )}
      <p className={styles.note}>{words.limits}</p>
    </>
  );
}

function inWords({ flag, why, band, details }: CheckAnswer, words: (typeof checkWords)['en']): string {
  const { summaries } = words;
  const people = words.people[band];
  if (!flag) return details.length === 0 ? summaries.quietNone : fill(summaries.quiet, { people });
  return fill(why.every((it) => it === 'combination') ? summaries.combination : summaries.direct, { people });
}
