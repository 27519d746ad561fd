import { assess } from '../../src/assess/assess.ts';
import { generalize, type Look } from '../../src/assess/generalize.ts';
import { policies } from '../../src/assess/policy.ts';
import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';
import type { Finding } from '../../src/identify/types.ts';
import { look } from './look.ts';

const context = bareContext(new Date('2026-03-02T10:00:00Z'));

const lookWith =
  (reword: (finding: Finding) => Finding): Look =>
  (text) => {
    const found = identify(text, { ...context, attachments: [] }).map(reword);
    const { findings, flag } = assess(
      [],
      { id: 'post', text, findings: found },
      policies.advice,
      (value) => value,
    );
    return { findings: findings.map(reword), flagged: flag };
  };

describe('why something was found is told to people, and decides nothing', () => {
  it('a word beside a name, which is why it was found, does not say whose name it is', () => {
    const text = "AMHP wants to know if anyone knows Mr Blackwood's nearest relative, he won't say";
    expect(generalize(text, look).safer).toBe(
      "AMHP wants to know if anyone knows the patient's nearest relative, he won't say",
    );
  });

  it.each([
    'UBRN 0001 2345 6789 still not triaged, can anybody help?',
    'sample S24-001234 haemolysed, specimen no S24-001234 to be repeated for Agnes Runciman',
    'the driver of HX68 LKN is in resus with a chest injury',
    'saved as Okehurst_D_discharge.docx, can somebody check the warfarin dose?',
    'theatre for CAS-0412 now, splenic injury, who can scrub?',
    'bed 4 needs a CT, 34F, Ebola contact from Freetown',
    'she is 102 on Tuesday, Skipton lady with a NOF fracture, fit for theatre?',
    '32F, 28/40 with quadruplets from Skipton, pre-eclampsia, BP 180',
  ])('%s', (text) => {
    const whatever = (finding: Finding): Finding => ({ ...finding, reason: 'relative:deed' });
    expect(generalize(text, lookWith(whatever))).toEqual(
      generalize(
        text,
        lookWith((finding) => finding),
      ),
    );
  });
});
