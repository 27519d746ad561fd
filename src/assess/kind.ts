import type { Finding } from '../identify/types.ts';
import type { MessageKind } from './types.ts';

export function kindOf(text: string, findings: readonly Finding[]): MessageKind {
  if (findings.some((finding) => finding.kind !== 'quasi')) return 'patient_specific';
  if (findings.length > 1) return 'patient_specific';
  if (/\?/.test(text)) return 'general_question';
  return 'coordination';
}
