import type { OversightAnswer } from '../../../web/oversight-api.ts';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { Bars } from './bars.tsx';
import { oversightWords } from './oversight-words.ts';

type Figures = NonNullable<OversightAnswer['total']>;
const shown = ['seen', 'nudged', 'acted', 'wrong', 'fine', 'silent', 'undeliverable'] as const;

/** A chart of one number, and the table with all of them behind it. */
export function Chart(props: {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly {
    readonly label: string;
    readonly figures: Figures | null;
  }[];
}) {
  const words = useWords(oversightWords);
  const { count } = useFormats();
  const bars = props.rows.map(({ label, figures }) => ({
    label,
    count: figures ? figures.nudged : words.time.tooFew,
  }));
  return (
    <Section title={props.title} lead={words.figures.nudged}>
      <Bars bars={bars} />
      <Table
        caption={fill(words.table, { title: props.title })}
        columns={[
          props.first,
          ...shown.map((name) => ({ title: words.figures[name], numbers: true }) as const),
        ]}
        rows={props.rows.map(({ label, figures }) => ({
          key: label,
          cells: [label, ...(figures ? shown.map((name) => count(figures[name])) : [words.time.tooFew])],
        }))}
      />
    </Section>
  );
}

/** Counts of one kind, as bars and as a table. */
export function Counted(props: {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly first: string;
  readonly number: string;
  readonly rows: readonly { readonly label: string; readonly count: number }[];
}) {
  const words = useWords(oversightWords);
  const formats = useFormats();
  if (props.rows.length === 0) return null;
  return (
    <Section title={props.title} lead={props.lead}>
      <Bars bars={props.rows} />
      <Table
        caption={fill(words.table, { title: props.title })}
        columns={[props.first, { title: props.number, numbers: true }]}
        rows={props.rows.map(({ label, count }) => ({ key: label, cells: [label, formats.count(count)] }))}
      />
    </Section>
  );
}
