import { existsSync } from 'node:fs';
import { documents, readDocument } from './documents.ts';

/** A control is tied to its test as `path`: "name". */
const reference = /`(test\/[\w./-]+\.ts)`: "([^"]+)"/g;

const papers = documents().filter((path) => path.startsWith('docs/assurance/'));
const named = papers.flatMap((paper) =>
  [...(readDocument(paper) ?? '').matchAll(reference)].map(([, file = '', name = '']) => ({
    paper,
    file,
    name,
  })),
);

/** What a test or a group of tests is called: the words that stand first in the call, behind its table where it has one. */
const titles =
  /\b(?:describe|it)(?:\.each\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))?\(\s*(?:'((?:[^'\\]|\\.)*)'|"([^"]*)"|`([^`]*)`)/g;

/** True when the file holds a test or a group of tests that begins so; names of tables end in a place to fill. */
function holdsTest(file: string, name: string): boolean {
  return [...(readDocument(file) ?? '').matchAll(titles)].some(([, single = '', double = '', quoted = '']) =>
    `${single.replaceAll("\\'", "'")}${double}${quoted}`.startsWith(name),
  );
}

/** The paths that a path with a choice in braces stands for. */
function spread(path: string): readonly string[] {
  const [, before = '', names = '', after = ''] = /^(.*)\{(.*)\}(.*)$/.exec(path) ?? [];
  return names === '' ? [path] : names.split(',').map((name) => `${before}${name}${after}`);
}

describe('the governance pack', () => {
  it('ties its controls to tests', () => {
    expect(named.length).toBeGreaterThan(50);
  });

  it('names no test that does not exist', () => {
    expect(named.filter(({ file, name }) => !holdsTest(file, name))).toEqual([]);
  });

  it('names no file of tests that does not exist', () => {
    const files = papers.flatMap((paper) =>
      [...(readDocument(paper) ?? '').matchAll(/`(test\/[^`\s]+)`/g)].flatMap(([, path = '']) =>
        spread(path),
      ),
    );
    expect(files.length).toBeGreaterThan(150);
    expect(files.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)))).toEqual([]);
  });

  it('would notice a test that is gone', () => {
    expect(holdsTest('test/docs/links.test.ts', 'a test that nobody wrote')).toBe(false);
    expect(holdsTest('test/docs/gone.test.ts', 'the governance pack')).toBe(false);
    expect(holdsTest('test/docs/assurance.test.ts', 'docs/assurance/')).toBe(false);
    expect(holdsTest('test/docs/assurance.test.ts', 'the governance pack')).toBe(true);
  });

  it('gives the figures that were measured last', () => {
    const judged =
      /^\| Chaperone, fitted to the other files \| [\d.]+ \| ([\d.]+) \|.*? ([\d.]+) \| [\d.]+ \| [\d.]+ \| [\d.]+ \|$/m;
    const [, recall, falseNudges] = judged.exec(readDocument('docs/judgement.md') ?? '') ?? [];
    const readme = readDocument('README.md') ?? '';
    const [, everyday] = /(\d+) on the everyday threads/.exec(readme) ?? [];
    const [, hardest] = /the hardest file[^|]*\| \d+ % \| (\d+) % \|/.exec(readme) ?? [];
    expect(readDocument('docs/assurance/hazard-log.md')).toContain(
      `${Math.round(Number(falseNudges))} false nudges in 1,000 calm messages (${everyday} in everyday threads)`,
    );
    expect(readDocument('docs/assurance/safety-case.md')).toContain(
      `${100 - Math.round(Number(recall))} % of disclosures are missed, in the hardest file ${100 - Number(hardest)} %`,
    );
  });

  it('has a control for every hazard, and its rating before and after', () => {
    const hazards = (readDocument('docs/assurance/hazard-log.md') ?? '').split(/^## (?=H\d)/m).slice(1);
    expect(hazards.length).toBeGreaterThanOrEqual(16);
    for (const hazard of hazards) {
      expect(hazard).toMatch(/^H\d+ .+/);
      expect(hazard).toMatch(/\*Cause:\*[^*]+\*Effect:\*[^*]+\*Initial:\*[^*]+= [1-5]\./s);
      expect(hazard).toMatch(/\*Residual:\*[^*]+= [1-5]/);
      expect(hazard).toContain('`test/');
    }
  });
});
