import { languageOfCommand } from '../../src/chaperone/command-language.ts';
import type { Locale } from '../../src/chaperone/locale.ts';
import { post } from '../fakes/review-deps.ts';

const asked = (text: string, locale: Locale) => {
  const said = post(text);
  return languageOfCommand({ ...said, author: { ...said.author, locale } });
};

describe('languageOfCommand', () => {
  it.each([
    ['cydgysylltu', 'en', 'cy'],
    ['digwyddiad mawr am 4 awr rheswm tân', 'en', 'cy'],
    ['sefyll i lawr', 'en', 'cy'],
    ['coordination', 'en', 'en'],
    ['coordination', 'cy', 'cy'],
    ['help', 'en', 'en'],
    ['', 'cy', 'cy'],
    ['K 6.2, what next?', 'en', 'en'],
  ] as const)('answers "%s" of somebody whose Teams speaks %s in %s', (text, locale, language) => {
    expect(asked(text, locale)).toBe(language);
  });
});
