import { chooseRoutes } from '../escalate/choose-routes.ts';
import { chatLink, findRoute, isStale, type Route } from '../escalate/routes.ts';
import type { TemplateBook } from '../escalate/template-book.ts';
import { fillTemplate, finishDraft, recordNote } from '../escalate/templates.ts';
import type { DraftAnswer, Typed } from './answers.ts';
import type { Nudge } from './nudge.ts';
import type { ChannelInfo } from './ports.ts';
import type { CarriedText, DraftView, FormView, NoticeView, WholeThread } from './views.ts';

/** The routes and templates of the place where the nudge stands, and when it is asked. */
export interface Place {
  readonly routes: readonly Route[];
  readonly book: TemplateBook;
  readonly at: Date;
}

/** What the form shows besides the author's words. */
export interface Asked {
  /** The route that the author picked; the fittest without. */
  readonly routeId?: string;
  /** What the author has typed into the form before. */
  readonly typed?: Typed;
  readonly wholeThread: WholeThread;
}

/**
 * Turns the nudge into the form: the routes that fit the question, the fittest first, and the template of the chosen one
 * filled from the author's generalised words. What the author typed goes before what is filled in.
 */
export function openEscalation(
  nudge: Nudge,
  carried: CarriedText,
  { site, team, channel }: Pick<ChannelInfo, 'site' | 'team' | 'channel'>,
  { routes, book, at }: Place,
  { routeId, typed, wholeThread }: Asked,
): FormView | NoticeView {
  const own = typed && withoutFilled(typed.fields, book, carried.question);
  const question = own?.question || carried.question;
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
  const chosen = offer.routes.find((route) => route.id === routeId) ?? offer.routes[0];
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
    specialty: typed?.specialty ?? '',
    fields: fillTemplate(book.templates[route.template], question).map((field) => {
      const typedHere = field.id === 'question' ? undefined : own?.[field.id];
      return typedHere ? { ...field, value: typedHere.slice(0, field.maxLength) } : field;
    }),
    wholeThread,
    messageUrl: nudge.messageUrl,
  };
}

/** What somebody typed into a form by field id: not empty, and not what any template fills in from the question by itself. */
export function withoutFilled(
  fields: Typed['fields'],
  book: TemplateBook,
  question: string,
): Readonly<Record<string, string>> {
  const filled = new Set(
    Object.values(book.templates).flatMap((template) =>
      fillTemplate(template, question).map(({ value }) => value.trim()),
    ),
  );
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value.trim() !== '' && !filled.has(value.trim())),
  );
}

/** Composes the finished draft from the form. Nothing of it is kept; a route that the place does not have gives a notice. */
export function finishEscalation(
  nudge: Nudge,
  answer: DraftAnswer,
  { routes, book, at }: Place,
): DraftView | NoticeView {
  const route = findRoute(routes, answer.routeId);
  if (!route) return { view: 'notice', notice: 'try_again' };
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
    replied: false,
  };
}
