import { answerCard, nudgeView } from '../../src/chaperone/answer-card.ts';
import type { Answer } from '../../src/chaperone/answers.ts';
import type { Nudge } from '../../src/chaperone/nudge.ts';
import { reviewDeletion } from '../../src/chaperone/review-deletion.ts';
import { reviewPost } from '../../src/chaperone/review-post.ts';
import type { CarriedText } from '../../src/chaperone/views.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { readCardFile } from '../../src/teams/card-words.ts';
import { renderCard } from '../../src/teams/cards.ts';
import { channel, openVault, post, reviewDeps } from '../fakes/review-deps.ts';
import { ofType, visibleTexts } from '../teams/card-checks.ts';

const templates = {
  en: readTemplateBook(readCardFile('templates.en')),
  cy: readTemplateBook(readCardFile('templates.cy')),
};

/** The words that a nudge carries to its card. */
function carriedBy({ sealed, id }: Nudge): CarriedText {
  return JSON.parse(openVault.open(sealed ?? '', id));
}

/** Presses a button on a nudge whose card carries what was sealed. */
function pressOn(nudge: Nudge, verb: 'safer' | 'route', { deps, ledger }: ReturnType<typeof reviewDeps>) {
  const answer: Answer = { verb, nudgeId: nudge.id, carried: carriedBy(nudge) };
  const refused = async () => ({ kind: 'refused', code: 'unexpected' }) as const;
  return answerCard(nudge.author, 'tenant-1', nudge.serviceUrl, answer, {
    ...{ ledger, templates, clock: deps.clock, metrics: deps.metrics, settings: deps.settings },
    directory: { channel: async () => channel },
    routes: nationalDirectory,
    noteRouted: () => undefined,
    messenger: {
      knowsChat: async () => false,
      openChat: refused,
      sendTargeted: refused,
      sendPrivate: refused,
      updateCard: refused,
      replyInThread: refused,
    },
  });
}

/** Somebody asks whether the patient is somebody, and somebody else says yes. */
async function afterBareYes(yes: string) {
  const stage = reviewDeps();
  await reviewPost(post('62M jaundice, painless. Is it the bishop?'), stage.deps);
  expect(await reviewPost(post(yes, { authorId: 'author-2' }), stage.deps)).toBe('nudged');
  const nudge = stage.ledger.nudges.find(({ author }) => author.id === 'author-2');
  if (!nudge) throw new Error('no nudge');
  return { stage, nudge };
}

/** A message is told again by somebody else, and then the first is taken away: of the second no words are at hand any more. */
async function afterWordsAreGone() {
  const stage = reviewDeps();
  const first = post('Mrs Edith Sample, NHS 999 000 0018, needs her bloods chasing please');
  await reviewPost(first, stage.deps);
  await reviewPost(post('NHS 999 000 0018, bloods are back', { authorId: 'author-2' }), stage.deps);
  const { thread, id, serviceUrl, version } = first;
  await reviewDeletion({ thread, id, serviceUrl, version: version + 600_000 }, stage.deps);
  const nudge = stage.ledger.nudges.find(({ author }) => author.id === 'author-2');
  if (!nudge) throw new Error('no nudge');
  return { stage, nudge };
}

describe('a nudge for a bare yes', () => {
  it.each(['Yes.', 'aye 😬', "Yes, that's him, 62"])('says what a reply such as "%s" does', async (yes) => {
    const { nudge } = await afterBareYes(yes);
    expect(visibleTexts(renderCard(nudgeView(nudge, carriedBy(nudge))).card)).toEqual([
      'A short note about your message.',
      'Your reply could let everybody here know that a guess about the patient is right.',
      'That might tell as much as a name.',
      'Want to delete it, or use a safe route?',
      'Only you can see this. Nothing is reported.',
    ]);
  });

  it('offers no wording that its author never wrote, and an empty form', async () => {
    const { stage, nudge } = await afterBareYes('Yes.');
    const { card } = renderCard(await pressOn(nudge, 'safer', stage));
    expect(visibleTexts(card).join(' ')).toContain('no safer wording for so short a reply');
    expect(visibleTexts(card).join(' ')).not.toMatch(/keeps the medicine/);
    expect(ofType(card, 'Input.Text')).toEqual([]);
    await expectEmptyForm(nudge, stage);
  });
});

describe('a nudge whose words are gone', () => {
  it('says what adds up, and praises no words that nobody has read', async () => {
    const { nudge } = await afterWordsAreGone();
    const texts = visibleTexts(renderCard(nudgeView(nudge, carriedBy(nudge))).card);
    expect(texts.slice(0, 2)).toEqual([
      'A short note about your message.',
      'A patient number could let someone recognise the patient.',
    ]);
  });

  it('says that there is no wording, and fills nothing in', async () => {
    const { stage, nudge } = await afterWordsAreGone();
    const { card } = renderCard(await pressOn(nudge, 'safer', stage));
    expect(visibleTexts(card).join(' ')).toContain('I have no wording to show here.');
    expect(ofType(card, 'Input.Text')).toEqual([]);
    await expectEmptyForm(nudge, stage);
  });
});

async function expectEmptyForm(nudge: Nudge, stage: ReturnType<typeof reviewDeps>) {
  const form = await pressOn(nudge, 'route', stage);
  if (form.view !== 'form') throw new Error('no form');
  expect(form.fields.map(({ value }) => value).join('')).toBe('');
  expect(form.routes.length).toBeGreaterThan(1);
  expect(visibleTexts(renderCard(form).card).join(' ')).not.toContain('This reads like');
}
