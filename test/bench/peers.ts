/**
 * What a team would otherwise pick, each given the same labelled messages: three libraries from the registry and the documented rule of a
 * data-loss-prevention product. None of them knows a thread, a roster or a file, so a message is flagged where anything is found in it.
 */
import nlp from 'compromise';
import { OpenRedaction } from 'openredaction';
import { SyncRedactor } from 'redact-pii';
import { passesMod11 } from '../../src/identify/checks/mod11.ts';
import type { DirectType } from '../../src/identify/types.ts';

/** Something that a peer found, in UTF-16 code units of the text. */
export interface PeerSpan {
  readonly start: number;
  readonly end: number;
  readonly type: DirectType;
}

export interface Peer {
  readonly name: string;
  find(text: string): PeerSpan[] | Promise<PeerSpan[]>;
}

/** The peers, in the order of the table. */
export const peers: readonly Peer[] = [
  { name: 'openredaction', find: findWithOpenRedaction },
  { name: 'redact-pii', find: findWithRedactPii },
  { name: 'compromise', find: findWithCompromise },
  { name: 'DLP rule for NHS numbers', find: findWithRule },
];

const openRedaction = new OpenRedaction({ redactionMode: 'placeholder' });
/** It takes nearly every word for somebody's name on a social network; with those its precision would be that of chance. */
const NOISE = /USERNAME|HANDLE|HASHTAG/;

async function findWithOpenRedaction(text: string): Promise<PeerSpan[]> {
  const { detections } = await openRedaction.detect(text);
  return detections
    .filter(({ type }) => !NOISE.test(type))
    .map(({ type, position: [start, end] }) => ({ start, end, type: typeOf(type) }));
}

function typeOf(label: string): DirectType {
  if (/NAME|PERSON/.test(label)) return 'name';
  if (/NHS/.test(label)) return 'nhs_number';
  if (/PHONE/.test(label)) return 'phone';
  if (/EMAIL/.test(label)) return 'email';
  if (/POSTCODE/.test(label)) return 'postcode';
  if (/ADDRESS/.test(label)) return 'address';
  return /BIRTH|DOB|DATE/.test(label) ? 'date_of_birth' : 'other_id';
}

const MARK = '\u0001';
const redactor = new SyncRedactor({ globalReplaceWith: MARK });

/** It returns the text with marks alone, so that what it found is what the rest of the text leaves over. */
function findWithRedactPii(text: string): PeerSpan[] {
  const spans: PeerSpan[] = [];
  let at = 0;
  for (const [position, kept] of redactor.redact(text).split(MARK).entries()) {
    const start = kept === '' && position > 0 ? text.length : text.indexOf(kept, at);
    if (position > 0 && start > at) spans.push({ start: at, end: start, type: 'name' });
    if (start >= 0) at = start + kept.length;
  }
  return spans;
}

interface Located {
  readonly offset?: { readonly start: number; readonly length: number };
}

function findWithCompromise(text: string): PeerSpan[] {
  const document = nlp(text);
  const spans = (found: unknown, type: DirectType): PeerSpan[] =>
    (found as Located[]).flatMap(({ offset }) =>
      offset ? [{ start: offset.start, end: offset.start + offset.length, type }] : [],
    );
  const asked = { offset: true };
  return [
    ...spans(document.people().json(asked), 'name'),
    ...spans(document.phoneNumbers().json(asked), 'phone'),
    ...spans(document.emails().json(asked), 'email'),
  ];
}

const TEN_DIGITS = /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g;
const KEYWORDS =
  /national health service|\bnhs\b|health (?:services )?authority|patient (?:id|identification|no|number)|\bGP\b|\bD\.?O\.?B\b|date of birth|birth date/i;
/** Characters on either side in which a keyword makes the number count. */
const REACH = 300;

/**
 * The sensitive-information type "U.K. National Health Service number" of Microsoft Purview as documented: ten digits in groups of three,
 * three and four with a valid check digit, and one of the listed keywords within 300 characters.
 */
function findWithRule(text: string): PeerSpan[] {
  return [...text.matchAll(TEN_DIGITS)].flatMap((match) => {
    const end = match.index + match[0].length;
    const around = text.slice(Math.max(0, match.index - REACH), end + REACH);
    if (!passesMod11(match[0].replace(/\D/g, '')) || !KEYWORDS.test(around)) return [];
    return [{ start: match.index, end, type: 'nhs_number' as const }];
  });
}
