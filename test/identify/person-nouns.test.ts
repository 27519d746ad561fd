import { personNouns } from '../../src/identify/lexicons/person-nouns.ts';
import { event } from '../../src/identify/recognizers/event.ts';
import { occupation } from '../../src/identify/recognizers/occupation.ts';
import { other } from '../../src/identify/recognizers/other.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

describe('whatever somebody without a name is called', () => {
  it.each(personNouns.split('|'))('"%s"', (noun) => {
    const known = `is that the clock museum ${noun}? sats 88 on air`;
    expect(phrasesIn(occupation, known)).toEqual([`the clock museum ${noun}`]);
    const met = `${noun} from the boatyard again, 19, hand injury`;
    expect(phrasesIn(occupation, met)).toEqual(['from the boatyard']);
    const beside = `the ${noun} with the parrot, his sats are 88`;
    expect(phrasesIn(other, beside)).toContain(`the ${noun} with the parrot`);
    const happened = `the ${noun} that was pulled oot the Tay, in resus 2 with a stroke`;
    expect(findQuasi(event, happened)).not.toEqual([]);
  });
});
