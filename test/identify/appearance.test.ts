import { readDocument } from '../../src/identify/document.ts';
import { appearance } from '../../src/identify/recognizers/appearance.ts';
import { contextWith } from './people-context.ts';

const read = (text: string) =>
  appearance
    .recognize(readDocument(text), contextWith())
    .flatMap((finding) =>
      finding.kind === 'quasi' ? [{ ...finding, said: text.slice(finding.start, finding.end) }] : [],
    );

describe('appearance', () => {
  it.each([
    ['missing since noon, spiderweb tattoo on neck', 'tattoo'],
    ['the lad in the green wig', 'green wig'],
    ['he is the one-armed roofer', 'one-armed'],
    ['the 6ft 5 netballer', '6ft 5'],
    ['man in a full Elvis suit', 'in a full Elvis suit'],
    ['she has ginger dreadlocks', 'ginger dreadlocks'],
    ["big red beard, he can't hide it", 'big red beard'],
    ['41M, forked tongue, chest pain', 'forked tongue'],
    ['the man in the opera cape', 'opera cape'],
    ['35 stone, needs the bariatric bed', '35 stone'],
  ])('finds it in "%s"', (text, said) => {
    expect(
      read(text)
        .map((finding) => finding.said)
        .join('|'),
    ).toContain(said);
  });

  it.each([
    'fell 7ft drop from a wall',
    'hoist limit 250 kg',
    'dress code is scrubs, green wig optional',
    'BMI 52, needs a bariatric bed',
    'tattoo removal clinic has moved',
    'he is 5ft 9',
    'my beard got caught in the mask seal',
  ])('finds none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('takes a tattoo that is described as far rarer than a tattoo', () => {
    const plain = read('has tattoos')[0]?.share ?? 0;
    const described = read('tattoo of the town crest on his neck')[0]?.share ?? 1;
    expect(described).toBeLessThan(plain / 100);
  });
});

describe('a height', () => {
  const people = (text: string) => Math.round((read(text)[0]?.share ?? 1) * 68_265_209);

  it('is the rarer the further it is from the mean of the sex', () => {
    expect(people("he's 6'4")).toBeGreaterThan(200_000);
    expect(people("he's 6'8")).toBeLessThan(2_000);
    expect(people("he's 6'11")).toBeLessThan(20);
    expect(people("she's 6'4")).toBeLessThan(100);
    expect(people("she's 4ft 9")).toBeGreaterThan(100_000);
    expect(people("she's 4ft 1")).toBeLessThan(3_000);
    expect(people("he's 208cm")).toBeLessThan(100);
    expect(people('six foot ten, he')).toBeLessThan(100);
    expect(people('lady, 2.01m tall')).toBeLessThan(50);
  });

  it.each([
    "she's 7, 4ft 1",
    'the wee boy is 4ft 2',
    '12 cm wound, he is well',
    'he walked 200m with the frame',
    'she is 162cm',
    'line at 1.5m, her bed',
  ])('is none in "%s"', (text) => expect(read(text)).toEqual([]));
});
