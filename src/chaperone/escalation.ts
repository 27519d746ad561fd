import { chooseRoutes } from '../escalate/choose-routes.ts';
import { contactOf, findRoute, type Route } from '../escalate/routes.ts';
import { fillTemplate, finishDraft, templateOf } from '../escalate/templates.ts';
import type { DraftAnswer } from './answers.ts';
import type { ChannelInfo, Nudge } from './ports.ts';
import type { CarriedText, DraftView, FormView, NoticeView } from './views.ts';

/**
 * Turns the nudge into the form: the routes that fit the question, the fittest first, and the template of the chosen one
 * filled from the author's generalised words.
 * @param routeId the route that the author picked; the fittest without
 */
export function openEscalation(
  nudge: Nudge,
  carried: CarriedText,
  { site, team, channel }: Pick<ChannelInfo, 'site' | 'team' | 'channel'>,
  directory: readonly Route[],
  routeId?: string,
): FormView | NoticeView {
  const routes = chooseRoutes(
    {
      text: carried.question,
      urgent: nudge.urgent,
      image: nudge.why.includes('image'),
      setting: `${site} ${team} ${channel}`,
    },
    directory,
  );
  const chosen = routes.find((route) => route.id === routeId) ?? routes[0];
  const route = chosen && findRoute(directory, chosen.id);
  if (!route) return { view: 'notice', notice: 'try_again' };
  return {
    view: 'form',
    nudgeId: nudge.id,
    urgent: nudge.urgent,
    carried,
    routes,
    routeId: route.id,
    fields: fillTemplate(templateOf(route.template), carried.question),
    messageUrl: nudge.messageUrl,
  };
}

/** Composes the finished draft from the form. Nothing of it is kept; a route that the directory does not hold gives a notice. */
export function finishEscalation(
  nudge: Nudge,
  answer: DraftAnswer,
  directory: readonly Route[],
): DraftView | NoticeView {
  const route = findRoute(directory, answer.routeId);
  if (!route) return { view: 'notice', notice: 'try_again' };
  const { title, text } = finishDraft(templateOf(route.template), answer.fields, answer.specialty);
  return {
    view: 'draft',
    nudgeId: nudge.id,
    title,
    text,
    route: { title: route.title, contact: contactOf(route), url: route.url },
    messageUrl: nudge.messageUrl,
    replied: false,
  };
}
