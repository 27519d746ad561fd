import { makeStyles, tokens } from '@fluentui/react-components';
import type { ModelAnswer } from '../../../web/model-api.ts';
import { useData } from '../../data/use-data.ts';
import { PageLayout } from '../../frame/page-layout.tsx';
import { Table } from '../../frame/table.tsx';
import { WhenLoaded } from '../../frame/when-loaded.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { Examples } from './examples.tsx';
import { Figures } from './figures.tsx';
import { modelWords } from './model-words.ts';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalM}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { maxWidth: '46rem', lineHeight: tokens.lineHeightBase400 },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase400 },
});

/** How details add up: the formula, the weights, the lines, the examples worked out now, and every figure with its source. */
export function Page() {
  const words = useWords(modelWords);
  const model = useData<ModelAnswer>('/api/model');
  return (
    <PageLayout title={words.title} lead={words.lead}>
      <WhenLoaded from={model}>{(data) => <Explained model={data} />}</WhenLoaded>
    </PageLayout>
  );
}

function Explained({ model }: { model: ModelAnswer }) {
  const styles = useStyles();
  const words = useWords(modelWords);
  const { number } = useFormats();
  return (
    <>
      <h2 className={styles.heading}>{words.how}</h2>
      <p className={styles.formula}>{words.formula}</p>
      <p className={styles.text}>
        {fill(words.formulaWords, { population: model.population.toLocaleString('en-GB') })}
      </p>
      <h2 className={styles.heading}>{words.weights.title}</h2>
      <p className={styles.text}>{words.weights.why}</p>
      <Table
        caption={words.weights.title}
        columns={[words.weights.kind, { title: words.weights.weight, numbers: true }]}
        rows={model.weights.map(({ attribute, weight }) => ({
          key: attribute,
          cells: [words.kinds[attribute as keyof typeof words.kinds], number(weight)],
        }))}
      />
      <h2 className={styles.heading}>{words.lines.title}</h2>
      <Table
        caption={words.lines.title}
        columns={[words.lines.channelClass, { title: words.lines.below, numbers: true }]}
        rows={model.lines.map(({ channelClass, nudgeBelow }) => ({
          key: channelClass,
          cells: [
            words.classes[channelClass as keyof typeof words.classes],
            nudgeBelow === 0 ? words.lines.never : number(nudgeBelow),
          ],
        }))}
      />
      <h2 className={styles.heading}>{words.examples.title}</h2>
      <p className={styles.text}>{words.examples.lead}</p>
      <Examples threads={model.examples} />
      <h2 className={styles.heading}>{words.figures.title}</h2>
      <p className={styles.text}>{words.figures.sureWords}</p>
      <Figures tables={model.tables} />
    </>
  );
}
