import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { OversightAnswer } from '../../../web/oversight-api.ts';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { Bars } from './bars.tsx';
import { oversightWords } from './oversight-words.ts';

type Figures = NonNullable<OversightAnswer['total']>;
/** Every day of two months, or the largest organisations; a tenant may have thousands. */
const mostRows = 62;

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
  const [all, setAll] = useState(false);
  const rows = all ? props.rows : props.rows.slice(0, mostRows);
  const bars = rows.map(({ label, figures }) => ({
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
        rows={rows.map(({ label, figures }) => ({
          key: label,
          cells: [label, ...(figures ? shown.map((name) => count(figures[name])) : [words.time.tooFew])],
        }))}
      />
      {rows.length < props.rows.length && (
        <Button onClick={() => setAll(true)}>
          {fill(words.showAll, { count: count(props.rows.length) })}
        </Button>
      )}
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
