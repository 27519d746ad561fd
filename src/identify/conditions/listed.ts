import { Fact } from '../matching/fact.ts';
import { ConditionLexicon, type ListedMatch } from './lexicon.ts';

const lexicon = new ConditionLexicon();

/** The conditions of the tables that a document names, whoever has them. */
export const listedConditions = new Fact((document): readonly ListedMatch[] => lexicon.find(document));
