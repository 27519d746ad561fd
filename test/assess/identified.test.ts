import { hasIdentified } from '../../src/assess/adding-up.ts';
import { assess } from '../../src/assess/assess.ts';
import { policies } from '../../src/assess/policy.ts';
import { isTelling } from '../../src/assess/telling.ts';
import type { LedgerDetail } from '../../src/assess/types.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';

const judge = (ledger: readonly LedgerDetail[], id: string, text: string) => {
  const findings = identify(text, bareContext(new Date('2026-03-02T10:00:00Z')));
  const before = ledger.length > 0 ? (['patient_specific'] as const) : [];
  return assess(
    ledger,
    { id, text, findings, opens: ledger.length === 0, before },
    policies.advice,
    (value) => value,
  );
};
const after = (text: string) => judge([], '1', text).details;
const ordinary = after('62M with chest pain');
const named = after('Mrs Edith Gooseberry in bed 4 is breathless');
const summed = after(
  '34F with acute intermittent porphyria, just back from Sierra Leone, at Belford Hospital this week',
);

describe('a thread that has given somebody away', () => {
  it('is known by a direct identifier, or by the sum of one patient', () => {
    expect([[], ordinary, named, summed].map(hasIdentified)).toEqual([false, false, true, true]);
  });

  it('is not one whose patients tell little each, however much they tell together', () => {
    const apart = summed.map((detail, at) => ({
      ...detail,
      subject: at,
      share: Math.max(detail.share, 1e-3),
    }));
    expect(hasIdentified(apart.map((detail) => ({ ...detail, subject: 0 })))).toBe(true);
    expect(hasIdentified(apart)).toBe(false);
  });

  it.each(['the one who came off the van at 5', 'he breeds ferrets behind the garage'])(
    'has words weighed as telling that tell nothing in another: %s',
    (text) => {
      const tells = (ledger: readonly LedgerDetail[]) => judge(ledger, '2', text).findings.some(isStory);
      expect([ordinary, named, summed].map(tells)).toEqual([false, true, true]);
    },
  );

  it('has words tell against a patient only where they do so plainly; in another it is enough that something else is likelier', () => {
    const spared = (ledger: readonly LedgerDetail[]) =>
      judge(ledger, '2', 'Dorothy is doing the cakes on Friday').spared;
    expect([ordinary, named].map(spared)).toEqual([true, false]);
    expect(judge(named, '2', 'Ask Dorothy about the cake rota').spared).toBe(true);
  });
});

const isStory = (finding: ReturnType<typeof judge>['findings'][number]): boolean =>
  finding.kind === 'quasi' && isTelling(finding);
