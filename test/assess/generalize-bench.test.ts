import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { assess } from '../../src/assess/assess.ts';
import { generalize } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { identify } from '../../src/identify/identify.ts';
import { contextOf, readThreads } from '../bench/threads.ts';
import { lookWith } from './look.ts';

describe('over the labelled threads', () => {
  const folder = resolve(import.meta.dirname, '../bench');
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  const seen = { flagged: 0, resort: 0, conditions: 0, conditionsKept: 0 };

  it.each(files)('%s: the safer wording of a flagged message is not flagged again', (file) => {
    const stillFlagged: string[] = [];
    for (const thread of readThreads(resolve(folder, file))) {
      let ledger: readonly LedgerDetail[] = [];
      // What comes after the last flagged message, and threads without one, have nothing to be tried.
      const last = thread.messages.findLastIndex(({ expect }) => expect?.flag);
      for (const message of thread.messages.slice(0, last + 1)) {
        const id = message.editOf ?? message.id;
        const about = { ...contextOf(thread, message), attachments: [] };
        const findings = identify(message.text, about);
        const others = ledger.filter((detail) => detail.postId !== id);
        const { details } = assess(
          ledger,
          { id, text: message.text, findings },
          policies.advice,
          (value) => value,
        );
        ledger = [...others, ...details];
        if (!message.expect?.flag) continue;
        for (const lookAgain of [lookWith(about), lookWith(about, others)]) {
          const { safer, question } = generalize(message.text, lookAgain);
          const again = lookAgain(safer);
          if (again.flagged || lookAgain(question).flagged) stillFlagged.push(`${thread.id} ${message.id}`);
          if (again.findings.some((finding) => finding.kind === 'direct'))
            stillFlagged.push(`${thread.id} ${message.id} direct`);
          seen.flagged += 1;
          if (safer.startsWith('I have a question about a patient')) seen.resort += 1;
          for (const finding of findings) {
            if (
              finding.kind !== 'quasi' ||
              finding.attribute !== 'condition' ||
              finding.unique ||
              finding.share <= 1e-6
            )
              continue;
            seen.conditions += 1;
            if (safer.includes(message.text.slice(finding.start, finding.end))) seen.conditionsKept += 1;
          }
        }
      }
    }
    expect(stillFlagged).toEqual([]);
  });

  it('the last resort is rare, and the medicine stays', () => {
    expect(seen.flagged).toBeGreaterThan(1000);
    expect(seen.resort / seen.flagged).toBeLessThan(0.02);
    expect(seen.conditionsKept / seen.conditions).toBeGreaterThan(0.95);
  });
});
