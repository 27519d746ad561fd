import { sourceOf } from '../../src/assess/detail-source.ts';
import type { Attribute } from '../../src/identify/types.ts';

describe('sourceOf', () => {
  it.each<[Attribute, readonly string[], RegExp, string, 'hospital'?]>([
    ['age', ['34', '30s'], /ONS mid-2023/, 'V'],
    ['sex', ['female'], /ONS mid-2023/, 'V'],
    ['condition', ['appendicitis', 'surgical'], /50k/, 'R'],
    ['place', ['manchester', 'north west'], /Census 2021/, 'V'],
    ['place', ['bed 4'], /General knowledge/, 'gk'],
    ['place', ['belford'], /parishes and districts/, 'gk'],
    ['place', ['belford'], /A&E returns/, 'R', 'hospital'],
    ['place', ['leeds general infirmary'], /A&E returns/, 'R', 'hospital'],
    ['travel', ['freetown', 'sierra leone'], /ONS travel trends/, 'gk'],
    ['time', ['tuesday'], /A&E returns/, 'V'],
    ['other', ['two ferrets'], /model of words/, 'gk'],
  ])(
    'names the line that holds the figure, or the rule: %s %j',
    (attribute, values, text, confidence, ...[sort]) => {
      expect(sourceOf({ attribute, values, sort })).toEqual({
        text: expect.stringMatching(text),
        confidence,
      });
    },
  );
});
