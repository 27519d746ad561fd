import type { OversightAnswer } from '../../../web/oversight-api.ts';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { Bars } from './bars.tsx';
import { Chart, Counted } from './charts.tsx';
import { Muted } from './muted.tsx';
import { oversightWords } from './oversight-words.ts';
import type { Part, Words } from './part.ts';
import { Report } from './report.tsx';

/** Everything that is counted, in words first. */
export function Numbers({ data }: { data: OversightAnswer }) {
  const words = useWords(oversightWords);
  const formats = useFormats();
  const { dates } = formats;
  if (!data.total)
    return (
      <>
        <Section title={words.emptyTitle}>
          <p>{words.emptyBody}</p>
        </Section>
        <Coverage data={data} words={words} />
      </>
    );
  const { total } = data;
  const organisation = (code: string | null) => (code === null ? words.several : code || words.none);
  return (
    <>
      <Report data={data} total={total} words={words} />
      <Chart
        title={words.time.title}
        first={words.time.period}
        rows={data.periods.map(({ first, last, figures }) => ({
          label: dates(first, last),
          figures,
        }))}
      />
      <Chart
        title={words.byClass}
        first={words.class}
        rows={data.classes.map(({ channelClass, figures }) => ({
          label: channelClass ? words.classes[channelClass] : words.several,
          figures,
        }))}
      />
      <Chart
        title={words.byOrganisation}
        first={words.organisation}
        rows={data.organisations.map((row) => ({
          label: organisation(row.organisation),
          figures: row.figures,
        }))}
      />
      <Kinds data={data} words={words} />
      <Counted
        title={words.dryRun.title}
        lead={fill(words.dryRun.lead, {
          count: formats.count(data.silences.find(({ reason }) => reason === 'dry_run')?.count ?? 0),
        })}
        first={words.dryRun.why}
        number={words.dryRun.nudges}
        rows={data.dryRun.map(({ reason, count }) => ({
          label: words.dryRun.reasons[reason as keyof Words['dryRun']['reasons']] ?? reason,
          count,
        }))}
      />
      <Counted
        title={words.answers.title}
        first={words.answers.what}
        number={words.figures.nudged}
        rows={data.answers.map(({ outcome, count }) => ({
          label: words.outcomes[outcome as keyof Words['outcomes']] ?? outcome,
          count,
        }))}
      />
      <Counted
        title={words.opened.title}
        first={words.opened.what}
        number={words.opened.times}
        rows={data.cardSteps.map(({ step, count }) => ({
          label: words.opened.steps[step as keyof Words['opened']['steps']] ?? step,
          count,
        }))}
      />
      <Counted
        title={words.act.title}
        first={words.act.band}
        number={words.figures.nudged}
        rows={data.timeToAct.map(({ band, count }) => ({ label: words.bands[band], count }))}
      />
      <Counted
        title={words.lost.title}
        first={words.lost.why}
        number={words.figures.nudged}
        rows={[...data.silences, ...data.undeliverable].map(({ reason, count }) => ({
          label: words.reasons[reason as keyof Words['reasons']] ?? reason,
          count,
        }))}
      />
      <Muted data={data} words={words} />
      <Coverage data={data} words={words} />
    </>
  );
}

function Kinds({ data, words }: Part) {
  const formats = useFormats();
  const rows = data.recognizers.map(({ trait, nudged, wrong }) => ({
    label: words.kinds[trait as keyof Words['kinds']] ?? trait,
    count: nudged,
    wrong,
  }));
  if (rows.length === 0) return null;
  return (
    <Section title={words.recognizers.title}>
      <Bars bars={rows} />
      <Table
        caption={fill(words.table, { title: words.recognizers.title })}
        columns={[
          words.recognizers.kind,
          { title: words.figures.nudged, numbers: true },
          { title: words.figures.wrong, numbers: true },
          { title: words.recognizers.share, numbers: true },
        ]}
        rows={rows.map(({ label, count, wrong }) => ({
          key: label,
          cells: [
            label,
            formats.count(count),
            formats.count(wrong),
            count > 0 ? Math.round((100 * wrong) / count) : '–',
          ],
        }))}
      />
    </Section>
  );
}

function Coverage({ data, words }: Part) {
  return (
    <Counted
      title={words.coverage.title}
      first={words.coverage.state}
      number={words.coverage.channels}
      rows={(['heard', 'silent', 'no_consent', 'unknown'] as const).map((state) => ({
        label: words.states[state],
        count: data.coverage[state],
      }))}
    />
  );
}
