import type { ChangeNote } from '../chaperone/audit-log.ts';
import type { SettingsLevel } from '../chaperone/channel-settings.ts';

const levels: readonly SettingsLevel[] = ['tenant', 'organisation', 'team', 'channel'];
const scoped: readonly ChangeNote['event'][] = ['setting_changed', 'incident_declared', 'incident_ended'];

/**
 * Takes apart what the audit says of a change: `tenant {"mode":"on"}`, `organisation RXX until 2026-03-02T12:00Z`. What does not
 * read so stands as it is.
 */
export function readNote(
  event: ChangeNote['event'],
  note: string,
): Pick<ChangeNote, 'scope' | 'set' | 'note'> {
  const asItIs = { scope: undefined, set: undefined, note };
  if (!scoped.includes(event)) return asItIs;
  const [first = '', ...words] = note.split(' ');
  const level = levels.find((each) => each === first);
  if (level === undefined) return asItIs;
  const id = level === 'tenant' ? '' : (words.shift() ?? '');
  const rest = words.join(' ');
  const scope = { level, id };
  if (event !== 'setting_changed') return { scope, set: undefined, note: rest };
  const set = readObject(rest);
  return set ? { scope, set, note: '' } : { scope, set, note: rest };
}

function readObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
