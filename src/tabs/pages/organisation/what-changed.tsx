import type { AuditAnswer } from '../../../web/organisation-api.ts';
import { fill, useFormats, useWords } from '../../words.ts';
import { oversightWords } from '../oversight/oversight-words.ts';
import { organisationWords } from './organisation-words.ts';

type Change = AuditAnswer['changes'][number];
type Words = (typeof organisationWords)['en'];

/** What was changed, as a sentence or two. What this version has no words for stands as the audit has it. */
export function What({ change }: { change: Change }) {
  const words = useWords(organisationWords);
  const { kinds } = useWords(oversightWords);
  const { dateTime } = useFormats();
  const event = words.events[change.event as keyof Words['events']] ?? change.event;
  const inherited = change.scope?.level === 'tenant' ? words.changes.standard : words.changes.inherited;
  if (change.set)
    return Object.entries(change.set).map(([field, value]) => (
      <div key={field}>{fill(words.changes.set, settingInWords(field, value ?? inherited, words))}</div>
    ));
  const traits = change.traits.map((trait) => (kinds as Readonly<Record<string, string>>)[trait] ?? trait);
  const until = /^until (\S+)$/.exec(change.note)?.[1];
  const more =
    until === undefined
      ? [...traits, noteInWords(change, words)]
      : [fill(words.changes.until, { time: dateTime(until) })];
  const said = more.filter((part) => part !== '');
  return said.length === 0 ? event : `${event}: ${said.join(', ')}`;
}

function noteInWords({ traits, note }: Change, { changes, choices }: Words): string {
  const routes = /^(\d+) routes$/.exec(note)?.[1];
  if (routes !== undefined) return fill(changes.routes, { count: routes });
  // Where a kind of detail was muted: an organisation, if any, and a class.
  if (traits.length > 0)
    return note.replace(/\w+$/, (code) => choices[code as keyof Words['choices']] ?? code);
  const known: Readonly<Record<string, string>> = {
    "the installation's": changes.standardRoutes,
    'stood down': changes.stoodDown,
    'by itself': changes.timeUp,
  };
  return known[note] ?? note;
}

function settingInWords(field: string, value: unknown, words: Words): { what: string; value: string } {
  const what =
    words.fields[field as keyof Words['fields']]?.label ??
    (field === 'confirmed' ? words.changes.confirmed : field);
  return { what, value: valueInWords(value, words) };
}

function valueInWords(value: unknown, { choices, changes }: Words): string {
  if (Array.isArray(value)) return fill(changes.people, { count: value.length });
  if (typeof value === 'object') {
    const { members = 0, guests = 0 } = value as { members?: number; guests?: number };
    return fill(changes.membersAndGuests, { members, guests });
  }
  return choices[String(value) as keyof Words['choices']] ?? String(value);
}
