import { assess } from '../assess/assess.ts';
import { policies } from '../assess/policy.ts';
import { anonymitySet, narrowing, recognition, ukPopulation } from '../assess/population.ts';
import type { Band, ChannelClass, LedgerDetail } from '../assess/types.ts';
import { bareContext } from '../identify/bare-context.ts';
import { type Figure, type FigureTableId, figureTableIds, readFigures } from '../identify/figures.ts';
import { identify } from '../identify/identify.ts';
import type { Attribute } from '../identify/types.ts';

/** One reply of a worked example, and what its thread has given away after it. */
export interface ExplainedReply {
  readonly text: string;
  readonly people: number;
  readonly band: Band;
  readonly flag: boolean;
  /** By how many powers of ten each kind of detail narrows the search. */
  readonly parts: readonly { readonly attribute: Attribute; readonly decades: number }[];
  /** All together: the parts, and what words add that say themselves that nobody else fits. */
  readonly decades: number;
}

/** The model as somebody may check it: its weights, its lines, its tables, and its examples worked out now. */
export interface ExplainedModel {
  readonly population: number;
  readonly weights: readonly { readonly attribute: Attribute; readonly weight: number }[];
  /** Fewer people than this are worth a nudge; 0 for never. */
  readonly lines: readonly { readonly channelClass: ChannelClass; readonly nudgeBelow: number }[];
  readonly tables: readonly {
    readonly id: FigureTableId;
    readonly attribute: Attribute;
    readonly figures: number;
  }[];
  /** Each a thread. */
  readonly examples: readonly (readonly ExplainedReply[])[];
}

/** The worked examples of docs/model.md; nobody in them exists. */
const workedExamples: readonly (readonly string[])[] = [
  ['34F, appendicitis, in resus now'],
  ['bed 4, 82F from Elm Court care home, hip fracture today'],
  ['72M with Creutzfeldt–Jakob disease'],
  ['34-year-old woman, unwell', 'just back from Sierra Leone', 'haemorrhagic fever, now at Belford Hospital'],
];

/** Explains the model as the program runs it. @param at the time that the examples are written at */
export function explainModel(at: Date): ExplainedModel {
  return {
    population: ukPopulation,
    weights: Object.entries(recognition).map(([attribute, weight]) => ({
      attribute: attribute as Attribute,
      weight,
    })),
    lines: Object.entries(policies).map(([channelClass, { nudgeBelow }]) => ({
      channelClass: channelClass as ChannelClass,
      nudgeBelow,
    })),
    tables: readFigures().map(({ id, attribute, figures }) => ({ id, attribute, figures: figures.length })),
    examples: workedExamples.map((thread) => work(thread, at)),
  };
}

/** The figures of one table, as the recognizers read them; undefined where there is no such table. */
export function figuresOf(id: string): readonly Figure[] | undefined {
  const known = figureTableIds.find((it) => it === id);
  return known && readFigures().find((table) => table.id === known)?.figures;
}

function work(thread: readonly string[], at: Date): ExplainedReply[] {
  const told: LedgerDetail[] = [];
  return thread.map((text, index) => {
    const findings = identify(text, bareContext(at));
    const { flag, band, details } = assess(
      [...told],
      { id: `reply ${index}`, text, findings },
      policies.advice,
      (value) => value,
    );
    told.push(...details);
    const { decades, parts } = narrowing(told);
    return {
      text,
      flag,
      band,
      people: anonymitySet(told).k,
      decades,
      parts: parts.map(({ attribute, decades: part }) => ({ attribute, decades: part })),
    };
  });
}
