import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useWords } from '../words.ts';
import { frameWords } from './frame-words.ts';
import { PageLayout } from './page-layout.tsx';

const remembered = 'chaperone.demo-person';

/** The invented people whom one can be, as the server wrote them into the page; none outside the demo. */
export function demoPeople(): readonly string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="chaperone-demo"]');
  return (meta?.content ?? '').split(' ').filter((name) => name !== '');
}

/** Whom one chose before in this browser's tab. */
export function rememberedPerson(people: readonly string[]): string | undefined {
  return people.find((name) => name === sessionStorage.getItem(remembered));
}

/** Who an invented person is, and what they do. */
export const nameOf = (name: string, people: Readonly<Record<string, string>>): string =>
  people[name] ?? name;

/** Remembers whom one chose, for this tab of the browser; undefined forgets it. */
export function rememberPerson(name: string | undefined): void {
  if (name === undefined) sessionStorage.removeItem(remembered);
  else sessionStorage.setItem(remembered, name);
}

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '28rem',
  },
  person: { width: '100%', justifyContent: 'flex-start', textAlign: 'start' },
  does: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
});

/** In the demo alone: one button for each invented person. */
export function ChooseDemoPerson({
  people,
  choose,
}: {
  people: readonly string[];
  choose: (name: string) => void;
}) {
  const styles = useStyles();
  const { demo } = useWords(frameWords);
  return (
    <PageLayout title={demo.title} lead={demo.lead}>
      <ul className={styles.list}>
        {people.map((name) => (
          <li key={name}>
            <Button size="large" className={styles.person} onClick={() => choose(name)}>
              <span>
                {nameOf(name, demo.people)}
                <span className={styles.does}>{demo.does[name as keyof typeof demo.does]}</span>
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </PageLayout>
  );
}
