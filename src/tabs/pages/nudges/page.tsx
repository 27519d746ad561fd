import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ErasedAnswer, MyNudgesAnswer } from '../../../web/my-nudges-api.ts';
import { useData } from '../../data/use-data.ts';
import { PageLayout } from '../../frame/page-layout.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useWords } from '../../words.ts';
import { nudgesWords } from './nudges-words.ts';
import { Own } from './own.tsx';
import { Told } from './told.tsx';

const path = '/api/my/nudges';

const useStyles = makeStyles({
  heading: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0 },
  list: {
    listStyleType: 'none',
    padding: 0,
    margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '46rem',
  },
});

/** What Chaperone told whoever is signed in, and what they did; theirs to save and to erase. */
export function Page() {
  const words = useWords(nudgesWords);
  const styles = useStyles();
  const nudges = useData<MyNudgesAnswer>(path);
  const [erased, setErased] = useState<ErasedAnswer>();
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <PageLayout title={words.title} lead={words.lead}>
      <div role="status">
        {erased && (
          <p>
            {fill(words.erase.done, { erased: erased.erased })}{' '}
            {erased.kept > 0 && fill(words.erase.kept, { kept: erased.kept })}
          </p>
        )}
      </div>
      <WhenLoaded from={nudges}>
        {({ nudges: items, keptDays }) => (
          <>
            <p>{fill(words.kept, { days: keptDays })}</p>
            <h2 ref={heading} tabIndex={-1} className={styles.heading}>
              {items.length === 0 ? words.empty : words.listed}
            </h2>
            {items.length === 0 ? (
              <p>{words.emptyBody}</p>
            ) : (
              <>
                <ol className={styles.list}>
                  {items.map((nudge) => (
                    <Told key={nudge.id} nudge={nudge} />
                  ))}
                </ol>
                <Own
                  path={path}
                  nudges={items}
                  heading={heading}
                  onErased={(done) => {
                    setErased(done);
                    nudges.reload();
                  }}
                />
              </>
            )}
          </>
        )}
      </WhenLoaded>
    </PageLayout>
  );
}
