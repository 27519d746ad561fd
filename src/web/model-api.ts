import { z } from 'zod';
import type { ExplainedModel } from '../chaperone/explain-model.ts';
import type { Figure } from '../identify/figures.ts';
import { type AnyRoute, notFound, route } from './route.ts';

const part = z.strictObject({ attribute: z.string(), decades: z.number() });

/** The answer of `GET /api/model`. */
export const modelAnswer = z.strictObject({
  population: z.number(),
  weights: z.array(z.strictObject({ attribute: z.string(), weight: z.number() })),
  lines: z.array(z.strictObject({ channelClass: z.string(), nudgeBelow: z.number() })),
  tables: z.array(z.strictObject({ id: z.string(), attribute: z.string(), figures: z.number() })),
  examples: z.array(
    z.array(
      z.strictObject({
        text: z.string(),
        people: z.number(),
        band: z.enum(['one', 'handful', 'dozens', 'hundreds', 'thousands']),
        flag: z.boolean(),
        decades: z.number(),
        parts: z.array(part),
      }),
    ),
  ),
});
export type ModelAnswer = z.infer<typeof modelAnswer>;

/** The answer of `GET /api/model/:table`. Sources are numbered, for one stands behind many figures. */
export const figuresAnswer = z.strictObject({
  sources: z.array(z.strictObject({ text: z.string(), confidence: z.enum(['V', 'R', 'gk']) })),
  figures: z.array(
    z.strictObject({ names: z.array(z.string()), people: z.number(), source: z.int().min(0) }),
  ),
});
export type FiguresAnswer = z.infer<typeof figuresAnswer>;

export interface ModelDeps {
  readonly explain: () => ExplainedModel;
  readonly figuresOf: (table: string) => readonly Figure[] | undefined;
}

/** The model for whoever wants to check it: everybody who has signed in. */
export const modelRoutes = ({ explain, figuresOf }: ModelDeps): readonly AnyRoute[] => [
  route({
    method: 'get',
    path: '/api/model',
    answer: () => ({ body: toModelAnswer(explain()) }),
  }),
  route({
    method: 'get',
    path: '/api/model/:table',
    answer: ({ params }) => {
      const figures = figuresOf(params.table ?? '');
      return figures ? { body: toFiguresAnswer(figures) } : notFound;
    },
  }),
];

function toModelAnswer({ examples, ...model }: ExplainedModel): ModelAnswer {
  return {
    population: model.population,
    weights: [...model.weights],
    lines: [...model.lines],
    tables: [...model.tables],
    examples: examples.map((thread) =>
      thread.map(({ parts, ...reply }) => ({ ...reply, parts: [...parts] })),
    ),
  };
}

function toFiguresAnswer(figures: readonly Figure[]): FiguresAnswer {
  const sources = new Map<string, number>();
  const told: FiguresAnswer['sources'] = [];
  return {
    figures: figures.map(({ names, people, source }) => {
      const key = `${source.confidence} ${source.text}`;
      const at = sources.get(key) ?? told.push(source) - 1;
      sources.set(key, at);
      return { names: [...names], people: Math.round(people * 10) / 10, source: at };
    }),
    sources: told,
  };
}
