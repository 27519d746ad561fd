import { chooseRoutes } from '../escalate/choose-routes.ts';
import { chatLink, findRoute, isStale, type Route } from '../escalate/routes.ts';
import type { TemplateBook } from '../escalate/template-book.ts';
import { fillTemplate, finishDraft, recordNote } from '../escalate/templates.ts';
import type { DraftAnswer } from './answers.ts';
import type { ChannelInfo, Nudge } from './ports.ts';
import type { CarriedText, DraftView, FormView, NoticeView } from './views.ts';

/** The routes and templates of the place where the nudge stands, and when it is asked. */
export interface Place {
  readonly routes: readonly Route[];
  readonly book: TemplateBook;
  readonly at: Date;
}

/**
 * Turns the nudge into the form: the routes that fit the question, the fittest first, and the template of the chosen one
 * filled from the author's generalised words.
 * @param routeId the route that the author picked; the fittest without
 */
export function openEscalation(
  nudge: Nudge,
  carried: CarriedText,
  { site, team, channel }: Pick<ChannelInfo, 'site' | 'team' | 'channel'>,
  { routes, book, at }: Place,
  routeId?: string,
): FormView | NoticeView {
  const offer = chooseRoutes(
    {
      text: carried.question,
      urgent: nudge.urgent,
      image: nudge.why.includes('image'),
      setting: `${site} ${team} ${channel}`,
      at,
    },
    routes,
  );
  const chosen = offer.routes.find((route) => route.id === routeId) ?? offer.routes[0];
  const route = chosen && findRoute(routes, chosen.id);
  if (!route) return { view: 'notice', notice: 'try_again' };
  return {
    view: 'form',
    nudgeId: nudge.id,
    urgent: nudge.urgent,
    carried,
    occasion: offer.occasion,
    routes: offer.routes,
    routeId: route.id,
    fields: fillTemplate(book.templates[route.template], carried.question),
    messageUrl: nudge.messageUrl,
  };
}

/** Composes the finished draft from the form. Nothing of it is kept; a route that the place does not have gives a notice. */
export function finishEscalation(
  nudge: Nudge,
  answer: DraftAnswer,
  { routes, book, at }: Place,
): DraftView | NoticeView {
  const route = findRoute(routes, answer.routeId);
  if (!route) return { view: 'notice', notice: 'try_again' };
  const { title, text } = finishDraft(book, route.template, answer.fields, answer.specialty);
  const { contact, phone, email, url, hours, checkLocally } = route;
  return {
    view: 'draft',
    nudgeId: nudge.id,
    title,
    text,
    route: {
      title: route.title,
      contact,
      phone,
      email,
      url,
      chatUrl: chatLink(route),
      hours,
      checkLocally,
      stale: isStale(route, at),
    },
    record: recordNote(book, { route: route.title, question: answer.fields.question ?? '', at }),
    messageUrl: nudge.messageUrl,
    replied: false,
  };
}
