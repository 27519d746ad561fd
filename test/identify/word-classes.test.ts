import { findAnyWord } from '../../src/identify/matching/vocabulary.ts';
import { classesOf, classesOfPhrase, classNames, isRare } from '../../src/identify/word-classes.ts';

const named = (classes: readonly number[]) => classes.map((at) => classNames[at]);

describe('classesOf', () => {
  it.each([
    ['beekeeper', 'animals'],
    ['beekeeper', 'life'],
    ["piper's", 'music'],
    ['ferrets', 'animals'],
    ['sheepdogs', 'animals'],
    ['abseiled', 'athletics'],
    ['abseiling', 'athletics'],
    ['piptaz', 'treat'],
    ['0mg', 'dose'],
    ['twoc', 'route'],
    ['hemicolectomy', 'procedure'],
    ['nervecentre', 'work it'],
    ['traybake', 'staff food'],
    ['knackered', 'staff moan'],
    ['zibecillin', 'ending'],
  ])('puts %s into %s', (word, name) => {
    expect(named(classesOf(word))).toContain(name);
  });

  it.each([
    ['labour', 'politics'],
    ['stable', 'racing'],
    ['pupils', 'schooling'],
    ['presented', 'tv'],
    ['pm', 'politics'],
    ['leeds', 'football'],
    ['as', 'animals'],
    ['pine', 'ending'],
  ])('keeps %s out of %s', (word, name) => {
    expect(named(classesOf(word))).not.toContain(name);
  });
});

describe('classesOfPhrase', () => {
  it('finds what is listed with a hyphen in two words as well', () => {
    expect(named(classesOfPhrase(findAnyWord('lollipop'), findAnyWord('lady')))).toContain('vehicles');
    expect(classesOfPhrase(findAnyWord('lady'), findAnyWord('lollipop'))).toEqual([]);
    expect(classesOfPhrase(findAnyWord('^'), findAnyWord('0'))).toEqual([]);
  });
});

describe('isRare', () => {
  it.each([
    ['zeugma', true],
    ['with', false],
    ['wanted', false],
    ['harpist', false],
    ['zeu', false],
    ['', false],
  ])('of %s is %s', (word, rare) => {
    expect(isRare(word.length, classesOf(word))).toBe(rare);
  });
});
