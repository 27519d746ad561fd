import type { Band, FlagReason, Trait } from '../../src/assess/types.ts';
import { fineReasons, type NudgeView } from '../../src/chaperone/views.ts';
import { wordsIn } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { buttonsOf, nodesOf, ofType, visibleTexts, visibleWords } from './card-checks.ts';
import { nudge } from './card-views.ts';

const words = wordsIn('en');
const traits = Object.keys(words.kinds) as Trait[];
const bands = Object.keys(words.people) as Band[];

describe('the nudge', () => {
  const nudges = traits.flatMap((_trait, index): NudgeView[] =>
    bands.flatMap((band) =>
      [true, false].map((urgent) => ({
        ...nudge,
        band,
        urgent,
        traits: [...traits.slice(index), ...traits.slice(0, index)].slice(0, (index % traits.length) + 1),
        why: (['direct', 'image', 'document', 'combination'] as FlagReason[]).slice(index % 4),
      })),
    ),
  );

  it('stays under sixty words, whatever adds up', () => {
    expect(nudges.length).toBeGreaterThan(200);
    const longest = Math.max(...nudges.map((view) => visibleWords(renderCard(view).card)));
    expect(longest).toBeLessThan(60);
    expect(longest).toBeGreaterThan(30);
  });

  it('stays under sixty words with the longest kinds', () => {
    const kinds: Trait[] = ['date_of_birth', 'nhs_number', 'email', 'phone', 'other_id', 'address', 'age'];
    for (const band of bands)
      for (const urgent of [true, false])
        expect(
          visibleWords(renderCard({ ...nudge, traits: kinds, band, urgent, why: ['direct'] }).card),
        ).toBeLessThan(60);
  });

  it('reads as one friendly note', () => {
    expect(visibleTexts(renderCard(nudge).card)).toEqual([
      'Good question, clearly put.',
      'Together, the age, the travel, the condition and the place could let someone recognise the patient, even without a name.',
      'That might fit only a handful of people.',
      'Want to blur it, or use a safe route?',
      'Only you can see this. Nothing is reported.',
    ]);
  });

  it('starts with what is good', () => {
    const statement = { ...nudge, carried: { safer: 'Seen today.', question: 'Seen today.', changed: [] } };
    expect(visibleTexts(renderCard(nudge).card)[0]).toBe('Good question, clearly put.');
    expect(visibleTexts(renderCard(statement).card)[0]).toBe('Clear and useful message.');
  });

  it('says first to call first when the words are urgent, and only then', () => {
    expect(visibleTexts(renderCard({ ...nudge, urgent: true }).card)[0]).toMatch(
      /^If this is urgent, call 2222, 999/,
    );
    expect(visibleTexts(renderCard(nudge).card).join()).not.toContain('2222');
  });

  it.each([
    [['name'], 'A name could let'],
    [['image'], 'The photo could let'],
    [['age', 'name'], 'A name and the age could let'],
    [['nhs_number', 'hospital_number'], 'A patient number could let'],
    [['place', 'image', 'travel'], 'The photo, the place and the travel could let'],
    [
      ['age', 'sex', 'place', 'time', 'travel', 'job', 'event'].map((it) =>
        it === 'job' ? 'occupation' : it,
      ),
      'and other details could let',
    ],
    [[], 'Some details could let'],
  ] as [Trait[], string][])('names the kinds of detail %j', (kinds, text) => {
    expect(visibleTexts(renderCard({ ...nudge, traits: kinds, why: ['direct'] }).card).join(' ')).toContain(
      text,
    );
  });

  it.each([
    ['one', 'just one person'],
    ['handful', 'only a handful of people'],
    ['dozens', 'dozens of people'],
    ['hundreds', 'hundreds of people'],
    ['thousands', 'thousands of people'],
  ] as [Band, string][])('says in words how many might fit: %s', (band, text) => {
    expect(visibleTexts(renderCard({ ...nudge, band }).card).join(' ')).toMatch(
      new RegExp(`might (fit|point to) .*${text}`),
    );
  });

  it('says that nobody else sees it, and stays unsure', () => {
    for (const view of nudges) {
      const text = visibleTexts(renderCard(view).card).join(' ');
      expect(text).toContain('Only you can see this. Nothing is reported.');
      expect(text).toMatch(/could let .* (might|consent|could it go)/i);
    }
  });

  it('never shows the message itself', () => {
    const text = visibleTexts(renderCard(nudge).card).join(' ');
    expect(text).not.toMatch(/West Africa|30s|rash/);
  });

  it('offers the ways out in order', () => {
    const buttons = [
      'Use a safe route',
      'Show a safer wording',
      'Open my message',
      "I've changed it",
      "It's fine",
    ];
    expect(buttonsOf(renderCard(nudge).card)).toEqual(buttons);
    expect(buttonsOf(renderCard({ ...nudge, messageUrl: undefined }).card)).toEqual(
      buttons.filter((title) => title !== 'Open my message'),
    );
  });

  it('asks for a reason, and offers every one', () => {
    const [reason] = ofType(renderCard(nudge).card, 'Input.ChoiceSet');
    expect(reason).toMatchObject({ id: 'reason', isRequired: true });
    expect(nodesOf(reason?.choices).map(({ value }) => value)).toEqual([...fineReasons]);
  });
});

describe('what adds up', () => {
  const reason = (of: Trait[]) => visibleTexts(renderCard({ ...nudge, traits: of }).card).join(' ');

  it('names what has no kind of its own last, and not beside other details', () => {
    expect(reason(['age', 'other', 'place'])).toContain(
      'Together, the age, the place and another detail could',
    );
    const many = reason(['age', 'sex', 'travel', 'time', 'other', 'condition', 'place', 'event']);
    expect(many).toContain('the place and other details could');
    expect(many).not.toContain('another detail');
  });
});

describe('a nudge about a file', () => {
  const words = (why: FlagReason[], of: Trait[]) =>
    visibleTexts(renderCard({ ...nudge, why, traits: of }).card).join(' ');

  it('asks for consent to a picture, and for the record in place of a document', () => {
    expect(words(['image'], ['image'])).toContain('consent to take it, and to share it here?');
    expect(words(['document'], ['document'])).toContain('Could it go into the record instead?');
    expect(words(['combination'], ['age', 'place'])).not.toContain('consent');
  });
});
