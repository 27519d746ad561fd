import type { Route } from './routes.ts';
import type { Draft } from './templates.ts';

/** A FHIR R4 reference or concept that has words alone. */
interface Named {
  readonly display: string;
}
interface Concept {
  readonly text: string;
}

/** FHIR R4 `CommunicationRequest`: a question to somebody. Source: HL7 FHIR R4 (4.0.1), CommunicationRequest. */
export interface CommunicationRequestDraft {
  readonly resourceType: 'CommunicationRequest';
  readonly status: 'draft';
  readonly category: readonly Concept[];
  readonly payload: readonly { readonly contentString: string }[];
  readonly authoredOn: string;
  readonly recipient: readonly Named[];
  readonly note: readonly Concept[];
}

/** FHIR R4 `ServiceRequest`: a referral. Its subject is mandatory, and masked here. Source: HL7 FHIR R4 (4.0.1), ServiceRequest. */
export interface ServiceRequestDraft {
  readonly resourceType: 'ServiceRequest';
  readonly status: 'draft';
  readonly intent: 'proposal';
  readonly code: Concept;
  readonly subject: { readonly extension: readonly { readonly url: string; readonly valueCode: 'masked' }[] };
  readonly authoredOn: string;
  readonly performerType?: Concept;
  readonly performer: readonly Named[];
  readonly note: readonly Concept[];
}

const absent = 'http://hl7.org/fhir/StructureDefinition/data-absent-reason';

/**
 * A finished draft as a FHIR R4 resource, for systems that import one: a `ServiceRequest` for a referral, a `CommunicationRequest`
 * for everything else. It names no patient and no author, and has no priority: the first two are added in the system that takes it,
 * the last is the clinician's to judge.
 * @param specialty as the author typed it; may be empty
 * @param remark a sentence for whoever imports it, such as that identifiers are added there
 */
export function draftResource(
  draft: Draft,
  route: Pick<Route, 'title' | 'template'>,
  { specialty, remark, at }: { specialty: string; remark: string; at: Date },
): CommunicationRequestDraft | ServiceRequestDraft {
  const authoredOn = at.toISOString();
  const area = specialty.trim();
  if (route.template === 'epr-referral')
    return {
      resourceType: 'ServiceRequest',
      status: 'draft',
      intent: 'proposal',
      code: { text: draft.title },
      subject: { extension: [{ url: absent, valueCode: 'masked' }] },
      authoredOn,
      ...(area === '' ? {} : { performerType: { text: area } }),
      performer: [{ display: route.title }],
      note: [{ text: draft.text }, { text: remark }],
    };
  return {
    resourceType: 'CommunicationRequest',
    status: 'draft',
    category: [{ text: draft.title }],
    payload: draft.text
      .split('\n\n')
      .filter((paragraph) => paragraph.trim() !== '')
      .map((contentString) => ({ contentString })),
    authoredOn,
    recipient: [{ display: route.title }],
    note: [{ text: remark }],
  };
}
