import { readFileSync } from 'node:fs';
import { quasiTraits } from '../assess/population.ts';
import type { Band, Trait } from '../assess/types.ts';
import type { Locale } from '../chaperone/locale.ts';
import { isBareYes } from '../chaperone/nudge.ts';
import type {
  CardView,
  ClosedView,
  FineReason,
  NoticeView,
  NudgeView,
  RouteContact,
  TidyUpView,
  WholeThread,
} from '../chaperone/views.ts';
import type { Because, OccasionId, RouteChoice } from '../escalate/types.ts';

/** The part of a catalogue `cards/words.<language>.json` that code chooses from; the templates read the rest by themselves. */
export interface CardWords {
  readonly summary: Readonly<Record<CardView['view'], string>>;
  readonly callFirst: string;
  readonly kinds: Readonly<Record<Trait, string>>;
  readonly and: string;
  readonly moreKinds: string;
  readonly noKinds: string;
  readonly people: Readonly<Record<Band, string>>;
  readonly nudge: Readonly<
    Record<
      | 'goodQuestion'
      | 'goodMessage'
      | 'aboutMessage'
      | 'bareYes'
      | 'asMuchAsName'
      | 'ask'
      | 'askToDelete'
      | 'together'
      | 'alone'
      | 'mightFit'
      | 'mightPointTo'
      | 'image'
      | 'document',
      string
    >
  >;
  readonly becauses: Readonly<Record<Because, string>>;
  readonly occasions: Readonly<Record<OccasionId, string>>;
  readonly form: Readonly<Record<'occasion', string>>;
  readonly wholeThread: Readonly<Record<Exclude<WholeThread, 'read' | 'paste'>, string>>;
  readonly check: Readonly<Record<'title' | 'label' | 'quietTitle' | 'quiet' | 'foundTitle', string>>;
  readonly safer: Readonly<Record<'readyToCopy' | 'gone' | 'bareYes', string>>;
  readonly draft: Readonly<Record<'phone' | 'email' | 'hours' | 'checkLocally' | 'stale', string>> & {
    readonly reply: Readonly<Record<'left' | 'before' | 'unsure' | 'failed', string>>;
  };
  readonly tidyUp: Readonly<Record<'one' | 'several' | 'link' | 'more', string>>;
  readonly reasons: Readonly<Record<FineReason, string>>;
  readonly closed: Readonly<Record<ClosedView['because'], string>>;
  readonly notice: Readonly<Record<NoticeView['notice'], string>>;
  readonly shortened: string;
}

