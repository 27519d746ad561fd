import type { OversightAnswer } from '../../../web/oversight-api.ts';
import { Section } from '../../frame/section.tsx';
import { fill, useFormats } from '../../words.ts';
import type { Part } from './part.ts';

interface WithTotal extends Part {
  readonly total: NonNullable<OversightAnswer['total']>;
}

/** What happened, in a few sentences; and of which places there are too few counts to show. */
export function Report({ data, total, words }: WithTotal) {
  const formats = useFormats();
  const told = Object.fromEntries(Object.entries(total).map(([name, value]) => [name, formats.count(value)]));
  return (
    <Section title={words.report.title} lead={fill(words.until, { day: formats.date(data.until) })}>
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
  );
}

/** A sentence that can still be read. */
const mostPlaces = 20;

function Hidden({ data, words }: Part) {
  if (data.hidden.length === 0) return null;
  const places = data.hidden.map(
    ({ organisation, channelClass }) => `${organisation || words.none}, ${words.classes[channelClass]}`,
  );
  const said = places.slice(0, mostPlaces).join('; ');
  const more = places.length - mostPlaces;
  return (
    <p>
      {fill(words.hidden, {
        places: more > 0 ? fill(words.hiddenMore, { places: said, count: more }) : said,
      })}
    </p>
  );
}
