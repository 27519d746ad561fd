import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSession } from '../data/session.tsx';
import { pages } from '../pages.ts';
import { fill, useWords } from '../words.ts';
import { nameOf } from './demo-people.tsx';
import { frameWords } from './frame-words.ts';
import { mayOpen } from './may-open.ts';

const useStyles = makeStyles({
  skip: {
    position: 'absolute',
    left: '-100vw',
    ':focus': {
      left: tokens.spacingHorizontalM,
      top: tokens.spacingVerticalS,
      zIndex: 1,
      padding: tokens.spacingHorizontalS,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
    },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `0 ${tokens.spacingHorizontalL}`,
    padding: `0 ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
  list: { display: 'flex', flexWrap: 'wrap', listStyleType: 'none', margin: 0, padding: 0 },
  link: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    '@media (max-width: 30rem)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}` },
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderBottom: '3px solid transparent',
    // Forced colours would draw it, and every page would look like the one that is open.
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': {
      outlineStyle: 'solid',
      outlineWidth: '2px',
      outlineOffset: '-2px',
      outlineColor: tokens.colorStrokeFocus2,
    },
  },
  here: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorBrandStroke1,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  demo: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    '@media print': { display: 'none' },
  },
  main: {
    boxSizing: 'border-box',
    maxWidth: '80rem',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}`,
    outlineStyle: 'none',
  },
});

/** Around every page: a way past the navigation, the pages that this person's roles open, and in the demo whom one plays. */
export function Shell({ alone, children }: { alone: boolean; children: ReactNode }) {
  const words = useWords(frameWords);
  const styles = useStyles();
  const [location] = useLocation();
  const { me, demo } = useSession();
  return (
    <>
      <a href="#content" className={styles.skip}>
        {words.skip}
      </a>
      {demo && (
        <aside aria-label={words.demo.label} className={styles.demo}>
          <span>{fill(words.demo.banner, { person: nameOf(demo.person, words.demo.people) })}</span>
          <Button size="small" onClick={demo.leave}>
            {words.demo.change}
          </Button>
        </aside>
      )}
      {!alone && (
        <header className={styles.top}>
          <nav aria-label={words.navigation}>
            <ul className={styles.list}>
              {pages
                .filter((page) => !page.alone && mayOpen(page, me))
                .map(({ id, path }) => {
                  const here = location === path || location.startsWith(`${path}/`);
                  return (
                    <li key={id}>
                      <Link
                        href={path}
                        className={mergeClasses(styles.link, here && styles.here)}
                        aria-current={here ? 'page' : undefined}
                      >
                        {words.titles[id]}
                      </Link>
                    </li>
                  );
                })}
            </ul>
          </nav>
        </header>
      )}
      <main id="content" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
