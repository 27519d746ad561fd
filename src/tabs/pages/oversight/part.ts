import type { OversightAnswer } from '../../../web/oversight-api.ts';
import type { oversightWords } from './oversight-words.ts';

export type Words = (typeof oversightWords)['en'];

/** What each part of the page is given. */
export interface Part {
  readonly data: OversightAnswer;
  readonly words: Words;
}
