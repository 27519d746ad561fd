import { readFigures } from '../identify/figures.ts';
import type { Source } from '../identify/lexicons/source.ts';
import type { Attribute, QuasiIdentifier } from '../identify/types.ts';

/** Of details that a rule counts, and no line of a lexicon. */
const byRule: Source = {
  text: 'General knowledge: how many people such a thing is told of',
  confidence: 'gk',
};

/** Details of the kind `other` come from rules, or from the model of words. */
const byWords: Source = {
  text: 'The model of words, fitted to labelled threads (docs/model.md)',
  confidence: 'gk',
};

/** Ages and spans of time are sums over a whole table. */
const wholeTables: ReadonlySet<Attribute> = new Set(['age', 'sex', 'time']);

let known: ReadonlyMap<string, Source> | undefined;

/**
 * Where the figure of a detail comes from: the line of the lexicon that holds it, or the rule that counted it. The first call reads
 * the lexicons.
 */
export function sourceOf({
  attribute,
  values,
  sort,
}: Pick<QuasiIdentifier, 'attribute' | 'values' | 'sort'>): Source {
  known ??= readKnown();
  if (wholeTables.has(attribute)) return known.get(attribute) ?? byRule;
  const kind = sort === 'hospital' ? sort : attribute;
  for (const value of values) {
    const source = known.get(`${kind} ${value}`);
    if (source) return source;
  }
  return attribute === 'other' ? byWords : byRule;
}

function readKnown(): ReadonlyMap<string, Source> {
  const sources = new Map<string, Source>();
  for (const { id, attribute, figures } of readFigures()) {
    // Belford is a village too, and another figure.
    const kind = id === 'hospitals' ? 'hospital' : attribute;
    for (const { names, source } of figures) {
      if (wholeTables.has(attribute)) sources.set(attribute, source);
      // Where two tables name the same thing the first counts, as in the recognizers.
      for (const name of names) {
        const key = `${kind} ${name.toLowerCase()}`;
        if (!sources.has(key)) sources.set(key, source);
      }
    }
  }
  return sources;
}
