import {
  deteriorationOffers,
  emergencyOffers,
  type Occasion,
  type Offer,
  occasions,
  urgentOccasions,
} from './occasions.ts';
import { answersAtOnce, defaultRoutes, findRoute, type Route } from './routes.ts';
import type { Enquiry, RouteChoice } from './types.ts';
import { urgencyOf } from './urgent.ts';

/** More choices than this make nobody choose. */
const mostChoices = 5;

const lastResort: Offer = ['on-call-senior', 'A senior colleague, by phone or bleep.'];

/**
 * The governed routes for an enquiry, the best first, by its words and intent: one to five, and always one that answers at
 * once. Where the words are urgent every route is by phone, bleep or in person, never in writing. Routes that the tenant
 * does not have are left out. An empty text gets what any clinical question gets.
 */
export function chooseRoutes(enquiry: Enquiry, routes: readonly Route[] = defaultRoutes): RouteChoice[] {
  const urgency = urgencyOf(enquiry.text);
  const urgent = enquiry.urgent || urgency !== 'none';
  const offers = urgent
    ? [
        ...(urgency === 'deteriorating' ? deteriorationOffers : emergencyOffers),
        ...offersOf(urgentOccasions, enquiry),
      ]
    : offersOf(occasions, enquiry);
  const choices = new Map<string, RouteChoice & Pick<Route, 'kind'>>();
  for (const [id, because] of [...offers, lastResort]) {
    const route = findRoute(routes, id);
    if (!route || choices.has(id) || (urgent && !answersAtOnce(route))) continue;
    choices.set(id, { id, title: route.title, because, kind: route.kind });
  }
  return withoutKind(shortened([...choices.values()]));
}

function offersOf(fitting: readonly Occasion[], enquiry: Enquiry): Offer[] {
  const text = enquiry.text.slice(0, 8_000).toLowerCase().replace(/[‘’]/g, "'");
  const setting = (enquiry.setting ?? '').toLowerCase();
  return fitting.filter(({ applies }) => applies(text, setting, enquiry)).flatMap(({ offers }) => offers);
}

/** Cuts the list, but keeps one choice that answers at once. */
function shortened<T extends Pick<Route, 'kind'>>(choices: readonly T[]): readonly T[] {
  const first = choices.slice(0, mostChoices);
  if (first.some(answersAtOnce)) return first;
  const atOnce = choices.filter(answersAtOnce).slice(-1);
  return [...choices.slice(0, mostChoices - atOnce.length), ...atOnce];
}

function withoutKind(choices: readonly (RouteChoice & Pick<Route, 'kind'>)[]): RouteChoice[] {
  return choices.map(({ id, title, because }) => ({ id, title, because }));
}
