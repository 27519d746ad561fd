import {
  audienceOf,
  deteriorationOffers,
  emergencyOffers,
  type Occasion,
  type Offer,
  occasions,
  urgentOccasions,
} from './occasions.ts';
import { answersAtOnce, defaultRoutes, isLastResort, isOpenAt, type Route } from './routes.ts';
import { specialtiesIn } from './specialties.ts';
import type { Because, Enquiry, OccasionId, RouteChoice } from './types.ts';
import { urgencyOf } from './urgent.ts';

/** More choices than this make nobody choose. */
const mostChoices = 5;
/** The longest text that is read; what follows does not change who should be asked. */
const longestText = 8_000;

/** What an enquiry was read as, and the routes for it, the best first. */
export interface RouteOffer {
  readonly occasion: OccasionId;
  readonly routes: readonly RouteChoice[];
}

type Candidate = { readonly route: Route; readonly because: Because };

/**
 * The governed routes for an enquiry by its words and intent: one to five, the best first, and always one that answers at
 * once. Where the words are urgent every route is by phone, bleep or in person, never in writing. Left out are routes that the
 * place does not have, that are closed at that time, that are for people who work elsewhere, or for another specialty
 * than those that the text and the channel speak of; of a kind, routes of a fitting specialty come first. An empty text
 * gets what any clinical question gets.
 */
export function chooseRoutes(enquiry: Enquiry, routes: readonly Route[] = defaultRoutes): RouteOffer {
  const asked = readEnquiry(enquiry);
  const { urgent, occasion, offers } = offersFor(asked, enquiry);
  const audience = audienceOf(asked.text, asked.setting);
  const spoken = new Set(specialtiesIn(`${asked.text} ${asked.setting}`));
  const fitting = routes.filter(
    (route) =>
      isOpenAt(route, enquiry.at) &&
      (!urgent || answersAtOnce(route)) &&
      (!audience || !route.for || route.for.includes(audience)) &&
      (!route.specialties || route.specialties.some((name) => spoken.has(name))),
  );
  const candidates = new Map<string, Candidate>();
  const add = (route: Route, because: Because) => {
    if (!candidates.has(route.id)) candidates.set(route.id, { route, because });
  };
  for (const [kind, because, reach] of offers)
    for (const route of specialFirst(fitting))
      if (route.kind === kind && (!reach || route.reach === reach)) add(route, because);
  for (const route of routes.filter(isLastResort)) add(route, 'senior_by_voice');
  return {
    occasion,
    routes: shortened([...candidates.values()]).map(({ route: { id, title }, because }) => ({
      id,
      title,
      because,
    })),
  };
}

interface ReadEnquiry {
  readonly text: string;
  readonly setting: string;
}

const readEnquiry = ({ text, setting = '' }: Enquiry): ReadEnquiry => ({
  text: text.slice(0, longestText).toLowerCase().replace(/[‘’]/g, "'"),
  setting: setting.toLowerCase(),
});

function offersFor(
  { text, setting }: ReadEnquiry,
  enquiry: Enquiry,
): { urgent: boolean; occasion: OccasionId; offers: readonly Offer[] } {
  const fits = ({ applies }: Occasion) => applies(text, setting, enquiry);
  const urgency = urgencyOf(enquiry.text);
  if (!enquiry.urgent && urgency === 'none') {
    const fitting = occasions.filter(fits);
    return {
      urgent: false,
      occasion: fitting[0]?.id ?? 'opinion',
      offers: fitting.flatMap(({ offers }) => offers),
    };
  }
  const more = urgentOccasions.filter(fits).flatMap(({ offers }) => offers);
  return urgency === 'deteriorating'
    ? { urgent: true, occasion: 'deteriorating', offers: [...deteriorationOffers, ...more] }
    : { urgent: true, occasion: 'emergency', offers: [...emergencyOffers, ...more] };
}

const specialFirst = (routes: readonly Route[]): readonly Route[] =>
  routes.toSorted((a, b) => Number(b.specialties !== undefined) - Number(a.specialties !== undefined));

/** Cuts the list, but keeps one choice that answers at once. */
function shortened(candidates: readonly Candidate[]): readonly Candidate[] {
  const first = candidates.slice(0, mostChoices);
  if (first.some(({ route }) => answersAtOnce(route))) return first;
  const atOnce = candidates.filter(({ route }) => answersAtOnce(route)).slice(-1);
  return [...candidates.slice(0, mostChoices - atOnce.length), ...atOnce];
}
