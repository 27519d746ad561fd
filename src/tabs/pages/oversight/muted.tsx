import { Section } from '../../frame/section.tsx';
import { fill } from '../../words.ts';
import type { Part, Words } from './part.ts';

/** The kinds of detail that cause no nudge any more, and where. */
export function Muted({ data, words }: Part) {
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
