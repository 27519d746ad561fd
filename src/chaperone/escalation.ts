import { chooseRoutes } from '../escalate/choose-routes.ts';
import { type FormWords, readForm, writeForm } from '../escalate/form-words.ts';
import { chatLink, findRoute, isStale, type Route } from '../escalate/routes.ts';
import type { TemplateBook } from '../escalate/template-book.ts';
import { finishDraft, recordNote } from '../escalate/templates.ts';
import type { DraftAnswer, Typed } from './answers.ts';
import type { Nudge } from './nudge.ts';
import type { ChannelInfo } from './ports.ts';
import {
  type CarriedText,
  type DraftView,
  type FormView,
  type NoticeView,
  noWords,
  type WholeThread,
} from './views.ts';

/** The routes and templates of the place where the nudge stands, and when it is asked. */
export interface Place {
  readonly routes: readonly Route[];
  readonly book: TemplateBook;
  readonly at: Date;
}

/** What the form shows besides what is known of the nudge. */
export interface Asked {
  /** The route that the author picked; the fittest without. */
  readonly routeId?: string;
  /** What the author has typed into the form before. */
  readonly typed?: Typed;
  /** What it is to say in place of that and of the question that is carried. */
  readonly words?: FormWords;
  readonly wholeThread: WholeThread;
}

/**
 * Turns the nudge into the form: the routes that fit the question, the fittest first, and the template of the chosen one
 * filled from the author's generalised words, and from what was typed into the form before. Where the picked route is not offered, it says so.
 */
export function openEscalation(
  nudge: Nudge,
  carried: CarriedText,
  { site, team, channel }: Pick<ChannelInfo, 'site' | 'team' | 'channel'>,
  { routes, book, at }: Place,
  { routeId, typed, words, wholeThread }: Asked,
): FormView | NoticeView {
  const said = words ?? readForm(book, typed?.shown, typed?.fields ?? {}, carried.question);
  const question = said.question.text;
  const offer = chooseRoutes(
    {
      text: question,
      urgent: nudge.urgent,
      image: nudge.why.includes('image'),
      setting: `${site} ${team} ${channel}`,
      at,
    },
    routes,
  );
  const picked = offer.routes.find((route) => route.id === routeId);
  const chosen = picked ?? offer.routes[0];
  const route = chosen && findRoute(routes, chosen.id);
  if (!route) return { view: 'notice', notice: 'try_again' };
  return {
    view: 'form',
    nudgeId: nudge.id,
    urgent: nudge.urgent,
    carried: { ...carried, question },
    occasion: offer.occasion,
    routes: offer.routes,
    routeId: route.id,
    notOffered: routeId !== undefined && !picked,
    specialty: typed?.specialty ?? '',
    ...writeForm(book, route.template, said),
    wholeThread,
    messageUrl: nudge.messageUrl,
  };
}

/**
 * Composes the finished draft from the form. Nothing of it is kept. Where the place no longer has the route, the form comes again with
 * what was typed into it; the safer wording, which does not travel with that button, is gone then.
 */
export function finishEscalation(
  nudge: Nudge,
  answer: DraftAnswer,
  channel: ChannelInfo,
  place: Place,
  wholeThread: WholeThread,
): DraftView | FormView | NoticeView {
  const { routes, book, at } = place;
  const { routeId, ...typed } = answer;
  const route = findRoute(routes, routeId);
  if (!route) {
    const carried = noWords;
    return openEscalation(nudge, carried, channel, place, { routeId, typed, wholeThread });
  }
  const { title, text, beside } = finishDraft(book, route.template, answer.fields, answer.specialty);
  const { contact, phone, email, url, hours, checkLocally } = route;
  return {
    view: 'draft',
    nudgeId: nudge.id,
    urgent: nudge.urgent,
    title,
    text,
    beside,
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
    reply: 'none',
  };
}
