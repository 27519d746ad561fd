import { makeStyles, tokens } from '@fluentui/react-components';
import type { FirstRunAnswer } from '../../../web/first-run-api.ts';
import { useData } from '../../data/use-data.ts';
import { Section } from '../../frame/section.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useWords } from '../../words.ts';
import { organisationWords } from './organisation-words.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  what: { fontWeight: tokens.fontWeightSemibold },
  how: { margin: 0, maxWidth: '46rem' },
});

/** What is still missing, as a short list with what to do, in the order in which to do it. */
export function FirstSteps() {
  const styles = useStyles();
  const words = useWords(organisationWords);
  const found = useData<FirstRunAnswer>('/api/first-run');
  return (
    <Section title={words.firstSteps.title}>
      <WhenLoaded from={found}>
        {({ todo, channels, heard }) => (
          <>
            <p>{fill(words.firstSteps.heard, { heard, channels })}</p>
            {todo.length === 0 ? (
              <p>{words.firstSteps.nothing}</p>
            ) : (
              <ol className={styles.list}>
                {todo.map(({ step, count }) => (
                  <li key={step}>
                    <span className={styles.what}>{fill(words.steps[step].what, { count })}</span>
                    <p className={styles.how}>{words.steps[step].how}</p>
                  </li>
                ))}
              </ol>
            )}
          </>
        )}
      </WhenLoaded>
    </Section>
  );
}
