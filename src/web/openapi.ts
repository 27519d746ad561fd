import { z } from 'zod';
import { checkAnswer, checkRequest } from './check-api.ts';
import { templateAnswer, templateRequest } from './template-api.ts';

const failure = (description: string) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Failure' } } },
});

const refusals = {
  400: failure('A field is wrong; `fields` says which and why'),
  401: failure('Nobody has signed in, or the token is not accepted; `reason` says why'),
  413: failure('The body is larger than 96 kB'),
  415: failure('The body is packed'),
  429: failure('Too many requests of one person; `Retry-After` says how long to wait'),
  503: failure("The identity provider's keys cannot be read; try again"),
};

/** Chaperone's interface in OpenAPI 3.1, from the same shapes that check what comes in. */
export function describeApi(): object {
  const { $schema: _request, ...CheckRequest } = z.toJSONSchema(checkRequest, { io: 'input' });
  const { $schema: _answer, ...CheckAnswer } = z.toJSONSchema(checkAnswer);
  const { $schema: _wish, ...TemplateRequest } = z.toJSONSchema(templateRequest, { io: 'input' });
  const { $schema: _made, ...TemplateAnswer } = z.toJSONSchema(templateAnswer);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Chaperone',
      version: '1',
      description:
        'Checks a message before it is posted: whether its details, taken together, could identify a patient; and fills in the templates of governed routes. Nothing that is sent is stored or logged.',
    },
    security: [{ entra: [] }],
    paths: {
      '/api/check': {
        post: {
          summary: 'Check a draft',
          operationId: 'checkDraft',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CheckRequest' } } },
          },
          responses: {
            200: {
              description: 'What the draft would give away, and a safer wording',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/CheckAnswer' } } },
            },
            ...refusals,
          },
        },
      },
      '/api/template': {
        post: {
          summary: 'Fill in a template',
          operationId: 'makeTemplate',
          requestBody: {
            required: true,
            content: { 'application/json': { schema: { $ref: '#/components/schemas/TemplateRequest' } } },
          },
          responses: {
            200: {
              description:
                'The template of the fitting route, filled in without the patient’s identity: text, fields and an HL7 FHIR R4 draft',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/TemplateAnswer' } } },
            },
            ...refusals,
          },
        },
      },
    },
    components: {
      securitySchemes: {
        entra: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: 'An Entra access token for Chaperone with the scope access_as_user',
        },
      },
      schemas: {
        CheckRequest,
        CheckAnswer,
        TemplateRequest,
        TemplateAnswer,
        Failure: {
          type: 'object',
          required: ['error'],
          properties: {
            error: { type: 'string' },
            reason: { type: 'string' },
            fields: {
              type: 'array',
              items: {
                type: 'object',
                properties: { field: { type: 'string' }, problem: { type: 'string' } },
              },
            },
          },
        },
      },
    },
  };
}