/** A file of `cards/`, read once when the process starts. */
export function readCardFile(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../cards/${name}.json`, import.meta.url), 'utf8'));
}

const catalogues: Readonly<Record<Locale, CardWords>> = {
  en: readCardFile('words.en') as CardWords,
  cy: readCardFile('words.cy') as CardWords,
};

/** The catalogue of a language. */
export function wordsIn(locale: Locale): CardWords {
  return catalogues[locale];
}

/** More kinds than this would take the nudge beyond the sixty words that people read. */
const namedKinds = 6;

/**
 * The kinds of detail as a list in words ("a name, the age and this place"): direct identifiers and pictures first, since they
 * weigh most, then the others in the order of the thread, and last what has no kind of its own. Never a value. No traits give "some details".
 */
function kindsInWords(traits: readonly Trait[], words: CardWords): string {
  const ordered = [
    ...traits.filter((trait) => !quasiTraits.has(trait)),
    ...traits.filter((trait) => quasiTraits.has(trait) && trait !== 'other'),
    // "Another detail" reads well at the end alone, and goes into "other details" where there are many.
    ...traits.filter((trait) => trait === 'other'),
  ];
  const kinds = [...new Set(ordered.map((trait) => words.kinds[trait]))];
  const named = kinds.length > namedKinds ? [...kinds.slice(0, namedKinds), words.moreKinds] : kinds;
  const last = named.at(-1) ?? words.noKinds;
  return named.length < 2 ? last : `${named.slice(0, -1).join(', ')} ${words.and} ${last}`;
}

/**
 * The sentences that carry a nudge: what is good, what adds up, how many people that might fit, or of a picture or document what to ask
 * oneself, and what to do. Of words that the card does not carry nothing is said; of a bare yes, what it does.
 */
export function nudgeInWords(
  { why, traits, band, carried }: NudgeView,
  words: CardWords,
): {
  good: string;
  reason: string;
  people: string;
  ask: string;
} {
  const { nudge } = words;
  const { question } = carried;
  const good = question.includes('?')
    ? nudge.goodQuestion
    : question
      ? nudge.goodMessage
      : nudge.aboutMessage;
  if (isBareYes({ traits }) && question === '')
    return { good, reason: nudge.bareYes, people: nudge.asMuchAsName, ask: nudge.askToDelete };
  const { reason, people } = sumInWords({ why, traits, band }, words);
  // Of a picture or a document it matters more whether it may stand there than how many people it might fit.
  const file = why.includes('image') ? 'image' : why.includes('document') ? 'document' : undefined;
  return { good, reason, people: file ? nudge[file] : people, ask: nudge.ask };
}

/** What adds up, and how many people that might fit, a sentence each. */
export function sumInWords(
  { why, traits, band }: Pick<NudgeView, 'why' | 'traits' | 'band'>,
  words: CardWords,
): {
  reason: string;
  people: string;
} {
  const { nudge } = words;
  const kinds = kindsInWords(traits, words);
  const addsUp =
    traits.length > 1 &&
    traits.every((trait) => quasiTraits.has(trait)) &&
    why.every((it) => it === 'combination');
  return {
    reason: addsUp
      ? nudge.together.replace('{kinds}', kinds)
      : nudge.alone.replace('{kinds}', kinds.charAt(0).toUpperCase() + kinds.slice(1)),
    people: (addsUp ? nudge.mightFit : nudge.mightPointTo).replace('{people}', words.people[band]),
  };
}

/** More links than this would take the card beyond the sixty words that people read. */
const shownLinks = 8;

/** How many messages there are to tidy up, and a line with a link for each; of many the first eight, and how many more. */
export function tidyUpInWords(
  { messages, messageUrls }: TidyUpView,
  words: CardWords,
): {
  lead: string;
  more: string;
  links: { title: string; url: string }[];
} {
  const { tidyUp } = words;
  const lead = messages === 1 ? tidyUp.one : tidyUp.several.replace('{count}', `${messages}`);
  const links = messageUrls.slice(0, shownLinks).map((url, at) => ({
    title: tidyUp.link.replace('{number}', `${at + 1}`),
    url,
  }));
  const rest = messages - links.length;
  const more = links.length > 0 && rest > 0 ? tidyUp.more.replace('{count}', `${rest}`) : '';
  return { lead, links, more };
}

/** How to reach a route, in lines parted by `\n`: what its place wrote, numbers, hours, and what to be careful about. */
export function contactInWords(
  { contact, phone, email, hours, checkLocally, stale }: RouteContact,
  words: CardWords,
): string {
  const { draft } = words;
  return [
    contact,
    ...(phone ? [draft.phone.replace('{phone}', () => phone)] : []),
    ...(email ? [draft.email.replace('{email}', () => email)] : []),
    ...(hours ? [draft.hours.replace('{hours}', () => hours)] : []),
    ...(stale ? [draft.stale] : checkLocally ? [draft.checkLocally] : []),
  ].join('\n');
}

/** What a question was read as, and why each route is offered, in words. */
export function offerInWords(
  { occasion, routes }: { readonly occasion: OccasionId; readonly routes: readonly RouteChoice[] },
  { form, occasions, becauses }: CardWords,
): { occasion: string; routes: { id: string; title: string; because: string }[] } {
  return {
    occasion: form.occasion.replace('{occasion}', occasions[occasion]),
    routes: routes.map(({ id, title, because }) => ({ id, title, because: becauses[because] })),
  };
}
