import { classesOf, classNames } from '../word-classes.ts';
import type { View } from './view.ts';

/** Words on either side that belong to the same talk; more would make a long post of many names cost the square of its length. */
const reach = 40;
/** Words this near are told apart by the side that they stand on. */
const near = 8;

const classesBefore = classNames.map((name) => `before %${name}`);
const classesAfter = classNames.map((name) => `after %${name}`);
const classesBeside = [-2, -1, 1, 2, 3].map((distance) => ({
  distance,
  cues: classNames.map((name) => `${distance} %${name}`),
}));

/** True for a cue of this file: it says what the talk is about, whatever the form of the name. */
export const isOfTalk = (cue: string): boolean => cue.includes(' ');

/**
 * What the words round a name are about: their classes (illness, rota, kin, school …) by the side and the distance, and the words
 * themselves wherever they stand. Cues that somebody thought of know the phrases that they know; these learn from every message.
 */
export function addCuesOfTalk(view: View): void {
  const { first, last } = view;
  for (const { distance, cues } of classesBeside) {
    const word = view.plain(distance < 0 ? first + distance : last + distance - 1);
    if (word !== '') for (const at of classesOf(word)) view.cues.push(cues[at] as string);
  }
  const seen = new Set<string>();
  for (let at = first - reach; at < last + reach; at += 1) {
    if (at >= first && at < last) continue;
    const word = view.plain(at);
    if (word === '') continue;
    seen.add(`word ${word}`);
    if (at < first - near || at >= last + near) continue;
    const classes = at < first ? classesBefore : classesAfter;
    for (const each of classesOf(word)) seen.add(classes[each] as string);
  }
  for (const cue of seen) view.cues.push(cue);
}
