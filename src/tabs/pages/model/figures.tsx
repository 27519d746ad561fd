import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FiguresAnswer, ModelAnswer } from '../../../web/model-api.ts';
import { useData } from '../../data/use-data.ts';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { modelWords } from './model-words.ts';

/** Rows that are drawn at once; there are thousands. */
const step = 50;

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
  },
  field: { flex: '1 1 14rem', minWidth: 0, maxWidth: '26rem' },
  choice: { minWidth: 0, width: '100%' },
  below: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalL, alignItems: 'center' },
});

/** Any of the tables, to be searched: each figure with its source and how sure it is. A table is loaded when somebody chooses it. */
export function Figures({ tables }: { tables: ModelAnswer['tables'] }) {
  const styles = useStyles();
  const words = useWords(modelWords);
  const formats = useFormats();
  const [table, setTable] = useState('conditions');
  const [search, setSearch] = useState('');
  const figures = useData<FiguresAnswer>(`/api/model/${table}`);
  const nameOf = (id: string) => words.tables[id as keyof typeof words.tables];
  return (
    <>
      <div className={styles.form}>
        <Field label={words.figures.choose} className={styles.field}>
          <Select
            className={styles.choice}
            select={{ className: styles.choice }}
            value={table}
            onChange={(_event, { value }) => setTable(value)}
          >
            {tables.map(({ id, figures: count }) => (
              <option key={id} value={id}>
                {fill(words.figures.option, { name: nameOf(id), count: formats.count(count) })}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.figures.search} className={styles.field}>
          <Input
            className={styles.choice}
            type="search"
            value={search}
            onChange={(_event, { value }) => setSearch(value)}
          />
        </Field>
      </div>
      <WhenLoaded from={figures}>
        {(data) => <Found key={`${table} ${search}`} data={data} search={search} name={nameOf(table)} />}
      </WhenLoaded>
    </>
  );
}

function Found({ data, search, name }: { data: FiguresAnswer; search: string; name: string }) {
  const styles = useStyles();
  const words = useWords(modelWords);
  const { number, count } = useFormats();
  const [most, setMost] = useState(step);
  const wanted = search.trim().toLowerCase();
  const found = data.figures
    .map((figure, at) => ({ ...figure, key: `${at}` }))
    .filter(({ names }) => names.some((it) => it.toLowerCase().includes(wanted)));
  const shown = found.slice(0, most);
  if (found.length === 0) return <p role="status">{words.figures.none}</p>;
  return (
    <>
      <Table
        caption={fill(words.figures.caption, { name })}
        columns={[
          words.figures.name,
          { title: words.figures.people, numbers: true },
          words.figures.source,
          words.figures.sure,
        ]}
        rows={shown.map(({ key, names, people, source }) => {
          const from = data.sources[source];
          return {
            key,
            cells: [
              <span key="names" lang="en">
                {names.join(', ')}
              </span>,
              number(people),
              <span key="source" lang="en">
                {from?.text}
              </span>,
              from && words.confidences[from.confidence],
            ],
          };
        })}
      />
      <p className={styles.below}>
        <span role="status">
          {fill(words.figures.shown, { shown: count(shown.length), found: count(found.length) })}
        </span>
        {shown.length < found.length && (
          <Button onClick={() => setMost(most + step)}>{words.figures.more}</Button>
        )}
      </p>
    </>
  );
}
