import type { OversightAnswer } from '../../../web/oversight-api.ts';
import { Section } from '../../frame/section.tsx';
import { Table } from '../../frame/table.tsx';
import { fill, useFormats, useWords } from '../../words.ts';
import { Bars } from './bars.tsx';
import { Chart, Counted } from './charts.tsx';
import { oversightWords } from './oversight-words.ts';

type Words = (typeof oversightWords)['en'];
/** Everything that is counted, in words first. */
export function Numbers({ data }: { data: OversightAnswer }) {
  const words = useWords(oversightWords);
  const formats = useFormats();
  const { date, dates } = formats;
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
  const told = Object.fromEntries(Object.entries(total).map(([name, value]) => [name, formats.count(value)]));
  const organisation = (code: string | null) => (code === null ? words.several : code || words.none);
  return (
    <>
      <Section title={words.report.title} lead={fill(words.until, { day: date(data.until) })}>
        <p>{fill(words.report.read, told)}</p>
        <p>{fill(words.report.answered, told)}</p>
        {data.medianBand && (
          <p>
            {data.medianBand === 'later'
              ? words.report.medianLater
              : fill(words.report.median, { time: words.bands[data.medianBand] })}
          </p>
        )}
        {total.undeliverable > 0 && (
          <p>{fill(words.report.undelivered, { count: formats.count(total.undeliverable) })}</p>
        )}
        <Hidden data={data} words={words} />
      </Section>
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

interface Part {
  readonly data: OversightAnswer;
  readonly words: Words;
}

function Hidden({ data, words }: Part) {
  if (data.hidden.length === 0) return null;
  const places = data.hidden.map(
    ({ organisation, channelClass }) => `${organisation || words.none}, ${words.classes[channelClass]}`,
  );
  return <p>{fill(words.hidden, { places: places.join('; ') })}</p>;
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

function Muted({ data, words }: Part) {
  const kindOf = (trait: string) => words.kinds[trait as keyof Words['kinds']] ?? trait;
  const named = data.muted.flatMap(({ trait, place }) =>
    place
      ? [
          fill(words.muted.at, {
            kind: kindOf(trait),
            place: `${place.organisation || words.none}, ${words.classes[place.channelClass]}`,
          }),
        ]
      : [],
  );
  // Places that are not named look all the same: they are counted.
  const unnamed = Map.groupBy(
    data.muted.filter(({ place }) => place === null),
    ({ trait }) => trait,
  );
  const counted = [...unnamed].map(([trait, places]) =>
    fill(words.muted.at, {
      kind: kindOf(trait),
      place:
        places.length === 1
          ? words.muted.hiddenPlace
          : fill(words.muted.hiddenPlaces, { count: places.length }),
    }),
  );
  return (
    <Section title={words.muted.title}>
      {data.muted.length === 0 && <p>{words.muted.none}</p>}
      <ul>
        {[...named, ...counted].map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
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
