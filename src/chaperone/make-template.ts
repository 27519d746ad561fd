import { chooseRoutes } from '../escalate/choose-routes.ts';
import { type CommunicationRequestDraft, draftResource, type ServiceRequestDraft } from '../escalate/fhir.ts';
import { findRoute, type RouteDirectory, routesIn } from '../escalate/routes.ts';
import { type TemplateBook, withOwnTemplates } from '../escalate/template-book.ts';
import { fillTemplate, finishDraft, recordNote } from '../escalate/templates.ts';
import type { FormField, OccasionId, RouteChoice } from '../escalate/types.ts';
import { isUrgent } from '../escalate/urgent.ts';
import type { ReviewSettings } from './review.ts';
import { questionOfPaste } from './thread-question.ts';

/** What somebody wants a template filled in from. */
export interface TemplateWish {
  /** A question or a whole thread, as it was written; may be empty. */
  readonly text: string;
  /** The fittest without, and where the place has none of that id. */
  readonly routeId?: string | undefined;
  readonly specialty?: string | undefined;
  /** Values by field id that take the place of what is filled in; they are the clinician's own and stay as they are. */
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

/** A template, filled in; nothing of it is kept. */
export interface FilledTemplate {
  /** Urgent words stand in the text: calling comes first. */
  readonly urgent: boolean;
  readonly occasion: OccasionId;
  readonly routes: readonly RouteChoice[];
  readonly routeId: string;
  readonly fields: readonly FormField[];
  readonly title: string;
  /** Ready to copy or to print. */
  readonly text: string;
  /** What its author does besides. */
  readonly beside: readonly string[];
  /** A note for the patient's record. */
  readonly record: string;
  readonly fhir: CommunicationRequestDraft | ServiceRequestDraft;
}

export interface TemplatePlace {
  readonly routes: RouteDirectory;
  readonly book: TemplateBook;
  readonly site: string;
  readonly at: Date;
  readonly settings: Pick<ReviewSettings, 'hospitalNumberPatterns' | 'staffDomains'>;
}

/**
 * Fills the template of the fitting route in from what somebody pasted, without the patient's identity: as text, as fields and as a
 * FHIR R4 draft. The routes are those of the whole tenant, because nobody knows where a paste comes from.
 * @throws RangeError where the tenant has no route at all, which the check of its directory does not let pass
 */
export function makeTemplate(wish: TemplateWish, place: TemplatePlace): FilledTemplate {
  const { book: shipped, site, at, settings } = place;
  const question = questionOfPaste(wish.text, {
    ...{ roster: [], site, team: '', channel: '', at, settings },
    colleague: shipped.colleague,
    somebody: shipped.somebody,
    leftOut: shipped.leftOut,
  });
  const routes = routesIn(place.routes, {});
  const book = withOwnTemplates(shipped, place.routes.templates);
  const urgent = isUrgent(wish.text);
  const offer = chooseRoutes({ text: question, urgent, setting: site, at }, routes);
  const chosen = offer.routes.find(({ id }) => id === wish.routeId) ?? offer.routes[0];
  const route = chosen && findRoute(routes, chosen.id);
  if (!route) throw new RangeError('There is no route.');
  const fields = fillTemplate(book.templates[route.template], question, book).map((field) => ({
    ...field,
    value: (wish.fields?.[field.id] ?? field.value).slice(0, field.maxLength),
  }));
  const values = Object.fromEntries(fields.map(({ id, value }) => [id, value]));
  const specialty = wish.specialty ?? '';
  const draft = finishDraft(book, route.template, values, specialty);
  return {
    urgent,
    ...offer,
    routeId: route.id,
    fields,
    ...draft,
    record: recordNote(book, { route: route.title, question: values.question ?? '', at }),
    fhir: draftResource(draft, route, { specialty, remark: book.remark, at }),
  };
}
